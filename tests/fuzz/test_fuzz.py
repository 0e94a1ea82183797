"""Mutated workbooks, tens of thousands: a finding or a value, never a traceback, never a lost or changed file.

A failure names its seed. Put it in `BEKEND`, so that it is tried again every time; then mend the cause.
WERKWIJZER_MUTATIES sets another number of mutations, WERKWIJZER_ZAAD another first seed.
"""

from __future__ import annotations

import faulthandler
import json
import os
import resource
import shutil
import subprocess
import traceback
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import aanmelding, plan, werkboek
from tests.fuzz.muteren import muteer
from tests.unit.test_lezer import TABELLEN, waarden
from tests.xlsb import als_xlsb
from werkwijzer.dossiers.logboek import Logboek
from werkwijzer.formulieren.beoordelen import Beoordeling, beoordeel_bytes
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.formulieren.teruggave import maak_teruggave
from werkwijzer.formulieren.uitvoerders import Ingelezen, beoordeel_alle, open_uitvoering

MUTATIES = int(os.environ.get("WERKWIJZER_MUTATIES", "5000"))
EERSTE = int(os.environ.get("WERKWIJZER_ZAAD", "0"))
BEKEND: tuple[int, ...] = ()  # seeds that once failed
SOORTEN = ("ods", "xls", "xlsx")
VERWERKT = 150  # of these many the whole way is tried: filing and sending back


@pytest.fixture(scope="session")
def bronnen(definities, eenmaal) -> list[bytes]:
    """Filled-in forms in each file type, and a blank one of every kind."""
    vol = [
        werkboek(definities, "aanmelding", aanmelding()),
        werkboek(definities, "plan", plan("PGA-00042-W", "start", date(2025, 3, 1), 2, TABELLEN)),
    ]
    leeg = [p.read_bytes() for p in sorted(Path("forms").resolve().glob("*.xlsx"))]
    bewaard = eenmaal("libreoffice", lambda map_: _bewaar_met_libreoffice(vol[0], map_))
    anders = [pad.read_bytes() for soort in SOORTEN for pad in sorted((bewaard / soort).glob("f.*"))]
    return [*vol, *vol, *leeg, als_xlsb(waarden(vol[1])), *anders]


def _bewaar_met_libreoffice(inhoud: bytes, map_: Path) -> None:
    """The same form as .ods, .xls and .xlsx as LibreOffice saves it (with shared strings)."""
    if not shutil.which("soffice"):
        return
    (map_ / "f.xlsx").write_bytes(inhoud)
    for soort in SOORTEN:
        profiel = f"-env:UserInstallation={(map_ / 'profiel').as_uri()}"
        opdracht = ["soffice", profiel, "--headless", "--convert-to", soort, "--outdir", map_ / soort, map_ / "f.xlsx"]
        subprocess.run(opdracht, check=True, capture_output=True, timeout=120)
        assert (map_ / soort / f"f.{soort}").is_file()


def test_elke_mutatie_geeft_een_bevinding_of_een_waarde(definities, bronnen):
    zaden = [*BEKEND, *range(EERSTE, EERSTE + MUTATIES)]
    codes: Counter[str] = Counter()
    with open_uitvoering(MUTATIES) as uitvoering:
        mutaties = (Ingelezen(Path(f"{zaad}.xlsx"), muteer(bronnen, zaad)) for zaad in zaden)
        for beoordeling in beoordeel_alle(mutaties, definities, uitvoering):
            codes.update(_beoordeeld(beoordeling, int(beoordeling.pad.stem), definities, bronnen))
    assert sum(codes[c] for c in ("goed", "V")) > MUTATIES // 20, "too few mutations reach the answers"
    assert codes["B16"] + codes["B17"] < MUTATIES // 100, codes
    print(dict(codes.most_common()))


def _beoordeeld(beoordeling: Beoordeling, zaad: int, definities, bronnen) -> Iterable[str]:
    """What was found, after checking that it is what may be found."""
    gevonden = beoordeling.bevindingen
    assert all(b.gevonden.isprintable() and b.doe.isprintable() for b in gevonden), zaad
    if beoordeling.gecontroleerd is None:
        assert len(gevonden) == 1, zaad
        if gevonden[0].code == "B16":
            _is_geen_fout_van_ons(zaad, definities, bronnen)
        return [gevonden[0].code]
    assert beoordeling.goed or beoordeling.ruw is not None
    json.dumps([b.als_dict() for b in gevonden]).encode()
    return ["goed" if beoordeling.goed else "V"]


def _is_geen_fout_van_ons(zaad: int, definities, bronnen) -> None:
    """A crash of the parser is contained. A mistake in our own code looks the same from outside, but is an error."""
    lezen, schrijven = os.pipe()
    kind = os.fork()
    if kind == 0:
        try:
            faulthandler.disable()  # an abort is expected here: no stack in the output of the tests
            resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            beoordeel_bytes(Path("x.xlsx"), muteer(bronnen, zaad), definities)
        except MemoryError:
            pass
        except BaseException:
            os.write(schrijven, traceback.format_exc().encode())
        finally:
            os._exit(0)
    os.close(schrijven)
    with os.fdopen(lezen) as stroom:
        fout = stroom.read()
    os.waitpid(kind, 0)
    assert not fout, f"zaad {zaad}: {fout}"


def test_geen_mutatie_raakt_kwijt_of_verandert(cli, paden, definities, bronnen):
    """The whole way, with the real command: filed exactly once and unchanged, or still in the in-tray and unchanged."""
    ingediend = {f"{zaad}.xlsx": muteer(bronnen, zaad) for zaad in range(EERSTE, EERSTE + VERWERKT)}
    for naam, inhoud in ingediend.items():
        (paden.postvak_in / naam).write_bytes(inhoud)
    uitkomst = json.loads(cli("verwerk", "--json", code=1))
    assert len(uitkomst) == len(ingediend)
    opgeborgen = {r.sha256: paden.prive / r.bestand for r in Logboek(paden.logboek).regels()}
    for naam, inhoud in ingediend.items():
        in_postvak, sha256 = paden.postvak_in / naam, vingerafdruk(inhoud)
        if in_postvak.exists():
            assert in_postvak.read_bytes() == inhoud
        else:
            assert opgeborgen[sha256].read_bytes() == inhoud
    assert len(opgeborgen) == len(ingediend) - len(list(paden.postvak_in.iterdir()))
    teruggestuurd = sorted(paden.teruggestuurd.iterdir())
    assert len(teruggestuurd) > VERWERKT // 20
    for pad in teruggestuurd[:20]:
        opnieuw = beoordeel_bytes(pad, pad.read_bytes(), definities)
        assert opnieuw.ruw is not None, "what we send back can be read"
        assert maak_teruggave(opnieuw, definities) is not None
