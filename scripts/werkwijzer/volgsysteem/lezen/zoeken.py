"""Searching for a young person by whatever somebody remembers: a name, a date, a number, a school.

Every part of the question is compared with every word that can be searched, in any order and tolerant of spelling.
A dossier's score is the mean of how well each part fits; why it was found is said per part.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.kalender import MAANDEN, toon_datum
from werkwijzer.namen import kern, naamwoorden
from werkwijzer.volgsysteem.lezen.zoekindex import Kaart, Zoekindex, cijfers

DREMPEL = 60  # a lower score is no hit
_NAMEN = {"naam": "de naam", "alias": "de bijnaam", "school": "school of werk"}
_MAAND = "|".join(sorted((*MAANDEN, *(m[:3] for m in MAANDEN), "mrt"), key=len, reverse=True))
_DATUM = re.compile(
    rf"\b(?:(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}})|(\d{{1,2}})[-/. ](\d{{1,2}}|{_MAAND})[-/. ](\d{{4}}|\d{{2}})"
    r"|(\d{2})(\d{2})((?:19|20)\d{2})|((?:19|20)\d{2})(\d{2})(\d{2}))\b",
    re.IGNORECASE,
)
_CASUS = re.compile(r"\b[a-z]{2,6}[ \-–—_]*(\d{1,5})[ \-–—_]*([a-z])\b", re.IGNORECASE)
_TELEFOON = re.compile(r"(?<!\w)\+?\d[\d\- ()]{6,}\d\b")


@dataclass(frozen=True)
class Deel:
    """One part of the question: as typed, and what to look for. `waarden` of a date are ISO dates."""

    getypt: str
    soort: Literal["nummer", "datum", "telefoon", "woord"]
    waarden: tuple[str, ...]


@dataclass(frozen=True)
class Treffer:
    """One dossier that was found: how well it fits (0–100), and why."""

    kaart: Kaart
    score: int
    redenen: tuple[str, ...]


@dataclass(frozen=True)
class Uitslag:
    """The best of what was found, and how many dossiers fit in all."""

    treffers: tuple[Treffer, ...]
    totaal: int


class _Past(NamedTuple):
    """One part of the question fits one kenmerk of a dossier. `kenmerk` is its number on the card, -1 the number."""

    score: float
    kenmerk: int
    hoe: str


def vraagdelen(vraag: str) -> list[Deel]:
    """The parts of a question, whatever their order."""
    delen: list[Deel] = []
    rest = vraag
    for patroon, maak in ((_DATUM, _datumdeel), (_CASUS, _nummerdeel), (_TELEFOON, _telefoondeel)):
        for gevonden in list(patroon.finditer(rest)):
            deel = maak(gevonden)
            if deel:
                delen.append(deel)
                rest = rest.replace(gevonden.group(), " ", 1)
    for woord in kern(naamwoorden(rest)):
        delen.append(Deel(woord, "nummer" if woord.isdecimal() and len(woord) <= 5 else "woord", (woord,)))
    return delen


def zoek(index: Zoekindex, vraag: str, hoogstens: int = 10) -> Uitslag:
    """The dossiers that fit the question, best first. An empty question finds nothing."""
    delen = vraagdelen(vraag)
    past: list[dict[str, list[_Past]]] = [defaultdict(list) for _ in delen]
    scores: dict[str, float] = defaultdict(float)
    for per_dossier, deel in zip(past, delen, strict=True):
        for casusnummer, gevonden in _vind(index, deel):
            per_dossier[casusnummer].append(gevonden)
        for casusnummer, alle in per_dossier.items():
            scores[casusnummer] += max(alle).score / len(delen)
    goed = sorted((c for c, s in scores.items() if s >= DREMPEL), key=lambda c: (-scores[c], c))
    treffers = []
    for casus in goed[:hoogstens]:
        kaart = index.kaart(casus)
        treffers.append(
            Treffer(
                kaart, int(scores[casus] + 1e-9), tuple(_redenen(kaart, delen, [per.get(casus, []) for per in past]))
            )
        )
    return Uitslag(tuple(treffers), len(goed))


# --- reading the question ------------------------------------------------------------------------


def _datumdeel(gevonden: re.Match[str]) -> Deel | None:
    d = gevonden.groups()
    if d[0]:
        delen = (d[0], d[1], d[2])
    elif d[3]:
        delen = (d[5], d[4], d[3])
    else:
        delen = (d[8], d[7], d[6]) if d[6] else (d[9], d[10], d[11])
    maand = _maand(delen[1])
    jaren = [delen[0]] if len(delen[0]) == 4 else [f"20{delen[0]}", f"19{delen[0]}"]
    dagen = []
    for jaar in jaren:
        try:
            dagen.append(date(int(jaar), maand, int(delen[2])).isoformat())
        except ValueError:
            continue
    return Deel(gevonden.group(), "datum", tuple(dagen)) if dagen else None


def _maand(tekst: str) -> int:
    if tekst.isdecimal():
        return int(tekst)
    kort = tekst.casefold()[:3]
    return next((nr for nr, naam in enumerate(MAANDEN, start=1) if naam[:3] == kort), 3)  # mrt: maart


def _nummerdeel(gevonden: re.Match[str]) -> Deel:
    return Deel(gevonden.group(), "nummer", (gevonden[1], gevonden[2].upper()))


def _telefoondeel(gevonden: re.Match[str]) -> Deel:
    return Deel(gevonden.group(), "telefoon", (cijfers(gevonden.group()),))


# --- comparing -----------------------------------------------------------------------------------


def _vind(index: Zoekindex, deel: Deel) -> Iterator[tuple[str, _Past]]:
    match deel.soort:
        case "nummer":
            yield from _op_nummer(index, deel)
            if len(deel.waarden) == 1:  # only digits: perhaps a year of birth, or part of the name of a school
                yield from _op_woord(index, deel)
                yield from _op_jaar(index, deel.waarden[0])
        case "datum":
            yield from _op_datum(index, deel)
        case "telefoon":
            yield from _op_telefoon(index, deel)
        case "woord":
            yield from _op_woord(index, deel)


def _op_nummer(index: Zoekindex, deel: Deel) -> Iterator[tuple[str, _Past]]:
    volgnr, letter = int(deel.waarden[0]), deel.waarden[1:]
    if not volgnr:
        return
    kern = maak_casusnummer("X", volgnr)[1:]  # -00042-W
    anders = bool(letter) and letter[0] != kern[-1]
    score = 80 if anders else 100
    hoe = "lijkt op het casusnummer, maar de letter is anders" if anders else "is het casusnummer"
    for casus in index.casusnummers():
        if casus.endswith(kern):
            yield casus, _Past(score, -1, hoe)
    samengevoegd = [nummer for nummer in index.woorden("nummer") if nummer.endswith(kern)]
    for nummer, casus, _ in index.vindplaatsen("nummer", samengevoegd):
        yield casus, _Past(score, -1, f"is {nummer}, dat met dit dossier is samengevoegd")


def _op_jaar(index: Zoekindex, jaar: str) -> Iterator[tuple[str, _Past]]:
    if len(jaar) == 4:
        dagen = [dag for dag in index.woorden("geboren") if dag.startswith(jaar)]
        for _, casus, nr in index.vindplaatsen("geboren", dagen):
            yield casus, _Past(90, nr, "is het geboortejaar")


def _op_datum(index: Zoekindex, deel: Deel) -> Iterator[tuple[str, _Past]]:
    """The same date; or one with one digit else, or with day and month the other way round."""
    dagen: dict[str, tuple[float, str]] = {}
    bekend = index.woorden("geboren")
    for gezocht in deel.waarden:
        omgekeerd = f"{gezocht[:5]}{gezocht[8:]}-{gezocht[5:7]}"
        for dag in bekend:
            if dag == gezocht:
                dagen[dag] = (100, "is de geboortedatum")
            elif dag == omgekeerd or sum(a != b for a, b in zip(dag, gezocht, strict=True)) == 1:
                dagen.setdefault(dag, (75, "lijkt op de geboortedatum"))
    for dag, casus, nr in index.vindplaatsen("geboren", dagen):
        yield casus, _Past(dagen[dag][0], nr, dagen[dag][1])


def _op_telefoon(index: Zoekindex, deel: Deel) -> Iterator[tuple[str, _Past]]:
    gelijk = [nummer for nummer in index.woorden("telefoon") if deel.waarden[0] in nummer]
    for _, casus, nr in index.vindplaatsen("telefoon", gelijk):
        yield casus, _Past(100, nr, "is een telefoonnummer in het dossier")


def _op_woord(index: Zoekindex, deel: Deel) -> Iterator[tuple[str, _Past]]:
    for soort in _NAMEN:
        lijkt = gelijkenis(deel.waarden[0], index.woorden(soort))
        for woord, casus, nr in index.vindplaatsen(soort, lijkt):
            yield casus, _Past(lijkt[woord], nr, _hoe(lijkt[woord], begin=woord.startswith(deel.waarden[0])))


def gelijkenis(gezocht: str, woorden: Iterable[str]) -> Mapping[str, float]:
    """The words that look like `gezocht`, with how much (0–100).

    One typing error (another, a missing or an extra letter, or two that changed places) in up to four letters, two
    in up to eight, three in more. A word that only begins with it counts for 90, when at least three letters are given.
    """
    fouten = 1 if len(gezocht) <= 4 else 2 if len(gezocht) <= 8 else 3
    kandidaten = list(woorden)
    op_afstand = process.extract(gezocht, kandidaten, scorer=OSA.distance, score_cutoff=fouten, limit=None)
    gevonden: dict[str, float] = {}
    for woord, afstand, _ in op_afstand:
        score = 100 * (1 - afstand / max(len(woord), len(gezocht)))
        if score >= DREMPEL:
            gevonden[woord] = score
    if len(gezocht) >= 3:
        for woord in kandidaten:
            if woord != gezocht and woord.startswith(gezocht):
                gevonden[woord] = 90
    return gevonden


def _hoe(score: float, *, begin: bool) -> str:
    if score == 100:
        return "staat in"
    return "is het begin van" if begin and score == 90 else f"lijkt voor {score:.0f} % op"


def _redenen(kaart: Kaart, delen: list[Deel], per_deel: list[list[_Past]]) -> Iterator[str]:
    """In words per part of the question why it fits; of equals the kenmerk that most parts point at."""
    hoe_vaak: dict[int, int] = defaultdict(int)
    for past in per_deel:
        for nr in {p.kenmerk for p in past}:
            hoe_vaak[nr] += 1
    for deel, past in zip(delen, per_deel, strict=True):
        if not past:
            yield f"“{deel.getypt}” staat niet in het dossier"
            continue
        beste = max(past, key=lambda p: (p.score, hoe_vaak[p.kenmerk], -p.kenmerk))
        if beste.kenmerk < 0:
            yield f"“{deel.getypt}” {beste.hoe}"
            continue
        kenmerk = kaart.kenmerken[beste.kenmerk]
        if kenmerk.soort == "geboren":
            yield f"“{deel.getypt}” {beste.hoe}: {toon_datum(date.fromisoformat(kenmerk.tekst))}"
        elif kenmerk.soort == "telefoon":
            yield f"“{deel.getypt}” {beste.hoe}: {kenmerk.tekst}"
        else:
            yield f"“{deel.getypt}” {beste.hoe} {_NAMEN[kenmerk.soort]}: {kenmerk.tekst}"
