"""Brothers and sisters: linked by casusnummer, each with a reason of its own, and no longer than that reason holds.

Being a brother or sister is no reason (Amsterdam, 2025: attention to siblings without one is
stigmatising). So a link says why there is attention for the other child, and can be withdrawn.
"""

from __future__ import annotations

from collections.abc import Sequence

from werkwijzer.dossiers.akten import Akte
from werkwijzer.dossiers.index import STARTLIJST
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.register import Register
from werkwijzer.formulieren import typen
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.samenhang import nummers_in
from werkwijzer.fouten import GebruikersFout
from werkwijzer.kalender import toon_datum
from werkwijzer.paden import Paden


def koppel(paden: Paden, definities: Definities, casusnummer: str, ander: str, reden: str) -> Akte:
    """Record in dossier `casusnummer` that there is attention for brother or sister `ander`, and why.

    Raises GebruikersFout for an unknown number, for a child with itself, without a reason, and for a link that is
    there already.
    """
    with open_register(paden, definities) as register:
        een, twee = (register.telt_als(nummer) for nummer in (casusnummer, ander))
        if een == twee:
            raise GebruikersFout("Noem twee verschillende casusnummers.")
        if _link(register, een, twee):
            raise GebruikersFout(
                f"{een} en {twee} zijn al gekoppeld. Is de reden veranderd? Trek die eerst in met --trek-in."
            )
        return register.schrijf_akte("familie", een, reden, {"ander": twee, "verwantschap": "broer of zus"})


def trek_in(paden: Paden, definities: Definities, casusnummer: str, ander: str, reden: str) -> Akte:
    """Withdraw the attention for `ander`: the link no longer holds, what was recorded stays in the record.

    Raises GebruikersFout when there is no such link, or without a reason.
    """
    with open_register(paden, definities) as register:
        een, twee = (register.telt_als(nummer) for nummer in (casusnummer, ander))
        akte = _link(register, een, twee)
        if akte is None:
            raise GebruikersFout(f"{een} en {twee} zijn niet gekoppeld. Er is niets om in te trekken.")
        return register.schrijf_akte("herroepen", akte.casusnummer, reden, herroept=akte.kenmerk, opdracht="familie")


def koppelingen(paden: Paden, definities: Definities, casusnummer: str) -> list[str]:
    """The links of a dossier that hold, one sentence each."""
    with open_register(paden, definities) as register:
        nummer = register.telt_als(casusnummer)
        als = register.index.correcties.dossier
        links = [(a, als(a.casusnummer), als(str(a.gegevens["ander"]))) for a in register.akten(nummer, "familie")]
        return [_zin(akte, nummer, van, naar) for akte, van, naar in links if van != naar]  # joined since: one person


def voorgesteld(register: Register) -> list[tuple[str, str]]:
    """Pairs of dossiers of which a startlijst says that they are brothers or sisters, and about which nobody decided.

    That alone is no reason for a link: it is a question to answer once. A link that was withdrawn is an answer too.
    """
    als, paren = register.index.correcties.dossier, dict[tuple[str, str], None]()
    for form in register.index.formulieren(STARTLIJST):
        rijen = typen.Startlijst(form.antwoorden).jongeren
        op_nr = {str(int(r.regel)): r.casusnummer for r in rijen if r.regel is not None and r.casusnummer}
        for rij in rijen:
            for nr in nummers_in(rij.broer_zus_van or ""):
                een, twee = als(rij.casusnummer or ""), als(op_nr.get(nr) or "")
                if een and twee and een != twee:
                    paren[min(een, twee), max(een, twee)] = None
    besloten = {frozenset(map(als, a.casusnummers)) for a in register.akten(soort="familie", ook_herroepen=True)}
    return [paar for paar in sorted(paren) if frozenset(paar) not in besloten]


def voorstellen(paden: Paden, definities: Definities) -> list[tuple[str, str]]:
    """The same, from the private folder."""
    with open_register(paden, definities) as register:
        return voorgesteld(register)


def _zin(akte: Akte, vanuit: str, van: str, naar: str) -> str:
    richting = f"aandacht voor {naar}" if van == vanuit else f"aandacht vanuit {van}"
    return f"{vanuit}: {richting} sinds {toon_datum(akte.datum)}. Reden: {akte.reden}"


def _link(register: Register, een: str, twee: str) -> Akte | None:
    gevonden: Sequence[Akte] = register.akten(een, "familie")
    als = register.index.correcties.dossier
    return next((a for a in gevonden if {een, twee} == set(map(als, a.casusnummers))), None)
