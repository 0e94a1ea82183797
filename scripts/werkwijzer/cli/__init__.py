"""The command line. Heavy imports stand inside the commands, so that `--help` answers at once."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import click

from werkwijzer import __version__
from werkwijzer.cli import vandaag
from werkwijzer.cli.basis import BEVINDINGEN, Opdrachten, stop
from werkwijzer.cli.beheer import (
    backup,
    bewaartermijn,
    corrigeer,
    instellen,
    inzage,
    logboek,
    terugzetten,
    uitvoeren,
    verzoek,
)
from werkwijzer.cli.formulieropdrachten import controleer, formulieren, herstel, plan, startlijst, verwerk, week
from werkwijzer.cli.menu import menu
from werkwijzer.cli.overgangen import afsplitsen, samengaan
from werkwijzer.cli.raadplegen import brief, dossier, overdracht, zoek
from werkwijzer.cli.verslag import begin, demo, jaarcijfers, oefenen, rapport, regio, site, webserver
from werkwijzer.cli.volgen import agenda, familie, herijking, meldingen, partnerlijst, werkvoorraad
from werkwijzer.cli.voortgangsblad import voortgang
from werkwijzer.instellingen import gekozen_oefenmap
from werkwijzer.paden import PROJECT, VARIABELE_GEGEVENS, Paden

T = TypeVar("T")
_KIJKT = frozenset(
    ["vandaag", "menu", "week", "zoek", "logboek"]
)  # these make the page themselves, or change nothing on it
# These use no private folder, or name it themselves; the others say which one it is, unless the command named it.
_ZONDER_GEGEVENS = frozenset(
    ["instellen", "demo", "oefenen", "begin", "formulieren", "controleer", "terugzetten", "webserver", "regio"]
)


class _Hoofd(Opdrachten):
    """All commands. A command that changed something also brings the start page up to date, when there is one."""

    def invoke(self, ctx: click.Context) -> object:
        paden = _paden(ctx.params["gegevens"], ctx.params["project"], oefenen=ctx.params["oefenen"])
        voor = vandaag.gezien(paden)
        try:
            return super().invoke(ctx)
        finally:
            if voor and ctx.invoked_subcommand not in _KIJKT and vandaag.gezien(paden) != voor:
                vandaag.werk_bij(paden)


def _paden(gegevens: Path | None, project: Path, *, oefenen: bool) -> Paden:
    return Paden.bepaal(gekozen_oefenmap() if oefenen else gegevens, project.resolve())


@click.group(
    cls=_Hoofd,
    invoke_without_command=True,
    options_metavar="[OPTIES]",
    subcommand_metavar="OPDRACHT ...",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--gegevens",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="MAP",
    help=f"De map met persoonsgegevens. Zonder deze optie: {VARIABELE_GEGEVENS}, of anders de map van 'instellen'.",
)
@click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="MAP",
    default=PROJECT,
    show_default=False,
    help="De map met profiel, formulieren en handboek. Nodig als je meer gemeenten beheert.",
)
@click.option("--oefenen", is_flag=True, help="Gebruik de oefenmap met verzonnen mensen, van de opdracht 'oefenen'.")
@click.version_option(__version__, prog_name="werkwijzer")
@click.pass_context
def werkwijzer(ctx: click.Context, gegevens: Path | None, project: Path, oefenen: bool) -> None:
    """Werkwijzer: formulieren lezen en opslaan, en daar verslagen en een site van maken.

    Uitkomst: 0 is goed, 1 is er klopt iets niet, 2 is verkeerd gebruik.
    """
    if oefenen and gegevens:
        raise click.UsageError("Kies --oefenen of --gegevens, niet allebei.")
    ctx.obj = _paden(gegevens, project, oefenen=oefenen)
    if oefenen and not ctx.obj.oefenmap and ctx.invoked_subcommand != "oefenen":
        raise click.UsageError("Er is nog geen oefenmap. Maak er een met: werkwijzer oefenen")
    if ctx.obj.oefenmap:
        click.echo(f"OEFENMAP met verzonnen mensen: {ctx.obj.prive}", err=True)
    if ctx.invoked_subcommand is None:
        click.echo("\n".join(vandaag.kort(ctx.obj)) or ctx.get_help())
        return
    if gegevens is None and not ctx.obj.oefenmap and ctx.invoked_subcommand not in _ZONDER_GEGEVENS:
        click.echo(f"Map met gegevens: {ctx.obj.prive}", err=True)


werkwijzer.voeg_toe("Beginnen", menu, instellen, oefenen, demo, begin, formulieren)
werkwijzer.voeg_toe("Formulieren en dossiers", controleer, verwerk, plan, startlijst, herstel)
werkwijzer.voeg_toe(
    "Volgen", vandaag.vandaag, week, werkvoorraad, agenda, partnerlijst, herijking, meldingen, voortgang, familie
)
werkwijzer.voeg_toe("Raadplegen, brieven en overdracht", zoek, dossier, brief, overdracht)
werkwijzer.voeg_toe("Rechten en bewaren", inzage, verzoek, corrigeer, bewaartermijn)
werkwijzer.voeg_toe("Beheer", logboek, backup, terugzetten, uitvoeren, samengaan, afsplitsen)
werkwijzer.voeg_toe("Verslag en site", jaarcijfers, rapport, regio, site, webserver)


def _met_nette_fouten(opdracht: Callable[[], T]) -> T:
    """Expected trouble becomes a Dutch message and exit code 1; nothing becomes a traceback."""
    try:
        return opdracht()
    except (KeyboardInterrupt, EOFError):
        stop("Gestopt. Er is niets kwijt: start de opdracht opnieuw om verder te gaan.", BEVINDINGEN)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(BEVINDINGEN)
    except Exception as fout:
        from werkwijzer.fouten import uitleg

        stop(uitleg(fout), BEVINDINGEN)


def _toon_waarschuwingen() -> None:
    """What the program warns of goes to standard error, in the tone of the other messages."""
    toon = logging.StreamHandler()
    toon.setFormatter(logging.Formatter("Waarschuwing: %(message)s"))
    logboek_van_ons = logging.getLogger("werkwijzer")
    logboek_van_ons.addHandler(toon)
    logboek_van_ons.propagate = False


def main(argumenten: Sequence[str] | None = None) -> None:
    """Entry point of the `werkwijzer` command; without arguments those of the process."""
    _toon_waarschuwingen()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # there are none, and looking for them takes a while
    gc.set_threshold(50_000)  # what is imported stays: looking for garbage in it took a seventh of a short command
    for stroom in (sys.stdout, sys.stderr):
        if hasattr(stroom, "reconfigure"):
            stroom.reconfigure(encoding="utf-8", errors="replace")
    _met_nette_fouten(lambda: werkwijzer(argumenten, prog_name="werkwijzer"))
