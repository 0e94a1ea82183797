"""In real Chromium: the doors on the front page, charts with their figures, and the notice that all is fictional."""

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


def test_een_optie_in_een_opdracht_breekt_niet_op_een_telefoon(open_browser, handleiding):
    pagina = open_browser(handleiding).new_page()
    pagina.set_viewport_size({"width": 390, "height": 800})
    pagina.goto(f"{handleiding}corrigeren/")
    regels = pagina.locator("td code .heel", has_text="--reden").evaluate_all(
        "e => e.map(o => o.getClientRects().length)"
    )
    assert len(regels) > 2
    assert set(regels) == {1}
    assert "werkwijzer corrigeer samenvoegen DUBBEL BLIJFT --reden" in pagina.locator("td code").all_text_contents()[0]


@pytest.mark.parametrize(("soort", "begin"), [("SVG", b"<svg "), ("PNG", b"\x89PNG"), ("CSV", b"\xef\xbb\xbf")])
def test_een_grafiek_is_op_te_halen(pagina, soort, begin):
    pagina.goto("jaarverslag/2025/")
    with pagina.expect_download() as ophalen:
        pagina.locator("#fig-kosten .grafiek-acties").get_by_role("button", name=soort).click()
    assert ophalen.value.suggested_filename == f"fig-kosten.{soort.lower()}"
    assert ophalen.value.path().read_bytes().startswith(begin)


def test_wie_van_jaar_wisselt_blijft_bij_hetzelfde_onderdeel(pagina):
    pagina.goto("jaarverslag/2025/#kosten")
    pagina.locator("a.ander-jaar").first.evaluate("a => a.click()")
    pagina.wait_for_url("**/jaarverslag/2023/#kosten")
