"""That somebody gets help is itself confidential: every page and form says so in the same words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from werkwijzer.handboek.macros import deelrij
from werkwijzer.site.rollen import STAPPEN

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
HULP = "(vrijwillig: alleen met toestemming)"


def zorgrijen() -> dict[str, str]:
    """What care brings in, per step of the sharing matrix."""
    rijen = {stap: re.search(r"^\| Zorg \| ([^|]+) \|", deelrij(stap), re.M) for stap in STAPPEN}
    return {stap: rij[1] for stap, rij in rijen.items() if rij}


@pytest.mark.parametrize("stap", [stap for stap in STAPPEN if stap not in ("regisseur", "agenderen")])
def test_the_matrix_asks_for_consent_in_every_step_in_which_care_tells_of_help(stap: str) -> None:
    assert HULP in zorgrijen()[stap]


def test_before_the_letter_care_tells_of_no_help_at_all() -> None:
    assert zorgrijen()["agenderen"] == "algemeen advies, zonder naam"


@pytest.mark.parametrize("stap", [stap for stap in STAPPEN if stap != "regisseur"])
def test_a_step_shows_the_part_of_the_matrix_that_asks_for_consent(stap: str) -> None:
    assert f'{{{{ deelrij("{stap}") }}}}' in (DOCS / f"stappen/{stap}.md").read_text(encoding="utf-8")


def test_who_refers_reads_it_in_the_form() -> None:
    assert "hulp of behandeling noem je alleen met toestemming" in (ROOT / "forms/aanmelding.yml").read_text(
        encoding="utf-8"
    )
