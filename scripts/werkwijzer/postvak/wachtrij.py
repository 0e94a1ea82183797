"""Checked forms that wait to be filed, on disk: memory does not grow with their number."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from werkwijzer.formulieren.beoordelen import Beoordeling
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.platte_gegevens import ingepakt, uitgepakt

Sleutel = tuple[int, str, int, str]


class _Plek(NamedTuple):
    sleutel: Sleutel
    pad: Path
    begin: int
    lengte: int


class Wachtrij:
    """A queue in an unnamed temporary file in `map_`: nobody else can read it, and it goes with the process."""

    def __init__(self, map_: Path, definities: Definities) -> None:
        self._definities = definities
        self._plekken: list[_Plek] = []
        self._bestand = tempfile.TemporaryFile(dir=map_, prefix=".", suffix=".deel")  # noqa: SIM115 (closed in __exit__)

    def __enter__(self) -> Wachtrij:
        return self

    def __exit__(
        self, soort: type[BaseException] | None, fout: BaseException | None, spoor: TracebackType | None
    ) -> None:
        self._bestand.close()

    def __len__(self) -> int:
        return len(self._plekken)

    def zet_bij(self, sleutel: Sleutel, beoordeling: Beoordeling) -> None:
        """Add one form; `sleutel` decides its turn."""
        bytes_ = ingepakt(beoordeling)
        self._plekken.append(_Plek(sleutel, beoordeling.pad, self._bestand.tell(), self._bestand.write(bytes_)))

    def op_volgorde(self) -> Iterator[Beoordeling]:
        """All forms, in the order of their keys. Add nothing any more after this."""
        for plek in sorted(self._plekken):
            self._bestand.seek(plek.begin)
            yield uitgepakt(self._bestand.read(plek.lengte), self._definities)
