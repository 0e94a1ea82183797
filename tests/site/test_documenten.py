"""Every Excel and Word file on the site can be read with a screen reader: title, language, header rows, order."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

from docx import Document
from docx.oxml.ns import qn
from lxml import etree
from openpyxl import Workbook, load_workbook


def gebreken_van_een_werkboek(pad: Path) -> list[str]:
    boek = load_workbook(pad)
    zichtbaar = [blad for blad in boek if blad.sheet_state == "visible"]
    gebreken = []
    if not boek.properties.title:
        gebreken.append("geen titel")
    if not (boek.properties.language or "").startswith("nl"):
        gebreken.append("geen taal")
    if boek.active is not zichtbaar[0] or zichtbaar[0].sheet_view.topLeftCell not in (None, "A1"):
        gebreken.append("opent niet op het eerste blad, linksboven")
    for blad in zichtbaar:
        if not blad["A1"].value:
            gebreken.append(f"{blad.title}: A1 zegt niet wat hier staat")
        if blad.title.lower().startswith(("sheet", "blad1")):
            gebreken.append(f"{blad.title}: naam zegt niets")
        for tabel in blad.tables.values():
            if tabel.headerRowCount != 1 or any(not kolom.name.strip() for kolom in tabel.tableColumns):
                gebreken.append(f"{blad.title}: tabel {tabel.name} zonder kopcellen")
    with ZipFile(pad) as inhoud:
        for naam in inhoud.namelist():
            if naam.startswith("xl/drawings/drawing"):
                delen = etree.fromstring(inhoud.read(naam)).iter("{*}cNvPr")
                gebreken += [f"{naam}: beeld zonder tekst" for deel in delen if not deel.get("descr")]
    return gebreken


def gebreken_van_een_brief(pad: Path) -> list[str]:
    brief = Document(str(pad))
    gebreken = []
    if not brief.core_properties.title:
        gebreken.append("geen titel")
    talen = {taal.get(qn("w:val")) for taal in brief.styles.element.iter(qn("w:lang"))}
    if not talen or not all(taal and taal.startswith("nl") for taal in talen):
        gebreken.append(f"taal is {talen}")
    niveaus = [int(a.style.name.split()[-1]) for a in brief.paragraphs if a.style.name.startswith("Heading ")]
    vorige = 0
    for niveau in niveaus:
        if niveau > vorige + 1:
            gebreken.append(f"kop {niveau} na kop {vorige}")
        vorige = niveau
    for tabel in brief.tables:
        if tabel.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is None:
            gebreken.append("tabel zonder kopregel")
    # A text box or frame is read at another moment than where it stands.
    if any(True for _ in brief.element.iter(qn("w:txbxContent"), qn("w:framePr"))):
        gebreken.append("los tekstvak")
    return gebreken


def test_werkboeken_op_de_site(gebouwd):
    paden = sorted(gebouwd.rglob("*.xlsx"))
    assert len(paden) >= 9
    assert {p.name: g for p in paden if (g := gebreken_van_een_werkboek(p))} == {}


def test_brieven_op_de_site(gebouwd):
    paden = sorted(gebouwd.rglob("*.docx"))
    assert len(paden) >= 3
    assert {p.name: g for p in paden if (g := gebreken_van_een_brief(p))} == {}


def test_een_kaal_document_valt_op(tmp_path):
    Workbook().save(tmp_path / "kaal.xlsx")
    Document().save(str(tmp_path / "kaal.docx"))
    assert {"geen titel", "geen taal", "Sheet: naam zegt niets"} <= set(
        gebreken_van_een_werkboek(tmp_path / "kaal.xlsx")
    )
    assert any(g.startswith("taal is") for g in gebreken_van_een_brief(tmp_path / "kaal.docx"))
