"""The picture that goes with a shared link: 1200 × 630 px, in the colours of the municipality."""

from __future__ import annotations

import vl_convert
from markupsafe import escape

from werkwijzer.profiel import Profiel

_SVG = """<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630"
 font-family="Liberation Sans, Arial, sans-serif" fill="#ffffff">
<rect width="1200" height="630" fill="{merk}"/><rect y="610" width="1200" height="20" fill="{accent}"/>
<text x="90" y="240" font-size="92" font-weight="700">Werkwijzer</text>
<text x="90" y="330" font-size="46">Persoonsgerichte aanpak jeugd</text>
<text x="90" y="395" font-size="46">Handboek, formulieren en jaarverslag</text>
<text x="90" y="545" font-size="34">Gemeente {naam}{fictief}</text>
</svg>"""


def deelkaart(profiel: Profiel) -> bytes:
    """The picture as PNG."""
    stijl = profiel.huisstijl.licht()
    svg = _SVG.format(
        merk=stijl["merk"],
        accent=stijl["reeks-2"],
        naam=escape(profiel.gemeente.naam),
        fictief=" – verzonnen voorbeeld" if profiel.gemeente.fictief else "",
    )
    png: bytes = vl_convert.svg_to_png(svg, scale=1)
    return png
