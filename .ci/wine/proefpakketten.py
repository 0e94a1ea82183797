"""Add to an unpacked Werkwijzer for Windows what its unit tests need: the tests themselves, and locked packages."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

HIER = Path(__file__).resolve().parent
sys.path.insert(0, str(HIER.parents[1] / "scripts"))

import inpakken  # noqa: E402

NODIG = ("pytest", "iniconfig", "hypothesis", "sortedcontainers", "rdflib", "pyparsing", "scipy")


def main(uitgepakt: Path) -> None:
    blokken = inpakken.vastgelegd(inpakken.start.TEST_LOCK, *NODIG)
    bron = inpakken.pakketten(inpakken.PYTHON_VERSIE, blokken)
    shutil.copytree(bron, uitgepakt / "python" / "Lib" / "site-packages", dirs_exist_ok=True)
    zonder = shutil.ignore_patterns("__pycache__", "node_modules")
    shutil.copytree(inpakken.ROOT / "tests", uitgepakt / "programma" / "tests", ignore=zonder, dirs_exist_ok=True)
    (pad,) = (uitgepakt / "python").glob("python3*._pth")
    pad.write_bytes(pad.read_bytes() + b"..\\programma\r\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
