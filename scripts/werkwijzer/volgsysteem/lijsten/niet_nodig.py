"""What stands on the werkvoorraad and is not needed after all: an akte with the reason, that can be withdrawn."""

from __future__ import annotations

from datetime import date

from werkwijzer.casus.casus import casus_van
from werkwijzer.dossiers.akten import Akte
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.register import Register
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.paden import Paden
from werkwijzer.signaalsoorten import PER_CODE, Signaalsoort
from werkwijzer.volgsysteem.lijsten.signalen import signalen

_ALTIJD = ("bewaartermijn", "zorg-zonder-overname", "overdracht-open")  # settled by doing it, not by leaving it


def niet_nodig(paden: Paden, definities: Definities, casusnummer: str, wat: str, reden: str, dag: date) -> list[Akte]:
    """File why something that is due for this person is not needed: everything of that kind that stands on the list now.

    What becomes due later, after another closure for example, is on the list again. Raises GebruikersFout for an unknown
    number or kind, and when nothing of that kind is due.
    """
    soort = _soort(wat)
    if soort.code in _ALTIJD:
        raise GebruikersFout(f"‘{soort.naam}’ kan niet van de lijst af. {soort.doe}. Er is niets vastgelegd.")
    with open_register(paden, definities) as register:
        nummer = register.telt_als(casusnummer)
        stand = casus_van(nummer, register.index.van_persoon(nummer), register.akten(nummer)).op(dag)
        gevonden = [s for s in signalen(stand, definities) if s.soort == soort]
        if not gevonden:
            raise GebruikersFout(f"‘{soort.naam}’ staat voor {nummer} niet op de werkvoorraad. Er is niets vastgelegd.")
        return [
            register.schrijf_akte(
                "niet-nodig",
                nummer,
                reden,
                {"wat": soort.code, "kenmerk": s.kenmerk},
                datum=dag,
                opdracht="werkvoorraad",
            )
            for s in gevonden
        ]


def toch_nodig(paden: Paden, definities: Definities, casusnummer: str, wat: str, reden: str) -> int:
    """Withdraw that; returns how many things are on the list again. Raises GebruikersFout when there were none."""
    soort = _soort(wat)
    with open_register(paden, definities) as register:
        nummer = register.telt_als(casusnummer)
        akten = _geldend(register, nummer, soort)
        if not akten:
            raise GebruikersFout(
                f"‘{soort.naam}’ is voor {nummer} niet van de werkvoorraad gehaald. Er is niets veranderd."
            )
        for akte in akten:
            register.schrijf_akte("herroepen", akte.casusnummer, reden, herroept=akte.kenmerk, opdracht="werkvoorraad")
        return len(akten)


def _geldend(register: Register, nummer: str, soort: Signaalsoort) -> list[Akte]:
    return [a for a in register.akten(nummer, "niet-nodig") if a.gegevens["wat"] == soort.code]


def _soort(tekst: str) -> Signaalsoort:
    """The kind that somebody typed, by its code, or as a list or the start page says it."""
    gezocht = tekst.casefold().strip()
    for soort in PER_CODE.values():
        if gezocht in (soort.code, soort.naam.casefold(), soort.doe.casefold()):
            return soort
    raise GebruikersFout(f"‘{tekst}’ staat nooit op de werkvoorraad. Kies uit: {', '.join(PER_CODE)}.")
