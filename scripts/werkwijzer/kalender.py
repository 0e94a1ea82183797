"""Calendar arithmetic, Dutch month names, and numbers as people write them."""

from __future__ import annotations

import calendar
import re
from contextlib import suppress
from dataclasses import dataclass
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


MEERVOUD = {
    "dag": "dagen",
    "werkdag": "werkdagen",
    "week": "weken",
    "maand": "maanden",
    "jaar": "jaar",
    "jongere": "jongeren",
    "traject": "trajecten",
    "dossier": "dossiers",
}


TELWOORDEN = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")


def telwoord(getal: int) -> str:
    """A number in words, up to twelve."""
    return TELWOORDEN[getal] if getal < len(TELWOORDEN) else str(getal)


def aantal(getal: int, eenheid: str) -> str:
    """'1 dag', '42 dagen': a number with its unit."""
    return f"{getal} {eenheid if getal == 1 else MEERVOUD[eenheid]}"


def elke(getal: int, eenheid: str) -> str:
    """'elke week', 'elke 2 weken', 'elk jaar'."""
    lidwoord = "elk" if eenheid == "jaar" and getal == 1 else "elke"
    return f"{lidwoord} {eenheid}" if getal == 1 else f"{lidwoord} {aantal(getal, eenheid)}"


def van_tot(laag: int, hoog: int, woord: str = "tot") -> str:
    """'5 tot 6', and '3' when both are the same."""
    return str(laag) if laag == hoog else f"{laag} {woord} {hoog}"


def toon_datum(dag: date) -> str:
    """A date as people write it here: 31-12-2025."""
    return f"{dag.day:02d}-{dag.month:02d}-{dag.year}"


def voluit(dag: date) -> str:
    """A date in words: 3 maart 2026."""
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


def dag_voluit(dag: date) -> str:
    """A date in words with its weekday: dinsdag 3 maart 2026."""
    return f"{DAGEN[dag.weekday()]} {voluit(dag)}"


_IN_TEKST = re.compile(rf"\b(\d{{1,2}})(?:-(\d{{1,2}})-|\s+({'|'.join(MAANDEN)})\s+)(\d{{4}})\b", re.IGNORECASE)


def datums_in(tekst: str) -> list[date]:
    """The dates that stand in a text, as 1-6-2026 or 1 juni 2026."""
    dagen = []
    for dag, maand, naam, jaar in _IN_TEKST.findall(tekst):
        with suppress(ValueError):  # 31-02-2026 is no date
            dagen.append(date(int(jaar), int(maand) if maand else MAANDEN.index(naam.lower()) + 1, int(dag)))
    return dagen


def laatste_dag(tekst: str) -> date | None:
    """The last of the dates that stand in a text, None when there is none."""
    return max(datums_in(tekst), default=None)


@dataclass(frozen=True, order=True)
class Kwartaal:
    """A quarter of a year, written as 2025-K3; `nr` is 1–4."""

    jaar: int
    nr: int

    @classmethod
    def lees(cls, tekst: str) -> Kwartaal | None:
        """The quarter that a person typed (2025-K3, 2025-k3), or None."""
        gevonden = re.fullmatch(r"(2\d{3})-[Kk]([1-4])", tekst.strip())
        return cls(int(gevonden[1]), int(gevonden[2])) if gevonden else None

    @classmethod
    def van(cls, dag: date) -> Kwartaal:
        """The quarter in which a day lies."""
        return cls(dag.year, (dag.month + 2) // 3)

    def __str__(self) -> str:
        return f"{self.jaar}-K{self.nr}"

    @property
    def begin(self) -> date:
        return date(self.jaar, 3 * self.nr - 2, 1)

    @property
    def eind(self) -> date:
        return date(self.jaar, 3 * self.nr, calendar.monthrange(self.jaar, 3 * self.nr)[1])

    def plus(self, aantal: int) -> Kwartaal:
        """So many quarters later; a negative number is earlier."""
        jaar, nr = divmod(self.jaar * 4 + self.nr - 1 + aantal, 4)
        return Kwartaal(jaar, nr + 1)
