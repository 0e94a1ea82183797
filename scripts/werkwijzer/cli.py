"""The command line. Heavy imports stand inside the commands, so that `--help` answers at once."""

from __future__ import annotations

import gettext
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

# click translates its own texts with gettext; this makes them Dutch whatever the computer's language.
gettext.bindtextdomain("messages", str(Path(__file__).parent / "vertaling"))
os.environ["LANGUAGE"] = "nl"

import click  # noqa: E402

from werkwijzer import __version__  # noqa: E402
from werkwijzer.paden import PROJECT, VARIABELE, Paden  # noqa: E402

if TYPE_CHECKING:
    from werkwijzer.dossiers.verwerken import Uitkomst, Voortgang
    from werkwijzer.formulieren.beoordelen import Beoordeling
    from werkwijzer.formulieren.definitie import Definities

GOED, BEVINDINGEN, VERKEERD_GEBRUIK = 0, 1, 2
T = TypeVar("T")


class _Opdracht(click.Command):
    """A command whose usage line is Dutch."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"options_metavar": "[OPTIES]", **kwargs})


class _Opdrachten(click.Group):
    command_class = _Opdracht


_cluster = click.option(
    "--cluster",
    metavar="ADRES",
    help="Laat het lezen en controleren over aan een Dask-cluster, bijvoorbeeld tcp://10.0.0.5:8786.",
)


@click.group(
    cls=_Opdrachten,
    options_metavar="[OPTIES]",
    subcommand_metavar="OPDRACHT ...",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--gegevens",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="MAP",
    help=f"De map met persoonsgegevens. Zonder deze optie: {VARIABELE}, of anders data/prive.",
)
@click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="MAP",
    default=PROJECT,
    show_default=False,
    help="De map met profiel, formulieren en handboek. Nodig als je meer gemeenten beheert.",
)
@click.version_option(__version__, prog_name="werkwijzer")
@click.pass_context
def werkwijzer(ctx: click.Context, gegevens: Path | None, project: Path) -> None:
    """Werkwijzer: formulieren lezen en opbergen, en daar verslagen en een site van maken.

    Uitkomst: 0 is goed, 1 is er zijn bevindingen, 2 is verkeerd gebruik.
    """
    ctx.obj = Paden.bepaal(gegevens, project.resolve())


@werkwijzer.command()
@click.pass_obj
def formulieren(paden: Paden) -> None:
    """Maak de lege formulieren opnieuw.

    Nodig na een wijziging in forms/*.yml of in het profiel.
    """
    from werkwijzer.opdrachten import maak_formulieren

    for pad, nieuw in maak_formulieren(paden, _definities(paden)):
        click.echo(f"{'Gemaakt' if nieuw else 'Ongewijzigd'}: {pad.relative_to(paden.project)}")


@werkwijzer.command()
@click.argument("pad", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--json", "als_json", is_flag=True, help="Geef de bevindingen als JSON, voor een ander programma.")
@_cluster
@click.pass_obj
def controleer(paden: Paden, pad: tuple[Path, ...], als_json: bool, cluster: str | None) -> None:
    """Controleer formulieren. Verandert niets.

    PAD is een formulier of een map met formulieren; je mag er meer noemen.
    """
    from werkwijzer.formulieren.uitvoerders import beoordeel_alle, lees_in, open_uitvoering

    definities = _definities(paden)
    bestanden = list(_bestanden(pad))
    beoordelingen = []
    with voortgang(stil=als_json) as meld, open_uitvoering(len(bestanden), cluster) as uitvoering:
        for nr, beoordeling in enumerate(beoordeel_alle(map(lees_in, bestanden), definities, uitvoering)):
            beoordelingen.append(beoordeling.licht())
            meld("Controleren", nr + 1, len(bestanden))
    if als_json:
        _toon_json(beoordelingen)
    else:
        for b in beoordelingen:
            _toon(b, "in orde" if b.goed else "niet in orde")
        fout = sum(not b.goed for b in beoordelingen)
        click.echo(f"{_formulieren(len(beoordelingen))} gecontroleerd, {fout} niet in orde.")
    sys.exit(GOED if all(b.goed for b in beoordelingen) else BEVINDINGEN)


@werkwijzer.command()
@click.option("--json", "als_json", is_flag=True, help="Geef de uitkomst als JSON, voor een ander programma.")
@_cluster
@click.pass_obj
def verwerk(paden: Paden, als_json: bool, cluster: str | None) -> None:
    """Berg formulieren op in de dossiers.

    Neemt alle formulieren uit de map postvak-in. Een formulier met fouten blijft staan. In de map teruggestuurd komt dan hetzelfde formulier met de fouten
    in de cellen. Je kunt deze opdracht zo vaak uitvoeren als je wilt: niets gebeurt twee keer.
    """
    from werkwijzer.dossiers.verwerken import open_register

    definities = _definities(paden)
    with open_register(paden, definities) as register, voortgang(stil=als_json) as meld:
        uitkomsten = register.verwerk(meld, cluster)
    if als_json:
        _toon_json([u.beoordeling for u in uitkomsten], uitkomsten)
    else:
        _toon_uitkomsten(uitkomsten, paden)
    sys.exit(GOED if all(u.verwerkt for u in uitkomsten) else BEVINDINGEN)


@werkwijzer.command()
@click.argument("casusnummer")
@click.pass_obj
def plan(paden: Paden, casusnummer: str) -> None:
    """Geef een ingevuld vervolgplan uit.

    In het plan staat al wat bekend is: de scores van de vorige keer, de acties die nog open staan en de interventies
    die nog lopen. CASUSNUMMER is bijvoorbeeld PGA-00042-W.
    """
    from werkwijzer.opdrachten import geef_plan_uit

    click.echo(f"Het plan staat klaar: {geef_plan_uit(paden, _definities(paden), casusnummer)}")


@werkwijzer.command()
@click.argument("jaar", type=click.IntRange(2000, 2999))
@click.option("--vaststellen", is_flag=True, help="Stel het jaar vast. Daarna verandert het alleen met --herzien.")
@click.option("--herzien", metavar="REDEN", help="Publiceer een vastgesteld jaar opnieuw, met de reden erbij.")
@click.option("--herleid", metavar="CODE", help="Toon de casusnummers achter een indicator. Publiceert niets.")
@click.pass_obj
def rapport(paden: Paden, jaar: int, vaststellen: bool, herzien: str | None, herleid: str | None) -> None:
    """Maak de cijfers en het jaarverslag van een jaar.

    Aantallen die te klein zijn om te publiceren, worden vervangen. JAAR is bijvoorbeeld 2025.
    """
    if herleid:
        from werkwijzer.opdrachten import herleid_indicator

        click.echo("\n".join(herleid_indicator(paden, _definities(paden), jaar, herleid)))
        return
    from werkwijzer.opdrachten import maak_rapport

    for regel in maak_rapport(paden, _definities(paden), jaar, vaststellen=vaststellen, herzien=herzien):
        click.echo(regel)


@werkwijzer.command()
@click.option("--serveren", is_flag=True, help="Toon de site daarna op deze computer.")
@click.option(
    "--poort", type=click.IntRange(1024, 65535), default=8000, show_default=True, help="Poort voor --serveren."
)
@click.pass_obj
def site(paden: Paden, serveren: bool, poort: int) -> None:
    """Bouw de openbare site.

    De site komt uit docs/, forms/ en data/openbaar/. De map met persoonsgegevens wordt niet gelezen.
    """
    from werkwijzer.site import bouw_site, serveer

    click.echo(bouw_site(paden))
    if serveren:
        serveer(paden.site, poort, click.echo)


@werkwijzer.command()
@click.pass_obj
def herstel(paden: Paden) -> None:
    """Controleer logboek en dossiers, herstel de index."""
    from werkwijzer.dossiers.verwerken import open_register

    with open_register(paden, _definities(paden), herstel=True) as register, voortgang() as meld:
        uitkomst = register.herstel(meld)
    click.echo(f"Het logboek klopt ({uitkomst.logregels} regels). De index is opnieuw gemaakt:")
    click.echo(f"{_formulieren(uitkomst.formulieren)} gelezen.")
    for kop, bestanden in (
        ("Staat in het logboek maar is er niet meer. Zet het terug uit de back-up:", uitkomst.ontbreekt),
        ("Is niet meer hetzelfde als bij het opbergen. Zet het terug uit de back-up:", uitkomst.gewijzigd),
        ("Staat in een dossier maar niet in het logboek. Lever het opnieuw in via postvak-in:", uitkomst.onbekend),
    ):
        if bestanden:
            click.echo(kop)
            for bestand in bestanden:
                click.echo(f"  {toonbaar(bestand)}")
    sys.exit(BEVINDINGEN if uitkomst.ontbreekt or uitkomst.gewijzigd or uitkomst.onbekend else GOED)


@werkwijzer.command()
@click.option("--niet-serveren", is_flag=True, help="Stop na het bouwen van de site.")
@click.option("--poort", type=click.IntRange(1024, 65535), default=8000, show_default=True, help="Poort voor de site.")
@click.pass_obj
def demo(paden: Paden, niet_serveren: bool, poort: int) -> None:
    """Bekijk een verzonnen gemeente, van formulier tot site.

    De verzonnen dossiers komen in een eigen map en raken je echte gegevens niet.
    """
    from werkwijzer.demo import draai_demo
    from werkwijzer.site import serveer

    with voortgang() as meld:
        regels = draai_demo(paden, _definities(paden), meld)
    for regel in regels:
        click.echo(regel)
    if niet_serveren:
        click.echo(f"Open {paden.site / 'index.html'} of start opnieuw zonder --niet-serveren.")
    else:
        serveer(paden.site, poort, click.echo)


# --- shared ---------------------------------------------------------------------------------------


def _definities(paden: Paden) -> Definities:
    from werkwijzer.formulieren.definitie import lees_definities
    from werkwijzer.profiel import lees_profiel

    return lees_definities(paden.formulieren, lees_profiel(paden.profiel))


def _bestanden(paden: Sequence[Path]) -> Iterator[Path]:
    from werkwijzer.formulieren.bestand import SOORTEN

    for pad in paden:
        if pad.is_dir():
            yield from sorted(p for p in pad.rglob("*") if p.suffix.lower() in SOORTEN and not p.is_dir())
        else:
            yield pad


def _formulieren(n: int) -> str:
    return "1 formulier" if n == 1 else f"{n} formulieren"


def toonbaar(tekst: str) -> str:
    """For the terminal: control characters and half characters from a file name become '·'."""
    return "".join(t if t.isprintable() else "·" for t in tekst)


def _toon(beoordeling: Beoordeling, uitkomst: str, extra: Sequence[str] = ()) -> None:
    teken = "✓" if beoordeling.goed and not extra else "✗" if not beoordeling.goed else "✓"
    click.echo(f"{teken} {toonbaar(beoordeling.pad.name)}: {uitkomst}")
    for b in beoordeling.bevindingen:
        plaats = ", ".join(filter(None, [b.plaats.blad, b.plaats.cel and f"cel {b.plaats.cel}", b.plaats.label]))
        click.echo(f"    {b.ernst.value} {b.code}{f' – {toonbaar(plaats)}' if plaats else ''}")
        click.echo(f"        {b.gevonden}")
        click.echo(f"        → {b.doe}")
    for regel in extra:
        click.echo(f"    {regel}")


def _toon_uitkomsten(uitkomsten: Sequence[Uitkomst], paden: Paden) -> None:
    if not uitkomsten:
        click.echo(f"Er staat niets in {paden.postvak_in}.")
        return
    for u in uitkomsten:
        if u.verwerkt:
            _toon(u.beoordeling, f"opgeborgen in {f'dossier {u.casusnummer}' if u.casusnummer else u.bestand}")
        else:
            extra = [f"Verbeterversie: {toonbaar(str(u.teruggave))}"] if u.teruggave else []
            _toon(u.beoordeling, "blijft in postvak-in", extra)
    klaar = sum(u.verwerkt for u in uitkomsten)
    click.echo(f"{_formulieren(klaar)} opgeborgen, {len(uitkomsten) - klaar} in postvak-in gebleven.")


def _toon_json(beoordelingen: Sequence[Beoordeling], uitkomsten: Sequence[Uitkomst] = ()) -> None:
    import json

    rijen: list[dict[str, Any]] = []
    for nr, b in enumerate(beoordelingen):
        rij: dict[str, Any] = {
            "bestand": str(b.pad).encode("utf-8", "replace").decode(),
            "sha256": b.sha256,
            "formulier": b.formulier or None,
            "goed": b.goed,
            "bevindingen": [v.als_dict() for v in b.bevindingen],
        }
        if uitkomsten:
            u = uitkomsten[nr]
            rij |= {"casusnummer": u.casusnummer or None, "teruggave": str(u.teruggave) if u.teruggave else None}
        rijen.append(rij)
    click.echo(json.dumps(rijen, ensure_ascii=False, indent=1))


@contextmanager
def voortgang(*, stil: bool = False) -> Iterator[Voortgang]:
    """A progress bar on standard error; nothing when that is no terminal or with `stil`."""
    if stil or not sys.stderr.isatty():
        yield lambda *_: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    kolommen = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*kolommen, console=Console(stderr=True)) as balk:
        taken: dict[str, Any] = {}

        def meld(wat: str, klaar: int, totaal: int) -> None:
            if wat not in taken:
                taken[wat] = balk.add_task(wat, total=totaal)
            balk.update(taken[wat], completed=klaar, total=totaal)

        yield meld


def _stop(boodschap: str, code: int) -> NoReturn:
    click.echo(boodschap, err=True)
    sys.exit(code)


def _met_nette_fouten(opdracht: Callable[[], T]) -> T:
    """Expected trouble becomes a Dutch message and exit code 1; nothing becomes a traceback."""
    try:
        return opdracht()
    except (KeyboardInterrupt, EOFError):
        _stop("Gestopt. Er is niets kwijt: start de opdracht opnieuw om verder te gaan.", BEVINDINGEN)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(BEVINDINGEN)
    except Exception as fout:
        from werkwijzer.fouten import uitleg

        _stop(uitleg(fout), BEVINDINGEN)


def main() -> None:
    """Entry point of the `werkwijzer` command."""
    for stroom in (sys.stdout, sys.stderr):
        if hasattr(stroom, "reconfigure"):
            stroom.reconfigure(encoding="utf-8", errors="replace")
    _met_nette_fouten(lambda: werkwijzer(prog_name="werkwijzer"))
