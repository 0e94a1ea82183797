"""The append-only, hash-chained log: when, who, which command, which file hash, which casusnummer. Never a name.

One JSON object per line. `hash` is the SHA-256 of the previous line's hash and this line's other fields, so
that a change in any earlier line breaks the chain from there on.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, TypedDict, Unpack

from werkwijzer.fouten import GebruikersFout

BEGIN = "0" * 64
OPGEBORGEN = ("ingediend", "uittreksel", "akte")  # events that put a file in the record
_OP_VOLGORDE = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode  # made once: it is used per line
_LANGSTE_REGEL = 16_384  # bytes; a line holds file names and at most 500 new casusnummers, which is far shorter


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
    lezing: str = ""  # hash of what the form said when it was filed; left out of the file when there is none
    nummers: str = ""  # the casusnummers that its rows got when it was filed, in their order; left out likewise


# The order in the file, and what is left out of it when there is none.
_VOLGORDE = [
    "nr",
    "tijd",
    "gebruiker",
    "opdracht",
    "gebeurtenis",
    "casusnummer",
    "formulier",
    "sha256",
    "bestand",
    "lezing",
    "nummers",
    "vorige",
    "over",
    "hash",
]
_KAN_WEG = frozenset({"over", "lezing", "nummers"})


class Wat(TypedDict, total=False):
    """What a line is about, as in `Regel`."""

    casusnummer: str
    formulier: str
    sha256: str
    bestand: str
    over: int
    lezing: str
    nummers: str


_LEEG: Wat = {"casusnummer": "", "formulier": "", "sha256": "", "bestand": ""}


@dataclass(frozen=True)
class IJkpunt:
    """A line up to which the log was checked: its number, its hash, and where it ends in the file (bytes)."""

    nr: int = 0
    hash: str = BEGIN
    positie: int = 0


class Logboek:
    """The log of one private folder. Use under the lock of that folder."""

    def __init__(self, pad: Path) -> None:
        self.pad = pad
        self._laatste: Regel | None = None
        self._gelezen = False
        self._einde = 0  # where the last line ends

    def regels(self, na: IJkpunt | None = None) -> Iterator[Regel]:
        """All lines, oldest first, each checked against the one before; with `na` only those after that line.

        A last line without a line end was cut off while it was written and never confirmed: it is left out.
        Raises LogboekFout, also when the line of `na` is not where it was.
        """
        vorige, nr, positie = (na.hash, na.nr, na.positie) if na else (BEGIN, 0, 0)
        laatste: Regel | None = None
        if self.pad.exists():
            with self.pad.open("rb") as stroom:
                if nr:
                    laatste = _regel_die_eindigt_op(stroom, positie)
                    if laatste is None or (laatste.nr, laatste.hash) != (nr, vorige):
                        raise LogboekFout(_kapot(nr))
                for ruw in stroom:
                    if not ruw.endswith(b"\n"):
                        break
                    nr += 1
                    regel = _ontleed(ruw)
                    if regel is None or regel.nr != nr or regel.vorige != vorige:
                        raise LogboekFout(_kapot(nr))
                    vorige, laatste = regel.hash, regel
                    positie += len(ruw)
                    yield regel
        elif nr:
            raise LogboekFout(_kapot(nr))
        self._laatste, self._gelezen, self._einde = laatste, True, positie

    @property
    def ijkpunt(self) -> IJkpunt:
        """The last line, as a point from which to go on checking later."""
        laatste = self.laatste
        return IJkpunt(laatste.nr, laatste.hash, self._einde) if laatste else IJkpunt()

    @property
    def laatste(self) -> Regel | None:
        """The last line, after checking the whole chain once."""
        if not self._gelezen:
            for _ in self.regels():
                pass
        return self._laatste

    def volgende(self, opdracht: str, gebeurtenis: str, *, na: Regel | None = None, **wat: Unpack[Wat]) -> Regel:
        """The line to append next, not yet written. With `na` the one after that line, which need not be written either."""
        return _nieuw(na or self.laatste, opdracht, gebeurtenis, wat)

    def schrijf(self, opdracht: str, gebeurtenis: str, **wat: Unpack[Wat]) -> Regel:
        """Append one line and flush it to disk. On a full disk nothing of the line remains."""
        regel = self.volgende(opdracht, gebeurtenis, **wat)
        self.schrijf_regels([regel])
        return regel

    def schrijf_per_dossier(self, opdracht: str, gebeurtenis: str, casusnummers: Sequence[str]) -> None:
        """Append a line for each dossier, all of them or none, with one flush to disk."""
        regels: list[Regel] = []
        for casusnummer in casusnummers:
            na = regels[-1] if regels else None
            regels.append(self.volgende(opdracht, gebeurtenis, na=na, casusnummer=casusnummer))
        self.schrijf_regels(regels)

    def schrijf_regels(self, regels: Sequence[Regel]) -> None:
        """Append lines that `volgende` made, each after the one before, with one flush to disk. On a full disk nothing of
        them remains."""
        if regels:
            self._voeg_toe(b"".join(map(_ruw, regels)))
            self._laatste = regels[-1]

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
        self._einde = einde + len(ruw)


def _nieuw(laatste: Regel | None, opdracht: str, gebeurtenis: str, wat: Wat) -> Regel:
    """The line that comes after `laatste`, with its hash."""
    regel = Regel(
        nr=laatste.nr + 1 if laatste else 1,
        tijd=datetime.now(UTC).isoformat(timespec="seconds"),
        gebruiker=gebruiker(),
        opdracht=opdracht,
        gebeurtenis=gebeurtenis,
        vorige=laatste.hash if laatste else BEGIN,
        hash="",
        **(_LEEG | wat),
    )
    return replace(regel, hash=_hash(_gegevens(regel)))


def _gegevens(regel: Regel) -> dict[str, Any]:
    """A line as it stands in the file."""
    return {naam: w for naam in _VOLGORDE if (w := getattr(regel, naam)) or naam not in _KAN_WEG}


def _ruw(regel: Regel) -> bytes:
    return json.dumps(_gegevens(regel), ensure_ascii=False).encode() + b"\n"


def geketend(regels: Iterable[Regel]) -> bytes:
    """These lines as a log of its own: numbered and chained anew, everything else in them as it is."""
    uit, nr, vorige = list[bytes](), 0, BEGIN
    for nr, regel in enumerate(regels, start=1):
        gegevens = {k: w for k, w in asdict(regel).items() if w or k not in _KAN_WEG}
        gegevens |= {"nr": nr, "vorige": vorige}
        gegevens["hash"] = vorige = _hash({k: w for k, w in gegevens.items() if k != "hash"})
        uit.append(json.dumps(gegevens, ensure_ascii=False).encode() + b"\n")
    return b"".join(uit)


def _ontleed(ruw: bytes) -> Regel | None:
    """The line in these bytes, or None when it is no line of a log or its hash is not that of its content."""
    try:
        gegevens = json.loads(ruw.decode())
        regel = Regel(**gegevens)
    except (ValueError, TypeError):
        return None
    return regel if regel.hash == _hash(gegevens) else None


def _regel_die_eindigt_op(stroom: BinaryIO, positie: int) -> Regel | None:
    """The line whose line end stands just before `positie`, which is then where `stroom` is."""
    begin = max(0, positie - _LANGSTE_REGEL)
    stroom.seek(begin)
    blok = stroom.read(positie - begin)
    if len(blok) != positie - begin or not blok.endswith(b"\n"):
        return None
    return _ontleed(blok[blok.rfind(b"\n", 0, -1) + 1 :])


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
    return hashlib.sha256(_OP_VOLGORDE(inhoud).encode()).hexdigest()


def _kapot(nr: int) -> str:
    return (
        f"Het logboek klopt niet vanaf regel {nr}: de regel is veranderd, of een regel ervoor is weg. "
        "Zet het logboek terug uit de laatste back-up en meld het aan de FG. Er is niets verwerkt."
    )


def gebruiker() -> str:
    """The user of this computer."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "onbekend"
