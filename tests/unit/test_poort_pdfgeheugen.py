"""What the gate read in a PDF is kept, never what it decided: another register is searched again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.test_poort import REGISTER, pdf
from werkwijzer.paden import PROJECT
from werkwijzer.profiel import lees_profiel
from werkwijzer.site.poort import pdfgeheugen, uitlezen
from werkwijzer.site.poort.keuring import Uitslag, keur


@pytest.fixture
def keur_pdf(tmp_path, monkeypatch):
    """Check a site of one PDF; returns the verdict and how many files were really read."""
    profiel = lees_profiel(PROJECT / "data" / "gemeente.toml")
    gelezen: list[str] = []

    def lees(naam: str, inhoud: bytes):
        gelezen.append(naam)
        return uitlezen.lees(naam, inhoud)

    monkeypatch.setattr(pdfgeheugen, "lees", lees)

    def keur_(tekst: str, register=None) -> tuple[Uitslag, int]:
        (tmp_path / "site").mkdir(exist_ok=True)
        (tmp_path / "site" / "boekje.pdf").write_bytes(pdf(f"({tekst}) Tj"))
        gelezen.clear()
        uitslag = keur(tmp_path / "site", profiel, register, {}, (), keur_.map)
        return uitslag, len(gelezen)

    keur_.map = tmp_path / "nog" / "niet" / "pdf"  # type: ignore[attr-defined]
    return keur_


def test_een_pdf_die_er_al_was_wordt_niet_opnieuw_gelezen(keur_pdf):
    assert [keur_pdf("Met Yara Verzonnenveld gaat het goed")[1] for _ in range(2)] == [1, 0]
    assert keur_pdf("Iets anders")[1] == 1


def test_een_naam_die_er_nu_bij_is_wordt_ook_dan_gevonden(keur_pdf):
    tekst = "Met Yara Verzonnenveld gaat het goed"
    assert keur_pdf(tekst)[0].bevindingen == ()
    uitslag, gelezen = keur_pdf(tekst, REGISTER)
    assert gelezen == 0
    assert uitslag.bevindingen
    keur_pdf.map.joinpath(next(keur_pdf.map.iterdir()).name).unlink()
    assert keur_pdf(tekst, REGISTER)[0] == uitslag, "the same places as from the file itself"


def test_alleen_een_pdf_wordt_bewaard_en_zonder_map_niets(tmp_path):
    geheugen = pdfgeheugen.PdfGeheugen(tmp_path / "pdf")
    for naam, inhoud in (("a.txt", b"Geen PDF"), ("b.pdf", pdf("(Wel) Tj"))):
        assert list(geheugen.lees(naam, inhoud)) == list(uitlezen.lees(naam, inhoud))
        assert list(pdfgeheugen.PdfGeheugen(None).lees(naam, inhoud)) == list(uitlezen.lees(naam, inhoud))
    geheugen.bewaar()
    assert len(list((tmp_path / "pdf").iterdir())) == 1


def test_wat_niet_door_de_poort_kwam_blijft_nergens_staan(keur_pdf):
    assert keur_pdf("Met Yara Verzonnenveld gaat het goed", REGISTER)[0].bevindingen
    assert not keur_pdf.map.exists() or not list(keur_pdf.map.iterdir())


@pytest.mark.parametrize("kapot", [b"", b"{", b"[]x", json.dumps([{"tekst": {"inhoud": "x"}}]).encode(), b"[[1]]"])
def test_een_kapot_bewaard_bestand_telt_niet(keur_pdf, kapot):
    tekst = "Met Yara Verzonnenveld gaat het goed"
    keur_pdf(tekst)
    (pad,) = keur_pdf.map.iterdir()
    pad.write_bytes(kapot)
    uitslag, gelezen = keur_pdf(tekst, REGISTER)
    assert gelezen == 1
    assert uitslag.bevindingen


def test_een_andere_lezer_leest_opnieuw(keur_pdf, monkeypatch, tmp_path):
    keur_pdf("Iets")
    ander = tmp_path / "uitlezen.py"
    ander.write_bytes(Path(uitlezen.__file__).read_bytes() + b"\n# ziet meer\n")
    pdfgeheugen._lezer.cache_clear()
    monkeypatch.setattr(uitlezen, "__file__", str(ander))
    assert keur_pdf("Iets")[1] == 1
    pdfgeheugen._lezer.cache_clear()
