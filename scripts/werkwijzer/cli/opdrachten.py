"""What the commands do, free of the terminal: blank forms, reports, tracing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from werkwijzer.afvalronde import zonder_afvalronde
from werkwijzer.casus.casus import casus_van
from werkwijzer.casus.gemeente import apart_bijgehouden, bijgehouden_sinds, jaarcijfers_over
from werkwijzer.casus.gevolgen import geen_besluit_meer
from werkwijzer.cli.vastleggen import Vastgelegd, leg_vast, per_cijfer, verschillen, vingerafdruk_van, waarschuwing
from werkwijzer.dossiers.akten import PUBLICATIE, Akte
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.logboek import Logboek
from werkwijzer.dossiers.openen import eis_gegevens, open_register
from werkwijzer.dossiers.register import Register
from werkwijzer.formulieren.antwoorden import Weglaten
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.lezer import botsing
from werkwijzer.formulieren.typegenerator import indicatorcodes, typen
from werkwijzer.formulieren.werkboek import maak_werkboek
from werkwijzer.fouten import GebruikersFout, als_waarschuwing
from werkwijzer.herkenbaar.zoeker import Tekst, zoek
from werkwijzer.indicatoren import catalogus
from werkwijzer.indicatoren.catalogus import INDICATOREN
from werkwijzer.indicatoren.registratie import Periode, maak_registratie, niet_geteld
from werkwijzer.intern.kwartaal import maak_kwartaalrapportage
from werkwijzer.intern.kwartaalpaginas import schrijf_kwartaalrapportage
from werkwijzer.intern.sitebouw import zet_vormgeving_klaar
from werkwijzer.intern.voortgang import GeenPlan, als_html, voortgang
from werkwijzer.jaar import publicatie
from werkwijzer.jaar.geheugen import Geheugen
from werkwijzer.jaar.getypt import verraadt
from werkwijzer.jaar.overzicht import Berekend, bereken_jaar, onbekende_doelen
from werkwijzer.kalender import Kwartaal, toon_datum
from werkwijzer.namen import gewone_tekens
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.profiel import Profiel, lees_profiel
from werkwijzer.rapport.cijfers import Blik, toon
from werkwijzer.rapport.jaarverslag import schrijf_jaarverslagen
from werkwijzer.rapport.tekst import schoon
from werkwijzer.rapport.zinnen import eerste_vergelijking
from werkwijzer.regio.jaren_lezen import lees_regio
from werkwijzer.regio.regiopaginas import schrijf_regio
from werkwijzer.schijf import meld_open, schrijf_alle, schrijf_veilig
from werkwijzer.site.druk.pdf import beschikbaar
from werkwijzer.site.uitbrengen import register as van_de_poort
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


def lees_ingediend(
    paden: Paden, definities: Definities, zonder: Mapping[str, Weglaten] | None = None
) -> tuple[list[Ingediend], list[Akte]]:
    """All filed forms that count (without what is not wanted of them), and all akten. Raises GebruikersFout when there are
    none, or the record is not complete: then every figure would be wrong."""
    eis_gegevens(paden)
    with open_register(paden, definities) as register:
        return _ingediend(register, zonder or {})


def _ingediend(register: Register, zonder: Mapping[str, Weglaten]) -> tuple[list[Ingediend], list[Akte]]:
    """The same of a record that is open."""
    register.eis_volledig("Er is niets gemaakt: het dossier is niet volledig, dus de cijfers zouden niet kloppen.")
    return list(register.index.formulieren(zonder=zonder)), register.akten()


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


def _sinds(ingediend: Sequence[Ingediend], periode: Periode, naam: str) -> list[str]:
    """What to say when the record began with a startlijst: since when everything is kept.

    Raises GebruikersFout for a period of before that day: a zero there would be no zero.
    """
    sinds = bijgehouden_sinds(ingediend)
    if sinds is None or sinds <= periode.begin:
        return []
    if periode.eind < sinds:
        raise GebruikersFout(
            f"Over {naam} is niets bijgehouden: dat begint op {toon_datum(sinds)}, met de startlijst. Wie eerder kwam en "
            "ging, is niet bekend, dus er zijn geen cijfers. Er is niets gemaakt."
        )
    return [
        f"Waarschuwing: bijgehouden sinds {toon_datum(sinds)}. Cijfers over {naam} gaan over de tijd vanaf die dag. Wie is "
        "overgenomen, telt niet als nieuw. Een vergelijking met eerder kan nog niet."
    ]


def _nog_niet(sinds: Sequence[str], cijfers: Iterable[publicatie.Indicator]) -> list[str]:
    """Beside `sinds`: the figures that cannot be given yet, with why."""
    per_reden: dict[str, list[str]] = {}
    for cijfer in cijfers if sinds else ():
        if cijfer.nog_niet:
            per_reden.setdefault(cijfer.nog_niet, []).append(cijfer.code)
    return [f"Nog niet te geven ({reden}): {', '.join(codes)}." for reden, codes in per_reden.items()]


def maak_kwartaalrapport(paden: Paden, definities: Definities, kwartaal: Kwartaal) -> list[str]:
    """Write the kwartaalrapportage to the private folder; returns what was done, as sentences."""
    with zonder_afvalronde():
        ingediend, akten = lees_ingediend(paden, definities, niet_geteld(definities))
        sinds = _sinds(ingediend, Periode.kwartaal(kwartaal), str(kwartaal))
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
        *_nog_niet(sinds, (reeks[-1] for reeks in beeld.reeksen)),
        f"{'Geschreven' if veranderd else 'Ongewijzigd'}: de kwartaalrapportage van {kwartaal} in {paden.intern / 'docs'}.",
        "Vertrouwelijk: alleen voor de kernpartners. Bouw de interne site met: werkwijzer site --intern",
    ]


def maak_rapport(
    paden: Paden,
    definities: Definities,
    jaar: int,
    *,
    vaststellen: bool = False,
    herzien: str | None = None,
    opnieuw: bool = False,
    proef: bool = False,
    reden: str = "",
    ondanks_vermoeden: str = "",
    datum_klopt: bool = False,
    akkoord: Callable[[Sequence[str]], bool] = lambda _: True,
) -> list[str]:
    """Write `data/openbaar/<jaar>.json` and the report pages; returns what was done, as sentences.

    A year that is vastgesteld changes only with a reason (`herzien`), which is published with it; `akkoord` is asked
    first, with the differences. `reden` is why it is vastgesteld, `datum_klopt` that somebody looked at the clock.
    `ondanks_vermoeden` is who decided that a reader may suppose a small count from what was public before. `proef` says
    what would change, and writes nothing.
    `opnieuw` is for invented years alone: as if this one and later ones were not published before.
    """
    _weiger_te_vroeg(jaar, vaststellen=vaststellen)
    profiel = definities.profiel.tot(date(jaar, 12, 31))
    eis_gegevens(paden)
    with zonder_afvalronde(), open_register(paden, definities) as register:
        ingediend, akten = _ingediend(register, niet_geteld(definities))
        _eis_jaar_met_gegevens(ingediend, jaar)
        sinds = _sinds(ingediend, Periode.jaar(jaar), str(jaar))
        if vaststellen and not datum_klopt and not opnieuw:
            _weiger_met_onzekere_klok(register)
        vernietigd = _vernietigd_over(register, jaar)
        vastgelegd = Vastgelegd.lees(register.akten(soort=PUBLICATIE))
    alle = publicatie.lees_jaren(paden.openbaar)
    publicatie.weiger_verzonnen_jaren(alle, profiel)
    jaren = {j: p for j, p in alle.items() if j < jaar} if opnieuw else alle
    onaf = {} if opnieuw else vastgelegd.controleer(paden.openbaar, jaren)
    gepubliceerd = {j: publicatie.Jaarpublicatie.model_validate_json(t) for j, t in onaf.items()}
    alle, jaren = dict(sorted({**alle, **gepubliceerd}.items())), dict(sorted({**jaren, **gepubliceerd}.items()))
    for j, toen in onaf.items() if not proef else ():
        publicatie.schrijf_als_anders(paden.openbaar / f"{j}.json", toen)
    form, apart = jaarcijfers_over(ingediend, jaar)
    jaarcijfers = form.antwoorden if form else None
    oud, vorige = jaren.get(jaar), None if opnieuw else vastgelegd.laatste(jaar)
    if oud is None and vorige is not None and vorige.gegevens["status"] != "concept":
        raise GebruikersFout(
            f"{jaar} is vastgesteld, maar {paden.openbaar / f'{jaar}.json'} is er niet meer. Zet het bestand terug uit "
            "versiebeheer of de back-up. Er is niets veranderd."
        )
    van_een = (eerder := vastgelegd.laatste(jaar - 1)) is not None and "herkomst" in eerder.gegevens
    geheugens = [g for g in vastgelegd.geheugens(jaar) if g.versie.jaar in jaren]
    with zonder_afvalronde():
        berekend = bereken_jaar(
            maak_registratie(ingediend, akten, definities.leefgebieden),
            jaar,
            profiel,
            definities.leefgebieden,
            jaren,
            jaarcijfers,
            geheugens,
        )
    jaar_ervoor_apart = van_een and apart_bijgehouden(ingediend, jaar - 1)
    del ingediend  # the gate reads everything again: of a large record both do not fit
    nieuw = berekend.publicatie
    redenen = [r for r in (reden, herzien or "", ondanks_vermoeden) if r]
    _weiger_herkenbaar(nieuw, van_de_poort(paden) or (), definities, redenen)
    _weiger_verraad(berekend, jaren, profiel)
    zelfde = oud is not None and _gelijk(berekend, oud, geheugens)
    if vernietigd and oud is not None and oud.status != "concept" and not zelfde:
        raise GebruikersFout(
            f"{jaar} is vastgesteld. Daarna {_keer_vernietigd(vernietigd)} met gegevens over dat jaar. De cijfers zijn "
            "daarom niet meer na te rekenen: ze zouden te laag uitkomen. Er is niets veranderd, het gepubliceerde jaar "
            "blijft staan. Is er iets anders mis met dat jaar? Leg het uit in het jaarverslag van nu."
        )
    bevroren = oud is not None and oud.status != "concept"
    anders = verschillen(nieuw, oud) if oud is not None and not zelfde else []
    let_op = [
        *(f"De publicatie van {j} was niet afgemaakt. Dat is nu gebeurd." for j in onaf if not proef),
        *sinds,
        *_nog_niet(sinds, nieuw.indicatoren),
        *([zin] if (zin := eerste_vergelijking(Blik.op({**alle, jaar: nieuw}, jaar))) else []),
        *(
            [f"Waarschuwing: er {_keer_vernietigd(vernietigd)} met gegevens over {jaar}. Die tellen niet meer mee."]
            if vernietigd and not bevroren
            else []
        ),
        *(
            f"Waarschuwing: het doel voor '{code}' is niet overgenomen, want dat cijfer staat niet in het jaarverslag."
            for code in onbekende_doelen(profiel, jaarcijfers)
        ),
        *([_zonder_jaarcijfers(jaar)] if apart else []),
        *([_ander_gebied(jaar - 1)] if jaar_ervoor_apart else []),
        *_over_eerdere_jaren(berekend),
    ]
    if proef:
        return [*let_op, *_proef(nieuw, oud, anders, bevroren=bevroren)]
    if not bevroren and anders:
        let_op.append(
            f"Waarschuwing: het concept van {jaar} dat al openbaar is, is vervangen. {_aantal_anders(anders)} "
            f"Alles zien, voordat je het vervangt? Gebruik: werkwijzer rapport {jaar} --proef"
        )
    nieuw = _met_status(nieuw, oud, zelfde=zelfde, vaststellen=vaststellen, herzien=herzien)
    # A concept that is made again is not asked about twice; each version of a year that is vastgesteld is a decision.
    aanvaard = {*(vorige.gegevens.get("aanvaard", ()) if vorige and not bevroren else ())}
    nieuw_vermoed = () if zelfde else tuple(v for v in berekend.vermoed if v not in aanvaard)
    if nieuw_vermoed and not ondanks_vermoeden:
        raise GebruikersFout(_stop_om_vermoeden(jaar, nieuw_vermoed, herzien=herzien is not None))
    klein = waarschuwing(anders, nieuw.drempel, alles=False) if bevroren else []
    if klein and not akkoord(klein):
        raise GebruikersFout("Er is niets veranderd.")
    tekst, pad = publicatie.als_tekst(nieuw), paden.openbaar / f"{jaar}.json"
    publicatie.schrijf_als_anders(paden.openbaar / "schema.json", publicatie.schema_tekst())
    if not (zelfde and bevroren and vorige is None):  # a frozen year of which no memory was kept stays without
        with open_register(paden, definities) as register:
            geheugens = [g for g in (berekend.geheugen, berekend.geheugen_vorig) if g]
            waarom = _waarom(nieuw, reden, ondanks_vermoeden if nieuw_vermoed else "")
            leg_vast(register, nieuw, tekst, geheugens, waarom, vastgelegd.laatste(jaar), berekend.vermoed)
    veranderd = publicatie.schrijf_als_anders(pad, tekst)
    paginas = schrijf_jaarverslagen({**alle, jaar: nieuw}, paden.docs, definities.profiel, pdf=beschikbaar())
    onderdrukt = sum(m is not None for t in nieuw.tabellen for rij in t.markeringen for m in rij)
    return [
        *let_op,
        *klein,
        *per_cijfer([v for v in anders if not (klein and v[2])], jaar),
        f"{'Geschreven' if veranderd else 'Ongewijzigd'}: {pad} (status: {nieuw.status}).",
        f"{onderdrukt} cellen zijn niet getoond om personen te beschermen.",
        f"{len(paginas)} bestanden van het jaarverslag bijgewerkt. Bouw de site met: werkwijzer site",
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


def _eis_jaar_met_gegevens(ingediend: Sequence[Ingediend], jaar: int) -> None:
    """Raises GebruikersFout for a year of which nothing can be known: a typing error would be public as zeros.

    A year after the last form may hold whoever was in the approach then.
    """
    jaren = [f.datum.year for f in ingediend]
    if not jaren or not min(jaren) <= jaar <= max(jaren) + 1:
        over = f"van {min(jaren)} tot en met {max(jaren)}" if jaren else "van geen enkel jaar"
        raise GebruikersFout(f"Over {jaar} is niets ingediend: de formulieren zijn {over}. Er is niets gemaakt.")


def _weiger_te_vroeg(jaar: int, *, vaststellen: bool) -> None:
    """Raises GebruikersFout for a year that has not begun, and when a year that runs would be frozen."""
    vandaag = date.today()  # noqa: DTZ011 (a calendar day here)
    if jaar > vandaag.year:
        raise GebruikersFout(f"{jaar} is nog niet begonnen. Kies een jaar tot en met {vandaag.year}.")
    if vaststellen and jaar >= vandaag.year:
        raise GebruikersFout(
            f"{jaar} is nog niet voorbij. Vaststellen kan vanaf 1 januari {jaar + 1}. Een concept maken kan wel: laat "
            "--vaststellen weg."
        )


def _weiger_met_onzekere_klok(register: Register) -> None:
    """Raises GebruikersFout when today's date is no ground to say that a year is over."""
    if twijfel := register.klok_onzeker(date.today()):  # noqa: DTZ011 (a calendar day here)
        raise GebruikersFout(
            f"{twijfel} Er is niets vastgesteld. Controleer de datum van deze computer. Klopt die? Zet er dan bij: "
            "--datum-klopt"
        )


def _over_eerdere_jaren(berekend: Berekend) -> list[str]:
    """What a person must know about the protection of earlier years."""
    uit = []
    if berekend.zonder_geheugen:
        welke = ", ".join(map(str, berekend.zonder_geheugen))
        uit.append(
            f"Waarschuwing: van {welke} is niet bewaard met welke aantallen het verslag is gemaakt. Die zijn nu opnieuw "
            "berekend. Wat daarnaast te veel zou zeggen, is niet getoond."
        )
    if berekend.eerder_prijs:
        uit.append(
            "Waarschuwing: verslagen die al openbaar zijn, geven kleine aantallen prijs. Meld het de privacyfunctionaris:"
        )
        uit += [f"  {wat}" for wat in berekend.eerder_prijs]
    if berekend.vermoed:
        uit += [f"Waarschuwing: {_VERMOED}", *(f"  {wat}" for wat in berekend.vermoed)]
    return uit


_VERMOED = (
    "na een eerder verslag kwamen formulieren te laat, of is een dossier vernietigd. Wie dat verslag kent en denkt dat er "
    "weinig veranderde, kan van deze kleine aantallen vermoeden hoe groot ze zijn:"
)


def _stop_om_vermoeden(jaar: int, vermoed: Sequence[str], *, herzien: bool) -> str:
    """Why a year is not published when a reader may suppose small counts, and what can be chosen."""
    if herzien:
        niet = f"laat {jaar} zoals het is. Wat er sindsdien bekend werd, leg je uit in het verslag van nu"
    else:
        niet = "maak dit verslag nog niet, of kies een indicatorenset zonder deze cijfers"
    return "\n".join(
        [
            f"Er is niets gepubliceerd: {_VERMOED}",
            *(f"  {wat}" for wat in vermoed),
            f"Kies: {niet}. Of overleg met de privacyfunctionaris: het verslag maakt zo'n vermoeden niet preciezer, want het "
            "laat meer weg. Is het besluit om te publiceren? Zet er dan bij wie dat besloot, zonder namen van jongeren: "
            '--ondanks-vermoeden "Besloten door ... op ..."',
        ]
    )


def _proef(
    nieuw: publicatie.Jaarpublicatie,
    oud: publicatie.Jaarpublicatie | None,
    anders: Sequence[tuple[str, str, bool]],
    *,
    bevroren: bool,
) -> list[str]:
    """What would be published, and how that differs from what is public now."""
    zonder = sum(i.onderdrukt is not None for i in nieuw.indicatoren)
    uit = [f"Proef: er is niets geschreven. {zonder} van de {len(nieuw.indicatoren)} cijfers worden niet getoond."]
    if oud is None:
        return [*uit, f"{nieuw.jaar} is nog niet gepubliceerd."]
    if not anders:
        return [*uit, f"De aantallen zijn gelijk aan wat over {nieuw.jaar} openbaar is."]
    if not bevroren:
        uit.append("Het jaar is een concept, maar het is al openbaar.")
    return [*uit, _aantal_anders(anders), *waarschuwing(anders, nieuw.drempel, alles=True)]


def _aantal_anders(anders: Sequence[tuple[str, str, bool]]) -> str:
    return "1 aantal is anders." if len(anders) == 1 else f"{len(anders)} aantallen zijn anders."


def _waarom(nieuw: publicatie.Jaarpublicatie, reden: str, ondanks_vermoeden: str) -> str:
    standaard = {
        "concept": "Concept gemaakt.",
        "vastgesteld": "Vastgesteld.",
        "herzien": nieuw.herzieningen[-1].reden if nieuw.herzieningen else "",
    }
    waarom = reden.strip() or standaard[nieuw.status]
    return f"{waarom} Ondanks een vermoeden: {ondanks_vermoeden.strip()}" if ondanks_vermoeden else waarom


def _weiger_verraad(berekend: Berekend, jaren: Mapping[int, publicatie.Jaarpublicatie], profiel: Profiel) -> None:
    """Raises GebruikersFout when something that was typed says more than the figures do."""
    declaraties = {i.code: i for i in catalogus.indicatoren_van(profiel)}
    if gevonden := verraadt(berekend.publicatie, berekend.geheugen, jaren, declaraties):
        raise GebruikersFout(
            "\n".join(
                [
                    "Er is niets gepubliceerd. Wat bij de cijfers is ingevuld, verraadt een aantal dat niet openbaar mag zijn:",
                    *(f"  {zin}" for zin in gevonden),
                    "Schrijf het zonder getal (enkele jongeren), of haal het weg. Lever het formulier jaarcijfers opnieuw in "
                    "als verbetering.",
                ]
            )
        )


def _vernietigd_over(register: Register, jaar: int) -> int:
    """How many dossiers were destroyed whose forms are from years around, or in, `jaar`."""
    weg = (a for a in register.akten(soort="vernietigd") if not register.index.bestaat(a.casusnummer))  # not come back
    perioden = [a.gegevens["jaren"] for a in weg]
    return sum(eerste <= jaar <= laatste for eerste, laatste in perioden)


def _keer_vernietigd(n: int) -> str:
    """'is 1 dossier vernietigd' or 'zijn 2 dossiers vernietigd'."""
    return "is 1 dossier vernietigd" if n == 1 else f"zijn {n} dossiers vernietigd"


def _gelijk(berekend: Berekend, oud: publicatie.Jaarpublicatie, geheugens: Sequence[Geheugen]) -> bool:
    """Whether the figures are the same, whatever the status.

    With a memory of that year the counts behind it decide: what was published stays, also when today something else
    of it would be withheld.
    """
    nieuw = berekend.publicatie
    if _als(nieuw, oud) == oud:
        return True
    eigen = [g for g in geheugens if g.versie.jaar == nieuw.jaar and not g.naast]
    if not eigen or eigen[-1].boek.aantallen != berekend.geheugen.boek.aantallen:
        return False
    if any(getattr(nieuw, deel) != getattr(oud, deel) for deel in ("context", "kosten", "duiding", "bevolking")):
        return False
    toen = {i.code: i for i in oud.indicatoren}
    return toen.keys() == {i.code for i in nieuw.indicatoren} and all(
        i.doel == toen[i.code].doel and (None in (i.waarde, toen[i.code].waarde) or i.waarde == toen[i.code].waarde)
        for i in nieuw.indicatoren
    )


def _als(nieuw: publicatie.Jaarpublicatie, oud: publicatie.Jaarpublicatie) -> publicatie.Jaarpublicatie:
    """With what may differ in a year of which the figures are the same."""
    zelfde = {
        "status": oud.status,
        "herzieningen": oud.herzieningen,
        "schema_": oud.schema_,
        "nu_bekend": oud.nu_bekend,
    }
    return nieuw.model_copy(update=zelfde)


def _weiger_herkenbaar(
    nieuw: publicatie.Jaarpublicatie,
    ingediend: Iterable[Ingediend],
    definities: Definities,
    redenen: Sequence[str],
) -> None:
    """Raises GebruikersFout when a text that would be public holds something about a person in the register.

    The same recogniser as the privacy gate's, over the same papers: also those that no longer count. In a story a surname alone is left to the gate, which knows the ordinary
    words; a reason is one sentence, easily written otherwise.
    """
    duiding = nieuw.duiding or publicatie.Duiding()
    teksten = {veld: tekst for veld, tekst in duiding.model_dump(exclude={"raadsvragen"}).items() if tekst}
    teksten |= {f"raadsvraag {n}": f"{v.vraag} {v.antwoord}" for n, v in enumerate(duiding.raadsvragen, start=1)}
    teksten |= {f"doel {i.code}": f"{i.doel.vastgesteld_door} {i.doel.bron}" for i in nieuw.indicatoren if i.doel}
    teksten |= {f"kostenpost {n}": p.post for n, p in enumerate(nieuw.kosten.posten if nieuw.kosten else (), start=1)}
    teksten |= {f"cijfer van buiten {i.code}": i.herkomst for i in nieuw.indicatoren if i.herkomst}
    teksten |= {f"ander cijfer {n}": f"{c.naam} {c.bron}" for n, c in enumerate(nieuw.context, start=1)}
    teksten |= {"de reden": " ".join(redenen)} if redenen else {}
    functies = nieuw.kosten.personeel if nieuw.kosten else ()
    teksten |= {f"personeel {n}": f.functie for n, f in enumerate(functies, start=1)}
    gevonden, _ = zoek(
        [Tekst(gewone_tekens(tekst), losse_namen=waar == "de reden") for waar, tekst in teksten.items()],
        ingediend,
        definities.formulieren,
        definities.profiel.gemeente.alle_voorvoegsels,
        definities.profiel.openbaar_toegestaan,
        definities.teksten(),
    )
    if gevonden:
        soorten: dict[str, set[str]] = {}
        for nr, treffer in gevonden:
            soorten.setdefault(list(teksten)[nr], set()).add(treffer.soort)
        regels = [f"  {waar}: {', '.join(sorted(wat))}" for waar, wat in soorten.items()]
        waarin = "de reden" if soorten.keys() == {"de reden"} else "de jaarcijfers"
        raise GebruikersFout(
            "\n".join(
                [
                    f"Er is niets gepubliceerd. In {waarin} staat iets over een persoon uit de dossiers:",
                    *regels,
                    "Geef een reden waarin niemand te herkennen is."
                    if soorten.keys() == {"de reden"}
                    else "Haal het uit het formulier jaarcijfers en lever het opnieuw in als verbetering.",
                ]
            )
        )


def _ander_gebied(vorig: int) -> str:
    return (
        f"Waarschuwing: het verslag over {vorig} is van vóór het samengaan, en gaat over een van de gemeenten. Verschillen met {vorig} "
        "komen vooral daardoor. Leg dat uit in het verhaal bij de cijfers."
    )


def _zonder_jaarcijfers(jaar: int) -> str:
    return (
        f"Waarschuwing: de jaarcijfers over {jaar} zijn van vóór het samengaan, van een gemeente apart. Kosten, doelen, cijfers van "
        f"buiten en het verhaal zijn er daarom niet. Lever één formulier jaarcijfers over {jaar} in voor samen, als verbetering."
    )


def _met_status(
    nieuw: publicatie.Jaarpublicatie,
    oud: publicatie.Jaarpublicatie | None,
    *,
    zelfde: bool,
    vaststellen: bool,
    herzien: str | None,
) -> publicatie.Jaarpublicatie:
    if oud is None or oud.status == "concept":
        if herzien is not None:
            raise GebruikersFout(f"{nieuw.jaar} is nog niet vastgesteld. Herzien kan pas daarna.")
        return nieuw.model_copy(update={"status": "vastgesteld" if vaststellen else "concept"})
    if zelfde:
        return oud
    if herzien is None:
        raise GebruikersFout(
            f"{nieuw.jaar} is vastgesteld en de cijfers zijn nu anders. Er is niets veranderd. "
            'Wil je het jaar opnieuw publiceren, geef dan de reden: --herzien "…"'
        )
    if not herzien.strip():
        raise GebruikersFout("Geef een reden bij --herzien.")
    vandaag = date.today()  # noqa: DTZ011 (a calendar day here)
    vorige = vingerafdruk_van(publicatie.als_tekst(oud))
    regel = publicatie.Herziening(datum=vandaag, reden=herzien.strip(), vorige=vorige)
    return nieuw.model_copy(update={"status": "herzien", "herzieningen": (*oud.herzieningen, regel)})
