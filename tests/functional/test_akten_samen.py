"""Acts after each other: what the random sequences (`test_reeksen.py`) found, each as the smallest case."""

from __future__ import annotations

from datetime import date

import pytest

from tests.conftest import aanmelding, plan, uvz
from tests.functional.test_corrigeren import kenmerk
from tests.functional.test_vernietigen import wijs_wissen_toe
from werkwijzer.casus.casus import standen
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.volgsysteem.lezen.zoekindex import pagina_van
from werkwijzer.volgsysteem.lijsten.signalen import signalen

ANDER = aanmelding(voornaam="Noor", achternaam="Zonderlingen", geboortedatum=date(2009, 9, 9))


@pytest.fixture
def twee(indienen) -> tuple[str, str]:
    een, ander = indienen(("aanmelding", aanmelding()), ("aanmelding", ANDER))
    return een, ander


def vraag(cli, nummer: str, wat: str = "Het adres klopt niet") -> None:
    cli("verzoek", "vastleggen", nummer, "verbetering", "--van", "ouder", "--wat", wat)


def bladzijde(paden, nummer: str) -> str:
    return pagina_van(paden.prive, nummer).read_text("utf-8")


def test_een_akte_onder_het_oude_nummer_komt_meteen_op_de_pagina(cli, paden, twee):
    een, ander = twee
    cli("corrigeer", "samenvoegen", ander, een, "--reden", "Dubbel", "--ja")
    vraag(cli, ander)
    assert "Het adres klopt niet" in bladzijde(paden, een)


def test_na_terugdraaien_van_samenvoegen_staan_de_akten_weer_bij_het_eigen_dossier(cli, paden, twee):
    een, ander = twee
    vraag(cli, ander)
    uit = cli("corrigeer", "samenvoegen", ander, een, "--reden", "Dubbel", "--ja")
    cli("corrigeer", "terugdraaien", kenmerk(uit), "--reden", "Toch iemand anders", "--ja")
    tijdlijn = bladzijde(paden, ander).partition("Tijdlijn")[2]
    assert tijdlijn.count("Het adres klopt niet") == 2  # in the timeline and in the list of acts
    assert "Toch iemand anders" in bladzijde(paden, ander)


def test_een_vervallen_verslag_staat_bij_iedereen_over_wie_het_ging(cli, paden, twee, indienen):
    indienen(("uvz-verslag", uvz(date(2024, 2, 1), *twee)))
    (verslag,) = (paden.prive / "overleggen").glob("*.xlsx")
    uit = cli("corrigeer", "vervallen", verslag.name, "--reden", "Verkeerde lijst gebruikt", "--ja")
    for nummer in twee:
        assert "Verkeerde lijst gebruikt" in bladzijde(paden, nummer)
    cli("corrigeer", "terugdraaien", kenmerk(uit), "--reden", "Was toch goed", "--ja")
    for nummer in twee:
        assert "Was toch goed" in bladzijde(paden, nummer)


def test_de_werklijst_weet_van_een_vervallen_besluit(cli, paden, twee, indienen, definities):
    indienen(("uvz-verslag", uvz(date(2024, 2, 1), *twee)))
    (verslag,) = (paden.prive / "overleggen").glob("*.xlsx")
    cli("corrigeer", "vervallen", verslag.name, "--reden", "Verkeerde lijst gebruikt", "--ja")
    with open_register(paden, definities) as register:
        index = register.index
        allen = standen(index.formulieren(), register.akten(), date(2024, 3, 1), index.vervallen_besluiten())
    (reden,) = [s.reden for s in signalen(allen[twee[0]], definities) if s.soort.code == "aanmelding-wacht"]
    assert "het UVZ-verslag van 01-02-2024 is vervallen" in reden
    assert "nog niet besproken" not in reden


@pytest.mark.parametrize("hoe", ["vervallen", "verbeterd"])
def test_een_verslag_dat_niet_telt_telt_ook_na_een_vernietiging_niet(hoe, cli, paden, twee, indienen, definities):
    """An akte names the report by its hash and an improvement by the persons that it shares: an extract has neither."""
    weg, blijft = twee
    indienen(("uvz-verslag", uvz(date(2024, 2, 1), weg, blijft)))
    (verslag,) = (paden.prive / "overleggen").glob("*.xlsx")
    if hoe == "vervallen":
        cli("corrigeer", "vervallen", verslag.name, "--reden", "Verkeerde lijst gebruikt", "--ja")
    else:
        verslag = uvz(date(2024, 2, 1), weg)
        indienen(("uvz-verslag", Antwoorden({**verslag.velden, "verbetering": "ja"}, verslag.tabellen)))
    wijs_wissen_toe(cli, weg)
    cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--grond", "verzoek", code=None)
    for _ in range(2):
        with open_register(paden, definities) as register:
            allen = standen(register.index.formulieren(), register.akten(), date(2024, 3, 1))
        assert allen[blijft].lopend is None
        cli("herstel")


def test_een_uittreksel_waarin_niemand_meer_staat_leest_hetzelfde_terug(cli, twee, indienen):
    weg, _ = twee
    indienen(("uvz-verslag", uvz(date(2024, 2, 1), weg)))
    wijs_wissen_toe(cli, weg)
    cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--grond", "verzoek")
    assert "anders worden gelezen" not in cli("herstel")


def test_wat_nog_de_naam_noemt_wordt_gezegd_met_het_bestand_dat_er_nu_is(cli, paden, twee, indienen):
    weg, blijft = twee
    verslag = uvz(date(2024, 2, 1), weg, blijft)
    rijen = [{**r, "beeld": "Trekt op met Ýara Verzonnenveld."} for r in verslag.tabellen["besprekingen"]]
    indienen(("uvz-verslag", Antwoorden(verslag.velden, {**verslag.tabellen, "besprekingen": rijen})))
    wijs_wissen_toe(cli, weg)
    uit = cli("bewaartermijn", "--vernietig", weg, "--bevestig", weg, "--grond", "verzoek", code=1)
    (nu,) = (paden.prive / "overleggen").glob("*.xlsx")
    assert f"overleggen/{nu.name}" in uit


def test_een_formulier_gaat_niet_terug_naar_een_vernietigd_dossier(cli, paden, twee, indienen):
    een, ander = twee
    indienen(("uvz-verslag", uvz(date(2024, 2, 1), *twee)), ("plan", plan(een, "start", date(2024, 3, 1))))
    (pad,) = paden.dossiers.glob(f"{een}/*_plan_*")
    uit = cli("corrigeer", "verplaatsen", pad.name, ander, "--reden", "Verkeerd nummer", "--ja")
    wijs_wissen_toe(cli, een)
    cli("bewaartermijn", "--vernietig", een, "--bevestig", een, "--grond", "verzoek", code=None)
    nee = cli("corrigeer", "terugdraaien", kenmerk(uit), "--reden", "Toch niet", "--ja", code=1)
    assert f"weer mee in dossier {een}, en dat is vernietigd" in nee


def test_een_nummer_wordt_ook_na_terugzetten_op_dezelfde_plek_een_keer_uitgegeven(cli, paden, indienen, tmp_path):
    indienen(("aanmelding", aanmelding()))
    cli("backup", tmp_path / "gisteren.zip")
    (uitgegeven,) = indienen(("aanmelding", ANDER))
    paden.prive.rename(tmp_path / "oud")
    cli("terugzetten", tmp_path / "gisteren.zip", paden.prive)
    cli("herstel")
    (nieuw,) = indienen(("aanmelding", aanmelding(voornaam="Ela", geboortedatum=date(2007, 7, 7))))
    assert nieuw > uitgegeven


def test_een_dossier_waarvan_niets_meer_telt_is_te_vinden_en_gaat_weg(cli, paden, indienen):
    (nummer,) = indienen(("aanmelding", aanmelding()))
    (pad,) = paden.dossiers.glob(f"{nummer}/*.xlsx")
    cli("corrigeer", "vervallen", pad.name, "--reden", "Verkeerde gemeente", "--ja")
    assert "alles is vervallen of verplaatst" in bladzijde(paden, nummer)
    uit = cli("bewaartermijn", code=1)
    assert f"✗ {nummer}, bewaren tot en met" in uit
    cli("bewaartermijn", "--vernietig", nummer, "--bevestig", nummer)


def test_een_broer_die_dezelfde_jongere_blijkt_staat_niet_meer_op_de_lijst(cli, twee, definities, paden):
    een, ander = twee
    cli("familie", een, ander, "--reden", "Blijft zelf ook weg van school")

    def wegen() -> list[str]:
        with open_register(paden, definities) as register:
            allen = standen(register.index.formulieren(), register.akten(), date(2030, 1, 1))
        return [s.casusnummer for stand in allen.values() for s in signalen(stand, definities) if "Aandacht" in s.reden]

    assert wegen() == [een]
    cli("corrigeer", "samenvoegen", ander, een, "--reden", "Toch dezelfde jongere", "--ja")
    assert wegen() == []


def test_van_twee_verslagen_waarin_niemand_meer_staat_blijft_er_een(cli, paden, twee, indienen):
    """Two reports of one day, each about one person: without them the extracts are the same, byte for byte."""
    for nummer in twee:
        indienen(("uvz-verslag", uvz(date(2024, 2, 1), nummer)))
    indienen(("aanmelding", aanmelding(voornaam="Ela", achternaam="Vreemdeling", geboortedatum=date(2007, 7, 7))))
    for nummer in twee:
        wijs_wissen_toe(cli, nummer)
        cli("bewaartermijn", "--vernietig", nummer, "--bevestig", nummer, "--grond", "verzoek", code=None)
    assert len([*(paden.prive / "overleggen").glob("*.xlsx")]) == 1
    cli("herstel")
    cli("rapport", "2024", "--proef")


def test_een_stuk_van_toen_twee_dossiers_samen_waren_wordt_genoemd(cli, paden, twee):
    """Made of both, and filed under the one that stayed: it tells about the other without a name."""
    een, ander = twee
    uit = cli("corrigeer", "samenvoegen", ander, een, "--reden", "Het leek dezelfde jongere.", "--ja")
    stuk = paden.prive / "overdracht" / een / "samenvatting.txt"
    stuk.parent.mkdir(parents=True)
    stuk.write_text("Gaat weinig naar school.", "utf-8")
    cli("corrigeer", "terugdraaien", kenmerk(uit), "--reden", "Toch iemand anders.", "--ja")
    weg = [
        "bewaartermijn",
        "--vernietig",
        ander,
        "--bevestig",
        ander,
        "--grond",
        "vergissing",
        "--reden",
        "Verkeerd ingeleverd.",
    ]
    gezegd = cli(*weg, code=1)
    assert "een dossier dat even met dit dossier samen was" in gezegd
    assert f"overdracht/{een}/samenvatting.txt" in gezegd.partition("even met dit dossier")[2]
    assert stuk.exists()
