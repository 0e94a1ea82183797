"""What is due in a case, per kind of `signaalsoorten.SOORTEN`: pure date arithmetic, today comes from outside.

A function yields everything that its kind may have to say about a case, with the last good day; `signalen` keeps
what is due on the day of the case, or nearly so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from werkwijzer.dossiers.trajecten import NIEUW_GEDRAG
from werkwijzer.formulieren.antwoorden import Rij
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.kalender import laatste_dag, plus_maanden, toon_datum
from werkwijzer.profiel import Profiel
from werkwijzer.signaalsoorten import PER_CODE, Signaalsoort
from werkwijzer.volgsysteem.lijsten.zaken import Zaak
from werkwijzer.volgsysteem.rechten.bewaren import bewaren_tot


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


Zoeker = Callable[[Zaak, Definities], Iterator[Punt]]
ZOEKERS: dict[str, Zoeker] = {}


def _voor(code: str) -> Callable[[Zoeker], Zoeker]:
    def neem_op(zoeker: Zoeker) -> Zoeker:
        ZOEKERS[PER_CODE[code].code] = zoeker
        return zoeker

    return neem_op


def signalen(zaak: Zaak, definities: Definities) -> Iterator[Signaal]:
    """What is due in one case on its day, or shortly after it."""
    for code, zoeker in ZOEKERS.items():
        soort = PER_CODE[code]
        grens = zaak.peildatum + timedelta(days=soort.dagen_vooruit(definities.profiel))
        for punt in zoeker(zaak, definities):
            if punt.uiterlijk <= grens:
                yield Signaal(
                    soort, zaak.casusnummer, zaak.regisseur, zaak.naam, punt.uiterlijk, punt.reden, punt.kenmerk
                )


def alle_signalen(zaken: Mapping[str, Zaak], definities: Definities, peildatum: date) -> list[Signaal]:
    """What is due in all cases, most urgent first: late before due, then by weight, then by date."""
    gevonden = [s for zaak in zaken.values() for s in signalen(zaak, definities)]
    gevonden += caseload(zaken.values(), definities.profiel, peildatum)
    return sorted(
        gevonden,
        key=lambda s: (s.dagen_te_laat(peildatum) <= 0, s.soort.gewicht, s.uiterlijk, s.casusnummer, s.soort.code),
    )


# --- before and at the start ------------------------------------------------------------------------


@_voor("aanmelding-wacht")
def _aanmelding_wacht(zaak: Zaak, definities: Definities) -> Iterator[Punt]:
    if not wacht_op_uvz(zaak):
        return
    datum = zaak.aanmeldingen[-1].datum
    weken = definities.profiel.termijnen.uvz_weken
    reden = (
        f"Aangemeld op {toon_datum(datum)}, nog niet besproken in een UVZ. Zet op de agenda, of leg vast waarom niet."
    )
    yield Punt(datum + timedelta(weeks=weken), reden, datum.isoformat())


def wacht_op_uvz(zaak: Zaak) -> bool:
    """Referred, outside the approach, and since then neither discussed nor kept off the agenda.

    A referral that came while the approach ran is settled by it: only one after the closure is new.
    """
    if not zaak.aanmeldingen or zaak.lopend or zaak.sinds_aanmelding():
        return False
    aangemeld = zaak.aanmeldingen[-1].datum
    if zaak.gesloten and zaak.gesloten.eind and aangemeld <= zaak.gesloten.eind:
        return False
    return not any(a.soort == "niet-geagendeerd" and a.datum >= aangemeld for a in zaak.akten)


@_voor("notificatiebrief")
def _notificatiebrief(zaak: Zaak, _: Definities) -> Iterator[Punt]:
    besproken = zaak.sinds_aanmelding()
    if not besproken or zaak.gesloten:
        return
    if any("notificatiebrief" in v.rij or "reden_geen_brief" in v.rij for v in besproken):
        return
    dag = besproken[0].datum
    reden = f"Besproken in het UVZ van {toon_datum(dag)}. In het verslag staat geen datum van de brief en geen reden."
    yield Punt(dag, reden, dag.isoformat())


@_voor("plan-ontbreekt")
def _plan_ontbreekt(zaak: Zaak, definities: Definities) -> Iterator[Punt]:
    if zaak.lopend and not zaak.plan:
        begin, dagen = zaak.lopend.begin, definities.profiel.termijnen.plan_dagen
        reden = f"Het UVZ koos op {toon_datum(begin)} voor een integrale aanpak. Er is nog geen plan."
        yield Punt(begin + timedelta(days=dagen), reden, begin.isoformat())


# --- while it runs ----------------------------------------------------------------------------------


def metingen(zaak: Zaak) -> list[tuple[date, dict[str, int]]]:
    """The measurements of the last stay: day, and score per leefgebied that has one."""
    uit: list[tuple[date, dict[str, int]]] = []
    for plan in zaak.laatste.plannen if zaak.laatste else ():
        rijen = plan.antwoorden.tabellen.get("leefgebieden", ())
        scores = {str(r["leefgebied"]): int(str(r["score"])) for r in rijen if "score" in r}
        if scores:
            uit.append((plan.datum, scores))
    return uit


@_voor("meting-oud")
def _meting_oud(zaak: Zaak, definities: Definities) -> Iterator[Punt]:
    if not zaak.lopend or not zaak.plan:
        return
    dagen = [dag for dag, _ in metingen(zaak)]
    laatste = dagen[-1] if dagen else zaak.plan.datum
    wat = (
        f"Laatste meting op {toon_datum(laatste)}."
        if dagen
        else f"Het plan van {toon_datum(laatste)} heeft geen scores."
    )
    yield Punt(plus_maanden(laatste, definities.profiel.termijnen.meting_maanden), wat, zaak.lopend.begin.isoformat())


@_voor("actie-te-laat")
def _actie_te_laat(zaak: Zaak, definities: Definities) -> Iterator[Punt]:
    partners = {p.code: p.naam for p in definities.profiel.partners}
    for rij in zaak.open_acties:
        if isinstance(dag := rij.get("wanneer"), date):
            wie = partners.get(str(rij.get("wie")), str(rij.get("wie", "")))
            yield Punt(dag, f"{wie}: {rij.get('wat', '')}", f"{rij.get('wie')}|{rij.get('wat')}")


def _herzien(zaak: Zaak, maanden: int, naam: str) -> Iterator[Punt]:
    assert zaak.lopend
    begin = zaak.lopend.begin
    eerder = [v.datum for v in zaak.beoordelingen if v.datum >= begin]
    vanaf = eerder[-1] if eerder else begin
    wat = (
        f"Vorige keer op {toon_datum(vanaf)}."
        if eerder
        else f"In de aanpak sinds {toon_datum(begin)}, nog geen {naam}."
    )
    yield Punt(plus_maanden(vanaf, maanden), wat, begin.isoformat())


@_voor("herijking")
def _herijking(zaak: Zaak, definities: Definities) -> Iterator[Punt]:
    if zaak.lopend and not zaak.jeugdgroep:
        yield from _herzien(zaak, definities.profiel.termijnen.herijking_maanden, "herijking")


@_voor("groepsoverleg")
def _groepsoverleg(zaak: Zaak, definities: Definities) -> Iterator[Punt]:
    if zaak.lopend and zaak.jeugdgroep:
        for punt in _herzien(zaak, definities.profiel.termijnen.groepsoverleg_maanden, "groepsoverleg"):
            yield Punt(punt.uiterlijk, f"{zaak.jeugdgroep}. {punt.reden}", punt.kenmerk)


def laatste_melding(zaak: Zaak) -> date | None:
    """The last day of new nuisance or crime that the police figures or a herijking give; None when there is none."""
    bekend = [v.datum for v in zaak.meldingen if v.soort in NIEUW_GEDRAG]
    bekend += [d for v in zaak.beoordelingen if isinstance(d := v.rij.get("laatste_melding"), date)]
    return max(bekend, default=None)


@_voor("geen-meldingen")
def _geen_meldingen(zaak: Zaak, definities: Definities) -> Iterator[Punt]:
    if not zaak.lopend:
        return
    melding, begin = laatste_melding(zaak), zaak.lopend.begin
    vanaf = max(melding, begin) if melding else begin
    klaar = plus_maanden(vanaf, definities.profiel.termijnen.maanden_zonder_meldingen)
    wat = f"Laatste melding op {toon_datum(melding)}" if melding else "Geen melding bekend"
    if vanaf == begin:
        wat += f", in de aanpak sinds {toon_datum(begin)}"
    if zaak.politie_tot is None or zaak.politie_tot < min(klaar, zaak.peildatum):
        tot = f"lopen tot en met {toon_datum(zaak.politie_tot)}" if zaak.politie_tot else "zijn er nog niet"
        wat += f". De cijfers van de politie {tot}: vraag ze na"
    yield Punt(klaar, f"{wat}. Criterium gehaald op {toon_datum(klaar)}.", begin.isoformat())


@_voor("stilstand")
def _stilstand(zaak: Zaak, definities: Definities) -> Iterator[Punt]:
    gemeten = metingen(zaak)
    if not zaak.lopend or not gemeten:
        return
    sinds, nu, aantal = gemeten[0][0], dict(gemeten[0][1]), 1
    for dag, scores in gemeten[1:]:
        if any(nu.get(gebied, score) != score for gebied, score in scores.items()):
            sinds, aantal = dag, 0
        nu |= scores
        aantal += 1
    if aantal >= 2:
        reden = f"Alle scores zijn gelijk sinds {toon_datum(sinds)} ({aantal} metingen). Past het plan nog?"
        yield Punt(plus_maanden(sinds, definities.profiel.signalen.stilstand_maanden), reden, sinds.isoformat())


@_voor("voorwaarde-eindigt")
def _voorwaarde_eindigt(zaak: Zaak, definities: Definities) -> Iterator[Punt]:
    if not zaak.lopend or not zaak.plan:
        return
    soorten = _keuzes(definities, "plan", "voorwaarden", "soort")
    for rij in zaak.plan.antwoorden.tabellen.get("voorwaarden", ()):
        eind, soort = rij.get("eind"), str(rij.get("soort", ""))
        if isinstance(eind, date) and eind >= zaak.peildatum:
            yield Punt(
                eind, f"{soorten.get(soort, soort)} loopt tot {toon_datum(eind)}.", f"{soort}|{rij.get('start')}"
            )


def wordt(geboren: date, jaren: int) -> date:
    """The day on which somebody is `jaren` years old: 1 March for 29 February, in a year without that day."""
    try:
        return geboren.replace(year=geboren.year + jaren)
    except ValueError:
        return date(geboren.year + jaren, 3, 1)


@_voor("wordt-18")
def _wordt_18(zaak: Zaak, _: Definities) -> Iterator[Punt]:
    if not zaak.lopend or not zaak.geboren:
        return
    dag = wordt(zaak.geboren, 18)
    if zaak.lopend.begin < dag and not (zaak.plan and zaak.plan.datum >= dag):
        yield Punt(dag, f"18 jaar op {toon_datum(dag)}. Brieven gaan dan alleen naar de jongere. Loopt de hulp door?")


@_voor("te-oud")
def _te_oud(zaak: Zaak, definities: Definities) -> Iterator[Punt]:
    if not zaak.lopend or not zaak.geboren:
        return
    jaren = definities.profiel.doelgroep.leeftijd_max + 1
    dag = wordt(zaak.geboren, jaren)
    yield Punt(dag, f"{jaren} jaar op {toon_datum(dag)}, buiten de doelgroep. Wie neemt over?")


# --- at the end and after it ------------------------------------------------------------------------


@_voor("sluitbrief")
def _sluitbrief(zaak: Zaak, definities: Definities) -> Iterator[Punt]:
    if not zaak.gesloten or not zaak.gesloten.eind:
        return
    eind = zaak.gesloten.eind
    later = [v.rij for v in zaak.beoordelingen if v.datum >= eind]
    bronnen: list[Rij] = [*([zaak.sluiting.rij] if zaak.sluiting else []), *later]
    verstuurd = any("sluitbrief" in r for r in bronnen) or _oud_plan_heeft(zaak, "datum_sluitbrief")
    if not verstuurd:
        groep = f" Hoort bij {zaak.jeugdgroep}: de brief gaat uit als ook die aanpak stopt." if zaak.jeugdgroep else ""
        reden = f"Afgesloten op {toon_datum(eind)}. In de herijking staat geen datum van de brief.{groep}"
        yield Punt(eind + timedelta(days=definities.profiel.signalen.sluitbrief_dagen), reden, eind.isoformat())


@_voor("slotmeting-ontbreekt")
def _slotmeting_ontbreekt(zaak: Zaak, definities: Definities) -> Iterator[Punt]:
    traject, drempels = zaak.gesloten, definities.profiel.signalen
    if not traject or not traject.eind or not traject.plannen:
        return
    if any(p.antwoorden.velden.get("moment") == "afsluiting" for p in traject.plannen):
        return
    uiterlijk = traject.eind + timedelta(days=drempels.slotmeting_dagen)
    if zaak.peildatum <= plus_maanden(traject.eind, drempels.slotmeting_maanden):
        reden = f"Afgesloten op {toon_datum(traject.eind)}. Het laatste plan is van {toon_datum(traject.plannen[-1].datum)}."
        yield Punt(uiterlijk, reden, traject.eind.isoformat())


@_voor("zorg-zonder-overname")
def _zorg_zonder_overname(zaak: Zaak, definities: Definities) -> Iterator[Punt]:
    traject = zaak.gesloten
    if not traject or not traject.eind or traject.wijze == "overgedragen" or not zaak.lopende_interventies:
        return
    overgenomen = (zaak.sluiting and "zorg_naar" in zaak.sluiting.rij) or _oud_plan_heeft(zaak, "zorg_overgenomen_door")
    if overgenomen or any(a.soort == "overdracht" and a.datum >= traject.eind for a in zaak.akten):
        return
    partners = {p.code: p.naam for p in definities.profiel.partners}
    wie = sorted({partners.get(str(r.get("partner")), str(r.get("partner", ""))) for r in zaak.lopende_interventies})
    reden = f"Afgesloten op {toon_datum(traject.eind)}. Er liep nog hulp van {', '.join(wie)}, zonder wie overneemt."
    yield Punt(traject.eind, reden, traject.eind.isoformat())


@_voor("overdracht-open")
def _overdracht_open(zaak: Zaak, definities: Definities) -> Iterator[Punt]:
    bevestigd = {a.gegevens.get("akte") for a in zaak.akten if a.soort == "overdracht-bevestigd"}
    for akte in zaak.eigen_akten:
        if akte.soort == "overdracht" and akte.kenmerk not in bevestigd:
            naar = str(akte.gegevens.get("ontvanger", ""))
            reden = f"Overgedragen aan {naar} op {toon_datum(akte.datum)}. Nog niet bevestigd."
            dagen = definities.profiel.signalen.overdracht_dagen
            yield Punt(akte.datum + timedelta(days=dagen), reden, akte.kenmerk)


@_voor("zicht-eindigt")
def _zicht_eindigt(zaak: Zaak, definities: Definities) -> Iterator[Punt]:
    overgedragen = [a for a in zaak.eigen_akten if a.soort == "overdracht" and a.gegevens.get("tot")]
    if zaak.lopend or not overgedragen:
        return
    akte = overgedragen[-1]
    tot = date.fromisoformat(str(akte.gegevens["tot"]))
    besproken = any(f.datum >= tot for f in zaak.formulieren)
    if not besproken and zaak.peildatum <= plus_maanden(tot, definities.profiel.signalen.zicht_maanden):
        naar, wie = (str(akte.gegevens.get(veld, "")) for veld in ("ontvanger", "wie_houdt_zicht"))
        reden = f"Overgedragen aan {naar}. {_zicht(wie, tot)} Is het daarna goed geregeld?"
        yield Punt(tot, reden, akte.kenmerk)


def _zicht(wie: str, tot: date) -> str:
    """Who watches until when; `wie` may be a text from a herijking that names the day itself."""
    return f"{wie}." if laatste_dag(wie) == tot else f"{wie} houdt zicht tot en met {toon_datum(tot)}."


@_voor("familie-wegen")
def _familie_wegen(zaak: Zaak, definities: Definities) -> Iterator[Punt]:
    for akte in zaak.eigen_akten:
        if akte.soort == "familie":
            reden = f"Aandacht voor {akte.gegevens.get('ander', '')} sinds {toon_datum(akte.datum)}: {akte.reden}"
            maanden = definities.profiel.signalen.familie_maanden
            yield Punt(plus_maanden(akte.datum, maanden), reden, str(akte.gegevens.get("ander", "")))


@_voor("bewaartermijn")
def _bewaartermijn(zaak: Zaak, definities: Definities) -> Iterator[Punt]:
    jaren = definities.profiel.termijnen.bewaartermijn_jaren
    termijn = None if zaak.lopend else bewaren_tot(zaak.casusnummer, zaak.formulieren, jaren)
    if termijn:
        vanaf, tot = termijn
        wat = "Afgesloten op" if zaak.gesloten and zaak.gesloten.eind == vanaf else "Laatste formulier van"
        yield Punt(tot, f"{wat} {toon_datum(vanaf)}. Beoordeel of het weg kan.", vanaf.isoformat())


# --- about a director -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Last:
    """How much work one director has: cases that run, and how many of those are in active direction."""

    code: str
    naam: str
    totaal: int
    intensief: int
    met_norm: bool


def lasten(zaken: Iterable[Zaak], profiel: Profiel) -> list[Last]:
    """Per director in the profile the number of cases; the norm is for netwerkregisseurs only (report §2.6)."""
    lopend = [z for z in zaken if z.lopend]
    return [
        Last(
            r.code,
            r.naam,
            sum(z.regisseur == r.code for z in lopend),
            sum(z.regisseur == r.code and z.intensief for z in lopend),
            r.rol == "netwerkregisseur",
        )
        for r in profiel.regisseurs
    ]


def caseload(zaken: Iterable[Zaak], profiel: Profiel, peildatum: date) -> Iterator[Signaal]:
    """One thing to look at per netwerkregisseur whose cases lie outside the norm."""
    norm = profiel.caseload
    for last in lasten(zaken, profiel):
        buiten = []
        if not norm.totaal_min <= last.totaal <= norm.totaal_max:
            buiten.append(f"{last.totaal} jongeren, de norm is {norm.totaal_min} tot en met {norm.totaal_max}")
        if not norm.intensief_min <= last.intensief <= norm.intensief_max:
            grens = f"{norm.intensief_min} tot en met {norm.intensief_max}"
            buiten.append(f"{last.intensief} met actieve regie, de norm is {grens}")
        if last.met_norm and buiten:
            reden = f"{last.naam}: {'; '.join(buiten)}."
            yield Signaal(PER_CODE["caseload"], "", last.code, "", peildatum, reden, last.code)


def _keuzes(definities: Definities, formulier: str, tabel: str, veld: str) -> Mapping[str, str]:
    kolommen = next(t.kolommen for t in definities.formulieren[formulier].tabellen if t.tabel == tabel)
    return definities.keuzes(next(k for k in kolommen if k.code == veld))


def _oud_plan_heeft(zaak: Zaak, veld: str) -> bool:
    """Plans of version 1 held the end themselves."""
    return bool(zaak.plan and veld in zaak.plan.antwoorden.velden)
