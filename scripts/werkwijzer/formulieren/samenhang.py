"""Checks between the answers of one form: one small function per form."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.bevindingen import Bevinding, Plaats, bevinding
from werkwijzer.formulieren.definitie import Formulier
from werkwijzer.kalender import leeftijd, plus_maanden, toon_datum
from werkwijzer.profiel import Profiel

Plaatsen = Mapping[tuple[str | int, ...], Plaats]


def controleer_samenhang(
    formulier: Formulier, antwoorden: Antwoorden, profiel: Profiel, plaatsen: Plaatsen
) -> Iterator[Bevinding]:
    """Findings about answers that do not fit together. A form without such rules yields nothing."""
    regels = _PER_FORMULIER.get(formulier.code)
    if regels:
        yield from regels(antwoorden, profiel, plaatsen)


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
    if velden.get("wijze_afsluiting") != "positief" or "reden_afwijking" in velden:
        return
    laatste, afgesloten = _datum(antwoorden, "laatste_melding"), _datum(antwoorden, "datum_afsluiting")
    if laatste is None:
        yield bevinding("S05", plaatsen[("laatste_melding",)])
    elif afgesloten:
        maanden = profiel.termijnen.maanden_zonder_meldingen
        tot = plus_maanden(laatste, maanden)
        if afgesloten < tot:
            plaats = plaatsen[("reden_afwijking",)]
            yield bevinding("S03", plaats, maanden=maanden, laatste=toon_datum(laatste), tot=toon_datum(tot))


_PER_FORMULIER: Mapping[str, Callable[[Antwoorden, Profiel, Plaatsen], Iterator[Bevinding]]] = {
    "aanmelding": _aanmelding,
    "plan": _plan,
}


def _datum(antwoorden: Antwoorden, code: str) -> date | None:
    waarde = antwoorden.velden.get(code)
    return waarde if isinstance(waarde, date) else None
