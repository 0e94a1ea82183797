"""Disclosure control, attacked: the attacker has only what is published and solves it exactly with a solver."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

import numpy as np
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp

from werkwijzer.jaar import onthulling
from werkwijzer.jaar.onthulling import (
    Bescherming,
    Groep,
    Oordeel,
    Som,
    Stelsel,
    afgerond,
    bereiken,
    bescherm,
    bescherm_stelsel,
    markering,
    rond_bereik,
)

DREMPEL = 5


def tabel(rijen: int, kolommen: int, trek) -> tuple[dict[str, int], list[Som]]:
    """A table with margins: counts by 'r.k', totals as 't'."""
    n = {f"{r}.{k}": trek() for r in range(rijen) for k in range(kolommen)}
    for r in range(rijen):
        n[f"{r}.t"] = sum(n[f"{r}.{k}"] for k in range(kolommen))
    for k in [*range(kolommen), "t"]:
        n[f"t.{k}"] = sum(n[f"{r}.{k}"] for r in range(rijen))
    sommen = [Som(tuple(f"{r}.{k}" for k in range(kolommen)), (f"{r}.t",)) for r in [*range(rijen), "t"]]
    sommen += [Som(tuple(f"{r}.{k}" for r in range(rijen)), (f"t.{k}",)) for k in [*range(kolommen), "t"]]
    return n, sommen


def aanval(aantallen, oordelen, sommen, drempel=DREMPEL) -> dict[str, tuple[int, int]]:
    """Lowest and highest value of every small count that fits all that is published (mixed-integer programme).

    A withheld count that is no total is 0 or at least the threshold: the attacker knows that rule too.
    """
    namen = list(aantallen)
    plek = {k: i for i, k in enumerate(namen)}
    totalen = {s.rechts[0] for s in sommen if len(s.rechts) == 1}
    groot = sum(aantallen.values()) + drempel
    laag, hoog = np.zeros(2 * len(namen)), np.full(2 * len(namen), float(groot))
    hoog[len(namen) :] = 1  # per count a switch: 0 = the count is zero, 1 = it is at least the threshold
    rijen, onder, boven = [], [], []
    for k, i in plek.items():
        if oordelen[k] is Oordeel.GETOOND:
            laag[i] = hoog[i] = aantallen[k]
        elif oordelen[k] is Oordeel.KLEIN:
            laag[i], hoog[i] = 1, drempel - 1
        elif k not in totalen:
            for grens, wat in ((drempel, "min"), (groot, "max")):
                rij = np.zeros(2 * len(namen))
                rij[i], rij[len(namen) + i] = 1, -grens
                rijen.append(rij)
                onder.append(0 if wat == "min" else -np.inf)
                boven.append(np.inf if wat == "min" else 0)
    for som in sommen:
        rij = np.zeros(2 * len(namen))
        for k in som.links:
            rij[plek[k]] += 1
        for k in som.rechts:
            rij[plek[k]] -= 1
        rijen.append(rij)
        onder.append(0)
        boven.append(0)
    eisen = LinearConstraint(np.array(rijen), onder, boven)
    grenzen = {}
    for k, i in plek.items():
        if oordelen[k] is Oordeel.KLEIN:
            doel = np.zeros(2 * len(namen))
            doel[i] = 1
            lo, hi = (
                milp(teken * doel, constraints=eisen, bounds=Bounds(laag, hoog), integrality=np.ones_like(doel))
                for teken in (1, -1)
            )
            assert lo.success, lo.message
            assert hi.success, hi.message
            grenzen[k] = (round(lo.fun), round(-hi.fun))
    return grenzen


def test_klein_aantal_met_bijkomend_aantal():
    oordelen = bescherm({"a": 3, "b": 9, "c": 24, "t": 36}, [Som(("a", "b", "c"), ("t",))], DREMPEL)
    assert oordelen == {"a": Oordeel.KLEIN, "b": Oordeel.BIJKOMEND, "c": Oordeel.GETOOND, "t": Oordeel.GETOOND}


def test_nul_en_de_drempel_zelf_worden_getoond():
    oordelen = bescherm({"a": 0, "b": 5, "t": 5}, [Som(("a", "b"), ("t",))], DREMPEL)
    assert set(oordelen.values()) == {Oordeel.GETOOND}


def test_twee_kleine_aantallen_die_samen_te_veel_zeggen():
    """3 + 4 + 20 = 27: with 20 and 27 shown, 'a' would be 3 or 4. So 20 is withheld too."""
    oordelen = bescherm({"a": 3, "b": 4, "c": 20, "t": 27}, [Som(("a", "b", "c"), ("t",))], DREMPEL)
    assert oordelen["c"] is Oordeel.BIJKOMEND


def test_bijna_de_drempel_is_niet_genoeg():
    """3 + 5 = 8 with both withheld: 5 could only be 5 or more, so 3 could not be 4. The total goes as well."""
    oordelen = bescherm({"a": 3, "b": 5, "t": 8}, [Som(("a", "b"), ("t",))], DREMPEL)
    assert oordelen["t"] is Oordeel.BIJKOMEND


def test_verschil_tussen_jaren():
    """93 + instroom - 3 = 120: without withholding instroom, the outflow of 3 can be computed."""
    n = {"vorige": 93, "in": 30, "uit": 3, "nu": 120}
    oordelen = bescherm(n, [Som(("vorige", "in"), ("uit", "nu"))], DREMPEL, openbaar=["vorige"])
    assert oordelen["vorige"] is Oordeel.GETOOND
    assert oordelen["in"] is Oordeel.BIJKOMEND


def test_klein_totaal_van_kleine_delen_wordt_niet_als_klein_getoond():
    oordelen = bescherm({"a": 1, "b": 2, "t": 3}, [Som(("a", "b"), ("t",))], DREMPEL)
    assert oordelen == {"a": Oordeel.KLEIN, "b": Oordeel.KLEIN, "t": Oordeel.BIJKOMEND}


def test_wat_al_openbaar_is_kan_niet_meer_worden_beschermd():
    with pytest.raises(ValueError, match="niet meer te beschermen"):
        bescherm({"a": 3, "b": 9, "t": 12}, [Som(("a", "b"), ("t",))], DREMPEL, openbaar=["b", "t"])


def test_ook_als_alles_er_al_staat_wordt_gezegd_wat_is_verraden():
    """12 - 9 = 3: nothing can be withheld any more, and the mark says too little."""
    vooraf = Bescherming({"a": Oordeel.KLEIN, "b": Oordeel.GETOOND, "t": Oordeel.GETOOND})
    stelsel = Stelsel({"a": 3, "b": 9, "t": 12}, [Som(("a", "b"), ("t",))])
    assert bescherm_stelsel(stelsel, DREMPEL, vooraf).verraden == {"a"}


def test_verder_weg_zoeken_als_het_naaste_al_openbaar_is():
    """b is public, so t is withheld; it could still be worked out from the public stand, so the flow goes too."""
    n = {"a": 3, "b": 20, "t": 23, "vorige": 23, "in": 6, "uit": 6}
    sommen = [Som(("a", "b"), ("t",)), Som(("vorige", "in"), ("uit", "t"))]
    oordelen = bescherm(n, sommen, DREMPEL, openbaar=["b", "vorige"])
    assert (oordelen["t"], oordelen["uit"]) == (Oordeel.BIJKOMEND, Oordeel.BIJKOMEND)
    assert aanval(n, oordelen, sommen) == {"a": (1, 4)}


def test_som_die_niet_klopt_is_een_fout():
    with pytest.raises(ValueError, match="som klopt niet"):
        bescherm({"a": 3, "t": 4}, [Som(("a",), ("t",))], DREMPEL)


def test_markering():
    assert [markering(o, 10) for o in Oordeel] == [None, "<10", "niet getoond"]


@pytest.mark.parametrize("zaad", range(60))
def test_niemand_kan_een_klein_aantal_verder_inperken(zaad):
    toeval = Random(zaad)
    n, sommen = tabel(
        toeval.randrange(1, 4), toeval.randrange(2, 5), lambda: toeval.choice([0, 0, 1, 2, 3, 4, 5, 6, 7, 9, 12, 30])
    )
    oordelen = bescherm(n, sommen, DREMPEL)
    assert all(grens == (1, DREMPEL - 1) for grens in aanval(n, oordelen, sommen).values())


def test_de_aanval_vindt_een_te_zwakke_regel():
    """Without complementary rule the same attack does narrow counts: the test above can fail."""
    n, sommen = {"a": 3, "b": 9, "c": 24, "t": 36}, [Som(("a", "b", "c"), ("t",))]
    zwak = {k: Oordeel.KLEIN if 0 < v < DREMPEL else Oordeel.GETOOND for k, v in n.items()}
    assert aanval(n, zwak, sommen) == {"a": (3, 3)}


def test_een_aandeel_van_niemand_of_iedereen_staat_er_als_ieder_ander_klein_deel():
    """Of 15: none, three, twelve or all. Nobody can see from the class which of the two it was."""
    vakken = {}
    for n in range(16):
        aantallen = {"t": n, "n": 15, "rest": 15 - n}
        stelsel = Stelsel(
            aantallen,
            [Som(("t", "rest"), ("n",))],
            [Groep(("t", "rest"))],
            ("rest",),
            vakken={"t": "n"},
            nooit_klein={"t"},
        )
        uit = bescherm_stelsel(stelsel, DREMPEL)
        vakken[n] = uit.oordelen["t"], uit.verteld.get("t")
    assert {vakken[n] for n in range(5)} == {(Oordeel.BIJKOMEND, (0, 4))}
    assert {vakken[n] for n in range(11, 16)} == {(Oordeel.BIJKOMEND, (11, 15))}
    assert {vakken[n] for n in range(5, 11)} == {(Oordeel.GETOOND, None)}


def test_een_vak_verraadt_geen_klein_deel():
    """Nine of eleven with two in one part and a total that is shown: the other part is told, the two are not."""
    stelsel = Stelsel({"a": 9, "b": 2, "t": 11}, [Som(("a", "b"), ("t",))], vakken={"a": "t", "b": "t"})
    uit = bescherm_stelsel(stelsel, DREMPEL)
    assert uit.oordelen == {"a": Oordeel.BIJKOMEND, "b": Oordeel.KLEIN, "t": Oordeel.GETOOND}
    assert bereiken(stelsel, uit, DREMPEL) == {"a": (7, 10), "b": (1, 4)}


def vakken(n: int, geheel: int) -> list[tuple[int, int]]:
    """The classes, narrow ones first, that a count may be told in beside the whole that is shown."""
    stelsel = Stelsel({"k": n, "rest": geheel - n, "t": geheel}, [Som(("k", "rest"), ("t",))], vakken={"k": "t"})
    return list(onthulling._Keuze(stelsel, DREMPEL, Bescherming({"t": Oordeel.GETOOND}))._vakken("k"))


def test_een_vak_is_weinig_of_op_weinig_na_alles_en_anders_de_helft():
    assert [vakken(n, 8) for n in (0, 3, 5, 8)] == [[(0, 4)], [(0, 4)], [(4, 8)], [(4, 8)]]
    assert [vakken(n, 20) for n in (4, 16)] == [[(0, 4), (0, 10)], [(16, 20), (10, 20)]]
    assert [vakken(n, 20)[-1] for n in (9, 11)] == [(0, 10), (10, 20)]
    for geheel in range(41):
        for n in range(geheel + 1):
            for laag, hoog in vakken(n, geheel):
                assert laag <= n <= hoog
                assert hoog - laag >= DREMPEL - 1, "no narrower than a small count and a zero"


def test_wat_een_ander_getal_lijkt_krijgt_geen_vak_erbij():
    """`stil`: a reader takes it for the same as another count, and it is not."""
    stelsel = Stelsel({"a": 12, "b": 30}, [], vakken={"a": None, "b": None}, stil=("a",))
    uit = bescherm_stelsel(stelsel, DREMPEL, Bescherming(dict.fromkeys("ab", Oordeel.BIJKOMEND)))
    assert uit.verteld == {"b": (30, 34)}


def test_wat_al_te_vermoeden_is_wordt_niet_preciezer():
    """What was public before says that k is at most 3; y and z together would say that it is 1."""
    aantallen = {"k": 1, "x": 2, "t": 3, "y": 7, "z": 8}
    stelsel = Stelsel(aantallen, [Som(("k", "x"), ("t",)), Som(("k", "y"), ("z",))])
    uitkomst = bescherm_stelsel(stelsel, 5, Bescherming({"t": Oordeel.GETOOND}))
    assert {"k", "x"} <= uitkomst.verraden
    assert [uitkomst.oordelen[k] for k in "yz"].count(Oordeel.GETOOND) == 1
    assert bereiken(stelsel, uitkomst, 5)["k"][1] == 3


# --- every small system, worked out over all its solutions ----------------------------------------


def klein_stelsel(zaad: int) -> Stelsel:
    """Some counts up to nine and the sums between them, with what a publication may ask of them."""
    toeval = Random(zaad)
    n = {k: toeval.choice([0, 0, 1, 1, 2, 2, 3, 4, 5, 6, 9]) for k in "abcd"}
    soort = zaad % 5
    extra: dict[str, Any] = {}
    match soort:
        case 0:  # three classes of a whole
            n = {k: n[k] for k in "abc"} | {"t": n["a"] + n["b"] + n["c"]}
            sommen = [Som(("a", "b", "c"), ("t",))]
            extra = {"groepen": [Groep(("a", "b", "c"), toeval.choice([(), ("a",)]))]}
        case 1:  # who was there, came, went, and is there
            n = {"v": n["a"] + n["c"], "i": n["b"], "u": n["c"], "n": n["a"] + n["b"]}
            sommen = [Som(("v", "i"), ("u", "n"))]
        case 2:  # the same whole in two tables, of which the second is only in the year
            t = n["a"] + n["b"]
            c = min(n["c"], t)
            n = {"a": n["a"], "b": n["b"], "c": c, "d": t - c, "t": t}
            sommen = [Som(("a", "b"), ("t",)), Som(("c", "d"), ("t",))]
            extra = {"kenmerken": {"c": "leeftijd", "d": "leeftijd"}}
        case 3:  # a share: the rest is published nowhere
            n = {"t": n["a"], "n": n["a"] + n["b"], "rest": n["b"], "los": n["c"]}
            sommen = [Som(("t", "rest"), ("n",))]
            extra = {"groepen": [Groep(("t", "rest"))], "afgeleid": ("rest",), "nooit_klein": {"t"}}
        case _:  # a share of the same people under another name, told only beside it
            n = {"a": n["a"], "b": n["b"], "t": n["a"] + n["b"], "t2": n["a"] + n["b"], "rest": n["c"] + 0}
            sommen = [Som(("a", "b"), ("t",)), Som(("t",), ("t2",))]
            extra = {"pas_met": {"t2": "t"}, "als_niet": {"rest": ("t",)}}
    heel = sommen[0].rechts[0] if soort != 1 else None
    if toeval.random() < 0.5:
        buiten = {*extra.get("afgeleid", ()), *extra.get("kenmerken", ())}  # as in the year: no class of age or sex
        extra["vakken"] = {k: heel if k in sommen[0].links else None for k in n if k not in buiten}
    if toeval.random() < 0.3:
        extra["afgerond"] = tuple(n)
    return Stelsel(n, sommen, streng=toeval.random() < 0.3 and "afgerond" not in extra, **extra)


class Alles:
    """All solutions of a small system that fit what is published, one per column."""

    def __init__(self, stelsel: Stelsel, drempel: int) -> None:
        self.stelsel, self.drempel, self.namen = stelsel, drempel, list(stelsel.aantallen)
        vast = {som.rechts[-1] for som in stelsel.sommen}
        vrij = [k for k in self.namen if k not in vast]
        top = max(stelsel.aantallen.values()) + 3 * drempel
        rooster = np.indices([top] * len(vrij)).reshape(len(vrij), -1)
        self.waarde = dict(zip(vrij, rooster, strict=True))
        goed = np.ones(rooster.shape[1], bool)
        for som in stelsel.sommen:  # each in turn gives its last count on the right, or is a check
            rest = sum(self.waarde[k] for k in som.links) - sum(self.waarde[k] for k in som.rechts[:-1])
            goed &= rest >= 0
            if som.rechts[-1] in self.waarde:
                goed &= rest == self.waarde[som.rechts[-1]]
            else:
                self.waarde[som.rechts[-1]] = rest
        self.goed = goed

    def past(self, uit: Bescherming, kent: Sequence[str] = (), zonder: Sequence[str] = ()) -> np.ndarray:
        """Which of them fit it, to whoever knows the counts `kent` besides and not what is told of `zonder`."""
        goed = self.goed.copy()
        totalen = {som.rechts[0] for som in self.stelsel.sommen if len(som.rechts) == 1}
        for k, waarde in self.waarde.items():
            n = self.stelsel.aantallen[k]
            if k in kent:
                goed &= waarde == n
                continue
            oordeel = None if k in zonder else uit.oordelen.get(k)
            if oordeel is Oordeel.GETOOND and k in self.stelsel.afgerond:
                goed &= (waarde >= rond_bereik(n)[0]) & (waarde <= rond_bereik(n)[1])
            elif oordeel is Oordeel.GETOOND:
                goed &= waarde == n
            elif oordeel is Oordeel.KLEIN:
                goed &= (waarde >= 1) & (waarde < self.drempel)
            elif k not in zonder and k in uit.verteld:
                goed &= (waarde >= uit.verteld[k][0]) & (waarde <= uit.verteld[k][1])
            elif self.stelsel.streng and k in uit.oordelen and k not in totalen and not 0 < n < self.drempel:
                goed &= (waarde == 0) | (waarde >= self.drempel)
        return goed

    def kan(self, k: str, goed: np.ndarray) -> set[int]:
        return set(self.waarde[k][goed].tolist())


def onveilig(stelsel: Stelsel, uit: Bescherming, drempel: int) -> list[str]:
    """What the result says more than its rules allow, as the head of the module has them."""
    alles = Alles(stelsel, drempel)
    lezer, fout = alles.past(uit), []
    for k, n in stelsel.aantallen.items():
        if k in uit.verraden or not 0 < n < drempel:
            continue
        kan, oordeel = alles.kan(k, lezer), uit.oordelen.get(k)
        if oordeel is Oordeel.KLEIN:
            goed = kan == set(range(1, drempel))
        elif oordeel is Oordeel.GETOOND:
            laag, hoog = rond_bereik(n)
            goed = k in stelsel.afgerond and kan >= set(range(laag, hoog + 1))
        else:
            goed = max(kan) - min(kan) >= drempel - 2 and len(kan) >= drempel - 1
        fout += [] if goed else [f"{k}={n}: {oordeel} {sorted(kan)}"]
    for groep in stelsel.groepen:
        [*vol] = [k for k in groep.delen if stelsel.aantallen[k]]
        if len(vol) == 1 and vol[0] not in uit.verraden and (not groep.alleen or vol[0] in groep.alleen):
            anderen = sum(alles.waarde[k] for k in groep.delen if k != vol[0])
            fout += [] if (anderen[lezer] > 0).any() else [f"all are in {vol[0]}"]
    kent = [k for k in stelsel.aantallen if k not in stelsel.kenmerken and k not in stelsel.afgeleid]
    kenner, vooraf = alles.past(uit, kent), alles.past(uit, kent, tuple(stelsel.kenmerken))
    for k in stelsel.kenmerken:
        if 0 < (n := stelsel.aantallen[k]) < drempel:
            eerst, nu = ({m for m in alles.kan(k, goed) if 0 < m < drempel} for goed in (vooraf, kenner))
            if uit.oordelen[k] is Oordeel.GETOOND:
                eerst &= {*range(rond_bereik(n)[0], rond_bereik(n)[1] + 1)}
            fout += [] if nu >= eerst or max(alles.kan(k, kenner)) >= drempel else [f"who knows all else: {k} {nu}"]
    return fout


@pytest.fixture(scope="module")
def kleine_stelsels() -> list[tuple[Stelsel, Bescherming, int]]:
    uit = []
    for zaad in range(400):
        stelsel, drempel = klein_stelsel(zaad), 3 + zaad % 2
        uit.append((stelsel, bescherm_stelsel(stelsel, drempel, rang={"t": zaad % 3}), drempel))
    return uit


def test_geen_enkel_klein_stelsel_zegt_meer_dan_het_mag(kleine_stelsels):
    for stelsel, uit, drempel in kleine_stelsels:
        assert onveilig(stelsel, uit, drempel) == [], (stelsel, uit)


def test_en_niet_minder_dan_het_kan(kleine_stelsels):
    """How many of the 1,680 counts are shown, marked, and told as a class, and how wide those classes are together.
    Whoever changes what is shown says here whether it became more or less."""
    oordelen = [o for _, uit, _ in kleine_stelsels for o in uit.oordelen.values()]
    verteld = [hoog - laag for _, uit, _ in kleine_stelsels for laag, hoog in uit.verteld.values()]
    assert len(oordelen) == 1680
    assert (oordelen.count(Oordeel.GETOOND), oordelen.count(Oordeel.KLEIN)) == (1065, 283)
    assert (len(verteld), sum(verteld)) == (37, 106)


def test_het_narekenen_vindt_een_te_zwakke_regel(kleine_stelsels):
    """With one more small count shown the same check finds something, unless it could be told already."""
    gevonden = pogingen = 0
    for stelsel, uit, drempel in kleine_stelsels:
        for k, oordeel in uit.oordelen.items():
            if oordeel is Oordeel.BIJKOMEND and 0 < stelsel.aantallen[k] < drempel:
                pogingen += 1
                zwak = Bescherming({**uit.oordelen, k: Oordeel.GETOOND}, uit.verraden, uit.verteld)
                gevonden += bool(onveilig(stelsel, zwak, drempel))
    assert gevonden > 0.75 * pogingen > 100


def test_een_volgend_jaar_maakt_geen_klein_aantal_van_een_eerder_jaar_nauwer():
    """Who was there at the end of one year, came and went in the next: published one after the other."""
    getoond = 0
    for zaad in range(60):
        toeval = Random(zaad)
        a, b, i, u = (toeval.choice([0, 1, 2, 3, 4]) for _ in range(4))
        u = min(u, a + b + i)
        eerst = Stelsel({"a": a, "b": b, "t": a + b}, [Som(("a", "b"), ("t",))], vakken={"b": "t"} if zaad % 2 else {})
        toen = bescherm_stelsel(eerst, 3)
        n = {**eerst.aantallen, "i": i, "u": u, "n": a + b + i - u}
        samen = Stelsel(n, [*eerst.sommen, Som(("t", "i"), ("u", "n"))], vakken=eerst.vakken)
        uit = bescherm_stelsel(samen, 3, toen)
        assert {k: uit.oordelen[k] for k in toen.oordelen} == toen.oordelen
        assert onveilig(samen, uit, 3) == [], (samen, uit)
        getoond += sum(uit.oordelen[k] is not Oordeel.BIJKOMEND for k in "iun")
    assert getoond == 145  # of 180


@pytest.mark.parametrize(
    ("n", "rond", "bereik"),
    [(0, 0, (0, 2)), (2, 0, (0, 2)), (3, 5, (3, 7)), (7, 5, (3, 7)), (8, 10, (8, 12)), (12, 10, (8, 12))],
)
def test_afgerond_op_het_naaste_vijftal(n, rond, bereik):
    assert (afgerond(n), rond_bereik(n)) == (rond, bereik)


def test_een_getal_dat_alleen_naast_een_ander_staat_blijft_weg_als_dat_er_niet_staat():
    """Nothing links 'los' to the others: it is withheld for the page on which it would stand alone."""
    stelsel = Stelsel({"a": 1, "b": 1, "t": 2, "los": 7}, [Som(("a", "b"), ("t",))], pas_met={"los": "t"})
    uit = bescherm_stelsel(stelsel, DREMPEL)
    assert (uit.oordelen["t"], uit.oordelen["los"]) == (Oordeel.BIJKOMEND, Oordeel.BIJKOMEND)
    ruim = Stelsel({"a": 9, "b": 9, "t": 18, "los": 7}, stelsel.sommen, pas_met=stelsel.pas_met)
    assert bescherm_stelsel(ruim, DREMPEL).oordelen["los"] is Oordeel.GETOOND


# --- when the search ends without an answer -------------------------------------------------------

KETEN = Stelsel({"a": 1, "b": 9, "t": 10, "c": 8, "d": 2}, [Som(("a", "b"), ("t",)), Som(("c", "d"), ("t",))])


@pytest.mark.parametrize("verraden", [frozenset(), frozenset("a")])
def test_wat_niet_is_uitgezocht_wordt_niet_getoond_en_niet_verraden_genoemd(monkeypatch, verraden):
    vooraf = Bescherming(verraden=verraden)
    assert Oordeel.GETOOND in bescherm_stelsel(KETEN, DREMPEL, vooraf).oordelen.values()
    monkeypatch.setattr(onthulling, "_DIEPTE", -1)
    uit = bescherm_stelsel(KETEN, DREMPEL, vooraf)
    assert set(uit.oordelen.values()) == {Oordeel.BIJKOMEND}
    assert uit.verraden == verraden


def lezer(aantallen, sommen, **grenzen) -> onthulling._Lezer:
    return onthulling._Lezer(aantallen, sommen, {k: grenzen.get(k, (0, 40)) for k in aantallen}, {}, {}, ())


def test_wat_niet_bij_de_sommen_past_is_geen_mogelijkheid(monkeypatch):
    een = lezer({"a": 1, "b": 9, "t": 10}, [Som(("a", "b"), ("t",))], t=(10, 10))
    assert een.marge("a") == (0, 10)
    assert een.met("a", 11, 40) is None
    smal = een.met("b", 8, 40)
    assert smal is not None
    assert smal.marge("a") == (0, 2)
    assert (smal.weet("a"), smal.weet("t")) == (False, True)
    assert [smal.kan("a", n, n) for n in (0, 2, 3)] == [True, True, False]
    with pytest.raises(ValueError, match="passen niet bij de regels"):
        lezer({"a": 1, "b": 9, "t": 10}, [Som(("a", "b"), ("t",))], t=(10, 10), a=(11, 40))
    monkeypatch.setattr(onthulling, "_RONDES", 0.5)  # no time to look at its one sum
    assert een.met("b", 8, 40) is None


def test_een_oplossing_van_eerder_geldt_niet_voor_wie_meer_weet():
    """An even number: of 3 and higher only 4 was found, and that is gone when it is known to be at most 3."""
    even = lezer({"a": 2, "b": 1}, [Som(("a",), ("b", "b"))])
    assert even.kan("a", 3, 40)
    tot_drie = even.met("a", 0, 3)
    assert tot_drie is not None
    assert not tot_drie.kan("a", 3, 40)
    assert tot_drie.kan("a", 0, 1)


def test_een_verkeerde_oplossing_van_een_eerder_jaar_wordt_niet_geloofd():
    """What is kept of earlier years is only a shortcut: whatever stands there, nothing becomes less safe."""
    for zaad in range(80):
        toeval = Random(zaad)
        a, b, i, u = (toeval.choice([0, 1, 1, 2, 3, 4]) for _ in range(4))
        u = min(u, a + b + i)
        eerst = Stelsel({"a": a, "b": b, "t": a + b}, [Som(("a", "b"), ("t",))])
        toen = bescherm_stelsel(eerst, 3)
        getuigen = {}
        for k, n in eerst.aantallen.items():
            for m in range(4):
                anders = {q: max(0, v + toeval.randrange(-1, 3)) for q, v in eerst.aantallen.items()}
                anders |= {k: m} | ({"t": anders["a"] + anders["b"]} if toeval.random() < 0.5 and k != "t" else {})
                getuigen[k, m, m] = {q: v for q, v in anders.items() if v != eerst.aantallen[q]} | (
                    {k: m} if m != n else {}
                )
        vooraf = Bescherming(toen.oordelen, toen.verraden, {}, getuigen, toen.stond)
        samen = Stelsel(
            {**eerst.aantallen, "i": i, "u": u, "n": a + b + i - u}, [*eerst.sommen, Som(("t", "i"), ("u", "n"))]
        )
        uit = bescherm_stelsel(samen, 3, vooraf)
        assert onveilig(samen, uit, 3) == [], (samen, uit)


def test_een_oplossing_van_eerder_die_niet_meer_kan_maakt_geen_verschil():
    """b or c could have been 4 before; of whoever came and went now, that leaves nothing."""
    n = {"a": 0, "b": 1, "c": 1, "t": 2}
    drie = Som(("a", "b", "c"), ("t",))
    toen = bescherm_stelsel(Stelsel(n, [drie]), DREMPEL)
    nu = Stelsel(
        {**n, "i": 0, "u": 2, "n": 0, "x": 0, "y": 0},
        [drie, Som(("t", "i"), ("u", "n")), Som(("x", "y"), ("n",))],
        streng=True,
    )
    oordelen = {**toen.oordelen, "i": Oordeel.GETOOND}
    met = bescherm_stelsel(nu, DREMPEL, Bescherming(oordelen, getuigen=toen.getuigen, stond=toen.stond))
    assert toen.getuigen
    assert met.oordelen == bescherm_stelsel(nu, DREMPEL, Bescherming(oordelen)).oordelen


def test_met_minder_stappen_staat_er_minder(monkeypatch):
    n = {"a": 2, "b": 0, "c": 0, "t": 2, "i": 1, "u": 2, "n": 1, "x": 0, "y": 1}
    sommen = [Som(("a", "b", "c"), ("t",)), Som(("t", "i"), ("u", "n")), Som(("x", "y"), ("n",))]
    heel = bescherm_stelsel(Stelsel(n, sommen, streng=True), 3).oordelen
    for naam in ("_HERSTELLINGEN", "_STAPPEN", "_PROBEER"):
        monkeypatch.setattr(onthulling, naam, 0)
    kort = bescherm_stelsel(Stelsel(n, sommen, streng=True), 3).oordelen
    assert [k for k, oordeel in kort.items() if oordeel is not heel[k]] == ["i"]
    assert (heel["i"], kort["i"]) == (Oordeel.KLEIN, Oordeel.BIJKOMEND)


def test_in_een_andere_volgorde_wordt_gevonden_wat_anders_ongetoond_bleef(monkeypatch):
    n = {"a": 4, "b": 4, "c": 1, "t": 9, "i": 1, "u": 0, "n": 10, "x": 1, "y": 9}
    sommen = [Som(("a", "b", "c"), ("t",)), Som(("t", "i"), ("u", "n")), Som(("x", "y"), ("n",))]
    for naam in ("_HERSTELLINGEN", "_STAPPEN", "_PROBEER"):
        monkeypatch.setattr(onthulling, naam, 0)
    met = bescherm_stelsel(Stelsel(n, sommen, streng=True), 4).oordelen
    for naam in ("_POGINGEN", "_POGINGEN_KERN"):
        monkeypatch.setattr(onthulling, naam, 0)
    zonder = bescherm_stelsel(Stelsel(n, sommen, streng=True), 4).oordelen
    assert {k for k in n if met[k] is not zonder[k]} == {*"abcux"}
    assert {zonder[k] for k in "abcux"} == {Oordeel.BIJKOMEND}


def test_wat_een_ander_getal_lijkt_wordt_ook_door_wat_er_naast_staat_niet_nauwer():
    """x would say that 'a' is exactly 12, which a reader takes for the same as another count."""
    stelsel = Stelsel(
        {"a": 12, "x": 5, "y": 17, "q": 9}, [Som(("a", "x"), ("y",))], als_niet={"x": ("q",)}, stil=("a",)
    )
    vooraf = Bescherming({"a": Oordeel.BIJKOMEND, "y": Oordeel.GETOOND, "q": Oordeel.BIJKOMEND})
    assert bescherm_stelsel(stelsel, DREMPEL, vooraf).oordelen["x"] is Oordeel.BIJKOMEND
    luid = Stelsel(stelsel.aantallen, stelsel.sommen, als_niet=stelsel.als_niet)
    assert bescherm_stelsel(luid, DREMPEL, vooraf).oordelen["x"] is Oordeel.GETOOND


def test_wie_eerder_alles_wist_en_nu_iets_dat_daar_niet_bij_past_zoekt_zonder_dat():
    anders = onthulling._Lezer({"a": 1, "b": 1}, [Som(("a",), ("b",))], {"a": (0, 9), "b": (2, 3)}, {}, {}, ("a",))
    assert [anders.kan("b", n, n) for n in (2, 3, 4)] == [True, True, False]


def test_wat_anderen_al_weten_houdt_een_andere_tabel_niet_tegen():
    """Of one young person everybody knows that it is at most one: the ages are withheld, the sexes of twenty are not."""
    aantallen = {"c": 1, "d": 0, "t": 1, "m": 9, "v": 11, "s": 20}
    kenmerken = {"c": "leeftijd", "d": "leeftijd", "m": "geslacht", "v": "geslacht"}
    stelsel = Stelsel(aantallen, [Som(("c", "d"), ("t",)), Som(("m", "v"), ("s",))], kenmerken=kenmerken)
    uit = bescherm_stelsel(stelsel, DREMPEL)
    assert [uit.oordelen[k] for k in "cd"] == [Oordeel.BIJKOMEND] * 2
    assert [uit.oordelen[k] for k in "mvs"] == [Oordeel.GETOOND] * 3


def test_een_klein_aantal_dat_te_raden_is_staat_er_toch_niet_als_getal():
    stelsel = Stelsel({"a": 1, "b": 7, "t": 1, "u": 7}, [Som(("a",), ("t",)), Som(("b",), ("u",))])
    uit = bescherm_stelsel(stelsel, DREMPEL, Bescherming(dict.fromkeys("tu", Oordeel.GETOOND)))
    assert uit.verraden == {"a"}
    assert (uit.oordelen["a"], uit.oordelen["b"]) == (Oordeel.KLEIN, Oordeel.GETOOND)


@pytest.mark.parametrize(("verraden", "oordeel"), [("", Oordeel.GETOOND), ("k", Oordeel.BIJKOMEND)])
def test_pas_als_er_iets_te_raden_is_zwijgt_ook_een_getal_dat_een_ander_nauwer_maakt(verraden, oordeel):
    stelsel = Stelsel({"a": 12, "x": 5, "y": 17, "k": 1}, [Som(("a", "x"), ("y",))], vakken={"a": None}, stil=("a",))
    vooraf = Bescherming({"a": Oordeel.BIJKOMEND, "y": Oordeel.GETOOND, "k": Oordeel.BIJKOMEND}, frozenset(verraden))
    assert bescherm_stelsel(stelsel, DREMPEL, vooraf).oordelen["x"] is oordeel
