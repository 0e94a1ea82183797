"""Every indicator worked out by hand, over eight dossiers that are handed in as real workbooks.

The dossiers (scores: one number for all eight leefgebieden, unless said otherwise):

| nr | besluit    | metingen                                              | einde                    | bijzonder                     |
|----|------------|-------------------------------------------------------|--------------------------|-------------------------------|
| 1  | 2023-03-01 | 2023-03-15: 2 · 2024-06-01: 3,2,2,1,4,2,2,2           | loopt, actieve regie     |                               |
| 2  | 2024-12-31 | 2025-01-20: 2                                         | loopt, actieve regie     | begint op 31 december         |
| 3  | 2024-02-01 | 2024-02-15: 3 · 2024-12-31: 4                         | 2024-12-31 positief      | gesloten op 31 december       |
| 4  | 2023-01-10 | 2023-01-10: 2 · 2024-03-01: 2                         | 2024-03-01 negatief      |                               |
| 4  | 2024-09-01 | 2024-09-11: 2                                         | loopt, monitoring        | komt terug                    |
| 5  | 2024-05-01 | 2024-05-31: 2, wonen leeg · 2024-11-01: 1, wonen 5    | loopt, actieve regie     | score ontbreekt               |
| 6  | –          | –                                                     | –                        | alleen aangemeld, 11 jaar     |
| 7  | 2023-06-01 | 2023-06-01: 3 · 2025-01-05: 5                         | 2024-12-20 overgedragen  | verhuisd, slotmeting in 2025  |
| 8  | 2024-01-02 | 2024-01-10: 1, verbeterd naar 3 · 2024-08-01: 3       | loopt, monitoring        | verbeterd formulier           |

The police delivered all quarters of 2023, 2024 and 2025, none of 2022:

| nr | wat er is gemeld                                                                                     |
|----|------------------------------------------------------------------------------------------------------|
| 1  | aanhouding 2023-03-01 (begindag) en 2024-03-01 (precies twaalf maanden later)                        |
| 3  | overlast 2024-01-15 (vóór het begin) en 2024-12-31 (dag van de afsluiting)                           |
| 4  | aanhouding 2023-01-09 (vóór het begin) en 2024-01-11 (twaalf maanden en een dag na het begin)        |
| 5  | aanhouding 2024-06-01                                                                                |
| 6  | overlast 2024-10-05 (nooit in de aanpak)                                                             |
| 7  | overlast 2023-06-10 · veroordeling 2024-12-31 (elf dagen na de afsluiting)                           |
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.conftest import aanmelding, dien_in, herijking, nieuw_project, plan, uvz
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.verwerken import open_register
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.indicatoren.catalogus import TABELLEN
from werkwijzer.indicatoren.declaratie import wilson
from werkwijzer.indicatoren.intermediair import Verloop, verloop
from werkwijzer.indicatoren.registratie import Periode, Registratie, maak_registratie
from werkwijzer.jaaroverzicht import maak_jaarpublicatie, metingen

C = {nr: maak_casusnummer("PGA", nr) for nr in range(1, 9)}
MONITORING = {"intensiteit": "monitoring"}


def d(tekst: str) -> date:
    return date.fromisoformat(tekst)


def meld_aan(nr: int, datum: str, organisatie: str, contact: str, geboren: str, geslacht: str = "man", **anders):
    letters = "abcdefgh"[nr - 1] * 5
    return (
        "aanmelding",
        aanmelding(
            datum_aanmelding=d(datum),
            aanmelder_organisatie=organisatie,
            politiecontact=contact,
            geboortedatum=d(geboren),
            geslacht=geslacht,
            voornaam=f"Voor{letters}",
            achternaam=f"Verzonnen{letters}",
            **anders,
        ),
    )


def maak_plan(nr: int, moment: str, datum: str, scores, tabellen=None, **anders):
    return ("plan", plan(C[nr], moment, d(datum), scores, tabellen, **anders))


def sluit(nr: int, overleg: str, besluit: str, besloten_op: str | None = None):
    rij = {"casusnummer": C[nr], "besluit": besluit} | ({"besloten_op": d(besloten_op)} if besloten_op else {})
    return ("herijking", herijking(d(overleg), rij))


def interventie(soort: str, start: str, resultaat: str = "loopt", eind: str | None = None):
    rij = {"soort": soort, "partner": "halt", "start": d(start), "resultaat": resultaat}
    return rij | ({"eind": d(eind)} if eind else {})


TWEE_ZONDER_WONEN = dict.fromkeys(
    ("delict", "overlast", "relaties", "dagbesteding", "gezondheid", "financien", "gedrag"), 2
)

AANMELDINGEN = [
    meld_aan(1, "2023-02-01", "politie", "na", "2007-01-15"),
    meld_aan(2, "2024-12-01", "politie", "na", "2011-12-31", "vrouw"),
    meld_aan(3, "2024-01-05", "halt", "voor", "2008-06-01"),
    meld_aan(4, "2022-12-01", "politie", "na", "2000-07-01", "vrouw"),
    meld_aan(5, "2024-04-01", "politie", "na", "2006-02-28"),
    meld_aan(6, "2024-10-01", "jongerenwerk", "voor", "2013-01-01"),
    meld_aan(7, "2023-05-01", "school", "voor", "2009-01-01"),
    meld_aan(8, "2023-12-20", "halt", "onbekend", "2007-12-31", "x"),
]
TERUG = meld_aan(4, "2024-08-01", "school", "na", "2000-07-01", "vrouw", eerder_bekend="bekend", casusnummer=C[4])

PLANNEN = [
    maak_plan(1, "start", "2023-03-15", 2, {"interventies": [interventie("begeleiding", "2023-05-01")]}),
    maak_plan(
        1,
        "voortgang",
        "2024-06-01",
        [3, 2, 2, 1, 4, 2, 2, 2],
        school_betrokken="nee",
        tabellen={
            "interventies": [
                interventie("begeleiding", "2023-05-01", "deels", "2024-04-01"),
                interventie("halt", "2024-02-01", "geslaagd", "2024-05-01"),
            ],
            "voorwaarden": [{"soort": "meldplicht", "opgelegd_door": "om", "start": d("2023-12-31")}],
        },
    ),
    maak_plan(2, "start", "2025-01-20", 2),
    maak_plan(3, "start", "2024-02-15", 3),
    maak_plan(3, "afsluiting", "2024-12-31", 4),
    maak_plan(4, "start", "2023-01-10", 2),
    maak_plan(4, "afsluiting", "2024-03-01", 2),
    maak_plan(
        4,
        "start",
        "2024-09-11",
        2,
        {"voorwaarden": [{"soort": "gebiedsverbod", "opgelegd_door": "burgemeester", "start": d("2024-09-05")}]},
        ouders_betrokken="nvt",
        **MONITORING,
    ),
    maak_plan(
        5,
        "start",
        "2024-05-31",
        TWEE_ZONDER_WONEN,
        {"interventies": [interventie("behandeling", "2024-05-10")]},
    ),
    maak_plan(
        5,
        "voortgang",
        "2024-11-01",
        [1, 1, 5, 1, 1, 1, 1, 1],
        jeugdgroep="Groep Parkwijk",
        tabellen={"interventies": [interventie("behandeling", "2024-05-10", "niet", "2024-10-01")]},
    ),
    maak_plan(7, "start", "2023-06-01", 3),
    maak_plan(7, "afsluiting", "2025-01-05", 5),
    maak_plan(8, "start", "2024-01-10", 1, **MONITORING),
    maak_plan(
        8,
        "voortgang",
        "2024-08-01",
        3,
        tabellen={"interventies": [interventie("begeleiding", "2024-03-01")]},
        ouders_betrokken="nee",
        **MONITORING,
    ),
]
VERBETERING = maak_plan(8, "start", "2024-01-10", 3, verbetering="ja", **MONITORING)

OVERLEGGEN = [
    ("uvz-verslag", uvz(d("2023-01-10"), C[4])),
    ("uvz-verslag", uvz(d("2023-03-01"), C[1])),
    ("uvz-verslag", uvz(d("2023-06-01"), C[7])),
    ("uvz-verslag", uvz(d("2024-01-02"), C[8])),
    ("uvz-verslag", uvz(d("2024-02-01"), C[3], notificatiebrief=d("2024-02-05"))),
    ("uvz-verslag", uvz(d("2024-05-01"), C[5], C[8], notificatiebrief=d("2024-05-03"))),  # 8 again: no new traject
    ("uvz-verslag", uvz(d("2024-09-01"), C[4])),
    (
        "uvz-verslag",
        uvz(d("2024-11-01"), C[6], besluit="zorgpartner", naar_wie="jeugdhulp", regisseur=None, regievorm=None),
    ),
    ("uvz-verslag", uvz(d("2024-12-31"), C[2])),
    sluit(4, "2024-03-01", "negatief"),
    sluit(7, "2024-12-20", "verhuisd"),
    sluit(3, "2024-12-10", "positief", "2024-12-31"),
]


GEMELD = {
    "2023-03-31": [(1, "2023-03-01", "aanhouding"), (4, "2023-01-09", "aanhouding")],
    "2023-06-30": [(7, "2023-06-10", "overlast")],
    "2024-03-31": [(1, "2024-03-01", "aanhouding"), (3, "2024-01-15", "overlast"), (4, "2024-01-11", "aanhouding")],
    "2024-06-30": [(5, "2024-06-01", "aanhouding")],
    "2024-12-31": [(3, "2024-12-31", "overlast"), (6, "2024-10-05", "overlast"), (7, "2024-12-31", "veroordeling")],
}
KWARTALEN = [f"{jaar}-{dag}" for jaar in (2023, 2024, 2025) for dag in ("03-31", "06-30", "09-30", "12-31")]
MELDINGEN = [
    (
        "meldingen",
        Antwoorden(
            {"eind_kwartaal": d(kwartaal), "jeugdoverlast_stad": 100 + 10 * nr},
            {
                "meldingen": [
                    {"casusnummer": C[n], "datum": d(dag), "soort": s} for n, dag, s in GEMELD.get(kwartaal, ())
                ]
            },
        ),
    )
    for nr, kwartaal in enumerate(KWARTALEN)
]
JAARCIJFERS = (
    "jaarcijfers",
    Antwoorden(
        {"laatste_dag": d("2024-12-31"), "nagelezen": "ja"},
        {
            "kosten": [{"post": "x", "bron": "Andere bron", "soort": "overig", "begroot": 1, "werkelijk": 1}],
            "buitencijfers": [
                {"indicator": "E1", "waarde": 7.1, "bron": "Stadspeiling"},
                {"indicator": "E3", "waarde": 250, "bron": "Politie"},
            ],
        },
    ),
)


@pytest.fixture(scope="module")
def ingediend(definities, tmp_path_factory) -> list[Ingediend]:
    """All forms, handed in and filed as real workbooks, and read back from the index."""
    paden = nieuw_project(tmp_path_factory.mktemp("dossiers"))
    # One by one, so that dossier n has serial number n; the order of the other forms does not matter.
    for formulier in AANMELDINGEN:
        dien_in(paden, definities, formulier)
    dien_in(paden, definities, TERUG, *reversed([*OVERLEGGEN, *PLANNEN, *MELDINGEN, JAARCIJFERS]))
    dien_in(paden, definities, VERBETERING)
    with open_register(paden, definities) as register:
        return list(register.index.formulieren())


@pytest.fixture
def reg(ingediend) -> Registratie:
    return maak_registratie(ingediend)


# code: (waarde, teller, noemer, dossiers) for 2023, 2024 and 2025, worked out by hand from the table above
VERWACHT = {
    "K1": [(3, None, None, {1, 4, 7}), (5, None, None, {1, 2, 4, 5, 8}), (5, None, None, {1, 2, 4, 5, 8})],
    "K1-in": [(3, None, None, {1, 4, 7}), (5, None, None, {2, 3, 4, 5, 8}), (0, None, None, set())],
    "K1-uit": [(0, None, None, set()), (3, None, None, {3, 4, 7}), (0, None, None, set())],
    "K2": [(0, None, None, set()), (1, None, None, {5}), (1, None, None, {5})],
    "K3": [(3, None, None, {1, 4, 7}), (6, None, None, {2, 3, 4, 5, 6, 8}), (0, None, None, set())],
    "K3-keer": [(3, None, None, {1, 4, 7}), (7, None, None, {2, 3, 4, 5, 6, 8}), (0, None, None, set())],
    # 28, 40, 31 · 30, 27, 31, 30, 13: for 4 the second referral counts
    "K3-tijd": [(31, None, 3, {1, 4, 7}), (30, None, 5, {2, 3, 4, 5, 8}), (None, None, 0, set())],
    "K3-brief": [(0.0, 0, 3, set()), (40.0, 2, 5, {3, 5}), (None, 0, 0, set())],
    "K4": [(3, None, None, {1, 4, 7}), (4, None, None, {3, 4, 5, 8}), (1, None, None, {2})],
    "K4-tijd": [(0, None, 3, {1, 4, 7}), (12, None, 4, {3, 4, 5, 8}), (20, None, 1, {2})],  # 14,0,0 · 14,10,30,8 · 20
    "K5-actief": [(3, None, None, {1, 4, 7}), (2, None, None, {1, 5}), (3, None, None, {1, 2, 5})],
    "K5-monitoring": [(0, None, None, set()), (2, None, None, {4, 8}), (2, None, None, {4, 8})],
    "K6": [(1, None, None, {1}), (3, None, None, {1, 5, 8}), (0, None, None, set())],
    "K6-geslaagd": [(None, 0, 0, set()), (33.3, 1, 3, {1}), (None, 0, 0, set())],
    "K7": [(0, None, None, set()), (1, None, None, {4}), (0, None, None, set())],
    "K8-gezin": [(100.0, 3, 3, {1, 4, 7}), (66.7, 2, 3, {1, 5}), (75.0, 3, 4, {1, 2, 5})],
    "K8-school": [(100.0, 3, 3, {1, 4, 7}), (75.0, 3, 4, {4, 5, 8}), (80.0, 4, 5, {2, 4, 5, 8})],
    "I1": [(None, 0, 0, set()), (40.0, 2, 5, {1, 3}), (33.3, 1, 3, {1})],
    "I2-positief": [(0, None, None, set()), (1, None, None, {3}), (0, None, None, set())],
    "I2-negatief": [(0, None, None, set()), (1, None, None, {4}), (0, None, None, set())],
    # None without teller: the quarters of the cohort's years are not complete. Cohorts by year of begin: 2023: 1, 4, 7;
    # 2024: 2, 3, 4, 5, 8. By year of closing: 2023: none; 2024: 3, 4, 7.
    "O1-start12": [(None, None, None, set()), (33.3, 1, 3, {1}), (20.0, 1, 5, {5})],
    "O1-start24": [(None, None, None, set()), (None, None, None, set()), (100.0, 3, 3, {1, 4, 7})],
    "O1-slot12": [(None, None, None, set()), (None, 0, 0, set()), (33.3, 1, 3, {7})],
    "O1-slot24": [(None, None, None, set()), (None, None, None, set()), (None, 0, 0, set())],
    "O2": [(1, None, None, {1}), (3, None, None, {1, 4, 5}), (0, None, None, set())],
    "O3": [(1, None, None, {7}), (1, None, None, {3}), (0, None, None, set())],
    "O3-stad": [(460, None, None, set()), (620, None, None, set()), (780, None, None, set())],
    "E1": [(None, None, None, set()), (7.1, None, None, set()), (None, None, None, set())],
    "E2": [(None, None, None, set())] * 3,
    "E3": [(None, None, None, set()), (250.0, None, None, set()), (None, None, None, set())],
}


def test_elke_indicator_met_de_hand_nagerekend(reg):
    gevonden = {}
    for jaar in (2023, 2024, 2025):
        for code, m in metingen(reg, jaar).items():
            nummers = {nr for nr in C if C[nr] in m.casussen}
            assert len(nummers) == len(m.casussen)
            gevonden.setdefault(code, []).append((m.waarde, m.teller, m.noemer, nummers))
    assert gevonden.keys() == VERWACHT.keys()
    for code, waarden in VERWACHT.items():
        assert gevonden[code] == waarden, code


def test_interval_van_wilson_met_de_hand(reg):
    """2 of 5: (0.78415 ± 0.57617) / 1.76829 = 0.1176 and 0.7693."""
    assert metingen(reg, 2024)["I1"].interval == (11.8, 76.9)
    assert wilson(0, 0) is None
    assert wilson(0, 10) == (0.0, 27.8)
    assert wilson(10, 10) == (72.2, 100.0)


def test_verloop_per_leefgebied_met_de_hand(reg):
    """Dossiers 1, 3, 4 (first traject), 5 and 8; of wonen without 5, who has no score at the start."""
    gevonden = verloop(reg.tot(date(2024, 12, 31)), Periode.jaar(2024))
    assert gevonden["delict"] == Verloop(5, 12, 13, vooruit=2, gelijk=2, terug=1)
    assert gevonden["overlast"] == Verloop(5, 12, 12, vooruit=1, gelijk=3, terug=1)
    assert gevonden["wonen"] == Verloop(4, 10, 11, vooruit=1, gelijk=3, terug=0)
    assert gevonden["relaties"] == Verloop(5, 12, 11, vooruit=1, gelijk=2, terug=2)
    assert gevonden["dagbesteding"] == Verloop(5, 12, 14, vooruit=2, gelijk=2, terug=1)
    assert gevonden["gedrag"] == Verloop(5, 12, 12, vooruit=1, gelijk=3, terug=1)


def test_tabellen_met_de_hand_nagerekend(reg, definities):
    """The counts themselves, before protection. Ages on 31-12-2024: dossier 1: 17, 2: 13, 4: 24, 5: 18, 8: 17."""
    tot, periode = reg.tot(date(2024, 12, 31)), Periode.jaar(2024)
    gevonden = {t.code: [rij[0] for rij in t.bereken(tot, periode, definities.profiel).cellen] for t in TABELLEN}
    assert gevonden == {
        "stroom": [3, 5, 3, 5],
        "leeftijd": [1, 2, 1, 0, 1, 0, 5],
        "geslacht": [2, 2, 1, 5],  # 1 and 5 · 2 and 4 · 8
        "aanmelders": [2, 2, 1, 5],  # 2 and 5 · 3 and 6 · 4, who came back
        "regie": [2, 2, 1, 5],  # 2 has no plan yet on 31 December
        "besluiten": [6, 0, 0, 1, 0, 7],
        "interventies": [1, 1, 1, 3],
        "afsluiting": [1, 1, 1, 3],
    }


def test_kleine_aantallen_worden_niet_gepubliceerd(reg, definities):
    p = maak_jaarpublicatie(reg, 2024, definities.profiel, definities.leefgebieden)
    tekst = p.model_dump_json()
    assert p.indicator("K7").waarde is None
    assert p.indicator("K7").onderdrukt == "<5"
    assert p.indicator("I1").waarde is None
    assert (p.indicator("I1").teller, p.indicator("I1").interval) == (None, None)
    assert p.indicator("K4-tijd").waarde is None
    assert not any(nummer in tekst for nummer in C.values())
    for tabel in p.tabellen:
        for rij, markeringen in zip(tabel.cellen, tabel.markeringen, strict=True):
            for waarde, m in zip(rij, markeringen, strict=True):
                assert (waarde is None) == (m is not None)
    leefgebieden = p.tabel("leefgebieden")
    assert all(rij[1] is None and rij[2] is None for rij in leefgebieden.cellen)
    assert any("Gemiddelden zijn niet getoond" in r for r in leefgebieden.regels)


def test_volgorde_van_inleveren_maakt_niet_uit(reg, ingediend):
    andersom = maak_registratie(reversed(ingediend))
    for jaar in (2023, 2024, 2025):
        assert metingen(reg, jaar) == metingen(andersom, jaar)


def test_zonder_formulieren_is_alles_nul_of_leeg(definities):
    leeg = maak_registratie([])
    p = maak_jaarpublicatie(leeg, 2024, definities.profiel, definities.leefgebieden)
    assert p.indicator("K1").waarde == 0
    assert p.indicator("I1").waarde is None
    assert p.tabel("leefgebieden").markeringen[0][1] == "geen meting"
