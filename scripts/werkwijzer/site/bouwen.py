"""Builds and serves the public site, from what is in git: docs/, includes/, overrides/, forms/, data/gemeente.toml and
data/openbaar/. Never reads the private folder."""

from __future__ import annotations

import functools
import http.server
import json
import os
import shutil
import socketserver
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path

from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.huisstijl import als_css
from werkwijzer.jaar import publicatie
from werkwijzer.paden import Paden
from werkwijzer.profiel import Profiel, lees_profiel
from werkwijzer.rapport.deelkaart import deelkaart
from werkwijzer.rapport.jaarverslag import schrijf_jaarverslagen
from werkwijzer.schijf import hernoem, ruim, verwijder
from werkwijzer.site.druk.boeken import Bron, boekpaden, maak_boeken
from werkwijzer.site.druk.pdf import beschikbaar
from werkwijzer.site.rollen import configuratie, eigen_paginas
from werkwijzer.site.webserver import schrijf_bij_de_site

# What every site of this project looks like, by its place in docs/.
VORMGEVING = (
    "stylesheets/werkwijzer.css",
    "stylesheets/rapport.css",
    "javascripts/werkwijzer.js",
    "javascripts/zoeken.js",
    "javascripts/zoekvolgorde.js",
    "javascripts/zoekwoorden.js",
    "javascripts/zoekvragen.js",
    "javascripts/zoekindex.js",
)
BEWAARPLAATS = "WERKWIJZER_PDF_BEWAARPLAATS"  # a folder in which builds share what they have drawn before


def bewaarplaats(paden: Paden) -> Path:
    """Where PDFs stay that were drawn before, and what the gate read in them."""
    return Path(os.environ.get(BEWAARPLAATS, paden.project / ".cache" / "pdf"))


def bouw_site(paden: Paden, keur: Callable[[Path], object], *, offline: bool = False) -> str:
    """Make the generated pages, build with MkDocs (strict), and only then replace the site folder.

    `keur` gets the folder of the new site and raises when it may not be published; then the old site stays. An
    offline site opens without a web server, and gets a folder of its own beside the one that is published.
    Returns a sentence for the user. Raises GebruikersFout with MkDocs' own words when the build fails.
    """
    jaren, profiel = publicatie.lees_jaren(paden.openbaar), lees_profiel(paden.profiel)
    publicatie.weiger_verzonnen_jaren(jaren, profiel)
    schrijf_jaarverslagen(jaren, paden.docs, profiel, pdf=beschikbaar())
    zet_menu(paden, profiel)
    _reserveer_pdfs(paden.docs, profiel, jaren)
    schrijf_huisstijl(paden.docs, paden.profiel, profiel)
    _schrijf(paden.docs / "assets" / "deelkaart.png", deelkaart(profiel))
    for formulier in sorted(paden.formulieren.glob("*.xlsx")):
        _kopieer(formulier, paden.docs / "formulieren" / formulier.name)
    doel = paden.site.with_name("site-offline") if offline else paden.site
    nieuw = paden.project / ".cache" / doel.name
    dag = max((p.peildatum for p in jaren.values()), default=date(2026, 1, 1))
    omgeving = {
        "WERKWIJZER_ADRES": profiel.open_data.adres,
        "SOURCE_DATE_EPOCH": str(int(datetime.combine(dag, time(), UTC).timestamp())),
    }
    bouw_met_mkdocs(paden.project, "mkdocs.offline.yml" if offline else "mkdocs.yml", nieuw, omgeving)
    pdfs = _maak_pdfs(paden, profiel, nieuw, jaren)
    _zoekwoorden_eenmaal(nieuw / "search" / "search_index.json")
    if offline:
        _zoekindex_als_script(nieuw / "search")
    schrijf_bij_de_site(nieuw, profiel.beveiliging)
    keur(nieuw)
    paginas = vervang(doel, nieuw)
    zin = f"De site staat in {doel} ({paginas} pagina's, jaarverslagen: {', '.join(map(str, jaren)) or 'geen'})."
    return f"{zin} {pdfs}"


def bouw_handleiding(paden: Paden) -> str:
    """Build the manual for who runs the system, beside the public site; returns a sentence for the user.

    It is a site of its own, so that a reader of the handbook never finds an instruction for the server.
    """
    zet_vormgeving_klaar(paden, paden.beheer)
    nieuw = paden.project / ".cache" / paden.beheersite.name
    bouw_met_mkdocs(paden.project, "mkdocs.beheer.yml", nieuw, {})
    paginas = vervang(paden.beheersite, nieuw)
    return f"De beheerhandleiding staat in {paden.beheersite} ({paginas} pagina's)."


def zet_menu(paden: Paden, profiel: Profiel) -> None:
    """Bring the roles and forms in `mkdocs.yml` in line with profile and definitions; the file stays as it is when nothing
    changes. A form without a page gets one."""
    bestand = paden.project / "mkdocs.yml"
    formulieren = lees_definities(paden.formulieren, profiel).formulieren
    for pad, pagina in eigen_paginas(paden.docs, formulieren).items():
        _schrijf(pad, pagina.encode())
    tekst = configuratie(bestand.read_text(encoding="utf-8"), paden.docs, profiel, formulieren)
    publicatie.schrijf_als_anders(bestand, tekst)


def zet_vormgeving_klaar(paden: Paden, docs: Path) -> None:
    """Copy what the handbook's pages look like to another folder of pages. A copy of the project that is older than a file
    does without: its pages do not ask for it."""
    for naam in (n for n in VORMGEVING if (paden.docs / n).exists()):
        _kopieer(paden.docs / naam, docs / naam)
    schrijf_huisstijl(docs, paden.profiel, lees_profiel(paden.profiel))


def bouw_met_mkdocs(project: Path, configuratie: str, nieuw: Path, omgeving: Mapping[str, str]) -> None:
    """Build into `nieuw`, strict. Raises GebruikersFout with MkDocs' own words when that fails."""
    opdracht = [sys.executable, "-X", "utf8", "-m", "mkdocs", "build", "--strict", "--clean"]
    opdracht += ["--config-file", configuratie, "--site-dir", str(nieuw)]
    stil = {"NO_MKDOCS_2_WARNING": "true", "DISABLE_MKDOCS_2_WARNING": "true"}
    uitkomst = subprocess.run(
        opdracht,
        cwd=project,
        env={**os.environ, **stil, **omgeving},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if uitkomst.returncode:
        raise GebruikersFout(f"De site kan niet worden gebouwd. De oude site blijft staan.\n{uitkomst.stderr.strip()}")


def vervang(oude_site: Path, nieuw: Path) -> int:
    """Put a new site in the place of the old one; returns the number of pages."""
    oud = nieuw.with_name(f"{oude_site.name}-oud")
    ruim(oud)
    if oude_site.exists():
        hernoem(oude_site, oud)
    hernoem(nieuw, oude_site)
    ruim(oud)
    return sum(1 for _ in oude_site.rglob("*.html"))


def _zoekwoorden_eenmaal(bestand: Path) -> None:
    """MkDocs repeats the search words of a page with each of its sections, a third of the index; `zoekvolgorde.js` reads them
    with the first."""
    index = json.loads(bestand.read_text(encoding="utf-8"))
    gehad = set[str]()
    for deel in index["docs"]:
        pagina = deel["location"].partition("#")[0]
        if pagina in gehad:
            deel.pop("tags", None)
        gehad.add(pagina)
    bestand.write_bytes(json.dumps(index, ensure_ascii=False, separators=(",", ":")).encode())


def _zoekindex_als_script(map_: Path) -> None:
    """A page opened from a folder may not fetch a file, but may load a script: the theme then reads `__index`."""
    index = (map_ / "search_index.json").read_text(encoding="utf-8")
    (map_ / "search_index.js").write_bytes(f"var __index = {index};\n".encode())


def schrijf_huisstijl(docs: Path, bron: Path, profiel: Profiel) -> None:
    """The style sheet, logo and font that follow from the profile, which stands in `bron`."""
    publicatie.schrijf_als_anders(docs / "stylesheets" / "huisstijl.css", als_css(profiel.huisstijl, bron.parent))
    for naam, bestand in profiel.huisstijl.bestanden(bron.parent).items():
        _kopieer(bestand, docs / "assets" / "huisstijl" / naam)


def _reserveer_pdfs(docs: Path, profiel: Profiel, jaren: Iterable[int]) -> None:
    """Put an empty file in the place of each PDF, so that links to it can be checked; old PDFs that go are removed.

    A PDF is made from the built pages, and those pages link to it.
    """
    paden = {docs / pad for pad in (boekpaden(docs, profiel, jaren) if beschikbaar() else ())}
    gemaakt = {*docs.glob("jaarverslag/*/*-[12][0-9][0-9][0-9].pdf"), *docs.glob("rollen/boekje-*.pdf")}
    if beschikbaar():  # a page of a region is not made again here, so what it links to stays
        gemaakt |= {*docs.glob("regio/*/regio-*.pdf")}
    for oud in gemaakt - paden:
        verwijder(oud)
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
    bewaard = bewaarplaats(paden)
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
