"""What Windows, macOS and Linux do differently, looked for in the code itself: a fault of a kind comes back nowhere.

Each rule is shown to find its fault, so that a rule that finds nothing because it cannot is noticed.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from werkwijzer.paden import PROJECT

BRON = sorted((PROJECT / "scripts").rglob("*.py"))
_ALLEEN_POSIX = {"fcntl", "resource", "pwd", "grp", "termios", "pty", "msvcrt", "winreg"}
_NIET_OVERAL = {
    *("fork", "getuid", "geteuid", "getgid", "getpgid", "setsid", "killpg", "mkfifo", "mknod", "chown", "statvfs"),
    *("uname", "O_NOFOLLOW", "O_NONBLOCK", "O_DIRECTORY", "O_CLOEXEC", "O_BINARY", "sched_getaffinity", "pread"),
    *("SIGKILL", "SIGHUP", "SIGALRM", "SIGUSR1", "startfile", "memfd_create", "openpty", "nice"),
}


def gebreken(bron: str, naam: str = "x.py") -> list[str]:
    return [f"{naam}:{knoop.lineno} {wat}" for knoop, wat in _zoek(ast.parse(bron), naam)]


def _zoek(boom: ast.Module, naam: str) -> Iterator[tuple[ast.AST, str]]:
    bewaakt = {id(k) for blok in ast.walk(boom) if _is_wacht(blok) for k in ast.walk(blok)}
    for knoop in ast.walk(boom):
        if isinstance(knoop, ast.Call):
            yield from ((knoop, wat) for wat in _roep(knoop, naam))
        elif isinstance(knoop, ast.Import | ast.ImportFrom) and id(knoop) not in bewaakt:
            namen = [knoop.module or ""] if isinstance(knoop, ast.ImportFrom) else [a.name for a in knoop.names]
            yield from ((knoop, f"{n} is er niet op elk systeem") for n in namen if n.split(".")[0] in _ALLEEN_POSIX)
        elif isinstance(knoop, ast.Attribute) and id(knoop) not in bewaakt:
            if isinstance(knoop.value, ast.Name) and knoop.value.id in ("os", "signal") and knoop.attr in _NIET_OVERAL:
                yield knoop, f"{knoop.value.id}.{knoop.attr} is er niet op elk systeem"
        elif isinstance(knoop, ast.Constant | ast.FormattedValue):
            tekst = ast.unparse(knoop)
            if re.search(r"%[-#][dmHIMSjy]", tekst):
                yield knoop, "%-d werkt alleen op één systeem"


def _is_wacht(knoop: ast.AST) -> bool:
    """An `if` about the system, a `try` for ImportError, or a conditional expression about the system."""
    if isinstance(knoop, ast.If | ast.IfExp):
        return any(w in ast.unparse(knoop.test) for w in ("os.name", "sys.platform", "hasattr"))
    if isinstance(knoop, ast.Try):
        return any(h.type is not None and "ImportError" in ast.unparse(h.type) for h in knoop.handlers)
    return False


def _roep(roep: ast.Call, naam: str) -> Iterator[str]:
    sleutels = {k.arg: k.value for k in roep.keywords}
    methode = roep.func.attr if isinstance(roep.func, ast.Attribute) else getattr(roep.func, "id", "")
    van = ast.unparse(roep.func.value) if isinstance(roep.func, ast.Attribute) else ""
    if methode in ("open", "fdopen", "NamedTemporaryFile", "TemporaryFile") and van not in (
        "zipfile",
        "gzip",
        "tarfile",
        "zip_",
        "os",
    ):
        plek = 1 if methode == "open" and not van else 0
        modus = sleutels.get("mode", roep.args[plek] if len(roep.args) > plek else None)
        standaard = "w+b" if "Temporary" in methode else "r"
        soorten = [str(k.value) for k in ast.walk(modus) if isinstance(k, ast.Constant)] if modus else [standaard]
        soort = min(soorten, key=lambda s: "b" in s, default=standaard)  # one of two modes: the one without b
        if "b" not in soort and "encoding" not in sleutels and not _is_beeld(van):
            yield "open zonder encoding"
    if methode == "read_text" and not (roep.args or "encoding" in sleutels):
        yield "read_text zonder encoding"
    if methode == "write_text" and not {"encoding", "newline"} <= set(sleutels):
        yield "write_text zonder encoding en newline: op Windows andere tekens en regeleinden"
    if van == "subprocess" and methode in ("run", "Popen", "check_output"):
        tekst = "text" in sleutels or "universal_newlines" in sleutels
        if tekst and "encoding" not in sleutels:
            yield "subprocess leest tekst zonder encoding"
    if methode == "as_uri":
        yield "as_uri maakt van een netwerkschijf een host"
    if Path(naam).name in ("schijf.py", "start.py", "inpakken.py"):
        return
    if (
        methode in ("replace", "rename", "renames")
        and len(roep.args) == 1
        and not roep.keywords
        and van != "dataclasses"
    ):
        yield f"{methode} over wat open kan staan: gebruik schijf.hernoem"
    if methode in ("unlink", "remove") and (van == "os" or methode == "unlink"):
        yield "verwijderen van wat open kan staan: gebruik schijf.verwijder"
    if van == "shutil" and methode in ("move", "rmtree"):
        yield f"shutil.{methode}: gebruik schijf.hernoem of schijf.ruim"


def _is_beeld(van: str) -> bool:
    return van in ("Image", "webbrowser", "self")


def test_niets_in_de_bron_werkt_alleen_op_een_systeem():
    gevonden = [g for pad in BRON for g in gebreken(pad.read_text("utf-8"), pad.relative_to(PROJECT).as_posix())]
    assert gevonden == []
    assert len(BRON) > 100


@pytest.mark.parametrize(
    ("fout", "goed"),
    [
        ("open('x')", "open('x', encoding='utf-8')"),
        ("open('x', 'w')", "open('x', 'wb')"),
        ("pad.open('a')", "pad.open('a', encoding='utf-8')"),
        ("pad.read_text()", "pad.read_text('utf-8')"),
        ("pad.write_text(t, 'utf-8')", "pad.write_text(t, encoding='utf-8', newline='\\n')"),
        ("subprocess.run(x, text=True)", "subprocess.run(x, encoding='utf-8')"),
        ("import resource", "try:\n    import resource\nexcept ImportError:\n    pass"),
        ("from fcntl import flock", "if os.name == 'posix':\n    from fcntl import flock"),
        ("os.fork()", "getattr(os, 'fork', None)"),
        ("os.kill(1, signal.SIGKILL)", "proces.kill()"),
        ("dag.strftime('%-d')", "dag.strftime('%d')"),
        ("f'{dag:%-d}'", "f'{dag:%d}'"),
        ("klad.replace(pad)", "tekst.replace('a', 'b')"),
        ("klad.rename(pad)", "hernoem(klad, pad)"),
        ("pad.unlink(missing_ok=True)", "verwijder(pad, missing_ok=True)"),
        ("shutil.rmtree(map_)", "ruim(map_)"),
        ("pad.as_uri()", "database_adres(pad)"),
    ],
)
def test_elke_regel_vindt_zijn_fout(fout, goed):
    assert gebreken(fout), fout
    assert gebreken(goed) == [], goed


def test_wat_van_scripts_naar_powershell_gaat_staat_er_zo_in():
    """`set X=` does nothing in PowerShell, and the forms would land in the folder of the program."""
    for pad in [PROJECT / "README.md", *sorted((PROJECT / "docs").rglob("*.md"))]:
        assert not re.search(r"\bset WERKWIJZER_", pad.read_text("utf-8")), pad
    assert "$env:WERKWIJZER_GEGEVENS = " in (PROJECT / "README.md").read_text("utf-8")
