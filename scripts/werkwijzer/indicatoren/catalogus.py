"""All declared indicators and tables, in the order of the programme theory."""

from __future__ import annotations

from werkwijzer.indicatoren import intermediair, kernelement
from werkwijzer.indicatoren.declaratie import Indicator, Teltabel

INDICATOREN: tuple[Indicator, ...] = (*kernelement.INDICATOREN, *intermediair.INDICATOREN)
TABELLEN: tuple[Teltabel, ...] = (*kernelement.TABELLEN, *intermediair.TABELLEN)
