"""Commands for two municipalities that become one, and for a part that goes its own way."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from werkwijzer.cli.basis import Opdracht, Opdrachten, vandaag, waarschuw
from werkwijzer.cli.beheer import _groep, _register
from werkwijzer.fouten import GebruikersFout
from werkwijzer.kalender import aantal
from werkwijzer.paden import Paden

_WACHT = 10
_MAP = click.argument("map_", metavar="MAP", type=click.Path(file_okay=False, path_type=Path))
_NAAR = "werkwijzer --project {map}/project --gegevens {map}/gegevens"

samengaan: Opdrachten = _groep(
    "samengaan",
    "Maak van twee gemeenten één.\n\nEerst als voorstel in een nieuwe map: beide gemeenten houden wat ze hebben. Daarna bevestig "
    "je het, of draai je het terug.",
)
afsplitsen: Opdrachten = _groep(
    "afsplitsen",
    "Laat een deel van de gemeente apart verdergaan.\n\nEerst als voorstel in een nieuwe map: hier verandert niets. Daarna "
    "bevestig je het, of draai je het terug.",
)


@click.command(cls=Opdracht, name="proberen")
@click.argument("uitvoer", metavar="UITVOER", type=click.Path(exists=True, file_okay=False, path_type=Path))
@_MAP
@click.option(
    "--onze", default="", metavar="LETTERS", help="Nieuw begin van onze nummers. Alleen als beide gelijk beginnen."
)
@click.option(
    "--hunne", default="", metavar="LETTERS", help="Nieuw begin van hun nummers. Alleen als beide gelijk beginnen."
)
@click.pass_obj
def samen_proberen(paden: Paden, uitvoer: Path, map_: Path, onze: str, hunne: str) -> None:
    """Maak van deze gegevens en die van een andere gemeente één geheel.

    UITVOER is de map die de andere gemeente maakte met 'werkwijzer uitvoeren'. In MAP, die leeg is of nog niet bestaat, komt
    alles van beide: formulieren precies zoals ze zijn, met één logboek. De oude logboeken blijven erbij.
    """
    from werkwijzer.volgsysteem.uitvoer.samengaan import stel_voor

    with _register(paden, _WACHT) as register:
        klaar = stel_voor(register, uitvoer, map_, onze, hunne)
    over = klaar.over
    click.echo(
        f"Voorstel gemaakt in {map_}: {over.formulieren} formulieren en {over.akten} aantekeningen van beide gemeenten."
    )
    waarschuw(*klaar.let_op)
    _toon_dubbel(klaar.dubbel)
    _zeg_hoe_verder("samengaan", map_)


def _zeg_hoe_verder(wat: str, map_: Path) -> None:
    click.echo(f"Kijk het na, ook het profiel. Werken in het voorstel: {_NAAR.format(map=map_)}")
    click.echo(f"Bevestigen: werkwijzer {wat} bevestigen MAP. Terug: werkwijzer {wat} terugdraaien MAP.")


def _terugdraaien(wat: str, hulp: str) -> click.Command:
    @click.command(cls=Opdracht, name="terugdraaien", help=hulp)
    @_MAP
    @click.pass_obj
    def terug(paden: Paden, map_: Path) -> None:
        from werkwijzer.volgsysteem.uitvoer.overgang import draai_terug

        with _register(paden, _WACHT) as register:
            draai_terug(register.paden, wat, map_)
        click.echo(f"Teruggedraaid: {map_} is weg. In de map van nu is niets veranderd.")

    return terug


@click.command(cls=Opdracht, name="dubbel")
@_MAP
@click.pass_obj
def samen_dubbel(_: Paden, map_: Path) -> None:
    """Toon wie bij beide gemeenten lijkt te staan."""
    from werkwijzer.volgsysteem.uitvoer.overgang import nieuwe_paden
    from werkwijzer.volgsysteem.uitvoer.samengaan import dubbelen

    _toon_dubbel(tuple(dubbelen(nieuwe_paden(map_.resolve()))))


def _toon_dubbel(dubbel: tuple[str, ...]) -> None:
    if not dubbel:
        click.echo("Niemand lijkt bij beide gemeenten te staan.")
        return
    wie = "1 jongere lijkt" if len(dubbel) == 1 else f"{len(dubbel)} keer lijkt een jongere"
    click.echo(f"{wie} bij beide te staan. Er is niets samengevoegd: dat beslis jij.")
    for zin in dubbel:
        click.echo(f"  {zin}")


@click.command(cls=Opdracht, name="bevestigen")
@_MAP
@click.pass_obj
def samen_bevestigen(paden: Paden, map_: Path) -> None:
    """Werk verder in de nieuwe map, en sluit de map van nu."""
    from werkwijzer.volgsysteem.uitvoer.samengaan import bevestig

    with _register(paden, _WACHT) as register:
        bevestig(register, map_)
    click.echo(f"Bevestigd. Werk verder met: {_NAAR.format(map=map_)}")
    click.echo(
        "De map van nu is gesloten: daar kan niets meer bij. Bewaar haar tot de bewaartermijn van back-ups voorbij is."
    )
    click.echo("Laat de andere gemeente haar map ook sluiten: werkwijzer samengaan sluiten NAAM")


@click.command(cls=Opdracht, name="sluiten")
@click.argument("naam", metavar="NAAM")
@click.pass_obj
def samen_sluiten(paden: Paden, naam: str) -> None:
    """Sluit deze map, als een andere gemeente het samengaan heeft bevestigd.

    NAAM is waar alles nu staat, zoals de naam van de nieuwe gemeente. Kan alleen als er na de laatste uitvoer niets is
    opgeslagen.
    """
    from werkwijzer.volgsysteem.uitvoer.samengaan import sluit

    with _register(paden, _WACHT) as register:
        sluit(register, naam)
    click.echo("Gesloten: in deze map kan niets meer bij.")


@click.command(cls=Opdracht, name="proberen")
@_MAP
@click.option("--wijk", "wijken", multiple=True, required=True, metavar="WIJK", help="Een wijk die meegaat. Mag vaker.")
@click.option("--naam", required=True, metavar="NAAM", help="Naam van de gemeente die apart verdergaat.")
@click.option("--voorvoegsel", required=True, metavar="LETTERS", help="Begin van nieuwe casusnummers daar.")
@click.pass_obj
def deel_proberen(paden: Paden, map_: Path, wijken: tuple[str, ...], naam: str, voorvoegsel: str) -> None:
    """Zet de dossiers van een of meer wijken in een map van hun eigen.

    Ieder houdt zijn casusnummer. Van verslagen over meer jongeren gaat een versie mee met alleen wie meegaat.
    """
    from werkwijzer.volgsysteem.uitvoer.afsplitsen import stel_voor

    with _register(paden, _WACHT) as register:
        klaar = stel_voor(register, map_, wijken, naam, voorvoegsel)
    click.echo(
        f"Voorstel gemaakt in {map_}: {aantal(len(klaar.dossiers), 'dossier')} met {klaar.formulieren} formulieren. Van die "
        f"formulieren zijn er {klaar.uittreksels} een versie waarin over anderen niets staat."
    )
    if klaar.zonder_wijk:
        wie = "1 jongere" if klaar.zonder_wijk == 1 else f"{klaar.zonder_wijk} jongeren"
        waarschuw(f"Van {wie} is de wijk niet bekend. Die {'blijft' if klaar.zonder_wijk == 1 else 'blijven'} hier.")
    _zeg_hoe_verder("afsplitsen", map_)


@click.command(cls=Opdracht, name="bevestigen")
@_MAP
@click.option("--ja", is_flag=True, help="Vraag niet om een bevestiging.")
@click.pass_obj
def deel_bevestigen(paden: Paden, map_: Path, ja: bool) -> None:
    """Werk daar verder, en vernietig hier de dossiers die zijn overgegaan.

    Dat is niet terug te draaien. Gestopt halverwege? Geef de opdracht opnieuw.
    """
    from werkwijzer.volgsysteem.uitvoer.afsplitsen import bevestig

    if not ja and not sys.stdin.isatty():
        raise GebruikersFout(
            "Er is niemand om het aan te vragen. Er is niets veranderd. Doorgaan? Zet er dan bij: --ja"
        )
    if not ja and not click.confirm(
        "De dossiers die zijn overgegaan, worden hier vernietigd. Doorgaan?", default=False
    ):
        click.echo("Er is niets veranderd.")
        return
    with _register(paden, _WACHT) as register:
        over = sum(1 for _ in bevestig(register, map_, vandaag()))
    click.echo(
        f"Bevestigd: {'1 dossier is' if over == 1 else f'{over} dossiers zijn'} overgegaan en hier vernietigd, met een verklaring per dossier."
    )
    click.echo(f"Daar verder: {_NAAR.format(map=map_)}")


samengaan.voeg_toe(
    "Opdrachten",
    samen_proberen,
    samen_dubbel,
    samen_bevestigen,
    _terugdraaien("samengaan", "Gooi het voorstel weg. Beide gemeenten zijn zoals ze waren."),
    samen_sluiten,
)
afsplitsen.voeg_toe(
    "Opdrachten",
    deel_proberen,
    deel_bevestigen,
    _terugdraaien("afsplitsen", "Gooi het voorstel weg. Hier is niets veranderd."),
)
