"""Puts a form that is filled in beforehand in the folder `uitgegeven`, and notes in the log whom it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import count
from pathlib import Path

from werkwijzer.casus.casus import standen
from werkwijzer.casus.stand import GEEN_GROEP, Stand
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.register import Register
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.werkboek import maak_werkboek
from werkwijzer.fouten import GebruikersFout
from werkwijzer.kalender import Kwartaal, toon_datum
from werkwijzer.paden import Paden
from werkwijzer.schijf import schrijf_veilig
from werkwijzer.volgsysteem.lijsten.werklijst import Blad, werklijst
from werkwijzer.volgsysteem.rechten.verzoeken import beperking
from werkwijzer.volgsysteem.voorinvullen.overleggen import herijkingslijst, politielijst, te_herijken, te_vragen

MAP = "uitgegeven"


def geef_uit(register: Register, naam: str, inhoud: bytes, opdracht: str, over: Iterable[str], formulier: str) -> Path:
    """Write a workbook to the folder `uitgegeven`; returns where it is.

    A file that is there already may have been filled in: the new one then gets a number.
    """
    map_ = register.paden.prive / MAP
    namen = (f"{naam}{f' ({n})' if n > 1 else ''}.xlsx" for n in count(1))
    pad = next(p for p in map(map_.joinpath, namen) if not p.exists() or p.read_bytes() == inhoud)
    if not pad.exists():
        schrijf_veilig(pad, inhoud)
        for casusnummer in over:
            register.logboek.schrijf(opdracht, "uitgegeven", casusnummer=casusnummer, formulier=formulier)
    return pad


def geef_herijking_uit(paden: Paden, definities: Definities, datum: date, jeugdgroep: str = "") -> tuple[Path, int]:
    """Issue the form of the review on `datum`; returns where it is and how many young people are on it.

    Raises GebruikersFout for an unknown group, and when nobody is due.
    """
    jeugdgroep = _groep(jeugdgroep, definities) if jeugdgroep else ""
    with open_register(paden, definities) as register:
        allen = _onbeperkt(register, standen(register.index.formulieren(), register.akten(), datum), datum)
        lijst = te_herijken(allen.values(), datum, definities, jeugdgroep)
        if not lijst:
            raise GebruikersFout(
                f"Voor {toon_datum(datum)} is niemand aan de beurt. Er is geen lijst gemaakt."
                + ("" if jeugdgroep else " Gaat het om een jeugdgroep? Gebruik dan --groep.")
            )
        werkboek = maak_werkboek(
            definities, definities.formulieren["herijking"], herijkingslijst(lijst, datum, definities, jeugdgroep)
        )
        naam = " ".join(filter(None, ["herijking", datum.isoformat(), jeugdgroep]))
        over = [stand.casusnummer for stand in lijst]
        return geef_uit(register, naam, werkboek, "herijking", over, "herijking"), len(lijst)


def _onbeperkt(register: Register, allen: Mapping[str, Stand], dag: date) -> dict[str, Stand]:
    """Without whom the use is restricted (AVG art. 18): their names go to nobody until that is settled."""
    return {nummer: stand for nummer, stand in allen.items() if not beperking(register, nummer, dag)}


def _groep(tekst: str, definities: Definities) -> str:
    """The code of a prioritised group that somebody named. Raises GebruikersFout when there is no such group."""
    [veld] = [v for v in definities.formulieren["herijking"].losse_velden if v.code == "jeugdgroep"]
    groepen = {code: naam for code, naam in definities.keuzes(veld).items() if code != GEEN_GROEP}
    for code, naam in groepen.items():
        if tekst.casefold() in (code.casefold(), naam.casefold()):
            return code
    raise GebruikersFout(f"Jeugdgroep '{tekst}' is niet bekend. Kies uit: {', '.join(groepen.values())}.")


def geef_meldingen_uit(paden: Paden, definities: Definities, kwartaal: Kwartaal, dag: date) -> tuple[Path, Path, int]:
    """Issue, on `dag`, the police form for a quarter and the list of whom it may be about; returns both, and how many those are.

    Raises GebruikersFout when the police may be asked about nobody.
    """
    with open_register(paden, definities) as register:
        allen = standen(register.index.formulieren(), register.akten(), kwartaal.eind)
        lijst = te_vragen(_onbeperkt(register, allen, dag), kwartaal, definities)
        if not lijst:
            raise GebruikersFout(f"In {kwartaal} was niemand in de aanpak of kort daarvoor. Er is niets gemaakt.")
        geboren = [stand.geboren or "onbekend" for stand, _, _ in lijst]
        blad = Blad(
            "Jongeren",
            f"Over wie de politie meldt, {kwartaal}",
            "Meld alleen feiten van deze jongeren, en alleen op deze dagen. Vernietig deze lijst na het invullen.",
            ("Casusnummer", "Naam", "Geboren", "Vanaf", "Tot en met"),
            (18, 34, 14, 14, 14),
            [
                (stand.casusnummer, stand.naam or "–", dag, van, tot)
                for (stand, van, tot), dag in zip(lijst, geboren, strict=True)
            ],
        )
        over = [stand.casusnummer for stand, _, _ in lijst]
        gemeente = definities.profiel.gemeente
        fictief = " · verzonnen gegevens" if gemeente.fictief else ""
        namen = werklijst([blad], kwartaal.eind, f"Vertrouwelijk · gemeente {gemeente.naam}{fictief}")
        leeg = maak_werkboek(definities, definities.formulieren["meldingen"], politielijst(kwartaal, definities))
        jongeren = geef_uit(register, f"meldingen {kwartaal} jongeren", namen, "meldingen", over, "meldingen")
        return geef_uit(register, f"meldingen {kwartaal}", leeg, "meldingen", [], "meldingen"), jongeren, len(lijst)
