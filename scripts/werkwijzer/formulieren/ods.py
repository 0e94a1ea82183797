"""Reads the sheets of an OpenDocument spreadsheet, from whatever program wrote them.

Programs differ in what the format leaves open: white space between elements, line breaks and tabs as elements of
their own, shapes with a text inside a cell. The parser for the other kinds of files trips over those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from werkwijzer.formulieren.anders_getoond import procent, tegenstrijdig

_ODF = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_OFFICE, _TABLE, _TEXT = (_ODF % naam for naam in ("office", "table", "text"))
_CALCEXT = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_GROEPEN = frozenset(f"{_TABLE}{naam}" for naam in ("table-row-group", "table-header-rows", "table-rows"))
_WIT = re.compile(r"[ \t\r\n]+")
_BREEDSTE = 1_000  # columns that are kept of one row; a form has far fewer
_DIEPSTE = 50  # elements inside each other in the text of a cell


@dataclass(frozen=True)
class OdsBlad:
    """One sheet: rows with how often each is repeated, without what is empty at their ends."""

    rijen: Sequence[tuple[Sequence[Any], int]]
    total_height: int
    total_width: int

    def to_python(self, *, skip_empty_area: bool = False, nrows: int | None = None) -> list[list[Any]]:
        """The cells as a rectangle, '' where there is nothing; at most `nrows` rows."""
        del skip_empty_area  # never left out here: the place of a cell counts
        hoog, breed = self.total_height if nrows is None else min(nrows, self.total_height), self.total_width
        uit: list[list[Any]] = []
        for rij, keer in self.rijen:
            for _ in range(min(keer, hoog - len(uit))):
                uit.append([*rij, *[""] * (min(breed, _BREEDSTE) - len(rij))])
        return uit


class OdsBoek:
    """The sheets of a workbook, under the names that python-calamine gives them in other kinds of files.

    Made from content.xml. Raises ParseError or ValueError when it is damaged.
    """

    def __init__(self, inhoud: bytes) -> None:
        if b"<!DOCTYPE" in inhoud:  # no program writes one, and with it a small file can grow without end
            raise ValueError("DOCTYPE")
        boek = ElementTree.fromstring(inhoud).find(f"{_OFFICE}body/{_OFFICE}spreadsheet")
        tabellen = [] if boek is None else boek.findall(f"{_TABLE}table")
        self._bladen = {tabel.get(f"{_TABLE}name", ""): tabel for tabel in tabellen}
        if len(self._bladen) < len(tabellen):
            raise ValueError("two sheets of one name")
        nul = None if boek is None else boek.find(f"{_TABLE}calculation-settings/{_TABLE}null-date")
        self.begin = date.fromisoformat("1899-12-30" if nul is None else nul.get(f"{_TABLE}date-value", "1899-12-30"))
        self.sheet_names = [*self._bladen]

    def get_sheet_by_name(self, naam: str) -> OdsBlad:
        rijen, hoog, breed, nr = list[tuple[Sequence[Any], int]](), 0, 0, 0
        for regel in _regels(self._bladen[naam]):
            keer = _keer(regel, "rows")
            rij, breedte = _cellen(regel)
            nr += keer
            if rij:
                hoog, breed = nr, max(breed, breedte)
            rijen.append((rij, keer))
        return OdsBlad(rijen, hoog, breed)


def _regels(element: Element, diepte: int = 0) -> Iterator[Element]:
    for kind in element:
        if kind.tag == f"{_TABLE}table-row":
            yield kind
        elif kind.tag in _GROEPEN and diepte < _DIEPSTE:
            yield from _regels(kind, diepte + 1)


def _cellen(regel: Element) -> tuple[list[Any], int]:
    """The values of a row up to the last one that holds anything, and how many that are."""
    waarden, plek, laatste = list[Any](), 0, 0
    for cel in regel:
        if cel.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            continue
        keer = _keer(cel, "columns")
        # A covered cell lies under the one it was merged with: nobody sees what it holds.
        waarde = _waarde(cel) if cel.tag == f"{_TABLE}table-cell" else ""
        waarden += [waarde] * min(keer, _BREEDSTE - len(waarden))
        plek += keer
        if waarde != "":
            laatste = plek
    return waarden[:laatste], laatste


def _keer(element: Element, wat: str) -> int:
    keer = int(element.get(f"{_TABLE}number-{wat}-repeated", "1"))
    if keer < 1:
        raise ValueError(f"{keer} {wat}")
    return keer


def _waarde(cel: Element) -> Any:
    """What a cell holds: a number, a truth value, a date, or the text that a person sees there."""
    soort, tekst = cel.get(f"{_OFFICE}value-type"), _tekst(cel)
    if cel.get(f"{_CALCEXT}value-type") == "error":
        return tekst or "#N/A"
    match soort:
        case "float" | "currency":
            return _getal(float(cel.get(f"{_OFFICE}value", "")), tekst)
        case "percentage":
            return procent(float(cel.get(f"{_OFFICE}value", "")))
        case "boolean":
            return cel.get(f"{_OFFICE}boolean-value") == "true"
        case "date":
            return _datum(cel.get(f"{_OFFICE}date-value", ""), tekst)
        case _:
            return tekst or cel.get(f"{_OFFICE}string-value", "")


def _getal(waarde: float, tekst: str) -> float | str:
    """A number, unless a person sees another one: a percentage by a % that does not multiply, or thousands left out."""
    cijfers, heel = re.sub(r"\D", "", tekst), str(int(abs(waarde)))
    if "%" in tekst:
        gezien = re.fullmatch(r"(-?\d+(?:\.\d+)?)\s*%", tekst.strip().replace(",", "."))
        zelfde = gezien is not None and float(gezien[1]) == round(waarde, 9)
    else:
        zelfde = not cijfers or "E" in tekst.upper() or len(cijfers) >= len(heel)
    return waarde if zelfde else tegenstrijdig(waarde, tekst)


def _datum(iso: str, tekst: str) -> date | str:
    try:
        return date.fromisoformat(iso) if len(iso) == 10 else datetime.fromisoformat(iso)
    except ValueError:
        return tekst or iso


def _tekst(cel: Element) -> str:
    """The paragraphs of the cell itself: a note or a shape that hangs on it is no part of the answer."""
    return "\n".join("".join(_delen(alinea)) for alinea in _alineas(cel))


def _alineas(element: Element, diepte: int = 0) -> Iterator[Element]:
    """The paragraphs and headings, also those of a list that was pasted from a text."""
    if diepte > _DIEPSTE:
        raise ValueError("te diep")
    for kind in element:
        if kind.tag in (f"{_TEXT}p", f"{_TEXT}h"):
            yield kind
        elif kind.tag in (f"{_TEXT}list", f"{_TEXT}list-item", f"{_TEXT}section"):
            yield from _alineas(kind, diepte + 1)


def _delen(element: Element, diepte: int = 0) -> Iterator[str]:
    """The text in a paragraph. White space in the file means one space; more, tabs and breaks are elements."""
    if diepte > _DIEPSTE:
        raise ValueError("te diep")
    yield _WIT.sub(" ", element.text or "")
    for kind in element:
        if kind.tag == f"{_TEXT}s":
            yield " " * min(int(kind.get(f"{_TEXT}c", "1")), 100)
        elif kind.tag == f"{_TEXT}tab":
            yield "\t"
        elif kind.tag == f"{_TEXT}line-break":
            yield "\n"
        elif kind.tag.startswith(_TEXT) and not kind.tag.endswith(("}note", "}ruby-text")):
            yield from _delen(kind, diepte + 1)
        yield _WIT.sub(" ", kind.tail or "")
