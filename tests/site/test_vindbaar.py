"""What search engines, chats and data portals find: sitemap, preview of a shared link, described data."""

from __future__ import annotations

import json
import re
import struct

from werkwijzer.paden import PROJECT
from werkwijzer.profiel import lees_profiel

ADRES = lees_profiel(PROJECT / "data" / "gemeente.toml").open_data.adres


def test_sitemap_names_every_page_with_its_full_address_and_no_clock(gebouwd):
    sitemap = (gebouwd / "sitemap.xml").read_text(encoding="utf-8")
    paginas = {ADRES + p.parent.relative_to(gebouwd).as_posix() + "/" for p in gebouwd.rglob("index.html")}
    assert set(re.findall(r"<loc>(.*?)</loc>", sitemap)) == {p.replace("/./", "/") for p in paginas}
    assert set(re.findall(r"<lastmod>(.*?)</lastmod>", sitemap)) == {"2025-12-31"}  # newest reference date


def test_every_page_has_a_preview_with_its_own_title_and_description(gebouwd):
    gezien = set()
    for pad in gebouwd.rglob("index.html"):
        html = pad.read_text(encoding="utf-8")
        og = dict(re.findall(r'<meta property="og:([\w:]+)" content="([^"]*)">', html))
        gewoon = re.search(r'<meta name="description" content="([^"]*)">', html)
        assert og["title"], pad
        assert og["description"] == gewoon[1]
        jaar = re.fullmatch(r"jaarverslag/(\d{4})/index.html", pad.relative_to(gebouwd).as_posix())
        beeld = f"jaarverslag/{jaar[1]}/oogopslag-{jaar[1]}.png" if jaar else "assets/deelkaart.png"
        assert og["image"] == ADRES + beeld
        gezien.add(og["url"])
    assert len(gezien) > 60


def test_picture_of_a_shared_link_has_the_size_that_it_says(gebouwd):
    for beeld in ("assets/deelkaart.png", "jaarverslag/2025/oogopslag-2025.png"):
        kop = (gebouwd / beeld).read_bytes()[:24]
        assert struct.unpack(">II", kop[16:24]) == (1200, 630)


def test_catalogue_names_files_that_are_there(gebouwd):
    catalogus = json.loads((gebouwd / "jaarverslag" / "catalogus.jsonld").read_text(encoding="utf-8"))
    adressen = [d["dcat:downloadURL"]["@id"] for s in catalogus["dcat:dataset"] for d in s["dcat:distribution"]]
    assert len(adressen) == 13
    for adres in adressen:
        assert (gebouwd / adres.removeprefix(ADRES)).stat().st_size > 1000
