"""The first hour of a municipality, end to end: an own list of a hundred young people, to work lists and a first quarter.

Everything is counted per column: what stands in the list is in the record, or on the list of what was not taken over.
"""

from __future__ import annotations

import csv
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.conftest import Cli, nieuw_project
from tests.functional.test_eigen_lijst import excel
from tests.functional.test_uitvoeren import uit_json_alleen, uit_register
from werkwijzer.casus.casus import Casus, casussen
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.paden import PROJECT, Paden

AANTAL, BEGIN = 100, date(2025, 6, 1)
KOPPEN = {
    "Naam (achternaam, voornaam)": "achternaam",
    "geb.datum": "geboortedatum",
    "j/m": "geslacht",
    "buurt": "wijk",
    "school": "school_of_werkgever",
    "start PGA": "in_aanpak_sinds",
    "datum aanmelding": "aangemeld_op",
    "verwijzer": "aanmelder_organisatie",
    "laatste herijking": "laatst_herijkt",
    "fase": "",
    "leeftijd": "",
    "bijzonderheden": "",
}
LETTERS = "bdfgklmnprstvwz"


def rij(nr: int) -> list[Any]:
    """One young person as this municipality keeps it: dates as text or not, words of its own, and gaps."""
    naam = f"{LETTERS[nr % 15]}o{LETTERS[nr // 15 % 15]}a".capitalize()
    geboren = date(2008, 1 + nr % 12, 1 + nr % 28)
    return [
        f"{'van ' if nr % 6 == 0 else ''}Verzin{naam.lower()}, Test{naam.lower()}",
        "?" if nr % 10 == 0 else f"{geboren:%d-%m-%Y}" if nr % 2 else geboren,
        ("j", "m", "")[nr % 3],
        ("Parkwijk", "Zuidrand", "bij opa")[nr % 3],
        "Het Verzonnen College" if nr % 4 else "",
        "zomer 2023" if nr % 9 == 0 else date(2024, 1 + nr % 12, 3),
        "" if nr % 5 else date(2023, 12, 1),
        ("politie", "leerplicht", "buurman")[nr % 3],
        date(2025, 1 + nr % 4, 20) if nr % 2 and nr % 9 else "",
        "loopt",
        16,
        f"Verzonnen bijzonderheid {nr}" if nr % 7 == 0 else "",
    ]


RIJEN = [rij(nr) for nr in range(AANTAL)]
IN_DE_LIJST = Counter(kop for r in RIJEN for kop, cel in zip(KOPPEN, r, strict=True) if cel != "")


@pytest.fixture(scope="module")
def uur(tmp_path_factory, definities: Definities) -> tuple[Cli, Path, dict[str, str]]:
    """The whole hour: what each command said, by name, and the folder with the checked list and its account."""
    map_ = tmp_path_factory.mktemp("uur")
    cli = Cli(nieuw_project(map_))
    lijst = map_ / "Onze jongeren.xlsx"
    bladen = [
        (naam, [["Lijst PGA, bijgewerkt mei"], [], list(KOPPEN), *RIJEN[van::2]])
        for van, naam in enumerate(("R1", "R2"))
    ]
    lijst.write_bytes(excel(*bladen))
    for deel in ("stylesheets", "javascripts", "assets"):
        shutil.copytree(PROJECT / "docs" / deel, cli.paden.docs / deel)
    zegt = {"startlijst": cli("startlijst", lijst, "--op", BEGIN.isoformat(), "--naar", map_ / "uit")}
    (form,) = [p for p in (map_ / "uit").iterdir() if "verantwoording" not in p.name]
    shutil.copy(form, cli.paden.postvak_in)
    zegt["verwerk"] = cli("verwerk")
    zegt["werkvoorraad"] = cli("werkvoorraad", "--peildatum", "2025-06-02")
    zegt["agenda"] = cli("agenda", "2025-06-10", code=None)
    zegt["rapport"] = cli("rapport", "2025-K2")
    del definities
    return cli, map_ / "uit", zegt


def casus_van(paden: Paden, definities: Definities) -> list[Casus]:
    with open_register(paden, definities) as register:
        return list(casussen(register.index.formulieren(), register.akten()).values())


def niet_overgenomen(map_: Path) -> Iterator[str]:
    """The column of each cell that was not taken over."""
    blad = load_workbook(next(map_.glob("*verantwoording*")))["Niet overgenomen"]
    rijen = list(blad.iter_rows(values_only=True))
    kop = next(i for i, r in enumerate(rijen) if r[0] == "Blad")
    yield from (str(r[2] or "") for r in rijen[kop + 1 :] if r[1])


def test_every_cell_is_in_the_record_or_on_the_list_of_what_is_not(uur, definities):
    cli, map_, _ = uur
    waarden = [c.overname.rij.waarden for c in casus_van(cli.paden, definities) if c.overname]
    niet = Counter(niet_overgenomen(map_))
    assert len(waarden) == AANTAL
    for kop, vraag in KOPPEN.items():
        geplaatst = sum(vraag in w for w in waarden) if vraag else 0
        assert geplaatst + niet[kop] == IN_DE_LIJST[kop], kop
    assert {k: n for k, n in niet.items() if k and k not in KOPPEN} == {}


def test_nothing_is_guessed(uur, definities):
    cli, _, _ = uur
    bekend = {r[0] for r in RIJEN}
    for casus in casus_van(cli.paden, definities):
        persoon, over = casus.persoon.aanmelding, casus.overname.rij
        naam = next(n for n in bekend if n == f"{persoon.achternaam}, {persoon.voornaam}")
        r = dict(zip(KOPPEN, next(r for r in RIJEN if r[0] == naam), strict=True))
        assert casus.laatst.regisseur == f"R{1 + RIJEN.index(list(r.values())) % 2}"
        assert persoon.wijk == (r["buurt"] if r["buurt"] != "bij opa" else None)
        assert over.geslacht == {"j": "man", "m": "vrouw", "": None}[r["j/m"]]
        assert over.in_aanpak_sinds == (None if r["start PGA"] == "zomer 2023" else r["start PGA"])
        assert over.aanmelder_organisatie == (None if r["verwijzer"] == "buurman" else r["verwijzer"])
        assert casus.laatst.lopend.begin_bekend == (r["start PGA"] != "zomer 2023")


def test_work_lists_agenda_and_quarter_are_there(uur):
    cli, _, zegt = uur
    assert "100 jongeren kregen een casusnummer" in zegt["verwerk"]
    assert "100 overgenomen jongeren nog aan te vullen" in zegt["werkvoorraad"]
    assert "Traceback" not in "".join(zegt.values())
    assert "Waarschuwing: bijgehouden sinds 01-06-2025" in zegt["rapport"]
    assert (
        "Nog niet te geven (bijgehouden sinds 01-06-2025; het eerste cijfer is over 2026): O1-start12"
        in zegt["rapport"]
    )
    pad = next(cli.paden.intern.rglob("kwartaalrapportage-2025-k2.csv"))
    with pad.open(encoding="utf-8-sig", newline="") as bestand:
        cijfers = {
            (r["kwartaal"], r["rij"]): (r["waarde"], r["markering"])
            for r in csv.DictReader(bestand, delimiter=";")
            if (r["tabel"], r["kolom"]) == ("indicatoren", "waarde")
        }
    assert cijfers["2025-K2", "K1"] == ("100", "")
    assert cijfers["2025-K2", "K1-in"] == ("0", "")  # since 1 June: nobody new
    assert cijfers["2025-K1", "K1"] == ("", "nog niet")
    assert cijfers["2025-K2", "D2"] == ("0", "")  # nobody is late for what was due before the list
    pagina = next(cli.paden.intern.rglob("2025-k2/index.md")).read_text(encoding="utf-8")
    assert not re.search(r"Te laat: \d", pagina)
    assert {w for (kwartaal, _), w in cijfers.items() if kwartaal < "2025-K2"} <= {
        ("", "nog niet"),
        ("", "geen cijfer"),
    }


def test_what_was_taken_over_says_so_everywhere(uur, definities):
    cli, _, _ = uur
    casus = next(c for c in casus_van(cli.paden, definities) if c.laatst.lopend.begin_bekend)
    merk = "overgenomen op 01-06-2025"
    assert merk in (cli.paden.prive / "weergave" / f"{casus.nummer}.html").read_text(encoding="utf-8")
    boek = load_workbook(next((cli.paden.prive / "werkvoorraad").glob("*voorzitter*.xlsx")))
    tekst = " ".join(str(c.value) for rij_ in boek["Nog aanvullen"].iter_rows() for c in rij_ if c.value)
    assert tekst.casefold().count(merk) == AANTAL
    cli("inzage", casus.nummer)
    (overzicht,) = cli.paden.prive.glob("inzage/*/overzicht.html")
    assert merk in overzicht.read_text(encoding="utf-8")


def test_the_export_gives_the_same_figures_elsewhere(uur, definities, tmp_path):
    cli, _, _ = uur
    cli("uitvoeren", tmp_path / "uit")
    assert uit_json_alleen(tmp_path / "uit", definities) == uit_register(cli.paden, definities)
    shutil.copytree(tmp_path / "uit" / "gegevens", tmp_path / "prive")
    shutil.copytree(tmp_path / "uit" / "project", tmp_path / "project")
    anders = Cli(Paden(tmp_path / "project", tmp_path / "prive"))
    assert "1 formulieren gelezen" in anders("herstel") or "1 formulier gelezen" in anders("herstel")
    assert uit_register(anders.paden, definities) == uit_register(cli.paden, definities)
