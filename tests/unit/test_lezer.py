"""What people and programs do to a workbook: understood, or found. Real workbooks, saved by openpyxl or made as XML."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

from tests.bestanden import BLAD, cel_van, ingepakt, met, onderdelen
from tests.conftest import aanmelding, plan, werkboek
from tests.xlsb import Fout, als_xlsb
from werkwijzer.formulieren.bestand import Onleesbaar
from werkwijzer.formulieren.controle import controleer
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.lezer import lees_formulier

CASUS = "PGA-00042-W"
ANTWOORDEN = aanmelding(bekend_als="Yaar, Ýz", adres="Voorbeeldstraat 1–3")
TABELLEN = {
    "acties": [
        {"wat": "Bellen", "wie": "halt", "wanneer": date(2025, 4, 1), "stand": "open"},
        {"wat": "Mailen", "wie": "halt", "wanneer": date(2025, 5, 1), "stand": "klaar"},
    ],
}
PLAN = plan(CASUS, "start", date(2025, 3, 1), [1, 2, 3, 4, 5, 4, 3, 2], TABELLEN)


@pytest.fixture(scope="module")
def formulieren(definities) -> dict[str, bytes]:
    return {"aanmelding": werkboek(definities, "aanmelding", ANTWOORDEN), "plan": werkboek(definities, "plan", PLAN)}


def gelezen(definities: Definities, inhoud: bytes, naam: str = "formulier.xlsx"):
    return controleer(lees_formulier(inhoud, naam, definities), definities)


def bewerkt(inhoud: bytes, bewerk: Callable) -> bytes:
    """Opened, changed and saved by openpyxl."""
    boek = openpyxl.load_workbook(io.BytesIO(inhoud))
    bewerk(boek)
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


def bladen_met_antwoorden(boek):
    return [ws for ws in boek if str(ws["A1"].value).startswith("@blad")]


# --- layout ---------------------------------------------------------------------------------------


def rijen_ertussen(boek):
    for ws in bladen_met_antwoorden(boek):
        for rij in range(ws.max_row, 3, -3):
            ws.insert_rows(rij)


def kolommen_ervoor_en_ertussen(boek):
    for ws in bladen_met_antwoorden(boek):
        ws.insert_cols(2)
        ws.insert_cols(1)


def bladen_door_elkaar_en_hernoemd(boek):
    boek._sheets.reverse()
    for nr, ws in enumerate(bladen_met_antwoorden(boek)):
        ws.title = f"Blad {nr} – ‘mijn’ versie"


def verborgen_en_verbreed(boek):
    for ws in bladen_met_antwoorden(boek):
        ws.column_dimensions["C"].width = 200
        ws.column_dimensions["D"].hidden = True
        for rij in range(5, ws.max_row, 2):
            ws.row_dimensions[rij].hidden = True
        ws.sheet_state = "hidden" if ws.title != boek.sheetnames[1] else "visible"


def filters_opmerkingen_en_kleuren(boek):
    for ws in bladen_met_antwoorden(boek):
        ws.protection.sheet = False
        ws.auto_filter.ref = f"A4:D{ws.max_row}"
        ws.auto_filter.add_filter_column(0, ["x"])
        for rij in ws.iter_rows(min_row=4):
            rij[2].comment = Comment("Klopt dit?", "een collega")
            rij[2].fill = PatternFill("solid", fgColor="FF0000")


def cellen_samengevoegd(boek):
    for ws in bladen_met_antwoorden(boek):
        for rij in range(4, ws.max_row):
            if ws.cell(rij, 1).value and not str(ws.cell(rij, 1).value).startswith("@") and ws.cell(rij, 3).value:
                ws.merge_cells(start_row=rij, start_column=3, end_row=rij, end_column=6)


def extra_bladen(boek):
    boek.create_sheet("Mijn aantekeningen", 0)["A1"] = "achternaam"
    boek.create_sheet("Grafiek")["C14"] = "Iemand anders"


INDELING = [
    rijen_ertussen, kolommen_ervoor_en_ertussen, bladen_door_elkaar_en_hernoemd, verborgen_en_verbreed,
    filters_opmerkingen_en_kleuren, cellen_samengevoegd, extra_bladen,
]  # fmt: skip


@pytest.mark.parametrize(
    ("formulier", "bewerk"),
    # merging cells across the columns of a table throws answers away, in Excel itself
    [(f, b) for f in ("aanmelding", "plan") for b in INDELING if (f, b) != ("plan", cellen_samengevoegd)],
)
def test_andere_indeling_geeft_dezelfde_antwoorden(definities, formulieren, formulier, bewerk):
    gewoon = gelezen(definities, formulieren[formulier])
    anders = gelezen(definities, bewerkt(formulieren[formulier], bewerk))
    assert anders.antwoorden == gewoon.antwoorden
    assert [b.code for b in anders.fouten] == [b.code for b in gewoon.fouten] == []


def test_alles_tegelijk(definities, formulieren):
    def alles(boek):
        for bewerk in INDELING:
            if bewerk is not cellen_samengevoegd:
                bewerk(boek)

    assert gelezen(definities, bewerkt(formulieren["plan"], alles)).antwoorden.tabellen["acties"] == TABELLEN["acties"]


def test_bevinding_wijst_de_cel_aan_waar_die_nu_staat(definities, formulieren):
    def bewerk(boek):
        cel_van(boek, "wijk").value = "Mordor"
        rijen_ertussen(boek)

    inhoud = bewerkt(formulieren["aanmelding"], bewerk)
    (bevinding,) = gelezen(definities, inhoud).bevindingen
    boek = openpyxl.load_workbook(io.BytesIO(inhoud))
    assert boek[bevinding.plaats.blad][bevinding.plaats.cel].value == "Mordor"


def test_lege_regel_boven_de_kop_van_een_tabel(definities, formulieren):
    def bewerk(boek):
        for ws in bladen_met_antwoorden(boek):
            rijen = [rij for rij in range(1, ws.max_row) if str(ws.cell(rij, 1).value).startswith("@tabel")]
            for rij in reversed(rijen):
                ws.insert_rows(rij + 1)

    assert (
        gelezen(definities, bewerkt(formulieren["plan"], bewerk)).antwoorden
        == gelezen(definities, formulieren["plan"]).antwoorden
    )


# --- other programs, other file types -------------------------------------------------------------


def waarden(inhoud: bytes) -> dict[str, list[list]]:
    boek = openpyxl.load_workbook(io.BytesIO(inhoud))
    return {ws.title: [[c.value for c in rij] for rij in ws.iter_rows()] for ws in boek}


@pytest.mark.parametrize("formulier", ["aanmelding", "plan"])
def test_xlsb(definities, formulieren, formulier):
    inhoud = als_xlsb(waarden(formulieren[formulier]))
    assert (
        gelezen(definities, inhoud, "formulier.xlsb").antwoorden
        == gelezen(definities, formulieren[formulier]).antwoorden
    )


def test_xlsm_met_een_macro(definities, formulieren):
    delen = onderdelen(formulieren["aanmelding"]) | {"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0Sub AutoOpen()"}
    delen["[Content_Types].xml"] = delen["[Content_Types].xml"].replace(
        b"openxmlformats-officedocument.spreadsheetml.sheet.main", b"ms-excel.sheet.macroEnabled.main"
    )
    assert (
        gelezen(definities, ingepakt(delen), "f.xlsm").antwoorden
        == gelezen(definities, formulieren["aanmelding"]).antwoorden
    )


@pytest.mark.parametrize("formule", [False, True])
def test_foutwaarde_in_xlsb(definities, formulieren, formule):
    bladen = waarden(formulieren["aanmelding"])
    rij = next(r for rijen in bladen.values() for r in rijen if r[0] == "adres")
    rij[2] = Fout(0x2A, formule)
    form = gelezen(definities, als_xlsb(bladen), "formulier.xlsb")
    assert [(b.code, b.gevonden) for b in form.bevindingen] == [
        ("V11", "De cel geeft een foutmelding van het rekenblad (#N/A).")
    ]


def test_bladnamen_in_enkele_aanhalingstekens(definities, formulieren):
    def enkel(xml: bytes) -> bytes:
        return re.sub(rb"<sheet [^>]*>", lambda m: m[0].replace(b'"', b"'"), xml)

    goed = met(formulieren["aanmelding"], {"xl/workbook.xml": enkel})
    assert gelezen(definities, goed).antwoorden == gelezen(definities, formulieren["aanmelding"]).antwoorden
    fout = met_cel(goed, "bekend_als", '<c r="{r}" s="{s}" t="e"><v>#N/A</v></c>')
    assert [b.code for b in gelezen(definities, fout).bevindingen] == ["V11"]


@pytest.mark.parametrize(("soort", "vraag"), [("aanmelding", "bekend_als"), ("plan", "jeugdgroep")])
def test_zonder_bladnamen_gaat_geen_foutwaarde_verloren(definities, formulieren, soort, vraag):
    """Another case than the part has: which sheet is which part is then not certain, so nothing may hide there."""

    def anders(inhoud: bytes) -> bytes:
        return met(inhoud, {"xl/_rels/workbook.xml.rels": lambda xml: xml.replace(b"sheet2", b"Sheet2")})

    goed = formulieren[soort]
    assert gelezen(definities, anders(goed)).antwoorden == gelezen(definities, goed).antwoorden
    gedeeld = '<c r="{r}" s="{s}"><f t="shared" si="90"/><v></v></c>'
    for cel in ('<c r="{r}" s="{s}" t="e"><v>#N/A</v></c>', '<c r="{r}" s="{s}"><f>A1</f></c>', gedeeld):
        assert onleesbaar(definities, anders(met_cel(goed, vraag, cel)))[0] == "B03"


@pytest.mark.skipif(
    not shutil.which("soffice") and (sys.platform == "win32" or not os.environ.get("CI")),
    reason="LibreOffice staat niet op deze computer",
)
def test_formules_uitgerekend_door_libreoffice(definities, formulieren, tmp_path):
    """Formulas and an error value, calculated and saved as .xlsx, .ods and .xls by a real program."""

    def bewerk(boek):
        cel_van(boek, "voornaam").value = '="Zo"&"ë"'
        cel_van(boek, "geboortedatum").value = "=DATE(2008,5,4)"
        cel_van(boek, "adres").value = "=1/0"

    (tmp_path / "f.xlsx").write_bytes(bewerkt(formulieren["aanmelding"], bewerk))
    profiel = f"-env:UserInstallation={(tmp_path / 'profiel').as_uri()}"
    for soort in ("xlsx", "ods", "xls"):
        opdracht = [
            "soffice",
            profiel,
            "--headless",
            "--convert-to",
            soort,
            "--outdir",
            tmp_path / soort,
            tmp_path / "f.xlsx",
        ]
        subprocess.run(opdracht, check=True, capture_output=True, timeout=120)
        form = gelezen(definities, (tmp_path / soort / f"f.{soort}").read_bytes())
        assert form.antwoorden.velden["geboortedatum"] == date(2008, 5, 4)
        gevonden = {b.plaats.sleutel: (b.code, b.gevonden) for b in form.bevindingen}
        assert gevonden.pop(("adres",)) == ("V11", "De cel geeft een foutmelding van het rekenblad (#DIV/0!).")
        if soort == "xls":  # of a text that is worked out, LibreOffice saves only that there is a formula
            assert gevonden.pop(("voornaam",))[0] == "V15"
        else:
            assert form.antwoorden.velden["voornaam"] == "Zoë"
        assert not gevonden, soort


# --- formulas -------------------------------------------------------------------------------------


def met_cel(inhoud: bytes, code: str, xml: str) -> bytes:
    """Raw XML in place of an answer cell; {r} and {s} are its address and style."""
    adres = cel_van(openpyxl.load_workbook(io.BytesIO(inhoud)), code).coordinate

    def vervang(blad: bytes) -> bytes:
        nieuw, aantal = re.subn(
            rf'<c r="{adres}" s="(\d+)"[^>]*?(?:/>|>.*?</c>)'.encode(),
            lambda m: xml.format(r=adres, s=m[1].decode()).encode(),
            blad,
        )
        assert aantal == 1
        return nieuw

    return met(inhoud, {BLAD: vervang})


@pytest.mark.parametrize(
    ("xml", "waarde"),
    [
        ('<c r="{r}" s="{s}" t="str"><f>UPPER("zoë")</f><v>ZOË</v></c>', "ZOË"),
        ('<c r="{r}" s="{s}" t="inlineStr"><is><r><t>Zo</t></r><r><t>ë</t></r></is></c>', "Zoë"),
        ('<c r="{r}" s="{s}" t="str"><f>[1]Blad1!$A$1</f><v>van elders</v></c>', "van elders"),
        ('<c r="{r}" s="{s}"><f>40+2</f><v>42</v></c>', "42"),
        ('<c r="{r}" s="{s}" t="b"><v>1</v></c>', "Ja"),
        ('<c r="{r}" s="{s}" t="str"><f>IF(1=1,"","x")</f><v></v></c>', None),
    ],
)
def test_formule_met_bewaarde_uitkomst(definities, formulieren, xml, waarde):
    form = gelezen(definities, met_cel(formulieren["aanmelding"], "bekend_als", xml))
    assert form.bevindingen == ()
    assert form.antwoorden.velden.get("bekend_als") == waarde


@pytest.mark.parametrize(
    ("xml", "code"),
    [
        ('<c r="{r}" s="{s}"><f>A1</f></c>', "V15"),
        ('<c r="{r}" s="{s}"><f>A1</f><v></v></c>', "V15"),
        ('<c r="{r}" s="{s}"><f>A1</f><v/></c>', "V15"),
        ('<c s="{s}" r="{r}"><f t="shared" si="0"/></c>', "V15"),
        ('<c r="{r}" s="{s}" t="e"><v>#N/A</v></c>', "V11"),
        ('<c r="{r}" s="{s}" t="e"><f>1/0</f><v>#DIV/0!</v></c>', "V11"),
    ],
)
@pytest.mark.parametrize(
    ("anders", "door"),
    [(rb"^", rb""), (rb"(</?)(?=\w)", rb"\1x:"), (rb'(?<==)"([^">]*)"', rb"'\1'")],
    ids=["usual", "prefix, as the Open XML SDK writes", "single quotes"],
)
def test_formule_zonder_uitkomst_is_geen_leeg_antwoord(definities, formulieren, xml, code, anders, door):
    inhoud = met_cel(formulieren["aanmelding"], "bekend_als", xml)
    form = gelezen(definities, met(inhoud, {BLAD: lambda blad: re.sub(anders, door, blad)}))
    assert [b.code for b in form.bevindingen] == [code]
    assert "bekend_als" not in form.antwoorden.velden
    tekst = {"V15": "een formule waarvan de uitkomst niet is bewaard", "V11": "foutmelding van het rekenblad (#"}
    assert tekst[code] in form.bevindingen[0].gevonden
    assert form.bevindingen[0].doe == "Haal de formule weg en typ het antwoord."


def test_datum_als_getal_of_als_tekst_in_de_cel(definities, formulieren):
    for xml in (
        '<c r="{r}" s="{s}"><v>39572</v></c>',
        '<c r="{r}"><v>39572.75</v></c>',
        '<c r="{r}" t="d"><v>2008-05-04T00:00:00</v></c>',
        '<c r="{r}" t="inlineStr"><is><t>4\u00a0mei\u00a02008</t></is></c>',
        '<c r="{r}" t="inlineStr"><is><t>zo. 4 mei 2008</t></is></c>',
        '<c r="{r}" s="{s}"><f>DATE(2008,5,4)</f><v>39572</v></c>',
    ):
        form = gelezen(definities, met_cel(formulieren["aanmelding"], "geboortedatum", xml))
        assert form.antwoorden.velden.get("geboortedatum") == date(2008, 5, 4), xml
        assert form.bevindingen == ()


def test_datum_in_een_werkmap_die_vanaf_1904_telt(definities, formulieren):
    """An old Mac setting: the same day has another number."""
    inhoud = bewerkt(formulieren["aanmelding"], lambda boek: setattr(boek, "epoch", datetime(1904, 1, 1)))  # noqa: DTZ001
    assert gelezen(definities, inhoud).antwoorden.velden["geboortedatum"] == date(2008, 5, 4)


@pytest.mark.parametrize(
    ("code", "getypt", "waarde"),
    [
        ("aanmelder_organisatie", "\u00a0POLITIE\u202f", "politie"),
        ("aanmelder_organisatie", "po\u00adlitie\u200b", "politie"),
        ("voornaam", "d\u2019Artagnan\u00a0\u00a0Zoe\u0308", "d\u2019Artagnan Zoë"),
        ("voornaam", "\u201cSmart\u201d", "\u201cSmart\u201d"),
        ("zorg", "regel een\r\nregel twee_x000D_\n", "regel een\nregel twee"),
    ],
)
def test_andere_tekens(definities, formulieren, code, getypt, waarde):
    inhoud = bewerkt(formulieren["aanmelding"], lambda boek: setattr(cel_van(boek, code), "value", getypt))
    assert gelezen(definities, inhoud).antwoorden.velden[code] == waarde


# --- ambiguity is a finding -----------------------------------------------------------------------


def onleesbaar(definities, inhoud: bytes) -> tuple[str, str]:
    with pytest.raises(Onleesbaar) as fout:
        lees_formulier(inhoud, "x.xlsx", definities)
    return fout.value.bevinding.code, fout.value.bevinding.gevonden


def rij_met(boek, merk: str):
    return next((ws, rij) for ws in boek for rij in range(1, ws.max_row + 1) if ws.cell(rij, 1).value == merk)


def test_vraag_die_twee_keer_voorkomt(definities, formulieren):
    def bewerk(boek):
        ws, _ = rij_met(boek, "achternaam")
        ws.cell(ws.max_row + 1, 1).value = "achternaam"
        ws.cell(ws.max_row, 3).value = "Andersen"

    code, tekst = onleesbaar(definities, bewerkt(formulieren["aanmelding"], bewerk))
    assert (code, tekst) == ("B13", "De vraag 'Achternaam' staat meer dan één keer in het formulier.")


def test_gekopieerd_blad(definities, formulieren):
    def bewerk(boek):
        boek.copy_worksheet(bladen_met_antwoorden(boek)[0])

    assert onleesbaar(definities, bewerkt(formulieren["aanmelding"], bewerk))[0] == "B13"


def test_tabelkolom_die_twee_keer_voorkomt_of_ontbreekt(definities, formulieren):
    def dubbel(boek):
        ws, rij = rij_met(boek, "@tabel acties")
        ws.cell(rij, 2 + len(next(iter(definities.formulieren["plan"].tabellen)).kolommen) + 5).value = "wat"

    def weg(boek):
        ws, rij = rij_met(boek, "@tabel acties")
        ws.cell(rij, 2).value = None

    tabel = next(t for t in definities.formulieren["plan"].tabellen if t.tabel == "acties")
    wat = next(k.label for k in tabel.kolommen if k.code == "wat")
    assert onleesbaar(definities, bewerkt(formulieren["plan"], dubbel)) == (
        "B13", f"De vraag 'Acties: {wat}' staat meer dan één keer in het formulier."
    )  # fmt: skip
    assert onleesbaar(definities, bewerkt(formulieren["plan"], weg)) == (
        "B12", f"Er ontbreken vragen in het formulier: Acties: {wat}."
    )  # fmt: skip


def test_gesorteerde_leefgebieden(definities, formulieren):
    """Sorting what is visible leaves the hidden codes where they were: the scores would change places."""

    def bewerk(boek):
        ws, eerste = rij_met(boek, "@rij delict")
        for kolom in range(2, 8):
            een, twee = ws.cell(eerste, kolom), ws.cell(eerste + 1, kolom)
            een.value, twee.value = twee.value, een.value

    code, tekst = onleesbaar(definities, bewerkt(formulieren["plan"], bewerk))
    assert code == "B18"
    assert "door elkaar geraakt" in tekst


def test_leefgebied_dat_twee_keer_voorkomt(definities, formulieren):
    def bewerk(boek):
        ws, rij = rij_met(boek, "@rij overlast")
        ws.cell(rij, 1).value = "@rij delict"

    assert onleesbaar(definities, bewerkt(formulieren["plan"], bewerk))[0] in ("B13", "B18")


def test_keuze_die_bij_twee_mogelijkheden_past(definities):
    from dataclasses import replace

    formulier = definities.formulieren["aanmelding"]
    bladen = []
    for blad in formulier.bladen:
        delen = []
        for deel in blad.onderdelen:
            velden = tuple(
                v.model_copy(update={"keuzes": {"na": "Na contact", "voor": "na  contact"}})
                if v.code == "politiecontact"
                else v
                for v in getattr(deel, "velden", ())
            )
            delen.append(deel.model_copy(update={"velden": velden}) if velden else deel)
        bladen.append(blad.model_copy(update={"onderdelen": tuple(delen)}))
    anders = replace(definities, formulieren={"aanmelding": formulier.model_copy(update={"bladen": tuple(bladen)})})
    inhoud = bewerkt(
        werkboek(definities, "aanmelding", ANTWOORDEN),
        lambda boek: setattr(cel_van(boek, "politiecontact"), "value", "NA CONTACT"),
    )
    (bevinding,) = gelezen(anders, inhoud).fouten
    assert (bevinding.code, bevinding.gevonden) == (
        "V16", "'NA CONTACT' past bij meer dan één keuze: Na contact; na  contact."
    )  # fmt: skip
