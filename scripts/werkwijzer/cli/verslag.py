"""Commands that make what is published, and the demonstration."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from werkwijzer.cli.basis import (
    REDEN,
    VERKEERD_GEBRUIK,
    Opdracht,
    bewaar_bewijs,
    definities_van,
    poort_optie,
    stop,
    toonbaar,
    vandaag,
    voortgang,
)
from werkwijzer.instellingen import map_van_instellingen
from werkwijzer.kalender import Kwartaal
from werkwijzer.paden import Paden


class Verslagperiode(click.ParamType[int | Kwartaal]):
    """A year, or a quarter such as 2025-K3."""

    name = "jaar"

    def convert(
        self, value: str | int | Kwartaal, param: click.Parameter | None, ctx: click.Context | None
    ) -> int | Kwartaal:
        if not isinstance(value, str):
            return value
        kwartaal = Kwartaal.lees(value)
        if kwartaal is None and not re.fullmatch(r"2[0-9]{3}", value):
            self.fail(f"'{value}' is geen jaar of kwartaal. Schrijf bijvoorbeeld 2025 of 2025-K3.", param, ctx)
        return kwartaal or int(value)


@click.command(cls=Opdracht)
@click.argument("jaar", type=Verslagperiode())
@click.option("--vaststellen", is_flag=True, help="Stel het jaar vast. Daarna verandert het alleen met --herzien.")
@click.option(
    "--herzien", type=REDEN, metavar="REDEN", help="Publiceer een vastgesteld jaar opnieuw, met de reden erbij."
)
@click.option(
    "--reden",
    type=REDEN,
    default="",
    metavar="TEKST",
    help="Bij --vaststellen: wie dat besloot en wanneer. Wordt vastgelegd.",
)
@click.option(
    "--ondanks-vermoeden",
    type=REDEN,
    default="",
    metavar="TEKST",
    help="Publiceer ook als wie een eerder verslag kent, een klein aantal kan vermoeden. Wie dat besloot en wanneer. Wordt vastgelegd.",
)
@click.option(
    "--datum-klopt",
    is_flag=True,
    help="Bij --vaststellen: de datum van deze computer klopt, ook al werkte hier lang niemand.",
)
@click.option("--proef", is_flag=True, help="Toon wat er zou veranderen en wat dat verraadt. Schrijft niets.")
@click.option(
    "--herleid",
    metavar="CODE",
    help="Toon waaruit een cijfer bestaat: wie telt mee, waar het staat, en waarom niet. Ook een tabel, leefgebieden, kosten of buitencijfers. Publiceert niets.",
)
@click.pass_obj
def rapport(
    paden: Paden,
    jaar: int | Kwartaal,
    vaststellen: bool,
    herzien: str | None,
    reden: str,
    ondanks_vermoeden: str,
    datum_klopt: bool,
    proef: bool,
    herleid: str | None,
) -> None:
    """Maak het verslag van een jaar of een kwartaal.

    JAAR is bijvoorbeeld 2025. Dat geeft de openbare cijfers en het jaarverslag: aantallen die te klein zijn om te
    publiceren, worden vervangen. Met een kwartaal, bijvoorbeeld 2025-K3, maak je de vertrouwelijke kwartaalrapportage voor de
    kernpartners. Dat blijft in de map met persoonsgegevens.
    """
    if herleid:
        from werkwijzer.cli.opdrachten import herleid_cijfer

        click.echo("\n".join(herleid_cijfer(paden, definities_van(paden), jaar, herleid)))
        return
    if isinstance(jaar, Kwartaal):
        if vaststellen or herzien is not None or proef:
            stop("Vaststellen en herzien kan alleen bij een jaar.", VERKEERD_GEBRUIK)
        from werkwijzer.cli.opdrachten import maak_kwartaalrapport
        from werkwijzer.intern.kwartaal import nog_niet_compleet

        let_op = nog_niet_compleet(jaar, vandaag())
        for regel in maak_kwartaalrapport(paden, definities_van(paden), jaar):
            click.echo(regel)
        if let_op:
            click.secho(f"Waarschuwing: {let_op}", fg="yellow")
        return
    from werkwijzer.vaststellen.maken_of_herzien import maak_rapport

    for regel in maak_rapport(
        paden,
        definities_van(paden),
        jaar,
        vaststellen=vaststellen,
        herzien=herzien,
        reden=reden,
        ondanks_vermoeden=ondanks_vermoeden,
        datum_klopt=datum_klopt,
        proef=proef,
        akkoord=_akkoord,
    ):
        click.echo(regel)
    if jaar == vandaag().year:
        click.secho(f"Waarschuwing: {jaar} loopt nog. Dit is een tussenstand.", fg="yellow")
    plek = map_van_instellingen() / "bewijzen" / f"{jaar}-{vandaag().isoformat()}.txt"
    if not proef and (zin := bewaar_bewijs(paden, plek)):
        click.echo(zin)


def _akkoord(verschillen: Sequence[str]) -> bool:
    """Show the differences and ask; without anybody at the keyboard they are only shown."""
    if not sys.stdin.isatty():
        return True
    click.echo("\n".join(verschillen))
    return click.confirm("Toch publiceren?", default=False)


class Kopregels(click.ParamType[tuple[int, int]]):
    """A line, or lines that follow each other: 2, or 2-3."""

    name = "regels"

    def convert(
        self, value: str | tuple[int, int], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int]:
        if not isinstance(value, str):
            return value
        gevonden = re.fullmatch(r"(\d{1,4})(?:-(\d{1,4}))?", value.strip(), re.ASCII)
        van, tot = (int(gevonden[1]), int(gevonden[2] or gevonden[1])) if gevonden else (0, 0)
        if not 1 <= van <= tot:
            self.fail(f"'{toonbaar(value)}' is geen regel. Schrijf bijvoorbeeld 2 of 2-3.", param, ctx)
        return van, tot


@click.command(cls=Opdracht)
@click.argument("jaar", type=click.IntRange(2000, 2999))
@click.option(
    "--csv",
    "bestand",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="BESTAND",
    help="Een CSV zoals je die downloadde, bijvoorbeeld van CBS StatLine of Jeugdmonitor.",
)
@click.option("--kop", type=Kopregels(), metavar="REGELS", help="Op welke regels van de CSV de koppen staan: 2 of 2-3.")
@click.option(
    "--cijfer",
    type=click.Choice(["misdrijf", "halt", "schooluitval", "E1", "E2", "E3", "ander"]),
    help="Welk cijfer van buiten het is.",
)
@click.option("--naam", default="", metavar="TEKST", help="Bij --cijfer ander: hoe het cijfer heet.")
@click.option("--waarde", metavar="KOLOM", help="In welke kolom het cijfer staat: de naam of het nummer.")
@click.option(
    "--waar",
    nargs=2,
    multiple=True,
    metavar="KOLOM TEKST",
    help="Kies de regel: in deze kolom staat precies deze tekst. Mag vaker.",
)
@click.option(
    "--vergelijk",
    nargs=2,
    multiple=True,
    metavar="KOLOM TEKST",
    help="Hetzelfde voor de regel van gemeenten van deze grootte.",
)
@click.option("--bron", default="", metavar="TEKST", help="Van wie, welke tabel, welke dag. Komt in het verslag.")
@click.option(
    "--bij",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FORMULIER",
    help="Zet het bij wat al in dit formulier staat. Dat formulier blijft zoals het is.",
)
@click.pass_obj
def jaarcijfers(
    paden: Paden,
    jaar: int,
    bestand: Path | None,
    kop: tuple[int, int] | None,
    cijfer: str | None,
    naam: str,
    waarde: str | None,
    waar: tuple[tuple[str, str], ...],
    vergelijk: tuple[tuple[str, str], ...],
    bron: str,
    bij: Path | None,
) -> None:
    """Geef het formulier jaarcijfers uit, met een cijfer uit een CSV.

    In de map uitgegeven komt het formulier over JAAR. Met alleen --csv zie je welke kolommen er zijn en verandert er niets.
    Kies daarna --cijfer, --waarde, --waar en --bron. Je ziet wat waarvandaan is overgenomen. Wat op twee manieren te lezen is,
    wordt niet overgenomen. Downloaden doe je zelf: deze opdracht gaat het internet niet op.
    """
    from werkwijzer.volgsysteem.voorinvullen.buitencijfers import (
        Keuze,
        geef_jaarcijfers_uit,
        lees_csv,
        neem_over,
        toon_csv,
    )

    if bestand is None and (kop or cijfer or naam or waarde or waar or vergelijk or bron):
        raise click.UsageError("Geef met --csv ook het bestand waar het cijfer in staat.")
    definities, rij = definities_van(paden), None
    if bestand:
        gelezen = lees_csv(bestand, kop)
        if not (cijfer or waarde or waar):
            click.echo("\n".join(toon_csv(gelezen)))
            click.echo("Er is niets gemaakt. Kies nu met --cijfer, --waarde, --waar en --bron.")
            return
        if not (cijfer and waarde and bron.strip()):
            raise click.UsageError(
                "Kies --cijfer, --waarde en --bron. Welke kolommen er zijn, zie je met alleen --csv."
            )
        if (cijfer == "ander") != bool(naam.strip()):
            raise click.UsageError("Geef --naam bij --cijfer ander, en alleen daar.")
        rij, zinnen = neem_over(gelezen, Keuze(cijfer, waarde, waar, vergelijk, naam.strip(), bron.strip()), jaar)
        click.echo("\n".join(zinnen))
    click.echo(f"Het formulier staat klaar: {geef_jaarcijfers_uit(paden, definities, jaar, rij, bij)}")
    click.echo("Vul de rest in en zet het in postvak-in.")


@click.command(cls=Opdracht)
@click.argument("map_", metavar="MAP", type=click.Path(file_okay=False, path_type=Path))
@click.option("--naam", required=True, metavar="NAAM", help="De naam van de regio, zoals die boven de pagina staat.")
@click.pass_obj
def regio(paden: Paden, map_: Path, naam: str) -> None:
    """Zet de gepubliceerde cijfers van meer gemeenten naast elkaar.

    In MAP staan de bestanden <jaar>.json die de gemeenten publiceerden, het liefst elk in een eigen map. Andere gegevens
    leest deze opdracht niet. Eerst kijkt zij of de cijfers bij elkaar passen: gemeenten, jaren, versies en definities.
    """
    from werkwijzer.cli.opdrachten import maak_regio

    for regel in maak_regio(paden, map_, naam):
        click.echo(regel)


@click.command(cls=Opdracht)
@click.option(
    "--intern", is_flag=True, help="Bouw de interne site met de kwartaalrapportage, in de map met persoonsgegevens."
)
@click.option("--beheer", is_flag=True, help="Bouw in site-beheer/ de handleiding voor wie Werkwijzer beheert.")
@click.option("--serveren", is_flag=True, help="Toon de site daarna op deze computer.")
@poort_optie("Poort voor --serveren.")
@click.option("--offline", is_flag=True, help="Bouw in site-offline/ een site die zonder webserver opent.")
@click.pass_obj
def site(paden: Paden, intern: bool, beheer: bool, serveren: bool, poort: int, offline: bool) -> None:
    """Bouw de openbare site, de interne of de beheerhandleiding.

    De openbare site komt uit docs/, forms/ en data/openbaar/. Daarna kijkt de privacycontrole elk bestand na, ook tegen de
    dossiers als die er zijn. Staat er iets op dat niet openbaar mag zijn, dan blijft de oude site staan.
    """
    from werkwijzer.site.bouwen import bouw_handleiding, serveer
    from werkwijzer.site.uitbrengen import breng_site_uit

    if offline and (serveren or intern or beheer):
        raise click.UsageError(
            "Kies --offline zonder --serveren, --intern of --beheer. Een offline site open je zonder server: site-offline/index.html."
        )
    if intern and beheer:
        raise click.UsageError("Kies --intern of --beheer: het zijn twee sites.")
    if beheer:
        click.echo(bouw_handleiding(paden))
        if serveren:
            serveer(paden.beheersite, poort, click.echo)
        return
    if intern:
        from werkwijzer.intern.sitebouw import bouw_interne_site

        click.echo(bouw_interne_site(paden))
        if serveren:
            serveer(paden.intern / "site", poort, click.echo)
        return
    for regel in breng_site_uit(paden, offline=offline):
        click.echo(regel)
    if serveren:
        serveer(paden.site, poort, click.echo)


def _luister(_: click.Context, _optie: click.Parameter, waarde: str) -> str:
    gevonden = re.fullmatch(r"(?:(?:[\w.-]+|\[[\da-fA-F:]+\]):)?(\d{1,5})", waarde, re.ASCII)
    if not gevonden or not 1 <= int(gevonden[1]) <= 65_535:
        raise click.BadParameter("geef een poort, zoals 80, of een adres en poort, zoals 127.0.0.1:8080.")
    return waarde


def _adres(_: click.Context, _optie: click.Parameter, waarde: str) -> str:
    if not re.fullmatch(r"[\w*.-]+(?: [\w*.-]+)*", waarde, re.ASCII):
        raise click.BadParameter("geef het adres zonder https:// en zonder pad, zoals jeugd.gemeente.nl.")
    return waarde


@click.command(cls=Opdracht)
@click.option(
    "--map",
    "wortel",
    default="/var/www/werkwijzer",
    show_default=True,
    metavar="MAP",
    help="Waar de site op de server staat.",
)
@click.option(
    "--naam",
    default="_",
    callback=_adres,
    metavar="ADRES",
    help="Het adres van de site, zoals jeugd.gemeente.nl. Zonder: elk adres.",
)
@click.option(
    "--luister",
    default="80",
    show_default=True,
    callback=_luister,
    metavar="POORT",
    help="Poort, of adres en poort, waarop de server luistert.",
)
@click.pass_obj
def webserver(paden: Paden, wortel: str, naam: str, luister: str) -> None:
    """Toon de instellingen voor de webserver (nginx).

    Ze horen bij de site die nu in de map site staat. Bewaar ze in een bestand met > werkwijzer.conf.
    """
    from werkwijzer.site.uitbrengen import webserver_instellingen

    click.echo(webserver_instellingen(paden, wortel=wortel, naam=naam, luister=luister), nl=False)


@click.command(cls=Opdracht)
@click.argument("map_", metavar="MAP", type=click.Path(file_okay=False, path_type=Path))
@click.option("--naam", required=True, metavar="NAAM", help="De naam van de gemeente.")
@click.pass_obj
def begin(paden: Paden, map_: Path, naam: str) -> None:
    """Maak een lege map voor een gemeente.

    In MAP komen het handboek, de formulieren en een profiel om in te vullen. Gegevens van de verzonnen gemeente komen er
    niet in.
    """
    from werkwijzer.cli.beginnen import begin_project

    for regel in begin_project(paden, map_.resolve(), naam):
        click.echo(regel)


@click.command(cls=Opdracht)
@click.argument("map_", metavar="[MAP]", required=False, type=click.Path(file_okay=False, path_type=Path))
@click.option("--opnieuw", is_flag=True, help="Gooi de oude oefenmap weg en maak een nieuwe.")
@click.pass_obj
def oefenen(paden: Paden, map_: Path | None, opnieuw: bool) -> None:
    """Maak een map met verzonnen mensen om in te oefenen.

    Daarin kan alles, en er kan niets misgaan: zet --oefenen achter werkwijzer, zoals in werkwijzer --oefenen vandaag. Elk
    casusnummer begint er met OEFEN. Zonder MAP komt de oefenmap in je eigen map op deze computer.
    """
    from werkwijzer.cli.oefenmap import maak_oefenmap
    from werkwijzer.instellingen import gekozen_oefenmap

    with voortgang() as meld:
        regels = maak_oefenmap(paden, (map_ or gekozen_oefenmap()).resolve(), meld, opnieuw=opnieuw)
    for regel in regels:
        click.echo(regel)


@click.command(cls=Opdracht)
@click.option("--niet-serveren", is_flag=True, help="Stop na het bouwen van de site.")
@poort_optie("Poort voor de site.")
@click.option(
    "--jongeren",
    type=click.IntRange(8, 1000),
    metavar="AANTAL",
    help="Zoveel jongeren zijn er aan het eind in de aanpak: 8 tot en met 1000. Zonder deze optie 99.",
)
@click.option(
    "--zaad",
    type=click.IntRange(0),
    metavar="GETAL",
    help="Een ander getal geeft andere verzonnen mensen. Hetzelfde getal geeft altijd dezelfde.",
)
@click.pass_obj
def demo(paden: Paden, niet_serveren: bool, poort: int, jongeren: int | None, zaad: int | None) -> None:
    """Bekijk een verzonnen gemeente, van formulier tot site.

    De verzonnen dossiers komen in een eigen map en raken je echte gegevens niet. Kies je zelf een aantal jongeren of een
    zaad, dan krijgt ook het handboek met de site een eigen map.
    """
    from werkwijzer.cli.demo_draaien import draai_demo, eigen_project
    from werkwijzer.site.bouwen import serveer
    from werkwijzer.voorbeeld import JONGEREN, ZAAD

    aantal, getal = jongeren or JONGEREN, ZAAD if zaad is None else zaad
    with voortgang() as meld:
        definities = definities_van(paden)
        if (aantal, getal) != (JONGEREN, ZAAD):
            paden = eigen_project(paden, f"demo-{aantal}-{getal}")
        regels = draai_demo(paden, definities, meld, aantal, getal)
    for regel in regels:
        click.echo(regel)
    if niet_serveren:
        click.echo(f"Open {paden.site / 'index.html'} of start opnieuw zonder --niet-serveren.")
    else:
        serveer(paden.site, poort, click.echo)
