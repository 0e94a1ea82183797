"""How complete the forms are behind the figures: missing scores (D1), overdue measurements (D2), quarters (D3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pandas as pd

from werkwijzer.indicatoren.declaratie import Indicator, Meting, aandeel
from werkwijzer.indicatoren.outcome import kwartaaleinden
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.kalender import plus_maanden
from werkwijzer.profiel import Profiel

LEEFGEBIEDEN = 8  # per plan (report §2.5); the form has a row for each


def ontbrekende_scores(reg: Registratie, periode: Periode) -> tuple[int, int]:
    """How many scores are empty, and how many there could be, in the plans with a measurement date in the period."""
    plannen = reg.plannen[periode.bevat(reg.plannen["datum"])]
    scores = reg.scores[periode.bevat(reg.scores["datum"])]
    mogelijk = LEEFGEBIEDEN * len(plannen)
    return mogelijk - len(scores), mogelijk


def meting_te_laat(reg: Registratie, dag: date, profiel: Profiel) -> pd.DataFrame:
    """The running trajecten of which a measurement is overdue on `dag`: `traject`, `casusnummer`, `uiterlijk`.

    `uiterlijk` is the last day on which the measurement was in time: `plan_dagen` after the beginning for the first
    one, `meting_maanden` after the last one for the next. On that day itself it is not overdue yet.
    """
    loopt = reg.in_aanpak(dag)[["traject", "casusnummer", "begin"]]
    plannen = reg.plannen[reg.plannen["datum"] <= pd.Timestamp(dag)]
    laatste = plannen.groupby("traject", as_index=False)["datum"].max()
    tabel = loopt.merge(laatste, on="traject", how="left")
    termijnen = profiel.termijnen
    tabel["uiterlijk"] = pd.to_datetime(
        pd.Series(
            [
                begin.date() + timedelta(days=termijnen.plan_dagen)
                if pd.isna(meting)
                else plus_maanden(meting.date(), termijnen.meting_maanden)
                for begin, meting in zip(tabel["begin"], tabel["datum"], strict=True)
            ],
            index=tabel.index,
            dtype="object",
        )
    )
    return tabel[tabel["uiterlijk"] < pd.Timestamp(dag)][["traject", "casusnummer", "uiterlijk"]]


def _zonder_marge(teller: int, noemer: int, casussen: frozenset[str]) -> Meting:
    """A share of all forms that there are: it says nothing about other forms, so it has no interval."""
    return replace(aandeel(teller, noemer, casussen), interval=None)


def _d1(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    leeg, mogelijk = ontbrekende_scores(reg, periode)
    return _zonder_marge(leeg, mogelijk, frozenset())


def _d2(reg: Registratie, periode: Periode, profiel: Profiel) -> Meting:
    laat = meting_te_laat(reg, periode.eind, profiel)
    return _zonder_marge(len(laat), len(reg.in_aanpak(periode.eind)), frozenset(laat["casusnummer"]))


def _d3(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    nodig = kwartaaleinden(periode)
    geleverd = {k.date() for k in reg.kwartalen["datum"]} & set(nodig)
    return Meting(len(geleverd), noemer=len(nodig))


INDICATOREN: tuple[Indicator, ...] = (
    Indicator(
        "D1",
        "Ontbrekende scores",
        "kwaliteit",
        "Zijn alle leefgebieden gescoord?",
        "Populatie: alle plannen met een meetdatum in het jaar, elk met acht leefgebieden. Teller: de leefgebieden zonder "
        "score. Noemer: alle leefgebieden in die plannen.",
        "Niet waarom een score ontbreekt: soms weten de partners het echt niet.",
        "formulier plan: leefgebieden (score), meetdatum",
        "%",
        _d1,
        "aandeel",
    ),
    Indicator(
        "D2",
        "Jongeren met een meting die te laat is",
        "kwaliteit",
        "Wordt er op tijd gemeten?",
        "Populatie: de jongeren van K1. Teller: wie op de peildatum meer dan {plan_dagen} dagen na het begin nog geen plan heeft, "
        "of wie meer dan {meting_maanden} maanden geleden voor het laatst is gemeten. Noemer: alle jongeren van K1.",
        "Niet dat er niets is gedaan: er is alleen niet gemeten.",
        "formulier uvz-verslag: datum_uvz, besluit; formulier plan: meetdatum",
        "%",
        _d2,
        "aandeel",
    ),
    Indicator(
        "D3",
        "Kwartalen geleverd door de politie",
        "kwaliteit",
        "Zijn de cijfers over overlast en criminaliteit compleet?",
        "Aantal kwartalen van het jaar waarover een formulier meldingen is ingediend, van de vier.",
        "Niet of in een kwartaal elke melding staat.",
        "formulier meldingen: eind_kwartaal",
        "kwartalen",
        _d3,
        "gemeente",
    ),
)
