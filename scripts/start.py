"""Start Werkwijzer on a bare machine: make .venv, install the locked dependencies, run a command.

Standard library only. Every start compares a stamp inside .venv with the lock file, pyproject.toml, the
Python version and the folder; only a difference leads to work. The stamp is removed before that work and
written after it, so an environment without a good stamp is half-made and is made again.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - so everything in this file has to parse on Python 3.6
    sys.exit(
        f"Werkwijzer heeft Python 3.11 of nieuwer nodig. Dit is Python {sys.version.split()[0]} "
        f"({sys.executable}).\nInstalleer een nieuwere Python en start daarmee, bijvoorbeeld:\n"
        "    python3.13 scripts/start.py demo"
    )

import contextlib
import hashlib
import importlib.util
import json
import os
import re
import subprocess
import sysconfig
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN, EXE = (VENV / "Scripts", ".exe") if os.name == "nt" else (VENV / "bin", "")
PYTHON = BIN / f"python{EXE}"
STAMP = VENV / "werkwijzer-stempel.json"
CACHE = ROOT / ".cache"
SYSTEM_PYTHON = "/usr/bin/python3"
WHEELS = ROOT / "wielen"  # in a zip that inpakken.py made: everything is here, and no internet is needed
LOG = CACHE / "installatie.log"
PROJECT, RUN_LOCK, TEST_LOCK = "pyproject.toml", "requirements.lock", "requirements-test.lock"

NEWEST = (3, 14)  # of a newer Python not every locked package has a wheel yet
SYSTEMS = {"win-amd64", "linux-x86_64", "linux-aarch64"}  # as sysconfig names them; and every macosx-…
SUPPORTED = (
    "Werkwijzer werkt met Python 3.11 tot en met 3.14 (64-bits, CPython) op Windows, macOS en Linux met glibc, "
    "zoals Debian, Ubuntu en Fedora."
)

HELP = """\
Werkwijzer starten (op Windows: py in plaats van python3):

  python3 scripts/start.py demo                  maak een voorbeeldgemeente en bekijk de site
  python3 scripts/start.py demo --niet-serveren  hetzelfde, maar stop na het bouwen van de site
  python3 scripts/start.py test                  voer alle tests uit; wat erachter staat gaat naar pytest
  python3 scripts/start.py voorbereiden          installeer alleen; met --test ook wat de tests nodig hebben
  python3 scripts/start.py OPDRACHT ...          elke andere opdracht van werkwijzer, zoals: verwerk

De eerste keer installeert dit alles in de map .venv. Dat vraagt internet en duurt enkele minuten.
Is dat gebeurd, dan toont --help hieronder de lijst van alle opdrachten."""

# What went wrong, recognised in the text of a failed command or of an OSError, and what to do about it.
ADVICE = (
    (r"\[(Errno (28|122)|WinError 112)\]|No space left", "De schijf is vol. Maak ongeveer 2 GB vrij."),
    (
        r"\[(Errno (1|13|30)|WinError (5|32))\]",
        f"Schrijven in {ROOT} mag niet, of een bestand daar is in gebruik.\n"
        "Sluit andere vensters met Werkwijzer, of zet de map op een plek waar je mag schrijven.",
    ),
    (
        r"DO NOT MATCH THE HASHES",
        "Een opgehaald onderdeel is niet gelijk aan het vastgelegde. Er is niets van geïnstalleerd.\n"
        "Vraag de beheerder van Werkwijzer om het na te kijken.",
    ),
    (
        r"(?i)connection|timed? ?out|name resolution|proxy|\bssl|certificate|from versions: none",
        "Het internet is niet bereikbaar, of de plek waar pip de onderdelen haalt.\n"
        "Controleer de verbinding. Werk je achter een proxy of eigen spiegel, stel pip daar dan op in.",
    ),
    (
        r"Could not find a version|No matching distribution",
        f"Een onderdeel is niet te vinden voor Python {sys.version_info[0]}.{sys.version_info[1]} "
        "op dit systeem.\nProbeer een andere Python, of controleer de instellingen van pip.",
    ),
)


class StartFout(Exception):
    """Something the user can solve. The message (Dutch) says what is wrong and what to do."""


def unsupported(version: tuple[int, int], implementation: str, system: str, tag: str) -> str:
    """What is wrong with this Python (Dutch), or '' when the locked packages can be installed on it.

    `system` is what sysconfig.get_platform() says, `tag` the ending of its compiled modules.
    """
    name = f"Python {version[0]}.{version[1]}"
    if version > NEWEST:
        return f"{name} is te nieuw. Installeer Python 3.14 ernaast en start daarmee: python3.14 (Windows: py -3.14)."
    if implementation != "cpython":
        return f"Dit is {implementation}, niet de gewone Python (CPython). Installeer die van python.org."
    if system == "win-arm64":
        return (
            "Dit is Python voor ARM. Installeer de gewone 64-bits versie (Windows installer 64-bit) van python.org; "
            "die werkt ook op een laptop met een ARM-processor."
        )
    if "musl" in tag:
        return "Dit systeem gebruikt musl, zoals Alpine Linux. Neem een systeem met glibc, zoals Debian."
    if system not in SYSTEMS and not system.startswith("macosx"):
        return f"Voor dit systeem ({system}) zijn niet alle onderdelen er. Is het een 32-bits Python? Neem de 64-bits versie."
    return ""


def say(text: str, end: str = "\n") -> None:
    """Progress goes to stderr: the output of the command that follows stays clean."""
    print(text, end=end, file=sys.stderr, flush=True)


def advice(text: str) -> str:
    return next((answer for pattern, answer in ADVICE if re.search(pattern, text)), "Een onverwachte fout.")


def wanted(test: bool) -> dict[str, str]:
    """What the stamp of a complete environment says."""
    names = (PROJECT, RUN_LOCK, TEST_LOCK) if test else (PROJECT, RUN_LOCK)
    try:
        files = {name: hashlib.sha256((ROOT / name).read_bytes()).hexdigest() for name in names}
    except FileNotFoundError as error:
        raise StartFout(f"Het bestand {error.filename} ontbreekt. Haal Werkwijzer opnieuw op.") from None
    return {"map": str(ROOT), "python": f"{sys.version_info[0]}.{sys.version_info[1]}", **files}


def stamped() -> dict[str, str]:
    """What the stamp says; nothing when the environment is not there, half-made or broken."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) and PYTHON.exists() else {}


def prepare(test: bool) -> None:
    """Make sure the environment is complete. The test environment contains the ordinary one."""
    want = wanted(test)
    if want.items() <= stamped().items():
        return
    tag = str(sysconfig.get_config_var("EXT_SUFFIX") or "")
    wrong = unsupported(sys.version_info[:2], sys.implementation.name, sysconfig.get_platform(), tag)
    if wrong:
        raise StartFout(f"{wrong}\n{SUPPORTED} Er is niets geïnstalleerd.")
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        raise StartFout(
            f"Deze Python ({sys.executable}) mist de onderdelen venv en ensurepip.\n"
            "Op Debian en Ubuntu installeer je die met:\n"
            f"    sudo apt install python3-venv python{want['python']}-venv"
        )
    with only_start() as lock:
        have = stamped()  # again: another start may just have done the work
        if not want.items() <= have.items():
            install(have, test or TEST_LOCK in have, lock)


@contextlib.contextmanager
def only_start() -> Iterator[int]:
    """Hold the lock on installing; wait while another start has it. The system frees it if we are killed."""
    CACHE.mkdir(exist_ok=True)
    with (CACHE / "start.lock").open("ab") as file:
        waiting = False
        while True:
            try:
                if sys.platform == "win32":
                    import msvcrt

                    msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
                else:
                    import fcntl

                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except (BlockingIOError, PermissionError):
                if not waiting:
                    say("Werkwijzer wordt al in een ander venster klaargezet. Even wachten ...")
                waiting = True
                time.sleep(0.2)
        yield file.fileno()


def install(have: dict[str, str], test: bool, lock: int) -> None:
    """Bring the environment from `have` to the wanted state, from scratch unless only something is added."""
    want = wanted(test)
    requirements = TEST_LOCK if test else RUN_LOCK
    keep = bool(have) and all(have.get(key, want[key]) == want[key] for key in want if key != PROJECT)
    say("Werkwijzer wordt klaargezet.")
    STAMP.unlink(missing_ok=True)
    LOG.unlink(missing_ok=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--no-input", "--progress-bar", "off"]
    if WHEELS.is_dir():
        pip += ["--no-index", "--find-links", str(WHEELS)]
    if not keep:
        phase("Python-omgeving maken", [base_python(), "-m", "venv", "--clear", str(VENV)], lock)
    if have.get(requirements) != want[requirements] or not keep:
        phase("onderdelen installeren", [*pip, "--require-hashes", "-r", requirements], lock)
    if os.name != "nt":  # a convenience: `run` does without (see there)
        own = ["--no-deps", "--no-build-isolation", "--no-index", "-e", "."]
        phase("Werkwijzer zelf installeren", [*pip, *own], lock)
    # Where Python may not or does not write bytecode later, every start would compile the program again.
    subprocess.run([str(PYTHON), "-m", "compileall", "-qq", str(ROOT / "scripts" / "werkwijzer")], check=False)
    new = STAMP.with_suffix(".nieuw")
    new.write_text(json.dumps(want, indent=1), encoding="utf-8", newline="\n")
    new.replace(STAMP)


def base_python() -> str:
    """The Python to make the environment with: the one that runs this, unless the system has the same version, but faster."""
    # Not sys.executable: that may be the Python inside the very environment that is cleared.
    ours = getattr(sys, "_base_executable", None) or sys.executable
    how = "" if sys.base_prefix == "/usr" else str(sysconfig.get_config_var("CONFIG_ARGS") or "")
    return swift_python(ours, how, SYSTEM_PYTHON)


def swift_python(ours: str, configured: str, system: str) -> str:
    """`ours`, or `system` when ours was built from source without optimisation.

    A loop then takes half as long again, and all tests a tenth longer.
    """
    if not configured or "--enable-optimizations" in configured:  # from an installer, or built as it should be
        return ours
    same = f"import ensurepip, venv, sys; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        asked = subprocess.run([system, "-c", same], stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
        if asked.returncode == 0:
            say(f"  met de Python van het systeem ({system}): {ours} is zonder optimalisatie gebouwd en trager.")
            return system
    return ours


def phase(label: str, command: list[str], lock: int) -> None:
    """Run one step of the installation, with its time, and its output in the log. Raises StartFout."""
    begin, seen, last = time.monotonic(), 0, deque[str](maxlen=12)
    say(f"  {label} ...", end="")
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        pass_fds=() if os.name == "nt" else (lock,),  # killed halfway, the lock lasts as long as this step
    )
    with LOG.open("a", encoding="utf-8") as log, process:
        assert process.stdout
        for line in process.stdout:
            log.write(line)
            log.flush()
            last.append(line.rstrip())
            if line.startswith("Collecting") and sys.stderr.isatty():
                seen += 1
                say(f"\r  {label} ... {seen} pakketten", end="")
    if process.returncode:
        say(" mislukt")
        tail = "\n".join(f"  {line[:150]}" for line in last)
        raise StartFout(f"{advice(' '.join(last))}\n\nDe laatste regels (alles staat in {LOG}):\n{tail}")
    say(f" klaar in {time.monotonic() - begin:.0f} s")


def run(*module: str) -> NoReturn:
    """Become `python -m module …`: its exit code and its answer to Ctrl-C are ours.

    The path to our package goes along. A .pth file in the environment would be read in the code page of Windows, and
    fails in a folder like C:\\Users\\Zoë; a `werkwijzer.exe` that nobody signed may be blocked.
    """
    command = [str(PYTHON), "-m", *module]
    path = [str(ROOT / "scripts"), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path)}
    if module[0] == "pytest":  # what Python compiled is there for the next process, and there are thousands
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if os.name != "nt":
        os.execve(command[0], command, environment)
    process = subprocess.Popen(command, env=environment)
    while True:
        with contextlib.suppress(KeyboardInterrupt):  # the command gets it too
            sys.exit(process.wait())


def main(arguments: list[str]) -> NoReturn:
    command, *rest = arguments or [""]
    if command in ("", "-h", "--help"):
        print(HELP, flush=True)
        if command and wanted(test=False).items() <= stamped().items():
            print(flush=True)
            run("werkwijzer", "--help")
        sys.exit(0 if command else 2)
    if command == "voorbereiden":
        if rest not in ([], ["--test"]):
            say(f"Bij voorbereiden hoort alleen --test, niet: {' '.join(rest)}")
            sys.exit(2)
        prepare(test=bool(rest))
        sys.exit(0)
    prepare(test=command == "test")
    if command == "test":
        os.chdir(ROOT)
        # One process more than there are cores, because a test often waits for the browser or the disk. Which one gets what:
        # `tests/verdeling.py`. `-n 0` afterwards: one by one.
        workers = str((os.cpu_count() or 1) + 1)
        run("pytest", "-n", workers, "--dist", "loadfile", "--durations=10", *rest)
    run("werkwijzer", command, *rest)


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        main(sys.argv[1:])
    except StartFout as fout:
        say(f"\n{fout}")
    except KeyboardInterrupt:
        say("\nGestopt. Met dezelfde opdracht begin je opnieuw; er gaat niets stuk.")
    except OSError as error:
        say(f"\n{advice(str(error))}\n{error}")
    sys.exit(1)
