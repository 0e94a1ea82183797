"""What was read in a PDF, kept per file, so that publishing again does not read an unchanged PDF again.

Reading a PDF takes a second, and a site has dozens that are the same as the last time. Only what passed the gate is
kept: the folder holds nothing that is not public.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict
from functools import cache
from importlib import metadata
from pathlib import Path

from werkwijzer import namen
from werkwijzer.herkenbaar.zoeker import Tekst
from werkwijzer.schijf import schrijf_veilig
from werkwijzer.site.poort import uitlezen
from werkwijzer.site.poort.uitlezen import Stuk, lees


class PdfGeheugen:
    """Reads files like `uitlezen.lees`, and PDFs from `map_` when they were read before; without `map_` nothing is kept."""

    def __init__(self, map_: Path | None) -> None:
        self._map = map_
        self._nieuw: dict[Path, list[Stuk]] = {}

    def lees(self, naam: str, inhoud: bytes) -> Iterator[Stuk]:
        """Everything readable in one file, as `uitlezen.lees`. Raises Onleesbaar; that is never kept."""
        if self._map is None or not inhoud.startswith(b"%PDF-"):
            yield from lees(naam, inhoud)
            return
        pad = self._map / f"{hashlib.sha256(_lezer() + naam.rpartition('.')[2].encode() + inhoud).hexdigest()}.json"
        stukken = _bewaard(pad)
        if stukken is None:
            stukken = []
            for stuk in lees(naam, inhoud):
                stukken.append(stuk)
                yield stuk
            self._nieuw[pad] = stukken
        else:
            yield from stukken

    def bewaar(self) -> None:
        """Keep what was read this time. To be called only when the gate found nothing."""
        for pad, stukken in self._nieuw.items():
            pad.parent.parent.mkdir(parents=True, exist_ok=True)
            schrijf_veilig(pad, json.dumps([asdict(s) for s in stukken], ensure_ascii=False).encode(), vast=False)


def _bewaard(pad: Path) -> list[Stuk] | None:
    """What stands there, or None when there is nothing that can be used."""
    try:
        gelezen = json.loads(pad.read_bytes())
        return [
            Stuk(Tekst(**s["tekst"]), tuple((int(positie), str(plek)) for positie, plek in s["plekken"]), s["voor"])
            for s in gelezen
        ]
    except (OSError, ValueError, TypeError, KeyError):
        return None


@cache
def _lezer() -> bytes:
    """What the result depends on besides the file: another reader may see more in it."""
    bronnen = b"".join(Path(str(module.__file__)).read_bytes() for module in (uitlezen, namen))
    return hashlib.sha256(bronnen + metadata.version("pypdf").encode()).digest()
