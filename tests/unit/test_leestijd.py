"""A new partner is ready in a quarter of an hour, no page is a wall of text, and nothing is far from *Begin hier*.

Pages are read as a visitor gets them: macros filled in, fold-outs open. Labels and the page foot are no reading text.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml
from jinja2 import Environment, StrictUndefined
from mkdocs.utils.yaml import yaml_load

from werkwijzer.handboek import macros
from werkwijzer.site.druk.boeken import DEELT_NIET

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
BEGIN = "begin/index.md"
KORT = "begin/kort.md"
DELEN = "convenant/mag-ik-dit-delen.md"

WOORDEN_PER_MINUUT = 200
SECONDEN_PER_FIGUUR = 12
SECONDEN_PER_KLIK = 3
KWARTIER = 15.0
GEEN_DIK_BOEK = 28_000  # words of all pages together; `python -m tests.meting.woorden` shows them per section
TWEE_SCHERMEN = 450  # words
KLIKKEN = 2

GEEN_LEESTEKST = [
    re.compile(patroon, vlag)
    for patroon, vlag in (
        (r'<div class="paginavoet".*?</div>', re.S),
        (r"<svg\b.*?</svg>", re.S),
        (r'<span class="label.*?</span>', 0),
        (r"\]\([^)]*\)", 0),
        (r"<[^>]+>", 0),
        (r"\{[^}\n]*\}", 0),
        (r"^\s*[!?]{3}\+? \w+", re.M),
    )
]
WOORD = re.compile(r"[^\W_]+(?:[’'\-–.][^\W_]+)*")
FIGUUR = re.compile(r"<figure\b|!\[")
# What gives the eye a hold: table, list of terms, figure, calendar, checklist, choice, a letter shown as it is sent and the lists in it.
RUSTPUNT = re.compile(
    r'^\s*\||^:   |<dd>|<figure\b|!\[|<ol class="kalender"|class="afvinklijst"|^\s*- \[ \]|^\s*\?{3}'
    r'|<div class="brief"|<ul>'
)


def paginas() -> list[str]:
    """The pages written by hand; the yearly reports have tests of their own."""
    alle = (pad.relative_to(DOCS).as_posix() for pad in sorted(DOCS.rglob("*.md")))
    return [naam for naam in alle if not naam.startswith(("jaarverslag/", "regio/"))]


def adres_van(naam: str) -> str:
    """'begin/index.md' → 'begin/', 'normenkader.md' → 'normenkader/', 'index.md' → ''."""
    zonder = naam.removesuffix(".md").removesuffix("index")
    return f"{zonder.rstrip('/')}/" if zonder else ""


@cache
def gevuld(naam: str) -> str:
    """The Markdown of a page with its macros filled in."""
    _, voor, tekst = (DOCS / naam).read_text(encoding="utf-8").split("---\n", 2)
    functies: dict[str, Any] = {}

    def macro(functie: Any, als: str | None = None) -> None:
        functies[als or functie.__name__] = functie

    page = SimpleNamespace(meta=yaml.safe_load(voor), url=adres_van(naam))
    # A folder without PDFs: whether somebody built the site here makes no difference.
    env = SimpleNamespace(variables={}, macro=macro, page=page, project_dir=str(ROOT / "tests"))
    macros.define_env(env)
    jinja = Environment(undefined=StrictUndefined, comment_start_string="{##", comment_end_string="##}")
    return jinja.from_string(tekst).render(**env.variables, **functies, page=page)


def woorden(tekst: str) -> int:
    for patroon in GEEN_LEESTEKST:
        tekst = patroon.sub(" ", tekst)
    return len(WOORD.findall(tekst))


def leesminuten(teksten: Iterable[str], klikken: int) -> float:
    teksten = list(teksten)
    figuren = sum(len(FIGUUR.findall(tekst)) for tekst in teksten)
    seconden = figuren * SECONDEN_PER_FIGUUR + klikken * SECONDEN_PER_KLIK
    return sum(map(woorden, teksten)) / WOORDEN_PER_MINUUT + seconden / 60


def stukken_zonder_rustpunt(tekst: str) -> list[int]:
    """Words of every stretch of running text between two things that are not running text."""
    stukken: list[list[str]] = [[]]
    tekst = re.sub(r"<table\b.*?</table>", "|", GEEN_LEESTEKST[0].sub("", tekst), flags=re.S)
    for regel in tekst.splitlines():
        if RUSTPUNT.search(regel):
            stukken.append([])
        else:
            stukken[-1].append(regel)
    return [woorden("\n".join(stuk)) for stuk in stukken]


# ---------- the path of a new partner ----------


def pad_van(rol: str) -> list[str]:
    """What *Begin hier* says to read; who hears nothing about a person leaves out what is about sharing."""
    intro = gevuld(BEGIN).split("{ .intro }")[0].split("In een kwartier ben je klaar:")[1]
    assert "Hoor je in jouw rol niets over personen? Sla *Mag ik dit delen?* dan over." in intro
    doelen = [posixpath.normpath(posixpath.join("begin", doel)) for doel in re.findall(r"\]\(([^)]+)\)", intro)]
    pad = [BEGIN, *(f"rollen/{rol}.md" if doel == "rollen/index.md" else doel for doel in doelen)]
    return [naam for naam in pad if naam != DELEN or rol not in DEELT_NIET]


ROLLEN = sorted(pad.stem for pad in (DOCS / "rollen").glob("*.md") if pad.stem != "index")


@pytest.mark.parametrize("rol", ROLLEN)
def test_everybody_is_ready_within_a_quarter_of_an_hour(rol: str) -> None:
    pad = pad_van(rol)
    assert pad[:3] == [BEGIN, f"rollen/{rol}.md", KORT]
    assert (DELEN in pad) == (rol not in DEELT_NIET)
    per_pagina = {naam: woorden(gevuld(naam)) for naam in pad}
    # One click per page, and one more for the list of roles.
    minuten = leesminuten(map(gevuld, pad), klikken=len(pad))
    assert minuten < KWARTIER, f"{rol}: {minuten:.1f} minuten; woorden per pagina: {per_pagina}"


def test_the_home_page_promises_what_is_measured_here() -> None:
    assert "In een kwartier ben je klaar" in gevuld("index.md")


def test_a_path_that_is_too_long_is_seen() -> None:
    te_lang = "woord " * (WOORDEN_PER_MINUUT * 15)
    assert leesminuten([te_lang], klikken=0) == pytest.approx(KWARTIER)
    assert leesminuten(["woord " * WOORDEN_PER_MINUUT, "<figure>"], klikken=4) == pytest.approx(1 + 24 / 60)


def test_only_reading_text_is_counted() -> None:
    tekst = (
        '??? keuze "Ja, één keer"\n    Zie [deze pagina](a/b.md). <span class="label wet">Wettelijk kader</span>\n'
        '<svg><text>figuur</text></svg>\n<div class="paginavoet" markdown>\nEigenaar: niemand.\n</div>'
    )
    assert woorden(tekst) == 6


# ---------- no thick book, no wall of text ----------


def test_the_handbook_is_no_thick_book() -> None:
    per_pagina = {naam: woorden(gevuld(naam)) for naam in paginas()}
    assert sum(per_pagina.values()) <= GEEN_DIK_BOEK, sorted(per_pagina.items(), key=lambda paar: -paar[1])[:15]


@pytest.mark.parametrize("naam", paginas())
def test_no_two_screens_without_a_figure_table_checklist_or_choice(naam: str) -> None:
    assert max(stukken_zonder_rustpunt(gevuld(naam))) <= TWEE_SCHERMEN


@pytest.mark.parametrize("rust", ["| a | b |", '<div class="afvinklijst" markdown>', '??? keuze "Ja"', "<figure>"])
def test_a_wall_of_text_is_seen(rust: str) -> None:
    lang, kort = "woord " * 460, "woord " * 300
    assert max(stukken_zonder_rustpunt(lang)) > TWEE_SCHERMEN
    assert max(stukken_zonder_rustpunt(f"{kort}\n\n{kort}")) > TWEE_SCHERMEN
    assert max(stukken_zonder_rustpunt(f"{kort}\n{rust}\n{kort}")) == 300


# ---------- nothing far away, nothing lost ----------


def in_nav(deel: Any) -> list[str]:
    """All pages below a part of `nav`, in order."""
    if isinstance(deel, str):
        return [deel]
    if isinstance(deel, dict):
        return [naam for inhoud in deel.values() for naam in in_nav(inhoud)]
    return [naam for onderdeel in deel for naam in in_nav(onderdeel)]


def menu(onderdelen: Any, huidig: str) -> set[str]:
    """What the side menu shows without unfolding: pages, index pages of groups, and the group you are in."""
    zichtbaar: set[str] = set()
    for onderdeel in onderdelen if isinstance(onderdelen, list) else [onderdelen]:
        inhoud = next(iter(onderdeel.values())) if isinstance(onderdeel, dict) else onderdeel
        if isinstance(inhoud, str):
            zichtbaar.add(inhoud)
        elif huidig in in_nav(inhoud):
            zichtbaar |= menu(inhoud, huidig)
        elif isinstance(inhoud[0], str) and inhoud[0].endswith("index.md"):
            zichtbaar.add(inhoud[0])
    return zichtbaar


def uit_navigatie(nav: list[Any], huidig: str) -> set[str]:
    """The tabs, which are on every page, and the side menu of the tab you are in."""
    tabs = {in_nav(tab)[0] for tab in nav}
    eigen = [tab for tab in nav if huidig in in_nav(tab)]
    return tabs.union(*(menu(next(iter(tab.values())) if isinstance(tab, dict) else tab, huidig) for tab in eigen))


def koppelingen(naam: str, tekst: str) -> set[str]:
    """Pages that the text links to: Markdown links, and addresses in figures."""
    doelen = {posixpath.join(posixpath.dirname(naam), d) for d in re.findall(r"\]\(([^)\s#:]+\.md)", tekst)}
    for url in re.findall(r'href="([^":#]+/)', tekst):
        pad = posixpath.normpath(posixpath.join(adres_van(naam), url))
        kandidaten = ("index.md",) if pad == "." else (f"{pad}.md", f"{pad}/index.md")
        doelen |= {kandidaat for kandidaat in kandidaten if (DOCS / kandidaat).is_file()}
    return {posixpath.normpath(doel) for doel in doelen}


def binnen(klikken: int, vanaf: str, buren: Mapping[str, set[str]]) -> set[str]:
    bereikt = rand = {vanaf}
    for _ in range(klikken):
        rand = {buur for naam in rand for buur in buren.get(naam, ())} - bereikt
        bereikt = bereikt | rand
    return bereikt


def verweesd(alle: Iterable[str], nav: Iterable[str], buren: Mapping[str, set[str]]) -> set[str]:
    """Pages that are not in the navigation and that no other page links to."""
    genoemd = {doel for naam, doelen in buren.items() for doel in doelen if doel != naam}
    return set(alle) - set(nav) - genoemd


@pytest.fixture(scope="module")
def nav() -> list[Any]:
    inhoud = yaml_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["nav"]
    assert isinstance(inhoud, list)
    return inhoud


@pytest.fixture(scope="module")
def links() -> dict[str, set[str]]:
    return {naam: koppelingen(naam, gevuld(naam)) for naam in paginas()}


def test_every_page_is_two_clicks_from_the_start(nav: list[Any], links: dict[str, set[str]]) -> None:
    buren = {naam: doelen | uit_navigatie(nav, naam) for naam, doelen in links.items()}
    assert set(in_nav(nav)) - binnen(KLIKKEN, BEGIN, buren) == set()


def test_every_page_in_the_menu_exists(nav: list[Any]) -> None:
    gemaakt = {"jaarverslag/index.md"}  # by a command
    assert set(in_nav(nav)) - set(paginas()) - gemaakt == set()


def test_no_page_is_lost(nav: list[Any], links: dict[str, set[str]]) -> None:
    assert verweesd(paginas(), in_nav(nav), links) == set()


def test_a_page_too_far_away_and_a_lost_page_are_seen() -> None:
    nav = ["thuis.md", {"Deel": ["deel/index.md", {"Groep": ["deel/groep/a.md", "deel/groep/b.md"]}]}]
    links = {"thuis.md": set(), "deel/index.md": {"deel/groep/a.md"}, "los.md": {"thuis.md", "los.md"}}
    buren = {naam: doelen | uit_navigatie(nav, naam) for naam, doelen in links.items()}
    assert set(in_nav(nav)) - binnen(2, "thuis.md", buren) == {"deel/groep/b.md"}, "a closed group hides its pages"
    assert menu(nav[1]["Deel"], "deel/groep/a.md") == {"deel/index.md", "deel/groep/a.md", "deel/groep/b.md"}
    assert verweesd([*links, "deel/groep/b.md"], in_nav(nav), links) == {"los.md"}


def test_links_are_found_in_text_and_in_figures() -> None:
    tekst = '[Rol](../rollen/halt.md#je-mandaat) [Web](https://x.nl/a.md) <a href="../stappen/uvz/#beslis-zo">UVZ</a>'
    assert koppelingen(BEGIN, tekst) == {"rollen/halt.md", "stappen/uvz.md"}
