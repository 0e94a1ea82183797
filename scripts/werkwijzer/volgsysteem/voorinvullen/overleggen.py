"""Forms about more young people, issued with what is known: the review and the police figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from werkwijzer import termijnen
from werkwijzer.casus.stand import Stand
from werkwijzer.formulieren.antwoorden import Antwoorden, Rij, Waarde
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.werkboek import Inhoud, als_inhoud
from werkwijzer.kalender import Kwartaal, plus_maanden


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
