"""The casusnummer: a serial number with a check letter, never derived from anything about the person.

`PGA-00042-W`: the municipality's prefix, a serial number, and a letter that catches a mistyped or swapped digit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

OEFENEN = "OEFEN"  # the prefix in a folder to practise in, which no municipality has
_LETTERS = "ABCDEFGHJKLMNPQRSTVWXYZ"  # 23, a prime: every single-digit error and every swap gives another letter
_VORM = re.compile(r"([A-Z]{2,6})[ \-–—_]*(\d{1,5})[ \-–—_]*([A-Z])")
_IN_TEKST = re.compile(rf"(?<![^\W_]){_VORM.pattern}(?![^\W_])")


def maak_casusnummer(voorvoegsel: str, volgnummer: int) -> str:
    """The casusnummer for serial number 1–99999. ValueError outside that range."""
    if not 1 <= volgnummer <= 99_999:
        raise ValueError(f"volgnummer {volgnummer} past niet in een casusnummer")
    return f"{voorvoegsel}-{volgnummer:05d}-{_LETTERS[volgnummer % 23]}"


def lees_casusnummer(tekst: str, *voorvoegsels: str) -> str | None:
    """The canonical casusnummer for what a person typed (other case, spaces, no zeros), or None."""
    gevonden = _VORM.fullmatch(tekst.strip().upper())
    if not gevonden or gevonden[1] not in voorvoegsels or not int(gevonden[2]):
        return None
    nummer = maak_casusnummer(gevonden[1], int(gevonden[2]))
    return nummer if nummer[-1] == gevonden[3] else None


def casusnummers_in(tekst: str, *voorvoegsels: str) -> Iterator[str]:
    """The casusnummers in a text with `gewone_tekens`: with one of the prefixes in any spelling, else as they are printed."""
    for m in _IN_TEKST.finditer(tekst.upper()):
        if nummer := lees_casusnummer(m[0], *voorvoegsels):
            yield nummer
        elif is_casusnummer(m[0]):
            yield m[0]


def bedoeld_casusnummer(tekst: str, voorvoegsel: str) -> str | None:
    """What somebody may have meant who typed only the digits, or another check letter; None when that is no number.

    A question to ask, never an answer: the letter is there to catch a wrong digit.
    """
    cijfers = re.findall(r"\d+", tekst)
    if len(cijfers) != 1 or not 1 <= int(cijfers[0]) <= 99_999:
        return None
    return maak_casusnummer(voorvoegsel, int(cijfers[0]))


def is_casusnummer(tekst: str) -> bool:
    """Whether this is a canonical casusnummer, of whatever municipality."""
    voorvoegsel, _, _ = tekst.partition("-")
    return lees_casusnummer(tekst, voorvoegsel) == tekst


def voorbeeldnummer(voorvoegsel: str) -> str:
    """The number that forms and handbook show as an example: number 0, which is never issued to anybody."""
    return f"{voorvoegsel}-00000-{_LETTERS[0]}"


def oefennummers() -> tuple[str, ...]:
    """The numbers of a folder to practise in that the exercises in the handbook may name."""
    return tuple(maak_casusnummer(OEFENEN, nr) for nr in range(1, 10))


def is_voorbeeldnummer(tekst: str, voorvoegsel: str) -> bool:
    """Whether somebody typed over the example, with whatever letter."""
    gevonden = _VORM.fullmatch(tekst.strip().upper())
    return gevonden is not None and gevonden[1] == voorvoegsel and not int(gevonden[2])


def volgnummer(casusnummer: str) -> int:
    """The serial number in a canonical casusnummer."""
    return int(casusnummer.split("-")[1])
