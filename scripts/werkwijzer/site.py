"""Builds and serves the public site. Reads docs/, forms/ and data/openbaar/ only, never the private folder."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import socketserver
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from werkwijzer import publicatie
from werkwijzer.fouten import GebruikersFout
from werkwijzer.paden import Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.rapport.paginas import schrijf_jaarverslagen


def bouw_site(paden: Paden) -> str:
    """Make the generated pages, build with MkDocs (strict), and only then replace the site folder.

    Returns a sentence for the user. Raises GebruikersFout with MkDocs' own words when the build fails.
    """
    jaren = publicatie.lees_jaren(paden.openbaar)
    schrijf_jaarverslagen(jaren, paden.docs, lees_profiel(paden.profiel))
    for formulier in sorted(paden.formulieren.glob("*.xlsx")):
        _kopieer(formulier, paden.docs / "formulieren" / formulier.name)
    paginas = bouw_met_mkdocs(paden.project, "mkdocs.yml", paden.project / ".cache" / "site", paden.site)
    return f"De site staat in {paden.site} ({paginas} pagina's, jaarverslagen: {', '.join(map(str, jaren)) or 'geen'})."


def bouw_met_mkdocs(
    project: Path, configuratie: str, nieuw: Path, site: Path, omgeving: Mapping[str, str] = MappingProxyType({})
) -> int:
    """Build into `nieuw`, strict, and only then replace `site` by it; returns the number of pages.

    Raises GebruikersFout with MkDocs' own words when the build fails; then `site` is as it was.
    """
    opdracht = [sys.executable, "-m", "mkdocs", "build", "--strict", "--clean"]
    opdracht += ["--config-file", configuratie, "--site-dir", str(nieuw)]
    stil = {"NO_MKDOCS_2_WARNING": "true", "DISABLE_MKDOCS_2_WARNING": "true", "PYTHONUTF8": "1"}
    uitkomst = subprocess.run(
        opdracht, cwd=project, env={**os.environ, **stil, **omgeving}, capture_output=True, text=True, check=False
    )
    if uitkomst.returncode:
        raise GebruikersFout(f"De site kan niet worden gebouwd. De oude site blijft staan.\n{uitkomst.stderr.strip()}")
    oud = nieuw.with_name("site-oud")
    shutil.rmtree(oud, ignore_errors=True)
    if site.exists():
        site.replace(oud)
    nieuw.replace(site)
    shutil.rmtree(oud, ignore_errors=True)
    return sum(1 for _ in site.rglob("*.html"))


def _kopieer(bron: Path, doel: Path) -> None:
    if not doel.exists() or doel.read_bytes() != bron.read_bytes():
        doel.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(bron, doel)


def serveer(map_: Path, poort: int, zeg: Callable[[str], None]) -> None:
    """Serve the folder on this computer only, until Ctrl-C. A taken port: the next free one."""

    class Stil(http.server.SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            pass

    for kandidaat in range(poort, poort + 20):
        try:
            server = socketserver.ThreadingTCPServer(
                ("127.0.0.1", kandidaat), functools.partial(Stil, directory=str(map_))
            )
            break
        except OSError:
            continue
    else:
        raise GebruikersFout(f"De poorten {poort} tot en met {poort + 19} zijn bezet. Kies een andere met --poort.")
    server.daemon_threads = True
    with server:
        zeg(f"De site staat op http://127.0.0.1:{kandidaat}/ – stop met Ctrl-C.")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            zeg("Gestopt.")
