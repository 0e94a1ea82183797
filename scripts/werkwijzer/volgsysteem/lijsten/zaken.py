"""One young person as the director sees the case on a day: derived from filed forms and akten, nothing is typed twice.

Pure: forms in, cases out. What is dated after the day does not count, so that an earlier day can be looked at again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from werkwijzer.dossiers.akten import Akte, geldende
from werkwijzer.dossiers.correcties import correcties
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.persoon import geldende_aanmelding
from werkwijzer.dossiers.trajecten import EINDE, Traject, trajecten
from werkwijzer.formulieren.antwoorden import Antwoorden, Rij, Waarde

OPEN = ("open", "bezig")


@dataclass(frozen=True)
class Vermelding:
    """One row about this person in a form about more persons. `soort` tells a herijking from a group meeting."""

    datum: date
    rij: Rij
    soort: str = ""


@dataclass(frozen=True)
class Zaak:
    """One case on one day. All sequences are in order of date.

    `akten` are those that name this person, `eigen_akten` of those the ones that are filed in this dossier (or in one
    that was joined to it). `formulieren` are all filed forms about this person but the police figures. `politie_tot`
    is the last day about which the police delivered figures, None before the first.
    """

    casusnummer: str
    peildatum: date
    aanmeldingen: tuple[Ingediend, ...] = ()
    besprekingen: tuple[Vermelding, ...] = ()
    afspraken: tuple[Vermelding, ...] = ()
    beoordelingen: tuple[Vermelding, ...] = ()
    meldingen: tuple[Vermelding, ...] = ()
    trajecten: tuple[Traject, ...] = ()
    plannen: tuple[Ingediend, ...] = ()
    akten: tuple[Akte, ...] = ()
    eigen_akten: tuple[Akte, ...] = ()
    formulieren: tuple[Ingediend, ...] = ()
    politie_tot: date | None = None

    @cached_property
    def laatste(self) -> Traject | None:
        """The last stay in the approach, running or closed."""
        return self.trajecten[-1] if self.trajecten else None

    @property
    def lopend(self) -> Traject | None:
        """The stay in the approach that runs on the day."""
        return self.laatste if self.laatste and self.laatste.eind is None else None

    @property
    def gesloten(self) -> Traject | None:
        """The last stay in the approach, when that has ended and no new one runs."""
        return self.laatste if self.laatste and self.laatste.eind is not None else None

    @property
    def plan(self) -> Ingediend | None:
        """The latest plan of the last stay."""
        return self.laatste.plannen[-1] if self.laatste and self.laatste.plannen else None

    @cached_property
    def aanmelding(self) -> Antwoorden:
        """The latest referral, with the personal data that hold (`dossiers/persoon.py`); empty without one."""
        return geldende_aanmelding(self.aanmeldingen, correcties(self.akten).verplaatst)

    @property
    def persoon(self) -> Mapping[str, Waarde]:
        """The single answers of `aanmelding`."""
        return self.aanmelding.velden

    @property
    def naam(self) -> str:
        return " ".join(str(self.persoon[v]) for v in ("voornaam", "achternaam") if v in self.persoon)

    @property
    def geboren(self) -> date | None:
        geboren = self.persoon.get("geboortedatum")
        return geboren if isinstance(geboren, date) else None

    @property
    def regisseur(self) -> str:
        """Code of the director: what the latest plan or decision of the last stay says; '' when nobody is named."""
        return self._laatst_bekend("regisseur")

    @property
    def jeugdgroep(self) -> str:
        """The prioritised group, '' outside one."""
        groep = self._laatst_bekend("jeugdgroep")
        return "" if groep == "geen" else groep

    @property
    def intensief(self) -> bool:
        """In active direction, as the latest plan says. Without a plan: yes, the work has just begun."""
        return self.plan is None or self.plan.antwoorden.velden.get("intensiteit") == "actieve_regie"

    @property
    def open_acties(self) -> tuple[Rij, ...]:
        """Actions that somebody still has to do. Outside the approach, agreements stand until the next discussion and
        only while the decision is put off.
        """
        if self.lopend:
            return self.acties_in_aanpak
        if self.besprekingen and self.besprekingen[-1].rij.get("besluit") == "aangehouden":
            return tuple(v.rij for v in self.afspraken if v.datum >= self.besprekingen[-1].datum)
        return ()

    @property
    def acties_in_aanpak(self) -> tuple[Rij, ...]:
        """What nobody said is done of the last stay: actions of its latest plan, and what a later UVZ agreed on.

        A plan takes over what was agreed before it: that stands in it when it is issued (`vervolgplan.py`).
        """
        if not self.laatste:
            return ()
        vanaf, plan = self.laatste.begin, self.plan
        if plan is None:
            return tuple(v.rij for v in self.afspraken if v.datum >= vanaf)
        later = (v.rij for v in self.afspraken if v.datum > max(vanaf, plan.datum))
        return (*(r for r in plan.antwoorden.tabellen.get("acties", ()) if r.get("stand") in OPEN), *later)

    @property
    def lopende_interventies(self) -> tuple[Rij, ...]:
        """Interventions that the latest plan says still run."""
        rijen = self.plan.antwoorden.tabellen.get("interventies", ()) if self.plan else ()
        return tuple(r for r in rijen if r.get("resultaat") == "loopt" and not isinstance(r.get("eind"), date))

    @property
    def sluiting(self) -> Vermelding | None:
        """The row of the herijking that ended the last stay; None while it runs, or when a plan of version 1 did."""
        if not self.gesloten:
            return None
        eind = self.gesloten.eind
        passend = (v for v in self.beoordelingen if v.rij.get("besluit") in EINDE)
        return next((v for v in passend if v.rij.get("besloten_op", v.datum) == eind), None)

    def sinds_aanmelding(self) -> tuple[Vermelding, ...]:
        """Discussions in a UVZ since the latest referral; a report of before any referral counts as well."""
        vanaf = self.aanmeldingen[-1].datum if self.aanmeldingen else date.min
        return tuple(v for v in self.besprekingen if v.datum >= vanaf)

    def _laatst_bekend(self, veld: str) -> str:
        vanaf = self.laatste.begin if self.laatste else date.min
        gezegd = [(v.datum, 0, str(v.rij[veld])) for v in self.besprekingen if veld in v.rij and v.datum >= vanaf]
        plannen = self.laatste.plannen if self.laatste else ()
        gezegd += [(p.datum, 1, str(p.antwoorden.velden[veld])) for p in plannen if veld in p.antwoorden.velden]
        return max(gezegd)[2] if gezegd else ""


def maak_zaken(ingediend: Iterable[Ingediend], akten: Iterable[Akte], peildatum: date) -> dict[str, Zaak]:
    """Every case that a form or akte of on or before `peildatum` is about, by casusnummer."""
    eigen: dict[str, list[Ingediend]] = defaultdict(list)
    gedeeld: dict[str, list[Ingediend]] = defaultdict(list)
    rijen: dict[tuple[str, str], list[Vermelding]] = defaultdict(list)
    van_casus: dict[str, list[Akte]] = defaultdict(list)
    akten = list(akten)
    als = correcties(akten).dossier
    politie_tot: date | None = None
    for form in sorted(ingediend, key=lambda f: (f.datum, f.volgnr)):
        if form.datum > peildatum:
            continue
        if form.casusnummer:
            eigen[form.casusnummer].append(form)
            continue
        if form.formulier == "meldingen":
            politie_tot = form.datum
        eigen_soort = str(form.antwoorden.velden.get("soort", ""))
        for tabel, inhoud in form.antwoorden.tabellen.items():
            if tabel not in _TABELLEN:
                continue
            for rij in inhoud:
                casus = rij.get("casusnummer")
                if not isinstance(casus, str):
                    continue
                gebeurd = rij.get("datum", form.datum)
                datum = gebeurd if isinstance(gebeurd, date) else form.datum
                rijen[casus, tabel].append(Vermelding(datum, rij, str(rij.get("soort") or eigen_soort)))
                if form.formulier in ("uvz-verslag", "herijking") and form not in gedeeld[casus][-1:]:
                    gedeeld[casus].append(form)
    for akte in geldende(a for a in akten if a.datum <= peildatum):
        for casus in dict.fromkeys(map(als, akte.casusnummers)):
            van_casus[casus].append(akte)
    nummers = eigen.keys() | {casus for casus, _ in rijen} | van_casus.keys()

    def zaak(casus: str) -> Zaak:
        forms = eigen[casus]
        alle = [_tot(t, peildatum) for t in trajecten(casus, [*forms, *gedeeld[casus]])]
        per_tabel = {t: tuple(sorted(rijen[casus, t], key=lambda v: v.datum)) for t in _TABELLEN}
        return Zaak(
            casus,
            peildatum,
            aanmeldingen=tuple(f for f in forms if f.formulier == "aanmelding"),
            besprekingen=per_tabel["besprekingen"],
            afspraken=per_tabel["acties"],
            beoordelingen=per_tabel["beoordelingen"],
            meldingen=tuple(v for v in per_tabel["meldingen"] if v.datum <= peildatum),
            trajecten=tuple(alle),
            plannen=tuple(f for f in forms if f.formulier == "plan"),
            akten=tuple(van_casus[casus]),
            eigen_akten=tuple(a for a in van_casus[casus] if als(a.casusnummer) == casus),
            formulieren=(*forms, *gedeeld[casus]),
            politie_tot=politie_tot,
        )

    return {casus: zaak(casus) for casus in sorted(nummers)}


_TABELLEN = ("besprekingen", "acties", "beoordelingen", "meldingen")


def _tot(traject: Traject, peildatum: date) -> Traject:
    """A stay that ends after the day, still runs on it."""
    if traject.eind is None or traject.eind <= peildatum:
        return traject
    return Traject(traject.casusnummer, traject.begin, None, None, traject.plannen)
