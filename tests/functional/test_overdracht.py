"""`werkwijzer overdracht`: only what the receiver may have, in no file and nowhere in a file, and watched until it is taken."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from datetime import date
from pathlib import Path

import pytest
from docx import Document

from tests.conftest import Cli, aanmelding, dien_in, herijking, nieuw_project, plan, uvz
from werkwijzer.dossiers.logboek import Logboek
from werkwijzer.dossiers.openen import open_register
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.volgsysteem.papier.word import kolombreedtes

YARA, SEM = "PGA-00001-B", "PGA-00002-C"
# What stands in the forms about Yara, a word for each kind of data, so that a package can be searched for it.
WOORDEN = {
    "identiteit": "Verzonnenveld",
    "contact": "Dwaalweg",
    "aanmelder": "Melderman",
    "aanleiding": "aanleidingtekst",
    "veiligheid": "veiligheidstekst",
    "zorg": "zorgtekst",
    "gezin": "oudernaam",
    "broers_zussen": "broertjenaam",
    "onderwijs": "schoolnaam",
    "grenzen": "grenstekst",
    "doelen": "doeltekst",
    "toelichting": "scoretoelichting",
    "voorwaarden": "Gebiedsverbod",
    "beeld": "beeldtekst",
    "eigen actie": "haltactie",
    "actie van een ander": "schoolactie",
    "interventies": "Toeleiding naar school of werk",
    "straf": "Halt-interventie",
    "toezicht": "Reclasseringstoezicht",
    "doel over justitie": "delictdoel",
    "groep": "Groep Parkwijk",
}


@pytest.fixture(scope="module")
def gevuld(tmp_path_factory, definities) -> Paden:
    paden = nieuw_project(tmp_path_factory.mktemp("overdracht"))
    shutil.copytree(PROJECT / "docs" / "convenant" / "brieven", paden.docs / "convenant" / "brieven")
    yara = aanmelding(
        aanmelder_naam="Melderman",
        adres="Dwaalweg 3",
        postcode_plaats="0012 AB Voorbeeldstad",
        waarom_integraal="aanleidingtekst",
        veiligheid="veiligheidstekst",
        zorg="zorgtekst",
        ouders="oudernaam",
        school_of_werkgever="schoolnaam",
    )
    yara.tabellen["gezin"] = [{"naam": "broertjenaam", "reden": "een reden"}]
    dien_in(paden, definities, ("aanmelding", yara))
    dien_in(
        paden,
        definities,
        ("aanmelding", aanmelding(voornaam="Sem", achternaam="Bedacht", geboortedatum=date(2009, 1, 1))),
    )
    tabellen = {
        "doelen": [
            {"leefgebied": "dagbesteding", "doel": "doeltekst", "stand": "loopt"},
            {"leefgebied": "delict", "doel": "delictdoel", "stand": "loopt"},
        ],
        "acties": [
            {"wat": "haltactie", "wie": "halt", "wanneer": date(2024, 3, 1), "stand": "open"},
            {"wat": "schoolactie", "wie": "school", "wanneer": date(2024, 3, 1), "stand": "open"},
        ],
        "interventies": [
            {"soort": "dagbesteding", "partner": "school", "start": date(2024, 2, 1), "resultaat": "loopt"},
            {"soort": "halt", "partner": "halt", "start": date(2024, 2, 1), "resultaat": "loopt"},
            {"soort": "reclassering", "partner": "reclassering", "start": date(2024, 2, 1), "resultaat": "loopt"},
        ],
        "voorwaarden": [{"soort": "gebiedsverbod", "opgelegd_door": "rechter", "start": date(2024, 2, 1)}],
        "leefgebieden": [{"leefgebied": "wonen", "score": 2, "toelichting": "scoretoelichting"}],
    }
    dien_in(
        paden,
        definities,
        ("uvz-verslag", uvz(date(2024, 1, 20), YARA, SEM, beeld="beeldtekst")),
        (
            "plan",
            plan(YARA, "start", date(2024, 2, 1), {}, tabellen, grenzen="grenstekst", jeugdgroep="Groep Parkwijk"),
        ),
        (
            "herijking",
            herijking(
                date(2024, 6, 1),
                {"casusnummer": YARA, "besluit": "doorgaan"},
                {"casusnummer": SEM, "besluit": "negatief", "wie_houdt_zicht": "oogje van een ander"},
            ),
        ),
    )
    return paden


@pytest.fixture
def cli(gevuld, tmp_path) -> Cli:
    prive = shutil.copytree(gevuld.prive, tmp_path / "prive")
    return Cli(Paden(shutil.copytree(gevuld.project, tmp_path / "project"), prive))


def draag_over(cli: Cli, naar: str, *anders: str) -> Path:
    uit = cli(
        "overdracht", YARA, "--naar", naar, "--reden", "Reden van overdracht.", "--zicht-door", "Netwerkregisseur 1",
        "--zicht-tot", "1-12-2024", "--datum", "1-7-2024", *anders,
    )  # fmt: skip
    assert "Neemt de ontvanger het over? werkwijzer overdracht" in uit
    return Path(uit.split("Het pakket staat klaar: ")[1].splitlines()[0])


def alles_in(map_: Path) -> str:
    """Every name and every byte of a package, unpacked; the text of a document without its markup."""
    uit = []
    for pad in sorted(p for p in map_.rglob("*") if p.is_file()):
        uit.append(pad.name)
        with zipfile.ZipFile(pad) as zip_:
            for deel in zip_.infolist():
                ruw = zip_.read(deel).decode("utf-8", "replace")
                uit += [deel.filename, deel.comment.decode(), ruw, re.sub(r"<[^>]+>", "", ruw)]
    return "\n".join(uit)


JUSTITIE = {"voorwaarden", "straf", "toezicht", "doel over justitie", "groep"}
NIET = {
    "veiligheidshuis": JUSTITIE | {
        "aanmelder", "zorg", "gezin", "broers_zussen", "onderwijs", "toelichting", "beeld", "interventies",
    },
    "andere-gemeente": JUSTITIE | {
        "aanmelder", "aanleiding", "veiligheid", "zorg", "gezin", "broers_zussen", "onderwijs", "toelichting",
        "beeld", "interventies",
    },
    "zorgaanbieder": set(WOORDEN) - {"identiteit", "contact", "zorg", "doelen"},
    "halt": set(WOORDEN) - {"identiteit", "contact", "eigen actie", "straf"},
    "reclassering": set(WOORDEN) - {"identiteit", "contact", "toezicht"},
    "school": set(WOORDEN) - {"identiteit", "onderwijs", "actie van een ander", "interventies"},
    "jeugdhulp": set(WOORDEN) - {"identiteit", "contact", "gezin", "zorg", "doelen"},
    "woningcorporatie": set(WOORDEN) - {"identiteit"},
}  # fmt: skip


@pytest.mark.parametrize("naar", NIET)
def test_in_het_pakket_staat_alleen_wat_deze_ontvanger_mag(cli, naar):
    inhoud = alles_in(draag_over(cli, naar, "--naam", "Ginds"))
    gevonden = {soort for soort, woord in WOORDEN.items() if woord in inhoud}
    assert gevonden == set(WOORDEN) - NIET[naar]
    for nooit in (SEM, "Bedacht", "oogje van een ander", str(cli.paden.prive), "root", "python-docx"):
        assert nooit not in inhoud, nooit


def test_brief_zegt_wie_zicht_houdt_en_wanneer_je_antwoord_wilt(cli):
    pakket = draag_over(cli, "veiligheidshuis")
    assert pakket == cli.paden.prive / "overdracht" / YARA / "2024-07-01 veiligheidshuis"
    tekst = "\n".join(a.text for a in Document(str(pakket / "begeleidende brief.docx")).paragraphs)
    for stuk in (
        "Aan: Veiligheidshuis Haaglanden",
        "Wij vragen je om Ýara Verzonnenveld verder te helpen.",
        "Reden van overdracht.",
        "Netwerkregisseur 1 houdt zicht op de jongere tot en met 1 december 2024.",
        "Bevestig uiterlijk 15 juli 2024",  # fourteen days
    ):
        assert stuk in tekst, stuk


def test_zonder_opties_geldt_wat_in_de_herijking_staat(cli, definities):
    opdracht = ("overdracht", SEM, "--naar", "veiligheidshuis", "--reden", "Reden.", "--datum", "1-7-2024")
    uit = cli(*opdracht)
    assert "In de herijking staat geen dag waarop het zicht stopt." in uit
    pakket = Path(uit.split("Het pakket staat klaar: ")[1].splitlines()[0])
    for stuk in pakket.iterdir():
        tekst = "\n".join(a.text for a in Document(str(stuk)).paragraphs)
        assert "oogje van een ander." in tekst, stuk
    with open_register(cli.paden, definities) as register:
        [akte] = register.akten(SEM, "overdracht")
    assert (akte.gegevens["wie_houdt_zicht"], akte.gegevens["tot"]) == ("oogje van een ander", "")


def test_wat_ontbreekt_staat_in_een_opdracht_om_te_kopieren(cli):
    uit = cli("overdracht", YARA, "--naar", "zorgaanbieder", "--reden", "Zorg is nodig", "--datum", "1-7-2024", code=1)
    opdracht = f'werkwijzer overdracht {YARA} --naar zorgaanbieder --reden "Zorg is nodig" --naam "…" --zicht-door "…" --zicht-tot 01-01-2025'
    assert uit.endswith(f"De hele opdracht, vul in wat nog open is:\n  {opdracht}\n")
    open_ = ("--naam", "…", "--zicht-door", "…", "--zicht-tot", "1-1-2025", "--naar", "zorgaanbieder")
    uit = cli("overdracht", YARA, *open_, "--reden", "Zorg is nodig", "--datum", "1-7-2024", code=1)
    assert 'hoe de ontvanger heet: --naam "Gemeente Elders"' in uit
    assert 'waarom je overdraagt: --reden "…"' in cli("overdracht", YARA, "--naar", "veiligheidshuis", code=1)


@pytest.mark.parametrize(
    ("zegt", "dag", "zin"),
    [
        ("jongerenwerk, tot 1-9-2024", "2024-09-01", "Jongerenwerk, tot 1-9-2024."),
        ("R1, tot en met 1 september 2024.", "2024-09-01", "Netwerkregisseur 1, tot en met 1 september 2024."),
        ("jongerenwerk, tot 30-6-2024", None, "tot wanneer: --zicht-tot 01-01-2025"),
    ],
)
def test_de_dag_in_de_herijking_telt_als_die_nog_komt(cli, definities, zegt, dag, zin):
    later = {"casusnummer": YARA, "besluit": "negatief", "wie_houdt_zicht": zegt}
    dien_in(cli.paden, definities, ("herijking", herijking(date(2024, 6, 20), later)))
    opdracht = ("overdracht", YARA, "--naar", "veiligheidshuis", "--reden", "Reden.", "--datum", "1-7-2024")
    uit = cli(*opdracht, code=0 if dag else 1)
    if dag is None:
        assert zin in uit
        return
    pakket = Path(uit.split("Het pakket staat klaar: ")[1].splitlines()[0])
    assert zin in alles_in(pakket)
    with open_register(cli.paden, definities) as register:
        [akte] = register.akten(YARA, "overdracht")
    assert akte.gegevens["tot"] == dag


def test_een_code_van_een_partner_wordt_zijn_naam(cli):
    pakket = draag_over(cli, "veiligheidshuis", "--zicht-door", "jongerenwerk")
    assert "Jongerenwerk houdt zicht op de jongere tot en met 1 december 2024." in alles_in(pakket)


def test_een_vraag_van_meer_formulieren_staat_er_een_keer_met_het_nieuwste_antwoord(cli, definities):
    later = uvz(date(2024, 6, 20), YARA, regisseur="R2")
    dien_in(cli.paden, definities, ("uvz-verslag", later))
    pakket = draag_over(cli, "veiligheidshuis")
    regels = [a.text for a in Document(str(pakket / "samenvatting.docx")).paragraphs]
    # The plan is of 1 February, the UVZ of 20 June: its director is the one that counts.
    assert [r for r in regels if r.startswith("Wie voert de regie")] == ["Wie voert de regie: Netwerkregisseur 2"]


def test_overdracht_blijft_open_tot_de_ander_bevestigt(cli, definities):
    draag_over(cli, "veiligheidshuis")
    assert "Er loopt al een overdracht" in cli(
        "overdracht", YARA, "--naar", "veiligheidshuis", "--reden", "x", "--zicht-door", "y", "--zicht-tot", "1-1-2099",
        code=1,
    )  # fmt: skip
    assert "kan niet eerder zijn" in cli("overdracht", YARA, "--bevestigd", "30-6-2024", code=1)
    cli("overdracht", YARA, "--bevestigd", "8-7-2024", "--door", "de procesregisseur")
    assert "geen overdracht die nog" in cli("overdracht", YARA, "--bevestigd", "8-7-2024", code=1)
    with open_register(cli.paden, definities) as register:
        overdracht, bevestigd = register.akten(YARA)
    assert overdracht.gegevens["tot"] == "2024-12-01"
    assert (bevestigd.datum, bevestigd.gegevens) == (date(2024, 7, 8), {"akte": overdracht.kenmerk})
    pagina = (cli.paden.prive / "weergave" / f"{YARA}.html").read_text("utf-8")
    assert "Bevestigd door de procesregisseur." in pagina


def test_twee_overdrachten_vragen_welke(cli, definities):
    draag_over(cli, "veiligheidshuis")
    draag_over(cli, "jeugdhulp")
    assert "Zeg welke met --kenmerk" in cli("overdracht", YARA, "--bevestigd", "8-7-2024", code=1)
    with open_register(cli.paden, definities) as register:
        tweede = register.akten(YARA, "overdracht")[1]
    assert "Jeugdhulp neemt" in cli("overdracht", YARA, "--bevestigd", "8-7-2024", "--kenmerk", tweede.kenmerk)


def test_het_logboek_kent_de_overdracht_en_geen_naam_of_reden(cli):
    draag_over(cli, "veiligheidshuis")
    regel = list(Logboek(cli.paden.logboek).regels())[-1]
    assert (regel.opdracht, regel.gebeurtenis, regel.casusnummer) == ("overdracht", "akte", YARA)
    log = cli.paden.logboek.read_text("utf-8")
    assert not any(woord in log for woord in ("Verzonnenveld", "Reden van overdracht", "Netwerkregisseur"))


def test_wat_ontbreekt_wordt_in_een_keer_genoemd_en_er_komt_geen_pakket(cli):
    uit = cli("overdracht", YARA, "--naar", "andere-gemeente", code=1)
    for stuk in ("--naam", "--reden", "--zicht-door", "--zicht-tot"):
        assert stuk in uit
    assert "een bekende ontvanger" in cli("overdracht", YARA, "--naar", "sportclub", code=1)
    assert not (cli.paden.prive / "overdracht").exists()


def test_overdragen_en_bevestigen_zijn_twee_opdrachten(cli):
    uit = cli("overdracht", YARA, "--naar", "veiligheidshuis", "--bevestigd", "1-6-2024", code=2)
    assert "Geef --naar of --bevestigd, niet allebei." in uit
    assert not (cli.paden.prive / "overdracht").exists()


def test_niemand_draagt_over_aan_wie_weg_is(cli):
    toml = cli.paden.project / "data" / "gemeente.toml"
    tekst = toml.read_text("utf-8").replace('code = "halt"', 'tot = 2024-01-01\ncode = "halt"')
    toml.write_text(
        tekst.replace('naam = "Netwerkregisseur 2"', 'naam = "Netwerkregisseur 2"\ntot = 2024-01-01'), "utf-8"
    )
    wat = ["--reden", "Er is zorg nodig.", "--zicht-tot", "1-12-2024", "--datum", "1-6-2024"]
    uit = cli("overdracht", YARA, "--naar", "halt", "--zicht-door", "netwerkregisseur 2", *wat, code=1)
    assert "een ontvanger die meedoet: Halt doet mee tot en met 01-01-2024" in uit
    assert "iemand die nu zicht kan houden: Netwerkregisseur 2 doet mee tot en met 01-01-2024" in uit


def test_een_kapot_sjabloon_laat_niets_half_achter(cli):
    (cli.paden.docs / "convenant" / "brieven" / "overdracht.docx").write_bytes(b"geen zip")
    regels = cli.paden.logboek.read_bytes()
    uit = cli(
        "overdracht", YARA, "--naar", "veiligheidshuis", "--reden", "x", "--zicht-door", "y", "--zicht-tot", "1-1-2099",
        code=1,
    )  # fmt: skip
    assert "geen Word-bestand" in uit
    assert not (cli.paden.prive / "overdracht").exists()
    assert cli.paden.logboek.read_bytes() == regels


def test_de_akte_bewaart_wat_er_in_het_pakket_zat(cli):
    from werkwijzer.formulieren.bestand import vingerafdruk

    pakket = draag_over(cli, "veiligheidshuis")
    (akte,) = (cli.paden.dossiers / YARA / "akten").iterdir()
    gegevens = json.loads(akte.read_text("utf-8"))["gegevens"]
    assert gegevens["sha256"] == {p.name: vingerafdruk(p.read_bytes()) for p in pakket.iterdir()}
    assert gegevens["pakket"] == f"overdracht/{YARA}/2024-07-01 veiligheidshuis"


def test_een_kolom_is_breed_genoeg_voor_het_langste_woord():
    rijen = [
        ("Wat", "Uiterlijk op", "Stand"),
        ("Elke week bellen over school en thuis. " * 4, "27-06-2022", "Vervallen"),
    ]
    wat, uiterlijk, stand = kolombreedtes(rijen)
    assert uiterlijk > 10 * 0.24
    assert stand > 9 * 0.24
    assert wat > uiterlijk + stand
    assert round(wat + uiterlijk + stand, 6) == 17
