"""What was sent back and is solved meanwhile does not stay: neither in the in-tray nor as a returned workbook."""

from __future__ import annotations

import shutil
from datetime import date

import openpyxl
import pytest

from tests.conftest import aanmelding, werkboek


def zet(pad, vraag: str, waarde) -> None:
    """Fill in one answer, as a person would."""
    boek = openpyxl.load_workbook(pad)
    for ws in boek:
        for rij in ws.iter_rows():
            if rij and rij[0].value == vraag:
                ws.cell(rij[0].row, 3).value = waarde
    boek.save(pad)


def test_na_twee_rondes_is_ook_de_eerste_versie_weg(paden, definities, cli):
    fout = aanmelding(geslacht=None, wijk=None)
    (paden.postvak_in / "eerste.xlsx").write_bytes(werkboek(definities, "aanmelding", fout))
    cli("verwerk", code=1)
    terug = paden.teruggestuurd / "eerste (verbeteren).xlsx"
    zet(terug, "geslacht", "Vrouw")
    shutil.copy(terug, paden.postvak_in / "tweede.xlsx")
    cli("verwerk", code=1)
    (terug_2,) = (p for p in paden.teruggestuurd.iterdir() if "tweede" in p.name)
    zet(terug_2, "wijk", "Parkwijk")
    shutil.copy(terug_2, paden.postvak_in / "derde.xlsx")
    tekst = cli("verwerk")
    assert tekst.count("de verbeterde versie is opgeborgen") == 2
    assert list(paden.postvak_in.iterdir()) == []
    assert sorted(p.name.split(" ")[0] for p in (paden.prive / "vervangen").iterdir()) == ["eerste", "tweede"]
    assert [p.name for p in paden.teruggestuurd.iterdir()] == ["eerste (verbeteren).xlsx"]  # somebody wrote in that one


@pytest.mark.parametrize("geschreven", [{}, {"voornaam": "Yara"}, {"achternaam": "VERZONNENVELD"}])
def test_een_nieuw_formulier_in_plaats_van_het_teruggestuurde(geschreven, paden, definities, cli):
    """Also when somebody writes the same name another way."""
    (paden.postvak_in / "fout.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding(geslacht=None)))
    cli("verwerk", code=1)
    assert list(paden.teruggestuurd.iterdir())
    (paden.postvak_in / "vers.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding(**geschreven)))
    assert "fout.xlsx: de verbeterde versie is opgeborgen" in cli("verwerk")
    assert list(paden.postvak_in.iterdir()) == []
    assert list(paden.teruggestuurd.iterdir()) == []


def test_een_formulier_over_een_ander_of_een_andere_dag_ruimt_niets_op(paden, definities, cli):
    (paden.postvak_in / "fout.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding(geslacht=None)))
    cli("verwerk", code=1)
    ander = aanmelding(voornaam="Bram", geboortedatum=date(2007, 1, 1))
    (paden.postvak_in / "ander.xlsx").write_bytes(werkboek(definities, "aanmelding", ander))
    cli("verwerk", code=1)
    assert [p.name for p in paden.postvak_in.iterdir()] == ["fout.xlsx"]
    assert list(paden.teruggestuurd.iterdir())
