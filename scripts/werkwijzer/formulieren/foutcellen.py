"""Finds the cells with an error value, such as #N/B, or with a formula that has no result.

The parser gives such a cell as empty, and an answer must not get lost without a word. One function per kind of file;
each looks at the file only as far as needed for this.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Collection, Iterator, Mapping
from io import BytesIO
from xml.etree import ElementTree

import olefile

from werkwijzer.formulieren.bestand import kolomletters

GEEN_UITKOMST = "(formule zonder uitkomst)"
_FOUTCEL = re.compile(
    rb'<c (?=[^>]*?\br="([A-Z]{1,3}\d{1,7})")[^>]*?\bt="e"[^>]*>(?:(?!</c>).)*?<v>([^<]*)</v>', re.DOTALL
)
_FORMULECEL = re.compile(rb"<c ([^>]*+)>\s*+<f[ />]((?:(?!</c>).)*+)", re.DOTALL)
_PREFIX = re.compile(rb"(</?)\w+:")
_ENKEL = re.compile(rb"='([^'\"<>]*)'")
_FORMULE = re.compile(rb"<f")
_ADRES = re.compile(rb'\br="([A-Z]{1,3}\d{1,7})"')
_WAARDE = re.compile(rb"<v>[^<]")
_CALCEXT = "org:documentfoundation:names:experimental:calc:xmlns:calcext"
_CODES = {0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A"}


def foutcellen_xlsx(blad: bytes) -> Iterator[tuple[str, str]]:
    """(cell, what to show) of one sheet of an .xlsx, as XML."""
    if b"<sheetData" not in blad or b"='" in blad[:500]:  # another way of writing the same
        blad = _ENKEL.sub(rb'="\1"', _PREFIX.sub(rb"\1", blad))
    cellen = blad.rpartition(b"</sheetData>")[0]
    if _FORMULE.search(cellen):
        for kenmerken, rest in _FORMULECEL.findall(cellen):
            adres = _ADRES.search(kenmerken)
            if adres and b't="str"' not in kenmerken and not _WAARDE.search(rest):
                yield adres[1].decode(), GEEN_UITKOMST
    if b't="e"' in cellen:
        yield from ((m[1].decode(), m[2].decode("utf-8", "replace")) for m in _FOUTCEL.finditer(cellen))


def foutcellen_ods(xml: bytes) -> dict[tuple[str, str], str]:
    """(sheet, cell) → what to show, of the content of an .ods."""
    if b'value-type="error"' not in xml:
        return {}
    tabel_ns, extra_ns = (f"{{urn:{n}:1.0}}" for n in ("oasis:names:tc:opendocument:xmlns:table", _CALCEXT))
    gevonden = {}
    for blad in ElementTree.fromstring(xml).iter(f"{tabel_ns}table"):
        rij = 1
        for regel in blad.iter(f"{tabel_ns}table-row"):
            kolom = 0
            for cel in regel:
                if cel.get(f"{extra_ns}value-type") == "error":
                    plek = (blad.get(f"{tabel_ns}name", ""), f"{kolomletters(kolom)}{rij}")
                    gevonden[plek] = "".join(cel.itertext()).strip()
                kolom += int(cel.get(f"{tabel_ns}number-columns-repeated", "1"))
            rij += int(regel.get(f"{tabel_ns}number-rows-repeated", "1"))
    return gevonden


# --- .xlsb: [MS-XLSB] 2.3.2 (parts) and 2.4 (records) -----------------------------------------------


def foutcellen_xlsb(delen: Mapping[str, bytes]) -> dict[tuple[str, str], str]:
    """(sheet, cell) → what to show, of the unpacked parts of an .xlsb."""
    relaties = delen.get("xl/_rels/workbook.bin.rels", b"").decode("utf-8", "replace")
    doelen: dict[str, str] = {}
    for tag in re.findall(r"<Relationship [^>]*>", relaties):
        doelen.update(re.findall(r'Id="([^"]*)".*?Target="/?(?:xl/)?([^"]*)"', tag))
        doelen.update((m[1], m[0]) for m in re.findall(r'Target="/?(?:xl/)?([^"]*)".*?Id="([^"]*)"', tag))
    gevonden = {}
    for soort, inhoud in _records_xlsb(delen.get("xl/workbook.bin", b"")):
        if soort == 156:  # a sheet: state, number, relation, name
            relatie, rest = _tekst_xlsb(inhoud, 8)
            blad, _ = _tekst_xlsb(inhoud, rest)
            for cel, wat in _blad_xlsb(delen.get(f"xl/{doelen.get(relatie, '')}", b"")):
                gevonden[(blad, cel)] = wat
    return gevonden


def _blad_xlsb(inhoud: bytes) -> Iterator[tuple[str, str]]:
    rij = 0
    for soort, cel in _records_xlsb(inhoud):
        if soort == 0 and len(cel) >= 4:
            (rij,) = struct.unpack_from("<I", cel)
        elif soort in (3, 11) and len(cel) >= 9:  # an error, or a formula whose result is one
            (kolom,) = struct.unpack_from("<I", cel)
            if kolom < 16_384:
                yield f"{kolomletters(kolom)}{rij + 1}", _CODES.get(cel[8], "#REF!")


def _records_xlsb(inhoud: bytes) -> Iterator[tuple[int, bytes]]:
    """(kind, content) of each record. Stops where the file stops making sense: the parser says so."""
    plek = 0
    while plek + 2 < len(inhoud):
        soort = inhoud[plek]
        plek += 1
        if soort & 0x80:
            soort = soort & 0x7F | (inhoud[plek] & 0x7F) << 7
            plek += 1
        lengte = 0
        for nr in range(4):
            if plek >= len(inhoud):
                return
            lengte |= (inhoud[plek] & 0x7F) << 7 * nr
            plek += 1
            if not inhoud[plek - 1] & 0x80:
                break
        yield soort, inhoud[plek : plek + lengte]
        plek += lengte


def _tekst_xlsb(inhoud: bytes, plek: int) -> tuple[str, int]:
    """A text with its length in front, and where it ends."""
    if plek + 4 > len(inhoud):
        return "", len(inhoud)
    (tekens,) = struct.unpack_from("<I", inhoud, plek)
    einde = plek + 4 + 2 * min(tekens, 65_535)
    return inhoud[plek + 4 : einde].decode("utf-16-le", "replace"), einde


# --- .xls: [MS-XLS] 2.4 (records) -------------------------------------------------------------------


def foutcellen_xls(inhoud: bytes) -> dict[tuple[str, str], str]:
    """(sheet, cell) → what to show, of an .xls. Empty when the file is damaged: the parser says so."""
    try:
        with olefile.OleFileIO(BytesIO(inhoud)) as ole:
            stroom = next((naam for naam in ("Workbook", "Book") if ole.exists(naam)), None)
            boek = ole.openstream(stroom).read() if stroom else b""
    except (OSError, ValueError, IndexError, struct.error):
        return {}
    gevonden = {}
    algemeen = list(_records_xls(boek, 0))
    notatie_tekst = {b"\x31\x00"} | {r[:2] for soort, r in algemeen if soort == 0x41E and r[2:] == b"\x01\x00\x00@"}
    opmaken = [r[2:4] for soort, r in algemeen if soort == 0xE0]
    als_tekst = {nr for nr, notatie in enumerate(opmaken) if notatie in notatie_tekst}
    for soort, blad in algemeen:
        if soort == 0x85 and len(blad) > 8:  # a sheet: where it begins, state, kind, name
            begin, lengte, breed = struct.unpack_from("<I", blad)[0], blad[6], blad[7] & 1
            ruw = blad[8 : 8 + lengte * (1 + breed)]
            naam = ruw.decode("utf-16-le" if breed else "latin-1", "replace")
            for cel, wat in _blad_xls(boek, begin, als_tekst):
                gevonden[(naam, cel)] = wat
    return gevonden


def _blad_xls(boek: bytes, begin: int, als_tekst: Collection[int]) -> Iterator[tuple[str, str]]:
    for soort, cel in _records_xls(boek, begin):
        uitkomst = ""
        if soort == 0x205 and len(cel) >= 8 and cel[7]:
            uitkomst = _CODES.get(cel[6], "#REF!")
        elif soort == 0x06 and len(cel) >= 14 and cel[6] == 2 and cel[12:14] == b"\xff\xff":
            uitkomst = _CODES.get(cel[8], "#REF!")
        elif soort == 0x06 and cel[6:14] == bytes(8) and int.from_bytes(cel[4:6], "little") in als_tekst:
            uitkomst = GEEN_UITKOMST  # LibreOffice writes a nought for a text that it did not work out
        if uitkomst:
            rij, kolom = struct.unpack_from("<HH", cel)
            yield f"{kolomletters(kolom)}{rij + 1}", uitkomst


def _records_xls(boek: bytes, begin: int) -> Iterator[tuple[int, bytes]]:
    """(kind, content) of each record from `begin` to the end of that part of the workbook."""
    plek = begin
    while plek + 4 <= len(boek):
        soort, lengte = struct.unpack_from("<HH", boek, plek)
        if soort == 0x0A:
            return
        yield soort, boek[plek + 4 : plek + 4 + lengte]
        plek += 4 + lengte
