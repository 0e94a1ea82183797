"""The definitions as they were read and checked last time, for as long as nothing changed: reading them takes longer
than everything else a short command does.

They lie beside the program, never in a project that somebody names: what is unpickled can do anything, and whoever can
write here can change the program as well.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from werkwijzer.formulieren.definitie import Definities, lees_definities
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.profiel import bij_elk_gebruik, lees_profiel
from werkwijzer.schijf import schrijf_veilig, verwijder

_MAP = PROJECT / ".cache" / "definities"
_HOOGSTENS = 16  # of different projects and moments
_HASH = hashlib.sha256().digest_size


def lees_alles(paden: Paden) -> Definities:
    """The form definitions with the profile of this project. Raises GebruikersFout when those cannot be used."""
    pad = _MAP / _kenmerk(paden)
    bekend = _onthouden(pad)
    if bekend is not None:
        bij_elk_gebruik(bekend.profiel, paden.profiel)
        return bekend
    definities = lees_definities(paden.formulieren, lees_profiel(paden.profiel))
    _onthoud(pad, definities)
    return definities


def _kenmerk(paden: Paden) -> str:
    """Changes with every file that is read, and with the program that reads it."""
    kern = hashlib.sha256(f"{sys.version} {_versie_van_pydantic()}".encode())
    for bron in _programma():
        kern.update(bron.encode())
    sets = (paden.profiel.parent / "indicatorensets").glob("*.toml")
    onze = sorted((PROJECT / "forms").glob("*.yml")) if paden.project != PROJECT else []  # an older copy follows them
    for pad in (paden.profiel, *sorted(paden.formulieren.glob("*.yml")), *sorted(sets), *onze):
        with suppress(OSError):  # whoever reads it says so
            inhoud = pad.read_bytes()
            kern.update(f"\0{pad.name} {len(inhoud)} ".encode())
            kern.update(inhoud)
    return kern.hexdigest()


def _versie_van_pydantic() -> str:
    from pydantic import VERSION

    return VERSION


def _programma() -> Iterator[str]:
    hier = Path(__file__).parent
    for map_ in (hier, hier.parent):
        with os.scandir(map_) as bestanden:
            bronnen = sorted((b.name, b.stat()) for b in bestanden if b.name.endswith(".py"))
        yield from (f"\0{naam} {s.st_size} {s.st_mtime_ns}" for naam, s in bronnen)


def _onthouden(pad: Path) -> Definities | None:
    with suppress(OSError):
        inhoud = pad.read_bytes()
        if hashlib.sha256(inhoud[_HASH:]).digest() == inhoud[:_HASH]:  # else half written by two at once
            with suppress(Exception):
                gelezen: Any = pickle.loads(inhoud[_HASH:])
                return gelezen if isinstance(gelezen, Definities) else None
    return None


def _onthoud(pad: Path, definities: Definities) -> None:
    """Keep them, with what is worked out from them each time. Where nothing can be written, they are read again."""
    _ = definities.vingerafdruk
    inhoud = pickle.dumps(definities, pickle.HIGHEST_PROTOCOL)
    with suppress(OSError):
        pad.parent.mkdir(parents=True, exist_ok=True)
        schrijf_veilig(pad, hashlib.sha256(inhoud).digest() + inhoud, vast=False)
        for oud in sorted(pad.parent.iterdir(), key=lambda p: p.stat().st_mtime)[:-_HOOGSTENS]:
            verwijder(oud, missing_ok=True)
