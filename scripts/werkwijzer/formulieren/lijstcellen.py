"""The cells of a workbook that is no form: a list that people keep themselves, read within the limits of a form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any, NamedTuple

from python_calamine import CalamineWorkbook, SheetTypeEnum

from werkwijzer.formulieren.antwoorddelen import bladen_in
from werkwijzer.formulieren.bestand import Onleesbaar, controleer_omvang, kolomletters, pak_uit
from werkwijzer.formulieren.bevindingen import bevinding
from werkwijzer.formulieren.lezer import MAX_BLADEN, MAX_KOLOMMEN, MAX_RIJEN, kolomnummer, onleesbaar_bij_schade
from werkwijzer.formulieren.ontsloten import ontsloten_xls

OVER_FORMULIEREN = frozenset({"B03", "B16", "B17"})  # what these findings say to do is about forms that are handed in
# A cell in which something stands: one with only a colour is closed at once.
_CEL = re.compile(rb"<(?:\w+:)?c\s([^<>]*+)>(?!</)")
_PLEK = re.compile(rb"""\br=["']([A-Z]{1,3})([0-9]{1,7})["']""")


class Blad(NamedTuple):
    """The cells of a sheet, row by row. `te_ver` is a cell beyond the limits: then the sheet was not read."""

    naam: str
    rijen: Sequence[Sequence[Any]]
    te_ver: str = ""


def lees_bladen(inhoud: bytes, naam: str) -> list[Blad]:
    """Every sheet of a workbook. Raises Onleesbaar when it is damaged, protected or too large.

    The parser may also crash or never end on a hostile file: for files from outside use `leesproces`.
    """
    delen = controleer_omvang(inhoud, naam)
    with onleesbaar_bij_schade():
        # The parser makes room for each cell up to the last one: half a terabyte for one word in XFD1048576.
        if te_ver := [*_te_ver({d.filename: pak_uit(inhoud, d) for d in delen})]:
            return te_ver
        with CalamineWorkbook.from_filelike(BytesIO(inhoud if delen else ontsloten_xls(inhoud))) as boek:
            namen = [blad.name for blad in boek.sheets_metadata if blad.typ == SheetTypeEnum.WorkSheet]
            if len(namen) > MAX_BLADEN:
                raise Onleesbaar(bevinding("B05", gevonden=f"{len(namen)} bladen", grens=f"{MAX_BLADEN} bladen"))
            return [_blad(boek, naam) for naam in namen]


def _te_ver(delen: dict[str, bytes]) -> Iterator[Blad]:
    for naam, plek in bladen_in(delen).items():
        if cel := ver_weg(delen[plek], MAX_RIJEN, MAX_KOLOMMEN):
            yield Blad(naam, (), cel)


def ver_weg(xml: bytes, rijen: int, kolommen: int) -> str:
    """A cell of a sheet in which something stands beyond so many rows or columns; '' when there is none."""
    for cel in _CEL.finditer(xml):
        waar = None if cel[1].endswith(b"/") else _PLEK.search(cel[1])
        if waar and (int(waar[2]) > rijen or kolomnummer(waar[1].decode()) >= kolommen):
            return (waar[1] + waar[2]).decode()
    return ""


def _blad(boek: CalamineWorkbook, naam: str) -> Blad:
    blad = boek.get_sheet_by_name(naam)
    if blad.total_height > MAX_RIJEN or blad.total_width > MAX_KOLOMMEN:
        return Blad(naam, (), f"{kolomletters(blad.total_width - 1)}{blad.total_height}")
    return Blad(naam, blad.to_python(skip_empty_area=False))
