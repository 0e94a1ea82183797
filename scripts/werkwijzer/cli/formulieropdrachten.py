"""Commands that read, check and file forms."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from werkwijzer.cli.basis import (
    BEVINDINGEN,
    DATUM,
    GOED,
    REDEN,
    Opdracht,
    aantal_formulieren,
    definities_van,
    delende_definities,
    json_optie,
    toonbaar,
    vandaag,
    voortgang,
    wijs_lege_map_af,
    zeg,
)
from werkwijzer.paden import Paden

if TYPE_CHECKING:
    from werkwijzer.formulieren.beoordelen import Beoordeling
    from werkwijzer.formulieren.definitie import Definities
    from werkwijzer.postvak.verwerken import Uitkomst

CLUSTER = click.option(
    "--cluster",
    metavar="ADRES",
    help="Laat het lezen en controleren over aan een Dask-cluster, bijvoorbeeld tls://10.0.0.5:8786. "
    "Dat gebeurt alleen als het helpt: vanaf ongeveer 100 formulieren per kern van deze computer, als het cluster meer "
    "kernen heeft en deze computer hooguit 8.",
)


@click.command(cls=Opdracht)
@click.argument("pad", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@json_optie("wat er niet klopt")
@CLUSTER
@click.pass_obj
def controleer(paden: Paden, pad: tuple[Path, ...], als_json: bool, cluster: str | None) -> None:
    """Controleer formulieren. Verandert niets.

    PAD is een formulier of een map met formulieren; je mag er meer noemen.
    """
    from werkwijzer.formulieren.controle import nog_niet_geweest
    from werkwijzer.formulieren.uitvoerders import beoordeel_alle, lees_in, open_uitvoering

    definities, bestanden = delende_definities(paden), list(_bestanden(pad))
    beoordelingen = []
    with voortgang(stil=als_json) as meld, open_uitvoering(len(bestanden), cluster) as uitvoering:
        for nr, beoordeling in enumerate(beoordeel_alle(map(lees_in, bestanden), definities, uitvoering)):
            if beoordeling.gecontroleerd:
                beoordeling = beoordeling.met(*nog_niet_geweest(beoordeling.gecontroleerd, vandaag()))
            beoordelingen.append(beoordeling.licht())
            meld("Controleren", nr + 1, len(bestanden))
    if als_json:
        _toon_json(beoordelingen)
    else:
        for b in beoordelingen:
            _toon(b, "in orde" if b.goed else "niet in orde")
        fout = sum(not b.goed for b in beoordelingen)
        click.echo(f"{aantal_formulieren(len(beoordelingen))} gecontroleerd, {fout} niet in orde.")
        if fout < len(beoordelingen):
            click.echo(
                "Alleen het formulier zelf is nagekeken. Vergelijken met de dossiers gebeurt bij: werkwijzer verwerk"
            )
        if fout:
            wie = "; ".join(dict.fromkeys(b.afzender for b in beoordelingen if not b.goed and b.afzender))
            zeg(f"Verbeter wat hierboven staat{f', of bel of mail {toonbaar(wie)}' if wie else ''}.")
    sys.exit(GOED if all(b.goed for b in beoordelingen) else BEVINDINGEN)


@click.command(cls=Opdracht)
@json_optie("de uitkomst")
@CLUSTER
@click.pass_obj
def verwerk(paden: Paden, als_json: bool, cluster: str | None) -> None:
    """Sla formulieren op in de dossiers.

    Neemt alle formulieren uit de map postvak-in. Een formulier met fouten blijft staan. In de map teruggestuurd komt dan hetzelfde formulier met de fouten
    in de cellen. Je kunt deze opdracht zo vaak uitvoeren als je wilt: niets gebeurt twee keer.
    """
    uitkomsten = _verwerk(paden, definities_van(paden), cluster, stil=als_json)
    if als_json:
        _toon_json([u.beoordeling for u in uitkomsten], uitkomsten)
    else:
        _toon_uitkomsten(uitkomsten, paden)
    sys.exit(GOED if all(u.verwerkt for u in uitkomsten) else BEVINDINGEN)


def _verwerk(paden: Paden, definities: Definities, cluster: str | None = None, *, stil: bool = False) -> list[Uitkomst]:
    from werkwijzer.dossiers.openen import open_register
    from werkwijzer.postvak.verwerken import verwerk as verwerk_postvak
    from werkwijzer.volgsysteem.dag.startpagina import onthoud_terug
    from werkwijzer.volgsysteem.lezen.weergave import werk_bij

    with open_register(paden, definities) as register, voortgang(stil=stil) as meld:
        uitkomsten = verwerk_postvak(register, meld, cluster)
        werk_bij(register, meld)
    return onthoud_terug(paden, uitkomsten)


@click.command(cls=Opdracht)
@click.argument("uvz", type=DATUM, required=False, metavar="[DATUM]")
@click.option(
    "--reden-voor",
    nargs=2,
    type=(str, REDEN),
    multiple=True,
    metavar="CASUSNUMMER TEKST",
    help="De reden in de brief aan deze jongere. Zonder deze optie: wat in de aanmelding staat.",
)
@click.option("--datum", type=DATUM, metavar="DATUM", help="Kijk vanaf deze dag. Zonder deze optie: vandaag.")
@click.pass_obj
def week(paden: Paden, uvz: date | None, reden_voor: tuple[tuple[str, str], ...], datum: date | None) -> None:
    """Doe in één keer wat deze week nodig is.

    Slaat op wat in postvak-in staat, en maakt de agenda van het UVZ op DATUM, de brieven, de plannen voor wie aan de beurt
    is, de lijsten voor herijking, politie en OM, en de werkvoorraad. Zegt wat is gemaakt, en wat niet en waarom, en wat je daarna doet. Je kunt deze
    opdracht zo vaak uitvoeren als je wilt: niets gebeurt twee keer. Zonder DATUM komt er geen agenda.
    """
    from werkwijzer.dossiers.openen import open_register
    from werkwijzer.volgsysteem.dag import week as weekwerk
    from werkwijzer.volgsysteem.dag.startpagina import schrijf_startblad, stappen_als_tekst, startblad_pad

    definities = delende_definities(paden)
    click.echo("Postvak")
    uitkomsten = _verwerk(paden, definities)
    _toon_uitkomsten(uitkomsten, paden)
    wijs_lege_map_af(paden)
    goed = all(u.verwerkt for u in uitkomsten)
    for naam, doe in weekwerk.week(paden, definities, datum or vandaag(), uvz, dict(reden_voor)):
        click.echo(f"\n{naam}")
        with voortgang() as meld:
            gedaan = doe(meld)
        for regel in gedaan.regels() or ["Niets nodig."]:
            zeg(f"  {regel}")
        goed = goed and not gedaan.fout
    with open_register(paden, definities) as register, voortgang() as meld:
        blad = schrijf_startblad(register, vandaag(), meld)
    if nog := stappen_als_tekst(blad.stappen[:-1]):  # the last one is this command
        zeg("\nDoe nu:\n" + "\n".join(nog))
    zeg(f"\nDe startpagina: {startblad_pad(paden)}")
    sys.exit(GOED if goed else BEVINDINGEN)


@click.command(cls=Opdracht)
@click.argument("casusnummer", required=False)
@click.option(
    "--aan-de-beurt", is_flag=True, help="Voor iedereen van wie nu of binnenkort een plan of meting nodig is."
)
@click.option("--datum", type=DATUM, metavar="DATUM", help="De dag waarop je het uitgeeft. Zonder deze optie: vandaag.")
@click.pass_obj
def plan(paden: Paden, casusnummer: str | None, aan_de_beurt: bool, datum: date | None) -> None:
    """Geef een ingevuld vervolgplan uit.

    In het plan staat al wat bekend is: de scores van de vorige keer, de acties en de afspraken uit het UVZ die nog open
    staan, en de interventies die nog lopen.
    """
    from werkwijzer.volgsysteem.voorinvullen.uitgeven import geef_plan_uit, geef_plannen_uit

    if bool(casusnummer) == aan_de_beurt:
        raise click.UsageError("Geef één casusnummer, of --aan-de-beurt.")
    definities, dag = definities_van(paden), datum or vandaag()
    if casusnummer:
        regels = geef_plan_uit(paden, definities, casusnummer, dag)
    else:
        wijs_lege_map_af(paden)
        with voortgang() as meld:
            regels = geef_plannen_uit(paden, definities, dag, meld).regels()
    for regel in regels or ["Voor niemand is nu een plan nodig."]:
        zeg(regel)


@click.command(cls=Opdracht)
@click.argument("lijst", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--naar", type=click.Path(file_okay=False, path_type=Path), metavar="MAP", help="Zet de bestanden hier neer."
)
@click.option(
    "--op", type=DATUM, metavar="DATUM", help="De dag waarop de lijst klopt. Zonder deze optie vul je die zelf in."
)
@click.pass_obj
def startlijst(paden: Paden, lijst: Path | None, naar: Path | None, op: date | None) -> None:
    """Begin met de lijst die je al hebt.

    Leest LIJST, met de eigen koppen van de gemeente (Excel, LibreOffice, Google Sheets of CSV), en maakt een ingevulde
    startlijst om te controleren. Ernaast komt een bestand met wat waarvandaan komt, en wat niet kon worden geplaatst. Er
    gaat niets in de dossiers: dat doet 'verwerk', als je de startlijst hebt gecontroleerd.

    Zonder LIJST: de regels die al zijn opgeslagen, met casusnummer, om te verbeteren.
    """
    from werkwijzer.volgsysteem.voorinvullen.eigenlijst.uitschrijven import geef_terug, in_regels, stel_voor

    definities = definities_van(paden)
    if lijst is None:
        pad, aantal = geef_terug(paden, definities, naar)
        click.echo(f"{aantal} jongeren, elk met casusnummer: {pad}")
        click.echo("Laat alleen de regels staan die anders moeten, en zet het bestand in postvak-in.")
        return
    for regel in in_regels(stel_voor(paden, definities, lijst, naar, op, vandaag())):
        click.echo(regel)


@click.command(cls=Opdracht)
@click.pass_obj
def herstel(paden: Paden) -> None:
    """Controleer logboek en dossiers, herstel de index."""
    from werkwijzer.dossiers.openen import herstel as herstel_register
    from werkwijzer.dossiers.openen import open_register

    wijs_lege_map_af(paden)
    with open_register(paden, definities_van(paden), herstel=True) as register, voortgang() as meld:
        uitkomst = herstel_register(register, meld)
    click.echo(f"Het logboek klopt ({uitkomst.logregels} regels). De index is opnieuw gemaakt:")
    click.echo(f"{aantal_formulieren(uitkomst.formulieren)} gelezen.")
    if uitkomst.regels_weg:
        click.echo(
            f"✗ Het logboek eindigt bij regel {uitkomst.logregels}, maar de index kende regel "
            f"{uitkomst.logregels + uitkomst.regels_weg}: er zijn regels weg aan het einde. Zet het logboek terug uit de "
            "laatste back-up."
        )
    if klaar := uitkomst.afgemaakt:
        click.echo(f"Een vernietiging was afgebroken en is nu afgemaakt. Verklaring: {klaar.verklaring}")
        for regel in klaar.vervolg():
            click.echo(toonbaar(regel))
    for kop, bestanden in (
        ("Staat in het logboek maar is er niet meer. Zet het terug uit de back-up:", uitkomst.ontbreekt),
        ("Is niet meer hetzelfde als bij het opslaan. Zet het terug uit de back-up:", uitkomst.gewijzigd),
        ("Staat in een dossier maar niet in het logboek. Lever het opnieuw in via postvak-in:", uitkomst.onbekend),
        (
            "Zou met de lijsten en formulieren van nu anders worden gelezen. De antwoorden blijven zoals ze zijn opgeslagen. "
            "Mist er iets in het profiel? Zet het terug, met 'tot' erbij:",
            uitkomst.anders,
        ),
    ):
        if bestanden:
            click.echo(kop)
            for bestand in bestanden:
                click.echo(f"  {toonbaar(bestand)}")
    sys.exit(GOED if uitkomst.goed else BEVINDINGEN)


@click.command(cls=Opdracht)
@click.pass_obj
def formulieren(paden: Paden) -> None:
    """Maak de lege formulieren opnieuw.

    Nodig na een wijziging in forms/*.yml of in het profiel.
    """

    from werkwijzer.cli.opdrachten import maak_formulieren

    for pad, nieuw in maak_formulieren(paden, delende_definities(paden)):
        click.echo(f"{'Gemaakt' if nieuw else 'Ongewijzigd'}: {pad.relative_to(paden.project)}")


def _bestanden(paden: Sequence[Path]) -> Iterator[Path]:
    from werkwijzer.formulieren.bestand import BESTANDSOORTEN

    for pad in paden:
        if pad.is_dir():
            alle = (
                Path(map_, naam) for map_, _, namen in os.walk(pad) for naam in namen
            )  # what disappears is left out
            yield from sorted(p for p in alle if p.suffix.lower() in BESTANDSOORTEN)
        else:
            yield pad


def _toon(beoordeling: Beoordeling, uitkomst: str, extra: Sequence[str] = ()) -> None:
    teken = "✓" if beoordeling.goed and not extra else "✗" if not beoordeling.goed else "✓"
    click.secho(
        f"{teken} {toonbaar(beoordeling.pad.name)}: {uitkomst}", fg="green" if beoordeling.goed else "red", bold=True
    )
    for b in beoordeling.bevindingen:
        plaats = ", ".join(filter(None, [b.plaats.blad, b.plaats.cel and f"cel {b.plaats.cel}", b.plaats.label]))
        click.secho(
            f"    {b.ernst.woord} {b.code}{f' – {toonbaar(plaats)}' if plaats else ''}",
            fg="red" if b.is_fout else "yellow",
        )
        click.echo(f"        {b.gevonden}")
        click.echo(f"        → {b.doe}")
    for regel in extra:
        zeg(f"    {regel}")


def _toon_uitkomsten(uitkomsten: Sequence[Uitkomst], paden: Paden) -> None:
    if not uitkomsten:
        click.echo(f"Er staat niets in {paden.postvak_in}.")
        return
    for u in uitkomsten:
        if u.vervangen_door:
            click.echo(f"✓ {toonbaar(u.beoordeling.pad.name)}: de verbeterde versie is opgeslagen")
            click.echo("    Dit bestand staat nu in de map vervangen en telt niet mee.")
        elif u.verwerkt:
            extra = [_nieuwe_dossiers(u.nummers)] if u.nummers else []
            _toon(u.beoordeling, f"opgeslagen in {f'dossier {u.casusnummer}' if u.casusnummer else u.bestand}", extra)
        else:
            aan = f" aan {toonbaar(u.beoordeling.afzender)}" if u.beoordeling.afzender else ""
            extra = [f"Stuur terug{aan}: {toonbaar(str(u.teruggave))}"] if u.teruggave else []
            if u.beoordeling.pas_op:
                extra.insert(0, "Klopt de datum toch? Laat het staan, en geef op die dag of later: werkwijzer verwerk")
            _toon(u.beoordeling, "blijft in postvak-in", extra)
    if any(_noemt_familie(u, paden) for u in uitkomsten):
        click.echo("Op de startlijst staan broers of zussen. Koppel hen alleen met een eigen reden: werkwijzer familie")
    klaar, blijft = sum(bool(u.bestand) for u in uitkomsten), sum(not u.verwerkt for u in uitkomsten)
    click.echo(f"{aantal_formulieren(klaar)} opgeslagen, {blijft} in postvak-in gebleven.")


def _noemt_familie(uitkomst: Uitkomst, paden: Paden) -> bool:
    """Whether a startlijst that was filed names brothers or sisters."""
    if not uitkomst.nummers or not uitkomst.bestand:
        return False
    lezing = paden.lezing(uitkomst.bestand)
    return lezing.is_file() and b'"broer_zus_van"' in lezing.read_bytes()


def _nieuwe_dossiers(nummers: Sequence[str]) -> str:
    if len(nummers) == 1:
        return f"1 jongere kreeg een casusnummer: {nummers[0]}."
    return f"{len(nummers)} jongeren kregen een casusnummer: {nummers[0]} tot en met {nummers[-1]}."


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
            rij |= {"nummers": list(u.nummers)} if u.nummers else {}
            rij |= {"casusnummer": u.casusnummer or None, "teruggave": str(u.teruggave) if u.teruggave else None}
            rij["vervangen_door"] = u.vervangen_door or None
        rijen.append(rij)
    click.echo(json.dumps(rijen, ensure_ascii=False, indent=1))
