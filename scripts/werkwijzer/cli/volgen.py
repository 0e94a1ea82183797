"""Commands that say what is due: the werkvoorraad, the agenda of a UVZ, and brothers and sisters."""

from __future__ import annotations

import re
import sys
from datetime import date

import click

from werkwijzer.cli.basis import (
    BEVINDINGEN,
    DATUM,
    REDEN,
    Opdracht,
    definities_van,
    delende_definities,
    toonbaar,
    vandaag,
    waarschuw,
    wijs_lege_map_af,
    zeg,
)
from werkwijzer.kalender import Kwartaal
from werkwijzer.paden import Paden

PEILDATUM = click.option(
    "--peildatum", type=DATUM, metavar="DATUM", help="Kijk vanaf deze dag. Zonder deze optie: vandaag."
)


@click.command(cls=Opdracht)
@PEILDATUM
@click.option(
    "--niet-nodig",
    nargs=3,
    type=(str, str, REDEN),
    metavar="CASUSNUMMER WAT REDEN",
    help="Haal iets van de lijst, bijvoorbeeld sluitbrief. Wie, wanneer en waarom komt in het dossier.",
)
@click.option(
    "--toch-nodig", nargs=3, type=(str, str, REDEN), metavar="CASUSNUMMER WAT REDEN", help="Zet het weer op de lijst."
)
@click.pass_obj
def werkvoorraad(
    paden: Paden,
    peildatum: date | None,
    niet_nodig: tuple[str, str, str] | None,
    toch_nodig: tuple[str, str, str] | None,
) -> None:
    """Maak per regisseur een lijst van wat moet gebeuren.

    In de map werkvoorraad komt per regisseur een Excel-lijst en een agendabestand, en een lijst voor de voorzitter en
    de procesondersteuner. Per jongere bij elkaar, wat deze week moet bovenaan. In het agendabestand staan geen namen.
    """
    from werkwijzer.volgsysteem.lijsten import niet_nodig as van_de_lijst
    from werkwijzer.volgsysteem.lijsten.werkvoorraad import MAP_WERKVOORRAAD, maak_werkvoorraad
    from werkwijzer.volgsysteem.rechten.verzoeken import zin_beperkt

    wijs_lege_map_af(paden)
    dag = peildatum or vandaag()
    definities = definities_van(paden)
    if niet_nodig:
        akten = van_de_lijst.niet_nodig(paden, definities, *niet_nodig, dag)
        hoeveel = f": {len(akten)} punten" if len(akten) > 1 else ""
        click.echo(f"Van de lijst{hoeveel}. Vastgelegd in {akten[0].bestand}.")
    if toch_nodig:
        van_de_lijst.toch_nodig(paden, definities, *toch_nodig)
        click.echo("Weer op de lijst. Dat is vastgelegd.")
    lijsten = maak_werkvoorraad(paden, definities, dag)
    for lijst in lijsten:
        aanvullen = f", {len(lijst.aanvullen)} overgenomen jongeren nog aan te vullen" if lijst.aanvullen else ""
        punten = f"{len(lijst.taken)} punten, {lijst.te_laat(dag)} te laat{aanvullen}"
        click.echo(f"{lijst.naam[0].upper()}{lijst.naam[1:]}: {punten}")
    waarschuw(zin_beperkt(lijsten[-1].beperkt))
    click.echo(f"De lijsten staan in {paden.prive / MAP_WERKVOORRAAD}.")


class Tijd(click.ParamType[str]):
    """A time as people type it: 13.30 or 13:30."""

    name = "tijd"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        tijd = re.fullmatch(r"([01]?\d|2[0-3])[.:]([0-5]\d)(?: uur)?|", value.strip())
        if tijd is None:
            self.fail(f"'{toonbaar(value)}' is geen tijd. Schrijf de tijd als 13.30.", param, ctx)
        return f"{int(tijd[1]):02d}.{tijd[2]}" if tijd[1] else ""


_TIJD = Tijd()


@click.command(cls=Opdracht)
@click.argument("datum", type=DATUM)
@click.option("--met", multiple=True, metavar="CASUSNUMMER", help="Zet deze jongere er in elk geval op.")
@click.option("--zonder", multiple=True, metavar="CASUSNUMMER", help="Laat deze jongere er nu af.")
@click.option(
    "--vraag",
    "vragen",
    nargs=3,
    multiple=True,
    metavar="CASUSNUMMER PARTNER VRAAG",
    help="Stel een partner een vraag. Die partner krijgt de jongere dan op de uitnodiging.",
)
@click.option(
    "--niet",
    nargs=2,
    type=(str, REDEN),
    multiple=True,
    metavar="CASUSNUMMER REDEN",
    help="Deze aanmelding komt niet in het UVZ. De reden komt in het dossier.",
)
@click.option(
    "--door", default="voorzitter en politie", show_default=True, metavar="WIE", help="Wie over de agenda besliste."
)
@click.option(
    "--begin", type=_TIJD, default="", metavar="TIJD", help="Hoe laat het begint. Zonder deze optie: het profiel."
)
@click.pass_obj
def agenda(
    paden: Paden,
    datum: date,
    met: tuple[str, ...],
    zonder: tuple[str, ...],
    vragen: tuple[tuple[str, str, str], ...],
    niet: tuple[tuple[str, str], ...],
    door: str,
    begin: str,
) -> None:
    """Maak de agenda en de uitnodigingen voor een UVZ.

    In de map agenda komt een Word-document voor de voorzitter, een uitnodiging per partner, en het UVZ-verslag waarin al
    staat wie op de agenda staat en wat bekend is. Een partner krijgt
    alleen de jongeren bij wie hij betrokken is, en alleen wat hij volgens het profiel mag weten. DATUM is bijvoorbeeld
    26-11-2026. Wie op de agenda staat komt in het dossier: maak je de agenda opnieuw, dan blijven zij erop staan, met hun
    vragen.
    """
    from werkwijzer.kalender import toon_datum
    from werkwijzer.volgsysteem.gedaan import eerste
    from werkwijzer.volgsysteem.overleg.vergadering import maak_agenda
    from werkwijzer.volgsysteem.rechten.verzoeken import zin_beperkt

    wijs_lege_map_af(paden)
    if datum < vandaag():
        waarschuw(f"{toon_datum(datum)} is al geweest. Controleer de datum.")
    gemaakt = maak_agenda(
        paden,
        delende_definities(paden),
        datum,
        met=met,
        zonder=zonder,
        vragen=vragen,
        niet=niet,
        door=door,
        begin=begin,
        vandaag=vandaag(),
    )
    for nr, punt in enumerate(gemaakt.keuze.punten, start=1):
        click.echo(f"{nr}. {punt.stand.casusnummer}: {punt.reden}, {len(punt.partners)} partners")
    if gemaakt.keuze.later:
        click.echo(f"Wel aan de beurt, niet op deze agenda: {eerste(gemaakt.keuze.later)}")
    waarschuw(zin_beperkt(gemaakt.keuze.beperkt))
    for naam, aantal in gemaakt.per_partner.items():
        click.echo(f"   {naam}: {aantal}")
    for pad in gemaakt.gewijzigd:
        click.echo(f"Met de hand gewijzigd en daarom niet vervangen: {pad}. Kijk of het nog klopt.")
    for zin in gemaakt.let_op:
        waarschuw(zin)
    click.echo(f"De stukken staan in {gemaakt.map}. Verstuur ze alleen beveiligd.")


@click.command(cls=Opdracht)
@click.pass_obj
def partnerlijst(paden: Paden) -> None:
    """Maak de lijst met namen en nummers van de partners.

    De eerste keer komt in de map partnerlijst een Excel-lijst met een regel per partner. Vul die in en geef de opdracht
    opnieuw: dan wordt de lijst gecontroleerd, en komt ernaast een Word-document voor de deelnemers. De opdracht zegt ook
    wie de geheimhouding nog moet tekenen. In de Excel-lijst verandert de opdracht niets.
    """
    from werkwijzer.volgsysteem.overleg.partnerlijst import maak_partnerlijst

    gemaakt = maak_partnerlijst(paden, definities_van(paden), vandaag())
    if gemaakt.nieuw:
        zeg(f"De partnerlijst staat klaar: {gemaakt.lijst}")
        click.echo("Vul in wie meedoet, en geef deze opdracht opnieuw.")
        return
    for zin in (*gemaakt.nagekeken.fouten, *gemaakt.nagekeken.waarschuwingen):
        click.echo(f"– {toonbaar(zin)}")
    if gemaakt.stuk is None:
        zeg(f"Er is geen lijst voor deelnemers gemaakt. Verbeter dit in {gemaakt.lijst}.")
        if gemaakt.verouderd:
            click.echo("De lijst van de vorige keer staat er nog: gebruik die niet.")
        sys.exit(BEVINDINGEN)
    zeg(f"De lijst voor deelnemers: {gemaakt.stuk}")
    click.echo("Verstuur haar alleen beveiligd, aan wie erop staat. Iemand nieuw krijgt haar bij de eerste agenda.")


@click.command(cls=Opdracht)
@click.argument("datum", type=DATUM)
@click.option("--groep", default="", metavar="JEUGDGROEP", help="Voor het groepsoverleg van deze groep.")
@click.pass_obj
def herijking(paden: Paden, datum: date, groep: str) -> None:
    """Geef de lijst voor een herijking uit.

    In de map uitgegeven komt het formulier herijking, met wie binnen een maand aan de beurt is, de laatste melding en
    een voorstel. Vul alleen het besluit in. DATUM is de dag van het overleg, bijvoorbeeld 26-11-2026.
    """
    from werkwijzer.volgsysteem.voorinvullen.uitgeven import geef_herijking_uit

    wijs_lege_map_af(paden)
    pad, aantal, beperkt = geef_herijking_uit(paden, definities_van(paden), datum, groep)
    zeg(f"De lijst staat klaar: {pad}")
    click.echo(f"{_jongeren(aantal)} aan de beurt. Controleer de laatste melding en het voorstel met de politie.")
    waarschuw(beperkt)


def _jongeren(n: int) -> str:
    return "1 jongere is" if n == 1 else f"{n} jongeren zijn"


class Kwartaaltekst(click.ParamType[Kwartaal]):
    """A quarter: 2025-K3."""

    name = "kwartaal"

    def convert(self, value: str | Kwartaal, param: click.Parameter | None, ctx: click.Context | None) -> Kwartaal:
        if isinstance(value, Kwartaal):
            return value
        return Kwartaal.lees(value) or self.fail("Schrijf het kwartaal als 2025-K3.", param, ctx)


@click.command(cls=Opdracht)
@click.argument("kwartaal", type=Kwartaaltekst())
@click.option(
    "--bron",
    type=click.Choice(["politie", "om"]),
    default="politie",
    show_default=True,
    help="Voor wie: de politie (meldingen en aanhoudingen), of het OM of Justid (veroordelingen).",
)
@click.pass_obj
def meldingen(paden: Paden, kwartaal: Kwartaal, bron: str) -> None:
    """Geef het formulier voor de politie of het OM uit.

    In de map uitgegeven komt het formulier meldingen, en een lijst van de jongeren over wie de politie of het OM mag
    melden: wie dat kwartaal in de aanpak was, of kort daarvoor. KWARTAAL is bijvoorbeeld 2026-K3.
    """
    from werkwijzer.kalender import toon_datum
    from werkwijzer.volgsysteem.voorinvullen.uitgeven import geef_meldingen_uit

    wijs_lege_map_af(paden)
    formulier, jongeren, aantal, beperkt = geef_meldingen_uit(paden, definities_van(paden), kwartaal, vandaag(), bron)
    zeg(f"Het formulier staat klaar: {formulier}")
    zeg(f"De lijst van {aantal} {'jongere' if aantal == 1 else 'jongeren'}: {jongeren}")
    waarschuw(beperkt)
    naar = "het OM of Justid" if bron == "om" else "de politie"
    if kwartaal.eind >= vandaag():
        click.secho(
            f"Waarschuwing: {kwartaal} is pas voorbij na {toon_datum(kwartaal.eind)}. Wie er nog bij komt, staat niet op de lijst. "
            "Stuur de lijst pas daarna, en maak haar dan opnieuw.",
            fg="yellow",
        )
    click.echo(f"Op de lijst staan namen. Stuur beide alleen beveiligd naar {naar}.")


@click.command(cls=Opdracht)
@click.argument("casusnummer", required=False)
@click.argument("broer_of_zus", required=False)
@click.option(
    "--reden", type=REDEN, metavar="REDEN", help="Waarom er aandacht is voor deze broer of zus zelf, of niet meer."
)
@click.option("--trek-in", is_flag=True, help="De aandacht stopt. Geef daarbij de reden.")
@click.pass_obj
def familie(paden: Paden, casusnummer: str | None, broer_of_zus: str | None, reden: str | None, trek_in: bool) -> None:
    """Koppel een broer of zus, met een reden.

    Een broer of zus zijn is geen reden. Geef per kind de eigen reden. Elk half jaar vraagt de werkvoorraad of die
    er nog is. Met alleen een CASUSNUMMER zie je de koppelingen. Zonder nummer zie je wie volgens de startlijst broers of
    zussen zijn en nog niet zijn gekoppeld.
    """
    from werkwijzer.volgsysteem.rechten import familie as banden

    definities = definities_van(paden)
    if casusnummer is None:
        if reden or trek_in:
            raise click.UsageError("Noem bij --reden of --trek-in de twee casusnummers.")
        paren = banden.voorstellen(paden, definities)
        for een, twee in paren:
            click.echo(f"{een} en {twee}: broer of zus volgens de startlijst, nog niet gekoppeld.")
        click.echo(
            "Is er een eigen reden voor aandacht? Koppel met: werkwijzer familie NUMMER NUMMER --reden TEKST. Zonder reden "
            "laat je het zo."
            if paren
            else "De startlijst noemt geen broers of zussen die nog niet zijn gekoppeld."
        )
        return
    if broer_of_zus is None:
        if reden or trek_in:
            raise click.UsageError("Noem ook het casusnummer van de broer of zus.")
        zinnen = banden.koppelingen(paden, definities, casusnummer)
        click.echo("\n".join(zinnen) or "Er is geen broer of zus gekoppeld.")
        return
    doe = banden.trek_in if trek_in else banden.koppel
    akte = doe(paden, definities, casusnummer, broer_of_zus, reden or "")
    click.echo(f"{'Ingetrokken' if trek_in else 'Gekoppeld'}. Vastgelegd in {akte.bestand}.")
