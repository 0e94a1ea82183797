"""The zip for Windows: what goes in and what does not, on which conditions, and always the same bytes."""

import hashlib
import sys
import zipfile
from pathlib import Path

import pytest

from werkwijzer.paden import PROJECT

sys.path.insert(0, str(PROJECT / "scripts"))

import inpakken

LOCK = """\
# made by uv
altijd==1.0 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
alleen-nieuw==2.0 ; python_full_version >= '3.12' \\
    --hash=sha256:cc
alleen-windows==3.0 ; sys_platform == 'win32' \\
    --hash=sha256:dd
"""


def test_een_lock_wordt_gelezen_zoals_hij_er_staat():
    assert list(inpakken._blokken(LOCK)) == [
        ("altijd", "altijd==1.0", "", " --hash=sha256:aa --hash=sha256:bb"),
        ("alleen-nieuw", "alleen-nieuw==2.0", "python_full_version >= '3.12'", " --hash=sha256:cc"),
        ("alleen-windows", "alleen-windows==3.0", "sys_platform == 'win32'", " --hash=sha256:dd"),
    ]


def test_voorwaarden_gelden_voor_windows_en_niet_voor_deze_computer():
    gelden = [naam for naam, _, voorwaarde, _ in inpakken._blokken(LOCK) if inpakken._geldt(voorwaarde, "3.11.9")]
    assert gelden == ["altijd", "alleen-windows"]
    assert inpakken._geldt("python_full_version >= '3.12'", "3.13.0")


def test_alles_uit_de_echte_lock_heeft_een_controlegetal():
    blokken = inpakken.vastgelegd("requirements.lock")
    assert len(blokken) > 50
    assert all("--hash=sha256:" in sommen for *_, sommen in blokken)
    assert [naam for naam, *_ in inpakken.vastgelegd("requirements-test.lock", "pyrage")] == ["pyrage"]


@pytest.mark.skipif(not (PROJECT / ".git").exists(), reason="geen git")
def test_niets_van_personen_en_niets_van_ontwikkelaars_gaat_mee():
    namen = inpakken._project()
    assert {"LICENSE", "forms/plan.xlsx", "data/gemeente.toml", "requirements.lock", "beheer/ict.md"} <= set(namen)
    assert {"scripts/werkwijzer/__main__.py", "scripts/beelden.py"} <= set(namen)
    assert not [n for n in namen if n.startswith(("tests/", ".ci/", "data/prive", ".cache", ".venv"))]


def test_dezelfde_bestanden_geven_dezelfde_zip_met_controlegetallen(tmp_path):
    bestand = tmp_path / "b.txt"
    bestand.write_bytes(b"twee")
    delen = {"z.txt": b"een", "map/b.txt": bestand}
    for naam in ("1.zip", "2.zip"):
        inpakken.schrijf_zip(tmp_path / naam, dict(reversed(delen.items())) if naam == "2.zip" else delen)
    assert (tmp_path / "1.zip").read_bytes() == (tmp_path / "2.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "1.zip") as zip_:
        assert zip_.namelist() == ["map/b.txt", "z.txt", "SHA256SUMS"]
        regels = zip_.read("SHA256SUMS").decode().splitlines()
    assert regels[1] == f"{hashlib.sha256(b'een').hexdigest()}  z.txt"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["1.zip", "2.zip", "b.txt"]


def test_de_zip_voor_windows(tmp_path, monkeypatch):
    python, pakketten = tmp_path / "embed.zip", tmp_path / "pakketten"
    with zipfile.ZipFile(python, "w") as zip_:
        for naam in ("cp313/python.exe", "cp313/python313.dll", "cp313/python313._pth", "cp313/python313.zip"):
            zip_.writestr(naam, naam)
    for naam in (
        "iets/__init__.py",
        "iets-1.dist-info/RECORD",
        "iets-1.dist-info/METADATA",
        "bin/iets",
        "numpy/tests/t.py",
    ):
        (pakketten / naam).parent.mkdir(parents=True, exist_ok=True)
        (pakketten / naam).write_text("x", encoding="utf-8")
    monkeypatch.setattr(inpakken, "pakketten", lambda versie, _: pakketten / {"3.13.0": "."}[versie])
    monkeypatch.setattr(inpakken, "_project", lambda: ["LICENSE"])
    delen = inpakken.windows(python)
    assert sorted(delen) == [
        "LEES-MIJ.txt",
        "Werkwijzer.cmd",
        "programma/LICENSE",
        "python/Lib/site-packages/iets-1.dist-info/METADATA",
        "python/Lib/site-packages/iets/__init__.py",
        "python/python.exe",
        "python/python313._pth",
        "python/python313.dll",
        "python/python313.zip",
    ]
    assert delen["python/python313._pth"] == b"python313.zip\r\n.\r\nLib\\site-packages\r\n..\\programma\\scripts\r\n"
    opdracht = delen["Werkwijzer.cmd"]
    assert isinstance(opdracht, bytes)
    assert b"-m werkwijzer %*\r\n" in opdracht
    assert b"\n" not in opdracht.replace(b"\r\n", b"")
    opdracht.decode("ascii")


def test_de_python_die_meegaat_ligt_vast():
    assert "--hash=sha256:" in inpakken.PYTHON_PAKKET
    assert Path(inpakken.BEWAARD).name == "inpakken"
