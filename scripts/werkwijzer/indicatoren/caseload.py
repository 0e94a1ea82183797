"""Who directs whom: the caseload per director beside the norm (report §2.6). K5-caseload and K5-norm.

Per director is for internal use only. What is published says how many directors are above the norm and what the
median is, never whose caseload it is; with fewer than three directors nothing at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from werkwijzer.casus.feiten import Bron
from werkwijzer.casus.stand import Stand
from werkwijzer.indicatoren.declaratie import NIET_OVERGENOMEN, Eenheid, Meting
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.profiel import Profiel
from werkwijzer.termijnen import Caseloadoordeel, caseloadnorm

NETWERKREGISSEUR = "netwerkregisseur"
ZONDER = "onbekend"  # a running traject of which no form names a director


@dataclass(frozen=True, slots=True)
class InRegie:
    """Somebody in the approach on a day: no more than the caseload needs, for of a large record there are many."""

    casusnummer: str
    dag: date
    regisseur: str
    intensiteit: str | None
    overgenomen: bool
    bron: Bron | None

    @classmethod
    def van(cls, stand: Stand) -> InRegie:
        over = stand.overname is not None
        return cls(stand.casusnummer, stand.dag, stand.regisseur, stand.intensiteit, over, stand.regie.bron)


@dataclass(frozen=True)
class Caseload:
    """Running trajecten of one director. `totaal` also counts those that have no plan yet, `onbekend` those who were taken
    over while nobody wrote down how intensive the direction is.

    `norm` compares with the profile (`termijnen.caseloadnorm`). None for who is no netwerkregisseur: for them there is
    no norm.
    """

    regisseur: str
    totaal: int
    actief: int
    monitoring: int
    onbekend: int
    norm: Caseloadoordeel | None
    jongeren: tuple[InRegie, ...]

    def toon(self, aantal: int) -> int | str:
        """`actief` or `monitoring` as it may be said: where it is not known of everybody, it is no number."""
        return aantal if not self.onbekend else f"ten minste {aantal}" if aantal else "niet bekend"

    def eenheden(self) -> Iterator[Eenheid]:
        """Each traject with where its director stands."""
        for jongere in self.jongeren:
            yield Eenheid(jongere.casusnummer, jongere.dag, jongere.bron, waarom=self.regisseur)


def caseload(reg: Registratie, dag: date, profiel: Profiel) -> tuple[Caseload, ...]:
    """Everyone who is director on that day, in the order of the profile, also without trajecten; then whoever else
    directs."""
    return verdeel(map(InRegie.van, reg.in_aanpak(dag)), profiel, dag)


def verdeel(jongeren: Iterable[InRegie], profiel: Profiel, dag: date) -> tuple[Caseload, ...]:
    """The same for these young people, all of them in the approach."""
    rollen = {r.code: r.rol for r in profiel.regisseurs if r.geldt_op(dag)}
    per: dict[str, list[InRegie]] = {code: [] for code in rollen}
    anderen: dict[str, list[InRegie]] = {}
    for jongere in jongeren:
        wie = jongere.regisseur or ZONDER
        (per[wie] if wie in per else anderen.setdefault(wie, [])).append(jongere)
    alle = {**per, **dict(sorted(anderen.items()))}
    return tuple(_caseload(code, eigen, rollen.get(code), dag, profiel) for code, eigen in alle.items())


def _caseload(code: str, eigen: Sequence[InRegie], rol: str | None, dag: date, profiel: Profiel) -> Caseload:
    actief, monitoring = (sum(s.intensiteit == i for s in eigen) for i in ("actieve_regie", "monitoring"))
    onbekend = sum(s.intensiteit is None and s.overgenomen for s in eigen)
    norm = caseloadnorm(len(eigen), actief, dag, profiel, onbekend) if rol == NETWERKREGISSEUR else None
    return Caseload(code, len(eigen), actief, monitoring, onbekend, norm, tuple(eigen))


def _netwerkregisseurs(reg: Registratie, periode: Periode, profiel: Profiel) -> list[Caseload]:
    return [c for c in caseload(reg, periode.eind, profiel) if c.norm is not None]


def mediane_caseload(reg: Registratie, periode: Periode, profiel: Profiel) -> Meting:
    """K5-caseload; `noemer` is the number of netwerkregisseurs."""
    allen = _netwerkregisseurs(reg, periode, profiel)
    waarde = float(median(c.totaal for c in allen)) if allen else None
    return Meting(waarde, tuple(e for c in allen for e in c.eenheden()), noemer=len(allen))


def boven_norm(reg: Registratie, periode: Periode, profiel: Profiel) -> Meting:
    """K5-norm; `noemer` is the number of netwerkregisseurs."""
    allen = _netwerkregisseurs(reg, periode, profiel)
    if any(c.norm and c.norm.boven is None for c in allen):
        return Meting(None, nog_niet=NIET_OVERGENOMEN)
    boven = [c for c in allen if c.norm and c.norm.boven]
    return Meting(len(boven), tuple(e for c in boven for e in c.eenheden()), noemer=len(allen))
