"""From `werkwijzer site` to a site that may be seen, or not: the gate in front of it, and what the build never opens."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import aanmelding, plan, uvz
from tests.kijker import Kijker
from werkwijzer.fouten import GebruikersFout
from werkwijzer.paden import PROJECT
from werkwijzer.site.bouwen import bouw_site, serveer

MKDOCS = "site_name: Proef\ntheme: {name: material, font: false}\nplugins: [search]\nstrict: true\n"
linux = pytest.mark.skipif(sys.platform != "linux", reason="inotify bestaat alleen op Linux")


@pytest.fixture
def project(paden):
    """A project with a handbook of one page and one blank form: to read them all costs the gate as much as the whole handbook."""
    (paden.project / "mkdocs.yml").write_text(MKDOCS, "utf-8")
    shutil.copytree(PROJECT / "docs" / "stylesheets", paden.docs / "stylesheets")
    for leeg in paden.formulieren.glob("*.xlsx"):
        if leeg.stem != "aanmelding":
            leeg.unlink()
    schrijf(paden, "Welkom.")
    return paden


def schrijf(paden, tekst: str) -> None:
    (paden.docs / "index.md").write_text(f"# Proef\n\n{tekst}\n", "utf-8")


def inhoud(map_: Path) -> dict[Path, bytes]:
    return {p: p.read_bytes() for p in map_.rglob("*") if p.is_file()}


def test_lek_houdt_de_nieuwe_site_tegen_en_de_oude_blijft_staan(project, cli, indienen):
    indienen(("aanmelding", aanmelding()))
    assert "tegen 1 opgeslagen formulieren. Niets gevonden." in cli("site")
    eerst = inhoud(project.site)
    schrijf(project, "Met ýara **verzonnen**veld gaat het goed.")
    uit = cli("site", code=1)
    assert "Niet gepubliceerd" in uit
    assert "De oude site blijft staan." in uit
    assert "index.html, regel" in uit
    assert "naam uit de dossiers" in uit
    assert "verzonnen" not in uit.lower()
    assert inhoud(project.site) == eerst


def test_ook_wat_later_is_verbeterd_blijft_geheim(project, cli, indienen):
    """The sentence stands in the first plan only; the second one replaces it."""
    zin = "Hij slaapt sinds maart bij een oom in de schuur achter het huis."
    eerste = plan("PGA-00001-B", "start", date(2024, 2, 1), zorgvraag=zin)
    tweede = plan("PGA-00001-B", "start", date(2024, 2, 1), zorgvraag="Rust.", verbetering="ja")
    indienen(("aanmelding", aanmelding()), ("uvz-verslag", uvz(date(2024, 1, 23), "PGA-00001-B")))
    for formulier in (eerste, tweede):
        indienen(("plan", formulier))
    schrijf(project, f"Een voorbeeld. {zin}")
    assert "tekst uit een formulier" in cli("site", code=1)


def test_ook_wie_alleen_in_een_vervallen_formulier_staat_en_wat_in_een_akte_staat_blijft_geheim(project, cli, indienen):
    reden = "De oom belde op dinsdag dat dit een neef met dezelfde achternaam is."
    dubbel = aanmelding(voornaam="Fictje", achternaam="Nergenshuizen-Bedenksma", geboortedatum=date(2009, 9, 9))
    indienen(("aanmelding", aanmelding()), ("aanmelding", dubbel))
    (bestand,) = (p.name for p in (project.dossiers / "PGA-00002-C").glob("*.xlsx"))
    cli("corrigeer", "vervallen", bestand, "--reden", reden, "--ja")
    assert "tegen 2 opgeslagen formulieren. Niets gevonden." in cli("site")
    schrijf(project, "Met Fictje Nergenshuizen-Bedenksma gaat het goed.")
    assert "naam uit de dossiers" in cli("site", code=1)
    schrijf(project, f"Een voorbeeld. {reden}")
    assert "tekst uit een formulier" in cli("site", code=1)


def test_zonder_private_map_alleen_patronen_en_de_map_komt_er_niet(project, cli):
    project.postvak_in.rmdir()
    project.prive.rmdir()
    assert "Er is hier geen map met persoonsgegevens" in cli("site")
    schrijf(project, "Bel 06-12345678.")
    assert "telefoonnummer" in cli("site", code=1)
    assert not project.prive.exists()


def test_achterlopende_index_is_geen_poort(project, cli, indienen):
    indienen(("aanmelding", aanmelding()))
    project.index.unlink()
    uit = cli("site", code=1)
    assert "De privacycontrole kan de dossiers niet nalezen: de index ontbreekt of loopt achter." in uit
    assert "Er is niets vervangen. Draai eerst: werkwijzer herstel" in uit
    assert not project.index.exists()
    assert not project.site.exists()
    cli("herstel")
    cli("site")


def test_een_index_met_een_beschadigd_deel_is_geen_poort(project, cli, indienen):
    """How far it is can still be read from it; what the young person wrote cannot."""
    indienen(("aanmelding", aanmelding()))
    with closing(sqlite3.connect(project.index)) as index:
        index.execute("ALTER TABLE formulieren DROP COLUMN antwoorden")
    uit = cli("site", code=1)
    assert "De privacycontrole kan de index niet lezen. Er is niets vervangen. Draai eerst: werkwijzer herstel" in uit
    assert not project.site.exists()
    cli("herstel")
    cli("site")


@linux
def test_de_bouw_opent_de_private_map_nooit_en_de_poort_alleen_om_te_lezen(project, cli, indienen):
    """The kernel reports every opening, by any process: none until the site is built, then reading only."""
    indienen(("aanmelding", aanmelding()))
    with Kijker(project.prive) as kijker:
        bij_de_poort: list[set[str]] = []
        bouw_site(project, lambda _: bij_de_poort.append(kijker.gezien()))
        assert bij_de_poort == [set()]
        cli("site")
        assert "index.sqlite" in kijker.gezien()
        cli("site")
        assert kijker.gezien(alleen_geschreven=True) == set()


@linux
def test_mkdocs_zelf_opent_de_private_map_nooit(project):
    geheim = project.prive / "dossiers" / "PGA-00001-B"
    geheim.mkdir(parents=True)
    (geheim / "x.xlsx").write_bytes(b"geheim")
    with Kijker(project.prive) as kijker:
        subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "-q"], cwd=project.project, check=True)
        assert kijker.gezien() == set()
        (geheim / "x.xlsx").read_bytes()
        assert kijker.gezien() == {"x.xlsx"}  # the watch works


@linux
def test_de_hele_site_bouwt_zonder_de_private_map_te_openen(gebouwd):
    """The real handbook with its macros, with the private folder at its usual place in the project."""
    assert (gebouwd.parents[1] / "geopend").read_text("utf-8") == ""


@pytest.mark.parametrize(
    ("opties", "zegt"),
    [
        (("--luister", "abc"), "geef een poort, zoals 80"),
        (("--luister", "80; include /etc/passwd"), "geef een poort, zoals 80"),
        (("--luister", "70000"), "geef een poort, zoals 80"),
        (("--naam", "https://jeugd.example"), "zonder https:// en zonder pad"),
    ],
)
def test_instellingen_voor_de_webserver_nemen_niet_alles_aan(cli, opties, zegt):
    assert zegt in cli("webserver", *opties, code=2)


def test_zonder_site_geen_instellingen_voor_de_webserver(cli):
    assert "Er is nog geen site. Maak die eerst: werkwijzer site" in cli("webserver", code=1)


def test_de_interne_site_en_de_handleiding_zijn_twee_sites(cli):
    assert "Kies --intern of --beheer: het zijn twee sites." in cli("site", "--intern", "--beheer", code=2)


def test_een_server_zonder_vrije_poort_zegt_welke_bezet_zijn(tmp_path, monkeypatch):
    def bezet(*_: object) -> None:
        raise OSError(98, "Address already in use")

    monkeypatch.setattr("werkwijzer.site.bouwen.socketserver.ThreadingTCPServer", bezet)
    with pytest.raises(
        GebruikersFout, match=r"De poorten 8000 tot en met 8019 zijn bezet\. Kies een andere met --poort\."
    ):
        serveer(tmp_path, 8000, print)
