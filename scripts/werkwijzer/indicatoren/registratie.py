"""All casussen side by side: what every indicator is computed from. Nothing is interpreted here, only lined up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from werkwijzer.casus.casus import Casus, casussen
from werkwijzer.casus.feiten import Aanmelding, Bespreking, Brief, Interventie, Politiefeit, Voorwaarde
from werkwijzer.casus.gemeente import Gemeentefeiten, gemeentefeiten
from werkwijzer.casus.stand import Stand
from werkwijzer.casus.trajecten import Traject
from werkwijzer.dossiers.akten import Akte
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.formulieren.antwoorden import Weglaten
from werkwijzer.formulieren.definitie import Definities, Leefgebied
from werkwijzer.kalender import Kwartaal

F = TypeVar("F")
_DAGEN = 2  # several indicators in a row ask for the same day: of a large record more days take more room than time


# Of no row of these tables anything is counted.
_NIET_GETELD = {
    "aanmelding": ("betrokken", "gezin"),
    "uvz-verslag": ("aanwezig",),
    "plan": ("doelen", "acties"),
}


def niet_geteld(definities: Definities) -> dict[str, Weglaten]:
    """Per kind of form what no figure reads: of a large record that is most of it. What people wrote is in no figure,
    at most that they wrote something; only the form of the year is told whole."""
    uit: dict[str, Weglaten] = {}
    for code, formulier in definities.formulieren.items():
        delen = {"": formulier.losse_velden, **{t.tabel: t.kolommen for t in formulier.tabellen}}
        teksten = {deel: frozenset(v.code for v in velden if v.type == "lange_tekst") for deel, velden in delen.items()}
        uit[code] = {**teksten, **dict.fromkeys(_NIET_GETELD.get(code, ()))}
    return {code: weg for code, weg in uit.items() if not definities.formulieren[code].openbaar}


@dataclass(frozen=True)
class Periode:
    """A reporting period; both days are included. The reference date (`peildatum`) is its last day."""

    begin: date
    eind: date

    @classmethod
    def jaar(cls, jaar: int) -> Periode:
        return cls(date(jaar, 1, 1), date(jaar, 12, 31))

    @classmethod
    def kwartaal(cls, kwartaal: Kwartaal) -> Periode:
        return cls(kwartaal.begin, kwartaal.eind)

    def bevat(self, dag: date | None) -> bool:
        """Whether the day lies in the period; a day that is not known does not."""
        return dag is not None and self.begin <= dag <= self.eind


@dataclass(frozen=True, eq=False)  # compared by identity, so that what follows from it can be remembered
class Registratie:
    """Every casus and what is about no person, as it is known now. Each table holds pairs of casusnummer and fact."""

    casussen: tuple[Casus, ...]
    gemeente: Gemeentefeiten
    gebieden: int  # how many leefgebieden the form has

    @property
    def sinds(self) -> date | None:
        """The day from which everything is kept, when the record began with a list of who was there already."""
        return self.gemeente.sinds

    @cached_property
    def trajecten(self) -> tuple[Traject, ...]:
        """Every stay in the approach, per person the oldest first."""
        return tuple(t for c in self.casussen for t in c.trajecten)

    @cached_property
    def aanmeldingen(self) -> tuple[tuple[str, Aanmelding], ...]:
        return self._alle(lambda c: c.aanmeldingen)

    @cached_property
    def besprekingen(self) -> tuple[tuple[str, Bespreking], ...]:
        return self._alle(lambda c: c.besprekingen)

    @cached_property
    def brieven(self) -> tuple[tuple[str, Brief], ...]:
        return self._alle(lambda c: c.brieven)

    @cached_property
    def interventies(self) -> tuple[tuple[str, Interventie], ...]:
        return self._alle(lambda c: c.interventies)

    @cached_property
    def voorwaarden(self) -> tuple[tuple[str, Voorwaarde], ...]:
        return self._alle(lambda c: c.voorwaarden)

    @cached_property
    def politiefeiten(self) -> tuple[tuple[str, Politiefeit], ...]:
        return self._alle(lambda c: c.politiefeiten)

    @cached_property
    def per_nummer(self) -> dict[str, Casus]:
        return {c.nummer: c for c in self.casussen}

    def _alle(self, uit: Callable[[Casus], Iterable[F]]) -> tuple[tuple[str, F], ...]:
        return tuple((c.nummer, feit) for c in self.casussen for feit in uit(c))

    def in_aanpak(self, dag: date) -> tuple[Stand, ...]:
        """Of everyone who is in the approach at the end of `dag`: what holds then."""
        if dag not in self._op:
            while len(self._op) >= _DAGEN:
                del self._op[next(iter(self._op))]
            self._op[dag] = tuple(c.op(dag) for c in self.casussen if any(t.loopt_op(dag) for t in c.trajecten))
        return self._op[dag]

    @cached_property
    def _op(self) -> dict[date, tuple[Stand, ...]]:
        """The days that were asked for last: here, so that they go when this goes."""
        return {}


def maak_registratie(
    ingediend: Iterable[Ingediend], akten: Iterable[Akte], leefgebieden: Sequence[Leefgebied]
) -> Registratie:
    """From filed forms and akten, whatever the order in which they come."""
    ingediend = list(ingediend)
    return Registratie(tuple(casussen(ingediend, akten).values()), gemeentefeiten(ingediend), len(leefgebieden))
