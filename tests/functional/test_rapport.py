"""Across the privacy boundary: from filed forms to data/openbaar/<jaar>.json and the report pages."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from datetime import date

import jsonschema
import pytest

from tests.conftest import aanmelding, dien_in, herijking, nieuw_project, plan, uvz, werkboek
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.dossiers.akten import PUBLICATIE
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.indicatoren.effect import ROND_JONGEREN
from werkwijzer.jaar.publicatie import lees_jaren, schema_tekst
from werkwijzer.paden import PROJECT

HALT = "Verwijzingen naar Halt, per 1.000 inwoners van 12 tot en met 27 jaar"


@pytest.fixture
def gevuld(eenmaal, paden, definities):
    """Seven young people in the approach since 2023; of one the name is easy to find again."""

    def maak(map_):
        dien_in(nieuw_project(map_), definities, *formulieren())

    shutil.copytree(eenmaal("rapport", maak) / "prive", paden.prive, dirs_exist_ok=True)
    return paden


def formulieren() -> Iterator[tuple[str, Antwoorden]]:
    nummers = [maak_casusnummer("PGA", nr) for nr in range(1, 8)]
    for nr in range(1, 8):
        yield (
            "aanmelding",
            aanmelding(
                datum_aanmelding=date(2023, 1, nr),
                geboortedatum=date(2007, 1, nr),
                achternaam=f"Geheimman{'abcdefg'[nr - 1] * 4}",
                veiligheid="Zeldzamewoordcombinatie in het dossier.",
            ),
        )
    for nr, casus in enumerate(nummers, start=1):
        yield "plan", plan(casus, "start", date(2023, 2, nr), 2)
        yield "plan", plan(casus, "voortgang", date(2024, 2, nr), 3)
    yield "uvz-verslag", uvz(date(2023, 2, 1), *nummers)


def test_van_dossier_naar_json_en_pagina(cli, gevuld):
    uit = cli("rapport", 2024)
    json_pad = gevuld.openbaar / "2024.json"
    assert f"Geschreven: {json_pad} (status: concept)." in uit
    publicatie = json.loads(json_pad.read_text("utf-8"))
    assert publicatie["schema"] == "werkwijzer/jaar/5"
    assert publicatie["fictief"] is True
    assert publicatie["peildatum"] == "2024-12-31"
    waarden = {i["code"]: i["waarde"] for i in publicatie["indicatoren"]}
    assert waarden["K1"] == 7
    assert waarden["I1"] is None  # all seven went forward: that would say so of each of them
    assert (gevuld.docs / "jaarverslag" / "2024" / "index.md").exists()
    assert (gevuld.docs / "jaarverslag" / "2024" / "cijfers-2024.csv").exists()


def test_json_klopt_met_het_schema_dat_ernaast_staat(cli, gevuld):
    cli("rapport", 2024)
    schema = json.loads((gevuld.openbaar / "schema.json").read_text("utf-8"))
    jsonschema.validate(json.loads((gevuld.openbaar / "2024.json").read_text("utf-8")), schema)


def test_niets_over_een_persoon_over_de_grens(cli, gevuld):
    cli("rapport", 2023)
    cli("rapport", 2024)
    openbaar = [p for m in (gevuld.openbaar, gevuld.docs) for p in m.rglob("*") if p.is_file()]
    assert len(openbaar) > 8
    for pad in openbaar:
        inhoud = pad.read_bytes()
        for geheim in (b"Geheimman", b"Zeldzamewoordcombinatie", b"PGA-0000", b"2007-01-0", b"01-2007"):
            assert geheim not in inhoud, (pad, geheim)


def test_zelfde_formulieren_geven_dezelfde_bytes(cli, gevuld):
    def alles():
        return {p: p.read_bytes() for m in (gevuld.openbaar, gevuld.docs) for p in m.rglob("*") if p.is_file()}

    cli("rapport", 2024)
    eerst = alles()
    gevuld.index.unlink()
    assert "Ongewijzigd" in cli("rapport", 2024)
    assert alles() == eerst


def test_vastgesteld_jaar_verandert_alleen_met_een_reden(cli, gevuld, definities):
    assert "(status: vastgesteld)" in cli("rapport", 2023, "--vaststellen")
    assert "Ongewijzigd" in cli("rapport", 2023)
    sluiting = herijking(date(2023, 12, 1), {"casusnummer": "PGA-00001-B", "besluit": "positief"})
    laat = werkboek(definities, "herijking", sluiting)
    (gevuld.postvak_in / "laat.xlsx").write_bytes(laat)
    cli("verwerk")
    voor = (gevuld.openbaar / "2023.json").read_bytes()
    assert "2023 is vastgesteld en de cijfers zijn nu anders. Er is niets veranderd." in cli("rapport", 2023, code=1)
    assert "Geef een reden bij --herzien." in cli("rapport", 2023, "--herzien", " ", code=1)
    assert (gevuld.openbaar / "2023.json").read_bytes() == voor
    stop = cli("rapport", 2023, "--herzien", "Een afsluiting kwam te laat binnen.", code=1)
    assert "Er is niets gepubliceerd: na een eerder verslag kwamen formulieren te laat" in stop
    assert "  2023: 'Positief afgesloten' (I2-positief)" in stop
    assert "laat 2023 zoals het is" in stop
    assert (gevuld.openbaar / "2023.json").read_bytes() == voor
    assert "van deze kleine aantallen vermoeden" in cli("rapport", 2023, "--proef")
    besluit = "Besloten door de stuurgroep op 1 februari."
    gezegd = cli("rapport", 2023, "--herzien", "Een afsluiting kwam te laat binnen.", "--ondanks-vermoeden", besluit)
    assert "van deze kleine aantallen vermoeden hoe groot ze zijn" in gezegd
    assert "In de aanpak op 31 december 2023, Aantal: van 7 naar niet getoond" in gezegd, gezegd
    assert "verschil met" not in cli("rapport", 2023)
    with open_register(gevuld, definities) as register:
        akte = register.akten(soort=PUBLICATIE)[-1]
    assert akte.reden == f"Een afsluiting kwam te laat binnen. Ondanks een vermoeden: {besluit}"
    assert "2023: 'Positief afgesloten' (I2-positief)" in akte.gegevens["aanvaard"]
    nog_een = herijking(date(2023, 12, 2), {"casusnummer": "PGA-00002-C", "besluit": "positief"})
    (gevuld.postvak_in / "nog laat.xlsx").write_bytes(werkboek(definities, "herijking", nog_een))
    cli("verwerk")
    opnieuw = cli("rapport", 2023, "--herzien", "Er kwam er nog een.", code=1)
    assert "  2023: 'Positief afgesloten' (I2-positief)" in opnieuw, "a revision is asked about each time"
    herzien = lees_jaren(gevuld.openbaar)[2023]
    assert herzien.status == "herzien"
    assert [h.reden for h in herzien.herzieningen] == ["Een afsluiting kwam te laat binnen."]
    verantwoording = gevuld.docs / "jaarverslag" / "2023" / "verantwoording" / "index.md"
    assert "afsluiting kwam te laat binnen" in verantwoording.read_text("utf-8")


def test_een_oudere_versie_op_de_plek_van_het_vastgestelde_jaar_wordt_gezien(cli, gevuld, definities):
    """The version before the last one may be an act that was cut off: that is finished. An older one is not."""
    pad = gevuld.openbaar / "2024.json"
    concept = cli("rapport", 2024) and pad.read_bytes()
    cli("rapport", 2024, "--vaststellen", "--reden", "Besloten door het college.")
    vast = pad.read_bytes()
    pad.write_bytes(concept)
    assert "De publicatie van 2024 was niet afgemaakt" not in cli("rapport", 2024, "--proef")
    assert pad.read_bytes() == concept
    assert "De publicatie van 2024 was niet afgemaakt. Dat is nu gebeurd." in cli("rapport", 2024)
    assert pad.read_bytes() == vast
    dien_in(gevuld, definities, ("plan", plan(maak_casusnummer("PGA", 1), "voortgang", date(2024, 9, 1), 4)))
    cli("rapport", 2024, "--herzien", "Er kwam een plan bij.", "--ondanks-vermoeden", "Besloten door het college.")
    pad.write_bytes(concept)
    uit = cli("rapport", 2024, code=1)
    assert f"{pad} is veranderd zonder werkwijzer: het is de versie van" in uit
    assert pad.read_bytes() == concept


def test_stand_van_een_vastgesteld_jaar_blijft_wat_is_gepubliceerd(cli, gevuld, definities):
    """2023 was frozen with 7. An eighth, who began in 2023, comes in later: 7 stays, with the difference beside it."""
    cli("rapport", 2023, "--vaststellen")
    jongere = aanmelding(datum_aanmelding=date(2023, 3, 1), geboortedatum=date(2006, 6, 6), achternaam="Geheimlaat")
    (gevuld.postvak_in / "laat.xlsx").write_bytes(werkboek(definities, "aanmelding", jongere))
    cli("verwerk")
    besluit = uvz(date(2023, 4, 1), maak_casusnummer("PGA", 8))
    (gevuld.postvak_in / "laat.xlsx").write_bytes(werkboek(definities, "uvz-verslag", besluit))
    cli("verwerk")
    cli("rapport", 2024)
    stroom = lees_jaren(gevuld.openbaar)[2024].tabel("stroom")
    assert stroom.rijen == (
        "In de aanpak op 31 december 2023",
        "Erbij door wijzigingen in eerdere jaren",
        "Instroom",
        "Uitstroom",
        "In de aanpak op 31 december 2024",
    )
    assert [rij[0] for rij in stroom.cellen[:2]] == [7, 1]  # the rest may have to hide the one of another age
    assert lees_jaren(gevuld.openbaar)[2023].indicator("K1").waarde == 7


def test_stand_van_een_concept_wordt_wel_opnieuw_berekend(cli, gevuld, definities):
    cli("rapport", 2023)
    sluiting = herijking(date(2023, 12, 1), {"casusnummer": maak_casusnummer("PGA", 1), "besluit": "positief"})
    (gevuld.postvak_in / "laat.xlsx").write_bytes(werkboek(definities, "herijking", sluiting))
    cli("verwerk")
    cli("rapport", 2024)
    uit = cli("rapport", 2023)
    assert "Waarschuwing: het concept van 2023 dat al openbaar is, is vervangen." in uit
    assert "Alles zien, voordat je het vervangt? Gebruik: werkwijzer rapport 2023 --proef" in uit
    stroom = lees_jaren(gevuld.openbaar)[2024].tabel("stroom")
    assert (len(stroom.rijen), stroom.cellen[0][0]) == (4, 6)


@pytest.mark.usefixtures("gevuld")
def test_een_jaar_dat_nog_loopt_wordt_niet_vastgesteld(cli):
    jaar = date.today().year  # noqa: DTZ011 (the command asks the clock)
    uit = cli("rapport", jaar, "--vaststellen", code=1)
    assert f"{jaar} is nog niet voorbij. Vaststellen kan vanaf 1 januari {jaar + 1}. Een concept maken kan wel:" in uit


@pytest.mark.usefixtures("gevuld")
def test_met_een_klok_die_vooruitloopt_wordt_geen_jaar_vastgesteld(cli, monkeypatch):
    twijfel = "Volgens deze computer is het 05-01-2037. De vorige keer dat hier iets gebeurde, was 28-11-2026."
    monkeypatch.setattr("werkwijzer.dossiers.register.Register.klok_onzeker", lambda *_: twijfel)
    uit = cli("rapport", 2024, "--vaststellen", code=1)
    assert f"{twijfel} Er is niets vastgesteld." in uit
    assert "(status: concept)" in cli("rapport", 2024)
    assert "(status: vastgesteld)" in cli("rapport", 2024, "--vaststellen", "--datum-klopt")


@pytest.mark.usefixtures("gevuld")
def test_herzien_kan_pas_na_vaststellen(cli):
    assert "2024 is nog niet vastgesteld" in cli("rapport", 2024, "--herzien", "reden", code=1)


def test_cijfer_is_te_herleiden_tot_dossiers(cli, gevuld):
    kop, *regels, slot = cli("rapport", 2024, "--herleid", "K1").splitlines()
    assert kop == "K1, Jongeren in de aanpak op 31 december: 7 jongeren (2024)"
    assert [r.split(" · ")[0] for r in regels] == [maak_casusnummer("PGA", n) for n in range(1, 8)]
    assert re.fullmatch(
        rf"{maak_casusnummer('PGA', 1)} · telt mee · [-0-9]{{10}} · UVZ-verslag van [-0-9]{{10}}, blad Jongeren, [A-Z]+\d+",
        regels[0],
    )
    assert "Vertrouwelijk: publiceer dit niet." in slot
    csv = (gevuld.prive / "herleid" / "2024 K1.csv").read_text("utf-8-sig").splitlines()
    assert csv[0] == "casusnummer;telt;datum;waarde;waarom;formulier;bestand;blad;cel"
    assert len(csv) == 8
    assert "In de aanpak op 31 december 2024 7" in cli("rapport", 2024, "--herleid", "stroom")
    assert "Indicator 'K99' bestaat niet. Kies uit: K1" in cli("rapport", 2024, "--herleid", "K99", code=1)
    assert not (gevuld.openbaar / "2024.json").exists()


def test_een_vastgesteld_jaar_is_te_herleiden_tot_wat_er_toen_stond(cli, gevuld, indienen, monkeypatch):
    """Forms that came later, an improvement among them: the lines of then add up to what was published."""
    monkeypatch.setattr("werkwijzer.vaststellen.maken_of_herzien.beschikbaar", lambda: False)
    cli("rapport", 2024, "--vaststellen", "--reden", "College, 4 maart 2025.")
    assert "In het verslag: 0." in cli("rapport", 2024, "--herleid", "K6")
    hulp = {"soort": "behandeling", "partner": "halt", "start": date(2024, 5, 1), "resultaat": "loopt"}
    een, *_, zeven = (maak_casusnummer("PGA", nr) for nr in range(1, 8))
    indienen(
        ("plan", plan(een, "voortgang", date(2025, 2, 1), 3, {"interventies": [hulp]})),
        ("plan", plan(zeven, "voortgang", date(2024, 2, 7), 3, intensiteit="monitoring", verbetering="ja")),
    )
    kop, verslag, toen, regel, _ = cli("rapport", 2024, "--herleid", "K6").splitlines()
    assert (kop, verslag) == ("K6, Interventies gestart: 1 interventies (2024)", "In het verslag: 0.")
    assert "K6, Interventies gestart: 0 interventies. Daarna is er iets ingediend" in toen
    assert regel.endswith("na het verslag")
    uit = cli("rapport", 2024, "--herleid", "K5-actief")
    assert "In het verslag: 7." in uit
    assert [r.split(" · ")[:2] for r in uit.splitlines() if "in het verslag" in r or "na het verslag" in r][-1:] == [
        [zeven, "telt mee"]
    ]
    csv = (gevuld.prive / "herleid" / "2024 K5-actief.csv").read_text("utf-8-sig").splitlines()[1:]
    assert sum(";ja;" in r and not r.endswith("na het verslag") for r in csv) == 7
    assert sum(";ja;" in r and not r.endswith("alleen in het verslag") for r in csv) == 6
    cli("rapport", 2024, "--herzien", "Een plan verbeterd.", "--ondanks-vermoeden", "Besloten door het college.")
    assert "verslag" not in cli("rapport", 2024, "--herleid", "K5-actief").replace("In het verslag: ", "")


def test_zonder_dossiers_een_duidelijke_melding(cli):
    assert "nog geen formulieren verwerkt" in cli("rapport", 2024, code=1)


def test_kapot_gepubliceerd_bestand(cli, gevuld):
    gevuld.openbaar.mkdir(parents=True, exist_ok=True)
    (gevuld.openbaar / "2023.json").write_text("{}", "utf-8")
    uit = cli("rapport", 2024, code=1)
    raad = "Zet het terug uit versiebeheer, of haal het weg en maak het opnieuw: werkwijzer rapport 2023"
    assert f"2023.json klopt niet (schema). {raad}" in uit
    (gevuld.openbaar / "2023.json").write_text("{", "utf-8")
    assert f"2023.json klopt niet (geen JSON). {raad}" in cli("rapport", 2024, code=1)


def test_een_vastgesteld_jaar_dat_weg_is_wordt_niet_stil_opnieuw_gemaakt(cli, gevuld):
    cli("rapport", 2024)
    cli("rapport", 2024, "--vaststellen")
    (gevuld.openbaar / "2024.json").unlink()
    uit = cli("rapport", 2024, code=1)
    assert f"2024 is vastgesteld, maar {gevuld.openbaar / '2024.json'} is er niet meer." in uit
    assert "Zet het bestand terug uit versiebeheer of de back-up. Er is niets veranderd." in uit


def test_een_jaar_onder_de_naam_van_een_ander_jaar(cli, gevuld):
    cli("rapport", 2024)
    (gevuld.openbaar / "2024.json").rename(gevuld.openbaar / "2023.json")
    assert "2023.json gaat over 2024. Geef het bestand de goede naam." in cli("rapport", 2024, code=1)


def test_gepubliceerde_jaren_in_het_project_passen_bij_het_schema():
    assert (PROJECT / "data" / "openbaar" / "schema.json").read_text("utf-8") == schema_tekst()
    assert sorted(lees_jaren(PROJECT / "data" / "openbaar")) == [2023, 2024, 2025]


def test_kosten_doelen_en_verhaal_komen_uit_de_jaarcijfers(cli, gevuld, definities):
    """Two posts from two sources: 100 + 50 budgeted, 90 + 70 spent; the one filed last replaces the first."""
    posten = [
        {"post": "Regisseurs", "bron": "Andere bron", "soort": "personeel", "begroot": 100, "werkelijk": 90},
        {"post": "Coach", "bron": "Subsidie van het Rijk", "soort": "personeel", "begroot": 50, "werkelijk": 70},
    ]
    doel = {
        "indicator": "I1",
        "basis": 50,
        "streefwaarde": 60,
        "streefjaar": 2026,
        "vastgesteld_door": "Raad",
        "bron": "Nota",
    }
    velden = {"laatste_dag": date(2024, 12, 31), "nagelezen": "ja"}
    eerste = Antwoorden({**velden, "successen": "Oud."}, {"kosten": posten[:1]})
    tweede = Antwoorden(
        {**velden, "successen": "Meer aanmeldingen.", "verbetering": "ja"},
        {
            "kosten": posten,
            "doelen": [doel, {**doel, "indicator": "X9"}],
            "buitencijfers": [
                {"indicator": "E1", "waarde": 7.1, "vergelijking": 6.9, "bron": "Stadspeiling"},
                {"indicator": "halt", "waarde": 3, "vergelijking": 3.6, "bron": "Halt"},
                {"indicator": "ander", "naam": "Vernielingen", "waarde": 40, "bron": "Politie"},
            ],
            "personeel": [{"functie": "Regisseur", "fte": 2.5}, {"functie": "Analist", "fte": 0.5}],
            "raadsvragen": [{"vraag": "Hoe lang?", "antwoord": "Zie K3-tijd."}],
        },
    )
    for nr, antwoorden in enumerate((eerste, tweede)):
        (gevuld.postvak_in / f"j{nr}.xlsx").write_bytes(werkboek(definities, "jaarcijfers", antwoorden))
        cli("verwerk")
    uit = cli("rapport", 2024)
    assert "Waarschuwing: het doel voor 'X9' is niet overgenomen, want dat cijfer staat niet in het jaarverslag." in uit
    p = lees_jaren(gevuld.openbaar)[2024]
    assert [(f.functie, f.fte) for f in p.kosten.personeel] == [("Regisseur", 2.5), ("Analist", 0.5)]
    assert (p.indicator("E1").herkomst, p.indicator("E1").vergelijking) == ("Stadspeiling", 6.9)
    assert [(c.naam, c.waarde, c.vergelijking, c.bron) for c in p.context] == [
        (HALT, 3, 3.6, "Halt"),  # three in a thousand are not three persons
        ("Vernielingen", 40, None, "Politie"),
    ]
    pagina = (gevuld.docs / "jaarverslag" / "2024" / "index.md").read_text("utf-8")
    rij = '{} <span class="bron">({})</span></th><td class="getal">{}</td><td class="getal{}<'
    assert rij.format("Vernielingen", "Politie", 40, ' niet">niet ingediend') in pagina
    assert rij.format(HALT, "Halt", 3, '">3,6') in pagina
    assert 'In gemeenten van dezelfde grootte: 6,9. <span class="bron">Bron: Stadspeiling.</span>' in pagina
    csv = (gevuld.docs / "jaarverslag" / "2024" / "cijfers-2024.csv").read_text("utf-8")
    assert ";context;ander cijfer 1;zelfde grootte;3,6;" in csv
    assert ";indicatoren;E1;zelfde grootte;6,9;" in csv
    assert (p.kosten.totaal.begroot, p.kosten.totaal.werkelijk, p.kosten.fte) == (150, 160, 3.0)
    assert [(b.naam, b.begroot, b.werkelijk) for b in p.kosten.per_bron] == [
        ("Andere bron", 100, 90),
        ("Subsidie van het Rijk", 50, 70),
    ]
    assert p.indicator("I1").doel.streefwaarde == 60
    assert p.indicator("K1").doel is None
    assert (p.duiding.successen, p.duiding.knelpunten) == ("Meer aanmeldingen.", None)
    assert p.duiding.raadsvragen[0].antwoord == "Zie K3-tijd."


def test_een_cijfer_van_buiten_heet_in_het_verslag_als_in_het_formulier(definities):
    kolommen = [k for tabel in definities.formulieren["jaarcijfers"].tabellen for k in tabel.kolommen]
    (keuzes,) = [k.keuzes for k in kolommen if k.keuzes and "schooluitval" in k.keuzes]
    zoals = {code: re.sub(r"\{.*jaar", "de doelgroep", naam) for code, naam in ROND_JONGEREN.items()}
    assert {code: keuzes[code] for code in ROND_JONGEREN} == zoals


def test_verhaal_met_een_naam_uit_het_register_wordt_niet_gepubliceerd(cli, gevuld, definities):
    velden = {"laatste_dag": date(2024, 12, 31), "nagelezen": "ja"}
    tabellen = {"kosten": [{"post": "x", "bron": "Andere bron", "soort": "overig", "begroot": 1, "werkelijk": 1}]}
    for nr, tekst in enumerate(
        ("Het ging goed met ýara geheimmanaaaa.", "Zie PGA-00003-D.", "Geboren op 3 januari 2007.")
    ):
        verhaal = Antwoorden({**velden, "casus": tekst} | ({"verbetering": "ja"} if nr else {}), tabellen)
        (gevuld.postvak_in / "j.xlsx").write_bytes(werkboek(definities, "jaarcijfers", verhaal))
        cli("verwerk")
        uit = cli("rapport", 2024, code=1)
        assert "Er is niets gepubliceerd" in uit
        assert "casus" in uit
        assert "geheimman" not in uit.lower()
        assert not (gevuld.openbaar / "2024.json").exists()


def test_een_reden_noemt_niemand_ook_niet_met_een_letter_of_alleen_de_achternaam(cli, gevuld):
    """What is said with a year is public at once; one sentence is easily written otherwise."""
    cli("rapport", 2024)
    voor = (gevuld.openbaar / "2024.json").read_bytes()
    for naam in ("Y. Geheimmanaaaa", "Ýara G.", "familie Geheimmanaaaa"):
        uit = cli("rapport", 2024, "--vaststellen", "--reden", f"Op verzoek van {naam} gedaan.", code=1)
        assert "Er is niets gepubliceerd. In de reden staat iets over een persoon" in uit
        assert (gevuld.openbaar / "2024.json").read_bytes() == voor
    cli("rapport", 2024, "--vaststellen", "--reden", "De raad besprak het verslag op 1 maart.")


def test_een_reden_noemt_ook_niemand_zoals_hij_eerder_heette(cli, gevuld, definities):
    """The gate reads all papers in the record, not only those that count."""
    with open_register(gevuld, definities) as register:
        oud = next(register.index.formulieren("aanmelding"))
    velden = {
        **oud.antwoorden.velden,
        "eerder_bekend": "verbetering",
        "casusnummer": oud.casusnummer,
        "achternaam": "Anders",
    }
    dien_in(gevuld, definities, ("aanmelding", Antwoorden(velden)))
    naam = f"{velden['voornaam']} {oud.antwoorden.velden['achternaam']}"
    uit = cli("rapport", 2024, "--vaststellen", "--reden", f"Op verzoek van {naam} gedaan.", code=1)
    assert "In de reden staat iets over een persoon" in uit
