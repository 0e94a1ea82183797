"""A warning when the private folder lies where others can see it by accident."""

from __future__ import annotations

import subprocess

import pytest

from tests.conftest import Cli
from werkwijzer.dossiers.plek import waarschuwing
from werkwijzer.paden import Paden


@pytest.mark.parametrize(
    ("map_", "dienst"),
    [
        ("OneDrive - Gemeente Voorbeeldstad/pga", "OneDrive"),
        ("Dropbox (Persoonlijk)/pga", "Dropbox"),
        ("Google Drive/Mijn Drive/pga", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("iCloudDrive/pga", "iCloud"),
    ],
)
def test_een_map_bij_een_clouddienst(tmp_path, map_, dienst):
    tekst = waarschuwing(tmp_path / map_)
    assert f"bij een clouddienst ({dienst})" in tekst
    assert "WERKWIJZER_GEGEVENS" in tekst


@pytest.mark.parametrize("map_", ["netwerk/pga", "haystack/prive", "stackmap"])
def test_een_gewone_map(tmp_path, map_):
    assert waarschuwing(tmp_path / map_) == ""


def test_een_opdracht_die_de_map_opent_waarschuwt_en_gaat_door(tmp_path, paden):
    cli = Cli(Paden(paden.project, tmp_path / "OneDrive" / "pga"))
    cli.paden.prive.mkdir(parents=True)
    uit = cli("verwerk")
    assert uit.startswith("Waarschuwing: De map met persoonsgegevens ligt bij een clouddienst (OneDrive)")
    assert "Er staat niets in" in uit


def test_een_map_in_git_alleen_goed_als_git_hem_echt_overslaat(tmp_path):
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    prive = tmp_path / "data" / "prive"
    assert "in versiebeheer (git)" in waarschuwing(prive)
    (tmp_path / ".gitignore").write_text("/data/prive/\n")
    assert waarschuwing(prive) == ""
    assert "in versiebeheer (git)" in waarschuwing(tmp_path / "data" / "elders")
    (tmp_path / ".gitignore").write_text("/data/prive/*\n!/data/prive/dossiers\n")
    assert "in versiebeheer (git)" in waarschuwing(prive)
