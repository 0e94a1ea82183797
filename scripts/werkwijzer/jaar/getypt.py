"""What people type beside the figures passes the same rule as the figures: no number that the report withholds.

The base of a goal, a figure from outside that is about the young people, and numbers of persons in the story.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from werkwijzer.indicatoren.declaratie import Indicator as Declaratie
from werkwijzer.jaar.geheugen import Geheugen
from werkwijzer.jaar.onthulling import Oordeel
from werkwijzer.jaar.publicatie import Doel, Duiding, Indicator, Jaarpublicatie
from werkwijzer.kalender import TELWOORDEN
from werkwijzer.namen import gewone_tekens

_WIE = (
    r"jongeren?|jongens?|meisjes?|meiden|persoon|personen|trajecten|traject|deelnemers?|kind|kinderen|broers?|zussen|"
    r"vrouw|vrouwen|man|mannen|dossiers?|casussen|casus|gezin|gezinnen|leden|lid"
)
_GETAL = rf"\d+|eén|{'|'.join(TELWOORDEN[1:])}"
_PERSONEN = re.compile(
    rf"\b({_GETAL})(?:\s+van\s+(?:de|onze)\s+({_GETAL}))?\s+(?:(?!en\b|of\b|van\b)[\w-]+\s+){{0,2}}?(?:{_WIE})\b",
    re.IGNORECASE,
)
_OVER_PERSONEN = re.compile(rf"\b(?:{_WIE})\b", re.IGNORECASE)


def verraadt(
    nieuw: Jaarpublicatie,
    geheugen: Geheugen,
    jaren: Mapping[int, Jaarpublicatie],
    declaraties: Mapping[str, Declaratie],
) -> list[str]:
    """What was typed and says more than the figures do: one sentence each, in Dutch, with the figure's name."""
    uit = [f"doel {i.code}: {zin}" for i in nieuw.indicatoren if i.doel and (zin := _basis(i, i.doel, nieuw, jaren))]
    cijfers = [(c.naam, c.waarde) for c in nieuw.context]
    cijfers += [(f"{i.naam} {i.eenheid}", i.waarde) for i in nieuw.indicatoren if i.herkomst and i.waarde is not None]
    for naam, waarde in cijfers:
        een_op_een = "per 1.000" not in naam  # a rate is no number of persons
        if een_op_een and 0 < waarde < nieuw.drempel and waarde == int(waarde) and _OVER_PERSONEN.search(naam):
            uit.append(f"cijfer van buiten '{naam}': {waarde:g} gaat over minder dan {nieuw.drempel} jongeren")
    verborgen = _verborgen(geheugen, declaraties)
    getoond = set(_getoond(nieuw)) | {n for j in jaren.values() for n in _getoond(j)}
    for waar, tekst in _teksten(nieuw.duiding or Duiding()):
        for getal, stuk in _aantallen(tekst):
            if 0 < getal < nieuw.drempel:
                uit.append(f"{waar}: '{stuk}' gaat over minder dan {nieuw.drempel} jongeren")
            elif getal not in getoond and getal in verborgen:
                uit.append(f"{waar}: '{stuk}' is precies het aantal van {verborgen[getal]}, dat het verslag niet toont")
    return uit


def _basis(cijfer: Indicator, doel: Doel, nieuw: Jaarpublicatie, jaren: Mapping[int, Jaarpublicatie]) -> str:
    if doel.basis is None:
        return ""
    jaar = nieuw if doel.basisjaar in (None, nieuw.jaar) else jaren.get(doel.basisjaar or 0)
    toen = next((i for i in jaar.indicatoren if i.code == cijfer.code), None) if jaar else None
    if toen is not None and toen.onderdrukt and doel.basisjaar is not None:
        return f"de basis ({doel.basis:g}) is het cijfer '{cijfer.naam}' over {doel.basisjaar}, en dat is niet getoond"
    procent = cijfer.eenheid in ("%", "dagen") or bool(cijfer.herkomst) or cijfer.niveau == "effect"
    if toen is None and not procent and 0 < doel.basis < nieuw.drempel and doel.basis == int(doel.basis):
        return f"de basis ({doel.basis:g}) gaat over minder dan {nieuw.drempel} jongeren"
    return ""


def _teksten(duiding: Duiding) -> Iterator[tuple[str, str]]:
    """The story, without the example: that is made up, or changed so far that its numbers say nothing."""
    for veld in ("ontwikkelingen", "successen", "knelpunten"):
        if tekst := getattr(duiding, veld):
            yield veld, tekst
    for nr, v in enumerate(duiding.raadsvragen, start=1):
        yield f"raadsvraag {nr}", f"{v.vraag} {v.antwoord}"


def _aantallen(tekst: str) -> Iterator[tuple[int, str]]:
    """Every number of persons in a text, with the words around it."""
    for gevonden in _PERSONEN.finditer(gewone_tekens(tekst)):
        for getal in gevonden.groups():
            if getal:
                woord = getal.casefold().replace("eén", "één")  # a capital at the begin of a sentence has no accent
                n = TELWOORDEN.index(woord) if woord in TELWOORDEN else int(woord)
                yield n, " ".join(gevonden[0].split())


def _getoond(jaar: Jaarpublicatie) -> Iterator[float]:
    for i in jaar.indicatoren:
        yield from (n for n in (i.waarde, i.teller, i.noemer) if n is not None)
    for t in jaar.tabellen:
        yield from (n for rij in t.cellen for n in rij if n is not None)


def _verborgen(geheugen: Geheugen, declaraties: Mapping[str, Declaratie]) -> dict[int, str]:
    """The true numbers of indicators that are withheld, with the name of the figure."""
    uit: dict[int, str] = {}
    for i in declaraties.values():
        for sleutel in (i.code, i.teller, i.noemer):
            if sleutel in geheugen.oordelen and geheugen.oordelen[sleutel] is not Oordeel.GETOOND:
                uit.setdefault(geheugen.boek.aantallen[sleutel], f"'{i.naam}' ({i.code})")
    return uit
