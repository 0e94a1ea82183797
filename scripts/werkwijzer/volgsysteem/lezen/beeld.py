"""One dossier at a glance, derived from its filed forms and akten: who, where it stands, what happened, what is next.

Plain data in Dutch words. The dossier page, the search card and the letters are made from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from werkwijzer.dossiers.akten import SOORTEN, Akte, geldende
from werkwijzer.dossiers.correcties import correcties
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.persoon import geboortedatums, geldende_aanmelding
from werkwijzer.dossiers.trajecten import EINDE, Traject, plannen_op_datum, trajecten
from werkwijzer.formulieren.antwoorden import Antwoorden, Rij, Waarde
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.kalender import plus_maanden, toon_datum
from werkwijzer.volgsysteem.lezen.leesbaar import Onderdeel, antwoord, in_woorden, onderdelen, over_persoon
from werkwijzer.volgsysteem.lezen.zoekindex import Kaart, Kenmerk

_LOPEND = {"open", "bezig", "loopt"}
_VOLWASSEN = 18
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
    """A dossier's forms, in order of filing, and what is derived from them again and again."""

    casusnummer: str
    formulieren: tuple[Ingediend, ...]
    akten: tuple[Akte, ...]
    definities: Definities

    @property
    def aanmeldingen(self) -> list[Ingediend]:
        """The referrals of this person, in order of filing."""
        return [f for f in self.formulieren if f.formulier == "aanmelding"]

    @property
    def aanmelding(self) -> Antwoorden:
        """The latest referral, with the personal data that hold (`dossiers/persoon.py`); empty without one."""
        return geldende_aanmelding(self.aanmeldingen, correcties(self.akten).verplaatst)

    @property
    def plannen(self) -> list[Ingediend]:
        return plannen_op_datum(self.formulieren)

    @property
    def trajecten(self) -> list[Traject]:
        return trajecten(self.casusnummer, self.formulieren)

    def rijen(self, tabel: str) -> Iterator[tuple[Ingediend, Rij]]:
        """The rows about this person in forms about more persons, by date."""
        for form in sorted(self.formulieren, key=lambda f: (f.datum, f.volgnr)):
            for rij in form.antwoorden.tabellen.get(tabel, ()):
                if rij.get("casusnummer") == self.casusnummer:
                    yield form, rij

    def laatste(self, code: str) -> str:
        """The latest known answer to a question that plan, UVZ and referral share, in words."""
        bronnen: list[tuple[Ingediend, Mapping[str, Waarde]]] = [
            *((f, f.antwoorden.velden) for f in self.formulieren if f.casusnummer),
            *self.rijen("besprekingen"),
        ]
        gevonden = ""
        for form, velden in sorted(bronnen, key=lambda b: (b[0].datum, b[0].volgnr)):
            definitie = self.definities.formulieren[form.formulier]
            gevonden = antwoord(code, velden, definitie, self.definities) or gevonden
        return gevonden

    def in_woorden(self, form: Ingediend, rij: Mapping[str, Waarde], code: str) -> str:
        return antwoord(code, rij, self.definities.formulieren[form.formulier], self.definities)


def let_op_geboren(dossier: Dossier, wat: str) -> list[str]:
    """A sentence when the referrals give more than one birth date; `wat` is what uses one of them ("Deze brief")."""
    gezegd = geboortedatums(dossier.aanmeldingen)
    gekozen = dossier.aanmelding.velden.get("geboortedatum")
    if len(gezegd) < 2 or not isinstance(gekozen, date):
        return []
    alle = " en ".join(map(toon_datum, gezegd))
    return [
        f"In de aanmeldingen staan {'twee' if len(gezegd) == 2 else len(gezegd)} geboortedatums ({alle}). {wat} rekent "
        f"met {toon_datum(gekozen)}. Lever de aanmelding met de foute datum opnieuw in, als verbetering."
    ]


def naam_van(velden: Mapping[str, Waarde]) -> str:
    return f"{velden.get('voornaam', '')} {velden.get('achternaam', '')}".strip()


def aliassen_van(velden: Mapping[str, Waarde]) -> list[str]:
    return [a.strip() for a in str(velden.get("bekend_als", "")).split(",") if a.strip()]


def status(dossier: Dossier) -> tuple[str, bool]:
    """Where the case stands, in words, and whether it is closed."""
    alle = dossier.trajecten
    if alle and alle[-1].eind is None:
        return f"in de aanpak sinds {toon_datum(alle[-1].begin)}", False
    if alle and alle[-1].eind:
        nieuw = [f for f in dossier.formulieren if f.formulier == "aanmelding" and f.datum > alle[-1].eind]
        if nieuw:
            return f"opnieuw aangemeld op {toon_datum(nieuw[-1].datum)}, nog geen besluit", False
        return f"afgesloten op {toon_datum(alle[-1].eind)} ({alle[-1].wijze})", True
    besproken = list(dossier.rijen("besprekingen"))
    if besproken:
        form, rij = besproken[-1]
        besluit = dossier.in_woorden(form, rij, "besluit")
        return f"UVZ {toon_datum(form.datum)}: {_klein(besluit)}", rij.get("besluit") != "aangehouden"
    return "aangemeld, nog niet besproken", False


def kaart(dossier: Dossier) -> Kaart:
    """By what the dossier is found, from all its referrals."""
    kenmerken: dict[Kenmerk, None] = {}
    alle = [form.antwoorden.velden for form in reversed(dossier.aanmeldingen)]
    if alle:
        for velden in (dossier.aanmelding.velden, *alle):
            kenmerken[Kenmerk("naam", naam_van(velden))] = None
            kenmerken |= {Kenmerk("alias", a): None for a in aliassen_van(velden)}
            geboren = velden.get("geboortedatum")
            if isinstance(geboren, date):
                kenmerken[Kenmerk("geboren", geboren.isoformat())] = None
            if "school_of_werkgever" in velden:
                kenmerken[Kenmerk("school", str(velden["school_of_werkgever"]))] = None
            contact = str(velden.get("ouders_contact", ""))
            if sum(t.isdecimal() for t in contact) >= 8:
                kenmerken[Kenmerk("telefoon", contact)] = None
    for akte in geldende(dossier.akten):
        if akte.soort == "samenvoegen" and akte.casusnummer == dossier.casusnummer:
            kenmerken[Kenmerk("nummer", str(akte.gegevens["ander"]))] = None
    stand, gesloten = status(dossier)
    return Kaart(dossier.casusnummer, stand, gesloten, tuple(kenmerken))


def dossierbeeld(dossier: Dossier) -> Dossierbeeld:
    """The whole dossier as its page shows it."""
    velden = dossier.aanmelding.velden
    geboren = velden.get("geboortedatum")
    plannen = dossier.plannen
    laatste_plan = plannen[-1] if plannen else None
    meet = plannen if len(plannen) <= _METINGEN + 1 else [plannen[0], *plannen[-_METINGEN:]]
    return Dossierbeeld(
        kaart=kaart(dossier),
        naam=naam_van(velden),
        aliassen=tuple(aliassen_van(velden)),
        geboren=geboren if isinstance(geboren, date) else None,
        feiten=tuple(_feiten(dossier)),
        straks=tuple(sorted(straks(dossier))),
        tijdlijn=tuple(sorted(_tijdlijn(dossier), key=lambda g: g.dag)),
        meetdata=tuple(p.datum for p in meet),
        metingen=len(plannen),
        scores=tuple(_scores(meet, dossier.definities)),
        lopend=tuple(_plandelen(laatste_plan, dossier, lopend=True)),
        klaar=tuple(_plandelen(laatste_plan, dossier, lopend=False)),
        betrokken=_betrokken(dossier),
        akten=_akten(dossier.akten),
        stukken=tuple(
            _stuk(f, dossier) for f in sorted(dossier.formulieren, key=lambda f: (f.datum, f.volgnr), reverse=True)
        ),
    )


def straks(dossier: Dossier) -> Iterator[tuple[date, str]]:
    """The dates that are still ahead as far as the forms say, whether or not they passed by now."""
    termijnen = dossier.definities.profiel.termijnen
    alle, plannen = dossier.trajecten, dossier.plannen
    if alle and alle[-1].eind:
        jaren = termijnen.bewaartermijn_jaren
        yield plus_maanden(alle[-1].eind, 12 * jaren), f"bewaartermijn van {jaren} jaar voorbij"
        return
    geboren = dossier.aanmelding.velden.get("geboortedatum")
    if isinstance(geboren, date):
        peil = max((f.datum for f in dossier.formulieren), default=geboren)
        grens = dossier.definities.profiel.doelgroep.leeftijd_max + 1
        for jaren in (_VOLWASSEN, grens):
            verjaardag = plus_maanden(geboren, 12 * jaren)
            if verjaardag >= peil:
                yield verjaardag, f"wordt {jaren} jaar"
                break
    if not plannen:
        if alle:
            dag = date.fromordinal(alle[-1].begin.toordinal() + termijnen.plan_dagen)
            yield dag, "plan van aanpak uiterlijk klaar"
        return
    plan = plannen[-1]
    yield plus_maanden(plan.datum, termijnen.meting_maanden), "volgende meting uiterlijk"
    tabellen = plan.antwoorden.tabellen
    for tabel, datum, wat in (("acties", "wanneer", "actie"), ("doelen", "streefdatum", "doel")):
        for rij in tabellen.get(tabel, ()):
            dag_ = rij.get(datum)
            if isinstance(dag_, date) and rij.get("stand") in _LOPEND:
                wie = dossier.in_woorden(plan, rij, "wie") or dossier.in_woorden(plan, rij, "leefgebied")
                yield dag_, f"{wat}: {rij.get('wat') or rij.get('doel')} ({wie})"
    for rij in tabellen.get("voorwaarden", ()):
        eind = rij.get("eind")
        if isinstance(eind, date) and eind >= plan.datum:
            yield eind, f"bijzondere voorwaarde stopt: {antwoord_in(dossier, plan, 'voorwaarden', rij, 'soort')}"
    meldingen = [d for _, rij in dossier.rijen("meldingen") if isinstance(d := rij.get("datum"), date)]
    meldingen += [d for _, rij in dossier.rijen("beoordelingen") if isinstance(d := rij.get("laatste_melding"), date)]
    if meldingen:
        maanden = termijnen.maanden_zonder_meldingen
        yield plus_maanden(max(meldingen), maanden), f"{maanden} maanden na de laatste melding, als er geen nieuwe komt"


def antwoord_in(dossier: Dossier, form: Ingediend, tabel: str, rij: Rij, code: str) -> str:
    """A cell of a table in words; tables of one form may use the same code for different questions."""
    formulier = dossier.definities.formulieren[form.formulier]
    kolommen = next((t.kolommen for t in formulier.tabellen if t.tabel == tabel), ())
    veld = next((k for k in kolommen if k.code == code), None)
    return in_woorden(veld, rij[code], dossier.definities) if veld and code in rij else ""


def _feiten(dossier: Dossier) -> Iterator[tuple[str, str]]:
    velden = dossier.aanmelding.velden
    aanmelding = dossier.definities.formulieren["aanmelding"]

    def uit(code: str) -> str:
        return antwoord(code, velden, aanmelding, dossier.definities)

    adres = ", ".join(filter(None, [uit("adres"), uit("postcode_plaats")]))
    school = " – ".join(filter(None, [dossier.laatste("dagbesteding"), uit("school_of_werkgever")]))
    for label, waarde in (
        ("Regisseur", dossier.laatste("regisseur")),
        ("Regie", ", ".join(filter(None, [dossier.laatste("regievorm"), dossier.laatste("intensiteit").lower()]))),
        ("Jeugdgroep", dossier.laatste("jeugdgroep")),
        ("Adres", adres),
        ("Wijk", uit("wijk")),
        ("Ouders of verzorgers", uit("ouders")),
        ("Ouders: telefoon of ander adres", uit("ouders_contact")),
        ("Tolk", uit("taal_thuis")),
        ("School of werk", school),
        ("Aangemeld door", uit("aanmelder_organisatie")),
    ):
        if waarde:
            yield label, waarde


def _tijdlijn(dossier: Dossier) -> Iterator[Gebeurtenis]:
    for form in dossier.formulieren:
        velden = form.antwoorden.velden
        titel = dossier.definities.formulieren[form.formulier].titel
        if form.formulier == "aanmelding":
            wie = dossier.in_woorden(form, velden, "aanmelder_organisatie")
            yield Gebeurtenis(form.datum, titel, f"Aangemeld door {wie}.", form.bestand)
        elif form.formulier == "plan":
            moment = dossier.in_woorden(form, velden, "moment")
            regie = dossier.in_woorden(form, velden, "regisseur")
            yield Gebeurtenis(form.datum, titel, f"Meting en plan, moment {moment}. Regie: {regie}.", form.bestand)
            yield from _uit_oud_plan(form, dossier)
    for form, rij in dossier.rijen("besprekingen"):
        delen = [f"Besluit: {_klein(dossier.in_woorden(form, rij, 'besluit'))}."]
        delen += [f"Regie: {w}." for w in [dossier.in_woorden(form, rij, "regisseur")] if w]
        delen += [f"Gaat verder: {w}." for w in [dossier.in_woorden(form, rij, "naar_wie")] if w]
        yield Gebeurtenis(form.datum, "UVZ", " ".join(delen), form.bestand)
        brief = rij.get("notificatiebrief")
        if isinstance(brief, date):
            yield Gebeurtenis(brief, "Brief", "Notificatiebrief verstuurd.", form.bestand)
    for form, rij in dossier.rijen("beoordelingen"):
        dag = rij.get("besloten_op")
        delen = [f"Besluit: {_klein(antwoord_in(dossier, form, 'beoordelingen', rij, 'besluit'))}."]
        delen += [f"Zorg naar: {w}." for w in [antwoord_in(dossier, form, "beoordelingen", rij, "zorg_naar")] if w]
        delen += [f"Houdt zicht: {rij['wie_houdt_zicht']}" for _ in [0] if rij.get("besluit") in EINDE]
        soort = dossier.in_woorden(form, form.antwoorden.velden, "soort")
        yield Gebeurtenis(dag if isinstance(dag, date) else form.datum, soort, " ".join(delen), form.bestand)
        brief = rij.get("sluitbrief")
        if isinstance(brief, date):
            yield Gebeurtenis(brief, "Brief", "Brief over de afsluiting verstuurd.", form.bestand)
    for form, rij in dossier.rijen("meldingen"):
        dag = rij.get("datum")
        soort = antwoord_in(dossier, form, "meldingen", rij, "soort")
        yield Gebeurtenis(dag if isinstance(dag, date) else form.datum, "Politie", f"{soort}.", form.bestand)
    for akte in geldende(dossier.akten):
        yield Gebeurtenis(akte.datum, SOORTEN.get(akte.soort, akte.soort), akte.reden, akte.bestand)


def _uit_oud_plan(form: Ingediend, dossier: Dossier) -> Iterator[Gebeurtenis]:
    velden = form.antwoorden.velden
    gesprek, eind = velden.get("datum_startgesprek"), velden.get("datum_afsluiting")
    if isinstance(gesprek, date) and velden.get("moment") == "start":
        waar = dossier.in_woorden(form, velden, "soort_startgesprek")
        yield Gebeurtenis(gesprek, "Startgesprek", f"{waar}." if waar else "Gevoerd.", form.bestand)
    if isinstance(eind, date):
        wijze = dossier.in_woorden(form, velden, "wijze_afsluiting")
        yield Gebeurtenis(eind, "Afsluiting", f"{wijze}." if wijze else "Afgesloten.", form.bestand)


def _scores(plannen: Sequence[Ingediend], definities: Definities) -> Iterator[Scorelijn]:
    if not plannen:
        return
    per_plan = [{str(r["leefgebied"]): r for r in p.antwoorden.tabellen.get("leefgebieden", ())} for p in plannen]
    for gebied in definities.leefgebieden:
        scores = (rijen.get(gebied.code, {}).get("score") for rijen in per_plan)
        yield Scorelijn(gebied.naam, tuple(int(str(s)) if s is not None else None for s in scores))


_STAND = {"doelen": "stand", "acties": "stand", "interventies": "resultaat"}


def _plandelen(plan: Ingediend | None, dossier: Dossier, *, lopend: bool) -> Iterator[Onderdeel]:
    """Goals, actions, interventions and conditions of the latest plan: those that run, or those that are over."""
    if plan is None:
        return
    formulier = dossier.definities.formulieren["plan"]

    def loopt(tabel: str, rij: Rij) -> bool:
        if tabel == "voorwaarden":
            eind = rij.get("eind")
            return not isinstance(eind, date) or eind >= plan.datum
        return rij.get(_STAND[tabel]) in _LOPEND

    tabellen = {
        tabel: [r for r in plan.antwoorden.tabellen.get(tabel, ()) if loopt(tabel, r) == lopend]
        for tabel in (*_STAND, "voorwaarden")
    }
    antwoorden = type(plan.antwoorden)({}, tabellen)
    yield from onderdelen(formulier, antwoorden, dossier.definities)
    if lopend:
        uvz = list(dossier.rijen("acties"))
        later = [(f, r) for f, r in uvz if f.datum >= plan.datum]
        if later:
            rijen = [
                (toon_datum(f.datum), *(antwoord_in(dossier, f, "acties", r, c) for c in ("wat", "wie", "wanneer")))
                for f, r in later
            ]
            yield Onderdeel(
                "Afspraken uit het UVZ na dit plan",
                kolommen=("UVZ", "Wat", "Wie", "Uiterlijk op"),
                rijen=tuple(rijen),
            )


def _betrokken(dossier: Dossier) -> Onderdeel:
    """Organisations that deal with this person, each with what for."""
    waarvoor: dict[str, dict[str, None]] = {}

    def bij(form: Ingediend, tabel: str, rij: Rij, wie: str, wat: Iterable[str]) -> None:
        organisatie = antwoord_in(dossier, form, tabel, rij, wie)
        if organisatie:
            waarvoor.setdefault(organisatie, {}).update(dict.fromkeys(filter(None, wat)))

    for form in dossier.formulieren:
        if form.formulier == "aanmelding":
            wie = dossier.in_woorden(form, form.antwoorden.velden, "aanmelder_organisatie")
            waarvoor.setdefault(wie, {})["meldde aan"] = None
        for rij in form.antwoorden.tabellen.get("betrokken", ()):
            bij(form, "betrokken", rij, "organisatie", [str(rij.get("wat_doet", ""))])
    for plan in dossier.plannen[-1:]:
        for rij in plan.antwoorden.tabellen.get("interventies", ()):
            if rij.get("resultaat") in _LOPEND:
                bij(plan, "interventies", rij, "partner", [antwoord_in(dossier, plan, "interventies", rij, "soort")])
        for rij in plan.antwoorden.tabellen.get("acties", ()):
            if rij.get("stand") in _LOPEND:
                bij(plan, "acties", rij, "wie", [str(rij.get("wat", ""))])
    for form, rij in dossier.rijen("beoordelingen"):
        bij(form, "beoordelingen", rij, "zorg_naar", ["neemt de zorg over"])
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
