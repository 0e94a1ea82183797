"""The work of a week in one go: letters, plans and lists for everybody, and nothing twice."""

from __future__ import annotations

import re
import shlex
import shutil
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest
from docx import Document

from tests.conftest import Cli, Indienen, aanmelding, plan, uvz, werkboek
from werkwijzer.casus.casus import standen
from werkwijzer.cli.basis import definities_van, met_links, voortgang, zeg
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.controle import controleer
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.lezer import lees_formulier
from werkwijzer.formulieren.typen import UvzVerslag
from werkwijzer.kalender import toon_datum
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.volgsysteem.brieven.reeks import nodige_brieven, zonder_reden
from werkwijzer.volgsysteem.dag.startpagina import DAG, TIJD, Stap, startblad

ADRES = {"adres": "Dwaalweg 3", "postcode_plaats": "0012 AB Voorbeeldstad"}
WANNEER = {DAG: "14-2-2024", TIJD: "15.30 uur"}
MET_REDEN, ZONDER, LOPEND = "PGA-00001-B", "PGA-00002-C", "PGA-00003-D"


@pytest.fixture
def dossiers(indienen: Indienen, paden: Paden) -> Paden:
    """Two new referrals, one of them with a reason for the letter, and somebody in the approach since 20-02-2024."""
    shutil.copytree(PROJECT / "docs" / "convenant" / "brieven", paden.docs / "convenant" / "brieven")
    namen = {"Redensma": "De politie zag je drie keer bij overlast.", "Leegsma": None, "Lopendsma": None}
    for nr, (naam, reden) in enumerate(namen.items()):
        wie = aanmelding(achternaam=naam, geboortedatum=date(2006, 1, 1 + nr), reden_brief=reden, **ADRES)
        indienen(("aanmelding", wie))
    brief = {"notificatiebrief": date(2024, 1, 15)}
    indienen(("uvz-verslag", uvz(date(2024, 1, 20), LOPEND, **brief)))
    return paden


def tekst(pad: Path) -> str:
    return "\n".join(a.text for a in Document(str(pad)).paragraphs)


def test_een_opdracht_maakt_de_brieven_voor_een_agenda(cli: Cli, dossiers: Paden) -> None:
    assert "Voor 06-02-2024 is nog geen agenda. Maak die eerst" in cli("brief", "--agenda", "6-2-2024", code=1)
    cli("agenda", "6-2-2024")
    uit = cli("brief", "--agenda", "6-2-2024", "--datum", "25-1-2024", code=1)
    map_ = dossiers.prive / "brieven"
    assert "De politie zag je drie keer bij overlast." in tekst(
        map_ / MET_REDEN / "2024-01-25 notificatie jongere.docx"
    )
    assert (
        f"Waarschuwing: Brief notificatie: er is nog geen reden voor {ZONDER}. Geef per jongere één zin over gedrag"
        in uit
    )
    assert f"--reden-voor {ZONDER} " in uit
    assert not (map_ / LOPEND).exists()
    assert uit.count("Controleer het adres in de basisregistratie") == 1
    nu = {p: p.stat().st_mtime_ns for p in map_.rglob("*.docx")}
    assert _brief_in_verslag(dossiers) == {MET_REDEN: date(2024, 1, 25), ZONDER: None}
    uit = cli("brief", "--agenda", "6-2-2024", "--datum", "26-1-2024", "--reden-voor", ZONDER, "Er was ruzie")
    assert _brief_in_verslag(dossiers) == {MET_REDEN: date(2024, 1, 25), ZONDER: date(2024, 1, 26)}
    assert f"Overgeslagen: {MET_REDEN}: brief notificatie is al gemaakt op" in uit
    assert "Er was ruzie." in tekst(map_ / ZONDER / "2024-01-26 notificatie jongere.docx")
    assert {p: p.stat().st_mtime_ns for p in nu} == nu


def _brief_in_verslag(paden: Paden) -> dict[str, date | None]:
    """Per young person in the report that lies ready: when the notification was made."""
    [pad] = (paden.prive / "agenda" / "2024-02-06").glob("UVZ-verslag*.xlsx")
    definities = definities_van(paden)
    form = controleer(lees_formulier(pad.read_bytes(), pad.name, definities), definities)
    return {b.casusnummer or "": b.notificatiebrief for b in UvzVerslag(form.antwoorden).besprekingen}


def test_wie_om_beperking_vroeg_krijgt_geen_brief_en_verdwijnt_uit_het_verslag(cli: Cli, dossiers: Paden) -> None:
    cli("agenda", "6-2-2024")
    uit = cli("verzoek", "vastleggen", MET_REDEN, "beperking", "--van", "jongere", "--wat", "Het klopt niet.")
    cli("verzoek", "besluit", uit.split("kenmerk ")[1].split(".")[0], "toegewezen", "--reden", "Wordt nagekeken.")
    assert set(_brief_in_verslag(dossiers)) == {MET_REDEN, ZONDER}
    uit = cli(
        "brief", "--agenda", "6-2-2024", "--datum", "26-1-2024", "--reden-voor", ZONDER, "Er was ruzie op het plein"
    )
    assert not (dossiers.prive / "brieven" / MET_REDEN).exists()
    assert f"Waarschuwing: Niet meegenomen, want er is een bezwaar of beperking: {MET_REDEN}" in uit
    assert _brief_in_verslag(dossiers) == {ZONDER: date(2024, 1, 26)}
    cli("vandaag", "--niet-openen")
    assert "Redensma" not in (dossiers.prive / "vandaag" / "vandaag.html").read_text(encoding="utf-8")


def test_maakt_de_enige_op_een_agenda_bezwaar_dan_blijft_die_niet_ongezien_liggen(cli: Cli, dossiers: Paden) -> None:
    cli("agenda", "6-2-2024", "--zonder", ZONDER)
    cli("verzoek", "vastleggen", MET_REDEN, "bezwaar", "--van", "jongere", "--wat", "Ik wil dit niet.")
    uit = cli("agenda", "6-2-2024", "--zonder", ZONDER, code=None)
    assert (
        f"Waarschuwing: Gooi weg wat nog in {dossiers.prive / 'agenda' / '2024-02-06'} staat, en verstuur het niet."
        in uit
    )


def test_wie_bezwaar_maakt_krijgt_de_plaats_op_de_agenda_terug_als_het_is_afgewezen(cli: Cli, dossiers: Paden) -> None:
    """The chair named somebody, with a question: nothing else would bring that person back."""
    straks = toon_datum(date.today() + timedelta(days=7))  # noqa: DTZ011 (the decision is of today)
    met = ("--met", LOPEND, "--vraag", LOPEND, "politie", "Hoe gaat het op straat?")
    cli("agenda", straks, *met, "--zonder", ZONDER)
    uit = cli("verzoek", "vastleggen", LOPEND, "bezwaar", "--van", "jongere", "--wat", "Ik wil dit niet.")
    assert f"{LOPEND}: genoemd" not in cli("agenda", straks)
    uit = cli("verzoek", "besluit", uit.split("kenmerk ")[1].split(".")[0], "afgewezen", "--reden", "Gewogen.")
    assert f"{LOPEND} staat weer op de agenda van {straks}. Maak die opnieuw: werkwijzer agenda {straks}\n" in uit
    assert f"{LOPEND}: genoemd" in cli("agenda", straks)
    [pad] = (dossiers.prive / "agenda").glob("*/uitnodiging politie.docx")
    assert "Hoe gaat het op straat?" in tekst(pad)


@pytest.mark.usefixtures("dossiers")
def test_was_de_agenda_al_geweest_dan_zegt_het_besluit_hoe_het_alsnog_kan(cli: Cli) -> None:
    uit = cli(
        "verzoek", "vastleggen", MET_REDEN, "bezwaar", "--van", "jongere", "--wat", "Nee.", "--ontvangen", "1-2-2024"
    )
    cli("agenda", "6-2-2024", code=None)
    kenmerk = uit.split("kenmerk ")[1].split(".")[0]
    assert "stond op de agenda" not in cli("verzoek", "besluit", kenmerk, "afgewezen", "--reden", "Gewogen.")
    cli("agenda", "6-2-2024")
    uit = cli(
        "verzoek", "vastleggen", MET_REDEN, "bezwaar", "--van", "jongere", "--wat", "Nee!", "--ontvangen", "5-2-2024"
    )
    cli("agenda", "6-2-2024")
    kenmerk = uit.split("kenmerk ")[1].split(".")[0]
    assert (
        f"{MET_REDEN} stond op de agenda van 06-02-2024, en in geen verslag staat dat de jongere is besproken. Moet dat nog? "
        f"werkwijzer agenda DATUM --met {MET_REDEN}\n"
    ) in cli("verzoek", "besluit", kenmerk, "ingetrokken", "--reden", "De jongere wil het zo.")


@pytest.mark.usefixtures("dossiers")
def test_wie_bezwaar_maakt_en_van_de_agenda_wordt_gelaten_verliest_de_plaats(cli: Cli) -> None:
    straks = toon_datum(date.today() + timedelta(days=7))  # noqa: DTZ011 (the decision is of today)
    cli("agenda", straks, "--met", LOPEND)
    uit = cli("verzoek", "vastleggen", LOPEND, "bezwaar", "--van", "jongere", "--wat", "Ik wil dit niet.")
    assert "Niet meegenomen" not in cli("agenda", straks, "--zonder", LOPEND)
    uit = cli("verzoek", "besluit", uit.split("kenmerk ")[1].split(".")[0], "afgewezen", "--reden", "Gewogen.")
    assert "op de agenda" not in uit
    assert f"{LOPEND}: genoemd" not in cli("agenda", straks)


@pytest.mark.usefixtures("dossiers")
def test_wie_na_een_bezwaar_elders_wordt_afgewezen_verliest_de_plaats_die_was_bewaard(cli: Cli) -> None:
    """A decision on the agenda is about a referral, not about one day."""
    een, twee = (toon_datum(date.today() + timedelta(days=dagen)) for dagen in (7, 28))  # noqa: DTZ011 (as above)
    cli("agenda", een, "--met", MET_REDEN)
    uit = cli("verzoek", "vastleggen", MET_REDEN, "bezwaar", "--van", "jongere", "--wat", "Ik wil dit niet.")
    cli("agenda", een, code=None)
    anders = cli("agenda", twee, "--met", LOPEND, "--niet", MET_REDEN, "Halt helpt verder.")
    assert (
        f"Waarschuwing: {MET_REDEN} is ook van de agenda van {een} gehaald. Maak die opnieuw: werkwijzer agenda {een}"
        in anders
    )
    uit = cli("verzoek", "besluit", uit.split("kenmerk ")[1].split(".")[0], "afgewezen", "--reden", "Gewogen.")
    assert "op de agenda" not in uit
    assert f"{MET_REDEN}:" not in cli("agenda", een, "--met", LOPEND, code=None)


def test_een_verslag_waarin_iemand_schreef_blijft_zoals_het_is(cli: Cli, dossiers: Paden) -> None:
    cli("agenda", "6-2-2024")
    [pad] = (dossiers.prive / "agenda" / "2024-02-06").glob("UVZ-verslag*.xlsx")
    eigen = pad.read_bytes() + b" "
    pad.write_bytes(eigen)
    uit = cli("brief", "--agenda", "6-2-2024", "--datum", "26-1-2024", code=1)
    assert f"Brief notificatie voor {MET_REDEN}" in uit
    assert "UVZ-verslag" not in uit
    assert pad.read_bytes() == eigen


@pytest.mark.usefixtures("dossiers")
def test_de_aanmelder_krijgt_het_casusnummer_en_geen_naam(cli: Cli) -> None:
    cli("brief", "bevestiging", MET_REDEN, "--datum", "25-1-2024")
    inhoud = tekst(cli.paden.prive / "brieven" / MET_REDEN / "2024-01-25 bevestiging aanmelder.docx")
    assert "Op 10 januari 2024 meldde je een jongere aan" in inhoud
    assert f"Het casusnummer is {MET_REDEN}." in inhoud
    assert "Aan:\nA. Melder\nPolitie" in inhoud
    assert "Redensma" not in inhoud
    assert "Ýara" not in inhoud


@pytest.mark.usefixtures("dossiers")
@pytest.mark.parametrize(
    ("datum", "zin"),
    [
        # 10 January and twice two weeks is the second UVZ, 7 February; the agenda goes out 7 days before.
        ("30-1-2024", "Je hoort het besluit en de reden, uiterlijk op 31 januari 2024. Niets gehoord? Bel ons."),
        ("31-1-2024", "Je hoort het besluit en de reden. Niets gehoord? Bel ons."),
    ],
)
def test_de_aanmelder_leest_tot_wanneer_hij_wacht_zolang_die_dag_nog_komt(cli: Cli, datum: str, zin: str) -> None:
    cli("brief", "bevestiging", MET_REDEN, "--datum", datum)
    [pad] = (cli.paden.prive / "brieven" / MET_REDEN).glob("*bevestiging aanmelder.docx")
    assert zin in tekst(pad)


@pytest.mark.parametrize(
    ("besluit", "zin"),
    [
        ({"besluit": "partner", "naar_wie": "halt"}, "Eén organisatie gaat met je verder: Halt."),
        ({"besluit": "zorgpartner", "naar_wie": "jeugdhulp"}, "helpt jongeren en gezinnen, en kan ook jou helpen."),
        ({"besluit": "zorgoverleg"}, "Het Zorgnetwerk kan kijken wie je helpt."),
    ],
)
def test_een_besluit_zonder_aanpak_krijgt_een_brief(
    cli: Cli, indienen: Indienen, dossiers: Paden, besluit: dict[str, str], zin: str
) -> None:
    assert "een besluit van het UVZ dat een partner" in cli("brief", "besluit", MET_REDEN, code=1)
    verslag = uvz(date(2024, 2, 6), MET_REDEN, regisseur=None, regievorm=None, **besluit)
    indienen(("uvz-verslag", verslag))
    cli("week", "--datum", "8-2-2024", code=None)
    inhoud = tekst(dossiers.prive / "brieven" / MET_REDEN / "2024-02-08 besluit jongere.docx")
    assert zin in inhoud
    assert "Op dinsdag 6 februari 2024 hebben wij over je gepraat" in inhoud
    assert "Wij bewaren je gegevens tot 6 februari 2025." in inhoud


def test_ontbreekt_het_sjabloon_dan_zegt_de_reeks_welke_brief_je_apart_maakt(cli: Cli, dossiers: Paden) -> None:
    cli("agenda", "6-2-2024", "--zonder", ZONDER)
    (dossiers.docs / "convenant" / "brieven" / "notificatie.docx").unlink()
    uit = cli("brief", "--agenda", "6-2-2024", "--datum", "25-1-2024", code=1)
    assert f"{MET_REDEN}: brief notificatie. " in uit
    assert f" Of: werkwijzer brief notificatie {MET_REDEN} …" in uit


def test_is_de_agenda_vol_dan_zegt_de_week_wie_er_niet_op_staat(cli: Cli, dossiers: Paden) -> None:
    profiel = dossiers.profiel.read_text("utf-8")
    dossiers.profiel.write_text(re.sub(r"(uvz_jongeren_m(?:in|ax) = )\d+", r"\g<1>1", profiel), "utf-8")
    uit = cli("week", "6-2-2024", "--datum", "25-1-2024", code=None)
    assert f"{ZONDER}: wel aan de beurt, maar de agenda is vol (1 jongere)" in uit


def test_niet_op_de_agenda_krijgt_altijd_een_brief(cli: Cli, definities: Definities, dossiers: Paden) -> None:
    """The decision is of today, and so is the letter; the referral is long ago."""
    opdracht = f'werkwijzer brief niet-besproken {ZONDER} --reden "…"'
    assert opdracht not in cli("week", code=None)
    uit = cli("week", "6-2-2024", "--datum", "25-1-2024", code=None)
    assert f"Agenda, uitnodigingen en UVZ-verslag voor {MET_REDEN}, {ZONDER}: {dossiers.prive / 'agenda'}" in uit
    voorzitter = dossiers.prive / "agenda" / "2024-02-06" / "agenda voorzitter.docx"
    voorzitter.write_bytes(b"mijn eigen versie")
    uit = cli("agenda", "6-2-2024")
    assert f"Met de hand gewijzigd en daarom niet vervangen: {voorzitter}. Kijk of het nog klopt." in uit
    cli("agenda", "6-2-2024", "--niet", ZONDER, "Alleen een zorgvraag.")
    zin = f"{ZONDER} komt niet op de agenda en krijgt daar een brief over."
    uit = cli("week", code=1)
    assert zin in uit
    assert opdracht in uit
    pagina = dossiers.prive / "vandaag" / "vandaag.html"
    cli("vandaag", "--niet-openen")
    assert "niet-besproken" in pagina.read_text(encoding="utf-8")
    vandaag = date.today()  # noqa: DTZ011 (the akte is of today)
    assert (ZONDER, "niet-besproken") in zonder_reden(dossiers, definities, date(2024, 2, 6), vandaag)  # the menu asks
    cli("brief", "niet-besproken", ZONDER, "--reden", "Halt helpt je verder")
    assert ZONDER not in dict(zonder_reden(dossiers, definities, date(2024, 2, 6), vandaag))
    assert zin not in cli("week", code=None)
    assert "niet-besproken" not in pagina.read_text(encoding="utf-8")
    pad = cli.paden.prive / "brieven" / ZONDER / f"{vandaag.isoformat()} niet-besproken jongere.docx"
    assert "Halt helpt je verder." in tekst(pad)
    assert "De gemeente mag dit omdat: de burgemeester moet zorgen voor rust op straat." in tekst(pad)
    assert "Dit ontbreekt" in cli("brief", "niet-besproken", MET_REDEN, code=1)


def test_wie_toch_op_een_agenda_komt_leest_niet_dat_wij_niet_praten(
    cli: Cli, definities: Definities, dossiers: Paden
) -> None:
    """Kept off one agenda and then put on the next: one letter is due, and the menu asks for that one."""
    vandaag = date.today()  # noqa: DTZ011 (the akte is of today)
    cli("agenda", "6-2-2024", "--niet", ZONDER, "Alleen een zorgvraag.")
    cli("agenda", "20-2-2024", "--met", ZONDER)
    assert zonder_reden(dossiers, definities, date(2024, 2, 20), vandaag) == [(ZONDER, "notificatie")]
    assert zonder_reden(dossiers, definities, date(2024, 3, 5), vandaag) == []  # also seen from another agenda
    uit = cli("week", "20-2-2024", "--reden-voor", ZONDER, "Er was ruzie op het plein", code=None)
    assert f"Brief notificatie voor {ZONDER}" in uit
    assert f"Brief niet-besproken voor {ZONDER}" not in uit
    uit = cli("brief", "niet-besproken", ZONDER, "--reden", "Halt helpt je verder", code=1)
    assert (
        "Een eerder besluit geldt niet meer als de jongere in een UVZ is besproken, of daarna is aangemeld of op" in uit
    )


def test_wie_voor_het_besluit_over_de_agenda_al_was_besproken_krijgt_een_brief(
    cli: Cli, definities: Definities, dossiers: Paden, indienen: Indienen
) -> None:
    """The report comes after the day on which somebody was kept off a next agenda, and says that a UVZ had decided."""
    vandaag = date.today()  # noqa: DTZ011 (the akte is of today)
    cli("agenda", toon_datum(vandaag + timedelta(days=1)), "--niet", ZONDER, "Alleen een zorgvraag.", code=None)
    gisteren = uvz(
        vandaag - timedelta(days=1), ZONDER, besluit="partner", naar_wie="halt", regisseur=None, regievorm=None
    )
    indienen(("uvz-verslag", gisteren))
    with open_register(dossiers, definities) as register:
        allen = standen(register.index.formulieren(), register.akten(), vandaag)
    nodig = nodige_brieven({ZONDER: allen[ZONDER]}, definities, vandaag)
    assert [soort for _, soort in nodig if soort != "bevestiging"] == ["besluit"]


def test_de_enige_op_een_agenda_gaat_eraf_en_krijgt_de_brief(cli: Cli, definities: Definities, dossiers: Paden) -> None:
    vandaag = date.today()  # noqa: DTZ011 (the akte is of today)
    cli("agenda", "6-2-2024", "--zonder", MET_REDEN)
    cli("agenda", "6-2-2024", "--zonder", MET_REDEN, "--niet", ZONDER, "Alleen een zorgvraag.", code=None)
    assert zonder_reden(dossiers, definities, date(2024, 2, 6), vandaag) == [(ZONDER, "niet-besproken")]


def test_plannen_voor_wie_aan_de_beurt_is_en_niet_nog_een_keer(cli: Cli, indienen: Indienen, dossiers: Paden) -> None:
    """The UVZ decided on 20-01-2024: the first plan is issued right away, the next when a measurement is due."""
    assert "Voor niemand is nu een plan nodig." in cli("plan", "--aan-de-beurt", "--datum", "19-1-2024")
    pad = dossiers.prive / "uitgegeven" / f"plan {LOPEND}.xlsx"
    assert f"Het plan staat klaar: {pad}" in cli("plan", "--aan-de-beurt", "--datum", "1-3-2024")
    assert f"Overgeslagen: {LOPEND}: het plan staat al klaar sinds" in cli(
        "plan", "--aan-de-beurt", "--datum", "2-3-2024"
    )
    pad.unlink()
    assert "is op" in cli("plan", "--aan-de-beurt", "--datum", "2-3-2024")
    indienen(("plan", plan(LOPEND, "start", date(2024, 3, 3))))
    assert "Voor niemand is nu een plan nodig." in cli("plan", "--aan-de-beurt", "--datum", "1-5-2024")
    assert f"Het plan staat klaar: {pad}" in cli("plan", "--aan-de-beurt", "--datum", "1-9-2024")
    assert "Geef één casusnummer, of --aan-de-beurt." in cli("plan", code=2)


def test_wat_vaak_gebeurt_staat_op_een_regel(cli: Cli, indienen: Indienen, dossiers: Paden) -> None:
    for nr in range(5):
        indienen(("aanmelding", aanmelding(achternaam=f"Velema{nr}", geboortedatum=date(2005, 1, 1 + nr))))
    nummers = [f"PGA-{n}" for n in ("00003-D", "00004-E", "00005-F", "00006-G", "00007-H", "00008-J")]
    indienen(("uvz-verslag", uvz(date(2024, 1, 20), *nummers[1:])))
    wie = ", ".join(nummers)
    uit = cli("plan", "--aan-de-beurt", "--datum", "22-1-2024")
    assert f"6 plannen staan klaar, voor {wie}: {dossiers.prive / 'uitgegeven'}" in uit
    assert f"Overgeslagen: het plan staat al klaar: {wie}\n" in cli("plan", "--aan-de-beurt", "--datum", "23-1-2024")


def test_een_week_maakt_alles_en_de_tweede_keer_niets(cli: Cli, dossiers: Paden) -> None:
    opdracht = ("week", "6-2-2024", "--datum", "25-1-2024", "--reden-voor", ZONDER, "Er was ruzie")
    uit = cli(*opdracht)
    for stap in ("Postvak", "Agenda", "Brieven", "Plannen", "Herijking", "Politie", "Werkvoorraad"):
        assert f"\n{stap}\n" in f"\n{uit}"
    assert f"Brief notificatie voor {MET_REDEN}:" in uit
    assert f"Brief bevestiging voor {ZONDER}:" in uit
    assert "In 2023-K4 was niemand in de aanpak of kort daarvoor." in uit

    def stand() -> dict[Path, bytes]:
        weg = {dossiers.index, dossiers.zoekbestand, dossiers.logboek}
        return {p: p.read_bytes() for p in dossiers.prive.rglob("*") if p.is_file() and p not in weg}

    voor = stand()
    assert "is al gemaakt" in cli(*opdracht)
    assert stand() == voor


@pytest.mark.usefixtures("dossiers")
def test_een_herijking_zonder_iemand_zegt_iets_anders_dan_een_lijst_die_er_al_is(cli: Cli) -> None:
    uit = cli("week", "--datum", "25-1-2024", code=None)
    assert "Overgeslagen: Niemand is aan de beurt, voor een herijking op 25-01-2024." in uit
    uit = cli("week", "--datum", "20-8-2026", code=None)
    [pad] = (cli.paden.prive / "uitgegeven").glob("herijking *.xlsx")
    assert f"Lijst met 1 jongere: {pad}" in uit
    assert f"Overgeslagen: De lijst staat al klaar: {pad}" in cli("week", "--datum", "20-8-2026", code=None)
    pad.unlink()
    uit = cli("week", "--datum", "20-8-2026", code=None)
    assert "Overgeslagen: Wie aan de beurt is staat op een lijst van de laatste weken" in uit


@pytest.mark.usefixtures("dossiers")
def test_wat_al_klaarstond_met_wie_bezwaar_maakt_zegt_de_week(cli: Cli) -> None:
    cli("week", "--datum", "25-1-2024", code=None)
    [pad] = (cli.paden.prive / "uitgegeven").glob(f"plan {LOPEND}*.xlsx")
    assert "Gooi dit weg" not in cli("week", "--datum", "25-1-2024", code=None)
    cli("verzoek", "vastleggen", LOPEND, "bezwaar", "--van", "jongere", "--wat", "Stop.", "--ontvangen", "25-1-2024")
    zin = f"Gooi dit weg, want er is een bezwaar of beperking van iemand die erop staat: {pad}. Is het al verstuurd?"
    assert zin in cli("week", "--datum", "26-1-2024", code=None)
    pad.unlink()
    assert "Gooi dit weg" not in cli("week", "--datum", "26-1-2024", code=None)


def test_veel_werk_zegt_vooraf_hoeveel_het_is(capsys) -> None:
    with voortgang() as meld:
        for nr in range(20):
            meld("Plannen", nr, 20)
        meld("Brieven", 0, 19)
    assert capsys.readouterr().err == "Plannen: 20 …\n"


def test_een_stap_die_niet_kan_staat_de_rest_niet_in_de_weg(cli: Cli, dossiers: Paden) -> None:
    (dossiers.docs / "convenant" / "brieven" / "bevestiging.docx").unlink()
    (dossiers.postvak_in / "leeg.xlsx").write_bytes(b"geen formulier")
    uit = cli("week", "6-2-2024", "--datum", "25-1-2024", code=1)
    assert "blijft in postvak-in" in uit
    assert "bevestiging.docx is er niet" in uit
    assert f"Brief notificatie voor {MET_REDEN}:" in uit
    assert (dossiers.prive / "werkvoorraad").exists()


def test_een_week_van_zes_jongeren_kost_hoogstens_acht_opdrachten(
    cli: Cli, paden: Paden, definities: Definities, tmp_path: Path
) -> None:
    """Six referrals, their UVZ, letters, invitations, plans and back-up, as typed by the process supporter."""
    shutil.copytree(PROJECT / "docs" / "convenant" / "brieven", paden.docs / "convenant" / "brieven")
    for nr in range(6):
        wie = aanmelding(
            achternaam=f"Zessma{'abcdef'[nr]}",
            geboortedatum=date(2005, 1 + nr, 2),
            reden_brief="Er was ruzie.",
            **ADRES,
        )
        (paden.postvak_in / f"{nr}.xlsx").write_bytes(werkboek(definities, "aanmelding", wie))
    getypt: list[str] = []

    def typ(*woorden: str | Path) -> str:
        getypt.append(str(woorden[0]))
        return cli(*woorden)

    def uit_de_pagina(wat: str) -> list[str]:
        """The command of a step on the start page, as somebody pastes it in the menu."""
        stap = next(s for s in stappen() if s.wat.startswith(wat))
        return shlex.split(stap.opdracht)[1:]

    def stappen() -> tuple[Stap, ...]:
        with open_register(paden, definities) as register:
            return startblad(register, date(2024, 2, 7)).stappen

    typ("week", "6-2-2024", "--datum", "25-1-2024")
    nummers = sorted(p.name for p in paden.dossiers.iterdir())
    verslag = uvz(date(2024, 2, 6), *nummers, notificatiebrief=date(2024, 1, 26))
    (paden.postvak_in / "verslag.xlsx").write_bytes(werkboek(definities, "uvz-verslag", verslag))
    typ("week", "--datum", "7-2-2024")
    gesprek = uit_de_pagina("Nodig uit voor het gesprek (6)")
    typ("brief", "--datum", "7-2-2024", *(WANNEER.get(w, w) for w in gesprek[1:]))
    assert not any(s.wat.startswith("Nodig uit") for s in stappen())
    typ("backup", tmp_path / "back-up.zip")
    typ("vandaag", "--niet-openen")
    assert len(getypt) == 5
    for nummer in nummers:
        brieven = {p.name.split(" ")[1] for p in (paden.prive / "brieven" / nummer).iterdir()}
        assert brieven == {"bevestiging", "notificatie", "uitnodiging"}
        assert (paden.prive / "uitgegeven" / f"plan {nummer}.xlsx").exists()
    assert (paden.prive / "agenda" / "2024-02-06" / "UVZ-verslag 2024-02-06.xlsx").exists()
    assert (paden.prive / "vandaag" / "vandaag.html").exists()


@pytest.mark.usefixtures("dossiers")
def test_politie_en_om_krijgen_elk_hun_lijst_en_niet_twee_keer(cli: Cli, indienen: Indienen) -> None:
    kwartaal = {"eind_kwartaal": date(2024, 3, 31), "bron": "om"}
    uit = cli("week", "--datum", "8-4-2024", code=None)
    assert "Formulier voor de politie over 2024-K1" in uit
    assert "Formulier voor het OM over 2024-K1" in uit
    uit = cli("week", "--datum", "9-4-2024", code=None)
    assert "De lijst voor de politie over 2024-K1 staat al klaar" in uit
    indienen(("meldingen", Antwoorden(kwartaal)))
    uit = cli("week", "--datum", "10-4-2024", code=None)
    assert "De cijfers van het OM over 2024-K1 zijn er al." in uit
    assert "De lijst voor de politie over 2024-K1 staat al klaar" in uit


def test_een_lijst_met_wie_daarna_bezwaar_maakte_staat_niet_meer_klaar(
    cli: Cli, dossiers: Paden, indienen: Indienen
) -> None:
    """It was made before the objection, and still lies there to be sent."""
    indienen(("uvz-verslag", uvz(date(2024, 1, 21), MET_REDEN, notificatiebrief=date(2024, 1, 15))))
    map_, soorten = (
        dossiers.prive / "uitgegeven",
        ("herijking *", "meldingen 2026-K2 jongeren*", "meldingen OM *jongeren*"),
    )

    def lijsten() -> set[Path]:
        return {pad for soort in soorten for pad in map_.glob(f"{soort}.xlsx")}

    cli("week", "--datum", "20-8-2026", code=None)
    oud = lijsten()
    cli("verzoek", "vastleggen", LOPEND, "bezwaar", "--van", "jongere", "--wat", "Ik wil dit niet.")
    uit = cli("week", "--datum", "20-8-2026", code=None)
    nieuw = lijsten() - oud
    assert len(oud) == len(nieuw) == len(soorten)
    plannen = {*map_.glob(f"plan {LOPEND}*.xlsx")}
    assert plannen
    for pad in oud | plannen:
        assert f"Gooi dit weg, want er is een bezwaar of beperking van iemand die erop staat: {pad}." in uit
        assert f"staat al klaar: {pad}" not in uit
        pad.unlink()
    for pad in nieuw:
        boek = openpyxl.load_workbook(pad)
        cellen = {cel.value for blad in boek for rij in blad.iter_rows() for cel in rij}
        assert MET_REDEN in cellen
        assert LOPEND not in cellen
    uit = cli("week", "--datum", "20-8-2026", code=None)
    assert lijsten() == nieuw
    assert uit.count("staat al klaar: ") >= len(soorten)
    assert "Gooi dit weg" not in uit


def test_een_pad_is_in_een_terminal_een_link_en_in_een_pijp_nooit(tmp_path, capsys):
    pad = tmp_path / "brief één.docx"
    pad.write_bytes(b"")
    regel = f"PGA-00001-B: brief staat in {pad}. En {tmp_path / 'weg.docx'} is er niet."
    zeg(regel)
    assert capsys.readouterr().out == f"{regel}\n"
    assert met_links(regel) == regel.replace(str(pad), f"\x1b]8;;{pad.as_uri()}\x1b\\{pad}\x1b]8;;\x1b\\")
    assert "%C3%A9%C3%A9n" in met_links(regel)
    assert met_links("Geen pad, wel 26/11.") == "Geen pad, wel 26/11."
