"""What the filed forms say that is about no single person: meetings, quarters of the police, figures of a year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from werkwijzer.casus.feiten import Bron, bron_van
from werkwijzer.dossiers.index import STARTLIJST, VERSLAGEN, Ingediend, herkomst_van, van_om
from werkwijzer.formulieren import typen


@dataclass(frozen=True, slots=True)
class Overleg:
    """A report of a UVZ on a day; of one meeting there may be more."""

    op: date
    bron: Bron


@dataclass(frozen=True, slots=True)
class Kwartaalcijfer:
    """The quarter about which the police delivered; `op` is its last day. None for what was left empty."""

    op: date
    jeugdoverlast_stad: float | None
    bron: Bron


@dataclass(frozen=True, slots=True)
class Buitencijfer:
    """A figure about the whole municipality; `op` is the last day of its year. `herkomst` is where it comes from.

    `vergelijking` is the same figure in municipalities of the same size, None when it was not filled in.
    """

    op: date
    code: str
    naam: str
    waarde: float
    herkomst: str
    bron: Bron
    vergelijking: float | None = None


@dataclass(frozen=True)
class Gemeentefeiten:
    """All of them, by day and then by filing."""

    overleggen: tuple[Overleg, ...]
    kwartalen: tuple[Kwartaalcijfer, ...]
    om_kwartalen: frozenset[date]  # last days of the quarters about which the OM delivered
    buitencijfers: tuple[Buitencijfer, ...]
    sinds: date | None = None  # see `bijgehouden_sinds`


def bijgehouden_sinds(ingediend: Iterable[Ingediend]) -> date | None:
    """The day from which everything is kept, when the record began with a list of who was there already. None without
    such a list, or when reports of an earlier day show that more was kept before it."""
    per: dict[str, list[Ingediend]] = {}
    for form in ingediend:
        if form.formulier == STARTLIJST or form.formulier in VERSLAGEN:
            per.setdefault(herkomst_van(form.bestand), []).append(form)
    # Of two records that became one everything is kept since the later of their beginnings.
    return max(filter(None, map(_begin_van, per.values())), default=None)


def _begin_van(vormen: Sequence[Ingediend]) -> date | None:
    begin = min((f.datum for f in vormen if f.formulier == STARTLIJST), default=None)
    if begin is None or any(f.datum < begin for f in vormen if f.formulier in VERSLAGEN):
        return None
    return begin


def _samen(per: Mapping[str, Mapping[date, Kwartaalcijfer]]) -> Iterator[Kwartaalcijfer]:
    """The quarters of all records together. One is there when every record that still delivered by then has it."""
    for dag in sorted({dag for van in per.values() for dag in van}):
        delen = [van.get(dag) for van in per.values() if dag <= max(van)]
        bekend = [d for d in delen if d]
        if len(bekend) == len(delen):
            steden = [d.jeugdoverlast_stad for d in bekend]
            stad = None if None in steden else sum(filter(None, steden))
            yield replace(bekend[0], jeugdoverlast_stad=stad)


def gemeentefeiten(ingediend: Iterable[Ingediend]) -> Gemeentefeiten:
    """The facts in the forms that count; of a quarter that was delivered twice the later form holds."""
    ingediend = list(ingediend)
    overleggen: list[Overleg] = []
    kwartalen: dict[str, dict[date, Kwartaalcijfer]] = {}  # per record that it was filed in
    om: set[date] = set()
    buiten: list[Buitencijfer] = []
    for form in sorted(ingediend, key=lambda f: (f.datum, f.volgnr)):
        if form.formulier == "uvz-verslag":
            overleggen.append(Overleg(form.datum, bron_van(form, vraag="datum_uvz")))
        elif van_om(form):
            om.add(form.datum)
        elif form.formulier == "meldingen":
            stad = typen.Meldingen(form.antwoorden).jeugdoverlast_stad
            van = kwartalen.setdefault(herkomst_van(form.bestand), {})
            van[form.datum] = Kwartaalcijfer(form.datum, stad, bron_van(form, vraag="jeugdoverlast_stad"))
        elif form.formulier == "jaarcijfers":
            for rij in typen.Jaarcijfers(form.antwoorden).buitencijfers:
                if rij.indicator is None or rij.waarde is None:
                    continue
                bron = bron_van(form, "buitencijfers", rij.nr, "waarde")
                naam, herkomst = (rij.naam or "").strip(), (rij.bron or "").strip()
                ernaast = None if rij.vergelijking is None else float(rij.vergelijking)
                buiten.append(Buitencijfer(form.datum, rij.indicator, naam, float(rij.waarde), herkomst, bron, ernaast))
    return Gemeentefeiten(
        tuple(overleggen), tuple(_samen(kwartalen)), frozenset(om), tuple(buiten), bijgehouden_sinds(ingediend)
    )
