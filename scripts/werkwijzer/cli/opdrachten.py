"""What the commands do, free of the terminal: blank forms, reports, tracing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from werkwijzer.afvalronde import zonder_afvalronde
from werkwijzer.casus.casus import casus_van
from werkwijzer.casus.gevolgen import geen_besluit_meer
from werkwijzer.dossiers.akten import PUBLICATIE
from werkwijzer.dossiers.logboek import Logboek
from werkwijzer.dossiers.openen import eis_gegevens, open_register
from werkwijzer.dossiers.register import Register
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.lezer import botsing
from werkwijzer.formulieren.typegenerator import indicatorcodes, typen
from werkwijzer.formulieren.werkboek import maak_werkboek
from werkwijzer.fouten import GebruikersFout, als_waarschuwing
from werkwijzer.indicatoren.catalogus import INDICATOREN
from werkwijzer.indicatoren.registratie import Periode, maak_registratie, niet_geteld
from werkwijzer.intern.kwartaal import maak_kwartaalrapportage
from werkwijzer.intern.kwartaalpaginas import schrijf_kwartaalrapportage
from werkwijzer.intern.sitebouw import zet_vormgeving_klaar
from werkwijzer.intern.voortgang import GeenPlan, als_html, voortgang
from werkwijzer.jaar import publicatie
from werkwijzer.kalender import Kwartaal, toon_datum
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.rapport.cijfers import toon
from werkwijzer.rapport.jaarverslag import schrijf_jaarverslagen
from werkwijzer.rapport.tekst import schoon
from werkwijzer.regio.jaren_lezen import lees_regio
from werkwijzer.regio.regiopaginas import schrijf_regio
from werkwijzer.schijf import meld_open, schrijf_alle, schrijf_veilig
from werkwijzer.site.druk.pdf import beschikbaar
from werkwijzer.vaststellen.vastleggen import Vastgelegd
from werkwijzer.vaststellen.wat_telt import lees_ingediend, nog_niet_te_geven, sinds_wanneer
from werkwijzer.volgsysteem.dag.startpagina import startblad_pad
from werkwijzer.volgsysteem.overleg.vergadering import van_het_overleg
from werkwijzer.volgsysteem.rechten.verzoeken import beperkten, weiger_beperkt, zin_beperkt

if TYPE_CHECKING:
    import pandas as pd


_LANGSTE_REGIO = 80


def maak_formulieren(paden: Paden, definities: Definities) -> Iterator[tuple[Path, bool]]:
    """Write the blank workbooks; yields each path and whether it changed.

    Raises GebruikersFout, with nothing written, when a form asks other things than the blank one of the same version.
    """
    werkboeken = {
        c: (paden.formulieren / f"{c}.xlsx", maak_werkboek(definities, f)) for c, f in definities.formulieren.items()
    }
    anders = {p: i for p, i in werkboeken.values() if p.exists() and p.read_bytes() != i}
    botst = [zin for p in anders if (zin := botsing(definities.formulieren[p.stem], p.read_bytes()))]
    if botst:
        raise GebruikersFout("\n".join(botst))
    open_: list[Path] = []
    for pad, inhoud in werkboeken.values():
        nieuw = not pad.exists() or pad in anders
        if nieuw and schrijf_alle(pad.parent, {pad.name: inhoud}):
            open_.append(pad)
        else:
            yield pad, nieuw
    if paden.project == PROJECT:  # the checkout that this program runs from: its types follow the definitions
        for pad, tekst in getypeerd(definities).items():
            if not pad.exists() or pad.read_text(encoding="utf-8") != tekst:
                schrijf_veilig(pad, tekst.encode())
                yield pad, True
    meld_open(open_, "De andere formulieren zijn bijgewerkt.")


def getypeerd(definities: Definities) -> dict[Path, str]:
    """The modules that are made from the form definitions and from the indicators, by where they stand."""
    map_ = PROJECT / "scripts" / "werkwijzer" / "formulieren"
    return {
        map_ / "typen.py": typen(definities.formulieren),
        map_ / "indicatorcodes.py": indicatorcodes(
            (i.code for i in INDICATOREN), (i.code for i in INDICATOREN if i.eenheid == "%")
        ),
    }


def maak_voortgang(
    paden: Paden, definities: Definities, peildatum: date, casusnummers: Sequence[str], *, overleg: bool = False
) -> list[str]:
    """Write the progress sheet of each person to the folder `voortgang`; returns what was done, as sentences.

    With `overleg` also of everyone who is on the list of the meeting on `peildatum` (`van_het_overleg`). Raises
    GebruikersFout for a number that is not known, and when there is nobody to make a sheet for.
    """
    regels: list[str] = []
    open_: list[Path] = []
    with open_register(paden, definities) as register:
        gevraagd = [register.telt_als(tekst) for tekst in casusnummers]
        for nummer in gevraagd:
            weiger_beperkt(register, nummer, peildatum)
        lijst = van_het_overleg(register, peildatum) if overleg else []
        beperkt = beperkten(register, peildatum)
        for nummer in dict.fromkeys([*gevraagd, *(c for c in lijst if c not in beperkt)]):
            try:
                formulieren = register.index.van_persoon(nummer)
                stand = casus_van(nummer, formulieren, register.akten(nummer)).op(peildatum)
                weg = register.index.vervallen_besluit(nummer)
                if weg and weg <= peildatum and not stand.laatste:
                    raise GeenPlan(f"Over {nummer} is geen voortgang te tonen: {geen_besluit_meer(weg)}.")
                blad = voortgang(stand, definities)
            except GeenPlan as fout:
                if nummer in gevraagd:
                    raise
                regels.append(f"Geen blad voor {nummer}: {fout}")
                continue
            pad = paden.prive / "voortgang" / f"{peildatum.isoformat()} {nummer}.html"
            inhoud = als_html(blad, definities.profiel).encode()
            if not pad.exists() or pad.read_bytes() != inhoud:
                if schrijf_alle(pad.parent, {pad.name: inhoud}):
                    open_.append(pad)
                    continue
                register.logboek.schrijf("voortgang", "gemaakt", casusnummer=nummer)
            regels.append(f"Klaar: {pad}")
        if zin := zin_beperkt(beperkt & set(lijst)):
            regels.append(als_waarschuwing(zin))
    meld_open(open_, "De andere bladen zijn bijgewerkt.")
    if not regels:
        raise GebruikersFout(
            f"Voor {toon_datum(peildatum)} staat niemand op de lijst: er is geen verslag van die dag, en voor niemand is "
            "de herijking binnen een maand aan de beurt. Noem zelf een casusnummer."
        )
    return regels


def herleid_cijfer(paden: Paden, definities: Definities, periode: int | Kwartaal, code: str) -> list[str]:
    """What a figure over a year or quarter is made of, as lines, and written as CSV to the folder `herleid`.

    For internal use: never publish this. Raises GebruikersFout for a code that does not exist.
    """
    # With pandas: half a second that no other command needs.
    from werkwijzer.intern.herleiden import CODE_SAMEN, herleid, in_regels, naast_elkaar

    eis_gegevens(paden)
    dagen = Periode.kwartaal(periode) if isinstance(periode, Kwartaal) else Periode.jaar(periode)
    openbaar = None if isinstance(periode, Kwartaal) else publicatie.lees_jaren(paden.openbaar).get(periode)
    cijfers = {i.code: i for i in (*openbaar.indicatoren, *openbaar.samen)} if openbaar else {}
    samen = tuple(map(Periode.jaar, cijfers[code].over)) if code in cijfers else ()

    def lees(register: Register) -> tuple[str, pd.DataFrame]:
        ingediend = list(register.index.formulieren())
        registratie = maak_registratie(ingediend, register.akten(), definities.leefgebieden)
        van_een = code.removesuffix(CODE_SAMEN) if samen else code
        return herleid(registratie, ingediend, dagen, definities, paden.prive, van_een, samen)

    with open_register(paden, definities) as register:
        register.eis_volledig("Er is niets gemaakt: het dossier is niet volledig, dus de cijfers zouden niet kloppen.")
        kop, tabel = lees(register)
        regels = [f"{kop} ({f'{cijfers[code].over[0]}–{cijfers[code].over[-1]}' if samen else periode})"]
        if code in cijfers:
            regels.append(f"In het verslag: {toon(cijfers[code])}.")
        akte = Vastgelegd.lees(register.akten(soort=PUBLICATIE)).laatste(openbaar.jaar) if openbaar else None
        if akte and akte.volgnr < register.index.laatste_volgnr:
            with register.index.zoals_op(akte.volgnr):
                toen, tabel_toen = lees(register)
            if not tabel.equals(tabel_toen):
                tabel = naast_elkaar(tabel, tabel_toen)
                regels.append(
                    f"Toen dit verslag is gemaakt ({toon_datum(akte.datum)}): {toen}. Daarna is er iets ingediend of verbeterd."
                )
    pad = paden.prive / "herleid" / f"{periode} {code}.csv"
    schrijf_veilig(pad, tabel.to_csv(index=False, sep=";").encode("utf-8-sig"))
    return [*regels, *in_regels(tabel), f"Ook als tabel: {pad}. Vertrouwelijk: publiceer dit niet."]


def maak_kwartaalrapport(paden: Paden, definities: Definities, kwartaal: Kwartaal) -> list[str]:
    """Write the kwartaalrapportage to the private folder; returns what was done, as sentences."""
    with zonder_afvalronde():
        ingediend, akten = lees_ingediend(paden, definities, niet_geteld(definities))
        sinds = sinds_wanneer(ingediend, Periode.kwartaal(kwartaal), str(kwartaal))
        registratie = maak_registratie(ingediend, akten, definities.leefgebieden)
        regels, erover = (
            Logboek(paden.logboek).regels(),
            {f.volgnr for f in ingediend if Kwartaal.van(f.datum) == kwartaal},
        )
        opgeborgen = {r.nr: datetime.fromisoformat(r.tijd).date() for r in regels if r.nr in erover}
        beeld = maak_kwartaalrapportage(ingediend, registratie, kwartaal, definities, opgeborgen)
    del ingediend, registratie
    start = startblad_pad(paden).exists()
    veranderd = schrijf_kwartaalrapportage(
        beeld, paden.intern / "docs", definities.profiel.huisstijl, startpagina=start
    )
    zet_vormgeving_klaar(paden)
    return [
        *sinds,
        *nog_niet_te_geven(sinds, (reeks[-1] for reeks in beeld.reeksen)),
        f"{'Geschreven' if veranderd else 'Ongewijzigd'}: de kwartaalrapportage van {kwartaal} in {paden.intern / 'docs'}.",
        "Vertrouwelijk: alleen voor de kernpartners. Bouw de interne site met: werkwijzer site --intern",
    ]


def maak_regio(paden: Paden, map_: Path, naam: str) -> list[str]:
    """Write the pages and CSV of a region from published years in `map_`; returns what was done, as sentences.

    Raises GebruikersFout, with nothing written, when they cannot stand side by side.
    """
    naam = schoon(naam)
    if not naam or len(naam) > _LANGSTE_REGIO:
        raise GebruikersFout(f"Geef bij --naam de naam van de regio, hooguit {_LANGSTE_REGIO} tekens.")
    regios = lees_regio(map_, naam)
    publicatie_jaren, profiel = publicatie.lees_jaren(paden.openbaar), lees_profiel(paden.profiel)
    publicatie.weiger_verzonnen_jaren(publicatie_jaren, profiel)
    paginas = schrijf_regio(regios, paden.docs, pdf=beschikbaar())
    schrijf_jaarverslagen(publicatie_jaren, paden.docs, profiel, pdf=beschikbaar())  # they link to the region
    uit = []
    for jaar, deze in regios.items():
        uit.append(f"{jaar}: {len(deze.deelnemers)} gemeenten ({', '.join(d.naam for d in deze.deelnemers)}).")
        uit += [f"  Waarschuwing: {zin}" for zin in deze.let_op]
        namen = {i.code: i.naam for i in deze.cijfers}
        uit += [
            f"  Waarschuwing: '{namen[code]}' ({code}) is niet vergeleken, want de definitie is niet overal gelijk."
            for code in deze.verschilt
        ]
    return [
        *uit,
        f"{len(paginas)} bestanden van de regio bijgewerkt in {paden.docs / 'regio'}. Bouw de site met: werkwijzer site",
    ]
