"""The menu: what somebody types in it, and which command that becomes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.conftest import Cli, Indienen, aanmelding, uvz, werkboek
from werkwijzer.cli.menu import KEUZES
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.paden import PROJECT

EERSTE = "PGA-00001-B"


@pytest.fixture
def typ(cli: Cli, monkeypatch: pytest.MonkeyPatch):
    """Type these lines in the menu; returns what stands on the screen and what was opened."""
    geopend: list[str] = []
    monkeypatch.setattr("click.launch", lambda pad: bool(geopend.append(pad)))

    def typ(*regels: str) -> tuple[str, list[str]]:
        invoer = iter([*regels, "0"])
        with pytest.MonkeyPatch.context() as tijdelijk:
            tijdelijk.setattr("click.termui.visible_prompt_func", lambda vraag="": (print(vraag), next(invoer))[1])
            return cli("menu"), geopend

    return typ


def test_het_menu_vraagt_wat_nodig_is_en_doet_dezelfde_opdracht(typ, cli: Cli, indienen: Indienen) -> None:
    indienen(("aanmelding", aanmelding()))
    uit, geopend = typ("4", "gisteren", "6-2-2024")
    assert "'gisteren' is geen datum. Schrijf de datum als 31-12-2025." in uit
    assert "> werkwijzer agenda 06-02-2024" in uit
    assert f"1. {EERSTE}: nieuw" in uit
    assert geopend == [str(cli.paden.prive / "agenda" / "2024-02-06")]


def test_wat_misgaat_komt_terug_in_het_menu(typ) -> None:
    uit, geopend = typ("99", "6")
    assert "Begin met: werkwijzer verwerk" in uit
    assert uit.count("0. Stoppen") == 2
    assert geopend == []


def test_het_menu_maakt_de_partnerlijst_en_opent_de_map(typ, cli: Cli) -> None:
    uit, geopend = typ("13")
    assert "De partnerlijst staat klaar" in uit
    assert geopend == [str(cli.paden.prive / "partnerlijst")]


@pytest.mark.parametrize(
    ("getypt", "gedaan"),
    [
        ('werkwijzer zoek "van den Berg" 2008', "> werkwijzer zoek van den Berg 2008"),
        ("  werkwijzer logboek ", "> werkwijzer logboek"),
        ('werkwijzer controleer "C:\\map een\\d\'Oude.xlsx"', "> werkwijzer controleer C:\\map een\\d'Oude.xlsx"),
        ("werkwijzer", "Typ een nummer van 0 tot en met 13"),
        ("1 2", "Typ een nummer van 0 tot en met 13"),
        ('werkwijzer zoek "Berg', "Er mist een aanhalingsteken"),
    ],
)
def test_een_opdracht_van_de_startpagina_kun_je_in_het_menu_plakken(typ, getypt: str, gedaan: str) -> None:
    uit, _ = typ(getypt)
    assert gedaan in uit


def test_de_map_van_de_vorige_back_up_staat_er_al(typ, cli: Cli, indienen: Indienen, tmp_path: Path) -> None:
    indienen(("aanmelding", aanmelding()))
    cli("vandaag", "--niet-openen")
    (tmp_path / "back ups").mkdir()
    typ("12", str(tmp_path / "back ups"))
    uit, _ = typ("12", "")
    assert f"[{tmp_path / 'back ups'}]" in uit
    assert len([*(tmp_path / "back ups").glob("*.zip")]) >= 1


def test_het_menu_vraagt_de_reden_die_nog_ontbreekt(typ, cli: Cli, indienen: Indienen) -> None:
    shutil.copytree(PROJECT / "docs" / "convenant" / "brieven", cli.paden.docs / "convenant" / "brieven")
    adres = {"adres": "Dwaalweg 3", "postcode_plaats": "0012 AB Voorbeeldstad"}
    indienen(("aanmelding", aanmelding(datum_aanmelding=date(2024, 1, 10), **adres)))
    uit, _ = typ("4", "6-2-2024", "5", "6-2-2024", "Er was ruzie op het plein")
    assert f"{EERSTE}: wat mag als reden in de brief notificatie staan?" in uit
    assert f"Brief notificatie voor {EERSTE}:" in uit


def test_het_menu_vraagt_wanneer_het_gesprek_is(typ, cli: Cli, indienen: Indienen) -> None:
    shutil.copytree(PROJECT / "docs" / "convenant" / "brieven", cli.paden.docs / "convenant" / "brieven")
    vandaag = date.today()  # noqa: DTZ011 (the menu is about the day itself)
    adres = {"adres": "Dwaalweg 3", "postcode_plaats": "0012 AB Voorbeeldstad"}
    indienen(("aanmelding", aanmelding(datum_aanmelding=vandaag, **adres)))
    indienen(("uvz-verslag", uvz(vandaag, EERSTE)))
    morgen = f"{vandaag + timedelta(days=1):%d-%m-%Y}"
    uit, geopend = typ("6", morgen, "15.30 uur")
    assert "Hoe laat? Bijvoorbeeld 15.30 uur" in uit
    assert f"> werkwijzer brief --gesprek {EERSTE} {morgen} 15.30 uur" in uit
    assert geopend == [str(cli.paden.prive / "brieven")]
    assert len([*(cli.paden.prive / "brieven" / EERSTE).glob("* uitnodiging *.docx")]) == 1
    assert "Er is niemand uit te nodigen" in typ("6")[0]


def test_wat_het_menu_vraagt(typ, cli: Cli, indienen: Indienen, definities: Definities, tmp_path: Path) -> None:
    indienen(("aanmelding", aanmelding()))
    nummer = {naam: str(nr) for nr, (naam, _) in enumerate(KEUZES, 1)}
    (tmp_path / "a.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding()))
    uit, _ = typ(
        nummer["Ontvangen formulieren opslaan"], "n", nummer["Formulieren alleen controleren"], str(tmp_path / "a.xlsx")
    )
    assert f"Zet de ontvangen formulieren eerst in {cli.paden.postvak_in}." in uit
    assert "Staan ze er?" in uit
    assert "Welk formulier, of welke map?" in uit
    assert "Alleen het formulier zelf is nagekeken. Vergelijken met de dossiers gebeurt bij: werkwijzer verwerk" in uit
    (tmp_path / "back ups").mkdir()
    uit, _ = typ(
        nummer["Jaarverslag of kwartaalrapportage maken"],
        "2024",
        "n",
        nummer["Back-up maken"],
        str(tmp_path / "back ups"),
    )
    assert "Ook de site bouwen?" in uit
    assert "In welke map komt de back-up?" in uit
    uit, _ = typ(nummer["Een jongere zoeken"], EERSTE)
    assert "Wie zoek je? Naam, geboortedatum of casusnummer" in uit
    assert EERSTE in uit.split("casusnummer", 1)[1]


def test_vernietigen_vraagt_om_het_nummer_nog_een_keer(typ, cli: Cli, indienen: Indienen) -> None:
    indienen(("aanmelding", aanmelding(datum_aanmelding=date(2014, 1, 10), geboortedatum=date(2000, 1, 1))))
    uit, _ = typ(f"werkwijzer bewaartermijn --vernietig {EERSTE}", "nee")
    assert f"Je gaat dossier {EERSTE} vernietigen. Dat is niet terug te draaien." in uit
    assert "Typ het casusnummer om door te gaan" in uit
    assert f"Dat is niet {EERSTE}. Er is niets vernietigd." in uit
    assert cli("dossier", EERSTE)


def test_formulieren_die_je_erop_sleept_worden_gecontroleerd(cli: Cli, definities: Definities, tmp_path: Path) -> None:
    pad = tmp_path / "mijn formulier.xlsx"
    pad.write_bytes(werkboek(definities, "aanmelding", aanmelding()))
    assert "✓ mijn formulier.xlsx: in orde" in cli("menu", pad)


def test_er_is_een_deur_voor_elk_systeem() -> None:
    windows = (PROJECT / "Werkwijzer.cmd").read_bytes()
    assert b'scripts\\start.py" menu %*\r\n' in windows
    assert windows.count(b"\n") == windows.count(b"\r\n")
    blok = re.search(rb"\([^)]*%\*", windows)
    assert blok is None, "a form called a(1).xlsx would end a block in brackets"
    assert "scripts/start.py menu" in (PROJECT / "Werkwijzer.command").read_text(encoding="utf-8")
    for naam in ("Werkwijzer.command", "Werkwijzer.desktop"):
        assert os.name == "nt" or os.access(PROJECT / naam, os.X_OK)


def _open(map_: Path, naam: str, *formulieren: str, **omgeving: str) -> str:
    """What is said when somebody opens this door with a double click, or drops forms on it."""
    opdracht = ["/bin/sh", str(map_ / naam), *formulieren]
    if naam.endswith("desktop"):
        exec_ = next(r for r in (map_ / naam).read_text(encoding="utf-8").splitlines() if r.startswith("Exec="))
        # A key file undoubles its backslashes; then a quoted argument loses the one before ", $ and `.
        [script] = re.findall(r'sh -c "(.*)" %k %F$', exec_.replace("\\\\", "\\"))
        opdracht = ["/bin/sh", "-c", re.sub(r"\\(.)", r"\1", script), str(map_ / naam), *formulieren]
    uit = subprocess.run(
        opdracht,
        cwd="/",
        env={**os.environ, **omgeving},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return uit.stdout


@pytest.mark.skipif(os.name == "nt", reason="a shell")
@pytest.mark.parametrize("naam", ["Werkwijzer.command", "Werkwijzer.desktop"])
def test_de_deur_start_het_menu_in_zijn_eigen_map_met_wat_je_erop_sleept(naam: str, tmp_path: Path) -> None:
    map_ = tmp_path / "map één & 'twee' $x (1)"
    map_.mkdir()
    for deur in ("Werkwijzer.command", "Werkwijzer.desktop"):
        shutil.copy(PROJECT / deur, map_)
    assert "Pak eerst het hele zip-bestand uit." in _open(map_, naam)
    (map_ / "scripts").mkdir()
    (map_ / "scripts" / "start.py").write_text("import os, sys; print(os.getcwd(), sys.argv[1:])", encoding="utf-8")
    assert f"{map_} ['menu', 'a b(1)&c.xlsx']" in _open(map_, naam, "a b(1)&c.xlsx")
    kaal = tmp_path / "bin"
    kaal.mkdir()
    for programma in ("sh", "dirname"):
        (kaal / programma).symlink_to(shutil.which(programma) or "")
    assert "Installeer eerst Python 3.11 of nieuwer van python.org." in _open(map_, naam, PATH=str(kaal))
