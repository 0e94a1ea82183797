"""The agenda of a UVZ as Word documents: one for the chair, and one invitation per partner with only its own part."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from docx.document import Document as Docx

from werkwijzer.casus.stand import Stand
from werkwijzer.formulieren.blanco import geldig
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.kalender import dag_voluit, leeftijd, toon_datum
from werkwijzer.profiel import GEMEENTE, Partner
from werkwijzer.termijnen import brief_uiterlijk
from werkwijzer.volgsysteem.overleg.agenda import Agendapunt, Bekend, Blok, Keuze, blok
from werkwijzer.volgsysteem.papier.word import houd_bijeen, klaar, lijst, nieuw_stuk, regels, tabel

_KLEIN = 9.0  # points: so that one young person fits on a page
_OP_EEN_BLAD = 2900  # characters of what is known, for the chair
_TEKENS = (220, 120, 60)  # of one answer, for the chair: the most that fits


def uitnodiging(
    partner: Partner,
    punten: Sequence[Agendapunt],
    datum: date,
    definities: Definities,
    tijden: Mapping[str, str] = MappingProxyType({}),
) -> bytes:
    """What one partner gets: the young people with whom it is involved, and of each what it may know.

    A partner that is always invited gets everybody, and brings a picture of each: others look up only what is asked.
    """
    document = nieuw_stuk(f"Uitnodiging UVZ {dag_voluit(datum)}", definities)
    document.add_paragraph(f"Voor: {geldig(partner.naam)}")
    if partner.altijd:
        wie = "Je krijgt alle jongeren op de agenda. Bereid van elk een kort beeld voor, ook zonder vraag."
        zonder_vraag = "Geen vraag. Geef een kort beeld."
    else:
        wie = (
            "Je krijgt alleen de jongeren bij wie jouw organisatie betrokken is. Bereid de vraag aan jou voor. Is er geen "
            "vraag, dan hoef je niets op te zoeken."
        )
        zonder_vraag = "Geen vraag. Je hoeft niets op te zoeken."
    document.add_paragraph(f"{wie} Stuur dit stuk niet door en vernietig het na het overleg.")
    if partner.domein == "zorg":  # as in the deelmatrix: that somebody gets help is confidential itself
        document.add_paragraph("Dát er hulp loopt: vrijwillige hulp en behandeling noem je alleen met toestemming.")
    vooraf, jongeren = document.paragraphs, []
    for nummer, punt in enumerate(punten, start=1):
        eerder = len(document.paragraphs)
        _persoon(document, nummer, blok(punt, partner.code, definities), tijden, zonder_vraag)
        jongeren.append(document.paragraphs[eerder:])
    houd_bijeen(jongeren, vooraf)
    return klaar(document, datum)


def agenda_voorzitter(
    keuze: Keuze, datum: date, definities: Definities, tijden: Mapping[str, str] = MappingProxyType({})
) -> bytes:
    """What the chair gets: everybody on the agenda, whom to invite for each, and who is due but not on it."""
    document = nieuw_stuk(f"Agenda UVZ {dag_voluit(datum)}", definities)
    document.add_paragraph("Voor de voorzitter en de procesondersteuner. Partners krijgen een eigen uitnodiging.")
    namen = {p.code: p.naam for p in definities.profiel.partners}
    tabel(
        document,
        ("Nr.", *(["Tijd"] if any(tijden.values()) else []), "Casusnummer", "Naam", "Waarom nu", "Uitgenodigd"),
        [
            (
                str(nr),
                *filter(None, [tijden.get(punt.stand.casusnummer)]),
                punt.stand.casusnummer,
                punt.stand.naam,
                blok(punt, GEMEENTE, definities).reden,
                ", ".join(namen[p] for p in punt.partners),
            )
            for nr, punt in enumerate(keuze.punten, start=1)
        ],
    )
    if keuze.later:
        document.add_heading("Wel aan de beurt, niet op deze agenda", 2)
        document.add_paragraph(", ".join(keuze.later))
    if keuze.beperkt:
        document.add_heading("Niet op deze agenda: bezwaar of beperking", 2)
        document.add_paragraph(", ".join(keuze.beperkt))
    for nr, punt in enumerate(keuze.punten, start=1):
        _persoon(document, nr, blok(punt, GEMEENTE, definities), tijden)
        _let_op(document, punt.stand, datum, definities, keuze.verzwegen)
        document.add_heading("Wie nodig je uit, en wat vraag je?", 3)
        rijen = [
            (namen[p], "; ".join(waarom), "\n".join(blok(punt, p, definities).vragen) or "geen vraag")
            for p, waarom in punt.partners.items()
        ]
        tabel(document, ("Partner", "Waarom", "Vraag"), rijen, punten=_KLEIN)
        _bekend(document, *_op_een_blad(blok(punt, GEMEENTE, definities).bekend))
    return klaar(document, datum)


def _let_op(document: Docx, stand: Stand, uvz: date, definities: Definities, verzwegen: Collection[str]) -> None:
    """What the chair has to settle before or at the meeting. Nothing about a brother or sister who is `verzwegen`."""
    regels = []
    besproken = stand.sinds_aanmelding
    brief = [b.rij.notificatiebrief for b in besproken if b.rij.notificatiebrief]
    if brief:
        regels.append(f"Notificatiebrief verstuurd op {toon_datum(brief[-1])}.")
    elif not stand.brief_bekend:
        uiterlijk = brief_uiterlijk(besproken[0].op if besproken else uvz, definities.profiel)
        regels.append(
            "De notificatiebrief staat nog niet in een verslag. Is die verstuurd? Dat hoort vóór de uitnodigingen, uiterlijk op "
            f"{toon_datum(uiterlijk)}."
        )
    if stand.geboren and leeftijd(stand.geboren, stand.dag) < 18:
        regels.append("Jonger dan 18: de brief gaat ook naar de ouders met gezag of de voogd.")
    for akte, van, naar in stand.banden:
        if not {van, naar} & {*verzwegen}:
            over = f"voor {naar}" if van == stand.casusnummer else f"vanuit {van}"
            regels.append(f"Broer of zus: aandacht {over} sinds {toon_datum(akte.datum)}. Reden: {akte.reden}")
    if regels:
        document.add_heading("Let op", 3)
        lijst(document, regels)


def _persoon(document: Docx, nummer: int, gegevens: Blok, tijden: Mapping[str, str], zonder_vraag: str = "") -> None:
    """One young person; `zonder_vraag` tells a partner what to do when nothing is asked.

    The chair gets none of that, each young person on a page of its own, and what is known at the end.
    """
    voorzitter = not zonder_vraag
    om = f" ({tijd} uur)" if (tijd := tijden.get(gegevens.casusnummer)) else ""
    kop = document.add_heading(geldig(f"{nummer}. {gegevens.naam or gegevens.casusnummer}{om}"), 2)
    kop.paragraph_format.page_break_before = voorzitter
    feiten = [
        ("Casusnummer", gegevens.casusnummer),
        ("Ook bekend als", ", ".join(gegevens.bijnamen)),
        ("Geboren", gegevens.geboren),
    ]
    regels(document, [(label, tekst) for label, tekst in feiten if tekst])
    document.add_heading("Waarom bespreken we deze jongere?", 3)
    document.add_paragraph(geldig(" ".join((gegevens.reden, *gegevens.aanleiding))))
    if gegevens.vragen or not voorzitter:
        document.add_heading("Vraag aan jou", 3)
        if gegevens.vragen:
            lijst(document, gegevens.vragen)
        else:
            document.add_paragraph(zonder_vraag)
    if not voorzitter:
        _bekend(document, gegevens.bekend)


def _bekend(document: Docx, stukken: Sequence[Bekend], erbij: str = "") -> None:
    """What is known, form by form, in small letters."""
    if stukken:
        document.add_heading("Wat al bekend is", 3)
    for stuk in stukken:
        document.add_heading(stuk.bron, 4)
        regels(document, [(label.rstrip("?"), tekst) for label, tekst in stuk.regels], punten=_KLEIN)
    if erbij:
        document.add_paragraph(erbij)


def _op_een_blad(bekend: Sequence[Bekend]) -> tuple[list[Bekend], str]:
    """What of it fits on the chair's page, newest first, and a sentence about the rest: the dossier has everything."""
    over, wel, niet = _OP_EEN_BLAD, list[Bekend](), list[str]()
    for stuk in reversed(bekend):
        kort = next((k for tekens in _TEKENS if _lengte(k := _ingekort(stuk, tekens)) <= over), None)
        if kort is None and not wel:
            kort = _ingekort(stuk, _TEKENS[-1])
        if kort is None:
            niet.insert(0, stuk.bron)
        else:
            wel.insert(0, kort)
            over -= _lengte(kort)
    return wel, f"Ook in het dossier: {', '.join(niet)}." if niet else ""


def _ingekort(stuk: Bekend, tekens: int) -> Bekend:
    return replace(stuk, regels=tuple((label, _kort(tekst, tekens)) for label, tekst in stuk.regels))


def _lengte(stuk: Bekend) -> int:
    return 120 + sum(len(label) + len(tekst) + 7 for label, tekst in stuk.regels)


def _kort(tekst: str, tekens: int) -> str:
    """So much of an answer as a meeting reads."""
    plat = " ".join(tekst.split())
    return plat if len(plat) <= tekens else f"{plat[:tekens].rsplit(' ', 1)[0]} …"
