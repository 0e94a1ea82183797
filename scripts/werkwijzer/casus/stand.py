"""What holds for one young person at the end of a day: where it stands, what runs, and what is due by when.

What happened on the day itself counts, what happened later does not. Dates that are due come from `termijnen`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from werkwijzer import termijnen
from werkwijzer.casus.feiten import (
    LOOPT,
    NIEUW_GEDRAG,
    OPEN,
    OVERLEDEN,
    Aanmelding,
    Actie,
    Afspraak,
    Beoordeling,
    Bespreking,
    Brief,
    Bron,
    Doel,
    Interventie,
    Meting,
    Overname,
    Plan,
    Politiefeit,
    Voorwaarde,
    als_actie,
)
from werkwijzer.casus.geschiedenis import Band, Geschiedenis
from werkwijzer.casus.persoon import Persoon
from werkwijzer.casus.trajecten import Traject
from werkwijzer.dossiers.akten import Akte
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.kalender import aantal
from werkwijzer.profiel import Profiel

GEEN_GROEP = "geen"


@dataclass(frozen=True)
class Regie:
    """Who directs, and how. Each answer is the latest that a form gave, with where it stands; None when none did."""

    regisseur: str | None
    regievorm: str | None
    bron: Bron | None


@dataclass(frozen=True)
class Bewaring:
    """Until when a dossier may be kept: the day from which the term runs, and its last day.

    `na_afsluiting`: it is the term after a closure; else the shorter one, after the last form.
    """

    vanaf: date
    tot: date
    na_afsluiting: bool


@dataclass(frozen=True, eq=False)
class Stand:
    """One casus at the end of one day. All sequences are in order of date."""

    casus: Geschiedenis
    dag: date

    @property
    def casusnummer(self) -> str:
        return self.casus.nummer

    # --- who ------------------------------------------------------------------------------------

    @property
    def persoon(self) -> Persoon:
        return self.casus.persoon

    @property
    def naam(self) -> str:
        return self.persoon.naam

    @property
    def geboren(self) -> date | None:
        return self.persoon.geboren

    # --- what happened until now ------------------------------------------------------------------

    @cached_property
    def aanmeldingen(self) -> tuple[Aanmelding, ...]:
        return tuple(a for a in self.casus.aanmeldingen if a.op <= self.dag)

    @cached_property
    def besprekingen(self) -> tuple[Bespreking, ...]:
        return tuple(b for b in self.casus.besprekingen if b.op <= self.dag)

    @cached_property
    def afspraken(self) -> tuple[Afspraak, ...]:
        return tuple(a for a in self.casus.afspraken if a.op <= self.dag)

    @cached_property
    def beoordelingen(self) -> tuple[Beoordeling, ...]:
        return tuple(b for b in self.casus.beoordelingen if b.op <= self.dag)

    @cached_property
    def politiefeiten(self) -> tuple[Politiefeit, ...]:
        return tuple(f for f in self.casus.politiefeiten if f.op <= self.dag)

    @cached_property
    def brieven(self) -> tuple[Brief, ...]:
        return tuple(b for b in self.casus.brieven if b.op <= self.dag)

    @cached_property
    def akten(self) -> tuple[Akte, ...]:
        return tuple(a for a in self.casus.akten if a.datum <= self.dag)

    @cached_property
    def eigen_akten(self) -> tuple[Akte, ...]:
        return tuple(a for a in self.casus.eigen_akten if a.datum <= self.dag)

    @property
    def banden(self) -> tuple[Band, ...]:
        return tuple(b for b in self.casus.banden if b.akte.datum <= self.dag)

    @property
    def politie_tot(self) -> date | None:
        """The last day about which the police delivered figures."""
        return max((k for k in self.casus.politie if k <= self.dag), default=None)

    # --- the approach -----------------------------------------------------------------------------

    @cached_property
    def trajecten(self) -> tuple[Traject, ...]:
        return tuple(t.tot(self.dag) for t in self.casus.trajecten if t.begin <= self.dag)

    @property
    def laatste(self) -> Traject | None:
        """The last stay in the approach, running or closed."""
        return self.trajecten[-1] if self.trajecten else None

    @property
    def lopend(self) -> Traject | None:
        """The stay in the approach that runs."""
        return self.laatste if self.laatste and self.laatste.eind is None else None

    @property
    def gesloten(self) -> Traject | None:
        """The last stay in the approach, when that has ended and no new one runs."""
        return self.laatste if self.laatste and self.laatste.eind is not None else None

    @property
    def overleden(self) -> bool:
        """Whether the approach stopped because the young person died: nobody is written to or asked about any more."""
        return self.laatste is not None and self.laatste.wijze == OVERLEDEN

    @property
    def plan(self) -> Plan | None:
        """The latest plan of the last stay."""
        return self.laatste.plannen[-1] if self.laatste and self.laatste.plannen else None

    @property
    def overname(self) -> Overname | None:
        """What was taken over from the list of the beginning, when the last stay is the one that the list tells of."""
        over = self.casus.overname
        return over if over and self.laatste and self.laatste.begin <= over.op <= self.dag else None

    @property
    def metingen(self) -> tuple[Meting, ...]:
        """The measurements of the last stay: its plans with at least one score, and the one that was taken over."""
        gemeten = [p.meting for p in self.laatste.plannen] if self.laatste else []
        gemeten += [self.overname.meting] if self.overname else []
        return tuple(sorted(filter(None, gemeten), key=lambda m: m.op))

    @cached_property
    def regie(self) -> Regie:
        """Who directs, by the latest word of the last stay: a plan, a UVZ that chose the integral approach, or what was
        taken over; on one day the plan. Of somebody who was never in the approach: what the last UVZ says."""
        woorden: list[tuple[date, int, str | None, str | None, Bron]] = []
        vanaf = self.laatste.begin if self.laatste else date.min
        for b in self.besprekingen:
            if b.op >= vanaf and (self.laatste is None or b.rij.besluit == "integraal"):
                woorden.append((b.op, 0, b.rij.regisseur, b.rij.regievorm, b.bron.bij("regisseur")))
        for p in self.laatste.plannen if self.laatste else ():
            bron = p.bron.bij("regisseur")
            woorden.append((p.op, 1, p.antwoorden.regisseur, p.antwoorden.regievorm, bron))
        if over := self.overname:
            woorden.append((over.op, -1, over.rij.regisseur, over.rij.regievorm, over.bron.bij("regisseur")))
        woorden.sort(key=lambda w: (w[0], w[1], w[4].volgnr))
        wie = next(((w[2], w[4]) for w in reversed(woorden) if w[2]), (None, None))
        return Regie(wie[0], next((w[3] for w in reversed(woorden) if w[3]), None), wie[1])

    @property
    def regisseur(self) -> str:
        """Code of the director; '' when nobody is named."""
        return self.regie.regisseur or ""

    @property
    def intensiteit(self) -> Literal["actieve_regie", "monitoring"] | None:
        """As the latest plan says, or what was taken over; None without either."""
        if self.plan:
            return self.plan.antwoorden.intensiteit
        return self.overname.rij.intensiteit if self.overname else None

    @property
    def jeugdgroep(self) -> str:
        """The prioritised group by the latest word of plan, UVZ or taken over list in the last stay; '' outside one."""
        vanaf = self.laatste.begin if self.laatste else date.min
        woorden = [(b.op, 0, b.rij.jeugdgroep) for b in self.besprekingen if b.op >= vanaf and b.rij.jeugdgroep]
        for p in self.laatste.plannen if self.laatste else ():
            if p.antwoorden.jeugdgroep:
                woorden.append((p.op, 1, p.antwoorden.jeugdgroep))
        if self.overname and self.overname.rij.jeugdgroep:
            woorden.append((self.overname.op, -1, self.overname.rij.jeugdgroep))
        groep = max(woorden, key=lambda w: w[:2])[2] if woorden else None
        return "" if groep in (None, GEEN_GROEP) else groep

    @property
    def sluiting(self) -> Beoordeling | None:
        """The judgement that ended the last stay; None while it runs, or when a plan of version 1 did."""
        traject = self.gesloten
        if not traject or not traject.gestopt:
            return None
        plek = traject.gestopt
        return next((b for b in self.casus.beoordelingen if b.bron.bij("besluit") == plek), None)

    # --- what runs --------------------------------------------------------------------------------

    @property
    def interventies(self) -> tuple[Interventie, ...]:
        """Interventions that a plan of the last stay names and that run."""
        return tuple(i for i in self.casus.interventies if self._van_nu(i.vanaf) and i.loopt_op(self.dag))

    @property
    def voorwaarden(self) -> tuple[Voorwaarde, ...]:
        """Conditions that a plan of the last stay names and that hold."""
        return tuple(v for v in self.casus.voorwaarden if self._van_nu(v.vanaf) and v.loopt_op(self.dag))

    @property
    def doelen(self) -> tuple[Doel, ...]:
        """Goals of the last stay that are not reached or given up."""
        return tuple(d for d in self.alle_doelen if d.stand in (LOOPT, None))

    @property
    def alle_doelen(self) -> tuple[Doel, ...]:
        return tuple(d for d in self.casus.doelen(self.dag) if self._van_nu(d.vanaf))

    @property
    def alle_acties(self) -> tuple[Actie, ...]:
        """Actions and agreements of the last stay, whatever became of them."""
        return tuple(a for a in self.casus.acties(self.dag) if self._van_nu(a.vanaf))

    @cached_property
    def acties_in_aanpak(self) -> tuple[Actie, ...]:
        """Actions and agreements of the last stay of which nobody said that they are done."""
        return tuple(a for a in self.alle_acties if a.stand in OPEN)

    @property
    def open_acties(self) -> tuple[Actie, ...]:
        """Actions that somebody still has to do. Outside the approach, agreements stand until the next discussion and
        only while the decision is put off."""
        if self.lopend:
            return self.acties_in_aanpak
        if self.besprekingen and self.besprekingen[-1].rij.besluit == "aangehouden":
            vanaf = self.besprekingen[-1].op
            return tuple(als_actie(a, vanaf) for a in self.afspraken if a.op >= vanaf)
        return ()

    @property
    def geldend_plan(self) -> Antwoorden | None:
        """The plan as it holds: the single answers and scores of the latest plan of the last stay, and of all its plans
        the goals, actions, interventions and conditions that still run. None without a plan."""
        if not self.plan:
            return None
        nu = self.plan.form.antwoorden
        lopend: Mapping[str, Sequence[Doel | Actie | Interventie | Voorwaarde]] = {
            "doelen": self.doelen,
            "acties": self.acties_in_aanpak,
            "interventies": self.interventies,
            "voorwaarden": self.voorwaarden,
        }
        rijen = {tabel: [feit.rij for feit in feiten] for tabel, feiten in lopend.items()}
        return Antwoorden(nu.velden, {**nu.tabellen, **rijen})

    def _van_nu(self, vanaf: date) -> bool:
        return self.laatste is not None and vanaf == self.laatste.begin

    def iets_van(self, vanaf: date) -> bool:
        """Whether anything but police figures is filed about a day from `vanaf` until now."""
        dagen = [f.datum for f in self.casus.formulieren]
        dagen += [v.form.datum for v in self.casus.vermeldingen if v.form.formulier != "meldingen"]
        return any(vanaf <= d <= self.dag for d in dagen)

    # --- referral and discussion ------------------------------------------------------------------

    @property
    def sinds_aanmelding(self) -> tuple[Bespreking, ...]:
        """Discussions since the latest referral; a report of before any referral counts as well.

        A referral that came while the approach ran asks nothing anew: the one that it began with counts.
        """
        voor = self.lopend.begin if self.lopend else date.max
        vanaf = max((a.op for a in self.aanmeldingen if a.op <= voor), default=date.min)
        return tuple(b for b in self.besprekingen if b.op >= vanaf)

    @property
    def brief_bekend(self) -> bool:
        """Whether a report since that referral says when the notification was sent, or why not."""
        return any(b.rij.notificatiebrief or b.rij.reden_geen_brief for b in self.sinds_aanmelding)

    @property
    def wacht_op_uvz(self) -> bool:
        """Referred, outside the approach, and since then neither discussed nor kept off the agenda.

        A referral that came while the approach ran is settled by it: only one after the closure is new.
        """
        if not self.aanmeldingen or self.lopend or self.sinds_aanmelding:
            return False
        aangemeld = self.aanmeldingen[-1].op
        if self.gesloten and self.gesloten.eind and aangemeld <= self.gesloten.eind:
            return False
        return not any(a.soort == "niet-geagendeerd" and a.datum >= aangemeld for a in self.akten)

    @property
    def niet_geagendeerd(self) -> Akte | None:
        """The decision since the latest referral that it is not discussed, as long as that holds.

        It no longer does once the approach runs, after a discussion since that referral (also one of before that day, of
        which the report came later; one that put the decision off asks for another), and for who was put on an agenda since,
        or stands on one of a later day.
        """
        aangemeld = self.aanmeldingen[-1].op if self.aanmeldingen and not self.lopend else date.max
        akten = [a for a in self.eigen_akten if a.soort == "niet-geagendeerd" and a.datum >= aangemeld]
        if not akten:
            return None
        niet = akten[-1]
        if any(b.op >= niet.datum or b.rij.besluit != "aangehouden" for b in self.sinds_aanmelding):
            return None
        agendas = [a for a in self.eigen_akten if a.soort == "geagendeerd"]
        toch = any(a.volgnr > niet.volgnr or date.fromisoformat(a.gegevens["uvz"]) > niet.datum for a in agendas)
        return None if toch else niet

    @property
    def feiten_voor_overleg(self) -> tuple[Politiefeit, ...]:
        """The police facts that lists, forms and meetings may use: those of the stay that runs, else those of before a
        closure. What is reported of after one is for the figures on recidivism alone, also when the person comes back."""
        if self.lopend:
            return tuple(f for f in self.politiefeiten if f.op >= self.lopend.begin)
        return tuple(f for f in self.politiefeiten if not self._na_een_afsluiting(f.op))

    def _na_een_afsluiting(self, dag: date) -> bool:
        eerder = [t for t in self.trajecten if t.begin <= dag]
        return bool(eerder) and eerder[-1].eind is not None and eerder[-1].eind < dag

    @property
    def laatste_melding(self) -> date | None:
        """The last day of new nuisance or crime that the police figures or a judgement give; None when there is none.

        In the approach, of what was reported or judged since it began.
        """
        vanaf = self.lopend.begin if self.lopend else date.min
        bekend = [f.op for f in self.feiten_voor_overleg if f.soort in NIEUW_GEDRAG]
        bekend += [b.rij.laatste_melding for b in self.beoordelingen if b.rij.laatste_melding and b.op >= vanaf]
        return max((d for d in bekend if d <= self.dag), default=None)

    # --- what is due, by the rules of `termijnen` ---------------------------------------------------

    def plan_uiterlijk(self, profiel: Profiel) -> date | None:
        """The last good day for the first plan; None when it is there, or outside the approach."""
        return termijnen.plan_uiterlijk(self.lopend.begin, profiel) if self.lopend and not self.plan else None

    def meting_uiterlijk(self, profiel: Profiel) -> date | None:
        """The last good day for the next measurement, the first one included; None outside the approach."""
        if not self.lopend:
            return None
        if self.metingen:
            return termijnen.meting_uiterlijk(self.metingen[-1].op, profiel)
        return termijnen.plan_uiterlijk(self.lopend.begin, profiel)

    @property
    def laatst_herijkt(self) -> date | None:
        """The last review of the stay that runs."""
        if not self.lopend:
            return None
        eerder = self.overname.rij.laatst_herijkt if self.overname else None
        return max(
            [b.op for b in self.beoordelingen if b.op >= self.lopend.begin] + ([eerder] if eerder else []), default=None
        )

    def herijking_uiterlijk(self, profiel: Profiel) -> date | None:
        """The last good day for the next review, in a prioritised group for the group meeting."""
        if not self.lopend:
            return None
        vanaf = self.laatst_herijkt or self.lopend.begin
        regel = termijnen.groepsoverleg_uiterlijk if self.jeugdgroep else termijnen.herijking_uiterlijk
        return regel(vanaf, profiel)

    def criterium_op(self, profiel: Profiel) -> date | None:
        """The first day on which the official criterion for a positive closure is met; None outside the approach."""
        return termijnen.criterium_op(self.laatste_melding, self.lopend.begin, profiel) if self.lopend else None

    def zonder_meldingen(self, profiel: Profiel) -> str:
        """How long that criterion asks: '9 maanden'; '' outside the approach."""
        if not self.lopend:
            return ""
        return aantal(termijnen.zonder_meldingen(self.laatste_melding, self.lopend.begin, profiel), "maand")

    def bewaring(self, profiel: Profiel) -> Bewaring | None:
        """Until when the dossier may be kept; None while the person is in the approach, or when nothing is filed.

        After a closure its term runs, and is not begun again by a referral or discussion that leads to nothing: what is
        filed then is kept as long as that of somebody who never came in, and the dossier until the later of the two days.
        What belongs to the closure (its measurement) and police figures prolong nothing.
        """
        if self.lopend:
            return None
        eind = self.gesloten.eind if self.gesloten else None
        van_de_sluiting = {p.bron.volgnr for t in self.trajecten for p in t.plannen if p.sluit_af}
        formulieren = [f.datum for f in self.casus.formulieren if f.volgnr not in van_de_sluiting]
        formulieren += [v.form.datum for v in self.casus.vermeldingen if v.form.formulier != "meldingen"]
        later = [d for d in formulieren if (eind or date.min) < d <= self.dag]
        vanaf = ([(eind, True)] if eind else []) + ([(max(later), False)] if later else [])
        mogelijk = [Bewaring(d, termijnen.bewaren_tot(d, profiel, na_afsluiting=na), na) for d, na in vanaf]
        return max(mogelijk, key=lambda b: b.tot, default=None)
