"""Workbooks as nobody fills them in: changed inside the zip, in the XML, or beyond what a program writes."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.cell import Cell

from werkwijzer.formulieren.beoordelen import Beoordeling, beoordeel_bytes
from werkwijzer.formulieren.definitie import Definities

Wijziging = bytes | Callable[[bytes], bytes] | None
BLAD = "xl/worksheets/sheet2.xml"  # the first sheet with answers


def beoordeel_pad(pad: Path, definities: Definities) -> Beoordeling:
    """What a file on disk is worth, read in this process."""
    return beoordeel_bytes(pad, pad.read_bytes(), definities)


def onderdelen(inhoud: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
        return {naam: zip_.read(naam) for naam in zip_.namelist()}


def ingepakt(delen: Mapping[str, bytes]) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as zip_:
        for naam, inhoud in delen.items():
            zip_.writestr(naam, inhoud)
    return uit.getvalue()


def met(inhoud: bytes, wijzigingen: Mapping[str, Wijziging]) -> bytes:
    """The workbook with parts replaced (bytes), changed (a function) or removed (None)."""
    delen = onderdelen(inhoud)
    for naam, wijziging in wijzigingen.items():
        if wijziging is None:
            del delen[naam]
        else:
            delen[naam] = wijziging if isinstance(wijziging, bytes) else wijziging(delen[naam])
    return ingepakt(delen)


def met_rij(inhoud: bytes, *rijen: str) -> bytes:
    """Rows of raw XML at the end of the first sheet with answers."""
    return met(inhoud, {BLAD: lambda xml: xml.replace(b"</sheetData>", "".join(rijen).encode() + b"</sheetData>")})


def tekstcel(cel: str, tekst: str) -> str:
    return f'<c r="{cel}" t="inlineStr"><is><t xml:space="preserve">{escape(tekst)}</t></is></c>'


def met_onware_maten(inhoud: bytes, maat: int = 10) -> bytes:
    """The same zip, with in its list of parts `maat` as the unpacked size of each part."""
    return _in_lijst(inhoud, lambda kop: kop[:24] + struct.pack("<I", maat) + kop[28:])


def met_overlap(inhoud: bytes) -> bytes:
    """The same zip, with every part in its list pointing at the data of the first one."""
    return _in_lijst(inhoud, lambda kop: kop[:42] + struct.pack("<I", 0) + kop[46:])


def _in_lijst(inhoud: bytes, wijzig: Callable[[bytes], bytes]) -> bytes:
    uit, plek = bytearray(inhoud), inhoud.rfind(b"PK\x05\x06")
    begin = struct.unpack_from("<I", inhoud, plek + 16)[0]
    while uit[begin : begin + 4] == b"PK\x01\x02":
        uit[begin : begin + 46] = wijzig(bytes(uit[begin : begin + 46]))
        begin += 46 + sum(struct.unpack_from("<HHH", uit, begin + 28))
    return bytes(uit)


def cel_van(boek: Workbook, code: str) -> Cell:
    """The answer cell of a question."""
    return next(rij[2] for ws in boek for rij in ws.iter_rows(max_col=3) if rij[0].value == code)
