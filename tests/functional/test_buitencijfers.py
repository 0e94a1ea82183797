"""A figure from outside out of a CSV as somebody downloads it: column and row are chosen and shown, nothing is guessed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.conftest import Cli
from werkwijzer.formulieren.controle import controleer
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.lezer import lees_formulier
from werkwijzer.paden import PROJECT
from werkwijzer.volgsysteem.voorinvullen.buitencijfers import Keuze, lees_csv, neem_over

# As StatLine gives them: a title, names in quotes, provisional years with a star, signs for what is missing, a foot.
STATLINE = """"Geregistreerde verdachten; regio, leeftijd"
"Regio's";"Perioden";"Verdachten (aantal)";"Verdachten per 1 000 inwoners (per 1 000)"
"Voorbeeldstad";"2024";"412";"19,8"
"Voorbeeldstad";"2025*";"1.398";"18,6"
"100 000 tot 150 000 inwoners";"2025*";"9.120";"17,4"
"Kleindorp";"2025*";".";"x"
"Bron: CBS"
"""
# The same site, "volgens tabelindeling": names over two lines, and a part of a year.
TABELINDELING = """"Halt-jongeren"
"";"";"Halt per 1 000";"Halt per 1 000";"Halt per 1 000"
"Regio's";"Leeftijd";"2024";"2025";"2025 1e kwartaal"
"Voorbeeldstad (GM9999)";"12 tot 18 jaar";"8,1";"7,9";"2,0"
"Nederland";"12 tot 18 jaar";"8,4";"8,2";"2,1"
"Bron: CBS"
"""
# Open data of CBS: codes with spaces behind them, a point before the decimals.
OPENDATA = '"ID";"RegioS";"Perioden";"VerdachtenRelatief_2"\r\n0;"GM9999  ";"2025JJ00";18.6\r\n1;"GM9998  ";"2025JJ00";9.25\r\n'
# Jeugdmonitor: a year per column, in the signs of Windows, a question mark for what is not known.
JEUGDMONITOR = (
    "Jongeren zonder startkwalificatie (%)\r\nGebied;2023;2024;2025\r\nVoorbeeldstad;4,1;3,9;3,2\r\nÉénstad;?;?;?\r\n"
)
# DUO: commas between, a school year.
DUO = '\ufeffGEMEENTENAAM,SCHOOLJAAR,VSV PER 1.000\nVOORBEELDSTAD,2024-2025,21.4\nKLEINDORP,2024-2025,"1,234"\n'
UNICODE = "Gemeente\tJaar\tMisdrijven per 1.000\nVoorbeeldstad\t2025\t1.234\nKleindorp\t2025\t0,5\n"


@pytest.fixture
def bestand(tmp_path: Path):
    def schrijf(tekst: str, codering: str = "utf-8", naam: str = "cijfers.csv") -> Path:
        pad = tmp_path / naam
        pad.write_bytes(tekst.encode(codering))
        return pad

    return schrijf


@pytest.mark.parametrize(
    ("tekst", "codering", "kop", "keuze", "waarde", "vergelijking"),
    [
        (
            STATLINE,
            "utf-8",
            None,
            Keuze(
                "misdrijf",
                "4",
                [("Regio's", "Voorbeeldstad"), ("perioden", "2025")],
                [("1", "100 000 tot 150 000 inwoners")],
            ),
            18.6,
            17.4,
        ),
        (
            STATLINE,
            "cp1252",
            None,
            Keuze("ander", "3", [("1", "Voorbeeldstad"), ("2", "2025*")], naam="Verdachten"),
            1398,
            None,
        ),
        (
            TABELINDELING,
            "utf-8-sig",
            (2, 3),
            Keuze("halt", "Halt per 1 000 / 2025", [("Regio's", "Voorbeeldstad (GM9999)")], [("1", "Nederland")]),
            7.9,
            8.2,
        ),
        (OPENDATA, "utf-8", None, Keuze("misdrijf", "4", [("RegioS", "gm9999")]), 18.6, None),
        (
            JEUGDMONITOR,
            "cp1252",
            None,
            Keuze("ander", "2025", [("Gebied", "Voorbeeldstad")], naam="Zonder papieren"),
            3.2,
            None,
        ),
        (DUO, "utf-8", None, Keuze("schooluitval", "3", [("1", "Voorbeeldstad")]), 21.4, None),
        (UNICODE, "utf-16", None, Keuze("misdrijf", "3", [("1", "Voorbeeldstad")]), 1234, None),
    ],
)
def test_uit_elke_indeling_komt_precies_het_gekozen_getal(bestand, tekst, codering, kop, keuze, waarde, vergelijking):
    rij, zinnen = neem_over(lees_csv(bestand(tekst, codering), kop), keuze, 2025)
    assert (rij["waarde"], rij.get("vergelijking")) == (waarde, vergelijking)
    assert zinnen[0].startswith(f"Cijfer: {str(waarde).replace('.', ',')}, uit kolom ")
    assert ("voorlopig" in str(rij.get("bron", ""))) == (tekst == STATLINE)


@pytest.mark.parametrize(
    ("tekst", "cijfer", "waarde", "waar", "zin"),
    [
        (STATLINE, "misdrijf", "4", [("1", "Kleindorp")], "regel 6, kolom 4 (Verdachten per 1 000 inwoners (per 1 000)): 'x' is geen getal (bij het CBS: geheim)"),
        (STATLINE, "E3", "3", [("1", "Kleindorp")], "'.' is geen getal (bij het CBS: onbekend of geheim)"),
        (STATLINE, "E3", "3", [("1", "Voorbeeldstad")], "Er passen 2 regels van cijfers.csv. Kies er één met --waar KOLOM TEKST. Verschil staat in kolom 2 (Perioden)"),
        (STATLINE, "E3", "3", [("1", "Voorbeelstad")], "staat nergens precies 'voorbeelstad'. Wel: Voorbeeldstad."),
        (STATLINE, "E3", "3", [("1", "Voorbeeldstad"), ("2", "2023")], "staat nergens precies '2023', bij wat al gekozen is. Wel: 2025*, 2024."),
        (STATLINE, "E3", "3", [("1", "Voorbeeldstad"), ("2", "2024")], "regel 3: het jaar 2025 staat niet op de regel en niet in de kop"),
        (STATLINE, "E3", "Aantal", [], "Kolom 'Aantal' staat niet in regel 2 van cijfers.csv. Kies een naam of nummer:\n  1. Regio's\n"),
        (STATLINE, "E3", "9", [], "Kolom '9' staat niet in regel 2"),
        (TABELINDELING, "halt", "Halt per 1 000", [], "'Halt per 1 000' is de naam van meer kolommen: 3 en 4 en 5. Geef het nummer."),
        (TABELINDELING, "halt", "4", [("1", "Nederland")], "Zeg met --kop welke regels de kop zijn, zoals --kop 2-3."),
        (JEUGDMONITOR, "ander", "2025", [("1", "Éénstad")], "regel 4, kolom 4 (2025): '?' is geen getal (onbekend)"),
        (DUO, "schooluitval", "3", [("1", "kleindorp"), ("2", "2023-2024")], "staat nergens precies '2023-2024'"),
        (UNICODE.replace("0,5", "5"), "misdrijf", "3", [("1", "Voorbeeldstad")], "'1.234' is op twee manieren te lezen, met duizenden of met decimalen"),
        (STATLINE.replace("(per 1 000)", "(%)"), "misdrijf", "4", [], "is een percentage, en dit cijfer is per 1.000 inwoners"),
        ("Titel\n", "E3", "1", [], "In cijfers.csv staat geen tabel"),
        ("", "E3", "1", [], "cijfers.csv is leeg."),
    ],
)  # fmt: skip
def test_wat_niet_zeker_is_wordt_gezegd_met_de_regel_en_niet_overgenomen(
    bestand, cli: Cli, tekst, cijfer, waarde, waar, zin
):
    keuzes = [deel for k, w in waar for deel in ("--waar", k, w)]
    naam = ["--naam", "Startkwalificatie"] if cijfer == "ander" else []
    uit = cli(
        "jaarcijfers",
        "2025",
        "--csv",
        bestand(tekst),
        "--cijfer",
        cijfer,
        "--waarde",
        waarde,
        "--bron",
        "CBS",
        *naam,
        *keuzes,
        code=1,
    )
    assert zin in uit
    assert not (cli.paden.prive / "uitgegeven").exists()


def test_een_regel_zonder_namen_van_kolommen_wordt_genoemd(bestand, cli: Cli):
    uit = cli("jaarcijfers", "2025", "--csv", bestand(STATLINE), "--kop", "7", code=1)
    assert "Op regel 7 van cijfers.csv staan geen namen van kolommen. Laat --kop weg, dan zie je wat er staat." in uit


def test_een_bestand_van_het_hele_land_wordt_niet_geopend(bestand, cli: Cli):
    pad = bestand(STATLINE)
    with pad.open("ab") as stroom:
        stroom.truncate(50_000_001)
    uit = cli("jaarcijfers", "2025", "--csv", pad, code=1)
    assert "cijfers.csv is groter dan 50 MB. Kies bij het downloaden alleen je eigen gemeente, de grootteklasse" in uit


def test_een_deel_van_het_jaar_is_geen_jaarcijfer(bestand):
    from werkwijzer.fouten import GebruikersFout

    with pytest.raises(GebruikersFout, match="'Halt per 1 000 / 2025 1e kwartaal' is een deel van het jaar"):
        neem_over(lees_csv(bestand(TABELINDELING), (2, 3)), Keuze("halt", "5", [("1", "Nederland")]), 2025)


def test_zonder_keuze_toont_de_opdracht_wat_er_staat_en_maakt_niets(bestand, cli: Cli):
    uit = cli("jaarcijfers", "2025", "--csv", bestand(STATLINE))
    assert "cijfers.csv: 4 regels onder de kop (regel 2), gescheiden door een puntkomma." in uit
    assert "regel 7: Bron: CBS" in uit
    assert "Er is niets gemaakt. Kies nu met --cijfer, --waarde, --waar en --bron." in uit
    assert "  4. Verdachten per 1 000 inwoners (per 1 000): 19,8, 18,6, 17,4, … (4 verschillende)" in uit
    assert not (cli.paden.prive / "uitgegeven").exists()


def test_het_formulier_is_als_getypt_en_een_volgend_cijfer_komt_erbij(bestand, cli: Cli, definities: Definities):
    def gelezen(naam: str):
        pad = cli.paden.prive / "uitgegeven" / naam
        return controleer(lees_formulier(pad.read_bytes(), pad.name, definities), definities).antwoorden

    keuze = ["--waar", "1", "Voorbeeldstad", "--waar", "2", "2025"]
    bron = ["--bron", "CBS StatLine, tabel 1, 3 februari 2026"]
    cli("jaarcijfers", "2025", "--csv", bestand(STATLINE), "--cijfer", "misdrijf", "--waarde", "4", *keuze, *bron)
    eerste = cli.paden.prive / "uitgegeven" / "jaarcijfers 2025.xlsx"
    toen = eerste.read_bytes()
    misdrijf = {
        "indicator": "misdrijf",
        "waarde": 18.6,
        "bron": "CBS StatLine, tabel 1, 3 februari 2026 (voorlopig cijfer)",
    }
    assert gelezen(eerste.name).velden == {"laatste_dag": date(2025, 12, 31)}
    assert gelezen(eerste.name).tabellen["buitencijfers"] == [misdrijf]

    ander = ["--cijfer", "ander", "--naam", "Verdachten", "--waarde", "3", *keuze, "--bron", "CBS"]
    cli("jaarcijfers", "2025", "--csv", bestand(STATLINE), *ander, "--bij", eerste)
    verdachten = {"indicator": "ander", "naam": "Verdachten", "waarde": 1398, "bron": "CBS (voorlopig cijfer)"}
    assert gelezen("jaarcijfers 2025 (2).xlsx").tabellen["buitencijfers"] == [misdrijf, verdachten]
    assert eerste.read_bytes() == toen

    tweede = cli.paden.prive / "uitgegeven" / "jaarcijfers 2025 (2).xlsx"
    dubbel = cli("jaarcijfers", "2025", "--csv", bestand(STATLINE), *ander, "--bij", tweede, code=1)
    assert "Dit cijfer staat al in jaarcijfers 2025 (2).xlsx: 1398." in dubbel
    mis = cli("jaarcijfers", "2024", "--bij", tweede, code=1)
    assert "gaat over het jaar tot en met 31-12-2025, en niet over 2024" in mis
    ander = cli("jaarcijfers", "2025", "--bij", PROJECT / "forms" / "plan.xlsx", code=1)
    assert "plan.xlsx is niet het formulier jaarcijfers. Kies met --bij het formulier van 2025." in ander


@pytest.mark.parametrize(
    ("opties", "zin"),
    [
        (["--cijfer", "halt"], "Geef met --csv ook het bestand"),
        (["--csv", "CSV", "--cijfer", "halt"], "Kies --cijfer, --waarde en --bron."),
        (["--csv", "CSV", "--cijfer", "ander", "--waarde", "3", "--bron", "CBS"], "Geef --naam bij --cijfer ander"),
        (["--csv", "CSV", "--kop", "3-2"], "'3-2' is geen regel."),
    ],
)
def test_een_halve_keuze_wordt_afgewezen(bestand, cli: Cli, opties, zin):
    pad = bestand(STATLINE)
    uit = cli("jaarcijfers", "2025", *(pad if o == "CSV" else o for o in opties), code=2)
    assert zin in uit


def test_een_werkboek_is_geen_csv(cli: Cli, tmp_path: Path):
    (tmp_path / "cijfers.xlsx").write_bytes(b"PK")
    uit = cli("jaarcijfers", "2025", "--csv", tmp_path / "cijfers.xlsx", code=1)
    assert "cijfers.xlsx is geen CSV. Kies bij het downloaden CSV, of sla het bestand op als CSV." in uit


@pytest.mark.parametrize(
    ("naam", "inhoud"), [("a.xlsx", b"PK"), ("b.csv", b"\xff\xfea"), ("c.csv", b'a;b\n"' + b"x" * 200_000)]
)
def test_wat_geen_csv_is_geeft_een_zin(cli: Cli, tmp_path: Path, naam, inhoud):
    (tmp_path / naam).write_bytes(inhoud)
    uit = cli("jaarcijfers", "2025", "--csv", tmp_path / naam, code=1)
    assert naam in uit
    assert "Traceback" not in uit
