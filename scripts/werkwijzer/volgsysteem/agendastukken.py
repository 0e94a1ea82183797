"""The agenda of a UVZ as Word documents: one for the chair, and one invitation per partner with only its own part."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time

from docx import Document
from docx.document import Document as Docx
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.werkboek import geldig
from werkwijzer.kalender import DAGEN, MAANDEN, leeftijd, toon_datum
from werkwijzer.profiel import GEMEENTE, Partner
from werkwijzer.reproduceerbaar import zonder_klok
from werkwijzer.volgsysteem.agenda import Agendapunt, Blok, Keuze, blok
from werkwijzer.volgsysteem.zaken import Zaak


def voluit(dag: date) -> str:
    """'dinsdag 3 maart 2026'"""
    return f"{DAGEN[dag.weekday()]} {dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


def uitnodiging(partner: Partner, punten: Sequence[Agendapunt], datum: date, definities: Definities) -> bytes:
    """What one partner gets: the young people with whom it is involved, and of each what it may know."""
    document = _nieuw(f"Uitnodiging UVZ {voluit(datum)}", definities)
    document.add_paragraph(f"Voor: {geldig(partner.naam)}")
    document.add_paragraph(
        "Je krijgt alleen de jongeren bij wie jouw organisatie betrokken is. Bereid de vraag aan jou voor. Is er geen "
        "vraag, dan hoef je niets op te zoeken. Stuur dit stuk niet door en vernietig het na het overleg."
    )
    for nummer, punt in enumerate(punten, start=1):
        _persoon(document, nummer, blok(punt, partner.code, definities))
    return _klaar(document, datum)


def agenda_voorzitter(keuze: Keuze, datum: date, definities: Definities) -> bytes:
    """What the chair gets: everybody on the agenda, whom to invite for each, and who is due but not on it."""
    document = _nieuw(f"Agenda UVZ {voluit(datum)}", definities)
    document.add_paragraph("Voor de voorzitter en de procesondersteuner. Partners krijgen een eigen uitnodiging.")
    namen = {p.code: p.naam for p in definities.profiel.partners}
    _tabel(
        document,
        ("Nr.", "Casusnummer", "Naam", "Waarom nu", "Uitgenodigd"),
        [
            (
                str(nr),
                punt.zaak.casusnummer,
                punt.zaak.naam,
                blok(punt, GEMEENTE, definities).reden,
                ", ".join(namen[p] for p in punt.partners),
            )
            for nr, punt in enumerate(keuze.punten, start=1)
        ],
        (1.2, 2.8, 3.6, 4.0, 5.4),
    )
    for nr, punt in enumerate(keuze.punten, start=1):
        _persoon(document, nr, blok(punt, GEMEENTE, definities), voorzitter=True)
        _let_op(document, punt.zaak)
        document.add_heading("Wie nodig je uit, en wat vraag je?", 3)
        rijen = [
            (namen[p], "; ".join(waarom), "\n".join(blok(punt, p, definities).vragen) or "geen vraag")
            for p, waarom in punt.partners.items()
        ]
        _tabel(document, ("Partner", "Waarom", "Vraag"), rijen, (4.0, 5.0, 8.0))
    if keuze.later:
        document.add_heading("Wel aan de beurt, niet op deze agenda", 2)
        document.add_paragraph(", ".join(keuze.later))
    return _klaar(document, datum)


def _let_op(document: Docx, zaak: Zaak) -> None:
    """What the chair has to settle before or at the meeting."""
    regels = []
    besproken = zaak.sinds_aanmelding()
    brief = [v.rij["notificatiebrief"] for v in besproken if "notificatiebrief" in v.rij]
    if brief and isinstance(brief[-1], date):
        regels.append(f"Notificatiebrief verstuurd op {toon_datum(brief[-1])}.")
    elif not any("reden_geen_brief" in v.rij for v in besproken):
        regels.append("De notificatiebrief staat nog niet in een verslag. Is die verstuurd?")
    if zaak.geboren and leeftijd(zaak.geboren, zaak.peildatum) < 18:
        regels.append("Jonger dan 18: de brief gaat ook naar de ouders met gezag.")
    for akte in zaak.akten:
        if akte.soort == "familie":
            ander = next((c for c in akte.casusnummers if c != zaak.casusnummer), "")
            over = f"voor {ander}" if akte.casusnummer == zaak.casusnummer else f"vanuit {ander}"
            regels.append(f"Broer of zus: aandacht {over} sinds {toon_datum(akte.datum)}. Reden: {akte.reden}")
    if regels:
        document.add_heading("Let op", 3)
        _lijst(document, regels)


def _persoon(document: Docx, nummer: int, gegevens: Blok, *, voorzitter: bool = False) -> None:
    """One young person. The chair has each on a page of its own, and no question to answer."""
    kop = document.add_heading(geldig(f"{nummer}. {gegevens.naam or gegevens.casusnummer}"), 2)
    kop.paragraph_format.page_break_before = voorzitter
    feiten = [
        ("Casusnummer", gegevens.casusnummer),
        ("Ook bekend als", ", ".join(gegevens.bijnamen)),
        ("Geboren", gegevens.geboren),
    ]
    for label, tekst in feiten:
        if tekst:
            _regel(document, label, tekst)
    document.add_heading("Waarom bespreken we deze jongere?", 3)
    for tekst in (gegevens.reden, *gegevens.aanleiding):
        document.add_paragraph(geldig(tekst))
    if gegevens.vragen or not voorzitter:
        document.add_heading("Vraag aan jou", 3)
        if gegevens.vragen:
            _lijst(document, gegevens.vragen)
        else:
            document.add_paragraph("Geen vraag. Je hoeft niets op te zoeken.")
    if gegevens.bekend:
        document.add_heading("Wat al bekend is", 3)
        for stuk in gegevens.bekend:
            document.add_heading(stuk.bron, 4)
            for label, tekst in stuk.regels:
                _regel(document, label.rstrip("?"), tekst)


def _regel(document: Docx, label: str, tekst: str) -> None:
    alinea = document.add_paragraph()
    alinea.add_run(f"{geldig(label)}: ").bold = True
    alinea.add_run(geldig(tekst))
    alinea.paragraph_format.space_after = Pt(3)


def _lijst(document: Docx, teksten: Iterable[str]) -> None:
    for tekst in teksten:
        document.add_paragraph(geldig(tekst), style="List Bullet")


def _tabel(document: Docx, koppen: Sequence[str], rijen: Sequence[Sequence[str]], breedtes: Sequence[float]) -> None:
    """A table whose first row is marked as its header and returns on each page; widths in centimetres."""
    tabel = document.add_table(rows=1, cols=len(koppen), style="Table Grid")
    tabel.autofit = False
    kop = tabel.rows[0]
    kop._tr.get_or_add_trPr().append(kop._tr.makeelement(qn("w:tblHeader"), {}))
    for cel, tekst in zip(kop.cells, koppen, strict=True):
        cel.paragraphs[0].add_run(tekst).bold = True
    for rij in rijen:
        for cel, tekst in zip(tabel.add_row().cells, rij, strict=True):
            cel.paragraphs[0].add_run(geldig(tekst))
    for kolom, breedte in zip(tabel.columns, breedtes, strict=True):
        kolom.width = Cm(breedte)
    for rij_ in tabel.rows:
        for cel, breedte in zip(rij_.cells, breedtes, strict=True):
            cel.width = Cm(breedte)
    document.add_paragraph()


def _nieuw(titel: str, definities: Definities) -> Docx:
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
    for niveau, grootte in ((1, 18), (2, 14), (3, 12), (4, 11)):
        stijl = document.styles[f"Heading {niveau}"]
        stijl.font.name, stijl.font.size, stijl.font.color.rgb = "Calibri", Pt(grootte), RGBColor(0x1F, 0x3A, 0x5F)
        stijl.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:ascii"), "Calibri")
    eigen = document.core_properties
    eigen.title, eigen.author, eigen.comments, eigen.language = titel, "Werkwijzer", "", "nl-NL"
    eigen.last_modified_by, eigen.keywords, eigen.subject = "", "", ""
    document.add_heading(titel, 1)
    return document


def _klaar(document: Docx, datum: date) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return zonder_klok(buffer.getvalue(), datetime.combine(datum, time()), inpakken=True)
