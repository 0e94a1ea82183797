"""What a command says when it is done: where it is, and what comes next."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.conftest import Cli, Indienen, aanmelding, uvz
from werkwijzer.cli import vandaag
from werkwijzer.paden import Paden
from werkwijzer.schijf import afgeschermd


@pytest.fixture
def twee(indienen: Indienen) -> tuple[str, str]:
    een, ander = indienen(("aanmelding", aanmelding()), ("aanmelding", aanmelding(geboortedatum=date(2009, 9, 9))))
    return een, ander


def test_zoeken_zegt_hoeveel_en_hoe_het_beter_kan(cli: Cli, twee: tuple[str, str]) -> None:
    assert "1 dossier gevonden." in cli("zoek", "Verzonnenveld", "09-09-2009")
    uit = cli("zoek", "Verzonnenveld", "--aantal", "1")
    assert "2 dossiers gevonden, het best passende eerst." in uit
    assert "Dit zijn de eerste 1. Noem meer woorden, of gebruik --aantal." in uit
    uit = cli("zoek", "xyzzyplugh", code=1)
    assert "Niets gevonden. Probeer minder woorden, een andere schrijfwijze of alleen de geboortedatum." in uit
    assert f"De pagina staat klaar: {cli.paden.prive / 'weergave'}" in cli("dossier", twee[0])
    assert f"2 pagina’s gemaakt in {cli.paden.prive / 'weergave'}" in cli("dossier", "--alle")


def test_wat_klaarstaat_zegt_waar(cli: Cli, twee: tuple[str, str], indienen: Indienen) -> None:
    indienen(("uvz-verslag", uvz(date(2024, 2, 1), twee[0])))
    assert f"De lijsten staan in {cli.paden.prive / 'werkvoorraad'}." in cli("werkvoorraad", code=None)
    uit = cli("agenda", "15-02-2024")
    assert f"De stukken staan in {cli.paden.prive / 'agenda' / '2024-02-15'}. Verstuur ze alleen beveiligd." in uit
    assert "Vul in wie meedoet, en geef deze opdracht opnieuw." in cli("partnerlijst")


def test_een_verzoek_zegt_de_volgende_stap(cli: Cli, twee: tuple[str, str]) -> None:
    een, _ = twee
    uit = cli("verzoek", "vastleggen", een, "inzage", "--van", "jongere", "--wat", "Ik wil alles zien")
    assert f"Verzamel alles met: werkwijzer inzage {een}" in uit
    kenmerk = uit.split("kenmerk ")[1][:8]
    uit = cli("verzoek", "besluit", kenmerk, "toegewezen", "--reden", "Het overzicht is meegegeven.")
    assert f"Besluit vastgelegd in dossier {een}." in uit


@pytest.mark.usefixtures("twee")
def test_wat_naar_buiten_gaat_en_terugkomt(cli: Cli, tmp_path: Path) -> None:
    uit = cli("uitvoeren", tmp_path / "uit")
    assert f"Uitgevoerd naar {tmp_path / 'uit'}: " in uit
    assert "bestanden. Lees eerst LEESMIJ.txt." in uit
    assert "Er zitten 2 dossiers, 2 formulieren en " in uit
    assert "tabellen in, met het logboek tot en met regel " in uit
    assert "De back-up is niet versleuteld. Bewaar hem op een versleutelde schijf." in cli("backup", tmp_path / "b.zip")
    uit = cli("terugzetten", tmp_path / "b.zip", tmp_path / "terug")
    assert "De index is gemaakt: 2 formulieren. Gebruik de map met --gegevens of WERKWIJZER_GEGEVENS." in uit
    assert "Is er na deze back-up een dossier vernietigd? Vernietig het dan opnieuw." in uit


def test_nakijken_zegt_hoeveel_er_klopt_en_hoeveel_er_weg_moet(cli: Cli, indienen: Indienen) -> None:
    indienen(("aanmelding", aanmelding()))
    regels = len(cli.paden.logboek.read_bytes().splitlines())
    assert f"Het logboek klopt ({regels} regels). De index is opnieuw gemaakt:" in cli("herstel")
    assert "0 dossiers zijn over de termijn op 01-03-2024." in cli("bewaartermijn", "--peildatum", "01-03-2024")


def test_zonder_browser_zegt_vandaag_waar_de_pagina_staat(
    cli: Cli, indienen: Indienen, monkeypatch: pytest.MonkeyPatch
) -> None:
    indienen(("aanmelding", aanmelding()))
    monkeypatch.setattr("click.launch", lambda _: 1)
    assert f"Er is geen browser gevonden. Open zelf: {cli.paden.prive / 'vandaag'}" in cli("vandaag")


def test_een_map_die_niet_af_te_schermen_is_wordt_gemeld(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """As on a disk of somebody else."""

    def mag_niet(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    (tmp_path / "open").mkdir(mode=0o755)
    monkeypatch.setattr(Path, "chmod", mag_niet)
    with afgeschermd(tmp_path / "open"):
        zin = (
            f"Anderen op deze computer kunnen in {tmp_path / 'open'} kijken. Vraag de beheerder de map af te schermen."
        )
    assert zin in caplog.text


def test_op_windows_zegt_instellen_wie_in_de_map_kan(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("werkwijzer.cli.beheer.sys", SimpleNamespace(platform="win32"))
    uit = cli("instellen", tmp_path / "afgeschermd")
    assert "Op Windows bepaalt de map erboven wie erin kan. Laat de beheerder alleen jullie groep toegang geven." in uit


def test_een_startpagina_die_niet_lukt_is_geen_fout_van_de_opdracht(
    paden: Paden, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def vol(_: Paden) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(vandaag, "maak", vol)
    vandaag.werk_bij(paden)
    assert (
        "De startpagina is niet bijgewerkt: Lezen of schrijven lukt niet: de schijf is vol." in capsys.readouterr().err
    )
