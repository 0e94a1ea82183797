"""From filed forms to trajecten: the lifecycle is derived from the forms, nobody types a status."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from werkwijzer.dossiers.index import Ingediend

# Decisions of a herijking that end the approach, and how the traject then ended.
EINDE = {"positief": "positief", "negatief": "negatief", "opschalen": "overgedragen", "verhuisd": "overgedragen"}
# Kinds of police reports that are new behaviour; a conviction is about something that was reported before.
NIEUW_GEDRAG = ("overlast", "aanhouding", "haltverwijzing", "overtreding")


@dataclass(frozen=True)
class Traject:
    """One stay in the approach. `eind` is None while it runs; `plannen` are in order of measurement.

    `zorg_naar` is the partner that takes over the care at the closure; None when nobody was named.
    """

    casusnummer: str
    begin: date
    eind: date | None
    wijze: str | None
    plannen: tuple[Ingediend, ...]
    zorg_naar: str | None = None


@dataclass(frozen=True)
class _Wending:
    """A day on which the approach began or ended for a person."""

    dag: date
    soort: Literal["begin", "eind"]
    wijze: str | None = None
    zorg_naar: str | None = None


def plannen_op_datum(formulieren: Iterable[Ingediend]) -> list[Ingediend]:
    """The plans among the forms, by measurement date."""
    return sorted((f for f in formulieren if f.formulier == "plan"), key=lambda p: (p.datum, p.volgnr))


def trajecten(casusnummer: str, formulieren: Iterable[Ingediend]) -> list[Traject]:
    """The trajecten of one person, oldest first, from all forms that are about this person.

    The UVZ's decision for an integral approach opens a traject, unless one runs already; the decision of a
    herijking to close ends it. Plans of version 1 held both decisions themselves. A plan belongs to the traject
    that runs on its measurement date; a closing measurement may also be of a later day.
    """
    formulieren = list(formulieren)
    plannen = plannen_op_datum(formulieren)
    verslagen = [f for f in formulieren if f.formulier in ("uvz-verslag", "herijking")]
    perioden: list[tuple[date, _Wending | None]] = []
    open_: date | None = None
    for wending in _wendingen(casusnummer, [*verslagen, *plannen]):
        if wending.soort == "begin" and open_ is None:
            open_ = wending.dag
        elif wending.soort == "eind" and open_ is not None:
            perioden.append((open_, wending))
            open_ = None
    if open_ is not None:
        perioden.append((open_, None))
    per_periode: list[list[Ingediend]] = [[] for _ in perioden]
    for plan in plannen:
        nr = max((i for i, (begin, _) in enumerate(perioden) if begin <= plan.datum), default=None)
        if nr is None:
            continue
        slot = perioden[nr][1]
        if slot is None or plan.datum <= slot.dag or plan.antwoorden.velden.get("moment") == "afsluiting":
            per_periode[nr].append(plan)
    return [
        Traject(casusnummer, begin, slot.dag, slot.wijze, tuple(eigen), slot.zorg_naar)
        if slot
        else Traject(casusnummer, begin, None, None, tuple(eigen))
        for (begin, slot), eigen in zip(perioden, per_periode, strict=True)
    ]


def _wendingen(casusnummer: str, formulieren: Iterable[Ingediend]) -> list[_Wending]:
    gevonden = [w for f in formulieren for w in _uit_formulier(casusnummer, f)]
    return sorted(gevonden, key=lambda w: (w.dag, w.soort != "begin"))


def _uit_formulier(casusnummer: str, form: Ingediend) -> Iterator[_Wending]:
    velden, tabellen = form.antwoorden.velden, form.antwoorden.tabellen
    if form.formulier == "plan":
        begin, eind = velden.get("datum_besluit"), velden.get("datum_afsluiting")
        if isinstance(begin, date) and velden.get("moment") == "start":
            yield _Wending(begin, "begin")
        if isinstance(eind, date) and velden.get("moment") == "afsluiting":
            zorg = velden.get("zorg_overgenomen_door")
            yield _Wending(eind, "eind", str(velden.get("wijze_afsluiting")), str(zorg) if zorg else None)
    for rij in tabellen.get("besprekingen", ()):
        if rij.get("casusnummer") == casusnummer and rij.get("besluit") == "integraal":
            yield _Wending(form.datum, "begin")
    for rij in tabellen.get("beoordelingen", ()):
        if rij.get("casusnummer") == casusnummer and rij.get("besluit") in EINDE:
            later, zorg = rij.get("besloten_op"), rij.get("zorg_naar")
            dag = later if isinstance(later, date) else form.datum
            yield _Wending(dag, "eind", EINDE[str(rij["besluit"])], str(zorg) if zorg else None)
