"""Word documents that we make ourselves: Dutch, accessible, and without anything about their maker."""

from __future__ import annotations

import io
import math
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time

from docx import Document
from docx.document import Document as Docx
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from werkwijzer.formulieren.blanco import geldig
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.reproduceerbaar import zonder_klok


def regels(document: Docx, paren: Iterable[tuple[str, str]], punten: float | None = None) -> None:
    """Labels in bold with their answers, after each other; the same label in a row stands there once. `punten`: the size
    of the letters."""
    alinea, vorig = document.add_paragraph(), ""
    alinea.paragraph_format.space_after = Pt(3)
    for label, tekst in paren:
        zelfde = label == vorig
        delen = [("; " if zelfde else "  ·  " if vorig else "", False)]
        delen += [(f"{geldig(label)}: ", True)] if not zelfde else []
        for stuk, vet in [*delen, (geldig(tekst), False)]:
            run = alinea.add_run(stuk)
            run.bold = vet
            if punten:
                run.font.size = Pt(punten)
        vorig = label


def regel(document: Docx, label: str, tekst: str) -> None:
    """One label with its answer, on a line of its own."""
    regels(document, [(label, tekst)])


def lijst(document: Docx, teksten: Iterable[str]) -> None:
    """A list with bullets."""
    for tekst in teksten:
        document.add_paragraph(geldig(tekst), style="List Bullet")


_BREEDTE = 17.0  # of the text on the page, in centimetres
_BLAD = Cm(25.7).pt  # the height of the text on the page, in points
_REGEL, _WIT = 1.34, 10.0  # the height of a line, times its letters; the white beside a paragraph, in points
_RAND = 0.45  # the space beside the text of a cell, in centimetres
_VET = 1.12  # how much wider a word is in a heading
# Letters of 11 points in centimetres: a little wider than Calibri, as wide as what takes its place where it is missing.
_BREED = {**dict.fromkeys("ijl.,:;'’|!", 0.12), **dict.fromkeys("ftrI-()/", 0.16), **dict.fromkeys("mwMW@%", 0.38)}
_HOOFDLETTER, _LETTER, _SPATIE = 0.28, 0.25, 0.13
_STUK = re.compile(r"\S*\d\S*|[^\s-]+-?|-")  # what stays on one line: a date or number, else a word up to its hyphen


def tabel(document: Docx, koppen: Sequence[str], rijen: Sequence[Sequence[str]], punten: float | None = None) -> None:
    """A table whose first row is marked as its header and returns on each page; no row breaks over two pages. `punten`:
    the size of the letters."""
    breedtes = kolombreedtes([koppen, *rijen])
    nieuw = document.add_table(rows=1, cols=len(koppen), style="Table Grid")
    nieuw.autofit = False
    kop = nieuw.rows[0]
    kop._tr.get_or_add_trPr().append(kop._tr.makeelement(qn("w:tblHeader"), {}))
    for cel, tekst in zip(kop.cells, koppen, strict=True):
        cel.paragraphs[0].add_run(tekst).bold = True
    for rij in rijen:
        for cel, tekst in zip(nieuw.add_row().cells, rij, strict=True):
            cel.paragraphs[0].add_run(geldig(tekst))
    for kolom, breedte in zip(nieuw.columns, breedtes, strict=True):
        kolom.width = Cm(breedte)
    for rij_ in nieuw.rows:
        for cel, breedte in zip(rij_.cells, breedtes, strict=True):
            cel.width = Cm(breedte)
        rij_._tr.get_or_add_trPr().append(rij_._tr.makeelement(qn("w:cantSplit"), {}))
        for alinea in (alinea for cel in rij_.cells for alinea in cel.paragraphs if punten):
            alinea.paragraph_format.space_after = Pt(0)
            for run in alinea.runs:
                run.font.size = Pt(punten or 0)
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def kolombreedtes(rijen: Sequence[Sequence[str]]) -> list[float]:
    """Widths in centimetres, together `_BREEDTE`: no word is broken, and where there is more text there is more room.

    The first row holds the headings.
    """
    kolommen = list(zip(*rijen, strict=True))
    nodig = [_RAND + max(_langste(kop) * _VET, *map(_langste, cellen), 0.0) for kop, *cellen in kolommen]
    rest = max(0.0, _BREEDTE - sum(nodig))
    tekst = [min(80, max(1, *map(len, kolom[1:]))) for kolom in kolommen]
    ruim = [n + rest * t / sum(tekst) for n, t in zip(nodig, tekst, strict=True)]
    return [_BREEDTE * r / sum(ruim) for r in ruim]


def _langste(tekst: str) -> float:
    """The width in centimetres of the longest part of a text that may not be broken."""
    return max((sum(map(_letter, stuk)) for stuk in _STUK.findall(tekst)), default=0.0)


def _letter(teken: str) -> float:
    return _BREED.get(teken, _HOOFDLETTER if teken.isupper() else _LETTER)


def nieuw_stuk(titel: str, definities: Definities) -> Docx:
    """An empty A4 document in Dutch, without anything about its maker in its properties."""
    gemeente = definities.profiel.gemeente
    document = Document()
    sectie = document.sections[0]
    sectie.page_width, sectie.page_height = Cm(21), Cm(29.7)
    sectie.left_margin = sectie.right_margin = Cm(2)
    sectie.top_margin = sectie.bottom_margin = Cm(2)
    fictief = " · verzonnen gegevens" if gemeente.fictief else ""
    sectie.footer.paragraphs[0].text = geldig(f"Vertrouwelijk · gemeente {gemeente.naam}{fictief}")
    gewoon = document.styles["Normal"]
    gewoon.font.name, gewoon.font.size = "Calibri", Pt(11)
    for standaard in document.styles.element.iter(qn("w:lang")):
        standaard.set(qn("w:val"), "nl-NL")
    kleur = RGBColor.from_string(definities.profiel.huisstijl.op_papier()["kop"])
    for niveau, grootte in ((1, 18), (2, 14), (3, 12), (4, 11)):
        stijl = document.styles[f"Heading {niveau}"]
        stijl.font.name, stijl.font.size, stijl.font.color.rgb = "Calibri", Pt(grootte), kleur
        stijl.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:ascii"), "Calibri")
    eigen = document.core_properties
    eigen.title, eigen.author, eigen.comments, eigen.language = titel, "Werkwijzer", "", "nl-NL"
    eigen.last_modified_by, eigen.keywords, eigen.subject = "", "", ""
    document.add_heading(titel, 1)
    return document


def houd_bijeen(stukken: Sequence[Sequence[Paragraph]], vooraf: Sequence[Paragraph]) -> None:
    """Keep each piece on one page, when it fits on one; `vooraf` stands before the first.

    LibreOffice gives up on a long row of paragraphs that stay with the next one, so a piece that will not fit in what is
    left of the page begins a new one.
    """
    vol = _hoogte(vooraf)
    for alineas in stukken:
        for nr, alinea in enumerate(alineas, start=1):
            alinea.paragraph_format.keep_together = True
            alinea.paragraph_format.keep_with_next = nr < len(alineas)
        hoogte = _hoogte(alineas)
        if vol + hoogte > _BLAD:
            alineas[0].paragraph_format.page_break_before = True
            vol = 0.0
        vol = (vol + hoogte) % _BLAD


def _hoogte(alineas: Sequence[Paragraph]) -> float:
    """How high these paragraphs are in points: rather too much than too little."""
    hoogte = 0.0
    for alinea in alineas:
        stijl = alinea.style
        is_kop = bool(stijl and str(stijl.name).startswith("Heading"))
        eigen = stijl.font.size.pt if isinstance(stijl, ParagraphStyle) and stijl.font.size else 11.0
        punten = max((run.font.size.pt for run in alinea.runs if run.font.size), default=eigen)
        breed = [
            sum(_SPATIE if t == " " else _letter(t) for t in r.text) * (_VET if r.bold or is_kop else 1)
            for r in alinea.runs
        ]
        regels_ = math.ceil(sum(breed) * punten / 11 / _BREEDTE) + alinea.text.count("\n")
        na = alinea.paragraph_format.space_after
        hoogte += max(1, regels_) * punten * _REGEL + (_WIT if na is None else na.pt)
    return hoogte


def klaar(document: Docx, datum: date) -> bytes:
    """The file; `datum` is the only time in it, so that the same content gives the same bytes."""
    buffer = io.BytesIO()
    document.save(buffer)
    return zonder_klok(buffer.getvalue(), datetime.combine(datum, time()), inpakken=True)
