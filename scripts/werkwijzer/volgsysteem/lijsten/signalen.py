"""What is due in a case, per kind of `signaalsoorten.SIGNAALSOORTEN`: pure date arithmetic, today comes from outside.

A function yields everything that its kind may have to say about a case, with the last good day; `signalen` keeps
what is due on the day of the case, or nearly so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from werkwijzer import termijnen
from werkwijzer.casus.gevolgen import geen_besluit_meer
from werkwijzer.casus.stand import Stand
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.indicatoren.caseload import InRegie, verdeel
from werkwijzer.kalender import aantal, laatste_dag, toon_datum, van_tot
from werkwijzer.profiel import Profiel
from werkwijzer.rapport.tekst import beginkapitaal
from werkwijzer.signaalsoorten import PER_CODE, Signaalsoort
from werkwijzer.volgsysteem.lijsten.aanvullen import lag_ervoor


@dataclass(frozen=True)
class Punt:
    """One thing that is due: the last good day, the reason in words, and what tells it from others of its kind.

    `kenmerk` stays the same when the date moves, so that a calendar can update an earlier entry.
    """

    uiterlijk: date
    reden: str
    kenmerk: str = ""


@dataclass(frozen=True)
class Signaal:
    """A thing that is due in a case. `casusnummer` is '' for what is about a director; `regisseur` may be ''."""

    soort: Signaalsoort
    casusnummer: str
    regisseur: str
    naam: str
    uiterlijk: date
    reden: str
    kenmerk: str = ""

    def dagen_te_laat(self, peildatum: date) -> int:
        """Days past the last good day; 0 or less when it is not late."""
        return (peildatum - self.uiterlijk).days


Zoeker = Callable[[Stand, Definities], Iterator[Punt]]
ZOEKERS: dict[str, Zoeker] = {}


def _voor(code: str) -> Callable[[Zoeker], Zoeker]:
    def neem_op(zoeker: Zoeker) -> Zoeker:
        ZOEKERS[PER_CODE[code].code] = zoeker
        return zoeker

    return neem_op


def signalen(stand: Stand, definities: Definities) -> Iterator[Signaal]:
    """What is due in one case on its day, or shortly after it; not what somebody recorded as not needed."""
    niet_nodig = {(a.gegevens["wat"], a.gegevens["kenmerk"]) for a in stand.eigen_akten if a.soort == "niet-nodig"}
    for code, zoeker in ZOEKERS.items():
        soort = PER_CODE[code]
        grens = stand.dag + timedelta(days=soort.dagen_vooruit(definities.profiel))
        for punt in zoeker(stand, definities):
            if lag_ervoor(stand, code, punt.uiterlijk):
                continue  # on the list of what is missing from before the beginning (`aanvullen`)
            if punt.uiterlijk <= grens and (code, punt.kenmerk) not in niet_nodig:
                yield Signaal(
                    soort, stand.casusnummer, stand.regisseur, stand.naam, punt.uiterlijk, punt.reden, punt.kenmerk
                )


def alle_signalen(standen: Mapping[str, Stand], definities: Definities, peildatum: date) -> list[Signaal]:
    """What is due in all cases, most urgent first."""
    return signalen_van(standen.values(), definities, peildatum)


def signalen_van(standen: Iterable[Stand], definities: Definities, peildatum: date) -> list[Signaal]:
    """The same; everyone is forgotten before the next one is looked at."""
    gevonden: list[Signaal] = []
    in_regie: list[InRegie] = []
    for stand in standen:
        gevonden += signalen(stand, definities)
        in_regie += [InRegie.van(stand)] if stand.lopend else []
    gevonden += _buiten_de_norm(in_regie, definities.profiel, peildatum)
    return op_urgentie(gevonden, peildatum)


def op_urgentie(gevonden: Iterable[Signaal], peildatum: date) -> list[Signaal]:
    """Late before due, then by weight, then by date."""
    return sorted(
        gevonden,
        key=lambda s: (s.dagen_te_laat(peildatum) <= 0, s.soort.gewicht, s.uiterlijk, s.casusnummer, s.soort.code),
    )


# --- before and at the start ------------------------------------------------------------------------


@_voor("aanmelding-wacht")
def _aanmelding_wacht(stand: Stand, definities: Definities) -> Iterator[Punt]:
    if not stand.wacht_op_uvz:
        return
    datum, profiel = stand.aanmeldingen[-1].op, definities.profiel
    uiterlijk = termijnen.bespreken_uiterlijk(datum, profiel)
    brief = termijnen.brief_uiterlijk(uiterlijk, profiel)
    weg = stand.casus.vervallen_besluit
    wat = f"{geen_besluit_meer(weg)}" if weg and datum <= weg <= stand.dag else "nog niet besproken in een UVZ"
    reden = (
        f"Aangemeld op {toon_datum(datum)}, {wat}. Zet op de agenda, of leg vast waarom niet. "
        f"De brief aan jongere en ouders gaat uit vóór de uitnodigingen, dus uiterlijk op {toon_datum(brief)}."
    )
    yield Punt(uiterlijk, reden, datum.isoformat())


@_voor("notificatiebrief")
def _notificatiebrief(stand: Stand, definities: Definities) -> Iterator[Punt]:
    besproken = stand.sinds_aanmelding
    if not besproken or stand.gesloten or stand.brief_bekend:
        return
    dag = besproken[0].op
    reden = f"Besproken in het UVZ van {toon_datum(dag)}. In het verslag staat geen datum van de brief en geen reden."
    yield Punt(termijnen.brief_uiterlijk(dag, definities.profiel), reden, dag.isoformat())


@_voor("plan-ontbreekt")
def _plan_ontbreekt(stand: Stand, definities: Definities) -> Iterator[Punt]:
    uiterlijk = stand.plan_uiterlijk(definities.profiel)
    if uiterlijk and stand.lopend:
        begin = stand.lopend.begin
        reden = (
            f"{beginkapitaal(stand.lopend.sinds)}. Er is nog geen plan."
            if stand.lopend.overgenomen
            else f"Het UVZ koos op {toon_datum(begin)} voor een integrale aanpak. Er is nog geen plan."
        )
        yield Punt(uiterlijk, reden, begin.isoformat())


# --- while it runs ----------------------------------------------------------------------------------


@_voor("meting-oud")
def _meting_oud(stand: Stand, definities: Definities) -> Iterator[Punt]:
    uiterlijk = stand.meting_uiterlijk(definities.profiel)
    if not uiterlijk or not stand.lopend or not stand.plan:
        return
    gemeten = stand.metingen
    wat = (
        f"Laatste meting op {toon_datum(gemeten[-1].op)}{_merk(stand, gemeten[-1].op)}."
        if gemeten
        else f"Het plan van {toon_datum(stand.plan.op)} heeft geen scores, dus er is nog geen meting."
    )
    yield Punt(uiterlijk, wat, stand.lopend.begin.isoformat())


@_voor("actie-te-laat")
def _actie_te_laat(stand: Stand, definities: Definities) -> Iterator[Punt]:
    for actie in stand.open_acties:
        if actie.wanneer:
            uiterlijk = termijnen.actie_uiterlijk(actie.wanneer, definities.profiel)
            wie = definities.profiel.naam("partners", actie.wie)
            yield Punt(uiterlijk, f"{wie}: {actie.wat}", f"{actie.wie}|{actie.wat}")


def _merk(stand: Stand, dag: date) -> str:
    """Behind a day that is known only from the list of the beginning: that it was taken over."""
    over = stand.overname
    van_lijst = over and dag in (over.rij.laatst_herijkt, over.rij.meetdatum) and dag <= over.op
    return f" ({over.merk})" if over and van_lijst else ""


def _herzien(stand: Stand, profiel: Profiel, naam: str) -> Iterator[Punt]:
    uiterlijk = stand.herijking_uiterlijk(profiel)
    if uiterlijk and stand.lopend:
        begin, eerder = stand.lopend.begin, stand.laatst_herijkt
        wat = (
            f"Vorige keer op {toon_datum(eerder)}{_merk(stand, eerder)}."
            if eerder
            else f"{beginkapitaal(stand.lopend.sinds)}, nog geen {naam}."
        )
        yield Punt(uiterlijk, wat, begin.isoformat())


@_voor("herijking")
def _herijking(stand: Stand, definities: Definities) -> Iterator[Punt]:
    if not stand.jeugdgroep:
        yield from _herzien(stand, definities.profiel, "herijking")


@_voor("groepsoverleg")
def _groepsoverleg(stand: Stand, definities: Definities) -> Iterator[Punt]:
    if stand.jeugdgroep:
        groep = definities.profiel.naam("jeugdgroepen", stand.jeugdgroep)
        for punt in _herzien(stand, definities.profiel, "groepsoverleg"):
            yield Punt(punt.uiterlijk, f"{groep}. {punt.reden}", punt.kenmerk)


@_voor("geen-meldingen")
def _geen_meldingen(stand: Stand, definities: Definities) -> Iterator[Punt]:
    klaar = stand.criterium_op(definities.profiel)
    if not klaar or not stand.lopend:
        return
    melding, begin = stand.laatste_melding, stand.lopend.begin
    wat = f"Laatste melding op {toon_datum(melding)}" if melding else "Geen melding bekend"
    if not melding:
        wat += f", {stand.lopend.sinds}"
    if stand.politie_tot is None or stand.politie_tot < min(klaar, stand.dag):
        tot = f"lopen tot en met {toon_datum(stand.politie_tot)}" if stand.politie_tot else "zijn er nog niet"
        wat += f". De cijfers van de politie {tot}: vraag ze na"
    yield Punt(klaar, f"{wat}. Criterium gehaald op {toon_datum(klaar)}.", begin.isoformat())


@_voor("stilstand")
def _stilstand(stand: Stand, definities: Definities) -> Iterator[Punt]:
    gemeten = [(p.op, {gebied: score for gebied, (score, _) in p.scores.items()}) for p in stand.metingen]
    if not stand.lopend or not gemeten:
        return
    sinds, nu, aantal = gemeten[0][0], dict(gemeten[0][1]), 1
    for dag, scores in gemeten[1:]:
        if any(nu.get(gebied, score) != score for gebied, score in scores.items()):
            sinds, aantal = dag, 0
        nu |= scores
        aantal += 1
    if aantal >= 2:
        reden = f"Alle scores zijn gelijk sinds {toon_datum(sinds)} ({aantal} metingen). Past het plan nog?"
        yield Punt(termijnen.stilstand_op(sinds, definities.profiel), reden, sinds.isoformat())


@_voor("voorwaarde-eindigt")
def _voorwaarde_eindigt(stand: Stand, definities: Definities) -> Iterator[Punt]:
    soorten = _keuzes(definities, "plan", "voorwaarden", "soort")
    for voorwaarde in stand.voorwaarden if stand.lopend else ():
        if voorwaarde.eind:
            uiterlijk = termijnen.voorwaarde_loopt_tot(voorwaarde.eind, definities.profiel)
            soort = voorwaarde.soort
            reden = f"{soorten.get(soort, soort)} loopt tot {toon_datum(voorwaarde.eind)}."
            yield Punt(uiterlijk, reden, f"{soort}|{voorwaarde.start}")


@_voor("wordt-18")
def _wordt_18(stand: Stand, definities: Definities) -> Iterator[Punt]:
    if not stand.lopend or not stand.geboren:
        return
    dag = termijnen.volwassen_op(stand.geboren, definities.profiel)
    if stand.lopend.begin < dag and not (stand.plan and stand.plan.op >= dag):
        yield Punt(dag, f"18 jaar op {toon_datum(dag)}. Brieven gaan dan alleen naar de jongere. Loopt de hulp door?")


@_voor("te-oud")
def _te_oud(stand: Stand, definities: Definities) -> Iterator[Punt]:
    if not stand.lopend or not stand.geboren:
        return
    dag = termijnen.te_oud_op(stand.geboren, definities.profiel)
    jaren = definities.profiel.doelgroep.leeftijd_max + 1
    yield Punt(dag, f"{jaren} jaar op {toon_datum(dag)}, buiten de doelgroep. Wie neemt over?")


# --- at the end and after it ------------------------------------------------------------------------


@_voor("sluitbrief")
def _sluitbrief(stand: Stand, definities: Definities) -> Iterator[Punt]:
    if not stand.gesloten or not stand.gesloten.eind or stand.overleden:
        return
    eind, sluiting = stand.gesloten.eind, stand.sluiting
    vanaf = min(eind, sluiting.op) if sluiting else eind
    if any(b.soort == "sluiting" and vanaf <= b.over <= stand.dag for b in stand.casus.brieven):
        return
    reden = f"Afgesloten op {toon_datum(eind)}. De brief is nog niet gemaakt."
    yield Punt(termijnen.sluitbrief_uiterlijk(eind, definities.profiel), reden, eind.isoformat())


@_voor("slotmeting-ontbreekt")
def _slotmeting_ontbreekt(stand: Stand, definities: Definities) -> Iterator[Punt]:
    traject, profiel = stand.gesloten, definities.profiel
    if not traject or not traject.eind or not traject.plannen or any(p.sluit_af for p in traject.plannen):
        return
    if stand.overleden:
        return
    if stand.dag <= termijnen.slotmeting_nog_tot(traject.eind, profiel):
        laatste = toon_datum(traject.plannen[-1].op)
        reden = f"Afgesloten op {toon_datum(traject.eind)}. Het laatste plan is van {laatste}."
        yield Punt(termijnen.slotmeting_uiterlijk(traject.eind, profiel), reden, traject.eind.isoformat())


@_voor("zorg-zonder-overname")
def _zorg_zonder_overname(stand: Stand, definities: Definities) -> Iterator[Punt]:
    traject = stand.gesloten
    if not traject or not traject.eind or traject.zorg_naar or not stand.interventies or stand.overleden:
        return
    if any(a.soort == "overdracht" and a.datum >= traject.eind for a in stand.akten):
        return
    wie = sorted({definities.profiel.naam("partners", i.partner) for i in stand.interventies})
    reden = f"Afgesloten op {toon_datum(traject.eind)}. Er liep nog hulp van {', '.join(wie)}, zonder wie overneemt."
    yield Punt(termijnen.zorg_overgenomen_uiterlijk(traject.eind, definities.profiel), reden, traject.eind.isoformat())


@_voor("overdracht-open")
def _overdracht_open(stand: Stand, definities: Definities) -> Iterator[Punt]:
    bevestigd = {a.gegevens.get("akte") for a in stand.akten if a.soort == "overdracht-bevestigd"}
    for akte in stand.eigen_akten:
        if akte.soort == "overdracht" and akte.kenmerk not in bevestigd:
            naar = str(akte.gegevens.get("ontvanger", ""))
            reden = f"Overgedragen aan {naar} op {toon_datum(akte.datum)}. Nog niet bevestigd."
            yield Punt(termijnen.bevestigen_uiterlijk(akte.datum, definities.profiel), reden, akte.kenmerk)


@_voor("zicht-eindigt")
def _zicht_eindigt(stand: Stand, definities: Definities) -> Iterator[Punt]:
    overgedragen = [a for a in stand.eigen_akten if a.soort == "overdracht" and a.gegevens.get("tot")]
    if stand.lopend or not overgedragen:
        return
    akte, profiel = overgedragen[-1], definities.profiel
    tot = termijnen.zicht_tot(date.fromisoformat(str(akte.gegevens["tot"])), profiel)
    if not stand.iets_van(tot) and stand.dag <= termijnen.zicht_nog_tot(tot, profiel):
        naar, wie = (str(akte.gegevens.get(veld, "")) for veld in ("ontvanger", "wie_houdt_zicht"))
        reden = f"Overgedragen aan {naar}. {_zicht(wie, tot)} Is het daarna goed geregeld?"
        yield Punt(tot, reden, akte.kenmerk)


def _zicht(wie: str, tot: date) -> str:
    """Who watches until when; `wie` may be a text from a herijking that names the day itself."""
    return f"{wie}." if laatste_dag(wie) == tot else f"{wie} houdt zicht tot en met {toon_datum(tot)}."


@_voor("familie-wegen")
def _familie_wegen(stand: Stand, definities: Definities) -> Iterator[Punt]:
    for akte, van, naar in stand.banden:
        if van == stand.casusnummer:
            reden = f"Aandacht voor {naar} sinds {toon_datum(akte.datum)}: {akte.reden}"
            uiterlijk = termijnen.familie_wegen_op(akte.datum, definities.profiel)
            yield Punt(uiterlijk, reden, str(akte.gegevens["ander"]))


@_voor("bewaartermijn")
def _bewaartermijn(stand: Stand, definities: Definities) -> Iterator[Punt]:
    bewaring = stand.bewaring(definities.profiel)
    if bewaring:
        wat = "Afgesloten op" if bewaring.na_afsluiting else "Laatste formulier van"
        reden = f"{wat} {toon_datum(bewaring.vanaf)}. Beoordeel of het weg kan."
        yield Punt(bewaring.tot, reden, bewaring.vanaf.isoformat())


# --- about a director -------------------------------------------------------------------------------


def _buiten_de_norm(jongeren: Iterable[InRegie], profiel: Profiel, peildatum: date) -> Iterator[Signaal]:
    """One thing to look at per netwerkregisseur whose cases lie outside the norm."""
    norm, namen = profiel.caseload.op(peildatum), {r.code: r.naam for r in profiel.regisseurs}
    for last in verdeel(jongeren, profiel, peildatum):
        if last.norm is None:
            continue
        buiten = []
        if last.norm.totaal != "binnen":
            buiten.append(
                f"{aantal(last.totaal, 'jongere')}, de norm is {van_tot(norm.totaal_min, norm.totaal_max, 'tot en met')}"
            )
        if last.norm.actief not in ("binnen", "onbekend"):
            grens = van_tot(norm.intensief_min, norm.intensief_max, "tot en met")
            buiten.append(f"{last.toon(last.actief)} met actieve regie, de norm is {grens}")
        if buiten:
            naam = namen.get(last.regisseur, last.regisseur)
            reden = f"{naam}: {'; '.join(buiten)}."
            yield Signaal(PER_CODE["caseload"], "", last.regisseur, "", peildatum, reden, last.regisseur)


def _keuzes(definities: Definities, formulier: str, tabel: str, veld: str) -> Mapping[str, str]:
    kolommen = next(t.kolommen for t in definities.formulieren[formulier].tabellen if t.tabel == tabel)
    return definities.keuzes(next(k for k in kolommen if k.code == veld))
