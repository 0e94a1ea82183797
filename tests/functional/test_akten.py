"""Akten: acts on a dossier that are not forms. Part of the record, logged, and undone only by another akte."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import date
from types import SimpleNamespace

import click
import pytest

from tests.conftest import aanmelding
from tests.functional.test_niets_kwijt import Storing, dood
from werkwijzer.cli import werkwijzer
from werkwijzer.cli.basis import REDEN
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
        with pytest.raises(GebruikersFout, match="geen geldende aantekening"):
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
    assert f"Is niet meer hetzelfde als bij het opslaan. Zet het terug uit de back-up:\n  {akte.bestand}" in uit


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


def _met_een_reden(groep: click.Group, naam: str = "") -> Iterator[tuple[str, click.Parameter]]:
    """Every option of every command that asks for a reason."""
    for kort, opdracht in groep.commands.items():
        if isinstance(opdracht, click.Group):
            yield from _met_een_reden(opdracht, f"{naam} {kort}")
        for optie in opdracht.params:
            if "reden" in (optie.name or "") or "REDEN" in str(optie.metavar):
                yield f"{naam} {kort} --{optie.name}", optie


def test_elke_opdracht_vraagt_door_bij_een_reden_van_een_woord():
    opties = dict(_met_een_reden(werkwijzer))
    assert len(opties) > 12
    soorten = {naam: getattr(o.type, "types", [o.type])[-1] for naam, o in opties.items()}
    assert [naam for naam, soort in soorten.items() if soort is not REDEN] == []


def test_een_reden_van_een_woord_wordt_gezegd_en_in_een_terminal_gevraagd(indienen, cli, monkeypatch):
    een, twee = indienen(("aanmelding", aanmelding()), ("aanmelding", ZUS))
    assert "Waarschuwing: De reden is één woord: ‘Spijbelt.’." in cli("familie", een, twee, "--reden", "Spijbelt.")
    assert "één woord" not in cli("familie", twee, een, "--reden", "Spijbelt sinds mei.", code=None)
    monkeypatch.setattr("sys.stdin", SimpleNamespace(isatty=lambda: True))
    gevraagd: list[str] = []
    for ja in (True, False):
        monkeypatch.setattr(click, "confirm", lambda vraag, *, ja=ja, **_: (gevraagd.append(vraag), ja)[1])
        with nullcontext() if ja else pytest.raises(click.BadParameter, match="Er is niets vastgelegd"):
            assert REDEN.convert("Dubbel", None, None) == "Dubbel"
    assert gevraagd == ["Toch zo vastleggen?"] * 2
