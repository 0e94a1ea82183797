"""Attack many more municipalities than the tests do, and measure how useful and how fast protection is.

python -m tests.meting.aanval aanval [N [KIND…]]     every kind of life, N municipalities each (default 40): leaks and stops
python -m tests.meting.aanval akelig [N [KIND…]]     the same, N (default 3) of each nasty kind of municipality
python -m tests.meting.aanval afgerond [N [KIND…]]   the same as aanval, of municipalities that round to fives (default 8)
python -m tests.meting.aanval nut [N…]       share of figures with a value, a range or nothing, by size (8 to 100)
python -m tests.meting.aanval tijd [N…]      time and memory with ten and twenty published years, N young people (500)
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from random import Random

from tests.functional.test_aanval import (
    AKELIG,
    LEVEN,
    bevolking,
    leef,
    lees,
    met_afronding,
    tel,
)

from werkwijzer.formulieren.definitie import Definities, lees_definities
from werkwijzer.jaar.overzicht import beschermd
from werkwijzer.paden import PROJECT
from werkwijzer.profiel import lees_profiel

MATEN = (8, 12, 20, 30, 60, 100)
KERN = ("K1", "K1-in", "I2-positief", "I1")


def aanval(
    definities: Definities, aantal: int, soorten: Sequence[str] = LEVEN, naar: Sequence[str | None] = (None,)
) -> None:
    for hoe, wat in product(naar, soorten):
        lek, dicht, gezegd, cellen = {}, 0, 0, 0
        for zaad in range(aantal):
            if (geleefd := leef(zaad, wat, definities, hoe)) is None:
                dicht += 1
                continue
            gezegd += bool(geleefd.vermoed)
            for speling in (0, 1, 2):
                if gevonden := geleefd.vondsten(speling):
                    lek[zaad, speling] = sorted(gevonden)
            cellen += len(lees(geleefd.jaren, 0, geleefd.oud).personen)
        print(
            f"{hoe or ''} {wat}: {aantal} gemeenten, {dicht} niet gepubliceerd, {gezegd} pas na een besluit, {cellen} aantallen "
            f"aangevallen, {len(lek)} lekken {lek or ''}".strip(),
            flush=True,
        )


def nut(definities: Definities, maten: Sequence[int] = MATEN) -> None:
    """Three years of ten random municipalities per size; the last year counts.

    A share is at least the threshold when both who count and who do not are that many: of 7 of 10 the other 3 are few.
    """
    print("jongeren | waarde | waarvan jaren samen | bereik | elk aandeel | van <5", end=" | ")
    print("alleen van hoeveel jongeren | niets", end=" | ")
    print("kerncijfers getoond | waarvan minstens de drempel | cellen weg")
    for maat in maten:
        begin = time.process_time()
        waarde = jaren_samen = bereik = elk = weinig = erachter = cellen = weg = alle = kern = groot = groot_getoond = 0
        for zaad in range(10):
            wie, _ = bevolking(1000 + zaad, len(definities.leefgebieden), maat)
            geheugens = []
            for jaar in (2023, 2024, 2025):
                nu = tel(wie, jaar, Random(f"{zaad} {jaar}"), definities)
                klaar = beschermd(nu, geheugens, definities.profiel, definities.leefgebieden, {})
                geheugens.append(klaar.geheugen)
            samen = {i.code.removesuffix("-samen"): i for i in klaar.publicatie.samen}
            for i in klaar.publicatie.indicatoren:
                if i.waarde is None and not i.onderdrukt:
                    continue  # there is nothing to show
                jaren = samen.get(i.code, i)
                alle += 1
                getoond = i.onderdrukt is None or jaren.onderdrukt is None
                waarde += getoond
                jaren_samen += getoond and i.onderdrukt is not None
                if not getoond:
                    klein = (i.onderdrukt or "").startswith("<")
                    nauw = {i.bereik, jaren.bereik} - {None, (0, 100)}
                    heeft = bool(nauw or (klein and i.eenheid not in ("%", "dagen")))
                    bereik += heeft
                    alleen_er = not heeft and bool(i.bereik)
                    elk += alleen_er
                    heeft = heeft or alleen_er
                    weinig += klein and not heeft
                    erachter += not heeft and not klein and any((i.noemer_bereik, i.teller_bereik, jaren.noemer_bereik))
                if i.code in KERN:
                    m = nu.metingen[i.code]
                    delen = (m.teller or 0, (m.noemer or 0) - (m.teller or 0)) if i.code == "I1" else (m.waarde or 0,)
                    genoeg = min(delen) >= 5
                    kern += i.onderdrukt is None
                    groot += genoeg
                    groot_getoond += genoeg and i.onderdrukt is None
            tekens = [teken for t in klaar.publicatie.tabellen for rij in t.markeringen for teken in rij]
            cellen, weg = cellen + len(tekens), weg + tekens.count("niet getoond")
        rest = alle - waarde - bereik - elk - weinig - erachter
        delen_ = " | ".join(
            f"{100 * n / alle:.0f}%" for n in (waarde, jaren_samen, bereik, elk, weinig, erachter, rest)
        )
        duur = time.process_time() - begin
        print(
            f"{maat} | {delen_} | {kern / 10:.1f} van 4 | {groot_getoond} van {groot} | {weg} van {cellen} ({duur:.0f} s)",
            flush=True,
        )


def tijd(definities: Definities, jongeren: int = 500) -> None:
    wie, toeval = bevolking(7, len(definities.leefgebieden), jongeren)
    geheugens = []
    for nr in range(21):
        jaar = 2005 + nr
        schuif = [replace(t, begin=t.begin - 2020 + jaar - 2, eind=t.eind and t.eind - 2020 + jaar - 2) for t in wie]
        nu = tel(schuif, jaar, toeval, definities)
        begin = time.process_time()
        klaar = beschermd(nu, geheugens, definities.profiel, definities.leefgebieden, {})
        duur = time.process_time() - begin
        geheugens.append(klaar.geheugen)
        if nr in (0, 1, 10, 20):
            top = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(
                f"{jongeren} jongeren, met {nr} eerdere jaren: {duur:.2f} s processortijd, hoogstens {top:.0f} MB",
                flush=True,
            )


if __name__ == "__main__":
    alles = lees_definities(PROJECT / "forms", lees_profiel(PROJECT / "data" / "gemeente.toml"))
    match sys.argv[1:]:
        case ["aanval", *rest]:
            aanval(alles, int(rest[0]) if rest else 40, rest[1:] or LEVEN)
        case ["akelig", *rest]:
            aanval(alles, int(rest[0]) if rest else 3, rest[1:] or LEVEN, AKELIG)
        case ["afgerond", *rest]:
            aanval(met_afronding(alles), int(rest[0]) if rest else 8, rest[1:] or LEVEN)
        case ["nut", *maten]:
            nut(alles, [int(maat) for maat in maten] or MATEN)
        case ["tijd", *maten]:
            for maat in maten or ["500"]:
                tijd(alles, int(maat))
        case _:
            print(__doc__)
