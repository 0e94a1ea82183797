"""In real Chromium: pages open, charts show, search finds Dutch words, nothing is asked of another host."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

JAREN = (2023, 2024, 2025)


def test_drie_deuren_op_de_startpagina(pagina):
    pagina.goto("")
    expect(pagina).to_have_title("Home - Werkwijzer")
    assert pagina.locator("html").get_attribute("lang") == "nl"
    for deur, kop in (
        ("Begin hier", "Begin hier"),
        ("De negen stappen", "De negen"),
        ("Jaarverslag", "Jaarverslag"),
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


@pytest.mark.parametrize(("woord", "pagina_"), [("notificatiebrief", "convenant"), ("leefgebieden", "normenkader")])
def test_zoeken_in_het_nederlands(pagina, woord, pagina_):
    pagina.goto("")
    pagina.get_by_role("textbox", name="Zoeken").fill(woord)
    treffers = pagina.locator(".md-search-result__link")
    expect(treffers.first).to_be_visible(timeout=15_000)
    assert any(pagina_ in a.get_attribute("href") for a in treffers.all())


def test_formulier_is_op_te_halen(pagina):
    pagina.goto("formulieren/")
    with pagina.expect_download() as ophalen:
        pagina.locator("a[href$='plan.xlsx']").first.click()
    assert ophalen.value.path().read_bytes().startswith(b"PK")


def test_elke_pagina_opent_zonder_fout_en_past_op_een_telefoon(pagina, gebouwd):
    pagina.set_viewport_size({"width": 320, "height": 640})
    paden = sorted(p.parent.relative_to(gebouwd).as_posix() for p in gebouwd.rglob("index.html"))
    assert len(paden) > 60
    te_breed = []
    for pad in paden:
        pagina.goto(f"{pad}/".removeprefix("./"))
        if pagina.evaluate("document.documentElement.scrollWidth") > 320:
            te_breed.append(pad)
    assert te_breed == []
