"""The HTML itself: the W3C's Nu checker on every page, and what a screen reader needs from tables, charts and words."""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter

import pytest
from lxml import html

from tests.site.gereedschap import module, programma

# Mistakes in the templates of Material for MkDocs 9.8, on every page; they harm nobody. An update may mend them.
VAN_HET_THEMA = (
    # <input type="checkbox" autocomplete="off"> keeps Firefox from restoring an opened drawer.
    r"Attribute “autocomplete” is only allowed when the input type is .*__(drawer|search)",
    # <label tabindex=""> of a menu that is not folded.
    r"Bad value “” for attribute “tabindex” on element “label”.*__nav_",
    # <label for="__toc"> of a page whose own table of contents is in another place.
    r"The value of the “for” attribute of the “label” element must be the ID of .*__toc",
)


def bevindingen(*paden: object) -> list[str]:
    """Errors and warnings of the Nu checker: "file, line: message, source"."""
    vnu = module("vnu-jar/build/dist/vnu.jar")
    opdracht = [
        programma("java"),
        *(
            "-Xmx1g",
            "-Xss4m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
        ),  # a run this short does not earn back more
        "-jar",
        vnu,
        "--format",
        "json",
        "--errors-only",
        "--skip-non-html",
        *paden,
    ]
    uitkomst = subprocess.run([str(deel) for deel in opdracht], capture_output=True, encoding="utf-8", check=False)
    meldingen = json.loads(uitkomst.stderr)["messages"]
    return [
        f"{m['url'].rpartition('/site/')[2]}, {m.get('lastLine')}: {m['message']} {' '.join(m.get('extract', '').split())}"
        for m in meldingen
    ]


@pytest.fixture(scope="module")
def gevonden(gebouwd, tmp_path_factory) -> list[str]:
    """Of the whole site and of one page with a fault, in one run: to start the checker takes longer than to check a page."""
    fout = tmp_path_factory.mktemp("fout") / "site"
    fout.mkdir()
    (fout / "fout.html").write_text("<!doctype html><html lang=nl><title>Fout</title><p><div markdown>x</div></p>")
    return bevindingen(gebouwd, fout)


def test_elke_pagina_is_geldige_html(gevonden):
    in_orde = re.compile("|".join(VAN_HET_THEMA))
    assert [b for b in gevonden if not in_orde.search(b) and not b.startswith("fout.html")] == []


def test_de_toegestane_lijst_bevat_niets_te_veel(gevonden):
    assert [p for p in VAN_HET_THEMA if not any(re.search(p, b) for b in gevonden)] == []


def test_een_fout_in_de_html_valt_op(gevonden):
    assert any(b.startswith("fout.html") and "Attribute “markdown” not allowed" in b for b in gevonden)


@pytest.fixture(scope="module")
def paginas(gebouwd) -> dict[str, html.HtmlElement]:
    return {
        p.relative_to(gebouwd).as_posix(): html.document_fromstring(p.read_bytes()) for p in gebouwd.rglob("*.html")
    }


def test_elke_pagina_zegt_haar_taal_en_heeft_een_eigen_titel(paginas):
    assert {p.get("lang") for p in paginas.values()} == {"nl"}
    titels = Counter(p.findtext(".//title") for p in paginas.values())
    assert titels["Home - Werkwijzer"] == 1
    # 404.html has the name of the site only.
    assert {titel: n for titel, n in titels.items() if n > 1} == {}


def test_geen_zin_ontkent_twee_keer(paginas):
    dubbel = re.compile(r"\bniets?:? niets?\b", re.IGNORECASE)
    assert {naam for naam, pagina in paginas.items() if dubbel.search(" ".join(pagina.text_content().split()))} == set()


def test_engels_op_een_pagina_is_gemarkeerd(paginas):
    engels = re.compile(r"\b(the|and|with|which|their)\b")
    for naam, pagina in paginas.items():
        for blok in pagina.xpath("//article//*[self::p or self::li or self::h2 or self::h3]"):
            if len(engels.findall(blok.text_content())) > 2:
                assert blok.xpath("ancestor-or-self::*[@lang][1]/@lang") == ["en"], (naam, blok.text_content()[:80])


def test_elke_tabel_heeft_kopcellen_en_een_naam(paginas):
    """A caption, a label, or else the heading of the part of the page it stands in."""
    zonder = []
    for naam, pagina in paginas.items():
        for tabel in pagina.xpath("//article//table"):
            koppen = tabel.xpath(".//th")
            genoemd = tabel.xpath("caption") or tabel.get("aria-labelledby") or tabel.get("aria-label")
            if not koppen or not (
                genoemd or tabel.xpath("preceding::*[self::h1 or self::h2 or self::h3 or self::summary][1]")
            ):
                zonder.append((naam, tabel.text_content()[:60]))
    assert zonder == []


def test_tabellen_van_het_jaarverslag_hebben_een_bijschrift_en_richting(paginas):
    tabellen = paginas["jaarverslag/2025/index.html"].xpath("//article//table[contains(@class, 'cijfers')]")
    assert len(tabellen) > 10
    for tabel in tabellen:
        assert tabel.findtext("caption").strip()
        assert all(kop.get("scope") in ("col", "row", "colgroup", "rowgroup") for kop in tabel.xpath(".//th"))


def test_elke_grafiek_heeft_een_titel_en_beschrijving_die_verwijzen(paginas):
    aantal = 0
    for naam, pagina in paginas.items():
        for svg in pagina.xpath("//article//svg[@role='img']"):
            teksten = [pagina.get_element_by_id(i).text_content() for i in (svg.get("aria-labelledby") or "").split()]
            assert svg.get("aria-label") or (teksten and all(t.strip() for t in teksten)), naam
            aantal += 1
    assert aantal > 20
