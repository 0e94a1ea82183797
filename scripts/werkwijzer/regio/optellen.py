"""Sums over municipalities, as far as what each of them published allows.

Everything here follows from published numbers alone, by adding up what every reader can add up. A withheld number
takes part with the range that its own municipality shows, so the sum has a range too: a sum that said more would give
that number away, because a reader can subtract the others. `verraden` checks that, whoever made the sums.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor, inf

from werkwijzer.jaar.publicatie import Indicator, Jaarpublicatie
from werkwijzer.rapport.cijfers import getoond, is_aandeel
from werkwijzer.regio.jaren_lezen import Deelnemer, Regio
from werkwijzer.toeval import wilson

# Units of counts. What is about the young people is also told per 1,000 of those who live there; a unit that is not
# here (days, a mean, a mark for safety) is not added up.
PER_INWONER = frozenset(
    ["jongeren", "trajecten", "plannen", "besprekingen", "interventies", "voorwaarden", "aanhoudingen", "meldingen"]
)
TELT_OP = PER_INWONER | {
    *("vergaderingen", "netwerkregisseurs", "meldingen in de gemeente", "woninginbraken in de gemeente")
}

Ruimte = tuple[float, float]  # lowest and highest number that is possible; the second can be inf


@dataclass(frozen=True)
class Som:
    """What municipalities have together: a count with its range, or a share with the counts behind it.

    `van`: of which municipalities. `aandeel` and `interval` in percent, only when numerator and denominator are known.
    """

    van: tuple[str, ...]
    ruimte: Ruimte
    noemer: Ruimte | None = None
    aandeel: Ruimte | None = None
    interval: tuple[float, float] | None = None


def ruimte(i: Indicator | None, p: Jaarpublicatie) -> Ruimte | None:
    """What every reader knows of a published count; None when it is not there, or no count."""
    if i is None or (i.waarde is None and not i.onderdrukt):
        return None
    laag, hoog = i.bereik or (None, None)
    onder, boven = 0 if laag is None else laag, inf if hoog is None else hoog
    if i.onderdrukt:
        if i.onderdrukt.startswith("<"):
            return max(1, onder), min(p.drempel - 1, boven)
        return onder, boven
    assert i.waarde is not None
    return (onder, boven) if i.bereik else (i.waarde, i.waarde)


def delen(i: Indicator | None, p: Jaarpublicatie) -> tuple[Ruimte, Ruimte] | None:
    """What every reader knows of the numerator and the denominator of a share; None without a denominator."""
    if i is None or i.noemer is None or not is_aandeel(i):
        return None
    af = p.afronding // 2
    n = max(0, i.noemer - af), i.noemer + af
    if i.teller is not None and getoond(i) is not None:
        return (max(0, i.teller - af), i.teller + af), n
    laag, hoog = i.bereik or (None, None)
    onder = ceil((laag - 0.05) / 100 * n[0]) if laag else 0  # shares are published with one decimal
    boven = n[1] if hoog is None else floor((hoog + 0.05) / 100 * n[1])
    return (max(0, onder), min(n[1], boven)), n


def som(regio: Regio, code: str) -> Som | None:
    """Everybody together; None for what is not added up: other units, other definitions, or nobody has it."""
    eerste = next((i for d in regio.deelnemers if (i := d.cijfer(code))), None)
    if eerste is None or code in regio.verschilt:
        return None
    if is_aandeel(eerste):
        return _som_aandeel([(d, gezien) for d in regio.deelnemers if (gezien := delen(d.cijfer(code), d.publicatie))])
    if eerste.eenheid not in TELT_OP:
        return None
    bekend = [(d.naam, r) for d in regio.deelnemers if (r := ruimte(d.cijfer(code), d.publicatie)) is not None]
    return Som(tuple(n for n, _ in bekend), _op([r for _, r in bekend])) if bekend else None


def _som_aandeel(bekend: Sequence[tuple[Deelnemer, tuple[Ruimte, Ruimte]]]) -> Som | None:
    if not bekend:
        return None
    teller, noemer = _op([t for _, (t, _) in bekend]), _op([n for _, (_, n) in bekend])
    if not noemer[0]:
        return None
    precies = teller[0] == teller[1] and noemer[0] == noemer[1]
    return Som(
        tuple(d.naam for d, _ in bekend),
        teller,
        noemer,
        (100 * teller[0] / noemer[1], min(100.0, 100 * teller[1] / noemer[0])),
        wilson(int(teller[0]), int(noemer[0])) if precies else None,
    )


def _op(ruimten: Sequence[Ruimte]) -> Ruimte:
    return sum(r[0] for r in ruimten), sum(r[1] for r in ruimten)


def per_duizend(regio: Regio, d: Deelnemer, code: str) -> Ruimte | None:
    """A count per 1,000 young people who live there; None when that cannot be said, or says nothing."""
    i, bevolking = d.cijfer(code), d.publicatie.bevolking
    r = ruimte(i, d.publicatie)
    if i is None or r is None or bevolking is None or i.eenheid not in PER_INWONER or not regio.doelgroep_gelijk:
        return None
    return 1000 * r[0] / bevolking.aantal, 1000 * r[1] / bevolking.aantal


def samen_per_duizend(regio: Regio, code: str) -> Ruimte | None:
    """The same for all municipalities of which count and inhabitants are known together."""
    paren = [(r, d.publicatie.bevolking.aantal) for d in regio.deelnemers if d.publicatie.bevolking and (r := per_duizend(regio, d, code))]  # fmt: skip
    if not paren or code in regio.verschilt:
        return None
    wonen = sum(n for _, n in paren)
    return sum(r[0] * n for r, n in paren) / wonen, sum(r[1] * n for r, n in paren) / wonen


def verraden(regio: Regio, sommen: Mapping[str, Ruimte]) -> list[str]:
    """Which withheld numbers a reader knows better with these sums than without: municipality and indicator.

    Per sum: whoever knows it subtracts what the others can be.
    """
    uit = []
    for code, (laag, hoog) in sommen.items():
        bekend = {d.naam: r for d in regio.deelnemers if (r := ruimte(d.cijfer(code), d.publicatie)) is not None}
        for naam, (onder, boven) in bekend.items():
            rest = _op([r for n, r in bekend.items() if n != naam])
            if onder < boven and (laag - rest[1] > onder or hoog - rest[0] < boven):
                uit.append(f"{naam}, {code}")
    return uit
