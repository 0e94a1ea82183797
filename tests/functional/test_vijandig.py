"""Hostile and damaged files, through the command line: each gets its own finding, and the rest goes on."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import openpyxl
import pytest

from tests.bestanden import BLAD, ingepakt, met, met_onware_maten, met_overlap, met_rij, onderdelen, tekstcel
from tests.conftest import Cli, aanmelding, werkboek
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.paden import PROJECT, Paden

MB = 1024 * 1024


@cache
def _bom() -> bytes:
    return ingepakt({BLAD: bytes(110 * MB)})


def bom(_: bytes) -> bytes:
    return _bom()


def bom_in_bom(_: bytes) -> bytes:
    """A zip in a zip: only the outer one counts, for we never unpack the inner one."""
    return ingepakt({"binnen.zip": ingepakt({f"{n}.xml": bytes(60 * MB) for n in range(2)})})


def overlappend(goed: bytes) -> bytes:
    return met_overlap(ingepakt({naam: bytes(7 * MB) for naam in onderdelen(goed)}))


def dubbele_naam(goed: bytes) -> bytes:
    uit = io.BytesIO(goed)
    with zipfile.ZipFile(uit, "a") as zip_, pytest.warns(UserWarning, match="Duplicate name"):
        zip_.writestr(BLAD, b"<worksheet/>")
    return uit.getvalue()


def verre_cel(goed: bytes) -> bytes:
    """A few bytes that make the parser ask for half a terabyte, and crash."""
    return met_rij(goed, f'<row r="1048576">{tekstcel("XFD1048576", "x")}</row>')


def miljoen_rijen(goed: bytes) -> bytes:
    return met_rij(
        goed, *(f'<row r="{n}"><c r="A{n}" s="1"/><c r="B{n}" s="1"><v>1</v></c></row>' for n in range(900, 500_000))
    )


def miljoen_lege_rijen(goed: bytes) -> bytes:
    return met_rij(goed, *(f'<row r="{n}"><c r="A{n}" s="1"/></row>' for n in range(900, 1_000_000)))


def entiteiten(goed: bytes) -> bytes:
    """Billion laughs."""
    lagen = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    kop = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{lagen}]>'.encode()
    return met(
        met_rij(goed, '<row r="900"><c r="C900" t="inlineStr"><is><t>&l9;</t></is></c></row>'),
        {BLAD: lambda x: kop + x},
    )


def externe_entiteit(goed: bytes) -> bytes:
    kop = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    return met(
        met_rij(goed, '<row r="900"><c r="C900" t="inlineStr"><is><t>&e;</t></is></c></row>'), {BLAD: lambda x: kop + x}
    )


def vijfhonderd_bladen(_: bytes) -> bytes:
    boek = openpyxl.Workbook()
    for nr in range(500):
        boek.create_sheet(f"Blad {nr}")["A1"] = nr
    return opgeslagen(boek)


def opgeslagen(boek: openpyxl.Workbook) -> bytes:
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


def lange_cel(goed: bytes) -> bytes:
    return in_cel(goed, "zorg", "é" * 32_767)


def in_cel(goed: bytes, code: str, waarde: str) -> bytes:
    """The form with this text in one answer, as text."""
    boek = openpyxl.load_workbook(io.BytesIO(goed))
    cel = next(rij[2] for ws in boek for rij in ws.iter_rows() if rij[0].value == code)
    cel.value, cel.data_type = waarde, "s"
    return opgeslagen(boek)


def ruw_in_cel(stuk: bytes) -> Callable[[bytes], bytes]:
    """The form with raw bytes in place of a first name, in the XML itself."""

    def wijzig(goed: bytes) -> bytes:
        delen = onderdelen(in_cel(goed, "voornaam", "HIERSTAATHET"))
        return ingepakt({n: d.replace(b"HIERSTAATHET", stuk) for n, d in delen.items()})

    return wijzig


def afgekapt(goed: bytes) -> bytes:
    return goed[: len(goed) * 2 // 3]


def veel_onderdelen(_: bytes) -> bytes:
    return ingepakt({f"xl/{nr}.xml": b"" for nr in range(3000)})


# name → how it is made, expected code ('' is: filed)
VIJANDIG: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "bom.xlsx": (bom, "B05"),
    "bom met onware maten.xlsx": (lambda goed: met_onware_maten(bom(goed)), "B05"),
    "bom in bom.xlsx": (bom_in_bom, "B03"),
    "overlappend.xlsx": (overlappend, "B03"),
    "dubbele naam.xlsx": (dubbele_naam, "B03"),
    "veel onderdelen.xlsx": (veel_onderdelen, "B05"),
    "verre cel.xlsx": (verre_cel, "B16"),
    "miljoen rijen.xlsx": (miljoen_rijen, "B05"),
    "entiteiten.xlsx": (entiteiten, "B03"),
    "externe entiteit.xlsx": (externe_entiteit, "B03"),
    "500 bladen.xlsx": (vijfhonderd_bladen, "B05"),
    "lange cel.xlsx": (lange_cel, "V13"),
    "afgekapt.xlsx": (afgekapt, "B03"),
    "nul.xlsx": (lambda _: b"", "B01"),
    "wachtwoord.xlsx": (
        lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") + bytes(4096),
        "B04",
    ),
    "kapot.xls": (lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 40, "B03"),
    "plaatje.xlsx": (lambda _: b"\x89PNG\r\n\x1a\n" + bytes(100), "B02"),
    "programma.exe": (lambda _: b"MZ" + bytes(100), "B06"),
    "te groot.xlsx": (lambda goed: goed + bytes(11 * MB), "B05"),
    "~$open.xlsx": (lambda _: b"\x05Jan", "B07"),
    ".~lock.open.ods#": (lambda _: b",jan,", "B07"),
    "kapotte utf-8.xlsx": (ruw_in_cel(b"\xff\xfe\xed\xa0\x80"), "B03"),
    "stuurtekens.xlsx": (ruw_in_cel(b"a&#27;[31m&#7;b_x0007_"), ""),
}


@pytest.fixture(scope="module")
def gedraaid(tmp_path_factory: pytest.TempPathFactory, definities) -> tuple[Paden, dict[str, bytes], dict[str, dict]]:
    """One run over all hostile files and a good one: the private folder, what was handed in, the outcome by name."""
    map_ = tmp_path_factory.mktemp("vijandig")
    (map_ / "project" / "data").mkdir(parents=True)
    shutil.copy(PROJECT / "data" / "gemeente.toml", map_ / "project" / "data")
    shutil.copytree(PROJECT / "forms", map_ / "project" / "forms")
    paden = Paden(map_ / "project", map_ / "prive")
    paden.postvak_in.mkdir(parents=True)
    ingediend = {}
    for nr, (naam, (maak, _)) in enumerate(VIJANDIG.items()):
        jongere = aanmelding(achternaam=f"Verzonnen{chr(97 + nr) * 5}", eerder_bekend="ander")
        ingediend[naam] = maak(werkboek(definities, "aanmelding", jongere))
    ingediend["zz goed.xlsx"] = werkboek(definities, "aanmelding", aanmelding())
    for naam, inhoud in ingediend.items():
        (paden.postvak_in / naam).write_bytes(inhoud)
    (paden.postvak_in / "map.xlsx").mkdir()
    (paden.postvak_in / "verwijzing.xlsx").symlink_to("/etc/passwd")
    (paden.postvak_in / "nergens.xlsx").symlink_to(map_ / "bestaat niet")
    os.mkfifo(paden.postvak_in / "pijp.xlsx")
    with contextlib.suppress(PermissionError):  # only an administrator may make a device, and not in every container
        os.mknod(paden.postvak_in / "apparaat.xlsx", 0o20666, os.makedev(1, 5))  # /dev/zero: never ends
    uitkomst = json.loads(Cli(paden)("verwerk", "--json", code=1))
    return paden, ingediend, {Path(u["bestand"]).name: u for u in uitkomst}


@pytest.mark.parametrize("naam", VIJANDIG)
def test_elk_vijandig_bestand_krijgt_zijn_eigen_bevinding_en_blijft_zoals_het_was(gedraaid, naam):
    paden, ingediend, uitkomst = gedraaid
    _, code = VIJANDIG[naam]
    assert [b["code"] for b in uitkomst[naam]["bevindingen"]] == ([code] if code else [])
    if code:
        assert (paden.postvak_in / naam).read_bytes() == ingediend[naam]
    else:
        assert uitkomst[naam]["casusnummer"]


@pytest.mark.parametrize(
    ("naam", "code", "tekst"),
    [
        ("map.xlsx", "B15", "Dit is een map, geen formulier."),
        ("verwijzing.xlsx", "B14", "het is een verwijzing naar een ander bestand"),
        ("nergens.xlsx", "B14", "het is een verwijzing naar een ander bestand"),
        ("pijp.xlsx", "B14", "het is geen gewoon bestand"),
        ("apparaat.xlsx", "B14", "het is geen gewoon bestand"),
        ("verre cel.xlsx", "B16", "Het lezen van dit bestand ging mis. De andere bestanden zijn wel gelezen."),
    ],
)  # fmt: skip
def test_wat_geen_gewoon_bestand_is_wordt_niet_geopend(gedraaid, naam, code, tekst):
    _, _, uitkomst = gedraaid
    if naam == "apparaat.xlsx" and naam not in uitkomst:
        pytest.skip("geen recht om een apparaatbestand te maken")
    (bevinding,) = uitkomst[naam]["bevindingen"]
    assert bevinding["code"] == code
    assert tekst in bevinding["gevonden"]


def test_het_goede_formulier_ertussen_is_opgeborgen_zoals_het_was(gedraaid):
    paden, ingediend, uitkomst = gedraaid
    casusnummer = uitkomst["zz goed.xlsx"]["casusnummer"]
    (opgeborgen,) = (paden.dossiers / casusnummer).iterdir()
    assert opgeborgen.read_bytes() == ingediend["zz goed.xlsx"]
    assert not (paden.postvak_in / "zz goed.xlsx").exists()


def test_controleer_zegt_hetzelfde_en_verandert_niets(gedraaid):
    paden, _, uitkomst = gedraaid
    voor = {p: p.lstat().st_mtime_ns for p in paden.postvak_in.iterdir()}
    gecontroleerd = json.loads(Cli(paden)("controleer", "--json", paden.postvak_in, code=1))
    namen = {Path(u["bestand"]).name for u in gecontroleerd}
    assert {"pijp.xlsx", "verwijzing.xlsx", "verre cel.xlsx", "~$open.xlsx"} <= namen
    for u in gecontroleerd:
        assert u["bevindingen"] == uitkomst[Path(u["bestand"]).name]["bevindingen"]
    assert {p: p.lstat().st_mtime_ns for p in paden.postvak_in.iterdir()} == voor


def test_geen_inhoud_van_een_ander_bestand_in_de_uitvoer(gedraaid):
    paden, _, uitkomst = gedraaid
    assert "root:x:0" not in json.dumps(uitkomst)
    assert not any(
        "root:x:0" in p.read_text("utf-8", "replace")
        for p in paden.prive.rglob("*")
        if p.is_file() and p.suffix != ".xlsx"
    )


# --- what is strange but harmless -----------------------------------------------------------------

VREEMD: dict[str, Callable[[bytes], bytes]] = {
    "lege opgemaakte rijen.xlsx": miljoen_lege_rijen,
    "macro.xlsm": lambda goed: _erbij(goed, "xl/vbaProject.bin"),
    "ingesloten.xlsx": lambda goed: _erbij(goed, "xl/embeddings/oleObject1.bin"),
    "koppeling.xlsx": lambda goed: _erbij(goed, "xl/externalLinks/externalLink1.xml"),
    "pad erin.xlsx": lambda goed: _erbij(goed, "../../../../tmp/werkwijzer-ontsnapt.xml"),
    "zip.xls": lambda goed: goed,
}


def _erbij(goed: bytes, naam: str) -> bytes:
    return ingepakt(onderdelen(goed) | {naam: b'\xd0\xcf\x11\xe0 Sub AutoOpen() Shell "calc"'})


@pytest.mark.parametrize("naam", VREEMD)
def test_vreemd_maar_ongevaarlijk_wordt_gewoon_opgeborgen(cli, paden, definities, naam):
    inhoud = VREEMD[naam](werkboek(definities, "aanmelding", aanmelding()))
    (paden.postvak_in / naam).write_bytes(inhoud)
    assert "opgeslagen in dossier PGA-00001-B" in cli("verwerk")
    (opgeborgen,) = (paden.dossiers / "PGA-00001-B").iterdir()
    assert opgeborgen.read_bytes() == inhoud
    assert not Path("/tmp/werkwijzer-ontsnapt.xml").exists()


# --- names ----------------------------------------------------------------------------------------

NAMEN = [
    "..xlsx", "...xlsx", "$(touch x).xlsx", "`id`.xlsx", "-rf.xlsx", "a\nb.xlsx", "=1+1.xlsx", "a" * 245 + ".xlsx", "é" * 120 + ".xlsx",
    "\u202exslx.exe.xlsx", "{{ 7*7 }}.xlsx", "[link](javascript:x).xlsx", "con.xlsx", " .xlsx", "x (verbeteren) (verbeteren).xlsx",
]  # fmt: skip


def test_namen_die_iets_anders_willen_zijn(cli, paden, definities):
    slecht = werkboek(definities, "aanmelding", aanmelding(achternaam=None))
    for nr, naam in enumerate(NAMEN):
        inhoud = werkboek(definities, "aanmelding", aanmelding(achternaam=None, voornaam=f"Y{chr(97 + nr)}"))
        (paden.postvak_in / naam).write_bytes(inhoud)
    ongeldig = os.fsdecode(b"niet-utf8-\xff\xfe.xlsx")
    (paden.postvak_in / ongeldig).write_bytes(slecht)
    voor = {p.name: p.read_bytes() for p in paden.postvak_in.iterdir()}
    uitkomst = json.loads(cli("verwerk", "--json", code=1))
    assert len(uitkomst) == len(NAMEN) + 1
    assert {p.name: p.read_bytes() for p in paden.postvak_in.iterdir()} == voor
    for u in uitkomst:
        terug = Path(u["teruggave"])
        assert terug.parent == paden.teruggestuurd
    assert len(list(paden.teruggestuurd.iterdir())) == len(NAMEN) + 1
    uit = cli("verwerk", code=1)
    assert "\u202e" not in uit
    assert "a\nb.xlsx" not in uit


# --- text from a form is never code ---------------------------------------------------------------

CODE = [
    '=HYPERLINK("http://voorbeeld.invalid","klik")', "+cmd|' /C calc'!A0", "-2+3", "@SUM(1;2)", "\t=1+1", "=1+1",
    "{{ 7*7 }}{% raw %}", "<script>alert(1)</script>", "[klik](javascript:alert(1))", "\u202eomgekeerd",
]  # fmt: skip


@pytest.mark.parametrize("tekst", CODE)
def test_tekst_uit_een_formulier_wordt_geen_code_in_wat_terugkomt(cli, paden, definities, tekst):
    inhoud = werkboek(definities, "aanmelding", aanmelding(voornaam=tekst, wijk=None, zorg=tekst))
    inhoud = in_cel(in_cel(inhoud, "geboortedatum", tekst), "geslacht", tekst)
    (paden.postvak_in / "x.xlsx").write_bytes(inhoud)
    uit = cli("verwerk", code=1)
    assert "\u202e" not in uit
    terug = paden.teruggestuurd / "x (verbeteren).xlsx"
    boek = openpyxl.load_workbook(terug)
    cellen = [c for ws in boek for rij in ws.iter_rows() for c in rij if c.value is not None]
    geschreven = [c for c in cellen if tekst.strip() in str(c.value)]
    assert len(geschreven) >= 4, "the answers as given, and the findings that show them"
    assert all(c.data_type == "s" for c in geschreven)
    assert all(c.quotePrefix for c in geschreven if str(c.value)[0] in "=+-@\t")
    delen = onderdelen(terug.read_bytes())
    ons = onderdelen((paden.formulieren / "aanmelding.xlsx").read_bytes())
    formules = b"".join(d for n, d in sorted(delen.items()) if n.startswith("xl/worksheets/")).count(b"<f>")
    assert formules == b"".join(d for n, d in sorted(ons.items()) if n.startswith("xl/worksheets/")).count(b"<f>")
    assert not any(n.startswith(("xl/externalLinks", "xl/embeddings", "xl/vba")) for n in delen)


def test_formulier_met_code_in_het_antwoord_laat_geen_spoor_in_het_logboek(cli, paden, definities):
    inhoud = werkboek(definities, "aanmelding", aanmelding(voornaam="=1+1", zorg="{{ 7*7 }}"))
    (paden.postvak_in / "=cmd().xlsx").write_bytes(inhoud)
    cli("verwerk")
    logboek = paden.logboek.read_text("utf-8")
    assert vingerafdruk(inhoud) in logboek
    assert not any(stuk in logboek for stuk in ("=1+1", "cmd", "{{"))


def test_bladnaam_en_soort_kunnen_de_terminal_niet_sturen(cli, paden, definities):
    boek = openpyxl.load_workbook(io.BytesIO(werkboek(definities, "aanmelding", aanmelding(wijk=None))))
    boek["_formulier"]["B1"] = "HIER"
    delen = onderdelen(opgeslagen(boek))
    inhoud = ingepakt({n: d.replace(b"HIER", "\u202e\u200f\u2028x".encode()) for n, d in delen.items()})
    (paden.postvak_in / "x.xlsx").write_bytes(inhoud)
    uit = cli("verwerk", code=1)
    assert "fout B09" in uit
    assert not any(t in uit for t in "\u202e\u200f\u2028")
