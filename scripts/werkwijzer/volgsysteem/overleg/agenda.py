"""The agenda of a UVZ: who is due, which partner is involved with whom, and what that partner may know beforehand.

Pure. What a partner gets goes through the rules of the profile (`formulieren/mag_zien.py`) and through nothing else.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from werkwijzer.casus.stand import Stand
from werkwijzer.formulieren.antwoorden import Antwoorden, Waarde
from werkwijzer.formulieren.definitie import Definities, Leefgebied, Veld
from werkwijzer.formulieren.mag_zien import mag_zien, zichtbaar
from werkwijzer.kalender import toon_datum
from werkwijzer.profiel import GEMEENTE, Categorie, Profiel
from werkwijzer.volgsysteem.lijsten.signalen import Signaal

Reden = Literal["genoemd", "aangehouden", "nieuw", "stilstand", "herijking"]
# Why somebody is on the agenda, without anything from the dossier: every partner may read it.
REDENEN: Mapping[Reden, str] = {
    "genoemd": "Op verzoek van de voorzitter.",
    "aangehouden": "Vorige keer is nog geen besluit genomen.",
    "nieuw": "Nieuwe aanmelding.",
    "stilstand": "Er is overleg nodig over het plan.",
    "herijking": "Het is tijd voor een herijking.",
}
# Shown under a heading of their own, so not again under what is known.
_APART: tuple[Categorie, ...] = ("identiteit", "aanleiding", "vraag", "registratie", "aanmelder")


@dataclass(frozen=True)
class Agendapunt:
    """One young person on the agenda, and per involved partner (code) why it is invited."""

    stand: Stand
    reden: Reden
    partners: Mapping[str, tuple[str, ...]]
    vragen: Mapping[str, tuple[str, ...]]  # by partner: what the chair asks besides


@dataclass(frozen=True)
class Keuze:
    """Who is on the agenda, and who is due but has to wait for a next meeting (casusnummers, most urgent first).

    `beperkt` are due too, but what is known of them may not be used; `verzwegen` is everybody of whom that holds.
    """

    punten: tuple[Agendapunt, ...]
    later: tuple[str, ...]
    beperkt: tuple[str, ...] = ()
    verzwegen: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Bekend:
    """What one form says, as labels and texts."""

    bron: str
    regels: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Blok:
    """What one receiver reads about one young person."""

    casusnummer: str
    naam: str
    bijnamen: tuple[str, ...]
    geboren: str
    reden: str
    aanleiding: tuple[str, ...]
    vragen: tuple[str, ...]
    bekend: tuple[Bekend, ...]


def kies(
    standen: Mapping[str, Stand],
    signalen: Sequence[Signaal],
    profiel: Profiel,
    *,
    met: Sequence[str] = (),
    eerder: Mapping[str, Reden] | None = None,
    elders: Collection[str] = (),
    zonder: Collection[str] = (),
    beperkt: Collection[str] = (),
    vragen: Mapping[tuple[str, str], Sequence[str]] | None = None,
) -> Keuze:
    """Who is due: whoever the chair names (`met`), who stood on this agenda before (`eerder`), then decisions put off,
    new referrals, and cases to review.

    At most `uvz_jongeren_max` from the profile, unless the chair names more. `zonder` are left out this time, and so are `elders`, who stand on the agenda of another UVZ to come.
    `vragen` holds the chair's questions by (casusnummer, partner).
    """
    eerder = eerder or {}
    genoemd = [*met, *(casus for casus, reden in eerder.items() if reden == "genoemd")]
    aan_de_beurt: dict[str, Reden] = dict.fromkeys(genoemd, "genoemd")
    for casus, reden in (*_op_volgorde(standen, signalen), *eerder.items()):
        if casus not in elders or casus in eerder:
            aan_de_beurt.setdefault(casus, reden)
    wacht = tuple(casus for casus in aan_de_beurt if casus in beperkt and casus not in zonder)
    gekozen = [casus for casus in aan_de_beurt if casus not in zonder and casus not in beperkt]
    vast = [casus for casus in gekozen if casus in eerder or casus in met]
    vrij = max(0, profiel.termijnen.uvz_jongeren_max - len(vast))
    plaats = {*vast, *[casus for casus in gekozen if casus not in vast][:vrij]}
    punten = []
    for casus in gekozen:
        if casus in plaats:
            eigen = {p: tuple(v) for (c, p), v in (vragen or {}).items() if c == casus}
            reden = aan_de_beurt[casus]
            punten.append(Agendapunt(standen[casus], reden, betrokken(standen[casus], profiel, eigen), eigen))
    return Keuze(tuple(punten), tuple(casus for casus in gekozen if casus not in plaats), wacht, frozenset(beperkt))


def _op_volgorde(standen: Mapping[str, Stand], signalen: Sequence[Signaal]) -> Iterator[tuple[str, Reden]]:
    aangehouden = [
        (s.besprekingen[-1].op, c)
        for c, s in standen.items()
        if not s.lopend and s.besprekingen and s.besprekingen[-1].rij.besluit == "aangehouden"
    ]
    yield from ((casus, "aangehouden") for _, casus in sorted(aangehouden))
    nieuw = [(s.aanmeldingen[-1].op, c) for c, s in standen.items() if s.wacht_op_uvz]
    yield from ((casus, "nieuw") for _, casus in sorted(nieuw))
    for soort in ("stilstand", "herijking"):
        op_datum = sorted((s.uiterlijk, s.casusnummer) for s in signalen if s.soort.code == soort)
        yield from ((casus, soort) for _, casus in op_datum)


def betrokken(stand: Stand, profiel: Profiel, gevraagd: Iterable[str] = ()) -> dict[str, tuple[str, ...]]:
    """The partners that get this young person on their agenda, each with the reasons why, in the profile's order.

    Involved is who referred, whom the referral names, who has an action that is open or an intervention that runs,
    on whom the last UVZ laid something, and whom the chair asks something. And whoever the profile always invites.
    """
    waarom: dict[str, list[str]] = {}

    def noem(partner: object, reden: str) -> None:
        if isinstance(partner, str) and reden not in waarom.setdefault(partner, []):
            waarom[partner].append(reden)

    for partner in profiel.partners:
        if partner.altijd:
            noem(partner.code, "vaste deelnemer")
    if stand.aanmeldingen:
        laatste = stand.persoon.aanmelding
        noem(laatste.aanmelder_organisatie, "meldde aan")
        for rij in laatste.betrokken:
            noem(rij.organisatie, "genoemd in de aanmelding")
    for actie in stand.open_acties:
        noem(actie.wie, "heeft een actie")
    regisseur = next((r for r in profiel.regisseurs if r.code == stand.regisseur), None)
    if regisseur and regisseur.organisatie != GEMEENTE:
        noem(regisseur.organisatie, "voert de regie")
    if stand.lopend:
        for interventie in stand.interventies:
            noem(interventie.partner, "voert een interventie uit")
    for bespreking in stand.besprekingen[-1:]:
        noem(bespreking.rij.naar_wie, "kreeg de jongere van het UVZ")
        noem(bespreking.rij.wie_levert, "zoekt iets uit voor het UVZ")
    for partner_code in gevraagd:
        noem(partner_code, "krijgt een vraag van de voorzitter")
    dag = stand.dag
    return {p.code: tuple(waarom[p.code]) for p in profiel.partners if p.code in waarom and p.geldt_op(dag)}


def blok(punt: Agendapunt, ontvanger: str, definities: Definities) -> Blok:
    """What `ontvanger` (a partner's code) may read about this young person at the agenda, and nothing else."""
    stand, profiel = punt.stand, definities.profiel
    mag_identiteit = mag_zien(profiel, ontvanger, "agenda", "identiteit")
    return Blok(
        casusnummer=stand.casusnummer,
        naam=stand.naam if mag_identiteit else "",
        bijnamen=stand.persoon.aliassen if mag_identiteit else (),
        geboren=toon_datum(stand.geboren) if stand.geboren and mag_identiteit else "",
        reden=REDENEN[punt.reden],
        aanleiding=tuple(aanleiding(stand)) if mag_zien(profiel, ontvanger, "agenda", "aanleiding") else (),
        vragen=(*punt.vragen.get(ontvanger, ()), *_vragen(stand, ontvanger, definities)),
        bekend=tuple(_bekend(stand, ontvanger, definities)),
    )


def aanleiding(stand: Stand) -> Iterator[str]:
    """The reason in words: of the referral, or of the last discussion when that was later."""
    besproken = stand.besprekingen[-1].rij.aanleiding if stand.besprekingen else None
    aangemeld = stand.persoon.aanmelding.waarom_integraal
    if besproken and not stand.wacht_op_uvz:
        yield besproken
    elif aangemeld:
        yield aangemeld


def _vragen(stand: Stand, ontvanger: str, definities: Definities) -> Iterator[str]:
    """What the referral or the last UVZ asks this receiver."""
    if not mag_zien(definities.profiel, ontvanger, "agenda", "vraag", eigen=True):
        return
    for rij in stand.persoon.aanmelding.betrokken:
        if rij.organisatie == ontvanger and rij.vraag:
            yield rij.vraag
    for bespreking in stand.besprekingen[-1:]:
        if bespreking.rij.wie_levert == ontvanger and bespreking.rij.wat_mist:
            yield f"Zoek uit: {bespreking.rij.wat_mist}"


def _bekend(stand: Stand, ontvanger: str, definities: Definities) -> Iterator[Bekend]:
    for formulier, datum, antwoorden in _stukken(stand):
        definitie = definities.formulieren[formulier]
        gezien = zichtbaar(
            definities.profiel, ontvanger, "agenda", definitie, antwoorden, stand.casusnummer, zonder=_APART
        )
        datumveld = next(v.label for v in definitie.losse_velden if v.code == definitie.datumveld)
        regels = tuple(
            r for r in in_woorden(definities, formulier, gezien) if r[0] != datumveld
        )  # it is in the heading
        if regels:
            yield Bekend(f"{definitie.titel} van {toon_datum(datum)}", regels)


def _stukken(stand: Stand) -> Iterator[tuple[str, date, Antwoorden]]:
    """The forms that still say something: the latest of each kind, without what is done.

    Police reports are those since the approach began, or of the last year before it; never of after a closure.
    """
    if stand.aanmeldingen:
        aanmelding = stand.persoon.aanmelding
        yield "aanmelding", stand.aanmeldingen[-1].op, Antwoorden(aanmelding.waarden, aanmelding.tabellen)
    if stand.besprekingen:
        laatste = stand.besprekingen[-1]
        afspraken = [actie.rij for actie in stand.open_acties if actie.uit == "uvz"]
        yield "uvz-verslag", laatste.op, Antwoorden({}, {"besprekingen": [laatste.rij.waarden], "acties": afspraken})
    geldend = stand.geldend_plan
    if stand.lopend and stand.plan and geldend:
        van_plan = [actie.rij for actie in stand.acties_in_aanpak if actie.uit == "plan"]
        yield "plan", stand.plan.op, replace(geldend, tabellen={**geldend.tabellen, "acties": van_plan})
    if stand.lopend and stand.beoordelingen and stand.beoordelingen[-1].op >= stand.lopend.begin:
        herzien = stand.beoordelingen[-1]
        yield "herijking", herzien.op, Antwoorden({}, {"beoordelingen": [herzien.rij.waarden]})
    vanaf = stand.lopend.begin if stand.lopend else date(stand.dag.year - 1, stand.dag.month, 1)
    recent = [f for f in stand.feiten_voor_overleg if f.op >= vanaf]
    if recent:
        yield "meldingen", stand.politie_tot or recent[-1].op, Antwoorden({}, {"meldingen": [f.rij for f in recent]})


def in_woorden(definities: Definities, formulier: str, antwoorden: Antwoorden) -> Iterator[tuple[str, str]]:
    """Answers as label and text, in the order of the form; a row of a table is one line, a block more."""
    definitie = definities.formulieren[formulier]
    gebieden = {g.code: g for g in definities.leefgebieden}
    for veld in definitie.losse_velden:
        if veld.code in antwoorden.velden:
            yield veld.label, _tekst(definities, veld, antwoorden.velden[veld.code])
    for tabel in definitie.tabellen:
        for rij in antwoorden.tabellen.get(tabel.tabel, ()):
            gebied = gebieden.get(str(rij.get("leefgebied"))) if tabel.per_leefgebied else None
            cellen = [(k.label, _tekst(definities, k, rij[k.code], gebied)) for k in tabel.kolommen if k.code in rij]
            if tabel.blokken:  # rows too long for one line
                yield from cellen
            elif gebied:
                yield gebied.naam, " · ".join(tekst for _, tekst in cellen)
            else:
                yield tabel.titel, " · ".join(f"{label.rstrip('?')}: {tekst}" for label, tekst in cellen)


def _tekst(definities: Definities, veld: Veld, waarde: Waarde, gebied: Leefgebied | None = None) -> str:
    """An answer as people read it. A choice that the profile no longer has keeps its code."""
    if isinstance(waarde, date):
        return toon_datum(waarde)
    if veld.type == "score" and gebied and isinstance(waarde, int):
        return gebied.keuze(waarde)
    return definities.keuze(veld, waarde) if veld.type in ("keuze", "ja_nee") else str(waarde)
