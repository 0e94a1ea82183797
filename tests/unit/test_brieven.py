"""The model letters: their text has one source, the page shows it, and they can be read by many."""

from __future__ import annotations

import re

import pytest
from docx import Document
from docx.oxml.ns import qn

from werkwijzer.handboek.modelbrieven import brieftekst
from werkwijzer.paden import PROJECT

MAP = PROJECT / "docs" / "convenant" / "brieven"
BRIEVEN = sorted(pad.stem for pad in MAP.glob("*.docx"))
VELD = re.compile(r"{{ (\w+) }}")


TAG = re.compile(r"{%.*?%}")


def alineas(naam: str) -> list[str]:
    """What people read in a letter: without the tags that say when a part is in it."""
    zonder = (TAG.sub("", a.text) for a in Document(str(MAP / f"{naam}.docx")).paragraphs)
    return [tekst for tekst in zonder if tekst]


AAN_JONGEREN = ["afsluiting", "besluit", "niet-besproken", "notificatie", "uitnodiging"]


def test_there_are_five_letters_to_young_people_and_two_to_colleagues() -> None:
    assert sorted([*AAN_JONGEREN, "bevestiging", "overdracht"]) == BRIEVEN


@pytest.mark.parametrize("naam", BRIEVEN)
def test_page_shows_the_letter_and_its_fields_as_written(naam: str) -> None:
    html = brieftekst(naam)
    assert "{" not in html  # no field can be read as a template
    ouders = "<p><em>Alleen in de brief aan ouders of een voogd op een ander adres:</em></p>"
    assert (ouders in html) == (naam in AAN_JONGEREN)
    getoond = re.sub(r"<[^>]+>", "", re.sub(r"<em>.*?</em>", "", html)).replace("&#123;", "{").replace("&#125;", "}")
    assert [regel for regel in getoond.splitlines() if regel] == alineas(naam)


def test_unknown_letter_is_refused() -> None:
    with pytest.raises(FileNotFoundError, match=r"bezwaar\.docx"):
        brieftekst("bezwaar")


def test_the_manual_explains_every_field() -> None:
    uitleg = (PROJECT / "beheer" / "brieven.md").read_text(encoding="utf-8").split("## Alle invulvelden")[1]
    uitgelegd = set(re.findall(r"`(\w+)`", uitleg))
    gebruikt = {veld for naam in BRIEVEN for alinea in alineas(naam) for veld in VELD.findall(alinea)}
    assert gebruikt == uitgelegd


@pytest.mark.parametrize("naam", AAN_JONGEREN)
def test_where_a_letter_says_who_acts_for_a_child_it_is_a_parent_or_a_guardian(naam: str) -> None:
    """A carer without authority has no say; a guardian, often an institution, has (UAVG art. 5)."""
    tekst = " ".join(alineas(naam))
    assert "verzorger" not in tekst
    assert re.findall(r"ouders(?! of (?:je )?voogd)", tekst) == []


@pytest.mark.parametrize("naam", BRIEVEN)
def test_letter_is_an_accessible_document(naam: str) -> None:
    document = Document(str(MAP / f"{naam}.docx"))
    taal = document.styles.element.find(f".//{qn('w:docDefaults')}//{qn('w:lang')}")
    assert taal is not None
    assert taal.get(qn("w:val")) == "nl-NL"
    kop = [a.text for a in document.paragraphs if a.style and a.style.name == "Heading 1"]
    assert kop == [document.core_properties.title]


@pytest.mark.parametrize("naam", BRIEVEN)
def test_sentences_are_short(naam: str) -> None:
    """Many readers are 14 or have little Dutch: seldom more than 15 words, on average fewer than 10."""
    zinnen = [zin.split() for alinea in alineas(naam) for zin in re.split(r"(?<=[.?!:])\s", alinea) if zin.strip()]
    assert sum(map(len, zinnen)) / len(zinnen) < 10
    assert max(map(len, zinnen)) <= 18, max(zinnen, key=len)


@pytest.mark.parametrize(
    ("naam", "zin"),
    [
        ("notificatie", "cijfers van 1 tot en met 5"),
        ("notificatie", "{{ leefgebieden }}"),
        ("notificatie", "aanhoudingen"),
        ("notificatie", "wie het kreeg"),
        ("notificatie", "wissen, of er even niets mee te doen"),
        ("notificatie", "{{ bewaartermijn_zonder_aanpak }}"),
        ("notificatie", "Zij doen dat twee jaar."),
        ("notificatie", "bezwaar maken bij de gemeente"),
        ("afsluiting", "tot {{ politie_tot }}"),
        ("afsluiting", "bezwaar maken bij de gemeente"),
        ("afsluiting", "Autoriteit Persoonsgegevens"),
        ("niet-besproken", "Wij kregen informatie van: {{ bron }}."),
        (
            "niet-besproken",
            "Wij schreven op: je naam en bijnamen, geslacht, geboortedatum, adres, school of werk. Ook je ouders of voogd, "
            "en wat er is gezien, zoals zorgen, overlast of contact met de politie. Ook of je bij een jeugdgroep hoort.",
        ),
        ("notificatie", "regels van rechter, OM of burgemeester"),
        ("niet-besproken", "Alleen de gemeente, de politie en wie je aanmeldde, kennen je naam."),
        ("niet-besproken", "De gemeente mag dit omdat: {{ grondslag }}."),
        ("besluit", "Alleen wie erbij was en wie je aanmeldde, weten wat er is besloten."),
        *(
            (naam, zin)
            for naam in ("niet-besproken", "besluit")
            for zin in (
                "Wij bewaren je gegevens tot {{ bewaren_tot }}.",
                "wie het kreeg",
                "bezwaar maken bij de gemeente",
                "{{ fg_contact }}",
                "Autoriteit Persoonsgegevens",
            )
        ),
    ],
)
def test_letter_is_open_about_what_is_kept_by_whom_and_for_how_long(naam: str, zin: str) -> None:
    assert zin in " ".join(alineas(naam))


def test_a_letter_to_an_adult_does_not_ask_what_the_parents_want() -> None:
    assert "wat jij wilt, en tot je 18e ook wat je ouders of voogd willen" in " ".join(alineas("uitnodiging"))


def test_who_may_phone_is_anybody_and_who_asks_for_a_child_is_a_parent() -> None:
    """The invitation to talk stands after the sentence about a parent, else a child may think not to be allowed to phone."""
    regels = alineas("notificatie")
    assert [r[:20] for r in regels if r.startswith(("Ben je nog geen 16?", "Wil je eerst praten?"))] == [
        "Ben je nog geen 16? ",
        "Wil je eerst praten?",
    ]


def test_a_hand_over_does_not_tell_a_care_provider_that_somebody_is_in_the_approach() -> None:
    """The receiver may be any organisation; a hand-over does not end the approach."""
    assert "aanpak" not in " ".join(alineas("overdracht"))


def test_the_statement_of_secrecy_can_be_signed() -> None:
    document = Document(str(MAP.parent / "geheimhouding.docx"))
    tekst = "\n".join(a.text for a in document.paragraphs)
    assert "Handtekening:" in tekst
    assert "Wetboek van Strafrecht, artikel 272" in tekst
    assert "Melden wat de wet vraagt of toestaat, zoals bij Veilig Thuis, mag altijd." in tekst
    assert document.core_properties.title == "Verklaring van geheimhouding"
