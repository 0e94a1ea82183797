"""Until when a dossier may be kept: worked out by hand, with leap days, month ends and people who came back."""

from __future__ import annotations

from datetime import date

import pytest

from tests.conftest import aanmelding, herijking, plan, uvz
from werkwijzer.casus.casus import casus_van
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.paden import Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.volgsysteem.rechten.bewaren import Bewaring

CASUS = "PGA-00001-B"


def ingediend(*formulieren: tuple[str, date, Antwoorden]) -> list[Ingediend]:
    return [
        Ingediend(nr, "", CASUS if soort in ("aanmelding", "plan") else "", soort, dag, "", antwoorden)
        for nr, (soort, dag, antwoorden) in enumerate(formulieren, start=1)
    ]


def begin(dag: date) -> tuple[str, date, Antwoorden]:
    return "uvz-verslag", dag, uvz(dag, CASUS)


def einde(dag: date, **rij) -> tuple[str, date, Antwoorden]:
    return "herijking", dag, herijking(dag, {"casusnummer": CASUS, "besluit": "positief", **rij})


def bewaren_tot(casusnummer: str, formulieren: list[Ingediend], jaren: int) -> tuple[date, date] | None:
    """First and last day of the term, with a profile that keeps for so many years and twelve months."""
    profiel = lees_profiel(Paden().profiel)
    termijnen = profiel.termijnen.model_copy(update={"bewaartermijn_jaren": jaren})
    profiel = profiel.model_copy(update={"termijnen": termijnen})
    bewaring = casus_van(casusnummer, formulieren).laatst.bewaring(profiel)
    return (bewaring.vanaf, bewaring.tot) if bewaring else None


@pytest.mark.parametrize(
    ("afgesloten", "tot"),
    [
        (date(2019, 6, 15), date(2024, 6, 15)),
        (date(2019, 12, 31), date(2024, 12, 31)),
        (date(2020, 2, 29), date(2025, 2, 28)),  # 2025 has no 29 February
        (date(2019, 2, 28), date(2024, 2, 28)),  # 2024 has one, but the term was not to the end of the month
        (date(2023, 3, 1), date(2028, 3, 1)),
    ],
)
def test_vijf_jaar_na_afsluiting(afgesloten, tot):
    assert bewaren_tot(CASUS, ingediend(begin(date(2018, 5, 1)), einde(afgesloten)), 5) == (afgesloten, tot)


def test_van_schrikkeldag_tot_schrikkeldag():
    """Four years after 29 February 2020 is 29 February 2024."""
    vormen = ingediend(begin(date(2019, 5, 1)), einde(date(2020, 2, 29)))
    assert bewaren_tot(CASUS, vormen, 4) == (date(2020, 2, 29), date(2024, 2, 29))


def test_de_dag_na_de_laatste_dag_is_de_termijn_voorbij():
    bewaring = Bewaring(CASUS, date(2020, 2, 29), date(2025, 2, 28), in_aanpak_geweest=True)
    assert not bewaring.voorbij(date(2025, 2, 28))
    assert bewaring.voorbij(date(2025, 3, 1))


def test_in_de_aanpak_loopt_er_geen_termijn():
    assert bewaren_tot(CASUS, ingediend(begin(date(2019, 5, 1))), 5) is None


def test_terug_in_de_aanpak_stopt_de_termijn_en_begint_hem_later_opnieuw():
    eerst = [begin(date(2018, 1, 10)), einde(date(2019, 1, 31)), begin(date(2023, 12, 1))]
    assert bewaren_tot(CASUS, ingediend(*eerst), 5) is None
    weer = ingediend(*eerst, einde(date(2024, 8, 31)))
    assert bewaren_tot(CASUS, weer, 5) == (date(2024, 8, 31), date(2029, 8, 31))


def test_een_besluit_dat_later_viel_telt_op_die_dag():
    vormen = ingediend(begin(date(2018, 5, 1)), einde(date(2019, 1, 31), besloten_op=date(2019, 2, 14)))
    assert bewaren_tot(CASUS, vormen, 5) == (date(2019, 2, 14), date(2024, 2, 14))


def test_nooit_in_de_aanpak_vanaf_het_laatste_formulier():
    verwezen = ("uvz-verslag", date(2021, 3, 31), uvz(date(2021, 3, 31), CASUS, besluit="zorgpartner"))
    vormen = ingediend(("aanmelding", date(2021, 2, 10), aanmelding()), verwezen)
    assert bewaren_tot(CASUS, vormen, 5) == (date(2021, 3, 31), date(2022, 3, 31))  # a term of its own: twelve months


def test_cijfers_van_de_politie_verlengen_de_termijn_niet():
    klaar = [begin(date(2018, 5, 1)), einde(date(2019, 6, 30))]
    cijfers = Antwoorden({}, {"meldingen": [{"casusnummer": CASUS, "datum": date(2020, 12, 1)}]})
    assert bewaren_tot(CASUS, ingediend(*klaar, ("meldingen", date(2020, 12, 31), cijfers)), 5) == (
        date(2019, 6, 30),
        date(2024, 6, 30),
    )


@pytest.mark.parametrize(
    ("dag", "termijn"),
    [
        (
            date(2022, 9, 5),
            (date(2019, 6, 30), date(2024, 6, 30)),
        ),  # until 5 September 2023: the closure keeps it longer
        (date(2023, 9, 5), (date(2023, 9, 5), date(2024, 9, 5))),  # twelve months, as of who never came in
    ],
)
@pytest.mark.parametrize("soort", ["aanmelding", "uvz-verslag"])
def test_wat_na_de_afsluiting_tot_niets_leidde_begint_de_vijf_jaar_niet_opnieuw(soort, dag, termijn):
    later = aanmelding() if soort == "aanmelding" else uvz(dag, CASUS, besluit="zorgpartner")
    vormen = ingediend(begin(date(2018, 5, 1)), einde(date(2019, 6, 30)), (soort, dag, later))
    assert bewaren_tot(CASUS, vormen, 5) == termijn


def test_een_slotmeting_hoort_bij_de_afsluiting_en_verlengt_de_termijn_niet():
    """The letter at the closure promised a day; the measurement that belongs to that closure does not move it."""
    slot = ("plan", date(2019, 7, 3), plan(CASUS, "afsluiting", date(2019, 7, 3)))
    vormen = ingediend(begin(date(2018, 5, 1)), einde(date(2019, 6, 30)), slot)
    assert bewaren_tot(CASUS, vormen, 5) == (date(2019, 6, 30), date(2024, 6, 30))
