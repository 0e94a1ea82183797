"""One dossier at a glance, derived from its filed forms and akten: who, where it stands, what happened, what is next.

Plain data in Dutch words. The dossier page, the search card and the letters are made from it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any

from werkwijzer import termijnen
from werkwijzer.casus.casus import Casus, casus_van
from werkwijzer.casus.feiten import Actie, Bron, Doel, Interventie, Meting, Overname, Plan, Voorwaarde, bron_van
from werkwijzer.casus.gevolgen import geen_besluit_meer
from werkwijzer.casus.persoon import persoon_van
from werkwijzer.casus.stand import Stand
from werkwijzer.dossiers.akten import AKTESOORTEN, Akte, geldende
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.formulieren import typen
from werkwijzer.formulieren.antwoorden import Antwoorden, Waarde
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.vragen import Vraag
from werkwijzer.kalender import aantal, toon_datum
from werkwijzer.volgsysteem.lezen.leesbaar import Onderdeel, antwoord, in_woorden, onderdelen, over_persoon
from werkwijzer.volgsysteem.lezen.zoekindex import Kaart, Kenmerk

_METINGEN = 8  # on the page, besides the first


@dataclass(frozen=True)
class Gebeurtenis:
    """Something that happened on a day. `bestand` is the filed form or akte that says so."""

    dag: date
    wat: str
    zin: str
    bestand: str


@dataclass(frozen=True)
class Scorelijn:
    """The scores of one leefgebied, one per measurement; None where it was left open."""

    leefgebied: str
    scores: tuple[int | None, ...]


@dataclass(frozen=True)
class Stuk:
    """One filed form, with what it says about this person."""

    titel: str
    datum: date
    bestand: str
    volgnr: int
    delen: tuple[Onderdeel, ...]


@dataclass(frozen=True)
class Dossierbeeld:
    """Everything that the page of a dossier shows."""

    kaart: Kaart
    naam: str
    aliassen: tuple[str, ...]
    geboren: date | None
    feiten: tuple[tuple[str, str], ...]
    straks: tuple[tuple[date, str], ...]
    tijdlijn: tuple[Gebeurtenis, ...]
    meetdata: tuple[date, ...]
    metingen: int
    scores: tuple[Scorelijn, ...]
    lopend: tuple[Onderdeel, ...]
    klaar: tuple[Onderdeel, ...]
    betrokken: Onderdeel
    akten: tuple[tuple[str, bool], ...]  # in words, and whether it still holds
    stukken: tuple[Stuk, ...]


@dataclass(frozen=True)
class Dossier:
    """A dossier's forms, in order of filing, its akten, also those that were undone, and what holds by them."""

    casusnummer: str
    formulieren: tuple[Ingediend, ...]
    akten: tuple[Akte, ...]
    definities: Definities
    vervallen_besluit: date | None = None  # the day of a void UVZ report that chose the approach for this person

    @cached_property
    def casus(self) -> Casus:
        return casus_van(self.casusnummer, self.formulieren, self.akten)

    @property
    def stand(self) -> Stand:
        """What holds after everything that is filed."""
        return self.casus.laatst

    def laatste(self, vraag: Vraag[Any]) -> str:
        """The latest known answer to a question that plan, UVZ and referral share, in words."""
        bronnen: list[tuple[Bron, Mapping[str, Waarde]]] = [
            *((bron_van(f), f.antwoorden.velden) for f in self.formulieren if f.casusnummer),
            *((b.bron, b.rij.waarden) for b in self.casus.besprekingen),
        ]
        over = self.casus.overname
        bronnen += [(over.bron, over.rij.waarden)] if over else []
        gevonden = ""
        for bron, velden in sorted(bronnen, key=lambda b: (b[0].datum, not b[0].overgenomen, b[0].volgnr)):
            if gezegd := antwoord(vraag, velden, self.definities.formulieren[bron.formulier], self.definities):
                gevonden = gezegd + (f" ({over.merk})" if over and bron.overgenomen else "")
        return gevonden

    def woord(self, bron: Bron, waarden: Mapping[str, Waarde], vraag: Vraag[Any]) -> str:
        """An answer in the words of its form; tables of one form may use the same code for different questions."""
        formulier = self.definities.formulieren[bron.formulier]
        if not bron.tabel:
            return antwoord(vraag, waarden, formulier, self.definities)
        kolommen = next((t.kolommen for t in formulier.tabellen if t.tabel == bron.tabel), ())
        veld = next((k for k in kolommen if k.code == vraag.code), None)
        return in_woorden(veld, waarden[vraag.code], self.definities) if veld and vraag.code in waarden else ""


def let_op_geboren(dossier: Dossier, wat: str) -> list[str]:
    """A sentence when the referrals give more than one birth date; `wat` is what uses one of them ("Deze brief")."""
    gezegd, gekozen = dossier.casus.persoon.geboortedatums, dossier.casus.persoon.geboren
    if len(gezegd) < 2 or not gekozen:
        return []
    alle = " en ".join(map(toon_datum, gezegd))
    return [
        f"In de aanmeldingen staan {'twee' if len(gezegd) == 2 else len(gezegd)} geboortedatums ({alle}). {wat} rekent "
        f"met {toon_datum(gekozen)}. Lever de aanmelding met de foute datum opnieuw in, als verbetering."
    ]


def status(dossier: Dossier) -> tuple[str, bool]:
    """Where the case stands, in words, and whether it is closed."""
    stand = dossier.stand
    if not dossier.formulieren:
        return "geen formulier telt nog mee: alles is vervallen of verplaatst", False
    if stand.lopend:
        return stand.lopend.sinds, False
    if stand.gesloten and stand.gesloten.eind:
        eind = stand.gesloten.eind
        nieuw = [a.op for a in stand.aanmeldingen if a.op > eind]
        if nieuw:
            return f"opnieuw aangemeld op {toon_datum(nieuw[-1])}, nog geen besluit", False
        return f"afgesloten op {toon_datum(eind)} ({stand.gesloten.wijze})", True
    weg = dossier.vervallen_besluit
    if weg and not any(b.op >= weg for b in stand.besprekingen):
        return geen_besluit_meer(weg), False
    if stand.besprekingen:
        laatste = stand.besprekingen[-1]
        besluit = dossier.woord(laatste.bron, laatste.rij.waarden, typen.UvzVerslagBesprekingen.besluit)
        return f"UVZ {toon_datum(laatste.op)}: {_klein(besluit)}", laatste.rij.besluit != "aangehouden"
    return "aangemeld, nog niet besproken", False


def kaart(dossier: Dossier) -> Kaart:
    """By what the dossier is found, from all its referrals and the list of the beginning."""
    kenmerken: dict[Kenmerk, None] = {}
    eerder = [persoon_van([a.form]) for a in reversed(dossier.casus.aanmeldingen)]
    if over := dossier.casus.overname:
        eerder.append(persoon_van((), overgenomen=over.rij.waarden))
    for persoon in [dossier.casus.persoon, *eerder] if eerder else []:
        kenmerken[Kenmerk("naam", persoon.naam)] = None
        kenmerken |= {Kenmerk("alias", a): None for a in persoon.aliassen}
        if persoon.geboren:
            kenmerken[Kenmerk("geboren", persoon.geboren.isoformat())] = None
        if persoon.aanmelding.school_of_werkgever:
            kenmerken[Kenmerk("school", persoon.aanmelding.school_of_werkgever)] = None
        contact = persoon.aanmelding.ouders_contact or ""
        if sum(t.isdecimal() for t in contact) >= 8:
            kenmerken[Kenmerk("telefoon", contact)] = None
    for akte in geldende(dossier.akten):
        if akte.soort == "samenvoegen" and akte.casusnummer == dossier.casusnummer:
            kenmerken[Kenmerk("nummer", str(akte.gegevens["ander"]))] = None
    stand, gesloten = status(dossier)
    return Kaart(dossier.casusnummer, stand, gesloten, tuple(kenmerken))


def dossierbeeld(dossier: Dossier) -> Dossierbeeld:
    """The whole dossier as its page shows it."""
    stand, persoon = dossier.stand, dossier.casus.persoon
    metingen: list[Plan | Meting] = [*_overgenomen_meting(dossier.casus), *dossier.casus.plannen]
    metingen.sort(key=lambda m: m.op)
    meet = metingen if len(metingen) <= _METINGEN + 1 else [metingen[0], *metingen[-_METINGEN:]]
    return Dossierbeeld(
        kaart=kaart(dossier),
        naam=persoon.naam,
        aliassen=persoon.aliassen,
        geboren=persoon.geboren,
        feiten=tuple(_feiten(dossier)),
        straks=tuple(sorted(straks(stand, dossier))),
        tijdlijn=tuple(sorted(_alles(dossier), key=lambda g: g.dag)),
        meetdata=tuple(p.op for p in meet),
        metingen=len(metingen),
        scores=tuple(_scores(meet, dossier.definities)),
        lopend=tuple(_plandelen(stand, dossier, lopend=True)),
        klaar=tuple(_plandelen(stand, dossier, lopend=False)),
        betrokken=_betrokken(stand, dossier),
        akten=_akten(dossier.akten),
        stukken=tuple(
            _stuk(f, dossier) for f in sorted(dossier.formulieren, key=lambda f: (f.datum, f.volgnr), reverse=True)
        ),
    )


def straks(stand: Stand, dossier: Dossier) -> Iterator[tuple[date, str]]:
    """The dates that are still ahead as far as the forms say, whether or not they passed by now."""
    profiel = dossier.definities.profiel
    bewaring = stand.bewaring(profiel)
    if not stand.lopend:
        if bewaring and bewaring.na_afsluiting:
            yield bewaring.tot, f"bewaartermijn van {profiel.termijnen.bewaartermijn_jaren} jaar voorbij"
        elif bewaring:
            yield (
                bewaring.tot,
                f"bewaartermijn van {aantal(profiel.termijnen.bewaartermijn_zonder_aanpak_maanden, 'maand')} voorbij",
            )
        return
    if stand.geboren:
        grens = profiel.doelgroep.leeftijd_max + 1
        verjaardagen = (
            (termijnen.volwassen_op(stand.geboren, profiel), termijnen.VOLWASSEN),
            (termijnen.te_oud_op(stand.geboren, profiel), grens),
        )
        for verjaardag, jaren in verjaardagen:
            if verjaardag >= stand.dag:
                yield verjaardag, f"wordt {jaren} jaar"
                break
    if plan_uiterlijk := stand.plan_uiterlijk(profiel):
        yield plan_uiterlijk, "plan van aanpak uiterlijk klaar"
    elif meting := stand.meting_uiterlijk(profiel):
        yield meting, "volgende meting uiterlijk"
    if herijking := stand.herijking_uiterlijk(profiel):
        yield herijking, "groepsoverleg uiterlijk" if stand.jeugdgroep else "herijking uiterlijk"
    for actie in stand.acties_in_aanpak:
        if actie.wanneer:
            yield actie.wanneer, f"actie: {actie.wat} ({dossier.woord(actie.bron, actie.rij, typen.PlanActies.wie)})"
    for doel in stand.doelen:
        if doel.streefdatum:
            yield (
                doel.streefdatum,
                f"doel: {doel.doel} ({dossier.woord(doel.bron, doel.rij, typen.PlanDoelen.leefgebied)})",
            )
    for voorwaarde in stand.voorwaarden:
        if voorwaarde.eind:
            soort = dossier.woord(voorwaarde.bron, voorwaarde.rij, typen.PlanVoorwaarden.soort)
            yield voorwaarde.eind, f"bijzondere voorwaarde stopt: {soort}"
    if criterium := stand.criterium_op(profiel):
        yield (
            criterium,
            f"{stand.zonder_meldingen(profiel)} na de laatste melding of het begin, als er geen melding bij komt",
        )


def _feiten(dossier: Dossier) -> Iterator[tuple[str, str]]:
    velden = dossier.casus.persoon.aanmelding.waarden
    aanmelding, stand = dossier.definities.formulieren["aanmelding"], dossier.stand

    over, overgenomen = dossier.casus.overname, dossier.casus.persoon.overgenomen

    def uit(vraag: Vraag[Any]) -> str:
        tekst = antwoord(vraag, velden, aanmelding, dossier.definities)
        return f"{tekst} ({over.merk})" if over and vraag.code in overgenomen else tekst

    def bij(bron: Bron | None, tekst: str) -> str:
        return f"{tekst} ({over.merk})" if tekst and over and bron and bron.overgenomen else tekst

    if oud := dossier.definities.profiel.gemeente.oud_nummer(dossier.casus.nummer):
        yield "Nummer vóór het samengaan", oud
    if over and overgenomen:
        labels = [v.label.lower() for v in aanmelding.losse_velden if v.code in overgenomen]
        yield over.merk.capitalize(), ", ".join(labels)
    van_lijst = (
        dossier.woord(over.bron, over.rij.waarden, typen.StartlijstJongeren.aanmelder_organisatie) if over else ""
    )

    vorm, hoe = (
        antwoord(v, {v.code: waarde} if waarde else {}, dossier.definities.formulieren["plan"], dossier.definities)
        for v, waarde in ((typen.Plan.regievorm, stand.regie.regievorm), (typen.Plan.intensiteit, stand.intensiteit))
    )
    adres = ", ".join(filter(None, [uit(typen.Aanmelding.adres), uit(typen.Aanmelding.postcode_plaats)]))
    school = " – ".join(
        filter(None, [dossier.laatste(typen.Plan.dagbesteding), uit(typen.Aanmelding.school_of_werkgever)])
    )
    # Of a plan or UVZ after the list, the regie is its own word.
    later = stand.plan or any(b.op >= over.op for b in stand.besprekingen) if over else True
    van_lijst_regie = van_lijst_groep = None if later or not over else over.bron
    regisseurs = {r.code: r.naam for r in dossier.definities.profiel.regisseurs}
    for label, waarde in (
        ("Regisseur", bij(stand.regie.bron, regisseurs.get(stand.regisseur, stand.regisseur))),
        ("Regie", bij(van_lijst_regie, ", ".join(filter(None, [vorm, hoe.lower()])))),
        ("Jeugdgroep", bij(van_lijst_groep, stand.jeugdgroep)),
        ("Adres", adres),
        ("Wijk", uit(typen.Aanmelding.wijk)),
        ("Ouders of voogd", uit(typen.Aanmelding.ouders)),
        ("Ouders of voogd: telefoon of ander adres", uit(typen.Aanmelding.ouders_contact)),
        ("Tolk", uit(typen.Aanmelding.taal_thuis)),
        ("School of werk", school),
        ("Aangemeld door", uit(typen.Aanmelding.aanmelder_organisatie) or bij(over.bron if over else None, van_lijst)),
    ):
        if waarde:
            yield label, waarde


def _alles(dossier: Dossier) -> Iterator[Gebeurtenis]:
    """What happened, and of each form that tells nothing of it in words of its own, what its definition shows."""
    gebeurd = list(_tijdlijn(dossier))
    yield from gebeurd
    verteld = {g.bestand for g in gebeurd}
    for form in (f for f in dossier.casus.formulieren if f.bestand not in verteld):
        formulier, velden = dossier.definities.formulieren[form.formulier], form.antwoorden.velden
        zinnen = [
            f"{v.label.rstrip('?:')}: {in_woorden(v, velden[v.code], dossier.definities)}."
            for v in formulier.losse_velden
            if v.code in formulier.tijdlijn and v.code in velden
        ]
        van = f"Van: {dossier.definities.van_wie(formulier, velden, form.datum)}."
        yield Gebeurtenis(form.datum, formulier.titel, " ".join(zinnen) or van, form.bestand)


def _tijdlijn(dossier: Dossier) -> Iterator[Gebeurtenis]:
    casus, titels = dossier.casus, {code: f.titel for code, f in dossier.definities.formulieren.items()}

    def gebeurd(dag: date, wat: str, zin: str, bron: Bron) -> Gebeurtenis:
        return Gebeurtenis(dag, wat, zin, bron.bestand)

    for aanmelding in casus.aanmeldingen:
        wie = dossier.woord(aanmelding.bron, aanmelding.antwoorden.waarden, typen.Aanmelding.aanmelder_organisatie)
        yield gebeurd(aanmelding.op, titels["aanmelding"], f"Aangemeld door {wie}.", aanmelding.bron)
    if over := casus.overname:
        for dag, wat, zin, vraag in _uit_de_lijst(over, dossier):
            yield gebeurd(dag, wat, f"{zin} {over.merk.capitalize()}.".strip(), over.bron.bij(vraag))
    for plan in casus.plannen:
        moment, regie = (
            dossier.woord(plan.bron, plan.antwoorden.waarden, v) for v in (typen.Plan.moment, typen.Plan.regisseur)
        )
        yield gebeurd(plan.op, titels["plan"], f"Meting en plan, moment {moment}. Regie: {regie}.", plan.bron)
        gesprek, eind = plan.antwoorden.datum_startgesprek, plan.antwoorden.datum_afsluiting
        if gesprek and plan.antwoorden.moment == "start":
            waar = dossier.woord(plan.bron, plan.antwoorden.waarden, typen.Plan.soort_startgesprek)
            yield gebeurd(gesprek, "Startgesprek", f"{waar}." if waar else "Gevoerd.", plan.bron)
        if eind:
            wijze = dossier.woord(plan.bron, plan.antwoorden.waarden, typen.Plan.wijze_afsluiting)
            yield gebeurd(eind, "Afsluiting", f"{wijze}." if wijze else "Afgesloten.", plan.bron)
    for bespreking in casus.besprekingen:
        rij = typen.UvzVerslagBesprekingen
        besluit, regie, verder = (
            dossier.woord(bespreking.bron, bespreking.rij.waarden, v)
            for v in (rij.besluit, rij.regisseur, rij.naar_wie)
        )
        delen = [f"Besluit: {_klein(besluit)}."]
        delen += [f"Regie: {regie}."] if regie else []
        delen += [f"Gaat verder: {verder}."] if verder else []
        yield gebeurd(bespreking.op, "UVZ", " ".join(delen), bespreking.bron)
    for b in casus.beoordelingen:
        of = typen.HerijkingBeoordelingen
        besluit, zorg = (dossier.woord(b.bron, b.rij.waarden, v) for v in (of.besluit, of.zorg_naar))
        delen = [f"Besluit: {_klein(besluit)}."]
        delen += [f"Zorg naar: {zorg}."] if zorg else []
        delen += [f"Houdt zicht: {b.rij.wie_houdt_zicht}"] if b.sluit_af and b.rij.wie_houdt_zicht else []
        overleg, kop = typen.Herijking.soort, replace(b.bron, tabel="")
        yield gebeurd(b.besloten, dossier.woord(kop, {overleg.code: b.soort}, overleg), " ".join(delen), b.bron)
    brieven = {"notificatie": "Notificatiebrief verstuurd.", "sluiting": "Brief over de afsluiting verstuurd."}
    for brief in casus.brieven:
        yield gebeurd(brief.op, "Brief", brieven[brief.soort], brief.bron)
    for feit in casus.politiefeiten:
        yield gebeurd(
            feit.op, "Politie", f"{dossier.woord(feit.bron, feit.rij, typen.MeldingenMeldingen.soort)}.", feit.bron
        )
    for akte in casus.akten:
        yield Gebeurtenis(akte.datum, AKTESOORTEN.get(akte.soort, akte.soort), akte.reden, akte.bestand)


def _uit_de_lijst(over: Overname, dossier: Dossier) -> Iterator[tuple[date, str, str, str]]:
    """What the list of the beginning tells of days before it, and that it was taken over."""
    rij = typen.StartlijstJongeren
    wie, regie = (dossier.woord(over.bron, over.rij.waarden, v) for v in (rij.aanmelder_organisatie, rij.regisseur))
    if over.rij.aangemeld_op:
        zin = f"Aangemeld door {wie}." if wie else "Aangemeld."
        yield over.rij.aangemeld_op, "Aanmelding", zin, "aangemeld_op"
    if over.rij.in_aanpak_sinds:
        yield over.rij.in_aanpak_sinds, "Begin van de aanpak", "", "in_aanpak_sinds"
    if over.rij.laatst_herijkt:
        yield over.rij.laatst_herijkt, "Herijking", "", "laatst_herijkt"
    if over.meting:
        yield over.meting.op, "Meting", "", "meetdatum"
    zin = "De jongere was al in de aanpak." + (f" Regie: {regie}." if regie else "")
    yield over.op, dossier.definities.formulieren[over.bron.formulier].titel, zin, ""


def _overgenomen_meting(casus: Casus) -> Iterator[Meting]:
    if casus.overname and casus.overname.meting:
        yield casus.overname.meting


def _scores(plannen: Sequence[Plan | Meting], definities: Definities) -> Iterator[Scorelijn]:
    for gebied in definities.leefgebieden if plannen else ():
        gegeven = [p.scores.get(gebied.code) for p in plannen]
        yield Scorelijn(gebied.naam, tuple(score[0] if score else None for score in gegeven))


def _plandelen(stand: Stand, dossier: Dossier, *, lopend: bool) -> Iterator[Onderdeel]:
    """Goals, actions, interventions and conditions of the last stay: those that run, or those that are over."""
    if stand.plan is None:
        return
    vanaf = stand.laatste.begin if stand.laatste else date.min
    tabellen: Mapping[
        str, tuple[Sequence[Doel | Actie | Interventie | Voorwaarde], Sequence[Doel | Actie | Interventie | Voorwaarde]]
    ] = {
        "doelen": (stand.doelen, stand.alle_doelen),
        "acties": (
            [a for a in stand.acties_in_aanpak if a.uit == "plan"],
            [a for a in stand.alle_acties if a.uit == "plan"],
        ),
        "interventies": (stand.interventies, [i for i in dossier.casus.interventies if i.vanaf == vanaf]),
        "voorwaarden": (stand.voorwaarden, [v for v in dossier.casus.voorwaarden if v.vanaf == vanaf]),
    }
    rijen = {
        tabel: [feit.rij for feit in (loopt if lopend else [f for f in alle if f not in loopt])]
        for tabel, (loopt, alle) in tabellen.items()
    }
    yield from onderdelen(dossier.definities.formulieren["plan"], Antwoorden({}, rijen), dossier.definities)
    afspraken = [a for a in stand.acties_in_aanpak if a.uit == "uvz"] if lopend else []
    actie = typen.UvzVerslagActies
    if afspraken:
        yield Onderdeel(
            "Afspraken uit het UVZ na dit plan",
            kolommen=("UVZ", "Wat", "Wie", "Uiterlijk op"),
            rijen=tuple(
                (toon_datum(a.op), *(dossier.woord(a.bron, a.rij, v) for v in (actie.wat, actie.wie, actie.wanneer)))
                for a in afspraken
            ),
        )


def _betrokken(stand: Stand, dossier: Dossier) -> Onderdeel:
    """Organisations that deal with this person, each with what for."""
    waarvoor: dict[str, dict[str, None]] = {}

    def bij(organisatie: str, *wat: str | None) -> None:
        if organisatie:
            waarvoor.setdefault(organisatie, {}).update(dict.fromkeys(filter(None, wat)))

    for aanmelding in stand.aanmeldingen:
        bij(
            dossier.woord(aanmelding.bron, aanmelding.antwoorden.waarden, typen.Aanmelding.aanmelder_organisatie),
            "meldde aan",
        )
        for rij in aanmelding.antwoorden.betrokken:
            bron = replace(aanmelding.bron, tabel="betrokken")
            bij(dossier.woord(bron, rij.waarden, typen.AanmeldingBetrokken.organisatie), rij.wat_doet)
    for interventie in stand.interventies:
        hulp = typen.PlanInterventies
        wie, wat = (dossier.woord(interventie.bron, interventie.rij, v) for v in (hulp.partner, hulp.soort))
        bij(wie, wat)
    for actie in stand.acties_in_aanpak:
        bij(dossier.woord(actie.bron, actie.rij, typen.PlanActies.wie), actie.wat)
    for b in stand.beoordelingen:
        bij(dossier.woord(b.bron, b.rij.waarden, typen.HerijkingBeoordelingen.zorg_naar), "neemt de zorg over")
    return Onderdeel(
        "Wie is betrokken",
        kolommen=("Organisatie", "Waarvoor"),
        rijen=tuple((wie, "\n".join(wat)) for wie, wat in sorted(waarvoor.items())),
    )


def _akten(akten: Sequence[Akte]) -> tuple[tuple[str, bool], ...]:
    gelden = {a.kenmerk for a in geldende(akten)}
    return tuple((a.zin(), a.kenmerk in gelden) for a in akten)


def _stuk(form: Ingediend, dossier: Dossier) -> Stuk:
    formulier = dossier.definities.formulieren[form.formulier]
    delen = onderdelen(formulier, over_persoon(form, dossier.casusnummer), dossier.definities)
    return Stuk(formulier.titel, form.datum, form.bestand, form.volgnr, tuple(delen))


def _klein(tekst: str) -> str:
    """A label inside a sentence; 'UVZ' and the like keep their capitals."""
    return tekst[:1].lower() + tekst[1:] if tekst[1:2].islower() else tekst
