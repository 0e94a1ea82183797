"""Commands that look into the dossiers, and that make letters and hand-overs from them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from werkwijzer.cli.basis import BEVINDINGEN, GOED, Opdracht, definities_van, toonbaar, voortgang
from werkwijzer.paden import Paden

if TYPE_CHECKING:
    from werkwijzer.volgsysteem.zoeken import Uitslag


@click.command(cls=Opdracht)
@click.argument("woorden", nargs=-1, required=True)
@click.option(
    "--aantal", type=click.IntRange(1, 100), default=10, show_default=True, help="Hoeveel je er ten hoogste ziet."
)
@click.option("--json", "als_json", is_flag=True, help="Geef de uitkomst als JSON, voor een ander programma.")
@click.pass_obj
def zoek(paden: Paden, woorden: tuple[str, ...], aantal: int, als_json: bool) -> None:
    """Zoek een jongere in de dossiers.

    WOORDEN zijn een naam, bijnaam, geboortedatum, casusnummer, school of telefoonnummer, in welke volgorde ook. Een
    tikfout mag. Het logboek bewaart dat je zocht en welke dossiers je zag, niet wat je typte.
    """
    from werkwijzer.volgsysteem.opzoeken import zoek_op

    uitslag = zoek_op(paden, lambda: definities_van(paden), " ".join(woorden), aantal)
    if als_json:
        _toon_json(uitslag)
    else:
        _toon(uitslag, paden)
    sys.exit(GOED if uitslag.treffers else BEVINDINGEN)


@click.command(cls=Opdracht)
@click.argument("casusnummer", required=False)
@click.option("--alle", is_flag=True, help="Maak van elk dossier de pagina opnieuw.")
@click.pass_obj
def dossier(paden: Paden, casusnummer: str | None, alle: bool) -> None:
    """Maak de leesbare pagina van een dossier.

    `werkwijzer verwerk` doet dit al voor elk dossier dat verandert. CASUSNUMMER is bijvoorbeeld PGA-00042-W.
    """
    from werkwijzer.volgsysteem.opzoeken import maak_dossierpaginas

    if bool(casusnummer) == alle:
        raise click.UsageError("Geef één casusnummer, of --alle.")
    with voortgang() as meld:
        pad, aantal = maak_dossierpaginas(paden, definities_van(paden), casusnummer, meld)
    click.echo(f"De pagina staat klaar: {pad}" if casusnummer else f"{aantal} pagina’s gemaakt in {pad}")


def _toon(uitslag: Uitslag, paden: Paden) -> None:
    from datetime import date

    from werkwijzer.kalender import toon_datum
    from werkwijzer.volgsysteem.zoekindex import pagina_van

    if not uitslag.treffers:
        click.echo("Niets gevonden. Probeer minder woorden, een andere schrijfwijze of alleen de geboortedatum.")
        return
    aantal = uitslag.totaal
    click.echo("1 dossier gevonden." if aantal == 1 else f"{aantal} dossiers gevonden, het best passende eerst.")
    for t in uitslag.treffers:
        namen, aliassen, geboren = (t.kaart.van(soort) for soort in ("naam", "alias", "geboren"))
        click.echo(f"\n{t.kaart.casusnummer}  {toonbaar(', '.join(namen))}  ({t.score} %)")
        if aliassen:
            click.echo(f"    ook bekend als {toonbaar(', '.join(aliassen))}")
        if geboren:
            click.echo(f"    geboren op {', '.join(toon_datum(date.fromisoformat(g)) for g in geboren)}")
        click.echo(f"    {'GESLOTEN: ' if t.kaart.gesloten else ''}{toonbaar(t.kaart.status)}")
        for reden in t.redenen:
            click.echo(f"    – {toonbaar(reden)}")
        click.echo(f"    {pagina_van(paden.prive, t.kaart.casusnummer)}")
    if aantal > len(uitslag.treffers):
        click.echo(f"\nDit zijn de eerste {len(uitslag.treffers)}. Noem meer woorden, of gebruik --aantal.")


def _toon_json(uitslag: Uitslag) -> None:
    import json

    rijen = [
        {
            "casusnummer": t.kaart.casusnummer,
            "score": t.score,
            "status": t.kaart.status,
            "gesloten": t.kaart.gesloten,
            "redenen": t.redenen,
            "kenmerken": [{"soort": k.soort, "tekst": k.tekst} for k in t.kaart.kenmerken],
        }
        for t in uitslag.treffers
    ]
    click.echo(json.dumps(rijen, ensure_ascii=False, indent=1))
