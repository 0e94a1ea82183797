"""Answers of one form that cannot both hold: an intervention that is over or runs, one goal and one value per figure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.conftest import aanmelding, herijking, plan
from tests.unit.test_controle import CASUS, codes, jaarcijfers, lees
from werkwijzer.cli.opdrachten import getypeerd
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.controle import nog_niet_geweest
from werkwijzer.formulieren.toetsen import in_de_tijd

HULP = {"soort": "begeleiding", "partner": "jongerenwerk", "start": date(2025, 1, 10)}
VERBOD = {"soort": "avondklok", "opgelegd_door": "rechter", "start": date(2025, 1, 10)}


@pytest.mark.parametrize(
    ("tabel", "rijen", "verwacht"),
    [
        ("interventies", [{**HULP, "resultaat": "loopt"}], []),
        ("interventies", [{**HULP, "resultaat": "geslaagd", "eind": date(2025, 2, 1)}], []),
        ("interventies", [{**HULP, "resultaat": "geslaagd"}], ["S14"]),
        ("interventies", [{**HULP, "resultaat": "afgebroken"}], ["S14"]),
        ("interventies", [{**HULP, "resultaat": "loopt", "eind": date(2025, 2, 1)}], ["S11"]),
        ("interventies", [{**HULP, "resultaat": "deels", "eind": date(2025, 3, 2)}], ["S20"]),  # after the plan
        ("interventies", [{**HULP, "resultaat": "loopt", "start": date(2025, 3, 2)}], ["S20"]),
        (
            "interventies",
            [{**HULP, "resultaat": "loopt"}, {**HULP, "resultaat": "niet", "eind": date(2025, 2, 1)}],
            ["S15"],
        ),
        ("interventies", [{**HULP, "resultaat": "loopt"}, {**HULP, "partner": "halt", "resultaat": "loopt"}], []),
        ("voorwaarden", [VERBOD, VERBOD], ["S15"]),
        ("voorwaarden", [{**VERBOD, "eind": date(2026, 1, 1)}], []),  # a condition ends on a day to come
        ("voorwaarden", [{**VERBOD, "start": date(2025, 3, 2)}], ["S20"]),
    ],
)
def test_een_interventie_is_af_of_loopt_en_staat_er_een_keer(definities, tabel, rijen, verwacht):
    gelezen = lees(definities, "plan", plan(CASUS, "voortgang", date(2025, 3, 1), 3, {tabel: rijen}))
    assert [c for c in codes(gelezen) if c != "V01"] == verwacht


@pytest.mark.parametrize(
    ("anders", "verwacht"), [({}, ["S47"]), ({"soort": "aanhouding"}, []), ({"datum": date(2025, 2, 4)}, [])]
)
def test_hetzelfde_feit_in_een_formulier_wordt_gevraagd(definities, anders, verwacht):
    """Two lines in one form count as two facts: that is said, as it may be a slip."""
    feit = {"casusnummer": CASUS, "datum": date(2025, 2, 3), "soort": "overlast"}
    velden = {"eind_kwartaal": date(2025, 3, 31), "bron": "politie", "jeugdoverlast_stad": 10}
    gelezen = lees(definities, "meldingen", Antwoorden(velden, {"meldingen": [feit, {**feit, **anders}]}))
    assert codes(gelezen) == verwacht


def test_een_term_of_leeftijd_geldt_op_de_dag_zelf(definities):
    """In the message as in the formula, whose term may have been another before."""
    rij = {"casusnummer": CASUS, "laatste_melding": date(2024, 5, 31), "besluit": "positief"}
    gelezen = lees(definities, "herijking", herijking(date(2025, 2, 27), rij))
    [te_vroeg] = [b for b in gelezen.bevindingen if b.code == "S03"]
    assert te_vroeg.gevonden.startswith("Positief afsluiten kan na 9 maanden zonder meldingen.")
    eerder = type(definities.profiel.doelgroep)(
        leeftijd_min=12, leeftijd_max=[[date(2000, 1, 1), 23], [date(2024, 7, 1), 27]]
    )
    assert in_de_tijd(eerder, "leeftijd_max", "$C$3") == "IF($C$3>=DATE(2024,7,1),27,23)"
    assert in_de_tijd(eerder, "leeftijd_min", "$C$3") == "12"
    profiel = definities.profiel.model_copy(update={"doelgroep": eerder})
    toen = replace(definities, profiel=profiel)
    oud = {"geboortedatum": date(1999, 6, 1), "datum_aanmelding": date(2024, 6, 30)}
    assert "S01" in codes(lees(toen, "aanmelding", aanmelding(**oud)))
    assert "S01" not in codes(lees(toen, "aanmelding", aanmelding(**oud | {"datum_aanmelding": date(2024, 7, 1)})))


def test_een_reden_van_een_woord_is_een_vraag(definities):
    gelezen = lees(
        definities, "aanmelding", aanmelding(waarom_integraal=" Overlast. ", reden_brief="Overlast op het plein.")
    )
    [gevonden] = [b for b in gelezen.bevindingen if b.code == "S22"]
    assert gevonden.gevonden == "De reden is één woord: ‘Overlast.’."
    assert gevonden.plaats.label == "Waarom lukt het niet met je eigen organisatie alleen?"
    assert not any(b.is_fout for b in gelezen.bevindingen)


DOEL = {"indicator": "K1", "streefwaarde": 40, "streefjaar": 2027, "vastgesteld_door": "raad", "bron": "begroting"}
POST = {"post": "Salaris", "bron": "Andere bron", "soort": "personeel", "begroot": 10, "werkelijk": 9}
CIJFER = {"indicator": "E1", "waarde": 7, "bron": "peiling"}


@pytest.mark.parametrize(
    ("tabellen", "verwacht", "tekst"),
    [
        ({"doelen": [DOEL, {**DOEL, "indicator": "K4"}]}, [], ""),
        ({"doelen": [DOEL, {**DOEL, "streefwaarde": 50}]}, ["S16"], "Voor K1 staan hier twee doelen."),
        ({"doelen": [{**DOEL, "basis": 30, "basisjaar": 2027}]}, ["S17"], "De beginwaarde is van 2027."),
        ({"doelen": [{**DOEL, "indicator": "K99"}]}, ["S18"], "Het cijfer 'K99' bestaat niet"),
        (
            {"buitencijfers": [CIJFER, {**CIJFER, "waarde": 8}]},
            ["S19"],
            "Dit cijfer staat hier twee keer: rapportcijfer",
        ),
        (
            {"buitencijfers": [{**CIJFER, "indicator": "ander", "naam": n} for n in ("Halt", "halt ")]},
            ["S19"],
            "staat hier twee keer",
        ),
        ({"buitencijfers": [{**CIJFER, "indicator": "ander", "naam": n} for n in ("Halt", "School")]}, [], ""),
        (
            {"buitencijfers": [{**CIJFER, "indicator": "halt", "waarde": n} for n in (3, 4)]},
            ["S19"],
            "staat hier twee keer",
        ),
        (
            {"buitencijfers": [{**CIJFER, "waarde": 73}]},
            ["S46"],
            "73 kan niet bij E1: een rapportcijfer is 1 tot en met 10.",
        ),
        ({"doelen": [{**DOEL, "basis": 30}]}, ["S44"], "Van de beginwaarde staat hier maar een deel"),
        ({"doelen": [{**DOEL, "basisjaar": 2023}]}, ["S44"], "Van de beginwaarde staat hier maar een deel"),
        ({"doelen": [{**DOEL, "streefjaar": 2019}]}, ["S45"], "Dit doel is voor 2019. Het formulier gaat over 20"),
        ({"doelen": [{**DOEL, "streefwaarde": -3}]}, ["S46"], "-3 kan niet bij K1: minder dan 0 kan niet."),
        (
            {"doelen": [{**DOEL, "indicator": "I1", "streefwaarde": 120}]},
            ["S46"],
            "120 kan niet bij I1: een deel is hooguit 100%.",
        ),
        ({"doelen": [{**DOEL, "indicator": "I1", "streefwaarde": 100}]}, [], ""),
        ({"kosten": [POST, {**POST, "begroot": 5}]}, ["S43"], "Deze post staat hier twee keer"),
        ({"kosten": [POST, {**POST, "bron": "Subsidie van het Rijk"}]}, [], ""),
    ],
)
def test_doelen_en_cijfers_van_buiten_kunnen_maar_een_keer_gelden(definities, tabellen, verwacht, tekst):
    vorm = jaarcijfers()
    gelezen = lees(definities, "jaarcijfers", Antwoorden(vorm.velden, {**vorm.tabellen, **tabellen}))
    assert codes(gelezen) == verwacht
    assert all(tekst in b.gevonden for b in gelezen.bevindingen)


def test_een_besluit_of_brief_van_na_vandaag_kan_niet(definities):
    """After the meeting it may be, after the day on which the form is handed in not."""
    rij = {"casusnummer": CASUS, "besluit": "negatief", "besloten_op": date(2025, 4, 1)}
    gelezen = lees(definities, "herijking", herijking(date(2025, 3, 1), rij))
    assert [b.code for b in nog_niet_geweest(gelezen, date(2025, 3, 31))] == ["V18"]
    assert list(nog_niet_geweest(gelezen, date(2025, 4, 1))) == []


def test_de_types_volgen_de_definities_en_de_codes_de_indicatoren(definities):
    """Made by `werkwijzer formulieren`: a question that is renamed is an error of the type checker."""
    for pad, tekst in getypeerd(definities).items():
        assert pad.read_text(encoding="utf-8") == tekst, f"Draai: werkwijzer formulieren ({pad.name})"
