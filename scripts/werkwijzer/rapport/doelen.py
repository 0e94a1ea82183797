"""Goals beside results: on course, not on course, or why that cannot be said.

A target has no direction in the data: whether more or less is better follows from base and target. Between the year
of the base and the year of the target an even change is expected.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from werkwijzer.publicatie import Doel, Indicator
from werkwijzer.rapport.cijfers import Blik, getoond, is_aandeel, marge, toon
from werkwijzer.rapport.tekst import anker, getal

Oordeel = Literal["op koers", "niet op koers", "niet te zeggen"]
TEKENS: dict[Oordeel, str] = {"op koers": "✓", "niet op koers": "✗", "niet te zeggen": "?"}


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
    return [_kaart(c, c.doel, blik.jaar) for c in blik.publicatie.indicatoren if c.doel is not None]


def zonder_doel(blik: Blik, belangrijk: Sequence[str]) -> list[Indicator]:
    """The indicators of importance for which no goal is set."""
    return [c for code in belangrijk if (c := blik.cijfer(code)) and c.doel is None]


def stand(cijfer: Indicator, doel: Doel, jaar: int) -> Stand:
    """Whether `cijfer` is on course for `doel` in `jaar`."""
    nu = getoond(cijfer)
    if nu is None:
        return Stand("niet te zeggen", f"het cijfer van {jaar} is er niet ({toon(cijfer)})")
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
    oordeel: Oordeel = "op koers" if richting * nu >= richting * nodig else "niet op koers"
    return Stand(
        oordeel, f"bij een gelijkmatige verandering hoort {_getal(cijfer, nodig)} in {jaar}{_twijfel(cijfer, nodig)}"
    )


def _twijfel(cijfer: Indicator, nodig: float) -> str:
    """For a share whose interval holds the number needed: it could be the other way round."""
    if cijfer.interval is None or not cijfer.interval[0] <= nodig <= cijfer.interval[1]:
        return ""
    return f"; de marge ({marge(cijfer)}) laat ook het andere antwoord toe"


def _kaart(cijfer: Indicator, doel: Doel, jaar: int) -> Doelkaart:
    nu = stand(cijfer, doel, jaar)
    basis = "nog niet vastgesteld" if doel.basis is None else _getal(cijfer, doel.basis)
    return Doelkaart(
        naam=cijfer.naam,
        anker=anker("def", cijfer.code),
        resultaat=_resultaat(cijfer),
        basis=f"{basis} ({doel.basisjaar})" if doel.basis is not None and doel.basisjaar else basis,
        streefwaarde=_getal(cijfer, doel.streefwaarde),
        jaar=str(doel.jaar),
        teken=TEKENS[nu.oordeel],
        oordeel=nu.oordeel,
        reden=nu.reden,
        wie=doel.vastgesteld_door,
        bron=doel.bron,
    )


def _resultaat(cijfer: Indicator) -> str:
    """The result with one decimal: a share that rounds to its target has not reached it yet."""
    nu = getoond(cijfer)
    if nu is None:
        return toon(cijfer)
    eenheid = "" if is_aandeel(cijfer) or cijfer.eenheid.split()[0] in cijfer.naam.casefold() else f" {cijfer.eenheid}"
    return _getal(cijfer, nu) + eenheid


def _getal(cijfer: Indicator, inhoud: float) -> str:
    tekst = getal(round(inhoud, 1))
    return f"{tekst}%" if is_aandeel(cijfer) else tekst
