"""When two names are the same name: the one place where spelling is taken away from a name, and signs from a text.

Duplicates, search, destruction and the privacy gate all ask here, so that who is found by one is found by each.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache

# Words before a surname that people write, shorten or leave out. Those of the population register (BRP, table 36)
# that are more than one letter, and how people shorten them.
_TABEL_36 = """
    aan af al bij bin ben bint boven d da dal dalla das de deca degli dei del della den der des di die do don dos du el
    het ibn in l la las le les lo los onder op oul ould over s t te ten ter tho thoe toe toel tot uijt uit uyt van vom
    von voor vor zu zum zur"""
TUSSENVOEGSELS = frozenset(f"{_TABEL_36} v vd vdr vande vanden vander".split())
# Letters that Unicode does not take apart into a letter and an accent, and what stands for an apostrophe. The rings
# and hooks of transliterated Arabic count as letters, but hardly anybody writes them.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ə": "e"}
    | {"ŋ": "n", "ĸ": "k", "ƒ": "f"}
    | dict.fromkeys("’‘‛`´′ʼʻˈ", "'")
    | dict.fromkeys("ʾʿˊˋـ")
    | {"ى": "ي", "ی": "ي", "ک": "ك"}
)
_ZELFDE_DAG, _ZONDER_DATUM = 85, 92  # likeness, of 100, from which two names may be of one person
_VOORLETTERS = re.compile(r"\b[A-Z]\.(?: ?[A-Za-z]\.)+")
_ZINSEINDE = (".", "!", "?", ":", "\n")
_WOORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_BIJZONDER = re.compile(r"[^\x00-\x5f\x61-\x7f]+")  # all but ASCII, and the one sign of it that may be an apostrophe
# An apostrophe joins (M'hamed, O'Brien), unless it stands for a word (d'Hondt, van't Hof) or a genitive (Bakema's).
_LOSSE_LETTER = re.compile(r"(?<=\b[dl])'|'(?=[ts]\b)")

# What Word and phones make of a hyphen, a space or a letter: the signs on a keyboard.
_OP_TOETSENBORD = (
    dict.fromkeys("‐‑‒–—―−﹘﹣－", "-")
    | dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
    )
    | {chr(code + 0xFEE0): chr(code) for code in range(0x21, 0x7F)}
    | {"․": ".", "⁄": "/", "∕": "/"}
    | {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in (*range(0x24B6, 0x24EB), *range(0x2460, 0x2469))}
    | dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True))
)
_WISKUNDIG = re.compile("[\U0001d400-\U0001d7ff]")  # letters of formulas
_ONZICHTBAAR = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20dd-\u20e4\u3164\ufe00-\ufe0f\ufeff"
    "\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)


def gewone_tekens(tekst: str) -> str:
    """With the hyphens, spaces and digits of a keyboard, composed letters, and nothing invisible. Lines stay lines."""
    if tekst.isascii():
        return tekst
    tekst = unicodedata.normalize("NFC", tekst)
    for teken in set(
        tekst
    ):  # a text of megabytes has few that differ: sooner replaced one by one than looked for together
        if (gewoon := _gewoon_teken(teken)) != teken:
            tekst = tekst.replace(teken, gewoon)
    return tekst


@lru_cache(maxsize=10_000)
def _gewoon_teken(teken: str) -> str:
    anders = unicodedata.normalize("NFKC", teken) if _WISKUNDIG.match(teken) else _OP_TOETSENBORD.get(teken, teken)
    return _ONZICHTBAAR.sub("", "".join(str(unicodedata.digit(t)) if t.isdecimal() else t for t in anders))


def vouw(tekst: str) -> str:
    """The text without accents and capitals, y for ij. Names that people hear as one name are then the same text."""
    kaal = tekst.casefold()
    if "`" in kaal or not kaal.isascii():
        kaal = _BIJZONDER.sub(_ontleed, kaal)
    return kaal.replace("ij", "y")


def _ontleed(stuk: re.Match[str]) -> str:
    """Letters without their accents. Letter by letter gives the same as a whole text, for the accents go: and a text of
    megabytes has few."""
    letters = unicodedata.normalize("NFKD", stuk[0].translate(_LETTERS))
    return "".join(t for t in letters if not unicodedata.combining(t))


def naamwoorden(tekst: str) -> list[str]:
    """The words of a name, or of a text in which a name is looked for, in the spelling in which they are compared."""
    return _woorden(vouw(tekst))


def _woorden(gevouwen: str) -> list[str]:
    return [woord.replace("'", "") for woord in _WOORD.findall(_LOSSE_LETTER.sub(" ", gevouwen))]


def kern(woorden: Sequence[str]) -> list[str]:
    """The words of a surname without 'van', 'de' and the like; all of them when nothing else is left."""
    return [w for w in woorden if w not in TUSSENVOEGSELS] or list(woorden)


def sleutel(naam: str, *, met_voornaam: bool = False) -> str:
    """A surname as one key to compare by. `met_voornaam`: a whole name, of which the first word is never a 'van'."""
    woorden = naamwoorden(naam)
    return " ".join([*woorden[:1], *kern(woorden[1:])] if met_voornaam else kern(woorden))


def alle_namen(velden: Mapping[str, object]) -> list[str]:
    """All names by which a person may be known: official name, first name, aliases with surname."""
    voor, achter = str(velden.get("voornaam", "")), str(velden.get("achternaam", ""))
    aliassen = [a.strip() for a in str(velden.get("bekend_als", "")).split(",") if a.strip()]
    return [f"{voor} {achter}".strip(), *(a if " " in a else f"{a} {achter}" for a in aliassen)]


def gelijkenis(velden: Mapping[str, object], bekend: str) -> float:
    """How much the name of a person looks like that of another, of 100; the best of all its names."""
    from rapidfuzz import fuzz

    return max(fuzz.token_sort_ratio(_hele_naam(naam), _hele_naam(bekend)) for naam in alle_namen(velden))


def lijkt_genoeg(score: float, *, zelfde_dag: bool) -> bool:
    """Whether two persons may be one: born on the same day with names that look alike, or with names that are nearly the
    same when one of the birth dates is not known."""
    return score >= (_ZELFDE_DAG if zelfde_dag else _ZONDER_DATUM)


@lru_cache(maxsize=20_000)  # a list is compared with everyone, name by name
def _hele_naam(naam: str) -> str:
    return sleutel(naam, met_voornaam=True)


def in_elke_volgorde(namen: Iterable[str]) -> Iterator[str]:
    """Also with the surname first, as lists have it: 'Bakema, Yara'. Which words are the surname, a name does not tell."""
    for naam in namen:
        woorden = naam.split()
        yield from (" ".join(woorden[n:] + woorden[:n]) for n in range(max(1, len(woorden))))


def met_een_letter(namen: Iterable[str]) -> Iterator[str]:
    """Names of which one part is a letter: 'Sem V.', 'S. Visser' and 'Visser, S.' for Sem Visser."""
    for naam in namen:
        voor, *rest = naamwoorden(naam) or [""]
        for achter in {tuple(rest), tuple(kern(rest))} - {()}:
            tussen, laatste = achter[:-1], achter[-1]
            yield from (
                " ".join([voor, *tussen, laatste[0]]),
                " ".join([voor[0], *achter]),
                " ".join([*achter, voor[0]]),
            )
            yield " ".join([voor, *(w[0] for w in achter)])


def kort_geschreven(namen: Iterable[str]) -> frozenset[str]:
    """What to look for with `Gevouwen.noemt_kort`: names without 'van der' and the like, and with a letter for one part."""
    zonder = (" ".join(w for w in naamwoorden(naam) if w not in TUSSENVOEGSELS) for naam in in_elke_volgorde(namen))
    return gezocht([*(naam for naam in zonder if " " in naam), *met_een_letter(namen)])


def losse_namen(namen: Iterable[str]) -> frozenset[str]:
    """The first names and surnames by themselves, and names in one word or as initials: who is meant, those do not tell."""
    uit = set[str]()
    for naam in namen:
        voor, *rest = naamwoorden(naam) or [""]
        uit |= {w for w in (voor, *rest) if len(w) > 2 and w not in TUSSENVOEGSELS}
        for achter in (rest, kern(rest)) if rest else ():
            letters = "".join(w[0] for w in achter)
            uit |= {w for w in (voor + "".join(achter), voor + letters, voor[0] + "".join(achter)) if len(w) > 3}
            uit.add(f"{voor[0]}{letters}".upper())
    return frozenset(uit)


def losse_namen_in(tekst: str, namen: frozenset[str], gewoon: frozenset[str] = frozenset()) -> list[str]:
    """Which of these (from `losse_namen`) stand in the text, as written there. An ordinary word is only taken for a name
    when it has a capital within a sentence."""
    tekst = gewone_tekens(tekst)

    def is_naam(plek: re.Match[str], woord: str) -> bool:
        begin = tekst[: plek.start()].rstrip(" '\"(")
        return woord not in gewoon or (plek[0][0].isupper() and not begin.endswith(_ZINSEINDE) and begin != "")

    gevonden = [
        plek[0]
        for plek in _WOORD.finditer(tekst)
        for woord in naamwoorden(plek[0])
        if any(w in namen and is_naam(plek, w) for w in (woord, woord.removesuffix("s")))
    ]
    gevonden += [plek[0] for plek in _VOORLETTERS.finditer(tekst) if re.sub(r"\W", "", plek[0]).upper() in namen]
    return list(dict.fromkeys(gevonden))


def gezocht(namen: Iterable[str]) -> frozenset[str]:
    """What to look for with `noemt`. A name may have the s of a genitive: 'Yara Bakema', 'Yara Bakemas brommer'."""
    vlak = {" ".join(naamwoorden(naam)) for naam in namen} - {""}
    return frozenset(f" {naam}{s} " for naam in vlak for s in ("", "s"))


def noemt(tekst: str, namen: frozenset[str]) -> bool:
    """Whether one of the names (from `gezocht`) stands in the text, as whole words in any spelling."""
    return Gevouwen(tekst).noemt(namen)


class Gevouwen:
    """A text in the spelling in which names are compared: made once, to ask for many names."""

    def __init__(self, tekst: str) -> None:
        self._tekst = vouw(tekst)
        self._letters = self._tekst.replace("'", "")  # a word of a name is in one piece here

    @cached_property
    def _vlak(self) -> str:
        return f" {' '.join(_woorden(self._tekst))} "

    @cached_property
    def _kort(self) -> str:
        return f" {' '.join(w for w in self._vlak.split() if w not in TUSSENVOEGSELS)} "

    def noemt(self, namen: frozenset[str]) -> bool:
        """Whether one of the names (from `gezocht`) stands in it as whole words."""
        return any(naam in self._vlak for naam in self._misschien(namen))

    def noemt_kort(self, namen: frozenset[str]) -> bool:
        """The same, whatever became of 'van der' and the like in the text."""
        return any(naam in self._vlak or naam in self._kort for naam in self._misschien(namen))

    def _misschien(self, namen: frozenset[str]) -> list[str]:
        """Most names are not there at all: that is seen without taking the text apart."""
        return [naam for naam in namen if all(woord in self._letters for woord in naam.split())]
