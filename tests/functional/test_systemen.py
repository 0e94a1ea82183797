"""What happens on other systems, played on this one: files held open in Excel, a Mac, names from another system.

`.ci/windows` runs the real Windows Python; this catches the same kinds in seconds.
"""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
import unicodedata
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.conftest import Cli, aanmelding, dien_in, nieuw_project, uvz, werkboek
from tests.unit.test_schijf import OpenInExcel
from werkwijzer.cli.opdrachten import maak_voortgang
from werkwijzer.dossiers import backup as back_up
from werkwijzer.dossiers.backup import BackupFout, maak_archief, neem_op, zet_terug
from werkwijzer.dossiers.logboek import Logboek
from werkwijzer.dossiers.openen import herstel, open_register
from werkwijzer.dossiers.vernietigen import NietAf, vernietig
from werkwijzer.formulieren import leesproces
from werkwijzer.fouten import GebruikersFout
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.volgsysteem.lijsten.werkvoorraad import maak_werkvoorraad
from werkwijzer.volgsysteem.overleg.vergadering import maak_agenda

TOEN = datetime(2025, 1, 31, 12, 0, tzinfo=UTC)


# --- open in Excel or Word --------------------------------------------------------------------------


def test_een_open_werklijst_houdt_de_andere_niet_tegen(paden, definities, indienen, monkeypatch):
    (een,) = indienen(("aanmelding", aanmelding()))
    maak_werkvoorraad(paden, definities, date(2024, 1, 12))
    map_ = paden.prive / "werkvoorraad"
    lijsten = sorted(p.name for p in map_.iterdir())
    voor = {p.name: p.read_bytes() for p in map_.iterdir()}
    indienen(("uvz-verslag", uvz(date(2024, 1, 20), een)))
    OpenInExcel(monkeypatch, lijsten[1])
    with pytest.raises(GebruikersFout) as fout:
        maak_werkvoorraad(paden, definities, date(2024, 6, 1))
    assert str(fout.value) == (
        f"Dit bestand is nog open in een ander programma, zoals Excel of Word: {map_ / lijsten[1]}. "
        "Sluit het en geef de opdracht opnieuw. De andere lijsten zijn bijgewerkt."
    )
    anders = [n for n in lijsten if (map_ / n).read_bytes() != voor[n]]
    assert len(anders) >= len(lijsten) // 2
    assert lijsten[1] not in anders
    assert sorted(p.name for p in map_.iterdir()) == lijsten, "nothing half done is left"


def test_het_logboek_noemt_een_agenda_pas_als_die_er_is(paden, definities, indienen, monkeypatch):
    indienen(("aanmelding", aanmelding()))
    maak_agenda(paden, definities, date(2024, 2, 6))
    map_ = paden.prive / "agenda" / "2024-02-06"
    indienen(("aanmelding", aanmelding(achternaam="Tweedestein", geboortedatum=date(2007, 7, 7))))
    voor = len(_gemaakt(paden))
    with monkeypatch.context() as excel:
        OpenInExcel(excel, "agenda voorzitter.docx")
        with pytest.raises(GebruikersFout) as fout:
            maak_agenda(paden, definities, date(2024, 2, 6))
    assert str(map_ / "agenda voorzitter.docx") in str(fout.value)
    assert "Sluit het en geef de opdracht opnieuw. De andere stukken zijn bijgewerkt." in str(fout.value)
    nieuw = _gemaakt(paden)[voor:]
    assert not [b for b in nieuw if b.endswith("agenda voorzitter.docx")]
    maak_agenda(paden, definities, date(2024, 2, 6))
    assert _gemaakt(paden)[-1].endswith("agenda voorzitter.docx")
    assert [p.name for p in map_.glob("agenda voorzitter*")] == ["agenda voorzitter.docx"], "no second version"


def test_gedood_tussen_schrijven_en_loggen_is_de_agenda_nog_van_ons(paden, definities, indienen, monkeypatch):
    indienen(("aanmelding", aanmelding()))
    with monkeypatch.context() as stroom:
        stroom.setattr(Logboek, "schrijf", _sterf)
        with pytest.raises(KeyboardInterrupt):
            maak_agenda(paden, definities, date(2024, 2, 6))
    assert maak_agenda(paden, definities, date(2024, 2, 6)).gewijzigd == ()
    assert _gemaakt(paden)[0] == "agenda/2024-02-06/agenda voorzitter.docx"


def _sterf(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def _gemaakt(paden: Paden) -> list[str]:
    return [r.bestand for r in Logboek(paden.logboek).regels() if (r.opdracht, r.gebeurtenis) == ("agenda", "gemaakt")]


@pytest.fixture
def twee(paden, indienen) -> tuple[str, str]:
    weg, blijft = indienen(
        ("aanmelding", aanmelding(achternaam="Verdwijnema")),
        ("aanmelding", aanmelding(achternaam="Blijfstein", geboortedatum=date(2007, 7, 7))),
    )
    brief = paden.prive / "brieven" / weg / "brief.txt"
    brief.parent.mkdir(parents=True)
    brief.write_text("Beste Verdwijnema", encoding="utf-8")
    return weg, blijft


@pytest.mark.parametrize("wat", ["brief", "formulier"])
def test_een_open_bestand_stelt_vernietigen_uit_en_houdt_niets_anders_tegen(
    wat, twee, paden, definities, monkeypatch, caplog
):
    weg, blijft = twee
    (formulier,) = (paden.dossiers / weg).iterdir()
    pad = formulier if wat == "formulier" else paden.prive / "brieven" / weg / "brief.txt"
    with monkeypatch.context() as excel:
        OpenInExcel(excel, pad.name)
        with open_register(paden, definities) as register, pytest.raises(NietAf) as fout:
            vernietig(register, weg, "verzoek", date(2025, 3, 1))
        assert str(fout.value) == (
            f"Dossier {weg} is nog niet helemaal vernietigd. Dit kan nog niet weg: het is open in een ander programma, "
            f"zoals Excel of Word, of je mag het niet wissen:\n  {pad}\n"
            "Sluit het, of vraag de beheerder om rechten. De volgende opdracht, welke ook, vernietigt de rest en maakt "
            "de verklaring."
        )
        with open_register(paden, definities) as register:  # each other command goes on, and says it
            assert register.index.bestaat(blijft)
            with pytest.raises(GebruikersFout, match="Een eerdere vernietiging is nog niet af"):
                vernietig(register, blijft, "verzoek", date(2025, 3, 1))
        assert "is nog niet helemaal vernietigd" in caplog.text
        assert not (paden.prive / "verklaringen").exists(), "no certificate before all is gone"
    with open_register(paden, definities) as register:
        assert not register.index.bestaat(weg)
    assert not pad.exists()
    assert len(list((paden.prive / "verklaringen").iterdir())) == 1
    with open_register(paden, definities, herstel=True) as register:
        uitkomst = herstel(register)
    assert (uitkomst.ontbreekt, uitkomst.gewijzigd, uitkomst.onbekend) == ((), (), ())


def test_een_open_voortgangsblad_houdt_de_andere_niet_tegen(definities, tmp_path, monkeypatch):
    from tests.conftest import plan

    paden = nieuw_project(tmp_path)
    nummers = dien_in(
        paden,
        definities,
        ("aanmelding", aanmelding()),
        ("aanmelding", aanmelding(achternaam="Tweedestein", geboortedatum=date(2007, 7, 7))),
    )
    dien_in(paden, definities, ("uvz-verslag", uvz(date(2024, 2, 1), *nummers)))
    dien_in(paden, definities, *(("plan", plan(n, "start", date(2024, 2, 20))) for n in nummers))
    dag, map_ = date(2024, 6, 1), paden.prive / "voortgang"
    map_.mkdir()
    eerste, tweede = (map_ / f"2024-06-01 {n}.html" for n in nummers)
    eerste.write_bytes(b"oud")
    OpenInExcel(monkeypatch, eerste.name)
    with pytest.raises(GebruikersFout) as fout:
        maak_voortgang(paden, definities, dag, nummers)
    assert f"zoals Excel of Word: {eerste}. Sluit het" in str(fout.value)
    assert "De andere bladen zijn bijgewerkt." in str(fout.value)
    assert tweede.exists()
    gelogd = [r.casusnummer for r in Logboek(paden.logboek).regels() if r.opdracht == "voortgang"]
    assert gelogd == [nummers[1]]


# --- what a system or an open program leaves behind -----------------------------------------------

BIJZAAK = (
    "~$2024-01-10 aanmelding.xlsx",
    ".~lock.2024-01-10 aanmelding.xlsx#",
    ".DS_Store",
    "Thumbs.db",
    "._plan.xlsx",
)


def test_een_formulier_bekijken_in_het_dossier_houdt_niets_tegen(twee, paden, definities, cli, tmp_path):
    """Excel, LibreOffice, Finder and the Verkenner each leave a file in the folder that they look at."""
    weg, _ = twee
    map_ = paden.dossiers / weg
    for naam in BIJZAAK:
        (map_ / naam).write_bytes(b"\x05Jan")
        (paden.postvak_in / naam).write_bytes(b"\x05Jan")
    assert "Het logboek klopt" in cli("logboek")
    cli("herstel")
    cli("backup", tmp_path / "b.zip")
    namen = {n.rpartition("/")[2] for n in zipfile.ZipFile(tmp_path / "b.zip").namelist()}
    assert not namen & set(BIJZAAK)
    with open_register(paden, definities) as register:
        vernietig(register, weg, "verzoek", date(2025, 3, 1))
    assert not map_.exists(), "also what another program left there is about this person"


def test_wat_de_back_up_niet_kan_lezen_noemt_dat_bestand(twee, paden, cli, tmp_path, monkeypatch):
    """Not the archive: that can be written."""
    echt, dicht = Path.read_bytes, set[Path]()

    def lees(pad: Path) -> bytes:
        if pad in dicht:
            fout = PermissionError(errno.EACCES, "The process cannot access the file", str(pad))
            fout.winerror = 32  # type: ignore[attr-defined]
            raise fout
        return echt(pad)

    (formulier,) = (paden.dossiers / twee[0]).iterdir()
    (paden.postvak_in / "nieuw.xlsx").write_bytes(b"x")
    monkeypatch.setattr(Path, "read_bytes", lees)
    for plek in (f"dossiers/{twee[0]}/{formulier.name}", "postvak-in/nieuw.xlsx"):
        dicht.clear()
        dicht.add(paden.prive / plek)
        uit = cli("backup", tmp_path / "b.zip", code=1)
        assert (
            f"{plek} is niet te lezen: een ander programma heeft het open. Er is geen back-up gemaakt. Sluit het bestand of "
            "zorg dat het te lezen is, en maak de back-up opnieuw."
        ) in uit
        assert not list(tmp_path.glob("*b.zip*"))


@pytest.mark.parametrize("vorm", ['{}"', '"{}"', "{} ", "{}"])
def test_wat_een_windowsvenster_aan_de_map_toevoegt_hoort_er_niet_bij(vorm, tmp_path, monkeypatch):
    monkeypatch.setenv("WERKWIJZER_GEGEVENS", vorm.format(tmp_path))
    assert Paden.bepaal().prive == tmp_path
    assert Paden.bepaal(Path(vorm.format(tmp_path / "er niet"))).prive == tmp_path / "er niet"


def test_een_map_die_zo_heet_blijft_zo_heten(tmp_path):
    (tmp_path / "map ").mkdir()
    assert Paden.bepaal(tmp_path / "map ").prive == tmp_path / "map "


# --- names from another system ------------------------------------------------------------------------

NAMEN = (
    "a:b.xlsx",
    "a\\b.xlsx",
    "con.xlsx",
    "Plan.xlsx",
    "plan.xlsx",
    "Zoe\u0308.xlsx",
    "Zo\u00eb.xlsx",
    "x\udcff.xlsx",
)


@pytest.mark.skipif(sys.platform != "linux", reason="alleen Linux kan al deze namen hebben")
@pytest.mark.parametrize("slot", ["open", "sleutel"])
def test_elke_bestandsnaam_gaat_mee_in_de_back_up_en_komt_terug(slot, paden, definities, indienen, tmp_path):
    """With a password it is the same file in another envelope: see `test_versleuteld_met_een_wachtwoord`."""
    indienen(("aanmelding", aanmelding()))
    for nr, naam in enumerate(NAMEN):
        (paden.postvak_in / naam).write_bytes(b"%d" % nr)
    doel, sleutelbestand, versleutel = tmp_path / "b.zip", None, None
    if slot == "sleutel":
        age = pytest.importorskip("pyrage")
        geheim, sleutelbestand = age.x25519.Identity.generate(), tmp_path / "sleutel.txt"
        sleutelbestand.write_text(str(geheim), encoding="utf-8")
        versleutel = back_up.met_sleutel(str(geheim.to_public()))
    with open_register(paden, definities) as register:
        opname = neem_op(register)
    maak_archief(paden, opname, doel, TOEN, versleutel=versleutel)
    zet_terug(doel, tmp_path / "terug", sleutelbestand=sleutelbestand)
    terug = {p.name: p.read_bytes() for p in (tmp_path / "terug" / "postvak-in").iterdir()}
    assert terug == {naam: b"%d" % nr for nr, naam in enumerate(NAMEN)}
    if slot == "open":
        in_zip = [n.rpartition("/")[2] for n in zipfile.ZipFile(doel).namelist() if n.startswith("postvak-in/")]
        assert len({unicodedata.normalize("NFC", n).casefold() for n in in_zip}) == len(NAMEN), "also on a Mac"
        assert not [n for n in in_zip if set(n) & set(':\\<>"|?*')]


@pytest.mark.parametrize("slot", ["open", "sleutel"])
def test_een_back_up_die_niet_terug_te_lezen_is_is_er_geen(slot, paden, definities, indienen, tmp_path, monkeypatch):
    """The disk keeps something else than was written."""
    indienen(("aanmelding", aanmelding()))
    versleutel = None
    if slot == "sleutel":
        age = pytest.importorskip("pyrage")
        versleutel = back_up.met_sleutel(str(age.x25519.Identity.generate().to_public()))
    with open_register(paden, definities) as register:
        opname = neem_op(register)
    echt = os.fsync

    def bederf(nummer: int) -> None:
        echt(nummer)
        os.truncate(nummer, os.fstat(nummer).st_size - 40)

    monkeypatch.setattr(os, "fsync", bederf)
    with pytest.raises(BackupFout) as fout:
        maak_archief(paden, opname, tmp_path / "b.zip", TOEN, versleutel=versleutel)
    assert "Het archief is na het schrijven niet goed terug te lezen (" in str(fout.value)
    assert "en is weggehaald. Maak het opnieuw, zo nodig op een andere schijf." in str(fout.value)
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith((".b", "b"))] == []


def test_een_naam_in_een_archief_wijst_nooit_naar_buiten(paden, definities, indienen, tmp_path):
    indienen(("aanmelding", aanmelding()))
    with open_register(paden, definities) as register:
        opname = neem_op(register)
    maak_archief(paden, opname, tmp_path / "b.zip", TOEN)
    with zipfile.ZipFile(tmp_path / "b.zip") as oud, zipfile.ZipFile(tmp_path / "vals.zip", "w") as vals:
        for naam in oud.namelist():
            ruw = oud.read(naam)
            if naam == "INHOUD.json":
                ruw = ruw.replace(b'"logboek.jsonl": {', b'"logboek.jsonl": {"naam": "../../logboek.jsonl", ')
            vals.writestr(naam, ruw)
    with pytest.raises(BackupFout, match=r"bij logboek\.jsonl hoort geen gewone bestandsnaam"):
        zet_terug(tmp_path / "vals.zip", tmp_path / "terug")
    assert not (tmp_path / "terug").exists()


def test_een_index_die_niet_te_lezen_is_is_geen_geruststelling(cli, indienen, paden):
    """On a network drive the index could not be opened, and the log then seemed whole."""
    indienen(("aanmelding", aanmelding()))
    paden.index.write_bytes(b"geen index")
    uit = cli("logboek", code=1)
    assert (
        "De index is niet te lezen. Daarom is niet na te gaan of er aan het einde van het logboek regels weg zijn."
        in uit
    )
    assert "Maak de index opnieuw met 'werkwijzer herstel', of vergelijk met een bewijs: --vergelijk BESTAND." in uit
    assert "Het logboek klopt" not in uit
    cli("herstel")
    assert "Het logboek klopt" in cli("logboek")


# --- a Mac --------------------------------------------------------------------------------------------

_MAC = """
import resource
_echt = resource.setrlimit
def setrlimit(wat, grens):
    if wat == resource.RLIMIT_AS:
        raise ValueError("current limit exceeds maximum limit")
    return _echt(wat, grens)
resource.setrlimit = setrlimit
"""


@pytest.fixture
def mac(tmp_path) -> dict[str, str]:
    """The environment of a Mac, where the kernel refuses a limit on address space. For every process below."""
    map_ = tmp_path / "mac"
    map_.mkdir()
    (map_ / "sitecustomize.py").write_text(_MAC, encoding="utf-8")
    return {"PYTHONPATH": os.pathsep.join([str(map_), os.environ.get("PYTHONPATH", "")])}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows heeft geen resource")
def test_een_mac_leest_alle_formulieren(mac, cli: Cli, paden, definities):
    """With the names that Finder gives: an accent as a letter of its own."""
    for nr in range(3):
        naam = unicodedata.normalize("NFD", f"aanmelding Zoë {nr}.xlsx")
        jongere = aanmelding(achternaam=f"Naam{'abc'[nr] * 5}", geboortedatum=date(2008, 1, 1 + nr))
        (paden.postvak_in / naam).write_bytes(werkboek(definities, "aanmelding", jongere))
    (paden.postvak_in / "fout.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding(wijk=None)))
    for formulier in sorted(paden.formulieren.glob("*.xlsx")):
        assert "B16" not in cli.proces("controleer", formulier, "--json", code=1, **mac), formulier.name
    uit = cli.proces("verwerk", code=1, **mac)
    assert [p.name for p in paden.postvak_in.iterdir()] == ["fout.xlsx"], uit
    assert len(list(paden.dossiers.iterdir())) == 3
    assert "Het logboek klopt" in cli.proces("logboek", **mac)


def test_een_leesproces_dat_niet_start_zegt_waarom(definities, monkeypatch):
    """Not that other programs should be closed: that was never the cause."""
    monkeypatch.setattr(leesproces, "MAX_GEHEUGEN", "geen getal")
    with pytest.raises(leesproces.LeesprocesFout) as fout:
        leesproces.lees_afgeschermd(leesproces.pak_definities_in(definities), "x.xlsx", b"")
    assert "Het deel van Werkwijzer dat formulieren leest, start niet: het stopt meteen, met uitkomst 1." in str(
        fout.value
    )
    assert "Dat ligt niet aan de formulieren; die blijven liggen." in str(fout.value)


def test_een_back_up_in_de_eigen_map_ook_met_andere_hoofdletters(paden, definities, indienen):
    """On a Mac PRIVE and prive are one folder: what counts is where it is, not how it is written."""
    indienen(("aanmelding", aanmelding()))
    ander = paden.prive.with_name("PRIVE")
    ander.symlink_to(paden.prive)
    with open_register(paden, definities) as register:
        opname = neem_op(register)
    with pytest.raises(BackupFout, match="Zet de back-up niet in de privémap zelf"):
        maak_archief(paden, opname, Path(ander) / "b.zip", TOEN)


# --- the trial on Windows itself (.ci/windows) --------------------------------------------------------


@pytest.fixture
def opzetten(monkeypatch):
    monkeypatch.syspath_prepend(PROJECT / ".ci" / "wine")
    monkeypatch.syspath_prepend(PROJECT / "scripts")
    import opzetten

    monkeypatch.setattr(opzetten, "maak_wine", lambda deel: (deel / "wine").mkdir())
    monkeypatch.setattr(opzetten, "haal_zig", lambda map_: map_.mkdir())
    monkeypatch.setattr(opzetten, "pak_uit", lambda deel: (deel / "zip").mkdir())
    monkeypatch.setattr(opzetten.dll, "main", lambda *_: None)
    return opzetten


def test_wat_de_proef_klaarzet_is_er_heel_of_niet(opzetten, tmp_path, monkeypatch):
    """Killed halfway, made at once by two runs, or not used for a month."""
    sjabloon = tmp_path / "sjabloon"
    with monkeypatch.context() as stroom:
        stroom.setattr(opzetten.dll, "main", _sterf)
        with pytest.raises(KeyboardInterrupt):
            opzetten.maak(sjabloon)
    assert not [*tmp_path.iterdir()]
    opzetten.maak(sjabloon)
    (sjabloon / "eerste").touch()
    opzetten.maak(sjabloon)
    assert (sjabloon / "eerste").exists(), "the first one is as good"
    for naam, dagen in (("deel-x", 2), ("werk-y", 2), ("werk-z", 0), ("oud", 31), ("nieuw", 29)):
        (tmp_path / naam).mkdir()
        toen = time.time() - dagen * 24 * 3600
        os.utime(tmp_path / naam, (toen, toen))
    opzetten.ruim_op(tmp_path)
    assert {p.name for p in tmp_path.iterdir()} == {"sjabloon", "werk-z", "nieuw"}


def test_een_pakket_dat_er_niet_is_wordt_genoemd(tmp_path):
    for naam, regel in (("dpkg-query", "exit 1"), ("apt-get", '[[ $1 == update ]] || { echo "E: $*" >&2; exit 100; }')):
        (tmp_path / naam).write_text(f"#!/bin/bash\n{regel}\n", encoding="utf-8", newline="\n")
        (tmp_path / naam).chmod(0o755)
    (tmp_path / "sudo").write_text('#!/bin/bash\nshift; exec "$@"\n', encoding="utf-8", newline="\n")
    (tmp_path / "sudo").chmod(0o755)
    omgeving = {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}  # and no home
    klaar = subprocess.run(
        ["bash", str(PROJECT / ".ci" / "installeer"), "wine"],
        env=omgeving,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert klaar.returncode != 0
    assert "These packages could not be installed: wine" in klaar.stderr
