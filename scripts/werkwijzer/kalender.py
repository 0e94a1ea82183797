"""Calendar arithmetic and Dutch month names."""

from __future__ import annotations

import calendar
from datetime import date

DAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def plus_maanden(dag: date, maanden: int) -> date:
    """`maanden` later; the last day of the month where the day does not exist (31 May + 9 = 28 or 29 February)."""
    totaal = dag.year * 12 + dag.month - 1 + maanden
    jaar, maand = divmod(totaal, 12)
    return date(jaar, maand + 1, min(dag.day, calendar.monthrange(jaar, maand + 1)[1]))


def leeftijd(geboren: date, op: date) -> int:
    """Age in whole years on the day `op`; someone born on 29 February is a year older on 1 March."""
    return op.year - geboren.year - ((op.month, op.day) < (geboren.month, geboren.day))


def toon_datum(dag: date) -> str:
    """A date as people write it here: 31-12-2025."""
    return f"{dag.day:02d}-{dag.month:02d}-{dag.year}"


def voluit(dag: date) -> str:
    """A date in words: 3 maart 2026."""
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


def dag_voluit(dag: date) -> str:
    """A date in words with its weekday: dinsdag 3 maart 2026."""
    return f"{DAGEN[dag.weekday()]} {voluit(dag)}"
