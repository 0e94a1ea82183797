"""Every indicator and every table once more, worked out from the published definitions alone: simple, slow, and without the program.

It takes the answers of the forms that count, and shares no code with casus and indicators. Compare over a private folder:
`.venv/bin/python -m tests.meting.narekenen MAP JAAR…`; the tests do so over the demo and random histories.
"""

from __future__ import annotations

import calendar
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

EINDE = ("positief", "negatief", "opschalen", "verhuisd", "te_oud", "vertrokken", "ingetrokken", "overleden")
Cijfer = tuple[float | None, int | None, int | None]  # value, numerator, denominator


@dataclass(frozen=True)
class Vorm:
    """A filed form that counts, in order of filing; a form about more persons has no casusnummer."""

    nr: int
    soort: str
    casus: str
    datum: date
    velden: dict[str, Any]
    tabellen: dict[str, list[dict[str, Any]]]
    elders: bool = False  # filed in a dossier that was joined to this one later


@dataclass
class Traject:
    casus: str
    begin: date
    eind: date | None = None
    slot: dict[str, Any] = field(default_factory=dict)
    plannen: list[Vorm] = field(default_factory=list)

    def loopt(self, dag: date) -> bool:
        return self.begin <= dag and (self.eind is None or self.eind > dag)

    def in_jaar(self, jaar: int) -> bool:
        """On at least one day of the year."""
        return self.begin.year <= jaar and (self.eind is None or self.eind >= date(jaar, 1, 1))

    def laatste(self, dag: date) -> Vorm | None:
        return next((p for p in reversed(self.plannen) if p.datum <= dag), None)


def later(dag: date, maanden: int) -> date:
    """The same day of the month, or the last one that month has."""
    jaar, maand = divmod(dag.year * 12 + dag.month - 1 + maanden, 12)
    return date(jaar, maand + 1, min(dag.day, calendar.monthrange(jaar, maand + 1)[1]))


class Rekenaar:
    """`termijn` has plan_dagen, agenda_dagen, meting_maanden, totaal_max and actief_max; `netwerk` the codes of the
    netwerkregisseurs, `gebieden` how many leefgebieden there are."""

    def __init__(self, vormen: Iterable[Vorm], termijn: dict[str, int], netwerk: list[str], gebieden: int) -> None:
        self.vormen = sorted(vormen, key=lambda v: (v.datum, v.nr))
        self.termijn, self.netwerk, self.gebieden = termijn, netwerk, gebieden
        self.aangemeld: dict[str, list[Vorm]] = defaultdict(list)
        self.besproken: dict[str, list[tuple[date, int, dict[str, Any]]]] = defaultdict(list)
        self.feiten: dict[str, dict[tuple[date, str], int]] = defaultdict(dict)
        self.trajecten: list[Traject] = []
        self._lees()

    def _van(self, soort: str) -> list[Vorm]:
        return [v for v in self.vormen if v.soort == soort]

    def _lees(self) -> None:
        for v in self._van("aanmelding"):
            self.aangemeld[v.casus].append(v)
        wendingen: dict[str, list[tuple[date, int, int, dict[str, Any]]]] = defaultdict(list)
        for v in self._van("uvz-verslag"):
            for rij in v.tabellen.get("besprekingen", ()):
                self.besproken[rij["casusnummer"]].append((v.datum, v.nr, rij))
                if rij["besluit"] == "integraal":
                    wendingen[rij["casusnummer"]].append((v.datum, 0, v.nr, rij))
        for v in self._van("herijking"):
            for rij in v.tabellen.get("beoordelingen", ()):
                if rij["besluit"] in EINDE:
                    wendingen[rij["casusnummer"]].append((rij.get("besloten_op") or v.datum, 1, v.nr, rij))
        for casus, lijst in wendingen.items():
            open_: Traject | None = None
            for dag, einde, _, rij in sorted(lijst, key=lambda w: w[:3]):
                if not einde and open_ is None:
                    open_ = Traject(casus, dag)
                    self.trajecten.append(open_)
                elif einde and open_ is not None:
                    open_.eind, open_.slot, open_ = dag, rij, None
        for v in self._van("plan"):
            begonnen = [t for t in self.trajecten if t.casus == v.casus and t.begin <= v.datum]
            if begonnen:
                t = max(begonnen, key=lambda t: t.begin)
                if t.eind is None or v.datum <= t.eind or v.velden["moment"] == "afsluiting":
                    t.plannen.append(v)
        # the same fact in a later form is the same fact; twice in one form are two
        gezien: dict[tuple[str, date, str], int] = {}
        for v in sorted(self._van("meldingen"), key=lambda v: v.nr):
            for rij in v.tabellen.get("meldingen", ()):
                sleutel = (rij["casusnummer"], rij["datum"], rij["soort"])
                if gezien.setdefault(sleutel, v.nr) == v.nr:
                    dag_soort = self.feiten[rij["casusnummer"]]
                    dag_soort[sleutel[1:]] = dag_soort.get(sleutel[1:], 0) + 1

    # --- small tools ------------------------------------------------------------------------------

    def _feit(self, casus: str, soorten: Iterable[str]) -> list[date]:
        return sorted(d for (d, s), n in self.feiten[casus].items() if s in soorten for _ in range(n))

    def _geleverd(self, van: int, tot: int, *, om: bool) -> bool:
        """Whether the police delivered every quarter of these years, and the OM every one since its first form."""
        kwartalen = [date(j, m, calendar.monthrange(j, m)[1]) for j in range(van, tot + 1) for m in (3, 6, 9, 12)]
        politie = {v.datum for v in self._van("meldingen") if v.velden.get("bron") != "om"}
        justitie = {v.datum for v in self._van("meldingen") if v.velden.get("bron") == "om"}
        eerste = min(justitie, default=date.max)
        return set(kwartalen) <= politie and (not om or all(k in justitie for k in kwartalen if k >= eerste))

    def aanmelding(self, casus: str, dag: date) -> date | None:
        """The last referral on or before a day."""
        return max((v.datum for v in self.aangemeld[casus] if v.datum <= dag), default=None)

    # --- the indicators -----------------------------------------------------------------------------

    def jaar(self, jaar: int) -> dict[str, Cijfer]:
        peil, termijn = date(jaar, 12, 31), self.termijn
        k1 = [t for t in self.trajecten if t.loopt(peil)]
        k1_in = [t for t in self.trajecten if t.begin.year == jaar]
        k1_uit = [t for t in self.trajecten if t.eind and t.eind.year == jaar]
        k1_jaar = [t for t in self.trajecten if t.in_jaar(jaar)]
        uvz = [(v.datum, rij) for v in self._van("uvz-verslag") for rij in v.tabellen.get("besprekingen", ())]
        uvz = [(d, rij) for d, rij in uvz if d.year == jaar]
        dagen = {v.datum for v in self._van("uvz-verslag") if v.datum.year == jaar}
        k4 = [t for t in self.trajecten if t.plannen and t.plannen[0].datum.year == jaar]
        laatste = {t.casus: t.laatste(peil) for t in k1}
        tot_besluit = [(t.begin - a).days for t in k1_in if (a := self.aanmelding(t.casus, t.begin))]
        politie = [v for v in self._van("meldingen") if v.velden.get("bron") != "om"]
        totaal = [(t.plannen[0].datum - a).days for t in k4 if (a := self.aanmelding(t.casus, t.begin))]
        uit: dict[str, Cijfer] = {
            "K1": _n(k1),
            "K1-in": _n(k1_in),
            "K1-uit": _n(k1_uit),
            "K1-jaar": _n(k1_jaar),
            "K2": _n(p for p in laatste.values() if p and p.velden.get("jeugdgroep", "geen") != "geen"),
            "K3": _n({rij["casusnummer"] for _, rij in uvz}),
            "K3-keer": _n(uvz),
            "K3-uvz": _n(dagen),
            "K3-per-uvz": (round(len(uvz) / len(dagen), 1) if dagen else None, len(uvz), len(dagen)),
            "K3-tijd": _mediaan(tot_besluit),
            "K3-vooraf": _deel([self._vooraf(t) for t in k1_in]),
            "K4": _n(k4),
            "K4-tijd": _mediaan([(t.plannen[0].datum - t.begin).days for t in k4]),
            "K4-termijn": _deel([(t.plannen[0].datum - t.begin).days <= termijn["plan_dagen"] for t in k4]),
            "K4-totaal": _mediaan(totaal),
            "K5-actief": _n(p for p in laatste.values() if p and p.velden.get("intensiteit") == "actieve_regie"),
            "K5-monitoring": _n(p for p in laatste.values() if p and p.velden.get("intensiteit") == "monitoring"),
            **self._caseload(k1, peil),
            "K6": _n(i for i in self._dingen("interventies", "partner").values() if i["start"].year == jaar),
            "K6-geslaagd": _deel(
                [
                    i["resultaat"] == "geslaagd"
                    for i in self._dingen("interventies", "partner").values()
                    if i.get("eind") and i["eind"].year == jaar and i.get("resultaat") not in (None, "loopt")
                ]
            ),
            "K7": _n(v for v in self._dingen("voorwaarden", "opgelegd_door").values() if v["start"].year == jaar),
            "K8-gezin": self._k8(laatste, "ouders_betrokken", ("ja", "deels")),
            "K8-school": self._k8(laatste, "school_betrokken", ("ja",)),
            "I1": self._vooruit(k1_jaar, peil),
            "I2-positief": _n(t for t in k1_uit if t.slot["besluit"] == "positief"),
            "I2-negatief": _n(t for t in k1_uit if t.slot["besluit"] == "negatief"),
            "I2-duur": _mediaan([(t.eind - t.begin).days for t in k1_uit if t.eind]),
            "I2-zorg": _deel([bool(t.slot.get("zorg_naar")) for t in k1_uit]),
            "O4": self._tot_uitspraak({t.casus for t in k1_jaar}, jaar),
            "D1": self._zonder_score(jaar),
            "D2": _deel([self._niet_op_tijd(t, peil) for t in k1]),
            "D3": (len({v.datum for v in politie if v.datum.year == jaar}), None, 4),
            "O3-stad": self._in_de_stad(politie, jaar),
            **{code: self._van_buiten(code, jaar) for code in ("E1", "E2", "E3")},
        }
        for code, soort in (("O2", "aanhouding"), ("O3", "overlast")):
            dagen_ = [(t, d) for t in self.trajecten for d in self._feit(t.casus, (soort,)) if d.year == jaar]
            uit[code] = _n(d for t, d in dagen_ if t.loopt(d)) if self._geleverd(jaar, jaar, om=False) else _NIETS
        for kant, deel in (("start", "begin"), ("slot", "eind")):
            for maanden in (12, 24):
                uit |= self._cohort(f"O1-{kant}{maanden}", deel, maanden, jaar)
        return uit

    @staticmethod
    def _in_de_stad(politie: list[Vorm], jaar: int) -> Cijfer:
        """The four quarterly figures added up; of a quarter the last form holds."""
        per_kwartaal = {v.datum: v.velden.get("jeugdoverlast_stad") for v in politie if v.datum.year == jaar}
        if len(per_kwartaal) < 4 or None in per_kwartaal.values():
            return _NIETS
        return sum(w for w in per_kwartaal.values() if w is not None), None, None

    def _van_buiten(self, code: str, jaar: int) -> Cijfer:
        """As filled in for the year."""
        rijen = [
            rij
            for v in self._van("jaarcijfers")
            for rij in v.tabellen.get("buitencijfers", ())
            if v.datum.year == jaar and rij.get("indicator") == code and rij.get("waarde") is not None
        ]
        return (rijen[-1]["waarde"] if rijen else None), None, None

    # --- the tables -----------------------------------------------------------------------------------

    def tabellen(self, jaar: int, leeftijden: list[tuple[int, int]]) -> dict[str, dict[str, int]]:
        """Every table of counts: how many in each row, rows with nobody left out."""
        peil, vorig_peil = date(jaar, 12, 31), date(jaar - 1, 12, 31)
        k1 = [t for t in self.trajecten if t.loopt(peil)]
        uit = [t for t in self.trajecten if t.eind and t.eind.year == jaar]
        personen = [self.persoon(t.casus) for t in k1]
        gestopt = [
            i["resultaat"]
            for i in self._dingen("interventies", "partner").values()
            if i.get("eind") and i["eind"].year == jaar and i.get("resultaat") not in (None, "loopt")
        ]
        besluiten = [
            rij["besluit"]
            for v in self._van("uvz-verslag")
            if v.datum.year == jaar
            for rij in v.tabellen.get("besprekingen", ())
        ]
        aangemeld = [v for vormen in self.aangemeld.values() for v in vormen if v.datum.year == jaar]
        plannen = [t.laatste(peil) for t in k1]
        return {
            "stroom": {
                f"In de aanpak op 31 december {jaar - 1}": sum(t.loopt(vorig_peil) for t in self.trajecten),
                "Instroom": sum(t.begin.year == jaar for t in self.trajecten),
                "Uitstroom": len(uit),
                f"In de aanpak op 31 december {jaar}": len(k1),
            },
            "leeftijd": _rijen_van(_leeftijdsrij(p.get("geboortedatum"), peil, leeftijden) for p in personen),
            "geslacht": _rijen_van(
                {"man": "Man", "vrouw": "Vrouw"}.get(p.get("geslacht", ""), "X of onbekend") for p in personen
            ),
            "aanmelders": _rijen_van(map(_aangemeld_door, aangemeld)),
            "besluiten": _rijen_van(_BESLUIT[b] for b in besluiten),
            "regie": _rijen_van(
                _INTENSITEIT.get(p.velden.get("intensiteit", "") if p else "", "Nog geen plan") for p in plannen
            ),
            "interventies": _rijen_van(_RESULTAAT[r] for r in gestopt),
            "afsluiting": _rijen_van(_WIJZE.get(t.slot["besluit"], "Overgedragen of anders") for t in uit),
        }

    def persoon(self, casus: str) -> dict[str, Any]:
        """What the last referral says; from a dossier that was joined only what the own one does not."""
        velden: dict[str, Any] = {}
        for elders in (True, False):
            vormen = [v for v in self.aangemeld[casus] if v.elders == elders]
            velden |= vormen[-1].velden if vormen else {}
        return velden

    def leefgebieden(self, jaar: int) -> dict[str, tuple[int, ...]]:
        """Per leefgebied: how many, the sum of the first and of the last scores, up, equal and down."""
        peil = date(jaar, 12, 31)
        per: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for paren in self._eerste_en_laatste([t for t in self.trajecten if t.in_jaar(jaar)], peil).values():
            for gebied, paar in paren.items():
                per[gebied].append(paar)
        return {
            g: (
                len(p),
                sum(a for a, _ in p),
                sum(b for _, b in p),
                sum(b > a for a, b in p),
                sum(b == a for a, b in p),
                sum(b < a for a, b in p),
            )
            for g, p in per.items()
        }

    def _vooraf(self, t: Traject) -> bool:
        aangemeld = self.aanmelding(t.casus, t.begin)
        vanaf = aangemeld or max(
            (e.eind for e in self.trajecten if e.casus == t.casus and e.eind and e.eind <= t.begin), default=date.min
        )
        besproken = [(d, rij) for d, _, rij in self.besproken[t.casus] if vanaf <= d <= t.begin]
        brief = min((rij["notificatiebrief"] for _, rij in besproken if rij.get("notificatiebrief")), default=None)
        if brief is None or not besproken:
            return False
        return vanaf <= brief and (besproken[0][0] - brief).days >= self.termijn["agenda_dagen"]

    def _caseload(self, k1: list[Traject], peil: date) -> dict[str, Cijfer]:
        totaal, actief = dict.fromkeys(self.netwerk, 0), dict.fromkeys(self.netwerk, 0)
        for t in k1:
            woorden = [(p.datum, 1, p.nr, p.velden.get("regisseur")) for p in t.plannen if p.datum <= peil]
            woorden += [
                (d, 0, nr, rij.get("regisseur"))
                for d, nr, rij in self.besproken[t.casus]
                if t.begin <= d <= peil and rij["besluit"] == "integraal"
            ]
            wie = next((w[3] for w in sorted(woorden, key=lambda w: w[:3], reverse=True) if w[3]), None)
            if wie in totaal:
                totaal[wie] += 1
                p = t.laatste(peil)
                actief[wie] += bool(p and p.velden.get("intensiteit") == "actieve_regie")
        if len(self.netwerk) < 3:
            return {"K5-caseload": _NIETS, "K5-norm": _NIETS}
        boven = sum(
            totaal[r] > self.termijn["totaal_max"] or actief[r] > self.termijn["actief_max"] for r in self.netwerk
        )
        n = len(self.netwerk)
        return {"K5-caseload": (float(median(totaal.values())), None, n), "K5-norm": (boven, None, n)}

    def _dingen(self, tabel: str, wie: str) -> dict[tuple[Any, ...], dict[str, Any]]:
        """Each intervention or condition once, as the last plan that names it has it."""
        uit = {}
        for t in sorted(self.trajecten, key=lambda t: t.begin):
            for p in t.plannen:
                for rij in p.tabellen.get(tabel, ()):
                    if all(rij.get(k) for k in ("soort", wie, "start")):
                        uit[t.casus, rij["soort"], rij[wie], rij["start"]] = rij
        return uit

    @staticmethod
    def _k8(laatste: dict[str, Vorm | None], vraag: str, ja: tuple[str, ...]) -> Cijfer:
        antwoorden = [p.velden.get(vraag) for p in laatste.values() if p]
        return _deel([a in ja for a in antwoorden if a not in (None, "nvt")])

    def _vooruit(self, k1_jaar: list[Traject], peil: date) -> Cijfer:
        per = self._eerste_en_laatste(k1_jaar, peil).values()
        return _deel([sum(b for _, b in p.values()) > sum(a for a, _ in p.values()) for p in per])

    @staticmethod
    def _eerste_en_laatste(k1_jaar: list[Traject], peil: date) -> dict[str, dict[str, tuple[int, int]]]:
        """Per young person and leefgebied the first and the last score, of the last traject that has both of some."""
        per: dict[str, dict[str, tuple[int, int]]] = {}
        for t in sorted(k1_jaar, key=lambda t: t.begin):
            reeks: dict[str, dict[date, int]] = defaultdict(dict)
            for p in t.plannen:
                for rij in p.tabellen.get("leefgebieden", ()) if p.datum <= peil else ():
                    if rij.get("score") is not None:
                        reeks[rij["leefgebied"]][p.datum] = rij["score"]
            twee = {g: (r[min(r)], r[max(r)]) for g, r in reeks.items() if len(r) > 1}
            if twee:
                per[t.casus] = twee
        return per

    def _zonder_score(self, jaar: int) -> Cijfer:
        plannen = [v for v in self._van("plan") if v.datum.year == jaar]
        gevuld = sum(rij.get("score") is not None for p in plannen for rij in p.tabellen.get("leefgebieden", ()))
        alles = len(plannen) * self.gebieden
        return _uit(alles - gevuld, alles)

    def _niet_op_tijd(self, t: Traject, peil: date) -> bool:
        gemeten = [
            p.datum
            for p in t.plannen
            if p.datum <= peil and any(r.get("score") is not None for r in p.tabellen.get("leefgebieden", ()))
        ]
        if not gemeten:
            return (peil - t.begin).days > self.termijn["plan_dagen"]
        return later(max(gemeten), self.termijn["meting_maanden"]) < peil

    def _cohort(self, code: str, deel: str, maanden: int, jaar: int) -> dict[str, Cijfer]:
        toen = jaar - maanden // 12
        delen = {"": ("aanhouding", "veroordeling")}
        if maanden == 12:
            delen |= {"-opnieuw": delen[""], "-eerste": delen[""]}
            delen |= {"-aanhouding": ("aanhouding",), "-veroordeling": ("veroordeling",)}
        uit = {}
        for naam, soorten in delen.items():
            if not self._geleverd(toen, jaar, om="veroordeling" in soorten):
                uit[code + naam] = _NIETS
                continue
            treffers = []
            for t in self.trajecten:
                dag = t.begin if deel == "begin" else t.eind
                if dag is None or dag.year != toen:
                    continue
                if naam in ("-opnieuw", "-eerste") and self._eerder(t.casus, dag) != (naam == "-opnieuw"):
                    continue
                treffers.append(any(dag < d <= later(dag, maanden) for d in self._feit(t.casus, soorten)))
            uit[code + naam] = _deel(treffers)
        return uit

    def _eerder(self, casus: str, dag: date) -> bool:
        aangemeld = [v for v in self.aangemeld[casus] if v.datum <= dag]
        if aangemeld and aangemeld[-1].velden.get("politiecontact") == "na":
            return True
        return any(d <= dag for d in self._feit(casus, ("aanhouding", "veroordeling", "haltverwijzing")))

    def _tot_uitspraak(self, wie: set[str], jaar: int) -> Cijfer:
        if not self._geleverd(jaar, jaar, om=True):
            return _NIETS
        duur = []
        for casus in wie:
            aangehouden, uitspraken = self._feit(casus, ("aanhouding",)), self._feit(casus, ("veroordeling",))
            laatste = None
            for nr, dag in enumerate(uitspraken):
                vorige = uitspraken[nr - 1] if nr else date.min
                erbij = [d for d in aangehouden if vorige < d <= dag]
                if dag.year == jaar and erbij:
                    laatste = (dag - max(erbij)).days
            if laatste is not None:
                duur.append(laatste)
        return _mediaan(duur)


_NIETS: Cijfer = (None, None, None)


def _n(dingen: Iterable[Any]) -> Cijfer:
    return sum(1 for _ in dingen), None, None


def _uit(teller: int, noemer: int) -> Cijfer:
    return (round(100 * teller / noemer, 1) if noemer else None), teller, noemer


def _deel(treffers: list[bool]) -> Cijfer:
    return _uit(sum(treffers), len(treffers))


def _mediaan(waarden: list[int]) -> Cijfer:
    return (float(median(waarden)) if waarden else None), None, len(waarden)


_BESLUIT = {
    "integraal": "Integrale aanpak zorg en veiligheid",
    "partner": "Eén partner gaat alleen verder",
    "zorgoverleg": "Naar een overleg in het zorgdomein",
    "zorgpartner": "Naar een zorgpartner",
    "aangehouden": "Nog geen besluit",
}
_RESULTAAT = {
    "geslaagd": "Geslaagd",
    "deels": "Deels geslaagd",
    "niet": "Niet geslaagd of afgebroken",
    "afgebroken": "Niet geslaagd of afgebroken",
}
_WIJZE = {"positief": "Positief", "negatief": "Negatief"}
_INTENSITEIT = {"actieve_regie": "Actieve regie", "monitoring": "Monitoring"}


def _rijen_van(rijen: Iterable[str]) -> dict[str, int]:
    telling = Counter(rijen)
    return {**telling, "Totaal": telling.total()}


def _leeftijdsrij(geboren: date | None, peil: date, groepen: list[tuple[int, int]]) -> str:
    for laag, hoog in groepen:
        if geboren and later(geboren, 12 * laag) <= peil < later(geboren, 12 * (hoog + 1)):
            return f"{laag} tot en met {hoog} jaar"
    return "Andere leeftijd of onbekend"


def _aangemeld_door(v: Vorm) -> str:
    if v.velden.get("aanmelder_organisatie") == "politie":
        return "Politie"
    vroeg = v.velden.get("politiecontact") == "voor"
    return "Andere partners, vóór het eerste politiecontact" if vroeg else "Andere partners, daarna of onbekend"


# --- beside the program -----------------------------------------------------------------------------


def rekenaar_van(ingediend: Iterable[Any], definities: Any) -> Rekenaar:
    """From the forms that count, with the terms of this municipality."""
    p = definities.profiel
    termijn = {
        "plan_dagen": p.termijnen.plan_dagen,
        "agenda_dagen": p.termijnen.agenda_dagen,
        "meting_maanden": p.termijnen.meting_maanden,
        "totaal_max": p.caseload.totaal_max,
        "actief_max": p.caseload.intensief_max,
    }
    netwerk = [r.code for r in p.regisseurs if r.rol == "netwerkregisseur"]
    vormen = [
        Vorm(
            f.volgnr,
            f.formulier,
            f.casusnummer,
            f.datum,
            dict(f.antwoorden.velden),
            _rijen(f.antwoorden.tabellen),
            elders=f"/{f.casusnummer}/" not in f"/{f.bestand}",
        )
        for f in ingediend
    ]
    return Rekenaar(vormen, termijn, netwerk, len(definities.leefgebieden))


def verschillen(ingediend: Iterable[Any], registratie: Any, definities: Any, jaar: int) -> list[str]:
    """Where the program's figures over a year differ from these."""
    from werkwijzer.jaar.overzicht import cijfers

    p, rekenaar = definities.profiel, rekenaar_van(ingediend, definities)
    nu = cijfers(registratie, jaar, p, definities.leefgebieden)
    zelf: dict[str, Any] = {**rekenaar.jaar(jaar), **rekenaar.tabellen(jaar, list(p.publicatie.leeftijdsgroepen))}
    zelf |= {f"leefgebied {g}": w for g, w in rekenaar.leefgebieden(jaar).items()}
    van_het_programma: dict[str, Any] = {c: (m.waarde, m.teller, m.noemer) for c, m in nu.metingen.items()}
    for tabel, telling in nu.tellingen.items():
        van_het_programma[tabel] = {r: c[0] for r, c in zip(telling.rijen, telling.cellen, strict=True)}
        zelf[tabel] = {**dict.fromkeys(telling.rijen, 0), **zelf[tabel]}
    for gebied, v in nu.gangen.items():
        waarden = (v.aantal, v.som_start, v.som_laatste, v.vooruit, v.gelijk, v.terug)
        van_het_programma[f"leefgebied {gebied}"] = waarden
        zelf.setdefault(f"leefgebied {gebied}", (0,) * 6)
    assert zelf.keys() == van_het_programma.keys(), zelf.keys() ^ van_het_programma.keys()
    return [
        f"{jaar} {c}: {van_het_programma[c]} staat er, {zelf[c]} moet het zijn"
        for c in zelf
        if van_het_programma[c] != zelf[c]
    ]


def gepubliceerd(ingediend: Iterable[Any], publicatie: Mapping[str, Any], definities: Any) -> tuple[int, list[str]]:
    """How many numbers of a published year (its JSON) are shown, and which are not what the definitions give.

    What is withheld or rounded is left out, and of the table of flow what was frozen of the year before.
    """
    jaar, rekenaar = publicatie["jaar"], rekenaar_van(ingediend, definities)
    cijfers, getoond = rekenaar.jaar(jaar), list[tuple[str, Any, Any]]()
    for i in publicatie["indicatoren"]:
        zelf = cijfers[i["code"]]
        getoond += [
            (f"{i['code']} {wat}", i[wat], moet)
            for wat, moet in zip(("waarde", "teller", "noemer"), zelf, strict=True)
            if i[wat] is not None
        ]
    tellingen = rekenaar.tabellen(jaar, list(definities.profiel.publicatie.leeftijdsgroepen))
    gebieden = {g.naam: rekenaar.leefgebieden(jaar).get(g.code, (0,) * 6) for g in definities.leefgebieden}
    for tabel in publicatie["tabellen"]:
        for rij, cellen in zip(tabel["rijen"], tabel["cellen"], strict=True):
            if rij in gebieden:
                n, toen, nu, *gang = gebieden[rij]
                moet = (n, round(toen / n, 1) if n else None, round(nu / n, 1) if n else None, *gang)
            elif tabel["code"] == "stroom" and rij not in (
                "Instroom",
                "Uitstroom",
                f"In de aanpak op 31 december {jaar}",
            ):
                continue
            else:
                moet = (tellingen[tabel["code"]].get(rij, 0),)
            getoond += [(f"{tabel['code']} {rij}", c, m) for c, m in zip(cellen, moet, strict=True) if c is not None]
    return len(getoond), [
        f"{jaar} {wat}: {staat} staat er, {moet} moet het zijn" for wat, staat, moet in getoond if staat != moet
    ]


def _rijen(tabellen: Any) -> dict[str, list[dict[str, Any]]]:
    return {naam: [dict(rij) for rij in rijen] for naam, rijen in tabellen.items()}


def main(map_: Path, jaren: list[int]) -> None:
    from werkwijzer.formulieren.definitie import lees_definities
    from werkwijzer.indicatoren.registratie import maak_registratie
    from werkwijzer.paden import PROJECT, Paden
    from werkwijzer.profiel import lees_profiel
    from werkwijzer.vaststellen.wat_telt import lees_ingediend

    definities = lees_definities(PROJECT / "forms", lees_profiel(PROJECT / "data" / "gemeente.toml"))
    ingediend, akten = lees_ingediend(Paden(PROJECT, map_), definities)
    registratie = maak_registratie(ingediend, akten, definities.leefgebieden)
    gevonden = [zin for jaar in jaren for zin in verschillen(ingediend, registratie, definities, jaar)]
    print(*(gevonden or ["Geen verschil."]), sep="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [int(j) for j in sys.argv[2:]])
