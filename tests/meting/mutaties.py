"""Which mistakes in a module its own tests would not notice: one small change at a time, the tests run on each.

    .venv/bin/python -m tests.meting.mutaties werkwijzer.termijnen tests/unit/test_termijnen.py
    .venv/bin/python -m tests.meting.mutaties werkwijzer.jaar.onthulling tests/unit/test_onthulling.py --steekproef 60 --zaad 2

Prints every change that survives, with its line, and at the end how many of how many were noticed. A change that
survives is either a test that is missing or a line that says nothing; both are worth a look. Each one runs in a process
of its own (fork: not on Windows) that has the tests and what they import already. There the changed function gets other
code; only for what runs on import (a constant, a default, a function called there) everything is imported anew.
"""

from __future__ import annotations

import argparse
import ast
import copy
import gc
import importlib.abc
import importlib.util
import inspect
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from types import CodeType, FunctionType

ANDERS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.And: ast.Or,
    ast.Or: ast.And,
}
TIJD = 120  # seconds before a change that makes the tests hang counts as noticed


def mutaties(bron: str, steekproef: int | None = None, zaad: int = 0) -> Iterator[tuple[int, str, ast.Module]]:
    """Every changed module, or so many of them by chance: the line, what was changed, and the tree."""
    boom = ast.parse(bron)
    # How objects are kept a decorator says, which mypy sees to; `strict` of zip checks what is so by construction.
    buiten = {
        id(k)
        for knoop in ast.walk(boom)
        for deel in (
            knoop.decorator_list
            if isinstance(knoop, ast.ClassDef)
            else [knoop.value]
            if isinstance(knoop, ast.keyword) and knoop.arg == "strict"
            else ()
        )
        for k in ast.walk(deel)
    }
    keuzes = [(nr, wat) for nr, k in enumerate(ast.walk(boom)) if id(k) not in buiten for wat in _keuzes(k)]
    if steekproef is not None and steekproef < len(keuzes):
        keuzes = sorted(Random(zaad).sample(keuzes, steekproef))
    for nr, wat in keuzes:
        nieuw = copy.deepcopy(boom)
        doel = next(k for i, k in enumerate(ast.walk(nieuw)) if i == nr)
        regel = getattr(doel, "lineno", 0)
        _verander(doel)
        yield regel, wat, ast.fix_missing_locations(nieuw)


def _keuzes(knoop: ast.AST) -> Iterator[str]:
    match knoop:
        case ast.Compare(ops=[op]) if type(op) in ANDERS:
            yield f"{type(op).__name__} → {ANDERS[type(op)].__name__}"
        case ast.BinOp(op=op) | ast.BoolOp(op=op) | ast.AugAssign(op=op) if type(op) in ANDERS:
            yield f"{type(op).__name__} → {ANDERS[type(op)].__name__}"
        case ast.UnaryOp(op=ast.Not()):
            yield "not weg"
        case ast.Constant(value=bool() as waarde):
            yield f"{waarde} → {not waarde}"
        case ast.Constant(value=int() as getal):
            yield f"{getal} → {getal + 1}"
        case ast.IfExp() | ast.If():
            yield "voorwaarde omgekeerd"
        case ast.Return(value=ast.expr() as waarde) if not (isinstance(waarde, ast.Constant) and waarde.value is None):
            yield "return None"


def _verander(knoop: ast.AST) -> None:
    match knoop:
        case ast.Compare(ops=[op]):
            knoop.ops = [ANDERS[type(op)]()]  # type: ignore[list-item]
        case ast.BinOp(op=op) | ast.BoolOp(op=op) | ast.AugAssign(op=op):
            knoop.op = ANDERS[type(op)]()  # type: ignore[assignment]
        case ast.UnaryOp():
            knoop.op = ast.UAdd()
            knoop.operand = ast.Call(ast.Name("bool", ast.Load()), [knoop.operand], [])
        case ast.Constant(value=bool() as waarde):
            knoop.value = not waarde
        case ast.Constant(value=int() as getal):
            knoop.value = getal + 1
        case ast.IfExp() | ast.If():
            knoop.test = ast.UnaryOp(ast.Not(), knoop.test)
        case ast.Return():
            knoop.value = ast.Constant(None)


class _Gemuteerd(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Loads one module from a changed tree."""

    def __init__(self, naam: str, pad: Path, boom: ast.Module) -> None:
        self.naam, self.pad, self.boom = naam, pad, boom

    def find_spec(self, naam, _path, _target=None):  # type: ignore[no-untyped-def]
        return importlib.util.spec_from_loader(naam, self, origin=str(self.pad)) if naam == self.naam else None

    def exec_module(self, module) -> None:  # type: ignore[no-untyped-def]
        module.__file__ = str(self.pad)
        exec(compile(self.boom, str(self.pad), "exec"), module.__dict__)


def _functies(code: CodeType) -> Iterator[CodeType]:
    """The functions and methods that a module or class makes when it runs."""
    for deel in code.co_consts:
        if isinstance(deel, CodeType):
            if deel.co_flags & inspect.CO_NEWLOCALS:
                yield deel
            else:
                yield from _functies(deel)


def _zonder_functies(code: CodeType) -> object:
    """What a module or class runs itself on import."""
    vast = [
        k if not isinstance(k, CodeType) else k.co_name if k.co_flags & inspect.CO_NEWLOCALS else _zonder_functies(k)
        for k in code.co_consts
    ]
    return code.co_code, code.co_names, repr(vast)


def _bij_import(naam: str, pad: Path, oud: CodeType) -> set[CodeType]:
    """What the module calls while it is imported: a decorator, what makes a declaration. New code would come too late for it."""
    geroepen: set[CodeType] = set()
    sys.setprofile(lambda frame, *_: geroepen.add(frame.f_code))
    try:
        exec(oud, {"__name__": naam, "__file__": str(pad)})
    finally:
        sys.setprofile(None)
    return geroepen


def _vervang(pad: Path, oud: CodeType, nieuw: CodeType, te_laat: set[CodeType]) -> bool:
    """Give the functions that differ their new code, wherever they are in use; whether that is all that differs."""
    if _zonder_functies(oud) != _zonder_functies(nieuw):
        return False
    anders = [(o, n) for o, n in zip(_functies(oud), _functies(nieuw), strict=True) if o != n]
    if any(o in te_laat for o, _ in anders):
        return False
    hier = [f for f in gc.get_objects() if isinstance(f, FunctionType) and f.__code__.co_filename == str(pad)]
    gevonden = [(f, n) for o, n in anders for f in hier if f.__code__ == o]
    for functie, code in gevonden:
        functie.__code__ = code
    return len({n for _, n in gevonden}) == len(anders)


def overleeft(naam: str, pad: Path, oud: CodeType, te_laat: set[CodeType], boom: ast.Module, tests: list[str]) -> bool:
    """Whether the tests pass with this change. In a child process, which ends with it."""
    if not (kind := os.fork()):
        stil = os.open(os.devnull, os.O_WRONLY)
        os.dup2(stil, 1)
        os.dup2(stil, 2)
        if not _vervang(pad, oud, compile(boom, str(pad), "exec"), te_laat):
            _vergeet()
            sys.meta_path.insert(0, _Gemuteerd(naam, pad, boom))
        import pytest

        os._exit(pytest.main(["-q", "-x", "-p", "no:cacheprovider", "-p", "no:xdist", *tests]))
    einde = time.monotonic() + TIJD
    while time.monotonic() < einde:
        klaar, uitkomst = os.waitpid(kind, os.WNOHANG)
        if klaar:
            return os.waitstatus_to_exitcode(uitkomst) == 0
        time.sleep(0.02)
    os.kill(kind, 9)
    os.waitpid(kind, 0)
    return False


def _vergeet() -> None:
    for al in [m for m in sys.modules if m.partition(".")[0] in ("werkwijzer", "tests")]:
        del sys.modules[al]


def main(naam: str, tests: list[str], steekproef: int | None, zaad: int) -> int:
    spec = importlib.util.find_spec(naam)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{naam} is not a module")
    for test in tests:
        if (los := test.partition("::")[0]).endswith(".py"):
            importlib.import_module(los.removesuffix(".py").replace("/", "."))
    import hypothesis.internal.observability  # noqa: F401
    import pytest  # noqa: F401

    pad = Path(spec.origin)
    bron, totaal, gemerkt = pad.read_text(encoding="utf-8"), 0, 0
    oud = compile(ast.parse(bron), str(pad), "exec")
    te_laat = _bij_import(naam, pad, oud)
    if not overleeft(naam, pad, oud, te_laat, ast.parse(bron), tests):
        raise SystemExit("the tests do not pass without any change")
    for regel, wat, boom in mutaties(bron, steekproef, zaad):
        totaal += 1
        if overleeft(naam, pad, oud, te_laat, boom, tests):
            print(f"{pad.name}:{regel}: {wat} ({gemerkt} van {totaal} opgemerkt)", flush=True)
        else:
            gemerkt += 1
    print(f"{gemerkt} van {totaal} opgemerkt")
    return 0


if __name__ == "__main__":
    lezer = argparse.ArgumentParser(prog="python -m tests.meting.mutaties")
    lezer.add_argument("module")
    lezer.add_argument("tests", nargs="+")
    lezer.add_argument("--steekproef", type=int, help="so many changes, chosen by chance")
    lezer.add_argument("--zaad", type=int, default=0, help="another number, another choice")
    keuze = lezer.parse_args()
    sys.exit(main(keuze.module, keuze.tests, keuze.steekproef, keuze.zaad))
