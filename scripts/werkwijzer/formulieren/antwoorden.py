"""The answers of one form, in plain Python values and free of any file format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

Waarde = str | int | float | date
Rij = Mapping[str, Waarde]


@dataclass(frozen=True)
class Antwoorden:
    """Answers by field code.

    `velden` holds the single answers, `tabellen` per table code its filled rows (a row of the table
    `leefgebieden` has the extra key `leefgebied` with the code of the life area). Choices are choice codes,
    dates `date`, scores whole numbers 1–5, a casusnummer its canonical text. An empty answer is absent.
    """

    velden: Mapping[str, Waarde] = field(default_factory=dict)
    tabellen: Mapping[str, Sequence[Rij]] = field(default_factory=dict)
