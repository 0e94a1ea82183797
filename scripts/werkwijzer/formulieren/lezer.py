"""Reads a handed-in workbook: from bytes on disk to raw cells, found by field code and never by position.

Reads .xlsx, .xlsm, .xlsb, .xls and .ods. What a cell means is decided in `controle`.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from io import BytesIO
from itertools import repeat
from typing import Any, NamedTuple
from xml.etree import ElementTree

from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from werkwijzer.formulieren.antwoorddelen import lees_antwoorddelen
from werkwijzer.formulieren.bestand import Onleesbaar, controleer_omvang, kolomletters, pak_uit
from werkwijzer.formulieren.bevindingen import bevinding
from werkwijzer.formulieren.definitie import Definities, Formulier, Leefgebied, Tabel
from werkwijzer.formulieren.merken import (
    BLAD_BEVINDINGEN,
    BLAD_FORMULIER,
    BLAD_KEUZES,
    BLAD_LEES_MIJ,
    BLAD_NORMEN,
    BLAD_VERANDERING,
    KOP_VORIGE,
    MERK_ANTWOORD,
    MERK_BLAD,
    MERK_EIND,
    MERK_RIJ,
    MERK_TABEL,
)
from werkwijzer.formulieren.ods import OdsBoek

MAX_RIJEN, MAX_KOLOMMEN, MAX_BLADEN = 5_000, 200, 60
GEWOON_BEGIN, _BEGIN_1904 = date(1899, 12, 30), date(1904, 1, 1)  # the day with number 0
_MERK_BINNEN = 50  # rows from the top in which a sheet says that it holds answers
_ZONDER_ANTWOORDEN = frozenset({BLAD_LEES_MIJ, BLAD_KEUZES, BLAD_NORMEN, BLAD_BEVINDINGEN, BLAD_VERANDERING})
_BLOKCEL = re.compile(r"([a-z]\w*)\[(\d{1,3})\]\.(\w+)")  # besprekingen[2].besluit


class RuweCel(NamedTuple):
    """One answer cell as it stands in the file: its value and where it is. `rij` counts from 1, `kolom` from 0."""

    waarde: Any = None
    blad: str = ""
    rij: int = 0
    kolom: int = 0

    @property
    def cel(self) -> str:
        """The address, such as C12; '' when there is no such cell."""
        return f"{kolomletters(self.kolom)}{self.rij}" if self.rij else ""


class RuweRij(NamedTuple):
    """One table row: cells by column code; `leefgebied` for a row of a per-leefgebied table.

    Of an empty row only the place is kept, as `plek`, and only when a filled row follows.
    """

    cellen: Mapping[str, RuweCel]
    leefgebied: str = ""
    plek: RuweCel | None = None

    @property
    def leeg(self) -> bool:
        return not self.cellen or all(is_leeg(c.waarde) for c in self.cellen.values())


@dataclass(frozen=True)
class RuwFormulier:
    """What was found in a file, by code. `tabellen` holds per table its rows in order, gaps between them too."""

    formulier: Formulier
    vervangt: str
    velden: Mapping[str, RuweCel]
    tabellen: Mapping[str, Sequence[RuweRij]]
    koppen: Mapping[str, RuweCel] = field(default_factory=dict)  # where each table stands
    vorige: tuple[str, Mapping[str, str]] | None = None  # of a plan made beforehand: the scores of last time, as shown

    @property
    def leeg(self) -> bool:
        return all(is_leeg(c.waarde) for c in self.velden.values()) and all(
            rij.leeg for rijen in self.tabellen.values() for rij in rijen
        )


def lees_formulier(inhoud: bytes, naam: str, definities: Definities) -> RuwFormulier:
    """Find the answers in the bytes of a workbook.

    Raises Onleesbaar when the file is damaged, protected, too large, not a form, or of another version.
    The parser may also crash or never end on a hostile file: for files from outside use `leesproces`.
    """
    delen = controleer_omvang(inhoud, naam)
    with onleesbaar_bij_schade():
        ods = next((deel for deel in delen if deel.filename == "content.xml"), None)
        if ods:
            ods_boek = OdsBoek(pak_uit(inhoud, ods))
            return _zoek_antwoorden(ods_boek, {}, ods_boek.begin, definities)
        antwoorddelen = lees_antwoorddelen(inhoud, delen, _ZONDER_ANTWOORDEN)
        begin = _BEGIN_1904 if antwoorddelen.vanaf_1904 else GEWOON_BEGIN
        with CalamineWorkbook.from_filelike(BytesIO(antwoorddelen.inhoud)) as boek:
            return _zoek_antwoorden(boek, antwoorddelen.getoond, begin, definities)


@contextmanager
def onleesbaar_bij_schade() -> Iterator[None]:
    """Raises Onleesbaar for whatever a parser raises for a file that is damaged or locked."""
    try:
        yield
    except PasswordError:
        raise Onleesbaar(bevinding("B04")) from None
    except (CalamineError, OSError, ValueError, OverflowError, zlib.error, struct.error, ElementTree.ParseError):
        raise Onleesbaar(bevinding("B03")) from None
    except BaseException as fout:
        if type(fout).__name__ == "PanicException":  # the parser gave up; it has no class of its own to import
            raise Onleesbaar(bevinding("B03")) from None
        raise


def _zoek_antwoorden(
    boek: CalamineWorkbook | OdsBoek, getoond: Mapping[tuple[str, str], str], begin: date, definities: Definities
) -> RuwFormulier:
    bladen = boek.sheet_names
    if len(bladen) > MAX_BLADEN:
        raise Onleesbaar(bevinding("B05", gevonden=f"{len(bladen)} bladen", grens=f"{MAX_BLADEN} bladen"))
    formulier, vervangt, vragen = _kenmerk(boek, definities)
    zoeker = _Zoeker(formulier, definities.leefgebieden, vragen)
    for naam in bladen:
        if naam not in _ZONDER_ANTWOORDEN and naam != BLAD_FORMULIER:
            rijen = _rijen(boek, naam)
            for (blad, cel), wat in getoond.items():
                if blad == naam:
                    _vul_aan(rijen, cel, wat)
            zoeker.doorzoek(naam, rijen)
    gevonden = zoeker.resultaat(vervangt)
    return gevonden if begin == GEWOON_BEGIN else _geteld_vanaf(gevonden, begin)


def _geteld_vanaf(ruw: RuwFormulier, begin: date) -> RuwFormulier:
    """The same with day numbers as usual: in a cell without a date format the parser leaves them as they are."""
    schuif = (begin - GEWOON_BEGIN).days
    losse = {v.code for v in ruw.formulier.losse_velden if v.type == "datum"}
    kolommen = {t.tabel: {k.code for k in t.kolommen if k.type == "datum"} for t in ruw.formulier.tabellen}

    def verschoven(cellen: Mapping[str, RuweCel], datums: set[str]) -> dict[str, RuweCel]:
        return {
            code: cel._replace(waarde=cel.waarde + schuif)
            if code in datums and isinstance(cel.waarde, (int, float)) and not isinstance(cel.waarde, bool)
            else cel
            for code, cel in cellen.items()
        }

    tabellen = {
        tabel: [rij._replace(cellen=verschoven(rij.cellen, kolommen[tabel])) for rij in rijen]
        for tabel, rijen in ruw.tabellen.items()
    }
    return replace(ruw, velden=verschoven(ruw.velden, losse), tabellen=tabellen)


def _kenmerk(boek: CalamineWorkbook | OdsBoek, definities: Definities) -> tuple[Formulier, str, frozenset[str]]:
    """Which form this is, from the hidden sheet; the hash of the file it corrects, if any; and the questions that were
    in it when it was made (none: an older workbook does not say)."""
    if BLAD_FORMULIER not in boek.sheet_names:
        raise Onleesbaar(bevinding("B08"))
    kenmerk = {str(r[0]): r[1] for r in _rijen(boek, BLAD_FORMULIER) if len(r) > 1}
    soort, versie = str(kenmerk.get("formulier", "")), kenmerk.get("versie", "")
    formulier = definities.formulieren.get(soort)
    if formulier is None:
        bekend = ", ".join(f.titel for f in definities.formulieren.values())
        raise Onleesbaar(bevinding("B09", soort=soort, bekend=bekend))
    gelezen = formulier.in_versie(versie)
    if gelezen is None:
        getoond = f"{versie:g}" if isinstance(versie, float) else versie
        raise Onleesbaar(bevinding("B10", versie=getoond, verwacht=formulier.versie))
    return gelezen, str(kenmerk.get("vervangt") or ""), frozenset(str(kenmerk.get("vragen") or "").split())


def botsing(formulier: Formulier, leeg: bytes) -> str:
    """Why a definition does not go with the blank form of the same version that is in use (Dutch), or ''.

    A question that nobody has to answer may come with any version. One that is gone, or that must be answered, makes
    another form: that needs a version of its own.
    """
    with CalamineWorkbook.from_filelike(BytesIO(leeg)) as boek:
        kenmerk = {str(r[0]): r[1] for r in _rijen(boek, BLAD_FORMULIER) if len(r) > 1}
    vragen = frozenset(str(kenmerk.get("vragen") or "").split())
    if kenmerk.get("versie") != formulier.versie or not vragen:
        return ""
    weg = vragen - {*formulier.vragen}
    nieuw = frozenset(v for v in formulier.verplichte_vragen - vragen if v.partition(".")[0] in vragen or "." not in v)
    wat = [f"de vraag {', '.join(sorted(weg))} is weg"] if weg else []
    wat += [f"de verplichte vraag {', '.join(sorted(nieuw))} is nieuw"] if nieuw else []
    if not wat:
        return ""
    return (
        f"forms/{formulier.code}.yml: {' en '.join(wat)}. Formulieren die nu al rondgaan, zijn dan niet meer te lezen. "
        f"Verhoog 'versie' naar {formulier.versie + 1}, of maak de vraag niet verplicht. Er is niets gemaakt."
    )


def _rijen(boek: CalamineWorkbook | OdsBoek, naam: str) -> list[list[Any]]:
    blad = boek.get_sheet_by_name(naam)
    if blad.total_height > MAX_RIJEN or blad.total_width > MAX_KOLOMMEN:
        if naam != BLAD_FORMULIER and _zoek_merk(blad.to_python(skip_empty_area=False, nrows=_MERK_BINNEN)) is None:
            return []  # a sheet of the person's own may be of any size
        gevonden = f"blad '{naam}' heeft {blad.total_height} rijen en {blad.total_width} kolommen"
        raise Onleesbaar(bevinding("B05", gevonden=gevonden, grens=f"{MAX_RIJEN} rijen en {MAX_KOLOMMEN} kolommen"))
    rijen: list[list[Any]] = blad.to_python(skip_empty_area=False)
    return rijen


def _vul_aan(rijen: list[list[Any]], cel: str, uitkomst: str) -> None:
    """Put what a person sees in a cell. Such cells count for the size of the sheet, so they lie within it."""
    letters = cel.rstrip("0123456789")
    rij, kolom = int(cel[len(letters) :]) - 1, kolomnummer(letters)
    if 0 <= rij < len(rijen) and kolom < len(rijen[rij]):
        rijen[rij][kolom] = uitkomst


class _Zoeker:
    """Collects the answers of one workbook, sheet by sheet; used once."""

    def __init__(self, formulier: Formulier, leefgebieden: Sequence[Leefgebied], vragen: frozenset[str]) -> None:
        self.formulier, self.vragen = formulier, vragen
        self.labels = {v.code: v.label for v in formulier.losse_velden}
        self.berekend = {v.code for v in formulier.losse_velden if v.formule}
        self.definities = {t.tabel: t for t in formulier.tabellen}
        self.gebieden = {g.code: g.naam for g in leefgebieden}
        self.velden: dict[str, RuweCel] = {}
        self.tabellen: dict[str, list[RuweRij]] = {}
        self.koppen: dict[str, RuweCel] = {}
        self.ontbreekt: list[tuple[str, str]] = []  # label and code of what a table misses
        self.vorige: tuple[str, Mapping[str, str]] | None = None

    def doorzoek(self, naam: str, rijen: Sequence[Sequence[Any]]) -> None:
        """Find the answers on one sheet. Raises Onleesbaar when it is not certain what an answer belongs to."""
        plek = _zoek_merk(rijen)
        if plek is None:
            return
        start, code_kolom, antwoord_kolom = plek
        tabel: Tabel | None = None
        begin = start
        merken = [(nr, rij[code_kolom]) for nr, rij in enumerate(rijen) if rij[code_kolom] and nr > start]
        for nr, merk in merken:
            if not isinstance(merk, str):
                continue
            merk = merk.strip()
            if tabel is not None:
                if merk.startswith(MERK_EIND):
                    blok = _Tabelblok(naam, tabel, begin, nr, rijen, code_kolom, antwoord_kolom)
                    self._neem_tabel_op(tabel, blok)
                    tabel = None
            elif merk in self.labels:
                if merk in self.velden:
                    raise Onleesbaar(bevinding("B13", vraag=self.labels[merk]))
                rij = rijen[nr]
                waarde = rij[antwoord_kolom] if antwoord_kolom < len(rij) and merk not in self.berekend else ""
                self.velden[merk] = RuweCel(waarde, naam, nr + 1, antwoord_kolom)
            elif merk.startswith(MERK_TABEL):
                tabel, begin = self.definities.get(merk.removeprefix(MERK_TABEL).strip()), nr

    def _neem_tabel_op(self, tabel: Tabel, blok: _Tabelblok) -> None:
        if tabel.tabel in self.tabellen:
            raise Onleesbaar(bevinding("B13", vraag=tabel.titel))
        self.koppen[tabel.tabel] = blok.kop()
        self.tabellen[tabel.tabel] = blok.vraagblokken() if tabel.blokken else blok.rijen(self.gebieden)
        self.ontbreekt += [(f"{tabel.titel}: {label}", f"{tabel.tabel}.{kolom}") for label, kolom in blok.ontbreekt]
        self.vorige = self.vorige or blok.vorige()

    def _kwam_erbij(self, code: str) -> bool:
        """Whether the workbook is older than a question. One that does not say what it holds, is so for a question that
        nobody has to answer."""
        return code not in self.vragen if self.vragen else not self._moet(code)

    def _moet(self, code: str) -> bool:
        return code in self.formulier.verplichte_vragen

    def resultaat(self, vervangt: str) -> RuwFormulier:
        """Everything that was found. Raises Onleesbaar when questions are missing."""
        ontbreekt = [(label, code) for code, label in self.labels.items() if code not in self.velden]
        ontbreekt += [(t.titel, code) for code, t in self.definities.items() if code not in self.tabellen]
        ontbreekt += self.ontbreekt
        weg = [label for label, code in ontbreekt if not self._kwam_erbij(code)]
        nieuw = [label for label, code in ontbreekt if self._kwam_erbij(code) and self._moet(code)]
        for melding, labels in (("B12", weg), ("B22", nieuw)):
            if labels:
                vragen = ", ".join(labels[:5]) + (" …" if len(labels) > 5 else "")
                raise Onleesbaar(bevinding(melding, vragen=vragen))
        for code in self.labels:
            self.velden.setdefault(code, RuweCel())
        for code in self.definities:
            self.tabellen.setdefault(code, [])
        return RuwFormulier(self.formulier, vervangt, self.velden, self.tabellen, self.koppen, self.vorige)


class _Tabelblok:
    """The rows of one sheet between the mark of a table (row `begin`) and its end mark (row `eind`)."""

    def __init__(
        self,
        blad: str,
        tabel: Tabel,
        begin: int,
        eind: int,
        rijen: Sequence[Sequence[Any]],
        code_kolom: int,
        antwoord_kolom: int,
    ) -> None:
        self.blad, self.tabel, self.alle, self.begin, self.eind = blad, tabel, rijen, begin, eind
        self.code_kolom, self.antwoord_kolom = code_kolom, antwoord_kolom
        self.labels = tabel.labels
        codes = [w.strip() if isinstance(w, str) else "" for w in rijen[begin]]
        self.kolommen = {k: code for k, code in enumerate(codes) if k > code_kolom and code in self.labels}
        self.koprij = self._koprij()
        self.ontbreekt: list[tuple[str, str]] = []  # label and code

    def kop(self) -> RuweCel:
        return RuweCel(None, self.blad, self.koprij + 2, min(self.kolommen, default=self.antwoord_kolom))

    def vorige(self) -> tuple[str, Mapping[str, str]] | None:
        """The column between the names and the answers of a plan made beforehand: its heading, and text per leefgebied."""
        kolom = min(self.kolommen, default=0) - 1
        kop = self.alle[self.koprij][kolom] if self.tabel.per_leefgebied and kolom == self.code_kolom + 2 else ""
        if not isinstance(kop, str) or not kop.startswith(KOP_VORIGE):
            return None
        rijen = ((rij[self.code_kolom], rij[kolom]) for rij in self.alle[self.begin + 1 : self.eind])
        return kop, {m.removeprefix(MERK_RIJ).strip(): str(w) for m, w in rijen if str(m).startswith(MERK_RIJ) and w}

    def _koprij(self) -> int:
        """The row with the column labels: the first row of the block, unless rows were put in above it."""
        for nr in range(self.begin + 1, self.eind):
            rij = self.alle[nr]
            if self.kolommen and all(str(rij[k]).startswith(self.labels[c]) for k, c in self.kolommen.items()):
                return nr
        return self.begin + 1

    def rijen(self, gebieden: Mapping[str, str]) -> list[RuweRij]:
        """The data rows, in order."""
        gevonden = set(self.kolommen.values())
        if len(gevonden) < len(self.kolommen):
            dubbel = next(c for c in gevonden if list(self.kolommen.values()).count(c) > 1)
            raise Onleesbaar(bevinding("B13", vraag=f"{self.tabel.titel}: {self.labels[dubbel]}"))
        self.ontbreekt = [(label, code) for code, label in self.labels.items() if code not in gevonden]
        eerste = min(self.kolommen, default=0)
        kolommen, codes = tuple(self.kolommen), tuple(self.kolommen.values())
        niets, gezien = [""] * len(kolommen), set[str]()
        uit, gat = list[RuweRij](), list[RuweRij]()
        for nr in range(self.begin + 1, self.eind):
            rij = self.alle[nr]
            merk = rij[self.code_kolom]
            gebied = ""
            if merk and isinstance(merk, str) and merk.startswith(MERK_RIJ):
                gebied = merk.removeprefix(MERK_RIJ).strip()
                self._zelfde_gebied(gebied, rij[self.code_kolom + 1 : eerste], gebieden, gezien)
            if nr == self.koprij:
                continue
            waarden = [*map(rij.__getitem__, kolommen)]
            if gebied or (waarden != niets and not all(map(is_leeg, waarden))):
                cellen = map(RuweCel, waarden, repeat(self.blad), repeat(nr + 1), kolommen)
                uit += [*gat, RuweRij(dict(zip(codes, cellen, strict=True)), gebied)]
                gat.clear()
            elif nr > self.koprij and not gat:  # of rows that are left open, the first is the one to point at
                gat.append(RuweRij({}, plek=RuweCel("", self.blad, nr + 1, eerste)))
        return uit

    def _zelfde_gebied(self, code: str, ervoor: Sequence[Any], gebieden: Mapping[str, str], gezien: set[str]) -> None:
        """The hidden mark and the name that the person saw must agree: sorting moves one without the other."""
        naam = gebieden.get(code, code)
        if code in gezien:
            raise Onleesbaar(bevinding("B13", vraag=f"{self.tabel.titel}: {naam}"))
        gezien.add(code)
        for tekst in ervoor:
            getoond = tekst.split("\n")[0].strip() if isinstance(tekst, str) else ""
            if getoond != naam and getoond in gebieden.values():
                raise Onleesbaar(bevinding("B18", verwacht=naam, gevonden=getoond))

    def vraagblokken(self) -> list[RuweRij]:
        """The same, for a table that is laid out as blocks of questions below each other."""
        blokken: dict[int, dict[str, RuweCel]] = {}
        for nr in range(self.begin + 1, self.eind):
            rij = self.alle[nr]
            merk = rij[self.code_kolom]
            gevonden = _BLOKCEL.fullmatch(merk.strip()) if isinstance(merk, str) else None
            if not gevonden or gevonden[1] != self.tabel.tabel or gevonden[3] not in self.labels:
                continue
            blok = blokken.setdefault(int(gevonden[2]), {})
            if gevonden[3] in blok:
                raise Onleesbaar(
                    bevinding("B13", vraag=f"{self.tabel.titel} {gevonden[2]}: {self.labels[gevonden[3]]}")
                )
            waarde = rij[self.antwoord_kolom] if self.antwoord_kolom < len(rij) else ""
            blok[gevonden[3]] = RuweCel(waarde, self.blad, nr + 1, self.antwoord_kolom)
        self.ontbreekt = sorted(
            (f"{nr}, {label}", code)
            for nr, blok in blokken.items()
            for code, label in self.labels.items()
            if code not in blok
        )
        return [_blokrij(blokken[nr]) for nr in sorted(blokken)]


def _blokrij(cellen: dict[str, RuweCel]) -> RuweRij:
    """A block of questions as a table row; of an empty block only the place is kept."""
    rij = RuweRij(cellen)
    return RuweRij({}, plek=next(iter(cellen.values()))) if rij.leeg else rij


def _zoek_merk(rijen: Sequence[Sequence[Any]]) -> tuple[int, int, int] | None:
    """Row of the sheet mark, column of the codes, column of the answers; None on a sheet without answers."""
    for nr, rij in enumerate(rijen[:_MERK_BINNEN]):
        for k, waarde in enumerate(rij):
            if isinstance(waarde, str) and waarde.startswith(MERK_BLAD):
                antwoord = [j for j, w in enumerate(rij) if w == MERK_ANTWOORD] or [k + 2]
                if len(antwoord) > 1:
                    raise Onleesbaar(bevinding("B13", vraag="antwoordkolom"))
                return nr, k, antwoord[0]
    return None


def kolomnummer(letters: str) -> int:
    """A → 0, Z → 25, AA → 26."""
    nummer = 0
    for letter in letters:
        nummer = nummer * 26 + ord(letter) - ord("A") + 1
    return nummer - 1


def is_leeg(waarde: Any) -> bool:
    """Nothing in the cell, or only spaces of some kind."""
    return waarde is None or (isinstance(waarde, str) and not waarde.strip(" \t\r\n\xa0\u200b\ufeff"))
