"""The site as visitors get it: built from public data only, served on this computer, read with a real Chromium."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.conftest import NIET_MEE, Cli
from werkwijzer.paden import PROJECT, Paden

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
STIL = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]


@pytest.fixture(scope="session")
def gebouwd(tmp_path_factory) -> Path:
    """The built site of a clone without a private folder."""
    project = tmp_path_factory.mktemp("site") / "project"
    shutil.copytree(PROJECT, project, ignore=NIET_MEE)
    paden = Paden(project, project / "data" / "prive")
    Cli(paden)("site")
    assert not paden.prive.exists()
    return paden.site


@pytest.fixture(scope="session")
def adres(gebouwd) -> Iterator[str]:
    class Stil(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Stil, directory=str(gebouwd)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    pad = next((p for naam in CHROMIUM if (p := shutil.which(naam))), None)
    if pad is None:
        if os.environ.get("CI"):
            pytest.fail("Chromium ontbreekt; .ci/run installeert het")
        pytest.skip("Chromium staat niet op deze computer")
    with sync_playwright() as speler:
        browser = speler.chromium.launch(executable_path=pad, args=STIL)
        yield browser
        browser.close()


@pytest.fixture
def pagina(browser, adres) -> Iterator[Page]:
    """A fresh page that fails its test on any console error or request to another host."""
    context = browser.new_context(base_url=adres, locale="nl-NL", viewport={"width": 1280, "height": 900})
    pagina = context.new_page()
    fouten: list[str] = []
    pagina.on("console", lambda m: fouten.append(m.text) if m.type in ("error", "warning") else None)
    pagina.on("pageerror", lambda e: fouten.append(str(e)))
    pagina.on("request", lambda r: None if r.url.startswith((adres, "data:", "blob:")) else fouten.append(r.url))
    yield pagina
    context.close()
    assert fouten == []
