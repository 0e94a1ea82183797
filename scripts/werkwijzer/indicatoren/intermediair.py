"""Intermediate goal: a better outlook for young person and family. I1 scores per leefgebied, I2 closed trajecten."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import pandas as pd

from werkwijzer.indicatoren.declaratie import Indicator, Meting, Telling, Teltabel, aandeel, mediaan
from werkwijzer.indicatoren.kernelement import in_het_jaar, uitstroom
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.profiel import Profiel


@dataclass(frozen=True)
class Verloop:
    """Scores of one leefgebied over the young people with a start and a later score.

    `som_start` and `som_laatste` are sums of scores, so that a mean is som / aantal.
    """

    aantal: int
    som_start: int
    som_laatste: int
    vooruit: int
    gelijk: int
    terug: int


def begin_en_laatste(reg: Registratie, periode: Periode) -> pd.DataFrame:
    """One row per young person and leefgebied with two scores: `start` and `laatste`.

    Population: young people with a traject that ran on some day of the period. Of each the last such traject in
    which some leefgebied has two scores, so that nobody counts twice. Start is the first score of the traject,
    laatste the last one on or before the reference date. A missing score leaves out that leefgebied only.
    """
    scores = reg.scores[reg.scores["traject"].isin(in_het_jaar(reg, periode)["traject"])]
    scores = scores[scores["datum"] <= pd.Timestamp(periode.eind)].sort_values("datum")
    per_gebied = scores.groupby(["traject", "casusnummer", "leefgebied"])
    paren = per_gebied["score"].agg(start="first", laatste="last", metingen="count").reset_index()
    paren = paren[paren["metingen"] >= 2]
    return paren[paren["traject"] == paren.groupby("casusnummer")["traject"].transform("max")]


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


def _i1(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    paren = begin_en_laatste(reg, periode)
    per_jongere = paren.groupby("casusnummer")[["start", "laatste"]].sum().reset_index()
    vooruit = per_jongere[per_jongere["laatste"] > per_jongere["start"]]
    return aandeel(len(vooruit), len(per_jongere), frozenset(vooruit["casusnummer"]))


def _i2(wijze: str, reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    gesloten = uitstroom(reg, periode)
    deel = gesloten[gesloten["wijze"] == wijze]
    return Meting(len(deel), frozenset(deel["casusnummer"]))


def _i2_duur(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    gesloten = uitstroom(reg, periode)
    return mediaan((gesloten["eind"] - gesloten["begin"]).dt.days, frozenset(gesloten["casusnummer"]))


def _i2_zorg(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    gesloten = uitstroom(reg, periode)
    over = gesloten[gesloten["zorg_naar"].notna()]
    return aandeel(len(over), len(gesloten), frozenset(over["casusnummer"]))


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
        "Populatie: jongeren met een traject dat in het jaar ten minste één dag liep en waarin een leefgebied op twee "
        "verschillende dagen een score heeft. Elke jongere telt één keer: had iemand meer trajecten, dan telt het laatste met "
        "twee metingen. Opgeteld worden de leefgebieden met twee scores: de eerste score van het traject en de laatste tot en "
        "met de peildatum. Vooruitgang: de som bij de laatste meting is hoger dan bij de start. Een leefgebied waarvan een "
        "score ontbreekt, telt voor die jongere niet mee.",
        "Niet dat de aanpak de oorzaak is: er is geen vergelijkingsgroep. De score is een oordeel van regisseur en partners.",
        "formulier plan: leefgebieden (score), meetdatum",
        "%",
        _i1,
        "aandeel",
        persoonlijk=True,
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
        partial(_i2, "positief"),
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
        partial(_i2, "negatief"),
    ),
    Indicator(
        "I2-duur",
        "Duur van de afgesloten trajecten",
        "intermediair",
        "Hoe lang duurt de aanpak voor een jongere?",
        "Mediaan van het aantal kalenderdagen tussen het begin en het einde van het traject, over alle trajecten van K1-uit. "
        "De mediaan is de middelste waarde: de helft duurde korter, de helft langer.",
        "Niet of korter of langer beter is. Trajecten die nog lopen, tellen niet mee.",
        "formulier uvz-verslag: datum_uvz, besluit; formulier herijking: datum_herijking, besluit, besloten_op",
        "dagen",
        _i2_duur,
        "mediaan",
    ),
    Indicator(
        "I2-zorg",
        "Zorg overgedragen bij afsluiting",
        "intermediair",
        "Wie neemt de zorg over als de aanpak stopt?",
        "Van de trajecten van K1-uit: het deel waarbij in het verslag van het besluit een partner staat die de zorg overneemt. "
        "Een leeg antwoord telt als niet overgedragen.",
        "Niet of de zorg daarna ook is gekomen, en niet of er nog zorg nodig was.",
        "formulier herijking: zorg_naar",
        "%",
        _i2_zorg,
        "aandeel",
        persoonlijk=True,
    ),
)

TABELLEN: tuple[Teltabel, ...] = (
    Teltabel(
        "afsluiting",
        "Hoe trajecten eindigden",
        "Trajecten met een besluit om af te sluiten in het jaar.",
        "Wijze van afsluiten",
        _afsluiting,
        persoonlijk=True,
    ),
)
