"""How one figure reads, and when it has changed."""

from __future__ import annotations

import pytest

from tests.unit.rapport_voorbeeld import drie_jaren, indicator, publicatie
from werkwijzer.jaar.publicatie import lees_jaren
from werkwijzer.paden import PROJECT
from werkwijzer.rapport import cijfers
from werkwijzer.rapport.cijfers import Blik


def aandeel(waarde, interval=None, **rest):
    return indicator("I1", "Vooruitgang", waarde, "%", teller=25, noemer=41, interval=interval, **rest)


def test_a_published_figure_shows_value_ratio_and_margin():
    cijfer = aandeel(60.98, (45.7, 74.3))
    assert (cijfers.toon(cijfer), cijfers.achtergrond(cijfer)) == ("61%", "25 van 41; marge 46–74%")
    assert cijfers.met_eenheid(indicator("K1", "Stand", 1234)) == "1.234 jongeren"


@pytest.mark.parametrize(
    ("waarde", "meervoud", "verwacht"),
    [
        (1, "trajecten", "1 traject"),
        (2, "trajecten", "2 trajecten"),
        (0, "trajecten", "0 trajecten"),
        (1, "netwerkregisseurs", "1 netwerkregisseur"),
        (1, "jongeren per netwerkregisseur", "1 jongere per netwerkregisseur"),
        (1.5, "dagen", "1,5 dagen"),
        (1, "rapportcijfer", "1 rapportcijfer"),
    ],
)
def test_one_has_its_own_word(waarde, meervoud, verwacht):
    assert cijfers.met_eenheid(indicator("K1", "Stand", waarde, meervoud)) == verwacht


def test_every_unit_that_is_a_plural_has_a_singular():
    eenheden = {
        i.eenheid.split()[0] for jaar in lees_jaren(PROJECT / "data" / "openbaar").values() for i in jaar.indicatoren
    }
    assert len(eenheden) > 10
    assert {e for e in eenheden if cijfers.eenheid_bij(1, e) == e} == {"%", "rapportcijfer"}


def test_a_suppressed_figure_shows_its_marker_and_nothing_behind_it():
    cijfer = aandeel(None, (45.7, 74.3), onderdrukt="niet getoond")
    assert cijfers.toon(cijfer) == "niet getoond"
    assert cijfers.verhouding(cijfer) == cijfers.marge(cijfer) == cijfers.achtergrond(cijfer) == ""
    assert cijfers.toon(indicator("K7", "Voorwaarden", None, onderdrukt="<5")) == "<5"


@pytest.mark.parametrize(
    ("teller", "noemer", "bereik", "verwacht"),
    [
        ((0, 4), (15, 15), (0, 26.7), "hooguit 27%; hooguit 4 van 15"),
        ((11, 15), (15, 15), (73.3, 100), "minstens 73%; minstens 11 van 15"),
        (None, (1, 4), None, "niet getoond; van 1–4"),
        (None, None, None, "niet getoond"),
    ],
)
def test_a_withheld_share_shows_the_class_that_it_is_in(teller, noemer, bereik, verwacht):
    cijfer = indicator(
        "O1-slot12",
        "R",
        None,
        "%",
        onderdrukt="niet getoond",
        bereik=bereik,
        teller_bereik=teller,
        noemer_bereik=noemer,
    )
    assert "; ".join([cijfers.toon(cijfer), *cijfers.achterin(cijfer)]) == verwacht


@pytest.mark.parametrize(
    ("cijfer", "verwacht"),
    [
        ({"waarde": 35.7, "teller": 5, "noemer": 14}, "2023–2025 samen: 36% (5 van 14)"),
        ({"waarde": 34.0, "eenheid": "dagen", "noemer": 14}, "2023–2025 samen: 34 dagen"),
        (
            {
                "waarde": None,
                "onderdrukt": "niet getoond",
                "bereik": (0, 30.8),
                "teller_bereik": (0, 4),
                "noemer_bereik": (13, 13),
            },
            "2023–2025 samen: hooguit 31% (hooguit 4 van 13)",
        ),
    ],
)
def test_a_figure_of_several_years_together_names_them(cijfer, verwacht):
    deel = {"eenheid": "%"} | cijfer
    i = indicator("O1-slot12-samen", "R", deel.pop("waarde"), deel.pop("eenheid"), over=(2023, 2024, 2025), **deel)
    assert cijfers.samen_in_woorden(i) == verwacht


def test_suppressed_wins_from_a_value_that_should_not_be_there():
    assert cijfers.getoond(indicator("K1", "Stand", 3, onderdrukt="<5")) is None


def test_not_computable_and_absent_are_said_differently():
    assert cijfers.toon(indicator("K4-tijd", "Tijd", None, "dagen")) == "niet te berekenen"
    assert cijfers.toon(None) == "niet in dit jaar"


@pytest.mark.parametrize(
    ("vorig", "nu", "verwacht"),
    [
        (58, 61, "+3 sinds 2024"),
        (61, 58, "−3 sinds 2024"),
        (61, 61, "gelijk aan 2024"),
        (45.5, 44, "−1,5 sinds 2024"),
        (None, 61, "geen vergelijking met 2024"),
        (58, None, "geen vergelijking met 2024"),
    ],
)
def test_change_in_words(vorig, nu, verwacht):
    a, b = (indicator("K1", "Stand", w, onderdrukt=None if w else "<5") for w in (vorig, nu))
    assert cijfers.verandering(b, a, 2024) == verwacht


def test_change_of_a_share_is_in_percentage_points_as_shown():
    assert cijfers.verandering(aandeel(61.4), aandeel(57.6), 2024) == "+3 procentpunt sinds 2024"


def test_no_change_is_computed_between_different_units():
    assert cijfers.stap(aandeel(61.0), indicator("I1", "Vooruitgang", 25)) == "geen vergelijking"


@pytest.mark.parametrize(
    ("vorig", "nu", "anders"), [(10, 14, False), (10, 15, True), (100, 109, False), (100, 110, True), (100, 90, True)]
)
def test_a_count_changed_clearly_from_five_and_ten_percent(vorig, nu, anders):
    assert cijfers.duidelijk_anders(indicator("K1", "Stand", nu), indicator("K1", "Stand", vorig)) is anders


def test_a_share_changed_clearly_only_when_the_margins_do_not_overlap():
    laag, hoog = aandeel(20.0, (10, 30)), aandeel(50.0, (40, 60))
    assert cijfers.duidelijk_anders(hoog, laag) is True
    assert cijfers.duidelijk_anders(hoog, aandeel(35.0, (25, 45))) is False
    assert cijfers.duidelijk_anders(hoog, aandeel(35.0)) is None


def test_a_year_never_sees_a_later_year():
    blik = Blik.op(drie_jaren(), 2024)
    assert list(blik.jaren) == [2023, 2024]
    assert blik.vorig_jaar == 2023
    assert blik.cijfer("K1", 2025) is None


def test_withheld_numbers_are_counted_and_a_missing_measurement_is_not_one():
    p = publicatie(indicatoren=(indicator("K7", "Voorwaarden", None, onderdrukt="<5"),), tabellen=())
    assert Blik.op({2025: p}, 2025).niet_getoond() == 1
    voorbeeld = publicatie(indicatoren=())
    leef = next(t for t in voorbeeld.tabellen if t.code == "leefgebieden")
    tekens = [m for rij in leef.markeringen for m in rij if m]
    anders = tuple(tuple("geen meting" if m else None for m in rij) for rij in leef.markeringen)
    zonder = publicatie(indicatoren=(), tabellen=(leef.model_copy(update={"markeringen": anders}),))
    assert tekens
    assert Blik.op({2025: zonder}, 2025).niet_getoond() == 0
