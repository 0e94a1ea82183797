"""Searching: how a question is read, and what looks like what."""

from __future__ import annotations

import pytest

from werkwijzer.volgsysteem.lezen.zoeken import gelijkenis, vraagdelen, zoek
from werkwijzer.volgsysteem.lezen.zoekindex import Kaart, Kenmerk, open_zoekindex, sleutels


@pytest.mark.parametrize(
    "getypt",
    ["04-05-2008", "4-5-2008", "4/5/2008", "4.5.08", "4 mei 2008", "4 MEI 2008", "2008-05-04", "04052008", "20080504"],
)
def test_a_date_may_be_written_in_any_way(getypt):
    deel = vraagdelen(f"yara {getypt}")[0]
    assert deel.soort == "datum"
    assert "2008-05-04" in deel.waarden


@pytest.mark.parametrize("getypt", ["PGA-00042-W", "pga 42 w", "pga42w"])
def test_a_casusnummer_may_be_written_in_any_way(getypt):
    (deel,) = vraagdelen(getypt)
    assert (deel.soort, int(deel.waarden[0])) == ("nummer", 42)


def test_a_date_that_does_not_exist_is_no_date():
    assert all(d.soort != "datum" for d in vraagdelen("31-02-2008"))


def test_a_name_in_one_word_is_found_too():
    assert "vandenberg" in sleutels("naam", "Jan van den Berg")


def test_one_error_in_a_short_word_and_two_in_a_longer_one():
    assert set(gelijkenis("yara", ["yara", "yare", "yaar", "yoro"])) == {"yara", "yare", "yaar"}
    assert set(gelijkenis("mohammed", ["mohamed", "muhamed", "achmed"])) == {"mohamed", "muhamed"}


@pytest.fixture
def index(tmp_path):
    def kaart(nummer, naam, geboren, *anders, gesloten=False):
        vast = (Kenmerk("naam", naam), Kenmerk("geboren", geboren))
        return Kaart(nummer, "in de aanpak", gesloten, (*vast, *(Kenmerk(s, t) for s, t in anders)))

    with open_zoekindex(tmp_path / "zoek.sqlite") as index:
        index.bewaar(kaart("PGA-00001-B", "Ýara van Verzonnenveld", "2008-05-04", ("alias", "Bliksem")), "1")
        index.bewaar(kaart("PGA-00002-C", "Sem Bedacht", "2009-11-30", ("school", "Het Kompas")), "1")
        index.bewaar(kaart("PGA-00003-D", "Sem Bedachtsma", "2010-01-02", ("telefoon", "06-000 000 00")), "1")
        yield index


def gevonden(index, vraag):
    return [t.kaart.casusnummer for t in zoek(index, vraag).treffers]


@pytest.mark.parametrize(
    "vraag", ["verzonnenveld yara", "Verzonenveld", "verzonnen", "bliksm", "4 mei 2008", "4-5-2009", "1", "yara 2008"]
)
def test_one_person_is_found_in_many_ways(index, vraag):
    assert gevonden(index, vraag)[0] == "PGA-00001-B"


def test_the_best_comes_first_and_says_why(index):
    uitslag = zoek(index, "sem bedacht")
    assert [(t.kaart.casusnummer, t.score) for t in uitslag.treffers] == [("PGA-00002-C", 100), ("PGA-00003-D", 95)]
    assert uitslag.treffers[1].redenen == (
        "“sem” staat in de naam: Sem Bedachtsma",
        "“bedacht” is het begin van de naam: Sem Bedachtsma",
    )


def test_a_part_that_fits_nothing_is_said(index):
    treffer = zoek(index, "sem bedacht pannenkoek").treffers[0]
    assert treffer.score == 66  # two of three
    assert "“pannenkoek” staat niet in het dossier" in treffer.redenen


def test_school_phone_and_a_casusnummer_with_another_letter(index):
    assert gevonden(index, "kompas") == ["PGA-00002-C"]
    assert gevonden(index, "0600000000") == ["PGA-00003-D"]
    assert zoek(index, "pga 2 x").treffers[0].redenen == (
        "“pga 2 x” lijkt op het casusnummer, maar de letter is anders",
    )


def test_nothing_found_and_hostile_questions(index):
    for vraag in ("pannenkoek", "'; DROP TABLE kaarten; --", "%", "\x00", "((((", "9" * 400, "é" * 5000):
        assert gevonden(index, vraag) == []


def test_what_is_forgotten_is_gone_from_the_file(tmp_path, index):
    index.vergeet("PGA-00001-B")
    assert gevonden(index, "verzonnenveld") == []
    assert b"Verzonnenveld" not in (tmp_path / "zoek.sqlite").read_bytes()
    assert b"verzonnenveld" not in (tmp_path / "zoek.sqlite").read_bytes()


def test_a_damaged_search_file_is_made_anew(tmp_path):
    (tmp_path / "zoek.sqlite").write_bytes(b"geen database" * 100)
    with open_zoekindex(tmp_path / "zoek.sqlite") as index:
        assert index.ijkpunt is None
