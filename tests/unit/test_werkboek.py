"""The blank workbook: what a person and a screen reader meet, and that it is the same bytes every time."""

import random
import re
import zipfile
from datetime import date
from html import unescape
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils.cell import range_boundaries

from tests.bestanden import beoordeel_pad
from tests.conftest import aanmelding, herijking, plan, uvz, werkboek
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.beoordelen import beoordeel_bytes
from werkwijzer.formulieren.blanco import Blanco
from werkwijzer.formulieren.teruggave import maak_teruggave
from werkwijzer.formulieren.werkboek import Inhoud, _blanco, als_inhoud, maak_werkboek
from werkwijzer.paden import PROJECT

FORMULIEREN = ("aanmelding", "herijking", "jaarcijfers", "meldingen", "plan", "uvz-verslag")


@pytest.fixture(params=FORMULIEREN)
def formulier(request, definities):
    return definities.formulieren[request.param]


@pytest.fixture
def leeg(definities, formulier):
    return openpyxl.load_workbook(BytesIO(maak_werkboek(definities, formulier)))


def zichtbaar(boek):
    return [ws for ws in boek if ws.sheet_state == "visible"]


def test_zelfde_definitie_geeft_dezelfde_bytes(definities, formulier, monkeypatch):
    opnieuw = _opnieuw_gemaakt(monkeypatch, definities, formulier, Inhoud())
    assert opnieuw == _opnieuw_gemaakt(monkeypatch, definities, formulier, Inhoud())


def test_lege_formulieren_in_het_project_zijn_bij(definities, formulier):
    """After a change in forms/*.yml or the profile: run `werkwijzer formulieren` and commit."""
    assert (PROJECT / "forms" / f"{formulier.code}.xlsx").read_bytes() == maak_werkboek(definities, formulier)


def test_elk_veld_heeft_een_antwoordcel_die_open_is_en_de_rest_is_dicht(leeg, formulier):
    open_cellen = sum(
        not cel.protection.locked for ws in leeg for rij in ws.iter_rows() for cel in rij if cel.has_style
    )
    tabelcellen = sum(
        (8 if t.per_leefgebied else t.rijen + t.blokken) * sum(not k.formule for k in t.kolommen)
        for t in formulier.tabellen
    )
    assert open_cellen == len(list(formulier.losse_velden)) + tabelcellen
    for ws in leeg:
        assert ws.protection.sheet, ws.title
        assert not ws.protection.password, ws.title


def test_codes_en_kenmerk_zijn_verborgen(leeg, formulier):
    assert leeg["_formulier"].sheet_state == leeg["_keuzes"].sheet_state == "hidden"
    for ws in zichtbaar(leeg):
        if str(ws["A1"].value).startswith("@blad"):
            assert ws.column_dimensions["A"].hidden
            assert ws.row_dimensions[1].hidden
    assert [c.value for c in leeg["_formulier"]["B"]][:2] == [formulier.code, formulier.versie]


def test_keuzevelden_hebben_hun_eigen_lijst(leeg, definities, formulier):
    """Two tables on one sheet may both have a column 'soort' or 'stand': each keeps its own choices."""
    lijsten = {}
    for ws in leeg:
        for controle in ws.data_validations.dataValidation:
            for bereik in controle.sqref.ranges:
                for rij, kolom in bereik.cells:
                    lijsten[ws.title, rij, kolom] = controle
    for ws in leeg:
        koppen = {}
        for rij in ws.iter_rows(min_row=1):
            merk = str(rij[0].value or "")
            if merk.startswith("@tabel"):
                tabel = next(t for t in formulier.tabellen if t.tabel == merk.split()[1])
                koppen = {c.column: k for c in rij[1:] for k in tabel.kolommen if k.code == c.value}
                eerste = rij[0].row + 2
                for kolom, veld in koppen.items():
                    if veld.type == "keuze":
                        bereik = lijsten[ws.title, eerste, kolom].formula1
                        assert keuzes(leeg, bereik) == list(definities.keuzes(veld).values()), veld
                    if veld.type == "score":
                        for n, gebied in enumerate(definities.leefgebieden):
                            bereik = lijsten[ws.title, eerste + n, kolom].formula1
                            assert keuzes(leeg, bereik) == [gebied.keuze(s) for s in range(1, 6)]


def keuzes(boek, formule):
    blad, bereik = formule.split("!")
    return [cel.value for (cel,) in boek[blad][bereik.replace("$", "")]]


def test_meldingen_en_hulp_zijn_nederlands_en_passen_in_excel(leeg):
    for ws in leeg:
        for c in ws.data_validations.dataValidation:
            assert len(c.prompt or "") <= 255
            assert len(c.promptTitle or "") <= 32
            if c.type in ("list", "date", "whole", "decimal"):
                assert c.showErrorMessage
                assert c.error.startswith(("Deze keuze", "Schrijf dag", "Vul een heel getal", "Vul een getal"))


def test_drukt_af_op_a4_en_is_een_toegankelijk_document(leeg, formulier):
    assert leeg.properties.language == "nl-NL"
    assert leeg.properties.title.startswith(formulier.titel)
    for ws in zichtbaar(leeg):
        assert ws.page_setup.paperSize == 9
        assert ws.sheet_properties.pageSetUpPr.fitToPage
        assert not ws.merged_cells.ranges, f"samengevoegde cellen op {ws.title}"
    assert leeg.sheetnames[0] == "Lees mij"
    tabellen = [t for ws in leeg for t in ws.tables.values() if t.displayName != "normenkader"]
    assert len(tabellen) == sum(not t.blokken for t in formulier.tabellen)


def test_geen_veld_zonder_doel_en_geen_bsn(definities):
    for formulier in definities.formulieren.values():
        velden = [*formulier.losse_velden, *(k for t in formulier.tabellen for k in t.kolommen)]
        for veld in velden:
            assert veld.doel.strip().endswith("."), veld.code
            assert "bsn" not in veld.code
            assert "burgerservice" not in veld.label.lower()


@pytest.mark.parametrize("tekst", ["=1+1", "+31 6", "-x", "@SUM(A1)", '=HYPERLINK("http://x";"klik")'])
def test_tekst_wordt_nooit_een_formule(definities, tekst):
    boek = openpyxl.load_workbook(BytesIO(werkboek(definities, "aanmelding", aanmelding(adres=tekst))))
    cel = next(r[2] for ws in boek for r in ws.iter_rows() if r[0].value == "adres")
    assert (cel.value, cel.data_type) == (tekst, "s")


def test_de_uitleg_naast_een_tabel_wordt_mee_afgedrukt(definities, tmp_path):
    rij = {"soort": "halt", "partner": "halt", "start": date(2025, 2, 1), "eind": date(2025, 1, 1), "resultaat": "niet"}
    pad = tmp_path / "plan.xlsx"
    pad.write_bytes(
        werkboek(definities, "plan", plan("PGA-00042-W", "start", date(2025, 3, 1), 2, {"interventies": [rij]}))
    )
    ws = openpyxl.load_workbook(BytesIO(maak_teruggave(beoordeel_pad(pad, definities), definities)))["Interventies"]
    (uitleg,) = [c for r in ws.iter_rows() for c in r if str(c.value).startswith("✗ Fout: De einddatum")]
    assert uitleg.column == range_boundaries(ws.print_area.rpartition("!")[2])[2]


def test_een_teruggestuurd_vervolgplan_is_hetzelfde_werkboek(definities):
    """With the scores of last time beside the new ones, so that a cell has the same address in both."""
    scores = {"delict": "2 – nog een verdenking", "wonen": "5 – vaste plek"}
    formulier = definities.formulieren["plan"]
    antwoorden = plan("PGA-00042-W", "voortgang", date(2025, 3, 1), 3)
    inhoud = als_inhoud(definities, formulier, antwoorden, vorige=("Score vorige keer (01-02-2025)", scores))
    boek = openpyxl.load_workbook(BytesIO(maak_werkboek(definities, formulier, inhoud)))
    blad = next(ws for ws in boek if "Score vorige keer (01-02-2025)" in [cel.value for rij in ws for cel in rij])
    rij = next(cel.row for cel in blad["A"] if cel.value == "@rij delict")
    assert blad.cell(rij, 4).value
    blad.cell(rij, 4).value = "6"
    uit = BytesIO()
    boek.save(uit)
    beoordeling = beoordeel_bytes(Path("plan.xlsx"), uit.getvalue(), definities)
    (fout,) = beoordeling.bevindingen
    terug = maak_teruggave(beoordeling, definities)
    assert terug is not None
    nieuw = openpyxl.load_workbook(BytesIO(terug))[blad.title]
    assert (fout.plaats.cel, nieuw[fout.plaats.cel].value) == (f"D{rij}", "6")
    getoond = {cel.value for cel in nieuw["C"]}
    assert {"Score vorige keer (01-02-2025)", *scores.values(), "geen score"} <= getoond


@pytest.mark.parametrize("code", ["aanmelding", "plan", "uvz-verslag"])
def test_de_cursor_staat_op_het_eerste_antwoord(definities, code):
    boek = openpyxl.load_workbook(BytesIO(maak_werkboek(definities, definities.formulieren[code])))
    for blad in definities.formulieren[code].bladen:
        ws = boek[blad.titel]
        plek = ws.sheet_view.selection[-1].activeCell
        open_ = [c.coordinate for rij in ws.iter_rows() for c in rij if not c.protection.locked]
        assert plek == open_[0], blad.titel


def test_a_wide_list_prints_legibly_with_the_names_on_each_page_and_without_empty_ones(definities):
    """A list of the beginning has thirty columns and room for 500 rows: nobody prints those."""
    formulier = definities.formulieren["startlijst"]
    for ingevuld, rijen in ((0, 35), (120, 130)):
        antwoorden = Antwoorden({}, {"jongeren": [{"achternaam": f"Verzin{nr}"} for nr in range(ingevuld)]})
        boek = openpyxl.load_workbook(
            BytesIO(maak_werkboek(definities, formulier, als_inhoud(definities, formulier, antwoorden)))
        )
        ws = boek["Jongeren"]
        assert ws.print_title_cols == "$B:$C"
        assert (int(ws.page_setup.fitToWidth), int(ws.page_setup.fitToHeight or 0)) == (3, 0)
        kop = int(str(ws.print_title_rows).split("$")[-1])
        assert int(str(ws.print_area).rpartition("$")[2]) == kop + rijen


# ---------- answers written in a blank form that is kept ----------

LASTIG = (
    "Ja",
    "  spaties ",
    "é€😀 & <b>",
    "een\nregel\r\nmeer",
    "#REF!",
    "\x00weg\x1f",
    "wat langer " * 6,
    "00123",
    "",
)


def _ingevuld(toeval, definities, formulier):
    """Answers of any kind in any cell, and now and then a row too few."""

    def waarde(veld):
        if toeval.random() < 0.2:
            return None
        anders = {"datum": date(2025, toeval.randint(1, 12), 3), "getal": toeval.choice([0, -3, 12, 2.5, 1 / 3, True])}
        return anders.get(veld.type, toeval.choice(LASTIG)) if toeval.random() < 0.8 else toeval.choice(LASTIG)

    def rijen(tabel):
        gebieden = [{"leefgebied": g.code} for g in definities.leefgebieden]
        return [
            {**rij, **{k.code: waarde(k) for k in tabel.kolommen}}
            for rij in (gebieden if tabel.per_leefgebied else [{}] * (tabel.rijen or tabel.blokken))
            if tabel.per_leefgebied or toeval.random() < 0.7
        ]

    return Inhoud({v.code: waarde(v) for v in formulier.losse_velden}, {t.tabel: rijen(t) for t in formulier.tabellen})


def _opnieuw_gemaakt(monkeypatch, definities, formulier, inhoud):
    with monkeypatch.context() as m:
        m.setattr(Blanco, "ingevuld", lambda *_: None)
        return maak_werkboek(definities, formulier, inhoud)


@pytest.mark.parametrize("zaad", range(4))
def test_ingevuld_in_een_bewaard_leeg_formulier_is_byte_voor_byte_het_nieuw_gemaakte(
    definities, formulier, monkeypatch, zaad
):
    inhoud = _ingevuld(random.Random(zaad), definities, formulier)
    gelijk = maak_werkboek(definities, formulier, inhoud) == _opnieuw_gemaakt(
        monkeypatch, definities, formulier, inhoud
    )
    assert gelijk  # on its own: pytest would compare the bytes for minutes


@pytest.mark.parametrize(
    ("code", "antwoorden", "hier"),
    [
        ("aanmelding", aanmelding(), True),
        ("aanmelding", aanmelding(zorg="Een lang verhaal. " * 12), True),
        ("aanmelding", aanmelding(zorg="Een lang verhaal.\n" * 30, veiligheid="Meer.\n" * 30), False),  # other pages
        ("aanmelding", aanmelding(aanmelder_naam="=1+1"), False),  # a style of its own
        ("aanmelding", aanmelding(aanmelder_naam=date(2025, 1, 1)), False),
        ("plan", plan("PGA-00042-W", "start", date(2025, 3, 1)), True),
        ("plan", plan("PGA-00042-W", "start", date(2025, 3, 1), {"wonen": 3, "delict": 2}), False),  # another order
        ("uvz-verslag", uvz(date(2025, 3, 1), *["PGA-00042-W"] * 2), True),
        ("startlijst", Antwoorden({}, {"jongeren": [{"achternaam": f"Verzin{nr}"} for nr in range(60)]}), True),
        ("herijking", herijking(date(2025, 3, 1), *[{"besluit": "doorgaan"}] * 200), False),  # more rows than there are
    ],
)
def test_wat_niet_in_een_leeg_formulier_past_wordt_nieuw_gemaakt(definities, monkeypatch, code, antwoorden, hier):
    formulier = definities.formulieren[code]
    inhoud = als_inhoud(definities, formulier, antwoorden)
    assert (_blanco(definities, formulier).ingevuld(inhoud.velden, inhoud.tabellen) is not None) == hier
    gelijk = maak_werkboek(definities, formulier, inhoud) == _opnieuw_gemaakt(
        monkeypatch, definities, formulier, inhoud
    )
    assert gelijk  # on its own: pytest would compare the bytes for minutes


@pytest.mark.parametrize("pad", sorted((PROJECT / "forms").glob("*.xlsx")), ids=lambda pad: pad.stem)
def test_a_shared_formula_has_nothing_that_excel_does_not_share(pad):
    """No other sheet, list of values, name or calculated range: with those Excel says that the file is damaged."""
    with zipfile.ZipFile(pad) as bestand:
        namen = re.findall(r'<definedName [^>]*?name="([^"]+)"', bestand.read("xl/workbook.xml").decode())
        bladen = [bestand.read(n).decode() for n in bestand.namelist() if n.startswith("xl/worksheets/sheet")]
    gedeeld = re.findall(r'<f t="shared" ref="[^"]+" si="\d+">([^<]+)</f>', "".join(bladen))
    assert gedeeld
    for formule in gedeeld:
        kaal = re.sub(r'"[^"]*"', "", unescape(formule))
        assert not re.search(r"[!{@]|\)\s*:|:\s*[A-Z]+\(|#REF", kaal), kaal[:200]
        assert not {*re.findall(r"[A-Za-z_][\w.]*", kaal)} & {*namen}, kaal[:200]
