"""What a young person or parent is told about the own rights: first things first, and the same on page, rights page and letters."""

from __future__ import annotations

import re

import pytest

from tests.unit.test_handboek_tegenspraak import plat
from tests.unit.test_leestijd import DOCS, gevuld, leesminuten, woorden
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.handboek import macros
from werkwijzer.handboek.modelbrieven import brieftekst
from werkwijzer.profiel import lees_profiel
from werkwijzer.rapport.tekst import opsomming

PAGINA, RECHTEN = "over/jongeren.md", "convenant/rechten.md"
BELOFTE = (
    "Wij delen dan niets tot je antwoord hebt, tenzij er gevaar is. Wij stoppen, tenzij er een heel dringende reden is"
)
OVER_GEGEVENS = ["notificatie", "besluit", "niet-besproken", "afsluiting"]


def zonder_links(tekst: str) -> str:
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", tekst)


def rij(naam: str, kop: str) -> str:
    """The second cell of the row of a page that begins with `kop`."""
    return plat(naam).split(f"| {kop} | ")[1].split(" |")[0]


# ---------- what is asked first is answered first ----------


@pytest.mark.parametrize(
    ("vraag", "antwoord"),
    [
        (
            "Moet ik meedoen?",
            "Nee. Een gesprek en vrijwillige hulp mag je weigeren. Het overleg kan dan toch doorgaan.",
        ),
        ("Moet ik meedoen?", "Wat rechter, OM of burgemeester oplegt, moet wel."),
        ("Krijg ik straf?", "Niet van dit overleg."),
        ("Wie ziet het?", "Wie er iets voor moet doen. Je school niet alles, je werk niets."),
        ("Hoe lang bewaren jullie het?", "Tot 5 jaar na het einde van de aanpak."),
        (
            "Hoe lang bewaren jullie het?",
            "Geen aanpak, of alleen aangemeld? Dan 12 maanden na het laatste formulier over je. Eerst een aanpak, later weer "
            "aangemeld? Dan geldt de laatste van die twee dagen.",
        ),
        ("Mag ik het zien, of zeggen dat jullie moeten stoppen?", "Ja: zo doe je dat"),
    ],
)
def test_the_page_begins_with_what_somebody_wants_to_know_first(vraag: str, antwoord: str) -> None:
    begin = zonder_links(plat(PAGINA).split("## ")[0])
    assert woorden(begin) < 140
    assert antwoord in begin.split(f"- {vraag} ")[1].split(" - ")[0]


def test_the_whole_page_is_read_within_five_minutes() -> None:
    assert leesminuten([gevuld(PAGINA)], klikken=1) < 5


def test_a_parent_on_the_page_for_professionals_is_sent_on_at_once() -> None:
    intro = gevuld(RECHTEN).split("{ .intro }")[0]
    assert (
        "Gaat het over jou of je kind? Lees [Voor jongeren en ouders](../over/jongeren.md#wat-mag-je-vragen)" in intro
    )


@pytest.mark.parametrize("tekst", [plat(PAGINA), brieftekst("uitnodiging")], ids=["page", "invitation"])
def test_a_parent_is_not_somebody_who_is_older(tekst: str) -> None:
    assert "Ben je ouder?" not in tekst


def test_somebody_may_say_no_and_bring_whom_they_trust() -> None:
    assert "Dat gesprek is niet verplicht." in brieftekst("notificatie")
    assert "Het is niet verplicht, maar zo telt mee wat jij wilt." in brieftekst("uitnodiging")
    assert "Iemand anders die je vertrouwt, mag altijd mee." in brieftekst("uitnodiging")
    assert "Je ouders mogen mee, of een ander die je vertrouwt" in plat(PAGINA)


# ---------- the same promise everywhere ----------


def test_whoever_objects_is_promised_the_same_everywhere() -> None:
    assert BELOFTE in rij(PAGINA, "Stoppen (de wet noemt ook dit bezwaar)")
    for naam in OVER_GEGEVENS:
        assert f"Vind je dat wij moeten stoppen? Zeg ons waarom. {BELOFTE}." in brieftekst(naam), naam
    assert "De gemeente stopt, tenzij zij dwingende redenen heeft" in plat(RECHTEN)
    assert "niets delen tot er antwoord is (art. 18), en vóór het UVZ van de agenda halen, tenzij er gevaar is" in plat(
        RECHTEN
    )
    for tekst in (plat(PAGINA), *map(brieftekst, OVER_GEGEVENS)):
        assert "opnieuw naar" not in tekst


def test_before_a_director_is_named_the_chair_acts_on_a_request() -> None:
    assert "| Wat de regisseur doet, en vóór het UVZ de voorzitter |" in plat(RECHTEN)


def test_who_decides_is_the_municipality_and_not_the_director_or_the_officer() -> None:
    assert "De gemeente beslist, niet je regisseur; de FG adviseert." in plat(PAGINA)
    assert "wat de gemeente beslist" in brieftekst("notificatie")
    assert "De gemeente beslist, na advies van de FG: college of burgemeester, of wie zij mandaat gaven." in plat(
        RECHTEN
    )


def test_the_two_meanings_of_bezwaar_are_told_apart() -> None:
    """To the processing (AVG art. 21), at any time; and to the answer (Awb), within six weeks."""
    tekst = plat(PAGINA)
    assert "Je kunt bezwaar maken bij de gemeente, binnen zes weken, en daarna naar de rechter." in tekst
    assert "(Vragen om te stoppen mag altijd.)" in tekst
    assert "ezwaar om te stoppen" not in tekst
    assert [kop for kop in re.findall(r"^#+ .*", gevuld(PAGINA), re.M) if "bezwaar" in kop] == []
    tekst = plat(RECHTEN)
    assert "Dit bezwaar is tegen het antwoord, want dat is een besluit (UAVG art. 34, Awb)." in tekst
    assert "Het bezwaar in de tabel kan altijd" in tekst


@pytest.mark.parametrize("naam", OVER_GEGEVENS)
def test_below_sixteen_a_parent_with_custody_or_guardian_asks(naam: str) -> None:
    assert "Ben je nog geen 16? Dan vraagt een ouder met gezag of je voogd dit voor je." in brieftekst(naam)


def test_from_sixteen_a_parent_needs_the_young_persons_word_on_paper() -> None:
    vragen = plat(PAGINA).split("## Inzage vragen, of vragen om te stoppen ")[1].split(" | ")[0]
    assert "Nog geen 16? Dan vraagt een ouder met gezag of je voogd het voor je." in vragen
    assert "Vanaf 16 vraag je het zelf, of een ander (ook je ouder) met een briefje van jou." in vragen
    assert "Vanaf 16 kan een ouder dat alleen met een briefje van jou." in brieftekst("notificatie")
    assert "de jongere, of een ander met schriftelijke machtiging" in rij(RECHTEN, "16 of 17")


# ---------- what is kept, who gets it and how long, in each letter about data ----------


@pytest.mark.parametrize(
    ("naam", "hoe_lang", "wie"),
    [
        (
            "notificatie",
            "bewaartermijn_zonder_aanpak",
            "Wie het nodig heeft voor het werk: gemeente, politie en organisaties in het overleg, zoals OM en school. "
            "Zij houden het geheim. Moet een ander iets weten? Dan hoor je dat van ons.",
        ),
        (
            "besluit",
            "bewaren_tot",
            "Alleen wie erbij was en wie je aanmeldde, weten wat er is besloten. Helpt een organisatie je verder? Dan die ook.",
        ),
        (
            "niet-besproken",
            "bewaren_tot",
            "Alleen de gemeente, de politie en wie je aanmeldde, kennen je naam. Helpt een organisatie je verder? Dan die ook.",
        ),
        ("afsluiting", "bewaren_tot", "Het blijft bij de gemeente. Wie met je werkte, hoort dat de aanpak stopt."),
    ],
)
def test_each_letter_about_data_tells_term_recipients_and_objection(naam: str, hoe_lang: str, wie: str) -> None:
    tekst = brieftekst(naam)
    assert f"{hoe_lang} &#125;&#125;" in tekst
    assert wie in tekst
    assert "binnen zes weken bezwaar maken bij de gemeente" in tekst
    assert "Autoriteit Persoonsgegevens" in tekst


def test_the_first_letter_names_who_is_at_the_meeting_not_only_who_helps() -> None:
    wie = "de gemeente, de politie en organisaties zoals OM, school, hulpverleners en woningcorporatie"
    assert f"Daar praten {wie}." in brieftekst("notificatie")


def test_the_invitation_says_where_the_rights_stand() -> None:
    tekst = brieftekst("uitnodiging")
    for brief in ("Je kreeg al een brief van ons.", "Je krijgt nog een brief van ons."):
        assert f"{brief} Daarin staat wat wij over je opschrijven en wat je mag vragen." in tekst


def test_help_that_somebody_gets_is_among_what_is_written_down() -> None:
    assert (
        "of je hulp krijgt. Vrijwillig? Alleen als jij het goedvindt. Ben je jonger dan 16, dan ook je ouders."
        in plat(PAGINA)
    )
    assert "school en hulp" in brieftekst("notificatie")


def test_the_eight_parts_of_a_life_are_named_in_plain_words() -> None:
    definities = lees_definities(DOCS.parent / "forms", lees_profiel(DOCS.parent / "data" / "gemeente.toml"))
    assert f"acht delen van je leven: {opsomming(definities.leefgebieden_gewoon)}." in plat(PAGINA)


def test_a_school_is_said_to_hear_what_the_matrix_gives_it() -> None:
    assert rij(PAGINA, "Je school") == (
        "dat wij over je praten, als zij erbij is. Verder alleen wat zij moet doen, wie je regisseur is en wanneer het "
        "stopt. Meldde zij je aan? Besluit en reden"
    )
    assert "wat school moet doen of laten" in macros.deelrij("uvz")
    assert "partners met een actie horen naam en nummer van de regisseur" in macros.deelrij("regisseur")
    assert "dat de aanpak stopt, als school een actie had" in macros.deelrij("afsluiten")
    assert "| Onderwijs | verzuim in dagen, gedrag op school | ontvangst en uitkomst |" in macros.deelrij("aanmelden")


def test_council_and_press_hear_numbers_only() -> None:
    assert rij(PAGINA, "De gemeenteraad, de krant, iedereen") == "alleen aantallen, niets waaraan iemand je herkent"


# ---------- after the end ----------


def test_purpose_and_basis_of_the_two_years_after_are_told_wherever_they_are() -> None:
    na = plat(PAGINA).split("Na het einde zegt de politie")[1]
    assert "Zo tellen wij hoe vaak dat gebeurt." in na
    assert "en mag alleen na een besluit van politie en OM (Wpg en Wjsg)." in na
    for naam in ("notificatie", "afsluiting"):
        assert "Zo tellen wij bij hoeveel jongeren dat gebeurt." in brieftekst(naam)
        assert "Dat mag alleen na een besluit van politie en OM. De regels staan in de Wpg en de Wjsg." in brieftekst(
            naam
        )
    dossier = zonder_links(plat(RECHTEN).split("| Dossier van wie in de aanpak was: ")[1])
    assert "(tot twee jaar na de afsluiting, om dat te tellen: Wpg en Wjsg, na een besluit) |" in dossier


def test_after_a_negative_closure_the_group_meeting_goes_on_about_you() -> None:
    zin = "politie, OM en gemeente in het groepsoverleg nog over je."
    assert f"Hielp de aanpak niet, en hoor je bij een groep? Dan praten {zin}" in plat(PAGINA)
    brief = brieftekst("afsluiting")
    assert brief.index("En als de afsluiting negatief is:") < brief.index(
        "Politie, OM en gemeente praten in het groeps"
    )


def test_the_english_summary_names_all_four_labels() -> None:
    engels = gevuld("over/index.md").split("## Summary in English")[1]
    assert re.findall(r"\*([A-Z][^*]+)\*:", engels) == ["Praktijk", "Voorstel", "Wettelijk kader", "Elders"]
