"""Reading one dossier: the same casus as from all forms, and no more work when there are more people."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from datetime import date
from types import SimpleNamespace

import pytest

from tests.conftest import aanmelding, dien_in, plan, uvz
from tests.meting.rapport import vul_register
from werkwijzer.casus.casus import casus_van, casussen
from werkwijzer.dossiers.index import Index, Ingediend, vervangt
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.volgsysteem.lezen.beeld import dossierbeeld
from werkwijzer.volgsysteem.lezen.leesbaar import over_persoon
from werkwijzer.volgsysteem.lezen.weergave import dossier_van


@pytest.fixture(scope="module")
def gevuld(eenmaal, definities: Definities) -> Paden:
    """A record of 40 dossiers with all kinds of forms."""
    map_ = eenmaal("veertig-dossiers", lambda doel: vul_register(Paden(PROJECT, doel / "prive"), definities, 40))
    return Paden(PROJECT, map_ / "prive")


@pytest.fixture
def index(gevuld: Paden) -> Index:
    return Index(gevuld.index, alleen_lezen=True)


def test_de_casus_van_een_persoon_is_die_uit_alle_formulieren(index: Index) -> None:
    """Every fact with its source: form, table and row."""
    allen = casussen(index.formulieren())
    assert len(allen) == 40
    for nummer, casus in allen.items():
        een = casus_van(nummer, index.van_persoon(nummer))
        for wat in ("formulieren", "vermeldingen", "politiefeiten", "brieven", "interventies", "voorwaarden"):
            assert getattr(een, wat) == getattr(casus, wat), (nummer, wat)
        assert een.trajecten == casus.trajecten


def test_wat_een_formulier_over_een_persoon_zegt_is_hetzelfde(index: Index) -> None:
    for nummer in index.casusnummers()[:10]:
        heel = {f.volgnr: over_persoon(f, nummer) for f in index.formulieren(casusnummer=nummer)}
        eigen = {f.volgnr: over_persoon(f, nummer) for f in index.van_persoon(nummer)}
        assert heel == eigen
        soort = [f.volgnr for f in index.van_persoon(nummer, "uvz-verslag")]
        assert soort == [f.volgnr for f in index.formulieren("uvz-verslag", nummer)]


def test_van_een_ander_komt_niets_mee(index: Index) -> None:
    nummer, *anderen = index.casusnummers()
    tekst = "".join(str(f.antwoorden) for f in index.van_persoon(nummer) if not f.casusnummer)
    assert nummer in tekst
    assert [a for a in anderen if a in tekst] == []


def test_lezen_van_een_dossier_groeit_niet_mee(index: Index, eenmaal, definities: Definities, monkeypatch) -> None:
    """Counted in characters of answers that are parsed per dossier, not in time."""
    map_ = eenmaal("honderdzestig", lambda doel: vul_register(Paden(PROJECT, doel / "prive"), definities, 160))
    gelezen = 0

    def loads(tekst: str) -> object:
        nonlocal gelezen
        gelezen += len(tekst)
        return json.loads(tekst)

    def per_dossier(index: Index, lees: Callable[[Index, str], Iterator[Ingediend]]) -> float:
        nonlocal gelezen
        gelezen = 0
        nummers = index.casusnummers()[:40]
        for nummer in nummers:
            list(lees(index, nummer))
        return gelezen / len(nummers)

    groot = Index(Paden(PROJECT, map_ / "prive").index, alleen_lezen=True)
    monkeypatch.setattr("werkwijzer.dossiers.index.json", SimpleNamespace(loads=loads, dumps=json.dumps))
    eigen = [per_dossier(i, lambda i, nummer: i.van_persoon(nummer)) for i in (index, groot)]
    heel = [per_dossier(i, lambda i, nummer: i.formulieren(casusnummer=nummer)) for i in (index, groot)]
    assert eigen[1] < 1.1 * eigen[0]
    assert heel[1] > 1.1 * heel[0]  # what it was: so this test can fail


def test_wat_een_verslag_vervangt_wordt_gevonden_met_de_sleutel(index: Index) -> None:
    """The same forms as by reading all of that kind."""
    for form in [f for f in index.formulieren() if not f.casusnummer][::7]:
        assert index.zelfde_als(form) == [f for f in index.formulieren(form.formulier) if vervangt(form, f)]
    vraag = "EXPLAIN QUERY PLAN SELECT volgnr FROM formulieren WHERE over=? AND vervangen=0 ORDER BY volgnr"
    assert "op_over" in str(index._db.execute(vraag, ("x",)).fetchall())


def test_wat_vaak_terugkomt_is_een_keer_in_het_geheugen(index: Index) -> None:
    een, ander = (f.antwoorden.velden for f in list(index.formulieren("plan"))[:2])
    assert {id(k) for k in een} & {id(k) for k in ander}
    for vraag in ("moment", "regievorm"):
        zelfde = [
            f.antwoorden.velden[vraag] for f in index.formulieren("plan") if f.antwoorden.velden[vraag] == een[vraag]
        ]
        assert len(zelfde) > 1
        assert len({id(w) for w in zelfde}) == 1


def test_een_samengevoegd_dossier_heeft_de_rijen_van_beide(paden: Paden, definities: Definities) -> None:
    tweede = aanmelding(voornaam="Ander", achternaam="Persoon", eerder_bekend="ander")
    (een,) = dien_in(paden, definities, ("aanmelding", aanmelding()))
    (ander,) = dien_in(paden, definities, ("aanmelding", tweede))
    dien_in(paden, definities, ("uvz-verslag", uvz(date(2025, 3, 4), een, ander)))
    dien_in(paden, definities, ("plan", plan(een, "start", date(2025, 4, 1))))
    with open_register(paden, definities) as register:
        register.schrijf_akte("samenvoegen", een, "Het is dezelfde.", {"ander": ander})
        index = register.index
        (verslag,) = [f for f in index.van_persoon(een) if f.formulier == "uvz-verslag"]
        (heel,) = index.formulieren("uvz-verslag")
        assert verslag.antwoorden.tabellen["besprekingen"] == tuple(heel.antwoorden.tabellen["besprekingen"])
        assert list(index.van_persoon(een)) == list(index.van_persoon(ander))
        assert dossierbeeld(dossier_van(register, een)).naam


def test_een_index_van_vroeger_wordt_opnieuw_gemaakt(paden: Paden, definities: Definities) -> None:
    (nummer,) = dien_in(paden, definities, ("aanmelding", aanmelding()))
    db = sqlite3.connect(paden.index)
    db.execute("PRAGMA user_version=7")
    db.close()
    with open_register(paden, definities) as register:
        assert [f.formulier for f in register.index.van_persoon(nummer)] == ["aanmelding"]
