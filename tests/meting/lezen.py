"""Benchmark of reading, checking and filing, as one table. Times are of this run, on the same files.

Run from the project folder: .venv/bin/python -m tests.meting.lezen [number of forms, 1000 if not given]
"""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pandas as pd
from python_calamine import CalamineWorkbook
from tests.bestanden import beoordeel_pad
from tests.conftest import aanmelding

from werkwijzer.cli.demo_draaien import vul_in
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.definitie import Definities, lees_definities
from werkwijzer.formulieren.leesproces import spaar_opruimen
from werkwijzer.formulieren.uitvoerders import beoordeel_alle, lees_in, open_uitvoering
from werkwijzer.formulieren.werkboek import als_inhoud, maak_werkboek
from werkwijzer.paden import Paden
from werkwijzer.postvak.verwerken import verwerk as verwerk_postvak
from werkwijzer.profiel import lees_profiel
from werkwijzer.voorbeeld import Indiening, fictieve_indieningen


def kale_lezer(pad: Path) -> None:
    with CalamineWorkbook.from_path(str(pad)) as boek:
        for naam in boek.sheet_names:
            boek.get_sheet_by_name(naam).to_python()


def gemeten(wat: Callable[[Path], object], paden: Sequence[Path], rondes: int = 3) -> float:
    """Milliseconds per form, the best of so many rounds."""
    tijden = []
    for _ in range(rondes):
        begin = time.perf_counter()
        for pad in paden:
            wat(pad)
        tijden.append((time.perf_counter() - begin) / len(paden) * 1000)
    return min(tijden)


def in_leesproces(paden: Sequence[Path], definities: Definities, aantal: int) -> float:
    begin = time.perf_counter()
    with open_uitvoering(aantal) as uitvoering:
        for _ in beoordeel_alle(map(lees_in, paden), definities, uitvoering):
            pass
    return (time.perf_counter() - begin) / len(paden) * 1000


def maak_plannen(definities: Definities, map_: Path, aantal: int) -> list[Path]:
    """Plans of the demo's fictional municipality, each from its own file."""
    plannen = [i for i in fictieve_indieningen(definities) if i.formulier == "plan"]
    paden = [map_ / f"{nr:05d}.xlsx" for nr in range(aantal)]
    with ProcessPoolExecutor() as pool:
        gekozen = [_met_casusnummer(plannen[nr % len(plannen)]) for nr in range(aantal)]
        for pad, inhoud in zip(paden, pool.map(partial(vul_in, definities), gekozen, chunksize=20), strict=True):
            pad.write_bytes(inhoud)
    return paden


def _met_casusnummer(plan: Indiening) -> Indiening:
    antwoorden = replace(plan.antwoorden, velden={**plan.antwoorden.velden, "casusnummer": "PGA-00042-W"})
    return replace(plan, antwoorden=antwoorden)


def maak_aanmeldingen(definities: Definities, map_: Path, aantal: int) -> None:
    """Referrals of as many different people, in the in-tray."""
    map_.mkdir(parents=True)
    with ProcessPoolExecutor() as pool:
        werk = pool.map(partial(_aanmelding, definities), range(aantal), chunksize=20)
        for nr, inhoud in enumerate(werk):
            (map_ / f"{nr:05d}.xlsx").write_bytes(inhoud)


def _aanmelding(definities: Definities, nr: int) -> bytes:
    geboren = date(2005, 1, 1) + timedelta(days=nr % 1500)
    antwoorden = aanmelding(voornaam=f"Ýmke {nr}", geboortedatum=geboren, eerder_bekend="ander")
    formulier = definities.formulieren["aanmelding"]
    return maak_werkboek(definities, formulier, als_inhoud(definities, formulier, antwoorden))


def verwerk(prive: Path) -> None:
    """File what is in the in-tray, in this process; prints seconds and peak memory in MiB."""
    begin = time.perf_counter()
    definities = lees_alles()
    with open_register(replace(Paden(), prive=prive), definities) as register:
        klaar = sum(u.verwerkt for u in verwerk_postvak(register))
    tijd = time.perf_counter() - begin
    print(klaar, tijd, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def apart_verwerkt(prive: Path) -> tuple[int, float, float]:
    opdracht = [sys.executable, "-m", __spec__.name, "verwerk", str(prive)]
    uit = subprocess.run(opdracht, stdout=subprocess.PIPE, check=True, text=True).stdout.split()
    return int(uit[0]), float(uit[1]), float(uit[2])


def lees_alles() -> Definities:
    paden = Paden()
    return lees_definities(paden.formulieren, lees_profiel(paden.profiel))


def main(aantal: int) -> None:
    definities = lees_alles()
    regels: list[tuple[str, str, str]] = []
    with tempfile.TemporaryDirectory() as map_:
        paden = maak_plannen(definities, Path(map_), aantal)
        assert beoordeel_pad(paden[0], definities).bevindingen == ()
        spaar_opruimen()  # as the reading process does
        kaal = gemeten(kale_lezer, paden)
        ons = gemeten(lambda pad: beoordeel_pad(pad, definities), paden)
        panda = gemeten(lambda pad: pd.read_excel(pad, sheet_name=None, header=None, engine="openpyxl"), paden[:100], 1)
        een, alle = in_leesproces(paden, definities, 1), in_leesproces(paden, definities, aantal)
        for naam, tijd in (
            ("python-calamine: only reading, all sheets", kaal),
            ("Werkwijzer: reading and checking", ons),
            ("  the same, shielded in a process of its own", een),
            ("  the same, on all cores", alle),
            ("pandas with openpyxl: only reading (100 forms)", panda),
        ):
            regels.append((naam, f"{tijd:8.2f} ms", f"{tijd / kaal:6.2f} x calamine"))
        regels.append(("pandas with openpyxl beside Werkwijzer", "", f"{panda / ons:6.2f} x as slow"))
    with tempfile.TemporaryDirectory() as map_:
        klein, groot = Path(map_, "klein"), Path(map_, "groot")
        maak_aanmeldingen(definities, groot / "postvak-in", aantal)
        shutil.copytree(groot / "postvak-in", klein / "postvak-in")
        for pad in sorted((klein / "postvak-in").iterdir())[aantal // 5 :]:
            pad.unlink()
        _, _, geheugen_klein = apart_verwerkt(klein)
        opgeborgen, eerste, geheugen = apart_verwerkt(groot)
        assert opgeborgen == aantal
        _, weer, _ = apart_verwerkt(groot)
        regels += [
            (f"verwerk, {aantal} new referrals", f"{eerste:8.2f} s", f"{eerste / aantal * 1000:6.2f} ms per form"),
            ("verwerk again, nothing new", f"{weer:8.2f} s", f"{weer / eerste:6.2%} of the first run"),
            (f"peak memory of verwerk, {aantal // 5} forms", f"{geheugen_klein:8.1f} MiB", ""),
            (f"peak memory of verwerk, {aantal} forms", f"{geheugen:8.1f} MiB", f"{geheugen / geheugen_klein:6.2f} x"),
        ]
    print(f"{aantal} demo plans, per form (same files, same run)")
    for regel in regels:
        print(f"  {regel[0]:48} {regel[1]:>14}   {regel[2]}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["verwerk"]:
        verwerk(Path(sys.argv[2]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
