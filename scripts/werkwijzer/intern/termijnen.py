"""By when the next review or measurement of a running traject is due: date arithmetic over the profile's terms."""

from __future__ import annotations

from datetime import date

from werkwijzer.kalender import plus_maanden
from werkwijzer.profiel import Termijnen


def herijking_uiterlijk(vanaf: date, in_groep: bool, termijnen: Termijnen) -> date:
    """The last day for the next review (report §2.9), counted from the last one or else from the begin.

    `in_groep`: whether the young person belongs to a prioritised youth group, which is reviewed in the groepsoverleg.
    """
    maanden = termijnen.groepsoverleg_maanden if in_groep else termijnen.herijking_maanden
    return plus_maanden(vanaf, maanden)


def meting_uiterlijk(laatste: date, termijnen: Termijnen) -> date:
    """The last day for the next measurement, counted from the last one."""
    return plus_maanden(laatste, termijnen.meting_maanden)
