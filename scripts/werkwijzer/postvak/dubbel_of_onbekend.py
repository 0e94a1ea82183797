"""Checks of one form beside what is already filed. Reports, never merges or guesses."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date

from werkwijzer.casus.casus import casus_van
from werkwijzer.casus.feiten import EINDE, NIEUW_GEDRAG
from werkwijzer.dossiers.akten import beperking, geldende
from werkwijzer.dossiers.index import VERSLAGEN, Bekende, Index, Ingediend, leverancier, personen, verbetert
from werkwijzer.formulieren import typen
from werkwijzer.formulieren.antwoorden import Antwoorden, Waarde
from werkwijzer.formulieren.bevindingen import NERGENS, Bevinding, bevinding
from werkwijzer.formulieren.controle import Gecontroleerd
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.samenhang import wie_is
from werkwijzer.kalender import toon_datum
from werkwijzer.namen import alle_namen
from werkwijzer.namen import sleutel as naamsleutel
from werkwijzer.postvak.tegenspraak import tegenspraak
from werkwijzer.profiel import Profiel
from werkwijzer.termijnen import criterium_op

_ZELFDE_NAAM = 90  # likeness, of 100


def kruiscontrole(form: Gecontroleerd, sha256: str, index: Index, definities: Definities) -> Iterator[Bevinding]:
    """Findings about a form in the light of the filed forms. Of one with fouten of its own: what can be said all the same,
    so that whoever gets it back reads everything at once."""
    profiel = definities.profiel
    eerder = index.zoek_hash(sha256)
    if eerder:
        yield bevinding("X02", bestand=eerder)
        return
    onbekend = list(_onbekende_nummers(form, index))
    yield from onbekend
    velden = form.antwoorden.velden
    if any(b.plaats.sleutel == ("casusnummer",) for b in onbekend):
        return
    form = _zonder_rijen(form, {b.plaats.sleutel[:2] for b in onbekend})
    yield from _samengevoegde_nummers(form, index)
    if form.fouten:
        form = _wat_vaststaat(form)
        if any(vraag not in form.antwoorden.velden for vraag in _nodig(form)):
            return
    dossier = index.correcties.dossier(str(velden.get("casusnummer", "")))
    form = replace(form, antwoorden=index.correcties.toegepast(form.antwoorden, dossier))
    datum = velden[form.formulier.datumveld]
    assert isinstance(datum, date)
    yield from _beperkt(form, datum, index)
    dubbel = list(_zelfde_datum(form, datum, index))
    yield from dubbel
    if any(b.is_fout for b in dubbel):
        return
    match form.formulier.code:
        case "aanmelding":
            yield from _aanmelding(form, index, profiel)
        case "plan":
            yield from _plan(form, datum, index)
        case "herijking":
            yield from _besluiten(form, datum, index, "beoordelingen")
            yield from _herijking(form, datum, index)
            yield from _naast_politie(form, datum, index, profiel)
        case "uvz-verslag":
            yield from _besluiten(form, datum, index, "besprekingen")
        case "startlijst":
            yield from _startlijst(form, datum, index)
    if not form.fouten:  # what is missing or wrong would seem to contradict the dossier
        yield from tegenspraak(form, datum, index, definities)


def _nodig(form: Gecontroleerd) -> tuple[str, ...]:
    """The answers that tell what a form is about."""
    bekend = _eerder_bekend(form) in ("bekend", "verbetering")
    soort = {
        "aanmelding": ("eerder_bekend", "achternaam", "geboortedatum", *(("casusnummer",) if bekend else ())),
        "plan": ("moment",),
        "herijking": ("soort",),
        "meldingen": ("bron",),
    }
    verplicht = (v.code for v in form.formulier.losse_velden if v.type == "casusnummer" and v.verplicht)
    return (form.formulier.datumveld, *verplicht, *soort.get(form.formulier.code, ()))


def _eerder_bekend(form: Gecontroleerd) -> Waarde | None:
    return form.antwoorden.velden.get("eerder_bekend")


def _wat_vaststaat(form: Gecontroleerd) -> Gecontroleerd:
    """The form without answers about which a fout was found, and of a plan only what tells where it belongs."""
    fout = {b.plaats.sleutel for b in form.fouten}
    oud = form.antwoorden
    velden = {code: waarde for code, waarde in oud.velden.items() if (code,) not in fout}
    if form.formulier.code == "plan":
        kop = {code: velden[code] for code in (*_nodig(form), "verbetering") if code in velden}
        return replace(form, antwoorden=Antwoorden(kop))
    tabellen = {
        tabel: [{c: w for c, w in rij.items() if (tabel, nr, c) not in fout} for nr, rij in enumerate(rijen)]
        for tabel, rijen in oud.tabellen.items()
    }
    return replace(form, antwoorden=Antwoorden(velden, tabellen))


def _zonder_rijen(form: Gecontroleerd, weg: Collection[tuple[str | int, ...]]) -> Gecontroleerd:
    """The form with these rows empty: of whom is in them nothing is filed. The others keep their number."""
    if not weg:
        return form
    tabellen = {
        tabel: [{} if (tabel, nr) in weg else rij for nr, rij in enumerate(rijen)]
        for tabel, rijen in form.antwoorden.tabellen.items()
    }
    return replace(form, antwoorden=replace(form.antwoorden, tabellen=tabellen))


def _onbekende_nummers(form: Gecontroleerd, index: Index) -> Iterator[Bevinding]:
    """Every casusnummer in the form must have a dossier."""
    for sleutel, casusnummer in _genoemde_nummers(form):
        if not index.bestaat(casusnummer):
            yield bevinding("X01", form.plaatsen[sleutel], casusnummer=casusnummer)


def _samengevoegde_nummers(form: Gecontroleerd, index: Index) -> Iterator[Bevinding]:
    """A casusnummer that was joined to another one still works, but should no longer be used."""
    for sleutel, oud in _genoemde_nummers(form):
        nieuw = index.correcties.dossier(oud)
        if nieuw != oud:
            yield bevinding("X13", form.plaatsen[sleutel], oud=oud, nieuw=nieuw)


def _beperkt(form: Gecontroleerd, datum: date, index: Index) -> Iterator[Bevinding]:
    """A form about somebody whose data may be kept but not used (AVG art. 18) is filed like any other, and that is said."""
    als, akten = index.correcties.dossier, geldende(index.akten())
    gezien = set[str]()
    for sleutel, casusnummer in _genoemde_nummers(form) if akten else ():
        verzoek = beperking([a for a in akten if als(a.casusnummer) == als(casusnummer)], datum)
        if verzoek and als(casusnummer) not in gezien:
            gezien.add(als(casusnummer))
            yield bevinding("X42", form.plaatsen[sleutel], casusnummer=casusnummer, kenmerk=verzoek.kenmerk)


def _genoemde_nummers(form: Gecontroleerd) -> list[tuple[tuple[str | int, ...], str]]:
    """Every casusnummer in the form, with the key of its answer."""
    gevonden: list[tuple[tuple[str | int, ...], str]] = [
        ((tabel, nr, "casusnummer"), str(rij["casusnummer"]))
        for tabel, rijen in form.antwoorden.tabellen.items()
        for nr, rij in enumerate(rijen)
        if "casusnummer" in rij
    ]
    if "casusnummer" in form.antwoorden.velden:
        gevonden.insert(0, (("casusnummer",), str(form.antwoorden.velden["casusnummer"])))
    return gevonden


def _zelfde_datum(form: Gecontroleerd, datum: date, index: Index) -> Iterator[Bevinding]:
    """Of some forms there is one per date, or per date and person: another is an improvement, or a mistake."""
    velden, formulier = form.antwoorden.velden, form.formulier
    vraag = next((s for s in (("verbetering",), ("eerder_bekend",)) if s in form.plaatsen), None)
    casusnummer = str(velden.get("casusnummer", ""))
    if vraag is None or _eerder_bekend(form) in ("nieuw", "bekend", "ander"):
        return
    nieuw = Ingediend(0, "", casusnummer, formulier.code, datum, "", form.antwoorden)
    zelfde = index.zelfde_als(nieuw)
    waar = f"in dossier {casusnummer}" if casusnummer else "bij de ingediende formulieren"
    waarden = {
        "vraag": form.plaatsen[vraag].label,
        "formulier": formulier.titel.lower() + (f" van {leverancier(nieuw)}" if "bron" in velden else ""),
        "datum": toon_datum(datum),
        "waar": waar,
    }
    verbetering = verbetert(velden)
    if zelfde and not verbetering:
        yield bevinding("X04", form.plaatsen[(formulier.datumveld,)], **waarden)
    elif verbetering and not zelfde:
        yield bevinding("X07", form.plaatsen[vraag], **waarden)
    elif tabel := VERSLAGEN.get(formulier.code):
        weg = {c for f in zelfde for c, _ in _besloten(f.antwoorden, tabel)}
        weg -= {c for c, _ in _besloten(form.antwoorden, tabel)}
        if weg:
            yield bevinding("X14", form.plaatsen[vraag], casusnummers=", ".join(sorted(weg)))


def _aanmelding(form: Gecontroleerd, index: Index, profiel: Profiel) -> Iterator[Bevinding]:
    velden, nu = form.antwoorden.velden, typen.Aanmelding(form.antwoorden)
    assert nu.geboortedatum is not None  # required
    nieuw = f"{alle_namen(velden)[0]}, geboren op {toon_datum(nu.geboortedatum)}"
    if nu.eerder_bekend in ("bekend", "verbetering"):
        casusnummer = nu.casusnummer or ""
        eerdere = [
            typen.Aanmelding(Antwoorden(gezegd))
            for f in index.van_persoon(casusnummer)
            for genoemd, gezegd in personen(f)
            if genoemd in ("", index.correcties.dossier(casusnummer))
        ]
        zelfde = any(e.geboortedatum == nu.geboortedatum for e in eerdere)
        # one of the two may be what is improved, or what the list of the beginning did not know
        if nu.eerder_bekend == "verbetering" or not any(e.geboortedatum for e in eerdere):
            zelfde = zelfde or any(e.achternaam == nu.achternaam for e in eerdere)
        if not zelfde:
            plaats = form.plaatsen[("casusnummer",)]
            yield bevinding("X08", plaats, casusnummer=casusnummer, contact=profiel.gemeente.contact)
        return
    verwanten = index.lijkt_familie_van(velden)
    zelfde_naam = (v for v in verwanten if v.gelijkenis >= _ZELFDE_NAAM)  # at the same address: a wrong birth date?
    lijkt = index.lijkt_op(velden) or next(zelfde_naam, None)
    if lijkt and nu.eerder_bekend == "nieuw":
        keuzes = next(v.keuzes or {} for v in form.formulier.losse_velden if v.code == "eerder_bekend")
        waarden = {"bekend": _wie(lijkt), "nieuw": nieuw, "ja": keuzes["bekend"], "nee": keuzes["ander"]}
        yield bevinding("X03", form.plaatsen[("eerder_bekend",)], **waarden)
        return
    for verwant in verwanten:
        yield bevinding("X12", form.plaatsen[("achternaam",)], bekend=_wie(verwant), nieuw=nieuw)


def _startlijst(form: Gecontroleerd, datum: date, index: Index) -> Iterator[Bevinding]:
    """Who is new must not be known, who has a number must be the person of that dossier."""
    for rij in typen.Startlijst(form.antwoorden).jongeren:
        if not rij.achternaam:
            continue
        nieuw, vraag = wie_is(rij.waarden), form.plaatsen[("jongeren", rij.nr, "gelijkenis")].label.rpartition(": ")[2]
        if rij.casusnummer is None:
            lijkt = None if rij.gelijkenis else index.lijkt_op(rij.waarden)
            if lijkt:
                plaats = form.plaatsen[("jongeren", rij.nr, "casusnummer")]
                waarden = {"bekend": _wie(lijkt), "nieuw": nieuw, "casusnummer": lijkt.casusnummer}
                yield bevinding("X28", plaats, vraag=vraag, keuze="Het is echt iemand anders", **waarden)
            continue
        casus = casus_van(rij.casusnummer, index.van_persoon(rij.casusnummer))
        plaats = form.plaatsen[("jongeren", rij.nr, "casusnummer")]
        zelfde_naam = naamsleutel(casus.persoon.aanmelding.achternaam or "") == naamsleutel(rij.achternaam or "")
        if not zelfde_naam and rij.geboortedatum not in casus.persoon.geboortedatums:
            geboren = {"geboortedatum": casus.persoon.geboren} if casus.persoon.geboren else {}
            bekend = wie_is({**casus.persoon.aanmelding.waarden, **geboren})
            yield bevinding("X29", plaats, casusnummer=casus.nummer, bekend=bekend, nieuw=nieuw)
        gesloten = casus.op(datum).gesloten
        if gesloten and gesloten.eind and gesloten.gestopt:
            waar = gesloten.gestopt.bestand
            yield bevinding("X30", plaats, casusnummer=casus.nummer, datum=toon_datum(gesloten.eind), waar=waar)


def _wie(bekende: Bekende) -> str:
    geboren = f"geboren op {toon_datum(bekende.geboren)}" if bekende.geboren else "geboortedatum niet bekend"
    return f"{bekende.naam}, {geboren}, {bekende.casusnummer}"


def _plan(form: Gecontroleerd, meetdatum: date, index: Index) -> Iterator[Bevinding]:
    nu = typen.Plan(form.antwoorden)
    casusnummer = nu.casusnummer or ""
    nieuw = Ingediend(index.laatste_volgnr + 1, "", casusnummer, "plan", meetdatum, "", form.antwoorden)
    bekend = [f for f in index.van_persoon(casusnummer) if f.over != nieuw.over]
    casus = casus_van(casusnummer, [*bekend, nieuw])
    traject = next((t for t in casus.trajecten if nieuw in [p.form for p in t.plannen]), None)
    plaats = form.plaatsen[("moment",)]
    if traject is None:
        yield bevinding("X06", plaats, casusnummer=casusnummer, datum=toon_datum(meetdatum))
        return
    eerste_plan, laatste = traject.plannen[0], traject.plannen[-1]
    if nu.moment == "start" and eerste_plan.form is not nieuw:
        eerste = toon_datum(eerste_plan.op)
        yield bevinding("X05", plaats, casusnummer=casusnummer, datum=eerste)
    elif laatste.form is not nieuw:
        plaats = form.plaatsen[("meetdatum",)]
        yield bevinding("X09", plaats, casusnummer=casusnummer, datum=toon_datum(laatste.op))


def _besluiten(form: Gecontroleerd, datum: date, index: Index, tabel: str) -> Iterator[Bevinding]:
    """The same person with another decision on the same day, in another report of the same kind."""
    nieuw = Ingediend(0, "", "", form.formulier.code, datum, "", form.antwoorden)
    for nr, (casusnummer, besluit) in enumerate(_besloten(form.antwoorden, tabel)):
        if not casusnummer or not besluit:
            continue
        for eerder in index.van_persoon(casusnummer, form.formulier.code):
            ander = dict(_besloten(eerder.antwoorden, tabel)).get(casusnummer)
            vervangen = eerder.over == nieuw.over  # as an improvement, or refused already
            if eerder.datum == datum and not vervangen and ander and ander != besluit:
                plaats = form.plaatsen[(tabel, nr, "besluit")]
                yield bevinding("X11", plaats, casusnummer=casusnummer, datum=toon_datum(datum), bestand=eerder.bestand)


def _herijking(form: Gecontroleerd, datum: date, index: Index) -> Iterator[Bevinding]:
    """Only who is in the approach can be closed."""
    nieuw = Ingediend(0, "", "", form.formulier.code, datum, "", form.antwoorden)
    for rij in typen.Herijking(form.antwoorden).beoordelingen:
        casusnummer = rij.casusnummer or ""
        bekend = (f for f in index.van_persoon(casusnummer) if f.over != nieuw.over)
        alle = casus_van(casusnummer, bekend).trajecten
        if casusnummer and rij.besluit in EINDE and not any(t.begin <= datum and t.eind is None for t in alle):
            plaats = form.plaatsen[("beoordelingen", rij.nr, "casusnummer")]
            yield bevinding("X10", plaats, casusnummer=casusnummer, datum=toon_datum(datum))


def _naast_politie(form: Gecontroleerd, datum: date, index: Index, profiel: Profiel) -> Iterator[Bevinding]:
    """Nobody is closed positively within the term after something that the police reported, unless with a reason; nor, when
    the form names no last report, within the term after what the dossier knows, or after the begin of the approach."""
    nieuw = Ingediend(0, "", "", form.formulier.code, datum, "", form.antwoorden)
    for rij in typen.Herijking(form.antwoorden).beoordelingen:
        if rij.besluit != "positief" or rij.reden_afwijking:
            continue
        casusnummer, dag = rij.casusnummer or "", rij.besloten_op or datum
        bekend = (f for f in index.van_persoon(casusnummer) if f.over != nieuw.over)
        stand = casus_van(casusnummer, bekend).op(dag)
        gemeld = [f for f in stand.feiten_voor_overleg if f.soort in NIEUW_GEDRAG]
        laatste = gemeld[-1].op if gemeld else date.min
        # A form of a municipality's own may not ask for a reason: then there is no way out to name.
        reden = form.plaatsen.get(("beoordelingen", rij.nr, "reden_afwijking"))
        if laatste > (rij.laatste_melding or date.min) and (dag < criterium_op(laatste, laatste, profiel)):
            plaats = form.plaatsen.get(("beoordelingen", rij.nr, "laatste_melding"), NERGENS)
            wie = gemeld[-1].van.capitalize()
            yield bevinding("X15", plaats, wie=wie, casusnummer=casusnummer, datum=toon_datum(laatste))
        elif reden and not rij.laatste_melding and (tot := stand.criterium_op(profiel)) and dag < tot:
            bekende = stand.laatste_melding
            vanaf = f"de melding van {toon_datum(bekende)}" if bekende else "het begin van de aanpak"
            waarden = {"maanden": stand.zonder_meldingen(profiel), "vanaf": vanaf, "tot": toon_datum(tot)}
            yield bevinding("X43", reden, casusnummer=casusnummer, **waarden)


def _besloten(antwoorden: Antwoorden, tabel: str) -> list[tuple[str, str]]:
    """Casusnummer and decision of each row in a report of a meeting."""
    rijen: Sequence[typen.UvzVerslagBesprekingen | typen.HerijkingBeoordelingen] = (
        typen.UvzVerslag(antwoorden).besprekingen
        if tabel == "besprekingen"
        else typen.Herijking(antwoorden).beoordelingen
    )
    return [(rij.casusnummer or "", rij.besluit or "") for rij in rijen]
