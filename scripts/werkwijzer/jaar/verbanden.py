"""Everything that a reader can know about the numbers of a year, and of one year beside another.

A number may be published under two names, a whole has parts, and what a reader can subtract is a number too. All of
that becomes sums between counts, for `onthulling` to protect. What hangs together with what is declared with each
indicator and table (`Verband` in `indicatoren/declaratie.py`); here stands what to do with it. The attack in
`tests/functional/test_aanval.py` sets up the same from the definitions, without this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from werkwijzer.indicatoren import catalogus
from werkwijzer.indicatoren.declaratie import Indicator, Meting, Telling, Teltabel, Verband
from werkwijzer.indicatoren.intermediair import Verloop
from werkwijzer.jaar.onthulling import Bereik, Groep, Oordeel, Som, Stelsel

SAMEN = "~samen"  # after the name of a count: that of several years together
JAREN_SAMEN = 3
VORIGE, CORRECTIE = "K1.vorige", "K1.correctie"
GANGEN = ("vooruit", "gelijk", "terug")


@dataclass(frozen=True)
class Cijfers:
    """All figures of one year before protection. `gangen` has every leefgebied, or nothing when they are not used."""

    jaar: int
    indicatoren: Sequence[Indicator]
    metingen: Mapping[str, Meting]
    tabellen: Sequence[Teltabel]
    tellingen: Mapping[str, Telling]
    gangen: Mapping[str, Verloop]
    correctie: int = 0  # difference between the frozen stand of the year before and that of now
    medianen: Mapping[str, Mapping[int, float]] = field(default_factory=dict)  # of several years together, by the first


@dataclass
class Boekhouding:
    """Every count that is published or can be worked out, by key, with what links them. See `Stelsel`.

    `klassen`: of a table whose classes people keep over the years, the keys of its classes and how (`over_jaren`).
    `samen`: of a count of several years together, its own count and those of the years before, with their version.
    """

    aantallen: dict[str, int] = field(default_factory=dict)
    sommen: list[Som] = field(default_factory=list)
    groepen: list[Groep] = field(default_factory=list)
    afgeleid: dict[str, None] = field(default_factory=dict)  # in order, so that the same forms give the same choice
    speling: dict[str, None] = field(default_factory=dict)
    bekend: dict[str, None] = field(default_factory=dict)  # cannot be withheld: a reader sees it anyway
    klassen: dict[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)
    samen: dict[str, tuple[str, ...]] = field(default_factory=dict)
    stil: dict[str, None] = field(
        default_factory=dict
    )  # in a sum between publications that does not hold, or not surely

    def stelsel(self, drempels: Mapping[str, int], afgerond: Iterable[str]) -> Stelsel:
        return Stelsel(
            self.aantallen,
            self.sommen,
            self.groepen,
            tuple(self.afgeleid),
            tuple(self.speling),
            drempels,
            frozenset(afgerond),
            stil=tuple(self.stil),
        )

    @property
    def zichtbaar(self) -> list[str]:
        """The keys of what is published."""
        return [k for k in self.aantallen if k not in self.afgeleid and k not in self.speling]

    def tel(self, sleutel: str, n: int) -> str:
        if self.aantallen.setdefault(sleutel, n) != n:
            raise ValueError(f"{sleutel} heeft twee waarden: {self.aantallen[sleutel]} en {n}")
        return sleutel

    def tel_af(self, sleutel: str, n: int) -> str:
        self.afgeleid[sleutel] = None
        return self.tel(sleutel, n)

    def kent(self, *sleutels: str) -> bool:
        return all(k in self.aantallen for k in sleutels)

    def verschil(self, links: Iterable[str], rechts: Iterable[str]) -> int:
        return sum(self.aantallen[k] for k in links) - sum(self.aantallen[k] for k in rechts)

    def som(self, links: Iterable[str], *rechts: str) -> None:
        """A sum of counts that are there; without all of them a reader has nothing to add up."""
        links = tuple(links)
        if self.kent(*links, *rechts):
            self.sommen.append(Som(links, rechts))

    def deel(self, deel: str, geheel: str) -> None:
        """`deel` is a part of `geheel`, so a reader who knows both also knows the rest."""
        if self.kent(deel, geheel) and deel != geheel:
            rest = self.aantallen[geheel] - self.aantallen[deel]
            if rest >= 0:  # else a form is missing, and the sum says nothing
                self.sommen.append(Som((geheel,), (deel, self.tel_af(f"{geheel}-zonder-{deel}", rest))))

    def verschilt(self, een: str, ander: str) -> int:
        """Two versions of one count: by how much they differ is a number of persons too, and is returned."""
        if not self.kent(een, ander):
            return 0
        meer, minder = sorted((een, ander), key=lambda k: -self.aantallen[k])
        over = self.verschil([meer], [minder])
        rest = [self.tel_af(f"{meer}-zonder-{minder}", over)] if over else []
        self.sommen.append(Som((meer,), (minder, *rest)))
        return over

    def hoogstens(self, links: Sequence[str], rechts: Sequence[str], naam: str) -> None:
        """The left side is at most the right one; the difference says nothing about persons."""
        over = self.verschil(rechts, links)
        self.speling[naam] = None
        self.tel(naam, max(0, over))
        self.sommen.append(Som(tuple(rechts), (*links, naam), min(0, over)))

    def bijna(self, links: Sequence[str], rechts: Sequence[str], *, tweezijdig: bool) -> None:
        """A sum that does not hold, but of which a reader supposes that it is only a few off.

        The few are no more than it is really off: of all guesses that fit what happened, that one says most. Whoever
        guesses more knows less.
        Written as: left + few = right + more, where more is not below zero, and for `tweezijdig` at most twice the few.
        """
        over = self.verschil(links, rechts)
        paar = abs(over)
        self.stil.update(dict.fromkeys((*links, *rechts)))
        meer, minder = (f"{'+'.join(links)}~{'+'.join(rechts)}.{x}" for x in ("meer", "minder"))
        if not tweezijdig:  # left is at most right, and a few
            self.speling[self.tel(meer, paar - over)] = None
            self.sommen.append(Som(tuple(rechts), (*links, meer), -paar))
            return
        for naam, n in ((meer, paar + over), (minder, paar - over)):
            self.speling[self.tel(naam, n)] = None
        self.sommen.append(Som((meer, minder), (), 2 * paar))
        self.sommen.append(Som(tuple(links), (*rechts, meer), -paar))

    def binnen(self, k: str, grens: Bereik, naam: str) -> None:
        """What a reader supposes of a count: that it is in this range, widened where it is not."""
        laag, hoog = grens
        n, boven, onder = self.aantallen[k], f"{naam}.hoogstens", f"{naam}.minstens"
        self.stil[k] = None
        if hoog is not None:
            self.speling[self.tel(boven, max(0, hoog - n))] = None
            self.sommen.append(Som((k, boven), (), max(hoog, n)))
        if laag:
            self.speling[self.tel(onder, max(0, n - laag))] = None
            self.sommen.append(Som((k,), (onder,), min(laag, n)))

    def neem_over(self, ander: Boekhouding, voorvoegsel: str) -> None:
        """Add all of another year, under names that begin with `voorvoegsel`."""

        def naam(k: str) -> str:
            return f"{voorvoegsel}{k}"

        def namen(ks: Iterable[str]) -> tuple[str, ...]:
            return tuple(map(naam, ks))

        self.aantallen |= {naam(k): n for k, n in ander.aantallen.items()}
        self.sommen += [Som(namen(s.links), namen(s.rechts), s.afwijking) for s in ander.sommen]
        self.groepen += [Groep(namen(g.delen), namen(g.alleen)) for g in ander.groepen]
        self.afgeleid |= dict.fromkeys(namen(ander.afgeleid))
        self.speling |= dict.fromkeys(namen(ander.speling))
        self.bekend |= dict.fromkeys(namen(ander.bekend))
        self.samen |= {naam(k): (naam(eigen), *eerder) for k, (eigen, *eerder) in ander.samen.items()}
        self.stil |= dict.fromkeys(namen(ander.stil))
        self.klassen |= {naam(t): (hoe, namen(ks)) for t, (hoe, ks) in ander.klassen.items()}

    def sluit_aan(self) -> None:
        """Let every sum hold again after counts were replaced: what is left over becomes its deviation."""
        self.sommen = [Som(s.links, s.rechts, self.verschil(s.links, s.rechts)) for s in self.sommen]


# --- one year -------------------------------------------------------------------------------------


def sleutels(tabel: Teltabel, rijen: Sequence[str], kolommen: int) -> list[list[str]]:
    """The key of every cell of a table of counts."""

    def sleutel(r: int, rij: str, k: int) -> str:
        for plek in (rij, r, r - len(rijen)):
            if plek in tabel.namen:
                return tabel.namen[plek]
        return tabel.overig or f"{tabel.code}.{r}.{k}"

    return [[sleutel(r, rij, k) for k in range(kolommen)] for r, rij in enumerate(rijen)]


def boek_jaar(cijfers: Cijfers) -> Boekhouding:
    """All counts of one year and the links between them."""
    boek = Boekhouding()
    for tabel in cijfers.tabellen:
        _boek_tabel(boek, tabel, cijfers.tellingen[tabel.code])
    for indicator in cijfers.indicatoren:
        _boek_indicator(boek, indicator, cijfers.metingen[indicator.code])
    for code, gang in cijfers.gangen.items():
        _boek_leefgebied(boek, code, gang)
    for verband in catalogus.verbanden():
        _boek_verband(boek, verband)
    erbij, eraf = [CORRECTIE] if cijfers.correctie > 0 else [], [CORRECTIE] if cijfers.correctie < 0 else []
    boek.som((VORIGE, "K1-in", *erbij), "K1-uit", "K1", *eraf)
    vooruit = [f"leefgebieden.{code}.vooruit" for code in cijfers.gangen]
    if vooruit and boek.kent("I1.teller"):  # whoever went forward did so in at least one leefgebied
        boek.hoogstens(["I1.teller"], vooruit, "I1.speling")
    boek.groepen = [g for g in boek.groepen if boek.kent(*g.delen)]
    return boek


def _boek_tabel(boek: Boekhouding, tabel: Teltabel, telling: Telling) -> None:
    namen = sleutels(tabel, telling.rijen, len(telling.kolommen))
    for rij, cellen in zip(namen, telling.cellen, strict=True):
        for sleutel, n in zip(rij, cellen, strict=True):
            boek.tel(sleutel, n)
    for sleutel in tabel.altijd:
        if not boek.kent(sleutel):  # no row, so a reader sees that it is zero
            boek.bekend[boek.tel(sleutel, 0)] = None
    if telling.rijen and telling.rijen[-1] == "Totaal":
        for kolom in zip(*namen, strict=True):
            boek.som(kolom[:-1], kolom[-1])
            if tabel.persoonlijk:
                boek.groepen.append(Groep(kolom[:-1]))
            if tabel.over_jaren:
                boek.klassen[tabel.code] = tabel.over_jaren, kolom[:-1]


def _boek_indicator(boek: Boekhouding, indicator: Indicator, meting: Meting) -> None:
    match indicator.soort:
        case "aandeel" if meting.noemer is not None and indicator.per > 1:
            boek.tel(indicator.noemer, meting.noemer // indicator.per)
        case "aandeel" if meting.noemer is not None:
            teller, noemer = boek.tel(indicator.teller, meting.teller or 0), boek.tel(indicator.noemer, meting.noemer)
            boek.deel(teller, noemer)
            if indicator.persoonlijk:
                boek.groepen.append(Groep((teller, f"{noemer}-zonder-{teller}")))
        case "mediaan" if meting.noemer is not None:
            boek.tel(indicator.noemer, meting.noemer or 0)
        case "aantal" if meting.waarde is not None:
            boek.tel(indicator.code, int(meting.waarde))
            if indicator.persoonlijk:  # that everyone is in it; not being in it is nothing to hide
                geheel = next(v.kanten[1][0][0] for v in indicator.verbanden if v.teken == "<=")
                rest = f"{geheel}-zonder-{indicator.code}"
                boek.groepen.append(Groep((indicator.code, rest), alleen=(indicator.code,)))
        case _ if indicator.teller_is and meting.teller is not None:
            boek.tel(indicator.teller, meting.teller)


def _boek_leefgebied(boek: Boekhouding, code: str, gang: Verloop) -> None:
    delen = tuple(boek.tel(f"leefgebieden.{code}.{naam}", getattr(gang, naam)) for naam in GANGEN)
    boek.som(delen, boek.tel(f"leefgebieden.{code}.aantal", gang.aantal))
    boek.deel(f"leefgebieden.{code}.aantal", "I1.noemer")
    boek.groepen.append(Groep(delen))


def _boek_verband(boek: Boekhouding, verband: Verband) -> None:
    """A declared link within one year. A link that needs another year waits for `verbind`."""
    links, rechts = ([naam for naam, _ in kant] for kant in verband.kanten)
    if any(terug for kant in verband.kanten for _, terug in kant) or not boek.kent(*links):
        return
    if verband.teken == ":=":
        boek.som(links, boek.tel_af(rechts[0], boek.verschil(links, ())))
    elif not boek.kent(*rechts):
        return
    elif verband.teken == "=":
        boek.som(links, *rechts)
    elif verband.teken == "<~":
        boek.hoogstens(links, rechts, f"{'+'.join(rechts)}-boven-{'+'.join(links)}")
    elif len(links) == len(rechts) == 1:
        boek.deel(links[0], rechts[0])
    elif (rest := boek.verschil(rechts, links)) >= 0:
        naam = boek.tel_af(f"{'+'.join(rechts)}-zonder-{'+'.join(links)}", rest)
        boek.sommen.append(Som(tuple(rechts), (*links, naam)))


def tel_samen(
    boek: Boekhouding, indicatoren: Iterable[Indicator], eerder: Sequence[Versie], alles: Boekhouding, hoogstens: int
) -> None:
    """Add the counts of this year and the years before together, of figures with fewer than `hoogstens` people.

    They are the counts as published then, so that they add up exactly; `verbind` says so. `eerder`: newest first.
    """
    for i in indicatoren:
        namen = (i.noemer, *([i.teller] if i.soort == "aandeel" else []))
        if not i.samen or not boek.kent(*namen) or boek.aantallen[i.noemer] >= hoogstens:
            continue
        delen: list[Versie] = []
        for versie in eerder:
            if not alles.kent(*(f"{versie.voorvoegsel}{naam}" for naam in namen)):
                break
            delen.append(versie)
        if not delen:
            continue
        for naam in namen:
            stukken = [f"{versie.voorvoegsel}{naam}" for versie in delen]
            boek.samen.setdefault(f"{naam}{SAMEN}", (naam, *stukken))
            boek.tel(f"{naam}{SAMEN}", boek.aantallen[naam] + alles.verschil(stukken, ()))
        if i.soort == "aandeel":
            teller, noemer = f"{i.teller}{SAMEN}", f"{i.noemer}{SAMEN}"
            boek.deel(teller, noemer)
            if i.persoonlijk:
                boek.groepen.append(Groep((teller, f"{noemer}-zonder-{teller}")))


# --- one year beside another ----------------------------------------------------------------------


@dataclass(frozen=True)
class Versie:
    """One version of one published year, and how its keys begin in a Boekhouding of more years."""

    jaar: int
    nr: int
    zeker: bool = True  # False: its counts were worked out again afterwards

    @property
    def voorvoegsel(self) -> str:
        return f"{self.jaar}/{self.nr}:"


def verbind(
    boek: Boekhouding,
    nu: Versie,
    anderen: Sequence[Versie],
    oordelen: Mapping[str, Oordeel],
    grenzen: Mapping[str, Bereik],
    *,
    vermoedens: bool = True,
) -> set[str]:
    """Add to `boek` what a reader knows about `nu` beside other years and beside its own earlier versions.

    `oordelen` are of what is public already, and `grenzen` what a mark or class says of it. Returns the keys of `nu` to withhold: those that by definition are a
    withheld number of another year, while the sum between the two does not hold, or is not known to. A late form or a
    destroyed dossier made the difference. To show one would all but show the other, and by how much they differ is
    the number of those dossiers. `vermoedens`: also what a reader does not know but may suppose: that a sum which does
    not hold is only a few off or holds all the same, and that two versions of a year differ by only a few.
    """
    for geheel, delen in boek.samen.items():
        if geheel.startswith(nu.voorvoegsel) and boek.kent(*delen, geheel):
            # Of a year that was worked out again it may be off; the reader is taken to know by how much.
            boek.sommen.append(Som(delen, (geheel,), boek.verschil(delen, [geheel])))
    dicht: set[str] = set()
    for verband in catalogus.verbanden():
        stappen = {terug for kant in verband.kanten for _, terug in kant if terug}
        for terug in stappen:
            for ander in anderen:
                if ander.jaar == nu.jaar - terug:
                    dicht |= _verbind_een(boek, verband, nu, ander, oordelen, grenzen, vermoedens)
                if ander.jaar == nu.jaar + terug:
                    dicht |= _verbind_een(boek, verband, ander, nu, oordelen, grenzen, vermoedens)
    for ander in anderen:
        if ander.jaar == nu.jaar - 1:
            _verbind_klassen(boek, nu, ander, vermoedens)
        if ander.jaar == nu.jaar + 1:
            _verbind_klassen(boek, ander, nu, vermoedens)
    eigen = sorted((v for v in anderen if v.jaar == nu.jaar), key=lambda v: v.nr)
    for oud, nieuw in pairwise([*eigen, nu] if vermoedens else ()):
        _verbind_versies(boek, oud, nieuw, grenzen)
    for oud in eigen:
        weg = _bleef_weg(boek, oud, nu, oordelen)
        boek.stil.update(dict.fromkeys(weg))
        dicht |= weg
    return {k for k in _met_delen(boek, dicht) if k.startswith(nu.voorvoegsel)}


def _met_delen(boek: Boekhouding, dicht: set[str]) -> set[str]:
    """What is withheld because a sum does not hold, with what adds up to it.

    Two parts that are each "<5" are two at least: for whoever takes the sum to hold, so is the number of the other year.
    """
    return dicht | {deel for som in boek.sommen if len(som.links) > 1 and {*som.rechts} <= dicht for deel in som.links}


def _bleef_weg(boek: Boekhouding, oud: Versie, nu: Versie, oordelen: Mapping[str, Oordeel]) -> set[str]:
    """What an earlier version of this year withheld, this one withholds too.

    A revision corrects numbers, it does not open any. Two versions that each withhold something else would together
    show more than either was protected for, also to a reader who takes them to be the same where he sees no difference:
    that is not true, so no solution of the true sums shows what such a reader would find.
    """
    namen = [k.removeprefix(nu.voorvoegsel) for k in boek.zichtbaar if k.startswith(nu.voorvoegsel)]
    weg = {k for k in namen if oordelen.get(f"{oud.voorvoegsel}{k}") is Oordeel.BIJKOMEND}
    return {f"{nu.voorvoegsel}{k}" for k in weg}


def _verbind_een(
    boek: Boekhouding,
    verband: Verband,
    later: Versie,
    eerder: Versie,
    oordelen: Mapping[str, Oordeel],
    grenzen: Mapping[str, Bereik],
    vermoedens: bool,
) -> set[str]:
    """One declared link between two years; returns both sides when it is not sure and one of them is withheld."""

    def sleutel(naam: str, terug: int) -> str:
        return f"{(eerder if terug else later).voorvoegsel}{naam}"

    links, rechts = ([sleutel(*term) for term in kant] for kant in verband.kanten)
    if not boek.kent(*links, *rechts):
        return set()
    over = boek.verschil(rechts, links)
    klopt = over == 0 if verband.teken == "=" else over >= 0
    if klopt and verband.teken == "=":
        boek.sommen.append(Som(tuple(links), tuple(rechts)))
    elif klopt:
        rest = boek.tel_af(f"{'+'.join(rechts)}-zonder-{'+'.join(links)}", over)
        boek.sommen.append(Som(tuple(rechts), (*links, rest)))
    elif vermoedens:
        boek.bijna(links, rechts, tweezijdig=verband.teken == "=")
        if verband.teken == "=" and len(links) == len(rechts) == 1:
            _hetzelfde(boek, links[0], rechts[0], grenzen)
    een_op_een = len(links) == len(rechts) == 1
    # A zero that is shown would narrow the one that is withheld to a few, for whoever takes the sum to be a few off.
    nul = not boek.aantallen[rechts[0]]
    zeker = klopt and eerder.zeker and later.zeker
    if not zeker:
        boek.stil.update(dict.fromkeys((*links, *rechts)))
    if (zeker and not nul) or not een_op_een:
        return set()
    verborgen = any(oordelen.get(k, Oordeel.GETOOND) is not Oordeel.GETOOND for k in (*links, *rechts))
    return {*links, *rechts} if verborgen else set()


def _hetzelfde(boek: Boekhouding, een: str, ander: str, grenzen: Mapping[str, Bereik]) -> None:
    """A reader takes two counts to be the same that no longer are: what is public of one, he takes for the other too."""
    for k, gelijk in ((een, ander), (ander, een)):
        if k in grenzen:
            boek.binnen(gelijk, grenzen[k], f"{gelijk}~{k}")


def _verbind_klassen(boek: Boekhouding, nu: Versie, vorig: Versie, vermoedens: bool) -> None:
    """People keep their sex, and are a year older: so a class of this year says something about that of last year.

    Of a class, or of this class and all older ones, at most everyone who went out is gone, and at most everyone who
    came in is added. For ages, those of the class below may have moved up.
    """
    stroom = [f"{nu.voorvoegsel}{k}" for k in ("K1-in", "K1-uit")]
    if not boek.kent(*stroom):
        return
    erbij, eraf = stroom
    for naam, (hoe, toen) in list(boek.klassen.items()):
        if not naam.startswith(vorig.voorvoegsel):
            continue
        code = naam.removeprefix(vorig.voorvoegsel)
        nu_hoe, dan = boek.klassen.get(f"{nu.voorvoegsel}{code}", ("", ()))
        if nu_hoe != hoe or len(dan) != len(toen):
            continue
        paren: Iterable[tuple[Sequence[str], Sequence[str], Sequence[str]]]  # now, at least from, at most from
        if hoe == "blijft":
            paren = [((d,), (t,), (t,)) for t, d in zip(toen, dan, strict=True)]
        else:
            # The last class is 'another age or unknown': whoever is in it may be older than all others.
            n = len(dan)
            paren = [(dan[j:], toen[j:], toen[max(0, j - 1) :]) for j in range(1, n)]
            paren += [((dan[j],), (), toen[max(0, j - 1) : j + 1]) for j in range(n - 1)]
        for nr, (klasse, minstens, hoogstens) in enumerate(paren):
            basis = f"{nu.voorvoegsel}{vorig.voorvoegsel}{code}.{nr}"
            grenzen = [(minstens, [*klasse, eraf], "eraf")] if minstens else []
            grenzen += [(klasse, [*hoogstens, erbij], "erbij")] if len(hoogstens) < len(toen) else []
            for links, rechts, wat in grenzen:
                if boek.verschil(rechts, links) >= 0:
                    boek.hoogstens(links, rechts, f"{basis}.{wat}")
                elif vermoedens:
                    boek.bijna(links, rechts, tweezijdig=False)


def _verbind_versies(boek: Boekhouding, oud: Versie, nieuw: Versie, grenzen: Mapping[str, Bereik]) -> None:
    """A reader lays two versions of a year beside each other: most numbers are the same, others differ by little."""
    for k in [k.removeprefix(nieuw.voorvoegsel) for k in boek.zichtbaar if k.startswith(nieuw.voorvoegsel)]:
        nu, toen = f"{nieuw.voorvoegsel}{k}", f"{oud.voorvoegsel}{k}"
        if toen not in boek.aantallen:
            continue
        if boek.aantallen[nu] == boek.aantallen[toen]:
            boek.sommen.append(Som((nu,), (toen,)))
            continue
        boek.bijna([nu], [toen], tweezijdig=True)
        _hetzelfde(boek, nu, toen, grenzen)
