"""The figures described for machines: every column of the CSV, and a catalogue with what DCAT-AP-NL 3.0 requires."""

from __future__ import annotations

import csv
import io
import json

import pytest
from rdflib import DCTERMS, FOAF, RDF, Graph, Literal, Namespace, URIRef

from tests.unit.rapport_voorbeeld import profiel, publicatie
from werkwijzer.jaar.publicatie import Herziening, lees_jaren
from werkwijzer.paden import Paden
from werkwijzer.rapport.downloads import csv_tekst
from werkwijzer.rapport.opendata import ALLE_JAREN, bestanden, catalogus, csvw

DCAT = Namespace("http://www.w3.org/ns/dcat#")
XSD = Namespace("http://www.w3.org/2001/XMLSchema#")
VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
EU = "http://publications.europa.eu/resource/authority/"

# DCAT-AP 3.0 and its Dutch profile: property → least and most times (None: no limit).
VERPLICHT = {
    DCAT.Catalog: {
        DCTERMS.title: (1, None),
        DCTERMS.description: (1, None),
        DCTERMS.publisher: (1, 1),
        DCAT.contactPoint: (1, 1),
        DCAT.dataset: (1, None),
    },
    DCAT.Dataset: {
        DCTERMS.title: (1, None),
        DCTERMS.description: (1, None),
        DCTERMS.identifier: (1, 1),
        DCTERMS.accessRights: (1, 1),
        DCTERMS.creator: (1, None),
        DCTERMS.publisher: (1, 1),
        DCAT.contactPoint: (1, 1),
        DCAT.theme: (1, None),
    },
    DCAT.Distribution: {DCAT.accessURL: (1, 1), DCAT.downloadURL: (1, 1), DCTERMS.license: (1, 1)},
    FOAF.Agent: {FOAF.name: (1, None)},
    VCARD.Organization: {VCARD.fn: (1, None), VCARD.hasURL: (1, None)},
}


@pytest.fixture(scope="module")
def jaren():
    return lees_jaren(Paden().openbaar)


@pytest.fixture(scope="module")
def graaf(jaren) -> Graph:
    return Graph().parse(data=catalogus(jaren, profiel(), pdf=True), format="json-ld")


def rijen(*publicaties) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(csv_tekst(*publicaties).removeprefix("\ufeff")), delimiter=";"))


# ---------- CSV ----------


def test_every_column_is_described_and_in_order():
    kop = csv_tekst(publicatie()).removeprefix("\ufeff").splitlines()[0]
    kolommen = json.loads(csvw(profiel(), publicatie()))["tableSchema"]["columns"]
    assert [k["titles"] for k in kolommen] == kop.split(";")
    assert all(k["dc:description"].endswith(".") for k in kolommen)


def test_the_csv_of_every_published_year_and_of_all_years_keeps_to_its_description(jaren):
    for reeks in (*([p] for p in jaren.values()), list(jaren.values())):
        beschrijving = json.loads(csvw(profiel(), *reeks))
        schema = beschrijving["tableSchema"]
        verplicht = [k["name"] for k in schema["columns"] if k["required"]]
        gelezen = rijen(*reeks)
        assert [r for r in gelezen if not all(r[naam] for naam in verplicht)] == []
        sleutels = [tuple(r[naam] for naam in schema["primaryKey"]) for r in gelezen]
        assert len(sleutels) == len(set(sleutels))
        assert all(bool(r["waarde"]) != bool(r["markering"]) for r in gelezen)
        for r in gelezen:
            int(r["jaar"])
            float(r["waarde"].replace(",", ".") or 0)
        assert beschrijving["url"] == (f"cijfers-{reeks[0].jaar}.csv" if len(reeks) == 1 else ALLE_JAREN)
        assert beschrijving["dc:license"] == {"@id": f"{EU}licence/CC0"}


def test_costs_per_source_in_the_csv_add_up_to_the_total(jaren):
    for p in jaren.values():
        for kolom in ("begroot", "werkelijk"):
            geld = {r["rij"]: int(r["waarde"]) for r in rijen(p) if r["tabel"] == "kosten" and r["kolom"] == kolom}
            assert sum(bedrag for rij, bedrag in geld.items() if rij.startswith("bron")) == geld.get("totaal", 0)


# ---------- catalogue ----------


def test_catalogue_has_what_the_profile_requires(graaf):
    mist = []
    for klasse, eigenschappen in VERPLICHT.items():
        dingen = set(graaf.subjects(RDF.type, klasse))
        assert dingen, klasse
        for ding in dingen:
            for eigenschap, (minstens, hoogstens) in eigenschappen.items():
                aantal = len(set(graaf.objects(ding, eigenschap)))
                if aantal < minstens or (hoogstens and aantal > hoogstens):
                    mist.append((ding, eigenschap, aantal))
    assert mist == []


def test_a_data_set_per_year_with_every_download_and_one_of_all_years(graaf, jaren):
    sets = set(graaf.subjects(RDF.type, DCAT.Dataset))
    assert len(sets) == len(jaren) + 1
    adressen = {str(a) for a in graaf.objects(None, DCAT.downloadURL)}
    assert adressen == {
        f"https://voorbeeldstad.example/jaarverslag/{jaar}/{naam}"
        for jaar in jaren
        for naam in bestanden(jaar, pdf=True).values()
    } | {f"https://voorbeeldstad.example/jaarverslag/{ALLE_JAREN}"}
    periode = graaf.value(URIRef("https://voorbeeldstad.example/jaarverslag/#alle-jaren"), DCTERMS.temporal)
    assert [str(graaf.value(periode, dag)) for dag in (DCAT.startDate, DCAT.endDate)] == ["2023-01-01", "2025-12-31"]


def test_terms_are_those_of_the_public_lists(graaf):
    assert set(graaf.objects(None, DCTERMS.accessRights)) == {URIRef(f"{EU}access-right/PUBLIC")}
    assert {str(t) for t in graaf.objects(None, DCAT.theme)} == {f"{EU}data-theme/JUST", f"{EU}data-theme/SOCI"}
    assert Literal("2025-01-01", datatype=XSD.date) in set(graaf.objects(None, DCAT.startDate))
    assert {t.language for t in graaf.objects(None, DCTERMS.title)} == {"nl"}


def test_an_invented_year_says_so(graaf):
    for ding in graaf.subjects(RDF.type, DCAT.Dataset):
        assert str(graaf.value(ding, DCTERMS.title)).startswith("Verzonnen voorbeeld:")


def test_a_revision_gives_the_date_of_change():
    herzien = publicatie(herzieningen=(Herziening(datum="2026-05-01", reden="fout in een formulier"),))
    graaf = Graph().parse(data=catalogus({2025: herzien}, profiel(), pdf=False), format="json-ld")
    assert set(graaf.objects(None, DCTERMS.modified)) == {Literal("2026-05-01", datatype=XSD.date)}
    assert not [a for a in graaf.objects(None, DCAT.downloadURL) if str(a).endswith(".pdf")]
