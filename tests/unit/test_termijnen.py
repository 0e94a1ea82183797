"""Rules about dates and numbers at their edges, with the values worked out by hand for the profile as shipped."""

from __future__ import annotations

import ast
from datetime import date

import pytest

from tests.gemeenten import ALS_GELEVERD, _verander
from werkwijzer import termijnen
from werkwijzer.paden import PROJECT
from werkwijzer.profiel import Profiel

PROFIEL = Profiel.model_validate(ALS_GELEVERD)


DAG = date(2024, 2, 29)


@pytest.mark.parametrize(
    ("regel", "verwacht"),
    [
        (termijnen.bespreken_uiterlijk, date(2024, 3, 28)),  # the second UVZ, 2 weeks apart
        (termijnen.brief_uiterlijk, date(2024, 2, 22)),  # 7 days before
        (termijnen.plan_uiterlijk, date(2024, 4, 11)),  # 42 days: 31 of March and 11
        (termijnen.meting_uiterlijk, date(2024, 8, 29)),  # 6 months
        (termijnen.herijking_uiterlijk, date(2024, 8, 29)),  # 6 months
        (termijnen.groepsoverleg_uiterlijk, date(2024, 5, 29)),  # 3 months
        (termijnen.stilstand_op, date(2025, 2, 28)),  # 12 months
        (termijnen.actie_uiterlijk, DAG),
        (termijnen.voorwaarde_loopt_tot, DAG),
        (termijnen.volwassen_op, date(2042, 3, 1)),  # 18 years, and 2042 has no 29 February
        (termijnen.te_oud_op, date(2052, 2, 29)),  # 28 years
        (termijnen.sluitbrief_uiterlijk, date(2024, 3, 7)),  # 7 days
        (termijnen.slotmeting_uiterlijk, date(2024, 3, 14)),  # 14 days
        (termijnen.slotmeting_nog_tot, date(2024, 5, 29)),  # 3 months
        (termijnen.zorg_overgenomen_uiterlijk, DAG),
        (termijnen.bevestigen_uiterlijk, date(2024, 3, 14)),  # 14 days
        (termijnen.zicht_tot, DAG),
        (termijnen.zicht_nog_tot, date(2024, 5, 29)),  # 3 months
        (termijnen.familie_wegen_op, date(2024, 8, 29)),  # 6 months
        (termijnen.verzoek_uiterlijk, date(2024, 3, 29)),  # a month
        (termijnen.brieven_vanaf, date(2024, 1, 4)),  # 8 weeks before
    ],
)
def test_elke_termijn_vanaf_een_schrikkeldag(regel, verwacht) -> None:
    assert regel(DAG, PROFIEL) == verwacht


def test_hoe_lang_wordt_bewaard_en_hoe_lang_iemand_zicht_houdt() -> None:
    assert termijnen.bewaren_tot(DAG, PROFIEL, na_afsluiting=True) == date(2029, 2, 28)  # 5 years
    assert termijnen.bewaren_tot(DAG, PROFIEL, na_afsluiting=False) == date(2025, 2, 28)  # 12 months
    assert termijnen.zicht_voorstel(DAG) == date(2024, 8, 29)


def test_het_criterium_telt_vanaf_de_laatste_melding_of_het_begin() -> None:
    """Nine months without: as the form of a review counts them, and from the start only when no melding is known."""
    eerder, later = date(2024, 1, 15), date(2024, 4, 30)
    assert termijnen.criterium_op(None, DAG, PROFIEL) == date(2024, 11, 29)
    assert termijnen.criterium_op(eerder, DAG, PROFIEL) == date(2024, 10, 15)
    assert termijnen.criterium_op(later, DAG, PROFIEL) == date(2025, 1, 30)
    reeks = {"maanden_zonder_meldingen": [[date(2020, 1, 1), 9], [later, 6]]}
    anders = Profiel.model_validate(_verander(ALS_GELEVERD, termijnen=reeks))
    gevraagd = [termijnen.zonder_meldingen(laatst, DAG, anders) for laatst in (None, eerder, later)]
    assert gevraagd == [9, 9, 6]
    assert termijnen.criterium_op(later, DAG, anders) == date(2024, 10, 30)


def test_een_voorwaarde_stopt_gauw_binnen_28_dagen() -> None:
    gauw = [termijnen.voorwaarde_stopt_gauw(eind, DAG, PROFIEL) for eind in (DAG, date(2024, 3, 28), date(2024, 3, 29))]
    assert gauw == [True, True, False]


@pytest.mark.parametrize(
    ("actief", "erbij", "oordeel", "boven"),
    [
        (4, 1, "onbekend", None),  # 4 or 5: under the norm or within
        (5, 5, "binnen", False),
        (5, 6, "onbekend", None),
        (11, 3, "boven", True),
        (0, 4, "onder", False),
    ],
)
def test_van_wie_de_intensiteit_niet_bekend_is_telt_niet_als_zeker(actief, erbij, oordeel, boven) -> None:
    uit = termijnen.caseloadnorm(20, actief, date(2025, 12, 31), PROFIEL, erbij)
    assert (uit.totaal, uit.actief, uit.boven) == ("binnen", oordeel, boven)
    te_veel = termijnen.caseloadnorm(21, actief, date(2025, 12, 31), PROFIEL, erbij)
    assert (te_veel.totaal, te_veel.boven) == ("boven", True)


def test_een_regel_zegt_in_woorden_wat_hij_is_en_waar_hij_vandaan_komt() -> None:
    assert termijnen.VOLWASSEN == 18
    woorden = termijnen.plan_uiterlijk.in_woorden(PROFIEL)
    assert woorden == "Er is een plan, uiterlijk 42 dagen na het besluit van het UVZ."
    assert termijnen.herijking_uiterlijk.bron == "rapport §2.5"
    assert termijnen.familie_wegen_op.in_woorden(PROFIEL).startswith("Elke 6 maanden: ")
    assert termijnen.familie_wegen_op.bron == "voorstel, naar Amsterdam 2025"


@pytest.mark.parametrize(
    ("totaal", "actief", "oordeel", "boven"),
    [
        (14, 4, ("onder", "onder"), False),
        (15, 5, ("binnen", "binnen"), False),
        (20, 10, ("binnen", "binnen"), False),
        (21, 10, ("boven", "binnen"), True),
        (20, 11, ("binnen", "boven"), True),
        (14, 11, ("onder", "boven"), True),
    ],
)
def test_caseload_aan_de_randen_van_de_norm(totaal, actief, oordeel, boven) -> None:
    """15 to 20 young people, 5 to 10 of them in active direction: both ends are within."""
    uit = termijnen.caseloadnorm(totaal, actief, date(2025, 12, 31), PROFIEL)
    assert ((uit.totaal, uit.actief), uit.boven) == (oordeel, boven)


def test_politie_en_om_melden_nog_precies_twee_jaar() -> None:
    assert termijnen.politie_meldt_tot(date(2024, 5, 31), PROFIEL) == date(2026, 5, 31)
    assert termijnen.politie_meldt_tot(date(2024, 2, 29), PROFIEL) == date(2026, 2, 28)


def test_te_oud_in_woorden_is_een_jaar_na_de_hoogste_leeftijd() -> None:
    assert termijnen.te_oud_op.in_woorden(PROFIEL) == "De jongere wordt binnen 90 dagen 28, of is dat al."


def test_brieven_gaan_acht_weken_terug_en_een_back_up_hoort_elke_week() -> None:
    profiel = PROFIEL
    assert termijnen.brieven_vanaf(date(2026, 3, 1), profiel) == date(2026, 1, 4)
    dagen = (None, date(2026, 2, 21), date(2026, 2, 22), date(2026, 3, 1))
    assert [termijnen.backup_nodig(d, date(2026, 3, 1), profiel) for d in dagen] == [True, True, False, False]


def test_het_volgende_uvz_houdt_het_ritme_van_het_vorige_en_valt_niet_in_een_weekend() -> None:
    """Every two weeks; 4 June 2026 is a Thursday, 28 November 2026 a Saturday."""
    for laatste, dag, verwacht in (
        (date(2026, 6, 4), date(2026, 6, 4), date(2026, 6, 18)),
        (date(2026, 6, 4), date(2026, 6, 17), date(2026, 6, 18)),
        (date(2026, 6, 4), date(2026, 6, 18), date(2026, 7, 2)),
        (date(2025, 12, 4), date(2026, 11, 28), date(2026, 12, 3)),
        (None, date(2026, 11, 28), date(2026, 12, 14)),
        (None, date(2026, 11, 29), date(2026, 12, 14)),
        (date(2026, 12, 24), date(2026, 11, 27), date(2026, 12, 11)),
    ):
        assert termijnen.volgend_uvz(laatste, dag, PROFIEL) == verwacht


def test_van_een_getal_tot_een_ander_staat_er_zoals_de_regel_het_zegt() -> None:
    assert termijnen.vul_in("{leeftijd_min} tot en met {leeftijd_max} jaar", PROFIEL) == "12 tot en met 27 jaar"
    assert termijnen.vul_in("{uvz_jongeren_min} tot {uvz_jongeren_max} jongeren", PROFIEL) == "5 tot 6 jongeren"


def test_een_verzoek_wordt_binnen_een_maand_beantwoord() -> None:
    assert termijnen.verzoek_uiterlijk(date(2025, 1, 31), PROFIEL) == date(2025, 2, 28)


# Where days are counted outside `termijnen`, how often, and why that is no rule about a person.
_REKENT: dict[str, tuple[int, str]] = {
    "casus/geschiedenis.py": (1, "the day after"),
    "formulieren/verstaan.py": (1, "how a workbook counts days"),
    "formulieren/samenhang.py": (1, "a form names the term: the checks of a form are data"),
    "indicatoren/declaratie.py": (1, "how far an indicator looks back is part of its definition"),
    "indicatoren/outcome.py": (3, "how far an indicator looks back and forward is part of its definition"),
    "intern/kwartaal.py": (3, "the quarter of the report itself, and a day worked back from a number of days"),
    "postvak/tegenspraak.py": (1, "the day before"),
    "volgsysteem/brieven/opstellen.py": (1, "an example of a date, in a sentence that asks for one"),
    "volgsysteem/lijsten/kalenderbestand.py": (2, "how a calendar writes a whole day and its alarm"),
    "volgsysteem/lijsten/signalen.py": (1, "how long ahead a signal is shown, from its own declaration"),
    "volgsysteem/overleg/vergadering.py": (2, "the day before the meeting"),
    "volgsysteem/voorinvullen/eigenlijst/waarden.py": (1, "how a workbook counts days"),
    "volgsysteem/voorinvullen/overleggen.py": (1, "who is due until the next list"),
    "volgsysteem/voorinvullen/uitgeven.py": (1, "how long a list that was issued is the one that is filled in"),
}
_KAMERS = ("casus", "formulieren", "indicatoren", "intern", "jaar", "postvak", "rapport", "volgsysteem")


def test_een_regel_over_een_datum_staat_nergens_anders() -> None:
    """A new term is a function of `termijnen`, with its sentence; what counts days elsewhere says here why."""
    code, gevonden = PROJECT / "scripts" / "werkwijzer", {}
    for pad in sorted(p for kamer in _KAMERS for p in (code / kamer).rglob("*.py")):
        namen = [
            k.func.id
            for k in ast.walk(ast.parse(pad.read_text("utf-8")))
            if isinstance(k, ast.Call) and isinstance(k.func, ast.Name)
        ]
        if aantal := sum(naam in ("timedelta", "relativedelta", "plus_maanden") for naam in namen):
            gevonden[pad.relative_to(code).as_posix()] = aantal
    assert gevonden == {pad: aantal for pad, (aantal, _) in _REKENT.items()}
