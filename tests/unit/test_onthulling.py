"""Disclosure control, attacked: the attacker has only what is published and solves it exactly with a solver."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp

from werkwijzer.jaar.onthulling import (
    Bescherming,
    Groep,
    Oordeel,
    Som,
    Stelsel,
    bereiken,
    bescherm,
    bescherm_stelsel,
    markering,
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
