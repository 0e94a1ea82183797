"""A blank form kept in memory: writing answers in its XML takes a fraction of the time of making the workbook again.

What comes out is, to the byte, the workbook that `werkboek` makes for these answers. What changes more than cells and
heights of rows (more rows, other pages in print, a cell of another kind) is left to it.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from itertools import pairwise

from openpyxl.compat import safe_string
from openpyxl.utils.cell import coordinate_from_string
from openpyxl.utils.datetime import to_excel

from werkwijzer.formulieren.definitie import Definities, Formulier, Tabel, Veld
from werkwijzer.reproduceerbaar import als_zip

Sleutel = tuple[str | int, ...]
CelWaarde = str | int | float | bool | date | None
Plek = tuple[str, str]  # sheet and cell

MET_TEKEN = "=+-@\t"  # a text that begins so gets a mark in its style, so that it stays a text
RIJHOOGTE = 15.0  # points, of a row for which nothing is said
_EROP, _LEEG = 10, 35  # rows of a long list that are printed below those filled in; of a list without any
_RUIMTE_VOOR_BEGIN = 0.3  # of a page, for the beginning of a table that goes on on the next
_STUK = re.compile(r'(<row r="\d+"[^>]*>|<c r="[A-Z]+\d+" s="\d+" t="n"></c>)')
_NAAM = re.compile(r'<(?:row|c) r="(\w+)"')
_HOOGTE = re.compile(r' ht="([^"]*)"')


def geldig(tekst: str) -> str:
    """Without the characters that XML, and so every office file, does not allow."""
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]", "", tekst)


def als_tekst(tekst: str) -> str:
    """What of this text a cell holds."""
    return geldig(tekst)[:32_000]


def hoogte(*regels: int) -> float:
    """Points of a row in which the longest text has this many lines."""
    return min(400.0, 15.5 * max(regels) + 3)


def regels_antwoord(waarde: CelWaarde) -> int:
    """Lines that the answer to a question takes."""
    return sum(-(-max(1, len(stuk)) // 40) for stuk in str(waarde or "").split("\n"))


def regels_cel(waarde: CelWaarde, kolom: Veld) -> int:
    """Lines that an answer in a table takes."""
    return -(-len(str(waarde or "")) // max(8, kolom.breedte - 2))


@dataclass(frozen=True)
class Indeling:
    """What decides how a sheet goes over pages."""

    blad: float  # points of a page
    rest: float  # of a page: less than that does not get a page of its own
    hoogten: Mapping[int, float]  # points per row, 0 when hidden
    delen: tuple[int, ...]  # rows where the parts begin
    einde: int
    vast: bool  # some pages begin at a row that is fixed

    def over_bladen(self, anders: Mapping[int, float]) -> tuple[int, tuple[int, ...]]:
        """In how many pages it is made to fit (0: not), and the rows that begin a page; `anders` are other heights."""

        def hoog(van: int, tot: int) -> float:
            return sum(anders.get(r, h) if (h := self.hoogten[r]) else 0 for r in range(van, tot))

        alles = hoog(2, self.einde)
        bladen, over = divmod(alles, self.blad)
        if bladen and over < self.rest * self.blad and not self.vast:
            blad = alles / bladen
            # no part with only its heading and a row or two at the foot of a page
            ruim = (
                hoog(begin, tot) <= (over_hier := blad - hoog(2, begin) % blad)
                or over_hier >= _RUIMTE_VOOR_BEGIN * blad
                for begin, tot in pairwise([*self.delen, self.einde])
            )
            if all(ruim):
                return int(bladen), ()
        vol, ervoor = hoog(2, self.delen[0]), list[int]()
        for begin, tot in pairwise([*self.delen, self.einde]):
            deel = hoog(begin, tot)
            past_niet = vol + deel > self.blad
            # what takes more than a page may begin on this one, but not with its heading and a row or two
            krap = deel <= self.blad or self.blad - vol < _RUIMTE_VOOR_BEGIN * self.blad
            if begin != self.delen[0] and past_niet and krap:
                ervoor.append(begin)
                vol = 0
            vol = (vol + deel) % self.blad
        return 0, tuple(ervoor)


@dataclass(frozen=True)
class LangeLijst:
    """A list of which no more is printed than is filled in, and some room below it."""

    tabel: str
    blad: int  # counted from 0
    kop: int
    einde: int

    def tot(self, ingevuld: int) -> int:
        """The last row that is printed."""
        return min(self.einde, self.kop + (ingevuld + _EROP if ingevuld else _LEEG))

    def in_boek(self, boek: str, ingevuld: int) -> str:
        """The XML of the workbook in which so much is printed."""
        gebied = rf'(<definedName name="_xlnm.Print_Area" localSheetId="{self.blad}">[^<]*\$)\d+<'
        return re.sub(gebied, rf"\g<1>{self.tot(ingevuld)}<", boek)


class _Blad:
    """The XML of a sheet, cut where an answer or the height of a row can change."""

    def __init__(self, deel: str, xml: bytes) -> None:
        self.deel = deel
        self.stukken = _STUK.split(xml.decode())
        self.plek = {m[1]: nr for nr in range(1, len(self.stukken), 2) if (m := _NAAM.match(self.stukken[nr]))}
        self.hoogten = {naam: float(m[1]) for naam, nr in self.plek.items() if (m := _HOOGTE.search(self.stukken[nr]))}

    def met(self, cellen: Mapping[str, CelWaarde], hoogten: Mapping[int, float]) -> bytes:
        stukken = self.stukken.copy()
        for rij, nieuw in hoogten.items():
            nr = self.plek[str(rij)]
            stukken[nr] = _HOOGTE.sub(f' ht="{safe_string(nieuw)}"', stukken[nr])
        for cel, waarde in cellen.items():
            nr = self.plek[cel]
            stukken[nr] = stukken[nr].removesuffix(' t="n"></c>') + _inhoud(waarde)
        return "".join(stukken).encode()


class Blanco:
    """One blank form. `plekken` says where each answer goes; `indelingen` how a sheet is printed."""

    def __init__(
        self,
        definities: Definities,
        formulier: Formulier,
        werkboek: bytes,
        bladen: Sequence[str],
        plekken: Mapping[Sleutel, Plek],
        indelingen: Mapping[str, Indeling | LangeLijst],
    ) -> None:
        self.formulier, self.plekken, self.indelingen = formulier, plekken, indelingen
        self.gebieden = [g.code for g in definities.leefgebieden]
        self.vragen = {v.code: v for v in formulier.losse_velden}
        with zipfile.ZipFile(io.BytesIO(werkboek)) as zip_:
            self.delen = {naam: zip_.read(naam) for naam in zip_.namelist()}
        antwoorden = {blad for blad, _ in plekken.values()}
        namen = ((titel, f"xl/worksheets/sheet{nr}.xml") for nr, titel in enumerate(bladen, start=1))
        self.bladen = {titel: _Blad(naam, self.delen[naam]) for titel, naam in namen if titel in antwoorden}

    def ingevuld(
        self, velden: Mapping[str, CelWaarde], tabellen: Mapping[str, Sequence[Mapping[str, CelWaarde]]]
    ) -> bytes | None:
        """The workbook with these answers; None when more than cells and heights would change."""
        cellen: dict[str, dict[str, CelWaarde]] = {}
        hoogten: dict[str, dict[int, float]] = {}
        for plek, veld, waarde, regels in self._antwoorden(velden, tabellen):
            if plek is None or not _past(veld, waarde):
                return None
            blad, cel = plek
            rij = coordinate_from_string(cel)[1]
            if (nodig := hoogte(regels)) > hoogten.get(blad, {}).get(rij, self.bladen[blad].hoogten[str(rij)]):
                hoogten.setdefault(blad, {})[rij] = nodig
            cellen.setdefault(blad, {})[cel] = waarde
        delen = self.delen.copy()
        boek = delen["xl/workbook.xml"].decode()
        for blad in cellen:
            indeling = self.indelingen[blad]
            if isinstance(indeling, LangeLijst):
                boek = indeling.in_boek(boek, len(tabellen[indeling.tabel]))
            elif blad in hoogten and indeling.over_bladen(hoogten[blad]) != indeling.over_bladen({}):
                return None
        for blad, waarden in cellen.items():
            delen[self.bladen[blad].deel] = self.bladen[blad].met(waarden, hoogten.get(blad, {}))
        if velden:  # opened at the first question, no longer at how it is filled in
            boek = boek.replace('activeTab="0"', 'activeTab="1"', 1)
        delen["xl/workbook.xml"] = boek.encode()
        return als_zip(delen, inpakken=True)

    def _antwoorden(
        self, velden: Mapping[str, CelWaarde], tabellen: Mapping[str, Sequence[Mapping[str, CelWaarde]]]
    ) -> Iterator[tuple[Plek | None, Veld, CelWaarde, int]]:
        """Every answer with its place, its question and the lines it takes; without a place when there is none."""
        for code, waarde in velden.items():
            if code in self.vragen:
                yield self.plekken[(code,)], self.vragen[code], waarde, regels_antwoord(waarde)
        for tabel in self.formulier.tabellen:
            for nr, rij in enumerate(tabellen.get(tabel.tabel, ())):
                for kolom in tabel.kolommen:
                    if kolom.formule:
                        continue
                    waarde = rij.get(kolom.code)
                    regels = regels_antwoord(waarde) if tabel.blokken else regels_cel(waarde, kolom)
                    yield self._plek(tabel, nr, rij, kolom), kolom, waarde, regels

    def _plek(self, tabel: Tabel, nr: int, rij: Mapping[str, CelWaarde], kolom: Veld) -> Plek | None:
        if tabel.per_leefgebied and (nr >= len(self.gebieden) or rij.get("leefgebied") != self.gebieden[nr]):
            return None
        return self.plekken.get((tabel.tabel, nr, kolom.code))


def _past(veld: Veld, waarde: CelWaarde) -> bool:
    """Whether the style of the blank cell will do."""
    if isinstance(waarde, str):
        return waarde[:1] not in tuple(MET_TEKEN)
    return not isinstance(waarde, date) or veld.type == "datum"


def _inhoud(waarde: CelWaarde) -> str:
    """The rest of a cell in XML, as openpyxl writes it."""
    if isinstance(waarde, str):
        tekst = als_tekst(waarde)
        if not tekst:
            return ' t="n"></c>'
        ruimte = ' xml:space="preserve"' if tekst != tekst.strip() else ""
        leesbaar = escape(tekst, quote=False).replace("\r", "&#13;").encode("ascii", "xmlcharrefreplace").decode()
        return f' t="inlineStr"><is><t{ruimte}>{leesbaar}</t></is></c>'
    if waarde is None:
        return ' t="n"></c>'
    getal = to_excel(waarde) if isinstance(waarde, date) else waarde
    return f' t="{"b" if isinstance(waarde, bool) else "n"}"><v>{safe_string(getal)}</v></c>'
