"""What a person sees in a cell is what is read, whatever program or setting wrote the file; or it is a finding."""

from __future__ import annotations

import io
import random
import re
import struct
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from tests.bestanden import cel_van, met, onderdelen
from tests.conftest import aanmelding, werkboek
from tests.ods import als_ods
from tests.xlsb import als_xlsb
from werkwijzer.formulieren.anders_getoond import (
    getoond_xls,
    getoond_xlsb,
    procent,
    telt_vanaf_1904_xls,
    telt_vanaf_1904_xlsb,
)
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.beoordelen import beoordeel_bytes
from werkwijzer.formulieren.bestand import Onleesbaar, controleer_omvang
from werkwijzer.formulieren.controle import Gecontroleerd, controleer
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.lezer import lees_formulier
from werkwijzer.formulieren.teruggave import maak_teruggave

DOEL = {"indicator": "I1", "streefwaarde": 70, "streefjaar": 2026, "vastgesteld_door": "De raad", "bron": "Plan"}
JAARCIJFERS = Antwoorden(
    {"laatste_dag": date(2025, 12, 31), "ontwikkelingen": "Geen.", "nagelezen": "ja"},
    {
        "kosten": [{"post": "Regie", "bron": "B1", "soort": "personeel", "begroot": 570_000, "werkelijk": 1}],
        "personeel": [{"functie": "Regisseur", "fte": 2}],
        "doelen": [DOEL],
    },
)


@pytest.fixture(scope="module")
def leeg(definities: Definities) -> bytes:
    return werkboek(definities, "aanmelding", aanmelding())


@pytest.fixture(scope="module")
def jaarcijfers(definities: Definities) -> bytes:
    bron = definities.profiel.lijsten.dekkingsbronnen[0].naam
    kosten = [{**JAARCIJFERS.tabellen["kosten"][0], "bron": bron}]
    antwoorden = Antwoorden(JAARCIJFERS.velden, {**JAARCIJFERS.tabellen, "kosten": kosten})
    return werkboek(definities, "jaarcijfers", antwoorden)


def gelezen(definities: Definities, inhoud: bytes) -> Gecontroleerd:
    return controleer(lees_formulier(inhoud, "formulier.xlsx", definities), definities)


def codes(form: Gecontroleerd) -> list[str]:
    return [b.code for b in form.bevindingen]


def tabelcel(boek: openpyxl.Workbook, tabel: str, kolom: str) -> openpyxl.cell.Cell:
    """The first cell of a column of a table."""
    for blad in boek:
        for rij in blad.iter_rows():
            if str(rij[0].value).strip() == f"@tabel {tabel}":
                plek = next(cel for cel in rij if cel.value == kolom)
                return blad.cell(plek.row + 2, plek.column)
    raise AssertionError(f"{tabel}.{kolom} is not in the form")


def met_cel(inhoud: bytes, tabel: str, kolom: str, waarde: object, notatie: str = "General") -> bytes:
    boek = openpyxl.load_workbook(io.BytesIO(inhoud))
    cel = tabelcel(boek, tabel, kolom)
    cel.value, cel.number_format = waarde, notatie
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


def met_antwoord(inhoud: bytes, code: str, waarde: object, notatie: str = "General") -> bytes:
    boek = openpyxl.load_workbook(io.BytesIO(inhoud))
    cel = cel_van(boek, code)
    cel.value, cel.number_format = waarde, notatie
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


# --- percentages ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("waarde", "notatie", "gelezen_als"),
    [
        (0.7, "0%", 70),
        (0.638, "0.0%", 63.8),
        (0.705, "0.00%;[Red]-0.00%", 70.5),
        (1, "0 %", 100),
        (70, '0" %"', 70),
        (70, "0\\%", 70),
        (70, "General", 70),
        ("70%", "@", 70),
        ("70,5 %", "@", 70.5),
        ("70 procent", "@", 70),
        ("70 Procent", "@", 70),
        (0.7, '0.0"%"', 0.7),
        (0.7, "0.0\\%", 0.7),
        (0.7, 'General"%"', 0.7),
        (70, '#,##0"%"', 70),
        (0.7, '0%;[Red]-0%;"-"', 70),
        (70, "_-* #,##0_-;-* #,##0_-", 70),
        (70, "[$-413]0", 70),
    ],
)
def test_een_percentage_is_wat_de_invuller_ziet(definities, jaarcijfers, waarde, notatie, gelezen_als):
    form = gelezen(definities, met_cel(jaarcijfers, "doelen", "streefwaarde", waarde, notatie))
    assert codes(form) == []
    assert form.antwoorden.tabellen["doelen"][0]["streefwaarde"] == gelezen_als


@pytest.mark.parametrize(
    ("waarde", "notatie", "gezien"),
    [
        (0.7, '0"%"', "0,7 (in de cel is 1% te zien)"),
        (0.7, "0\\%", "0,7 (in de cel is 1% te zien)"),
        (0.64, '0.0"%"', "0,64 (in de cel is 0,6% te zien)"),
        (0.7, "0%%", "0,7 (in de cel is een ander getal te zien)"),
        (70_000, "0,", "70000 (in de cel is een ander getal te zien)"),
        (70_000, "#,##0,", "70000 (in de cel is een ander getal te zien)"),
        (7, '0"0"', "7 (in de cel is een ander getal te zien)"),
    ],
)
def test_een_getal_waarvan_je_een_ander_getal_ziet_is_een_bevinding(definities, jaarcijfers, waarde, notatie, gezien):
    """Nobody can tell which of the two was meant. In .ods the number format stands elsewhere, and the text does too."""
    form = gelezen(definities, met_cel(jaarcijfers, "doelen", "streefwaarde", waarde, notatie))
    assert [(b.code, b.gevonden) for b in form.bevindingen] == [("V05", f"'{gezien}' is hier geen goed getal.")]


@pytest.mark.parametrize(
    ("waarde", "tekst", "goed"),
    [
        ("0.7", "1%", False),
        ("0.7", "0,7%", True),
        ("70", "70 %", True),
        ("570000", "570", False),
        ("70", "7E+01", True),
        ("69.6", "70", True),
        ("0.7", "", True),
        ("0.7", "-%", False),
    ],
)
def test_wat_er_in_ods_te_zien_is(definities, jaarcijfers, waarde, tekst, goed):
    inhoud = als_ods(met_cel(jaarcijfers, "doelen", "streefwaarde", "HIER"))
    oud = b'<table:table-cell office:value-type="string"><text:p>HIER</text:p>'
    cel = f'<table:table-cell office:value-type="float" office:value="{waarde}"><text:p>{tekst}</text:p>'.encode()
    form = gelezen(definities, met(inhoud, {"content.xml": lambda xml: xml.replace(oud, cel)}))
    if goed:
        assert codes(form) == []
        assert form.antwoorden.tabellen["doelen"][0]["streefwaarde"] == float(waarde)
    else:
        assert codes(form) == ["V05"]


def test_een_percentage_waar_een_aantal_hoort_is_een_bevinding(definities, jaarcijfers):
    """Half a job is 0,5 fte; to read it as 50 would be a guess."""
    form = gelezen(definities, met_cel(jaarcijfers, "personeel", "fte", 0.5, "0%"))
    assert [(b.code, b.gevonden) for b in form.bevindingen] == [("V05", "'50%' is hier geen goed getal.")]


def test_een_percentage_in_een_tekst_blijft_een_percentage(definities, leeg):
    form = gelezen(definities, met_antwoord(leeg, "bekend_als", 0.125, "0.0%"))
    assert form.antwoorden.velden["bekend_als"] == "12,5%"


def test_een_getal_in_een_tekst_heeft_een_komma(definities, leeg):
    assert gelezen(definities, met_antwoord(leeg, "bekend_als", 1.5)).antwoorden.velden["bekend_als"] == "1,5"


def test_een_percentage_in_ods(definities, jaarcijfers):
    inhoud = als_ods(met_cel(jaarcijfers, "doelen", "streefwaarde", "PROCENT"))
    cel = b'<table:table-cell office:value-type="percentage" office:value="0.7"><text:p>70%</text:p>'
    oud = b'<table:table-cell office:value-type="string"><text:p>PROCENT</text:p>'
    form = gelezen(definities, met(inhoud, {"content.xml": lambda xml: xml.replace(oud, cel)}))
    assert form.antwoorden.tabellen["doelen"][0]["streefwaarde"] == 70


def test_een_teruggestuurd_formulier_houdt_het_percentage(definities, jaarcijfers):
    fout = met_antwoord(met_cel(jaarcijfers, "doelen", "streefwaarde", 0.7, "0%"), "laatste_dag", "gisteren")
    terug = maak_teruggave(beoordeel_bytes(Path("f.xlsx"), fout, definities), definities)
    assert terug is not None
    assert gelezen(definities, terug).antwoorden.tabellen["doelen"][0]["streefwaarde"] == 70


def xls_record(soort: int, inhoud: bytes) -> bytes:
    return struct.pack("<HH", soort, len(inhoud)) + inhoud


def xls_boek(*cellen: bytes, algemeen: bytes = b"") -> bytes:
    """The workbook stream of an .xls with one sheet 'Blad'; cell format 1 is a percentage, 2 one with decimals."""
    opmaken = b"".join(xls_record(0xE0, struct.pack("<HH", 0, nr) + bytes(16)) for nr in (0, 9, 170))
    notatie = xls_record(0x41E, struct.pack("<HHB", 170, 5, 0) + b"0.00%")
    voor = xls_record(0x809, bytes(8)) + algemeen + notatie + opmaken
    lengte = len(voor) + 4 + 8 + 4 + 4
    blad = xls_record(0x85, struct.pack("<IBBBB", lengte, 0, 0, 4, 0) + b"Blad")
    return voor + blad + xls_record(0x0A, b"") + b"".join(cellen) + xls_record(0x0A, b"")


def test_percentages_in_xls():
    """A number as eight bytes, as four, beside others, and as the result of a formula."""
    heel, honderdsten = (70 << 2) | 2, (7050 << 2) | 3
    boek = xls_boek(
        xls_record(0x203, struct.pack("<HHHd", 0, 0, 1, 0.7)),
        xls_record(0x27E, struct.pack("<HHHI", 1, 1, 2, heel)),
        xls_record(0xBD, struct.pack("<HHHIHIH", 2, 0, 0, heel, 1, honderdsten, 1)),
        xls_record(0x06, struct.pack("<HHHd", 3, 3, 2, 0.125) + bytes(8)),
        xls_record(0x203, struct.pack("<HHHd", 4, 0, 0, 0.7)),
    )
    assert getoond_xls(boek) == {
        ("Blad", "A1"): "70%",
        ("Blad", "B2"): "7000%",
        ("Blad", "B3"): "7050%",
        ("Blad", "D4"): "12,5%",
    }


def test_een_los_procentteken_in_xls():
    notatie = xls_record(0x41E, struct.pack("<HHB", 171, 4, 0) + b'0"%"')
    boek = xls_boek(
        xls_record(0x203, struct.pack("<HHHd", 0, 0, 3, 0.7)),
        xls_record(0x203, struct.pack("<HHHd", 1, 0, 3, 70.0)),
        algemeen=notatie + b"".join(xls_record(0xE0, struct.pack("<HH", 0, nr) + bytes(16)) for nr in (0, 0, 0, 171)),
    )
    assert getoond_xls(boek) == {("Blad", "A1"): "0,7 (in de cel is 1% te zien)"}


def test_percentages_in_xlsb():
    def record(soort: int, inhoud: bytes = b"") -> bytes:
        kop = bytes([soort]) if soort < 128 else bytes([soort & 0x7F | 0x80, soort >> 7])
        return kop + bytes([len(inhoud)]) + inhoud

    notatie = struct.pack("<HI", 170, 4) + "0,0%".encode("utf-16-le")
    opmaken = [record(47, struct.pack("<HH", 0, nr) + bytes(12)) for nr in (0, 9, 170)]
    stijlen = record(44, notatie) + record(47, bytes(16)) + record(617) + b"".join(opmaken) + record(618)
    delen = onderdelen(als_xlsb({"Blad": [["x"]]}))
    blad = record(0, struct.pack("<I", 4)) + record(5, struct.pack("<IId", 2, 1, 0.7))
    blad += record(2, struct.pack("<III", 3, 2, (50 << 2) | 3)) + record(5, struct.pack("<IId", 4, 0, 0.7))
    delen |= {"xl/styles.bin": stijlen, "xl/worksheets/sheet1.bin": blad}
    assert getoond_xlsb(delen) == {("Blad", "C5"): "70%", ("Blad", "D5"): "50%"}


@pytest.mark.parametrize(("deel", "getoond"), [(0.7, "70%"), (0.07, "7%"), (0.638, "63,8%"), (-0.5, "-50%"), (0, "0%")])
def test_een_percentage_in_woorden(deel, getoond):
    assert procent(deel) == getoond


# --- thousands ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("getypt", "gelezen_als"),
    [
        ("570.000", 570_000),
        ("€ 570.000,-", 570_000),
        ("570 000", 570_000),
        ("1.570.000,00", 1_570_000),
        ("570,00", 570),
    ],
)
def test_duizendtallen_zoals_hier_geschreven(definities, jaarcijfers, getypt, gelezen_als):
    form = gelezen(definities, met_cel(jaarcijfers, "kosten", "begroot", getypt, "@"))
    assert codes(form) == []
    assert form.antwoorden.tabellen["kosten"][0]["begroot"] == gelezen_als


@pytest.mark.parametrize(
    ("getypt", "heel", "deel"),
    [
        ("570,000", "570000", "570"),
        ("€ 1,250", "1250", "1,25"),
        ("-3,100", "-3100", "-3,1"),
    ],
)
def test_een_komma_met_drie_cijfers_wordt_gevraagd_en_niet_geraden(definities, jaarcijfers, getypt, heel, deel):
    form = gelezen(definities, met_cel(jaarcijfers, "kosten", "begroot", getypt, "@"))
    (gevonden,) = form.bevindingen
    assert (gevonden.code, gevonden.is_fout) == ("V20", True)
    assert gevonden.gevonden == (f"'{getypt}' kan twee dingen betekenen: {heel} of {deel}.")
    assert gevonden.doe == f"Schrijf het getal zonder komma en punt, bijvoorbeeld {heel}."


@pytest.mark.parametrize("getypt", ["5 70", "57 0000", "570'000", "570,000.00", "1,570,000", "1.57"])
def test_wat_geen_getal_is_wordt_niet_opgeteld(definities, jaarcijfers, getypt):
    form = gelezen(definities, met_cel(jaarcijfers, "kosten", "begroot", getypt, "@"))
    assert codes(form) == ["V05"]


# --- day numbers ----------------------------------------------------------------------------------


def test_een_dagnummer_zonder_datumopmaak_in_een_werkmap_vanaf_1904(definities, leeg):
    """An old Mac setting. In a cell with a date format the parser counts right; without, it gives the bare number."""
    boek = openpyxl.load_workbook(io.BytesIO(leeg))
    boek.epoch = datetime(1904, 1, 1)  # noqa: DTZ001
    cel = cel_van(boek, "geboortedatum")
    cel.value, cel.number_format = (date(2008, 5, 4) - date(1904, 1, 1)).days, "General"
    uit = io.BytesIO()
    boek.save(uit)
    velden = gelezen(definities, uit.getvalue()).antwoorden.velden
    assert (velden["geboortedatum"], velden["datum_aanmelding"]) == (date(2008, 5, 4), date(2024, 1, 10))


@pytest.mark.parametrize("begin", ["1904-01-01", "1899-12-30", "1900-01-01"])
def test_een_dagnummer_in_ods(definities, leeg, begin):
    nummer = (date(2008, 5, 4) - date.fromisoformat(begin)).days
    cel = f'<table:table-cell office:value-type="float" office:value="{nummer}"/>'
    velden = gelezen(definities, als_ods(leeg, {"geboortedatum": cel}, begin=begin)).antwoorden.velden
    assert (velden["geboortedatum"], velden["datum_aanmelding"]) == (date(2008, 5, 4), date(2024, 1, 10))


def test_waar_staat_dat_een_werkmap_vanaf_1904_telt():
    assert telt_vanaf_1904_xls(xls_boek(algemeen=xls_record(0x22, b"\1\0")))
    assert not telt_vanaf_1904_xls(xls_boek(algemeen=xls_record(0x22, b"\0\0")))
    assert telt_vanaf_1904_xlsb(bytes([0x99, 1, 4, 1, 0, 0, 0]))
    assert not telt_vanaf_1904_xlsb(bytes([0x99, 1, 4, 2, 0, 0, 0]))


# --- damage ---------------------------------------------------------------------------------------


def test_een_omgevallen_bit_geeft_nooit_een_ander_antwoord(definities, leeg):
    goed, toeval = gelezen(definities, leeg).antwoorden, random.Random(1)
    geweigerd = 0
    for _ in range(150):
        stuk = bytearray(leeg)
        stuk[toeval.randrange(len(stuk))] ^= 1 << toeval.randrange(8)
        try:
            assert gelezen(definities, bytes(stuk)).antwoorden == goed
        except Onleesbaar:
            geweigerd += 1
    assert geweigerd > 100


def test_een_omgevallen_bit_in_de_naam_van_een_onderdeel_maakt_van_70_procent_geen_0_7(definities, jaarcijfers):
    """The list of parts has no checksum. Without the styles, or when it is not certain which sheet is which, a percentage
    would be another number."""
    inhoud = met_cel(jaarcijfers, "doelen", "streefwaarde", 0.7, "0%")
    lijst = struct.unpack_from("<I", inhoud, inhoud.rfind(b"PK\x05\x06") + 16)[0]
    for naam in (b"xl/styles.xml", b"xl/worksheets/sheet2.xml", b"xl/workbook.xml", b"xl/_rels/workbook.xml.rels"):
        for bit in (0, 5):
            for begin in (0, lijst):  # in front of the part, and in the list
                stuk = bytearray(inhoud)
                stuk[inhoud.index(naam, begin) + len(naam) // 2] ^= 1 << bit
                with pytest.raises(Onleesbaar):
                    lees_formulier(bytes(stuk), "f.xlsx", definities)


def test_een_omgevallen_bit_is_geen_wachtwoord(definities, leeg):
    lijst = struct.unpack_from("<I", leeg, leeg.rfind(b"PK\x05\x06") + 16)[0]
    stuk = bytearray(leeg)
    stuk[lijst + 8] |= 1
    with pytest.raises(Onleesbaar) as fout:
        lees_formulier(bytes(stuk), "f.xlsx", definities)
    assert fout.value.bevinding.code == "B03"
    stuk[6] |= 1  # in front of the first part as well: a zip with a password
    with pytest.raises(Onleesbaar) as fout:
        lees_formulier(bytes(stuk), "f.xlsx", definities)
    assert fout.value.bevinding.code == "B04"


def test_een_werkmap_zonder_de_stijlen_die_ze_noemt_is_beschadigd(definities, jaarcijfers):
    inhoud = met_cel(jaarcijfers, "doelen", "streefwaarde", 0.7, "0%")
    delen = onderdelen(inhoud)
    ergens = {"xl/s/mooi.xml": delen["xl/styles.xml"]}
    relaties = delen["xl/_rels/workbook.xml.rels"]
    elders = {"xl/_rels/workbook.xml.rels": relaties.replace(b'"styles.xml"', b'"s/mooi.xml"')}
    assert elders["xl/_rels/workbook.xml.rels"] != relaties
    zonder = {naam: deel for naam, deel in delen.items() if naam != "xl/styles.xml"}
    with pytest.raises(Onleesbaar):
        lees_formulier(_gezipt(zonder), "f.xlsx", definities)
    form = gelezen(definities, _gezipt(zonder | ergens | elders))
    assert form.antwoorden.tabellen["doelen"][0]["streefwaarde"] == 70
    assert form.antwoorden.velden["laatste_dag"] == date(2025, 12, 31)


def _gezipt(delen: dict[str, bytes]) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w") as zip_:
        for naam, inhoud in delen.items():
            zip_.writestr(naam, inhoud)
    return uit.getvalue()


@pytest.mark.parametrize(
    "onderdeel", ["xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet2.xml", "docProps/app.xml"]
)
def test_van_elk_onderdeel_wordt_nagekeken_of_het_heel_is(definities, leeg, onderdeel):
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w") as zip_:  # not packed, so that only the checksum can tell
        for naam, inhoud in onderdelen(leeg).items():
            zip_.writestr(naam, inhoud)
        plek = zip_.getinfo(onderdeel).header_offset + 30 + len(onderdeel) + 200
    stuk = bytearray(uit.getvalue())
    stuk[plek] ^= 1
    with pytest.raises(Onleesbaar) as fout:
        lees_formulier(bytes(stuk), "f.xlsx", definities)
    assert fout.value.bevinding.gevonden == "Het bestand is beschadigd en kan niet worden gelezen."


# --- .ods of other programs -----------------------------------------------------------------------


@pytest.mark.parametrize("wit", ["", "\n  ", "\r\n\t"])
def test_wit_tussen_de_elementen_van_ods_zegt_niets(definities, leeg, wit):
    assert gelezen(definities, als_ods(leeg, wit=wit)).antwoorden == gelezen(definities, leeg).antwoorden


def tekstcel(xml: str, kenmerken: str = "") -> str:
    return f'<table:table-cell office:value-type="string" {kenmerken}>{xml}</table:table-cell>'


@pytest.mark.parametrize(
    ("xml", "antwoord"),
    [
        ("<text:p>Jan<text:line-break/>Peter</text:p>", "Jan Peter"),
        ("<text:p>Jan<text:tab/>Peter</text:p>", "Jan Peter"),
        ('<text:p>Jan<text:s text:c="3"/>Peter</text:p>', "Jan Peter"),
        ("<text:p>Jan\n      Peter</text:p>", "Jan Peter"),
        ("<text:p>Jan</text:p>\n  <text:p>Peter</text:p>", "Jan Peter"),
        ("<text:p>J<text:span>an P</text:span>eter</text:p>", "Jan Peter"),
        ("<text:p><text:a>Jan Peter</text:a></text:p>", "Jan Peter"),
        ("<text:h>Jan Peter</text:h>", "Jan Peter"),
        ("<text:list><text:list-item><text:p>Jan Peter</text:p></text:list-item></text:list>", "Jan Peter"),
        ("<draw:custom-shape><text:p>VORM</text:p></draw:custom-shape><text:p>Jan Peter</text:p>", "Jan Peter"),
        ("<text:p>Jan <draw:frame><draw:text-box><text:p>VORM</text:p></draw:text-box></draw:frame>Peter</text:p>", "Jan Peter"),
        ("<office:annotation><text:p>klopt dit?</text:p></office:annotation><text:p>Jan Peter</text:p>", "Jan Peter"),
    ],
)  # fmt: skip
def test_tekst_in_ods_is_wat_in_de_cel_te_lezen_is(definities, leeg, xml, antwoord):
    assert gelezen(definities, als_ods(leeg, {"voornaam": tekstcel(xml)})).antwoorden.velden["voornaam"] == antwoord


def test_wat_onder_een_samengevoegde_cel_ligt_ziet_niemand(definities, leeg):
    xml = tekstcel("<text:p>Jan</text:p>") + "<table:covered-table-cell><text:p>oud</text:p></table:covered-table-cell>"
    assert gelezen(definities, als_ods(leeg, {"voornaam": xml})).antwoorden.velden["voornaam"] == "Jan"


@pytest.mark.parametrize(
    "kwaad",
    [
        b'<table:table-row table:number-rows-repeated="1000000000"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>',
        b'<table:table-row><table:table-cell table:number-columns-repeated="1000000000" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>',
    ],
)
def test_een_cel_die_zich_een_miljard_keer_herhaalt_kost_niets(definities, leeg, kwaad):
    """On a sheet with answers it is too large; a sheet of the person's own may be of any size."""
    ods = als_ods(leeg)
    einde = b"</table:table>"
    vol = met(ods, {"content.xml": lambda xml: xml.replace(einde, kwaad + einde)})
    with pytest.raises(Onleesbaar, match="rijen en"):
        lees_formulier(vol, "f.ods", definities)
    eigen = b'<table:table table:name="Van mij">' + kwaad + einde
    met_eigen = met(
        ods, {"content.xml": lambda xml: xml.replace(b"</office:spreadsheet>", eigen + b"</office:spreadsheet>")}
    )
    assert gelezen(definities, met_eigen).antwoorden == gelezen(definities, leeg).antwoorden


# --- error values ---------------------------------------------------------------------------------

FOUTEN = (
    "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#ERROR!", "#FIELD!",
    "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!", "#PYTHON!", "#EXTERNAL!", "#GETTING_DATA",
)  # fmt: skip
IN_WOORDEN = (
    *FOUTEN, "#DEEL/0!", "#OVERLOOP!", "#WAARDE!", "#VERW!", "#NAAM?", "#GETAL!", "#N/B", "#LEEG!", "#BEREKENEN!", "#VELD!",
    "#WERT!", "#ÜBERLAUF!", "#NV", "#VALEUR!", "#¡DIV/0!", "#¿NOMBRE?", "#YOK", "#SAYI/0!",
    "Fout:502", "Err:522", "Err: 508", "Fehler:502",
)  # fmt: skip


@pytest.mark.parametrize("fout", [*FOUTEN, "Err:504", "Fout:511"])
def test_elke_foutwaarde_is_een_bevinding_in_de_cel_en_nergens_anders(definities, leeg, fout):
    """In an answer it is named; on a sheet of the person's own it is nobody's business."""

    def als_fout(xml: bytes) -> bytes:
        return re.sub(rb't="inlineStr"( ?)><is><t>FOUT</t></is>', b't="e"><v>' + fout.encode() + b"</v>", xml)

    def met_fout(inhoud: bytes) -> bytes:
        bladen = [naam for naam, xml in onderdelen(inhoud).items() if als_fout(xml) != xml]
        assert len(bladen) == 1
        return met(inhoud, {bladen[0]: als_fout})

    form = gelezen(definities, met_fout(met_antwoord(leeg, "bekend_als", "FOUT")))
    assert [(b.code, b.gevonden) for b in form.bevindingen] == [
        ("V11", f"De cel geeft een foutmelding van het rekenblad ({fout}).")
    ]
    boek = openpyxl.load_workbook(io.BytesIO(leeg))
    boek.create_sheet("Mijn lijst")["B2"] = "FOUT"
    uit = io.BytesIO()
    boek.save(uit)
    assert gelezen(definities, met_fout(uit.getvalue())).bevindingen == ()


@pytest.mark.parametrize("fout", IN_WOORDEN)
def test_een_foutwaarde_als_tekst_is_geen_antwoord(definities, leeg, fout):
    form = gelezen(definities, met_antwoord(leeg, "bekend_als", fout))
    assert codes(form) == ["V11"]
    assert form.bevindingen[0].gevonden == f"De cel geeft een foutmelding van het rekenblad ({fout})."


@pytest.mark.parametrize("fout", ["Fout:502", "#DEEL/0!", "Err:522"])
def test_een_foutwaarde_in_ods(definities, leeg, fout):
    cel = tekstcel(f"<text:p>{fout}</text:p>", 'office:string-value="" calcext:value-type="error"')
    assert codes(gelezen(definities, als_ods(leeg, {"bekend_als": cel}))) == ["V11"]


@pytest.mark.parametrize("tekst", ["#1", "# 5", "#samen!", "Fout: te laat", "kamer 5.02", "Err:5", "Klas 502", "#"])
def test_wat_op_een_foutwaarde_lijkt_blijft_een_antwoord(definities, leeg, tekst):
    form = gelezen(definities, met_antwoord(leeg, "bekend_als", tekst))
    assert codes(form) == []
    assert form.antwoorden.velden["bekend_als"] == tekst


def test_een_grafiek_of_een_groot_blad_van_de_invuller_zelf_stoort_niet(definities, leeg):
    boek = openpyxl.load_workbook(io.BytesIO(leeg))
    boek.create_chartsheet("Grafiek")
    lijst = boek.create_sheet("Alle klanten")
    lijst.cell(6_000, 250).value = "x"
    uit = io.BytesIO()
    boek.save(uit)
    assert gelezen(definities, uit.getvalue()).antwoorden == gelezen(definities, leeg).antwoorden


# --- locked ---------------------------------------------------------------------------------------


def test_een_vertrouwelijkheidslabel_heet_geen_wachtwoord():
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    stroom = "EncryptedPackage".encode("utf-16-le")
    met_label = ole + bytes(500) + "DRMEncryptedDataSpace".encode("utf-16-le") + stroom
    with pytest.raises(Onleesbaar) as fout:
        controleer_omvang(met_label, "f.xlsx")
    assert fout.value.bevinding.gevonden == (
        "Het bestand is versleuteld met een label of rechten van een organisatie. Er zit geen wachtwoord op."
    )
    assert "Start > Gevoeligheid" in fout.value.bevinding.doe
    with pytest.raises(Onleesbaar) as fout:
        controleer_omvang(ole + bytes(500) + stroom, "f.xlsx")
    assert fout.value.bevinding.gevonden == "Het bestand is beveiligd met een wachtwoord."
