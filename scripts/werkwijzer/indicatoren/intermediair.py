"""Intermediate goal: a better outlook for young person and family. I1 scores per leefgebied, I2 closed trajecten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from werkwijzer.casus.feiten import Bron, Plan
from werkwijzer.casus.feiten import Meting as Meetpunt
from werkwijzer.casus.trajecten import Traject
from werkwijzer.indicatoren.declaratie import (
    Eenheid,
    Indicator,
    Meting,
    Telling,
    Teltabel,
    Verband,
    aandeel,
    aantal,
    mediaan,
)
from werkwijzer.indicatoren.kernelement import in_het_jaar, tel, uitstroom
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.kalender import toon_datum
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


@dataclass(frozen=True)
class Gang:
    """Of one young person and leefgebied: the first score of the traject and the last until the reference date."""

    casusnummer: str
    leefgebied: str
    start: int
    laatste: int
    op: date
    bron: Bron


def begin_en_laatste(reg: Registratie, periode: Periode) -> list[Gang]:
    """One per young person and leefgebied with two scores.

    Population: young people with a traject that ran in the period. Of each the last such traject in which some
    leefgebied has two scores, so that nobody counts twice. A missing score leaves out that leefgebied only.
    """
    per_jongere: dict[str, list[Gang]] = {}
    for traject in in_het_jaar(reg, periode):  # per person the oldest first: the last one with a pair stays
        reeksen: dict[str, list[tuple[date, int, Bron]]] = {}
        for meting in _metingen(reg, traject):
            if meting.op <= periode.eind:
                for gebied, (score, bron) in meting.scores.items():
                    reeksen.setdefault(gebied, []).append((meting.op, score, bron))
        gangen = [
            Gang(traject.casusnummer, gebied, reeks[0][1], reeks[-1][1], *reeks[-1][::2])
            for gebied, reeks in reeksen.items()
            if len(reeks) >= 2
        ]
        if gangen:
            per_jongere[traject.casusnummer] = gangen
    return [gang for gangen in per_jongere.values() for gang in gangen]


def _metingen(reg: Registratie, traject: Traject) -> list[Plan | Meetpunt]:
    """The measurements of a traject, oldest first; the one of the startlijst too, for who was taken over."""
    over = reg.per_nummer[traject.casusnummer].overname if traject.overgenomen else None
    eerst = [over.meting] if over and over.meting else []
    return sorted([*eerst, *traject.plannen], key=lambda m: m.op)


def verloop(reg: Registratie, periode: Periode) -> dict[str, Verloop]:
    """I1 per leefgebied (its code); a leefgebied without pairs of scores is absent."""
    per_gebied: dict[str, list[Gang]] = {}
    for gang in begin_en_laatste(reg, periode):
        per_gebied.setdefault(gang.leefgebied, []).append(gang)
    return {
        gebied: Verloop(
            len(gangen),
            sum(g.start for g in gangen),
            sum(g.laatste for g in gangen),
            sum(g.laatste > g.start for g in gangen),
            sum(g.laatste == g.start for g in gangen),
            sum(g.laatste < g.start for g in gangen),
        )
        for gebied, gangen in sorted(per_gebied.items())
    }


def _i1(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    per_jongere: dict[str, list[Gang]] = {}
    for gang in begin_en_laatste(reg, periode):
        per_jongere.setdefault(gang.casusnummer, []).append(gang)

    def eenheid(casus: str, gangen: list[Gang]) -> Eenheid:
        toen, nu = sum(g.start for g in gangen), sum(g.laatste for g in gangen)
        laatste = max(gangen, key=lambda g: g.op)
        waarom = f"som van {len(gangen)} leefgebieden van {toen} naar {nu}"
        return Eenheid(casus, laatste.op, laatste.bron, nu > toen, waarom=waarom)

    return aandeel(eenheid(casus, gangen) for casus, gangen in per_jongere.items())


def _gesloten(traject: Traject, *, telt: bool = True, waarde: float | None = None, waarom: str = "") -> Eenheid:
    return Eenheid(traject.casusnummer, traject.eind, traject.gestopt, telt, waarde, waarom, traject.overgenomen)


def _i2(wijze: str, reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    return aantal(_gesloten(t) for t in uitstroom(reg, periode) if t.wijze == wijze)


def _i2_duur(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    def dagen(traject: Traject) -> int:
        return (traject.eind - traject.begin).days if traject.eind else 0

    return mediaan(
        _gesloten(t, waarde=dagen(t), waarom=f"begonnen op {toon_datum(t.begin)}") for t in uitstroom(reg, periode)
    )


def _i2_zorg(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    return aandeel(
        _gesloten(t, telt=t.zorg_naar is not None, waarom=t.zorg_naar or "geen partner genoemd")
        for t in uitstroom(reg, periode)
    )


_WIJZEN = {"positief": "Positief", "negatief": "Negatief"}
_ANDERS = "Overgedragen of anders"


def _afsluiting(reg: Registratie, periode: Periode, _: Profiel) -> Telling:
    return tel(
        [*_WIJZEN.values(), _ANDERS],
        (_gesloten(t, waarom=_WIJZEN.get(t.wijze or "", _ANDERS)) for t in uitstroom(reg, periode)),
    )


INDICATOREN: tuple[Indicator, ...] = (
    Indicator(
        "I1",
        "Jongeren met vooruitgang",
        "intermediair",
        "Bij welk deel van de jongeren is de situatie beter dan bij de start?",
        "Populatie: jongeren met een traject dat telt bij K1-jaar en waarin een leefgebied tot en met de peildatum op twee "
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
        kern=True,
        verbanden=(Verband("I1.noemer <= K1-jaar"),),
        alleen_jaar=True,
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
        kern=True,
        verbanden=(Verband("I2-positief + I2-negatief <= K1-uit"),),
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
        noemer_is="K1-uit",
        samen=True,
        nodig="verloop",
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
        noemer_is="K1-uit",
        samen=True,
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
        namen={"Positief": "I2-positief", "Negatief": "I2-negatief", "Totaal": "K1-uit"},
    ),
)
