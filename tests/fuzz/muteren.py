"""Makes a damaged workbook from a good one and a seed: the same seed, the same bytes."""

from __future__ import annotations

import io
import random
import re
import struct
import warnings
import zipfile
from collections.abc import Mapping, Sequence
from functools import cache

# What an attacker, or a tired program, could leave in the XML of a cell.
_STUKKEN = [
    b"<", b"&", b"]]>", b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"&#0;", b"&#x1F4A9;", b"&lt;", b"&nietbekend;", b"<!--", b"<![CDATA[",
    b'<!DOCTYPE x [<!ENTITY a "b">]>', b"-1", b"1e308", b"1E999", b"NaN", b"99999999999999999999", b"0", b"-0", b"2958466", b"0x1F",
    b'<c r="ZZ9999" t="s"><v>5</v></c>', b'<c r="A0"><v>1</v></c>', b'<c t="e"><v>#REF!</v></c>', b"<f>1/0</f>", b"<v/>", b"</row>",
    b"</sheetData>", b'<row r="4294967296"/>', b'<mergeCell ref="A1:XFD1048576"/>', b't="s"', b't="b"', b't="d"', b't="str"', b' s="9999"',
    b"@blad", b"@antwoord", b"@tabel ", b"@rij ", b"@eind", b"[1].", b"=1+1", b"{{", b"A" * 5000, "\u202e\u200b\u2028".encode(),
]  # fmt: skip
_GETAL = re.compile(rb"\d+")
_WAARDE = re.compile(rb"<v>[^<]*</v>|<t[^>]*>[^<]*</t>")


def muteer(bronnen: Sequence[bytes], zaad: int) -> bytes:
    """One mutation of one of the workbooks, chosen by the seed."""
    toeval = random.Random(zaad)
    bron = toeval.choice(bronnen)
    if not bron.startswith(b"PK") or toeval.random() < 0.15:
        return _bytes(bron, toeval)
    delen = _onderdelen(bron)
    soort = toeval.random()
    if soort < 0.8:
        naam = _kies(delen, toeval)
        delen[naam] = (_waarden if toeval.random() < 0.4 else _xml)(delen[naam], toeval)
        return _zip(delen, toeval)
    return _structuur(delen, toeval)


def _onderdelen(inhoud: bytes) -> dict[str, bytes]:
    return dict(_uitgepakt(inhoud))


@cache
def _uitgepakt(inhoud: bytes) -> Mapping[str, bytes]:
    """Thousands of mutations come from a handful of workbooks."""
    with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
        return {naam: zip_.read(naam) for naam in zip_.namelist()}


def _zip(delen: Mapping[str, bytes], toeval: random.Random) -> bytes:
    soort = zipfile.ZIP_DEFLATED if toeval.random() < 0.1 else zipfile.ZIP_STORED
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", soort) as zip_:
        for naam, inhoud in delen.items():
            zip_.writestr(naam, inhoud)
    return uit.getvalue()


def _kies(delen: Mapping[str, bytes], toeval: random.Random) -> str:
    """A part of the workbook; those that hold cells most often."""
    bladen = [n for n in delen if "sheet" in n or n.endswith(("content.xml", "sharedStrings.xml"))]
    return toeval.choice(bladen if bladen and toeval.random() < 0.75 else list(delen))


def _xml(xml: bytes, toeval: random.Random) -> bytes:
    for _ in range(toeval.randint(1, 4)):
        a = toeval.randint(0, len(xml))
        b = min(len(xml), a + toeval.choice([1, 3, 20, 200]))
        match toeval.randrange(6):
            case 0:
                xml = xml[:a] + xml[b:]
            case 1:
                xml = xml[:b] + xml[a:b] + xml[b:]
            case 2:
                xml = xml[:a] + toeval.choice(_STUKKEN) + xml[a:]
            case 3:
                xml = xml[:a] + toeval.choice(_STUKKEN) + xml[b:]
            case 4:
                xml = xml[:a] + bytes(toeval.randrange(256) for _ in range(b - a)) + xml[b:]
            case _:
                getallen = list(_GETAL.finditer(xml))
                if getallen:
                    m = toeval.choice(getallen)
                    nieuw = str(toeval.choice([0, 1, 9, 255, 70_000, 1 << 31, 1 << 64])).encode()
                    xml = xml[: m.start()] + nieuw + xml[m.end() :]
    return xml


def _waarden(xml: bytes, toeval: random.Random) -> bytes:
    """The XML stays whole; cell values become something else, or change places."""
    waarden = list(_WAARDE.finditer(xml))
    for _ in range(toeval.randint(1, 5)):
        if not waarden:
            break
        een, ander = toeval.choice(waarden), toeval.choice(waarden)
        stuk = (
            ander[0]
            if toeval.random() < 0.5
            else b"<v>" + toeval.choice(_STUKKEN).replace(b"<", b"").replace(b"&", b"") + b"</v>"
        )
        xml = xml.replace(een[0], stuk, 1)
    return xml


def _bytes(inhoud: bytes, toeval: random.Random) -> bytes:
    uit = bytearray(inhoud)
    match toeval.randrange(5):
        case 0:
            return bytes(uit[: toeval.randint(0, len(uit))])
        case 1:
            return bytes(uit) + toeval.randbytes(toeval.randint(1, 2000))
        case 2:
            return toeval.randbytes(toeval.randint(1, 64)) + bytes(uit)
        case 3:
            a = toeval.randint(0, len(uit))
            del uit[a : a + toeval.randint(1, 500)]
            return bytes(uit)
        case _:
            for _ in range(toeval.randint(1, 30)):
                uit[toeval.randrange(len(uit))] = toeval.randrange(256)
            return bytes(uit)


def _structuur(delen: dict[str, bytes], toeval: random.Random) -> bytes:
    een, ander = toeval.choice(list(delen)), toeval.choice(list(delen))
    match toeval.randrange(5):
        case 0:
            del delen[een]
        case 1:
            delen[een], delen[ander] = delen[ander], delen[een]
        case 2:
            delen[toeval.choice(["../x", "/etc/x", "xl\\workbook.xml", een.upper(), een + "\x00", "x" * 300])] = (
                delen.pop(een)
            )
        case 3:
            delen[een] = delen[een] * toeval.choice([0, 2, 50])
        case _:
            uit = io.BytesIO(_zip(delen, toeval))
            with zipfile.ZipFile(uit, "a") as zip_, warnings.catch_warnings():
                warnings.simplefilter("ignore")
                zip_.writestr(een, delen[ander])
            return uit.getvalue()
    inhoud = bytearray(_zip(delen, toeval))
    if toeval.random() < 0.5:  # a false number in the list of parts
        koppen = [m.start() for m in re.finditer(b"PK\x01\x02", inhoud)]
        plek = toeval.choice(koppen) + toeval.choice([8, 10, 16, 20, 24, 28, 30, 42])
        inhoud[plek : plek + 4] = struct.pack("<I", toeval.choice([0, 1, 65_535, 1 << 31, (1 << 32) - 1]))
    return bytes(inhoud)
