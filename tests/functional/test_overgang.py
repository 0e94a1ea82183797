"""Two municipalities become one, or one becomes two: nothing is lost, every old number is found, undoing leaves no trace."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.conftest import Cli, aanmelding, dien_in, herijking, nieuw_project, plan, uvz, werkboek
from tests.functional.test_startlijst import startlijst
from werkwijzer.casus.casus import Casus, casussen
from werkwijzer.dossiers.akten import lees_akte
from werkwijzer.dossiers.audit import ga_na
from werkwijzer.dossiers.index import Ingediend, genoemd
from werkwijzer.dossiers.openen import Hersteld, herstel, open_register
from werkwijzer.dossiers.register import Register
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.indicatoren import catalogus
from werkwijzer.indicatoren.registratie import Periode, maak_registratie
from werkwijzer.jaar.overzicht import metingen
from werkwijzer.paden import Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.volgsysteem.uitvoer.overgang import Bron, eis_klaar
from werkwijzer.volgsysteem.uitvoer.samengaan import als_toml, nieuwe_paden

EEN, TWEE, DRIE = "PGA-00001-B", "PGA-00002-C", "PGA-00003-D"
KWARTAAL = date(2024, 6, 30)


def politie(casusnummer: str, stad: int) -> Antwoorden:
    rijen = [{"casusnummer": casusnummer, "datum": date(2024, 4, 5), "soort": "overlast"}]
    return Antwoorden({"eind_kwartaal": KWARTAAL, "bron": "politie", "jeugdoverlast_stad": stad}, {"meldingen": rijen})


def definities_van(paden: Paden):
    return lees_definities(paden.formulieren, lees_profiel(paden.profiel))


def gemeente(map_: Path, naam: str, voorvoegsel: str = "PGA") -> Paden:
    paden = nieuw_project(map_)
    tekst = paden.profiel.read_text(encoding="utf-8")
    tekst = tekst.replace('naam = "Voorbeeldstad"', f'naam = "{naam}"', 1)
    tekst = tekst.replace('voorvoegsel = "PGA"', f'voorvoegsel = "{voorvoegsel}"', 1)
    paden.profiel.write_text(tekst, encoding="utf-8", newline="\n")
    return paden


def vul(paden: Paden, achternaam: str, stad: int) -> None:
    """Three young people, the second known twice; a plan that was improved, a closed case, an akte and police figures."""
    definities = definities_van(paden)
    wie = (("", 2008, "Parkwijk"), ("veen", 2009, "Zuidrand"), ("dijk", 2007, "Zuidrand"))
    een, twee, drie = (
        dien_in(
            paden,
            definities,
            ("aanmelding", aanmelding(achternaam=achternaam + einde, geboortedatum=date(jaar, 2, 3), wijk=wijk)),
        )[0]
        for einde, jaar, wijk in wie
    )
    dien_in(
        paden,
        definities,
        ("uvz-verslag", uvz(date(2024, 2, 1), een, twee, notificatiebrief=date(2024, 2, 2))),
        ("meldingen", politie(een, stad)),
    )
    dien_in(paden, definities, ("plan", plan(een, "start", date(2024, 2, 20), 2)))
    dien_in(
        paden,
        definities,
        ("plan", plan(een, "start", date(2024, 2, 20), 3, verbetering="ja")),
        ("herijking", herijking(date(2025, 2, 1), {"casusnummer": een, "besluit": "positief"})),
    )
    with open_register(paden, definities) as register:
        eerste = register.schrijf_akte("samenvoegen", twee, "Dezelfde jongere", {"ander": drie})
        register.schrijf_akte("herroepen", twee, "Toch niet", herroept=eerste.kenmerk)
        register.schrijf_akte("samenvoegen", twee, "Toch wel", {"ander": drie})


@pytest.fixture(scope="module")
def werelden(tmp_path_factory) -> dict[str, Paden]:
    """Two municipalities with the same prefix, and a third with another one; filled once, copied by each test."""
    map_ = tmp_path_factory.mktemp("gemeenten")
    uit = {}
    for naam, achternaam, voorvoegsel, stad in (
        ("Rijnstad", "Eerstema", "PGA", 40),
        ("Leedam", "Eerstema", "PGA", 2),
        ("Kleindam", "Anderstra", "KLD", 2),
    ):
        (map_ / naam).mkdir()
        uit[naam] = gemeente(map_ / naam, naam, voorvoegsel)
        vul(uit[naam], achternaam, stad)
    return uit


@pytest.fixture
def hier(werelden, tmp_path) -> Cli:
    return Cli(kopie(werelden["Rijnstad"], tmp_path / "hier"))


def kopie(paden: Paden, naar: Path) -> Paden:
    shutil.copytree(paden.project, naar / "project")
    shutil.copytree(paden.prive, naar / "prive")
    return Paden(naar / "project", naar / "prive")


@pytest.fixture(scope="module")
def uitvoer(werelden, tmp_path_factory) -> dict[str, Path]:
    map_ = tmp_path_factory.mktemp("uitvoer")
    for naam in ("Leedam", "Kleindam"):
        Cli(werelden[naam])("uitvoeren", map_ / naam)
    return {naam: map_ / naam for naam in ("Leedam", "Kleindam")}


def bytes_van(map_: Path) -> dict[str, str]:
    """Every file but what is a cache or a lock."""
    return {
        p.relative_to(map_).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in sorted(map_.rglob("*"))
        if p.is_file() and ".sqlite" not in p.name and p.name != ".slot"
    }


def formulieren(paden: Paden) -> list[Ingediend]:
    with open_register(paden, definities_van(paden)) as register:
        return list(register.index.formulieren(alle=True))


def alle_casussen(paden: Paden) -> dict[str, Casus]:
    with open_register(paden, definities_van(paden)) as register:
        return {
            n: c
            for n, c in casussen(register.index.formulieren(), register.akten()).items()
            if register.index.bestaat(n)
        }


def oude_nummers(paden: Paden, nummer: str) -> set[str]:
    """What was joined to this dossier."""
    with open_register(paden, definities_van(paden)) as register:
        return register.nummers_van(nummer) - {nummer}


@pytest.fixture
def samen(hier: Cli, uitvoer, tmp_path) -> tuple[Cli, str]:
    """The proposal of two municipalities that both number with PGA, and what was said."""
    doel = tmp_path / "nieuw"
    tekst = hier("samengaan", "proberen", uitvoer["Leedam"], doel, "--onze", "RYN", "--hunne", "LDM")
    return Cli(nieuwe_paden(doel)), tekst


# --- one out of two -----------------------------------------------------------------------------


def test_inhabitants_of_one_alone_are_not_those_of_both(hier, uitvoer, tmp_path):
    profiel = hier.paden.profiel
    profiel.write_text(re.sub(r"(?ms)^\[bevolking\].*?(?=^\[|\Z)", "", profiel.read_text("utf-8")), "utf-8")
    zegt = hier("samengaan", "proberen", uitvoer["Leedam"], tmp_path / "nieuw", "--onze", "RYN", "--hunne", "LDM")
    assert "Het aantal inwoners van samen is niet bekend. Zet het onder [bevolking] in het profiel" in zegt


def test_every_form_of_both_is_there_byte_for_byte(hier, samen, werelden):
    nieuw, _ = samen
    van_beide = [p.prive / f.bestand for p in (hier.paden, werelden["Leedam"]) for f in formulieren(p)]
    daar = sorted((nieuw.paden.prive / f.bestand).read_bytes() for f in formulieren(nieuw.paden))
    assert daar == sorted(p.read_bytes() for p in van_beide)
    assert "Het logboek klopt" in nieuw("herstel")
    assert ga_na(nieuw.paden).gebreken == ()


def test_every_old_number_finds_its_dossier(hier, samen, werelden):
    nieuw, _ = samen
    nu = alle_casussen(nieuw.paden)
    for van, voorvoegsel in ((hier.paden, "RYN"), (werelden["Leedam"], "LDM")):
        for nummer, casus in alle_casussen(van).items():
            hetzelfde = nu[nummer.replace("PGA", voorvoegsel)]
            assert hetzelfde.persoon.naam == casus.persoon.naam
            assert [(t.begin, t.eind) for t in hetzelfde.trajecten] == [(t.begin, t.eind) for t in casus.trajecten]
            ook = {o.replace(voorvoegsel, "PGA") for o in oude_nummers(nieuw.paden, hetzelfde.nummer)}
            assert ook == oude_nummers(van, nummer)
    gevonden = nieuw("zoek", EEN)
    assert "RYN-00001-B" in gevonden
    assert "LDM-00001-B" in gevonden
    assert "van twee jongeren. Noem het nieuwe: RYN-00001-B of LDM-00001-B" in nieuw("dossier", EEN, code=1)
    nieuw("dossier", "LDM-00001-B")
    pagina = (nieuw.paden.prive / "weergave" / "LDM-00001-B.html").read_text(encoding="utf-8")
    assert "PGA-00001-B (Leedam)" in pagina
    definities, gemeente_ = definities_van(nieuw.paden), lees_profiel(nieuw.paden.profiel).gemeente
    assert gemeente_.oud_nummer("RYN-00002-C") == "PGA-00002-C (Rijnstad)"
    assert gemeente_.oud_nummer("RYN-00004-E") == ""  # issued since
    with open_register(nieuw.paden, definities) as register:
        brief = register.index.van_persoon("LDM-00001-B", "aanmelding")
        assert "PGA" not in str([f.antwoorden for f in brief])
    nieuw("dossier", "RYN-00003-D")  # joined to another before: that still holds


def test_a_form_with_an_old_number_of_two_people_is_sent_back(hier, samen):
    nieuw, _ = samen
    definities = definities_van(hier.paden)
    hier("samengaan", "bevestigen", nieuw.paden.prive.parent)
    (nieuw.paden.postvak_in / "plan.xlsx").write_bytes(
        werkboek(definities, "plan", plan(EEN, "voortgang", date(2024, 8, 20), 4))
    )
    zegt = nieuw("verwerk", code=1)
    assert "van vóór het samengaan, en van twee jongeren" in zegt
    assert "RYN-00001-B of LDM-00001-B" in zegt


def test_akten_and_logs_go_over_and_can_be_traced_back(hier, samen, werelden):
    nieuw, _ = samen
    akten = {p: lees_akte(p.read_bytes()) for p in nieuw.paden.prive.rglob("akten/*.json")}
    for paden, naam, letters in ((hier.paden, "Rijnstad", "RYN"), (werelden["Leedam"], "Leedam", "LDM")):
        bron = Bron.lees(paden.prive, paden.project, was="PGA", wordt=letters)
        oud = {a.kenmerk: a for p in paden.prive.rglob("akten/*.json") for a in [lees_akte(p.read_bytes())]}
        nu = {
            a.gegevens["herkomst"]["kenmerk"]: a for a in akten.values() if a.gegevens["herkomst"]["gemeente"] == naam
        }
        assert nu.keys() == oud.keys()
        for kenmerk, akte in oud.items():
            assert (nu[kenmerk].reden, nu[kenmerk].door, nu[kenmerk].datum) == (akte.reden, akte.door, akte.datum)
            assert nu[kenmerk].casusnummer == bron.nummer(akte.casusnummer)
            assert nu[kenmerk].gegevens.get("ander") == (
                akte.gegevens["ander"].replace("PGA", letters) if akte.gegevens else None
            )
            if akte.herroept:
                assert nu[kenmerk].herroept == nu[akte.herroept].kenmerk
        map_ = letters.lower()
        bewaard = (nieuw.paden.herkomst / map_ / "logboek.jsonl").read_bytes()
        eigen = paden.logboek.read_bytes()
        assert eigen.startswith(bewaard)
        sha = hashlib.sha256(bewaard).hexdigest()
        assert sha in {r.sha256 for r in ga_na(nieuw.paden).regels if r.gebeurtenis == "logboek bewaard"}
    tijden = [r.tijd for r in ga_na(nieuw.paden).regels]
    assert tijden == sorted(tijden)


def test_a_proof_of_before_still_proves_something(hier, samen, tmp_path):
    nieuw, _ = samen
    hier("logboek", "--bewijs", tmp_path / "bewijs.txt")
    assert "opnieuw geschreven" not in nieuw("logboek", "--vergelijk", tmp_path / "bewijs.txt")
    bewaard = nieuw.paden.herkomst / "ryn" / "logboek.jsonl"
    bewaard.write_bytes(bewaard.read_bytes().replace(b"verwerk", b"anders.", 1))
    assert "is niet de regel van het bewijs" in nieuw("logboek", "--vergelijk", tmp_path / "bewijs.txt", code=1)


def test_duplicates_are_shown_with_both_sides_and_nothing_is_joined(samen):
    nieuw, zegt = samen
    assert re.search(r"Voorstel gemaakt in \S+: \d+ formulieren en \d+ aantekeningen van beide gemeenten\.", zegt)
    assert "Bevestigen: werkwijzer samengaan bevestigen MAP. Terug: werkwijzer samengaan terugdraaien MAP." in zegt
    assert "3 keer lijkt een jongere bij beide te staan. Er is niets samengevoegd" not in zegt  # two: one was joined
    assert "2 keer lijkt een jongere bij beide te staan. Er is niets samengevoegd" in zegt
    assert "LDM-00001-B" in zegt
    assert "werkwijzer corrigeer samenvoegen LDM-00001-B RYN-00001-B" in zegt
    assert len(alle_casussen(nieuw.paden)) == 4


def test_the_lists_of_both_live_on(samen):
    nieuw, zegt = samen
    profiel = lees_profiel(nieuw.paden.profiel)
    namen = {r.code: r.naam for r in profiel.regisseurs}
    assert namen["R1"] == "Netwerkregisseur 1"
    assert namen["R1-LDM"] == "Netwerkregisseur 1 (Leedam)"
    assert "Parkwijk (Leedam)" in {w.naam for w in profiel.lijsten.wijken}
    assert [w.naam for w in profiel.lijsten.wijken].count("Buiten de gemeente") == 1
    assert "R1 wordt R1-LDM" in zegt
    nu = alle_casussen(nieuw.paden)
    assert nu["LDM-00002-C"].laatst.regisseur == "R1-LDM"
    assert nu["RYN-00002-C"].laatst.regisseur == "R1"
    assert nu["LDM-00001-B"].persoon.aanmelding.wijk == "Parkwijk (Leedam)"


def test_figures_of_both_add_up(hier, samen):
    """40 and 2 reports of nuisance in the two cities; each had one young person who was closed in 2025."""
    nieuw, _ = samen
    hier("samengaan", "bevestigen", nieuw.paden.prive.parent)
    zegt = nieuw("rapport", "2024-K2", "--herleid", "O3-stad")
    assert ": 42 meldingen in de gemeente" in zegt
    assert ": 2 trajecten" in nieuw("rapport", "2025", "--herleid", "K1-uit")
    assert ": 4 trajecten" in nieuw("rapport", "2024", "--herleid", "K1-in")


def test_undoing_leaves_both_as_they_were(hier, uitvoer, tmp_path):
    voor, ander = bytes_van(hier.paden.prive), bytes_van(uitvoer["Leedam"])
    doel = tmp_path / "nieuw"
    hier("samengaan", "proberen", uitvoer["Leedam"], doel, "--onze", "RYN", "--hunne", "LDM")
    nieuw = Cli(nieuwe_paden(doel))
    (nieuw.paden.postvak_in / "x.xlsx").write_bytes(werkboek(definities_van(hier.paden), "aanmelding", aanmelding()))
    assert "nog een voorstel" in nieuw("verwerk", code=1)
    assert "is weg. In de map van nu is niets veranderd" in hier("samengaan", "terugdraaien", doel)
    assert not doel.exists()
    assert bytes_van(hier.paden.prive) == voor
    assert bytes_van(uitvoer["Leedam"]) == ander
    hier("samengaan", "proberen", uitvoer["Leedam"], doel, "--onze", "RYN", "--hunne", "LDM")
    assert "teruggezet naar een eerdere dag" not in nieuw("werkvoorraad")


def test_after_confirming_the_old_folder_is_closed(hier, samen):
    nieuw, _ = samen
    map_ = nieuw.paden.prive.parent
    uit = hier("samengaan", "bevestigen", map_)
    verder = "werkwijzer --project {map}/project --gegevens {map}/gegevens".replace("{map}", str(map_))
    assert f"Bevestigd. Werk verder met: {verder}\n" in uit
    assert "De map van nu is gesloten: daar kan niets meer bij. Bewaar haar tot de bewaartermijn van back-ups" in uit
    assert "Laat de andere gemeente haar map ook sluiten: werkwijzer samengaan sluiten NAAM" in uit
    (hier.paden.postvak_in / "x.xlsx").write_bytes(werkboek(definities_van(hier.paden), "aanmelding", aanmelding()))
    assert "Deze map is gesloten: alles staat nu in" in hier("verwerk", code=1)
    # a mark that cannot be read does not open the folder again
    merk = hier.paden.overgang.read_bytes()
    hier.paden.overgang.write_bytes(merk[:5])
    assert "is niet te lezen, en zegt of er in deze map nog iets bij mag" in hier("verwerk", code=1)
    hier.paden.overgang.write_bytes(merk)
    assert (hier.paden.postvak_in / "x.xlsx").exists()
    shutil.move(hier.paden.postvak_in / "x.xlsx", nieuw.paden.postvak_in / "x.xlsx")
    assert "opgeslagen in dossier RYN-00004-E" in nieuw("verwerk")
    assert "ligt geen voorstel" in hier("samengaan", "terugdraaien", nieuw.paden.prive.parent, code=1)


def test_what_came_in_since_the_proposal_stops_the_confirmation(hier, samen):
    nieuw, _ = samen
    dien_in(hier.paden, definities_van(hier.paden), ("plan", plan(TWEE, "start", date(2024, 8, 20), 4)))
    assert "Sinds het voorstel is er iets opgeslagen" in hier(
        "samengaan", "bevestigen", nieuw.paden.prive.parent, code=1
    )
    assert nieuw.paden.overgang.exists()


def test_with_different_prefixes_everybody_keeps_a_number(hier, uitvoer, tmp_path, werelden):
    doel = tmp_path / "nieuw"
    uit = hier("samengaan", "proberen", uitvoer["Kleindam"], doel)
    assert "Niemand lijkt bij beide gemeenten te staan." in uit
    nieuw = Cli(nieuwe_paden(doel))
    assert set(alle_casussen(nieuw.paden)) == {*alle_casussen(hier.paden), *alle_casussen(werelden["Kleindam"])}
    hier("samengaan", "bevestigen", doel)
    definities = definities_van(nieuw.paden)
    dien_in(nieuw.paden, definities, ("plan", plan("KLD-00002-C", "start", date(2024, 3, 20), 4, regisseur="R1-KLD")))
    (nummer,) = dien_in(nieuw.paden, definities, ("aanmelding", aanmelding(achternaam="Nieuwma", voornaam="Zev")))
    assert nummer == "PGA-00004-E"  # one higher than any number of both


def test_what_does_not_fit_is_refused_and_leaves_nothing(hier, uitvoer, tmp_path):
    doel = tmp_path / "nieuw"
    assert "Beide gemeenten hebben, of hadden, casusnummers die met PGA" in hier(
        "samengaan", "proberen", uitvoer["Leedam"], doel, code=1
    )
    assert "beginnen al verschillend" in hier(
        "samengaan", "proberen", uitvoer["Kleindam"], doel, "--onze", "RYN", code=1
    )
    assert "is geen uitvoer van Werkwijzer" in hier("samengaan", "proberen", hier.paden.prive, doel, code=1)
    kapot = tmp_path / "kapot"
    shutil.copytree(uitvoer["Kleindam"], kapot)
    next((kapot / "gegevens" / "dossiers").rglob("*.xlsx")).write_bytes(b"weg")
    assert "weg of veranderd" in hier("samengaan", "proberen", kapot, doel, code=1)
    assert not doel.exists()


def test_what_waits_in_the_in_tray_is_filed_first(hier, uitvoer, tmp_path):
    (hier.paden.postvak_in / "x.xlsx").write_bytes(b"wacht")
    uit = hier("samengaan", "proberen", uitvoer["Kleindam"], tmp_path / "nieuw", code=1)
    assert f"In {hier.paden.postvak_in} staat nog iets: x.xlsx. Er is niets gedaan." in uit
    assert "Verwerk het eerst, of haal het weg." in uit
    assert not (tmp_path / "nieuw").exists()


def test_an_invented_municipality_does_not_merge_with_a_real_one(hier, uitvoer, tmp_path):
    profiel = hier.paden.profiel.read_text("utf-8").replace("fictief = true", "fictief = false", 1)
    hier.paden.profiel.write_text(profiel, "utf-8", newline="\n")
    uit = hier("samengaan", "proberen", uitvoer["Kleindam"], tmp_path / "nieuw", code=1)
    assert "Een van de twee is verzonnen en de ander echt. Er is niets gemaakt." in uit


def test_a_form_that_both_filed_gets_no_two_numbers(hier, werelden, tmp_path):
    """The very same file, and numbers that change: it cannot be of two people."""
    inhoud = werkboek(definities_van(hier.paden), "aanmelding", aanmelding(achternaam="Zelfdema"))
    daar = Cli(kopie(werelden["Leedam"], tmp_path / "daar"))
    for cli in (hier, daar):
        (cli.paden.postvak_in / "a.xlsx").write_bytes(inhoud)
        cli("verwerk")
    daar("uitvoeren", tmp_path / "uit")
    waar = (tmp_path / "uit", tmp_path / "nieuw")
    uit = hier("samengaan", "proberen", *waar, "--onze", "RYN", "--hunne", "LDM", code=1)
    assert "van Leedam is precies hetzelfde als een formulier dat er al is. Er is niets gemaakt." in uit
    assert "Verklaar een van de twee vervallen en vernietig die, of vraag de beheerder." in uit
    assert not (tmp_path / "nieuw").exists()


def test_what_goes_away_while_the_proposal_is_made_stops_it(hier, tmp_path, monkeypatch):
    def en_dan_weg(register: Register, doel: Path) -> None:
        eis_klaar(register, doel)
        next((hier.paden.dossiers / TWEE).glob("*.xlsx")).unlink()

    monkeypatch.setattr("werkwijzer.volgsysteem.uitvoer.afsplitsen.eis_klaar", en_dan_weg)
    vast = ("--wijk", "Zuidrand", "--naam", "Zuidstad", "--voorvoegsel", "ZUI")
    uit = hier("afsplitsen", "proberen", tmp_path / "deel", *vast, code=1)
    assert f"In de gegevens van Rijnstad is dossiers/{TWEE}/" in uit
    assert "weg, of niet meer hetzelfde als bij het opslaan. Er is niets gemaakt. Zet het daar eerst terug" in uit
    assert not (tmp_path / "deel").exists()


def test_a_form_that_nobody_can_read_as_it_was_read_then_stops_it(hier, tmp_path, monkeypatch):
    def en_dan_weg(register: Register, doel: Path) -> None:
        eis_klaar(register, doel)
        shutil.rmtree(hier.paden.prive / "lezingen")

    monkeypatch.setattr("werkwijzer.volgsysteem.uitvoer.afsplitsen.eis_klaar", en_dan_weg)
    monkeypatch.setattr("werkwijzer.volgsysteem.uitvoer.overgang.lees_met", lambda *_: None)
    vast = ("--wijk", "Zuidrand", "--naam", "Zuidstad", "--voorvoegsel", "ZUI")
    uit = hier("afsplitsen", "proberen", tmp_path / "deel", *vast, code=1)
    assert "van Rijnstad is niet meer zeker wat erin stond toen het werd opgeslagen. Er is niets gemaakt." in uit
    assert "Zet de map 'lezingen' daar terug uit de back-up, en kijk met: werkwijzer herstel" in uit


def test_a_whole_that_would_say_something_else_is_not_made(hier, uitvoer, tmp_path, monkeypatch):
    def anders(register: Register) -> Hersteld:
        return replace(herstel(register), anders=("dossiers/PGA-00001-B/plan.xlsx",))

    monkeypatch.setattr("werkwijzer.volgsysteem.uitvoer.overgang.herstel", anders)
    uit = hier("samengaan", "proberen", uitvoer["Kleindam"], tmp_path / "nieuw", code=1)
    assert "Het nieuwe geheel klopt niet, dus er is niets gemaakt. Dit zou anders zijn: dossiers/PGA-00001-B/" in uit
    assert "Kijk of beide gemeenten dezelfde versie van de formulieren gebruiken." in uit
    assert not (tmp_path / "nieuw").exists()


def test_a_municipality_that_is_merged_into_another_is_closed_only_without_what_came_later(werelden, tmp_path):
    daar = Cli(kopie(werelden["Leedam"], tmp_path / "daar"))
    daar("uitvoeren", tmp_path / "uit")
    dien_in(daar.paden, definities_van(daar.paden), ("plan", plan(TWEE, "start", date(2024, 8, 20), 4)))
    assert "Na de laatste uitvoer is er iets opgeslagen" in daar("samengaan", "sluiten", "Rijnstad", code=1)
    daar("uitvoeren", tmp_path / "uit2")
    assert "Gesloten: in deze map kan niets meer bij." in daar("samengaan", "sluiten", "gemeente Rijnstad")


def test_a_startlijst_of_one_of_them_keeps_its_beginning(hier, tmp_path):
    """Everything of both is kept since the list of the one that began with it."""
    daar = gemeente(tmp_path, "Polder", "PLD")
    rij = {"achternaam": "Startema", "regisseur": "R2", "wijk": "Parkwijk", "intensiteit": "monitoring"}
    dien_in(daar, definities_van(daar), ("startlijst", startlijst(rij, op=date(2024, 6, 1))))
    Cli(daar)("uitvoeren", tmp_path / "uit")
    hier("samengaan", "proberen", tmp_path / "uit", tmp_path / "nieuw")
    nieuw = Cli(nieuwe_paden(tmp_path / "nieuw"))
    casus = alle_casussen(nieuw.paden)["PLD-00001-B"]
    assert casus.laatst.lopend.overgenomen
    assert (casus.laatst.regisseur, casus.persoon.aanmelding.wijk) == ("R2-PLD", "Parkwijk (Polder)")
    assert "bijgehouden sinds 01-06-2024" in nieuw("rapport", "2024", "--herleid", "K1-in")


# --- two out of one -----------------------------------------------------------------------------


@pytest.fixture
def deel(hier, tmp_path) -> tuple[Cli, str]:
    doel = tmp_path / "deel"
    tekst = hier("afsplitsen", "proberen", doel, "--wijk", "Zuidrand", "--naam", "Zuidstad", "--voorvoegsel", "ZUI")
    return Cli(nieuwe_paden(doel)), tekst


def test_a_part_goes_with_its_dossiers_and_extracts_of_reports(hier, deel):
    nieuw, zegt = deel
    assert (
        "1 dossier met 4 formulieren. Van die formulieren zijn er 2 een versie waarin over anderen niets staat" in zegt
    )
    casus = alle_casussen(nieuw.paden)
    assert set(casus) == {TWEE}
    assert oude_nummers(nieuw.paden, TWEE) == {DRIE}
    eigen = [f for f in formulieren(hier.paden) if f.casusnummer == TWEE]
    daar = {f.sha256: (nieuw.paden.prive / f.bestand).read_bytes() for f in formulieren(nieuw.paden) if f.casusnummer}
    assert daar == {f.sha256: (hier.paden.prive / f.bestand).read_bytes() for f in eigen}
    verslag, kwartaal = [f for f in formulieren(nieuw.paden) if not f.casusnummer]
    assert (kwartaal.datum, kwartaal.antwoorden.tabellen) == (
        KWARTAAL,
        {},
    )  # delivered, and nobody of the part was in it
    assert "jeugdoverlast_stad" not in kwartaal.antwoorden.velden
    assert {r["casusnummer"] for r in verslag.antwoorden.tabellen["besprekingen"]} == {TWEE}
    assert EEN not in "".join(p.read_text("utf-8") for p in nieuw.paden.prive.rglob("lezingen/**/*.json"))
    assert "Het logboek klopt" in nieuw("herstel")


def test_undoing_a_split_changes_nothing(hier, deel):
    nieuw, _ = deel
    voor = bytes_van(hier.paden.prive)
    hier("afsplitsen", "terugdraaien", nieuw.paden.prive.parent)
    assert not nieuw.paden.prive.exists()
    assert bytes_van(hier.paden.prive) == voor


def test_a_second_proposal_in_the_same_place_is_no_earlier_day(hier, deel):
    doel = deel[0].paden.prive.parent
    hier("afsplitsen", "terugdraaien", doel)
    dien_in(hier.paden, definities_van(hier.paden), ("plan", plan(TWEE, "voortgang", date(2024, 12, 1), 4)))
    vast = ("--wijk", "Zuidrand", "--naam", "Zuidstad", "--voorvoegsel", "ZUI")
    assert "eerdere dag" not in hier("afsplitsen", "proberen", doel, *vast)


def test_confirming_a_split_leaves_here_who_stays(hier, deel, monkeypatch):
    nieuw, _ = deel
    assert "is niet gemaakt van twee gemeenten" in hier("samengaan", "dubbel", nieuw.paden.prive.parent, code=1)
    assert "Zet er dan bij: --ja" in hier("afsplitsen", "bevestigen", nieuw.paden.prive.parent, code=1)
    with monkeypatch.context() as terminal:
        terminal.setattr("werkwijzer.cli.overgangen.sys", SimpleNamespace(stdin=SimpleNamespace(isatty=lambda: True)))
        terminal.setattr("click.termui.visible_prompt_func", lambda vraag: print(vraag) or "n")
        uit = hier("afsplitsen", "bevestigen", nieuw.paden.prive.parent)
    assert "De dossiers die zijn overgegaan, worden hier vernietigd. Doorgaan?" in uit
    assert "Er is niets veranderd." in uit
    uit = hier("afsplitsen", "bevestigen", nieuw.paden.prive.parent, "--ja")
    assert "1 dossier is overgegaan" in uit
    assert f"Daar verder: werkwijzer --project {nieuw.paden.project} --gegevens {nieuw.paden.prive}\n" in uit
    assert set(alle_casussen(hier.paden)) == {EEN}
    assert "Het logboek klopt" in hier("herstel")
    assert set(alle_casussen(nieuw.paden)) == {TWEE}
    (nummer,) = dien_in(nieuw.paden, definities_van(nieuw.paden), ("aanmelding", aanmelding(achternaam="Nieuwma")))
    assert nummer.startswith("ZUI-")
    assert list((hier.paden.prive / "verklaringen").glob(f"*{TWEE}*"))


def test_a_proposal_is_for_one_command_and_from_one_folder(hier, deel, werelden, tmp_path):
    map_ = deel[0].paden.prive.parent
    ander = hier("samengaan", "bevestigen", map_, code=1)
    assert f"In {map_} ligt geen voorstel voor samengaan. Er is niets gedaan." in ander
    assert "Kies een andere map, of de opdracht die dit voorstel maakte." in ander
    daar = Cli(kopie(werelden["Leedam"], tmp_path / "daar"))
    for opdracht in (("terugdraaien", map_), ("bevestigen", map_, "--ja")):
        uit = daar("afsplitsen", *opdracht, code=1)
        assert f"Dit voorstel is gemaakt uit {hier.paden.prive}. Kies die map met --gegevens." in uit
    assert deel[0].paden.overgang.exists()


def test_a_split_that_was_killed_while_it_was_confirmed_can_only_be_finished(hier, deel, monkeypatch):
    map_ = deel[0].paden.prive.parent
    with monkeypatch.context() as halverwege:
        halverwege.setattr("werkwijzer.volgsysteem.uitvoer.afsplitsen.vernietig", _val_uit)
        with pytest.raises(AssertionError):
            hier("afsplitsen", "bevestigen", map_, "--ja")
    voor = bytes_van(hier.paden.prive)
    dien_in(hier.paden, definities_van(hier.paden), ("plan", plan(TWEE, "voortgang", date(2024, 12, 1), 4)))
    uit = hier("afsplitsen", "bevestigen", map_, "--ja", code=1)
    blijft = f"In dossier {TWEE} staat iets wat niet in de nieuwe map staat. Het dossier blijft hier."
    assert f"{blijft} Vraag de beheerder." in uit
    assert set(voor) <= set(bytes_van(hier.paden.prive))
    uit = hier("afsplitsen", "terugdraaien", map_, code=1)
    assert "Het bevestigen is al begonnen: dossiers zijn hier weg. Maak het af met:" in uit
    assert f"werkwijzer afsplitsen bevestigen {map_}" in uit


def _val_uit(*_: object, **__: object) -> None:
    raise SystemExit(137)


def test_who_has_no_district_stays_here_and_is_counted(hier, tmp_path):
    dien_in(hier.paden, definities_van(hier.paden), ("startlijst", startlijst({"achternaam": "Startema"})))
    vast = ("--wijk", "Zuidrand", "--naam", "Zuidstad", "--voorvoegsel", "ZUI")
    uit = hier("afsplitsen", "proberen", tmp_path / "deel", *vast)
    assert "Waarschuwing: Van 1 jongere is de wijk niet bekend. Die blijft hier." in uit


def test_more_dossiers_than_one_are_counted_too(hier, tmp_path):
    wijken = ("--wijk", "Zuidrand", "--wijk", "Parkwijk")
    tekst = hier("afsplitsen", "proberen", tmp_path / "deel", *wijken, "--naam", "Zuidstad", "--voorvoegsel", "ZUI")
    assert re.search(r"Voorstel gemaakt in \S+: [2-9] dossiers met \d+ formulieren", tekst)


def test_a_split_that_does_not_fit_is_refused(hier, tmp_path):
    doel = tmp_path / "deel"
    vast = ("--naam", "Zuidstad", "--voorvoegsel", "ZUI")
    uit = hier("afsplitsen", "proberen", doel, "--wijk", "Nergens", *vast, code=1)
    assert "Deze wijk staat niet in het profiel: Nergens. Kies uit: " in uit
    assert "Er is niemand uit deze wijk" in hier("afsplitsen", "proberen", doel, "--wijk", "Binnenstad", *vast, code=1)
    kort = ("--wijk", "Zuidrand", "--naam", "X", "--voorvoegsel", "zu")
    uit = hier("afsplitsen", "proberen", doel, *kort, code=1)
    assert "'zu' kan niet het begin van een casusnummer zijn: neem twee tot zes hoofdletters." in uit
    assert "Nummers met PGA zijn er hier al. Kies een ander begin, anders komt een nummer twee keer voor." in hier(
        "afsplitsen", "proberen", doel, "--wijk", "Zuidrand", "--naam", "X", "--voorvoegsel", "PGA", code=1
    )
    assert not doel.exists()


def test_a_profile_is_written_so_that_it_reads_the_same(werelden):
    import tomllib

    gelezen = tomllib.loads(werelden["Rijnstad"].profiel.read_text(encoding="utf-8"))
    gelezen["termijnen"]["plan_dagen"] = [[date(2020, 1, 1), 42], [date(2025, 7, 1), 28]]
    gelezen["lijsten"]["wijken"] = [{"code": 'a "b"', "naam": "Ä\\\n", "tot": date(2025, 1, 1)}]
    assert tomllib.loads(als_toml(gelezen)) == json.loads(json.dumps(gelezen, default=str)) | gelezen


# --- what is not about a person -----------------------------------------------------------------


def jaarcijfers(werkelijk: int, cijfer: float, **anders: str) -> Antwoorden:
    post = {"post": "Regie", "bron": "Andere bron", "soort": "personeel", "begroot": 100, "werkelijk": werkelijk}
    buiten = {"indicator": "E1", "waarde": cijfer, "bron": "Verzonnen meting"}
    doel = {"indicator": "K1", "streefwaarde": 3, "streefjaar": 2025, "vastgesteld_door": "raad", "bron": "begroting"}
    return Antwoorden(
        {
            "laatste_dag": date(2024, 12, 31),
            "nagelezen": "ja",
            "successen": f"Er is {werkelijk} euro goed besteed.",
            **anders,
        },
        {"kosten": [post], "buitencijfers": [buiten], "doelen": [doel]},
    )


def openbaar(cli: Cli, jaar: int) -> dict:
    return json.loads((cli.paden.openbaar / f"{jaar}.json").read_text("utf-8"))


def cijfers_van(cli: Cli, jaar: int) -> tuple[dict, dict]:
    """Every figure and table of a year before protection, by code."""
    definities = definities_van(cli.paden)
    with open_register(cli.paden, definities) as register:
        reg = maak_registratie(register.index.formulieren(), register.akten(), definities.leefgebieden)
    periode, profiel = Periode.jaar(jaar), definities.profiel
    return (
        {c: (m.waarde, m.teller, m.noemer) for c, m in metingen(reg, periode, profiel).items()},
        {t.code: t.bereken(reg, periode, profiel) for t in catalogus.tabellen_van(profiel)},
    )


@pytest.fixture
def zonder_paginas(monkeypatch) -> None:
    """A year is computed and published; its pages are not the point."""
    monkeypatch.setattr("werkwijzer.vaststellen.maken_of_herzien.schrijf_jaarverslagen", lambda *_, **__: [])


@pytest.mark.usefixtures("zonder_paginas")
def test_what_each_filed_about_its_own_year_does_not_count_for_both(werelden, tmp_path):
    """100 and 40 euro, marks 7 and 5: of both together nothing is known, until one form says 140 euro and a 6.5."""
    hier = Cli(kopie(werelden["Rijnstad"], tmp_path / "hier"))
    daar = Cli(kopie(werelden["Kleindam"], tmp_path / "daar"))
    for cli, euro, cijfer in ((hier, 100, 7), (daar, 40, 5)):
        dien_in(cli.paden, definities_van(cli.paden), ("jaarcijfers", jaarcijfers(euro, cijfer)))
    assert "Werkelijke kosten: € 100" in hier("rapport", "2024", "--herleid", "kosten")
    hier("rapport", "2024")
    daar("uitvoeren", tmp_path / "uit")
    hier("samengaan", "proberen", tmp_path / "uit", tmp_path / "nieuw")
    hier("samengaan", "bevestigen", tmp_path / "nieuw")
    nieuw = Cli(nieuwe_paden(tmp_path / "nieuw"))
    assert "Verschillen met 2024 komen vooral daardoor" in nieuw("rapport", "2025", "--proef")
    assert "geen cijfer" in nieuw("rapport", "2024", "--herleid", "E1")
    assert "Werkelijke kosten: niet bekend" in nieuw("rapport", "2024", "--herleid", "kosten")
    zegt = nieuw("rapport", "2024")
    assert "de jaarcijfers over 2024 zijn van vóór het samengaan" in zegt
    assert "Lever één formulier jaarcijfers over 2024 in voor samen" in zegt
    jaar = openbaar(nieuw, 2024)
    assert (jaar["kosten"], jaar["duiding"], jaar["context"], jaar["bevolking"]["aantal"]) == (None, None, [], 48200)
    assert all(i["doel"] is None and (i["code"] != "E1" or i["waarde"] is None) for i in jaar["indicatoren"])
    dien_in(nieuw.paden, definities_van(nieuw.paden), ("jaarcijfers", jaarcijfers(140, 6.5, verbetering="ja")))
    zegt = nieuw("rapport", "2024")
    assert "jaarcijfers over 2024 zijn van vóór" not in zegt
    jaar = openbaar(nieuw, 2024)
    assert jaar["kosten"]["totaal"]["werkelijk"] == 140
    assert next(i for i in jaar["indicatoren"] if i["code"] == "E1")["waarde"] == 6.5
    assert next(i for i in jaar["indicatoren"] if i["code"] == "K1")["doel"]["streefwaarde"] == 3
    assert "140 euro" in jaar["duiding"]["successen"]
    assert "van vóór het samengaan" not in nieuw("rapport", "2025")  # 2024 is about both now


def test_a_quarter_of_one_of_both_is_not_the_quarter_of_both(werelden, tmp_path):
    """Both delivered K2 (40 and 2); only one delivered K3. One form for both says what K3 was."""
    hier = Cli(kopie(werelden["Rijnstad"], tmp_path / "hier"))
    daar = Cli(kopie(werelden["Kleindam"], tmp_path / "daar"))
    een = politie(EEN, 7)
    een.velden["eind_kwartaal"], een.tabellen["meldingen"][0]["datum"] = date(2024, 9, 30), date(2024, 7, 1)
    dien_in(hier.paden, definities_van(hier.paden), ("meldingen", een))
    daar("uitvoeren", tmp_path / "uit")
    hier("samengaan", "proberen", tmp_path / "uit", tmp_path / "nieuw")
    hier("samengaan", "bevestigen", tmp_path / "nieuw")
    nieuw = Cli(nieuwe_paden(tmp_path / "nieuw"))
    assert ": 42 meldingen" in nieuw("rapport", "2024-K2", "--herleid", "O3-stad")
    assert "geen cijfer" in nieuw("rapport", "2024-K3", "--herleid", "O3-stad")
    assert {s.politie_tot for s in (c.laatst for c in alle_casussen(nieuw.paden).values())} == {KWARTAAL}
    een.velden.update(verbetering="ja", jeugdoverlast_stad=9)
    dien_in(nieuw.paden, definities_van(nieuw.paden), ("meldingen", een))
    assert ": 9 meldingen" in nieuw("rapport", "2024-K3", "--herleid", "O3-stad")
    assert ": 42 meldingen" in nieuw("rapport", "2024-K2", "--herleid", "O3-stad")


def test_an_improvement_after_the_merger_replaces_the_report_of_whom_it_is_about(hier, uitvoer, tmp_path):
    hier("samengaan", "proberen", uitvoer["Kleindam"], tmp_path / "nieuw")
    hier("samengaan", "bevestigen", tmp_path / "nieuw")
    nieuw = Cli(nieuwe_paden(tmp_path / "nieuw"))
    verslag = uvz(date(2024, 2, 1), "KLD-00001-B", "KLD-00002-C", regisseur="R1-KLD", aanleiding="Anders.")
    verslag.velden["verbetering"] = "ja"
    dien_in(nieuw.paden, definities_van(nieuw.paden), ("uvz-verslag", verslag))
    with open_register(nieuw.paden, definities_van(nieuw.paden)) as register:
        verslagen = list(register.index.formulieren("uvz-verslag"))
    assert [v.herkomst for v in verslagen] == ["pga", ""]
    assert set(genoemd(verslagen[0].antwoorden)) == {EEN, TWEE}


# --- more than once -----------------------------------------------------------------------------


def test_three_become_one_in_two_steps_and_only_the_last_is_undone(hier, uitvoer, tmp_path, werelden):
    """Rijnstad and Leedam (both PGA) became RYN and LDM; then a third comes that has PGA too."""
    hier("logboek", "--bewijs", tmp_path / "bewijs.txt")
    hier("samengaan", "proberen", uitvoer["Leedam"], tmp_path / "twee", "--onze", "RYN", "--hunne", "LDM")
    hier("samengaan", "bevestigen", tmp_path / "twee")
    twee = Cli(nieuwe_paden(tmp_path / "twee"))
    voor = bytes_van(twee.paden.prive)
    derde = Cli(kopie(werelden["Leedam"], tmp_path / "derde"))
    tekst = derde.paden.profiel.read_text("utf-8").replace('naam = "Leedam"', 'naam = "Derdedam"', 1)
    derde.paden.profiel.write_text(tekst, encoding="utf-8")
    derde("uitvoeren", tmp_path / "uit")
    assert "--hunne" in (zegt := twee("samengaan", "proberen", tmp_path / "uit", tmp_path / "drie", code=1))
    assert "--onze" not in zegt
    twee("samengaan", "proberen", uitvoer["Kleindam"], tmp_path / "drie")
    twee("samengaan", "terugdraaien", tmp_path / "drie")
    assert bytes_van(twee.paden.prive) == voor
    twee("samengaan", "proberen", uitvoer["Kleindam"], tmp_path / "drie")
    twee("samengaan", "bevestigen", tmp_path / "drie")
    drie = Cli(nieuwe_paden(tmp_path / "drie"))
    assert set(alle_casussen(drie.paden)) == {*alle_casussen(twee.paden), *alle_casussen(werelden["Kleindam"])}
    assert "Het logboek klopt" in drie("herstel")
    assert ga_na(drie.paden).gebreken == ()
    gevonden = drie("zoek", EEN)
    assert "RYN-00001-B" in gevonden
    assert "LDM-00001-B" in gevonden
    assert "2 keer lijkt" not in drie("samengaan", "dubbel", tmp_path / "drie")  # those of before were shown before
    assert ": 44 meldingen" in drie("rapport", "2024-K2", "--herleid", "O3-stad")
    assert ": 6 trajecten" in drie("rapport", "2024", "--herleid", "K1-in")
    assert "opnieuw geschreven" not in drie("logboek", "--vergelijk", tmp_path / "bewijs.txt")
    dien_in(drie.paden, definities_van(drie.paden), ("plan", plan("RYN-00002-C", "start", date(2024, 3, 20), 4)))


@pytest.mark.usefixtures("zonder_paginas")
def test_a_part_that_goes_and_comes_back_gives_the_same_figures_and_numbers(werelden, tmp_path):
    hier = Cli(kopie(werelden["Rijnstad"], tmp_path / "hier"))
    dien_in(hier.paden, definities_van(hier.paden), ("jaarcijfers", jaarcijfers(100, 7)))
    voor, wie = [cijfers_van(hier, jaar) for jaar in (2024, 2025)], set(alle_casussen(hier.paden))
    deel = tmp_path / "deel"
    hier("afsplitsen", "proberen", deel, "--wijk", "Zuidrand", "--naam", "Zuidstad", "--voorvoegsel", "ZUI")
    hier("afsplitsen", "bevestigen", deel, "--ja")
    zuid = Cli(nieuwe_paden(deel))
    assert "geen cijfer" in zuid("rapport", "2024-K2", "--herleid", "O3-stad")  # 40 was about the whole
    assert lees_profiel(zuid.paden.profiel).bevolking is None
    zuid("uitvoeren", tmp_path / "uit")
    hier("samengaan", "proberen", tmp_path / "uit", tmp_path / "terug")
    hier("samengaan", "bevestigen", tmp_path / "terug")
    terug = Cli(nieuwe_paden(tmp_path / "terug"))
    assert "Het logboek klopt" in terug("herstel")
    assert set(alle_casussen(terug.paden)) == wie
    assert [cijfers_van(terug, jaar) for jaar in (2024, 2025)] == voor
    assert "Zuidrand (Zuidstad)" not in terug.paden.profiel.read_text("utf-8")
    zegt = terug("rapport", "2024")
    assert "van vóór het samengaan" not in zegt
    assert "vernietigd" not in zegt
    (nummer,) = dien_in(terug.paden, definities_van(terug.paden), ("aanmelding", aanmelding(achternaam="Nieuwma")))
    assert nummer == "PGA-00004-E"


def test_lists_that_do_not_fit_are_told_apart(werelden, tmp_path):
    """The same name under another code; another name under the same code; a name that a director had before."""
    hier = Cli(kopie(werelden["Rijnstad"], tmp_path / "hier"))
    daar = Cli(kopie(werelden["Kleindam"], tmp_path / "daar"))
    tekst = daar.paden.profiel.read_text("utf-8")
    for oud, nieuw in (
        ('code = "jeugdhulp"', 'code = "jeugdzorg"'),
        ('naam = "Halt"', 'naam = "Halt Polder"'),
        ('code = "R2"', 'code = "K2"\neerder = [{naam = "Netwerkregisseur 3", tot = 2023-01-01}]'),
        ('naam = "Netwerkregisseur 3"\n', 'naam = "Netwerkregisseur 9"\n'),
        ('"Groep Parkwijk"]', '{code = "park", naam = "Groep Parkwijk"}]'),
    ):
        assert oud in tekst
        tekst = tekst.replace(oud, nieuw, 1)
    tekst += '\n[[delen]]\nontvanger = "jeugdzorg"\ngelegenheid = "agenda"\nalles = []\n'
    daar.paden.profiel.write_text(tekst, encoding="utf-8")
    daar("uitvoeren", tmp_path / "uit")
    zegt = hier("samengaan", "proberen", tmp_path / "uit", tmp_path / "nieuw")
    assert "In de lijst partners hebben twee codes dezelfde naam: Jeugdhulp" in zegt
    assert "Partner 'halt' heet hier Halt en daar Halt Polder" in zegt
    profiel = lees_profiel(nieuwe_paden(tmp_path / "nieuw").profiel)
    assert profiel.naam("partners", "jeugdzorg") == "Jeugdhulp (Kleindam)"
    assert [d.alles for d in profiel.delen if d.ontvanger == "jeugdzorg"] == [()]
    assert profiel.naam("regisseurs", "K2") == "Netwerkregisseur 2 (Kleindam)"
    assert profiel.naam("jeugdgroepen", "park") == "Groep Parkwijk (Kleindam)"
