"""Forms that are issued with what is known: the UVZ report, the review, and the police form with its list."""

from __future__ import annotations

from datetime import date

import openpyxl
import pytest

from tests.conftest import Cli, Indienen, aanmelding, herijking, plan, uvz
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.controle import controleer
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.lezer import lees_formulier
from werkwijzer.paden import Paden

LOPEND, NIEUW, GESLOTEN = "PGA-00001-B", "PGA-00002-C", "PGA-00003-D"


@pytest.fixture
def dossiers(indienen: Indienen, paden: Paden) -> Paden:
    """One in the approach since 20-01-2024, one new, one of whom the approach stopped on 01-08-2024."""
    wie = {
        "Lopendsma": {"datum_aanmelding": date(2024, 1, 10)},
        "Nieuwsma": {"datum_aanmelding": date(2024, 1, 11), "waarom_integraal": "Nieuw hier."},
        "Slotsma": {"datum_aanmelding": date(2024, 1, 12)},
    }
    for nr, (naam, rest) in enumerate(wie.items()):
        indienen(("aanmelding", aanmelding(achternaam=naam, geboortedatum=date(2008, 1, 1 + nr), **rest)))
    indienen(("uvz-verslag", uvz(date(2024, 1, 20), LOPEND, GESLOTEN)))
    indienen(("plan", plan(LOPEND, "start", date(2024, 2, 1))), ("plan", plan(GESLOTEN, "start", date(2024, 2, 1))))
    melding = [{"casusnummer": LOPEND, "datum": date(2024, 5, 17), "soort": "overlast"}]
    cijfers = Antwoorden({"eind_kwartaal": date(2024, 6, 30), "jeugdoverlast_stad": 3}, {"meldingen": melding})
    indienen(("meldingen", cijfers))
    indienen(("herijking", herijking(date(2024, 8, 1), {"casusnummer": GESLOTEN, "besluit": "negatief"})))
    return paden


def antwoorden(pad, definities: Definities) -> Antwoorden:
    """What the reader of forms finds in a workbook that was issued."""
    return controleer(lees_formulier(pad.read_bytes(), pad.name, definities), definities).antwoorden


def test_bij_de_agenda_hoort_een_verslag_waarin_al_staat_wat_bekend_is(
    cli: Cli, dossiers: Paden, definities: Definities
) -> None:
    cli("agenda", "10-9-2024", "--met", LOPEND, "--vraag", NIEUW, "halt", "Kan een leerstraf nog?")
    gevonden = antwoorden(dossiers.prive / "agenda" / "2024-09-10" / "UVZ-verslag 2024-09-10.xlsx", definities)
    assert gevonden.velden == {"datum_uvz": date(2024, 9, 10)}
    assert {"organisatie": "halt"} in gevonden.tabellen["aanwezig"]
    lopend, nieuw = gevonden.tabellen["besprekingen"]
    assert lopend == {
        "casusnummer": LOPEND,
        "aanleiding": "Meer meldingen.",
        "beeld": "Aangemeld op 10-01-2024 door Politie.\n"
        "Vorig besluit, UVZ van 20-01-2024: Integrale aanpak zorg en veiligheid.\n"
        "Laatste meting op 01-02-2024.\nLaatste melding van de politie: 17-05-2024.",
        "regisseur": "R1",
        "regievorm": "casusregie",
    }
    assert nieuw == {
        "casusnummer": NIEUW,
        "aanleiding": "Nieuw hier.",
        "beeld": "Aangemeld op 11-01-2024 door Politie.\nGevraagd aan Halt: Kan een leerstraf nog?",
    }


def test_een_verslag_dat_nog_leeg_is_wordt_niet_opgeborgen(cli: Cli, dossiers: Paden) -> None:
    cli("agenda", "10-9-2024")
    verslag = dossiers.prive / "agenda" / "2024-09-10" / "UVZ-verslag 2024-09-10.xlsx"
    verslag.rename(dossiers.postvak_in / verslag.name)
    assert "0 formulieren opgeslagen, 1 in postvak-in gebleven." in cli("verwerk", code=1)


def test_een_ingevuld_verslag_blijft_als_de_agenda_opnieuw_wordt_gemaakt(cli: Cli, dossiers: Paden) -> None:
    cli("agenda", "10-9-2024")
    map_ = dossiers.prive / "agenda" / "2024-09-10"
    verslag = map_ / "UVZ-verslag 2024-09-10.xlsx"
    boek = openpyxl.load_workbook(verslag)
    boek.save(verslag)
    ingevuld = verslag.read_bytes()
    assert "Met de hand gewijzigd en daarom niet vervangen" in cli("agenda", "10-9-2024", "--met", LOPEND)
    assert verslag.read_bytes() == ingevuld
    assert (map_ / "UVZ-verslag 2024-09-10 (2).xlsx").exists()


@pytest.mark.parametrize(
    ("dag", "voorstel"),
    # The last report is of 17-05-2024; nine months later is 17-02-2025.
    [("16-2-2025", "doorgaan"), ("17-2-2025", "positief")],
)
@pytest.mark.usefixtures("dossiers")
def test_de_lijst_voor_de_herijking_weet_wie_aan_de_beurt_is(
    cli: Cli, definities: Definities, dag: str, voorstel: str
) -> None:
    uit = cli("herijking", dag)
    pad = next((cli.paden.prive / "uitgegeven").glob("herijking *.xlsx"))
    assert f"De lijst staat klaar: {pad}" in uit
    assert "1 jongere is aan de beurt." in uit
    gevonden = antwoorden(pad, definities)
    assert gevonden.velden["soort"] == "herijking"
    [rij] = gevonden.tabellen["beoordelingen"]
    assert (rij["casusnummer"], rij["laatste_melding"], rij["voorstel"]) == (LOPEND, date(2024, 5, 17), voorstel)
    assert "besluit" not in rij


@pytest.mark.usefixtures("dossiers")
def test_is_er_niemand_aan_de_beurt_dan_komt_er_geen_lijst(cli: Cli) -> None:
    assert "Voor 01-03-2024 is niemand aan de beurt. Er is geen lijst gemaakt." in cli("herijking", "1-3-2024", code=1)
    assert "Jeugdgroep 'nergens' is niet bekend. Kies uit: Groep Noorderveld" in cli(
        "herijking", "1-3-2024", "--groep", "nergens", code=1
    )
    assert not (cli.paden.prive / "uitgegeven").exists()


@pytest.mark.usefixtures("dossiers")
def test_de_politie_krijgt_alleen_over_wie_en_wanneer_zij_mag_melden(cli: Cli, definities: Definities) -> None:
    uit = cli("meldingen", "2024-k1")
    map_ = cli.paden.prive / "uitgegeven"
    assert f"Het formulier staat klaar: {map_ / 'meldingen 2024-K1.xlsx'}" in uit
    assert "Stuur beide alleen beveiligd naar de politie." in uit
    assert antwoorden(map_ / "meldingen 2024-K1.xlsx", definities).velden == {
        "eind_kwartaal": date(2024, 3, 31),
        "bron": "politie",
    }
    blad = openpyxl.load_workbook(map_ / "meldingen 2024-K1 jongeren.xlsx")["Jongeren"]
    rijen = [[c.value for c in rij] for rij in blad.iter_rows(min_row=6)]
    assert [(r[0], r[3].date(), r[4].date()) for r in rijen] == [
        (LOPEND, date(2024, 1, 20), date(2024, 3, 31)),
        (GESLOTEN, date(2024, 1, 20), date(2024, 3, 31)),
    ]


@pytest.mark.usefixtures("dossiers")
def test_het_om_krijgt_een_eigen_formulier_en_lijst(cli: Cli, definities: Definities) -> None:
    uit = cli("meldingen", "2024-K1", "--bron", "om")
    map_ = cli.paden.prive / "uitgegeven"
    assert "Stuur beide alleen beveiligd naar het OM of Justid." in uit
    assert antwoorden(map_ / "meldingen OM 2024-K1.xlsx", definities).velden == {
        "eind_kwartaal": date(2024, 3, 31),
        "bron": "om",
    }
    blad = openpyxl.load_workbook(map_ / "meldingen OM 2024-K1 jongeren.xlsx")["Jongeren"]
    assert [r[0].value for r in blad.iter_rows(min_row=6)] == [LOPEND, GESLOTEN]
    woorden = "\n".join(str(c.value) for rij in blad.iter_rows(max_row=5) for c in rij if c.value)
    assert "Over wie het OM meldt, 2024-K1" in woorden
    assert (
        "Meld alleen veroordelingen, verwijzingen naar Halt en overtredingen van een voorwaarde van deze jongeren"
        in woorden
    )
    assert not (map_ / "meldingen 2024-K1.xlsx").exists()


@pytest.mark.usefixtures("dossiers")
def test_de_politie_leest_op_de_lijst_wie_het_is_en_niets_anders_uit_het_dossier(cli: Cli) -> None:
    """The police may see who somebody is (profile, `delen`); the rest of the dossier is not needed to count reports."""
    cli("meldingen", "2024-K1")
    profiel = cli.paden.profiel
    pad = cli.paden.prive / "uitgegeven" / "meldingen 2024-K1 jongeren.xlsx"

    def woorden() -> str:
        boek = openpyxl.load_workbook(pad)
        return "\n".join(str(c.value) for ws in boek for rij in ws.iter_rows() for c in rij if c.value is not None)

    assert "Lopendsma" in woorden()
    assert "2008" in woorden()
    for niet in (
        "Nieuwsma",
        "Overlast op het plein",
        "Gaat weinig naar school",
        "reden",
        "R1",
        "Netwerkregisseur",
        "A. Melder",
    ):
        assert niet not in woorden(), niet
    tekst = profiel.read_text(encoding="utf-8")
    eigen = '[[delen]]\nontvanger = "politie"\ngelegenheid = "agenda"\nalles = ["veiligheid"]\n\n[[delen]]\n'
    profiel.write_text(tekst.replace("[[delen]]\n", eigen, 1), encoding="utf-8")
    pad.unlink()
    cli("meldingen", "2024-K1")
    assert "Lopendsma" not in woorden()
    assert "2008" not in woorden()
    assert LOPEND in woorden()


@pytest.mark.parametrize(
    ("kwartaal", "tot"),
    # Closed on 01-08-2024: two years later is 01-08-2026, so the last quarter is the third of 2026.
    [("2026-K2", [date(2026, 6, 30), date(2026, 6, 30)]), ("2026-K3", [date(2026, 9, 30), date(2026, 8, 1)])],
)
@pytest.mark.usefixtures("dossiers")
def test_na_de_termijn_staat_een_jongere_niet_meer_op_de_lijst(cli: Cli, kwartaal: str, tot: list[date]) -> None:
    cli("meldingen", kwartaal)
    pad = cli.paden.prive / "uitgegeven" / f"meldingen {kwartaal} jongeren.xlsx"
    blad = openpyxl.load_workbook(pad)["Jongeren"]
    rijen = list(blad.iter_rows(min_row=6, values_only=True))
    assert [r[4].date() for r in rijen] == tot
    # After the closure only what the closing letter tells: arrests, no nuisance.
    assert [r[5] and r[5].date() for r in rijen] == [None, date(2024, 8, 1)]
    assert any("Meld van daarna alleen aanhoudingen." in str(c.value) for rij in blad.iter_rows(max_row=5) for c in rij)
    cli("meldingen", "2026-K4")
    later = cli.paden.prive / "uitgegeven" / "meldingen 2026-K4 jongeren.xlsx"
    assert [r[0].value for r in openpyxl.load_workbook(later)["Jongeren"].iter_rows(min_row=6)] == [LOPEND]


@pytest.mark.usefixtures("dossiers")
def test_een_kwartaal_zonder_iemand_of_dat_geen_kwartaal_is(cli: Cli) -> None:
    assert "In 2019-K1 was niemand in de aanpak of kort daarvoor." in cli("meldingen", "2019-K1", code=1)
    assert "Schrijf het kwartaal als 2025-K3." in cli("meldingen", "2024", code=2)


@pytest.mark.usefixtures("dossiers")
@pytest.mark.parametrize("getypt", ["1", "PGA-1", "PGA-00001-X"])
def test_een_nummer_zonder_of_met_een_andere_letter_wordt_een_vraag(cli: Cli, getypt: str) -> None:
    assert (
        f"Casusnummer '{getypt}' is niet bekend. Controleer de cijfers en de laatste letter. Bedoel je {LOPEND}?"
        in (cli("plan", getypt, code=1))
    )
    assert "Bedoel je" not in cli("plan", "77", code=1)


@pytest.mark.usefixtures("dossiers")
def test_wie_om_beperking_vroeg_staat_op_geen_lijst(cli: Cli) -> None:
    uit = cli("verzoek", "vastleggen", LOPEND, "beperking", "--van", "jongere", "--wat", "Het klopt niet.")
    cli("verzoek", "besluit", uit.split("kenmerk ")[1].split(".")[0], "toegewezen", "--reden", "Wordt nagekeken.")
    niet = f"Waarschuwing: Niet meegenomen, want er is een bezwaar of beperking: {LOPEND}. Kijk met: werkwijzer verzoek lijst"
    uit = cli("herijking", "1-1-2030", code=1)
    assert "is niemand aan de beurt" in uit
    assert niet in uit
    assert niet in cli("meldingen", "2024-K2")
    assert niet in cli("agenda", "1-1-2030")
    assert niet in cli("plan", "--aan-de-beurt", "--datum", "1-1-2030")
    assert "is beperkt" in cli("voortgang", LOPEND, code=1)
    assert niet in cli("voortgang", "--overleg", "2-1-2030")
    blad = openpyxl.load_workbook(cli.paden.prive / "uitgegeven" / "meldingen 2024-K2 jongeren.xlsx")["Jongeren"]
    assert [r[0].value for r in blad.iter_rows(min_row=6)] == [GESLOTEN]
