"""Benchmark of the reports: time and peak memory over 100, 1,000 and 10,000 dossiers, and how they grow.

Run from the project folder: .venv/bin/python -m tests.meting.rapport [numbers of dossiers, 100 1000 10000 if not given]

The demo's forms are copied with other casusnummers until there are enough dossiers, and put into the register by its
own log and index, without workbooks: the report reads those from the index anyway.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from unittest.mock import patch

from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.cli.opdrachten import maak_kwartaalrapport
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.antwoorden import Antwoorden, Rij
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.formulieren.definitie import Definities, lees_definities
from werkwijzer.kalender import Kwartaal
from werkwijzer.paden import Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.vaststellen.maken_of_herzien import maak_rapport
from werkwijzer.vaststellen.wat_telt import lees_ingediend
from werkwijzer.voorbeeld import Indiening, fictieve_indieningen, met_casusnummer

JAAR, KWARTAAL = 2025, Kwartaal(2025, 3)


def vermenigvuldigd(definities: Definities, dossiers: int) -> Iterator[tuple[str, str, Antwoorden]]:
    """Form code, casusnummer ('' for a form about more persons) and answers, for so many dossiers.

    Each copy of the demo is a group of other people with the same course. The police figures stay one form per
    quarter, with the rows of all copies; the yearly figures stay one form per year.
    """
    voorvoegsel = definities.profiel.gemeente.voorvoegsel
    indieningen = fictieve_indieningen(definities)
    per_keer = max(i.jongere for i in indieningen)
    rijen: defaultdict[int, list[Rij]] = defaultdict(list)
    for keer in range(-(-dossiers // per_keer)):
        nummers = {n: keer * per_keer + n for n in range(1, per_keer + 1) if keer * per_keer + n <= dossiers}
        casus = {n: maak_casusnummer(voorvoegsel, nummer) for n, nummer in nummers.items()}
        for nr, indiening in enumerate(indieningen):
            deel = _alleen(indiening, casus)
            if deel is None or (deel.formulier == "jaarcijfers" and keer):
                continue
            ingevuld = met_casusnummer(deel, casus).antwoorden
            if deel.formulier == "meldingen":
                rijen[nr] += ingevuld.tabellen.get("meldingen", ())
            else:
                yield deel.formulier, casus.get(deel.jongere, ""), ingevuld
    for nr, eigen in rijen.items():
        velden = indieningen[nr].antwoorden.velden
        yield "meldingen", "", Antwoorden(velden, {"meldingen": eigen})


def _alleen(indiening: Indiening, casus: dict[int, str]) -> Indiening | None:
    """The form with only these young people in it; None when it is about others alone."""
    if indiening.jongere:
        return indiening if indiening.jongere in casus else None
    tabellen = {
        tabel: [rij for rij in rijen if "casusnummer" not in rij or int(str(rij["casusnummer"])) in casus]
        for tabel, rijen in indiening.antwoorden.tabellen.items()
    }
    return replace(indiening, antwoorden=Antwoorden(indiening.antwoorden.velden, tabellen))


def vul_register(paden: Paden, definities: Definities, dossiers: int) -> int:
    """A register with so many dossiers; returns its number of forms."""
    aantal = 0
    paden.prive.mkdir(parents=True, exist_ok=True)
    with patch("os.fsync"), open_register(paden, definities) as register:
        for code, casusnummer, antwoorden in vermenigvuldigd(definities, dossiers):
            formulier = definities.formulieren[code]
            datum = antwoorden.velden[formulier.datumveld]
            assert isinstance(datum, date)
            sha256 = vingerafdruk(str(aantal).encode())
            map_ = paden.bewaarplaats(formulier.bewaren_in, casusnummer).relative_to(paden.prive)
            bestand = f"{map_.as_posix()}/{datum}_{code}_{sha256[:8]}.xlsx"
            (paden.prive / bestand).parent.mkdir(parents=True, exist_ok=True)
            (paden.prive / bestand).write_bytes(str(aantal).encode())  # the report looks whether it is still there
            kenmerken = {"casusnummer": casusnummer, "formulier": code, "sha256": sha256, "bestand": bestand}
            regel = register.logboek.schrijf("verwerk", "ingediend", **kenmerken)
            register.index.neem_op(Ingediend(regel.nr, sha256, casusnummer, code, datum, bestand, antwoorden))
            aantal += 1
    return aantal


def nieuw_project(map_: Path) -> Paden:
    """A project with the real profile and forms, and nothing published."""
    (map_ / "project" / "data").mkdir(parents=True)
    shutil.copy(Paden().profiel, map_ / "project" / "data")
    shutil.copytree(Paden().formulieren, map_ / "project" / "forms")
    for vormgeving in ("stylesheets", "javascripts"):
        shutil.copytree(Paden().docs / vormgeving, map_ / "project" / "docs" / vormgeving)
    return Paden(map_ / "project", map_ / "prive")


def lees_alles(paden: Paden) -> Definities:
    return lees_definities(paden.formulieren, lees_profiel(paden.profiel))


def _jaar(paden: Paden, definities: Definities) -> object:
    return maak_rapport(paden, definities, JAAR)


def _kwartaal(paden: Paden, definities: Definities) -> object:
    return maak_kwartaalrapport(paden, definities, KWARTAAL)


# What is measured, each in a process of its own.
STAPPEN: dict[str, Callable[[Paden, Definities], object]] = {
    "only reading the forms": lees_ingediend,
    f"rapport {JAAR}": _jaar,
    f"rapport {KWARTAAL}": _kwartaal,
}


def meet(stap: str, map_: Path) -> None:
    """One step in this process; prints seconds, processor seconds and peak memory in MiB."""
    import resource  # not on Windows, where tests use the rest of this module

    paden = Paden(map_ / "project", map_ / "prive")
    begin, rekentijd = time.perf_counter(), time.process_time()
    STAPPEN[stap](paden, lees_alles(paden))
    tijden = (time.perf_counter() - begin, time.process_time() - rekentijd)
    print(*tijden, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def apart_gemeten(stap: str, map_: Path) -> tuple[float, float, float]:
    opdracht = [sys.executable, "-m", __spec__.name, "meet", stap, str(map_)]
    seconden, rekentijd, mib = subprocess.run(opdracht, stdout=subprocess.PIPE, check=True, text=True).stdout.split()
    return float(seconden), float(rekentijd), float(mib)


def main(aantallen: Sequence[int]) -> None:
    koppen = f"{'seconds':>8} {'processor s':>12} {'ms per dossier':>15} {'peak MiB':>9}"
    print(f"{'dossiers':>8} {'forms':>7}   {'step':24} {koppen}")
    for dossiers in aantallen:
        with tempfile.TemporaryDirectory() as map_:
            paden = nieuw_project(Path(map_))
            formulieren = vul_register(paden, lees_alles(paden), dossiers)
            for stap in STAPPEN:
                seconden, rekentijd, mib = apart_gemeten(stap, Path(map_))
                getallen = f"{seconden:8.2f} {rekentijd:12.2f} {1000 * rekentijd / dossiers:15.2f} {mib:9.1f}"
                print(f"{dossiers:8} {formulieren:7}   {stap:24} {getallen}", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["meet"]:
        meet(sys.argv[2], Path(sys.argv[3]))
    else:
        main([int(n) for n in sys.argv[1:]] or [100, 1000, 10_000])
