"""The list of partners: made, filled in, checked, handed out, and never on the site."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from string import ascii_uppercase

import openpyxl
import pytest
from docx import Document

from tests.bestanden import Wijziging, met, tekstcel
from tests.conftest import Cli, Indienen, aanmelding
from werkwijzer.dossiers.deelnemers import KOLOMKOPPEN, lees_deelnemers, lees_genoemden, lijst_pad
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.vernietigen import Exports, zoek_exports
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.herkenbaar.gezocht import PARTNERLIJST
from werkwijzer.herkenbaar.zoeker import Tekst, zoek
from werkwijzer.kalender import toon_datum
from werkwijzer.paden import PROJECT

MKDOCS = "site_name: Proef\ntheme: {name: material, font: false}\nplugins: [search]\nstrict: true\n"
VANDAAG = date.today()  # noqa: DTZ011 (a calendar day here)
POLITIE = {
    "partner": "Politie",
    "naam": "Sjoukje van der Testerveld",
    "functie": "wijkagent",
    "telefoon": "06-12345678",
    "email": "s.testerveld@politie.example",
    "getekend": "3-2-2024",
}
GEMEENTE = {
    "partner": "Gemeente",
    "naam": "Kees Nepstra",
    "functie": "procesondersteuner",
    "telefoon": "079-3124567",
    "spoed": "079-3124599",
    "getekend": date(2024, 2, 3),
}

Vul = Callable[..., Path]
Site = Callable[..., str]


@pytest.fixture
def vul(cli: Cli) -> Vul:
    """A list with these rows only, as somebody fills it in."""

    def vul(*rijen: dict[str, object]) -> Path:
        pad = lijst_pad(cli.paden)
        if not pad.exists():
            cli("partnerlijst")
        boek = openpyxl.load_workbook(pad)
        blad = boek.worksheets[0]
        (kop,) = (rij[0].row for rij in blad.iter_rows() if rij[0].value == "Partner")
        for nr in range(kop + 1, max(blad.max_row, kop + len(rijen)) + 1):
            rij = rijen[nr - kop - 1] if nr - kop <= len(rijen) else {}
            for k, veld in enumerate(KOLOMKOPPEN, start=1):
                blad.cell(nr, k).value = rij.get(veld)
        boek.save(pad)
        return pad

    return vul


@pytest.fixture
def site(cli: Cli) -> Site:
    """Publish a handbook of one page; returns what was said."""
    (cli.paden.project / "mkdocs.yml").write_text(MKDOCS, "utf-8")
    shutil.copytree(PROJECT / "docs" / "stylesheets", cli.paden.docs / "stylesheets")

    def site(*alineas: str, code: int = 1) -> str:
        for leeg in cli.paden.formulieren.glob("*.xlsx"):
            if leeg.stem != "aanmelding":
                leeg.unlink()
        (cli.paden.docs / "index.md").write_text("\n\n".join(["# Proef", *alineas]), "utf-8")
        return cli("site", code=code)

    return site


def tekst_van(pad: Path) -> str:
    stuk = Document(str(pad))
    return "\n".join(
        [*(a.text for a in stuk.paragraphs), *(c.text for t in stuk.tables for r in t.rows for c in r.cells)]
    )


def test_the_first_time_there_is_a_row_for_each_partner_before_anything_is_filed(cli: Cli) -> None:
    uit = cli("partnerlijst")
    assert f"De partnerlijst staat klaar: {lijst_pad(cli.paden)}" in uit
    rijen = [(d.partner, d.functie) for d in lees_deelnemers(cli.paden)]
    assert rijen[:4] == [
        ("Gemeente", "voorzitter UVZ"),
        ("Gemeente", "procesondersteuner"),
        ("Gemeente", "FG"),
        ("Politie", ""),
    ]
    assert ("Woningcorporatie", "") in rijen
    assert "Er staat nog niemand op de lijst." in cli("partnerlijst", code=1)
    assert not lijst_pad(cli.paden).with_suffix(".docx").exists()


def test_participants_get_names_and_numbers_and_not_who_signed(cli: Cli, vul: Vul) -> None:
    lijst = vul(
        GEMEENTE, {**POLITIE, "vervanger": "Bea Bedenksma"}, {**POLITIE, "naam": "Bea Bedenksma", "getekend": ""}
    )
    voor = lijst.read_bytes()
    uit = cli("partnerlijst")
    assert (
        "Politie, Bea Bedenksma: heeft de geheimhouding nog niet getekend. Dat gebeurt vóór het eerste overleg." in uit
    )
    assert "Nog geen deelnemer: Openbaar Ministerie, Reclassering" in uit
    assert "geen nummer voor spoed" not in uit
    assert lijst.read_bytes() == voor
    stuk = lijst.with_suffix(".docx")
    assert f"De lijst voor deelnemers: {stuk}" in uit
    tekst = tekst_van(stuk)
    assert "Sjoukje van der Testerveld\nwijkagent\nvervanger: Bea Bedenksma" in tekst
    assert "Datalek of spoed, ook in het weekend: bel 079-3124599 (procesondersteuner)." in tekst
    assert "3-2-2024" not in tekst
    assert "03-02-2024" not in tekst


def test_who_left_stays_on_the_list_and_goes_from_what_is_handed_out(cli: Cli, vul: Vul) -> None:
    gisteren, vandaag = (toon_datum(VANDAAG - timedelta(days=n)) for n in (1, 0))
    lijst = vul(GEMEENTE, {**POLITIE, "tot": gisteren}, {**POLITIE, "naam": "Bea Bedenksma", "tot": vandaag})
    cli("partnerlijst")
    tekst = tekst_van(lijst.with_suffix(".docx"))
    assert "Testerveld" not in tekst
    assert "Bea Bedenksma" in tekst


def test_a_partner_that_left_the_profile_or_has_another_name_keeps_its_row(cli: Cli, vul: Vul) -> None:
    profiel = cli.paden.profiel
    tekst = profiel.read_text("utf-8")
    tekst = tekst.replace('naam = "Halt"', 'naam = "Halt"\ntot = 2024-03-31').replace(
        'naam = "Politie"', 'naam = "Politie Eenheid"\neerder = [{ naam = "Politie", tot = 2024-03-31 }]'
    )
    profiel.write_text(tekst, "utf-8")
    lijst = vul(GEMEENTE, POLITIE, {**POLITIE, "partner": "halt", "naam": "Bea Bedenksma"})
    assert "Halt doet niet meer mee en staat niet meer op de lijst voor deelnemers. Vul in: Laatste dag." in cli(
        "partnerlijst"
    )
    tekst = tekst_van(lijst.with_suffix(".docx"))
    assert "Politie Eenheid" in tekst
    assert "Bea Bedenksma" not in tekst


@pytest.mark.parametrize(
    ("anders", "zin"),
    [
        ({"partner": "Politei"}, "Regel 6: 'Politei' staat niet in het profiel. Bedoel je Politie?"),
        ({"partner": "Brandweer"}, "Regel 6: 'Brandweer' staat niet in het profiel. Kies uit: Politie, Openbaar"),
        ({"partner": ""}, "Regel 6: vul de partner in."),
        ({"telefoon": "bel de receptie"}, "Regel 6: bij Telefoon staat 'bel de receptie'. Dat is geen telefoonnummer."),
        ({"spoed": "geen"}, "Regel 6: bij Nummer voor spoed staat 'geen'. Dat is geen telefoonnummer."),
        ({"email": "via portaal"}, "Regel 6: bij Beveiligde e-mail staat 'via portaal'. Schrijf één adres"),
        ({"getekend": "ja"}, "Regel 6: bij Geheimhouding getekend op staat 'ja'. Schrijf een datum als"),
        ({"tot": "31-2-2024"}, "Regel 6: bij Laatste dag staat '31-2-2024'. Schrijf een datum als"),
        ({"getekend": "1-1-2999"}, "Regel 6: de geheimhouding is getekend op 01-01-2999. Die dag moet nog komen."),
    ],
)
def test_what_is_wrong_is_said_with_its_row_and_nothing_is_handed_out(
    cli: Cli, vul: Vul, anders: dict[str, object], zin: str
) -> None:
    lijst = vul({**POLITIE, **anders}, GEMEENTE)
    uit = cli("partnerlijst", code=1)
    assert zin in uit
    assert f"Er is geen lijst voor deelnemers gemaakt. Verbeter dit in {lijst}." in uit
    assert not lijst.with_suffix(".docx").exists()
    assert "vorige keer" not in uit


def test_with_a_fault_in_the_list_that_of_last_time_is_not_to_be_used(cli: Cli, vul: Vul) -> None:
    vul(POLITIE, GEMEENTE)
    cli("partnerlijst")
    vul({**POLITIE, "tot": "31-2-2024"}, GEMEENTE)
    assert "De lijst van de vorige keer staat er nog: gebruik die niet." in cli("partnerlijst", code=1)


@pytest.mark.parametrize(
    ("rijen", "zin"),
    [
        ([{**GEMEENTE, "spoed": ""}], "Gemeente: er is geen nummer voor spoed. Dat belt iedereen bij een datalek"),
        ([{**GEMEENTE, "telefoon": ""}], "Gemeente, Kees Nepstra: er is geen telefoonnummer."),
        (
            [{**GEMEENTE, "vervanger": "P. Weg"}],
            "vervanger P. Weg heeft nog geen eigen regel, met nummer en geheimhouding.",
        ),
        ([GEMEENTE, {"partner": "Gemeente", "functie": "FG"}], "Nog geen naam: Gemeente, FG."),
    ],
)
def test_what_is_still_to_do_is_said_and_the_list_is_made(
    cli: Cli, vul: Vul, rijen: list[dict[str, object]], zin: str
) -> None:
    lijst = vul(*rijen)
    assert zin in cli("partnerlijst")
    assert lijst.with_suffix(".docx").exists()


def test_the_start_page_leads_to_it(cli: Cli, vul: Vul, indienen: Indienen) -> None:
    indienen(("aanmelding", aanmelding()))
    pagina = cli.paden.prive / "vandaag" / "vandaag.html"
    cli("vandaag", "--niet-openen")
    assert "../partnerlijst/" not in pagina.read_text("utf-8")
    vul(GEMEENTE)
    cli("vandaag", "--niet-openen")
    assert '<a href="../partnerlijst/">partnerlijst</a>' in pagina.read_text("utf-8")


def test_a_number_that_excel_took_for_a_figure_keeps_its_nought(cli: Cli, vul: Vul) -> None:
    vul({**POLITIE, "telefoon": 612345678})
    assert [d.telefoon for d in lees_deelnemers(cli.paden)] == ["0612345678"]


def test_columns_may_move_and_a_missing_one_is_named(cli: Cli, vul: Vul) -> None:
    lijst = vul(POLITIE)
    boek = openpyxl.load_workbook(lijst)
    boek.worksheets[0].insert_cols(1)
    boek.save(lijst)
    assert [d.naam for d in lees_deelnemers(cli.paden)] == [POLITIE["naam"]]
    for rij in boek.worksheets[0].iter_rows():
        for cel in rij:
            cel.value = None if cel.value == "Functie" else cel.value
    boek.save(lijst)
    assert "In de partnerlijst ontbreekt de kolom Functie." in cli("partnerlijst", code=1)
    lijst.write_bytes(b"kapot")
    assert "De partnerlijst is niet te lezen." in cli("partnerlijst", code=1)


@pytest.mark.parametrize("geregistreerd", [False, True], ids=["zonder dossiers", "met dossiers"])
def test_nothing_of_it_comes_on_the_site(site: Site, vul: Vul, indienen: Indienen, geregistreerd: bool) -> None:
    if geregistreerd:
        indienen(("aanmelding", aanmelding()))
    vul(GEMEENTE, {**POLITIE, "vervanger": "Bea Bedenksma", "tot": "1-1-2024"})
    uit = site(
        "Vraag het Sjoukje van der Testerveld.",
        "Bel 06 1234 5678.",
        "Bel bij spoed 079-3124599.",
        "Mail s.testerveld at politie.example.",
        "Bea Bedenksma valt in.",
    )
    for soort in ("naam", "telefoonnummer", "e-mailadres"):
        assert f"{soort} van de partnerlijst" in uit
    regels = re.findall(r"index\.html, regel (\d+): \S+ van de partnerlijst", uit)
    assert len(set(regels)) == 5
    assert "werkwijzer dossier partnerlijst" not in uit


@pytest.mark.parametrize(
    "cel",
    [
        "Bea Bedenksma (ma-wo)",
        "Bea Bedenksma / Kees Nepstra",
        "Kees Nepstra en Bea Bedenksma",
        "Bea Bedenksma, Kees Nepstra",
        "Bea Bedenksma\nKees Nepstra",
        "Bedenksma, Bea",
        "Wijkteam (Bea Bedenksma)",
    ],
)
def test_each_of_who_stand_in_one_cell_is_known(cel: str) -> None:
    lijst = Antwoorden({}, {"mensen": [{"naam": cel}], "rest": [], "bereik": []})
    vorm = Ingediend(0, "", "", PARTNERLIJST, VANDAAG, "", lijst)
    treffers, _ = zoek([Tekst("Vraag het Bea Bedenksma.")], [vorm], {}, "PGA")
    assert {t.soort for _, t in treffers} == {"naam van de partnerlijst"}


@pytest.mark.parametrize(
    ("rij", "tekst"),
    [
        (["Bea Bedenksma"], "Vraag het Bea Bedenksma."),
        (["Belt alleen via mevrouw Bedenksma-Tolk, de moeder van Bea de Groot."], "Vraag het Bea de Groot."),
        (["Waarneming: B. Bedenksma (tot mei)"], "Vraag het B. Bedenksma."),
        (["06-12345678 Bea van der Bedenksma"], "Vraag het mevrouw Bedenksma."),
        (["Bedenksma"], "Vraag het Bedenksma."),
        (["Bea", "Bedenksma"], "Vraag het Bea Bedenksma."),
        (["Bea", "van der", "Bedenksma"], "Vraag het Bea van der Bedenksma."),
        (["Bedenksma", "Bea", "ma-wo"], "Vraag het Bea Bedenksma."),
    ],
)
def test_who_stands_below_a_heading_of_their_own_is_known(rij: list[str], tekst: str) -> None:
    assert {soort for soort, _ in gevonden([tekst], rij)} == {"naam van de partnerlijst"}


def test_what_is_no_name_below_such_a_heading_stops_nothing() -> None:
    """An ordinary word, also with a capital, an abbreviation, a first name of somebody on the list, and what is in small letters."""
    rij = ["Sociaal Domein", "Maandag", "UVZ", "Noor", "Team Veiligheid van de wijk", "Contact Via Teams"]
    handboek = ["Op maandag, in het sociaal domein, met het team veiligheid: contact via teams."] * 2
    kop = "Sociaal Domein. UVZ op Maandag. Noor belt. Team Veiligheid. Neem contact via Teams op."
    assert gevonden([*handboek, kop], rij, namen=["Noor Naastgelegen"]) == []


def gevonden(teksten: list[str], rij: list[str], namen: Sequence[str] = ()) -> list[tuple[str, str]]:
    """What is found of such a row, and in which words."""
    rest = [{str(nr): cel for nr, cel in enumerate(rij)}]
    lijst = Antwoorden({}, {"mensen": [{"naam": n} for n in namen], "rest": rest, "bereik": []})
    openbaar = [Tekst(t, lopend=True) for t in teksten]
    treffers, _ = zoek(openbaar, [Ingediend(0, "", "", PARTNERLIJST, VANDAAG, "", lijst)], {}, "PGA")
    return [(t.soort, teksten[nr][t.begin : t.eind]) for nr, t in treffers]


@pytest.mark.parametrize("code", ["partnerlijst", "akte"])
def test_a_form_of_that_name_is_read_as_a_form(definities: Definities, code: str) -> None:
    formulier = definities.formulieren["aanmelding"].model_copy(update={"code": code})
    vorm = Ingediend(1, "", "PGA-00001-B", code, VANDAAG, "", aanmelding(school_contact="Bea Bedenksma"))
    treffers, gelezen = zoek([Tekst("Vraag het Bea Bedenksma.")], [vorm], {code: formulier}, "PGA")
    assert {t.soort for _, t in treffers} == {"naam uit de dossiers"}
    assert gelezen == 1


def test_what_stands_on_another_sheet_or_in_a_column_of_its_own_comes_on_the_site_neither(site: Site, vul: Vul) -> None:
    lijst = vul(GEMEENTE)
    boek = openpyxl.load_workbook(lijst)
    boek.worksheets[0].cell(9, len(KOLOMKOPPEN) + 2).value = "015-2123499, bea@bedenksma.example"
    boek.worksheets[0].cell(2, 1).value = "Bijgehouden door Truus Naastgelegen"
    boek.worksheets[0].cell(5, len(KOLOMKOPPEN) + 1).value = "Contactpersoon"
    boek.worksheets[0].cell(6, len(KOLOMKOPPEN) + 1).value = "Bea Bedenksma"
    oud = boek.create_sheet("Gestopt")
    oud.sheet_state = "hidden"
    oud.append(list(KOLOMKOPPEN.values()))
    oud.append([POLITIE.get(veld) for veld in KOLOMKOPPEN])
    boek.save(lijst)
    uit = site(
        "Sjoukje van der Testerveld.",
        "Mail s.testerveld at politie.example.",
        "Bel 015-2123499.",
        "Mail bea at bedenksma.example.",
        "Bea Bedenksma weet ervan.",
        "Truus Naastgelegen weet ervan.",
    )
    assert len(set(re.findall(r"index\.html, regel (\d+): \S+ van de partnerlijst", uit))) == 6


@pytest.mark.parametrize(
    "koppen", [[], [kop.upper().replace(" ", "  ") for kop in KOLOMKOPPEN.values()]], ids=["none", "typed"]
)
def test_who_stopped_is_known_on_a_sheet_without_our_headings(cli: Cli, vul: Vul, koppen: list[str]) -> None:
    """Rows that were moved to a new sheet: as they stood, or below headings that somebody typed."""
    lijst = vul(GEMEENTE)
    boek = openpyxl.load_workbook(lijst)
    boek.create_sheet("Leeg")
    oud = boek.create_sheet("Gestopt")
    if koppen:
        oud.append(koppen)
    oud.append([{**POLITIE, "vervanger": "Bea Bedenksma"}.get(veld) for veld in KOLOMKOPPEN])
    oud.append(["Gemeente", "Truus Naastgelegen"])
    kort = boek.create_sheet("Kort")
    kort.append(["Gemeente"])
    boek.save(lijst)
    namen = lees_genoemden(cli.paden).namen
    assert {POLITIE["naam"], "Bea Bedenksma", "Truus Naastgelegen"} <= {*namen}
    assert len(namen) == 4, "nothing but who stands on the lists"


def test_a_sheet_with_other_headings_hides_nobody_in_its_first_column(site: Site, vul: Vul) -> None:
    """What stands there in rows of our own is a partner: that is no name, nor is a first name alone in a column of that name."""
    lijst = vul(GEMEENTE)
    boek = openpyxl.load_workbook(lijst)
    oud = boek.create_sheet("Oud")
    for rij in (
        ["Naam", "Telefoon", "Was"],
        ["Karin Janssens", "015-2123499", "Bea Bedenksma"],
        ["Veilig Thuis", "Truus Tester"],
    ):
        oud.append(rij)
    eigen = boek.worksheets[0]
    kop = next(rij for rij in eigen.iter_rows() if any(cel.value == KOLOMKOPPEN["naam"] for cel in rij))
    for onder, teksten in enumerate((("Voornaam", "Achternaam"), ("Noor", "Verzonnenberg"))):
        for naast, tekst in enumerate(teksten, 1):
            eigen.cell(kop[0].row + onder, kop[-1].column + naast, tekst)
    boek.save(lijst)
    assert "Niets gevonden." in site("Noor belt met Veilig Thuis en de gemeente. Vul je naam in.", code=0)
    for zin in ("Bel Karin Janssens.", "Vraag Bea Bedenksma.", "Noor Verzonnenberg weet het."):
        assert "naam van de partnerlijst" in site(zin), zin


def test_headings_in_other_capitals_are_ours(cli: Cli, vul: Vul) -> None:
    lijst = vul(POLITIE)
    boek = openpyxl.load_workbook(lijst)
    for rij in boek.worksheets[0].iter_rows():
        for cel in rij:
            cel.value = f" {cel.value.lower()} " if cel.value in KOLOMKOPPEN.values() else cel.value
    boek.save(lijst)
    assert [d.naam for d in lees_deelnemers(cli.paden)] == [POLITIE["naam"]]
    assert POLITIE["naam"] in lees_genoemden(cli.paden).namen


def test_a_list_that_cannot_be_read_stops_the_site(cli: Cli, site: Site, vul: Vul) -> None:
    lijst = vul(POLITIE)
    assert "nagekeken op vaste patronen en tegen de partnerlijst. Niets gevonden." in site("Welkom.", code=0)
    shutil.rmtree(cli.paden.site)
    lijst.write_bytes(b"kapot")
    assert "De partnerlijst is niet te lezen." in site("Welkom.")
    assert not cli.paden.site.exists()


def met_cel(lijst: Path, cel: str, *, vindbaar: bool = True) -> None:
    """The list with one more cell, in a file from which nobody but the parser reads where its sheets are."""
    blad = "xl/worksheets/sheet1.xml"
    rij = f'<row r="{cel.lstrip(ascii_uppercase)}">{tekstcel(cel, "x")}</row>'.encode()
    wijziging: dict[str, Wijziging] = {blad: lambda xml: xml.replace(b"</sheetData>", rij + b"</sheetData>")}
    if not vindbaar:
        wijziging["xl/workbook.xml"] = lambda xml: re.sub(rb"<sheet .*?/>", rb"<!-- \g<0> -->\g<0>", xml)
    lijst.write_bytes(met(lijst.read_bytes(), wijziging))


@pytest.mark.parametrize("cel", ["XFD1048576", "A5001", "GS12"])
def test_a_cell_far_from_the_list_is_named_and_the_site_waits(cli: Cli, site: Site, vul: Vul, cel: str) -> None:
    met_cel(vul(POLITIE), cel)
    zin = (
        f"De partnerlijst is niet te lezen. Op blad 'Partnerlijst' staat iets in cel {cel}, ver buiten de lijst: een lijst heeft "
        "hooguit 5000 rijen en 200 kolommen. Maak die cel leeg en sla het bestand op. Of haal het bestand weg"
    )
    assert zin in cli("partnerlijst", code=1)
    assert zin in site("Welkom.")
    assert not cli.paden.site.exists()


def test_a_list_that_kills_who_reads_it_is_refused(cli: Cli, vul: Vul) -> None:
    met_cel(vul(POLITIE), "XFD1048576", vindbaar=False)
    assert (
        "De partnerlijst is niet te lezen. Het bestand is beschadigd. Open het in Excel of LibreOffice en sla het opnieuw op. Of haal "
        "het bestand weg"
    ) in cli("partnerlijst", code=1)


def test_it_is_in_the_back_up_and_outlives_a_person_of_the_same_name(
    cli: Cli, vul: Vul, indienen: Indienen, definities: Definities, tmp_path: Path
) -> None:
    """Who works for a partner may be called as somebody in the record; what is destroyed is of that person."""
    indienen(("aanmelding", aanmelding(voornaam="Kees", achternaam="Nepstra")))
    lijst = vul(GEMEENTE)
    cli("partnerlijst")
    cli("backup", tmp_path)
    (archief,) = tmp_path.glob("*.zip")
    cli("terugzetten", archief, tmp_path / "terug")
    assert (tmp_path / "terug" / lijst.relative_to(cli.paden.prive)).read_bytes() == lijst.read_bytes()
    assert "partnerlijst" not in cli("herstel")
    ernaast = cli.paden.prive / "agenda" / lijst.name
    ernaast.parent.mkdir()
    shutil.copy(lijst, ernaast)
    with open_register(cli.paden, definities) as register:
        exports = zoek_exports(register, list(register.index.van_persoon("PGA-00001-B")), {"PGA-00001-B"})
    assert exports == Exports(eigen=("agenda/partnerlijst.xlsx",), van_anderen=(), misschien=())
