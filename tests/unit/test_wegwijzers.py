"""What the texts for maintainers point at is there: a module that moved takes its signposts along."""

from __future__ import annotations

import re
from datetime import date

import pytest
import yaml

from werkwijzer import __version__
from werkwijzer.kalender import voluit
from werkwijzer.paden import PROJECT

KAMERS = PROJECT / "scripts" / "werkwijzer"
TEKSTEN = [PROJECT / naam for naam in ("README.md", "CONTRIBUTING.md", "tests/README.md", ".ci/README.md")]
TEKSTEN += sorted(KAMERS.rglob("BESLUITEN.md"))


@pytest.mark.parametrize("tekst", TEKSTEN, ids=lambda pad: pad.relative_to(PROJECT).as_posix())
def test_elk_bestand_dat_wordt_genoemd_bestaat(tekst) -> None:
    genoemd = set(re.findall(r"`((?:[\w.-]+/)+[\w-]+\.(?:py|yml|toml|css))`", tekst.read_text(encoding="utf-8")))
    weg = [n for n in genoemd if not any((map_ / n).exists() for map_ in (PROJECT, KAMERS, tekst.parent))]
    assert weg == []


def test_waar_is_noemt_vierentwintig_bestanden_die_er_zijn() -> None:
    antwoorden = yaml.safe_load((PROJECT / "tests" / "meting" / "waar_is.yml").read_text(encoding="utf-8"))
    assert len(antwoorden) == 24
    assert [pad for pad in antwoorden.values() if not (KAMERS / pad).is_file()] == []


def test_elk_bestand_noemt_dezelfde_versie() -> None:
    vindplaatsen = {"pyproject.toml": r'^version = "(.+)"', "publiccode.yml": r'^softwareVersion: "(.+)"'}
    vindplaatsen |= {"CHANGELOG.md": r"^## (\d\S+)", "scripts/werkwijzer/__init__.py": r'^__version__ = "(.+)"'}
    gevonden = {
        naam: re.search(patroon, (PROJECT / naam).read_text(encoding="utf-8"), re.M)
        for naam, patroon in vindplaatsen.items()
    }
    assert {naam: m and m[1] for naam, m in gevonden.items()} == dict.fromkeys(vindplaatsen, __version__)


def test_publiccode_noemt_de_dag_van_de_versie() -> None:
    dag = date.fromisoformat(yaml.safe_load((PROJECT / "publiccode.yml").read_text(encoding="utf-8"))["releaseDate"])
    assert f"## {__version__} ({voluit(dag)})" in (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8")
