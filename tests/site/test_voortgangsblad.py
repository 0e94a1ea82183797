"""The progress sheet in a real browser: one printed page however full it is, also on a phone and in the dark."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from werkwijzer.intern.voortgang import (
    METINGEN,
    RIJEN,
    TEKENS_PER_TEKST,
    Leefgebiedregel,
    Lijst,
    Regel,
    Voortgang,
    als_html,
)
from werkwijzer.paden import PROJECT
from werkwijzer.profiel import lees_profiel
from werkwijzer.rapport.grafieken import Scorelijn

NAMEN = ("Delictgedrag en justitieel contact", "Woonsituatie en gezinssysteem", "Dagbesteding, onderwijs en werk")
PARTNER = "Leerplicht en RMC"
LANG = ("Een afspraak die net zo lang is als er op een regel past, " * 4)[:TEKENS_PER_TEKST]


def vol(soort: str, *cellen: str) -> Lijst:
    return Lijst(tuple(Regel(cellen, "te laat") for _ in range(RIJEN[soort])), 12)


@pytest.fixture(scope="module")
def volste_blad(tmp_path_factory) -> Path:
    """Every list as long as it can be, every text as long as it is allowed."""
    dagen = tuple(date(2020 + jaar, 1, 31) for jaar in range(METINGEN + 2))
    scores = tuple(range(1, 6))[:METINGEN]
    blad = Voortgang(
        casusnummer="PGA-00042-W",
        peildatum=date(2026, 12, 31),
        naam=LANG,
        ook_bekend_als=LANG,
        leeftijd=27,
        stand="In de aanpak van 31-01-2020 tot 31-12-2026 (afgesloten)",
        regie="Ketenpartner met regierol, procesregie, actieve regie",
        groep="Groep Noorderveld",
        metingen=(dagen[0], *dagen[-METINGEN + 1 :]),
        leefgebieden=tuple(Leefgebiedregel(NAMEN[i % 3], scores, "gelijk", 5) for i in range(8)),
        lijnen=tuple(Scorelijn(NAMEN[i % 3], [(366 * n, s) for n, s in enumerate(scores)]) for i in range(8)),
        alle_metingen=dagen,
        doelen=vol("doelen", LANG, NAMEN[0], "31-12-2026"),
        doelen_gehaald=3,
        acties=vol("acties", LANG, PARTNER, "31-12-2026"),
        interventies=vol("interventies", "Toeleiding naar school of werk", PARTNER, "sinds 31-01-2020"),
        voorwaarden=vol("voorwaarden", "Verplichte behandeling", "Officier van justitie", "tot 31-12-2026"),
        momenten=(
            ("Laatst besproken", "31-12-2026"),
            ("Volgende herijking uiterlijk", "28-02-2026 (te laat)"),
            ("Volgende meting uiterlijk", "28-02-2026 (te laat)"),
            ("Laatste melding van de politie", "31-05-2026; 9 maanden later is 28-02-2027"),
        ),
    )
    pad = tmp_path_factory.mktemp("blad") / "blad.html"
    pad.write_text(als_html(blad, lees_profiel(PROJECT / "data" / "gemeente.toml")), encoding="utf-8")
    return pad


def test_ook_het_volste_blad_past_op_een_a4(browser: Browser, volste_blad):
    pagina = browser.new_page()
    pagina.goto(volste_blad.as_uri())
    pdf = pagina.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    pagina.close()


@pytest.mark.parametrize("weergave", ["light", "dark"])
def test_op_een_telefoon_schuift_het_blad_niet_opzij(browser: Browser, volste_blad, weergave):
    pagina = browser.new_page(viewport={"width": 360, "height": 800}, color_scheme=weergave)
    pagina.goto(volste_blad.as_uri())
    assert pagina.evaluate("document.documentElement.scrollWidth") == 360
    pagina.close()
