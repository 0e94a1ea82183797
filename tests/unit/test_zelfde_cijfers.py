"""Every number that a reader gets to see is the number of the JSON, by its code, in every output of a year.

The PDF's are in `tests/site/test_druk.py`, with the same expectations.
"""

from __future__ import annotations

import csv
import io
import json
import math
import re
from html.parser import HTMLParser
from typing import Any

import markdown
import openpyxl
import pytest
from PIL import ImageDraw

from tests.gelijk import Json, aan_lezer, bedragen, bereiken, getallen, grenzen, nl, tabelcellen
from tests.unit.test_rapport_jaarverslag import EXTENSIES
from werkwijzer.jaar.publicatie import lees_jaren
from werkwijzer.paden import PROJECT
from werkwijzer.profiel import lees_profiel
from werkwijzer.rapport.cijfers import Blik
from werkwijzer.rapport.deelkaart import oogopslagkaart
from werkwijzer.rapport.downloads import csv_tekst, xlsx_bytes
from werkwijzer.rapport.jaarverslag import indexpagina, jaarpagina, verantwoordingspagina

OPENBAAR = PROJECT / "data" / "openbaar"
JAREN = sorted(int(pad.stem) for pad in OPENBAAR.glob("[12]*.json"))
GETAL = re.compile(r"\d[\d.]*(?:,\d+)?")


@pytest.fixture(scope="module")
def publicaties() -> dict[int, Json]:
    return {jaar: json.loads((OPENBAAR / f"{jaar}.json").read_text(encoding="utf-8")) for jaar in JAREN}


@pytest.fixture(scope="module")
def uitvoer() -> dict[str, Any]:
    """All that is made from the published years, as text or bytes."""
    jaren, profiel = lees_jaren(OPENBAAR), lees_profiel(PROJECT / "data" / "gemeente.toml")
    return {
        "index": indexpagina(jaren),
        **{f"{jaar} pagina": jaarpagina(jaren, jaar, profiel) for jaar in jaren},
        **{f"{jaar} verantwoording": verantwoordingspagina(jaren, jaar, profiel) for jaar in jaren},
        **{f"{jaar} csv": csv_tekst(p) for jaar, p in jaren.items()},
        **{f"{jaar} xlsx": xlsx_bytes(p, profiel.huisstijl, jaren) for jaar, p in jaren.items()},
        "alle jaren csv": csv_tekst(*jaren.values()),
    }


class _Lezer(HTMLParser):
    """The tables of a page as caption → rows of cells; a cell is its link and its texts. And all other text."""

    def __init__(self, bron: str) -> None:
        super().__init__()
        self.tabellen: list[tuple[str, list[list[tuple[str, list[str]]]]]] = []
        self.tekst: list[str] = []
        self._open: list[str] = []
        self.feed(markdown.markdown(bron.split("---\n", 2)[2], extensions=EXTENSIES))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("br", "path", "rect", "circle", "line", "hr", "img"):
            return
        self._open.append(tag)
        if tag == "table":
            self.tabellen.append(("", []))
        elif tag == "tr":
            self.tabellen[-1][1].append([])
        elif tag in ("td", "th"):
            self.tabellen[-1][1][-1].append(("", []))
        elif tag == "a" and {"td", "th"} & set(self._open):
            rij = self.tabellen[-1][1][-1]
            rij[-1] = (dict(attrs).get("href") or "", rij[-1][1])

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        tekst = data.strip()
        if not tekst:
            return
        if "caption" in self._open:
            self.tabellen[-1] = (self.tabellen[-1][0] + tekst, self.tabellen[-1][1])
        elif {"td", "th"} & set(self._open):
            self.tabellen[-1][1][-1][-1][1].append(tekst)
        elif "svg" not in self._open and "table" not in self._open:
            self.tekst.append(tekst)


def _rijen_per_code(bron: str) -> dict[str, list[list[str]]]:
    """The rows of tables over the years by the code that they lead to: per row the cells, without the name."""
    uit: dict[str, list[list[str]]] = {}
    for _, rijen in _Lezer(bron).tabellen:
        for (koppeling, _), *cellen in (rij for rij in rijen if rij and "#def-" in rij[0][0]):
            uit.setdefault(koppeling.partition("#def-")[2], []).append([" | ".join(teksten) for _, teksten in cellen])
    return uit


def _onder_een_grafiek(bron: str, publicatie: Json) -> dict[str, list[list[str]]]:
    """The same of a figure that is drawn over the years: its table has a row per year, oldest first."""
    uit = {}
    for titel, rijen in _Lezer(bron).tabellen:
        for cijfer in publicatie["indicatoren"]:
            if titel == f"{cijfer['naam']} per jaar" and len(rijen) > 2:
                jaren = [[" ".join(teksten) for _, teksten in rij[1:]] for rij in reversed(rijen[1:]) if rij]
                cellen = [" | ".join([a, b, f"marge {c}"] if c != "–" else [a]) for a, b, c in jaren]
                uit[_slug(cijfer["code"])] = [[cellen[0], "", *cellen[1:]]]
    return uit


def _zoals_de_json(cel: str, cijfer: Json | None, publicatie: Json) -> bool:
    """Whether a cell holds the figure of its year, or no number but the ends of its ranges; and that over more years."""
    delen = [deel for deel in cel.split(" | ") if not deel.startswith("nu bekend")]
    gezien = [deel for deel in delen if " samen: " not in deel]
    wel = aan_lezer(cijfer) if cijfer else []
    if gezien != wel and (wel or not set(GETAL.findall(" ".join(gezien))) <= (grenzen(cijfer) if cijfer else set())):
        return False
    samen = [s for s in publicatie["samen"] if cijfer and s["code"] == f"{cijfer['code']}-samen"]
    mag = {getal for s in samen for deel in aan_lezer(s) for getal in GETAL.findall(deel)}
    mag |= {getal for s in samen for getal in (*grenzen(s), *map(str, s["over"]))}
    return all(set(GETAL.findall(deel)) <= mag for deel in delen if " samen: " in deel)


def _slug(code: str) -> str:
    return code.lower()


@pytest.mark.parametrize("jaar", JAREN)
def test_every_indicator_on_the_page_of_its_year(uitvoer, publicaties, jaar):
    rijen = _rijen_per_code(uitvoer[f"{jaar} pagina"]) | _rijen_per_code(uitvoer[f"{jaar} verantwoording"])
    rijen |= _onder_een_grafiek(uitvoer[f"{jaar} pagina"], publicaties[jaar]) if len(publicaties) > 1 else {}
    reeks = [j for j in sorted(publicaties, reverse=True) if j <= jaar]
    for cijfer in publicaties[jaar]["indicatoren"]:
        (cellen,) = rijen[_slug(cijfer["code"])]
        if len(reeks) > 1:
            del cellen[1]  # the difference with the year before
        for ander, cel in zip(reeks, cellen, strict=True):
            toen = next((c for c in publicaties[ander]["indicatoren"] if c["code"] == cijfer["code"]), None)
            assert _zoals_de_json(cel, toen, publicaties[ander]), (cijfer["code"], ander)


def test_every_indicator_of_every_year_on_the_page_of_all_years(uitvoer, publicaties):
    rijen = _rijen_per_code(uitvoer["index"])
    jaren = sorted(publicaties, reverse=True)
    for code in {c["code"] for p in publicaties.values() for c in p["indicatoren"]}:
        (cellen,) = rijen[_slug(code)]
        for jaar, cel in zip(jaren, cellen, strict=False):
            cijfer = next((c for c in publicaties[jaar]["indicatoren"] if c["code"] == code), None)
            assert _zoals_de_json(cel, cijfer, publicaties[jaar]), (code, jaar)


@pytest.mark.parametrize("jaar", JAREN)
def test_every_cell_of_every_table_and_every_amount_on_the_page(uitvoer, publicaties, jaar):
    p = publicaties[jaar]
    tabellen: dict[str, list[list[str]]] = {}
    for soort in ("pagina", "verantwoording"):
        for titel, rijen in _Lezer(uitvoer[f"{jaar} {soort}"]).tabellen:
            tabellen[titel] = [[" ".join(teksten) for _, teksten in rij] for rij in rijen]
    for t in p["tabellen"]:
        if t["code"] == "stroom":  # drawn with the other years; its numbers are K1, K1-in and K1-uit
            continue
        kop, *rijen = tabellen[t["titel"]]
        assert kop[1:] == t["kolommen"]
        assert [rij[0] for rij in rijen] == t["rijen"]
        for r, rij in enumerate(rijen):
            for k, tekst in enumerate(rij[1:]):
                cel = t["cellen"][r][k]
                assert tekst == nl(cel, t["decimalen"][k]) if cel is not None else not tekst.isdigit()
    _, *buiten = tabellen[f"Andere cijfers van buiten over {jaar}: niet over deze aanpak"]
    naast = [nl(c["vergelijking"]) if c["vergelijking"] is not None else "niet ingediend" for c in p["context"]]
    assert [rij[1:] for rij in buiten] == [
        [nl(c["waarde"]), ander] for c, ander in zip(p["context"], naast, strict=True)
    ]
    kosten = [rij for rij in tabellen[f"Kosten per bron en post, {jaar}, in euro’s"][1:] if rij]
    gezien = sorted((rij[0].casefold(), rij[1], rij[2]) for rij in kosten)
    assert gezien == sorted((naam.casefold(), nl(b, 0), nl(w, 0)) for (naam, _), (b, w) in bedragen(p).items())


def _verklaard(publicaties: dict[int, Json], jaar: int) -> set[str]:
    """Every number that a sentence may hold: those of the JSON, and what the page works out of two of them."""
    uit = {
        "2.1",
        "600",
        "30",
        "5",
        "95",
        "2016",
        "2020",
        *map(str, publicaties),
    }  # figure 2.1, Top600, 30 days, 2016–2020
    for ander in (j for j in publicaties if j <= jaar):
        uit |= _genoemd(publicaties[ander])
    p, vorig = publicaties[jaar], publicaties.get(jaar - 1)
    geld = p["kosten"]
    paren = [(b["werkelijk"], b["begroot"]) for b in (*geld["posten"], *geld["per_bron"], geld["totaal"])]
    for soort in {post["soort"] for post in geld["posten"]}:
        for kant in ("begroot", "werkelijk"):
            uit.add(nl(sum(post[kant] for post in geld["posten"] if post["soort"] == soort), 0))
    trajecten = next(c["waarde"] for c in p["indicatoren"] if c["code"] == "K1-jaar")
    uit.add(nl(round(geld["totaal"]["werkelijk"] / trajecten, -2), 0))
    if vorig:
        paren.append((geld["totaal"]["werkelijk"], vorig["kosten"]["totaal"]["werkelijk"]))
        toen = {c["code"]: c for c in (*vorig["indicatoren"], *p["nu_bekend"])}
        for cijfer in p["indicatoren"]:
            a, b = (toen.get(cijfer["code"]) or {}).get("waarde"), cijfer["waarde"]
            uit |= {nl(abs(b - a)), nl(abs(round(b) - round(a)))} if None not in (a, b) else set()
    for a, b in paren:
        uit |= {nl(abs(a - b), 0), nl(100 * abs(a - b) / b, 0)} if b else set()
    for t in p["tabellen"]:
        for start, laatste in zip(
            *(_kolom(t, naam) for naam in ("Gemiddelde start", "Gemiddelde laatste")), strict=True
        ):
            uit.add(nl(abs(round(laatste - start, 3)), 1))
        uit |= {str(n) for n in range(len(t["rijen"]) + 1)}  # so many of the eight
    for cijfer in (c for c in p["indicatoren"] if c["doel"]):
        doel = cijfer["doel"]
        if doel["basis"] is not None and doel["jaar"] and doel["jaar"] != doel["basisjaar"]:
            deel = (jaar - doel["basisjaar"]) / (doel["jaar"] - doel["basisjaar"])
            nu = doel["basis"] + deel * (doel["streefwaarde"] - doel["basis"])
            uit |= {nl(nu, 0), nl(nu, 1), nl(math.floor(nu)), nl(math.ceil(nu))} | {
                nl(abs(cijfer["waarde"] - nu), d) for d in (0, 1)
            }
    return uit


def _kolom(tabel: Json, naam: str) -> list[float]:
    if naam not in tabel["kolommen"]:
        return []
    return [rij[tabel["kolommen"].index(naam)] or 0 for rij in tabel["cellen"]]


def _genoemd(iets: object) -> set[str]:
    """Every number in a JSON, also inside its texts."""
    if isinstance(iets, dict):
        return set().union(*map(_genoemd, iets.values()))
    if isinstance(iets, list):
        return set().union(*map(_genoemd, iets))
    if isinstance(iets, str):
        return {t.rstrip(".") for t in GETAL.findall(iets)} | {t.lstrip("0") for t in re.findall(r"\d+", iets)}
    return {nl(abs(iets), d) for d in (0, 1, 2)} if isinstance(iets, (int, float)) else set()


@pytest.mark.parametrize("jaar", JAREN)
def test_no_sentence_on_the_page_holds_a_number_that_is_not_of_the_json_or_worked_out_of_it(uitvoer, publicaties, jaar):
    verklaard = _verklaard(publicaties, jaar)
    over = [
        (getal, tekst)
        for tekst in _Lezer(uitvoer[f"{jaar} pagina"]).tekst
        for getal in GETAL.findall(tekst)
        if getal.rstrip(".") not in verklaard
    ]
    assert over == []


def _csv(tekst: str) -> dict[tuple[str, str, str, str], float]:
    rijen = csv.DictReader(io.StringIO(tekst.removeprefix("\ufeff")), delimiter=";")
    return {
        (r["jaar"], r["tabel"], r["rij"], r["kolom"]): float(r["waarde"].replace(",", "."))
        for r in rijen
        if r["waarde"]
    }


def _in_csv(p: Json) -> dict[tuple[str, str, str, str], float]:
    """Every number of the JSON under its name in the CSV."""
    jaar, geld = str(p["jaar"]), p["kosten"]
    uit = {
        (jaar, tabel, c["code"], kolom): w
        for tabel, reeks in (("indicatoren", p["indicatoren"]), ("jaren samen", p["samen"]))
        for c in reeks
        for kolom, w in (getallen(c) | bereiken(c)).items()
    }
    uit |= {(jaar, *plek): waarde for plek, waarde in tabelcellen(p).items()}
    reeksen = {"post": geld["posten"], "bron": geld["per_bron"]}
    namen = [(f"{naam} {n}", b) for naam, reeks in reeksen.items() for n, b in enumerate(reeks, start=1)]
    for naam, bedrag in (*namen, ("totaal", geld["totaal"])):
        uit |= {(jaar, "kosten", naam, kant): bedrag[kant] for kant in ("begroot", "werkelijk")}
    uit |= {(jaar, "kosten", f"functie {n}", "omvang"): f["fte"] for n, f in enumerate(geld["personeel"], start=1)}
    if geld["fte"] is not None:
        uit[jaar, "kosten", "personeel", "omvang"] = geld["fte"]
    for c in (c for c in p["indicatoren"] if c["doel"]):
        namen_ = {
            "beginwaarde": "basis",
            "jaar van de beginwaarde": "basisjaar",
            "doel": "streefwaarde",
            "doeljaar": "jaar",
        }
        delen = {kolom: c["doel"][veld] for kolom, veld in namen_.items()}
        uit |= {(jaar, "doelen", c["code"], kolom): w for kolom, w in delen.items() if w is not None}
    for n, c in enumerate(p["context"], start=1):
        paar = {"waarde": c["waarde"], "zelfde grootte": c["vergelijking"]}
        uit |= {(jaar, "context", f"ander cijfer {n}", kolom): w for kolom, w in paar.items() if w is not None}
    return uit


@pytest.mark.parametrize("jaar", JAREN)
def test_csv_holds_exactly_the_numbers_of_the_json(uitvoer, publicaties, jaar):
    assert _csv(uitvoer[f"{jaar} csv"]) == _in_csv(publicaties[jaar])


def test_csv_over_all_years_holds_exactly_the_numbers_of_every_json(uitvoer, publicaties):
    assert _csv(uitvoer["alle jaren csv"]) == {k: w for p in publicaties.values() for k, w in _in_csv(p).items()}


@pytest.mark.parametrize("jaar", JAREN)
def test_workbook_holds_the_numbers_of_the_json(uitvoer, publicaties, jaar):
    p = publicaties[jaar]
    boek = openpyxl.load_workbook(io.BytesIO(uitvoer[f"{jaar} xlsx"]))
    bladen = {str(blad["A1"].value): list(blad.iter_rows(min_row=3, values_only=True)) for blad in boek}
    kop, *rijen = bladen[f"Indicatoren {jaar}"]
    rijen += bladen.get(f"Meer jaren samen, tot en met {jaar}", [kop])[1:]
    namen = dict(zip(("Waarde", "Teller", "Noemer", "Marge van", "Marge tot"), getallen_namen(), strict=True))
    gezien = {
        rij[0]: {namen[k]: w for k, w in zip(kop, rij, strict=True) if k in namen and not isinstance(w, str)}
        for rij in rijen
    }
    assert gezien == {c["code"]: getallen(c) for c in (*p["indicatoren"], *p["samen"])}
    for t in p["tabellen"]:
        (_, *koppen), *cellen = bladen[f"{t['titel']}, {jaar}"]
        assert koppen == t["kolommen"]
        assert [[None if isinstance(w, str) else w for w in rij[1:]] for rij in cellen] == t["cellen"]
    context = [rij[:3] for rij in bladen[f"Cijfers van buiten {jaar}"][1:]][-len(p["context"]) :]
    assert context == [(c["naam"], c["waarde"], c["vergelijking"] or "niet ingediend") for c in p["context"]]
    posten = [rij for rij in bladen[f"Kosten en dekking {jaar}"][1:] if rij[1] != "n.v.t." and rij[0] != "Totaal"]
    bronnen = bladen[f"Kosten per bron {jaar}"][1:]
    gevonden = {(r[0], r[1]): (r[3], r[4]) for r in posten} | {(r[0], ""): (r[1], r[2]) for r in bronnen}
    assert gevonden == bedragen(p)


def getallen_namen() -> tuple[str, ...]:
    return ("waarde", "teller", "noemer", "marge van", "marge tot")


@pytest.mark.parametrize("jaar", JAREN)
def test_the_picture_for_sharing_holds_the_figures_of_the_json_and_no_other_number(publicaties, monkeypatch, jaar):
    geschreven: list[str] = []
    echt = ImageDraw.ImageDraw.text
    monkeypatch.setattr(
        ImageDraw.ImageDraw,
        "text",
        lambda pen, plek, tekst, **rest: (geschreven.append(tekst), echt(pen, plek, tekst, **rest)),
    )
    jaren = lees_jaren(OPENBAAR)
    oogopslagkaart(Blik.op(jaren, jaar), lees_profiel(PROJECT / "data" / "gemeente.toml"))
    p = publicaties[jaar]
    for code in ("K1", "K1-in", "I2-positief", "I1"):
        cijfer = next(c for c in p["indicatoren"] if c["code"] == code)
        assert not (wel := aan_lezer(cijfer)) or wel[0] in geschreven, code
    assert f"€ {nl(p['kosten']['totaal']['werkelijk'], 0)}" in [t.replace("\u00a0", " ") for t in geschreven]
    verklaard = _verklaard(publicaties, jaar)
    assert [t for t in geschreven for getal in GETAL.findall(t) if getal.rstrip(".") not in verklaard] == []


@pytest.mark.parametrize("naam", ["index", *(f"{jaar} verantwoording" for jaar in JAREN)])
def test_no_sentence_about_all_years_or_how_a_year_was_measured_holds_another_number(uitvoer, publicaties, naam):
    jaar = int(naam.split()[0]) if naam != "index" else max(JAREN)
    verklaard = _verklaard(publicaties, jaar) | {"1.0", "3.0"}  # CC0 1.0, DCAT-AP-NL 3.0
    zinnen = _Lezer(uitvoer[naam]).tekst
    assert [t for t in zinnen for getal in GETAL.findall(t) if getal.rstrip(".") not in verklaard] == []
