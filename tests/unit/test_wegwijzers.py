"""What the texts for maintainers point at is there: a module that moved takes its signposts along."""

from __future__ import annotations

import ast
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

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


WAAR_IS = yaml.safe_load((PROJECT / "tests" / "meting" / "waar_is.yml").read_text(encoding="utf-8"))


def namen_in(pad: Path) -> set[str]:
    """What a module gives a name, and a class in it as Class.method; of a script every name that it gives."""
    tekst = pad.read_text(encoding="utf-8")
    if pad.suffix == ".js":
        return {*re.findall(r"\b(?:const|function) (\w+)", tekst)}
    namen = set()
    for knoop in ast.parse(tekst).body:
        doelen = knoop.targets if isinstance(knoop, ast.Assign) else [getattr(knoop, "target", None)]
        namen |= {doel.id for doel in doelen if isinstance(doel, ast.Name)}
        namen |= {knoop.name} if isinstance(knoop, ast.FunctionDef | ast.ClassDef) else set()
        if isinstance(knoop, ast.ClassDef):
            namen |= {f"{knoop.name}.{deel.name}" for deel in knoop.body if isinstance(deel, ast.FunctionDef)}
    return namen


@pytest.mark.parametrize(("vraag", "antwoord"), WAAR_IS.items())
def test_waar_iets_is_klopt(vraag: str, antwoord: str) -> None:
    plek, naam = antwoord.split()
    pad = next((map_ / plek for map_ in (KAMERS, PROJECT) if (map_ / plek).is_file()), None)
    assert pad, f"{vraag} {plek} is er niet"
    assert naam in namen_in(pad)


def test_contributing_zegt_hetzelfde_over_waar_iets_is() -> None:
    tekst = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    rijen = re.findall(r"^\| (\w+ .+) \| `(\S+)` `(\S+)` \|$", tekst.partition("| Where … |")[2], re.M)
    assert {f"Where {wat}?": f"{plek} {naam}" for wat, plek, naam in rijen} == WAAR_IS
    assert len(rijen) == len(WAAR_IS) == 24


def test_contributing_is_in_een_kwartier_gelezen() -> None:
    assert len((PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8").split()) <= 2000


def test_elke_afhankelijkheid_heeft_een_regel() -> None:
    """Why it is there, in the table of .ci/README.md."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    gevraagd = [*project["dependencies"], *(d for extra in project["optional-dependencies"].values() for d in extra)]
    tabel = (PROJECT / ".ci" / "README.md").read_text(encoding="utf-8").partition("## Why each dependency")[2]
    eerste = " ".join(re.findall(r"^\| (.+?) \|", tabel, re.M)).lower()
    namen = {re.split(r"[><=\[]", d)[0] for d in gevraagd}
    assert {n for n in namen if not re.search(rf"(?<![\w-]){n}(?![\w-])", eerste)} <= {"pandas-stubs", "types-pyyaml"}


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


# One word with more meanings sends a reader to the wrong file. These have one meaning: what a level of the programme theory
# declares, and in `catalogus` of all levels. What is not imported elsewhere begins with an underscore instead.
ZELFDE_NAAM = {"INDICATOREN", "TABELLEN"}


def _vaste_namen(pad: Path) -> Iterator[str]:
    """The public constants of a module; a letter alone is a type."""
    for regel in ast.parse(pad.read_bytes()).body:
        doelen = regel.targets if isinstance(regel, ast.Assign) else [getattr(regel, "target", None)]
        for doel in doelen:
            for naam in doel.elts if isinstance(doel, ast.Tuple) else [doel]:
                if isinstance(naam, ast.Name) and re.fullmatch("[A-Z][A-Z_]+", naam.id):
                    yield naam.id


def test_een_naam_is_van_een_ding() -> None:
    plekken = [
        pad if pad.name != "__init__.py" else pad.parent for pad in KAMERS.rglob("*.py") if pad.name != "__main__.py"
    ]
    namen = Counter(naam for pad in KAMERS.rglob("*.py") for naam in set(_vaste_namen(pad)))
    # A module may be called after its own room: `casus/casus.py` is what that room is about.
    bestanden = Counter(pad.stem for pad in plekken if pad.stem != pad.parent.name)
    assert {naam for naam, aantal in namen.items() if aantal > 1} == ZELFDE_NAAM
    assert {naam for naam, aantal in bestanden.items() if aantal > 1} == set()
