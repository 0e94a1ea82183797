"""The report of a UVZ, issued with what is known of who is on the agenda."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from werkwijzer.formulieren import typen
from werkwijzer.formulieren.antwoorden import Antwoorden, Rij, Waarde
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.werkboek import Inhoud, als_inhoud
from werkwijzer.kalender import toon_datum
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
