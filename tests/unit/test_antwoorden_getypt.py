"""Answers of forms are read through their types (`formulieren/typen.py`), not by a name in a string."""

from __future__ import annotations

import ast

from werkwijzer.formulieren.definitie import Definities
from werkwijzer.paden import PROJECT

_CODE = PROJECT / "scripts" / "werkwijzer"
# What a thing must be called to be taken for the answers of a form, or for a row of a table in it.
_ANTWOORDEN = {"velden", "rij", "r", "m", "ander", "los"}
# These make or judge forms, or are the one place that reads them for the rest.
_ELDERS = ("casus", "formulieren", "voorbeeld")
# How many such reads a module may hold, and why. Less is better: then lower the number.
_GEDEELD = "the same question in any form: casusnummer, verbetering, eerder_bekend"
_MAG: dict[str, tuple[int, str]] = {
    "dossiers/correcties.py": (1, _GEDEELD),
    "dossiers/index.py": (11, "the keys by which forms and persons are found; below casus, which reads the rest"),
    "dossiers/kenmerken.py": (2, "names and dates of the persons that a form is about, whatever the form"),
    "dossiers/register.py": (1, _GEDEELD),
    "dossiers/vernietigen.py": (3, "what must be gone of a person, whatever the form"),
    "herkenbaar/register.py": (2, "what a person may be known by, whatever the form"),
    "intern/herleiden.py": (3, "rows of its own table of evidence, no form"),
    "namen.py": (3, "the names of a person in any form; the ground knows no form"),
    "postvak/kruiscontrole.py": (5, _GEDEELD),
    "postvak/tegenspraak.py": (2, _GEDEELD),
    "postvak/verwerken.py": (1, _GEDEELD),
    "volgsysteem/brieven/overdracht.py": (2, "takes the rows of a person out of any form"),
    "volgsysteem/lezen/leesbaar.py": (5, "shows every question of any form; leefgebied and score go together"),
    "volgsysteem/overleg/agenda.py": (1, "shows every question of any form; leefgebied and score go together"),
    "volgsysteem/voorinvullen/buitencijfers.py": (3, "a form that somebody is still filling in, right or wrong"),
    "volgsysteem/voorinvullen/eigenlijst/overnemen.py": (4, "rows that it is making, not reading from a form"),
    "volgsysteem/voorinvullen/eigenlijst/uitschrijven.py": (2, "rows that it is making, not reading from a form"),
    "volgsysteem/rechten/inzage.py": (3, "shows every question of any form; leefgebied and score go together"),
    "volgsysteem/uitvoer/overgang.py": (1, "takes the rows of persons out of any form"),
}


def _leest(boom: ast.AST, vragen: frozenset[str]) -> list[int]:
    """The lines on which the answer to a question is read by its name."""
    regels = []
    for knoop in ast.walk(boom):
        match knoop:
            case ast.Subscript(value=van, slice=ast.Constant(value=str(code)), ctx=ast.Load()):
                pass
            case ast.Call(func=ast.Attribute(value=van, attr="get"), args=[ast.Constant(value=str(code)), *_]):
                pass
            case _:
                continue
        naam = van.attr if isinstance(van, ast.Attribute) else van.id if isinstance(van, ast.Name) else ""
        if naam in _ANTWOORDEN and code in vragen:
            regels.append(knoop.lineno)
    return regels


def test_antwoorden_worden_gelezen_met_hun_type(definities: Definities) -> None:
    vragen = frozenset(v.rpartition(".")[2] for f in definities.formulieren.values() for v in f.vragen)
    gevonden = {}
    for pad in sorted(_CODE.rglob("*.py")):
        naam = pad.relative_to(_CODE).as_posix()
        if not naam.startswith(_ELDERS) and (regels := _leest(ast.parse(pad.read_text("utf-8")), vragen)):
            gevonden[naam] = regels
    te_veel = {naam: regels for naam, regels in gevonden.items() if len(regels) > _MAG.get(naam, (0, ""))[0]}
    assert te_veel == {}, "lees deze antwoorden met formulieren/typen.py"
    ruim = {naam for naam, (aantal, _) in _MAG.items() if len(gevonden.get(naam, ())) < aantal}
    assert ruim == set(), "hier kan het getal in _MAG omlaag"
