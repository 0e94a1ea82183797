"""The neighbours of the fictional municipality: five others of other sizes, as far as a region needs them.

Their forms are counted without being filled in and filed first: a region sees published figures only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.indicatoren.registratie import maak_registratie
from werkwijzer.jaar.overzicht import bereken_jaar
from werkwijzer.jaar.publicatie import Jaarpublicatie, als_tekst, schrijf_als_anders
from werkwijzer.profiel import Bevolking, Profiel
from werkwijzer.voorbeeld import JAREN, fictieve_indieningen, met_casusnummer

REGIONAAM = "Regio Voorbeeldland"
# Name, CBS code (none of them exists), young people in the approach, young people who live there, days until the plan
# as a part of our own.
BUREN = (
    ("Duindrecht", "GM9902", 12, 4_150, 1),
    ("Heuvelrade", "GM9903", 22, 4_700, 1),
    ("Kleindam", "GM9904", 34, 9_600, 1),
    ("Merenvoort", "GM9905", 58, 12_900, 2 / 3),
    ("Zandhaven", "GM9906", 140, 41_500, 1),
)


def maak_buren(definities: Definities, map_: Path) -> int:
    """Write `<municipality>/<year>.json` of each neighbour, for the last year of the demo; returns how many there are."""
    alle = list(buren(definities))
    for publicatie in alle:
        doel = map_ / publicatie.gemeente
        doel.mkdir(parents=True, exist_ok=True)
        schrijf_als_anders(doel / f"{publicatie.jaar}.json", als_tekst(publicatie))
    return len(alle)


def buren(definities: Definities) -> Iterator[Jaarpublicatie]:
    """What each neighbour published."""
    jaar, hier = JAREN[-1], definities.profiel.gemeente.naam.casefold()
    for zaad, (naam, cbs, jongeren, wonen, deel) in enumerate(BUREN, start=1):
        if naam.casefold() == hier:
            continue
        profiel = _profiel(definities.profiel, naam, cbs, (jaar, wonen), deel)
        eigen = replace(definities, profiel=profiel)
        formulieren = list(_geteld(eigen, jongeren, zaad))
        jaarcijfers = next(f.antwoorden for f in formulieren if f.formulier == "jaarcijfers" and f.datum.year == jaar)
        registratie = maak_registratie(formulieren, [], eigen.leefgebieden)
        klaar = bereken_jaar(registratie, jaar, profiel, eigen.leefgebieden, {}, jaarcijfers).publicatie
        yield klaar.model_copy(update={"status": "vastgesteld"})


def _profiel(van: Profiel, naam: str, cbs: str, wonen: tuple[int, int], deel: float) -> Profiel:
    nu = van.termijnen.op(date(wonen[0], 12, 31))
    return van.model_copy(
        update={
            "gemeente": van.gemeente.model_copy(update={"naam": naam}),
            "bevolking": Bevolking(cbs=cbs, bron="verzonnen", aantallen=(wonen,)),
            "termijnen": nu.model_copy(update={"plan_dagen": max(1, round(nu.plan_dagen * deel)), "verloop": ()}),
        }
    )


def _geteld(definities: Definities, jongeren: int, zaad: int) -> Iterator[Ingediend]:
    """The forms as they would be filed, in order."""
    ingediend = fictieve_indieningen(definities, jongeren, zaad)
    voorvoegsel = definities.profiel.gemeente.voorvoegsel
    nummers = {i.jongere: maak_casusnummer(voorvoegsel, i.jongere) for i in ingediend if i.jongere}
    for nr, indiening in enumerate(ingediend, start=1):
        antwoorden = met_casusnummer(indiening, nummers).antwoorden
        datum = antwoorden.velden[definities.formulieren[indiening.formulier].datumveld]
        assert isinstance(datum, date)
        casusnummer = nummers.get(indiening.jongere, "")
        yield Ingediend(nr, str(nr), casusnummer, indiening.formulier, datum, indiening.bestandsnaam, antwoorden)
