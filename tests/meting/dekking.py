"""Which lines of the core the tests reach, per room, with a floor under each.

    .venv/bin/python -m tests.meting.dekking                                        # all tests, on all cores
    .venv/bin/python -m tests.meting.dekking tests/unit/test_termijnen.py termijnen  # these tests, these rooms

Ends with 1 when a room is below its floor, and names the lines that no test reaches. Whether the tests pass is not asked here:
one that looks at what is loaded sees this too. Not part of every test run, which it makes half as long again. A line that is
reached is not yet tested: see `mutaties`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from coverage import Coverage

from werkwijzer.paden import PROJECT

PAKKET = PROJECT / "scripts" / "werkwijzer"
# Percentage of lines that the tests reach at least, per room or module of the core: of the first seven their own tests in
# tests/unit reach all. Less is a test that is missing, or a line that can go.
VLOEREN = {
    "termijnen": 100,
    "casusnummer": 100,
    "namen": 100,
    "kalender": 100,
    "casus": 100,
    "jaar/onthulling": 100,
    "site/poort": 100,
    "indicatoren": 100,
    "jaar": 99,
    "formulieren": 98,
    "dossiers": 97,
    "postvak": 99,
    "herkenbaar": 98,
    "volgsysteem": 97,
}
NIET = ("if TYPE_CHECKING:", "raise NotImplementedError", r"^\s*\.\.\.$", "assert_never")


def bestanden(kamer: str) -> list[Path]:
    """The modules of a room, or the one module."""
    return sorted((PAKKET / kamer).rglob("*.py")) or [PAKKET / f"{kamer}.py"]


def meet(toetsen: list[str], kamers: list[str]) -> bool:
    """Run the tests, print each room, and say whether no room is below its floor."""
    with tempfile.TemporaryDirectory() as map_:
        instelling = Path(map_, "dekking.ini")
        wie = "\n    ".join(str(b) for kamer in kamers for b in bestanden(kamer))
        instelling.write_text(
            "[run]\nparallel = true\nsigterm = true\npatch =\n    subprocess\n    _exit\n"
            f"data_file = {Path(map_, 'gegevens')}\ninclude =\n    {wie}\n"
            "[report]\nexclude_also =\n    " + "\n    ".join(NIET) + "\n",
            "utf-8",
        )
        opdracht = [
            sys.executable,
            "-m",
            "coverage",
            "run",
            f"--rcfile={instelling}",
            "-m",
            "pytest",
            "-q",
            "-n",
            "auto",
        ]
        subprocess.run([*opdracht, *toetsen], cwd=PROJECT, check=False)
        gemeten = Coverage(config_file=str(instelling))
        gemeten.combine()
        oordelen = [_oordeel(gemeten, kamer) for kamer in kamers]
        return all(oordelen)


def _oordeel(gemeten: Coverage, kamer: str) -> bool:
    regels, gemist = 0, {}
    for bestand in bestanden(kamer):
        _, uitvoerbaar, _, missend, _ = gemeten.analysis2(str(bestand))
        regels += len(uitvoerbaar)
        if missend:
            gemist[bestand] = missend
    aandeel = 100 * (1 - sum(map(len, gemist.values())) / regels) if regels else 100.0
    goed = aandeel >= VLOEREN[kamer]
    print(f"{kamer:18} {aandeel:6.2f} % of {regels} lines (floor {VLOEREN[kamer]} %){'' if goed else '  TOO LOW'}")
    for bestand, missend in gemist.items():
        print(f"    {bestand.relative_to(PAKKET)}: {', '.join(map(str, missend))}")
    return goed


if __name__ == "__main__":
    os.environ.setdefault("CI", "true")  # what is not there is no reason to skip a test
    kamers = [a for a in sys.argv[1:] if a in VLOEREN]
    sys.exit(not meet([a for a in sys.argv[1:] if a not in VLOEREN], kamers or list(VLOEREN)))
