"""The way out: what `uitvoeren` writes is complete. Somebody else reads it and computes the same figures from it."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import shutil
import stat
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.conftest import Cli, aanmelding, dien_in, herijking, nieuw_project, plan, uvz, werkboek
from werkwijzer.dossiers.akten import Akte, geldende
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.kenmerken import tekst_van
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.vernietigen import vernietig
from werkwijzer.formulieren.antwoorden import Antwoorden, uit_json
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.indicatoren import catalogus
from werkwijzer.indicatoren.registratie import Registratie, maak_registratie
from werkwijzer.paden import Paden
from werkwijzer.volgsysteem.uitvoer.uitvoeren import _schrijf_los
from werkwijzer.volgsysteem.uitvoer.uitvoertabellen import als_csv, perioden

EEN, TWEE, DRIE = "PGA-00001-B", "PGA-00002-C", "PGA-00003-D"
FORMULE = "=1+1\n'en dan nog een regel"


@pytest.fixture(scope="module")
def bron(tmp_path_factory, definities: Definities) -> Cli:
    """Three referrals of which two are the same person, a stay that ended, police figures, an improvement and an akte."""
    paden = nieuw_project(tmp_path_factory.mktemp("uitvoeren"))
    dien_in(
        paden,
        definities,
        ("aanmelding", aanmelding(zorg=FORMULE)),
        ("aanmelding", aanmelding(achternaam="Tweedestein", geboortedatum=date(2009, 2, 3))),
        ("aanmelding", aanmelding(achternaam="Derdeveen", geboortedatum=date(2007, 2, 3))),
    )
    interventie = {"soort": "begeleiding", "partner": "jongerenwerk", "start": date(2024, 3, 1), "resultaat": "loopt"}
    dien_in(paden, definities, ("uvz-verslag", uvz(date(2024, 2, 1), EEN, TWEE, notificatiebrief=date(2024, 2, 2))))
    dien_in(
        paden,
        definities,
        ("plan", plan(EEN, "start", date(2024, 2, 20), 2, {"interventies": [interventie]})),
        ("plan", plan(TWEE, "start", date(2024, 3, 1), [1, 2, 3, 4, 5, 4, 3, 2])),
        ("meldingen", meldingen()),
    )
    dien_in(
        paden,
        definities,
        ("plan", plan(EEN, "voortgang", date(2024, 8, 20), 4)),
        ("plan", plan(TWEE, "start", date(2024, 3, 1), [2, 2, 3, 4, 5, 4, 3, 2], verbetering="ja")),
        ("herijking", herijking(date(2025, 2, 1), {"casusnummer": EEN, "besluit": "positief"})),
    )
    with open_register(paden, definities) as register:
        register.schrijf_akte("samenvoegen", TWEE, "Dezelfde jongere", {"ander": DRIE})
    (paden.postvak_in / "wacht.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding(wijk=None)))
    return Cli(paden)


def meldingen() -> Antwoorden:
    velden = {"eind_kwartaal": date(2024, 6, 30), "bron": "politie", "jeugdoverlast_stad": 40}
    return Antwoorden(velden, {"meldingen": [{"casusnummer": EEN, "datum": date(2024, 4, 5), "soort": "overlast"}]})


@pytest.fixture(scope="module")
def uit(bron: Cli, tmp_path_factory) -> tuple[Path, str]:
    """The export, and what the command said."""
    doel = tmp_path_factory.mktemp("doel") / "uit"
    return doel, bron("uitvoeren", doel)


def test_de_opdracht_zegt_wat_er_is_geschreven(uit):
    doel, tekst = uit
    assert f"Uitgevoerd naar {doel}: " in tekst
    assert "Er zitten 2 dossiers, 10 formulieren en " in tekst
    assert "Waarschuwing: uit postvak-in gaat 1 bestand mee zoals het is, en staat in geen tabel." in tekst
    assert "De uitvoer is niet versleuteld." in tekst
    assert "VERTROUWELIJK" in (doel / "LEESMIJ.txt").read_text(encoding="utf-8")


def test_elk_bestand_staat_in_de_inhoudsopgave_en_klopt(uit):
    doel, _ = uit
    inhoud = json.loads((doel / "INHOUD.json").read_text(encoding="utf-8"))
    echt = {p.relative_to(doel).as_posix(): p.read_bytes() for p in doel.rglob("*") if p.is_file()}
    assert {n: hashlib.sha256(r).hexdigest() for n, r in echt.items() if n != "INHOUD.json"} == {
        naam: wat["sha256"] for naam, wat in inhoud["bestanden"].items()
    }
    assert (inhoud["soort"], inhoud["fictief"]) == ("uitvoer", True)


@pytest.mark.skipif(os.name == "nt", reason="rechten van Unix")
def test_alleen_wie_het_maakte_kan_erin(uit):
    doel, _ = uit
    assert {stat.S_IMODE(p.stat().st_mode) for p in doel.rglob("*") if p.is_file()} == {0o600}
    assert {stat.S_IMODE(p.stat().st_mode) for p in [doel, *doel.rglob("*")] if p.is_dir()} == {0o700}


# --- complete: every figure is the same ---------------------------------------------------------------


def cijfers(reg: Registratie, alle: Iterable[Ingediend], definities: Definities) -> dict[str, object]:
    """Every figure of every year and quarter."""
    profiel = definities.profiel
    return {
        f"{naam} {i.code}": i.bereken(reg, periode, profiel)
        for naam, periode in perioden(alle).items()
        for i in (*catalogus.indicatoren_van(profiel), *catalogus.tabellen_van(profiel))
    }


def uit_register(paden: Paden, definities: Definities) -> dict[str, object]:
    with open_register(paden, definities) as register:
        alle = list(register.index.formulieren(alle=True))
        return cijfers(
            maak_registratie(register.index.formulieren(), register.akten(), definities.leefgebieden), alle, definities
        )


def uit_json_alleen(doel: Path, definities: Definities) -> dict[str, object]:
    """The figures from the JSON files and nothing else."""
    stukken, akten = [], {}
    for pad in (doel / "dossiers").iterdir():
        inhoud = json.loads(pad.read_text(encoding="utf-8"))
        for f in inhoud["formulieren"]:
            form = Ingediend(
                f["formulier_nr"],
                f["sha256"],
                f["casusnummer"],
                f["formulier"],
                date.fromisoformat(f["datum"]),
                f["bestand"],
                uit_json(f),
            )
            stukken.append((form, f["telt"]))
        for a in inhoud["akten"]:
            akten[a["volgnr"]] = Akte(**{**a, "datum": date.fromisoformat(a["datum"])})
    stukken.sort(key=lambda s: s[0].volgnr)
    gelden = geldende(akten[nr] for nr in sorted(akten))
    reg = maak_registratie((f for f, telt in stukken if telt), gelden, definities.leefgebieden)
    return cijfers(reg, [f for f, _ in stukken], definities)


def test_uit_de_json_alleen_komt_elk_cijfer_hetzelfde(bron, uit, definities):
    verwacht = uit_register(bron.paden, definities)
    assert any(getattr(m, "waarde", None) for m in verwacht.values())
    assert uit_json_alleen(uit[0], definities) == verwacht


def test_met_originelen_en_logboek_begint_een_ander_met_hetzelfde_register(bron, uit, tmp_path, definities):
    """A fresh private folder, and a project of which only the export is left: no index, no readings are trusted."""
    shutil.copytree(uit[0] / "gegevens", tmp_path / "prive")
    shutil.copytree(uit[0] / "project", tmp_path / "project")
    anders = Cli(Paden(tmp_path / "project", tmp_path / "prive"))
    assert "10 formulieren gelezen." in anders("herstel")
    assert uit_register(anders.paden, definities) == uit_register(bron.paden, definities)
    assert "K1" in anders("rapport", "2024", "--herleid", "K1")


def lees(doel: Path, tabel: str) -> list[dict[str, str]]:
    tekst = (doel / "tabellen" / f"{tabel}.csv").read_bytes().decode("utf-8")
    return list(csv.DictReader(io.StringIO(tekst, newline="")))


def test_in_de_tabellen_staat_elk_cijfer_tot_op_de_laatste_decimaal(bron, uit, definities):
    doel, _ = uit
    gelezen = {(r["periode"], r["code"], r["rij"], r["kolom"]): r["waarde"] for r in lees(doel, "cijfers")}
    for naam, meting in uit_register(bron.paden, definities).items():
        periode, code = naam.split()
        if hasattr(meting, "waarde"):
            tekst = gelezen[periode, code, "", "waarde"]
            assert (float(tekst) if tekst else None) == meting.waarde, naam
        else:
            for r, rij in enumerate(meting.rijen):
                assert [float(gelezen[periode, code, rij, k]) for k in meting.kolommen] == list(meting.cellen[r])


def test_de_tabellen_zeggen_wat_voor_iemand_geldt(uit):
    doel, _ = uit
    assert [(r["casusnummer"], r["eind"], r["wijze"]) for r in lees(doel, "trajecten")] == [
        (EEN, "2025-02-01", "positief"),
        (TWEE, "", ""),
    ]
    assert [(r["casusnummer"], r["telt_als"]) for r in lees(doel, "nummers")] == [
        (EEN, EEN),
        (TWEE, TWEE),
        (DRIE, TWEE),
    ]
    scores = {(r["meetdatum"], r["score"]) for r in lees(doel, "metingen") if r["casusnummer"] == EEN}
    assert scores == {("2024-02-20", "2"), ("2024-08-20", "4")}
    telt = [r["telt"] for r in lees(doel, "formulieren") if r["formulier"] == "plan" and r["casusnummer"] == TWEE]
    assert telt == ["false", "true"]


def test_een_antwoord_komt_heel_over_en_wordt_geen_formule(uit):
    (rij,) = [r for r in lees(uit[0], "formulier-aanmelding") if r["achternaam"] == "Verzonnenveld"]
    assert rij["zorg"] == f"'{FORMULE}"
    assert als_csv(["a"], [["'x"], ["  =x"], ["gewoon"]]) == b"a\r\n''x\r\n'  =x\r\ngewoon\r\n"


def test_woordenboek_en_csvw_beschrijven_elke_kolom_en_elke_sleutel_is_uniek(uit):
    doel, _ = uit
    csvw = json.loads((doel / "tabellen" / "csv-metadata.json").read_text(encoding="utf-8"))
    woorden = list(csv.DictReader(io.StringIO((doel / "woordenboek.csv").read_text(encoding="utf-8"))))
    assert all(w["uitleg"] for w in woorden)
    bestanden = {p.name for p in (doel / "tabellen").glob("*.csv")}
    assert {t["url"] for t in csvw["tables"]} == bestanden
    for tabel in csvw["tables"]:
        naam = tabel["url"].removesuffix(".csv")
        kop = (doel / "tabellen" / tabel["url"]).read_text(encoding="utf-8").split("\n", 1)[0].strip().split(",")
        assert kop == [k["titles"] for k in tabel["tableSchema"]["columns"]]
        assert kop == [w["kolom"] for w in woorden if w["tabel"] == naam]
        sleutel = [w["kolom"] for w in woorden if w["tabel"] == naam and w["sleutel"] == "true"]
        rijen = [tuple(r[k] for k in sleutel) for r in lees(doel, naam)]
        assert len(rijen) == len(set(rijen)), naam
        verplicht = [k["titles"] for k in tabel["tableSchema"]["columns"] if k["required"]]
        assert all(r[k] for r in lees(doel, naam) for k in verplicht), naam


def test_elke_code_in_een_antwoord_staat_in_de_keuzelijsten(uit):
    doel, _ = uit
    lijsten = csv.DictReader(io.StringIO((doel / "keuzelijsten.csv").read_text(encoding="utf-8")))
    bekend = {(r["keuzelijst"], r["code"]) for r in lijsten}
    for w in csv.DictReader(io.StringIO((doel / "woordenboek.csv").read_text(encoding="utf-8"))):
        if (lijst := w["keuzelijst"]) and "LEEFGEBIED" not in lijst:
            codes = {r[w["kolom"]] for r in lees(doel, w["tabel"])} - {""}
            assert {(lijst, c) for c in codes} <= bekend, w


def test_wat_een_oude_versie_vroeg_gaat_mee(tmp_path, definities):
    """A plan of version 1 held the decision itself; and a municipality may have life areas and partners of its own."""
    paden = nieuw_project(tmp_path)
    (nummer,) = dien_in(paden, definities, ("aanmelding", aanmelding()))
    dien_in(
        paden,
        definities,
        ("plan 1", plan(nummer, "start", date(2023, 9, 15), 2, datum_besluit=date(2023, 9, 1))),
    )
    Cli(paden)("uitvoeren", tmp_path / "uit")
    (rij,) = lees(tmp_path / "uit", "formulier-plan")
    assert rij["datum_besluit"] == "2023-09-01"
    assert [r["begin"] for r in lees(tmp_path / "uit", "trajecten")] == ["2023-09-01"]
    assert uit_json_alleen(tmp_path / "uit", definities) == uit_register(paden, definities)


def test_wie_is_vernietigd_gaat_nergens_mee(bron, uit, tmp_path, definities):
    (naam,) = [r["achternaam"] for r in lees(uit[0], "jongeren") if r["casusnummer"] == EEN]
    shutil.copytree(bron.paden.prive, tmp_path / "prive")
    paden = Paden(bron.paden.project, tmp_path / "prive")
    (paden.postvak_in / "wacht.xlsx").unlink()
    with open_register(paden, definities) as register:
        vernietig(register, EEN, "vergissing", date(2025, 3, 1), "Verkeerde persoon.")
    Cli(paden)("uitvoeren", tmp_path / "uit")
    teksten = {p: tekst_van(p) or p.read_bytes().decode("utf-8", "replace") for p in (tmp_path / "uit").rglob("*.*")}
    assert [p for p, t in teksten.items() if naam in t] == []
    assert not (tmp_path / "uit" / "dossiers" / f"{EEN}.json").exists()
    assert uit_json_alleen(tmp_path / "uit", definities) == uit_register(paden, definities)


# --- for an archive -----------------------------------------------------------------------------------

# The order of elements in MDTO 1.0.1, of those that we write.
INFORMATIEOBJECT = ["identificatie", "naam", "aggregatieniveau", "omschrijving", "dekkingInTijd", "dekkingInRuimte"]
INFORMATIEOBJECT += [
    "taal",
    "event",
    "waardering",
    "bewaartermijn",
    "heeftRepresentatie",
    "archiefvormer",
    "activiteit",
]
INFORMATIEOBJECT += ["beperkingGebruik"]
BESTAND = ["identificatie", "naam", "omvang", "bestandsformaat", "checksum", "isRepresentatieVan"]
MDTO = "{https://www.nationaalarchief.nl/mdto}"


def test_elk_origineel_heeft_metagegevens_die_kloppen(bron, uit):
    doel, _ = uit
    genoemd = {}
    for pad in (doel / "mdto").rglob("*.xml"):
        (deel,) = ET.parse(pad).getroot()
        volgorde = BESTAND if deel.tag == f"{MDTO}bestand" else INFORMATIEOBJECT
        plekken = [volgorde.index(k.tag.removeprefix(MDTO)) for k in deel]
        assert plekken == sorted(plekken), pad
        if deel.tag == f"{MDTO}bestand":
            kenmerk = deel.findtext(f".//{MDTO}identificatieKenmerk")
            genoemd[kenmerk] = (deel.findtext(f"{MDTO}omvang"), deel.findtext(f".//{MDTO}checksumWaarde"))
    with_ = {p: (bron.paden.prive / p).read_bytes() for p in genoemd}
    assert genoemd == {p: (str(len(r)), hashlib.sha256(r).hexdigest()) for p, r in with_.items()}
    assert len(genoemd) == 11  # ten forms and an akte
    tekst = (doel / "mdto" / EEN / f"{EEN}.mdto.xml").read_text(encoding="utf-8")
    assert "<termijnEinddatum>2030-02-01</termijnEinddatum>" in tekst
    assert not any(r["achternaam"] in tekst for r in lees(doel, "jongeren"))


# --- logged, encrypted, refused -----------------------------------------------------------------------


@pytest.mark.usefixtures("uit")
def test_het_logboek_weet_van_elk_dossier_dat_het_is_uitgevoerd(bron):
    assert "uitvoeren: uitgevoerd PGA-00001-B" in bron("logboek", "--opdracht", "uitvoeren")
    assert "PGA-00002-C" in bron("logboek", "--opdracht", "uitvoeren")
    assert "alle gegevens uitgevoerd" in inzage(bron, EEN)


def inzage(cli: Cli, nummer: str) -> str:
    cli("inzage", nummer)
    return next((cli.paden.prive / "inzage").glob(f"{nummer}*/overzicht.html")).read_text(encoding="utf-8")


def test_versleuteld_ligt_er_niets_leesbaars_en_zet_terugzetten_het_terug(bron, tmp_path, definities):
    age = pytest.importorskip("pyrage")
    geheim = age.x25519.Identity.generate()
    uit = bron("uitvoeren", tmp_path / "uit", "--sleutel", str(geheim.to_public()))
    assert "niet versleuteld" not in uit
    archief, leesmij = sorted((tmp_path / "uit").iterdir(), key=lambda p: p.suffix)
    assert archief.name.endswith(".zip.age")
    assert "werkwijzer terugzetten" in leesmij.read_text(encoding="utf-8")
    sleutelbestand = tmp_path / "sleutel.txt"
    sleutelbestand.write_text(str(geheim), encoding="utf-8", newline="\n")
    bron("terugzetten", archief, tmp_path / "terug", "--sleutelbestand", sleutelbestand)
    assert uit_register(Paden(bron.paden.project, tmp_path / "terug"), definities) == uit_register(
        bron.paden, definities
    )
    assert not list((tmp_path / "terug").glob("LEESMIJ*"))


def test_een_map_waar_al_iets_staat_blijft_zoals_hij_is(bron, tmp_path):
    (tmp_path / "vol").mkdir()
    (tmp_path / "vol" / "foto.jpg").write_bytes(b"x")
    assert "is niet leeg en blijft zoals het is" in bron("uitvoeren", tmp_path / "vol", code=1)
    assert [p.name for p in (tmp_path / "vol").iterdir()] == ["foto.jpg"]
    assert "bestaat niet" in bron("uitvoeren", tmp_path / "weg" / "uit", code=1)
    uit = bron("uitvoeren", bron.paden.prive / "uit", code=1)
    assert "Zet de uitvoer niet in de privémap zelf. Kies een map op een andere, versleutelde schijf." in uit
    assert not (bron.paden.prive / "uit").exists()


def test_een_register_dat_niet_volledig_is_gaat_de_deur_niet_uit(bron, tmp_path):
    shutil.copytree(bron.paden.prive, tmp_path / "prive")
    next((tmp_path / "prive" / "dossiers" / EEN).glob("*plan*")).unlink()
    kapot = Cli(Paden(bron.paden.project, tmp_path / "prive"))
    uit = kapot("uitvoeren", tmp_path / "uit", code=1)
    assert "Er is niets uitgevoerd: het dossier is niet volledig." in uit
    assert "ontbreekt.\nZet terug wat mist uit de laatste back-up, en kijk met: werkwijzer herstel" in uit
    assert not (tmp_path / "uit").exists()


def test_een_volle_schijf_laat_niets_half_achter(bron, tmp_path, monkeypatch):
    def vol(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("werkwijzer.volgsysteem.uitvoer.uitvoeren.schrijf_veilig", vol)
    uit = bron("uitvoeren", tmp_path / "uit", code=1)
    assert f"Schrijven naar {tmp_path / 'uit'} lukt niet: de schijf is vol. Er is niets achtergebleven." in uit
    assert "Controleer de schijf en je rechten." in uit
    assert list(tmp_path.iterdir()) == []


def test_een_schijf_die_twee_namen_als_een_ziet_krijgt_geen_half_geheel(tmp_path):
    """As a Mac and Windows do with capitals; here the names are the same to begin with."""
    with pytest.raises(GebruikersFout) as fout:
        _schrijf_los(tmp_path, [("Brief.docx", b"een"), ("Brief.docx", b"twee")], datetime(2025, 1, 31, tzinfo=UTC), {})
    assert str(fout.value) == (
        "Deze schijf kan Brief.docx niet naast een bestand met bijna dezelfde naam zetten. Er is niets uitgevoerd. Kies een "
        "andere schijf, of voer versleuteld uit."
    )


def test_zonder_formulieren_valt_er_niets_uit_te_voeren(cli, tmp_path):
    assert "nog geen formulieren verwerkt" in cli("uitvoeren", tmp_path / "uit", code=1)
