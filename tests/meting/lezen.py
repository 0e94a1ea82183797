"""Benchmark: time per form to read and check demo plans, beside bare readers over the same files in the same run.

Run: .venv/bin/python tests/meting/lezen.py [number of forms, 200 if not given]
Also measured: the start-up of `werkwijzer --help`, and peak memory of reading and checking.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pandas as pd
from python_calamine import CalamineWorkbook

from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.demo import vul_in
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.formulieren.teruggave import beoordeel
from werkwijzer.paden import Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.voorbeeld import fictieve_indieningen


def kale_lezer(pad: Path) -> None:
    with CalamineWorkbook.from_path(str(pad)) as boek:
        for naam in boek.sheet_names:
            boek.get_sheet_by_name(naam).to_python()


def gemeten(wat: Callable[[Path], object], paden: list[Path]) -> float:
    """Milliseconds per form, the best of three rounds (of one for slow readers)."""
    rondes = []
    for _ in range(3):
        begin = time.perf_counter()
        for pad in paden:
            wat(pad)
        rondes.append((time.perf_counter() - begin) / len(paden) * 1000)
        if rondes[0] > 10:
            break
    return min(rondes)


def main(aantal: int) -> None:
    projectpaden = Paden()
    definities = lees_definities(projectpaden.formulieren, lees_profiel(projectpaden.profiel))
    plannen = [i for i in fictieve_indieningen(definities) if i.formulier == "plan"]
    casus = {"casusnummer": maak_casusnummer("PGA", 42)}
    with tempfile.TemporaryDirectory() as map_:
        paden = []
        for nr in range(aantal):
            plan = plannen[nr % len(plannen)]
            antwoorden = Antwoorden({**plan.antwoorden.velden, **casus}, plan.antwoorden.tabellen)
            pad = Path(map_, f"{nr}.xlsx")
            pad.write_bytes(vul_in(definities, type(plan)("", "plan", 0, antwoorden, False)))
            paden.append(pad)
        assert beoordeel(paden[0], definities).bevindingen == ()
        voor = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        kaal = gemeten(kale_lezer, paden)
        ons = gemeten(lambda pad: beoordeel(pad, definities), paden)
        na = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        panda = gemeten(lambda pad: pd.read_excel(pad, sheet_name=None, header=None, engine="openpyxl"), paden)
    print(f"{aantal} demo plans, milliseconds per form (same files, same run)")
    for naam, tijd in (
        ("python-calamine, only reading all cells", kaal),
        ("Werkwijzer: reading and checking", ons),
        ("pandas.read_excel with openpyxl, only reading", panda),
    ):
        print(f"  {naam:48} {tijd:8.2f}   {tijd / kaal:6.2f} x")
    print(f"memory that reading and checking added to the peak: {(na - voor) / 1024:.1f} MiB")
    opdracht = [sys.executable, "-m", "werkwijzer", "--help"]
    tijden = []
    for _ in range(5):
        begin = time.perf_counter()
        subprocess.run(opdracht, stdout=subprocess.DEVNULL, check=True)
        tijden.append(time.perf_counter() - begin)
    print(f"werkwijzer --help: {min(tijden):.2f} s (best of five)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
