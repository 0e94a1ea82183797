"""The lock on the private folder: one at a time, also for a command that only reads and logs that it did."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from werkwijzer.fouten import GebruikersFout


class Bezet(GebruikersFout):
    """Somebody else is working in the same private folder."""


@contextmanager
def op_slot(prive: Path, wachttijd: float = 2) -> Iterator[None]:
    """Hold the private folder, which must exist. Raises Bezet when it is not free within `wachttijd` seconds."""
    slot = FileLock(prive / ".slot", timeout=wachttijd)
    try:
        slot.acquire()
    except Timeout:
        raise Bezet(
            "Iemand anders is nu formulieren aan het verwerken in dezelfde map. Wacht tot dat klaar is."
        ) from None
    try:
        yield
    finally:
        slot.release()
