"""Forms about more young people, issued with what is known: the UVZ report, the review, and the police figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from werkwijzer import termijnen
from werkwijzer.casus.stand import Stand
from werkwijzer.formulieren import typen
from werkwijzer.formulieren.antwoorden import Antwoorden, Rij, Waarde
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.werkboek import Inhoud, als_inhoud
from werkwijzer.kalender import Kwartaal, plus_maanden, toon_datum
from werkwijzer.volgsysteem.lezen.leesbaar import antwoord
from werkwijzer.volgsysteem.overleg.agenda import Agendapunt, aanleiding


def uvz_verslag(
    punten: Sequence[Agendapunt], datum: date, definities: Definities, brieven: Mapping[str, date]
) -> Inhoud:
    """The report of the UVZ on `datum`: who was invited, and per young person the reason and what is known. `brieven`
    holds the date of the notification, by casusnummer.

    What the meeting decides is left empty, so that the report cannot be handed in before it was held.
    """
    formulier = definities.formulieren["uvz-verslag"]
    uitgenodigd = {partner for punt in punten for partner in punt.partners}
    aanwezig: list[Rij] = [{"organisatie": p.code} for p in definities.profiel.partners if p.code in uitgenodigd]
    besprekingen = [_bespreking(punt, definities, brieven.get(punt.stand.casusnummer)) for punt in punten]
    tabellen = {"aanwezig": aanwezig, "besprekingen": besprekingen}
    return als_inhoud(definities, formulier, Antwoorden({"datum_uvz": datum}, tabellen))


def _bespreking(punt: Agendapunt, definities: Definities, brief: date | None) -> Rij:
    stand = punt.stand
    rij: dict[str, Waarde] = {"casusnummer": stand.casusnummer}
    if waarom := "\n".join(aanleiding(stand)):
        rij["aanleiding"] = waarom
    if beeld := "\n".join(_bekend(punt, definities)):
        rij["beeld"] = beeld
    if stand.lopend:
        regie = {"regisseur": stand.regie.regisseur, "regievorm": stand.regie.regievorm, "jeugdgroep": stand.jeugdgroep}
        rij |= {code: waarde for code, waarde in regie.items() if waarde}
    elif stand.aanmeldingen and (groep := stand.persoon.aanmelding.jeugdgroep):
        rij["jeugdgroep"] = groep
    if brief:
        rij["notificatiebrief"] = brief
    return rij


def _bekend(punt: Agendapunt, definities: Definities) -> Iterator[str]:
    """Facts with their day, as the form asks for them; and what was asked of a partner for this meeting."""
    stand, namen = punt.stand, {p.code: p.naam for p in definities.profiel.partners}
    for aanmelding in stand.aanmeldingen[-1:]:
        wie = namen.get(aanmelding.antwoorden.aanmelder_organisatie or "", "een partner")
        yield f"Aangemeld op {toon_datum(aanmelding.op)} door {wie}."
    for bespreking in stand.besprekingen[-1:]:
        rij = bespreking.rij
        besluit = antwoord(
            typen.UvzVerslagBesprekingen.besluit, rij.waarden, definities.formulieren["uvz-verslag"], definities
        )
        yield f"Vorig besluit, UVZ van {toon_datum(bespreking.op)}: {besluit}."
        if rij.wat_mist:
            yield f"Toen ontbrak ({namen.get(rij.wie_levert or '', 'niemand')} zocht dat uit): {rij.wat_mist}"
    if stand.metingen:
        yield f"Laatste meting op {toon_datum(stand.metingen[-1].op)}."
    if stand.laatste_melding:
        yield f"Laatste melding van de politie: {toon_datum(stand.laatste_melding)}."
    for partner, vragen in punt.vragen.items():
        yield from (f"Gevraagd aan {namen.get(partner, partner)}: {vraag}" for vraag in vragen)


def te_herijken(
    standen: Iterable[Stand], datum: date, definities: Definities, jeugdgroep: str | None = ""
) -> list[Stand]:
    """Who is on the list of a review on `datum`: whose review is due within a month. Of a prioritised group everyone
    in it; without one those in no group; with None whoever is due, in a group or not."""
    grens, uit = plus_maanden(datum, 1), []
    for stand in standen:
        uiterlijk = stand.herijking_uiterlijk(definities.profiel)
        if uiterlijk and jeugdgroep in (None, stand.jeugdgroep) and (jeugdgroep or uiterlijk <= grens):
            uit.append((uiterlijk, stand))
    return [stand for _, stand in sorted(uit, key=lambda paar: (paar[0], paar[1].casusnummer))]


def herijkingslijst(standen: Sequence[Stand], datum: date, definities: Definities, jeugdgroep: str = "") -> Inhoud:
    """The form of a review on `datum`: per young person the last report and a proposal that the criterion allows."""
    velden: dict[str, Waarde] = {"datum_herijking": datum, "soort": "groep" if jeugdgroep else "herijking"}
    if jeugdgroep:
        velden["jeugdgroep"] = jeugdgroep
    rijen: list[Rij] = []
    for stand in standen:
        rij: dict[str, Waarde] = {"casusnummer": stand.casusnummer, "voorstel": _voorstel(stand, definities)}
        if stand.laatste_melding:
            rij["laatste_melding"] = stand.laatste_melding
        rijen.append(rij)
    formulier = definities.formulieren["herijking"]
    return als_inhoud(definities, formulier, Antwoorden(velden, {"beoordelingen": rijen}))


def _voorstel(stand: Stand, definities: Definities) -> str:
    gehaald = stand.criterium_op(definities.profiel)
    if gehaald and gehaald <= stand.dag:
        return "positief"
    return "monitoring" if stand.intensiteit == "monitoring" else "doorgaan"


def meldingenlijst(kwartaal: Kwartaal, bron: str, definities: Definities) -> Inhoud:
    """The form for a quarter, of the police or of the OM."""
    antwoorden = Antwoorden({"eind_kwartaal": kwartaal.eind, "bron": bron})
    return als_inhoud(definities, definities.formulieren["meldingen"], antwoorden, vast={"eind_kwartaal", "bron"})


def te_vragen(
    standen: Mapping[str, Stand], kwartaal: Kwartaal, definities: Definities
) -> list[tuple[Stand, date, date]]:
    """About whom police and OM may be asked for this quarter, and of which days in it: first and last.

    From the day on which the approach began, until the term after the closure is over.
    """
    uit = []
    for _, stand in sorted(standen.items()):
        dagen = []
        for traject in stand.trajecten if not stand.overleden else ():
            tot = termijnen.politie_meldt_tot(traject.eind, definities.profiel) if traject.eind else kwartaal.eind
            dagen.append((max(traject.begin, kwartaal.begin), min(tot, kwartaal.eind)))
        dagen = [(van, tot) for van, tot in dagen if van <= tot]
        if dagen:
            uit.append((stand, min(van for van, _ in dagen), max(tot for _, tot in dagen)))
    return uit
