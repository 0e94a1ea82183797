"""What all tests share: the real definitions, a throw-away project, and forms filled in as a person would."""

from __future__ import annotations

import atexit
import gc
import io
import logging
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager, nullcontext, redirect_stderr, redirect_stdout
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

import pytest
from filelock import FileLock
from openpyxl.writer.excel import ExcelWriter

from tests.kijker import Kijker
from tests.verdeling import op_volgorde, verdeler
from werkwijzer.cli import main
from werkwijzer.dossiers.openen import open_register
from werkwijzer.excelbestand import InGeheugen
from werkwijzer.formulieren import definitie
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.beoordelen import beoordeel_bytes
from werkwijzer.formulieren.definitie import Definities, lees_definities
from werkwijzer.formulieren.leesproces import pak_definities_in
from werkwijzer.formulieren.platte_gegevens import ingepakt
from werkwijzer.formulieren.uitvoerders import Uitvoering
from werkwijzer.formulieren.werkboek import als_inhoud, maak_werkboek
from werkwijzer.handbestanden import lees_yaml
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.postvak.verwerken import verwerk
from werkwijzer.profiel import Profiel, lees_profiel
from werkwijzer.site import uitbrengen
from werkwijzer.site.poort.keuring import Uitslag

# Never the settings of who tests.
os.environ["WERKWIJZER_INSTELLINGEN"] = tempfile.mkdtemp(prefix="werkwijzer-instellingen-")
atexit.register(shutil.rmtree, os.environ["WERKWIJZER_INSTELLINGEN"], ignore_errors=True)

# Builds of the site in tests share the PDFs they have drawn: the name of one is the hash of its content.
os.environ.setdefault("WERKWIJZER_PDF_BEWAARPLAATS", str(PROJECT / ".cache" / "pdf"))

# What a test writes need not outlive a power cut: in this process nothing waits for the disk. Asking for it still fails, and is
# counted, as it would be.
os.fsync = os.fstat  # type: ignore[assignment]

# Nor does a workbook that a test saves need a temporary file for each of its sheets.
ExcelWriter.write_worksheet = InGeheugen.write_worksheet

_YAML: dict[bytes, Any] = {}


def _lees_yaml(pad: Path) -> Any:
    """As `lees_yaml`, but the same form definition is read once in this process, also when the profile is another."""
    if (inhoud := pad.read_bytes()) not in _YAML:
        _YAML[inhoud] = lees_yaml(pad)
    return _YAML[inhoud]


definitie.lees_yaml = _lees_yaml

# What a copy of the project for a test leaves out: private, generated, or only of this checkout.
_OVERAL = shutil.ignore_patterns(
    *(".git", ".venv", "site-offline", "site-beheer", "prive", ".cache", "jaarverslag"),
    *("__pycache__", ".*_cache", ".hypothesis", "node_modules"),
)


def NIET_MEE(map_: str, namen: list[str]) -> set[str]:  # noqa: N802 (used as the constant `ignore=`)
    """The built site and the region of a demo stay behind, the rooms `scripts/werkwijzer/site` and `/regio` come along."""
    hier = {"site"} if Path(map_, "mkdocs.yml").exists() else {"regio"} if Path(map_).name == "docs" else set()
    return _OVERAL(map_, namen) | hier & set(namen)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items[:] = op_volgorde(items)


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Thousands of tests and what they import stay to the end: the search for what may go passes over them, and comes less
    often. That is a tenth of the time of the unit tests."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    return verdeler(config, log) if config.option.dist == "loadfile" else None


Eenmaal = Callable[[str, Callable[[Path], None]], Path]
LEEFGEBIEDEN = ("delict", "overlast", "wonen", "relaties", "dagbesteding", "gezondheid", "financien", "gedrag")


@pytest.fixture(scope="session")
def definities() -> Definities:
    return lees_definities(PROJECT / "forms", lees_profiel(PROJECT / "data" / "gemeente.toml"))


@pytest.fixture(scope="session")
def eenmaal(tmp_path_factory) -> Eenmaal:
    """Make something expensive once for all test processes: a folder that they share and nobody changes."""
    basis = tmp_path_factory.getbasetemp()
    gedeeld = basis.parent if "PYTEST_XDIST_WORKER" in os.environ else basis

    def eenmaal(naam: str, maak: Callable[[Path], None]) -> Path:
        map_ = gedeeld / f"eenmaal-{naam}"
        with FileLock(f"{map_}.lock"):
            if not map_.exists():
                in_de_maak = map_.with_name(f"{map_.name}-in-de-maak")
                shutil.rmtree(in_de_maak, ignore_errors=True)
                in_de_maak.mkdir()
                maak(in_de_maak)
                in_de_maak.replace(map_)
        return map_

    return eenmaal


@pytest.fixture(scope="session")
def gebouwd(eenmaal) -> Path:
    """The built site of a clone without a private folder. Made once; copy it before changing anything.

    While it was built there was one, at its usual place, and gone before the gate; beside the project, `geopend` has the
    names of what the build opened in it, and `nagekeken` what the gate said of the site: how many files, and each finding.
    """

    def maak(map_: Path) -> None:
        shutil.copytree(PROJECT, map_ / "project", ignore=NIET_MEE)
        paden = Paden(map_ / "project", map_ / "project" / "data" / "prive")
        paden.dossiers.mkdir(parents=True)
        paden.logboek.write_text("onleesbaar", "utf-8")
        with (
            Kijker(paden.prive) if sys.platform == "linux" else nullcontext() as kijker,
            pytest.MonkeyPatch.context() as m,
        ):
            door_de_poort = uitbrengen._door_de_poort

            def gebouwd(*wat: Path) -> str:
                (map_ / "geopend").write_text("\n".join(kijker.gezien()) if kijker else "", "utf-8")
                shutil.rmtree(paden.prive)
                return door_de_poort(*wat)

            keur = uitbrengen.keur

            def gekeurd(*wat: Any) -> Uitslag:
                uitslag = keur(*wat)
                regels = [str(uitslag.bestanden), *map(str, uitslag.bevindingen)]
                (map_ / "nagekeken").write_text("\n".join(regels), "utf-8")
                return uitslag

            m.setattr(uitbrengen, "_door_de_poort", gebouwd)
            m.setattr(uitbrengen, "keur", gekeurd)
            Cli(paden)("site")
        assert not paden.prive.exists()

    return eenmaal("site", maak) / "project" / "site"


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """A Chromium without a window. One per process: a second one beside it cannot be driven."""
    from playwright.sync_api import sync_playwright

    from tests.site.gereedschap import CHROMIUM, programma

    stil = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
    # A page is open for a second: to make its scripts as quick as can be takes longer than they then win.
    stil += ["--js-flags=--no-opt --no-maglev"]
    with sync_playwright() as speler:
        browser = speler.chromium.launch(executable_path=programma(*CHROMIUM), args=stil)
        yield browser
        browser.close()


@pytest.fixture
def paden(tmp_path: Path) -> Paden:
    return nieuw_project(tmp_path)


def nieuw_project(map_: Path) -> Paden:
    """A project of its own: profile and forms are copies, the private folder and data/openbaar are empty."""
    project = map_ / "project"
    (project / "data").mkdir(parents=True)
    shutil.copy(PROJECT / "data" / "gemeente.toml", project / "data")
    shutil.copytree(PROJECT / "forms", project / "forms")
    paden = Paden(project, map_ / "prive")
    paden.postvak_in.mkdir(parents=True)
    return paden


def aanmelding(**anders: Any) -> Antwoorden:
    """A complete referral; `anders` replaces answers, None leaves one out."""
    velden: dict[str, Any] = {
        "datum_aanmelding": date(2024, 1, 10),
        "aanmelder_organisatie": "politie",
        "aanmelder_naam": "A. Melder",
        "aanmelder_contact": "000-0000000",
        "eerder_bekend": "nieuw",
        "achternaam": "Verzonnenveld",
        "voornaam": "Ýara",
        "geboortedatum": date(2008, 5, 4),
        "geslacht": "vrouw",
        "wijk": "Parkwijk",
        "waarom_integraal": "Eerste reden.\nTweede reden.",
        "veiligheid": "Overlast op het plein.",
        "zorg": "Gaat weinig naar school.",
        "beide_nodig": "beide",
        "politiecontact": "na",
        "besproken_met_jongere": "ja",
        "dagbesteding": "school",
    }
    return Antwoorden({k: v for k, v in {**velden, **anders}.items() if v is not None})


def plan(
    casusnummer: str,
    moment: str,
    meetdatum: date,
    scores: int | Mapping[str, int | None] | Sequence[int] = 2,
    tabellen: Mapping[str, Any] | None = None,
    **anders: Any,
) -> Antwoorden:
    """A complete plan. `scores` is one score for all, eight in order, or per leefgebied (None: left empty)."""
    velden: dict[str, Any] = {
        "casusnummer": casusnummer,
        "moment": moment,
        "meetdatum": meetdatum,
        "regisseur": "R1",
        "regievorm": "casusregie",
        "intensiteit": "actieve_regie",
        "jeugdgroep": "geen",
        "ouders_betrokken": "ja",
        "dagbesteding": "school",
        "school_betrokken": "ja",
    }
    if moment == "start":
        velden["soort_startgesprek"] = "stadhuis"
    if isinstance(scores, int):
        scores = [scores] * 8
    if not isinstance(scores, Mapping):
        scores = dict(zip(LEEFGEBIEDEN, scores, strict=True))
    gebieden = [{"leefgebied": g, "score": s} for g, s in scores.items() if s is not None]
    alle = {"leefgebieden": gebieden}
    if moment == "start":
        alle["doelen"] = [{"leefgebied": "dagbesteding", "doel": "Drie dagen naar school.", "stand": "loopt"}]
    return Antwoorden({k: v for k, v in {**velden, **anders}.items() if v is not None}, {**alle, **(tabellen or {})})


def uvz(datum: date, *casusnummers: str, **anders: Any) -> Antwoorden:
    """A UVZ report in which the approach begins (or goes on) for these young people."""
    bespreking: dict[str, Any] = {
        "aanleiding": "Meer meldingen.",
        "beeld": "Drie meldingen in mei.",
        "compleet": "ja",
        "oordeel": "Zorg en veiligheid zijn nodig.",
        "besluit": "integraal",
        "regisseur": "R1",
        "regievorm": "casusregie",
    }
    bespreking = {k: v for k, v in {**bespreking, **anders}.items() if v is not None}
    return Antwoorden(
        {"datum_uvz": datum, "voorzitter": "VZ"},
        {
            "aanwezig": [{"organisatie": "politie", "aanwezigheid": "aanwezig"}],
            "besprekingen": [{"casusnummer": c, **bespreking} for c in casusnummers],
        },
    )


def herijking(datum: date, *rijen: Mapping[str, Any], **anders: Any) -> Antwoorden:
    """A review; a row needs `casusnummer` and `besluit`. A positive closure that says nothing of reports has a reason."""
    velden = {"datum_herijking": datum, "soort": "herijking", "aanwezig": "Gemeente en politie."}
    zicht = {"wie_houdt_zicht": "Jongerenwerk, een half jaar."}

    def met_reden(rij: Mapping[str, Any]) -> Mapping[str, Any]:
        zonder = rij.get("besluit") == "positief" and not {"laatste_melding", "reden_afwijking"} & {*rij}
        return {**zicht, **({"reden_afwijking": "Het gaat goed."} if zonder else {}), **rij}

    return Antwoorden({**velden, **anders}, {"beoordelingen": [*map(met_reden, rijen)]})


_GEMAAKT: dict[tuple[int, str, str], tuple[Definities, bytes]] = {}


def werkboek(definities: Definities, formulier: str, antwoorden: Antwoorden) -> bytes:
    """The form as a workbook with these answers in it. `formulier` may name an older version: "plan 1".

    The same answers give the same bytes, so they are made once in a process; many tests begin with the same referral.
    """
    sleutel = id(definities), formulier, repr(antwoorden)
    if sleutel not in _GEMAAKT:  # with the definitions, so that no others can get their number
        _GEMAAKT[sleutel] = definities, _maak_werkboek(definities, formulier, antwoorden)
    return _GEMAAKT[sleutel][1]


def _maak_werkboek(definities: Definities, formulier: str, antwoorden: Antwoorden) -> bytes:
    code, _, versie = formulier.partition(" ")
    definitie = definities.formulieren[code]
    if versie:
        definitie = definitie.in_versie(int(versie)) or pytest.fail(f"{formulier} wordt niet gelezen")
    return maak_werkboek(definities, definitie, als_inhoud(definities, definitie, antwoorden))


Indienen = Callable[..., list[str]]


@pytest.fixture
def indienen(paden: Paden, definities: Definities) -> Indienen:
    return partial(dien_in, paden, definities)


class LeestHier(Executor):
    """Reads forms in this process. A shielded process costs more than the reading; it is for what comes from outside."""

    def __init__(self, definities: Definities) -> None:
        self.definities = definities

    def submit(self, _functie, _definities, naam, inhoud):  # type: ignore[override]
        taak: Future = Future()
        taak.set_result(ingepakt(beoordeel_bytes(Path(naam), inhoud, self.definities)))
        return taak


_INGEPAKT: dict[int, tuple[Definities, bytes]] = {}


def ingepakte_definities(definities: Definities) -> bytes:
    """As `pak_definities_in`, but once in this process: a command that reads one form spends a quarter of its time on it."""
    if id(definities) not in _INGEPAKT:  # with the definitions, so that no others can get their number
        _INGEPAKT[id(definities)] = definities, pak_definities_in(definities)
    return _INGEPAKT[id(definities)][1]


def dien_in(paden: Paden, definities: Definities, *formulieren: tuple[str, Antwoorden]) -> list[str]:
    """Hand in and file forms as real workbooks; returns their casusnummers in the order given."""
    for nr, (soort, antwoorden) in enumerate(formulieren):
        (paden.postvak_in / f"{nr:03d}.xlsx").write_bytes(werkboek(definities, soort, antwoorden))
    hier = nullcontext(Uitvoering(LeestHier(definities), 4))
    with open_register(paden, definities) as register, pytest.MonkeyPatch.context() as tijdelijk:
        tijdelijk.setattr("werkwijzer.postvak.verwerken.open_uitvoering", lambda *_: hier)
        tijdelijk.setattr("werkwijzer.formulieren.uitvoerders.pak_definities_in", ingepakte_definities)
        uitkomsten = verwerk(register)
    mislukt = [(u.beoordeling.pad.name, u.beoordeling.bevindingen) for u in uitkomsten if not u.verwerkt]
    assert not mislukt, mislukt
    return [u.casusnummer for u in uitkomsten]


class Leespool(ThreadPoolExecutor):
    """The threads that drive the reading processes, for all commands in this process: the next one finds them running.

    To start a reading process takes longer than to read a form in it. What begins and ends with a command is tested in
    `test_uitvoerders.py` and with `Cli.proces`.
    """

    _van: ClassVar[dict[int, Leespool]] = {}

    def __init__(self, kernen: int) -> None:
        super().__init__(kernen)
        self._taken: list[Future] = []

    @classmethod
    def met(cls, kernen: int) -> Leespool:
        if kernen not in cls._van:
            cls._van[kernen] = cls(kernen)
        return cls._van[kernen]

    def submit(self, *taak):  # type: ignore[override]
        self._taken.append(super().submit(*taak))
        return self._taken[-1]

    def shutdown(self, *_, **__) -> None:
        """Nothing is read any more, as after a real one; the threads stay."""
        wait([taak for taak in self._taken if not taak.cancel()])
        self._taken.clear()


_GELEZEN: dict[tuple[tuple[str, bytes], ...], list[Definities]] = {}


def _gelezen_definities(map_: Path, profiel: Profiel) -> Definities:
    """As `lees_definities`, but the same files beside the same profile are read once in this process."""
    eerder = _GELEZEN.setdefault(tuple((pad.name, pad.read_bytes()) for pad in sorted(map_.glob("*.yml"))), [])
    if (gelezen := next((d for d in eerder if d.profiel == profiel), None)) is None:
        gelezen = lees_definities(map_, profiel)
        eerder.append(gelezen)
    return gelezen


def _lees_alles(paden: Paden) -> Definities:
    """As `definitiegeheugen.lees_alles`, always with the same definitions: the reading process that knows them goes on."""
    return _gelezen_definities(paden.formulieren, lees_profiel(paden.profiel))


if hasattr(os, "register_at_fork"):  # threads stay behind in the process that was split
    os.register_at_fork(after_in_child=Leespool._van.clear)


class Cli:
    """The command line as a user has it: arguments in, text and exit code out.

    Called, it runs in this process, because starting one takes longer than most commands. `proces` starts one, for what
    belongs to a process: its environment, its encoding, how it ends.
    """

    def __init__(self, paden: Paden) -> None:
        self.paden = paden

    def __call__(self, *argumenten: str | Path, code: int | None = 0) -> str:
        """Run a command; returns standard output and error together. `code` is the expected exit code."""
        uit = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
        with _log_blijft(), redirect_stdout(uit), redirect_stderr(uit), pytest.MonkeyPatch.context() as tijdelijk:
            tijdelijk.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO()))
            tijdelijk.setattr("werkwijzer.formulieren.uitvoerders.ThreadPoolExecutor", Leespool.met)
            tijdelijk.setattr("werkwijzer.formulieren.definitie.lees_definities", _gelezen_definities)
            tijdelijk.setattr("werkwijzer.formulieren.definitiegeheugen.lees_alles", _lees_alles)
            tijdelijk.setattr("werkwijzer.formulieren.uitvoerders.pak_definities_in", ingepakte_definities)
            with pytest.raises(SystemExit) as einde:
                main(self._argumenten(argumenten))
        return self._oordeel(bytes(uit.buffer.getvalue()).decode(), einde.value.code or 0, code)

    def proces(self, *argumenten: str | Path, code: int | None = 0, **omgeving: str) -> str:
        """The same in a process of its own, with these variables in its environment."""
        uitkomst = subprocess.run(
            [sys.executable, "-m", "werkwijzer", *self._argumenten(argumenten)],
            env={**os.environ, **omgeving},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
            timeout=300,
        )
        return self._oordeel(uitkomst.stdout, uitkomst.returncode, code)

    def _argumenten(self, argumenten: Sequence[str | Path]) -> list[str]:
        vast = ["--project", str(self.paden.project), "--gegevens", str(self.paden.prive)]
        return [*vast, *map(str, argumenten)]

    @staticmethod
    def _oordeel(tekst: str, gekregen: int, verwacht: int | None) -> str:
        assert "Traceback" not in tekst, tekst
        if verwacht is not None:
            assert gekregen == verwacht, tekst
        return tekst


@contextmanager
def _log_blijft() -> Iterator[None]:
    """A command says where warnings go; afterwards they go where they went."""
    log = logging.getLogger("werkwijzer")
    voor = log.handlers[:], log.propagate
    try:
        yield
    finally:
        log.handlers[:], log.propagate = voor


@pytest.fixture
def cli(paden: Paden) -> Cli:
    return Cli(paden)
