"""What the software is made of: a bill of materials from the lock file, by a tool in an environment of its own."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from tests.omgeving import eigen_omgeving
from werkwijzer.paden import PROJECT

SLOT = Path(__file__).with_name("stuklijst.lock")


def test_stuklijst_noemt_elk_pakket_en_is_steeds_gelijk(tmp_path):
    opdracht = [eigen_omgeving(SLOT) / "cyclonedx-py", "requirements", PROJECT / "requirements.lock"]
    opdracht += ["--pyproject", PROJECT / "pyproject.toml", "--output-reproducible", "--of", "JSON"]
    een, twee = (  # the same bytes need no second judgement, which takes most of the time
        subprocess.run([*opdracht, oordeel], capture_output=True, check=True, cwd=tmp_path).stdout
        for oordeel in ("--validate", "--no-validate")
    )
    assert een == twee
    stuklijst = json.loads(een)
    assert stuklijst["bomFormat"] == "CycloneDX"
    assert stuklijst["metadata"]["component"]["name"] == "werkwijzer"
    regels = (PROJECT / "requirements.lock").read_text("utf-8").splitlines()
    vastgelegd = dict(m.groups() for regel in regels if (m := re.match(r"([A-Za-z0-9_.-]+)==([^ ;\\]+)", regel)))
    assert len(vastgelegd) > 40
    assert {c["name"]: c["version"] for c in stuklijst["components"]} == vastgelegd
