"""What a form says beside its questions: whom it is about, and what an answer leads to."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("formulier", "veld", "woorden"),
    [
        ("aanmelding", "politiecontact", "Mag jij dit van je eigen wet niet zeggen? Kies Weet ik niet."),
        ("aanmelding", "besproken_met_jongere", "de jongere en, tot 18 jaar, de ouders"),
        ("uvz-verslag", "notificatiebrief", "de jongere en, tot 18 jaar, de ouders"),
        ("uvz-verslag", "besluit", "Nog geen besluit? Dan staat de jongere vanzelf op de volgende agenda."),
        ("herijking", "laatste_melding", "Een veroordeling telt niet."),
        ("herijking", "laatste_melding", "Het begin van de aanpak telt dan."),
        ("herijking", "besluit", "Opschalen sluit de aanpak af."),
        ("herijking", "zorg_naar", "Geen zorg nodig, of geen partner van de lijst?"),
        ("herijking", "wie_houdt_zicht", "Schrijf ook wanneer die opnieuw aanmeldt."),
        ("herijking", "soort", "In een groepsoverleg zitten OM, politie en gemeente al aan tafel"),
        ("plan", "casusnummer", "Staat al in het plan dat je kreeg."),
    ],
)
def test_a_question_itself_says_what_its_answer_leads_to(definities, formulier, veld, woorden):
    """What a page says of a choice is no help to who only has the form."""
    delen = definities.formulieren[formulier]
    vragen = [*delen.losse_velden, *(k for t in delen.tabellen for k in t.kolommen)]
    gezegd = [" ".join((v.label, v.hulp, v.doel)) for v in vragen if v.code == veld]
    assert any(woorden in tekst for tekst in gezegd), gezegd
