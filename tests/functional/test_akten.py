"""Akten: acts on a dossier that are not forms. Part of the record, logged, and undone only by another akte."""

from __future__ import annotations

import os
from datetime import date

import pytest

from tests.conftest import aanmelding
from tests.functional.test_niets_kwijt import Storing, dood
from werkwijzer.dossiers.akten import lees_akte
from werkwijzer.dossiers.logboek import Logboek
from werkwijzer.dossiers.openen import open_register
from werkwijzer.fouten import GebruikersFout

ZUS = aanmelding(voornaam="Noor", geboortedatum=date(2010, 2, 3))


def test_een_akte_staat_in_het_dossier_en_zonder_reden_in_het_logboek(indienen, paden, definities):
    een, twee = indienen(("aanmelding", aanmelding()), ("aanmelding", ZUS))
    with open_register(paden, definities) as register:
        akte = register.schrijf_akte(
            "familie", een, "Samen thuis bij tante Truus", {"ander": twee}, datum=date(2024, 2, 29)
        )
        assert register.akten(een) == register.akten(twee, "familie") == [akte]
        assert register.akten(soort="samenvoegen") == []
    pad = paden.dossiers / een / "akten" / f"2024-02-29_familie_{akte.kenmerk}.json"
    assert lees_akte(pad.read_bytes()) == akte
    regel = list(Logboek(paden.logboek).regels())[-1]
    assert (regel.gebeurtenis, regel.casusnummer, regel.sha256) == ("akte", een, akte.sha256)
    assert "Truus" not in paden.logboek.read_text("utf-8")


def test_alleen_een_andere_akte_maakt_een_akte_ongedaan(indienen, paden, definities):
    een, twee = indienen(("aanmelding", aanmelding()), ("aanmelding", ZUS))
    with open_register(paden, definities) as register:
        akte = register.schrijf_akte("familie", een, "Broer en zus", {"ander": twee})
        weg = register.schrijf_akte("herroepen", een, "Geen reden meer bij dit kind", herroept=akte.kenmerk)
        assert register.akten(een) == []
        assert register.akten(een, ook_herroepen=True) == [akte, weg]
        with pytest.raises(GebruikersFout, match="geen geldende akte"):
            register.schrijf_akte("herroepen", een, "Nog een keer", herroept=akte.kenmerk)


@pytest.mark.parametrize(
    ("casusnummer", "reden", "tekst"), [("PGA-00009-K", "Reden", "niet bekend"), ("PGA-00001-B", " ", "Geef een reden")]
)
def test_een_akte_zonder_dossier_of_reden_kan_niet(indienen, paden, definities, casusnummer, reden, tekst):
    indienen(("aanmelding", aanmelding()))
    voor = paden.logboek.read_bytes()
    with open_register(paden, definities) as register, pytest.raises(GebruikersFout, match=tekst):
        register.schrijf_akte("familie", casusnummer, reden)
    assert paden.logboek.read_bytes() == voor


def test_herstel_leest_de_akten_terug_en_ziet_dat_er_een_is_veranderd(indienen, paden, definities, cli):
    een, twee = indienen(("aanmelding", aanmelding()), ("aanmelding", ZUS))
    with open_register(paden, definities) as register:
        akte = register.schrijf_akte("familie", een, "Broer en zus", {"ander": twee})
    paden.index.unlink()
    assert "2 formulieren gelezen" in cli("herstel")
    with open_register(paden, definities) as register:
        assert register.akten() == [akte]
    pad = paden.prive / akte.bestand
    pad.write_bytes(pad.read_bytes().replace(b"Broer", b"Neven"))
    uit = cli("herstel", code=1)
    assert f"Is niet meer hetzelfde als bij het opbergen. Zet het terug uit de back-up:\n  {akte.bestand}" in uit


@pytest.mark.skipif(not hasattr(os, "fork"), reason="splitst het proces")
def test_gedood_bij_elke_handeling_is_de_akte_er_helemaal_of_helemaal_niet(indienen, paden, definities):
    een, twee = indienen(("aanmelding", aanmelding()), ("aanmelding", ZUS))
    gelukt = bij = 0
    while not gelukt:
        bij += 1
        gelukt = _schrijf_en_sterf(paden, definities, een, twee, bij)
        with open_register(paden, definities) as register:
            akten = register.akten()
            gelogd = [r.bestand for r in register.logboek.regels() if r.gebeurtenis == "akte"]
        assert [a.bestand for a in akten] == gelogd
        assert sorted(gelogd) == sorted(p.relative_to(paden.prive).as_posix() for p in paden.dossiers.rglob("*.json"))
        assert not (paden.prive / ".bezig.json").exists()
    assert bij > 10


def _schrijf_en_sterf(paden, definities, een: str, twee: str, bij: int) -> bool:
    """In a child process that is killed at file operation `bij`; whether it got to the end."""
    kind = os.fork()
    if kind == 0:
        try:
            with open_register(paden, definities) as register:
                storing = Storing(bij, dood)
                for naam in ("fsync", "replace", "unlink", "mkdir", "open"):
                    setattr(os, naam, storing.bewaakt(getattr(os, naam), naam))
                register.schrijf_akte("familie", een, f"Poging {bij}", {"ander": twee})
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(kind, 0)[1]) == 0
