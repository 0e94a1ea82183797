"""The progress sheet of one young person, from forms handed in as real workbooks."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import aanmelding, dien_in, herijking, nieuw_project, plan, uvz
from werkwijzer.casus.casus import casus_van
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.cli.opdrachten import maak_voortgang
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.fouten import GebruikersFout
from werkwijzer.intern.voortgang import Voortgang, als_html, voortgang
from werkwijzer.paden import Paden
from werkwijzer.profiel import GEMEENTE

SAM, MO, NOA = (maak_casusnummer("PGA", nr) for nr in (1, 2, 3))
VIJANDIG = "<script>alert(1)</script>{{ 7*7 }}"


def d(tekst: str) -> date:
    return date.fromisoformat(tekst)


def actie(wat: str, wanneer: str, stand: str = "open") -> dict[str, object]:
    return {"wat": wat, "wie": "halt", "wanneer": d(wanneer), "stand": stand}


@pytest.fixture(scope="module")
def dossiers(definities, tmp_path_factory) -> Paden:
    """Sam: two plans and a review, closed on 31 March 2025. Mo: a full plan, hostile texts. Noa: no plan yet."""
    paden = nieuw_project(tmp_path_factory.mktemp("voortgang"))
    for nr, (voor, alias) in enumerate((("Sam", "Sammie, de Lange"), (VIJANDIG, "x"), ("Noa", "y")), start=1):
        anders = {"voornaam": voor, "achternaam": f"Verzonnen{'abc'[nr - 1] * 5}", "bekend_als": alias}
        dien_in(paden, definities, ("aanmelding", aanmelding(geboortedatum=d("2008-05-04"), **anders)))
    voorwaarden = [
        {"soort": "meldplicht", "opgelegd_door": "om", "start": d("2024-03-01"), "eind": d("2024-12-31")},
        {"soort": "gebiedsverbod", "opgelegd_door": "rechter", "start": d("2024-03-01"), "eind": d("2025-01-10")},
    ]
    doelen = [
        {"leefgebied": "dagbesteding", "doel": "Vier dagen naar school.", "streefscore": 4, "stand": "loopt"},
        {"leefgebied": "overlast", "doel": "Niet meer op het plein.", "stand": "gehaald"},
    ]
    acties = [
        actie("Praten met school", "2025-02-01"),
        actie("Sportclub zoeken", "2024-12-01", "bezig"),
        actie("Al gedaan", "2024-10-01", "klaar"),
    ]
    interventies = [
        {"soort": "begeleiding", "partner": "jongerenwerk", "start": d("2024-06-01"), "resultaat": "loopt"},
        {
            "soort": "halt",
            "partner": "halt",
            "start": d("2024-02-01"),
            "eind": d("2024-05-01"),
            "resultaat": "geslaagd",
        },
    ]
    vol = {
        "doelen": [{"leefgebied": "delict", "doel": VIJANDIG + "z " * 900, "stand": "loopt"}] * 8,
        "acties": [actie(VIJANDIG + "lang woord " * 90, "2024-06-01")] * 15,
        "interventies": [
            {"soort": "dagbesteding", "partner": "leerplicht", "start": d("2024-06-01"), "resultaat": "loopt"}
        ]
        * 10,
        "voorwaarden": [{"soort": "behandelplicht", "opgelegd_door": "om", "start": d("2024-06-01")}] * 6,
    }
    dien_in(
        paden,
        definities,
        ("uvz-verslag", uvz(d("2024-01-31"), SAM)),
        ("uvz-verslag", uvz(d("2024-02-01"), MO, NOA)),
        ("plan", plan(SAM, "start", d("2024-02-29"), [2, 2, 3, 3, 2, 4, 3, 2])),
        (
            "plan",
            plan(
                SAM,
                "voortgang",
                d("2024-08-31"),
                {
                    "delict": 3,
                    "overlast": 2,
                    "wonen": None,
                    "relaties": 3,
                    "dagbesteding": 4,
                    "gezondheid": 3,
                    "financien": 3,
                    "gedrag": 2,
                },
                {"doelen": doelen, "acties": acties, "interventies": interventies, "voorwaarden": voorwaarden},
            ),
        ),
        ("plan", plan(MO, "start", d("2024-02-10"), 1, vol, jeugdgroep="Groep Parkwijk")),
        ("herijking", herijking(d("2024-08-31"), {"casusnummer": SAM, "besluit": "doorgaan"})),
        (
            "herijking",
            herijking(d("2025-03-05"), {"casusnummer": SAM, "besluit": "positief", "besloten_op": d("2025-03-31")}),
        ),
    )
    return paden


def blad(paden: Paden, definities, casusnummer: str, dag: str) -> Voortgang:
    with open_register(paden, definities) as register:
        casus = casus_van(casusnummer, register.index.formulieren(casusnummer=casusnummer), register.akten())
        return voortgang(casus.op(d(dag)), definities)


def test_het_blad_laat_de_scores_in_de_tijd_zien(dossiers, definities):
    gebieden = {regel.naam: regel for regel in blad(dossiers, definities, SAM, "2024-12-15").leefgebieden}
    assert gebieden["Dagbesteding, onderwijs en werk"].scores == (2, 4)
    assert gebieden["Dagbesteding, onderwijs en werk"].verschil == "+2"
    assert gebieden["Dagbesteding, onderwijs en werk"].doelscore == 4
    assert gebieden["Gezondheid"].verschil == "−1"
    assert gebieden["Overlast"].verschil == "gelijk"
    assert gebieden["Woonsituatie en gezinssysteem"].scores == (3, None)
    assert gebieden["Woonsituatie en gezinssysteem"].verschil == "–"


def test_alleen_wat_nog_loopt_staat_erop_en_wat_te_laat_is_staat_bovenaan(dossiers, definities):
    gevonden = blad(dossiers, definities, SAM, "2024-12-15")
    assert [(r.cellen[0], r.let_op) for r in gevonden.acties.regels] == [
        ("Sportclub zoeken", "te laat"),
        ("Praten met school", ""),
    ]
    assert [r.cellen[0] for r in gevonden.doelen.regels] == ["Vier dagen naar school."]
    assert gevonden.doelen_gehaald == 1
    assert [r.cellen for r in gevonden.interventies.regels] == [
        ("Begeleiding of coaching", "Jongerenwerk", "sinds 01-06-2024")
    ]
    assert [(r.cellen[2], r.let_op) for r in gevonden.voorwaarden.regels] == [
        ("tot 31-12-2024", "stopt binnen 28 dagen"),
        ("tot 10-01-2025", "stopt binnen 28 dagen"),
    ]


def test_herijking_en_meting_zes_maanden_na_31_augustus_is_28_februari(dossiers, definities):
    momenten = dict(blad(dossiers, definities, SAM, "2025-03-01").momenten)
    assert momenten["Laatst besproken"] == "31-08-2024"
    assert momenten["Volgende herijking uiterlijk"] == "28-02-2025 (te laat)"
    assert momenten["Volgende meting uiterlijk"] == "28-02-2025 (te laat)"
    in_een_groep = dict(blad(dossiers, definities, MO, "2024-04-30").momenten)
    assert in_een_groep["Volgende herijking uiterlijk"] == "01-05-2024"  # the groepsoverleg: three months


def test_het_blad_weet_niet_wat_er_na_de_dag_gebeurde(dossiers, definities):
    eerder = blad(dossiers, definities, SAM, "2024-06-01")
    assert eerder.metingen == (d("2024-02-29"),)
    assert eerder.leeftijd == 16
    besloten_maar_nog_niet_gestopt = blad(dossiers, definities, SAM, "2025-03-30")
    assert besloten_maar_nog_niet_gestopt.stand == "In de aanpak sinds 31-01-2024"
    gesloten = blad(dossiers, definities, SAM, "2025-03-31")
    assert gesloten.stand == "In de aanpak van 31-01-2024 tot 31-03-2025 (afgesloten)"
    assert dict(gesloten.momenten) == {"Laatst besproken": "05-03-2025"}


def test_zonder_plan_geen_blad_maar_uitleg(dossiers, definities):
    with pytest.raises(GebruikersFout, match=f"Maak eerst het plan: werkwijzer plan {NOA}"):
        blad(dossiers, definities, NOA, "2024-06-01")


def test_zonder_besluit_geen_blad_maar_uitleg(cli, indienen, paden):
    (nummer,) = indienen(("aanmelding", aanmelding()))
    indienen(("uvz-verslag", uvz(d("2024-02-01"), nummer)))
    verslag = next(paden.prive.rglob("*_uvz-verslag_*.xlsx")).name
    cli("corrigeer", "vervallen", verslag, "--reden", "Van een andere gemeente", "--ja", code=None)
    uit = cli("voortgang", nummer, code=1)
    waarom = "er is geen besluit meer: het UVZ-verslag van 01-02-2024 is vervallen"
    assert f"Over {nummer} is geen voortgang te tonen: {waarom}." in uit


def test_wat_mensen_schreven_blijft_tekst(dossiers, definities):
    html = als_html(blad(dossiers, definities, MO, "2024-06-15"), definities.profiel)
    assert "<script" not in html
    assert "{{" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;&#123;&#123; 7&#42;7" in html
    assert not re.search(r"(src|href)=|url\(|https?:(?!//www\.w3\.org)", html)


def test_zelfde_formulieren_zelfde_bytes(dossiers, definities):
    een, twee = (als_html(blad(dossiers, definities, SAM, "2024-12-15"), definities.profiel) for _ in range(2))
    assert een == twee


def test_het_logboek_noemt_het_casusnummer_en_geen_naam(dossiers, definities):
    maak_voortgang(dossiers, definities, d("2024-12-15"), [SAM.lower()])
    regel = Path(dossiers.logboek).read_text(encoding="utf-8").splitlines()[-1]
    assert '"opdracht": "voortgang"' in regel
    assert SAM in regel
    assert "Sam" not in regel.replace(SAM, "")
    assert (dossiers.prive / "voortgang" / f"2024-12-15 {SAM}.html").is_file()


def gemaakt(regels: list[str]) -> list[str]:
    return [Path(r.removeprefix("Klaar: ")).stem.split()[1] for r in regels if r.startswith("Klaar")]


def test_voor_een_overleg_met_verslag_iedereen_in_het_verslag(dossiers, definities):
    regels = maak_voortgang(dossiers, definities, d("2025-03-05"), [], overleg=True)
    assert gemaakt(regels) == [SAM]


def test_voor_een_overleg_dat_nog_komt_iedereen_die_binnen_een_maand_aan_de_beurt_is(dossiers, definities):
    """Sam is due on 28 February 2025, Mo has been due since 1 May 2024, Noa (no plan) since 1 August 2024."""
    regels = maak_voortgang(dossiers, definities, d("2025-01-27"), [], overleg=True)
    assert gemaakt(regels) == [MO]
    assert any(r.startswith(f"Geen blad voor {NOA}") for r in regels)
    assert gemaakt(maak_voortgang(dossiers, definities, d("2025-01-28"), [], overleg=True)) == [SAM, MO]


def test_onbekend_casusnummer_en_niets_gekozen(dossiers, cli):
    cli.paden = dossiers
    assert "is niet bekend" in cli("voortgang", "PGA-00099-X", code=1)
    assert "Noem een casusnummer" in cli("voortgang", code=2)
    assert "is geen datum" in cli("voortgang", SAM, "--peildatum", "31-02-2025", code=2)
    assert "niet allebei" in cli("voortgang", "--peildatum", "1-1-2025", "--overleg", "1-1-2025", code=2)


@pytest.mark.parametrize(("regisseur", "staat_erop"), [("R1", True), ("KP", False)])
def test_een_regisseur_bij_een_partner_leest_hier_niet_wat_de_politie_meldde(
    definities, tmp_path, regisseur: str, staat_erop: bool
) -> None:
    paden = nieuw_project(tmp_path)
    [nummer] = dien_in(paden, definities, ("aanmelding", aanmelding()))
    melding = {"casusnummer": nummer, "datum": d("2024-03-05"), "soort": "overlast"}
    cijfers = Antwoorden({"eind_kwartaal": d("2024-03-31"), "jeugdoverlast_stad": 10}, {"meldingen": [melding]})
    dien_in(
        paden,
        definities,
        ("uvz-verslag", uvz(d("2024-02-01"), nummer, regisseur=regisseur)),
        ("plan", plan(nummer, "start", d("2024-03-01"), 3, regisseur=regisseur)),
        ("meldingen", cijfers),
    )
    with open_register(paden, definities) as register:
        stand = casus_van(nummer, register.index.van_persoon(nummer)).op(d("2024-04-01"))
    kaal = tuple(r for r in definities.profiel.delen if r.ontvanger != GEMEENTE)  # the municipality needs no rule
    zonder_regel = replace(definities, profiel=definities.profiel.model_copy(update={"delen": kaal}))
    for bij in (definities, zonder_regel):
        momenten = dict(voortgang(stand, bij).momenten)
        assert ("Laatste melding" in momenten, "9 maanden zonder melding op" in momenten) == (staat_erop, staat_erop)
