"""Another municipality: its profile is enough, from the forms of the demo to the site."""

from __future__ import annotations

import shutil

import pytest

from tests.conftest import NIET_MEE
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
