"""Access: everything about one person in one folder, what is about others left out or on the list to redact."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import Cli, aanmelding, dien_in, nieuw_project, plan, uvz, werkboek
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.paden import PROJECT

VAN_MIJ = aanmelding(
    voornaam="Sem",
    achternaam="Voorbeeldstein",
    geboortedatum=date(2007, 2, 28),
    aanmelder_naam="B. Melder-Geheim",
    ouders="Vader Voorbeeldstein-Ouder",
    adres="<b>Kerkstraat</b> {{ 7*7 }}",
)
GEZIN = {"gezin": [{"naam": "Zusje Voorbeeldstein-Klein", "reden": "Spijbelt zelf ook."}]}


@pytest.fixture(scope="module")
def verzameld(tmp_path_factory, definities) -> tuple[Cli, str, Path]:
    paden = nieuw_project(tmp_path_factory.mktemp("inzage"))
    mij, ander = dien_in(
        paden, definities, ("aanmelding", Antwoorden(VAN_MIJ.velden, GEZIN)), ("aanmelding", aanmelding())
    )
    verslag = uvz(date(2024, 2, 1), mij, ander)
    rijen = [
        {**r, "beeld": f"Beeld over {wie}."}
        for r, wie in zip(verslag.tabellen["besprekingen"], ("mij", "de ander"), strict=True)
    ]
    dien_in(
        paden,
        definities,
        ("uvz-verslag", Antwoorden(verslag.velden, {**verslag.tabellen, "besprekingen": rijen})),
        ("plan", plan(mij, "start", date(2024, 3, 1), grenzen="Niet meer op stap met Ýara Verzonnenveld.")),
    )
    cli = Cli(paden)
    cli(
        "verzoek",
        "vastleggen",
        mij,
        "verbetering",
        "--van",
        "ouder",
        "--wat",
        "Het adres klopt niet",
        "--ontvangen",
        "2024-01-31",
    )
    cli("inzage", mij)
    (map_,) = (paden.prive / "inzage").iterdir()
    return cli, mij, map_


def test_het_overzicht_heeft_alles_over_mij(verzameld):
    _, _, map_ = verzameld
    tekst = (map_ / "overzicht.html").read_text("utf-8")
    for deel in (
        "Voorbeeldstein",
        "28-02-2007",
        "Beeld over mij.",
        "Politie",
        "Het adres klopt niet",
        "Plan van aanpak",
    ):
        assert deel in tekst, deel


def test_het_overzicht_laat_weg_wat_over_anderen_gaat(verzameld):
    _, _, map_ = verzameld
    tekst = (map_ / "overzicht.html").read_text("utf-8")
    for deel in ("Melder-Geheim", "Voorbeeldstein-Ouder", "Voorbeeldstein-Klein", "Verzonnenveld", "de ander"):
        assert deel not in tekst, deel
    assert (
        tekst.count("weggelaten: gaat over") == 5
    )  # notifier (name, contact), parents, sibling, limits that name another


def test_het_overzicht_is_veilige_html_zonder_iets_van_buiten(verzameld):
    _, _, map_ = verzameld
    tekst = (map_ / "overzicht.html").read_text("utf-8")
    assert "&lt;b&gt;Kerkstraat&lt;/b&gt; {{ 7*7 }}" in tekst
    assert "http://" not in tekst
    assert "https://" not in tekst
    assert "<script" not in tekst


def test_de_lijst_wijst_de_cellen_aan_die_weg_moeten(verzameld):
    cli, mij, map_ = verzameld
    tekst = (map_ / "intern-weglakken.html").read_text("utf-8")
    for deel in (
        "gaat over de aanmelder",
        "gaat over een broer of zus",
        "noemt een andere jongere",
        "vrije tekst: lees na",
    ):
        assert deel in tekst, deel
    assert "overleggen/2024-02-01_uvz-verslag_" in tekst
    eigen = {p.name for p in (map_ / "originelen-eerst-weglakken").iterdir()}
    assert eigen == {p.name for p in (cli.paden.dossiers / mij).glob("*.xlsx")}


def test_inzage_staat_in_het_logboek_en_een_tweede_keer_komt_ernaast(verzameld):
    cli, mij, map_ = verzameld
    uit = cli("inzage", mij)
    assert "Alle bestanden in de privémap worden doorzocht." in uit
    assert "Lees eerst intern-weglakken.html: " in uit
    assert "cellen om na te lezen of weg te lakken." in uit
    assert sorted(p.name for p in map_.parent.iterdir()) == [map_.name, f"{map_.name} (2)"]
    assert f"inzage: verzameld {mij}" in cli("logboek", "--opdracht", "inzage")


def test_hetzelfde_verzoek_van_die_dag_wordt_een_keer_vastgelegd(indienen, cli):
    """Who is not sure that the command came through gives it again. After a decision it is a new request."""
    (mij,) = indienen(("aanmelding", aanmelding()))
    vast = ("verzoek", "vastleggen", mij, "verbetering", "--van", "jongere", "--wat")
    eerste = cli(*vast, "Mijn straat klopt niet")
    assert cli(*vast, "Mijn  straat klopt niet ") == eerste
    assert "1 verzoek, 1 zonder besluit." in cli("verzoek", "lijst")
    cli(*vast, "Mijn school klopt niet")
    cli(*(deel.replace("jongere", "ouder") for deel in vast), "Mijn straat klopt niet")
    assert "3 verzoeken, 3 zonder besluit." in cli("verzoek", "lijst")
    kenmerk = re.search("kenmerk ([0-9a-f]+)", eerste)[1]
    cli("verzoek", "besluit", kenmerk, "toegewezen", "--reden", "Verbeterd")
    assert cli(*vast, "Mijn straat klopt niet") != eerste
    assert "4 verzoeken, 3 zonder besluit." in cli("verzoek", "lijst")


def test_een_verzoek_heeft_een_maand_en_een_besluit(indienen, paden, cli):
    (mij,) = indienen(("aanmelding", aanmelding()))
    uit = cli(
        "verzoek",
        "vastleggen",
        mij,
        "bezwaar",
        "--van",
        "jongere",
        "--wat",
        "Ik wil dit niet",
        "--ontvangen",
        "31-01-2024",
    )
    assert "Antwoord uiterlijk op 29-02-2024." in uit
    kenmerk = uit.split("kenmerk ")[1][:8]
    assert f"Is er een besluit? werkwijzer verzoek besluit {kenmerk} UITKOMST" in uit
    assert "1 verzoek, 1 zonder besluit." in cli("verzoek", "lijst")
    cli("verzoek", "besluit", kenmerk, "deels", "--reden", "De regie stopt")
    assert f"{mij}  Bezwaar tegen de verwerking: deels toegewezen" in cli("verzoek", "lijst", mij)
    uit = cli("verzoek", "besluit", kenmerk, "deels", "--reden", "Nog eens", code=1)
    assert f"Over verzoek {kenmerk} is al besloten: deels toegewezen. Er is niets vastgelegd." in uit
    assert "Wordt het opnieuw gevraagd? Leg dat vast als een nieuw verzoek." in uit
    assert "Ik wil dit niet" not in paden.logboek.read_text("utf-8")


def test_een_besluit_of_uitzondering_die_niet_kan_wordt_niet_vastgelegd(indienen, paden, cli):
    (mij,) = indienen(("aanmelding", aanmelding()))
    vast = ("verzoek", "vastleggen", mij, "bezwaar", "--van", "jongere", "--wat", "Ik wil dit niet")
    kenmerk = cli(*vast, "--ontvangen", "31-01-2024").split("kenmerk ")[1][:8]
    inzage = cli(*vast[:3], "inzage", *vast[4:], "--ontvangen", "31-01-2024").split("kenmerk ")[1][:8]
    voor = paden.logboek.read_bytes()
    for opdracht, tekst in (
        (
            ("besluit", "0badcafe", "deels"),
            "Er is geen verzoek met kenmerk '0badcafe'. Kijk met: werkwijzer verzoek lijst",
        ),
        (
            ("besluit", kenmerk, "deels", "--op", "30-01-2024"),
            "Het verzoek is van 31-01-2024. Een besluit van 30-01-2024 kan niet kloppen. Er is niets vastgelegd.",
        ),
        (
            ("uitzondering", inzage, "--tot", "01-02-2030"),
            f"Er is geen verzoek met kenmerk '{inzage}' dat het gebruik tegenhoudt.",
        ),
    ):
        assert tekst in " ".join(cli("verzoek", *opdracht, "--reden", "Proef", code=1).split())
    assert paden.logboek.read_bytes() == voor
    beperk = (
        "verzoek",
        "vastleggen",
        mij,
        "beperking",
        "--van",
        "jongere",
        "--wat",
        "Even niet",
        "--ontvangen",
        "01-02-2024",
    )
    beperking = cli(*beperk).split("kenmerk ")[1][:8]
    cli("verzoek", "besluit", beperking, "toegewezen", "--reden", "Klopt")
    uit = cli("verzoek", "uitzondering", beperking, "--tot", "02-02-2024", "--reden", "Nodig", code=1)
    assert "02-02-2024 is al geweest. Er is niets vastgelegd." in uit


def overzicht(cli: Cli, nummer: str) -> tuple[str, str]:
    """The overview and the internal list of a fresh access."""
    cli("inzage", nummer)
    map_ = max((cli.paden.prive / "inzage").iterdir(), key=lambda p: p.stat().st_mtime_ns)
    return (map_ / "overzicht.html").read_text("utf-8"), (map_ / "intern-weglakken.html").read_text("utf-8")


@pytest.fixture
def twee(indienen) -> tuple[str, str]:
    """Two young people, Ýara and Sem."""
    mij, ander = indienen(("aanmelding", aanmelding()), ("aanmelding", VAN_MIJ))
    return mij, ander


def test_het_overzicht_zegt_tot_wanneer_het_dossier_blijft(cli, twee, indienen):
    mij, ander = twee
    alleen_halt = uvz(date(2024, 2, 15), ander, besluit="partner", naar_wie="halt", regisseur=None)
    indienen(("uvz-verslag", uvz(date(2024, 2, 1), mij)), ("uvz-verslag", alleen_halt))
    for wie, tot in ((mij, "5 jaar na het einde van de aanpak"), (ander, "15 februari 2025")):
        assert f"De gemeente bewaart het dossier tot {tot}." in overzicht(cli, wie)[0]


def test_redenen_over_een_ander_gaan_niet_mee(cli, twee):
    mij, ander = twee
    cli("familie", mij, ander, "--reden", "Zusje spijbelt, moeder ziek")
    cli("verzoek", "vastleggen", mij, "klacht", "--van", "ouder", "--wat", "Sem Voorbeeldstein kreeg mijn brief")
    cli("verzoek", "vastleggen", mij, "inzage", "--van", "jongere", "--wat", "Alles over mij")
    tekst, intern = overzicht(cli, mij)
    assert "Zusje spijbelt" not in tekst
    assert "Voorbeeldstein" not in tekst
    assert "Familie gekoppeld: de reden is weggelaten, want die gaat over een ander" in tekst
    assert "Alles over mij" in tekst
    assert "Familie gekoppeld: reden" in intern
    assert "Redenen die in het overzicht staan" in intern


def test_de_reden_van_een_koppeling_gaat_over_de_broer_of_zus_zelf(cli, twee):
    """It stands in the dossier of the other one: not handed over by itself, and not said to be about somebody else."""
    mij, ander = twee
    cli("familie", mij, ander, "--reden", "Zusje spijbelt, moeder ziek")
    tekst, intern = overzicht(cli, ander)
    assert "Zusje spijbelt" not in tekst
    assert mij not in tekst
    assert "Familie gekoppeld: de reden gaat over jou, maar staat in het dossier van een ander." in tekst
    assert "deze jongere zelf: zoek uit wat je hiervan geeft" in intern
    assert "die gaat over een ander" in overzicht(cli, mij)[0]


def test_ook_wie_de_eigen_formulieren_noemen_gaat_niet_mee(cli, indienen):
    """The notifier and the family are no young people of the register, and as little the reader's business."""
    (mij,) = indienen(("aanmelding", Antwoorden({**VAN_MIJ.velden, "zorg": "B. Melder-Geheim zag het."}, GEZIN)))
    for wat in ("Mevrouw B. Melder-Geheim belde", "Over Zusje Voorbeeldstein-Klein", "Mijn eigen vraag"):
        cli("verzoek", "vastleggen", mij, "klacht", "--van", "ouder", "--wat", wat)
    tekst, intern = overzicht(cli, mij)
    assert "Melder-Geheim" not in tekst
    assert "Voorbeeldstein-Klein" not in tekst
    assert "Mijn eigen vraag" in tekst
    assert "noemt iemand anders" in intern
    assert intern.count("Verzoek van de jongere of ouders: reden") == 2


def test_een_ander_gaat_nergens_mee_hoe_ook_geschreven(cli, indienen):
    """At the head of the overview, by number in any spelling, surname first, and as the receiver of a hand-over."""
    (ander,) = indienen(("aanmelding", VAN_MIJ))
    wie = {
        "bekend_als": "neef van Sem Voorbeeldstein",
        "adres": "bij Sem Voorbeeldstein, Dorpsstraat 3",
        "zorg": f"Zie ook {ander}, net als vorig jaar.",
        "veiligheid": "Trekt op met pga 1–b.",
    }
    (mij,) = indienen(("aanmelding", aanmelding(**wie)))
    eigen = f"Dit gaat over {mij.lower()} zelf."
    indienen(("uvz-verslag", uvz(date(2024, 2, 1), mij, beeld="Ruzie met Voorbeeldstein, Sem.", oordeel=eigen)))
    shutil.copytree(PROJECT / "docs" / "convenant" / "brieven", cli.paden.docs / "convenant" / "brieven")
    naar = ("--naar", "zorgaanbieder", "--naam", "Tante van Sem Voorbeeldstein", "--reden", "Zij woont daar.")
    zicht = ("--zicht-door", "R1", "--zicht-tot", "2025-01-01", "--datum", "2024-05-01")
    cli("overdracht", mij, *naar, *zicht)
    tekst, intern = overzicht(cli, mij)
    for deel in ("Voorbeeldstein", "Sem", ander, "pga 1–b"):
        assert deel not in tekst, deel
    assert eigen in tekst
    assert "Overgedragen: naar wie" in intern


def test_het_logboek_in_het_overzicht_staat_in_gewone_woorden(cli, twee, paden):
    mij, ander = twee
    shutil.copytree(PROJECT / "docs" / "convenant" / "brieven", paden.docs / "convenant" / "brieven")
    cli("brief", "bevestiging", mij)
    cli("verzoek", "vastleggen", mij, "beperking", "--van", "jongere", "--wat", "Gebruik het nu even niet")
    cli("familie", mij, ander, "--reden", "Blijft zelf ook weg van school")
    tekst, _ = overzicht(cli, mij)
    logboek = tekst.partition("Uit het logboek")[2]
    for zin in (
        "formulier opgeslagen: aanmelding",
        "brief gemaakt: bevestiging",
        "vastgelegd: verzoek van de jongere of ouders",
        "vastgelegd: familie gekoppeld",
    ):
        assert zin in logboek, zin
    assert "<td>de aanmelder</td><td>brief: bevestiging</td>" in tekst


def test_wat_nog_in_het_postvak_ligt_wordt_gezegd(cli, twee, paden):
    mij, _ = twee
    (paden.postvak_in / "mail.txt").write_text("Over Ýara Verzonnenveld", "utf-8")
    tekst, intern = overzicht(cli, mij)
    assert "Er ligt nog 1 formulier over je dat nog niet is verwerkt: vraag ernaar." in tekst
    assert "postvak-in: mail.txt" in intern


def test_stukken_van_een_ander_waarin_je_wordt_genoemd(cli, twee, indienen):
    mij, ander = twee
    indienen(("uvz-verslag", uvz(date(2024, 2, 1), ander)))
    indienen(("plan", plan(ander, "start", date(2024, 3, 1), grenzen="Niet op stap met Ýara Verzonnenveld.")))
    tekst, intern = overzicht(cli, mij)
    assert "In 1 stuk over een ander word je ook genoemd." in tekst
    assert f"dossiers/{ander}/2024-03-01_plan_" in intern


def test_ook_met_de_achternaam_voorop_of_met_het_nummer_word_je_genoemd(cli, twee, indienen):
    mij, ander = twee
    indienen(
        ("uvz-verslag", uvz(date(2024, 2, 1), ander, beeld="Steeds met Verzonnenveld, Ýara.")),
        ("plan", plan(ander, "start", date(2024, 3, 1), grenzen=f"Geen contact met {mij.lower()}.")),
    )
    (cli.paden.postvak_in / "mail.txt").write_text("Betreft: Verzonnenveld, Ýara", "utf-8")
    tekst, intern = overzicht(cli, mij)
    assert "In 2 stukken over een ander word je ook genoemd." in tekst
    assert "nog 1 formulier over je" in tekst
    assert f"dossiers/{ander}/2024-03-01_plan_" in intern
    weg = ("bewaartermijn", "--vernietig", mij, "--bevestig", mij, "--grond", "vergissing")
    assert "In postvak-in staat nog een bestand over deze jongere: mail.txt" in cli(*weg, code=1)
    (cli.paden.postvak_in / "mail.txt").unlink()
    assert f"dossiers/{ander}/2024-03-01_plan_" in cli(*weg, code=1)


def test_na_samenvoegen_is_elke_akte_te_zien_onder_elk_nummer(cli, indienen):
    een, twee_, zus = indienen(
        ("aanmelding", aanmelding()),
        ("aanmelding", aanmelding(eerder_bekend="ander", datum_aanmelding=date(2024, 2, 1))),
        ("aanmelding", VAN_MIJ),
    )
    cli("familie", twee_, zus, "--reden", "Blijft zelf ook weg van school")
    cli("corrigeer", "samenvoegen", twee_, een, "--reden", "Zelfde jongere", "--ja")
    for nummer in (een, twee_):
        assert f"{een}: aandacht voor {zus} sinds" in cli("familie", nummer)
    assert "zijn al gekoppeld" in cli("familie", een, zus, "--reden", "Nog eens", code=1)
    assert "Ingetrokken" in cli("familie", een, zus, "--reden", "Gaat goed", "--trek-in")


def test_samengevoegde_broers_zijn_niet_aan_zichzelf_gekoppeld(cli, twee):
    een, ander = twee
    cli("familie", een, ander, "--reden", "Blijft zelf ook weg van school")
    cli("corrigeer", "samenvoegen", ander, een, "--reden", "Toch dezelfde jongere", "--ja")
    assert "Er is geen broer of zus gekoppeld." in cli("familie", een)


def test_het_overzicht_zegt_of_politie_of_om_het_gaf(cli, twee, indienen):
    nummer, _ = twee
    assert "het OM" not in "".join(overzicht(cli, nummer))
    eind = {"eind_kwartaal": date(2024, 3, 31)}
    for velden, soort in (
        ({**eind, "bron": "politie", "jeugdoverlast_stad": 1}, "aanhouding"),
        ({**eind, "bron": "om"}, "veroordeling"),
    ):
        rij = {"casusnummer": nummer, "datum": date(2024, 2, 1), "soort": soort}
        indienen(("meldingen", Antwoorden(velden, {"meldingen": [rij]})))
    tekst = overzicht(cli, nummer)[0]
    assert "de politie" in tekst
    assert "het OM" in tekst


def test_een_naam_met_een_letter_gaat_niet_mee_en_een_losse_naam_heeft_een_plek(cli, indienen):
    """'Sem V.' and 'S. Voorbeeldstein' are somebody; 'Sem' or 'Voorbeeldstein' may be, and a person judges."""
    indienen(("aanmelding", VAN_MIJ))
    zorg = "Trekt op met Sem V. en zijn broer."
    (mij,) = indienen(("aanmelding", aanmelding(zorg=zorg, veiligheid="Ruzie met de familie voorbeeldstein.")))
    beeld, oordeel = "Zag Sem's fiets. Ýara zelf niet.", "Bij S. Voorbeeldstein thuis."
    indienen(("uvz-verslag", uvz(date(2024, 2, 1), mij, beeld=beeld, oordeel=oordeel)))
    uit = cli("verzoek", "vastleggen", mij, "klacht", "--van", "ouder", "--wat", "Sem kreeg mijn brief")
    assert "Vastgelegd" in uit
    tekst, intern = overzicht(cli, mij)
    assert "Sem V." not in tekst
    assert "S. Voorbeeldstein" not in tekst
    assert "familie voorbeeldstein" in tekst
    namen = intern.partition("Namen in het overzicht")[2].partition("Cellen in de originelen")[0]
    assert "<td>voorbeeldstein</td>" in namen
    assert "<td>Sem</td>" in namen
    assert "Ýara" not in namen
    assert "kan over een ander gaan: voorbeeldstein" in intern
    assert "3 plekken kunnen een ander noemen" in cli("inzage", mij)
    assert "Eerdere inzage" in overzicht(cli, mij)[1]


HOE_EEN_ANDER_IN_EEN_TEKST_STAAT = {  # what stands there → whether it is left out, or marked with its place
    "Sem v.d. Voorbeeldstein": True,
    "Sem vd Voorbeeldstein": True,
    "Voorbeeldstein, Sem": True,
    "S. Voorbeeldstein": True,
    "Sem v.d. V.": True,
    "PGA-00001-B": True,
    "S.V.": False,
    "SemV": False,
    "Semmie": False,
    "semvoorbeeldstein@x.nl": False,
    "bij Voorbeeldsteins brommer": False,
    "28 februari 2007": False,
    "06-12345678": False,
    "PGA 1": False,
    "00001-B": False,
}


def test_hoe_een_ander_ook_geschreven_is_hij_is_weg_of_gemerkt(cli, indienen):
    van_mij = {**VAN_MIJ.velden, "achternaam": "van der Voorbeeldstein", "bekend_als": "Semmie"}
    indienen(("aanmelding", Antwoorden(van_mij)))
    (mij,) = indienen(("aanmelding", aanmelding()))
    dagen = {vorm: date(2024, 2, 1 + nr) for nr, vorm in enumerate(HOE_EEN_ANDER_IN_EEN_TEKST_STAAT)}
    indienen(*(("uvz-verslag", uvz(dag, mij, beeld=f"Zag {vorm} daar.")) for vorm, dag in dagen.items()))
    gewoon = date(2024, 3, 1)
    indienen(("uvz-verslag", uvz(gewoon, mij, beeld=f"Ýara zag in 2024 op 1 maart {mij} en nr. 2 niet.")))
    tekst, intern = overzicht(cli, mij)
    namen = intern.partition("Namen in het overzicht")[2].partition("<h2>Cellen")[0]
    for vorm, weg in HOE_EEN_ANDER_IN_EEN_TEKST_STAAT.items():
        assert (f"Zag {vorm} daar" not in tekst) == weg, vorm
        assert (f"van {dagen[vorm]:%d-%m-%Y}</td><td>Beeld" in namen) != weg, vorm
    assert f"van {gewoon:%d-%m-%Y}</td>" not in namen


def test_wat_is_teruggestuurd_wordt_verteld(cli, indienen, paden, definities):
    (mij,) = indienen(("aanmelding", VAN_MIJ))
    te_vroeg = werkboek(definities, "plan", plan(mij, "start", date(2024, 3, 1)))
    (paden.postvak_in / "plan.xlsx").write_bytes(te_vroeg)
    cli("verwerk", code=1)
    assert "Er ligt nog 1 formulier over je" in overzicht(cli, mij)[0]
    (paden.postvak_in / "plan.xlsx").unlink()
    tekst, intern = overzicht(cli, mij)
    assert "Er ligt nog 1 formulier over je" in tekst
    assert "teruggestuurd: plan (verbeteren).xlsx" in intern
