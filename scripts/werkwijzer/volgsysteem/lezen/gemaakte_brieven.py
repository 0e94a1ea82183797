"""Which letters were made, and when: the log knows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import PurePosixPath

from werkwijzer.casus.stand import Stand
from werkwijzer.dossiers.logboek import Regel
from werkwijzer.dossiers.register import Register


def gemaakte_brieven(register: Register) -> dict[tuple[str, str], Regel]:
    """The last letter of each kind, per number that counts."""
    als = register.index.correcties.dossier
    return {(als(r.casusnummer), r.gebeurtenis): r for r in register.logboek.regels() if r.opdracht == "brief"}


def al_gemaakt(eerder: Mapping[tuple[str, str], Regel], stand: Stand, soort: str) -> Regel | None:
    """The line of the log that says that this letter was made, about what holds now."""
    al = eerder.get((stand.casusnummer, soort))
    return al if al and al.tijd[:10] >= _vanaf(stand, soort).isoformat() else None


def dag_van(brief: Regel) -> date:
    """The date on a letter: its file is called after it."""
    return date.fromisoformat(PurePosixPath(brief.bestand).name[:10])


def _vanaf(stand: Stand, soort: str) -> date:
    """From which day on a letter of this kind is about what holds now."""
    if soort == "uitnodiging" and stand.lopend:
        return stand.lopend.begin
    if soort == "besluit":
        return stand.besprekingen[-1].op
    if soort == "afsluiting" and stand.gesloten and stand.gesloten.eind:
        return stand.gesloten.eind
    return stand.aanmeldingen[-1].op if stand.aanmeldingen else date.min
