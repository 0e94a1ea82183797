"""Chance, the same on every machine: only methods of `random.Random` that do not change between Python versions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import TypeVar

_T = TypeVar("_T")


def gewogen(rng: Random, keuzes: Sequence[tuple[_T, int]]) -> _T:
    """One of `keuzes`, each with its weight."""
    punt = rng.randrange(sum(gewicht for _, gewicht in keuzes))
    for keuze, gewicht in keuzes:
        if punt < gewicht:
            return keuze
        punt -= gewicht
    raise AssertionError("onbereikbaar")


def kans(rng: Random, procent: int) -> bool:
    return rng.randrange(100) < procent


def grepen(rng: Random, keuzes: Sequence[_T], aantal: int) -> list[_T]:
    """`aantal` different ones of `keuzes`, in random order."""
    over = list(keuzes)
    return [over.pop(rng.randrange(len(over))) for _ in range(min(aantal, len(over)))]


def werkdag(dag: date, terug: bool = False) -> date:
    """The day itself, or the Monday after (or the Friday before) a weekend."""
    te_veel = dag.weekday() - 4
    if te_veel <= 0:
        return dag
    return dag - timedelta(days=te_veel) if terug else dag + timedelta(days=3 - te_veel)


def tekst(rng: Random, delen: Sequence[str], regels: int = 25) -> str:
    """The parts as one text; `regels` percent of the time on lines of their own."""
    return ("\n" if kans(rng, regels) else " ").join(delen)
