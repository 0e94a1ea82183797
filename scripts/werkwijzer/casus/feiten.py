"""Facts about one person, each with the day it happened (`op`) and where it stands (`bron`).

`Bron.volgnr` is the line of the log that filed the form: of two words about the same thing on one day the later line
holds, and whoever wants to know what was known on a day leaves out the forms that were filed after it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from werkwijzer.dossiers.index import STARTLIJST, Ingediend
from werkwijzer.formulieren import typen
from werkwijzer.formulieren.antwoorden import Rij
from werkwijzer.kalender import toon_datum

# Decisions of a herijking that end the approach, and how the traject then ended.
OVERLEDEN = "overleden"
EINDE = {
    "positief": "positief",
    "negatief": "negatief",
    "opschalen": "overgedragen",
    "verhuisd": "overgedragen",
    "te_oud": "te oud",
    "vertrokken": "verhuisd",
    "ingetrokken": "ingetrokken",
    "overleden": OVERLEDEN,
}
# Kinds of police facts that are new behaviour; a conviction is about something that was reported before.
NIEUW_GEDRAG = ("overlast", "aanhouding", "haltverwijzing", "overtreding")
# States of an action and a goal that are not over.
OPEN = ("open", "bezig")
LOOPT = "loopt"


@dataclass(frozen=True, slots=True)
class Bron:
    """Where a fact stands: a filed form, and in it a question (`vraag`), or a row (from 0) of a table."""

    volgnr: int
    formulier: str
    datum: date
    bestand: str
    tabel: str = ""
    rij: int = 0
    vraag: str = ""

    def bij(self, vraag: str) -> Bron:
        """The same place, at one question."""
        return Bron(self.volgnr, self.formulier, self.datum, self.bestand, self.tabel, self.rij, vraag)

    @property
    def overgenomen(self) -> bool:
        """Whether it was not kept here but taken over from a list of before the record began."""
        return self.formulier == STARTLIJST

    @property
    def sleutel(self) -> tuple[str | int, ...]:
        """How the reader of forms names this place."""
        return (self.tabel, self.rij, self.vraag) if self.tabel else (self.vraag,)


def bron_van(form: Ingediend, tabel: str = "", rij: int = 0, vraag: str = "") -> Bron:
    return Bron(form.volgnr, form.formulier, form.datum, form.bestand, tabel, rij, vraag)


@dataclass(frozen=True)
class Aanmelding:
    """A referral."""

    op: date
    form: Ingediend
    bron: Bron

    @cached_property
    def antwoorden(self) -> typen.Aanmelding:
        return typen.Aanmelding(self.form.antwoorden)


@dataclass(frozen=True)
class Plan:
    """A plan with its measurement; `op` is the day of the measurement."""

    op: date
    form: Ingediend
    bron: Bron

    @cached_property
    def antwoorden(self) -> typen.Plan:
        return typen.Plan(self.form.antwoorden)

    @cached_property
    def scores(self) -> dict[str, tuple[int, Bron]]:
        """Score per leefgebied, of those that have one. Without any the plan is no measurement."""
        return {
            r.leefgebied: (r.score, bron_van(self.form, "leefgebieden", r.nr, "score"))
            for r in self.antwoorden.leefgebieden
            if r.leefgebied is not None and r.score is not None
        }

    @property
    def meting(self) -> Meting | None:
        """The measurement in it; None without any score."""
        return Meting(self.op, self.scores, self.bron) if self.scores else None

    @property
    def sluit_af(self) -> bool:
        return self.antwoorden.moment == "afsluiting"


@dataclass(frozen=True, slots=True)
class Meting:
    """Scores per leefgebied on a day, from a plan or taken over; `op` is the day of the measurement."""

    op: date
    scores: Mapping[str, tuple[int, Bron]]
    bron: Bron


@dataclass(frozen=True)
class Overname:
    """What was known of somebody who was in the approach before the record began, taken over from an own list.

    `op` is the day on which the list was right. Nothing in it was kept here: it is what the list says.
    """

    op: date
    rij: typen.StartlijstJongeren
    bron: Bron

    @property
    def merk(self) -> str:
        """How people are told that a fact was taken over, and when."""
        return f"overgenomen op {toon_datum(self.op)}"

    @property
    def begin(self) -> date:
        """The day from which the approach counts: that of the list when it does not say since when."""
        return self.rij.in_aanpak_sinds or self.op

    @property
    def begonnen(self) -> Bron:
        return self.bron.bij("in_aanpak_sinds" if self.rij.in_aanpak_sinds else "")

    @cached_property
    def meting(self) -> Meting | None:
        """The measurement, when the list has one."""
        scores = {
            vraag.removeprefix("score_"): (int(score), self.bron.bij(vraag))
            for vraag, score in self.rij.waarden.items()
            if vraag.startswith("score_") and isinstance(score, (int, float))
        }
        return Meting(self.rij.meetdatum, scores, self.bron) if scores and self.rij.meetdatum else None


@dataclass(frozen=True, slots=True)
class Bespreking:
    """A discussion in a UVZ."""

    op: date
    rij: typen.UvzVerslagBesprekingen
    bron: Bron


@dataclass(frozen=True, slots=True)
class Afspraak:
    """An agreement in a UVZ."""

    op: date
    rij: typen.UvzVerslagActies
    bron: Bron


@dataclass(frozen=True, slots=True)
class Beoordeling:
    """A judgement in a herijking or a group meeting. `op` is the day of the meeting, `besloten` that of the decision."""

    op: date
    rij: typen.HerijkingBeoordelingen
    bron: Bron
    soort: str
    jeugdgroep: str

    @property
    def besloten(self) -> date:
        return self.rij.besloten_op or self.op

    @property
    def sluit_af(self) -> bool:
        return self.rij.besluit in EINDE


@dataclass(frozen=True, slots=True)
class Politiefeit:
    """Something that was reported, by `van`. A fact that a later form reports again is one fact, from the first form."""

    op: date
    soort: str
    bron: Bron
    rij: Rij
    van: str


@dataclass(frozen=True, slots=True)
class Brief:
    """A letter that was sent; `over` is the day of the meeting whose report says so."""

    soort: Literal["notificatie", "sluiting"]
    op: date
    over: date
    bron: Bron


@dataclass(frozen=True, slots=True)
class Interventie:
    """One intervention, over all plans that name it: kind, who does it and the day it began say which one it is.

    `eerste` is where it was first named, `bron` the latest word about it. `vanaf` is the begin of the traject in whose
    plan that word stands.
    """

    soort: str
    partner: str
    start: date
    eind: date | None
    resultaat: str | None
    eerste: Bron
    bron: Bron
    vanaf: date
    rij: Rij  # as the latest form has it

    @property
    def beeindigd(self) -> bool:
        """It has an end and a result. An end date beside 'Loopt nog', or a result without an end, is not ended."""
        return self.eind is not None and self.resultaat not in (None, LOOPT)

    def loopt_op(self, dag: date) -> bool:
        """Whether it runs at the end of `dag`, as far as is known now."""
        if self.start > dag:
            return False
        return self.eind > dag if self.eind else self.resultaat == LOOPT


@dataclass(frozen=True, slots=True)
class Voorwaarde:
    """One special condition, over all plans that name it: kind, who imposed it and its first day say which one."""

    soort: str
    opgelegd_door: str
    start: date
    eind: date | None
    eerste: Bron
    bron: Bron
    vanaf: date
    rij: Rij  # as the latest form has it

    def loopt_op(self, dag: date) -> bool:
        """Whether it holds on `dag`: its last day included."""
        return self.start <= dag and (self.eind is None or self.eind >= dag)


@dataclass(frozen=True, slots=True)
class Doel:
    """One goal, over all plans that name it: leefgebied and text say which one it is."""

    leefgebied: str
    doel: str
    streefscore: float | None
    streefdatum: date | None
    stand: str | None
    bron: Bron
    vanaf: date
    rij: Rij  # as the latest form has it


@dataclass(frozen=True, slots=True)
class Actie:
    """One action of a plan or agreement of a UVZ: who and what say which one it is. `uit` says where it came from."""

    wat: str
    wie: str
    wanneer: date | None
    stand: str | None
    uit: Literal["plan", "uvz"]
    op: date
    bron: Bron
    vanaf: date
    rij: Rij  # as the latest form has it


def als_actie(afspraak: Afspraak, vanaf: date) -> Actie:
    """An agreement of the UVZ as an action that nobody began with."""
    a = afspraak.rij
    rij = {vraag: a.waarden[vraag] for vraag in ("wat", "wie", "wanneer") if vraag in a.waarden} | {"stand": "open"}
    bron = afspraak.bron.bij("wat")
    return Actie(a.wat or "", a.wie or "", a.wanneer, "open", "uvz", afspraak.op, bron, vanaf, rij)
