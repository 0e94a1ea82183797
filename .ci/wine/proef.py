"""The same work on real Windows Python (under Wine) and here: what they make must be equal, byte for byte.

`.ci/windows` calls this. The program is the unpacked zip, in a folder with an accent and a space. Both halves run beside
each other, and the unit tests on Windows beside the longer one. A command runs in the process that ran the one before;
where the process is the point, it gets one of its own.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path

from opzetten import MAP, houd_gecompileerd  # beside this file

HIER = Path(__file__).resolve().parent
GEEN_PANGO = "raise OSError('geen Pango')\n"  # as on Windows: both then build the site without PDFs
# Unit tests about what is not there: Pango (a PDF), a font with all letters, and files that the zip leaves out.
NIET_OP_WINDOWS = (
    "test_poort*.py",
    "test_deelkaart.py",
    "test_inpakken.py",
    "test_wegwijzers.py",
    "test_projectmap.py",
)
LETTERS = "test_the_picture_for_sharing"  # in a file of which the rest runs
KAARTEN = ("deelkaart.png", "oogopslag-*.png")  # drawn with a font of the computer
LANG = 900  # seconds for one command, on a machine that does more


class Mis(Exception):
    """What the trial found wrong."""


def eis(goed: object, *waarom: object) -> None:
    if not goed:
        raise Mis("\n".join(map(str, waarom)))


@dataclass
class Kant:
    """One of the two systems: where the program stands, where the private folder is, and how to run something."""

    naam: str
    programma: Path
    prive: Path
    python: list[str]
    omgeving: dict[str, str]
    sommen: dict[str, dict[str, str]] = field(default_factory=dict)
    mis: list[str] = field(default_factory=list)
    _proces: subprocess.Popen[bytes] | None = None
    _laatste: deque[bytes] = field(default_factory=lambda: deque(maxlen=40))

    def pad(self, pad: Path) -> str:
        return str(pad) if self.naam == "linux" else f"Z:{pad}".replace("/", "\\")

    @contextmanager
    def stap(self, naam: str) -> Iterator[None]:
        """One step: says how long it took and what was wrong. The next ones still tell something."""
        begin, uitslag = time.monotonic(), "goed"
        try:
            yield
        except Exception as fout:
            self.mis.append(naam)
            uitslag = f"MIS\n{str(fout)[-4000:]}"
        print(f"{time.monotonic() - begin:6.1f} s  {self.naam}: {naam}: {uitslag}", flush=True)

    def begin(self, *opdracht: str, stderr: int = subprocess.STDOUT) -> subprocess.Popen[bytes]:
        """A process of Python with these arguments. Its output is a pipe: Wine wants that."""
        return subprocess.Popen(
            [*self.python, "-X", "utf8", *opdracht],
            cwd=self.programma,
            env={**os.environ, **self.omgeving},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
        )

    def loper(self, *hoe: str) -> subprocess.Popen[bytes]:
        """A process that runs one command after the other."""
        proces = self.begin(self.pad(HIER / "loper.py"), *hoe, stderr=subprocess.PIPE)
        threading.Thread(target=self._laatste.extend, args=(proces.stderr,), daemon=True).start()
        return proces

    def ww(self, *opdracht: str, code: int | None = 0) -> str:
        """A command on the private folder of this side, in the process of the command before."""
        if self._proces is None:
            self._proces = self.loper()
        return self._vraag(self._proces, "--gegevens", self.pad(self.prive), *opdracht, code=code)

    def op_netwerkschijf(self, *opdrachten: tuple[str, int | None]) -> Iterator[str]:
        """Commands one by one on the private folder as Windows sees it on a network drive."""
        with self.loper("netwerkschijf") as proces:
            try:
                for opdracht, code in opdrachten:
                    yield self._vraag(proces, "--gegevens", r"\\server\deel", opdracht, code=code)
            finally:
                proces.kill()

    def _vraag(self, proces: subprocess.Popen[bytes], *opdracht: str, code: int | None) -> str:
        assert proces.stdin
        assert proces.stdout
        wekker = threading.Timer(LANG, proces.kill)
        wekker.start()
        try:
            proces.stdin.write(json.dumps(opdracht).encode() + b"\n")
            proces.stdin.flush()
            antwoord = proces.stdout.readline()
        except OSError:
            antwoord = b""
        finally:
            wekker.cancel()
        if not antwoord:
            self.sluit()
            raise Mis(f"gestopt bij {opdracht}", b"".join(self._laatste).decode("utf-8", "replace"))
        uitkomst, uit = json.loads(antwoord)
        uit = uit.replace("\r\n", "\n")
        eis("Traceback" not in uit and "niet had mogen gebeuren" not in uit, uit)
        eis(code is None or uitkomst == code, f"{opdracht}: uitkomst {uitkomst} in plaats van {code}", uit)
        return str(uit)

    def sluit(self) -> None:
        if self._proces:
            self._proces.kill()
            self._proces.wait()
            self._proces = None

    def onthoud(self, naam: str, map_: Path, *delen: str, zonder: tuple[str, ...] = ()) -> None:
        """What is to be the same on both sides: the files under a folder that go by these patterns. Of those named as in
        `zonder` only that they are there."""
        paden = sorted({p for d in delen for p in map_.glob(d) if p.is_file()})
        eis(paden, f"niets te vergelijken: {delen}")
        self.sommen[naam] = {
            p.relative_to(map_).as_posix(): ""
            if any(fnmatch(p.name, z) for z in zonder)
            else hashlib.sha256(p.read_bytes()).hexdigest()
            for p in paden
        }


def verschillen(windows: Kant, linux: Kant) -> Iterator[str]:
    """What was made differently, per thing to compare."""
    for naam in sorted(windows.sommen.keys() | linux.sommen.keys()):
        een, ander = windows.sommen.get(naam, {}), linux.sommen.get(naam, {})
        anders = sorted(n for n in een.keys() | ander.keys() if een.get(n) != ander.get(n))
        if anders:
            yield f"{naam}: {len(anders)} van {len(een | ander)} anders: {anders[:10]}"
        else:
            print(f"          gelijk: {naam} ({len(een)} bestanden)")


def maak(k: Kant, demo: list[str], formulieren_klaar: threading.Event) -> bool:
    """From blank forms to a site; whether there are dossiers to go on with."""
    with k.stap("lege formulieren"):
        try:
            for oud in (k.programma / "forms").glob("*.xlsx"):
                oud.unlink()
            k.ww("formulieren")
        finally:
            formulieren_klaar.set()
        k.onthoud("lege formulieren", k.programma / "forms", "*.xlsx")
    with k.stap("controleer leest alle formulieren"):
        uit = k.ww("controleer", k.pad(k.programma / "forms"), code=None)
        eis("B16" not in uit, uit)
        k.sommen["de laatste regel van controleer"] = {uit.splitlines()[-1]: ""}
    with k.stap("demo: verwerken, cijfers, verslagen, site"):
        k.ww("demo", "--niet-serveren", *demo)
        project = next(k.prive.glob("demo-*"))
        k.prive = next(k.prive.glob("voorbeeld-*"))
        stukken = ("dossiers/*/*.xlsx", "overleggen/*", "cijfers/*", "weergave/*")
        k.onthoud("dossiers, overleggen, akten en leesbare pagina's", k.prive, *stukken)
        verslagen = ("data/openbaar/*.json", "docs/jaarverslag/**/*")
        k.onthoud("cijfers en verslagen", project, *verslagen, zonder=KAARTEN)
        k.onthoud("de site", project / "site", "**/*", "_headers", ".well-known/*", zonder=KAARTEN)
    return (k.prive / "dossiers").is_dir()


def week(k: Kant) -> None:
    """A week's work on the demo's dossiers."""
    nummer = max(m.name for m in (k.prive / "dossiers").iterdir())
    with k.stap("werkvoorraad"):
        k.ww("werkvoorraad", "--peildatum", "2025-12-01")
        k.onthoud("werkvoorraad", k.prive, "werkvoorraad/*.xlsx", "werkvoorraad/*.ics")
    with k.stap("plan, agenda, zoek"):
        k.ww("plan", nummer)
        k.ww("agenda", "2026-01-06", "--met", nummer)
        k.ww("zoek", nummer)
        k.onthoud("plan en agenda", k.prive, "uitgegeven/*.xlsx", "agenda/*/*.docx")
    with k.stap("brief"):
        waarom = ("--reden", "De politie zag je drie keer bij overlast.", "--uvz", "2026-01-20")
        k.ww("brief", "notificatie", nummer, *waarom, "--datum", "2026-01-06")
        k.onthoud("brief", k.prive, "brieven/*/*.docx")
    with k.stap("back-up en terugzetten"):
        doel, terug = k.prive.parent / "archief.zip", k.prive.parent / "terug é"
        k.ww("backup", k.pad(doel))
        uit = k.ww("terugzetten", k.pad(doel), k.pad(terug))
        eis("Elk bestand en het logboek kloppen." in uit, uit)
        k.onthoud("wat is teruggezet", terug, "dossiers/*/*", "overleggen/*")


def op_linux(k: Kant, demo: list[str]) -> None:
    if maak(k, demo, threading.Event()):
        week(k)
        with k.stap("vernietigen"):
            k.ww(*vernietig(weg := eerste(k)), code=None)
            na_vernietigen(k, weg)
    k.sluit()


def op_windows(k: Kant, demo: list[str], formulieren_klaar: threading.Event) -> None:
    if maak(k, demo, formulieren_klaar):
        week(k)
        with k.stap("een werklijst is open in Excel: de andere worden bijgewerkt"):
            open_werklijst(k)
        with k.stap("netwerkschijf: logboek, verwerk en de privacypoort openen de index"):
            netwerkschijf(k)
        with k.stap("vernietigen terwijl een formulier open is, en daarna verder"):
            vernietig_wat_open_is(k)
    with k.stap("uitvoer in cp1252 en cp850"):
        codepaginas(k)
    k.sluit()


def open_werklijst(k: Kant) -> None:
    voor = {f: f.read_bytes() for f in sorted((k.prive / "werkvoorraad").glob("*.xlsx"))}
    lijst = next(iter(voor))
    with open_in_excel(k, lijst):
        uit = k.ww("werkvoorraad", "--peildatum", "2025-12-15", code=1)
    eis("nog open in een ander programma, zoals Excel of Word" in uit and lijst.name in uit, uit)
    anders = {f for f, was in voor.items() if f.read_bytes() != was}
    eis(anders == voor.keys() - {lijst}, "niet alle andere zijn nieuw", sorted(f.name for f in anders))
    eis(not [*(k.prive / "werkvoorraad").glob(".*.deel")], "er bleef iets halfs achter")


def netwerkschijf(k: Kant) -> None:
    deel = Path(k.omgeving["WINEPREFIX"]) / "dosdevices" / "unc" / "server" / "deel"
    deel.parent.mkdir(parents=True, exist_ok=True)
    deel.unlink(missing_ok=True)
    deel.symlink_to(k.prive)
    logboek = k.prive / "logboek.jsonl"
    antwoord = k.op_netwerkschijf(("logboek", 0), ("verwerk", None), ("logboek", 1))
    eis("Het logboek klopt" in (uit := next(antwoord)), uit)
    next(antwoord)
    heel = logboek.read_bytes()
    logboek.write_bytes(b"".join(heel.splitlines(keepends=True)[:5]))
    eis("Het logboek klopt" not in (uit := next(antwoord)), uit)
    antwoord.close()
    logboek.write_bytes(heel)


def eerste(k: Kant) -> str:
    return min(m.name for m in (k.prive / "dossiers").iterdir())


def vernietig(weg: str) -> tuple[str, ...]:
    waarom = ("--grond", "vergissing", "--reden", "Proef van het systeem.")
    return ("bewaartermijn", "--vernietig", weg, "--bevestig", weg, *waarom)


def na_vernietigen(k: Kant, weg: str) -> None:
    eis(not [*(k.prive / "dossiers" / weg).glob("*.xlsx")], f"er is nog iets van {weg}")
    k.onthoud("wat er na het vernietigen is", k.prive, "dossiers/*/*.xlsx", "overleggen/*.xlsx")


def vernietig_wat_open_is(k: Kant) -> None:
    weg = eerste(k)
    formulier = min((k.prive / "dossiers" / weg).glob("*.xlsx"))
    with open_in_excel(k, formulier):
        uit = k.ww(*vernietig(weg), code=1)
        eis(f"Dossier {weg} is nog niet helemaal vernietigd" in uit and formulier.name in uit, uit)
        uit = k.ww("bewaartermijn", "--alles", code=None)
        eis("is nog niet helemaal vernietigd" in uit, uit)
    k.ww("bewaartermijn", "--alles", code=None)
    na_vernietigen(k, weg)


def codepaginas(k: Kant) -> None:
    """The start script itself, in a console with another code page."""
    regels = [r for code in (1252, 850) for r in (f"@chcp {code} >nul", "@call Werkwijzer.cmd --help")]
    zip_map = k.programma.parent
    (zip_map / "proef.cmd").write_bytes("".join(f"{r}\r\n" for r in regels).encode())
    klaar = subprocess.run(
        ["wine", "cmd", "/c", "proef.cmd"],
        cwd=zip_map,
        env={**os.environ, **k.omgeving},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=180,
        check=False,
    )
    eis(klaar.stdout.decode("utf-8").count("Toon deze uitleg.") == 2, klaar.stdout)


def tests(k: Kant, klaar: threading.Event) -> None:
    """The unit tests on Windows, when the forms that they read are there again."""
    klaar.wait(LANG)
    map_ = k.programma / "tests" / "unit"
    weg = [f"--ignore={k.pad(p)}" for deel in NIET_OP_WINDOWS for p in map_.glob(deel)]
    weg += ["--deselect=tests/unit/test_webserver.py::test_elk_pakket_ligt_vast_met_een_hash", f"-k=not {LETTERS}"]
    with k.stap("de tests van de onderdelen"):
        pytest = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "--no-header", "--maxfail=20"]
        with k.begin(*pytest, *weg, k.pad(map_)) as proces:
            try:
                uit = proces.communicate(timeout=2 * LANG)[0].decode("utf-8", "replace").replace("\r\n", "\n")
            finally:
                proces.kill()
        slot = uit.strip().splitlines()[-1] if uit.strip() else "geen uitvoer"
        print(f"          {slot}", flush=True)
        eis(re.fullmatch(r"\d+ passed.*", slot), uit)


@contextmanager
def open_in_excel(windows: Kant, *paden: Path) -> Iterator[None]:
    proces = windows.begin(windows.pad(HIER / "openhouden.py"), "300", *map(windows.pad, paden))
    assert proces.stdout
    try:
        eis(proces.stdout.readline().strip() == b"open", "het bestand is niet open te houden")
        yield
    finally:
        proces.kill()
        proces.wait()
        time.sleep(1)  # Wine closes the handles when its server has seen the end


def main(werk: Path, *demo: str) -> int:
    """`werk` holds Wine's folder with the unpacked zip, and is where the private folders come; the rest goes to `demo`."""
    uitgepakt, hier = werk / MAP, werk / "programma"
    (werk / "zonder").mkdir()
    (werk / "zonder" / "weasyprint.py").write_text(GEEN_PANGO, encoding="utf-8")
    shutil.copytree(uitgepakt / "programma", hier)
    vast = {"SOURCE_DATE_EPOCH": "1750000000", "HOME": str(werk)}
    linux = Kant("linux", hier, werk / "prive é linux", [sys.executable], dict(vast))
    windows = Kant(
        "windows",
        uitgepakt / "programma",
        werk / "prive é windows",
        ["wine", str(uitgepakt / "python" / "python.exe")],
        {**vast, "WINEPREFIX": str(werk / "wine")},
    )
    linux.omgeving["PYTHONPATH"] = os.pathsep.join([str(werk / "zonder"), str(hier / "scripts")])
    for kant in (windows, linux):
        kant.omgeving["WERKWIJZER_INSTELLINGEN"] = kant.pad(werk / f"instellingen {kant.naam}")
    klaar = threading.Event()
    with ThreadPoolExecutor() as bank:
        langste = bank.submit(op_windows, windows, list(demo), klaar)
        op_linux(linux, list(demo))
        tests(windows, klaar)
        langste.result()
    mis = windows.mis + linux.mis
    for verschil in verschillen(windows, linux):
        print(f"          MIS: {verschil}")
        mis.append(verschil)
    with suppress(OSError, subprocess.TimeoutExpired):
        subprocess.run(["wineserver", "-k"], env={**os.environ, **windows.omgeving}, check=False, timeout=30)
    if not mis:
        houd_gecompileerd(werk)
    print(f"{len(mis)} keer mis" if mis else "Windows en Linux maken hetzelfde.")
    return 1 if mis else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
