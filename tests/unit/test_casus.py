"""One person out of the filed forms: each fact with its day and its source, asked from the room itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.conftest import aanmelding, plan, uvz
from tests.unit.test_signalen import (
    AANGEMELD,
    ANDER,
    BESLUIT,
    NUMMER,
    akte,
    formulieren,
    gesloten,
    meldingen,
    start,
    voortgang,
)
from werkwijzer.casus import gemeente
from werkwijzer.casus.casus import Casus, casus_van, casussen, casussen_uit, standen
from werkwijzer.casus.feiten import Bron, Interventie, Voorwaarde
from werkwijzer.casus.gevolgen import (
    geen_besluit_meer,
    niet_meer_genoemd,
    nieuwe_begins,
    telt_mee,
    traject_op,
    verdwijnt,
)
from werkwijzer.casus.persoon import geldende_aanmelding, persoon_van, uit_ander_dossier
from werkwijzer.dossiers.akten import Akte
from werkwijzer.dossiers.index import Index, Ingediend
from werkwijzer.formulieren.antwoorden import Antwoorden

DAG = timedelta(days=1)
MAART, JUNI, SEPTEMBER = date(2024, 3, 1), date(2024, 6, 3), date(2024, 9, 2)
LIJST = date(2024, 1, 2)


def casus(*forms: Antwoorden, akten: list[Akte] | None = None) -> Casus:
    return casus_van(NUMMER, formulieren(*forms), akten or [])


def ingediend(
    soort: str, dag: date, antwoorden: Antwoorden, volgnr: int = 1, nummer: str = "", bestand: str = "x.xlsx"
) -> Ingediend:
    return Ingediend(volgnr, f"{volgnr:064x}", nummer, soort, dag, bestand, antwoorden)


def lijst(volgnr: int = 1, dag: date = LIJST, **rij: Any) -> Ingediend:
    velden = {"casusnummer": NUMMER, "achternaam": "Oud", "voornaam": "Yara", "wijk": "Zuid", **rij}
    return ingediend("startlijst", dag, Antwoorden({"datum_startlijst": dag}, {"jongeren": [velden]}), volgnr)


def met(form: Antwoorden, **tabellen: Any) -> Antwoorden:
    return Antwoorden(form.velden, {**form.tabellen, **tabellen})


def slotmeting(dag: date, **anders: Any) -> Antwoorden:
    return plan(NUMMER, "afsluiting", dag, **anders)


# --- days ---------------------------------------------------------------------------------------


def test_bijgewerkt_tot_de_laatste_dag_waarover_er_iets_is() -> None:
    """A form, a row in one about more persons, an act, or a closure of a later day than its meeting: each in turn."""
    assert casus().bijgewerkt_tot == date.min
    assert casus(aanmelding()).bijgewerkt_tot == AANGEMELD
    assert casus(aanmelding(), uvz(BESLUIT, NUMMER)).bijgewerkt_tot == BESLUIT
    niet = akte("niet-geagendeerd", BESLUIT + DAG)
    assert casus(aanmelding(), uvz(BESLUIT, NUMMER), akten=[niet]).bijgewerkt_tot == BESLUIT + DAG
    later = casus(uvz(BESLUIT, NUMMER), gesloten(JUNI, besloten_op=JUNI + 9 * DAG))
    assert later.bijgewerkt_tot == JUNI + 9 * DAG
    assert later.laatst.dag == JUNI + 9 * DAG
    assert later.laatst.gesloten is not None
    assert casus(uvz(BESLUIT, NUMMER), start()).laatst.lopend is not None


@pytest.mark.parametrize(
    ("dag", "loopt"), [(BESLUIT - DAG, False), (BESLUIT, True), (JUNI - DAG, True), (JUNI, False), (JUNI + DAG, False)]
)
def test_een_traject_loopt_vanaf_het_besluit_tot_de_dag_voor_de_afsluiting(dag: date, loopt: bool) -> None:
    [traject] = casus(uvz(BESLUIT, NUMMER), gesloten(JUNI)).trajecten
    assert traject.loopt_op(dag) is loopt


def test_een_lopend_traject_loopt_op_elke_latere_dag() -> None:
    [traject] = casus(uvz(BESLUIT, NUMMER)).trajecten
    assert traject.loopt_op(date.max)


def test_een_traject_op_een_dag_heeft_de_plannen_en_het_einde_van_toen() -> None:
    slot = slotmeting(JUNI + 30 * DAG)
    [traject] = casus(
        uvz(BESLUIT, NUMMER), start(MAART), voortgang(JUNI), slot, gesloten(JUNI, zorg_naar="wijkteam")
    ).trajecten
    assert [p.op for p in traject.plannen] == [MAART, JUNI, JUNI + 30 * DAG]
    assert traject.tot(JUNI + 30 * DAG) is traject
    op_de_dag = traject.tot(JUNI)
    assert (op_de_dag.eind, op_de_dag.wijze, op_de_dag.zorg_naar) == (JUNI, "positief", "wijkteam")
    assert [p.op for p in op_de_dag.plannen] == [MAART, JUNI]
    assert op_de_dag.gestopt == traject.gestopt
    ervoor = traject.tot(JUNI - DAG)
    assert (ervoor.eind, ervoor.wijze, ervoor.zorg_naar, ervoor.gestopt) == (None, None, None, None)
    assert [p.op for p in ervoor.plannen] == [MAART]


def test_een_besluit_dat_de_aanpak_al_loopt_of_al_stopte_verandert_niets() -> None:
    trajecten = casus(uvz(BESLUIT, NUMMER), uvz(MAART, NUMMER), gesloten(JUNI), gesloten(SEPTEMBER)).trajecten
    assert [(t.begin, t.eind) for t in trajecten] == [(BESLUIT, JUNI)]


def test_op_een_dag_gaat_het_begin_voor_het_einde() -> None:
    assert [(t.begin, t.eind) for t in casus(gesloten(BESLUIT), uvz(BESLUIT, NUMMER)).trajecten] == [(BESLUIT, BESLUIT)]


def test_een_plan_hoort_bij_het_traject_van_zijn_meetdag() -> None:
    """Before the first decision to none, after a closure only when it is the closing measurement."""
    forms = (uvz(BESLUIT, NUMMER), gesloten(JUNI), uvz(SEPTEMBER, NUMMER))
    plannen = (start(BESLUIT - DAG), start(BESLUIT), voortgang(JUNI), voortgang(JUNI + DAG), voortgang(SEPTEMBER))
    eerste, tweede = casus(*forms, *plannen, slotmeting(JUNI + 2 * DAG)).trajecten
    assert [p.op for p in eerste.plannen] == [BESLUIT, JUNI, JUNI + 2 * DAG]
    assert [p.op for p in tweede.plannen] == [SEPTEMBER]


def test_plannen_van_versie_1_hadden_zelf_het_besluit_en_het_einde() -> None:
    begin = start(MAART, datum_besluit=BESLUIT)
    einde = slotmeting(JUNI, datum_afsluiting=JUNI, wijze_afsluiting="positief", zorg_overgenomen_door="wijkteam")
    [traject] = casus(begin, einde).trajecten
    assert (traject.begin, traject.eind, traject.wijze, traject.zorg_naar) == (BESLUIT, JUNI, "positief", "wijkteam")
    assert (traject.begonnen.vraag, traject.gestopt and traject.gestopt.vraag) == ("datum_besluit", "datum_afsluiting")
    assert casus(begin, einde).laatst.sluiting is None  # no review ended it
    # the questions count only at their own moment
    assert casus(voortgang(MAART, datum_besluit=BESLUIT)).trajecten == ()
    assert casus(begin, voortgang(JUNI, datum_afsluiting=JUNI)).laatst.lopend is not None


# --- what was taken over from a list --------------------------------------------------------------


def test_wie_is_overgenomen_is_in_de_aanpak_sinds_de_dag_op_de_lijst() -> None:
    sinds = date(2023, 5, 6)
    een = casus_van(
        NUMMER, [lijst(in_aanpak_sinds=sinds, regisseur="R4", intensiteit="monitoring", jeugdgroep="plein")]
    )
    [traject] = een.trajecten
    assert (traject.begin, traject.overgenomen, traject.begin_bekend) == (sinds, True, True)
    assert traject.sinds == "in de aanpak sinds 06-05-2023 (overgenomen op 02-01-2024)"
    assert een.overname is not None
    assert (een.overname.merk, een.overname.begonnen.vraag) == ("overgenomen op 02-01-2024", "in_aanpak_sinds")
    stand = een.op(LIJST)
    assert (stand.regisseur, stand.intensiteit, stand.jeugdgroep) == ("R4", "monitoring", "plein")
    assert een.op(LIJST - DAG).overname is None
    assert (een.op(LIJST - DAG).regisseur, een.op(LIJST - DAG).intensiteit) == ("", None)


def test_zonder_die_dag_is_het_begin_niet_bekend_en_telt_de_dag_van_de_lijst() -> None:
    een = casus_van(NUMMER, [lijst()])
    [traject] = een.trajecten
    assert (traject.begin, traject.begin_bekend) == (LIJST, False)
    assert traject.sinds == "in de aanpak (overgenomen op 02-01-2024, begin niet bekend)"
    assert een.overname is not None
    assert een.overname.begonnen.vraag == ""
    assert een.overname.meting is None
    assert casus(uvz(BESLUIT, NUMMER)).trajecten[0].sinds == "in de aanpak sinds 01-02-2024"
    assert casus(uvz(BESLUIT, NUMMER)).trajecten[0].begin_bekend


def test_van_meer_lijsten_geldt_de_laatste_en_daarin_de_eerste_rij() -> None:
    dubbel = [{"casusnummer": NUMMER, "regisseur": wie} for wie in ("R1", "R2")]
    nieuw = ingediend("startlijst", LIJST, Antwoorden({"datum_startlijst": LIJST}, {"jongeren": dubbel}), 2)
    een = casus_van(NUMMER, [lijst(1, LIJST + DAG, regisseur="R9"), nieuw])
    assert een.overname is not None
    assert (een.overname.rij.regisseur, een.overname.bron.volgnr, een.overname.bron.rij) == ("R1", 2, 0)


def test_de_meting_op_de_lijst_is_er_een_met_een_dag_en_een_score() -> None:
    gemeten = lijst(meetdatum=date(2023, 12, 1), score_delict=2, score_wonen=4.0, score_gedrag="veel")
    een = casus_van(NUMMER, [gemeten, *formulieren(uvz(BESLUIT, NUMMER), start(MAART))])
    overgenomen, eigen = een.metingen
    assert {k: s for k, (s, _) in overgenomen.scores.items()} == {"delict": 2, "wonen": 4}
    assert overgenomen.scores["delict"][1].sleutel == ("jongeren", 0, "score_delict")
    assert (overgenomen.op, eigen.op) == (date(2023, 12, 1), MAART)
    assert [m.op for m in een.op(MAART).metingen] == [date(2023, 12, 1), MAART]
    assert [m.op for m in een.op(BESLUIT).metingen] == [date(2023, 12, 1)]
    assert casus_van(NUMMER, [lijst(score_delict=2)]).metingen == ()
    assert casus_van(NUMMER, [lijst(meetdatum=LIJST)]).metingen == ()


def test_na_een_afsluiting_telt_de_lijst_niet_meer_voor_wie_terugkomt() -> None:
    forms = formulieren(gesloten(MAART), uvz(SEPTEMBER, NUMMER, regisseur=None))
    een = casus_van(
        NUMMER, [lijst(regisseur="R4", laatst_herijkt=LIJST), *(replace(f, volgnr=f.volgnr + 1) for f in forms)]
    )
    assert een.op(MAART).overname is not None
    assert een.op(LIJST).laatst_herijkt == LIJST
    assert een.op(SEPTEMBER).overname is None
    assert (een.op(SEPTEMBER).regisseur, een.op(SEPTEMBER).laatst_herijkt) == ("", None)


# --- facts with their source ----------------------------------------------------------------------


def test_elk_feit_zegt_waar_het_staat() -> None:
    verslag = met(uvz(BESLUIT, ANDER, NUMMER), acties=[{"casusnummer": NUMMER, "wat": "Bel.", "wie": "politie"}])
    een = casus(aanmelding(), verslag, start(), gesloten(JUNI, sluitbrief=JUNI))
    [bespreking], [afspraak], [oordeel] = een.besprekingen, een.afspraken, een.beoordelingen
    assert (bespreking.bron.volgnr, bespreking.bron.sleutel) == (2, ("besprekingen", 1, ""))
    assert (afspraak.bron.volgnr, afspraak.bron.tabel, afspraak.bron.rij) == (2, "acties", 0)
    assert (oordeel.bron.bestand, oordeel.soort, oordeel.jeugdgroep) == ("4.xlsx", "herijking", "")
    assert een.plannen[0].scores["dagbesteding"][1].sleutel == ("leefgebieden", 4, "score")
    assert een.aanmeldingen[0].antwoorden.voornaam == "Ýara"
    assert Bron(1, "plan", MAART, "x", vraag="regisseur").sleutel == ("regisseur",)
    assert (HIER.rij, een.aanmeldingen[0].bron.rij) == (0, 0)  # so that one place is one source, however it was made
    assert een.trajecten[0].begonnen == bespreking.bron.bij("besluit")


def test_een_score_zonder_leefgebied_en_een_leefgebied_zonder_score_zijn_geen_meting() -> None:
    rijen = [{"leefgebied": "wonen"}, {"score": 3}, {"leefgebied": "delict", "score": 2}]
    [plan_] = casus(plan(NUMMER, "voortgang", MAART, tabellen={"leefgebieden": rijen})).plannen
    assert [(gebied, score, bron.rij) for gebied, (score, bron) in plan_.scores.items()] == [("delict", 2, 2)]
    assert casus(plan(NUMMER, "voortgang", MAART, tabellen={"leefgebieden": rijen[:2]})).plannen[0].meting is None


def test_een_politiefeit_telt_een_keer_en_van_het_eerste_formulier() -> None:
    dag = date(2024, 2, 5)
    eerst = meldingen(date(2024, 3, 31), (dag, "overlast"), (dag, "overlast"), (dag, "aanhouding"))
    weer = meldingen(date(2024, 6, 30), (dag, "overlast"), (date(2024, 1, 5), "overlast"))
    leeg = {"meldingen": [{"casusnummer": NUMMER, "datum": dag}, {"casusnummer": NUMMER, "soort": "overlast"}]}
    niets = Antwoorden({"eind_kwartaal": date(2024, 6, 30)}, leeg)
    feiten = casus(eerst, weer, niets).politiefeiten
    assert [(f.op.day, f.op.month, f.soort, f.bron.volgnr, f.bron.rij) for f in feiten] == [
        (5, 1, "overlast", 2, 1),
        (5, 2, "overlast", 1, 0),  # twice on one day in one form are two facts
        (5, 2, "overlast", 1, 1),
        (5, 2, "aanhouding", 1, 2),
    ]
    assert {f.van for f in feiten} == {"de politie"}
    assert feiten[0].bron.vraag == "datum"


def test_welke_brieven_de_formulieren_noemen() -> None:
    brieven = casus(
        uvz(BESLUIT, NUMMER, notificatiebrief=BESLUIT - 9 * DAG),
        uvz(MAART, NUMMER),
        slotmeting(MAART, datum_sluitbrief=MAART),
        gesloten(JUNI, sluitbrief=JUNI + DAG),
        gesloten(SEPTEMBER),
        slotmeting(SEPTEMBER),
    ).brieven
    assert [(b.soort, b.op, b.over, b.bron.vraag) for b in brieven] == [
        ("notificatie", BESLUIT - 9 * DAG, BESLUIT, "notificatiebrief"),
        ("sluiting", MAART, MAART, "datum_sluitbrief"),
        ("sluiting", JUNI + DAG, JUNI, "sluitbrief"),
    ]


def test_een_afsluiting_is_van_de_dag_van_het_besluit_en_doorgaan_is_er_geen() -> None:
    [later] = casus(gesloten(JUNI, besloten_op=JUNI + 3 * DAG)).beoordelingen
    [door] = casus(gesloten(JUNI, besluit="doorgaan")).beoordelingen
    assert (later.op, later.besloten, later.sluit_af) == (JUNI, JUNI + 3 * DAG, True)
    assert (door.besloten, door.sluit_af) == (JUNI, False)


# --- what more plans name -------------------------------------------------------------------------


def ingreep(**anders: Any) -> dict[str, Any]:
    rij = {"soort": "behandeling", "partner": "ggz", "start": MAART, "resultaat": "loopt", **anders}
    return {k: v for k, v in rij.items() if v is not None}


def verbod(**anders: Any) -> dict[str, Any]:
    rij = {"soort": "avondklok", "opgelegd_door": "rechter", "start": MAART, **anders}
    return {k: v for k, v in rij.items() if v is not None}


def test_van_een_interventie_geldt_het_laatste_woord_en_blijft_bekend_sinds_wanneer() -> None:
    ander = [ingreep(partner=None), ingreep(soort=None), ingreep(start=None)]
    eerst = met(start(MAART), interventies=[*ander, ingreep()])
    later = met(voortgang(JUNI), interventies=[ingreep(eind=JUNI, resultaat="geslaagd"), ingreep(start=JUNI)])
    een = casus(uvz(BESLUIT, NUMMER), eerst, later)
    klaar, nieuw = een.interventies
    assert (klaar.start, klaar.eind, klaar.resultaat, klaar.vanaf) == (MAART, JUNI, "geslaagd", BESLUIT)
    assert (klaar.eerste.volgnr, klaar.eerste.rij, klaar.bron.volgnr, klaar.bron.rij) == (2, 3, 3, 0)
    assert (nieuw.eerste, nieuw.bron.vraag) == (nieuw.bron, "start")
    assert [i.start for i in een.op(JUNI).interventies] == [JUNI]
    # as is known now, it ran until its end; a plan outside every stay says nothing
    assert [i.start for i in een.op(JUNI - DAG).interventies] == [MAART]
    assert casus(eerst).interventies == ()


def test_van_een_voorwaarde_geldt_het_laatste_woord_en_de_laatste_dag_telt_mee() -> None:
    ander = [verbod(opgelegd_door=None), verbod(soort=None), verbod(start=None)]
    eerst = met(start(MAART), voorwaarden=[*ander, verbod()])
    later = met(voortgang(JUNI), voorwaarden=[verbod(eind=JUNI), verbod(soort="meldplicht", eind=JUNI)])
    een = casus(uvz(BESLUIT, NUMMER), eerst, later)
    klok, plicht = een.voorwaarden
    assert (klok.soort, klok.eind, klok.eerste.volgnr, klok.eerste.rij, klok.bron.volgnr) == (
        "avondklok",
        JUNI,
        2,
        3,
        3,
    )
    assert (plicht.eerste, plicht.vanaf, plicht.bron.vraag) == (plicht.bron, BESLUIT, "start")
    assert [v.soort for v in een.op(JUNI).voorwaarden] == ["avondklok", "meldplicht"]
    assert een.op(JUNI + DAG).voorwaarden == ()
    assert [v.soort for v in een.op(MAART).voorwaarden] == ["avondklok", "meldplicht"]
    assert een.op(MAART - DAG).voorwaarden == ()


HIER = Bron(1, "plan", MAART, "x")


@pytest.mark.parametrize(
    ("eind", "resultaat", "dag", "loopt", "beeindigd"),
    [
        (None, "loopt", MAART - DAG, False, False),
        (None, "loopt", MAART, True, False),
        (None, None, MAART, False, False),
        (None, "geslaagd", MAART, False, False),
        (JUNI, "geslaagd", JUNI - DAG, True, True),
        (JUNI, "geslaagd", JUNI, False, True),
        (JUNI, "loopt", JUNI, False, False),
        (JUNI, None, MAART, True, False),
    ],
)
def test_wanneer_een_interventie_loopt_en_wanneer_zij_klaar_is(
    eind: date | None, resultaat: str | None, dag: date, loopt: bool, beeindigd: bool
) -> None:
    een = Interventie("behandeling", "ggz", MAART, eind, resultaat, HIER, HIER, BESLUIT, {})
    assert (een.loopt_op(dag), een.beeindigd) == (loopt, beeindigd)


@pytest.mark.parametrize(
    ("eind", "dag", "geldt"),
    [(None, MAART - DAG, False), (None, MAART, True), (JUNI, JUNI, True), (JUNI, JUNI + DAG, False)],
)
def test_wanneer_een_voorwaarde_geldt(eind: date | None, dag: date, geldt: bool) -> None:
    assert Voorwaarde("avondklok", "rechter", MAART, eind, HIER, HIER, BESLUIT, {}).loopt_op(dag) is geldt


def test_doelen_en_acties_zijn_die_van_het_laatste_plan_tot_die_dag() -> None:
    doelen = [
        {"leefgebied": "wonen", "doel": "Een kamer.", "streefscore": 4, "streefdatum": SEPTEMBER, "stand": "loopt"}
    ]
    klaar = [{**doelen[0], "stand": "gehaald"}, {"doel": "Zonder stand."}]
    acties = [{"wat": "Bel.", "wie": "politie", "wanneer": JUNI, "stand": "open"}, {"wat": "Klaar.", "stand": "klaar"}]
    een = casus(
        uvz(BESLUIT, NUMMER), met(start(MAART), doelen=doelen, acties=acties), met(voortgang(JUNI), doelen=klaar)
    )
    [doel] = een.doelen(JUNI - DAG)
    assert (doel.leefgebied, doel.doel, doel.streefscore, doel.streefdatum) == ("wonen", "Een kamer.", 4, SEPTEMBER)
    assert (doel.stand, doel.vanaf, doel.bron.sleutel) == ("loopt", BESLUIT, ("doelen", 0, "doel"))
    assert [(d.stand, d.leefgebied, d.bron.rij) for d in een.doelen(JUNI)] == [("gehaald", "wonen", 0), (None, "", 1)]
    assert een.doelen() == een.doelen(JUNI)
    assert een.doelen(MAART - DAG) == ()
    assert [d.doel for d in een.op(JUNI).doelen] == ["Zonder stand."]
    assert len(een.op(JUNI).alle_doelen) == 2
    open_, gedaan = een.acties(MAART)
    assert (open_.wat, open_.wie, open_.wanneer, open_.stand, open_.uit) == ("Bel.", "politie", JUNI, "open", "plan")
    assert (open_.op, open_.vanaf, open_.bron.sleutel) == (MAART, BESLUIT, ("acties", 0, "wat"))
    assert (gedaan.wie, gedaan.wanneer, gedaan.bron.rij) == ("", None, 1)
    assert [a.wat for a in een.op(MAART).open_acties] == ["Bel."]
    assert een.acties() == een.acties(JUNI) == ()


def test_in_een_nieuw_traject_geldt_niets_uit_het_vorige() -> None:
    doelen = [{"leefgebied": "wonen", "doel": "Een kamer.", "stand": "loopt"}]
    acties = [{"wat": "Bel.", "wie": "politie", "stand": "open"}]
    eerst = met(start(MAART), doelen=doelen, acties=acties, interventies=[ingreep()], voorwaarden=[verbod()])
    een = casus(uvz(BESLUIT, NUMMER), eerst, gesloten(JUNI), uvz(SEPTEMBER, NUMMER))
    for dag, aantal in ((MAART, 1), (JUNI, 1), (SEPTEMBER - DAG, 1), (SEPTEMBER, 0)):
        stand = een.op(dag)
        alles = (stand.doelen, stand.alle_doelen, stand.alle_acties, stand.acties_in_aanpak)
        assert [len(feiten) for feiten in (*alles, stand.interventies, stand.voorwaarden)] == [aantal] * 6, dag
    assert een.op(MAART - DAG).alle_acties == ()
    assert casus(eerst).op(MAART).interventies == ()


def test_een_afspraak_telt_tot_een_later_plan_haar_overneemt() -> None:
    def overleg(dag: date, wat: str) -> Antwoorden:
        return met(uvz(dag, NUMMER), acties=[{"casusnummer": NUMMER, "wat": wat, "wie": "politie", "wanneer": JUNI}])

    forms = (overleg(BESLUIT - DAG, "ervoor"), overleg(BESLUIT, "eerste"), start(MAART), overleg(MAART, "zelfde dag"))
    forms += (overleg(MAART + DAG, "erna"), gesloten(JUNI), overleg(JUNI, "slot"), overleg(JUNI + DAG, "te laat"))
    uitstel = [f if f.velden.get("datum_uvz") == BESLUIT else _aangehouden(f) for f in forms]
    een = casus(*uitstel)
    assert [a.wat for a in een.acties(MAART - DAG)] == ["eerste"]
    assert [a.wat for a in een.acties(MAART)] == []
    assert [a.wat for a in een.acties(MAART + DAG)] == ["erna"]
    assert [a.wat for a in een.acties()] == ["erna", "slot"]
    [afspraak] = een.acties(MAART - DAG)
    assert (afspraak.stand, afspraak.uit, afspraak.op, afspraak.wanneer) == ("open", "uvz", BESLUIT, JUNI)
    assert (afspraak.wie, afspraak.vanaf, afspraak.bron.vraag) == ("politie", BESLUIT, "wat")
    assert afspraak.rij == {"wat": "eerste", "wie": "politie", "wanneer": JUNI, "stand": "open"}


def _aangehouden(form: Antwoorden) -> Antwoorden:
    rijen = [{**r, "besluit": "aangehouden"} for r in form.tabellen.get("besprekingen", ())]
    return met(form, besprekingen=rijen) if rijen else form


def test_het_geldende_plan_heeft_wat_er_loopt_uit_alle_plannen() -> None:
    eerst = met(start(MAART), interventies=[ingreep()], voorwaarden=[verbod()])
    een = casus(uvz(BESLUIT, NUMMER), eerst, voortgang(JUNI, 3, regisseur="R2"))
    geldt = een.op(JUNI).geldend_plan
    assert geldt is not None
    assert (geldt.velden["regisseur"], geldt.tabellen["leefgebieden"][0]["score"]) == ("R2", 3)
    assert (list(geldt.tabellen["interventies"]), list(geldt.tabellen["voorwaarden"])) == ([ingreep()], [verbod()])
    assert geldt.tabellen["doelen"] == geldt.tabellen["acties"] == []
    assert een.op(MAART - DAG).geldend_plan is None


# --- until when it may be kept --------------------------------------------------------------------


def test_de_bewaartermijn_loopt_vanaf_de_afsluiting_en_zonder_aanpak_vanaf_het_laatste_formulier(definities) -> None:
    profiel = definities.profiel
    slot = slotmeting(JUNI + 40 * DAG)
    politie = meldingen(SEPTEMBER, (SEPTEMBER - DAG, "overlast"))
    een = casus(aanmelding(), uvz(BESLUIT, NUMMER), start(), gesloten(JUNI), slot, politie)
    assert een.op(JUNI - DAG).bewaring(profiel) is None
    for dag in (JUNI, SEPTEMBER + DAG):  # neither its measurement nor police figures begin the term again
        bewaring = een.op(dag).bewaring(profiel)
        assert bewaring is not None
        assert (bewaring.vanaf, bewaring.na_afsluiting) == (JUNI, True)
    weer = aanmelding(datum_aanmelding=SEPTEMBER, eerder_bekend="bekend", casusnummer=NUMMER)
    terug = casus(aanmelding(), uvz(BESLUIT, NUMMER), gesloten(JUNI), weer)
    assert terug.op(SEPTEMBER).bewaring(profiel) == terug.op(SEPTEMBER - DAG).bewaring(profiel) == bewaring
    nooit = casus(aanmelding(), uvz(BESLUIT, NUMMER, besluit="partner", regisseur=None)).op(JUNI).bewaring(profiel)
    assert nooit is not None
    assert (nooit.vanaf, nooit.na_afsluiting) == (BESLUIT, False)
    assert casus(aanmelding()).op(AANGEMELD - DAG).bewaring(profiel) is None


def test_hoe_lang_zonder_meldingen_in_woorden_en_vanaf_wanneer(definities) -> None:
    profiel = definities.profiel
    een = casus(uvz(BESLUIT, NUMMER), gesloten(JUNI))
    loopt, dicht = een.op(BESLUIT), een.op(JUNI)
    assert loopt.zonder_meldingen(profiel).endswith(" maanden")
    assert loopt.criterium_op(profiel) is not None
    assert (dicht.zonder_meldingen(profiel), dicht.criterium_op(profiel)) == ("", None)


def test_wie_is_overleden_en_wie_niet() -> None:
    assert casus(uvz(BESLUIT, NUMMER), gesloten(JUNI, besluit="overleden")).op(JUNI).overleden
    assert not casus(uvz(BESLUIT, NUMMER), gesloten(JUNI)).op(JUNI).overleden
    assert not casus(uvz(BESLUIT, NUMMER), gesloten(JUNI, besluit="overleden")).op(JUNI - DAG).overleden
    assert not casus(aanmelding()).op(JUNI).overleden


def test_hoe_intensief_zegt_het_laatste_plan_en_niet_de_lijst() -> None:
    een = casus_van(NUMMER, [lijst(), *(replace(f, volgnr=2) for f in formulieren(start(MAART)))])
    assert (een.op(MAART).intensiteit, een.op(MAART - DAG).intensiteit) == ("actieve_regie", None)


def test_een_aanmelding_tot_en_met_de_dag_van_de_afsluiting_wacht_niet_op_een_uvz() -> None:
    def opnieuw(dag: date) -> bool:
        weer = aanmelding(datum_aanmelding=dag, eerder_bekend="bekend", casusnummer=NUMMER)
        return casus(aanmelding(), uvz(BESLUIT, NUMMER), weer, gesloten(JUNI)).op(JUNI + DAG).wacht_op_uvz

    assert [opnieuw(dag) for dag in (MAART, JUNI, JUNI + DAG)] == [False, False, True]
    assert casus(aanmelding()).op(AANGEMELD).wacht_op_uvz
    assert not casus(uvz(BESLUIT, NUMMER, besluit="partner")).op(BESLUIT).wacht_op_uvz


def test_een_groep_geldt_tot_iemand_iets_anders_zegt_en_niet_na_een_afsluiting() -> None:
    een = casus(uvz(BESLUIT, NUMMER, jeugdgroep="plein"), uvz(MAART, NUMMER), gesloten(JUNI), uvz(SEPTEMBER, NUMMER))
    assert [een.op(dag).jeugdgroep for dag in (BESLUIT, MAART, SEPTEMBER)] == ["plein", "plein", ""]


def test_een_oordeel_op_de_dag_van_het_begin_zegt_wanneer_de_laatste_melding_was() -> None:
    eerder = BESLUIT - 9 * DAG
    oordeel = gesloten(BESLUIT, besluit="doorgaan", laatste_melding=eerder)
    assert casus(uvz(BESLUIT, NUMMER), oordeel).op(BESLUIT).laatste_melding == eerder
    assert casus(uvz(BESLUIT + DAG, NUMMER), oordeel).op(BESLUIT + DAG).laatste_melding is None


# --- who ------------------------------------------------------------------------------------------


def test_wie_iemand_is_zeggen_de_aanmeldingen_en_anders_de_lijst() -> None:
    zonder = aanmelding(wijk=None, voornaam=None, bekend_als="Kwik, , Jo ")
    een = casus_van(
        NUMMER, [lijst(geboortedatum=date(2007, 1, 1)), *(replace(f, volgnr=2) for f in formulieren(zonder))]
    )
    persoon = een.persoon
    assert (persoon.naam, persoon.aliassen, persoon.aanmelding.wijk) == ("Yara Verzonnenveld", ("Kwik", "Jo"), "Zuid")
    assert persoon.overgenomen == {"wijk", "voornaam"}
    assert (persoon.geboren, persoon.geslacht) == (date(2008, 5, 4), "vrouw")
    assert persoon.geboortedatums == (date(2007, 1, 1), date(2008, 5, 4))
    stand = een.op(BESLUIT)
    assert (stand.casusnummer, stand.naam, stand.geboren) == (NUMMER, "Yara Verzonnenveld", date(2008, 5, 4))
    niemand = persoon_van([])
    assert (niemand.naam, niemand.aliassen, niemand.geboren, niemand.geboortedatums) == ("", (), None, ())


def verwijzing(volgnr: int, dag: date, map_: str, **anders: Any) -> Ingediend:
    form = aanmelding(datum_aanmelding=dag, **anders)
    return ingediend("aanmelding", dag, form, volgnr, NUMMER, f"dossiers/{map_}/{volgnr}.xlsx")


def test_van_een_samengevoegd_dossier_vult_de_ander_alleen_gaten() -> None:
    eigen = verwijzing(1, AANGEMELD, NUMMER, adres="Hier 1", wijk=None, taal_thuis=None, school_of_werkgever=None)
    ander = verwijzing(
        2,
        BESLUIT,
        ANDER,
        voornaam="Sara",
        adres="Daar 2",
        wijk="Zuid",
        taal_thuis="Turks",
        zorg="Nieuw.",
        bekend_als="Kwik",
    )
    assert (uit_ander_dossier(eigen, {}), uit_ander_dossier(ander, {})) == (False, True)
    assert not uit_ander_dossier(ander, {ander.sha256: NUMMER})
    assert not uit_ander_dossier(replace(eigen, bestand="x.xlsx"), {})
    geldt = geldende_aanmelding([ander, eigen]).velden
    # the address goes with its district: who knows the first is believed on the others
    assert (geldt["voornaam"], geldt["adres"], geldt.get("wijk")) == ("Ýara", "Hier 1", None)
    assert (geldt["taal_thuis"], geldt["bekend_als"], geldt["zorg"]) == ("Turks", "Kwik", "Nieuw.")
    assert "school_of_werkgever" not in geldt
    zonder = [
        verwijzing(nr, AANGEMELD, map_, wijk=wijk) for nr, map_, wijk in ((1, NUMMER, "Noord"), (2, ANDER, "Zuid"))
    ]
    assert geldende_aanmelding(zonder).velden["wijk"] == "Noord"  # when nobody knows the address, its own district
    verplaatst = geldende_aanmelding([ander, eigen], {ander.sha256: NUMMER}).velden
    assert (verplaatst["voornaam"], verplaatst["adres"]) == ("Sara", "Daar 2")
    assert geldende_aanmelding([]).velden == {}


def test_van_een_dag_geldt_de_aanmelding_die_het_laatst_is_ingediend() -> None:
    een, twee = verwijzing(1, AANGEMELD, NUMMER, zorg="Eerst."), verwijzing(2, AANGEMELD, NUMMER, zorg="Laatst.")
    assert geldende_aanmelding([twee, een]).velden["zorg"] == "Laatst."


# --- all of them ----------------------------------------------------------------------------------


def test_iedereen_over_wie_er_iets_is_en_van_een_ander_niets() -> None:
    forms = formulieren(aanmelding(), met(uvz(BESLUIT, ANDER, NUMMER), acties=[{"wat": "Voor niemand."}]))
    allen = casussen(forms, [Akte(9, "familie", "PGA-00003-D", BESLUIT, "x", "y", {"ander": NUMMER})])
    assert list(allen) == [NUMMER, ANDER, "PGA-00003-D"]
    assert [v.nr for v in allen[NUMMER].vermeldingen] == [1]
    assert allen[ANDER].vermeldingen[0].form.antwoorden.tabellen == {}
    assert len(allen[ANDER].vermeldingen[0].form.antwoorden.velden) == 2
    assert allen[ANDER].formulieren == ()
    assert (len(allen[NUMMER].akten), len(allen[NUMMER].eigen_akten)) == (1, 0)
    assert (len(allen["PGA-00003-D"].eigen_akten), allen[ANDER].akten) == (1, ())


def test_een_samengevoegd_dossier_heeft_de_akten_van_allebei() -> None:
    samen = Akte(8, "samenvoegen", NUMMER, BESLUIT, "x", "y", {"ander": ANDER})
    oud = Akte(7, "niet-geagendeerd", ANDER, BESLUIT, "x", "y")
    een = casus(aanmelding(), akten=[oud, samen])
    assert (een.akten, een.eigen_akten) == ((oud, samen), (oud, samen))


def test_een_band_heeft_de_nummers_die_tellen_en_is_weg_als_het_er_een_is() -> None:
    samen = Akte(9, "samenvoegen", NUMMER, BESLUIT, "x", "y", {"ander": ANDER})
    zus = Akte(7, "familie", ANDER, BESLUIT, "x", "y", {"ander": "PGA-00003-D"})
    zelf = Akte(8, "familie", NUMMER, BESLUIT, "x", "y", {"ander": ANDER})
    assert casus(aanmelding(), akten=[zus, zelf, samen]).banden == ((zus, NUMMER, "PGA-00003-D"),)
    assert casus(aanmelding()).banden == ()


def test_van_een_dag_komen_de_formulieren_op_volgorde_van_indienen_en_een_vervallen_besluit_gaat_mee() -> None:
    forms = formulieren(start(MAART, regisseur="R1"), start(MAART, regisseur="R2"), uvz(BESLUIT, NUMMER))
    een = casussen(reversed(forms), (), {NUMMER: BESLUIT})[NUMMER]
    assert [f.volgnr for f in een.formulieren] == [1, 2]
    assert een.vervallen_besluit == BESLUIT
    assert een.op(MAART).regisseur == "R2"


def test_uit_het_register_een_voor_een_is_dezelfde_als_uit_alle_formulieren(tmp_path) -> None:
    index = Index(tmp_path / "index.sqlite")
    forms = formulieren(aanmelding(), start(MAART), uvz(BESLUIT, ANDER, NUMMER), meldingen(date(2024, 3, 31)))
    for form in forms:
        index.neem_op(form)
    niet = Akte(9, "niet-geagendeerd", "PGA-00003-D", BESLUIT, "x", "y")
    uit = {c.nummer: c for c in casussen_uit(index, [niet])}
    assert list(uit) == [NUMMER, ANDER, "PGA-00003-D"]
    for nummer, casus_ in casussen(index.formulieren(), [niet]).items():
        ander = uit[nummer]
        assert (ander.formulieren, ander.akten, ander.politie) == (casus_.formulieren, casus_.akten, casus_.politie)
        assert [(v.tabel, v.nr, v.rij) for v in ander.vermeldingen] == [
            (v.tabel, v.nr, v.rij) for v in casus_.vermeldingen
        ]
    index.sluit()


def test_van_wie_niets_bekend_is_is_er_een_lege_casus() -> None:
    assert casus_van(ANDER, formulieren(aanmelding())).formulieren == ()


def test_hoe_het_op_een_dag_met_iedereen_staat() -> None:
    forms = formulieren(uvz(BESLUIT, NUMMER, ANDER), gesloten(JUNI))
    voor, na = standen(forms, [], JUNI - DAG), standen(forms, [], JUNI)
    assert {nummer: bool(stand.lopend) for nummer, stand in voor.items()} == {NUMMER: True, ANDER: True}
    assert {nummer: bool(stand.lopend) for nummer, stand in na.items()} == {NUMMER: False, ANDER: True}


# --- what would no longer count -------------------------------------------------------------------


def test_wat_meetelt_is_binnen_een_traject_met_de_dag_van_de_afsluiting_erbij() -> None:
    een = casus(
        uvz(BESLUIT, NUMMER),
        start(MAART),
        uvz(MAART, NUMMER, besluit="aangehouden"),
        gesloten(JUNI),
        gesloten(JUNI + DAG),
        start(BESLUIT - DAG),
    )
    assert {(b.volgnr, dag) for b, dag in telt_mee(een).items()} == {(1, BESLUIT), (2, MAART), (4, JUNI)}
    dagen = (BESLUIT - DAG, BESLUIT, JUNI, JUNI + DAG)
    assert [traject_op(een, d) is not None for d in dagen] == [False, True, True, False]
    loopt = casus(uvz(BESLUIT, NUMMER))
    assert traject_op(loopt, date.max) is loopt.trajecten[0]


def test_wat_verdwijnt_op_volgorde_van_zijn_dag_en_wat_opnieuw_begint() -> None:
    forms = formulieren(uvz(BESLUIT, NUMMER), gesloten(JUNI), start(MAART), uvz(MAART + DAG, NUMMER))
    voor, na = casus_van(NUMMER, forms), casus_van(NUMMER, forms[1:])
    assert [b.volgnr for b in verdwijnt(voor, na)] == [1, 3]
    assert verdwijnt(voor, voor) == []
    assert [t.begin for t in nieuwe_begins(voor, na)] == [MAART + DAG]
    assert nieuwe_begins(na, na) == []
    assert nieuwe_begins(casus_van(NUMMER, forms[1:3]), na) == []  # a decision that was not there before is no surprise


def test_wat_een_nieuw_plan_niet_meer_noemt_is_niet_voorbij() -> None:
    eerst = met(
        start(MAART),
        interventies=[ingreep(), ingreep(soort="halt")],
        voorwaarden=[verbod(), verbod(soort="meldplicht")],
    )
    later = met(voortgang(JUNI), interventies=[ingreep()], voorwaarden=[verbod()])
    een = casus(uvz(BESLUIT, NUMMER), eerst, later)
    stil = list(niet_meer_genoemd(een.op(JUNI - DAG), een.plannen[1]))
    assert [(s.soort, s.wat, s.bron.volgnr) for s in stil] == [
        ("interventies", "halt", 2),
        ("voorwaarden", "meldplicht", 2),
    ]
    assert [s.wat for s in niet_meer_genoemd(een.op(JUNI - DAG), casus(voortgang(JUNI)).plannen[0])] == [
        *("behandeling", "halt"),
        *("avondklok", "meldplicht"),
    ]


def test_hoe_een_vervallen_besluit_wordt_gezegd() -> None:
    zin = "er is geen besluit meer: het UVZ-verslag van 01-02-2024 is vervallen"
    assert geen_besluit_meer(BESLUIT) == zin


# --- of no single person --------------------------------------------------------------------------

KWARTAAL = date(2024, 3, 31)


def kwartaal(volgnr: int, bestand: str, stad: float | None = 10, dag: date = KWARTAAL, **velden: Any) -> Ingediend:
    antwoorden = {"eind_kwartaal": dag, "jeugdoverlast_stad": stad, **velden}
    return ingediend(
        "meldingen", dag, Antwoorden({k: v for k, v in antwoorden.items() if v is not None}), volgnr, "", bestand
    )


def verslag(dag: date, volgnr: int = 5, bestand: str = "overleg/5.xlsx") -> Ingediend:
    return ingediend("uvz-verslag", dag, uvz(dag, NUMMER), volgnr, "", bestand)


def test_sinds_wanneer_alles_wordt_bijgehouden() -> None:
    begin = lijst()
    assert gemeente.bijgehouden_sinds([]) is None
    assert gemeente.bijgehouden_sinds([verslag(BESLUIT)]) is None
    assert gemeente.bijgehouden_sinds([begin, verslag(LIJST)]) == LIJST
    assert gemeente.bijgehouden_sinds([begin, verslag(LIJST - DAG)]) is None
    assert gemeente.bijgehouden_sinds([begin, lijst(2, LIJST + DAG)]) == LIJST
    # of two records that became one, since the later of their beginnings
    ander = replace(lijst(2, LIJST + 9 * DAG), bestand="overleg/b/2.xlsx")
    assert gemeente.bijgehouden_sinds([begin, ander]) == LIJST + 9 * DAG
    assert gemeente.bijgehouden_sinds([begin, kwartaal(3, "cijfers/3.xlsx", dag=LIJST - DAG)]) == LIJST


def test_cijfers_van_voor_een_samenvoeging_tellen_als_elk_deel_er_een_heeft() -> None:
    a, b = kwartaal(1, "cijfers/a/1.xlsx", 3), kwartaal(2, "cijfers/b/2.xlsx", 4)
    assert gemeente.herkomsten([a, b, ingediend("plan", MAART, start(), 3, NUMMER, "dossiers/x/3.xlsx")]) == {"a", "b"}
    assert gemeente.van_allen([a, b], {"a", "b"}) == [a, b]
    assert gemeente.van_allen([a], {"a", "b"}) == []
    assert gemeente.van_allen([a], {"a", "a/x", "b"}) == []
    # one that had become one before: its own form, or those of both its parts
    ax, ay = kwartaal(4, "cijfers/a/x/4.xlsx", 1), kwartaal(5, "cijfers/a/y/5.xlsx", 2)
    assert gemeente.van_allen([ax, ay, b], {"a/x", "a/y", "b"}) == [ax, ay, b]
    assert gemeente.van_allen([ax, b], {"a/x", "a/y", "b"}) == []
    assert gemeente.van_allen([a, ax, ay, b], {"a", "a/x", "a/y", "b"}) == [a, b]
    # filed after they became one: alone, of more the last one, but one with the figure of the city before all
    heel, later, zonder = (
        kwartaal(6, "cijfers/6.xlsx"),
        kwartaal(7, "cijfers/7.xlsx"),
        kwartaal(8, "cijfers/8.xlsx", None),
    )
    assert gemeente.van_allen([a, b, heel, later], {"", "a", "b"}) == [later]
    assert gemeente.van_allen([a, b, heel, zonder], {"", "a", "b"}) == [heel]
    assert gemeente.geleverd([b, a]) == [[a, b]]
    feiten = gemeente.gemeentefeiten([b, a])
    assert [(k.op, k.jeugdoverlast_stad, k.bron.vraag) for k in feiten.kwartalen] == [
        (KWARTAAL, 7, "jeugdoverlast_stad")
    ]
    half = gemeente.gemeentefeiten([a, kwartaal(2, "cijfers/b/2.xlsx", None)])
    assert [k.jeugdoverlast_stad for k in half.kwartalen] == [None]


def test_wat_het_om_levert_is_geen_kwartaal_van_de_politie() -> None:
    om = kwartaal(2, "cijfers/2.xlsx", None, bron="om", dag=date(2024, 6, 30))
    feiten = gemeente.gemeentefeiten(
        [om, kwartaal(1, "cijfers/1.xlsx"), kwartaal(3, "cijfers/3.xlsx", 0, date(2023, 12, 31))]
    )
    assert [(k.op, k.jeugdoverlast_stad) for k in feiten.kwartalen] == [(date(2023, 12, 31), 0), (KWARTAAL, 10)]
    assert feiten.om_kwartalen == {date(2024, 6, 30)}


def jaarcijfers(volgnr: int, bestand: str, waarde: float = 1, jaar: int = 2024) -> Ingediend:
    rijen = [
        {"indicator": "E1", "naam": " Naam ", "waarde": waarde, "vergelijking": 2, "bron": " CBS "},
        {"indicator": "E2", "waarde": waarde},
        {"indicator": "E3"},
        {"waarde": waarde},
    ]
    dag = date(jaar, 12, 31)
    return ingediend(
        "jaarcijfers", dag, Antwoorden({"laatste_dag": dag}, {"buitencijfers": rijen}), volgnr, "", bestand
    )


def test_cijfers_van_buiten_komen_uit_het_laatste_formulier_over_de_hele_gemeente() -> None:
    een, twee, deel = jaarcijfers(1, "c/1.xlsx"), jaarcijfers(2, "c/2.xlsx", 8), jaarcijfers(3, "c/a/3.xlsx", 9)
    eerder = jaarcijfers(4, "c/a/4.xlsx", 9, 2023)
    assert gemeente.jaarcijfers_over([twee, een, deel], 2024) == (twee, False)
    assert gemeente.jaarcijfers_over([deel], 2024) == (None, True)
    assert gemeente.jaarcijfers_over([een], 2023) == (None, False)
    feiten = gemeente.gemeentefeiten([deel, twee, een, eerder, verslag(BESLUIT), verslag(MAART, 6)])
    met_naast, zonder = feiten.buitencijfers
    assert gemeente.gemeentefeiten([twee]).buitencijfers == feiten.buitencijfers  # also when nothing else is filed
    assert (met_naast.op, met_naast.code, met_naast.naam, met_naast.waarde) == (date(2024, 12, 31), "E1", "Naam", 8)
    assert (met_naast.herkomst, met_naast.vergelijking, met_naast.bron.sleutel) == (
        "CBS",
        2,
        ("buitencijfers", 0, "waarde"),
    )
    assert (zonder.code, zonder.naam, zonder.herkomst, zonder.vergelijking) == ("E2", "", "", None)
    assert [(o.op, o.bron.vraag) for o in feiten.overleggen] == [(BESLUIT, "datum_uvz"), (MAART, "datum_uvz")]


def test_een_jaar_is_apart_bijgehouden_als_alles_van_voor_de_samenvoeging_is() -> None:
    deel, heel = verslag(BESLUIT, 5, "overleg/a/5.xlsx"), kwartaal(1, "cijfers/1.xlsx")
    assert gemeente.apart_bijgehouden([deel], 2024)
    assert not gemeente.apart_bijgehouden([deel], 2023)
    assert not gemeente.apart_bijgehouden([deel, heel], 2024)
    assert not gemeente.apart_bijgehouden([], 2024)
    assert gemeente.apart_bijgehouden([deel, replace(heel, datum=date(2025, 3, 31))], 2024)
