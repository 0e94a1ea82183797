"""What is due, with dates worked out by hand. One situation per test, on one reference date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from tests.conftest import aanmelding, herijking, plan, uvz
from tests.gemeenten import ALS_GELEVERD, _verander, definities_van
from werkwijzer.casus.casus import standen
from werkwijzer.dossiers.akten import Akte
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.signaalsoorten import PER_CODE, SIGNAALSOORTEN
from werkwijzer.termijnen import verjaardag
from werkwijzer.volgsysteem.lijsten.signalen import ZOEKERS, Signaal, alle_signalen

NUMMER, ANDER = "PGA-00001-B", "PGA-00002-C"
AANGEMELD = date(2024, 1, 10)
BESLUIT = date(2024, 2, 1)
Vind = Callable[..., list[tuple[str, date, int]]]


def formulieren(*gegeven: Antwoorden | tuple[str, Antwoorden], nummer: str = NUMMER) -> list[Ingediend]:
    """Forms as they come out of the index, filed in the order given."""
    datumveld = {"aanmelding": "datum_aanmelding", "plan": "meetdatum", "uvz-verslag": "datum_uvz"}
    datumveld |= {"herijking": "datum_herijking", "meldingen": "eind_kwartaal"}
    uit = []
    for nr, form in enumerate(gegeven, start=1):
        antwoorden = form if isinstance(form, Antwoorden) else form[1]
        soort = next(s for s, v in datumveld.items() if v in antwoorden.velden)
        datum = antwoorden.velden[datumveld[soort]]
        assert isinstance(datum, date)
        van = nummer if soort in ("aanmelding", "plan") else ""
        uit.append(Ingediend(nr, f"{nr:064x}", van, soort, datum, f"{nr}.xlsx", antwoorden))
    return uit


def meldingen(eind: date, *rijen: tuple[date, str]) -> Antwoorden:
    return Antwoorden(
        {"eind_kwartaal": eind, "jeugdoverlast_stad": 10},
        {"meldingen": [{"casusnummer": NUMMER, "datum": d, "soort": s} for d, s in rijen]},
    )


@pytest.fixture
def vind(definities: Definities) -> Vind:
    """What of one kind is due on a day: reason, last good day, days late."""

    def zoek(code: str, peil: date, *forms: Antwoorden, akten: list[Akte] | None = None) -> list[tuple[str, date, int]]:
        gevonden = alle_signalen(standen(formulieren(*forms), akten or [], peil), definities, peil)
        return [(s.reden, s.uiterlijk, s.dagen_te_laat(peil)) for s in gevonden if s.soort.code == code]

    return zoek


@pytest.mark.parametrize(
    ("besluit", "op_de_lijst"), [("te_oud", True), ("vertrokken", True), ("ingetrokken", True), ("overleden", False)]
)
def test_na_een_overlijden_vraagt_niemand_een_brief_of_meting(vind: Vind, besluit: str, op_de_lijst: bool) -> None:
    sluit = herijking(date(2024, 6, 3), {"casusnummer": NUMMER, "besluit": besluit})
    forms = (aanmelding(), uvz(BESLUIT, NUMMER), start(), sluit)
    for soort in ("sluitbrief", "slotmeting-ontbreekt"):
        assert bool(vind(soort, date(2024, 7, 1), *forms)) == op_de_lijst


def start(meetdatum: date = date(2024, 3, 1), **anders: Any) -> Antwoorden:
    return plan(NUMMER, "start", meetdatum, **anders)


def voortgang(meetdatum: date, scores: Any = 2, **anders: Any) -> Antwoorden:
    return plan(NUMMER, "voortgang", meetdatum, scores, **anders)


def gesloten(op: date, **rij: Any) -> Antwoorden:
    return herijking(op, {"casusnummer": NUMMER, "besluit": "positief", **rij})


def akte(soort: str, datum: date, reden: str = "Reden.", volgnr: int = 90, **gegevens: Any) -> Akte:
    return Akte(volgnr, soort, NUMMER, datum, "tester", reden, gegevens)


def test_elke_soort_heeft_een_zoeker_en_een_regel_met_de_getallen_uit_het_profiel(definities: Definities) -> None:
    assert ZOEKERS.keys() | {"caseload"} == PER_CODE.keys()
    regels = [soort.in_woorden(definities.profiel) for soort in SIGNAALSOORTEN]
    assert not [r for r in regels if "{" in r or "}" in r]
    assert "uiterlijk 42 dagen na het besluit" in PER_CODE["plan-ontbreekt"].in_woorden(definities.profiel)


# --- before and at the start ------------------------------------------------------------------------


def test_een_aanmelding_hoort_uiterlijk_in_het_tweede_uvz(vind: Vind) -> None:
    # 10 January + 28 days = 7 February: for the UVZ of the first two weeks the agenda may be out.
    [(reden, uiterlijk, laat)] = vind("aanmelding-wacht", date(2024, 2, 12), aanmelding())
    assert (uiterlijk, laat) == (date(2024, 2, 7), 5)
    assert reden.startswith("Aangemeld op 10-01-2024")


def test_wie_besproken_is_of_bewust_niet_op_de_agenda_staat_wacht_niet(vind: Vind) -> None:
    peil = date(2024, 3, 1)
    assert (
        vind("aanmelding-wacht", peil, aanmelding(), uvz(BESLUIT, NUMMER, besluit="zorgoverleg", regisseur=None)) == []
    )
    niet = akte("niet-geagendeerd", date(2024, 1, 15))
    assert vind("aanmelding-wacht", peil, aanmelding(), akten=[niet]) == []


def test_een_nieuwe_aanmelding_na_een_afwijzing_wacht_weer(vind: Vind) -> None:
    opnieuw = aanmelding(datum_aanmelding=date(2024, 5, 1), eerder_bekend="bekend", casusnummer=NUMMER)
    niet = akte("niet-geagendeerd", date(2024, 1, 15))
    [(_, uiterlijk, _)] = vind("aanmelding-wacht", date(2024, 5, 20), aanmelding(), opnieuw, akten=[niet])
    assert uiterlijk == date(2024, 5, 29)


def test_een_aanmelding_tijdens_de_aanpak_wacht_ook_na_de_afsluiting_niet_op_een_uvz(vind: Vind) -> None:
    def opnieuw(dag: date) -> Antwoorden:
        return aanmelding(datum_aanmelding=dag, eerder_bekend="bekend", casusnummer=NUMMER)

    forms = [aanmelding(), uvz(BESLUIT, NUMMER), start(), gesloten(date(2024, 6, 1))]
    peil = date(2024, 12, 1)
    assert vind("aanmelding-wacht", peil, *forms, opnieuw(date(2024, 4, 20))) == []
    assert vind("aanmelding-wacht", peil, *forms, opnieuw(date(2024, 6, 1))) == []
    [(_, uiterlijk, _)] = vind("aanmelding-wacht", peil, *forms, opnieuw(date(2024, 6, 2)))
    assert uiterlijk == date(2024, 6, 30)


def test_de_notificatiebrief_gaat_uit_voor_de_agenda(vind: Vind) -> None:
    # the agenda goes out 7 days before the UVZ of 1 February: 25 January
    [(_, uiterlijk, laat)] = vind("notificatiebrief", date(2024, 2, 4), aanmelding(), uvz(BESLUIT, NUMMER))
    assert (uiterlijk, laat) == (date(2024, 1, 25), 10)


@pytest.mark.parametrize("veld", [{"notificatiebrief": date(2024, 1, 25)}, {"reden_geen_brief": "Gevaar thuis."}])
def test_een_brief_of_een_reden_is_genoeg(vind: Vind, veld: dict[str, Any]) -> None:
    assert vind("notificatiebrief", date(2024, 3, 1), aanmelding(), uvz(BESLUIT, NUMMER, **veld)) == []


def test_het_plan_moet_er_42_dagen_na_het_besluit_zijn_ook_over_een_schrikkeldag(vind: Vind) -> None:
    # 1 February 2024 + 42 days: 28 days to 29 February, 14 more is 14 March.
    [(_, uiterlijk, laat)] = vind("plan-ontbreekt", date(2024, 3, 15), uvz(BESLUIT, NUMMER))
    assert (uiterlijk, laat) == (date(2024, 3, 14), 1)
    assert vind("plan-ontbreekt", date(2024, 2, 28), uvz(BESLUIT, NUMMER)) == []  # 15 days ahead
    assert vind("plan-ontbreekt", date(2024, 2, 29), uvz(BESLUIT, NUMMER))  # 14 days ahead
    assert vind("plan-ontbreekt", date(2024, 3, 15), uvz(BESLUIT, NUMMER), start()) == []


def test_een_plan_van_voor_de_vorige_afsluiting_telt_niet_na_een_nieuwe_start(vind: Vind) -> None:
    forms = [uvz(BESLUIT, NUMMER), start(), gesloten(date(2024, 6, 1)), uvz(date(2025, 1, 7), NUMMER)]
    [(_, uiterlijk, _)] = vind("plan-ontbreekt", date(2025, 3, 1), *forms)
    assert uiterlijk == date(2025, 2, 18)  # 7 January + 42 days


# --- while it runs ----------------------------------------------------------------------------------


def test_een_meting_is_zes_maanden_goed_31_augustus_wordt_eind_februari(vind: Vind) -> None:
    forms = [uvz(BESLUIT, NUMMER), start(date(2024, 8, 31))]
    [(reden, uiterlijk, laat)] = vind("meting-oud", date(2025, 3, 1), *forms)
    assert (reden, uiterlijk, laat) == ("Laatste meting op 31-08-2024.", date(2025, 2, 28), 1)


def test_een_plan_zonder_scores_is_geen_meting(vind: Vind) -> None:
    forms = [uvz(BESLUIT, NUMMER), start(date(2024, 3, 1)), voortgang(date(2024, 8, 1), {})]
    [(_, uiterlijk, _)] = vind("meting-oud", date(2024, 9, 10), *forms)
    assert uiterlijk == date(2024, 9, 1)


def test_een_gesloten_zaak_vraagt_geen_meting_herijking_of_plan(vind: Vind) -> None:
    forms = [uvz(BESLUIT, NUMMER), start(), gesloten(date(2024, 6, 1))]
    for code in ("meting-oud", "herijking", "plan-ontbreekt", "geen-meldingen", "stilstand", "wordt-18"):
        assert vind(code, date(2026, 6, 1), aanmelding(), *forms) == []


def test_open_acties_uit_het_laatste_plan_met_hun_datum(vind: Vind) -> None:
    acties = [
        {"wat": "Belt de ouders.", "wie": "jongerenwerk", "wanneer": date(2024, 4, 1), "stand": "open"},
        {"wat": "Is al gedaan.", "wie": "politie", "wanneer": date(2024, 4, 1), "stand": "klaar"},
    ]
    forms = [uvz(BESLUIT, NUMMER), start(tabellen={"acties": acties})]
    assert vind("actie-te-laat", date(2024, 4, 3), *forms) == [("Jongerenwerk: Belt de ouders.", date(2024, 4, 1), 2)]


def test_een_afspraak_uit_het_uvz_geldt_tot_het_volgende_plan(vind: Vind) -> None:
    verslag = uvz(BESLUIT, NUMMER)
    afspraak = {"casusnummer": NUMMER, "wat": "Zoekt een stage.", "wie": "school", "wanneer": date(2024, 2, 10)}
    met = Antwoorden(verslag.velden, {**verslag.tabellen, "acties": [afspraak]})
    assert vind("actie-te-laat", date(2024, 2, 11), met) == [("School: Zoekt een stage.", date(2024, 2, 10), 1)]
    assert vind("actie-te-laat", date(2024, 3, 2), met, start()) == []


def test_herijking_zes_maanden_na_het_begin_of_na_de_vorige(vind: Vind) -> None:
    forms = [uvz(date(2024, 8, 29), NUMMER), start(date(2024, 9, 10))]
    [(_, uiterlijk, _)] = vind("herijking", date(2025, 3, 1), *forms)
    assert uiterlijk == date(2025, 2, 28)  # 2025 has no 29 February
    verder = herijking(date(2025, 2, 20), {"casusnummer": NUMMER, "besluit": "doorgaan"})
    [(reden, uiterlijk, _)] = vind("herijking", date(2025, 8, 20), *forms, verder)
    assert (reden, uiterlijk) == ("Vorige keer op 20-02-2025.", date(2025, 8, 20))


def test_in_een_groep_elke_drie_maanden_en_geen_gewone_herijking(vind: Vind) -> None:
    forms = [uvz(date(2024, 11, 30), NUMMER, jeugdgroep="Groep Parkwijk")]
    [(reden, uiterlijk, _)] = vind("groepsoverleg", date(2025, 3, 1), *forms)
    assert uiterlijk == date(2025, 2, 28)
    assert reden.startswith("Groep Parkwijk. In de aanpak sinds 30-11-2024")
    assert vind("herijking", date(2026, 3, 1), *forms) == []


def test_een_groep_met_een_eigen_code_heet_zoals_in_het_profiel() -> None:
    groepen = [{"code": "kade", "naam": "Groep Kade"}]
    eigen = definities_van(_verander(ALS_GELEVERD, lijsten={"jeugdgroepen": groepen}))
    einde = herijking(date(2025, 3, 20), {"casusnummer": NUMMER, "besluit": "positief"})
    forms = [uvz(date(2024, 11, 30), NUMMER, jeugdgroep="kade"), einde]
    redenen = [
        s.reden
        for peil in (date(2025, 3, 1), date(2025, 4, 30))
        for s in alle_signalen(standen(formulieren(*forms), [], peil), eigen, peil)
    ]
    assert [r for r in redenen if "kade" in r] == []
    assert any(r.startswith("Groep Kade. ") for r in redenen)


def test_negen_maanden_na_31_mei_is_de_laatste_dag_van_februari(vind: Vind) -> None:
    forms = [uvz(BESLUIT, NUMMER), start(), meldingen(date(2025, 3, 31), (date(2024, 5, 31), "overlast"))]
    [(reden, uiterlijk, laat)] = vind("geen-meldingen", date(2025, 3, 31), *forms)
    assert (uiterlijk, laat) == (date(2025, 2, 28), 31)
    assert reden == "Laatste melding op 31-05-2024. Criterium gehaald op 28-02-2025."


def test_een_veroordeling_is_geen_nieuwe_melding_een_aanhouding_wel(vind: Vind) -> None:
    oud, nieuw = (date(2024, 3, 10), "overlast"), date(2024, 11, 1)
    forms = [uvz(BESLUIT, NUMMER), start()]
    peil = date(2024, 12, 31)
    assert vind("geen-meldingen", peil, *forms, meldingen(peil, oud, (nieuw, "veroordeling")))
    assert vind("geen-meldingen", peil, *forms, meldingen(peil, oud, (nieuw, "aanhouding"))) == []


def test_de_maanden_zonder_melding_beginnen_niet_voor_de_aanpak(vind: Vind) -> None:
    # Last report long before; nine months from the start on 1 February is 1 November.
    forms = [uvz(BESLUIT, NUMMER), start(), meldingen(date(2024, 12, 31), (date(2023, 1, 1), "overlast"))]
    [(reden, uiterlijk, _)] = vind("geen-meldingen", date(2024, 11, 1), *forms[:2])
    assert uiterlijk == date(2024, 11, 1)
    assert "De cijfers van de politie zijn er nog niet: vraag ze na." in reden
    [(reden, _, _)] = vind("geen-meldingen", date(2025, 1, 1), *forms)
    assert reden == "Geen melding bekend, in de aanpak sinds 01-02-2024. Criterium gehaald op 01-11-2024."


def test_stilstand_na_een_jaar_zonder_verandering_bij_twee_metingen(vind: Vind) -> None:
    forms = [uvz(BESLUIT, NUMMER), start(date(2024, 2, 29), scores=2), voortgang(date(2024, 9, 1), 2)]
    [(reden, uiterlijk, laat)] = vind("stilstand", date(2025, 3, 1), *forms)
    assert (uiterlijk, laat) == (date(2025, 2, 28), 1)
    assert reden == "Alle scores zijn gelijk sinds 29-02-2024 (2 metingen). Past het plan nog?"


def test_een_verandering_in_een_leefgebied_is_geen_stilstand(vind: Vind) -> None:
    forms = [uvz(BESLUIT, NUMMER), start(scores=2), voortgang(date(2024, 9, 1), [2, 2, 2, 2, 3, 2, 2, 2])]
    assert vind("stilstand", date(2025, 6, 1), *forms) == []


def test_een_leefgebied_dat_een_keer_niet_is_gemeten_is_geen_verandering(vind: Vind) -> None:
    forms = [uvz(BESLUIT, NUMMER), start(scores=2), voortgang(date(2024, 9, 1), [2, 2, 2, 2, 2, 2, 2, 2])]
    zonder = voortgang(date(2024, 6, 1), {"delict": 2, "wonen": None})
    assert vind("stilstand", date(2025, 6, 1), *forms, zonder)


def test_een_voorwaarde_die_binnen_vier_weken_eindigt(vind: Vind) -> None:
    voorwaarden = [
        {"soort": "avondklok", "opgelegd_door": "rechter", "start": date(2024, 2, 1), "eind": date(2024, 5, 29)},
        {"soort": "meldplicht", "opgelegd_door": "om", "start": date(2024, 2, 1), "eind": date(2024, 4, 30)},
    ]
    forms = [uvz(BESLUIT, NUMMER), start(tabellen={"voorwaarden": voorwaarden})]
    assert vind("voorwaarde-eindigt", date(2024, 5, 1), *forms) == [
        ("Avondklok loopt tot 29-05-2024.", date(2024, 5, 29), -28)
    ]


@pytest.mark.parametrize(
    ("geboren", "jaren", "dag"),
    [
        (date(2008, 2, 29), 18, date(2026, 3, 1)),
        (date(2000, 2, 29), 28, date(2028, 2, 29)),
        (date(2007, 7, 1), 18, date(2025, 7, 1)),
    ],
)
def test_de_verjaardag_van_29_februari_is_1_maart_als_die_dag_er_niet_is(geboren: date, jaren: int, dag: date) -> None:
    assert verjaardag(geboren, jaren) == dag


def test_wie_binnen_90_dagen_18_wordt_staat_op_de_lijst_tot_er_daarna_een_plan_is(vind: Vind) -> None:
    forms = [aanmelding(geboortedatum=date(2006, 5, 30)), uvz(BESLUIT, NUMMER), start()]
    assert vind("wordt-18", date(2024, 2, 29), *forms) == []  # 91 days before
    assert [d for _, d, _ in vind("wordt-18", date(2024, 3, 1), *forms)] == [date(2024, 5, 30)]
    assert vind("wordt-18", date(2024, 6, 10), *forms)
    assert vind("wordt-18", date(2024, 6, 10), *forms, voortgang(date(2024, 6, 2))) == []


def test_wie_28_is_blijft_op_de_lijst_zolang_de_aanpak_loopt(vind: Vind) -> None:
    forms = [aanmelding(geboortedatum=date(1996, 4, 1)), uvz(BESLUIT, NUMMER), start()]
    [(_, uiterlijk, laat)] = vind("te-oud", date(2025, 4, 1), *forms)
    assert (uiterlijk, laat) == (date(2024, 4, 1), 365)


# --- at the end and after it ------------------------------------------------------------------------


def test_de_brief_bij_afsluiting_binnen_een_week_na_het_besluit(vind: Vind) -> None:
    forms = [uvz(BESLUIT, NUMMER), start()]
    later = gesloten(date(2024, 12, 20), besloten_op=date(2024, 12, 27))
    [(_, uiterlijk, laat)] = vind("sluitbrief", date(2025, 1, 4), *forms, later)
    assert (uiterlijk, laat) == (date(2025, 1, 3), 1)
    verstuurd = gesloten(date(2024, 12, 20), sluitbrief=date(2024, 12, 21))
    assert vind("sluitbrief", date(2025, 1, 4), *forms, verstuurd) == []


def test_de_laatste_meting_binnen_twee_weken_na_de_afsluiting(vind: Vind) -> None:
    forms = [uvz(BESLUIT, NUMMER), start(), gesloten(date(2024, 11, 30))]
    [(reden, uiterlijk, laat)] = vind("slotmeting-ontbreekt", date(2024, 12, 15), *forms)
    assert (uiterlijk, laat) == (date(2024, 12, 14), 1)
    assert reden == "Afgesloten op 30-11-2024. Het laatste plan is van 01-03-2024."
    slot = plan(NUMMER, "afsluiting", date(2024, 12, 10))
    assert vind("slotmeting-ontbreekt", date(2024, 12, 15), *forms, slot) == []
    # Three months on, the last day of February, is the last day on which it is asked.
    assert vind("slotmeting-ontbreekt", date(2025, 2, 28), *forms)
    assert vind("slotmeting-ontbreekt", date(2025, 3, 1), *forms) == []


def test_zonder_een_enkel_plan_is_er_geen_laatste_meting_te_doen(vind: Vind) -> None:
    assert vind("slotmeting-ontbreekt", date(2024, 6, 5), uvz(BESLUIT, NUMMER), gesloten(date(2024, 6, 1))) == []


def test_een_besluit_van_na_de_peildatum_sluit_nog_niet(vind: Vind) -> None:
    forms = [uvz(BESLUIT, NUMMER), start(), gesloten(date(2024, 12, 20), besloten_op=date(2024, 12, 27))]
    assert vind("sluitbrief", date(2024, 12, 22), *forms) == []
    assert vind("meting-oud", date(2024, 12, 22), *forms)


def test_hulp_die_doorliep_zonder_overnemer(vind: Vind) -> None:
    hulp = {"interventies": [{"soort": "behandeling", "partner": "de-waag", "start": BESLUIT, "resultaat": "loopt"}]}
    forms = [uvz(BESLUIT, NUMMER), start(tabellen=hulp)]
    eind = date(2024, 6, 3)
    [(reden, uiterlijk, _)] = vind("zorg-zonder-overname", date(2024, 6, 10), *forms, gesloten(eind))
    assert (reden, uiterlijk) == ("Afgesloten op 03-06-2024. Er liep nog hulp van De Waag, zonder wie overneemt.", eind)
    assert vind("zorg-zonder-overname", date(2024, 6, 10), *forms, gesloten(eind, zorg_naar="jeugdhulp")) == []
    over = akte("overdracht", date(2024, 6, 5), ontvanger="De Waag")
    assert vind("zorg-zonder-overname", date(2024, 6, 10), *forms, gesloten(eind), akten=[over]) == []


def test_een_overdracht_wordt_gevolgd_tot_de_bevestiging(vind: Vind) -> None:
    forms = [uvz(BESLUIT, NUMMER)]
    over = akte("overdracht", date(2024, 2, 20), ontvanger="Veiligheidshuis Haaglanden")
    [(reden, uiterlijk, laat)] = vind("overdracht-open", date(2024, 3, 6), *forms, akten=[over])
    # 20 February + 14 days in a leap year is 5 March.
    assert (uiterlijk, laat) == (date(2024, 3, 5), 1)
    assert reden == "Overgedragen aan Veiligheidshuis Haaglanden op 20-02-2024. Nog niet bevestigd."
    bevestigd = akte("overdracht-bevestigd", date(2024, 3, 1), volgnr=91, akte=over.kenmerk)
    assert vind("overdracht-open", date(2024, 3, 6), *forms, akten=[over, bevestigd]) == []


def test_het_afgesproken_zicht_na_een_overdracht_komt_terug_tot_de_jongere_is_besproken(vind: Vind) -> None:
    forms = [uvz(BESLUIT, NUMMER), start(), gesloten(date(2024, 5, 31))]
    over = akte("overdracht", date(2024, 6, 5), ontvanger="De Waag", wie_houdt_zicht="Jongerenwerk", tot="2024-09-30")
    reden = "Overgedragen aan De Waag. Jongerenwerk houdt zicht tot en met 30-09-2024. Is het daarna goed geregeld?"
    assert vind("zicht-eindigt", date(2024, 9, 15), *forms, akten=[over]) == []
    assert vind("zicht-eindigt", date(2024, 9, 16), *forms, akten=[over]) == [(reden, date(2024, 9, 30), -14)]
    assert vind("zicht-eindigt", date(2024, 12, 30), *forms, akten=[over]) == [(reden, date(2024, 9, 30), 91)]
    assert vind("zicht-eindigt", date(2024, 12, 31), *forms, akten=[over]) == []
    weer = uvz(date(2024, 10, 2), NUMMER, besluit="zorgoverleg", regisseur=None)
    assert vind("zicht-eindigt", date(2024, 10, 3), *forms, weer, akten=[over]) == []


def test_een_akte_van_een_samengevoegd_dossier_telt_mee_in_het_dossier_dat_blijft(vind: Vind) -> None:
    """The hand-over was filed under the number that is now void; its reminder must not disappear with it."""
    forms = [uvz(BESLUIT, NUMMER), start(), gesloten(date(2024, 2, 15))]
    over = Akte(80, "overdracht", "PGA-00002-C", date(2024, 2, 20), "tester", "R.", {"ontvanger": "De Waag"})
    samen = akte("samenvoegen", date(2024, 2, 25), ander="PGA-00002-C")
    [(reden, _, _)] = vind("overdracht-open", date(2024, 3, 6), *forms, akten=[over, samen])
    assert reden == "Overgedragen aan De Waag op 20-02-2024. Nog niet bevestigd."
    allen = standen(formulieren(*forms), [over, samen], date(2024, 3, 6))
    assert list(allen) == [NUMMER]


def test_de_reden_voor_aandacht_voor_een_broer_of_zus_wordt_elk_half_jaar_gewogen(vind: Vind) -> None:
    link = akte("familie", date(2024, 2, 29), "Spijbelt sinds januari.", ander=ANDER)
    [(reden, uiterlijk, _)] = vind("familie-wegen", date(2024, 8, 29), uvz(BESLUIT, NUMMER), akten=[link])
    assert (reden, uiterlijk) == (f"Aandacht voor {ANDER} sinds 29-02-2024: Spijbelt sinds januari.", date(2024, 8, 29))
    ingetrokken = Akte(91, "herroepen", NUMMER, date(2024, 5, 1), "tester", "Het gaat goed.", {}, link.kenmerk)
    assert vind("familie-wegen", date(2024, 8, 29), uvz(BESLUIT, NUMMER), akten=[link, ingetrokken]) == []


def test_de_bewaartermijn_telt_vanaf_de_afsluiting_ook_op_een_schrikkeldag(vind: Vind) -> None:
    forms = [uvz(date(2019, 9, 1), NUMMER), plan(NUMMER, "start", date(2019, 9, 10)), gesloten(date(2020, 2, 29))]
    assert vind("bewaartermijn", date(2025, 2, 27), *forms) == []
    [(_, uiterlijk, laat)] = vind("bewaartermijn", date(2025, 3, 1), *forms)
    assert (uiterlijk, laat) == (date(2025, 2, 28), 1)


@pytest.mark.parametrize(
    ("aangemeld", "reden", "tot"),
    [  # five years after the closure, or when that is later twelve months after the referral that led to nothing
        (date(2021, 5, 31), "Afgesloten op 29-02-2020", date(2025, 2, 28)),
        (date(2024, 2, 28), "Afgesloten op 29-02-2020", date(2025, 2, 28)),  # the same day: the closure says it
        (date(2024, 5, 31), "Laatste formulier van 31-05-2024", date(2025, 5, 31)),
    ],
)
def test_een_aanmelding_die_tot_niets_leidde_bewaart_een_afgesloten_dossier_hoogstens_even_langer(
    vind: Vind, aangemeld: date, reden: str, tot: date
) -> None:
    forms = [uvz(date(2019, 9, 1), NUMMER), gesloten(date(2020, 2, 29))]
    opnieuw = aanmelding(datum_aanmelding=aangemeld, eerder_bekend="bekend", casusnummer=NUMMER)
    niet = akte("niet-geagendeerd", aangemeld + timedelta(days=3))
    [(wat, uiterlijk, _)] = vind("bewaartermijn", date(2026, 5, 31), *forms, opnieuw, akten=[niet])
    assert (wat, uiterlijk) == (f"{reden}. Beoordeel of het weg kan.", tot)


def test_een_nieuwe_aanpak_zet_de_bewaartermijn_stil(vind: Vind) -> None:
    forms = [uvz(date(2019, 9, 1), NUMMER), gesloten(date(2020, 2, 29)), uvz(date(2024, 9, 1), NUMMER)]
    assert vind("bewaartermijn", date(2026, 1, 1), *forms) == []


def test_wie_nooit_in_de_aanpak_kwam_telt_vanaf_het_laatste_formulier(vind: Vind) -> None:
    forms = [aanmelding(), uvz(BESLUIT, NUMMER, besluit="zorgoverleg", regisseur=None)]
    [(_, uiterlijk, _)] = vind("bewaartermijn", date(2025, 2, 1), *forms)
    assert uiterlijk == date(2025, 2, 1)  # twelve months, and not the five years of who was in the approach


# --- about a director, and order --------------------------------------------------------------------


def test_een_caseload_buiten_de_norm(definities: Definities) -> None:
    nummers = [f"PGA-{n:05d}-X" for n in range(1, 22)]
    allen = standen(formulieren(uvz(BESLUIT, *nummers)), [], date(2024, 2, 2))
    redenen = [s.reden for s in alle_signalen(allen, definities, date(2024, 2, 2)) if s.soort.code == "caseload"]
    # who has no plan yet counts in the total only
    assert redenen[0] == (
        "Netwerkregisseur 1: 21 jongeren, de norm is 15 tot en met 20; 0 met actieve regie, de norm is 5 tot en met 10."
    )
    assert redenen[1].startswith("Netwerkregisseur 2: 0 jongeren")
    assert len(redenen) == 3  # the norm is for netwerkregisseurs only


def test_te_laat_staat_boven_straks_en_een_recht_boven_een_termijn(definities: Definities) -> None:
    forms = [aanmelding(), uvz(BESLUIT, NUMMER), start(date(2024, 3, 1))]
    peil = date(2024, 9, 2)
    gevonden: list[Signaal] = alle_signalen(standen(formulieren(*forms), [], peil), definities, peil)
    codes = [s.soort.code for s in gevonden if s.casusnummer]
    # letter 1 Feb (a right), review 1 Aug, measurement 1 Sep; the closing criterion is on 1 Nov.
    assert codes == ["notificatiebrief", "herijking", "meting-oud"]


def test_wie_later_van_regisseur_wisselt_staat_bij_de_nieuwe() -> None:
    forms = [uvz(BESLUIT, NUMMER), start(regisseur="R2")]
    stand = standen(formulieren(*forms), [], date(2024, 4, 1))[NUMMER]
    assert stand.regisseur == "R2"
    assert standen(formulieren(*forms), [], date(2024, 2, 15))[NUMMER].regisseur == "R1"
