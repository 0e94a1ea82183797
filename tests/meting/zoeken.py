"""Benchmark of searching at full size: 10,000 dossiers, 50,000 lines in the log. Times include starting the program.

Run from the project folder: .venv/bin/python -m tests.meting.zoeken [number of dossiers, 10000 if not given]
"""

from __future__ import annotations

import gc
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from tests.conftest import aanmelding, plan

from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.dossiers import logboek as logboek_module
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.definitie import Definities, lees_definities
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.volgsysteem.lezen.weergave import werk_bij

LETTERGREPEN = ("ba", "den", "ro", "sma", "ver", "zon", "ling", "ha", "kke", "ijk", "stra", "mo", "wie", "lo", "ta")
PER_DOSSIER = 5  # one referral and four plans
VRAGEN = (["{achter}", "{voor}"], ["{voor}x"], ["{geboren}"], ["{nummer}"], ["kompas"], ["onvindbaarheid"])


def vul(paden: Paden, definities: Definities, aantal: int) -> list[dict[str, str]]:
    """Put that many dossiers in log and index, without workbooks: what is measured does not read those."""
    toeval = random.Random(1)
    mensen = []
    echt, logboek_module.os.fsync = logboek_module.os.fsync, lambda _: None
    try:
        with open_register(paden, definities) as register:
            for nr in range(1, aantal + 1):
                casus = maak_casusnummer("PGA", nr)
                voor, achter = (
                    "".join(toeval.choices(LETTERGREPEN, k=k)).capitalize() for k in (2, toeval.randint(2, 4))
                )
                geboren = date(2000, 1, 1) + timedelta(days=toeval.randrange(5000))
                mensen.append({"voor": voor, "achter": achter, "geboren": geboren.isoformat(), "nummer": casus})
                wie = {"voornaam": voor, "achternaam": achter, "geboortedatum": geboren}
                vormen = [("aanmelding", aanmelding(**wie, school_of_werkgever=f"Het Kompas {nr % 30}"))]
                vormen += [
                    ("plan", plan(casus, "start", date(2024, 1, 1) + timedelta(days=90 * m)))
                    for m in range(PER_DOSSIER - 1)
                ]
                for soort, antwoorden in vormen:
                    regel = register.logboek.schrijf("verwerk", "ingediend", casusnummer=casus, formulier=soort)
                    datum = antwoorden.velden[definities.formulieren[soort].datumveld]
                    register.index.neem_op(
                        Ingediend(
                            regel.nr, f"{regel.nr:064x}", casus, soort, datum, f"dossiers/{casus}/x.xlsx", antwoorden
                        )
                    )
    finally:
        logboek_module.os.fsync = echt
    return mensen


def opdracht(paden: Paden, *argumenten: str) -> tuple[float, float]:
    """Run a command; seconds on the clock, and seconds of computing (which others on the machine do not change)."""
    begin, rekenen = time.perf_counter(), _rekentijd()
    uit = subprocess.run(
        [sys.executable, "-m", "werkwijzer", "--gegevens", str(paden.prive), *argumenten],
        capture_output=True,
        text=True,
    )
    assert uit.returncode in (0, 1), uit.stderr
    return time.perf_counter() - begin, _rekentijd() - rekenen


def _rekentijd() -> float:
    gebruikt = resource.getrusage(resource.RUSAGE_CHILDREN)
    return gebruikt.ru_utime + gebruikt.ru_stime


def main(aantal: int = 10_000) -> None:
    definities = lees_definities(PROJECT / "forms", lees_profiel(PROJECT / "data" / "gemeente.toml"))
    with tempfile.TemporaryDirectory() as map_:
        paden = Paden(PROJECT, Path(map_) / "prive")
        mensen = vul(paden, definities, aantal)
        gc.collect()
        begin = time.perf_counter()
        with open_register(paden, definities) as register:
            print(f"register openen, hele logboek nagekeken   {time.perf_counter() - begin:7.2f} s")
            begin = time.perf_counter()
            werk_bij(register)
            print(f"alle pagina's en zoekkaarten maken        {time.perf_counter() - begin:7.2f} s")
            begin = time.perf_counter()
            werk_bij(register)
            print(f"nog eens, niets nieuws                    {time.perf_counter() - begin:7.4f} s")
        toeval = random.Random(2)
        tijden = []
        for nr in range(60):
            vraag = [deel.format(**toeval.choice(mensen)) for deel in VRAGEN[nr % len(VRAGEN)]]
            tijden.append(opdracht(paden, "zoek", *vraag))
        for wat, per in zip(("klok", "rekenen"), zip(*tijden, strict=True), strict=True):
            print(f"zoek, mediaan van {len(per)}, {wat:8}              {statistics.median(per):7.2f} s")
            print(f"zoek, traagste, {wat:8}                  {max(per):7.2f} s")
        regels = sum(1 for _ in paden.logboek.open("rb"))
        print(f"{aantal} dossiers, {regels} regels in het logboek")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
