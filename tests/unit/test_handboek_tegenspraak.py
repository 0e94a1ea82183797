"""Pages that told different stories tell one: each test names what clashed, and what holds now.

The order of letter and agenda, what a partner and a young person get to see, who may give which data, what a director
may spend, and the words we use.
"""

from __future__ import annotations

import ast
import re

import pytest

from tests.unit.test_leestijd import DOCS, gevuld, paginas
from werkwijzer.casus.feiten import NIEUW_GEDRAG
from werkwijzer.formulieren.bevindingen import CATALOGUS, Ernst
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.handboek import macros
from werkwijzer.handboek.modelbrieven import brieftekst
from werkwijzer.paden import PROJECT
from werkwijzer.profiel import lees_profiel
from werkwijzer.rapport.tekst import opsomming
from werkwijzer.signaalsoorten import PER_CODE
from werkwijzer.site.rollen import alle_rollen
from werkwijzer.volgsysteem.overleg.agenda import REDENEN

EIGEN = [n for n in paginas() if not n.startswith(("convenant/", "over/", "raad/")) and n != "sociaal-domein.md"]


def plat(naam: str) -> str:
    """A page as read: macros filled in, on one line, without bold marks."""
    return " ".join(gevuld(naam).replace("**", "").replace("\xa0", " ").split())


def handleiding(naam: str) -> str:
    """A page of the manual as it stands, on one line, without bold marks."""
    tekst = (DOCS.parent / "beheer" / f"{naam}.md").read_text(encoding="utf-8")
    return " ".join(tekst.replace("**", "").split())


def test_the_letter_goes_out_before_the_agenda() -> None:
    tekst = plat("stappen/agenderen.md")
    assert tekst.index("Verstuur eerst de notificatiebrief") < tekst.index("Verstuur daarna elke partner alleen")
    assert "Vóór de uitnodigingen uitgaan, uiterlijk bij de eerste verstrekking" in tekst
    for naam in ("rollen/voorzitter.md", "rollen/procesondersteuner.md"):
        assert re.search(r"Eerst de (brief|brieven), dan de uitnodigingen", plat(naam)), naam
    assert "De procesondersteuner stuurt eerst de brief en dan de uitnodigingen" in plat("begin/kort.md")
    stappen = handleiding("agenda")
    assert stappen.index("Verstuur eerst de brieven") < stappen.index("Verstuur daarna elke uitnodiging")
    (rij,) = re.findall(r"\| Voor elk UVZ \|[^|]+\|", handleiding("index"))
    assert rij.index("eerst de [brieven](brieven.md)") < rij.index("daarna de [uitnodigingen](agenda.md)")


def test_nobody_is_asked_about_a_name_before_the_young_person_knows() -> None:
    voor_de_brief = macros.deelrij("agenderen")
    assert "Anderen: algemeen advies, zonder naam |" in voor_de_brief
    for kant in ("Zorg", "Onderwijs"):
        assert f"| {kant} | algemeen advies, zonder naam |" in voor_de_brief
    assert "| politie: ja. Anderen: op vraag, zonder naam | op vraag, zonder naam | op vraag, zonder naam |" in plat(
        "convenant/deelmatrix.md"
    )
    assert "zonder naam. Kan dat niet? Vraag het in het UVZ." in plat("stappen/agenderen.md")
    assert "is weg voordat een uitnodiging met de naam uitgaat" in macros.deelrij("agenderen")


def test_how_often_scores_are_given_is_the_same_for_who_gives_and_who_gets_them() -> None:
    for naam in ("over/jongeren.md", "normenkader.md", "begin/kort.md", "stappen/regie.md"):
        assert "elke 6 maanden" in plat(naam), naam


def test_a_late_referral_waits_for_the_next_meeting_because_the_agenda_is_out() -> None:
    assert "Meld je na het agenderingsoverleg aan, dan wordt het een UVZ later" in plat("stappen/aanmelden.md")
    assert "| Tot het agenderingsoverleg | elke partner |" in plat("rollen/voorzitter.md")
    assert "Meer jongeren dan plaatsen?" in plat("stappen/agenderen.md")
    assert "de uitnodiging komt 7 dagen vooraf" in plat("rollen/halt.md")


def test_a_partner_gets_its_own_actions_and_the_report_stays_with_the_municipality() -> None:
    tekst = plat("stappen/uvz.md")
    assert "blijft bij de gemeente. Partners krijgen alleen hun eigen acties." in tekst
    assert "Partners krijgen eigen acties, de regisseur een" in plat("rollen/voorzitter.md")
    assert "gemeente: het besluit en alle acties" in macros.deelrij("uvz")
    assert "Partners krijgen hun acties, niet het hele plan." in plat("stappen/plan.md")


def test_who_brings_what_of_justice_is_the_same_in_matrix_step_and_role() -> None:
    assert "| [UVZ](../stappen/uvz.md#wat-mag-je-delen) | politie: ja. Anderen: op vraag |" in plat(
        "convenant/deelmatrix.md"
    )
    rij = macros.deelrij("uvz")
    assert "Reclassering: voorwaarden, einddatum, of het toezicht lukt" in rij
    assert "gedrag buiten, eigen voorwaarden" in rij


def test_halt_tells_the_same_three_things_in_the_meeting_to_the_director_in_a_referral_and_by_law() -> None:
    wat = "of een straf loopt of klaar is, sinds wanneer, en of"
    halt = plat("rollen/halt.md")
    assert f"vertel alleen {wat} de jongere komt, en alleen op een vraag. Niet wat die" in halt
    assert "Ook niet in een aanmelding." in halt
    assert "geef de regisseur begin en einde door, en of de jongere komt" in halt
    assert "advies uit ervaring, zonder feiten uit de straf" in halt
    assert f"Halt: {wat} de jongere komt." in macros.deelrij("uvz")
    assert f"zegt alleen {wat} de jongere komt" in plat("convenant/wet.md")


def test_what_the_police_tells_at_a_review_is_the_day_that_the_form_asks_for() -> None:
    assert "De procesondersteuner vraagt de politie om de datum van de laatste melding" in plat("stappen/herijken.md")
    assert "politie: datum van de laatste melding |" in macros.deelrij("herijken")
    assert "datum van de laatste melding. Het blad rekent" in plat("formulieren/herijking.md")


def test_a_school_brings_nothing_to_what_goes_to_the_veiligheidshuis() -> None:
    assert "| op vraag | op vraag | nee | gemeente: ja |" in plat("convenant/deelmatrix.md")
    assert "| Onderwijs | niets |" in macros.deelrij("opschalen")


def test_the_step_says_what_an_invitation_holds() -> None:
    """`test_delen` holds the profile to the same."""
    assert (
        "casusnummer, naam, bijnamen, geboortedatum, de eigen vraag en acties; aanleiding en gedrag alleen voor partners die "
        "gemeente en politie aanwezen" in plat("stappen/agenderen.md")
    )


def test_the_list_for_police_and_om_holds_what_they_need_to_find_somebody() -> None:
    assert "de lijst: casusnummer, naam en geboortedatum, alleen voor jou" in plat("formulieren/meldingen.md")


def test_a_young_person_gets_a_short_plan_and_may_ask_to_see_the_rest() -> None:
    tekst = plat("stappen/plan.md")
    assert (
        "een korte versie: doelen, grenzen en hun afspraken. Vragen zij meer, dan geldt het [recht op inzage]" in tekst
    )


def test_on_the_street_you_say_what_you_brought_in_yourself() -> None:
    tekst = plat("rollen/jongerenwerk.md")
    assert "Zeg wat jij inbracht en wat jouw actie is. Voor de rest: de regisseur." in tekst
    assert "zeg je niets over het UVZ" not in tekst


def test_convictions_do_not_come_from_the_police() -> None:
    assert "Veroordelingen komen van OM of Justid (Wjsg)" in plat("rollen/politie.md")
    assert "| Veroordeling | OM of Justid | de dag van de uitspraak |" in plat("formulieren/meldingen.md")


def test_a_first_arrest_is_no_recidivism() -> None:
    for naam in ("begrippen.md", "formulieren/meldingen.md"):
        assert "Een eerste aanhouding is geen recidive" in plat(naam)


def test_after_closing_it_is_told_what_still_comes_in_why_and_how_long() -> None:
    tekst = plat("stappen/afsluiten.md")
    for zin in (
        "Nog twee jaar meldt de politie",
        "Doel: tellen bij hoeveel jongeren",
        "Grondslag:",
        "in de afsluitbrief",
        "bezwaar",
    ):
        assert zin in tekst
    assert "alleen om te tellen" in plat("formulieren/meldingen.md")


def test_the_closing_letter_tells_purpose_basis_term_and_objection() -> None:
    tekst = brieftekst("afsluiting")
    for zin in (
        "alleen na een besluit van politie en OM. De regels staan in de Wpg en de Wjsg",
        "Zo tellen wij",
        "politie_tot",
        "bezwaar maken",
        "Andere organisaties",
    ):
        assert zin in tekst


def test_the_first_letter_tells_scores_arrests_rights_and_readers() -> None:
    tekst = brieftekst("notificatie")
    for zin in ("cijfers van 1 tot en met 5", "aanhoudingen, veroordelingen", "wie het kreeg", "om iets te wissen"):
        assert zin in tekst
    for zin in ("er even niets mee te doen", "Vind je dat wij moeten stoppen", "bezwaar maken bij de gemeente"):
        assert zin in tekst


def test_nobody_has_to_know_a_folder_to_send_a_form() -> None:
    definities = lees_definities(DOCS.parent / "forms", lees_profiel(DOCS.parent / "data" / "gemeente.toml"))
    for naam, formulier in definities.formulieren.items():
        assert "postvak" not in formulier.naar, naam
        assert re.search(r"procesondersteuner|voorzitter|informatieanalist|regisseur", formulier.naar), naam


def test_police_and_municipality_decide_in_practice_and_the_uvz_is_our_proposal() -> None:
    tekst = (DOCS / "stappen" / "herijken.md").read_text(encoding="utf-8")
    besluit = tekst.split("**Wie besluit?**")[1].split("\n")[0]
    praktijk, voorstel = besluit.split('{{ label("voorstel") }}')
    assert "bepalen gemeente en politie" in praktijk
    assert "valt het besluit in het groepsoverleg" in praktijk
    assert voorstel.strip() == "Buiten een groep besluit het UVZ over afsluiten."
    assert 'Afsluiten mag {{ label("praktijk", "§2.5") }}, met de reden erbij |' in tekst


def test_fixed_partners_stay_and_others_come_for_their_own_young_person() -> None:
    assert "wie niet betrokken of gevraagd is, gaat weg" in plat("rollen/voorzitter.md")
    assert "Vast of op afroep: je bent er alleen bij je eigen jongeren, of als je bent gevraagd" in plat(
        "stappen/uvz.md"
    )


def test_when_the_agenda_is_made_is_our_proposal() -> None:
    assert 'vóór elk UVZ {{ label("voorstel") }} |' in (DOCS / "overleggen.md").read_text(encoding="utf-8")


def test_whether_the_closing_letter_waits_for_the_group_is_left_as_the_study_has_it() -> None:
    assert "Na afsluiting van deze aanpak en de groepsaanpak" in plat("convenant/informeren.md")


def test_parents_of_an_adult_are_not_told_by_us() -> None:
    for naam in ("stappen/aanmelden.md", "stappen/opschalen.md", "stappen/uvz.md", "convenant/datalek.md"):
        assert "de jongere en, tot 18 jaar, de ouders" in plat(naam).replace("krijgen de jongere", "de jongere"), naam
    assert "Jongere en, tot 18 jaar, ouders krijgen een korte versie" in plat("stappen/plan.md")
    assert "nodig jongere en, tot 18 jaar, ouders uit" in plat("rollen/netwerkregisseur.md")


def test_from_sixteen_only_the_young_person_consents_to_help() -> None:
    assert "toestemming aan de jongere, en tot 16 jaar aan de ouders" in plat("rollen/zorgnetwerk.md")
    assert "vanaf 16 jaar de jongere zelf" in plat("rollen/zorgaanbieder.md")


def test_one_sender_goes_to_the_veiligheidshuis() -> None:
    assert "Eén afzender: de voorzitter." in macros.deelrij("opschalen")
    assert "Voorzitter UVZ, op voorstel van de regisseur" in plat("stappen/opschalen.md")


def test_a_boa_watches_a_mayors_order_and_no_condition_of_a_court() -> None:
    assert "Een bevel van de burgemeester, zoals een gebiedsverbod, controleer je wel" in re.sub(
        r"\[([^\]]*)\]\([^)]*\)", r"\1", plat("rollen/jeugdboa.md")
    )
    assert "Politie en boa letten erop" in plat("convenant/wet.md")


def test_the_process_support_sends_the_closing_letter() -> None:
    assert "Laat de procesondersteuner de [brief]" in plat("stappen/afsluiten.md")
    rij = plat("convenant/informeren.md").split("| Afgesloten |")[1]
    assert rij.split("|")[1].strip() == "procesondersteuner namens de burgemeester"


@pytest.mark.parametrize("naam", ["notificatie", "afsluiting"])
def test_both_letters_say_that_police_and_om_report_for_two_years_more(naam: str) -> None:
    tekst = brieftekst(naam)
    assert "of je bent aangehouden" in tekst
    assert re.search(r"Het OM vertelt ons [^.]*of je bent veroordeeld", tekst)


@pytest.mark.parametrize("naam", ["notificatie", "besluit", "niet-besproken", "afsluiting"])
def test_every_letter_with_an_objection_says_that_a_judge_comes_after_it(naam: str) -> None:
    assert "bezwaar maken bij de gemeente, en daarna naar de rechter." in brieftekst(naam)


def test_police_and_om_each_deliver_their_own_quarter() -> None:
    assert "leveren politie en OM elk hun [meldingen]" in plat("overleggen.md")
    assert "politie en OM, elk een eigen" in plat("formulieren/index.md")
    assert "ontvangt de [meldingen]" in plat("rollen/informatieanalist.md")


def test_a_referral_goes_to_the_chair_wherever_it_is_told() -> None:
    assert (
        macros.formulierfeiten("aanmelding")
        .split("Naar\n:   ")[1]
        .startswith("de procesondersteuner, voor de voorzitter")
    )
    assert re.search(r"naar de procesondersteuner .+, voor de voorzitter\.", plat("stappen/aanmelden.md"))


def test_at_a_data_leak_you_call_the_officer_of_your_own_organisation() -> None:
    assert "Bel de FG van je eigen organisatie (bij de gemeente: de FG" in plat("convenant/datalek.md")


def test_a_probation_officer_tells_a_breach_to_the_om_and_the_director_what_the_plan_needs() -> None:
    assert "meldt een overtreding aan het OM. De regisseur hoort alleen wat het plan nodig heeft" in plat(
        "convenant/wet.md"
    )
    tekst = plat("rollen/reclassering.md")
    assert "Meld een overtreding aan het OM, en de regisseur alleen wat het plan nodig heeft" in tekst


def test_a_director_at_a_partner_does_not_see_the_whole_record() -> None:
    assert "| Je regisseur | wat het overleg over je opschreef, en je cijfers |" in plat("over/jongeren.md")
    assert "Neem in het integrale plan alleen over wat daar nodig is" in plat("rollen/netwerkregisseur.md")


def test_who_decides_on_closing_is_one_and_who_sees_to_it_is_another() -> None:
    assert "Over afsluiten: het UVZ, of het groepsoverleg." in plat("begin/kort.md")
    assert "laatste woord" not in plat("rollen/voorzitter.md")


def test_without_a_claim_a_school_gives_the_police_nothing() -> None:
    tekst = plat("rollen/school.md")
    assert "Zonder vordering geef je geen gegevens over een leerling" in tekst
    assert "Zonder vordering ben je tot niets verplicht" in tekst


def test_a_verdict_does_not_come_from_the_police() -> None:
    assert "OM: uitspraak" in macros.deelrij("regie")


def test_a_negative_closure_is_not_tied_to_a_group() -> None:
    assert "als de jongere bij een groep hoort" not in plat("stappen/afsluiten.md")


def test_who_is_not_on_the_agenda_hears_it_and_every_decision_has_a_letter() -> None:
    tekst = plat("stappen/agenderen.md")
    assert "Niet op de agenda? De jongere en, tot 18 jaar, de ouders krijgen een [eigen brief]" in tekst
    assert "kort bericht](brieven/niet-besproken.docx), want wij bewaren de aanmelding" in plat(
        "convenant/informeren.md"
    )
    assert "Bij elk van de vier besluiten krijgen de jongere en, tot 18 jaar, de ouders een [brief]" in plat(
        "stappen/uvz.md"
    )
    assert "Altijd nodig: wij bewaren de aanmelding en het besluit" in handleiding("brieven")  # the tool: test_week.py


def test_the_manual_says_who_decides_as_the_handbook_does() -> None:
    rechten, beheer = plat("convenant/rechten.md"), handleiding("rechten-en-bewaren")
    assert "De gemeente beslist, na advies van de FG" in rechten
    assert "De gemeente beslist, na advies van de FG" in beheer
    assert "De FG beslist" not in beheer
    for wie in (
        r"FG (?:kijkt|keek) of er iets tegen is",
        r"archivaris .{0,20}(?:wordt|is) gehoord",
        r"voorzitter teken(?:t|de)\b",
    ):
        assert re.search(wie, rechten), wie
        assert re.search(wie, beheer), wie
    for tekst in (handleiding("brieven"), (PROJECT / "data" / "gemeente.toml").read_text(encoding="utf-8")):
        assert "door de jurist, na advies van de FG" in tekst
    assert "invullen door de jurist, na advies van de FG" in plat("convenant/informeren.md")


def test_who_may_open_which_folder_stands_in_one_table() -> None:
    kop = re.compile(r"\|[^|\n]*\| ?(?:Procesondersteuner|Voorzitter|Privémap|Postvak-in)\b")
    met_tabel = [p.name for p in (DOCS.parent / "beheer").glob("*.md") if kop.search(p.read_text(encoding="utf-8"))]
    assert met_tabel == ["gegevens.md"]
    for naam in ("back-up", "ict"):
        assert "(gegevens.md#wie-mag-erbij)" in handleiding(naam)
    assert "Daarna wist de indiener het losse formulier. Het eigen dossier blijft." in handleiding("gegevens")
    assert "Los formulier, uitnodiging of actielijst bij een partner | wissen na bevestiging" in plat(
        "convenant/rechten.md"
    )


def test_the_agenda_decision_is_recorded() -> None:
    assert "Leg vast: wel of niet op de agenda, wie besliste, wanneer en waarom" in plat("stappen/agenderen.md")


def test_a_director_may_spend_a_little_and_the_college_says_so() -> None:
    assert "inkoop tot € 1.000 per jongere per jaar" in plat("rollen/netwerkregisseur.md")
    assert "inkoop boven € 1.000 per jongere per jaar" in plat("rollen/college.md")
    assert "in dienst van [organisatie], mandaat om als regisseur" in plat("rollen/college.md")
    assert "binnen 5 werkdagen antwoord" in plat("rollen/netwerkregisseur.md")
    assert "Het bedrag geldt pas na een [mandaatbesluit van het college]" in plat("rollen/netwerkregisseur.md")


def test_the_driehoek_hears_nothing_about_a_person_and_the_young_person_hears_it_in_time() -> None:
    assert {letter for rol in alle_rollen(DOCS) if rol.pagina == "driehoek-burgemeester" for letter in rol.letters} == {
        "-"
    }
    tekst = plat("rollen/index.md")
    assert "achteraf" not in tekst
    assert "krijgen de brief vóórdat een uitnodiging met de naam uitgaat" in tekst


def test_the_nine_steps_are_ours() -> None:
    figuur = macros.werkproces("begin/")
    bijschrift = re.sub(r"<[^>]+>", "", figuur.split("<figcaption>")[1])
    assert "De nummers en de splitsing in negen stappen zijn van dit handboek Voorstel" in bijschrift


def test_sometimes_is_not_often() -> None:
    """The study says that something sometimes goes wrong; a heading 'often goes wrong' with its label is too much."""
    for naam in EIGEN:
        assert "Gaat vaak mis" not in plat(naam), naam


def test_an_example_is_not_the_rule() -> None:
    assert "In één beschreven casus nam haar crisisteam de regie op een onveilig gezin over" in plat(
        "rollen/jeugdbescherming.md"
    )


@pytest.mark.parametrize(
    "woord",
    [
        r"\b(?:een|de|deze|geen|elke|welke) zaak\b",
        r"\bakten?\b",
        r"\bvingerafdruk",
        r"\bbevinding",
        r"\bkwartaalbeeld",
        r"\bwensscore",
        r"\*\*Je brengt\*\*",
        r"\*\*Je neemt mee\*\*",
        r"\bBuiten beeld\b",
        r"\bopgeborgen\b",
    ],
)
def test_words_of_the_field_and_not_ours(woord: str) -> None:
    gevonden = [naam for naam in EIGEN if re.search(woord, (DOCS / naam).read_text(encoding="utf-8"), re.I)]
    assert gevonden == []


# Sentences of round one that were no Dutch, or said something else than was meant.
GEEN_NEDERLANDS = [
    *(
        "Geen reden is afsluiten",
        "en in een herijking de herijking",
        "geldt en geen toestemming",
        "Toon eerst de feiten",
    ),
    *("de tafel niet zelf", "Ga weg als", "Zeg hoeveel plek", "Je bent een interventie", "contact kapot", "Ken de FG"),
    *("Woon in het UVZ", "door de verkeerde", "blijft het liggen", "zit er alleen bij", "Geen veiligheidskant"),
    *("Eerlijk per punt", "de voorkant van", "schrijft de afkorting", "privacypoort", "uittreksel", "een zaak lokaal"),
]


@pytest.mark.parametrize("zin", GEEN_NEDERLANDS)
def test_sentences_that_were_no_dutch_do_not_come_back(zin: str) -> None:
    mappen = (DOCS, DOCS.parent / "beheer", DOCS.parent / "includes")
    assert [p.name for map_ in mappen for p in map_.rglob("*.md") if zin in p.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize("rol", [rol.pagina for rol in alle_rollen(DOCS) if set(rol.letters) != {"-"}])
def test_every_role_about_young_people_leads_to_its_own_law(rol: str) -> None:
    assert "[Jouw wet](../convenant/wet.md#per-partner)" in gevuld(f"rollen/{rol}.md")


def test_whoever_comes_to_an_uvz_is_told_to_sign_first() -> None:
    tekenen = "[Geheimhouding tekenen](../convenant/delen.md#geheimhouding)"
    for naam in ("halt", "reclassering", "jongerenwerk", "veilig-thuis", "leerplicht", "de-waag", "jeugdbescherming"):
        assert tekenen in gevuld(f"rollen/{naam}.md"), naam
    assert tekenen not in gevuld("rollen/college.md")


def test_a_wrong_date_is_not_mended_with_a_form() -> None:
    """A form with another date is another form: the one who registers puts it right (beheer/corrigeren)."""
    assert "Klopt juist de datum niet? Laat het de procesondersteuner weten" in plat("formulieren/index.md")


def test_who_knows_a_name_before_the_letter_is_told_to_everybody() -> None:
    assert "Alleen wie aanmeldt, de politie en wie het overleg voorbereidt, kennen de naam eerder" in plat(
        "convenant/informeren.md"
    )
    assert "Vóór de brief kennen alleen wie je aanmeldde, de politie en wie het overleg voorbereidt je naam" in plat(
        "over/jongeren.md"
    )
    assert "uiterlijk bij de eerste verstrekking aan een andere partner" in plat("stappen/agenderen.md")


def test_after_closing_only_arrests_and_convictions_are_reported_wherever_it_is_told() -> None:
    definities = lees_definities(DOCS.parent / "forms", lees_profiel(DOCS.parent / "data" / "gemeente.toml"))
    tabel = next(t for t in definities.formulieren["meldingen"].tabellen if t.tabel == "meldingen")
    assert "afgesloten alleen aanhoudingen en veroordelingen" in tabel.uitleg
    assert "meld van hen alleen aanhoudingen en veroordelingen" in plat("formulieren/meldingen.md")


def test_what_the_referral_asks_about_a_person_is_told_to_that_person() -> None:
    for tekst in (plat("over/jongeren.md"), brieftekst("notificatie")):
        assert re.search(r"[Jj]e naam en bijnamen, geslacht, geboortedatum, adres, school of werk, en je ouders", tekst)
        assert "f je bij een jeugdgroep hoort" in tekst


def test_whoever_takes_over_reads_when_to_refer_again() -> None:
    assert "Wanneer meldt die partner opnieuw aan?" in plat("stappen/afsluiten.md")
    assert "Meld de jongere opnieuw aan, als jouw wet dat toelaat." in brieftekst("overdracht")


def test_a_director_at_a_partner_stands_in_the_list_that_the_form_asks_from() -> None:
    """The list is made from the profile, where such a director has a line with the organisation."""
    definities = lees_definities(DOCS.parent / "forms", lees_profiel(DOCS.parent / "data" / "gemeente.toml"))
    vraag = next(veld for veld in definities.formulieren["plan"].losse_velden if veld.code == "regisseur")
    pagina = plat("rollen/netwerkregisseur.md")
    assert vraag.keuzelijst == "regisseurs"
    assert f"je functie en organisatie door: die kies je in het plan bij *{vraag.label}*" in pagina
    assert f"Lever per jongere het deels ingevulde plan in, met jou bij *{vraag.label}*" in pagina
    assert '`[[regisseurs]]`, met `rol = "partner"` en `organisatie' in handleiding("lijsten")


def test_a_plan_for_a_new_director_may_go_without_scores() -> None:
    """A life area without a score is a warning, no error (S06), and `vervolgplan` chooses Start or Voortgang."""
    assert CATALOGUS["S06"].ernst is Ernst.LET_OP
    assert "Scores mogen leeg blijven." in plat("rollen/netwerkregisseur.md")
    assert "nieuwe scores (niet nodig bij alleen een nieuwe regisseur)" in plat("formulieren/plan.md")
    assert "Nog geen plan? Dan tellen de dagen vanaf het besluit." in plat("rollen/netwerkregisseur.md")


def test_who_refers_reads_until_when_to_wait_and_whom_to_call() -> None:
    assert (
        "hoor je het besluit en de reden, uiterlijk als de uitnodigingen uitgaan, 7 dagen vóór het UVZ. De uitkomst hoor je in de "
        "week erna. Niets gehoord? [Bel](../rollen/index.md#partnerlijst) de procesondersteuner."
        in plat("stappen/aanmelden.md")
    )
    assert "besluit_uiterlijk &#125;&#125;</code>. Niets gehoord? Bel ons." in brieftekst("bevestiging")


def test_the_weeks_of_a_chair_are_counted_from_the_agenda_and_not_from_the_first_day() -> None:
    tekst = plat("rollen/voorzitter.md")
    assert "| In de week vóór de uitnodigingen | voorzitter en politie |" in tekst
    assert "| Direct daarna | procesondersteuner | [Notificatiebrief]" in tekst
    assert "in de week vóór de uitnodigingen uitgaan" in plat("stappen/agenderen.md")
    assert not re.search(r"Week \d", tekst)


def test_the_young_person_reads_who_else_may_hear_and_when_it_can_stop() -> None:
    tekst = plat("over/jongeren.md")
    assert (
        "| Het Veiligheidshuis, een andere gemeente, de Raad voor de Kinderbescherming, of bij gevaar wie kan helpen | wat zij "
        "nodig hebben. Dat vertellen wij je vooraf, of zodra het veilig is |" in tekst
    )
    assert "Minstens elke 6 maanden kijken wij of het kan stoppen, meestal na 9 maanden zonder meldingen" in tekst
    derden = plat("convenant/delen.md")
    assert "vertel het de jongere zodra dat kan" in derden
    assert "| Raad voor de Kinderbescherming, bij een onderzoek |" in derden


# Page, what stands there now, and what clashed with another page.
EEN_VERHAAL = [
    ("rollen/fg.md", "recht](../convenant/rechten.md): altijd, dezelfde dag", "het antwoord is lastig"),
    ("rollen/om.md", "verwijzingen naar Halt en overtredingen van een voorwaarde", "van de uitspraak, op een eigen"),
    ("stappen/opschalen.md", "gaat de regie over, kies *opschalen*, anders *doorgaan*.", "of het [UVZ-verslag]"),
    ("begin/kort.md", "advies: doorgaan of stoppen (in een groep: besluit)", "| doorgaan of stoppen |"),
    ("raad/voorstel.md", "Staat er [meten]? Neem het cijfer uit het jaarverslag", "Eerst één jaar meten"),
    ("over/jongeren.md", "dat wij over je praten, als zij erbij is", "| Je school | alleen wat"),
    ("stappen/aanmelden.md", "blijft minstens 12 maanden bewaard", "blijft 12 maanden"),
    ("convenant/datalek.md", "| binnen 72 uur |", "| tot "),
    ("convenant/index.md", "Legt een ander dat vast, dan die ander", "tot de ander het vastlegt"),
    ("rollen/jongerenwerk.md", "Geen regisseur? De voorzitter. Niet waar", "Voor de rest: de regisseur. -"),
    ("convenant/rechten.md", "De jongere mag wel horen [wat jij inbracht", "over de inhoud. Een ouder"),
    ("rollen/zorgaanbieder.md", "buiten het UVZ, nooit over een eigen cliënt", "Zonder toestemming kun je"),
    ("rollen/zorgaanbieder.md", "niets over zeggen, over niemand", "ik kan hier niets"),
    ("rollen/netwerkregisseur.md", "Meld het de voorzitter 42 dagen vooraf", "Meld het 42 dagen"),
    ("rollen/netwerkregisseur.md", "of is het nee? Vraag de reden", "Komt dat niet, ga dan"),
    ("rollen/voorzitter.md", "In de week vóór de uitnodigingen: doe het", "vóór de agenda"),
    ("convenant/wet.md", "hoort de eigen actie en, met een actie, het einde", "alleen de vraag om een woning of"),
    ("begin/kort.md", "Na een mandaatbesluit geeft een regisseur zelf hoogstens", "Een regisseur geeft zelf hoogstens"),
    ("rollen/netwerkregisseur.md", "Zelf inkopen: [pas na een mandaatbesluit](#je-mandaat)", "Vul jezelf in"),
    (
        "stappen/afsluiten.md",
        "In een groep?*, *overgedragen* en *gestopt*: <span",
        "| Persoonsgerichte aanpak stopt.",
    ),
    ("stappen/afsluiten.md", "of de jongere is aangehouden", "opnieuw is aangehouden"),
    ("begin/kort.md", "De stappen en kaders liggen vast", "§2.4 en §3.3"),
    ("begin/in-een-week.md", "Besluit om te verstrekken, ook [na de afsluiting]", "- DPIA met advies. "),
    ("begin/in-een-week.md", "ook welke uitzondering geldt voor [gezondheid en straf]", "- DPIA met advies. "),
    ("raad/vragen.md", "Hoeveel jongeren worden aangehouden of veroordeeld?", "opnieuw in aanraking"),
    ("raad/aanbevelingen.md", "zijn beschreven, de inhoud niet", "liggen vast, de inhoud niet"),
    ("formulieren/meldingen.md", "O1, O2 en O3 in het", "Recidive (O1)"),
    ("stappen/aanmelden.md", "[Bel](../rollen/index.md#partnerlijst) de voorzitter", "? Bel de voorzitter"),
    ("raad/voorstel.md", "Kan dat niet, dan gebruiken we het voorbeeld niet", "besloten bijeenkomst met een besluit"),
    ("raad/index.md", "een groep waar een besluit over loopt", "te herkennen kan zijn"),
    ("sociaal-domein.md", "Ik wel, voor wat ik als hulpverlener vertel", "Jij wel, voor wat jij als hulpverlener"),
    ("rollen/zorgaanbieder.md", "met toestemming van je cliënt, of bij een conflict van plichten", "na overleg met"),
    ("stappen/plan.md", "Spreek eerst met de jongere en, tot 18 jaar, de ouders", "met de jongere en de ouders."),
    ("stappen/regisseur.md", "nodigt de jongere en, tot 18 jaar, de ouders uit", "de jongere en de ouders uit"),
    (
        "stappen/regie.md",
        "ouders ([vanaf 18 jaar alleen als de jongere dat wil](#achttien))",
        "jongere, ouders, netwerk",
    ),
    ("stappen/afsluiten.md", "Geen besluit om af te sluiten zonder drie antwoorden", "Geen afsluiting zonder drie"),
    (
        "stappen/afsluiten.md",
        "Eén organisatie, die zelf ja zei. Niet nodig? Noteer dat",
        "die dat zelf heeft bevestigd",
    ),
    ("stappen/afsluiten.md", "(en, na een negatieve afsluiting in een groep, het groepsoverleg)", "op één ding na."),
    ("rollen/index.md", "[neem je jongeren over](netwerkregisseur.md#overnemen)", "of neem je jongeren over? Zie"),
    ("rollen/voorzitter.md", "bij het deel dat die volgens de [tabel bij stap 3]", "volgens de [deelmatrix]"),
    (
        "stappen/agenderen.md",
        "aanleiding en gedrag alleen voor partners die gemeente en politie aanwezen",
        "volgens het profiel",
    ),
    ("raad/aanbevelingen.md", "met bijnaam, vraag en zo nodig de aanleiding", "bijnaam, aanleiding en vraag"),
    ("stappen/uvz.md", "en, met toestemming of bij gevaar, of het thuis veilig is", "toestemming), en of het thuis"),
    ("convenant/delen.md", "| de gemeente, via de FG |", "[Rechten](rechten.md) | FG |"),
    ("begin/in-een-week.md", "*college, met advies van de FG*", "*college, FG*"),
    (
        "rollen/college.md",
        "stel werkwijze en normenkader vast en leg de raad de doelen voor",
        "normenkader en doelen vast",
    ),
    ("raad/index.md", "dan beslist het college of de burgemeester", "beslist de Woo-functionaris"),
    ("raad/voorstel.md", "[indicatoren](../begin/waarom.md#meten)", "[indicatoren](toetsingskader.md)"),
    ("begin/index.md", "[Vaste partners](../stappen/uvz.md)", "[Vaste partners](../rollen/index.md)"),
    ("convenant/index.md", "Wat breng ik in deze stap in?", "Wat mag wie in deze stap weten"),
    ("over/jongeren.md", "[wie brengt wat in](../convenant/deelmatrix.md)", "wie ziet wat"),
    ("rollen/reclassering.md", "Plan het startgesprek en je eigen intake na elkaar", "startgesprek samen met je eigen"),
    ("rollen/reclassering.md", "dan moet ik dat als toezichthouder melden", "Wat je als regisseur hoort, gaat niet"),
    ("rollen/netwerkregisseur.md", "Moet je toch iets melden", "Je zegt ja samen"),
    (
        "rollen/netwerkregisseur.md",
        "de voorzitter noemt in het UVZ je naam en de dag: vanaf dan ben jij regisseur",
        "Vanaf de datum van dat plan",
    ),
    ("rollen/netwerkregisseur.md", "de voorzitter over afsluiten en terugkeer in het UVZ", "procesregie, terug naar"),
    ("rollen/jeugdmarshall.md", "bij de eigen herijking, of na een negatieve afsluiting", "bij de eigen herijking. -"),
    (
        "rollen/zorgnetwerk.md",
        "De voorzitter hoort dat. Opnieuw in het UVZ alleen bij overlast.",
        "bespreekt het UVZ de jongere opnieuw",
    ),
    ("raad/aanbevelingen.md", "staat wat je beslist en wat niet", "beslist, adviseert, kan niet"),
    (
        "stappen/regie.md",
        "Die deelt zo nodig verder, nooit politie- of justitiegegevens",
        "bepaalt wie het verder moet weten",
    ),
    ("stappen/regie.md", "gestopt, crisis (vrijwillig: alleen met toestemming)", "toestemming). Crisis"),
    ("stappen/opschalen.md", "de voorzitter. Politie en OM: zelf", "afzender: de voorzitter. |"),
    ("rollen/om.md", "voor voorwaarden. Niet voor bewijs", "voor zover de strafzaak het nodig heeft"),
    ("rollen/netwerkregisseur.md", "Zonder opvolger neemt de voorzitter het dan over", "blijf jij het"),
    ("stappen/agenderen.md", "hoogstens een maand na aanmelding", "aan een andere partner. "),
    ("convenant/mag-ik-dit-delen.md", "niet dat hij vastzit", "hij komt volgende week thuis wonen"),
    ("stappen/plan.md", "Meld de voorzitter dat het plan klaar is", "meld je de hoofdlijn"),
    ("sociaal-domein.md", "De regisseur van de aanpak overziet het geheel", "heeft de leiding"),
    (
        "rollen/raad-voor-de-kinderbescherming.md",
        "Die vertelt eerst jongere en ouders wat",
        "vertelt jongere en ouders wat is gegeven",
    ),
    ("rollen/jeugdboa.md", "leg elke verstrekking vast", "is een politiegegeven"),
    ("convenant/informeren.md", "Broers en zussen niet: informeer hen apart", "staan er niet in"),
    ("convenant/datalek.md", "Wis geen bewijs", "Wis zelf niets"),
    ("rollen/politie.md", "aan je wijkagenten", "aan de wijkteams"),
    ("stappen/agenderen.md", "draagt zo nodig, met toestemming, over aan zorg", "draagt zo nodig over"),
    ("stappen/uvz.md", "bevestigt de overdracht, met toestemming", "bevestigt de overdracht |"),
    ("rollen/veilig-thuis.md", "Zeg, met toestemming, wie overnam", "wie het gezin overnam"),
    ("rollen/ipta-coach.md", "Noem feiten; een score geef je bij het plan", "Geef een score"),
    ("stappen/afsluiten.md", "tellen bij hoeveel jongeren", "het cijfer over recidive"),
    ("convenant/rechten.md", "om [dat te tellen]", "recidive te tellen"),
    ("formulieren/meldingen.md", "alleen om te tellen", "het cijfer over recidive"),
    ("convenant/wet.md", "| Bezwaar en beroep | UAVG art. 34", "wegwijzer uit algemene kennis van de wet"),
    ("begin/kort.md", ", behalve bij 3, 4, 7 en 9, de", "sturen eerst de brief"),
    ("begin/kort.md", "Over de vier besluiten: het UVZ, bij verschil de voorzitter", "met de politie. Over het plan"),
    ("begrippen.md", "positief, negatief, overgedragen of gestopt", "positief of negatief"),
    ("begin/in-een-week.md", "Proef-UVZ met één verzonnen jongere", "met één jongere"),
    ("raad/kosten.md", "gemiddeld € 7.500 per traject. Dat is geen prijs", "Deel de bedragen niet door"),
    ("raad/kosten.md", "De regels van 2017 en 2018", "De regels van 2017: niet"),
    ("raad/vragen.md", "dit gaf in 2020 soms knelpunten", "ging in 2020 moeizaam"),
    ("index.md", "wat er over mij of mijn kind is vastgelegd | [Voor jongeren en ouders]", "Een ouder vraagt wat"),
    ("formulieren/plan.md", "en de scores die je weet", "alle scores in"),
    ("stappen/agenderen.md", "Verstuur daarna elke partner alleen de eigen uitnodiging", "Verstuur daarna de agenda"),
    ("rollen/politie.md", "Vraag de procesondersteuner de partnerlijst en de uitnodiging", "partnerlijst en de agenda"),
    ("rollen/politie.md", "Naar het UVZ gaat een vaste collega, jij alleen als je bent gevraagd", "Je zit niet vast"),
    ("stappen/uvz.md", "Zonder vraag zoek ik niets op. Politie en gemeente: kort beeld van elke", "niets op </div>"),
    (
        "rollen/de-waag.md",
        "Zonder kom je alleen als om advies is gevraagd: anders verraadt je komst dat",
        "zo mogelijk met",
    ),
    ("rollen/jeugdbescherming.md", "Zonder kom je alleen als om advies is gevraagd", "met toestemming. Bij een"),
    (
        "stappen/regie.md",
        "Blijf het gezin spreken (vanaf 18 jaar alleen als de jongere dat wil)",
        "het gezin spreken. -",
    ),
    (
        "convenant/rechten.md",
        "door aan de procesondersteuner, die het vastlegt, en aan de FG",
        "dezelfde dag door aan de FG",
    ),
    ("convenant/rechten.md", "na het besluit een verbeterd formulier inleveren", "feit aanpassen"),
    ("convenant/rechten.md", "Een ouder zonder gezag? Geef het ook door, en bevestig niet dat er", "Een moeder vraagt"),
    ("over/jongeren.md", "regels van rechter, OM of burgemeester", "regels van rechter of OM"),
    (
        "over/jongeren.md",
        "| De voorzitter en wie bij de gemeente het dossier bijhoudt | alles |",
        "| Wie bij de gemeente",
    ),
    ("over/jongeren.md", "Dan komen wij langs. Ook dan hoef je niet te praten", "Allebei? Dan de langste"),
    ("rollen/veilig-thuis.md", "zeg, met toestemming of bij gevaar, of het thuis veilig is", "ieder aan tafel ziet"),
    ("convenant/delen.md", "eerst de jongere vertellen, dan alleen wat nodig is", "eerst de jongere vragen"),
    (
        "convenant/delen.md",
        "alleen met toestemming, als een wet het regelt, of als de doelen bij elkaar",
        "eigen grondslag (AVG",
    ),
    ("convenant/index.md", "of de partners samen, als zij samen doel en middelen bepalen", "als dat zo is afgesproken"),
    ("convenant/wet.md", "Wie meldde, hoort het UVZ niet", "Wie meldde, blijft geheim"),
    ("convenant/wet.md", "deelt eigen waarneming van gedrag. Geen verdenking of straf", "AVG art. 6, taak"),
    (
        "rollen/college.md",
        "De burgemeester geeft [naam] volmacht om in te kopen. [Naam] en [organisatie]",
        "[Organisatie] stemt",
    ),
    ("begin/kort.md", "Over opschalen: de voorzitter.", "vaste partners, en wie betrokken is"),
    ("stappen/opschalen.md", "of bij haast aan de voorzitter. Die beslist.", "als de regie overgaat, anders in het"),
    ("stappen/regie.md", "In je eigen systeem komt alleen wat jouw wet vraagt", "niet in je eigen systeem"),
    ("rollen/netwerkregisseur.md", "vraag de procesondersteuner om de lijst van je voorganger", "om je lijst"),
    ("begin/in-een-week.md", "kleinste aantal. *college, met advies van de FG*", "*college, driehoek*"),
    ("begrippen.md", "wordt in elk UVZ verwacht, bij de eigen jongeren", "zit vast in het UVZ"),
    ("stappen/regisseur.md", "van wie 5 tot 10 met actieve regie", "veel tijd vragen"),
    ("rollen/netwerkregisseur.md", "of 10 met actieve regie", "10 intensief"),
    ("stappen/regie.md", "als er al (verplichte) hulp of een straf loopt", "(verplicht) traject"),
    ("over/index.md", "de bedragen van Zoetermeer bij [Kosten en baten]", "en de bedragen bij"),
    ("rollen/fg.md", "De FG mag zien wat voor toezicht nodig is", "Je mag zien"),
    ("rollen/school.md", "Anders vertelt de schoolleiding het de leerling", "Anders vertel je het leerling"),
    (
        "rollen/zorgaanbieder.md",
        "jongere en ouders met gezag die samen, vanaf 16 jaar de jongere zelf. Weigert er één?",
        "één zin",
    ),
    ("rollen/college.md", "op koers, niet op koers of niet te zeggen", "niet gehaald"),
    (
        "stappen/aanmelden.md",
        "Niet op de agenda (afgewezen)? Ook de jongere en, tot 18 jaar, de ouders [horen dat]",
        "blijft geheim",
    ),
    (
        "stappen/afsluiten.md",
        "Zit de jongere vast? Dat is [geen reden om af te sluiten](regie.md#vast)",
        "moment Afsluiting. 2.",
    ),
]


@pytest.mark.parametrize(("naam", "nu", "toen"), EEN_VERHAAL, ids=[f"{n}: {nu}" for n, nu, _ in EEN_VERHAAL])
def test_pages_that_clashed_tell_one_story(naam: str, nu: str, toen: str) -> None:
    assert nu in plat(naam)
    assert toen not in plat(naam)


@pytest.mark.parametrize("rol", [rol.pagina for rol in alle_rollen(DOCS)])
def test_which_form_a_role_fills_in_is_not_said_to_be_law(rol: str) -> None:
    """A label holds until the next one, so a line after a paragraph of law has its own."""
    voor, regel, _ = (DOCS / "rollen" / f"{rol}.md").read_text(encoding="utf-8").partition("**Formulier")
    assert not regel or re.findall(r'label\("(\w+)"', voor)[-1] != "wet"


@pytest.mark.parametrize("naam", ["notificatie", "niet-besproken", "besluit", "uitnodiging", "afsluiting"])
def test_every_letter_to_a_young_person_is_sent_in_the_name_of_the_mayor(naam: str) -> None:
    assert "namens de burgemeester van" in brieftekst(naam)
    assert "gaan uit namens de burgemeester" in plat("convenant/informeren.md")


def test_detention_ends_no_direction_and_counts_as_no_quiet_months() -> None:
    tekst = plat("stappen/regie.md")
    assert "Detentie is op zichzelf geen reden om af te sluiten" in tekst
    assert "tellen vanaf de vrijlating" in tekst
    assert "Na detentie tel je [vanaf de vrijlating](regie.md#vast)" in plat("stappen/herijken.md")


def test_where_a_date_is_worked_out_that_detention_makes_wrong_it_says_so() -> None:
    """No form asks when somebody was released, so the program counts from the last report."""
    profiel = lees_profiel(DOCS.parent / "data" / "gemeente.toml")
    definities = lees_definities(DOCS.parent / "forms", profiel)
    tabel = next(t for t in definities.formulieren["herijking"].tabellen if t.tabel == "beoordelingen")
    kolom = {k.code: k for k in tabel.kolommen}
    wanneer = kolom["criterium_op"].label
    assert (
        f"Zat de jongere vast? Dan geldt {wanneer} niet. Tel de maanden vanaf de vrijlating." in kolom["voorstel"].hulp
    )
    tekst = plat("formulieren/herijking.md")
    assert re.search(rf"{wanneer}\*.+ Na detentie geldt die dag niet: tel \[vanaf de vrijlating\]", tekst)
    assert "Zat de jongere vast? Tel dan zelf vanaf de vrijlating" in PER_CODE["geen-meldingen"].in_woorden(profiel)


def test_a_new_referral_without_an_approach_prolongs_a_closed_dossier_as_little_everywhere() -> None:
    """What the program does stands in `test_bewaren`."""
    assert (
        "5 jaar na de laatste afsluiting. Daarna aangemeld zonder nieuwe aanpak? Dan minstens 12 maanden na dat formulier |"
        in plat("convenant/rechten.md")
    )
    assert (
        "Dan 12 maanden na het laatste formulier over je. Eerst een aanpak, later weer aangemeld? Dan geldt de laatste van die twee dagen."
        in plat("over/jongeren.md")
    )
    rij = handleiding("rechten-en-bewaren").split("| Daarna een aanmelding of bespreking zonder nieuwe aanpak | ")[1]
    assert rij.startswith("verandert niets, behalve als ")
    assert "Word je eerder opnieuw aangemeld? Dan kan het langer worden, en krijg je weer een brief." in brieftekst(
        "afsluiting"
    )
    eerder = brieftekst("notificatie").split("Alleen als de jongere al eerder in de aanpak was:")[1]
    assert "Daarom bewaren wij je dossier in elk geval tot" in eerder.split("</p>")[1]


def test_the_approach_begins_with_the_decision_and_that_names_a_director() -> None:
    definities = lees_definities(DOCS.parent / "forms", lees_profiel(DOCS.parent / "data" / "gemeente.toml"))
    tabel = next(t for t in definities.formulieren["uvz-verslag"].tabellen if t.tabel == "besprekingen")
    plicht = next(k for k in tabel.kolommen if k.code == "regisseur").verplicht_als
    assert plicht is not None
    assert (plicht.veld, plicht.is_een_van) == ("besluit", ("integraal",))
    assert (
        "De aanpak begint met het besluit. Geen ruimte? Dan is de voorzitter regisseur, tot de gemeente een ander vindt."
        in plat("stappen/regisseur.md")
    )
    assert "besluit *integrale aanpak* is het begin van de aanpak, en van de 42 dagen" in plat(
        "formulieren/uvz-verslag.md"
    )


def test_who_goes_first_on_a_full_agenda_is_the_order_of_the_program() -> None:
    volgorde = {  # the reasons of the program, in its order, as step and manual tell them
        "genoemd": ("wie de voorzitter noemt, zoals bij gevaar", "wie de voorzitter noemt, zoals bij gevaar"),
        "aangehouden": ("wie nog geen besluit kreeg", "over wie vorige keer nog geen besluit is genomen"),
        "nieuw": ("nieuwe aanmeldingen", "nieuwe aanmeldingen"),
        "stilstand": ("lopende casussen", "lopende casussen zonder verandering"),
        "herijking": ("lopende casussen", "die aan een herijking toe zijn"),
    }
    assert list(volgorde) == list(REDENEN)
    stap = plat("stappen/agenderen.md").split("Meer jongeren dan plaatsen? ")[1]
    boek = handleiding("agenda").split("## Wie komt op de agenda?")[1]
    for tekst, zinnen in ((stap, [z for z, _ in volgorde.values()]), (boek, [z for _, z in volgorde.values()])):
        plekken = [tekst.index(zin) for zin in zinnen]
        assert plekken == sorted(plekken)


def test_only_who_decides_on_the_agenda_is_there_for_every_young_person() -> None:
    """Others, fixed or on call, for their own or when asked: `test_agenda` holds the invitations to the same."""
    profiel = lees_profiel(DOCS.parent / "data" / "gemeente.toml")
    altijd = opsomming(p.naam for p in profiel.partners if p.altijd)
    assert macros.partnerlijst(altijd=True) == altijd == "Politie en Gemeente"
    assert f"of als je bent gevraagd. Altijd erbij: {altijd}. De voorzitter vraagt anderen even weg" in plat(
        "stappen/uvz.md"
    )
    assert (
        "Wie in het profiel `altijd = true` heeft{% if partnerlijst(altijd=True) %} ({{ partnerlijst(altijd=True) }})"
        in handleiding("agenda")
    )
    jb = plat("rollen/jeugdbescherming.md")
    assert "Als je bent gevraagd, ook bij een gezin dat je niet kent." in jb
    assert "elk gezin" not in jb


def test_the_director_gets_of_the_report_what_is_about_the_own_young_person() -> None:
    assert "Partners krijgen alleen hun eigen acties. De regisseur krijgt het deel over de eigen jongere." in plat(
        "stappen/uvz.md"
    )
    assert "Vraag de procesondersteuner het [deel van het verslag](../stappen/uvz.md#daarna) over deze jongere" in plat(
        "rollen/netwerkregisseur.md"
    )


def test_the_chair_directs_an_adult_and_confused_behaviour_can_go_to_the_veiligheidshuis() -> None:
    rij = plat("stappen/agenderen.md").split("| Ouder dan 27 jaar | ")[1]
    assert rij.startswith("Voorzitter voert de regie. Verward gedrag? [Opschalen](opschalen.md) |")
    assert "| Verward gedrag, waarvoor de intensieve aanpak er is | Ja |" in plat("stappen/opschalen.md")
    assert "Is het verward gedrag, dan heeft het Veiligheidshuis Haaglanden een intensieve aanpak" in plat(
        "begin/voor-wie.md"
    )


def test_the_police_reads_at_the_referral_that_what_it_gives_is_put_on_record() -> None:
    assert "[Politie](../rollen/politie.md): leg vast wat je verstrekte (Wpg)." in plat("stappen/aanmelden.md")
    assert "Leg elke verstrekking vast." in plat("rollen/politie.md")


def test_a_single_case_is_not_told_as_the_rule() -> None:
    assert "Dan spreekt vooral de uitvoerder" not in plat("stappen/regie.md")


def test_police_and_probation_both_watch_a_condition() -> None:
    assert "houdt toezicht, de politie controleert mee" in plat("convenant/wet.md")
    assert "controleert op een avondklok" in plat("rollen/politie.md")


def test_nothing_is_called_planned_when_nothing_is() -> None:
    assert not any(re.search(r"[Gg]epland = |gepland staat", plat(naam)) for naam in paginas())


def test_forms_use_the_words_of_the_handbook() -> None:
    """A *melding* is a report of the police; the program has a *foutmelding*. *Veiligheidskant* is no word of the field."""
    for pad in (DOCS.parent / "forms").glob("*.yml"):
        tekst = pad.read_text(encoding="utf-8")
        assert not re.search(r"de melding kreeg|[Vv]eiligheidskant|privacyfunctionaris", tekst), pad.name


def test_the_municipality_has_one_word_for_its_fg() -> None:
    """Messages and manual say FG, as the handbook does; an organisation of another may have its own *privacyfunctionaris*."""
    stukken = [*(DOCS.parent / "scripts").rglob("*.py"), *(DOCS.parent / "beheer").glob("*.md")]
    assert not [pad.name for pad in stukken if "privacyfunctionaris" in pad.read_text(encoding="utf-8")]


NIET_VAN_HET_VELD = re.compile(
    r"\b(akten?|vingerafdruk(?:ken)?|bevindingen|uittreksels?|privacypoort|opgeborgen|kwartaalbeeld|veiligheidskant)\b"
    r"|\bLet op:|\bBerg (?:op|formulieren)",
    re.I,
)
GEEN_BOODSCHAP = re.compile(r"\b(SELECT|INSERT|CREATE|unknown)\b|\(\?:|^geen akte: $")


def test_messages_and_help_use_the_words_of_the_field() -> None:
    """What the program says to people: every sentence in its code, and the help of its commands."""
    gevonden = []
    for pad in (PROJECT / "scripts" / "werkwijzer").rglob("*.py"):
        tekst = pad.read_text(encoding="utf-8")
        if not NIET_VAN_HET_VELD.search(tekst):
            continue
        boom = ast.parse(tekst)
        uitleg = {
            id(deel.body[0].value)
            for deel in ast.walk(boom)
            if isinstance(deel, ast.Module | ast.ClassDef | ast.FunctionDef)
            and isinstance(deel.body[0] if deel.body else None, ast.Expr)
            and not (isinstance(deel, ast.FunctionDef) and pad.parent.name == "cli" and deel.decorator_list)
        }
        gevonden += [
            f"{pad.name}: {deel.value[:80]}"
            for deel in ast.walk(boom)
            if isinstance(deel, ast.Constant)
            and isinstance(deel.value, str)
            and id(deel) not in uitleg
            and " " in deel.value.strip()
            and NIET_VAN_HET_VELD.search(deel.value)
            and not GEEN_BOODSCHAP.search(deel.value)
        ]
    assert gevonden == []


@pytest.mark.parametrize(
    "naam", [naam for naam in paginas() if naam.startswith(("rollen/", "stappen/", "begin/", "convenant/"))]
)
def test_a_partner_gets_an_invitation_and_the_agenda_stays_with_the_chair(naam: str) -> None:
    """Whoever mails *the agenda* mails every partner all names: the program makes it for the chair (`agendastukken`)."""
    assert not re.search(
        r"(?:stuu?rt?|krijgt?|doorsturen|Vraag|Verstuur)[^.|]{0,30}\bde agenda\b|(?<!op )de agenda (?:komt|gaat uit|uitgaat|krijgt?)|eerste agenda",
        plat(naam),
    )


def test_what_only_goes_on_a_question_is_so_in_matrix_step_and_role() -> None:
    assert (
        "| politie: ja. Anderen: op vraag | op vraag, binnen het beroepsgeheim | op vraag | "
        "gemeente: ja. Woningcorporatie: op vraag |" in plat("convenant/deelmatrix.md")
    )
    assert "Op vraag = je antwoordt alleen op een vraag, behalve bij gevaar." in plat("convenant/deelmatrix.md")
    assert "vat per jongere samen" in plat("rollen/politie.md")
    assert "kreeg je een vraag? Kom, en beantwoord die" in plat("rollen/woningcorporatie.md")


def test_coming_tells_that_somebody_is_a_client_whether_a_partner_is_fixed_or_on_call() -> None:
    assert "Kom alleen met toestemming, of als vaste partner voor advies." in plat("stappen/uvz.md")
    for naam in ("de-waag", "jeugdbescherming", "zorgaanbieder"):
        assert re.search(
            r"Zonder (?:toestemming )?kom je (?:alleen als om advies is gevraagd|niet)", plat(f"rollen/{naam}.md")
        )


def test_quiet_months_are_counted_as_the_program_does() -> None:
    assert "veroordeling" not in NIEUW_GEDRAG
    assert "Nooit een melding? Tel vanaf het begin van de aanpak. Een veroordeling telt niet." in plat(
        "stappen/herijken.md"
    )


def test_a_return_from_detention_is_asked_for_in_time_for_an_uvz() -> None:
    """Two weeks from one UVZ to the next, and two more from the agenderingsoverleg to the UVZ."""
    assert "bespreek de terugkeer in het [UVZ](uvz.md) (vraag er 4 weken eerder om)" in plat("stappen/regie.md")
    assert "| Een jongere zit vast of komt vrij | [Wat je doet](stappen/regie.md#vast) |" in plat("index.md")


def test_the_limits_are_set_by_the_college_after_advice() -> None:
    rijen = handleiding("andere-gemeente")
    for deel in ("termijnen", "doelgroep", "caseload", "publicatie"):
        assert "| college, met advies van de FG" in rijen.split(f"| `{deel}` |")[1].split("| `")[0], deel


def test_the_calendar_holds_what_comes_back_every_year() -> None:
    tekst = macros.jaarkalender()
    assert tekst.count("<li>Bewaartermijnen</li>") == 4  # `convenant/rechten.md`: every quarter
    for maand, punt in (
        ("Juni", "Terugblik met de FG"),
        ("November", "Doelen naar de raad"),
        ("December", "UVZ-dagen kiezen"),
    ):
        assert punt in tekst.split(f"<strong>{maand}</strong>")[1].split("</ul>")[0]
    assert "Elk jaar van januari tot en met maart" in handleiding("index")
    assert "Jaarverslag af" in tekst.split("<strong>Maart</strong>")[1].split("</ul>")[0]
