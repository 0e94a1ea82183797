"""What the filed forms say that is about no single person: meetings, quarters of the police, figures of a year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from werkwijzer.casus.feiten import Bron, bron_van
from werkwijzer.dossiers.index import STARTLIJST, VERSLAGEN, Ingediend, van_om
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
    ingediend = list(ingediend)
    begin = min((f.datum for f in ingediend if f.formulier == STARTLIJST), default=None)
    if begin is None or any(f.datum < begin for f in ingediend if f.formulier in VERSLAGEN):
        return None
    return begin


def gemeentefeiten(ingediend: Iterable[Ingediend]) -> Gemeentefeiten:
    """The facts in the forms that count; of a quarter that was delivered twice the later form holds."""
    ingediend = list(ingediend)
    overleggen: list[Overleg] = []
    kwartalen: dict[date, Kwartaalcijfer] = {}
    om: set[date] = set()
    buiten: list[Buitencijfer] = []
    for form in sorted(ingediend, key=lambda f: (f.datum, f.volgnr)):
        if form.formulier == "uvz-verslag":
            overleggen.append(Overleg(form.datum, bron_van(form, vraag="datum_uvz")))
        elif van_om(form):
            om.add(form.datum)
        elif form.formulier == "meldingen":
            stad = typen.Meldingen(form.antwoorden).jeugdoverlast_stad
            kwartalen[form.datum] = Kwartaalcijfer(form.datum, stad, bron_van(form, vraag="jeugdoverlast_stad"))
        elif form.formulier == "jaarcijfers":
            for rij in typen.Jaarcijfers(form.antwoorden).buitencijfers:
                if rij.indicator is None or rij.waarde is None:
                    continue
                bron = bron_van(form, "buitencijfers", rij.nr, "waarde")
                naam, herkomst = (rij.naam or "").strip(), (rij.bron or "").strip()
                ernaast = None if rij.vergelijking is None else float(rij.vergelijking)
                buiten.append(Buitencijfer(form.datum, rij.indicator, naam, float(rij.waarde), herkomst, bron, ernaast))
    return Gemeentefeiten(
        tuple(overleggen), tuple(kwartalen.values()), frozenset(om), tuple(buiten), bijgehouden_sinds(ingediend)
    )
