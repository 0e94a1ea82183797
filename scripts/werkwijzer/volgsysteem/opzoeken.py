"""Looking into the dossiers: a search that opens at once and logs that somebody searched, and pages on request."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from werkwijzer.dossiers.logboek import Logboek, LogboekFout
from werkwijzer.dossiers.slot import op_slot
from werkwijzer.fouten import GebruikersFout
from werkwijzer.paden import Paden
from werkwijzer.volgsysteem.zoeken import Treffer, Uitslag, zoek
from werkwijzer.volgsysteem.zoekindex import MAP_WEERGAVE, open_zoekindex, pagina_van

if TYPE_CHECKING:
    from werkwijzer.dossiers.verwerken import Register, Voortgang
    from werkwijzer.formulieren.definitie import Definities

# Events of the log that change what can be found. Everything else leaves the search file as it is.
_VERANDERT = frozenset({"ingediend", "akte"})


def zoek_op(paden: Paden, definities: Callable[[], Definities], vraag: str, hoogstens: int = 10) -> Uitslag:
    """The dossiers that fit the question. Writes one log line per dossier shown, and never what was asked.

    Only the end of the log is read and checked, from the point up to which the search file knows everything. When
    something was filed since, or that end does not follow from the point, the register is opened as always.
    """
    if not paden.logboek.exists() and not (paden.prive / "index.sqlite").exists():
        raise GebruikersFout(f"In {paden.prive} zijn nog geen formulieren verwerkt. Begin met: werkwijzer verwerk")
    if not vraag.strip():
        raise GebruikersFout("Geef een naam, geboortedatum, casusnummer of school om te zoeken.")
    with op_slot(paden.prive):
        uitslag = _zoek_snel(paden, vraag, hoogstens)
    if uitslag is not None:
        return uitslag
    from werkwijzer.dossiers.verwerken import open_register
    from werkwijzer.volgsysteem.weergave import werk_bij

    with open_register(paden, definities()) as register:
        werk_bij(register)
        with open_zoekindex(paden.prive) as index:
            uitslag = zoek(index, vraag, hoogstens)
            _log(register.logboek, uitslag.treffers)
            index.zet_ijkpunt(register.logboek.ijkpunt, index.basis)
    return uitslag


def _zoek_snel(paden: Paden, vraag: str, hoogstens: int) -> Uitslag | None:
    """The same from the search file alone, or None when that may be behind or the log's end does not fit."""
    if (paden.prive / ".bezig.json").exists():
        return None  # a run was killed: opening the register finishes that first
    logboek = Logboek(paden.logboek)
    with suppress(LogboekFout, sqlite3.DatabaseError), open_zoekindex(paden.prive) as index:
        punt = index.ijkpunt
        if punt is None or any(r.gebeurtenis in _VERANDERT for r in logboek.regels(punt)):
            return None
        uitslag = zoek(index, vraag, hoogstens)
        _log(logboek, uitslag.treffers)
        index.zet_ijkpunt(logboek.ijkpunt, index.basis)
        return uitslag
    return None


def _log(logboek: Logboek, treffers: Sequence[Treffer]) -> None:
    """Who saw which dossier can be checked later; what was typed, mostly a name, is not kept."""
    for treffer in treffers:
        logboek.schrijf("zoek", "getoond", casusnummer=treffer.kaart.casusnummer)
    if not treffers:
        logboek.schrijf("zoek", "niets gevonden")


def bekend_nummer(register: Register, casusnummer: str) -> str:
    """The canonical casusnummer of a dossier. Raises GebruikersFout when there is none."""
    from werkwijzer.casusnummer import lees_casusnummer

    nummer = lees_casusnummer(casusnummer, register.definities.profiel.gemeente.voorvoegsel)
    if nummer is None or not register.index.bestaat(nummer):
        raise GebruikersFout(f"Casusnummer '{casusnummer}' is niet bekend. Controleer de cijfers en de laatste letter.")
    return nummer


def maak_dossierpaginas(
    paden: Paden, definities: Definities, casusnummer: str | None, meld: Voortgang = lambda *_: None
) -> tuple[Path, int]:
    """Make the page of one dossier, or of all; returns where it is (or they are), and how many were made."""
    from werkwijzer.dossiers.verwerken import open_register
    from werkwijzer.volgsysteem.weergave import werk_bij

    with open_register(paden, definities) as register:
        if casusnummer is None:
            return paden.prive / MAP_WEERGAVE, werk_bij(register, meld, alles=True)
        pad = pagina_van(paden.prive, bekend_nummer(register, casusnummer))
        pad.unlink(missing_ok=True)
        return pad, werk_bij(register, meld, opnieuw=True)
