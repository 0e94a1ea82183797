"""What every command uses: exit codes, Dutch help, reading the definitions, text for the terminal, a progress bar."""

from __future__ import annotations

import gettext
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import quote

# click translates its own texts with gettext; this makes them Dutch whatever the computer's language.
gettext.bindtextdomain("messages", str(Path(__file__).parents[1] / "vertaling"))
os.environ["LANGUAGE"] = "nl"

import click  # noqa: E402

from werkwijzer.paden import Paden  # noqa: E402

if TYPE_CHECKING:
    from werkwijzer.dossiers.register import Voortgang
    from werkwijzer.formulieren.definitie import Definities

_VEEL_WERK = 20  # things to do: with so many, somebody may wonder whether anything happens
GOED, BEVINDINGEN, VERKEERD_GEBRUIK = 0, 1, 2


class Opdracht(click.Command):
    """A command whose usage line is Dutch."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"options_metavar": "[OPTIES]", **kwargs})


class Opdrachten(click.Group):
    """A group whose help lists its commands per subject, in the order in which they were added."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.onderwerpen: dict[str, list[click.Command]] = {}

    def voeg_toe(self, onderwerp: str, *opdrachten: click.Command) -> None:
        """Add commands under a heading of the help."""
        self.onderwerpen.setdefault(onderwerp, []).extend(opdrachten)
        for opdracht in opdrachten:
            self.add_command(opdracht)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """One list per subject."""
        del ctx
        breedte = formatter.width - 6 - max(len(naam) for naam in self.commands)
        for onderwerp, opdrachten in self.onderwerpen.items():
            with formatter.section(onderwerp):
                formatter.write_dl([(o.name or "", o.get_short_help_str(breedte)) for o in opdrachten])


def poort_optie(uitleg: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """The option for the port on which this computer shows a site."""
    return click.option(
        "--poort",
        type=click.IntRange(1024, 65535),
        default=8000,
        show_default=True,
        metavar="POORT",
        help=uitleg,
    )


def json_optie(wat: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """The option for output that another program reads."""
    return click.option("--json", "als_json", is_flag=True, help=f"Geef {wat} als JSON, voor een ander programma.")


class Datum(click.ParamType[date]):
    """A day as people type it: 31-12-2025, or 2025-12-31."""

    name = "datum"

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        for vorm in ("%d-%m-%Y", "%Y-%m-%d"):
            try:
                return datetime.strptime(value.strip(), vorm).date()  # noqa: DTZ007 (a calendar day)
            except ValueError:
                continue
        self.fail(f"'{toonbaar(value)}' is geen datum. Schrijf de datum als 31-12-2025.", param, ctx)


DATUM = Datum()


class Reden(click.ParamType[str]):
    """A reason that others read later. One word is questioned, as in a form: in a terminal the command waits for yes.
    What stands open in a command to copy is no reason."""

    name = "reden"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from werkwijzer.formulieren.bevindingen import bevinding
        from werkwijzer.formulieren.samenhang import een_woord

        if value.strip() in ("…", "..."):
            self.fail(f"Zet in plaats van {value.strip()} een zin.", param, ctx)
        if een_woord(value):
            vraag = bevinding("S22", gevonden=value.strip())
            click.echo(f"Waarschuwing: {vraag.gevonden} {vraag.doe}", err=True)
            if sys.stdin.isatty() and not click.confirm("Toch zo vastleggen?", default=False, err=True):
                self.fail("Er is niets vastgelegd. Geef de opdracht opnieuw, met een zin als reden.", param, ctx)
        return value


REDEN = Reden()


def vandaag() -> date:
    return date.today()  # noqa: DTZ011 (a calendar day here)


def definities_van(paden: Paden) -> Definities:
    """The form definitions with the municipality's profile. Raises GebruikersFout when those cannot be used."""
    from werkwijzer.formulieren.definitiegeheugen import lees_alles

    return lees_alles(paden)


def delende_definities(paden: Paden) -> Definities:
    """The same, for what checks or makes something that goes to partners: warns when those get too much."""
    from werkwijzer.formulieren.mag_zien import te_ruim
    from werkwijzer.fouten import als_waarschuwing

    definities = definities_van(paden)
    for zin in te_ruim(definities):
        click.echo(als_waarschuwing(zin), err=True)
    return definities


def tot_vandaag(dag: date | None, wat: str) -> date:
    """The day of something that has happened, today when none is given. Raises GebruikersFout for a day to come."""
    from werkwijzer.fouten import GebruikersFout
    from werkwijzer.kalender import toon_datum

    if dag and dag > vandaag():
        raise GebruikersFout(f"{toon_datum(dag)} ligt in de toekomst. Controleer {wat}. Er is niets vastgelegd.")
    return dag or vandaag()


def wijs_lege_map_af(paden: Paden) -> None:
    """Raises GebruikersFout when nothing was ever filed in the private folder: mostly it is the wrong folder."""
    from werkwijzer.dossiers.openen import eis_gegevens

    eis_gegevens(paden)


def bewaar_bewijs(paden: Paden, doel: Path) -> str:
    """Write a proof of the log as it is now; returns a sentence about it, '' when the log is empty or not good."""
    from werkwijzer.dossiers.audit import ga_na
    from werkwijzer.schijf import schrijf_veilig

    nagegaan = ga_na(paden)
    if nagegaan.bewijs is None or nagegaan.gebreken:
        return ""
    doel.parent.mkdir(parents=True, exist_ok=True)
    schrijf_veilig(doel, nagegaan.bewijs.tekst().encode())
    return (
        f"Bewijs van het logboek tot en met regel {nagegaan.bewijs.nr}: {doel}. Bewaar het op een andere plek dan de gegevens. "
        "Controleer later met: werkwijzer logboek --vergelijk BESTAND"
    )


def aantal_formulieren(n: int) -> str:
    return "1 formulier" if n == 1 else f"{n} formulieren"


_PAD = re.compile(r"(?:/|[A-Za-z]:\\|\\\\)[^\n]*?\.(?:docx|xlsx|xlsm|ods|html|ics|csv|json|txt|pdf|zip)\b")


def zeg(regel: str) -> None:
    """Say a line. In a terminal that can do it, a click on the name of a file opens the file."""
    click.echo(met_links(regel) if sys.stdout.isatty() and _kan_links() else regel)


def waarschuw(*zinnen: str) -> None:
    """Say what somebody must look at, each on a line; nothing for ''."""
    from werkwijzer.fouten import als_waarschuwing

    for zin in filter(None, zinnen):
        click.echo(als_waarschuwing(zin))


def met_links(regel: str) -> str:
    """The line with each path of a file that is there as a link (OSC 8)."""

    def link(gevonden: re.Match[str]) -> str:
        pad = Path(gevonden[0])
        if not pad.is_file():
            return gevonden[0]
        adres = quote(pad.as_posix(), safe="/:")
        return f"\x1b]8;;file://{'' if adres.startswith('/') else '/'}{adres}\x1b\\{gevonden[0]}\x1b]8;;\x1b\\"

    return _PAD.sub(link, regel)


def _kan_links() -> bool:
    from rich.console import Console

    console = Console()
    return console.is_terminal and not console.is_dumb_terminal and not console.legacy_windows


def toonbaar(tekst: str) -> str:
    """For the terminal: control characters and half characters from a file name become '·'."""
    return "".join(t if t.isprintable() else "·" for t in tekst)


@contextmanager
def voortgang(*, stil: bool = False) -> Iterator[Voortgang]:
    """A progress bar on standard error. When that is no terminal, a line before what takes long; nothing with `stil`."""
    if stil or not sys.stderr.isatty():
        yield (lambda *_: None) if stil else _zonder_balk()
        return
    with ExitStack() as stapel:
        balk: list[Any] = []
        taken: dict[str, Any] = {}

        def meld(wat: str, klaar: int, totaal: int) -> None:
            if not balk:
                if klaar >= totaal:
                    return  # it was done at once: no bar
                balk.append(stapel.enter_context(_balk()))
            if wat not in taken:
                taken[wat] = balk[0].add_task(wat, total=totaal)
            balk[0].update(taken[wat], completed=klaar, total=totaal)

        yield meld


def _balk() -> Any:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    kolommen = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*kolommen, console=Console(stderr=True))


def _zonder_balk() -> Voortgang:
    """Says of each long piece of work once what it is and how much."""
    gezegd: set[str] = set()

    def meld(wat: str, _: int, totaal: int) -> None:
        if totaal >= _VEEL_WERK and wat not in gezegd:
            gezegd.add(wat)
            click.echo(f"{wat}: {totaal} …", err=True)

    return meld


def stop(boodschap: str, code: int) -> NoReturn:
    click.echo(boodschap, err=True)
    sys.exit(code)
