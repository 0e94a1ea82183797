"""Checks between the answers of one form: one small function per form."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta

from werkwijzer.formulieren import typen
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.bevindingen import Bevinding, Plaats, bevinding
from werkwijzer.formulieren.definitie import Formulier
from werkwijzer.formulieren.indicatorcodes import INDICATOREN
from werkwijzer.kalender import leeftijd, plus_maanden, toon_datum
from werkwijzer.profiel import Profiel

Plaatsen = Mapping[tuple[str | int, ...], Plaats]


def controleer_samenhang(
    formulier: Formulier, antwoorden: Antwoorden, profiel: Profiel, plaatsen: Plaatsen
) -> Iterator[Bevinding]:
    """Findings about answers that do not fit together, and about reasons that explain nothing."""
    yield from _redenen(antwoorden, plaatsen)
    regels = _PER_FORMULIER.get(formulier.code)
    if regels:
        yield from regels(antwoorden, profiel, plaatsen)


def _redenen(antwoorden: Antwoorden, plaatsen: Plaatsen) -> Iterator[Bevinding]:
    """A reason of one word is for nobody else to follow."""
    gegeven: dict[tuple[str | int, ...], object] = {(code,): waarde for code, waarde in antwoorden.velden.items()}
    for tabel, rijen in antwoorden.tabellen.items():
        gegeven |= {(tabel, nr, code): waarde for nr, rij in enumerate(rijen) for code, waarde in rij.items()}
    for sleutel, waarde in gegeven.items():
        vraag = str(sleutel[-1])
        is_reden = vraag.startswith("reden") or vraag in ("waarom_integraal", "aanleiding")
        if is_reden and isinstance(waarde, str) and len(waarde.split()) == 1 and sleutel in plaatsen:
            yield bevinding("S22", plaatsen[sleutel], gevonden=waarde.strip())


def _aanmelding(antwoorden: Antwoorden, profiel: Profiel, plaatsen: Plaatsen) -> Iterator[Bevinding]:
    geboren, gemeld = _datum(antwoorden, "geboortedatum"), _datum(antwoorden, "datum_aanmelding")
    if not (geboren and gemeld) or geboren > gemeld:
        return
    jaren, grens = leeftijd(geboren, gemeld), profiel.doelgroep
    if not grens.leeftijd_min <= jaren <= grens.leeftijd_max:
        plaats = plaatsen[("geboortedatum",)]
        yield bevinding("S01", plaats, leeftijd=jaren, min=grens.leeftijd_min, max=grens.leeftijd_max)


def _plan(antwoorden: Antwoorden, profiel: Profiel, plaatsen: Plaatsen) -> Iterator[Bevinding]:
    velden = antwoorden.velden
    for tabel in ("interventies", "voorwaarden"):
        for nr, rij in enumerate(antwoorden.tabellen.get(tabel, ())):
            start, eind = rij.get("start"), rij.get("eind")
            if isinstance(start, date) and isinstance(eind, date) and eind < start:
                yield bevinding("S02", plaatsen[(tabel, nr, "eind")], eind=toon_datum(eind), start=toon_datum(start))
    yield from _interventies(typen.Plan(antwoorden), plaatsen)
    # Closing stood in the plan in version 1; since version 2 it stands in the herijking.
    afgesloten = _datum(antwoorden, "datum_afsluiting")
    if velden.get("wijze_afsluiting") != "positief" or "reden_afwijking" in velden or not afgesloten:
        return
    if laatste := _datum(antwoorden, "laatste_melding"):
        yield from _te_vroeg(laatste, afgesloten, profiel, plaatsen[("reden_afwijking",)])
    else:
        yield bevinding("S05", plaatsen[("laatste_melding",)])


_RESULTAAT = {"geslaagd": "geslaagd", "deels": "deels geslaagd", "niet": "niet geslaagd", "afgebroken": "afgebroken"}


def _interventies(plan: typen.Plan, plaatsen: Plaatsen) -> Iterator[Bevinding]:
    """What is over has an end and a result, and each intervention and condition stands there once."""
    gezien: set[object] = set()
    data = [
        (i.nr, "interventies", wat, dag)
        for i in plan.interventies
        for wat, dag in (("start", i.start), ("eind", i.eind))
    ]
    data += [(v.nr, "voorwaarden", "start", v.start) for v in plan.voorwaarden]
    for nr, tabel, wat, dag in data:
        if dag and plan.meetdatum and dag > plan.meetdatum:
            plaats = plaatsen[(tabel, nr, wat)]
            yield bevinding("S20", plaats, gevonden=toon_datum(dag), grens=toon_datum(plan.meetdatum))
    for i in plan.interventies:
        if i.eind and i.resultaat == "loopt":
            yield bevinding("S11", plaatsen[("interventies", i.nr, "resultaat")], eind=toon_datum(i.eind))
        if i.resultaat in _RESULTAAT and not i.eind:
            yield bevinding("S14", plaatsen[("interventies", i.nr, "eind")], resultaat=_RESULTAAT[i.resultaat])
        interventie = (i.soort, i.partner, i.start)
        if interventie in gezien:
            yield bevinding("S15", plaatsen[("interventies", i.nr, "soort")])
        gezien.add(interventie)
    for v in plan.voorwaarden:
        voorwaarde = ("voorwaarde", v.soort, v.opgelegd_door, v.start)
        if voorwaarde in gezien:
            yield bevinding("S15", plaatsen[("voorwaarden", v.nr, "soort")])
        gezien.add(voorwaarde)


def _te_vroeg(laatste: date, afgesloten: date, profiel: Profiel, plaats: Plaats) -> Iterator[Bevinding]:
    """The official criterion for closing positively (report §2.5)."""
    maanden = profiel.termijnen.maanden_zonder_meldingen
    tot = plus_maanden(laatste, maanden)
    if afgesloten < tot:
        yield bevinding("S03", plaats, maanden=maanden, laatste=toon_datum(laatste), tot=toon_datum(tot))


def _herijking(antwoorden: Antwoorden, profiel: Profiel, plaatsen: Plaatsen) -> Iterator[Bevinding]:
    overleg = _datum(antwoorden, "datum_herijking")
    for nr, rij in enumerate(antwoorden.tabellen.get("beoordelingen", ())):
        laatste, later = rij.get("laatste_melding"), rij.get("besloten_op")
        besluitdag = later if isinstance(later, date) else overleg
        if overleg and isinstance(later, date) and later < overleg:
            plaats = plaatsen[("beoordelingen", nr, "besloten_op")]
            yield bevinding("S07", plaats, gevonden=toon_datum(later), grens=toon_datum(overleg))
        if (
            rij.get("besluit") == "positief"
            and "reden_afwijking" not in rij
            and besluitdag
            and isinstance(laatste, date)
        ):
            yield from _te_vroeg(laatste, besluitdag, profiel, plaatsen[("beoordelingen", nr, "reden_afwijking")])
    yield from _een_regel_per_jongere("beoordelingen", antwoorden, plaatsen)


def _uvz_verslag(antwoorden: Antwoorden, _: Profiel, plaatsen: Plaatsen) -> Iterator[Bevinding]:
    overleg = _datum(antwoorden, "datum_uvz")
    for nr, rij in enumerate(antwoorden.tabellen.get("besprekingen", ())):
        brief = rij.get("notificatiebrief")
        if isinstance(brief, date) and "reden_geen_brief" in rij:
            yield bevinding("S12", plaatsen[("besprekingen", nr, "reden_geen_brief")], datum=toon_datum(brief))
    for nr, rij in enumerate(antwoorden.tabellen.get("acties", ())):
        klaar = rij.get("wanneer")
        if overleg and isinstance(klaar, date) and klaar < overleg:
            plaats = plaatsen[("acties", nr, "wanneer")]
            yield bevinding("S13", plaats, gevonden=toon_datum(klaar), grens=toon_datum(overleg))
    yield from _een_regel_per_jongere("besprekingen", antwoorden, plaatsen)


def _een_regel_per_jongere(tabel: str, antwoorden: Antwoorden, plaatsen: Plaatsen) -> Iterator[Bevinding]:
    gezien: set[object] = set()
    for nr, rij in enumerate(antwoorden.tabellen.get(tabel, ())):
        casusnummer = rij.get("casusnummer")
        if casusnummer in gezien:
            yield bevinding("S04", plaatsen[(tabel, nr, "casusnummer")], casusnummer=casusnummer)
        if casusnummer:
            gezien.add(casusnummer)


def _meldingen(antwoorden: Antwoorden, _: Profiel, plaatsen: Plaatsen) -> Iterator[Bevinding]:
    yield from _wie_levert(typen.Meldingen(antwoorden), plaatsen)
    eind = _datum(antwoorden, "eind_kwartaal")
    if not eind:
        return
    if eind.month % 3 or (eind + timedelta(days=1)).month == eind.month:
        plaats, voorbeeld = plaatsen[("eind_kwartaal",)], f"31-12-{eind.year}"
        yield bevinding("S08", plaats, gevonden=toon_datum(eind), wat="kwartaal", voorbeeld=voorbeeld)
        return
    begin = date(eind.year, eind.month - 2, 1)
    for nr, rij in enumerate(antwoorden.tabellen.get("meldingen", ())):
        dag = rij.get("datum")
        if isinstance(dag, date) and not begin <= dag <= eind:
            plaats = plaatsen[("meldingen", nr, "datum")]
            grenzen = {"begin": toon_datum(begin), "eind": toon_datum(eind)}
            yield bevinding("S09", plaats, gevonden=toon_datum(dag), **grenzen)
            if dag.year < eind.year:
                yield bevinding("S21", plaats, jaar=dag.year)


def _wie_levert(form: typen.Meldingen, plaatsen: Plaatsen) -> Iterator[Bevinding]:
    """Convictions come from OM or Justid (Wjsg), arrests and nuisance from the police (Wpg): each in a form of its own."""
    veroordeeld = [rij.nr for rij in form.meldingen if rij.soort == "veroordeling"]
    if form.bron == "politie":
        yield from (bevinding("S23", plaatsen[("meldingen", nr, "soort")]) for nr in veroordeeld)
    elif form.bron == "om":
        for rij in form.meldingen:
            if soort := _VAN_POLITIE.get(rij.soort or ""):
                vraag = plaatsen[("bron",)].label
                yield bevinding("S24", plaatsen[("meldingen", rij.nr, "soort")], soort=soort, vraag=vraag)
        if form.jeugdoverlast_stad is not None:
            yield bevinding("S26", plaatsen[("jeugdoverlast_stad",)])
    else:
        if form.jeugdoverlast_stad is None:  # without an answer it is the police's, as it was before there was a choice
            yield bevinding("V01", plaatsen[("jeugdoverlast_stad",)])
        if veroordeeld:
            yield bevinding("S25", plaatsen[("bron",)])


_VAN_POLITIE = {"overlast": "Een melding van overlast", "aanhouding": "Een aanhouding"}


def _jaarcijfers(antwoorden: Antwoorden, profiel: Profiel, plaatsen: Plaatsen) -> Iterator[Bevinding]:
    dag = _datum(antwoorden, "laatste_dag")
    if dag and (dag.month, dag.day) != (12, 31):
        plaats, voorbeeld = plaatsen[("laatste_dag",)], f"31-12-{dag.year}"
        yield bevinding("S08", plaats, gevonden=toon_datum(dag), wat="jaar", voorbeeld=voorbeeld)
    yield from _doelen_en_cijfers(typen.Jaarcijfers(antwoorden), profiel, plaatsen)
    if "casus" in antwoorden.velden and antwoorden.velden.get("nagelezen") == "nee":
        yield bevinding("S10", plaatsen[("nagelezen",)])


def _doelen_en_cijfers(jaar: typen.Jaarcijfers, profiel: Profiel, plaatsen: Plaatsen) -> Iterator[Bevinding]:
    """Of each figure one goal, with a base before it, and one value."""
    bekend = INDICATOREN if profiel.indicatoren is None else tuple(i.code for i in profiel.indicatoren.indicatoren)
    doelen: set[str] = set()
    for doel in jaar.doelen:
        code = (doel.indicator or "").strip()
        if code.casefold() in doelen:
            yield bevinding("S16", plaatsen[("doelen", doel.nr, "indicator")], cijfer=code)
        doelen.add(code.casefold())
        if code not in bekend:
            codes = ", ".join(bekend)
            yield bevinding("S18", plaatsen[("doelen", doel.nr, "indicator")], gevonden=code, codes=codes)
        if doel.basisjaar and doel.streefjaar and doel.basisjaar >= doel.streefjaar:
            jaren = {"basisjaar": int(doel.basisjaar), "streefjaar": int(doel.streefjaar)}
            yield bevinding("S17", plaatsen[("doelen", doel.nr, "basisjaar")], **jaren)
    cijfers: set[tuple[str, str]] = set()
    for cijfer in jaar.buitencijfers:
        sleutel = (
            cijfer.indicator or "",
            (cijfer.naam or "").strip().casefold() if cijfer.indicator == "ander" else "",
        )
        if sleutel in cijfers:
            wat = cijfer.naam if cijfer.indicator == "ander" else cijfer.indicator
            yield bevinding("S19", plaatsen[("buitencijfers", cijfer.nr, "indicator")], cijfer=wat or "")
        cijfers.add(sleutel)


_PER_FORMULIER: Mapping[str, Callable[[Antwoorden, Profiel, Plaatsen], Iterator[Bevinding]]] = {
    "aanmelding": _aanmelding,
    "plan": _plan,
    "uvz-verslag": _uvz_verslag,
    "herijking": _herijking,
    "meldingen": _meldingen,
    "jaarcijfers": _jaarcijfers,
}


def _datum(antwoorden: Antwoorden, code: str) -> date | None:
    waarde = antwoorden.velden.get(code)
    return waarde if isinstance(waarde, date) else None
