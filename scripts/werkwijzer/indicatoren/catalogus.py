"""All declared indicators and tables, in the order of the programme theory, and the municipality's choice of them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from werkwijzer.indicatoren import effect, intermediair, kernelement, kwaliteit, outcome
from werkwijzer.indicatoren.declaratie import Indicator, Teltabel, Verband
from werkwijzer.profiel import Profiel, ProfielFout, Setindicator

INDICATOREN: tuple[Indicator, ...] = (
    *kernelement.INDICATOREN,
    *intermediair.INDICATOREN,
    *outcome.INDICATOREN,
    *effect.INDICATOREN,
    *kwaliteit.INDICATOREN,
)
TABELLEN: tuple[Teltabel, ...] = (*kernelement.TABELLEN, *intermediair.TABELLEN)
_VERBANDEN = (*(v for i in INDICATOREN for v in i.verbanden), *(v for t in TABELLEN for v in t.verbanden))
LEEFGEBIEDEN = "leefgebieden"  # the table of scores, which is not a table of counts


def verbanden() -> tuple[Verband, ...]:
    """Every declared link between counts, also of indicators that this municipality does not use.

    Counts that it does publish may hang together all the same.
    """
    return _VERBANDEN


def indicatoren_van(profiel: Profiel) -> tuple[Indicator, ...]:
    """The indicators that this municipality uses, under its own names and with its terms filled in.

    Without a set that is all of them; without prioritised groups nobody is in one. Raises ProfielFout for a code that does not exist.
    """
    gekozen = profiel.indicatoren
    alle = {i.code: i for i in INDICATOREN}
    if gekozen is None:
        return tuple(i.voor(profiel) for i in INDICATOREN if i.code != "K2" or profiel.lijsten.jeugdgroepen)
    _weiger_onbekend([i.code for i in gekozen.indicatoren if not i.buitencijfer], alle, "indicator")
    dubbel = {i.code for i in gekozen.indicatoren if i.buitencijfer and i.code in alle}
    if dubbel:
        raise ProfielFout(f"De code {', '.join(sorted(dubbel))} bestaat al. Geef het eigen cijfer een andere code.")
    return tuple(_lokaal(i, alle).voor(profiel) for i in gekozen.indicatoren)


def tabellen_van(profiel: Profiel) -> tuple[Teltabel, ...]:
    """The tables of counts that this municipality publishes. Raises ProfielFout for a code that does not exist."""
    if profiel.indicatoren is None or profiel.indicatoren.tabellen is None:
        return TABELLEN
    alle = {t.code: t for t in TABELLEN}
    codes = profiel.indicatoren.tabellen
    _weiger_onbekend(codes, [*alle, LEEFGEBIEDEN], "tabel")
    return tuple(alle[code] for code in codes if code != LEEFGEBIEDEN)


def met_leefgebieden(profiel: Profiel) -> bool:
    """Whether the table with the scores per leefgebied is published."""
    gekozen = profiel.indicatoren
    return gekozen is None or gekozen.tabellen is None or LEEFGEBIEDEN in gekozen.tabellen


def _lokaal(keuze: Setindicator, alle: dict[str, Indicator]) -> Indicator:
    indicator = (
        effect.eigen_cijfer(keuze.code, keuze.buitencijfer, keuze.vraag, keuze.eenheid)
        if keuze.buitencijfer
        else alle[keuze.code]
    )
    return replace(indicator, naam=keuze.naam or indicator.naam, niveau=keuze.niveau or indicator.niveau)


def _weiger_onbekend(codes: Collection[str], bekend: Collection[str], wat: str) -> None:
    onbekend = [code for code in codes if code not in bekend]
    if onbekend:
        raise ProfielFout(
            f"In de gekozen set staat een {wat} die niet bestaat: {', '.join(onbekend)}. Kies uit: {', '.join(bekend)}."
        )
