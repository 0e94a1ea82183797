"""What a new form, correction or other change would make no longer count: nothing drops out without a word.

Two pictures of the same person are laid side by side, before and after. Whatever counted before and does not count
after is a consequence that somebody has to hear about.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from werkwijzer.casus.casus import Casus
from werkwijzer.casus.feiten import Actie, Bron, Doel, Interventie, Plan, Voorwaarde
from werkwijzer.casus.stand import Stand
from werkwijzer.casus.trajecten import Traject
from werkwijzer.kalender import toon_datum


def telt_mee(casus: Casus) -> dict[Bron, date]:
    """Everything that counts only inside a stay in the approach, with its day: plans, judgements and decisions for an
    integral approach."""
    uit = {plan.bron: plan.op for traject in casus.trajecten for plan in traject.plannen}
    uit |= {b.bron: b.op for b in casus.besprekingen if b.rij.besluit == "integraal" and traject_op(casus, b.op)}
    uit |= {b.bron: b.op for b in casus.beoordelingen if traject_op(casus, b.besloten)}
    return uit


def traject_op(casus: Casus, dag: date) -> Traject | None:
    """The stay that a day belongs to; here the day of the closure is still part of it."""
    return next((t for t in casus.trajecten if t.begin <= dag and (t.eind is None or dag <= t.eind)), None)


def verdwijnt(voor: Casus, na: Casus) -> list[Bron]:
    """What counts before and no longer after, in order of its day; one line per form and table."""
    weg = [(dag, bron) for bron, dag in telt_mee(voor).items() if bron not in telt_mee(na)]
    return list(dict.fromkeys(bron for _, bron in sorted(weg, key=lambda p: (p[0], p[1].volgnr, p[1].tabel))))


def geen_besluit_meer(dag: date) -> str:
    """What to say of a person whose decision fell: `dag` is that of the void UVZ report."""
    return f"er is geen besluit meer: het UVZ-verslag van {toon_datum(dag)} is vervallen"


def nieuwe_begins(voor: Casus, na: Casus) -> list[Traject]:
    """Stays that begin on a decision that before was only one to go on."""
    bekend = {t.begonnen for t in voor.trajecten}
    besloten = {b.bron.bij("besluit") for b in voor.besprekingen if b.rij.besluit == "integraal"}
    return [t for t in na.trajecten if t.begonnen in besloten - bekend]


@dataclass(frozen=True)
class Stilte:
    """Something that ran until now and that a new plan does not mention any more."""

    soort: str
    wat: str
    bron: Bron


def niet_meer_genoemd(eerder: Stand, plan: Plan) -> Iterator[Stilte]:
    """What still ran before this plan of the same stay and is absent from it. It is not over: nobody said so."""
    genoemd = plan.form.antwoorden.tabellen
    lopend: tuple[tuple[str, tuple[Interventie | Voorwaarde | Doel | Actie, ...], tuple[str, ...]], ...] = (
        ("interventies", eerder.interventies, ("soort", "partner", "start")),
        ("voorwaarden", eerder.voorwaarden, ("soort", "opgelegd_door", "start")),
    )
    for tabel, feiten, sleutel in lopend:
        gezien = {tuple(rij.get(k) for k in sleutel) for rij in genoemd.get(tabel, ())}
        for feit in feiten:
            if tuple(feit.rij.get(k) for k in sleutel) not in gezien:
                yield Stilte(tabel, str(feit.rij.get("soort", "")), feit.bron)
