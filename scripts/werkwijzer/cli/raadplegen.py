"""Commands that look into the dossiers, and that make letters and hand-overs from them."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from werkwijzer.cli.basis import (
    BEVINDINGEN,
    DATUM,
    GOED,
    REDEN,
    Opdracht,
    definities_van,
    delende_definities,
    json_optie,
    toonbaar,
    tot_vandaag,
    vandaag,
    voortgang,
    waarschuw,
    zeg,
)
from werkwijzer.paden import Paden
from werkwijzer.volgsysteem.brieven import BRIEFSOORTEN

if TYPE_CHECKING:
    from werkwijzer.volgsysteem.lezen.zoeken import Uitslag


@click.command(cls=Opdracht)
@click.argument("woorden", nargs=-1, required=True)
@click.option(
    "--aantal",
    type=click.IntRange(1, 100),
    default=10,
    show_default=True,
    metavar="AANTAL",
    help="Hoeveel je er ten hoogste ziet.",
)
@json_optie("de uitkomst")
@click.pass_obj
def zoek(paden: Paden, woorden: tuple[str, ...], aantal: int, als_json: bool) -> None:
    """Zoek een jongere in de dossiers.

    WOORDEN zijn een naam, bijnaam, geboortedatum, casusnummer, school of telefoonnummer, in welke volgorde ook. Een
    tikfout mag. Het logboek bewaart dat je zocht en welke dossiers je zag, niet wat je typte.
    """
    from werkwijzer.volgsysteem.lezen.opzoeken import zoek_op

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

    `werkwijzer verwerk` doet dit al voor elk dossier dat verandert.
    """
    from werkwijzer.volgsysteem.lezen.opzoeken import maak_dossierpaginas

    if bool(casusnummer) == alle:
        raise click.UsageError("Geef één casusnummer, of --alle.")
    with voortgang() as meld:
        pad, aantal = maak_dossierpaginas(paden, definities_van(paden), casusnummer, meld)
    zeg(f"De pagina staat klaar: {pad}" if casusnummer else f"{aantal} pagina’s gemaakt in {pad}")


@click.command(cls=Opdracht)
@click.argument("soort", type=click.Choice(BRIEFSOORTEN), metavar="[SOORT]", required=False)
@click.argument("casusnummer", metavar="[CASUSNUMMER]", required=False)
@click.option(
    "--agenda", type=DATUM, metavar="DATUM", help="Alle brieven die nodig zijn, ook voor het UVZ van deze dag."
)
@click.option(
    "--reden-voor",
    nargs=2,
    type=(str, REDEN),
    multiple=True,
    metavar="CASUSNUMMER TEKST",
    help="Bij --agenda: de reden voor deze jongere. Zonder deze optie: wat in de aanmelding staat.",
)
@click.option(
    "--gesprek",
    nargs=3,
    multiple=True,
    metavar="CASUSNUMMER DAG TIJD",
    help="Een uitnodiging voor een gesprek. Mag vaker: zo maak je ze in één keer.",
)
@click.option("--reden", type=REDEN, default="", metavar="TEKST", help="Waarom, in één zin die de jongere mag lezen.")
@click.option("--uvz", type=DATUM, metavar="DATUM", help="Notificatie: de dag van het UVZ.")
@click.option("--dag", type=DATUM, metavar="DATUM", help="Uitnodiging: de dag van het gesprek.")
@click.option("--tijd", default="", metavar="TEKST", help='Uitnodiging: hoe laat, bijvoorbeeld "15.30 uur".')
@click.option(
    "--plaats",
    default="",
    metavar="TEKST",
    help="Uitnodiging: waar. Zonder deze optie: het bezoekadres uit het profiel.",
)
@click.option("--partner", default="", metavar="CODE", help="Uitnodiging: welke partner er ook bij is.")
@click.option("--vervolg", default="", metavar="TEKST", help="Afsluiting: wie overneemt en hoe je die belt.")
@click.option("--adres", default="", metavar="TEKST", help='Ander adres van de jongere: "Straat 1, 1234 AB Plaats".')
@click.option(
    "--adres-ouders", multiple=True, metavar="TEKST", help="Adres van ouders of voogd, als dat anders is. Mag vaker."
)
@click.option("--datum", type=DATUM, metavar="DATUM", help="De datum van de brief. Zonder deze optie: vandaag.")
@click.pass_obj
def brief(
    paden: Paden,
    /,
    soort: str | None,
    casusnummer: str | None,
    *,
    agenda: date | None,
    reden_voor: tuple[tuple[str, str], ...],
    gesprek: tuple[tuple[str, str, str], ...],
    adres_ouders: tuple[str, ...],
    datum: date | None,
    **opties: Any,
) -> None:
    """Maak een brief, of alle brieven die nodig zijn.

    SOORT is bevestiging (aan de aanmelder), notificatie, niet-besproken, besluit, uitnodiging of afsluiting. De brief komt
    in de map brieven. Hebben de ouders of voogd van een minderjarige een ander adres, dan komt er een brief voor
    elk adres. Wat de formulieren niet weten, geef je mee. Ontbreekt er iets, dan komt er geen brief.

    Met --agenda komen in één keer alle brieven die nodig zijn: de notificatie voor wie op die agenda staat, de bevestiging
    aan aanmelders, en de brief over wat kort geleden is besloten. Wat al is gemaakt, komt niet opnieuw.
    """
    from werkwijzer.volgsysteem.brieven.opstellen import Invoer, maak_brieven

    if gesprek:
        _nodig_uit(paden, gesprek, datum or vandaag())
    if agenda:
        from werkwijzer.volgsysteem.brieven.reeks import maak_reeks

        if soort:
            raise click.UsageError("Geef een soort met een casusnummer, of --agenda DATUM.")
        with voortgang() as meld:
            gedaan = maak_reeks(paden, definities_van(paden), datum or vandaag(), agenda, dict(reden_voor), meld)
        for regel in gedaan.regels() or ["Er is geen brief nodig."]:
            zeg(regel)
        sys.exit(BEVINDINGEN if gedaan.fout else GOED)
    if gesprek and not soort:
        return
    if not soort or not casusnummer:
        raise click.UsageError("Geef een soort met een casusnummer, of --agenda DATUM.")
    invoer = Invoer(datum=datum or vandaag(), datum_gegeven=datum is not None, adres_ouders=adres_ouders, **opties)
    gemaakt, let_op = maak_brieven(paden, definities_van(paden), soort, casusnummer, invoer)
    for pad, nieuw in gemaakt:
        zeg(f"{'Gemaakt' if nieuw else 'Was er al'}: {pad}")
    waarschuw(*let_op)


def _nodig_uit(paden: Paden, gesprekken: tuple[tuple[str, str, str], ...], datum: date) -> None:
    """Make an invitation for each conversation. One that cannot be made is said; then the exit code is 1."""
    from werkwijzer.fouten import GebruikersFout
    from werkwijzer.volgsysteem.brieven.opstellen import Invoer, maak_brieven
    from werkwijzer.volgsysteem.dag.startpagina import DAG, TIJD

    definities, mislukt = definities_van(paden), False
    ingevuld = [g for g in gesprekken if g[1:] != (DAG, TIJD)]  # of a command to copy: who has no day yet
    if not ingevuld or any(tijd.strip() in ("", TIJD) for _, _, tijd in ingevuld):
        raise click.UsageError('Vul bij --gesprek de dag en de tijd in, bijvoorbeeld: 20-3-2026 "15.30 uur".')
    dagen = [(nummer, DATUM.convert(dag, None, None), tijd) for nummer, dag, tijd in ingevuld]
    for nummer, dag, tijd in dagen:
        try:
            gemaakt, _ = maak_brieven(paden, definities, "uitnodiging", nummer, Invoer(datum=datum, dag=dag, tijd=tijd))
        except GebruikersFout as fout:
            click.echo(f"Overgeslagen: {fout}")
            mislukt = True
            continue
        for pad, nieuw in gemaakt:
            zeg(f"{'Gemaakt' if nieuw else 'Was er al'}: {pad}")
    if mislukt:
        sys.exit(BEVINDINGEN)


@click.command(cls=Opdracht)
@click.argument("casusnummer")
@click.option(
    "--naar", default="", metavar="ONTVANGER", help="veiligheidshuis, andere-gemeente, zorgaanbieder of een partner."
)
@click.option("--naam", default="", metavar="TEKST", help='Hoe de ontvanger heet, bijvoorbeeld "Gemeente Elders".')
@click.option("--reden", type=REDEN, default="", metavar="TEKST", help="Waarom je overdraagt. De ontvanger leest dit.")
@click.option(
    "--zicht-door",
    default="",
    metavar="TEKST",
    help="Wie zicht houdt op de jongere. Zonder deze optie: wat in de herijking staat.",
)
@click.option("--zicht-tot", type=DATUM, metavar="DATUM", help="Tot en met welke dag.")
@click.option("--bevestigd", type=DATUM, metavar="DATUM", help="Leg vast dat de ontvanger op deze dag overnam.")
@click.option("--door", default="", metavar="TEKST", help="Bij --bevestigd: welke organisatie of functie dat zei.")
@click.option("--kenmerk", default="", metavar="KENMERK", help="Bij --bevestigd: welke overdracht, als er meer lopen.")
@click.option("--datum", type=DATUM, metavar="DATUM", help="De datum van de overdracht. Zonder deze optie: vandaag.")
@click.pass_obj
def overdracht(
    paden: Paden,
    /,
    casusnummer: str,
    *,
    bevestigd: date | None,
    door: str,
    kenmerk: str,
    datum: date | None,
    **opties: Any,
) -> None:
    """Draag een dossier over, en leg vast dat het is overgenomen.

    In de map overdracht komt een pakket met een begeleidende brief en een samenvatting. Daarin staat alleen wat deze
    ontvanger mag krijgen. Met --bevestigd leg je vast dat de ontvanger het overneemt.
    """
    from werkwijzer.volgsysteem.brieven.overdracht import Overdracht, bevestig, draag_over

    definities = delende_definities(paden)
    if bevestigd:
        if opties["naar"]:
            raise click.UsageError("Geef --naar of --bevestigd, niet allebei.")
        akte = bevestig(
            paden, definities, casusnummer, tot_vandaag(bevestigd, "de dag van de bevestiging"), door, kenmerk
        )
        click.echo(f"Vastgelegd: {akte.gegevens['ontvanger']} neemt {akte.casusnummer} over.")
        return
    pakket, akte, let_op = draag_over(paden, definities, casusnummer, Overdracht(datum=datum or vandaag(), **opties))
    click.echo(f"Het pakket staat klaar: {pakket}")
    waarschuw(*let_op)
    click.echo("Lees de brief en de samenvatting voordat je ze verstuurt, langs een beveiligd kanaal.")
    click.echo(
        f"Kenmerk {akte.kenmerk}. Neemt de ontvanger het over? werkwijzer overdracht {akte.casusnummer} --bevestigd DATUM"
    )


def _toon(uitslag: Uitslag, paden: Paden) -> None:
    from werkwijzer.kalender import toon_datum
    from werkwijzer.volgsysteem.lezen.zoekindex import pagina_van

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
        zeg(f"    {pagina_van(paden.prive, t.kaart.casusnummer)}")
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
