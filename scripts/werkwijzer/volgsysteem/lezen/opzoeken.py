"""Looking into the dossiers: a search that opens at once and logs that somebody searched, and pages on request."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from werkwijzer.dossiers.logboek import Logboek, LogboekFout
from werkwijzer.dossiers.plek import waarschuwing
from werkwijzer.dossiers.slot import op_slot
from werkwijzer.fouten import GebruikersFout
from werkwijzer.paden import Paden
from werkwijzer.schijf import verwijder
from werkwijzer.volgsysteem.lezen.zoeken import Treffer, Uitslag, zoek
from werkwijzer.volgsysteem.lezen.zoekindex import MAP_WEERGAVE, open_zoekindex, pagina_van

if TYPE_CHECKING:
    from werkwijzer.dossiers.register import Voortgang
    from werkwijzer.formulieren.definitie import Definities

# Commands whose log lines change nothing that can be found. After any other line the register is opened first.
_VERANDERT_NIETS = frozenset({"zoek", "brief", "plan", "agenda", "inzage"})
_LOG = logging.getLogger(__name__)


def zoek_op(paden: Paden, definities: Callable[[], Definities], vraag: str, hoogstens: int = 10) -> Uitslag:
    """The dossiers that fit the question. Writes one log line per dossier shown, and never what was asked.

    Only the end of the log is read and checked, from the point up to which the search file knows everything. When
    something was filed since, or that end does not follow from the point, the register is opened as always.
    """
    if not paden.logboek.exists() and not paden.index.exists():
        raise GebruikersFout(f"In {paden.prive} zijn nog geen formulieren verwerkt. Begin met: werkwijzer verwerk")
    if not vraag.strip():
        raise GebruikersFout("Geef een naam, geboortedatum, casusnummer of school om te zoeken.")
    with op_slot(paden.prive):
        uitslag = _zoek_snel(paden, vraag, hoogstens)
    if uitslag is not None:
        if let_op := waarschuwing(paden.prive):
            _LOG.warning(let_op)
        return uitslag
    from werkwijzer.dossiers.openen import open_register
    from werkwijzer.volgsysteem.lezen.weergave import werk_bij

    with open_register(paden, definities()) as register:
        werk_bij(register)
        with open_zoekindex(paden.zoekbestand) as index:
            uitslag = zoek(index, vraag, hoogstens)
            _log(register.logboek, uitslag.treffers)
            index.zet_ijkpunt(register.logboek.ijkpunt, index.basis)
    return uitslag


def _zoek_snel(paden: Paden, vraag: str, hoogstens: int) -> Uitslag | None:
    """The same from the search file alone, or None when that may be behind or the log's end does not fit."""
    if paden.opbergen_bezig.exists() or paden.vernietigen_bezig.exists():  # opening the register finishes that
        return None
    logboek = Logboek(paden.logboek)
    with suppress(LogboekFout, sqlite3.DatabaseError), open_zoekindex(paden.zoekbestand) as index:
        punt = index.ijkpunt
        if punt is None or any(r.opdracht not in _VERANDERT_NIETS for r in logboek.regels(punt)):
            return None
        uitslag = zoek(index, vraag, hoogstens)
        _log(logboek, uitslag.treffers)
        index.zet_ijkpunt(logboek.ijkpunt, index.basis)
        return uitslag
    return None


def _log(logboek: Logboek, treffers: Sequence[Treffer]) -> None:
    """Who saw which dossier can be checked later; what was typed, mostly a name, is not kept."""
    logboek.schrijf_per_dossier("zoek", "getoond", [t.kaart.casusnummer for t in treffers])
    if not treffers:
        logboek.schrijf("zoek", "niets gevonden")


def maak_dossierpaginas(
    paden: Paden, definities: Definities, casusnummer: str | None, meld: Voortgang = lambda *_: None
) -> tuple[Path, int]:
    """Make the page of one dossier, or of all; returns where it is (or they are), and how many were made."""
    from werkwijzer.dossiers.openen import open_register
    from werkwijzer.volgsysteem.lezen.weergave import werk_bij

    with open_register(paden, definities) as register:
        if casusnummer is None:
            return paden.prive / MAP_WEERGAVE, werk_bij(register, meld, alles=True)
        pad = pagina_van(paden.prive, register.telt_als(casusnummer))
        verwijder(pad, missing_ok=True)
        return pad, werk_bij(register, meld, opnieuw=True)
