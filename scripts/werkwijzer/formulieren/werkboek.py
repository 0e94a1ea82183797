"""Writes a form definition as an Excel workbook: blank, filled in, or sent back with marked cells.

Layout of a form sheet: column A and the rows that start with `@` are hidden and hold the codes by which
`lezer` finds the answers; labels stand left, answers in light unlocked cells, help to the right.
The same input gives the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.chart import BarChart, Reference
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.comments import Comment
from openpyxl.drawing.line import LineProperties
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.cell_range import MultiCellRange
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from werkwijzer.excelbestand import werkboek_bytes
from werkwijzer.formulieren.antwoorden import Antwoorden, Waarde
from werkwijzer.formulieren.bevindingen import Bevinding, Ernst
from werkwijzer.formulieren.blanco import (
    MET_TEKEN,
    RIJHOOGTE,
    Blanco,
    CelWaarde,
    Indeling,
    LangeLijst,
    Sleutel,
    als_tekst,
    hoogte,
    regels_antwoord,
    regels_cel,
)
from werkwijzer.formulieren.definitie import (
    Definities,
    Formule,
    Formulier,
    Leefgebied,
    Sectie,
    Tabel,
    Veld,
    Voorwaarde,
)
from werkwijzer.formulieren.meetellen import Telling, van_tabel, van_vraag, vast_adres
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
    MERK_EIGEN,
    MERK_EIND,
    MERK_RIJ,
    MERK_TABEL,
)
from werkwijzer.formulieren.nakijken import Teken, tekens
from werkwijzer.huisstijl import Huisstijl

_LICHT, _GRIJS, _FOUT, _LETOP = "FFF8E1", "595959", "F8D7DA", "FFE8B3"
_RAND = Border(*(Side(style="thin", color="7F8FA3") for _ in range(4)))
_KOP = Font(name="Calibri", size=12, bold=True, color="FFFFFF")
_GEWOON = Font(name="Calibri", size=11)
_VET = Font(name="Calibri", size=11, bold=True)
_HULP = Font(name="Calibri", size=10, color=_GRIJS)
# by conditional formatting: required and empty; answers that do not go together; an answer to look at again
_VUL_ONTBREEKT, _VUL_BOTST, _VUL_TWIJFEL = (PatternFill(bgColor=kleur) for kleur in ("FFD9B3", _FOUT, "FFE08A"))
# At least the column from which the hidden first row counts what is missing: beside everything that is read. The column before
# it is hidden, and counts in each row which answers do not go together.
_TELLING = 30
_VUL_ANTWOORD = PatternFill("solid", fgColor=_LICHT)
_VUL_FOUT = PatternFill("solid", fgColor=_FOUT)
_VUL_LETOP = PatternFill("solid", fgColor=_LETOP)
_TERUGLOOP = Alignment(wrap_text=True, vertical="top")
_OPEN = Protection(locked=False)
_LEESBAAR = 0.7  # a print that is made smaller than this is too small to read
_A4 = (595, 842)  # points
_OVERZICHT = 0.75  # of all leefgebieden at once: rather small than on two pages
_BEWAARD = 16  # blank forms: two sets of definitions
_VAST_TIJDSTIP = datetime(2026, 1, 1)  # noqa: DTZ001 (file property, no time zone in the format)


@dataclass(frozen=True)
class _Stijl:
    """What has the colours of the municipality."""

    titel: Font
    link: Font
    vul_kop: PatternFill
    vul_tabelkop: PatternFill

    @classmethod
    def van(cls, huisstijl: Huisstijl) -> _Stijl:
        kleuren = huisstijl.op_papier()
        return cls(
            titel=Font(name="Calibri", size=16, bold=True, color=kleuren["merk"]),
            link=Font(name="Calibri", size=11, underline="single", color=kleuren["link"]),
            vul_kop=PatternFill("solid", fgColor=kleuren["merk"]),
            vul_tabelkop=PatternFill("solid", fgColor=kleuren["merk-vlak"]),
        )


@dataclass(frozen=True)
class Inhoud:
    """What stands in the answer cells, as a person would see it: labels, not choice codes.

    `tabellen` holds rows in order; a row of a per-leefgebied table has the key `leefgebied` (its code).
    `vast` are codes of fields that are locked; `vorige` is a heading and, per leefgebied code, a text to show
    beside the score.
    """

    velden: Mapping[str, CelWaarde] = field(default_factory=dict)
    tabellen: Mapping[str, Sequence[Mapping[str, CelWaarde]]] = field(default_factory=dict)
    vast: frozenset[str] = frozenset()
    vorige: tuple[str, Mapping[str, str]] | None = None


def als_inhoud(
    definities: Definities,
    formulier: Formulier,
    antwoorden: Antwoorden,
    *,
    vast: Iterable[str] = (),
    vorige: tuple[str, Mapping[str, str]] | None = None,
) -> Inhoud:
    """Answers (codes, dates, numbers) as cell contents (labels, dates, drop-down texts).

    `vast` are field codes that the user may not change; `vorige` is a heading and per leefgebied code a text to
    show beside the answers.
    """
    los = {v.code: v for v in formulier.losse_velden}
    gebieden = {g.code: g for g in definities.leefgebieden}

    def toon(veld: Veld, waarde: Waarde, gebied: Leefgebied | None = None) -> CelWaarde:
        if veld.type in ("keuze", "ja_nee"):
            return definities.keuzes(veld).get(str(waarde), str(waarde))  # a code that no list knows stays itself
        if veld.type == "score" and gebied:
            return gebied.keuze(int(str(waarde)))
        return waarde

    tabellen: dict[str, list[dict[str, CelWaarde]]] = {}
    for tabel in formulier.tabellen:
        kolommen = {k.code: k for k in tabel.kolommen}
        tabellen[tabel.tabel] = [
            {
                code: toon(kolommen[code], waarde, gebieden.get(str(rij.get("leefgebied"))))
                if code in kolommen
                else waarde
                for code, waarde in rij.items()
            }
            for rij in antwoorden.tabellen.get(tabel.tabel, ())
        ]
    velden = {code: toon(los[code], w) for code, w in antwoorden.velden.items() if code in los}
    return Inhoud(velden, tabellen, frozenset(vast), vorige)


def maak_werkboek(
    definities: Definities,
    formulier: Formulier,
    inhoud: Inhoud | None = None,
    bevindingen: Iterable[Bevinding] = (),
    vervangt: str = "",
) -> bytes:
    """The form as .xlsx bytes.

    With `inhoud` the answers stand in their cells; with `bevindingen` each finding is marked in its cell and
    listed, with links, on a first sheet. `vervangt` is the hash of the file that was sent back.
    """
    inhoud, bevindingen = inhoud or Inhoud(), tuple(bevindingen)
    if not (inhoud.vast or inhoud.vorige or bevindingen or vervangt):
        ingevuld = _blanco(definities, formulier).ingevuld(inhoud.velden, inhoud.tabellen)
        if ingevuld is not None:
            return ingevuld
    return _Schrijver(definities, formulier, inhoud, bevindingen, vervangt).schrijf()


_BLANCO: dict[tuple[int, int], tuple[Definities, Formulier, Blanco]] = {}


def _blanco(definities: Definities, formulier: Formulier) -> Blanco:
    """The blank form to write answers in, made once for these definitions; of a few, the last ones used."""
    sleutel = id(definities), id(formulier)  # both are kept, so that no other gets their number
    if sleutel not in _BLANCO:
        while len(_BLANCO) >= _BEWAARD:
            _BLANCO.pop(next(iter(_BLANCO)))
        schrijver = _Schrijver(definities, formulier, Inhoud(), (), "")
        bytes_ = schrijver.schrijf()
        blanco = Blanco(
            definities, formulier, bytes_, schrijver.boek.sheetnames, schrijver.adressen, schrijver.indelingen
        )
        _BLANCO[sleutel] = definities, formulier, blanco
    return _BLANCO[sleutel][2]


class _Schrijver:
    """State of one workbook in the making; used once."""

    def __init__(
        self,
        definities: Definities,
        formulier: Formulier,
        inhoud: Inhoud,
        bevindingen: tuple[Bevinding, ...],
        vervangt: str,
    ) -> None:
        self.definities = definities
        self.formulier = formulier
        self.inhoud = inhoud
        self.bevindingen = bevindingen
        self.vervangt = vervangt
        self.stijl = _Stijl.van(definities.profiel.huisstijl)
        self.boek = Workbook()
        self.boek.remove(self.boek.worksheets[0])
        self.keuzelijsten: dict[tuple[str, ...], str] = {}
        self.controles: dict[tuple[Hashable, ...], DataValidation] = {}
        self.modelblad, self.modelcellen = (
            Workbook().worksheets[0],
            dict[str, Cell](),
        )  # an answer cell per number format
        self.gecontroleerd: dict[tuple[Hashable, ...], list[tuple[str, int]]] = {}
        self.adressen: dict[Sleutel, tuple[str, str]] = {}
        self.ernaast: dict[tuple[str, int], int] = {}  # of a row in a table: the column after it
        self.indelingen: dict[str, Indeling | LangeLijst] = {}  # of a sheet: how it goes over pages
        self.per_sleutel: dict[Sleutel, list[Bevinding]] = {}
        for b in bevindingen:
            self.per_sleutel.setdefault(b.plaats.sleutel, []).append(b)

    def schrijf(self) -> bytes:
        self._lees_mij()
        for blad in self.formulier.bladen:
            self._formulierblad(blad.titel, blad.onderdelen)
        self._kijk_mee()
        self._verandering()
        if any(t.per_leefgebied for t in self.formulier.tabellen):
            self._normenkader()
        self._zet_controles()
        self._keuzes()
        self._kenmerk()
        if self.bevindingen:
            self._bevindingenlijst()
        self.boek.active = 0 if self.bevindingen or not self.inhoud.velden else 1
        eigenschappen = self.boek.properties
        eigenschappen.title = f"{self.formulier.titel} – {self.definities.profiel.gemeente.naam}"
        eigenschappen.creator = "Werkwijzer"
        eigenschappen.language = "nl-NL"
        eigenschappen.created = eigenschappen.modified = _VAST_TIJDSTIP
        return werkboek_bytes(self.boek, _VAST_TIJDSTIP, inpakken=True)

    # --- sheets ---------------------------------------------------------------------------------

    def _lees_mij(self) -> None:
        ws = self._nieuw_blad(BLAD_LEES_MIJ, liggend=False)
        ws.column_dimensions["A"].width = 24
        ws.column_dimensions["B"].width = 72
        f, gemeente = self.formulier, self.definities.profiel.gemeente
        ws["A1"] = f.titel
        ws["A1"].font = self.stijl.titel
        ws["A2"] = f"Gemeente {gemeente.naam}" + (" – voorbeeld, verzonnen gegevens" if gemeente.fictief else "")
        ws["A2"].font = _HULP
        regels = [
            ("Waarvoor", f.samenvatting),
            ("Voor wie", f.voor_wie),
            ("Wanneer", f.wanneer),
            ("Stuur het naar", f.naar),
            ("Hoe lang duurt het", f.duur),
            (
                "Zo vul je het in",
                "Vul de lichtgele cellen in. Bij een keuze klik je op het pijltje naast de cel. Een datum schrijf je als "
                "31-12-2025. Staat er (verplicht) achter een vraag, dan moet er een antwoord zijn: zo’n cel is oranje tot je haar invult. "
                "Past een antwoord niet bij een ander antwoord, dan kleurt de cel en staat ernaast waarom. "
                "Met de Tab-toets ga je naar de volgende cel.",
            ),
            (
                "Privacy",
                "Schrijf alleen op wat nodig is voor deze aanpak: wat moet de ander weten om zijn werk te doen? "
                "Vul nergens een burgerservicenummer in en stuur dit formulier alleen via de beveiligde weg.",
            ),
            ("Hulp nodig", f"Vraag het aan {gemeente.contact}."),
            ("Versie", f"Formulier {f.code}, versie {f.versie}."),
        ]
        for nr, (kop, tekst) in enumerate(regels, start=4):
            ws.cell(nr, 1, kop).font = _VET
            ws.cell(nr, 1).alignment = _TERUGLOOP
            ws.cell(nr, 2, tekst).font = _GEWOON
            ws.cell(nr, 2).alignment = _TERUGLOOP
            ws.row_dimensions[nr].height = 15.5 * max(1, -(-len(tekst) // 72)) + 4
        self._beveilig(ws)

    def _formulierblad(self, titel: str, onderdelen: Sequence[Sectie | Tabel]) -> None:
        breed = all(isinstance(d, Tabel) and not d.blokken for d in onderdelen)
        ws = self._nieuw_blad(titel, liggend=breed)
        tabellen = [d for d in onderdelen if isinstance(d, Tabel) and not d.blokken]
        breedtes = _kolombreedtes(tabellen, breed, vorige=self.inhoud.vorige is not None)
        for nr, breedte in enumerate(breedtes, start=2):
            ws.column_dimensions[get_column_letter(nr)].width = breedte
        laatste = 1 + len(breedtes)
        ws["A1"] = f"{MERK_BLAD} {self.formulier.code}"
        ws["C1"] = MERK_ANTWOORD
        ws.row_dimensions[1].hidden = True
        ws.column_dimensions["A"].hidden = True
        ws["B2"] = f"{self.formulier.titel}: {titel.lower()}" if titel != self.formulier.titel else titel
        ws["B2"].font = self.stijl.titel
        ws.row_dimensions[2].height = 26
        rij = 4
        delen = []
        for deel in onderdelen:
            delen.append(rij)
            rij = self._kop(ws, rij, deel.titel, deel.uitleg, laatste)
            if isinstance(deel, Sectie):
                for veld in deel.velden:
                    rij = self._vraag(ws, rij, veld)
            elif deel.blokken:
                rij = self._blokken(ws, rij, deel)
            else:
                rij = self._tabel(ws, rij, deel)
            rij += 1
        if breed:
            kop = next((r for r in range(1, rij) if str(ws.cell(r, 1).value).startswith(MERK_TABEL)), 2) + 1
            ws.freeze_panes = ws.cell(kop + 1 if len(onderdelen) == 1 else 3, 3)
        else:
            ws.freeze_panes = "C3"
        eerste = next((a for b, a in self.adressen.values() if b == ws.title), "")
        for selectie in ws.sheet_view.selection:
            selectie.activeCell = selectie.sqref = eerste or "B2"
        # what is said of a wrong cell stands beside the table
        ernaast = bool(self.bevindingen) and any(ws.cell(r, laatste + 1).value for r in range(1, rij))
        ws.print_area = f"B2:{get_column_letter(laatste + ernaast)}{rij}"
        ws.print_title_rows = f"{kop}:{kop}" if breed and len(onderdelen) == 1 else "2:2"
        per_leefgebied = len(onderdelen) == 1 and any(t.per_leefgebied for t in tabellen)
        if breed and len(onderdelen) == 1 and (naast_elkaar := _bladen_naast_elkaar(ws, laatste + ernaast)) > 1:
            lijst = LangeLijst(tabellen[0].tabel, self.boek.index(ws), kop, rij)
            self.indelingen[ws.title] = lijst
            geprint = lijst.tot(len(self.inhoud.tabellen.get(tabellen[0].tabel, ())))
            ws.print_area = f"B2:{get_column_letter(laatste + ernaast)}{geprint}"
            ws.print_title_cols = "B:C"
            ws.page_setup.fitToWidth = naast_elkaar
        else:
            self.indelingen[ws.title] = _deel_bladen_in(
                ws, laatste + ernaast, delen, rij, *([_OVERZICHT] if per_leefgebied else [])
            )
        self._beveilig(ws)

    @property
    def _telkolom(self) -> int:
        return max(_TELLING, *(len(t.kolommen) + 6 for t in self.formulier.tabellen))

    def _kijk_mee(self) -> None:
        """What is required and empty gets a colour, and so do answers that do not go together, with the reason beside
        them; each sheet says how much that is, the first whether all is there."""
        missen, botsen = [], []
        eerste = self._telkolom
        for blad in self.formulier.bladen:
            ws = self.boek[blad.titel]
            tellingen: list[Telling] = []
            for deel in blad.onderdelen:
                if isinstance(deel, Tabel):
                    tellingen += van_tabel(deel, self.formulier.losse_velden, self.adressen, self.definities)
                else:
                    for veld in deel.velden:
                        tellingen += van_vraag(veld, self.formulier.losse_velden, self.adressen, self.definities)
            for nr, telling in enumerate(tellingen, start=eerste):
                ws.cell(1, nr, _eigen(telling.aantal))
                for cellen, formule in telling.ontbreekt:
                    ws.conditional_formatting.add(cellen, FormulaRule(formula=[formule], fill=_VUL_ONTBREEKT))
            mist = f"SUM(${get_column_letter(eerste)}$1:${get_column_letter(eerste + len(tellingen))}$1)"
            botst = self._tegenspraken(ws, eerste + 1 + len(tellingen))
            if tellingen or botst:
                ws["B3"] = _eigen(_nog(mist, botst or "0", "Alle verplichte vragen zijn beantwoord."))
                ws["B3"].font = _VET
            naam = quote_sheetname(ws.title)
            missen.append(mist.replace("(", f"({naam}!"))
            botsen += [botst.replace("(", f"({naam}!")] if botst else []
        ws = self.boek[BLAD_LEES_MIJ]
        ws["A3"], ws["B3"] = "Klaar?", _eigen(_nog("+".join(missen), "+".join(botsen) or "0", "Klaar om te versturen."))
        ws["A3"].font = ws["B3"].font = _VET

    def _tegenspraken(self, ws: Worksheet, vrij: int) -> str:
        """Colour and explain answers that do not go together. A formula that counts them; '' when there can be none.

        Answers of other sheets that rules compare with stand once more in the hidden first row, from column `vrij` on.
        """
        elders: dict[str, str] = {}

        def uitkomst(formule: str) -> str:
            if formule not in elders:
                hier = ws.cell(1, vrij + len(elders), _eigen(formule))
                elders[formule] = vast_adres(hier.coordinate)
            return elders[formule]

        per_rij: dict[int, list[Teken]] = {}
        for teken in tekens(self.formulier, self.adressen, ws.title, uitkomst, self.definities):
            per_rij.setdefault(ws[teken.cel].row, []).append(teken)
            for ernst, vulling in ((Ernst.FOUT, _VUL_BOTST), (Ernst.LET_OP, _VUL_TWIJFEL)) if teken.bereik else ():
                if formule := teken.als(ernst):
                    ws.conditional_formatting.add(teken.bereik, FormulaRule(formula=[formule], fill=vulling))
        telkolom = self._telkolom - 1
        gelijk: dict[tuple[object, ...], list[Cell]] = {}  # the same formula but for the number of the row
        for rij, samen in per_rij.items():
            wat = tuple(teken.wanneer for teken in samen)
            gelijk.setdefault((telkolom, wat), []).append(ws.cell(rij, telkolom))
            ernaast = ws.cell(rij, self.ernaast.get((ws.title, rij), 5))
            if ernaast.value is None:  # what was found in a form that is sent back says the same
                ernaast.font, ernaast.alignment = _VET, Alignment(vertical="top")
                gelijk.setdefault((ernaast.column, wat), []).append(ernaast)
        for nr, ((kolom, _), cellen) in enumerate(gelijk.items()):
            samen = per_rij[cellen[0].row]
            tellen, zeggen = (f"IF({teken.als()},1,0)" for teken in samen), (teken.zin for teken in samen)
            _zet_gedeeld(cellen, nr, "+".join(tellen) if kolom == telkolom else f"TRIM({'&'.join(zeggen)})")
        if not per_rij:
            return ""
        letter = get_column_letter(self._telkolom - 1)
        ws.column_dimensions[letter].hidden = True
        return f"SUM(${letter}${min(per_rij)}:${letter}${max(per_rij)})"

    def _kop(self, ws: Worksheet, rij: int, titel: str, uitleg: str, laatste: int) -> int:
        for kolom in range(2, laatste + 1):
            ws.cell(rij, kolom).fill = self.stijl.vul_kop
        ws.cell(rij, 2, titel).font = _KOP
        ws.row_dimensions[rij].height = 20
        if not uitleg:
            return rij + 1
        ws.cell(rij + 1, 2, uitleg).font = _HULP
        return rij + 2

    def _blokken(self, ws: Worksheet, rij: int, tabel: Tabel) -> int:
        """A table with long rows: each row is a block of questions below each other."""
        ws.cell(rij, 1, f"{MERK_TABEL} {tabel.tabel}")
        ws.row_dimensions[rij].hidden = True
        rij += 1
        if (tabel.tabel,) in self.per_sleutel:
            self.adressen[(tabel.tabel,)] = (ws.title, f"C{rij + 1}")
        gegeven = list(self.inhoud.tabellen.get(tabel.tabel, ()))
        for nr in range(max(tabel.blokken, len(gegeven))):
            ws.cell(rij, 2, f"{tabel.titel} {nr + 1}").font = _VET
            for kolom in range(2, 5):
                ws.cell(rij, kolom).fill = self.stijl.vul_tabelkop
            if nr:
                ws.row_breaks.append(Break(id=rij - 1))
            waarden = gegeven[nr] if nr < len(gegeven) else {}
            for veld in tabel.kolommen:
                plek = (tabel.tabel, nr, veld.code)
                code = f"{tabel.tabel}[{nr + 1}].{veld.code}"
                rij = self._vraag(ws, rij + 1, veld, code, plek, waarden.get(veld.code), tabel.kolommen) - 1
            rij += 1
        ws.cell(rij, 1, f"{MERK_EIND} {tabel.tabel}")
        return rij + 1

    def _vraag(
        self,
        ws: Worksheet,
        rij: int,
        veld: Veld,
        code: str = "",
        plek: Sleutel = (),
        waarde: CelWaarde = None,
        buren: Sequence[Veld] = (),
    ) -> int:
        """One question on a row of its own; of a block `code`, `plek`, `waarde` and its other questions are given."""
        if not code:
            code, plek, waarde = veld.code, (veld.code,), self.inhoud.velden.get(veld.code)
        ws.cell(rij, 1, code)
        label = ws.cell(rij, 2, veld.label + self._verplichttekst(veld, buren or self.formulier.losse_velden))
        label.font, label.alignment = _GEWOON, _TERUGLOOP
        cel = ws.cell(rij, 3)
        self._antwoordcel(ws, cel, veld, waarde, plek)
        if veld.code in self.inhoud.vast:
            cel.protection, cel.fill = Protection(locked=True), PatternFill()
        hulp = ws.cell(
            rij, 4, self.definities.hulp(veld) if veld.type not in ("keuze", "ja_nee") or veld.hulp else None
        )
        hulp.font, hulp.alignment = _HULP, _TERUGLOOP
        self._merk(cel, hulp, plek)
        ws.row_dimensions[rij].height = hoogte(
            4 if veld.type == "lange_tekst" else 1,
            -(-len(str(label.value)) // 29),
            -(-len(str(hulp.value or "")) // 36),
            regels_antwoord(waarde),
        )
        ws.row_dimensions[rij].hidden = self.definities.vervalt(veld)
        return rij + 1

    def _tabel(self, ws: Worksheet, rij: int, tabel: Tabel) -> int:
        vast = self.definities.leefgebieden if tabel.per_leefgebied else ()
        vorige = self.inhoud.vorige if vast else None
        eerste = 4 if vorige else 3 if vast else 2
        ws.cell(rij, 1, f"{MERK_TABEL} {tabel.tabel}")
        for nr, kolom in enumerate(tabel.kolommen, start=eerste):
            ws.cell(rij, nr, None if kolom.formule else kolom.code)  # a computed cell is not read back
        ws.row_dimensions[rij].hidden = True
        kop, laatste = rij + 1, eerste + len(tabel.kolommen) - 1
        koppen = ["Leefgebied"] if vast else []
        koppen += [vorige[0]] if vorige else []
        for nr, kolom in enumerate(tabel.kolommen, start=eerste):
            if self.definities.vervalt(kolom):
                ws.column_dimensions[get_column_letter(nr)].hidden = True
        koppen += [k.label + self._verplichttekst(k, tabel.kolommen) for k in tabel.kolommen]
        for nr, tekst in enumerate(koppen, start=2):
            cel = ws.cell(kop, nr, tekst)
            cel.font, cel.fill, cel.border, cel.alignment = _VET, self.stijl.vul_tabelkop, _RAND, _TERUGLOOP
        breedtes = [*([32] if vast else []), *([30] if vorige else []), *(k.breedte for k in tabel.kolommen)]
        ws.row_dimensions[kop].height = (
            16 * max(-(-len(t) * 1.15 // b) for t, b in zip(koppen, breedtes, strict=True)) + 2
        )
        gegeven = list(self.inhoud.tabellen.get(tabel.tabel, ()))
        op_gebied = {str(r.get("leefgebied")): (i, r) for i, r in enumerate(gegeven)}
        aantal = len(vast) or max(tabel.rijen, len(gegeven) + 1 if len(gegeven) > tabel.rijen else 0)
        leeg: Mapping[str, CelWaarde] = {}
        for i in range(aantal):
            r = kop + 1 + i
            if vast:
                gebied = vast[i]
                ws.cell(r, 1, f"{MERK_RIJ} {gebied.code}")
                naam = ws.cell(r, 2, f"{gebied.naam}\n{gebied.vraag}")
                naam.font, naam.alignment, naam.border = _GEWOON, _TERUGLOOP, _RAND
                if vorige:
                    eerder = ws.cell(r, 3, vorige[1].get(gebied.code, "geen score"))
                    eerder.font, eerder.alignment, eerder.border = _HULP, _TERUGLOOP, _RAND
                index, waarden = op_gebied.get(gebied.code, (i, leeg))
            else:
                index, waarden = i, gegeven[i] if i < len(gegeven) else leeg
            gebied_van_rij = vast[i] if vast else None
            opmerking = ws.cell(r, laatste + 1)
            self.ernaast[ws.title, r] = laatste + 1
            for nr, kolom in enumerate(tabel.kolommen, start=eerste):
                sleutel = (tabel.tabel, index, kolom.code)
                cel = ws.cell(r, nr)
                if kolom.formule:
                    self._berekende_cel(cel, kolom.formule, tabel, eerste)
                    continue
                self._antwoordcel(ws, cel, kolom, waarden.get(kolom.code), sleutel, gebied_van_rij)
                self._merk(cel, opmerking, sleutel)
            ws.row_dimensions[r].height = hoogte(
                -(-len(vast[i].naam) // 30) + -(-len(vast[i].vraag) // 30) if vast else 2,
                *(regels_cel(waarden.get(k.code), k) for k in tabel.kolommen if not k.formule),
                -(-len(str(opmerking.value or "")) // 44),
            )
        if (tabel.tabel,) in self.per_sleutel:
            self._merk(ws.cell(kop + 1, eerste), ws.cell(kop + 1, laatste + 1), (tabel.tabel,))
            self.adressen[(tabel.tabel,)] = (ws.title, ws.cell(kop + 1, eerste).coordinate)
        self._echte_tabel(ws, f"{self.formulier.code}_{tabel.tabel}", koppen, kop, aantal)
        eind = kop + 1 + aantal
        ws.cell(eind, 1, f"{MERK_EIND} {tabel.tabel}")
        return eind + 1

    @staticmethod
    def _echte_tabel(ws: Worksheet, naam: str, koppen: Sequence[str], kop: int, aantal: int) -> None:
        """Mark header row and data as a table, so that a screen reader reads the column with each cell."""
        ref = f"B{kop}:{get_column_letter(1 + len(koppen))}{kop + aantal}"
        tabel = Table(displayName=re.sub(r"\W", "_", naam), ref=ref)
        tabel.tableColumns = [TableColumn(id=i, name=k) for i, k in enumerate(koppen, start=1)]
        tabel.tableStyleInfo = TableStyleInfo(name=None, showRowStripes=False)
        ws.add_table(tabel)

    def _verandering(self) -> None:
        """This score beside the last one and the change, as figures and as bars: a sheet to look at together."""
        tabel = next((t for t in self.formulier.tabellen if t.per_leefgebied), None)
        score = next((k.code for k in tabel.kolommen if k.type == "score"), None) if tabel else None
        if not (tabel and score and self.inhoud.vorige):
            return
        gebieden = self.definities.leefgebieden
        scores = [(nr, self.adressen[(tabel.tabel, nr, score)]) for nr in range(len(gebieden))]
        ws = self._nieuw_blad(BLAD_VERANDERING, liggend=False, index=self.boek.index(self.boek[scores[0][1][0]]) + 1)
        ws["A1"], ws["A1"].font = "Wat is er veranderd?", self.stijl.titel
        ws["A2"] = "Dit blad rekent zichzelf uit. Score 1 is het slechtst, 5 het best."
        ws["A3"] = "Praat samen over wat beter ging en wat niet, en waardoor."
        ws["A2"].font = ws["A3"].font = _HULP
        eerder = self.inhoud.vorige[0].removeprefix(KOP_VORIGE).strip(" ()")
        koppen = ("Leefgebied", f"Vorige keer\n{eerder}".strip(), "Nu", "Verschil")
        for nr, (tekst, breedte) in enumerate(zip(koppen, (52, 15, 10, 12), strict=True), start=1):
            cel = ws.cell(4, nr, tekst)
            cel.font, cel.fill, cel.border, cel.alignment = _VET, self.stijl.vul_tabelkop, _RAND, _TERUGLOOP
            ws.column_dimensions[get_column_letter(nr)].width = breedte
        ws.row_dimensions[4].height = 32
        op_gebied = {str(r.get("leefgebied")): i for i, r in enumerate(self.inhoud.tabellen.get(tabel.tabel, ()))}
        for nr, gebied in enumerate(gebieden):
            blad, adres = self.adressen[(tabel.tabel, op_gebied.get(gebied.code, nr), score)]
            rij, bron = 5 + nr, quote_sheetname(blad)
            nu = f"{bron}!{adres}"
            ws.cell(rij, 1, gebied.naam)
            ws.cell(
                rij, 2, int(vorige[0]) if (vorige := self.inhoud.vorige[1].get(gebied.code, ""))[:1].isdigit() else None
            )
            ws.cell(rij, 3, _eigen(f'IF(ISNUMBER({nu}),{nu},IF(LEN(TRIM({nu}))=0,"",VALUE(LEFT(TRIM({nu}),1))))'))
            ws.cell(rij, 4, _eigen(f'IF(AND(ISNUMBER(B{rij}),ISNUMBER(C{rij})),C{rij}-B{rij},"")'))
            ws.cell(rij, 4).number_format = '"beter: +"0;"minder: -"0;"gelijk"'
            for kolom in range(1, 5):
                ws.cell(rij, kolom).border, ws.cell(rij, kolom).font = _RAND, _GEWOON
        self._staven(ws, 5, 4 + len(gebieden), 4)
        self._beveilig(ws)

    def _staven(self, ws: Worksheet, van: int, tot: int, kop: int) -> None:
        """Two bars per row of a table with names in column A and figures in B and C."""
        grafiek = BarChart()
        grafiek.type, grafiek.gapWidth, grafiek.overlap = "bar", 60, 0
        grafiek.add_data(Reference(ws, min_col=2, max_col=3, min_row=kop, max_row=tot), titles_from_data=True)
        grafiek.set_categories(Reference(ws, min_col=1, min_row=van, max_row=tot))
        kleuren = ("8A94A0", self.stijl.vul_kop.fgColor.rgb[-6:])
        for reeks, kleur in zip(grafiek.series, kleuren, strict=True):
            reeks.graphicalProperties.solidFill = kleur
        grafiek.x_axis.delete = grafiek.y_axis.delete = False
        grafiek.x_axis.scaling.orientation = "maxMin"  # the first leefgebied on top
        grafiek.y_axis.scaling.min, grafiek.y_axis.scaling.max, grafiek.y_axis.majorUnit = 0, 5, 1
        grafiek.y_axis.number_format, grafiek.y_axis.crosses = "0", "max"
        grafiek.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill="D9D9D9"))
        grafiek.legend.position = "b"
        grafiek.width, grafiek.height = 20, 12
        ws.add_chart(grafiek, f"A{tot + 2}")

    def _normenkader(self) -> None:
        ws = self._nieuw_blad(BLAD_NORMEN, liggend=True)
        ws["A1"] = "Normenkader: wat betekent elke score?"
        ws["A1"].font = self.stijl.titel
        ws["A2"] = (
            "Kijk naar de laatste 30 dagen en naar wat je hebt gezien. Twijfel je tussen twee scores, bespreek het samen."
        )
        ws["A2"].font = _HULP
        koppen = ["Leefgebied", *(f"Score {s}" for s in range(1, 6))]
        for nr, tekst in enumerate(koppen, start=1):
            cel = ws.cell(4, nr, tekst)
            cel.font, cel.fill, cel.border = _VET, self.stijl.vul_tabelkop, _RAND
            ws.column_dimensions[get_column_letter(nr)].width = 22 if nr == 1 else 32
        for r, gebied in enumerate(self.definities.leefgebieden, start=5):
            teksten = [f"{gebied.naam}\n{gebied.vraag}", *(gebied.scores[s].norm for s in (1, 2, 3, 4, 5))]
            for nr, tekst in enumerate(teksten, start=1):
                cel = ws.cell(r, nr, tekst)
                cel.font, cel.alignment, cel.border = _GEWOON, _TERUGLOOP, _RAND
            ws.row_dimensions[r].height = 15.5 * max(-(-len(t) // 28) for t in teksten) + 6
        tabel = Table(displayName="normenkader", ref=f"A4:F{4 + len(self.definities.leefgebieden)}")
        tabel.tableColumns = [TableColumn(id=i, name=k) for i, k in enumerate(koppen, start=1)]
        ws.add_table(tabel)
        ws.freeze_panes = "B5"
        ws.print_title_rows = "4:4"
        _deel_bladen_in(ws, 6, [2], 5 + len(self.definities.leefgebieden), _OVERZICHT)
        self._beveilig(ws)

    def _keuzes(self) -> None:
        ws = self.boek.create_sheet(BLAD_KEUZES)
        for nr, lijst in enumerate(self.keuzelijsten, start=1):
            for r, keuze in enumerate(lijst, start=1):
                ws.cell(r, nr, keuze)
        ws.sheet_state = "hidden"
        ws.protection.sheet = True

    def _kenmerk(self) -> None:
        ws = self.boek.create_sheet(BLAD_FORMULIER)
        for rij in (
            ("formulier", self.formulier.code),
            ("versie", self.formulier.versie),
            ("vervangt", self.vervangt or None),
            ("vragen", " ".join(self.formulier.vragen)),
        ):
            ws.append(rij)
        ws.sheet_state = "hidden"
        ws.protection.sheet = True

    def _bevindingenlijst(self) -> None:
        ws = self._nieuw_blad(BLAD_BEVINDINGEN, liggend=True, index=0)
        fouten = sum(b.is_fout for b in self.bevindingen)
        ws["A1"] = "Dit formulier kan nog niet worden verwerkt" if fouten else "Waarschuwing"
        ws["A1"].font = self.stijl.titel
        ws["A2"] = (
            f"{'Er is 1 fout' if fouten == 1 else f'Er zijn {fouten} fouten'}. Verbeter de gemarkeerde cellen in dit "
            "bestand, sla het op en lever het opnieuw in. Bij een waarschuwing kijk je alleen of het klopt."
        )
        ws["A2"].font = _GEWOON
        koppen = ["Soort", "Waar", "Vraag", "Wat is er aan de hand", "Wat moet je doen", "Code"]
        for nr, (tekst, breedte) in enumerate(zip(koppen, (15, 26, 34, 48, 52, 8), strict=True), start=1):
            cel = ws.cell(4, nr, tekst)
            cel.font, cel.fill, cel.border = _VET, self.stijl.vul_tabelkop, _RAND
            ws.column_dimensions[get_column_letter(nr)].width = breedte
        for r, b in enumerate(self.bevindingen, start=5):
            blad, adres = self.adressen.get(b.plaats.sleutel, ("", ""))
            teksten = (
                b.ernst.woord,
                f"{blad}, cel {adres}" if adres else "",
                b.plaats.label,
                b.gevonden,
                b.doe,
                b.code,
            )
            for nr, tekst in enumerate(teksten, start=1):
                cel = ws.cell(r, nr)
                zet_tekst(cel, tekst)
                cel.font, cel.alignment, cel.border = _GEWOON, _TERUGLOOP, _RAND
            if adres:
                ws.cell(r, 2).hyperlink = Hyperlink(ref=f"B{r}", location=f"{quote_sheetname(blad)}!{adres}")
                ws.cell(r, 2).font = self.stijl.link
            ruimte = zip(teksten, (14, 22, 30, 44, 48, 8), strict=True)
            ws.row_dimensions[r].height = 15.5 * max(1, *(-(-len(tekst) // breed) for tekst, breed in ruimte)) + 3
        tabel = Table(displayName="bevindingen", ref=f"A4:F{4 + len(self.bevindingen)}")
        tabel.tableColumns = [TableColumn(id=i, name=k) for i, k in enumerate(koppen, start=1)]
        ws.add_table(tabel)
        ws.freeze_panes = "A5"

    # --- cells ----------------------------------------------------------------------------------

    def _antwoordcel(
        self,
        ws: Worksheet,
        cel: Cell,
        veld: Veld,
        waarde: CelWaarde,
        sleutel: Sleutel,
        gebied: Leefgebied | None = None,
    ) -> None:
        if veld.type == "datum":
            vorm = "dd-mm-yyyy"
        elif veld.type == "getal":
            vorm = "#,##0" + ("." + "0" * veld.decimalen if veld.decimalen else "")
        else:
            vorm = "@"
        if model := self.modelcellen.get(vorm):
            cel._style = copy(model._style)  # looking up each part of a style takes most of the time of a long table
        else:
            cel.fill, cel.border, cel.protection = _VUL_ANTWOORD, _RAND, _OPEN
            cel.alignment, cel.font, cel.number_format = _TERUGLOOP, _GEWOON, vorm
            model = self.modelcellen[vorm] = self.modelblad.cell(1, len(self.modelcellen) + 1)
            model._style = copy(cel._style)
        if isinstance(waarde, str):
            zet_tekst(cel, waarde)
        elif waarde is not None:
            cel.value = waarde
        self._controle(ws, cel, veld, sleutel, gebied)
        self.adressen[sleutel] = (ws.title, cel.coordinate)

    def _berekende_cel(self, cel: Cell, formule: Formule, tabel: Tabel, eerste: int) -> None:
        """A locked cell that the sheet fills in by itself."""
        plek = next(i for i, k in enumerate(tabel.kolommen) if k.code == formule.veld)
        bron = f"{get_column_letter(eerste + plek)}{cel.row}"
        maanden = getattr(self.definities.profiel.termijnen, formule.termijn)
        cel.value = _eigen(f'IF(ISNUMBER({bron}),EDATE({bron},{maanden}),"")')
        cel.font, cel.border, cel.alignment, cel.number_format = _HULP, _RAND, _TERUGLOOP, "dd-mm-yyyy"

    def _controle(self, ws: Worksheet, cel: Cell, veld: Veld, plek: Sleutel, gebied: Leefgebied | None) -> None:
        """Input help and validation of one answer cell; cells with the same rule share one validation."""
        hulp = self.definities.hulp(veld)
        sleutel = (ws.title, plek[0], veld.code, gebied.code if gebied else "")
        bekend = self.controles
        if sleutel not in bekend:
            controle = self._nieuwe_controle(veld, gebied)
            if controle is None and not hulp:
                return
            controle = controle or DataValidation()
            controle.allow_blank = True
            if hulp:
                controle.promptTitle, controle.prompt = _kort(veld.label, 32), _kort(hulp, 255)
                controle.showInputMessage = True
            ws.add_data_validation(controle)
            bekend[sleutel] = controle
            self.gecontroleerd[sleutel] = []
        self.gecontroleerd[sleutel].append((cel.column_letter, cel.row))

    def _zet_controles(self) -> None:
        """Give each validation its cells, a run below each other as one range: a long table has thousands of them."""
        for sleutel, cellen in self.gecontroleerd.items():
            bereiken: list[tuple[str, int, int]] = []
            for kolom, rij in cellen:
                if bereiken and bereiken[-1][0] == kolom and bereiken[-1][2] == rij - 1:
                    bereiken[-1] = (kolom, bereiken[-1][1], rij)
                else:
                    bereiken.append((kolom, rij, rij))
            self.controles[sleutel].sqref = MultiCellRange(
                " ".join(f"{kolom}{van}:{kolom}{tot}" if tot > van else f"{kolom}{van}" for kolom, van, tot in bereiken)
            )

    def _nieuwe_controle(self, veld: Veld, gebied: Leefgebied | None) -> DataValidation | None:
        if veld.type in ("keuze", "ja_nee") or (veld.type == "score" and gebied):
            lijst = (
                tuple(gebied.keuze(s) for s in range(1, 6))
                if gebied
                else tuple(self.definities.te_kiezen(veld).values())
            )
            return _met_foutmelding(
                DataValidation(type="list", formula1=self._bereik(lijst)),
                "Kies uit de lijst",
                "Deze keuze staat niet in de lijst.",
            )
        if veld.type == "datum":
            controle = DataValidation(type="date", operator="between", formula1="18264", formula2="73050")
            return _met_foutmelding(controle, "Geen datum", "Schrijf dag, maand en jaar, bijvoorbeeld 31-12-2025.")
        if veld.type == "getal":
            controle = DataValidation(
                type="decimal" if veld.decimalen else "whole",
                operator="between",
                formula1=str(veld.min if veld.min is not None else -1_000_000_000),
                formula2=str(veld.max if veld.max is not None else 1_000_000_000),
            )
            grens = f" van {veld.min} tot en met {veld.max}" if veld.min is not None and veld.max is not None else ""
            return _met_foutmelding(
                controle, "Geen goed getal", f"Vul een {'' if veld.decimalen else 'heel '}getal in{grens}."
            )
        return None

    def _bereik(self, lijst: tuple[str, ...]) -> str:
        if lijst not in self.keuzelijsten:
            self.keuzelijsten[lijst] = get_column_letter(len(self.keuzelijsten) + 1)
        kolom = self.keuzelijsten[lijst]
        return f"{BLAD_KEUZES}!${kolom}$1:${kolom}${len(lijst)}"

    def _merk(self, cel: Cell, tekstcel: Cell, sleutel: Sleutel) -> None:
        """Mark a wrong cell in three ways: colour, text beside it, and a comment."""
        for b in self.per_sleutel.get(sleutel, ()):
            cel.fill = _VUL_FOUT if b.is_fout else _VUL_LETOP
            tekst = f"{'✗ Fout' if b.is_fout else '! Waarschuwing'}: {b.gevonden} {b.doe}"
            zet_tekst(tekstcel, "\n".join(filter(None, [str(tekstcel.value or ""), tekst])))
            tekstcel.font = _VET
            tekstcel.alignment = _TERUGLOOP
            kolom = tekstcel.column_letter
            ws = tekstcel.parent
            ws.column_dimensions[kolom].width = max(50, ws.column_dimensions[kolom].width)
            eerder = f"{cel.comment.text}\n" if cel.comment else ""
            cel.comment = Comment(eerder + tekst, "Werkwijzer", width=320, height=110)

    def _verplichttekst(self, veld: Veld, buren: Iterable[Veld]) -> str:
        if veld.verplicht:
            return " (verplicht)"
        return f" (verplicht {self._als(veld.verplicht_als, buren)})" if veld.verplicht_als else ""

    def _als(self, voorwaarde: Voorwaarde, buren: Iterable[Veld]) -> str:
        bron = next(v for v in buren if v.code == voorwaarde.veld)
        keuzes = self.definities.keuzes(bron)
        anders = [label for c, label in keuzes.items() if c not in voorwaarde.is_een_van]
        if voorwaarde.of_leeg or len(anders) < len(voorwaarde.is_een_van):  # the shorter way to say it
            return f"behalve bij {', '.join(anders[:-1])}{' of ' if anders[1:] else ''}{anders[-1]}"
        labels = [keuzes[c] for c in voorwaarde.is_een_van]
        woorden = {label.partition(",")[0] for label in labels}
        return f"bij {' of '.join(sorted(woorden) if len(woorden) == 1 else labels)}"

    # --- sheet set-up ---------------------------------------------------------------------------

    def _nieuw_blad(self, titel: str, *, liggend: bool, index: int | None = None) -> Worksheet:
        ws: Worksheet = self.boek.create_sheet(titel, index)
        ws.sheet_view.showGridLines = False
        ws.page_setup.paperSize = 9  # A4
        ws.page_setup.orientation = "landscape" if liggend else "portrait"
        ws.page_setup.fitToWidth, ws.page_setup.fitToHeight = 1, 0
        ws.sheet_properties.pageSetUpPr.fitToPage = True
        ws.page_margins.left = ws.page_margins.right = 0.5
        ws.oddFooter.left.text = f"{self.formulier.titel} – vertrouwelijk als ingevuld"
        ws.oddFooter.right.text = "&P van &N"
        return ws

    @staticmethod
    def _beveilig(ws: Worksheet) -> None:
        """Protect against accidents, without a password; widening and inserting rows stays possible."""
        ws.protection.sheet = True
        ws.protection.formatColumns = ws.protection.formatRows = ws.protection.insertRows = False


def _bladen_naast_elkaar(ws: Worksheet, kolommen: int) -> int:
    """Over how many pages beside each other the columns go, each with the first two again, to stay legible."""

    def breed(van: int, tot: int) -> float:
        return 0.75 * sum(7 * float(ws.column_dimensions[get_column_letter(k)].width) + 5 for k in range(van, tot + 1))

    papier = (_A4[1] if ws.page_setup.orientation == "landscape" else _A4[0]) - 72
    namen, rest = breed(2, 3), breed(4, kolommen)
    return next(n for n in count(1) if papier / (namen + rest / n) >= _LEESBAAR)


def _deel_bladen_in(ws: Worksheet, kolommen: int, delen: Sequence[int], einde: int, rest: float = 0.25) -> Indeling:
    """No last page with only a few rows, and no part in two when it fits on one page.

    `delen` are the rows where the parts begin. A last page that would be filled for less than `rest` is made to fit on
    those before it. A print is as wide as the paper, so where a page ends follows from the widths (characters) and
    heights (points) that are set here, as Excel counts them; LibreOffice without Calibri makes columns wider, and then
    more fits on a page.
    """
    breed = sum(7 * ws.column_dimensions[get_column_letter(k)].width + 5 for k in range(2, kolommen + 1)) * 0.75
    papier = (_A4[1], _A4[0]) if ws.page_setup.orientation == "landscape" else _A4
    blad = (papier[1] - 72 * (ws.page_margins.top + ws.page_margins.bottom)) / min(1, (papier[0] - 72) / breed)
    rijen = {r: ws.row_dimensions[r] for r in range(2, einde)}
    hoogten = {r: 0.0 if rij.hidden else rij.height or RIJHOOGTE for r, rij in rijen.items()}
    indeling = Indeling(blad, rest, hoogten, tuple(delen), einde, bool(ws.row_breaks.brk))
    in_een_keer, ervoor = indeling.over_bladen({})
    if in_een_keer:
        ws.page_setup.fitToHeight = in_een_keer
    for begin in ervoor:
        ws.row_breaks.append(Break(id=begin - 1))
    return indeling


def _eigen(formule: str) -> str:
    """A formula of the form itself, known by its mark to who reads the file."""
    return f'=IF(FALSE,"{MERK_EIGEN}",{formule})'


class _Gedeeld(ArrayFormula):  # type: ignore[misc]
    """A formula in many cells, one per row: written out in the first, of which the others have the number."""

    t = "shared"

    def __init__(self, nr: int, ref: str = "", text: str | None = None) -> None:
        super().__init__(ref, text)
        self.nr = nr

    def __iter__(self) -> Iterator[tuple[str, str]]:
        yield from super().__iter__()
        yield "si", str(self.nr)


def _zet_gedeeld(cellen: Sequence[Cell], nr: int, formule: str) -> None:
    """Put a formula in the first of these cells of a column, and the same, for their own row, in the others."""
    eerste, *rest = cellen
    eerste.value = _eigen(formule)
    if rest:
        eerste.value = _Gedeeld(nr, f"{eerste.coordinate}:{rest[-1].coordinate}", eerste.value)
    for cel in rest:
        cel.value = _Gedeeld(nr)


def _nog(mist: str, botst: str, klaar: str) -> str:
    """A formula that says how many required questions are left and how many answers do not fit, or that all is well."""
    nog = f'IF(({mist})=0,"","Nog "&({mist})&IF(({mist})=1," verplichte vraag. "," verplichte vragen. "))'
    kijk = f'IF(({botst})=0,"","Kijk nog naar "&({botst})&IF(({botst})=1," antwoord: ernaast staat waarom."," antwoorden: ernaast staat waarom."))'
    return f'IF(({mist})+({botst})=0,"{klaar}",TRIM({nog}&{kijk}))'


def _kolombreedtes(tabellen: Sequence[Tabel], breed: bool, *, vorige: bool) -> list[float]:
    """Widths from column B on. A sheet with questions has label, answer and help; tables follow or widen."""
    breedtes: list[float] = [] if breed else [32, 42, 36]
    for tabel in tabellen:
        vooraf = [32.0, 30.0][: 2 if vorige else 1] if tabel.per_leefgebied else []
        kolommen = vooraf + [float(k.breedte) for k in tabel.kolommen]
        for i, breedte in enumerate(kolommen):
            if i >= len(breedtes):
                breedtes.append(breedte)
            elif breed:
                breedtes[i] = max(breedtes[i], breedte)
    return breedtes


def _met_foutmelding(controle: DataValidation, titel: str, tekst: str) -> DataValidation:
    controle.errorStyle, controle.showErrorMessage = "stop", True
    controle.errorTitle, controle.error = titel, tekst
    return controle


def zet_tekst(cel: Cell, tekst: str) -> None:
    """Write text as text: never a formula, and without characters that XML does not allow."""
    cel.value = als_tekst(tekst) or None
    if cel.value is not None:
        cel.data_type = "s"
        cel.quotePrefix = tekst[:1] in MET_TEKEN  # stays text when somebody edits it


def _kort(tekst: str, grens: int) -> str:
    return tekst if len(tekst) <= grens else tekst[: grens - 1] + "…"
