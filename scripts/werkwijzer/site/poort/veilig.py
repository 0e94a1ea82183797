"""Does a page run or fetch what it should not: script in an attribute, or anything from another host?"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TAG = re.compile(
    r"<(?P<tag>[a-z][\w:-]*)(?P<eigen>(?:\s+[^\s=<>\"'/]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'<>]+))?|\s*/)*)\s*>",
    re.I,
)
_EIGENSCHAP = re.compile(
    r"\s(?P<naam>[^\s=<>\"'/]+)\s*=\s*(?:\"(?P<dubbel>[^\"]*)\"|'(?P<enkel>[^']*)'|(?P<kaal>[^\s\"'<>]+))"
)
_ELDERS = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:)?//", re.I)
_CSS_ELDERS = re.compile(r"(?:url\(\s*['\"]?|@import\s+['\"])\s*(?:https?:)?//", re.I)
_HAALT_OP = frozenset({"src", "srcset", "data", "poster", "background", "xlink:href", "ping", "manifest"})
_KOPPELING = frozenset({"canonical", "alternate", "license", "author", "me", "prev", "next", "help", "describedby"})


def onveilig(naam: str, tekst: str) -> Iterator[tuple[int, str]]:
    """Positions in a page, figure or style sheet, each with what is wrong there. Links to click on are fine."""
    if naam.endswith((".html", ".svg")):
        for m in _TAG.finditer(tekst):
            tag = m["tag"].lower()
            eigen = {
                e["naam"].lower(): e["dubbel"] or e["enkel"] or e["kaal"] or ""
                for e in _EIGENSCHAP.finditer(m["eigen"])
            }
            for eigenschap, waarde in eigen.items():
                if eigenschap.startswith("on") and len(eigenschap) > 2:
                    yield m.start(), "script in een attribuut"
                elif re.match(r"\s*(?:javascript|vbscript):", waarde, re.I):
                    yield m.start(), "script in een koppeling"
                elif _ELDERS.match(waarde) and _haalt_op(tag, eigenschap, eigen):
                    yield m.start(), "haalt iets op van een andere computer"
    if naam.endswith((".html", ".svg", ".css")):
        for m in _CSS_ELDERS.finditer(tekst):
            yield m.start(), "haalt iets op van een andere computer"


def _haalt_op(tag: str, eigenschap: str, eigen: dict[str, str]) -> bool:
    if eigenschap == "href":
        return tag in ("use", "image", "base") or (tag == "link" and not _KOPPELING & set(eigen.get("rel", "").split()))
    return eigenschap in _HAALT_OP or (eigenschap == "action" and tag == "form")
