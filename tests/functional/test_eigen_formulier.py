"""A form of the municipality's own is one file in `forms/`: no module knows its code, and nothing of it is forgotten."""

from __future__ import annotations

import copy
import itertools
import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import Cli, aanmelding, dien_in, uvz, werkboek
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.cli.projectmap import maak_projectmap
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren import definitie
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.definitie import DefinitieFout, Definities, Formulier, lees_definities
from werkwijzer.handbestanden import lees_yaml
from werkwijzer.handboek import macros
from werkwijzer.herkenbaar.zoeker import Tekst, zoek
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.site.bouwen import zet_menu
from werkwijzer.site.poort.keuring import keur
from werkwijzer.site.rollen import beelden_van
from werkwijzer.site.uitbrengen import register
from werkwijzer.volgsysteem.lezen.weergave import werk_bij

PROEF = """
code: proef
versie: 1
titel: Huisbezoek
samenvatting: Wat de jongerenwerker bij een huisbezoek hoorde, voor één jongere.
voor_wie: De jongerenwerker.
wanneer: Na elk huisbezoek.
naar: de procesondersteuner
duur: 5 minuten
datumveld: bezocht_op
herkomst: {veld: organisatie, anders: het jongerenwerk}
tijdlijn: [hoe_ging_het]
bladen:
  - titel: Bezoek
    onderdelen:
      - titel: Dit bezoek
        categorie: zorg
        velden:
          - {code: casusnummer, label: Casusnummer, type: casusnummer, verplicht: true, doel: Brengt het bezoek in het goede dossier.}
          - {code: bezocht_op, label: Dag van het bezoek, type: datum, verplicht: true, doel: Wanneer het bezoek was.}
          - {code: organisatie, label: Organisatie, type: keuze, keuzelijst: partners, doel: Wie er op bezoek ging.}
          - {code: hoe_ging_het, label: Hoe ging het?, verplicht: true, doel: Laat zien wat er thuis speelt.}
          - {code: buurvrouw, label: Wie was er nog bij?, noemt: naam, over_ander: een buurvrouw, doel: Met wie is gesproken.}
          - {code: zusje, label: Hoe gaat het met het zusje?, categorie: broers_zussen, doel: Of zij ook aandacht nodig heeft.}
  - titel: Afspraken
    onderdelen:
      - tabel: afgesproken
        titel: Wat is er afgesproken
        categorie: afspraken
        rijen: 3
        kolommen:
          - {code: afspraak, label: Afspraak, doel: Wat er is afgesproken.}
          - {code: nummer, label: Te bellen op, noemt: contact, over_ander: een buurvrouw, doel: Waar zij te bereiken is.}
"""
DAG = date(2024, 3, 5)
Lees = Callable[[Callable[[Any], None]], Formulier]


def bezoek(casusnummer: str, dag: date = DAG) -> Antwoorden:
    return Antwoorden(
        {
            "casusnummer": casusnummer,
            "bezocht_op": dag,
            "organisatie": "jongerenwerk",
            "hoe_ging_het": "Rustig, er is weer werk",
            "buurvrouw": "Truus Naastgelegen",
            "zusje": "Slaapt slecht.",
        },
        {"afgesproken": [{"afspraak": "Elke week bellen.", "nummer": "06-98765432"}]},
    )


@pytest.fixture(scope="module")
def paden(tmp_path_factory: pytest.TempPathFactory) -> Paden:
    """A project with the form in it, and the blank form made."""
    project = tmp_path_factory.mktemp("eigen")
    maak_projectmap(PROJECT, project / "project")
    paden = Paden(project / "project", project / "prive")
    (paden.formulieren / "proef.yml").write_text(PROEF, encoding="utf-8")
    paden.postvak_in.mkdir(parents=True)
    assert "proef.xlsx" in Cli(paden)("formulieren")
    return paden


@pytest.fixture(scope="module")
def eigen(paden: Paden) -> Definities:
    return lees_definities(paden.formulieren, lees_profiel(paden.profiel))


@pytest.fixture
def lees_aanmelding(tmp_path_factory: pytest.TempPathFactory, eigen: Definities) -> Lees:
    """The referral as a municipality that changed its definition has it."""

    def lees(verander: Callable[[Any], None]) -> Formulier:
        inhoud = lees_yaml(PROJECT / "forms" / "aanmelding.yml")
        verander(inhoud)
        map_ = tmp_path_factory.mktemp("forms")
        (map_ / "aanmelding.yml").write_text(yaml.safe_dump(inhoud, allow_unicode=True), encoding="utf-8")
        return lees_definities(map_, eigen.profiel).formulieren["aanmelding"]

    return lees


@pytest.fixture(scope="module")
def nummer(paden: Paden, eigen: Definities) -> str:
    """The young person of whom one is filed."""
    (mij,) = dien_in(paden, eigen, ("aanmelding", aanmelding()))
    dien_in(paden, eigen, ("uvz-verslag", uvz(date(2024, 2, 1), mij)), ("proef", bezoek(mij)))
    return mij


def test_het_ligt_in_het_dossier_en_staat_op_de_tijdlijn_van_de_pagina(
    paden: Paden, eigen: Definities, nummer: str
) -> None:
    assert list((paden.dossiers / nummer).glob("2024-03-05_proef_*.xlsx"))
    with open_register(paden, eigen) as register:
        werk_bij(register)
    tekst = (paden.prive / "weergave" / f"{nummer}.html").read_text(encoding="utf-8")
    tijdlijn = tekst.partition('id="tijdlijn"')[2].partition("</section>")[0]
    assert "Hoe ging het: Rustig, er is weer werk." in tijdlijn
    assert "Truus Naastgelegen" in tekst  # whoever directs sees all of it


def test_een_fout_wordt_gezien(paden: Paden, eigen: Definities, nummer: str, tmp_path: Path) -> None:
    antwoorden = bezoek(nummer)
    zonder = {c: w for c, w in antwoorden.velden.items() if c != "hoe_ging_het"}
    (tmp_path / "fout.xlsx").write_bytes(werkboek(eigen, "proef", Antwoorden(zonder)))
    assert "Hoe ging het?" in Cli(paden)("controleer", tmp_path / "fout.xlsx", code=1)
    onbekend = maak_casusnummer(eigen.profiel.gemeente.voorvoegsel, 77)
    pad = paden.postvak_in / "onbekend.xlsx"
    pad.write_bytes(werkboek(eigen, "proef", bezoek(onbekend)))
    uit = Cli(paden)("verwerk", code=1)
    pad.unlink()
    assert f"Casusnummer {onbekend} is niet bekend" in uit


def test_inzage_noemt_de_bron_en_laat_weg_wat_over_een_ander_is(paden: Paden, nummer: str) -> None:
    Cli(paden)("inzage", nummer)
    (map_,) = (paden.prive / "inzage").iterdir()
    tekst = (map_ / "overzicht.html").read_text(encoding="utf-8")
    stuk = tekst.partition("Huisbezoek van 05-03-2024")[2].partition("</section>")[0]
    assert "Van: Jongerenwerk." in stuk
    assert "Rustig, er is weer werk" in stuk
    assert re.findall("weggelaten: gaat over ([^<]+)<", stuk) == ["een buurvrouw", "een broer of zus", "een buurvrouw"]
    assert "Elke week bellen." in stuk
    for weg in ("Naastgelegen", "Slaapt slecht", "98765432"):
        assert weg not in tekst
    lak = (map_ / "intern-weglakken.html").read_text(encoding="utf-8")
    assert lak.count("gaat over een buurvrouw") == 2
    assert list((map_ / "originelen-eerst-weglakken").glob("2024-03-05_proef_*.xlsx"))


@pytest.mark.usefixtures("nummer")
def test_de_privacycontrole_kent_wie_erin_staat(paden: Paden, eigen: Definities, tmp_path: Path) -> None:
    (tmp_path / "p.html").write_text("<p>Truus Naastgelegen, bel 06 98 76 54 32.</p>", encoding="utf-8")
    uitslag = keur(tmp_path, eigen.profiel, register(paden), eigen.formulieren)
    gevonden = {b.soort for b in uitslag.bevindingen}
    assert "naam uit de dossiers" in gevonden
    assert any(soort.startswith("telefoonnummer") for soort in gevonden)


def test_het_staat_op_de_pagina_en_in_het_menu(paden: Paden, eigen: Definities) -> None:
    zet_menu(paden, eigen.profiel)
    assert beelden_van(paden.docs, eigen.profiel)  # those of our forms stay
    menu = (paden.project / "mkdocs.yml").read_text(encoding="utf-8")
    assert "      - Startlijst: formulieren/startlijst.md\n      - Huisbezoek: formulieren/proef.md\n" in menu
    pagina = paden.docs / "formulieren" / "proef.md"
    assert '{{ veldoverzicht("proef") }}' in pagina.read_text(encoding="utf-8")
    pagina.write_text("Van ons.", encoding="utf-8")
    zet_menu(paden, eigen.profiel)
    assert pagina.read_text(encoding="utf-8") == "Van ons."  # a page that is there stays
    macros._bouw_voor(paden.project)
    try:
        rij = "| Na elk huisbezoek. | [Huisbezoek](proef.md) · [Excel](proef.xlsx) | De jongerenwerker. |"
        assert macros.eigen_formulieren() == rij
    finally:
        macros._bouw_voor(PROJECT)
    assert macros.eigen_formulieren() == ""


def test_na_vernietigen_is_het_weg(paden: Paden, eigen: Definities) -> None:
    toen = {"datum_aanmelding": date(2015, 1, 10), "geboortedatum": date(2001, 4, 1)}
    (ander,) = dien_in(paden, eigen, ("aanmelding", aanmelding(voornaam="Noor", achternaam="Elders", **toen)))
    dien_in(paden, eigen, ("proef", bezoek(ander, date(2015, 3, 5))))
    assert list(paden.prive.rglob(f"{ander}/*_proef_*"))
    cli, op = Cli(paden), ("--peildatum", "2025-03-01")
    assert ander in cli("bewaartermijn", *op, code=None)
    cli("bewaartermijn", "--vernietig", ander, "--bevestig", ander, *op)
    over = {p.relative_to(paden.prive).parts[0] for p in paden.prive.rglob("*") if ander in p.name}
    assert over <= {"verklaringen"}, "what is left says that it was destroyed"


def test_wat_de_definitie_zegt_bestaat(tmp_path: Path) -> None:
    profiel = lees_profiel(PROJECT / "data" / "gemeente.toml")
    for goed, fout, zin in (
        ("tijdlijn: [hoe_ging_het]", "tijdlijn: [iets]", "de tijdlijn noemt iets"),
        ("{veld: organisatie,", "{veld: buurvrouw,", "de herkomst noemt buurvrouw"),
        ("type: casusnummer, verplicht: true", "type: casusnummer", "een verplichte vraag casusnummer"),
        ("type: casusnummer, verplicht: true", "verplicht: true", "is van het type casusnummer"),
        ("versie: 1", "versie: 1\nopenbaar: true", "een formulier over jongeren is niet openbaar"),
    ):
        (tmp_path / "proef.yml").write_text(PROEF.replace(goed, fout), encoding="utf-8")
        with pytest.raises(DefinitieFout, match=zin):
            lees_definities(tmp_path, profiel)


def test_zonder_herkomst_is_het_van_wie_het_invult(eigen: Definities) -> None:
    formulier = eigen.formulieren["proef"].model_copy(update={"herkomst": None})
    assert eigen.van_wie(formulier, {"organisatie": "jongerenwerk"}, DAG) == "de jongerenwerker"
    assert eigen.van_wie(eigen.formulieren["proef"], {}, DAG) == "het jongerenwerk"


def test_een_oudere_kopie_van_onze_formulieren_zegt_wat_de_onze_zeggen(eigen: Definities, tmp_path: Path) -> None:
    """Made before a definition said where a form comes from, who else it is about, who is named in it, what is of justice."""
    nieuw = re.compile(r"^ *(herkomst|openbaar|plek|beurt|over_ander|noemt|justitie): .*\n", re.M)
    for pad in (PROJECT / "forms").glob("*.yml"):
        (tmp_path / pad.name).write_text(nieuw.sub("", pad.read_text(encoding="utf-8")), encoding="utf-8")
    oud = lees_definities(tmp_path, eigen.profiel).formulieren
    assert oud == {code: f for code, f in eigen.formulieren.items() if code != "proef"}


@pytest.mark.parametrize("code", sorted(p.stem for p in (PROJECT / "forms").glob("*.yml") if p.stem != "leefgebieden"))
def test_een_oudere_kopie_zonder_een_vraag_van_ons_is_te_lezen_of_zegt_wat_er_niet_klopt(
    eigen: Definities, tmp_path: Path, code: str
) -> None:
    """One question at a time, taken out or made into one of text; the parts of ours that count on it are not laid over it."""
    ons = lees_yaml(PROJECT / "forms" / f"{code}.yml")
    bron = ons.pop("herkomst").get("veld")
    plekken = [
        (blad, deel, soort, nr)
        for blad, inhoud in enumerate(ons["bladen"])
        for deel, onderdeel in enumerate(inhoud["onderdelen"])
        for soort in ("velden", "kolommen")
        for nr in range(len(onderdeel.get(soort, ())))
    ]
    for (blad, deel, soort, nr), als_tekst in itertools.product(plekken, (False, True)):
        inhoud = copy.deepcopy(ons)
        vragen = inhoud["bladen"][blad]["onderdelen"][deel][soort]
        vraag = vragen.pop(nr)["code"]
        if als_tekst:
            vragen.insert(nr, {"code": vraag, "label": "Vraag", "doel": "Wat de gemeente wil weten."})
        boodschap, herkomst = "", None
        try:
            herkomst = _lees_een(tmp_path, inhoud, eigen).herkomst
        except DefinitieFout as fout:
            boodschap = str(fout)
        if herkomst is None:
            assert f"De definitie {code}.yml klopt niet:" in boodschap
            assert "herkomst" not in boodschap, "the file says nothing of it"
        else:
            assert herkomst.veld == ("" if vraag == bron else bron or "")


def test_een_oudere_kopie_die_over_jongeren_gaat_wordt_niet_openbaar(eigen: Definities, tmp_path: Path) -> None:
    inhoud = lees_yaml(PROJECT / "forms" / "jaarcijfers.yml")
    del inhoud["openbaar"]
    assert _lees_een(tmp_path, inhoud, eigen).openbaar
    assert not _lees_een(tmp_path, inhoud | {"bewaren_in": "overleggen"}, eigen).openbaar


def test_wat_van_ons_niet_past_bij_een_oudere_kopie_wordt_gezegd(
    eigen: Definities, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever else of ours does not go together with it: a message, as for any other mistake in a definition."""

    def past_niet(formulier: Formulier, ons: Formulier) -> Formulier:
        return formulier.model_copy(update={"datumveld": ons.titel})

    monkeypatch.setattr(definitie, "_bijgewerkt", past_niet)
    inhoud = lees_yaml(PROJECT / "forms" / "plan.yml")
    with pytest.raises(DefinitieFout, match=r"De definitie plan\.yml klopt niet:\s+datumveld .* is geen datumveld"):
        _lees_een(tmp_path, inhoud, eigen)


def _lees_een(map_: Path, inhoud: Any, eigen: Definities) -> Formulier:
    shutil.copy(PROJECT / "forms" / "leefgebieden.yml", map_)
    (map_ / f"{inhoud['code']}.yml").write_text(yaml.safe_dump(inhoud, allow_unicode=True), encoding="utf-8")
    return lees_definities(map_, eigen.profiel).formulieren[inhoud["code"]]


@pytest.mark.parametrize("zegt", [True, False], ids=["zegt wie erin staat", "van voor dat werd gezegd"])
def test_wie_in_een_vraag_stond_die_er_niet_meer_is_blijft_bekend(
    eigen: Definities, tmp_path: Path, zegt: bool, lees_aanmelding: Lees
) -> None:
    """A municipality asks it no longer; the forms that were filed before still hold the answer."""

    def zonder(inhoud: Any) -> None:
        for blad in inhoud["bladen"]:
            for deel in blad["onderdelen"]:
                weg = [v for v in deel.get("velden", ()) if v["code"] in ("school_contact", "ouders_contact")]
                if weg:
                    deel["velden"] = [v for v in deel["velden"] if v not in weg]
                    eerder.setdefault("vervallen", []).extend(weg)
        for veld in eerder["vervallen"]:
            if not zegt:
                del veld["noemt"], veld["over_ander"]
        inhoud["versie"], inhoud["eerdere_versies"] = 2, [eerder]

    eerder: dict[str, Any] = {"versie": 1}
    formulier = lees_aanmelding(zonder)
    assert formulier.over_ander["school_contact"] == "een medewerker van de school"
    form = Ingediend(1, "", "PGA-00001-B", "aanmelding", DAG, "", aanmelding(school_contact="Truus Naastgelegen"))
    (tmp_path / "p.html").write_text("<p>Truus Naastgelegen doet mee.</p>", encoding="utf-8")
    uitslag = keur(tmp_path, eigen.profiel, [form], {"aanmelding": formulier})
    assert [b.soort for b in uitslag.bevindingen] == ["naam uit de dossiers"]


def test_ook_wie_stond_in_wat_een_gemeente_zonder_spoor_weghaalde_blijft_bekend(lees_aanmelding: Lees) -> None:
    """The whole table of brothers and sisters, and a question that no earlier version names."""

    def zonder(inhoud: Any) -> None:
        inhoud["versie"] = 2
        for blad in inhoud["bladen"]:
            blad["onderdelen"] = [deel for deel in blad["onderdelen"] if deel.get("tabel") != "gezin"]
            for deel in blad["onderdelen"]:
                if "velden" in deel:
                    deel["velden"] = [v for v in deel["velden"] if v["code"] != "school_contact"]

    formulier = lees_aanmelding(zonder)
    toen = aanmelding(school_contact="Truus Naastgelegen")
    toen = Antwoorden(toen.velden, {"gezin": [{"naam": "Bea Bedenksma", "geboortedatum": date(2012, 3, 4)}]})
    form = Ingediend(1, "", "PGA-00001-B", "aanmelding", DAG, "", toen)
    for tekst in ("Truus Naastgelegen", "Bea Bedenksma", "geboren op 4 maart 2012"):
        treffers, _ = zoek([Tekst(f"Dit is {tekst}.")], [form], {"aanmelding": formulier}, "PGA")
        assert treffers, tekst


def test_wie_alleen_de_herkomst_aanpast_verliest_niet_wie_erin_staat(lees_aanmelding: Lees, eigen: Definities) -> None:
    def pas_aan(inhoud: Any) -> None:
        inhoud["herkomst"] = {"anders": "een melder"}
        for blad in inhoud["bladen"]:
            for deel in blad["onderdelen"]:
                for veld in (*deel.get("velden", ()), *deel.get("kolommen", ())):
                    veld.pop("noemt", None)

    formulier = lees_aanmelding(pas_aan)
    assert formulier.noemt == eigen.formulieren["aanmelding"].noemt
    assert formulier.herkomst
    assert formulier.herkomst.anders == "een melder"
