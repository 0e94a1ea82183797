"""WCAG 2.2 AA as far as a machine can see it: axe-core and the layout on every page, and a keyboard on a few.

Every page is checked at 1280 and at 320 pixels wide (a zoom of 400 %), with everything open that can be opened. What
cannot come out otherwise is not judged again: in the dark view only colours differ, in a narrow window only the rules that
look at the layout as long as nothing appears or disappears, and the header, menu and footer of a page are those of the
pages before unless there is an element in them of a kind that was not seen yet.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.site.gereedschap import BREED, OMLIJSTING, SMAL, SOORTEN, axe, gebreken, weergave

DELEN = 2  # for two processors: each part judges what all pages have anew


@pytest.fixture
def met_axe(open_browser, adres) -> Page:
    venster = open_browser(adres, reduced_motion="reduce")
    venster.add_init_script(axe())
    return venster.new_page()


@pytest.mark.parametrize("deel", range(DELEN))
def test_elke_pagina_in_licht_en_donker_breed_en_smal(met_axe, paden_van_de_site, deel):
    assert len(paden_van_de_site) > 70
    gevonden, bekend = [], set[str]()
    for pad in paden_van_de_site[deel::DELEN]:
        met_axe.goto(pad)
        gevonden += [f"{pad} {gebrek}" for gebrek in gebreken(met_axe, bekend)]
    assert gevonden == []


NIET_BREED = "<style>@media (min-width: 600px) { .smal { display: none } }</style><button class='smal'></button>"
NIET_SMAL = """<style>@media (max-width: 599px) { .breed { display: none } }</style>
    <button style='padding: 1em'><span class='breed'>Druk</span></button>"""
TE_LANG = (
    "Een tekst die smal niet past, en waar je dan niet bij kunt met het toetsenbord: je kunt er niets in kiezen. " * 2
)


@pytest.mark.parametrize(
    "fouten",
    [
        {
            "1280: color-contrast": ("article", "<p style='color:#bbb; background:#fff'>Grijs op wit.</p>"),
            "donker: color-contrast": ("article", "<p style='color:#1b2a2f'>Inkt van de lichte weergave.</p>"),
            "1280: image-alt": ("article", "<img src='../../assets/deelkaart.png' width=9 height=9>"),
            "320: color-contrast: <h1": (
                "article",
                "<style>@media (max-width: 599px) { h1 { color: #ccc !important } }</style>",
            ),
            "320: de pagina schuift opzij": ("article", "<p style='width:500px'>Breder dan het venster.</p>"),
            "320: scrollable-region-focusable": (
                "article",
                f"<div style='overflow:auto; height:4em'><p style='margin:0'>{TE_LANG}</p></div>",
            ),
            "320: target-size": (
                "article",
                "<p style='line-height:8px; font-size:8px'><a href='#a'>Een</a><br><a href='#b'>Twee</a></p>",
            ),
        },
        {"320: button-name": ("article", NIET_BREED)},
        {"320: button-name": ("article", NIET_SMAL)},
        {
            "1280: color-contrast": (".md-footer", "<a href='#a' style='color:#777; background:#888'>Onleesbaar</a>"),
            "1280: button-name": (".md-header", "<button type='button'></button>"),
            "320: link-name": (".md-sidebar--primary nav", "<a href='#a'></a>"),
        },
    ],
)
def test_een_overtreding_valt_op(met_axe, fouten):
    """On a page whose header, menu and footer are known, and which has no fault; each alone in such a part makes it new."""
    met_axe.goto("begin/voor-wie/")
    bekend = {*met_axe.evaluate(SOORTEN, OMLIJSTING)}
    for waar, fout in fouten.values():
        was = len(met_axe.evaluate(SOORTEN, OMLIJSTING))
        met_axe.evaluate(
            """([waar, fout]) => document.querySelector(waar).insertAdjacentHTML("beforeend", fout)""", [waar, fout]
        )
        assert (len(met_axe.evaluate(SOORTEN, OMLIJSTING)) > was) == (waar in OMLIJSTING or "sidebar" in waar)
    gevonden = gebreken(met_axe, bekend)
    assert [gebrek for gebrek in fouten if not any(g.startswith(gebrek) for g in gevonden)] == []


def test_de_bezoeker_krijgt_de_kleuren_die_het_toestel_vraagt(open_browser, adres):
    for toestel, kleuren in (("light", "default"), ("dark", "slate")):
        pagina = open_browser(adres, color_scheme=toestel).new_page()
        pagina.goto("")
        expect(pagina.locator("body")).to_have_attribute("data-md-color-scheme", kleuren)


# ---------- keyboard ----------


def test_eerste_tab_is_een_sprong_naar_de_inhoud(pagina):
    pagina.goto("rollen/halt/")
    pagina.keyboard.press("Tab")
    sprong = pagina.locator("a.md-skip")
    expect(sprong).to_be_focused()
    expect(sprong).to_be_in_viewport()
    expect(sprong).to_have_css("opacity", "1")
    pagina.keyboard.press("Enter")
    pagina.keyboard.press("Tab")
    assert pagina.evaluate("!!document.activeElement.closest('article')")


# What has the focus, where, and whether one can see that it has; null when the page has been left.
FOCUS = """() => {
    const e = document.activeElement;
    if (!e || e === document.body) return null;
    const toont = e.type === "radio" ? e.nextElementSibling : e;  // the colour switch shows its label
    const s = getComputedStyle(toont), vak = e.querySelector?.(".vak"), r = toont.getBoundingClientRect();
    const rand = s.outlineStyle !== "none" && (s.outlineStyle === "auto" || parseFloat(s.outlineWidth) >= 2);
    const schaduw = s.boxShadow !== "none";
    const lijn = vak && parseFloat(getComputedStyle(vak).strokeWidth) >= 3;
    const weg = r.bottom <= 0 || r.top >= innerHeight || r.right <= 0 || r.left >= innerWidth;
    e.dataset.bezocht = "ja";
    return {wat: e.outerHTML.slice(0, 110), zichtbaar: (rand || schaduw || !!lijn) && !weg && r.height > 0 && s.opacity !== "0"};
}"""
BEREIKBAAR = """() => [...document.querySelectorAll("main a[href], main summary, main [tabindex='0']")]
    .filter(e => e.checkVisibility({visibilityProperty: true, opacityProperty: true}) && !e.dataset.bezocht)
    .map(e => e.outerHTML.slice(0, 110))"""


@pytest.mark.parametrize("pad", ["", "begin/", "begin/voor-wie/", "rollen/", "jaarverslag/2025/"])
def test_met_tab_kom_je_overal_en_zie_je_waar_je_bent(open_browser, adres, pad):
    pagina = open_browser(adres, reduced_motion="reduce").new_page()
    pagina.goto(pad)
    onzichtbaar, stappen = [], 0
    pagina.keyboard.press("Tab")
    while (nu := pagina.evaluate(FOCUS)) and stappen < 600:
        stappen += 1
        if not nu["zichtbaar"]:
            onzichtbaar.append(nu["wat"])
        pagina.keyboard.press("Tab")
    assert stappen > 20
    assert onzichtbaar == []
    assert pagina.evaluate(BEREIKBAAR) == []


def test_de_knop_naar_boven_neemt_de_focus_niet_zolang_hij_er_niet_is(pagina):
    """On a page that needs no scrolling nobody tells the theme that it is hidden."""
    pagina.goto("begin/voor-wie/")
    knop = pagina.locator(".md-top")
    expect(knop).to_have_attribute("hidden", "")
    assert not knop.evaluate("knop => { knop.focus(); return document.activeElement === knop; }")


def test_zoeken_met_alleen_het_toetsenbord(pagina):
    pagina.goto("")
    pagina.keyboard.press("/")
    expect(pagina.get_by_role("textbox", name="Zoeken")).to_be_focused()
    pagina.keyboard.type("notificatiebrief")
    expect(pagina.locator(".md-search-result__link[href*=notificatiebrief]").first).to_be_visible()
    pagina.keyboard.press("ArrowDown")
    pagina.keyboard.press("Enter")
    pagina.wait_for_url("**/?h=*")


def test_keuzehulp_met_alleen_het_toetsenbord(pagina):
    pagina.goto("begin/voor-wie/")
    keuze = pagina.locator("summary").first
    keuze.focus()
    pagina.keyboard.press("Enter")
    expect(pagina.locator("details.keuze .uitkomst").first).to_be_visible()
    pagina.keyboard.press("Enter")
    expect(pagina.locator("details.keuze .uitkomst").first).to_be_hidden()


@pytest.mark.parametrize("script", [True, False])
def test_brede_tabel_van_het_handboek_schuift_met_de_pijltjes(open_browser, adres, script):
    pagina = open_browser(adres, java_script_enabled=script, viewport={"width": SMAL, "height": 640}).new_page()
    pagina.goto("over/jongeren/")
    tabel = pagina.get_by_role("table", name="Tabel: Wat schrijven wij over je op?")
    cel = tabel.get_by_role("columnheader").last
    rechts = cel.bounding_box()["x"]
    tabel.focus()
    expect(tabel).to_have_css("outline-style", "solid")
    for _ in range(100):  # a key that comes before the browser is ready with the page is pressed again, as people do
        pagina.keyboard.press("ArrowRight")
        if cel.bounding_box()["x"] < rechts:
            break
        pagina.wait_for_timeout(50)
    assert cel.bounding_box()["x"] < rechts


@pytest.mark.parametrize("breedte", [SMAL, 390, 960, 1080, 1160, BREED])
def test_een_bedrag_in_een_tegel_breekt_niet_en_past(open_browser, adres, breedte):
    pagina = open_browser(adres, viewport={"width": breedte, "height": 900}).new_page()
    pagina.goto("jaarverslag/2025/")
    bedrag = pagina.locator(".tegel-bedrag")
    expect(bedrag).to_have_text("€\u00a0981.000")
    past, een_regel = bedrag.evaluate(
        "e => [e.scrollWidth <= e.clientWidth, e.offsetHeight < 2 * parseFloat(getComputedStyle(e).fontSize)]"
    )
    assert past
    assert een_regel


# ---------- movement, words, tables and pictures ----------


@pytest.mark.parametrize("pad", ["", "jaarverslag/2025/"])
def test_niets_beweegt_voor_wie_dat_niet_wil(open_browser, adres, pad):
    pagina = open_browser(adres, reduced_motion="reduce").new_page()
    pagina.goto(pad)
    beweegt = pagina.evaluate(
        """() => [...document.querySelectorAll("*")].filter(e => {
            const s = getComputedStyle(e);
            const duurt = d => d.split(",").some(t => parseFloat(t) > 0);
            return (s.animationName !== "none" && duurt(s.animationDuration)) ||
                (s.transitionProperty !== "none" && duurt(s.transitionDuration)) || s.scrollBehavior === "smooth";
        }).map(e => e.outerHTML.slice(0, 80))"""
    )
    assert beweegt == []


# axe does not know what lies behind a letter in a figure. Here that is the topmost filled shape under its middle, and
# otherwise the page. Gives "text: contrast" for what is below the norm.
CONTRAST_IN_FIGUREN = """() => {
    const doek = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
    const rgb = kleur => {
        doek.clearRect(0, 0, 1, 1);
        doek.fillStyle = kleur === "none" ? "transparent" : kleur;
        doek.fillRect(0, 0, 1, 1);
        return [...doek.getImageData(0, 0, 1, 1).data];
    };
    const licht = ([r, g, b]) => [r, g, b].map(v => v / 255)
        .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
        .reduce((som, v, i) => som + v * [0.2126, 0.7152, 0.0722][i], 0);
    const contrast = (a, b) => (Math.max(licht(a), licht(b)) + 0.05) / (Math.min(licht(a), licht(b)) + 0.05);
    const stijl = document.head.appendChild(document.createElement("style"));
    stijl.textContent = "article svg * { pointer-events: all !important }";
    const fout = [];
    let gemeten = 0;
    for (const letter of document.querySelectorAll("article svg[role=img] text, article .schema text")) {
        if (!letter.checkVisibility() || !letter.textContent.trim()) continue;
        letter.scrollIntoView({block: "center", inline: "center", behavior: "instant"});
        const vak = letter.getBoundingClientRect();
        const onder = document.elementsFromPoint(vak.x + vak.width / 2, vak.y + vak.height / 2);
        const kleuren = onder.filter(e => !e.closest("text")).map(e => e instanceof SVGGeometryElement
            ? rgb(getComputedStyle(e).fill) : rgb(getComputedStyle(e).backgroundColor));
        const achter = kleuren.find(kleur => kleur[3] === 255) ?? rgb(getComputedStyle(document.body).backgroundColor);
        const stijlVan = getComputedStyle(letter);
        const grootte = vak.height;  // as shown: a figure may be scaled
        const groot = grootte >= 32 || (grootte >= 25 && stijlVan.fontWeight >= 700);
        const nu = contrast(rgb(stijlVan.fill), achter);
        gemeten += 1;
        if (nu < (groot ? 3 : 4.5)) fout.push(`${letter.textContent}: ${nu.toFixed(2)}`);
    }
    stijl.remove();
    return [gemeten, fout];
}"""


@pytest.mark.parametrize("kleuren", ["default", "slate"])
@pytest.mark.parametrize("pad", ["begin/", "begin/waarom/", "stappen/", "jaarverslag/2025/"])
def test_letters_in_figuren_zijn_te_lezen(open_browser, adres, pad, kleuren):
    pagina = open_browser(adres, reduced_motion="reduce").new_page()
    pagina.goto(pad)
    weergave(pagina, BREED, kleuren)
    gemeten, fout = pagina.evaluate(CONTRAST_IN_FIGUREN)
    assert gemeten > 10
    assert fout == []


def test_een_onleesbare_letter_in_een_figuur_valt_op(open_browser, adres):
    pagina = open_browser(adres, reduced_motion="reduce").new_page()
    pagina.goto("begin/waarom/")
    pagina.evaluate("document.querySelectorAll('article svg .vak').forEach(e => e.style.fill = '#1b2a2f')")
    _, fout = pagina.evaluate(CONTRAST_IN_FIGUREN)
    assert fout
