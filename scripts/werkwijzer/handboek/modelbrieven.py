"""The model letters: Word files in `docs/convenant/brieven/`, the only place where their text is kept.

A handbook page shows one with the macro `brieftekst(naam)`. `werkwijzer brief` fills them
in (`volgsysteem/brieven/opstellen.py`).
"""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from docx import Document

from werkwijzer.paden import PROJECT

MAP_MODELBRIEVEN = "convenant/brieven"
VELD = re.compile(r"{{\s*\w+\s*}}")
_ALS = re.compile(r"{%p?\s*if\s+(\w+)\s*%}")
_TAG = re.compile(r"{%.*?%}")
# What a condition in a letter means to somebody who reads the letter on a page.
_VOORWAARDEN = {
    "aan_ouders": "Alleen in de brief aan ouders of een voogd op een ander adres:",
    "partner": "Alleen als er een partner bij is:",
    "eerste_brief": "Alleen als er een notificatie was:",
    "eerste_brief_komt": "Alleen als er nog geen notificatie was:",
    "eerder_tot": "Alleen als de jongere al eerder in de aanpak was:",
    "in_groep": "Alleen als de jongere bij een jeugdgroep hoort:",
    "in_groepsoverleg": "En als de afsluiting negatief is:",
}


def brieftekst(naam: str, docs: Path = PROJECT / "docs") -> str:
    """The letter `naam` (file name without `.docx`) of the handbook in `docs` as one HTML block, its fields shown as written.

    Headings become bold lines, not headings: they belong to the letter and not to the page. A paragraph that stands
    under a condition gets a line before it that says when it is in the letter.
    Raises FileNotFoundError when there is no such letter.
    """
    pad = docs / MAP_MODELBRIEVEN / f"{naam}.docx"
    if not pad.is_file():
        raise FileNotFoundError(f"Er is geen modelbrief {pad}")
    regels = ['<div class="brief">']
    lijst = False
    for alinea in Document(str(pad)).paragraphs:
        ruw = alinea.text.strip()
        stijl, tekst = str(alinea.style.name if alinea.style else ""), _veilig(_TAG.sub("", ruw).strip())
        if als := _ALS.fullmatch(ruw):
            tekst = f"<em>{_veilig(_VOORWAARDEN.get(als[1], f'Alleen als {als[1]}:'))}</em>"
        if not tekst:
            continue
        in_lijst = stijl.startswith("List")
        if in_lijst != lijst:
            regels.append("<ul>" if in_lijst else "</ul>")
            lijst = in_lijst
        if in_lijst:
            regels.append(f"<li>{tekst}</li>")
        elif stijl.startswith("Heading"):
            regels.append(f"<p><strong>{tekst}</strong></p>")
        else:
            regels.append(f"<p>{tekst}</p>")
    if lijst:
        regels.append("</ul>")
    return "\n".join([*regels, "</div>"])


def _veilig(tekst: str) -> str:
    """Escape for HTML, and keep `{{ … }}` from ever being read as a template."""
    html = VELD.sub(lambda veld: f"<code>{veld.group()}</code>", escape(tekst, quote=False))
    return html.replace("{", "&#123;").replace("}", "&#125;")
