"""The filed forms as a handful of tables: what every indicator is computed from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.trajecten import Traject, trajecten

_KOLOMMEN = {
    "aanmeldingen": ["casusnummer", "datum", "organisatie", "politiecontact"],
    "personen": ["casusnummer", "geboortedatum", "geslacht"],
    "trajecten": ["traject", "casusnummer", "begin", "eind", "wijze"],
    "plannen": ["traject", "casusnummer", "datum", "moment", "intensiteit", "regisseur", "jeugdgroep"],
    "scores": ["traject", "casusnummer", "datum", "leefgebied", "score"],
    "interventies": ["traject", "casusnummer", "datum", "soort", "partner", "start", "eind", "resultaat"],
    "voorwaarden": ["traject", "casusnummer", "datum", "soort", "opgelegd_door", "start", "eind"],
}


@dataclass(frozen=True)
class Periode:
    """A reporting period; both days are included. The reference date (`peildatum`) is its last day."""

    begin: date
    eind: date

    @classmethod
    def jaar(cls, jaar: int) -> Periode:
        return cls(date(jaar, 1, 1), date(jaar, 12, 31))

    def bevat(self, dagen: pd.Series) -> pd.Series:
        """Per row: does the day lie in the period? An empty day does not."""
        return (dagen >= pd.Timestamp(self.begin)) & (dagen <= pd.Timestamp(self.eind))


@dataclass(frozen=True)
class Registratie:
    """All filed forms as tables; dates are datetime64, empty dates NaT.

    `aanmeldingen` one row per referral; `personen` one row per casusnummer (from the latest referral);
    `trajecten` one row per stay in the approach; `plannen` one row per plan that counts; `scores` one row per
    leefgebied and plan; `interventies` and `voorwaarden` one row per line and plan (`datum` is the plan's date).
    """

    aanmeldingen: pd.DataFrame
    personen: pd.DataFrame
    trajecten: pd.DataFrame
    plannen: pd.DataFrame
    scores: pd.DataFrame
    interventies: pd.DataFrame
    voorwaarden: pd.DataFrame

    def tot(self, peildatum: date) -> Registratie:
        """Only what happened on or before `peildatum`: later forms do not count, later closings are open."""
        grens = pd.Timestamp(peildatum)
        lopend = self.trajecten[self.trajecten["begin"] <= grens].copy()
        later = lopend["eind"] > grens
        lopend.loc[later, "eind"] = pd.NaT
        lopend.loc[later, "wijze"] = None
        delen = {
            naam: tabel[tabel["datum"] <= grens]
            for naam in ("aanmeldingen", "plannen", "scores", "interventies", "voorwaarden")
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
            personen[form.casusnummer] = (form.casusnummer, velden.get("geboortedatum"), velden.get("geslacht"))
        elif form.formulier == "plan":
            per_casus[form.casusnummer].append(form)
    rijen["personen"] = [personen[c] for c in sorted(personen)]
    nummer = 0
    for casus in sorted(per_casus):
        for traject in trajecten(per_casus[casus]):
            _voeg_traject_toe(rijen, nummer, traject)
            nummer += 1
    return Registratie(**{naam: _tabel(naam, rijen[naam]) for naam in _KOLOMMEN})


def _voeg_traject_toe(rijen: dict[str, list[tuple[Any, ...]]], nummer: int, traject: Traject) -> None:
    sleutel = (nummer, traject.casusnummer)
    rijen["trajecten"].append((*sleutel, traject.begin, traject.eind, traject.wijze))
    for plan in traject.plannen:
        velden, tabellen = plan.antwoorden.velden, plan.antwoorden.tabellen
        kern = [velden.get(v) for v in ("moment", "intensiteit", "regisseur", "jeugdgroep")]
        rijen["plannen"].append((*sleutel, plan.datum, *kern))
        for rij in tabellen.get("leefgebieden", ()):
            if "score" in rij:
                rijen["scores"].append((*sleutel, plan.datum, rij["leefgebied"], rij["score"]))
        for tabel in ("interventies", "voorwaarden"):
            for rij in tabellen.get(tabel, ()):
                rijen[tabel].append((*sleutel, plan.datum, *(rij.get(k) for k in _KOLOMMEN[tabel][3:])))


def _tabel(naam: str, rijen: list[tuple[Any, ...]]) -> pd.DataFrame:
    tabel = pd.DataFrame(rijen, columns=pd.Index(_KOLOMMEN[naam]))
    for kolom in ("datum", "begin", "eind", "start", "geboortedatum"):
        if kolom in tabel:
            tabel[kolom] = pd.to_datetime(tabel[kolom])
    return tabel
