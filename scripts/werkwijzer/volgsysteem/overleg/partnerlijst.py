"""The list of partners: a workbook to fill in, and of that a Word document for whoever takes part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from werkwijzer.dossiers.deelnemers import (
    FUNCTIES,
    KOLOMKOPPEN,
    Deelnemer,
    Nagekeken,
    kijk_na,
    lees_deelnemers,
    lijst_pad,
    nu_partner,
    partner_van,
)
from werkwijzer.dossiers.openen import eis_map
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.kalender import toon_datum
from werkwijzer.paden import Paden
from werkwijzer.profiel import GEMEENTE, Profiel
from werkwijzer.schijf import afgeschermd, schrijf_veilig
from werkwijzer.volgsysteem.papier.excel import Blad, werklijst
from werkwijzer.volgsysteem.papier.word import klaar, nieuw_stuk, tabel

_BREEDTES = (26, 26, 24, 18, 18, 24, 34, 18, 14)
_KLEIN = 9.0  # points


@dataclass(frozen=True)
class Partnerlijst:
    """What was made: `stuk` is the document for participants, None when the list is new or not right.

    `verouderd`: the document of an earlier time is still there, and the list is not right.
    """

    lijst: Path
    nieuw: bool
    stuk: Path | None
    nagekeken: Nagekeken
    verouderd: bool = False


def maak_partnerlijst(paden: Paden, definities: Definities, dag: date) -> Partnerlijst:
    """Make an empty list when there is none, else check it and make the document for participants.

    The workbook is of whoever keeps it: once it is there, nothing is written in it. Raises GebruikersFout when the private
    folder is not there or the list cannot be read.
    """
    eis_map(paden)
    pad, profiel = lijst_pad(paden), definities.profiel
    with afgeschermd(paden.prive):
        if not pad.exists():
            schrijf_veilig(pad, _lege_lijst(profiel, dag))
            return Partnerlijst(pad, nieuw=True, stuk=None, nagekeken=Nagekeken((), ()))
        deelnemers = lees_deelnemers(paden)
        nagekeken, stuk = kijk_na(deelnemers, profiel, dag), pad.with_suffix(".docx")
        if nagekeken.fouten:
            return Partnerlijst(pad, nieuw=False, stuk=None, nagekeken=nagekeken, verouderd=stuk.exists())
        schrijf_veilig(stuk, voor_deelnemers(deelnemers, definities, dag), vast=False)
    return Partnerlijst(pad, nieuw=False, stuk=stuk, nagekeken=nagekeken)


def _lege_lijst(profiel: Profiel, dag: date) -> bytes:
    """A row per partner to fill in; of the municipality one for each function that everybody must be able to find."""
    leeg = ("",) * (len(KOLOMKOPPEN) - 3)
    rijen = [
        (partner.naam, "", functie, *leeg)
        for partner in nu_partner(profiel, dag)
        for functie in (FUNCTIES if partner.code == GEMEENTE else ("",))
    ]
    uitleg = (
        "Elke deelnemer en elke vervanger een eigen regel. Wie stopt, houdt een regel met de laatste dag. Daarna: werkwijzer "
        "partnerlijst."
    )
    blad = Blad("Partnerlijst", "Partnerlijst", uitleg, tuple(KOLOMKOPPEN.values()), _BREEDTES, rijen, als_tekst=True)
    fictief = ", verzonnen gegevens" if profiel.gemeente.fictief else ""
    return werklijst([blad], dag, f"Vertrouwelijk{fictief}", profiel.huisstijl)


def voor_deelnemers(deelnemers: Sequence[Deelnemer], definities: Definities, dag: date) -> bytes:
    """Whom to call at each partner on `dag`. Who signed is left out: that is for the one who keeps the list."""
    profiel = definities.profiel
    document = nieuw_stuk("Partnerlijst", definities)
    document.add_paragraph(
        f"Stand van {toon_datum(dag)}. Alleen voor wie meedoet: stuur deze lijst niet door en gooi de vorige weg. Klopt er iets "
        f"niet? Zeg het tegen {profiel.gemeente.contact}."
    )
    document.add_paragraph("Belt iemand om gegevens? Bel zelf terug, op een nummer van deze lijst.")
    rijen = [
        (partner.naam, _wie(d), _nummers(d), d.email)
        for partner in nu_partner(profiel, dag)
        for d in deelnemers
        if d.doet_mee(dag) and partner_van(d, profiel) == partner
    ]
    if spoed := [f"{d.spoed} ({d.functie or d.naam})" for d in deelnemers if _van_gemeente(d, profiel, dag)]:
        document.add_paragraph(f"Datalek of spoed, ook in het weekend: bel {' of '.join(spoed)}.").runs[0].bold = True
    tabel(document, ("Partner", "Wie", "Telefoon", KOLOMKOPPEN["email"]), rijen, punten=_KLEIN)
    return klaar(document, dag)


def _van_gemeente(d: Deelnemer, profiel: Profiel, dag: date) -> bool:
    partner = partner_van(d, profiel)
    return bool(d.spoed and d.doet_mee(dag) and partner and partner.code == GEMEENTE)


def _wie(d: Deelnemer) -> str:
    return "\n".join(filter(None, [d.naam, d.functie, d.vervanger and f"vervanger: {d.vervanger}"]))


def _nummers(d: Deelnemer) -> str:
    return "\n".join(filter(None, [d.telefoon, d.spoed and f"bij spoed:\n{d.spoed}"]))
