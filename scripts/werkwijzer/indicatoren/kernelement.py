"""Kernelementen: focus (K1), regie op een gedeeld integraal plan (K4, K5) and maatwerk (K6, K7). Report schema 4.2."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from operator import attrgetter

from werkwijzer import termijnen
from werkwijzer.casus.feiten import Aanmelding, Bron, Interventie, Plan
from werkwijzer.casus.stand import Stand
from werkwijzer.casus.trajecten import Traject
from werkwijzer.indicatoren.caseload import boven_norm, mediane_caseload
from werkwijzer.indicatoren.declaratie import (
    NIET_OVERGENOMEN,
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
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.kalender import leeftijd, toon_datum
from werkwijzer.profiel import Profiel

# --- K1 focus -------------------------------------------------------------------------------------


def instroom(reg: Registratie, periode: Periode) -> list[Traject]:
    """Trajecten that begin in the period. Whoever was taken over was in the approach already."""
    return [t for t in reg.trajecten if periode.bevat(t.begin) and not t.overgenomen]


def uitstroom(reg: Registratie, periode: Periode) -> list[Traject]:
    """Trajecten that end in the period."""
    return [t for t in reg.trajecten if periode.bevat(t.eind)]


def in_het_jaar(reg: Registratie, periode: Periode) -> list[Traject]:
    """Trajecten that ran at the beginning of the period or began in it."""
    return [t for t in reg.trajecten if t.begin <= periode.eind and (t.eind is None or t.eind >= periode.begin)]


def _begin(traject: Traject, **anders: bool | float | str) -> Eenheid:
    return Eenheid(traject.casusnummer, traject.begin, traject.begonnen, **anders)  # type: ignore[arg-type]


def _eind(traject: Traject, **anders: bool | float | str) -> Eenheid:
    return Eenheid(traject.casusnummer, traject.eind, traject.gestopt, **anders)  # type: ignore[arg-type]


def _in(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    return aantal(map(_begin, instroom(reg, periode)))


def _uit(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    return aantal(map(_eind, uitstroom(reg, periode)))


def _jaar(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    return aantal(map(_begin, in_het_jaar(reg, periode)))


def _lopend(reg: Registratie, dag: date) -> list[Traject]:
    return [s.lopend for s in reg.in_aanpak(dag) if s.lopend]


def _k1(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    return aantal(map(_begin, _lopend(reg, periode.eind)))


# --- K2 group approach and K3 discussed in the UVZ --------------------------------------------------


def laatste_plannen(reg: Registratie, periode: Periode) -> list[tuple[str, Plan]]:
    """Of everyone in the approach on the reference date who has a plan: its last plan on or before that date."""
    return [(s.casusnummer, s.plan) for s in reg.in_aanpak(periode.eind) if s.plan]


def _gezegd(reg: Registratie, periode: Periode, vraag: str) -> Iterator[tuple[Stand, Bron, str]]:
    """Of everyone in the approach on the reference date what the last plan answers, or without a plan the list that they
    were taken over from."""
    for stand in reg.in_aanpak(periode.eind):
        bron = stand.plan.bron if stand.plan else stand.overname.bron if stand.overname else None
        rij = stand.plan.antwoorden if stand.plan else stand.overname.rij if stand.overname else None
        if bron and (antwoord := getattr(rij, vraag)):
            yield stand, bron.bij(vraag), antwoord


def _niets_bekend(reg: Registratie, periode: Periode, bekend: Callable[[Stand], object]) -> str:
    """Why there is no figure, when everybody was taken over and of nobody this is known: that is no zero. Else ''."""
    staten = reg.in_aanpak(periode.eind)
    weet_iets = not staten or any(not s.overname or bekend(s) for s in staten)
    return "" if weet_iets else NIET_OVERGENOMEN


def _groep_bekend(stand: Stand) -> object:
    return stand.plan or (stand.overname and stand.overname.rij.jeugdgroep)


def _k2(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    if waarom := _niets_bekend(reg, periode, _groep_bekend):
        return Meting(None, nog_niet=waarom)
    return aantal(
        Eenheid(stand.casusnummer, bron.datum, bron, waarom=groep)
        for stand, bron, groep in _gezegd(reg, periode, "jeugdgroep")
        if groep != "geen"
    )


def besproken(reg: Registratie, periode: Periode) -> list[Eenheid]:
    """Discussions in the UVZ in the period: one per young person and meeting."""
    return [
        Eenheid(casus, b.op, b.bron.bij("besluit"), waarom=b.rij.besluit or "")
        for casus, b in reg.besprekingen
        if periode.bevat(b.op)
    ]


def _k3(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    eerste = {e.casusnummer: e for e in reversed(besproken(reg, periode))}
    return aantal(eerste[casus] for casus in sorted(eerste))


def _k3_keer(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    return aantal(besproken(reg, periode))


def _k3_uvz(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    dagen = {o.op: o.bron for o in reg.gemeente.overleggen if periode.bevat(o.op)}
    return aantal(Eenheid("", dag, bron) for dag, bron in sorted(dagen.items()))


def _k3_per_uvz(reg: Registratie, periode: Periode, profiel: Profiel) -> Meting:
    gesproken, keer = besproken(reg, periode), int(_k3_uvz(reg, periode, profiel).waarde or 0)
    return Meting(round(len(gesproken) / keer, 1) if keer else None, tuple(gesproken), len(gesproken), keer)


def aangemeld(reg: Registratie, traject: Traject) -> Aanmelding | None:
    """The last referral on or before the beginning of a traject."""
    eerder = [a for a in reg.per_nummer[traject.casusnummer].aanmeldingen if a.op <= traject.begin]
    return eerder[-1] if eerder else None


def tijd_tot_besluit(reg: Registratie, periode: Periode) -> list[Eenheid]:
    """Days from referral to decision, of the trajecten that begin in the period and have a referral before."""
    paren = [(t, aangemeld(reg, t)) for t in instroom(reg, periode)]
    return [_begin(t, waarde=(t.begin - a.op).days, waarom=f"aangemeld op {toon_datum(a.op)}") for t, a in paren if a]


def _k3_tijd(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    return mediaan(tijd_tot_besluit(reg, periode))


def _k3_vooraf(reg: Registratie, periode: Periode, profiel: Profiel) -> Meting:
    return aandeel(_brief_vooraf(reg, t, profiel) for t in instroom(reg, periode))


def _brief_vooraf(reg: Registratie, traject: Traject, profiel: Profiel) -> Eenheid:
    """Whether the letter went out after the referral and before the agenda of the first UVZ about it."""
    casus, melding = reg.per_nummer[traject.casusnummer], aangemeld(reg, traject)
    eerder = [t.eind for t in casus.trajecten if t.eind and t.eind <= traject.begin and t is not traject]
    vanaf = melding.op if melding else max(eerder, default=date.min)
    eerste = min((b.op for b in casus.besprekingen if vanaf <= b.op <= traject.begin), default=None)
    if eerste is None:  # a decision that a plan of version 1 held: no report, so no letter either
        return _begin(traject, telt=False, waarom="geen UVZ-verslag")
    grens = termijnen.brief_uiterlijk(eerste, profiel)
    brieven = [b for b in casus.brieven if b.soort == "notificatie" and vanaf <= b.over <= traject.begin]
    if not brieven:
        return _begin(traject, telt=False, waarom="geen datum van de brief")
    brief = brieven[0]
    telt = vanaf <= brief.op <= grens
    wat = f"brief op {toon_datum(brief.op)}, uiterlijk {toon_datum(grens)}"
    if melding and brief.op < melding.op:
        wat += f", vóór de aanmelding op {toon_datum(melding.op)}"
    return Eenheid(traject.casusnummer, brief.op, brief.bron, telt, waarom=wat)


# --- K4 plans -------------------------------------------------------------------------------------


def startplannen(reg: Registratie, periode: Periode) -> list[tuple[Traject, Plan]]:
    """The first plan of each traject, if it was made in the period. Whether somebody who was taken over had one already
    is not known."""
    eerste = [(t, t.plannen[0]) for t in reg.trajecten if t.plannen and not t.overgenomen]
    return [(t, plan) for t, plan in eerste if periode.bevat(plan.op)]


def _van_plan(traject: Traject, plan: Plan, **anders: bool | float | str) -> Eenheid:
    return Eenheid(traject.casusnummer, plan.op, plan.bron.bij("meetdatum"), **anders)  # type: ignore[arg-type]


def _k4(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    return aantal(_van_plan(t, plan) for t, plan in startplannen(reg, periode))


def tijd_tot_plan(reg: Registratie, periode: Periode) -> list[Eenheid]:
    """Days from decision to first plan."""
    return [
        _van_plan(t, plan, waarde=(plan.op - t.begin).days, waarom=f"besluit op {toon_datum(t.begin)}")
        for t, plan in startplannen(reg, periode)
    ]


def _k4_tijd(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    return mediaan(tijd_tot_plan(reg, periode))


def _k4_termijn(reg: Registratie, periode: Periode, profiel: Profiel) -> Meting:
    def eenheid(traject: Traject, plan: Plan) -> Eenheid:
        grens = termijnen.plan_uiterlijk(traject.begin, profiel)
        return _van_plan(traject, plan, telt=plan.op <= grens, waarom=f"uiterlijk {toon_datum(grens)}")

    return aandeel(eenheid(t, plan) for t, plan in startplannen(reg, periode))


def wachttijd(reg: Registratie, periode: Periode) -> list[Eenheid]:
    """Days from referral to first plan, of those with a referral on or before the decision."""
    gevonden = [(t, plan, aangemeld(reg, t)) for t, plan in startplannen(reg, periode)]
    return [
        _van_plan(t, plan, waarde=(plan.op - a.op).days, waarom=f"aangemeld op {toon_datum(a.op)}")
        for t, plan, a in gevonden
        if a
    ]


def _k4_totaal(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    return mediaan(wachttijd(reg, periode))


# --- K5 intensity ---------------------------------------------------------------------------------


def _k5(intensiteit: str, reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    if waarom := _niets_bekend(reg, periode, attrgetter("intensiteit")):
        return Meting(None, nog_niet=waarom)
    return aantal(
        Eenheid(stand.casusnummer, bron.datum, bron)
        for stand, bron, gezegd in _gezegd(reg, periode, "intensiteit")
        if gezegd == intensiteit
    )


# --- K6 and K7 maatwerk: an event belongs to its own day, whichever form tells it -----------------------


def beeindigd(reg: Registratie, periode: Periode) -> list[tuple[str, Interventie]]:
    """Interventions that ended in the period, with a result."""
    return [(casus, i) for casus, i in reg.interventies if i.beeindigd and periode.bevat(i.eind)]


def _k6(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    return aantal(
        Eenheid(casus, i.start, i.bron, waarom=f"{i.soort} bij {i.partner}")
        for casus, i in reg.interventies
        if periode.bevat(i.start)
    )


def _k6_geslaagd(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    return aandeel(
        Eenheid(casus, i.eind, i.bron.bij("resultaat"), i.resultaat == "geslaagd", waarom=i.resultaat or "")
        for casus, i in beeindigd(reg, periode)
    )


def _k7(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    return aantal(
        Eenheid(casus, v.start, v.bron, waarom=f"{v.soort}, opgelegd door {v.opgelegd_door}")
        for casus, v in reg.voorwaarden
        if periode.bevat(v.start)
    )


# --- family and school ----------------------------------------------------------------------------


def _k8(
    vraag: str,
    antwoord: Callable[[Plan], str | None],
    ja: tuple[str, ...],
    reg: Registratie,
    periode: Periode,
    _: Profiel,
) -> Meting:
    def eenheden() -> Iterator[Eenheid]:
        for casus, plan in laatste_plannen(reg, periode):
            gezegd = antwoord(plan)
            if gezegd not in (None, "nvt"):
                yield Eenheid(casus, plan.op, plan.bron.bij(vraag), gezegd in ja, waarom=gezegd or "")

    return aandeel(eenheden())


INDICATOREN: tuple[Indicator, ...] = (
    Indicator(
        "K1",
        "Jongeren in de aanpak op 31 december",
        "kernelement",
        "Hoeveel jongeren zitten in de aanpak?",
        "Aantal trajecten dat op de peildatum loopt. Een traject begint op de dag waarop het UVZ kiest voor een integrale "
        "aanpak en eindigt op de dag van het besluit om af te sluiten. Wie op de peildatum begint, telt mee. Wie op de "
        "peildatum wordt afgesloten, telt niet mee. Een jongere kan niet twee lopende trajecten hebben. "
        "Een plan hoort bij het traject dat op de meetdatum loopt of dan eindigt; een plan met moment 'Afsluiting' mag ook "
        "later zijn.",
        "Niet of er meer of minder problemen zijn: het aantal hangt ook af van hoe partners aanmelden en wanneer wordt afgesloten.",
        "formulier uvz-verslag: datum_uvz, besluit; formulier herijking: datum_herijking, besluit, besloten_op",
        "jongeren",
        _k1,
        kern=True,
        verbanden=(Verband("K1@-1 + K1-in = K1 + K1-uit"),),
        nodig="stand",
    ),
    Indicator(
        "K1-in",
        "Nieuw in de aanpak",
        "kernelement",
        "Hoeveel jongeren kwamen dit jaar in de aanpak?",
        "Aantal trajecten met een besluit van het UVZ in het jaar. Wie voor de tweede keer begint, telt opnieuw mee.",
        "Niet hoeveel jongeren zijn aangemeld: niet elke aanmelding leidt tot een integrale aanpak.",
        "formulier uvz-verslag: datum_uvz, besluit",
        "trajecten",
        _in,
        kern=True,
        verbanden=(Verband("K1-in <= K3"),),
        nodig="begin",
    ),
    Indicator(
        "K1-uit",
        "Uit de aanpak",
        "kernelement",
        "Hoeveel jongeren gingen dit jaar uit de aanpak?",
        "Aantal trajecten met een besluit om af te sluiten in het jaar, ongeacht hoe is afgesloten.",
        "Niet hoe het daarna met de jongeren gaat.",
        "formulier herijking: datum_herijking, besluit, besloten_op",
        "trajecten",
        _uit,
    ),
    Indicator(
        "K1-jaar",
        "In de aanpak in de loop van het jaar",
        "kernelement",
        "Hoeveel trajecten liepen er dit jaar?",
        "Aantal trajecten dat liep op de laatste dag van het jaar ervoor (K1 van dat jaar), plus wie in het jaar begon (K1-in). "
        "Wie op de eerste dag van het jaar wordt afgesloten, telt dus mee. Wie stopte en opnieuw begon, telt twee keer.",
        "Niet hoeveel jongeren tegelijk in de aanpak zaten.",
        "formulier uvz-verslag: datum_uvz, besluit; formulier herijking: datum_herijking, besluit, besloten_op",
        "trajecten",
        _jaar,
        verbanden=(Verband("K1 + K1-uit = K1-jaar"),),
    ),
    Indicator(
        "K2",
        "Ook in een groepsaanpak op 31 december",
        "kernelement",
        "Hoeveel jongeren horen ook bij een geprioriteerde jeugdgroep?",
        "Aantal trajecten van K1 waarvan het laatste plan tot en met de peildatum een geprioriteerde jeugdgroep noemt.",
        "Niet hoe groot de jeugdgroepen zijn: de meeste leden zitten niet in de persoonsgerichte aanpak.",
        "formulier plan: jeugdgroep",
        "jongeren",
        _k2,
        persoonlijk=True,
        verbanden=(
            Verband("K2 <= K1"),
            Verband("K2 <= met-plan"),
        ),
        nodig="stand",
    ),
    Indicator(
        "K3",
        "Jongeren besproken in het UVZ",
        "kernelement",
        "Over hoeveel jongeren sprak het UVZ?",
        "Aantal verschillende casusnummers in de UVZ-verslagen met een datum in het jaar.",
        "Niet hoeveel tijd een bespreking kostte.",
        "formulier uvz-verslag: besprekingen (casusnummer)",
        "jongeren",
        _k3,
        verbanden=(Verband("K3 <= K3-keer"),),
        alleen_jaar=True,
    ),
    Indicator(
        "K3-keer",
        "Besprekingen in het UVZ",
        "kernelement",
        "Hoe vaak sprak het UVZ over een jongere?",
        "Aantal besprekingen in de UVZ-verslagen met een datum in het jaar. Wie twee keer is besproken, telt twee keer.",
        "Niet of de bespreking nodig was.",
        "formulier uvz-verslag: besprekingen",
        "besprekingen",
        _k3_keer,
    ),
    Indicator(
        "K3-uvz",
        "Vergaderingen van het UVZ",
        "kernelement",
        "Hoe vaak kwam het UVZ bijeen?",
        "Aantal verschillende dagen in het jaar waarvan een UVZ-verslag is ingediend.",
        "Niet hoe lang een vergadering duurde.",
        "formulier uvz-verslag: datum_uvz",
        "vergaderingen",
        _k3_uvz,
        "gemeente",
    ),
    Indicator(
        "K3-per-uvz",
        "Besprekingen per UVZ",
        "kernelement",
        "Hoeveel jongeren komen er op één UVZ aan bod?",
        "Gemiddelde: het aantal besprekingen (K3-keer) gedeeld door het aantal vergaderingen (K3-uvz). Het uitgangspunt is "
        "{uvz_jongeren_min} tot {uvz_jongeren_max} jongeren per UVZ.",
        "Niet of er genoeg tijd was voor elke jongere.",
        "formulier uvz-verslag: datum_uvz, besprekingen",
        "besprekingen per UVZ",
        _k3_per_uvz,
        "gemeente",
        teller_is="K3-keer",
        naast=("K3-keer",),
    ),
    Indicator(
        "K3-tijd",
        "Tijd van aanmelding tot besluit",
        "kernelement",
        "Hoe lang duurt het van aanmelding tot besluit?",
        "Mediaan van het aantal kalenderdagen tussen de laatste aanmelding vóór of op de dag van het besluit en het besluit "
        "van het UVZ, over de trajecten van K1-in. Een traject zonder aanmelding telt niet mee. De mediaan is de middelste "
        "waarde: de helft duurde korter, de helft langer.",
        "Niet waardoor een besluit later kwam.",
        "formulier aanmelding: datum_aanmelding; formulier uvz-verslag: datum_uvz, besluit",
        "dagen",
        _k3_tijd,
        "mediaan",
        samen=True,
        verbanden=(Verband("K3-tijd.noemer <= K1-in"),),
        nodig="begin",
    ),
    Indicator(
        "K3-vooraf",
        "Notificatiebrief vóór de uitnodigingen",
        "kernelement",
        "Horen jongeren en ouders het voordat partners over hen lezen?",
        "Van de trajecten van K1-in: het deel waarbij de notificatiebrief op of na de dag van de aanmelding is "
        "verstuurd en uiterlijk {agenda_dagen} dagen vóór het eerste UVZ over de jongere. De aanmelding is de laatste "
        "vóór of op de dag van het besluit, en het eerste UVZ is het eerste vanaf die aanmelding; zonder aanmelding "
        "telt de dag waarop het vorige traject eindigde. De datum van de brief is de vroegste die in de UVZ-verslagen "
        "vanaf die dag tot en met het besluit staat. Zonder datum telt de brief als niet op tijd.",
        "Niet of er een reden was om later of niet te informeren.",
        "formulier aanmelding: datum_aanmelding; formulier uvz-verslag: datum_uvz, notificatiebrief",
        "%",
        _k3_vooraf,
        "aandeel",
        noemer_is="K1-in",
        samen=True,
        nodig="begin",
    ),
    Indicator(
        "K4",
        "Plannen opgesteld",
        "kernelement",
        "Voor hoeveel jongeren is dit jaar een integraal plan gemaakt?",
        "Aantal trajecten waarvan het eerste plan een meetdatum in het jaar heeft. Latere plannen van hetzelfde traject "
        "tellen niet opnieuw mee.",
        "Niet hoe goed de plannen zijn.",
        "formulier plan: moment, meetdatum",
        "plannen",
        _k4,
        verbanden=(
            Verband("K4 <= plannen"),
            Verband("K4 <= K1-jaar"),
            Verband("K4 + zonder-plan <= zonder-plan@-1 + K1-in"),
        ),
        nodig="begin",
    ),
    Indicator(
        "K4-tijd",
        "Tijd van besluit tot plan",
        "kernelement",
        "Hoe lang duurt het tot er een plan is?",
        "Mediaan van het aantal kalenderdagen tussen het besluit van het UVZ en de meetdatum van het eerste plan, over de "
        "plannen van K4. De mediaan is de middelste waarde: de helft duurde korter, de helft langer.",
        "Niet waardoor een plan later kwam.",
        "formulier uvz-verslag: datum_uvz, besluit; formulier plan: meetdatum",
        "dagen",
        _k4_tijd,
        "mediaan",
        noemer_is="K4",
        samen=True,
        nodig="begin",
    ),
    Indicator(
        "K4-termijn",
        "Plannen op tijd",
        "kernelement",
        "Welk deel van de plannen is binnen de termijn klaar?",
        "Van de plannen van K4: het deel met een meetdatum van hoogstens {plan_dagen} kalenderdagen na het besluit van het UVZ.",
        "Niet of er aan jongeren zonder plan nog niets is gedaan: een traject zonder plan telt hier niet mee.",
        "formulier uvz-verslag: datum_uvz, besluit; formulier plan: meetdatum",
        "%",
        _k4_termijn,
        "aandeel",
        noemer_is="K4",
        samen=True,
        nodig="begin",
    ),
    Indicator(
        "K4-totaal",
        "Tijd van aanmelding tot plan",
        "kernelement",
        "Hoe lang wacht een jongere van aanmelding tot plan?",
        "Mediaan van het aantal kalenderdagen tussen de laatste aanmelding vóór of op de dag van het besluit en de meetdatum van "
        "het eerste plan, over de plannen van K4. Een traject zonder aanmelding telt niet mee. De mediaan is de middelste "
        "waarde: de helft duurde korter, de helft langer.",
        "Niet waar in de keten is gewacht.",
        "formulier aanmelding: datum_aanmelding; formulier plan: meetdatum",
        "dagen",
        _k4_totaal,
        "mediaan",
        samen=True,
        verbanden=(Verband("K4-totaal.noemer <= K4"),),
        nodig="begin",
    ),
    Indicator(
        "K5-actief",
        "Jongeren met actieve regie op 31 december",
        "kernelement",
        "Op hoeveel jongeren wordt actief regie gevoerd?",
        "Aantal trajecten van K1 waarvan het laatste plan tot en met de peildatum 'Actieve regie' zegt.",
        "Niet hoeveel uren de regie kost.",
        "formulier plan: intensiteit",
        "jongeren",
        partial(_k5, "actieve_regie"),
        verbanden=(
            Verband("K5-actief + K5-monitoring := met-plan"),
            Verband("met-plan <= K1"),
        ),
        nodig="stand",
    ),
    Indicator(
        "K5-monitoring",
        "Jongeren met monitoring op 31 december",
        "kernelement",
        "Bij hoeveel jongeren houdt de regisseur alleen een vinger aan de pols?",
        "Aantal trajecten van K1 waarvan het laatste plan tot en met de peildatum 'Monitoring' zegt.",
        "Niet dat het met deze jongeren goed gaat: er zijn alleen langere tijd geen nieuwe meldingen.",
        "formulier plan: intensiteit",
        "jongeren",
        partial(_k5, "monitoring"),
        nodig="stand",
    ),
    Indicator(
        "K5-caseload",
        "Jongeren per netwerkregisseur op 31 december",
        "kernelement",
        "Hoeveel jongeren heeft een netwerkregisseur?",
        "Mediaan van het aantal trajecten van K1 per netwerkregisseur in het profiel van de gemeente, ook wie er geen heeft. "
        "De regisseur is wie in het laatste formulier van het traject tot en met de peildatum staat: een plan, of een UVZ-verslag "
        "met het besluit integrale aanpak. Op dezelfde dag telt het plan. Het "
        "uitgangspunt is {totaal_min} tot {totaal_max} jongeren per netwerkregisseur. Het cijfer is er alleen bij minstens drie "
        "netwerkregisseurs.",
        "Niet hoe zwaar het werk is: de ene jongere vraagt veel meer tijd dan de andere.",
        "formulier plan: regisseur; formulier uvz-verslag: regisseur",
        "jongeren per netwerkregisseur",
        mediane_caseload,
        "regisseurs",
        naast=("K1",),
        nodig="stand",
    ),
    Indicator(
        "K5-norm",
        "Netwerkregisseurs boven de norm op 31 december",
        "kernelement",
        "Hoeveel netwerkregisseurs hebben te veel jongeren?",
        "Aantal netwerkregisseurs met meer dan {totaal_max} trajecten van K1, of met meer dan {intensief_max} trajecten met actieve "
        "regie. De regisseur is bepaald als bij K5-caseload. Het cijfer is er alleen bij minstens drie netwerkregisseurs.",
        "Niet hoe goed een regisseur het werk doet.",
        "formulier plan: regisseur, intensiteit; formulier uvz-verslag: regisseur",
        "netwerkregisseurs",
        boven_norm,
        "regisseurs",
        naast=("K1", "K5-actief"),
        nodig="stand",
    ),
    Indicator(
        "K6",
        "Interventies gestart",
        "kernelement",
        "Hoeveel hulp, begeleiding en straf is dit jaar gestart?",
        "Aantal interventies met een startdatum in het jaar, elk één keer geteld, uit alle plannen van trajecten die "
        "nu bekend zijn. Van één jongere is dezelfde soort bij dezelfde uitvoerder met dezelfde startdatum dezelfde "
        "interventie, ook in een later traject. Het laatste plan dat de interventie noemt, geldt.",
        "Niet of de interventie nodig was of werkt.",
        "formulier plan: interventies (soort, partner, start)",
        "interventies",
        _k6,
    ),
    Indicator(
        "K6-geslaagd",
        "Interventies geslaagd",
        "kernelement",
        "Welk deel van de interventies die stopten, is geslaagd?",
        "Van de interventies (zoals bij K6) met een einddatum in het jaar en een ander resultaat dan 'Loopt nog': het deel met "
        "als resultaat 'Geslaagd'. 'Deels geslaagd' telt niet als geslaagd. Een interventie zonder einddatum telt niet mee.",
        "Niet dat het gedrag daardoor is veranderd. De regisseur en de uitvoerder geven samen het resultaat.",
        "formulier plan: interventies (eind, resultaat)",
        "%",
        _k6_geslaagd,
        "aandeel",
        persoonlijk=True,
        samen=True,
    ),
    Indicator(
        "K7",
        "Voorwaarden en maatregelen opgelegd",
        "kernelement",
        "Hoe vaak is een voorwaarde of maatregel opgelegd?",
        "Aantal bijzondere voorwaarden en maatregelen met een startdatum in het jaar, elk één keer geteld, uit alle plannen van "
        "trajecten die nu bekend zijn. Van één jongere is dezelfde soort van dezelfde oplegger met dezelfde startdatum dezelfde "
        "voorwaarde.",
        "Niet of de jongere zich aan de voorwaarde hield.",
        "formulier plan: voorwaarden (soort, opgelegd_door, start)",
        "voorwaarden",
        _k7,
    ),
    Indicator(
        "K8-gezin",
        "Ouders werken mee",
        "kernelement",
        "Is het gezin deel van de aanpak?",
        "Van de trajecten van K1 met een plan: het deel waarvan het laatste plan zegt dat de ouders meewerken, helemaal of voor "
        "een deel. 'Niet van toepassing' telt niet mee.",
        "Niet hoe het met het gezin gaat.",
        "formulier plan: ouders_betrokken",
        "%",
        partial(_k8, "ouders_betrokken", lambda plan: plan.antwoorden.ouders_betrokken, ("ja", "deels")),
        "aandeel",
        persoonlijk=True,
        verbanden=(
            Verband("K8-gezin.noemer <= K1"),
            Verband("K8-gezin.noemer <= met-plan"),
        ),
        nodig="stand",
    ),
    Indicator(
        "K8-school",
        "School betrokken",
        "kernelement",
        "Werkt de school mee aan het plan?",
        "Van de trajecten van K1 met een plan: het deel waarvan het laatste plan zegt dat de school betrokken is. 'Niet van "
        "toepassing' telt niet mee.",
        "Niet hoe het op school gaat.",
        "formulier plan: school_betrokken",
        "%",
        partial(_k8, "school_betrokken", lambda plan: plan.antwoorden.school_betrokken, ("ja",)),
        "aandeel",
        persoonlijk=True,
        verbanden=(
            Verband("K8-school.noemer <= K1"),
            Verband("K8-school.noemer <= met-plan"),
        ),
        nodig="stand",
    ),
)


# --- tables ---------------------------------------------------------------------------------------


def tel(namen: Iterable[str], eenheden: Iterable[Eenheid], *, totaal: bool = True) -> Telling:
    """A column with how many of `eenheden` belong in each row, which their `waarom` names."""
    namen, eenheden = list(namen), tuple(eenheden)
    aantallen = [sum(e.waarom == naam for e in eenheden) for naam in namen]
    if totaal:
        namen, aantallen = [*namen, "Totaal"], [*aantallen, len(eenheden)]
    return Telling(tuple(namen), ("Aantal",), tuple((a,) for a in aantallen), eenheden)


def _stroom(reg: Registratie, periode: Periode, _: Profiel) -> Telling:
    toen, nu = (
        f"In de aanpak op 31 december {periode.begin.year - 1}",
        f"In de aanpak op 31 december {periode.eind.year}",
    )
    if reg.sinds == periode.begin:
        toen = "Overgenomen van de startlijst"
    # Of whoever was taken over later, it became known in this period that they were there.
    al_bekend = [
        t
        for t in reg.trajecten
        if (t.begin < periode.begin or (t.overgenomen and periode.bevat(t.begin)))
        and (t.eind is None or t.eind >= periode.begin)
    ]
    eenheden = [
        *(_begin(t, waarom=toen) for t in al_bekend),
        *(_begin(t, waarom="Instroom") for t in instroom(reg, periode)),
        *(_eind(t, waarom="Uitstroom") for t in uitstroom(reg, periode)),
        *(_begin(t, waarom=nu) for t in _lopend(reg, periode.eind)),
    ]
    return tel([toen, "Instroom", "Uitstroom", nu], eenheden, totaal=False)


def _persoon(reg: Registratie, periode: Periode, vraag: str, rij: Callable[[str], str]) -> list[Eenheid]:
    """Everyone in the approach on the reference date, with the row that follows from who it is."""
    uit = []
    for stand in reg.in_aanpak(periode.eind):
        over = stand.casus.overname.bron.bij(vraag) if stand.casus.overname else None
        bron: Bron | None = next((a.bron.bij(vraag) for a in reversed(stand.casus.aanmeldingen)), over)
        uit.append(Eenheid(stand.casusnummer, periode.eind, bron, waarom=rij(stand.casusnummer)))
    return uit


def _leeftijd(reg: Registratie, periode: Periode, profiel: Profiel) -> Telling:
    if waarom := _niets_bekend(reg, periode, lambda s: s.persoon.geboren):
        return Telling((), (), (), nog_niet=waarom)
    groepen = profiel.publicatie.leeftijdsgroepen
    namen = [f"{laag} tot en met {hoog} jaar" for laag, hoog in groepen]
    anders = "Andere leeftijd of onbekend"

    def rij(casus: str) -> str:
        geboren = reg.per_nummer[casus].persoon.geboren
        jaren = leeftijd(geboren, periode.eind) if geboren else -1
        return next((n for n, (laag, hoog) in zip(namen, groepen, strict=True) if laag <= jaren <= hoog), anders)

    return tel([*namen, anders], _persoon(reg, periode, "geboortedatum", rij))


def _geslacht(reg: Registratie, periode: Periode, _: Profiel) -> Telling:
    if waarom := _niets_bekend(reg, periode, lambda s: s.persoon.geslacht):
        return Telling((), (), (), nog_niet=waarom)
    namen = {"man": "Man", "vrouw": "Vrouw"}
    anders = "X of onbekend"

    def rij(casus: str) -> str:
        return namen.get(reg.per_nummer[casus].persoon.geslacht or "", anders)

    return tel([*namen.values(), anders], _persoon(reg, periode, "geslacht", rij))


def _aanmelders(reg: Registratie, periode: Periode, profiel: Profiel) -> Telling:
    """One column on purpose: a table of referrer by police contact would have to hide most of its cells.

    Where no partner has the code of the police, nobody can be told apart as such.
    """
    politie = ["Politie"] if any(p.code == "politie" for p in profiel.partners) else []
    anderen = "Andere partners" if politie else "Partners"
    vroeg, later = f"{anderen}, vóór het eerste politiecontact", f"{anderen}, daarna of onbekend"

    def rij(door: str | None, politiecontact: str | None) -> str:
        if politie and door == "politie":
            return politie[0]
        return vroeg if politiecontact == "voor" else later

    def eenheden() -> Iterator[Eenheid]:
        for casus, a in reg.aanmeldingen:
            if periode.bevat(a.op):
                waarom = rij(a.antwoorden.aanmelder_organisatie, a.antwoorden.politiecontact)
                yield Eenheid(casus, a.op, a.bron.bij("aanmelder_organisatie"), waarom=waarom)
        for jongere in reg.casussen:  # what a startlijst says of a referral, when it says by whom
            over = jongere.overname
            if (
                over
                and over.rij.aanmelder_organisatie
                and periode.bevat(over.rij.aangemeld_op)
                and not any(a.op == over.rij.aangemeld_op for a in jongere.aanmeldingen)
            ):
                waarom = rij(over.rij.aanmelder_organisatie, over.rij.politiecontact)
                yield Eenheid(jongere.nummer, over.rij.aangemeld_op, over.bron.bij("aangemeld_op"), waarom=waarom)

    return tel([*politie, vroeg, later], eenheden())


_INTENSITEIT = {"actieve_regie": "Actieve regie", "monitoring": "Monitoring"}


def _regie(reg: Registratie, periode: Periode, _: Profiel) -> Telling:
    if waarom := _niets_bekend(reg, periode, attrgetter("intensiteit")):
        return Telling((), (), (), nog_niet=waarom)
    zonder = "Nog geen plan"
    eenheden = [
        Eenheid(
            s.casusnummer,
            periode.eind,
            s.plan.bron.bij("intensiteit") if s.plan else None,
            waarom=_INTENSITEIT.get(s.intensiteit or "", zonder),
        )
        for s in reg.in_aanpak(periode.eind)
    ]
    rijen = [*_INTENSITEIT.values(), *([zonder] if any(e.waarom == zonder for e in eenheden) else [])]
    return tel(rijen, eenheden)


_BESLUITEN = {
    "integraal": "Integrale aanpak zorg en veiligheid",
    "partner": "Eén partner gaat alleen verder",
    "zorgoverleg": "Naar een overleg in het zorgdomein",
    "zorgpartner": "Naar een zorgpartner",
    "aangehouden": "Nog geen besluit",
}


def _besluiten(reg: Registratie, periode: Periode, _: Profiel) -> Telling:
    return tel(
        _BESLUITEN.values(),
        (replace(e, waarom=_BESLUITEN.get(e.waarom, e.waarom)) for e in besproken(reg, periode)),
    )


_RESULTATEN = {
    "geslaagd": "Geslaagd",
    "deels": "Deels geslaagd",
    "niet": "Niet geslaagd of afgebroken",
    "afgebroken": "Niet geslaagd of afgebroken",
}


def _interventies(reg: Registratie, periode: Periode, _: Profiel) -> Telling:
    return tel(
        dict.fromkeys(_RESULTATEN.values()),
        (
            Eenheid(casus, i.eind, i.bron.bij("resultaat"), waarom=_RESULTATEN[i.resultaat or ""])
            for casus, i in beeindigd(reg, periode)
        ),
    )


TABELLEN: tuple[Teltabel, ...] = (
    Teltabel(
        "stroom",
        "Instroom en uitstroom",
        "Het aantal aan het begin, plus de instroom, min de uitstroom, is het aantal aan het einde van het jaar. Kwam er na het "
        "vaststellen van het vorige jaar nog een formulier binnen, of is er een dossier vernietigd, dan staat het verschil op "
        "een eigen regel.",
        "Wat",
        _stroom,
        namen={0: "K1.vorige", "Instroom": "K1-in", "Uitstroom": "K1-uit", -1: "K1"},
        overig="K1.correctie",
        verbanden=(Verband("K1.vorige = K1@-1"),),
    ),
    Teltabel(
        "leeftijd",
        "Leeftijd op 31 december",
        "Jongeren in de aanpak (K1), leeftijd in hele jaren, volgens de laatste aanmelding. Van samengevoegde dossiers geldt de "
        "laatste in het dossier dat bleef.",
        "Leeftijd",
        _leeftijd,
        namen={"Totaal": "K1"},
        over_jaren="schuift",
        nodig="stand",
    ),
    Teltabel(
        "geslacht",
        "Geslacht",
        "Jongeren in de aanpak op 31 december (K1), volgens de laatste aanmelding, zoals bij de leeftijd.",
        "Geslacht",
        _geslacht,
        namen={"Totaal": "K1"},
        over_jaren="blijft",
        nodig="stand",
    ),
    Teltabel(
        "aanmelders",
        "Wie meldt aan, en wanneer",
        "Aanmeldingen met een datum in het jaar, ook als ze niet tot een integrale aanpak leidden.",
        "Aangemeld door",
        _aanmelders,
    ),
    Teltabel(
        "besluiten",
        "Besluiten van het UVZ",
        "Besprekingen met een datum in het jaar. Ook een jongere die al in de aanpak zit, kan opnieuw zijn besproken.",
        "Besluit",
        _besluiten,
        persoonlijk=True,
        namen={"Integrale aanpak zorg en veiligheid": "integraal", "Totaal": "K3-keer"},
        verbanden=(Verband("K1-in <= integraal"),),
    ),
    Teltabel(
        "regie",
        "Actieve regie en monitoring",
        "Jongeren in de aanpak op 31 december (K1).",
        "Intensiteit",
        _regie,
        namen={
            "Actieve regie": "K5-actief",
            "Monitoring": "K5-monitoring",
            "Nog geen plan": "zonder-plan",
            "Totaal": "K1",
        },
        altijd=("zonder-plan",),
        verbanden=(Verband("met-plan + zonder-plan = K1"),),
        nodig="stand",
    ),
    Teltabel(
        "interventies",
        "Resultaat van interventies die stopten",
        "Interventies met een einddatum in het jaar en een ander resultaat dan 'Loopt nog'.",
        "Resultaat",
        _interventies,
        persoonlijk=True,
        namen={"Geslaagd": "K6-geslaagd.teller", "Totaal": "K6-geslaagd.noemer"},
    ),
)
