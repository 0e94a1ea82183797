"""What this user of this computer chose and has seen, outside the project and outside the private folder.

The chosen private folder; and per private folder how far its log was, so that a folder that was put back to an
earlier day is noticed.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from werkwijzer.fouten import GebruikersFout
from werkwijzer.schijf import schrijf_veilig, verwijder

VARIABELE_INSTELLINGEN = "WERKWIJZER_INSTELLINGEN"


@dataclass(frozen=True)
class Merk:
    """The end of a log as it was seen: number and hash of its last line, when that was, and the highest casusnummer
    that was issued."""

    nr: int
    hash: str
    tijd: str
    volgnummer: int
    begin: str  # hash of the first line: another record has another one


def map_van_instellingen() -> Path:
    """Where the settings of this user stand; `WERKWIJZER_INSTELLINGEN` names another folder."""
    if gekozen := os.environ.get(VARIABELE_INSTELLINGEN):
        return Path(gekozen)
    if os.name == "nt":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming") / "werkwijzer"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "werkwijzer"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "werkwijzer"


def gekozen_map() -> Path | None:
    """The private folder that was chosen with `instellen`, or None."""
    gelezen = _lees(map_van_instellingen() / "instellingen.json").get("gegevens")
    return Path(gelezen) if isinstance(gelezen, str) and gelezen else None


def kies_map(prive: Path) -> Path:
    """Remember the private folder; returns the file in which that stands. Raises OSError."""
    return _onthoud("gegevens", prive)


def gekozen_oefenmap() -> Path:
    """The folder to practise in that was made last; without one, where it is made when nobody names a place."""
    gelezen = _lees(map_van_instellingen() / "instellingen.json").get("oefenmap")
    return Path(gelezen) if isinstance(gelezen, str) and gelezen else Path.home() / "werkwijzer-oefenen"


def kies_oefenmap(prive: Path) -> None:
    """Remember the folder to practise in. Raises OSError."""
    _onthoud("oefenmap", prive)


def _onthoud(wat: str, map_: Path) -> Path:
    pad = map_van_instellingen() / "instellingen.json"
    _schrijf(pad, {**_lees(pad), wat: str(map_)})
    return pad


def merk_van(prive: Path) -> Merk | None:
    """How far the log of this private folder was when this user last worked in it; None when that is not known."""
    gelezen = _lees(_merkbestand(prive))
    nr, volgnummer = gelezen.get("nr"), gelezen.get("volgnummer")
    if not isinstance(nr, int) or not isinstance(volgnummer, int):
        return None
    return Merk(nr, str(gelezen.get("hash")), str(gelezen.get("tijd")), volgnummer, str(gelezen.get("begin")))


def zet_merk(prive: Path, merk: Merk) -> None:
    """Remember how far the log is. What cannot be written, is not remembered."""
    if merk != merk_van(prive):
        with suppress(OSError):
            _schrijf(_merkbestand(prive), asdict(merk))


def vergeet_merk(prive: Path) -> None:
    """A private folder that was thrown away on purpose: another one in its place is not an earlier day of it."""
    with suppress(OSError, GebruikersFout):
        verwijder(_merkbestand(prive), missing_ok=True)


def _merkbestand(prive: Path) -> Path:
    return map_van_instellingen() / "gezien" / f"{hashlib.sha256(str(prive.resolve()).encode()).hexdigest()[:16]}.json"


def _lees(pad: Path) -> dict[str, object]:
    try:
        gelezen = json.loads(pad.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return gelezen if isinstance(gelezen, dict) else {}


def _schrijf(pad: Path, inhoud: dict[str, object]) -> None:
    pad.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    schrijf_veilig(pad, json.dumps(inhoud, ensure_ascii=False).encode())
