"""A table that may scroll is a stop for the keyboard in the HTML that the builder makes, not by a script afterwards."""

from __future__ import annotations

from lxml import html
from markdown import Markdown

TABEL = "| Wat | Termijn |\n|---|---|\n| Plan | 6 weken |\n"


def tabellen(tekst: str) -> list[dict[str, str]]:
    uitbreidingen = ["attr_list", "md_in_html", "tables", "toc", "werkwijzer.handboek.tabellen"]
    pagina = html.fromstring(Markdown(extensions=uitbreidingen).convert(tekst) or "<p>")
    return [dict(tabel.attrib) for tabel in pagina.getroottree().iter("table")]


def test_a_table_is_a_stop_and_is_called_after_the_heading_above_it() -> None:
    assert tabellen(f"# Bewaren\n\n## Hoe lang `nu` {{ #lang }}\n\n{TABEL}\n## Wie\n\n{TABEL}") == [
        {"tabindex": "0", "aria-label": "Tabel: Hoe lang nu"},
        {"tabindex": "0", "aria-label": "Tabel: Wie"},
    ]


def test_a_heading_in_a_block_counts_for_the_tables_behind_it() -> None:
    tekst = f'## Eerst\n\n<div class="per-rij" markdown>\n\n### Daarna\n\n{TABEL}\n</div>\n\n{TABEL}'
    assert [t["aria-label"] for t in tabellen(tekst)] == ["Tabel: Daarna", "Tabel: Daarna"]


def test_a_name_that_the_page_gives_stays() -> None:
    tabel = '<table aria-labelledby="raci" markdown>\n<tr><td>R</td></tr>\n</table>'
    assert tabellen(f'## Rollen\n\n<div class="raci" markdown>\n{tabel}\n</div>') == [
        {"aria-labelledby": "raci", "tabindex": "0"}
    ]


def test_a_list_of_fields_folds_and_is_no_stop() -> None:
    assert tabellen(f'## Vragen\n\n<div class="velden meldingen" markdown>\n\n{TABEL}\n</div>') == [{}]


def test_without_a_heading_there_is_no_name() -> None:
    assert tabellen(TABEL) == [{"tabindex": "0"}]
