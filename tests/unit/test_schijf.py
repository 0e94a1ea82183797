"""Files that another program holds open, names that one system can hold and another cannot, network drives.

Windows answers with error 5 when an open file is replaced, and with 32 when it is removed; `OpenInExcel` plays that.
"""

import errno
import os
import sqlite3
from pathlib import Path
from urllib.parse import unquote

import pytest

from werkwijzer import schijf
from werkwijzer.formulieren.bestand import Onleesbaar, lees_bytes
from werkwijzer.fouten import GebruikersFout, InGebruik, uitleg


class OpenInExcel:
    """These file names cannot be replaced or removed, the first `keer` times or for ever."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *namen: str, keer: int = 10**6) -> None:
        self.namen, self.keer, self.geweigerd = set(namen), keer, 0
        monkeypatch.setattr(schijf, "WACHT", (0, 0, 0))
        vervang, verwijder = Path.replace, Path.unlink
        monkeypatch.setattr(Path, "replace", lambda p, doel: self._bewaak(Path(doel), 5) or vervang(p, doel))
        monkeypatch.setattr(Path, "unlink", lambda p, **k: self._bewaak(p, 32) or verwijder(p, **k))

    def _bewaak(self, pad: Path, code: int) -> None:
        if pad.name in self.namen and pad.exists() and self.geweigerd < self.keer:
            self.geweigerd += 1
            fout = PermissionError(errno.EACCES, "Access is denied", str(pad.with_name("onzichtbaar.deel")))
            fout.winerror = code  # type: ignore[attr-defined]
            raise fout


def test_wat_even_open_staat_wordt_toch_vervangen(tmp_path, monkeypatch):
    pad = tmp_path / "lijst.xlsx"
    schijf.schrijf_veilig(pad, b"oud")
    excel = OpenInExcel(monkeypatch, "lijst.xlsx", keer=2)
    schijf.schrijf_veilig(pad, b"nieuw")
    assert pad.read_bytes() == b"nieuw"
    assert excel.geweigerd == 2


def test_wat_open_blijft_staan_noemt_het_bestand_van_de_gebruiker(tmp_path, monkeypatch):
    pad = tmp_path / "lijst.xlsx"
    schijf.schrijf_veilig(pad, b"oud")
    OpenInExcel(monkeypatch, "lijst.xlsx")
    with pytest.raises(InGebruik) as fout:
        schijf.schrijf_veilig(pad, b"nieuw")
    assert uitleg(fout.value) == (
        f"Opslaan lukt niet ({pad}): het is nog open in een ander programma, zoals Excel of Word. "
        "Sluit het daar, en geef de opdracht opnieuw."
    )
    assert pad.read_bytes() == b"oud"
    assert [p.name for p in tmp_path.iterdir()] == ["lijst.xlsx"], "nothing is left behind"


def test_verwijderen_wacht_ook_even(tmp_path, monkeypatch):
    pad = tmp_path / "lijst.xlsx"
    pad.write_bytes(b"oud")
    OpenInExcel(monkeypatch, "lijst.xlsx", keer=1)
    schijf.verwijder(pad)
    assert not pad.exists()
    schijf.verwijder(pad, missing_ok=True)


@pytest.mark.skipif(os.name == "nt", reason="it plays Windows itself")
def test_geen_rechten_is_iets_anders_dan_open(tmp_path, monkeypatch):
    def weiger(*_, **__):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "unlink", weiger)
    with pytest.raises(PermissionError) as fout:
        schijf.verwijder(tmp_path / "x")
    assert not isinstance(fout.value, InGebruik)


def test_een_open_bestand_houdt_de_andere_niet_tegen(tmp_path, monkeypatch):
    for naam in ("een", "twee", "drie"):
        (tmp_path / naam).write_bytes(b"oud")
    OpenInExcel(monkeypatch, "twee")
    open_ = schijf.schrijf_alle(tmp_path, dict.fromkeys(("een", "twee", "drie"), b"nieuw"))
    assert open_ == [tmp_path / "twee"]
    assert [(tmp_path / n).read_bytes() for n in ("een", "twee", "drie")] == [b"nieuw", b"oud", b"nieuw"]


def test_de_melding_noemt_wat_dicht_moet(tmp_path):
    schijf.meld_open([], "De rest is klaar.")
    with pytest.raises(GebruikersFout) as een:
        schijf.meld_open([tmp_path / "a.xlsx"], "De rest is klaar.")
    assert str(een.value) == (
        f"Dit bestand is nog open in een ander programma, zoals Excel of Word: {tmp_path / 'a.xlsx'}. "
        "Sluit het en geef de opdracht opnieuw. De rest is klaar."
    )
    with pytest.raises(GebruikersFout) as meer:
        schijf.meld_open([tmp_path / "a.xlsx", tmp_path / "b.docx"], "De rest is klaar.")
    assert str(meer.value) == (
        "Deze bestanden zijn nog open in een ander programma, zoals Excel of Word:\n"
        f"  {tmp_path / 'a.xlsx'}\n  {tmp_path / 'b.docx'}\nSluit ze en geef de opdracht opnieuw. De rest is klaar."
    )


@pytest.mark.parametrize(
    ("pad", "adres"),
    [
        ("/home/zoë/index.sqlite", "file:///home/zo%C3%AB/index.sqlite?mode=ro"),
        ("C:/Users/Zoë/Werk wijzer/i#1?.sqlite", "file:///C%3A/Users/Zo%C3%AB/Werk%20wijzer/i%231%3F.sqlite?mode=ro"),
        ("//server/deel/index.sqlite", "file:////server/deel/index.sqlite?mode=ro"),  # no host, as SQLite wants it
    ],
)
def test_adres_van_een_database(pad, adres):
    assert schijf.database_adres(pad) == adres
    assert unquote(adres).startswith(f"file://{'' if pad.startswith('/') else '/'}{pad}")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_sqlite_opent_een_map_met_vreemde_tekens(tmp_path):
    pad = tmp_path / "Werk wijzer #1? 100% é" / "index.sqlite"
    pad.parent.mkdir()
    with sqlite3.connect(pad) as db:
        db.execute("CREATE TABLE t (x)")
    db.close()
    db = schijf.lees_database(pad)
    assert db.execute("SELECT count(*) FROM t").fetchone() == (0,)
    with pytest.raises(sqlite3.OperationalError):
        db.execute("INSERT INTO t VALUES (1)")
    db.close()


@pytest.mark.skipif(os.name == "nt", reason="it plays a network drive; .ci/windows has one")
def test_een_netwerkschijf_is_voor_sqlite_geen_host(tmp_path):
    """With two slashes in front the name of the server would be a host, and SQLite opens none of those."""
    with sqlite3.connect(tmp_path / "i.sqlite") as db:
        db.execute("CREATE TABLE t (x)")
    db.close()
    with pytest.raises(sqlite3.OperationalError):
        sqlite3.connect("file://server/deel/i.sqlite?mode=ro", uri=True)
    schijf.lees_database(Path(f"/{tmp_path}/i.sqlite")).close()  # a path with two slashes in front


@pytest.mark.parametrize("naam", ["plan.xlsx", "Zoë.xlsx", "a b (2).xlsx", ".verborgen", "PGA-00001-B", "100%.xlsx"])
def test_een_gewone_naam_blijft_zoals_hij_is(naam):
    assert schijf.overal_geldig(naam) == naam


@pytest.mark.parametrize(
    "naam", ["a:b.xlsx", "a\\b.xlsx", "con.xlsx", "LPT1", "punt.", "x\udcff.xlsx", 'q".xlsx', "t\tb"]
)
def test_een_naam_die_windows_niet_kan_hebben_krijgt_een_andere(naam):
    nieuw = schijf.overal_geldig(naam)
    assert schijf.overal_geldig(nieuw) == nieuw
    nieuw.encode()
    assert nieuw.endswith(".xlsx") == naam.endswith(".xlsx")


def test_twee_namen_worden_nooit_een():
    namen = ["a:b.xlsx", "a?b.xlsx", "a_b.xlsx", "a*b.xlsx"]
    assert len({schijf.overal_geldig(n) for n in namen}) == len(namen)


def test_een_mac_ziet_twee_schrijfwijzen_als_een_naam():
    assert schijf.zelfde_naam("Zoe\u0308.XLSX") == schijf.zelfde_naam("zo\u00eb.xlsx")
    assert schijf.zelfde_naam("een") != schijf.zelfde_naam("twee")


def test_wat_als_alleen_lezen_is_gemerkt_wordt_vervangen_en_verwijderd(tmp_path, monkeypatch):
    """Played: Windows refuses both with 'access denied', as for a file that is open."""
    pad = tmp_path / "lijst.xlsx"
    schijf.schrijf_veilig(pad, b"oud")
    pad.chmod(0o444)
    monkeypatch.setattr(schijf, "WACHT", ())
    monkeypatch.setattr(schijf, "_alleen_lezen", lambda p: not p.stat().st_mode & 0o200)
    vervang, verwijder = Path.replace, Path.unlink

    def bewaak(p: Path) -> None:
        if p.exists() and not p.stat().st_mode & 0o200:
            fout = PermissionError(errno.EACCES, "Access is denied", str(p))
            fout.winerror = 5  # type: ignore[attr-defined]
            raise fout

    monkeypatch.setattr(Path, "replace", lambda p, doel: bewaak(Path(doel)) or vervang(p, doel))
    monkeypatch.setattr(Path, "unlink", lambda p, **k: bewaak(p) or verwijder(p, **k))
    schijf.schrijf_veilig(pad, b"nieuw")
    assert pad.read_bytes() == b"nieuw"
    pad.chmod(0o444)
    schijf.verwijder(pad)
    assert not pad.exists()


@pytest.mark.parametrize(
    ("code", "nummer", "naam", "reden"),
    [
        (53, errno.ENOENT, "x", "de schijf of netwerkmap is niet bereikbaar"),
        (64, errno.EINVAL, "x", "de schijf of netwerkmap is niet bereikbaar"),
        (32, errno.EACCES, "x", "een ander programma heeft het open"),
        (225, errno.EINVAL, "x", "de virusscanner houdt het tegen"),
        (362, errno.EINVAL, "x", "het staat alleen bij de clouddienst en is nu niet op te halen"),
        (389, errno.EINVAL, "x", "het staat alleen bij de clouddienst en is nu niet op te halen"),
        (3, errno.ENOENT, "x" * 260, "het pad is te lang voor Windows. Kies een map met een korter pad"),
        (None, errno.ENOENT, "x" * 260, "het pad is te lang voor Windows. Kies een map met een korter pad"),
        (None, errno.EINVAL, "x", "de schijf, netwerkmap of clouddienst geeft het niet"),
        (None, errno.EACCES, "x", "je hebt er geen rechten voor, of een ander programma heeft het open"),
        (3, errno.ENOENT, "x", "dit bestand of deze map bestaat niet"),
    ],
)
def test_wat_windows_bedoelt_staat_in_de_melding(code, nummer, naam, reden, tmp_path, monkeypatch):
    """Each of these is 'invalid argument' or 'does not exist' to who looks at the number of Unix."""
    fout = OSError(nummer, "Engels", naam)
    fout.winerror = code  # type: ignore[attr-defined]
    assert f": {reden}. " in uitleg(fout)
    if code == 3 and len(naam) == 1:
        return
    (tmp_path / "a.xlsx").write_bytes(b"PK")

    def weiger(*_: object) -> int:
        raise fout

    monkeypatch.setattr(os, "open", weiger)
    with pytest.raises(Onleesbaar, match=reden):
        lees_bytes(tmp_path / "a.xlsx")


@pytest.mark.parametrize(
    ("naam", "rommel", "slot"),
    [
        (".plan.xlsx.deel", True, False),
        (".DS_Store", True, False),
        ("THUMBS.DB", True, False),
        ("._plan.xlsx", True, False),
        ("~$plan.xlsx", False, True),
        (".~lock.plan.ods#", False, True),
        ("plan.xlsx", False, False),
        ("plan ~$ 2024.xlsx", False, False),
        ("_.xlsx", False, False),
    ],
)
def test_wat_niemand_hier_heeft_neergezet(naam, rommel, slot):
    assert (schijf.is_rommel(Path(naam)), schijf.is_slot(Path(naam))) == (rommel, slot)
