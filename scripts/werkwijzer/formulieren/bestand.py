"""The handed-in file itself: opened safely, and measured before any parser sees its bytes."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from html import unescape
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

from werkwijzer.formulieren.bevindingen import Bevinding, bevinding

SOORTEN = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})
MAX_BYTES = 10 * 1024 * 1024
MAX_UITGEPAKT = 100 * 1024 * 1024
MAX_ONDERDELEN = 2_000
_MEESTE_KRIMP = 1_032  # deflate cannot make anything smaller than this many times
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BLAD_XML = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_BLAD = re.compile(rb"<(?:\w+:)?sheet\b[^>]*>")
_RELATIE = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
_FOUTCEL = re.compile(
    rb'<c (?=[^>]*?\br="([A-Z]{1,3}\d{1,7})")[^>]*?\bt="e"[^>]*>(?:(?!</c>).)*?<v>([^<]*)</v>', re.DOTALL
)
_FORMULE_ZONDER_WAARDE = re.compile(
    rb'<c (?![^>]*\bt="str")(?=[^>]*?\br="([A-Z]{1,3}\d{1,7})")[^>]*>\s*<f[ />](?:(?!</c>|<v>[^<]).)*</c>', re.DOTALL
)
_CALCEXT = "org:documentfoundation:names:experimental:calc:xmlns:calcext"
GEEN_UITKOMST = "(formule zonder uitkomst)"


class Onleesbaar(Exception):
    """The file as a whole cannot be read as a form; holds the finding that says why."""

    def __init__(self, gevonden: Bevinding) -> None:
        super().__init__(gevonden.gevonden)
        self.bevinding = gevonden


def vingerafdruk(inhoud: bytes) -> str:
    """SHA-256 of the file's bytes, in hexadecimal: the identity of a handed-in form."""
    return hashlib.sha256(inhoud).hexdigest()


def lees_bytes(pad: Path) -> bytes:
    """The bytes of a handed-in file. Raises Onleesbaar for what is no form file at all.

    Follows no link, and opens nothing but a regular file: reading a pipe or a device may never end.
    """
    if pad.name.startswith(("~$", ".~lock.")):
        raise Onleesbaar(bevinding("B07"))
    try:
        soort = pad.lstat().st_mode
        if stat.S_ISLNK(soort):
            raise Onleesbaar(bevinding("B14", reden="het is een verwijzing naar een ander bestand"))
        if stat.S_ISDIR(soort):
            raise Onleesbaar(bevinding("B15"))
        if pad.suffix.lower() not in SOORTEN:
            raise Onleesbaar(bevinding("B06", soort=pad.suffix or "zonder soort in de naam"))
        inhoud = _lees_gewoon_bestand(pad)
    except OSError as fout:
        raise Onleesbaar(bevinding("B14", reden=_reden(fout))) from None
    if not inhoud:
        raise Onleesbaar(bevinding("B01"))
    return inhoud


def _lees_gewoon_bestand(pad: Path) -> bytes:
    vlaggen = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(pad, vlaggen), "rb") as stroom:
        gegevens = os.fstat(stroom.fileno())
        if not stat.S_ISREG(gegevens.st_mode):
            raise Onleesbaar(bevinding("B14", reden="het is geen gewoon bestand"))
        if gegevens.st_size > MAX_BYTES:
            raise Onleesbaar(bevinding("B05", gevonden=_mb(gegevens.st_size), grens=_mb(MAX_BYTES)))
        return stroom.read(MAX_BYTES)


def _reden(fout: OSError) -> str:
    bekend = {
        errno.EACCES: "je mag het niet lezen",
        errno.EPERM: "je mag het niet lezen",
        errno.ENOENT: "het is er niet meer",
        errno.EIO: "de schijf of de netwerkmap geeft een fout",
    }
    return bekend.get(fout.errno or 0) or (fout.strerror or "onbekende fout").lower()


def controleer_omvang(inhoud: bytes, naam: str) -> Sequence[zipfile.ZipInfo]:
    """Refuse what is no workbook, or unpacks too large, before any parser sees it. Raises Onleesbaar.

    Returns the parts of the zip; an .xls has none.
    """
    if inhoud.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in inhoud:
            raise Onleesbaar(bevinding("B04"))
        return ()
    if not inhoud.startswith(_ZIP):
        raise Onleesbaar(bevinding("B02", naam=naam))
    try:
        delen = zipfile.ZipFile(BytesIO(inhoud)).infolist()
        _controleer_zip(inhoud, delen)
        manifest = next((d for d in delen if d.filename == "META-INF/manifest.xml"), None)
        if manifest and b"encryption-data" in _pak_uit(inhoud, manifest):
            raise Onleesbaar(bevinding("B04"))
        return delen
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError, ValueError, struct.error, zlib.error):
        raise Onleesbaar(bevinding("B03")) from None


def _controleer_zip(inhoud: bytes, delen: Sequence[zipfile.ZipInfo]) -> None:
    if len(delen) > MAX_ONDERDELEN:
        raise Onleesbaar(bevinding("B05", gevonden=f"{len(delen)} onderdelen", grens=f"{MAX_ONDERDELEN} onderdelen"))
    if any(d.flag_bits & 0x1 for d in delen):
        raise Onleesbaar(bevinding("B04"))
    if any(d.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for d in delen):
        raise Onleesbaar(bevinding("B03"))
    if len({d.filename for d in delen}) < len(delen) or _overlapt(delen):  # which of the two would be read?
        raise Onleesbaar(bevinding("B03"))
    omvang = sum(d.file_size for d in delen)
    if omvang <= MAX_UITGEPAKT < sum(d.compress_size for d in delen) * _MEESTE_KRIMP:
        omvang = 0  # the sizes in the list may be false: measure
        for deel in delen:
            omvang += sum(map(len, _stukken(inhoud, deel)))
            if omvang > MAX_UITGEPAKT:
                break
    if omvang > MAX_UITGEPAKT:
        raise Onleesbaar(bevinding("B05", gevonden=f"uitgepakt {_mb(omvang)}", grens=_mb(MAX_UITGEPAKT)))


def _overlapt(delen: Sequence[zipfile.ZipInfo]) -> bool:
    einde = 0
    for deel in sorted(delen, key=lambda d: d.header_offset):
        if deel.header_offset < einde:
            return True
        einde = deel.header_offset + deel.compress_size
    return False


def _begin(inhoud: bytes, deel: zipfile.ZipInfo) -> int:
    """Where the data of a part begin: after a header with a name and extra fields."""
    naam, extra = struct.unpack_from("<HH", inhoud, deel.header_offset + 26)
    return deel.header_offset + 30 + int(naam) + int(extra)


def _stukken(inhoud: bytes, deel: zipfile.ZipInfo) -> Iterator[bytes]:
    """One part of the zip, unpacked in pieces; stops after the limit, whatever the list of parts says."""
    begin = _begin(inhoud, deel)
    rest = inhoud[begin : begin + deel.compress_size]
    if deel.compress_type == zipfile.ZIP_STORED:
        yield rest
        return
    uitpakker, totaal = zlib.decompressobj(-zlib.MAX_WBITS), 0
    while rest and not uitpakker.eof and totaal <= MAX_UITGEPAKT:
        stuk = uitpakker.decompress(rest, 1 << 20)
        rest = uitpakker.unconsumed_tail
        totaal += len(stuk)
        yield stuk


def _pak_uit(inhoud: bytes, deel: zipfile.ZipInfo) -> bytes:
    """One part of the zip, whole. For a zip whose sizes were checked."""
    begin = _begin(inhoud, deel)
    rest = inhoud[begin : begin + deel.compress_size]
    if deel.compress_type == zipfile.ZIP_STORED:
        return rest
    return zlib.decompress(rest, -zlib.MAX_WBITS, max(1, deel.file_size))


def cellen_zonder_uitkomst(inhoud: bytes, delen: Sequence[zipfile.ZipInfo]) -> dict[tuple[str, str], str]:
    """(sheet, cell) → what to show, for cells of an .xlsx or .ods with an error value, or a formula and no value.

    calamine gives such a cell as empty, and an answer must not get lost without a word.
    """
    gevonden: dict[tuple[str, str], str] = {}
    for deel in delen:
        if deel.filename == "content.xml" and b'value-type="error"' in (xml := _pak_uit(inhoud, deel)):
            return dict(_foutcellen_ods(xml))
        if not _BLAD_XML.fullmatch(deel.filename):
            continue
        xml = _pak_uit(inhoud, deel)
        einde = xml.rfind(b"</sheetData>")
        if xml.find(b"<f", 0, einde) >= 0:
            gevonden |= {(deel.filename, m[1].decode()): GEEN_UITKOMST for m in _FORMULE_ZONDER_WAARDE.finditer(xml)}
        if xml.find(b'"e"', 0, einde) >= 0:
            gevonden |= {
                (deel.filename, m[1].decode()): m[2].decode("utf-8", "replace") for m in _FOUTCEL.finditer(xml)
            }
    if not gevonden:
        return {}
    namen = _bladnamen(inhoud, {deel.filename: deel for deel in delen})
    return {(namen.get(deel, ""), cel): wat for (deel, cel), wat in gevonden.items()}


def _foutcellen_ods(xml: bytes) -> Iterator[tuple[tuple[str, str], str]]:
    tabel_ns, extra_ns = (f"{{urn:{n}:1.0}}" for n in ("oasis:names:tc:opendocument:xmlns:table", _CALCEXT))
    for blad in ElementTree.fromstring(xml).iter(f"{tabel_ns}table"):
        rij = 1
        for regel in blad.iter(f"{tabel_ns}table-row"):
            kolom = 0
            for cel in regel:
                if cel.get(f"{extra_ns}value-type") == "error":
                    tekst = "".join(cel.itertext()).strip()
                    yield (blad.get(f"{tabel_ns}name", ""), f"{kolomletters(kolom)}{rij}"), tekst
                kolom += int(cel.get(f"{tabel_ns}number-columns-repeated", "1"))
            rij += int(regel.get(f"{tabel_ns}number-rows-repeated", "1"))


def _bladnamen(inhoud: bytes, delen: Mapping[str, zipfile.ZipInfo]) -> dict[str, str]:
    """Part of the zip → name of the sheet."""
    boek, relaties = delen.get("xl/workbook.xml"), delen.get("xl/_rels/workbook.xml.rels")
    if boek is None or relaties is None:
        return {}
    kenmerken = [_kenmerken(m[0]) for m in _RELATIE.finditer(_pak_uit(inhoud, relaties))]
    doelen = {k.get("Id", ""): k.get("Target", "") for k in kenmerken}
    namen = {}
    for tag in _BLAD.finditer(_pak_uit(inhoud, boek)):
        blad = _kenmerken(tag[0])
        doel = doelen.get(blad.get("id", ""), "")
        namen[doel.removeprefix("/") if doel.startswith("/") else f"xl/{doel}"] = blad.get("name", "")
    return namen


def _kenmerken(tag: bytes) -> dict[str, str]:
    """Attributes of one XML tag, without their prefix."""
    tekst = tag.decode("utf-8", "replace")
    return {naam: unescape(a or b) for naam, a, b in re.findall(r"""(?:\w+:)?(\w+)=(?:"([^"]*)"|'([^']*)')""", tekst)}


@cache
def kolomletters(nummer: int) -> str:
    """0 → A, 25 → Z, 26 → AA."""
    return (kolomletters(nummer // 26 - 1) if nummer >= 26 else "") + chr(ord("A") + nummer % 26)


def _mb(aantal: int) -> str:
    return f"{aantal / 1024 / 1024:.1f} MB".replace(".", ",")
