"""Every page of handbook and manual with the profile of another municipality: no traceback, no hole, no foreign name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml
from jinja2 import Environment, StrictUndefined

from tests.gemeenten import DORP, STAD, als_toml
from werkwijzer.handboek import macros
from werkwijzer.paden import PROJECT
from werkwijzer.projectmap import maak_projectmap

# A sentence with a word left out, a link without text, a number that does not go with its word, or twice the same.
GATEN = re.compile(
    r"\b(?:het|de|van|in|bij|of|en) [.,](?!\w)|\[\]\(|Hier: \.|elke? 1 (?!of)\w+|\b(\d+) tot \1\b|"
    r"Voorbeeldstad|voorbeeldstad\.example"
)
BIJ_NAAM = "Stadhuisplein 1, Voorbeeldstad"  # an example of how to write in `data/gemeente.toml`


@pytest.fixture(params=["dorp", "stad"])
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    maak_projectmap(PROJECT, tmp_path / "project")
    profiel = als_toml(DORP if request.param == "dorp" else STAD)
    (tmp_path / "project" / "data" / "gemeente.toml").write_text(profiel, encoding="utf-8")
    yield tmp_path / "project"
    macros._bouw_voor(PROJECT)


def gevuld(project: Path, pad: Path) -> str:
    _, voor, tekst = pad.read_text(encoding="utf-8").split("---\n", 2)
    functies: dict[str, Any] = {}

    def macro(functie: Any, als: str | None = None) -> None:
        functies[als or functie.__name__] = functie

    url = pad.relative_to(project).as_posix().partition("/")[2].removesuffix(".md").removesuffix("index") + "/"
    page = SimpleNamespace(meta=yaml.safe_load(voor), url=url)
    macros.define_env(env := SimpleNamespace(variables={}, macro=macro, page=page, project_dir=str(project)))
    jinja = Environment(undefined=StrictUndefined, comment_start_string="{##", comment_end_string="##}")
    return jinja.from_string(tekst).render(**env.variables, **functies, page=page)


def test_elke_pagina_klopt_met_een_ander_profiel(project: Path) -> None:
    gevonden = []
    paginas = [p for map_ in ("docs", "beheer") for p in sorted((project / map_).rglob("*.md"))]
    assert len(paginas) > 60
    for pad in paginas:
        tekst = gevuld(project, pad).replace(BIJ_NAAM, "")
        gevonden += [f"{pad.name}: {tekst[max(0, g.start() - 60) : g.end() + 20]!r}" for g in GATEN.finditer(tekst)]
    assert gevonden == []
