"""How complete the forms are behind the figures: missing scores (D1), overdue measurements (D2), quarters (D3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from werkwijzer import termijnen
from werkwijzer.indicatoren.declaratie import Eenheid, Indicator, Meting, aandeel
from werkwijzer.indicatoren.outcome import kwartaaleinden
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.kalender import toon_datum
from werkwijzer.profiel import Profiel


def ontbrekende_scores(reg: Registratie, periode: Periode, gebieden: int) -> list[Eenheid]:
    """One per plan with a measurement date in the period, also one that fell outside the approach by a correction;
    `waarde` is how many scores it lacks."""
    return [
        Eenheid(c.nummer, p.op, p.bron, leeg > 0, float(leeg), f"{len(p.scores)} van {gebieden} scores")
        for c in reg.casussen
        for p in c.plannen
        if periode.bevat(p.op)
        for leeg in [gebieden - len(p.scores)]
    ]


def meting_te_laat(reg: Registratie, dag: date, profiel: Profiel) -> list[Eenheid]:
    """Everyone in the approach on `dag`; counted is whose measurement is overdue (`Stand.meting_uiterlijk`).

    On the last good day itself it is not overdue yet. Of whoever was taken over while it was overdue already, the time for
    a first plan counts from the list.
    """
    uit = []
    for stand in reg.in_aanpak(dag):
        uiterlijk = stand.meting_uiterlijk(profiel)
        bron = stand.metingen[-1].bron if stand.metingen else stand.lopend.begonnen if stand.lopend else None
        if uiterlijk and stand.overname and uiterlijk < stand.overname.op:  # what lay before the record began
            uiterlijk = termijnen.plan_uiterlijk(stand.overname.op, profiel)
        te_laat = uiterlijk is not None and uiterlijk < dag
        uit.append(
            Eenheid(
                stand.casusnummer,
                uiterlijk,
                bron,
                te_laat,
                waarom=f"uiterlijk {toon_datum(uiterlijk)}" if uiterlijk else "",
            )
        )
    return uit


def _zonder_marge(meting: Meting) -> Meting:
    """A share of all forms that there are: it says nothing about other forms, so it has no interval."""
    return replace(meting, interval=None)


def _d1(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    plannen = ontbrekende_scores(reg, periode, reg.gebieden)
    leeg, mogelijk = int(sum(e.waarde or 0 for e in plannen)), reg.gebieden * len(plannen)
    return Meting(round(100 * leeg / mogelijk, 1) if mogelijk else None, tuple(plannen), leeg, mogelijk)


def _d2(reg: Registratie, periode: Periode, profiel: Profiel) -> Meting:
    return _zonder_marge(aandeel(meting_te_laat(reg, periode.eind, profiel)))


def _d3(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    nodig = kwartaaleinden(periode)
    geleverd = {k.op: k.bron for k in reg.gemeente.kwartalen if k.op in nodig}
    return Meting(len(geleverd), tuple(Eenheid("", op, bron) for op, bron in geleverd.items()), noemer=len(nodig))


INDICATOREN: tuple[Indicator, ...] = (
    Indicator(
        "D1",
        "Ontbrekende scores",
        "kwaliteit",
        "Zijn alle leefgebieden gescoord?",
        "Populatie: alle plannen met een meetdatum in het jaar, elk met alle leefgebieden van het formulier. Teller: de "
        "leefgebieden zonder score. Noemer: alle leefgebieden in die plannen.",
        "Niet waarom een score ontbreekt: soms weten de partners het echt niet.",
        "formulier plan: leefgebieden (score), meetdatum",
        "%",
        _d1,
        "aandeel",
        noemer_is="plannen",
        per=8,
    ),
    Indicator(
        "D2",
        "Jongeren met een meting die te laat is",
        "kwaliteit",
        "Wordt er op tijd gemeten?",
        "Populatie: de jongeren van K1. Een meting is een plan met ten minste één score. Teller: wie op de peildatum meer dan "
        "{plan_dagen} dagen na het begin nog geen meting heeft, of meer dan {meting_maanden} maanden geleden voor het laatst is "
        "gemeten. Noemer: alle jongeren van K1.",
        "Niet dat er niets is gedaan: er is alleen niet gemeten.",
        "formulier uvz-verslag: datum_uvz, besluit; formulier plan: meetdatum",
        "%",
        _d2,
        "aandeel",
        noemer_is="K1",
        nodig="stand",
    ),
    Indicator(
        "D3",
        "Kwartalen geleverd door de politie",
        "kwaliteit",
        "Zijn de cijfers over overlast en criminaliteit compleet?",
        "Aantal kwartalen van het jaar waarover de politie een formulier meldingen heeft ingediend, van de vier.",
        "Niet of in een kwartaal elke melding staat.",
        "formulier meldingen: eind_kwartaal",
        "kwartalen",
        _d3,
        "gemeente",
    ),
)
