"""A plan that is issued pre-filled: what is known stands in it, what is done is gone."""

from __future__ import annotations

from werkwijzer.casus.feiten import Meting, Plan
from werkwijzer.casus.stand import Stand
from werkwijzer.formulieren.antwoorden import Antwoorden, Waarde
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.merken import KOP_VORIGE
from werkwijzer.formulieren.werkboek import Inhoud, als_inhoud
from werkwijzer.kalender import toon_datum

# Answers that hold until somebody changes them.
_BLIJVEND = (
    "regisseur",
    "regievorm",
    "intensiteit",
    "jeugdgroep",
    "datum_startgesprek",
    "soort_startgesprek",
    "grenzen",
    "zorgvraag",
    "ouders_betrokken",
    "gezinsafspraken",
    "aandacht_broer_zus",
    "reden_broer_zus",
    "dagbesteding",
    "school_betrokken",
    "schoolafspraken",
)


def vervolgplan(stand: Stand, definities: Definities) -> Inhoud:
    """What stands in the next plan of a case on its day: the last plan's answers that still hold, its scores beside,
    everything that still runs of all plans of the traject, and what the UVZ agreed on since.

    Without an earlier plan: a start plan with what the UVZ decided on and the referral said. For a case that is closed:
    a closing measurement.
    """
    formulier = definities.formulieren["plan"]
    begonnen = stand.plan or (stand.lopend and stand.lopend.overgenomen)
    moment = "afsluiting" if stand.gesloten else "voortgang" if begonnen else "start"
    velden: dict[str, Waarde] = {"casusnummer": stand.casusnummer, "moment": moment}
    geldend = stand.geldend_plan
    gemeten: Plan | Meting | None = stand.plan or next(iter(stand.metingen), None)
    gebieden = {g.code: g for g in definities.leefgebieden}
    scores = gemeten.scores.items() if gemeten else ()
    vorige = {code: gebieden[code].keuze(score) for code, (score, _) in scores if code in gebieden}
    naast = (f"{KOP_VORIGE} ({toon_datum(gemeten.op)})", vorige) if gemeten else None
    if geldend is None:
        velden |= {code: waarde for code, waarde in _bij_het_begin(stand).items() if waarde}
        acties = [actie.rij for actie in stand.acties_in_aanpak]
        antwoorden = Antwoorden(velden, {"acties": acties})
        return als_inhoud(definities, formulier, antwoorden, vast={"casusnummer"}, vorige=naast)
    blijft = {code: geldend.velden[code] for code in _BLIJVEND if code in geldend.velden}
    tabellen = {tabel: rijen for tabel, rijen in geldend.tabellen.items() if tabel != "leefgebieden"}
    antwoorden = Antwoorden(blijft | velden, tabellen)
    return als_inhoud(definities, formulier, antwoorden, vast={"casusnummer"}, vorige=naast)


def _bij_het_begin(stand: Stand) -> dict[str, Waarde | None]:
    """What the UVZ decided on, and what the referral said that a plan asks as well."""
    aanmelding = stand.persoon.aanmelding
    gezin = [f"{rij.naam}: {rij.reden}" for rij in aanmelding.gezin if rij.naam and rij.reden]
    return {
        "regisseur": stand.regie.regisseur,
        "regievorm": stand.regie.regievorm,
        "intensiteit": stand.intensiteit,
        "jeugdgroep": stand.jeugdgroep or aanmelding.jeugdgroep,
        "dagbesteding": aanmelding.dagbesteding if aanmelding.dagbesteding != "onbekend" else None,
        "aandacht_broer_zus": "ja" if gezin else None,
        "reden_broer_zus": "\n".join(gezin),
    }
