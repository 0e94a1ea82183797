"""All declared indicators and tables, in the order of the programme theory."""

from __future__ import annotations

from werkwijzer.indicatoren import effect, intermediair, kernelement, outcome
from werkwijzer.indicatoren.declaratie import Indicator, Teltabel

INDICATOREN: tuple[Indicator, ...] = (
    *kernelement.INDICATOREN,
    *intermediair.INDICATOREN,
    *outcome.INDICATOREN,
    *effect.INDICATOREN,
)
TABELLEN: tuple[Teltabel, ...] = (*kernelement.TABELLEN, *intermediair.TABELLEN)
