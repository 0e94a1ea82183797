"""Filing through the command line: bad files, twice the same, a kill, a full disk, two at once. Nothing is lost."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
import yaml

from tests.bestanden import cel_van
from tests.conftest import aanmelding, herijking, plan, uvz, werkboek
from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.dossiers.logboek import Logboek, LogboekFout
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.formulieren.bevindingen import CATALOGUS, Ernst
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.formulieren.werkboek import maak_werkboek
from werkwijzer.profiel import lees_profiel

START = date(2024, 2, 1)


@pytest.fixture
def goed(definities) -> bytes:
    return werkboek(definities, "aanmelding", aanmelding())


def dossiers(paden) -> dict[str, list[str]]:
    return {m.name: sorted(p.name for p in m.iterdir()) for m in sorted(paden.dossiers.iterdir())}


def logregels(paden) -> list[dict]:
    return [json.loads(r) for r in paden.logboek.read_text("utf-8").splitlines()]


def test_van_postvak_in_naar_dossier(cli, paden, goed):
    (paden.postvak_in / "Aanmelding Yara.XLSX").write_bytes(goed)
    uit = cli("verwerk")
    assert "✓ Aanmelding Yara.XLSX: opgeslagen in dossier PGA-00001-B" in uit
    assert "1 formulier opgeslagen, 0 in postvak-in gebleven." in uit
    assert not list(paden.postvak_in.iterdir())
    naam = f"2024-01-10_aanmelding_{vingerafdruk(goed)[:8]}.xlsx"
    assert dossiers(paden) == {"PGA-00001-B": [naam]}
    assert (paden.dossiers / "PGA-00001-B" / naam).read_bytes() == goed
    (regel,) = logregels(paden)
    assert regel["gebeurtenis"] == "ingediend"
    assert regel["sha256"] == vingerafdruk(goed)
    assert not any(naam in paden.logboek.read_text("utf-8") for naam in ("Yara", "Ýara", "Verzonnenveld"))


def test_aanmelding_en_plan_in_een_keer_en_daarna_niets_meer_te_doen(cli, paden, definities, goed):
    (paden.postvak_in / "b.xlsx").write_bytes(goed)
    startplan = plan("PGA-00001-B", "start", START)
    (paden.postvak_in / "a.xlsx").write_bytes(werkboek(definities, "plan", startplan))
    (paden.postvak_in / "c.xlsx").write_bytes(werkboek(definities, "uvz-verslag", uvz(START, "PGA-00001-B")))
    uit = cli("verwerk")
    assert "3 formulieren opgeslagen" in uit
    assert "✓ c.xlsx: opgeslagen in overleggen/2024-02-01_uvz-verslag_" in uit
    assert len(dossiers(paden)["PGA-00001-B"]) == 2
    voor = paden.logboek.read_bytes()
    assert "Er staat niets in" in cli("verwerk")
    assert paden.logboek.read_bytes() == voor


def met_wachtwoord(_) -> bytes:
    """What Excel writes for a workbook with a password: an OLE file with an encrypted package in it."""
    kop = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    return kop + "EncryptedPackage".encode("utf-16-le") + bytes(4096)


def andere_versie(definities) -> bytes:
    boek = openpyxl.load_workbook(BytesIO(maak_werkboek(definities, definities.formulieren["plan"])))
    boek["_formulier"]["B2"] = 99
    return opgeslagen(boek)


def ander_soort(definities) -> bytes:
    boek = openpyxl.load_workbook(BytesIO(maak_werkboek(definities, definities.formulieren["plan"])))
    boek["_formulier"]["B1"] = "=CMD()"
    boek["_formulier"]["B1"].data_type = "s"
    return opgeslagen(boek)


def zonder_blad(definities) -> bytes:
    boek = openpyxl.load_workbook(BytesIO(maak_werkboek(definities, definities.formulieren["aanmelding"])))
    del boek["Waarom"]
    return opgeslagen(boek)


def van_een_ander_programma(_) -> bytes:
    boek = openpyxl.Workbook()
    boek.active["A1"] = "Boodschappen"
    return opgeslagen(boek)


def opgeslagen(boek) -> bytes:
    uit = BytesIO()
    boek.save(uit)
    return uit.getvalue()


def bom(_) -> bytes:
    uit = BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as zip_:
        zip_.writestr("xl/worksheets/sheet1.xml", bytes(150 * 1024 * 1024))
    return uit.getvalue()


SLECHT = {
    "leeg formulier.xlsx": (
        lambda d: maak_werkboek(d, d.formulieren["plan"]),
        "B11",
        "Het formulier is niet ingevuld.",
    ),
    "nul.xlsx": (lambda _: b"", "B01", "Het bestand is leeg (0 bytes)."),
    "tekst.xlsx": (
        lambda _: b"Beste voorzitter,\n",
        "B02",
        "geen Excel- of LibreOffice-bestand, al heet het tekst.xlsx",
    ),
    "half.xlsx": (lambda d: maak_werkboek(d, d.formulieren["plan"])[:9000], "B03", "Het bestand is beschadigd"),
    "geheim.xlsx": (met_wachtwoord, "B04", "Het bestand is beveiligd met een wachtwoord."),
    "bom.xlsx": (bom, "B05", "Het bestand is te groot: uitgepakt 150,0 MB (de grens is 100,0 MB)."),
    "brief.docx": (lambda _: b"PK\x03\x04", "B06", "Dit soort bestand (.docx) kan niet worden gelezen."),
    "~$plan.xlsx": (lambda _: b"x", "B07", "iemand heeft het formulier nog open staan"),
    ".~lock.plan.ods#": (lambda _: b"x", "B07", "iemand heeft het formulier nog open staan"),
    "lijstje.xlsx": (van_een_ander_programma, "B08", "Dit is geen formulier van Werkwijzer."),
    "ander.xlsx": (ander_soort, "B09", "Formulier '=CMD()' is hier niet bekend."),
    "versie.xlsx": (andere_versie, "B10", "Dit is versie 99 van het formulier. Hier wordt versie 2 gelezen."),
    "zonder blad.xlsx": (zonder_blad, "B12", "Er ontbreken vragen in het formulier: Waarom lukt het niet"),
}


def test_slechte_bestanden_krijgen_elk_hun_eigen_melding_en_de_rest_wordt_verwerkt(cli, paden, definities, goed):
    inhoud = {naam: maak(definities) for naam, (maak, _, _) in SLECHT.items()}
    for naam, bytes_ in {**inhoud, "goed.xlsx": goed}.items():
        (paden.postvak_in / naam).write_bytes(bytes_)
    (paden.postvak_in / "map.xlsx").mkdir()
    (paden.postvak_in / "verwijzing.xlsx").symlink_to("/etc/hostname")

    uit = cli("verwerk", code=1)

    assert "1 formulier opgeslagen, 15 in postvak-in gebleven." in uit
    blokken = {
        b.split(": ")[0].split(" ", 1)[1]: b for b in uit.split("\n✗ ")[0:1] + ["✗ " + b for b in uit.split("\n✗ ")[1:]]
    }
    for naam, (_, code, tekst) in SLECHT.items():
        assert f"fout {code}" in blokken[naam], blokken[naam]
        assert tekst in blokken[naam]
        assert "→ " in blokken[naam]
        assert (paden.postvak_in / naam).read_bytes() == inhoud[naam]
    assert "fout B15" in blokken["map.xlsx"]
    assert "fout B14" in blokken["verwijzing.xlsx"]
    assert not (paden.postvak_in / "goed.xlsx").exists()


def test_bestand_dat_niet_mag_worden_gelezen(cli, paden, goed):
    pad = paden.postvak_in / "dicht.xlsx"
    pad.write_bytes(goed)
    pad.chmod(0)
    if os.access(pad, os.R_OK):  # the superuser may read everything
        pad.unlink()
        pad.symlink_to(paden.prive / "weg.xlsx")
    assert "fout B14" in cli("verwerk", code=1)


def test_hetzelfde_formulier_twee_keer_inleveren(cli, paden, goed):
    (paden.postvak_in / "een.xlsx").write_bytes(goed)
    (paden.postvak_in / "twee.xlsx").write_bytes(goed)
    uit = cli("verwerk", code=1)
    assert "Precies dit formulier is al verwerkt: dossiers/PGA-00001-B/2024-01-10_aanmelding_" in uit
    assert [p.name for p in paden.postvak_in.iterdir()] == ["twee.xlsx"]
    assert len(logregels(paden)) == 1
    assert "fout X02" in cli("verwerk", code=1)
    assert len(logregels(paden)) == 1


def test_formulier_met_fouten_komt_terug_en_kan_verbeterd_weer_worden_ingeleverd(cli, paden, definities):
    slecht = werkboek(definities, "aanmelding", aanmelding(achternaam=None, voornaam="=1+1"))
    (paden.postvak_in / "yara.xlsx").write_bytes(slecht)
    uit = cli("verwerk", code=1)
    assert "fout V01 – Aanmelder en jongere, cel C14, Achternaam" in uit
    terug = paden.teruggestuurd / "yara (verbeteren).xlsx"
    assert str(terug) in uit

    boek = openpyxl.load_workbook(terug)
    lijst = boek["Bevindingen"]
    assert boek.sheetnames[0] == "Bevindingen"
    assert [c.value for c in lijst[5]] == [
        "fout", "Aanmelder en jongere, cel C14", "Achternaam", "Dit antwoord is verplicht en is leeg.", "Vul het in.", "V01",
    ]  # fmt: skip
    assert lijst["B5"].hyperlink.location == "'Aanmelder en jongere'!C14"
    blad = boek["Aanmelder en jongere"]
    assert blad["C14"].fill.fgColor.rgb.endswith("F8D7DA")
    assert "✗ Fout: Dit antwoord is verplicht" in blad["D14"].value
    assert "verplicht" in blad["C14"].comment.text
    assert (blad["C15"].value, blad["C15"].data_type) == ("=1+1", "s")

    blad["C14"] = "Verzonnenveld"
    boek.save(paden.postvak_in / "yara (verbeteren).xlsx")
    uit = cli("verwerk")
    assert "opgeslagen in dossier PGA-00001-B" in uit
    assert "✓ yara.xlsx: de verbeterde versie is opgeslagen" in uit
    assert "1 formulier opgeslagen, 0 in postvak-in gebleven." in uit
    assert not list(paden.postvak_in.iterdir())
    bewaard = paden.prive / "vervangen" / f"yara {hashlib.sha256(slecht).hexdigest()[:8]}.xlsx"
    assert bewaard.read_bytes() == slecht
    assert logregels(paden)[-1]["gebeurtenis"] == "vervangen"


def test_verbeterversie_die_voor_een_ander_is_gebruikt_haalt_niets_weg(cli, paden, definities):
    slecht = werkboek(definities, "aanmelding", aanmelding(aanmelder_naam=None))
    (paden.postvak_in / "yara.xlsx").write_bytes(slecht)
    cli("verwerk", code=1)
    boek = openpyxl.load_workbook(paden.teruggestuurd / "yara (verbeteren).xlsx")
    for code, waarde in {
        "achternaam": "Andersveld",
        "geboortedatum": date(2006, 1, 2),
        "aanmelder_naam": "B. Melder",
    }.items():
        cel_van(boek, code).value = waarde
    boek.save(paden.postvak_in / "iemand anders.xlsx")
    assert "1 formulier opgeslagen, 1 in postvak-in gebleven." in cli("verwerk", code=1)
    assert (paden.postvak_in / "yara.xlsx").read_bytes() == slecht


def test_verbeterde_aanmelding_vervangt_de_eerdere_die_bewaard_blijft(cli, paden, definities):
    (paden.postvak_in / "eerst.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding(voornaam="Yarra")))
    cli("verwerk")
    beter = aanmelding(voornaam="Ýara", eerder_bekend="verbetering", casusnummer="PGA-00001-B")
    (paden.postvak_in / "beter.xlsx").write_bytes(werkboek(definities, "aanmelding", beter))
    assert "opgeslagen in dossier PGA-00001-B" in cli("verwerk")
    with open_register(paden, definities) as register:
        (geldt,) = register.index.formulieren("aanmelding")
    assert geldt.antwoorden.velden["voornaam"] == "Ýara"
    assert len(list((paden.dossiers / "PGA-00001-B").glob("*.xlsx"))) == 2


@pytest.mark.parametrize(
    ("anders", "code", "tekst"),
    [
        ({"datum_aanmelding": date(2024, 1, 11)}, "X07", "Is de jongere al eens aangemeld?"),
        ({"achternaam": "Andersveld", "geboortedatum": date(2006, 1, 2)}, "X08", "anders dan in dossier PGA-00001-B"),
    ],
)
def test_verbeterde_aanmelding_die_nergens_bij_hoort(cli, paden, definities, anders, code, tekst):
    (paden.postvak_in / "eerst.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding()))
    cli("verwerk")
    beter = aanmelding(eerder_bekend="verbetering", casusnummer="PGA-00001-B", **anders)
    (paden.postvak_in / "beter.xlsx").write_bytes(werkboek(definities, "aanmelding", beter))
    uit = cli("verwerk", code=1)
    assert f"fout {code}" in uit
    assert tekst in uit


# --- reports of one meeting -----------------------------------------------------------------------


def beter(verslag: Antwoorden) -> Antwoorden:
    return Antwoorden({**verslag.velden, "verbetering": "ja"}, verslag.tabellen)


def besluiten(paden, definities) -> dict[str, list[str]]:
    """Per dossier the decisions of the UVZ that count."""
    with open_register(paden, definities) as register:
        return {
            c: [
                str(r["besluit"])
                for f in register.index.formulieren("uvz-verslag", c)
                for r in f.antwoorden.tabellen["besprekingen"]
                if r["casusnummer"] == c
            ]
            for c in register.index.casusnummers()
        }


@pytest.fixture
def drie_jongeren(indienen):
    jongeren = [aanmelding(achternaam=n, geboortedatum=date(2008, nr, 1)) for nr, n in enumerate("ÉFG", start=1)]
    indienen(*(("aanmelding", j) for j in jongeren))
    return [maak_casusnummer("PGA", nr) for nr in (1, 2, 3)]


def test_tweede_verslag_van_een_overleg_over_andere_jongeren(cli, paden, definities, drie_jongeren, indienen):
    een, twee, drie = drie_jongeren
    indienen(("uvz-verslag", uvz(START, een)))
    indienen(("uvz-verslag", uvz(START, twee, drie)))
    assert besluiten(paden, definities) == {c: ["integraal"] for c in drie_jongeren}
    indienen(("uvz-verslag", beter(uvz(START, twee, drie, besluit="zorgoverleg"))))
    assert besluiten(paden, definities) == {een: ["integraal"], twee: ["zorgoverleg"], drie: ["zorgoverleg"]}
    cli("herstel")
    assert besluiten(paden, definities) == {een: ["integraal"], twee: ["zorgoverleg"], drie: ["zorgoverleg"]}


def test_verbetering_waarin_een_jongere_ontbreekt_zegt_dat(cli, paden, definities, drie_jongeren, indienen):
    een, twee, drie = drie_jongeren
    indienen(("uvz-verslag", uvz(START, een, twee)))
    pad = paden.postvak_in / "x.xlsx"
    pad.write_bytes(werkboek(definities, "uvz-verslag", beter(uvz(START, drie))))
    assert "fout X07" in cli("verwerk", code=1)  # it is about nobody of the earlier report
    pad.write_bytes(werkboek(definities, "uvz-verslag", beter(uvz(START, een))))
    assert f"In het eerdere verslag staat ook {twee}, in deze verbetering niet." in cli("verwerk")
    assert besluiten(paden, definities) == {een: ["integraal"], twee: [], drie: []}


# --- what the sender may know ---------------------------------------------------------------------


def test_in_een_teruggestuurd_formulier_staat_niets_over_een_ander(cli, paden, definities):
    eerste = aanmelding(adres="Voorbeeldstraat 1")
    (paden.postvak_in / "eerst.xlsx").write_bytes(werkboek(definities, "aanmelding", eerste))
    cli("verwerk")
    lijkt = aanmelding(voornaam="Yara", adres="Voorbeeldstraat 1", geboortedatum=date(2009, 5, 4), bekend_als=None)
    (paden.postvak_in / "lijkt.xlsx").write_bytes(werkboek(definities, "aanmelding", lijkt))
    uit = cli("verwerk", code=1)
    assert "lijkt al bekend: Ýara Verzonnenveld, geboren op 04-05-2008, PGA-00001-B" in uit
    assert "Kies dan 'Nee, het is echt iemand anders dan de jongere die erop lijkt'." in uit
    (terug,) = paden.teruggestuurd.glob("*.xlsx")
    cellen = [str(c.value) for ws in openpyxl.load_workbook(terug) for rij in ws.iter_rows() for c in rij if c.value]
    assert any("Neem contact op met de procesondersteuner van het UVZ." in c for c in cellen)
    assert not [c for c in cellen if "PGA-00001-B" in c or "04-05-2008" in c or "Ýara" in c]


@pytest.mark.parametrize(
    "anders",
    [
        {"achternaam": "v.d. Verzonnenveld"},  # the other is 'van der'
        {"voornaam": "Yaar", "bekend_als": None},  # an alias of the other
        {"geboortedatum": date(2009, 5, 4), "achternaam": "v/d Verzonnenveld"},  # same address, another year
    ],
)
def test_dezelfde_jongere_anders_geschreven(cli, paden, definities, anders):
    eerste = aanmelding(achternaam="van der Verzonnenveld", bekend_als="Yaar", adres="Voorbeeldstraat 1")
    (paden.postvak_in / "eerst.xlsx").write_bytes(werkboek(definities, "aanmelding", eerste))
    cli("verwerk")
    velden = {"achternaam": "van der Verzonnenveld", "adres": "Voorbeeldstraat 1", **anders}
    (paden.postvak_in / "nieuw.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding(**velden)))
    assert "fout X03" in cli("verwerk", code=1)


def test_een_dag_die_nog_niet_is_geweest(cli, paden, definities):
    over_een_jaar = date.today() + timedelta(days=365)  # noqa: DTZ011
    (paden.postvak_in / "x.xlsx").write_bytes(
        werkboek(definities, "aanmelding", aanmelding(datum_aanmelding=over_een_jaar))
    )
    for opdracht in (("verwerk",), ("controleer", paden.postvak_in)):
        uit = cli(*opdracht, code=1)
        assert "fout V18 – Aanmelder en jongere" in uit
        assert "is nog niet geweest" in uit


@pytest.mark.parametrize(
    ("dag", "anders", "mag"),
    [
        (date(2025, 3, 1), {}, False),
        (date(2025, 3, 1), {"reden_afwijking": "Verhuist naar een school elders."}, True),
        (date(2025, 4, 1), {}, True),
    ],
)
def test_positief_afsluiten_naast_een_melding_van_de_politie(cli, paden, definities, indienen, dag, anders, mag):
    """Nine months after a report of 1 July it is 1 April."""
    indienen(("aanmelding", aanmelding()), ("uvz-verslag", uvz(START, "PGA-00001-B")))
    melding = {"casusnummer": "PGA-00001-B", "datum": date(2024, 7, 1), "soort": "aanhouding"}
    kwartaal = {"eind_kwartaal": date(2024, 9, 30), "jeugdoverlast_stad": 1}
    indienen(("meldingen", Antwoorden(kwartaal, {"meldingen": [melding]})))
    rij = {"casusnummer": "PGA-00001-B", "besluit": "positief", "laatste_melding": date(2024, 2, 1), **anders}
    (paden.postvak_in / "x.xlsx").write_bytes(werkboek(definities, "herijking", herijking(dag, rij)))
    assert ("een melding door van 01-07-2024" in cli("verwerk", code=0 if mag else 1)) != mag


@pytest.mark.parametrize(
    ("melding", "dag", "reden", "zin"),
    [
        (
            None,
            date(2024, 10, 14),
            "",
            "na 9 maanden, geteld vanaf het begin van de aanpak. Afsluiten volgens het criterium kan dus "
            "vanaf 15-10-2024.",
        ),
        (None, date(2024, 10, 14), "Nooit een melding, en de hulp loopt.", None),
        (None, date(2024, 10, 15), "", None),
        (
            date(2024, 3, 1),
            date(2024, 11, 30),
            "",
            "geteld vanaf de melding van 01-03-2024. Afsluiten volgens het criterium kan dus vanaf 01-12-2024.",
        ),
        (date(2024, 3, 1), date(2024, 12, 1), "", None),
    ],
)
def test_positief_afsluiten_zonder_laatste_melding(paden, cli, definities, indienen, melding, dag, reden, zin):
    """An empty cell is no way around the nine months: they count from what an earlier review says, or from the begin."""
    begin = date(2024, 1, 15)
    indienen(("aanmelding", aanmelding(datum_aanmelding=date(2024, 1, 2))), ("uvz-verslag", uvz(begin, "PGA-00001-B")))
    if melding:
        door = {"casusnummer": "PGA-00001-B", "besluit": "doorgaan", "laatste_melding": melding}
        indienen(("herijking", herijking(date(2024, 6, 3), door)))
    rij = {"casusnummer": "PGA-00001-B", "besluit": "positief", "reden_afwijking": reden}
    (paden.postvak_in / "x.xlsx").write_bytes(werkboek(definities, "herijking", herijking(dag, rij)))
    uit = cli("verwerk", code=1 if zin else 0)
    assert ("Van PGA-00001-B staat hier geen laatste melding." in uit) is bool(zin)
    assert (zin or "") in uit


def test_een_eigen_herijking_zonder_reden_houdt_niets_tegen(paden, cli, indienen):
    """There is no way out to name then, and no cell to mark: what else lies in the in-tray is filed as well."""
    begin = date(2024, 1, 15)
    indienen(("aanmelding", aanmelding(datum_aanmelding=date(2024, 1, 2))), ("uvz-verslag", uvz(begin, "PGA-00001-B")))
    pad = paden.formulieren / "herijking.yml"
    eigen = yaml.safe_load(pad.read_text("utf-8"))
    for onderdeel in (deel for blad in eigen["bladen"] for deel in blad["onderdelen"] if "kolommen" in deel):
        onderdeel["kolommen"] = [k for k in onderdeel["kolommen"] if k["code"] != "reden_afwijking"]
    eigen["tegenspraken"] = [t for t in eigen["tegenspraken"] if "reden_afwijking" not in str(t)]
    pad.write_text(yaml.safe_dump(eigen, allow_unicode=True, sort_keys=False), "utf-8")
    definities = lees_definities(paden.formulieren, lees_profiel(paden.profiel))
    rij = {"casusnummer": "PGA-00001-B", "besluit": "positief"}
    (paden.postvak_in / "x.xlsx").write_bytes(werkboek(definities, "herijking", herijking(date(2024, 3, 1), rij)))
    (paden.postvak_in / "y.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding(achternaam="Ander")))
    cli("verwerk")
    assert list(paden.postvak_in.iterdir()) == []


def test_tweede_keer_hetzelfde_slechte_formulier_verandert_niets(cli, paden, definities):
    (paden.postvak_in / "x.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding(achternaam=None)))
    eerste = cli("verwerk", code=1)
    terug = next(paden.teruggestuurd.iterdir())
    voor = (terug.stat().st_mtime_ns, terug.read_bytes())
    assert cli("verwerk", code=1) == eerste
    assert (terug.stat().st_mtime_ns, terug.read_bytes()) == voor


SLUIT = {"casusnummer": "PGA-00001-B", "besluit": "negatief"}
KWARTAAL = Antwoorden({"eind_kwartaal": date(2024, 3, 31), "jeugdoverlast_stad": 1})


@pytest.mark.parametrize(
    ("formulier", "antwoorden", "code", "tekst"),
    [
        ("plan", plan("PGA-00002-C", "start", START), "X01", "Casusnummer PGA-00002-C is niet bekend."),
        ("uvz-verslag", uvz(START, "PGA-00001-B", "PGA-00002-C"), "X01", "Jongere 2: Casusnummer"),
        ("plan", plan("PGA-00001-B", "start", date(2024, 3, 1)), "X05", "ligt al een plan van 01-02-2024"),
        (
            "plan",
            plan("PGA-00001-B", "voortgang", START),
            "X04",
            "Er ligt al een formulier 'plan van aanpak' met datum",
        ),
        ("plan", plan("PGA-00001-B", "voortgang", date(2024, 1, 24)), "X06", "loopt geen aanpak op 24-01-2024"),
        ("plan", plan("PGA-00001-B", "voortgang", date(2024, 3, 1), verbetering="ja"), "X07", "om te vervangen"),
        ("plan", plan("PGA-00001-B", "voortgang", date(2024, 1, 25)), "X09", "al een latere meting, van 01-02-2024"),
        (
            "aanmelding",
            aanmelding(bekend_als="Yaar"),
            "X03",
            "Deze jongere lijkt al bekend: Ýara Verzonnenveld, geboren op",
        ),
        ("aanmelding", aanmelding(voornaam="Yara", achternaam="Verzonneveld"), "X03", "PGA-00001-B"),
        (
            "aanmelding",
            aanmelding(eerder_bekend="bekend", casusnummer="PGA-00001-B", geboortedatum=date(2007, 1, 1)),
            "X08",
            "is anders dan in dossier PGA-00001-B",
        ),
        (
            "aanmelding",
            aanmelding(voornaam="Broer", geboortedatum=date(2010, 1, 1), adres="voorbeeldstraat 1"),
            "X12",
            "lijkt familie van Ýara Verzonnenveld, geboren op 04-05-2008, PGA-00001-B. In deze aanmelding staat Broer",
        ),
        (
            "herijking",
            herijking(date(2024, 1, 24), SLUIT),
            "X10",
            "kan niet worden afgesloten: op 24-01-2024 loopt er geen",
        ),
        (
            "uvz-verslag",
            uvz(date(2024, 1, 25), "PGA-00001-B", besluit="zorgoverleg"),
            "X04",
            "'uvz-verslag' met datum 25-01",
        ),
        (
            "meldingen",
            Antwoorden({**KWARTAAL.velden, "jeugdoverlast_stad": 3}),
            "X04",
            "Er ligt al een formulier 'meldingen' met datum 31-03-2024",
        ),
    ],
)
def test_formulier_naast_wat_er_al_ligt(cli, paden, definities, formulier, antwoorden, code, tekst):
    """Already filed: a referral, the UVZ's decision of 25 January 2024, a start plan and one quarter of reports."""
    eerste = {
        "aanmelding": aanmelding(adres="Voorbeeldstraat 1"),
        "uvz-verslag": uvz(date(2024, 1, 25), "PGA-00001-B"),
        "plan": plan("PGA-00001-B", "start", START),
        "meldingen": KWARTAAL,
    }
    for soort, inhoud in eerste.items():
        (paden.postvak_in / f"{soort}.xlsx").write_bytes(werkboek(definities, soort, inhoud))
    cli("verwerk")
    (paden.postvak_in / "nieuw.xlsx").write_bytes(werkboek(definities, formulier, antwoorden))
    let_op = CATALOGUS[code].ernst is Ernst.LET_OP
    uit = cli("verwerk", code=0 if let_op else 1)
    assert f" {code}" in uit
    assert tekst in uit
    assert (paden.postvak_in / "nieuw.xlsx").exists() != let_op


def test_twee_overleggen_op_een_dag_met_een_ander_besluit(cli, paden, definities):
    vul(cli, paden, definities, 1)
    groep = {"soort": "groep", "jeugdgroep": "Groep Parkwijk"}
    for soort, antwoorden in (
        ("uvz-verslag", uvz(START, "PGA-00001-B")),
        ("herijking", herijking(date(2024, 9, 1), {**SLUIT, "besluit": "doorgaan"})),
    ):
        (paden.postvak_in / "x.xlsx").write_bytes(werkboek(definities, soort, antwoorden))
        cli("verwerk")
    (paden.postvak_in / "y.xlsx").write_bytes(
        werkboek(definities, "herijking", herijking(date(2024, 9, 1), SLUIT, **groep))
    )
    uit = cli("verwerk", code=1)
    assert "fout X11" in uit
    assert "Over PGA-00001-B staat op 01-09-2024 al een ander besluit, in overleggen/2024-09-01_herijking_" in uit


def test_verbeterde_kwartaalcijfers_vervangen_de_eerdere(cli, paden, definities):
    beter = Antwoorden({**KWARTAAL.velden, "jeugdoverlast_stad": 2, "verbetering": "ja"})
    for nr, antwoorden in enumerate((KWARTAAL, beter)):
        (paden.postvak_in / f"{nr}.xlsx").write_bytes(werkboek(definities, "meldingen", antwoorden))
        assert "opgeslagen in cijfers/2024-03-31_meldingen_" in cli("verwerk")


def test_kwartaal_van_het_om_staat_naast_dat_van_de_politie(cli, paden, definities):
    """Each is delivered once; an improvement replaces only what the same one delivered."""
    om = {"eind_kwartaal": KWARTAAL.velden["eind_kwartaal"], "bron": "om"}

    def lever(**velden):
        (paden.postvak_in / "x.xlsx").write_bytes(werkboek(definities, "meldingen", Antwoorden(velden)))

    lever(**KWARTAAL.velden)
    cli("verwerk")
    lever(**om, verbetering="ja")
    assert "fout X07" in cli("verwerk", code=1)
    lever(**om)
    assert "opgeslagen in cijfers/2024-03-31_meldingen_" in cli("verwerk")
    lever(**KWARTAAL.velden | {"bron": "politie", "jeugdoverlast_stad": 3})
    assert "Er ligt al een formulier 'meldingen van de politie' met datum 31-03-2024" in cli("verwerk", code=1)
    lever(**KWARTAAL.velden | {"bron": "politie", "jeugdoverlast_stad": 3, "verbetering": "ja"})
    cli("verwerk")
    with open_register(paden, definities) as register:
        geldig = [f.antwoorden.velden for f in register.index.formulieren("meldingen")]
    assert sorted((v["bron"], v.get("jeugdoverlast_stad")) for v in geldig) == [("om", None), ("politie", 3)]


def test_afsluiten_en_opnieuw_beginnen(cli, paden, definities):
    nummer = "PGA-00001-B"
    bestanden = {
        "1": ("aanmelding", aanmelding()),
        "2": ("uvz-verslag", uvz(START, nummer)),
        "3": ("plan", plan(nummer, "start", START)),
        "4": ("herijking", herijking(date(2024, 9, 1), SLUIT)),
        "5": ("plan", plan(nummer, "afsluiting", date(2024, 9, 15))),
    }
    for naam, (soort, antwoorden) in bestanden.items():
        (paden.postvak_in / f"{naam}.xlsx").write_bytes(werkboek(definities, soort, antwoorden))
    assert "5 formulieren opgeslagen" in cli("verwerk")
    (paden.postvak_in / "6.xlsx").write_bytes(
        werkboek(definities, "plan", plan(nummer, "voortgang", date(2024, 10, 1)))
    )
    assert "fout X06" in cli("verwerk", code=1)
    opnieuw = uvz(date(2024, 9, 25), nummer)
    (paden.postvak_in / "7.xlsx").write_bytes(werkboek(definities, "uvz-verslag", opnieuw))
    assert "2 formulieren opgeslagen" in cli("verwerk")


def test_echt_iemand_anders_krijgt_een_eigen_dossier(cli, paden, definities, goed):
    (paden.postvak_in / "1.xlsx").write_bytes(goed)
    cli("verwerk")
    tweeling = werkboek(definities, "aanmelding", aanmelding(voornaam="Ymara", eerder_bekend="ander"))
    (paden.postvak_in / "2.xlsx").write_bytes(tweeling)
    assert "dossier PGA-00002-C" in cli("verwerk")


def test_verbeterd_plan_vervangt_het_eerdere_dat_bewaard_blijft(cli, paden, definities, goed):
    bestanden = [goed, werkboek(definities, "uvz-verslag", uvz(START, "PGA-00001-B"))]
    bestanden.append(werkboek(definities, "plan", plan("PGA-00001-B", "start", START)))
    bestanden.append(werkboek(definities, "plan", plan("PGA-00001-B", "start", START, 4, verbetering="ja")))
    for nr, inhoud in enumerate(bestanden):
        (paden.postvak_in / f"{nr}.xlsx").write_bytes(inhoud)
        cli("verwerk")
    assert len(dossiers(paden)["PGA-00001-B"]) == 3


# --- trouble while filing -------------------------------------------------------------------------

STAPPEN = ("voornemen", "kopie", "logregel", "postvak", "vergeten")


def stop_bij(stap: str) -> str:
    """A program that files like the command does and is killed right after one of the steps of a form."""
    return f"""
import os, signal, sys
from werkwijzer import schijf
from werkwijzer.dossiers import logboek, opbergen
from werkwijzer.postvak import verwerken
from werkwijzer import cli
stap, teller = {stap!r}, 0
def stop(): os.kill(os.getpid(), signal.SIGKILL)
echt = opbergen.schrijf_veilig
def schrijf(pad, inhoud, **k):
    echt(pad, inhoud, **k)
    if stap == ("voornemen" if pad.name == ".bezig.json" else "kopie" if pad.parent.parent.name == "dossiers" else ""): stop()
opbergen.schrijf_veilig = schrijf
echt_log = logboek.Logboek.schrijf_regels
def log(self, regels):
    echt_log(self, regels)
    if stap == "logregel": stop()
logboek.Logboek.schrijf_regels = log
echt_map = verwerken.bewaar_map
def bewaar(m):
    echt_map(m)
    if stap == "postvak" and m.name == "postvak-in": stop()
verwerken.bewaar_map = bewaar
sys.argv = ["werkwijzer", *sys.argv[1:]]
cli.main()
"""


@pytest.mark.parametrize("stap", STAPPEN[:-1])
def test_na_een_kill_staat_elk_formulier_er_precies_een_keer(cli, paden, definities, stap):
    for nr in range(3):
        jongere = aanmelding(achternaam=f"Verzonnen{'abc'[nr] * 5}", geboortedatum=date(2008, 1, 1 + nr))
        (paden.postvak_in / f"{nr}.xlsx").write_bytes(werkboek(definities, "aanmelding", jongere))
    alles = {vingerafdruk(p.read_bytes()) for p in paden.postvak_in.iterdir()}
    opdracht = [sys.executable, "-c", stop_bij(stap), "--project", paden.project, "--gegevens", paden.prive, "verwerk"]
    gestopt = subprocess.run(list(map(str, opdracht)), capture_output=True, check=False)
    assert gestopt.returncode == -signal.SIGKILL

    def aanwezig():
        in_postvak = [vingerafdruk(p.read_bytes()) for p in paden.postvak_in.iterdir()]
        return in_postvak, [vingerafdruk(p.read_bytes()) for p in paden.dossiers.rglob("*.xlsx")]

    assert set().union(*aanwezig()) == alles
    cli("verwerk")
    in_postvak, opgeborgen = aanwezig()
    assert in_postvak == []
    assert sorted(opgeborgen) == sorted(alles)
    assert sorted(dossiers(paden)) == ["PGA-00001-B", "PGA-00002-C", "PGA-00003-D"]
    assert sum(1 for _ in Logboek(paden.logboek).regels()) == 3
    assert "Het logboek klopt (3 regels)" in cli("herstel")


def test_kill_op_willekeurige_momenten(cli, paden, definities):
    for nr in range(12):
        jongere = aanmelding(achternaam=f"Naam{'abcdefghijkl'[nr] * 6}", geboortedatum=date(2008, 1, 1 + nr))
        (paden.postvak_in / f"{nr}.xlsx").write_bytes(werkboek(definities, "aanmelding", jongere))
    alles = sorted(vingerafdruk(p.read_bytes()) for p in paden.postvak_in.iterdir())
    opdracht = [sys.executable, "-m", "werkwijzer", "--project", paden.project, "--gegevens", paden.prive, "verwerk"]
    for wacht in (0.25, 0.3, 0.35, 0.4, 0.5):
        proces = subprocess.Popen(list(map(str, opdracht)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            proces.wait(wacht)
        except subprocess.TimeoutExpired:
            proces.kill()
            proces.wait()
    cli("verwerk")
    assert sorted(vingerafdruk(p.read_bytes()) for p in paden.dossiers.rglob("*.xlsx")) == alles
    assert len(dossiers(paden)) == 12
    assert not list(paden.postvak_in.iterdir())


def test_volle_schijf(cli, paden, goed, tmp_path):
    """A file system with room for a log line but not for another form."""
    klein = tmp_path / "klein"
    klein.mkdir()
    gelukt = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", klein], capture_output=True, check=False
    )
    if gelukt.returncode:
        pytest.skip("geen recht om een kleine schijf aan te koppelen")
    try:
        (klein / "postvak-in").mkdir()
        (klein / "postvak-in" / "een.xlsx").write_bytes(goed)
        vulling = klein / "vulling"
        with pytest.raises(OSError, match="No space"):
            vulling.write_bytes(bytes(400 * 1024))
        paden = type(paden)(paden.project, klein)
        cli.paden = paden
        uit = cli("verwerk", code=1)
        assert "Er kan niet worden opgeslagen" in uit or "Lezen of schrijven lukt niet" in uit
        assert (klein / "postvak-in" / "een.xlsx").read_bytes() == goed
        vulling.unlink()
        assert "1 formulier opgeslagen" in cli("verwerk")
    finally:
        subprocess.run(["umount", klein], check=True)


def test_twee_tegelijk(cli, paden, definities):
    for nr in range(6):
        jongere = aanmelding(achternaam=f"Naam{'abcdef'[nr] * 6}", geboortedatum=date(2008, 1, 1 + nr))
        (paden.postvak_in / f"{nr}.xlsx").write_bytes(werkboek(definities, "aanmelding", jongere))
    opdracht = [sys.executable, "-m", "werkwijzer", "--project", paden.project, "--gegevens", paden.prive, "verwerk"]
    processen = [
        subprocess.Popen(list(map(str, opdracht)), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for _ in range(3)
    ]
    uitvoer = [p.communicate()[0] for p in processen]
    assert not any("Traceback" in u for u in uitvoer)
    cli("verwerk", code=None)
    assert len(dossiers(paden)) == 6
    assert sum(1 for _ in Logboek(paden.logboek).regels()) == 6


def test_bezet_geeft_een_duidelijke_melding(cli, paden, goed):
    from filelock import FileLock

    (paden.postvak_in / "een.xlsx").write_bytes(goed)
    with FileLock(paden.prive / ".slot"):
        assert "Iemand anders is nu formulieren aan het verwerken" in cli("verwerk", code=1)
    assert (paden.postvak_in / "een.xlsx").exists()


# --- log and index --------------------------------------------------------------------------------


def vul(cli, paden, definities, aantal=3):
    for nr in range(aantal):
        jongere = aanmelding(achternaam=f"Naam{'abcdef'[nr] * 6}", geboortedatum=date(2008, 1, 1 + nr))
        (paden.postvak_in / f"{nr}.xlsx").write_bytes(werkboek(definities, "aanmelding", jongere))
    cli("verwerk")


def test_elke_verandering_in_het_logboek_valt_op(cli, paden, definities):
    vul(cli, paden, definities)
    oorspronkelijk = paden.logboek.read_bytes()
    regels = oorspronkelijk.splitlines(keepends=True)
    vervalst = {
        "gewijzigd": oorspronkelijk.replace(b"PGA-00002-C", b"PGA-00003-D", 1),
        "regel weg": regels[0] + regels[2],
        "regel erbij": b"".join([regels[0], regels[0], *regels[1:]]),
        "geen json": regels[0] + b"{}\n" + regels[2],
    }
    for wat, inhoud in vervalst.items():
        paden.logboek.write_bytes(inhoud)
        with pytest.raises(LogboekFout):
            list(Logboek(paden.logboek).regels())
        assert "Het logboek klopt niet vanaf regel" in cli("verwerk", code=1), wat


def test_afgebroken_laatste_regel_wordt_overschreven(cli, paden, definities):
    vul(cli, paden, definities, 2)
    with paden.logboek.open("ab") as stroom:
        stroom.write(b'{"nr": 3, "tijd": "20')
    (paden.postvak_in / "x.xlsx").write_bytes(werkboek(definities, "uvz-verslag", uvz(START, "PGA-00001-B")))
    cli("verwerk")
    assert [r.nr for r in Logboek(paden.logboek).regels()] == [1, 2, 3]


def test_index_is_weg_te_gooien(cli, paden, definities):
    vul(cli, paden, definities)
    paden.index.write_bytes(b"geen database")
    (paden.postvak_in / "x.xlsx").write_bytes(werkboek(definities, "uvz-verslag", uvz(START, "PGA-00003-D")))
    assert "opgeslagen in overleggen/" in cli("verwerk")
    paden.index.unlink()
    assert "4 formulieren gelezen" in cli("herstel")


def test_herstel_vindt_wat_ontbreekt_of_is_gewijzigd(cli, paden, definities):
    vul(cli, paden, definities)
    eerste, tweede, _ = sorted(paden.dossiers.rglob("*.xlsx"))
    eerste.unlink()
    tweede.write_bytes(tweede.read_bytes() + b"x")
    shutil.copy(tweede, tweede.with_name("zwerver.xlsx"))
    uit = cli("herstel", code=1)
    for tekst in ("Staat in het logboek maar is er niet meer", eerste.name, "Is niet meer hetzelfde", "zwerver.xlsx"):
        assert tekst in uit


def test_controleer_leest_alleen_en_geeft_json(cli, paden, definities, tmp_path):
    map_ = tmp_path / "map"
    map_.mkdir()
    (map_ / "goed.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding()))
    (map_ / "fout.xlsx").write_bytes(werkboek(definities, "aanmelding", aanmelding(wijk=None)))
    (map_ / "notitie.txt").write_text("geen formulier")
    voor = {p: p.read_bytes() for p in map_.iterdir()}
    uit = cli("controleer", map_, code=1)
    assert "2 formulieren gecontroleerd, 1 niet in orde." in uit
    assert uit.splitlines()[-1] == "Verbeter wat hierboven staat, of bel of mail A. Melder, 000-0000000."
    fout, goed = json.loads(cli("controleer", "--json", map_, code=1))
    assert goed["goed"]
    assert fout["bevindingen"] == [
        {
            "code": "V01",
            "ernst": "fout",
            "blad": "Aanmelder en jongere",
            "cel": "C21",
            "label": "Wijk",
            "gevonden": "Dit antwoord is verplicht en is leeg.",
            "doe": "Vul het in.",
        }
    ]
    assert {p: p.read_bytes() for p in map_.iterdir()} == voor
    assert not paden.logboek.exists()
    assert "in orde" in cli("controleer", map_ / "goed.xlsx")


def test_verkeerd_gebruik_is_nederlands_en_geeft_2(cli, tmp_path):
    assert "bestaat niet" in cli("controleer", tmp_path / "weg.xlsx", code=2)
    assert "De opdracht 'verwek' bestaat niet." in cli("verwek", code=2)
    assert "Er ontbreekt een argument 'PAD...'." in cli("controleer", code=2)


def test_een_eigen_proces_zegt_hetzelfde_met_dezelfde_uitkomst(cli, paden, goed):
    """The other tests run the command in their own process; a user starts one, maybe on a computer without UTF-8."""
    (paden.postvak_in / "Yara.xlsx").write_bytes(goed)
    (paden.postvak_in / "brief.xlsx").write_bytes(b"Beste voorzitter,")
    for opdracht, code in ((("controleer", paden.postvak_in), 1), (("--help",), 0), (("verwek",), 2)):
        hier = cli(*opdracht, code=code)
        assert cli.proces(*opdracht, code=code) == hier
        assert cli.proces(*opdracht, code=code, PYTHONUTF8="0", LC_ALL="C", PYTHONIOENCODING="ascii") == hier


def test_profiel_en_definitie_met_een_fout(cli, paden):
    profiel = paden.profiel.read_text("utf-8")
    paden.profiel.write_text(profiel.replace("drempel = 5", 'drempel = "veel"'), "utf-8")
    assert "publicatie.drempel" in cli("verwerk", code=1)
    paden.profiel.write_text(profiel, "utf-8")
    (paden.formulieren / "plan.yml").write_text("code: [", "utf-8")
    assert "De definitie plan.yml klopt niet" in cli("verwerk", code=1)


def test_bestandsnaam_kan_de_terminal_niet_sturen(cli, paden):
    (paden.postvak_in / "a\x1b[31mrood.xlsx").write_bytes(b"x")
    assert "\x1b" not in cli("verwerk", code=1)


def test_niet_afgevinkt_voornemen_van_een_kwaadwillende_doet_niets_buiten_de_map(cli, paden, tmp_path):
    doelwit = tmp_path / "buiten.xlsx"
    doelwit.write_bytes(b"van een ander")
    (paden.prive / ".bezig.json").write_text(json.dumps({"bron": "x.xlsx", "sha256": "0", "bestand": "../buiten.xlsx"}))
    cli("verwerk")
    assert Path(doelwit).read_bytes() == b"van een ander"


def test_verbeterd_verslag_vervangt_het_eerdere_ook_voor_wie_er_niet_meer_in_staat(cli, paden, definities):
    """A wrong closing is undone by an improved review: the approach goes on, and can be closed again later."""
    nummer, groep = "PGA-00001-B", {"soort": "groep", "jeugdgroep": "Groep Parkwijk"}
    vul(cli, paden, definities, 2)
    doorgaan = {"casusnummer": "PGA-00002-C", "besluit": "doorgaan"}
    for soort, antwoorden in (
        ("uvz-verslag", uvz(START, nummer, "PGA-00002-C")),
        ("herijking", herijking(date(2024, 9, 1), SLUIT, doorgaan)),
        ("herijking", herijking(date(2024, 9, 1), doorgaan, **groep)),  # another meeting on the same day
        ("herijking", herijking(date(2024, 9, 1), doorgaan, verbetering="ja")),
        ("plan", plan(nummer, "start", date(2024, 10, 1))),
        ("herijking", herijking(date(2024, 12, 1), SLUIT)),
    ):
        (paden.postvak_in / "x.xlsx").write_bytes(werkboek(definities, soort, antwoorden))
        assert "1 formulier opgeslagen" in cli("verwerk"), antwoorden
    assert sum(1 for _ in (paden.prive / "overleggen").iterdir()) == 5
