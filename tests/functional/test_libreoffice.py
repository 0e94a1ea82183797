"""A real client: LibreOffice opens the blank forms, fills them in and saves them; nothing is lost."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
from datetime import date
from pathlib import Path

import openpyxl
import pypdf
import pytest

from tests.conftest import aanmelding, herijking, plan, uvz, werkboek
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.beoordelen import beoordeel
from werkwijzer.formulieren.controle import controleer
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.lezer import lees_formulier
from werkwijzer.formulieren.werkboek import als_inhoud
from werkwijzer.jaar.publicatie import lees_jaren
from werkwijzer.paden import PROJECT
from werkwijzer.rapport.downloads import KOLOMMEN, csv_tekst
from werkwijzer.rapport.opendata import ALLE_JAREN

AANMELDING = aanmelding(
    achternaam="Eénmalig-d'Onbestaand",
    voornaam="Zoë Ýmke",
    bekend_als="Zo, “Zoetje”",
    waarom_integraal="Eerste regel.\nTweede regel: 50 % – €10.\n\nNa een lege regel.",
    adres="Voorbeeldstraat 12 II",
    aanmelder_contact="000-0000000",
)
PLAN = plan(
    "PGA-00042-W",
    "start",
    date(2024, 2, 29),
    [1, 2, 3, 4, 5, 4, 3, 2],
    {
        "leefgebieden": [],
        "acties": [
            {"wat": "Bellen\nen mailen", "wie": "halt", "wanneer": date(2024, 12, 31), "stand": "open"},
            {"wat": "+ sport zoeken", "wie": "jongerenwerk", "wanneer": date(2025, 1, 1), "stand": "klaar"},
        ],
        "interventies": [{"soort": "halt", "partner": "halt", "start": date(2024, 1, 2), "resultaat": "loopt"}],
    },
)
SCORES = [1, 2, 3, 4, 5, 4, 3, 2]
VERSLAG = uvz(date(2024, 2, 29), "PGA-00042-W", "PGA-00043-X", beeld="Feit één.\nFeit twee: “ja”.")
HERIJKING = herijking(
    date(2024, 7, 1),
    {"casusnummer": "PGA-00042-W", "laatste_melding": date(2023, 5, 31), "besluit": "positief"},
    {"casusnummer": "PGA-00043-X", "besluit": "doorgaan"},
)
FORMULIEREN = {"aanmelding": AANMELDING, "plan": PLAN, "uvz-verslag": VERSLAG, "herijking": HERIJKING}


def getypt(definities: Definities, formulier: str, antwoorden: Antwoorden) -> dict:
    """What a person types or chooses: labels from the lists, dates in Dutch order."""

    def tekst(waarde) -> str:
        return f"{waarde.day}-{waarde.month}-{waarde.year}" if isinstance(waarde, date) else str(waarde)

    inhoud = als_inhoud(definities, definities.formulieren[formulier], antwoorden)
    tabellen = {
        t: [{k: tekst(w) for k, w in r.items()} for r in rijen] for t, rijen in inhoud.tabellen.items() if rijen
    }
    return {"velden": {k: tekst(w) for k, w in inhoud.velden.items()}, "tabellen": tabellen}


def _soffice() -> str:
    """LibreOffice with its Python; without it the test is skipped, except where everything must be tested."""
    soffice = shutil.which("soffice")
    if not soffice or not Path("/usr/bin/python3").exists():
        if os.environ.get("CI"):
            pytest.fail("LibreOffice Calc en python3-uno ontbreken; .ci/run installeert ze")
        pytest.skip("LibreOffice Calc (soffice) staat niet op deze computer")
    return soffice


@pytest.fixture(scope="module")
def ingevuld(definities, tmp_path_factory) -> Path:
    """Folder with the forms, filled in by LibreOffice and saved as .xlsx, .ods and .xls."""
    map_ = tmp_path_factory.mktemp("libreoffice")
    taken = []
    for formulier, antwoorden in FORMULIEREN.items():
        taak = getypt(definities, formulier, antwoorden)
        if formulier == "plan":
            gebieden = zip(definities.leefgebieden, SCORES, strict=True)
            taak["tabellen"]["leefgebieden"] = [
                {"score": g.keuze(s), "toelichting": f"Zie je: {g.naam}"} for g, s in gebieden
            ]
        taak["form"] = shutil.copy(PROJECT / "forms" / f"{formulier}.xlsx", map_ / f"leeg {formulier}.xlsx").as_posix()
        taak["uit"] = [str(map_ / f"{formulier}{soort}") for soort in (".xlsx", ".ods", ".xls")]
        taken.append(taak)
    (map_ / "opdracht.json").write_text(json.dumps(taken), encoding="utf-8")

    soffice, python = _soffice(), Path("/usr/bin/python3")
    pijp = f"werkwijzer{os.getpid()}"
    omgeving = {**os.environ, "LC_ALL": "C.UTF-8"}
    for variabele in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"):
        omgeving.pop(variabele, None)
    start = [soffice, "--headless", "--norestore", "--nologo", f"--accept=pipe,name={pijp};urp;"]
    start.append(f"-env:UserInstallation={(map_ / 'profiel').as_uri()}")
    nederlands = map_ / "profiel" / "user" / "registrymodifications.xcu"
    nederlands.parent.mkdir(parents=True)
    nederlands.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">'
        "<value>nl-NL</value></prop></item></oor:items>",
        encoding="utf-8",
    )
    proces = subprocess.Popen(start, env=omgeving, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        script = Path(__file__).with_name("libreoffice_invullen.py")
        opdracht = [str(python), str(script), pijp, str(map_ / "opdracht.json")]
        uitkomst = subprocess.run(opdracht, env=omgeving, capture_output=True, text=True, check=False, timeout=240)
        assert uitkomst.returncode == 0, uitkomst.stderr
        proces.wait(30)
    finally:
        proces.kill()
    return map_


@pytest.mark.parametrize("soort", [".xlsx", ".ods", ".xls"])
def test_aanmelding_uit_libreoffice_komt_zonder_verlies_terug(ingevuld, definities, soort):
    beoordeling = beoordeel(ingevuld / f"aanmelding{soort}", definities)
    assert beoordeling.bevindingen == ()
    assert dict(beoordeling.gecontroleerd.antwoorden.velden) == AANMELDING.velden


@pytest.mark.parametrize("soort", [".xlsx", ".ods", ".xls"])
def test_plan_uit_libreoffice_komt_zonder_verlies_terug(ingevuld, definities, soort):
    beoordeling = beoordeel(ingevuld / f"plan{soort}", definities)
    antwoorden = beoordeling.gecontroleerd.antwoorden
    assert beoordeling.bevindingen == ()
    assert dict(antwoorden.velden) == PLAN.velden
    for tabel in ("acties", "doelen", "interventies"):
        assert antwoorden.tabellen[tabel] == PLAN.tabellen[tabel]
    assert antwoorden.tabellen["leefgebieden"] == [
        {"leefgebied": g.code, "score": s, "toelichting": f"Zie je: {g.naam}"}
        for g, s in zip(definities.leefgebieden, SCORES, strict=True)
    ]


@pytest.mark.parametrize("soort", [".xlsx", ".ods", ".xls"])
@pytest.mark.parametrize("formulier", ["uvz-verslag", "herijking"])
def test_verslagen_uit_libreoffice_komen_zonder_verlies_terug(ingevuld, definities, formulier, soort):
    beoordeling = beoordeel(ingevuld / f"{formulier}{soort}", definities)
    antwoorden = beoordeling.gecontroleerd.antwoorden
    assert beoordeling.bevindingen == ()
    assert antwoorden.velden == FORMULIEREN[formulier].velden
    assert antwoorden.tabellen == FORMULIEREN[formulier].tabellen


def test_het_blad_rekent_het_criterium_uit(ingevuld):
    """Nine months after 31 May 2023 is 29 February 2024; without a report the cell stays empty."""
    blad = openpyxl.load_workbook(ingevuld / "herijking.xlsx", data_only=True)["Jongeren"]
    kop = next(r for r in blad.iter_rows() if r[1].value == "Casusnummer (verplicht)")
    kolom = next(c.column for c in kop if c.value == "Criterium gehaald op")
    eerste, tweede = (blad.cell(kop[0].row + n, kolom).value for n in (1, 2))
    assert eerste.date() == date(2024, 2, 29)
    assert not tweede


# Per situation: form and answers; with None as much as possible left out.
TELLINGEN = {
    "bijna leeg": ("aanmelding", Antwoorden({"achternaam": "Verzonnenveld"})),
    "af": ("aanmelding", AANMELDING),
    "twee missen": ("aanmelding", aanmelding(wijk=None, zorg=None)),
    "hangt van een ander antwoord af": ("aanmelding", aanmelding(besproken_met_jongere="nee", eerder_bekend="bekend")),
    "plan": ("plan", PLAN),
    "plan zonder regisseur en zonder datum van een actie": (
        "plan",
        plan("PGA-00042-W", "start", date(2024, 2, 1), 3, {"acties": [{"wat": "Bellen"}]}, regisseur=None),
    ),
    "verslag": ("uvz-verslag", VERSLAG),
    "verslag met gaten": (
        "uvz-verslag",
        uvz(date(2024, 2, 29), "PGA-00042-W", "PGA-00043-X", compleet="nee", regisseur=None, oordeel=None),
    ),
    "verslag zonder jongere": ("uvz-verslag", uvz(date(2024, 2, 29))),
    "herijking": ("herijking", HERIJKING),
    "herijking zonder besluit": ("herijking", herijking(date(2024, 7, 1), {"casusnummer": "PGA-00042-W"})),
    "herijking die sluit zonder zicht": (
        "herijking",
        herijking(date(2024, 7, 1), {"casusnummer": "PGA-00042-W", "besluit": "negatief", "wie_houdt_zicht": None}),
    ),
}


def test_het_formulier_telt_zelf_wat_nog_ontbreekt_zoals_de_lezer(definities, tmp_path) -> None:
    """One run of LibreOffice computes all; a required question that is empty is finding V01, a table without rows T02."""
    verwacht = {}
    for nr, (naam, (formulier, antwoorden)) in enumerate(TELLINGEN.items()):
        tabellen = {
            t: [{k: w for k, w in rij.items() if w is not None} for rij in rijen]
            for t, rijen in antwoorden.tabellen.items()
        }
        pad = tmp_path / f"{nr}.xlsx"
        pad.write_bytes(werkboek(definities, formulier, Antwoorden(antwoorden.velden, tabellen)))
        gevonden = controleer(lees_formulier(pad.read_bytes(), pad.name, definities), definities)
        verwacht[naam] = sum(b.code in ("V01", "T02") for b in gevonden.bevindingen)
    paden = [str(tmp_path / f"{nr}.xlsx") for nr in range(len(TELLINGEN))]
    profiel = f"-env:UserInstallation={(tmp_path / 'profiel').as_uri()}"
    subprocess.run(
        ["soffice", profiel, "--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path / "uit"), *paden],
        check=True,
        capture_output=True,
        timeout=300,
    )
    gezegd = {}
    for nr, (naam, (formulier, _)) in enumerate(TELLINGEN.items()):
        boek = openpyxl.load_workbook(tmp_path / "uit" / f"{nr}.xlsx", data_only=True)
        zin = str(boek["Lees mij"]["B3"].value)
        gezegd[naam] = 0 if zin == "Klaar om te versturen." else int(zin.split()[1])
        per_blad = [str(boek[b.titel]["B3"].value) for b in definities.formulieren[formulier].bladen]
        assert sum(int(z.split()[1]) for z in per_blad if z.startswith("Nog ")) == gezegd[naam]
    assert gezegd == verwacht
    assert verwacht["af"] == 0
    assert verwacht["twee missen"] == 2


def test_alle_jaren_komen_in_een_rekenblad_in_de_goede_kolommen_met_de_goede_komma(tmp_path):
    """As a Dutch Excel opens the file with a double click: semicolon, UTF-8, Dutch numbers."""
    soffice = _soffice()
    jaren = [p for _, p in sorted(lees_jaren(PROJECT / "data" / "openbaar").items())]
    (tmp_path / ALLE_JAREN).write_text(csv_tekst(*jaren), encoding="utf-8")
    opdracht = [soffice, f"-env:UserInstallation={(tmp_path / 'profiel').as_uri()}", "--headless"]
    opdracht += ["--infilter=CSV:59,34,76,1,,1043,false,true", "--convert-to", "xlsx", "--outdir", tmp_path / "uit"]
    subprocess.run([*opdracht, tmp_path / ALLE_JAREN], check=True, capture_output=True, timeout=240)
    blad = openpyxl.load_workbook(tmp_path / "uit" / f"{Path(ALLE_JAREN).stem}.xlsx").worksheets[0]
    kop, *gelezen = blad.iter_rows(values_only=True)
    assert kop == KOLOMMEN
    geschreven = list(csv.reader(io.StringIO(csv_tekst(*jaren).removeprefix("\ufeff")), delimiter=";"))[1:]
    for wel, cellen in zip(geschreven, gelezen, strict=True):
        jaar, *tekst, waarde = (*cellen[:4], *cellen[5:], cellen[4])
        assert jaar == int(wel[0])
        assert [t or "" for t in tekst] == [*wel[1:4], *wel[5:]]  # no text became a date or a number
        assert waarde == (float(wel[4].replace(",", ".")) if wel[4] else None)


def test_een_leeg_formulier_drukt_af_zonder_losse_regels(tmp_path):
    """On paper: how many pages, and none with only the tail of a table of leefgebieden."""
    soffice = _soffice()
    formulieren = sorted((PROJECT / "forms").glob("*.xlsx"))
    profiel = f"-env:UserInstallation={(tmp_path / 'profiel').as_uri()}"
    subprocess.run(
        [soffice, profiel, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, *formulieren],
        check=True,
        capture_output=True,
        timeout=240,
    )
    bladen = {pad.stem: pypdf.PdfReader(pad).pages for pad in tmp_path.glob("*.pdf")}
    hoogstens = {"aanmelding": 5, "herijking": 5, "jaarcijfers": 7, "meldingen": 9, "plan": 10, "uvz-verslag": 13}
    assert bladen.keys() == hoogstens.keys()
    assert [naam for naam, paginas in bladen.items() if len(paginas) > hoogstens[naam]] == []
    gebieden = [p for p in bladen["plan"] if "Wat zien jullie?" in p.extract_text()]
    assert len(gebieden) == 1, "all leefgebieden on one page"
