"""Back-ups: whole or not at all, both ways; what is damaged is refused before anything is put back."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.conftest import Cli, aanmelding, dien_in, nieuw_project, werkboek
from tests.functional.test_niets_kwijt import schijf
from werkwijzer.dossiers.backup import BackupFout, maak_archief, met_wachtwoord, neem_op
from werkwijzer.dossiers.openen import open_register
from werkwijzer.paden import Paden

age = pytest.importorskip("pyrage")


@pytest.fixture(scope="module")
def bron(tmp_path_factory, definities) -> Cli:
    """Two dossiers, an akte, a form that waits in the in-tray, and something that was issued."""
    paden = nieuw_project(tmp_path_factory.mktemp("backup"))
    een, twee = dien_in(
        paden, definities, ("aanmelding", aanmelding()), ("aanmelding", aanmelding(achternaam="Tweedestein"))
    )
    with open_register(paden, definities) as register:
        register.schrijf_akte("familie", een, "Zussen", {"ander": twee})
    (paden.postvak_in / "wacht.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding(wijk=None)))
    cli = Cli(paden)
    cli("plan", een)
    return cli


@pytest.fixture(scope="module")
def archief(bron, tmp_path_factory) -> Path:
    pad = tmp_path_factory.mktemp("archief") / "backup.zip"
    assert "logboek tot en met regel 4." in bron("backup", pad)
    return pad


def bestanden(map_: Path) -> dict[str, bytes]:
    """Everything in a private folder that counts: not the index, not the lock, not what the start page knows."""
    alle = {p.relative_to(map_).as_posix(): p.read_bytes() for p in map_.rglob("*") if p.is_file()}
    return {naam: inhoud for naam, inhoud in alle.items() if not naam.startswith(("index.sqlite", ".slot", "vandaag/"))}


def test_maken_en_terugzetten_geeft_hetzelfde(bron, archief, tmp_path, definities):
    uit = bron("terugzetten", archief, tmp_path / "terug")
    assert "Elk bestand en het logboek kloppen." in uit
    assert "2 formulieren" in uit
    assert bestanden(tmp_path / "terug") == bestanden(bron.paden.prive)
    with open_register(Paden(bron.paden.project, tmp_path / "terug"), definities) as register:
        assert len(register.akten(soort="familie")) == 1


def met(archief: Path, doel: Path, **anders: bytes | None) -> Path:
    """A copy of the archive with a part replaced or (None) left out. `_` in a name stands for what comes first."""
    with zipfile.ZipFile(archief) as oud, zipfile.ZipFile(doel, "w") as nieuw:
        for naam in oud.namelist():
            sleutel = next((s for s in anders if naam.startswith(s)), None)
            if sleutel is None:
                nieuw.writestr(naam, oud.read(naam))
            elif (inhoud := anders[sleutel]) is not None:
                nieuw.writestr(naam, inhoud)
    return doel


@pytest.mark.parametrize(
    ("schade", "tekst"),
    [
        ({"dossiers": b"iets anders"}, "Het archief is beschadigd bij dossiers/"),
        ({"dossiers": None}, "er is een bestand te veel of te weinig"),
        ({"logboek": b""}, "Het archief is beschadigd bij logboek.jsonl"),
        ({"INHOUD": b"{}"}, "Het archief is beschadigd"),
    ],
)
def test_een_beschadigd_archief_zet_niets_terug(bron, archief, tmp_path, schade, tekst):
    kapot = met(archief, tmp_path / "kapot.zip", **schade)
    assert tekst in bron("terugzetten", kapot, tmp_path / "terug", code=1)
    assert [p.name for p in tmp_path.iterdir()] == ["kapot.zip"]


@pytest.mark.parametrize("deel", [0.3, 0.9])
def test_een_half_archief_zet_niets_terug(bron, archief, tmp_path, deel):
    ruw = archief.read_bytes()
    (tmp_path / "half.zip").write_bytes(ruw[: int(len(ruw) * deel)])
    assert "Het archief is beschadigd" in bron("terugzetten", tmp_path / "half.zip", tmp_path / "terug", code=1)
    assert [p.name for p in tmp_path.iterdir()] == ["half.zip"]


def test_een_archief_van_een_nieuwere_versie_vraagt_om_het_nieuwe_programma(bron, archief, tmp_path):
    with zipfile.ZipFile(archief) as zip_:
        kop = json.loads(zip_.read("INHOUD.json"))
    nieuwer = met(archief, tmp_path / "nieuwer.zip", INHOUD=json.dumps({**kop, "versie": 99}).encode())
    uit = bron("terugzetten", nieuwer, tmp_path / "terug", code=1)
    assert "Dit archief is van een nieuwere versie van Werkwijzer. Werk eerst het programma bij." in uit


def test_een_systeem_dat_twee_namen_als_een_ziet_zet_niets_terug(bron, tmp_path):
    """As a Mac and Windows do with capitals; here the names are the same to begin with."""
    wat = {"sha256": hashlib.sha256(b"x").hexdigest(), "bytes": 1, "naam": "Brief.docx"}
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as zip_:
        for naam in ("1", "2"):
            zip_.writestr(naam, b"x")
        zip_.writestr("INHOUD.json", json.dumps({"versie": 1, "logregels": 0, "bestanden": {"1": wat, "2": wat}}))
    uit = bron("terugzetten", tmp_path / "b.zip", tmp_path / "terug", code=1)
    naast = "niet naast een bestand met bijna dezelfde naam zetten. Er is niets teruggezet."
    assert f"Dit systeem kan Brief.docx {naast}" in uit
    assert not (tmp_path / "terug").exists()


def test_een_archief_waarin_een_formulier_ontbreekt_dat_in_het_logboek_staat(bron, archief, tmp_path):
    """Also when the list of contents agrees with what is in it: the log knows better."""
    with zipfile.ZipFile(archief) as zip_:
        kop = json.loads(zip_.read("INHOUD.json"))
    kop["bestanden"] = {n: w for n, w in kop["bestanden"].items() if not n.startswith("dossiers")}
    mist = met(archief, tmp_path / "mist.zip", dossiers=None, INHOUD=json.dumps(kop).encode())
    uit = bron("terugzetten", mist, tmp_path / "terug", code=1)
    assert "In het archief ontbreekt of verschilt dossiers/" in uit
    assert "en nog 2" in uit


@pytest.mark.parametrize("naam", ["../buiten.txt", "/tmp/buiten.txt", "C:\\buiten.txt"])
def test_een_archief_kan_niet_buiten_de_map_schrijven(bron, tmp_path, naam):
    kop = {"versie": 1, "logregels": 0, "bestanden": {naam: {"sha256": "0" * 64, "bytes": 1}}}
    with zipfile.ZipFile(tmp_path / "boos.zip", "w") as zip_:
        zip_.writestr(naam, b"x")
        zip_.writestr("INHOUD.json", json.dumps(kop))
    assert "is geen gewone bestandsnaam" in bron("terugzetten", tmp_path / "boos.zip", tmp_path / "terug", code=1)
    assert [p.name for p in tmp_path.iterdir()] == ["boos.zip"]


def test_wat_er_al_staat_wordt_nooit_overschreven(bron, archief, tmp_path):
    (tmp_path / "vol").mkdir()
    (tmp_path / "vol" / "van mij.txt").write_text("blijft")
    assert "is niet leeg en blijft zoals het is" in bron("terugzetten", archief, tmp_path / "vol", code=1)
    (tmp_path / "oud.zip").write_text("blijft")
    assert "bestaat al en blijft zoals het is" in bron("backup", tmp_path / "oud.zip", code=1)
    assert (tmp_path / "oud.zip").read_text() == "blijft"
    assert "niet in de privémap zelf" in bron("backup", bron.paden.prive / "b.zip", code=1)
    assert "Is de schijf aangesloten?" in bron("backup", tmp_path / "weg" / "b.zip", code=1)


def test_wat_er_niet_is_wordt_niet_teruggezet(bron, tmp_path):
    uit = bron("terugzetten", tmp_path / "weg.zip", tmp_path / "terug", code=1)
    assert f"{tmp_path / 'weg.zip'} bestaat niet. Controleer de naam." in uit
    assert list(tmp_path.iterdir()) == []


def test_terugzetten_in_een_lege_map_die_er_al_is(bron, archief, tmp_path):
    (tmp_path / "leeg").mkdir()
    bron("terugzetten", archief, tmp_path / "leeg")
    assert (tmp_path / "leeg" / "logboek.jsonl").exists()


def test_een_formulier_dat_is_veranderd_komt_niet_stil_in_de_back_up(bron, tmp_path):
    shutil.copytree(bron.paden.prive, tmp_path / "prive")
    cli = Cli(Paden(bron.paden.project, tmp_path / "prive"))
    pad = next(cli.paden.dossiers.rglob("*.xlsx"))
    pad.write_bytes(pad.read_bytes() + b" ")
    uit = cli("backup", tmp_path / "b.zip", code=1)
    assert (
        "is niet meer hetzelfde als bij het opslaan. Er is geen back-up gemaakt. Kijk met 'werkwijzer herstel'" in uit
    )
    assert [p.name for p in tmp_path.iterdir()] == ["prive"]


def test_een_bestand_dat_tijdens_de_back_up_verdwijnt_geeft_geen_back_up(bron, tmp_path, definities):
    paden = Paden(bron.paden.project, tmp_path / "prive")
    shutil.copytree(bron.paden.prive, paden.prive)
    with open_register(paden, definities) as register:
        opname = neem_op(register)
    weg = next(paden.dossiers.rglob("*.xlsx"))
    weg.unlink()
    with pytest.raises(BackupFout) as fout:
        maak_archief(paden, opname, tmp_path / "b.zip", datetime(2025, 1, 31, tzinfo=UTC))
    plek = weg.relative_to(paden.prive).as_posix()
    assert str(fout.value) == f"{plek} is tijdens de back-up verdwenen. Er is geen back-up gemaakt. Maak hem opnieuw."
    assert not (tmp_path / "b.zip").exists()


@pytest.mark.parametrize("ruimte", [4, 40])
def test_volle_schijf_laat_niets_achter(bron, archief, tmp_path, ruimte):
    with schijf(tmp_path / "klein", f"size={ruimte}k") as klein:
        uit = bron("backup", klein / "b.zip", code=1)
        assert "Maak ruimte of kies een andere schijf. Er is niets achtergebleven." in uit
        uit = bron("terugzetten", archief, klein / "terug", code=1)
        assert "Maak ruimte of kies een andere schijf." in uit
        assert list(klein.iterdir()) == []


def test_anderen_kunnen_doorwerken_terwijl_het_archief_wordt_geschreven(bron, tmp_path, definities):
    """What is filed after the snapshot is not in it; what is in it fits its own log."""
    from datetime import UTC, datetime

    from werkwijzer.dossiers.backup import maak_archief, zet_terug

    shutil.copytree(bron.paden.prive, tmp_path / "prive")
    paden = Paden(bron.paden.project, tmp_path / "prive")
    with open_register(paden, definities) as register:
        opname = neem_op(register)
    (paden.postvak_in / "wacht.xlsx").unlink()
    dien_in(paden, definities, ("aanmelding", aanmelding(achternaam="Laterstein")))
    maak_archief(paden, opname, tmp_path / "b.zip", datetime(2025, 1, 31, 12, 0, tzinfo=UTC))
    zet_terug(tmp_path / "b.zip", tmp_path / "terug")
    assert bestanden(tmp_path / "terug") == bestanden(bron.paden.prive)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="geen SIGKILL")
def test_gedood_tijdens_het_maken_is_er_geen_archief(bron, tmp_path):
    opdracht = [sys.executable, "-m", "werkwijzer", "--project", str(bron.paden.project)]
    opdracht += ["--gegevens", str(bron.paden.prive), "backup", str(tmp_path / "b.zip")]
    proces = subprocess.Popen(opdracht, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while proces.poll() is None and not any(tmp_path.iterdir()):
        os.sched_yield()
    proces.kill()
    proces.wait()
    if (tmp_path / "b.zip").exists():  # it was done before the kill came
        bron("terugzetten", tmp_path / "b.zip", tmp_path / "terug")
    else:
        assert "Back-up gemaakt" in bron("backup", tmp_path / "b.zip")


# --- encryption -------------------------------------------------------------------------------------


def test_versleuteld_met_een_sleutel(bron, tmp_path):
    geheim = age.x25519.Identity.generate()
    (tmp_path / "sleutel.txt").write_text(f"# geheim\n{geheim}\n")
    (tmp_path / "andere.txt").write_text(str(age.x25519.Identity.generate()))
    doel = tmp_path / "b.zip.age"
    bron("backup", doel, "--sleutel", str(geheim.to_public()))
    assert doel.read_bytes().startswith(b"age-encryption.org/v1")
    assert b"PK\x03\x04" not in doel.read_bytes()
    uit = bron("terugzetten", doel, tmp_path / "terug", code=1)
    assert "Geef het bestand met je geheime sleutel: --sleutelbestand" in uit
    uit = bron("terugzetten", doel, tmp_path / "terug", "--sleutelbestand", tmp_path / "andere.txt", code=1)
    assert "het wachtwoord of de sleutel past niet" in uit
    assert not (tmp_path / "terug").exists()
    bron("terugzetten", doel, tmp_path / "terug", "--sleutelbestand", tmp_path / "sleutel.txt")
    assert bestanden(tmp_path / "terug") == bestanden(bron.paden.prive)


def test_een_tekst_die_geen_sleutel_is(bron, tmp_path):
    uit = bron("backup", tmp_path / "b.age", "--sleutel", str(age.x25519.Identity.generate()), code=1)
    assert "Dit is geen openbare sleutel van age" in uit
    assert list(tmp_path.iterdir()) == []


def test_een_bestand_met_een_beschadigde_geheime_sleutel(bron, tmp_path):
    bron("backup", tmp_path / "b.age", "--sleutel", str(age.x25519.Identity.generate().to_public()))
    (tmp_path / "sleutel.txt").write_text("AGE-SECRET-KEY-1ONZIN")
    zet_terug = ("terugzetten", tmp_path / "b.age", tmp_path / "terug", "--sleutelbestand", tmp_path / "sleutel.txt")
    assert f"In {tmp_path / 'sleutel.txt'} staat geen goede geheime sleutel van age." in bron(*zet_terug, code=1)
    assert not (tmp_path / "terug").exists()


def test_zonder_pyrage_geen_versleuteling_en_zo_krijg_je_het(bron, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyrage", None)
    uit = bron("backup", tmp_path / "b.age", "--sleutel", "age1abc", code=1)
    assert "Voor versleutelen is het onderdeel pyrage nodig. Installeer het: .venv/bin/pip install pyrage" in uit
    assert list(tmp_path.iterdir()) == []


def test_te_veel_voor_een_wachtwoord_vraagt_om_een_sleutel(bron, tmp_path, definities, monkeypatch):
    monkeypatch.setattr("werkwijzer.dossiers.backup._GROOTST_MET_WACHTWOORD", 1000)
    with open_register(bron.paden, definities) as register:
        opname = neem_op(register)
    versleutel = met_wachtwoord("lang en vrolijk")
    with pytest.raises(
        BackupFout, match=r"De privémap is te groot voor een wachtwoord\. Gebruik een sleutel: --sleutel age1"
    ):
        maak_archief(bron.paden, opname, tmp_path / "b.age", datetime(2025, 1, 31, tzinfo=UTC), versleutel=versleutel)
    assert list(tmp_path.iterdir()) == []


def test_een_wachtwoord_en_een_sleutel_samen_kan_niet(bron, tmp_path):
    uit = bron("backup", tmp_path / "b.age", "--wachtwoord", "--sleutel", "age1abc", code=2)
    assert "Kies een wachtwoord of een sleutel, niet allebei." in uit
    assert list(tmp_path.iterdir()) == []


def test_versleuteld_met_een_wachtwoord(bron, tmp_path, definities):
    from werkwijzer.dossiers import backup as maken

    with open_register(bron.paden, definities) as register:
        opname = maken.neem_op(register)
    doel, toen = tmp_path / "b.zip.age", datetime(2025, 1, 31, 12, 0, tzinfo=UTC)
    maken.maak_archief(bron.paden, opname, doel, toen, versleutel=maken.met_wachtwoord("lang en vrolijk"))
    assert maken.is_met_wachtwoord(doel)
    with pytest.raises(BackupFout, match="past niet"):
        maken.zet_terug(doel, tmp_path / "terug", wachtwoord="kort")
    maken.zet_terug(doel, tmp_path / "terug", wachtwoord="lang en vrolijk")
    assert bestanden(tmp_path / "terug") == bestanden(bron.paden.prive)


@pytest.mark.parametrize("opdracht", [("backup", "."), ("bewaartermijn",), ("logboek",), ("corrigeer", "lijst")])
def test_een_verkeerde_map_is_geen_geruststelling(cli, tmp_path, opdracht):
    """A typing error in the folder must not end in a good back-up of nothing, or in nothing to destroy."""
    leeg = tmp_path / "verkeerd"
    uit = cli("--gegevens", leeg, *opdracht, code=1)
    assert f"In {leeg} zijn nog geen formulieren verwerkt. Is dit de goede map?" in uit
    assert not leeg.exists()
