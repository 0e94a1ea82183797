"""The internal site, built as people build it, and read in a real browser."""

from __future__ import annotations

import functools
import hashlib
import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.conftest import NIET_MEE, Cli, aanmelding, dien_in, plan, uvz
from tests.site.gereedschap import BREED, SMAL, axe, gebreken
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.paden import PROJECT, Paden

SAM = maak_casusnummer("PGA", 1)


def vingerafdrukken(map_: Path) -> dict[str, str]:
    """Every file of the project outside the private folder and caches, with its content's hash."""
    paden = (p for p in map_.rglob("*") if p.is_file() and not {"prive", "__pycache__", ".cache"} & set(p.parts))
    return {str(p.relative_to(map_)): hashlib.sha256(p.read_bytes()).hexdigest() for p in paden}


@pytest.fixture(scope="module")
def paden(definities, tmp_path_factory) -> Paden:
    """A whole project with its private folder in the usual place, data/prive."""
    project = tmp_path_factory.mktemp("intern") / "project"
    shutil.copytree(PROJECT, project, ignore=NIET_MEE)
    paden = Paden(project, project / "data" / "prive")
    paden.postvak_in.mkdir(parents=True)
    dien_in(paden, definities, ("aanmelding", aanmelding(datum_aanmelding=date(2025, 1, 10))))
    plannen = [plan(SAM, "start", date(2025, 2, 10), 2), plan(SAM, "voortgang", date(2025, 8, 10), 3)]
    dien_in(paden, definities, ("uvz-verslag", uvz(date(2025, 2, 1), SAM)), *(("plan", p) for p in plannen))
    return paden


@pytest.fixture(scope="module")
def vooraf(paden) -> dict[str, str]:
    return vingerafdrukken(paden.project)


@pytest.fixture(scope="module")
def site(paden, vooraf) -> Path:
    """Built by the two commands."""
    assert vooraf
    cli = Cli(paden)
    cli("rapport", "2025-K3")
    assert "Zet haar nooit op een openbare plek." in cli("site", "--intern")
    return paden.intern / "site"


@pytest.fixture(scope="module")
def adres(site) -> Iterator[str]:
    """Served on this computer, as `site --intern --serveren` does."""

    class Stil(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Stil, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_buiten_de_map_met_persoonsgegevens_verandert_er_niets(paden, vooraf, site):
    assert site.is_relative_to(paden.prive)
    assert vingerafdrukken(paden.project) == vooraf


def test_gewoon_mkdocs_bouwt_dezelfde_paginas_op_dezelfde_plek(paden, vooraf, site):
    eerst = sorted(p.relative_to(site) for p in site.rglob("*.html"))
    shutil.rmtree(site)
    omgeving = {**os.environ, "DISABLE_MKDOCS_2_WARNING": "true", "NO_MKDOCS_2_WARNING": "true"}
    opdracht = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-f", "mkdocs.intern.yml"]
    subprocess.run(opdracht, cwd=paden.project, env=omgeving, check=True, capture_output=True)
    assert sorted(p.relative_to(site) for p in site.rglob("*.html")) == eerst
    assert vingerafdrukken(paden.project) == vooraf


def test_de_pagina_is_goed_te_lezen(browser: Browser, adres):
    pagina = browser.new_page(reduced_motion="reduce")
    pagina.add_init_script(axe())
    fouten: list[str] = []
    pagina.on("pageerror", lambda e: fouten.append(str(e)))
    pagina.on("request", lambda r: None if r.url.startswith((adres, "data:", "blob:")) else fouten.append(r.url))
    pagina.goto(f"{adres}2025-k3/")
    assert pagina.locator("h1").inner_text().startswith("Kwartaalrapportage: 3e kwartaal van 2025")
    for breedte in (BREED, SMAL):
        pagina.set_viewport_size({"width": breedte, "height": 900})
        assert pagina.locator("p.vertrouwelijk").is_visible()
        getallen = pagina.locator("#fig-k1 svg text").evaluate_all("delen => delen.map(d => d.textContent)")
        assert getallen.count("1") == 3  # in the approach at the end of 2025-K1, K2 and K3
    assert gebreken(pagina, set()) == []
    assert fouten == []
    pagina.close()
