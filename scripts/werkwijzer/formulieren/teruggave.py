"""Sending a form back: the same form, with the answers as given and the errors marked."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from werkwijzer.formulieren.beoordelen import Beoordeling
from werkwijzer.formulieren.blanco import CelWaarde
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.lezer import RuweCel, RuwFormulier
from werkwijzer.formulieren.werkboek import Inhoud, maak_werkboek
from werkwijzer.kalender import toon_datum


def maak_teruggave(beoordeling: Beoordeling, definities: Definities) -> bytes | None:
    """The workbook to send back, or None when the file is no form we know."""
    if beoordeling.ruw is None or beoordeling.gecontroleerd is None:
        return None
    inhoud = zoals_gegeven(beoordeling.ruw)
    bevindingen = [b for b in (b.voor_inzender for b in beoordeling.bevindingen) if b]
    return maak_werkboek(definities, beoordeling.ruw.formulier, inhoud, bevindingen, vervangt=beoordeling.sha256)


def zoals_gegeven(ruw: RuwFormulier) -> Inhoud:
    """The answers exactly as they stood in the file, wrong ones too; empty table rows fall out."""
    per_leefgebied = {t.tabel for t in ruw.formulier.tabellen if t.per_leefgebied}
    tabellen: dict[str, list[Mapping[str, CelWaarde]]] = {}
    for code, rijen in ruw.tabellen.items():
        tabellen[code] = [
            {k: _waarde(c) for k, c in rij.cellen.items()} | ({"leefgebied": rij.leefgebied} if rij.leefgebied else {})
            for rij in rijen
            if code in per_leefgebied or not rij.leeg
        ]
    return Inhoud({code: _waarde(cel) for code, cel in ruw.velden.items()}, tabellen, vorige=ruw.vorige)


def _waarde(cel: RuweCel) -> CelWaarde:
    """What a workbook can hold as it was; anything else as text."""
    waarde: Any = cel.waarde.date() if isinstance(cel.waarde, datetime) else cel.waarde
    if waarde is None or waarde == "":
        return None
    if isinstance(waarde, date) and waarde.year < 1900:
        return toon_datum(waarde)
    if isinstance(waarde, (str, bool, int, date)) or (isinstance(waarde, float) and math.isfinite(waarde)):
        return waarde
    return str(waarde)
