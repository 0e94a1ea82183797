"""scripts/start.py as a user meets it: a real process, a real venv and a real pip, but no network.

The tree is a small stand-in for the repository: start.py itself, lock files that name wheels of a few bytes,
and a package `werkwijzer` that only repeats what it was given. To put pip in a venv takes longer than all else that a
start does here: Python itself does it in one test, elsewhere pip is a link to our own.
"""

import ast
import hashlib
import inspect
import os
import runpy
import signal
import subprocess
import sys
import sysconfig
import time
import zipfile
from pathlib import Path

import pytest

from tests.verdeling import EERST, LOS, groep

TESTS = Path(__file__).parents[1]
START = TESTS.parent / "scripts" / "start.py"
WAIT = 300  # seconds; on a machine that is busy an installation of seven takes a minute
LOCKS = ("requirements.lock", "requirements-test.lock")
PYPROJECT = """\
[build-system]
requires = []
build-backend = "build_backend"
backend-path = ["."]

[project]
name = "werkwijzer"
version = "0"
"""
COMMAND = """\
import importlib.metadata, os, sys
print(os.getcwd(), importlib.metadata.version("onderdeel"), *sys.argv[1:])
sys.exit(7 if "fout" in sys.argv else 0)
"""


def make_wheel(folder: str | Path, name: str, version: str, files: dict[str, str]) -> str:
    """Write a wheel with the given files (path to text) and return its file name."""
    info = f"{name}-{version}.dist-info"
    wheel = f"{name}-{version}-py3-none-any.whl"
    metadata = {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": "",
    }
    with zipfile.ZipFile(Path(folder) / wheel, "w") as archive:
        for path, text in (files | metadata).items():
            archive.writestr(path, text)
    return wheel


BACKEND = f"""\
import zipfile
from pathlib import Path

{inspect.getsource(make_wheel)}

def build_editable(folder, config_settings=None, metadata_directory=None):
    return make_wheel(folder, "werkwijzer", "0", {{"werkwijzer.pth": str(Path.cwd())}})
"""


# Python reads this before everything else. `python -m venv` then links to our own pip instead of installing one.
LINKED_PIP = """\
import sys
if sys.orig_argv[1:3] == ["-m", "venv"]:
    import os, sysconfig, venv

    def link_pip(self, context):
        ours = {our_packages!r}
        theirs = sysconfig.get_path("purelib", "venv", dict.fromkeys(("base", "platbase"), context.env_dir))
        for name in os.listdir(ours):
            if name == "pip" or name.startswith("pip-"):
                os.symlink(os.path.join(ours, name), os.path.join(theirs, name))

    venv.EnvBuilder._setup_pip = link_pip
"""


def listen_to_ctrl_c() -> None:
    """What is started from a background job ignores Ctrl-C, and so do its children; a person's terminal does not."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


class Tree:
    """A stand-in repository in `root`, and an environment for pip that has no index, only our wheels."""

    def __init__(self, root: Path, *, real_pip: bool = False) -> None:
        self.root = root
        self.wheels = root.parent / "wielen"
        self.log = root / ".cache" / "installatie.log"
        (root / "scripts").mkdir(parents=True)
        self.wheels.mkdir()
        (root / "scripts" / "start.py").write_bytes(START.read_bytes())
        (root / "pyproject.toml").write_text(PYPROJECT)
        (root / "build_backend.py").write_text(BACKEND)
        (root / "scripts" / "werkwijzer").mkdir()
        (root / "scripts" / "werkwijzer" / "__main__.py").write_text(COMMAND)
        ours = ("PIP_", "PYTHON")
        self.env = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        self.env |= {
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "PIP_FIND_LINKS": self.wheels.as_uri(),
            "PIP_NO_INDEX": "1",
            "PYTHONUTF8": "1",
        }
        if os.name != "nt" and not real_pip:  # on Windows not everybody may make a link
            self.env["PYTHONPATH"] = str(root.parent / "vooraf")
            (root.parent / "vooraf").mkdir()
            our_packages = sysconfig.get_path("purelib")
            (root.parent / "vooraf" / "sitecustomize.py").write_text(LINKED_PIP.format(our_packages=our_packages))
        self.lock("1.0")
        self.begin = {name: (root / name).read_bytes() for name in ("pyproject.toml", *LOCKS)}

    def lock(self, version: str, digest: str | None = None) -> None:
        """Lock `onderdeel` at this version; for the tests also a pytest that only prints its arguments."""
        lines = []
        for name, files in {
            "onderdeel": {"onderdeel.py": ""},
            "pytest": {"pytest.py": "import os, sys; print('pytest', os.getcwd(), *sys.argv[1:])"},
        }.items():
            wheel = self.wheels / make_wheel(self.wheels, name, version, files)
            found = digest or hashlib.sha256(wheel.read_bytes()).hexdigest()
            lines.append(f"{name}=={version} --hash=sha256:{found}\n")
        for name, locked in zip(LOCKS, (lines[0], "".join(lines)), strict=True):
            (self.root / name).write_text(locked)

    def popen(self, *arguments: str, **env: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, self.root / "scripts" / "start.py", *arguments],
            cwd=self.root.parent,
            env=self.env | env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
            preexec_fn=None if os.name == "nt" else listen_to_ctrl_c,
        )

    def start(self, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        process = self.popen(*arguments, **env)
        out, err = process.communicate(timeout=WAIT)
        assert "Traceback" not in err
        return subprocess.CompletedProcess(arguments, process.returncode, out, err)

    def wait_for_install(self) -> None:
        """Until a start that is under way has begun to write the environment."""
        limit = time.monotonic() + WAIT
        while not (self.root / ".venv" / "pyvenv.cfg").exists():
            assert time.monotonic() < limit
            time.sleep(0.02)


@pytest.fixture
def bare(tmp_path: Path) -> Tree:
    """A tree in which nothing was ever installed."""
    return Tree(tmp_path / "kale map")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    return Tree(tmp_path_factory.mktemp("start") / "map met spatie en é")


@pytest.fixture
def ready(shared: Tree) -> Tree:
    """A tree in which everything is installed, as at the start whatever another test changed."""
    for name, content in shared.begin.items():
        (shared.root / name).write_bytes(content)
    result = shared.start("voorbereiden")
    assert result.returncode == 0, result.stderr
    return shared


def run_start_with(preamble: str, tree: Tree) -> subprocess.CompletedProcess[str]:
    """Run start.py in a Python that is changed by `preamble` first."""
    run = f"runpy.run_path({str(tree.root / 'scripts' / 'start.py')!r}, run_name='__main__')"
    code = f"import runpy, sys; sys.argv[1:] = ['demo']; {preamble}; {run}"
    return subprocess.run([sys.executable, "-c", code], env=tree.env, capture_output=True, encoding="utf-8")


def test_command_gets_arguments_folder_and_gives_its_exit_code(ready: Tree) -> None:
    good = ready.start("rapport", "2025", "--json")
    assert (good.returncode, good.stdout) == (0, f"{ready.root.parent} 1.0 rapport 2025 --json\n")
    assert ready.start("controleer", "fout").returncode == 7


def test_second_start_calls_neither_venv_nor_pip(ready: Tree) -> None:
    before = ready.log.stat().st_mtime_ns
    result = ready.start("demo", PIP_FIND_LINKS="", PIP_REQUIRE_VIRTUALENV="geen geldige waarde")
    assert (result.returncode, result.stderr) == (0, "")
    assert ready.log.stat().st_mtime_ns == before


def test_test_environment_serves_other_commands_too(ready: Tree) -> None:
    first = ready.start("test", "-q", "tests/unit")
    workers = (os.cpu_count() or 1) + 1
    assert first.stdout == f"pytest {ready.root} -n {workers} --dist loadfile --durations=10 -q tests/unit\n"
    assert "omgeving maken" not in first.stderr  # only added to
    assert ready.start("demo").stderr == ""
    assert ready.start("test").stderr == ""
    assert ready.start("voorbereiden", "--test").stderr == ""


def test_changed_project_file_reinstalls_only_the_project(ready: Tree) -> None:
    (ready.root / "pyproject.toml").write_text(PYPROJECT + 'description = "anders"\n')
    result = ready.start("demo")
    assert "Werkwijzer zelf installeren" in result.stderr
    assert "onderdelen" not in result.stderr


def test_broken_environment_is_made_again(ready: Tree) -> None:
    for python in (ready.root / ".venv" / ("Scripts" if os.name == "nt" else "bin")).glob("python*"):
        python.unlink()
    result = ready.start("demo")
    assert result.returncode == 0, result.stderr
    assert "Python-omgeving maken" in result.stderr


def test_killed_installation_is_made_again(bare: Tree) -> None:
    process = bare.popen("demo")
    bare.wait_for_install()
    process.kill()
    process.communicate()
    result = bare.start("demo")
    assert result.returncode == 0, result.stderr
    assert bare.start("demo").stderr == ""


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C reaches a process group in another way on Windows")
def test_interrupted_installation_says_how_to_go_on(bare: Tree) -> None:
    process = bare.popen("demo")
    bare.wait_for_install()
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=WAIT)
    assert process.returncode == 1
    assert "Gestopt. Met dezelfde opdracht begin je opnieuw" in err
    assert "Traceback" not in err


def test_two_starts_at_once_install_once(tmp_path: Path) -> None:
    """Long enough for the second to find the first at work."""
    bare = Tree(tmp_path / "kale map", real_pip=True)
    both = [bare.popen("demo"), bare.popen("demo")]
    outputs = [process.communicate(timeout=WAIT) for process in both]
    assert [process.returncode for process in both] == [0, 0], outputs
    assert all(out.endswith(" demo\n") for out, _ in outputs)
    messages = "".join(err for _, err in outputs)
    assert messages.count("Python-omgeving maken") == 1
    assert messages.count("al in een ander venster") == 1


def test_network_away(bare: Tree) -> None:
    result = bare.start(
        "demo",
        PIP_NO_INDEX="0",
        PIP_FIND_LINKS="",
        PIP_INDEX_URL="http://127.0.0.1:9/simple",
        PIP_RETRIES="0",
    )
    assert result.returncode == 1
    assert "Het internet is niet bereikbaar" in result.stderr
    assert "ERROR: No matching distribution found for onderdeel==1.0" in result.stderr  # pip's own last words
    assert str(bare.log) in result.stderr
    assert "ERROR" in bare.log.read_text(encoding="utf-8")


def test_wheels_in_the_folder_need_no_network(bare: Tree) -> None:
    """As in the zip that inpakken.py makes."""
    bare.wheels.rename(bare.root / "wielen")
    result = bare.start("demo", PIP_NO_INDEX="0", PIP_FIND_LINKS="", PIP_INDEX_URL="http://127.0.0.1:9/simple")
    assert result.returncode == 0, result.stderr
    assert result.stdout.endswith(" 1.0 demo\n")


def test_tampered_package_is_refused(bare: Tree) -> None:
    bare.lock("1.0", digest="0" * 64)
    result = bare.start("demo")
    assert result.returncode == 1
    assert "niet gelijk aan het vastgelegde" in result.stderr


def test_neither_pth_nor_exe_is_needed(ready: Tree) -> None:
    """In C:\\Users\\Zoë Python 3.11 cannot read the .pth of an editable install; and an .exe may be blocked."""
    environment = ready.root / ".venv"
    ours = [
        *environment.rglob("werkwijzer.pth"),
        *environment.rglob("werkwijzer.exe"),
        *environment.glob("bin/werkwijzer"),
    ]
    for file in ours:
        file.unlink()
    result = ready.start("demo", PYTHONPATH="/elders")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.endswith(" 1.0 demo\n")


def test_changed_lock_file_is_noticed(ready: Tree) -> None:
    """The last with this tree: to put it back as it was takes as long as the test."""
    ready.lock("2.0")
    result = ready.start("demo")
    assert result.returncode == 0, result.stderr
    assert "onderdelen installeren" in result.stderr
    assert " 2.0 demo" in result.stdout


@pytest.mark.parametrize(
    ("version", "implementation", "system", "tag", "wrong"),
    [
        ((3, 11), "cpython", "win-amd64", ".cp311-win_amd64.pyd", ""),
        ((3, 14), "cpython", "linux-aarch64", ".cpython-314-aarch64-linux-gnu.so", ""),
        ((3, 13), "cpython", "macosx-11.0-arm64", ".cpython-313-darwin.so", ""),
        ((3, 15), "cpython", "win-amd64", ".cp315-win_amd64.pyd", "Python 3.15 is te nieuw. Installeer Python 3.14"),
        (
            (3, 12),
            "cpython",
            "win-arm64",
            ".cp312-win_arm64.pyd",
            "Dit is Python voor ARM. Installeer de gewone 64-bits",
        ),
        ((3, 12), "cpython", "linux-x86_64", ".cpython-312-x86_64-linux-musl.so", "gebruikt musl, zoals Alpine"),
        ((3, 12), "cpython", "win32", ".cp312-win32.pyd", "(win32) zijn niet alle onderdelen er. Is het een 32-bits"),
        ((3, 11), "pypy", "linux-x86_64", ".pypy311-pp73.so", "Dit is pypy, niet de gewone Python"),
    ],
)
def test_what_is_supported(version, implementation, system, tag, wrong) -> None:
    said = runpy.run_path(str(START))["unsupported"](version, implementation, system, tag)
    assert wrong in said
    assert bool(wrong) == bool(said)


@pytest.mark.skipif(os.name == "nt", reason="the Python of a system is a thing of Linux and macOS")
def test_a_slow_build_gives_way_to_the_same_version_of_the_system(tmp_path: Path) -> None:
    swift = runpy.run_path(str(START))["swift_python"]
    slow, quick = "'--prefix=/opt/python' '--enable-shared'", "'--enable-optimizations' '--with-lto'"
    other, broken = tmp_path / "andere", tmp_path / "kapot"
    for file, code in ((other, 1), (broken, 127)):
        file.write_text(f"#!/bin/sh\nexit {code}\n")
        file.chmod(0o755)
    assert swift("onze", slow, sys.executable) == sys.executable
    assert swift("onze", quick, sys.executable) == "onze"
    assert swift("onze", "", sys.executable) == "onze"
    assert swift("onze", slow, str(other)) == "onze", "another version, or without venv"
    assert swift("onze", slow, str(broken)) == "onze"
    assert swift("onze", slow, str(tmp_path / "is er niet")) == "onze"


def test_an_unsupported_python_installs_nothing(bare: Tree) -> None:
    result = run_start_with("sys.version_info = (3, 15, 0, 'final', 0)", bare)
    assert result.returncode == 1
    assert "Python 3.15 is te nieuw" in result.stderr
    assert (
        "Werkwijzer werkt met Python 3.11 tot en met 3.14 (64-bits, CPython) op Windows, macOS en Linux met glibc"
        in result.stderr
    )
    assert "Er is niets geïnstalleerd." in result.stderr
    assert not (bare.root / ".venv").exists()


def test_python_too_old(bare: Tree) -> None:
    result = run_start_with("sys.version_info = (3, 9, 2, 'final', 0); sys.version = '3.9.2 (main)'", bare)
    assert result.returncode == 1
    assert "heeft Python 3.11 of nieuwer nodig. Dit is Python 3.9.2" in result.stderr
    assert "Traceback" not in result.stderr


def test_old_python_can_parse_the_script() -> None:
    ast.parse(START.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_ensurepip_missing(bare: Tree) -> None:
    result = run_start_with("sys.modules['ensurepip'] = None", bare)
    assert result.returncode == 1
    assert "sudo apt install python3-venv" in result.stderr
    assert "Traceback" not in result.stderr
    assert not (bare.root / ".venv").exists()


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="needs a folder closed even to root")
def test_no_permission_to_write(bare: Tree) -> None:
    (bare.root / ".cache").symlink_to("/sys/kernel")
    result = bare.start("demo")
    assert result.returncode == 1
    assert f"Schrijven in {bare.root} mag niet" in result.stderr


def test_lock_file_missing(bare: Tree) -> None:
    (bare.root / "requirements.lock").unlink()
    result = bare.start("demo")
    assert result.returncode == 1
    assert "requirements.lock ontbreekt" in result.stderr


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left", "De schijf is vol"),
        ("OSError: [WinError 112] Er is onvoldoende schijfruimte", "De schijf is vol"),
        ("Error: [Errno 13] Permission denied: '/opt/werkwijzer/.venv'", "mag niet"),
        ("[WinError 32] Het bestand is in gebruik door een ander proces", "in gebruik"),
        ("WARNING: Retrying after connection broken by 'ProxyError'", "Het internet is niet bereikbaar"),
        ("NewConnectionError: [Errno 111] Connection refused", "Het internet is niet bereikbaar"),
        ("ERROR: Could not find a version that satisfies x==1 (from versions: none)", "Het internet"),
        ("ERROR: Could not find a version that satisfies x==1 (from versions: 0.9)", "te vinden voor Python"),
        ("Segmentation fault", "Een onverwachte fout"),
    ],
)
def test_advice_follows_the_error(text: str, answer: str) -> None:
    assert answer in runpy.run_path(str(START))["advice"](text)


def test_test_lock_contains_the_run_lock() -> None:
    run, test = ((START.parents[1] / name).read_text() for name in ("requirements.lock", "requirements-test.lock"))
    assert set(run.splitlines()) <= set(test.splitlines())


@pytest.mark.parametrize(("arguments", "code"), [((), 2), (("--help",), 0)])
def test_help_needs_no_installation(bare: Tree, arguments: tuple[str, ...], code: int) -> None:
    result = bare.start(*arguments)
    assert result.returncode == code
    assert "python3 scripts/start.py demo" in result.stdout
    assert result.stdout.endswith("Is dat gebeurd, dan toont --help hieronder de lijst van alle opdrachten.\n")
    assert not (bare.root / ".venv").exists()


def test_once_installed_help_ends_with_the_list_of_commands(ready: Tree) -> None:
    result = ready.start("--help")
    assert result.returncode == 0
    assert result.stdout.endswith(f"alle opdrachten.\n\n{ready.root.parent} 1.0 --help\n")


def test_prepare_refuses_unknown_options(bare: Tree) -> None:
    result = bare.start("voorbereiden", "--tests")
    assert result.returncode == 2
    assert "--tests" in result.stderr


def test_what_begins_first_is_there_and_only_what_may_be_is_split() -> None:
    assert [naam for naam in (*EERST, *LOS) if not (TESTS / f"{naam}.py").exists()] == []
    assert groep("tests/site/test_druk.py::test_a[1]") == groep("tests/site/test_druk.py::test_b")
    assert groep("tests/site/test_gewicht.py::test_a[1]") != groep("tests/site/test_gewicht.py::test_a[2]")
