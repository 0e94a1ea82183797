"""What an indicator is: a declaration that catalogue, report and computation all read, and how to compute it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from math import sqrt
from typing import Literal

import pandas as pd

from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.profiel import Profiel

# The four levels of the programme theory, and the quality of the forms behind them.
Niveau = Literal["kernelement", "intermediair", "outcome", "effect", "kwaliteit"]
# What a figure is, which decides how it is protected: a count of persons or of what happened to them, a share or a
# median over persons, a figure about the directors, or a figure about the whole municipality.
Soort = Literal["aantal", "aandeel", "mediaan", "regisseurs", "gemeente"]


@dataclass(frozen=True)
class Meting:
    """The outcome of one indicator.

    `waarde` is None when there is nothing to compute. `teller` and `noemer` are the numbers behind a share,
    `noemer` alone is the n behind a mean or median. `casussen` are the dossiers behind it (internal use only).
    `herkomst` is the source of a figure from outside, as filled in.
    """

    waarde: float | None
    casussen: frozenset[str] = frozenset()
    teller: int | None = None
    noemer: int | None = None
    interval: tuple[float, float] | None = None
    herkomst: str = ""


Berekening = Callable[[Registratie, Periode, Profiel], Meting]


@dataclass(frozen=True)
class Indicator:
    """A declared indicator. `definitie` is exact enough to recompute by hand; `zegt_niet` is its limit.

    `persoonlijk`: that everyone or no one is in the numerator would tell something about each person in the group
    that others cannot see: how it goes with them or what was done. Then such a share is not shown.
    `naam` and `definitie` may name a term or norm of the profile in braces, such as {plan_dagen}.
    """

    code: str
    naam: str
    niveau: Niveau
    vraag: str
    definitie: str
    zegt_niet: str
    bron: str
    eenheid: str
    bereken: Berekening = field(repr=False)
    soort: Soort = "aantal"
    persoonlijk: bool = False

    def voor(self, profiel: Profiel) -> Indicator:
        """The same with the terms and norms of this municipality filled in."""
        getallen = {**profiel.termijnen.model_dump(), **profiel.caseload.model_dump()}
        return replace(self, naam=self.naam.format(**getallen), definitie=self.definitie.format(**getallen))


@dataclass(frozen=True)
class Telling:
    """Counts of one table, before protection: `cellen[rij][kolom]`, whole numbers of persons or other units."""

    rijen: tuple[str, ...]
    kolommen: tuple[str, ...]
    cellen: tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class Teltabel:
    """A declared table of counts; `bereken` gets the profile for age groups and the like.

    `persoonlijk` as for an indicator: the classes are not shown when everyone is in one of them.
    """

    code: str
    titel: str
    toelichting: str
    rijkop: str
    bereken: Callable[[Registratie, Periode, Profiel], Telling] = field(repr=False)
    persoonlijk: bool = False


def wilson(teller: int, noemer: int, z: float = 1.959964) -> tuple[float, float] | None:
    """95 % interval for a share, in percent with one decimal (Wilson 1927); None without observations."""
    if not noemer:
        return None
    deel = teller / noemer
    midden = deel + z * z / (2 * noemer)
    marge = z * sqrt(deel * (1 - deel) / noemer + z * z / (4 * noemer * noemer))
    schaal = 1 + z * z / noemer
    return (round(100 * max(0.0, midden - marge) / schaal, 1), round(100 * min(schaal, midden + marge) / schaal, 1))


def aandeel(teller: int, noemer: int, casussen: frozenset[str]) -> Meting:
    """A share in percent with its interval; without denominator the value is None."""
    waarde = round(100 * teller / noemer, 1) if noemer else None
    return Meting(waarde, casussen, teller, noemer, wilson(teller, noemer))


def mediaan(dagen: pd.Series, casussen: frozenset[str]) -> Meting:
    """The middle value of a number of days, with the number of observations; None without any."""
    return Meting(float(dagen.median()) if len(dagen) else None, casussen, noemer=len(dagen))
