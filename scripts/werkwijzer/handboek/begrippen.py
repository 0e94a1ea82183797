"""The abbreviations of the handbook: kept in `includes/begrippen.md`, which also gives the tooltips on every page.

The page *Begrippen* shows them with the macro `afkortingen()`.
"""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from werkwijzer.paden import PROJECT

REGEL = re.compile(r"^\*\[(?P<kort>[^\]]+)\]: (?P<lang>.+)$", re.MULTILINE)


def lees_afkortingen(project: Path = PROJECT) -> dict[str, str]:
    """Every abbreviation with its meaning, in alphabetical order."""
    tekst = (project / "includes" / "begrippen.md").read_text(encoding="utf-8")
    paren = {treffer["kort"]: treffer["lang"] for treffer in REGEL.finditer(tekst)}
    return dict(sorted(paren.items(), key=lambda paar: paar[0].casefold()))


def afkortingen(project: Path = PROJECT) -> str:
    """The abbreviations as an HTML definition list, each with an anchor such as `#uvz`."""
    regels = [
        f'<dt id="{kort.casefold()}">{escape(kort)}</dt>\n<dd>{escape(lang, quote=False)}</dd>'
        for kort, lang in lees_afkortingen(project).items()
    ]
    return "\n".join(["<dl>", *regels, "</dl>"])
