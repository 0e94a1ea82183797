"""What handbook pages may use in `{{ … }}`: the profile, the form definitions and the life areas.

Reads public definition files only, never the private folder. MkDocs loads this module once per build, Zensical
once per page: so form definitions are read when a page asks for them, not before.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from html import escape
from itertools import chain
from pathlib import Path
from typing import Any, Literal

import yaml
from jinja2 import Environment, PackageLoader, StrictUndefined

from werkwijzer.casusnummer import voorbeeldnummer
from werkwijzer.formulieren.bevindingen import CATALOGUS
from werkwijzer.formulieren.definitie import Definities, Formulier, Sectie, Tabel, Veld, lees_definities
from werkwijzer.formulieren.indicatorcodes import INDICATORCODES
from werkwijzer.formulieren.mag_zien import NAMEN, deelregel
from werkwijzer.handboek.begrippen import afkortingen
from werkwijzer.handboek.modelbrieven import brieftekst
from werkwijzer.jaar.publicatie import Indicator, Jaarpublicatie, lees_jaren, weiger_verzonnen_jaren
from werkwijzer.kalender import MAANDEN, aantal, elke, telwoord, van_tot, voluit
from werkwijzer.paden import Paden
from werkwijzer.profiel import DOMEINEN, GEMEENTE, Gelegenheid, Partner, Profiel, lees_profiel
from werkwijzer.rapport.doelen import BELANGRIJK, beginwaarde, doeljaar, streefwaarde
from werkwijzer.rapport.kosten import GEEN_PRIJS, gemiddeld
from werkwijzer.rapport.tekst import euro, opsomming
from werkwijzer.signaalsoorten import soorten_van
from werkwijzer.site.druk.boeken import KORT, boekjepad
from werkwijzer.site.rollen import STAPPEN, Rol, alle_rollen, beelden_van, rollen
from werkwijzer.termijnen import vul_in

TYPEN = {
    "tekst": "korte tekst",
    "lange_tekst": "tekst",
    "datum": "datum (dd-mm-jjjj)",
    "ja_nee": "ja of nee",
    "getal": "getal",
    "score": "score 1 tot en met 5",
    "casusnummer": "casusnummer",
    "berekend": "rekent het blad zelf uit",
}
# What the messages about a form are about, by the first letter of their code.
MELDINGSOORTEN = {
    "B": "Over het bestand",
    "V": "Over één antwoord",
    "T": "Over een tabel",
    "S": "Antwoorden die niet bij elkaar passen",
    "X": "Past niet bij wat er al is",
}

# The letters at the top of a role page, as they are read out on it; who only hears of a step (I) is not told so.
RACI = {"A": "Je zorgt dat het gebeurt", "R": "Jouw werk", "C": "Je denkt mee"}
STAPNAMEN = dict(
    zip(
        STAPPEN,
        ("Aanmelden", "Agenderen", "UVZ", "Regisseur aanwijzen", "Plan", "Regie", "Opschalen", "Herijken", "Afsluiten"),
        strict=True,
    )
)
# What the study of 2020 found in practice, by the name of the setting in the profile.
ONDERZOEK = {
    "uvz_weken": 2,
    "uvz_jongeren_min": 5,
    "uvz_jongeren_max": 6,
    "herijking_maanden": 6,
    "groepsoverleg_maanden": 3,
    "maanden_zonder_meldingen": 9,
    "leeftijd_min": 12,
    "leeftijd_max": 27,
}

# What returns in the same month each year (proposal); the process support sets the dates.
VAST_IN_HET_JAAR = {
    1: ["Meldingen en jaarcijfers", "Kwartaalrapportage", "Bewaartermijnen"],
    2: ["Schooloverleg"],
    3: ["Jaarverslag af"],
    4: ["Meldingen", "Kwartaalrapportage", "Bewaartermijnen", "Jaarverslag naar de raad"],
    6: ["Terugblik met de FG"],
    7: ["Meldingen", "Kwartaalrapportage", "Bewaartermijnen"],
    9: ["Schooloverleg"],
    10: ["Meldingen", "Kwartaalrapportage", "Bewaartermijnen"],
    11: ["Doelen naar de raad"],
    12: ["UVZ-dagen kiezen"],
}


_hier = [Paden()]  # the project whose pages are being built: one at a time


def _bouw_voor(project: Path) -> None:
    """From now on everything comes from the project in this folder, not from where this program stands.

    A folder without a profile is none: then it is the program's own project.
    """
    paden = Paden(project, project / "data" / "prive")
    paden = paden if paden.profiel.is_file() else Paden()
    if paden != _hier[0]:
        _hier[0] = paden
        for gelezen in (_profiel, _definities, _nieuwste, _cijfers, _rollen, _letters):
            gelezen.cache_clear()


@cache
def _profiel() -> Profiel:
    return lees_profiel(_hier[0].profiel)


@cache
def _definities() -> Definities:
    return lees_definities(_hier[0].formulieren, _profiel())


@cache
def _nieuwste() -> Jaarpublicatie | None:
    """The newest published year; None before the first report."""
    jaren = lees_jaren(_hier[0].openbaar)
    weiger_verzonnen_jaren(jaren, _profiel())
    return jaren[max(jaren)] if jaren else None


@cache
def _cijfers() -> dict[str, Indicator]:
    """The figures of the newest published year, by code; none before the first report."""
    nieuwste = _nieuwste()
    return {i.code: i for i in nieuwste.indicatoren} if nieuwste else {}


@cache
def _sjablonen() -> Environment:
    lader = PackageLoader("werkwijzer", "rapport/sjablonen")
    return Environment(loader=lader, undefined=StrictUndefined, autoescape=False, trim_blocks=True)


def datum_voluit(datum: object) -> str:
    """'2027-03-01' → '1 maart 2027'. Takes a date or ISO text: MkDocs gives the one, Zensical the other."""
    return voluit(date.fromisoformat(str(datum)))


def adres(doel: str, vanaf: str) -> str:
    """Address of page `doel` (path under docs/, may end in #anchor), seen from the page with URL `vanaf`.

    In the offline site a page has the URL of its file, so there a link names a file too.
    """
    pad, hekje, anker = doel.partition("#")
    if vanaf.endswith(".html"):
        bestand = posixpath.relpath(f"{pad.removesuffix('.md')}.html", posixpath.dirname(vanaf) or ".")
        return f"{bestand}{hekje}{anker}"
    url = "" if pad == "index.md" else pad.removesuffix("index.md").removesuffix(".md")
    relatief = posixpath.relpath(url or ".", vanaf or ".")
    return f"{relatief}/{hekje}{anker}"


def label(soort: Literal["praktijk", "voorstel", "wet", "elders"], bron: str = "") -> str:
    """Short label for a section, table cell or list item; the long passages have an admonition.

    Whatever is said about the law asks for a check, wherever it stands: so the label itself does.
    """
    woord = {"praktijk": "Praktijk", "voorstel": "Voorstel", "wet": "Wettelijk kader", "elders": "Elders"}[soort]
    toets = " · laat toetsen door jurist en FG" if soort == "wet" else ""
    return f'<span class="label {soort}">{woord}{" " + bron if bron else ""}{toets}</span>'


def hier(onderzocht: str, eigen: str, *namen: str, bron: str = "", kader: bool = False) -> str:
    """`onderzocht` where the profile sets all of `namen` to what the study found; else the municipality's own, and what
    it was before. With `bron` it gets a label; `kader` is for a passage that has the label of the study: then only the
    municipality's own gets one. KeyError for a setting of which the study says nothing.
    """
    profiel = _profiel()
    waarden = profiel.termijnen.model_dump() | profiel.doelgroep.model_dump()
    zoals = all(waarden[naam] == ONDERZOEK[naam] for naam in namen)
    tekst = onderzocht if zoals else eigen[:1].upper() + eigen[1:] if onderzocht[:1].isupper() else eigen
    los = label("praktijk", bron) if zoals and bron else "" if zoals else label("voorstel") if bron or kader else ""
    was = "".join(zin for naam in namen if (zin := sinds(naam)) not in tekst)
    return f"{tekst}{was} {los}".rstrip()


def sinds(naam: str) -> str:
    """' (tot 1 juli 2025: 42)' for a term or age that has changed; else ''."""
    eerder = [e for deel in (_profiel().termijnen, _profiel().doelgroep) for e in deel.eerder(naam)]
    return f" ({', '.join(f'tot {voluit(dag)}: {was}' for dag, was in eerder)})" if eerder else ""


def leefgebieden(woord: str = "leefgebieden") -> str:
    """How many there are, in words: 'acht leefgebieden'."""
    return f"{telwoord(len(_definities().leefgebieden))} {woord}"


def bedrag(euro: int) -> str:
    """1000 → '€ 1.000' that does not break, as amounts are written in the handbook."""
    return f"€\u00a0{euro:,}".replace(",", ".")


def inkoopgrens() -> str:
    """What a director may spend, and who has another amount: '€ 1.000 (Jeugdmarshall: € 500)'."""
    profiel = _profiel()
    anders = [
        f"{profiel.naam_regisseur(r.code)}: {bedrag(r.inkoop_euro)}"
        for r in profiel.regisseurs
        if r.inkoop_euro is not None and not r.tot
    ]
    return bedrag(profiel.mandaat.inkoop_euro) + (f" ({'; '.join(anders)})" if anders else "")


def contact(*, bellen: bool = False) -> str:
    """Whom to ask, with the e-mail address that the profile lets on the site. Its telephone number comes with that where
    nobody has a list of numbers yet (`bellen`), and instead of it when there is no address."""
    openbaar = _profiel().brieven.openbaar
    wegen = [_post(openbaar["email"])] if "email" in openbaar else []
    if "telefoon" in openbaar and (bellen or not wegen):
        wegen.insert(0, f"telefoon {openbaar['telefoon']}")
    return _profiel().gemeente.contact + (f" ({opsomming(wegen)})" if wegen else "")


def fg() -> str:
    """The data protection officer, with the address that the profile lets on the site."""
    openbaar = _profiel().brieven.openbaar
    return "de FG" + (f" ({_post(openbaar['fg_contact'])})" if "fg_contact" in openbaar else "")


def kanaal() -> str:
    """How something about a person is sent. Our pages say `gemeente.kanaal`; a handbook of before 0.7.0 asks it here."""
    return _cel(_profiel().gemeente.kanaal)


def _post(adres_: str) -> str:
    """An e-mail address as a link; anything else as it is."""
    return koppeling(adres_, f"mailto:{adres_}") if re.fullmatch(r"[^@\s]+@[^@\s]+", adres_) else _cel(adres_)


def partnerlijst(plaats: str | None = None, domein: str | None = None, *, altijd: bool = False) -> str:
    """Names of the partners that take part, with `plaats` and `domein` if given, or only those that come to every young
    person; '' when there are none."""
    return opsomming(
        p.naam
        for p in _profiel().partners
        if p.tot is None
        and (plaats is None or p.plaats == plaats)
        and (domein is None or p.domein == domein)
        and (p.altijd or not altijd)
    )


def leefgebied(tekst: str, code: str, pad: str = "") -> str:
    """A link to one life area in the normenkader at `pad`; only the words where the municipality lacks it."""
    return koppeling(tekst, f"{pad}#{code}") if code in _definities().gebiedsnamen else tekst


def in_cijfers(zin: str) -> str:
    """`vul_in` with the profile: '{totaal_min} tot {totaal_max} jongeren' as people write it."""
    return vul_in(zin, _profiel())


def koppeling(tekst: str, doel: str) -> str:
    """A link whose target is computed: Zensical checks links before macros run and rejects `](…{{ … }}…)`."""
    return f"[{tekst}]({doel})"


def handboek(tekst: str, doel: str) -> str:
    """A link from the manual to a handbook page (path under docs/, may end in #anchor): the two are separate sites.

    FileNotFoundError for a page that is not there.
    """
    pad, hekje, anker = doel.partition("#")
    if not pad.startswith("jaarverslag/") and not (_hier[0].docs / pad).is_file():  # the reports are made by a command
        raise FileNotFoundError(f"het handboek heeft geen pagina {pad}")
    url = pad.removesuffix("index.md").removesuffix(".md").rstrip("/")
    return koppeling(tekst, f"{_profiel().open_data.adres}{url}{'/' if url else ''}{hekje}{anker}")


def handleiding(naam: str) -> str:
    """How a handbook page names a page of the manual. It is no link: the manual is not on the public site.

    FileNotFoundError for a page that is not there.
    """
    voor = (_hier[0].beheer / f"{naam}.md").read_text(encoding="utf-8").split("---\n")[1]
    return f"*{yaml.safe_load(voor)['title']}* in de beheerhandleiding"


def zorgoverleg(pad: str) -> str:
    """The meeting in the care domain with a link to `pad`; where the municipality has none, 'een overleg in het zorgdomein'."""
    lidwoord, _, naam = _profiel().gemeente.het_zorgoverleg.partition(" ")
    return f"{lidwoord} {rolpagina(naam, pad)}" if naam else "een overleg in het zorgdomein"


def heeft(wie: str) -> bool:
    """`Profiel.heeft`, or a role with that page: for what a page says only then."""
    hier = wie in {een.pagina for een in _rollen()}
    return hier if wie in _letters() else _profiel().heeft(wie)


def een_partner() -> Partner:
    """A partner to give as an example: not one that has a task of its own in the method, where there is another."""
    partners = [p for p in _profiel().partners if p.tot is None] or [*_profiel().partners]
    return next((p for p in partners if p.code not in ("politie", "om", GEMEENTE)), partners[0])


def rolpagina(tekst: str, doel: str) -> str:
    """A link to the page of a role (relative, may end in #anchor); only the words where the municipality lacks that role."""
    return koppeling(tekst, doel) if heeft(_pagina(doel)) else tekst


def _pagina(doel: str) -> str:
    """The name of the page that a link goes to."""
    return posixpath.basename(doel.partition("#")[0]).removesuffix(".md")


def telt_mee(*codes: str) -> str:
    """The indicators that a step feeds, as a list with the names they were published under.

    One that the municipality has not is left out here too. KeyError for a code that does not exist.
    """
    cijfers = _cijfers()
    if not cijfers:
        return "\n".join(f"- **{code}**" for code in codes)
    if onbekend := {*codes} - {*cijfers, *INDICATORCODES}:
        raise KeyError(min(onbekend))
    gekozen = [c for c in codes if c in cijfers]
    return "\n".join(f"- **{code}** {cijfers[code].naam.removesuffix(' op 31 december')}" for code in gekozen)


def nieuwste_jaarverslag() -> str:
    """A link to the newest yearly report itself, for the front page; before the first report to the page about it."""
    nieuwste = _nieuwste()
    if nieuwste is None:
        return koppeling("Jaarverslag", "jaarverslag/index.md")
    return koppeling(f"Jaarverslag {nieuwste.jaar}", f"jaarverslag/{nieuwste.jaar}/index.md")


def kosten_nu() -> str:
    """What the newest published year cost, in total and per traject, with why that is no price; before there are costs,
    that there are none yet. For pages in docs/raad/."""
    nieuwste, naam = _nieuwste(), _profiel().gemeente.naam
    if nieuwste is None or nieuwste.kosten is None:
        return f"De kosten van {naam} komen in het {koppeling('jaarverslag', '../jaarverslag/index.md')}."
    verslag = koppeling(f"Jaarverslag {nieuwste.jaar}", f"../jaarverslag/{nieuwste.jaar}/index.md#kosten")
    fictief = " (verzonnen)" if nieuwste.fictief else ""
    zin = f"De aanpak in {naam} kostte in {nieuwste.jaar} {euro(nieuwste.kosten.totaal.werkelijk)}{fictief}"
    per_traject = gemiddeld(nieuwste.kosten, _cijfers().get("K1-jaar"))
    prijs = f", gemiddeld {per_traject} per traject. {GEEN_PRIJS}" if per_traject else "."
    return f"{zin}{prijs} {verslag}"


def in_jaarverslag(*codes: str) -> str:
    """Where a council member finds the answer: the yearly report with those of `codes` it has, else the college.

    For pages in docs/raad/.
    """
    cijfers = _cijfers()
    gekozen = [code for code in codes if code in cijfers] if cijfers else list(codes)
    return f"{koppeling('Jaarverslag', '../jaarverslag/index.md')}, {opsomming(gekozen)}" if gekozen else "college"


def doelcellen(code: str, voorstel: str, bron: str) -> str:
    """Base, target, year and source of a figure as table cells: the goal that is set, else `voorstel` with blanks."""
    cijfer = _cijfers().get(code)
    if cijfer is None or cijfer.doel is None or cijfer.doel.streefwaarde is None:
        return f"[meten] | {voorstel} | [jaar] | {bron}"
    doel = cijfer.doel
    wie = _cel(doel.vastgesteld_door) or "niet bekend door wie"
    return f"{beginwaarde(cijfer, doel)} | {streefwaarde(cijfer, doel)} | {doeljaar(doel)} | {bron}. **Al vastgesteld**: {wie}"


def aantal_cijfers(*, met_doel: bool = False, mist_doel: bool = False) -> int:
    """How many indicators the newest report has, how many of those have a target, or of how many the report says that a
    target is still to come. A handbook of before 0.8.0 asks for the first."""
    cijfers = _cijfers()
    if mist_doel:
        return sum(cijfers[code].doel is None for code in BELANGRIJK if code in cijfers)
    return sum(cijfer.doel is not None for cijfer in cijfers.values()) if met_doel else len(cijfers)


def _cel(tekst: str) -> str:
    """Text that is safe inside a Markdown table cell."""
    return escape(" ".join(tekst.split()), quote=False).replace("|", "&#124;")


def _antwoord(veld: Veld, labels: dict[str, str]) -> str:
    if veld.type == "keuze":
        keuzes = "; ".join(_definities().te_kiezen(veld).values())
        soort = f"kies uit de lijst {veld.keuzelijst}" if veld.keuzelijst else f"kies uit: {keuzes}"
    else:
        soort = TYPEN[veld.type]
        if veld.decimalen:
            soort += f", hoogstens {veld.decimalen} cijfers achter de komma"
        if veld.min is not None:
            soort += f", {veld.min} of meer" if veld.max is None else f", {veld.min} tot en met {veld.max}"
    if veld.formule:
        termijn = aantal(getattr(_profiel().termijnen, veld.formule.termijn), "maand")
        return f"Niet invullen<br>{_cel(f'{soort}: {labels[veld.formule.veld]} plus {termijn}')}"
    plicht = _plicht(veld, labels)
    return f"{plicht}<br>{_cel(soort)}" if plicht else _cel(soort)


def _plicht(deel: Veld | Tabel, labels: dict[str, str]) -> str:
    """Whether an answer, or a row in a table, is required: always, on a condition, or '' for never."""
    if deel.verplicht:
        return "**Verplicht**"
    if deel.verplicht_als:
        bron, codes = deel.verplicht_als.veld, deel.verplicht_als.is_een_van
        woord = "bij"
        if deel.verplicht_als.of_leeg:
            anders = [sleutel.removeprefix(f"{bron}=") for sleutel in labels if sleutel.startswith(f"{bron}=")]
            woord, codes = "behalve bij", tuple(code for code in anders if code not in codes)
        keuzes = " of ".join(labels.get(f"{bron}={code}", code) for code in codes)
        return f"**Verplicht** {woord} ‘{_cel(labels[bron])}’: {_cel(keuzes)}"
    return ""


def _labels(velden: Iterable[Veld]) -> dict[str, str]:
    """Field code → label, and 'code=choice' → label of the choice."""
    uit: dict[str, str] = {}
    for veld in velden:
        uit[veld.code] = veld.label
        if veld.type in ("keuze", "ja_nee"):
            uit |= {f"{veld.code}={c}": naam for c, naam in _definities().keuzes(veld).items()}
    return uit


def _veldtabel(velden: Iterable[Veld], labels: dict[str, str]) -> list[str]:
    """What is asked, how it is answered and why. How to fill it in stands beside the cell in the form itself."""
    regels = ['<div class="velden" markdown>', ""]
    regels += ["| Vraag | Antwoord | Waarom we dit vragen |", "|---|---|---|"]
    for veld in velden:
        if _definities().vervalt(veld):
            continue
        regels.append(f"| {_cel(veld.label)} | {_antwoord(veld, labels)} | {_cel(veld.doel)} |")
    return [*regels, "", "</div>", ""]


def veldoverzicht(code: str) -> str:
    """Field reference of one form, a fold-out per worksheet, straight from `forms/<code>.yml`."""
    formulier: Formulier = _definities().formulieren[code]
    los = _labels(formulier.losse_velden)
    regels: list[str] = []
    for blad in formulier.bladen:
        regels += [f'<details class="vragen" markdown><summary>Blad {_cel(blad.titel)}</summary>', ""]
        for deel in blad.onderdelen:
            regels += [f"**{deel.titel}**" + (f" · {deel.uitleg}" if deel.uitleg else ""), ""]
            match deel:
                case Sectie():
                    regels += _veldtabel(deel.velden, los)
                case Tabel():
                    regels += [_tabelomvang(deel, los), "", *_veldtabel(deel.kolommen, _labels(deel.kolommen))]
        regels += ["</details>", ""]
    return "\n".join(regels)


def _tabelomvang(tabel: Tabel, los: dict[str, str]) -> str:
    """How much room a table has, and whether there has to be a row."""
    if tabel.per_leefgebied:
        ruimte = "Eén regel per leefgebied."
    elif tabel.blokken:
        ruimte = f"{tabel.blokken} blokken onder elkaar."
    else:
        ruimte = f"{tabel.rijen} regels."
    plicht = _plicht(tabel, los).replace(
        "**Verplicht**", f"**Minstens één {'blok' if tabel.blokken else 'regel'} verplicht**"
    )
    return f"{ruimte} {plicht}{'.' if plicht else ''}".strip()


def formulierfeiten(code: str) -> str:
    """Who, when, to whom and how long: the fact box of one form."""
    f = _definities().formulieren[code]
    paren = (("Voor wie", f.voor_wie), ("Wanneer", f.wanneer), ("Naar", f.naar), ("Hoe lang", f.duur))
    lijst = "\n\n".join(f"{kop}\n:   {tekst}" for kop, tekst in paren)
    return f'<div class="feiten" markdown>\n\n{lijst}\n\n</div>'


def eigen_formulieren() -> str:
    """A row for each form that *Formulieren* itself does not name: what this municipality added."""
    pagina = (_hier[0].docs / "formulieren" / "index.md").read_text(encoding="utf-8")
    eigen = (f for f in _definities().formulieren.values() if f"({f.code}.md)" not in pagina)
    return "\n".join(
        f"| {_cel(f.wanneer)} | [{_cel(f.titel)}]({f.code}.md) · [Excel]({f.code}.xlsx) | {_cel(f.voor_wie)} |"
        for f in eigen
    )


def normenkader() -> str:
    """All life areas with their five norms, from `forms/leefgebieden.yml`: a heading and a table each."""
    regels: list[str] = []
    for gebied in _definities().leefgebieden:
        regels += [f"### {gebied.naam} {{#{gebied.code}}}", "", f"*{gebied.vraag}*", ""]
        regels += ["| Score | Wat jullie zien |", "|:-:|---|"]
        for score, norm in sorted(gebied.scores.items()):
            regels.append(f"| **{score}** | **{_cel(norm.kort)}**<br>{_cel(norm.norm)} |")
        regels.append("")
    return "\n".join(regels)


def formulierbeeld(code: str) -> str:
    """Picture of one filled-in worksheet, when `scripts/beelden.py` made it with this profile."""
    if not beelden_van(_hier[0].docs, _profiel()):
        return ""
    titel = _definities().formulieren[code].titel
    alt = f"Ingevuld blad van het formulier {titel}, met antwoorden in lichtgele cellen."
    beeld = f"![{alt}](../assets/formulieren/{code}.png){{ .formulier loading=lazy }}"
    bijschrift = "Met verzonnen antwoorden."
    return f"{beeld}\n\n{bijschrift}\n{{: .bron }}"


def meldingenlijst() -> str:
    """All messages about forms, from the catalogue; what differs per form stands as '…'."""
    regels: list[str] = []
    for letter, kop in MELDINGSOORTEN.items():
        regels += [f"### {kop}", "", '<div class="velden meldingen" markdown>', ""]
        regels += ["| Soort | Wat er is | Wat je doet |", "|---|---|---|"]
        for code in sorted(c for c in CATALOGUS if c.startswith(letter)):
            melding = CATALOGUS[code]
            gevonden, doe = (_cel(re.sub(r"\{\w+\}\.?", "…", tekst)) for tekst in (melding.gevonden, melding.doe))
            regels.append(f"| {code}<br>{melding.ernst.woord} | {gevonden} | {doe} |")
        regels += ["", "</div>", ""]
    return "\n".join(regels)


def signalenlijst() -> str:
    """Everything that the werkvoorraad can show: what, on whose list, the rule with the profile's numbers, source."""
    wie = {"regisseur": "regisseur", "beheer": "voorzitter en procesondersteuner"}
    regels = ['<div class="velden" markdown>', "", "| Wat | Regel | Waar het vandaan komt |", "|---|---|---|"]
    for soort in soorten_van(_profiel()):
        voor = opsomming(wie[lijst] for lijst in soort.voor)
        wat = f"**{soort.naam}**<br><small>Voor {voor}</small>"
        regels.append(
            f"| {wat} | {_cel(soort.in_woorden(_profiel()))} | {_cel(soort.bron[0].upper() + soort.bron[1:])} |"
        )
    return "\n".join([*regels, "", "</div>"])


def deelregels(gelegenheid: Gelegenheid) -> str:
    """Who gets what at the agenda or a hand-over, from the profile: a row per domain and per partner that departs."""
    profiel = _profiel()
    namen = {p.code: p.naam for p in profiel.partners}
    ontvangers = [*DOMEINEN, *(p.code for p in profiel.partners if p.code != GEMEENTE)]
    met_regel = {r.ontvanger for r in profiel.delen if r.gelegenheid == gelegenheid}
    regels = ["| Ontvanger | Ziet | Ziet alleen als het over de eigen organisatie gaat |", "|---|---|---|"]
    for ontvanger in ontvangers:
        if ontvanger in met_regel:
            regel = deelregel(profiel, ontvanger, gelegenheid)
            alles, eigen = (", ".join(NAMEN[c] for c in deel) or "–" for deel in (regel.alles, regel.eigen))
            regels.append(f"| {_cel(namen.get(ontvanger, ontvanger.capitalize()))} | {alles} | {eigen} |")
    return "\n".join(regels)


def jaarkalender() -> str:
    """Twelve months with what is due in each beside the UVZ, from the terms in the profile; a row is a quarter."""
    termijnen = _profiel().termijnen
    regels = ['<ol class="kalender">']
    for nummer, maand in enumerate(MAANDEN, start=1):
        punten = []
        if _profiel().lijsten.jeugdgroepen and nummer % termijnen.groepsoverleg_maanden == 0:
            punten.append("<b>Groepsoverleg</b>")
        if nummer % termijnen.herijking_maanden == termijnen.herijking_maanden - 1:
            punten.append("<b>Herijking</b>")
        punten += VAST_IN_HET_JAAR.get(nummer, [])
        lijst = "".join(f"<li>{punt}</li>" for punt in punten or ["Alleen het UVZ"])
        regels.append(f"<li><strong>{maand.capitalize()}</strong><ul>{lijst}</ul></li>")
    return "\n".join([*regels, "</ol>"])


def _figuur(sjabloon: str, bijschrift: str, **waarden: Any) -> str:
    svg = _sjablonen().get_template(sjabloon).render(**waarden)
    regels = (r for r in svg.splitlines() if r.strip())
    html = ['<figure class="schema">', *regels, f"<figcaption>{bijschrift}</figcaption>", "</figure>"]
    return "\n".join(html)


def werkproces(vanaf: str) -> str:
    """The process figure (report fig. 2.2); boxes lead to the step pages."""
    doelen = {stap: f"stappen/{stap}.md" for stap in STAPPEN} | {
        "voor_wie": "begin/voor-wie.md",
        "besluit": "stappen/uvz.md#beslis-zo",
        "overdracht": "stappen/afsluiten.md#overdracht",
    }
    links = {sleutel: adres(doel, vanaf) for sleutel, doel in doelen.items()}
    bijschrift = (
        f"Het werkproces, naar rapport figuur 2.2 {label('praktijk')}. "
        f"De nummers en de splitsing in negen stappen zijn van dit handboek {label('voorstel')}."
    )
    termijnen = _profiel().termijnen
    maanden = {termijnen.herijking_maanden}
    maanden |= {termijnen.groepsoverleg_maanden} if _profiel().lijsten.jeugdgroepen else set()
    waarden = {
        "uvz": elke(termijnen.uvz_weken, "week"),
        "leefgebieden": leefgebieden(),
        "herijken": elke(termijnen.herijking_maanden, "maand")
        if len(maanden) == 1
        else f"elke {' of '.join(map(str, sorted(maanden)))} mnd",
    }
    return _figuur("werkproces.svg.j2", bijschrift, id="werkproces", links=links, **waarden)


def programmatheorie(vanaf: str) -> str:
    """The programme theory (report fig. 2.1) without values; boxes lead to the handbook."""
    doelen = {
        "focus": "begin/voor-wie.md",
        "regie": "stappen/regie.md",
        "maatwerk": "stappen/plan.md",
        "toekomstperspectief": "normenkader.md",
        "overlast": "begin/waarom.md#meten",
        "recidive": "begin/waarom.md#meten",
        "effect": "begin/waarom.md#weten",
        "ketensamenwerking": "rollen/index.md",
    }
    links = {sleutel: adres(doel, vanaf) for sleutel, doel in doelen.items()}
    bijschrift = f"Programmatheorie van de persoonsgerichte aanpak. {label('praktijk', 'rapport figuur 2.1')}"
    naam = _profiel().gemeente.naam
    return _figuur("programmatheorie.svg.j2", bijschrift, id="theorie", gemeente=naam, links=links, waarden={})


@cache
def _rollen() -> list[Rol]:
    return rollen(_hier[0].docs, _profiel())


@cache
def _letters() -> dict[str, tuple[str, ...]]:
    """The part of each role in each step, also of a role that this municipality has not."""
    return {een.pagina: een.letters for een in alle_rollen(_hier[0].docs)}


def rolgroepen() -> list[dict[str, Any]]:
    """The roles that this municipality has, per group: for the cards on *Rollen*."""
    groepen: dict[str, list[Rol]] = {}
    for een in _rollen():
        groepen.setdefault(een.groep, []).append(een)
    return [{"naam": naam, "rollen": rollen_} for naam, rollen_ in groepen.items()]


def jouw_stappen(pagina: str) -> str:
    """The part of one role in each step, in words, where to look when in doubt about sharing, the law that role rests
    on, and for who comes to an UVZ what to sign; '' for a role without a part in any step."""
    delen = []
    for letter, kop in RACI.items():
        gekozen = [stap for stap, cel in zip(STAPPEN, _letters()[pagina], strict=True) if letter in cel.split("/")]
        namen = [koppeling(STAPNAMEN[stap], f"../stappen/{stap}.md") for stap in gekozen]
        delen += [f"**{kop}:** {opsomming(namen)}."] if namen else []
    if delen:
        mag_het = koppeling("Mag ik dit delen?", "../convenant/mag-ik-dit-delen.md")
        verder = [mag_het, koppeling("Jouw wet", "../convenant/wet.md#per-partner")]
        if _letters()[pagina][STAPPEN.index("uvz")] != "-":  # whoever comes to an UVZ signs before the first one
            verder.append(koppeling("Geheimhouding tekenen", "../convenant/delen.md#geheimhouding"))
        delen.append(" · ".join(verder))
    return "<br>\n".join(delen)


def deelrij(stap: str) -> str:
    """What each side brings in and hears in one step, and what nobody shares: the part of that step of the matrix.

    The text stands in `includes/deelmatrix.md` and is shown with the step. Raises LookupError when it has no such part.
    """
    tekst = (_hier[0].project / "includes" / "deelmatrix.md").read_text(encoding="utf-8")
    delen = dict(deel.split("\n", 1) for deel in re.split(r"^## ", tekst, flags=re.M)[1:])
    if STAPNAMEN[stap] not in delen:
        raise LookupError(f"de deelmatrix heeft geen deel '{STAPNAMEN[stap]}'")
    return delen[STAPNAMEN[stap]].strip()


def op_papier(url: str, project: Path) -> str:
    """Link to the PDF of this page: the booklet of a role, or the method on two pages; '' when there is none."""
    if rol := re.fullmatch(r"rollen/([\w-]+)(?:/|\.html)", url):
        pad, tekst = boekjepad(rol[1]), "Boekje voor deze rol (PDF)"
    elif re.fullmatch(r"begin/kort(?:/|\.html)", url):
        pad, tekst = KORT, "Deze twee bladzijden op papier (PDF)"
    else:
        return ""
    return koppeling(tekst, posixpath.basename(pad)) if (project / "docs" / pad).is_file() else ""


def paginavoet(meta: dict[str, Any], op_papier: str = "") -> str:
    """Next step, owner, last change and review date, from the front matter; and that the town is fictional.

    `volgende` is one step or a list of steps, each a mapping with `pad` and `tekst`; one to the page of a role that the
    municipality lacks is left out. `bijgewerkt` is typed by whoever
    changes the text: a date from git would be missing, or another one, in a copy without its history.
    """
    stappen = meta["volgende"] if isinstance(meta["volgende"], list) else [meta["volgende"]]
    weg = {*_letters()} - {rol.pagina for rol in _rollen()}
    stappen = [s for s in stappen if not re.search(r"rollen/([\w-]+)\.md", s["pad"]) or _pagina(s["pad"]) not in weg]
    links = " · ".join(f"[{stap['tekst']}]({stap['pad']})" for stap in stappen)
    gemeente = _profiel().gemeente
    fictief = f" {gemeente.naam} bestaat niet: mensen en cijfers zijn verzonnen." if gemeente.fictief else ""
    bijgewerkt = f" Bijgewerkt op {datum_voluit(meta['bijgewerkt'])}." if "bijgewerkt" in meta else ""
    herzien = f" Herzien vóór {datum_voluit(meta['herzien_voor'])}."
    eigenaar = f"Eigenaar: {meta['eigenaar']}.{bijgewerkt}{herzien}{fictief}"
    delen = [
        f"**Volgende stap:** {links}\n{{: .volgende }}" if links else "",
        op_papier,
        f"{eigenaar}\n{{: .eigenaar }}",
    ]
    return "\n\n".join(chain(['<div class="paginavoet" markdown>'], filter(None, delen), ["</div>"]))


def _gezien_vanaf(pagina: Any) -> str:
    """What a link in HTML is relative to: for MkDocs the page's URL, for Zensical the folder of its source file."""
    bron = getattr(pagina, "path", None)  # only Zensical's page has one
    return pagina.url if bron is None else f"{posixpath.dirname(bron)}/"


def define_env(env: Any) -> None:
    """Entry point of mkdocs-macros: once per build under MkDocs, once per page under Zensical."""
    _bouw_voor(Path(env.project_dir).resolve())
    profiel = _profiel()
    env.variables["profiel"] = profiel
    env.variables["voorbeeldnummer"] = voorbeeldnummer(profiel.gemeente.voorvoegsel)
    for deel in ("gemeente", "termijnen", "doelgroep", "caseload", "mandaat", "publicatie"):
        env.variables[deel] = getattr(profiel, deel)
    env.variables["lijsten"] = {naam: profiel.keuzelijst(naam) for naam in profiel.keuzelijsten}
    for functie in (
        label,
        contact,
        inkoopgrens,
        fg,
        kanaal,
        hier,
        sinds,
        leefgebied,
        leefgebieden,
        in_cijfers,
        opsomming,
        partnerlijst,
        telt_mee,
        nieuwste_jaarverslag,
        in_jaarverslag,
        kosten_nu,
        doelcellen,
        aantal_cijfers,
        veldoverzicht,
        formulierfeiten,
        eigen_formulieren,
        formulierbeeld,
        koppeling,
        handboek,
        handleiding,
        zorgoverleg,
        een_partner,
        heeft,
        rolpagina,
        rolgroepen,
        van_tot,
        normenkader,
        meldingenlijst,
        jaarkalender,
        signalenlijst,
        deelregels,
        jouw_stappen,
        deelrij,
        bedrag,
        aantal,
        elke,
    ):
        env.macro(functie)
    env.macro(lambda: _definities().leefgebieden_gewoon, "leefgebieden_gewoon")
    env.macro(lambda: afkortingen(_hier[0].project), "afkortingen")
    env.macro(lambda naam: brieftekst(naam, _hier[0].docs), "brieftekst")
    env.macro(lambda: werkproces(_gezien_vanaf(env.page)), "werkproces")
    env.macro(lambda: programmatheorie(_gezien_vanaf(env.page)), "programmatheorie")
    env.macro(lambda: paginavoet(env.page.meta, op_papier(env.page.url, Path(env.project_dir))), "paginavoet")
