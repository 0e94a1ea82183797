"""Building blocks for charts: lines, bars, dots and texts in an area with fixed measures.

Every position is fixed (no automatic sizes), so that a drawing does not depend on the fonts of the machine.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from markupsafe import Markup

from werkwijzer.rapport.svg import Inkt, Tekening
from werkwijzer.rapport.tekst import veilig

Rij = Mapping[str, Any]
Laag = Markup  # one mark
Kant = Literal["left", "center", "right"]

_ANKER = {"left": "", "center": ' text-anchor="middle"', "right": ' text-anchor="end"'}
_MIDDEN = 0.3  # of the size of a letter: from its middle down to the line it stands on


@dataclass(frozen=True)
class Vlak:
    """A drawing area: plot size and margins in px, and the range of the data on both axes.

    Data rows have `x`, `y` and, for lines and bars, `x2`, `y2`; texts have `t` (a line, or a list of lines). A mark with
    `titel` shows that under the pointer; of bars and dots the page's script also tells it on focus and tap.
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

    def lijnen(self, rijen: Sequence[Rij], kleur: Inkt, dikte: float = 1) -> list[Laag]:
        vorm = Markup('<line class="lijn-{}" x1="{}" y1="{}" x2="{}" y2="{}"{}')
        breed = Markup(' stroke-width="{}"').format(_px(dikte)) if dikte != 1 else ""
        return [
            _met_titel("line", vorm.format(kleur, *self._punt(rij), *self._punt(rij, "x2", "y2"), breed), rij)
            for rij in rijen
        ]

    def staven(self, rijen: Sequence[Rij], kleur: Inkt) -> list[Laag]:
        return [self._rechthoek(kleur, *self._plek(rij), *self._plek(rij, "x2", "y2"), rij) for rij in rijen]

    def punten(
        self, rijen: Sequence[Rij], kleur: Inkt, maat: int = 90, *, leeg: bool = False, dy: int = 0
    ) -> list[Laag]:
        """Dots with an area of `maat` square px; `leeg` draws them open."""
        vorm = Markup('<circle class="vul-{} lijn-{}" cx="{}" cy="{}" r="{}" stroke-width="2"')
        vulling, straal = "vlak" if leeg else kleur, _px(math.sqrt(maat / math.pi))
        return [
            _met_titel("circle", vorm.format(vulling, kleur, *self._punt(rij, dy=dy), straal), rij) for rij in rijen
        ]

    def blokjes(self, rijen: Sequence[Rij], kleur: Inkt, *, dx: int = 0, dy: int = 0) -> list[Laag]:
        """Small squares, for a legend."""
        half = 5.25
        plaatsen = [self._plek(rij) for rij in rijen]
        return [self._rechthoek(kleur, x + dx - half, y + dy - half, x + dx + half, y + dy + half) for x, y in plaatsen]

    def teksten(
        self,
        rijen: Sequence[Rij],
        *,
        dx: int = 0,
        dy: int = 0,
        kant: Kant = "left",
        maat: int = 13,
        kleur: Inkt = "inkt",
        dik: bool = False,
        hoek: int = 0,
    ) -> list[Laag]:
        """Texts, vertically centred on their point however many lines they have; `hoek` turns them around it."""
        vorm = Markup('<text class="vul-{kleur}" font-size="{maat}"{gewicht}{anker} {plaats}>{tekst}</text>')
        lagen = []
        for rij in rijen:
            lijnen = rij["t"] if isinstance(rij["t"], list) else [rij["t"]]
            x, y = (0.0, 0.0) if hoek else self._plek(rij)
            links = _px(x + dx)
            hoogte = _px(y + dy - (len(lijnen) - 1) * (maat + 2) / 2 + round(_MIDDEN * maat))
            draai = Markup(' transform="translate({},{}) rotate({})"').format(*self._punt(rij), hoek) if hoek else ""
            lagen.append(
                vorm.format(
                    kleur=kleur,
                    maat=maat,
                    gewicht=Markup(' font-weight="600"') if dik else "",
                    anker=Markup(_ANKER[kant]),
                    plaats=Markup('x="{}" y="{}"{}').format(links, hoogte, draai),
                    tekst=_onder_elkaar(lijnen, links, maat + 2),
                )
            )
        return lagen

    def teken(self, *lagen: Iterable[Laag]) -> Tekening:
        """The layers on top of each other, the first at the bottom."""
        return Tekening(
            self.links + self.breedte + self.rechts,
            self.boven + self.hoogte + self.onder,
            Markup().join(laag for groep in lagen for laag in groep),
        )

    def _plek(self, rij: Rij, x: str = "x", y: str = "y") -> tuple[float, float]:
        """Where a point of the data lies, in px."""
        rechts = _deel(rij[x], self.x)
        omlaag = _deel(rij[y], self.y) if self.omlaag else 1 - _deel(rij[y], self.y)
        return self.links + rechts * self.breedte, self.boven + omlaag * self.hoogte

    def _punt(self, rij: Rij, x: str = "x", y: str = "y", dy: float = 0) -> tuple[str, str]:
        over, omlaag = self._plek(rij, x, y)
        return _px(over), _px(omlaag + dy)

    def _rechthoek(self, kleur: Inkt, x: float, y: float, x2: float, y2: float, rij: Rij | None = None) -> Laag:
        vorm = Markup('<rect class="vul-{}" x="{}" y="{}" width="{}" height="{}"')
        begin = vorm.format(kleur, _px(min(x, x2)), _px(min(y, y2)), _px(abs(x2 - x)), _px(abs(y2 - y)))
        return _met_titel("rect", begin, rij or {})


def _met_titel(soort: str, begin: Markup, rij: Rij) -> Laag:
    """The element that `begin` opens, closed, with the title of its row inside."""
    titel = rij.get("titel")
    return begin + (Markup("><title>{}</title></{}>").format(veilig(titel), soort) if titel else Markup("/>"))


def _deel(waarde: float, bereik: tuple[float, float]) -> float:
    """How far along a range a value lies: 0 is the begin, 1 the end. A range without length has one place: its middle."""
    begin, eind = bereik
    return (waarde - begin) / (eind - begin) if eind != begin else 0.5


def _px(waarde: float) -> str:
    """Two decimals are a hundredth of a pixel: enough."""
    return f"{round(waarde, 2) or 0:.2f}".rstrip("0").rstrip(".")  # `or 0`: no minus before a zero


def _onder_elkaar(lijnen: Sequence[str], x: str, hoogte: int) -> Markup:
    if len(lijnen) == 1:
        return veilig(lijnen[0])
    vorm = Markup('<tspan x="{}"{}>{}</tspan>')
    zakt = Markup(' dy="{}"').format(hoogte)
    return Markup().join(vorm.format(x, zakt if nr else "", veilig(lijn)) for nr, lijn in enumerate(lijnen))
