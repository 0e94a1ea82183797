"""The progress sheet of one young person: one printed page for the director and the meeting.

Private: it holds the name. It is made from the filed forms alone, as they were known about the day of the sheet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from werkwijzer import termijnen
from werkwijzer.casus.feiten import Actie, Doel, Interventie, Voorwaarde
from werkwijzer.casus.stand import Stand
from werkwijzer.casus.trajecten import Traject
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.mag_zien import mag_zien
from werkwijzer.fouten import GebruikersFout
from werkwijzer.kalender import aantal, leeftijd, toon_datum
from werkwijzer.profiel import GEMEENTE, Profiel
from werkwijzer.rapport.grafieken import Bijschrift, Scorelijn, scoreverloop
from werkwijzer.rapport.paginasjabloon import omgeving
from werkwijzer.rapport.tekst import beginkapitaal, beginklein, opsomming, verschil

# What fits on one page: rows per table, measurements in the table of scores, characters per text.
RIJEN = {"doelen": 3, "acties": 5, "interventies": 3, "voorwaarden": 3}
METINGEN = 5
TEKENS_PER_TEKST = 75


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


def voortgang(stand: Stand, definities: Definities) -> Voortgang:
    """The sheet of one person on the day of `stand`. Raises GeenPlan."""
    traject, laatste, dag = stand.laatste, stand.plan, stand.dag
    if traject is None or laatste is None:
        raise GeenPlan(
            f"Over {stand.casusnummer} is op {toon_datum(dag)} nog geen plan opgeslagen, dus er is geen voortgang te "
            f"tonen. Maak eerst het plan: werkwijzer plan {stand.casusnummer}"
        )
    labels = _labels(definities)
    dagen = tuple(p.op for p in traject.plannen)
    getoond = dagen if len(dagen) <= METINGEN else (dagen[0], *dagen[-METINGEN + 1 :])
    return Voortgang(
        casusnummer=stand.casusnummer,
        peildatum=dag,
        naam=_kort(stand.naam),
        ook_bekend_als=_kort(", ".join(stand.persoon.aliassen)),
        leeftijd=leeftijd(stand.geboren, dag) if stand.geboren else None,
        stand=_stand(traject),
        regie=_regie(stand, labels),
        groep=definities.profiel.naam("jeugdgroepen", stand.jeugdgroep),
        metingen=getoond,
        leefgebieden=_leefgebieden(traject, definities, getoond, stand.doelen),
        lijnen=_lijnen(traject, definities),
        alle_metingen=dagen,
        doelen=_lijst("doelen", [_doel(d, labels, dag) for d in stand.doelen]),
        doelen_gehaald=sum(d.stand == "gehaald" for d in stand.alle_doelen),
        acties=_lijst("acties", _acties(stand.acties_in_aanpak, labels, dag)),
        interventies=_lijst("interventies", _interventies(stand.interventies, labels)),
        voorwaarden=_lijst("voorwaarden", _voorwaarden(stand.voorwaarden, labels, dag, definities.profiel)),
        momenten=_momenten(stand, definities.profiel),
    )


# ---------- who and where ----------


def _stand(traject: Traject) -> str:
    if traject.eind is None:
        return beginkapitaal(traject.sinds)
    if traject.overgenomen:
        return f"{beginkapitaal(traject.sinds)}, tot {toon_datum(traject.eind)} (afgesloten)"
    return f"In de aanpak van {toon_datum(traject.begin)} tot {toon_datum(traject.eind)} (afgesloten)"


def _regie(stand: Stand, labels: Mapping[tuple[str, str, str], str]) -> str:
    gezegd = {
        "regisseur": stand.regisseur,
        "regievorm": stand.regie.regievorm,
        "intensiteit": stand.intensiteit,
    }
    delen = [labels.get(("", veld, code), code) for veld, code in gezegd.items() if code]
    return ", ".join([*delen[:1], *map(beginklein, delen[1:])])


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


def _leefgebieden(
    traject: Traject, definities: Definities, getoond: Sequence[date], doelen: Sequence[Doel]
) -> tuple[Leefgebiedregel, ...]:
    per_plan = [(p.op, {gebied: score for gebied, (score, _) in p.scores.items()}) for p in traject.plannen]
    doelscore = {d.leefgebied: d.streefscore for d in doelen if d.streefscore is not None}
    regels = []
    for gebied in definities.leefgebieden:
        reeks = [scores[gebied.code] for _, scores in per_plan if gebied.code in scores]
        streef = doelscore.get(gebied.code)
        regels.append(
            Leefgebiedregel(
                gebied.naam,
                tuple(next((s.get(gebied.code) for d, s in per_plan if d == dag), None) for dag in getoond),
                (verschil(reeks[-1] - reeks[0]) if reeks[-1] != reeks[0] else "gelijk") if len(reeks) > 1 else "–",
                int(streef) if streef is not None else None,
            )
        )
    return tuple(regels)


def _lijnen(traject: Traject, definities: Definities) -> tuple[Scorelijn, ...]:
    eerste = traject.plannen[0].op
    per_plan = [((p.op - eerste).days, p.scores) for p in traject.plannen]
    return tuple(
        Scorelijn(
            gebied.naam, tuple((dag, scores[gebied.code][0]) for dag, scores in per_plan if gebied.code in scores)
        )
        for gebied in definities.leefgebieden
    )


# ---------- agreements ----------


def _lijst(soort: str, regels: Sequence[Regel]) -> Lijst:
    return Lijst(tuple(regels[: RIJEN[soort]]), max(0, len(regels) - RIJEN[soort]))


def _kort(waarde: object) -> str:
    tekst = " ".join(str(waarde).split())
    return tekst if len(tekst) <= TEKENS_PER_TEKST else tekst[: TEKENS_PER_TEKST - 1].rstrip() + "…"


def _dag(dag: date | None) -> str:
    return toon_datum(dag) if dag else "geen datum"


def _te_laat(uiterlijk: date | None, peildatum: date) -> str:
    return "te laat" if uiterlijk and uiterlijk < peildatum else ""


def _doel(doel: Doel, labels: Mapping[tuple[str, str, str], str], peildatum: date) -> Regel:
    gebied = labels.get(("doelen", "leefgebied", doel.leefgebied), doel.leefgebied)
    return Regel((_kort(doel.doel), gebied, _dag(doel.streefdatum)), _te_laat(doel.streefdatum, peildatum))


def _acties(acties: Sequence[Actie], labels: Mapping[tuple[str, str, str], str], peildatum: date) -> list[Regel]:
    """Open actions, the one that is due first on top."""
    return [
        Regel(
            (_kort(a.wat), labels.get(("acties", "wie", a.wie), a.wie), _dag(a.wanneer)),
            _te_laat(a.wanneer, peildatum),
        )
        for a in sorted(acties, key=lambda a: a.wanneer or date.max)
    ]


def _interventies(interventies: Sequence[Interventie], labels: Mapping[tuple[str, str, str], str]) -> list[Regel]:
    """Interventions that go on."""
    return [
        Regel(
            (
                labels.get(("interventies", "soort", i.soort), i.soort),
                labels.get(("interventies", "partner", i.partner), i.partner),
                f"sinds {toon_datum(i.start)}",
            )
        )
        for i in interventies
    ]


def _voorwaarden(
    voorwaarden: Sequence[Voorwaarde], labels: Mapping[tuple[str, str, str], str], peildatum: date, profiel: Profiel
) -> list[Regel]:
    """Conditions that hold on the day of the sheet, the one that ends first on top."""
    gauw = f"stopt binnen {aantal(profiel.signalen.voorwaarde_dagen, 'dag')}"
    return [
        Regel(
            (
                labels.get(("voorwaarden", "soort", v.soort), v.soort),
                labels.get(("voorwaarden", "opgelegd_door", v.opgelegd_door), v.opgelegd_door),
                f"tot {toon_datum(v.eind)}" if v.eind else "geen einddatum",
            ),
            gauw if v.eind and termijnen.voorwaarde_stopt_gauw(v.eind, peildatum, profiel) else "",
        )
        for v in sorted(voorwaarden, key=lambda v: v.eind or date.max)
    ]


# ---------- dates ----------


def _momenten(stand: Stand, profiel: Profiel) -> tuple[tuple[str, str], ...]:
    """Last discussed, next review, next measurement, and the criterion for closing; each with its date in words.

    What the police reported is not there when a partner directs that does not get it elsewhere either.
    """
    besproken = [b.op for b in stand.besprekingen] + [b.op for b in stand.beoordelingen]
    uit = [("Laatst besproken", toon_datum(max(besproken)))] if besproken else []
    for wat, dag in (
        ("Volgende herijking uiterlijk", stand.herijking_uiterlijk(profiel)),
        ("Volgende meting uiterlijk", stand.meting_uiterlijk(profiel)),
    ):
        if dag:
            uit.append((wat, _met_oordeel(dag, stand.dag)))
    regie_bij = next((r.organisatie for r in profiel.regisseurs if r.code == stand.regisseur), GEMEENTE)
    if regie_bij != GEMEENTE and not mag_zien(profiel, regie_bij, "agenda", "politie"):
        return tuple(uit)
    if stand.laatste_melding:
        uit.append(("Laatste melding", toon_datum(stand.laatste_melding)))
    if criterium := stand.criterium_op(profiel):
        uit.append((f"{stand.zonder_meldingen(profiel)} zonder melding op", toon_datum(criterium)))
    return tuple(uit)


def _met_oordeel(dag: date, peildatum: date) -> str:
    return f"{toon_datum(dag)} (te laat)" if dag < peildatum else toon_datum(dag)


# ---------- the page ----------


def als_html(blad: Voortgang, profiel: Profiel) -> str:
    """The sheet as one HTML file without anything from outside; the same sheet gives the same bytes."""
    fictief = profiel.gemeente.fictief
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
            reeks=[tokens["reeks-1"] for tokens in (profiel.huisstijl.licht(), profiel.huisstijl.donker())],
            peildatum=toon_datum(blad.peildatum),
            metingen=[toon_datum(d) for d in blad.metingen],
            weggelaten=len(blad.alle_metingen) - len(blad.metingen),
            figuur=figuur.breed,
        )
        .lstrip()
    )
