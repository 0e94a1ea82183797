"""One answer: for the same young person and day, every page, list, letter and report says the same.

Over the demo and over random histories, with corrections. Each answer is taken from what a reader sees: the text of page,
sheet and letter, the rows of the lists, the tables of the reports.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from itertools import combinations, permutations
from typing import Any

import pytest

from tests.conftest import aanmelding, herijking, plan, uvz
from tests.meting.narekenen import gepubliceerd, verschillen
from werkwijzer.casus.casus import casussen, casussen_uit
from werkwijzer.casus.stand import Stand
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.dossiers.akten import Akte
from werkwijzer.dossiers.index import Index, Ingediend
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.indicatoren import catalogus
from werkwijzer.indicatoren.caseload import Caseload, InRegie, verdeel
from werkwijzer.indicatoren.registratie import Periode, Registratie, maak_registratie
from werkwijzer.intern.kwartaal import maak_kwartaalrapportage
from werkwijzer.intern.voortgang import GeenPlan, voortgang
from werkwijzer.jaar.overzicht import cijfers
from werkwijzer.jaar.verbanden import Boekhouding, boek_jaar
from werkwijzer.kalender import Kwartaal, leeftijd, plus_maanden, voluit
from werkwijzer.paden import PROJECT
from werkwijzer.profiel import Profiel
from werkwijzer.volgsysteem.brieven.opstellen import Brief, Invoer, stel_op
from werkwijzer.volgsysteem.lezen.beeld import Dossier, dossierbeeld
from werkwijzer.volgsysteem.lijsten.signalen import ZOEKERS
from werkwijzer.voorbeeld import fictieve_indieningen, met_casusnummer

INDICATOREN, TABELLEN = ({x.code: x for x in alle} for alle in (catalogus.INDICATOREN, catalogus.TABELLEN))
IN_HET_VERSLAG = ("K1", "K1-uit", "K3-keer", "K5-actief", "D2")
LANG_GELEDEN, BEGIN = date(1990, 1, 1), date(2022, 1, 10)


@dataclass(frozen=True)
class Stukken:
    """A record: what counts and what was done."""

    vormen: list[Ingediend]
    akten: list[Akte]


def _vorm(nr: int, nummer: str, soort: str, datum: date, antwoorden: Antwoorden) -> Ingediend:
    map_ = f"dossiers/{nummer}" if nummer else "overleggen"
    return Ingediend(nr, f"{nr:064x}", nummer, soort, datum, f"{map_}/{datum}_{soort}_{nr}.xlsx", antwoorden)


def _stukken(definities: Definities, *maat: int) -> Stukken:
    indieningen = fictieve_indieningen(definities, *maat)
    nummers = {n: maak_casusnummer("PGA", n) for n in {i.jongere for i in indieningen} - {0}}
    vormen = []
    for nr, indiening in enumerate(indieningen, start=1):
        antwoorden = met_casusnummer(indiening, nummers).antwoorden
        datum = antwoorden.velden[definities.formulieren[indiening.formulier].datumveld]
        vormen.append(_vorm(nr, nummers.get(indiening.jongere, ""), indiening.formulier, datum, antwoorden))
    return Stukken(vormen, [])


@pytest.fixture(scope="module")
def demo(definities) -> Stukken:
    return _stukken(definities)


def willekeurig(zaad: int, map_, definities: Definities) -> Stukken:
    """A few young people, whose forms come in any order of any dates, with corrections in between."""
    toeval, nummers = random.Random(zaad), [maak_casusnummer("PGA", n) for n in range(1, 5)]
    index = Index(map_ / f"{zaad}.sqlite")
    nr = 0

    def dag() -> date:
        return BEGIN + timedelta(days=toeval.randrange(1100))

    def berg_op(nummer: str, soort: str, antwoorden: Antwoorden) -> None:
        nonlocal nr
        nr += 1
        datum = antwoorden.velden[definities.formulieren[soort].datumveld]
        index.neem_op(_vorm(nr, nummer, soort, datum, antwoorden))

    def meld_aan(nummer: str, **anders: object) -> None:
        geboren = date(2006, 1, 1) + timedelta(days=toeval.randrange(900))
        wie = {
            "aanmelder_organisatie": toeval.choice(("politie", "school", "jongerenwerk")),
            "politiecontact": toeval.choice(("voor", "na", "onbekend")),
            "geslacht": toeval.choice(("man", "vrouw", "x", None)),
            "adres": "Dorpsstraat 1",
            "postcode_plaats": "0012 AB Dorp",
        }
        berg_op(nummer, "aanmelding", aanmelding(datum_aanmelding=dag(), geboortedatum=geboren, **wie, **anders))

    for nummer in nummers:
        meld_aan(nummer)
    eind = BEGIN.replace(day=1)
    while eind < date(2026, 1, 1):  # the police, and later the OM, deliver most quarters; a fact may come again
        eind = plus_maanden(eind.replace(day=1), 3)
        for bron in ("politie", "om") if eind.year > 2022 else ("politie",):
            soorten = ("veroordeling",) if bron == "om" else ("overlast", "aanhouding", "aanhouding", "haltverwijzing")
            feiten = [
                {
                    "casusnummer": n,
                    "soort": toeval.choice(soorten),
                    "datum": eind - timedelta(days=toeval.randint(1, 180)),
                }
                for n in toeval.choices(nummers, k=3)
            ]
            velden = {"eind_kwartaal": eind - timedelta(days=1), "bron": bron}
            if bron == "politie" and toeval.random() < 0.9:
                velden["jeugdoverlast_stad"] = toeval.randrange(400)
            if toeval.random() < 0.97:
                berg_op("", "meldingen", Antwoorden(velden, {"meldingen": [*feiten, *feiten[: toeval.randint(0, 1)]]}))
    for jaar in range(2022, 2026):  # more lines about one figure, and none about another
        rijen = [{"indicator": toeval.choice(("E1", "E2", "E3")), "waarde": toeval.randrange(10)} for _ in range(3)]
        berg_op("", "jaarcijfers", Antwoorden({"laatste_dag": date(jaar, 12, 31)}, {"buitencijfers": rijen}))
    for _ in range(24):
        wie = toeval.sample(nummers, toeval.randint(1, 3))
        groep = toeval.choice(("geen", "geen", definities.profiel.lijsten.jeugdgroepen[0].code))
        regie = {"regisseur": toeval.choice(definities.profiel.regisseurs).code, "jeugdgroep": groep}
        match toeval.choice(("uvz", "uvz", "plan", "plan", "plan", "herijking", "aanmelding", "akte")):
            case "uvz":
                besluit = toeval.choice(("integraal", "integraal", "partner", "aangehouden"))
                brief = {"notificatiebrief": toeval.choice((None, dag()))}
                berg_op("", "uvz-verslag", uvz(dag(), *wie, besluit=besluit, naar_wie="politie", **brief, **regie))
            case "plan":
                regie["intensiteit"] = toeval.choice(("actieve_regie", "monitoring"))
                scores = {g.code: toeval.choice((None, 1, 2, 3, 4, 5)) for g in definities.leefgebieden}
                moment = toeval.choice(("start", "voortgang", "voortgang", "afsluiting"))
                start = [date(2022, 5, 1), date(2023, 5, 1), date(2024, 2, 29)]
                hulp = {
                    "interventies": [
                        {
                            "soort": toeval.choice(("behandeling", "coaching")),
                            "partner": "halt",
                            "start": toeval.choice(start),
                            "eind": toeval.choice((None, date(2024, 12, 31))),
                            "resultaat": toeval.choice(("geslaagd", "deels", "loopt")),
                        }
                    ],
                    "voorwaarden": [
                        {
                            "soort": "meldplicht",
                            "opgelegd_door": "rechter",
                            "start": (van := toeval.choice(start)),
                            **({} if van == start[0] else {"eind": van.replace(year=2027, day=1)}),
                        }
                    ],
                }
                hulp["interventies"] = [{k: w for k, w in r.items() if w} for r in hulp["interventies"]]
                berg_op(wie[0], "plan", plan(wie[0], moment, dag(), scores, hulp, **regie))
            case "herijking":
                besluiten = ("doorgaan", "positief", "negatief", "verhuisd", "te_oud")
                rijen = [{"casusnummer": n, "besluit": toeval.choice(besluiten), "zorg_naar": "politie"} for n in wie]
                op = dag()
                later = {"besloten_op": op + timedelta(days=9)}  # that of the UVZ after it
                berg_op(
                    "", "herijking", herijking(op, *(r | (later if r["besluit"] == "negatief" else {}) for r in rijen))
                )
            case "aanmelding":
                meld_aan(wie[0], eerder_bekend="bekend", casusnummer=wie[0])
            case "akte":
                nr += 1
                vorm = toeval.choice([*index.formulieren(alle=True)])
                soort = (
                    "vervallen" if len(wie) < 2 or not vorm.casusnummer else toeval.choice(("samenvoegen", "vervallen"))
                )
                if vorm.formulier == "aanmelding" and soort == "vervallen":
                    continue
                als = [index.correcties.dossier(n) for n in wie]
                if soort == "samenvoegen" and als[0] == als[1]:
                    continue
                gegevens = {"ander": als[1]} if soort == "samenvoegen" else {"formulier_sha256": vorm.sha256}
                over = als[0] if soort == "samenvoegen" else vorm.casusnummer
                index.neem_akte_op(Akte(nr, soort, over, date(2025, 6, 1), "test", "Een reden.", gegevens))
    stukken = Stukken([*index.formulieren()], index.akten())
    index.sluit()
    return stukken


def dossiers(stukken: Stukken, definities: Definities) -> Iterator[Dossier]:
    """What page and letters are made from, for everyone."""
    per: dict[str, list[Ingediend]] = {}
    for vorm in stukken.vormen:
        over = {str(r["casusnummer"]) for t in vorm.antwoorden.tabellen.values() for r in t if "casusnummer" in r}
        for nummer in [vorm.casusnummer] if vorm.casusnummer else over:
            per.setdefault(nummer, []).append(vorm)
    for nummer in sorted({v.casusnummer for v in stukken.vormen} - {""}):
        yield Dossier(nummer, tuple(per[nummer]), tuple(stukken.akten), definities)


def _dag(tekst: str) -> date | None:
    gevonden = re.search(r"(\d\d)-(\d\d)-(\d{4})", tekst)
    return date(*(int(d) for d in reversed(gevonden.groups()))) if gevonden else None  # type: ignore[arg-type]


def caseloads(standen: Iterable[Stand], profiel: Profiel, dag: date) -> tuple[Caseload, ...]:
    """Per director the young people in the approach, as the list of reminders counts them."""
    return verdeel((InRegie.van(s) for s in standen if s.lopend), profiel, dag)


def vergelijk(dossier: Dossier, reg: Registratie, definities: Definities) -> None:
    """Page, work list, sheet, letters and the tables of reports, about the last day of which something is filed."""
    profiel, nummer = definities.profiel, dossier.casusnummer
    beeld, dag = dossierbeeld(dossier), dossier.casus.bijgewerkt_tot
    stand = reg.per_nummer[nummer].op(dag)
    op_de_lijst = {code: [p.uiterlijk for p in ZOEKERS[code](stand, definities)] for code in ZOEKERS}
    straks = {wat: op for op, wat in beeld.straks}
    feiten = dict(beeld.feiten)

    # in the approach or not
    in_aanpak = beeld.kaart.status.startswith("in de aanpak sinds")
    assert in_aanpak == (nummer in {s.casusnummer for s in reg.in_aanpak(dag)})
    assert in_aanpak == any(nummer in {s.casusnummer for s in c.jongeren} for c in caseloads([stand], profiel, dag))
    try:
        blad = voortgang(stand, definities)
    except GeenPlan:
        blad = None
    if blad:
        assert in_aanpak == blad.stand.startswith("In de aanpak sinds")

    # dates
    momenten = {wat: _dag(tekst) for wat, tekst in blad.momenten} if blad else {}
    for op_pagina, op_lijst, op_blad in (
        ("volgende meting uiterlijk", "meting-oud", "Volgende meting uiterlijk"),
        ("herijking uiterlijk", "herijking", "Volgende herijking uiterlijk"),
        ("groepsoverleg uiterlijk", "groepsoverleg", "Volgende herijking uiterlijk"),
        ("plan van aanpak uiterlijk klaar", "plan-ontbreekt", None),
    ):
        op = straks.get(op_pagina)
        assert op_de_lijst[op_lijst] == ([op] if op else []), op_pagina
        assert not (blad and op and op_blad) or momenten[op_blad] == op, op_pagina
    (negen,) = [op for wat, op in straks.items() if "als er geen melding bij komt" in wat] or [None]
    assert op_de_lijst["geen-meldingen"] == ([negen] if negen else [])
    # Of a director at a partner the sheet is silent about what the police reported.
    bij_de_gemeente = {r.code: r.organisatie for r in profiel.regisseurs}.get(stand.regisseur, "gemeente") == "gemeente"
    zonder = momenten.get(f"{profiel.termijnen.maanden_zonder_meldingen} maanden zonder melding op")
    assert not blad or zonder == (negen if bij_de_gemeente else None)
    (bewaren,) = [op for wat, op in straks.items() if wat.startswith("bewaartermijn")] or [None]
    assert op_de_lijst["bewaartermijn"] == ([bewaren] if bewaren else [])
    for soort in ("afsluiting", "besluit", "niet-besproken"):
        brieven = _brieven(dossier, soort, dag)
        assert not (brieven and in_aanpak)
        assert {b.velden["bewaren_tot"] for b in brieven} <= {voluit(bewaren) if bewaren else ""}, soort
    voorwaarden = sorted(op for op, wat in beeld.straks if wat.startswith("bijzondere voorwaarde stopt"))
    assert sorted(op_de_lijst["voorwaarde-eindigt"]) == voorwaarden
    if blad and in_aanpak:
        assert sorted(filter(None, (_dag(r.cellen[2]) for r in blad.voorwaarden.regels))) == voorwaarden
    for jaren, code in ((18, "wordt-18"), (profiel.doelgroep.leeftijd_max + 1, "te-oud")):
        jarig = straks.get(f"wordt {jaren} jaar")
        assert not jarig or {jarig, *op_de_lijst[code]} == {jarig}, code  # the page shows the next birthday that counts
        assert not jarig or (beeld.geboren and leeftijd(beeld.geboren, jarig) == jaren)
        assert jarig or straks.get("wordt 18 jaar") or all(op < dag for op in op_de_lijst[code])
    if brief_op := op_de_lijst["notificatiebrief"]:
        voor = _dag(beeld.kaart.status) if in_aanpak else dag
        op = [g.dag for g in beeld.tijdlijn if g.zin.startswith("Aangemeld door") and voor and g.dag <= voor]
        aangemeld = max(op, default=date.min)
        eerste = min(g.dag for g in beeld.tijdlijn if g.wat == "UVZ" and g.dag >= aangemeld)
        assert brief_op == [eerste - timedelta(days=profiel.termijnen.agenda_dagen)]
    for punt in ZOEKERS["geen-meldingen"](stand, definities):
        if blad and punt.reden.startswith("Laatste melding op"):
            assert momenten.get("Laatste melding") == (_dag(punt.reden) if bij_de_gemeente else None)

    # who, and who directs
    persoon = reg.per_nummer[nummer].persoon
    assert (beeld.geboren, beeld.naam) == (persoon.geboren, persoon.naam)
    assert not blad or blad.leeftijd == (leeftijd(beeld.geboren, dag) if beeld.geboren else None)
    namen = {r.code: r.naam for r in profiel.regisseurs}
    assert feiten.get("Regisseur", "") == namen.get(stand.regisseur, stand.regisseur)
    if blad:
        regie = [feiten.get("Regisseur"), *feiten.get("Regie", "").split(", ")]
        assert blad.regie.lower() == ", ".join(filter(None, regie)).lower()
    assert feiten.get("Jeugdgroep", "") == (blad.groep if blad else stand.jeugdgroep)
    if in_aanpak:
        assert [c.regisseur for c in caseloads([stand], profiel, dag) if c.totaal] == [stand.regisseur or "onbekend"]
    naam = next((profiel.naam_regisseur(r.code) for r in profiel.regisseurs if r.naam == feiten.get("Regisseur")), "")
    for brief in _brieven(dossier, "uitnodiging", dag, dag=dag + timedelta(days=7), tijd="10.00 uur"):
        assert brief.velden["regisseur"] == naam

    # how it ended
    eind = None if in_aanpak or not beeld.kaart.status.startswith("afgesloten op") else _dag(beeld.kaart.status)
    if eind:
        afgesloten = [g.zin for g in beeld.tijdlijn if g.dag == eind and "Besluit:" in g.zin and g.wat != "UVZ"]
        assert op_de_lijst["sluitbrief"] in ([], [eind + timedelta(days=profiel.signalen.sluitbrief_dagen)])
        assert op_de_lijst["slotmeting-ontbreekt"] in ([], [eind + timedelta(days=profiel.signalen.slotmeting_dagen)])
        assert op_de_lijst["zorg-zonder-overname"] in ([], [eind])
        for brief in _brieven(dossier, "afsluiting", dag):
            assert str(brief.velden["uvz_datum"]).endswith(voluit(eind))
            assert brief.velden["regisseur"] == (naam or "De regisseur")
            assert brief.velden["politie_tot"] == voluit(plus_maanden(eind, 24))
            zorg = re.match(r"(.+) helpt je verder\.", str(brief.velden["vervolg"]))
            assert not zorg or any(f"Zorg naar: {zorg[1]}." in zin for zin in afgesloten)
            assert zorg or not all("Zorg naar:" in zin for zin in afgesloten)

    # the report of that day
    jaar, reg = Periode(dag.replace(month=1, day=1), dag), replace(reg, casussen=(reg.per_nummer[nummer],))
    telt = {code: INDICATOREN[code].bereken(reg, jaar, profiel).eenheden for code in IN_HET_VERSLAG}
    assert any(e.telt for e in telt["K1"]) == in_aanpak
    te_laat = [op for code in ("meting-oud", "plan-ontbreekt") for op in op_de_lijst[code] if op < dag]
    assert any(e.telt for e in telt["D2"]) == bool(te_laat)
    if in_aanpak and stand.plan:
        assert any(e.telt for e in telt["K5-actief"]) == feiten["Regie"].endswith("actieve regie")
    if eind and eind.year == dag.year:
        assert eind in {e.op for e in telt["K1-uit"] if e.telt}
    assert len(telt["K3-keer"]) == sum(g.wat == "UVZ" and jaar.bevat(g.dag) for g in beeld.tijdlijn)
    for tabel, rij in (
        ("leeftijd", _leeftijdsgroep(leeftijd(beeld.geboren, dag) if beeld.geboren else -1, definities)),
        ("geslacht", {"man": "Man", "vrouw": "Vrouw"}.get(persoon.geslacht or "", "X of onbekend")),
    ):
        in_tabel = TABELLEN[tabel].bereken(reg, jaar, profiel)
        assert [e.waarom for e in in_tabel.eenheden] == [rij] * in_aanpak


def _leeftijdsgroep(jaren: int, definities: Definities) -> str:
    groepen = definities.profiel.publicatie.leeftijdsgroepen
    namen = (f"{laag} tot en met {hoog} jaar" for laag, hoog in groepen if laag <= jaren <= hoog)
    return next(namen, "Andere leeftijd of onbekend")


def _brieven(dossier: Dossier, soort: str, datum: date, **invoer: Any) -> Sequence[Brief]:
    """The letters of this kind, if there is a reason for one."""
    try:
        return stel_op(
            dossier, soort, Invoer(datum=datum, reden="Een reden.", adres="Dorpsstraat 1, 0012 AB Dorp", **invoer)
        )
    except GebruikersFout:
        return ()


def vergelijk_overzichten(stukken: Stukken, reg: Registratie, kwartaal: Kwartaal, definities: Definities) -> None:
    """The kwartaalrapportage beside the work list and the sheets of the same day."""
    dag, profiel = kwartaal.eind, definities.profiel
    standen = {c.nummer: c.op(dag) for c in casussen(stukken.vormen, stukken.akten).values()}
    beeld = maak_kwartaalrapportage(stukken.vormen, reg, kwartaal, definities, {})
    tabel = beeld.tabel("caseload")
    in_kwartaalrapportage = {
        naam.split(" (")[0]: int(r[0] or 0) for naam, r in zip(tabel.rijen, tabel.cellen, strict=True)
    }
    op_werklijst = {c.regisseur: c.totaal for c in caseloads(standen.values(), profiel, dag)}
    assert {n: t for n, t in in_kwartaalrapportage.items() if n != "Nog niemand"} == {
        n: t for n, t in op_werklijst.items() if n != "onbekend"
    }
    telling: Counter[str] = Counter()
    for stand in standen.values():
        for code, rij in (("herijking", "Herijking"), ("groepsoverleg", "Groepsoverleg"), ("meting-oud", "Meting")):
            telling[rij] += sum(p.uiterlijk < dag for p in ZOEKERS[code](stand, definities))
        telling["Meting"] += sum(p.uiterlijk < dag for p in ZOEKERS["plan-ontbreekt"](stand, definities))
    aan_de_beurt = beeld.tabel("aan-de-beurt")
    te_laat = {n: int(r[0] or 0) for n, r in zip(aan_de_beurt.rijen, aan_de_beurt.cellen, strict=True)}
    assert te_laat == {naam: telling[naam] for naam in te_laat}


def test_de_demo_geeft_overal_hetzelfde_antwoord(demo, definities):
    reg = maak_registratie(demo.vormen, demo.akten, definities.leefgebieden)
    for dossier in dossiers(demo, definities):
        vergelijk(dossier, reg, definities)
    for kwartaal in (Kwartaal(2024, 2), Kwartaal(2025, 4)):
        vergelijk_overzichten(demo, reg, kwartaal, definities)


@pytest.mark.parametrize("zaad", range(100, 120))
def test_elk_cijfer_is_na_te_rekenen_met_alleen_de_definities(zaad, tmp_path, definities):
    """`tests/meting/narekenen.py` shares nothing with the indicators"""
    stukken = willekeurig(zaad, tmp_path, definities)
    reg = maak_registratie(stukken.vormen, stukken.akten, definities.leefgebieden)
    for jaar in (2022, 2023, 2024, 2025):
        assert verschillen(stukken.vormen, reg, definities, jaar) == []


def test_ook_de_cijfers_van_de_demo_zijn_na_te_rekenen(demo, definities):
    reg = maak_registratie(demo.vormen, demo.akten, definities.leefgebieden)
    for jaar in (2023, 2024, 2025):
        assert verschillen(demo.vormen, reg, definities, jaar) == []


def test_ook_wat_op_de_paginas_van_de_demo_staat_is_na_te_rekenen(demo, definities):
    """The committed years; that page, A4, CSV and workbook show the same numbers is in `test_zelfde_cijfers.py`."""
    for jaar, minstens in ((2023, 60), (2024, 90), (2025, 90)):
        publicatie = json.loads((PROJECT / "data" / "openbaar" / f"{jaar}.json").read_text("utf-8"))
        aantal, fout = gepubliceerd(demo.vormen, publicatie, definities)
        assert fout == []
        assert aantal > minstens


@pytest.mark.parametrize("zaad", range(12))
def test_willekeurige_dossiers_geven_overal_hetzelfde_antwoord(zaad, tmp_path, definities):
    stukken = willekeurig(zaad, tmp_path, definities)
    reg = maak_registratie(stukken.vormen, stukken.akten, definities.leefgebieden)
    for dossier in dossiers(stukken, definities):
        vergelijk(dossier, reg, definities)
    for nr in (6, 11):
        vergelijk_overzichten(stukken, reg, Kwartaal(2022, 1).plus(nr), definities)


@pytest.mark.parametrize("zaad", range(12))
def test_een_voor_een_uit_de_index_is_hetzelfde_als_alles_tegelijk(zaad, tmp_path, definities):
    stukken = willekeurig(zaad, tmp_path, definities)
    index = Index(tmp_path / f"{zaad}.sqlite", alleen_lezen=True)
    ineens = casussen(stukken.vormen, stukken.akten, index.vervallen_besluiten())
    apart = {casus.nummer: casus for casus in casussen_uit(index, stukken.akten)}
    index.sluit()
    assert list(apart) == list(ineens)
    for nummer, casus in ineens.items():
        for veld in fields(casus):
            assert getattr(apart[nummer], veld.name) == getattr(casus, veld.name), (nummer, veld.name)


# --- links between figures ------------------------------------------------------------------------


def _ongenoemd(boeken: list[Boekhouding]) -> set[tuple[str, str]]:
    """Published counts that are the same in every year, without a sum that says that they hang together."""
    laatste = boeken[-1]
    namen = [k for k in laatste.zichtbaar if all(b.kent(k) for b in boeken)]
    samen: defaultdict[str, set[str]] = defaultdict(set)
    for som in laatste.sommen:
        for k in (*som.links, *som.rechts):
            samen[k] |= {*som.links, *som.rechts}
    reeksen: defaultdict[tuple[int, ...], list[str]] = defaultdict(list)
    for k in namen:
        reeksen[tuple(b.aantallen[k] for b in boeken)].append(k)
    return {
        (een, ander)
        for reeks, gelijk in reeksen.items()
        if len({*reeks}) > 3  # so many different numbers are no chance
        for een, ander in combinations(gelijk, 2)
        if not any(ander in samen[k] for k in (een, *samen[een] & samen[ander]))
    }


def test_aantallen_die_altijd_gelijk_zijn_hangen_verklaard_samen(demo, definities, monkeypatch):
    """A link that nobody declared with the indicator would not be protected: it makes a noise here."""
    alle = [
        cijfers(maak_registratie(s.vormen, s.akten, definities.leefgebieden), jaar, definities.profiel, definities.leefgebieden)
        for s in (demo, _stukken(definities, 12, 1))
        for jaar in (2023, 2024, 2025)
    ]  # fmt: skip
    boeken = [boek_jaar(c) for c in alle]
    assert _ongenoemd(boeken) == set()
    for boek in boeken:  # the number of plans once more, under another name
        boek.tel("X1", boek.aantallen["K4"])
    assert {een for een, ander in _ongenoemd(boeken) if ander == "X1"} == {"K4", "K4-totaal.noemer"}
    zonder = tuple(v for v in catalogus.verbanden() if "K4-totaal" not in v.tekst)
    monkeypatch.setattr(catalogus, "verbanden", lambda: zonder)
    assert _ongenoemd([boek_jaar(c) for c in alle]) == {("K4", "K4-totaal.noemer")}


def _wie(reg: Registratie, jaar: int, definities: Definities) -> dict[str, Counter[str]]:
    """Of every count of young people who are in it, and how often."""
    uit: dict[str, Counter[str]] = {}
    for i in catalogus.indicatoren_van(definities.profiel):
        eenheden = i.bereken(reg, Periode.jaar(jaar), definities.profiel).eenheden
        if i.soort == "aantal":
            uit[i.code] = Counter(e.casusnummer for e in eenheden if e.telt)
        elif i.soort == "aandeel" and i.per == 1:
            uit[i.teller] = Counter(e.casusnummer for e in eenheden if e.telt)
            uit[i.noemer] = Counter(e.casusnummer for e in eenheden)
        elif i.soort == "mediaan":
            uit[i.noemer] = Counter(e.casusnummer for e in eenheden if e.waarde is not None)
    return uit


def _verklaarde_delen(profiel: Profiel) -> set[tuple[str, str]]:
    """Pairs of counts of which the first is a part of the second, by what is declared."""
    uit = {("K1-in", "K1-jaar")}  # from two sums together: K1@-1 + K1-in is K1 + K1-uit, and that is K1-jaar
    for i in catalogus.indicatoren_van(profiel):
        uit |= {(i.noemer, naast) for naast in i.naast} | ({(i.teller, i.noemer)} if i.soort == "aandeel" else set())
    for v in catalogus.verbanden():
        links, rechts = v.kanten
        for delen, geheel in ((links, rechts), *(((rechts, links),) if v.teken in ("=", ":=") else ())):
            uit |= {(deel, geheel[0][0]) for deel, jaar in delen if len(geheel) == 1 and not jaar and not geheel[0][1]}
    while erbij := {(a, d) for a, b in uit for c, d in uit if b == c} - uit:
        uit |= erbij
    return uit


def _onverklaarde_delen(jaren: list[dict[str, Counter[str]]], profiel: Profiel) -> set[tuple[str, str]]:
    """Pairs of counts of which everyone in the first is always in the second, though nothing says so."""
    verklaard, uit = _verklaarde_delen(profiel), set()
    for een, ander in permutations(jaren[0], 2):
        if (een, ander) not in verklaard:
            paren = [(jaar[een], jaar[ander]) for jaar in jaren if jaar[een]]
            if sum(p.total() for p, _ in paren) > 60 and all(p <= q for p, q in paren):  # so often is no chance
                uit.add((een, ander))
    return uit


def test_wat_altijd_een_deel_is_van_iets_anders_is_zo_verklaard(demo, tmp_path, definities, monkeypatch):
    """An indicator that was declared without its links makes a noise, whoever forgets them in the attack as well."""
    nummer, besluit, eerste_plan = maak_casusnummer("PGA", 1), date(2023, 12, 20), date(2024, 1, 5)
    over_de_jaarwisseling = Stukken(
        [
            _vorm(1, "", "uvz-verslag", besluit, uvz(besluit, nummer)),
            _vorm(2, nummer, "plan", eerste_plan, plan(nummer, "start", eerste_plan)),
        ],
        [],
    )
    alle = [demo, over_de_jaarwisseling, *(willekeurig(zaad, tmp_path, definities) for zaad in range(30))]
    registraties = [maak_registratie(s.vormen, s.akten, definities.leefgebieden) for s in alle]
    jaren = [_wie(reg, jaar, definities) for reg in registraties for jaar in (2022, 2023, 2024, 2025)]
    assert _onverklaarde_delen(jaren, definities.profiel) == set()
    zonder = tuple(v for v in catalogus.verbanden() if "K8-gezin" not in v.tekst)
    monkeypatch.setattr(catalogus, "verbanden", lambda: zonder)
    assert ("K8-gezin.noemer", "K1") in _onverklaarde_delen(jaren, definities.profiel)
