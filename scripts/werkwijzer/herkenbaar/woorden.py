"""Text as words that compare equal however they are written: without accents, capitals, punctuation and layout."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TypeVar

from werkwijzer.namen import gewone_tekens, vouw

Reeks = tuple[str, ...]
_W = TypeVar("_W")

# Signs that belong to the letter before them, such as the vowels of Arabic, do not end a word.
_WOORD = re.compile("[^\\W_]+(?:[\u0300-\u036f\u064b-\u065f\u0670]+[^\\W_]*)*")
# The same for a text of which every sign is on a keyboard, as most texts are: every byte of a word, in small letters.
_OP_TOETSENBORD = bytes(ord(chr(b).lower()) if chr(b).isalnum() and b < 128 else ord(" ") for b in range(256))
# Letters of other scripts that look like ours: in a word that also has ours they are meant to be read as ours.
_LIJKT_OP = str.maketrans(
    "аеорсухіјѕԁһԛԝАВЕЅЗІЈКМНОРСТУХοαεικνρτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aeopcyxijsdhqwABESZIJKMHOPCTYXoaeikvptuxABEZHIKMNOPTYX"
)
_ONS = re.compile("[a-zA-Z]")


@dataclass(frozen=True)
class Woorden:
    """The words of a text in order: `kaal` to compare, `hoofdletter` and `begin` (position) as it was written."""

    kaal: list[str]
    hoofdletter: list[bool]
    begin: list[int]

    def reeksen(self, n: int) -> Iterator[Reeks]:
        """Every `n` words that stand together, in order; element i begins at word i."""
        return reeksen(self.kaal, n)


def reeksen(kaal: Sequence[str], n: int) -> Iterator[Reeks]:
    """Every `n` words that stand together, in order."""
    return zip(*(islice(kaal, i, None) for i in range(n)), strict=False)


def woorden(tekst: str) -> Woorden:
    """The words of a text with `gewone_tekens`."""
    gevonden = [(m[0], m.start()) for m in _WOORD.finditer(tekst)]
    return Woorden(
        [_KAAL[woord] for woord, _ in gevonden],
        [_HOOFDLETTER[woord[0]] for woord, _ in gevonden],
        [plek for _, plek in gevonden],
    )


@cache
def _is_hoofdletter(letter: str) -> bool:
    """In a script without capitals each letter may begin a name."""
    return letter.isupper() or (letter.isalpha() and letter.lower() == letter.upper())


def reeks(tekst: str) -> Reeks:
    """The words of a value to look for."""
    if tekst.isascii():
        return tuple(vouw(tekst.encode().translate(_OP_TOETSENBORD).decode()).split())
    return tuple(map(_KAAL.__getitem__, _WOORD.findall(gewone_tekens(tekst))))


def _kaal(woord: str) -> str:
    return vouw(woord if woord.isascii() or not _ONS.search(woord) else woord.translate(_LIJKT_OP))


class _Eenmaal(dict[str, _W]):
    """What a function makes of a text, worked out once: a site has millions of words, and few that differ."""

    def __init__(self, functie: Callable[[str], _W]) -> None:
        self.functie = functie

    def __missing__(self, tekst: str) -> _W:
        waarde = self.functie(tekst)
        if len(self) < 500_000:
            self[tekst] = waarde
        return waarde


_KAAL, _HOOFDLETTER = _Eenmaal(_kaal), _Eenmaal(_is_hoofdletter)
