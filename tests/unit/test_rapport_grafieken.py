"""Charts: what is drawn, what is not, and what an SVG may hold."""

from __future__ import annotations

import re
from typing import get_args
from xml.etree import ElementTree

import pytest

from werkwijzer.paden import PROJECT
from werkwijzer.rapport import grafieken
from werkwijzer.rapport.cijfers import Waarde
from werkwijzer.rapport.grafieken import Aandeel, Bijschrift, Leefgebied, Staaf, Stapel
from werkwijzer.rapport.svg import Inkt
from werkwijzer.rapport.tekenen import Vlak

NIET = Waarde(None, "niet getoond")
KLEIN = Waarde(None, "<5")


def w(waarde: float) -> Waarde:
    return Waarde(waarde, f"{waarde:g}".replace(".", ","))


def bij(naam: str = "proef") -> Bijschrift:
    return Bijschrift(naam, "Titel", "Beschrijving", "fictieve gegevens")


def leefgebied(naam: str, **anders: Waarde) -> Leefgebied:
    gewoon = {"jongeren": w(41), "start": w(2.1), "laatste": w(2.9), "vooruit": w(24), "gelijk": w(12), "terug": w(5)}
    return Leefgebied(naam, **{**gewoon, **anders})


def elementen(svg: str, klasse: str) -> int:
    """How many shapes have this class."""
    return len(re.findall(rf'<(?:rect|circle|line) class="(?:[\w-]+ )?{klasse}"', svg))


def teksten(svg: str) -> list[str]:
    return ["".join(t.itertext()) for t in ElementTree.fromstring(svg).iter("text")]


def alle_figuren() -> dict[str, str]:
    rijen = [leefgebied("Overlast"), leefgebied("Geldzaken", start=NIET, laatste=NIET, terug=KLEIN, vooruit=NIET)]
    leef = grafieken.leefgebieden(rijen, bij("leef"))
    return {
        "leef breed": leef.breed,
        "leef smal": leef.smal,
        "stroom": grafieken.in_en_uit([2024, 2025], [w(30), w(22)], [NIET, w(19)], bij("stroom")).breed,
        "staven": grafieken.staven([Staaf("12–14 jaar", NIET), Staaf("15–17 jaar", w(19))], bij("staven")).breed,
        "aandelen": grafieken.aandelen([Aandeel(("2025",), 61, (46, 74), ("61%", "25 van 41"))], bij("aandelen")).breed,
        "gestapeld": grafieken.gestapeld(
            ["Gemeente", "Rijk", "Fonds", "Rest"],
            [Stapel("2025", "begroot", [6, 2, 1, 1], "€ 10"), Stapel("2025", "werkelijk", [6, 0, 1, 0], "€ 7")],
            bij("gestapeld"),
        ).breed,
    }


@pytest.fixture(scope="module")
def figuren() -> dict[str, str]:
    return alle_figuren()


def test_every_chart_is_an_image_with_title_text_and_mark(figuren):
    for naam, svg in figuren.items():
        wortel = ElementTree.fromstring(svg)
        assert wortel.get("role") == "img", naam
        genoemd = {kind.get("id"): kind.text for kind in wortel if kind.get("id")}
        assert wortel.get("aria-labelledby", "").split() == list(genoemd), naam
        assert list(genoemd.values()) == ["Titel", "Beschrijving"], naam
        assert "fictieve gegevens" in teksten(svg), naam


def test_charts_hold_no_colour_font_script_or_address(figuren):
    for naam, svg in figuren.items():
        assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgb\(|font-family|style=|<style|<script|href|url\(|\son\w+=", svg), (
            naam
        )
        onderdelen = {"svg", "title", "desc", "g", "rect", "circle", "line", "text", "tspan"}
        assert set(re.findall(r"<(\w+)", svg)) <= onderdelen, naam


def test_every_ink_has_its_colour_in_the_style_sheet(figuren):
    css = (PROJECT / "docs" / "stylesheets" / "rapport.css").read_text(encoding="utf-8")
    klassen = {k for svg in figuren.values() for attr in re.findall(r'class="([^"]+)"', svg) for k in attr.split()}
    for klasse in klassen - {"tekening"}:
        assert f".{klasse} " in css, klasse
    assert {klasse.partition("-")[2] for klasse in klassen - {"tekening"}} <= set(get_args(Inkt))


def test_numbers_are_dutch(figuren):
    assert {"2,1", "2,9"} <= set(teksten(figuren["leef breed"]))
    assert not any(re.search(r"\d\.\d", tekst) for svg in figuren.values() for tekst in teksten(svg))


def test_a_withheld_bar_is_written_not_drawn(figuren):
    assert elementen(figuren["staven"], "vul-reeks-1") == 1
    assert "niet getoond" in teksten(figuren["staven"])
    assert elementen(figuren["stroom"], "vul-reeks-2") == 1
    assert "niet getoond" in teksten(figuren["stroom"])


def test_stacked_bars_draw_every_part_that_is_there_and_name_it_once(figuren):
    svg = figuren["gestapeld"]
    # a part per bar plus a square in the legend; the second bar has no Rijk and no Rest
    assert [elementen(svg, f"vul-reeks-{n}") for n in (1, 2, 3, 4)] == [3, 2, 3, 2]
    assert [teksten(svg).count(naam) for naam in ("Gemeente", "Rijk", "Fonds", "Rest", "2025")] == [1] * 5
    assert {"begroot", "werkelijk", "€ 10", "€ 7"} <= set(teksten(svg))


def test_a_withheld_life_area_has_no_dumbbell_and_no_bar(figuren):
    for naam in ("leef breed", "leef smal"):
        svg = figuren[naam]
        assert elementen(svg, "vul-vooruit") == 1, naam
        assert elementen(svg, "vul-achteruit") == 1, naam
        assert elementen(svg, "vul-gelijk") == 2, naam
        assert {"niet getoond", "<5"} <= set(teksten(svg)), naam


def test_a_mean_without_its_partner_gives_no_dumbbell():
    svg = grafieken.leefgebieden([leefgebied("Overlast"), leefgebied("Werk", laatste=NIET)], bij()).breed
    # one dumbbell and the legend: two open dots, two filled ones
    assert elementen(svg, "vul-vlak lijn-reeks-1") == elementen(svg, "vul-reeks-1 lijn-reeks-1") == 2
    assert "niet getoond" in teksten(svg)


def test_a_zero_is_shown_and_takes_no_room():
    svg = grafieken.staven([Staaf("A", w(0)), Staaf("B", w(9))], bij()).breed
    assert elementen(svg, "vul-reeks-1") == 1
    assert "0" in teksten(svg)


def test_all_withheld_still_gives_a_chart_in_words():
    leeg = grafieken.staven([Staaf("A", NIET), Staaf("B", KLEIN)], bij()).breed
    assert elementen(leeg, "vul-reeks-1") == 0
    assert {"niet getoond", "<5"} <= set(teksten(leeg))


def test_life_areas_stand_in_order_of_change_withheld_last():
    rijen = [
        leefgebied("Terug", start=w(2.5), laatste=w(2.3)),
        leefgebied("Weg", start=NIET, laatste=NIET),
        leefgebied("Meest", start=w(2.0), laatste=w(2.9)),
        leefgebied("Gelijk", start=w(3.4), laatste=w(3.4)),
    ]
    assert [rij.naam for rij in grafieken.gesorteerd(rijen)] == ["Meest", "Gelijk", "Terug", "Weg"]
    namen = [t for t in teksten(grafieken.leefgebieden(rijen, bij()).breed) if t in {r.naam for r in rijen}]
    assert namen == ["Meest", "Gelijk", "Terug", "Weg"]


def test_dumbbell_runs_from_start_to_last_on_the_scale_of_one_to_five():
    def lengte(start: float, laatste: float) -> float:
        svg = grafieken.leefgebieden([leefgebied("Overlast", start=w(start), laatste=w(laatste))], bij()).breed
        lijn = next(t for t in re.findall(r"<line[^>]*>", svg) if 'stroke-width="3"' in t)
        begin, eind = (float(re.search(rf'{kant}="([\d.]+)"', lijn).group(1)) for kant in ("x1", "x2"))
        return eind - begin

    assert lengte(1, 5) == pytest.approx(4 * lengte(2, 3), abs=0.1)
    assert lengte(3, 2) == pytest.approx(-lengte(2, 3), abs=0.1)


def test_phone_version_is_drawn_for_a_phone():
    figuur = grafieken.leefgebieden([leefgebied("Dagbesteding, onderwijs en werk")], bij())
    breedtes = [int(re.search(r'width="(\d+)"', svg).group(1)) for svg in (figuur.breed, figuur.smal)]
    assert breedtes[0] > 600
    assert breedtes[1] <= 345


def test_every_bar_and_dot_tells_its_value_in_words(figuren):
    assert "<title>a: 5</title>" in grafieken.staven([Staaf("a", w(5))], bij()).breed
    assert "<title>2025: 61%, 25 van 41, marge 46–74%</title>" in figuren["aandelen"]
    for soort in ("breed", "smal"):
        titels = re.findall("<title>(.*?)</title>", figuren[f"leef {soort}"])
        assert titels[:2] == ["Overlast, bij de start: gemiddeld 2,1", "Overlast, laatste meting: gemiddeld 2,9"]
        assert {"Overlast, terug: 5", "Overlast, vooruit: 24", "Overlast, gelijk: 12"} <= set(titels)
    for naam, svg in figuren.items():
        zonder = [vorm for vorm in re.findall(r"<(?:rect|circle) [^>]*?/>", svg) if not _legenda(vorm)]
        assert zonder == [], naam


def _legenda(vorm: str) -> bool:
    """A legend has squares of one size, and its dots are smaller than those in the figure."""
    return 'width="10.5" height="10.5"' in vorm or 'r="4.72"' in vorm or 'r="5.35"' in vorm


def test_no_chart_needs_more_room_than_a_phone_has_and_no_letter_is_too_small_there(figuren):
    for naam, svg in figuren.items():
        letters = [int(maat) for maat in re.findall(r'font-size="(\d+)"', svg)]
        assert min(letters) >= 12, naam
        if naam != "leef breed":
            assert int(re.search(r'width="(\d+)"', svg)[1]) == grafieken.TELEFOON, naam


def test_same_data_gives_the_same_drawing():
    assert alle_figuren() == alle_figuren()


def test_names_with_control_characters_or_markup_stay_text():
    gif = "a\x02b\ufffe <script>alert(1)</script> {{ 7*7 }}"
    svg = grafieken.staven([Staaf(gif, w(9))], Bijschrift("n", gif, gif, gif)).breed
    assert "<script" not in svg
    assert "{{" not in svg
    assert ElementTree.fromstring(svg).find("title").text == "ab <script>alert(1)</script> {{ 7*7 }}"


def vlak(**anders) -> Vlak:
    return Vlak(**{"breedte": 100, "hoogte": 50, "links": 10, "rechts": 5, "boven": 4, "onder": 6, **anders})


def test_marks_stand_where_the_data_say():
    een = {"x": 1, "y": 2, "x2": 3, "y2": 0}
    omhoog, omlaag = vlak(x=(0, 4), y=(0, 2)), vlak(x=(0, 4), y=(0, 2), omlaag=True)
    assert omhoog.staven([een], "reeks-1") == ['<rect class="vul-reeks-1" x="35" y="4" width="50" height="50"/>']
    assert omhoog.lijnen([een], "lijn") == ['<line class="lijn-lijn" x1="35" y1="4" x2="85" y2="54"/>']
    assert omlaag.lijnen([een], "lijn", dikte=1.5) == [
        '<line class="lijn-lijn" x1="35" y1="54" x2="85" y2="4" stroke-width="1.5"/>'
    ]
    assert omhoog.punten([een], "reeks-1", maat=100, leeg=True, dy=-3) == [
        '<circle class="vul-vlak lijn-reeks-1" cx="35" cy="1" r="5.64" stroke-width="2"/>'  # π × 5.64² = 100
    ]
    assert omhoog.blokjes([een], "reeks-2", dx=10) == [
        '<rect class="vul-reeks-2" x="39.75" y="-1.25" width="10.5" height="10.5"/>'
    ]
    tekening = omhoog.teken(omhoog.blokjes([een], "lijn"), omhoog.lijnen([een], "lijn"))
    assert (tekening.breedte, tekening.hoogte) == (115, 60)
    assert re.findall(r"<(\w+)", tekening.inhoud) == ["rect", "line"]


def test_a_text_is_centred_on_its_point_however_many_lines_it_has():
    hier = vlak(x=(0, 1), y=(0, 1), omlaag=True)
    assert hier.teksten([{"x": 0, "y": 0.5, "t": "Een & twee"}], dx=-8, kant="right", maat=10, dik=True) == [
        '<text class="vul-inkt" font-size="10" font-weight="600" text-anchor="end" x="2" y="32">Een &amp; twee</text>'
    ]
    assert hier.teksten([{"x": 0, "y": 0.5, "t": ["Een", "twee"]}], maat=10, kleur="zacht") == [
        '<text class="vul-zacht" font-size="10" x="10" y="26"><tspan x="10">Een</tspan>'
        '<tspan x="10" dy="12">twee</tspan></text>'
    ]
    assert hier.teksten([{"x": 0.5, "y": 1, "t": "op"}], dx=4, kant="center", maat=10, hoek=-90) == [
        '<text class="vul-inkt" font-size="10" text-anchor="middle" x="4" y="3" '
        'transform="translate(60,54) rotate(-90)">op</text>'
    ]


def test_one_year_or_quarter_stands_in_the_middle():
    assert vlak(x=(0, 0), y=(0, 1)).lijnen([{"x": 0, "x2": 0, "y": 0, "y2": 1}], "lijn") == [
        '<line class="lijn-lijn" x1="60" y1="54" x2="60" y2="4"/>'
    ]
