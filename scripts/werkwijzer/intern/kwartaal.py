"""The kwartaalrapportage: the same indicators per quarter, and what only people inside may know. No names, no casusnummers.

Counts are not suppressed: it is for the core partners, who are bound to secrecy by the covenant. To keep what it can
say about one person small it has no breakdown by age, gender or district, and no free text.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from statistics import median, quantiles

from werkwijzer.casus.casus import Casus
from werkwijzer.casus.stand import Stand
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.indicatoren import catalogus
from werkwijzer.indicatoren.caseload import ZONDER, caseload
from werkwijzer.indicatoren.declaratie import Eenheid, Indicator, Telling
from werkwijzer.indicatoren.intermediair import verloop
from werkwijzer.indicatoren.kernelement import tijd_tot_besluit, tijd_tot_plan, wachttijd
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.jaar import publicatie
from werkwijzer.jaar.overzicht import cijfer, leefgebiedentabel
from werkwijzer.kalender import Kwartaal, plus_maanden, toon_datum
from werkwijzer.profiel import Profiel
from werkwijzer.termijnen import Caseloadoordeel, plan_uiterlijk, vul_in
from werkwijzer.volgsysteem.lijsten.aanvullen import lag_ervoor

KWARTALEN = 8
# Tables of counts per quarter. Not those with characteristics of persons (age, gender).
_TABELLEN = ("aanmelders", "besluiten", "afsluiting", "interventies")
# How a text about a year reads about a quarter, in this order.
_WOORDEN = (
    (" op 31 december", " aan het eind van het kwartaal"),
    ("31 december", "de laatste dag van het kwartaal"),
    ("in de loop van het jaar", "in de loop van het kwartaal"),
    ("in het jaar", "in het kwartaal"),
    ("van het jaar", "van het kwartaal"),
    ("dit jaar", "dit kwartaal"),
)


@dataclass(frozen=True)
class Kwartaalrapportage:
    """Everything about one quarter; `reeksen` has per indicator a figure per quarter, oldest first, ending with it."""

    gemeente: str
    fictief: bool
    kwartaal: Kwartaal
    kwartalen: tuple[Kwartaal, ...]
    reeksen: tuple[tuple[publicatie.Indicator, ...], ...]
    tabellen: tuple[publicatie.Tabel, ...]

    def reeks(self, code: str) -> tuple[publicatie.Indicator, ...] | None:
        """The figures of one indicator; None when the municipality does not use it."""
        return next((r for r in self.reeksen if r[-1].code == code), None)

    def cijfer(self, code: str) -> publicatie.Indicator | None:
        """The figure of the quarter itself."""
        reeks = self.reeks(code)
        return reeks[-1] if reeks else None

    def tabel(self, code: str) -> publicatie.Tabel:
        return next(t for t in self.tabellen if t.code == code)


def maak_kwartaalrapportage(
    ingediend: Sequence[Ingediend],
    reg: Registratie,
    kwartaal: Kwartaal,
    definities: Definities,
    opgeborgen: Mapping[int, date],
) -> Kwartaalrapportage:
    """The kwartaalrapportage from the filed forms. `opgeborgen` tells per `volgnr` on which day a form was filed."""
    profiel = definities.profiel.tot(kwartaal.eind)
    kwartalen = tuple(kwartaal.plus(n) for n in range(1 - KWARTALEN, 1))
    perioden = [Periode.kwartaal(k) for k in kwartalen]
    # Outside figures are per year: they would be empty in three of four quarters.
    indicatoren = [over_kwartaal(i) for i in catalogus.indicatoren_van(profiel) if i.niveau != "effect"]
    per_kwartaal = [_cijfers(reg, periode, profiel, indicatoren) for periode in perioden]
    tabellen = [
        _caseload(reg, kwartaal.eind, profiel),
        _doorlooptijden(reg, perioden[-1], profiel),
        _aan_de_beurt(reg, kwartaal, profiel),
        _inleveren(ingediend, kwartaal, definities, opgeborgen),
        _dit_jaar(reg, kwartaal, profiel),
        _leefgebieden(reg, kwartaal, definities),
        _naar_het_uvz(reg, perioden, kwartalen),
        *_per_kwartaal(reg, perioden, kwartalen, profiel),
    ]
    return Kwartaalrapportage(
        profiel.gemeente.naam,
        profiel.gemeente.fictief,
        kwartaal,
        kwartalen,
        tuple(zip(*per_kwartaal, strict=True)),
        tuple(tabellen),
    )


def _cijfers(
    reg: Registratie, periode: Periode, profiel: Profiel, indicatoren: Sequence[Indicator]
) -> list[publicatie.Indicator]:
    """The figures of one quarter, without what each was counted from: of eight quarters that is most of the record."""
    return [cijfer(i, i.bereken(reg, periode, profiel)) for i in indicatoren]


def over_kwartaal(indicator: Indicator) -> Indicator:
    """The indicator in words about a quarter; what it computes is the same."""
    return replace(
        indicator,
        naam=_over_kwartaal(indicator.naam),
        vraag=_over_kwartaal(indicator.vraag),
        definitie=_over_kwartaal(indicator.definitie),
        zegt_niet=_over_kwartaal(indicator.zegt_niet),
    )


def _over_kwartaal(tekst: str) -> str:
    for jaar, kwartaal in _WOORDEN:
        tekst = tekst.replace(jaar, kwartaal)
    return tekst


# ---------- tables ----------


def _tabel(
    code: str,
    titel: str,
    toelichting: str,
    rijkop: str,
    kolommen: Sequence[str],
    rijen: Iterable[tuple[str, Sequence[float | str | None]]],
    decimalen: Sequence[int] | None = None,
) -> publicatie.Tabel:
    """A table in the form that pages and downloads show; text in a cell stands where a number would, None as "–"."""
    rijen = list(rijen)
    return publicatie.Tabel(
        code=code,
        titel=titel,
        toelichting=toelichting,
        rijkop=rijkop,
        rijen=tuple(naam for naam, _ in rijen),
        kolommen=tuple(kolommen),
        cellen=tuple(tuple(None if isinstance(c, str) else c for c in cellen) for _, cellen in rijen),
        markeringen=tuple(
            tuple(c if isinstance(c, str) else "–" if c is None else None for c in cellen) for _, cellen in rijen
        ),
        decimalen=tuple(decimalen or [0] * len(kolommen)),
        regels=(),
    )


def _caseload(reg: Registratie, dag: date, profiel: Profiel) -> publicatie.Tabel:
    rollen = {r.code: f"{r.code} ({r.rol})" for r in profiel.regisseurs} | {ZONDER: "Nog niemand"}
    norm = "Norm voor een netwerkregisseur: {totaal_min} tot en met {totaal_max} jongeren, van wie {intensief_min} tot en met {intensief_max} met actieve regie."
    return _tabel(
        "caseload",
        "Jongeren per regisseur",
        f"Op {toon_datum(dag)}. {vul_in(norm, profiel)} Wie nog geen plan heeft, telt alleen mee bij Totaal.",
        "Regisseur",
        ("Totaal", "Actieve regie", "Monitoring", "Norm"),
        (
            (rollen.get(c.regisseur, c.regisseur), (c.totaal, c.toon(c.actief), c.toon(c.monitoring), _norm(c.norm)))
            for c in caseload(reg, dag, profiel)
        ),
    )


def _norm(oordeel: Caseloadoordeel | None) -> str:
    """Beside the norm in words: the number of young people first, then those in active direction."""
    if oordeel is None:
        return "geen norm"
    paren = ((oordeel.totaal, ""), (oordeel.actief, " (actief)"))
    buiten = [f"{o} de norm{wat}" for o, wat in paren if o not in ("binnen", "onbekend")]
    buiten += ["actief niet bekend"] if oordeel.actief == "onbekend" else []
    return ", ".join(buiten) or "binnen de norm"


def _doorlooptijden(reg: Registratie, periode: Periode, profiel: Profiel) -> publicatie.Tabel:
    def te_laat(plan: Eenheid) -> bool:
        besluit = plan.op - timedelta(days=plan.waarde or 0) if plan.op else None
        return bool(besluit and plan.op and plan.op > plan_uiterlijk(besluit, profiel))

    termijn = vul_in("{plan_dagen} dagen", profiel)
    return _tabel(
        "doorlooptijden",
        "Doorlooptijden in dagen",
        f"Besluiten en eerste plannen in het kwartaal. Tot het plan is de voorgestelde termijn {termijn}.",
        "Van – tot",
        ("Aantal", "Een kwart binnen", "De helft binnen", "Driekwart binnen", "Langste", "Langer dan de termijn"),
        (
            _dagenrij("Aanmelding – besluit", tijd_tot_besluit(reg, periode), None),
            _dagenrij("Besluit – plan", tijd_tot_plan(reg, periode), te_laat),
            _dagenrij("Aanmelding – plan", wachttijd(reg, periode), None),
        ),
        (0, 1, 1, 1, 0, 0),
    )


def _dagenrij(
    naam: str, duur: Sequence[Eenheid], te_laat: Callable[[Eenheid], bool] | None
) -> tuple[str, list[float | str | None]]:
    dagen = [e.waarde or 0 for e in duur]
    if not dagen:
        return naam, [0, None, None, None, None, None]
    te_lang = "geen termijn" if te_laat is None else sum(map(te_laat, duur))
    delen = quantiles(dagen, n=4, method="inclusive") if len(dagen) > 1 else dagen * 3
    return naam, [len(dagen), *map(float, delen), int(max(dagen)), te_lang]


def _aan_de_beurt(reg: Registratie, kwartaal: Kwartaal, profiel: Profiel) -> publicatie.Tabel:
    """What is overdue on the last day of the quarter and what falls due in the next: on that day itself it is not late."""
    dag, tot = kwartaal.eind, kwartaal.plus(1).eind
    lopend = reg.in_aanpak(dag)
    ervoor = " Wat van vóór de startlijst is, staat op het blad Nog aanvullen van de werkvoorraad." if reg.sinds else ""

    def rij(naam: str, soort: str, dagen: Iterable[tuple[Stand, date | None]]) -> tuple[str, tuple[int, int]]:
        bekend = [d for stand, d in dagen if d and not lag_ervoor(stand, soort, d)]
        return naam, (sum(d < dag for d in bekend), sum(dag <= d <= tot for d in bekend))

    return _tabel(
        "aan-de-beurt",
        "Wat te laat is en wat eraan komt",
        f"Jongeren in de aanpak op {toon_datum(dag)}. Komend kwartaal: tot en met {toon_datum(tot)}. De eerste meting telt mee."
        f"{ervoor}",
        "Wat",
        ("Te laat", "Komend kwartaal"),
        (
            rij("Herijking", "herijking", ((s, s.herijking_uiterlijk(profiel)) for s in lopend if not s.jeugdgroep)),
            *(
                [
                    rij(
                        "Groepsoverleg",
                        "groepsoverleg",
                        ((s, s.herijking_uiterlijk(profiel)) for s in lopend if s.jeugdgroep),
                    )
                ]
                if profiel.lijsten.jeugdgroepen
                else []
            ),
            rij("Meting", "meting-oud", ((s, s.meting_uiterlijk(profiel)) for s in lopend)),
        ),
    )


def _inleveren(
    ingediend: Iterable[Ingediend], kwartaal: Kwartaal, definities: Definities, opgeborgen: Mapping[int, date]
) -> publicatie.Tabel:
    """Forms dated in the quarter: how many, how many too late for the kwartaalrapportage, and how long it took."""
    grens = uiterste_inleverdag(kwartaal)
    per_soort: dict[str, list[Ingediend]] = defaultdict(list)
    for form in ingediend:
        if kwartaal.begin <= form.datum <= kwartaal.eind and form.volgnr in opgeborgen:
            per_soort[form.formulier].append(form)

    def rij(titel: str, formulieren: Sequence[Ingediend]) -> tuple[str, tuple[float | None, ...]]:
        dagen = [(opgeborgen[f.volgnr] - f.datum).days for f in formulieren]
        laat = sum(opgeborgen[f.volgnr] > grens for f in formulieren)
        return titel, (len(formulieren), laat, float(median(dagen)) if dagen else None)

    rijen = [rij(f.titel, per_soort[code]) for code, f in definities.formulieren.items() if not f.openbaar]
    alle = [
        form
        for code, formulieren in per_soort.items()
        if not definities.formulieren[code].openbaar
        for form in formulieren
    ]
    return _tabel(
        "inleveren",
        "Ingeleverde formulieren",
        f"Formulieren met een datum in het kwartaal. Te laat: opgeslagen na {toon_datum(grens)}, de eerste maand na het kwartaal. "
        "Dagen: van de datum op het formulier tot het opslaan.",
        "Formulier",
        ("Aantal", "Te laat", "De helft binnen (dagen)"),
        [*rijen, rij("Totaal", alle)],
        (0, 0, 1),
    )


def nog_niet_compleet(kwartaal: Kwartaal, vandaag: date) -> str:
    """A sentence when forms about the quarter can still come in on time; '' when it is complete. Raises GebruikersFout
    for a quarter that is still to begin."""
    if vandaag < kwartaal.begin:
        raise GebruikersFout(f"{kwartaal} begint pas op {toon_datum(kwartaal.begin)}. Er is niets gemaakt.")
    tot = uiterste_inleverdag(kwartaal)
    if vandaag <= kwartaal.eind:
        return (
            f"{kwartaal} is pas voorbij na {toon_datum(kwartaal.eind)}. Dit is een tussenstand. Maak de rapportage opnieuw na "
            f"{toon_datum(tot)}: dan is alles ingeleverd."
        )
    if vandaag <= tot:
        return f"Formulieren over {kwartaal} mogen nog komen tot en met {toon_datum(tot)}. Maak de rapportage daarna opnieuw."
    return ""


def uiterste_inleverdag(kwartaal: Kwartaal) -> date:
    """Forms about the quarter that are filed after this day, a month later, are too late for the kwartaalrapportage."""
    return plus_maanden(kwartaal.plus(1).begin, 1) - timedelta(days=1)


def _tot_nu(kwartaal: Kwartaal) -> Periode:
    """The year up to and including the quarter; in the fourth quarter the whole year."""
    return Periode(date(kwartaal.jaar, 1, 1), kwartaal.eind)


def _dit_jaar(reg: Registratie, kwartaal: Kwartaal, profiel: Profiel) -> publicatie.Tabel:
    """What the quarters do not add up to.

    With it, whoever gets the reports of all four quarters knows every number of the year that is protected in public,
    but for age and sex: nothing of it is left to be worked out.
    """
    periode, leeg = _tot_nu(kwartaal), ("nog niet",) * 3

    def rij(indicator: Indicator) -> tuple[str, Sequence[float | str | None]]:
        m = indicator.bereken(reg, periode, profiel)
        match indicator.soort:
            case _ if m.nog_niet:
                return indicator.naam, leeg
            case "aandeel":
                return f"{indicator.naam} (%)", (m.teller, m.noemer, m.waarde)
            case "mediaan":
                return f"{indicator.naam} ({indicator.eenheid})", (m.noemer, None, m.waarde)
        return indicator.naam, (m.waarde, None, None)

    return _tabel(
        "dit-jaar",
        "Dit jaar tot nu toe",
        f"Van 1 januari tot en met {toon_datum(kwartaal.eind)}. Deze cijfers zijn niet op te tellen over kwartalen: wie in twee "
        "kwartalen meetelt, telt hier één keer.",
        "Cijfer",
        ("Aantal", "Van", "Aandeel of middelste waarde"),
        (rij(i) for i in catalogus.indicatoren_van(profiel) if i.alleen_jaar),
        (0, 0, 1),
    )


def _leefgebieden(reg: Registratie, kwartaal: Kwartaal, definities: Definities) -> publicatie.Tabel:
    tabel = leefgebiedentabel(definities.leefgebieden, verloop(reg, _tot_nu(kwartaal)))
    titel = f"{tabel.titel}, dit jaar tot en met {toon_datum(kwartaal.eind)}"
    return tabel.model_copy(update={"titel": titel, "regels": (), "bereiken": ()})


_IN_UVZ, _LIEP_AL, _NIET, _OPEN = (
    "In een UVZ besproken",
    "Liep al in de aanpak",
    "Niet op de agenda",
    "Nog geen besluit",
)


def _naar_het_uvz(reg: Registratie, perioden: Sequence[Periode], kwartalen: Sequence[Kwartaal]) -> publicatie.Tabel:
    """What came of the referrals of each quarter, as known now: who decides on the agenda can be held to it."""
    uitkomsten = [
        Counter(u for casus in reg.casussen for u in _uitkomsten(casus, periode))
        if reg.sinds is None or periode.eind >= reg.sinds
        else None  # nothing was kept: no zero
        for periode in reversed(perioden)
    ]
    rijen = [("Aangemeld", [None if u is None else u.total() for u in uitkomsten])]
    rijen += [
        (naam, [None if u is None else u[naam] for u in uitkomsten]) for naam in (_IN_UVZ, _LIEP_AL, _NIET, _OPEN)
    ]
    return _tabel(
        "naar-het-uvz",
        "Van aanmelding naar UVZ",
        "Aanmeldingen naar het kwartaal waarin ze binnenkwamen, met wat er nu mee is gebeurd. Niet op de agenda: besloten door "
        "voorzitter en politie, met een reden in het dossier.",
        "Aanmelding",
        [str(k) for k in reversed(kwartalen)],
        rijen,
    )


def _uitkomsten(casus: Casus, periode: Periode) -> Iterator[str]:
    """Of each referral in the period: what came of it before the next one."""
    dagen = sorted({a.op for a in casus.aanmeldingen})
    niet = [a.datum for a in casus.akten if a.soort == "niet-geagendeerd"]
    for dag, volgende in pairwise([*dagen, date.max]):
        if not periode.bevat(dag):
            continue
        if any(dag <= b.op < volgende for b in casus.besprekingen):
            yield _IN_UVZ
        elif any(t.loopt_op(dag) for t in casus.trajecten):
            yield _LIEP_AL
        else:
            yield _NIET if any(dag <= d < volgende for d in niet) else _OPEN


def _per_kwartaal(
    reg: Registratie, perioden: Sequence[Periode], kwartalen: Sequence[Kwartaal], profiel: Profiel
) -> list[publicatie.Tabel]:
    """The tables of counts with a column per quarter, newest first."""
    uit = []
    for tabel in catalogus.tabellen_van(profiel):
        if tabel.code not in _TABELLEN:
            continue
        tellingen = [tabel.bereken(reg, periode, profiel) for periode in perioden]
        rijen = list(dict.fromkeys(naam for telling in tellingen for naam in telling.rijen))
        uit.append(
            _tabel(
                tabel.code,
                tabel.titel,
                _over_kwartaal(tabel.toelichting),
                tabel.rijkop,
                [str(k) for k in reversed(kwartalen)],
                ((naam, [_in_rij(telling, naam) for telling in reversed(tellingen)]) for naam in rijen),
            )
        )
    return uit


def _in_rij(telling: Telling, naam: str) -> int | None:
    if telling.nog_niet:
        return None
    return telling.cellen[telling.rijen.index(naam)][0] if naam in telling.rijen else 0
