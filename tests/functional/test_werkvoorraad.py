"""The werkvoorraad end to end: from filed workbooks to a list in Excel and a calendar."""

from __future__ import annotations

import re
import shutil
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from icalendar import Calendar

from tests.conftest import Cli, aanmelding, dien_in, nieuw_project, plan, uvz
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.definitie import Definities, lees_definities
from werkwijzer.paden import Paden
from werkwijzer.profiel import GEMEENTE, lees_profiel
from werkwijzer.volgsysteem.lijsten.werkvoorraad import MAP_WERKVOORRAAD, maak_werkvoorraad

BESLUIT, PEIL = date(2024, 2, 1), date(2024, 9, 2)


NUMMER = "PGA-00001-B"


@pytest.fixture(scope="module")
def klaar(tmp_path_factory: pytest.TempPathFactory, definities: Definities) -> Paden:
    """One young person in the approach: director R2, the letter was never sent, the last measurement on 1 March."""
    paden = nieuw_project(tmp_path_factory.mktemp("werkvoorraad"))
    dien_in(paden, definities, ("aanmelding", aanmelding(achternaam="=HYPERLINK(1)", voornaam="+31", bekend_als="Yar")))
    dien_in(paden, definities, ("uvz-verslag", uvz(BESLUIT, NUMMER, regisseur="R2")))
    actie = {"wat": "=1+1 bellen", "wie": "halt", "wanneer": date(2024, 8, 1), "stand": "open"}
    eerste = plan(NUMMER, "start", date(2024, 3, 1), regisseur="R2", tabellen={"acties": [actie]})
    dien_in(paden, definities, ("plan", eerste))
    maak_werkvoorraad(paden, definities, PEIL)
    return paden


@pytest.fixture
def eigen(klaar: Paden, tmp_path: Path) -> Paden:
    """The same for a test that changes something."""
    return Paden(klaar.project, Path(shutil.copytree(klaar.prive, tmp_path / "prive")))


def lijst(paden: Paden, wie: str) -> Path:
    [pad] = (paden.prive / MAP_WERKVOORRAAD).glob(f"*{wie}*.xlsx")
    return pad


def rijen(pad: Path) -> list[tuple[object, ...]]:
    blad = openpyxl.load_workbook(pad)["Werkvoorraad"]
    return [tuple(c.value for c in rij) for rij in blad.iter_rows(min_row=6)]


def test_de_lijst_van_de_regisseur_noemt_wat_waarom_en_hoe_laat(klaar: Paden) -> None:
    gevonden = [(r[0], r[2], r[3], r[5], r[6]) for r in rijen(lijst(klaar, "R2"))]
    assert gevonden == [
        ("Deze week", 1, NUMMER, "Nieuwe meting nodig", "Laatste meting op 01-03-2024."),
        ("Te laat", 32, NUMMER, "Actie", "Halt: =1+1 bellen"),
        ("Te laat", 32, NUMMER, "Herijking nodig", "In de aanpak sinds 01-02-2024, nog geen herijking."),
    ]
    assert rijen(lijst(klaar, "R1")) == []


def test_de_lijst_voor_voorzitter_en_ondersteuner_heeft_brieven_en_het_werk_per_regisseur(klaar: Paden) -> None:
    boek = openpyxl.load_workbook(lijst(klaar, "procesondersteuner"))
    eerste = [c.value for c in boek["Werkvoorraad"][6]]
    assert (eerste[3], eerste[5], eerste[7]) == (NUMMER, "Notificatiebrief ontbreekt", "Netwerkregisseur 2")
    assert [c.value for c in boek["Per regisseur"][7]] == ["Netwerkregisseur 2", 1, 1]


def test_het_casusnummer_leidt_naar_de_map_van_het_dossier_voor_wie_daar_mag_komen(klaar: Paden) -> None:
    """A director gets the own list sent, and has no access to the folder with dossiers."""
    pad = lijst(klaar, "procesondersteuner")
    doel = openpyxl.load_workbook(pad)["Werkvoorraad"]["D6"].hyperlink.target
    assert (pad.parent / doel).resolve() == (klaar.dossiers / NUMMER).resolve()
    for blad in openpyxl.load_workbook(lijst(klaar, "R2")):
        assert not [cel.coordinate for rij in blad for cel in rij if cel.hyperlink]


def test_een_naam_of_actie_wordt_nooit_een_formule(klaar: Paden) -> None:
    blad = openpyxl.load_workbook(lijst(klaar, "R2"))["Werkvoorraad"]
    assert (blad["E6"].value, blad["E6"].data_type, blad["E6"].quotePrefix) == ("+31 =HYPERLINK(1)", "s", True)
    with zipfile.ZipFile(lijst(klaar, "R2")) as zip_:
        assert not [n for n in zip_.namelist() if b"<f>" in zip_.read(n)]


def test_het_werkboek_is_een_toegankelijk_document(klaar: Paden) -> None:
    boek = openpyxl.load_workbook(lijst(klaar, "R2"))
    blad = boek["Werkvoorraad"]
    assert (boek.properties.title, boek.properties.language) == ("Werkvoorraad Netwerkregisseur 2", "nl-NL")
    assert [t.ref for t in blad.tables.values()] == ["A5:G8"]
    assert (blad.page_setup.paperSize, blad.print_title_rows) == (9, "$5:$5")
    assert "Vertrouwelijk" in blad["A2"].value


def test_zonder_werk_zegt_de_lijst_dat(klaar: Paden) -> None:
    blad = openpyxl.load_workbook(lijst(klaar, "R3"))["Werkvoorraad"]
    assert blad["A3"].value == "Er is nu niets te doen."
    assert not blad.tables


def test_het_werkboek_filtert_en_vat_samen(klaar: Paden) -> None:
    boek = openpyxl.load_workbook(lijst(klaar, "R2"))
    blad = boek["Werkvoorraad"]
    assert [t.autoFilter.ref for t in blad.tables.values()] == ["A5:G8"]
    assert blad["A3"].value == "3 punten: 1 deze week, 2 te laat, 0 straks. Per jongere bij elkaar, deze week eerst."
    assert [[c.value for c in rij] for rij in boek["Samenvatting"].iter_rows(min_row=6)] == [
        ["Nieuwe meting nodig", "Meet opnieuw", 1, 0, 0],
        ["Actie", "Vraag of de actie klaar is", 0, 1, 0],
        ["Herijking nodig", "Herijk", 0, 1, 0],
    ]


def test_een_suggestie_staat_apart_en_niet_in_de_agenda(eigen: Paden, definities: Definities) -> None:
    """Nine months without a report since 01-02-2024: from 01-11-2024 on a candidate to close."""
    maak_werkvoorraad(eigen, definities, date(2024, 11, 4))
    boek = openpyxl.load_workbook(lijst(eigen, "R2"))
    assert [r[5].value for r in boek["Suggesties"].iter_rows(min_row=6)] == ["Kandidaat om af te sluiten"]
    assert "Kandidaat om af te sluiten" not in [r[5] for r in rijen(lijst(eigen, "R2"))]
    assert not [wat for wat, _, _ in agenda(eigen).values() if "stoppen" in wat]


def test_wat_niet_nodig_is_gaat_met_een_reden_van_de_lijst_en_kan_terug(eigen: Paden, definities: Definities) -> None:
    cli = Cli(eigen)
    weg = ("werkvoorraad", "--peildatum", "2-9-2024", "--niet-nodig", NUMMER, "notificatiebrief")
    assert "Geef een reden." in cli(*weg, " ", code=1)
    assert "Van de lijst. Vastgelegd in dossiers/" in cli(*weg, "In 2024 is met de ouders gesproken.")
    assert "Notificatiebrief ontbreekt" not in [r[5] for r in rijen(lijst(eigen, "procesondersteuner"))]
    with open_register(eigen, definities) as register:
        [akte] = register.akten(NUMMER, "niet-nodig")
    assert (akte.datum, akte.door != "", akte.reden) == (date(2024, 9, 2), True, "In 2024 is met de ouders gesproken.")
    uit = cli(*weg, "Nog een keer.", code=1)
    assert "staat voor PGA-00001-B niet op de werkvoorraad. Er is niets vastgelegd." in uit
    terug = (
        "werkvoorraad",
        "--peildatum",
        "2-9-2024",
        "--toch-nodig",
        NUMMER,
        "verstuur de notificatiebrief",
        "Vergist.",
    )
    assert "Weer op de lijst. Dat is vastgelegd." in cli(*terug)
    uit = cli(*terug, code=1)
    assert "is voor PGA-00001-B niet van de werkvoorraad gehaald. Er is niets veranderd." in uit
    assert "Notificatiebrief ontbreekt" in [r[5] for r in rijen(lijst(eigen, "procesondersteuner"))]
    assert "staat nooit op de werkvoorraad. Kies uit:" in cli(*weg[:-1], "koffie", "Zomaar.", code=1)
    assert "kan niet van de lijst af" in cli(*weg[:-1], "bewaartermijn", "Zomaar.", code=1)


def test_wie_meer_dan_een_punt_van_de_lijst_haalt_leest_hoeveel(eigen: Paden, definities: Definities) -> None:
    acties = [{"wat": wat, "wie": "halt", "wanneer": date(2024, 8, 1), "stand": "open"} for wat in ("Bellen", "Mailen")]
    volgende = plan(NUMMER, "voortgang", date(2024, 7, 1), regisseur="R2", tabellen={"acties": acties})
    dien_in(eigen, definities, ("plan", volgende))
    uit = Cli(eigen)("werkvoorraad", "--peildatum", "2-9-2024", "--niet-nodig", NUMMER, "actie", "Is al lang gedaan.")
    assert "Van de lijst: 2 punten. Vastgelegd in dossiers/" in uit


def test_een_bestand_van_een_regisseur_die_weg_is_verdwijnt(eigen: Paden, definities: Definities) -> None:
    oud = eigen.prive / MAP_WERKVOORRAAD / "werkvoorraad R9 Vertrokken.xlsx"
    oud.write_bytes(b"namen")
    maak_werkvoorraad(eigen, definities, PEIL)
    assert not oud.exists()


def agenda(paden: Paden) -> dict[str, tuple[str, date, str]]:
    """Per UID: summary, day and status."""
    [pad] = (paden.prive / MAP_WERKVOORRAAD).glob("*R2*.ics")
    afspraken = Calendar.from_ical(pad.read_text()).walk("VEVENT")
    return {str(a["uid"]): (str(a["summary"]), a["dtstart"].dt, str(a["status"])) for a in afspraken}


def test_het_agendabestand_heeft_casusnummers_en_geen_namen_of_redenen(klaar: Paden) -> None:
    assert sorted(agenda(klaar).values()) == [
        ("Werkvoorraad: 3 punten zijn te laat", PEIL, "CONFIRMED"),
    ]
    tekst = "".join(p.read_text().replace("\r\n ", "") for p in (klaar.prive / MAP_WERKVOORRAAD).glob("*.ics"))
    assert not [woord for woord in ("HYPERLINK", "+31", "Yar", "bellen") if woord in tekst]


def test_opnieuw_importeren_werkt_bij_en_wat_klaar_is_vervalt(eigen: Paden, definities: Definities) -> None:
    [pad] = (eigen.prive / MAP_WERKVOORRAAD).glob("*R2*.ics")
    pad.unlink()
    maak_werkvoorraad(eigen, definities, date(2024, 7, 25))
    eerst = agenda(eigen)
    assert sorted(eerst.values()) == [
        (f"{NUMMER}: Herijk", date(2024, 8, 1), "CONFIRMED"),
        (f"{NUMMER}: Vraag of de actie klaar is", date(2024, 8, 1), "CONFIRMED"),
    ]
    assert pad.read_text().count("TRIGGER:-PT15H") == 2
    maak_werkvoorraad(eigen, definities, date(2024, 8, 25))
    actie = next(uid for uid, (wat, _, _) in eerst.items() if "actie" in wat)
    assert agenda(eigen)[actie][2] == "CANCELLED"  # no entries in the past
    [vervallen] = [e for e in Calendar.from_ical(pad.read_text()).walk("VEVENT") if e["UID"] == actie]
    assert not vervallen.walk("VALARM"), "what is done with does not ring"
    eerst |= agenda(eigen)
    dien_in(eigen, definities, ("plan", plan(NUMMER, "voortgang", date(2024, 9, 3), regisseur="R2")))
    maak_werkvoorraad(eigen, definities, date(2025, 2, 25))
    daarna = agenda(eigen)
    meting = next(uid for uid, (wat, _, _) in eerst.items() if "Meet" in wat)
    assert daarna[meting][1:] == (date(2025, 3, 3), "CONFIRMED")
    assert actie not in daarna


def test_dezelfde_dag_geeft_dezelfde_bestanden(eigen: Paden, definities: Definities) -> None:
    eerst = {p.name: p.read_bytes() for p in (eigen.prive / MAP_WERKVOORRAAD).iterdir()}
    maak_werkvoorraad(eigen, definities, PEIL)
    assert {p.name: p.read_bytes() for p in (eigen.prive / MAP_WERKVOORRAAD).iterdir()} == eerst


def test_een_beschadigd_agendabestand_staat_niet_in_de_weg(eigen: Paden, definities: Definities) -> None:
    [pad] = (eigen.prive / MAP_WERKVOORRAAD).glob("*R2*.ics")
    pad.write_bytes(b"BEGIN:VCALENDAR\xff\nrommel")
    maak_werkvoorraad(eigen, definities, PEIL)
    assert len(agenda(eigen)) == 1


def test_de_opdracht_zegt_hoeveel_er_te_laat_is(eigen: Paden) -> None:
    cli = Cli(eigen)
    uit = cli("werkvoorraad", "--peildatum", "02-09-2024")
    assert "Netwerkregisseur 2: 3 punten, 2 te laat" in uit, "as on the list: the third belongs to this week"
    assert "is geen datum. Schrijf de datum als 31-12-2025." in cli("werkvoorraad", "--peildatum", "31-02-2024", code=2)


def test_zonder_formulieren_zegt_de_opdracht_waarmee_je_begint(cli: Cli) -> None:
    assert "Begin met: werkwijzer verwerk" in cli("werkvoorraad", code=1)


def test_elke_partner_die_de_regie_heeft_krijgt_alleen_de_eigen_jongeren(paden: Paden) -> None:
    """Two organisations direct somebody: each has a list of its own, named after it."""
    tekst = paden.profiel.read_text("utf-8")
    nieuw = (
        '[[regisseurs]]\ncode = "KH"\nnaam = "Halt met regierol"\nrol = "partner"\norganisatie = "halt"\n\n[lijsten]'
    )
    paden.profiel.write_text(tekst.replace("[lijsten]", nieuw, 1), "utf-8")
    definities = lees_definities(paden.formulieren, lees_profiel(paden.profiel))
    een, ander = dien_in(
        paden,
        definities,
        ("aanmelding", aanmelding()),
        ("aanmelding", aanmelding(voornaam="Noor", achternaam="Zonderlingen", geboortedatum=date(2009, 9, 9))),
    )
    verslagen = [uvz(BESLUIT, een, regisseur="KP"), uvz(date(2024, 2, 15), ander, regisseur="KH")]
    dien_in(paden, definities, *(("uvz-verslag", verslag) for verslag in verslagen))
    lijsten = {w.code: w for w in maak_werkvoorraad(paden, definities, PEIL)}
    assert {c: {s.casusnummer for s in lijsten[c].signalen} for c in ("KP", "KH")} == {"KP": {een}, "KH": {ander}}
    assert lijsten["KP"].naam == "Ketenpartner met regierol (Jeugdbescherming-West)"
    boeken = {p.name for p in (paden.prive / MAP_WERKVOORRAAD).glob("*.xlsx") if een in str(rijen(p))}
    assert len(boeken) == 2  # the own list, and that of the municipality


@pytest.mark.parametrize("regel", [True, False], ids=["met regel voor de gemeente", "zonder"])
def test_een_partner_met_regie_leest_niet_wat_die_partner_ook_aan_tafel_niet_krijgt(paden: Paden, regel: bool) -> None:
    """Youth protection directs and gets no police reports; of a netwerkregisseur the same line says the day, also when the
    profile has no rule for the municipality, which keeps the dossier."""
    profiel = lees_profiel(paden.profiel)
    delen = tuple(r for r in profiel.delen if regel or r.ontvanger != GEMEENTE)
    definities = lees_definities(paden.formulieren, profiel.model_copy(update={"delen": delen}))
    een, ander = dien_in(
        paden,
        definities,
        ("aanmelding", aanmelding()),
        ("aanmelding", aanmelding(voornaam="Noor", achternaam="Zonderlingen", geboortedatum=date(2009, 9, 9))),
    )
    dien_in(paden, definities, ("uvz-verslag", uvz(BESLUIT, een, regisseur="KP")))
    dien_in(paden, definities, ("uvz-verslag", uvz(date(2024, 2, 15), ander, regisseur="R1")))
    lijsten = {w.code: w for w in maak_werkvoorraad(paden, definities, date(2025, 6, 1))}
    redenen = {c: {s.soort.code: s.reden for s in lijsten[c].signalen}["geen-meldingen"] for c in ("KP", "R1")}
    assert redenen["KP"] == "Vraag de voorzitter waarom: dat staat in meldingen van de politie."
    assert redenen["R1"].startswith("Geen melding bekend, in de aanpak sinds 15-02-2024")


def test_wie_om_beperking_vroeg_staat_op_geen_lijst_en_dat_wordt_gezegd(eigen: Paden, definities: Definities) -> None:
    cli = Cli(eigen)
    (wie, *_) = sorted({s.casusnummer for w in maak_werkvoorraad(eigen, definities, PEIL) for s in w.signalen} - {""})
    uit = cli(
        "verzoek",
        "vastleggen",
        wie,
        "beperking",
        "--van",
        "jongere",
        "--wat",
        "Het klopt niet.",
        "--ontvangen",
        str(PEIL),
    )
    kenmerk = re.search(r"[0-9a-f]{8}", uit)[0]  # type: ignore[index]
    cli("verzoek", "besluit", kenmerk, "toegewezen", "--reden", "Dat klopt niet meer.", "--op", str(PEIL))
    assert f"Waarschuwing: Niet meegenomen, want er is een bezwaar of beperking: {wie}." in cli(
        "werkvoorraad", "--peildatum", str(PEIL)
    )
    assert not any(wie in str(rijen(p)) for p in (eigen.prive / MAP_WERKVOORRAAD).glob("*.xlsx"))


def test_een_dossier_waarvan_niets_meer_telt_staat_op_de_lijst_als_de_termijn_voorbij_is(paden, definities) -> None:
    """The same day as `bewaartermijn`: a year after the last form, for who never came into the approach."""
    cli = Cli(paden)
    (nummer,) = dien_in(paden, definities, ("aanmelding", aanmelding(datum_aanmelding=date(2024, 1, 10))))
    (vorm,) = (paden.prive / "dossiers" / nummer).glob("*.xlsx")
    cli("corrigeer", "vervallen", vorm.name, "--reden", "Bij de verkeerde gemeente ingeleverd.", "--ja")
    assert nummer in cli("bewaartermijn", "--peildatum", "2025-01-11", code=1)
    for dag, verwacht in ((date(2025, 1, 10), []), (date(2025, 1, 11), [(nummer, "bewaartermijn")])):
        lijsten = {w.code: w for w in maak_werkvoorraad(paden, definities, dag)}
        assert [(s.casusnummer, s.soort.code) for s in lijsten[""].signalen if s.casusnummer] == verwacht
