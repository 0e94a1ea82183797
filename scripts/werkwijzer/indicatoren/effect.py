"""Effect: a safer municipality (E1–E3). Context only: these figures cannot judge this approach (letter, conclusion 4)."""

from __future__ import annotations

from functools import partial

from werkwijzer.indicatoren.declaratie import Indicator, Meting
from werkwijzer.indicatoren.registratie import Periode, Registratie

_ZEGT_NIET = (
    "Niets over deze aanpak: het cijfer hangt van veel meer af, en de aanpak is maar een van de maatregelen. "
    "De rekenkamercommissie vond de bestaande effectcijfers onvoldoende om de aanpak te beoordelen."
)


def _buitencijfer(code: str, reg: Registratie, periode: Periode) -> Meting:
    """The figure as filled in for the year; None when it is not there."""
    b = reg.buitencijfers
    waarden = b[(b["indicator"] == code) & periode.bevat(b["datum"])]["waarde"]
    return Meting(float(waarden.iloc[-1]) if len(waarden) else None)


def _indicator(code: str, naam: str, vraag: str, eenheid: str) -> Indicator:
    definitie = "Het cijfer zoals ingevuld in de jaarcijfers, met de bron die daar staat."
    bron = "formulier jaarcijfers: buitencijfers"
    return Indicator(
        code, naam, "effect", vraag, definitie, _ZEGT_NIET, bron, eenheid, partial(_buitencijfer, code), "gemeente"
    )


INDICATOREN: tuple[Indicator, ...] = (
    _indicator(
        "E1", "Rapportcijfer veiligheid in de gemeente", "Hoe veilig vinden inwoners de gemeente?", "rapportcijfer"
    ),
    _indicator("E2", "Rapportcijfer veiligheid in de buurt", "Hoe veilig vinden inwoners hun buurt?", "rapportcijfer"),
    _indicator("E3", "Woninginbraken", "Hoeveel woninginbraken waren er?", "woninginbraken in de gemeente"),
)
