"""What the parser gets to see of a workbook: only the parts that hold answers, unpacked and measured here.

A workbook may hold far more than answers: macros, pictures, links, other sheets. None of it reaches the parser. What
is read is unpacked here, to see that it is whole and to look for error values and percentages, and handed on
unpacked, so that this happens once.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import NamedTuple

from werkwijzer.formulieren.anders_getoond import (
    bijzondere_stijlen_xlsx,
    boek_xls,
    fouten_als_tekst,
    getoond_xls,
    getoond_xlsb,
    getoond_xlsx,
    telt_vanaf_1904_xls,
    telt_vanaf_1904_xlsb,
)
from werkwijzer.formulieren.bestand import Onleesbaar, pak_uit
from werkwijzer.formulieren.bevindingen import bevinding
from werkwijzer.formulieren.merken import MERK_EIGEN
from werkwijzer.formulieren.ontsloten import ontsloten_xls

_BOEK, _RELATIES = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_NODIG = {"_rels/.rels", _BOEK, _RELATIES, "xl/sharedstrings.xml", "xl/styles.xml"}
_STIJLEN = "xl/styles.xml"
# A formula of the form itself, without a result; one that is written out in another cell; and the number of one of ours.
_EIGEN = re.compile(rb"<c [^>]*+><f[^>]*+>[^<]*?" + MERK_EIGEN.encode() + rb"[^<]*+</f><v ?(?:/>|></v>)</c>")
_VERWIJST = re.compile(rb'<c [^>]*+><f t="shared" si="(\d+)"(?:/>|></f>)<v ?(?:/>|></v>)</c>')
_GEDEELD = re.compile(rb'<f t="shared" ref="[^"]*+" si="(\d+)">[^<]*?' + MERK_EIGEN.encode())
_KENMERK = re.compile(r"""([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")


@dataclass(frozen=True)
class Antwoorddelen:
    """`inhoud` is what the parser reads; `getoond` is (sheet, cell) → what a person sees there, where the parser gives
    something else. `vanaf_1904`: day numbers count from another day than usual."""

    inhoud: bytes
    getoond: Mapping[tuple[str, str], str] = field(default_factory=dict)
    vanaf_1904: bool = False


def lees_antwoorddelen(inhoud: bytes, delen: Sequence[zipfile.ZipInfo], overslaan: Collection[str]) -> Antwoorddelen:
    """The parts that hold answers of a workbook that passed `controleer_omvang`; sheets in `overslaan` stay out.

    A file that is built in another way than usual is handed on whole. Raises Onleesbaar, or what unpacking raises on
    damage.
    """
    if not delen:
        inhoud = ontsloten_xls(inhoud)
        boek = boek_xls(inhoud)
        return Antwoorddelen(inhoud, getoond_xls(boek), telt_vanaf_1904_xls(boek))
    # Every part is unpacked, also what nobody reads: that is where its checksum is looked at.
    uitgepakt = {deel.filename: pak_uit(inhoud, deel) for deel in delen}
    if "xl/workbook.bin" in uitgepakt:
        return Antwoorddelen(inhoud, getoond_xlsb(uitgepakt), telt_vanaf_1904_xlsb(uitgepakt["xl/workbook.bin"]))
    bladen, boekxml = bladen_in(uitgepakt), uitgepakt.get(_BOEK, b"")
    vanaf_1904 = any(t.get("date1904") in ("1", "true", "on") for t in _tags(boekxml, "workbookPr"))
    plek_stijlen = _plek_stijlen(uitgepakt)
    stijlen = bijzondere_stijlen_xlsx(uitgepakt.get(plek_stijlen, b""))
    if not bladen:
        if any(fouten_als_tekst(xml) != xml or any(_bij_een_antwoord(xml, stijlen)) for xml in uitgepakt.values()):
            raise Onleesbaar(bevinding("B03"))  # an answer would get lost, and where it stands is not certain
        return Antwoorddelen(inhoud, vanaf_1904=vanaf_1904)
    getoond: dict[tuple[str, str], str] = {}
    nodig = {plek_stijlen, *(naam for naam in uitgepakt if naam.lower() in _NODIG)}
    over = [_Deel(d.filename, uitgepakt[d.filename], d.CRC) for d in delen if d.filename in nodig]
    op_naam = {deel.filename: deel for deel in delen}
    for naam, plek in bladen.items():
        if naam not in overslaan:
            xml = uitgepakt[plek]
            getoond |= {(naam, cel): wat for cel, wat in getoond_xlsx(xml, stijlen)}
            tekst = fouten_als_tekst(xml)
            over.append(_Deel(plek, tekst, op_naam[plek].CRC if tekst is xml else zlib.crc32(tekst)))
    return Antwoorddelen(_zip(over), getoond, vanaf_1904)


def _bij_een_antwoord(xml: bytes, stijlen: Mapping[bytes, str]) -> Iterator[tuple[str, str]]:
    """The cells of a part that show something else than they hold, without the formulas of the form itself."""
    gedeeld = {*_GEDEELD.findall(xml)}
    zonder = _VERWIJST.sub(lambda m: b"" if m[1] in gedeeld else m[0], _EIGEN.sub(b"", xml))
    return getoond_xlsx(zonder, stijlen)


def _plek_stijlen(delen: Mapping[str, bytes]) -> str:
    """The part with the styles, where the workbook says it is. Raises Onleesbaar when it is not there: without it a
    percentage is another number."""
    tags = _tags(delen.get(_RELATIES, b""), "Relationship")
    doel = next((t.get("Target", "") for t in tags if t.get("Type", "").endswith("/styles")), None)
    if doel is None:
        return _STIJLEN
    plek = doel[1:] if doel.startswith("/") else f"xl/{doel}"
    if plek not in delen:
        raise Onleesbaar(bevinding("B03"))
    return plek


def bladen_in(delen: Mapping[str, bytes]) -> dict[str, str]:
    """Name of a sheet → its part of the zip. Empty when that is not certain."""
    if _BOEK not in delen or _RELATIES not in delen:
        return {}
    doelen = {tag.get("Id"): tag.get("Target", "") for tag in _tags(delen[_RELATIES], "Relationship")}
    bladen, tags = dict[str, str](), _tags(delen[_BOEK], "sheet")
    for tag in tags:
        doel = doelen.get(tag.get("id"), "")
        bladen[tag.get("name", "")] = doel[1:] if doel.startswith("/") else f"xl/{doel}"
    zeker = len(bladen) == len(tags) and all(plek in delen for plek in bladen.values())
    return bladen if zeker else {}


def _tags(xml: bytes, soort: str) -> list[dict[str, str]]:
    """The attributes of each tag of one kind, without prefixes."""
    tags = re.findall(rf"<(?:[\w.-]+:)?{soort}\s([^<]*+)", xml.decode("utf-8", "replace"))
    return [{naam: unescape(dubbel or enkel) for naam, dubbel, enkel in _KENMERK.findall(tag)} for tag in tags]


class _Deel(NamedTuple):
    """A part of a zip file."""

    naam: str
    inhoud: bytes
    crc: int


def _zip(delen: Iterable[_Deel]) -> bytes:
    """A zip file of these parts, as they are. (`zipfile` would take longer than reading the form.)

    Three things after each other: of every part a head with its bytes, then the list of all parts, then where that list
    stands. A head and a line of the list share `maten`: version of zip 2.0; names in UTF-8 (0x800); not compressed;
    midnight of 1 January 1980, the earliest there is; checksum; length packed and unpacked (the same); length of name
    and of extra fields (none). A line of the list adds: comment, disk, kind, rights (all 0) and where the head stands.
    """
    lokaal, lijst, plek, aantal = list[bytes](), list[bytes](), 0, 0
    for deel in delen:
        naam = deel.naam.encode()
        maat = len(deel.inhoud)
        maten = struct.pack("<5H3L2H", 20, 0x800, zipfile.ZIP_STORED, 0, 33, deel.crc, maat, maat, len(naam), 0)
        lokaal += [b"PK\x03\x04", maten, naam, deel.inhoud]
        lijst += [b"PK\x01\x02\x14\x00", maten, struct.pack("<3H2L", 0, 0, 0, 0, plek), naam]
        plek += 30 + len(naam) + len(deel.inhoud)  # 30: the mark and `maten`
        aantal += 1
    midden = b"".join(lijst)
    return b"".join(
        [*lokaal, midden, struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, aantal, aantal, len(midden), plek, 0)]
    )
