"""Opening the record: locked, and with everything finished that an earlier run was doing when it was killed."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

from werkwijzer.dossiers.plek import waarschuwing
from werkwijzer.dossiers.register import OPGEBORGEN, Register, Voortgang, huidige_regels, opslagfouten
from werkwijzer.dossiers.slot import op_slot
from werkwijzer.dossiers.vernietigen import NietAf, maak_vernietiging_af
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.paden import Paden

_LOG = logging.getLogger(__name__)


@contextmanager
def open_register(
    paden: Paden, definities: Definities, wachttijd: float = 2, *, herstel: bool = False
) -> Iterator[Register]:
    """Open the private folder for filing, exclusively; with `herstel` with an empty index, for `herstel`.

    Raises Bezet when another run holds it, OpslagFout when it cannot be made or written, LogboekFout when the log
    cannot be trusted.
    """
    if let_op := waarschuwing(paden.prive):
        _LOG.warning(let_op)
    with opslagfouten():
        for map_ in (paden.postvak_in, paden.teruggestuurd, paden.dossiers):
            map_.mkdir(parents=True, exist_ok=True)
        with (
            op_slot(paden.prive, wachttijd),
            closing(Register(paden, definities, herstel=herstel)) as register,
        ):
            if not herstel:
                _ga_door_met_vernietigen(register)
            yield register


def _ga_door_met_vernietigen(register: Register) -> None:
    """Finish what was being destroyed. A file that somebody has open stops that, but no other work."""
    try:
        maak_vernietiging_af(register)
    except NietAf as fout:
        _LOG.warning(str(fout))


@dataclass(frozen=True)
class Hersteld:
    """What `herstel` found and did."""

    logregels: int
    formulieren: int
    ontbreekt: tuple[str, ...]  # in the log, not on disk
    gewijzigd: tuple[str, ...]  # on disk with other content than the log says
    onbekend: tuple[str, ...]  # on disk, not in the log


def herstel(register: Register, meld: Voortgang = lambda *_: None) -> Hersteld:
    """Check log against files, and build the index anew from the files. Changes no filed form.

    For a register that was opened with `herstel`: its index is empty.
    """
    regels = list(register.logboek.regels())
    ingediend = list(huidige_regels(regels, OPGEBORGEN).values())
    ontbreekt: list[str] = []
    gewijzigd: list[str] = []
    goed = 0
    for nr, regel in enumerate(ingediend):
        meld("Index opnieuw maken", nr, len(ingediend))
        if register.indexeer(regel):
            goed += regel.gebeurtenis != "akte"
        else:
            weg = not (register.paden.prive / regel.bestand).exists()
            (ontbreekt if weg else gewijzigd).append(regel.bestand)
    meld("Index opnieuw maken", len(ingediend), len(ingediend))
    bekend = {r.bestand for r in ingediend}
    _ga_door_met_vernietigen(register)
    bestanden = (p.relative_to(register.paden.prive).as_posix() for p in register.opgeborgen())
    onbekend = tuple(sorted(b for b in bestanden if b not in bekend))
    return Hersteld(len(regels), goed, tuple(ontbreekt), tuple(gewijzigd), onbekend)
