"""`werkwijzer zoek` and the readable dossier pages, on forms that were really filed."""

from __future__ import annotations

import json
import shutil
from datetime import date
from html.parser import HTMLParser

import pytest

from tests.conftest import Cli, aanmelding, dien_in, herijking, nieuw_project, plan, uvz
from werkwijzer.dossiers.logboek import Logboek
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.vernietigen import vernietig
from werkwijzer.paden import Paden
from werkwijzer.volgsysteem.lezen.weergave import werk_bij

YARA, SEM = "PGA-00001-B", "PGA-00002-C"
VIJANDIG = "<script>alert(1)</script>{{ 7*7 }}\u202e"


@pytest.fixture(scope="module")
def gevuld(tmp_path_factory, definities) -> Paden:
    """Two dossiers: one with a whole course, one of somebody with a hostile name."""
    paden = nieuw_project(tmp_path_factory.mktemp("raadplegen"))
    dien_in(paden, definities, ("aanmelding", aanmelding(bekend_als="Bliksem", school_of_werkgever="Het Kompas")))
    sem = aanmelding(voornaam="Sem", achternaam=VIJANDIG, geboortedatum=date(2009, 1, 2), veiligheid="# kop\n**vet**")
    dien_in(paden, definities, ("aanmelding", sem))
    acties = [
        {"wat": "Bellen met thuis", "wie": "halt", "wanneer": date(2024, 3, 1), "stand": "open"},
        {"wat": "Fiets maken", "wie": "jongerenwerk", "wanneer": date(2024, 2, 10), "stand": "klaar"},
    ]
    dien_in(
        paden,
        definities,
        ("uvz-verslag", uvz(date(2024, 1, 20), YARA, SEM)),
        ("plan", plan(YARA, "start", date(2024, 2, 1), 2, {"acties": acties})),
        ("plan", plan(YARA, "voortgang", date(2024, 8, 1), [3, 2, 2, 2, 4, 2, 2, 2], {"acties": acties})),
        ("herijking", herijking(date(2024, 9, 1), {"casusnummer": SEM, "besluit": "negatief"})),
    )
    with open_register(paden, definities) as register:
        assert werk_bij(register) == 2
    return paden


@pytest.fixture
def eigen(gevuld, tmp_path) -> Paden:
    """A copy that a test may change."""
    return Paden(gevuld.project, shutil.copytree(gevuld.prive, tmp_path / "prive"))


def pagina(paden, nummer) -> str:
    return (paden.prive / "weergave" / f"{nummer}.html").read_text("utf-8")


class Tekst(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tekst, self.labels = "", set[str]()
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        del attrs
        self.labels.add(tag)

    def handle_data(self, data):
        self.tekst += f"{data} "


def test_zoeken_vindt_zegt_waarom_en_logt_zonder_de_vraag(eigen):
    cli = Cli(eigen)
    uit = cli("zoek", "verzonenveld", "yara", "4", "mei", "2008")
    assert YARA in uit
    assert "ook bekend als Bliksem" in uit
    assert "in de aanpak sinds 20-01-2024" in uit
    assert "lijkt voor 92 % op de naam: Ýara Verzonnenveld" in uit
    assert "“4 mei 2008” is de geboortedatum: 04-05-2008" in uit
    laatste = list(Logboek(eigen.logboek).regels())[-1]
    assert (laatste.opdracht, laatste.gebeurtenis, laatste.casusnummer) == ("zoek", "getoond", YARA)
    assert not any(woord in eigen.logboek.read_text("utf-8").casefold() for woord in ("verzonenveld", "yara", "mei"))


def test_gesloten_dossier_staat_er_zo_bij_en_niets_gevonden_is_een_bevinding(eigen):
    cli = Cli(eigen)
    assert "GESLOTEN: afgesloten op 01-09-2024 (negatief)" in cli("zoek", "2 januari 2009")
    assert "Niets gevonden" in cli("zoek", "pannenkoek", code=1)
    assert list(Logboek(eigen.logboek).regels())[-1].gebeurtenis == "niets gevonden"
    assert json.loads(cli("zoek", "bliksem", "--json"))[0]["casusnummer"] == YARA


def test_wat_net_is_opgeborgen_wordt_meteen_gevonden(eigen, definities):
    nieuw = aanmelding(voornaam="Nova", achternaam="Nieuwendijk", geboortedatum=date(2010, 3, 3))
    dien_in(eigen, definities, ("aanmelding", nieuw))
    assert "PGA-00003-D" in Cli(eigen)("zoek", "nieuwendyk")


@pytest.mark.parametrize("weg", ["zoek.sqlite", "index.sqlite"])
def test_zoeken_werkt_ook_zonder_de_hulpbestanden(eigen, weg):
    (eigen.prive / weg).unlink()
    assert YARA in Cli(eigen)("zoek", "bliksem")


def test_een_logboek_waarvan_het_einde_niet_klopt_houdt_zoeken_tegen(eigen):
    regels = eigen.logboek.read_bytes().splitlines(keepends=True)
    eigen.logboek.write_bytes(b"".join([*regels[:-1], regels[-1].replace(b'"nr": ', b'"nr":  1')]))
    assert "Het logboek klopt niet" in Cli(eigen)("zoek", "bliksem", code=1)


def test_zonder_dossiers(cli):
    uit = cli("zoek", "bliksem", code=1)
    assert f"In {cli.paden.prive} zijn nog geen formulieren verwerkt. Begin met: werkwijzer verwerk" in uit


def test_zoeken_zonder_iets_om_te_zoeken(eigen):
    uit = Cli(eigen)("zoek", " ", code=1)
    assert "Geef een naam, geboortedatum, casusnummer of school om te zoeken." in uit


def test_een_pagina_is_van_een_dossier_of_van_alle(cli):
    assert "Geef één casusnummer, of --alle." in cli("dossier", code=2)
    assert "Geef één casusnummer, of --alle." in cli("dossier", YARA, "--alle", code=2)


def test_pagina_laat_het_hele_verloop_zien(gevuld):
    tekst = " ".join(Tekst(pagina(gevuld, YARA)).tekst.split())
    for stuk in (
        "Vertrouwelijk",
        "De gegevens zijn verzonnen",
        "Ook bekend als Bliksem",
        "Geboren op 4 mei 2008",
        "Stand: in de aanpak sinds 20-01-2024",
        "1 februari 2025 volgende meting uiterlijk",  # 1 August 2024 and six months
        "1 maart 2024 actie: Bellen met thuis (Halt)",
        "Dagbesteding, onderwijs en werk 2 4",
        "Besluit: integrale aanpak zorg en veiligheid.",
        "Overlast op het plein.",
    ):
        assert stuk in tekst, stuk
    loopt, klaar = tekst.split("Wat loopt ")[-1].split("Wat klaar of gestopt is")[:2]
    assert "Bellen met thuis" in loopt
    assert "Fiets maken" not in loopt
    assert "Fiets maken" in klaar.split("Tijdlijn")[0]


def test_vijandige_naam_blijft_tekst(gevuld):
    html = pagina(gevuld, SEM)
    gelezen = Tekst(html)
    assert VIJANDIG in gelezen.tekst
    assert "**vet**" in gelezen.tekst
    assert "script" not in gelezen.labels
    assert "49" not in gelezen.tekst.split("Geboren")[0]


def test_uit_een_gedeeld_verslag_staat_alleen_de_eigen_regel(gevuld):
    assert SEM not in pagina(gevuld, YARA)
    assert YARA not in pagina(gevuld, SEM)


def test_verwerk_maakt_alleen_de_paginas_die_veranderen(eigen, definities):
    cli = Cli(eigen)
    cli("verwerk")
    voor = {p.name: p.stat().st_mtime_ns for p in (eigen.prive / "weergave").iterdir()}
    cli("verwerk")
    assert {p.name: p.stat().st_mtime_ns for p in (eigen.prive / "weergave").iterdir()} == voor
    dien_in(
        eigen, definities, ("herijking", herijking(date(2024, 9, 8), {"casusnummer": YARA, "besluit": "monitoring"}))
    )
    cli("verwerk")
    na = {p.name: p.stat().st_mtime_ns for p in (eigen.prive / "weergave").iterdir()}
    assert [naam for naam in na if na[naam] != voor[naam]] == [f"{YARA}.html"]
    assert "Besluit: doorgaan met monitoring." in pagina(eigen, YARA)


def test_een_pagina_die_weg_is_komt_terug_op_verzoek(eigen):
    (eigen.prive / "weergave" / f"{YARA}.html").unlink()
    assert f"{YARA}.html" in Cli(eigen)("dossier", "pga 1 b")
    assert "Bliksem" in pagina(eigen, YARA)
    assert "is niet bekend" in Cli(eigen)("dossier", "PGA-00009-K", code=1)


def test_een_akte_komt_op_de_pagina(eigen, definities):
    with open_register(eigen, definities) as register:
        akte = register.schrijf_akte("verzoek", YARA, "Vraagt om <b>verbetering</b>.", {"recht": "verbeteren"})
        assert werk_bij(register) == 1
        register.schrijf_akte("herroepen", YARA, "Vergissing.", herroept=akte.kenmerk)
        assert werk_bij(register) == 1
    gelezen = Tekst(pagina(eigen, YARA))
    assert "Vraagt om <b>verbetering</b>. (geldt niet meer)" in gelezen.tekst
    assert "b" not in gelezen.labels


def test_een_samengevoegd_nummer_wijst_naar_het_dossier_waarin_het_opging(eigen):
    cli = Cli(eigen)
    cli("corrigeer", "samenvoegen", SEM, YARA, "--reden", "Dezelfde jongere.", "--ja")
    uit = cli("zoek", "pga 2 c")
    assert f"{YARA}  " in uit
    assert f"is {SEM}, dat met dit dossier is samengevoegd" in uit
    assert not (eigen.prive / "weergave" / f"{SEM}.html").exists()


def test_een_vernietigd_dossier_is_ook_uit_zoeken_en_weergave_weg(eigen, definities):
    cli = Cli(eigen)
    cli("zoek", "bliksem")
    with open_register(eigen, definities) as register:
        vernietig(register, YARA, "verzoek", date(2026, 1, 1))
    assert not (eigen.prive / "weergave" / f"{YARA}.html").exists()
    assert not eigen.zoekbestand.exists()
    assert "Niets gevonden" in cli("zoek", "bliksem", code=1)
    assert b"liksem" not in eigen.zoekbestand.read_bytes()


def test_pagina_in_de_browser_zonder_fout_passend_en_toegankelijk(gevuld, browser):
    """No script, nothing from outside, no scrolling sideways on a phone, and enough contrast in both schemes."""
    adres = (gevuld.prive / "weergave" / f"{YARA}.html").as_uri()
    for schema in ("light", "dark"):
        venster = browser.new_context(color_scheme=schema, viewport={"width": 390, "height": 800})
        tabblad = venster.new_page()
        fouten, verzoeken = [], []
        tabblad.on("console", lambda bericht, fouten=fouten: fouten.append(bericht.text))
        tabblad.on("request", lambda verzoek, verzoeken=verzoeken: verzoeken.append(verzoek.url))
        tabblad.goto(adres)
        assert (fouten, verzoeken) == ([], [adres])
        assert tabblad.evaluate("document.documentElement.scrollWidth") <= 390
        assert tabblad.locator("h1").count() == 1
        venster.close()
