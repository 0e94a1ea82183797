"""Until when a dossier may be kept. Derived from the filed forms; nobody types a closing date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from werkwijzer.dossiers.index import Ingediend, genoemd
from werkwijzer.dossiers.register import Register
from werkwijzer.dossiers.trajecten import trajecten
from werkwijzer.kalender import plus_maanden


@dataclass(frozen=True)
class Bewaring:
    """One dossier. `begin` is the day on which the term began to run, `tot` the last day it may be kept.

    `verzoek` is the kenmerk of a request that is not decided on: then nothing is destroyed.
    """

    casusnummer: str
    begin: date
    tot: date
    in_aanpak_geweest: bool
    verzoek: str = ""

    def voorbij(self, peildatum: date) -> bool:
        return peildatum > self.tot


def bewaren_tot(casusnummer: str, formulieren: Iterable[Ingediend], jaren: int) -> tuple[date, date] | None:
    """First and last day of the term, or None while the person is in the approach.

    It begins at the last closing. A referral, meeting, plan or review of a later day begins it again, because the
    person is back; figures of the police do not. Somebody who never came into the approach: at the last of those.
    From 29 February it runs to 28 February when the last year has no such day.
    """
    formulieren = list(formulieren)
    loop = trajecten(casusnummer, formulieren)
    if any(t.eind is None for t in loop):
        return None
    dagen = [t.eind for t in loop if t.eind] + [f.datum for f in formulieren if f.formulier != "meldingen"]
    if not dagen:
        return None
    begin = max(dagen)
    return begin, plus_maanden(begin, 12 * jaren)


def bewaarlijst(register: Register, casusnummer: str | None = None) -> list[Bewaring]:
    """Every dossier whose term runs, or one, the earliest end first."""
    jaren = register.definities.profiel.termijnen.bewaartermijn_jaren
    open_ = open_verzoeken(register)
    per_dossier: dict[str, list[Ingediend]] = defaultdict(list)
    for form in register.index.formulieren(casusnummer=casusnummer):
        for nummer in [form.casusnummer] if form.casusnummer else genoemd(form.antwoorden):
            if casusnummer in (None, nummer):
                per_dossier[nummer].append(form)
    lijst = []
    for nummer, vormen in per_dossier.items():
        termijn = bewaren_tot(nummer, vormen, jaren)
        if termijn:
            geweest = bool(trajecten(nummer, vormen))
            lijst.append(Bewaring(nummer, *termijn, geweest, open_.get(nummer, "")))
    return sorted(lijst, key=lambda b: (b.tot, b.casusnummer))


def open_verzoeken(register: Register) -> dict[str, str]:
    """Casusnummer → kenmerk of a request of the person on which nothing is decided yet."""
    besloten = {a.gegevens["akte"] for a in register.akten(soort="verzoek-besluit")}
    return {
        register.index.correcties.dossier(a.casusnummer): a.kenmerk
        for a in register.akten(soort="verzoek")
        if a.kenmerk not in besloten
    }
