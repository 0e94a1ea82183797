"""From facts to trajecten: the lifecycle is derived from the forms, nobody types a status."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from werkwijzer.casus.feiten import EINDE, Beoordeling, Bespreking, Bron, Overname, Plan
from werkwijzer.kalender import toon_datum


@dataclass(frozen=True)
class Traject:
    """One stay in the approach. `eind` is None while it runs; `plannen` are in order of measurement.

    `wijze` says how it ended, `zorg_naar` which partner takes over the care; None when nobody was named.
    """

    casusnummer: str
    begin: date
    eind: date | None
    wijze: str | None
    plannen: tuple[Plan, ...]
    begonnen: Bron
    zorg_naar: str | None = None
    gestopt: Bron | None = None

    @property
    def overgenomen(self) -> bool:
        """Whether it began before the record did: the beginning was taken over from a list, not kept here."""
        return self.begonnen.overgenomen

    @property
    def begin_bekend(self) -> bool:
        """Whether anybody said when it began; else `begin` is the day of the list that it was taken over from."""
        return not self.overgenomen or bool(self.begonnen.vraag)

    @property
    def sinds(self) -> str:
        """Since when somebody is in the approach, and whether that was kept here or taken over, as part of a sentence."""
        if not self.overgenomen:
            return f"in de aanpak sinds {toon_datum(self.begin)}"
        merk = f"overgenomen op {toon_datum(self.begonnen.datum)}"
        wanneer = f"sinds {toon_datum(self.begin)} ({merk})" if self.begin_bekend else f"({merk}, begin niet bekend)"
        return f"in de aanpak {wanneer}"

    def loopt_op(self, dag: date) -> bool:
        """In the approach at the end of `dag`: from the day of the decision, until the day before the closure."""
        return self.begin <= dag and (self.eind is None or self.eind > dag)

    def tot(self, dag: date) -> Traject:
        """The stay as it is at the end of `dag`: plans of later days are not there, a later end neither."""
        plannen = tuple(p for p in self.plannen if p.op <= dag)
        if self.eind is not None and self.eind <= dag:
            return self if plannen == self.plannen else self._met(plannen, open_=False)
        return self._met(plannen, open_=True)

    def _met(self, plannen: tuple[Plan, ...], *, open_: bool) -> Traject:
        if open_:
            return Traject(self.casusnummer, self.begin, None, None, plannen, self.begonnen)
        return Traject(
            self.casusnummer, self.begin, self.eind, self.wijze, plannen, self.begonnen, self.zorg_naar, self.gestopt
        )


@dataclass(frozen=True)
class Wending:
    """A day on which the approach began or ended for a person."""

    dag: date
    soort: Literal["begin", "eind"]
    bron: Bron
    wijze: str | None = None
    zorg_naar: str | None = None


def trajecten(
    casusnummer: str,
    plannen: Sequence[Plan],
    besprekingen: Iterable[Bespreking],
    beoordelingen: Iterable[Beoordeling],
    overname: Overname | None = None,
) -> tuple[Traject, ...]:
    """The trajecten of one person, oldest first; `plannen` in order of measurement.

    Who was taken over is in the approach since the day that the list gives. The UVZ's decision for an integral approach opens a traject, unless one runs already; the decision of a
    herijking to close ends it. Plans of version 1 held both decisions themselves. A plan belongs to the traject
    that runs on its measurement date; a closing measurement may also be of a later day.
    """
    perioden: list[tuple[Wending, Wending | None]] = []
    open_: Wending | None = None
    for wending in wendingen(plannen, besprekingen, beoordelingen, overname):
        if wending.soort == "begin" and open_ is None:
            open_ = wending
        elif wending.soort == "eind" and open_ is not None:
            perioden.append((open_, wending))
            open_ = None
    if open_ is not None:
        perioden.append((open_, None))
    per_periode: list[list[Plan]] = [[] for _ in perioden]
    for plan in plannen:
        nr = max((i for i, (begin, _) in enumerate(perioden) if begin.dag <= plan.op), default=None)
        if nr is None:
            continue
        slot = perioden[nr][1]
        if slot is None or plan.op <= slot.dag or plan.sluit_af:
            per_periode[nr].append(plan)
    return tuple(
        Traject(casusnummer, begin.dag, slot.dag, slot.wijze, tuple(eigen), begin.bron, slot.zorg_naar, slot.bron)
        if slot
        else Traject(casusnummer, begin.dag, None, None, tuple(eigen), begin.bron)
        for (begin, slot), eigen in zip(perioden, per_periode, strict=True)
    )


def wendingen(
    plannen: Iterable[Plan],
    besprekingen: Iterable[Bespreking],
    beoordelingen: Iterable[Beoordeling],
    overname: Overname | None = None,
) -> list[Wending]:
    """Every decision to begin or to end, in order; on one day a begin comes before an end."""
    gevonden = [w for p in plannen for w in _uit_plan(p)]
    gevonden += [Wending(overname.begin, "begin", overname.begonnen)] if overname else []
    gevonden += [Wending(b.op, "begin", b.bron.bij("besluit")) for b in besprekingen if b.rij.besluit == "integraal"]
    gevonden += [
        Wending(b.besloten, "eind", b.bron.bij("besluit"), EINDE[b.rij.besluit], b.rij.zorg_naar)
        for b in beoordelingen
        if b.rij.besluit in EINDE
    ]
    return sorted(gevonden, key=lambda w: (w.dag, w.soort != "begin", w.bron.volgnr))


def _uit_plan(plan: Plan) -> Iterator[Wending]:
    """The decisions that plans of version 1 held."""
    antwoorden = plan.antwoorden
    if antwoorden.moment == "start" and antwoorden.datum_besluit:
        yield Wending(antwoorden.datum_besluit, "begin", plan.bron.bij("datum_besluit"))
    if antwoorden.moment == "afsluiting" and antwoorden.datum_afsluiting:
        bron = plan.bron.bij("datum_afsluiting")
        yield Wending(
            antwoorden.datum_afsluiting, "eind", bron, antwoorden.wijze_afsluiting, antwoorden.zorg_overgenomen_door
        )
