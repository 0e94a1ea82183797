"""A project folder of its own: handbook, forms and profile of one municipality, apart from where this program stands."""

from __future__ import annotations

import shutil
from pathlib import Path

# What makes a project: the handbook and how it is built, the forms, the profile. Published years do not come along.
_MAPPEN = ("docs", "beheer", "forms", "includes", "overrides")

_GEMAAKT = shutil.ignore_patterns("jaarverslag", "huisstijl", "huisstijl.css", "deelkaart.png", "boekje-*.pdf")


def maak_projectmap(bron: Path, doel: Path) -> None:
    """Make the folder `doel` with all that the project in `bron` has, without what a command makes again."""
    doel.mkdir(parents=True, exist_ok=True)
    for naam in _MAPPEN:
        shutil.copytree(bron / naam, doel / naam, ignore=_GEMAAKT, dirs_exist_ok=True)
    for pad in (*bron.glob("mkdocs*.yml"), bron / "handboek.py"):
        shutil.copyfile(pad, doel / pad.name)
    data = doel / "data"
    data.mkdir(exist_ok=True)
    for pad in (bron / "data").iterdir():
        if pad.is_file():  # the profile last: with it the folder is a project
            shutil.copyfile(pad, data / pad.name)
    if (bron / "data" / "indicatorensets").is_dir():
        shutil.copytree(bron / "data" / "indicatorensets", data / "indicatorensets", dirs_exist_ok=True)
