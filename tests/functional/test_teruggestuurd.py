"""What was sent back and is solved meanwhile does not stay: neither in the in-tray nor as a returned workbook."""

from __future__ import annotations

import re
import shutil
from datetime import date, timedelta

import openpyxl
import pytest

from tests.conftest import aanmelding, herijking, plan, uvz, werkboek
from werkwijzer.dossiers.openen import open_register
from werkwijzer.volgsysteem.dag.startpagina import startblad


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
    assert tekst.count("de verbeterde versie is opgeslagen") == 2
    assert list(paden.postvak_in.iterdir()) == []
    assert sorted(p.name.split(" ")[0] for p in (paden.prive / "vervangen").iterdir()) == ["eerste", "tweede"]
    assert list(paden.teruggestuurd.iterdir()) == []  # what somebody wrote in the first was handed in as the second


@pytest.mark.parametrize("geschreven", [{}, {"voornaam": "Yara"}, {"achternaam": "VERZONNENVELD"}])
def test_een_nieuw_formulier_in_plaats_van_het_teruggestuurde(geschreven, paden, definities, cli):
    """Also when somebody writes the same name another way."""
    (paden.postvak_in / "fout.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding(geslacht=None)))
    cli("verwerk", code=1)
    assert list(paden.teruggestuurd.iterdir())
    (paden.postvak_in / "vers.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding(**geschreven)))
    assert "fout.xlsx: de verbeterde versie is opgeslagen" in cli("verwerk")
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


class Later(date):
    """Three days later."""

    @classmethod
    def today(cls) -> date:
        return MORGEN + timedelta(days=2)


MORGEN = date.today() + timedelta(days=1)  # noqa: DTZ011 (what is still to come depends on the day)


@pytest.fixture(autouse=True)
def _de_dag_van_nu(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run of all tests may begin before midnight and come here after it."""
    monkeypatch.setitem(globals(), "MORGEN", date.today() + timedelta(days=1))  # noqa: DTZ011


def codes(tekst: str) -> list[str]:
    return re.findall(r"^    (?:fout|let op) ([A-Z]\d\d)", tekst, re.MULTILINE)


def test_een_dag_die_nog_komt_wordt_opnieuw_bekeken(paden, definities, cli, monkeypatch):
    """The start page knows from which day on it may be filed, and what was returned of it goes."""
    (paden.postvak_in / "ander.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding()))
    cli("verwerk")
    verslag = werkboek(definities, "uvz-verslag", uvz(MORGEN, "PGA-00001-B"))
    (paden.postvak_in / "verslag.xlsx").write_bytes(verslag)
    uit = cli("verwerk", code=1)
    assert codes(uit) == ["V18"]
    assert "Klopt de datum toch? Laat het staan, en geef op die dag of later: werkwijzer verwerk" in uit
    with open_register(paden, definities) as register:
        nu, morgen = (startblad(register, dag) for dag in (MORGEN - timedelta(days=1), MORGEN))
    assert ([t.bestand for t in nu.terug], nu.nieuw) == (["verslag.xlsx"], ())
    assert (morgen.terug, morgen.nieuw) == ((), ("verslag.xlsx",))
    monkeypatch.setattr("werkwijzer.postvak.verwerken.date", Later)
    assert "verslag.xlsx: opgeslagen" in cli("verwerk")
    assert list(paden.teruggestuurd.iterdir()) == []


def test_alles_wat_mis_is_komt_in_een_keer(paden, definities, cli):
    """In the form itself, on the calendar and beside what is filed."""
    (paden.postvak_in / "a.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding()))
    cli("verwerk")
    fout = plan("PGA-00009-K", "start", MORGEN, regisseur=None)
    (paden.postvak_in / "plan.xlsx").write_bytes(werkboek(definities, "plan", fout))
    assert codes(cli("verwerk", code=1)) == ["V01", "V18", "X01"]
    assert codes(cli("controleer", paden.postvak_in / "plan.xlsx", code=1)) == ["V01", "V18"]
    zonder_besluit = plan("PGA-00001-B", "start", date(2024, 3, 1), regisseur=None)
    (paden.postvak_in / "plan.xlsx").write_bytes(werkboek(definities, "plan", zonder_besluit))
    assert codes(cli("verwerk", code=1)) == ["V01", "X06"]
    dubbel = aanmelding(wijk=None, geslacht=None)
    (paden.postvak_in / "plan.xlsx").write_bytes(werkboek(definities, "aanmelding", dubbel))
    uit = cli("verwerk", code=1)
    assert codes(uit) == ["V01", "V01", "X03"]
    assert cli("verwerk", code=1) == uit
    assert [p.name for p in paden.teruggestuurd.iterdir()] == ["plan (verbeteren).xlsx"]


def test_een_onbekend_nummer_verbergt_niet_wat_er_mis_is_met_een_ander(paden, definities, cli):
    (paden.postvak_in / "a.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding()))
    cli("verwerk")
    eerst = werkboek(definities, "uvz-verslag", uvz(date(2024, 2, 6), "PGA-00001-B"))
    (paden.postvak_in / "uvz.xlsx").write_bytes(eerst)
    cli("verwerk")
    dicht = {"besluit": "negatief"}
    te_vroeg = herijking(
        date(2024, 1, 5), {"casusnummer": "PGA-00009-K", **dicht}, {"casusnummer": "PGA-00001-B", **dicht}
    )
    (paden.postvak_in / "her.xlsx").write_bytes(werkboek(definities, "herijking", te_vroeg))
    assert codes(cli("verwerk", code=1)) == ["X01", "X10"]


def test_wie_je_belt_is_nooit_iemand_die_in_het_formulier_niet_klopt(paden, definities, cli):
    anders = aanmelding(aanmelder_contact="123456782", geslacht=None)  # that may be a citizen service number
    (paden.postvak_in / "a.xlsx").write_bytes(werkboek(definities, "aanmelding", anders))
    assert "Stuur terug aan A. Melder: " in cli("verwerk", code=1)


def test_een_teruggave_die_niemand_aanraakte_wordt_vervangen(paden, definities, cli):
    """The same file, corrected in part and handed in again under its own name: one returned workbook, not two."""
    for anders in ({"geslacht": None, "wijk": None}, {"wijk": None}):
        (paden.postvak_in / "a.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding(**anders)))
        cli("verwerk", code=1)
    assert [p.name for p in paden.teruggestuurd.iterdir()] == ["a (verbeteren).xlsx"]
    (paden.postvak_in / "a.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding()))
    cli("verwerk")
