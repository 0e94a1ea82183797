"""`werkwijzer plan`: the next plan comes with what is known, and can be handed in as it is."""

from __future__ import annotations

from datetime import date

import openpyxl
import pytest

from tests.bestanden import beoordeel_pad
from tests.conftest import aanmelding, herijking, plan, uvz
from werkwijzer.formulieren.antwoorden import Antwoorden

NUMMER = "PGA-00001-B"
TABELLEN = {
    "acties": [
        {"wat": "Bellen", "wie": "halt", "wanneer": date(2024, 3, 1), "stand": "open"},
        {"wat": "Klaar werk", "wie": "halt", "wanneer": date(2024, 3, 1), "stand": "klaar"},
    ],
    "interventies": [
        {"soort": "halt", "partner": "halt", "start": date(2024, 2, 1), "resultaat": "loopt"},
        {
            "soort": "wonen",
            "partner": "halt",
            "start": date(2023, 2, 1),
            "eind": date(2024, 1, 1),
            "resultaat": "geslaagd",
        },
    ],
    "voorwaarden": [
        {"soort": "avondklok", "opgelegd_door": "rechter", "start": date(2024, 1, 1), "eind": date(2024, 12, 1)},
        {"soort": "meldplicht", "opgelegd_door": "rechter", "start": date(2023, 1, 1), "eind": date(2024, 1, 1)},
    ],
}


@pytest.fixture
def dossier(indienen, paden):
    indienen(("aanmelding", aanmelding()), ("uvz-verslag", uvz(date(2024, 1, 20), NUMMER, regisseur="JM")))
    return paden


def uitgegeven(cli, naam=f"plan {NUMMER}.xlsx", dag="1-8-2024"):
    uit = cli("plan", "pga 1 b", "--datum", dag)
    assert f"Het plan staat klaar: {cli.paden.prive / 'uitgegeven' / naam}" in uit
    return cli.paden.prive / "uitgegeven" / naam


def afspraak(wat, wanneer=date(2024, 3, 1), nummer=NUMMER):
    return {"casusnummer": nummer, "wat": wat, "wie": "halt", "wanneer": wanneer}


def verslag(dag, *afspraken, besluit="integraal"):
    form = uvz(dag, NUMMER, besluit=besluit)
    return Antwoorden(form.velden, {**form.tabellen, "acties": list(afspraken)})


def acties(pad):
    """What, who, until when and the state of every action in a plan that was issued."""
    rijen = openpyxl.load_workbook(pad)["Doelen en acties"].iter_rows(values_only=True)
    return [(wat, wie, wanneer.date(), stand) for _, wat, wie, wanneer, stand, *_ in rijen if isinstance(wanneer, date)]


def cel(boek, code):
    return next(r[2] for ws in boek for r in ws.iter_rows() if r[0].value == code)


@pytest.mark.usefixtures("dossier")
def test_eerste_plan_weet_wat_het_uvz_besloot(cli):
    boek = openpyxl.load_workbook(uitgegeven(cli))
    assert cel(boek, "casusnummer").value == NUMMER
    assert cel(boek, "casusnummer").protection.locked
    assert not cel(boek, "meetdatum").protection.locked
    assert (cel(boek, "moment").value, cel(boek, "regisseur").value) == ("Start", "Jeugdmarshall")


def test_eerste_plan_weet_wat_de_aanmelding_zei(cli, indienen):
    gezin = [{"naam": "Broer", "reden": "Spijbelt."}, {"naam": "Zus", "reden": "Hangt rond."}]
    velden = aanmelding(jeugdgroep="Groep Parkwijk", dagbesteding="werk").velden
    indienen(("aanmelding", Antwoorden(velden, {"gezin": gezin})))
    indienen(("uvz-verslag", uvz(date(2024, 2, 1), NUMMER)))
    boek = openpyxl.load_workbook(uitgegeven(cli))
    codes = ("jeugdgroep", "dagbesteding", "aandacht_broer_zus", "reden_broer_zus", "school_betrokken")
    assert [cel(boek, code).value for code in codes] == [
        "Groep Parkwijk",
        "Werk",
        "Ja",
        "Broer: Spijbelt.\nZus: Hangt rond.",
        None,
    ]


@pytest.mark.usefixtures("dossier")
def test_vervolgplan_neemt_mee_wat_loopt_en_laat_weg_wat_klaar_is(cli, indienen, definities):
    indienen(
        (
            "plan",
            plan(NUMMER, "start", date(2024, 2, 1), [1, 2, 3, 4, 5, 1, 2, 3], TABELLEN, grenzen="Om tien uur thuis."),
        )
    )
    pad = uitgegeven(cli)
    boek = openpyxl.load_workbook(pad)
    kop, eerste = ([c.value for c in rij] for rij in boek["Leefgebieden"].iter_rows(min_row=7, max_row=8))
    assert kop[2] == "Score vorige keer (01-02-2024)"
    assert eerste[2] == definities.leefgebieden[0].keuze(1)
    assert eerste[3] is None

    cel(boek, "meetdatum").value = date(2024, 8, 1)
    for rij in boek["Leefgebieden"].iter_rows():
        if str(rij[0].value).startswith("@rij"):
            rij[3].value = 4
    boek.save(pad)
    beoordeling = beoordeel_pad(pad, definities)
    assert beoordeling.bevindingen == ()
    antwoorden = beoordeling.gecontroleerd.antwoorden
    assert antwoorden.velden["moment"] == "voortgang"
    assert antwoorden.velden["grenzen"] == "Om tien uur thuis."
    assert [r["wat"] for r in antwoorden.tabellen["acties"]] == ["Bellen"]
    assert [r["soort"] for r in antwoorden.tabellen["interventies"]] == ["halt"]
    assert [r["soort"] for r in antwoorden.tabellen["voorwaarden"]] == ["avondklok"]
    assert {r["score"] for r in antwoorden.tabellen["leefgebieden"]} == {4}


def test_afspraken_van_het_uvz_staan_in_het_eerste_plan_en_nieuwe_in_het_volgende(cli, indienen):
    indienen(("aanmelding", aanmelding()), ("aanmelding", aanmelding(achternaam="Ander", voornaam="Bo")))
    indienen(
        ("uvz-verslag", verslag(date(2024, 1, 20), afspraak("Zoekt een stage."), afspraak("X", nummer="PGA-00002-C")))
    )
    eerste = uitgegeven(cli)
    assert acties(eerste) == [("Zoekt een stage.", "Halt", date(2024, 3, 1), "Open")]
    indienen(
        ("plan", plan(NUMMER, "start", date(2024, 2, 1), tabellen=TABELLEN)),
        ("uvz-verslag", verslag(date(2024, 6, 1), afspraak("Belt school.", date(2024, 7, 1)))),
    )
    eerste.unlink()
    assert [rij[0] for rij in acties(uitgegeven(cli))] == ["Bellen", "Belt school."]


@pytest.mark.parametrize(("dag", "aantal"), [("1-12-2024", 1), ("2-12-2024", 0)])
@pytest.mark.usefixtures("dossier")
def test_een_voorwaarde_die_voor_de_dag_van_uitgifte_stopte_staat_er_niet_in(cli, indienen, dag, aantal):
    indienen(("plan", plan(NUMMER, "start", date(2024, 2, 1), tabellen=TABELLEN)))
    blad = openpyxl.load_workbook(uitgegeven(cli, dag=dag))["Interventies"]
    assert sum(rij[1] == "Avondklok" for rij in blad.iter_rows(values_only=True)) == aantal


@pytest.mark.usefixtures("dossier")
def test_na_de_afsluiting_is_het_een_slotmeting_met_wat_nog_open_stond(cli, indienen):
    indienen(("plan", plan(NUMMER, "start", date(2024, 2, 1), tabellen=TABELLEN)))
    indienen(("herijking", herijking(date(2024, 7, 1), {"casusnummer": NUMMER, "besluit": "negatief"})))
    pad = uitgegeven(cli)
    assert cel(openpyxl.load_workbook(pad), "moment").value == "Afsluiting"
    assert [rij[0] for rij in acties(pad)] == ["Bellen"]


@pytest.mark.usefixtures("dossier")
def test_een_nieuwe_aanpak_begint_met_een_startplan(cli, indienen):
    indienen(("plan", plan(NUMMER, "start", date(2024, 2, 1), tabellen=TABELLEN)))
    indienen(("herijking", herijking(date(2024, 6, 1), {"casusnummer": NUMMER, "besluit": "negatief"})))
    indienen(("uvz-verslag", verslag(date(2024, 7, 1), afspraak("Begint opnieuw."))))
    pad = uitgegeven(cli)
    assert cel(openpyxl.load_workbook(pad), "moment").value == "Start"
    assert [rij[0] for rij in acties(pad)] == ["Begint opnieuw."]


def test_wat_al_is_ingevuld_wordt_niet_overschreven(cli, dossier):
    eerste = uitgegeven(cli)
    assert uitgegeven(cli) == eerste
    eerste.write_bytes(b"half ingevuld")
    uitgegeven(cli, f"plan {NUMMER} (2).xlsx")
    assert eerste.read_bytes() == b"half ingevuld"
    assert dossier.logboek.read_text("utf-8").count('"uitgegeven"') == 2


@pytest.mark.usefixtures("dossier")
def test_onbekend_nummer(cli):
    assert "Casusnummer 'PGA-00002-C' is niet bekend" in cli("plan", "PGA-00002-C", code=1)
    assert "Casusnummer 'x' is niet bekend" in cli("plan", "x", code=1)


def test_zegt_het_als_het_plan_nu_niet_kan_worden_ingeleverd(cli, indienen):
    indienen(("aanmelding", aanmelding()))
    assert f"het UVZ heeft nog geen aanpak besloten voor {NUMMER}" in cli("plan", NUMMER)
    indienen(("uvz-verslag", uvz(date(2024, 1, 20), NUMMER)))
    assert "Let op" not in cli("plan", NUMMER)
    indienen(("herijking", herijking(date(2025, 2, 1), {"casusnummer": NUMMER, "besluit": "negatief"})))
    assert f"de aanpak van {NUMMER} is gestopt op 01-02-2025. Alleen een slotmeting kan nog." in cli("plan", NUMMER)
