"""A list of somebody's own as sheets of cells: from Excel, LibreOffice, Google Sheets or a text file (CSV).

Also what a program does not see as an answer: merged cells, colours, comments, struck-out text, what is hidden.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.worksheet.worksheet import Worksheet

from werkwijzer.formulieren.bestand import Onleesbaar, controleer_omvang, kolomletters, lees_bytes, pak_uit
from werkwijzer.formulieren.leesproces import lees_bladen_afgeschermd
from werkwijzer.formulieren.lijstcellen import OVER_FORMULIEREN
from werkwijzer.formulieren.ods import OdsBoek
from werkwijzer.fouten import GebruikersFout
from werkwijzer.kalender import toon_datum

LIJSTBESTANDEN = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".txt", ".tsv")
_MEEST_RIJEN, _MEEST_KOLOMMEN = 5_000, 120
_WIT = {"FFFFFF", "00FFFFFF", "FFFFFFFF", "00000000"}
_GROOTSTE_TEKST = 20_000_000  # bytes
_CODERINGEN = ("utf-8-sig", "cp1252")
_WERKBOEK = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # how .xlsx and .ods, and .xls begin
_SCHEIDING = re.compile('"?sep=(.)"?', re.IGNORECASE)


@dataclass(frozen=True)
class Cel:
    """One cell: what a person sees in it, where it is, and how it looks. `uit` is the address of the merged cell that
    this one is a part of, when that is another."""

    waarde: Any = None
    adres: str = ""
    kleur: str = ""
    opmerking: str = ""
    doorgestreept: bool = False
    uit: str = ""
    formule: bool = False  # a formula of which no outcome was kept
    half_weg: bool = False  # a part of the text is struck out

    @property
    def leeg(self) -> bool:
        return self.waarde is None or (isinstance(self.waarde, str) and not self.waarde.strip())

    @property
    def regels(self) -> int:
        return sum(bool(r.strip()) for r in str(self.waarde).replace("\r", "\n").split("\n"))

    @property
    def tekst(self) -> str:
        """As a person reads it."""
        w = self.waarde
        if isinstance(w, datetime):
            w = w.date() if w.time() == time() else w
        if isinstance(w, date) and not isinstance(w, datetime):
            return toon_datum(w)
        if isinstance(w, float) and w.is_integer():
            return str(int(w))
        return "" if w is None else " ".join(str(w).split())


@dataclass(frozen=True)
class Blad:
    """One sheet. `rijen` are all rows from the first, as wide as the widest; `verborgen` says what nobody sees."""

    naam: str
    rijen: Sequence[Sequence[Cel]]
    breed: Sequence[tuple[str, int]] = ()  # merged over more columns: address of the first cell, how many columns
    verborgen: Sequence[str] = field(default=())
    zonder_opmaak: bool = False  # comments, colours and what is hidden could not be read from this kind of file


def lees_lijst(pad: Path) -> list[Blad]:
    """Every sheet of a list. Raises GebruikersFout (Dutch) when it cannot be read."""
    soort = pad.suffix.lower()
    if soort not in LIJSTBESTANDEN:
        raise GebruikersFout(
            f"Een lijst van het soort '{soort or pad.name}' kan niet worden gelezen. Kies: {', '.join(LIJSTBESTANDEN)}."
        )
    try:
        if soort in (".csv", ".txt", ".tsv"):
            return [_uit_tekst(pad)]
        inhoud = lees_bytes(pad)
        delen = controleer_omvang(inhoud, pad.name)
        ods = next((deel for deel in delen if deel.filename == "content.xml"), None)
        if ods:
            return [
                replace(_gewoon(naam, boek.get_sheet_by_name(naam).to_python()), zonder_opmaak=True)
                for boek in [OdsBoek(pak_uit(inhoud, ods))]
                for naam in boek.sheet_names
            ]
        if soort in (".xlsx", ".xlsm"):
            return _uit_excel(inhoud)
        bladen = lees_bladen_afgeschermd(pad.name, inhoud)
        if te_ver := next((blad for blad in bladen if blad.te_ver), None):
            raise GebruikersFout(
                f"Op blad '{te_ver.naam}' staat iets in cel {te_ver.te_ver}, ver buiten de lijst. Kopieer alleen de lijst naar een "
                "nieuw bestand en probeer het opnieuw."
            )
        return [replace(_gewoon(blad.naam, blad.rijen), zonder_opmaak=True) for blad in bladen]
    except (GebruikersFout, MemoryError, KeyboardInterrupt):
        raise
    except Exception as fout:  # whatever a parser makes of a file that is damaged or is something else
        if isinstance(fout, Onleesbaar) and fout.bevinding.code not in OVER_FORMULIEREN:
            raise GebruikersFout(f"{pad.name}: {fout.bevinding.gevonden} {fout.bevinding.doe}") from None
        raise GebruikersFout(
            f"{pad.name} kan niet worden gelezen: het bestand is beschadigd of van een ander soort. Open het in Excel of "
            "LibreOffice, sla het op als .xlsx en probeer het opnieuw."
        ) from None


def _gewoon(naam: str, rijen: Sequence[Sequence[Any]]) -> Blad:
    """A sheet of which only the values are known."""
    _eis_omvang(naam, len(rijen), max(map(len, rijen), default=0))
    return Blad(
        naam,
        [
            [Cel(None if w == "" else w, f"{kolomletters(k)}{r}") for k, w in enumerate(rij)]
            for r, rij in enumerate(rijen, 1)
        ],
    )


def _eis_omvang(naam: str, rijen: int, kolommen: int) -> None:
    if rijen > _MEEST_RIJEN or kolommen > _MEEST_KOLOMMEN:
        raise GebruikersFout(
            f"Blad '{naam}' heeft {rijen} rijen en {kolommen} kolommen. De grens is {_MEEST_RIJEN} rijen en {_MEEST_KOLOMMEN} "
            "kolommen. Kopieer alleen de lijst naar een nieuw bestand en probeer het opnieuw."
        )


def _uit_tekst(pad: Path) -> Blad:
    if pad.stat().st_size > _GROOTSTE_TEKST:
        raise GebruikersFout(
            f"{pad.name} is groter dan {_GROOTSTE_TEKST // 1_000_000} MB. Dat is geen lijst van jongeren."
        )
    rijen = [rij for _, rij in tekstrijen(pad)[0]]
    breed = max(map(len, rijen), default=0)
    return _gewoon(pad.stem, [[*(w or None for w in rij), *[None] * (breed - len(rij))] for rij in rijen])


def tekstrijen(pad: Path) -> tuple[list[tuple[int, list[str]]], str]:
    """The rows of a text file, each with the number of its (last) line, and the character between the columns.

    Raises GebruikersFout when it is empty or no text, or a quotation mark swallows rows.
    """
    inhoud = pad.read_bytes()
    if not inhoud.strip(b"\x00\xff\xfe\xef\xbb\xbf \t\r\n"):
        raise GebruikersFout(f"{pad.name} is leeg.")
    if inhoud[:4] in _WERKBOEK:
        raise GebruikersFout(
            f"{pad.name} is een werkboek, geen tekst. Geef het de naam {pad.stem}.xlsx (of .xls, .ods) en probeer het opnieuw."
        )
    regels = list(io.StringIO(_als_tekst(inhoud), newline=""))
    gekozen = _SCHEIDING.fullmatch(regels[0].rstrip("\r\n"))  # what Excel itself reads in the first line
    teken = gekozen[1] if gekozen else _scheidingsteken([r for r in regels[:30] if r.strip()])
    rijen = list(_csv_rijen(pad.name, regels, teken))
    if gekozen:
        rijen[0] = (1, [])
    return rijen, teken


def _scheidingsteken(regels: Sequence[str]) -> str:
    def hoe_vaak(teken: str) -> tuple[int, int]:
        aantallen = sorted(r.count(teken) for r in regels)
        return aantallen[len(aantallen) // 2], sum(aantallen)

    return max(";,\t|", key=hoe_vaak)


def _als_tekst(inhoud: bytes) -> str:
    """The text in the encoding that it is in: as Excel, LibreOffice, Numbers and Google Sheets write it."""
    if inhoud[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return inhoud.decode("utf-16", "replace")
    begin = inhoud[:400]
    if begin.count(0) * 3 > len(begin):  # UTF-16 without its mark
        return inhoud.decode("utf-16-le" if begin[1::2].count(0) > begin[::2].count(0) else "utf-16-be", "replace")
    return next(t for t in (_probeer(inhoud, c) for c in _CODERINGEN) if t is not None)


def _csv_rijen(naam: str, regels: Sequence[str], teken: str) -> Iterator[tuple[int, list[str]]]:
    """The rows, each with its line. Raises GebruikersFout when a quotation mark swallows the rows after it."""
    lezer, begin, breed = csv.reader(regels, delimiter=teken), 1, 4
    try:
        for rij in lezer:
            vervolg = [regel for cel in rij for regel in cel.split("\n")[1:]]
            aan_het_eind = lezer.line_num == len(regels) and vervolg and not _gesloten(regels[begin - 1 :], teken)
            if aan_het_eind or any(regel.count(teken) >= breed // 2 for regel in vervolg):
                raise csv.Error
            begin, breed = lezer.line_num + 1, max(breed, len(rij))
            yield lezer.line_num, rij
    except csv.Error:  # also when the rest of a large file is one cell
        raise GebruikersFout(
            f'{naam}: in regel {begin} staat een aanhalingsteken (") dat niet wordt gesloten. Daardoor lopen de regels erna door '
            "elkaar. Haal dat teken weg, of zet er nog een achter, en probeer het opnieuw."
        ) from None


def _gesloten(regels: Sequence[str], teken: str) -> bool:
    try:
        list(csv.reader(regels, delimiter=teken, strict=True))
    except csv.Error as fout:
        return "unexpected end" not in str(fout)
    return True


def _probeer(inhoud: bytes, codering: str) -> str | None:
    try:
        return inhoud.decode(codering)
    except UnicodeDecodeError:
        return inhoud.decode("latin-1") if codering == _CODERINGEN[-1] else None


def _uit_excel(inhoud: bytes) -> list[Blad]:
    if not zipfile.is_zipfile(io.BytesIO(inhoud)):
        raise GebruikersFout(
            "Dit bestand is van een oudere Excel, al heet het .xlsx. Open het in Excel, sla het op als .xlsx en probeer het opnieuw."
        )
    waarden = load_workbook(io.BytesIO(inhoud), data_only=True)
    formules = load_workbook(io.BytesIO(inhoud), rich_text=True)
    bladen = [ws for ws in waarden.worksheets if isinstance(ws, Worksheet)]
    return [_excelblad(ws, formules[ws.title]) for ws in bladen]


def _excelblad(ws: Worksheet, formules: Worksheet) -> Blad:
    _eis_omvang(ws.title, ws.max_row, min(ws.max_column, _breedte(ws)))
    kolommen = min(ws.max_column, _breedte(ws))
    boven: dict[tuple[int, int], tuple[int, int]] = {}
    breed = []
    for gebied in ws.merged_cells.ranges:
        eerste = (gebied.min_row, gebied.min_col)
        for r in range(gebied.min_row, gebied.max_row + 1):
            for k in range(gebied.min_col, gebied.max_col + 1):
                boven[r, k] = eerste
        if gebied.max_col > gebied.min_col:
            breed.append((ws.cell(*eerste).coordinate, gebied.max_col - gebied.min_col + 1))
    rijen = []
    for r in range(1, ws.max_row + 1):
        rij = []
        for k in range(1, kolommen + 1):
            eigen = ws.cell(r, k)
            bron = ws.cell(*boven.get((r, k), (r, k)))
            ruw = formules.cell(bron.row, bron.column)
            doorgehaald = _doorgestreept(ruw.value)
            rij.append(
                Cel(
                    bron.value,
                    eigen.coordinate,
                    _kleur(bron),
                    str(bron.comment.text).strip() if bron.comment and bron is eigen else "",
                    bool(bron.font and bron.font.strike) or doorgehaald == {True},
                    bron.coordinate if bron is not eigen else "",
                    bron.value is None and ruw.data_type == "f",
                    len(doorgehaald) == 2,
                )
            )
        rijen.append(rij)
    verborgen = ["het hele blad"] if ws.sheet_state != "visible" else []
    verborgen += [f"kolom {letter}" for letter, maat in ws.column_dimensions.items() if maat.hidden]
    weg = [str(nr) for nr, maat in ws.row_dimensions.items() if maat.hidden]
    verborgen += [f"rij {', '.join(weg)}"] if weg else []
    return Blad(ws.title, rijen, tuple(breed), tuple(verborgen))


def _doorgestreept(ruw: Any) -> set[bool]:
    """Of the parts of a text with more than one kind of letters: whether they are struck out."""
    if not isinstance(ruw, CellRichText):
        return set()
    return {isinstance(deel, TextBlock) and bool(deel.font.strike) for deel in ruw if str(deel).strip()}


def _breedte(ws: Worksheet) -> int:
    """The last column with something in it: a coloured column beyond it does not count."""
    return max((cel.column for rij in ws.iter_rows() for cel in rij if cel.value is not None), default=1)


def _kleur(cel: Any) -> str:
    """The colour of the cell or its letters, when it is not plain black on white; '' otherwise."""
    vul = cel.fill
    if vul is not None and vul.fill_type == "solid" and (naam := _kleurnaam(vul.fgColor)) and naam not in _WIT:
        return f"achtergrond {naam}"
    if (
        cel.font is not None
        and cel.font.color is not None
        and (naam := _kleurnaam(cel.font.color)) not in ("", "000000", "thema 1")
    ):
        return f"letters {naam}"
    return ""


def _kleurnaam(kleur: Any) -> str:
    if kleur is None:
        return ""
    if kleur.type == "rgb" and isinstance(kleur.rgb, str):
        return kleur.rgb[-6:]
    if kleur.type == "theme":
        return f"thema {kleur.theme}"
    return f"nummer {kleur.indexed}" if kleur.type == "indexed" and kleur.indexed not in (64, 8) else ""
