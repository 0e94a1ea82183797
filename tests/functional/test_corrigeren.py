"""Corrections: joined dossiers, moved forms and void forms count as the akte says, and as before when it is undone."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import Cli, aanmelding, dien_in, herijking, nieuw_project, plan, uvz, werkboek
from werkwijzer.casus.casus import standen
from werkwijzer.casus.stand import Stand
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.fouten import GebruikersFout
from werkwijzer.indicatoren.registratie import maak_registratie
from werkwijzer.paden import Paden
from werkwijzer.volgsysteem.lezen.beeld import Dossier, let_op_geboren, status
from werkwijzer.volgsysteem.lezen.weergave import dossier_van
from werkwijzer.volgsysteem.rechten.corrigeren import zoek_formulier

ANDER = aanmelding(voornaam="Noor", achternaam="Zonderlingen", geboortedatum=date(2009, 9, 9))


@pytest.fixture
def dossiers(eenmaal, tmp_path, definities) -> tuple[Cli, str, str]:
    """One young person twice in the register: a dossier with decision and plan, and one with a referral only."""
    twee, een = maak_casusnummer("PGA", 1), maak_casusnummer("PGA", 2)

    def maak(map_: Path) -> None:
        paden = nieuw_project(map_)
        assert dien_in(paden, definities, ("aanmelding", ANDER)) == [twee]  # one by one: of one day the hash decides
        assert dien_in(paden, definities, ("aanmelding", aanmelding())) == [een]
        dien_in(
            paden,
            definities,
            ("uvz-verslag", uvz(date(2024, 2, 1), een)),
            ("plan", plan(een, "start", date(2024, 2, 29))),
            ("plan", plan(een, "voortgang", date(2024, 8, 31), 3)),
        )

    shutil.copytree(eenmaal("corrigeren", maak), tmp_path, dirs_exist_ok=True)
    return Cli(Paden(tmp_path / "project", tmp_path / "prive")), een, twee


def tellingen(paden: Paden, definities) -> dict[str, list[str]]:
    """Per dossier the forms that count, by the index; the indicators read the same."""
    with open_register(paden, definities) as register:
        vormen = list(register.index.formulieren())
        uit = {
            c: [f"{f.formulier} {f.datum}" for f in register.index.formulieren(casusnummer=c)]
            for c in register.index.casusnummers()
        }
    registratie = maak_registratie(vormen, [], definities.leefgebieden)
    assert {c.nummer for c in registratie.casussen if c.aanmeldingen} == set(uit)
    return uit


def kenmerk(uit: str) -> str:
    return uit.partition("werkwijzer corrigeer terugdraaien ")[2].split()[0]


def naam_van(paden: Paden, soort: str, datum: str) -> str:
    (pad,) = paden.dossiers.glob(f"*/{datum}_{soort}_*")
    return pad.name


def test_samenvoegen_en_terugdraaien(dossiers, definities):
    cli, een, twee = dossiers
    voor = tellingen(cli.paden, definities)
    bestanden = {p: p.read_bytes() for p in cli.paden.dossiers.rglob("*.xlsx")}
    uit = cli("corrigeer", "samenvoegen", twee, een, "--reden", "Zelfde jongere, andere roepnaam", "--ja")
    assert f"{twee} telt voortaan mee als {een}" in uit
    assert "De geboortedatums in de aanmeldingen zijn niet gelijk" in uit
    na = tellingen(cli.paden, definities)
    assert list(na) == [een]
    assert sorted(na[een]) == sorted(voor[een] + voor[twee])
    assert {p: p.read_bytes() for p in bestanden} == bestanden
    cli.paden.index.unlink()
    cli("herstel")
    assert tellingen(cli.paden, definities) == na
    cli("corrigeer", "terugdraaien", kenmerk(uit), "--reden", "Toch iemand anders", "--ja")
    assert tellingen(cli.paden, definities) == voor


def test_na_samenvoegen_gaan_de_persoonsgegevens_van_wat_blijft_voor(tmp_path, definities):
    """The joined dossier is newer and has a typing error in the birth date; it knows an address that the other lacks."""
    paden = nieuw_project(tmp_path)
    fout = aanmelding(
        geboortedatum=date(2009, 3, 14),
        voornaam="Yaar",
        datum_aanmelding=date(2024, 6, 1),
        veiligheid="Nieuw gedrag.",
        adres="Dwaalweg 3",
        postcode_plaats="0012 AB Voorbeeldstad",
        wijk="Westerdam",
    )
    een, twee = dien_in(paden, definities, ("aanmelding", aanmelding()), ("aanmelding", fout))
    uit = Cli(paden)("corrigeer", "samenvoegen", twee, een, "--reden", "Zelfde jongere", "--ja")
    assert "niet gelijk (04-05-2008 en 14-03-2009)" in uit
    assert f"De persoonsgegevens van {een} gaan voor." in uit

    def wie() -> tuple[Stand, Dossier]:
        with open_register(paden, definities) as register:
            allen = standen(register.index.formulieren(), register.akten(), date(2024, 9, 1))
            return allen[een], dossier_van(register, een)

    stand, dossier = wie()
    assert (stand.naam, stand.geboren) == ("Ýara Verzonnenveld", date(2008, 5, 4))
    van_nu = stand.persoon.aanmelding
    assert (van_nu.adres, van_nu.wijk, van_nu.veiligheid) == ("Dwaalweg 3", "Westerdam", "Nieuw gedrag.")
    assert dossier.casus.persoon.aanmelding.waarden == van_nu.waarden
    assert let_op_geboren(dossier, "Deze brief") == [
        "In de aanmeldingen staan twee geboortedatums (04-05-2008 en 14-03-2009). Deze brief rekent met 04-05-2008. "
        "Lever de aanmelding met de foute datum opnieuw in, als verbetering."
    ]
    beter = {**fout.velden, "geboortedatum": date(2008, 5, 4), "eerder_bekend": "verbetering", "casusnummer": een}
    dien_in(paden, definities, ("aanmelding", Antwoorden(beter)))
    assert let_op_geboren(wie()[1], "Deze brief") == []


def test_een_verplaatste_aanmelding_is_van_het_dossier_zelf(dossiers, definities):
    cli, een, twee = dossiers
    later = aanmelding(
        eerder_bekend="bekend", casusnummer=een, datum_aanmelding=date(2024, 10, 5), bekend_als="Verplaatste"
    )
    dien_in(cli.paden, definities, ("aanmelding", later))
    naam = naam_van(cli.paden, "aanmelding", "2024-10-05")
    cli("corrigeer", "verplaatsen", naam, twee, "--reden", "Verkeerd nummer", "--ja")
    with open_register(cli.paden, definities) as register:
        assert dossier_van(register, twee).casus.persoon.aliassen == ("Verplaatste",)


def test_een_formulier_met_het_oude_nummer_komt_na_samenvoegen_in_het_goede_dossier(dossiers, definities):
    cli, een, twee = dossiers
    uit = cli("corrigeer", "samenvoegen", een, twee, "--reden", "Dubbel", "--ja")
    nieuw = werkboek(definities, "plan", plan(een, "voortgang", date(2024, 12, 1), 4))
    (cli.paden.postvak_in / "plan.xlsx").write_bytes(nieuw)
    melding = f"Casusnummer {een} is samengevoegd met {twee}. Dit formulier telt mee bij {twee}."
    assert f"{melding}\n        → Gebruik voortaan {twee}." in cli("verwerk")
    assert "plan 2024-12-01" in tellingen(cli.paden, definities)[twee]
    cli("corrigeer", "terugdraaien", kenmerk(uit), "--reden", "Vergissing", "--ja")
    assert "plan 2024-12-01" in tellingen(cli.paden, definities)[een]


def test_verplaatsen_telt_mee_in_het_andere_dossier(dossiers, definities):
    cli, een, twee = dossiers
    naam = naam_van(cli.paden, "plan", "2024-08-31")
    uit = cli("corrigeer", "verplaatsen", naam, twee, "--reden", "Verkeerd nummer", "--ja", code=1)
    assert f"{twee} is op 31-08-2024 niet in de aanpak. Controleer het casusnummer." in uit
    assert "Ontbreekt het UVZ-verslag met het besluit? Verwerk dat eerst." in uit
    dien_in(cli.paden, definities, ("uvz-verslag", uvz(date(2024, 3, 1), twee)))
    uit = cli("corrigeer", "verplaatsen", naam, twee, "--reden", "Verkeerd nummer", "--ja")
    assert f"Het formulier telt niet meer mee in {een}, maar in {twee}" in uit
    na = tellingen(cli.paden, definities)
    assert "plan 2024-08-31" in na[twee]
    assert "plan 2024-08-31" not in na[een]
    cli.paden.index.unlink()
    assert tellingen(cli.paden, definities) == na
    assert f"{een}, {twee}" in cli("corrigeer", "lijst")


def test_een_aanmelding_in_het_verkeerde_dossier_krijgt_een_nieuw_dossier(dossiers, definities):
    """A nephew with the same birth date was taken for the same person."""
    cli, een, _ = dossiers
    dien_in(
        cli.paden,
        definities,
        ("aanmelding", aanmelding(eerder_bekend="bekend", casusnummer=een, datum_aanmelding=date(2024, 10, 5))),
    )
    naam = naam_van(cli.paden, "aanmelding", "2024-10-05")
    assert "maar in PGA-00003-D" in cli("corrigeer", "verplaatsen", naam, "nieuw", "--reden", "Dit is een neef", "--ja")
    assert tellingen(cli.paden, definities)["PGA-00003-D"] == ["aanmelding 2024-10-05"]
    (vierde,) = dien_in(cli.paden, definities, ("aanmelding", aanmelding(achternaam="Vierdestein")))
    assert vierde == "PGA-00004-E", "a number is never given twice"


def test_de_enige_aanmelding_kan_niet_weg_uit_een_dossier_met_plannen(dossiers):
    cli, een, _ = dossiers
    (pad,) = (cli.paden.dossiers / een).glob("*_aanmelding_*")
    uit = cli("corrigeer", "verplaatsen", pad.name, "nieuw", "--reden", "Proef", "--ja", code=1)
    assert f"Dit is de enige aanmelding van {een}" in uit


def test_de_enige_aanmelding_vervalt_niet_zolang_er_andere_formulieren_zijn(dossiers, definities):
    cli, een, _ = dossiers
    (eerste,) = (cli.paden.dossiers / een).glob("*_aanmelding_*")
    opdracht = ("corrigeer", "vervallen", eerste.name, "--reden", "Proef", "--ja")
    assert f"Dit is de enige aanmelding van {een}" in cli(*opdracht, code=1)
    beter = aanmelding(eerder_bekend="verbetering", casusnummer=een)
    dien_in(cli.paden, definities, ("aanmelding", beter))
    nieuw = next(p for p in (cli.paden.dossiers / een).glob("*_aanmelding_*") if p != eerste)
    cli("corrigeer", "vervallen", nieuw.name, "--reden", "De eerste was toch goed", "--ja")
    assert tellingen(cli.paden, definities)[een][0].startswith("aanmelding")
    assert f"Dit is de enige aanmelding van {een}" in cli(*opdracht, code=1)


def test_vervallen_formulier_telt_niet_mee_en_blijft_bewaard(dossiers, definities):
    cli, een, _ = dossiers
    naam = naam_van(cli.paden, "plan", "2024-08-31")
    uit = cli("corrigeer", "vervallen", naam, "--reden", "Scores van een ander", "--ja")
    assert "Het formulier telt niet meer mee. Het blijft bewaard." in uit
    assert "plan 2024-08-31" not in tellingen(cli.paden, definities)[een]
    assert (cli.paden.dossiers / een / naam).exists()
    assert "telt al niet meer mee" in cli("corrigeer", "vervallen", naam, "--reden", "Nog eens", "--ja", code=1)
    dien_in(cli.paden, definities, ("plan", plan(een, "voortgang", date(2024, 8, 31), 2)))
    assert tellingen(cli.paden, definities)[een].count("plan 2024-08-31") == 1
    cli("corrigeer", "terugdraaien", kenmerk(uit), "--reden", "Was toch goed", "--ja")
    assert tellingen(cli.paden, definities)[een].count("plan 2024-08-31") == 2


@pytest.mark.parametrize(
    ("opdracht", "tekst"),
    [
        (("samenvoegen", "PGA-00009-K", "PGA-00001-B"), "Casusnummer 'PGA-00009-K' is niet bekend"),
        (("samenvoegen", "PGA-00001-B", "PGA-00001-B"), "zijn al één dossier"),
        (("vervallen", "2024-01-01_plan_00000000.xlsx"), "Er is geen opgeslagen formulier"),
        (("terugdraaien", "0badcafe"), "geen geldende aantekening met kenmerk '0badcafe'"),
    ],
)
def test_een_correctie_die_niet_kan_verandert_niets(indienen, paden, cli, opdracht, tekst):
    indienen(("aanmelding", aanmelding()))
    voor = paden.logboek.read_bytes()
    assert tekst in cli("corrigeer", *opdracht, "--reden", "Proef", "--ja", code=1)
    assert paden.logboek.read_bytes() == voor


def test_wat_in_dit_dossier_niet_kan_zegt_waarom_en_wat_wel(dossiers):
    cli, een, twee = dossiers
    verslag = next(cli.paden.prive.rglob("*_uvz-verslag_*.xlsx")).name
    plan_, later = (naam_van(cli.paden, "plan", dag) for dag in ("2024-02-29", "2024-08-31"))
    (aanmelding_,) = (p.name for p in (cli.paden.dossiers / twee).glob("*_aanmelding_*"))
    for opdracht, tekst in (
        (("verplaatsen", verslag, twee), f"{verslag} gaat over meer jongeren. Staat er een verkeerd casusnummer in?"),
        (
            ("verplaatsen", plan_, "nieuw"),
            "Alleen een aanmelding kan een nieuw dossier beginnen. Noem een casusnummer.",
        ),
        (("verplaatsen", plan_, een), f"{plan_} telt al mee in {een}."),
        (("vervallen", plan_, "--door", plan_), "Een formulier kan niet zichzelf vervangen."),
        (("vervallen", plan_, "--door", aanmelding_), "is een ander soort formulier of van een ander dossier."),
    ):
        assert tekst in cli("corrigeer", *opdracht, "--reden", "Proef", "--ja", code=1)
    cli("corrigeer", "vervallen", plan_, "--door", later, "--reden", "Zelfde meting", "--ja")
    cli("corrigeer", "samenvoegen", twee, een, "--reden", "Dezelfde", "--ja")
    uit = cli("corrigeer", "samenvoegen", twee, maak_casusnummer("PGA", 9), "--reden", "Proef", "--ja", code=1)
    assert "PGA-00009-K" in uit
    assert "Dossiers samengevoegd" in cli("corrigeer", "lijst")


def test_wie_al_is_samengevoegd_gaat_niet_met_nog_iemand_samen(dossiers, definities):
    cli, een, twee = dossiers
    (drie,) = dien_in(cli.paden, definities, ("aanmelding", aanmelding(achternaam="Derdema")))
    cli("corrigeer", "samenvoegen", twee, een, "--reden", "Dezelfde", "--ja")
    uit = cli("corrigeer", "samenvoegen", twee, drie, "--reden", "Proef", "--ja", code=1)
    assert f"{twee} is al samengevoegd met {een}. Noem dat dossier." in uit


def test_wat_geen_correctie_is_wordt_hier_niet_teruggedraaid(dossiers):
    cli, een, twee = dossiers
    akte = cli("familie", een, twee, "--reden", "Spijbelt sinds januari.").rstrip(".\n").rpartition("_")[2][:8]
    uit = cli("corrigeer", "terugdraaien", akte, "--reden", "Proef", "--ja", code=1)
    assert f"{akte} is geen correctie, maar: " in uit
    assert "Die draai je hier niet terug. Welke wel, zie je met: werkwijzer corrigeer lijst" in uit


def test_een_begin_dat_bij_twee_formulieren_past_vraagt_om_het_hele_pad(dossiers, definities):
    """Of ten thousand forms, two begin with the same eight characters once in a hundred times."""
    cli, _, _ = dossiers
    with open_register(cli.paden, definities) as register:
        eerste, tweede = [f.bestand for f in register.index.formulieren("plan")]
        begin = register.index._db.execute("SELECT sha256 FROM formulieren WHERE bestand = ?", [eerste]).fetchone()[0][
            :8
        ]
        gelijk = f"UPDATE formulieren SET sha256 = '{begin}' || substr(sha256, 9) WHERE bestand = ?"
        register.index._db.execute(gelijk, [tweede])
        with pytest.raises(GebruikersFout) as fout:
            zoek_formulier(register, begin)
        assert str(fout.value) == (f"Meer formulieren passen bij '{begin}': {eerste}, {tweede}. Geef het hele pad.")
        assert zoek_formulier(register, tweede).bestand == tweede


def test_de_leesbare_paginas_volgen_een_correctie_meteen(dossiers):
    cli, een, twee = dossiers
    cli("dossier", "--alle")
    pagina = {c: cli.paden.prive / "weergave" / f"{c}.html" for c in (een, twee)}
    uit = cli("corrigeer", "samenvoegen", twee, een, "--reden", "Zelfde jongere", "--ja")
    assert not pagina[twee].exists()
    assert "Zelfde jongere" in pagina[een].read_text("utf-8")
    cli("corrigeer", "terugdraaien", kenmerk(uit), "--reden", "Toch niet", "--ja")
    assert "Zonderlingen" in pagina[twee].read_text("utf-8")


def test_een_verzoek_staat_meteen_op_de_leesbare_pagina_en_niet_in_de_toekomst(dossiers):
    cli, een, _ = dossiers
    verzoek = ("verzoek", "vastleggen", een, "inzage", "--van", "jongere", "--wat", "Wil alles lezen")
    assert "01-01-2999 ligt in de toekomst. Controleer de dag van ontvangst." in cli(
        *verzoek, "--ontvangen", "01-01-2999", code=1
    )
    cli(*verzoek)
    assert "Wil alles lezen" in (cli.paden.prive / "weergave" / f"{een}.html").read_text("utf-8")


def test_elke_opdracht_kent_het_oude_nummer_van_een_samengevoegd_dossier(dossiers):
    cli, een, twee = dossiers
    cli("corrigeer", "samenvoegen", twee, een, "--reden", "Zelfde jongere", "--ja")
    assert f"plan {een}.xlsx" in cli("plan", twee)
    assert een in cli("voortgang", twee, "--peildatum", "2024-09-01")
    assert een in cli("agenda", "2024-09-01", "--met", twee)


# --- the consequences come first ----------------------------------------------------------------------


@pytest.fixture
def drie(eenmaal, tmp_path, definities) -> tuple[Cli, list[str]]:
    """One UVZ decides for three young people; the first gets a plan and a letter, and is closed in 2025."""
    nummers = [maak_casusnummer("PGA", n) for n in (1, 2, 3)]

    def maak(map_: Path) -> None:
        paden = nieuw_project(map_)
        for nr, achternaam in enumerate(("Eerstenveld", "Tweedenveld", "Derdenveld"), 1):
            dien_in(paden, definities, ("aanmelding", aanmelding(achternaam=achternaam, voornaam=f"Fictje{nr}")))
        dien_in(paden, definities, ("uvz-verslag", uvz(date(2024, 2, 1), *nummers)))
        dien_in(paden, definities, ("plan", plan(nummers[0], "start", date(2024, 2, 29))))
        klaar = herijking(date(2025, 3, 3), {"casusnummer": nummers[0], "besluit": "positief"})
        dien_in(paden, definities, ("herijking", klaar))
        Cli(paden)("voortgang", nummers[0], "--peildatum", "2024-09-01")

    shutil.copytree(eenmaal("corrigeren-drie", maak), tmp_path, dirs_exist_ok=True)
    return Cli(Paden(tmp_path / "project", tmp_path / "prive")), nummers


def overleg_van(paden: Paden, soort: str) -> str:
    (pad,) = (p for p in paden.prive.rglob(f"*_{soort}_*.xlsx") if "lezingen" not in p.parts)
    return pad.name


def blok(uit: str, nummer: str) -> list[str]:
    """What is said of one young person."""
    regels = uit.splitlines()
    begin = regels.index(f"  {nummer}:") + 1
    return [r.strip() for r in regels[begin : next(i for i in range(begin, len(regels)) if regels[i][:4].strip())]]


def publiceer(paden: Paden, jaar: int, status: str) -> None:
    """A published year, as small as it can be."""
    leeg = {"indicatoren": [], "tabellen": [], "fictief": True, "drempel": 5}
    vast = {"schema": "werkwijzer/jaar/4", "gemeente": "Voorbeeldstad", "peildatum": f"{jaar}-12-31"}
    paden.openbaar.mkdir(parents=True, exist_ok=True)
    (paden.openbaar / f"{jaar}.json").write_text(json.dumps({**vast, **leeg, "jaar": jaar, "status": status}), "utf-8")


def test_wat_vervalt_met_een_verslag_over_drie_jongeren_wordt_eerst_gezegd(drie, definities):
    cli, (een, twee, derde) = drie
    publiceer(cli.paden, 2023, "vastgesteld")
    publiceer(cli.paden, 2024, "vastgesteld")
    publiceer(cli.paden, 2025, "concept")
    opdracht = ("corrigeer", "vervallen", overleg_van(cli.paden, "uvz-verslag"), "--reden", "Niet doorgegaan")
    voor, log = tellingen(cli.paden, definities), cli.paden.logboek.read_bytes()
    uit = cli(*opdracht, "--proef")
    assert "Dit raakt 3 jongeren:" in uit
    verslag = "telt hier niet meer mee: UVZ-verslag van 01-02-2024"
    besluit = next(r for r in blok(uit, een) if r.startswith("besluit vervalt: "))
    assert besluit.endswith("(01-02-2024)")
    nooit = "is dan nooit in de aanpak geweest: er is geen besluit meer"
    for nummer in (twee, derde):
        assert blok(uit, nummer) == [verslag, besluit, "traject verdwijnt: loopt sinds 01-02-2024", nooit]
    eerste = blok(uit, een)
    assert "traject verdwijnt: van 01-02-2024 tot 03-03-2025" in eerste
    assert "valt dan buiten de aanpak en telt niet meer mee: Plan van aanpak van 29-02-2024" in eerste
    assert eerste[-1].startswith("hierna gemaakt, kijk het na en maak het zo nodig opnieuw: voortgangsblad (")
    assert "Cijfers van deze gepubliceerde jaren kunnen veranderen: 2024 (vastgesteld), 2025 (concept)." in uit
    assert "    Nieuw in de aanpak (K1-in): 3 → 0" in uit
    assert "2024 staat vast. Dat verandert pas als je het herziet: werkwijzer rapport 2024 --herzien" in uit
    assert "Dit was een proef. Er is niets veranderd." in uit
    assert "Er is niets veranderd. Doorgaan? Zet er dan bij: --ja" in cli(*opdracht, code=1)
    assert (tellingen(cli.paden, definities), cli.paden.logboek.read_bytes()) == (voor, log)
    terug = ("corrigeer", "terugdraaien", kenmerk(cli(*opdracht, "--ja")), "--reden", "Toch wel")
    weg = "er is geen besluit meer: het UVZ-verslag van 01-02-2024 is vervallen"
    assert weg in cli("bewaartermijn", "--alles", code=None)
    with open_register(cli.paden, definities) as register:
        assert status(dossier_van(register, twee)) == (weg, False)
    assert "geen besluit meer: het UVZ-verslag van 01-02-2024 is vervallen" in cli("voortgang", twee, code=1)
    uit = cli(*terug, "--ja")
    assert "besluit geldt (weer): " in blok(uit, twee)[1]
    assert "traject komt erbij: loopt sinds 01-02-2024" in blok(uit, twee)
    assert tellingen(cli.paden, definities) == voor


def test_zonder_de_sluiting_loopt_het_traject_weer(drie):
    cli, (een, *_) = drie
    publiceer(cli.paden, 2024, "concept")
    uit = cli("corrigeer", "vervallen", overleg_van(cli.paden, "herijking"), "--reden", "Fout", "--proef")
    assert "Dit raakt 1 jongere:" in uit
    wordt = "traject verandert: nu van 01-02-2024 tot 03-03-2025, dan loopt sinds 01-02-2024"
    assert wordt in blok(uit, een)
    assert "Er is geen gepubliceerd jaar waarvan cijfers veranderen." in uit


def test_wat_samenvoegen_en_verplaatsen_veranderen_wordt_van_beide_kanten_gezegd(dossiers, definities):
    cli, een, twee = dossiers
    uit = cli("corrigeer", "samenvoegen", een, twee, "--reden", "Zelfde jongere", "--proef")
    assert "dit dossier heeft dan geen formulieren meer" in blok(uit, een)
    assert "traject verdwijnt: loopt sinds 01-02-2024" in blok(uit, een)
    assert "traject komt erbij: loopt sinds 01-02-2024" in blok(uit, twee)
    dien_in(cli.paden, definities, ("uvz-verslag", uvz(date(2024, 3, 1), twee)))
    naam = naam_van(cli.paden, "plan", "2024-08-31")
    uit = cli("corrigeer", "verplaatsen", naam, twee, "--reden", "Verkeerd nummer", "--proef")
    assert blok(uit, een) == ["telt hier niet meer mee: Plan van aanpak van 31-08-2024"]
    assert blok(uit, twee) == ["telt hier (weer) mee: Plan van aanpak van 31-08-2024"]


def test_een_aanmelding_die_vervalt_laat_de_rest_staan(dossiers, definities):
    cli, een, _ = dossiers
    beter = aanmelding(eerder_bekend="bekend", casusnummer=een, datum_aanmelding=date(2024, 1, 5))
    dien_in(cli.paden, definities, ("aanmelding", beter))
    naam = naam_van(cli.paden, "aanmelding", "2024-01-05")
    uit = cli("corrigeer", "vervallen", naam, "--reden", "Dubbel", "--proef")
    assert blok(uit, een) == ["telt hier niet meer mee: Aanmelding van 05-01-2024"]
