"""Disclosure control: which counts may be published, so that no one can work out a small one.

Primary rule: a count of 1 up to and including `drempel` - 1 is shown as "<drempel". Complementary rule: other
counts are withheld ("niet getoond") until nobody who knows every published number, every sum that links them and
these two rules can narrow a small count further than "<drempel" says. Zero is shown: that nobody is in a class
says nothing about a person who is (the choice is explained in the handbook). A small total of small parts is
withheld instead of shown as small: "<5" as a total would say that each part is less than four.

The attacker is played exactly: all whole-number solutions of all sums, not an estimate.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

_STAPPEN = 5_000  # of the search for one solution


class Oordeel(StrEnum):
    """What happens with a count."""

    GETOOND = "getoond"
    KLEIN = "klein"  # shown as "<drempel"
    BIJKOMEND = "bijkomend"  # shown as "niet getoond"


@dataclass(frozen=True)
class Som:
    """A sum that a reader knows: the counts `links` add up to the counts `rechts`."""

    links: tuple[str, ...]
    rechts: tuple[str, ...]


def markering(oordeel: Oordeel, drempel: int) -> str | None:
    """The text in place of a withheld count; None for a count that is shown."""
    return {Oordeel.GETOOND: None, Oordeel.KLEIN: f"<{drempel}", Oordeel.BIJKOMEND: "niet getoond"}[oordeel]


def bescherm(
    aantallen: Mapping[str, int], sommen: Sequence[Som], drempel: int, openbaar: Collection[str] = ()
) -> dict[str, Oordeel]:
    """Decide for every count whether it is shown.

    `aantallen`: counts (whole, not negative) by key. `sommen`: every sum between them that holds by definition.
    `openbaar`: keys that are public already and cannot be withheld any more.
    Raises ValueError for a sum that does not hold, or when public counts already give a small one away.
    """
    for som in sommen:
        if sum(aantallen[k] for k in som.links) != sum(aantallen[k] for k in som.rechts):
            raise ValueError(f"som klopt niet: {' + '.join(som.links)} = {' + '.join(som.rechts)}")
    oordelen = {
        sleutel: Oordeel.KLEIN if 0 < n < drempel and sleutel not in openbaar else Oordeel.GETOOND
        for sleutel, n in aantallen.items()
    }
    totalen = _totalen(sommen)
    while (verraden := _eerste_verraden(aantallen, oordelen, sommen, drempel)) is not None:
        kandidaten = _nabij(verraden, oordelen, sommen, totalen, openbaar)
        if not kandidaten:
            raise ValueError(f"het kleine aantal '{verraden}' is niet meer te beschermen")
        keuze = min(
            kandidaten, key=lambda k: (oordelen[k] is Oordeel.GETOOND, k in totalen, aantallen[k] == 0, aantallen[k], k)
        )
        oordelen[keuze] = Oordeel.BIJKOMEND
    return oordelen


def _eerste_verraden(
    aantallen: Mapping[str, int], oordelen: Mapping[str, Oordeel], sommen: Sequence[Som], drempel: int
) -> str | None:
    """The first small count that can be narrowed, or None when all are safe."""
    klein = [k for k, o in oordelen.items() if o is Oordeel.KLEIN]
    if not klein:
        return None
    domeinen = _domeinen(aantallen, oordelen, sommen, drempel)
    if not _snoei(domeinen, sommen):
        raise ValueError("de aantallen passen niet bij de regels")  # cannot happen: the true counts are a solution
    vol = _bits(range(1, drempel))
    for sleutel in klein:
        if domeinen[sleutel] != vol:
            return sleutel
        verband = _verband(sleutel, domeinen, sommen)
        for n in range(1, drempel):
            if not _haalbaar({**domeinen, sleutel: 1 << n}, verband, aantallen, iter(range(_STAPPEN))):
                return sleutel
    return None


def _verband(sleutel: str, domeinen: Mapping[str, int], sommen: Sequence[Som]) -> list[Som]:
    """The sums that have to do with `sleutel`: directly, or through counts that a reader does not know yet."""
    bekend = {k for k, d in domeinen.items() if d.bit_count() == 1}
    gevonden: list[Som] = []
    rand, over = {sleutel}, list(sommen)
    while rand:
        raakt = [som for som in over if rand & {*som.links, *som.rechts}]
        over = [som for som in over if som not in raakt]
        gevonden += raakt
        rand = {k for som in raakt for k in (*som.links, *som.rechts)} - bekend - rand
    return gevonden


def _totalen(sommen: Sequence[Som]) -> set[str]:
    """Counts that stand alone on the right of a sum."""
    return {som.rechts[0] for som in sommen if len(som.rechts) == 1}


def _nabij(
    sleutel: str,
    oordelen: Mapping[str, Oordeel],
    sommen: Sequence[Som],
    totalen: set[str],
    openbaar: Collection[str],
) -> list[str]:
    """Counts that can still be withheld, from the nearest ring around `sleutel`: directly in a sum with it, or
    through other counts. A small total counts: it can be withheld instead of shown as small."""
    gezien, rand = {sleutel}, {sleutel}
    while rand:
        ring = {k for som in sommen if rand & {*som.links, *som.rechts} for k in (*som.links, *som.rechts)} | rand
        kan = [
            k
            for k in ring
            if k not in openbaar and (oordelen[k] is Oordeel.GETOOND or (oordelen[k] is Oordeel.KLEIN and k in totalen))
        ]
        if kan:
            return kan
        rand = ring - gezien
        gezien |= ring
    return []


# --- the attacker: sets of possible whole numbers as bits (bit n set: the count can be n) ---------


def _domeinen(
    aantallen: Mapping[str, int], oordelen: Mapping[str, Oordeel], sommen: Sequence[Som], drempel: int
) -> dict[str, int]:
    """What a reader thinks possible of each count before using the sums."""
    grens = 2 * max(aantallen.values(), default=0) + 8 * drempel  # a lower limit can only hide more, never less
    klein = _bits(range(1, drempel))
    overig = ((1 << (grens + 1)) - 1) & ~klein  # withheld but not "<drempel": zero, or drempel and more
    totalen = _totalen(sommen)

    def domein(k: str, n: int) -> int:
        if oordelen[k] is Oordeel.GETOOND:
            return 1 << n
        if oordelen[k] is Oordeel.KLEIN:
            return klein
        return overig | klein if k in totalen else overig

    return {k: domein(k, n) for k, n in aantallen.items()}


def _bits(getallen: range) -> int:
    return sum(1 << n for n in getallen)


def _plus(a: int, b: int) -> int:
    """All sums of a number in `a` and a number in `b`."""
    if a.bit_count() > b.bit_count():
        a, b = b, a
    uit = 0
    for n in _getallen(a):
        uit |= b << n
    return uit


def _min(a: int, b: int) -> int:
    """All differences, not below zero, of a number in `a` and a number in `b`."""
    if b.bit_count() <= a.bit_count():
        uit = 0
        for n in _getallen(b):
            uit |= a >> n
        return uit
    lengte = b.bit_length()
    omgekeerd = int(f"{b:b}"[::-1].ljust(lengte, "0"), 2)  # b mirrored, so that subtracting becomes adding
    return _plus(a, omgekeerd) >> (lengte - 1)


def _getallen(bits: int) -> Iterator[int]:
    while bits:
        laagste = bits & -bits
        yield laagste.bit_length() - 1
        bits ^= laagste


def _snoei(domeinen: dict[str, int], sommen: Sequence[Som]) -> bool:
    """Remove every number that no sum allows, until nothing changes. False when a count has no number left."""
    veranderd = True
    while veranderd:
        veranderd = False
        for som in sommen:
            for sleutel in (*som.links, *som.rechts):
                oud = domeinen[sleutel]
                nieuw = oud & _volgens(som, sleutel, domeinen)
                if not nieuw:
                    return False
                if nieuw != oud:
                    domeinen[sleutel] = nieuw
                    veranderd = True
    return True


def _volgens(som: Som, sleutel: str, domeinen: Mapping[str, int]) -> int:
    """The numbers for `sleutel` that this sum allows, given the numbers still possible for the others."""
    eigen, ander = (som.links, som.rechts) if sleutel in som.links else (som.rechts, som.links)
    totaal_ander = _alle_sommen(domeinen[k] for k in ander)
    rest = _alle_sommen(domeinen[k] for k in eigen if k != sleutel)
    return _min(totaal_ander, rest)


def _alle_sommen(domeinen: Iterable[int]) -> int:
    uit = 1
    for domein in domeinen:
        uit = _plus(uit, domein)
    return uit


def _haalbaar(
    domeinen: dict[str, int], sommen: Sequence[Som], aantallen: Mapping[str, int], stappen: Iterator[int]
) -> bool:
    """Is there any solution? Exact, also where sums share several counts (tables with two margins).

    Numbers near the true ones are tried first: that is where a solution is. When the `stappen` are used up the answer
    is no: then more is withheld than needed, never less.
    """
    if next(stappen, None) is None:
        return False
    sleutels = {k for som in sommen for k in (*som.links, *som.rechts)}
    domeinen = {k: domeinen[k] for k in sleutels}
    if not _snoei(domeinen, sommen):
        return False
    open_ = [k for k, d in domeinen.items() if d.bit_count() > 1]
    if not open_:
        return True
    sleutel = min(open_, key=lambda k: (domeinen[k].bit_count(), k))
    keuzes = sorted(_getallen(domeinen[sleutel]), key=lambda n: (abs(n - aantallen[sleutel]), n))
    return any(_haalbaar({**domeinen, sleutel: 1 << n}, sommen, aantallen, stappen) for n in keuzes)
