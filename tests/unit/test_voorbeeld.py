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
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from rapidfuzz import fuzz

from werkwijzer.formulieren.definitie import Definities, Formulier, Veld, lees_definities
from werkwijzer.kalender import leeftijd
from werkwijzer.profiel import lees_profiel
from werkwijzer.voorbeeld import Indiening, fictieve_indieningen

PROJECT = Path(__file__).resolve().parents[2]
JAREN = (2023, 2024, 2025)
Trajecten = dict[tuple[int, date], list[Indiening]]  # plans per stay: young person and day of the decision


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
def trajecten(indieningen: list[Indiening]) -> Trajecten:
    per_traject: Trajecten = defaultdict(list)
    for indiening in indieningen:
        if indiening.formulier == "plan":
            per_traject[indiening.jongere, datum(indiening, "datum_besluit")].append(indiening)
    return per_traject


def datum(indiening: Indiening, veld: str) -> date:
    waarde = indiening.antwoorden.velden[veld]
    assert isinstance(waarde, date)
    return waarde


def rijen(plan: Indiening, tabel: str) -> list[Mapping[str, Any]]:
    return list(plan.antwoorden.tabellen.get(tabel, []))


def einde(plannen: list[Indiening]) -> date | None:
    laatste = plannen[-1]
    return datum(laatste, "datum_afsluiting") if laatste.antwoorden.velden["moment"] == "afsluiting" else None


def scores(plan: Indiening) -> dict[str, int]:
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
    elif veld.type in ("score", "getal"):
        laag, hoog = (1, 5) if veld.type == "score" else (veld.min, veld.max)
        if type(waarde) is not int or (laag is not None and waarde < laag) or (hoog is not None and waarde > hoog):
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
    losse = {veld.code: veld for veld in formulier.losse_velden()}
    tabellen = {tabel.tabel: tabel for tabel in formulier.tabellen()}
    yield from (f"onbekend veld {code}" for code in antwoorden.velden.keys() - losse.keys())
    yield from (f"onbekende tabel {code}" for code in antwoorden.tabellen.keys() - tabellen.keys())
    for veld in losse.values():
        if veld.code == "casusnummer" and indiening.casusnummer_nodig:
            if "casusnummer" in antwoorden.velden:
                yield "het casusnummer is al ingevuld"
            continue
        yield from fouten_in_veld(definities, formulier, veld, antwoorden.velden, dag)
    for code, tabel in tabellen.items():
        ingevuld = rijen(indiening, code)
        if not ingevuld and tabel.verplicht_als and tabel.verplicht_als.geldt(antwoorden.velden):
            yield f"tabel {code} is leeg"
        if tabel.per_leefgebied and {r["leefgebied"] for r in ingevuld} != {g.code for g in definities.leefgebieden}:
            yield f"tabel {code} heeft niet elk leefgebied"
        if len(ingevuld) > (tabel.rijen or len(definities.leefgebieden)):
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
    for code in ("aanmelding", "plan"):
        formulier = definities.formulieren[code]
        gevraagd = {v.code for v in formulier.losse_velden()} | {t.tabel for t in formulier.tabellen()}
        gevraagd |= {k.code for t in formulier.tabellen() for k in t.kolommen}
        assert gevraagd - gebruikt[code] <= {"casusnummer", "verbetering"}


def test_casusnummer_nodig_voor_plannen_en_herhaalde_aanmeldingen(indieningen: list[Indiening]) -> None:
    for i in indieningen:
        herhaald = i.antwoorden.velden.get("eerder_bekend") == "bekend"
        assert i.casusnummer_nodig == (i.formulier == "plan" or herhaald)
    assert 4 <= sum(i.casusnummer_nodig for i in indieningen if i.formulier == "aanmelding") <= 12


# -------------------------------------------------------------------------------------------------- true over time


def test_elke_jongere_begint_met_een_aanmelding(indieningen: list[Indiening]) -> None:
    gezien = set[int]()
    for i in indieningen:
        if i.jongere not in gezien:
            assert i.formulier == "aanmelding"
            assert i.antwoorden.velden["eerder_bekend"] == "nieuw"
        else:
            assert i.formulier == "plan" or i.antwoorden.velden["eerder_bekend"] == "bekend"
        gezien.add(i.jongere)
    assert gezien == set(range(1, len(gezien) + 1))


def test_plannen_lopen_van_start_tot_afsluiting(trajecten: Trajecten) -> None:
    for plannen in trajecten.values():
        momenten = [p.antwoorden.velden["moment"] for p in plannen]
        assert momenten[0] == "start"
        assert set(momenten[1:-1]) <= {"voortgang"}
        assert len(plannen) == 1 or momenten[-1] in ("voortgang", "afsluiting")
        dagen = [datum(p, "meetdatum") for p in plannen]
        assert all(eerder < later for eerder, later in pairwise(dagen))
        assert datum(plannen[0], "datum_besluit") <= dagen[0]
        assert len({p.antwoorden.velden["datum_besluit"] for p in plannen}) == 1


def test_nieuw_traject_begint_na_de_afsluiting_van_het_vorige(
    trajecten: Trajecten, aanmeldingen: list[Indiening]
) -> None:
    herhaald = {i.jongere: datum(i, "datum_aanmelding") for i in aanmeldingen if i.casusnummer_nodig}
    for jongere, aanmelddag in herhaald.items():
        eerste, tweede = [(k, p) for k, p in sorted(trajecten.items()) if k[0] == jongere]
        slot = einde(eerste[1])
        assert slot is not None
        assert slot < aanmelddag < tweede[0][1]
        assert tweede[1][0].antwoorden.velden["moment"] == "start"


def test_doelen_acties_en_interventies_gaan_mee_naar_het_volgende_plan(
    trajecten: Trajecten,
) -> None:
    klaar = {"gehaald", "gestopt", "klaar", "vervallen"}
    for plannen in trajecten.values():
        for eerder, later in pairwise(plannen):
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
        if einde(plannen):
            assert {r["stand"] for tabel in ("doelen", "acties") for r in rijen(plannen[-1], tabel)} <= klaar


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
    definities: Definities, trajecten: Trajecten
) -> None:
    termijn = definities.profiel.termijnen.maanden_zonder_meldingen
    met_reden = 0
    for plannen in trajecten.values():
        velden = plannen[-1].antwoorden.velden
        if velden.get("wijze_afsluiting") != "positief":
            assert "reden_afwijking" not in velden
            continue
        laatste, slot = datum(plannen[-1], "laatste_melding"), datum(plannen[-1], "datum_afsluiting")
        maanden = (slot.year - laatste.year) * 12 + slot.month - laatste.month - (slot.day < laatste.day)
        assert ("reden_afwijking" in velden) == (maanden < termijn)
        met_reden += maanden < termijn
    assert met_reden >= 3


def test_monitoring_past_bij_de_scores(indieningen: list[Indiening]) -> None:
    for plan in (i for i in indieningen if i.antwoorden.velden.get("intensiteit") == "monitoring"):
        assert scores(plan)["overlast"] >= 4
        assert scores(plan)["delict"] >= 3


# ------------------------------------------------------------------------------------------------- as many as asked


def test_aantal_formulieren(indieningen: list[Indiening], aanmeldingen: list[Indiening]) -> None:
    assert 600 <= len(indieningen) <= 680
    zonder_plan = len(aanmeldingen) - sum(i.antwoorden.velden.get("moment") == "start" for i in indieningen)
    assert 8 <= zonder_plan <= 18


@pytest.mark.parametrize("jaar", JAREN)
def test_stand_instroom_en_uitstroom_per_jaar(jaar: int, trajecten: Trajecten) -> None:
    peildatum = date(jaar, 12, 31)
    in_aanpak = [p for (_, besluit), p in trajecten.items() if besluit <= peildatum < (einde(p) or date.max)]
    instroom = sum(besluit.year == jaar for _, besluit in trajecten)
    uitstroom = sum((slot := einde(p)) is not None and slot.year == jaar for p in trajecten.values())
    laatste = [[p for p in plannen if datum(p, "meetdatum") <= peildatum][-1:] for plannen in in_aanpak]
    intensiteit = Counter(p[0].antwoorden.velden["intensiteit"] for p in laatste if p)
    assert 85 <= len(in_aanpak) <= 110
    assert 35 <= instroom <= 45
    assert 30 <= uitstroom <= 40
    assert 0.4 <= intensiteit["monitoring"] / intensiteit.total() <= 0.6


def test_te_laat_en_ontbrekend_komen_voor(definities: Definities, trajecten: Trajecten) -> None:
    termijnen = definities.profiel.termijnen
    dagen_tot_plan = [(datum(plannen[0], "meetdatum") - besluit).days for (_, besluit), plannen in trajecten.items()]
    op_tijd = sum(dagen <= termijnen.plan_dagen for dagen in dagen_tot_plan) / len(dagen_tot_plan)
    assert 0.65 <= op_tijd <= 0.9
    tussen = [
        (datum(later, "meetdatum") - datum(eerder, "meetdatum")).days
        for plannen in trajecten.values()
        for eerder, later in pairwise(plannen)
        if datum(eerder, "meetdatum").year >= 2023
    ]
    assert sum(dagen <= termijnen.meting_maanden * 31 for dagen in tussen) >= 40
    assert sum(dagen > termijnen.meting_maanden * 31 for dagen in tussen) >= 40
    plannen = [plan for traject in trajecten.values() for plan in traject]
    zonder = ["toelichting" not in rij for plan in plannen for rij in rijen(plan, "leefgebieden")]
    assert 0.05 <= sum(zonder) / len(zonder) <= 0.2


def test_ongeveer_de_helft_gaat_vooruit_en_niet_overal_evenveel(
    trajecten: Trajecten,
) -> None:
    per_gebied: dict[str, Counter[int]] = defaultdict(Counter)
    for plannen in trajecten.values():
        if len(plannen) > 1:
            eerst, laatst = scores(plannen[0]), scores(plannen[-1])
            for gebied, score in eerst.items():
                per_gebied[gebied][(laatst[gebied] > score) - (laatst[gebied] < score)] += 1
    vooruit = {gebied: telling[1] / telling.total() for gebied, telling in per_gebied.items()}
    alles: Counter[int] = sum(per_gebied.values(), Counter())
    assert 0.45 <= alles[1] / alles.total() <= 0.55
    assert alles[-1] / alles.total() >= 0.1
    assert max(vooruit.values()) - min(vooruit.values()) > 0.2
    assert all(telling[-1] for telling in per_gebied.values())


def test_afsluiten_op_elke_wijze(trajecten: Trajecten) -> None:
    wijzen = Counter(p[-1].antwoorden.velden.get("wijze_afsluiting") for p in trajecten.values() if einde(p))
    assert wijzen["positief"] > wijzen["negatief"] > 5
    assert wijzen["overgedragen"] > 5
    assert wijzen["anders"] >= 1


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
    slot = [leeftijd(geboren[jongere], einde(p) or date(2025, 12, 31)) for (jongere, _), p in trajecten.items()]
    assert (min(begin), max(begin)) == (12, 27)
    assert max(slot) == 27


def test_besluit_en_afsluiting_op_oudjaarsdag(trajecten: Trajecten) -> None:
    op_oudjaar = {dag: plannen[0] for (_, dag), plannen in trajecten.items() if (dag.month, dag.day) == (12, 31)}
    assert datum(op_oudjaar[date(2024, 12, 31)], "meetdatum").year == 2025
    assert datum(op_oudjaar[date(2025, 12, 31)], "meetdatum") == date(2025, 12, 31)
    gesloten = {slot: plannen[-1] for plannen in trajecten.values() if (slot := einde(plannen))}
    assert {date(2024, 12, 31), date(2025, 12, 31)} <= gesloten.keys()
    assert any(slot.year < datum(plan, "meetdatum").year for slot, plan in gesloten.items())


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
    in_aanpak = [persoon[jongere] for (jongere, _), plannen in trajecten.items() if not einde(plannen)]
    geslacht = Counter(v["geslacht"] for v in in_aanpak)
    assert 1 <= geslacht["x"] <= 2
    assert 5 <= geslacht["vrouw"] < geslacht["man"]
    assert sum(leeftijd(v["geboortedatum"], date(2025, 12, 31)) >= 24 for v in in_aanpak) < 10


def test_iedereen_is_zichtbaar_verzonnen(indieningen: list[Indiening], aanmeldingen: list[Indiening]) -> None:
    for v in (i.antwoorden.velden for i in aanmeldingen):
        assert re.fullmatch(r"000-0000000|[a-z]+@voorbeeld\.invalid", str(v["aanmelder_contact"]))
        assert str(v.get("postcode_plaats", "00")).startswith("00")  # Dutch postcodes begin at 1000
    namen = {(i.jongere, str(i.antwoorden.velden[v])) for i in aanmeldingen for v in ("voornaam", "achternaam")}
    for plan in (i for i in indieningen if i.formulier == "plan"):
        for jongere, naam in namen:
            if plan.jongere == jongere:
                assert not re.search(rf"\b{re.escape(naam)}\b", repr(plan.antwoorden))


def test_bestandsnamen_zijn_uniek_en_overal_te_bewaren(indieningen: list[Indiening]) -> None:
    namen = [i.bestandsnaam for i in indieningen]
    assert len({naam.casefold() for naam in namen}) == len(namen)
    assert all(re.fullmatch(r"[^~$.<>:\"/\\|?*\x00-\x1f][^<>:\"/\\|?*\x00-\x1f]{0,80}\.xlsx", naam) for naam in namen)
