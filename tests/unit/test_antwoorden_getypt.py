"""Answers of forms are read through their types (`formulieren/typen.py`), not by a name in a string."""

from __future__ import annotations

import ast
from collections.abc import Collection

import pytest

from werkwijzer.formulieren.definitie import Definities
from werkwijzer.paden import PROJECT

_CODE = PROJECT / "scripts" / "werkwijzer"
# What holds answers: an attribute with this name, a variable with one of the last two, or an argument of one of these types.
_HOUDT = {"antwoorden", "velden", "tabellen", "waarden", "rij"}
_HEET = {"velden", "rij"}
_IS = {"Antwoorden", "Rij", "Sequence[Rij]", "Iterable[Rij]", "Mapping[str, Waarde]", "dict[str, Waarde]"}
# These make or judge forms, or are the one place that reads them for the rest.
_ELDERS = ("casus/", "formulieren/", "voorbeeld/")
# How many such reads a module may hold, and why. Less is better: then lower the number.
_GEDEELD = "the same question in any form: casusnummer, verbetering, eerder_bekend, bron"
_TOONT = "shows every question of any form; leefgebied and score go together"
_MAAKT = "rows that it is making, not reading from a form"
_ANDERS = "not answers: names of tables, or of the question that a figure points at"
_MAG: dict[str, tuple[int, str]] = {
    "dossiers/telt_bij.py": (4, _GEDEELD),
    "dossiers/index.py": (15, "the keys by which forms and persons are found; below casus, which reads the rest"),
    "dossiers/kenmerken.py": (3, "names and dates of the persons that a form is about, whatever the form"),
    "dossiers/register.py": (3, _GEDEELD),
    "dossiers/vernietigen.py": (3, "what must be gone of a person, whatever the form"),
    "herkenbaar/gezocht.py": (3, "what a person may be known by, whatever the form"),
    "indicatoren/catalogus.py": (1, _ANDERS),
    "indicatoren/kernelement.py": (2, _ANDERS),
    "namen.py": (3, "the names of a person in any form; the ground knows no form"),
    "postvak/dubbel_of_onbekend.py": (10, _GEDEELD),
    "postvak/tegenspraak.py": (2, _GEDEELD),
    "postvak/verwerken.py": (2, "the order in which forms are filed, before they are known to be good"),
    "volgsysteem/brieven/overdracht.py": (2, "takes the rows of a person out of any form"),
    "volgsysteem/lezen/leesbaar.py": (5, _TOONT),
    "volgsysteem/overleg/agenda.py": (1, _TOONT),
    "volgsysteem/voorinvullen/buitencijfers.py": (3, "a form that somebody is still filling in, right or wrong"),
    "volgsysteem/voorinvullen/eigenlijst/overnemen.py": (8, _MAAKT),
    "volgsysteem/voorinvullen/eigenlijst/uitschrijven.py": (2, _MAAKT),
    "volgsysteem/rechten/inzage.py": (4, _TOONT),
    "volgsysteem/uitvoer/overgang.py": (1, "takes the rows of persons out of any form"),
}


class _Lezer:
    """Finds where a module reads an answer by the name of its question, also by another variable, a copy or a constant."""

    def __init__(self, boom: ast.AST, vragen: Collection[str]) -> None:
        self.boom, self.vragen, self.houdt = boom, vragen, set(_HEET)
        self.teksten: dict[str, str] = {}
        for knoop in ast.walk(boom):
            match knoop:
                case ast.Assign(targets=[ast.Name(id=naam)], value=ast.Constant(value=str(tekst))):
                    self.teksten[naam] = tekst
        while self._nog_een():
            pass

    def _nog_een(self) -> bool:
        """Take along the variables that get answers from another one; whether there were any."""
        voor = len(self.houdt)
        for knoop in ast.walk(self.boom):
            match knoop:
                case ast.Assign(targets=doelen, value=van) if self._is(van):
                    self._neem(*(d for d in doelen if not isinstance(d, ast.Attribute | ast.Subscript)))
                case ast.AnnAssign(target=ast.Name() as doel, value=ast.expr() as van) if self._is(van):
                    self._neem(doel)
                case ast.NamedExpr(target=doel, value=van) if self._is(van):
                    self._neem(doel)
                case ast.For(target=doel, iter=van) | ast.comprehension(target=doel, iter=van) if self._is(van):
                    self._neem(doel)
                case ast.arg(arg=naam, annotation=ast.expr() as soort) if ast.unparse(soort).strip("'\"") in _IS:
                    self.houdt.add(naam)
        return len(self.houdt) > voor

    def _neem(self, *doelen: ast.expr) -> None:
        self.houdt |= {n.id for d in doelen for n in ast.walk(d) if isinstance(n, ast.Name)}

    def _is(self, knoop: ast.expr) -> bool:
        """Whether this is, or holds, the answers of a form."""
        match knoop:
            case ast.Attribute(attr=naam):
                return naam in _HOUDT
            case ast.Name(id=naam):
                return naam in self.houdt
            case ast.Subscript(value=van, slice=welke):
                return self._is(van) and (getattr(van, "attr", "") == "tabellen" or not self._codes(welke))
            case ast.Call(func=ast.Attribute(value=van, attr="get" | "items" | "values" | "pop" | "copy")):
                return self._is(van)
            case ast.Call(func=ast.Name(id="dict" | "list" | "tuple" | "sorted" | "reversed" | "enumerate" | "cast")):
                return any(map(self._is, knoop.args))
            case ast.BoolOp(values=delen):
                return any(map(self._is, delen))
            case ast.IfExp(body=zo, orelse=anders):
                return self._is(zo) or self._is(anders)
            case ast.NamedExpr(value=van):
                return self._is(van)
            case ast.Dict(keys=sleutels, values=delen):
                return any(s is None and self._is(d) for s, d in zip(sleutels, delen, strict=True))
        return False

    def _codes(self, *knopen: ast.expr) -> set[str]:
        """The questions that are named here."""
        uit: set[str] = set()
        for knoop in knopen:
            match knoop:
                case ast.Constant(value=str(tekst)):
                    uit.add(tekst)
                case ast.Name(id=naam) if naam in self.teksten:
                    uit.add(self.teksten[naam])
        return uit & {*self.vragen}

    def regels(self) -> list[int]:
        uit = []
        for knoop in ast.walk(self.boom):
            codes: set[str] = set()
            match knoop:
                case ast.Subscript(value=van, slice=welke, ctx=ast.Load()) if self._is(van):
                    codes = self._codes(welke)
                case ast.Call(func=ast.Attribute(value=van), args=[welke, *_]) if self._is(van):
                    codes = self._codes(welke)
                case ast.Call(func=ast.Name(id="itemgetter") | ast.Attribute(attr="itemgetter"), args=welke):
                    codes = self._codes(*welke)
                case ast.Call(args=welke) if any(map(self._is, welke)):
                    codes = self._codes(*welke)
                case ast.Compare(left=welke, ops=[ast.In() | ast.NotIn()], comparators=[in_]) if self._is(in_):
                    codes = self._codes(welke)
                case ast.Match(subject=van) if self._is(van):
                    sleutels = [s for k in ast.walk(knoop) if isinstance(k, ast.MatchMapping) for s in k.keys]
                    codes = self._codes(*sleutels)
            if codes and isinstance(knoop, ast.expr | ast.stmt):
                uit.append(knoop.lineno)
        return uit


@pytest.fixture(scope="module")
def vragen(definities: Definities) -> frozenset[str]:
    """The codes of all questions and tables."""
    formulieren = definities.formulieren.values()
    codes = {v.rpartition(".")[2] for f in formulieren for v in f.vragen}
    return frozenset(codes | {t.tabel for f in formulieren for t in f.tabellen})


def test_antwoorden_worden_gelezen_met_hun_type(vragen: frozenset[str]) -> None:
    gevonden = {}
    for pad in sorted(_CODE.rglob("*.py")):
        naam = pad.relative_to(_CODE).as_posix()
        if not naam.startswith(_ELDERS) and (regels := _Lezer(ast.parse(pad.read_text("utf-8")), vragen).regels()):
            gevonden[naam] = regels
    te_veel = {naam: regels for naam, regels in gevonden.items() if len(regels) > _MAG.get(naam, (0, ""))[0]}
    assert te_veel == {}, "lees deze antwoorden met formulieren/typen.py"
    ruim = {naam: len(gevonden.get(naam, ())) for naam, (n, _) in _MAG.items() if len(gevonden.get(naam, ())) < n}
    assert ruim == {}, "hier kan het getal in _MAG omlaag"


@pytest.mark.parametrize(
    "code",
    [
        'besluit = rij["besluit"]',
        'besluit = form.antwoorden.velden.get("besluit")',
        'for regel in form.antwoorden.tabellen["besprekingen"]:\n    print(regel["besluit"])',
        'v = plan.antwoorden.waarden\nw = dict(v)\nprint(w["besluit"])',
        'VRAAG = "besluit"\nprint(b.rij.waarden[VRAAG])',
        'match b.rij.waarden:\n    case {"besluit": besluit}:\n        print(besluit)',
        'def f(regel: Rij) -> bool:\n    return "besluit" in regel',
        'from operator import itemgetter\nsorted(x, key=itemgetter("besluit"))',
        'print(woord(b.bron, b.rij.waarden, "besluit"))',
        'besluiten = [x.get("besluit") for x in f.antwoorden.tabellen.get("besprekingen", ())]',
        'if (los := form.antwoorden.velden):\n    print(los.get("besluit"))',
    ],
)
def test_een_omweg_wordt_ook_gezien(code: str, vragen: frozenset[str]) -> None:
    assert _Lezer(ast.parse(code), vragen).regels()


def test_met_een_type_mag_het(vragen: frozenset[str]) -> None:
    code = "for b in typen.UvzVerslag(form.antwoorden).besprekingen:\n    print(b.besluit, soorten['besluit'])"
    assert _Lezer(ast.parse(code), vragen).regels() == []
