"""Requests of the young person or the parents (access, rectification, objection, …) and what was decided on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from werkwijzer.dossiers.akten import Akte
from werkwijzer.dossiers.register import Register
from werkwijzer.fouten import GebruikersFout
from werkwijzer.kalender import plus_maanden

RECHTEN = {
    "inzage": "Inzage",
    "verbetering": "Verbeteren of aanvullen",
    "bezwaar": "Bezwaar tegen de verwerking",
    "wissen": "Wissen",
    "beperking": "Beperken",
    "klacht": "Klacht",
}
VAN = {"jongere": "de jongere", "ouder": "een ouder met gezag", "gemachtigde": "een gemachtigde"}
UITKOMSTEN = {
    "toegewezen": "toegewezen",
    "deels": "deels toegewezen",
    "afgewezen": "afgewezen",
    "ingetrokken": "ingetrokken",
}
_MAANDEN_ANTWOORD = 1  # AVG, art. 12 lid 3


@dataclass(frozen=True)
class Verzoek:
    """A request with its decision, if any. `uiterlijk` is the last day for an answer without extension."""

    akte: Akte
    uiterlijk: date
    besluit: Akte | None

    @property
    def recht(self) -> str:
        return RECHTEN[self.akte.gegevens["recht"]]

    @property
    def van(self) -> str:
        return VAN[self.akte.gegevens["van"]]

    @property
    def uitkomst(self) -> str:
        return UITKOMSTEN[self.besluit.gegevens["uitkomst"]] if self.besluit else "nog geen besluit"


def verzoeken(register: Register, casusnummer: str | None = None) -> list[Verzoek]:
    """Requests about one dossier, or all, in order of filing."""
    als = register.index.correcties.dossier
    besluiten = {a.gegevens["akte"]: a for a in register.akten(soort="verzoek-besluit")}
    return [
        Verzoek(a, plus_maanden(a.datum, _MAANDEN_ANTWOORD), besluiten.get(a.kenmerk))
        for a in register.akten(soort="verzoek")
        if casusnummer is None or als(a.casusnummer) == als(casusnummer)
    ]


def leg_vast(register: Register, casusnummer: str, recht: str, van: str, wat: str, ontvangen: date) -> Verzoek:
    """File a request: `recht` of RECHTEN, `van` of VAN, `wat` in the words of who asks."""
    gegevens = {"recht": recht, "van": van}
    akte = register.schrijf_akte("verzoek", casusnummer, wat, gegevens, datum=ontvangen)
    return Verzoek(akte, plus_maanden(ontvangen, _MAANDEN_ANTWOORD), None)


def besluit(register: Register, kenmerk: str, uitkomst: str, reden: str, op: date) -> Akte:
    """File the decision on a request: `uitkomst` of UITKOMSTEN. Raises GebruikersFout when there is one already."""
    verzoek = next((v for v in verzoeken(register) if v.akte.kenmerk == kenmerk.strip().lower()), None)
    if verzoek is None:
        raise GebruikersFout(f"Er is geen verzoek met kenmerk '{kenmerk}'. Kijk met: werkwijzer verzoek lijst")
    if verzoek.besluit:
        raise GebruikersFout(f"Over verzoek {kenmerk} is al besloten: {verzoek.uitkomst}.")
    gegevens = {"akte": verzoek.akte.kenmerk, "uitkomst": uitkomst}
    nummer = verzoek.akte.casusnummer
    return register.schrijf_akte("verzoek-besluit", nummer, reden, gegevens, datum=op, opdracht="verzoek")
