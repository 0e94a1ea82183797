"""Set up what the trial needs: Wine's drive C with the unpacked zip for Windows, and the packages for the tests.

What takes long is the same for every run with the same lock files. It is made once, in a folder of the cache that is
named after them, beside it first and then renamed; each run gets a copy of links, and the program of today in it.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

HIER = Path(__file__).resolve().parent
sys.path.insert(0, str(HIER.parents[1] / "scripts"))

import dll  # noqa: E402

import inpakken  # noqa: E402

MAP = Path("wine", "drive_c", "users", "Zoë", "Werk wijzer")
VOOR_TESTS = ("pytest", "iniconfig", "hypothesis", "sortedcontainers", "rdflib", "pyparsing", "scipy")
BEWAAR, RUIM = 30 * 24 * 3600, 24 * 3600  # seconds that a set-up nobody uses stays, and what a killed run left behind


def main(cache: Path, werk: Path) -> None:
    ruim_op(cache)
    sjabloon = cache / sleutel()
    if sjabloon.is_dir():
        stap(f"Uit de cache: {sjabloon}")
    else:
        maak(sjabloon)
    with suppress(OSError):
        os.utime(sjabloon)
    stap("Het programma van nu uitpakken")
    neem_over(sjabloon, werk)
    (werk / "sjabloon").symlink_to(sjabloon)


def houd_gecompileerd(werk: Path) -> None:
    """What Python compiled in this run is there for the next one."""
    van, naar = werk / MAP / "python", (werk / "sjabloon").resolve() / MAP
    subprocess.run(["cp", "-a", "--link", "--no-clobber", str(van), str(naar)], stderr=subprocess.DEVNULL, check=False)


def stap(tekst: str) -> None:
    print(time.strftime("%T"), tekst, flush=True)


def sleutel() -> str:
    """What the set-up is made of, as a name."""
    root = inpakken.ROOT
    wine = subprocess.run(["wine", "--version"], capture_output=True, check=True, timeout=60).stdout
    namen = [root / inpakken.start.RUN_LOCK, root / inpakken.start.TEST_LOCK, root / "scripts" / "inpakken.py"]
    namen += [HIER / n for n in ("opzetten.py", "dll.py", "zig.lock", "wwmath.c", "bcryptprimitives.c")]
    return hashlib.sha256(wine + b"\0".join(p.read_bytes() for p in namen)).hexdigest()[:16]


def ruim_op(cache: Path) -> None:
    for pad in cache.iterdir():
        with suppress(OSError):
            oud = time.time() - pad.stat().st_mtime
            if oud > (RUIM if pad.name.startswith(("werk-", "deel-")) else BEWAAR):
                shutil.rmtree(pad, ignore_errors=True)


def maak(sjabloon: Path) -> None:
    deel = Path(tempfile.mkdtemp(prefix="deel-", dir=sjabloon.parent))
    try:
        with ThreadPoolExecutor() as bank:
            delen = [bank.submit(maak_wine, deel), bank.submit(haal_zig, deel / "zig"), bank.submit(pak_uit, deel)]
            for taak in delen:
                taak.result()
        (deel / MAP).parent.mkdir(parents=True)
        (deel / "zip").rename(deel / MAP)
        stap("De DLL's die Wine mist")
        pakketten = deel / MAP / "python" / "Lib" / "site-packages"
        dll.main(
            deel / "zig" / "ziglang" / "zig",
            pakketten,
            deel / "wine" / "drive_c" / "windows" / "system32",
            deel / "dll",
        )
        for klaar in ("zig", "dll"):
            shutil.rmtree(deel / klaar, ignore_errors=True)
        with suppress(OSError):  # another run was first: that one is as good
            deel.rename(sjabloon)
    finally:
        shutil.rmtree(deel, ignore_errors=True)


def maak_wine(deel: Path) -> None:
    stap("Wine inrichten")
    omgeving = {**os.environ, "WINEPREFIX": str(deel / "wine"), "HOME": str(deel)}
    soort = {"env": omgeving, "stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "check": True}
    subprocess.run(["wine", "wineboot", "-u"], timeout=300, **soort)
    # A crash ends the process instead of waiting for somebody to press a button.
    aedebug = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion\AeDebug"
    subprocess.run(["wine", "reg", "add", aedebug, "/v", "Auto", "/d", "0", "/f"], timeout=60, **soort)
    subprocess.run(["wineserver", "-k"], timeout=60, **{**soort, "check": False})
    subprocess.run(["wineserver", "-w"], timeout=60, **{**soort, "check": False})


def haal_zig(map_: Path) -> None:
    stap("Een compiler ophalen")
    lock = ["--require-hashes", "--no-deps", "--no-compile", "-r", str(HIER / "zig.lock")]
    pip = [sys.executable, "-m", "pip", "install", "-q", "--no-input", "--target", str(map_)]
    subprocess.run([*pip, *lock], check=True, timeout=600)


def pak_uit(deel: Path) -> None:
    """The whole zip, as somebody gets it; what changes with every change of the program comes in its place later."""
    stap("Inpakken en uitpakken")
    subprocess.run([sys.executable, str(inpakken.__file__), "windows", "--naar", str(deel)], check=True, timeout=600)
    (zip_,) = deel.glob("*.zip")
    doel = deel / "zip"
    uitgepakt(zip_, doel)
    zip_.unlink()
    shutil.rmtree(doel / "programma")
    bron = inpakken.pakketten(inpakken.PYTHON_VERSIE, inpakken.vastgelegd(inpakken.start.TEST_LOCK, *VOOR_TESTS))
    shutil.copytree(bron, doel / "python" / "Lib" / "site-packages", dirs_exist_ok=True)
    (pad,) = (doel / "python").glob("python3*._pth")
    pad.write_bytes(pad.read_bytes() + b"..\\programma\r\n")


def uitgepakt(zip_: Path, doel: Path) -> None:
    doel.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(zip_) as bron:
        bron.extractall(doel)
    for regel in (doel / "SHA256SUMS").read_text("utf-8").splitlines():
        som, naam = regel.split("  ", 1)
        assert hashlib.sha256((doel / naam).read_bytes()).hexdigest() == som, f"{naam} is anders uitgepakt"


def neem_over(sjabloon: Path, werk: Path) -> None:
    kopie = ["cp", "-a", str(sjabloon / "wine"), str(werk)]
    if subprocess.run([*kopie, "--link"], stderr=subprocess.DEVNULL, check=False, timeout=300).returncode:
        subprocess.run(kopie, check=True, timeout=300)
    for register in (werk / "wine").glob("*.reg"):  # Wine writes in these
        inhoud = register.read_bytes()
        register.unlink()
        register.write_bytes(inhoud)
    delen = inpakken.programma()
    zip_ = werk / "programma.zip"
    inpakken.schrijf_zip(zip_, delen)
    for naam in [n for n in delen if "/" not in n] + ["SHA256SUMS"]:
        (werk / MAP / naam).unlink(missing_ok=True)  # a link: what is written in it would be in the cache too
    uitgepakt(zip_, werk / MAP)
    zonder = shutil.ignore_patterns("__pycache__", "node_modules")
    shutil.copytree(inpakken.ROOT / "tests", werk / MAP / "programma" / "tests", ignore=zonder)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
