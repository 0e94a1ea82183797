"""CSV and workbook: readable by people and machines, safe, and the same every time."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from functools import partial

import openpyxl
import pandas as pd
import pytest

from tests.unit.rapport_voorbeeld import indicator, profiel, publicatie, tabel
from werkwijzer.jaar.publicatie import Bedrag, Doel, Kosten, Kostenpost
from werkwijzer.rapport.downloads import KOLOMMEN, csv_tekst, xlsx_bytes

STIJL = profiel().huisstijl
GEVAARLIJK = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", " =cmd|' /C calc'!A0", "＝1+1"]


def csv_rijen(publicatie_) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(csv_tekst(publicatie_).removeprefix("\ufeff")), delimiter=";"))


def boek(publicatie_):
    return openpyxl.load_workbook(io.BytesIO(xlsx_bytes(publicatie_, STIJL)))


def gevaarlijke_publicatie():
    post = Kostenpost(post="=1+1", bron="@x", soort="overig", begroot=1, werkelijk=1)
    som = Bedrag(naam="+1", begroot=1, werkelijk=1)
    geld = Kosten(posten=(post,), per_bron=(som,), totaal=som)
    doel = Doel(streefwaarde=1, jaar=2025, vastgesteld_door="=1+1", bron="-1")
    kwaad = tabel("kwaad", GEVAARLIJK[0], tuple(GEVAARLIJK), ("=A1", "+B"), [[7, "=x"]] * len(GEVAARLIJK))
    return publicatie(
        gemeente="=1+1",
        indicatoren=(indicator("=K1", "@naam", 9, "=eenheid", onderdrukt=None, doel=doel),),
        tabellen=(kwaad,),
        kosten=geld,
    )


# ---------- CSV ----------


def test_csv_opens_in_dutch_excel():
    tekst = csv_tekst(publicatie())
    assert tekst.startswith("\ufeff" + ";".join(KOLOMMEN) + "\n")
    assert "2025;K4-tijd" not in tekst
    assert "2025;leefgebieden;Overlast;Gemiddelde start;2,34;;gemiddelde;" in tekst


def test_csv_reads_back_as_numbers():
    frame = pd.read_csv(io.StringIO(csv_tekst(publicatie()).removeprefix("\ufeff")), sep=";", decimal=",")
    stand = frame[(frame["tabel"] == "indicatoren") & (frame["rij"] == "K1") & (frame["kolom"] == "waarde")]
    assert stand["waarde"].tolist() == [58.0]
    assert frame["waarde"].dtype == "float64"
    assert set(frame["fictief"]) == {"ja"}


def test_csv_has_every_cell_once_and_a_marker_for_every_empty_one():
    p = publicatie()
    rijen = csv_rijen(p)
    cellen = [(r["tabel"], r["rij"], r["kolom"]) for r in rijen]
    verwacht = sum(len(t.rijen) * len(t.kolommen) for t in p.tabellen)
    assert len(set(cellen)) == len(cellen)
    assert sum(c[0] not in {"indicatoren", "doelen", "kosten"} for c in cellen) == verwacht
    assert all(bool(r["waarde"]) != bool(r["markering"]) for r in rijen)
    assert {r["markering"] for r in rijen} == {"", "<5", "niet getoond", "geen cijfer"}


def test_csv_gives_numerator_and_denominator_not_the_unit_of_the_share():
    rijen = [r for r in csv_rijen(publicatie()) if (r["tabel"], r["rij"]) == ("indicatoren", "I1")]
    assert {r["kolom"]: (r["waarde"], r["eenheid"]) for r in rijen} == {
        "waarde": ("61", "%"),
        "teller": ("25", ""),
        "noemer": ("41", ""),
        "marge van": ("45,7", "%"),
        "marge tot": ("74,3", "%"),
    }


def test_csv_gives_nothing_behind_a_withheld_figure():
    geheim = indicator("I1", "Vooruitgang", None, "%", teller=7331, noemer=7332, interval=(73.3, 73.4), onderdrukt="<5")
    rijen = csv_rijen(publicatie(indicatoren=(geheim,), tabellen=(), kosten=None))
    assert [(r["kolom"], r["waarde"], r["markering"]) for r in rijen] == [("waarde", "", "van <5")]


def test_csv_has_costs_and_goals_that_add_up():
    rijen = csv_rijen(publicatie())
    geld = {(r["rij"], r["kolom"]): float(r["waarde"].replace(",", ".")) for r in rijen if r["tabel"] == "kosten"}
    for kolom in ("begroot", "werkelijk"):
        for soort in ("post", "bron"):
            delen = [bedrag for (rij, k), bedrag in geld.items() if rij.startswith(soort) and k == kolom]
            assert sum(delen) == geld["totaal", kolom]
    assert geld["personeel", "omvang"] == 7.9
    doel = {r["kolom"]: (r["rij"], r["waarde"], r["eenheid"]) for r in rijen if r["tabel"] == "doelen"}
    assert doel == {
        "beginwaarde": ("I1", "50", "%"),
        "jaar van de beginwaarde": ("I1", "2023", "jaar"),
        "doel": ("I1", "60", "%"),
        "doeljaar": ("I1", "2026", "jaar"),
    }


def test_workbook_has_costs_and_goals_on_sheets_of_their_own():
    b = boek(publicatie())
    rijen = list(b["Kosten"].iter_rows(min_row=4, values_only=True))
    assert rijen[1] == ("Trajecten", "Programma veiligheid", "Inkoop", 30_000, 36_000, 6_000)
    assert rijen[3] == ("Totaal", "Alle bronnen", "n.v.t.", 685_000, 700_001, 15_001)
    assert [r[0] for r in b["Kosten per bron"].iter_rows(min_row=4, values_only=True)][-1] == "Totaal"
    (doel,) = b["Doelen"].iter_rows(min_row=4, values_only=True)
    assert doel[:3] == ("I1", "Jongeren met vooruitgang", 61)
    assert doel[4:9] == (50, 2023, 60, 2026, "op koers")
    zonder = boek(publicatie(2023)).sheetnames
    assert not {"Kosten", "Kosten per bron", "Doelen"} & set(zonder)


def test_csv_text_is_never_a_formula():
    for rij in csv_rijen(gevaarlijke_publicatie()):
        for kolom in ("tabel", "rij", "kolom", "markering", "eenheid", "naam"):
            assert not re.match(r"\s*[=+\-@＝]", rij[kolom]), rij


# ---------- workbook ----------


def test_workbook_is_an_accessible_document():
    b = boek(publicatie())
    assert b.properties.title == "Persoonsgerichte aanpak jeugd 2025: cijfers van Voorbeeldstad"
    assert b.properties.language == "nl-NL"
    assert b.sheetnames[:5] == ["Voorblad", "Inhoud", "Toelichting", "Indicatoren", "Definities"]
    for blad in b.worksheets:
        assert blad["A1"].value
        assert not blad.merged_cells.ranges
        assert blad.sheet_state == "visible"
    for blad in b.worksheets[1:]:
        assert len(blad.tables) == 1, blad.title
        kop, *rijen = blad[next(iter(blad.tables.values())).ref]
        assert len({cel.value for cel in kop}) == len(kop)
        assert all(cel.value not in (None, "") for rij in [kop, *rijen] for cel in rij), blad.title


def test_workbook_contents_lead_to_every_sheet():
    b = boek(publicatie())
    doelen = [rij[0].hyperlink.location for rij in b["Inhoud"].iter_rows(min_row=4) if rij[0].value]
    assert doelen == [f"'{naam}'!A1" for naam in b.sheetnames[2:]]


def test_workbook_holds_numbers_as_numbers_and_markers_as_text():
    blad = boek(publicatie())["Leefgebieden start en laatste m"]
    overlast = next(rij for rij in blad.iter_rows(min_row=4, values_only=True) if rij[0] == "Overlast")
    assert overlast == ("Overlast", 41, 2.34, 2.71, 17, 16, 8)
    gezondheid = next(rij for rij in blad.iter_rows(min_row=4, values_only=True) if rij[0] == "Gezondheid")
    assert gezondheid[4:] == ("niet getoond", 27, "<5")


def test_workbook_says_that_it_is_fictional_and_what_the_signs_mean():
    b = boek(publicatie())
    assert "verzonnen" in " ".join(str(rij[0]) for rij in b["Voorblad"].values)
    uitleg = dict(b["Toelichting"].iter_rows(min_row=4, max_col=2, values_only=True))
    assert {"<5", "niet getoond", "niet te berekenen", "n.v.t.", "Fictief"} <= set(uitleg)
    echt = boek(publicatie(fictief=False))
    assert "verzonnen" not in " ".join(str(rij[0]) for rij in echt["Voorblad"].values)


def test_workbook_gives_nothing_behind_a_withheld_figure():
    geheim = indicator("I1", "Vooruitgang", None, "%", teller=7331, noemer=7332, interval=(73.3, 73.4), onderdrukt="<5")
    rij = next(boek(publicatie(indicatoren=(geheim,)))["Indicatoren"].iter_rows(min_row=4, values_only=True))
    assert rij[3:] == ("van <5", "%", "n.v.t.", "n.v.t.", "n.v.t.", "n.v.t.")


def test_workbook_text_is_never_a_formula():
    inhoud = xlsx_bytes(gevaarlijke_publicatie(), STIJL)
    with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
        bladen = [zip_.read(naam).decode() for naam in zip_.namelist() if naam.startswith("xl/worksheets/")]
    assert bladen
    assert not any("<f>" in blad or "<f " in blad for blad in bladen)
    tekst = {cel.value for blad in boek(gevaarlijke_publicatie()).worksheets for rij in blad.iter_rows() for cel in rij}
    assert "=1+1" in tekst


def test_sheet_names_are_accepted_by_excel_and_differ():
    lang = "Een titel die veel te lang is: voor [Excel]/Calc?"
    tabellen = tuple(tabel(f"t{i}", lang, ("a",), ("b",), [[9]]) for i in range(3))
    namen = boek(publicatie(tabellen=tabellen)).sheetnames
    assert len({naam.casefold() for naam in namen}) == len(namen)
    assert all(len(naam) <= 31 and not set(naam) & set("[]:*?/\\") for naam in namen)


def test_duplicate_and_empty_column_heads_become_different():
    t = tabel("t", "Tabel", ("a",), ("Aantal", "aantal", ""), [[9, 8, 7]])
    blad = boek(publicatie(tabellen=(t,))).worksheets[-1]
    koppen = [cel.value for cel in blad[3]]
    assert len({kop.casefold() for kop in koppen}) == 4


@pytest.mark.parametrize("maak", [csv_tekst, partial(xlsx_bytes, huisstijl=STIJL)])
def test_same_publication_gives_the_same_bytes(maak, monkeypatch):
    eerste = maak(publicatie())
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    assert maak(publicatie()) == eerste


def test_workbook_holds_no_clock():
    with zipfile.ZipFile(io.BytesIO(xlsx_bytes(publicatie(), STIJL))) as zip_:
        assert {deel.date_time for deel in zip_.infolist()} == {(2026, 1, 1, 0, 0, 0)}
        assert {deel.compress_type for deel in zip_.infolist()} == {zipfile.ZIP_STORED}
        momenten = re.findall(rb">(\d{4}-\d\d-\d\dT[^<]+)<", zip_.read("docProps/core.xml"))
    assert momenten == [b"2025-12-31T00:00:00Z"] * 2
