"""Another municipality: its profile is enough, from the forms of the demo to the site."""

from __future__ import annotations

import colorsys
import html
import re
import shutil
import subprocess
import zipfile
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from tests.conftest import Cli
from tests.gemeenten import DORP, als_toml, bouw, maak_project
from werkwijzer.cli.demo_draaien import eigen_project
from werkwijzer.fouten import GebruikersFout
from werkwijzer.handboek import macros
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.profiel import lees_profiel


@pytest.fixture
def dorp(tmp_path) -> Paden:
    """A project with the profile of a village."""
    return maak_project(tmp_path, "dorp")


def test_demo_van_een_andere_maat_krijgt_een_eigen_project(dorp):
    eigen = eigen_project(dorp, "demo-8-1")
    assert eigen == Paden(dorp.prive / "demo-8-1", dorp.prive)
    assert lees_profiel(eigen.profiel) == lees_profiel(dorp.profiel)
    assert (eigen.docs / "index.md").is_file()
    assert not eigen.openbaar.exists()


LEESBAAR = {".html", ".pdf", ".xlsx", ".docx", ".csv", ".json", ".css", ".ics"}
# Names, places, terms and colours of the municipality in this checkout. Beside them what a page says of the city that was
# studied, with a label: its costs, and how many life areas its plans had.
VREEMD = re.compile(
    r"voorbeeldstad|haaglanden|de waag\b|ZZoN|noorderveld|parkwijk|jeugdbescherming-west|\bPGA-\d|#?14505f|a85400"
    r"|(?:12 tot en met|12[–-])27 jaar|\b42 dagen|negen maanden|UVZ elke twee weken|vijf tot zes jongeren|acht delen van"
    r"|(?<!situatie op )acht leefgebieden",
    re.IGNORECASE,
)
# On its public pages: words of what this municipality has not.
NIET_IN = {
    "eiland": r"[Jj]eugdmarshall|groepsoverleg(?!gen)|Zorgnetwerk|Financiën en hulp",
    "stad": r"Zorgnetwerk|[Dd]e Waag",
}
# A number that does not go with its word, a sentence with a word left out, something that was not filled in.
GATEN = re.compile(
    r"\b1 (?:dagen|werkdagen|weken|maanden|jongeren|trajecten|plannen|partners|besluiten|punten)\b|\b[Ee]lke? 1 (?!of)"
    r"|\b(\d+) tot (?:en met )?\1\b|\b(?:het|de|van|in|bij|of|en) [.,](?!\w)|\bNone\b|\bnan\b|\{\{|\{\w+\}"
)
OVER_HET_ONDERZOEK = ("raad/kosten/index.html", "raad/voorstel/index.html", "rollen/informatieanalist/index.html")


def teksten(pad: Path) -> str:
    """What a reader or another program sees in a file: the parts of a Word or Excel file, the pages of a PDF, or the file."""
    if pad.suffix in {".xlsx", ".docx"}:
        with zipfile.ZipFile(pad) as delen:
            return "\n".join(
                re.sub(r"<[^>]*>", " ", delen.read(naam).decode("utf-8", "ignore"))
                for naam in delen.namelist()
                if "vbaProject" not in naam
            )
    if pad.suffix == ".pdf":
        return subprocess.run(["pdftotext", "-raw", pad, "-"], capture_output=True, encoding="utf-8", check=True).stdout
    return pad.read_text(encoding="utf-8", errors="ignore")


def leesbaar(tekst: str) -> str:
    """The words of a page alone, a line per block."""
    tekst = re.sub(r"<(script|style)\b.*?</\1>", " ", tekst, flags=re.DOTALL)
    tekst = re.sub(r"</?(?:p|li|t[dhr]|h\d|d[tdl]|div|section|summary|text|tspan|figcaption)\b[^>]*>", "\n", tekst)
    return html.unescape(re.sub(r"<[^>]+>", "", tekst))


def ongezien(tekst: str, gezien: set[str]) -> str:
    """The lines that stood in no file before: half of a page is its menu, and nothing looked for goes on in the next line."""
    regels = [regel for regel in dict.fromkeys(tekst.splitlines()) if regel not in gezien]
    gezien.update(regels)
    return "\n".join(regels)


@pytest.mark.parametrize("naam", ["stad", "eiland"])
def test_wat_een_gemeente_maakt_gaat_over_haarzelf(eenmaal, naam):
    """Forms, letters, agenda, lists, figures, sites and PDFs: no word or number of another, and no hole in a sentence."""
    map_ = eenmaal(f"gemeente-{naam}", partial(bouw, naam=naam))
    project, prive = map_ / "project", map_ / "prive"
    gemaakt = [
        *(p for p in prive.rglob("*") if p.is_file() and "dossiers" not in p.parts and p.suffix != ".sqlite"),
        *(project / "forms").glob("*.xlsx"),
        *(project / "data" / "openbaar").glob("20*.json"),
        *(
            p
            for p in (project / "site").rglob("*")
            if p.suffix in LEESBAAR and "assets/javascripts" not in p.as_posix()
        ),
    ]
    gemaakt = [p for p in gemaakt if p.suffix in LEESBAAR and p.name != "search_index.json"]
    assert {p.suffix for p in gemaakt} == (LEESBAAR if naam == "stad" else LEESBAAR - {".pdf"})
    gaten, gehad, gelezen, op_de_site = [], set[str](), set[str](), set[str]()
    for pad in gemaakt:
        ruw = teksten(pad)
        tekst = leesbaar(ruw) if pad.suffix == ".html" else ruw
        plek = pad.relative_to(map_).as_posix()
        if not plek.endswith(OVER_HET_ONDERZOEK):
            ruw = ongezien(ruw, gehad)
            gaten += [f"{plek}: {ruw[max(0, m.start() - 40) : m.end() + 20]!r}" for m in VREEMD.finditer(ruw)]
            if plek.startswith("project/site") and pad.suffix in {".html", ".pdf"}:
                gaten += [f"{plek}: {m[0]}" for m in re.finditer(NIET_IN[naam], ongezien(tekst, op_de_site))]
        if pad.suffix in {".html", ".pdf", ".ics"}:
            tekst = ongezien(tekst, gelezen)
            gaten += [f"{plek}: {tekst[max(0, m.start() - 50) : m.end() + 20]!r}" for m in GATEN.finditer(tekst)]
    assert gaten == []


# On a question, an answer that is wrong or missing, and what is late: the same in every municipality's workbooks.
SIGNALEN = {"#fff8e1", "#f8d7da", "#ffe8b3", "#ffd9b3", "#ffe08a"}
_KLEUR = re.compile(r"#[0-9a-f]{6}\b|#[0-9a-f]{3}\b", re.IGNORECASE)


def kleuren_in(pad: Path) -> set[str]:
    """The colours that a reader sees in a workbook, a Word file or a page: of a Word file those of the styles it uses."""
    if pad.suffix == ".html":
        stijl = r"<style\b.*?</style>|\s(?:style|fill|stroke|color)=\"[^\"]*\""
        gevonden = _KLEUR.findall(" ".join(re.findall(stijl, pad.read_text(encoding="utf-8"), re.DOTALL)))
        return {k.lower() if len(k) == 7 else "#" + "".join(2 * teken for teken in k[1:].lower()) for k in gevonden}
    if pad.suffix == ".xlsx":
        with zipfile.ZipFile(pad) as delen:
            namen = [n for n in delen.namelist() if n == "xl/styles.xml" or n.startswith("xl/charts/chart")]
            xml = " ".join(delen.read(naam).decode() for naam in namen)
        return {
            f"#{k.lower()}"
            for k in re.findall(
                r'\b(?:color rgb|[bf]gColor rgb|srgbClr val)="(?:[0-9A-F]{2})?([0-9A-F]{6})"', xml, re.IGNORECASE
            )
        }
    document = Document(str(pad))
    zichtbaar = [document.element.body, *(deel._element for s in document.sections for deel in (s.header, s.footer))]
    alle = {stijl.get(qn("w:styleId")): stijl for stijl in document.styles.element.iter(qn("w:style"))}
    soorten = ("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn")
    for deel in zichtbaar:  # grows: a style is based on another
        namen = [e.get(qn("w:val")) for soort in soorten for e in deel.iter(qn(soort))]
        zichtbaar += [alle.pop(naam) for naam in namen if naam in alle]
    waarden = [(e.get(qn("w:val")), e.get(qn("w:fill"))) for d in zichtbaar for e in d.iter(qn("w:color"), qn("w:shd"))]
    return {f"#{k.lower()}" for paar in waarden for k in paar if k and re.fullmatch("[0-9A-Fa-f]{6}", k)}


def is_kleurig(kleur: str) -> bool:
    """Whether it is more than a tinted grey, such as ink and lines have."""
    return colorsys.rgb_to_hls(*(int(kleur[n : n + 2], 16) / 255 for n in (1, 3, 5)))[2] > 0.3


def test_wat_een_gemeente_maakt_heeft_haar_kleuren(eenmaal):
    """In workbooks, Word files and pages each colour is one of the profile, of what a label means, or a signal."""
    map_ = eenmaal("gemeente-stad", partial(bouw, naam="stad"))
    stijl = lees_profiel(map_ / "project" / "data" / "gemeente.toml").huisstijl
    betekenis = _KLEUR.findall((PROJECT / "docs" / "stylesheets" / "werkwijzer.css").read_text(encoding="utf-8"))
    mag = {*stijl.licht().values(), *stijl.donker().values(), *betekenis, *SIGNALEN}
    gemaakt = [p for p in map_.rglob("*") if p.suffix in {".xlsx", ".docx", ".html"} and "docs" not in p.parts]
    per_kleur: dict[str, str] = {}
    for pad in gemaakt:
        per_kleur |= dict.fromkeys(kleuren_in(pad), pad.relative_to(map_).as_posix())
    assert {stijl.hoofdkleur, stijl.licht()["merk-vlak"], "#f8d7da"} <= set(per_kleur)
    assert {kleur: waar for kleur, waar in per_kleur.items() if kleur not in mag and is_kleurig(kleur)} == {}


def test_een_rol_erbij_is_er_op_de_site_en_op_papier(eenmaal):
    """One page and nothing else: a strict build with its place in the menu, on *Rollen* and as a booklet."""
    site = eenmaal("gemeente-stad", partial(bouw, naam="stad")) / "project" / "site"
    assert "Wijkregisseur" in leesbaar(teksten(site / "rollen" / "index.html"))
    assert "Jouw werk: Aanmelden en UVZ." in leesbaar(teksten(site / "rollen" / "wijkregisseur" / "index.html"))
    assert "Jij kent de wijk." in teksten(site / "rollen" / "boekje-wijkregisseur.pdf")


def test_een_termijn_die_veranderde_staat_met_zijn_datum_in_handboek_en_verslag(eenmaal):
    project = eenmaal("gemeente-stad", partial(bouw, naam="stad")) / "project"
    assert "Binnen 56 dagen (tot 1 oktober 2025: 84) na het besluit" in leesbaar(
        teksten(project / "site/stappen/plan/index.html")
    )
    verantwoording = leesbaar(teksten(project / "site/jaarverslag/2025/verantwoording/index.html"))
    assert "hoogstens 56 kalenderdagen" not in verantwoording or "(tot 1 oktober 2025: 84)" in verantwoording
    assert lees_profiel(project / "data" / "gemeente.toml").tot(date(2025, 9, 30)).termijnen.plan_dagen == 84


@pytest.mark.parametrize("keus", [("--jongeren", "7"), ("--jongeren", "1001"), ("--zaad", "-1")])
def test_een_maat_die_niet_kan(cli, keus):
    assert f"Dit kan niet bij '{keus[0]}'" in cli("demo", *keus, code=2)


# ------------------------------------------------------------------------------------------------ a municipality begins


def test_een_gemeente_begint_met_een_eigen_map_zonder_iets_van_een_ander(tmp_path):
    cli, map_ = Cli(Paden(PROJECT, tmp_path / "prive")), tmp_path / "kleindam"
    uit = cli("begin", str(map_), "--naam", "Kleindam")
    assert f"De map voor Kleindam staat klaar: {map_}. Er zijn 7 lege formulieren in gemaakt." in uit
    assert f"1. Vul het profiel in: {map_ / 'data' / 'gemeente.toml'}" in uit
    profiel = lees_profiel(map_ / "data" / "gemeente.toml")
    assert (profiel.gemeente.naam, profiel.gemeente.fictief, profiel.gemeente.voorvoegsel) == ("Kleindam", False, "KLE")
    tekst = (map_ / "data" / "gemeente.toml").read_text(encoding="utf-8").casefold()
    vreemd = ("voorbeeldstad", "haaglanden", "zorgnetwerk", "de waag", "zzon", "jeugdbescherming-west", "noorderveld")
    assert [woord for woord in vreemd if woord in tekst] == []
    assert profiel.handboek.zonder_rollen == ("ipta-coach",)
    assert profiel.gemeente.het_veiligheidshuis == "het Veiligheidshuis"
    assert not list((map_ / "data").glob("openbaar/*"))


def test_begin_overschrijft_niets(tmp_path):
    cli = Cli(Paden(PROJECT, tmp_path / "prive"))
    (tmp_path / "vol").mkdir()
    (tmp_path / "vol" / "iets").touch()
    assert "staat al iets. Kies een nieuwe map" in cli("begin", str(tmp_path / "vol"), "--naam", "Kleindam", code=1)
    assert "Bijvoorbeeld: --naam Kleindam" in cli("begin", str(tmp_path / "leeg"), "--naam", ' " ', code=1)
    assert [p.name for p in (tmp_path / "vol").iterdir()] == ["iets"]
    assert not (tmp_path / "leeg").exists()


def test_verzonnen_jaren_naast_een_echt_profiel_worden_geweigerd(paden):
    echt = {**DORP, "gemeente": {**DORP["gemeente"], "fictief": False}}
    paden.profiel.write_text(als_toml(echt), encoding="utf-8")
    shutil.copytree(PROJECT / "data" / "openbaar", paden.openbaar)
    uit = Cli(paden)("site", code=1)
    assert "In data/openbaar staan verzonnen jaren van Voorbeeldstad: 2023, 2024, 2025." in uit
    assert "Het profiel is van een echte gemeente (Kleindam)" in uit
    try:  # and where MkDocs builds the handbook without the command
        macros._bouw_voor(paden.project)
        with pytest.raises(GebruikersFout, match="verzonnen jaren van Voorbeeldstad"):
            macros._cijfers()
    finally:
        macros._bouw_voor(PROJECT)
