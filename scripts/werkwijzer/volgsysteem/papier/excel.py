"""A list as a workbook that everybody can use: titled, marked header rows, filters, A4, and never a formula."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import date, datetime, time

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from werkwijzer.excelbestand import werkboek_bytes
from werkwijzer.formulieren.werkboek import zet_tekst
from werkwijzer.huisstijl import Huisstijl
from werkwijzer.kalender import toon_datum

_KOPRIJ = 5
_LETTER = "Calibri"
_RAND = Border(*(Side(style="thin", color="BFC8D2") for _ in range(4)))
_TERUGLOOP = Alignment(wrap_text=True, vertical="top")
_LAAT = PatternFill("solid", fgColor="F8D7DA")
_REGELHOOGTE = 15.5  # points
_VOORTEKENS = tuple("=+-@\t")  # what starts a formula: such a cell has a style of its own, which says it is text


@dataclass(frozen=True)
class Blad:
    """One sheet with one table. `breedtes` are in characters; `links` gives per row number (from 0) the address
    behind the column Casusnummer, relative to the workbook. `als_tekst`: a list to fill in, in which what somebody types
    stays as it is: a phone number keeps its nought."""

    naam: str
    titel: str
    uitleg: str
    koppen: Sequence[str]
    breedtes: Sequence[int]
    rijen: Sequence[Sequence[str | int | date]]
    links: Mapping[int, str] = field(default_factory=dict)
    als_tekst: bool = False


def werklijst(bladen: Sequence[Blad], peildatum: date, voettekst: str, huisstijl: Huisstijl) -> bytes:
    """The workbook; the same lists on the same day give the same bytes."""
    boek, kleuren = Workbook(), huisstijl.op_papier()
    boek.remove(boek.worksheets[0])
    for nr, blad in enumerate(bladen):
        _schrijf(boek.create_sheet(blad.naam), nr, blad, peildatum, voettekst, kleuren)
    eigenschappen = boek.properties
    eigenschappen.title, eigenschappen.creator = bladen[0].titel, "Werkwijzer"
    eigenschappen.language = "nl-NL"
    moment = datetime.combine(peildatum, time())
    eigenschappen.created = eigenschappen.modified = moment
    return werkboek_bytes(boek, moment, inpakken=True)


def _schrijf(ws: Worksheet, nr: int, blad: Blad, peildatum: date, voettekst: str, kleuren: Mapping[str, str]) -> None:
    for adres, tekst in (
        ("A1", blad.titel),
        ("A2", f"Peildatum {toon_datum(peildatum)}. {voettekst}."),
        ("A3", blad.uitleg),
    ):
        zet_tekst(ws[adres], tekst)
        ws[adres].font = Font(name=_LETTER, size=11)
    ws["A1"].font = Font(name=_LETTER, size=16, bold=True, color=kleuren["kop"])
    for k, (kop, breedte) in enumerate(zip(blad.koppen, blad.breedtes, strict=True), start=1):
        cel = ws.cell(_KOPRIJ, k)
        zet_tekst(cel, kop)
        cel.font, cel.alignment, cel.border = Font(name=_LETTER, bold=True), _TERUGLOOP, _RAND
        cel.fill = PatternFill("solid", fgColor=kleuren["merk-vlak"])
        ws.column_dimensions[get_column_letter(k)].width = breedte
        if blad.als_tekst:
            ws.column_dimensions[get_column_letter(k)].number_format = "@"
    ws.row_dimensions[_KOPRIJ].height = 2 * _REGELHOOGTE
    casus = blad.koppen.index("Casusnummer") + 1 if blad.links else 0
    stijlen = _stijlen(ws, "@" if blad.als_tekst else "General", kleuren["link"]) if blad.rijen else {}
    for r, rij in enumerate(blad.rijen):
        for k, waarde in enumerate(rij, start=1):
            cel = ws.cell(_KOPRIJ + 1 + r, k)
            soort = "datum" if isinstance(waarde, date) else "laat" if waarde == "Te laat" else "gewoon"
            stijl = stijlen[soort]
            cel._style = copy(stijl) if isinstance(waarde, str) and waarde[:1] in _VOORTEKENS else stijl
            if isinstance(waarde, str):
                zet_tekst(cel, waarde)
            else:
                cel.value = waarde
        if r in blad.links:
            ws.cell(_KOPRIJ + 1 + r, casus).hyperlink = blad.links[r]
            ws.cell(_KOPRIJ + 1 + r, casus)._style = stijlen["link"]
        lijnen = max(-(-len(str(w)) * 1.1 // b) for w, b in zip(rij, blad.breedtes, strict=True))
        ws.row_dimensions[_KOPRIJ + 1 + r].height = _REGELHOOGTE * max(lijnen, 1)
    if blad.rijen:
        tabel = Table(
            displayName=f"lijst_{nr + 1}",
            ref=f"A{_KOPRIJ}:{get_column_letter(len(blad.koppen))}{_KOPRIJ + len(blad.rijen)}",
        )
        tabel.tableColumns = [TableColumn(id=i, name=k) for i, k in enumerate(blad.koppen, start=1)]
        tabel.autoFilter = AutoFilter(ref=tabel.ref)
        tabel.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
        ws.add_table(tabel)
    ws.freeze_panes = f"A{_KOPRIJ + 1}"
    ws.sheet_view.showGridLines = False
    ws.page_setup.paperSize, ws.page_setup.orientation = 9, "landscape"  # A4
    ws.page_setup.fitToWidth, ws.page_setup.fitToHeight = 1, 0
    ws.sheet_properties.pageSetUpPr.fitToPage = True
    ws.print_title_rows = f"{_KOPRIJ}:{_KOPRIJ}"
    ws.oddFooter.left.text, ws.oddFooter.right.text = voettekst, "&P van &N"


def _stijlen(ws: Worksheet, gewoon: str, link: str) -> dict[str, object]:
    """Styles that cells share: setting font and border on every cell of a long list takes most of the time."""
    uit: dict[str, object] = {}
    for naam in ("gewoon", "datum", "laat", "link"):
        cel: Cell = ws.cell(_KOPRIJ + 1, 1)
        cel.font = Font(name=_LETTER, size=11)
        cel.alignment, cel.border = _TERUGLOOP, _RAND
        cel.number_format = "dd-mm-yyyy" if naam == "datum" else gewoon
        cel.fill = _LAAT if naam == "laat" else PatternFill()
        if naam == "laat":
            cel.font = Font(name=_LETTER, size=11, bold=True)
        if naam == "link":
            cel.font = Font(name=_LETTER, size=11, underline="single", color=link)
        uit[naam] = copy(cel._style)
    return uit
