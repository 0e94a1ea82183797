"""Tables that a keyboard can reach, in the HTML itself: a Markdown extension, so that every builder makes the same.

A table that is wider than the screen scrolls, and whoever has no mouse must be able to get into it. Whether it scrolls
depends on the screen, so a script could only say so afterwards; a table that can scroll is therefore always a stop, with
the heading above it as its name. A list of fields (`.velden`) folds instead of scrolling and is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

_VOUWT = "velden"


class _Haltes(Treeprocessor):
    def run(self, root: Element) -> None:
        namen = dict(_koppen(getattr(self.md, "toc_tokens", [])))
        _maak_haltes(root, namen, "")


def _koppen(boom: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    for kop in boom:
        yield kop["id"], kop["name"]
        yield from _koppen(kop["children"])


def _maak_haltes(element: Element, namen: dict[str, str], kop: str) -> str:
    """Make the tables below this element stops; gives the heading that holds after it."""
    for kind in element:
        kop = namen.get(kind.get("id", ""), kop)
        if kind.tag == "table":
            kind.set("tabindex", "0")
            if kop and "aria-labelledby" not in kind.attrib:
                kind.set("aria-label", f"Tabel: {kop}")
        elif _VOUWT not in kind.get("class", "").split():
            kop = _maak_haltes(kind, namen, kop)
    return kop


class Tabellen(Extension):
    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Markdown's own name)
        md.treeprocessors.register(_Haltes(md), "tabellen", 1)  # after `toc`, which names the headings


def makeExtension(**opties: Any) -> Tabellen:  # noqa: N802 (Markdown's own name)
    return Tabellen(**opties)
