"""In real Chromium: the doors on the front page, charts with their figures, and the notice that all is fictional."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.site.gereedschap import schuift_opzij

JAREN = (2023, 2024, 2025)


def test_drie_deuren_op_de_startpagina(pagina):
    pagina.goto("")
    expect(pagina).to_have_title("Home - Werkwijzer")
    assert pagina.locator("html").get_attribute("lang") == "nl"
    for deur, kop in (
        ("Begin hier", "Begin hier"),
        ("De negen stappen", "De negen"),
        ("Jaarverslag 2025", "Jaarverslag"),
    ):
        pagina.goto("")
        pagina.locator(".kaart").get_by_role("link", name=deur, exact=True).click()
        expect(pagina.locator("h1")).to_contain_text(kop.split()[0])


def test_grafiek_is_zichtbaar_en_heeft_een_alternatief(pagina):
    pagina.goto("jaarverslag/2025/")
    expect(pagina).to_have_title("Jaarverslag 2025 - Werkwijzer")
    grafieken = pagina.locator("main figure svg[role=img]:visible")
    assert grafieken.count() >= 5
    for grafiek in grafieken.all():
        assert grafiek.bounding_box()["width"] > 100
        assert grafiek.locator("title").first.text_content().strip()
    details = pagina.locator("details").filter(has_text="Toon de cijfers").first
    details.locator("summary").click()
    expect(details.locator("table")).to_be_visible()


def test_fictief_staat_er_bij(pagina):
    for jaar in JAREN:
        pagina.goto(f"jaarverslag/{jaar}/")
        expect(pagina.locator(".fictief").first).to_contain_text("verzonnen")


def test_een_optie_in_een_opdracht_breekt_niet_op_een_telefoon(open_browser, handleiding):
    pagina = open_browser(handleiding).new_page()
    pagina.set_viewport_size({"width": 390, "height": 800})
    pagina.goto(f"{handleiding}corrigeren/")
    regels = pagina.locator("td code .heel", has_text="--reden").evaluate_all(
        "e => e.map(o => o.getClientRects().length)"
    )
    assert len(regels) > 2
    assert set(regels) == {1}
    opdrachten = " ".join(pagina.locator("td code").all_text_contents())
    assert "werkwijzer corrigeer samenvoegen DUBBEL BLIJFT --reden" in opdrachten


@pytest.mark.parametrize(("soort", "begin"), [("SVG", b"<svg "), ("PNG", b"\x89PNG"), ("CSV", b"\xef\xbb\xbf")])
def test_een_grafiek_is_op_te_halen(pagina, soort, begin):
    pagina.goto("jaarverslag/2025/")
    with pagina.expect_download() as ophalen:
        pagina.locator("#fig-kosten .grafiek-acties").get_by_role("button", name=soort).click()
    assert ophalen.value.suggested_filename == f"fig-kosten.{soort.lower()}"
    assert ophalen.value.path().read_bytes().startswith(begin)


def test_de_waarde_van_een_punt_bij_aanwijzen_aantikken_en_met_toetsen(open_browser, adres):
    pagina = open_browser(adres, has_touch=True, viewport={"width": 390, "height": 844}).new_page()
    pagina.goto("jaarverslag/2025/")
    figuur = pagina.locator("#fig-recidive-start")
    lezing, punt = figuur.locator(".lezing"), figuur.locator("circle").first
    waarde = punt.locator("title").text_content()
    assert re.search(r"\d+%, \d+ van \d+, marge", waarde)
    punt.hover()
    expect(lezing).to_have_text(waarde)
    pagina.mouse.move(0, 0)
    expect(lezing).to_be_hidden()
    plek = punt.bounding_box()
    pagina.touchscreen.tap(plek["x"] + plek["width"] + 8, plek["y"] - 8)  # a finger lands beside it
    expect(lezing).to_have_text(waarde)
    figuur.get_by_role("link", name="Hoe dit is gemeten").focus()
    expect(lezing).to_be_hidden()
    pagina.keyboard.press("Shift+Tab")  # the whole drawing is one stop
    expect(lezing).to_contain_text(waarde)
    pagina.keyboard.press("ArrowRight")
    expect(lezing).to_contain_text(figuur.locator("circle").nth(1).locator("title").text_content())
    pagina.keyboard.press("Escape")
    expect(lezing).to_be_hidden()


@pytest.mark.parametrize("pad", ["jaarverslag/2025/", "jaarverslag/"])
def test_letters_in_grafieken_zijn_leesbaar_en_tabellen_passen(pagina, pad):
    te_klein = """e => e.filter(t => t.getBoundingClientRect().width)
        .map(t => [t.textContent, parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a]).filter(t => t[1] < 10.95)"""
    te_breed = (
        "e => e.filter(d => d.scrollWidth > d.clientWidth + 1).map(d => [d.ariaLabel, d.scrollWidth, d.clientWidth])"
    )
    pagina.goto(pad)
    pagina.locator("main details").evaluate_all("e => e.forEach(d => { d.open = true })")
    for breedte in (320, 390, 768, 1000, 1280):
        pagina.set_viewport_size({"width": breedte, "height": 844})
        assert pagina.locator("main svg text").evaluate_all(te_klein) == [], breedte
        assert pagina.locator(".tabel-schuif").evaluate_all(te_breed) == [], breedte
        assert not schuift_opzij(pagina, breedte), breedte


def test_kaarten_naast_elkaar_zijn_even_hoog(pagina):
    pagina.goto("jaarverslag/2025/")
    rijen = pagina.locator(".naast:visible").evaluate_all(
        """e => e.map(rij => [...rij.children].map(kind => kind.getBoundingClientRect()).map(k => [k.top, k.height]))"""
    )
    for rij in rijen:
        for top, hoogte in rij:
            assert all(abs(ander - hoogte) < 1 for boven, ander in rij if abs(boven - top) < 1), rij


def test_alle_jaren_zijn_te_sorteren(pagina):
    pagina.goto("jaarverslag/")
    tabel = pagina.locator("table.sorteer").nth(1)
    eerst = tabel.locator("tbody th").all_text_contents()
    kop = tabel.locator("thead th").nth(1)
    getallen = r"r => r.map(c => c.firstChild.textContent.match(/[\d.]+(,\d+)?/)?.[0].replace('.', '').replace(',', '.') ?? '')"
    for volgorde, omgekeerd in (("descending", True), ("ascending", False)):
        kop.get_by_role("button").click()
        expect(kop).to_have_attribute("aria-sort", volgorde)
        kolom = tabel.locator("tbody td:nth-child(2)").evaluate_all(getallen)
        met = [float(n) for n in kolom if n]
        assert len(met) > 10
        assert [float(n) for n in kolom[: len(met)] if n] == sorted(met, reverse=omgekeerd)  # without a number: below
    kop.get_by_role("button").click()
    assert tabel.locator("tbody th").all_text_contents() == eerst


def test_wie_van_jaar_wisselt_blijft_bij_hetzelfde_onderdeel(pagina):
    pagina.goto("jaarverslag/2025/#kosten")
    pagina.locator("a.ander-jaar").first.evaluate("a => a.click()")
    pagina.wait_for_url("**/jaarverslag/2023/#kosten")
    pagina.locator("#doelen + .jaarwissel").get_by_role("link", name="Dit onderdeel in 2024").click()
    pagina.wait_for_url("**/jaarverslag/2024/index.html#doelen")
