"""Another municipality: its profile is enough, from the forms of the demo to the site."""

from __future__ import annotations

import re
import shutil
import zipfile
from pathlib import Path

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
    shutil.rmtree(map_ / "project" / "data" / "openbaar")
    return Paden(map_ / "project", map_ / "prive")


def test_demo_van_een_andere_maat_krijgt_een_eigen_project(dorp):
    eigen = eigen_project(dorp, "demo-8-1")
    assert eigen == Paden(dorp.prive / "demo-8-1", dorp.prive)
    assert lees_profiel(eigen.profiel) == lees_profiel(dorp.profiel)
    assert (eigen.docs / "index.md").is_file()
    assert not eigen.openbaar.exists()


@pytest.fixture(scope="module")
def gevuld(dorp) -> Paden:
    """The same project with the forms of its demo filed: all of them."""
    dorp.postvak_in.mkdir(parents=True)
    definities = lees_definities(dorp.formulieren, lees_profiel(dorp.profiel))
    indieningen = fictieve_indieningen(definities, 8, 1)
    with open_register(dorp, definities) as register:
        assert dien_in(register, indieningen, definities, lambda *_: None) == len(indieningen)
    return dorp


# Names, places, numbers and colours of the municipality in this checkout.
VREEMD = re.compile(r"voorbeeldstad|haaglanden|de waag|jeugdmarshall|noorderveld|\bPGA-\d|#?14505f|a85400", re.I)
# Pages that tell, with a label, what the study found in its own city.
OVER_HET_ONDERZOEK = (
    "convenant/index.html",
    "raad/kosten/index.html",
    "raad/voorstel/index.html",
    "rollen/driehoek-burgemeester/index.html",
)


def teksten(pad: Path) -> str:
    """What a reader or another program sees in a file: the parts of a Word or Excel file, or the file itself."""
    if pad.suffix in {".xlsx", ".docx", ".zip"}:
        with zipfile.ZipFile(pad) as delen:
            return "\n".join(
                re.sub(r"<[^>]*>", " ", delen.read(naam).decode("utf-8", "ignore")) for naam in delen.namelist()
            )
    return pad.read_text(encoding="utf-8", errors="ignore")


def test_geen_woord_van_een_andere_gemeente_in_wat_een_dorp_maakt(gevuld, monkeypatch):
    """Forms, letters, agenda, lists, figures and site: what another municipality reads is about itself."""
    dorp, cli = gevuld, Cli(gevuld)
    monkeypatch.setattr("werkwijzer.site.bouwen.beschikbaar", lambda: False)  # the PDFs repeat the pages, slowly
    cli("formulieren")
    (nummer, *_) = sorted(p.name for p in (dorp.prive / "dossiers").iterdir())
    for opdracht in (
        ("week", "06-01-2026", "--datum", "2025-12-29"),
        ("dossier", nummer),
        ("voortgang", nummer, "--peildatum", "2025-12-29"),
        ("inzage", nummer),
        ("rapport", "2025-K4"),
        ("rapport", "2025"),
        ("site",),
    ):
        cli(*opdracht, code=None if opdracht[0] == "week" else 0)  # some letters cannot be made yet
    gemaakt = [
        *(
            p
            for p in dorp.prive.rglob("*")
            if p.is_file() and not {"dossiers", "demo-8-1"} & {*p.parts} and p.suffix != ".sqlite"
        ),
        *dorp.formulieren.glob("*.xlsx"),
        *dorp.openbaar.glob("*.json"),
        *(p for p in dorp.site.rglob("*") if p.suffix in {".html", ".css", ".svg", ".xlsx", ".docx", ".csv", ".json"}),
    ]
    assert {p.suffix for p in gemaakt} >= {".docx", ".xlsx", ".html", ".json", ".ics", ".css"}
    gevonden = {
        f"{pad.relative_to(dorp.project.parent)}: {treffer[0]}"
        for pad in gemaakt
        if not pad.as_posix().endswith((*OVER_HET_ONDERZOEK, "search_index.json"))
        for treffer in VREEMD.finditer(teksten(pad))
    }
    assert gevonden == set()


@pytest.mark.parametrize("keus", [("--jongeren", "7"), ("--jongeren", "1001"), ("--zaad", "-1")])
def test_een_maat_die_niet_kan(cli, keus):
    assert f"Dit kan niet bij '{keus[0]}'" in cli("demo", *keus, code=2)


# ------------------------------------------------------------------------------------------------ a municipality begins


def test_een_gemeente_begint_met_een_eigen_map_zonder_iets_van_een_ander(tmp_path):
    cli, map_ = Cli(Paden(PROJECT, tmp_path / "prive")), tmp_path / "kleindam"
    uit = cli("begin", str(map_), "--naam", "Kleindam")
    assert f"De map voor Kleindam staat klaar: {map_}. Er zijn 7 lege formulieren in gemaakt." in uit
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
