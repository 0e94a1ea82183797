"""A chart as SVG that belongs to the page: theme colours, the page's font, a title and a text.

Every ink is a class (`vul-` to fill, `lijn-` to stroke), and `docs/stylesheets/rapport.css` gives the class its colour in
light, dark and print. Without that style sheet everything is drawn in the text colour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from werkwijzer.rapport.tekst import veilig

Inkt = Literal[
    "inkt",
    "zacht",
    "raster",
    "lijn",
    "vlak",
    "vooruit",
    "gelijk",
    "achteruit",
    "reeks-1",
    "reeks-2",
    "reeks-3",
    "reeks-4",
]


@dataclass(frozen=True)
class Tekening:
    """A drawing, sizes in px. `inhoud` is what stands inside the svg."""

    breedte: int
    hoogte: int
    inhoud: Markup


def naast_elkaar(delen: Sequence[Tekening]) -> Tekening:
    return _samen(delen, [(sum(d.breedte for d in delen[:i]), 0) for i in range(len(delen))])


def onder_elkaar(delen: Sequence[Tekening]) -> Tekening:
    return _samen(delen, [(0, sum(d.hoogte for d in delen[:i])) for i in range(len(delen))])


def _samen(delen: Sequence[Tekening], plaatsen: Sequence[tuple[int, int]]) -> Tekening:
    groep = Markup('<g transform="translate({},{})">{}</g>')
    geplaatst = list(zip(delen, plaatsen, strict=True))
    return Tekening(
        max(x + deel.breedte for deel, (x, _) in geplaatst),
        max(y + deel.hoogte for deel, (_, y) in geplaatst),
        Markup().join(groep.format(x, y, deel.inhoud) for deel, (x, y) in geplaatst),
    )


def als_html(tekening: Tekening, naam: str, titel: str, beschrijving: str, merk: str = "") -> Markup:
    """The drawing as an image for the page.

    `naam` is unique on the page, `titel` and `beschrijving` are read aloud, `merk` (such as "fictieve gegevens")
    stands in the picture itself so that it stays there in a copy.
    """
    hoogte = tekening.hoogte + (16 if merk else 0)
    stempel = (
        Markup('<text class="vul-zacht" x="{}" y="{}" text-anchor="end" font-size="12">{}</text>').format(
            tekening.breedte - 2, hoogte - 4, veilig(merk)
        )
        if merk
        else Markup()
    )
    return Markup(
        '<svg class="tekening" role="img" aria-labelledby="{naam}-t {naam}-d" width="{b}" height="{h}" '
        'viewBox="0 0 {b} {h}" fill="none"><title id="{naam}-t">{titel}</title>'
        '<desc id="{naam}-d">{beschrijving}</desc>{inhoud}{stempel}</svg>'
    ).format(
        naam=naam,
        b=tekening.breedte,
        h=hoogte,
        titel=veilig(titel),
        beschrijving=veilig(beschrijving),
        inhoud=tekening.inhoud,
        stempel=stempel,
    )
