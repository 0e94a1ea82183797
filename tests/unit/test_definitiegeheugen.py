"""Definitions that were read before are not read again; whatever changed, is."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from werkwijzer import profiel
from werkwijzer.formulieren import definitiegeheugen
from werkwijzer.formulieren.definitie import DefinitieFout, lees_definities
from werkwijzer.formulieren.definitiegeheugen import lees_alles
from werkwijzer.paden import Paden
from werkwijzer.profiel import ProfielFout, lees_profiel


@pytest.fixture(autouse=True)
def bewaard(tmp_path, monkeypatch) -> Path:
    monkeypatch.setattr(definitiegeheugen, "_MAP", tmp_path / "definities")
    return tmp_path / "definities"


@pytest.fixture
def project(tmp_path) -> Paden:
    echt, paden = Paden(), Paden(tmp_path / "project", tmp_path / "prive")
    shutil.copytree(echt.formulieren, paden.formulieren)
    shutil.copytree(echt.profiel.parent / "indicatorensets", paden.profiel.parent / "indicatorensets")
    shutil.copy(echt.profiel, paden.profiel)
    return paden


def gelezen(monkeypatch) -> list[Path]:
    """Which folders of definitions are really read from now on."""
    mappen: list[Path] = []
    monkeypatch.setattr(
        definitiegeheugen,
        "lees_definities",
        lambda map_, profiel: mappen.append(map_) or lees_definities(map_, profiel),
    )
    return mappen


def test_de_tweede_keer_is_hetzelfde_zonder_te_lezen(project, monkeypatch):
    mappen = gelezen(monkeypatch)
    eerst, daarna = lees_alles(project), lees_alles(project)
    assert mappen == [project.formulieren]
    assert daarna == eerst == lees_definities(project.formulieren, lees_profiel(project.profiel))
    assert daarna.vingerafdruk == eerst.vingerafdruk


@pytest.mark.parametrize(
    ("bestand", "oud", "nieuw"),
    [
        ("forms/plan.yml", "versie:", "# anders\nversie:"),
        ("data/gemeente.toml", "[gemeente]", "# anders\n[gemeente]"),
        ("data/indicatorensets/gouda.toml", "", "# anders\n"),
    ],
)
def test_wat_is_veranderd_wordt_opnieuw_gelezen(project, monkeypatch, bestand, oud, nieuw):
    lees_alles(project)
    mappen = gelezen(monkeypatch)
    pad = project.project / bestand
    pad.write_text(pad.read_text(encoding="utf-8").replace(oud, nieuw, 1), encoding="utf-8")
    lees_alles(project)
    assert mappen == [project.formulieren]


def test_een_ander_programma_leest_opnieuw(project, monkeypatch):
    lees_alles(project)
    mappen = gelezen(monkeypatch)
    monkeypatch.setattr(definitiegeheugen, "_programma", lambda: iter(["\0profiel.py 1 2"]))
    lees_alles(project)
    assert mappen == [project.formulieren]


@pytest.mark.parametrize("kapot", [b"", b"x" * 50_000])
def test_een_half_bestand_telt_niet(bewaard, project, kapot):
    eerst = lees_alles(project)
    (pad,) = bewaard.iterdir()
    pad.write_bytes(kapot or pad.read_bytes()[:-1])
    assert lees_alles(project) == eerst


def test_waar_niets_kan_worden_bewaard_wordt_gelezen(bewaard, project):
    bewaard.write_text("een bestand op de plek van de map")
    assert lees_alles(project) == lees_alles(project)


def test_een_fout_blijft_een_fout(project):
    lees_alles(project)
    (project.formulieren / "plan.yml").write_text("code: plan\n", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(DefinitieFout, match=r"plan\.yml"):
            lees_alles(project)


def test_een_logo_dat_weg_is_wordt_gezien(project):
    tekst = project.profiel.read_text(encoding="utf-8")
    project.profiel.write_text(
        tekst + '\n[huisstijl]\nlogo = "logo.svg"\n'
        if "[huisstijl]" not in tekst
        else tekst.replace("[huisstijl]", '[huisstijl]\nlogo = "logo.svg"', 1),
        encoding="utf-8",
    )
    logo = project.profiel.parent / "logo.svg"
    logo.write_text("<svg/>")
    lees_alles(project)
    logo.unlink()
    with pytest.raises(ProfielFout, match=r"logo\.svg bestaat niet"):
        lees_alles(project)


def test_wat_achterhaald_is_zegt_elke_opdracht(project, monkeypatch, caplog):
    tekst = project.profiel.read_text(encoding="utf-8")
    project.profiel.write_text(tekst.replace("[brieven]", '[brieven]\nkanaal = "de duif"', 1), encoding="utf-8")
    mappen = gelezen(monkeypatch)
    for _ in range(2):
        profiel._zeg_een_keer.cache_clear()  # as for another command
        caplog.clear()
        lees_alles(project)
        assert "'kanaal' nog bij [brieven]" in caplog.text
    assert len(mappen) == 1


def test_niets_komt_in_het_project_en_er_blijven_er_niet_te_veel(bewaard, project, monkeypatch):
    monkeypatch.setattr(definitiegeheugen, "_HOOGSTENS", 2)
    for nr in range(3):
        (project.formulieren / "plan.yml").open("a", encoding="utf-8").write(f"# {nr}\n")
        lees_alles(project)
    assert len(list(bewaard.iterdir())) == 2
    assert not (project.project / ".cache").exists()


@pytest.mark.parametrize(
    ("module", "niet"),
    [
        ("werkwijzer.dossiers.openen", {"openpyxl", "python_calamine", "rapidfuzz", "pandas", "jinja2", "yaml"}),
        ("werkwijzer.formulieren.werkboek", {"numpy", "PIL", "pandas", "jinja2", "yaml"}),
        ("werkwijzer.formulieren.uitvoerders", {"openpyxl", "rich", "pandas", "jinja2", "yaml", "sqlite3"}),
        ("werkwijzer.volgsysteem.voorinvullen.uitgeven", {"numpy", "pandas", "yaml", "werkwijzer.indicatoren"}),
        ("werkwijzer.cli.opdrachten", {"numpy", "pandas"}),
        ("werkwijzer.vaststellen.maken_of_herzien", {"numpy", "pandas"}),
    ],
)
def test_wat_een_korte_opdracht_niet_nodig_heeft_wordt_niet_geladen(module, niet):
    vraag = f"import sys, werkwijzer.cli, {module}; print(*sys.modules)"
    uit = subprocess.run([sys.executable, "-c", vraag], stdout=subprocess.PIPE, text=True, check=True).stdout
    assert not niet & set(uit.split())


def test_numpy_is_er_nog_voor_wie_het_nodig_heeft():
    vraag = (
        "import werkwijzer, openpyxl, sys; assert 'numpy' not in sys.modules; import numpy, PIL; print(numpy.int64(3))"
    )
    assert subprocess.run([sys.executable, "-c", vraag], stdout=subprocess.PIPE, text=True, check=True).stdout == "3\n"
