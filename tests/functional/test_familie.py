"""Brothers and sisters: linked with a reason per child, and withdrawn."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from docx import Document

from tests.conftest import Cli, Indienen, aanmelding
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.kalender import toon_datum
from werkwijzer.paden import Paden
from werkwijzer.volgsysteem.rechten.familie import koppel, trek_in


@pytest.fixture
def kinderen(indienen: Indienen) -> tuple[str, str]:
    een, twee = indienen(
        ("aanmelding", aanmelding(voornaam="Anna")),
        ("aanmelding", aanmelding(voornaam="Bram", geboortedatum=date(2010, 2, 3))),
    )
    return een, twee


def test_een_koppeling_staat_bij_beide_kinderen_met_de_reden(cli: Cli, kinderen: tuple[str, str]) -> None:
    een, twee = kinderen
    uit = cli("familie", een, twee, "--reden", "Spijbelt sinds januari.")
    assert f"Gekoppeld. Vastgelegd in dossiers/{een}/akten/" in uit
    assert f"{een}: aandacht voor {twee} sinds" in cli("familie", een)
    assert f"{twee}: aandacht vanuit {een} sinds" in cli("familie", twee)
    assert "Reden: Spijbelt sinds januari." in cli("familie", twee)


def test_de_aandacht_stopt_met_een_reden_en_blijft_in_het_dossier(
    cli: Cli, kinderen: tuple[str, str], paden: Paden, definities: Definities
) -> None:
    een, twee = kinderen
    cli("familie", een, twee, "--reden", "Spijbelt.")
    cli("familie", twee, een, "--trek-in", "--reden", "Gaat weer naar school.")
    assert cli("familie", een).strip() == "Er is geen broer of zus gekoppeld."
    with open_register(paden, definities) as register:
        soorten = [(a.soort, a.reden) for a in register.akten(een, ook_herroepen=True)]
    assert soorten == [("familie", "Spijbelt."), ("herroepen", "Gaat weer naar school.")]


def test_wat_niet_kan_wordt_gezegd(paden: Paden, definities: Definities, kinderen: tuple[str, str]) -> None:
    een, twee = kinderen
    for ander, reden, melding in (
        (twee, " ", "Geef een reden. Zonder reden is later niet uit te leggen waarom dit is gebeurd."),
        (een, "Spijbelt.", "Noem twee verschillende casusnummers."),
        ("PGA-00099-Z", "Spijbelt.", "'PGA-00099-Z' is niet bekend"),
    ):
        with pytest.raises(GebruikersFout, match=melding):
            koppel(paden, definities, een, ander, reden)
    with pytest.raises(GebruikersFout, match="zijn niet gekoppeld"):
        trek_in(paden, definities, een, twee, "Gaat goed.")
    koppel(paden, definities, een, twee, "Spijbelt.")
    with pytest.raises(GebruikersFout, match="zijn al gekoppeld"):
        koppel(paden, definities, twee, een, "Spijbelt.")


@pytest.mark.parametrize("optie", [("--reden", "Spijbelt sinds januari."), ("--trek-in",)], ids=lambda o: o[0])
def test_een_koppeling_vraagt_om_beide_nummers(cli: Cli, kinderen: tuple[str, str], optie: tuple[str, ...]) -> None:
    assert "Noem bij --reden of --trek-in de twee casusnummers." in cli("familie", *optie, code=2)
    assert "Noem ook het casusnummer van de broer of zus." in cli("familie", kinderen[0], *optie, code=2)


@pytest.mark.parametrize("samengevoegd", [False, True], ids=["zelfde nummer", "daarna samengevoegd"])
def test_op_de_agenda_van_de_een_staat_niets_over_de_ander_die_bezwaar_maakt(
    cli: Cli, paden: Paden, indienen: Indienen, kinderen: tuple[str, str], samengevoegd: bool
) -> None:
    een, twee = kinderen
    cli("familie", een, twee, "--reden", "Spijbelt sinds januari.")
    telt = twee
    if samengevoegd:
        [telt] = indienen(("aanmelding", aanmelding(voornaam="Bram", geboortedatum=date(2010, 2, 4))))
        cli("corrigeer", "samenvoegen", twee, telt, "--reden", "Dezelfde jongen.", "--ja")
    straks = date.today() + timedelta(days=7)  # noqa: DTZ011 (the link is of today)

    def agenda() -> str:
        cli("agenda", toon_datum(straks), "--zonder", telt)
        document = Document(str(paden.prive / "agenda" / straks.isoformat() / "agenda voorzitter.docx"))
        return "\n".join(alinea.text for alinea in document.paragraphs)

    assert f"Broer of zus: aandacht voor {telt}" in agenda()
    cli("verzoek", "vastleggen", telt, "bezwaar", "--van", "ouder", "--wat", "Wij willen dit niet.")
    assert "Broer of zus" not in agenda()


@pytest.mark.parametrize("wie", [0, 1], ids=["wie de aandacht geeft", "voor wie de aandacht is"])
def test_na_samenvoegen_noemt_de_agenda_het_nummer_dat_telt(
    cli: Cli, paden: Paden, indienen: Indienen, kinderen: tuple[str, str], wie: int
) -> None:
    cli("familie", *kinderen, "--reden", "Spijbelt sinds januari.")
    dubbel, ander = kinderen[wie], kinderen[1 - wie]
    [telt] = indienen(("aanmelding", aanmelding(voornaam="Bram", geboortedatum=date(2010, 2, 4))))
    cli("corrigeer", "samenvoegen", dubbel, telt, "--reden", "Hetzelfde kind.", "--ja")
    straks = date.today() + timedelta(days=7)  # noqa: DTZ011 (the link is of today)
    cli("agenda", toon_datum(straks))
    document = Document(str(paden.prive / "agenda" / straks.isoformat() / "agenda voorzitter.docx"))
    regels = [alinea.text for alinea in document.paragraphs if alinea.text.startswith("Broer of zus")]
    van, naar = (telt, ander) if wie == 0 else (ander, telt)
    assert {r.split(" sinds")[0] for r in regels} == {
        f"Broer of zus: aandacht voor {naar}",
        f"Broer of zus: aandacht vanuit {van}",
    }
