"""A part of a municipality goes its own way: the dossiers of some districts into a folder of their own.

Reports about more young people go over as extracts, with only those who go. When that is confirmed, the dossiers are
destroyed here as any other, with certificates: what is left here is an extract too.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from werkwijzer.casus.casus import Casus, casussen
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.register import Register
from werkwijzer.dossiers.vernietigen import vernietig
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.profiel import lees_profiel
from werkwijzer.schijf import schrijf_veilig, verwijder
from werkwijzer.volgsysteem.uitvoer.overgang import (
    AFSPLITSEN,
    Bron,
    bouw,
    eis_klaar,
    eis_leeg_postvak,
    eis_niets_erbij,
    in_aanbouw,
    lees_voorstel,
    nieuwe_paden,
    zet,
    zet_voorstel,
)
from werkwijzer.volgsysteem.uitvoer.samengaan import als_toml, eis_voorvoegsel
from werkwijzer.volgsysteem.uitvoer.uitvoeren import projectbestanden


@dataclass(frozen=True)
class Afgesplitst:
    """What was made: the numbers that go, and how many forms. `zonder_wijk`: of how many nobody knows the district."""

    dossiers: tuple[str, ...]
    formulieren: int
    uittreksels: int
    zonder_wijk: int


def stel_voor(register: Register, doel: Path, wijken: Collection[str], naam: str, voorvoegsel: str) -> Afgesplitst:
    """Make the new folder with the dossiers of these districts. Nothing changes here.

    Raises GebruikersFout, with nothing left behind.
    """
    eis_klaar(register, doel)
    profiel = register.definities.profiel
    eis_voorvoegsel(voorvoegsel)
    if voorvoegsel in profiel.gemeente.alle_voorvoegsels:
        raise GebruikersFout(
            f"Nummers met {voorvoegsel} zijn er hier al. Kies een ander begin, anders komt een nummer twee keer voor."
        )
    codes = {namen: w.code for w in profiel.lijsten.wijken for namen in (w.code, *w.namen)}
    if onbekend := [w for w in wijken if w not in codes]:
        raise GebruikersFout(
            f"Deze wijk staat niet in het profiel: {', '.join(onbekend)}. Kies uit: {', '.join(w.naam for w in profiel.lijsten.wijken)}."
        )
    gekozen = {codes[w] for w in wijken}
    alle = [
        c for c in casussen(register.index.formulieren(), register.akten()).values() if register.index.bestaat(c.nummer)
    ]
    gaan = [c for c in alle if _wijk(c) in gekozen]
    if not gaan:
        raise GebruikersFout("Er is niemand uit deze wijk. Er is niets gemaakt.")
    nummers = frozenset(n for c in gaan for n in register.nummers_van(c.nummer))
    bron = Bron(
        register.paden.prive, tuple(register.logboek.regels()), register.definities, profiel.gemeente.naam, houd=nummers
    )
    with in_aanbouw(doel.resolve()) as paden:
        for bestand, inhoud in projectbestanden(register):
            if not bestand.startswith("project/data/openbaar/"):  # published by the municipality that it was
                zet(paden.prive.parent / bestand, inhoud)
        zet(paden.profiel, _profiel(register.paden.profiel, naam, voorvoegsel).encode())
        over = bouw(paden, (bron,), AFSPLITSEN)
        zet_voorstel(paden, AFSPLITSEN, register.paden.prive, bron.regels, (c.nummer for c in gaan))
    zonder = sum(_wijk(c) is None for c in alle)
    return Afgesplitst(tuple(c.nummer for c in gaan), over.formulieren, over.uittreksels, zonder)


def bevestig(register: Register, map_: Path, vandaag: date) -> Iterator[str]:
    """Let the new folder hold, and destroy here what went over; yields each number. Goes on where it was stopped.

    Raises GebruikersFout when something here is not there.
    """
    paden = nieuwe_paden(map_.resolve())
    voorstel = lees_voorstel(paden, AFSPLITSEN, register.paden.prive)
    if not voorstel.get("bezig"):
        eis_niets_erbij(list(register.logboek.regels()), voorstel)
    eis_leeg_postvak(register.paden.postvak_in)
    profiel = lees_profiel(paden.profiel)
    with open_register(paden, lees_definities(paden.formulieren, profiel)) as nieuw:
        nieuw.eis_volledig("Er is niets bevestigd: de nieuwe map is niet volledig.")
        daar = {f.sha256 for f in nieuw.index.formulieren(alle=True)}
    nog = [n for n in voorstel["dossiers"] if register.index.bestaat(n)]
    for nummer in nog:
        if any(
            f.casusnummer and f.sha256 not in daar for f in register.index.formulieren(casusnummer=nummer, alle=True)
        ):
            raise GebruikersFout(
                f"In dossier {nummer} staat iets wat niet in de nieuwe map staat. Het dossier blijft hier. Vraag de beheerder."
            )
    schrijf_veilig(paden.overgang, json.dumps({**voorstel, "bezig": True}).encode())
    for nummer in nog:
        vernietig(register, nummer, "afgesplitst", vandaag, f"gemeente {profiel.gemeente.naam}")
        yield nummer
    with open_register(paden, lees_definities(paden.formulieren, profiel)) as nieuw:
        nieuw.logboek.schrijf(AFSPLITSEN, "bevestigd")
    verwijder(paden.overgang)


def _wijk(casus: Casus) -> str | None:
    return casus.persoon.aanmelding.wijk


def _profiel(ons: Path, naam: str, voorvoegsel: str) -> str:
    """The profile of the part that goes: the same lists, so that filed answers keep their meaning; a name and numbers of
    its own, and the old numbers as they are."""
    profiel = tomllib.loads(ons.read_text(encoding="utf-8"))
    gemeente = profiel["gemeente"]
    gemeente["ook"] = [gemeente["voorvoegsel"], *gemeente.get("ook", [])]
    gemeente |= {"naam": naam, "voorvoegsel": voorvoegsel}
    profiel.pop("bevolking", None)  # the inhabitants of the whole
    return f"# Profiel van een gemeente die is afgesplitst. Kijk het na voordat je bevestigt.\n\n{als_toml(profiel)}"
