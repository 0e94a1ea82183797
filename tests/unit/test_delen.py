"""Who may see what: the rules of the profile on filled-in forms."""

from __future__ import annotations

from datetime import date

import pytest

from tests.conftest import aanmelding, plan, uvz
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.definitie import Definities, Tabel
from werkwijzer.formulieren.delen import mag_zien, zichtbaar
from werkwijzer.profiel import BUITEN, Gelegenheid, Profiel

NUMMER, ANDER = "PGA-00001-A", "PGA-00002-B"


def gezien(
    definities: Definities, ontvanger: str, formulier: str, antwoorden: Antwoorden, gelegenheid: Gelegenheid = "agenda"
) -> Antwoorden:
    form = definities.formulieren[formulier]
    return zichtbaar(definities.profiel, ontvanger, gelegenheid, form, antwoorden, NUMMER)


def test_elke_vraag_over_een_persoon_heeft_een_categorie(definities: Definities) -> None:
    zonder = [
        f"{form.code}: {veld.code}"
        for form in definities.formulieren.values()
        if form.code != "jaarcijfers"
        for blad in form.bladen
        for deel in blad.onderdelen
        for veld in (deel.kolommen if isinstance(deel, Tabel) else deel.velden)
        if not (veld.categorie or deel.categorie)
    ]
    assert zonder == []


def test_wat_geen_categorie_heeft_ziet_niemand_ook_de_gemeente_niet(definities: Definities) -> None:
    assert not mag_zien(definities.profiel, "gemeente", "agenda", None)


def test_een_onbekende_ontvanger_ziet_niets(definities: Definities) -> None:
    assert not mag_zien(definities.profiel, "journalist", "agenda", "identiteit")


def test_een_derde_krijgt_alleen_iets_bij_overdracht(definities: Definities) -> None:
    assert mag_zien(definities.profiel, "veiligheidshuis", "overdracht", "doelen")
    assert not mag_zien(definities.profiel, "veiligheidshuis", "agenda", "identiteit")


@pytest.mark.parametrize("categorie", ["politie", "voorwaarden", "scores", "toelichting", "broers_zussen", "beeld"])
@pytest.mark.parametrize("ontvanger", BUITEN)
def test_geen_derde_krijgt_justitie_oordelen_of_broers_en_zussen(
    definities: Definities, ontvanger: str, categorie: str
) -> None:
    assert not mag_zien(definities.profiel, ontvanger, "overdracht", categorie)  # type: ignore[arg-type]


def test_zorg_hoort_gedrag_buiten_en_wat_justitie_oplegt_maar_geen_zorg_van_een_ander(definities: Definities) -> None:
    # Deelmatrix, UVZ: "gedrag buiten, wat justitie oplegt".
    assert mag_zien(definities.profiel, "de-waag", "agenda", "veiligheid")
    assert mag_zien(definities.profiel, "de-waag", "agenda", "voorwaarden")
    assert not mag_zien(definities.profiel, "de-waag", "agenda", "zorg")
    assert not mag_zien(definities.profiel, "de-waag", "agenda", "politie")


def test_leerplicht_ziet_in_de_aanmelding_naam_bijnaam_reden_en_school(definities: Definities) -> None:
    form = aanmelding(bekend_als="Yar", ouders="M. Verzonnenveld", school_of_werkgever="Het College", adres="Straat 1")
    velden = gezien(definities, "leerplicht", "aanmelding", form).velden
    assert velden["bekend_als"] == "Yar"
    assert velden["waarom_integraal"] == "Eerste reden.\nTweede reden."
    assert velden["school_of_werkgever"] == "Het College"
    assert not velden.keys() & {"veiligheid", "zorg", "politiecontact", "ouders", "adres", "aanmelder_naam", "geslacht"}


def test_de_school_wijkt_af_van_onderwijs_en_ziet_de_aanleiding_niet(definities: Definities) -> None:
    velden = gezien(definities, "school", "aanmelding", aanmelding()).velden
    assert set(velden) == {"voornaam", "achternaam", "geboortedatum", "dagbesteding"}


def test_een_partner_ziet_alleen_de_vraag_aan_zichzelf(definities: Definities) -> None:
    form = aanmelding()
    vragen = [{"organisatie": "halt", "vraag": "Kan het bij Halt?"}, {"organisatie": "ggz", "vraag": "Loopt er hulp?"}]
    met_vragen = Antwoorden(form.velden, {"betrokken": vragen})
    assert gezien(definities, "halt", "aanmelding", met_vragen).tabellen == {
        "betrokken": [{"organisatie": "halt", "vraag": "Kan het bij Halt?"}]
    }


def test_een_partner_ziet_in_het_plan_zijn_eigen_acties_en_geen_scores(definities: Definities) -> None:
    acties = [
        {"wat": "Belt de ouders.", "wie": "jongerenwerk", "wanneer": date(2024, 3, 1), "stand": "open"},
        {"wat": "Start toezicht.", "wie": "reclassering", "wanneer": date(2024, 3, 1), "stand": "open"},
    ]
    form = plan(NUMMER, "start", date(2024, 2, 1), tabellen={"acties": acties}, gezinsafspraken="Elke avond thuis.")
    tabellen = gezien(definities, "jongerenwerk", "plan", form).tabellen
    assert tabellen == {"acties": [acties[0]]}


def test_de_gemeente_ziet_de_score_per_leefgebied(definities: Definities) -> None:
    tabellen = gezien(definities, "gemeente", "plan", plan(NUMMER, "start", date(2024, 2, 1), 3)).tabellen
    assert tabellen["leefgebieden"][0] == {"leefgebied": "delict", "score": 3}


def test_een_verslag_over_meer_jongeren_toont_alleen_de_eigen_jongere(definities: Definities) -> None:
    besproken = gezien(definities, "gemeente", "uvz-verslag", uvz(date(2024, 2, 1), NUMMER, ANDER)).tabellen
    assert len(besproken["besprekingen"]) == 1
    assert "casusnummer" not in besproken["besprekingen"][0]


def test_bij_overdracht_aan_het_veiligheidshuis_gaan_acties_van_iedereen_mee(definities: Definities) -> None:
    acties = [{"wat": "Start toezicht.", "wie": "reclassering", "wanneer": date(2024, 3, 1), "stand": "open"}]
    form = plan(NUMMER, "start", date(2024, 2, 1), tabellen={"acties": acties}, schoolafspraken="Om negen uur.")
    over = gezien(definities, "veiligheidshuis", "plan", form, "overdracht")
    assert over.tabellen["acties"] == acties
    assert "leefgebieden" not in over.tabellen
    assert "schoolafspraken" not in over.velden


def test_wie_betrokken_is_gaat_mee_ook_zonder_toelichting(definities: Definities) -> None:
    form = Antwoorden(aanmelding().velden, {"betrokken": [{"organisatie": "halt"}]})
    over = gezien(definities, "veiligheidshuis", "aanmelding", form, "overdracht")
    assert over.tabellen == {"betrokken": [{"organisatie": "halt"}]}


@pytest.mark.parametrize(
    ("regels", "melding"),
    [
        ([{"ontvanger": "krant", "gelegenheid": "agenda"}], "ontvanger 'krant' is geen domein, partner of derde"),
        ([{"ontvanger": "zorg", "gelegenheid": "agenda"}] * 2, "twee regels voor zorg bij agenda"),
    ],
)
def test_een_regel_die_niet_kan_wordt_geweigerd(definities: Definities, regels: object, melding: str) -> None:
    with pytest.raises(ValueError, match=melding):
        Profiel.model_validate({**definities.profiel.model_dump(), "delen": regels})
