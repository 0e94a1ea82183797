"""Small operations on parsed HTML: find, move, rename. An element is a plain ElementTree element without namespace."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

KOPNIVEAUS = ("h1", "h2", "h3", "h4", "h5", "h6")


def lees_artikel(pad: Path) -> Element:
    """The content of a built page: its `article`. Raises ValueError when there is none."""
    import tinyhtml5

    # Parsing is slow, and most of a page is navigation: only the article is parsed.
    _, begin, rest = pad.read_text(encoding="utf-8").partition("<article")
    binnen, eind, _ = rest.rpartition("</article>")
    boom = tinyhtml5.parse(f"{begin}{binnen}{eind}", namespace_html_elements=False)
    artikel: Element | None = next((e for e in boom.iter() if soort(e) == "article"), None)
    if artikel is None:
        raise ValueError(f"geen artikel in {pad}")
    return artikel


def soort(element: Element) -> str:
    """Name of the element without namespace; '' for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def heeft(element: Element, klasse: str) -> bool:
    return klasse in element.get("class", "").split()


def maak(naam: str, tekst: str = "", **attributen: str) -> Element:
    """A new element; a trailing underscore in an attribute name is left off (`class_`)."""
    element = Element(naam, {sleutel.rstrip("_"): waarde for sleutel, waarde in attributen.items()})
    element.text = tekst or None
    return element


def onder(ouder: Element, naam: str, tekst: str = "", **attributen: str) -> Element:
    element = maak(naam, tekst, **attributen)
    ouder.append(element)
    return element


def tekst(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def vervang(wortel: Element, keuze: Callable[[Element], Element | Iterable[Element] | None]) -> None:
    """Replace each descendant by what `keuze` gives: itself to keep it, another, several, or None to remove it.

    Text behind an element stays. What is kept is searched further; a replacement is not.
    """
    for ouder in list(wortel.iter()):
        for plaats, kind in reversed(list(enumerate(ouder))):
            nieuw = keuze(kind)
            if nieuw is kind:
                continue
            staart = kind.tail or ""
            del ouder[plaats]
            delen = [] if nieuw is None else [nieuw] if isinstance(nieuw, Element) else list(nieuw)
            for deel in reversed(delen):
                deel.tail = None
                ouder.insert(plaats, deel)
            if delen:
                delen[-1].tail = staart
            elif plaats:
                ouder[plaats - 1].tail = (ouder[plaats - 1].tail or "") + staart
            else:
                ouder.text = (ouder.text or "") + staart


def secties(artikel: Element, niveau: str = "h2") -> Iterator[list[Element]]:
    """The children of an article, cut before each heading of this level; the first part is what stands before it."""
    deel: list[Element] = []
    for kind in artikel:
        if soort(kind) == niveau:
            yield deel
            deel = []
        deel.append(kind)
    yield deel


def verlaag(delen: Iterable[Element], stappen: int) -> None:
    """Headings become this many levels lower (h2 → h3)."""
    for element in (e for deel in delen for e in deel.iter()):
        if soort(element) in KOPNIVEAUS:
            element.tag = KOPNIVEAUS[min(KOPNIVEAUS.index(soort(element)) + stappen, 5)]


def kopie(delen: Iterable[Element]) -> list[Element]:
    return [deepcopy(deel) for deel in delen]


def rij_van(tabel: Element, houd: Callable[[str], bool]) -> None:
    """Keep in the body of a table only the rows whose first cell passes."""
    for lijf in tabel.iter("tbody"):
        for rij in list(lijf):
            if len(rij) and not houd(tekst(rij[0])):
                lijf.remove(rij)


def lijst(ouder: Element, naam: str, regels: Iterable[tuple[str, str]]) -> Element:
    """A contents list: links with an anchor and a title."""
    nav = onder(ouder, "nav", class_=naam)
    ol = SubElement(nav, "ol")
    for anker, titel in regels:
        onder(onder(ol, "li"), "a", titel, href=f"#{anker}")
    return nav
