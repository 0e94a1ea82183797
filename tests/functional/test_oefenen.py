"""Practising: a marked folder in which everything can be done, and the exercises of the handbook as they stand there."""

from __future__ import annotations

import json
import pickle
import re
import shlex
import shutil
import zlib
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import nullcontext
from datetime import date

import pytest

from tests.conftest import Cli, LeestHier, aanmelding, dien_in, nieuw_project, plan, uvz, werkboek
from werkwijzer import instellingen
from werkwijzer.cli import werkwijzer
from werkwijzer.dossiers.kenmerken import tekst_van
from werkwijzer.formulieren.definitie import Definities, lees_definities
from werkwijzer.formulieren.uitvoerders import Uitvoering
from werkwijzer.formulieren.werkboek import maak_werkboek
from werkwijzer.paden import OEFENMAP, PROJECT, Paden
from werkwijzer.profiel import ProfielFout, lees_profiel

PAGINA = PROJECT / "docs" / "begin" / "oefenen.md"
NOOR = {"datum_aanmelding": date(2026, 1, 5), "achternaam": "Oefenstra", "voornaam": "Noor"}


class Deelnemer(Cli):
    """Types what stands in the exercise: nothing about folders."""

    def _argumenten(self, argumenten):
        return [str(a) for a in argumenten]


class LeestMetElkProfiel(Executor):
    """As `LeestHier`, with the definitions of who asks."""

    def submit(self, functie, definities, naam, inhoud):  # type: ignore[override]
        return LeestHier(pickle.loads(zlib.decompress(definities))).submit(functie, definities, naam, inhoud)


def definities_van(paden: Paden) -> Definities:
    return lees_definities(paden.formulieren, lees_profiel(paden.profiel))


@pytest.fixture(scope="module")
def oefening(tmp_path_factory) -> Iterator[tuple[Paden, list[tuple[str, str, str]]]]:
    """The practice folder after everybody did their exercise, and per row of the page what it says, shows and said."""
    thuis = tmp_path_factory.mktemp("thuis")
    with pytest.MonkeyPatch.context() as tijdelijk:
        tijdelijk.setenv(instellingen.VARIABELE_INSTELLINGEN, str(thuis / "instellingen"))
        tijdelijk.setattr("pathlib.Path.home", lambda: thuis)
        paden = Paden(thuis / "werkwijzer-oefenen" / "project", thuis / "werkwijzer-oefenen")
        tijdelijk.setattr(
            "werkwijzer.postvak.verwerken.open_uitvoering",
            lambda *_: nullcontext(Uitvoering(LeestMetElkProfiel(), 4)),
        )
        assert "De oefenmap staat klaar" in Deelnemer(paden)("oefenen")
        yield paden, [(doe, zie, _doe(paden, doe)) for doe, zie in rijen()]


def rijen() -> list[tuple[str, str]]:
    """What to do and what to see, per row of the page."""
    return re.findall(r"^\| (?!Doe dit|---)(.+?) \| (.+?) \|$", PAGINA.read_text(encoding="utf-8"), re.M)


def _doe(paden: Paden, doe: str) -> str:
    """Do what a row says; returns what the commands said. As the page says, `werkwijzer --oefenen` comes before each."""
    if (soort := _ingevuld(doe)) is not None:
        naam, formulier, antwoorden = soort
        (paden.postvak_in / naam).write_bytes(werkboek(definities_van(paden), formulier, antwoorden))
    opdrachten = [o for o in map(shlex.split, re.findall(r"`([^`]+)`", doe)) if o[0] in werkwijzer.commands]
    return "\n".join(Deelnemer(paden)("--oefenen", *o, code=None) for o in opdrachten if o != ["agenda"])


def _ingevuld(doe: str):
    """The form that somebody fills in at this row; None when nobody does."""
    if doe.startswith("Zet de eerste aanmelding van Noor"):
        return "noor.xlsx", "aanmelding", aanmelding(**NOOR, geboortedatum=None)
    if doe.startswith("Zet de verbeterde"):
        return "noor (verbeterd).xlsx", "aanmelding", aanmelding(**NOOR, geboortedatum=date(2010, 5, 4))
    if "het UVZ-verslag in" in doe:
        return "uvz.xlsx", "uvz-verslag", uvz(date(2026, 1, 13), "OEFEN-00006-G")
    if "Vul het plan in" in doe:
        return "plan.xlsx", "plan", plan("OEFEN-00003-D", "voortgang", date(2026, 1, 8), [3, 3, 2, 4, 3, 3, 2, 3])
    return None


def test_elke_stap_van_de_oefening_laat_zien_wat_er_staat(oefening):
    _, stappen = oefening
    assert len(stappen) == 17
    for doe, zie, gezegd in stappen:
        for tekst in re.findall(r"`([^`]+)`", zie):
            if gezegd and " " in tekst:
                assert tekst in gezegd, f"{doe}\nzou laten zien: {tekst}\nzei: {gezegd}"
        for map_ in re.findall(r"in `(\w+)`", zie):
            assert any((oefening[0].prive / map_).rglob("*.*")), doe


def test_het_formulier_zegt_zelf_wat_er_nog_moet(definities):
    """`Nog 1 verplichte vraag.` is what the sheet computes (test_libreoffice computes it); Noor's form misses one."""
    leeg = maak_werkboek(definities, definities.formulieren["aanmelding"])
    assert '"Nog "' in (tekst := _formules(leeg))
    assert "verplichte vraag." in tekst


def _formules(inhoud: bytes) -> str:
    import io

    from openpyxl import load_workbook

    boek = load_workbook(io.BytesIO(inhoud))
    return "\n".join(str(c.value) for blad in boek for rij in blad.iter_rows(max_row=6) for c in rij if c.value)


def test_na_de_oefening_klopt_alles_en_staat_de_lijst_anders(oefening):
    paden, _ = oefening
    deelnemer = Deelnemer(paden)
    assert "formulieren gelezen" in deelnemer("--oefenen", "herstel")
    assert "OEFENMAP met verzonnen mensen" in deelnemer("--gegevens", paden.prive, "zoek", "Oefenstra")
    assert "OEFEN-00007-H" in deelnemer("--oefenen", "zoek", "Oefenstra")


def test_alles_wat_eruit_komt_zegt_dat_het_oefenen_is(oefening):
    paden, _ = oefening
    Deelnemer(paden)("--oefenen", "werkvoorraad", "--peildatum", "15-01-2026")
    mappen = ("agenda", "brieven", "teruggestuurd", "uitgegeven", "voortgang", "weergave", "werkvoorraad")
    gezien = set()
    for naam in mappen:
        for pad in (paden.prive / naam).rglob("*.*"):
            gezien.add(pad.suffix)
            tekst = (tekst_van(pad) or "").casefold()
            leeg = pad.suffix == ".ics" and "begin:vevent" not in tekst
            assert leeg or "oefen-0" in tekst or "verzonnen" in tekst, pad
    assert gezien >= {".docx", ".xlsx", ".html", ".ics"}
    (brief,) = (paden.prive / "brieven").rglob("*.docx")
    assert "Verzonnen gegevens" in (tekst_van(brief) or "")


def test_een_verslag_van_de_oefenmap_raakt_het_echte_project_niet(oefening):
    paden, _ = oefening
    voor = {p: p.read_bytes() for p in (PROJECT / "data" / "openbaar").iterdir()}
    uit = Deelnemer(paden)("--project", PROJECT, "--gegevens", paden.prive, "rapport", "2025")
    assert f"Geschreven: {paden.prive / 'project' / 'data' / 'openbaar' / '2025.json'}" in uit
    assert json.loads((paden.openbaar / "2025.json").read_bytes())["fictief"] is True
    assert {p: p.read_bytes() for p in (PROJECT / "data" / "openbaar").iterdir()} == voor


def test_het_voorvoegsel_van_de_oefenmap_krijgt_geen_echte_gemeente(tmp_path):
    echt = (
        (PROJECT / "data" / "gemeente.toml")
        .read_text(encoding="utf-8")
        .replace('voorvoegsel = "PGA"', 'voorvoegsel = "OEFEN"')
    )
    (tmp_path / "gemeente.toml").write_bytes(echt.encode())
    assert lees_profiel(tmp_path / "gemeente.toml").gemeente.fictief
    (tmp_path / "gemeente.toml").write_bytes(echt.replace("fictief = true", "fictief = false").encode())
    with pytest.raises(ProfielFout, match="het voorvoegsel OEFEN is van de oefenmap"):
        lees_profiel(tmp_path / "gemeente.toml")


# --- apart from the real ------------------------------------------------------------------------------


@pytest.fixture
def kopie(oefening, tmp_path) -> Paden:
    shutil.copytree(oefening[0].prive, tmp_path / "oefenen")
    return Paden(tmp_path / "oefenen" / "project", tmp_path / "oefenen")


def test_een_oefenmap_wordt_nooit_de_echte(kopie):
    uit = Deelnemer(kopie)("instellen", kopie.prive, code=1)
    assert "is een oefenmap met verzonnen mensen. Kies een andere map voor echte gegevens." in uit


@pytest.mark.parametrize("opdracht", [("verwerk",), ("rapport", "2025"), ("backup", "."), ("vandaag", "--niet-openen")])
def test_ook_zonder_merkteken_blijft_het_een_oefenmap(kopie, opdracht):
    """Somebody took the mark away: the log knows."""
    (kopie.prive / OEFENMAP).unlink()
    uit = Cli(Paden(PROJECT, kopie.prive))(*opdracht, code=1)
    assert f"staan verzonnen mensen om mee te oefenen, maar het bestand {OEFENMAP} is weg." in uit


def test_een_oefenmap_gaat_niet_samen_en_splitst_niet(kopie, tmp_path):
    uit = Cli(kopie)("samengaan", "proberen", tmp_path, tmp_path / "nieuw", code=1)
    assert "Dit is een oefenmap: die kan niet samengaan of afsplitsen. Er is niets gemaakt." in uit


def test_een_merkteken_maakt_van_echte_gegevens_geen_oefening(paden, cli, indienen, oefening):
    indienen(("aanmelding", aanmelding()))
    shutil.copytree(oefening[0].project / "data", paden.prive / "project" / "data")
    shutil.copytree(oefening[0].project / "forms", paden.prive / "project" / "forms")
    (paden.prive / OEFENMAP).write_bytes(b"")
    assert "volgens het logboek is dit geen oefenmap" in cli("zoek", "Verzonnenveld", code=1)


def test_een_formulier_van_de_oefening_komt_niet_bij_de_echte(paden, cli, indienen, oefening):
    indienen(("aanmelding", aanmelding()))
    oefen = plan("OEFEN-00001-B", "start", date(2026, 1, 8), 2)
    (paden.postvak_in / "plan.xlsx").write_bytes(werkboek(definities_van(oefening[0]), "plan", oefen))
    assert "plan.xlsx: blijft in postvak-in" in cli("verwerk", code=1)


@pytest.mark.usefixtures("oefening")
def test_waar_iets_staat_of_het_echte_ligt_komt_geen_oefenmap(tmp_path, definities, oefening):
    paden = nieuw_project(tmp_path)
    dien_in(paden, definities, ("aanmelding", aanmelding()))
    cli = Cli(paden)
    assert "raakt de map met echte gegevens" in cli("oefenen", paden.prive, code=1)
    assert "raakt de map met echte gegevens" in cli("oefenen", paden.prive / "oefenen", code=1)
    assert "raakt de map met echte gegevens" in cli("oefenen", tmp_path, code=1)
    (tmp_path / "vol").mkdir()
    (tmp_path / "vol" / "foto.jpg").write_bytes(b"x")
    uit = cli("oefenen", tmp_path / "vol", "--opnieuw", code=1)
    assert f"In {tmp_path / 'vol'} staat al iets anders. Kies een lege map. Er is niets veranderd." in uit
    weg = cli("oefenen", tmp_path / "weg" / "oefenen", code=1)
    assert f"De map {tmp_path / 'weg'} bestaat niet. Maak die eerst." in weg
    assert "De oefenmap is er al" in cli("oefenen", oefening[0].prive, code=1)
    assert (tmp_path / "vol" / "foto.jpg").exists()


def test_wat_mislukt_laat_niets_half_achter(tmp_path, oefening, monkeypatch):
    def vol(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("werkwijzer.cli.oefenmap.dien_in", vol)
    assert "de schijf is vol" in Cli(Paden(PROJECT, tmp_path / "prive"))("oefenen", tmp_path / "oefenen", code=1)
    assert list(tmp_path.iterdir()) == []
    assert instellingen.gekozen_oefenmap() == oefening[0].prive


def test_oefenen_zonder_oefenmap_of_met_een_andere_map_wordt_uitgelegd(tmp_path, paden, monkeypatch):
    monkeypatch.setenv(instellingen.VARIABELE_INSTELLINGEN, str(tmp_path / "instellingen"))
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path)
    assert "Er is nog geen oefenmap. Maak er een met: werkwijzer oefenen" in Deelnemer(paden)(
        "--oefenen", "vandaag", code=2
    )
    assert "Kies --oefenen of --gegevens" in Deelnemer(paden)("--oefenen", "--gegevens", tmp_path, "vandaag", code=2)


def test_een_profiel_in_andere_regels_zegt_wat_er_op_een_eigen_regel_hoort(paden, tmp_path):
    profiel = paden.profiel.read_text("utf-8").replace('voorvoegsel = "PGA"', "voorvoegsel = 'PGA'", 1)
    paden.profiel.write_text(profiel, "utf-8", newline="\n")
    for naam in ("docs", "beheer", "includes", "overrides"):
        (paden.project / naam).mkdir()
    (paden.project / "handboek.py").touch()
    uit = Cli(paden)("oefenen", tmp_path / "oefenen", code=1)
    assert "Zet 'fictief' en 'voorvoegsel' in het profiel elk op een eigen regel, zoals voorvoegsel = \"PGA\"" in uit
    assert not (tmp_path / "oefenen").exists()
