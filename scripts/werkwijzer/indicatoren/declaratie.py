"""What an indicator is: a declaration that catalogue, report and computation all read, and how to compute it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from statistics import median
from typing import Literal

from werkwijzer.casus.feiten import Bron
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.kalender import plus_maanden, toon_datum
from werkwijzer.profiel import Profiel
from werkwijzer.termijnen import vul_in
from werkwijzer.toeval import wilson

# The four levels of the programme theory, and the quality of the forms behind them.
Niveau = Literal["kernelement", "intermediair", "outcome", "effect", "kwaliteit"]
# What a figure is, which decides how it is protected: a count of persons or of what happened to them, a share or a
# median over persons, a figure about the directors, or a figure about the whole municipality.
Soort = Literal["aantal", "aandeel", "mediaan", "regisseurs", "gemeente"]
# What must have been kept for a figure, where the record began with a list of who was there already (`Registratie.sinds`):
# what holds on the last day ("stand"); what happens in the period ("periode"); what begins in it with what went before
# ("begin"); stays from beginning to end ("verloop"); or nothing, as the figure comes from outside ("buiten").
Nodig = Literal["stand", "periode", "begin", "verloop", "buiten"]

_TERM = re.compile(r"([\w.-]+?)(?:@-(\d))?$")
_TEKENS = ("<=", "<~", ":=", "=")


@dataclass(frozen=True)
class Verband:
    """How counts hang together by definition, written as a sum: what a reader can work out, so what protection needs.

    The names are those of counts: the code of an indicator that is a count, `CODE.teller` and `CODE.noemer` of a
    share, `CODE.noemer` of a median, the name that a table gives to a cell, else `TABEL.rij.kolom` (numbers). `NAAM@-1`
    is that count as published over the year before. The sign in the middle says what it is:

    * `=`  both sides are equal;
    * `<=` the left side is a part of the right one; the rest is a number of persons too;
    * `<~` the left side is at most the right one; the difference is not about persons;
    * `:=` the left side adds up to a number that is published nowhere; the right side names it.

    A verband of which a count is not published in that municipality is left out.
    """

    tekst: str

    @property
    def teken(self) -> str:
        return next(t for t in _TEKENS if f" {t} " in self.tekst)

    @property
    def kanten(self) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
        """The counts on both sides."""
        links, _, rechts = self.tekst.partition(f" {self.teken} ")
        return _termen(links), _termen(rechts)


Term = tuple[str, int]  # the name of a count, and how many years ago


def _termen(kant: str) -> tuple[Term, ...]:
    delen = [_TERM.match(term) for term in kant.split(" + ")]
    return tuple((deel[1], int(deel[2] or 0)) for deel in delen if deel)


@dataclass(frozen=True, slots=True)
class Eenheid:
    """One thing that a figure looks at: a young person, traject, discussion and so on, and where that stands.

    `telt`: whether it is counted, or in the numerator of a share; without that it is in the denominator only.
    `waarde` is the number of days (of a median) or another number behind it; `waarom` says in words what decided.
    `overgenomen`: it began before the record did.
    """

    casusnummer: str
    op: date | None
    bron: Bron | None
    telt: bool = True
    waarde: float | None = None
    waarom: str = ""
    overgenomen: bool = False


@dataclass(frozen=True)
class Meting:
    """The outcome of one indicator.

    `waarde` is None when there is nothing to compute. `teller` and `noemer` are the numbers behind a share,
    `noemer` alone is the n behind a mean or median. `eenheden` are what it was computed from, so that it can be traced
    (internal use only). `herkomst` is the source of a figure from outside, as filled in, and `vergelijking` the same
    figure in municipalities of the same size. `sinds`: nothing was kept before that day, which lies in what the figure
    looks at. `nog_niet` says why there is no figure yet.
    """

    waarde: float | None
    eenheden: tuple[Eenheid, ...] = field(default=(), compare=False, repr=False)
    teller: int | None = None
    noemer: int | None = None
    interval: tuple[float, float] | None = None
    herkomst: str = ""
    vergelijking: float | None = None
    sinds: date | None = None
    nog_niet: str = ""

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

    For protection: `kern` is shown before all else. `teller_is` and `noemer_is` name the count that the numerator or
    denominator is by definition, when it has a name of its own. `per` is how many of what is counted belong to one
    (eight scores to a plan): then `noemer_is` is that number, and the numerator is not about persons. `naast` are
    counts that this figure says something about: it is shown only where they are. `samen`: whoever counts in one year
    does not count in the next, so that years may be added up where one has too few people. `verbanden`: see `Verband`.

    `nodig` is what must have been kept for it. `terug`: it looks at what was so many months before the period.
    `alleen_jaar`: of a year it is neither the sum of the four quarters nor the stand of the last one, so the
    kwartaalrapportage tells it apart.
    """

    code: str
    naam: str
    niveau: Niveau
    vraag: str
    definitie: str
    zegt_niet: str
    bron: str
    eenheid: str
    berekening: Berekening = field(repr=False)
    soort: Soort = "aantal"
    persoonlijk: bool = False
    kern: bool = False
    teller_is: str = ""
    noemer_is: str = ""
    per: int = 1
    naast: tuple[str, ...] = ()
    samen: bool = False
    verbanden: tuple[Verband, ...] = ()
    nodig: Nodig = "periode"
    terug: int = 0
    alleen_jaar: bool = False

    def bereken(self, reg: Registratie, periode: Periode, profiel: Profiel) -> Meting:
        """The figure over a period, from what was kept: nothing is counted of before that, and no zero stands for it."""
        bijgehouden, sinds = _bijgehouden(self, reg.sinds, periode)
        if bijgehouden is None:
            return Meting(None, nog_niet=_nog_niet(self, reg.sinds))
        meting = self.berekening(reg, bijgehouden, profiel)
        if self.nodig == "verloop" and any(e.overgenomen for e in meting.eenheden):
            return Meting(None, nog_niet=_NOG_OVERGENOMEN)
        return replace(meting, sinds=sinds) if sinds else meting

    @property
    def teller(self) -> str:
        """The name of the count that is the numerator."""
        return self.teller_is or f"{self.code}.teller"

    @property
    def noemer(self) -> str:
        """The name of the count that is the denominator, or the n of a median."""
        return self.noemer_is or f"{self.code}.noemer"

    def voor(self, profiel: Profiel) -> Indicator:
        """The same with the terms and norms of this municipality filled in."""
        return replace(self, naam=vul_in(self.naam, profiel), definitie=vul_in(self.definitie, profiel))


@dataclass(frozen=True)
class Telling:
    """Counts of one table, before protection: `cellen[rij][kolom]`, whole numbers of persons or other units.

    `eenheden` are what was counted, each with its row in `waarom` (internal use only). `sinds` and `nog_niet` as of a
    Meting; a table that is not there yet has no rows."""

    rijen: tuple[str, ...]
    kolommen: tuple[str, ...]
    cellen: tuple[tuple[int, ...], ...]
    eenheden: tuple[Eenheid, ...] = field(default=(), compare=False, repr=False)
    sinds: date | None = None
    nog_niet: str = ""


@dataclass(frozen=True)
class Teltabel:
    """A declared table of counts; `berekening` gets the profile for age groups and the like, `nodig` as for an indicator.

    `persoonlijk` as for an indicator: the classes are not shown when everyone is in one of them.

    For protection: `namen` gives cells of a row, by its name or number (-1 the last), the name of the count that it is
    by definition; `overig` is that name for every other row. `altijd` names counts of rows that are left out when they
    are zero. `over_jaren`: whoever is still in the group a year later is in the same class ("blijft"), or in that one
    or the next ("schuift"); only a year has them, no quarter. `verbanden`: see `Verband`.
    """

    code: str
    titel: str
    toelichting: str
    rijkop: str
    berekening: Callable[[Registratie, Periode, Profiel], Telling] = field(repr=False)
    persoonlijk: bool = False
    namen: Mapping[str | int, str] = field(default_factory=dict)
    overig: str = ""
    altijd: tuple[str, ...] = ()
    over_jaren: Literal["", "blijft", "schuift"] = ""
    verbanden: tuple[Verband, ...] = ()
    nodig: Nodig = "periode"
    terug: int = 0

    def bereken(self, reg: Registratie, periode: Periode, profiel: Profiel) -> Telling:
        """The table over a period, as an indicator is computed."""
        bijgehouden, sinds = _bijgehouden(self, reg.sinds, periode)
        if bijgehouden is None:
            return Telling((), (), (), nog_niet=_nog_niet(self, reg.sinds))
        telling = self.berekening(reg, bijgehouden, profiel)
        return replace(telling, sinds=sinds) if sinds else telling


_NOG_OVERGENOMEN = "er hoort iemand bij die is overgenomen, en van wie het begin niet is bijgehouden"


def _bijgehouden(van: Indicator | Teltabel, sinds: date | None, periode: Periode) -> tuple[Periode | None, date | None]:
    """The part of the period of which everything was kept that the figure needs, and since when that is when it is not
    all of it; no part at all when nothing was."""
    if sinds is None or van.nodig == "buiten":
        return periode, None
    vanaf = plus_maanden(sinds, van.terug)
    if periode.eind < vanaf:
        return None, None
    if periode.begin >= vanaf or van.nodig == "stand":
        return periode, None
    return Periode(vanaf, periode.eind), sinds


NIET_OVERGENOMEN = "van wie is overgenomen, is dit nog niet bekend"


def _nog_niet(van: Indicator | Teltabel, sinds: date | None) -> str:
    assert sinds is not None
    eerste = f"; het eerste cijfer is over {sinds.year + van.terug // 12}" if van.terug else ""
    return f"bijgehouden sinds {toon_datum(sinds)}{eerste}"


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
