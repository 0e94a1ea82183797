"""Dutch numbers, dates and lists, and the one place where text from a publication becomes safe for a page."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from markupsafe import Markup

# HTML's own characters and everything that can start Markdown, an attribute list, a snippet or a template.
_VEILIG = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"} | {teken: f"&#{ord(teken)};" for teken in "'{}[]*_`\\|~^#"}
)
# Control characters, lone surrogates, private use, no character at all: an SVG that holds one cannot be read.
_ONZICHTBAAR = frozenset({"Cc", "Cs", "Co", "Cn"})
# Direction marks can make a text read differently from what it says.
_VASTE_SPATIE = "\u00a0"
_RICHTING = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def schoon(tekst: str) -> str:
    """`tekst` on one line, without control characters and direction marks."""
    zichtbaar = "".join(
        " " if teken.isspace() and teken != _VASTE_SPATIE else teken
        for teken in tekst
        if teken.isspace() or (teken not in _RICHTING and unicodedata.category(teken) not in _ONZICHTBAAR)
    )
    return re.sub(" {2,}", " ", zichtbaar).strip()


def veilig(waarde: object) -> Markup:
    """`waarde` as text for a generated page: it shows what it says, in HTML as well as in Markdown.

    Used as Jinja's `finalize`, so no template can forget it. Raises ValueError for None: a page never
    shows "None".
    """
    if isinstance(waarde, Markup):
        return waarde
    if waarde is None:
        raise ValueError("een lege waarde kan niet op een pagina")
    return Markup(schoon(str(waarde)).translate(_VEILIG))


def alineas(tekst: str) -> Markup:
    """Text of people as paragraphs: an empty line starts a new one, other line ends stay; all else is plain text."""
    blokken = re.split(r"\n[ \t]*\n", re.sub(r"\r\n?|[\u2028\u2029]", "\n", tekst).strip())
    regels_ = [[veilig(regel) for regel in blok.split("\n") if schoon(regel)] for blok in blokken]
    return Markup("\n").join(Markup("<p>{}</p>").format(Markup("<br>").join(blok)) for blok in regels_ if blok)


def euro(bedrag: float) -> str:
    """€ 981.000, in whole euros; the sign of a negative amount stands in front."""
    return f"{'−' if round(bedrag) < 0 else ''}€{_VASTE_SPATIE}{getal(abs(round(bedrag)), 0)}"


def euro_verschil(bedrag: float) -> str:
    """A difference in euros with its sign: +€ 12.000 · −€ 500 · € 0."""
    return f"{'+' if round(bedrag) > 0 else ''}{euro(bedrag)}"


def anker(*delen: str | int) -> str:
    """A name for an anchor or file: lower case letters, digits and hyphens."""
    kaal = unicodedata.normalize("NFKD", "-".join(map(str, delen))).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", kaal).strip("-")


VERANTWOORDING = "verantwoording/index.html"  # from the page of its year
_OP_VERANTWOORDING = ("def-", "definities", "bescherming", "kwaliteit", "vergelijken")


def plek(anker_: str, jaarmap: str | None = None) -> Markup:
    """The link to an anchor of a report.

    `jaarmap` is the way to the folder of the year: '' on the page of the year itself, None where everything stands on
    one page.
    """
    if jaarmap is None:
        return Markup("#{}").format(anker_)
    if anker_.startswith(_OP_VERANTWOORDING):
        return Markup("{}{}#{}").format(jaarmap, VERANTWOORDING, anker_)
    return Markup("{}#{}").format(f"{jaarmap}index.html" if jaarmap else "", anker_)


def getal(waarde: float, decimalen: int | None = None) -> str:
    """A number the Dutch way: 1.234,5. Without `decimalen`: whole numbers bare, others with one decimal."""
    if decimalen is None:
        decimalen = 0 if float(waarde).is_integer() else 1
    afgerond = f"{abs(waarde):,.{decimalen}f}"
    teken = "−" if waarde < 0 and afgerond.strip("0.,") else ""
    return teken + afgerond.translate(str.maketrans(",.", ".,"))


def verschil(waarde: float, decimalen: int | None = None) -> str:
    """A difference with its sign: +3, −2, 0."""
    tekst = getal(waarde, decimalen)
    return tekst if tekst.startswith("−") or not tekst.strip("0,.") else f"+{tekst}"


def opsomming(delen: Iterable[str], woord: str = "en") -> str:
    """'a', 'a en b', 'a, b en c'; '' of nothing."""
    *begin, laatste = list(delen) or [""]
    return f"{', '.join(begin)} {woord} {laatste}" if begin else laatste


def beginkapitaal(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]


def beginklein(tekst: str) -> str:
    """Small first letter, unless the text starts with an abbreviation such as UVZ."""
    return tekst if tekst[:2].isupper() else tekst[:1].lower() + tekst[1:]


def regels(tekst: str, breedte: int, hoogstens: int = 2) -> list[str]:
    """`tekst` broken at spaces and after slashes into at most `hoogstens` lines of about `breedte` characters."""
    stukken = re.findall(r"[^\s/]+(?:\s*/)?", schoon(tekst))
    lijnen: list[str] = []
    for stuk in stukken:
        samen = f"{lijnen[-1]} {stuk}" if lijnen else stuk
        if lijnen and (len(samen) <= breedte or len(lijnen) == hoogstens):
            lijnen[-1] = samen
        else:
            lijnen.append(stuk)
    return [_kort(lijn, breedte + 6) for lijn in lijnen] or [""]


def _kort(tekst: str, lengte: int) -> str:
    return tekst if len(tekst) <= lengte else tekst[: lengte - 1].rstrip() + "…"


def samen(delen: Iterable[str]) -> str:
    """Sentences joined by a space, empty ones left out."""
    return " ".join(deel for deel in delen if deel)
