"""A handed-in file before any parser sees it: what is refused, and in which words."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from werkwijzer.formulieren import bestand
from werkwijzer.formulieren.bestand import Onleesbaar, controleer_omvang, kolomletters, lees_bytes


def geweigerd(pad: Path) -> str:
    with pytest.raises(Onleesbaar) as fout:
        lees_bytes(pad)
    return f"{fout.value.bevinding.code} {fout.value.bevinding.gevonden}"


def test_wat_geen_gewoon_bestand_is_wordt_niet_geopend(tmp_path: Path) -> None:
    (tmp_path / "map.xlsx").mkdir()
    (tmp_path / "leeg.xlsx").touch()
    (tmp_path / "brief.docx").write_bytes(b"x")
    (tmp_path / "~$open.xlsx").write_bytes(b"x")
    assert geweigerd(tmp_path / "map.xlsx").startswith("B15 ")
    assert geweigerd(tmp_path / "leeg.xlsx").startswith("B01 ")
    assert geweigerd(tmp_path / "brief.docx").startswith("B06 ")
    assert geweigerd(tmp_path / "~$open.xlsx").startswith("B07 ")
    assert geweigerd(tmp_path / "weg.xlsx") == "B14 Het bestand kan niet worden geopend: het is er niet meer."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="een pijp of verwijzing maken kan niet op Windows")
def test_een_verwijzing_of_een_pijp_wordt_niet_gelezen(tmp_path: Path) -> None:
    (tmp_path / "echt.xlsx").write_bytes(b"x")
    (tmp_path / "link.xlsx").symlink_to("echt.xlsx")
    os.mkfifo(tmp_path / "pijp.xlsx")
    assert geweigerd(tmp_path / "link.xlsx").endswith(": het is een verwijzing naar een ander bestand.")
    assert geweigerd(tmp_path / "pijp.xlsx").endswith(": het is geen gewoon bestand.")


def test_een_bestand_wordt_heel_gelezen_ook_in_stukken_en_niet_als_het_te_groot_is(tmp_path, monkeypatch) -> None:
    pad, echt = tmp_path / "groot.xlsx", os.read
    pad.write_bytes(bytes(range(100)))
    monkeypatch.setattr(os, "read", lambda nr, hoeveel: echt(nr, min(hoeveel, 7)))  # as a network drive may do
    assert lees_bytes(pad) == bytes(range(100))
    monkeypatch.setattr(bestand, "_MAX_BYTES", 99)
    assert geweigerd(pad).startswith("B05 ")


def in_zip(*namen: str, soort: int = zipfile.ZIP_DEFLATED, inhoud: bytes = b"x" * 5000) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", soort) as zip_:
        for naam in namen:
            zip_.writestr(naam, inhoud)
    return uit.getvalue()


def code(inhoud: bytes) -> str:
    try:
        controleer_omvang(inhoud, "d.xlsx")
    except Onleesbaar as fout:
        return fout.bevinding.code
    return ""


def test_een_pakket_dat_niet_klopt_of_te_groot_wordt_gaat_niet_open(monkeypatch) -> None:
    goed = in_zip("a", "b")
    assert code(goed) == ""
    assert code(in_zip("a", "b", soort=zipfile.ZIP_BZIP2)) == "B03"
    assert code(goed.replace(b"PK\x03\x04\x14\x00\x00", b"PK\x03\x04\x14\x00\x01")[:-60]) == "B03"
    anders = bytearray(goed)
    anders[30] = ord("c")  # the name before the part is not the one in the list
    assert code(bytes(anders)) == "B03"
    geheim = in_zip("META-INF/manifest.xml", inhoud=b"<encryption-data/>")
    assert code(geheim) == "B04"
    monkeypatch.setattr(bestand, "MAX_ONDERDELEN", 1)
    assert code(goed) == "B05"
    assert code(in_zip("a")) == ""
    monkeypatch.setattr(bestand, "MAX_UITGEPAKT", 4999)
    assert code(in_zip("a")) == "B05"


def test_een_pakket_dat_liegt_over_hoe_groot_het_is_wordt_gemeten(monkeypatch) -> None:
    liegt = bytearray(in_zip("a", inhoud=os.urandom(500) * 10))
    begin = liegt.index(b"PK\x01\x02")
    liegt[begin + 24 : begin + 28] = (10).to_bytes(4, "little")
    monkeypatch.setattr(bestand, "MAX_UITGEPAKT", 4999)
    assert code(bytes(liegt)) == "B05"
    monkeypatch.setattr(bestand, "MAX_UITGEPAKT", 5001)
    assert code(bytes(liegt)) == ""


def test_kolommen_heten_als_in_excel() -> None:
    assert [kolomletters(n) for n in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
