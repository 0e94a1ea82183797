"""The demo end to end, in a copy of the project: repeatable, and the committed years are what it makes."""

from __future__ import annotations

import shutil
from contextlib import nullcontext
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import NIET_MEE, Cli, LeestHier, aanmelding
from werkwijzer.casus.casus import standen
from werkwijzer.cli.demo_draaien import dien_in
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.uitvoerders import Uitvoering
from werkwijzer.fouten import GebruikersFout
from werkwijzer.jaar.publicatie import lees_jaren
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.signaalsoorten import PER_CODE
from werkwijzer.volgsysteem.lijsten.signalen import alle_signalen
from werkwijzer.voorbeeld import Indiening


@pytest.fixture(scope="module")
def demo(tmp_path_factory) -> tuple[Paden, str]:
    """A project in which the demo has run, without its published years to begin with."""
    map_ = tmp_path_factory.mktemp("demo")
    shutil.copytree(PROJECT, map_ / "project", ignore=NIET_MEE)
    shutil.rmtree(map_ / "project" / "data" / "openbaar")
    paden = Paden(map_ / "project", map_ / "prive")
    return paden, Cli(paden)("demo", "--niet-serveren")


def test_maakt_alles_van_formulier_tot_site(demo):
    paden, uit = demo
    assert "ingevulde formulieren" in uit
    assert f"Open {paden.site / 'index.html'} of start opnieuw zonder --niet-serveren." in uit
    for jaar in (2023, 2024, 2025):
        assert (paden.site / "jaarverslag" / str(jaar) / "index.html").exists()
    assert (paden.site / "formulieren" / "plan.xlsx").exists()
    assert [p.status for p in lees_jaren(paden.openbaar).values()] == ["vastgesteld", "vastgesteld", "concept"]


def test_gepubliceerde_jaren_zijn_byte_voor_byte_na_te_rekenen(demo):
    """The back-test: an earlier publication, stored in git, against the same forms filed again."""
    paden, _ = demo
    for jaar in (2023, 2024, 2025):
        opgeslagen = (PROJECT / "data" / "openbaar" / f"{jaar}.json").read_bytes()
        assert (paden.openbaar / f"{jaar}.json").read_bytes() == opgeslagen, jaar


def test_de_werkvoorraad_laat_elke_soort_signaal_een_keer_zien(demo, definities):
    """No day has them all; the last one is past the retention period of what was closed in the demo's years."""
    paden, _ = demo
    (prive,) = paden.prive.iterdir()
    with open_register(Paden(paden.project, prive), definities) as register:
        formulieren, akten = list(register.index.formulieren()), register.akten()
    gezien = set()
    for dag in (date(2025, 6, 15), date(2025, 11, 21), date(2025, 12, 6), date(2025, 12, 31), date(2030, 12, 31)):
        allen = standen(formulieren, akten, dag)
        gezien |= {s.soort.code for s in alle_signalen(allen, definities, dag)}
    assert PER_CODE.keys() - gezien == set()


def test_tweede_keer_gebeurt_er_niets_dubbel(demo, monkeypatch):
    """Not the site again, nor the region: they come from the published years, and those stay as they are."""
    monkeypatch.setattr("werkwijzer.cli.demo_draaien.breng_site_uit", lambda _: [])
    monkeypatch.setattr("werkwijzer.cli.demo_draaien.zet_naast_buren", lambda *_: [])
    paden, _ = demo
    (prive,) = paden.prive.iterdir()
    voor = (prive / "logboek.jsonl").read_bytes(), {p: p.stat().st_mtime_ns for p in paden.openbaar.iterdir()}
    uit = Cli(paden)("demo", "--niet-serveren")
    assert "(0 nieuw opgeslagen)" in uit
    assert ((prive / "logboek.jsonl").read_bytes(), {p: p.stat().st_mtime_ns for p in paden.openbaar.iterdir()}) == voor


def test_demo_overschrijft_nooit_een_echte_gemeente(demo, tmp_path):
    paden, _ = demo
    echt = tmp_path / "project"
    shutil.copytree(paden.project, echt, ignore=NIET_MEE)
    profiel = echt / "data" / "gemeente.toml"
    profiel.write_text(profiel.read_text("utf-8").replace("fictief = true", "fictief = false"), "utf-8")
    voor = {p: p.read_bytes() for p in (echt / "data" / "openbaar").iterdir()}
    assert "De demo zou de gepubliceerde jaren overschrijven" in Cli(Paden(echt, tmp_path / "prive"))("demo", code=1)
    assert {p: p.read_bytes() for p in (echt / "data" / "openbaar").iterdir()} == voor


def test_een_formulier_dat_niet_wordt_aangenomen_houdt_de_demo_tegen(paden, definities, monkeypatch):
    """As in a folder where another demo, of other forms, stopped half-way."""
    monkeypatch.setattr(
        "werkwijzer.postvak.verwerken.open_uitvoering", lambda *_: nullcontext(Uitvoering(LeestHier(definities), 1))
    )
    zonder_naam = Indiening("aanmelding 1.xlsx", "aanmelding", 1, aanmelding(achternaam=None), casusnummer_nodig=False)
    with open_register(paden, definities) as register, pytest.raises(GebruikersFout) as fout:
        dien_in(register, [zonder_naam], definities, lambda *_: None)
    zin, _, raad = str(fout.value).partition(" Maak de map ")
    assert zin.startswith("Een voorbeeldformulier wordt niet aangenomen: aanmelding 1.xlsx: ")
    assert raad == f"{paden.prive} leeg en start de demo opnieuw."


def test_site_bouwt_uit_openbare_gegevens_alleen(demo, gebouwd):
    """Without a private folder and in another clone the same pages come out, but for those of the region's files."""
    paden, _ = demo

    def paginas(site: Path) -> set[Path]:
        alle = {p.relative_to(site) for p in site.rglob("*.html")}
        return {p for p in alle if p.parts[0] != "regio"}

    assert paginas(paden.site) == paginas(gebouwd)
    assert len(paginas(gebouwd)) > 70


def test_niets_over_een_verzonnen_persoon_op_de_site(demo, definities):
    from werkwijzer.voorbeeld import fictieve_indieningen

    paden, _ = demo
    namen = {
        str(i.antwoorden.velden["achternaam"]) for i in fictieve_indieningen(definities) if i.formulier == "aanmelding"
    }
    assert len(namen) > 30
    teksten = [
        p.read_text("utf-8", "replace") for p in paden.site.rglob("*") if p.suffix in (".html", ".json", ".csv", ".xml")
    ]
    gevonden = {naam for naam in namen for tekst in teksten if naam in tekst}
    assert not gevonden
