"""Every link on every page leads somewhere: page, anchor, picture, download. Also from a folder without a server."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from lxml import html

BASIS = "http://site.test/"
# 404.html is served for any address, so its links start at the root: only those may.
NERGENS = "404.html"


@cache
def bladzijde(pad: Path) -> html.HtmlElement:
    return html.document_fromstring(pad.read_bytes())


@cache
def ankers(pad: Path) -> set[str]:
    return {str(naam) for naam in bladzijde(pad).xpath("//@id | //a/@name")}


def kapotte_koppelingen(site: Path, map_wijst_naar_index: bool = True) -> list[str]:
    """Links (href, src, xlink:href) that lead to no file in `site`, or to no id in it: "page: link"."""
    kapot = []
    for pad in sorted(site.rglob("*.html")):
        hier = pad.relative_to(site).as_posix()
        for _, _, koppeling, _ in bladzijde(pad).iterlinks():
            if hier == NERGENS and koppeling.startswith("/"):
                continue
            url = urlsplit(urljoin(BASIS + hier, koppeling))
            if not url.geturl().startswith(BASIS):
                continue
            doel = site / unquote(url.path).lstrip("/")
            if doel.is_dir() and map_wijst_naar_index:
                doel /= "index.html"
            if not doel.is_file() or (
                url.fragment and doel.suffix == ".html" and unquote(url.fragment) not in ankers(doel)
            ):
                kapot.append(f"{hier}: {koppeling}")
    return kapot


def test_elke_koppeling_en_elk_anker_bestaat(gebouwd):
    assert kapotte_koppelingen(gebouwd) == []


def test_elke_koppeling_van_de_offline_site_wijst_naar_een_bestand(offline):
    assert kapotte_koppelingen(offline, map_wijst_naar_index=False) == []


def test_elke_koppeling_in_de_beheerhandleiding_bestaat(gebouwde_handleiding):
    assert kapotte_koppelingen(gebouwde_handleiding) == []


@pytest.mark.parametrize("koppeling", ["weg/", "#weg", "over/#weg", "../buiten.css"])
def test_een_kapotte_koppeling_valt_op(tmp_path, koppeling):
    (tmp_path / "over").mkdir()
    (tmp_path / "over" / "index.html").write_text("<html><body id=er></body></html>")
    (tmp_path / "index.html").write_text(f"<html><body><a href='over/#er'></a><a href='{koppeling}'></a></body></html>")
    assert kapotte_koppelingen(tmp_path) == [f"index.html: {koppeling}"]
