"""Goals beside results: on course, not on course, or why that cannot be said.

A value to reach has no direction in the data: whether more or less is better follows from base and target. Between
the year of the base and the year of the target an even change is expected. Other goals are a limit (below or above),
or a change every year compared with the year before.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from werkwijzer.jaar.publicatie import Doel, Indicator
from werkwijzer.rapport.cijfers import (
    Blik,
    eenheid_bij,
    getoond,
    is_aandeel,
    is_aantal,
    marge,
    ongelijk_deel,
    sinds,
    toon,
)
from werkwijzer.rapport.tekst import anker, getal

Oordeel = Literal["op koers", "niet op koers", "niet te zeggen"]
OORDEELTEKENS: dict[Oordeel, str] = {"op koers": "✓", "niet op koers": "✗", "niet te zeggen": "?"}
NIET_VASTGESTELD = "nog niet vastgesteld"
BELANGRIJK = ("K4-tijd", "K6-geslaagd", "I1", "I2-positief", "O1-start12", "O3")  # a goal is to be expected


@dataclass(frozen=True)
class Stand:
    """The status of a goal with the reason in words."""

    oordeel: Oordeel
    reden: str


@dataclass(frozen=True)
class Doelkaart:
    """A goal beside the result. `teken` goes with the word in `oordeel`, never alone."""

    naam: str
    anker: str
    resultaat: str
    basis: str
    streefwaarde: str
    jaar: str
    teken: str
    oordeel: str
    reden: str
    wie: str
    bron: str


def doelkaarten(blik: Blik) -> list[Doelkaart]:
    """One card per goal that is set, in the order of the indicators."""
    return [_kaart(c, c.doel, oordeel_over(blik, c, c.doel)) for c in blik.publicatie.indicatoren if c.doel is not None]


@dataclass(frozen=True)
class Doeloordeel:
    """How a goal stands: the verdict, the figure that decided, and the year of that figure."""

    stand: Stand
    cijfer: Indicator
    jaar: int


def oordeel_over(blik: Blik, cijfer: Indicator, doel: Doel) -> Doeloordeel:
    """A goal whose year is past is judged by the figure of its own year; a later report repeats that verdict."""
    jaar = blik.jaar
    if doel.soort == "waarde" and doel.jaar is not None and doel.jaar < blik.jaar:
        jaar = doel.jaar
        toen = blik.cijfer(cijfer.code, jaar)
        if toen is None:
            onbekend = Stand("niet te zeggen", f"het cijfer van {jaar}, het jaar van het doel, is niet gepubliceerd")
            return Doeloordeel(onbekend, cijfer, blik.jaar)
        cijfer = toen
    return Doeloordeel(stand(cijfer, doel, jaar, blik.cijfer(cijfer.code, jaar - 1)), cijfer, jaar)


def zonder_doel(blik: Blik, belangrijk: Sequence[str]) -> list[Indicator]:
    """The indicators of importance for which no goal is set."""
    return [c for code in belangrijk if (c := blik.cijfer(code)) and c.doel is None]


def stand(cijfer: Indicator, doel: Doel, jaar: int, vorig: Indicator | None = None) -> Stand:
    """Whether `cijfer` is on course for `doel` in `jaar`. `vorig` is the figure of the year before."""
    nu = getoond(cijfer)
    if nu is None:
        return Stand("niet te zeggen", f"het cijfer van {jaar} is er niet ({toon(cijfer)})")
    if doel.soort in ("daling", "stijging"):
        return _per_jaar(cijfer, doel, jaar, nu, vorig)
    if doel.streefwaarde is None:
        return Stand("niet te zeggen", f"de streefwaarde is {NIET_VASTGESTELD}")
    if doel.soort in ("onder", "boven"):
        binnen = nu < doel.streefwaarde if doel.soort == "onder" else nu > doel.streefwaarde
        grens = f"{doel.soort} {_getal(cijfer, doel.streefwaarde)}"
        if binnen:
            return Stand("op koers", f"het cijfer is {grens}{_twijfel(cijfer, doel.streefwaarde, 'niet')}")
        return Stand("niet op koers", f"het cijfer is niet {grens}{_twijfel(cijfer, doel.streefwaarde, 'wel')}")
    if doel.jaar is None:
        return Stand("niet te zeggen", f"het jaar van het doel is {NIET_VASTGESTELD}")
    if doel.basis is None:
        return Stand("niet te zeggen", "er is geen beginwaarde, dus niet of meer of minder beter is")
    if doel.basis == doel.streefwaarde:
        return Stand("niet te zeggen", "doel en beginwaarde zijn gelijk, dus niet of meer of minder beter is")
    richting = 1 if doel.streefwaarde > doel.basis else -1
    if richting * nu >= richting * doel.streefwaarde:
        return Stand(
            "op koers", "het doel is gehaald" if jaar >= doel.jaar else f"het doel voor {doel.jaar} is nu gehaald"
        )
    if jaar >= doel.jaar:
        return Stand("niet op koers", f"het doel voor {doel.jaar} is niet gehaald")
    if richting * nu <= richting * doel.basis:
        return Stand("niet op koers", "het cijfer is niet dichter bij het doel dan de beginwaarde")
    if doel.basisjaar is None or not doel.basisjaar < doel.jaar or jaar < doel.basisjaar:
        return Stand("niet te zeggen", "het cijfer is dichter bij het doel, maar het jaar van de beginwaarde ontbreekt")
    nodig = doel.basis + (doel.streefwaarde - doel.basis) * (jaar - doel.basisjaar) / (doel.jaar - doel.basisjaar)
    goed = richting * nu >= richting * nodig
    oordeel: Oordeel = "op koers" if goed else "niet op koers"
    twijfel = _twijfel(cijfer, nodig, "niet" if goed else "wel")
    return Stand(oordeel, f"{_naast_lijn(cijfer, nu, nodig, richting, jaar)}{twijfel}")


def _naast_lijn(cijfer: Indicator, nu: float, nodig: float, richting: int, jaar: int) -> str:
    """The result beside what an even change asks for in this year. A count is compared in whole numbers."""
    lijn = f"bij een gelijkmatige {'stijging' if richting > 0 else 'daling'}"
    if not _telt_heel(cijfer):
        return f"{lijn} hoort {_grens(richting)} {_getal(cijfer, nodig)} in {jaar}"
    geheel = _heel(cijfer, nodig, richting)
    if nu == geheel:
        return f"dat is wat {lijn} hoort in {jaar} ({getal(geheel)})"
    return f"dat is {getal(abs(nu - geheel))} {'meer' if nu > geheel else 'minder'} dan {lijn} hoort in {jaar} ({getal(geheel)})"


def _grens(richting: int) -> str:
    return "minstens" if richting > 0 else "hoogstens"


def _telt_heel(cijfer: Indicator) -> bool:
    """Whether the figure can only be a whole number."""
    return is_aantal(cijfer) and float(cijfer.waarde or 0).is_integer()


def _heel(cijfer: Indicator, nodig: float, richting: int) -> float:
    """The number needed; for a count the first whole number that is on course."""
    if not _telt_heel(cijfer):
        return nodig
    afgerond = round(nodig, 6)
    return float(math.ceil(afgerond) if richting > 0 else math.floor(afgerond))


def _per_jaar(cijfer: Indicator, doel: Doel, jaar: int, nu: float, vorig: Indicator | None) -> Stand:
    """A goal to go down or up every year, compared with the year before."""
    toen = getoond(vorig)
    if toen is None or vorig is None or vorig.eenheid != cijfer.eenheid:
        return Stand("niet te zeggen", f"er is geen cijfer van {jaar - 1} om mee te vergelijken")
    if ongelijk_deel(cijfer, vorig):
        deel = jaar - 1 if vorig.sinds else jaar
        return Stand("niet te zeggen", f"het cijfer van {deel} is geen heel jaar: {sinds(vorig) or sinds(cijfer)}")
    anders = "gelijk gebleven" if nu == toen else "gestegen" if nu > toen else "gedaald"
    was = f"het cijfer is {anders}: van {_getal(cijfer, toen)} in {jaar - 1} naar {_getal(cijfer, nu)}"
    if doel.streefwaarde is None:
        return Stand("niet te zeggen", f"{was}, maar de streefwaarde is {NIET_VASTGESTELD}")
    richting = 1 if doel.soort == "stijging" else -1
    nodig = round(toen * (1 + richting * doel.streefwaarde / 100), 6)  # 5% less than 400 is 380, not a hair more
    oordeel: Oordeel = "op koers" if richting * nu >= richting * nodig else "niet op koers"
    grens = _getal(cijfer, _heel(cijfer, nodig, richting))
    return Stand(oordeel, f"{was}; bij het doel hoort {_grens(richting)} {grens}")


def _twijfel(cijfer: Indicator, nodig: float, andersom: Literal["wel", "niet"]) -> str:
    """For a share whose interval holds the number needed: it could be the other way round."""
    if cijfer.interval is None or not cijfer.interval[0] <= nodig <= cijfer.interval[1]:
        return ""
    return f". Door de marge ({marge(cijfer)}) kan het ook zijn dat het doel {andersom} op koers ligt"


def streefwaarde(cijfer: Indicator, doel: Doel) -> str:
    """The target in words: minstens 70% · hoogstens 28 dagen · onder 50% · daling van 10% per jaar · ….

    Whether more or less is better is not said where base and target do not tell.
    """
    if doel.soort in ("daling", "stijging"):
        if doel.streefwaarde is None:
            return f"{doel.soort}, {NIET_VASTGESTELD} hoeveel"
        return f"{doel.soort} van {getal(doel.streefwaarde)}% per jaar"
    if doel.streefwaarde is None:
        return NIET_VASTGESTELD
    woord: str = doel.soort
    if doel.soort == "waarde":
        bekend = doel.basis is not None and doel.basis != doel.streefwaarde
        woord = _grens(1 if doel.streefwaarde > (doel.basis or 0) else -1) if bekend else ""
    return f"{woord} {_met_eenheid(cijfer, doel.streefwaarde)}".lstrip()


def doeljaar(doel: Doel) -> str:
    if doel.soort in ("daling", "stijging"):
        return "elk jaar"
    return NIET_VASTGESTELD if doel.jaar is None else str(doel.jaar)


def beginwaarde(cijfer: Indicator, doel: Doel) -> str:
    """The base; a goal that compares with the year before, or that is a limit, needs none of its own."""
    if doel.basis is not None:
        return _getal(cijfer, doel.basis)
    return {"waarde": NIET_VASTGESTELD, "daling": "het jaar ervoor", "stijging": "het jaar ervoor"}.get(
        doel.soort, "niet nodig"
    )


def _kaart(cijfer: Indicator, doel: Doel, over: Doeloordeel) -> Doelkaart:
    nu = over.stand
    basis = beginwaarde(cijfer, doel)
    return Doelkaart(
        naam=cijfer.naam,
        anker=anker("def", cijfer.code),
        resultaat=resultaat(over.cijfer) + (f" (in {over.jaar})" if over.cijfer is not cijfer else ""),
        basis=f"{basis} ({doel.basisjaar})" if doel.basis is not None and doel.basisjaar else basis,
        streefwaarde=streefwaarde(cijfer, doel),
        jaar=doeljaar(doel),
        teken=OORDEELTEKENS[nu.oordeel],
        oordeel=nu.oordeel,
        reden=nu.reden,
        wie=doel.vastgesteld_door or NIET_VASTGESTELD,
        bron=doel.bron,
    )


def resultaat(cijfer: Indicator) -> str:
    """The result with one decimal: a share that rounds to its target has not reached it yet."""
    nu = getoond(cijfer)
    return toon(cijfer) if nu is None else _met_eenheid(cijfer, nu)


def _met_eenheid(cijfer: Indicator, inhoud: float) -> str:
    """28 dagen · 70%; without the unit when the name says it already."""
    in_naam = is_aandeel(cijfer) or cijfer.eenheid.split()[0] in cijfer.naam.casefold()
    return _getal(cijfer, inhoud) + ("" if in_naam else f" {eenheid_bij(inhoud, cijfer.eenheid)}")


def _getal(cijfer: Indicator, inhoud: float) -> str:
    tekst = getal(round(inhoud, 1))
    return f"{tekst}%" if is_aandeel(cijfer) else tekst
