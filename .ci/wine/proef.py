"""The same work on real Windows Python (under Wine) and here: what they make must be equal, byte for byte.

`.ci/windows` calls this. The program is the unpacked zip, in a folder with an accent and a space.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path

HIER = Path(__file__).parent
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


@dataclass
class Kant:
    """One of the two systems: where the program stands, where the private folder is, and how to run something."""

    naam: str
    programma: Path
    prive: Path
    python: list[str]
    omgeving: dict[str, str] = field(default_factory=dict)

    def pad(self, pad: Path) -> str:
        return str(pad) if self.naam == "linux" else f"Z:{pad}".replace("/", "\\")

    def draai(self, *opdracht: str, code: int | None = 0, tijd: float = 1200) -> str:
        """Run Python with these arguments; its output. Standard output is a pipe: Wine wants that."""
        klaar = subprocess.run(
            [*self.python, *opdracht],
            cwd=self.programma,
            env={**os.environ, **self.omgeving},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            timeout=tijd,
            check=False,
        )
        uit = klaar.stdout.decode("utf-8").replace("\r\n", "\n")
        assert "Traceback" not in uit, uit
        assert code is None or klaar.returncode == code, f"uitkomst {klaar.returncode} in plaats van {code}:\n{uit}"
        return uit

    def ww(self, *opdracht: str, code: int | None = 0) -> str:
        return self.draai("-X", "utf8", "-m", "werkwijzer", "--gegevens", self.pad(self.prive), *opdracht, code=code)


class Proef:
    """The steps, one after the other; each says how long it took and what was wrong."""

    def __init__(self, windows: Kant, linux: Kant) -> None:
        self.windows, self.linux, self.mis = windows, linux, 0

    @property
    def beide(self) -> tuple[Kant, Kant]:
        return self.windows, self.linux

    @contextmanager
    def stap(self, naam: str) -> Iterator[None]:
        begin = time.monotonic()
        try:
            yield
            uitslag = "goed"
        except Exception as fout:  # the next steps still tell something
            self.mis += 1
            uitslag = f"MIS\n{str(fout)[-3000:]}"
        print(f"{time.monotonic() - begin:6.1f} s  {naam}: {uitslag}", flush=True)

    def zelfde(self, van: Callable[[Kant], Path], *delen: str, zonder: tuple[str, ...] = ()) -> None:
        """Compare the files under a folder of both sides. `delen` are patterns; of files named as in `zonder` only
        that both sides have them."""
        kanten = []
        for kant in self.beide:
            map_ = van(kant)
            paden = sorted({p for d in delen for p in map_.glob(d) if p.is_file()})
            namen = {p.relative_to(map_).as_posix(): p for p in paden}
            kanten.append(namen)
        windows, linux = kanten
        assert windows.keys() == linux.keys(), f"andere bestanden: {sorted(windows.keys() ^ linux.keys())[:10]}"
        anders = [
            naam
            for naam, p in windows.items()
            if p.read_bytes() != linux[naam].read_bytes() and not any(fnmatch(p.name, z) for z in zonder)
        ]
        assert not anders, f"{len(anders)} van {len(windows)} anders: {anders[:10]}"
        assert windows, f"niets te vergelijken: {delen}"


def doe_alles(p: Proef, tests: Path, demo: list[str]) -> None:
    w = p.windows
    with p.stap("lege formulieren"):
        for kant in p.beide:
            for oud in (kant.programma / "forms").glob("*.xlsx"):
                oud.unlink()
            kant.ww("formulieren")
        p.zelfde(lambda k: k.programma / "forms", "*.xlsx")
    with p.stap("controleer leest alle formulieren"):
        uit = [kant.ww("controleer", kant.pad(kant.programma / "forms"), code=None) for kant in p.beide]
        assert uit[0].splitlines()[-1] == uit[1].splitlines()[-1], uit
        assert "B16" not in uit[0], uit[0]
    with p.stap("demo: verwerken, cijfers, verslagen, site"):
        for kant in p.beide:
            kant.ww("demo", "--niet-serveren", *demo)
    voorbeeld = {kant.naam: next(kant.prive.glob("voorbeeld-*"), kant.prive) for kant in p.beide}
    project = {kant.naam: next(kant.prive.glob("demo-*"), kant.programma) for kant in p.beide}
    with p.stap("dossiers, overleggen, akten en leesbare pagina's zijn gelijk"):
        p.zelfde(lambda k: voorbeeld[k.naam], "dossiers/*/*.xlsx", "overleggen/*", "cijfers/*", "weergave/*")
    with p.stap("cijfers en verslagen zijn gelijk"):
        p.zelfde(lambda k: project[k.naam], "data/openbaar/*.json", "docs/jaarverslag/**/*", zonder=KAARTEN)
    with p.stap("de site is gelijk"):
        p.zelfde(lambda k: project[k.naam] / "site", "**/*", "_headers", ".well-known/*", zonder=KAARTEN)
    for kant in p.beide:
        kant.prive = voorbeeld[kant.naam]
    if not all((kant.prive / "dossiers").is_dir() for kant in p.beide):
        return  # without dossiers there is no week
    week(p)
    with p.stap("uitvoer in cp1252 en cp850"):
        zip_map = w.programma.parent
        for code in ("1252", "850"):
            (zip_map / "proef.cmd").write_bytes(f"@chcp {code} >nul\r\n@Werkwijzer.cmd --help\r\n".encode())
            opdracht, omgeving = ["wine", "cmd", "/c", "proef.cmd"], {**os.environ, **w.omgeving}
            soort = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
            klaar = subprocess.run(opdracht, cwd=zip_map, env=omgeving, timeout=120, check=False, **soort)
            assert "Toon deze uitleg." in klaar.stdout.decode("utf-8"), klaar.stdout
    with p.stap("de tests van de onderdelen"):
        uit = w.draai(
            "-X",
            "utf8",
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "--no-header",
            "--maxfail=20",
            *(f"--ignore={w.pad(p)}" for deel in NIET_OP_WINDOWS for p in tests.glob(deel)),
            "--deselect=tests/unit/test_webserver.py::test_elk_pakket_ligt_vast_met_een_hash",
            f"-k=not {LETTERS}",
            w.pad(tests),
            code=None,
            tijd=900,
        )
        slot = uit.strip().splitlines()[-1]
        print(f"          {slot}")
        assert re.fullmatch(r"\d+ passed.*", slot), uit


def week(p: Proef) -> None:
    """A week's work on the demo's dossiers."""
    w, linux = p.windows, p.linux
    nummers = sorted(m.name for m in (linux.prive / "dossiers").iterdir())
    nummer, weg = nummers[-1], nummers[0]
    with p.stap("werkvoorraad"):
        for kant in p.beide:
            kant.ww("werkvoorraad", "--peildatum", "2025-12-01")
        p.zelfde(lambda k: k.prive, "werkvoorraad/*.xlsx", "werkvoorraad/*.ics")
    with p.stap("een werklijst is open in Excel: de andere worden bijgewerkt"):
        lijst = sorted((w.prive / "werkvoorraad").glob("*.xlsx"))[0]
        voor = {f: f.read_bytes() for f in (w.prive / "werkvoorraad").glob("*.xlsx")}
        with open_in_excel(w, lijst):
            uit = w.ww("werkvoorraad", "--peildatum", "2025-12-15", code=1)
        assert "nog open in een ander programma, zoals Excel of Word" in uit, uit
        assert lijst.name in uit, uit
        assert lijst.read_bytes() == voor[lijst]
        assert sum(f.read_bytes() != was for f, was in voor.items()) == len(voor) - 1, "niet alle andere zijn nieuw"
        assert not [*(w.prive / "werkvoorraad").glob(".*.deel")]
    with p.stap("plan, agenda, voortgang, zoek"):
        for kant in p.beide:
            kant.ww("plan", nummer)
            kant.ww("agenda", "2026-01-06", "--met", nummer)
            kant.ww("zoek", nummer)
        p.zelfde(lambda k: k.prive, "uitgegeven/*.xlsx", "agenda/*/*.docx")
    with p.stap("brief"):
        for kant in p.beide:
            kant.ww("brief", "notificatie", nummer, "--datum", "2026-01-06", code=None)
        if (linux.prive / "brieven").exists():
            p.zelfde(lambda k: k.prive, "brieven/*/*.docx")
    with p.stap("back-up en terugzetten"):
        for kant in p.beide:
            doel = kant.prive.parent / "archief.zip"
            terug = kant.prive.parent / "terug é"
            doel.unlink(missing_ok=True)
            shutil.rmtree(terug, ignore_errors=True)
            kant.ww("backup", kant.pad(doel))
            uit = kant.ww("terugzetten", kant.pad(doel), kant.pad(terug))
            assert "Elk bestand en het logboek kloppen." in uit, uit
        p.zelfde(lambda k: k.prive.parent / "terug é", "dossiers/*/*", "overleggen/*")
    with p.stap("netwerkschijf: logboek, verwerk en de privacypoort openen de index"):
        deel = Path(os.environ["WINEPREFIX"]) / "dosdevices" / "unc" / "server" / "deel"
        deel.parent.mkdir(parents=True, exist_ok=True)
        deel.unlink(missing_ok=True)
        deel.symlink_to(w.prive)
        op_schijf = [w.pad(HIER / "netwerkschijf.py"), "--gegevens", r"\\server\deel"]
        assert "Het logboek klopt" in w.draai("-X", "utf8", *op_schijf, "logboek")
        w.draai("-X", "utf8", *op_schijf, "verwerk", code=None)
        regels = (w.prive / "logboek.jsonl").read_bytes()
        (w.prive / "logboek.jsonl").write_bytes(b"".join(regels.splitlines(keepends=True)[:5]))
        assert "Het logboek klopt" not in w.draai("-X", "utf8", *op_schijf, "logboek", code=1)
        (w.prive / "logboek.jsonl").write_bytes(regels)
    with p.stap("vernietigen terwijl een formulier open is, en daarna verder"):
        formulier = sorted((w.prive / "dossiers" / weg).glob("*.xlsx"))[0]
        vraag = (
            "bewaartermijn",
            "--vernietig",
            weg,
            "--bevestig",
            weg,
            "--grond",
            "vergissing",
            "--reden",
            "Proef van het systeem.",
        )
        with open_in_excel(w, formulier):
            uit = w.ww(*vraag, code=1)
            assert f"Dossier {weg} is nog niet helemaal vernietigd" in uit, uit
            assert formulier.name in uit, uit
            assert "is nog niet helemaal vernietigd" in w.ww("bewaartermijn", "--alles", code=None)
        w.ww("bewaartermijn", "--alles", code=None)
        assert not formulier.exists(), "na het sluiten is het formulier er nog"
        linux.ww(*vraag, code=None)
        p.zelfde(lambda k: k.prive, "dossiers/*/*.xlsx", "overleggen/*.xlsx")


@contextmanager
def open_in_excel(windows: Kant, *paden: Path) -> Iterator[None]:
    opdracht = [*windows.python, windows.pad(HIER / "openhouden.py"), "300", *map(windows.pad, paden)]
    proces = subprocess.Popen(
        opdracht, env={**os.environ, **windows.omgeving}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    assert proces.stdout
    try:
        assert proces.stdout.readline().strip() == b"open", "het bestand is niet open te houden"
        yield
    finally:
        proces.kill()
        proces.wait()
        time.sleep(1)  # Wine closes the handles when its server has seen the end


def main(uitgepakt: Path, werk: Path, *demo: str) -> int:
    """`uitgepakt` is the unpacked zip; `werk` is for the Linux side and the private folders; the rest goes to `demo`."""
    shutil.rmtree(werk, ignore_errors=True)
    (werk / "zonder").mkdir(parents=True)
    (werk / "zonder" / "weasyprint.py").write_text(GEEN_PANGO, encoding="utf-8")
    shutil.copytree(uitgepakt / "programma", werk / "programma")
    vast = {"SOURCE_DATE_EPOCH": "1750000000"}
    windows = Kant(
        "windows",
        uitgepakt / "programma",
        werk / "prive é windows",
        ["wine", str(uitgepakt / "python" / "python.exe")],
        vast,
    )
    pad = os.pathsep.join([str(werk / "zonder"), str(werk / "programma" / "scripts")])
    linux = Kant("linux", werk / "programma", werk / "prive é linux", [sys.executable], {**vast, "PYTHONPATH": pad})
    proef = Proef(windows, linux)
    doe_alles(proef, uitgepakt / "programma" / "tests" / "unit", list(demo))
    print(f"Vingerafdruk van de cijfers: {som(windows.programma / 'data' / 'openbaar')}")
    subprocess.run(["wineserver", "-k"], check=False)  # what a time limit left behind
    print(f"{proef.mis} stappen mis" if proef.mis else "Windows en Linux maken hetzelfde.")
    return 1 if proef.mis else 0


def som(map_: Path) -> str:
    return hashlib.sha256(b"".join(p.read_bytes() for p in sorted(map_.glob("*.json")))).hexdigest()[:16]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:]))
