"""Own lists as different people keep them become a startlijst to check: nothing is dropped, and nothing is guessed."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill

from tests.bestanden import met, tekstcel
from tests.ods import als_ods
from werkwijzer.formulieren.beoordelen import beoordeel_bytes
from werkwijzer.fouten import GebruikersFout
from werkwijzer.volgsysteem.voorinvullen.eigenlijst.inlezen import lees_lijst
from werkwijzer.volgsysteem.voorinvullen.eigenlijst.overnemen import Overgenomen, neem_over
from werkwijzer.volgsysteem.voorinvullen.eigenlijst.waarden import lees_naam, met_tussenvoegsel

Rijen = Sequence[Sequence[Any]]


def excel(*bladen: tuple[str, Rijen], maak_op: Callable[[Workbook], None] = lambda _: None) -> bytes:
    boek = Workbook()
    boek.remove(boek.worksheets[0])
    for naam, rijen in bladen:
        ws = boek.create_sheet(naam)
        for rij in rijen:
            ws.append(list(rij))
    maak_op(boek)
    buffer = io.BytesIO()
    boek.save(buffer)
    return buffer.getvalue()


def tekst(rijen: Rijen, teken: str = ";", codering: str = "utf-8-sig") -> bytes:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=teken).writerows(rijen)
    return buffer.getvalue().encode(codering)


@pytest.fixture
def lees(tmp_path, definities) -> Callable[..., Overgenomen]:
    def lees(inhoud: bytes, naam: str = "lijst.xlsx") -> Overgenomen:
        pad = tmp_path / naam
        pad.write_bytes(inhoud)
        return neem_over(lees_lijst(pad), definities)

    return lees


def niet(uit: Overgenomen) -> dict[str, str]:
    return {n.tekst: n.waarom for n in uit.niet}


@pytest.mark.parametrize(
    ("blad_te_vinden", "zin"),
    [
        (
            True,
            "Op blad 'Blad1' staat iets in cel XFD1048576, ver buiten de lijst. Kopieer alleen de lijst naar een nieuw",
        ),
        (
            False,
            "lijst.xlsb kan niet worden gelezen: het bestand is beschadigd of van een ander soort. Open het in Excel",
        ),
    ],
    ids=["named", "kills the parser"],
)
def test_a_cell_far_away_costs_the_list_and_not_the_command(lees, blad_te_vinden: bool, zin: str):
    """The parser of this kind of file makes room for each cell up to the last one: half a terabyte."""
    ver = f'<row r="1048576">{tekstcel("XFD1048576", "x")}</row></sheetData>'.encode()
    inhoud = met(
        excel(("Blad1", [["Achternaam"], ["Verweg"]])),
        {
            "xl/worksheets/sheet1.xml": lambda xml: xml.replace(b"</sheetData>", ver),
            "xl/workbook.xml": lambda xml: (
                xml if blad_te_vinden else re.sub(rb"<sheet .*?/>", rb"<!-- \g<0> -->\g<0>", xml)
            ),
        },
    )
    with pytest.raises(GebruikersFout, match=re.escape(zin)):
        lees(inhoud, "lijst.xlsb")


def test_1_the_tidy_analyst(lees):
    """Every part in a column of its own, real dates, the words of the form."""
    kop = [
        "Nr",
        "Achternaam",
        "Tussenvoegsel",
        "Voornaam",
        "Geboortedatum",
        "Geslacht",
        "Wijk",
        "In aanpak sinds",
        "Regisseur",
    ]
    rij = [1, "Berg", "van den", "Sam", date(2009, 5, 5), "M", "Parkwijk", date(2024, 9, 1), "R1"]
    uit = lees(excel(("Blad1", [kop, rij])))
    assert uit.rijen == [
        {
            "achternaam": "van den Berg",
            "voornaam": "Sam",
            "geboortedatum": date(2009, 5, 5),
            "geslacht": "man",
            "wijk": "Parkwijk",
            "in_aanpak_sinds": date(2024, 9, 1),
            "regisseur": "R1",
            "regel": 1,
        }
    ]
    assert uit.niet == []


def test_2_one_column_for_the_name_and_dates_as_text(lees):
    kop = ["Naam (achternaam, voornaam)", "geb.datum", "sinds"]
    rijen = [
        ["Berg, Sam van den", "5 mei 2009", "01-09-2024"],
        ["de Wit, Kim", "2009-03-02", "1/9/2024"],
        ['Fictiestein, Noor "Nono"', "12.11.2008", "sept 2024"],
        ["Yusuf Can Verzin", "03-04-08", "?"],
    ]
    uit = lees(excel(("lijst", [kop, *rijen])))
    assert [(r.get("voornaam"), r.get("achternaam"), r.get("geboortedatum")) for r in uit.rijen] == [
        ("Sam", "van den Berg", date(2009, 5, 5)),
        ("Kim", "de Wit", date(2009, 3, 2)),
        ("Noor", "Fictiestein", date(2008, 11, 12)),
        (None, None, None),
    ]
    assert uit.rijen[2]["bekend_als"] == "Nono"
    assert niet(uit) == {
        "sept 2024": "dit is geen datum die maar één dag kan zijn",
        "Yusuf Can Verzin": "het is niet zeker waar de voornaam ophoudt en de achternaam begint",
        "03-04-08": "het jaar heeft twee cijfers",
        "?": "gelezen als: niet bekend",
    }


def test_3_age_instead_of_birth_date(lees):
    uit = lees(
        excel(
            ("x", [["Naam", "Leeftijd", "Wijk"], ["Noor van Fictie", 16, "Zuidrand"], ["Sam de Wit", "17 jr", "Zuid"]])
        )
    )
    assert all("geboortedatum" not in rij for rij in uit.rijen)
    assert niet(uit) == {
        "16": "een leeftijd is geen geboortedatum",
        "17 jr": "een leeftijd is geen geboortedatum",
        "Zuid": "dit staat niet in de lijst in het profiel",
    }
    assert any("Een leeftijd is niet overgenomen" in zin for zin in uit.let_op)


def test_4_an_age_in_the_column_of_the_birth_date_is_no_date(lees):
    uit = lees(
        excel(
            (
                "x",
                [
                    ["Naam", "Geboortedatum"],
                    ["Noor Fictie", 16],
                    ["Sam Wit", 2009],
                    ["Kim Bos", "15 jaar"],
                    ["Bo Dalstra", 39874],
                ],
            )
        )
    )
    assert not any("geboortedatum" in rij for rij in uit.rijen)
    assert list(niet(uit).values()) == [
        "een leeftijd is geen datum",
        "er staat alleen een jaar",
        "een leeftijd is geen datum",
        "er staat een getal; als Excel het als dag telt, is dat 02-03-2009",
    ]


def test_5_two_rows_of_headings_a_title_and_a_total(lees):
    def maak_op(boek):
        ws = boek["PGA"]
        ws.merge_cells("A1:F1")
        ws.merge_cells("A3:B3")
        ws.merge_cells("D3:E3")

    rijen = [
        ["Lijst PGA jongeren, bijgewerkt 1 juni", None, None, None, None, None],
        [],
        ["Jongere", None, None, "Regie", None, "Opmerkingen"],
        ["Achternaam", "Voornaam", "Geb. datum", "wie", "vorm", ""],
        ["Bakker", "Noor", date(2008, 1, 2), "R2", "casus", "Bel moeder eerst"],
        [],
        ["Totaal", 1, None, None, None, None],
    ]
    uit = lees(excel(("PGA", rijen), maak_op=maak_op))
    assert uit.rijen == [
        {
            "achternaam": "Bakker",
            "voornaam": "Noor",
            "geboortedatum": date(2008, 1, 2),
            "regisseur": "R2",
            "regievorm": "casusregie",
            "regel": 1,
        }
    ]
    assert niet(uit) == {
        "Lijst PGA jongeren, bijgewerkt 1 juni": "dit staat boven de lijst",
        "Bel moeder eerst": "deze kolom past bij geen vraag van de startlijst",
        "Totaal": "dit is een telling, geen jongere",
        "1": "dit is een telling, geen jongere",
    }


def test_6_notes_in_merged_cells_colours_and_comments(lees):
    def maak_op(boek):
        ws = boek["x"]
        ws.merge_cells("A3:D3")
        ws.merge_cells("C4:D4")
        ws["A2"].fill = PatternFill("solid", fgColor="FFFF00")
        ws["B2"].comment = Comment("Loopt bij De Waag", "iemand")
        ws["A4"].font = Font(strike=True)

    rijen = [
        ["Naam", "Geboren", "Wijk", "School"],
        ["Noor van Fictie", date(2009, 3, 2), "Zuidrand", "Het College"],
        ["Waarschuwing: hieronder de nieuwe instroom van mei", None, None, None],
        ["Sam de Wit", None, "Verhuist misschien", None],
    ]
    uit = lees(excel(("x", rijen), maak_op=maak_op))
    assert [r["achternaam"] for r in uit.rijen] == ["van Fictie", "de Wit"]
    assert niet(uit) == {
        "Loopt bij De Waag": "een opmerking bij een cel wordt niet overgenomen",
        "Waarschuwing: hieronder de nieuwe instroom van mei": "losse tekst, bij geen jongere",
        "Verhuist misschien": "samengevoegde cel over meer kolommen: niet zeker waar dit bij hoort",
    }
    kleur = "één cel heeft een kleur (achtergrond FFFF00: A2). Wat de kleur betekent, staat niet in de lijst. Dat is niet overgenomen."
    assert f"Blad 'x': {kleur}" in uit.let_op
    assert any(
        "is doorgestreept (rij 4). Is de jongere nog in de aanpak? Zo niet, haal de regel leeg." in zin
        for zin in uit.let_op
    )


def test_what_is_hidden_is_read_and_said_and_a_row_with_one_thing_is_asked_about(lees):
    def maak_op(boek):
        boek.active.column_dimensions["C"].hidden = True

    rijen = [
        ["Naam", "Geboren", "Wijk", "School"],
        ["Noor van Fictie", date(2009, 3, 2), "Zuidrand", "Het College"],
        ["Sam de Wit", None, None, None],
    ]
    uit = lees(excel(("x", rijen), maak_op=maak_op))
    assert "Blad 'x': kolom C is verborgen, en wel gelezen." in uit.let_op
    assert (
        "Op rij 3 (blad 'x') staat alleen 'Sam de Wit'. Is dat een jongere? Zo niet, haal die regel in de startlijst leeg."
        in uit.let_op
    )


def test_7_one_sheet_per_director(lees, definities):
    een, twee = (r.naam for r in definities.profiel.regisseurs[:2])
    kop = ["Naam", "Geboortedatum"]
    boek = excel(
        (een[:31], [kop, ["Noor van Fictie", date(2009, 3, 2)]]),
        (twee[:31], [kop, ["Sam de Wit", None]]),
        ("Archief", [["oud"], ["Kees"]]),
    )
    uit = lees(boek)
    codes = [r.code for r in definities.profiel.regisseurs[:2]]
    assert [r["regisseur"] for r in uit.rijen] == codes
    assert niet(uit) == dict.fromkeys(["oud", "Kees"], "op dit blad is geen rij met kolomkoppen gevonden")
    assert any(h.waar == f"naam van blad '{een[:31]}'" for h in uit.herkomst)


def test_8_sections_per_director_with_the_headings_again(lees, definities):
    naam = definities.profiel.regisseurs[0].naam
    kop = ["Achternaam", "Voornaam", "Aangemeld op"]
    rijen = [
        [f"Regisseur: {naam}"],
        kop,
        ["Bos", "Kim", date(2024, 1, 5)],
        ["R2"],
        kop,
        ["Dalstra", "Bo", date(2024, 2, 5)],
    ]
    uit = lees(excel(("x", rijen)))
    assert [(r["achternaam"], r.get("regisseur")) for r in uit.rijen] == [("Bos", None), ("Dalstra", "R2")]
    assert niet(uit) == {f"Regisseur: {naam}": "dit staat boven de lijst"}


def test_9_google_sheets_csv(lees):
    """Comma, UTF-8 without a mark, dates as the locale of the sheet writes them: here American, so not certain."""
    rijen = [
        ["Naam", "Geboortedatum", "M/V", "BSN"],
        ["Noor van Fictie", "3/25/2009", "v", "123456782"],
        ["Sam de Wit", "3/4/2009", "m", ""],
    ]
    uit = lees(tekst(rijen, ",", "utf-8"), "export.csv")
    assert [r.get("geboortedatum") for r in uit.rijen] == [None, None]
    assert [r["geslacht"] for r in uit.rijen] == ["vrouw", "man"]
    assert {n.tekst for n in uit.niet} == {"3/25/2009", "3/4/2009", "(hier niet herhaald)"}


def test_10_excel_csv_of_windows(lees):
    rijen = [["Voornaam", "Achternaam", "Geboortedatum", "Politiecontact"], ["Zoë", "Brandão", "02-03-2009", "nee"]]
    uit = lees(tekst(rijen, ";", "cp1252"), "lijst.csv")
    assert uit.rijen == [
        {
            "achternaam": "Brandão",
            "voornaam": "Zoë",
            "geboortedatum": date(2009, 3, 2),
            "politiecontact": "voor",
            "regel": 1,
        }
    ]


def test_11_libreoffice_ods(lees):
    rijen = [["Naam", "Geboortedatum", "Meting", "Wonen"], ["Noor van Fictie", date(2009, 3, 2), date(2025, 4, 1), 4]]
    uit = lees(als_ods(excel(("Blad1", rijen))), "lijst.ods")
    assert uit.rijen[0]["geboortedatum"] == date(2009, 3, 2)
    assert uit.rijen[0]["meetdatum"] == date(2025, 4, 1)


def test_12_brothers_and_sisters_by_name_and_by_number(lees):
    rijen = [
        ["Nr", "Naam", "Broer/zus"],
        [7, "Noor van Fictie", "Sam van Fictie"],
        [9, "Sam van Fictie", 7],
        [11, "Kim Bos", "haar broertje"],
        [12, "Bo Dalstra", "nee"],
    ]
    uit = lees(excel(("x", rijen)))
    assert [(r["regel"], r.get("broer_zus_van")) for r in uit.rijen] == [(7, "9"), (9, "7"), (11, None), (12, None)]
    assert niet(uit) == {"haar broertje": "dit is niet zeker één andere jongere op de lijst"}


def test_13_a_status_says_that_somebody_may_be_gone(lees):
    uit = lees(
        excel(
            ("x", [["Naam", "Status", "Wijk"], ["Noor Fictie", "loopt", "Zuidrand"], ["Sam Wit", "afgesloten mei", ""]])
        )
    )
    assert len(uit.rijen) == 2
    assert any("afgesloten mei" in zin for zin in uit.let_op)
    assert set(niet(uit)) == {"loopt", "afgesloten mei"}


def test_14_two_columns_for_one_question_and_one_without_a_heading(lees):
    rijen = [["Naam", "Regisseur", "Regie door", None, "Schuldhulp"], ["Noor Fictie", "R1", "R2", "zie mail", "ja"]]
    uit = lees(excel(("x", rijen)))
    assert uit.rijen == [{"achternaam": "Fictie", "voornaam": "Noor", "regisseur": "R1", "regel": 1}]
    assert niet(uit) == {
        "R2": "er is al een kolom voor: Regisseur",
        "zie mail": "boven deze kolom staat niets",
        "ja": "deze kolom past bij geen vraag van de startlijst",
    }


@pytest.mark.parametrize(
    ("naam", "voor", "achter"),
    [
        ("Noor Bakker", "Noor", "Bakker"),
        ("Noor van den Berg", "Noor", "van den Berg"),
        ("Mohamed El Amrani", "Mohamed", "El Amrani"),
        ("Anna Maria de Wit", "Anna Maria", "de Wit"),
        ("Berg, van den", "", "van den Berg"),
        ("Berg van den, Noor", "Noor", "van den Berg"),
        ("BAKKER, Noor", "Noor", "BAKKER"),
        ("Yusuf Can Demir", "", ""),
        ("Noor", "", ""),
    ],
)
def test_whole_names(naam, voor, achter):
    gelezen = lees_naam(naam)
    assert (gelezen.voornaam, gelezen.achternaam) == (voor, achter)
    assert bool(gelezen.waarom) == (not achter)


def test_a_prefix_behind_the_surname_goes_in_front():
    assert met_tussenvoegsel("Berg, van den", "") == "van den Berg"
    assert met_tussenvoegsel("Berg", "van den") == "van den Berg"
    assert met_tussenvoegsel("de Wit", "") == "de Wit"


@pytest.mark.parametrize(
    ("naam", "inhoud"),
    [
        ("a.xlsx", b"PK\x03\x04rommel"),
        ("a.xls", b"geen excel"),
        ("a.ods", b"PK\x05\x06" + bytes(18)),
        ("a.pdf", b"%PDF"),
        ("a.csv", b""),
    ],
)
def test_a_file_that_is_no_list_is_said(tmp_path, naam, inhoud):
    (tmp_path / naam).write_bytes(inhoud)
    with pytest.raises(GebruikersFout):
        lees_lijst(tmp_path / naam)


def test_a_workbook_of_an_older_excel_under_a_newer_name_is_said(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1000))
    with pytest.raises(GebruikersFout) as fout:
        lees_lijst(tmp_path / "a.xlsx")
    assert str(fout.value) == (
        "Dit bestand is van een oudere Excel, al heet het .xlsx. Open het in Excel, sla het op als .xlsx en probeer het opnieuw."
    )


def test_a_list_of_a_whole_city_is_not_taken_over(tmp_path):
    (tmp_path / "stad.csv").write_bytes(tekst([["Naam", "Wijk"], *[["Jan", "Parkwijk"]] * 5000]))
    with pytest.raises(GebruikersFout) as fout:
        lees_lijst(tmp_path / "stad.csv")
    assert str(fout.value) == (
        "Blad 'stad' heeft 5001 rijen en 2 kolommen. De grens is 5000 rijen en 120 kolommen. Kopieer alleen de lijst naar een "
        "nieuw bestand en probeer het opnieuw."
    )


def test_a_text_file_that_is_far_too_large_is_not_read(tmp_path):
    pad = tmp_path / "lijst.csv"
    with pad.open("wb") as stroom:
        stroom.truncate(20_000_001)
    with pytest.raises(GebruikersFout) as fout:
        lees_lijst(pad)
    assert str(fout.value) == "lijst.csv is groter dan 20 MB. Dat is geen lijst van jongeren."


def test_every_cell_of_a_messy_list_is_placed_or_listed(lees):
    """Texts that stand nowhere else in the list: each is in an answer, or in what was not taken over."""
    rijen = [["Naam", "Geb", "Wijk", "Vrije tekst", None]]
    rijen += [[f"Voor{c} Achter{c}", f"dag{c}", f"wijk{c}", f"vrij{c}", f"los{c}"] for c in "abcdefgh"]
    rijen += [["  ", "zwervend", None, None, None]]
    uit = lees(excel(("x", rijen)))
    waarden = {str(w) for rij in uit.rijen for w in rij.values()} | {n.tekst for n in uit.niet}
    for rij in rijen[1:]:
        for cel in rij:
            woorden = (
                cel.split() if isinstance(cel, str) and cel.startswith("Voor") else [cel] if cel and cel.strip() else []
            )
            assert set(woorden) <= waarden | {d for w in waarden for d in w.split()}


def test_the_command_writes_a_form_to_check_and_an_account_and_files_nothing(cli, paden, definities, tmp_path):
    lijst = tmp_path / "Onze jongeren.xlsx"
    lijst.write_bytes(
        excel(
            (
                "x",
                [
                    ["Naam", "Geboortedatum", "Wijk", "Diagnose"],
                    ["Noor van Fictie", date(2009, 3, 2), "Zuidrand", "adhd"],
                    ["Yusuf Can Verzin", "?", "", ""],
                ],
            )
        )
    )

    zegt = cli("startlijst", lijst, "--op", "2025-06-01", "--naar", tmp_path / "uit")

    assert "2 jongeren gevonden" in zegt
    assert "Naam → Achternaam" in zegt
    assert "'Diagnose'" in zegt
    assert "staat 1 fout" in zegt
    assert "Noor" not in zegt
    verantwoording, form = sorted((tmp_path / "uit").iterdir())
    assert not list(paden.postvak_in.iterdir())
    assert not paden.logboek.exists()
    beoordeling = beoordeel_bytes(form, form.read_bytes(), definities)
    assert [(b.code, b.plaats.cel) for b in beoordeling.bevindingen if b.is_fout] == [("V01", "B9")]
    bladen = load_workbook(verantwoording)
    assert bladen.sheetnames == ["Niet overgenomen", "Om naar te kijken", "Overgenomen", "Regels"]
    cellen = {str(c.value) for rij in bladen["Niet overgenomen"].iter_rows() for c in rij}
    assert {"adhd", "Yusuf Can Verzin"} <= cellen
    assert "adhd" not in "".join(str(c.value) for ws in load_workbook(form) for rij in ws.iter_rows() for c in rij)

    assert "is al een formulier" in cli("startlijst", form, code=1)
    assert "nog geen startlijst verwerkt" in cli("startlijst", code=1)


# --- other kinds of dirt ------------------------------------------------------------------------

NAMEN = ["Naam", "Geboortedatum", "Wijk"]
LOS = ["Achternaam", "Voornaam", "Wijk"]


@pytest.mark.parametrize(
    ("naam", "waarom"),
    [
        ("Tim en Tom de Vries", "hier staan misschien twee jongeren"),
        ("Tim & Tom Bakker", "hier staan misschien twee jongeren"),
        ("Tim/Tom Bakker", "hier staan misschien twee jongeren"),
        ("Bakker, Tim (12-03-2009)", "in de naam staat een getal: niet zeker wat de naam is"),
        ("Tim Bakker 16 jr", "in de naam staat een getal: niet zeker wat de naam is"),
        ("idem", "dit verwijst naar de regel erboven"),
    ],
)
def test_15_a_name_that_may_be_something_else_is_no_name(lees, naam, waarom):
    uit = lees(excel(("x", [NAMEN, [naam, "01-02-2009", "Parkwijk"]])))
    assert uit.rijen == [{"geboortedatum": date(2009, 2, 1), "wijk": "Parkwijk", "regel": 1}]
    assert niet(uit) == {naam: waarom}


def test_16_ditto_marks_are_no_names(lees):
    uit = lees(excel(("x", [LOS, ["Bakker", "Tim", "Parkwijk"], ['"', "Tom", "idem"], ["Anneen", "Kim", "Zuidrand"]])))
    assert [(r.get("achternaam"), r["voornaam"]) for r in uit.rijen] == [
        ("Bakker", "Tim"),
        (None, "Tom"),
        ("Anneen", "Kim"),
    ]
    assert {n.cel: n.waarom for n in uit.niet if n.cel == "A3"} == {"A3": "dit verwijst naar de regel erboven"}
    assert len(uit.niet) == 2


def test_17_a_second_table_with_other_columns(lees):
    """Its columns are its own, and a person looks whether those young people are in the approach."""
    rijen = [
        NAMEN,
        ["Tim Bakker", "01-02-2009", "Parkwijk"],
        [],
        ["Afgesloten"],
        ["Naam", "Geboortedatum", "Datum afsluiting"],
        ["Kim Wit", "01-03-2008", "01-01-2024"],
    ]
    uit = lees(excel(("x", rijen)))
    assert [r["voornaam"] for r in uit.rijen] == ["Tim", "Kim"]
    assert niet(uit) == {
        "Afgesloten": "losse tekst, bij geen jongere",
        "01-01-2024": "deze kolom past bij geen vraag van de startlijst",
    }
    assert (
        "Onder 'Afgesloten' (blad 'x', rij 4) staan jongeren. Zijn die nu in de aanpak? Zo niet, haal die regels in de "
        "startlijst leeg."
    ) in uit.let_op
    assert any("vanaf rij 5 staat een tweede tabel" in zin for zin in uit.let_op)


@pytest.mark.parametrize("blad", ["Afgesloten 2023", "Wachtlijst", "archief", "Oud"])
def test_18_a_sheet_of_who_is_not_in_the_approach_is_said(lees, blad):
    uit = lees(excel(("Actueel", [NAMEN, ["Tim Bakker", "", "Parkwijk"]]), (blad, [NAMEN, ["Kim Wit", "", ""]])))
    assert len(uit.rijen) == 2
    assert [zin for zin in uit.let_op if f"Op blad '{blad}' staan ook jongeren" in zin]
    assert not [zin for zin in uit.let_op if "'Actueel'" in zin]


@pytest.mark.parametrize(
    ("kop", "waarde"),
    [
        ("Sinds", "Q3 2024"),
        ("Sinds", "week 12 2024"),
        ("Sinds", "31-06-2024"),
        ("Sinds", "01-02-2024 (besluit UVZ)"),
        ("Sinds", "ca. 1-2-2024"),
        ("Geboortedatum", "010209"),
        ("M/V", "V?"),
        ("Geboortedatum", "01-02-2009?"),
        ("Regisseur", "R1/R2"),
        ("Wijk", "Parkwijk / Zuidrand"),
        ("Intensiteit", "actief/monitoring"),
        ("Aangemeld door", "Politie, school"),
        ("Delict", "3/5"),
        ("Delict", "3-4"),
        ("Parkwijk", "x"),
        ("Datum", "01-02-2024"),
    ],
)
def test_19_what_can_be_read_in_more_ways_is_listed(lees, kop, waarde):
    uit = lees(excel(("x", [["Achternaam", "Voornaam", kop], ["Bakker", "Tim", waarde]])))
    gevonden = {k: w for k, w in uit.rijen[0].items() if k not in ("achternaam", "voornaam", "regel")}
    assert gevonden == {}
    assert waarde in niet(uit)


def test_20_a_table_on_its_side_is_listed_whole(lees):
    rijen = [["Achternaam", "Bakker", "Wit"], ["Voornaam", "Tim", "Kim"], ["Geboortedatum", "01-02-2009", "02-03-2008"]]
    uit = lees(excel(("x", rijen)))
    assert uit.rijen == []
    assert len(uit.niet) == 9


@pytest.mark.parametrize(
    ("kop", "waarden_", "gelezen"),
    [
        ("j/m", ["j", "m"], ["man", "vrouw"]),
        ("Geslacht", ["J", "M"], ["man", "vrouw"]),
        ("m/v", ["m", "v"], ["man", "vrouw"]),
        ("Geslacht", ["M", "M"], ["man", "man"]),
        ("Geslacht", ["j", "m", "v"], ["man", None, "vrouw"]),
    ],
)
def test_21_an_m_beside_boys_is_a_girl(lees, kop, waarden_, gelezen):
    rijen = [["Bakker", f"Tim{'abc'[nr]}", w] for nr, w in enumerate(waarden_)]
    assert [r.get("geslacht") for r in lees(excel(("x", [[*LOS[:2], kop], *rijen]))).rijen] == gelezen


def test_22_a_heading_above_a_part_of_the_list_is_nobody(lees):
    rijen = [["Groep Parkwijk"], ["Noor Bos", "02-03-2009", "Parkwijk"], ["Actieve regie"], ["Wijk Noord"]]
    uit = lees(excel(("x", [NAMEN, *rijen, ["Nieuwenhuis, Kim"]])))
    assert [r["achternaam"] for r in uit.rijen] == ["Bos", "Nieuwenhuis"]
    assert set(niet(uit)) == {"Groep Parkwijk", "Actieve regie", "Wijk Noord"}
    assert sum("lijkt een kop" in zin for zin in uit.let_op) == 3
    assert any("staat alleen 'Nieuwenhuis, Kim'" in zin for zin in uit.let_op)


@pytest.mark.parametrize(
    "naam",
    [
        "Dhr. J. de Vries",
        "Mw. de Vries",
        "fam. de Vries",
        "zusje van Noor",
        "broer van Piet",
        "Jan de Bos\nPiet de Bos",
    ],
)
def test_23_what_speaks_of_somebody_is_no_name(lees, naam):
    uit = lees(excel(("x", [NAMEN, [naam, "02-03-2009", "Parkwijk"]])))
    assert not {"achternaam", "voornaam"} & set(uit.rijen[0])
    assert " ".join(naam.split()) in niet(uit)


@pytest.mark.parametrize(
    ("rij", "over"),
    [
        (["de Vries", "Tim en Tom", "Parkwijk"], {"Tim en Tom"}),
        (["Bos", "Tim\nTom", "Parkwijk"], {"Tim Tom"}),
        (["Vries, Jan", "Jan", "Parkwijk"], {"Vries, Jan"}),
        (["#N/B", "#NAAM?", "Parkwijk"], {"#N/B", "#NAAM?"}),
    ],
)
def test_24_a_part_of_a_name_that_is_more_or_nothing(lees, rij, over):
    uit = lees(excel(("x", [LOS, rij])))
    assert set(niet(uit)) == over
    assert not {str(w) for w in uit.rijen[0].values()} & set(rij[:2]) & over


@pytest.mark.parametrize(
    ("naam", "bijnaam", "over"),
    [
        ("Noor (Nono) Bakker", "Nono", ""),
        ("Jan de Vries (verhuisd)", None, "verhuisd"),
        ("Jan de Vries (broer van Piet)", None, "broer van Piet"),
        ("Bos, Kim (AMV)", None, "AMV"),
        ("Sjaan 't Hooft van 't Hek", None, ""),
        ("Noor d'Hont van 't Hof", None, ""),
    ],
)
def test_25_what_stands_in_brackets_is_not_always_a_nickname(lees, naam, bijnaam, over):
    uit = lees(excel(("x", [NAMEN, [naam, "02-03-2009", "Parkwijk"]])))
    assert uit.rijen[0].get("bekend_als") == bijnaam
    assert uit.rijen[0]["achternaam"]
    assert [n.waarom for n in uit.niet] == ([f"'{over}' is misschien geen bijnaam"] if over else [])


def test_26_late_in_the_evening_may_be_the_day_after(lees):
    tijden = [datetime.fromisoformat("2009-03-01T23:00:00"), "2009-03-01 22:00:00", "2009-03-01T23:00:00Z"]
    uit = lees(excel(("x", [NAMEN, *[[f"Noor Bos{c}", t, None] for c, t in zip("abc", tijden, strict=True)]])))
    assert not any("geboortedatum" in rij for rij in uit.rijen)
    assert len(uit.niet) == 3


def test_27_formulas_without_an_outcome_and_comments_anywhere_are_listed(lees):
    def maak_op(boek):
        for plek in ("C1", "F2", "A4"):
            boek["x"][plek].comment = Comment(f"bij {plek}", "iemand")

    rijen = [
        NAMEN,
        ["Noor Bos", "02-03-2009", "Parkwijk"],
        ["=A9", "=B9", "=C9"],
        [],
        ["Sam Bos", None, None, None, 1, 2],
    ]
    uit = lees(excel(("x", rijen), maak_op=maak_op))
    assert {n.cel for n in uit.niet if n.tekst == "(formule)"} == {"A3", "B3", "C3"}
    assert {n.tekst for n in uit.niet} >= {"bij C1", "bij F2", "bij A4"}


def test_28_text_that_is_half_struck_out_is_listed(lees):
    def maak_op(boek):
        oud = TextBlock(InlineFont(strike=True), "Jansen ")
        boek["x"]["A2"] = CellRichText(oud, TextBlock(InlineFont(), "Bos"))

    uit = lees(excel(("x", [LOS, ["a", "Kim", "Parkwijk"]]), maak_op=maak_op))
    assert niet(uit) == {"Jansen Bos": "een deel van de tekst is doorgestreept"}


@pytest.mark.parametrize("tekst_", ["idem", '"', "#REF!"])
def test_29_free_text_that_says_nothing_is_listed(lees, tekst_):
    uit = lees(excel(("x", [[*LOS, "School"], ["Bos", "Kim", "Parkwijk", tekst_]])))
    assert "school_of_werkgever" not in uit.rijen[0]
    assert tekst_ in niet(uit)


def test_30_a_number_of_a_person_is_no_nickname(lees):
    uit = lees(excel(("x", [[*LOS, "Bekend als"], ["Bos", "Kim", "Parkwijk", "123456782"]])))
    assert "bekend_als" not in uit.rijen[0]
    assert [n.tekst for n in uit.niet] == ["(hier niet herhaald)"]


def test_31_what_cannot_be_read_from_a_kind_of_file_is_said(lees):
    uit = lees(als_ods(excel(("x", [NAMEN, ["Noor Bos", "02-03-2009", "Parkwijk"]]))), "lijst.ods")
    assert (
        "Blad 'x': opmerkingen, kleuren, doorhalingen en wat verborgen is, zijn in dit soort bestand niet gelezen. Staan die "
        "erin? Sla de lijst op als .xlsx en begin opnieuw."
    ) in uit.let_op
    leeg = lees(excel(("x", [["niets"], ["nog niets"]])))
    assert "Er is geen jongere gevonden. Boven de kolommen, in de eerste 30 rijen, moet staan" in leeg.let_op[0]


_KOP = ["Achternaam", "Voornaam", "Geb. datum", "Wijk", "School"]
_TWEE = [["Bakker", "Noor", "02-01-2008", "Zuidrand", "Het College"], ["Smit", "Bo", "03-04-2009", "Parkwijk", "-"]]


@pytest.mark.parametrize(
    ("inhoud", "naam"),
    [
        (tekst([_KOP, *_TWEE], "\t", "utf-16"), "unicode.txt"),  # Excel: Unicode-tekst
        (tekst([_KOP, *_TWEE], "\t", "utf-16-le"), "zonder.txt"),  # and without the mark at its beginning
        (tekst([_KOP, *_TWEE], ";", "utf-16-be"), "andersom.csv"),
        (b"sep=;\r\n" + tekst([_KOP, *_TWEE], codering="cp1252"), "sep.csv"),
        (tekst([["sep=\t"]], "|", "utf-8-sig") + tekst([_KOP, *_TWEE], "\t", "utf-8"), "tab.csv"),
        (tekst([_KOP, *_TWEE], ",", "utf-8").replace(b"\r\n", b"\r"), "mac.csv"),
    ],
)
def test_a_text_file_in_every_encoding_gives_the_same(lees, inhoud, naam):
    uit = lees(inhoud, naam)
    assert [(r["achternaam"], r["voornaam"], r["geboortedatum"], r["wijk"]) for r in uit.rijen] == [
        ("Bakker", "Noor", date(2008, 1, 2), "Zuidrand"),
        ("Smit", "Bo", date(2009, 4, 3), "Parkwijk"),
    ]


@pytest.mark.parametrize("waar", [1, 2])
def test_a_quotation_mark_that_is_not_closed_is_pointed_at(lees, waar):
    regels = tekst([_KOP, *_TWEE, *_TWEE], codering="utf-8").decode().splitlines(keepends=True)
    regels[waar] = regels[waar].replace("Zuidrand", '"Zuidrand').replace("Parkwijk", '"Parkwijk')
    for einde in ("", '"los";citaat;aan;het;eind\r\n'):  # never closed, or only by another far below
        with pytest.raises(GebruikersFout, match=f"in regel {waar + 1} staat een aanhalingsteken"):
            lees("".join([*regels, einde]).encode(), "lijst.csv")


def test_a_cell_with_more_lines_or_a_loose_mark_is_read(lees):
    rijen = [
        [*_KOP[:4], "Opmerking"],
        ["Bakker", "Noor", "02-01-2008", "Zuidrand", 'Belt; 12" fiets\nkomt later; zegt hij'],
    ]
    assert 'Belt; 12" fiets komt later; zegt hij' in niet(lees(tekst(rijen), "lijst.csv"))
    los = 'Achternaam;Voornaam;Wijk\nBakker;Noor "Nono";Zuidrand\nSmit;"Bo" jr;Parkwijk\n'
    assert len(lees(los.encode(), "los.csv").rijen) == 2


def test_a_workbook_that_is_called_csv_is_said(lees):
    with pytest.raises(GebruikersFout, match="is een werkboek, geen tekst"):
        lees(excel(("x", [_KOP, *_TWEE])), "lijst.csv")


def test_a_count_in_whatever_column_is_no_young_person(lees):
    rijen = [
        ["BSN", "Naam", "Wijk", "Geb"],
        ["123456782", "Sam van Dam", "Parkwijk", date(2008, 1, 2)],
        ["Subtotaal Parkwijk", 1, None, None],
        ["Eindtotaal:", 1, None, None],
    ]
    uit = lees(excel(("x", rijen)))
    assert [r["achternaam"] for r in uit.rijen] == ["van Dam"]
    assert {w for t, w in niet(uit).items() if "totaal" in t} == {"dit is een telling, geen jongere"}
    assert "123456782" not in str(uit)


def test_a_number_of_a_person_is_in_no_comment_either(lees):
    def maak_op(boek):
        boek["x"]["A2"].comment = Comment("bsn 123456782", "iemand")

    assert "123456782" not in str(lees(excel(("x", [["Naam", "Wijk"], ["Sam van Dam", "Parkwijk"]]), maak_op=maak_op)))


def test_a_second_list_beside_the_first_is_said(lees):
    kop = ["Naam", "Geboortedatum"]
    rijen = [[*kop, None, *kop], ["Sam van Dam", date(2008, 1, 2), None, "Noor de Wit", date(2009, 1, 2)]]
    uit = lees(excel(("x", rijen)))
    assert "Noor de Wit" in niet(uit)
    assert any("in kolom D staat nog een keer 'Naam'" in zin for zin in uit.let_op)


def test_who_is_not_active_any_more_is_asked_about(lees):
    uit = lees(excel(("x", [["Naam", "Actief?"], ["Sam van Dam", True], ["Noor de Wit", "nee"], ["Bo Vos", False]])))
    assert [zin.partition(":")[0] for zin in uit.let_op] == ["Noor de Wit", "Bo Vos"]


@pytest.mark.parametrize(
    "naam", ["Berg S.", "Sam B.", "van der Berg", "Van den Berg", "nog onbekend", "naam niet bekend"]
)
def test_a_name_that_can_be_two_things_is_not_taken_apart(naam):
    gelezen = lees_naam(naam)
    assert (gelezen.voornaam, gelezen.achternaam) == ("", "")
    assert gelezen.waarom


@pytest.mark.parametrize(
    ("naam", "voor", "achter"),
    [
        ("'t Hooft, S.", "S.", "'t Hooft"),
        ("Berg, T.", "T.", "Berg"),
        ("Sam v Dam", "Sam", "v Dam"),
        ("S. van Dam", "S.", "van Dam"),
        ("Li Som", "Li", "Som"),
    ],
)
def test_a_first_letter_is_no_prefix(naam, voor, achter):
    gelezen = lees_naam(naam)
    assert (gelezen.voornaam, gelezen.achternaam) == (voor, achter)


@pytest.mark.parametrize(
    "waarde", ["2008-01-02T00:00:00", "02-01-2008 00:00", "02\u201101\u20112008", "20080102", 20080102]
)
def test_a_day_as_a_program_writes_it_is_read(lees, waarde):
    uit = lees(excel(("x", [["Naam", "Geb"], ["Sam van Dam", waarde]])))
    assert uit.rijen[0]["geboortedatum"] == date(2008, 1, 2)


def test_a_day_as_excel_counts_is_said_also_when_it_is_text(lees):
    uit = lees(excel(("x", [["Naam", "Geb"], ["Sam van Dam", "39874"]])))
    assert niet(uit) == {"39874": "er staat een getal; als Excel het als dag telt, is dat 02-03-2009"}
