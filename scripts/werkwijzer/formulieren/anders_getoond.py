"""Finds the cells in which a person sees something else than the parser gives.

An error value, such as #N/B, or a formula without a result: the parser gives those as empty, or refuses the whole
file, and an answer must not get lost without a word. And a percentage: who sees 70% means 70, not 0.7. One function
per kind of file; each looks at the file only as far as needed for this. (`ods` reads for itself.)
"""

from __future__ import annotations

import re
import struct
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from html import unescape
from io import BytesIO

import olefile

from werkwijzer.formulieren.bestand import kolomletters

GEEN_UITKOMST = "(formule zonder uitkomst)"
_TOT_EIND = rb"(?:[^<]++|<(?!/c>))*"  # of a cell; a look at each sign for its end takes ten times as long
_FORMULECEL = re.compile(rb"<c ([^>]*+)>\s*+<f[ />](" + _TOT_EIND + rb"+)")
_PREFIX = re.compile(rb"(</?)\w+:")
_ENKEL = re.compile(rb"='([^'\"<>]*)'")
_FORMULE = re.compile(rb"<f")
_ADRES = re.compile(rb'\br="([A-Z]{1,3}\d{1,7})"')
_WAARDE = re.compile(rb"<v>[^<]")
_FOUTSOORT = re.compile(rb"""(<(?:\w+:)?c\s[^>]*?\bt\s*=\s*)(?:"e"|'e')""")
_GETALCEL = re.compile(rb'<c ((?:(?! t="(?!n"))[^>])*)>(' + _TOT_EIND + rb"?)<v>([-+.\dEe]+)</v>")
_STIJL = re.compile(rb'\bs="(\d+)"')
_NOTATIE = re.compile(r"<(?:\w+:)?numFmt\s[^>]*>")
_CELSTIJLEN = re.compile(r"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", re.DOTALL)
_AANHALING = re.compile(r'"([^"]*)"|\\(.)')
_LETTERLIJK = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_SECTIE = re.compile(r'(?:"[^"]*"|\\.|[^;])+')  # for numbers above nought, below it, nought, and text
_DUIZENDTALLEN = re.compile(r"[0#?],+(?![0#?,])")  # a comma at the end: shown in thousands
_DECIMALEN = re.compile(r"\.([0#?]+)")
_PROCENTNOTATIES = {9: "0%", 10: "0.00%"}  # of the notations that every program knows by number
_CODES = {0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A"}


def procent(deel: float) -> str:
    """What a person sees in a cell with a percentage: 0.705 is 70,5%."""
    return f"{deel * 100:.6f}".rstrip("0").rstrip(".").replace(".", ",") + "%"


def _is_bijzonder(notatie: str) -> bool:
    """Whether a number format may show another number than there is."""
    return (
        "%" in notatie
        or bool(_DUIZENDTALLEN.search(_LETTERLIJK.sub("", notatie)))
        or any(map(str.isdigit, _tekst_in(notatie)))
    )


def _tekst_in(notatie: str) -> str:
    return "".join(m[1] or m[2] or "" for m in _AANHALING.finditer(notatie))


def wat_er_te_zien_is(waarde: float, notatie: str) -> str:
    """What a person sees in a cell with this number format, when that is another number; '' when it is the same.

    A % multiplies, unless it is only a sign (in quotes or after a backslash). Where the number and what is seen are two
    different things, both are given: nobody can tell which was meant, and that is a finding.
    """
    secties = _SECTIE.findall(notatie) or [notatie]
    nr = 1 if waarde < 0 else 2 if waarde == 0 else 0
    sectie = secties[nr] if nr < len(secties) else secties[0]
    kaal, los = _LETTERLIJK.sub("", sectie), _tekst_in(sectie)
    if (procenten := kaal.count("%")) == 1 and not _DUIZENDTALLEN.search(kaal):
        return procent(waarde)
    if procenten or _DUIZENDTALLEN.search(kaal) or any(map(str.isdigit, los)):
        return tegenstrijdig(waarde, "een ander getal")
    if "%" in los and re.search("[0#?]", kaal):
        decimalen = _DECIMALEN.search(kaal)
        gezien = round(waarde, len(decimalen[1]) if decimalen else 0)
        return "" if gezien == round(waarde, 9) else tegenstrijdig(waarde, f"{_met_komma(gezien)}%")
    return ""


def tegenstrijdig(waarde: float, gezien: str) -> str:
    """A number of which a person sees something else, as an answer that no question takes for a number."""
    return f"{_met_komma(waarde)} (in de cel is {gezien} te zien)"


def _met_komma(waarde: float) -> str:
    return f"{waarde:.9f}".rstrip("0").rstrip(".").replace(".", ",")


# --- .xlsx ------------------------------------------------------------------------------------------


def getoond_xlsx(blad: bytes, stijlen: Mapping[bytes, str]) -> Iterator[tuple[str, str]]:
    """(cell, what to show) of one sheet of an .xlsx, as XML: formulas without a result, and numbers in one of
    these styles, such as percentages."""
    if b"<sheetData" not in blad or b"='" in blad[:500]:  # another way of writing the same
        blad = _ENKEL.sub(rb'="\1"', _PREFIX.sub(rb"\1", blad))
    cellen = blad.rpartition(b"</sheetData>")[0]
    if _FORMULE.search(cellen):
        for kenmerken, rest in _FORMULECEL.findall(cellen):
            adres = _ADRES.search(kenmerken)
            if adres and b't="str"' not in kenmerken and not _WAARDE.search(rest):
                yield adres[1].decode(), GEEN_UITKOMST
    if stijlen:
        for kenmerken, _, waarde in _GETALCEL.findall(cellen):
            adres, stijl = _ADRES.search(kenmerken), _STIJL.search(kenmerken)
            notatie = stijlen.get(stijl[1]) if stijl else None
            if adres and notatie and (gezien := wat_er_te_zien_is(float(waarde), notatie)):
                yield adres[1].decode(), gezien


def fouten_als_tekst(blad: bytes) -> bytes:
    """The same sheet with its error values as text: the parser refuses a file with one that it does not know."""
    return _FOUTSOORT.sub(rb'\1"str"', blad) if any(e in blad for e in (b'"e"', b"'e'")) else blad  # seen at once


@lru_cache(maxsize=16)  # nearly all forms come from one of our own workbooks, with the same styles
def bijzondere_stijlen_xlsx(stijlen: bytes) -> Mapping[bytes, str]:
    """The cell styles that may show another number than there is, by number, of xl/styles.xml: with their number format."""
    xml = stijlen.decode("utf-8", "replace").replace("'", '"')
    notaties = {str(nr): notatie for nr, notatie in _PROCENTNOTATIES.items()}
    for tag in _NOTATIE.findall(xml):
        kenmerken = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        notaties[kenmerken.get("numFmtId", "")] = unescape(kenmerken.get("formatCode", ""))
    blok = _CELSTIJLEN.search(xml)
    opmaken = re.findall(r"<(?:\w+:)?xf\s[^>]*>", blok[0]) if blok else []
    gebruikt = (re.search(r'\bnumFmtId="(\d+)"', opmaak) for opmaak in opmaken)
    gevonden = ((str(nr).encode(), notaties.get(g[1], "") if g else "") for nr, g in enumerate(gebruikt))
    return {nr: notatie for nr, notatie in gevonden if _is_bijzonder(notatie)}


# --- .xlsb: [MS-XLSB] 2.3.2 (parts) and 2.4 (records) -----------------------------------------------


def getoond_xlsb(delen: Mapping[str, bytes]) -> dict[tuple[str, str], str]:
    """(sheet, cell) → what to show, of the unpacked parts of an .xlsb."""
    relaties = delen.get("xl/_rels/workbook.bin.rels", b"").decode("utf-8", "replace")
    doelen: dict[str, str] = {}
    for tag in re.findall(r"<Relationship [^>]*>", relaties):
        doelen.update(re.findall(r'Id="([^"]*)".*?Target="/?(?:xl/)?([^"]*)"', tag))
        doelen.update((m[1], m[0]) for m in re.findall(r'Target="/?(?:xl/)?([^"]*)".*?Id="([^"]*)"', tag))
    stijlen = _bijzondere_stijlen_xlsb(delen.get("xl/styles.bin", b""))
    gevonden = {}
    for soort, inhoud in _records_xlsb(delen.get("xl/workbook.bin", b"")):
        if soort == 156:  # a sheet: state, number, relation, name
            relatie, rest = _tekst_xlsb(inhoud, 8)
            blad, _ = _tekst_xlsb(inhoud, rest)
            for cel, wat in _blad_xlsb(delen.get(f"xl/{doelen.get(relatie, '')}", b""), stijlen):
                gevonden[(blad, cel)] = wat
    return gevonden


def telt_vanaf_1904_xlsb(boek: bytes) -> bool:
    """Whether day numbers count from 1904, of xl/workbook.bin."""
    return any(soort == 153 and bool(inhoud[:1]) and bool(inhoud[0] & 1) for soort, inhoud in _records_xlsb(boek))


def _bijzondere_stijlen_xlsb(stijlen: bytes) -> Mapping[int, str]:
    notaties, uit, nr, in_cellen = dict(_PROCENTNOTATIES), dict[int, str](), 0, False
    for soort, inhoud in _records_xlsb(stijlen):
        if soort == 44 and len(inhoud) >= 2:
            notaties[struct.unpack_from("<H", inhoud)[0]] = _tekst_xlsb(inhoud, 2)[0]
        elif soort in (617, 618):  # the cell formats begin, and end
            in_cellen = soort == 617
        elif soort == 47 and in_cellen and len(inhoud) >= 4:
            notatie = notaties.get(struct.unpack_from("<H", inhoud, 2)[0], "")
            if _is_bijzonder(notatie):
                uit[nr] = notatie
            nr += 1
    return uit


def _blad_xlsb(inhoud: bytes, stijlen: Mapping[int, str]) -> Iterator[tuple[str, str]]:
    rij = 0
    for soort, cel in _records_xlsb(inhoud):
        if soort == 0 and len(cel) >= 4:
            (rij,) = struct.unpack_from("<I", cel)
        elif soort in (2, 3, 5, 9, 11) and len(cel) >= 9:
            (kolom,) = struct.unpack_from("<I", cel)
            if kolom >= 16_384:
                continue
            if soort in (3, 11):  # an error, or a formula whose result is one
                yield f"{kolomletters(kolom)}{rij + 1}", _CODES.get(cel[8], "#REF!")
            elif notatie := stijlen.get(int.from_bytes(cel[4:7], "little")):
                getal = _rk(cel[8:12]) if soort == 2 else _getal(cel[8:16])
                if getal is not None and (gezien := wat_er_te_zien_is(getal, notatie)):
                    yield f"{kolomletters(kolom)}{rij + 1}", gezien


def _getal(acht: bytes) -> float | None:
    return float(struct.unpack("<d", acht)[0]) if len(acht) == 8 else None


def _rk(vier: bytes) -> float | None:
    """A number in the four bytes that .xls and .xlsb use for most of them."""
    if len(vier) < 4:
        return None
    heel = vier[0] & 2
    gehalveerd = bytes([vier[0] & 0xFC]) + vier[1:]
    getal = float(struct.unpack("<i", gehalveerd)[0] >> 2) if heel else _getal(bytes(4) + gehalveerd)
    return getal / 100 if getal is not None and vier[0] & 1 else getal


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


def boek_xls(inhoud: bytes) -> bytes:
    """The workbook inside an .xls. Empty when the file is damaged: the parser says so."""
    try:
        with olefile.OleFileIO(BytesIO(inhoud)) as ole:
            stroom = next((naam for naam in ("Workbook", "Book") if ole.exists(naam)), None)
            return ole.openstream(stroom).read() if stroom else b""
    except (OSError, ValueError, IndexError, struct.error):
        return b""


def telt_vanaf_1904_xls(boek: bytes) -> bool:
    """Whether day numbers count from 1904."""
    return any(soort == 0x22 and inhoud[:1] == b"\x01" for soort, inhoud in _records_xls(boek, 0))


def getoond_xls(boek: bytes) -> dict[tuple[str, str], str]:
    """(sheet, cell) → what to show, of the workbook in an .xls."""
    gevonden = {}
    algemeen = list(_records_xls(boek, 0))
    notaties = {r[:2]: _notatie_xls(r) for soort, r in algemeen if soort == 0x41E}
    teksten = {b"\x31\x00"} | {nr for nr, notatie in notaties.items() if notatie == "@"}
    bijzonder = {struct.pack("<H", nr): n for nr, n in _PROCENTNOTATIES.items()}
    bijzonder |= {nr: n for nr, n in notaties.items() if _is_bijzonder(n)}
    opmaken = [r[2:4] for soort, r in algemeen if soort == 0xE0]
    als_tekst = {nr for nr, notatie in enumerate(opmaken) if notatie in teksten}
    stijlen = {nr: bijzonder[notatie] for nr, notatie in enumerate(opmaken) if notatie in bijzonder}
    for soort, blad in algemeen:
        if soort == 0x85 and len(blad) > 8:  # a sheet: where it begins, state, kind, name
            begin, lengte, breed = struct.unpack_from("<I", blad)[0], blad[6], blad[7] & 1
            ruw = blad[8 : 8 + lengte * (1 + breed)]
            naam = ruw.decode("utf-16-le" if breed else "latin-1", "replace")
            for cel, wat in _blad_xls(boek, begin, als_tekst, stijlen):
                gevonden[(naam, cel)] = wat
    return gevonden


def _notatie_xls(record: bytes) -> str:
    """The number format in a FORMAT record."""
    return record[5:].decode("utf-16-le" if record[4:5] == b"\x01" else "latin-1", "replace")


def _blad_xls(
    boek: bytes, begin: int, als_tekst: Collection[int], stijlen: Mapping[int, str]
) -> Iterator[tuple[str, str]]:
    for soort, cel in _records_xls(boek, begin):
        if soort == 0xBD:  # numbers beside each other
            rij, kolom = struct.unpack_from("<HH", cel) if len(cel) >= 4 else (0, 0)
            for nr in range((len(cel) - 6) // 6):
                opmaak, vier = int.from_bytes(cel[4 + 6 * nr : 6 + 6 * nr], "little"), cel[6 + 6 * nr : 10 + 6 * nr]
                getal = _rk(vier) if opmaak in stijlen else None
                if getal is not None and (gezien := wat_er_te_zien_is(getal, stijlen[opmaak])):
                    yield f"{kolomletters(kolom + nr)}{rij + 1}", gezien
            continue
        uitkomst, opmaak = "", int.from_bytes(cel[4:6], "little")
        if soort == 0x205 and len(cel) >= 8 and cel[7]:
            uitkomst = _CODES.get(cel[6], "#REF!")
        elif soort == 0x06 and len(cel) >= 14 and cel[6] == 2 and cel[12:14] == b"\xff\xff":
            uitkomst = _CODES.get(cel[8], "#REF!")
        elif soort == 0x06 and cel[6:14] == bytes(8) and opmaak in als_tekst:
            uitkomst = GEEN_UITKOMST  # LibreOffice writes a nought for a text that it did not work out
        elif soort in (0x203, 0x27E, 0x06) and opmaak in stijlen and cel[12:14] != b"\xff\xff":
            getal = _rk(cel[6:10]) if soort == 0x27E else _getal(cel[6:14])
            uitkomst = "" if getal is None else wat_er_te_zien_is(getal, stijlen[opmaak])
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
