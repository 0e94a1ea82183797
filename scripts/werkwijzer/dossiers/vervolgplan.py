"""A plan that is issued pre-filled: what is known stands in it, what is done is gone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.trajecten import plannen_op_datum
from werkwijzer.formulieren.antwoorden import Antwoorden, Rij
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.werkboek import Inhoud, als_inhoud
from werkwijzer.kalender import toon_datum

# Answers that hold until somebody changes them, and per table the states of a row that goes on.
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
_LOOPT = {
    "doelen": ("stand", {"loopt"}),
    "acties": ("stand", {"open", "bezig"}),
    "interventies": ("resultaat", {"loopt"}),
}


def vervolgplan(casusnummer: str, formulieren: Sequence[Ingediend], definities: Definities) -> Inhoud:
    """What stands in the next plan of a dossier: the last plan's answers that still hold, and its scores beside.

    Without an earlier plan: a start plan with the director and kind of direction that the UVZ decided on.
    """
    formulier = definities.formulieren["plan"]
    plannen = plannen_op_datum(formulieren)
    if not plannen:
        eerste = {"casusnummer": casusnummer, "moment": "start", **_besluit(casusnummer, formulieren)}
        return als_inhoud(definities, formulier, Antwoorden(eerste), vast={"casusnummer"})
    laatste = plannen[-1].antwoorden
    blijft = {code: laatste.velden[code] for code in _BLIJVEND if code in laatste.velden}
    velden = {**blijft, "casusnummer": casusnummer, "moment": "voortgang"}
    tabellen = {
        tabel: [r for r in laatste.tabellen.get(tabel, ()) if r.get(k) in aan] for tabel, (k, aan) in _LOOPT.items()
    }
    peil = plannen[-1].datum
    tabellen["voorwaarden"] = [r for r in laatste.tabellen.get("voorwaarden", ()) if _loopt_nog(r, peil)]
    gebieden = {g.code: g for g in definities.leefgebieden}
    vorige = {
        str(r["leefgebied"]): gebieden[str(r["leefgebied"])].keuze(int(str(r["score"])))
        for r in laatste.tabellen.get("leefgebieden", ())
        if "score" in r and r["leefgebied"] in gebieden
    }
    kop = f"Score vorige keer ({toon_datum(peil)})"
    return als_inhoud(definities, formulier, Antwoorden(velden, tabellen), vast={"casusnummer"}, vorige=(kop, vorige))


def _besluit(casusnummer: str, formulieren: Sequence[Ingediend]) -> dict[str, str]:
    """Director and kind of direction from the UVZ's latest decision about this person."""
    gevonden: dict[str, str] = {}
    for form in formulieren:
        for rij in form.antwoorden.tabellen.get("besprekingen", ()):
            if rij.get("casusnummer") == casusnummer:
                gevonden |= {k: str(rij[k]) for k in ("regisseur", "regievorm", "jeugdgroep") if k in rij}
    return gevonden


def _loopt_nog(rij: Rij, peil: date) -> bool:
    eind = rij.get("eind")
    return not isinstance(eind, date) or eind > peil
