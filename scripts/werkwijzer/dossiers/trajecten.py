"""From filed plans to trajecten: the lifecycle is derived from the forms, nobody types a status."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from werkwijzer.dossiers.index import Ingediend


@dataclass(frozen=True)
class Traject:
    """One stay in the approach. `eind` is None while it runs; `plannen` are in order of measurement."""

    casusnummer: str
    begin: date
    eind: date | None
    wijze: str | None
    plannen: tuple[Ingediend, ...]

    def loopt_op(self, dag: date) -> bool:
        """In the approach at the end of `dag`: entered on or before it, and not closed on or before it."""
        return self.begin <= dag and (self.eind is None or self.eind > dag)

    def plannen_tot(self, dag: date) -> tuple[Ingediend, ...]:
        """Plans with a measurement on or before `dag`."""
        return tuple(p for p in self.plannen if p.datum <= dag)


def geldende_plannen(plannen: Iterable[Ingediend]) -> list[Ingediend]:
    """Plans that count, by measurement date: of one date, the one filed last replaces the others."""
    per_datum: dict[date, Ingediend] = {}
    for plan in sorted(plannen, key=lambda p: p.volgnr):
        per_datum[plan.datum] = plan
    return [per_datum[datum] for datum in sorted(per_datum)]


def trajecten(plannen: Iterable[Ingediend]) -> list[Traject]:
    """The trajecten of one dossier, oldest first.

    A start plan opens a traject on the date of the UVZ's decision; a closing plan ends it on the date of the
    decision to close. A plan outside a traject belongs to none and does not count.
    """
    gevonden: list[Traject] = []
    lopend: list[Ingediend] = []
    for plan in geldende_plannen(plannen):
        moment = plan.antwoorden.velden.get("moment")
        if not lopend and moment != "start":
            continue
        lopend.append(plan)
        if moment == "afsluiting":
            gevonden.append(_traject(lopend))
            lopend = []
    if lopend:
        gevonden.append(_traject(lopend))
    return gevonden


def _traject(plannen: list[Ingediend]) -> Traject:
    begin = plannen[0].antwoorden.velden.get("datum_besluit")
    laatste = plannen[-1].antwoorden.velden
    gesloten = laatste.get("moment") == "afsluiting"
    eind, wijze = laatste.get("datum_afsluiting"), laatste.get("wijze_afsluiting")
    return Traject(
        plannen[0].casusnummer,
        begin if isinstance(begin, date) else plannen[0].datum,
        eind if gesloten and isinstance(eind, date) else None,
        str(wijze) if gesloten else None,
        tuple(plannen),
    )
