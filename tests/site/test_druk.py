"""The PDFs as published: tagged and named for a screen reader, links that lead somewhere, the same text as the site."""

from __future__ import annotations

import io
import json
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.gelijk import aan_lezer, bedragen, nl
from werkwijzer.jaar.publicatie import lees_jaren
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.site import bouwen as site
from werkwijzer.site.druk import pdf
from werkwijzer.site.druk.boek import Boek, Hoofdstuk, als_html
from werkwijzer.site.druk.boeken import KORT, Bron, boekjepad, jaarverslagpad, kant, naar_map, oogopslagpad
from werkwijzer.site.druk.bomen import maak, onder, tekst
from werkwijzer.site.rollen import rollen

JAREN = sorted(lees_jaren(PROJECT / "data" / "openbaar"))
PROFIEL = lees_profiel(PROJECT / "data" / "gemeente.toml")
BOEKEN = [
    *map(jaarverslagpad, JAREN),
    *map(oogopslagpad, JAREN),
    KORT,
    *(boekjepad(rol.pagina) for rol in rollen(PROJECT / "docs", PROFIEL)),
]
ADRES = PROFIEL.open_data.adres


elk_boek = pytest.mark.parametrize("pad", BOEKEN, scope="module")  # so that a book is read once for all its tests


@pytest.fixture(scope="session")
def lees(gebouwd):
    return cache(lambda pad: PdfReader(gebouwd / pad))


@pytest.fixture(scope="session")
def regels(gebouwd):
    """The lines of each page of a book, by a reader that is twenty times as quick as pypdf."""

    @cache
    def regels(pad: str) -> list[list[str]]:
        tekst_ = subprocess.run(["pdftotext", "-raw", gebouwd / pad, "-"], capture_output=True, text=True, check=True)
        return [blad.splitlines() for blad in tekst_.stdout.removesuffix("\f").split("\f")]

    return regels


@pytest.fixture(scope="session")
def bladtekst(regels):
    return lambda pad: [" ".join(" ".join(blad).split()) for blad in regels(pad)]


def koppelingen(lezer: PdfReader) -> tuple[set[str], set[str]]:
    """Addresses outside the file, and the names of places inside it."""
    buiten, binnen = set(), set()
    for blad in lezer.pages:
        for aantekening in (a.get_object() for a in blad.get("/Annots", ())):
            if "/Dest" in aantekening:
                binnen.add(str(aantekening["/Dest"]))
            elif "/URI" in aantekening.get("/A", {}):
                buiten.add(str(aantekening["/A"]["/URI"]))
    return buiten, binnen


def onderdelen(boom) -> Iterator:
    """All parts of the structure tree, depth first."""
    yield boom
    kinderen = boom.get("/K", [])
    for kind in kinderen if isinstance(kinderen, list) else [kinderen]:
        if isinstance(kind := kind.get_object(), dict):
            yield from onderdelen(kind)


# ---------- all books ----------


def test_de_offline_site_heeft_dezelfde_boeken(gebouwd, offline):
    assert len(BOEKEN) > 20
    assert [pad for pad in BOEKEN if (offline / pad).read_bytes() != (gebouwd / pad).read_bytes()] == []


@elk_boek
def test_alle_tekens_staan_in_de_letter_van_het_boek(lees, pad):
    """Else another letter must be at hand, and on a bare machine an empty box is printed."""
    bladen = [blad["/Resources"].get("/Font", {}).values() for blad in lees(pad).pages]
    letters = [str(letter.get_object()["/BaseFont"]) for blad in bladen for letter in blad]
    families = {re.sub(r".*\+|-(Bold|Italic|BoldItalic)$", "", letter) for letter in letters}
    assert families - {"Liberation-Mono"} == {"Liberation-Sans"}


@pytest.mark.parametrize(
    ("href", "bestand", "wordt"),
    [
        ("halt.html#taken", "rollen/politie.html", "../halt/#taken"),
        ("../index.html", "rollen/politie.html", "../../"),
        ("../formulieren/plan.xlsx", "rollen/politie.html", "../../formulieren/plan.xlsx"),
        ("../halt/", "rollen/politie/index.html", "../halt/"),
        ("#taken", "rollen/politie.html", "#taken"),
        ("https://a.example/b.html", "rollen/politie.html", "https://a.example/b.html"),
    ],
)
def test_een_koppeling_in_een_boek_wijst_naar_de_online_site(href, bestand, wordt):
    assert naar_map(href, bestand, "rollen/politie/") == wordt


def test_a_book_for_every_year_and_every_role(gebouwd):
    gevonden = {p.relative_to(gebouwd).as_posix() for p in gebouwd.rglob("*.pdf")}
    assert gevonden == set(BOEKEN)
    assert len(BOEKEN) == 2 * len(JAREN) + 1 + 25


@elk_boek
def test_is_an_accessible_document(lees, pad):
    lezer = lees(pad)
    wortel = lezer.trailer["/Root"]
    assert wortel["/Lang"] == "nl"
    assert wortel["/MarkInfo"]["/Marked"]
    assert wortel["/ViewerPreferences"]["/DisplayDocTitle"]
    assert re.match(
        r"(Jaarverslag \d{4}(?: in één oogopslag)?|De werkwijze op twee bladzijden|Boekje: .+) – Voorbeeldstad$",
        lezer.metadata.title,
    )
    assert b"pdfuaid:part" in wortel["/Metadata"].get_data()
    assert lezer.outline
    letters = [
        letter.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        for blad in lezer.pages
        for letter in blad["/Resources"].get("/Font", {}).values()
    ]
    assert letters
    assert all("/FontFile2" in letter or "/FontFile3" in letter for letter in letters)


@elk_boek
def test_every_link_leads_somewhere(lees, gebouwd, pad):
    buiten, binnen = koppelingen(lees(pad))
    assert binnen <= set(lees(pad).named_destinations)
    kapot = []
    for adres in buiten:
        plaats, _, anker = adres.removeprefix(ADRES).partition("#")
        doel = gebouwd / plaats / "index.html" if plaats.endswith("/") or not plaats else gebouwd / plaats
        if adres.startswith(ADRES) and (
            not doel.is_file() or (anker and f'id="{anker}"' not in doel.read_text(encoding="utf-8"))
        ):
            kapot.append(adres)
    assert kapot == []


@elk_boek
def test_says_on_the_title_page_that_it_is_invented(bladtekst, pad):
    assert "zijn verzonnen" in bladtekst(pad)[0]


# ---------- annual report ----------


@pytest.mark.parametrize("jaar", JAREN)
def test_report_has_a_short_main_part_and_its_contents_have_the_right_page_numbers(lees, regels, gebouwd, jaar):
    lezer = lees(jaarverslagpad(jaar))
    koppen = {
        str(k.title): lezer.get_destination_page_number(k) + 1 for k in lezer.outline[1] if not isinstance(k, list)
    }
    blad = subprocess.run(
        ["pdftotext", "-layout", "-f", "1", "-l", "1", gebouwd / jaarverslagpad(jaar), "-"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    inhoud = {naam: int(nummer) for naam, nummer in re.findall(r"^ *(\S.*?)  +(\d+)$", blad, re.MULTILINE)}
    assert inhoud == {naam: nummer for naam, nummer in koppen.items() if naam != "Inhoud"}
    assert inhoud["In één oogopslag"] == 2
    assert inhoud["Bijlage 1. De cijfers in tabellen"] - 2 <= 8
    assert len(lezer.pages) <= 14
    hoofddeel = regels(jaarverslagpad(jaar))[1 : inhoud["Bijlage 1. De cijfers in tabellen"] - 1]
    aantallen = [len([r for r in blad if r.strip()]) for blad in hoofddeel]
    assert min(aantallen) >= 10, f"a page with hardly anything: {aantallen}"


@pytest.mark.parametrize("jaar", JAREN)
def test_the_first_screen_fits_on_one_sheet_with_the_figures_of_the_publication(bladtekst, jaar):
    (blad,) = bladtekst(oogopslagpad(jaar))
    p = lees_jaren(PROJECT / "data" / "openbaar")[jaar]
    assert f"{p.indicator('K1').waarde:.0f}" in blad
    for cijfer in p.indicatoren:
        assert cijfer.doel is None or cijfer.naam in blad
    if p.kosten:
        assert f"{p.kosten.totaal.werkelijk:,.0f}".replace(",", ".") in blad
    assert "om te stellen" in blad


def test_report_on_paper_has_the_figures_of_the_page_and_tables_in_the_appendix(bladtekst):
    p = lees_jaren(PROJECT / "data" / "openbaar")[2025]
    bladen = bladtekst(jaarverslagpad(2025))
    stand = next(i for i in p.indicatoren if i.code == "K1")
    assert f"{stand.waarde:.0f}" in bladen[1]
    alles = " ".join(bladen)
    for tabel in p.tabellen:
        assert tabel.titel in alles
    assert "Toon de cijfers" not in alles
    assert "Kies een vak" not in alles
    nummers = [int(n) for n in re.findall(r"Tabel (\d+)\.", alles)]
    assert nummers == list(range(1, len(nummers) + 1))


@pytest.mark.parametrize("jaar", JAREN)
def test_every_number_on_paper_is_that_of_the_json(bladtekst, jaar):
    """As `tests/unit/test_zelfde_cijfers.py` has it of the page and the files: by the name of each figure."""
    p = json.loads((PROJECT / "data" / "openbaar" / f"{jaar}.json").read_text(encoding="utf-8"))
    boek, blad = (" ".join(bladtekst(pad(jaar))) for pad in (jaarverslagpad, oogopslagpad))
    for cijfer in p["indicatoren"]:
        if delen := [re.sub("–", "–\u2060?", re.escape(deel)) for deel in aan_lezer(cijfer)]:
            naam = rf"{re.escape(cijfer['naam'])}(?: \([^)]*\))? ?"
            assert re.search(naam + r".{0,70}?(?<!\d)".join(delen), boek), cijfer["code"]
    for t in (t for t in p["tabellen"] if t["code"] != "stroom"):  # drawn: its numbers are K1, K1-in and K1-uit
        for r, rij in enumerate(t["rijen"]):
            waarden = [nl(w, d) for w, d in zip(t["cellen"][r], t["decimalen"], strict=True) if w is not None]
            assert re.search(r"\D{0,20}".join(map(re.escape, [f"{rij} ", *waarden])), boek), (t["code"], rij)
    for (naam, _), paar in bedragen(p).items():
        assert f"{naam} {nl(paar[0], 0)} {nl(paar[1], 0)} " in boek, naam
    for code in ("K1", "K1-in", "I2-positief", "I1"):
        cijfer = next(c for c in p["indicatoren"] if c["code"] == code)
        assert all(deel in blad for deel in aan_lezer(cijfer)), code
    for cijfer in (c for c in p["indicatoren"] if c["doel"] and c["waarde"] is not None):
        assert re.search(rf"{re.escape(cijfer['naam'])} {re.escape(nl(cijfer['waarde']))}\b", blad), cijfer["code"]
    assert f"€ {nl(p['kosten']['totaal']['werkelijk'], 0)}" in blad.replace("\u00a0", " ")


def test_a_reference_to_a_table_says_what_it_holds(bladtekst):
    alles = " ".join(bladtekst(jaarverslagpad(2025)))
    assert re.search(r"Besluiten van het UVZ: tabel \d+ \(blz\. \d+\)\. Resultaat van interventies", alles)
    assert "Cijfers: tabel" not in alles


@elk_boek
def test_no_sentence_on_paper_denies_twice(bladtekst, pad):
    assert not re.search(r"\b[Nn]iets?:? niets?\b", " ".join(bladtekst(pad)))  # a capital begins another sentence


@pytest.mark.parametrize("jaar", JAREN)
def test_no_range_of_numbers_is_broken_at_the_end_of_a_line(regels, jaar):
    alle = [regel for blad in regels(jaarverslagpad(jaar)) for regel in blad]
    assert [regel for regel in alle if re.search(r"\d–\s*$", regel)] == []


def test_charts_are_drawings_with_a_text(lees):
    lezer = lees(jaarverslagpad(2025))
    assert not any(len(blad.images) for blad in lezer.pages)
    alternatieven = [str(d["/Alt"]) for d in onderdelen(lezer.trailer["/Root"]["/StructTreeRoot"]) if "/Alt" in d]
    assert len(alternatieven) >= 8
    assert all(len(a) > 40 for a in alternatieven)


def test_the_page_links_to_its_pdf(pagina, gebouwd):
    pagina.goto("jaarverslag/2025/")
    with pagina.expect_download() as ophalen:
        pagina.get_by_role("link", name="PDF voor de raad").evaluate("a => { a.download = ''; a.click() }")
    assert ophalen.value.path().read_bytes() == (gebouwd / jaarverslagpad(2025)).read_bytes()


# ---------- the method on two pages ----------


def test_the_method_fits_on_two_pages_with_everything_that_stands_on_its_page(bladtekst):
    bladen = bladtekst(KORT)
    assert len(bladen) == 2
    alles = " ".join(bladen)
    for kop in ("Voor wie", "Negen stappen", "Vier besluiten in het UVZ", "Wie heeft het laatste woord", "Ruimte"):
        assert kop in alles
    for stap in ("1. Aanmelden", "9. Afsluiten", "42 dagen na het besluit", "7 dagen vóór het UVZ"):
        assert stap in alles


def test_the_page_links_to_its_two_sheets(pagina):
    pagina.goto("begin/kort/")
    assert (
        pagina.get_by_role("link", name="Deze twee bladzijden op papier (PDF)")
        .get_attribute("href")
        .endswith("werkwijze-op-twee-bladzijden.pdf")
    )


# ---------- booklets ----------


def test_booklet_has_only_the_own_rows_of_the_sharing_matrix(bladtekst):
    alles = " ".join(bladtekst(boekjepad("school")))
    assert "verzuim in dagen, gedrag op school" in alles  # row Onderwijs
    assert "gedrag, datum, rol van de jongere, wel of geen politiecontact" not in alles  # row Veiligheid
    for kop in ("Je mandaat", "De negen stappen in het kort", "9. Afsluiten", "Aanmelding invullen"):
        assert kop in alles


@pytest.mark.parametrize(
    ("rol", "wel", "niet"),
    [
        ("politie", "Overdragen aan een zorgpartner", "Ketenpartner heeft al de regie"),  # R in step 2, C in step 4
        (
            "voorzitter",
            "Een ketenpartner heeft al de regie",
            "Komt een partner een afspraak niet na?",
        ),  # A/R in 4, C in 6
        (
            "halt",
            "Komt een partner een afspraak niet na?",
            "Overdragen aan een zorgpartner",
        ),  # R in step 6, – in step 2
    ],
)
def test_booklet_tells_how_to_decide_in_the_steps_of_the_role_only(bladtekst, rol, wel, niet):
    alles = " ".join(bladtekst(boekjepad(rol)))
    assert wel in alles
    assert niet not in alles


def test_booklet_says_of_a_table_that_it_does_not_have_that_it_is_on_the_site(bladtekst):
    alles = " ".join(bladtekst(boekjepad("halt")))
    assert "met de tabel Beslis zo bij deze stap op de site" in alles
    assert "hieronder" not in alles.split("De negen stappen in het kort")[-1].split("Deelmatrix")[0]


def test_booklet_has_the_five_questions_in_order_each_with_its_answers(bladtekst):
    alles = " ".join(bladtekst(boekjepad("halt"))).split("Vijf vragen")[-1]
    plekken = [
        alles.index(f"{n}. {begin}") for n, begin in enumerate(("Hoort", "Doet", "Is de", "Mag jij", "Kan het"), 1)
    ]
    assert plekken == sorted(plekken)
    assert "Ik weet het niet: Nog niet delen." in alles
    assert "Nee, dit is het minste dat werkt: Delen." in alles


@pytest.mark.parametrize("rol", ["raad", "college", "driehoek-burgemeester"])
def test_who_hears_nothing_about_a_person_gets_no_sharing_matrix(bladtekst, rol):
    assert "Deelmatrix" not in " ".join(bladtekst(boekjepad(rol)))


@pytest.mark.parametrize(
    ("rol", "verwacht"),
    [
        ("politie", "Veiligheid"),
        ("zorgaanbieder", "Zorg"),
        ("leerplicht", "Onderwijs"),
        ("netwerkregisseur", "Bestuur"),
    ],
)
def test_side_of_a_role(rol, verwacht):
    profiel = lees_profiel(PROJECT / "data" / "gemeente.toml")
    assert kant(Bron(Path(), Path(), Path(), profiel), rol) == verwacht


def test_role_page_links_to_its_booklet(pagina):
    pagina.goto("rollen/halt/")
    link = pagina.get_by_role("link", name="Boekje voor deze rol (PDF)")
    assert pagina.request.get(link.evaluate("a => a.href")).body().startswith(b"%PDF")


# ---------- one small book ----------


def klein() -> str:
    """A book of one chapter: a heading, an abbreviation twice, a link inside, one to the site, and a drawing."""
    kop = maak("h2", "Kop", id="kop")
    alinea = maak("p", "Het ")
    for _ in range(2):
        onder(alinea, "abbr", "UVZ", title="Uitvoeringsoverleg").tail = " "
    onder(alinea, "a", "hierboven", href="#kop")
    onder(alinea, "a", "elders", href="../uvz/#doe-dit")
    svg = maak("svg", class_="tekening", viewBox="0 0 10 10")
    onder(svg, "title", "Een vierkant")
    onder(svg, "rect", class_="vul-inkt", width="10", height="10")
    boek = Boek(
        titel="Boek", ondertitel="Proef", gemeente="Voorbeeldstad", fictief=True, dag="2025-12-31",
        adres="https://voorbeeldstad.example/", feiten=[("Peildatum", "nu")],
        hoofdstukken=[Hoofdstuk("stappen/plan/", [kop, alinea, svg])],
    )  # fmt: skip
    return als_html(boek, "", {"inkt": "#123456"}, ".vul-inkt { fill: #123456; }")


def test_same_book_gives_the_same_bytes_and_no_complaints(caplog, monkeypatch):
    eerste = pdf.teken(klein())
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    assert pdf.teken(klein()) == eerste
    assert [r.message for r in caplog.records if r.name == "weasyprint" and r.levelname in ("ERROR", "WARNING")] == []


def test_letters_with_nothing_between_them_are_one_text():
    lezer = PdfReader(io.BytesIO(pdf.teken(klein())))
    inhoud = b"".join(bladzijde.get_contents().get_data() for bladzijde in lezer.pages)
    assert inhoud.count(b"] TJ") > 3
    assert b">0<" not in inhoud


def test_links_stay_inside_or_go_to_the_site_and_an_abbreviation_is_written_out_once():
    html = klein()
    assert 'href="#stappen-plan-kop"' in html
    assert 'id="stappen-plan-kop"' in html
    assert 'href="https://voorbeeldstad.example/stappen/uvz/#doe-dit"' in html
    assert html.count("(Uitvoeringsoverleg)") == 1
    assert 'alt="Een vierkant."' in html


def test_ranges_units_and_dates_stay_on_one_line():
    alinea = maak("p", "De marge is 46–74% en 12–14 jaar, na 28 dagen op 31 december (n = 130).")
    onder(alinea, "b", "vet").tail = " 1–2 weken"
    boek = Boek(
        titel="Boek", ondertitel="Proef", gemeente="Voorbeeldstad", fictief=True, dag="2025-12-31",
        adres="https://voorbeeldstad.example/", feiten=[], hoofdstukken=[Hoofdstuk("a/", [maak("h2", "Kop"), alinea])],
    )  # fmt: skip
    html = als_html(boek, "", {"inkt": "#123456"}, "").replace("\xa0", "_")
    assert (
        '<p>De marge is <span class="heel">46–74%</span> en <span class="heel">12–14</span>_jaar, na 28_dagen op '
        '31_december (n_=_130).<b>vet</b> <span class="heel">1–2</span>_weken</p>'
    ) in html


def test_without_pango_old_pdfs_go_and_the_site_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr(site, "beschikbaar", lambda: False)
    paden = Paden(tmp_path)
    (paden.docs / "rollen").mkdir(parents=True)
    (paden.docs / "rollen" / "halt.md").touch()
    (paden.docs / "rollen" / "boekje-halt.pdf").write_bytes(b"%PDF")
    site._reserveer_pdfs(paden.docs, PROFIEL, ())
    assert not (paden.docs / "rollen" / "boekje-halt.pdf").exists()
    zin = site._maak_pdfs(paden, PROFIEL, tmp_path / "site", {})
    assert zin.startswith("Zonder PDF's: op deze computer ontbreekt Pango.")


def test_text_of_an_element_has_single_spaces():
    element = maak("p", "een\n  twee")
    onder(element, "b", " drie ")
    assert tekst(element) == "een twee drie"
