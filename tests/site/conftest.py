"""The site as visitors get it: built from public data only, served on this computer, read with a real Chromium."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.conftest import NIET_MEE, Cli
from tests.omgeving import eigen_omgeving
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.profiel import lees_profiel

SLOT = Path(__file__).with_name("zensical.lock")
WACHT = 60_000  # milliseconds: what is waited for comes, but a test machine may be busy
expect.set_options(timeout=WACHT)


@pytest.fixture(scope="session")
def offline(eenmaal) -> Path:
    """The site for a folder without a web server."""

    def maak(map_: Path) -> None:
        shutil.copytree(PROJECT, map_ / "project", ignore=NIET_MEE)
        Cli(Paden(map_ / "project", map_ / "prive"))("site", "--offline")

    return eenmaal("offline", maak) / "project" / "site-offline"


@pytest.fixture(scope="session")
def gebouwde_handleiding(eenmaal) -> Path:
    """The manual for who runs the system, a site of its own."""

    def maak(map_: Path) -> None:
        shutil.copytree(PROJECT, map_ / "project", ignore=NIET_MEE)
        Cli(Paden(map_ / "project", map_ / "prive"))("site", "--beheer")

    return eenmaal("handleiding", maak) / "project" / "site-beheer"


@pytest.fixture(scope="session")
def zensical() -> Path:
    """Zensical with what our macros import, in an environment of its own."""
    return eigen_omgeving(SLOT) / "zensical"


@pytest.fixture(scope="session")
def nagebouwd(zensical, gebouwd, eenmaal) -> Path:
    """The site that Zensical makes from the same files, generated pages included."""

    def maak(map_: Path) -> None:
        shutil.copytree(gebouwd.parent, map_ / "project", ignore=shutil.ignore_patterns("site", ".cache"))
        adres = lees_profiel(PROJECT / "data" / "gemeente.toml").open_data.adres
        uitkomst = subprocess.run(
            [str(zensical), "build", "--clean", "--strict"],
            cwd=map_ / "project",
            env={**os.environ, "PYTHONPATH": str(PROJECT / "scripts"), "WERKWIJZER_ADRES": adres},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert uitkomst.returncode == 0, uitkomst.stdout + uitkomst.stderr

    return eenmaal("zensical", maak) / "project" / "site"


@contextmanager
def server(map_: Path) -> Iterator[str]:
    """Serve a folder on this computer; gives the address."""

    class Stil(http.server.SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"  # keeps the connection: many files per page

        def log_message(self, *_) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Stil, directory=str(map_))) as dienst:
        dienst.daemon_threads = True
        threading.Thread(target=dienst.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{dienst.server_port}/"
        dienst.shutdown()


@pytest.fixture(scope="session")
def adres(gebouwd) -> Iterator[str]:
    with server(gebouwd) as adres:
        yield adres


@pytest.fixture(scope="session")
def handleiding(gebouwde_handleiding) -> Iterator[str]:
    with server(gebouwde_handleiding) as adres:
        yield adres


@pytest.fixture
def open_browser(browser) -> Iterator[Callable[..., BrowserContext]]:
    """Open a browser window on an address; its pages fail the test on a console error or an outside request."""
    vensters: list[BrowserContext] = []
    fouten: list[str] = []

    def open_(adres: str, **anders) -> BrowserContext:
        opties = {"locale": "nl-NL", "viewport": {"width": 1280, "height": 900}, **anders}
        venster = browser.new_context(base_url=adres, **opties)
        venster.on("console", lambda m: fouten.append(m.text) if m.type in ("error", "warning") else None)
        venster.on("weberror", lambda e: fouten.append(str(e.error)))
        venster.on("request", lambda r: None if r.url.startswith((adres, "data:", "blob:")) else fouten.append(r.url))
        venster.set_default_timeout(WACHT)
        vensters.append(venster)
        return venster

    yield open_
    for venster in vensters:
        venster.close()
    assert fouten == []


@pytest.fixture
def pagina(open_browser, adres) -> Page:
    return open_browser(adres).new_page()


@pytest.fixture(scope="session")
def paden_van_de_site(gebouwd) -> list[str]:
    """Every page, as the address that follows the site's own: "", "rollen/halt/", …"""
    return sorted(p.relative_to(gebouwd).as_posix().removesuffix("index.html") for p in gebouwd.rglob("*.html"))
