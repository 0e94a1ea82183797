"""What the parser gets to see of a workbook: only the parts that hold answers, unpacked and measured here.

A workbook may hold far more than answers: macros, pictures, links, other sheets. None of it reaches the parser. The
sheets are unpacked to look for error values, and handed on unpacked, so that this happens once.
"""

from __future__ import annotations

import re
import struct
import zipfile
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import NamedTuple

from werkwijzer.formulieren.bestand import Onleesbaar, ingepakt, pak_uit
from werkwijzer.formulieren.bevindingen import bevinding
from werkwijzer.formulieren.foutcellen import foutcellen_ods, foutcellen_xls, foutcellen_xlsb, foutcellen_xlsx

_BOEK, _RELATIES = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_NODIG = {"_rels/.rels", _BOEK, _RELATIES, "xl/sharedstrings.xml", "xl/styles.xml"}
_KENMERK = re.compile(r'([\w.-]+)\s*=\s*"([^"]*)"')


@dataclass(frozen=True)
class Uittreksel:
    """`inhoud` is what the parser reads; `zonder_uitkomst` is (sheet, cell) → what to show, for the cells that the
    parser would give as empty although something stands there: an error value, or a formula without a result."""

    inhoud: bytes
    zonder_uitkomst: Mapping[tuple[str, str], str] = field(default_factory=dict)


def maak_uittreksel(inhoud: bytes, delen: Sequence[zipfile.ZipInfo], overslaan: Collection[str]) -> Uittreksel:
    """The parts that hold answers of a workbook that passed `controleer_omvang`; sheets in `overslaan` stay out.

    A file that is built in another way than usual is handed on whole. Raises Onleesbaar, or what unpacking raises on
    damage.
    """
    if not delen:
        return Uittreksel(inhoud, foutcellen_xls(inhoud))
    op_naam = {deel.filename: deel for deel in delen}
    if "content.xml" in op_naam:
        return Uittreksel(inhoud, foutcellen_ods(pak_uit(inhoud, op_naam["content.xml"])))
    if "xl/workbook.bin" in op_naam:
        return Uittreksel(inhoud, foutcellen_xlsb({d.filename: pak_uit(inhoud, d) for d in delen}))
    bladen = _bladen(inhoud, op_naam)
    if not bladen:
        if any(any(foutcellen_xlsx(pak_uit(inhoud, deel))) for deel in delen):
            raise Onleesbaar(bevinding("B03"))  # an answer would get lost, and where it stands is not certain
        return Uittreksel(inhoud)
    zonder_uitkomst: dict[tuple[str, str], str] = {}
    over = [_Deel.zoals_het_is(inhoud, deel) for deel in delen if deel.filename.lower() in _NODIG]
    for naam, plek in bladen.items():
        if naam not in overslaan:
            xml = pak_uit(inhoud, op_naam[plek])
            zonder_uitkomst |= {(naam, cel): wat for cel, wat in foutcellen_xlsx(xml)}
            over.append(_Deel(plek, xml, zipfile.ZIP_STORED, op_naam[plek].CRC, len(xml)))
    return Uittreksel(_zip(over), zonder_uitkomst)


def _bladen(inhoud: bytes, op_naam: Mapping[str, zipfile.ZipInfo]) -> dict[str, str]:
    """Name of a sheet → its part of the zip. Empty when that is not certain."""
    if _BOEK not in op_naam or _RELATIES not in op_naam:
        return {}
    doelen = {tag.get("Id"): tag.get("Target", "") for tag in _tags(inhoud, op_naam[_RELATIES], "Relationship")}
    bladen, tags = dict[str, str](), _tags(inhoud, op_naam[_BOEK], "sheet")
    for tag in tags:
        doel = doelen.get(tag.get("id"), "")
        bladen[tag.get("name", "")] = doel[1:] if doel.startswith("/") else f"xl/{doel}"
    zeker = len(bladen) == len(tags) and all(plek in op_naam for plek in bladen.values())
    return bladen if zeker else {}


def _tags(inhoud: bytes, deel: zipfile.ZipInfo, soort: str) -> list[dict[str, str]]:
    """The attributes of each tag of one kind, without prefixes; none of those that stand in single quotes."""
    xml = pak_uit(inhoud, deel).decode("utf-8", "replace")
    gevonden = [_KENMERK.findall(tag) for tag in re.findall(rf"<(?:[\w.-]+:)?{soort}\s([^<]*+)", xml)]
    return [{naam: unescape(waarde) for naam, waarde in kenmerken} for kenmerken in gevonden]


class _Deel(NamedTuple):
    """A part of a zip file."""

    naam: str
    inhoud: bytes
    methode: int
    crc: int
    uitgepakt: int

    @classmethod
    def zoals_het_is(cls, inhoud: bytes, deel: zipfile.ZipInfo) -> _Deel:
        return cls(deel.filename, ingepakt(inhoud, deel), deel.compress_type, deel.CRC, deel.file_size)


def _zip(delen: Iterable[_Deel]) -> bytes:
    """A zip file of these parts, as they are. (`zipfile` would take longer than reading the form.)"""
    lokaal, lijst, plek, aantal = list[bytes](), list[bytes](), 0, 0
    for deel in delen:
        naam = deel.naam.encode()
        maten = struct.pack(
            "<5H3L2H", 20, 0x800, deel.methode, 0, 33, deel.crc, len(deel.inhoud), deel.uitgepakt, len(naam), 0
        )
        lokaal += [b"PK\x03\x04", maten, naam, deel.inhoud]
        lijst += [b"PK\x01\x02\x14\x00", maten, struct.pack("<3H2L", 0, 0, 0, 0, plek), naam]
        plek += 30 + len(naam) + len(deel.inhoud)
        aantal += 1
    midden = b"".join(lijst)
    return b"".join(
        [*lokaal, midden, struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, aantal, aantal, len(midden), plek, 0)]
    )
