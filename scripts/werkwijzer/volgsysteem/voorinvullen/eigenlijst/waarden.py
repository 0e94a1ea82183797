"""What somebody wrote in a cell of an own list as an answer, or why it is none. What can mean two things is never chosen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from werkwijzer.formulieren.antwoorden import Waarde
from werkwijzer.formulieren.definitie import Definities, Veld
from werkwijzer.kalender import MAANDEN, toon_datum
from werkwijzer.namen import TUSSENVOEGSELS, vouw
from werkwijzer.volgsysteem.voorinvullen.eigenlijst.inlezen import Cel

# What people write when they do not know: it is read as an empty cell, and said.
ONBEKEND = frozenset(
    {
        "?",
        "??",
        "-",
        "--",
        "–",
        "x",
        "nvt",
        "n.v.t.",
        "nb",
        "n.b.",
        "onbekend",
        "onb",
        "onb.",
        "niet bekend",
        "geen",
        "leeg",
        "n/a",
    }
)
_CIJFERS = re.compile(r"(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*[-/. ]\s*(\d{4})")
_KORT = re.compile(r"\d{1,2}\s*[-/. ]\s*\d{1,2}\s*[-/. ]\s*'?\d{2}")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ](\d{1,2}):\d{2}(?::\d{2})?(?:\.\d+)?z?)?")
_AANEEN = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)")  # 20080102: the other way round there is no such day
_WOORD = re.compile(r"(?:[a-z]{2,9}\.?,? )?(\d{1,2})e?[- ]([a-z]{3,10})\.?[- ,]+(\d{4})")
# A program that writes midnight in the time of Greenwich writes a Dutch day as late in the evening of the day before.
_LAAT = "bij de dag staat een tijd laat op de avond: misschien is het een dag later"
_EXCEL_NUL = date(1899, 12, 30)
_WOORDEN: Mapping[str, Mapping[str, str]] = {
    "geslacht": {
        "m": "man",
        "j": "man",
        "jongen": "man",
        "v": "vrouw",
        "meisje": "vrouw",
        "vrouwelijk": "vrouw",
        "mannelijk": "man",
    },
    "regievorm": {"casus": "casusregie", "proces": "procesregie", "cr": "casusregie", "pr": "procesregie"},
    "intensiteit": {
        "actief": "actieve_regie",
        "actieve": "actieve_regie",
        "monitoren": "monitoring",
        "monitor": "monitoring",
    },
    "politiecontact": {"ja": "na", "j": "na", "nee": "voor", "n": "voor", "nog niet": "voor"},
}
_BIJNAAM = re.compile(r"(?<!\w)[\"“”„'‘(]\s*([^\"“”„'‘’()]{2,40}?)\s*[\"“”'’)](?!\w)")
# In brackets behind a name: a name, or what somebody wants to say about the young person. Only one capitalised word is
# a nickname; of the rest that is not certain.
_HAAKJES = re.compile(r"\(([^()]*)\)")
_BIJNAAM_IN_HAAKJES = re.compile(r"[^\W\d_a-z][^\W\d_]*[a-z][^\W\d_]*")
_GEEN_MENS = re.compile(r"(dhr|de heer|mw|mevr|mevrouw|meneer|fam|familie|gezin)(\.|\s)", re.IGNORECASE)
_VAN_IEMAND = re.compile(
    r"((half|stief|pleeg)?(broer|zus)(tje|je)?|neefje|neef|nichtje|nicht|zoon|dochter|kind|vriendin|vriend) van\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Gelezen:
    """An answer, or why there is none (Dutch, without a full stop). Neither for an empty cell."""

    waarde: Waarde | None = None
    waarom: str = ""


def is_onbekend(tekst: str) -> bool:
    return tekst.casefold() in ONBEKEND


def lees_datum(cel: Cel) -> Gelezen:
    """A day that can be only one day."""
    w: Any = cel.waarde
    if isinstance(w, datetime):
        return Gelezen(waarom=_LAAT) if w.hour >= 22 else Gelezen(w.date())
    if isinstance(w, date):
        return Gelezen(w)
    if isinstance(w, bool):
        return Gelezen(waarom="dit is geen datum")
    if isinstance(w, (int, float)):
        if 1900 <= w <= 2100:
            return Gelezen(waarom="er staat alleen een jaar")
        if waarom := _als_excel_telt(w):
            return Gelezen(waarom=waarom)
        if m := _AANEEN.fullmatch(cel.tekst):
            return _dag(int(m[1]), int(m[2]), int(m[3]))
        return Gelezen(waarom="een leeftijd is geen datum" if 5 <= w <= 35 else "dit is geen datum")
    tekst = re.sub("[\u2010-\u2015]", "-", vouw(cel.tekst)).replace("'", "")
    tekst = re.sub(r"(?<=\d) 0?0:00(:00)?$", "", tekst)  # midnight: a day and no more
    if tekst.isdecimal() and (waarom := _als_excel_telt(int(tekst))):
        return Gelezen(waarom=waarom)
    if m := _AANEEN.fullmatch(tekst):
        return _dag(int(m[1]), int(m[2]), int(m[3]))
    if m := _ISO.fullmatch(tekst):
        if int(m[4] or 0) >= 22:
            return Gelezen(waarom=_LAAT)
        return _dag(int(m[1]), int(m[2]), int(m[3]))
    if m := _CIJFERS.fullmatch(tekst):
        return _dag(int(m[4]), int(m[3]), int(m[1]))
    if m := _WOORD.fullmatch(tekst):
        maand = _maand(m[2])
        return _dag(int(m[3]), maand, int(m[1])) if maand else Gelezen(waarom=f"'{m[2]}' is geen maand")
    if _KORT.fullmatch(tekst):
        return Gelezen(waarom="het jaar heeft twee cijfers")
    if re.fullmatch(r"(19|20)\d\d", tekst):
        return Gelezen(waarom="er staat alleen een jaar")
    if re.fullmatch(r"\d{1,2}( ?(jr|jaar|j)\.?)?", tekst):
        return Gelezen(waarom="een leeftijd is geen datum")
    return Gelezen(waarom="dit is geen datum die maar één dag kan zijn")


def _als_excel_telt(getal: float) -> str:
    """Why a number is no date, when a spreadsheet may have written the day so; else ''."""
    if not 20_000 < getal < 60_000:
        return ""
    return (
        f"er staat een getal; als Excel het als dag telt, is dat {toon_datum(_EXCEL_NUL + timedelta(days=int(getal)))}"
    )


def _dag(jaar: int, maand: int, dag: int) -> Gelezen:
    try:
        return Gelezen(date(jaar, maand, dag))
    except ValueError:
        return Gelezen(waarom="deze dag bestaat niet")


def _maand(woord: str) -> int | None:
    if woord in ("mrt", "mar"):
        return 3
    passend = [nr for nr, maand in enumerate(MAANDEN, 1) if vouw(maand).startswith(woord)]
    return passend[0] if len(passend) == 1 else None


def maand_en_dag_om(cel: Cel) -> bool:
    """A date as an American writes it: it can only be month before day."""
    m = _CIJFERS.fullmatch(cel.tekst) if isinstance(cel.waarde, str) else None
    return m is not None and m[2] == "/" and int(m[3]) > 12 >= int(m[1])


def kan_beide(cel: Cel) -> bool:
    """A date with strokes that is another day for an American."""
    m = _CIJFERS.fullmatch(cel.tekst) if isinstance(cel.waarde, str) else None
    return m is not None and m[2] == "/" and int(m[3]) <= 12 and int(m[1]) <= 12 and m[1] != m[3]


def lees_keuze(veld: Veld, cel: Cel, definities: Definities) -> Gelezen:
    """One of the choices, by its label, code or an earlier name, or a word that means it."""
    gezocht = _kaal(cel.tekst)
    passend = {code for code, label in definities.labels(veld) if gezocht in (_kaal(label), _kaal(code))}
    if not passend and (code := _WOORDEN.get(veld.code, {}).get(gezocht)):
        passend = {code}
    if len(passend) == 1:
        return Gelezen(passend.pop())
    waar = (
        "de lijst in het profiel" if veld.keuzelijst else f"de keuzes ({', '.join(definities.keuzes(veld).values())})"
    )
    return Gelezen(waarom=f"dit staat niet in {waar}" if not passend else "dit past bij meer dan één keuze")


def _kaal(tekst: str) -> str:
    return " ".join(re.findall(r"\w+", vouw(tekst)))


def lees_score(cel: Cel) -> Gelezen:
    m = re.fullmatch(r"([1-5])(?:\s*[–—:.-]\s*[^\W\d]\D*)?", cel.tekst)
    return Gelezen(int(m[1])) if m else Gelezen(waarom="een score is een heel getal van 1 tot en met 5")


@dataclass(frozen=True)
class Naam:
    """A whole name in parts; `waarom` says why it could not be taken apart."""

    voornaam: str = ""
    achternaam: str = ""
    bijnaam: str = ""
    waarom: str = ""
    haakjes: str = ""  # what stands in brackets, and may be no name


_NIET_ZEKER = "het is niet zeker waar de voornaam ophoudt en de achternaam begint"
_VOORLETTERS = re.compile(r"[^\W\d_](\.?[^\W\d_])?\.|[^\W\d_a-z]")
_MEER_MENSEN = re.compile(r"[&+/;]|\ben\b", re.IGNORECASE)


def meer_mensen(tekst: str) -> bool:
    return bool(_MEER_MENSEN.search(tekst))


def geen_mens(tekst: str) -> str:
    """Why what should be a name speaks of somebody in another way; '' when it does not."""
    if _GEEN_MENS.match(tekst):
        return "er staat een aanspreekvorm of een gezin: niet zeker wat de naam is"
    if re.search(r"\b(on|niet )bekend\b", tekst, re.IGNORECASE):
        return "dit zegt dat de naam niet bekend is"
    return "dit zegt van wie de jongere familie of vriend is, niet wie het is" if _VAN_IEMAND.match(tekst) else ""


def is_herhaling(tekst: str) -> bool:
    """Whether somebody wrote that it is what stands in the row above: a ditto mark, or a word for it."""
    return not re.search(r"[^\W_]", tekst) or tekst.casefold().strip(" .") in (
        "idem",
        "dito",
        "zelfde",
        "zie boven",
        "id",
    )


def lees_naam(tekst: str, *, achternaam_eerst: bool = False) -> Naam:
    """First name and surname of a whole name, when it is certain where the one ends.

    A comma says so, and so does a 'van' in the middle. Two words are first name and surname, in the order of the heading.
    """
    bijnaam = haakjes = ""
    if is_herhaling(tekst):
        return Naam(waarom="dit verwijst naar de regel erboven")
    m = _HAAKJES.search(tekst)
    if m and not _BIJNAAM_IN_HAAKJES.fullmatch(m[1].strip()) and not any(t.isdigit() for t in m[1]):
        haakjes = m[1].strip()
        tekst = " ".join(f"{tekst[: m.start()]} {tekst[m.end() :]}".split())
    if meer_mensen(tekst):
        return Naam(waarom="hier staan misschien twee jongeren")
    if waarom := geen_mens(tekst):
        return Naam(waarom=waarom)
    if any(t.isdigit() for t in tekst):
        return Naam(waarom="in de naam staat een getal: niet zeker wat de naam is")
    if m := _BIJNAAM.search(tekst):
        bijnaam = m[1]
        tekst = " ".join(f"{tekst[: m.start()]} {tekst[m.end() :]}".split())
    if tekst.count(",") == 1:
        links, rechts = (deel.strip() for deel in tekst.split(","))
        voor, tussen = _achteraan(rechts.split())
        kern, ervoor = _achteraan(links.split())
        achter = " ".join([*(tussen or ervoor), *kern])
        if voor and achter:
            return Naam(" ".join(voor), achter, bijnaam, haakjes=haakjes)
        if achter and tussen:  # 'Berg, van den': a surname alone
            return Naam("", achter, bijnaam, haakjes=haakjes)
        return Naam(waarom="voor of na de komma staat niets", bijnaam=bijnaam)
    woorden = tekst.split()
    if woorden and (
        _VOORLETTERS.fullmatch(woorden[-1])  # 'Berg S.', or 'Sam B.'
        or (_is_tussen(woorden[0]) and (woorden[0].islower() or _is_tussen(woorden[1 % len(woorden)])))
    ):
        return Naam(waarom=_NIET_ZEKER, bijnaam=bijnaam)
    plek = next((i for i, w in enumerate(woorden) if i and _is_tussen(w)), None)
    if plek is not None and not achternaam_eerst and any(not _is_tussen(w) for w in woorden[plek:]):
        return Naam(" ".join(woorden[:plek]), " ".join(woorden[plek:]), bijnaam, haakjes=haakjes)
    if len(woorden) == 2 and not any(map(_is_tussen, woorden)):
        eerste, tweede = reversed(woorden) if achternaam_eerst else woorden
        return Naam(eerste, tweede, bijnaam, haakjes=haakjes)
    return Naam(waarom=_NIET_ZEKER, bijnaam=bijnaam)


def met_tussenvoegsel(achternaam: str, tussen: str) -> str:
    """A surname with its prefix in front: also 'Berg, van den' and 'Berg van den'."""
    deel = achternaam.replace(",", " ").split()
    kern, erachter = _achteraan(deel)
    ervoor = tussen.split() or erachter
    return " ".join([*ervoor, *(kern if ervoor else deel)]) if kern else " ".join([*tussen.split(), *deel])


def _achteraan(woorden: list[str]) -> tuple[list[str], list[str]]:
    """The words without the prefixes at their end, and those."""
    eind = len(woorden)
    while eind and _is_tussen(woorden[eind - 1]):
        eind -= 1
    return woorden[:eind], woorden[eind:]


def is_naamwoord(woord: str) -> bool:
    return not _is_tussen(woord)


def _is_tussen(woord: str) -> bool:
    kaal = vouw(woord).strip(".'’")
    if len(kaal) == 1 and not {*woord} & {"'", "’"} and woord.rstrip(".") != "v":
        return False  # a first letter
    return kaal in TUSSENVOEGSELS or vouw(woord) in ("v.d.", "v/d")
