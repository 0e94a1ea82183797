"""Kernelementen: focus (K1), regie op een gedeeld integraal plan (K4, K5) and maatwerk (K6, K7). Report schema 4.2."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import lru_cache, partial

import pandas as pd

from werkwijzer.indicatoren.caseload import boven_norm, mediane_caseload
from werkwijzer.indicatoren.declaratie import Indicator, Meting, Telling, Teltabel, aandeel, mediaan
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.kalender import leeftijd
from werkwijzer.profiel import Profiel

_BEEINDIGD = ("geslaagd", "deels", "niet", "afgebroken")


def _casussen(tabel: pd.DataFrame) -> frozenset[str]:
    return frozenset(tabel["casusnummer"])


# --- K1 focus -------------------------------------------------------------------------------------


def instroom(reg: Registratie, periode: Periode) -> pd.DataFrame:
    """Trajecten that begin in the period."""
    return reg.trajecten[periode.bevat(reg.trajecten["begin"])]


def uitstroom(reg: Registratie, periode: Periode) -> pd.DataFrame:
    """Trajecten that end in the period."""
    return reg.trajecten[periode.bevat(reg.trajecten["eind"])]


def in_het_jaar(reg: Registratie, periode: Periode) -> pd.DataFrame:
    """Trajecten that ran at the beginning of the period or began in it."""
    t = reg.trajecten
    begin = pd.Timestamp(periode.begin)
    return t[(t["begin"] <= pd.Timestamp(periode.eind)) & (t["eind"].isna() | (t["eind"] >= begin))]


def _tel(tabel: pd.DataFrame) -> Meting:
    return Meting(len(tabel), _casussen(tabel))


def _aantal(
    rijen: Callable[[Registratie, Periode], pd.DataFrame], reg: Registratie, periode: Periode, _: Profiel
) -> Meting:
    return _tel(rijen(reg, periode))


def _k1(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    return _tel(reg.in_aanpak(periode.eind))


# --- K2 group approach and K3 discussed in the UVZ --------------------------------------------------


def _groepsaanpak(reg: Registratie, periode: Periode) -> pd.DataFrame:
    plannen = laatste_plan(reg, periode)
    return plannen[plannen["jeugdgroep"].notna() & (plannen["jeugdgroep"] != "geen")]


def besproken(reg: Registratie, periode: Periode) -> pd.DataFrame:
    """Discussions in the UVZ in the period: one row per young person and meeting."""
    return reg.besprekingen[periode.bevat(reg.besprekingen["datum"])]


def _k3(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    casussen = _casussen(besproken(reg, periode))
    return Meting(len(casussen), casussen)


def vergaderingen(reg: Registratie, periode: Periode) -> int:
    """The number of days on which the UVZ met in the period."""
    return int(reg.overleggen[periode.bevat(reg.overleggen["datum"])]["datum"].nunique())


def _k3_uvz(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    return Meting(vergaderingen(reg, periode))


def _k3_per_uvz(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    gesproken, keer = besproken(reg, periode), vergaderingen(reg, periode)
    return Meting(round(len(gesproken) / keer, 1) if keer else None, _casussen(gesproken), len(gesproken), keer)


def aanmelding_bij(reg: Registratie, trajecten: pd.DataFrame) -> pd.DataFrame:
    """`trajecten` with `aangemeld`: the day of the last referral on or before the beginning; without one left out."""
    gemeld = reg.aanmeldingen[["casusnummer", "datum"]].rename(columns={"datum": "aangemeld"})
    paren = trajecten.merge(gemeld, on="casusnummer")
    paren = paren[paren["aangemeld"] <= paren["begin"]]
    return paren.sort_values("aangemeld", kind="stable").drop_duplicates("traject", keep="last")


def _k3_tijd(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    nieuw = aanmelding_bij(reg, instroom(reg, periode))
    return mediaan((nieuw["begin"] - nieuw["aangemeld"]).dt.days, _casussen(nieuw))


def notificaties(reg: Registratie, periode: Periode) -> pd.DataFrame:
    """The new trajecten of which the report of the decision holds the date of the letter (`notificatiebrief`)."""
    met_brief = reg.besprekingen[reg.besprekingen["notificatiebrief"].notna()]
    verstuurd = instroom(reg, periode).merge(
        met_brief, left_on=["casusnummer", "begin"], right_on=["casusnummer", "datum"]
    )
    return verstuurd.drop_duplicates("traject")


def _k3_brief(reg: Registratie, periode: Periode, profiel: Profiel) -> Meting:
    verstuurd = notificaties(reg, periode)
    dagen = (verstuurd["notificatiebrief"] - verstuurd["begin"]).dt.days
    op_tijd = verstuurd[dagen <= profiel.termijnen.brief_dagen]
    return aandeel(len(op_tijd), len(instroom(reg, periode)), _casussen(op_tijd))


# --- K4 plans -------------------------------------------------------------------------------------


@lru_cache(maxsize=1)  # several indicators in a row ask for the same
def startplannen(reg: Registratie, periode: Periode) -> pd.DataFrame:
    """The first plan of each traject, if it was made in the period; with the traject's begin."""
    eerste = reg.plannen.sort_values("datum").groupby("traject", as_index=False).first()
    eerste = eerste.merge(reg.trajecten[["traject", "begin"]], on="traject")
    return eerste[periode.bevat(eerste["datum"])]


def _k4_tijd(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    plannen = startplannen(reg, periode)
    return mediaan((plannen["datum"] - plannen["begin"]).dt.days, _casussen(plannen))


def _k4_termijn(reg: Registratie, periode: Periode, profiel: Profiel) -> Meting:
    plannen = startplannen(reg, periode)
    op_tijd = plannen[(plannen["datum"] - plannen["begin"]).dt.days <= profiel.termijnen.plan_dagen]
    return aandeel(len(op_tijd), len(plannen), _casussen(op_tijd))


def _k4_totaal(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    plannen = aanmelding_bij(reg, startplannen(reg, periode))
    return mediaan((plannen["datum"] - plannen["aangemeld"]).dt.days, _casussen(plannen))


# --- K5 intensity ---------------------------------------------------------------------------------


@lru_cache(maxsize=1)  # several indicators in a row ask for the same
def laatste_plan(reg: Registratie, periode: Periode) -> pd.DataFrame:
    """Of each traject that runs on the reference date: its last plan on or before that date."""
    loopt = reg.in_aanpak(periode.eind)
    plannen = reg.plannen[reg.plannen["datum"] <= pd.Timestamp(periode.eind)].sort_values("datum")
    return plannen.groupby("traject", as_index=False).last().merge(loopt[["traject"]], on="traject")


def _k5(intensiteit: str, reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    plannen = laatste_plan(reg, periode)
    return _tel(plannen[plannen["intensiteit"] == intensiteit])


# --- K6 and K7 maatwerk ---------------------------------------------------------------------------


@lru_cache(maxsize=1)  # several indicators in a row ask for the same
def stand_interventies(reg: Registratie) -> pd.DataFrame:
    """Each intervention once, as the last plan tells it. The same kind, partner and start is the same one."""
    return _stand(reg.interventies, ["traject", "soort", "partner", "start"])


def _stand(tabel: pd.DataFrame, sleutel: list[str]) -> pd.DataFrame:
    return tabel.sort_values("datum", kind="stable").drop_duplicates(sleutel, keep="last")


def beeindigde_interventies(reg: Registratie, periode: Periode) -> pd.DataFrame:
    """Interventions that ended in the period, with their result."""
    stand = stand_interventies(reg)
    return stand[periode.bevat(stand["eind"]) & stand["resultaat"].isin(_BEEINDIGD)]


def _k6(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    stand = stand_interventies(reg)
    return _tel(stand[periode.bevat(stand["start"])])


def _k6_geslaagd(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    klaar = beeindigde_interventies(reg, periode)
    geslaagd = klaar[klaar["resultaat"] == "geslaagd"]
    return aandeel(len(geslaagd), len(klaar), _casussen(geslaagd))


def opgelegd(reg: Registratie, periode: Periode) -> pd.DataFrame:
    """Conditions that began in the period, each once, as the last plan tells it."""
    stand = _stand(reg.voorwaarden, ["traject", "soort", "opgelegd_door", "start"])
    return stand[periode.bevat(stand["start"])]


# --- family and school ----------------------------------------------------------------------------


def _betrokken(veld: str, telt: tuple[str, ...], reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    plannen = laatste_plan(reg, periode)
    bekend = plannen[plannen[veld].notna() & (plannen[veld] != "nvt")]
    ja = bekend[bekend[veld].isin(telt)]
    return aandeel(len(ja), len(bekend), _casussen(ja))


INDICATOREN: tuple[Indicator, ...] = (
    Indicator(
        "K1",
        "Jongeren in de aanpak op 31 december",
        "kernelement",
        "Hoeveel jongeren zitten in de aanpak?",
        "Aantal trajecten dat op de peildatum loopt. Een traject begint op de dag waarop het UVZ kiest voor een integrale "
        "aanpak en eindigt op de dag van het besluit om af te sluiten. Wie op de peildatum begint, telt mee. Wie op de "
        "peildatum wordt afgesloten, telt niet mee. Een jongere kan niet twee lopende trajecten hebben.",
        "Niet of er meer of minder problemen zijn: het aantal hangt ook af van hoe partners aanmelden en wanneer wordt afgesloten.",
        "formulier uvz-verslag: datum_uvz, besluit; formulier herijking: datum_herijking, besluit, besloten_op",
        "jongeren",
        _k1,
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
        partial(_aantal, instroom),
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
        partial(_aantal, uitstroom),
    ),
    Indicator(
        "K1-jaar",
        "In de aanpak in de loop van het jaar",
        "kernelement",
        "Hoeveel trajecten liepen er dit jaar?",
        "Aantal trajecten dat op ten minste één dag van het jaar liep: wie aan het begin van het jaar in de aanpak zat (K1 van het "
        "jaar ervoor) plus wie in het jaar begon (K1-in). Wie stopte en opnieuw begon, telt twee keer.",
        "Niet hoeveel jongeren tegelijk in de aanpak zaten.",
        "formulier uvz-verslag: datum_uvz, besluit; formulier herijking: datum_herijking, besluit, besloten_op",
        "trajecten",
        partial(_aantal, in_het_jaar),
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
        partial(_aantal, _groepsaanpak),
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
        partial(_aantal, besproken),
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
    ),
    Indicator(
        "K3-tijd",
        "Tijd van aanmelding tot besluit",
        "kernelement",
        "Hoe lang duurt het van aanmelding tot besluit?",
        "Mediaan van het aantal kalenderdagen tussen de laatste aanmelding en het besluit van het UVZ, over de trajecten van "
        "K1-in. De mediaan is de middelste waarde: de helft duurde korter, de helft langer.",
        "Niet waardoor een besluit later kwam.",
        "formulier aanmelding: datum_aanmelding; formulier uvz-verslag: datum_uvz, besluit",
        "dagen",
        _k3_tijd,
        "mediaan",
    ),
    Indicator(
        "K3-brief",
        "Notificatiebrief uiterlijk {brief_dagen} dagen na het besluit",
        "kernelement",
        "Krijgen jongeren en ouders snel bericht?",
        "Van de trajecten van K1-in: het deel waarbij in het UVZ-verslag van het besluit een datum van de notificatiebrief staat "
        "die hoogstens {brief_dagen} kalenderdagen na het besluit ligt. Een eerdere datum telt ook. Zonder datum telt de brief als niet verstuurd.",
        "Niet of de brief vóór het UVZ uitging, zoals de werkwijze voorschrijft. Ook niet of er een reden was om later of niet te "
        "informeren.",
        "formulier uvz-verslag: datum_uvz, notificatiebrief",
        "%",
        _k3_brief,
        "aandeel",
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
        partial(_aantal, startplannen),
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
    ),
    Indicator(
        "K5-caseload",
        "Jongeren per netwerkregisseur op 31 december",
        "kernelement",
        "Hoeveel jongeren heeft een netwerkregisseur?",
        "Mediaan van het aantal trajecten van K1 per netwerkregisseur in het profiel van de gemeente, ook wie er geen heeft. "
        "De regisseur is wie in het laatste formulier tot en met de peildatum staat: een plan of een UVZ-besluit. Het "
        "uitgangspunt is {totaal_min} tot {totaal_max} jongeren per netwerkregisseur. Het cijfer is er alleen bij minstens drie "
        "netwerkregisseurs.",
        "Niet hoe zwaar het werk is: de ene jongere vraagt veel meer tijd dan de andere.",
        "formulier plan: regisseur; formulier uvz-verslag: regisseur",
        "jongeren per netwerkregisseur",
        mediane_caseload,
        "regisseurs",
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
    ),
    Indicator(
        "K6",
        "Interventies gestart",
        "kernelement",
        "Hoeveel hulp, begeleiding en straf is dit jaar gestart?",
        "Aantal interventies met een startdatum in het jaar, elk één keer geteld. Dezelfde soort bij dezelfde uitvoerder "
        "met dezelfde startdatum is dezelfde interventie.",
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
        "Van de interventies met een einddatum in het jaar: het deel met als resultaat 'Geslaagd'. 'Deels geslaagd' telt niet "
        "als geslaagd.",
        "Niet dat het gedrag daardoor is veranderd. De regisseur en de uitvoerder geven samen het resultaat.",
        "formulier plan: interventies (eind, resultaat)",
        "%",
        _k6_geslaagd,
        "aandeel",
        persoonlijk=True,
    ),
    Indicator(
        "K7",
        "Bijzondere voorwaarden opgelegd",
        "kernelement",
        "Hoe vaak is een voorwaarde of maatregel opgelegd?",
        "Aantal bijzondere voorwaarden en maatregelen met een startdatum in het jaar, elk één keer geteld.",
        "Niet of de jongere zich aan de voorwaarde hield.",
        "formulier plan: voorwaarden (soort, opgelegd_door, start)",
        "voorwaarden",
        partial(_aantal, opgelegd),
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
        partial(_betrokken, "ouders_betrokken", ("ja", "deels")),
        "aandeel",
        persoonlijk=True,
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
        partial(_betrokken, "school_betrokken", ("ja",)),
        "aandeel",
        persoonlijk=True,
    ),
)


# --- tables ---------------------------------------------------------------------------------------


def _kolom(namen: list[str], aantallen: list[int], totaal: bool = True) -> Telling:
    if totaal:
        namen, aantallen = [*namen, "Totaal"], [*aantallen, sum(aantallen)]
    return Telling(tuple(namen), ("Aantal",), tuple((a,) for a in aantallen))


def _stroom(reg: Registratie, periode: Periode, _: Profiel) -> Telling:
    namen = [f"In de aanpak op 31 december {periode.begin.year - 1}", "Instroom", "Uitstroom"]
    namen += [f"In de aanpak op 31 december {periode.eind.year}"]
    vorige = reg.in_aanpak(periode.begin - timedelta(days=1))
    tabellen = [vorige, instroom(reg, periode), uitstroom(reg, periode), reg.in_aanpak(periode.eind)]
    return _kolom(namen, [len(t) for t in tabellen], totaal=False)


def _leeftijd(reg: Registratie, periode: Periode, profiel: Profiel) -> Telling:
    personen = reg.in_aanpak(periode.eind).merge(reg.personen, on="casusnummer", how="left")
    jaren = [leeftijd(g.date(), periode.eind) for g in personen["geboortedatum"] if not pd.isna(g)]
    groepen = profiel.publicatie.leeftijdsgroepen
    aantallen = [sum(laag <= j <= hoog for j in jaren) for laag, hoog in groepen]
    namen = [f"{laag} tot en met {hoog} jaar" for laag, hoog in groepen]
    return _kolom([*namen, "Andere leeftijd of onbekend"], [*aantallen, len(personen) - sum(aantallen)])


def _geslacht(reg: Registratie, periode: Periode, _: Profiel) -> Telling:
    personen = reg.in_aanpak(periode.eind).merge(reg.personen, on="casusnummer", how="left")
    man, vrouw = (int((personen["geslacht"] == g).sum()) for g in ("man", "vrouw"))
    return _kolom(["Man", "Vrouw", "X of onbekend"], [man, vrouw, len(personen) - man - vrouw])


def _aanmelders(reg: Registratie, periode: Periode, _: Profiel) -> Telling:
    """One column on purpose: a table of referrer by police contact would have to hide most of its cells."""
    gemeld = reg.aanmeldingen[periode.bevat(reg.aanmeldingen["datum"])]
    anderen = gemeld[gemeld["organisatie"] != "politie"]
    vroeg = int((anderen["politiecontact"] == "voor").sum())
    namen = ["Politie", "Andere partners, vóór het eerste politiecontact", "Andere partners, daarna of onbekend"]
    return _kolom(namen, [len(gemeld) - len(anderen), vroeg, len(anderen) - vroeg])


def _regie(reg: Registratie, periode: Periode, _: Profiel) -> Telling:
    plannen = laatste_plan(reg, periode)
    actief, monitoring = (int((plannen["intensiteit"] == i).sum()) for i in ("actieve_regie", "monitoring"))
    zonder = len(reg.in_aanpak(periode.eind)) - actief - monitoring
    namen, aantallen = ["Actieve regie", "Monitoring"], [actief, monitoring]
    return _kolom([*namen, "Nog geen plan"], [*aantallen, zonder]) if zonder else _kolom(namen, aantallen)


def _besluiten(reg: Registratie, periode: Periode, _: Profiel) -> Telling:
    besluit = besproken(reg, periode)["besluit"]
    namen = {
        "integraal": "Integrale aanpak zorg en veiligheid",
        "partner": "Eén partner gaat alleen verder",
        "zorgoverleg": "Naar een overleg in het zorgdomein",
        "zorgpartner": "Naar een zorgpartner",
        "aangehouden": "Nog geen besluit",
    }
    return _kolom(list(namen.values()), [int((besluit == code).sum()) for code in namen])


def _interventies(reg: Registratie, periode: Periode, _: Profiel) -> Telling:
    resultaat = beeindigde_interventies(reg, periode)["resultaat"]
    aantallen = [int(resultaat.isin(r).sum()) for r in (["geslaagd"], ["deels"], ["niet", "afgebroken"])]
    return _kolom(["Geslaagd", "Deels geslaagd", "Niet geslaagd of afgebroken"], aantallen)


TABELLEN: tuple[Teltabel, ...] = (
    Teltabel(
        "stroom",
        "Instroom en uitstroom",
        "Het aantal aan het begin, plus de instroom, min de uitstroom, is het aantal aan het einde van het jaar. Kwam er na het "
        "vaststellen van het vorige jaar nog een formulier binnen, of is er een dossier vernietigd, dan staat het verschil op "
        "een eigen regel.",
        "Wat",
        _stroom,
    ),
    Teltabel(
        "leeftijd",
        "Leeftijd op 31 december",
        "Jongeren in de aanpak (K1), leeftijd in hele jaren.",
        "Leeftijd",
        _leeftijd,
    ),
    Teltabel("geslacht", "Geslacht", "Jongeren in de aanpak op 31 december (K1).", "Geslacht", _geslacht),
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
    ),
    Teltabel(
        "regie", "Actieve regie en monitoring", "Jongeren in de aanpak op 31 december (K1).", "Intensiteit", _regie
    ),
    Teltabel(
        "interventies",
        "Resultaat van interventies die stopten",
        "Interventies met een einddatum in het jaar.",
        "Resultaat",
        _interventies,
        persoonlijk=True,
    ),
)
