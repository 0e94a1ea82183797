"""Requests of the young person or the parents (access, rectification, objection, …) and what was decided on them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from werkwijzer import termijnen
from werkwijzer.dossiers.akten import TOEGEWEZEN, Akte, beperking, beperkt
from werkwijzer.dossiers.register import Register
from werkwijzer.fouten import GebruikersFout
from werkwijzer.kalender import toon_datum

RECHTEN = {
    "inzage": "Inzage",
    "verbetering": "Verbeteren of aanvullen",
    "bezwaar": "Bezwaar tegen de verwerking",
    "wissen": "Wissen",
    "beperking": "Beperken",
    "klacht": "Klacht",
}
VAN = {"jongere": "de jongere", "ouder": "een ouder met gezag of de voogd", "gemachtigde": "een gemachtigde"}
UITKOMSTEN = {
    "toegewezen": "toegewezen",
    "deels": "deels toegewezen",
    "afgewezen": "afgewezen",
    "ingetrokken": "ingetrokken",
}


@dataclass(frozen=True)
class Verzoek:
    """A request with its decision, if any. `uiterlijk` is the last day for an answer without extension."""

    akte: Akte
    uiterlijk: date
    besluit: Akte | None

    @property
    def toegewezen(self) -> bool:
        """Whether it was granted, wholly or in part."""
        return self.besluit is not None and self.besluit.gegevens["uitkomst"] in TOEGEWEZEN

    @property
    def beperkt(self) -> bool:
        """Whether the data may not be used because of it, unless an exception was recorded."""
        return beperkt(self.akte, self.besluit.gegevens["uitkomst"] if self.besluit else None)

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
    als, profiel = register.index.correcties.dossier, register.definities.profiel
    besluiten = {a.gegevens["akte"]: a for a in register.akten(soort="verzoek-besluit")}
    return [
        Verzoek(a, termijnen.verzoek_uiterlijk(a.datum, profiel), besluiten.get(a.kenmerk))
        for a in register.akten(soort="verzoek")
        if casusnummer is None or als(a.casusnummer) == als(casusnummer)
    ]


def leg_vast(register: Register, casusnummer: str, recht: str, van: str, wat: str, ontvangen: date) -> Verzoek:
    """File a request: `recht` of RECHTEN, `van` of VAN, `wat` in the words of who asks. An open one of that day in the
    same words is that request, and is not filed twice: each has a term and an answer of its own.

    Raises GebruikersFout for a day of before the first form: that is a typing error.
    """
    eerste = min((f.datum for f in register.index.van_persoon(casusnummer, alle=True)), default=ontvangen)
    if ontvangen < eerste:
        raise GebruikersFout(
            f"Het eerste formulier van {casusnummer} is van {toon_datum(eerste)}. Een verzoek van {toon_datum(ontvangen)} kan "
            "niet kloppen. Controleer de dag van ontvangst. Er is niets vastgelegd."
        )
    gegevens = {"recht": recht, "van": van}
    zelfde = gegevens, " ".join(wat.split()), ontvangen
    for v in verzoeken(register, casusnummer):
        if (v.akte.gegevens, v.akte.reden, v.akte.datum) == zelfde and v.besluit is None:
            return v
    akte = register.schrijf_akte("verzoek", casusnummer, wat, gegevens, datum=ontvangen)
    return Verzoek(akte, termijnen.verzoek_uiterlijk(ontvangen, register.definities.profiel), None)


def besluit(register: Register, kenmerk: str, uitkomst: str, reden: str, op: date) -> Akte:
    """File the decision on a request: `uitkomst` of UITKOMSTEN. Raises GebruikersFout when there is one already."""
    verzoek = next((v for v in verzoeken(register) if v.akte.kenmerk == kenmerk.strip().lower()), None)
    if verzoek is None:
        raise GebruikersFout(f"Er is geen verzoek met kenmerk '{kenmerk}'. Kijk met: werkwijzer verzoek lijst")
    if verzoek.besluit:
        raise GebruikersFout(
            f"Over verzoek {kenmerk} is al besloten: {verzoek.uitkomst}. Er is niets vastgelegd. Wordt het opnieuw gevraagd? "
            "Leg dat vast als een nieuw verzoek."
        )
    gegevens = {"akte": verzoek.akte.kenmerk, "uitkomst": uitkomst}
    nummer = verzoek.akte.casusnummer
    if op < verzoek.akte.datum:
        raise GebruikersFout(
            f"Het verzoek is van {toon_datum(verzoek.akte.datum)}. Een besluit van {toon_datum(op)} kan niet kloppen. Er is "
            "niets vastgelegd."
        )
    return register.schrijf_akte("verzoek-besluit", nummer, reden, gegevens, datum=op, opdracht="verzoek")


def zin_uitzondering(register: Register, besluit: Akte, dag: date) -> str:
    """What is said when this decision ended an exception that still held on `dag`; '' when it did not."""
    kenmerk, wie = besluit.gegevens["akte"], besluit.casusnummer
    eerder = [a for a in register.akten(wie, "beperking-uitzondering") if a.gegevens["akte"] == kenmerk]
    if not any(dag <= date.fromisoformat(a.gegevens["tot"]) for a in eerder) or not any(
        v.beperkt for v in verzoeken(register, wie) if v.akte.kenmerk == kenmerk
    ):
        return ""
    return (
        "De uitzondering van vóór dit besluit geldt niet meer: de jongere komt op geen agenda of lijst en in geen brief. Is "
        f'er een nieuwe reden? werkwijzer verzoek uitzondering {kenmerk} --tot DATUM --reden "…"'
    )


def beperkten(register: Register, dag: date) -> frozenset[str]:
    """Every dossier of which the use is restricted on a day, by the number that counts."""
    als = register.index.correcties.dossier
    gevraagd = {als(v.akte.casusnummer) for v in verzoeken(register) if v.beperkt}
    return frozenset(nummer for nummer in gevraagd if beperking(register.akten(nummer), dag))


def zin_beperkt(nummers: Iterable[str]) -> str:
    """What is said of those who are left out because of it; '' when nobody is."""
    wie = ", ".join(sorted(nummers))
    return (
        f"Niet meegenomen, want er is een bezwaar of beperking: {wie}. Kijk met: werkwijzer verzoek lijst"
        if wie
        else ""
    )


def weiger_beperkt(register: Register, casusnummer: str, dag: date) -> None:
    """Raises GebruikersFout when what is known of this person may not be used on that day (AVG art. 18)."""
    if verzoek := beperking(register.akten(casusnummer), dag):
        raise GebruikersFout(
            f"Het gebruik van dossier {casusnummer} is beperkt: verzoek {verzoek.kenmerk}. Er is niets gemaakt. Mag het toch, "
            "bijvoorbeeld omdat de jongere het goed vindt of om iemand te beschermen? Leg dan vast waarom: "
            f"werkwijzer verzoek uitzondering {verzoek.kenmerk} --tot DATUM --reden TEKST"
        )


def laat_toe(register: Register, kenmerk: str, reden: str, op: date, tot: date) -> Akte:
    """File why a restricted dossier may be used after all, from `op` up to and including `tot`."""
    v = next((v for v in verzoeken(register) if v.akte.kenmerk == kenmerk.strip().lower()), None)
    if v is None or not v.beperkt:
        raise GebruikersFout(
            f"Er is geen verzoek met kenmerk '{kenmerk}' dat het gebruik tegenhoudt. Kijk met: werkwijzer verzoek lijst"
        )
    if tot < op:
        raise GebruikersFout(f"{toon_datum(tot)} is al geweest. Er is niets vastgelegd.")
    gegevens = {"akte": v.akte.kenmerk, "tot": tot.isoformat()}
    return register.schrijf_akte(
        "beperking-uitzondering", v.akte.casusnummer, reden, gegevens, datum=op, opdracht="verzoek"
    )
