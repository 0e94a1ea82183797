"""A real client: LibreOffice opens the blank forms, fills them in and saves them; nothing is lost."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import openpyxl
import pypdf
import pytest
from docx import Document
from PIL import Image

from tests.bestanden import beoordeel_pad
from tests.conftest import Cli, Indienen, aanmelding, herijking, plan, uvz, werkboek
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.bevindingen import CATALOGUS
from werkwijzer.formulieren.controle import controleer
from werkwijzer.formulieren.definitie import Definities, Sectie, Tabel
from werkwijzer.formulieren.lezer import lees_formulier
from werkwijzer.formulieren.werkboek import als_inhoud, maak_werkboek
from werkwijzer.jaar.publicatie import lees_jaren
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.rapport.downloads import KOLOMMEN, csv_tekst
from werkwijzer.rapport.opendata import ALLE_JAREN
from werkwijzer.site.rollen import beelden_van
from werkwijzer.volgsysteem.brieven.wordsjabloon import Briefpapier, vul_sjabloon

GEDULD = 900  # seconds, for what hangs: a busy machine took ten minutes over what takes half a minute
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


def reken(pad: Path, inhoud: bytes, uit: str) -> dict:
    """Open this form, compute, and save what stands in it then."""
    pad.write_bytes(inhoud)
    return {"form": str(pad), "uit": [f"{pad.with_suffix('')}{uit}"]}


@pytest.fixture(scope="module")
def ingevuld(definities, tmp_path_factory) -> Path:
    """Folder with what one run of LibreOffice made: the forms that it filled in, as .xlsx, .ods and .xls; every sheet of what is
    filled in by us and computed by it; and a plan that goes on from another.
    """
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
    for nr, (formulier, antwoorden) in enumerate(GEREKEND.values()):
        taken.append(reken(map_ / f"{nr}.xlsx", werkboek(definities, formulier, _zonder_lege(antwoorden)), ".csv"))
    vorige = ("Score vorige keer (01-02-2024)", {g.code: g.keuze(3) for g in definities.leefgebieden[1:]})
    formulier = definities.formulieren["plan"]
    inhoud = als_inhoud(definities, formulier, PLAN_MET_SCORES, vorige=vorige)
    taken.append(reken(map_ / "vervolg.xlsx", maak_werkboek(definities, formulier, inhoud), " uit.xlsx"))
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
        uitkomst = subprocess.run(opdracht, env=omgeving, capture_output=True, text=True, check=False, timeout=GEDULD)
        assert uitkomst.returncode == 0, uitkomst.stderr
        proces.wait(GEDULD)
    finally:
        proces.kill()
    return map_


@pytest.mark.parametrize("soort", [".xlsx", ".ods", ".xls"])
def test_aanmelding_uit_libreoffice_komt_zonder_verlies_terug(ingevuld, definities, soort):
    beoordeling = beoordeel_pad(ingevuld / f"aanmelding{soort}", definities)
    assert beoordeling.bevindingen == ()
    assert dict(beoordeling.gecontroleerd.antwoorden.velden) == AANMELDING.velden


@pytest.mark.parametrize("soort", [".xlsx", ".ods", ".xls"])
def test_plan_uit_libreoffice_komt_zonder_verlies_terug(ingevuld, definities, soort):
    beoordeling = beoordeel_pad(ingevuld / f"plan{soort}", definities)
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
    beoordeling = beoordeel_pad(ingevuld / f"{formulier}{soort}", definities)
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


# Answers that do not go together, of each kind of rule that a form has.
HULP = {"soort": "begeleiding", "partner": "jongerenwerk", "start": date(2025, 1, 10), "resultaat": "loopt"}
VERBOD = {"soort": "avondklok", "opgelegd_door": "rechter", "start": date(2025, 1, 10)}
AFSLUITEN = {"casusnummer": "PGA-00042-W", "laatste_melding": date(2024, 5, 31), "besluit": "positief"}
FEIT = {"casusnummer": "PGA-00042-W", "datum": date(2024, 3, 1)}
DOEL = {"indicator": "K1", "streefwaarde": 40, "streefjaar": 2027, "vastgesteld_door": "de raad", "bron": "begroting"}


def _plan_met(**tabellen: list) -> tuple[str, Antwoorden]:
    return "plan", plan("PGA-00042-W", "voortgang", date(2025, 3, 1), 3, tabellen)


def _meldingen(bron: str, stad: int | None, *soorten: str) -> tuple[str, Antwoorden]:
    velden = {"eind_kwartaal": date(2024, 3, 31), "bron": bron, "jeugdoverlast_stad": stad}
    rijen = [{**FEIT, "soort": soort} for soort in soorten]
    return "meldingen", Antwoorden({k: w for k, w in velden.items() if w is not None}, {"meldingen": rijen})


def _jaar(velden: dict | None = None, **tabellen: list) -> tuple[str, Antwoorden]:
    return "jaarcijfers", Antwoorden({"laatste_dag": date(2024, 12, 31), "nagelezen": "ja", **(velden or {})}, tabellen)


PLAN_MET_SCORES = plan("PGA-00042-W", "voortgang", date(2025, 3, 1), SCORES)
BOTSINGEN = {
    "interventies": _plan_met(
        interventies=[
            {**HULP, "eind": date(2025, 1, 1)},  # ends before it starts, and still runs
            {**HULP, "resultaat": "deels"},  # without an end, and once more the same
            {**HULP, "partner": "halt", "start": date(2026, 4, 1)},  # after the plan
            {**HULP, "partner": "halt", "start": date(1999, 4, 1)},  # 26 years ago
        ],
        voorwaarden=[VERBOD, {**VERBOD, "soort": "anders"}, {**VERBOD, "eind": date(2024, 1, 1)}],
    ),
    "plan zonder meetdatum": (
        "plan",
        plan("PGA-00042-W", "voortgang", None, 3, {"interventies": [{**HULP, "start": date(2050, 1, 1)}]}),
    ),
    "een reden van een woord": (
        "aanmelding",
        aanmelding(waarom_integraal=" Overlast. ", reden_brief="Overlast\nthuis"),
    ),
    "datum na de aanmelding": ("aanmelding", aanmelding(geboortedatum=date(2030, 1, 1))),
    "te vroeg positief": ("herijking", herijking(date(2025, 2, 27), AFSLUITEN)),
    "op de dag positief": ("herijking", herijking(date(2025, 2, 28), AFSLUITEN)),
    "later besloten": ("herijking", herijking(date(2025, 2, 20), {**AFSLUITEN, "besloten_op": date(2025, 3, 4)})),
    "eerder besloten": ("herijking", herijking(date(2025, 2, 20), {**AFSLUITEN, "besloten_op": date(2025, 2, 1)})),
    "twee keer op de lijst": (
        "herijking",
        herijking(date(2025, 2, 28), AFSLUITEN, {"casusnummer": "PGA-00043-X", "besluit": "doorgaan"}, AFSLUITEN),
    ),
    "twee blokken over een jongere": ("uvz-verslag", uvz(date(2025, 2, 1), *["PGA-00042-W", "PGA-00043-X"] * 2)),
    "brief en geen brief": (
        "uvz-verslag",
        uvz(date(2025, 2, 1), "PGA-00042-W", notificatiebrief=date(2025, 1, 20), reden_geen_brief="Geen adres bekend."),
    ),
    "afspraak voor het overleg": (
        "uvz-verslag",
        Antwoorden(
            {"datum_uvz": date(2025, 2, 1)},
            {"acties": [{"casusnummer": "PGA-00042-W", "wat": "Bel", "wie": "halt", "wanneer": date(2025, 1, 8)}]},
        ),
    ),
    "te jong": ("aanmelding", aanmelding(geboortedatum=date(2020, 1, 1))),
    "nog net niet te oud": ("aanmelding", aanmelding(geboortedatum=date(1980, 2, 29))),
    "geen laatste dag": ("jaarcijfers", Antwoorden({"laatste_dag": date(2024, 6, 30), "nagelezen": "ja"})),
    "geen kwartaal": (
        "meldingen",
        Antwoorden({"eind_kwartaal": date(2024, 2, 29)}, {"meldingen": [{**FEIT, "soort": "aanhouding"}]}),
    ),
    "feiten van eerder": (
        "meldingen",
        Antwoorden(
            {"eind_kwartaal": date(2024, 3, 31)},
            {
                "meldingen": [
                    {**FEIT, "soort": "veroordeling", "datum": dag}
                    for dag in (date(2024, 1, 1), date(2023, 12, 31), date(2024, 4, 1), date(1990, 1, 1))
                ]
            },
        ),
    ),
    "hetzelfde feit twee keer": _meldingen("politie", 10, "overlast", "aanhouding", "overlast"),
    "feit van eerder in het jaar": (
        "meldingen",
        Antwoorden(
            {"eind_kwartaal": date(2024, 6, 30), "bron": "om"}, {"meldingen": [{**FEIT, "soort": "veroordeling"}]}
        ),
    ),
    "startlijst": (
        "startlijst",
        Antwoorden(
            {"datum_startlijst": date(2025, 1, 1)},
            {
                "jongeren": [
                    {"achternaam": "Verzonnenveld", "score_wonen": 3, "regel": 4, "in_aanpak_sinds": date(2024, 5, 1)},
                    {"achternaam": "Bedachtema", "geboortedatum": date(2020, 1, 1), "meetdatum": date(2024, 6, 1)},
                    {
                        "achternaam": "Nergenshuizen",
                        "geboortedatum": date(2008, 2, 29),
                        "regel": 4,
                        "in_aanpak_sinds": date(2024, 5, 1),
                        "meetdatum": date(2024, 4, 1),
                        "score_wonen": 2,
                        "laatst_herijkt": date(2024, 4, 30),
                        "aangemeld_op": date(2024, 5, 2),
                        "casusnummer": "PGA-00042-W",
                    },
                    {"achternaam": "Fantasiestra", "casusnummer": "PGA-00042-W", "geboortedatum": date(1970, 1, 1)},
                ]
            },
        ),
    ),
    "politie meldt veroordeling": _meldingen("politie", 1200, "overlast", "veroordeling"),
    "om meldt overlast": _meldingen("om", 1200, "overlast", "veroordeling", "aanhouding"),
    "brief voor het besluit": (
        "herijking",
        herijking(
            date(2025, 3, 1),
            {"casusnummer": "PGA-00042-W", "besluit": "negatief", "sluitbrief": date(2025, 2, 20)},
            {"casusnummer": "PGA-00043-X", "besluit": "negatief", "sluitbrief": date(2025, 3, 2)},
            {"casusnummer": "PGA-00044-Y", "besluit": "doorgaan", "sluitbrief": date(2025, 3, 2), "zorg_naar": "halt"},
            {
                "casusnummer": "PGA-00045-Z",
                "besluit": "negatief",
                "besloten_op": date(2025, 3, 9),
                "sluitbrief": date(2025, 3, 8),
            },
        ),
    ),
    "eerste plan met een dag ervoor": (
        "plan",
        plan(
            "PGA-00042-W",
            "start",
            date(2025, 3, 1),
            3,
            {"acties": [{"wat": "Bel", "wie": "halt", "wanneer": date(2024, 3, 8), "stand": "open"}]},
        ),
    ),
    "half een beginwaarde": _jaar(
        doelen=[DOEL, {**DOEL, "indicator": "K4", "basis": 3}, {**DOEL, "indicator": "K6", "basisjaar": 2024}],
        kosten=[
            {"post": post, "bron": "Andere bron", "soort": "personeel", "begroot": 3, "werkelijk": 2}
            for post in ("Salaris", "Zaal", "salaris")
        ],
    ),
    "doelen": _jaar(
        doelen=[
            DOEL,
            {**DOEL, "indicator": " k1 ", "basisjaar": 2027, "basis": 3},
            {**DOEL, "indicator": "1-tijd", "streefjaar": 2023},
        ]
    ),
    "buitencijfers": _jaar(
        {"casus": "Een jongen.", "nagelezen": "nee"},
        buitencijfers=[
            {"indicator": i, "naam": n, "waarde": 7, "bron": "peiling"}
            for i, n in (("E1", None), ("ander", "Halt"), ("ander", "School"), ("ander", "halt"), ("E1", "anders"))
        ],
    ),
}

GEREKEND = {**TELLINGEN, **BOTSINGEN}


def _zonder_lege(antwoorden: Antwoorden) -> Antwoorden:
    velden = {k: w for k, w in antwoorden.velden.items() if w is not None}
    rijen = {t: [{k: w for k, w in r.items() if w is not None} for r in rs] for t, rs in antwoorden.tabellen.items()}
    return Antwoorden(velden, rijen)


def test_het_formulier_kijkt_zelf_mee_zoals_de_lezer(ingevuld, definities) -> None:
    """Required and empty is finding V01, a table without rows T02; what does not go together is counted per answer, and said
    beside it."""
    verwacht, zinnen = {}, {}
    for nr, naam in enumerate(GEREKEND):
        pad = ingevuld / f"{nr}.xlsx"
        gevonden = controleer(lees_formulier(pad.read_bytes(), pad.name, definities), definities).bevindingen
        botst = {b.plaats.sleutel for b in gevonden if CATALOGUS[b.code].in_blad}
        verwacht[naam] = (sum(b.code in ("V01", "T02") for b in gevonden), len(botst))
        zinnen[naam] = {CATALOGUS[b.code].in_blad for b in gevonden} - {""}

    def geteld(zin: str) -> tuple[int, int]:
        nog, kijk = (re.search(rf"{woord} (\d+) ", zin) for woord in ("Nog", "Kijk nog naar"))
        return int(nog[1]) if nog else 0, int(kijk[1]) if kijk else 0

    def cellen(nr: int, blad: str) -> list[list[str]]:
        return list(csv.reader((ingevuld / f"{nr}-{blad}.csv").read_text("utf-8").splitlines(keepends=True)))

    gezegd, erbij = {}, {}
    for nr, (naam, (formulier, _)) in enumerate(GEREKEND.items()):
        zin = cellen(nr, "Lees mij")[2][1]
        gezegd[naam] = geteld(zin)
        assert (gezegd[naam] == (0, 0)) == (zin == "Klaar om te versturen.")
        bladen = [cellen(nr, blad.titel) for blad in definities.formulieren[formulier].bladen]
        assert tuple(map(sum, zip(*(geteld(blad[2][1]) for blad in bladen), strict=True))) == gezegd[naam]
        teksten = " ".join(cel for blad in bladen for rij in blad for cel in rij if cel)
        erbij[naam] = {melding.in_blad for melding in CATALOGUS.values() if melding.in_blad in teksten} - {""}
    assert gezegd == verwacht
    assert erbij == zinnen
    assert verwacht["af"] == (0, 0)
    assert verwacht["twee missen"] == (2, 0)
    assert verwacht["op de dag positief"] == (0, 0)
    regels = {r.code for form in definities.formulieren.values() for r in form.tegenspraken} | {"S22", "V04", "V27"}
    gehad = {CATALOGUS[code].in_blad for code in regels} - {zin for erbij_ in zinnen.values() for zin in erbij_}
    assert not gehad, "every rule is tried"


def test_het_blad_laat_zien_wat_er_veranderde(ingevuld) -> None:
    beeld = openpyxl.load_workbook(ingevuld / "vervolg uit.xlsx", data_only=True)["Verandering"]
    assert [c.value for c in beeld["C"][4:12]] == SCORES
    assert [c.value for c in beeld["D"][4:12]] == [None, -1, 0, 1, 2, 1, 0, -1], "the first had no score last time"
    assert len(beeld._charts) == 1, "LibreOffice draws it too"


def test_alle_jaren_komen_in_een_rekenblad_in_de_goede_kolommen_met_de_goede_komma(tmp_path):
    """As a Dutch Excel opens the file with a double click: semicolon, UTF-8, Dutch numbers."""
    soffice = _soffice()
    jaren = [p for _, p in sorted(lees_jaren(PROJECT / "data" / "openbaar").items())]
    (tmp_path / ALLE_JAREN).write_text(csv_tekst(*jaren), encoding="utf-8")
    opdracht = [soffice, f"-env:UserInstallation={(tmp_path / 'profiel').as_uri()}", "--headless"]
    opdracht += ["--infilter=CSV:59,34,76,1,,1043,false,true", "--convert-to", "xlsx", "--outdir", tmp_path / "uit"]
    subprocess.run([*opdracht, tmp_path / ALLE_JAREN], check=True, capture_output=True, timeout=GEDULD)
    blad = openpyxl.load_workbook(tmp_path / "uit" / f"{Path(ALLE_JAREN).stem}.xlsx").worksheets[0]
    kop, *gelezen = blad.iter_rows(values_only=True)
    assert kop == KOLOMMEN
    geschreven = list(csv.reader(io.StringIO(csv_tekst(*jaren).removeprefix("\ufeff")), delimiter=";"))[1:]
    for wel, cellen in zip(geschreven, gelezen, strict=True):
        jaar, *tekst, waarde = (*cellen[:4], *cellen[5:], cellen[4])
        assert jaar == int(wel[0])
        assert [t or "" for t in tekst] == [*wel[1:4], *wel[5:]]  # no text became a date or a number
        assert waarde == (float(wel[4].replace(",", ".")) if wel[4] else None)


def _vulling(pagina: pypdf.PageObject) -> float:
    """How far down a page something stands, as a part of its height; the foot does not count."""
    hoogte, plekken = float(pagina.mediabox.height), list[float]()

    def lijn(soort: bytes, getallen: list, cm: list[float], _: list[float]) -> None:
        xy = [float(g) for g in getallen] if soort in (b"m", b"l", b"c", b"re") else []
        if soort == b"re":
            xy = [xy[0], xy[1], xy[0] + xy[2], xy[1] + xy[3]]
        plekken.extend(cm[1] * x + cm[3] * y + cm[5] for x, y in zip(xy[::2], xy[1::2], strict=True))

    def woord(tekst: str, cm: list[float], tm: list[float], *_: object) -> None:
        if tekst.strip():
            plekken.append(cm[3] * tm[5] + cm[5])

    pagina.extract_text(visitor_operand_before=lijn, visitor_text=woord)
    return 1 - min((y for y in plekken if 0.07 * hoogte < y < 0.96 * hoogte), default=hoogte) / hoogte


def _zwaarste_uitnodiging(map_: Path) -> Path:
    """The letter with a logo, four lines of letterhead, long names, and every sentence that it can have."""
    Image.new("RGB", (600, 200), "navy").save(map_ / "logo.png")
    regels = "Gemeente Kleindam\nPostbus 1\n0000 AA Kleindam\nTelefoon 000-0000000"
    naam, wie = "Annemarijke Verzonnenveld", "de Raad voor de Kinderbescherming in Kleindam"
    velden: dict[str, object] = dict.fromkeys(
        ("gemeente", "telefoon", "datum", "gesprek_datum"), "woensdag 30 december 2026"
    )
    velden |= dict.fromkeys(("voornaam", "roepnaam", "aanhef", "contactpersoon", "ondertekenaar"), naam)
    velden |= dict.fromkeys(("regisseur", "partner", "gesprek_plaats"), wie)
    velden |= {"email": "uvz@kleindam-aan-de-lange-vaart.example", "gesprek_tijd": "15.30 uur", "aan_ouders": True}
    velden |= {"eerste_brief": True, "eerste_brief_komt": False}
    velden["adres"] = f"Aan:\nDe ouders of voogd van {naam}\nDwaalweg 123 bis\n0012 AB Kleindam"
    sjabloon, papier = PROJECT / "docs" / "convenant" / "brieven" / "uitnodiging.docx", map_ / "brief uitnodiging.docx"
    papier.write_bytes(vul_sjabloon(sjabloon, velden, Briefpapier(regels, map_ / "logo.png", "", verzonnen=True)))
    return papier


def test_wat_op_papier_komt_heeft_volle_bladzijden(cli: Cli, indienen: Indienen, definities: Definities, tmp_path):
    """One run of LibreOffice prints the blank forms and the papers of a week with six young people: how many pages, none
    with less than a quarter on it, each block of questions and each young person on one."""
    soffice = _soffice()
    shutil.copytree(PROJECT / "docs" / "convenant" / "brieven", cli.paden.docs / "convenant" / "brieven")
    lang = " ".join(["De politie zag je drie keer bij overlast op het plein."] * 4)
    for nr in range(6):
        adres = {"adres": "Dwaalweg 3", "postcode_plaats": "0012 AB Voorbeeldstad", "reden_brief": lang}
        geboren = date(2009, 1, 1 + nr)
        indienen(("aanmelding", aanmelding(achternaam=f"Bladzijda{nr}", geboortedatum=geboren, zorg=lang, **adres)))
    cli("week", "6-2-2024", "--datum", "25-1-2024")
    stukken = [*(PROJECT / "forms").glob("*.xlsx"), *(cli.paden.prive / "agenda").rglob("*.*")]
    stukken += [*(cli.paden.prive / "brieven" / "PGA-00001-B").glob("*.docx")]
    stukken += [*(cli.paden.prive / "werkvoorraad").glob("*voorzitter en*.xlsx")]
    stukken.append(_zwaarste_uitnodiging(tmp_path))
    profiel = f"-env:UserInstallation={(tmp_path / 'profiel').as_uri()}"
    subprocess.run(
        [soffice, profiel, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, *stukken],
        check=True,
        capture_output=True,
        timeout=GEDULD,
    )
    bladen = {pad.stem: pypdf.PdfReader(pad).pages for pad in tmp_path.glob("*.pdf")}
    assert {pad.stem for pad in stukken} - bladen.keys() == set(), "not printed: is LibreOffice Writer there?"
    hoogstens = {"aanmelding": 4, "herijking": 5, "jaarcijfers": 6, "meldingen": 8, "plan": 9}
    hoogstens |= {"startlijst": 8, "uvz-verslag": 12, "agenda voorzitter": 7, "uitnodiging politie": 3}
    hoogstens |= {"brief uitnodiging": 1}
    assert [naam for naam, meest in hoogstens.items() if len(bladen[naam]) > meest] == []
    leeg = {(naam, nr) for naam, p in bladen.items() for nr, blad in enumerate(p, 1) if _vulling(blad) < 0.25}
    leeg -= {(naam, nr) for naam, nr in leeg if naam.startswith("uitnodiging")}  # a text that goes on where it ends
    assert leeg == {("startlijst", 2)}, "a sheet of its own, with two questions"
    teksten = {naam: [" ".join(p.extract_text().split()) for p in paginas] for naam, paginas in bladen.items()}
    for nr in range(6):
        over = [blad for blad in teksten["agenda voorzitter"] if f"{nr + 1}. Ýara Bladzijda{nr}" in blad]
        assert len(over) == 1
        assert "Wat al bekend is" in over[0]
        assert f"{13 + nr // 3}.{nr % 3 * 2}0 uur" in over[0]
    [politie] = (cli.paden.prive / "agenda").rglob("uitnodiging politie.docx")
    alineas = Document(str(politie)).paragraphs[3:]
    los = [nr for nr, alinea in enumerate(alineas[:-1], 1) if not alinea.paragraph_format.keep_with_next]
    assert [alineas[nr].text[:2] for nr in los] == ["2.", "3.", "4.", "5.", "6."], "a page ends between young people"
    assert [sum("Wat zien jullie?" in blad for blad in teksten["plan"])] == [1], "all leefgebieden on one page"
    for formulier in definities.formulieren.values():
        for deel in (deel for blad in formulier.bladen for deel in blad.onderdelen):
            if isinstance(deel, Sectie):
                samen = [deel.titel, *(veld.label for veld in deel.velden)]
                assert any(all(zin in blad for zin in samen) for blad in teksten[formulier.code]), deel.titel
            for nr in range(1, 1 + (deel.blokken if isinstance(deel, Tabel) else 0)):
                samen = [f"{deel.titel} {nr}", *(veld.label for veld in deel.kolommen)]
                assert any(all(zin in blad for zin in samen) for blad in teksten[formulier.code]), samen[0]


def test_een_andere_gemeente_krijgt_beelden_van_haar_eigen_formulieren(tmp_path):
    _soffice()
    map_ = tmp_path / "kleindam"
    Cli(Paden()).proces("begin", map_, "--naam", "Kleindam")
    paden = Paden(map_)
    profiel = lees_profiel(paden.profiel)
    assert not beelden_van(paden.docs, profiel)
    onze = {pad.name: pad.read_bytes() for pad in (PROJECT / "docs" / "assets" / "formulieren").iterdir()}
    opdracht = [sys.executable, PROJECT / "scripts" / "beelden.py", "--project", map_]
    eigen = {**os.environ, "HOME": str(tmp_path)}  # a LibreOffice of its own, apart from what another test has open
    subprocess.run(opdracht, check=True, capture_output=True, timeout=GEDULD, env=eigen)
    assert beelden_van(paden.docs, profiel)
    hun = {pad.name: pad.read_bytes() for pad in (paden.docs / "assets" / "formulieren").iterdir()}
    assert hun.keys() == onze.keys()
    assert hun["plan.png"].startswith(b"\x89PNG")
    assert onze == {pad.name: pad.read_bytes() for pad in (PROJECT / "docs" / "assets" / "formulieren").iterdir()}


def test_wie_libreoffice_of_poppler_mist_leest_wat_er_nodig_is():
    opdracht = [sys.executable, PROJECT / "scripts" / "beelden.py"]
    uit = subprocess.run(opdracht, check=False, capture_output=True, encoding="utf-8", env={**os.environ, "PATH": ""})
    assert uit.returncode == 1
    assert uit.stderr == (
        "De plaatjes worden gemaakt met LibreOffice en Poppler. Niet gevonden: soffice, pdftotext, pdftoppm. Installeer dat eerst.\n"
    )
