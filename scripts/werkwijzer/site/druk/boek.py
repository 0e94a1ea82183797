"""Makes one HTML document for paper out of pages of the site: title page, contents, chapters, appendices."""

from __future__ import annotations

import base64
import posixpath
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from werkwijzer.kalender import MAANDEN
from werkwijzer.site.druk.bomen import KOPNIVEAUS, heeft, lijst, maak, onder, soort, tekst, vervang

SVG = "http://www.w3.org/2000/svg"
# What has no use on paper: links to the heading itself, the foot of a web page, drawings for a phone.
_WEG = ("headerlink", "paginavoet", "alleen-smal", "alleen-scherm")
# Signs that the letter of the book does not have, and the nearest that it has. A word always stands beside them.
# A range (60–78%) stays on one line, and so do a number with its unit, a date, and n with its number.
_NAAST = 2  # figures beside each other
_BEREIK = re.compile(r"\d[\d.,]*–\d[\d.,]*%?")
_EENHEDEN = ("dagen", "jaar", "maanden", "weken", "jongeren", "trajecten", "plannen", "procentpunt", "euro", "fte")
_EENHEID = re.compile(rf"(?<=\d) (?=(?:{'|'.join((*_EENHEDEN, *MAANDEN))})\b)|(?<=\bn) (?== \d)|(?<=\bn =) (?=\d)")
_IN_DE_LETTER = str.maketrans({"✓": "√", "✗": "×", "↻": "»"})


@dataclass(frozen=True)
class Hoofdstuk:
    """A part of the book. `pagina`: its page on the site, such as 'rollen/halt/'; the first of `delen` is its heading."""

    pagina: str
    delen: Sequence[Element]
    bijlage: bool = False
    nieuwe_pagina: bool = True


@dataclass(frozen=True)
class Boek:
    """One PDF. `feiten` stand on the title page; `dag` (ISO) is the date in the file, never the clock."""

    titel: str
    ondertitel: str
    gemeente: str
    fictief: bool
    dag: str
    adres: str
    feiten: Sequence[tuple[str, str]]
    hoofdstukken: Sequence[Hoofdstuk]
    voetnoten: bool = False
    los_blad: bool = False  # a sheet of its own: no title page, no contents, small letters
    logo: bytes = field(default=b"", repr=False)
    logo_soort: str = ""


def als_html(boek: Boek, css: str, tokens: Mapping[str, str], svg_css: str) -> str:
    """The document as HTML for the PDF writer. It holds everything: nothing is fetched while it is drawn."""
    boek = replace(boek, hoofdstukken=[_opgeschoond(hoofdstuk, svg_css) for hoofdstuk in boek.hoofdstukken])
    _schrijf_uit(boek)
    _koppel(boek)
    html = maak("html", lang="nl")
    hoofd = onder(html, "head")
    onder(hoofd, "meta", charset="utf-8")
    onder(hoofd, "title", f"{boek.titel} – {boek.gemeente}")
    for naam, inhoud in (
        ("author", f"Gemeente {boek.gemeente}"),
        ("description", boek.ondertitel),
        ("generator", "Werkwijzer"),
        ("dcterms.created", boek.dag),
        ("dcterms.modified", boek.dag),
    ):
        onder(hoofd, "meta", name=naam, content=inhoud)
    wortel = ":root{" + "".join(f"--ww-{naam}:{kleur};" for naam, kleur in tokens.items()) + "}"
    onder(hoofd, "style", f"{wortel}\n{css}")
    lijf = onder(html, "body", **({"class_": "los-blad"} if boek.los_blad else {}))
    if boek.los_blad:
        lijf.append(_bladkop(boek))
    else:
        lijf.append(_titelblad(boek))
        lijf.append(_inhoud(boek))
    for nummer, hoofdstuk in enumerate(boek.hoofdstukken):
        klasse = "hoofdstuk" + (" bijlage" if hoofdstuk.bijlage else "") + (" nieuw" if hoofdstuk.nieuwe_pagina else "")
        sectie = onder(lijf, "section", class_=klasse, id=f"deel-{nummer}")
        sectie.extend(hoofdstuk.delen)
    return ("<!doctype html>\n" + ElementTree.tostring(html, encoding="unicode", method="html")).translate(
        _IN_DE_LETTER
    )


def _titelblad(boek: Boek) -> Element:
    blad = maak("section", class_="titelblad")
    if boek.logo:
        data = base64.b64encode(boek.logo).decode()
        onder(blad, "img", class_="logo", src=f"data:{boek.logo_soort};base64,{data}", alt=f"Gemeente {boek.gemeente}")
    onder(blad, "p", f"Gemeente {boek.gemeente}", class_="afzender")
    onder(blad, "h1", boek.titel)
    onder(blad, "p", boek.ondertitel, class_="intro")
    if boek.fictief:
        kader = onder(blad, "div", class_="fictief")
        onder(kader, "p", f"Dit is een voorbeeld. {boek.gemeente}, de mensen en alle cijfers zijn verzonnen.")
    feiten = onder(blad, "div", class_="gegevens")
    for naam, waarde in boek.feiten:
        regel = onder(feiten, "p")
        onder(regel, "strong", naam)
        onder(regel, "span", waarde)
    return blad


def _bladkop(boek: Boek) -> Element:
    """What stands above a sheet that has no title page: whose it is, its title, and that it is invented."""
    kop = maak("section", class_="bladkop")
    onder(kop, "p", f"Gemeente {boek.gemeente} · " + " · ".join(f"{n}: {w}" for n, w in boek.feiten), class_="afzender")
    onder(kop, "h1", boek.titel)
    onder(kop, "p", boek.ondertitel, class_="intro")
    if boek.fictief:
        kader = onder(kop, "div", class_="fictief")
        onder(kader, "p", f"Dit is een voorbeeld. {boek.gemeente}, de mensen en alle cijfers zijn verzonnen.")
    return kop


def _inhoud(boek: Boek) -> Element:
    inhoud = maak("section", class_="inhoud")
    onder(inhoud, "h2", "Inhoud")
    gewoon, bijlagen = ([h for h in boek.hoofdstukken if h.bijlage is soort_] for soort_ in (False, True))
    lijst(inhoud, "lijst", [(_anker(boek, h), tekst(h.delen[0])) for h in gewoon if h.delen])
    if bijlagen:
        onder(inhoud, "h3", "Bijlagen")
        lijst(inhoud, "lijst", [(_anker(boek, h), tekst(h.delen[0])) for h in bijlagen])
    return inhoud


def _anker(boek: Boek, hoofdstuk: Hoofdstuk) -> str:
    return f"deel-{next(n for n, h in enumerate(boek.hoofdstukken) if h is hoofdstuk)}"


# ---------- cleaning ----------


def _opgeschoond(hoofdstuk: Hoofdstuk, svg_css: str) -> Hoofdstuk:
    """The same chapter fit for paper: everything open, drawings as pictures with a text, no behaviour of a web page."""
    wortel = maak("div")
    wortel.extend(hoofdstuk.delen)

    def keuze(kind: Element) -> Element | None:
        if any(heeft(kind, klasse) for klasse in _WEG) or soort(kind) in ("", "script", "style", "button"):
            return None
        return _plaatje(kind, svg_css) if soort(kind) == "svg" else kind

    vervang(wortel, keuze)
    _per_twee(wortel)
    _houd_bijeen(wortel)
    for kind in wortel.iter():
        if soort(kind) == "details":
            kind.tag = "div"
        elif soort(kind) == "summary":
            kind.tag = "p"
            kind.set("class", "kopje")
        elif soort(kind) == "dl" and any(soort(k) == "div" for k in kind):
            _als_blokken(kind)
        elif soort(kind) == "th" and not kind.get("scope"):
            kind.set("scope", "col")
        for naam in ("tabindex", "role", "aria-label", "aria-labelledby", "data-search-exclude", "loading"):
            kind.attrib.pop(naam, None)
    return replace(hoofdstuk, delen=list(wortel))


def _per_twee(wortel: Element) -> None:
    """Figures side by side stay on one page by two, not all together: else a page ends half empty before them."""
    for ouder in list(wortel.iter()):
        for blok in [k for k in ouder if heeft(k, "naast") and sum(soort(kind) == "figure" for kind in k) > _NAAST]:
            plek, kinderen = list(ouder).index(blok), list(blok)
            rest = [maak("div", class_="naast") for _ in range(0, len(kinderen), _NAAST)]
            for nr, kind in enumerate(kinderen):
                rest[nr // _NAAST].append(kind)
            rest[-1].tail = blok.tail
            ouder[plek : plek + 1] = rest


def _houd_bijeen(wortel: Element) -> None:
    """A line never breaks inside a range of numbers, or between a number and its unit."""
    for ouder in [e for e in wortel.iter() if soort(e) not in (*KOPNIVEAUS, "code", "img")]:
        ouder.text, stukken = _bereiken(ouder.text)
        for stuk in reversed(stukken):
            ouder.insert(0, stuk)
        for kind in [k for k in ouder if k not in stukken]:
            kind.tail, stukken_ = _bereiken(kind.tail)
            plaats = list(ouder).index(kind)
            for stuk in reversed(stukken_):
                ouder.insert(plaats + 1, stuk)


def _bereiken(tekst_: str | None) -> tuple[str | None, list[Element]]:
    """The text before the first range, and each range as an element with the text behind it."""
    if not tekst_:
        return tekst_, []
    heel = _EENHEID.sub("\u00a0", tekst_)
    plaatsen = list(_BEREIK.finditer(heel))
    if not plaatsen:
        return heel, []
    stukken = []
    for dit, volgende in zip(plaatsen, [*plaatsen[1:], None], strict=True):
        stuk = maak("span", dit[0], class_="heel")
        stuk.tail = heel[dit.end() : volgende.start() if volgende else None]
        stukken.append(stuk)
    return heel[: plaatsen[0].start()], stukken


def _als_blokken(lijst_: Element) -> None:
    """A list whose terms stand in groups becomes blocks: a list in a PDF holds items and nothing else."""
    lijst_.tag = "div"
    for deel in lijst_.iter():
        if soort(deel) in ("dt", "dd"):
            deel.set("class", f"{soort(deel)} {deel.get('class', '')}".strip())
            deel.tag = "div"


def _plaatje(svg: Element, svg_css: str) -> Element:
    """An inline drawing as a picture that holds its own colours, with title and description as its text."""
    delen = [tekst(kind) for kind in svg if soort(kind) in ("title", "desc")]
    for kind in svg.iter():
        kind.tag = soort(kind)
        if kind.tag == "a":
            kind.tag = "g"
            kind.attrib.pop("href", None)
    for kind in [k for k in svg if k.tag in ("title", "desc")]:
        svg.remove(kind)
    svg.attrib = {n: w for n, w in svg.attrib.items() if not n.startswith(("aria", "role", "{"))}
    svg.set("xmlns", SVG)
    svg.insert(0, maak("style", svg_css))
    _, _, breedte, _ = svg.get("viewBox", "0 0 100 100").split()
    data = base64.b64encode(ElementTree.tostring(svg, encoding="utf-8")).decode()
    return maak(
        "img",
        class_=svg.get("class", ""),
        src=f"data:image/svg+xml;base64,{data}",
        alt=". ".join(deel.rstrip(".") for deel in delen if deel) + ".",
        width=breedte,
    )


def _schrijf_uit(boek: Boek) -> None:
    """An abbreviation is written out where the text uses it first: on paper there is nothing to point at."""
    bekend: set[str] = set()
    for deel in (d for h in boek.hoofdstukken for d in h.delen):
        in_kop = {a for k in deel.iter() if soort(k) in (*KOPNIVEAUS, "th", "a") for a in k.iter("abbr")}
        for afkorting in list(deel.iter("abbr")):
            woord, voluit = tekst(afkorting), afkorting.attrib.pop("title", "")
            afkorting.tag = "span"
            if voluit and woord not in bekend and afkorting not in in_kop:
                bekend.add(woord)
                afkorting.tail = f" ({voluit}){afkorting.tail or ''}"


# ---------- links ----------


def _koppel(boek: Boek) -> None:
    """Each chapter gets anchors of its own; a link to a page in the book stays inside it, others go to the site."""
    hier: dict[str, str] = {}
    bekend: set[str] = set()
    for nummer, hoofdstuk in enumerate(boek.hoofdstukken):
        hier.setdefault(hoofdstuk.pagina, f"deel-{nummer}")
        for element in (e for deel in hoofdstuk.delen for e in deel.iter()):
            if anker := element.get("id"):
                element.set("id", f"{_plek(hoofdstuk.pagina)}{anker}")
                bekend.add(element.get("id", ""))
    genoemd: set[str] = set()
    for hoofdstuk in boek.hoofdstukken:
        for deel in hoofdstuk.delen:
            for ouder in list(deel.iter()):
                for a in [kind for kind in ouder if soort(kind) == "a" and kind.get("href")]:
                    doel = _doel(a.get("href", ""), hoofdstuk.pagina, boek.adres, hier, bekend)
                    a.set("href", doel)
                    if boek.voetnoten and not doel.startswith("#") and _zonder_anker(doel) not in genoemd:
                        genoemd.add(_zonder_anker(doel))  # a page is named once, wherever on it a link leads
                        noot = maak("span", _zonder_anker(doel), class_="voetnoot")
                        noot.tail, a.tail = a.tail, None
                        ouder.insert(list(ouder).index(a) + 1, noot)


def _zonder_anker(adres: str) -> str:
    return adres.partition("#")[0]


def _plek(pagina: str) -> str:
    return re.sub(r"\W+", "-", pagina.strip("/")) + "-"


def _doel(href: str, pagina: str, adres: str, hier: Mapping[str, str], bekend: set[str]) -> str:
    if re.match(r"[a-z]+:", href):
        return href
    pad, _, anker = href.partition("#")
    plaats = posixpath.normpath(posixpath.join(pagina, pad)) if pad else pagina.rstrip("/")
    plaats = "" if plaats == "." else plaats + ("" if "." in posixpath.basename(plaats) else "/")
    if anker and f"{_plek(plaats)}{anker}" in bekend:
        return f"#{_plek(plaats)}{anker}"
    if not anker and plaats in hier:
        return f"#{hier[plaats]}"
    return adres + plaats + (f"#{anker}" if anker else "")
