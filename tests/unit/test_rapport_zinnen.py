"""Generated sentences and questions: they say what the figures say, and no more."""

from __future__ import annotations

import re

import pytest

from tests.unit.rapport_voorbeeld import drie_jaren, indicator, profiel, publicatie, tabel
from werkwijzer.publicatie import Doel
from werkwijzer.rapport import onderdelen, zinnen
from werkwijzer.rapport.cijfers import Blik
from werkwijzer.rapport.grafieken import Leefgebied, Waarde
from werkwijzer.rapport.vragen import vragen

OORZAAK = re.compile(
    r"\b(doordat|dankzij|daardoor|waardoor|effect van|leidt tot|zorgt voor|werkt goed|succesvol)\b", re.I
)


def blik(jaar: int = 2025, **anders) -> Blik:
    jaren = drie_jaren()
    if anders:
        jaren[jaar] = publicatie(jaar, **anders)
    return Blik.op(jaren, jaar)


def stand(**waarden: float | None) -> tuple:
    namen = {"K1": "Stand", "K1_in": "Instroom", "K1_uit": "Uitstroom"}
    return tuple(
        indicator(code.replace("_", "-"), namen[code], waarde, onderdrukt=None if waarde is not None else "<5")
        for code, waarde in waarden.items()
    )


# ---------- at a glance ----------


def test_three_sentences_what_changed_what_did_not_what_is_uncertain():
    veranderd, gelijk, onzeker = zinnen.oogopslag(blik())
    assert veranderd.tekst == "Vergeleken met 2024: het aantal jongeren in de aanpak ging van 41 naar 58."
    assert gelijk.tekst.startswith("Het aantal nieuwe trajecten (30 en 34), ")
    assert "het aandeel jongeren met vooruitgang (58% en 61%)" in gelijk.tekst
    assert onzeker.tekst.startswith(
        "Het aandeel jongeren met vooruitgang is 61% (25 van 41); de onzekerheidsmarge is 46–74%."
    )


def test_first_year_compares_with_nothing():
    eerste = zinnen.oogopslag(blik(2023))
    assert eerste[0].tekst == "Dit is het eerste jaar met cijfers. Vergelijken kan vanaf volgend jaar."
    assert "ging van" not in " ".join(zin.tekst for zin in eerste)


def test_a_year_without_figures_still_has_three_sentences():
    leeg = zinnen.oogopslag(blik(indicatoren=(), tabellen=()))
    assert len(leeg) == 3
    assert all(zin.tekst for zin in leeg)


def test_flow_adds_up_or_says_that_it_does_not():
    assert zinnen.stroom(blik()) == (
        "Eind 2024 waren 41 jongeren in de aanpak. In 2025 begonnen 34 trajecten. Er eindigden 17 trajecten. "
        "Op 31 december 2025 waren het er 58."
    )
    scheef = zinnen.stroom(blik(indicatoren=stand(K1=60, K1_in=34, K1_uit=17)))
    assert "sluit niet precies aan" in scheef


def test_flow_with_a_withheld_part_names_only_what_is_published():
    tekst = zinnen.stroom(blik(indicatoren=stand(K1=58, K1_in=34, K1_uit=None)))
    assert "eindigden" not in tekst
    assert "sluit niet" not in tekst
    assert zinnen.stroom(blik(indicatoren=())) == "De instroom en uitstroom zijn niet getoond of niet te berekenen."


# ---------- sections ----------


def test_largest_group_is_only_claimed_for_what_is_shown():
    t = tabel("leeftijd", "Leeftijd", ("12–14", "15–17", "18–20", "Totaal"), ("Aantal",), [["<5"], [9], [9], [58]])
    assert zinnen.groepen(t, "Leeftijd") == (
        "Leeftijd: het vaakst 15–17 en 18–20",
        "Dat zijn elk 9 van de 58 jongeren. Dit geldt voor de groepen die we tonen.",
    )
    niets = tabel("leeftijd", "Leeftijd", ("12–14",), ("Aantal",), [["<5"]])
    assert zinnen.groepen(niets, "Leeftijd") == ("Leeftijd", "De aantallen zijn niet getoond.")


def test_referrals_leave_out_what_is_withheld():
    assert zinnen.aanmelders(publicatie().tabel("aanmelders")) == "Van de 41 aanmeldingen kwamen er 26 van de politie."
    assert zinnen.aanmelders(None) == ""


def leefgebied(naam: str, start: float | None, laatste: float | None) -> Leefgebied:
    def w(getal: float | None) -> Waarde:
        return Waarde(None, "niet getoond") if getal is None else Waarde(getal, f"{getal:.1f}".replace(".", ","))

    return Leefgebied(naam, w(41), w(start), w(laatste), w(9), w(9), w(9))


@pytest.mark.parametrize(
    ("rijen", "kop"),
    [
        ([("Werk", 2.0, 2.9), ("Thuis", 2.5, 2.3)], "De gemiddelde score steeg het meest op werk en daalde op thuis"),
        (
            [("Werk", 2.0, 2.9), ("Thuis", 2.5, 2.5)],
            "De gemiddelde score steeg het meest op werk en bleef gelijk op thuis",
        ),
        (
            [("Werk", 2.0, 2.9), ("Thuis", 2.5, 2.6)],
            "De gemiddelde score steeg het meest op werk en het minst op thuis",
        ),
        (
            [("Werk", 2.0, 2.9), ("Thuis", 2.1, 3.0), ("Geld", 2.5, 2.1), ("Sport", 2.5, 2.4)],
            "De gemiddelde score steeg het meest op thuis en op werk en daalde het meest op geld",
        ),
        (
            [("Werk", 2.0, 1.9), ("Thuis", 2.5, 2.4), ("Geld", 3.0, 2.8)],
            "De gemiddelde score steeg op geen enkel getoond leefgebied",
        ),
        ([("Werk", 2.0, 2.5), ("Thuis", 2.5, None)], "Scores per leefgebied, bij de start en bij de laatste meting"),
    ],
)
def test_title_of_the_life_areas_is_the_finding(rijen, kop):
    assert zinnen.leefgebieden_kop([leefgebied(*rij) for rij in rijen]) == kop


def test_life_areas_in_words_name_what_is_withheld():
    tekst = zinnen.leefgebieden(
        [leefgebied("Werk", 2.0, 2.9), leefgebied("Thuis", 2.5, 2.3), leefgebied("Geld", 3.0, None)]
    )
    assert tekst == (
        "Op 1 van de 2 getoonde leefgebieden is de gemiddelde score bij de laatste meting hoger dan bij de start. "
        "Het verschil is het hoogst op werk (van 2,0 naar 2,9: +0,9) en het laagst op thuis (van 2,5 naar 2,3: −0,2). "
        "Niet getoond: het gemiddelde op geld."
    )


# ---------- goals ----------


@pytest.mark.parametrize(
    ("basis", "streef", "doeljaar", "nu", "status"),
    [
        (50, 60, 2025, 61, "✓ gehaald"),
        (50, 60, 2026, 61, "✓ nu gehaald"),
        (50, 60, 2025, 59, "✗ niet gehaald"),
        (50, 60, 2026, 55, "→ dichterbij dan de beginwaarde"),
        (50, 60, 2026, 50, "← niet dichterbij dan de beginwaarde"),
        (50, 40, 2025, 39, "✓ gehaald"),
        (50, 40, 2025, 41, "✗ niet gehaald"),
        (None, 60, 2025, 61, "? niet te zeggen: geen beginwaarde"),
        (50, 60, 2025, None, "? niet te zeggen: cijfer niet getoond"),
    ],
)
def test_status_of_a_goal(basis, streef, doeljaar, nu, status):
    doel = Doel(streefwaarde=streef, jaar=doeljaar, vastgesteld_door="raad", basis=basis)
    cijfer = indicator("I1", "Vooruitgang", nu, "%", doel=doel, onderdrukt=None if nu else "niet getoond")
    (regel,) = onderdelen.doelen(blik(indicatoren=(cijfer,)), ())
    assert f"{regel.teken} {regel.status}" == status


def test_a_goal_that_is_not_set_is_never_made_up():
    (regel,) = onderdelen.doelen(blik(indicatoren=(indicator("K1", "Stand", 58),)), ("K1",))
    assert (regel.basis, regel.streefwaarde, regel.jaar, regel.wie) == ("nog niet vastgesteld",) * 4
    assert regel.status == "nog geen doel"


# ---------- questions ----------


def test_three_to_seven_questions_each_with_what_raises_it():
    alle = vragen(blik(), profiel())
    assert len(alle) == 7
    assert alle[0].vraag == "Wat zien regisseurs en partners bij sociale relaties, en wat hebben zij nodig?"
    assert alle[0].aanleiding.startswith("Op sociale relaties gingen 14 van 41 jongeren terug.")
    assert [vraag.anker for vraag in alle[-3:]] == ["doelen", "overlast", "kosten"]
    assert all(vraag.vraag.endswith(("?", ".")) and vraag.aanleiding for vraag in alle)


def test_an_empty_year_still_raises_three_questions():
    assert len(vragen(blik(indicatoren=(indicator("K9", "Iets", 9),), tabellen=()), profiel())) == 3


def test_a_withheld_figure_raises_no_question():
    verborgen = tuple(
        indicator(code, code, None, onderdrukt="<5")
        for code in ("K1", "K1-in", "K1-uit", "K4-tijd", "I1", "I2-negatief")
    )
    leef = publicatie().tabel("leefgebieden")
    weg = leef.model_copy(
        update={
            "cellen": tuple((None,) * 6 for _ in leef.rijen),
            "markeringen": tuple(("niet getoond",) * 6 for _ in leef.rijen),
        }
    )
    assert len(vragen(blik(indicatoren=verborgen, tabellen=(weg,)), profiel())) == 3


def test_lead_time_raises_a_question_only_above_the_term():
    termijn = profiel().termijnen.plan_dagen

    def gesteld(dagen: float) -> bool:
        cijfers = (indicator("K4-tijd", "Tijd", dagen, "dagen"),)
        return any("wachttijd" in vraag.vraag for vraag in vragen(blik(indicatoren=cijfers, tabellen=()), profiel()))

    assert (gesteld(termijn), gesteld(termijn + 1)) == (False, True)


@pytest.mark.parametrize("jaar", [2023, 2024, 2025])
def test_no_sentence_or_question_claims_a_cause(jaar):
    b = blik(jaar)
    teksten = [zin.tekst for zin in zinnen.oogopslag(b)] + [zinnen.stroom(b)]
    teksten += [f"{vraag.vraag} {vraag.aanleiding}" for vraag in vragen(b, profiel())]
    assert not [tekst for tekst in teksten if OORZAAK.search(tekst)]
