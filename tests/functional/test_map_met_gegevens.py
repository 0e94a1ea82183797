"""Which private folder is it? Said, remembered, never made by a typing error, and closed to others."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import aanmelding, werkboek
from werkwijzer.dossiers.opbergen import heeft
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.bestand import lees_bytes
from werkwijzer.instellingen import merk_van
from werkwijzer.postvak.verwerken import verwerk

posix = pytest.mark.skipif(os.name == "nt", reason="rechten van Unix")


@pytest.fixture
def los(paden, tmp_path):
    """The command without --gegevens, with settings of its own; returns exit code, output and errors."""

    def doe(*argumenten: str | Path, **omgeving: str) -> tuple[int, str, str]:
        schoon = {k: w for k, w in os.environ.items() if k != "WERKWIJZER_GEGEVENS"}
        opdracht = [sys.executable, "-m", "werkwijzer", "--project", str(paden.project), *map(str, argumenten)]
        uit = subprocess.run(
            opdracht,
            env={**schoon, "WERKWIJZER_INSTELLINGEN": str(tmp_path / "instellingen"), **omgeving},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert "Traceback" not in uit.stderr, uit.stderr
        return uit.returncode, uit.stdout, uit.stderr

    return doe


def test_een_verkeerde_map_wordt_niet_gemaakt(paden, cli):
    paden.postvak_in.rmdir()
    paden.prive.rmdir()
    tekst = cli("verwerk", code=1)
    assert f"De map met gegevens bestaat niet: {paden.prive}. Is de netwerkschijf verbonden, en klopt de naam?" in tekst
    assert not paden.prive.exists()


def test_een_formulier_dat_verdwijnt_houdt_de_controle_van_de_map_niet_tegen(cli, definities, tmp_path, monkeypatch):
    map_ = tmp_path / "formulieren"
    map_.mkdir()
    for naam in ("a.xlsx", "b.xlsx", "c.xlsx"):
        (map_ / naam).write_bytes(werkboek(definities, "aanmelding", aanmelding()))

    def lees(pad: Path) -> bytes:
        (map_ / "b.xlsx").unlink(missing_ok=True)
        return lees_bytes(pad)

    monkeypatch.setattr("werkwijzer.formulieren.uitvoerders.lees_bytes", lees)
    tekst = cli("controleer", map_, code=1)
    assert "het is er niet meer" in tekst
    assert "✓ c.xlsx: in orde" in tekst
    assert "3 formulieren gecontroleerd, 1 niet in orde." in tekst


@pytest.mark.parametrize(
    "opdracht",
    [
        ["herstel"],
        ["bewaartermijn"],
        ["werkvoorraad"],
        ["rapport", "2024"],
        ["logboek"],
        ["agenda", "26-11-2024"],
        ["herijking", "26-11-2024"],
        ["meldingen", "2024-K3"],
    ],
)
def test_een_lege_map_stelt_niet_gerust(paden, cli, opdracht):
    paden.dossiers.mkdir()
    tekst = cli(*opdracht, code=1)
    assert f"In {paden.prive} zijn nog geen formulieren verwerkt. Is dit de goede map?" in tekst
    assert "klopt" not in tekst


def test_instellen_maakt_en_onthoudt_de_map_en_elke_opdracht_noemt_haar(paden, los, tmp_path, definities):
    nieuw = tmp_path / "afgeschermd"
    code, uit, _ = los("instellen", nieuw)
    assert (code, f"Gemaakt en onthouden: {nieuw}" in uit) == (0, True)
    (nieuw / "postvak-in").mkdir()
    (nieuw / "postvak-in" / "1.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding()))
    code, uit, fout = los("verwerk")
    assert (code, "1 formulier opgeslagen" in uit) == (0, True)
    assert f"Map met gegevens: {nieuw}" in fout
    assert f"Map met gegevens: {nieuw}" in los("instellen")[1]
    assert f"Map met gegevens: {paden.prive}" in los("logboek", WERKWIJZER_GEGEVENS=str(paden.prive))[2]
    assert json.loads(los("logboek", "--json")[1])["gebreken"] == []


def test_instellen_van_een_map_op_een_schijf_die_er_niet_is(los, tmp_path):
    code, _, fout = los("instellen", tmp_path / "niet-verbonden" / "pga")
    assert code == 1
    assert f"De map {tmp_path / 'niet-verbonden'} bestaat niet. Is de netwerkschijf verbonden" in fout
    assert not (tmp_path / "niet-verbonden").exists()


@posix
def test_anderen_kunnen_niet_in_de_map_kijken(paden, definities, cli):
    paden.prive.chmod(0o755)
    (paden.postvak_in / "1.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding()))
    eerder = os.umask(0o022)
    try:
        cli("verwerk")
        cli("werkvoorraad")
        back = paden.project / "terug.zip"
        cli("backup", back)
    finally:
        os.umask(eerder)
    assert paden.prive.stat().st_mode & 0o077 == 0
    gemaakt = [p for p in paden.prive.rglob("*") if p != paden.postvak_in]
    assert [p for p in [*gemaakt, back] if p.stat().st_mode & 0o077] == []


# --- a folder of yesterday, and the clock ------------------------------------------------------------


def dien_in(paden, definities, naam: str, dag: int) -> str:
    jongere = aanmelding(achternaam=naam, geboortedatum=date(2008, 1, dag))
    (paden.postvak_in / f"{naam}.xlsx").write_bytes(werkboek(definities, "aanmelding", jongere))
    with open_register(paden, definities) as register:
        return verwerk(register)[0].casusnummer


def test_een_map_van_gisteren_wordt_gezien(paden, definities, cli, tmp_path):
    dien_in(paden, definities, "Eersteling", 1)
    gisteren = tmp_path / "gisteren"
    shutil.copytree(paden.prive, gisteren)
    dien_in(paden, definities, "Tweedeling", 2)
    shutil.rmtree(paden.prive)
    shutil.copytree(gisteren, paden.prive)
    assert "is teruggezet naar een eerdere dag" in cli("werkvoorraad")
    assert "is teruggezet naar een eerdere dag" in cli("herstel")
    assert "teruggezet" not in cli("werkvoorraad")


def test_een_andere_map_op_dezelfde_plek_begint_opnieuw(paden, definities):
    dien_in(paden, definities, "Eersteling", 1)
    dien_in(paden, definities, "Tweedeling", 2)
    assert merk_van(paden.prive).volgnummer == 2
    shutil.rmtree(paden.prive)
    paden.postvak_in.mkdir(parents=True)
    assert dien_in(paden, definities, "Derdeling", 3) == "PGA-00001-B"


def test_na_een_logboek_van_gisteren_en_herstel_blijft_elk_nummer_van_een_persoon(paden, definities, cli, tmp_path):
    """The program's own advice for a lost log, and the next run."""
    dien_in(paden, definities, "Eersteling", 1)
    oud = paden.logboek.read_bytes()
    tweede = dien_in(paden, definities, "Tweedeling", 2)
    (vorm,) = (paden.dossiers / tweede).rglob("*.xlsx")
    paden.logboek.write_bytes(oud)
    tekst = cli("herstel", code=1)
    assert "de index kende regel 2" in tekst
    assert f"dossiers/{tweede}/" in tekst
    derde = dien_in(paden, definities, "Derdeling", 3)
    assert derde not in (tweede, "PGA-00001-B")
    assert "staat in het dossier, maar niet in het logboek" in cli("rapport", "2024", code=1)
    assert "niet in het logboek" in cli("backup", tmp_path, code=1)
    cli("bewaartermijn", "--vernietig", derde, "--grond", "vergissing", "--bevestig", derde)
    assert vorm.exists()


def test_herstel_gooit_de_index_niet_weg_voor_een_logboek_dat_niet_klopt(paden, definities, cli):
    dien_in(paden, definities, "Eersteling", 1)
    index = paden.index.read_bytes()
    paden.logboek.write_bytes(paden.logboek.read_bytes().replace(b"ingediend", b"ingedient"))
    assert "Het logboek klopt niet vanaf regel 1" in cli("herstel", code=1)
    assert paden.index.read_bytes() == index


def test_een_verslag_over_een_onvolledig_dossier_komt_er_niet(paden, definities, cli):
    nummer = dien_in(paden, definities, "Eersteling", 1)
    (vorm,) = (paden.dossiers / nummer).glob("*.xlsx")
    goed = vorm.read_bytes()
    vorm.write_bytes(goed + b" ")
    tekst = cli("rapport", "2024", code=1)
    assert "Er is niets gemaakt: het dossier is niet volledig" in tekst
    assert f"{vorm.name} is niet meer hetzelfde als bij het opslaan." in tekst
    vorm.unlink()
    assert f"{vorm.name} ontbreekt." in cli("rapport", "2024", code=1)
    assert not list(paden.openbaar.glob("2*.json"))


@pytest.mark.parametrize(
    ("jaar", "gezegd"),
    [
        ("2019", "Over 2019 is niets ingediend: de formulieren zijn van 2024 tot en met 2024."),
        ("2199", "2199 is nog niet begonnen. Kies een jaar tot en met "),
    ],
)
def test_een_jaar_zonder_gegevens_wordt_niet_gepubliceerd(paden, definities, cli, jaar, gezegd):
    dien_in(paden, definities, "Eersteling", 1)
    assert gezegd in cli("rapport", jaar, code=1)
    assert not list(paden.openbaar.glob("2*.json"))


@pytest.mark.parametrize("inhoud", ["[]", "null", "{", '{"sha256": 1, "bestand": 2, "bron": 3}', '{"sha256": "a", "bestand": "dossiers", "bron": "x"}',
                                    '{"sha256": "a", "bestand": "dossiers", "akte": true}', '{"sha256": "a", "bestand": "a\\u0000b", "bron": "x"}'])  # fmt: skip
def test_een_beschadigd_voornemen_houdt_niets_tegen(paden, definities, cli, inhoud):
    nummer = dien_in(paden, definities, "Eersteling", 1)
    (paden.prive / ".bezig.json").write_text(inhoud)
    assert "Het logboek klopt" in cli("herstel")
    assert not (paden.prive / ".bezig.json").exists()
    (vorm,) = (paden.dossiers / nummer).glob("*.xlsx")
    assert heeft(vorm, next(r.sha256 for r in open_log(paden)))


def open_log(paden):
    from werkwijzer.dossiers.logboek import Logboek

    return list(Logboek(paden.logboek).regels())
