"""Sets are data: with another set in the profile `rapport` yields Gouda's figures and goals, and Amsterdam's.

Ten young people began on 1 February 2022; five of them were arrested in 2023. The whole municipality: burglaries 200,
then 180 (−10%); high impact crimes 100, then 96 (−4%); reports of youth nuisance 400, then 380 (−5%).
"""

from __future__ import annotations

import shutil
from datetime import date

import pytest

from tests.conftest import Cli, aanmelding, dien_in, nieuw_project, uvz
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.indicatoren.catalogus import indicatoren_van, tabellen_van
from werkwijzer.jaar.publicatie import Jaarpublicatie, lees_jaren
from werkwijzer.paden import PROJECT
from werkwijzer.profiel import Indicatorenset, ProfielFout, lees_profiel
from werkwijzer.rapport.cijfers import Blik
from werkwijzer.rapport.doelen import doelkaarten

SETS = PROJECT / "data" / "indicatorensets"
KWARTAALEINDEN = ((3, 31), (6, 30), (9, 30), (12, 31))


def meldingen(jaar: int, maand: int, dag: int) -> tuple[str, Antwoorden]:
    gepakt = range(1, 6) if (jaar, maand) == (2023, 6) else ()
    rijen = [
        {"casusnummer": maak_casusnummer("PGA", nr), "datum": date(2023, 5, nr), "soort": "aanhouding"} for nr in gepakt
    ]
    velden = {"eind_kwartaal": date(jaar, maand, dag), "jeugdoverlast_stad": 95 if jaar == 2024 else 100}
    return "meldingen", Antwoorden(velden, {"meldingen": rijen})


def jaarcijfers(jaar: int, inbraken: int, hic: int, index: int) -> tuple[str, Antwoorden]:
    buiten = [
        {"indicator": "E3", "waarde": inbraken, "bron": "Politie"},
        {"indicator": "ander", "naam": "High Impact Crimes", "waarde": hic, "bron": "Politie"},
        {"indicator": "ander", "naam": "Veiligheidsindex van de regio", "waarde": index, "bron": "Regio"},
    ]
    kosten = [{"post": "x", "bron": "Andere bron", "soort": "overig", "begroot": 1, "werkelijk": 1}]
    velden = {"laatste_dag": date(jaar, 12, 31), "nagelezen": "ja"}
    return "jaarcijfers", Antwoorden(velden, {"kosten": kosten, "buitencijfers": buiten})


@pytest.fixture(scope="module")
def register(definities, tmp_path_factory):
    paden = nieuw_project(tmp_path_factory.mktemp("sets"))
    shutil.copytree(SETS, paden.project / "data" / "indicatorensets")
    mensen = [
        aanmelding(
            datum_aanmelding=date(2022, 1, nr),
            geboortedatum=date(2005, 1, nr),
            voornaam=f"Voor{letter * 5}",
            achternaam=f"Verzonnen{letter * 5}",
        )
        for nr, letter in enumerate("abcdefghij", start=1)
    ]
    nummers = dien_in(paden, definities, *(("aanmelding", m) for m in mensen))
    cijfers = [meldingen(jaar, *eind) for jaar in (2022, 2023, 2024) for eind in KWARTAALEINDEN]
    dien_in(
        paden,
        definities,
        ("uvz-verslag", uvz(date(2022, 2, 1), *nummers)),
        *cijfers,
        jaarcijfers(2023, 200, 100, 90),
        jaarcijfers(2024, 180, 96, 88),
    )
    return paden


def met_set(register, naam: str) -> dict[int, Jaarpublicatie]:
    """The reports of 2023 and 2024 with this set chosen in the profile."""
    profiel = register.project / "data" / "gemeente.toml"
    origineel = (PROJECT / "data" / "gemeente.toml").read_text("utf-8")
    profiel.write_text(origineel.replace("[publicatie]\n", f'[publicatie]\nindicatorenset = "{naam}"\n'), "utf-8")
    for jaar in (2023, 2024):
        Cli(register)("rapport", jaar)
    return lees_jaren(register.openbaar)


def test_top60_van_gouda_met_de_doelen_van_gouda(register):
    jaren = met_set(register, "gouda")
    p = jaren[2024]
    assert p.indicatorenset == "Top60 (Gouda)"
    assert p.tabellen == ()
    assert [(i.code, i.naam, i.niveau, i.waarde) for i in p.indicatoren] == [
        ("E3", "Woninginbraken", "outcome", 180),
        ("HIC", "High impact crimes", "outcome", 96),
        ("O3-stad", "Meldingen van jeugdoverlast in de gemeente", "outcome", 380),
        ("O1-start24", "Recidive Top60 binnen 24 maanden na de start", "outcome", 50.0),
    ]
    assert p.indicator("HIC").herkomst == "Politie"
    assert [c.naam for c in p.context] == ["Veiligheidsindex van de regio"]
    kaarten = doelkaarten(Blik.op(jaren, 2024))
    assert [(k.streefwaarde, k.jaar, k.basis, k.oordeel) for k in kaarten] == [
        ("daling van 10% per jaar", "elk jaar", "het jaar ervoor", "op koers"),
        ("daling van 5% per jaar", "elk jaar", "het jaar ervoor", "niet op koers"),
        ("daling van 5% per jaar", "elk jaar", "het jaar ervoor", "op koers"),
        ("onder 50%", "nog niet vastgesteld", "niet nodig", "niet op koers"),
    ]
    assert kaarten[1].reden == ("het cijfer is gedaald: van 100 in 2023 naar 96; bij het doel hoort hoogstens 95")
    eerste = doelkaarten(Blik.op(jaren, 2023))
    assert eerste[0].reden == "er is geen cijfer van 2022 om mee te vergelijken"
    pagina = (register.docs / "jaarverslag" / "2024" / "index.md").read_text("utf-8")
    verantwoording = (register.docs / "jaarverslag" / "2024" / "verantwoording" / "index.md").read_text("utf-8")
    assert "komt uit de set <em>Top60 (Gouda)</em>" in verantwoording
    assert '<a class="tegel-naam" href="verantwoording/index.html#def-hic">High impact crimes</a>' in pagina
    assert "niet in dit jaar" not in pagina


def test_amsterdam_heeft_een_richting_en_geen_streefwaarde(register):
    jaren = met_set(register, "amsterdam")
    assert [(i.code, i.niveau, i.waarde) for i in jaren[2024].indicatoren] == [
        ("O1-start24", "outcome", 50.0),
        ("VI", "effect", 88),
    ]
    (kaart,) = doelkaarten(Blik.op(jaren, 2024))
    assert (kaart.streefwaarde, kaart.oordeel) == ("daling, nog niet vastgesteld hoeveel", "niet te zeggen")
    assert [c.naam for c in jaren[2024].context] == ["High Impact Crimes"]


def test_zonder_set_is_alles_er(definities):
    codes = [i.code for i in indicatoren_van(definities.profiel)]
    assert len(codes) == len(set(codes)) > 30
    assert {"K1", "I1", "O1-start12", "E1", "D1"} <= set(codes)
    assert len(tabellen_van(definities.profiel)) == 8


def test_definitie_noemt_de_termijn_van_de_gemeente(definities):
    termijnen = definities.profiel.termijnen.model_copy(update={"plan_dagen": 30})
    profiel = definities.profiel.model_copy(update={"termijnen": termijnen})
    (plannen,) = [i for i in indicatoren_van(profiel) if i.code == "K4-termijn"]
    assert "hoogstens 30 kalenderdagen na het besluit" in plannen.definitie


def test_een_code_die_niet_bestaat_is_een_fout_met_de_keus(definities):
    def profiel(**anders):
        gekozen = Indicatorenset.model_validate({"naam": "x", "bron": "y", "indicatoren": [{"code": "K1"}]} | anders)
        return definities.profiel.model_copy(update={"indicatoren": gekozen})

    with pytest.raises(ProfielFout, match=r"een indicator die niet bestaat: K99\. Kies uit: K1, K1-in"):
        indicatoren_van(profiel(indicatoren=[{"code": "K99"}]))
    with pytest.raises(ProfielFout, match=r"een tabel die niet bestaat: x\. Kies uit: stroom"):
        tabellen_van(profiel(tabellen=["x"]))
    with pytest.raises(ProfielFout, match="De code E3 bestaat al"):
        indicatoren_van(profiel(indicatoren=[{"code": "E3", "buitencijfer": "Inbraken"}]))


def test_een_set_die_niet_bestaat_of_niet_klopt(tmp_path):
    profiel = tmp_path / "gemeente.toml"
    tekst = (PROJECT / "data" / "gemeente.toml").read_text("utf-8")
    profiel.write_text(tekst.replace("[publicatie]\n", '[publicatie]\nindicatorenset = "delft"\n'), "utf-8")
    shutil.copytree(SETS, tmp_path / "indicatorensets")
    with pytest.raises(ProfielFout, match=r"delft\.toml bestaat niet\. Kies .* een van: amsterdam, gouda\."):
        lees_profiel(profiel)
    (tmp_path / "indicatorensets" / "delft.toml").write_text('naam = "Delft"', "utf-8")
    with pytest.raises(ProfielFout, match=r"delft\.toml klopt niet"):
        lees_profiel(profiel)
