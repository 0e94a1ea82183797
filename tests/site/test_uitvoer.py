"""The site in other places than a browser tab on a web server of its own: a folder, a sub-path, paper, a download."""

from __future__ import annotations

import io
import json
import re
import subprocess
from zipfile import ZipFile

import pytest
from docx import Document
from openpyxl import load_workbook
from playwright.sync_api import Page, expect

from tests.site.conftest import server
from tests.site.gereedschap import programma


def zoek(pagina: Page, woord: str) -> None:
    invoer = pagina.get_by_role("textbox", name="Zoeken")
    invoer.click()
    invoer.press_sequentially(woord)


# ---------- from a folder, without a server ----------


def test_de_offline_site_werkt_uit_een_map(open_browser, offline):
    pagina = open_browser(f"{offline.as_uri()}/").new_page()
    pagina.goto("index.html")
    pagina.locator(".kaart").get_by_role("link", name="Jouw rol").click()
    pagina.locator(".kaart").get_by_role("link", name="Halt", exact=True).click()
    assert pagina.url == f"{offline.as_uri()}/rollen/halt.html"
    pagina.locator(".md-tabs").get_by_role("link", name="Jaarverslag").click()
    pagina.locator("article a[href$='2025/index.html']").first.click()
    expect(pagina.locator("figure.grafiek svg:visible").first).to_be_visible()


def test_zoeken_in_de_offline_site(open_browser, offline):
    pagina = open_browser(f"{offline.as_uri()}/").new_page()
    pagina.goto("stappen/uvz.html")
    zoek(pagina, "normenkader")
    treffer = pagina.locator(".md-search-result__link[href*='normenkader.html']").first
    expect(treffer).to_be_visible()
    treffer.click()
    expect(pagina.locator("h1")).to_contain_text("Normenkader")


def test_offline_en_serveren_gaan_niet_samen(cli):
    assert "Kies --offline zonder --serveren, --intern of --beheer." in cli("site", "--offline", "--serveren", code=2)


# ---------- under an address of its own, or under a path of another site ----------


def test_de_site_werkt_onder_een_pad_van_een_andere_site(open_browser, gebouwd, tmp_path):
    (tmp_path / "jeugd").mkdir()
    (tmp_path / "jeugd" / "werkwijzer").symlink_to(gebouwd, target_is_directory=True)
    with server(tmp_path) as wortel:
        pagina = open_browser(f"{wortel}jeugd/werkwijzer/").new_page()
        pagina.goto("")
        pagina.locator(".kaart").get_by_role("link", name="Mag ik dit delen?").click()
        assert pagina.url == f"{wortel}jeugd/werkwijzer/convenant/mag-ik-dit-delen/"
        zoek(pagina, "normenkader")
        treffer = pagina.locator(".md-search-result__link[href*='jeugd/werkwijzer/normenkader']").first
        expect(treffer).to_be_visible()
        treffer.click()
        expect(pagina.locator("h1")).to_contain_text("Normenkader")


# ---------- search ----------


IN_HET_NEDERLANDS = {
    "notificatiebrief": "convenant/",
    "leefgebieden": "normenkader",
    "herijk": "stappen/herijken/",  # the beginning of herijken, herijking, herijkingen
    "Notificatiebrief": "convenant/",
    "leerplicht": "rollen/leerplicht/",
    "spijbelen": "rollen/leerplicht/",  # an everyday word
    "bewaartermijn": "convenant/rechten/",
}


def test_zoeken_in_het_nederlands(pagina):
    """All words on one page, which reads the search index once. Between two words the list is empty."""
    pagina.goto("")
    invoer, kop = pagina.get_by_role("textbox", name="Zoeken"), pagina.locator(".md-search-result__meta")
    gevonden = pagina.locator(".md-search-result__item .md-search-result__link")
    invoer.click()

    def typ(woord: str) -> None:
        for tekst in ("", woord):
            invoer.fill(tekst)
            invoer.press("Shift")  # the theme listens to keys
            if not tekst:
                expect(kop).to_have_text("Typ om te beginnen met zoeken")

    for woord, pad in IN_HET_NEDERLANDS.items():
        typ(woord)
        expect(pagina.locator(f".md-search-result__link[href*='{pad}']").first, woord).to_be_attached()
    for woord in ("notificatiebrief", "herijking", "regisseur"):  # the handbook stands above the reports
        typ(woord)
        expect(gevonden.first).to_be_attached()
        assert "jaarverslag/" not in (gevonden.first.get_attribute("href") or ""), woord
    typ("qwxyz")
    expect(kop).to_have_text("Geen overeenkomende documenten")


# ---------- downloads and paper ----------


def test_elke_download_gaat_open(gebouwd):
    """Each file that is no part of a page. A kind of file that this test does not know is a finding."""
    openen = {
        ".xlsx": lambda inhoud: load_workbook(io.BytesIO(inhoud)).sheetnames,
        ".docx": lambda inhoud: Document(io.BytesIO(inhoud)).paragraphs,
        ".csv": lambda inhoud: inhoud.decode("utf-8-sig").splitlines()[1:],
        ".json": json.loads,
        ".jsonld": json.loads,
        ".zip": lambda inhoud: ZipFile(io.BytesIO(inhoud)).testzip() is None,
        ".pdf": lambda inhoud: inhoud.startswith(b"%PDF-"),
    }
    deel_van_een_pagina = {".html", ".css", ".js", ".map", ".svg", ".png", ".xml", ".gz", ".txt"}
    voor_de_server = gebouwd / "_headers"
    bestanden = [p for p in gebouwd.rglob("*") if p.is_file() and p.suffix not in deel_van_een_pagina]
    bestanden.remove(voor_de_server)
    assert {p.suffix for p in bestanden} >= {".xlsx", ".docx", ".csv", ".json", ".pdf"}
    for bestand in bestanden:
        assert openen[bestand.suffix](bestand.read_bytes()), bestand


def test_op_papier_staat_de_kostentabel_onder_de_grafiek(pagina):
    pagina.emulate_media(media="print")
    pagina.goto("jaarverslag/2025/")
    pagina.locator("#fig-kosten > details").evaluate("d => { d.open = true }")
    grafiek, tabel = (pagina.locator(f"#fig-kosten {deel}").bounding_box() for deel in (".beeld", "table"))
    assert tabel["y"] >= grafiek["y"] + grafiek["height"]
    assert tabel["width"] > grafiek["width"] * 0.9


@pytest.mark.parametrize(
    ("pad", "hoogstens", "wel"),
    [
        ("jaarverslag/2025/", 40, ["Jaarverslag 2025", "Kosten en dekking", "Wat dit verslag wel en niet zegt"]),
        ("convenant/mag-ik-dit-delen/", 4, ["Nee, maar het is goed om te weten", "Vijf vragen"]),
        ("begin/voor-wie/", 3, ["Nee, er is alleen een zorgvraag", "Wie zijn het?"]),
        ("stappen/aanmelden/", 4, ["Doe dit"]),
        ("begin/in-een-week/", 1, ["Vooraf", "Proef-UVZ"]),
        ("begin/oefenen/", 2, ["Nieuwe partner", "Netwerkregisseur"]),
    ],
)
def test_op_papier_staat_alles_en_niets_dat_alleen_op_een_scherm_werkt(pagina, tmp_path, pad, hoogstens, wel):
    pagina.goto(pad)
    pagina.pdf(path=tmp_path / "pagina.pdf", prefer_css_page_size=True, format="A4")
    tekst = subprocess.run(
        [programma("pdftotext"), "-layout", tmp_path / "pagina.pdf", "-"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
    for zin in wel:
        assert zin in tekst
    for schermtekst in ("Terug naar boven", "Zoeken", "Ga naar inhoud"):
        assert schermtekst not in tekst
    maten = subprocess.run(
        [programma("pdfinfo"), tmp_path / "pagina.pdf"], capture_output=True, encoding="utf-8", check=True
    ).stdout
    assert "(A4)" in maten
    bladen = re.search(r"^Pages: +(\d+)$", maten, re.MULTILINE)
    assert bladen
    assert int(bladen[1]) <= hoogstens, "nested blocks that may not break leave half of each sheet empty"
