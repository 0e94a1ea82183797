"""Disclosure control: which counts may be published, so that no one can work out a small one.

Primary rule: a count of 1 up to and including `drempel` - 1 is shown as "<drempel". Complementary rule: other
counts are withheld ("niet getoond") until nobody who knows every published number, every sum that links them and
these two rules can narrow a small count further than "<drempel" says. A small total of small parts is withheld
instead of shown as small: "<5" as a total would say that each part is less than four.

Zero is shown, except where it would say that everyone in a group is in one class (a `Groep`): then none of the
classes is shown, so that nobody knows which one it is. The choice is explained in the handbook (docs/over/privacy.md).

What was published in earlier years stays as it was, and stays protected: a number of this year that would narrow an
earlier small count is withheld. The attacker is played exactly: all whole-number solutions of all sums.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

_STAPPEN = 8  # of the search through everything, when repairing found no solution
_HERSTELLINGEN = 250  # tried before that
_TERUG = 40  # counts chosen to withhold, of which is tried whether they can be shown after all
_PROBEER = 4  # values nearest to the true one


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


@dataclass(frozen=True)
class Groep:
    """The classes of one group of persons, every person in one class: nobody may know that all are in one.

    `alleen`: only these classes matter (not being in a youth group is nothing to hide); empty: all of them.
    """

    delen: tuple[str, ...]
    alleen: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stelsel:
    """What is published and what a reader can work out from it.

    `aantallen`: counts (whole, not negative) by key. `sommen`: every sum between them that holds by definition.
    `afgeleid`: keys that are nowhere published, such as the rest of a whole; small ones are protected too. `speling`:
    keys that say nothing about persons and only turn "at least" into a sum.
    """

    aantallen: Mapping[str, int]
    sommen: Sequence[Som]
    groepen: Sequence[Groep] = ()
    afgeleid: Collection[str] = ()
    speling: Collection[str] = ()


@dataclass(frozen=True)
class Bescherming:
    """`oordelen`: what happens with every count that is published. `verraden`: what no choice can protect any more."""

    oordelen: dict[str, Oordeel] = field(default_factory=dict)
    verraden: frozenset[str] = frozenset()


def markering(oordeel: Oordeel, drempel: int) -> str | None:
    """The text in place of a withheld count; None for a count that is shown."""
    return {Oordeel.GETOOND: None, Oordeel.KLEIN: f"<{drempel}", Oordeel.BIJKOMEND: "niet getoond"}[oordeel]


def bescherm(
    aantallen: Mapping[str, int], sommen: Sequence[Som], drempel: int, openbaar: Collection[str] = ()
) -> dict[str, Oordeel]:
    """Decide for every count whether it is shown, in the simplest case: no groups, no earlier years.

    `openbaar`: keys that are public already and cannot be withheld any more.
    Raises ValueError for a sum that does not hold, or when public counts already give a small one away.
    """
    vooraf = Bescherming(dict.fromkeys(openbaar, Oordeel.GETOOND))
    uitkomst = bescherm_stelsel(Stelsel(aantallen, sommen), drempel, vooraf)
    if uitkomst.verraden:
        raise ValueError(f"het kleine aantal '{min(uitkomst.verraden)}' is niet meer te beschermen")
    return uitkomst.oordelen


def bescherm_stelsel(stelsel: Stelsel, drempel: int, vooraf: Bescherming | None = None) -> Bescherming:
    """Decide for every count of the system whether it is shown.

    `vooraf`: what was published before and stays as it is, and what of it was given away already.
    Raises ValueError for a sum that does not hold.
    """
    vooraf = vooraf or Bescherming()
    aantallen = stelsel.aantallen
    for som in stelsel.sommen:
        if sum(aantallen[k] for k in som.links) != sum(aantallen[k] for k in som.rechts):
            raise ValueError(f"som klopt niet: {' + '.join(som.links)} = {' + '.join(som.rechts)}")
    vol = _volle_klassen(stelsel)
    in_groep = {k for groep in vol.values() for k in groep.delen}
    oordelen = {
        sleutel: Oordeel.BIJKOMEND if sleutel in in_groep else Oordeel.KLEIN if 0 < n < drempel else Oordeel.GETOOND
        for sleutel, n in aantallen.items()
        if sleutel not in stelsel.afgeleid and sleutel not in stelsel.speling
    } | vooraf.oordelen
    totalen = _totalen(stelsel.sommen)
    breed = totalen | in_groep  # withheld ones among these may be small as well
    breed |= {k for k, o in vooraf.oordelen.items() if o is Oordeel.BIJKOMEND and 0 < aantallen[k] < drempel}
    opgegeven = set(vooraf.verraden)
    gekozen: list[str] = []
    mogelijk: set[tuple[str, int]] = set()  # what once is possible stays so: withholding more only adds solutions
    while (verraden := _eerste_verraden(stelsel, oordelen, drempel, breed, vol, opgegeven, mogelijk)) is not None:
        kandidaten = _nabij(verraden, oordelen, stelsel.sommen, totalen, vooraf.oordelen)
        if not kandidaten:  # last resort: of other small counts, do not even say that they are small
            kandidaten = _nabij(verraden, oordelen, stelsel.sommen, oordelen, vooraf.oordelen)
        if kandidaten:
            keuze = min(kandidaten, key=lambda k: _prijs(k, oordelen, totalen, aantallen))
            if oordelen[keuze] is Oordeel.KLEIN:
                breed.add(keuze)
            if oordelen[keuze] is Oordeel.GETOOND:
                gekozen.append(keuze)
            oordelen[keuze] = Oordeel.BIJKOMEND
        else:
            opgegeven.add(verraden)
    if len(gekozen) <= _TERUG:  # else hardly anything is shown anyway
        for keuze in sorted(gekozen, key=lambda k: _prijs(k, oordelen, totalen, aantallen), reverse=True):
            proef = {**oordelen, keuze: Oordeel.GETOOND}
            if _eerste_verraden(stelsel, proef, drempel, breed, vol, opgegeven, set()) is None:
                oordelen = proef  # it turned out not to help: another one, chosen later, was needed as well
    return Bescherming(oordelen, frozenset(opgegeven))


def _prijs(
    sleutel: str, oordelen: Mapping[str, Oordeel], totalen: Collection[str], aantallen: Mapping[str, int]
) -> tuple[bool, bool, bool, int, str]:
    """What is withheld first: what is small anyway, then parts before totals, and the smallest of them."""
    n = aantallen[sleutel]
    return (oordelen[sleutel] is Oordeel.GETOOND, sleutel in totalen, n == 0, n, sleutel)


def _volle_klassen(stelsel: Stelsel) -> dict[str, Groep]:
    """The classes in which everyone of a group is, with that group."""
    vol = {}
    for groep in stelsel.groepen:
        bezet = [k for k in groep.delen if stelsel.aantallen[k]]
        if len(bezet) == 1 and (not groep.alleen or bezet[0] in groep.alleen):
            vol[bezet[0]] = groep
    return vol


def _eerste_verraden(
    stelsel: Stelsel,
    oordelen: Mapping[str, Oordeel],
    drempel: int,
    breed: Collection[str],
    vol: Mapping[str, Groep],
    opgegeven: Collection[str],
    mogelijk: set[tuple[str, int]],
) -> str | None:
    """The first count that says too much, or None when all are safe."""
    aantallen, sommen = stelsel.aantallen, stelsel.sommen
    domeinen = _domeinen(aantallen, oordelen, breed, drempel)
    if not _snoei(domeinen, sommen):
        raise ValueError("de aantallen passen niet bij de regels")  # cannot happen: the true counts are a solution
    klein = _bits(range(1, drempel))
    per_sleutel = _per_sleutel(sommen)

    def kan(sleutel: str, getallen: int) -> bool:
        if (sleutel, getallen) not in mogelijk and zoek(sleutel, getallen):
            mogelijk.add((sleutel, getallen))
        return (sleutel, getallen) in mogelijk

    def zoek(sleutel: str, getallen: int) -> bool:
        over = domeinen[sleutel] & getallen
        if not over:
            return False
        dichtbij = sorted(_getallen(over), key=lambda n: abs(n - aantallen[sleutel]))[:_PROBEER]
        if any(_te_herstellen(sleutel, n, domeinen, aantallen, per_sleutel) for n in dichtbij):
            return True
        verband = _verband(sleutel, domeinen, sommen)
        return _haalbaar({**domeinen, sleutel: over}, verband, aantallen, iter(range(_STAPPEN)), sleutel)

    def elk_klein_getal(sleutel: str) -> bool:
        return domeinen[sleutel] & klein == klein and all(kan(sleutel, 1 << n) for n in range(drempel - 1, 0, -1))

    for sleutel, oordeel in oordelen.items():
        if oordeel is Oordeel.KLEIN and sleutel not in opgegeven and not elk_klein_getal(sleutel):
            return sleutel
    zonder_teken = [*stelsel.afgeleid, *(k for k, o in oordelen.items() if o is Oordeel.BIJKOMEND)]
    for sleutel in zonder_teken:  # nothing says that these are small, and nobody may find out
        klein_en_beschermd = 0 < aantallen[sleutel] < drempel and sleutel not in opgegeven
        if klein_en_beschermd and not kan(sleutel, ~klein) and not elk_klein_getal(sleutel):
            return sleutel
    for sleutel, groep in vol.items():
        if sleutel not in opgegeven and not any(kan(ander, ~1) for ander in groep.delen if ander != sleutel):
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
    totalen: Collection[str],
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
            if k in oordelen
            and k not in openbaar
            and (oordelen[k] is Oordeel.GETOOND or (oordelen[k] is Oordeel.KLEIN and k in totalen))
        ]
        if kan:
            return kan
        rand = ring - gezien
        gezien |= ring
    return []


# --- the attacker: sets of possible whole numbers as bits (bit n set: the count can be n) ---------


def _domeinen(
    aantallen: Mapping[str, int], oordelen: Mapping[str, Oordeel], breed: Collection[str], drempel: int
) -> dict[str, int]:
    """What a reader thinks possible of each count before using the sums."""
    grens = 2 * max(aantallen.values(), default=0) + 8 * drempel  # a lower limit can only hide more, never less
    klein = _bits(range(1, drempel))
    alles = (1 << (grens + 1)) - 1

    def domein(k: str, n: int) -> int:
        match oordelen.get(k):
            case Oordeel.GETOOND:
                return 1 << n
            case Oordeel.KLEIN:
                return klein
            case Oordeel.BIJKOMEND if k not in breed:
                return alles & ~klein  # withheld but not "<drempel": zero, or drempel and more
        return alles

    return {k: domein(k, n) for k, n in aantallen.items()}


def _bits(getallen: range) -> int:
    return sum(1 << n for n in getallen)


def _plus(a: int, b: int) -> int:
    """All sums of a number in `a` and a number in `b`."""
    if a & (a - 1) == 0:  # one number
        return b << (a.bit_length() - 1)
    if _aantal_reeksen(a) < _aantal_reeksen(b):
        a, b = b, a
    uit = 0
    while b:
        begin = (b & -b).bit_length() - 1
        reeks = b >> begin
        lengte = (~reeks & (reeks + 1)).bit_length() - 1  # of the consecutive numbers that start here
        uit |= _uitgesmeerd(a, lengte) << begin
        b = (reeks >> lengte) << (begin + lengte)
    return uit


def _min(a: int, b: int) -> int:
    """All differences, not below zero, of a number in `a` and a number in `b`."""
    if b.bit_count() == 1:
        return a >> (b.bit_length() - 1)
    lengte = b.bit_length()
    omgekeerd = int(f"{b:b}"[::-1].ljust(lengte, "0"), 2)  # b mirrored, so that subtracting becomes adding
    return _plus(a, omgekeerd) >> (lengte - 1)


def _aantal_reeksen(bits: int) -> int:
    """How many series of consecutive numbers there are."""
    return (bits & ~(bits << 1)).bit_count()


def _uitgesmeerd(bits: int, lengte: int) -> int:
    """All sums of a number in `bits` and a number below `lengte`."""
    gedaan = 1
    while gedaan < lengte:
        stap = min(gedaan, lengte - gedaan)
        bits |= bits << stap
        gedaan += stap
    return bits


def _getallen(bits: int) -> Iterator[int]:
    while bits:
        laagste = bits & -bits
        yield laagste.bit_length() - 1
        bits ^= laagste


def _snoei(domeinen: dict[str, int], sommen: Sequence[Som], vanaf: str | None = None) -> bool:
    """Remove every number that no sum allows, until nothing changes. False when a count has no number left.

    `vanaf`: the only count that changed since this was done before.
    """
    per: dict[str, list[Som]] = {}
    for som in sommen:
        for sleutel in (*som.links, *som.rechts):
            per.setdefault(sleutel, []).append(som)
    te_doen = dict.fromkeys(sommen if vanaf is None else per.get(vanaf, ()))
    while te_doen:
        som = next(iter(te_doen))
        del te_doen[som]
        for sleutel in (*som.links, *som.rechts):
            oud = domeinen[sleutel]
            nieuw = oud & _volgens(som, sleutel, domeinen)
            if not nieuw:
                return False
            if nieuw != oud:
                domeinen[sleutel] = nieuw
                te_doen |= dict.fromkeys(per[sleutel])
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


def _per_sleutel(sommen: Sequence[Som]) -> dict[str, list[tuple[int, int, Som]]]:
    """Of each count the sums it is in: number, side (1 left, -1 right) and the sum."""
    per: dict[str, list[tuple[int, int, Som]]] = {}
    for nr, som in enumerate(sommen):
        for kant, sleutels in ((1, som.links), (-1, som.rechts)):
            for sleutel in sleutels:
                per.setdefault(sleutel, []).append((nr, kant, som))
    return per


def _te_herstellen(
    sleutel: str,
    n: int,
    domeinen: Mapping[str, int],
    aantallen: Mapping[str, int],
    per_sleutel: Mapping[str, Sequence[tuple[int, int, Som]]],
) -> bool:
    """Is there a solution with `n` that changes only some of the true counts?

    Starts from the true counts, which are a solution, and mends each sum that no longer holds by changing another
    count that a reader does not know. Finds most solutions at once; False says nothing.
    """
    waarden: dict[str, int] = {}
    fout: dict[int, tuple[int, Som]] = {}  # sums that do not hold: number, difference left minus right
    beurten = iter(range(_HERSTELLINGEN))

    def zet(k: str, waarde: int) -> None:
        erbij = waarde - waarden.get(k, aantallen[k])
        waarden[k] = waarde
        for nr, kant, som in per_sleutel.get(k, ()):
            verschil = fout.get(nr, (0, som))[0] + kant * erbij
            fout[nr] = (verschil, som)
            if not verschil:
                del fout[nr]

    def maak_kloppend() -> bool:
        if not fout:
            return True
        if next(beurten, None) is None:
            return False
        verschil, som = min(fout.values(), key=lambda f: len(f[1].links) + len(f[1].rechts))
        keuzes = [
            (len(per_sleutel[k]), k, nieuw)
            for kant, sleutels in ((1, som.links), (-1, som.rechts))
            for k in sleutels
            if k not in waarden and domeinen[k].bit_count() > 1
            for nieuw in _stappen(domeinen[k], aantallen[k], aantallen[k] - kant * verschil)
        ]
        keuzes.sort(key=lambda c: (c[2] != aantallen[c[1]] - _kant(som, c[1]) * verschil, c[0], c[1]))
        for _, k, nieuw in keuzes:
            zet(k, nieuw)
            if maak_kloppend():
                return True
            zet(k, aantallen[k])
            del waarden[k]
        return False

    if not domeinen[sleutel] >> n & 1:
        return False
    zet(sleutel, n)
    return maak_kloppend()


def _kant(som: Som, sleutel: str) -> int:
    return 1 if sleutel in som.links else -1


def _stappen(domein: int, nu: int, doel: int) -> Iterator[int]:
    """Values to change a count to: the one that is needed, or else the furthest possible on the way there."""
    if doel >= 0 and domein >> doel & 1:
        yield doel
    if doel > nu:
        onderweg = domein & ((1 << doel) - 1)
        if onderweg.bit_length() - 1 > nu:
            yield onderweg.bit_length() - 1
    else:
        onderweg = domein >> max(doel + 1, 0)
        laagste = (onderweg & -onderweg).bit_length() - 1 + max(doel + 1, 0)
        if onderweg and laagste < nu:
            yield laagste


def _haalbaar(
    domeinen: dict[str, int], sommen: Sequence[Som], aantallen: Mapping[str, int], stappen: Iterator[int], gezet: str
) -> bool:
    """Is there any solution? Exact, also where sums share several counts (tables with two margins).

    `gezet` is the count whose possible numbers were just restricted. Numbers near the true ones are tried first: that is where a solution is. When the `stappen` are used up the answer
    is no: then more is withheld than needed, never less.
    """
    if next(stappen, None) is None:
        return False
    sleutels = {k for som in sommen for k in (*som.links, *som.rechts)}
    domeinen = {k: domeinen[k] for k in sleutels}
    if not _snoei(domeinen, sommen, gezet):
        return False
    open_ = [k for k, d in domeinen.items() if d.bit_count() > 1]
    if not open_:
        return True
    sleutel = min(open_, key=lambda k: (domeinen[k].bit_count(), k))
    keuzes = sorted(_getallen(domeinen[sleutel]), key=lambda n: (abs(n - aantallen[sleutel]), n))
    return any(_haalbaar({**domeinen, sleutel: 1 << n}, sommen, aantallen, stappen, sleutel) for n in keuzes)
