"""Charts: what is drawn, what is not, and what an SVG may hold."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from werkwijzer.paden import PROJECT
from werkwijzer.rapport import grafieken
from werkwijzer.rapport.cijfers import Waarde
from werkwijzer.rapport.grafieken import Aandeel, Bijschrift, Leefgebied, Staaf, Stapel
from werkwijzer.rapport.svg import INKT, lees

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
    return len(re.findall(rf'<(?:path|line|rect)[^>]*class="(?:[\w-]+ )?{klasse}"', svg))


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
        "trend": grafieken.trend([2023, 2024, 2025], [52, None, 61], bij("trend")) or "",
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
        assert "aria-label=" not in svg, naam  # Vega's own labels are in English
        assert set(re.findall(r"<(\w+)", svg)) <= {"svg", "title", "desc", "g", "path", "line", "text", "tspan"}, naam


def test_every_ink_has_its_colour_in_the_style_sheet(figuren):
    css = (PROJECT / "docs" / "stylesheets" / "rapport.css").read_text(encoding="utf-8")
    klassen = {k for svg in figuren.values() for attr in re.findall(r'class="([^"]+)"', svg) for k in attr.split()}
    for klasse in klassen - {"tekening"}:
        assert f".{klasse} " in css, klasse
    assert {klasse.partition("-")[2] for klasse in klassen - {"tekening"}} <= set(INKT)


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
        return float(re.search(r'x2="(-?[\d.]+)"', lijn).group(1))

    assert lengte(1, 5) == pytest.approx(4 * lengte(2, 3), abs=0.1)
    assert lengte(3, 2) == pytest.approx(-lengte(2, 3), abs=0.1)


def test_phone_version_is_drawn_for_a_phone():
    figuur = grafieken.leefgebieden([leefgebied("Dagbesteding, onderwijs en werk")], bij())
    breedtes = [int(re.search(r'width="(\d+)"', svg).group(1)) for svg in (figuur.breed, figuur.smal)]
    assert breedtes[0] > 600
    assert breedtes[1] <= 345


def test_trend_needs_two_published_years_and_leaves_a_gap():
    assert grafieken.trend([2024, 2025], [None, 61], bij()) is None
    met_gat = grafieken.trend([2023, 2024, 2025], [52, None, 61], bij())
    heel = grafieken.trend([2023, 2024, 2025], [52, 57, 61], bij())
    assert (elementen(met_gat, "lijn-lijn"), elementen(heel, "lijn-lijn")) == (1, 2 + 2)


def test_same_data_gives_the_same_drawing():
    assert alle_figuren() == alle_figuren()


def test_names_with_control_characters_or_markup_stay_text():
    gif = "a\x02b\ufffe <script>alert(1)</script> {{ 7*7 }}"
    svg = grafieken.staven([Staaf(gif, w(9))], Bijschrift("n", gif, gif, gif)).breed
    assert "<script" not in svg
    assert "{{" not in svg
    assert ElementTree.fromstring(svg).find("title").text == "ab <script>alert(1)</script> {{ 7*7 }}"


def test_only_shapes_and_text_are_let_through():
    with pytest.raises(ValueError, match="image"):
        lees('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><image/></svg>')
