"""The agenda of a UVZ as Word documents: one for the chair, and one invitation per partner with only its own part."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from docx.document import Document as Docx

from werkwijzer.casus.stand import Stand
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.werkboek import geldig
from werkwijzer.kalender import dag_voluit, leeftijd, toon_datum
from werkwijzer.profiel import GEMEENTE, Partner
from werkwijzer.termijnen import brief_uiterlijk
from werkwijzer.volgsysteem.brieven.word import klaar, lijst, nieuw_stuk, regel, tabel
from werkwijzer.volgsysteem.overleg.agenda import Agendapunt, Blok, Keuze, blok


def uitnodiging(partner: Partner, punten: Sequence[Agendapunt], datum: date, definities: Definities) -> bytes:
    """What one partner gets: the young people with whom it is involved, and of each what it may know."""
    document = nieuw_stuk(f"Uitnodiging UVZ {dag_voluit(datum)}", definities)
    document.add_paragraph(f"Voor: {geldig(partner.naam)}")
    document.add_paragraph(
        "Je krijgt alleen de jongeren bij wie jouw organisatie betrokken is. Bereid de vraag aan jou voor. Is er geen "
        "vraag, dan hoef je niets op te zoeken. Stuur dit stuk niet door en vernietig het na het overleg."
    )
    if partner.domein == "zorg":  # as in the deelmatrix: that somebody gets help is confidential itself
        document.add_paragraph("Dát er hulp loopt: vrijwillige hulp en behandeling noem je alleen met toestemming.")
    for nummer, punt in enumerate(punten, start=1):
        _persoon(document, nummer, blok(punt, partner.code, definities))
    return klaar(document, datum)


def agenda_voorzitter(keuze: Keuze, datum: date, definities: Definities) -> bytes:
    """What the chair gets: everybody on the agenda, whom to invite for each, and who is due but not on it."""
    document = nieuw_stuk(f"Agenda UVZ {dag_voluit(datum)}", definities)
    document.add_paragraph("Voor de voorzitter en de procesondersteuner. Partners krijgen een eigen uitnodiging.")
    namen = {p.code: p.naam for p in definities.profiel.partners}
    tabel(
        document,
        ("Nr.", "Casusnummer", "Naam", "Waarom nu", "Uitgenodigd"),
        [
            (
                str(nr),
                punt.stand.casusnummer,
                punt.stand.naam,
                blok(punt, GEMEENTE, definities).reden,
                ", ".join(namen[p] for p in punt.partners),
            )
            for nr, punt in enumerate(keuze.punten, start=1)
        ],
    )
    for nr, punt in enumerate(keuze.punten, start=1):
        _persoon(document, nr, blok(punt, GEMEENTE, definities), voorzitter=True)
        _let_op(document, punt.stand, datum, definities)
        document.add_heading("Wie nodig je uit, en wat vraag je?", 3)
        rijen = [
            (namen[p], "; ".join(waarom), "\n".join(blok(punt, p, definities).vragen) or "geen vraag")
            for p, waarom in punt.partners.items()
        ]
        tabel(document, ("Partner", "Waarom", "Vraag"), rijen)
    if keuze.later:
        document.add_heading("Wel aan de beurt, niet op deze agenda", 2)
        document.add_paragraph(", ".join(keuze.later))
    if keuze.beperkt:
        document.add_heading("Niet op deze agenda: het gebruik is beperkt", 2)
        document.add_paragraph(", ".join(keuze.beperkt))
    return klaar(document, datum)


def _let_op(document: Docx, stand: Stand, uvz: date, definities: Definities) -> None:
    """What the chair has to settle before or at the meeting."""
    regels = []
    besproken = stand.sinds_aanmelding
    brief = [b.rij.notificatiebrief for b in besproken if b.rij.notificatiebrief]
    if brief:
        regels.append(f"Notificatiebrief verstuurd op {toon_datum(brief[-1])}.")
    elif not stand.brief_bekend:
        uiterlijk = brief_uiterlijk(besproken[0].op if besproken else uvz, definities.profiel)
        regels.append(
            "De notificatiebrief staat nog niet in een verslag. Is die verstuurd? Dat hoort vóór de agenda, uiterlijk op "
            f"{toon_datum(uiterlijk)}."
        )
    if stand.geboren and leeftijd(stand.geboren, stand.dag) < 18:
        regels.append("Jonger dan 18: de brief gaat ook naar de ouders met gezag.")
    for akte in stand.akten:
        if akte.soort == "familie":
            ander = next((c for c in akte.casusnummers if c != stand.casusnummer), "")
            over = f"voor {ander}" if akte.casusnummer == stand.casusnummer else f"vanuit {ander}"
            regels.append(f"Broer of zus: aandacht {over} sinds {toon_datum(akte.datum)}. Reden: {akte.reden}")
    if regels:
        document.add_heading("Let op", 3)
        lijst(document, regels)


def _persoon(document: Docx, nummer: int, gegevens: Blok, *, voorzitter: bool = False) -> None:
    """One young person. The chair has each on a page of its own, and no question to answer."""
    kop = document.add_heading(geldig(f"{nummer}. {gegevens.naam or gegevens.casusnummer}"), 2)
    kop.paragraph_format.page_break_before = voorzitter
    feiten = [
        ("Casusnummer", gegevens.casusnummer),
        ("Ook bekend als", ", ".join(gegevens.bijnamen)),
        ("Geboren", gegevens.geboren),
    ]
    for label, tekst in feiten:
        if tekst:
            regel(document, label, tekst)
    document.add_heading("Waarom bespreken we deze jongere?", 3)
    for tekst in (gegevens.reden, *gegevens.aanleiding):
        document.add_paragraph(geldig(tekst))
    if gegevens.vragen or not voorzitter:
        document.add_heading("Vraag aan jou", 3)
        if gegevens.vragen:
            lijst(document, gegevens.vragen)
        else:
            document.add_paragraph("Geen vraag. Je hoeft niets op te zoeken.")
    if gegevens.bekend:
        document.add_heading("Wat al bekend is", 3)
        for stuk in gegevens.bekend:
            document.add_heading(stuk.bron, 4)
            for label, tekst in stuk.regels:
                regel(document, label.rstrip("?"), tekst)
