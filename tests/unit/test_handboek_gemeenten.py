"""Every page of handbook and manual with the profile of another municipality: no traceback, no hole, no foreign name."""

from __future__ import annotations

import posixpath
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml
from jinja2 import Environment, StrictUndefined

from tests.gemeenten import DORP, EILAND, STAD, als_toml, zes_leefgebieden
from werkwijzer.cli.projectmap import maak_projectmap
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.handboek import macros
from werkwijzer.kalender import aantal, elke
from werkwijzer.paden import PROJECT
from werkwijzer.profiel import lees_profiel
from werkwijzer.site.rollen import alle_rollen, beelden_van, configuratie, rollen

# A sentence with a word left out, a link without text, a number that does not go with its word, or twice the same.
GATEN = re.compile(
    r"\b(?:het|de|van|in|bij|of|en) [.,](?!\w)|\[\]\(|Hier: \.|elke? 1 (?!of)\w+|\b(\d+) tot \1\b|"
    r"\b1 (?:dagen|werkdagen|weken|maanden|jongeren)\b|\b(?:[Hh]et het|[Dd]e de|een het)\b|"
    r"Voorbeeldstad|voorbeeldstad\.example"
)
# Words of the municipality in this checkout and of the one that was studied, on a page or among its search words.
VREEMD = re.compile(r"[Pp]arkwijk|[Nn]oorderveld|zzon|zorgnetwerk[,\]]|negen maanden|--partner halt")

PROFIELEN = {"dorp": DORP, "stad": STAD, "eiland": EILAND}


@pytest.fixture(params=PROFIELEN)
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    maak_projectmap(PROJECT, tmp_path / "project")
    profiel = als_toml(PROFIELEN[request.param])
    if request.param == "eiland":
        (tmp_path / "project" / "forms" / "leefgebieden.yml").write_text(zes_leefgebieden(), encoding="utf-8")
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
    return jinja.from_string(tekst).render(
        **{**env.variables, **functies, **page.meta}, page=page
    )  # as the plugin does


def test_a_page_of_a_handbook_of_before_070_is_still_filled_in(project: Path) -> None:
    """A municipality keeps its own copy of the handbook: what its pages ask for is never taken away."""
    naam = gevuld(project, schrijf(project / "docs" / "eigen.md", "---\ntitle: x\n---\nMet {{ gemeente.kanaal }}."))
    oud = gevuld(project, schrijf(project / "docs" / "eigen.md", "---\ntitle: x\n---\nMet {{ kanaal() }}."))
    assert oud == naam


def schrijf(pad: Path, tekst: str) -> Path:
    pad.write_text(tekst, encoding="utf-8")
    return pad


def test_elke_pagina_klopt_met_een_ander_profiel(project: Path) -> None:
    gevonden = []
    paginas = [p for map_ in ("docs", "beheer") for p in sorted((project / map_).rglob("*.md"))]
    assert len(paginas) > 60
    for pad in paginas:
        tekst = gevuld(project, pad)
        gevonden += [f"{pad.name}: {tekst[max(0, g.start() - 60) : g.end() + 20]!r}" for g in GATEN.finditer(tekst)]
        voor = pad.read_text(encoding="utf-8").split("---\n", 2)[1]
        gevonden += [f"{pad.name}: {woord}" for woord in VREEMD.findall(voor + tekst)]
    assert gevonden == []


def test_the_timetable_around_a_meeting_has_the_terms_of_the_profile(project: Path) -> None:
    pad, profiel = project / "docs" / "rollen" / "voorzitter.md", lees_profiel(project / "data" / "gemeente.toml")
    rooster, bron = (
        t.split("## Rond één UVZ")[1].split("\n## ")[0] for t in (gevuld(project, pad), pad.read_text("utf-8"))
    )
    assert re.findall(r"\d+", bron.replace("§2.5", "")) == []  # no term is typed
    termen = profiel.termijnen
    wanneer = [rij.split("|")[1].strip() for rij in rooster.splitlines() if rij.startswith("|")]
    assert [cel for cel in wanneer if re.search(r"\d|[Ee]lke", cel)] == [
        f"{aantal(termen.agenda_dagen, 'dag')} vóór het UVZ",
        f"UVZ, {elke(termen.uvz_weken, 'week')}",
        f"Uiterlijk {aantal(termen.plan_dagen, 'dag')} na het besluit",
    ]


# What a role that is not there leaves behind: only what the study says about its own city.
VAN_HET_ONDERZOEK = {"kosten.md", "voorstel.md", "driehoek-burgemeester.md"}


def test_een_rol_die_er_niet_is_verdwijnt_uit_elke_pagina(project: Path) -> None:
    profiel = lees_profiel(project / "data" / "gemeente.toml")
    weg = {r.pagina for r in alle_rollen(project / "docs")} - {r.pagina for r in rollen(project / "docs", profiel)}
    if profiel.gemeente.naam == DORP["gemeente"]["naam"]:
        assert weg == {"jeugdmarshall", "reclassering", "halt", "de-waag", "zorgnetwerk", "woningcorporatie"}
    gevonden = []
    for pad in sorted((project / "docs").rglob("*.md")):
        if pad.stem in weg and pad.parent.name == "rollen":
            continue
        tekst = gevuld(project, pad)
        links = {posixpath.basename(doel) for doel in re.findall(r"\]\(([^)#\s]+)\.md[^)]*\)", tekst)}
        gevonden += [f"{pad.name}: {rol}" for rol in weg & links]
        if "jeugdmarshall" in weg and pad.name not in VAN_HET_ONDERZOEK and "jaarverslag" not in pad.parts:
            gevonden += [f"{pad.name}: {woord}" for woord in re.findall(r"[Jj]eugdmarshall|[Dd]e Waag", tekst)]
    assert gevonden == []


def test_het_menu_volgt_uit_het_profiel_en_komt_weer_terug(project: Path) -> None:
    tekst = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    eigen = lees_profiel(PROJECT / "data" / "gemeente.toml")
    formulieren = lees_definities(PROJECT / "forms", eigen).formulieren
    assert configuratie(tekst, PROJECT / "docs", eigen, formulieren) == tekst, (
        "draai `werkwijzer site` en leg mkdocs.yml vast"
    )
    ander = configuratie(tekst, project / "docs", lees_profiel(project / "data" / "gemeente.toml"), formulieren)
    assert configuratie(ander, PROJECT / "docs", eigen, formulieren) == tekst
    weg = re.findall(r"/rollen/(.+)\.md", ander.partition("theme:")[0])
    menu = re.findall(r": rollen/(.+)\.md", ander)
    assert set(weg).isdisjoint(menu)
    assert {*weg, *menu} == {pad.stem for pad in (project / "docs" / "rollen").glob("*.md")} - {"index"}


def test_een_andere_vraag_neemt_de_oude_beelden_weg(tmp_path: Path) -> None:
    """The pictures show the questions; a page with old ones would say something else than the form below it."""
    eigen, docs = lees_profiel(PROJECT / "data" / "gemeente.toml"), tmp_path / "docs"
    shutil.copytree(PROJECT / "forms", tmp_path / "forms")
    shutil.copytree(PROJECT / "docs" / "assets" / "formulieren", docs / "assets" / "formulieren")
    assert beelden_van(docs, eigen), "draai `scripts/beelden.py` en leg de beelden vast"
    vraag = tmp_path / "forms" / "plan.yml"
    vraag.write_text(vraag.read_text(encoding="utf-8").replace("hulp: ", "hulp: Nieuw. ", 1), encoding="utf-8")
    assert not beelden_van(docs, eigen)


def test_een_rol_erbij_is_een_pagina_en_een_rol_eraf_een_regel(project: Path) -> None:
    """The page of a role says itself where it stands; the profile leaves out what the municipality has not."""
    docs, profiel = project / "docs", project / "data" / "gemeente.toml"
    bron = (docs / "rollen" / "leerplicht.md").read_text(encoding="utf-8")
    (docs / "rollen" / "wijkregisseur.md").write_text(
        bron.replace("Leerplicht en RMC", "Wijkregisseur")
        .replace("plek: 150", "plek: 35")
        .replace("menu: Partners", "menu: Wijken"),
        encoding="utf-8",
    )
    tekst = profiel.read_text(encoding="utf-8")
    tekst = re.sub(r"zonder_rollen = .*", 'zonder_rollen = ["jeugdboa", "school"]', tekst)
    profiel.write_text(tekst, encoding="utf-8")
    menu = configuratie((project / "mkdocs.yml").read_text(encoding="utf-8"), docs, lees_profiel(profiel), {})
    assert "      - Wijken:\n          - Wijkregisseur: rollen/wijkregisseur.md\n" in menu
    assert menu.count("      - Gemeente:\n") == 1  # the new role stands between two of that heading
    assert ": rollen/jeugdboa.md" not in menu
    tabel = gevuld(project, docs / "rollen" / "index.md")
    assert "[Wijkregisseur](wijkregisseur.md)" in tabel
    assert "Jeugdboa" not in tabel
    overleggen = gevuld(project, docs / "overleggen.md")
    assert "| Schooloverleg <span" in overleggen  # the word stays, the link goes


@pytest.mark.parametrize(
    ("wat", "melding"),
    [
        (
            'zonder_rollen = ["marshal"]',
            "Het profiel laat de rol 'marshal' weg (zonder_rollen), maar die heeft geen pagina",
        ),
        ('zonder_rolen = ["raad"]', "zonder_rolen"),
    ],
)
def test_een_verkeerde_rol_in_het_profiel(project: Path, wat: str, melding: str) -> None:
    profiel = project / "data" / "gemeente.toml"
    profiel.write_text(re.sub(r"zonder_rollen = .*", wat, profiel.read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(GebruikersFout, match=re.escape(melding)):
        rollen(project / "docs", lees_profiel(profiel))


@pytest.mark.parametrize("fout", ["letters: [R]", "letters: [X, R, R, R, R, R, R, R, R]", "plek: veel"])
def test_een_rolpagina_zonder_plaats(project: Path, fout: str) -> None:
    pad = project / "docs" / "rollen" / "halt.md"
    sleutel = fout.partition(":")[0]
    pad.write_text(re.sub(rf"^  {sleutel}: .*$", f"  {fout}", pad.read_text("utf-8"), flags=re.M), encoding="utf-8")
    with pytest.raises(GebruikersFout, match=r"De rolpagina .*halt\.md kan geen plaats krijgen"):
        alle_rollen(project / "docs")


def test_waar_geen_partner_op_afroep_komt_valt_die_zin_weg(tmp_path: Path) -> None:
    maak_projectmap(PROJECT, tmp_path)
    twee = [p for p in DORP["partners"] if p["code"] in ("politie", "gemeente")]
    delen = [d for d in DORP["delen"] if d["ontvanger"] != "school"]
    (tmp_path / "data" / "gemeente.toml").write_text(als_toml({**DORP, "partners": twee, "delen": delen}), "utf-8")
    try:
        uvz, matrix, _ = (
            gevuld(tmp_path, tmp_path / pad)
            for pad in ("docs/stappen/uvz.md", "docs/convenant/deelmatrix.md", "beheer/kwartaalrapportage.md")
        )
    finally:
        macros._bouw_voor(PROJECT)
    assert "Vaste partners: Politie en Gemeente." in uvz
    assert "Op afroep" not in uvz
    assert "| Veiligheid | Politie |\n| Bestuur | Gemeente |\n" in matrix
