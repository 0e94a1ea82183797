from datetime import date

import pytest

from werkwijzer.kalender import (
    Kwartaal,
    aantal,
    dag_voluit,
    elke,
    laatste_dag,
    leeftijd,
    plus_maanden,
    telwoord,
    toon_datum,
    van_tot,
    voluit,
)


@pytest.mark.parametrize(
    ("dag", "maanden", "verwacht"),
    [
        (date(2023, 5, 31), 9, date(2024, 2, 29)),
        (date(2024, 5, 31), 9, date(2025, 2, 28)),
        (date(2025, 1, 1), 9, date(2025, 10, 1)),
        (date(2025, 12, 15), 1, date(2026, 1, 15)),
        (date(2025, 3, 31), -1, date(2025, 2, 28)),
    ],
)
def test_maanden_verder(dag, maanden, verwacht):
    assert plus_maanden(dag, maanden) == verwacht


@pytest.mark.parametrize(
    ("tekst", "dag"),
    [
        ("Jongerenwerk, tot 1-6-2026", date(2026, 6, 1)),
        ("Halt tot 1-6-2026, daarna de school tot en met 31 December 2026.", date(2026, 12, 31)),
        ("tot 31-02-2026", None),
        ("een half jaar, sinds 2025", None),
    ],
)
def test_de_laatste_dag_in_een_tekst(tekst, dag):
    assert laatste_dag(tekst) == dag


@pytest.mark.parametrize(
    ("geboren", "op", "jaren"),
    [
        (date(2012, 12, 31), date(2025, 12, 30), 12),
        (date(2012, 12, 31), date(2025, 12, 31), 13),
        (date(2008, 2, 29), date(2025, 2, 28), 16),
        (date(2008, 2, 29), date(2025, 3, 1), 17),
    ],
)
def test_leeftijd_in_hele_jaren(geboren, op, jaren):
    assert leeftijd(geboren, op) == jaren


def test_datum_zoals_mensen_hem_schrijven():
    assert toon_datum(date(2025, 2, 3)) == "03-02-2025"


def test_een_kwartaal_heeft_een_eerste_en_een_laatste_dag():
    dagen = [(Kwartaal(2024, nr).begin.isoformat(), Kwartaal(2024, nr).eind.isoformat()) for nr in range(1, 5)]
    assert dagen == [
        ("2024-01-01", "2024-03-31"),
        ("2024-04-01", "2024-06-30"),
        ("2024-07-01", "2024-09-30"),
        ("2024-10-01", "2024-12-31"),
    ]


@pytest.mark.parametrize(("aantal", "verwacht"), [(0, "2025-K1"), (1, "2025-K2"), (-1, "2024-K4"), (-8, "2023-K1")])
def test_eerdere_en_latere_kwartalen_gaan_over_de_jaargrens(aantal, verwacht):
    assert str(Kwartaal(2025, 1).plus(aantal)) == verwacht


@pytest.mark.parametrize("tekst", ["2025", "2025-K0", "2025-K5", "1999-K1", "2025K1", "2025-K12"])
def test_wat_geen_kwartaal_is(tekst):
    assert Kwartaal.lees(tekst) is None
    assert Kwartaal.lees("2025-k4 ") == Kwartaal(2025, 4)


def test_getallen_zoals_mensen_ze_schrijven():
    assert [telwoord(n) for n in (0, 1, 12, 13)] == ["nul", "één", "twaalf", "13"]
    assert [aantal(1, "dag"), aantal(2, "dag"), aantal(2, "jaar")] == ["1 dag", "2 dagen", "2 jaar"]
    assert [elke(1, "week"), elke(2, "week"), elke(1, "jaar"), elke(2, "jaar")] == [
        "elke week",
        "elke 2 weken",
        "elk jaar",
        "elke 2 jaar",
    ]
    assert [van_tot(3, 3), van_tot(5, 6), van_tot(5, 6, "tot en met")] == ["3", "5 tot 6", "5 tot en met 6"]


def test_een_dag_in_woorden():
    assert voluit(date(2026, 3, 1)) == "1 maart 2026"
    assert dag_voluit(date(2026, 12, 31)) == "donderdag 31 december 2026"


def test_een_kwartaal_lezen_en_schrijven():
    assert str(Kwartaal.lees(" 2025-k3 ")) == "2025-K3"
    assert [Kwartaal.van(date(2025, maand, 1)).nr for maand in (1, 3, 4, 12)] == [1, 1, 2, 4]
