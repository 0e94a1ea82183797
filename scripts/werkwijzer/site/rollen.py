"""The roles and forms that this municipality has, and their place in the menu.

A role is one Markdown page in `docs/rollen/`. Its `rol:` says in which group on *Rollen* it stands and under which
heading of the menu, its part in each step, and with `alleen_met` what the profile must have for the role to exist. A
form is one definition in `forms/`; one without a page gets one.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from werkwijzer.formulieren.definitie import Formulier
from werkwijzer.fouten import GebruikersFout
from werkwijzer.profiel import Profiel

MERK_BEELDEN = ".gemeente"
LETTERS = ("A", "A/R", "R", "C", "I", "-")
STAPPEN = ("aanmelden", "agenderen", "uvz", "regisseur", "plan", "regie", "opschalen", "herijken", "afsluiten")
_LADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times as quick, where it was compiled
_MENU = re.compile(
    r"(?<=  # de rollen: uit docs/rollen en het profiel, door `werkwijzer site`\n).*?(?=^  - )", re.M | re.S
)
_FORMULIEREN = re.compile(r"(?<=  # de formulieren: uit forms, door `werkwijzer site`\n).*?(?=^  - )", re.M | re.S)
_PAGINA = """---
title: {kop}
description: {beschrijving}
---
# {titel} invullen

{samenvatting}

{{{{ formulierfeiten("{code}") }}}}

[Download het formulier (Excel)]({code}.xlsx){{ .md-button .md-button--primary }}

## Wat we vragen, en waarom

{{{{ veldoverzicht("{code}") }}}}
"""
_ZONDER = re.compile(r"(?<=^exclude_docs: \|\n).*?(?=^\n)", re.M | re.S)


@dataclass(frozen=True)
class Rol:
    """One role. `pagina` is the name of its file without `.md`, `letters` its part in each step of the method."""

    pagina: str
    naam: str
    groep: str
    menu: str
    plek: int
    letters: tuple[str, ...]
    alleen_met: str = ""


def alle_rollen(docs: Path) -> list[Rol]:
    """Every role with a page, in the order of the menu. GebruikersFout names the page that cannot be placed."""
    rollen = [_lees(pad) for pad in sorted((docs / "rollen").glob("*.md")) if pad.stem != "index"]
    return sorted(rollen, key=lambda rol: (rol.plek, rol.naam))


def rollen(docs: Path, profiel: Profiel) -> list[Rol]:
    """Those that this municipality has. GebruikersFout when the profile leaves out a role that has no page."""
    alle = alle_rollen(docs)
    zonder = set(profiel.handboek.zonder_rollen)
    if onbekend := zonder - {rol.pagina for rol in alle}:
        raise GebruikersFout(
            f"Het profiel laat de rol '{min(onbekend)}' weg (zonder_rollen), maar die heeft geen pagina in docs/rollen. "
            f"Kies uit: {', '.join(sorted(rol.pagina for rol in alle))}."
        )
    return [rol for rol in alle if rol.pagina not in zonder and (not rol.alleen_met or profiel.heeft(rol.alleen_met))]


def _lees(pad: Path) -> Rol:
    delen = pad.read_text(encoding="utf-8").split("---\n")
    voor = (yaml.load(delen[1], Loader=_LADER) if len(delen) > 2 else None) or {}
    try:
        rol = Rol(pagina=pad.stem, naam=voor.get("korte_titel", voor["title"]), **voor["rol"])
        goed = len(rol.letters) == len(STAPPEN) and set(rol.letters) <= set(LETTERS) and isinstance(rol.plek, int)
    except (KeyError, TypeError):
        goed = False
    if not goed:
        raise GebruikersFout(
            f"De rolpagina {pad} kan geen plaats krijgen. Zet bovenaan title en rol, met groep, menu, plek (een getal) "
            f"en letters: per stap één van {', '.join(LETTERS)}. Kijk hoe het op een andere rolpagina staat."
        )
    return rol


def configuratie(tekst: str, docs: Path, profiel: Profiel, formulieren: Mapping[str, Formulier]) -> str:
    """`mkdocs.yml` with the menu of these roles and forms in it; the pages of the others are left out of the site.

    The menu stands in the file, because Zensical and a bare `mkdocs build` read that and nothing else.
    """
    hier = rollen(docs, profiel)
    weg = [f"rollen/{rol.pagina}.md" for rol in alle_rollen(docs) if rol not in hier]
    weg += [] if beelden_van(docs, profiel) else ["assets/formulieren/"]
    tekst = _MENU.sub(lambda _: "".join(_menu(hier)), tekst, count=1)
    tekst = _FORMULIEREN.sub(lambda _: "".join(_menu_formulieren(formulieren)), tekst, count=1)
    return _ZONDER.sub(lambda _: "".join(f"  /{pad}\n" for pad in weg), tekst, count=1)


def merk_van_beelden(docs: Path, profiel: Profiel) -> str:
    """What the pictures of filled-in forms show, as a hash: of the municipality, and of the forms that have one."""
    met_beeld = {"leefgebieden", *(pad.stem for pad in (docs / "assets" / "formulieren").glob("*.png"))}
    bestanden = (pad for pad in sorted((docs.parent / "forms").glob("*.yml")) if pad.stem in met_beeld)
    vragen = [pad.read_text(encoding="utf-8") for pad in bestanden]
    getoond = profiel.gemeente.naam, profiel.huisstijl.hoofdkleur, vragen
    return hashlib.sha256(repr(getoond).encode()).hexdigest()[:16]


def beelden_van(docs: Path, profiel: Profiel) -> bool:
    """Whether the pictures of forms in this handbook were made with this profile and these forms (`scripts/beelden.py`):
    those of another municipality, or with other questions, are not shown."""
    merk = docs / "assets" / "formulieren" / MERK_BEELDEN
    return merk.is_file() and merk.read_text(encoding="utf-8").strip() == merk_van_beelden(docs, profiel)


def eigen_paginas(docs: Path, formulieren: Mapping[str, Formulier]) -> dict[Path, str]:
    """A page for each form that has none, from its definition, in a handbook with pages of forms; whoever wants to tell more
    changes it."""
    if not (docs / "formulieren" / "index.md").exists():
        return {}
    paden = {f.code: docs / "formulieren" / f"{f.code}.md" for f in formulieren.values()}
    return {pad: _pagina(formulieren[code]) for code, pad in paden.items() if not pad.exists()}


def _pagina(f: Formulier) -> str:
    kop, beschrijving = (json.dumps(tekst, ensure_ascii=False) for tekst in (f"{f.titel} invullen", f.samenvatting))
    return _PAGINA.format(code=f.code, titel=f.titel, samenvatting=f.samenvatting, kop=kop, beschrijving=beschrijving)


def _menu_formulieren(formulieren: Mapping[str, Formulier]) -> Iterator[str]:
    yield "      - formulieren/index.md\n"
    for f in sorted(formulieren.values(), key=lambda f: (f.plek, f.titel)):
        titel = f.titel if re.fullmatch(r"\w[\w -]*", f.titel) else json.dumps(f.titel, ensure_ascii=False)
        yield f"      - {titel}: formulieren/{f.code}.md\n"


def _menu(hier: list[Rol]) -> Iterator[str]:
    yield "      - rollen/index.md\n"
    groepen: dict[str, list[Rol]] = {}
    for rol in hier:  # one heading, also when the place of another role lies in between
        groepen.setdefault(rol.menu, []).append(rol)
    for kop, groep in groepen.items():
        yield f"      - {kop}:\n"
        yield from (f"          - {rol.naam}: rollen/{rol.pagina}.md\n" for rol in groep)
