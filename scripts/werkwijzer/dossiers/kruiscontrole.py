"""Checks of one form beside what is already filed. Reports, never merges or guesses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from werkwijzer.dossiers.index import Index, Ingediend, namen
from werkwijzer.dossiers.trajecten import geldende_plannen, trajecten
from werkwijzer.formulieren.antwoorden import Waarde
from werkwijzer.formulieren.bevindingen import Bevinding, bevinding
from werkwijzer.formulieren.controle import Gecontroleerd
from werkwijzer.kalender import toon_datum
from werkwijzer.profiel import Profiel


def kruiscontrole(form: Gecontroleerd, sha256: str, index: Index, profiel: Profiel) -> Iterator[Bevinding]:
    """Findings about a form without fouten of its own, in the light of the filed forms."""
    eerder = index.zoek_hash(sha256)
    if eerder:
        yield bevinding("X02", casusnummer=eerder)
        return
    velden = form.antwoorden.velden
    casusnummer = velden.get("casusnummer")
    if casusnummer is not None and not index.bestaat(str(casusnummer)):
        yield bevinding("X01", form.plaatsen[("casusnummer",)], casusnummer=casusnummer)
    elif form.formulier.code == "aanmelding":
        yield from _aanmelding(form, index, profiel)
    elif form.formulier.code == "plan":
        yield from _plan(form, index)


def _aanmelding(form: Gecontroleerd, index: Index, profiel: Profiel) -> Iterator[Bevinding]:
    velden = form.antwoorden.velden
    if velden["eerder_bekend"] == "nieuw":
        lijkt = index.lijkt_op(velden)
        if lijkt:
            geboren = velden["geboortedatum"]
            assert isinstance(geboren, date)
            op = f", geboren op {toon_datum(geboren)}"
            yield bevinding(
                "X03",
                form.plaatsen[("eerder_bekend",)],
                bekend=f"{lijkt.naam}{op}, {lijkt.casusnummer}",
                nieuw=f"{namen(velden)[0]}{op}",
            )
    elif velden["eerder_bekend"] == "bekend":
        casusnummer = str(velden["casusnummer"])
        eerdere = index.formulieren("aanmelding", casusnummer)
        if not any(_zelfde_persoon(e.antwoorden.velden, velden) for e in eerdere):
            yield bevinding(
                "X08", form.plaatsen[("casusnummer",)], casusnummer=casusnummer, contact=profiel.gemeente.contact
            )


def _zelfde_persoon(een: Mapping[str, Waarde], ander: Mapping[str, Waarde]) -> bool:
    return een.get("geboortedatum") == ander.get("geboortedatum")


def _plan(form: Gecontroleerd, index: Index) -> Iterator[Bevinding]:
    velden = form.antwoorden.velden
    casusnummer, meetdatum = str(velden["casusnummer"]), velden["meetdatum"]
    assert isinstance(meetdatum, date)
    bekend = list(index.formulieren("plan", casusnummer))
    zelfde_dag = [p for p in geldende_plannen(bekend) if p.datum == meetdatum]
    vervangt = velden.get("verbetering") == "ja"
    if zelfde_dag and not vervangt:
        yield bevinding("X04", form.plaatsen[("meetdatum",)], casusnummer=casusnummer, datum=toon_datum(meetdatum))
        return
    if vervangt and not zelfde_dag:
        plaats = form.plaatsen[("verbetering",)]
        yield bevinding("X07", plaats, casusnummer=casusnummer, datum=toon_datum(meetdatum))
        return
    nieuw = Ingediend(index.laatste_volgnr + 1, "", casusnummer, "plan", meetdatum, "", form.antwoorden)
    traject = next((t for t in trajecten([*bekend, nieuw]) if nieuw in t.plannen), None)
    plaats = form.plaatsen[("moment",)]
    if traject is None:
        yield bevinding("X06", plaats, casusnummer=casusnummer, datum=toon_datum(meetdatum))
    elif velden["moment"] == "start" and traject.plannen[0] is not nieuw:
        yield bevinding("X05", plaats, casusnummer=casusnummer, datum=toon_datum(traject.begin))
