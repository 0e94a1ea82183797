"""Building blocks for charts: lines, bars, dots and texts in an area with fixed measures, drawn with Altair.

Every position is fixed (no automatic sizes), so that a drawing does not depend on the fonts of the machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import altair as alt
import vl_convert

from werkwijzer.rapport.svg import INKT, Tekening, lees
from werkwijzer.rapport.tekst import schoon

Rij = Mapping[str, Any]
Laag = alt.Chart
Kant = Literal["left", "center", "right"]


@dataclass(frozen=True)
class Vlak:
    """A drawing area: plot size and margins in px, and the range of the data on both axes.

    Data rows have `x`, `y` and, for lines and bars, `x2`, `y2`; texts have `t` (a line, or a list of lines).
    """

    breedte: int
    hoogte: int
    links: int
    rechts: int
    boven: int
    onder: int
    x: tuple[float, float]
    y: tuple[float, float]
    omlaag: bool = False  # is y = 0 at the top?

    def lijnen(self, rijen: Sequence[Rij], kleur: str, dikte: float = 1) -> list[Laag]:
        return self._laag(rijen, "rule", color=INKT[kleur], strokeWidth=dikte)

    def staven(self, rijen: Sequence[Rij], kleur: str) -> list[Laag]:
        return self._laag(rijen, "rect", color=INKT[kleur])

    def punten(
        self, rijen: Sequence[Rij], kleur: str, maat: int = 90, *, leeg: bool = False, dy: int = 0
    ) -> list[Laag]:
        """Dots; `leeg` draws them open."""
        vulling = INKT["vlak"] if leeg else INKT[kleur]
        return self._laag(
            rijen, "point", size=maat, fill=vulling, stroke=INKT[kleur], strokeWidth=2, opacity=1, yOffset=dy
        )

    def blokjes(self, rijen: Sequence[Rij], kleur: str, *, dx: int = 0, dy: int = 0) -> list[Laag]:
        """Small squares, for a legend."""
        return self._laag(
            rijen, "point", shape="square", size=110, fill=INKT[kleur], strokeWidth=0, opacity=1, xOffset=dx, yOffset=dy
        )

    def teksten(
        self,
        rijen: Sequence[Rij],
        *,
        dx: int = 0,
        dy: int = 0,
        kant: Kant = "left",
        maat: int = 13,
        kleur: str = "inkt",
        dik: bool = False,
        hoek: int = 0,
    ) -> list[Laag]:
        """Texts, vertically centred on their point however many lines they have."""
        lagen: list[Laag] = []
        for aantal in sorted({_lijnen(rij) for rij in rijen}):
            lagen += self._laag(
                [{**rij, "t": _schoon(rij["t"])} for rij in rijen if _lijnen(rij) == aantal],
                "text",
                dx=dx,
                dy=dy - (aantal - 1) * (maat + 2) / 2,
                align=kant,
                baseline="middle",
                fontSize=maat,
                lineHeight=maat + 2,
                fontWeight=600 if dik else 400,
                color=INKT[kleur],
                angle=hoek % 360,
            )
        return lagen

    def teken(self, *lagen: Iterable[Laag]) -> Tekening:
        """The layers on top of each other, the first at the bottom."""
        grafiek = alt.layer(
            *(laag for groep in lagen for laag in groep),
            width=self.breedte,
            height=self.hoogte,
            autosize=alt.AutoSizeParams(type="none"),
            padding={"left": self.links, "right": self.rechts, "top": self.boven, "bottom": self.onder},
            config={"view": {"stroke": None}},
        )
        return lees(vl_convert.vegalite_to_svg(grafiek.to_dict(validate=False)))

    def _laag(self, rijen: Sequence[Rij], soort: str, **eigenschappen: Any) -> list[Laag]:
        if not rijen:
            return []
        kanalen: dict[str, Any] = {
            "x": alt.X("x:Q", axis=None, scale=alt.Scale(domain=list(self.x), nice=False, zero=False)),
            "y": alt.Y(
                "y:Q",
                axis=None,
                scale=alt.Scale(domain=list(self.y), nice=False, zero=False, reverse=self.omlaag),
            ),
        }
        if soort == "text":
            kanalen["text"] = alt.Text("t:N")
        elif soort != "point":
            kanalen |= {"x2": alt.X2("x2:Q"), "y2": alt.Y2("y2:Q")}
        grafiek = alt.Chart(alt.InlineData(values=[dict(rij) for rij in rijen]))
        return [getattr(grafiek, f"mark_{soort}")(**eigenschappen).encode(**kanalen)]


def _schoon(tekst: str | list[str]) -> str | list[str]:
    return schoon(tekst) if isinstance(tekst, str) else [schoon(lijn) for lijn in tekst]


def _lijnen(rij: Rij) -> int:
    return len(rij["t"]) if isinstance(rij["t"], list) else 1
