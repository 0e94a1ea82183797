"""Writes a plain .xlsb (Excel's binary workbook): the records that a reader needs, nothing else.

No free program writes this format. Source of the records: Microsoft, [MS-XLSB] 2.3 and 2.4.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

_ROW_HDR, _CELL_ERROR, _CELL_BOOL, _CELL_REAL, _CELL_ST, _FMLA_ERROR = 0, 3, 4, 5, 6, 11
_BEGIN_SHEET, _END_SHEET, _WS_DIM = 129, 130, 148
_BEGIN_BOOK, _END_BOOK, _BEGIN_BUNDLES, _END_BUNDLES, _BUNDLE = 131, 132, 143, 144, 156
_BEGIN_DATA, _END_DATA = 145, 146
_TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>"""
_RELS = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
_REL = (
    '<Relationship Id="{}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}" Target="{}"/>'
)


class Fout(NamedTuple):
    """A cell with an error value, by code; typed in, or the result of a formula."""

    code: int
    formule: bool = False


def als_xlsb(bladen: Mapping[str, Sequence[Sequence[Any]]]) -> bytes:
    """A workbook of these sheets: name → rows → values. Dates become serial numbers, as Excel keeps them."""
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as zip_:
        zip_.writestr("[Content_Types].xml", _TYPES)
        zip_.writestr("_rels/.rels", _RELS.format(_REL.format("rId1", "officeDocument", "xl/workbook.bin")))
        relaties = "".join(
            _REL.format(f"rId{n}", "worksheet", f"worksheets/sheet{n}.bin") for n in range(1, len(bladen) + 1)
        )
        zip_.writestr("xl/_rels/workbook.bin.rels", _RELS.format(relaties))
        bundels = [
            _record(_BUNDLE, struct.pack("<II", 0, n) + _tekst(f"rId{n}") + _tekst(naam))
            for n, naam in enumerate(bladen, 1)
        ]
        boek = [_record(_BEGIN_BOOK), _record(_BEGIN_BUNDLES), *bundels, _record(_END_BUNDLES), _record(_END_BOOK)]
        zip_.writestr("xl/workbook.bin", b"".join(boek))
        for n, rijen in enumerate(bladen.values(), 1):
            zip_.writestr(f"xl/worksheets/sheet{n}.bin", _blad(rijen))
    return uit.getvalue()


def _blad(rijen: Sequence[Sequence[Any]]) -> bytes:
    maat = struct.pack("<IIII", 0, len(rijen) - 1, 0, max(map(len, rijen)) - 1)
    delen = [_record(_BEGIN_SHEET), _record(_WS_DIM, maat), _record(_BEGIN_DATA)]
    for r, rij in enumerate(rijen):
        delen.append(_record(_ROW_HDR, struct.pack("<IIHHBI", r, 0, 300, 0, 0, 0)))
        delen += _cellen(rij)
    return b"".join([*delen, _record(_END_DATA), _record(_END_SHEET)])


def _cellen(rij: Sequence[Any]) -> Iterable[bytes]:
    for k, waarde in enumerate(rij):
        plek = struct.pack("<II", k, 0)
        if isinstance(waarde, datetime | date):
            waarde = (date(waarde.year, waarde.month, waarde.day) - date(1899, 12, 30)).days
        if isinstance(waarde, Fout) and waarde.formule:
            yield _record(_FMLA_ERROR, plek + bytes([waarde.code]) + struct.pack("<HII", 0, 0, 0))
        elif isinstance(waarde, Fout):
            yield _record(_CELL_ERROR, plek + bytes([waarde.code]))
        elif isinstance(waarde, bool):
            yield _record(_CELL_BOOL, plek + bytes([waarde]))
        elif isinstance(waarde, int | float):
            yield _record(_CELL_REAL, plek + struct.pack("<d", waarde))
        elif waarde is not None:
            yield _record(_CELL_ST, plek + _tekst(str(waarde)))


def _tekst(tekst: str) -> bytes:
    ruw = tekst.encode("utf-16-le")
    return struct.pack("<I", len(ruw) // 2) + ruw


def _record(soort: int, inhoud: bytes = b"") -> bytes:
    nummer = bytes([soort]) if soort < 128 else bytes([soort & 0x7F | 0x80, soort >> 7])
    lengte, rest = b"", len(inhoud)
    while True:
        lengte += bytes([rest & 0x7F | (0x80 if rest > 0x7F else 0)])
        rest >>= 7
        if not rest:
            return nummer + lengte + inhoud
