"""Who the fictional young people are, and when they enter and leave the approach."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count
from random import Random

from werkwijzer.formulieren.antwoorden import Waarde
from werkwijzer.kalender import leeftijd, plus_maanden
from werkwijzer.profiel import Doelgroep
from werkwijzer.voorbeeld import verzinsels
from werkwijzer.voorbeeld.kansen import gewogen, grepen, kans, werkdag
from werkwijzer.voorbeeld.opzet import LAATSTE_DAG, LIJST, VOL, Opzet, volgende_werkdagen


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


def _startplandatum(rng: Random, besluit: date, plan_dagen: int) -> date:
    """Within the term for most, later for one in five; never after the last day of the demo."""
    op_tijd = kans(rng, 80)
    if op_tijd:
        dagen = rng.randrange(plan_dagen // 4, max(plan_dagen - 1, plan_dagen // 4 + 1))
    else:
        dagen = rng.randrange(plan_dagen + 3, plan_dagen + 55)
    return min(werkdag(besluit + timedelta(days=dagen)), LAATSTE_DAG)


class Agenda:
    """Decisions about new young people, no more on a day than fit in the report of a UVZ."""

    def __init__(self, opzet: Opzet) -> None:
        self.opzet = opzet
        self.bezet: Counter[date] = Counter()

    def plan(self, rng: Random, dagen: Sequence[date]) -> date:
        """One of `dagen`; when that one is full, the next with room (in the whole list, from the start at the end)."""
        plek = dagen.index(rng.choice(dagen))
        dag = next((d for d in (*dagen[plek:], *dagen[:plek]) if self.bezet[d] < VOL), None)
        dag = dag or min(self.opzet.uvz_dagen(dagen[0].year), key=lambda d: self.bezet[d])
        self.bezet[dag] += 1
        return dag


def maak_trajecten(rng: Random, opzet: Opzet) -> list[Traject]:
    """All stays, in order of referral."""
    agenda = Agenda(opzet)
    trajecten = _instroom(rng, opzet, agenda)
    _uitstroom(rng, opzet, trajecten)
    _terugkeer(rng, opzet, trajecten)
    for jaar, aantal in opzet.geen_plan.items():
        dagen = opzet.uvz_dagen(jaar)
        for nummer in range(aantal):
            besluit = agenda.plan(rng, dagen[2:] or dagen)
            route = ("zorg", "zorg", "veiligheid", "weet_niet")[(nummer + jaar) % 4]
            trajecten.append(Traject(_aanmelddatum(rng, besluit), besluit, route=route))
    for _ in range(opzet.wachtend):
        dag = werkdag(LAATSTE_DAG - timedelta(days=rng.randrange(5, 24)), terug=True)
        trajecten.append(Traject(dag, LAATSTE_DAG))
    return sorted(trajecten, key=lambda t: (t.aanmelding, t.besluit))


def _aanmelddatum(rng: Random, besluit: date) -> date:
    return werkdag(besluit - timedelta(days=rng.randrange(6, 36)), terug=True)


def _instroom(rng: Random, opzet: Opzet, agenda: Agenda) -> list[Traject]:
    trajecten = []
    for jaar, aantal in opzet.instroom.items():
        alle = opzet.uvz_dagen(jaar)
        # The start plan of somebody decided on in the last weeks would come after the year.
        dagen = [dag for dag in alle if dag >= date(jaar, 1, 1) + timedelta(days=42)][: -2 * opzet.naast_elkaar] or alle
        for _ in range(aantal):
            besluit = agenda.plan(rng, dagen)
            startplan = _startplandatum(rng, besluit, opzet.termijnen(besluit).plan_dagen)
            trajecten.append(Traject(_aanmelddatum(rng, besluit), besluit, startplan))
    # On purpose: entries on 31 December, one with the plan in the next year, one with the plan on the same day.
    laatste_2024, laatste_2025 = trajecten[-opzet.instroom[2025] - 1], trajecten[-1]
    laatste_2024.aanmelding, laatste_2024.besluit = date(2024, 12, 6), date(2024, 12, 31)
    laatste_2024.startplan = date(2025, 1, 28)
    laatste_2025.aanmelding, laatste_2025.besluit = date(2025, 12, 9), LAATSTE_DAG
    laatste_2025.startplan = LAATSTE_DAG
    agenda.bezet.update((laatste_2024.besluit, laatste_2025.besluit))
    return trajecten


def _uitstroom(rng: Random, opzet: Opzet, trajecten: Sequence[Traject]) -> None:
    """Close a number of stays per year; who has been in the approach longer is more likely to leave."""
    minimum = {"positief": _minstens_positief(opzet) + 60}
    for jaar, aantal in opzet.uitstroom.items():
        uvz = opzet.uvz_dagen(jaar)
        dagen = sorted(rng.choice(uvz) for _ in range(aantal))
        dagen[-1] = uvz[-1]  # on purpose: in 2024 and 2025 that is 31 December
        for nummer, dag in enumerate(dagen):
            laatste = nummer == aantal - 1
            soorten = (("positief", 58), ("negatief", 21), ("opschalen", 12), ("verhuisd", 9))
            wijze = "positief" if laatste else gewogen(rng, soorten)
            open_ = _te_sluiten(trajecten, dag, minimum.get(wijze, 150)) or _te_sluiten(trajecten, dag, 120)
            if not open_:  # so early that everybody has just come
                continue
            traject = gewogen(rng, open_)
            traject.einde, traject.wijze = dag, wijze
            later = rng.choice((0, 0, 0, 1, 2, 6, 7))
            traject.meetdatum_einde = min(werkdag(dag + timedelta(days=later)), LAATSTE_DAG)
            if laatste:  # on purpose: form on the day itself, or in the next year
                traject.meetdatum_einde = dag if jaar > 2023 else date(2024, 1, 4)


def _minstens_positief(opzet: Opzet) -> int:
    """Days between the decision to begin and a positive ending: the time without reports at least."""
    return opzet.langst_zonder_meldingen * 31 + 1


def _te_sluiten(trajecten: Sequence[Traject], dag: date, minstens: int) -> list[tuple[Traject, int]]:
    """Stays of at least so many days on `dag` that are open, each with its length."""
    return [
        (traject, (dag - traject.besluit).days)
        for traject in trajecten
        if traject.startplan and not traject.einde and (dag - traject.besluit).days >= minstens
        if traject.startplan < dag
    ]


def _terugkeer(rng: Random, opzet: Opzet, trajecten: Sequence[Traject]) -> None:
    """Let some who enter be someone whose earlier stay was closed at least four months before, and who is not too old."""
    doelgroep = opzet.doelgroep
    hoogstens = 365 * (doelgroep.leeftijd_max - doelgroep.leeftijd_min)
    for jaar, aantal in opzet.opnieuw.items():
        nieuw = [t for t in trajecten if t.besluit.year == jaar and t.besluit != LAATSTE_DAG and t.besluit.month > 6]
        for traject in grepen(rng, nieuw, aantal):
            terug = {t.vorige for t in trajecten}
            eerder = [
                t
                for t in trajecten
                if t.meetdatum_einde and t.wijze != "verhuisd" and t not in terug and not t.vorige
                if (traject.aanmelding - t.meetdatum_einde).days > 120
                if (traject.aanmelding - t.aanmelding).days < hoogstens
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
    jeugdgroep: str  # '' where there are no groups
    groep_vanaf: date = date.min
    bekend_als: str = ""
    broer_zus: tuple[str, date] | None = None  # name and birth date of a sibling in the approach

    def in_groep(self, dag: date) -> dict[str, Waarde]:
        """The answer to whether the young person belongs to a group on `dag`; none where nobody asks that."""
        if not self.jeugdgroep:
            return {}
        return {"jeugdgroep": self.jeugdgroep if dag >= self.groep_vanaf else "geen"}

    @property
    def initialen(self) -> str:
        return self.voornaam[0] + "".join(deel[0] for deel in self.achternaam.replace("'", " ").split())


def maak_jongeren(rng: Random, trajecten: Sequence[Traject], opzet: Opzet) -> list[Jongere]:
    """One young person per stay that is not a return, in order of referral. No two share a birth date, as long as
    there are enough of those in the ages of the target group; nor surname and address."""
    eerste = [t for t in trajecten if t.vorige is None]
    wijken = [(wijk, max(2, 24 - 4 * n)) for n, wijk in enumerate(opzet.te_kiezen("wijken"))]
    groepen = opzet.profiel.te_kiezen("jeugdgroepen")
    namen, geboortedagen, adressen = set[str](), set[date](), set[tuple[str, str]]()
    jongeren: list[Jongere] = []
    opnieuw = {t.vorige: t.aanmelding for t in trajecten if t.vorige}
    groep_vanaf = {g.code: g.vanaf or date.min for g in opzet.profiel.lijsten.jeugdgroepen}
    bijzonder = _bijzondere_jongeren(eerste, opzet.doelgroep)
    for nummer, traject in enumerate(eerste, start=1):
        geslacht, jaren_oud = bijzonder.get(nummer, ("", 0))
        geslacht = geslacht or ("man" if kans(rng, 79) else "vrouw")
        laatst_gemeld = opnieuw.get(traject, traject.aanmelding)
        geboren = _geboortedatum(rng, traject, laatst_gemeld, jaren_oud, geboortedagen, opzet.doelgroep)
        voornaam, achternaam = _naam(rng, geslacht, namen)
        while (adres := _adres(rng), achternaam) in adressen:
            pass
        adressen.add((adres, achternaam))
        jongeren.append(
            Jongere(
                nummer, voornaam, achternaam, geboren, geslacht,
                adres=adres,
                postcode_plaats=f"00{rng.randrange(10, 100)} {rng.choice('ABCDEX')}{rng.choice('ABCDEX')} "
                + opzet.profiel.gemeente.naam,
                wijk=gewogen(rng, wijken),
                jeugdgroep=(groep := (rng.choice(groepen) if kans(rng, 45) else "geen") if groepen else ""),
                groep_vanaf=groep_vanaf.get(groep, date.min),
                bekend_als=_bekend_als(rng, voornaam),
            )
        )  # fmt: skip
    return _met_broers_en_zussen(jongeren)


def _adres(rng: Random) -> str:
    return f"{rng.choice(verzinsels.STRATEN)} {rng.randrange(1, 190)}{'a' if kans(rng, 6) else ''}"


def _bijzondere_jongeren(eerste: Sequence[Traject], doelgroep: Doelgroep) -> dict[int, tuple[str, int]]:
    """Number → gender and age of the few who are there to show a limit or a small cell, as far as there is room."""
    jongst, oudst = doelgroep.leeftijd_min, doelgroep.leeftijd_max
    blijvend = [n for n, t in enumerate(eerste, start=1) if t.startplan and not t.einde and t.besluit.year >= 2024]
    zonder_plan = [n for n, t in enumerate(eerste, start=1) if not t.startplan]
    gewenst = (
        (blijvend, 3, "x", 16),
        (blijvend, 20, "x", 19),
        (blijvend, 8, "vrouw", jongst),
        (blijvend, 12, "man", jongst),
        (blijvend, -4, "man", oudst),
        (zonder_plan, 2, "onbekend", 15),
    )
    return {
        rij[plek]: (geslacht, min(max(jaren, jongst), oudst))
        for rij, plek, geslacht, jaren in gewenst
        if -len(rij) <= plek < len(rij)
    }


# Ages from … up to …, and how many of the young people at their referral.
_LEEFTIJDEN = ((0, 12, 5), (12, 15, 24), (15, 18, 46), (18, 21, 20), (21, 24, 6), (24, 28, 1), (28, 120, 1))


def _geboortedatum(
    rng: Random, traject: Traject, laatst_gemeld: date, jaren_oud: int, bezet: set[date], doelgroep: Doelgroep
) -> date:
    """A free birth date such that the young person has an age of the target group from referral to the end of the
    demo. Where that cannot be, at each referral only; and a second one on the same day at last."""
    jongst, oudst = doelgroep.leeftijd_min, doelgroep.leeftijd_max
    leeftijden = [
        (range(max(van, jongst), min(tot, oudst + 1)), gewicht)
        for van, tot, gewicht in _LEEFTIJDEN
        if van <= oudst and jongst < tot
    ]
    for poging in count():
        jaren = jaren_oud or rng.choice(gewogen(rng, leeftijden))
        verjaardag = plus_maanden(traject.aanmelding, -12 * jaren)
        geboren = verjaardag - timedelta(days=rng.randrange(2, 362))
        tot = LAATSTE_DAG if poging < 250 else laatst_gemeld
        if (geboren not in bezet or poging > 500) and leeftijd(geboren, tot) <= oudst:
            break
    bezet.add(geboren)
    return geboren


def _naam(rng: Random, geslacht: str, bezet: set[str]) -> tuple[str, str]:
    while True:
        voornaam, achternaam = rng.choice(verzinsels.VOORNAMEN[geslacht]), rng.choice(verzinsels.ACHTERNAMEN)
        if f"{voornaam} {achternaam}" not in bezet:
            bezet.add(f"{voornaam} {achternaam}")
            return voornaam, achternaam


def _bekend_als(rng: Random, voornaam: str) -> str:
    if not kans(rng, 32):
        return ""
    namen = grepen(rng, verzinsels.BIJNAMEN, 2 if kans(rng, 20) else 1)
    return ", ".join([*namen, f"{voornaam[:3]}-je"] if kans(rng, 15) else namen)


_GEZIN = 197  # young people in the demo as shipped, in whose list the brothers and sisters were chosen


def _met_broers_en_zussen(jongeren: Sequence[Jongere]) -> list[Jongere]:
    """Make three pairs of siblings: the later one has the surname and the address of the earlier one."""
    gezin = list(jongeren)
    for begin in (12, 70, 120):
        begin = begin * len(gezin) // _GEZIN
        ouder = gezin[begin]
        voornamen = {j.voornaam for j in gezin if j.achternaam == ouder.achternaam}
        for plek in range(begin + max(1, 10 * len(gezin) // _GEZIN), len(gezin)):
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


def plan_herijkingen(trajecten: Sequence[Traject], van_traject: Mapping[Traject, Jongere], opzet: Opzet) -> None:
    """Move each closing to the nearest meeting of that year in which the young person is reviewed: a group meeting,
    which decides itself, or a half-yearly herijking, after which the UVZ decides. Closings at the end of a year stay.
    Where the rhythm leaves no such meeting, there is one on the day of the closing."""
    groepen = opzet.profiel.te_kiezen("jeugdgroepen")
    opvolgers = {t.vorige: t for t in trajecten if t.vorige}
    for nummer, traject in enumerate(t for t in trajecten if t.einde):
        assert traject.startplan is not None
        assert traject.einde is not None
        assert traject.meetdatum_einde is not None
        jaar, in_groep_op = traject.einde.year, van_traject[traject].in_groep
        groep = in_groep_op(traject.einde).get("jeugdgroep")
        in_groep = groep in groepen
        overleggen = opzet.groepsoverleggen(jaar, groepen.index(groep)) if in_groep else opzet.herijkingen(jaar)
        overleggen = [dag for dag in overleggen if in_groep_op(dag).get("jeugdgroep") == groep]
        if traject.einde >= opzet.uvz_dagen(jaar)[-1]:
            eerder = (overleg for overleg in overleggen if traject.startplan <= overleg <= traject.einde)
            traject.herijking = max(eerder, default=traject.einde)
            continue
        later = traject.meetdatum_einde - traject.einde
        vroegst = traject.besluit + timedelta(days=_minstens_positief(opzet) if traject.wijze == "positief" else 120)
        vroegst = max(vroegst, traject.startplan + timedelta(days=1))
        uiterlijk = opvolgers[traject].aanmelding if traject in opvolgers else LAATSTE_DAG
        besluiten = {o: o if in_groep else _besluit_uvz(o, nummer % 4 == 3, opzet) for o in overleggen}
        mogelijk = [(o, b) for o, b in besluiten.items() if b and vroegst <= b and b + timedelta(days=20) < uiterlijk]
        oud = traject.einde
        traject.herijking, traject.einde = min(mogelijk, key=lambda m: abs((m[1] - oud).days), default=(oud, oud))
        if later.days > 5 and not in_groep:  # some measure before the UVZ decides
            traject.meetdatum_einde = werkdag(traject.einde - later, terug=True)
        else:
            traject.meetdatum_einde = werkdag(traject.einde + later)


def _besluit_uvz(overleg: date, volgende: bool, opzet: Opzet) -> date | None:
    """The first UVZ after the herijking, or the one after that; in the same year and not on its last day."""
    gereed = volgende_werkdagen(overleg, -(-opzet.uitstroom[overleg.year] // LIJST))[-1]  # a long list takes some days
    dagen = [dag for dag in opzet.uvz_dagen(overleg.year) if gereed < dag < date(overleg.year, 12, 31)]
    return dagen[1] if volgende and len(dagen) > 1 else dagen[0] if dagen else None


def verdeel_regie(trajecten: Sequence[Traject], opzet: Opzet) -> dict[Traject, str]:
    """Director per stay: whoever has most room at the decision, given the caseload of each role."""
    caseload, codes = opzet.profiel.caseload, opzet.te_kiezen("regisseurs")
    regisseurs = [r for r in opzet.profiel.regisseurs if r.code in codes]
    volledig = max(1, caseload.totaal_max * 9 // 10)
    intensief = max(1, (caseload.intensief_min + caseload.intensief_max) // 2)
    bezig: dict[str, list[Traject]] = {r.code: [] for r in regisseurs}
    gekozen: dict[Traject, str] = {}
    for traject in sorted((t for t in trajecten if t.startplan), key=lambda t: (t.besluit, t.aanmelding)):
        for code, lijst in bezig.items():
            bezig[code] = [t for t in lijst if not (t.einde and t.einde <= traject.besluit)]
        ruimte = [intensief if r.rol == "jeugdmarshall" else volledig for r in regisseurs]
        volgorde = [(len(bezig[r.code]) / ruimte[n], n) for n, r in enumerate(regisseurs)]
        gekozen[traject] = regisseurs[min(volgorde)[1]].code
        bezig[gekozen[traject]].append(traject)
    return gekozen
