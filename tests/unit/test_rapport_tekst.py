"""Dutch numbers and dates, and text that stays text."""

from __future__ import annotations

from datetime import date

import pytest
from markupsafe import Markup

from werkwijzer.kalender import voluit
from werkwijzer.rapport.tekst import (
    alineas,
    anker,
    beginklein,
    euro,
    euro_verschil,
    getal,
    opsomming,
    regels,
    schoon,
    veilig,
    verschil,
)


@pytest.mark.parametrize(
    ("waarde", "decimalen", "verwacht"),
    [
        (61, None, "61"),
        (61.0, None, "61"),
        (37.5, None, "37,5"),
        (2.34, 1, "2,3"),
        (3, 1, "3,0"),
        (1234567.25, 2, "1.234.567,25"),
        (-1.5, None, "−1,5"),
        (-0.04, 1, "0,0"),
        (0, None, "0"),
    ],
)
def test_numbers_the_dutch_way(waarde, decimalen, verwacht):
    assert getal(waarde, decimalen) == verwacht


def test_difference_has_its_sign_but_zero_has_none():
    assert [verschil(3), verschil(-2.5), verschil(0), verschil(0.04, 1)] == ["+3", "−2,5", "0", "0,0"]


def test_euros_stay_on_one_line_and_carry_their_sign_in_front():
    assert [euro(981_000), euro(-1_500.4), euro(0.2)] == ["€\u00a0981.000", "−€\u00a01.500", "€\u00a00"]
    assert [euro_verschil(39_000), euro_verschil(-500), euro_verschil(0)] == [
        "+€\u00a039.000",
        "−€\u00a0500",
        "€\u00a00",
    ]
    assert "\u00a0" in veilig(euro(5))


@pytest.mark.parametrize(
    ("tekst", "html"),
    [
        ("Een.", "<p>Een.</p>"),
        ("Een.\nTwee.", "<p>Een.<br>Twee.</p>"),
        ("Een.\r\n\r\nTwee.", "<p>Een.</p>\n<p>Twee.</p>"),
        ("Een.\n \t\n\n\nTwee.\u2028Drie.", "<p>Een.</p>\n<p>Twee.<br>Drie.</p>"),
        ("  \n ", ""),
        ("<b>\n\n# kop\n\n{{ 7*7 }}", "<p>&lt;b&gt;</p>\n<p>&#35; kop</p>\n<p>&#123;&#123; 7&#42;7 &#125;&#125;</p>"),
        ("- punt\n1. punt", "<p>- punt<br>1. punt</p>"),
    ],
)
def test_text_of_people_keeps_its_lines_and_nothing_else(tekst, html):
    assert alineas(tekst) == html
    assert "\n\n" not in html  # an empty line would end the HTML block, and Markdown would start


def test_date_in_words():
    assert voluit(date(2025, 12, 31)) == "31 december 2025"


def test_list_in_words():
    assert [opsomming([]), opsomming(["a"]), opsomming(["a", "b", "c"])] == ["", "a", "a, b en c"]


def test_small_first_letter_but_not_of_an_abbreviation():
    assert (beginklein("Overlast"), beginklein("UVZ-besluiten")) == ("overlast", "UVZ-besluiten")


@pytest.mark.parametrize(
    "gif",
    ["<b>", "{{ 7*7 }}", "{% raw %}", "{# x #}", "**vet**", "[a](b)", "`code`", '"x" onclick=y', "a & b", "\\*", "|x|"],
)
def test_text_for_a_page_has_no_active_character_left(gif):
    kaal = veilig(gif)
    assert not set(kaal.replace("&#", "&")) & set("<>{}[]*`\"'\\|")
    assert Markup(kaal).unescape() == gif


def test_markup_made_here_passes_and_nothing_is_not_a_text():
    assert veilig(Markup("<b>x</b>")) == "<b>x</b>"
    with pytest.raises(ValueError, match="lege waarde"):
        veilig(None)


def test_control_and_direction_characters_disappear():
    assert schoon("a\x02wzx\x03\x00\u202eb\ud800\ufffe c\r\n\td") == "awzxb c d"


def test_anchor_is_plain():
    assert anker("def", "K1-in", "Vóór & ná") == "def-k1-in-voor-na"


def test_long_name_is_broken_at_words_and_never_lost_in_the_middle():
    assert regels("Dagbesteding / onderwijs / werk", 20) == ["Dagbesteding /", "onderwijs / werk"]
    assert regels("Financiën en hulpverlening", 44, 1) == ["Financiën en hulpverlening"]
    assert all(len(regel) <= 26 for regel in regels("x" * 99, 20))
