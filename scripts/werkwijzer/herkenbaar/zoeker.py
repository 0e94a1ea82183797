"""Looks for what is known about people, and for what has the shape of it, in public texts.

A name is looked for as follows. First name and surname together count in any order, case and spelling. A surname or
nickname alone counts when it has four letters or more, is written with a capital, and is no ordinary word: an
ordinary word stands with a small letter in the running text of at least two pages of the same site. A first name
alone never counts: a handbook may have an example about Noor. Initials alone never count either: too much else has them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import NamedTuple

from werkwijzer.dossiers.index import Ingediend
from werkwijzer.formulieren.definitie import Formulier
from werkwijzer.herkenbaar.gezocht import PARTNERLIJST, PASSAGE, STANDAARD, Gezocht, verzamel
from werkwijzer.herkenbaar.patronen import Treffer, nationaal, patronen
from werkwijzer.herkenbaar.woorden import Reeks, Woorden, reeks, woorden
from werkwijzer.namen import gewone_tekens, vouw

PAGINAS_GEWOON = 2
# Most of these, too, begin with their first character and look behind it after that.
_CIJFERS = re.compile(r"[+(\[\d](?<![\w.,].)(?:(?<=\d)|(?<!\d)\d)(?:[ \-./()\[\]·*_~:|]{0,3}\d){8,14}(?!\w|[.,]\d)")
_NETNUMMER_LOS = re.compile(r"0(?<![\w.]0)\d{1,3}(?: ?[,;] ?|\s{0,3}\n\s{0,9})\d{6,8}(?!\w)")
_KORTE_DATUM = re.compile(r"\d{1,2}([-/.])\d{1,2}\1['’]?\d\d(?![-/\d]|[.,]\d)")
_LOSSE_LETTERS = re.compile(r"(?<![^\W_])[^\W\d_](?:(?:[ .\-_*·\t\n|/]{1,2}|[\"'], ?[\"']|, )[^\W\d_]){3,40}(?![^\W_])")
_AFGEBROKEN = re.compile(
    r"[- \t\r\n](?<=[^\W\d_][- \t\r\n])"
    r"(?:(?<=-)(?P<streep>\s{1,20})|(?<=\n)[\s>]{0,20}|(?<=[ \t\r])[ \t]{0,8}\r?\n[\s>]{0,20})(?=[^\W\d_])"
)
_RONDOM = 8  # a name has no more words than this
_UIT_REGISTER = " uit de dossiers"


@dataclass(frozen=True)
class Tekst:
    """One public text, with `gewone_tekens`. `lopend` is running text of a page; in a `titel` (the name of a file) capitals say
    nothing. Without `losse_namen` a surname alone does not count there.
    """

    inhoud: str
    lopend: bool = False
    titel: bool = False
    losse_namen: bool = True


def zoek(
    teksten: Sequence[Tekst],
    ingediend: Iterable[Ingediend],
    formulieren: Mapping[str, Formulier],
    voorvoegsels: str | Collection[str],
    toegestaan: Collection[str] = (),
    standaard: Iterable[str] = (),
) -> tuple[list[tuple[int, Treffer]], int]:
    """What is found, as (number of the text, what and where), and how many forms were read for it.

    `formulieren` are the definitions, which say where somebody is named. `toegestaan` are phrases that may be public although they look like something private. `standaard` are the texts
    of the forms themselves: that they come back in an answer gives nothing away.
    """
    begin = (voorvoegsels,) if isinstance(voorvoegsels, str) else tuple(voorvoegsels)
    mag = _per_lengte(map(reeks, toegestaan))
    ingediend = iter(ingediend)
    eerste = list(islice(ingediend, 1))
    gevonden = []
    if not eerste:  # nothing was ever filed here: the words matter only where a pattern is found
        for nr, tekst in enumerate(teksten):
            if treffers := list(patronen(tekst.inhoud, *begin)):
                gevonden += [(nr, t) for t in _niet_toegestaan(treffers, woorden(tekst.inhoud), mag)]
        return gevonden, 0
    alle = [woorden(tekst.inhoud) for tekst in teksten]
    breuken = [_breuken(tekst, w) for tekst, w in zip(teksten, alle, strict=True)]
    bekend = {kaal for w in alle for kaal in w.kaal} | {s.woord for b in breuken for s in chain.from_iterable(b)}
    openbaar = {r for w in alle for r in w.reeksen(PASSAGE)}
    eigen = {r for t in standaard for r in woorden(gewone_tekens(t)).reeksen(STANDAARD)}
    gezocht = verzamel(chain(eerste, ingediend), formulieren, bekend, openbaar, eigen)
    gewoon = gewone_woorden((w for w, tekst in zip(alle, teksten, strict=True) if tekst.lopend), toegestaan)
    for nr, (tekst, w, breuk) in enumerate(zip(teksten, alle, breuken, strict=True)):
        treffers = [
            *patronen(tekst.inhoud, *begin),
            *_bekend(tekst.inhoud, w, gezocht),
            *_los(tekst, w, gezocht, gewoon),
            *_uiteen(tekst, w, breuk, gezocht, gewoon),
        ]
        gevonden += [(nr, t) for t in _niet_toegestaan(treffers, w, mag)]
    return gevonden, gezocht.formulieren


def _niet_toegestaan(treffers: Sequence[Treffer], w: Woorden, mag: Mapping[int, Mapping[Reeks, str]]) -> list[Treffer]:
    """Those that are not part of a phrase that may be public."""
    if not treffers:
        return []
    gedekt = {plek for n, reeksen in mag.items() for i in _plekken(w, n, reeksen) for plek in range(i, i + n)}
    return [t for t in treffers if not _is_gedekt(w, t, gedekt)]


def gewone_woorden(paginas: Iterable[Woorden], toegestaan: Iterable[str] = ()) -> set[str]:
    """Words that stand with a small letter in the running text of at least `PAGINAS_GEWOON` pages, or are allowed."""
    op = Counter[str]()
    for w in paginas:
        op.update({kaal for kaal, hoofdletter in zip(w.kaal, w.hoofdletter, strict=True) if not hoofdletter})
    return {kaal for kaal, aantal in op.items() if aantal >= PAGINAS_GEWOON} | {
        r[0] for r in map(reeks, toegestaan) if len(r) == 1
    }


def _bekend(inhoud: str, w: Woorden, gezocht: Gezocht) -> Iterator[Treffer]:
    for n, reeksen in gezocht.vast.items():
        for plek in _plekken(w, n, reeksen):
            soort = reeksen[tuple(w.kaal[plek : plek + n])]
            toets = _ALLEEN_ALS.get(soort)
            if toets is None or toets(inhoud, w, plek, n):
                yield _treffer(inhoud, w, plek, n, soort, gezocht)
    if gezocht.nummers:
        for m in chain(_CIJFERS.finditer(inhoud), _NETNUMMER_LOS.finditer(inhoud)):
            if (van := gezocht.nummers.get(nationaal(m[0]))) is not None:
                yield Treffer("telefoonnummer" + _herkomst(van), *m.span())


def _is_datum(inhoud: str, w: Woorden, plek: int, n: int) -> bool:
    """Three numbers of which the year has two digits are a date only when written as one: 4-5-08, not 4, 5 and 08."""
    if n < 3 or len(w.kaal[plek + 2]) != 2 or not w.kaal[plek + 1].isdigit() or len(w.kaal[plek]) > 2:
        return True
    return bool(_KORTE_DATUM.match(inhoud, w.begin[plek])) and inhoud[w.begin[plek] - 1 : w.begin[plek]] not in "-/.,"


def _is_casusnummer(inhoud: str, w: Woorden, plek: int, n: int) -> bool:
    """The letters of the prefix with a short number are a casusnummer only when written close together: PGA-42."""
    laatste = w.begin[plek + n - 1]
    if w.kaal[plek + n - 1].isdigit() and ("\n" in inhoud[w.begin[plek] : laatste] or _DECIMAAL.match(inhoud, laatste)):
        return False
    if n != 2 or not w.kaal[plek].isalpha() or len(w.kaal[plek]) == 1 or not w.kaal[plek + 1].isdigit():
        return True
    return w.kaal[plek + 1].startswith("0") or w.kaal[plek] in _NUMMER or bool(_KORT.match(inhoud, w.begin[plek]))


_DECIMAAL = re.compile(r"\d+[.,]\d")
_NUMMER = frozenset({"casusnummer", "dossiernummer", "zaaknummer"})
_KORT = re.compile(r"[^\W\d_]+(?:-|[ ]?#|_|/|\.|:)(?!(?:19|20)\d\d)\d+(?![\d.,]\d|\+)")
_ALLEEN_ALS: Mapping[str, Callable[[str, Woorden, int, int], bool]] = {
    "geboortedatum": _is_datum,
    "casusnummer": _is_casusnummer,
}


def _los(tekst: Tekst, w: Woorden, gezocht: Gezocht, gewoon: set[str]) -> Iterator[Treffer]:
    """Surnames and nicknames alone or with a letter, where they are written as a name."""
    for n, reeksen in gezocht.los.items():
        for plek in _plekken(w, n, reeksen):
            woord = w.kaal[plek : plek + n]
            met_letter = any(len(deel) == 1 for deel in woord) and n > 1
            namen = [i for i in range(plek, plek + n) if len(w.kaal[i]) > 3 or (met_letter and len(w.kaal[i]) == 1)]
            geschreven = (
                tekst.titel
                or all(w.hoofdletter[i] for i in namen or [plek])
                or bool(_TITELS.intersection(w.kaal[max(plek - 1, 0) : plek]))
            )
            bijzonder = met_letter or (tekst.losse_namen and not gewoon.issuperset(woord))
            if (geschreven and bijzonder) or (tekst.losse_namen and _heet_zo(tekst.inhoud, w, plek, n)):
                yield _treffer(tekst.inhoud, w, plek, n, reeksen[tuple(woord)], gezocht)


def _heet_zo(inhoud: str, w: Woorden, plek: int, n: int) -> bool:
    """As somebody is called on the internet: @yara. There an ordinary word is a name too, with small letters."""
    begin = w.begin[plek]
    return bool(_HEET.search(inhoud, max(0, begin - 25), begin)) and not _DOMEIN.match(inhoud, w.begin[plek + n - 1])


_TITELS = frozenset(
    [
        "meneer",
        "mevrouw",
        "mevr",
        "mw",
        "dhr",
        "heer",
        "familie",
        "fam",
        "gezin",
        "juf",
        "juffrouw",
        "broertje",
        "zusje",
        "moeder",
        "vader",
    ]
)
_HEET = re.compile(
    r"(?:(?<![\w.])@|(?<![^\s>(])#|(?:instagram|facebook|tiktok|snapchat|twitter|youtube|linkedin|x)\.com/(?:@|add/|in/|user/)?"
    r"|\b(?:insta|instagram|snapchat|tiktok|facebook)(?:: | is | )|\bsnap(?:: | is ))$",  # "ik snap niets" is a sentence
    re.IGNORECASE,
)
_DOMEIN = re.compile(r"\w*(?:\.[a-z]{2,}\b|\s*[({\"'])")  # of an address, or a rule in a style sheet


_LANGE_NAAM = 6


class _Stuk(NamedTuple):
    """Words `van` up to `tot`, and what they are when they are one word."""

    woord: str
    van: int
    tot: int


def _breuken(tekst: Tekst, w: Woorden) -> list[list[_Stuk]]:
    """Where words may be one word: letters with a space between them, of which a name is at most one stretch, and words
    with the end of a line between them."""

    def stuk(van: int, tot: int) -> _Stuk:
        return _Stuk(vouw("".join(w.kaal[van:tot])), van, tot)

    uit = []
    for m in _LOSSE_LETTERS.finditer(tekst.inhoud):
        eerste, na = bisect_left(w.begin, m.start()), bisect_left(w.begin, m.end())
        uit.append([stuk(van, tot) for van, tot in _plekken_in(eerste, na)])
    for m in _AFGEBROKEN.finditer(tekst.inhoud):
        na = bisect_left(w.begin, m.end())
        if m["streep"] or not w.hoofdletter[na]:
            einde = stuk(na - 1, na + 1)
            uit += [[einde]] if m["streep"] or len(einde.woord) >= 6 else []
    return uit


def _plekken_in(eerste: int, na: int) -> Iterator[tuple[int, int]]:
    """Where among these letters those of a name may stand: all of them, or a longer name with other letters around it."""
    for van in range(eerste, na - 3):
        for tot in range(na, van + (3 if van == eerste else _LANGE_NAAM - 1), -1):
            if tot - van >= _LANGE_NAAM or (van, tot) == (eerste, na):
                yield van, tot


def _uiteen(
    tekst: Tekst, w: Woorden, breuken: Iterable[Iterable[_Stuk]], gezocht: Gezocht, gewoon: set[str]
) -> Iterator[Treffer]:
    """Names with a space between the letters, and names that are broken at the end of a line."""
    for stukken in breuken if gezocht.naamdelen else ():
        if stuk := next((s for s in stukken if s.woord in gezocht.naamdelen), None):
            yield from _als_een_woord(tekst, w, stuk.van, stuk.tot, gezocht, gewoon)


def _als_een_woord(
    tekst: Tekst, w: Woorden, eerste: int, na: int, gezocht: Gezocht, gewoon: set[str]
) -> Iterator[Treffer]:
    """The names that are there when words `eerste` up to `na` are one word."""
    van, tot = max(0, eerste - _RONDOM), na + _RONDOM
    heel = Woorden(
        [*w.kaal[van:eerste], vouw("".join(w.kaal[eerste:na])), *w.kaal[na:tot]],
        [*w.hoofdletter[van:eerste], w.hoofdletter[eerste] or na - eerste > 2, *w.hoofdletter[na:tot]],
        [*w.begin[van : eerste + 1], *w.begin[na:tot]],
    )
    for treffer in (*_bekend(tekst.inhoud, heel, gezocht), *_los(tekst, heel, gezocht, gewoon)):
        if treffer.begin <= w.begin[eerste] < treffer.eind:
            yield treffer


def _treffer(inhoud: str, w: Woorden, plek: int, n: int, soort: str, gezocht: Gezocht) -> Treffer:
    eind = w.begin[plek + n] if plek + n < len(w.begin) else len(inhoud)
    van = gezocht.van.get(tuple(w.kaal[plek : plek + n]), "")
    dossier = van if soort == "naam" and van != PARTNERLIJST else ""
    return Treffer(soort + (_herkomst(van) if "formulier" not in soort else ""), w.begin[plek], eind, dossier)


def _herkomst(van: str) -> str:
    return " van de partnerlijst" if van == PARTNERLIJST else _UIT_REGISTER


def _plekken(w: Woorden, n: int, reeksen: Collection[Reeks]) -> list[int]:
    """Where one of these series of `n` words begins. Mostly nowhere, which is found out without a loop in Python."""
    if not reeksen or (isinstance(reeksen, dict) and reeksen.keys().isdisjoint(w.reeksen(n))):
        return []
    return [i for i, r in enumerate(w.reeksen(n)) if r in reeksen]


def _per_lengte(reeksen: Iterable[Reeks]) -> dict[int, dict[Reeks, str]]:
    uit: dict[int, dict[Reeks, str]] = {}
    for r in filter(None, reeksen):
        uit.setdefault(len(r), {})[r] = ""
    return uit


def _is_gedekt(w: Woorden, treffer: Treffer, gedekt: set[int]) -> bool:
    """Whether every word of what was found is part of an allowed phrase."""
    if not gedekt:
        return False
    eerste, na = bisect_right(w.begin, treffer.begin) - 1, bisect_left(w.begin, treffer.eind)
    return gedekt.issuperset(range(max(eerste, 0), na))
