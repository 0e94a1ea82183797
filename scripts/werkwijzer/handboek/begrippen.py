"""The abbreviations of the handbook: kept in `includes/begrippen.md`, which also gives the tooltips on every page.

To show them on the page *Begrippen*, register this macro: `afkortingen() -> str`.
"""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from werkwijzer.paden import PROJECT

BRON = PROJECT / "includes" / "begrippen.md"
REGEL = re.compile(r"^\*\[(?P<kort>[^\]]+)\]: (?P<lang>.+)$", re.MULTILINE)


def lees_afkortingen(bron: Path = BRON) -> dict[str, str]:
    """Every abbreviation with its meaning, in alphabetical order."""
    paren = {treffer["kort"]: treffer["lang"] for treffer in REGEL.finditer(bron.read_text(encoding="utf-8"))}
    return dict(sorted(paren.items(), key=lambda paar: paar[0].casefold()))


def afkortingen() -> str:
    """The abbreviations as an HTML definition list, each with an anchor such as `#uvz`."""
    regels = [
        f'<dt id="{kort.casefold()}">{escape(kort)}</dt>\n<dd>{escape(lang, quote=False)}</dd>'
        for kort, lang in lees_afkortingen().items()
    ]
    return "\n".join(["<dl>", *regels, "</dl>"])
