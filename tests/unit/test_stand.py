"""What holds for one person at the end of a day, asked from the room itself; every day worked out by hand."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tests.conftest import aanmelding, uvz
from tests.unit.test_signalen import (
    AANGEMELD,
    BESLUIT,
    NUMMER,
    akte,
    formulieren,
    gesloten,
    meldingen,
    start,
    voortgang,
)
from werkwijzer.casus.casus import standen
from werkwijzer.casus.stand import Stand
from werkwijzer.dossiers.akten import Akte
from werkwijzer.formulieren.antwoorden import Antwoorden

DAG = timedelta(days=1)


def op(dag: date, *forms: Antwoorden, akten: list[Akte] | None = None) -> Stand:
    return standen(formulieren(*forms), akten or [], dag)[NUMMER]


def met_actie(verslag: Antwoorden) -> Antwoorden:
    rij = {"casusnummer": NUMMER, "actie": "Bel school.", "wie": "politie", "uiterlijk": date(2024, 3, 1)}
    return Antwoorden(verslag.velden, {**verslag.tabellen, "acties": [rij]})


@pytest.mark.parametrize(
    ("wat", "dag", "forms"),
    [
        ("aanmeldingen", AANGEMELD, (aanmelding(), uvz(BESLUIT, NUMMER))),
        ("besprekingen", BESLUIT, (aanmelding(), uvz(BESLUIT, NUMMER))),
        ("afspraken", BESLUIT, (aanmelding(), met_actie(uvz(BESLUIT, NUMMER)))),
        ("beoordelingen", date(2024, 6, 3), (aanmelding(), uvz(BESLUIT, NUMMER), gesloten(date(2024, 6, 3)))),
        (
            "politiefeiten",
            date(2024, 3, 5),
            (aanmelding(), meldingen(date(2024, 3, 31), (date(2024, 3, 5), "overlast"))),
        ),
        ("brieven", date(2024, 1, 25), (aanmelding(), uvz(BESLUIT, NUMMER, notificatiebrief=date(2024, 1, 25)))),
        ("trajecten", BESLUIT, (aanmelding(), uvz(BESLUIT, NUMMER))),
    ],
)
def test_wat_die_dag_gebeurt_telt_en_wat_de_dag_erna_gebeurt_niet(wat: str, dag: date, forms: Any) -> None:
    assert len(getattr(op(dag, *forms), wat)) == 1
    assert len(getattr(op(dag - DAG, *forms), wat)) == 0


def test_een_akte_van_die_dag_telt() -> None:
    niet = akte("niet-geagendeerd", date(2024, 1, 15))
    assert len(op(date(2024, 1, 15), aanmelding(), akten=[niet]).akten) == 1
    assert op(date(2024, 1, 14), aanmelding(), akten=[niet]).akten == ()
    assert len(op(date(2024, 1, 15), aanmelding(), akten=[niet]).eigen_akten) == 1
    assert op(date(2024, 1, 14), aanmelding(), akten=[niet]).eigen_akten == ()


def test_tot_wanneer_de_politie_leverde() -> None:
    forms = (aanmelding(), meldingen(date(2024, 3, 31)), meldingen(date(2024, 6, 30)))
    assert op(date(2024, 6, 30), *forms).politie_tot == date(2024, 6, 30)
    assert op(date(2024, 6, 29), *forms).politie_tot == date(2024, 3, 31)
    assert op(date(2024, 3, 30), *forms).politie_tot is None


def test_op_de_dag_van_de_afsluiting_is_de_aanpak_gesloten() -> None:
    forms = (aanmelding(), uvz(BESLUIT, NUMMER), gesloten(date(2024, 6, 3)))
    die_dag, ervoor = op(date(2024, 6, 3), *forms), op(date(2024, 6, 2), *forms)
    assert (die_dag.lopend, die_dag.gesloten is not None) == (None, True)
    assert (ervoor.lopend is not None, ervoor.gesloten) == (True, None)
    assert die_dag.sluiting is not None
    assert die_dag.sluiting.rij.besluit == "positief"
    assert ervoor.sluiting is None


@pytest.mark.parametrize(("plan_eerst", "wie"), [(True, "R2"), (False, "R2")])
def test_op_een_dag_gaat_het_plan_voor_het_overleg(plan_eerst: bool, wie: str) -> None:
    overleg, nieuw = uvz(BESLUIT, NUMMER, regisseur="R1"), start(BESLUIT, regisseur="R2", regievorm="procesregie")
    forms = (aanmelding(), nieuw, overleg) if plan_eerst else (aanmelding(), overleg, nieuw)
    stand = op(BESLUIT, *forms)
    assert (stand.regisseur, stand.regie.regievorm) == (wie, "procesregie")


def test_het_laatste_woord_over_wie_regie_voert_geldt() -> None:
    forms = (aanmelding(), uvz(BESLUIT, NUMMER), start(), uvz(date(2024, 5, 2), NUMMER, regisseur="R2"))
    assert op(date(2024, 5, 1), *forms).regisseur == "R1"
    assert op(date(2024, 5, 2), *forms).regisseur == "R2"
    zonder = uvz(date(2024, 6, 6), NUMMER, regisseur=None)
    assert op(date(2024, 6, 6), *forms, zonder).regisseur == "R2"
    ander_besluit = uvz(date(2024, 6, 6), NUMMER, regisseur="R3", besluit="aangehouden")
    assert op(date(2024, 6, 6), *forms, ander_besluit).regisseur == "R2"


def test_wie_nooit_in_de_aanpak_was_heeft_de_regisseur_van_het_laatste_uvz() -> None:
    forms = (aanmelding(), uvz(BESLUIT, NUMMER, besluit="een_partner", regisseur="R3"))
    assert op(BESLUIT, *forms).regisseur == "R3"
    assert op(BESLUIT - DAG, *forms).regisseur == ""


def test_een_nieuw_traject_begint_zonder_de_regisseur_van_het_vorige() -> None:
    forms = (aanmelding(), uvz(BESLUIT, NUMMER), start(regisseur="R2"), gesloten(date(2024, 6, 3)))
    terug = uvz(date(2024, 9, 5), NUMMER, regisseur=None)
    assert op(date(2024, 9, 4), *forms, terug).regisseur == "R2"
    assert op(date(2024, 9, 5), *forms, terug).regisseur == ""
    assert op(date(2024, 9, 5), *forms, terug).plan is None


def test_de_groep_is_het_laatste_woord_en_geen_is_geen() -> None:
    groep = uvz(BESLUIT, NUMMER, jeugdgroep="plein")
    assert op(BESLUIT, aanmelding(), groep).jeugdgroep == "plein"
    assert op(BESLUIT - DAG, aanmelding(), groep).jeugdgroep == ""
    zelfde_dag = start(BESLUIT, jeugdgroep="kade")
    assert op(BESLUIT, aanmelding(), zelfde_dag, groep).jeugdgroep == "kade"
    assert op(date(2024, 3, 1), aanmelding(), groep, start(jeugdgroep="geen")).jeugdgroep == ""
    assert op(date(2024, 3, 1), aanmelding(), groep, start(jeugdgroep=None)).jeugdgroep == "plein"


def test_een_meting_is_een_plan_met_een_score() -> None:
    forms = (aanmelding(), uvz(BESLUIT, NUMMER), start(), voortgang(date(2024, 9, 1), {}))
    assert [m.op for m in op(date(2024, 9, 1), *forms).metingen] == [date(2024, 3, 1)]
    assert op(date(2024, 2, 29), *forms).metingen == ()


def test_afspraken_buiten_de_aanpak_gelden_zolang_het_besluit_is_aangehouden() -> None:
    uitgesteld = met_actie(uvz(BESLUIT, NUMMER, besluit="aangehouden", regisseur=None))
    assert len(op(BESLUIT, aanmelding(), uitgesteld).open_acties) == 1
    weer = met_actie(uvz(BESLUIT + 14 * DAG, NUMMER, besluit="aangehouden", regisseur=None))
    assert len(op(BESLUIT + 14 * DAG, aanmelding(), uitgesteld, weer).open_acties) == 1
    klaar = uvz(BESLUIT + 14 * DAG, NUMMER, besluit="een_partner", regisseur=None)
    assert op(BESLUIT + 14 * DAG, aanmelding(), uitgesteld, klaar).open_acties == ()


def test_iets_van_een_dag_is_ook_van_die_dag_en_politiecijfers_zijn_niets() -> None:
    stand = op(
        date(2024, 12, 1),
        aanmelding(),
        uvz(BESLUIT, NUMMER),
        meldingen(date(2024, 9, 30), (date(2024, 9, 3), "overlast")),
    )
    assert stand.iets_van(AANGEMELD)
    assert stand.iets_van(BESLUIT)
    assert not stand.iets_van(BESLUIT + DAG)
    assert not op(BESLUIT - DAG, aanmelding(), uvz(BESLUIT, NUMMER)).iets_van(AANGEMELD + DAG)


def test_een_uvz_van_de_dag_van_de_aanmelding_telt_als_besproken() -> None:
    zelfde = uvz(AANGEMELD, NUMMER, besluit="zorgoverleg", regisseur=None, notificatiebrief=AANGEMELD)
    stand = op(AANGEMELD, aanmelding(), zelfde)
    assert (stand.wacht_op_uvz, stand.brief_bekend) == (False, True)
    eerder = uvz(AANGEMELD - DAG, NUMMER, besluit="zorgoverleg", regisseur=None, reden_geen_brief="Gevaar.")
    stand = op(AANGEMELD, eerder, aanmelding())
    assert (stand.wacht_op_uvz, stand.brief_bekend) == (True, False)


def test_een_aanmelding_tijdens_de_aanpak_vraagt_niet_om_een_nieuwe_brief() -> None:
    """As the figure has it (K3-vooraf): the letter belongs to the referral that the approach began with."""
    verslag = uvz(BESLUIT, NUMMER, notificatiebrief=BESLUIT - 10 * DAG)
    weer = aanmelding(datum_aanmelding=BESLUIT + 60 * DAG, eerder_bekend="bekend", casusnummer=NUMMER)
    opnieuw = uvz(BESLUIT + 70 * DAG, NUMMER)
    assert op(BESLUIT + 70 * DAG, aanmelding(), verslag, weer, opnieuw).brief_bekend
    zonder = op(BESLUIT + 70 * DAG, aanmelding(), uvz(BESLUIT, NUMMER), weer, opnieuw)
    assert [b.op for b in zonder.sinds_aanmelding] == [BESLUIT, BESLUIT + 70 * DAG]


def test_een_aanmelding_op_de_dag_waarop_de_aanpak_begint_is_die_waarmee_zij_begint() -> None:
    uitgesteld = uvz(BESLUIT - 14 * DAG, NUMMER, besluit="aangehouden", regisseur=None)
    weer = aanmelding(datum_aanmelding=BESLUIT, eerder_bekend="bekend", casusnummer=NUMMER)
    stand = op(BESLUIT, aanmelding(), uitgesteld, weer, uvz(BESLUIT, NUMMER))
    assert [b.op for b in stand.sinds_aanmelding] == [BESLUIT]


def test_van_de_agenda_gehouden_op_de_dag_van_de_aanmelding_wacht_niet() -> None:
    assert not op(AANGEMELD, aanmelding(), akten=[akte("niet-geagendeerd", AANGEMELD)]).wacht_op_uvz
    assert op(AANGEMELD, aanmelding(), akten=[akte("niet-geagendeerd", AANGEMELD - DAG)]).wacht_op_uvz


def test_een_besluit_om_niet_te_bespreken_geldt_tot_de_jongere_toch_aan_de_beurt_komt() -> None:
    niet, laat = akte("niet-geagendeerd", BESLUIT), BESLUIT + 60 * DAG

    def geldt(*forms: Antwoorden, volgnr: int = 0, uvz_dag: date | None = None) -> bool:
        uvz_ = {"uvz": uvz_dag.isoformat()} if uvz_dag else {}
        agenda = [Akte(volgnr, "geagendeerd", NUMMER, BESLUIT, "x", "y", uvz_)] if uvz_ else []
        return op(laat, aanmelding(), *forms, akten=[*agenda, niet]).niet_geagendeerd == niet

    def besproken(dag: date) -> Antwoorden:
        return uvz(dag, NUMMER, besluit="partner", naar_wie="halt", regisseur=None, regievorm=None)

    assert geldt()
    assert geldt(uvz(BESLUIT - DAG, NUMMER, besluit="aangehouden", regisseur=None, regievorm=None))
    assert not geldt(besproken(BESLUIT - DAG))  # a report that came later
    assert geldt(besproken(AANGEMELD - DAG))
    assert not geldt(besproken(BESLUIT))
    assert not geldt(uvz(BESLUIT - DAG, NUMMER))  # in the approach
    assert geldt(uvz_dag=BESLUIT, volgnr=niet.volgnr - 1)
    assert not geldt(uvz_dag=BESLUIT + DAG, volgnr=niet.volgnr - 1)
    assert not geldt(uvz_dag=BESLUIT, volgnr=niet.volgnr + 1)
    assert op(BESLUIT - DAG, aanmelding(), akten=[niet]).niet_geagendeerd is None
    weer = aanmelding(datum_aanmelding=BESLUIT + DAG, eerder_bekend="bekend", casusnummer=NUMMER)
    assert not geldt(weer)


def test_de_laatste_melding_is_nieuw_gedrag_tot_en_met_die_dag() -> None:
    feiten = meldingen(date(2024, 6, 30), (date(2024, 4, 2), "overlast"), (date(2024, 5, 20), "overtreding"))
    forms = (aanmelding(), uvz(BESLUIT, NUMMER), feiten)
    assert op(date(2024, 4, 2), *forms).laatste_melding == date(2024, 4, 2)
    assert op(date(2024, 4, 1), *forms).laatste_melding is None
    oordeel = gesloten(date(2024, 6, 3), laatste_melding=date(2024, 4, 9))
    assert op(date(2024, 6, 3), *forms[:2], oordeel).laatste_melding == date(2024, 4, 9)
    assert op(date(2024, 6, 2), *forms[:2], oordeel).laatste_melding is None


def test_wat_na_een_afsluiting_is_gemeld_is_nooit_voor_een_overleg(definities) -> None:
    """Step Afsluiten: for the figures on recidivism alone. Also when the young person is referred, or comes in, again."""
    dagen = [date(2024, 1, 5), date(2024, 4, 2), date(2024, 6, 3), date(2024, 6, 4), date(2024, 9, 1), date(2025, 3, 1)]
    feiten = meldingen(date(2025, 3, 31), *((d, "aanhouding") for d in dagen))
    einde = gesloten(date(2024, 6, 3))
    weer = aanmelding(datum_aanmelding=date(2025, 1, 10), eerder_bekend="bekend", casusnummer=NUMMER)
    forms = (aanmelding(), uvz(BESLUIT, NUMMER), einde, feiten, weer)

    def gezien(dag: date, *erbij: Antwoorden) -> list[date]:
        return [f.op for f in op(dag, *forms, *erbij).feiten_voor_overleg]

    assert gezien(BESLUIT - DAG) == dagen[:1]
    assert gezien(date(2024, 6, 2)) == dagen[1:2]  # in the approach: what was reported since it began
    assert gezien(date(2025, 3, 31)) == dagen[:3]  # closed, referred again: nothing of after the closure
    opnieuw = uvz(date(2025, 2, 1), NUMMER)
    assert gezien(date(2025, 3, 31), opnieuw) == dagen[5:]
    # The day of a beginning and of an end belongs to the approach.
    assert gezien(date(2025, 3, 31), uvz(dagen[5], NUMMER)) == dagen[5:]
    for eind in (dagen[5], date(2025, 6, 1)):
        assert gezien(date(2025, 6, 2), opnieuw, gesloten(eind)) == [*dagen[:3], dagen[5]]
    terug = op(date(2025, 2, 20), *forms, opnieuw)
    assert terug.laatste_melding is None
    assert terug.criterium_op(definities.profiel) == date(2025, 11, 1)  # nine months from its own start


def test_een_herijking_van_de_dag_waarop_de_aanpak_begint_telt(definities) -> None:
    door = gesloten(BESLUIT, besluit="doorgaan")
    forms = (aanmelding(), uvz(BESLUIT, NUMMER), door)
    assert op(BESLUIT, *forms).laatst_herijkt == BESLUIT
    assert op(BESLUIT, *forms[:2]).laatst_herijkt is None
    assert op(BESLUIT - DAG, *forms).laatst_herijkt is None
    # 1 February + 6 months, in a group + 3 months
    assert op(BESLUIT, *forms).herijking_uiterlijk(definities.profiel) == date(2024, 8, 1)
    groep = uvz(BESLUIT, NUMMER, jeugdgroep="plein")
    assert op(BESLUIT, aanmelding(), groep).herijking_uiterlijk(definities.profiel) == date(2024, 5, 1)
    assert op(BESLUIT - DAG, *forms).herijking_uiterlijk(definities.profiel) is None


def test_wat_er_moet_alleen_zolang_de_aanpak_loopt(definities) -> None:
    forms = (aanmelding(), uvz(BESLUIT, NUMMER), start(), gesloten(date(2024, 6, 3)))
    profiel = definities.profiel
    # 1 February + 42 days = 14 March
    assert op(BESLUIT, *forms).plan_uiterlijk(profiel) == date(2024, 3, 14)
    assert op(BESLUIT, *forms).meting_uiterlijk(profiel) == date(2024, 3, 14)
    assert op(BESLUIT - DAG, *forms).plan_uiterlijk(profiel) is None
    assert op(date(2024, 3, 1), *forms).plan_uiterlijk(profiel) is None
    assert op(date(2024, 3, 1), *forms).meting_uiterlijk(profiel) == date(2024, 9, 1)
    assert op(date(2024, 6, 3), *forms).meting_uiterlijk(profiel) is None
    assert op(date(2024, 6, 3), *forms).criterium_op(profiel) is None
