"""Another municipality: its profile is enough, from the forms of the demo to the site."""

from __future__ import annotations

import shutil

import pytest

from tests.conftest import NIET_MEE, Cli
from tests.gemeenten import DORP, als_toml
from werkwijzer.cli.demo_draaien import dien_in, eigen_project
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.voorbeeld import fictieve_indieningen


@pytest.fixture(scope="module")
def dorp(tmp_path_factory) -> Paden:
    """A project with the profile of a village."""
    map_ = tmp_path_factory.mktemp("dorp")
    shutil.copytree(PROJECT, map_ / "project", ignore=NIET_MEE)
    (map_ / "project" / "data" / "gemeente.toml").write_text(als_toml(DORP), encoding="utf-8")
    return Paden(map_ / "project", map_ / "prive")


def test_demo_van_een_andere_maat_krijgt_een_eigen_project(dorp):
    eigen = eigen_project(dorp, "demo-8-1")
    assert eigen == Paden(dorp.prive / "demo-8-1", dorp.prive)
    assert lees_profiel(eigen.profiel) == lees_profiel(dorp.profiel)
    assert (eigen.docs / "index.md").is_file()
    assert not eigen.openbaar.exists()


def test_alle_formulieren_van_de_demo_van_een_dorp_worden_opgeborgen(dorp):
    definities = lees_definities(dorp.formulieren, lees_profiel(dorp.profiel))
    indieningen = fictieve_indieningen(definities, 8, 1)
    with open_register(dorp, definities) as register:
        assert dien_in(register, indieningen, definities, lambda *_: None) == len(indieningen)


@pytest.mark.parametrize("keus", [("--jongeren", "7"), ("--jongeren", "1001"), ("--zaad", "-1")])
def test_een_maat_die_niet_kan(cli, keus):
    assert f"Dit kan niet bij '{keus[0]}'" in cli("demo", *keus, code=2)


# ------------------------------------------------------------------------------------------------ a municipality begins


def test_een_gemeente_begint_met_een_eigen_map_zonder_iets_van_een_ander(tmp_path):
    cli, map_ = Cli(Paden(PROJECT, tmp_path / "prive")), tmp_path / "kleindam"
    uit = cli("begin", str(map_), "--naam", "Kleindam")
    assert f"De map voor Kleindam staat klaar: {map_}. Er zijn 6 lege formulieren in gemaakt." in uit
    assert f"1. Vul het profiel in: {map_ / 'data' / 'gemeente.toml'}" in uit
    profiel = lees_profiel(map_ / "data" / "gemeente.toml")
    assert (profiel.gemeente.naam, profiel.gemeente.fictief, profiel.gemeente.voorvoegsel) == ("Kleindam", False, "KLE")
    tekst = (map_ / "data" / "gemeente.toml").read_text(encoding="utf-8").casefold()
    vreemd = ("voorbeeldstad", "haaglanden", "zorgnetwerk", "de waag", "zzon", "jeugdbescherming-west", "noorderveld")
    assert [woord for woord in vreemd if woord in tekst] == []
    assert not list((map_ / "data").glob("openbaar/*"))


def test_begin_overschrijft_niets(tmp_path):
    cli = Cli(Paden(PROJECT, tmp_path / "prive"))
    (tmp_path / "vol").mkdir()
    (tmp_path / "vol" / "iets").touch()
    assert "staat al iets. Kies een nieuwe map" in cli("begin", str(tmp_path / "vol"), "--naam", "Kleindam", code=1)
    assert "Bijvoorbeeld: --naam Kleindam" in cli("begin", str(tmp_path / "leeg"), "--naam", ' " ', code=1)
    assert [p.name for p in (tmp_path / "vol").iterdir()] == ["iets"]
    assert not (tmp_path / "leeg").exists()


def test_verzonnen_jaren_naast_een_echt_profiel_worden_geweigerd(paden):
    echt = {**DORP, "gemeente": {**DORP["gemeente"], "fictief": False}}
    paden.profiel.write_text(als_toml(echt), encoding="utf-8")
    shutil.copytree(PROJECT / "data" / "openbaar", paden.openbaar)
    uit = Cli(paden)("site", code=1)
    assert "In data/openbaar staan verzonnen jaren van Voorbeeldstad: 2023, 2024, 2025." in uit
    assert "Het profiel is van een echte gemeente (Kleindam)" in uit
