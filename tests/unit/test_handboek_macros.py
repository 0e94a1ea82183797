"""What the handbook pages get from their macros, and the colours they are shown in."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

from werkwijzer.formulieren.bevindingen import CATALOGUS
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.handboek import macros
from werkwijzer.huisstijl import contrast
from werkwijzer.jaar.publicatie import Doel, lees_jaren
from werkwijzer.paden import Paden
from werkwijzer.profiel import Indicatorenset, Setindicator, lees_profiel
from werkwijzer.signaalsoorten import SIGNAALSOORTEN

DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.mark.parametrize(
    ("doel", "vanaf", "adres"),
    [
        ("stappen/uvz.md", "", "stappen/uvz/"),
        ("stappen/uvz.md#beslis-zo", "begin/", "../stappen/uvz/#beslis-zo"),
        ("rollen/index.md", "stappen/uvz/", "../../rollen/"),
        ("index.md", "stappen/uvz/", "../../"),
        ("stappen/uvz.md#beslis-zo", "begin/index.html", "../stappen/uvz.html#beslis-zo"),
        ("rollen/index.md", "normenkader.html", "rollen/index.html"),
    ],
)
def test_address_as_seen_from_another_page(doel: str, vanaf: str, adres: str) -> None:
    assert macros.adres(doel, vanaf) == adres


def test_page_foot_names_owner_review_date_and_next_steps() -> None:
    meta = {
        "eigenaar": "voorzitter UVZ",
        "herzien_voor": "2027-03-01",
        "volgende": [{"pad": "plan.md", "tekst": "Maak een plan"}, {"pad": "regie.md", "tekst": "Voer regie"}],
    }
    voet = macros.paginavoet(meta)
    assert "[Maak een plan](plan.md) · [Voer regie](regie.md)" in voet
    assert "Eigenaar: voorzitter UVZ. Herzien vóór 1 maart 2027." in voet


def test_page_foot_says_when_the_page_was_last_changed() -> None:
    stap = {"pad": "plan.md", "tekst": "Maak een plan"}
    meta = {"volgende": stap, "eigenaar": "voorzitter UVZ", "bijgewerkt": "2026-11-27", "herzien_voor": "2027-03-01"}
    assert "voorzitter UVZ. Bijgewerkt op 27 november 2026. Herzien vóór 1 maart 2027." in macros.paginavoet(meta)


MET_DATUM = [p for p in sorted(Paden().docs.rglob("*.md")) if "\nbijgewerkt: " in p.read_text(encoding="utf-8")]


@pytest.mark.parametrize("pad", MET_DATUM, ids=lambda p: p.name)
def test_the_last_change_of_a_page_is_a_date_before_its_review(pad: Path) -> None:
    meta = yaml.safe_load(pad.read_text(encoding="utf-8").split("---\n")[1])
    assert meta["bijgewerkt"] < meta["herzien_voor"]


FORMULIEREN = lees_definities(Paden().formulieren, lees_profiel(Paden().profiel)).formulieren


@pytest.mark.parametrize("code", FORMULIEREN)
def test_field_reference_has_every_question_with_its_purpose(code: str) -> None:
    formulier, tekst = FORMULIEREN[code], macros.veldoverzicht(code)
    velden = [*formulier.losse_velden, *(k for t in formulier.tabellen for k in t.kolommen)]
    assert [v.code for v in velden if f"| {v.label}" not in tekst or v.doel not in tekst] == []


@pytest.mark.parametrize(
    ("code", "zin"),
    [
        ("uvz-verslag", "8 blokken onder elkaar. **Minstens één blok verplicht**."),
        ("uvz-verslag", "16 regels. **Minstens één regel verplicht**."),
        ("plan", "8 regels. **Minstens één regel verplicht** bij ‘Moment’: Start."),
        ("plan", "Eén regel per leefgebied."),
        ("herijking", "Niet invullen<br>rekent het blad zelf uit: Laatste melding plus 9 maanden |"),
        ("jaarcijfers", "**Verplicht**<br>getal, hoogstens 2 cijfers achter de komma, 0 of meer |"),
        (
            "meldingen",
            "**Verplicht** behalve bij ‘Van wie komen deze cijfers?’: Het OM of Justid<br>getal, 0 of meer |",
        ),
    ],
)
def test_field_reference_says_how_to_answer(code: str, zin: str) -> None:
    assert zin in macros.veldoverzicht(code)


@pytest.mark.parametrize("code", FORMULIEREN)
def test_every_form_has_its_page_in_the_menu_with_a_small_picture(code: str) -> None:
    assert f"formulieren/{code}.md" in (DOCS.parent / "mkdocs.yml").read_text(encoding="utf-8")
    assert f"]({code}.md)" in (DOCS / "formulieren" / "index.md").read_text(encoding="utf-8")
    assert (DOCS / "assets" / "formulieren" / f"{code}.png").stat().st_size < 120_000
    assert f"assets/formulieren/{code}.png" in macros.formulierbeeld(code)


def test_every_message_of_the_catalogue_is_listed_once_without_blanks_to_fill_in() -> None:
    lijst = macros.meldingenlijst()
    assert sorted(re.findall(r"^\| ([A-Z]\d\d)<br>", lijst, re.M)) == sorted(CATALOGUS)
    assert "| X01<br>fout | Casusnummer … is niet bekend. |" in lijst
    assert "{" not in lijst


def test_a_step_names_its_figures_as_they_were_published(monkeypatch: pytest.MonkeyPatch) -> None:
    jaren = lees_jaren(Paden().openbaar)
    naam = jaren[max(jaren)].indicator("K1-in").naam
    assert macros.telt_mee("K1-in", "I1").startswith(f"- **K1-in** {naam}\n- **I1** ")
    with pytest.raises(KeyError):
        macros.telt_mee("K99")
    gekozen = Indicatorenset(naam="x", bron="y", indicatoren=(Setindicator(code="I1"),))
    profiel = lees_profiel(Paden().profiel).model_copy(update={"indicatoren": gekozen})
    with monkeypatch.context() as m:
        m.setattr(macros, "_profiel", lambda: profiel)
        m.setattr(macros, "_cijfers", lambda: {"I1": jaren[max(jaren)].indicator("I1")})
        assert macros.telt_mee("K1-in", "I1").startswith("- **I1** "), "what is not in the set is left out"
    monkeypatch.setattr(macros, "_cijfers", dict)
    assert macros.telt_mee("K1-in", "I1") == "- **K1-in**\n- **I1**", "before the first report there are no names"


def test_a_question_points_to_the_figures_that_the_newest_report_has(monkeypatch: pytest.MonkeyPatch) -> None:
    assert macros.in_jaarverslag("I2-zorg", "X9") == "[Jaarverslag](../jaarverslag/index.md), I2-zorg"
    assert macros.in_jaarverslag("X9") == "college"
    monkeypatch.setattr(macros, "_cijfers", dict)
    assert macros.in_jaarverslag("I2-zorg").endswith(", I2-zorg"), "before the first report nothing is known"


def test_the_front_page_goes_to_the_newest_report_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    jaar = max(lees_jaren(Paden().openbaar))
    assert macros.nieuwste_jaarverslag() == f"[Jaarverslag {jaar}](jaarverslag/{jaar}/index.md)"
    monkeypatch.setattr(macros, "_nieuwste", lambda: None)
    assert macros.nieuwste_jaarverslag() == "[Jaarverslag](jaarverslag/index.md)", "before the first report"


def test_the_page_on_costs_opens_with_the_newest_year_and_why_the_average_is_no_price(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """€ 981.000 over 130 trajecten is € 7.546."""
    jaren = lees_jaren(Paden().openbaar)
    zin = macros.kosten_nu().replace("\xa0", " ")
    assert "in 2025 € 981.000 (verzonnen), gemiddeld € 7.500 per traject. Dat is geen prijs: de ene jongere" in zin
    assert zin.endswith("[Jaarverslag 2025](../jaarverslag/2025/index.md#kosten)")
    monkeypatch.setattr(macros, "_cijfers", dict)
    assert "(verzonnen). [Jaarverslag 2025]" in macros.kosten_nu(), "how many trajecten is not public"
    for zonder in (None, jaren[2025].model_copy(update={"kosten": None})):
        monkeypatch.setattr(macros, "_nieuwste", lambda zonder=zonder: zonder)
        assert macros.kosten_nu().endswith("komen in het [jaarverslag](../jaarverslag/index.md).")


def test_the_proposal_follows_the_goal_that_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    jaren = lees_jaren(Paden().openbaar)
    doel = Doel(streefwaarde=28, jaar=2026, vastgesteld_door="de raad", basis=34, basisjaar=2023)
    cijfer = jaren[max(jaren)].indicator("K4-tijd")
    monkeypatch.setattr(macros, "_cijfers", lambda: {"K4-tijd": cijfer.model_copy(update={"doel": doel})})
    gezet = macros.doelcellen("K4-tijd", "hoogstens 42 dagen", "formulieren")
    assert gezet == "34 | hoogstens 28 dagen | 2026 | formulieren. **Al vastgesteld**: de raad"
    monkeypatch.setattr(macros, "_cijfers", lambda: {"K4-tijd": cijfer.model_copy(update={"doel": None})})
    assert macros.doelcellen("K4-tijd", "hoogstens 42 dagen", "x") == "[meten] | hoogstens 42 dagen | [jaar] | x"


def test_no_page_calls_anything_planned() -> None:
    """A figure that was built while a page kept calling it planned is what this is about."""
    paginas = [p for p in sorted(DOCS.rglob("*.md")) if "jaarverslag" not in p.parts]
    assert [p.relative_to(DOCS).as_posix() for p in paginas if re.search("gepland", p.read_text("utf-8"), re.I)] == []


def test_a_page_shows_the_contact_that_the_profile_lets_on_the_site(monkeypatch: pytest.MonkeyPatch) -> None:
    profiel = lees_profiel(Paden().profiel)

    def zet(**wat: object) -> None:
        anders = profiel.model_copy(update={"brieven": profiel.brieven.model_copy(update=wat)})
        monkeypatch.setattr(macros, "_profiel", lambda: anders)

    zet(op_de_site=())
    assert (macros.contact(), macros.fg()) == ("de procesondersteuner van het UVZ", "de FG")
    zet(op_de_site=("telefoon", "email", "fg_contact"), telefoon="14 000", email="a@b.example", fg_contact="kamer 3")
    assert macros.contact(bellen=True).endswith(" (telefoon 14 000 en [a@b.example](mailto:a@b.example))")
    assert macros.contact().endswith(" ([a@b.example](mailto:a@b.example))")
    assert macros.fg() == "de FG (kamer 3)"


def test_a_setting_is_that_of_the_study_or_the_municipality_s_own(monkeypatch: pytest.MonkeyPatch) -> None:
    profiel = lees_profiel(Paden().profiel)
    assert (profiel.termijnen.uvz_weken, profiel.doelgroep.leeftijd_max) == (2, 27)
    assert macros.hier("elke twee weken", "elke 2 weken", "uvz_weken", "leeftijd_max") == "elke twee weken"
    anders = profiel.model_copy(update={"termijnen": profiel.termijnen.model_copy(update={"uvz_weken": 3})})
    monkeypatch.setattr(macros, "_profiel", lambda: anders)
    assert macros.hier("Elke twee weken", "elke 3 weken", "uvz_weken") == "Elke 3 weken"
    assert macros.hier("elke twee weken", "elke 3 weken", "uvz_weken", bron="§2.5").endswith(">Voorstel</span>")
    assert macros.hier("tot 27 jaar", "x", "leeftijd_max", bron="§2.2").endswith(">Praktijk §2.2</span>")


def test_number_of_figures_and_of_those_with_a_target(monkeypatch: pytest.MonkeyPatch) -> None:
    jaren = lees_jaren(Paden().openbaar)
    een, ander, *_ = jaren[max(jaren)].indicatoren
    doel = Doel(streefwaarde=1, jaar=2027, vastgesteld_door="raad")
    cijfers = [een.model_copy(update={"doel": doel}), ander.model_copy(update={"doel": None})]
    monkeypatch.setattr(macros, "_cijfers", lambda: {c.code: c for c in cijfers})
    assert (macros.aantal_cijfers(), macros.aantal_cijfers(met_doel=True)) == (2, 1)
    assert macros.aantal_cijfers(mist_doel=True) == 0, "neither is one of which a target is expected"
    cijfers.append(een.model_copy(update={"code": "O3", "doel": None}))
    assert macros.aantal_cijfers(mist_doel=True) == 1


def test_a_role_page_reads_out_its_row_of_the_table() -> None:
    tekst = macros.jouw_stappen("jeugdboa")
    assert "**Jouw werk:** [Aanmelden](../stappen/aanmelden.md) en [Regie](../stappen/regie.md)." in tekst
    assert "afsluiten.md" not in tekst, "of a step in which you only hear the outcome nothing is said"
    assert "Je zorgt dat het gebeurt" not in tekst
    assert "**Je zorgt dat het gebeurt:** [Plan]" in macros.jouw_stappen("netwerkregisseur")
    assert macros.jouw_stappen("raad") == "", "the council has no part in a step"


def test_a_step_shows_its_own_part_of_the_sharing_matrix() -> None:
    tekst = macros.deelrij("aanmelden")
    assert "| Onderwijs | verzuim in dagen, gedrag op school | ontvangst en uitkomst |" in tekst
    assert not re.search(r"Doel:|{{|\]\([\w-]+\.md", tekst)
    for stap in macros.STAPPEN:
        assert macros.deelrij(stap)


def test_a_number_from_the_profile_reads_well_whatever_it_is() -> None:
    assert [macros.aantal(1, "dag"), macros.aantal(42, "dag"), macros.aantal(1, "jaar"), macros.aantal(5, "jaar")] == [
        "1 dag",
        "42 dagen",
        "1 jaar",
        "5 jaar",
    ]
    assert [macros.elke(1, "week"), macros.elke(2, "week"), macros.elke(1, "jaar"), macros.elke(6, "maand")] == [
        "elke week",
        "elke 2 weken",
        "elk jaar",
        "elke 6 maanden",
    ]


def test_an_amount_is_written_as_in_the_handbook() -> None:
    assert (macros.bedrag(1000), macros.bedrag(250)) == ("€\u00a01.000", "€\u00a0250")


def test_a_director_may_have_another_mandate(monkeypatch) -> None:
    """Also one of a partner: who that is, is said with the organisation."""
    assert macros.inkoopgrens() == macros.bedrag(1000)
    profiel = lees_profiel(Paden().profiel)
    ander = [r.model_copy(update={"inkoop_euro": 500}) if r.rol == "partner" else r for r in profiel.regisseurs]
    monkeypatch.setattr(macros, "_profiel", lambda: profiel.model_copy(update={"regisseurs": tuple(ander)}))
    assert macros.inkoopgrens().startswith("€\u00a01.000 (Ketenpartner met regierol (Jeugdbescherming")
    assert macros.inkoopgrens().endswith(": €\u00a0500)")


@pytest.mark.parametrize("figuur", [macros.werkproces, macros.programmatheorie])
def test_figure_is_well_formed_and_its_boxes_lead_to_pages(figuur: object) -> None:
    html = figuur("begin/")  # type: ignore[operator]
    assert "\n\n" not in html, "a blank line would end the HTML block"
    boom = ElementTree.fromstring(html.replace(' xmlns="http://www.w3.org/2000/svg"', ""))
    ids = [element.get("id") for element in boom.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert all(svg.find("title") is not None and svg.find("desc") is not None for svg in boom.iter("svg"))
    for a in boom.iter("a"):
        pad = (DOCS / "begin" / str(a.get("href")).partition("#")[0]).resolve()
        assert (pad / "index.md").is_file() or pad.with_suffix(".md").is_file(), a.get("href")


def tokens(kiezer: str) -> dict[str, str]:
    css = (DOCS / "stylesheets" / "werkwijzer.css").read_text(encoding="utf-8")
    eigen = dict(re.findall(r"--ww-([\w-]+): (#[0-9a-f]{6});", css.split(kiezer + " {", 1)[1].split("}", 1)[0]))
    stijl = lees_profiel(Paden().profiel).huisstijl
    return eigen | (stijl.donker() if "slate" in kiezer else stijl.licht())


def test_contrast_of_black_and_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("kiezer", ['[data-md-color-scheme="default"]', '[data-md-color-scheme="slate"]'])
def test_colours_meet_wcag_aa(kiezer: str) -> None:
    t = tokens(kiezer)
    labels = ("praktijk", "voorstel", "wet", "elders", "let-op", "klaar", "fictief")
    tekst = [(f, a) for f in ("inkt", "inkt-zacht", "kop", "link", "link-aan") for a in ("achtergrond", "vlak")]
    tekst += [(f, f"{soort}-vlak") for soort in labels for f in (soort, "inkt", "inkt-zacht", "link")]
    tekst += [(f, "merk-vlak") for f in ("inkt", "inkt-zacht", "kop", "link")]
    tekst += [("merk-inkt", "merk"), ("merk-inkt", "merk-donker")]
    vorm = [(f, "achtergrond") for f in t if f.startswith("reeks-") or f in ("vooruit", "gelijk", "achteruit")]
    vorm += [("lijn-sterk", "achtergrond"), ("lijn-sterk", "vlak")]
    te_laag = [
        (*p, norm) for paren, norm in ((tekst, 4.5), (vorm, 3)) for p in paren if contrast(t[p[0]], t[p[1]]) < norm
    ]
    assert te_laag == []


def test_every_kind_of_reminder_stands_in_the_handbook_with_the_numbers_of_the_profile() -> None:
    lijst = macros.signalenlijst()
    assert [s.naam for s in SIGNAALSOORTEN if f"**{s.naam}**" not in lijst] == []
    assert "uiterlijk 42 dagen na het besluit" in lijst
    assert "{" not in lijst


def test_the_agenda_page_shows_what_the_profile_gives_a_partner() -> None:
    rijen = {rij.split(" | ")[0].strip("| "): rij for rij in macros.deelregels("agenda").splitlines()}
    assert "gedrag en overlast" in rijen["Zorg"]
    assert "meldingen van de politie" not in rijen["Zorg"]
    assert "aanleiding" not in rijen["School"]
    assert "Gemeente" not in rijen
