"""Every Dutch word that a reader sees is in the dictionary (hunspell nl_NL) or in `woorden.txt` beside this file.

Add a word there only when it is spelled as we want it: names, terms of the trade and commands.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from docx import Document

ROOT = Path(__file__).resolve().parents[2]
EIGEN = Path(__file__).with_name("woorden.txt")
WOORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")

# What is no running text: code, templates, English passages, addresses, markup.
WEG = [
    re.compile(patroon, vlag)
    for patroon, vlag in (
        (r"^```.*?^```", re.M | re.S),
        (r"^ +```.*?^ +```", re.M | re.S),
        (r"`[^`\n]*`", 0),
        (r"{%.*?%}", re.S),
        (r"{{.*?}}", re.S),
        (r"{[:#. ][^}\n]*}", 0),
        (r'<div lang="en".*?</div>', re.S),
        (r"^#+ Summary in English$", re.M),
        (r"<(script|style|svg)\b.*?</\1>", re.S),
        (r"<[^>]+>", 0),
        (r"\]\([^)]*\)", 0),
        (r"https?://\S+|\S+@\S+|\S*\.(?:md|xlsx|docx|csv|svg|jsonl?|toml|yml|sqlite)\b", 0),
        (r"^([!?]{3}\+?) \w+", re.M),
        (r"&\w+;", 0),
    )
]
FORMULIERTEKST = {
    *("titel", "samenvatting", "voor_wie", "wanneer", "naar", "duur", "uitleg", "label", "hulp", "doel"),
    *("naam", "vraag", "kort", "norm"),
}


def bladzijde(pad: Path) -> str:
    """The words of a page: title, description and running text."""
    kop, tekst = {}, pad.read_text(encoding="utf-8")
    if tekst.startswith("---\n"):
        voor, tekst = tekst[4:].split("\n---\n", 1)
        kop = yaml.safe_load(voor)
    for patroon in WEG:
        tekst = patroon.sub(" ", tekst)
    tekst = tekst.replace("*", "")  # **B**eeldvorming is one word
    return "\n".join([str(kop.get("title", "")), str(kop.get("description", "")), tekst])


def formulier(deel: Any, sleutel: str = "") -> Iterator[str]:
    """The texts of a form definition that people read."""
    if isinstance(deel, dict):
        for naam, waarde in deel.items():
            yield from formulier(waarde, "label" if sleutel == "keuzes" else str(naam))
    elif isinstance(deel, list):
        for waarde in deel:
            yield from formulier(waarde, sleutel)
    elif isinstance(deel, str) and sleutel in FORMULIERTEKST:
        yield deel


def teksten() -> dict[str, str]:
    """All texts by the place where they stand."""
    paginas = (p.relative_to(ROOT) for p in sorted(ROOT.glob("docs/**/*.md")))
    uit = {str(p): bladzijde(ROOT / p) for p in paginas if "regio" not in p.parts}  # invented places, of a demo
    uit |= {str(p.relative_to(ROOT)): bladzijde(p) for p in sorted((ROOT / "beheer").glob("*.md"))}
    for pad in sorted((ROOT / "docs").rglob("*.docx")):
        tekst = "\n".join(alinea.text for alinea in Document(str(pad)).paragraphs)
        uit[str(pad.relative_to(ROOT))] = re.sub(r"{{.*?}}|{%.*?%}", " ", tekst)
    for pad in sorted((ROOT / "forms").glob("*.yml")):
        uit[str(pad.relative_to(ROOT))] = "\n".join(formulier(yaml.safe_load(pad.read_text(encoding="utf-8"))))
    begrippen = (ROOT / "includes" / "begrippen.md").read_text(encoding="utf-8")
    uit["includes/begrippen.md"] = re.sub(r"^\*\[[^\]]+\]:", "", begrippen, flags=re.M)
    return uit


def woorden(tekst: str) -> set[str]:
    return set(WOORD.findall(tekst.replace("’", "'").replace("‘", "'").replace("\xad", "")))


def eigen_woorden() -> set[str]:
    regels = (r.split("#", 1)[0].strip() for r in EIGEN.read_text(encoding="utf-8").splitlines())
    return {regel for regel in regels if regel}


def onbekend(kandidaten: set[str]) -> set[str]:
    """The words that are not in the dictionary, one process for all of them."""
    uitvoer = subprocess.run(
        ["hunspell", "-d", "nl_NL", "-i", "UTF-8", "-l"],
        input="\n".join(sorted(kandidaten)),
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    return set(uitvoer.stdout.split())


@pytest.fixture(scope="module")
def hunspell() -> None:
    """The dictionary has to be there in CI; elsewhere these tests are skipped without it."""
    aanwezig = shutil.which("hunspell") and "fiets" not in onbekend({"fiets"})
    if not aanwezig and os.environ.get("CI"):
        pytest.fail("hunspell met het woordenboek nl_NL ontbreekt: installeer hunspell en hunspell-nl")
    if not aanwezig:
        pytest.skip("hunspell met het woordenboek nl_NL is niet geïnstalleerd")


@pytest.mark.usefixtures("hunspell")
def test_every_word_is_in_the_dictionary_or_in_our_list() -> None:
    per_plaats = {plaats: woorden(tekst) for plaats, tekst in teksten().items()}
    fout = onbekend(set().union(*per_plaats.values()) - eigen_woorden())
    gevonden = [f"{plaats}: {woord}" for plaats, lijst in per_plaats.items() for woord in sorted(lijst & fout)]
    assert not gevonden, "Niet in het woordenboek en niet in tests/site/woorden.txt:\n" + "\n".join(gevonden)


@pytest.mark.usefixtures("hunspell")
def test_a_typing_error_is_found() -> None:
    assert onbekend(woorden("De jongeere krijgt een brief.")) == {"jongeere"}


def test_only_running_text_is_checked(tmp_path: Path) -> None:
    pad = tmp_path / "blad.md"
    pad.write_text(
        "---\ntitle: Een titel\ndescription: Een zin.\neigenaar: xyzzy\n---\n"
        '# Kop { #anker }\n\n`codewoord` {{ macro() }} <span class="etiket">woord</span> [tekst](doelpad.md)\n\n'
        '!!! praktijk "Opschrift"\n',
        encoding="utf-8",
    )
    assert woorden(bladzijde(pad)) == {
        *("Een", "titel", "zin", "Kop", "woord", "tekst", "Opschrift"),
    }
