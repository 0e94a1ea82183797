"""Puts forms that come together into the record, so that each is filed once or not, also after a kill at any point.

The order makes that so, and each step is on the disk before the next begins: note the intention, with every file that
will come; write the copies and what they say; write the lines of the log. After that the files leave the in-tray, and
the intention is forgotten. Only its line in the log decides: with it a form is filed, without it its copy is thrown
away.

What is flushed, and why none of it can go. The intention, file and folder, once for all: else a power cut could leave a
copy of which nobody knows, at which every report and back-up stops. Each form and what it says, two files a form, and
once each folder that they are in: else the log could name what is not there. The lines of the log, once for all: else
the in-tray could be empty before a form is filed. (That the in-tray is empty is flushed once for all, by `verwerk`.)

Within a step the order is free: the files of a group, and then their folders, are flushed beside each other.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from typing import Any

from werkwijzer.dossiers.logboek import OPGEBORGEN, Logboek, Regel
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.paden import Paden
from werkwijzer.schijf import bewaar_map, schrijf_veilig, tijdelijk_van, verwijder

# How many are flushed beside each other: a network drive, and a disk that is busy, answers slowly but more at a time.
_NAAST_ELKAAR = 8


@dataclass(frozen=True)
class Stuk:
    """A form that is about to be filed."""

    bron: str  # its name in the in-tray
    inhoud: bytes
    lezing: bytes  # what it says
    regel: Regel  # the line of the log that will file it

    def bestanden(self, paden: Paden) -> tuple[tuple[Path, bytes], ...]:
        """The files that it becomes in the record."""
        bestand = self.regel.bestand
        return (paden.prive / bestand, self.inhoud), (paden.lezing(bestand), self.lezing)


def berg_samen_op(paden: Paden, logboek: Logboek, stukken: Sequence[Stuk]) -> None:
    """File these forms. Raises OSError (full disk); those that were written whole are then in the log all the same, when
    that can be written. What remains to be done `maak_af` does."""
    if not stukken:
        return
    voornemen = [{"bron": s.bron, "sha256": s.regel.sha256, "bestand": s.regel.bestand} for s in stukken]
    schrijf_veilig(paden.opbergen_bezig, json.dumps(voornemen).encode())
    geschreven: list[Regel] = []
    with ThreadPoolExecutor(_NAAST_ELKAAR) as naast_elkaar:
        try:
            bestanden = [(pad, inhoud) for stuk in stukken for pad, inhoud in stuk.bestanden(paden)]
            klaar = naast_elkaar.map(lambda bestand: _schrijf(paden, *bestand), bestanden)
            for stuk in stukken:
                for _ in stuk.bestanden(paden):
                    next(klaar)
                geschreven.append(stuk.regel)
        finally:
            mappen = {pad.parent for stuk in stukken[: len(geschreven)] for pad, _ in stuk.bestanden(paden)}
            list(naast_elkaar.map(bewaar_map, mappen))
            logboek.schrijf_regels(geschreven)


def _schrijf(paden: Paden, pad: Path, inhoud: bytes) -> None:
    maak_mappen_boven(paden, pad)
    schrijf_veilig(pad, inhoud, map_vast=False)


def maak_mappen_boven(paden: Paden, pad: Path) -> None:
    """Make the folders above that of a file in the record, but never the private folder itself: when that is gone, so is
    the network drive."""
    for map_ in reversed(pad.relative_to(paden.prive).parents[1:-1]):
        (paden.prive / map_).mkdir(exist_ok=True)


def maak_af(paden: Paden, logboek: Logboek) -> None:
    """Finish or undo what was being filed when an earlier run was killed: forms, or one form or akte."""
    try:
        gelezen = json.loads(paden.opbergen_bezig.read_bytes())
    except FileNotFoundError:
        return
    except ValueError:
        gelezen = []
    voornemens = [v for v in (gelezen if isinstance(gelezen, list) else [gelezen]) if _is_van_ons(paden, v)]
    dit = {(v["sha256"], v["bestand"]) for v in voornemens}
    regels = (r for r in logboek.regels() if r.gebeurtenis in OPGEBORGEN) if dit else ()
    gelogd = dit & {(r.sha256, r.bestand) for r in regels}
    for voornemen in voornemens:
        doe = _maak_akte_af if voornemen.get("akte") else _maak_formulier_af
        doe(paden, voornemen, in_logboek=(voornemen["sha256"], voornemen["bestand"]) in gelogd)
    verwijder(paden.opbergen_bezig)


def _is_van_ons(paden: Paden, voornemen: Any) -> bool:
    """Whether this is something that `maak_af` can act upon: it touches nothing outside the record."""
    try:
        kopie = (paden.prive / voornemen["bestand"]).resolve()
        teksten = [voornemen["sha256"], *([] if voornemen.get("akte") else [voornemen["bron"]])]
        binnen = any(kopie.is_relative_to(map_.resolve()) for map_ in paden.bewaarplaatsen)
        return all(isinstance(tekst, str) for tekst in teksten) and binnen and not kopie.is_dir()
    except (ValueError, KeyError, TypeError, AttributeError):
        return False


def _maak_akte_af(paden: Paden, voornemen: Mapping[str, str], *, in_logboek: bool) -> None:
    """An akte that was not confirmed to anybody: undone."""
    kopie = paden.prive / voornemen["bestand"]
    verwijder(tijdelijk_van(kopie), missing_ok=True)
    if not in_logboek:
        verwijder(kopie, missing_ok=True)
        _ruim_leeg(kopie.parent)


def _maak_formulier_af(paden: Paden, voornemen: Mapping[str, str], *, in_logboek: bool) -> None:
    sha256, bestand = voornemen["sha256"], voornemen["bestand"]
    kopie, lezing = paden.prive / bestand, paden.lezing(bestand)
    verwijder(tijdelijk_van(lezing), missing_ok=True)
    verwijder(tijdelijk_van(kopie), missing_ok=True)
    origineel = paden.postvak_in / Path(voornemen["bron"]).name
    nog_in_postvak = heeft(origineel, sha256)
    if in_logboek:
        if nog_in_postvak:
            if not heeft(kopie, sha256):
                schrijf_veilig(kopie, origineel.read_bytes())
            with suppress(PermissionError):  # open in another program; it will be reported as filed already
                verwijder(origineel)
        return
    verwijder(lezing, missing_ok=True)
    _ruim_leeg(lezing.parent)
    if kopie.is_file():
        if not nog_in_postvak:
            schrijf_veilig(_plek_voor(origineel, sha256), kopie.read_bytes())
        verwijder(kopie)
    _ruim_leeg(kopie.parent)


def heeft(pad: Path, sha256: str) -> bool:
    """Whether exactly this file is there."""
    return pad.is_file() and vingerafdruk(pad.read_bytes()) == sha256


def _plek_voor(pad: Path, sha256: str) -> Path:
    """`pad`, or when something else has that name by now: the same with a number. Where this file is already, it stays."""
    namen = (pad.with_stem(f"{pad.stem} ({nr})") for nr in count(2))
    return next(p for p in chain([pad], namen) if not p.exists() or heeft(p, sha256))


def _ruim_leeg(map_: Path) -> None:
    with suppress(OSError):
        map_.rmdir()  # only when it is empty
