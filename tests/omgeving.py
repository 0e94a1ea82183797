"""Tools that a test needs and that do not belong in the environment of the software itself."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest
from filelock import FileLock

from werkwijzer.paden import PROJECT


def ontbreekt(wat: str) -> None:
    """Skip for want of a tool. Under CI that is a failure: there everything is checked."""
    if os.environ.get("CI"):
        pytest.fail(f"{wat} ontbreekt; .ci/run installeert het")
    pytest.skip(f"{wat} staat niet op deze computer")


def eigen_omgeving(slot: Path) -> Path:
    """The folder with programs of an environment with what a lock file names, made once per file and Python."""
    merk = hashlib.sha256(slot.read_bytes() + sys.version.encode()).hexdigest()[:12]
    omgeving = PROJECT / ".cache" / f"{slot.stem}-{merk}"
    programmas = omgeving / ("Scripts" if os.name == "nt" else "bin")
    omgeving.parent.mkdir(exist_ok=True)
    with FileLock(f"{omgeving}.lock"):
        if not (omgeving / "klaar").exists():
            venv.create(omgeving, clear=True)  # our own pip fills it: a second one takes longer than what it installs
            pip = [sys.executable, "-m", "pip", "--python", programmas / "python", "install", "-q", "--no-input"]
            pip += ["--no-compile", "--require-hashes", "-r", slot]
            uitkomst = subprocess.run([str(d) for d in pip], capture_output=True, encoding="utf-8", check=False)
            if uitkomst.returncode:
                ontbreekt(f"{slot.stem} ({uitkomst.stderr.strip().splitlines()[-1]})")
            (omgeving / "klaar").touch()
    return programmas
