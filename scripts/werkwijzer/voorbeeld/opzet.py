"""The size of the fictional municipality and the rhythm of its meetings: from the profile, the wish and the seed.

The municipality as shipped has 99 young people in the approach at the end of the last year. Another size has the
same proportions; another seed also has somewhat other numbers per year.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from werkwijzer.formulieren.definitie import Definities
from werkwijzer.profiel import Doelgroep, Profiel, Termijnen

EERSTE_DAG, LAATSTE_DAG = date(2021, 1, 1), date(2025, 12, 31)
JAREN = (2023, 2024, 2025)  # the years with forms, and so with a report
VOL = 8  # young people in one report of the UVZ
LIJST = 40  # young people in one report of a herijking

ZAAD = 20231
JONGEREN = 99
MINSTE_JONGEREN = 8

_INSTROOM = {2021: 25, 2022: 57, 2023: 36, 2024: 36, 2025: 37}  # decisions of the UVZ that led to a plan, per year
_UITSTROOM = {2023: 31, 2024: 30, 2025: 31}  # closings per year
_OPNIEUW = {2023: 1, 2024: 3, 2025: 3}  # part of the inflow: closed before, referred again
_GEEN_PLAN = {2022: 1, 2023: 3, 2024: 3, 2025: 2}  # referrals that went another way
_WACHTEND = 4  # referrals of late 2025 that have no plan yet


@dataclass(frozen=True)
class Opzet:
    """How many young people come and go per year, and on which days there are meetings."""

    definities: Definities
    jongeren: int = JONGEREN
    zaad: int = ZAAD
    instroom: Mapping[int, int] = field(init=False)
    uitstroom: Mapping[int, int] = field(init=False)
    opnieuw: Mapping[int, int] = field(init=False)
    geen_plan: Mapping[int, int] = field(init=False)
    wachtend: int = field(init=False)
    naast_elkaar: int = field(init=False)  # days per round of the UVZ, so that everyone can be discussed
    _ritmes: dict[tuple[object, ...], list[date]] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        rng = Random(self.zaad)
        zelf = self._aantallen(rng)
        # One report holds eight young people; who is new takes part of the places, who is discussed again the rest.
        rondes = max(1, 364 // (7 * max(self.profiel.termijnen.ooit("uvz_weken"))))
        for naam, waarde in zelf.items():
            object.__setattr__(self, naam, waarde)
        object.__setattr__(self, "naast_elkaar", -(-max(self.instroom.values()) * 3 // (2 * VOL * rondes)) or 1)

    def _aantallen(self, rng: Random) -> dict[str, object]:
        def deel(aantal: int, minstens: int = 0) -> int:
            speling = 100 if self.zaad == ZAAD else rng.randrange(80, 121)
            return max(minstens, (aantal * self.jongeren * speling + JONGEREN * 50) // (JONGEREN * 100))

        instroom = {jaar: deel(n, 1) for jaar, n in _INSTROOM.items()}
        uitstroom = {jaar: deel(n, 1) for jaar, n in _UITSTROOM.items()}
        # Who came and did not leave is in the approach: what rounding and chance leave over belongs to the first years.
        over = self.jongeren + sum(uitstroom.values()) - sum(instroom.values())
        instroom[2022] += over
        if instroom[2022] < 1:
            uitstroom[2025] += 1 - instroom[2022]
            instroom[2022] = 1
        return {
            "instroom": instroom,
            "uitstroom": uitstroom,
            "opnieuw": {jaar: deel(n) for jaar, n in _OPNIEUW.items()},
            "geen_plan": {jaar: deel(n) for jaar, n in _GEEN_PLAN.items()},
            "wachtend": deel(_WACHTEND, 1),
        }

    @property
    def profiel(self) -> Profiel:
        return self.definities.profiel

    @property
    def schaal(self) -> float:
        """Size beside the municipality as shipped, for amounts of money and figures of the whole city."""
        return self.jongeren / JONGEREN

    def termijnen(self, dag: date) -> Termijnen:
        """The terms that hold on `dag`."""
        return self.profiel.termijnen.op(dag)

    @property
    def langst_zonder_meldingen(self) -> int:
        """So many months without a report are enough for a positive closure on any day."""
        return max(self.profiel.termijnen.ooit("maanden_zonder_meldingen"))

    @property
    def doelgroep(self) -> Doelgroep:
        """The ages that belong to the target group in every year; the present ones when there are none."""
        nu = self.profiel.doelgroep
        jongst, oudst = max(nu.ooit("leeftijd_min")), min(nu.ooit("leeftijd_max"))
        return nu.model_copy(update={"leeftijd_min": jongst, "leeftijd_max": oudst}) if jongst <= oudst else nu

    def te_kiezen(self, lijst: str) -> tuple[str, ...]:
        """Codes in a list of the profile that are in use in all years of the demo; else all that are in use."""
        nu = self.profiel.te_kiezen(lijst)
        begin = {w.code: w.vanaf or date.min for w in self.profiel.keuzelijsten[lijst]}
        return tuple(code for code in nu if begin[code] <= EERSTE_DAG) or nu

    def uvz_dagen(self, jaar: int) -> Sequence[date]:
        return self._ritme("uvz_weken", uvz_dagen, jaar, self.naast_elkaar)

    def herijkingen(self, jaar: int) -> Sequence[date]:
        return self._ritme("herijking_maanden", halfjaarlijkse_herijkingen, jaar)

    def groepsoverleggen(self, jaar: int, groepnummer: int) -> Sequence[date]:
        return self._ritme("groepsoverleg_maanden", groepsoverleggen, jaar, groepnummer)

    def _ritme(self, termijn: str, dagen: Callable[..., list[date]], *waarvan: int) -> Sequence[date]:
        """The days of meetings so many weeks or months apart: each term counts on the days on which it holds.

        Asked for each young person and each meeting, so worked out once.
        """
        if (termijn, *waarvan) not in self._ritmes:
            alle = {
                d
                for n in self.profiel.termijnen.ooit(termijn)
                for d in dagen(*waarvan, n)
                if getattr(self.termijnen(d), termijn) == n
            }
            anders = getattr(self.profiel.termijnen, termijn)
            self._ritmes[termijn, *waarvan] = sorted(alle) or dagen(*waarvan, anders)
        return self._ritmes[termijn, *waarvan]


def uvz_dagen(jaar: int, naast_elkaar: int = 1, weken: int = 2) -> list[date]:
    """The Tuesdays on which the UVZ meets, every so many weeks; 31 December 2024 is one of them. A large municipality
    needs the working days before it as well. The last UVZ of 2025 is a day later: on purpose, to show a decision on
    the last day of the year."""
    rondes = range(-(4 * 365) // (7 * weken) - 2, max(1, 365 // (7 * weken)))
    dinsdagen = [date(2024, 12, 31) + timedelta(days=7 * weken * n) for n in rondes]
    dagen = {dag for dinsdag in dinsdagen for dag in _werkdagen_tot(dinsdag, naast_elkaar)} | {LAATSTE_DAG}
    return sorted(dag for dag in dagen if dag.year == jaar)


def _werkdagen_tot(dag: date, aantal: int) -> Iterator[date]:
    while aantal:
        if dag.weekday() < 5:
            yield dag
            aantal -= 1
        dag -= timedelta(days=1)


def volgende_werkdagen(dag: date, aantal: int) -> list[date]:
    """`aantal` working days in a row, from `dag`."""
    dagen = (dag + timedelta(days=n) for n in range(2 * aantal + 3))
    return [d for d in dagen if d.weekday() < 5][:aantal]


def halfjaarlijkse_herijkingen(jaar: int, maanden: int = 6) -> list[date]:
    """Thursdays in June and December, or so many months apart: about everyone outside a prioritised group."""
    return [_eerste(jaar, maand, weekdag=3) for maand in _maanden(jaar, maanden)]


def groepsoverleggen(jaar: int, groepnummer: int, maanden: int = 3) -> list[date]:
    """A Wednesday per quarter, or so many months apart, for each prioritised group."""
    return [
        _eerste(jaar, maand, weekdag=2) + timedelta(days=7 * (groepnummer % 3)) for maand in _maanden(jaar, maanden)
    ]


def _maanden(jaar: int, om_de: int) -> list[int]:
    """The months of a year in which something is due every so many months, counted from December 2022."""
    return [maand for maand in range(1, 13) if (12 * (jaar - 2023) + maand) % om_de == 0]


def _eerste(jaar: int, maand: int, weekdag: int) -> date:
    return next(dag for n in range(1, 8) if (dag := date(jaar, maand, n)).weekday() == weekdag)
