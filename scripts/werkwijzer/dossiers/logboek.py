"""The append-only, hash-chained log: when, who, which command, which file hash, which casusnummer. Never a name.

One JSON object per line. `hash` is the SHA-256 of the previous line's hash and this line's other fields, so
that a change in any earlier line breaks the chain from there on.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from werkwijzer.fouten import GebruikersFout

BEGIN = "0" * 64


class LogboekFout(GebruikersFout):
    """The log cannot be trusted; the message (Dutch) says which line and what to do."""


@dataclass(frozen=True)
class Regel:
    """One line of the log. `bestand` is relative to the private folder; empty fields are ''."""

    nr: int
    tijd: str
    gebruiker: str
    opdracht: str
    gebeurtenis: str
    casusnummer: str
    formulier: str
    sha256: str
    bestand: str
    vorige: str
    hash: str
    over: int = 0  # the earlier line that this one is about; left out of the file when there is none


class Logboek:
    """The log of one private folder. Use under the lock of that folder."""

    def __init__(self, pad: Path) -> None:
        self.pad = pad
        self._laatste: Regel | None = None
        self._gelezen = False

    def regels(self) -> Iterator[Regel]:
        """All lines, oldest first, each checked against the one before. Raises LogboekFout.

        A last line without a line end was cut off while it was written and never confirmed: it is left out.
        """
        vorige, nr = BEGIN, 0
        if not self.pad.exists():
            return
        with self.pad.open("rb") as stroom:
            for ruw in stroom:
                if not ruw.endswith(b"\n"):
                    return
                nr += 1
                try:
                    gegevens = json.loads(ruw)
                    regel = Regel(**gegevens)
                except (ValueError, TypeError):
                    raise LogboekFout(_kapot(nr)) from None
                if regel.nr != nr or regel.vorige != vorige or regel.hash != _hash(gegevens):
                    raise LogboekFout(_kapot(nr))
                vorige = regel.hash
                yield regel

    @property
    def laatste(self) -> Regel | None:
        """The last line, after checking the whole chain once."""
        if not self._gelezen:
            for regel in self.regels():
                self._laatste = regel
            self._gelezen = True
        return self._laatste

    def schrijf(
        self,
        opdracht: str,
        gebeurtenis: str,
        *,
        casusnummer: str = "",
        formulier: str = "",
        sha256: str = "",
        bestand: str = "",
        over: int = 0,
    ) -> Regel:
        """Append one line and flush it to disk. On a full disk nothing of the line remains."""
        laatste = self.laatste
        gegevens: dict[str, Any] = {
            "nr": laatste.nr + 1 if laatste else 1,
            "tijd": datetime.now(UTC).isoformat(timespec="seconds"),
            "gebruiker": gebruiker(),
            "opdracht": opdracht,
            "gebeurtenis": gebeurtenis,
            "casusnummer": casusnummer,
            "formulier": formulier,
            "sha256": sha256,
            "bestand": bestand,
            "vorige": laatste.hash if laatste else BEGIN,
            **({"over": over} if over else {}),
        }
        gegevens["hash"] = _hash(gegevens)
        regel = Regel(**gegevens)
        self._voeg_toe(json.dumps(gegevens, ensure_ascii=False).encode() + b"\n")
        self._laatste = regel
        return regel

    def _voeg_toe(self, ruw: bytes) -> None:
        with self.pad.open("r+b" if self._laatste else "a+b") as stroom:  # a log that vanished is not started anew
            einde = _einde_laatste_hele_regel(stroom)
            stroom.truncate(einde)
            stroom.seek(einde)
            try:
                stroom.write(ruw)
                stroom.flush()
                os.fsync(stroom.fileno())
            except OSError:
                stroom.truncate(einde)
                raise


def _einde_laatste_hele_regel(stroom: Any) -> int:
    """Position after the last line end; a torn last line is thus overwritten."""
    positie: int = stroom.seek(0, os.SEEK_END)
    while positie:
        stap = min(4096, positie)
        stroom.seek(positie - stap)
        blok = stroom.read(stap)
        plek: int = blok.rfind(b"\n")
        if plek >= 0:
            return positie - stap + plek + 1
        positie -= stap
    return 0


def _hash(gegevens: dict[str, Any]) -> str:
    inhoud = {k: v for k, v in gegevens.items() if k != "hash"}
    return hashlib.sha256(json.dumps(inhoud, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _kapot(nr: int) -> str:
    return (
        f"Het logboek klopt niet vanaf regel {nr}: de regel is veranderd, of een regel ervoor is weg. "
        "Zet het logboek terug uit de laatste back-up en meld het aan de privacyfunctionaris. Er is niets verwerkt."
    )


def gebruiker() -> str:
    """The user of this computer."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "onbekend"
