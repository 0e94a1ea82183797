"""Who the fictional young people are, and when they enter and leave the approach."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from werkwijzer.formulieren.definitie import Definities
from werkwijzer.kalender import leeftijd, plus_maanden
from werkwijzer.voorbeeld import woorden
from werkwijzer.voorbeeld.kansen import gewogen, grepen, kans, werkdag

LAATSTE_DAG = date(2025, 12, 31)
_INSTROOM = {2021: 25, 2022: 57, 2023: 36, 2024: 36, 2025: 37}  # decisions of the UVZ that led to a plan, per year
_UITSTROOM = {2023: 31, 2024: 30, 2025: 31}  # closings per year
_OPNIEUW = {2023: 1, 2024: 3, 2025: 3}  # part of the inflow: closed before, referred again
_GEEN_PLAN = {2022: 1, 2023: 3, 2024: 3, 2025: 2}  # referrals that went another way
_WACHTEND = 4  # referrals of late 2025 that have no plan yet


@dataclass(eq=False)
class Traject:
    """One stay in the approach: referral, decision, start plan and perhaps closure. Without `startplan` the referral
    went another way or still waits."""

    aanmelding: date
    besluit: date
    startplan: date | None = None
    einde: date | None = None
    meetdatum_einde: date | None = None
    wijze: str = ""  # the decision of the herijking that closes
    herijking: date | None = None  # the meeting that closes; the UVZ decides on `einde`, on that day or later
    vorige: Traject | None = None  # the closed stay of the same young person
    route: str = "beide"  # answer to "beide_nodig"


def uvz_dagen(jaar: int) -> list[date]:
    """The Tuesdays on which the UVZ meets, every two weeks; 31 December 2024 is one of them. The last UVZ of 2025
    is a day later: on purpose, to show a decision on the last day of the year."""
    dagen = (date(2024, 12, 31) + timedelta(days=14 * n) for n in range(-110, 26))
    return [dag for dag in (*dagen, LAATSTE_DAG) if dag.year == jaar]


def halfjaarlijkse_herijkingen(jaar: int) -> list[date]:
    """Thursdays in June and December: about everyone outside a prioritised group."""
    return [_eerste(jaar, maand, weekdag=3) for maand in (6, 12)]


def groepsoverleggen(jaar: int, groepnummer: int) -> list[date]:
    """A Wednesday per quarter for each prioritised group."""
    return [_eerste(jaar, maand, weekdag=2) + timedelta(days=7 * (groepnummer % 3)) for maand in (3, 6, 9, 12)]


def _eerste(jaar: int, maand: int, weekdag: int) -> date:
    return next(dag for n in range(1, 8) if (dag := date(jaar, maand, n)).weekday() == weekdag)


def _startplandatum(rng: Random, besluit: date, plan_dagen: int) -> date:
    """Within the term for most, later for one in five; never after the last day of the demo."""
    op_tijd = kans(rng, 80)
    dagen = (
        rng.randrange(plan_dagen // 4, plan_dagen - 1) if op_tijd else rng.randrange(plan_dagen + 3, plan_dagen + 55)
    )
    return min(werkdag(besluit + timedelta(days=dagen)), LAATSTE_DAG)


def maak_trajecten(rng: Random, plan_dagen: int) -> list[Traject]:
    """All stays, in order of referral."""
    trajecten = _instroom(rng, plan_dagen)
    _uitstroom(rng, trajecten)
    _terugkeer(rng, trajecten)
    for jaar, aantal in _GEEN_PLAN.items():
        for nummer in range(aantal):
            besluit = rng.choice(uvz_dagen(jaar)[2:])
            route = ("zorg", "zorg", "veiligheid", "weet_niet")[(nummer + jaar) % 4]
            trajecten.append(Traject(_aanmelddatum(rng, besluit), besluit, route=route))
    for _ in range(_WACHTEND):
        dag = werkdag(LAATSTE_DAG - timedelta(days=rng.randrange(5, 24)), terug=True)
        trajecten.append(Traject(dag, LAATSTE_DAG))
    return sorted(trajecten, key=lambda t: (t.aanmelding, t.besluit))


def _aanmelddatum(rng: Random, besluit: date) -> date:
    return werkdag(besluit - timedelta(days=rng.randrange(6, 36)), terug=True)


def _instroom(rng: Random, plan_dagen: int) -> list[Traject]:
    trajecten = []
    for jaar, aantal in _INSTROOM.items():
        dagen = uvz_dagen(jaar)[3:-2]  # a start plan of the last weeks would come after the year
        for _ in range(aantal):
            besluit = rng.choice(dagen)
            startplan = _startplandatum(rng, besluit, plan_dagen)
            trajecten.append(Traject(_aanmelddatum(rng, besluit), besluit, startplan))
    # On purpose: entries on 31 December, one with the plan in the next year, one with the plan on the same day.
    laatste_2024, laatste_2025 = trajecten[-_INSTROOM[2025] - 1], trajecten[-1]
    laatste_2024.aanmelding, laatste_2024.besluit = date(2024, 12, 6), date(2024, 12, 31)
    laatste_2024.startplan = date(2025, 1, 28)
    laatste_2025.aanmelding, laatste_2025.besluit = date(2025, 12, 9), LAATSTE_DAG
    laatste_2025.startplan = LAATSTE_DAG
    return trajecten


def _uitstroom(rng: Random, trajecten: Sequence[Traject]) -> None:
    """Close a number of stays per year; who has been in the approach longer is more likely to leave."""
    for jaar, aantal in _UITSTROOM.items():
        dagen = sorted(rng.choice(uvz_dagen(jaar)) for _ in range(aantal))
        if jaar == 2023:
            dagen[-1] = date(2023, 12, 19)
        else:
            dagen[-1] = date(jaar, 12, 31)  # on purpose: closure on 31 December
        for nummer, dag in enumerate(dagen):
            laatste = nummer == aantal - 1
            soorten = (("positief", 58), ("negatief", 21), ("opschalen", 12), ("verhuisd", 9))
            wijze = "positief" if laatste else gewogen(rng, soorten)
            minimum = 340 if wijze == "positief" else 150
            open_ = [
                (traject, (dag - traject.besluit).days)
                for traject in trajecten
                if traject.startplan and not traject.einde and (dag - traject.besluit).days >= minimum
                if (dag - traject.startplan).days > 60
            ]
            traject = gewogen(rng, open_)
            traject.einde, traject.wijze = dag, wijze
            later = rng.choice((0, 0, 0, 1, 2, 6, 7))
            traject.meetdatum_einde = min(werkdag(dag + timedelta(days=later)), LAATSTE_DAG)
            if laatste:  # on purpose: form on the day itself, or in the next year
                traject.meetdatum_einde = dag if jaar > 2023 else date(2024, 1, 4)


def _terugkeer(rng: Random, trajecten: Sequence[Traject]) -> None:
    """Let some who enter be someone whose earlier stay was closed at least four months before."""
    for jaar, aantal in _OPNIEUW.items():
        nieuw = [t for t in trajecten if t.besluit.year == jaar and t.besluit != LAATSTE_DAG and t.besluit.month > 6]
        for traject in grepen(rng, nieuw, aantal):
            terug = {t.vorige for t in trajecten}
            eerder = [
                t
                for t in trajecten
                if t.meetdatum_einde and t.wijze != "verhuisd" and t not in terug and not t.vorige
                if (traject.aanmelding - t.meetdatum_einde).days > 120
            ]
            if eerder:
                traject.vorige = rng.choice(eerder)


@dataclass(frozen=True)
class Jongere:
    nummer: int
    voornaam: str
    achternaam: str
    geboren: date
    geslacht: str
    adres: str
    postcode_plaats: str
    wijk: str
    jeugdgroep: str
    bekend_als: str = ""
    broer_zus: tuple[str, date] | None = None  # name and birth date of a sibling in the approach

    @property
    def initialen(self) -> str:
        return self.voornaam[0] + "".join(deel[0] for deel in self.achternaam.replace("'", " ").split())


def maak_jongeren(rng: Random, trajecten: Sequence[Traject], definities: Definities) -> list[Jongere]:
    """One young person per stay that is not a return, in order of referral. No two share a birth date."""
    eerste = [t for t in trajecten if t.vorige is None]
    wijken = [(wijk, max(2, 24 - 4 * n)) for n, wijk in enumerate(definities.profiel.lijsten.wijken)]
    groepen = definities.profiel.lijsten.jeugdgroepen
    namen, geboortedagen = set[str](), set[date]()
    jongeren: list[Jongere] = []
    bijzonder = _bijzondere_jongeren(eerste)
    for nummer, traject in enumerate(eerste, start=1):
        geslacht, jaren_oud = bijzonder.get(nummer, ("", 0))
        geslacht = geslacht or ("man" if kans(rng, 79) else "vrouw")
        geboren = _geboortedatum(rng, traject, jaren_oud, geboortedagen)
        voornaam, achternaam = _naam(rng, geslacht, namen)
        jongeren.append(
            Jongere(
                nummer, voornaam, achternaam, geboren, geslacht,
                adres=f"{rng.choice(woorden.STRATEN)} {rng.randrange(1, 190)}{'a' if kans(rng, 6) else ''}",
                postcode_plaats=f"00{rng.randrange(10, 100)} {rng.choice('ABCDEX')}{rng.choice('ABCDEX')} "
                + definities.profiel.gemeente.naam,
                wijk=gewogen(rng, wijken),
                jeugdgroep=rng.choice(groepen) if groepen and kans(rng, 45) else "geen",
                bekend_als=_bekend_als(rng, voornaam),
            )
        )  # fmt: skip
    return _met_broers_en_zussen(jongeren)


def _bijzondere_jongeren(eerste: Sequence[Traject]) -> dict[int, tuple[str, int]]:
    """Number → gender and age of the few who are there to show a limit or a small cell."""
    blijvend = [n for n, t in enumerate(eerste, start=1) if t.startplan and not t.einde and t.besluit.year >= 2024]
    zonder_plan = [n for n, t in enumerate(eerste, start=1) if not t.startplan]
    return {
        blijvend[3]: ("x", 16),
        blijvend[20]: ("x", 19),
        blijvend[8]: ("vrouw", 12),
        blijvend[12]: ("man", 12),
        blijvend[-4]: ("man", 27),
        zonder_plan[2]: ("onbekend", 15),
    }


def _geboortedatum(rng: Random, traject: Traject, jaren_oud: int, bezet: set[date]) -> date:
    """A free birth date such that the young person is 12 to 27 years old from referral to the end of the demo."""
    leeftijden = (range(12, 15), 24), (range(15, 18), 46), (range(18, 21), 20), (range(21, 24), 6), (range(24, 28), 1)
    while True:
        jaren = jaren_oud or rng.choice(gewogen(rng, leeftijden))
        verjaardag = plus_maanden(traject.aanmelding, -12 * jaren)
        geboren = verjaardag - timedelta(days=rng.randrange(2, 362))
        if geboren not in bezet and leeftijd(geboren, LAATSTE_DAG) <= 27:
            bezet.add(geboren)
            return geboren


def _naam(rng: Random, geslacht: str, bezet: set[str]) -> tuple[str, str]:
    while True:
        voornaam, achternaam = rng.choice(woorden.VOORNAMEN[geslacht]), rng.choice(woorden.ACHTERNAMEN)
        if f"{voornaam} {achternaam}" not in bezet:
            bezet.add(f"{voornaam} {achternaam}")
            return voornaam, achternaam


def _bekend_als(rng: Random, voornaam: str) -> str:
    if not kans(rng, 32):
        return ""
    namen = grepen(rng, woorden.BIJNAMEN, 2 if kans(rng, 20) else 1)
    return ", ".join([*namen, f"{voornaam[:3]}-je"] if kans(rng, 15) else namen)


def _met_broers_en_zussen(jongeren: Sequence[Jongere]) -> list[Jongere]:
    """Make three pairs of siblings: the later one has the surname and the address of the earlier one."""
    gezin = list(jongeren)
    for begin in (12, 70, 120):
        ouder = gezin[begin]
        voornamen = {j.voornaam for j in gezin if j.achternaam == ouder.achternaam}
        for plek in range(begin + 10, len(gezin)):
            jonger = gezin[plek]
            if 400 < (jonger.geboren - ouder.geboren).days < 1500 and jonger.voornaam not in voornamen:
                gezin[plek] = replace(
                    jonger,
                    achternaam=ouder.achternaam,
                    adres=ouder.adres,
                    postcode_plaats=ouder.postcode_plaats,
                    wijk=ouder.wijk,
                    broer_zus=(f"{ouder.voornaam} {ouder.achternaam}", ouder.geboren),
                )
                break
    return gezin


def plan_herijkingen(
    trajecten: Sequence[Traject], van_traject: Mapping[Traject, Jongere], definities: Definities
) -> None:
    """Move each closing to the nearest meeting of that year in which the young person is reviewed: a group meeting,
    which decides itself, or a half-yearly herijking, after which the UVZ decides. Closings at the end of a year stay."""
    groepen = definities.profiel.lijsten.jeugdgroepen
    opvolgers = {t.vorige: t for t in trajecten if t.vorige}
    for nummer, traject in enumerate(t for t in trajecten if t.einde):
        assert traject.einde is not None
        assert traject.meetdatum_einde is not None
        jaar, groep = traject.einde.year, van_traject[traject].jeugdgroep
        in_groep = groep in groepen
        overleggen = groepsoverleggen(jaar, groepen.index(groep)) if in_groep else halfjaarlijkse_herijkingen(jaar)
        if traject.einde >= uvz_dagen(jaar)[-1]:
            traject.herijking = max(overleg for overleg in overleggen if overleg <= traject.einde)
            continue
        later = traject.meetdatum_einde - traject.einde
        vroegst = traject.besluit + timedelta(days=280 if traject.wijze == "positief" else 120)
        uiterlijk = opvolgers[traject].aanmelding if traject in opvolgers else LAATSTE_DAG
        besluiten = {overleg: overleg if in_groep else _besluit_uvz(overleg, nummer % 4 == 3) for overleg in overleggen}
        mogelijk = [(o, b) for o, b in besluiten.items() if vroegst <= b and b + timedelta(days=20) < uiterlijk]
        oud = traject.einde
        traject.herijking, traject.einde = min(mogelijk, key=lambda m: abs((m[1] - oud).days))
        if later.days > 5 and not in_groep:  # some measure before the UVZ decides
            traject.meetdatum_einde = werkdag(traject.einde - later, terug=True)
        else:
            traject.meetdatum_einde = werkdag(traject.einde + later)


def _besluit_uvz(overleg: date, volgende: bool) -> date:
    """The first UVZ after the herijking, or the one after that; in the same year and not on its last day."""
    dagen = [dag for dag in uvz_dagen(overleg.year) if overleg < dag < date(overleg.year, 12, 31)]
    return dagen[1] if volgende and len(dagen) > 1 else dagen[0]


def verdeel_regie(trajecten: Sequence[Traject], definities: Definities) -> dict[Traject, str]:
    """Director per stay: whoever has most room at the decision, given the caseload of each role."""
    ruimte = {"netwerkregisseur": 18, "jeugdmarshall": 7, "voorzitter": 18, "partner": 18}
    regisseurs = definities.profiel.regisseurs
    gekozen: dict[Traject, str] = {}
    for traject in sorted((t for t in trajecten if t.startplan), key=lambda t: (t.besluit, t.aanmelding)):
        bezig = [gekozen[t] for t in trajecten if t in gekozen and not (t.einde and t.einde <= traject.besluit)]
        volgorde = [(bezig.count(r.code) / ruimte[r.rol], n) for n, r in enumerate(regisseurs)]
        gekozen[traject] = regisseurs[min(volgorde)[1]].code
    return gekozen
