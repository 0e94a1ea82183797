"""What a form contradicts in the record, and what it would make no longer count: nothing is filed past it in silence.

Each person in the form is looked at twice, as filed and as it would be with this form (`casus/gevolgen.py`). A finding
names the other form and says what to do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from werkwijzer import termijnen
from werkwijzer.casus.casus import Casus, casus_van
from werkwijzer.casus.feiten import NIEUW_GEDRAG, Bron, Interventie, Voorwaarde
from werkwijzer.casus.gevolgen import niet_meer_genoemd, nieuwe_begins, traject_op, verdwijnt
from werkwijzer.dossiers.index import Index, Ingediend, genoemd, verbetert, vervangt
from werkwijzer.formulieren import typen
from werkwijzer.formulieren.bevindingen import Bevinding, Plaats, bevinding
from werkwijzer.formulieren.controle import Gecontroleerd
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.samenhang import BIJNA
from werkwijzer.kalender import leeftijd, toon_datum
from werkwijzer.namen import vouw

_ELDERS = ("partner", "zorgoverleg", "zorgpartner")


@dataclass(frozen=True)
class Blik:
    """One person as filed (`voor`) and as it would be with the form (`na`). `nieuw` is the form as it would be filed."""

    form: Gecontroleerd
    nieuw: Ingediend
    voor: Casus
    na: Casus
    plaats: Plaats
    definities: Definities

    @property
    def nummer(self) -> str:
        return self.voor.nummer

    def titel(self, bron: Bron) -> str:
        """A form in the words of a message."""
        naam = self.definities.formulieren[bron.formulier].titel.lower()
        return f"{naam} van {toon_datum(bron.datum)}" + (f" ({bron.bestand})" if bron.bestand else "")


def tegenspraak(form: Gecontroleerd, datum: date, index: Index, definities: Definities) -> Iterator[Bevinding]:
    """Findings about a form of which every casusnummer is known."""
    code = form.formulier.code
    casusnummer = str(form.antwoorden.velden.get("casusnummer", ""))
    nieuw = Ingediend(index.laatste_volgnr + 1, "", casusnummer, code, datum, "", form.antwoorden)
    per_soort = {
        "plan": _plan,
        "uvz-verslag": _uvz,
        "herijking": _herijking,
        "meldingen": _meldingen,
        "startlijst": _startlijst,
        "aanmelding": _aanmelding,
    }
    if code not in per_soort:
        return
    for nummer in [casusnummer] if casusnummer else genoemd(form.antwoorden):
        bekend = list(index.van_persoon(nummer))
        blijft = [f for f in bekend if not (verbetert(form.antwoorden.velden) and vervangt(nieuw, f))]
        voor, na = casus_van(nummer, bekend), casus_van(nummer, [*blijft, nieuw])
        blik = Blik(form, nieuw, voor, na, _plaats(form, nummer), definities)
        yield from _gevolgen(blik, {f.volgnr for f in blijft})
        yield from _na_overlijden(blik)
        yield from per_soort[code](blik)
    if not casusnummer and verbetert(form.antwoorden.velden):
        yield from _weggelaten(form, nieuw, index, definities)


def _weggelaten(form: Gecontroleerd, nieuw: Ingediend, index: Index, definities: Definities) -> Iterator[Bevinding]:
    """Whom the replaced form names and the improvement does not: what falls with its decision (X14 names the persons)."""
    vervangen = index.zelfde_als(nieuw)
    nog = set(genoemd(form.antwoorden))
    for nummer in sorted({c for f in vervangen for c in genoemd(f.antwoorden)} - nog):
        bekend = list(index.van_persoon(nummer))
        weg = [f for f in bekend if f.volgnr in {v.volgnr for v in vervangen}]
        voor, na = casus_van(nummer, bekend), casus_van(nummer, [f for f in bekend if f not in weg])
        blik = Blik(form, nieuw, voor, na, _plaats(form, nummer), definities)
        yield from _gevolgen(blik, {f.volgnr for f in bekend} - {f.volgnr for f in weg})


def _plaats(form: Gecontroleerd, nummer: str) -> Plaats:
    """Where the form names this person."""
    for tabel, rijen in form.antwoorden.tabellen.items():
        for nr, rij in enumerate(rijen):
            if rij.get("casusnummer") == nummer:
                return form.plaatsen[(tabel, nr, "casusnummer")]
    return form.plaatsen[(form.formulier.datumveld,)]


def _gevolgen(blik: Blik, blijft: set[int]) -> Iterator[Bevinding]:
    """What would no longer count; what the form itself replaces is said by its own question."""
    weg = list(dict.fromkeys(b.volgnr for b in verdwijnt(blik.voor, blik.na) if b.volgnr in blijft))
    if weg:
        bronnen = {b.volgnr: b for b in verdwijnt(blik.voor, blik.na)}
        wat = "; ".join(blik.titel(bronnen[nr]) for nr in weg)
        code = "X17" if verbetert(blik.form.antwoorden.velden) else "X16"
        yield bevinding(code, blik.plaats, casusnummer=blik.nummer, wat=wat)
        return
    for traject in nieuwe_begins(blik.voor, blik.na):
        waar = blik.titel(traject.begonnen)
        yield bevinding("X18", blik.plaats, casusnummer=blik.nummer, datum=toon_datum(traject.begin), waar=waar)


def _na_overlijden(blik: Blik) -> Iterator[Bevinding]:
    """Whatever is of a day after a review said that somebody died."""
    overleden = next((b for b in blik.voor.beoordelingen if b.rij.besluit == "overleden"), None)
    if overleden is None or overleden.bron.volgnr not in {b.bron.volgnr for b in blik.na.beoordelingen}:
        return
    eigen = [f.op for f in blik.na.politiefeiten if f.bron.volgnr == blik.nieuw.volgnr]
    dag = max(eigen, default=date.min) if blik.form.formulier.code == "meldingen" else blik.nieuw.datum
    if dag > overleden.besloten:
        waarden = {"toen": toon_datum(overleden.besloten), "datum": toon_datum(dag)}
        yield bevinding("X40", blik.plaats, waar=blik.titel(overleden.bron), casusnummer=blik.nummer, **waarden)


def _startlijst(_: Blik) -> Iterator[Bevinding]:
    """What its rows contradict, `kruiscontrole` says."""
    return iter(())


# --- referral ---------------------------------------------------------------------------------------

_WIE = ("achternaam", "voornaam", "geboortedatum", "geslacht")


def _aanmelding(blik: Blik) -> Iterator[Bevinding]:
    """Another referral of somebody: what it says of the person holds from now on."""
    velden, labels = blik.form.antwoorden.velden, {v.code: v.label for v in blik.form.formulier.losse_velden}
    if blik.voor.aanmeldingen and not verbetert(velden):
        eerder = blik.voor.aanmeldingen[-1]
        gezegd = eerder.form.antwoorden.velden
        anders = [c for c in _WIE if c in velden and c in gezegd and _plat(velden[c]) != _plat(gezegd[c])]
        if anders:
            vragen = ", ".join(labels[c].lower() for c in anders)
            yield bevinding("X36", blik.form.plaatsen[(anders[0],)], waar=blik.titel(eerder.bron), vragen=vragen)
    traject = blik.voor.op(blik.nieuw.datum).lopend
    if traject and not verbetert(velden):
        plaats, dag = blik.form.plaatsen[("casusnummer",)], toon_datum(blik.nieuw.datum)
        yield bevinding("X37", plaats, casusnummer=blik.nummer, datum=dag, begin=toon_datum(traject.begin))


def _plat(waarde: object) -> object:
    return vouw(waarde.strip()) if isinstance(waarde, str) else waarde


# --- plan -------------------------------------------------------------------------------------------


def _plan(blik: Blik) -> Iterator[Bevinding]:
    traject = next((t for t in blik.na.trajecten if blik.nieuw.volgnr in {p.bron.volgnr for p in t.plannen}), None)
    if traject is None:
        return  # X06 says so
    plan = next(p for p in traject.plannen if p.bron.volgnr == blik.nieuw.volgnr)
    if plan.sluit_af and traject.loopt_op(plan.op):
        plaats = blik.form.plaatsen[("moment",)]
        yield bevinding("X19", plaats, casusnummer=blik.nummer, datum=toon_datum(plan.op))
    eerder = blik.voor.op(plan.op - timedelta(days=1))
    if eerder.laatste and eerder.laatste.begin == traject.begin:
        for stil in niet_meer_genoemd(eerder, plan):
            tabel = next(t for t in blik.form.formulier.tabellen if t.tabel == stil.soort)
            soort = next(k for k in tabel.kolommen if k.code == "soort")
            wat = blik.definities.keuzes(soort).get(stil.wat, stil.wat)
            yield bevinding("X20", blik.form.plaatsen[(stil.soort,)], wat=wat, waar=blik.titel(stil.bron))
    yield from _bijna_dezelfde(blik, plan.antwoorden)
    yield from _anders_gestopt(blik, plan.op)
    gesprek = plan.antwoorden.datum_startgesprek
    if gesprek and gesprek < traject.begin and traject.begin_bekend:
        waarden = {"gesprek": toon_datum(gesprek), "datum": toon_datum(traject.begin)}
        yield bevinding(
            "X35", blik.form.plaatsen[("datum_startgesprek",)], waar=blik.titel(traject.begonnen), **waarden
        )
    for b in blik.voor.besprekingen:
        if b.op == plan.op and b.rij.besluit == "integraal":
            yield from _andere_regisseur(blik, ("regisseur",), plan.antwoorden.regisseur, b.rij.regisseur, b.bron)


def _andere_regisseur(
    blik: Blik, plaats: tuple[str | int, ...], hier: str | None, daar: str | None, bron: Bron
) -> Iterator[Bevinding]:
    """On one day two forms name another director."""
    if hier and daar and hier != daar:
        yield bevinding("X34", blik.form.plaatsen[plaats], casusnummer=blik.nummer, waar=blik.titel(bron))


def _bijna_dezelfde(blik: Blik, plan: typen.Plan) -> Iterator[Bevinding]:
    """The same kind by the same partner, begun a few days earlier or later than is known: is it the same one?"""
    partners = {p.code: p.naam for p in blik.definities.profiel.partners}
    bekend = {(i.soort, i.partner, i.start) for i in blik.voor.interventies}
    for rij in plan.interventies:
        if rij.soort is None or rij.partner is None or rij.start is None:
            continue
        if (rij.soort, rij.partner, rij.start) in bekend:
            continue
        lijkt = _dichtbij(blik.voor.interventies, rij.soort, rij.partner, rij.start)
        if lijkt and not any(r.start == lijkt.start and r.soort == rij.soort for r in plan.interventies):
            yield bevinding(
                "X21",
                blik.form.plaatsen[("interventies", rij.nr, "start")],
                partner=partners.get(rij.partner, rij.partner),
                toen=toon_datum(lijkt.start),
                nu=toon_datum(rij.start),
                waar=blik.titel(lijkt.bron),
            )


def _anders_gestopt(blik: Blik, dag: date) -> Iterator[Bevinding]:
    """What ended according to an earlier plan, and has another end or result now."""
    na = {_welke(d): d for d in _dingen(blik.na)}
    for toen in _dingen(blik.voor):
        nu = na.get(_welke(toen))
        if nu is None or toen.eind is None or nu.bron.volgnr != blik.nieuw.volgnr or toen.bron.datum == dag:
            continue
        if [toen.rij.get(vraag) for vraag in ("eind", "resultaat")] == [nu.rij.get(v) for v in ("eind", "resultaat")]:
            continue
        tabel = next(t for t in blik.form.formulier.tabellen if t.tabel == nu.bron.tabel)
        soort = next(k for k in tabel.kolommen if k.code == "soort")
        wat = blik.definities.keuzes(soort).get(nu.soort, nu.soort)
        plaats = blik.form.plaatsen[(nu.bron.tabel, nu.bron.rij, "eind")]
        yield bevinding("X38", plaats, waar=blik.titel(toen.bron), wat=wat, eind=toon_datum(toen.eind))


def _dingen(casus: Casus) -> list[Interventie | Voorwaarde]:
    return [*casus.interventies, *casus.voorwaarden]


def _welke(ding: Interventie | Voorwaarde) -> tuple[str, str, str, date]:
    wie = ding.partner if isinstance(ding, Interventie) else ding.opgelegd_door
    return ding.bron.tabel, ding.soort, wie, ding.start


def _dichtbij(interventies: Iterable[Interventie], soort: str, partner: str, start: date) -> Interventie | None:
    zelfde = [i for i in interventies if (i.soort, i.partner) == (soort, partner)]
    dichtbij = [i for i in zelfde if abs((i.start - start).days) <= BIJNA]
    return min(dichtbij, key=lambda i: abs((i.start - start).days), default=None)


# --- meetings ---------------------------------------------------------------------------------------


def _uvz(blik: Blik) -> Iterator[Bevinding]:
    for rij in typen.UvzVerslag(blik.form.antwoorden).besprekingen:
        if rij.casusnummer != blik.nummer:
            continue
        dag = blik.nieuw.datum
        lopend = blik.voor.op(dag).lopend
        if lopend and rij.besluit in _ELDERS:
            plaats = blik.form.plaatsen[("besprekingen", rij.nr, "besluit")]
            waar = blik.titel(lopend.begonnen)
            yield bevinding("X22", plaats, casusnummer=blik.nummer, datum=toon_datum(lopend.begin), waar=waar)
        gesloten = next((b for b in blik.voor.beoordelingen if b.sluit_af and b.besloten == dag), None)
        if gesloten and rij.besluit == "integraal":
            plaats = blik.form.plaatsen[("besprekingen", rij.nr, "besluit")]
            yield bevinding(
                "X23", plaats, casusnummer=blik.nummer, datum=toon_datum(dag), waar=blik.titel(gesloten.bron)
            )
        aangemeld = blik.voor.op(dag).aanmeldingen
        if rij.notificatiebrief and aangemeld and rij.notificatiebrief < aangemeld[-1].op:
            plaats = blik.form.plaatsen[("besprekingen", rij.nr, "notificatiebrief")]
            waar = blik.titel(aangemeld[-1].bron)
            yield bevinding("X24", plaats, brief=toon_datum(rij.notificatiebrief), waar=waar)
        if blik.voor.aanmeldingen and not aangemeld and not blik.voor.overname:
            plaats = blik.form.plaatsen[("besprekingen", rij.nr, "casusnummer")]
            waar = blik.titel(blik.voor.aanmeldingen[0].bron)
            yield bevinding("X31", plaats, casusnummer=blik.nummer, datum=toon_datum(dag), waar=waar)
        yield from _andere_brief(blik, rij, aangemeld[-1].op if aangemeld else date.min)
        for plan in blik.voor.plannen:
            if plan.op == dag and rij.besluit == "integraal":
                sleutel = ("besprekingen", rij.nr, "regisseur")
                yield from _andere_regisseur(blik, sleutel, rij.regisseur, plan.antwoorden.regisseur, plan.bron)


def _andere_brief(blik: Blik, rij: typen.UvzVerslagBesprekingen, vanaf: date) -> Iterator[Bevinding]:
    """Another day for the letter than the report of another meeting since the referral has."""
    if rij.notificatiebrief is None:
        return
    sinds = [b for b in blik.voor.brieven if b.soort == "notificatie" and vanaf <= b.over]
    eerder = next((b for b in sinds if b.over != blik.nieuw.datum and b.op != rij.notificatiebrief), None)
    if eerder and rij.notificatiebrief not in {b.op for b in sinds if b.over != blik.nieuw.datum}:
        plaats = blik.form.plaatsen[("besprekingen", rij.nr, "notificatiebrief")]
        waarden = {"toen": toon_datum(eerder.op), "nu": toon_datum(rij.notificatiebrief)}
        yield bevinding("X32", plaats, casusnummer=blik.nummer, waar=blik.titel(eerder.bron), **waarden)


def _herijking(blik: Blik) -> Iterator[Bevinding]:
    overleg = typen.Herijking(blik.form.antwoorden)
    for rij in overleg.beoordelingen:
        if rij.casusnummer != blik.nummer:
            continue
        dag = blik.nieuw.datum
        besloten = rij.besloten_op or dag
        plaats = blik.form.plaatsen[("beoordelingen", rij.nr, "besluit")]
        sluit = next((b for b in blik.na.beoordelingen if b.bron.volgnr == blik.nieuw.volgnr and b.sluit_af), None)
        if sluit is None and traject_op(blik.voor, dag) is None:  # X10 is about closing
            yield bevinding(
                "X25", plaats, casusnummer=blik.nummer, datum=toon_datum(dag), waarom=_waarom_niet(blik, dag)
            )
        begonnen = next((b for b in blik.voor.besprekingen if b.op == besloten and b.rij.besluit == "integraal"), None)
        if sluit and begonnen:
            yield bevinding(
                "X23", plaats, casusnummer=blik.nummer, datum=toon_datum(besloten), waar=blik.titel(begonnen.bron)
            )
        feiten = [f for f in blik.voor.op(dag).feiten_voor_overleg if f.soort in NIEUW_GEDRAG]
        if rij.laatste_melding and rij.besluit != "positief" and feiten and feiten[-1].op > rij.laatste_melding:
            wie, melding = feiten[-1].van.capitalize(), blik.form.plaatsen[("beoordelingen", rij.nr, "laatste_melding")]
            yield bevinding("X41", melding, casusnummer=blik.nummer, wie=wie, datum=toon_datum(feiten[-1].op))
        stand, geboren = blik.voor.op(dag), blik.voor.persoon.geboren
        if rij.besluit == "te_oud" and geboren and besloten < termijnen.te_oud_op(geboren, blik.definities.profiel):
            grens = blik.definities.profiel.doelgroep.leeftijd_max
            waarden = {"datum": toon_datum(besloten), "jaren": leeftijd(geboren, besloten), "grens": grens}
            yield bevinding("X33", plaats, casusnummer=blik.nummer, **waarden)
        if overleg.soort == "groep" and overleg.jeugdgroep and stand.lopend and stand.jeugdgroep != overleg.jeugdgroep:
            naam = blik.definities.profiel.naam
            van = (
                f"bij {naam('jeugdgroepen', stand.jeugdgroep)}"
                if stand.jeugdgroep
                else "niet bij een geprioriteerde jeugdgroep"
            )
            yield bevinding(
                "X26",
                blik.form.plaatsen[("beoordelingen", rij.nr, "casusnummer")],
                casusnummer=blik.nummer,
                van=van,
                groep=naam("jeugdgroepen", overleg.jeugdgroep),
            )


def _waarom_niet(blik: Blik, dag: date) -> str:
    """Why somebody is not in the approach on a day, with the form that says so."""
    eerder = [t for t in blik.voor.trajecten if t.eind and t.eind < dag]
    if eerder and eerder[-1].gestopt and eerder[-1].eind:
        return f"afgesloten op {toon_datum(eerder[-1].eind)}, {blik.titel(eerder[-1].gestopt)}"
    later = [t for t in blik.voor.trajecten if t.begin > dag]
    if later:
        return f"begonnen op {toon_datum(later[0].begin)}, {blik.titel(later[0].begonnen)}"
    return "het UVZ heeft geen integrale aanpak besloten"


# --- police -----------------------------------------------------------------------------------------


def _meldingen(blik: Blik) -> Iterator[Bevinding]:
    bekend = {(f.op, f.soort): f.bron for f in blik.voor.politiefeiten if f.bron.volgnr != blik.nieuw.volgnr}
    geldig = {f.bron.volgnr for f in blik.na.politiefeiten}
    for rij in typen.Meldingen(blik.form.antwoorden).meldingen:
        if rij.casusnummer != blik.nummer or rij.datum is None or rij.soort is None:
            continue
        bron = bekend.get((rij.datum, rij.soort))
        yield from _na_positief(blik, rij)
        if bron and bron.volgnr in geldig:
            plaats = blik.form.plaatsen[("meldingen", rij.nr, "datum")]
            yield bevinding("X27", plaats, casusnummer=blik.nummer, datum=toon_datum(rij.datum), waar=blik.titel(bron))


def _na_positief(blik: Blik, rij: typen.MeldingenMeldingen) -> Iterator[Bevinding]:
    """Who was closed positively before this fact was known, sooner after it than the criterion has it."""
    if rij.datum is None or rij.soort not in NIEUW_GEDRAG:
        return
    for b in blik.voor.beoordelingen:
        tot = termijnen.criterium_op(None, rij.datum, blik.definities.profiel)
        if b.rij.besluit == "positief" and rij.datum <= b.besloten < tot and not b.rij.reden_afwijking:
            waarden = {"eind": toon_datum(b.besloten), "datum": toon_datum(rij.datum), "waar": blik.titel(b.bron)}
            maanden = termijnen.zonder_meldingen(None, rij.datum, blik.definities.profiel)
            plaats = blik.form.plaatsen[("meldingen", rij.nr, "datum")]
            yield bevinding("X39", plaats, casusnummer=blik.nummer, maanden=maanden, **waarden)
