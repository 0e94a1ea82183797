"""What `rapport` says about a new version beside the one before it."""

from __future__ import annotations

from tests.unit.rapport_voorbeeld import kosten, publicatie
from werkwijzer.jaar.publicatie import Bedrag
from werkwijzer.vaststellen.vastleggen import HOOGSTENS_REGELS, per_cijfer, verschillen, waarschuwing


def test_every_figure_and_amount_that_changed_is_named():
    oud = publicatie(kosten=kosten())
    cijfers = tuple(
        c.model_copy(update={"waarde": (c.waarde or 0) + 9}) if c.code == "K1" else c for c in oud.indicatoren
    )
    totaal = Bedrag(naam="Totaal", begroot=685_000, werkelijk=710_000)
    nieuw = publicatie(indicatoren=cijfers, kosten=kosten().model_copy(update={"totaal": totaal}))
    was = oud.indicator("K1").waarde
    regels = [regel.replace("\u00a0", " ") for regel in per_cijfer(verschillen(nieuw, oud), 2025)]
    assert regels == [
        "Anders dan de vorige versie van 2025:",
        f"  {oud.indicator('K1').naam} (K1): van {was:g} naar {was + 9:g}",
        "  Kosten, totaal, werkelijk: van € 700.001 naar € 710.000",
    ]


def test_nothing_changed_says_nothing_and_a_long_list_says_how_to_see_it_all():
    assert per_cijfer(verschillen(publicatie(), publicatie()), 2025) == []
    lang = per_cijfer([(f"Cijfer {n}", "van 9 naar 19", False) for n in range(HOOGSTENS_REGELS + 3)], 2025)
    assert lang[-1] == "  … en nog 3. Alles zien? Gebruik --proef, voordat je publiceert."
    assert len(lang) == HOOGSTENS_REGELS + 2


def test_a_difference_of_a_few_young_people_is_asked_about():
    anders = [("K1", "van 17 naar 16", True), ("K3", "van 9 naar 19", False)]
    regels = waarschuwing(anders, 5, alles=False)
    assert "verschil met het vastgestelde jaar kleiner dan 5" in " ".join(regels)
    assert "  K1: van 17 naar 16" in regels
    assert not any("K3" in regel for regel in regels)
