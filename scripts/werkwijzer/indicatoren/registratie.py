"""The filed forms as a handful of tables: what every indicator is computed from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.persoon import uit_ander_dossier
from werkwijzer.dossiers.trajecten import Traject, trajecten
from werkwijzer.kalender import Kwartaal

_KOLOMMEN = {
    "aanmeldingen": ["casusnummer", "datum", "organisatie", "politiecontact"],
    "personen": ["casusnummer", "geboortedatum", "geslacht"],
    "trajecten": ["traject", "casusnummer", "begin", "eind", "wijze", "zorg_naar"],
    "plannen": [
        "traject",
        "casusnummer",
        "datum",
        "moment",
        "intensiteit",
        "regisseur",
        "jeugdgroep",
        "ouders_betrokken",
        "school_betrokken",
    ],
    "scores": ["traject", "casusnummer", "datum", "leefgebied", "score"],
    "interventies": ["traject", "casusnummer", "datum", "soort", "partner", "start", "eind", "resultaat"],
    "voorwaarden": ["traject", "casusnummer", "datum", "soort", "opgelegd_door", "start", "eind"],
    "overleggen": ["datum"],
    "besprekingen": ["casusnummer", "datum", "besluit", "notificatiebrief", "regisseur"],
    "beoordelingen": ["casusnummer", "datum"],
    "meldingen": ["casusnummer", "datum", "soort"],
    "kwartalen": ["datum", "jeugdoverlast_stad", "woninginbraken_stad"],
    "buitencijfers": ["datum", "indicator", "naam", "waarde", "bron"],
}


@dataclass(frozen=True)
class Periode:
    """A reporting period; both days are included. The reference date (`peildatum`) is its last day."""

    begin: date
    eind: date

    @classmethod
    def jaar(cls, jaar: int) -> Periode:
        return cls(date(jaar, 1, 1), date(jaar, 12, 31))

    @classmethod
    def kwartaal(cls, kwartaal: Kwartaal) -> Periode:
        return cls(kwartaal.begin, kwartaal.eind)

    def bevat(self, dagen: pd.Series) -> pd.Series:
        """Per row: does the day lie in the period? An empty day does not."""
        return (dagen >= pd.Timestamp(self.begin)) & (dagen <= pd.Timestamp(self.eind))


@dataclass(frozen=True, eq=False)  # compared by identity, so that a computation over it can be remembered
class Registratie:
    """All filed forms as tables; dates are datetime64, empty dates NaT. Nobody changes a table in place.

    `aanmeldingen` one row per referral; `personen` one row per casusnummer (from the latest referral);
    `trajecten` one row per stay in the approach; `plannen` one row per plan that counts; `scores` one row per
    leefgebied and plan, without the leefgebieden that were left empty; `interventies` and `voorwaarden` one row per line and plan (`datum` is the plan's date);
    `overleggen` one row per UVZ; `besprekingen` one row per young person and UVZ; `beoordelingen` one row per young
    person and review; `meldingen` one row per report by the police (`datum` is the
    day it happened); `kwartalen` one row per quarter that the police delivered (`datum` is its last day);
    `buitencijfers` one row per outside figure and year (`datum` is the last day of that year).
    """

    aanmeldingen: pd.DataFrame
    personen: pd.DataFrame
    trajecten: pd.DataFrame
    plannen: pd.DataFrame
    scores: pd.DataFrame
    interventies: pd.DataFrame
    voorwaarden: pd.DataFrame
    overleggen: pd.DataFrame
    besprekingen: pd.DataFrame
    beoordelingen: pd.DataFrame
    meldingen: pd.DataFrame
    kwartalen: pd.DataFrame
    buitencijfers: pd.DataFrame

    def tot(self, peildatum: date) -> Registratie:
        """Only what happened on or before `peildatum`: later forms do not count, later closings are open."""
        grens = pd.Timestamp(peildatum)
        lopend = self.trajecten[self.trajecten["begin"] <= grens].copy()
        later = lopend["eind"] > grens
        lopend.loc[later, "eind"] = pd.NaT
        lopend.loc[later, ["wijze", "zorg_naar"]] = None
        delen = {
            naam: tabel[tabel["datum"] <= grens]
            for naam in _KOLOMMEN
            if naam not in ("personen", "trajecten")
            for tabel in [getattr(self, naam)]
        }
        return Registratie(personen=self.personen, trajecten=lopend, **delen)

    def in_aanpak(self, dag: date) -> pd.DataFrame:
        """Trajecten that run at the end of `dag` (entered on or before it, not closed on or before it)."""
        t, grens = self.trajecten, pd.Timestamp(dag)
        return t[(t["begin"] <= grens) & (t["eind"].isna() | (t["eind"] > grens))]


def maak_registratie(ingediend: Iterable[Ingediend]) -> Registratie:
    """Tables from filed forms, whatever the order in which they come."""
    rijen: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    per_casus: dict[str, list[Ingediend]] = defaultdict(list)
    personen: dict[str, tuple[Any, ...]] = {}
    for form in sorted(ingediend, key=lambda f: f.volgnr):
        velden = form.antwoorden.velden
        if form.formulier == "aanmelding":
            rijen["aanmeldingen"].append(
                (form.casusnummer, form.datum, velden.get("aanmelder_organisatie"), velden.get("politiecontact"))
            )
            if form.casusnummer not in personen or not uit_ander_dossier(form):
                personen[form.casusnummer] = (form.casusnummer, velden.get("geboortedatum"), velden.get("geslacht"))
        elif form.formulier in ("meldingen", "jaarcijfers", "uvz-verslag", "herijking"):
            _voeg_cijfers_toe(rijen, form)
        if form.casusnummer and form.formulier != "aanmelding":
            per_casus[form.casusnummer].append(form)
        for casus in _genoemd(form):
            per_casus[casus].append(form)
    rijen["personen"] = [personen[c] for c in sorted(personen)]
    nummer = 0
    for casus in sorted(per_casus):
        for traject in trajecten(casus, per_casus[casus]):
            _voeg_traject_toe(rijen, nummer, traject)
            nummer += 1
    return Registratie(**{naam: _tabel(naam, rijen[naam]) for naam in _KOLOMMEN})


def _voeg_cijfers_toe(rijen: dict[str, list[tuple[Any, ...]]], form: Ingediend) -> None:
    velden, tabellen = form.antwoorden.velden, form.antwoorden.tabellen
    for rij in tabellen.get("besprekingen", ()):
        kern = (rij.get("besluit"), rij.get("notificatiebrief"), rij.get("regisseur"))
        rijen["besprekingen"].append((rij["casusnummer"], form.datum, *kern))
    for rij in tabellen.get("beoordelingen", ()):
        rijen["beoordelingen"].append((rij["casusnummer"], form.datum))
    for rij in tabellen.get("meldingen", ()):
        rijen["meldingen"].append((rij["casusnummer"], rij.get("datum"), rij.get("soort")))
    for rij in tabellen.get("buitencijfers", ()):
        rijen["buitencijfers"].append((form.datum, *(rij.get(k) for k in _KOLOMMEN["buitencijfers"][1:])))
    if form.formulier == "uvz-verslag":
        rijen["overleggen"].append((form.datum,))
    if form.formulier == "meldingen":
        stad = (velden.get("jeugdoverlast_stad"), velden.get("woninginbraken_stad"))
        rijen["kwartalen"].append((form.datum, *stad))


def _genoemd(form: Ingediend) -> set[str]:
    """Casusnummers in the tables of a form that is about more persons."""
    if form.casusnummer:
        return set()
    return {str(r["casusnummer"]) for rijen in form.antwoorden.tabellen.values() for r in rijen if "casusnummer" in r}


def _voeg_traject_toe(rijen: dict[str, list[tuple[Any, ...]]], nummer: int, traject: Traject) -> None:
    sleutel = (nummer, traject.casusnummer)
    rijen["trajecten"].append((*sleutel, traject.begin, traject.eind, traject.wijze, traject.zorg_naar))
    for plan in traject.plannen:
        velden, tabellen = plan.antwoorden.velden, plan.antwoorden.tabellen
        rijen["plannen"].append((*sleutel, plan.datum, *(velden.get(k) for k in _KOLOMMEN["plannen"][3:])))
        for rij in tabellen.get("leefgebieden", ()):
            if "score" in rij:
                rijen["scores"].append((*sleutel, plan.datum, rij["leefgebied"], rij["score"]))
        for tabel in ("interventies", "voorwaarden"):
            for rij in tabellen.get(tabel, ()):
                rijen[tabel].append((*sleutel, plan.datum, *(rij.get(k) for k in _KOLOMMEN[tabel][3:])))


def _tabel(naam: str, rijen: list[tuple[Any, ...]]) -> pd.DataFrame:
    tabel = pd.DataFrame(rijen, columns=pd.Index(_KOLOMMEN[naam]))
    for kolom in ("datum", "begin", "eind", "start", "geboortedatum", "notificatiebrief"):
        if kolom in tabel:
            tabel[kolom] = pd.to_datetime(tabel[kolom])
    return tabel
