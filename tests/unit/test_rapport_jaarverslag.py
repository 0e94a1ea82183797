"""The report pages as files: complete, safe, the same every time, and made from the publications alone."""

from __future__ import annotations

import json
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import markdown
import pandas
import pytest
import yaml

from tests.unit.rapport_voorbeeld import drie_jaren, indicator, kosten, profiel, publicatie
from werkwijzer.jaar.publicatie import Functie, Jaarpublicatie, lees_jaren
from werkwijzer.rapport import grafieken
from werkwijzer.rapport.cijfers import Blik, getoond
from werkwijzer.rapport.jaarverslag import indexpagina, jaarpagina, schrijf_jaarverslagen, verantwoordingspagina

GIF = (
    "</svg></table></div><script>alert(1)</script> {{ 7*7 }} {% raise %} {# x #} [l](javascript:alert(1)) **vet** `c` "
    '--8<-- "mkdocs.yml"\n\n# kop\n\n!!! note\n    x\x02wzxhzdk:1\x03\n\n<div markdown>" onclick="x" \' |x| =1+1 {: onload=x }'
)
EXTENSIES = ["abbr", "admonition", "attr_list", "def_list", "md_in_html", "tables", "toc"]


class Pagina(HTMLParser):
    """What a browser would make of a page: elements, ids, links and the visible text."""

    def __init__(self, bron: str) -> None:
        super().__init__()
        self.kop = yaml.safe_load(bron.split("---\n")[1])
        self.elementen: list[tuple[str, tuple[str, ...]]] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tekst = ""
        self._svg = 0
        self.feed(markdown.markdown(bron.split("---\n", 2)[2], extensions=EXTENSIES))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        eigenschappen = dict(attrs)
        self._svg += tag == "svg"
        if not self._svg or tag == "svg":
            self.elementen.append((tag, tuple(sorted(eigenschappen))))
        if naam := eigenschappen.get("id"):
            self.ids.append(naam)
        if tag == "a":
            self.links.append(eigenschappen.get("href") or "")

    def handle_endtag(self, tag: str) -> None:
        self._svg -= tag == "svg"

    def handle_data(self, data: str) -> None:
        self.tekst += data


def test_in_the_search_a_report_counts_less_than_the_handbook_and_an_older_one_less_still() -> None:
    assert [pagina(jaar).kop["search"]["boost"] for jaar in (2025, 2024, 2023)] == [0.05, 0.025, 0.01667]
    assert Pagina(indexpagina(drie_jaren())).kop["search"]["boost"] == 0.5
    assert "recidive" in pagina(2025).kop["tags"], "the newest report answers the council's ordinary words"
    assert "tags" not in pagina(2024).kop
    tabellen = [attributen for naam, attributen in pagina().elementen if naam == "table"]
    assert tabellen
    assert all("data-search-exclude" in attributen for attributen in tabellen), "cells are glued together in a result"


def pagina(jaar: int = 2025, jaren: dict[int, Jaarpublicatie] | None = None) -> Pagina:
    return Pagina(jaarpagina(jaren or drie_jaren(), jaar, profiel()))


def vergiftigd(deel: Any, tekst: str, behalve: set[str]) -> Any:
    """The same publication with `tekst` behind every text that is there, except in the fields `behalve`."""
    if isinstance(deel, dict):
        return {k: v if k in behalve else vergiftigd(v, tekst, behalve) for k, v in deel.items()}
    if isinstance(deel, list):
        return [vergiftigd(d, tekst, behalve) for d in deel]
    return deel + tekst if isinstance(deel, str) and deel else deel


def vergiftigde_jaren(tekst: str = GIF, *behalve: str) -> dict[int, Jaarpublicatie]:
    """`behalve`: names that the report looks for, to keep the page the same but for the texts."""
    vast = {"schema", "status", "niveau", "datum", "peildatum", "eenheid", "code", "kolommen", "soort", *behalve}
    return {
        jaar: Jaarpublicatie.model_validate(vergiftigd(p.model_dump(mode="json", by_alias=True), tekst, vast))
        for jaar, p in met_verhaal().items()
    }


def met_verhaal() -> dict[int, Jaarpublicatie]:
    """Three years with every text that people can write, also those that not every year has."""
    jaren = {}
    for jaar in (2023, 2024, 2025):
        cijfers = tuple(
            c.model_copy(update={"herkomst": "Stadspeiling"}) if c.niveau == "effect" else c
            for c in publicatie(jaar).indicatoren
        )
        jaren[jaar] = publicatie(
            jaar,
            herzieningen=({"datum": "2026-03-01", "reden": "Een fout."},),
            indicatorenset="Eigen set",
            indicatoren=cijfers,
            context=({"naam": "Vernielingen", "waarde": 40, "bron": "Politie"},),
            kosten=kosten(jaar).model_copy(update={"personeel": (Functie(functie="Regisseur", fte=7.9),)}),
        )
    return jaren


# ---------- a small municipality ----------


def kleine_jaren(stand: int) -> dict[int, Jaarpublicatie]:
    """Three years in which hardly anything may be shown but how many young people there are."""
    weg = {"waarde": None, "teller": None, "noemer": None, "interval": None, "onderdrukt": "niet getoond"}
    uit = {}
    for jaar, p in drie_jaren().items():
        indicatoren = [i.model_copy(update={"waarde": stand} if i.code == "K1" else weg) for i in p.indicatoren]
        tabellen = [
            t.model_copy(
                update={
                    "cellen": tuple((None,) * len(t.kolommen) for _ in t.rijen),
                    "markeringen": tuple(("niet getoond",) * len(t.kolommen) for _ in t.rijen),
                }
            )
            for t in p.tabellen
        ]
        uit[jaar] = p.model_copy(update={"indicatoren": tuple(indicatoren), "tabellen": tuple(tabellen)})
    return uit


def _kaal(html: str) -> str:
    return re.sub(r"<[^>]+>", "", html)


def test_a_small_report_folds_what_it_cannot_tell_into_a_sentence_per_section_and_draws_no_empty_chart():
    klein, groot = (jaarpagina(kleine_jaren(stand), 2025, profiel()) for stand in (29, 30))
    for bron in (klein, groot):
        assert re.findall(r'<figure class="grafiek" id="([^"]+)"', bron) == ["fig-kosten"]
    delen = re.findall(r"^## .*? \{: #(\w+) \}\n(.*?)(?=^## |\Z)", klein, re.M | re.S)
    gevouwen = {naam: deel.count('<p class="stil">') for naam, deel in delen}
    assert max(gevouwen.values()) == 1
    assert {naam for naam, n in gevouwen.items() if n} == {"wie", "gedaan", "jongeren", "overlast", "context"}
    wie = dict(delen)["wie"]
    assert "Niet getoond, zodat niemand te herkennen is: " in wie
    for titel in ("leeftijd", "geslacht"):
        assert re.search(rf'<a href="verantwoording/index.html#[\w-]+">[^<]*{titel}', wie, re.I), titel
    assert ">29</span>" in klein
    assert 3 * klein.count("niet getoond") < groot.count("niet getoond")
    assert "zien die cijfers in de vertrouwelijke kwartaalrapportage" in klein
    assert "kwartaalrapportage" not in groot
    alle = indexpagina(kleine_jaren(29))
    assert "<figure" not in alle
    assert alle.count("niet getoond") < indexpagina(kleine_jaren(30)).count("niet getoond")


def test_a_report_is_small_when_it_is_not_public_that_there_are_many_young_people():
    def klein(**anders: Any) -> bool:
        i = indicator("K1", "In de aanpak", None, "jongeren", **anders)
        return Blik.op({2025: publicatie(indicatoren=(i,))}, 2025).klein

    assert klein(onderdrukt="niet getoond")
    assert klein(onderdrukt="niet getoond", bereik=(0, 29))
    assert not klein(onderdrukt="niet getoond", bereik=(20, 31))
    assert not klein()  # not computed


# ---------- content ----------


def test_sections_stand_in_the_order_of_importance():
    koppen = re.findall(r"^## .* \{: #([\w-]+) \}$", jaarpagina(met_verhaal(), 2025, profiel()), re.M)
    assert koppen == [
        *("oogopslag", "veranderd", "aanpak", "wie", "gedaan", "jongeren", "overlast", "doelen"),
        *("kosten", "verhaal", "context", "debat"),
    ]


def test_page_is_not_a_template_and_says_what_it_is():
    bron = jaarpagina(drie_jaren(), 2025, profiel())
    assert Pagina(bron).kop["title"] == "Jaarverslag 2025"
    assert Pagina(bron).kop["render_macros"] is False
    assert "{{" not in bron
    assert "{%" not in bron


def test_fictional_figures_say_so_on_the_page_and_in_every_chart():
    bron = jaarpagina(drie_jaren(), 2025, profiel())
    assert "Dit is een voorbeeld." in bron
    grafieken = re.findall(r'<figure class="grafiek".*?</figure>', bron, re.S)
    assert len(grafieken) >= 5
    for grafiek in grafieken:
        assert all("fictieve gegevens</text>" in svg for svg in re.findall(r"<svg.*?</svg>", grafiek, re.S))
        assert "Fictieve gegevens." in grafiek
    echt = {jaar: publicatie(jaar, fictief=False) for jaar in (2024, 2025)}
    assert not re.search(r"fictie|is een voorbeeld", jaarpagina(echt, 2025, profiel()), re.I)


@pytest.mark.parametrize("jaar", [2023, 2024, 2025])
def test_every_anchor_exists_and_every_id_is_unique(jaar):
    p = pagina(jaar)
    assert len(p.ids) == len(set(p.ids))
    assert {link[1:] for link in p.links if link.startswith("#")} <= set(p.ids)


def test_every_figure_leads_to_its_definition():
    p, achterin = pagina(), Pagina(verantwoordingspagina(drie_jaren(), 2025, profiel()))
    for cijfer in drie_jaren()[2025].indicatoren:
        anker = "def-" + cijfer.code.lower()
        assert anker in achterin.ids
        assert f"verantwoording/index.html#{anker}" in p.links
    assert {link.partition("#")[2] for link in p.links if "verantwoording/index.html#" in link} <= set(achterin.ids)
    assert {link[1:] for link in achterin.links if link.startswith("#")} <= set(achterin.ids)


def test_every_chart_has_finding_sentence_source_and_figures():
    bron = jaarpagina(drie_jaren(), 2025, profiel())
    for grafiek in re.findall(r'<figure class="grafiek".*?</figure>', bron, re.S):
        assert re.search(r"<figcaption>[^<]{10,}</figcaption>\n<p>[^<]{10,}</p>", grafiek)
        assert "Bron: " in grafiek
        assert "<details><summary>Toon de cijfers</summary>" in grafiek
        assert "<caption>" in grafiek


def test_tables_have_heads_with_scope():
    bron = jaarpagina(drie_jaren(), 2025, profiel())
    tabellen = re.findall(r"<table.*?</table>", bron, re.S)
    assert len(tabellen) >= 10
    for tabel in tabellen:
        assert "<caption" in tabel
        assert all('scope="' in th for th in re.findall(r"<th\b[^>]*>", tabel))
        assert all(rij.startswith('<th scope="row"') for rij in re.findall(r"<tr[^>]*>(.*?)</tr>", tabel)[1:])


def test_page_names_what_is_missing_instead_of_leaving_it_out():
    leeg = publicatie(indicatoren=(indicator("I1", "Vooruitgang", 61, "%"),), kosten=None, duiding=None)
    tekst = pagina(2025, {2025: leeg}).tekst
    assert "Cijfers over aanhoudingen, veroordelingen en overlast zijn over 2025 niet ingediend." in tekst
    assert "De kosten en de dekking van 2025 zijn niet ingediend." in tekst
    assert "Het verhaal bij de cijfers is over 2025 niet ingediend." in tekst
    assert "het aantal woninginbraken zijn over 2025 niet ingediend" in tekst
    assert "Er is nog geen doel vastgesteld." in tekst
    assert "Nog niet vastgesteld: een doel voor vooruitgang." in tekst


def test_a_year_without_all_quarters_says_so_for_each_figure():
    bron = jaarpagina(drie_jaren(), 2023, profiel())
    overlast = bron.partition("{: #overlast }")[2].partition("{: #doelen }")[0]
    assert "Geen cijfer: niet alle kwartalen zijn geleverd: recidive binnen 12 maanden" in _kaal(overlast)
    assert "Wat dit verslag wel en niet zegt" in overlast
    assert "contacten van vóór de start zijn maar deels bekend: alleen wat de aanmelding zegt" in overlast
    assert "<figure" not in overlast


def test_programme_theory_shows_nuisance_recidivism_and_safety():
    bron = jaarpagina(drie_jaren(), 2025, profiel())
    schema = bron.partition('<figure class="schema"')[2].partition("</figure>")[0]
    for waarde in ("85 meldingen", "wel bij 13 van 30", "rapportcijfer 7,2"):
        assert schema.count(f">{waarde}</text>") == 2, waarde  # wide and narrow
    eerste = jaarpagina(drie_jaren(), 2023, profiel())
    schema = eerste.partition('<figure class="schema"')[2].partition("</figure>")[0]
    assert (schema.count(">geen cijfer</text>"), schema.count(">niet ingediend</text>")) == (4, 2)


def test_costs_stand_on_the_page_with_budget_sources_and_limits():
    bron = jaarpagina(drie_jaren(), 2025, profiel())
    assert (
        '<span class="tegel-waarde tegel-bedrag">€\u00a0700.001</span>\n<span class="tegel-eenheid">begroot €\u00a0685.000</span>'
        in bron
    )
    deel = bron.partition("{: #kosten }")[2].partition("{: #verhaal }")[0].replace("\xa0", " ")
    assert '<tr class="post"><th scope="row">Trajecten</th><td class="getal">30.000</td>' in deel
    assert '<tr class="bron-som"><th scope="row">Rijk</th><td class="getal">55.000</td>' in deel
    assert "Nagerekend" in deel
    assert "de inzet van partners zelf" in deel
    assert "De opgegeven functies tellen samen 7,9 fte." in deel
    assert "Naar soort: personeel € 664.001 (begroot € 655.000) en inkoop € 36.000 (begroot € 30.000)." in deel
    assert "Gemiddeld per traject" not in deel  # the number of trajecten is not published here


def test_the_first_screen_says_that_nobody_can_tell_whether_the_approach_did_it():
    top = jaarpagina(drie_jaren(), 2025, profiel()).partition("## Wat veranderde")[0]
    assert "Of een verandering door de aanpak komt, is niet te zeggen: er is geen groep om mee te vergelijken." in top


def test_costs_per_traject_only_with_n_and_what_it_does_not_say():
    """€ 700,001 over 75 trajecten is € 9,333."""
    jaren = drie_jaren()
    per_jaar = indicator("K1-jaar", "In de aanpak in de loop van het jaar", 75, "trajecten")
    jaren[2025] = jaren[2025].model_copy(update={"indicatoren": (*jaren[2025].indicatoren, per_jaar)})
    deel = (
        jaarpagina(jaren, 2025, profiel())
        .partition("{: #kosten }")[2]
        .partition("{: #verhaal }")[0]
        .replace("\xa0", " ")
    )
    assert "€ 9.300: de werkelijke kosten gedeeld door de 75 trajecten die in het jaar liepen (n = 75)." in deel
    assert "Dat is geen prijs" in deel


def test_staff_per_function_adds_up_to_the_total():
    geld = kosten().model_copy(
        update={"fte": 3.5, "personeel": (Functie(functie="Regisseur", fte=2.75), Functie(functie="Analist", fte=0.75))}
    )
    deel = jaarpagina({2025: publicatie(kosten=geld)}, 2025, profiel())
    assert '<th scope="row">Regisseur</th><td class="getal">2,75</td>' in deel
    assert '<tr class="totaal"><th scope="row">Totaal</th><td class="getal">3,50</td>' in deel


def test_status_of_a_goal_is_a_word_with_a_sign_and_comes_before_the_numbers():
    bron = jaarpagina(drie_jaren(), 2025, profiel())
    kaart = bron.partition('<li class="doelkaart">')[2].partition("</li>")[0]
    assert '<p class="status"><span aria-hidden="true">✓</span> op koers</p>' in kaart
    assert kaart.index("op koers") < kaart.index("<dl")
    assert "voorbeeldbesluit van de raad" in kaart


def test_story_keeps_its_line_ends_and_says_what_kind_of_example_it_is():
    bron = jaarpagina(drie_jaren(), 2025, profiel())
    assert "<p>Eerste regel.<br>Tweede regel.</p>\n<p>Nieuwe alinea.</p>" in bron
    assert "<h3>Een verzonnen voorbeeld</h3>\n<p>Een jongere ging weer naar school.</p>" in bron
    assert "<dt>Hoe gaat het?</dt>\n<dd><p>Beter.</p></dd>" in bron
    echt = jaarpagina({2025: publicatie(fictief=False)}, 2025, profiel())
    assert "<h3>Een voorbeeld, zo veranderd dat niemand te herkennen is</h3>" in echt


def test_an_outcome_figure_of_a_later_version_gets_its_place():
    o1 = indicator("O1", "Recidive binnen 12 maanden", 31, "%", niveau="outcome", teller=9, noemer=29)
    bron = jaarpagina({2025: publicatie(indicatoren=(o1,))}, 2025, profiel())
    overlast = bron.partition("{: #overlast }")[2].partition("{: #doelen }")[0]
    assert "Recidive binnen 12 maanden" in overlast
    assert "nog geen cijfers" not in overlast


def test_every_published_table_is_on_the_page_also_an_unknown_one():
    extra = publicatie().tabel("regie").model_copy(update={"code": "nieuw", "titel": "Een nieuwe tabel"})
    p = publicatie(tabellen=(*publicatie().tabellen, extra))
    bron = jaarpagina({2025: p}, 2025, profiel()) + verantwoordingspagina({2025: p}, 2025, profiel())
    for tabel in p.tabellen:
        if tabel.code != "stroom":  # shown over the years
            assert f">{tabel.titel}</caption>" in bron, tabel.code
        assert f'id="bescherming-{tabel.code}"' in bron


def test_withheld_cells_read_as_words_and_never_as_a_number():
    bron = jaarpagina(drie_jaren(), 2025, profiel())
    rij = re.search(r'<tr><th scope="row">Gezondheid</th>(.*?)</tr>', bron).group(1)
    cellen = re.findall(r"<td[^>]*>(.*?)</td>", rij)
    assert cellen == ["38", "3,4", "3,5", "niet getoond", "27", "&lt;5"]


def test_nothing_behind_a_withheld_figure_is_on_any_page_or_in_any_download(tmp_path):
    geheim = {"teller": 7331, "noemer": 7332, "interval": (73.35, 73.36), "onderdrukt": "niet getoond"}
    cijfers = tuple(
        indicator(code, code, None, "%", **geheim) for code in ("K1", "K1-in", "K4", "K6", "K6-geslaagd", "I1")
    )
    jaren = {2024: publicatie(2024), 2025: publicatie(indicatoren=cijfers)}
    schrijf_jaarverslagen(jaren, tmp_path, profiel())
    gezien = 0
    for pad in (tmp_path / "jaarverslag").rglob("*"):
        if pad.is_file() and pad.suffix not in {".json", ".png"}:  # the publication itself, and no text in it
            gezien += 1
            assert not re.search(rb"7\.?33[12]|73[.,]3", pad.read_bytes()), pad.name
    assert gezien == 11


def test_a_page_never_shows_a_later_year_but_links_to_it():
    jaren = drie_jaren()
    zonder = {jaar: jaren[jaar] for jaar in (2023, 2024)}
    assert pagina(2024, jaren).links.count("../2025/index.md") == 1

    def kaal(bron: str) -> str:
        zonder_koppeling = bron.replace("[2025](../2025/index.md){ .ander-jaar } · ", "")
        zonder_koppeling = re.sub(r'<a href="../2025/index.html#\w+"[^>]*>2025 →</a>', "", zonder_koppeling)
        # for the search only, which puts the newest report first
        return re.sub(r"^(tags:.*|search:|  boost: .*)\n", "", zonder_koppeling, flags=re.MULTILINE)

    assert kaal(jaarpagina(jaren, 2024, profiel())) == kaal(jaarpagina(zonder, 2024, profiel()))


def test_every_section_leads_to_itself_in_the_year_before_and_after():
    jaren = drie_jaren()
    for jaar, buren in ((2023, {2024}), (2024, {2023, 2025}), (2025, {2024})):
        p = pagina(jaar, jaren)
        secties = set(re.findall(r"^## .*\{: #(\w+) \}", jaarpagina(jaren, jaar, profiel()), re.MULTILINE))
        assert len(secties) == 12
        secties.remove("oogopslag")  # the top of the page names all years
        heen = {link for link in p.links if re.fullmatch(r"\.\./\d{4}/index\.html#\w+", link)}
        assert heen == {f"../{buur}/index.html#{sectie}" for buur in buren for sectie in secties}
        assert all(secties <= set(pagina(buur, jaren).ids) for buur in buren)


# ---------- older, emptier and stranger content ----------


@pytest.mark.parametrize("code", [t.code for t in publicatie().tabellen])
def test_page_stands_without_any_one_table(code):
    p = publicatie(tabellen=tuple(t for t in publicatie().tabellen if t.code != code))
    assert pagina(2025, {2025: p}).ids


@pytest.mark.parametrize("code", ["K1", "K1-in", "K4-tijd", "K6-geslaagd", "I1", "I2-positief"])
def test_page_stands_without_any_one_indicator(code):
    p = publicatie(indicatoren=tuple(i for i in publicatie().indicatoren if i.code != code))
    zonder = pagina(2025, {2024: publicatie(2024), 2025: p})
    assert {link[1:] for link in zonder.links if link.startswith("#")} <= set(zonder.ids)


def test_page_stands_with_nothing_at_all_and_with_everything_withheld():
    leeg = publicatie(indicatoren=(), tabellen=())
    assert "geen cijfers gepubliceerd" in pagina(2025, {2025: leeg}).tekst
    p = publicatie()
    weg = publicatie(
        indicatoren=tuple(
            i.model_copy(update={"waarde": None, "teller": None, "noemer": None, "interval": None, "onderdrukt": "<5"})
            for i in p.indicatoren
        ),
        tabellen=tuple(
            t.model_copy(
                update={
                    "cellen": tuple((None,) * len(t.kolommen) for _ in t.rijen),
                    "markeringen": tuple(("niet getoond",) * len(t.kolommen) for _ in t.rijen),
                }
            )
            for t in p.tabellen
        ),
    )
    assert "niet getoond" in pagina(2025, {2025: weg}).tekst


def test_text_from_people_changes_nothing_but_text():
    schoon = Pagina(jaarpagina(met_verhaal(), 2025, profiel()))
    vies = pagina(2025, vergiftigde_jaren(" <i>{{ x }}</i>", "rijen"))
    assert vies.elementen == schoon.elementen
    assert "Voorbeeldstad <i>{{ x }}</i>" in vies.tekst


def test_hostile_text_stays_text():
    jaren = vergiftigde_jaren()
    for bron in (jaarpagina(jaren, 2025, profiel()), indexpagina(jaren)):
        p = Pagina(bron)
        assert "{{" not in bron
        assert "{%" not in bron
        assert "--8<--" not in bron
        assert "\x02" not in bron
        tags = {tag for tag, _ in p.elementen}
        assert "script" not in tags
        assert not [a for _, attrs in p.elementen for a in attrs if a.startswith("on")]
        assert not [link for link in p.links if link.startswith("javascript")]
        assert "<script>alert(1)</script> {{ 7*7 }}" in p.tekst
        assert p.kop["title"].startswith("Jaarverslag")


# ---------- index ----------


def test_index_puts_all_years_side_by_side_newest_first():
    bron = indexpagina(drie_jaren())
    p = Pagina(bron)
    koppen = re.findall(r'<th scope="col" class="getal">(\d{4})</th>', bron)
    assert koppen[:3] == ["2025", "2024", "2023"]
    assert {f"{jaar}/index.md" for jaar in (2023, 2024, 2025)} <= set(p.links)
    assert len(p.ids) == len(set(p.ids))


def test_a_card_of_a_year_tells_how_many_how_it_goes_goals_and_costs():
    kaart = re.search(r"### \[2025\].*?<p>(.*?)</p>", indexpagina(drie_jaren()), re.DOTALL)[1]
    assert re.fullmatch(
        r"58 jongeren in de aanpak op 31 december 2025; bij 25 van 41 jongeren vooruitgang gemeten\. "
        r"Doelen: .*op koers.*\. Kosten: €.700\.001, begroot €.685\.000\.",
        kaart,
    ), kaart


def test_links_from_the_index_into_a_year_lead_somewhere():
    jaren = drie_jaren()
    doelen = {
        "2025/index.html": pagina(2025, jaren).ids,
        "2025/verantwoording/index.html": Pagina(verantwoordingspagina(jaren, 2025, profiel())).ids,
    }
    index = Pagina(indexpagina(jaren))
    doelen[""] = index.ids
    ankers = [link.split("#") for link in index.links if "#" in link]
    assert {pad for pad, _ in ankers} == set(doelen)
    assert [anker for pad, anker in ankers if anker not in doelen[pad]] == []


def test_index_tells_how_a_figure_went_since_the_first_year_that_shows_it():
    jaren = drie_jaren()
    rij = {code: _verlooprij(jaren, code) for code in ("K1", "I1", "K4-tijd")}
    assert re.sub("<.*?>", "", rij["K1"]) == "+34 sinds 2023"  # 24, 41, 58
    assert rij["K1"].count("<rect") == 3
    assert rij["I1"] == "<small>+3 procentpunt sinds 2024</small>"  # withheld in 2023, 57,9, 61,0: hardly another bar
    assert re.sub("<.*?>", "", rij["K4-tijd"]) == "−7 sinds 2023"  # 51, 45,5, 44


def test_small_bars_stand_only_where_they_show_a_difference():
    assert grafieken.staafjes([87, 93, 99]).count("<rect") == 3
    assert grafieken.staafjes([None, 5, 10, 0]).count("<rect") == 2  # a gap, and a bar without height
    for niets in ([95, 93, 99], [99], [None, 4, None], [0, 0], [-2, 5]):
        assert grafieken.staafjes(niets) == "", niets


def test_index_without_years_says_so():
    assert "nog geen jaarverslag" in Pagina(indexpagina({})).tekst


# ---------- files ----------


@pytest.fixture(scope="module")
def geschreven(tmp_path_factory) -> tuple[Path, list[Path]]:
    """The pages of three years, and which files were written; nobody changes them."""
    map_ = tmp_path_factory.mktemp("drie-jaren")
    return map_, schrijf_jaarverslagen(drie_jaren(), map_, profiel())


@pytest.fixture
def eigen(geschreven, tmp_path) -> Path:
    """A copy of them."""
    return Path(shutil.copytree(geschreven[0], tmp_path / "eigen"))


def test_files_and_links_between_them_exist(geschreven):
    for md in (geschreven[0] / "jaarverslag").rglob("*.md"):
        for link in Pagina(md.read_text(encoding="utf-8")).links:
            doel = link.partition("#")[0]
            hier = doel and "raad/" not in doel and "normenkader" not in doel and "://" not in doel
            if hier:  # handbook pages are written by hand
                assert (md.parent / doel.replace("index.html", "index.md")).exists(), (md, link)


def test_json_copy_is_the_publication(geschreven):
    map_ = geschreven[0] / "jaarverslag" / "2024"
    assert lees_jaren(map_) == {2024: publicatie(2024)}
    assert json.loads((map_ / "2024.json").read_text(encoding="utf-8"))["schema"] == "werkwijzer/jaar/1"


def test_second_run_writes_nothing_and_first_run_is_reproducible(geschreven, tmp_path):
    (a, eerste), b = geschreven, tmp_path
    assert len(eerste) == 4 + 3 * 7
    assert schrijf_jaarverslagen(drie_jaren(), a, profiel()) == []
    schrijf_jaarverslagen(drie_jaren(), b, profiel())
    for pad in eerste:
        assert pad.read_bytes() == (b / pad.relative_to(a)).read_bytes(), pad.name


def test_the_line_of_pandas_on_the_page_reads_all_years_and_gives_the_published_numbers(geschreven, monkeypatch):
    jaren = drie_jaren()
    monkeypatch.chdir(geschreven[0] / "jaarverslag")
    regel = re.search(r"`(cijfers = pandas\.read_csv\(.*?\))`", indexpagina(jaren))
    assert regel
    namen: dict[str, Any] = {"pandas": pandas}
    exec(regel[1], namen)
    cijfers = namen["cijfers"]
    waarden = cijfers[(cijfers["tabel"] == "indicatoren") & (cijfers["kolom"] == "waarde")]
    gelezen = {(int(r.jaar), r.rij): r.waarde for r in waarden.dropna(subset="waarde").itertuples()}
    assert gelezen == {
        (jaar, c.code): c.waarde for jaar, p in jaren.items() for c in p.indicatoren if getoond(c) is not None
    }


def test_the_lines_of_r_and_excel_name_the_signs_that_the_file_uses():
    """The line of R was run by hand (R 4.2.2 on Debian): 648 rows, and the same sum of values as pandas finds."""
    index = indexpagina(drie_jaren())
    assert (
        '`cijfers <- read.csv2("cijfers-alle-jaren.csv", fileEncoding = "UTF-8-BOM")`' in index
    )  # ; and , are read.csv2's
    assert "Type wijzigen met landinstelling" in index


def test_a_removed_year_goes_but_other_files_stay(eigen):
    map_ = eigen / "jaarverslag"
    (map_ / "2023" / "eigen-foto.png").write_bytes(b"x")
    buiten = eigen / "raad" / "2023"
    buiten.mkdir(parents=True)
    (buiten / "index.md").write_text("hand", encoding="utf-8")
    schrijf_jaarverslagen({2025: publicatie()}, eigen, profiel())
    assert not (map_ / "2024").exists()
    assert [pad.name for pad in (map_ / "2023").iterdir()] == ["eigen-foto.png"]
    assert (buiten / "index.md").read_text(encoding="utf-8") == "hand"
    assert (map_ / "2025" / "index.md").is_file()


def test_only_the_changed_year_is_written_again(eigen):
    anders = drie_jaren() | {2025: publicatie(status="concept")}
    namen = {
        pad.relative_to(eigen / "jaarverslag").as_posix() for pad in schrijf_jaarverslagen(anders, eigen, profiel())
    }
    assert namen == {"index.md", "2025/index.md", "2025/cijfers-2025.xlsx", "2025/2025.json", "catalogus.jsonld"}


def _verlooprij(jaren: dict[int, Jaarpublicatie], code: str) -> str:
    """The last cell of a figure's row on the page of all years."""
    naam = next(c.naam for c in jaren[2025].indicatoren if c.code == code)
    return re.search(rf">{re.escape(naam)}[^<]*</a></th>.*<td class=\"getal\">(.*?)</td></tr>", indexpagina(jaren))[1]


def test_page_stays_light():
    assert len(jaarpagina(drie_jaren(), 2025, profiel()).encode()) < 150_000


def test_what_a_figure_does_not_say_is_denied_once():
    cijfers = tuple(
        indicator(code, code, 9).model_copy(update={"zegt_niet": tekst})
        for code, tekst in (("A", "Niet hoeveel."), ("B", "Niets over de aanpak."), ("C", "Waarom het zo is."))
    )
    achterin = Pagina(verantwoordingspagina({2025: publicatie(indicatoren=cijfers)}, 2025, profiel()))
    tekst = " ".join(achterin.tekst.split())
    for zin in ("zegt niet hoeveel.", "zegt niets over de aanpak.", "zegt niet waarom het zo is."):
        assert f"Dit cijfer {zin}" in tekst


def test_committed_years_give_pages(tmp_path):
    jaren = lees_jaren(Path(__file__).parents[2] / "data" / "openbaar")
    schrijf_jaarverslagen(jaren, tmp_path, profiel())
    for jaar in jaren:
        p = Pagina((tmp_path / "jaarverslag" / str(jaar) / "index.md").read_text(encoding="utf-8"))
        assert {link[1:] for link in p.links if link.startswith("#")} <= set(p.ids)
        assert not re.search(r"\bniets? niets?\b", " ".join(p.tekst.split()), re.I)
