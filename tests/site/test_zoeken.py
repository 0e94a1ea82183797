"""Real questions, as people type them, lead to the right page within the first three results; in both builders.

What makes the answers good: search words per page (`tags` in the front matter, and what people type in
`docs/javascripts/zoekwoorden.js`), the questions of `docs/javascripts/zoekvragen.js`, and the order of
`docs/javascripts/zoekvolgorde.js`. What is measured are other questions, in `zoekvragen.txt`, for which nothing was written.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.site.conftest import WACHT, server
from tests.site.gereedschap import programma
from werkwijzer.paden import PROJECT

GENOEG = 0.95  # of questions that the search has not seen
GELEERD = 0.985  # of those that it has
SCRIPTS = [
    PROJECT / "docs" / "javascripts" / naam
    for naam in ("zoekwoorden.js", "zoekvragen.js", "zoekvolgorde.js", "zoeken.js")
]
NIEUWSTE = "jaarverslag/2025"
WOORDEN_VAN_DE_RAAD = [
    *(
        "recidive",
        "terugval",
        "criminaliteit",
        "doelen",
        "is het doel gehaald",
        "kosten",
        "uitgaven",
        "kosten per jongere",
    ),
    *("wat kost de aanpak", "hoeveel jongeren", "hoeveel jongeren zitten in de aanpak", "aantal jongeren"),
]

ANDERS_GEZEGD = {  # a verb in two parts, another form, and a compound
    "hoe meld ik een jongere aan": "aanmelden",
    "leerling is geschorst": "schorsing leerling",
    "schooldirectie": "directie van de school",
    "reclasseringstoezicht": "toezicht reclassering",
}


EERST_VERKEERD = {  # what once led to the wrong page, or to none
    "hoe meld ik aan": "stappen/aanmelden",
    "raad voor de kinderbescherming": "rollen/raad-voor-de-kinderbescherming",
    "ggz": "rollen/zorgaanbieder",
    "schoolverzuim": "rollen/leerplicht",
    "vakantie": "rollen/netwerkregisseur",
    "weekend": "begin/voor-wie",
    "nazorg": "stappen/afsluiten",
    "doorverwijzen": "stappen/uvz",
    "thuisgeven": "rollen/netwerkregisseur",
    "zrm": "normenkader",
    "aanmeldne": "stappen/aanmelden",
    "regiseur": "rollen/netwerkregisseur",
}


def op_de_site(pagina: str) -> str:
    """The path of a page that the tables call `jaarverslag/…`, whatever the year, or `index`."""
    return "" if pagina == "index" else re.sub(r"^jaarverslag\b", NIEUWSTE, pagina)


def geleerd() -> dict[str, set[str]]:
    """The questions that the search knows, with their pages."""
    stukken = re.split(r"\n(?=\S)", SCRIPTS[1].read_text("utf-8").partition("`\n")[2].rpartition("\n`")[0])
    uit: dict[str, set[str]] = {}
    for paginas, lijst in (stuk.split(": ") for stuk in stukken):
        for vraag in lijst.split(";"):
            doelen = {op_de_site(p) for p in paginas.split(", ")}
            uit.setdefault(" ".join(vraag.split()), set()).update(doelen)
    return uit


def enkele_geleerd() -> dict[str, set[str]]:
    return dict(list(geleerd().items())[::41])


def vragen() -> dict[str, set[str]]:
    """Every question of the table with the pages of which one has to be found."""
    regels = Path(__file__).with_name("zoekvragen.txt").read_text(encoding="utf-8").splitlines()
    paren = (regel.split("|") for regel in regels if regel and not regel.startswith("#"))
    return {vraag.strip(): {op_de_site(d.strip()) for d in doelen.split(",")} for vraag, doelen in paren}


Zoek = Callable[[str], list[str]]


def paden(adres: str, koppelingen: list[str]) -> list[str]:
    """The first three different pages that a list of results leads to."""
    zonder = (k.removeprefix(adres).partition("?")[0].partition("#")[0].strip("/") for k in koppelingen)
    return list(dict.fromkeys(zonder))[:3]


@pytest.fixture
def zoek(pagina: Page, adres: str) -> Zoek:
    """Type a question in the site of MkDocs; gives the first three pages that are found."""
    pagina.goto("")
    veld, lijst = pagina.locator(".md-search__input"), pagina.locator(".md-search-result__list")
    veld.click()
    expect(pagina.locator(".md-search-result__meta")).to_have_text("Typ om te beginnen met zoeken")

    def doe(vraag: str) -> list[str]:
        lijst.evaluate("lijst => lijst.replaceChildren()")
        veld.fill(vraag)
        pagina.keyboard.press("Shift")  # the theme listens to keys
        expect(lijst.locator("> li").first, vraag).to_be_attached()
        return paden(adres, lijst.locator("> li").evaluate_all("e => e.map(li => li.querySelector('a').href)"))

    return doe


@pytest.fixture
def zoek_na_zensical(browser, nagebouwd) -> Iterator[Zoek]:
    """The same in the site that Zensical makes, whose search looks different."""
    lees = """() => [...document.querySelectorAll("*")].filter(e => e.shadowRoot).flatMap(
        e => [...e.shadowRoot.querySelectorAll("ol[role=listbox] a")].map(a => a.href))"""
    with server(nagebouwd) as adres:
        pagina = browser.new_page()
        pagina.set_default_timeout(WACHT)
        pagina.goto(adres)
        pagina.locator(".md-search__button").first.click()
        veld = pagina.locator("input[role=combobox]")
        veld.fill("uvz")
        pagina.wait_for_function(f"() => ({lees})().length > 0")

        def doe(vraag: str) -> list[str]:
            veld.fill("")
            pagina.wait_for_function(f"() => ({lees})().length === 0")
            veld.fill(vraag)
            pagina.wait_for_function(f"() => ({lees})().length > 0")
            return paden(adres, pagina.evaluate(lees))

        yield doe
        pagina.close()


def eerste_paginas(index: Path, vragen: Iterable[str]) -> dict[str, list[str]]:
    """The first three pages per question, by the script of the site itself: all questions within a second or two."""
    vragen = list(vragen)
    invoer = {
        "index": json.loads(index.read_text(encoding="utf-8")),
        "script": "\n".join(script.read_text("utf-8") for script in SCRIPTS),
        "vragen": vragen,
    }
    uit = subprocess.run(
        [programma("node"), str(Path(__file__).with_name("zoek.js"))],
        input=json.dumps(invoer),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return {vraag: paden("", plekken) for vraag, plekken in zip(vragen, json.loads(uit.stdout), strict=True)}


@pytest.fixture
def index(gebouwd: Path) -> Path:
    return gebouwd / "search" / "search_index.json"


@pytest.fixture(scope="module")
def gevonden(gebouwd: Path) -> dict[str, list[str]]:
    """What the script finds for all questions of this module: to read the index takes as long as two hundred of them."""
    gezegd = [*ANDERS_GEZEGD, *ANDERS_GEZEGD.values(), *WOORDEN_VAN_DE_RAAD, *EERST_VERKEERD]
    return eerste_paginas(gebouwd / "search" / "search_index.json", [*vragen(), *enkele_geleerd(), *gezegd])


@pytest.fixture(scope="module")
def gevonden_na_zensical(nagebouwd: Path) -> dict[str, list[str]]:
    return eerste_paginas(nagebouwd / "search.json", vragen())


def gemist(goed: dict[str, set[str]], gevonden: dict[str, list[str]]) -> dict[str, list[str]]:
    """Of these questions, those that do not lead to one of their pages."""
    return {vraag: gevonden[vraag] for vraag in goed if not goed[vraag] & set(gevonden[vraag])}


def test_the_table_has_a_hundred_questions_about_pages_that_exist(gebouwd):
    assert len(vragen()) >= 100
    doelen = set().union(*vragen().values())
    assert [doel for doel in doelen if not (gebouwd / doel / "index.html").is_file()] == []


def test_a_question_that_it_knows_leads_to_its_page(gevonden):
    assert geleerd().keys() & vragen().keys() == set(), "then the table does not measure anything"
    enkele = enkele_geleerd()
    assert len(enkele) > 300
    mis = gemist(enkele, gevonden)
    assert len(mis) <= (1 - GELEERD) * len(enkele), mis


def test_what_people_type_leads_to_the_right_page(gevonden):
    mis = gemist(vragen(), gevonden)
    assert len(mis) <= (1 - GENOEG) * len(vragen()), mis


def test_what_people_type_leads_to_the_right_page_after_zensical(gevonden_na_zensical):
    mis = gemist(vragen(), gevonden_na_zensical)
    assert len(mis) <= (1 - GENOEG) * len(vragen()), mis


def test_what_once_led_astray_leads_to_its_page(gevonden):
    assert {vraag: gevonden[vraag] for vraag, doel in EERST_VERKEERD.items() if doel not in gevonden[vraag]} == {}


def test_who_types_sees_these_pages_first(gevonden, zoek):
    enkele = list(vragen())[::27]
    assert {vraag: zoek(vraag) for vraag in enkele} == {vraag: gevonden[vraag] for vraag in enkele}


def test_who_types_sees_these_pages_first_after_zensical(gevonden_na_zensical, zoek_na_zensical):
    enkele = list(vragen())[::54]
    assert {v: zoek_na_zensical(v) for v in enkele} == {v: gevonden_na_zensical[v] for v in enkele}


def test_whole_addresses_in_the_index_make_no_difference(index, gevonden, tmp_path):
    """As Zensical makes them in the browser."""
    basis = "https://werkwijzer.test/jeugd/"
    heel = json.loads(index.read_text(encoding="utf-8"))
    for deel in heel["docs"]:
        deel["location"] = f"{basis}{deel['location']}"
    (tmp_path / "heel.json").write_text(json.dumps(heel), encoding="utf-8")
    enkele = eerste_paginas(tmp_path / "heel.json", list(vragen())[::8])
    kaal = {vraag: [plek.removeprefix(basis) for plek in lijst] for vraag, lijst in enkele.items()}
    assert kaal == {vraag: gevonden[vraag] for vraag in enkele}


def test_what_people_type_is_known_of_pages_that_exist(gebouwd):
    regels = SCRIPTS[0].read_text("utf-8").partition("paginas: `\n")[2].partition("`")[0].splitlines()
    plekken = [regel.partition(": ")[0] for regel in regels if not regel.startswith(" ")]
    assert len(plekken) == len(set(plekken)) > 70
    met_vragen = set().union(*geleerd().values())
    assert len(met_vragen) > 70
    assert [plek for plek in {*plekken, *met_vragen} if not (gebouwd / plek / "index.html").is_file()] == []


def test_the_index_has_the_search_words_of_a_page_once(index):
    docs = json.loads(index.read_text(encoding="utf-8"))["docs"]
    assert [deel["location"] for deel in docs if "tags" in deel and "#" in deel["location"]] == []


def test_a_verb_in_two_parts_another_form_and_a_compound_are_one_word(gevonden):
    for wel, ook in ANDERS_GEZEGD.items():
        assert gevonden[wel][0] in gevonden[ook], (wel, gevonden[wel], gevonden[ook])


def test_ordinary_words_of_the_council_give_the_newest_report_first(gevonden):
    """Or right after the page about costs."""
    eerste = {v: [p for p in gevonden[v] if p != "raad/kosten"][:1] for v in WOORDEN_VAN_DE_RAAD}
    assert eerste == {vraag: [NIEUWSTE] for vraag in WOORDEN_VAN_DE_RAAD}


def test_words_of_the_handbook_do_not_give_a_report_first(zoek):
    for vraag in ("aanmelden", "plan van aanpak", "herijken", "afsluiten", "mag ik dit delen"):
        assert not zoek(vraag)[0].startswith("jaarverslag"), vraag


def test_a_typing_error_another_ending_and_a_part_of_a_word_are_understood(zoek):
    assert zoek("reclasering")[0] == "rollen/reclassering"
    assert "convenant/datalek" in zoek("datalekken")
    assert zoek("marshall")[0] == "rollen/jeugdmarshall"


def test_words_that_say_nothing_do_not_lead_elsewhere(zoek):
    assert zoek("hoe gaat het dan met afsluiten")[0] == zoek("afsluiten")[0] == "stappen/afsluiten"


def test_search_words_are_not_shown(zoek, pagina):
    zoek("spijbelen")
    assert pagina.locator(".md-search-result .md-tags").evaluate_all("e => e.filter(t => t.offsetHeight)") == []
    pagina.goto("rollen/leerplicht/")
    assert pagina.locator("article .md-tags, article .md-tag").evaluate_all("e => e.filter(t => t.offsetHeight)") == []
