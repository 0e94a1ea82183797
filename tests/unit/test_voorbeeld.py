"""The fictional population: valid forms, plausible counts, and the limits and odd cases it must show."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from rapidfuzz import fuzz

from werkwijzer.casus.casus import casus_van
from werkwijzer.casus.feiten import EINDE, Plan
from werkwijzer.casus.trajecten import Traject
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.cli.demo_draaien import vul_in
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.formulieren.beoordelen import beoordeel_bytes
from werkwijzer.formulieren.definitie import Definities, Formulier, Veld, lees_definities
from werkwijzer.kalender import leeftijd, plus_maanden
from werkwijzer.profiel import lees_profiel
from werkwijzer.voorbeeld import Indiening, fictieve_indieningen, met_casusnummer
from werkwijzer.voorbeeld.opzet import groepsoverleggen, halfjaarlijkse_herijkingen, uvz_dagen

PROJECT = Path(__file__).resolve().parents[2]
JAREN = (2023, 2024, 2025)
Trajecten = dict[tuple[int, date], Traject]  # by young person and day of the decision to begin
Meer = ("uvz-verslag", "herijking", "meldingen")  # forms about more young people


def loopt_op(traject: Traject, dag: date) -> bool:
    """In the approach at the end of `dag`: entered on or before it, and not closed on or before it."""
    return traject.begin <= dag and (traject.eind is None or traject.eind > dag)


@pytest.fixture(scope="module")
def definities() -> Definities:
    return lees_definities(PROJECT / "forms", lees_profiel(PROJECT / "data" / "gemeente.toml"))


@pytest.fixture(scope="module")
def indieningen(definities: Definities) -> list[Indiening]:
    return fictieve_indieningen(definities)


@pytest.fixture(scope="module")
def aanmeldingen(indieningen: list[Indiening]) -> list[Indiening]:
    return [i for i in indieningen if i.formulier == "aanmelding"]


@pytest.fixture(scope="module")
def trajecten(definities: Definities, indieningen: list[Indiening], nummers: dict[int, str]) -> Trajecten:
    """As the program derives them from the forms."""
    per_jongere: dict[int, list[Ingediend]] = defaultdict(list)
    for volgnr, i in enumerate(indieningen):
        antwoorden = met_casusnummer(i, nummers).antwoorden
        dag = datum(i, definities.formulieren[i.formulier].datumveld)
        genoemd = {i.jongere} if i.jongere else {r["casusnummer"] for t in _TABEL.values() for r in rijen(i, t)}
        for jongere in genoemd:
            casus = nummers[jongere] if i.jongere else ""
            per_jongere[jongere].append(Ingediend(volgnr, "", casus, i.formulier, dag, "", antwoorden))
    return {
        (jongere, traject.begin): traject
        for jongere, formulieren in per_jongere.items()
        for traject in casus_van(nummers[jongere], formulieren).trajecten
    }


@pytest.fixture(scope="module")
def nummers(indieningen: list[Indiening]) -> dict[int, str]:
    """A casusnummer per young person."""
    return {i.jongere: maak_casusnummer("PGA", i.jongere) for i in indieningen if i.jongere}


@pytest.fixture(scope="module")
def afsluitingen(indieningen: list[Indiening]) -> dict[tuple[int, date], tuple[date, Mapping[str, Any]]]:
    """Young person and day of the closing → day of the herijking and its row."""
    return {
        (rij["casusnummer"], rij.get("besloten_op", datum(i, "datum_herijking"))): (datum(i, "datum_herijking"), rij)
        for i in indieningen
        for rij in rijen(i, "beoordelingen")
        if rij["besluit"] in EINDE
    }


_TABEL = {"uvz-verslag": "besprekingen", "herijking": "beoordelingen", "meldingen": "meldingen"}


def datum(indiening: Indiening | Ingediend, veld: str) -> date:
    waarde = indiening.antwoorden.velden[veld]
    assert isinstance(waarde, date)
    return waarde


def rijen(bron: Indiening | Plan, tabel: str) -> list[Mapping[str, Any]]:
    antwoorden = bron.form.antwoorden if isinstance(bron, Plan) else bron.antwoorden
    return list(antwoorden.tabellen.get(tabel, []))


def scores(plan: Indiening | Ingediend) -> dict[str, int]:
    return {str(rij["leefgebied"]): rij["score"] for rij in rijen(plan, "leefgebieden")}


# ------------------------------------------------------------------------------------------------ the same each time


def vingerafdruk(indieningen: list[Indiening]) -> str:
    return hashlib.sha256(repr(indieningen).encode()).hexdigest()


def test_zelfde_formulieren_bij_elke_aanroep_en_elke_hashvolgorde(indieningen: list[Indiening]) -> None:
    opdracht = f"""
import hashlib
from pathlib import Path
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.kalender import leeftijd
from werkwijzer.profiel import lees_profiel
from werkwijzer.voorbeeld import fictieve_indieningen
project = Path({str(PROJECT)!r})
definities = lees_definities(project / "forms", lees_profiel(project / "data" / "gemeente.toml"))
print(hashlib.sha256(repr(fictieve_indieningen(definities)).encode()).hexdigest())
"""
    afdrukken = {
        subprocess.run(
            [sys.executable, "-c", opdracht],
            env={**os.environ, "PYTHONHASHSEED": zaad},
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
        for zaad in ("1", "2")
    }
    assert afdrukken == {vingerafdruk(indieningen)}


def test_op_volgorde_van_formulierdatum_en_jongere(definities: Definities, indieningen: list[Indiening]) -> None:
    volgorde = [(datum(i, definities.formulieren[i.formulier].datumveld), i.jongere) for i in indieningen]
    assert volgorde == sorted(volgorde)
    assert volgorde[-1][0] <= date(2025, 12, 31)


# ------------------------------------------------------------------------------------------------------------- valid


def fouten_in_veld(
    definities: Definities, formulier: Formulier, veld: Veld, buren: Mapping[str, Any], dag: date
) -> Iterator[str]:
    waarde = buren.get(veld.code)
    if waarde is None:
        if veld.verplicht or (veld.verplicht_als and veld.verplicht_als.geldt(buren)):
            yield f"{veld.code} ontbreekt"
        return
    if veld.type == "datum":
        if type(waarde) is not date:
            yield f"{veld.code} is geen datum: {waarde!r}"
        elif not veld.toekomst and waarde > dag:
            yield f"{veld.code} ligt na {dag}: {waarde}"
    elif veld.code == "casusnummer":
        if type(waarde) is not int:
            yield f"{veld.code} is al ingevuld: {waarde!r}"
    elif veld.type in ("score", "getal"):
        laag, hoog = (1, 5) if veld.type == "score" else (veld.min, veld.max)
        if (
            (type(waarde) is not int and not (veld.decimalen and round(waarde, veld.decimalen) == waarde))
            or (laag is not None and waarde < laag)
            or (hoog is not None and waarde > hoog)
        ):
            yield f"{veld.code} is geen getal van {laag} tot en met {hoog}: {waarde!r}"
    elif veld.type in ("keuze", "ja_nee"):
        if waarde not in definities.keuzes(veld):
            yield f"{veld.code} is geen keuze van {formulier.code}: {waarde!r}"
    elif not isinstance(waarde, str) or waarde != waarde.strip() or not waarde:
        yield f"{veld.code} is geen nette tekst: {waarde!r}"
    elif "\n" in waarde and veld.type != "lange_tekst":
        yield f"{veld.code} heeft meer dan één regel: {waarde!r}"


def fouten_in(definities: Definities, indiening: Indiening) -> Iterator[str]:
    formulier = definities.formulieren[indiening.formulier]
    antwoorden = indiening.antwoorden
    dag = datum(indiening, formulier.datumveld)
    losse = {veld.code: veld for veld in formulier.losse_velden}
    tabellen = {tabel.tabel: tabel for tabel in formulier.tabellen}
    yield from (f"onbekend veld {code}" for code in antwoorden.velden.keys() - losse.keys())
    yield from (f"onbekende tabel {code}" for code in antwoorden.tabellen.keys() - tabellen.keys())
    for veld in losse.values():
        if veld.code == "casusnummer" and indiening.jongere:
            if "casusnummer" in antwoorden.velden:
                yield "het casusnummer is al ingevuld"
            continue
        yield from fouten_in_veld(definities, formulier, veld, antwoorden.velden, dag)
    for code, tabel in tabellen.items():
        ingevuld = rijen(indiening, code)
        if not ingevuld and (tabel.verplicht or (tabel.verplicht_als and tabel.verplicht_als.geldt(antwoorden.velden))):
            yield f"tabel {code} is leeg"
        if tabel.per_leefgebied and {r["leefgebied"] for r in ingevuld} != {g.code for g in definities.leefgebieden}:
            yield f"tabel {code} heeft niet elk leefgebied"
        ruimte = tabel.rijen or tabel.blokken or len(definities.leefgebieden)
        if len(ingevuld) > (ruimte * 1.2 if code == "meldingen" else ruimte):  # of reports a busy quarter has more
            yield f"tabel {code} heeft te veel rijen"
        kolommen = {kolom.code for kolom in tabel.kolommen} | ({"leefgebied"} if tabel.per_leefgebied else set())
        for rij in ingevuld:
            yield from (f"onbekende kolom {code}.{kolom}" for kolom in rij.keys() - kolommen)
            for kolom in tabel.kolommen:
                yield from (f"{code}: {fout}" for fout in fouten_in_veld(definities, formulier, kolom, rij, dag))


def test_elk_formulier_klopt_met_de_definitie(definities: Definities, indieningen: list[Indiening]) -> None:
    fouten = [f"{i.bestandsnaam}: {fout}" for i in indieningen for fout in fouten_in(definities, i)]
    assert fouten == []


def test_alle_vrije_velden_komen_ergens_voor(definities: Definities, indieningen: list[Indiening]) -> None:
    gebruikt: dict[str, set[str]] = defaultdict(set)
    for i in indieningen:
        gebruikt[i.formulier] |= set(i.antwoorden.velden) | set(i.antwoorden.tabellen)
        gebruikt[i.formulier] |= {k for tabel in i.antwoorden.tabellen.values() for rij in tabel for k in rij}
    for code, formulier in definities.formulieren.items():
        if code == "startlijst":  # the demo's municipality has its forms from the first day
            continue
        gevraagd = {v.code for v in formulier.losse_velden} | {t.tabel for t in formulier.tabellen}
        gevraagd |= {k.code for t in formulier.tabellen for k in t.kolommen}
        berekend = {k.code for t in formulier.tabellen for k in t.kolommen if k.formule}
        assert gevraagd - gebruikt[code] - berekend <= {"casusnummer", "verbetering", "reden_brief"}


def test_echte_werkboeken_worden_zonder_fout_aangenomen(
    definities: Definities, indieningen: list[Indiening], nummers: dict[int, str]
) -> None:
    """A sample, written as a workbook and read and checked again, gives the same answers."""
    proef = [i for code in definities.formulieren for i in [j for j in indieningen if j.formulier == code][::40]]
    drukste = max(indieningen, key=lambda i: len(rijen(i, "meldingen")))
    for indiening in [*proef, drukste]:
        ingevuld = met_casusnummer(indiening, nummers)
        oordeel = beoordeel_bytes(Path(indiening.bestandsnaam), vul_in(definities, ingevuld), definities)
        assert oordeel.bevindingen == ()
        assert oordeel.gecontroleerd is not None
        assert oordeel.gecontroleerd.antwoorden == ingevuld.antwoorden


def test_casusnummer_nodig_voor_plannen_en_herhaalde_aanmeldingen(indieningen: list[Indiening]) -> None:
    for i in indieningen:
        herhaald = i.antwoorden.velden.get("eerder_bekend") == "bekend"
        assert i.casusnummer_nodig == (i.formulier in ("plan", *Meer) or herhaald)
        assert bool(i.jongere) == (i.formulier in ("aanmelding", "plan"))
    assert 4 <= sum(i.casusnummer_nodig for i in indieningen if i.formulier == "aanmelding") <= 12


# -------------------------------------------------------------------------------------------------- true over time


def test_elke_jongere_begint_met_een_aanmelding(indieningen: list[Indiening]) -> None:
    gezien = set[int]()
    for i in indieningen:
        if i.formulier in Meer:
            assert {r["casusnummer"] for tabel in _TABEL.values() for r in rijen(i, tabel)} <= gezien
        elif i.jongere and i.jongere not in gezien:
            assert i.formulier == "aanmelding"
            assert i.antwoorden.velden["eerder_bekend"] == "nieuw"
        elif i.jongere:
            assert i.formulier == "plan" or i.antwoorden.velden["eerder_bekend"] == "bekend"
        gezien |= {i.jongere} - {0}
    assert gezien == set(range(1, len(gezien) + 1))


def test_elk_plan_hoort_bij_een_traject(indieningen: list[Indiening], trajecten: Trajecten) -> None:
    assert sum(len(t.plannen) for t in trajecten.values()) == sum(i.formulier == "plan" for i in indieningen)


def test_plannen_lopen_van_start_tot_afsluiting(trajecten: Trajecten) -> None:
    for traject in trajecten.values():
        momenten = [p.form.antwoorden.velden["moment"] for p in traject.plannen]
        assert momenten[0] == "start"
        assert set(momenten[1:-1]) <= {"voortgang"}
        assert (momenten[-1] == "afsluiting") == (traject.eind is not None)
        dagen = [p.op for p in traject.plannen]
        assert all(eerder < later for eerder, later in pairwise(dagen))
        if traject.eind:
            assert abs((dagen[-1] - traject.eind).days) <= 20


def test_besluiten_vallen_in_een_overleg(
    definities: Definities,
    indieningen: list[Indiening],
    trajecten: Trajecten,
    afsluitingen: dict[tuple[int, date], tuple[date, Mapping[str, Any]]],
) -> None:
    uvz = {datum(i, "datum_uvz") for i in indieningen if i.formulier == "uvz-verslag"}
    assert uvz <= {dag for jaar in range(2021, 2026) for dag in uvz_dagen(jaar)}
    assert {begin for _, begin in trajecten} <= uvz
    gesloten = {(jongere, t.eind) for (jongere, _), t in trajecten.items() if t.eind}
    assert gesloten == afsluitingen.keys()
    for (_, slot), (overleg, _) in afsluitingen.items():
        assert overleg <= slot <= overleg + timedelta(days=30)
        assert slot in uvz or slot == overleg
    for i in (i for i in indieningen if i.formulier == "herijking"):
        dag, groep = datum(i, "datum_herijking"), i.antwoorden.velden.get("jeugdgroep")
        if groep:
            nummer = [g.code for g in definities.profiel.lijsten.jeugdgroepen].index(str(groep))
            assert dag in groepsoverleggen(dag.year, nummer)
        else:
            assert any(0 <= (dag - eerste).days <= 2 for eerste in halfjaarlijkse_herijkingen(dag.year))


def test_herijking_bespreekt_iedereen_in_de_aanpak_en_niemand_anders(
    indieningen: list[Indiening], trajecten: Trajecten
) -> None:
    for jaar in JAREN:
        besproken: dict[int, list[date]] = defaultdict(list)
        for i in indieningen:
            if i.formulier == "herijking" and datum(i, "datum_herijking").year == jaar:
                for rij in rijen(i, "beoordelingen"):
                    besproken[rij["casusnummer"]].append(datum(i, "datum_herijking"))
        for (jongere, begin), traject in trajecten.items():
            if begin < date(jaar, 1, 1) and loopt_op(traject, date(jaar, 12, 31)):
                assert len(besproken[jongere]) in (2, 4)
        for jongere, dagen in besproken.items():
            eigen = [t for (nummer, _), t in trajecten.items() if nummer == jongere]
            assert all(any(t.begin <= dag <= (t.eind or date.max) for t in eigen) for dag in dagen)


def test_uvz_bespreekt_een_tot_acht_jongeren_en_neemt_elk_besluit(indieningen: list[Indiening]) -> None:
    verslagen = [i for i in indieningen if i.formulier == "uvz-verslag"]
    regels = [r for i in verslagen for r in rijen(i, "besprekingen")]
    recent = [len(rijen(i, "besprekingen")) for i in verslagen if datum(i, "datum_uvz").year >= 2023]
    assert min(len(rijen(i, "besprekingen")) for i in verslagen) >= 1
    assert 5 <= sum(recent) / len(recent) <= 6.5
    besluiten = Counter(r["besluit"] for r in regels)
    assert besluiten.keys() == {"integraal", "partner", "zorgoverleg", "zorgpartner", "aangehouden"}
    assert 1 <= besluiten["aangehouden"] <= 4
    brief = Counter("notificatiebrief" in r for r in regels if r["besluit"] == "integraal")
    assert 0.03 <= brief[False] / brief.total() <= 0.15
    for r in regels:
        if r["besluit"] == "integraal":
            assert ("notificatiebrief" in r) != ("reden_geen_brief" in r)


def test_meldingen_passen_bij_de_scores_en_bij_de_laatste_melding(
    indieningen: list[Indiening], trajecten: Trajecten
) -> None:
    meldingen: dict[int, list[tuple[date, str]]] = defaultdict(list)
    for i in indieningen:
        for r in rijen(i, "meldingen"):
            meldingen[r["casusnummer"]].append((r["datum"], r["soort"]))
            assert 0 <= (datum(i, "eind_kwartaal") - r["datum"]).days <= 92
    for i in (i for i in indieningen if i.formulier == "herijking"):
        for r in rijen(i, "beoordelingen"):
            begin = min(dag for jongere, dag in trajecten if jongere == r["casusnummer"])
            if r["laatste_melding"] >= max(begin, date(2023, 1, 1)):
                assert r["laatste_melding"] in {dag for dag, _ in meldingen[r["casusnummer"]]}
    for (jongere, _), traject in trajecten.items():
        for plan in (p for p in traject.plannen if p.op >= date(2023, 5, 1)):
            maand = [s for dag, s in meldingen[jongere] if 0 <= (plan.op - dag).days <= 30 and dag >= traject.begin]
            if "overlast" in maand:
                assert scores(plan)["overlast"] <= 3
            if "aanhouding" in maand:
                assert scores(plan)["delict"] <= 2
    kwartalen = [i for i in indieningen if i.formulier == "meldingen"]
    for i in kwartalen:  # convictions come from the OM, and from nobody else
        van_om = i.antwoorden.velden["bron"] == "om"
        assert all((r["soort"] == "veroordeling") == van_om for r in rijen(i, "meldingen"))
    aantallen = [len(rijen(i, "meldingen")) for i in kwartalen if i.antwoorden.velden["bron"] == "politie"]
    assert len(kwartalen) == 24
    assert len(aantallen) == 12
    assert 40 <= min(aantallen) <= max(aantallen) <= 70


def test_meldingen_gaan_over_wie_in_de_aanpak_is_of_kort_geleden_was(
    indieningen: list[Indiening], trajecten: Trajecten
) -> None:
    na = 0
    for i in (i for i in indieningen if i.formulier == "meldingen"):
        for r in rijen(i, "meldingen"):
            eigen = [t for (jongere, _), t in trajecten.items() if jongere == r["casusnummer"]]
            passend = [
                t
                for t in eigen
                if t.begin <= datum(i, "eind_kwartaal") and r["datum"] <= plus_maanden(t.eind or date(2025, 12, 31), 24)
            ]
            assert passend
            na += all(t.eind is not None and r["datum"] > t.eind for t in passend)
    assert na >= 20


def test_jaarcijfers_staan_er_elk_jaar(indieningen: list[Indiening]) -> None:
    jaren = {datum(i, "laatste_dag").year: i for i in indieningen if i.formulier == "jaarcijfers"}
    assert tuple(jaren) == JAREN
    for jaar, i in jaren.items():
        assert len([r for r in rijen(i, "buitencijfers") if r["indicator"] == "E3"]) == 1
        assert 700_000 < sum(r["werkelijk"] for r in rijen(i, "kosten")) < 1_200_000
        assert bool(rijen(i, "doelen")) == (jaar > 2023)
        assert i.antwoorden.velden["nagelezen"] == "ja"


def test_nieuw_traject_begint_na_de_afsluiting_van_het_vorige(
    trajecten: Trajecten, aanmeldingen: list[Indiening]
) -> None:
    herhaald = {i.jongere: datum(i, "datum_aanmelding") for i in aanmeldingen if i.casusnummer_nodig}
    for jongere, aanmelddag in herhaald.items():
        eerste, tweede = sorted((t for (nummer, _), t in trajecten.items() if nummer == jongere), key=lambda t: t.begin)
        assert eerste.eind is not None
        assert eerste.plannen[-1].op < aanmelddag
        assert eerste.eind < aanmelddag < tweede.begin
        assert tweede.plannen[0].form.antwoorden.velden["moment"] == "start"


def test_doelen_acties_en_interventies_gaan_mee_naar_het_volgende_plan(
    trajecten: Trajecten,
) -> None:
    klaar = {"gehaald", "gestopt", "klaar", "vervallen"}
    for traject in trajecten.values():
        for eerder, later in pairwise(traject.plannen):
            for tabel, kenmerk in (("doelen", "doel"), ("acties", "wat")):
                nieuw = {str(r[kenmerk]): r["stand"] for r in rijen(later, tabel)}
                for rij in rijen(eerder, tabel):
                    assert str(rij[kenmerk]) in nieuw
                    if rij["stand"] in klaar:
                        assert nieuw[str(rij[kenmerk])] == rij["stand"]
            nieuwe = rijen(later, "interventies")
            for nummer, rij in enumerate(rijen(eerder, "interventies")):
                assert (nieuwe[nummer]["soort"], nieuwe[nummer]["start"]) == (rij["soort"], rij["start"])
                assert rij["resultaat"] == "loopt" or nieuwe[nummer] == rij
        if traject.eind:
            assert {r["stand"] for tabel in ("doelen", "acties") for r in rijen(traject.plannen[-1], tabel)} <= klaar


def test_interventies_en_voorwaarden_hebben_passende_datums(indieningen: list[Indiening]) -> None:
    for plan in (i for i in indieningen if i.formulier == "plan"):
        for rij in rijen(plan, "interventies"):
            assert date(2019, 1, 1) < rij["start"] <= datum(plan, "meetdatum")
            assert ("eind" in rij) == (rij["resultaat"] != "loopt")
            assert rij["start"] <= rij.get("eind", rij["start"]) <= datum(plan, "meetdatum")
        for rij in rijen(plan, "voorwaarden"):
            assert rij["start"] <= datum(plan, "meetdatum")
            assert rij["start"] < rij.get("eind", date.max)


def test_positief_sluiten_na_de_termijn_zonder_meldingen_of_met_een_reden(
    definities: Definities, afsluitingen: dict[tuple[int, date], tuple[date, Mapping[str, Any]]]
) -> None:
    termijn = definities.profiel.termijnen.maanden_zonder_meldingen
    met_reden = 0
    for (_, slot), (_, rij) in afsluitingen.items():
        te_vroeg = rij["besluit"] == "positief" and slot < plus_maanden(rij["laatste_melding"], termijn)
        assert ("reden_afwijking" in rij) == te_vroeg
        met_reden += te_vroeg
    assert met_reden >= 3


def test_monitoring_past_bij_de_scores(indieningen: list[Indiening]) -> None:
    for plan in (i for i in indieningen if i.antwoorden.velden.get("intensiteit") == "monitoring"):
        assert scores(plan)["overlast"] >= 4
        assert scores(plan)["delict"] >= 3


# ------------------------------------------------------------------------------------------------- as many as asked


def test_aantal_formulieren(indieningen: list[Indiening], aanmeldingen: list[Indiening]) -> None:
    assert 800 <= len(indieningen) <= 880
    zonder_plan = len(aanmeldingen) - sum(i.antwoorden.velden.get("moment") == "start" for i in indieningen)
    assert 8 <= zonder_plan <= 18


@pytest.mark.parametrize("jaar", JAREN)
def test_stand_instroom_en_uitstroom_per_jaar(jaar: int, trajecten: Trajecten) -> None:
    peildatum = date(jaar, 12, 31)
    in_aanpak = [t for t in trajecten.values() if loopt_op(t, peildatum)]
    instroom = sum(begin.year == jaar for _, begin in trajecten)
    uitstroom = sum(t.eind is not None and t.eind.year == jaar for t in trajecten.values())
    laatste = [[p for p in t.plannen if p.op <= peildatum][-1:] for t in in_aanpak]
    intensiteit = Counter(p[0].antwoorden.intensiteit for p in laatste if p)
    verwacht = {2023: (87, 36, 31), 2024: (93, 36, 30), 2025: (99, 37, 31)}
    assert (len(in_aanpak), instroom, uitstroom) == verwacht[jaar]
    assert 0.4 <= intensiteit["monitoring"] / intensiteit.total() <= 0.6


def test_te_laat_en_ontbrekend_komen_voor(definities: Definities, trajecten: Trajecten) -> None:
    termijnen = definities.profiel.termijnen
    dagen_tot_plan = [(t.plannen[0].op - t.begin).days for t in trajecten.values()]
    op_tijd = sum(dagen <= termijnen.plan_dagen for dagen in dagen_tot_plan) / len(dagen_tot_plan)
    assert 0.65 <= op_tijd <= 0.9
    tussen = [
        (later.op - eerder.op).days
        for traject in trajecten.values()
        for eerder, later in pairwise(traject.plannen)
        if eerder.op.year >= 2023
    ]
    assert sum(dagen <= termijnen.meting_maanden * 31 for dagen in tussen) >= 40
    assert sum(dagen > termijnen.meting_maanden * 31 for dagen in tussen) >= 40
    plannen = [plan for traject in trajecten.values() for plan in traject.plannen]
    zonder = ["toelichting" not in rij for plan in plannen for rij in rijen(plan, "leefgebieden")]
    assert 0.05 <= sum(zonder) / len(zonder) <= 0.2


def test_niet_iedereen_gaat_vooruit_en_niet_overal_evenveel(trajecten: Trajecten) -> None:
    per_gebied: dict[str, Counter[int]] = defaultdict(Counter)
    som: Counter[bool] = Counter()
    for traject in trajecten.values():
        if len(traject.plannen) > 1:
            eerst, laatst = scores(traject.plannen[0]), scores(traject.plannen[-1])
            som[sum(laatst.values()) > sum(eerst.values())] += 1
            for gebied, score in eerst.items():
                per_gebied[gebied][(laatst[gebied] > score) - (laatst[gebied] < score)] += 1
    vooruit = {gebied: telling[1] / telling.total() for gebied, telling in per_gebied.items()}
    alles: Counter[int] = sum(per_gebied.values(), Counter())
    assert 0.6 <= som[True] / som.total() <= 0.72
    assert 0.3 <= alles[1] / alles.total() <= 0.45
    assert alles[-1] / alles.total() >= 0.15
    assert max(vooruit.values()) - min(vooruit.values()) > 0.2
    assert all(telling[-1] for telling in per_gebied.values())


def test_afsluiten_op_elke_wijze(afsluitingen: dict[tuple[int, date], tuple[date, Mapping[str, Any]]]) -> None:
    wijzen = Counter(rij["besluit"] for _, rij in afsluitingen.values())
    assert wijzen.keys() == {"positief", "negatief", "opschalen", "verhuisd"}
    assert wijzen.keys() < EINDE.keys(), "too old, gone, withdrawn and died are too rare for a figure"
    assert wijzen["positief"] > wijzen["negatief"] > 5
    assert min(wijzen.values()) >= 5


# ------------------------------------------------------------------------------------------- people and odd cases


def test_geen_twee_jongeren_lijken_op_elkaar(aanmeldingen: list[Indiening]) -> None:
    eerste: list[Mapping[str, Any]] = [i.antwoorden.velden for i in aanmeldingen if not i.casusnummer_nodig]
    assert len({v["geboortedatum"] for v in eerste}) == len(eerste)
    assert len({(v["voornaam"], v["achternaam"]) for v in eerste}) == len(eerste)
    for nummer, een in enumerate(eerste):
        for ander in eerste[nummer + 1 :]:
            naam, andere_naam = (f"{v['voornaam']} {v['achternaam']}" for v in (een, ander))
            if fuzz.ratio(naam, andere_naam) >= 90:
                assert abs((een["geboortedatum"] - ander["geboortedatum"]).days) > 40


def test_herhaalde_aanmelding_gaat_over_dezelfde_persoon(aanmeldingen: list[Indiening]) -> None:
    wie = defaultdict(set)
    for i in aanmeldingen:
        wie[i.jongere].add(tuple(i.antwoorden.velden[v] for v in ("voornaam", "achternaam", "geboortedatum")))
    assert all(len(personen) == 1 for personen in wie.values())


def test_iedereen_is_in_de_aanpak_twaalf_tot_en_met_zevenentwintig(
    aanmeldingen: list[Indiening], trajecten: Trajecten
) -> None:
    geboren = {i.jongere: datum(i, "geboortedatum") for i in aanmeldingen}
    begin = [leeftijd(datum(i, "geboortedatum"), datum(i, "datum_aanmelding")) for i in aanmeldingen]
    slot = [leeftijd(geboren[jongere], t.eind or date(2025, 12, 31)) for (jongere, _), t in trajecten.items()]
    assert (min(begin), max(begin)) == (12, 27)
    assert max(slot) == 27


def test_besluit_en_afsluiting_op_oudjaarsdag(trajecten: Trajecten) -> None:
    op_oudjaar = {dag: t.plannen[0].op for (_, dag), t in trajecten.items() if (dag.month, dag.day) == (12, 31)}
    assert op_oudjaar[date(2024, 12, 31)].year == 2025
    assert op_oudjaar[date(2025, 12, 31)] == date(2025, 12, 31)
    gesloten = {t.eind: t.plannen[-1].op for t in trajecten.values() if t.eind}
    assert {date(2024, 12, 31), date(2025, 12, 31)} <= gesloten.keys()
    assert any(slot.year < meting.year for slot, meting in gesloten.items())
    assert any(meting < slot for slot, meting in gesloten.items())


def test_namen_met_accenten_apostrof_en_tussenvoegsel(aanmeldingen: list[Indiening]) -> None:
    velden = [i.antwoorden.velden for i in aanmeldingen]
    namen = " ".join(f"{v['voornaam']} {v['achternaam']}" for v in velden)
    assert re.search(r"\bd'[A-Z]", namen)
    assert re.search(r"\bvan 't [A-Z]", namen)
    assert re.search(r"\bvan der [A-Z]", namen)
    assert set("éëïüç") <= set(namen)
    assert namen == unicodedata.normalize("NFC", namen)
    assert sum("bekend_als" in v for v in velden) > 30
    assert any("," in str(v.get("bekend_als")) for v in velden)
    assert sum("\n" in str(v["zorg"]) for v in velden) > 10


def test_kleine_aantallen_op_de_laatste_peildatum(aanmeldingen: list[Indiening], trajecten: Trajecten) -> None:
    persoon: dict[int, Mapping[str, Any]] = {i.jongere: i.antwoorden.velden for i in aanmeldingen}
    in_aanpak = [persoon[jongere] for (jongere, _), t in trajecten.items() if not t.eind]
    geslacht = Counter(v["geslacht"] for v in in_aanpak)
    assert 1 <= geslacht["x"] <= 2
    assert 5 <= geslacht["vrouw"] < geslacht["man"]
    assert sum(leeftijd(v["geboortedatum"], date(2025, 12, 31)) >= 24 for v in in_aanpak) < 10


def test_iedereen_is_zichtbaar_verzonnen(indieningen: list[Indiening], aanmeldingen: list[Indiening]) -> None:
    for v in (i.antwoorden.velden for i in aanmeldingen):
        assert re.fullmatch(r"000-0000000|[a-z]+@voorbeeld\.invalid", str(v["aanmelder_contact"]))
        assert str(v.get("postcode_plaats", "00")).startswith("00")  # Dutch postcodes begin at 1000
    namen = {(i.jongere, str(i.antwoorden.velden[v])) for i in aanmeldingen for v in ("voornaam", "achternaam")}
    for i in (i for i in indieningen if i.formulier != "aanmelding"):
        eigen = {naam for jongere, naam in namen if i.jongere in (jongere, 0)}
        woorden = set(re.findall(r"[\w'’-]+", repr(i.antwoorden)))
        assert not eigen & woorden


def test_bestandsnamen_zijn_uniek_en_overal_te_bewaren(indieningen: list[Indiening]) -> None:
    namen = [i.bestandsnaam for i in indieningen]
    assert len({naam.casefold() for naam in namen}) == len(namen)
    assert all(re.fullmatch(r"[^~$.<>:\"/\\|?*\x00-\x1f][^<>:\"/\\|?*\x00-\x1f]{0,80}\.xlsx", naam) for naam in namen)
