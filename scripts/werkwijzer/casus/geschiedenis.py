"""`Geschiedenis`: everything that is known of one young person, from the forms and akten that are filed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple

from werkwijzer.casus.feiten import (
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
    bron_van,
)
from werkwijzer.casus.persoon import Persoon, persoon_van
from werkwijzer.casus.trajecten import Traject, trajecten
from werkwijzer.dossiers.akten import Akte
from werkwijzer.dossiers.index import Ingediend, leverancier
from werkwijzer.formulieren import typen
from werkwijzer.formulieren.antwoorden import Rij


@dataclass(frozen=True, slots=True)
class Vermelding:
    """One row about this person in a form about more persons: row `nr` (from 0) of `tabel`."""

    form: Ingediend
    tabel: str
    nr: int
    rij: Rij


class Band(NamedTuple):
    """Attention for a brother or sister, from dossier `van` for `naar`: the numbers that count now, where the akte has those
    that were written."""

    akte: Akte
    van: str
    naar: str


@dataclass(frozen=True, eq=False)
class Geschiedenis:
    """One person. Everything is derived from what is filed, when it is asked for; nothing here knows today.

    `formulieren` are the forms about this person alone, `vermeldingen` the rows in forms about more persons, both by
    date and then by filing. `akten` are those that hold and name this person under any of its numbers, `eigen_akten`
    of those the ones filed in this dossier or in one that was joined to it. `politie` are the days up to which the police
    delivered figures, `vervallen_besluit` the day of the last void UVZ report that chose the approach for this person.
    """

    nummer: str
    formulieren: tuple[Ingediend, ...] = ()
    vermeldingen: tuple[Vermelding, ...] = ()
    akten: tuple[Akte, ...] = ()
    eigen_akten: tuple[Akte, ...] = ()
    verplaatst: Mapping[str, str] = field(default_factory=dict)
    politie: tuple[date, ...] = ()
    vervallen_besluit: date | None = None
    banden: tuple[Band, ...] = ()

    @cached_property
    def bijgewerkt_tot(self) -> date:
        """The last day about which something is filed."""
        dagen = [f.datum for f in self.formulieren] + [v.form.datum for v in self.vermeldingen]
        dagen += [a.datum for a in self.akten] + [t.eind for t in self.trajecten if t.eind]
        return max(dagen, default=date.min)

    # --- who -------------------------------------------------------------------------------------

    @cached_property
    def persoon(self) -> Persoon:
        """Who it is: on every day the same, as the referrals and the list of the beginning say it now."""
        gezegd = self.overname.rij.waarden if self.overname else {}
        return persoon_van((a.form for a in self.aanmeldingen), self.verplaatst, gezegd)

    # --- what happened ---------------------------------------------------------------------------

    @cached_property
    def aanmeldingen(self) -> tuple[Aanmelding, ...]:
        return tuple(Aanmelding(f.datum, f, bron_van(f)) for f in self.formulieren if f.formulier == "aanmelding")

    @cached_property
    def overname(self) -> Overname | None:
        """What was taken over from the list of the beginning; of more lists the last one that names this person."""
        rijen = [
            Overname(v.form.datum, typen.StartlijstJongeren(v.rij, v.nr), bron)
            for v, bron in self._rijen("startlijst", "jongeren")
        ]
        return max(rijen, key=lambda o: (o.bron.volgnr, -o.bron.rij), default=None)

    @property
    def metingen(self) -> tuple[Meting, ...]:
        """Every measurement, by day, also of plans that belong to no traject."""
        gemeten = [self.overname.meting if self.overname else None, *(p.meting for p in self.plannen)]
        return tuple(sorted(filter(None, gemeten), key=lambda m: m.op))

    @cached_property
    def plannen(self) -> tuple[Plan, ...]:
        """All plans, by day of measurement, also those that belong to no traject."""
        return tuple(Plan(f.datum, f, bron_van(f)) for f in self.formulieren if f.formulier == "plan")

    def _rijen(self, formulier: str, tabel: str) -> Iterator[tuple[Vermelding, Bron]]:
        for v in self.vermeldingen:
            if v.form.formulier == formulier and v.tabel == tabel:
                yield v, bron_van(v.form, tabel, v.nr)

    @cached_property
    def besprekingen(self) -> tuple[Bespreking, ...]:
        return tuple(
            Bespreking(v.form.datum, typen.UvzVerslagBesprekingen(v.rij, v.nr), bron)
            for v, bron in self._rijen("uvz-verslag", "besprekingen")
        )

    @cached_property
    def afspraken(self) -> tuple[Afspraak, ...]:
        return tuple(
            Afspraak(v.form.datum, typen.UvzVerslagActies(v.rij, v.nr), bron)
            for v, bron in self._rijen("uvz-verslag", "acties")
        )

    @cached_property
    def beoordelingen(self) -> tuple[Beoordeling, ...]:
        uit = []
        for v, bron in self._rijen("herijking", "beoordelingen"):
            overleg = typen.Herijking(v.form.antwoorden)
            rij = typen.HerijkingBeoordelingen(v.rij, v.nr)
            uit.append(Beoordeling(v.form.datum, rij, bron, overleg.soort or "", overleg.jeugdgroep or ""))
        return tuple(uit)

    @cached_property
    def politiefeiten(self) -> tuple[Politiefeit, ...]:
        """By day. The same fact (day and kind) in a later form is the one that was known already: it counts once."""
        bekend: dict[tuple[date, str], int] = {}  # → form that counts for it
        feiten: list[Politiefeit] = []
        op_volgorde = sorted(self._rijen("meldingen", "meldingen"), key=lambda p: (p[0].form.volgnr, p[0].nr))
        for v, bron in op_volgorde:
            rij = typen.MeldingenMeldingen(v.rij, v.nr)
            if rij.datum is None or rij.soort is None:
                continue
            if bekend.setdefault((rij.datum, rij.soort), v.form.volgnr) == v.form.volgnr:
                feiten.append(Politiefeit(rij.datum, rij.soort, bron.bij("datum"), v.rij, leverancier(v.form)))
        return tuple(sorted(feiten, key=lambda f: (f.op, f.bron.volgnr, f.bron.rij)))

    @cached_property
    def brieven(self) -> tuple[Brief, ...]:
        """Letters of which a form says that they were sent."""
        uit = [
            Brief("notificatie", b.rij.notificatiebrief, b.op, b.bron.bij("notificatiebrief"))
            for b in self.besprekingen
            if b.rij.notificatiebrief
        ]
        uit += [
            Brief("sluiting", b.rij.sluitbrief, b.op, b.bron.bij("sluitbrief"))
            for b in self.beoordelingen
            if b.rij.sluitbrief
        ]
        uit += [
            Brief("sluiting", p.antwoorden.datum_sluitbrief, p.op, p.bron.bij("datum_sluitbrief"))
            for p in self.plannen
            if p.antwoorden.datum_sluitbrief
        ]
        return tuple(sorted(uit, key=lambda b: (b.op, b.bron.volgnr)))

    # --- the approach ----------------------------------------------------------------------------

    @cached_property
    def trajecten(self) -> tuple[Traject, ...]:
        """Every stay in the approach, oldest first."""
        return trajecten(self.nummer, self.plannen, self.besprekingen, self.beoordelingen, self.overname)

    def _in_trajecten(self) -> Iterator[tuple[Traject, Plan]]:
        """The plans that count, in order of measurement; each with its traject."""
        for traject in self.trajecten:
            for plan in traject.plannen:
                yield traject, plan

    # Of a thing that more plans name, the latest word holds; an earlier plan that names it says since when it is known.

    @cached_property
    def interventies(self) -> tuple[Interventie, ...]:
        """Every intervention once, also when it goes on in a second traject."""
        gevonden: dict[tuple[str, str, date], Interventie] = {}
        for traject, plan in self._in_trajecten():
            for rij in plan.antwoorden.interventies:
                if rij.soort is None or rij.partner is None or rij.start is None:
                    continue
                sleutel = (rij.soort, rij.partner, rij.start)
                bron = bron_van(plan.form, "interventies", rij.nr, "start")
                eerste = gevonden[sleutel].eerste if sleutel in gevonden else bron
                gevonden[sleutel] = Interventie(
                    *sleutel, rij.eind, rij.resultaat, eerste, bron, traject.begin, rij.waarden
                )
        return tuple(sorted(gevonden.values(), key=lambda i: (i.start, i.soort, i.partner)))

    @cached_property
    def voorwaarden(self) -> tuple[Voorwaarde, ...]:
        """Every special condition once."""
        gevonden: dict[tuple[str, str, date], Voorwaarde] = {}
        for traject, plan in self._in_trajecten():
            for rij in plan.antwoorden.voorwaarden:
                if rij.soort is None or rij.opgelegd_door is None or rij.start is None:
                    continue
                sleutel = (rij.soort, rij.opgelegd_door, rij.start)
                bron = bron_van(plan.form, "voorwaarden", rij.nr, "start")
                eerste = gevonden[sleutel].eerste if sleutel in gevonden else bron
                gevonden[sleutel] = Voorwaarde(*sleutel, rij.eind, eerste, bron, traject.begin, rij.waarden)
        return tuple(sorted(gevonden.values(), key=lambda v: (v.start, v.soort)))

    # What a goal or an action is, only its text says, and texts are rewritten: so the latest plan holds all of them.

    def doelen(self, tot: date = date.max) -> tuple[Doel, ...]:
        """Per stay the goals as its latest plan up to and including `tot` has them."""
        uit = []
        for traject in self.trajecten:
            for plan in [p for p in traject.plannen if p.op <= tot][-1:]:
                for rij in plan.antwoorden.doelen:
                    gebied, bron = rij.leefgebied or "", bron_van(plan.form, "doelen", rij.nr, "doel")
                    woorden = (gebied, rij.doel or "", rij.streefscore, rij.streefdatum, rij.stand)
                    uit.append(Doel(*woorden, bron, traject.begin, rij.waarden))
        return tuple(uit)

    def acties(self, tot: date = date.max) -> tuple[Actie, ...]:
        """Per stay the actions of its latest plan up to and including `tot`, and what a UVZ agreed on after that plan.

        A plan takes over what was agreed before it: that stands in it when it is issued.
        """
        uit = []
        for traject in self.trajecten:
            vanaf = traject.begin
            for plan in [p for p in traject.plannen if p.op <= tot][-1:]:
                vanaf = max(vanaf, plan.op + timedelta(days=1))
                for rij in plan.antwoorden.acties:
                    bron = bron_van(plan.form, "acties", rij.nr, "wat")
                    woorden = (rij.wat or "", rij.wie or "", rij.wanneer, rij.stand)
                    uit.append(Actie(*woorden, "plan", plan.op, bron, traject.begin, rij.waarden))
            grens = min(tot, traject.eind or tot)
            uit += [als_actie(a, traject.begin) for a in self.afspraken if vanaf <= a.op <= grens]
        return tuple(uit)
