"""Who directs whom: the caseload per director beside the norm (report §2.6). K5-caseload and K5-norm.

Per director is for internal use only. What is published says how many directors are above the norm and what the
median is, never whose caseload it is; with fewer than three directors nothing at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

import pandas as pd

from werkwijzer.indicatoren.declaratie import Meting
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.profiel import Profiel

ZONDER = "onbekend"  # a running traject of which no form names a director


@dataclass(frozen=True)
class Caseload:
    """Running trajecten of one director. `totaal` also counts those that have no plan yet.

    `norm` compares with the profile: "boven" with more trajecten than `totaal_max` or more active ones than
    `intensief_max`, "onder" with fewer than `totaal_min`. None for who is no netwerkregisseur: for them there is no norm.
    """

    regisseur: str
    totaal: int
    actief: int
    monitoring: int
    norm: Literal["onder", "binnen", "boven"] | None
    casussen: frozenset[str]


@lru_cache(maxsize=1)  # several indicators in a row ask for the same
def regie(reg: Registratie, dag: date) -> pd.DataFrame:
    """One row per traject that runs at the end of `dag`: `traject`, `casusnummer`, `regisseur`, `intensiteit`.

    The director is the one in the latest form on or before that day: a plan, or a UVZ that chose the integral
    approach. On the same day the plan counts. The intensity is that of the last plan, empty when there is none.
    """
    loopt, grens = reg.in_aanpak(dag)[["traject", "casusnummer", "begin"]], pd.Timestamp(dag)
    plannen = reg.plannen[reg.plannen["datum"] <= grens].sort_values("datum", kind="stable")
    uvz = reg.besprekingen[(reg.besprekingen["besluit"] == "integraal") & (reg.besprekingen["datum"] <= grens)]
    uvz = uvz.merge(loopt, on="casusnummer")
    uvz = uvz[uvz["datum"] >= uvz["begin"]]
    kolommen = ["traject", "datum", "regisseur"]
    alles = pd.concat([uvz[kolommen], plannen[kolommen]]).dropna(subset=["regisseur"])
    wie = alles.sort_values("datum", kind="stable").groupby("traject", as_index=False)["regisseur"].last()
    hoe = plannen.groupby("traject", as_index=False)["intensiteit"].last()
    tabel = loopt.merge(wie, on="traject", how="left").merge(hoe, on="traject", how="left")
    return tabel.drop(columns="begin").fillna({"regisseur": ZONDER})


def caseload(reg: Registratie, dag: date, profiel: Profiel) -> tuple[Caseload, ...]:
    """Everyone in the profile, in that order, also without trajecten; then whoever else directs."""
    tabel = regie(reg, dag)
    rollen = {r.code: r.rol for r in profiel.regisseurs}
    codes = [*rollen, *sorted(set(tabel["regisseur"]) - set(rollen))]
    return tuple(_caseload(code, tabel[tabel["regisseur"] == code], rollen.get(code), profiel) for code in codes)


def _caseload(code: str, eigen: pd.DataFrame, rol: str | None, profiel: Profiel) -> Caseload:
    actief, monitoring = (int((eigen["intensiteit"] == i).sum()) for i in ("actieve_regie", "monitoring"))
    grenzen, norm = profiel.caseload, None
    if rol == "netwerkregisseur":
        te_veel = len(eigen) > grenzen.totaal_max or actief > grenzen.intensief_max
        norm = "boven" if te_veel else "onder" if len(eigen) < grenzen.totaal_min else "binnen"
    return Caseload(code, len(eigen), actief, monitoring, norm, frozenset(eigen["casusnummer"]))  # type: ignore[arg-type]


def _netwerkregisseurs(reg: Registratie, periode: Periode, profiel: Profiel) -> list[Caseload]:
    return [c for c in caseload(reg, periode.eind, profiel) if c.norm is not None]


def mediane_caseload(reg: Registratie, periode: Periode, profiel: Profiel) -> Meting:
    """K5-caseload; `noemer` is the number of netwerkregisseurs."""
    allen = _netwerkregisseurs(reg, periode, profiel)
    waarde = float(pd.Series([c.totaal for c in allen]).median()) if allen else None
    return Meting(waarde, frozenset().union(*(c.casussen for c in allen)), noemer=len(allen))


def boven_norm(reg: Registratie, periode: Periode, profiel: Profiel) -> Meting:
    """K5-norm; `noemer` is the number of netwerkregisseurs."""
    allen = _netwerkregisseurs(reg, periode, profiel)
    boven = [c for c in allen if c.norm == "boven"]
    return Meting(len(boven), frozenset().union(*(c.casussen for c in boven)), noemer=len(allen))
