"""The progress sheet of one young person: one printed page for the director and the meeting.

Private: it holds the name. It is made from the filed forms alone, as they were known about the day of the sheet.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.persoon import geldende_aanmelding
from werkwijzer.dossiers.trajecten import Traject, trajecten
from werkwijzer.formulieren.antwoorden import Rij, Waarde
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.intern.termijnen import herijking_uiterlijk, meting_uiterlijk
from werkwijzer.kalender import leeftijd, plus_maanden, toon_datum
from werkwijzer.profiel import Termijnen
from werkwijzer.rapport.grafieken import Bijschrift, Scorelijn, scoreverloop
from werkwijzer.rapport.sjabloon import omgeving
from werkwijzer.rapport.tekst import beginklein, opsomming, verschil

# What fits on one page: rows per table, measurements in the table of scores, characters per text.
RIJEN = {"doelen": 3, "acties": 5, "interventies": 3, "voorwaarden": 3}
METINGEN = 5
TEKENS = 75
OVERLEGGEN = ("uvz-verslag", "herijking")


class GeenPlan(GebruikersFout):
    """There is no plan yet about this person, so there is no progress to show."""


@dataclass(frozen=True)
class Leefgebiedregel:
    """One life area: its scores, one per shown measurement, and what changed since the start."""

    naam: str
    scores: tuple[int | None, ...]
    verschil: str
    doelscore: int | None


@dataclass(frozen=True)
class Regel:
    """One goal, action, intervention or condition, as text per column. `let_op` says in words what is wrong with it."""

    cellen: tuple[str, ...]
    let_op: str = ""


@dataclass(frozen=True)
class Lijst:
    """The rows that fit, and how many more there are."""

    regels: tuple[Regel, ...]
    meer: int


@dataclass(frozen=True)
class Voortgang:
    """Everything that stands on the sheet of one person, as known on `peildatum`."""

    casusnummer: str
    peildatum: date
    naam: str
    ook_bekend_als: str
    leeftijd: int | None
    stand: str
    regie: str
    groep: str
    metingen: tuple[date, ...]
    leefgebieden: tuple[Leefgebiedregel, ...]
    lijnen: tuple[Scorelijn, ...]
    alle_metingen: tuple[date, ...]
    doelen: Lijst
    doelen_gehaald: int
    acties: Lijst
    interventies: Lijst
    voorwaarden: Lijst
    momenten: tuple[tuple[str, str], ...]


def voortgang(casusnummer: str, formulieren: Iterable[Ingediend], definities: Definities, peildatum: date) -> Voortgang:
    """The sheet of one person from all forms about this person; forms of after `peildatum` do not count.

    Raises GeenPlan.
    """
    bekend = [f for f in formulieren if f.datum <= peildatum]
    gevonden = [_op(t, peildatum) for t in trajecten(casusnummer, bekend) if t.plannen and t.begin <= peildatum]
    if not gevonden:
        raise GeenPlan(
            f"Over {casusnummer} is op {toon_datum(peildatum)} nog geen plan opgeborgen, dus er is geen voortgang te "
            f"tonen. Maak eerst het plan: werkwijzer plan {casusnummer}"
        )
    traject = gevonden[-1]
    laatste = traject.plannen[-1]
    velden = laatste.antwoorden.velden
    labels = _labels(definities)
    dagen = tuple(p.datum for p in traject.plannen)
    getoond = dagen if len(dagen) <= METINGEN else (dagen[0], *dagen[-METINGEN + 1 :])
    doelen = laatste.antwoorden.tabellen.get("doelen", ())
    naam, alias, geboren = _persoon(bekend)
    return Voortgang(
        casusnummer=casusnummer,
        peildatum=peildatum,
        naam=_kort(naam),
        ook_bekend_als=_kort(alias),
        leeftijd=leeftijd(geboren, peildatum) if geboren else None,
        stand=_stand(traject),
        regie=_regie(velden, labels),
        groep=_groep(velden),
        metingen=getoond,
        leefgebieden=_leefgebieden(traject, definities, getoond, doelen),
        lijnen=_lijnen(traject, definities),
        alle_metingen=dagen,
        doelen=_lijst("doelen", [_doel(r, labels, peildatum) for r in doelen if r.get("stand") == "loopt"]),
        doelen_gehaald=sum(r.get("stand") == "gehaald" for r in doelen),
        acties=_lijst("acties", _acties(laatste, labels, peildatum)),
        interventies=_lijst("interventies", _interventies(laatste, labels)),
        voorwaarden=_lijst("voorwaarden", _voorwaarden(laatste, labels, peildatum)),
        momenten=_momenten(casusnummer, traject, bekend, definities, peildatum),
    )


def op_de_lijst(formulieren: Iterable[Ingediend], dag: date, termijnen: Termijnen) -> list[str]:
    """The casusnummers of the meeting on `dag`, sorted.

    When a report of a meeting on that day is filed: everyone in it. Otherwise the meeting is still to come: everyone in
    the approach whose review is due within a month after that day, or was due before.
    """
    per_casus: dict[str, list[Ingediend]] = defaultdict(list)
    verslag: set[str] = set()
    for form in formulieren:
        genoemd = {str(r["casusnummer"]) for t in form.antwoorden.tabellen.values() for r in t if "casusnummer" in r}
        if form.datum == dag and form.formulier in OVERLEGGEN:
            verslag |= genoemd
        if form.datum <= dag:
            for casus in {form.casusnummer} if form.casusnummer else genoemd:
                per_casus[casus].append(form)
    return sorted(verslag) or sorted(c for c, eigen in per_casus.items() if _aan_de_beurt(c, eigen, dag, termijnen))


def _aan_de_beurt(casusnummer: str, formulieren: Sequence[Ingediend], dag: date, termijnen: Termijnen) -> bool:
    lopend = [t for t in trajecten(casusnummer, formulieren) if _op(t, dag).eind is None]
    grens = plus_maanden(dag, 1)
    return any(_volgende_herijking(casusnummer, t, formulieren, termijnen) <= grens for t in lopend)


def _volgende_herijking(
    casusnummer: str, traject: Traject, formulieren: Iterable[Ingediend], termijnen: Termijnen
) -> date:
    gezien = [d for d in _overleggen(casusnummer, "herijking", formulieren) if d >= traject.begin]
    in_groep = bool(traject.plannen and _groep(traject.plannen[-1].antwoorden.velden))
    return herijking_uiterlijk(max([traject.begin, *gezien]), in_groep, termijnen)


# ---------- who and where ----------


def _persoon(formulieren: Iterable[Ingediend]) -> tuple[str, str, date | None]:
    """Name, aliases and birth date from the referrals."""
    velden = geldende_aanmelding(f for f in formulieren if f.formulier == "aanmelding").velden
    geboren = velden.get("geboortedatum")
    naam = f"{velden.get('voornaam', '')} {velden.get('achternaam', '')}".strip()
    return naam, str(velden.get("bekend_als", "")), geboren if isinstance(geboren, date) else None


def _op(traject: Traject, dag: date) -> Traject:
    """The traject as it was at the end of `dag`: a closing that was decided later has not happened yet."""
    later = traject.eind is not None and traject.eind > dag
    return replace(traject, eind=None, wijze=None) if later else traject


def _stand(traject: Traject) -> str:
    if traject.eind is None:
        return f"In de aanpak sinds {toon_datum(traject.begin)}"
    return f"In de aanpak van {toon_datum(traject.begin)} tot {toon_datum(traject.eind)} (afgesloten)"


def _regie(velden: Mapping[str, Waarde], labels: Mapping[tuple[str, str, str], str]) -> str:
    delen = [
        labels.get(("", veld, str(velden[veld])), str(velden[veld]))
        for veld in ("regisseur", "regievorm", "intensiteit")
        if veld in velden
    ]
    return ", ".join([*delen[:1], *map(beginklein, delen[1:])])


def _groep(velden: Mapping[str, Waarde]) -> str:
    groep = str(velden.get("jeugdgroep", "geen"))
    return "" if groep == "geen" else groep


def _labels(definities: Definities) -> dict[tuple[str, str, str], str]:
    """What a choice of the plan is called: by table ('' for a single question), column and code."""
    plan = definities.formulieren["plan"]
    velden = [("", v) for v in plan.losse_velden] + [(t.tabel, k) for t in plan.tabellen for k in t.kolommen]
    return {
        (tabel, veld.code, code): naam
        for tabel, veld in velden
        if veld.type == "keuze"
        for code, naam in definities.keuzes(veld).items()
    }


# ---------- scores ----------


def _scores(plan: Ingediend) -> dict[str, int]:
    rijen = plan.antwoorden.tabellen.get("leefgebieden", ())
    return {str(r["leefgebied"]): int(str(r["score"])) for r in rijen if "score" in r}


def _leefgebieden(
    traject: Traject, definities: Definities, getoond: Sequence[date], doelen: Sequence[Rij]
) -> tuple[Leefgebiedregel, ...]:
    per_plan = [(p.datum, _scores(p)) for p in traject.plannen]
    doelscore = {
        str(r["leefgebied"]): r["streefscore"] for r in doelen if r.get("stand") == "loopt" and "streefscore" in r
    }
    regels = []
    for gebied in definities.leefgebieden:
        reeks = [scores[gebied.code] for _, scores in per_plan if gebied.code in scores]
        streef = doelscore.get(gebied.code)
        regels.append(
            Leefgebiedregel(
                gebied.naam,
                tuple(next((s.get(gebied.code) for d, s in per_plan if d == dag), None) for dag in getoond),
                (verschil(reeks[-1] - reeks[0]) if reeks[-1] != reeks[0] else "gelijk") if len(reeks) > 1 else "–",
                int(streef) if isinstance(streef, (int, float)) else None,
            )
        )
    return tuple(regels)


def _lijnen(traject: Traject, definities: Definities) -> tuple[Scorelijn, ...]:
    eerste = traject.plannen[0].datum
    per_plan = [((p.datum - eerste).days, _scores(p)) for p in traject.plannen]
    return tuple(
        Scorelijn(gebied.naam, tuple((dag, scores[gebied.code]) for dag, scores in per_plan if gebied.code in scores))
        for gebied in definities.leefgebieden
    )


# ---------- agreements ----------


def _lijst(soort: str, regels: Sequence[Regel]) -> Lijst:
    return Lijst(tuple(regels[: RIJEN[soort]]), max(0, len(regels) - RIJEN[soort]))


def _kort(waarde: object) -> str:
    tekst = " ".join(str(waarde).split())
    return tekst if len(tekst) <= TEKENS else tekst[: TEKENS - 1].rstrip() + "…"


def _dag(waarde: object) -> str:
    return toon_datum(waarde) if isinstance(waarde, date) else "geen datum"


def _is_voorbij(waarde: object, peildatum: date) -> bool:
    return isinstance(waarde, date) and waarde < peildatum


def _doel(rij: Rij, labels: Mapping[tuple[str, str, str], str], peildatum: date) -> Regel:
    gebied = labels.get(("doelen", "leefgebied", str(rij.get("leefgebied"))), str(rij.get("leefgebied", "")))
    laat = "te laat" if _is_voorbij(rij.get("streefdatum"), peildatum) else ""
    return Regel((_kort(rij.get("doel", "")), gebied, _dag(rij.get("streefdatum"))), laat)


def _acties(plan: Ingediend, labels: Mapping[tuple[str, str, str], str], peildatum: date) -> list[Regel]:
    """Open actions, the one that is due first on top."""
    open_ = [r for r in plan.antwoorden.tabellen.get("acties", ()) if r.get("stand") in ("open", "bezig")]
    return [
        Regel(
            (
                _kort(r.get("wat", "")),
                labels.get(("acties", "wie", str(r.get("wie"))), str(r.get("wie", ""))),
                _dag(r.get("wanneer")),
            ),
            "te laat" if _is_voorbij(r.get("wanneer"), peildatum) else "",
        )
        for r in sorted(open_, key=lambda r: str(r.get("wanneer", "9")))
    ]


def _interventies(plan: Ingediend, labels: Mapping[tuple[str, str, str], str]) -> list[Regel]:
    """Interventions that go on."""
    lopend = [r for r in plan.antwoorden.tabellen.get("interventies", ()) if r.get("resultaat") == "loopt"]
    return [
        Regel(
            (
                labels.get(("interventies", "soort", str(r.get("soort"))), str(r.get("soort", ""))),
                labels.get(("interventies", "partner", str(r.get("partner"))), str(r.get("partner", ""))),
                f"sinds {_dag(r.get('start'))}",
            )
        )
        for r in lopend
    ]


def _voorwaarden(plan: Ingediend, labels: Mapping[tuple[str, str, str], str], peildatum: date) -> list[Regel]:
    """Conditions that hold on the day of the sheet, the one that ends first on top."""
    geldig = [r for r in plan.antwoorden.tabellen.get("voorwaarden", ()) if not _is_voorbij(r.get("eind"), peildatum)]
    binnenkort = peildatum + timedelta(days=31)
    return [
        Regel(
            (
                labels.get(("voorwaarden", "soort", str(r.get("soort"))), str(r.get("soort", ""))),
                labels.get(("voorwaarden", "opgelegd_door", str(r.get("opgelegd_door"))), ""),
                f"tot {toon_datum(eind)}" if isinstance(eind, date) else "geen einddatum",
            ),
            "stopt binnen een maand" if isinstance(eind, date) and eind <= binnenkort else "",
        )
        for r in sorted(geldig, key=lambda r: str(r.get("eind", "9")))
        for eind in [r.get("eind")]
    ]


# ---------- dates ----------


def _momenten(
    casusnummer: str, traject: Traject, formulieren: Sequence[Ingediend], definities: Definities, peildatum: date
) -> tuple[tuple[str, str], ...]:
    """Last discussed, next review, next measurement, and the criterion for closing; each with its date in words."""
    termijnen = definities.profiel.termijnen
    laatste = traject.plannen[-1]
    besproken = [dag for soort in OVERLEGGEN for dag in _overleggen(casusnummer, soort, formulieren)]
    uit = [("Laatst besproken", toon_datum(max(besproken)))] if besproken else []
    if traject.eind is None:
        herijking = _volgende_herijking(casusnummer, traject, formulieren, termijnen)
        uit.append(("Volgende herijking uiterlijk", _met_oordeel(herijking, peildatum)))
        meting = meting_uiterlijk(laatste.datum, termijnen)
        uit.append(("Volgende meting uiterlijk", _met_oordeel(meting, peildatum)))
    melding = max(
        (
            r["datum"]
            for f in formulieren
            for r in f.antwoorden.tabellen.get("meldingen", ())
            if r.get("casusnummer") == casusnummer and isinstance(r.get("datum"), date)
        ),
        default=None,
    )
    if isinstance(melding, date):
        maanden = termijnen.maanden_zonder_meldingen
        uit.append(
            (
                "Laatste melding van de politie",
                f"{toon_datum(melding)}; {maanden} maanden later is {toon_datum(plus_maanden(melding, maanden))}",
            )
        )
    return tuple(uit)


def _overleggen(casusnummer: str, soort: str, formulieren: Iterable[Ingediend]) -> list[date]:
    """The days on which this person was discussed in a meeting of this kind."""
    return [
        f.datum
        for f in formulieren
        if f.formulier == soort
        and any(r.get("casusnummer") == casusnummer for rijen in f.antwoorden.tabellen.values() for r in rijen)
    ]


def _met_oordeel(dag: date, peildatum: date) -> str:
    return f"{toon_datum(dag)} (te laat)" if dag < peildatum else toon_datum(dag)


# ---------- the page ----------


def als_html(blad: Voortgang, *, fictief: bool) -> str:
    """The sheet as one HTML file without anything from outside; the same sheet gives the same bytes."""
    dagen = [toon_datum(d) for d in blad.alle_metingen]
    in_woorden = " ".join(
        f"{lijn.naam}: {opsomming([str(score) for _, score in lijn.punten])}."
        if lijn.punten
        else f"{lijn.naam}: geen score."
        for lijn in blad.lijnen
    )
    titel = "Scores per leefgebied in de tijd"
    wanneer = f"Metingen op {opsomming(dagen)}." if dagen else ""
    bij = Bijschrift("verloop", titel, f"{wanneer} {in_woorden}", "fictieve gegevens" if fictief else "")
    figuur = scoreverloop(blad.lijnen, (dagen[0], dagen[-1]), bij)
    return (
        omgeving("intern/sjablonen")
        .get_template("voortgang.html.j2")
        .render(
            blad=blad,
            fictief=fictief,
            peildatum=toon_datum(blad.peildatum),
            metingen=[toon_datum(d) for d in blad.metingen],
            weggelaten=len(blad.alle_metingen) - len(blad.metingen),
            figuur=figuur.breed,
        )
        .lstrip()
    )
