"""Which books there are: the annual report of each year as a raadsstuk and on one sheet, a booklet per role, the method on two pages."""

from __future__ import annotations

import base64
import os
import posixpath
import re
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cached_property, partial
from multiprocessing import get_context
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from werkwijzer.profiel import Profiel
from werkwijzer.rapport.tekst import opsomming
from werkwijzer.site.druk.boek import Boek, Hoofdstuk, als_html
from werkwijzer.site.druk.bomen import heeft, lees_artikel, maak, onder, rij_van, secties, soort, tekst, verlaag
from werkwijzer.site.druk.pdf import bewaard, maak_pdf, svg_stijl, tokens_van
from werkwijzer.site.rollen import STAPPEN, Rol, rollen

DEELT = {"veiligheid": "Veiligheid", "zorg": "Zorg", "onderwijs": "Onderwijs", "bestuur": "Bestuur"}
DEELT_NIET = frozenset({"raad", "college", "driehoek-burgemeester"})  # they hear nothing about a person
ROL_VAN_PARTNER = {"zorgaanbieder": "jeugdhulp"}  # a role page for partners with another name
_LETTER = '"Liberation Sans", Arial, Helvetica, sans-serif'
AFBEELDING = {".svg": "image/svg+xml", ".png": "image/png"}


@dataclass(frozen=True)
class Bron:
    """A built site with the profile and style sheets it was made from."""

    site: Path
    docs: Path
    map_profiel: Path
    profiel: Profiel
    gelezen: dict[str, Element] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def rollen(self) -> list[Rol]:
        """The roles that have a page."""
        return rollen(self.docs, self.profiel)

    def artikel(self, pagina: str) -> Element:
        """The content of a page such as 'rollen/halt/', as a copy; a page is parsed once."""
        if pagina not in self.gelezen:
            bestand = f"{pagina}index.html"
            if not (self.site / bestand).is_file():  # an offline site has no folder per page
                bestand = f"{pagina.removesuffix('/')}.html"
            artikel = lees_artikel(self.site / bestand)
            for koppeling in artikel.iter("a"):
                if href := koppeling.get("href"):
                    koppeling.set("href", naar_map(href, bestand, pagina))
            self.gelezen[pagina] = artikel
        return deepcopy(self.gelezen[pagina])


def naar_map(href: str, bestand: str, pagina: str) -> str:
    """A link in `bestand` as it stands on `pagina` of the online site: 'plan.html' becomes '../plan/'."""
    url = urlsplit(href)
    if url.scheme or url.netloc or not url.path or url.path.startswith("/"):
        return href
    doel = posixpath.normpath(posixpath.join(posixpath.dirname(bestand), url.path))
    is_pagina = url.path.endswith((".html", "/", "."))
    if doel.endswith(".html"):
        doel = posixpath.dirname(doel) if posixpath.basename(doel) == "index.html" else doel.removesuffix(".html")
    weg = posixpath.relpath(doel or ".", pagina or ".") + ("/" if is_pagina else "")
    return url._replace(path=weg).geturl()


def jaarverslagpad(jaar: int) -> str:
    return f"jaarverslag/{jaar}/jaarverslag-{jaar}.pdf"


def oogopslagpad(jaar: int) -> str:
    return f"jaarverslag/{jaar}/oogopslag-{jaar}.pdf"


def regiopad(jaar: int) -> str:
    return f"regio/{jaar}/regio-{jaar}.pdf"


def regiojaren(docs: Path) -> list[int]:
    """The years of which there is a page of a region."""
    return sorted(int(p.parent.name) for p in (docs / "regio").glob("[12][0-9][0-9][0-9]/index.md"))


def boekjepad(rol: str) -> str:
    return f"rollen/boekje-{rol}.pdf"


KORT = "begin/werkwijze-op-twee-bladzijden.pdf"


def boekpaden(docs: Path, profiel: Profiel, jaren: Iterable[int]) -> list[str]:
    """Where each book comes to stand on the site."""
    kort_ = [KORT] if (docs / "begin" / "kort.md").is_file() else []
    jaren = list(jaren)
    return [
        *map(jaarverslagpad, jaren),
        *map(oogopslagpad, jaren),
        *map(regiopad, regiojaren(docs)),
        *kort_,
        *(boekjepad(rol.pagina) for rol in rollen(docs, profiel)),
    ]


def maak_boeken(bron: Bron, jaren: dict[int, str], bewaarplaats: Path) -> Iterator[tuple[str, bytes]]:
    """Each book as its path on the site and its bytes. `jaren`: reference date (ISO) per published year."""
    tokens = tokens_van(_stijlblad(bron, "werkwijzer.css"), bron.profiel.huisstijl.licht())
    tekeningen = _stijlblad(bron, "werkwijzer.css") + _stijlblad(bron, "rapport.css")
    letters = bron.profiel.huisstijl.bestanden(bron.map_profiel)
    eigen = next((pad for naam, pad in letters.items() if naam.startswith("letter")), None)
    letter = f'"Huisstijl", {_LETTER}' if eigen else _LETTER
    css = (Path(__file__).parent / "druk.css").read_text(encoding="utf-8").replace("LETTER", letter)
    if eigen:
        data = base64.b64encode(eigen.read_bytes()).decode()
        css = (
            f'@font-face {{ font-family: "Huisstijl"; src: url("data:font/{eigen.suffix[1:]};base64,{data}"); }}\n{css}'
        )
    svg = svg_stijl(tekeningen, tokens, _LETTER)
    dag_boekjes = max(jaren.values(), default="2026-01-01")
    boeken = {jaarverslagpad(jaar): raadsstuk(bron, jaar, dag) for jaar, dag in jaren.items()}
    boeken |= {oogopslagpad(jaar): oogopslag(bron, jaar, dag) for jaar, dag in jaren.items()}
    boeken |= {regiopad(jaar): regioboek(bron, jaar) for jaar in regiojaren(bron.docs)}
    if KORT in boekpaden(bron.docs, bron.profiel, jaren):
        boeken[KORT] = kort(bron, dag_boekjes)
    for rol in bron.rollen:
        boeken[boekjepad(rol.pagina)] = boekje(bron, rol.pagina, dag_boekjes)
    teksten = [als_html(boek, css, tokens, svg) for boek in boeken.values()]
    nieuw = [tekst_ for tekst_ in teksten if not bewaard(tekst_, bewaarplaats).is_file()]
    if nieuw:
        with ProcessPoolExecutor(min(len(nieuw), os.cpu_count() or 1, 8), get_context("spawn")) as werkers:
            list(werkers.map(partial(maak_pdf, bewaarplaats=bewaarplaats), nieuw))
    for pad, tekst_ in zip(boeken, teksten, strict=True):
        yield pad, bewaard(tekst_, bewaarplaats).read_bytes()


def _stijlblad(bron: Bron, naam: str) -> str:
    return (bron.docs / "stylesheets" / naam).read_text(encoding="utf-8")


def _boek(bron: Bron, titel: str, ondertitel: str, dag: str, **rest: object) -> Boek:
    gemeente = bron.profiel.gemeente
    logo = next(
        (p for n, p in bron.profiel.huisstijl.bestanden(bron.map_profiel).items() if n.startswith("logo")), None
    )
    return Boek(
        titel=titel,
        ondertitel=ondertitel,
        gemeente=gemeente.naam,
        fictief=gemeente.fictief,
        dag=dag,
        adres=bron.profiel.open_data.adres,
        logo=logo.read_bytes() if logo else b"",
        logo_soort=AFBEELDING[logo.suffix.lower()] if logo else "",
        **rest,  # type: ignore[arg-type]
    )


# ---------- annual report ----------


def raadsstuk(bron: Bron, jaar: int, dag: str) -> Boek:
    """The report page with a short main part: tables behind charts and the method become appendices."""
    pagina = f"jaarverslag/{jaar}/"
    begin, *delen = secties(bron.artikel(pagina))
    intro = next((tekst(e) for e in begin if heeft(e, "intro")), "")
    feiten = [(naam, waarde) for naam, waarde in _feiten(begin) if naam in ("Peildatum", "Status")]
    tabellen = [maak("h2", "De cijfers in tabellen", id="tabellen")]
    hoofd: list[Hoofdstuk] = []
    bijlagen: list[Hoofdstuk] = []
    for deel in delen:
        hoofd.append(Hoofdstuk(pagina, _verplaats_tabellen(deel, tabellen), nieuwe_pagina=not hoofd))
    if len(tabellen) > 1:
        bijlagen.append(Hoofdstuk(pagina, tabellen, bijlage=True))
    bijlagen.append(_verantwoording(bron, f"{pagina}verantwoording/"))
    for nummer, bijlage in enumerate(bijlagen, start=1):
        bijlage.delen[0].text = f"Bijlage {nummer}. {bijlage.delen[0].text or ''}"
    return _boek(
        bron,
        f"Jaarverslag {jaar}",
        f"Persoonsgerichte aanpak jeugd. {intro.partition(': ')[2][:1].upper()}{intro.partition(': ')[2][1:]}",
        dag,
        feiten=[*feiten, ("Voor", "de gemeenteraad"), ("Op de site", bron.profiel.open_data.adres + pagina)],
        hoofdstukken=[*hoofd, *bijlagen],
        voetnoten=True,
    )


def regioboek(bron: Bron, jaar: int) -> Boek:
    """The page of a region as one document, its tables in two columns as an appendix; definitions stay on the site."""
    pagina = f"regio/{jaar}/"
    artikel = bron.artikel(pagina)
    begin, *delen = secties(artikel)
    tabellen = [maak("h2", "Bijlage. De cijfers in tabellen", id="tabellen")]
    hoofd = [
        Hoofdstuk(pagina, _verplaats_tabellen(deel, tabellen), nieuwe_pagina=nr == 0) for nr, deel in enumerate(delen)
    ]
    kop, *rest = tabellen
    waar, kolommen = maak("p"), maak("div", class_="kolommen")
    waar.text = (
        f"Wat elk cijfer betekent, en wat het niet zegt, staat op de site: {bron.profiel.open_data.adres}{pagina}"
    )
    smal = [t for t in rest if _breedte(t) <= _SMAL]
    for tabel in smal:
        tabel[:] = [e for e in tabel if soort(e) != "p"]
    kolommen.extend(smal)
    tabellen = [kop, waar, kolommen, *(t for t in rest if t not in smal)]
    titel = next((tekst(e) for e in artikel.iter() if soort(e) == "h1"), f"Regio, {jaar}").removesuffix("¶").strip()
    return _boek(
        bron,
        titel,
        next((tekst(e) for e in begin if heeft(e, "intro")), ""),
        f"{jaar}-12-31",
        feiten=[("Jaar", str(jaar)), ("Op de site", bron.profiel.open_data.adres + pagina)],
        hoofdstukken=[*hoofd, Hoofdstuk(pagina, tabellen, bijlage=True)],
        voetnoten=True,
    )


_SMAL = 4  # columns of a table that fits in half a page


def _breedte(tabel: Element) -> int:
    return max((len(rij) for rij in tabel.iter("tr")), default=0)


def _verantwoording(bron: Bron, pagina: str) -> Hoofdstuk:
    """The page with the method as an appendix; the definitions, ten pages of them, stay on the site."""
    _, *delen_ = secties(bron.artikel(pagina))
    delen = [element for deel in delen_ if deel[0].get("id") != "definities" for element in deel]
    waar = maak("p")
    waar.text = "Wat elk cijfer betekent, en wat het niet zegt, staat op de site: "
    onder(waar, "a", "definities", href="#definities").tail = "."
    delen.insert(0, waar)
    verlaag(delen, 1)
    return Hoofdstuk(
        pagina, [maak("h2", "Verantwoording", id="verantwoording"), *delen], bijlage=True, nieuwe_pagina=False
    )


def oogopslag(bron: Bron, jaar: int, dag: str) -> Boek:
    """The first screen of the report page as one sheet."""
    pagina = f"jaarverslag/{jaar}/"
    begin, *delen = secties(bron.artikel(pagina))
    eerste = next(deel for deel in delen if deel[0].get("id") == "oogopslag")
    feiten = [(naam, waarde) for naam, waarde in _feiten(begin) if naam in ("Peildatum", "Status")]
    return _boek(
        bron,
        f"Jaarverslag {jaar} in één oogopslag",
        "Persoonsgerichte aanpak jeugd",
        dag,
        feiten=[*feiten, ("Alles", f"{bron.profiel.open_data.adres}{pagina}")],
        hoofdstukken=[Hoofdstuk(pagina, eerste[1:], nieuwe_pagina=False)],
        los_blad=True,
    )


def _feiten(delen: list[Element]) -> list[tuple[str, str]]:
    uit: list[tuple[str, str]] = []
    for lijst in (dl for deel in delen for dl in deel.iter("dl")):
        namen, waarden = ([tekst(e) for e in lijst if soort(e) == naam] for naam in ("dt", "dd"))
        uit += [(n, re.sub(r"^[^\w]+", "", w)) for n, w in zip(namen, waarden, strict=True)]
    return uit


def _verplaats_tabellen(delen: Sequence[Element], tabellen: list[Element]) -> list[Element]:
    """Tables that the site shows only on request go to the appendix; a reference stays where they were."""
    uit = []
    for element in delen:
        if soort(element) == "details" or (heeft(element, "losse-tabel") and not _is_kosten(element)):
            uit.append(_naar_bijlage(element, tabellen))
        else:
            element[:] = _verplaats_tabellen(list(element), tabellen)
            if len(element) and all(heeft(kind, "naar-tabel") for kind in element):
                element.set("class", "verwijzingen")
            uit.append(element)
    return uit


def _is_kosten(element: Element) -> bool:
    return any(heeft(tabel, "kosten") for tabel in element.iter("table"))


def _naar_bijlage(element: Element, tabellen: list[Element]) -> Element:
    verwijzing = maak("p", class_="bron naar-tabel")
    namen = list(element.iter("caption"))
    for caption in namen:
        nummer = sum(heeft(t, "bijlagetabel") for t in tabellen) + 1
        tabel = next(t for t in element.iter("table") if caption in list(t))
        caption.attrib.pop("class", None)
        onder(verwijzing, "span", f"{tekst(caption)}: ")
        caption.text = f"Tabel {nummer}. {caption.text or ''}"
        staart = [e for e in element.iter("p") if heeft(e, "bron")] if len(namen) == 1 else []
        blok = maak("div", class_="bijlagetabel", id=f"tabel-{nummer}")
        blok.append(tabel)
        blok.extend(staart)
        tabellen.append(blok)
        link = onder(verwijzing, "a", f"tabel {nummer}", href=f"#tabel-{nummer}", class_="naar")
        link.tail = ". "
    return verwijzing


# ---------- the method on two pages ----------


def kort(bron: Bron, dag: str) -> Boek:
    """The page *De werkwijze op twee bladzijden* as two sheets: what everybody has at hand."""
    pagina = "begin/kort/"
    begin, *delen = secties(bron.artikel(pagina))
    voet = " ".join(tekst(e) for e in bron.artikel(pagina).iter("p") if heeft(e, "eigenaar"))
    bijgewerkt = re.search(r"Bijgewerkt op (.+?)\.", voet)
    titel = next(tekst(e) for e in begin if soort(e) == "h1").rstrip("¶")
    return _boek(
        bron, titel, next(tekst(e) for e in begin if heeft(e, "intro")), dag,
        feiten=[*([("Bijgewerkt op", bijgewerkt[1])] if bijgewerkt else []), ("Alles", bron.profiel.open_data.adres)],
        hoofdstukken=[Hoofdstuk(pagina, deel, nieuwe_pagina=False) for deel in delen],
        los_blad=True,
    )  # fmt: skip


# ---------- booklet per role ----------


def kant(bron: Bron, rol: str) -> str:
    """The side of the sharing matrix on which a role stands: its partner's, else that of the municipality."""
    domein = next((p.domein for p in bron.profiel.partners if p.code == ROL_VAN_PARTNER.get(rol, rol)), "bestuur")
    return DEELT[domein]


def boekje(bron: Bron, rol: str, dag: str) -> Boek:
    """What somebody in this role needs at hand: the role, the nine steps in short, what to share, the forms.

    How to decide stands with the steps in which the role does the work or has the last word.
    """
    artikel = bron.artikel(f"rollen/{rol}/")
    eigen = list(artikel)
    naam = tekst(next(e for e in artikel if soort(e) == "h1")).rstrip("¶")
    formulieren = sorted(
        {m[1] for a in artikel.iter("a") if (m := re.fullmatch(r"\.\./\.\./formulieren/([\w-]+)/", a.get("href", "")))}
    )
    intro = next((tekst(e) for e in artikel if heeft(e, "intro")), "")
    voet = " ".join(tekst(e) for e in artikel.iter("p") if heeft(e, "eigenaar"))
    eigenaar = re.search(r"Eigenaar: (.+?)\. Herzien vóór (.+?)\.", voet)
    verlaag(eigen, 1)
    inhoud = ["je rol", "de negen stappen"]
    inhoud += [] if rol in DEELT_NIET else ["wat je deelt", "de vijf vragen"]
    inhoud += ["je formulieren"] if formulieren else []
    eigen_werk = doet(bron, rol)
    hoofdstukken = [
        Hoofdstuk(f"rollen/{rol}/", eigen),
        Hoofdstuk("stappen/", [maak("h2", "De negen stappen in het kort")], nieuwe_pagina=False),
        *(_stap(bron, stap, met_besluit=stap in eigen_werk) for stap in STAPPEN),
        *([] if rol in DEELT_NIET else [*_deelt(bron, kant(bron, rol)), _vijf_vragen(bron)]),
        *(_formulier(bron, code) for code in formulieren),
    ]
    return _boek(
        bron, f"Boekje: {naam}", intro, dag,
        feiten=[("Wat erin staat", opsomming(inhoud)),
                *([("Eigenaar", eigenaar[1]), ("Herzien vóór", eigenaar[2])] if eigenaar else []),
                ("De hele werkwijze", bron.profiel.open_data.adres)],
        hoofdstukken=hoofdstukken,
    )  # fmt: skip


def doet(bron: Bron, pagina: str) -> frozenset[str]:
    """The steps in which a role has an R or an A."""
    rol = next(een for een in bron.rollen if een.pagina == pagina)
    return frozenset(stap for stap, letter in zip(STAPPEN, rol.letters, strict=True) if letter in ("R", "A", "A/R"))


def _stap(bron: Bron, stap: str, *, met_besluit: bool) -> Hoofdstuk:
    """A step in short: who, when, form, done when, what to do, and how to decide if the reader does.

    Of what is not in the book, the text says that it is on the site.
    """
    begin, *delen = secties(bron.artikel(f"stappen/{stap}/"))
    houd = {"doe-dit", "beslis-zo", "overdracht"} if met_besluit else {"doe-dit"}
    inhoud = [*begin, *(e for deel in delen if deel[0].get("id") in houd for e in deel)]
    ankers = {f"#{e.get('id')}" for deel in inhoud for e in deel.iter() if e.get("id")}
    for koppeling in (a for deel in inhoud for a in deel.iter("a")):
        if (href := koppeling.get("href", "")).startswith("#") and href not in ankers:
            koppeling.tail = f" bij deze stap op de site{koppeling.tail or ''}"
    verlaag(inhoud, 2)
    return Hoofdstuk(f"stappen/{stap}/", inhoud, nieuwe_pagina=False)


def _deelt(bron: Bron, kant_: str) -> Iterator[Hoofdstuk]:
    """The sharing matrix, with only the rows of one side: the overview, then what each step page says of sharing."""
    begin, *delen = secties(bron.artikel("convenant/deelmatrix/"))
    inhoud = [*begin, *(element for deel in delen for element in deel)]
    verlaag(inhoud, 1)
    yield Hoofdstuk("convenant/deelmatrix/", _van_een_kant(inhoud, kant_))
    for stap in STAPPEN:
        pagina = f"stappen/{stap}/"
        titel, *stapdelen = secties(bron.artikel(pagina))
        deel = next(deel for deel in stapdelen if deel[0].get("id") == "wat-mag-je-delen")
        kop = maak("h3", tekst(next(e for e in titel if soort(e) == "h1")).rstrip("¶"), id="wat-mag-je-delen")
        yield Hoofdstuk(pagina, _van_een_kant([kop, *deel[1:]], kant_), nieuwe_pagina=False)


def _van_een_kant(inhoud: list[Element], kant_: str) -> list[Element]:
    for tabel in (t for e in inhoud for t in e.iter("table")):
        koppen = [tekst(th) for th in tabel.iter("th")]
        if koppen[:1] == ["Kant"]:
            rij_van(tabel, lambda eerste: eerste == kant_)
        elif kant_ in koppen:
            _kolom(tabel, {0, koppen.index(kant_)})
    return inhoud


def _vijf_vragen(bron: Bron) -> Hoofdstuk:
    """The five questions one after another, each with its answers; on the site each opens the next."""
    pagina = "convenant/mag-ik-dit-delen/"
    deel = next(deel for deel in secties(bron.artikel(pagina)) if deel[0].get("id") == "vijf-vragen")
    inhoud = [
        deel[0],
        maak("p", "Stel ze van boven naar beneden. Is het antwoord ja? Ga dan door, tot en met vraag 5."),
    ]
    for vraag in (e for kind in deel for e in kind.iter("details")):
        antwoorden = [kind for kind in vraag if soort(kind) == "details"]
        if not antwoorden:
            continue
        kop = tekst(vraag[0])
        inhoud.append(maak("h3", re.sub(r"^.*Vraag (\d): ", r"\1. ", kop)))
        lijst_ = maak("ul")
        inhoud.append(lijst_)
        for antwoord in antwoorden:
            if any(soort(kind) == "details" for kind in antwoord):
                continue
            uitkomst = next(e for e in antwoord.iter("p") if not heeft(e, "admonition-title"))
            uitkomst.tag = "li"
            uitkomst.text = f"{tekst(antwoord[0])}: {uitkomst.text or ''}"
            lijst_.append(uitkomst)
    verlaag(inhoud, 1)
    return Hoofdstuk(pagina, inhoud, nieuwe_pagina=False)


def _kolom(tabel: Element, houd: set[int]) -> None:
    for rij in tabel.iter("tr"):
        for plaats, cel in reversed(list(enumerate(rij))):
            if plaats not in houd:
                rij.remove(cel)


def _formulier(bron: Bron, code: str) -> Hoofdstuk:
    """What a form page says of filling it in."""
    begin, *delen = secties(bron.artikel(f"formulieren/{code}/"))
    inhoud = [*begin, *(e for deel in delen for e in deel)]
    inhoud = [e for e in inhoud if not heeft(e, "bron") and not any(soort(i) == "img" for i in e.iter())]
    verlaag(inhoud, 1)
    return Hoofdstuk(f"formulieren/{code}/", inhoud, nieuwe_pagina=False)
