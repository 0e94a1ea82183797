"""Builds and serves the public site. Reads docs/, forms/ and data/openbaar/ only, never the private folder."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import socketserver
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path

from werkwijzer import publicatie
from werkwijzer.druk.boeken import Bron, boekpaden, maak_boeken
from werkwijzer.druk.pdf import beschikbaar
from werkwijzer.fouten import GebruikersFout
from werkwijzer.huisstijl import als_css
from werkwijzer.paden import Paden
from werkwijzer.profiel import Profiel, lees_profiel
from werkwijzer.rapport.deelkaart import deelkaart
from werkwijzer.rapport.paginas import schrijf_jaarverslagen
from werkwijzer.webserver import schrijf_bij_de_site

BEWAARPLAATS = "WERKWIJZER_PDF_BEWAARPLAATS"  # a folder in which builds share what they have drawn before


def bouw_site(paden: Paden, keur: Callable[[Path], object], *, offline: bool = False) -> str:
    """Make the generated pages, build with MkDocs (strict), and only then replace the site folder.

    `keur` gets the folder of the new site and raises when it may not be published; then the old site stays. An
    offline site opens without a web server, and gets a folder of its own beside the one that is published.
    Returns a sentence for the user. Raises GebruikersFout with MkDocs' own words when the build fails.
    """
    jaren, profiel = publicatie.lees_jaren(paden.openbaar), lees_profiel(paden.profiel)
    schrijf_jaarverslagen(jaren, paden.docs, profiel, pdf=beschikbaar())
    _reserveer_pdfs(paden.docs, jaren)
    _schrijf_huisstijl(paden, profiel)
    for formulier in sorted(paden.formulieren.glob("*.xlsx")):
        _kopieer(formulier, paden.docs / "formulieren" / formulier.name)
    doel = paden.site.with_name("site-offline") if offline else paden.site
    nieuw = paden.project / ".cache" / doel.name
    opdracht = [sys.executable, "-m", "mkdocs", "build", "--strict", "--clean", "--site-dir", str(nieuw)]
    opdracht += ["--config-file", "mkdocs.offline.yml"] if offline else []
    omgeving = os.environ | {"NO_MKDOCS_2_WARNING": "true", "DISABLE_MKDOCS_2_WARNING": "true", "PYTHONUTF8": "1"}
    dag = max((p.peildatum for p in jaren.values()), default=date(2026, 1, 1))
    omgeving |= {
        "WERKWIJZER_ADRES": profiel.open_data.adres,
        "SOURCE_DATE_EPOCH": str(int(datetime.combine(dag, time(), UTC).timestamp())),
    }
    uitkomst = subprocess.run(opdracht, cwd=paden.project, env=omgeving, capture_output=True, text=True, check=False)
    if uitkomst.returncode:
        raise GebruikersFout(f"De site kan niet worden gebouwd. De oude site blijft staan.\n{uitkomst.stderr.strip()}")
    pdfs = _maak_pdfs(paden, profiel, nieuw, jaren)
    if offline:
        _zoekindex_als_script(nieuw / "search")
    schrijf_bij_de_site(nieuw, profiel.beveiliging)
    keur(nieuw)
    oud = nieuw.with_name(f"{doel.name}-oud")
    shutil.rmtree(oud, ignore_errors=True)
    if doel.exists():
        doel.replace(oud)
    nieuw.replace(doel)
    shutil.rmtree(oud, ignore_errors=True)
    paginas = sum(1 for _ in doel.rglob("*.html"))
    zin = f"De site staat in {doel} ({paginas} pagina's, jaarverslagen: {', '.join(map(str, jaren)) or 'geen'})."
    return f"{zin} {pdfs}"


def _zoekindex_als_script(map_: Path) -> None:
    """A page opened from a folder may not fetch a file, but may load a script: the theme then reads `__index`."""
    index = (map_ / "search_index.json").read_text(encoding="utf-8")
    (map_ / "search_index.js").write_text(f"var __index = {index};\n", encoding="utf-8")


def _schrijf_huisstijl(paden: Paden, profiel: Profiel) -> None:
    """The style sheet, logo and font that follow from the profile."""
    css = als_css(profiel.huisstijl, paden.profiel.parent)
    publicatie.schrijf_als_anders(paden.docs / "stylesheets" / "huisstijl.css", css)
    for naam, bron in profiel.huisstijl.bestanden(paden.profiel.parent).items():
        _kopieer(bron, paden.docs / "assets" / "huisstijl" / naam)
    _schrijf(paden.docs / "assets" / "deelkaart.png", deelkaart(profiel))


def _reserveer_pdfs(docs: Path, jaren: Iterable[int]) -> None:
    """Put an empty file in the place of each PDF, so that links to it can be checked; old PDFs that go are removed.

    A PDF is made from the built pages, and those pages link to it.
    """
    paden = {docs / pad for pad in (boekpaden(docs, jaren) if beschikbaar() else ())}
    for oud in {*docs.glob("jaarverslag/*/jaarverslag-*.pdf"), *docs.glob("rollen/boekje-*.pdf")} - paden:
        oud.unlink()
    for pad in paden:
        pad.touch()


def _maak_pdfs(paden: Paden, profiel: Profiel, site: Path, jaren: Mapping[int, publicatie.Jaarpublicatie]) -> str:
    """Write the PDFs into the built site, and into docs/ so that another builder finds them; says what was done."""
    if not beschikbaar():
        return (
            "Zonder PDF's: op deze computer ontbreekt Pango. Hoe je dat installeert, staat in het handboek bij Beheer."
        )
    bron = Bron(site, paden.docs, paden.profiel.parent, profiel)
    dagen = {jaar: p.peildatum.isoformat() for jaar, p in sorted(jaren.items())}
    bewaard = Path(os.environ.get(BEWAARPLAATS, paden.project / ".cache" / "pdf"))
    aantal = 0
    for aantal, (pad, pdf) in enumerate(maak_boeken(bron, dagen, bewaard), start=1):  # noqa: B007 (the last counts)
        _schrijf(site / pad, pdf)
        _schrijf(paden.docs / pad, pdf)
    return f"PDF's: {aantal}."


def _schrijf(doel: Path, inhoud: bytes) -> None:
    doel.parent.mkdir(parents=True, exist_ok=True)
    doel.write_bytes(inhoud)


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
