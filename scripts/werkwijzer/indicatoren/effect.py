"""Effect: a safer municipality (E1–E3). Context only: these figures cannot judge this approach (letter, conclusion 4)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from werkwijzer.indicatoren.declaratie import Indicator, Meting
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.profiel import Profiel

_ZEGT_NIET = (
    "Niets over deze aanpak: het cijfer hangt van veel meer af, en de aanpak is maar een van de maatregelen. "
    "De rekenkamercommissie vond de bestaande effectcijfers onvoldoende om de aanpak te beoordelen."
)


ANDER = "ander"  # the choice in the form for a figure that has no code of its own


def buitencijfer(code: str, naam: str, reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    """The figure as filled in for the year, with its own source; None when it is not there.

    `naam` is what an 'Ander cijfer' is called in the form; '' for one with a code of its own.
    """
    gevonden = [r for r in buitencijfers(reg, periode) if (r.code, r.naam.casefold()) == (code, naam.casefold())]
    return Meting(gevonden[-1].waarde, herkomst=gevonden[-1].bron) if gevonden else Meting(None)


@dataclass(frozen=True)
class Buitencijfer:
    """One line of the form: a figure about the whole municipality and where it comes from."""

    code: str
    naam: str
    waarde: float
    bron: str


def buitencijfers(reg: Registratie, periode: Periode) -> list[Buitencijfer]:
    """All figures from outside that were filled in for the period, in the order of the form."""
    b = reg.buitencijfers[periode.bevat(reg.buitencijfers["datum"])].dropna(subset=["waarde"])
    return [
        Buitencijfer(code, str(naam).strip() if code == ANDER and naam else "", float(waarde), str(bron or "").strip())
        for code, naam, waarde, bron in zip(b["indicator"], b["naam"], b["waarde"], b["bron"], strict=True)
    ]


def eigen_cijfer(code: str, naam: str, vraag: str, eenheid: str) -> Indicator:
    """An 'Ander cijfer' of the form that a set of indicators gives a code: found by its name."""
    definitie = f"Het cijfer '{naam}' zoals ingevuld in de jaarcijfers, met de bron die daar staat."
    bron = f"formulier jaarcijfers: buitencijfers (Ander cijfer: {naam})"
    bereken = partial(buitencijfer, ANDER, naam)
    return Indicator(code, naam, "effect", vraag, definitie, _ZEGT_NIET, bron, eenheid, bereken, "gemeente")


def _indicator(code: str, naam: str, vraag: str, eenheid: str) -> Indicator:
    definitie = "Het cijfer zoals ingevuld in de jaarcijfers, met de bron die daar staat."
    bron = "formulier jaarcijfers: buitencijfers"
    bereken = partial(buitencijfer, code, "")
    return Indicator(code, naam, "effect", vraag, definitie, _ZEGT_NIET, bron, eenheid, bereken, "gemeente")


INDICATOREN: tuple[Indicator, ...] = (
    _indicator(
        "E1", "Rapportcijfer veiligheid in de gemeente", "Hoe veilig vinden inwoners de gemeente?", "rapportcijfer"
    ),
    _indicator("E2", "Rapportcijfer veiligheid in de buurt", "Hoe veilig vinden inwoners hun buurt?", "rapportcijfer"),
    _indicator("E3", "Woninginbraken", "Hoeveel woninginbraken waren er?", "woninginbraken in de gemeente"),
)
