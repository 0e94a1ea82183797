"""A plan that is issued pre-filled: what is known stands in it, what is done is gone."""

from __future__ import annotations

from datetime import date

from werkwijzer.formulieren.antwoorden import Antwoorden, Rij
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.werkboek import Inhoud, als_inhoud
from werkwijzer.kalender import toon_datum
from werkwijzer.volgsysteem.lijsten.zaken import Zaak

# Answers that hold until somebody changes them, and per table the state of a row that goes on.
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
_LOOPT = {"doelen": "stand", "interventies": "resultaat"}
_VAN_DE_ACTIE = ("wat", "wie", "wanneer")  # what an action of the plan and an agreement of the UVZ share


def vervolgplan(zaak: Zaak, definities: Definities) -> Inhoud:
    """What stands in the next plan of a case on its day: the last plan's answers that still hold, its scores beside,
    and what the UVZ agreed on since.

    Without an earlier plan: a start plan with the director and kind of direction that the UVZ decided on. For a case
    that is closed: a closing measurement.
    """
    formulier = definities.formulieren["plan"]
    moment = "afsluiting" if zaak.gesloten else "voortgang" if zaak.plan else "start"
    velden = {"casusnummer": zaak.casusnummer, "moment": moment}
    acties = [_als_actie(rij) for rij in zaak.acties_in_aanpak]
    if zaak.plan is None:
        antwoorden = Antwoorden({**velden, **_besluit(zaak)}, {"acties": acties})
        return als_inhoud(definities, formulier, antwoorden, vast={"casusnummer"})
    laatste = zaak.plan.antwoorden
    tabellen = {t: [r for r in laatste.tabellen.get(t, ()) if r.get(k) == "loopt"] for t, k in _LOOPT.items()}
    tabellen["acties"] = acties
    tabellen["voorwaarden"] = [r for r in laatste.tabellen.get("voorwaarden", ()) if _loopt_nog(r, zaak.peildatum)]
    gebieden = {g.code: g for g in definities.leefgebieden}
    vorige = {
        str(r["leefgebied"]): gebieden[str(r["leefgebied"])].keuze(int(str(r["score"])))
        for r in laatste.tabellen.get("leefgebieden", ())
        if "score" in r and r["leefgebied"] in gebieden
    }
    kop = f"Score vorige keer ({toon_datum(zaak.plan.datum)})"
    antwoorden = Antwoorden({c: laatste.velden[c] for c in _BLIJVEND if c in laatste.velden} | velden, tabellen)
    return als_inhoud(definities, formulier, antwoorden, vast={"casusnummer"}, vorige=(kop, vorige))


def _besluit(zaak: Zaak) -> dict[str, str]:
    """Director and kind of direction from the UVZ's latest decision about this person."""
    vanaf = zaak.laatste.begin if zaak.laatste else date.min
    gevonden: dict[str, str] = {}
    for v in zaak.besprekingen:
        if v.datum >= vanaf:
            gevonden |= {k: str(v.rij[k]) for k in ("regisseur", "regievorm", "jeugdgroep") if k in v.rij}
    return gevonden


def _als_actie(rij: Rij) -> Rij:
    """A row of the plan's actions as it is; an agreement of the UVZ as an action that nobody began with."""
    return rij if "stand" in rij else {**{k: rij[k] for k in _VAN_DE_ACTIE if k in rij}, "stand": "open"}


def _loopt_nog(rij: Rij, dag: date) -> bool:
    eind = rij.get("eind")
    return not isinstance(eind, date) or eind >= dag
