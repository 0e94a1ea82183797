"""Opening the record: locked, and with everything finished that an earlier run was doing when it was killed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from werkwijzer.dossiers.logboek import OPGEBORGEN
from werkwijzer.dossiers.opbergen import heeft
from werkwijzer.dossiers.plek import waarschuwing
from werkwijzer.dossiers.register import (
    VERTAALD,
    Register,
    Voortgang,
    huidige_regels,
    in_het_dossier,
    opslagfouten,
)
from werkwijzer.dossiers.slot import op_slot
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.instellingen import zet_merk
from werkwijzer.paden import OEFENMAP, Paden
from werkwijzer.schijf import afgeschermd

if TYPE_CHECKING:
    from werkwijzer.dossiers.vernietigen import Vernietigd

_LOG = logging.getLogger(__name__)


def eis_map(paden: Paden) -> None:
    """Raises GebruikersFout when the private folder is not there: a drive that is not connected, or a typing error."""
    if not paden.prive.is_dir():
        raise GebruikersFout(
            f"De map met gegevens bestaat niet: {paden.prive}. Is de netwerkschijf verbonden, en klopt de naam? Er is niets "
            f"gemaakt. Een nieuwe map maak je met: werkwijzer instellen MAP{_demo(paden)}"
        )


def _demo(paden: Paden) -> str:
    """Where the demo's dossiers are, as a sentence; '' when there are none."""
    gevonden = sorted((paden.project / "data" / "prive").glob("voorbeeld-*/.klaar"))
    return f"\nDe verzonnen dossiers van de demo bekijk je met: --gegevens {gevonden[-1].parent}" if gevonden else ""


def eis_gegevens(paden: Paden) -> None:
    """Raises GebruikersFout when nothing was ever filed in the private folder: mostly it is the wrong one."""
    stukken = (p for map_ in paden.bewaarplaatsen for p in map_.rglob("*"))
    if any(p.is_file() and p.stat().st_size for p in chain((paden.logboek, paden.index), stukken)):
        return
    weg = " Die map bestaat niet: is de netwerkschijf verbonden?" if not paden.prive.is_dir() else ""
    raise GebruikersFout(
        f"In {paden.prive} zijn nog geen formulieren verwerkt. Is dit de goede map?{weg} Kies een andere met --gegevens. "
        f"Begin met: werkwijzer verwerk{_demo(paden)}"
    )


@contextmanager
def open_register(
    paden: Paden, definities: Definities, wachttijd: float = 2, *, herstel: bool = False
) -> Iterator[Register]:
    """Open the private folder for filing, exclusively; with `herstel` with an empty index, for `herstel`.

    Raises GebruikersFout when the folder is not there, Bezet when another run holds it, OpslagFout when it cannot be made or written, LogboekFout
    when the log cannot be trusted.
    """
    eis_map(paden)
    if let_op := waarschuwing(paden.prive):
        _LOG.warning(let_op)
    with opslagfouten(), afgeschermd(paden.prive):
        for map_ in (paden.postvak_in, paden.teruggestuurd, paden.dossiers):
            map_.mkdir(parents=True, exist_ok=True)
        with (
            op_slot(paden.prive, wachttijd),
            closing(Register(paden, definities, herstel=herstel)) as register,
        ):
            _weiger_gemengd(register)
            if not herstel:
                _ga_door_met_vernietigen(register, _meld_afgemaakt)
            for let_op in (terug := register.terug_in_de_tijd()):
                _LOG.warning(let_op)
            yield register
            if stand := register.stand:
                blijft = register.merk if terug and not herstel else None  # said until somebody looked with `herstel`
                zet_merk(paden.prive, replace(blijft or stand, volgnummer=stand.volgnummer))


def _weiger_gemengd(register: Register) -> None:
    """Raises GebruikersFout when mark and log do not agree on whether this is a folder to practise in."""
    if register.logboek.laatste is None or register.oefenmap == register.paden.oefenmap:
        return
    if register.oefenmap:
        raise GebruikersFout(
            f"In {register.paden.prive} staan verzonnen mensen om mee te oefenen, maar het bestand {OEFENMAP} is weg. Er is "
            "niets gedaan. Kies de map met echte gegevens, of maak een nieuwe oefenmap: werkwijzer oefenen"
        )
    raise GebruikersFout(
        f"In {register.paden.prive} staat het bestand {OEFENMAP}, maar volgens het logboek is dit geen oefenmap. Er is niets "
        "gedaan. Haal dat bestand weg."
    )


def _meld_afgemaakt(klaar: Vernietigd) -> None:
    kop = f"Een vernietiging was afgebroken en is nu afgemaakt. De verklaring staat in {klaar.verklaring}"
    _LOG.warning("\n".join([kop, *klaar.vervolg()]))


def _ga_door_met_vernietigen(register: Register, zeg: Callable[[Vernietigd], None]) -> Vernietigd | None:
    """Finish what was being destroyed. A file that somebody has open stops that, but no other work."""
    if not register.paden.vernietigen_bezig.exists():
        return None
    from werkwijzer.dossiers.vernietigen import NietAf, maak_vernietiging_af

    try:
        return maak_vernietiging_af(register, zeg)
    except NietAf as fout:
        _LOG.warning(str(fout))
        return None


@dataclass(frozen=True)
class Hersteld:
    """What `herstel` found and did. Files are relative to the private folder."""

    logregels: int
    formulieren: int
    ontbreekt: tuple[str, ...]  # in the log, not on disk
    gewijzigd: tuple[str, ...]  # on disk with other content than the log says
    onbekend: tuple[str, ...]  # on disk, not in the log
    anders: tuple[str, ...] = ()  # filed well, but by the lists and definitions of today they would say something else
    regels_weg: int = 0  # lines that the index had seen and the log no longer has
    afgemaakt: Vernietigd | None = None  # the destruction that an earlier run had begun

    @property
    def goed(self) -> bool:
        return not (self.ontbreekt or self.gewijzigd or self.onbekend or self.anders or self.regels_weg)


def herstel(register: Register, meld: Voortgang = lambda *_: None) -> Hersteld:
    """Check log against files, and build the index anew from the files. Changes no filed form.

    For a register that was opened with `herstel`: its index is empty.
    """
    ingediend = list(huidige_regels(list(register.logboek.regels()), OPGEBORGEN).values())
    ontbreekt: list[str] = []
    gewijzigd: list[str] = []
    anders: list[str] = []
    goed = 0
    for nr, regel in enumerate(ingediend):
        meld("Index opnieuw maken", nr, len(ingediend))
        if register.indexeer(regel):
            goed += regel.gebeurtenis != "akte"
            if regel.gebeurtenis != "akte" and regel.opdracht != VERTAALD and not register.leest_nog_hetzelfde(regel):
                anders.append(regel.bestand)
        else:
            bestanden = in_het_dossier([regel])
            weg = [b for b in bestanden if not (register.paden.prive / b).exists()]
            ontbreekt += weg
            gewijzigd += [
                b for b, sha256 in bestanden.items() if b not in weg and not heeft(register.paden.prive / b, sha256)
            ]
    meld("Index opnieuw maken", len(ingediend), len(ingediend))
    afgemaakt = _ga_door_met_vernietigen(register, lambda _: None)
    regels = list(register.logboek.regels())
    bekend = in_het_dossier(huidige_regels(regels, OPGEBORGEN).values())
    onbekend = tuple(sorted(b for b in register.opgeborgen() if b not in bekend))
    regels_weg = max(0, register.gezien - len(regels))
    lijsten = (tuple(ontbreekt), tuple(gewijzigd), onbekend, tuple(b for b in anders if b in bekend))
    return Hersteld(len(regels), goed, *lijsten, regels_weg, afgemaakt)
