"""The site behind a real nginx with the generated configuration, read with Chromium: safe, and everything still works."""

from __future__ import annotations

import shutil
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.site.gereedschap import achter_nginx
from werkwijzer.site.webserver import koppen

PAGINAS = ("", "rollen/", "rollen/politie/", "convenant/mag-ik-dit-delen/", "formulieren/", "overleggen/",
           "jaarverslag/2025/", "bestaat-niet/")  # fmt: skip


@pytest.fixture(scope="module")
def site(gebouwd: Path, tmp_path_factory) -> Path:
    """A copy to serve: one test adds a page."""
    return shutil.copytree(gebouwd, tmp_path_factory.mktemp("site") / "site")


@pytest.fixture(scope="module")
def server(site: Path, tmp_path_factory) -> Iterator[str]:
    with achter_nginx(site, tmp_path_factory.mktemp("nginx")) as adres:
        yield adres


def haal(adres: str, methode: str = "GET") -> tuple[int, dict[str, str], str]:
    try:
        antwoord = urllib.request.urlopen(urllib.request.Request(adres, method=methode))
    except urllib.error.HTTPError as fout:
        antwoord = fout
    with antwoord:
        return antwoord.status, dict(antwoord.headers), antwoord.read().decode("utf-8", "replace")


def test_elk_antwoord_heeft_de_koppen(server, gebouwd):
    for pad in ("", "jaarverslag/2025/", "formulieren/plan.xlsx", "search/search_index.json", "bestaat-niet"):
        _, gekregen, _ = haal(server + pad)
        assert {k: gekregen.get(k) for k in koppen(gebouwd)} == koppen(gebouwd), pad
        assert gekregen["Server"] == "nginx"


def test_ook_een_statische_host_krijgt_ze(gebouwd):
    regels = (gebouwd / "_headers").read_text("utf-8").splitlines()
    assert regels[0] == "/*"
    assert dict(regel.strip().split(": ", 1) for regel in regels[1:]) == koppen(gebouwd)
    assert max(map(len, regels)) < 2000  # what Cloudflare Pages takes


def test_wat_de_server_wel_en_niet_geeft(server):
    status, gekregen, tekst = haal(server + ".well-known/security.txt")
    assert (status, gekregen["Content-Type"]) == (200, "text/plain; charset=utf-8")
    assert tekst.splitlines()[0] == "Contact: mailto:beveiliging@voorbeeldstad.example"
    status, _, tekst = haal(server + "bestaat-niet/")
    assert status == 404
    assert "Werkwijzer" in tekst
    assert [haal(server + pad)[0] for pad in ("_headers", ".git/config", "x/.env")] == [404, 404, 404]
    assert haal(server, "POST")[0] == 403
    assert haal(server + "jaarverslag/2025/cijfers-2025.csv")[1]["Content-Type"].startswith("text/csv")


def test_in_de_browser_geen_overtreding_en_alles_werkt(server, browser):
    """Pages look as without a policy: colours chosen, tables aligned, search answers, a download comes."""
    context = browser.new_context(base_url=server, locale="nl-NL", viewport={"width": 1280, "height": 900})
    pagina = context.new_page()
    fouten: list[str] = []
    pagina.add_init_script(
        "addEventListener('securitypolicyviolation', e => console.error(`beleid: ${e.violatedDirective} ${e.blockedURI}`))"
    )
    pagina.on("console", lambda m: fouten.append(f"{pagina.url}: {m.text}") if m.type == "error" else None)
    pagina.on("pageerror", lambda e: fouten.append(f"{pagina.url}: {e}"))
    for pad in PAGINAS:
        pagina.goto(pad)
    pagina.goto("normenkader/")
    rechts = pagina.locator("td[style*='text-align']").first
    assert rechts.evaluate("e => getComputedStyle(e).textAlign") in ("center", "right")
    pagina.locator("label[title='Donkere weergave']").click()
    expect(pagina.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    pagina.reload()
    expect(pagina.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    pagina.get_by_role("textbox", name="Zoeken").fill("notificatiebrief")
    expect(pagina.locator(".md-search-result__link").first).to_be_visible(timeout=60_000)
    pagina.goto("formulieren/")
    with pagina.expect_download() as ophalen:
        pagina.locator("a[href$='plan.xlsx']").first.click()
    assert ophalen.value.path().read_bytes().startswith(b"PK")
    context.close()
    assert [f for f in fouten if "status of 404" not in f] == []  # of the page that is not there


def test_het_beleid_houdt_een_vreemd_script_tegen(server, browser, site):
    """The control: the same page with a script more, which is not in the policy."""
    vreemd = site / "vreemd.html"
    vreemd.write_text("<title>x</title><p onclick='document.title=1'>x</p><script>document.title='uitgevoerd'</script>")
    pagina = browser.new_page()
    pagina.goto(server + "vreemd.html")
    pagina.locator("p").click()
    assert pagina.title() == "x"
    pagina.close()


def test_elke_pagina_is_schoon_volgens_de_poort(gebouwd):
    """No script in an attribute, nothing from another host, no address or number: on all pages and in all files."""
    bestanden, *bevindingen = (gebouwd.parents[1] / "nagekeken").read_text("utf-8").splitlines()
    assert int(bestanden) == sum(p.is_file() for p in gebouwd.rglob("*"))
    assert int(bestanden) > 140
    assert bevindingen == []
