"""The handed-in file itself: opened safely, and measured before any parser sees its bytes."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from functools import cache
from io import BytesIO
from pathlib import Path

from werkwijzer.formulieren.bevindingen import Bevinding, bevinding
from werkwijzer.fouten import op_windows
from werkwijzer.schijf import is_slot

BESTANDSOORTEN = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})
_MAX_BYTES = 10 * 1024 * 1024
MAX_UITGEPAKT = 100 * 1024 * 1024
MAX_ONDERDELEN = 2_000
_MEESTE_KRIMP = 1_032  # deflate cannot make anything smaller than this many times
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


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
    if is_slot(pad):
        raise Onleesbaar(bevinding("B07"))
    try:
        soort = pad.lstat().st_mode
        if stat.S_ISLNK(soort):
            raise Onleesbaar(bevinding("B14", reden="het is een verwijzing naar een ander bestand"))
        if stat.S_ISDIR(soort):
            raise Onleesbaar(bevinding("B15"))
        if pad.suffix.lower() not in BESTANDSOORTEN:
            raise Onleesbaar(bevinding("B06", soort=pad.suffix or "zonder soort in de naam"))
        inhoud = _lees_gewoon_bestand(pad)
    except OSError as fout:
        raise Onleesbaar(bevinding("B14", reden=_reden(fout))) from None
    if not inhoud:
        raise Onleesbaar(bevinding("B01"))
    return inhoud


def _lees_gewoon_bestand(pad: Path) -> bytes:
    vlaggen = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    bestand = os.open(pad, vlaggen)
    try:
        gegevens = os.fstat(bestand)
        if not stat.S_ISREG(gegevens.st_mode):
            raise Onleesbaar(bevinding("B14", reden="het is geen gewoon bestand"))
        if gegevens.st_size > _MAX_BYTES:
            raise Onleesbaar(bevinding("B05", gevonden=_mb(gegevens.st_size), grens=_mb(_MAX_BYTES)))
        inhoud = os.read(bestand, gegevens.st_size)
        while len(inhoud) < gegevens.st_size and (meer := os.read(bestand, gegevens.st_size - len(inhoud))):
            inhoud += meer
        return inhoud
    finally:
        os.close(bestand)


def _reden(fout: OSError) -> str:
    bekend = {
        errno.EACCES: "je mag het niet lezen",
        errno.EPERM: "je mag het niet lezen",
        errno.ENOENT: "het is er niet meer",
        errno.EIO: "de schijf of de netwerkmap geeft een fout",
    }
    return op_windows(fout) or bekend.get(fout.errno or 0) or (fout.strerror or "onbekende fout").lower()


def controleer_omvang(inhoud: bytes, naam: str) -> Sequence[zipfile.ZipInfo]:
    """Refuse what is no workbook, or unpacks too large, before any parser sees it. Raises Onleesbaar.

    Returns the parts of the zip; an .xls has none.
    """
    if inhoud.startswith(_OLE):
        # A label of the organisation locks a file as a password does, but nobody can take that off with one.
        if _noemt(inhoud, "DRMEncrypted", "\tDRMContent"):
            raise Onleesbaar(bevinding("B20"))
        if _noemt(inhoud, "EncryptedPackage"):
            raise Onleesbaar(bevinding("B04"))
        if _noemt(inhoud, "WordDocument", "PowerPoint Document") and not _noemt(inhoud, "Workbook", "Book"):
            raise Onleesbaar(bevinding("B02", naam=naam))
        return ()
    if not inhoud.startswith(_ZIP):
        raise Onleesbaar(bevinding("B02", naam=naam))
    try:
        delen = zipfile.ZipFile(BytesIO(inhoud)).infolist()
        _controleer_zip(inhoud, delen)
        manifest = next((d for d in delen if d.filename == "META-INF/manifest.xml"), None)
        if manifest and b"encryption-data" in pak_uit(inhoud, manifest):
            raise Onleesbaar(bevinding("B04"))
        return delen
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError, ValueError, struct.error, zlib.error):
        raise Onleesbaar(bevinding("B03")) from None


def _noemt(ole: bytes, *onderdelen: str) -> bool:
    """Whether a file of the kind of .xls may have one of these parts."""
    return any(onderdeel.encode("utf-16-le") in ole for onderdeel in onderdelen)


def _controleer_zip(inhoud: bytes, delen: Sequence[zipfile.ZipInfo]) -> None:
    if len(delen) > MAX_ONDERDELEN:
        raise Onleesbaar(bevinding("B05", gevonden=f"{len(delen)} onderdelen", grens=f"{MAX_ONDERDELEN} onderdelen"))
    if any(d.flag_bits & 0x1 for d in delen):
        overal = all(inhoud[d.header_offset + 6] & 0x1 for d in delen if d.flag_bits & 0x1)  # or a bit that fell over
        raise Onleesbaar(bevinding("B04" if overal else "B03"))
    if any(d.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for d in delen):
        raise Onleesbaar(bevinding("B03"))
    if len({d.filename for d in delen}) < len(delen) or _overlapt(delen):  # which of the two would be read?
        raise Onleesbaar(bevinding("B03"))
    if any(_naam_ervoor(inhoud, d) != d.orig_filename for d in delen):  # the list has no checksum of its own
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


def _naam_ervoor(inhoud: bytes, deel: zipfile.ZipInfo) -> str:
    """The name of a part as it stands before its bytes; in a whole zip the same as in the list of parts."""
    begin = deel.header_offset + 30
    (lengte,) = struct.unpack_from("<H", inhoud, deel.header_offset + 26)
    return inhoud[begin : begin + lengte].decode("utf-8" if deel.flag_bits & 0x800 else "cp437")


def ingepakt(inhoud: bytes, deel: zipfile.ZipInfo) -> bytes:
    """The bytes of one part as they stand in the zip: after a header with a name and extra fields."""
    naam, extra = struct.unpack_from("<HH", inhoud, deel.header_offset + 26)
    begin = deel.header_offset + 30 + int(naam) + int(extra)
    return inhoud[begin : begin + deel.compress_size]


def pak_uit(inhoud: bytes, deel: zipfile.ZipInfo) -> bytes:
    """One part of the zip, whole. For a zip that passed `controleer_omvang`. Raises zlib.error when a bit is wrong."""
    rest = ingepakt(inhoud, deel)
    if deel.compress_type != zipfile.ZIP_STORED:
        rest = zlib.decompress(rest, -zlib.MAX_WBITS, max(1, deel.file_size))
    if zlib.crc32(rest) != deel.CRC:
        raise zlib.error(f"{deel.filename}: checksum")
    return rest


def _stukken(inhoud: bytes, deel: zipfile.ZipInfo) -> Iterator[bytes]:
    """One part of the zip, unpacked in pieces; stops after the limit, whatever the list of parts says."""
    rest = ingepakt(inhoud, deel)
    if deel.compress_type == zipfile.ZIP_STORED:
        yield rest
        return
    uitpakker, totaal = zlib.decompressobj(-zlib.MAX_WBITS), 0
    while rest and not uitpakker.eof and totaal <= MAX_UITGEPAKT:
        stuk = uitpakker.decompress(rest, 1 << 20)
        rest = uitpakker.unconsumed_tail
        totaal += len(stuk)
        yield stuk


@cache
def kolomletters(nummer: int) -> str:
    """0 → A, 25 → Z, 26 → AA."""
    return (kolomletters(nummer // 26 - 1) if nummer >= 26 else "") + chr(ord("A") + nummer % 26)


def _mb(aantal: int) -> str:
    return f"{aantal / 1024 / 1024:.1f} MB".replace(".", ",")
