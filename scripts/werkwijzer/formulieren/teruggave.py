"""Reading and checking one file, and sending it back: the same form, with the answers as given and errors marked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from werkwijzer.formulieren.bevindingen import Bevinding
from werkwijzer.formulieren.controle import Gecontroleerd, controleer
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.lezer import Onleesbaar, RuweCel, RuwFormulier, lees_bytes, lees_formulier, vingerafdruk
from werkwijzer.formulieren.werkboek import CelWaarde, Inhoud, maak_werkboek


@dataclass(frozen=True)
class Beoordeling:
    """What is known of one handed-in file. `sha256` is '' when the bytes could not be read;
    `ruw` and `gecontroleerd` are None when it is no readable form."""

    pad: Path
    sha256: str
    bevindingen: tuple[Bevinding, ...]
    ruw: RuwFormulier | None = None
    gecontroleerd: Gecontroleerd | None = None

    @property
    def goed(self) -> bool:
        """Nothing blocks filing."""
        return not any(b.is_fout for b in self.bevindingen)

    def met(self, *bevindingen: Bevinding) -> Beoordeling:
        """The same file with more findings."""
        return replace(self, bevindingen=(*self.bevindingen, *bevindingen))


def beoordeel(pad: Path, definities: Definities) -> Beoordeling:
    """Read and check one file. Reads only; never raises for what is in the file."""
    try:
        inhoud = lees_bytes(pad)
    except Onleesbaar as fout:
        return Beoordeling(pad, "", (fout.bevinding,))
    return beoordeel_bytes(pad, inhoud, definities)


def beoordeel_bytes(pad: Path, inhoud: bytes, definities: Definities) -> Beoordeling:
    """As `beoordeel`, for bytes that were read already."""
    sha256 = vingerafdruk(inhoud)
    try:
        ruw = lees_formulier(inhoud, pad.name, definities)
    except Onleesbaar as fout:
        return Beoordeling(pad, sha256, (fout.bevinding,))
    gecontroleerd = controleer(ruw, definities)
    return Beoordeling(pad, sha256, gecontroleerd.bevindingen, ruw, gecontroleerd)


def maak_teruggave(beoordeling: Beoordeling, definities: Definities) -> bytes | None:
    """The workbook to send back, or None when the file is no form we know."""
    if beoordeling.ruw is None or beoordeling.gecontroleerd is None:
        return None
    inhoud = _zoals_gegeven(beoordeling.ruw)
    return maak_werkboek(
        definities, beoordeling.ruw.formulier, inhoud, beoordeling.bevindingen, vervangt=beoordeling.sha256
    )


def _zoals_gegeven(ruw: RuwFormulier) -> Inhoud:
    """The answers exactly as they stood in the file, wrong ones too; empty table rows fall out."""
    per_leefgebied = {t.tabel for t in ruw.formulier.tabellen() if t.per_leefgebied}
    tabellen: dict[str, list[Mapping[str, CelWaarde]]] = {}
    for code, rijen in ruw.tabellen.items():
        tabellen[code] = [
            {k: _waarde(c) for k, c in rij.cellen.items()} | ({"leefgebied": rij.leefgebied} if rij.leefgebied else {})
            for rij in rijen
            if code in per_leefgebied or not rij.leeg
        ]
    return Inhoud({code: _waarde(cel) for code, cel in ruw.velden.items()}, tabellen)


def _waarde(cel: RuweCel) -> CelWaarde:
    waarde: Any = cel.waarde
    if isinstance(waarde, datetime):
        return waarde.date()
    if isinstance(waarde, (str, int, float, bool, date)):
        return waarde or None if isinstance(waarde, str) else waarde
    return None if waarde is None else str(waarde)
