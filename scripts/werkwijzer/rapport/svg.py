"""Turns Vega's drawing into an SVG that belongs to the page: theme colours, the page's font, a title and a text.

A chart is drawn with the colours of `INKT`; each becomes a class, and `docs/stylesheets/rapport.css` gives the class
its colour in light, dark and print. Without that style sheet everything is drawn in the text colour.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from xml.etree import ElementTree

from markupsafe import Markup

from werkwijzer.rapport.tekst import veilig

# The hex values only have to differ: they are gone from the result.
INKT: Mapping[str, str] = MappingProxyType(
    {
        naam: f"#0000{nummer:02x}"
        for nummer, naam in enumerate(
            (
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
            ),
            start=1,
        )
    }
)
_NAAM = {hex_: naam for naam, hex_ in INKT.items()}

# What is kept per element; everything else that Vega writes (roles, English labels, fonts) goes.
_BEWAARD = frozenset(
    {"transform", "d", "x", "y", "x1", "x2", "y1", "y2", "dy", "width", "height"}
    | {"stroke-width", "text-anchor", "font-size", "font-weight"}
)
_OVERBODIG = frozenset({("transform", "translate(0,0)"), ("font-weight", "400"), ("stroke-width", "1")})
_GETAL = re.compile(r"-?\d+\.\d+")


@dataclass(frozen=True)
class Tekening:
    """A cleaned drawing, sizes in px. `inhoud` holds the elements inside the svg."""

    breedte: int
    hoogte: int
    inhoud: tuple[ElementTree.Element, ...]


def lees(vega_svg: str) -> Tekening:
    """Clean what Vega drew. Raises ValueError on anything other than lines, shapes and text."""
    wortel = ElementTree.fromstring(vega_svg)
    inhoud = [schoon for deel in wortel if (schoon := _schoon(deel)) is not None]
    return Tekening(int(float(wortel.attrib["width"])), int(float(wortel.attrib["height"])), tuple(inhoud))


def _schoon(element: ElementTree.Element) -> ElementTree.Element | None:
    naam = element.tag.rpartition("}")[2]
    if naam not in {"g", "path", "line", "rect", "text", "tspan"}:
        raise ValueError(f"onverwacht onderdeel in een grafiek: {naam}")
    if element.get("display") == "none" or element.get("class") in {"background", "foreground"}:
        return None
    if naam == "rect" and element.get("fill") == "white":
        return None
    klassen = [
        f"{soort}-{_NAAM[waarde]}"
        for eigenschap, soort in (("fill", "vul"), ("stroke", "lijn"))
        if (waarde := element.get(eigenschap, "none")) in _NAAM
    ]
    attributen = {
        sleutel: _kort(waarde)
        for sleutel, waarde in element.attrib.items()
        if sleutel in _BEWAARD and (sleutel, waarde) not in _OVERBODIG
    }
    if klassen:
        attributen["class"] = " ".join(klassen)
    nieuw = ElementTree.Element(naam, attributen)
    if naam in {"text", "tspan"}:
        nieuw.text = element.text
    nieuw.extend(kind for deel in element if (kind := _schoon(deel)) is not None)
    return _plat(nieuw) if naam == "g" else nieuw


def _plat(groep: ElementTree.Element) -> ElementTree.Element | None:
    """A group without children goes; one that only wraps a single group does so too."""
    if not len(groep):
        return None
    if not groep.attrib and len(groep) == 1:
        return groep[0]
    return groep


def _kort(waarde: str) -> str:
    """Two decimals are a hundredth of a pixel: enough."""
    return _GETAL.sub(lambda t: f"{float(t.group()):.2f}".rstrip("0").rstrip("."), waarde.removesuffix("px"))


def naast_elkaar(delen: Sequence[Tekening]) -> Tekening:
    return _samen(delen, [(sum(d.breedte for d in delen[:i]), 0) for i in range(len(delen))])


def onder_elkaar(delen: Sequence[Tekening]) -> Tekening:
    return _samen(delen, [(0, sum(d.hoogte for d in delen[:i])) for i in range(len(delen))])


def _samen(delen: Sequence[Tekening], plaatsen: Sequence[tuple[int, int]]) -> Tekening:
    groepen = []
    for deel, (x, y) in zip(delen, plaatsen, strict=True):
        groep = ElementTree.Element("g", {"transform": f"translate({x},{y})"} if (x, y) != (0, 0) else {})
        groep.extend(deel.inhoud)
        groepen.append(groep)
    breedte = max(x + deel.breedte for deel, (x, _) in zip(delen, plaatsen, strict=True))
    hoogte = max(y + deel.hoogte for deel, (_, y) in zip(delen, plaatsen, strict=True))
    return Tekening(breedte, hoogte, tuple(groepen))


def als_html(tekening: Tekening, naam: str, titel: str, beschrijving: str, merk: str = "") -> Markup:
    """The drawing as an image for the page.

    `naam` is unique on the page, `titel` and `beschrijving` are read aloud, `merk` (such as "fictieve gegevens")
    stands in the picture itself so that it stays there in a copy.
    """
    hoogte = tekening.hoogte + (16 if merk else 0)
    inhoud = "".join(ElementTree.tostring(deel, encoding="unicode") for deel in tekening.inhoud)
    stempel = (
        Markup('<text class="vul-zacht" x="{}" y="{}" text-anchor="end" font-size="10">{}</text>').format(
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
        inhoud=_tekst_veilig(inhoud),
        stempel=stempel,
    )


def _tekst_veilig(inhoud: str) -> Markup:
    """ElementTree has escaped the HTML in texts; Markdown and template characters follow here.

    Attributes hold numbers and class names only, so outside tags is the only place where text can be.
    """
    return Markup(re.sub(r">[^<]+<", lambda t: f">{veilig(_terug(t.group()[1:-1]))}<", inhoud))


def _terug(tekst: str) -> str:
    return tekst.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
