"""An .xls that opens without a password, although its records are scrambled.

Who protects the structure of a workbook, or asks a password for changing it, gets an .xls that Excel and LibreOffice
scramble with one fixed password and open without asking. Source: Microsoft, [MS-OFFCRYPTO] 2.3.5 and 2.3.6 (RC4) and
[MS-XLS] 2.2.10 (which bytes stay as they are).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from functools import partial
from hashlib import md5, sha1
from io import BytesIO

import olefile

from werkwijzer.formulieren.bestand import Onleesbaar
from werkwijzer.formulieren.bevindingen import bevinding

_VAST = "VelvetSweatshop".encode("utf-16-le")
_BLOK = 1024  # bytes of the workbook after which there is another key
_SLOT, _BLAD = 0x2F, 0x85
_LEESBAAR = frozenset({0x809, _SLOT, 0x194, 0x195, 0xE1, 0x196, 0x138})  # never scrambled
_Sleutel = Callable[[int], bytes]


def ontsloten_xls(inhoud: bytes) -> bytes:
    """The same .xls, readable. Raises Onleesbaar when somebody must type a password."""
    try:
        with olefile.OleFileIO(BytesIO(inhoud)) as ole:
            naam = next((naam for naam in ("Workbook", "Book") if ole.exists(naam)), "")
            boek = ole.openstream(naam).read() if naam else b""
    except (OSError, ValueError, IndexError, struct.error):
        return inhoud  # damaged: the parser says so
    slot = next((boek[plek + 4 : plek + 4 + n] for soort, plek, n in _records(boek) if soort == _SLOT), None)
    if slot is None:
        return inhoud
    sleutel = _sleutel(slot)
    if sleutel is None:
        raise Onleesbaar(bevinding("B04"))
    uit = BytesIO(inhoud)
    with olefile.OleFileIO(uit, write_mode=True) as ole:
        ole.write_stream(naam, _leesbaar(boek, sleutel))
    return uit.getvalue()


def _records(boek: bytes) -> Iterator[tuple[int, int, int]]:
    """Kind, place and length of each record."""
    plek = 0
    while plek + 4 <= len(boek):
        soort, lengte = struct.unpack_from("<HH", boek, plek)
        yield soort, plek, lengte
        plek += 4 + lengte


def _leesbaar(boek: bytes, sleutel: _Sleutel) -> bytes:
    """The workbook with its records in the clear, each at its own place."""
    uit = bytearray(boek)
    stroom = b"".join(_rc4(sleutel(nr), min(_BLOK, len(boek) - nr * _BLOK)) for nr in range(-(-len(boek) // _BLOK)))
    for soort, plek, lengte in _records(boek):
        if soort == _SLOT:
            uit[plek : plek + 2] = b"\x5c\0"  # the name of who wrote it: of no use to who reads
        elif soort not in _LEESBAAR:
            begin, eind = plek + 4 + 4 * (soort == _BLAD), min(plek + 4 + lengte, len(boek))  # not where a sheet begins
            uit[begin:eind] = bytes(a ^ b for a, b in zip(boek[begin:eind], stroom[begin:eind], strict=True))
    return bytes(uit)


def _sleutel(slot: bytes) -> _Sleutel | None:
    """The key of each block with the fixed password, or None when this workbook has another."""
    if len(slot) >= 54 and slot[:6] == b"\1\0\1\0\1\0":
        kort = md5((md5(_VAST).digest()[:5] + slot[6:22]) * 16).digest()[:5]
        sleutel, som, proef = partial(_sleutel_md5, kort), md5, slot[22:54]
    elif len(slot) > 14 and slot[:2] == b"\1\0" and slot[2] in (2, 3, 4):
        (kop,) = struct.unpack_from("<I", slot, 10)
        bits, rest = struct.unpack_from("<I", slot, 30)[0] or 40, slot[14 + kop :]
        if len(rest) < 60:
            return None
        sleutel = partial(_sleutel_sha, sha1(rest[4:20] + _VAST).digest(), bits)
        som, proef = sha1, rest[20:36] + rest[40:60]
    else:
        return None
    helder = bytes(a ^ b for a, b in zip(proef, _rc4(sleutel(0), len(proef)), strict=True))
    return sleutel if som(helder[:16]).digest() == helder[16:] else None


def _sleutel_md5(kort: bytes, blok: int) -> bytes:
    return md5(kort + struct.pack("<I", blok)).digest()


def _sleutel_sha(begin: bytes, bits: int, blok: int) -> bytes:
    sleutel = sha1(begin + struct.pack("<I", blok)).digest()[: bits // 8]
    return sleutel + bytes(11) if bits == 40 else sleutel


def _rc4(sleutel: bytes, lengte: int) -> bytes:
    """The first bytes that RC4 gives with this key, to be laid over what is scrambled."""
    s, j = list(range(256)), 0
    for i in range(256):
        j = (j + s[i] + sleutel[i % len(sleutel)]) & 255
        s[i], s[j] = s[j], s[i]
    uit, i, j = bytearray(), 0, 0
    for _ in range(lengte):
        i = (i + 1) & 255
        j = (j + s[i]) & 255
        s[i], s[j] = s[j], s[i]
        uit.append(s[(s[i] + s[j]) & 255])
    return bytes(uit)
