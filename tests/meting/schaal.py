"""Benchmark of everything that reads the record, over its size: time, peak memory and the exponent of both, in one table.

python -m tests.meting.schaal [numbers of dossiers, 100 1000 10000 if not given] [--oud MAP] [--stap WORD] [--in MAP]

The exponent says how time grows with the number of dossiers since the size before: 0 is not at all, 1 in proportion.
With `--oud` another checkout of the project is measured in the same run, each step right after the other. `--stap`
takes only the steps whose name holds this word. Every step runs in a process of its own; the records are made as in
`tests.meting.rapport`, with all kinds of forms. With `--in` they stay in that folder, and a next time they are there.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from math import log
from pathlib import Path

HIER = Path(__file__).resolve().parents[2]
VEEL = 100  # of what is quick, so many times

# What is measured imports inside the steps: in the process of a step the program may be that of another checkout.
Stap = Callable[[Path], tuple[float, int]]  # processor seconds, and for how many


def _paden(map_: Path):
    from werkwijzer.formulieren.definitie import lees_definities
    from werkwijzer.paden import Paden
    from werkwijzer.profiel import lees_profiel

    paden = Paden(map_ / "project", map_ / "prive")
    return paden, lees_definities(paden.formulieren, lees_profiel(paden.profiel))


def _gemeten(doe: Callable[[], object], aantal: int = 1) -> tuple[float, int]:
    begin = time.process_time()
    doe()
    return time.process_time() - begin, aantal


def een_dossier(map_: Path) -> tuple[float, int]:
    from werkwijzer.dossiers.openen import open_register
    from werkwijzer.volgsysteem.lezen.weergave import dossier_van

    paden, definities = _paden(map_)
    with open_register(paden, definities) as register:
        nummers = register.index.casusnummers()[:VEEL]
        return _gemeten(lambda: [dossier_van(register, n).stand.lopend for n in nummers], len(nummers))


def alle_paginas(map_: Path) -> tuple[float, int]:
    from werkwijzer.dossiers.openen import open_register
    from werkwijzer.volgsysteem.lezen.weergave import werk_bij

    paden, definities = _paden(map_)
    with open_register(paden, definities) as register:
        return _gemeten(lambda: werk_bij(register, alles=True))


def _nieuw_formulier(map_: Path, soort: str, rijen: int) -> tuple[float, int]:
    """What the record says about a form that comes in: the last of its kind, about other days."""
    from werkwijzer.dossiers.openen import open_register
    from werkwijzer.formulieren.beoordelen import beoordeel_bytes
    from werkwijzer.formulieren.werkboek import als_inhoud, maak_werkboek
    from werkwijzer.postvak.dubbel_of_onbekend import kruiscontrole

    paden, definities = _paden(map_)
    formulier = definities.formulieren[soort]
    with open_register(paden, definities) as register:
        laatste = max(register.index.formulieren(soort), key=lambda f: f.datum)
        dag = laatste.datum
        assert isinstance(dag, date)
        later = dag + timedelta(days=1) if soort != "meldingen" else date(dag.year + 1, 3, 31)
        tabellen = {
            t: [{k: later if isinstance(w, date) else w for k, w in r.items()} for r in list(inhoud)[:rijen]]
            for t, inhoud in laatste.antwoorden.tabellen.items()
        }
        antwoorden = replace(
            laatste.antwoorden, velden={**laatste.antwoorden.velden, formulier.datumveld: later}, tabellen=tabellen
        )
        inhoud = maak_werkboek(definities, formulier, als_inhoud(definities, formulier, antwoorden))
        form = beoordeel_bytes(Path("nieuw.xlsx"), inhoud, definities).gecontroleerd
        assert form is not None, soort
        return _gemeten(lambda: [list(kruiscontrole(form, str(n), register.index, definities)) for n in range(3)], 3)


def melding(map_: Path) -> tuple[float, int]:
    return _nieuw_formulier(map_, "aanmelding", 20)


def jaarcijfers(map_: Path) -> tuple[float, int]:
    return _nieuw_formulier(map_, "jaarcijfers", 20)


def verslag(map_: Path) -> tuple[float, int]:
    return _nieuw_formulier(map_, "uvz-verslag", 8)


def herijking(map_: Path) -> tuple[float, int]:
    return _nieuw_formulier(map_, "herijking", 20)


def politie(map_: Path) -> tuple[float, int]:
    return _nieuw_formulier(map_, "meldingen", 20)


def plan(map_: Path) -> tuple[float, int]:
    return _nieuw_formulier(map_, "plan", 20)


def rapport(map_: Path) -> tuple[float, int]:
    from werkwijzer.vaststellen.maken_of_herzien import maak_rapport

    paden, definities = _paden(map_)
    return _gemeten(lambda: maak_rapport(paden, definities, 2025))


def kwartaal(map_: Path) -> tuple[float, int]:
    from werkwijzer.cli.opdrachten import maak_kwartaalrapport
    from werkwijzer.kalender import Kwartaal

    paden, definities = _paden(map_)
    return _gemeten(lambda: maak_kwartaalrapport(paden, definities, Kwartaal(2025, 3)))


def werkvoorraad(map_: Path) -> tuple[float, int]:
    from werkwijzer.volgsysteem.lijsten.werkvoorraad import maak_werkvoorraad

    paden, definities = _paden(map_)
    return _gemeten(lambda: maak_werkvoorraad(paden, definities, date(2025, 12, 31)))


def openen(map_: Path) -> tuple[float, int]:
    from werkwijzer.dossiers.openen import open_register

    paden, definities = _paden(map_)
    return _gemeten(lambda: open_register(paden, definities).__enter__())


STAPPEN: dict[str, Stap] = {
    "open the record": openen,
    "read one dossier": een_dossier,
    "a new aanmelding": melding,
    "a new report of a meeting": verslag,
    "a new herijking": herijking,
    "a new police form of 20 rows": politie,
    "a new plan": plan,
    "a new jaarcijfers": jaarcijfers,
    "make all pages": alle_paginas,
    "werkvoorraad": werkvoorraad,
    "rapport 2025-K3": kwartaal,
    "rapport 2025": rapport,
}


def _vul(map_: Path, dossiers: int) -> None:
    from tests.meting.rapport import nieuw_project, vul_register

    from werkwijzer.dossiers.openen import open_register

    paden = nieuw_project(map_)
    paden.prive.mkdir()
    _, definities = _paden(map_)
    vul_register(paden, definities, dossiers)
    with open_register(paden, definities) as register:  # other checkouts did not put the forms themselves there
        for nr, form in enumerate(register.index.formulieren(alle=True)):
            (paden.prive / form.bestand).parent.mkdir(parents=True, exist_ok=True)
            (paden.prive / form.bestand).write_bytes(str(nr).encode())


def _apart(bron: Path, *wat: str) -> str:
    """This file in a process of its own, with the program and the tests of `bron`."""
    paden = os.pathsep.join(map(str, (bron / "scripts", bron)))
    opdracht = [sys.executable, "-P", str(Path(__file__).resolve()), *wat]
    uit = subprocess.run(
        opdracht, env={**os.environ, "PYTHONPATH": paden}, stdout=subprocess.PIPE, check=True, text=True
    )
    return uit.stdout


def _exponent(nu: float, eerder: float | None, keer: float) -> str:
    return "" if eerder is None or min(nu, eerder) <= 0 else f"{log(nu / eerder) / log(keer):.2f}"


@contextmanager
def _in(map_: Path | None) -> Iterator[Path]:
    """The folder for the records: this one, or one that is gone afterwards."""
    if map_:
        yield map_.resolve()
        return
    with tempfile.TemporaryDirectory() as tijdelijk:
        yield Path(tijdelijk)


def main(aantallen: list[int], oud: Path | None, welke: str, waar: Path | None) -> None:
    bronnen = {"old": oud, "new": HIER} if oud else {"new": HIER}
    print(f"{'step':30} {'':4} {'dossiers':>8} {'ms':>10} {'exp.':>6} {'MiB':>7} {'exp.':>6}")
    vorige: dict[tuple[str, str], tuple[int, float, float]] = {}
    for dossiers in aantallen:
        with _in(waar) as records:
            mappen = {naam: records / naam / str(dossiers) for naam in bronnen}
            for naam, bron in bronnen.items():
                assert bron is not None
                if not mappen[naam].exists():
                    mappen[naam].mkdir(parents=True)
                    _apart(bron, "vul", str(mappen[naam]), str(dossiers))
            for stap in (s for s in STAPPEN if welke in s):
                for naam, bron in bronnen.items():
                    assert bron is not None
                    seconden, aantal, mib = map(float, _apart(bron, "meet", stap, str(mappen[naam])).split()[-3:])
                    ms = 1000 * seconden / aantal
                    keer, ms_eerder, mib_eerder = vorige.get((stap, naam), (0, None, None))
                    delen = (_exponent(n, e, dossiers / (keer or 1)) for n, e in ((ms, ms_eerder), (mib, mib_eerder)))
                    tijd, geheugen = delen
                    print(f"{stap:30} {naam:4} {dossiers:8} {ms:10.2f} {tijd:>6} {mib:7.1f} {geheugen:>6}", flush=True)
                    vorige[stap, naam] = (dossiers, ms, mib)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["vul", map_, dossiers]:
            _vul(Path(map_), int(dossiers))
        case ["meet", stap, map_]:
            seconden, aantal = STAPPEN[stap](Path(map_))
            print(seconden, aantal, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        case _:
            lezer = argparse.ArgumentParser(description=__doc__)
            lezer.add_argument("aantallen", nargs="*", type=int, default=[100, 1000, 10_000])
            lezer.add_argument("--oud", type=Path)
            lezer.add_argument("--stap", default="")
            lezer.add_argument("--in", dest="waar", type=Path)
            gekozen = lezer.parse_args()
            main(gekozen.aantallen, gekozen.oud, gekozen.stap, gekozen.waar)
