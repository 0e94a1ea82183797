"""Nothing lost: `verwerk` fails or is killed at each of its file operations, or the power fails there; the folder fills up,
vanishes or is read-only.

Afterwards every handed-in file is still in the in-tray or filed exactly once, the log verifies, and the next run
finishes the work.
"""

from __future__ import annotations

import errno
import io
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any, ClassVar

import pytest

from tests.conftest import aanmelding, ingepakte_definities, uvz, werkboek
from werkwijzer.casusnummer import is_casusnummer
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.logboek import Logboek
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.register import gezien_door
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.beoordelen import beoordeel_bytes
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.formulieren.lezer import lees_formulier
from werkwijzer.formulieren.platte_gegevens import ingepakt
from werkwijzer.formulieren.teruggave import maak_teruggave
from werkwijzer.formulieren.uitvoerders import Uitvoering
from werkwijzer.fouten import GebruikersFout
from werkwijzer.paden import Paden
from werkwijzer.postvak.verwerken import verwerk
from werkwijzer.postvak.wachtrij import Wachtrij

_STAP_EERST = int(os.environ.get("WERKWIJZER_STAP", "31"))  # 1: a second kill after a first one at each operation
splitst = pytest.mark.skipif(not hasattr(os, "fork"), reason="splitst het proces, en dat kan niet op Windows")


@pytest.fixture(scope="module")
def bestanden(definities) -> dict[str, bytes]:
    """Two good forms, one with an error, one that is no form."""
    jongeren = {
        "een.xlsx": aanmelding(),
        "twee.xlsx": aanmelding(achternaam="Bedachtsen", geboortedatum=date(2007, 3, 2)),
        "fout.xlsx": aanmelding(achternaam="Anderszins", wijk=None),
    }
    return {n: werkboek(definities, "aanmelding", j) for n, j in jongeren.items()} | {
        "brief.xlsx": b"Beste voorzitter,"
    }


@pytest.fixture(scope="module")
def veel(definities, bestanden) -> dict[str, bytes]:
    """More than are filed together when that is three: four good forms, and one about somebody who is in another of them."""
    jongeren = {
        "drie.xlsx": aanmelding(achternaam="Derdema", geboortedatum=date(2006, 5, 4)),
        "vier.xlsx": aanmelding(achternaam="Vierhuizen", geboortedatum=date(2007, 6, 5)),
        "dubbel.xlsx": aanmelding(datum_aanmelding=date(2025, 1, 31)),
    }
    return bestanden | {n: werkboek(definities, "aanmelding", j) for n, j in jongeren.items()}


@pytest.fixture
def per_drie(monkeypatch) -> None:
    monkeypatch.setattr("werkwijzer.postvak.verwerken.GROEPSGROOTTE", 3)


GOED, SLECHT = {"een.xlsx", "twee.xlsx"}, {"fout.xlsx", "brief.xlsx", "dubbel.xlsx"}


def leg_klaar(paden: Paden, bestanden: dict[str, bytes]) -> None:
    paden.postvak_in.mkdir(parents=True, exist_ok=True)
    for naam, inhoud in bestanden.items():
        (paden.postvak_in / naam).write_bytes(inhoud)


def aanwezig(map_: Path) -> list[str]:
    """Fingerprints of the files in a folder and below, without what is still being written."""
    return [
        vingerafdruk(p.read_bytes())
        for p in map_.rglob("*")
        if p.is_file() and not (p.name.startswith(".") and p.name.endswith(".deel"))
    ]


def gelogd(paden: Paden) -> dict[str, str]:
    regels = list(Logboek(paden.logboek).regels())
    assert len({r.sha256 for r in regels}) == len(regels), "twice in the log"
    return {r.sha256: r.bestand for r in regels}


def is_alles_er_nog(paden: Paden, bestanden: dict[str, bytes]) -> None:
    """And the index, when it can be read, knows no more than the log."""
    in_postvak, opgeborgen = aanwezig(paden.postvak_in), gelogd(paden)
    assert (gezien_door(paden.index) or 0) <= len(opgeborgen)
    for naam, inhoud in bestanden.items():
        sha256 = vingerafdruk(inhoud)
        if sha256 in opgeborgen:
            assert (paden.prive / opgeborgen[sha256]).read_bytes() == inhoud, naam
        else:
            assert in_postvak.count(sha256) == 1, naam


def is_alles_klaar(paden: Paden, bestanden: dict[str, bytes]) -> None:
    goed, slecht = bestanden.keys() - SLECHT, bestanden.keys() & SLECHT
    assert {p.name for p in paden.postvak_in.iterdir()} == slecht
    is_opgeborgen(paden, {bestanden[naam] for naam in goed})
    terug = [p.name for p in paden.teruggestuurd.iterdir() if not p.name.startswith(".")]
    assert sorted(terug) == sorted(f"{n[:-5]} (verbeteren).xlsx" for n in slecht - {"brief.xlsx"})


def is_opgeborgen(paden: Paden, goed: set[bytes]) -> None:
    """Exactly these are filed, and nothing is left of how that went."""
    assert sorted(aanwezig(paden.dossiers)) == sorted(map(vingerafdruk, goed))
    assert set(gelogd(paden)) == set(map(vingerafdruk, goed))
    assert len(list(paden.lezingen.rglob("*.json"))) == len(goed)
    # As many numbers as persons. One that was given out just before a failure may not be given out again: there may be a gap.
    assert len(nummers := sorted(p.name for p in paden.dossiers.iterdir())) == len(goed), nummers
    assert all(map(is_casusnummer, nummers))
    assert not paden.opbergen_bezig.exists()


# --- faults at each file operation ----------------------------------------------------------------


class Storing:
    """Counts file operations and does something at the n-th one."""

    def __init__(self, bij: int, wat: Callable[[str], None]) -> None:
        self.bij, self.wat, self.teller = bij, wat, 0
        self._om_de_beurt = threading.Lock()

    def stap(self, naam: str) -> None:
        with self._om_de_beurt:
            self.teller += 1
            nu = self.teller == self.bij
        if nu:
            self.wat(naam)

    def bewaakt(self, functie: Callable, naam: str) -> Callable:
        def gedaan(*args, **kwargs):
            self.stap(naam)
            return functie(*args, **kwargs)

        return gedaan

    def open_(self, echt: Callable) -> Callable:
        """`open` whose files count their own operations; reading counts too: a drive can vanish there."""

        def geopend(pad, mode="r", *args, **kwargs):
            self.stap(f"open {mode}")
            stroom = echt(pad, mode, *args, **kwargs)
            return stroom if mode in ("r", "rb") else _Stroom(stroom, self)

        return geopend


class _Stroom:
    def __init__(self, stroom, storing: Storing) -> None:
        self._stroom, self._storing = stroom, storing

    def __getattr__(self, naam):
        iets = getattr(self._stroom, naam)
        return self._storing.bewaakt(iets, naam) if naam in ("write", "flush", "truncate") else iets

    def __enter__(self):
        return self

    def __exit__(self, *fout):
        self._stroom.close()


class _Hier(Executor):
    """Reads in this process, and each content once: what is tested here is the writing."""

    gelezen: ClassVar[dict[tuple[str, bytes], Any]] = {}
    cellen: ClassVar[dict[tuple[str, bytes], Any]] = {}
    teruggaven: ClassVar[dict[str, Any]] = {}
    voorgedaan: ClassVar[set[tuple[tuple[str, bytes], ...]]] = set()

    def submit(self, _functie, _definities, naam, inhoud):  # type: ignore[override]
        taak: Future = Future()
        taak.set_result(self.lees(Path(naam).name, inhoud))
        return taak

    def lees(self, naam: str, inhoud: bytes) -> bytes:
        if (naam, inhoud) not in self.gelezen:
            beoordeling = beoordeel_bytes(Path(naam), inhoud, self.definities)
            self.gelezen[naam, inhoud] = ingepakt(beoordeling)
        return self.gelezen[naam, inhoud]

    @classmethod
    def lees_cellen(cls, inhoud: bytes, naam: str, definities):
        if (naam, inhoud) not in cls.cellen:
            cls.cellen[naam, inhoud] = lees_formulier(inhoud, naam, definities)
        return cls.cellen[naam, inhoud]

    @classmethod
    def geef_terug(cls, beoordeling, definities):
        if beoordeling.sha256 not in cls.teruggaven:
            cls.teruggaven[beoordeling.sha256] = maak_teruggave(beoordeling, definities)
        return cls.teruggaven[beoordeling.sha256]

    @classmethod
    def doe_voor(cls, paden: Paden, definities) -> None:
        """The same work in the parent, once for each in-tray: what is imported, read and remembered by it, each child has."""
        inhoud = tuple((p.name, p.read_bytes()) for p in sorted(paden.postvak_in.iterdir()))
        if inhoud in cls.voorgedaan:
            return
        cls.voorgedaan.add(inhoud)
        with tempfile.TemporaryDirectory() as elders:
            anders = Paden(paden.project, Path(elders, "prive"))
            leg_klaar(anders, dict(inhoud))
            verwerk_hier(anders, definities)


def vervangen(definities) -> dict[str, Any]:
    """What `verwerk` uses here instead of its own."""

    @contextmanager
    def open_uitvoering(_aantal, _cluster=None) -> Iterator[Uitvoering]:
        hier = _Hier()
        hier.definities = definities
        yield Uitvoering(hier, 4)

    return {
        "werkwijzer.postvak.verwerken.open_uitvoering": open_uitvoering,
        "werkwijzer.postvak.verwerken.lees_formulier": _Hier.lees_cellen,
        "werkwijzer.postvak.verwerken.maak_teruggave": _Hier.geef_terug,
        "werkwijzer.formulieren.uitvoerders.pak_definities_in": ingepakte_definities,
    }


def verwerk_hier(paden: Paden, definities) -> None:
    """`verwerk` in this process."""
    with pytest.MonkeyPatch.context() as tijdelijk:
        for naam, waarde in vervangen(definities).items():
            tijdelijk.setattr(naam, waarde)
        with open_register(paden, definities) as register:
            verwerk(register)


def zoals_het_is(fsync: Callable) -> Callable:
    return fsync


def draai(paden: Paden, definities, bij: int, wat: Callable[[str], None], fsync: Callable = zoals_het_is) -> int:
    """`verwerk` with a fault at operation `bij` and another `fsync`, in a child process; without either in this one.

    0: done, 1: an orderly Dutch message, 2: done without reaching the fault, -9: killed.
    """
    _Hier.doe_voor(paden, definities)
    if bij == 0 and fsync is zoals_het_is:
        verwerk_hier(paden, definities)
        return 0
    kind = os.fork()
    if kind == 0:
        code = 3
        try:
            os.fsync = fsync(os.fsync)
            code = _met_storing(paden, definities, Storing(bij, wat))
        except BaseException as fout:
            os.write(2, f"{bij}: {fout!r}\n".encode())
        finally:
            os._exit(code)
    _, status = os.waitpid(kind, 0)
    return os.waitstatus_to_exitcode(status)


def _met_storing(paden: Paden, definities, storing: Storing) -> int:
    class Verbinding(sqlite3.Connection):
        def execute(self, *args):
            if str(args[0]).split()[0] in ("INSERT", "COMMIT", "BEGIN"):
                storing.stap(str(args[0]))
            return super().execute(*args)

    for naam, waarde in vervangen(definities).items():
        module, _, functie = naam.rpartition(".")
        setattr(sys.modules[module], functie, waarde)
    for naam in ("fsync", "replace", "rename", "unlink", "remove", "mkdir", "rmdir", "open"):
        setattr(os, naam, storing.bewaakt(getattr(os, naam), naam))
    io.open = storing.open_(io.open)
    verbind = sqlite3.connect
    sqlite3.connect = lambda *a, **k: verbind(*a, factory=Verbinding, **k)
    try:
        with open_register(paden, definities) as register:
            verwerk(register)
    except GebruikersFout:
        return 1
    return 0 if storing.teller >= storing.bij else 2


def vol(naam: str) -> None:
    if naam[:6] in ("INSERT", "COMMIT", "BEGIN"):
        raise sqlite3.OperationalError("database or disk is full")
    raise OSError(errno.ENOSPC, "No space left on device")


def weg(_: str) -> None:
    raise OSError(errno.EIO, "Input/output error")


def dood(_: str) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.parametrize(("storing", "eerste", "stap"), [(vol, 1, 2), (weg, 2, 2), (dood, 1, 1)])
@splitst
def test_een_storing_bij_elke_handeling(storing, eerste, stap, paden, definities, bestanden):
    """A full disk and a lost drive take turns: both are an error that the operation gives. A kill comes at each."""
    bij, uitkomsten = eerste - stap, []
    while not uitkomsten or uitkomsten[-1] != 2:
        bij += stap
        if paden.prive.exists():
            shutil.rmtree(paden.prive)
        leg_klaar(paden, bestanden)
        uitkomsten.append(draai(paden, definities, bij, storing))
        assert uitkomsten[-1] in (0, 1, 2, -signal.SIGKILL), f"handeling {bij}"
        is_alles_er_nog(paden, bestanden)
        assert draai(paden, definities, 0, storing) == 0, f"na handeling {bij}"
        is_alles_klaar(paden, bestanden)
    assert bij > 60, "every file operation of a run should count"


@splitst
def test_gedood_bij_de_eerste_daarna_bij_de_tweede_handeling_en_zo_verder(paden, definities, bestanden):
    """Also the repair after a kill is killed at each of its operations."""
    leg_klaar(paden, bestanden)
    bij = 1
    while draai(paden, definities, bij, dood) == -signal.SIGKILL:
        is_alles_er_nog(paden, bestanden)
        bij += 1
    is_alles_klaar(paden, bestanden)


@pytest.mark.parametrize("storing", [vol, dood])
@pytest.mark.usefixtures("per_drie")
@splitst
def test_een_storing_terwijl_er_meer_samen_worden_opgeborgen(storing, paden, definities, veel):
    """Inside a group, between two of them, and between log and index."""
    if storing is vol:  # when one of two cannot be read, the other is good
        veel = {naam: inhoud for naam, inhoud in veel.items() if naam != "dubbel.xlsx"}
    bij, opgeborgen = 0, set[int]()
    while True:
        bij += 1 if storing is dood else 3
        if paden.prive.exists():
            shutil.rmtree(paden.prive)
        leg_klaar(paden, veel)
        uitkomst = draai(paden, definities, bij, storing)
        is_alles_er_nog(paden, veel)
        opgeborgen.add(len(gelogd(paden)))
        if uitkomst == 2:
            break
        assert draai(paden, definities, 0, storing) == 0, f"na handeling {bij}"
        is_alles_klaar(paden, veel)
    assert opgeborgen >= {0, 3, 4} if storing is vol else opgeborgen == {0, 3, 4}, "a group is in the log at once"


@pytest.mark.usefixtures("per_drie")
@splitst
def test_gedood_en_bij_het_afmaken_weer_gedood(paden, definities, veel, tmp_path):
    """At each operation of what is finished or undone after a kill; the kills before it are spread over the first run."""
    afgebroken = tmp_path / "afgebroken"
    for eerst in range(_STAP_EERST, 400, _STAP_EERST):
        for map_ in (paden.prive, afgebroken):
            shutil.rmtree(map_, ignore_errors=True)
        leg_klaar(paden, veel)
        if draai(paden, definities, eerst, dood) != -signal.SIGKILL:
            break
        if not paden.opbergen_bezig.exists():
            continue
        (paden.postvak_in / "vier.xlsx").unlink(missing_ok=True)  # somebody takes it away: from a copy it comes back
        er_nog = {n: i for n, i in veel.items() if vingerafdruk(i) in aanwezig(paden.prive)}
        paden.prive.rename(afgebroken)
        for daarna in count(1):
            shutil.rmtree(paden.prive, ignore_errors=True)
            shutil.copytree(afgebroken, paden.prive)
            assert draai(paden, definities, daarna, dood) == -signal.SIGKILL
            assert set(map(vingerafdruk, er_nog.values())) <= set(aanwezig(paden.prive)), (eerst, daarna)
            if not paden.opbergen_bezig.exists():
                break
            assert draai(paden, definities, 0, dood) == 0, (eerst, daarna)
            is_alles_klaar(paden, er_nog)
    else:
        raise AssertionError("more operations than were tried")


@splitst
def test_wat_een_oudere_versie_afgebroken_achterliet_wordt_afgemaakt(paden, definities, bestanden):
    """That noted one form, not a list of them; what it did before and after was the same."""
    gezien = set[bool]()
    for bij in count(1):
        if paden.prive.exists():
            shutil.rmtree(paden.prive)
        leg_klaar(paden, {"een.xlsx": bestanden["een.xlsx"]})
        if draai(paden, definities, bij, dood) != -signal.SIGKILL:
            break
        if paden.opbergen_bezig.exists():
            (voornemen,) = json.loads(paden.opbergen_bezig.read_bytes())
            assert voornemen.keys() == {"bron", "sha256", "bestand"}
            paden.opbergen_bezig.write_text(json.dumps(voornemen))
            gezien.add(bool(gelogd(paden)))
            assert draai(paden, definities, 0, dood) == 0
            is_alles_klaar(paden, {"een.xlsx": bestanden["een.xlsx"]})
    assert gezien == {True, False}


# --- the power fails ------------------------------------------------------------------------------


class Stroom:
    """What a power cut leaves: what was flushed, under the name it had then or the one that its folder was flushed with.

    The rest is as before, or empty. Of the index, which is never flushed, everything is left, or nothing.
    """

    def __init__(self, prive: Path, *, met_index: bool) -> None:
        self.prive, self.na, self.met_index = prive, prive.with_name("na"), met_index
        self.inhoud: dict[int, bytes] = {}
        self.namen: dict[Path, int] = {}
        self.om_de_beurt = threading.Lock()
        self.open: list[int] = []  # so that no number of a file that was removed is given to another
        for pad in (p for p in prive.rglob("*") if p.is_file()):
            self._bewaar(pad, os.open(pad, os.O_RDONLY))

    def _bewaar(self, pad: Path, nummer: int) -> None:
        self.open.append(nummer)
        self.namen[pad] = os.fstat(nummer).st_ino
        with open(f"/proc/self/fd/{nummer}", "rb") as stroom:  # noqa: PTH123 (that would count as an operation)
            self.inhoud[self.namen[pad]] = stroom.read()

    def sluit(self) -> None:
        """In the process that goes on: what is left is what there is."""
        for nummer in self.open:
            os.close(nummer)
        if self.na.exists():
            shutil.rmtree(self.prive)
            self.na.rename(self.prive)

    def fsync(self, echt: Callable[[int], None]) -> Callable[[int], None]:
        def bewaard(nummer: int) -> None:
            with self.om_de_beurt:
                self._is_vast(nummer)
            echt(nummer)

        return bewaard

    def _is_vast(self, nummer: int) -> None:
        pad = Path(f"/proc/self/fd/{nummer}").readlink()
        if pad.is_dir():
            self.namen = {p: nr for p, nr in self.namen.items() if p.parent != pad}
            with os.scandir(pad) as daar:
                self.namen |= {Path(p.path): p.inode() for p in daar if p.is_file()}
        else:
            self._bewaar(pad, os.dup(nummer))

    def valt_uit(self, _: str) -> None:
        self.om_de_beurt.acquire()  # nothing is flushed any more
        try:
            over = {pad: self.inhoud.get(nr, b"") for pad, nr in self.namen.items()}
            over |= {self.prive / p.name: p.read_bytes() if self.met_index else b"" for p in self.prive.glob("index.*")}
            for pad, inhoud in over.items():
                plek = self.na / pad.relative_to(self.prive)
                plek.parent.mkdir(parents=True, exist_ok=True)
                plek.write_bytes(inhoud)
        finally:
            dood("")


@pytest.mark.parametrize("met_index", [True, False])
@pytest.mark.usefixtures("per_drie")
@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="zegt niet welk bestand naar de schijf gaat")
def test_stroom_valt_uit_bij_elke_handeling(met_index, paden, definities, veel):
    for bij in count(1 + met_index, 2):
        if paden.prive.exists():
            shutil.rmtree(paden.prive)
        leg_klaar(paden, veel)
        stroom = Stroom(paden.prive, met_index=met_index)
        uitkomst = draai(paden, definities, bij, stroom.valt_uit, stroom.fsync)
        stroom.sluit()
        is_alles_er_nog(paden, veel)
        if uitkomst == 2:
            break
        assert draai(paden, definities, 0, dood) == 0, f"na handeling {bij}"
        is_opgeborgen(paden, {i for n, i in veel.items() if n not in SLECHT})
        with open_register(paden, definities) as register:
            assert register.gebreken() == []


@splitst
def test_het_postvak_verandert_tussen_een_kill_en_de_volgende_keer(paden, definities, bestanden):
    """Killed while filing; then somebody puts another form in the in-tray under the same name."""
    nieuw = werkboek(definities, "aanmelding", aanmelding(achternaam="Nieuwerstein", geboortedatum=date(2006, 6, 6)))
    for bij in range(1, 80):
        if paden.prive.exists():
            shutil.rmtree(paden.prive)
        leg_klaar(paden, {"een.xlsx": bestanden["een.xlsx"]})
        draai(paden, definities, bij, dood)
        opgeborgen_voor = set(gelogd(paden))
        if not (paden.prive / ".bezig.json").exists():
            continue
        (paden.postvak_in / "een.xlsx").write_bytes(nieuw)
        kopie_was_er = bool(aanwezig(paden.dossiers))
        assert draai(paden, definities, 0, dood) == 0
        verwacht = {vingerafdruk(nieuw)} | opgeborgen_voor
        if kopie_was_er:
            verwacht |= {vingerafdruk(bestanden["een.xlsx"])}
        draai(paden, definities, 0, dood)
        assert set(gelogd(paden)) == verwacht, f"handeling {bij}"


# --- kills at any moment, with the real command ---------------------------------------------------


def opdracht(paden: Paden, *rest: str) -> list[str]:
    plek = ["--project", str(paden.project), "--gegevens", str(paden.prive)]
    return [sys.executable, "-m", "werkwijzer", *plek, *rest]


def test_sigkill_op_willekeurige_momenten(cli, paden, definities, bestanden):
    toeval = random.Random(4)
    leg_klaar(paden, bestanden)
    for nr in range(8):
        jongere = aanmelding(achternaam=f"Naam{'abcdefgh'[nr] * 6}", geboortedatum=date(2008, 1, 1 + nr))
        (paden.postvak_in / f"{nr}.xlsx").write_bytes(werkboek(definities, "aanmelding", jongere))
    alles = {p.name: p.read_bytes() for p in paden.postvak_in.iterdir()}
    begin = time.monotonic()
    cli("controleer", paden.postvak_in, code=1)
    duur = time.monotonic() - begin
    for _ in range(20):
        proces = subprocess.Popen(opdracht(paden, "verwerk"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(toeval.uniform(0.5, 1.1) * duur)
        proces.kill()
        proces.wait()
        is_alles_er_nog(paden, alles)
    cli("verwerk", code=1)
    assert sorted(p.name for p in paden.postvak_in.iterdir()) == sorted(SLECHT & alles.keys())
    assert len(gelogd(paden)) == 10
    assert "Het logboek klopt (10 regels)" in cli("herstel")


# --- the folder itself ----------------------------------------------------------------------------


@contextmanager
def schijf(plek: Path, opties: str) -> Iterator[Path]:
    """A file system of its own."""
    plek.mkdir()
    gelukt = subprocess.run(["mount", "-t", "tmpfs", "-o", opties, "tmpfs", plek], capture_output=True, check=False)
    if gelukt.returncode:
        pytest.skip("geen recht om een schijf aan te koppelen")
    try:
        yield plek
    finally:
        subprocess.run(["umount", "-l", plek], check=False, capture_output=True)


@splitst
def test_volle_schijf_op_elk_moment(paden, cli, bestanden, tmp_path):
    """Ever a little less room: from all of it to none."""
    with schijf(tmp_path / "klein", "size=512k") as klein:
        cli.paden = paden = Paden(paden.project, klein / "prive")
        mislukt = 0
        for ruimte in range(200, -1, -25):
            if paden.prive.exists():
                shutil.rmtree(paden.prive)
            leg_klaar(paden, bestanden)
            (klein / "vulling").write_bytes(b"")
            vrij = shutil.disk_usage(klein).free
            (klein / "vulling").write_bytes(bytes(max(0, vrij - ruimte * 1024)))
            uit = cli("verwerk", code=1)
            mislukt += "Er kan niet worden opgeslagen" in uit
            is_alles_er_nog(paden, bestanden)
            (klein / "vulling").unlink()
            cli("verwerk", code=1)
            is_alles_klaar(paden, bestanden)
        assert mislukt >= 2


@splitst
def test_map_waarin_niet_mag_worden_geschreven(paden, cli, bestanden, tmp_path):
    with schijf(tmp_path / "schijf", "size=2m") as map_:
        cli.paden = paden = Paden(paden.project, map_ / "prive")
        leg_klaar(paden, bestanden)
        subprocess.run(["mount", "-o", "remount,ro", map_], check=True)
        uit = cli("verwerk", code=1)
        assert "Er kan niet worden opgeslagen" in uit
        assert "hier kan alleen worden gelezen" in uit
        assert "vraag schrijfrechten" in uit
        is_alles_er_nog(paden, bestanden)
        assert "4 formulieren gecontroleerd, 2 niet in orde." in cli("controleer", paden.postvak_in, code=1)
        subprocess.run(["mount", "-o", "remount,rw", map_], check=True)
        cli("verwerk", code=1)
        is_alles_klaar(paden, bestanden)


@splitst
def test_netwerkmap_die_halverwege_verdwijnt(paden, definities, bestanden, tmp_path):
    """The drive goes away at each other operation in turn, and comes back: what was on it is still there."""
    echt, ergens = tmp_path / "schijf", tmp_path / "weg"
    paden = Paden(paden.project, echt / "prive")

    def verdwijn(_: str) -> None:
        subprocess.run(["mv", str(echt), str(ergens)], check=True)

    bij = 0
    while True:
        bij += 2
        shutil.rmtree(echt, ignore_errors=True)
        leg_klaar(paden, bestanden)
        uitkomst = draai(paden, definities, bij, verdwijn)
        assert uitkomst in (0, 1, 2), f"handeling {bij}"
        if uitkomst == 2:
            break
        if echt.exists():  # made on the local disk while the drive was away; nothing of ours may be in it
            assert not [p for p in echt.rglob("*") if p.suffix == ".xlsx"], f"handeling {bij}"
            shutil.rmtree(echt)
        ergens.rename(echt)
        is_alles_er_nog(paden, bestanden)
        assert draai(paden, definities, 0, verdwijn) == 0
        is_alles_klaar(paden, bestanden)


def test_wat_tussen_lezen_en_opslaan_verandert_wordt_niet_opgeslagen(paden, definities, bestanden, monkeypatch):
    """Somebody saves one form again, and takes another away, while the rest is filed."""
    leg_klaar(paden, bestanden | {"drie.xlsx": werkboek(definities, "aanmelding", aanmelding(achternaam="Derdema"))})
    echt, nieuw = Wachtrij.op_volgorde, bestanden["fout.xlsx"]

    def op_volgorde(self: Wachtrij) -> Iterator[Any]:
        (paden.postvak_in / "een.xlsx").write_bytes(nieuw)
        (paden.postvak_in / "twee.xlsx").unlink()
        yield from echt(self)

    monkeypatch.setattr(Wachtrij, "op_volgorde", op_volgorde)
    with open_register(paden, definities) as register:
        uitkomsten = {u.beoordeling.pad.name: u for u in verwerk(register)}
    for naam, reden in (("een.xlsx", "het is net door iemand gewijzigd"), ("twee.xlsx", "het is er niet meer")):
        [gevonden] = [b for b in uitkomsten[naam].beoordeling.bevindingen if b.code == "B14"]
        assert gevonden.gevonden == f"Het bestand kan niet worden geopend: {reden}."
        assert not uitkomsten[naam].verwerkt
    assert uitkomsten["drie.xlsx"].verwerkt
    assert (paden.postvak_in / "een.xlsx").read_bytes() == nieuw
    assert len(gelogd(paden)) == 1


def test_bestand_dat_niet_uit_het_postvak_kan(paden, definities, bestanden, monkeypatch):
    """As on Windows, where a file that is open in Excel cannot be removed: the others are filed all the same."""
    leg_klaar(paden, bestanden)
    echt = Path.unlink

    def unlink(self, missing_ok=False):
        if self.name == "een.xlsx":
            raise PermissionError(errno.EACCES, "The process cannot access the file")
        echt(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    with open_register(paden, definities) as register:
        uitkomsten = {u.beoordeling.pad.name: u for u in verwerk(register)}
    assert [b.code for b in uitkomsten["een.xlsx"].beoordeling.bevindingen] == ["B19"]
    assert uitkomsten["een.xlsx"].verwerkt
    assert uitkomsten["twee.xlsx"].verwerkt
    with open_register(paden, definities) as register:
        uitkomsten = {u.beoordeling.pad.name: u for u in verwerk(register)}
    assert [b.code for b in uitkomsten["een.xlsx"].beoordeling.bevindingen] == ["X02"]
    monkeypatch.undo()
    (paden.postvak_in / "een.xlsx").unlink()
    is_alles_klaar(paden, bestanden)


@pytest.mark.parametrize("samen", [1, 3, 16])
@splitst
def test_hoe_vaak_om_de_schijf_wordt_gevraagd(samen, paden, definities, veel, monkeypatch):
    """Four times a form: it and what it says, each with the folder of its dossier. Three times for those that are filed
    together, and once for the in-tray. Why none of these can go, stands in `dossiers/opbergen.py`."""
    monkeypatch.setattr("werkwijzer.postvak.verwerken.GROEPSGROOTTE", samen)
    echt, keren = os.fsync, list[int]()
    monkeypatch.setattr(os, "fsync", lambda nummer: (keren.append(nummer), echt(nummer)))
    goed = {naam: inhoud for naam, inhoud in veel.items() if naam not in SLECHT}
    leg_klaar(paden, goed)
    with open_register(paden, definities) as register:
        keren.clear()
        verwerk(register)
        groepen = -(-len(goed) // samen)
        assert len(keren) == 4 * len(goed) + 3 * groepen + 1


def test_de_index_schrijft_niets_voordat_het_logboek_het_weet(paden, definities, indienen):
    """However much is filed together: SQLite would write a part of it when its memory is full."""
    (nummer,) = indienen(("aanmelding", aanmelding()))
    veel_tekst = Antwoorden({"toelichting": "x" * 500_000})
    with open_register(paden, definities) as register:
        voor = paden.index.read_bytes()
        with register.index.samen():
            for nr in range(2, 18):
                bestand = f"dossiers/{nummer}/{nr}.xlsx"
                register.index.neem_op(Ingediend(nr, str(nr), nummer, "plan", date(2025, 1, nr), bestand, veel_tekst))
            assert paden.index.read_bytes() == voor
            assert register.index.laatste_volgnr == 17
        assert paden.index.read_bytes() != voor


@splitst
def test_formulieren_in_een_map_delen_wat_die_vraagt(paden, definities, indienen, monkeypatch):
    """Then it is twice a form."""
    (nummer,) = indienen(("aanmelding", aanmelding()))
    for dag in range(1, 11):
        (paden.postvak_in / f"{dag}.xlsx").write_bytes(
            werkboek(definities, "uvz-verslag", uvz(date(2025, 2, dag), nummer))
        )
    echt, keren = os.fsync, list[int]()
    monkeypatch.setattr(os, "fsync", lambda nummer: (keren.append(nummer), echt(nummer)))
    with open_register(paden, definities) as register:
        assert all(u.verwerkt for u in verwerk(register))
        assert len(keren) == 2 * 10 + 2 + 3 + 1


def test_wat_bij_het_opslaan_opnieuw_wordt_bewaard_blijft_in_het_postvak(paden, definities, bestanden, monkeypatch):
    """Somebody saves a form again after it was read to be filed: that is another one."""
    leg_klaar(paden, bestanden)
    echt = Logboek.schrijf_regels

    def schrijf_regels(self, regels):
        echt(self, regels)
        (paden.postvak_in / "een.xlsx").write_bytes(b"nieuw")

    monkeypatch.setattr(Logboek, "schrijf_regels", schrijf_regels)
    with open_register(paden, definities) as register:
        uitkomsten = {u.beoordeling.pad.name: u for u in verwerk(register)}
    assert uitkomsten["een.xlsx"].verwerkt
    assert (paden.postvak_in / "een.xlsx").read_bytes() == b"nieuw"
    assert set(gelogd(paden)) == {vingerafdruk(bestanden[n]) for n in GOED}


# --- log and returned workbooks -------------------------------------------------------------------


def test_logboek_dat_regels_mist_houdt_verwerken_tegen(cli, paden, bestanden):
    leg_klaar(paden, bestanden)
    cli("verwerk", code=1)
    regels = paden.logboek.read_bytes().splitlines(keepends=True)
    nieuw = {"drie.xlsx": bestanden["een.xlsx"]}
    for over in (regels[:1], []):
        paden.logboek.write_bytes(b"".join(over))
        leg_klaar(paden, nieuw)
        assert "Het logboek mist regels" in cli("verwerk", code=1)
        assert (paden.postvak_in / "drie.xlsx").exists()
    paden.logboek.unlink()
    paden.index.unlink()
    assert "Het logboek mist regels" in cli("verwerk", code=1)
    uit = cli("herstel", code=1)
    assert uit.count("aanmelding_") == 2
    assert "Lever het opnieuw in via postvak-in" in uit


def test_kapotte_index_wordt_opnieuw_gemaakt(cli, paden, bestanden):
    leg_klaar(paden, bestanden)
    cli("verwerk", code=1)
    inhoud = bytearray(paden.index.read_bytes())
    inhoud[5000:9000] = bytes(4000)
    paden.index.write_bytes(inhoud)
    leg_klaar(paden, {"een.xlsx": bestanden["een.xlsx"]})
    uitkomst = json.loads(cli("verwerk", "--json", code=1))
    assert [b["code"] for u in uitkomst for b in u["bevindingen"] if "een.xlsx" in u["bestand"]] == ["X02"]
    assert "2 formulieren gelezen" in cli("herstel")


def test_een_verbetering_die_nog_niet_is_ingeleverd_wordt_niet_overschreven(cli, paden, definities, bestanden):
    leg_klaar(paden, bestanden)
    cli("verwerk", code=1)
    terug = paden.teruggestuurd / "fout (verbeteren).xlsx"
    terug.write_bytes(b"hier werkt iemand aan")
    anders = werkboek(definities, "aanmelding", aanmelding(achternaam="Anderszins", wijk=None, voornaam=None))
    (paden.postvak_in / "fout.xlsx").write_bytes(anders)
    (uitkomst,) = [u for u in json.loads(cli("verwerk", "--json", code=1)) if "fout" in u["bestand"]]
    assert terug.read_bytes() == b"hier werkt iemand aan"
    assert Path(uitkomst["teruggave"]).name == f"fout {vingerafdruk(anders)[:8]} (verbeteren).xlsx"
    assert Path(uitkomst["teruggave"]).exists()
