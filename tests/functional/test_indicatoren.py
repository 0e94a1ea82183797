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
| 7  | 2023-06-01 | 2023-06-01: 3 · 2025-01-05: 5                         | 2024-12-20 overgedragen  | sluitformulier is van 2025    |
| 8  | 2024-01-02 | 2024-01-10: 1, verbeterd naar 3 · 2024-08-01: 3       | loopt, monitoring        | verbeterd formulier           |
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.conftest import aanmelding, plan
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.dossiers.verwerken import open_register
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


def maak_plan(nr: int, moment: str, datum: str, scores, besluit: str | None = None, tabellen=None, **anders):
    if besluit:
        anders["datum_besluit"] = d(besluit)
    return ("plan", plan(C[nr], moment, d(datum), scores, tabellen, **anders))


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
    maak_plan(1, "start", "2023-03-15", 2, "2023-03-01", {"interventies": [interventie("begeleiding", "2023-05-01")]}),
    maak_plan(
        1,
        "voortgang",
        "2024-06-01",
        [3, 2, 2, 1, 4, 2, 2, 2],
        tabellen={
            "interventies": [
                interventie("begeleiding", "2023-05-01", "deels", "2024-04-01"),
                interventie("halt", "2024-02-01", "geslaagd", "2024-05-01"),
            ],
            "voorwaarden": [{"soort": "meldplicht", "opgelegd_door": "om", "start": d("2023-12-31")}],
        },
    ),
    maak_plan(2, "start", "2025-01-20", 2, "2024-12-31"),
    maak_plan(3, "start", "2024-02-15", 3, "2024-02-01"),
    maak_plan(3, "afsluiting", "2024-12-31", 4),
    maak_plan(4, "start", "2023-01-10", 2, "2023-01-10"),
    maak_plan(4, "afsluiting", "2024-03-01", 2, wijze_afsluiting="negatief"),
    maak_plan(
        4,
        "start",
        "2024-09-11",
        2,
        "2024-09-01",
        {"voorwaarden": [{"soort": "gebiedsverbod", "opgelegd_door": "burgemeester", "start": d("2024-09-05")}]},
        **MONITORING,
    ),
    maak_plan(
        5,
        "start",
        "2024-05-31",
        TWEE_ZONDER_WONEN,
        "2024-05-01",
        {"interventies": [interventie("behandeling", "2024-05-10")]},
    ),
    maak_plan(
        5,
        "voortgang",
        "2024-11-01",
        [1, 1, 5, 1, 1, 1, 1, 1],
        tabellen={"interventies": [interventie("behandeling", "2024-05-10", "niet", "2024-10-01")]},
    ),
    maak_plan(7, "start", "2023-06-01", 3, "2023-06-01"),
    maak_plan(7, "afsluiting", "2025-01-05", 5, datum_afsluiting=d("2024-12-20"), wijze_afsluiting="overgedragen"),
    maak_plan(8, "start", "2024-01-10", 1, "2024-01-02", **MONITORING),
    maak_plan(
        8,
        "voortgang",
        "2024-08-01",
        3,
        tabellen={"interventies": [interventie("begeleiding", "2024-03-01")]},
        **MONITORING,
    ),
]
VERBETERING = maak_plan(8, "start", "2024-01-10", 3, "2024-01-02", verbetering="ja", **MONITORING)


@pytest.fixture
def reg(indienen, paden, definities) -> Registratie:
    # One by one, so that dossier n has serial number n; the order of the other forms does not matter.
    for formulier in AANMELDINGEN:
        indienen(formulier)
    indienen(TERUG, *reversed(PLANNEN))
    indienen(VERBETERING)
    with open_register(paden, definities) as register:
        return maak_registratie(register.index.formulieren())


# code: (waarde, teller, noemer, dossiers) for 2023, 2024 and 2025, worked out by hand from the table above
VERWACHT = {
    "K1": [(3, None, None, {1, 4, 7}), (5, None, None, {1, 2, 4, 5, 8}), (5, None, None, {1, 2, 4, 5, 8})],
    "K1-in": [(3, None, None, {1, 4, 7}), (5, None, None, {2, 3, 4, 5, 8}), (0, None, None, set())],
    "K1-uit": [(0, None, None, set()), (3, None, None, {3, 4, 7}), (0, None, None, set())],
    "K4": [(3, None, None, {1, 4, 7}), (4, None, None, {3, 4, 5, 8}), (1, None, None, {2})],
    "K4-tijd": [(0, None, 3, {1, 4, 7}), (12, None, 4, {3, 4, 5, 8}), (20, None, 1, {2})],  # 14,0,0 · 14,10,30,8 · 20
    "K5-actief": [(3, None, None, {1, 4, 7}), (2, None, None, {1, 5}), (3, None, None, {1, 2, 5})],
    "K5-monitoring": [(0, None, None, set()), (2, None, None, {4, 8}), (2, None, None, {4, 8})],
    "K6": [(1, None, None, {1}), (3, None, None, {1, 5, 8}), (0, None, None, set())],
    "K6-geslaagd": [(None, 0, 0, set()), (33.3, 1, 3, {1}), (None, 0, 0, set())],
    "K7": [(0, None, None, set()), (1, None, None, {4}), (0, None, None, set())],
    "I1": [(None, 0, 0, set()), (40.0, 2, 5, {1, 3}), (33.3, 1, 3, {1})],
    "I2-positief": [(0, None, None, set()), (1, None, None, {3}), (0, None, None, set())],
    "I2-negatief": [(0, None, None, set()), (1, None, None, {4}), (0, None, None, set())],
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


def test_volgorde_van_inleveren_maakt_niet_uit(reg, definities, paden):
    with open_register(paden, definities) as register:
        formulieren = list(register.index.formulieren())
    andersom = maak_registratie(reversed(formulieren))
    for jaar in (2023, 2024, 2025):
        assert metingen(reg, jaar) == metingen(andersom, jaar)


def test_zonder_formulieren_is_alles_nul_of_leeg(definities):
    leeg = maak_registratie([])
    p = maak_jaarpublicatie(leeg, 2024, definities.profiel, definities.leefgebieden)
    assert p.indicator("K1").waarde == 0
    assert p.indicator("I1").waarde is None
    assert p.tabel("leefgebieden").markeringen[0][1] == "geen meting"
