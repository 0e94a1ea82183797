"""The norms leave nobody out: whoever scores reads from 1 to 5 and takes the first that fits."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("gebied", "score", "wie", "norm"),
    [
        ("wonen", 3, "tension now and then that nobody solves", "of spanning die blijft"),
        ("relaties", 3, "mostly good company, and bad company each week", "Of die laatsten elke week."),
        ("relaties", 4, "friends who neither support nor give trouble", "die steunen of geen overlast geven"),
        ("dagbesteding", 3, "three days, whenever it suits", "of vaker zonder vaste tijden"),
        ("financien", 2, "needed help that does not begin, though nobody keeps it off", "Of nodige hulp begint niet"),
        ("financien", 4, "debts with an arrangement, no help needed", "Er loopt een regeling, of"),
        ("gedrag", 3, "comes to nearly everything, without a goal", "Of de jongere noemt nog geen eigen doel."),
        ("gedrag", 3, "comes to 60 percent, with a goal", "maar niet bijna alle"),
        ("gedrag", 4, "comes when reminded, and takes setbacks well", "Soms is een herinnering nodig, of"),
    ],
)
def test_somebody_who_fits_nowhere_else_fits_here(definities, gebied, score, wie, norm):
    assert norm in _norm(definities, gebied, score), wie


@pytest.mark.parametrize(
    ("gebied", "score", "wie"),
    [
        ("dagbesteding", 2, "less than a day a week, at fixed times"),
        ("gedrag", 2, "seldom comes, and agrees with the goals"),
    ],
)
def test_a_second_sentence_is_a_second_condition_unless_it_begins_with_of(definities, gebied, score, wie):
    """Two parts that must both be so leave out who is only one of them (handbook: normenkader)."""
    assert _norm(definities, gebied, score).count(". ") == 0, wie


def _norm(definities, gebied: str, score: int) -> str:
    return next(g for g in definities.leefgebieden if g.code == gebied).scores[score].norm
