"""Effect: a safer municipality (E1–E3). Context only: these figures cannot judge this approach (letter, conclusion 4)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from werkwijzer.casus.gemeente import Buitencijfer
from werkwijzer.indicatoren.declaratie import Eenheid, Indicator, Meting
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.profiel import Profiel

_ZEGT_NIET = (
    "Niets over deze aanpak: het cijfer hangt van veel meer af, en de aanpak is maar een van de maatregelen. "
    "De rekenkamercommissie vond de bestaande effectcijfers onvoldoende om de aanpak te beoordelen."
)


ANDER = "ander"  # the choice in the form for a figure that has no code of its own
# Choices in the form for figures about all young people of the municipality: context, no indicators of this approach; the ages
# are those of the profile.
ROND_JONGEREN = {
    "misdrijf": "Jongeren met een geregistreerd misdrijf, per 1.000 inwoners van {leeftijd_min} tot en met {leeftijd_max} jaar",
    "halt": "Verwijzingen naar Halt, per 1.000 inwoners van {leeftijd_min} tot en met {leeftijd_max} jaar",
    "schooluitval": "Voortijdig schoolverlaters, per 1.000 inwoners van {leeftijd_min} tot en met {leeftijd_max} jaar",
}


def buitencijfer(code: str, naam: str, reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    """The figure as filled in for the year, with its own source; None when it is not there.

    `naam` is what an 'Ander cijfer' is called in the form; '' for one with a code of its own.
    """
    gevonden = [r for r in buitencijfers(reg, periode) if (r.code, r.naam.casefold()) == (code, naam.casefold())]
    if not gevonden:
        return Meting(None)
    laatste = gevonden[-1]
    eenheid = Eenheid("", laatste.op, laatste.bron, waarde=laatste.waarde, waarom=laatste.herkomst)
    return Meting(laatste.waarde, (eenheid,), herkomst=laatste.herkomst, vergelijking=laatste.vergelijking)


def buitencijfers(reg: Registratie, periode: Periode) -> list[Buitencijfer]:
    """All figures from outside that were filled in for the period, in the order of the form."""
    return [
        replace(c, naam=c.naam if c.code == ANDER else ROND_JONGEREN.get(c.code, ""))
        for c in reg.gemeente.buitencijfers
        if periode.bevat(c.op)
    ]


def eigen_cijfer(code: str, naam: str, vraag: str, eenheid: str) -> Indicator:
    """An 'Ander cijfer' of the form that a set of indicators gives a code: found by its name."""
    definitie = f"Het cijfer '{naam}' zoals ingevuld in de jaarcijfers, met de bron die daar staat."
    bron = f"formulier jaarcijfers: buitencijfers (Ander cijfer: {naam})"
    bereken = partial(buitencijfer, ANDER, naam)
    return Indicator(
        code, naam, "effect", vraag, definitie, _ZEGT_NIET, bron, eenheid, bereken, "gemeente", nodig="buiten"
    )


def _indicator(code: str, naam: str, vraag: str, eenheid: str) -> Indicator:
    definitie = "Het cijfer zoals ingevuld in de jaarcijfers, met de bron die daar staat."
    bron = "formulier jaarcijfers: buitencijfers"
    bereken = partial(buitencijfer, code, "")
    return Indicator(
        code, naam, "effect", vraag, definitie, _ZEGT_NIET, bron, eenheid, bereken, "gemeente", nodig="buiten"
    )


INDICATOREN: tuple[Indicator, ...] = (
    _indicator(
        "E1", "Rapportcijfer veiligheid in de gemeente", "Hoe veilig vinden inwoners de gemeente?", "rapportcijfer"
    ),
    _indicator("E2", "Rapportcijfer veiligheid in de buurt", "Hoe veilig vinden inwoners hun buurt?", "rapportcijfer"),
    _indicator("E3", "Woninginbraken", "Hoeveel woninginbraken waren er?", "woninginbraken in de gemeente"),
)
