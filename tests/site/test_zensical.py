"""The site after MkDocs: Zensical makes the same pages from the same files, in an environment without MkDocs.

What may differ is listed here and nowhere else: the theme's own files and its search index, and how a link to the
same place is spelled.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from urllib.parse import urljoin

from lxml import html

from werkwijzer.paden import PROJECT

VAN_HET_THEMA = (
    "assets/javascripts/",
    "assets/stylesheets/",
    "assets/images/",
    "search/",
    "search.json",
    "sitemap.xml",
)
# `werkwijzer site` writes these after the build, from the scripts that the builder put in the pages.
VOOR_DE_SERVER = ("_headers", ".well-known/")


def test_de_beheerhandleiding_bouwt_ook(zensical, gebouwde_handleiding, tmp_path):
    project = tmp_path / "project"
    shutil.copytree(gebouwde_handleiding.parent, project, ignore=shutil.ignore_patterns("site*", ".cache"))
    shutil.copytree(PROJECT / "scripts" / "werkwijzer" / "site", project / "scripts" / "werkwijzer" / "site")
    uitkomst = subprocess.run(
        [str(zensical), "build", "--clean", "--strict", "-f", "mkdocs.beheer.yml"],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(PROJECT / "scripts")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert uitkomst.returncode == 0, uitkomst.stdout + uitkomst.stderr
    assert bestanden(project / "site-beheer") == bestanden(gebouwde_handleiding)


def bestanden(site: Path) -> set[str]:
    namen = {p.relative_to(site).as_posix() for p in site.rglob("*") if p.is_file()}
    return {naam for naam in namen if not naam.startswith(VAN_HET_THEMA + VOOR_DE_SERVER)}


def woorden(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().replace("¶", "").split())


def inhoud(site: Path, naam: str) -> dict[str, object]:
    """What a reader gets from a page, apart from how it looks."""
    pagina = html.document_fromstring((site / naam).read_bytes())
    (artikel,) = pagina.xpath("//article")
    for zoekwoorden in artikel.xpath(".//*[contains(concat(' ', @class, ' '), ' md-tags ')]"):
        zoekwoorden.drop_tree()  # Zensical puts the search words in the article; the style sheet hides them
    koppelingen = artikel.xpath(".//a[not(contains(@class, 'headerlink'))]/@href")
    return {
        "titel": pagina.findtext(".//title").strip(),
        "beschrijving": pagina.xpath("string(//meta[@name='description']/@content)"),
        "delen": sorted((m.get("property"), m.get("content")) for m in pagina.xpath("//meta[@property]")),
        "koppen": [(kop.tag, kop.get("id"), woorden(kop)) for kop in artikel.xpath(".//h1 | .//h2 | .//h3 | .//h4")],
        "tabellen": [[woorden(cel) for cel in tabel.xpath(".//th | .//td")] for tabel in artikel.xpath(".//table")],
        "grafieken": [woorden(svg) for svg in artikel.xpath(".//svg[@role='img']")],
        "koppelingen": sorted(urljoin(f"http://site.test/{naam}", k).removesuffix("index.html") for k in koppelingen),
        "tekst": woorden(artikel),
    }


def test_zelfde_paginas_en_downloads(gebouwd, nagebouwd):
    assert bestanden(nagebouwd) ^ bestanden(gebouwd) == set()
    for naam in bestanden(gebouwd):
        if not naam.endswith((".html", ".xml")):
            assert (nagebouwd / naam).read_bytes() == (gebouwd / naam).read_bytes(), naam


def test_zelfde_inhoud_op_elke_pagina(gebouwd, nagebouwd):
    paginas = sorted(naam for naam in bestanden(gebouwd) if naam.endswith(".html") and naam != "404.html")
    assert len(paginas) > 70
    anders = []
    for naam in paginas:
        een, twee = inhoud(gebouwd, naam), inhoud(nagebouwd, naam)
        anders += [f"{naam}: {deel}" for deel in een if een[deel] != twee[deel]]
    assert anders == []


def test_de_bouw_gebruikt_alleen_wat_beide_kennen():
    """No hooks and no other plugins than search and macros, in every configuration."""
    for bestand in sorted(PROJECT.glob("mkdocs*.yml")):
        regels = bestand.read_text(encoding="utf-8").splitlines()
        assert not any(regel.startswith("hooks:") for regel in regels), bestand.name
        if "plugins:" in regels:
            na = regels[regels.index("plugins:") + 1 :]
            blok = na[: next((i for i, regel in enumerate(na) if regel and not regel.startswith(" ")), len(na))]
            assert {r.strip(" -:") for r in blok if r.startswith("  - ")} <= {"search", "macros"}, bestand.name
