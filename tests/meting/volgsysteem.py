"""Benchmark of the werkvoorraad and the agenda at full size: 10,000 dossiers. Times are of this run.

Run from the project folder: .venv/bin/python -m tests.meting.volgsysteem [number of dossiers, 10000 if not given]

The demo's forms are copied under other casusnummers until there are enough dossiers, and put into the register by
its own log and index, without workbooks: what is measured reads those from the index anyway.
"""

from __future__ import annotations

import gc
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar
from unittest.mock import patch

from werkwijzer.casus.casus import casussen_uit
from werkwijzer.casus.stand import Stand
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.definitie import Definities, lees_definities
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.volgsysteem.lijsten.signalen import alle_signalen
from werkwijzer.volgsysteem.lijsten.werkvoorraad import BEHEER, als_werkboek, verdeel
from werkwijzer.voorbeeld import fictieve_indieningen, met_casusnummer

PEIL = date(2025, 12, 31)
T = TypeVar("T")


def vul(paden: Paden, definities: Definities, dossiers: int) -> int:
    """A register with at least so many dossiers; returns how many forms it has."""
    indieningen = [i for i in fictieve_indieningen(definities) if i.formulier != "jaarcijfers"]
    per_keer, aantal = max(i.jongere for i in indieningen), 0
    paden.postvak_in.mkdir(parents=True)
    with patch("os.fsync"), open_register(paden, definities) as register:
        for keer in range(-(-dossiers // per_keer)):
            casus = {n: maak_casusnummer("PGA", keer * per_keer + n) for n in range(1, per_keer + 1)}
            for indiening in indieningen:
                antwoorden = met_casusnummer(indiening, casus).antwoorden
                nummer = casus.get(indiening.jongere, "")
                regel = register.logboek.schrijf("verwerk", "ingediend", casusnummer=nummer)
                datum = antwoorden.velden[definities.formulieren[indiening.formulier].datumveld]
                assert isinstance(datum, date)
                register.index.neem_op(
                    Ingediend(regel.nr, f"{regel.nr:064x}", nummer, indiening.formulier, datum, "x.xlsx", antwoorden)
                )
                aantal += 1
    return aantal


def gemeten(wat: str, doe: Callable[[], T]) -> T:
    gc.collect()
    begin = time.perf_counter()
    uit = doe()
    print(f"{wat:45}{time.perf_counter() - begin:8.2f} s")
    return uit


def zaken_van(paden: Paden, definities: Definities) -> dict[str, Stand]:
    with open_register(paden, definities) as register:
        return {casus.nummer: casus.op(PEIL) for casus in casussen_uit(register.index, register.akten())}


def opdracht(paden: Paden, *argumenten: str) -> None:
    deel = [sys.executable, "-m", "werkwijzer", "--gegevens", str(paden.prive), *argumenten]
    subprocess.run(deel, check=True, stdout=subprocess.DEVNULL)


def main(dossiers: int = 10_000) -> None:
    definities = lees_definities(PROJECT / "forms", lees_profiel(PROJECT / "data" / "gemeente.toml"))
    with tempfile.TemporaryDirectory() as map_:
        paden = Paden(PROJECT, Path(map_) / "prive")
        formulieren = gemeten("vullen (geen deel van de meting)", lambda: vul(paden, definities, dossiers))
        gemeten("register openen, logboek nagekeken", lambda: open_register(paden, definities).__enter__())
        zaken = gemeten("openen, formulieren lezen, zaken maken", lambda: zaken_van(paden, definities))
        signalen = gemeten("signalen zoeken", lambda: alle_signalen(zaken, definities, PEIL))
        lijst = next(v for v in verdeel(signalen, definities.profiel, PEIL) if v.naam == BEHEER)
        gemeten(f"grootste werkboek, {len(lijst.signalen)} regels", lambda: als_werkboek(lijst, PEIL, definities))
        gemeten(
            "werkwijzer werkvoorraad, alles bij elkaar",
            lambda: opdracht(paden, "werkvoorraad", "--peildatum", "31-12-2025"),
        )
        gemeten("werkwijzer agenda, alles bij elkaar", lambda: opdracht(paden, "agenda", "07-01-2026"))
    top = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"{len(zaken)} dossiers, {formulieren} formulieren, {len(signalen)} signalen, hoogstens {top} MB")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
