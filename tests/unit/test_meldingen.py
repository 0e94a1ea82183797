"""Every message to a user has a test that shows its text: of each that the program raises, says or asks, or gathers to say at
the end, three words in a row stand in a test, and where it can be three that no other message has."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from itertools import chain

from werkwijzer.formulieren.bevindingen import CATALOGUS
from werkwijzer.paden import PROJECT

# What reaches a user as it is, and by name of their base every class that is one of these. A ValueError does so where it
# says what is wrong in a file that somebody typed.
FOUTEN = {"GebruikersFout", "Onleesbaar", "UsageError", "BadParameter"}
GEZEGD = {"echo", "zeg", "confirm", "prompt", "waarschuw", "warning", "als_waarschuwing"}
VERZAMELD = {"let_op", "mist", "overgeslagen", "anders"}  # lists of sentences that a command says at the end
GETYPT = ("handbestanden.py", "profiel.py", "formulieren/definitie.py")


def drietallen(tekst: str) -> set[tuple[str, ...]]:
    woorden = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", tekst.lower())
    return set(zip(woorden, woorden[1:], woorden[2:], strict=False))


def vast(deel: ast.AST, namen: Mapping[str, ast.AST]) -> Iterator[str]:
    """The pieces of text that stand in an expression, also of the constants of its module that it names."""
    if isinstance(deel, ast.Constant):
        yield from [deel.value] if isinstance(deel.value, str) else []
    elif isinstance(deel, ast.Name):
        yield from vast(namen[deel.id], {}) if deel.id in namen else []
    else:
        yield from chain.from_iterable(vast(kind, namen) for kind in ast.iter_child_nodes(deel))


def laatste_naam(deel: ast.AST) -> str:
    return getattr(deel, "id", getattr(deel, "attr", ""))


def gezegde(deel: ast.AST, zegt: Collection[str]) -> list[ast.AST]:
    """What a user reads of this piece of code."""
    if isinstance(deel, ast.Call) and laatste_naam(deel.func) in zegt:
        return [*deel.args]
    if isinstance(deel, ast.Call) and isinstance(deel.func, ast.Attribute):
        verzamelt = deel.func.attr == "slaat_over" or laatste_naam(deel.func.value) in VERZAMELD
        return [*deel.args] if verzamelt else []
    if isinstance(deel, ast.AugAssign):
        return [deel.value] if laatste_naam(deel.target) in VERZAMELD else []
    if isinstance(deel, ast.FunctionDef) and deel.name.removeprefix("_").startswith("zin_"):
        return [terug.value for terug in ast.walk(deel) if isinstance(terug, ast.Return) and terug.value]
    return []


def meldingen() -> dict[str, set[tuple[str, ...]]]:
    """Of each text that is raised, said or asked, also by more than one place: three words in a row, wherever they stand in it."""
    teksten = {pad: pad.read_text("utf-8") for pad in sorted((PROJECT / "scripts" / "werkwijzer").rglob("*.py"))}
    klassen = re.findall(rf"^class (\w+)\((?:\w+\.)*(?:{'|'.join(FOUTEN)})\)", "\n".join(teksten.values()), re.M)
    uit = {}
    for pad, tekst in teksten.items():
        zegt = {*FOUTEN, *klassen, *GEZEGD, "Gedaan", *(["ValueError"] if pad.as_posix().endswith(GETYPT) else [])}
        boom = ast.parse(tekst)
        vaste = [deel for deel in boom.body if isinstance(deel, ast.Assign)]
        namen = {laatste_naam(doel): deel.value for deel in vaste for doel in deel.targets}
        for deel in ast.walk(boom):
            stukken = [stuk for arg in gezegde(deel, zegt) for stuk in vast(arg, namen)]
            uit[" … ".join(stukken)] = set().union(*map(drietallen, stukken))
    return uit


@cache
def in_tests() -> frozenset[tuple[str, ...]]:
    """What stands in the texts of the tests; a comment is none."""
    paden = [pad for map_ in ("unit", "functional", "site", "fuzz") for pad in (PROJECT / "tests" / map_).glob("*.py")]
    uit: set[tuple[str, ...]] = set()
    for pad in paden:
        for deel in ast.walk(ast.parse(pad.read_bytes())):
            if isinstance(deel, ast.Constant) and isinstance(deel.value, str):
                uit |= drietallen(deel.value)
    return frozenset(uit)


def test_elke_melding_staat_in_een_test() -> None:
    alle, getest = meldingen(), in_tests()
    keer = Counter(chain.from_iterable(alle.values()))
    eigen = {melding: {d for d in delen if keer[d] == 1} or delen for melding, delen in alle.items() if delen}
    assert [melding for melding, delen in eigen.items() if not delen & getest] == []


def test_elke_bevinding_over_een_formulier_staat_in_een_test() -> None:
    """Of the catalogue a part of the text will do: its codes, which stand in tests too, have one text each."""
    getest = in_tests()
    stukken = {code: re.split(r"\{\w+\}", f"{m.gevonden} {m.doe}") for code, m in CATALOGUS.items()}
    assert [code for code, tekst in stukken.items() if not getest & set().union(*map(drietallen, tekst))] == []
