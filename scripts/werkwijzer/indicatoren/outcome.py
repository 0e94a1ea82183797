"""Outcome: no recidivism or development of criminal behaviour (O1, O2) and less nuisance (O3). Report schema 4.2.

All of it from the quarterly police figures. A year without all its quarters has no figure: a missing quarter is
not the same as nothing happened.
"""

from __future__ import annotations

from datetime import date
from functools import partial

import pandas as pd

from werkwijzer.indicatoren.declaratie import Indicator, Meting, aandeel
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.kalender import plus_maanden
from werkwijzer.profiel import Profiel

_RECIDIVE = ("aanhouding", "veroordeling")


def kwartaaleinden(periode: Periode) -> list[date]:
    """The last days of the quarters that end in the period."""
    dagen = (
        date(jaar, maand, 31 if maand in (3, 12) else 30)
        for jaar in range(periode.begin.year, periode.eind.year + 1)
        for maand in (3, 6, 9, 12)
    )
    return [dag for dag in dagen if periode.begin <= dag <= periode.eind]


def compleet(reg: Registratie, periode: Periode) -> bool:
    """Did the police deliver every quarter of the period?"""
    return {k.date() for k in reg.kwartalen["datum"]} >= set(kwartaaleinden(periode))


def _eerder(periode: Periode, maanden: int) -> Periode:
    """The same year or quarter, so many months earlier."""
    return Periode(plus_maanden(periode.begin, -maanden), plus_maanden(periode.eind, -maanden))


def _o1(van: str, maanden: int, reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    """Share of the cohort (begin or eind so many months before the period) with an arrest or conviction since."""
    eerder = _eerder(periode, maanden)
    if not compleet(reg, Periode(eerder.begin, periode.eind)):
        return Meting(None)
    cohort = reg.trajecten[eerder.bevat(reg.trajecten[van])]
    meldingen = reg.meldingen[reg.meldingen["soort"].isin(_RECIDIVE)]
    paren = cohort.merge(meldingen[["casusnummer", "datum"]], on="casusnummer")
    grens = pd.to_datetime([plus_maanden(dag.date(), maanden) for dag in paren[van]])
    terug = paren[(paren["datum"] > paren[van]) & (paren["datum"] <= grens)].drop_duplicates("traject")
    return aandeel(len(terug), len(cohort), frozenset(terug["casusnummer"]))


def _in_aanpak(reg: Registratie, periode: Periode, soort: str) -> pd.DataFrame:
    """Reports of one kind in the period about a person who was in the approach on that day."""
    meldingen = reg.meldingen[(reg.meldingen["soort"] == soort) & periode.bevat(reg.meldingen["datum"])]
    paren = meldingen.reset_index().merge(reg.trajecten[["casusnummer", "begin", "eind"]], on="casusnummer")
    tijdens = (paren["datum"] >= paren["begin"]) & (paren["eind"].isna() | (paren["datum"] <= paren["eind"]))
    return paren[tijdens].drop_duplicates("index")


def _tijdens(soort: str, reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    if not compleet(reg, periode):
        return Meting(None)
    gevonden = _in_aanpak(reg, periode, soort)
    return Meting(len(gevonden), frozenset(gevonden["casusnummer"]))


def _stad(kolom: str, reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    kwartalen = reg.kwartalen[periode.bevat(reg.kwartalen["datum"])][kolom].dropna()
    if not compleet(reg, periode) or len(kwartalen) < len(kwartaaleinden(periode)):
        return Meting(None)
    return Meting(int(kwartalen.sum()))


_RECIDIVE_TEKST = (
    "Van alle trajecten die {wat} in het jaar {n} jaar vóór het verslagjaar: het deel met ten minste één aanhouding "
    "als verdachte of veroordeling in de {maanden} maanden na die dag. De dag zelf telt niet mee. Alleen als de "
    "politie over alle kwartalen van die jaren heeft geleverd."
)
_GEEN_OORZAAK = (
    "Niet dat de aanpak de oorzaak is: er is geen vergelijkingsgroep. Een aanhouding is nog geen veroordeling."
)
_BRON = "formulier meldingen: casusnummer, datum, soort"


def _recidive(code: str, van: str, maanden: int) -> Indicator:
    wat, naam = {"begin": ("begonnen", "na de start"), "eind": ("eindigden", "na de afsluiting")}[van]
    jaren = {12: "één", 24: "twee"}[maanden]
    return Indicator(
        code,
        f"Recidive binnen {maanden} maanden {naam}",
        "outcome",
        f"Welk deel komt binnen {jaren} jaar {naam} opnieuw in aanraking met justitie?",
        _RECIDIVE_TEKST.format(wat=wat, n=jaren, maanden=maanden),
        _GEEN_OORZAAK,
        _BRON,
        "%",
        partial(_o1, van, maanden),
        "aandeel",
        persoonlijk=True,
    )


INDICATOREN: tuple[Indicator, ...] = (
    _recidive("O1-start12", "begin", 12),
    _recidive("O1-start24", "begin", 24),
    _recidive("O1-slot12", "eind", 12),
    _recidive("O1-slot24", "eind", 24),
    Indicator(
        "O2",
        "Aanhoudingen",
        "outcome",
        "Hoe vaak werd een jongere in de aanpak aangehouden?",
        "Aantal aanhoudingen als verdachte in het jaar van jongeren die op die dag in de aanpak zaten.",
        _GEEN_OORZAAK,
        _BRON,
        "aanhoudingen",
        partial(_tijdens, "aanhouding"),
    ),
    Indicator(
        "O3",
        "Meldingen van overlast",
        "outcome",
        "Hoe vaak was er een melding van overlast over een jongere in de aanpak?",
        "Aantal meldingen van overlast in het jaar over jongeren die op die dag in de aanpak zaten.",
        "Niet hoeveel overlast er was: niet iedereen meldt, en niet elke melding klopt.",
        _BRON,
        "meldingen",
        partial(_tijdens, "overlast"),
    ),
    Indicator(
        "O3-stad",
        "Meldingen van jeugdoverlast in de gemeente",
        "outcome",
        "Hoeveel meldingen van jeugdoverlast waren er in de hele gemeente?",
        "Som van de vier kwartaalcijfers van de politie.",
        "Niets over deze aanpak: de meeste meldingen gaan over andere jongeren.",
        "formulier meldingen: jeugdoverlast_stad",
        "meldingen in de gemeente",
        partial(_stad, "jeugdoverlast_stad"),
        "gemeente",
    ),
)
