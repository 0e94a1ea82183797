"""When two names are the same name: for duplicates, search, destruction and the privacy gate alike."""

from __future__ import annotations

import ast
import re
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import aanmelding
from werkwijzer.dossiers.index import Index, Ingediend
from werkwijzer.dossiers.kenmerken import staat_in
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.herkenbaar.zoeker import Tekst
from werkwijzer.herkenbaar.zoeker import zoek as zoek_in_tekst
from werkwijzer.namen import (
    Gevouwen,
    alle_namen,
    gelijkenis,
    gewone_tekens,
    gezocht,
    in_elke_volgorde,
    kort_geschreven,
    lijkt_genoeg,
    losse_namen,
    losse_namen_in,
    naamwoorden,
    noemt,
    sleutel,
)
from werkwijzer.paden import PROJECT
from werkwijzer.volgsysteem.lezen.zoeken import zoek
from werkwijzer.volgsysteem.lezen.zoekindex import Kaart, Kenmerk, open_zoekindex

# First name and surname in the dossier, and how somebody else writes the same name.
ZELFDE = (
    (("Mette", "Sørensen"), "Mette Sorensen"),
    (("Mette", "Sorensen"), "Mette Sørensen"),
    (("Samir", "El Amrani"), "Samir el Amrani"),
    (("Samir", "El-Amrani"), "Samir El Amrani"),
    (("Yara", "Dijkstra"), "Yara Dykstra"),
    (("Yara", "Dykstra"), "YARA DIJKSTRA"),
    (("Yara", "Dĳkstra"), "Yara Dijkstra"),
    (("Ýara", "Verzonnenveld"), "Yara Verzonnenveld"),
    (("Ýara", "Verzonnenveld"), "Y\u0301ara Verzonnenveld"),
    (("Zoë", "Bedenksma"), "Zoe Bedenksma"),
    (("Jürgen", "Straße"), "Jurgen Strasse"),
    (("Łukasz", "Wójcik"), "Lukasz Wojcik"),
    (("İnci", "Yıldız"), "Inci Yildiz"),
    (("Şeyma", "Çağ"), "Seyma Cag"),
    (("Đorđe", "Đurić"), "Dorde Duric"),
    (("Þóra", "Guðrún"), "Thora Gudrun"),
    (("Bjørn", "Næss"), "Bjorn Naess"),
    (("Elə", "Əliyeva"), "Ele Eliyeva"),
    (("M'hamed", "Bedenksma"), "M’hamed Bedenksma"),
    (("M'hamed", "Bedenksma"), "Mhamed Bedenksma"),
    (("Conor", "O’Brien"), "Conor OBrien"),
    (("Sana", "Maʾrouf"), "Sana Marouf"),
    (("Jan", "van’t Hof"), "Jan van 't Hof"),
    (("Jan", "d'Hondt"), "Jan d’Hondt"),
    (("Anne-Marie", "Nepstra"), "Anne Marie Nepstra"),
    (("Thi", "Nguyễn"), "Thi Nguyen"),
    (("Ben", "Bedenksma"), "ben bedenksma"),
)
# Names that people could take for the same, and that are not.
ANDERS = (
    (("Yara", "Bedenksma"), "Sem Nepstra"),
    (("Jan", "van den Berg"), "Jan van den Broek"),
    (("Samir", "El Amrani"), "Samir El Idrissi"),
)
GEBOREN = date(2008, 5, 4)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return Index(tmp_path_factory.mktemp("namen") / "index.sqlite")


def is_dubbel(index: Index, naam: tuple[str, str], geschreven: str) -> bool:
    """Whether a referral under the name as written is reported as somebody who is already known."""
    form = Ingediend(1, "1", "PGA-00001-B", "aanmelding", GEBOREN, "x", persoon(*naam))
    index.neem_op(form)
    try:
        voor, _, achter = geschreven.partition(" ")
        return index.lijkt_op({"voornaam": voor, "achternaam": achter, "geboortedatum": GEBOREN}) is not None
    finally:
        index.verwijder(1)


def is_gevonden(map_: Path, naam: tuple[str, str], geschreven: str) -> bool:
    """Whether somebody who types the name as written finds the dossier first, with nothing left to doubt."""
    kaart = Kaart("PGA-00001-B", "in de aanpak", False, (Kenmerk("naam", " ".join(naam)),))
    with open_zoekindex(map_ / "zoek.sqlite") as zoekindex:
        zoekindex.bewaar(kaart, "1")
        return any(t.score >= 90 for t in zoek(zoekindex, geschreven).treffers)


def staat_op_de_site(naam: tuple[str, str], geschreven: str) -> bool:
    """Whether the privacy gate knows the name in a page."""
    register = [Ingediend(1, "1", "PGA-00001-B", "aanmelding", GEBOREN, "x", persoon(*naam))]
    gevonden, _ = zoek_in_tekst(
        [Tekst(gewone_tekens(f"Het gaat om {geschreven}."), losse_namen=False)], register, {}, "PGA"
    )
    return bool(gevonden)


def persoon(voornaam: str, achternaam: str) -> Antwoorden:
    return aanmelding(voornaam=voornaam, achternaam=achternaam, geboortedatum=GEBOREN, bekend_als="")


@pytest.mark.parametrize(("naam", "geschreven"), ZELFDE)
def test_one_name_is_the_same_to_duplicates_search_destruction_and_gate(tmp_path, index, naam, geschreven):
    assert is_dubbel(index, naam, geschreven)
    assert is_gevonden(tmp_path, naam, geschreven)
    assert staat_in({" ".join(naam)}, f"Brief aan {geschreven}.")
    assert staat_op_de_site(naam, geschreven)


@pytest.mark.parametrize(("naam", "geschreven"), ANDERS)
def test_another_name_is_another_to_each_of_them(tmp_path, index, naam, geschreven):
    assert not is_dubbel(index, naam, geschreven)
    assert not is_gevonden(tmp_path, naam, geschreven)
    assert not staat_in({" ".join(naam)}, f"Brief aan {geschreven}.")
    assert not staat_op_de_site(naam, geschreven)


@pytest.mark.parametrize(
    "tekst", ["Yara Bakema’s brommer", "Yara Bakema's brommer", "Yara Bakemas brommer", "yara_bakema.docx"]
)
def test_a_name_is_found_with_the_s_of_a_genitive_and_in_the_name_of_a_file(tekst):
    assert noemt(tekst, gezocht(["Yara Bakema"]))


def test_a_name_is_no_part_of_a_longer_one_and_nothing_is_in_everything():
    assert not noemt("Yara Bakemastra", gezocht(["Yara Bakema"]))
    assert not noemt("Yara Bakema", gezocht(["", " - "]))


@pytest.mark.parametrize(
    "achternaam", ["van den Berg", "v.d. Berg", "vd Berg", "Van Den Berg", "VANDEN BERG", "van der Berg"]
)
def test_a_surname_compares_without_what_stands_before_it(achternaam):
    assert sleutel(achternaam) == "berg"


def test_a_name_of_only_small_words_keeps_them_and_a_first_name_is_none():
    assert sleutel("de la") == "de la"
    assert sleutel("Ben van den Berg", met_voornaam=True) == "ben berg"
    assert naamwoorden("in ’t Veld") == ["in", "t", "veld"]


def test_a_first_name_that_is_also_such_a_word_tells_two_people_apart(index):
    assert not is_dubbel(index, ("Ben", "Bedenksma"), "Al Bedenksma")


def test_somebody_is_known_by_the_official_name_and_by_each_alias() -> None:
    velden = {"voornaam": "Yara", "achternaam": "van den Bakema", "bekend_als": "Kwik, Ya Bakema, "}
    assert alle_namen(velden) == ["Yara van den Bakema", "Kwik van den Bakema", "Ya Bakema"]
    assert alle_namen({"achternaam": "Bakema"}) == ["Bakema"]


def test_the_name_that_looks_most_like_it_counts_in_any_order_and_without_small_words() -> None:
    velden = {"voornaam": "Yara", "achternaam": "van den Bakema", "bekend_als": "Kwik"}
    assert gelijkenis(velden, "Bakema Yara") == gelijkenis(velden, "kwik bakema") == 100
    assert 80 < gelijkenis(velden, "Yara Bakker") < 85
    assert gelijkenis(velden, "Sem Visser") < 50


@pytest.mark.parametrize(
    ("score", "zelfde_dag", "een"),
    [(84.9, True, False), (85, True, True), (91.9, False, False), (92, False, True)],
)
def test_from_which_likeness_two_may_be_one(score: float, zelfde_dag: bool, een: bool) -> None:
    assert lijkt_genoeg(score, zelfde_dag=zelfde_dag) is een


def test_a_list_may_have_the_surname_first_wherever_it_begins() -> None:
    assert list(in_elke_volgorde(["Yara van Bakema", ""])) == [
        "Yara van Bakema",
        "van Bakema Yara",
        "Bakema Yara van",
        "",
    ]


@pytest.mark.parametrize(
    ("tekst", "genoemd"),
    [
        ("Sem Visser belde.", True),
        ("Sem v.d. Visser", True),
        ("Sem van Visser", True),
        ("Met S. Visser", True),
        ("Visser, S.", True),
        ("van der Visser, S.", True),
        ("S. van der Visser", True),
        ("Sem V.", True),
        ("Sem van der V.", True),
        ("Sem v.d.V. was er", True),
        ("Visser, Sem", True),
        ("Sem Vissers fiets", True),
        ("Sem", False),
        ("S. V.", False),
        ("Semmie Visser", False),
        ("J. Visser", False),
        ("Sem W.", False),
        ("", False),
    ],
)
def test_a_name_with_a_letter_for_one_part_or_without_small_words(tekst: str, genoemd: bool) -> None:
    assert Gevouwen(tekst).noemt_kort(kort_geschreven(["Sem van der Visser", "Kwik", ""])) is genoemd


def test_a_name_written_short_is_not_the_whole_name() -> None:
    heel = gezocht(["Sem van der Visser"])
    assert Gevouwen("sem van der visser").noemt(heel)
    assert not Gevouwen("Sem Visser").noemt(heel)


@pytest.mark.parametrize(
    ("tekst", "gevonden"),
    [
        ("Met Sem gaat het goed.", ["Sem"]),
        ("sem en Sems fiets", ["sem", "Sems"]),
        ("svandervisser, semv", ["svandervisser", "semv"]),
        ("SemVisser SVisser", ["SemVisser", "SVisser"]),
        ("S.v.d.V. en S. V. en s.v. en S.B.", ["S.v.d.V.", "S. V."]),
        ("Van der en de.", []),
        ("Jo en J.", []),
        # 'boer' is an ordinary word as well: only with a capital within a sentence it is a name
        ("De boer. Boer zaait", []),
        ("Boer", []),
        ('Boeren. "Boer', []),
        ("Daar kwam Boer aan", ["Boer"]),
        ("zo (Boer)", ["Boer"]),
        ("Let op: Boer", []),
    ],
)
def test_first_names_surnames_and_initials_by_themselves(tekst: str, gevonden: list[str]) -> None:
    los = losse_namen(["Sem van der Visser", "Jan de Boer", "Jo", ""])
    assert losse_namen_in(tekst, los, frozenset({"boer"})) == gevonden


def test_what_stands_for_a_name_has_three_letters_or_are_its_initials() -> None:
    kort = {"SV", "SVDV", "sem", "semv", "semvdv", "semvandervisser", "semvisser", "svandervisser", "svisser", "visser"}
    assert losse_namen(["Sem van der Visser"]) == kort
    assert losse_namen(["Jo", "", "Al de Vos"]) == {"AV", "ADV", "vos", "aldv", "aldevos", "alvos", "adevos", "avos"}


def test_nobody_else_takes_the_spelling_from_a_name():
    """Folding is taking accents off, or a list of words before a surname: neither stands in another module."""
    pakket = PROJECT / "scripts" / "werkwijzer"
    for pad in sorted(pakket.rglob("*.py")):
        if pad == pakket / "namen.py":
            continue
        bron = pad.read_text("utf-8")
        assert "combining" not in bron, f"{pad} takes accents off"
        for tekst in _teksten(ast.parse(bron)):
            assert len({"van", "der", "den", "el"} & set(re.findall(r"\w+", tekst))) < 3, f"{pad} lists tussenvoegsels"


def _teksten(boom: ast.AST) -> list[str]:
    """Every text of a module, and every list of single words as one text."""
    teksten = []
    for knoop in ast.walk(boom):
        if isinstance(knoop, ast.Constant) and isinstance(knoop.value, str) and not set(".;") & set(knoop.value):
            teksten.append(knoop.value)
        elif isinstance(knoop, ast.List | ast.Set | ast.Tuple):
            woorden = [str(w.value) for w in knoop.elts if isinstance(w, ast.Constant)]
            teksten.append(" ".join(w for w in woorden if " " not in w))
    return teksten


@pytest.mark.parametrize(
    ("geschreven", "gewoon"),
    [
        ("Jan\u2011Piet", "Jan-Piet"),
        ("1\u00a0mei", "1 mei"),
        ("Ｓｅｍ", "Sem"),
        (
            "\u24b6\u24ea \u2460\u2468\u2469",
            "A0 19\u2469",
        ),  # in a circle: the first and last that are one sign, and a ten
        ("\U0001d412\U0001d41e\U0001d426", "Sem"),
        ("S\u200be\u00adm", "Sem"),
        ("\u0663", "3"),
        ("e\u0301", "é"),
        ("Ýara\nVerzonnenveld – 2", "Ýara\nVerzonnenveld - 2"),
        ("niets bijzonders", "niets bijzonders"),
    ],
)
def test_gewone_tekens_zijn_die_van_een_toetsenbord(geschreven, gewoon):
    assert gewone_tekens(geschreven) == gewoon


def test_een_omgekeerd_accent_is_een_apostrof():
    assert naamwoorden("D`Angelo") == naamwoorden("D'Angelo")
