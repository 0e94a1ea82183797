"""Intermediate goal: a better outlook for young person and family. I1 scores per leefgebied, I2 closed trajecten."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from werkwijzer.indicatoren.declaratie import Indicator, Meting, Telling, Teltabel, aandeel
from werkwijzer.indicatoren.kernelement import uitstroom
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.profiel import Profiel


@dataclass(frozen=True)
class Verloop:
    """Scores of one leefgebied over the trajecten with a start and a later score.

    `som_start` and `som_laatste` are sums of scores, so that a mean is som / aantal.
    """

    aantal: int
    som_start: int
    som_laatste: int
    vooruit: int
    gelijk: int
    terug: int


def begin_en_laatste(reg: Registratie, periode: Periode) -> pd.DataFrame:
    """One row per traject and leefgebied with two scores: `start` and `laatste`.

    Population: trajecten that ran on some day of the period. Start is the first score of the traject, laatste
    the last one on or before the reference date, on different days. A missing score leaves out that leefgebied only.
    """
    t = reg.trajecten
    loopt = (t["begin"] <= pd.Timestamp(periode.eind)) & (t["eind"].isna() | (t["eind"] >= pd.Timestamp(periode.begin)))
    scores = reg.scores[reg.scores["traject"].isin(t[loopt]["traject"])]
    scores = scores[scores["datum"] <= pd.Timestamp(periode.eind)].sort_values("datum")
    per_gebied = scores.groupby(["traject", "casusnummer", "leefgebied"])
    paren = per_gebied["score"].agg(start="first", laatste="last", metingen="count").reset_index()
    return paren[paren["metingen"] >= 2]


def verloop(reg: Registratie, periode: Periode) -> dict[str, Verloop]:
    """I1 per leefgebied (its code); a leefgebied without pairs of scores is absent."""
    paren = begin_en_laatste(reg, periode)
    uitkomst = {}
    for gebied, deel in paren.groupby("leefgebied"):
        verschil = deel["laatste"] - deel["start"]
        uitkomst[str(gebied)] = Verloop(
            len(deel),
            int(deel["start"].sum()),
            int(deel["laatste"].sum()),
            int((verschil > 0).sum()),
            int((verschil == 0).sum()),
            int((verschil < 0).sum()),
        )
    return uitkomst


def _i1(reg: Registratie, periode: Periode) -> Meting:
    paren = begin_en_laatste(reg, periode)
    per_traject = paren.groupby(["traject", "casusnummer"])[["start", "laatste"]].sum().reset_index()
    vooruit = per_traject[per_traject["laatste"] > per_traject["start"]]
    return aandeel(len(vooruit), len(per_traject), frozenset(vooruit["casusnummer"]))


def _i2(wijze: str, reg: Registratie, periode: Periode) -> Meting:
    gesloten = uitstroom(reg, periode)
    deel = gesloten[gesloten["wijze"] == wijze]
    return Meting(len(deel), frozenset(deel["casusnummer"]))


def _afsluiting(reg: Registratie, periode: Periode, _: Profiel) -> Telling:
    wijze = uitstroom(reg, periode)["wijze"]
    positief, negatief = (int((wijze == w).sum()) for w in ("positief", "negatief"))
    aantallen = (positief, negatief, len(wijze) - positief - negatief, len(wijze))
    return Telling(
        ("Positief", "Negatief", "Overgedragen of anders", "Totaal"), ("Aantal",), tuple((a,) for a in aantallen)
    )


INDICATOREN: tuple[Indicator, ...] = (
    Indicator(
        "I1",
        "Jongeren met vooruitgang",
        "intermediair",
        "Bij welk deel van de jongeren is de situatie beter dan bij de start?",
        "Populatie: trajecten die in het jaar ten minste één dag liepen en die op twee verschillende dagen een score hebben. "
        "Per traject worden de leefgebieden opgeteld die beide keren een score hebben: de eerste score van het traject en de "
        "laatste tot en met de peildatum. Vooruitgang: de som bij de laatste meting is hoger dan bij de start.",
        "Niet dat de aanpak de oorzaak is: er is geen vergelijkingsgroep. De score is een oordeel van regisseur en partners.",
        "formulier plan: leefgebieden (score), meetdatum",
        "%",
        _i1,
        "aandeel",
    ),
    Indicator(
        "I2-positief",
        "Positief afgesloten",
        "intermediair",
        "Bij hoeveel jongeren stopte de aanpak omdat het goed ging?",
        "Aantal trajecten met een besluit om af te sluiten in het jaar met als besluit 'Positief afsluiten'.",
        "Niet dat het daarna goed bleef gaan.",
        "formulier herijking: datum_herijking, besluit, besloten_op",
        "trajecten",
        lambda reg, periode: _i2("positief", reg, periode),
    ),
    Indicator(
        "I2-negatief",
        "Negatief afgesloten",
        "intermediair",
        "Bij hoeveel jongeren stopte de aanpak omdat regie niet meer hielp?",
        "Aantal trajecten met een besluit om af te sluiten in het jaar met als besluit 'Negatief afsluiten'.",
        "Niet dat de inzet zinloos was: vaak neemt justitie het over.",
        "formulier herijking: datum_herijking, besluit, besloten_op",
        "trajecten",
        lambda reg, periode: _i2("negatief", reg, periode),
    ),
)

TABELLEN: tuple[Teltabel, ...] = (
    Teltabel(
        "afsluiting",
        "Hoe trajecten eindigden",
        "Trajecten met een besluit om af te sluiten in het jaar.",
        "Wijze van afsluiten",
        _afsluiting,
    ),
)
