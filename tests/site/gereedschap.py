"""Tools from npm that judge the site; `npm ci --ignore-scripts` in this folder installs what the lock file names."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

MODULES = Path(__file__).with_name("node_modules")
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


def ontbreekt(wat: str) -> None:
    """Skip for want of a tool. Under CI that is a failure: there everything is checked."""
    if os.environ.get("CI"):
        pytest.fail(f"{wat} ontbreekt; .ci/run installeert het")
    pytest.skip(f"{wat} staat niet op deze computer")


def programma(*namen: str) -> str:
    """Path of the first of these programs that is there; skips without any."""
    pad = next((p for naam in namen if (p := shutil.which(naam))), None)
    if pad is None:
        ontbreekt(namen[0])
    return str(pad)


def module(pad: str) -> Path:
    """A file from node_modules; skips without it."""
    bestand = MODULES / pad
    if not bestand.exists():
        ontbreekt(f"tests/site/node_modules/{pad}")
    return bestand
