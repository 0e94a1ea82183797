"""Commands for who keeps the record: corrections, rights, retention, the log, back-ups."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from werkwijzer.cli.basis import (
    BEVINDINGEN,
    DATUM,
    GOED,
    REDEN,
    Opdracht,
    Opdrachten,
    bewaar_bewijs,
    definities_van,
    json_optie,
    toonbaar,
    tot_vandaag,
    vandaag,
    voortgang,
    waarschuw,
    wijs_lege_map_af,
)
from werkwijzer.paden import OEFENMAP, Paden

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from werkwijzer.dossiers.akten import Akte
    from werkwijzer.dossiers.backup import Versleuteling
    from werkwijzer.dossiers.register import Register

_WACHT = 60  # seconds that a back-up waits for who is filing
JA = click.option("--ja", is_flag=True, help="Toon de gevolgen en ga door zonder te vragen. Voor een script.")
PROEF = click.option("--proef", is_flag=True, help="Toon alleen de gevolgen. Er verandert niets.")
MET_REDEN = click.option(
    "--reden", type=REDEN, required=True, metavar="TEKST", help="Waarom. Komt in het dossier, niet in het logboek."
)


def _groep(naam: str, hulp: str) -> Opdrachten:
    """A command with commands of its own."""
    return Opdrachten(name=naam, help=hulp, options_metavar="[OPTIES]", subcommand_metavar="WAT ...")


def _register(paden: Paden, wachttijd: float = 2) -> AbstractContextManager[Register]:
    from werkwijzer.dossiers.openen import open_register

    wijs_lege_map_af(paden)
    return open_register(paden, definities_van(paden), wachttijd)


@contextmanager
def _met_paginas(paden: Paden) -> Iterator[Register]:
    """The register; afterwards the pages of the dossiers that changed are made again."""
    from werkwijzer.volgsysteem.lezen.weergave import werk_bij

    with _register(paden) as register:
        yield register
        werk_bij(register)


@click.command(cls=Opdracht)
@click.argument("map_", metavar="[MAP]", required=False, type=click.Path(file_okay=False, path_type=Path))
@click.pass_obj
def instellen(paden: Paden, map_: Path | None) -> None:
    """Kies de map met gegevens, of kijk welke het is.

    MAP is een afgeschermde map. Is die er nog niet, dan wordt hij gemaakt. Werkwijzer onthoudt de map voor jou op deze
    computer.
    """
    from werkwijzer.dossiers.plek import waarschuwing
    from werkwijzer.fouten import GebruikersFout
    from werkwijzer.instellingen import kies_map
    from werkwijzer.schijf import afgeschermd

    prive = map_.resolve() if map_ else paden.prive
    if map_ is None:
        click.echo(f"Map met gegevens: {prive}{'' if prive.is_dir() else ' (bestaat niet)'}")
    else:
        if not prive.parent.is_dir():
            raise GebruikersFout(
                f"De map {prive.parent} bestaat niet. Is de netwerkschijf verbonden, en klopt de naam? Er is niets gemaakt."
            )
        if (prive / OEFENMAP).exists():
            raise GebruikersFout(
                f"{prive} is een oefenmap met verzonnen mensen. Kies een andere map voor echte gegevens. Oefenen doe je met: "
                "werkwijzer --oefenen OPDRACHT"
            )
        nieuw = not prive.exists()
        prive.mkdir(mode=0o700, exist_ok=True)
        with afgeschermd(prive):
            bestand = kies_map(prive)
        click.echo(f"{'Gemaakt en onthouden' if nieuw else 'Onthouden'}: {prive}")
        click.echo(f"Dat staat in {bestand}. Een andere map voor één keer: --gegevens MAP")
    waarschuw(waarschuwing(prive))
    if sys.platform == "win32":
        click.echo(
            "Op Windows bepaalt de map erboven wie erin kan. Laat de beheerder alleen jullie groep toegang geven."
        )


# --- corrections ------------------------------------------------------------------------------------

corrigeer = _groep(
    "corrigeer",
    "Verbeter een vergissing bij het opslaan.\n\n"
    "Je ziet eerst de gevolgen: wie het raakt, en welke trajecten, besluiten, stukken en cijfers. Daarna vraagt Werkwijzer "
    "of je doorgaat.\n\n"
    "De formulieren blijven zoals ze zijn. Elke correctie komt in het dossier, met een reden, en is terug te "
    "draaien. Cijfers, plannen en lijsten volgen vanzelf.",
)


@click.command(cls=Opdracht)
@click.argument("dubbel")
@click.argument("blijft")
@MET_REDEN
@JA
@PROEF
@click.pass_obj
def samenvoegen(paden: Paden, dubbel: str, blijft: str, reden: str, *, ja: bool, proef: bool) -> None:
    """Voeg twee dossiers van dezelfde jongere samen.

    DUBBEL is het casusnummer dat te veel is, BLIJFT het casusnummer waaronder alles voortaan meetelt.
    """
    from werkwijzer.volgsysteem.rechten.corrigeren import voeg_samen

    with _met_paginas(paden) as register:
        akte, let_op = voeg_samen(register, dubbel, blijft, reden)
        waarschuw(*let_op)
        _na_akkoord(register, akte, ja=ja, proef=proef)
    click.echo(f"{akte.gegevens['ander']} telt voortaan mee als {akte.casusnummer}. {_terug(akte.kenmerk)}")


@click.command(cls=Opdracht)
@click.argument("formulier")
@click.argument("naar")
@MET_REDEN
@JA
@PROEF
@click.pass_obj
def verplaatsen(paden: Paden, formulier: str, naar: str, reden: str, *, ja: bool, proef: bool) -> None:
    """Laat een formulier meetellen in een ander dossier.

    FORMULIER is de bestandsnaam in het dossier. NAAR is een casusnummer, of 'nieuw' voor een aanmelding van een
    jongere die nog geen dossier heeft.
    """
    from werkwijzer.volgsysteem.rechten.corrigeren import verplaats

    with _met_paginas(paden) as register:
        akte = verplaats(register, formulier, naar, reden)
        _na_akkoord(register, akte, ja=ja, proef=proef)
    click.echo(
        f"Het formulier telt niet meer mee in {akte.casusnummer}, maar in {akte.gegevens['naar']}. {_terug(akte.kenmerk)}"
    )


@click.command(cls=Opdracht)
@click.argument("formulier")
@click.option("--door", metavar="FORMULIER", default="", help="Het formulier dat ervoor in de plaats komt.")
@MET_REDEN
@JA
@PROEF
@click.pass_obj
def vervallen(paden: Paden, formulier: str, door: str, reden: str, *, ja: bool, proef: bool) -> None:
    """Laat een formulier niet meer meetellen.

    FORMULIER is de bestandsnaam in het dossier.
    """
    from werkwijzer.volgsysteem.rechten.corrigeren import laat_vervallen

    with _met_paginas(paden) as register:
        akte = laat_vervallen(register, formulier, reden, door)
        _na_akkoord(register, akte, ja=ja, proef=proef)
    click.echo(f"Het formulier telt niet meer mee. Het blijft bewaard. {_terug(akte.kenmerk)}")


@click.command(cls=Opdracht)
@click.argument("kenmerk")
@MET_REDEN
@JA
@PROEF
@click.pass_obj
def terugdraaien(paden: Paden, kenmerk: str, reden: str, *, ja: bool, proef: bool) -> None:
    """Draai een correctie terug.

    KENMERK zie je na de correctie, en in 'werkwijzer corrigeer lijst'.
    """
    from werkwijzer.dossiers.akten import AKTESOORTEN
    from werkwijzer.volgsysteem.rechten.corrigeren import draai_terug

    with _met_paginas(paden) as register:
        akte, weg = draai_terug(register, kenmerk, reden)
        _na_akkoord(register, weg, ja=ja, proef=proef)
    click.echo(f"Teruggedraaid: {AKTESOORTEN[akte.soort].lower()} van {toonbaar(akte.zin()[:10])}.")


@click.command(cls=Opdracht, name="lijst")
@click.pass_obj
def correctielijst(paden: Paden) -> None:
    """Toon de correcties die gelden."""
    from werkwijzer.dossiers.telt_bij import CORRECTIES

    with _register(paden) as register:
        akten = [a for a in register.akten() if a.soort in CORRECTIES]
    for akte in akten:
        click.echo(toonbaar(f"{', '.join(akte.casusnummers) or 'meer jongeren'}: {akte.zin()}"))
    click.echo(f"{len(akten)} {'correctie geldt' if len(akten) == 1 else 'correcties gelden'}.")


def _na_akkoord(register: Register, akte: Akte, *, ja: bool, proef: bool) -> None:
    """Show what a correction does, ask, and file it. Raises GebruikersFout when nobody can answer."""
    from werkwijzer.fouten import GebruikersFout
    from werkwijzer.volgsysteem.rechten.correctiegevolgen import gevolgen

    for regel in gevolgen(register, akte):
        click.echo(toonbaar(regel))
    if proef:
        click.echo("Dit was een proef. Er is niets veranderd.")
        sys.exit(GOED)
    if not ja and not sys.stdin.isatty():
        raise GebruikersFout(
            "Er is niemand om het aan te vragen. Er is niets veranderd. Doorgaan? Zet er dan bij: --ja"
        )
    if not ja and not click.confirm("Doorgaan?", default=False):
        click.echo("Er is niets veranderd.")
        sys.exit(GOED)
    register.leg_vast(akte, "corrigeer")


def _terug(kenmerk: str) -> str:
    return f"Terugdraaien kan met: werkwijzer corrigeer terugdraaien {kenmerk}"


corrigeer.voeg_toe("Opdrachten", samenvoegen, verplaatsen, vervallen, terugdraaien, correctielijst)


# --- rights -----------------------------------------------------------------------------------------

verzoek = _groep(
    "verzoek",
    "Leg een verzoek van een jongere of ouder vast.\n\nBijvoorbeeld om inzage, om iets te verbeteren, of een bezwaar.",
)


@click.command(cls=Opdracht)
@click.argument("casusnummer")
@click.argument(
    "recht", type=click.Choice(["inzage", "verbetering", "bezwaar", "wissen", "beperking", "klacht"]), metavar="RECHT"
)
@click.option("--van", type=click.Choice(["jongere", "ouder", "gemachtigde"]), required=True, help="Wie vraagt het?")
@click.option("--wat", required=True, metavar="TEKST", help="Wat iemand vraagt, in eigen woorden.")
@click.option("--ontvangen", type=DATUM, metavar="DATUM", help="De dag van ontvangst. Zonder deze optie: vandaag.")
@click.pass_obj
def vastleggen(paden: Paden, casusnummer: str, recht: str, van: str, wat: str, ontvangen: date | None) -> None:
    """Leg een verzoek vast dat is binnengekomen.

    RECHT is inzage, verbetering, bezwaar, wissen, beperking of klacht.
    """
    from werkwijzer.kalender import toon_datum
    from werkwijzer.volgsysteem.rechten.verzoeken import leg_vast

    with _met_paginas(paden) as register:
        nieuw = leg_vast(
            register, register.nummer(casusnummer), recht, van, wat, tot_vandaag(ontvangen, "de dag van ontvangst")
        )
    click.echo(f"Vastgelegd met kenmerk {nieuw.akte.kenmerk}. Antwoord uiterlijk op {toon_datum(nieuw.uiterlijk)}.")
    if recht == "inzage":
        click.echo(f"Verzamel alles met: werkwijzer inzage {nieuw.akte.casusnummer}")
    if recht == "bezwaar":
        click.echo(
            "Tot er een besluit is, komt de jongere op geen agenda of lijst en in geen brief. Vraag wie al iets kreeg om niets te "
            f'delen. Is er gevaar? werkwijzer verzoek uitzondering {nieuw.akte.kenmerk} --tot DATUM --reden "…"'
        )
    click.echo(f'Is er een besluit? werkwijzer verzoek besluit {nieuw.akte.kenmerk} UITKOMST --reden "…"')


@click.command(cls=Opdracht)
@click.argument("kenmerk")
@click.argument("uitkomst", type=click.Choice(["toegewezen", "deels", "afgewezen", "ingetrokken"]), metavar="UITKOMST")
@click.option("--reden", type=REDEN, required=True, metavar="TEKST", help="Waarom, en wat er is gedaan.")
@click.option("--op", type=DATUM, metavar="DATUM", help="De dag van het besluit. Zonder deze optie: vandaag.")
@click.pass_obj
def besluit(paden: Paden, kenmerk: str, uitkomst: str, reden: str, op: date | None) -> None:
    """Leg het besluit op een verzoek vast.

    KENMERK staat in 'werkwijzer verzoek lijst'. UITKOMST is toegewezen, deels, afgewezen of ingetrokken.
    """
    from werkwijzer.volgsysteem.overleg.vergadering import zin_weer_op_de_agenda
    from werkwijzer.volgsysteem.rechten import verzoeken

    with _met_paginas(paden) as register:
        akte = verzoeken.besluit(register, kenmerk, uitkomst, reden, tot_vandaag(op, "de dag van het besluit"))
        zinnen = (
            verzoeken.zin_uitzondering(register, akte, vandaag()),
            zin_weer_op_de_agenda(register, akte, vandaag()),
        )
    click.echo(f"Besluit vastgelegd in dossier {akte.casusnummer}.")
    for zin in filter(None, zinnen):
        click.echo(zin)


@click.command(cls=Opdracht)
@click.argument("kenmerk")
@click.option("--tot", type=DATUM, required=True, metavar="DATUM", help="Tot en met welke dag dit geldt.")
@click.option("--reden", type=REDEN, required=True, metavar="TEKST", help="Waarom het toch mag. Komt in het dossier.")
@click.pass_obj
def uitzondering(paden: Paden, kenmerk: str, tot: date, reden: str) -> None:
    """Leg vast waarom een beperkt dossier toch wordt gebruikt.

    Dat kan als de jongere het goed vindt, of als het nodig is om iemand te beschermen. KENMERK is dat van het verzoek om
    beperking, of van het bezwaar.
    """
    from werkwijzer.kalender import toon_datum
    from werkwijzer.volgsysteem.rechten.verzoeken import laat_toe

    with _met_paginas(paden) as register:
        akte = laat_toe(register, kenmerk, reden, vandaag(), tot)
    click.echo(f"Vastgelegd: dossier {akte.casusnummer} mag tot en met {toon_datum(tot)} worden gebruikt.")


@click.command(cls=Opdracht, name="lijst")
@click.argument("casusnummer", required=False)
@click.pass_obj
def verzoeklijst(paden: Paden, casusnummer: str | None) -> None:
    """Toon de verzoeken, van iedereen of van één jongere."""
    from werkwijzer.kalender import toon_datum
    from werkwijzer.volgsysteem.rechten.verzoeken import verzoeken

    with _register(paden) as register:
        lijst = verzoeken(register, register.nummer(casusnummer) if casusnummer else None)
    for v in lijst:
        stand = v.uitkomst if v.besluit else f"antwoord uiterlijk op {toon_datum(v.uiterlijk)}"
        click.echo(f"{v.akte.kenmerk}  {toon_datum(v.akte.datum)}  {v.akte.casusnummer}  {v.recht}: {stand}")
    open_ = sum(v.besluit is None for v in lijst)
    click.echo(f"{len(lijst)} {'verzoek' if len(lijst) == 1 else 'verzoeken'}, {open_} zonder besluit.")


verzoek.voeg_toe("Opdrachten", vastleggen, besluit, uitzondering, verzoeklijst)


@click.command(cls=Opdracht)
@click.argument("casusnummer")
@click.pass_obj
def inzage(paden: Paden, casusnummer: str) -> None:
    """Verzamel alles over één jongere.

    Maakt een map met een leesbaar overzicht zonder gegevens van anderen, de originelen, en een lijst van wat eerst
    moet worden weggelakt.
    """
    from werkwijzer.volgsysteem.rechten.inzage import verzamel

    with _register(paden) as register:
        nummer = register.telt_als(casusnummer)
        click.echo("Alle bestanden in de privémap worden doorzocht.", err=True)
        klaar = verzamel(register, nummer, vandaag())
    click.echo(f"Verzameld in {klaar.map}: {klaar.stukken} stukken.")
    click.echo(f"Lees eerst intern-weglakken.html: {klaar.weglakken} cellen om na te lezen of weg te lakken.")
    if klaar.nalezen:
        plekken = (
            "1 plek kan een ander noemen" if klaar.nalezen == 1 else f"{klaar.nalezen} plekken kunnen een ander noemen"
        )
        click.echo(f"In het overzicht: {plekken}. Lees die na voor je het geeft.")


# --- retention --------------------------------------------------------------------------------------


@click.command(cls=Opdracht)
@click.option("--peildatum", type=DATUM, metavar="DATUM", help="De dag waarop je kijkt. Zonder deze optie: vandaag.")
@click.option("--alles", is_flag=True, help="Toon ook dossiers waarvan de termijn nog loopt.")
@click.option("--vernietig", metavar="CASUSNUMMER", help="Vernietig dit dossier. Dat is niet terug te draaien.")
@click.option("--bevestig", metavar="CASUSNUMMER", help="Voor een script: nog een keer hetzelfde casusnummer.")
@click.option(
    "--grond",
    type=click.Choice(["bewaartermijn", "verzoek", "vergissing"]),
    default="bewaartermijn",
    show_default=True,
    help="Waarom het dossier weg moet.",
)
@click.option(
    "--reden", type=REDEN, default="", metavar="TEKST", help="Bij --grond vergissing: wat er misging. Zonder namen."
)
@click.option("--datum-klopt", is_flag=True, help="De datum van deze computer klopt, ook al werkte hier lang niemand.")
@click.pass_obj
def bewaartermijn(
    paden: Paden,
    peildatum: date | None,
    alles: bool,
    vernietig: str | None,
    bevestig: str | None,
    grond: str,
    reden: str,
    datum_klopt: bool,
) -> None:
    """Toon wat over de bewaartermijn is, of vernietig het.

    Vernietigen vraagt eerst om het casusnummer nog een keer te typen. Daarna is het dossier echt weg. Er blijft een
    verklaring over, zonder naam.
    """
    if vernietig:
        _vernietig(paden, vernietig, bevestig, grond, peildatum or vandaag(), reden, datum_klopt=datum_klopt)
        return
    from werkwijzer.casus.gevolgen import geen_besluit_meer
    from werkwijzer.kalender import toon_datum
    from werkwijzer.volgsysteem.rechten.bewaren import bewaarlijst

    dag = peildatum or vandaag()
    with _register(paden) as register:
        lijst = bewaarlijst(register)
        vervallen_op = register.index.vervallen_besluiten()
    over = [b for b in lijst if b.voorbij(dag)]
    for b in lijst if alles else over:
        delen = [b.casusnummer, f"bewaren tot en met {toon_datum(b.tot)}"]
        if not b.in_aanpak_geweest:
            weg = vervallen_op.get(b.casusnummer)
            delen.append(geen_besluit_meer(weg) if weg else "nooit in de aanpak")
        if b.verzoek:
            delen.append(f"wacht: verzoek {b.verzoek} heeft nog geen besluit")
        click.echo(f"{'✗' if b.voorbij(dag) else '·'} {', '.join(delen)}")
    click.echo(
        f"{len(over)} {'dossier is' if len(over) == 1 else 'dossiers zijn'} over de termijn op {toon_datum(dag)}."
    )
    sys.exit(BEVINDINGEN if over else GOED)


def _vernietig(
    paden: Paden, casusnummer: str, bevestig: str | None, grond: str, dag: date, reden: str, *, datum_klopt: bool
) -> None:
    from werkwijzer.dossiers.vernietigen import Vernietigd, vernietig
    from werkwijzer.fouten import GebruikersFout
    from werkwijzer.volgsysteem.rechten.bewaren import voorwaarde

    if dag > vandaag():
        raise GebruikersFout("De peildatum ligt in de toekomst. Vernietigen kan alleen wat nu over de termijn is.")
    with _met_paginas(paden) as register:
        nummer = register.nummer(casusnummer)
        if terug := register.terug_in_de_tijd():
            raise GebruikersFout(f"Er is niets vernietigd. {terug[0]}")
        if (twijfel := register.klok_onzeker(vandaag())) and not datum_klopt:
            raise GebruikersFout(
                f"{twijfel} Er is niets vernietigd. Controleer de datum van deze computer. Klopt die? Zet er dan bij: "
                "--datum-klopt"
            )
        toelichting = voorwaarde(register, nummer, grond, dag, reden)
        if bevestig is None:
            click.echo(f"Je gaat dossier {nummer} vernietigen. Dat is niet terug te draaien.")
            bevestig = click.prompt("Typ het casusnummer om door te gaan", default="", show_default=False)
        if bevestig.strip().upper() != nummer:
            raise GebruikersFout(f"Dat is niet {nummer}. Er is niets vernietigd.")

        def zeg(klaar: Vernietigd) -> None:
            click.echo(f"Dossier {nummer} is vernietigd. Verklaring: {klaar.verklaring}")
            for regel in klaar.vervolg():
                click.echo(toonbaar(regel))

        klaar = vernietig(register, nummer, grond, vandaag(), toelichting, zeg)
    sys.exit(GOED if klaar.zonder_rest else BEVINDINGEN)


# --- the log ----------------------------------------------------------------------------------------


@click.command(cls=Opdracht)
@click.option("--casusnummer", metavar="NUMMER", default="", help="Alleen regels over dit dossier.")
@click.option("--van", type=DATUM, metavar="DATUM", help="Vanaf deze dag.")
@click.option("--tot", type=DATUM, metavar="DATUM", help="Tot en met deze dag.")
@click.option("--opdracht", metavar="NAAM", default="", help="Alleen deze opdracht, bijvoorbeeld verwerk.")
@click.option("--gebruiker", metavar="NAAM", default="", help="Alleen wat deze gebruiker deed.")
@json_optie("de regels")
@click.option(
    "--bewijs",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="BESTAND",
    help="Schrijf de laatste regel als bewijs.",
)
@click.option(
    "--vergelijk",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="BESTAND",
    help="Vergelijk met een bewaard bewijs.",
)
@click.pass_obj
def logboek(
    paden: Paden,
    casusnummer: str,
    van: date | None,
    tot: date | None,
    opdracht: str,
    gebruiker: str,
    als_json: bool,
    bewijs: Path | None,
    vergelijk: Path | None,
) -> None:
    """Toon het logboek en controleer of het klopt.

    Elke regel die is veranderd, gewist of verwisseld, wordt gevonden. Of er aan het einde regels weg zijn, is niet
    altijd te zien. Bewaar daarom af en toe een bewijs op een andere plek, en vergelijk daarmee.
    """
    from werkwijzer.casusnummer import lees_casusnummer
    from werkwijzer.dossiers.audit import Filter, ga_na, lees_bewijs, zin
    from werkwijzer.schijf import schrijf_veilig

    wijs_lege_map_af(paden)
    voorvoegsels = definities_van(paden).profiel.gemeente.voorvoegsels if casusnummer else ()
    nummer = (lees_casusnummer(casusnummer, *voorvoegsels) or casusnummer) if casusnummer else ""
    filter_ = Filter(nummer, van, tot, opdracht, gebruiker)
    oud = lees_bewijs(vergelijk.read_text("utf-8", "replace")) if vergelijk else None
    nagegaan = ga_na(paden, oud)
    gekozen = [r for r in nagegaan.regels if filter_.past(r)]
    for let_op in nagegaan.let_op:
        click.echo(f"Waarschuwing: {toonbaar(let_op)}", err=True)
    if als_json:
        _als_json([r.__dict__ for r in gekozen], nagegaan.gebreken)
    else:
        for regel in gekozen:
            click.echo(toonbaar(zin(regel)))
        for gebrek in nagegaan.gebreken:
            click.echo(f"✗ {toonbaar(gebrek)}", err=True)
        if not nagegaan.gebreken:
            click.echo(f"Het logboek klopt ({len(nagegaan.regels)} regels, {len(gekozen)} getoond).")
    if bewijs and nagegaan.bewijs and not nagegaan.gebreken:
        schrijf_veilig(bewijs, nagegaan.bewijs.tekst().encode())
        click.echo(f"Bewijs van regel {nagegaan.bewijs.nr}: {bewijs}", err=als_json)
    sys.exit(BEVINDINGEN if nagegaan.gebreken else GOED)


def _als_json(regels: list[dict[str, Any]], gebreken: tuple[str, ...]) -> None:
    import json

    click.echo(json.dumps({"regels": regels, "gebreken": gebreken}, ensure_ascii=False, indent=1))


# --- back-ups ---------------------------------------------------------------------------------------


_met_wachtwoord = click.option(
    "--wachtwoord", is_flag=True, help="Versleutel met een wachtwoord. Het programma vraagt erom."
)
_met_sleutel = click.option("--sleutel", metavar="AGE1…", help="Versleutel voor wie de geheime sleutel heeft (age).")


def _versleuteling(sleutel: str | None, *, wachtwoord: bool) -> Versleuteling | None:
    from werkwijzer.dossiers.backup import met_sleutel, met_wachtwoord

    if wachtwoord and sleutel:
        raise click.UsageError("Kies een wachtwoord of een sleutel, niet allebei.")
    if sleutel:
        return met_sleutel(sleutel)
    if wachtwoord:
        nogmaals = "Nog een keer hetzelfde wachtwoord"
        return met_wachtwoord(click.prompt("Wachtwoord", hide_input=True, confirmation_prompt=nogmaals))
    return None


@click.command(cls=Opdracht)
@click.argument("doel", type=click.Path(path_type=Path))
@_met_wachtwoord
@_met_sleutel
@click.pass_obj
def backup(paden: Paden, doel: Path, wachtwoord: bool, sleutel: str | None) -> None:
    """Maak een back-up van de privémap.

    DOEL is het archief, of een map waarin het komt. Anderen kunnen doorwerken. De back-up is heel of er is er geen.
    """
    from werkwijzer.dossiers import backup as maken
    from werkwijzer.volgsysteem.dag.startpagina import INVULLEN, onthoud_back_up

    if str(doel) in (INVULLEN, "…"):  # copied from the start page or the manual, and not filled in
        raise click.UsageError(
            f'Zet in plaats van {doel} de map waarin de back-up komt, bijvoorbeeld: werkwijzer backup "E:\\back-up"'
        )
    nu = datetime.now()  # noqa: DTZ005 (the time on the clock of who makes it)
    versleutel = _versleuteling(sleutel, wachtwoord=wachtwoord)
    if doel.is_dir():
        doel = doel / f"werkwijzer-{nu:%Y-%m-%d-%H%M%S}.zip{'.age' if versleutel else ''}"
    with _register(paden, _WACHT) as register:
        opname = maken.neem_op(register)
    with voortgang() as meld:
        klaar = maken.maak_archief(paden, opname, doel, nu, versleutel=versleutel, meld=meld)
    onthoud_back_up(paden, nu.date(), klaar.pad.parent.absolute())
    click.echo(f"Back-up gemaakt: {klaar.pad}")
    click.echo(
        f"{klaar.bestanden} {'bestand' if klaar.bestanden == 1 else 'bestanden'}, logboek tot en met regel {klaar.logregels}."
    )
    if zin := bewaar_bewijs(paden, klaar.pad.with_name(f"{klaar.pad.name}.bewijs.txt")):
        click.echo(zin)
    if not versleutel:
        click.echo("De back-up is niet versleuteld. Bewaar hem op een versleutelde schijf.")


@click.command(cls=Opdracht)
@click.argument("archief", type=click.Path(dir_okay=False, path_type=Path))
@click.argument("naar", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--sleutelbestand",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="BESTAND",
    help="Het bestand met je geheime sleutel, voor een versleuteld archief.",
)
@click.pass_obj
def terugzetten(paden: Paden, archief: Path, naar: Path, sleutelbestand: Path | None) -> None:
    """Zet een back-up terug in een lege map.

    Controleert eerst elk bestand en het hele logboek. Klopt er iets niet, dan wordt er niets teruggezet.
    """
    from dataclasses import replace

    from werkwijzer.dossiers import backup as maken

    wachtwoord = ""
    if archief.is_file() and maken.is_versleuteld(archief) and maken.is_met_wachtwoord(archief):
        wachtwoord = click.prompt("Wachtwoord", hide_input=True)
    klaar = maken.zet_terug(archief, naar, wachtwoord=wachtwoord, sleutelbestand=sleutelbestand)
    click.echo(f"Teruggezet in {klaar.pad}: {klaar.bestanden} bestanden. Elk bestand en het logboek kloppen.")
    with _register(replace(paden, prive=klaar.pad)) as register:
        aantal = sum(1 for _ in register.index.formulieren(alle=True))
    click.echo(f"De index is gemaakt: {aantal} formulieren. Gebruik de map met --gegevens of WERKWIJZER_GEGEVENS.")
    click.echo("Is er na deze back-up een dossier vernietigd? Vernietig het dan opnieuw.")


@click.command(cls=Opdracht)
@click.argument("map_", metavar="MAP", type=click.Path(path_type=Path))
@_met_wachtwoord
@_met_sleutel
@click.pass_obj
def uitvoeren(paden: Paden, map_: Path, wachtwoord: bool, sleutel: str | None) -> None:
    """Schrijf alles in open formaten.

    Voor een ander systeem, een fusie of een archief. In MAP, die leeg is of nog niet bestaat, komen tabellen (CSV met
    beschrijving), elk dossier als JSON, de originelen, het logboek en metagegevens (MDTO). De map met gegevens verandert niet.
    """
    from werkwijzer.volgsysteem.uitvoer.uitvoeren import voer_uit

    wijs_lege_map_af(paden)
    versleutel = _versleuteling(sleutel, wachtwoord=wachtwoord)
    nu = datetime.now()  # noqa: DTZ005 (the time on the clock of who makes it)
    with _register(paden, _WACHT) as register, voortgang() as meld:
        klaar = voer_uit(register, map_, nu, versleutel=versleutel, meld=meld)
    click.echo(f"Uitgevoerd naar {klaar.pad}: {klaar.bestanden} bestanden. Lees eerst LEESMIJ.txt.")
    click.echo(
        f"Er zitten {klaar.dossiers} dossiers, {klaar.formulieren} formulieren en {klaar.tabellen} tabellen in, met het logboek "
        f"tot en met regel {klaar.logregels}."
    )
    if klaar.wacht:
        een = klaar.wacht == 1
        wat = (
            "gaat 1 bestand mee zoals het is, en staat"
            if een
            else f"gaan {klaar.wacht} bestanden mee zoals ze zijn, en staan"
        )
        waarschuw(f"uit postvak-in {wat} in geen tabel. Verwerk eerst wat daar ligt.")
    if not versleutel:
        click.echo("De uitvoer is niet versleuteld. Bewaar en verstuur hem alleen versleuteld, en wis hem na gebruik.")
