"""Ten tasks of new people and twenty more (`tests/meting/tien_taken.yml`): the answer stands where they look.

And within five minutes, for who reads the whole home page first, and then every page or section up to the answer.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.unit.test_leestijd import gevuld, in_nav, koppelingen, leesminuten, nav  # noqa: F401 (nav is a fixture)

TAKEN = yaml.safe_load((Path(__file__).parents[1] / "meting" / "tien_taken.yml").read_text(encoding="utf-8"))
VIJF_MINUTEN = 5.0
SECONDEN_PER_KLIK = 10  # whoever is new looks around before choosing


def anker_van(kop: str) -> str:
    """The anchor of a heading: its own, or made of its words."""
    eigen = re.search(r"{ ?#([\w-]+) ?}", kop)
    return eigen[1] if eigen else re.sub(r"\W+", "-", kop.lower()).strip("-")


def gelezen(pad: str) -> str:
    """The page, or of 'page#anchor' the section that a link brings the reader to."""
    naam, _, anker = pad.partition("#")
    delen = re.split(r"^## ", gevuld(naam), flags=re.M)
    return next(deel for deel in delen if anker_van(deel.split("\n")[0]) == anker) if anker else gevuld(naam)


def route(eerste: str) -> list[str]:
    """What somebody reads before the first page: the home page, and the list of roles where the home page has no link."""
    thuis = gevuld("index.md")
    if f"]({eerste})" in thuis or not eerste.startswith("rollen/"):
        return [thuis]
    return [thuis, gevuld("rollen/index.md").split("## Wie doet wat per stap")[0]]


def test_there_are_ten_and_twenty_more() -> None:
    assert len(TAKEN) == 10 + 20


@pytest.mark.parametrize("taak", TAKEN, ids=[taak["paden"][0] for taak in TAKEN])
def test_the_answer_is_found_in_five_minutes(taak: dict[str, Any]) -> None:
    teksten = [*route(taak["paden"][0]), *map(gelezen, taak["paden"])]
    alles = " ".join(" ".join(teksten).replace("**", "").split())
    assert [zin for zin in taak["antwoord"] if zin not in alles] == []
    minuten = leesminuten(teksten, klikken=0) + (len(teksten) - 1) * SECONDEN_PER_KLIK / 60
    assert minuten < VIJF_MINUTEN, f"{minuten:.1f} minuten"


@pytest.mark.parametrize("taak", TAKEN, ids=[taak["paden"][0] for taak in TAKEN])
def test_the_first_page_is_in_the_menu_and_each_next_one_is_linked(taak: dict[str, Any], nav: list[Any]) -> None:  # noqa: F811
    eerste, *verder = taak["paden"]
    assert eerste.partition("#")[0] in in_nav(nav)
    for vorige, volgende in zip(taak["paden"], verder, strict=False):
        assert volgende.partition("#")[0] in koppelingen(vorige.partition("#")[0], gelezen(vorige))
