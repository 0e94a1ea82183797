"""Disclosure control: which counts may be published, so that no one can work out a small one.

A count of 1 up to and including `drempel` - 1 is small. Everything begins withheld; then one count after another is
shown, the most important first, and stays shown only when every small count is still safe. A small count is shown as
"<drempel", or rounded where the municipality rounds. So detail is given up before totals, and tables before key figures.

What is still withheld then is told as a class, where that is safe: "0 to 4", "11 to 15 of 15", "15 to 19". The classes
are fixed, so that the choice of one says no more than that the number is in it.

Safe means, for a reader who knows every published number, every sum that links them and these rules:

* of what is shown as "<drempel", each of 1 up to and including `drempel` - 1 stays possible;
* of what is shown rounded, each number that rounds to it stays possible;
* of a small count that is withheld or published nowhere, at least as many numbers stay possible as "<drempel" leaves;
* nobody can see that everyone in a group is in one class (a `Groep`): then none of its classes is shown;
* what the kwartaalrapportage does not tell (`kenmerken`: age and sex) stays as safe from whoever knows all other counts.

What is given away before anything of the year is shown, what is shown makes no more exact.

That a number stays possible is shown by a solution of all sums that holds it, never by failing to find a contradiction:
when the search for one runs out of steps, the count that was to be shown is withheld. More is withheld then, not less.

What was published in earlier years stays as it was, and stays protected. The choice is explained in the handbook
(docs/over/privacy.md).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby
from math import inf
from random import Random

_VEELVOUD = 5  # what counts are rounded to
_HERSTELLINGEN = 100  # changes that may be undone while mending the sums, for each solution that is looked for
_STAPPEN = 150  # the same for the search that looks ahead, when mending found no solution
_ALLE_STAPPEN = 15_000  # changes in all those searches together, after the first look
_POGINGEN = 40  # searches in another order, in the first look
_POGINGEN_KERN = 8  # the same for each key figure
_DIEPTE = 600  # changes in one solution
_RONDES = 20  # of looking at every sum again
_PROBEER = 3  # values nearest to the true one

Bereik = tuple[int, int | None]  # lowest and highest number that is possible; None: no highest


class Oordeel(StrEnum):
    """What happens with a count."""

    GETOOND = "getoond"
    KLEIN = "klein"  # shown as "<drempel"
    BIJKOMEND = "bijkomend"  # withheld, with the range that follows from the rest


@dataclass(frozen=True)
class Som:
    """A sum that a reader knows: the counts `links` add up to the counts `rechts`.

    `afwijking`: what is left over on the left, because a form came in late or a dossier was destroyed between two
    publications. The reader is taken to know even that.
    """

    links: tuple[str, ...]
    rechts: tuple[str, ...]
    afwijking: int = 0


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
    keys that say nothing about persons and only turn "at least" into a sum. `drempels`: another threshold for keys
    of a year that was published with it. `afgerond`: keys that are shown rounded to five. `streng`: the reader
    takes it that a small count is always shown as small, so that a withheld one that is no total is none.
    `vakken`: keys that may be told as a class when they are withheld, with the key of the whole that they are a part
    of, if any. `nooit_klein`: keys of which a zero is withheld in a group that is all in one class: shown as "<drempel",
    every other would say that it is not zero. `als_niet`: keys that are shown or told only if not all of these counts
    are shown. `kenmerken`: keys of classes that only the year tells, with their table. `pas_met`: keys that a page shows
    only beside another one. `stil`: keys that no class and none of those may narrow. A reader takes them for the same
    as others, and they are not: what he then finds with a class is not true, so no solution here shows it.
    """

    aantallen: Mapping[str, int]
    sommen: Sequence[Som]
    groepen: Sequence[Groep] = ()
    afgeleid: Collection[str] = ()
    speling: Collection[str] = ()
    drempels: Mapping[str, int] = field(default_factory=dict)
    afgerond: Collection[str] = ()
    streng: bool = False
    vakken: Mapping[str, str | None] = field(default_factory=dict)
    nooit_klein: Collection[str] = ()
    als_niet: Mapping[str, Collection[str]] = field(default_factory=dict)
    kenmerken: Mapping[str, str] = field(default_factory=dict)
    pas_met: Mapping[str, str] = field(default_factory=dict)
    stil: Collection[str] = ()


@dataclass(frozen=True)
class Bescherming:
    """`oordelen`: what happens with every count that is published. `verraden`: what no choice can protect any more.

    `verteld`: the class, as lowest and highest number, of what is withheld and may be told so.
    `getuigen`: solutions that show that counts are safe, and `stond`: the counts that those are about.
    """

    oordelen: dict[str, Oordeel] = field(default_factory=dict)
    verraden: frozenset[str] = frozenset()
    verteld: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    getuigen: Mapping[tuple[str, int, int], Mapping[str, int]] = field(default_factory=dict)
    stond: Collection[str] = ()


def markering(oordeel: Oordeel, drempel: int) -> str | None:
    """The text in place of a withheld count; None for a count that is shown."""
    return {Oordeel.GETOOND: None, Oordeel.KLEIN: f"<{drempel}", Oordeel.BIJKOMEND: "niet getoond"}[oordeel]


def afgerond(n: int) -> int:
    """`n` rounded to the nearest five."""
    return (n + _VEELVOUD // 2) // _VEELVOUD * _VEELVOUD


def rond_bereik(n: int) -> tuple[int, int]:
    """The numbers that round to the same five as `n`: lowest and highest."""
    midden = afgerond(n)
    return max(0, midden - _VEELVOUD // 2), midden + _VEELVOUD // 2


def bescherm(
    aantallen: Mapping[str, int], sommen: Sequence[Som], drempel: int, openbaar: Collection[str] = ()
) -> dict[str, Oordeel]:
    """Decide for every count whether it is shown, in the simplest case: no groups, no earlier years.

    `openbaar`: keys that are public already and cannot be withheld any more.
    Raises ValueError for a sum that does not hold, or when public counts already give a small one away.
    """
    vooraf = Bescherming(dict.fromkeys(openbaar, Oordeel.GETOOND))
    uitkomst = bescherm_stelsel(Stelsel(aantallen, sommen, streng=True), drempel, vooraf)
    if uitkomst.verraden:
        raise ValueError(f"het kleine aantal '{min(uitkomst.verraden)}' is niet meer te beschermen")
    return uitkomst.oordelen


def bescherm_stelsel(
    stelsel: Stelsel,
    drempel: int,
    vooraf: Bescherming | None = None,
    rang: Mapping[str, int] | None = None,
) -> Bescherming:
    """Decide for every count of the system whether it is shown.

    `vooraf`: what was published before and stays as it is, and what of it was given away already. `rang`: what is
    shown first (a low number); counts of rank 0 go before everything.
    `verraden` in the answer is what is given away even with everything else withheld.
    Raises ValueError for a sum that does not hold.
    """
    vooraf, rang = vooraf or Bescherming(), rang or {}
    for som in stelsel.sommen:
        if (
            sum(stelsel.aantallen[k] for k in som.links) - sum(stelsel.aantallen[k] for k in som.rechts)
            != som.afwijking
        ):
            raise ValueError(f"som klopt niet: {' + '.join(som.links)} = {' + '.join(som.rechts)}")
    keuze = _Keuze(stelsel, drempel, vooraf)
    verraden: set[str] = set()
    onzeker: set[str] = set()
    for k in keuze.eisen:
        keuze.uitgeput()
        if k not in vooraf.verraden and not keuze.veilig(k):
            (onzeker if keuze.uitgeput() else verraden).add(k)
    keuze.opgegeven |= verraden | onzeker
    keuze.zwijg_over(onzeker | keuze.houd_open())
    keuze.begrens(_POGINGEN_KERN)
    te_tonen = sorted(keuze.te_tonen(), key=lambda k: keuze.volgorde(k, rang.get(k, 2)))
    for hoe_hoog, gelijken in groupby(te_tonen, key=lambda k: rang.get(k, 2)):
        even_hoog = list(gelijken)
        if hoe_hoog:
            keuze.begrens()
        for sleutel in even_hoog:
            keuze.probeer(sleutel)
        for sleutel in even_hoog:
            keuze.vertel(sleutel)
    return Bescherming(
        keuze.oordelen, vooraf.verraden | verraden, keuze.verteld, keuze.getuigen(), tuple(stelsel.aantallen)
    )


def bereiken(stelsel: Stelsel, uitkomst: Bescherming, drempel: int) -> dict[str, Bereik]:
    """What every reader can work out of each count that is not shown as it is: its lowest and highest number.

    From what is published (numbers, marks and classes) and the sums alone, not from the rules of this module: what
    follows from those depends on what is kept secret. So to publish a range tells nothing that was not public already.
    """
    oordelen = uitkomst.oordelen
    grenzen: dict[str, tuple[float, float]] = {}
    for k, n in stelsel.aantallen.items():
        match oordelen.get(k):
            case Oordeel.GETOOND:
                grenzen[k] = rond_bereik(n) if k in stelsel.afgerond else (n, n)
            case Oordeel.KLEIN:
                grenzen[k] = 1, stelsel.drempels.get(k, drempel) - 1
            case _:
                grenzen[k] = uitkomst.verteld.get(k, (0, inf))
    delen = [[*((k, 1) for k in s.links), *((k, -1) for k in s.rechts)] for s in stelsel.sommen if not s.afwijking]
    per: dict[str, list[int]] = {}
    for nr, som in enumerate(delen):
        for k, _ in som:
            per.setdefault(k, []).append(nr)
    te_doen = dict.fromkeys(range(len(delen)))
    beurten = iter(range(_RONDES * (len(delen) + 1)))  # a range that could be narrower is no mistake
    while te_doen and next(beurten, None) is not None:
        nr = next(iter(te_doen))
        del te_doen[nr]
        for k, c in delen[nr]:
            rest = [(d * grenzen[q][0], d * grenzen[q][1]) for q, d in delen[nr] if q != k]
            een, ander = -c * sum(map(min, rest)), -c * sum(map(max, rest))
            nieuw = max(grenzen[k][0], min(een, ander)), min(grenzen[k][1], max(een, ander))
            if nieuw != grenzen[k]:
                grenzen[k] = nieuw
                te_doen |= dict.fromkeys(per[k])
    return {
        k: (int(laag), None if hoog == inf else int(hoog))
        for k, (laag, hoog) in grenzen.items()
        if oordelen.get(k) is not Oordeel.GETOOND or k in stelsel.afgerond
    }


# --- what must stay true --------------------------------------------------------------------------


class _Keuze:
    """What is shown so far, and what the reader thinks possible then."""

    def __init__(self, stelsel: Stelsel, drempel: int, vooraf: Bescherming) -> None:
        self.stelsel, self.drempel = stelsel, drempel
        self.vol = _volle_klassen(stelsel)
        self.vast = vooraf.oordelen
        self.verteld = dict(vooraf.verteld)
        self.opgegeven = set(vooraf.verraden)
        self.oordelen = {
            k: vooraf.oordelen.get(k, Oordeel.BIJKOMEND)
            for k in stelsel.aantallen
            if k not in stelsel.afgeleid and k not in stelsel.speling
        }
        self._dicht: set[str] = set()
        self._open: dict[str, list[tuple[int, int]]] = {}  # of what is given away: what has to stay possible
        self._in_groep = {k for groep in self.vol.values() for k in groep.delen}
        self._totalen = _totalen(stelsel.sommen)
        gaten: dict[str, int] = {}
        if stelsel.streng:
            gaten = {k: drempel for k in self.oordelen if not self._let_op(k) and k not in self._totalen}
        # A lower limit can only hide more.
        self._grens = 2 * max(stelsel.aantallen.values(), default=0) + 8 * drempel
        kan_anders = {k for k in self.oordelen if k not in self.vast}
        grenzen = {k: self._grenzen(k, self.oordelen.get(k)) for k in stelsel.aantallen}
        self._lezer = _Lezer(stelsel.aantallen, stelsel.sommen, grenzen, gaten, vooraf.getuigen, vooraf.stond)
        # Beside sums that only nearly hold, silence is what protects from whoever takes them as exact.
        self._meer = not stelsel.stil
        if self._meer:
            self._lezer.zoek_ook(_POGINGEN)
        raakt = self._lezer.verband(kan_anders) if kan_anders else set(stelsel.aantallen)
        self.eisen = [
            k
            for k in stelsel.aantallen
            if k in raakt and k not in stelsel.speling and (stelsel.aantallen[k] < self._drempel(k) or k in self.vol)
        ]
        self._over: dict[str, list[int]] = {}  # of what all others narrow already: the numbers that are left
        self._kenner_eisen = [k for k in self.eisen if k in stelsel.kenmerken]
        self._kenner = self._lezer
        if self._kenner_eisen:
            self._kenner = _Lezer(stelsel.aantallen, stelsel.sommen, self._kent(grenzen), gaten, {}, ())
            self._over = {k: self._klein_mogelijk(k) for k in self._kenner_eisen if not self.veilig(k, self._kenner)}
            te_klein = {stelsel.kenmerken[k] for k in self._over}
            self._dicht |= {k for k, tabel in stelsel.kenmerken.items() if tabel in te_klein}
            self._kenner.begrens()

    def _klein_mogelijk(self, k: str) -> list[int]:
        return [n for n in range(self._drempel(k)) if self._kenner.kan(k, n, n)]

    def _kent(self, grenzen: Mapping[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
        """What somebody thinks possible who knows all counts but those of `kenmerken`, and what follows from them."""
        stelsel = self.stelsel
        open_ = {*stelsel.kenmerken, *stelsel.afgeleid, *stelsel.speling}
        return {k: grenzen[k] if k in open_ else (n, n) for k, n in stelsel.aantallen.items()}

    def _drempel(self, k: str) -> int:
        return self.stelsel.drempels.get(k, self.drempel)

    def _let_op(self, k: str) -> bool:
        return 0 < self.stelsel.aantallen[k] < self._drempel(k)

    def te_tonen(self) -> list[str]:
        vakken = self.stelsel.vakken  # what has to stay withheld may still be told as a class
        return [k for k in self.oordelen if (k not in self.vast or k in vakken) and k not in self._dicht]

    def uitgeput(self) -> bool:
        """Whether some answer since was no because the search ended without one, not because the sums forbid it."""
        return self._lezer.uitgeput()

    def zwijg_over(self, onzeker: Collection[str]) -> None:
        """Show nothing that has to do with these: that they are safe could not be shown, that they are not neither."""
        if onzeker:
            self._dicht |= self._lezer.verband(onzeker)

    def volgorde(self, k: str, rang: int) -> tuple[int, bool, bool, bool, bool, int]:
        """First by rank; then what is small, because a mark says least; then zeros; then the largest number.

        Of key figures and figures with a goal (ranks 0 and 1) the numbers go before the marks, and the zeros last: that
        nobody came says less than how many there are. A small total goes after its small parts: as "<5" it would say
        of each part that it is less than four.
        """
        n, klein = self.stelsel.aantallen[k], self._let_op(k)
        eerst = rang <= 1
        later = k in self.stelsel.pas_met
        return rang, later, klein == eerst, klein and k in self._totalen, (n != 0) != eerst, -n

    def getuigen(self) -> Getuigen:
        return self._lezer.getuigen()

    def begrens(self, pogingen: int = 0) -> None:
        """From now on the search may fail: then less is shown. With `pogingen` it still looks in other orders too."""
        if self._meer:
            self._lezer.begrens()
            self._lezer.zoek_ook(pogingen)
            self._meer = bool(pogingen)
        elif pogingen:
            self._lezer.begrens()

    def probeer(self, k: str) -> None:
        """Show this count when everything stays safe."""
        if k in self.vast:
            return
        if not self._let_op(k) and self._lezer.weet(k) and not self._overbodig(k):
            self.oordelen[k] = Oordeel.GETOOND  # the reader knows it already
            return
        if k in self._in_groep or self._overbodig(k):
            return
        if (naast := self.stelsel.pas_met.get(k)) and self.oordelen.get(naast) is not Oordeel.GETOOND:
            return  # it would stand on no page: who counts on it being known, protects too little
        als_klein = self._let_op(k) and k not in self.stelsel.afgerond
        if als_klein and k in self.stelsel.nooit_klein:
            return
        nieuw = Oordeel.KLEIN if als_klein else Oordeel.GETOOND
        met = self._lezer.met(k, *self._grenzen(k, nieuw))
        # Once something can be guessed from an earlier version, no mark either may narrow what a reader takes for the same.
        stil = k in self.stelsel.als_niet or (self.opgegeven and self.stelsel.vakken)
        if met is None or (stil and self._maakt_nauwer(met)):
            return
        eerder, self.oordelen[k] = (self._lezer, self._kenner), nieuw
        self._lezer = met
        if not (self._alles_veilig() and self._kenner_leert_niets(k)):
            (self._lezer, self._kenner), self.oordelen[k] = eerder, Oordeel.BIJKOMEND

    def vertel(self, k: str) -> None:
        """Tell in which class a withheld count is: the narrowest one that leaves everything safe, if any does."""
        if self.oordelen[k] is not Oordeel.BIJKOMEND or k not in self.stelsel.vakken or self._overbodig(k):
            return
        for laag, hoog in self._vakken(k):
            if laag <= self._lezer.marge(k)[0] and self._lezer.marge(k)[1] <= hoog:
                return  # the reader knows as much already
            met = self._lezer.met(k, laag, hoog)
            if met is None or self._maakt_nauwer(met):
                continue
            eerder, self._lezer = self._lezer, met
            if self._alles_veilig():
                self.verteld[k] = laag, hoog
                return
            self._lezer = eerder

    def _vakken(self, k: str) -> Iterator[tuple[int, int]]:
        """The classes that count `k` is in, narrow ones first.

        Of a part of a whole that is shown: few, or all but a few, each as wide as "<drempel" and a zero; in between, or
        of another count: by five and by ten, and by half of the whole.
        """
        n, weinig, heel = self.stelsel.aantallen[k], self._drempel(k) - 1, self.stelsel.vakken[k]
        geheel = self.stelsel.aantallen[heel] if heel and self.oordelen.get(heel) is Oordeel.GETOOND else None
        if geheel is not None and heel not in self.stelsel.afgerond:
            if geheel > weinig and min(n, geheel - n) <= weinig:
                yield (0, weinig) if 2 * n <= geheel else (geheel - weinig, geheel)
            else:
                yield from _vaste_vakken(n, weinig)
            if geheel > 2 * weinig:
                yield (0, geheel // 2) if 2 * n <= geheel else (geheel // 2, geheel)
        else:
            yield from _vaste_vakken(n, weinig)

    def _overbodig(self, k: str) -> bool:
        anders = self.stelsel.als_niet.get(k, ())
        return bool(anders) and all(self.oordelen.get(q) is Oordeel.GETOOND for q in anders)

    def _maakt_nauwer(self, met: _Lezer) -> bool:
        return any(met.marge(q) != self._lezer.marge(q) for q in self.stelsel.stil)

    def houd_open(self) -> set[str]:
        """Of what is given away before anything is shown: see to it that nothing shown narrows it further.

        Returns those of which a search ended without an answer, so that it is not known what has to stay possible.
        """
        onbekend = set()
        for k in [k for k in self.eisen if k in self.opgegeven]:
            drempel = self._drempel(k)
            self.uitgeput()
            vragen = [*((n, n) for n in range(drempel)), (drempel, self._grens)]
            self._open[k] = [vraag for vraag in vragen if self._lezer.kan(k, *vraag)]
            if self.uitgeput():
                onbekend.add(k)
        return onbekend

    def _alles_veilig(self) -> bool:
        return all(
            all(self._lezer.kan(e, *vraag) for vraag in self._open.get(e, ()))
            if e in self.opgegeven
            else self.veilig(e)
            for e in self.eisen
        )

    def _kenner_leert_niets(self, getoond: str) -> bool:
        """Whether who knows all other counts learns no small one from this one, beyond what those tell."""
        if getoond not in self.stelsel.kenmerken or not self._kenner_eisen:
            return True
        kenner = self._kenner.met(getoond, *self._grenzen(getoond, self.oordelen[getoond]))
        if kenner is None or not all(
            all(kenner.kan(k, n, n) for n in self._over[k]) if k in self._over else self.veilig(k, kenner)
            for k in self._kenner_eisen
        ):
            return False
        self._kenner = kenner
        return True

    def _grenzen(self, k: str, oordeel: Oordeel | None) -> tuple[int, int]:
        """What a reader thinks possible of a count before using the sums: lowest and highest."""
        n = self.stelsel.aantallen[k]
        match oordeel:
            case Oordeel.GETOOND:
                return rond_bereik(n) if k in self.stelsel.afgerond else (n, n)
            case Oordeel.KLEIN:
                return 1, self._drempel(k) - 1
        return self.verteld.get(k, (0, self._grens))

    def veilig(self, k: str, lezer: _Lezer | None = None) -> bool:
        """Does this count still say no more than its mark?"""
        lezer = lezer or self._lezer
        kan, top = lezer.kan, self._grens
        if k in self.vol and not any(kan(ander, 1, top) for ander in self.vol[k].delen if ander != k):
            return False
        if not self._let_op(k):  # a zero that is withheld: known to be nobody, or possibly as many as a small count
            verborgen = not self.stelsel.aantallen[k] and self.oordelen.get(k) is Oordeel.BIJKOMEND
            return not verborgen or lezer.marge(k)[1] == 0 or kan(k, self._drempel(k) - 1, top)
        n, drempel = self.stelsel.aantallen[k], self._drempel(k)
        match self.oordelen.get(k):
            case Oordeel.GETOOND if k in self.stelsel.afgerond:
                laag, hoog = rond_bereik(n)
                return all(kan(k, m, m) for m in range(laag, hoog + 1))
            case Oordeel.GETOOND:
                return True  # public already, or no number of persons
            case Oordeel.KLEIN:
                return all(kan(k, m, m) for m in range(1, drempel))
        # Nothing says that it is small. The true number is possible; so is one that is far enough above it, or the
        # whole series of small numbers is.
        if kan(k, n + drempel - 2, top) or (kan(k, 0, 1) and kan(k, drempel - 1, top)):
            return True
        return any(kan(k, laag, laag) and kan(k, laag + drempel - 2, top) for laag in range(2, n))


def _vaste_vakken(n: int, weinig: int) -> Iterator[tuple[int, int]]:
    """The class of a count by itself: 0 to "few", else by five and by ten."""
    if n <= weinig:
        yield 0, weinig
        return
    for breed in (_VEELVOUD, 2 * _VEELVOUD):
        laag = n // breed * breed
        yield laag if laag > weinig else 0, laag + breed - 1


def _volle_klassen(stelsel: Stelsel) -> dict[str, Groep]:
    """The classes in which everyone of a group is, with that group."""
    vol = {}
    for groep in stelsel.groepen:
        bezet = [k for k in groep.delen if stelsel.aantallen[k]]
        if len(bezet) == 1 and (not groep.alleen or bezet[0] in groep.alleen):
            vol[bezet[0]] = groep
    return vol


def _totalen(sommen: Sequence[Som]) -> set[str]:
    """Counts that stand alone on the right of a sum."""
    return {som.rechts[0] for som in sommen if len(som.rechts) == 1}


# --- the reader -----------------------------------------------------------------------------------

Getuigen = Mapping[tuple[str, int, int], Mapping[str, int]]
# Of every count the lowest number that is still possible, then of every count the highest one with the opposite sign:
# what a count can be on the left of a sum and on the right reads the same.
_Geteld = list[int]


class _Lezer:
    """What is possible of each count, given all sums. It only ever becomes less: what is shown stays shown.

    `grenzen`: what is possible of each count without the sums. `gaten`: counts that are not 1 up to and including
    this number - 1. `eerder`: solutions for the counts `oud`, from before there were others.
    """

    def __init__(
        self,
        aantallen: Mapping[str, int],
        sommen: Sequence[Som],
        grenzen: Mapping[str, tuple[int, int]],
        gaten: Mapping[str, int],
        eerder: Getuigen,
        oud: Collection[str],
    ) -> None:
        self._nr = {k: i for i, k in enumerate(aantallen)}
        self._namen = list(aantallen)
        self._waar = list(aantallen.values())
        self._gaten = {self._nr[k]: d for k, d in gaten.items()}
        self._in_sommen = [0] * len(aantallen)
        for som in sommen:
            for k in (*som.links, *som.rechts):
                self._in_sommen[self._nr[k]] += 1

        def beurt(som: Som) -> tuple[bool, int]:
            """What stands in one sum only can take up whatever is left over, so that one last."""
            delen = [self._nr[k] for k in (*som.links, *som.rechts)]
            return any(self._in_sommen[i] == 1 for i in delen), len(delen)

        # Sums are mended in this order, so the first of those that do not hold is the one with the lowest number.
        self._sommen = [
            ([*((self._nr[k], 1) for k in som.links), *((self._nr[k], -1) for k in som.rechts)], som.afwijking)
            for som in sorted(sommen, key=beurt)
        ]
        self._per: list[list[tuple[int, int]]] = [[] for _ in self._waar]  # of each count its sums and its side
        for nr, (termen, _) in enumerate(self._sommen):
            for i, kant in termen:
                self._per[i].append((nr, kant))
        self._sommen_van = [tuple(nr for nr, _ in sommen_) for sommen_ in self._per]
        n = self._getallen = len(aantallen)
        self._paren = [  # of each count in a sum: where its lowest number stands, and where its highest
            ([(i, i + n) if kant > 0 else (i + n, i) for i, kant in termen], afwijking)
            for termen, afwijking in self._sommen
        ]
        self._getuigen: dict[tuple[int, int, int], list[dict[int, int]]] = {}  # solutions that were found before
        self._eerder = eerder
        self._bekend = [self._nr[k] for k in oud if k in self._nr]
        van_eerder = {*self._bekend}
        self._nieuw = [i for i in range(self._getallen) if i not in van_eerder]
        self._nieuwe_sommen = sorted({nr for i in self._nieuw for nr in self._sommen_van[i]})
        self._klopt: dict[tuple[str, int, int], bool] = {}  # whether a solution of before fits the sums of before
        # Shared by all that come from this one: steps left in all, and steps that one search may undo. The first look
        # has much more: when that fails, nothing can be published.
        self._voorraad = [25 * _ALLE_STAPPEN, 25 * _STAPPEN, 0, 0]
        self._geteld: _Geteld = [*(grenzen[k][0] for k in aantallen), *(-grenzen[k][1] for k in aantallen)]
        if self._snoei(self._geteld, range(len(sommen))) is None:
            raise ValueError("de aantallen passen niet bij de regels")  # cannot happen: the true counts are a solution
        # The same for who knows all true counts of before.
        self._vanaf: _Geteld | None = self._geteld[:]
        for i in self._bekend:
            self._vanaf[i], self._vanaf[i + self._getallen] = self._waar[i], -self._waar[i]
        if self._snoei(self._vanaf, range(len(sommen))) is None:
            self._vanaf = None

    def met(self, k: str, laag: int, hoog: int) -> _Lezer | None:
        """The reader who also knows that `k` is in this range; None when it cannot be."""
        geteld = self._beperkt(self._geteld, self._nr[k], laag, hoog)
        if geteld is None:
            return None
        vanaf = self._vanaf and self._beperkt(self._vanaf, self._nr[k], laag, hoog)
        nieuw = object.__new__(_Lezer)
        nieuw.__dict__ |= {**self.__dict__, "_geteld": geteld[0], "_vanaf": vanaf and vanaf[0]}
        return nieuw

    def uitgeput(self) -> bool:
        """Whether a search ended without an answer since this was asked before."""
        was, self._voorraad[2] = bool(self._voorraad[2]), 0
        return was

    def marge(self, k: str) -> tuple[int, int]:
        """The lowest and the highest number that no sum by itself forbids."""
        i = self._nr[k]
        return self._geteld[i], -self._geteld[i + self._getallen]

    def weet(self, k: str) -> bool:
        """Whether one number is left."""
        laag, hoog = self.marge(k)
        return laag == hoog

    def zoek_ook(self, pogingen: int) -> None:
        """Until `begrens`: when a search finds nothing, so many more are made in another order, each a short one."""
        self._voorraad[1], self._voorraad[3] = _STAPPEN, pogingen

    def begrens(self) -> None:
        """From now on at most so many steps are taken in all."""
        self._voorraad = [_ALLE_STAPPEN, _STAPPEN, 0, 0]

    def verband(self, vanaf: Collection[str]) -> set[str]:
        """The counts that have to do with these: in a sum with one, or through counts that a reader does not know."""
        geteld, n = self._geteld, self._getallen
        rand = [self._nr[k] for k in vanaf]
        gezien = set(rand)
        while rand:
            for nr, _ in self._per[rand.pop()]:
                nieuw = [i for i, _ in self._sommen[nr][0] if i not in gezien]
                gezien.update(nieuw)
                rand += [i for i in nieuw if geteld[i] < -geteld[i + n]]
        return {self._namen[i] for i in gezien}

    def kan(self, k: str, van: int, tot: int) -> bool:
        """Is there a solution of all sums in which `k` is in this range?"""
        i, geteld, n = self._nr[k], self._geteld, self._getallen
        vraag = i, van, tot
        van, tot = max(van, geteld[i]), min(tot, -geteld[i + n])
        if van > tot:
            return False
        if van <= self._waar[i] <= tot:
            return True
        # A solution that was found for an earlier choice mostly holds still: only its changes need a look.
        bekend = self._getuigen.setdefault(vraag, [])
        for nr, getuige in enumerate(bekend):
            if not van <= getuige[i] <= tot:
                continue
            for q, waarde in getuige.items():
                if not geteld[q] <= waarde <= -geteld[q + n]:
                    break
            else:
                if nr:
                    bekend.insert(0, bekend.pop(nr))
                return True
        gevonden = self._verleng((k, *vraag[1:])) or self._zoek(i, van, tot)
        if gevonden is not None:
            bekend.insert(0, gevonden)
            del bekend[6:]
        self._voorraad[2] |= gevonden is None
        return gevonden is not None

    def getuigen(self) -> Getuigen:
        """For every question that had a solution: the counts that are other than the true ones in it."""
        naam = self._namen
        return {
            (naam[i], van, tot): {naam[q]: n for q, n in gevonden[0].items()}
            for (i, van, tot), gevonden in self._getuigen.items()
            if gevonden
        }

    def _verleng(self, vraag: tuple[str, int, int]) -> dict[int, int] | None:
        """A solution that was found before this year was there, with only the counts of this year to be mended.

        Of a question about a count of this year: the true counts of before.
        """
        i, n = self._nr[vraag[0]], self._getallen
        if not self._bekend or (vraag not in self._eerder and i < len(self._bekend)):
            return None
        if vraag not in self._eerder:
            van, tot = max(vraag[1], self._geteld[i]), min(vraag[2], -self._geteld[i + n])
            return self._doorzoek(i, van, tot, (self._vanaf, {})) if self._vanaf and van <= tot else None
        waarden = {self._nr[q]: waarde for q, waarde in self._eerder[vraag].items()}
        geteld = self._geteld[:]
        for q, waarde in waarden.items():
            if not geteld[q] <= waarde <= -geteld[q + n]:
                return None
        if vraag not in self._klopt:
            fout: dict[int, int] = {}
            for q, waarde in waarden.items():
                self._boek(fout, q, waarde - self._waar[q])
            self._klopt[vraag] = fout.keys() <= {*self._nieuwe_sommen}
        if not self._klopt[vraag]:
            return None
        for q in self._bekend:
            waarde = waarden.get(q, self._waar[q])
            geteld[q], geteld[q + n] = waarde, -waarde
        van, tot = max(vraag[1], geteld[i]), min(vraag[2], -geteld[i + n])
        if van > tot or self._snoei(geteld, self._nieuwe_sommen) is None:
            return None
        return self._doorzoek(i, van, tot, (geteld, waarden))

    def _zoek(self, i: int, van: int, tot: int) -> dict[int, int] | None:
        richting = 1 if van > self._waar[i] else -1
        begin = van if richting > 0 else tot
        for n in range(begin, begin + _PROBEER * richting, richting):
            if van <= n <= tot and self._past(i, n) and (gevonden := self._herstel(i, n)) is not None:
                return gevonden
        if (gevonden := self._doorzoek(i, van, tot)) is not None:
            return gevonden
        pogingen = (self._doorzoek(i, van, tot, toeval=Random(nr)) for nr in range(self._voorraad[3]))
        return next((gevonden for gevonden in pogingen if gevonden is not None), None)

    def _past(self, i: int, n: int) -> bool:
        return self._geteld[i] <= n <= -self._geteld[i + self._getallen] and not 0 < n < self._gaten.get(i, 0)

    def _beperkt(self, geteld: _Geteld, i: int, van: int, tot: int) -> tuple[_Geteld, set[int]] | None:
        """What is possible when count `i` is in this range, and which counts that changes; None when nothing is."""
        geteld, spiegel = geteld[:], i + self._getallen
        geteld[i], geteld[spiegel] = max(geteld[i], van), max(geteld[spiegel], -tot)
        if geteld[i] > -geteld[spiegel]:
            return None
        anders = self._snoei(geteld, self._sommen_van[i])
        return None if anders is None else (geteld, anders | {i})

    def _snoei(self, geteld: _Geteld, sommen: Iterable[int]) -> set[int] | None:
        """Narrow every count to what each sum allows, until nothing changes. None when a count has no number left.

        `sommen`: those with a count that changed. Returns the counts that were narrowed.

        A sum says left - right = deviation. `geteld` holds of count i its lowest number at i, and its highest with the
        sign turned at i + n. A term on the right is a term on the left with its sign turned, and then -highest is its
        lowest: so with (p, q) = (i, i + n) on the left and (i + n, i) on the right (`_paren`), `geteld[p]` is the lowest and
        -`geteld[q]` the highest number of every term, and nothing below has to ask on which side it stands. Only a gap,
        which is about the count itself, must know: where p > q its numbers are turned, there and back.
        """
        gaten, van_som, sommen_van = self._gaten, self._paren, self._sommen_van
        rij = deque(dict.fromkeys(sommen))
        in_de_rij = set(rij)
        anders: set[int] = set()
        beurten = _RONDES * (len(van_som) + 1)
        while rij:
            if not (beurten := beurten - 1):
                return None  # it hardly becomes less any more: whoever asks, takes it as not possible
            nr = rij.popleft()
            paren, afwijking = van_som[nr]
            minst = meest = -afwijking  # of all terms together: the true answer is 0, so it must lie between
            for p, q in paren:
                minst += geteld[p]
                meest -= geteld[q]
            if minst > 0 or meest < 0:
                return None
            if gaten:
                in_de_rij.remove(nr)  # what it changes may change it again, and without gaps it cannot
            if minst < meest:
                # A term can be lower than its highest by no more than `meest`, higher than its lowest by no more than
                # -`minst`: one whose range is no wider than the smaller of the two keeps all of it. Most do.
                ruim = meest if meest < -minst else -minst
                for p, q in paren:
                    onder, boven = geteld[p], -geteld[q]
                    if boven - onder <= ruim and not gaten:
                        continue  # this sum leaves it all its numbers
                    van, tot = boven - meest, onder - minst
                    if van < onder:
                        van = onder
                    if tot > boven:
                        tot = boven
                    i = p if p < q else q
                    if gat := gaten.get(i):
                        if p > q:
                            van, tot = -tot, -van
                        van = gat if 0 < van < gat else van
                        tot = 0 if 0 < tot < gat else tot
                        if p > q:
                            van, tot = -tot, -van
                    if van > tot:
                        return None
                    if van != onder or tot != boven:
                        geteld[p], geteld[q] = van, -tot
                        minst += van - onder
                        meest -= boven - tot
                        ruim = meest if meest < -minst else -minst
                        anders.add(i)
                        for ander in sommen_van[i]:
                            if ander not in in_de_rij:
                                in_de_rij.add(ander)
                                rij.append(ander)
            if not gaten:
                in_de_rij.remove(nr)
        return anders

    def _keuzes(self, nr: int, verschil: int, waarden: Mapping[int, int], geteld: _Geteld) -> list[tuple[int, int]]:
        """Changes of one count that help a sum that is off by `verschil`: which count, and to what number.

        First those that mend it at once, of counts that are in few sums.
        """
        keuzes = []
        getallen, waar, gaten = self._getallen, self._waar, self._gaten
        for i, kant in self._sommen[nr][0]:
            laag, hoog = geteld[i], -geteld[i + getallen]
            if laag == hoog:
                continue
            nu = waarden.get(i, waar[i])
            doel = nieuw = nu - kant * verschil
            if nieuw < laag:
                nieuw = laag
            elif nieuw > hoog:
                nieuw = hoog
            if gaten and 0 < nieuw < (gat := gaten.get(i, 0)):
                nieuw = gat if nu >= gat else 0
            if nieuw != nu and (nieuw > nu) == (doel > nu):
                keuzes.append((nieuw != doel, self._in_sommen[i], i, nieuw))
        keuzes.sort()
        return [(i, nieuw) for _, _, i, nieuw in keuzes]

    def _herstel(self, i: int, n: int) -> dict[int, int] | None:
        """A solution with `n` that changes only some of the true counts: those, with their numbers.

        Starts from the true counts, which are a solution, and mends each sum that no longer holds by changing another
        count that a reader does not know. Finds most solutions at once; None says nothing.
        """
        waarden: dict[int, int] = {}
        fout: dict[int, int] = {}  # sums that do not hold, and what they have too much on the left
        beurten = iter(range(_HERSTELLINGEN))

        def zet(i: int, n: int) -> None:
            self._boek(fout, i, n - waarden.get(i, self._waar[i]))
            waarden[i] = n

        def maak_kloppend() -> bool:
            if not fout:
                return True
            if len(waarden) > _DIEPTE:
                return False
            nr = min(fout)
            for k, nieuw in self._keuzes(nr, fout[nr], waarden, self._geteld):
                if k in waarden:
                    continue
                zet(k, nieuw)
                if maak_kloppend():
                    return True
                zet(k, self._waar[k])
                del waarden[k]
                if next(beurten, None) is None:
                    return False
            return False

        zet(i, n)
        return waarden if maak_kloppend() else None

    def _boek(self, fout: dict[int, int], i: int, erbij: int) -> None:
        """Keep `fout` up to date when count `i` becomes larger by `erbij`."""
        for nr, kant in self._per[i]:
            if teveel := fout.get(nr, 0) + kant * erbij:
                fout[nr] = teveel
            else:
                fout.pop(nr, None)

    def _doorzoek(
        self,
        i: int,
        van: int,
        tot: int,
        begin: tuple[_Geteld, dict[int, int]] | None = None,
        toeval: Random | None = None,
    ) -> dict[int, int] | None:
        """The same for a longer chain of changes: after each choice, what no longer fits the sums is left out first.

        Every count has its true number, or the nearest one that still fits; the sums that then do not hold are mended
        one by one. When the steps are used up the answer is no.
        """
        stappen = iter(range(self._voorraad[1]))
        voorraad, getallen = self._voorraad, self._getallen

        def zoek(
            geteld: _Geteld, waarden: dict[int, int], fout: dict[int, int], i: int, van: int, tot: int, diepte: int
        ) -> dict[int, int] | None:
            if voorraad[0] <= 0 or diepte > _DIEPTE:
                return None
            voorraad[0] -= 1
            beperkt = self._beperkt(geteld, i, van, tot)
            if beperkt is None:
                return None
            geteld, anders = beperkt
            waarden, fout = {**waarden}, {**fout}
            for q in anders:
                nu, laag, hoog = waarden.get(q, self._waar[q]), geteld[q], -geteld[q + getallen]
                if not laag <= nu <= hoog:
                    waarden[q] = min(max(self._waar[q], laag), hoog)
                    self._boek(fout, q, waarden[q] - nu)
            if not fout:
                return waarden
            nr = min(fout)
            keuzes = self._keuzes(nr, fout[nr], waarden, geteld)
            if toeval:
                toeval.shuffle(keuzes)
            for k, nieuw in keuzes:
                if (gevonden := zoek(geteld, waarden, fout, k, nieuw, nieuw, diepte + 1)) is not None:
                    return gevonden
                if next(stappen, None) is None:
                    return None
            return None

        if begin is None:
            return zoek(self._geteld, {}, {}, i, van, tot, 0)
        geteld, waarden = begin
        fout: dict[int, int] = {}
        for q, n in waarden.items():
            self._boek(fout, q, n - self._waar[q])
        for q in self._nieuw:
            nu, laag, hoog = waarden.get(q, self._waar[q]), geteld[q], -geteld[q + getallen]
            if not laag <= nu <= hoog:
                waarden[q] = min(max(self._waar[q], laag), hoog)
                self._boek(fout, q, waarden[q] - nu)
        return zoek(geteld, waarden, fout, i, van, tot, 0)
