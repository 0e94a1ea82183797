"""Until when a dossier may be kept. Derived from the filed forms; nobody types a closing date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from werkwijzer.casus.casus import casussen
from werkwijzer.dossiers.register import Register


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


def bewaarlijst(register: Register, casusnummer: str | None = None) -> list[Bewaring]:
    """Every dossier whose term runs, or one, the earliest end first (`Stand.bewaring`)."""
    open_ = open_verzoeken(register)
    lijst = []
    for nummer, casus in casussen(register.index.formulieren(casusnummer=casusnummer), register.akten()).items():
        termijn = casus.laatst.bewaring(register.definities.profiel)
        if termijn and casusnummer in (None, nummer):
            delen = (termijn.vanaf, termijn.tot, termijn.in_aanpak_geweest)
            lijst.append(Bewaring(nummer, *delen, open_.get(nummer, "")))
    return sorted(lijst, key=lambda b: (b.tot, b.casusnummer))


def open_verzoeken(register: Register) -> dict[str, str]:
    """Casusnummer → kenmerk of a request of the person on which nothing is decided yet."""
    besloten = {a.gegevens["akte"] for a in register.akten(soort="verzoek-besluit")}
    return {
        register.index.correcties.dossier(a.casusnummer): a.kenmerk
        for a in register.akten(soort="verzoek")
        if a.kenmerk not in besloten
    }
