"""What never belongs in a public text, known by its shape alone: no register is needed to find it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from werkwijzer.bsn import bsns
from werkwijzer.casusnummer import lees_casusnummer
from werkwijzer.namen import gewone_tekens

# Most expressions here begin with their first character and look behind it after that: a search then skips to where that
# character is, and a site of twenty megabytes takes half the time.


@dataclass(frozen=True)
class Treffer:
    """Something found in a text: its kind, where it begins and ends (characters), and the dossier that a name is from."""

    soort: str
    begin: int
    eind: int
    dossier: str = ""


def patronen(tekst: str, *voorvoegsels: str) -> Iterator[Treffer]:
    """Citizen service numbers, casusnummers, licence plates, e-mail addresses, phone numbers, bank accounts and postcodes
    with a house number, in a text with `gewone_tekens`."""
    yield from (Treffer("burgerservicenummer", begin, eind) for begin, eind in bsns(tekst))
    for voorvoegsel in voorvoegsels:
        for m in _casusnummers(voorvoegsel).finditer(tekst):
            if int(m["cijfers"]) and (
                len(m["cijfers"]) == 5 or _zonder_letter(m) or _letter_klopt(m["cijfers"], m["letter"], voorvoegsel)
            ):
                yield Treffer("casusnummer", *m.span())
        for m in _vertypt_casusnummer(voorvoegsel).finditer(tekst):
            if int(m[1].translate(_LIJKT_OP_CIJFER)):
                yield Treffer("casusnummer", *m.span())
    for m in _DOSSIER.finditer(tekst):
        if int(m["cijfers"]):
            yield Treffer("casusnummer", *m.span())
    for m in _NA_KENTEKEN.finditer(tekst) if _NOEMT_KENTEKEN.search(tekst) else ():
        yield Treffer("kenteken", m.start("plaat"), m.end("plaat"))
    for m in _kentekens(tekst):
        if m[0].upper().split("-")[0] in voorvoegsels:  # PGA-42-X is a casusnummer with a wrong letter
            continue
        if m[0].isupper() or _NA_HET_WOORD.search(tekst, max(0, m.start() - 10), m.start()):
            yield Treffer("kenteken", *m.span())
    for m in _APENSTAART.finditer(tekst):
        begin = m.start() - tekst[m.start() - 1 : m.start()].isspace()
        voor, na = _VOOR_AT.search(tekst, max(0, begin - 64), begin), _NA_AT.match(tekst, m.end())
        if voor and na and not _VAN_NIEMAND.search(f"@{na[0].strip()}".casefold()):
            yield Treffer("e-mailadres", voor.start(), na.end())
    for begin, eind, nummer in nummers(tekst):
        if _TELEFOON.fullmatch(nummer) and len(set(nummer)) > 2 and _in_groepen(tekst[begin:eind]):
            yield Treffer("telefoonnummer", begin, eind)
    for m in _VERTYPT.finditer(tekst):
        if sum(map(str.isdigit, m[0])) >= 7 and _TELEFOON.fullmatch(
            re.sub(r"\D", "", m[0].translate(_LIJKT_OP_CIJFER))
        ):
            yield Treffer("telefoonnummer", *m.span())
    for m in _BUITENLAND.finditer(tekst):
        yield Treffer("telefoonnummer", *m.span())
    for m in _IN_WOORDEN.finditer(tekst) if "nul " in tekst or "Nul " in tekst else ():
        if _TELEFOON.fullmatch("".join(_GETALWOORDEN[woord.casefold()] for woord in _WOORD.findall(m[0]))):
            yield Treffer("telefoonnummer", *m.span())
    for m in _REKENING.finditer(tekst):
        if _is_rekening(re.sub(r"[\W_]", "", m[0]).upper()):
            yield Treffer("rekeningnummer", *m.span())
    for m in _BUITENLANDSE_REKENING.finditer(tekst):
        rekening, lengte = re.sub(r"[ .-]", "", m[0]), _LANDEN.get(m[0][:2], 99)
        if len(rekening) >= lengte and _is_rekening(rekening[:lengte]):
            yield Treffer("rekeningnummer", *m.span())
    for m in _POSTCODE.finditer(tekst):
        voor, na = _NUMMER_ERVOOR.search(tekst, max(0, m.start() - 40), m.start()), _NUMMER_ERNA.match(tekst, m.end())
        if voor or (na and not m[0].startswith(("19", "20"))):  # "in 2025 OM 3" is no address
            yield Treffer("postcode met huisnummer", *m.span())


@cache
def _casusnummers(voorvoegsel: str) -> re.Pattern[str]:
    """The prefix with five digits is a casusnummer whatever its letter; with fewer the letter has to be right."""
    tussen = r"(?:[ \-_/.:|#·(]{0,3}|[ \-_]{0,3}(?:nr|nummer)[. :]{1,3})"
    letter = r"(?:[ \-_/.|]{0,3}(?P<letter>[a-z])(?![^\W_]))?"
    return re.compile(
        rf"{voorvoegsel}(?<![^\W_]{voorvoegsel}){tussen}(?P<cijfers>\d{{1,5}})(?!\d){letter}(?![^\W_])", re.IGNORECASE
    )


@cache
def _vertypt_casusnummer(voorvoegsel: str) -> re.Pattern[str]:
    """With a letter for a digit: PGA-OOOO1-B."""
    return re.compile(
        rf"{voorvoegsel}(?<![^\W_]{voorvoegsel})[ -]?(?=[oOlI]{{0,4}}\d)(?=\d{{0,4}}[oOlI])([\doOlI]{{5}})[ -]?[a-z](?![^\W_])",
        re.IGNORECASE,
    )


def _zonder_letter(m: re.Match[str]) -> bool:
    """Four digits close behind the prefix, unless they are a year: pga 1234 is meant as a casusnummer, PGA 2025 is not."""
    return len(m["cijfers"]) == 4 and not m["letter"] and not m["cijfers"].startswith(("19", "20"))


# ... and so are five digits, or four that are no year, that the text calls one.
_DOSSIER = re.compile(
    r"[cdz](?<!per .)(?:(?<=c)asus|(?<=d)ossier|(?<=z)aak)[ -]?(?:nummer|nr|no|id|code)?(?:\W{1,3}(?=\d{5})|[ #:]{1,2}(?!19|20))"
    r"(?P<cijfers>\d{4,5})(?![\d.,]\d)(?:[ \-_/]?[a-z])?(?![^\W_])(?! (?:euro|keer|uur|dagen|stuks)\b)",
    re.IGNORECASE,
)


def _letter_klopt(cijfers: str, letter: str | None, voorvoegsel: str) -> bool:
    return bool(letter) and lees_casusnummer(f"{voorvoegsel}-{cijfers}-{letter}", voorvoegsel) is not None


# --- e-mail -------------------------------------------------------------------------------------

# Without the space before it: a search for that stops at every word.
_APENSTAART = re.compile(
    r"[@(\[{a](?:(?<=@)|(?<=[(\[{]) ?(?:at|apenstaartje|apestaartje|@) ?[)\]}]|(?<=\sa)(?:t|penstaartje|pestaartje)(?=\s))",
    re.IGNORECASE,
)
_VOOR_AT = re.compile(r"[\w.+-]*\w$")
_PUNT = r"(?:\.|\s?[(\[{]\s?(?:dot|punt|\.)\s?[)\]}]\s?|\s(?:dot|punt)\s)"
_NA_AT = re.compile(rf"\s?[\w-]+(?:{_PUNT}[\w-]+)*{_PUNT}[a-zA-Z]{{2,}}\b", re.IGNORECASE)
# Domains that can be of nobody (RFC 2606), and file names such as logo@2x.png.
_VAN_NIEMAND = re.compile(
    r"(?:\.(?:example|invalid|test|localhost)|[@.]example\.(?:com|net|org)|\.(?:png|jpe?g|svg|webp|gif|js|css|map))$"
)


# --- phone --------------------------------------------------------------------------------------

_CIJFER = r"(?:[ \-./()\[\]·*_~:|]{0,3}\d)"
_NUMMER = re.compile(
    rf"[+(\[03](?<![\w.,].)(?:(?:(?<=[+0])|(?<=[(\[])0)\d?{_CIJFER}{{6,14}}|(?<=3)(?=1[ -]?6){_CIJFER}{{5,14}})(?!\w|[.,]\d)"
)
_TELEFOON = re.compile(r"0[1-9]\d{8}")

# A letter that looks like a digit: o6-12345678.
_VERTYPT = re.compile(
    r"[oO0](?<![\w.,/+=-].)(?:(?<=[oO])6|(?<=0)6(?=[\d \-.]*[oOlI]))(?:[ \-.]{0,3}[\doOlI]){8}(?![\w/+=])"
)
_LIJKT_OP_CIJFER = str.maketrans("oOlI", "0011")

# Of another country: +32 475 12 34 56. What grew by nine digits or more is no figure of a municipality.
_BUITENLAND = re.compile(r"\+(?<![\w+]\+)(?!31)[1-9]\d{0,2}(?:[ \-/()]{0,2}\d){7,12}(?![\w.,]\d|\w)")

# In words: nul zes, twaalf, vierendertig ...
_EENHEDEN = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
_TIENTALLEN = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
_GETALWOORDEN = dict(zip(_EENHEDEN, "0123456789", strict=True)) | {"één": "1", "eén": "1"}
_GETALWOORDEN |= dict(
    zip(
        ["tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"],
        map(str, range(10, 20)),
        strict=True,
    )
)
_GETALWOORDEN |= {tien: f"{nr}0" for nr, tien in enumerate(_TIENTALLEN, 2)}
_GETALWOORDEN |= {
    f"{een}{en}{tien}": f"{nr}{e}"
    for nr, tien in enumerate(_TIENTALLEN, 2)
    for e, een in enumerate(_EENHEDEN[1:], 1)
    for en in ("en", "ën")
}
_WOORD = re.compile(r"[^\W\d_]+")
_GETALWOORD = "(?:" + "|".join(sorted(_GETALWOORDEN, key=len, reverse=True)) + ")"
_IN_WOORDEN = re.compile(rf"\bnul(?:[ ,.-]{{1,3}}{_GETALWOORD}){{4,9}}\b", re.IGNORECASE)


def nummers(tekst: str) -> Iterator[tuple[int, int, str]]:
    """Everything that could be a phone number, as begin, end and its national form (0612345678)."""
    for m in _NUMMER.finditer(tekst):
        yield m.start(), m.end(), nationaal(m[0])


def nationaal(nummer: str) -> str:
    """+31 (0)6 12 34 56 78, 0031612345678 and 06-12345678 are the same number; so is 612345678 in a cell."""
    cijfers = re.sub(r"\D", "", nummer)
    if nummer.lstrip().startswith("+31") or cijfers.startswith("0031") or re.fullmatch(r"31[1-9]\d{8}", cijfers):
        cijfers = "0" + cijfers.removeprefix("00").removeprefix("31").removeprefix("0")
    return cijfers


def _in_groepen(tekst: str) -> bool:
    """In groups as people write a number: an area code of two to four digits, then groups of two or more."""
    groepen = re.findall(r"\d+", re.sub(r"^(?:\+31|0031|31(?=\D*6))", "", tekst).replace("(0)", ""))
    eerste, *rest = groepen
    kort = 1 if len(groepen) > 1 and not eerste.startswith("0") else 2
    return len(eerste) >= kort and all(len(g) >= 2 for g in rest) and len(groepen) <= 6


# --- licence plate ------------------------------------------------------------------------------

_TEKENS = r"(?:[a-z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[a-z]{2}|\d{2}-[a-z]{2}-\d{2}|[a-z]{2}-\d{2}-[a-z]{2}|[a-z]{2}-[a-z]{2}-\d{2}|"
_TEKENS += r"\d{2}-[a-z]{2}-[a-z]{2}|\d{2}-[a-z]{3}-\d|\d-[a-z]{3}-\d{2}|[a-z]{2}-\d{3}-[a-z]|[a-z]-\d{3}-[a-z]{2}|"
_TEKENS += r"[a-z]{3}-\d{2}-[a-z]|[a-z]-\d{2}-[a-z]{3}|\d-[a-z]{2}-\d{3}|\d{3}-[a-z]{2}-\d)"
_KENTEKEN = re.compile(rf"(?<![\w-])(?=[a-z\d]{{1,3}}-[a-z\d]{{2,3}}-){_TEKENS}(?![\w-])", re.IGNORECASE)
_EERSTE_STREEP = re.compile(r"-(?=[a-z\d]{2,3}-[a-z\d])", re.IGNORECASE)
_NA_HET_WOORD = re.compile(r"kenteken[: ]{1,2}$", re.IGNORECASE)
_AANEEN = re.sub(r"(?<=[\]}d])-", "[ .-]?", _TEKENS)
_NA_KENTEKEN = re.compile(
    rf"(?:kenteken(?:plaat)?|nummerbord|nummerplaat)(?:[: ]{{1,3}}(?:van|de|het|een|is|scooter|auto|brommer)){{0,4}}[: ]{{1,3}}(?P<plaat>{_AANEEN})(?![\w-])",
    re.IGNORECASE,
)
_AANEEN_HOOFD = re.compile(rf"(?<![\w-])(?=[A-Z\d. -]*\d)(?=[\d. -]*[A-Z]){_AANEEN.replace('a-z', 'A-Z')}(?![\w-])")
_NOEMT_KENTEKEN = re.compile("enteken|ummerbord|ummerplaat")
_DEEL = re.compile(r"[a-z]+|\d+", re.IGNORECASE)
_EEN_CIJFER = re.compile(r"\d")


def _kentekens(tekst: str) -> Iterator[re.Match[str]]:
    """As `_KENTEKEN.finditer`, but it only looks where the first hyphen of a plate may be: a text has few."""
    for streep in _EERSTE_STREEP.finditer(tekst):
        begin = max(0, streep.start() - 3)
        yield from (m for m in (_KENTEKEN.match(tekst, i) for i in range(begin, streep.start())) if m)


def kentekens(tekst: str) -> Iterator[tuple[str, ...]]:
    """The licence plates in a filed text, each in its parts: 12-abc-3, or 12ABC3 where it has capitals or is called one."""
    if not (_EEN_CIJFER.search(tekst) if tekst.isascii() else any(map(str.isdigit, tekst))):
        return
    tekst = gewone_tekens(tekst)
    gevonden = [m[0] for m in (*_KENTEKEN.finditer(tekst), *_AANEEN_HOOFD.finditer(tekst))]
    gevonden += [m["plaat"] for m in _NA_KENTEKEN.finditer(tekst)]
    yield from (tuple(_DEEL.findall(plaat.casefold())) for plaat in gevonden)


# --- bank account -------------------------------------------------------------------------------

_REKENING = re.compile(r"[N](?<![^\W_].)L\d{2}[ .-]?[A-Z]{4}(?:[ .-]?\d){10}(?!\w)", re.IGNORECASE)
# From where families have an account too: how long one is there.
_LANDEN = {"BE": 16, "DE": 22, "FR": 27, "TR": 26, "PL": 28, "ES": 24, "GB": 22, "LU": 20, "IT": 27, "RO": 24, "BG": 22,
           "MA": 28, "PT": 25, "AT": 20, "IE": 22, "LT": 20}  # fmt: skip
_BUITENLANDSE_REKENING = re.compile(r"[A-Z]{2}\d\d(?<![^\W_]....)(?:[ .-]?[A-Z\d]){12,24}")


def _is_rekening(iban: str) -> bool:
    """The length and the check digits of an IBAN."""
    return (
        len(iban) == _LANDEN.get(iban[:2], 18)
        and int("".join(str(int(teken, 36)) for teken in iban[4:] + iban[:4])) % 97 == 1
    )


# --- address ------------------------------------------------------------------------------------

_POSTCODE = re.compile(r"[1-9](?<![\w.,-].)\d{3} {0,2}(?!SA|SD|SS)[A-Z]{2}(?![\w-])")
_NUMMER_ERNA = re.compile(r"[,;\t ]{1,3}(?:(?:nr|no|nummer|huisnummer|huisnr)[.:]? ?)?\d{1,4} ?[a-zA-Z]?\b(?![.,]\d)")
_NUMMER_ERVOOR = re.compile(
    r"[^\W\d_]{2}\.?,? (?:(?:nr|no|nummer|huisnummer|huisnr)[.:]? ?)?\d{1,4} ?-?[a-zA-Z]?(?:[-/]\d{1,4})?[,;\t\n ]{1,3}$"
)
