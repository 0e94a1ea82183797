"""What happens in one stay: reports, scores, goals, actions and interventions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from werkwijzer.formulieren.antwoorden import Waarde
from werkwijzer.formulieren.samenhang import BIJNA
from werkwijzer.kalender import leeftijd, plus_maanden
from werkwijzer.voorbeeld import verzinsels
from werkwijzer.voorbeeld.kansen import gewogen, grepen, kans, werkdag
from werkwijzer.voorbeeld.mensen import Jongere, Traject
from werkwijzer.voorbeeld.opzet import LAATSTE_DAG, Opzet
from werkwijzer.voorbeeld.partners import Partners

# Half-yearly measurements for all would give over 1,000 forms and a slow demo, so some are skipped.

_OVERGESLAGEN = {2023: 66, 2024: 52, 2025: 36}  # percentage of measurements that nobody filled in
_BEGIN_METINGEN = date(2023, 1, 16)
# Per leefgebied: weights of score 1–5 at the start, and the chance (%) per half year to move one up or down.
_BEGIN: dict[str, tuple[tuple[int, int, int, int, int], int, int]] = {
    "wonen": ((6, 20, 36, 27, 11), 23, 17),
    "relaties": ((10, 36, 33, 16, 5), 33, 16),
    "dagbesteding": ((13, 30, 27, 20, 10), 39, 19),
    "gezondheid": ((3, 19, 38, 27, 13), 21, 17),
    "financien": ((6, 27, 34, 21, 12), 28, 16),
    "gedrag": ((8, 32, 36, 19, 5), 35, 18),
}
_BEGIN_ANDERS = ((8, 28, 34, 20, 10), 30, 17)  # of a leefgebied that only this municipality has
_UIT_MELDINGEN = ("delict", "overlast")
_KOERS = {"goed": (76, 104), "wisselend": (56, 134), "slecht": (40, 200)}  # % of the chances up and down
# Days between two reports of nuisance or crime, before and after the start plan.
_TEVOREN = (22, 60)
_TUSSENTIJD = {"goed": (44, 140), "wisselend": (110, 440), "slecht": (55, 200)}
_RUSTIG = (50, 120)  # days without reports that make monitoring enough: at the start, later
_ZAAK_LOOPT = 240  # days that a case, penalty or measure takes after the last offence


def _past(jaren_oud: int, jong: int, oud: int) -> bool:
    """Whether an intervention is for this age; those for the youngest or oldest of 12–27 are for younger and older too."""
    return (jong <= jaren_oud or jong == 12) and (jaren_oud <= oud or oud == 27)


@dataclass(frozen=True)
class Melding:
    datum: date
    delict: bool
    ernstig: bool


@dataclass
class Verloop:
    """What happens in one stay, and what the plans say about it at each moment."""

    traject: Traject
    jongere: Jongere
    rng: Random
    partners: Partners
    regisseur: str
    opzet: Opzet
    koers: str = ""
    meldingen: list[Melding] = field(default_factory=list)
    scores: dict[str, int] = field(default_factory=dict)
    vorige: dict[str, int] = field(default_factory=dict)
    gemeten: date | None = None
    doelen: list[dict[str, Waarde]] = field(default_factory=list)
    acties: list[dict[str, Waarde]] = field(default_factory=list)
    interventies: list[dict[str, Waarde]] = field(default_factory=list)
    einden: list[date] = field(default_factory=list)  # per intervention the day on which it will end
    voorwaarden: list[dict[str, Waarde]] = field(default_factory=list)

    def __post_init__(self) -> None:
        op_wijze = {"positief": "goed", "negatief": "slecht", "opschalen": "wisselend", "verhuisd": "wisselend"}
        soorten = (("goed", 46), ("wisselend", 37), ("slecht", 17))
        self.koers = op_wijze.get(self.traject.wijze) or gewogen(self.rng, soorten)
        self._maak_meldingen()

    def leefgebieden(self) -> Iterator[tuple[str, tuple[tuple[int, int, int, int, int], int, int]]]:
        """Per leefgebied of the profile that does not follow from reports: how it begins, chance of up and of down."""
        codes = [g.code for g in self.opzet.definities.leefgebieden]
        yield from ((code, begin) for code, begin in _BEGIN.items() if code in codes)
        yield from ((code, _BEGIN_ANDERS) for code in codes if code not in _BEGIN and code not in _UIT_MELDINGEN)

    def _maak_meldingen(self) -> None:
        """Reports of nuisance or crime: many around the referral, then by course; a good course stops at some day."""
        rng, traject = self.rng, self.traject
        start = traject.startplan or traject.besluit
        slot = traject.einde or LAATSTE_DAG
        laatste = slot
        if traject.wijze == "positief":
            stil = plus_maanden(slot, -self.opzet.langst_zonder_meldingen) - timedelta(days=4)
            speling = max(1, (stil - start).days)
            laatste = stil - timedelta(days=rng.randrange(speling) * 2 // 3)
        elif self.koers == "goed":
            laatste = min(slot, start + timedelta(days=rng.randrange(10, 230)))
        dag = traject.aanmelding - timedelta(days=rng.randrange(50, 80))
        rust = start - timedelta(days=rng.randrange(32, 50)) if self.koers != "slecht" and kans(rng, 45) else start
        while True:
            van, tot = _TEVOREN if dag < start - timedelta(days=4) else _TUSSENTIJD[self.koers]
            dag += timedelta(days=rng.randrange(van, tot))
            if dag > laatste:
                break
            if rust < dag <= start:  # a light case: the reports stopped before the start plan
                continue
            self.meldingen.append(Melding(dag, delict=kans(rng, 42), ernstig=kans(rng, 30)))
        if not self.meldingen or self.meldingen[0].datum > traject.aanmelding:  # there is a reason for the referral
            self.meldingen.insert(0, Melding(traject.aanmelding - timedelta(days=9), delict=False, ernstig=False))
        if traject.wijze == "positief" and kans(rng, 14):  # closed although there was a report
            dag = slot - timedelta(days=rng.randrange(120, 240))
            self.meldingen.append(Melding(max(dag, self.meldingen[-1].datum), delict=False, ernstig=False))

    def laatste_melding(self, dag: date) -> date:
        """The last report up to and including `dag`; there always is one from before the referral."""
        return max(m.datum for m in self.meldingen if m.datum <= dag)

    def intensiteit(self, dag: date) -> str:
        """Monitoring when there were no reports for some months, or at the start for some weeks."""
        rustig = (dag - self.laatste_melding(dag)).days > _RUSTIG[self.gemeten is not None]
        return "monitoring" if rustig else "actieve_regie"

    def meet(self, dag: date) -> None:
        """Bring scores, goals, actions and interventions up to `dag`. The first time this is the start."""
        eerste = self.gemeten is None
        self.vorige = dict(self.scores)
        self._verander_scores(dag)
        if eerste:
            self._stel_doelen(dag, self.rng.randrange(2, 5))
            self._spreek_af(dag, self.rng.randrange(3, 6))
            self._start_interventies(dag, self.rng.randrange(1, 4))
            if kans(self.rng, 14):
                self._leg_voorwaarde_op(dag)
        else:
            self._werk_bij(dag)
        self.gemeten = dag

    def _verander_scores(self, dag: date) -> None:
        rng = self.rng
        recent = [m for m in self.meldingen if 0 <= (dag - m.datum).days <= 30]
        feiten = [m for m in self.meldingen if m.delict and m.datum <= dag]
        self.scores["delict"] = self._delictscore(dag, [m for m in recent if m.delict], feiten)
        overlast = sum(not m.delict for m in recent)
        if overlast:
            self.scores["overlast"] = 3 if overlast == 1 else 1 if overlast > 4 or kans(rng, 22) else 2
        else:
            rustig = (dag - self.laatste_melding(dag)).days > 120
            self.scores["overlast"] = gewogen(rng, ((4, 30 if rustig else 70), (5, 70 if rustig else 30)))
        for gebied, (begin, omhoog, omlaag) in self.leefgebieden():
            if self.gemeten is None:
                self.scores[gebied] = gewogen(rng, tuple(zip((1, 2, 3, 4, 5), begin, strict=True)))
                continue
            beter, slechter = _KOERS[self.koers]
            for _ in range(min(4, max(1, round((dag - self.gemeten).days / 182)))):
                if kans(rng, omhoog * beter // 100):
                    self.scores[gebied] = min(5, self.scores[gebied] + 1)
                elif kans(rng, omlaag * slechter // 100):
                    self.scores[gebied] = max(1, self.scores[gebied] - 1)
        if self.koers == "goed" and self.traject.einde == dag:
            for gebied in {"dagbesteding", "gedrag"} & self.scores.keys():
                self.scores[gebied] = max(3, self.scores[gebied])

    def _delictscore(self, dag: date, recent: Sequence[Melding], feiten: Sequence[Melding]) -> int:
        if recent:
            return 1 if any(m.ernstig for m in recent) else 2
        if feiten and (dag - feiten[-1].datum).days < _ZAAK_LOOPT:
            return 3 if kans(self.rng, 20 if self.koers == "goed" else 45) else 4
        return gewogen(self.rng, ((5, 85), (4, 10), (3, 5)))

    # -- the plan's tables ------------------------------------------------------------------------------------------

    def _stel_doelen(self, dag: date, aantal: int) -> None:
        al = {str(doel["leefgebied"]) for doel in self.doelen}
        hier = {g.code for g in self.opzet.definities.leefgebieden}
        zwak = sorted((g for g in verzinsels.DOELEN if g in hier and g not in al), key=lambda g: self.scores[g])
        for gebied in zwak[:aantal]:
            score = self.scores[gebied]
            if score == 5:
                continue
            doel: dict[str, Waarde] = {"leefgebied": gebied, "doel": self.rng.choice(verzinsels.DOELEN[gebied])}
            laagst = 4 if gebied in ("delict", "overlast") else 3
            doel["streefscore"] = min(5, max(laagst, score + 1 + kans(self.rng, 35)))
            if kans(self.rng, 88):
                doel["streefdatum"] = plus_maanden(dag, self.rng.choice((3, 6, 6, 9, 12)))
            doel["stand"] = "loopt"
            self.doelen.append(doel)

    def _spreek_af(self, dag: date, aantal: int) -> None:
        gebieden = [str(doel["leefgebied"]) for doel in self.doelen if doel["stand"] == "loopt"] or ["gedrag"]
        al = {actie["wat"] for actie in self.acties}
        mogelijk = [actie for gebied in gebieden for actie in verzinsels.ACTIES[gebied] if actie[0] not in al]
        for wat, wie in grepen(self.rng, mogelijk, min(aantal, 15 - len(self.acties))):
            wanneer = werkdag(dag + timedelta(days=self.rng.randrange(7, 90)))
            stand = "bezig" if kans(self.rng, 30) else "open"
            self.acties.append({"wat": wat, "wie": self.partners.kies(wie), "wanneer": wanneer, "stand": stand})

    def _start_interventies(self, dag: date, aantal: int) -> None:
        jaren_oud = leeftijd(self.jongere.geboren, dag)
        lopend = {rij["soort"] for rij in self.interventies if rij["resultaat"] == "loopt"}
        for _ in range(min(aantal, 10 - len(self.interventies))):
            passend = [
                ((soort, wie), gewicht)
                for soort, wie, jong, oud, gewicht in verzinsels.INTERVENTIES
                if _past(jaren_oud, jong, oud) and soort not in lopend
            ]
            soort, wie = gewogen(self.rng, passend)
            lopend.add(soort)
            vroegst = self.gemeten or self.traject.aanmelding - timedelta(days=self.rng.randrange(120))
            start = vroegst + timedelta(days=self.rng.randrange(1 + max(0, (dag - vroegst).days - 1)))
            duur = 0 if soort == "stopgesprek" else self.rng.randrange(50, 130 if soort == "halt" else 420)
            partner = self.partners.kies(self.rng.choice(wie))
            if any(
                (rij["soort"], rij["partner"]) == (soort, partner)
                and isinstance(toen := rij["start"], date)
                and abs((toen - start).days) <= BIJNA
                for rij in self.interventies
            ):
                continue  # so soon again it would be the same one
            self.interventies.append({"soort": soort, "partner": partner, "start": start, "resultaat": "loopt"})
            self.einden.append(start + timedelta(days=duur))
        self._beeindig_interventies(dag)

    def _beeindig_interventies(self, dag: date) -> None:
        goed = {"goed": 58, "wisselend": 38, "slecht": 18}[self.koers]
        for rij, einde in zip(self.interventies, self.einden, strict=True):
            if rij["resultaat"] == "loopt" and einde <= dag:
                rij["eind"] = einde
                rest = ("deels", 45), ("niet", 20), ("afgebroken", 35)
                rij["resultaat"] = "geslaagd" if kans(self.rng, goed) else gewogen(self.rng, rest)

    def _leg_voorwaarde_op(self, dag: date) -> None:
        soort, door = self.rng.choice(verzinsels.VOORWAARDEN)
        vroegst = self.gemeten or self.traject.aanmelding
        start = vroegst + timedelta(days=self.rng.randrange(1 + (dag - vroegst).days))
        rij: dict[str, Waarde] = {"soort": soort, "opgelegd_door": self.rng.choice(door), "start": start}
        if kans(self.rng, 80):
            rij["eind"] = plus_maanden(start, self.rng.choice((3, 3, 6, 12)))
        self.voorwaarden.append(rij)

    def _werk_bij(self, dag: date) -> None:
        rng, sluit = self.rng, dag == self.traject.meetdatum_einde
        for doel in self.doelen:
            streef, uiterlijk = doel["streefscore"], doel.get("streefdatum", dag)
            assert isinstance(streef, int)
            assert isinstance(uiterlijk, date)
            if doel["stand"] != "loopt":
                continue
            if self.scores[str(doel["leefgebied"])] >= streef:
                doel["stand"] = "gehaald"
            elif sluit or (uiterlijk < dag - timedelta(days=120) and kans(rng, 30)):
                doel["stand"] = "gestopt"
        for actie in self.acties:
            wanneer = actie["wanneer"]
            assert isinstance(wanneer, date)
            if actie["stand"] in ("klaar", "vervallen"):
                continue
            if sluit or wanneer <= dag:
                standen = (("klaar", 74), ("vervallen", 12), ("klaar" if sluit else "bezig", 10), ("vervallen", 4))
                actie["stand"] = gewogen(rng, standen)
            else:
                actie["stand"] = "bezig"
        if sluit:
            einde = min(self.traject.einde or dag, dag)
            self.einden = [e if kans(rng, 25) else min(e, einde) for e in self.einden]
            self._beeindig_interventies(dag)
            return
        self._beeindig_interventies(dag)
        if len(self.doelen) < 6 and kans(rng, 40):
            self._stel_doelen(dag, 1)
        actief = self.intensiteit(dag) == "actieve_regie"
        self._spreek_af(dag, rng.randrange(1, 3) if actief else rng.randrange(2))
        self._start_interventies(dag, gewogen(rng, ((0, 40), (1, 50), (2, 10)) if actief else ((0, 75), (1, 25))))
        if actief and len(self.voorwaarden) < 3 and kans(rng, 9):
            self._leg_voorwaarde_op(dag)

    def meetmomenten(self) -> list[date]:
        """Days of the progress measurements: about half-yearly (by the profile), less often when monitoring; some skipped."""

        def na(van: int, tot: int) -> timedelta:
            return timedelta(days=self.rng.randrange(van * maanden // 6, tot * maanden // 6))

        start = self.traject.startplan
        assert start is not None
        maanden = self.opzet.termijnen(start).meting_maanden
        slot = (self.traject.einde or LAATSTE_DAG + timedelta(days=61)) - timedelta(days=60)
        dag = start + na(150, 225)
        if dag < _BEGIN_METINGEN:
            dag = _BEGIN_METINGEN + timedelta(days=self.rng.randrange(250))
        momenten: list[date] = []
        while (meetdag := werkdag(dag)) <= min(slot, LAATSTE_DAG):
            oud = not momenten and start < _BEGIN_METINGEN  # the first measurement of the earlier stock
            if not kans(self.rng, _OVERGESLAGEN[meetdag.year] // (3 if oud else 1)):
                momenten.append(meetdag)
            rustig = (dag - self.laatste_melding(dag)).days > 90
            dag += na(230, 380) if rustig else na(160, 240)
        return momenten
