from datetime import date

import pytest

from werkwijzer.kalender import leeftijd, plus_maanden, toon_datum


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
