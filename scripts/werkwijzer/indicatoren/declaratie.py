"""What an indicator is: a declaration that catalogue, report and computation all read, and how to compute it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from math import sqrt
from statistics import median
from typing import Literal

from werkwijzer.casus.feiten import Bron
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.profiel import Profiel

# The four levels of the programme theory, and the quality of the forms behind them.
Niveau = Literal["kernelement", "intermediair", "outcome", "effect", "kwaliteit"]
# What a figure is, which decides how it is protected: a count of persons or of what happened to them, a share or a
# median over persons, a figure about the directors, or a figure about the whole municipality.
Soort = Literal["aantal", "aandeel", "mediaan", "regisseurs", "gemeente"]


@dataclass(frozen=True)
class Eenheid:
    """One thing that a figure looks at: a young person, traject, discussion and so on, and where that stands.

    `telt`: whether it is counted, or in the numerator of a share; without that it is in the denominator only.
    `waarde` is the number of days (of a median) or another number behind it; `waarom` says in words what decided.
    """

    casusnummer: str
    op: date | None
    bron: Bron | None
    telt: bool = True
    waarde: float | None = None
    waarom: str = ""


@dataclass(frozen=True)
class Meting:
    """The outcome of one indicator.

    `waarde` is None when there is nothing to compute. `teller` and `noemer` are the numbers behind a share,
    `noemer` alone is the n behind a mean or median. `eenheden` are what it was computed from, so that it can be traced
    (internal use only). `herkomst` is the source of a figure from outside, as filled in.
    """

    waarde: float | None
    eenheden: tuple[Eenheid, ...] = field(default=(), compare=False, repr=False)
    teller: int | None = None
    noemer: int | None = None
    interval: tuple[float, float] | None = None
    herkomst: str = ""

    @property
    def casussen(self) -> frozenset[str]:
        """The dossiers that are counted."""
        return frozenset(e.casusnummer for e in self.eenheden if e.telt and e.casusnummer)


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
    """Counts of one table, before protection: `cellen[rij][kolom]`, whole numbers of persons or other units.

    `eenheden` are what was counted, each with its row in `waarom` (internal use only)."""

    rijen: tuple[str, ...]
    kolommen: tuple[str, ...]
    cellen: tuple[tuple[int, ...], ...]
    eenheden: tuple[Eenheid, ...] = field(default=(), compare=False, repr=False)


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


def aantal(eenheden: Iterable[Eenheid]) -> Meting:
    """How many there are."""
    eenheden = tuple(eenheden)
    return Meting(sum(e.telt for e in eenheden), eenheden)


def aandeel(eenheden: Iterable[Eenheid]) -> Meting:
    """A share in percent with its interval; without denominator the value is None."""
    eenheden = tuple(eenheden)
    teller, noemer = sum(e.telt for e in eenheden), len(eenheden)
    waarde = round(100 * teller / noemer, 1) if noemer else None
    return Meting(waarde, eenheden, teller, noemer, wilson(teller, noemer))


def mediaan(eenheden: Iterable[Eenheid]) -> Meting:
    """The middle value, with the number of observations; None without any."""
    eenheden = tuple(eenheden)
    waarden = [e.waarde for e in eenheden if e.waarde is not None]
    return Meting(float(median(waarden)) if waarden else None, eenheden, noemer=len(waarden))
