"""Everything about one person, for an answer to a request for access: an overview, the originals, and what to redact.

The overview is made to be handed over: it leaves out what is about others. The originals hold that too, so they
come with a list of the cells that must be judged first. A report about more persons is listed, never copied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from werkwijzer.casus.casus import Casus, casus_van
from werkwijzer.casusnummer import casusnummers_in
from werkwijzer.dossiers.akten import AKTESOORTEN, Akte
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.logboek import Regel
from werkwijzer.dossiers.register import Register
from werkwijzer.dossiers.vernietigen import Exports, genoemd_bij_anderen, wacht_over, zoek_exports
from werkwijzer.formulieren.antwoorden import Rij, Waarde
from werkwijzer.formulieren.beoordelen import beoordeel_bytes
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.formulieren.bevindingen import Plaats
from werkwijzer.formulieren.definitie import Definities, Formulier, Tabel, Veld
from werkwijzer.herkenbaar.patronen import patronen
from werkwijzer.huisstijl import eigen_kleuren
from werkwijzer.kalender import datums_in, toon_datum, voluit
from werkwijzer.namen import (
    Gevouwen,
    gewone_tekens,
    gezocht,
    in_elke_volgorde,
    kort_geschreven,
    losse_namen,
    losse_namen_in,
    naamwoorden,
)
from werkwijzer.profiel import Gemeente
from werkwijzer.schijf import hernoem, ruim, schrijf_veilig
from werkwijzer.volgsysteem.lezen.leesbaar import in_woorden
from werkwijzer.volgsysteem.lezen.paginaopmaak import omgeving
from werkwijzer.volgsysteem.rechten.verzoeken import verzoeken

_VRIJ = ("tekst", "lange_tekst")
_ANDERE_JONGERE, _IEMAND = "een andere jongere", "iemand anders"
_OVER_JOU = (
    "de reden gaat over jou, maar staat in het dossier van een ander. De gemeente zoekt apart uit wat je daarvan krijgt"
)
_WEL_OVER_JOU = "deze jongere zelf: zoek uit wat je hiervan geeft"
_WEG = "de reden is weggelaten, want die gaat over een ander"


@dataclass(frozen=True)
class Anderen:
    """The names of others, as `namen.gezocht` makes them: other young people, and who the person's own forms name; and
    the person's own casusnummers, for every other one is of somebody else."""

    jongeren: frozenset[str]
    genoemden: frozenset[str]
    geboren: frozenset[date]  # birth dates of other young people
    losse: frozenset[str]  # first names and surnames that are not the person's own
    gewoon: frozenset[str]  # ordinary words, which some of those may be
    eigen: frozenset[str]
    gemeente: Gemeente

    def in_(self, tekst: str) -> str:
        """Who is named in a text: a description, '' when nobody is."""
        gevouwen = Gevouwen(tekst)
        if gevouwen.noemt_kort(self.jongeren) or self._noemt_nummer(tekst):
            return _ANDERE_JONGERE
        return _IEMAND if gevouwen.noemt_kort(self.genoemden) else ""

    def misschien_in(self, tekst: str) -> str:
        """What may be about somebody else: a name alone, a birth date, a phone number, part of a casusnummer. '' when there
        is nothing like it. For a person to judge."""
        tekst = gewone_tekens(tekst)
        gevonden = losse_namen_in(tekst, self.losse, self.gewoon)
        gevonden += [toon_datum(dag) for dag in datums_in(tekst) if dag in self.geboren]
        for treffer in patronen(tekst, *self.gemeente.alle_voorvoegsels):
            woord = tekst[treffer.begin : treffer.eind].strip()
            if treffer.soort != "casusnummer" or not self._is_eigen(woord):
                gevonden.append(woord)
        begin = "|".join(map(re.escape, self.gemeente.alle_voorvoegsels))
        for plek in re.finditer(
            rf"\b(?:{begin})\W{{0,3}}\d{{1,5}}\b(?:\W?[A-Z]\b)?|(?<![\w-])\d{{5}}[ -]?[A-Z]\b", tekst
        ):
            cijfers = re.sub(r"\D", "", plek[0]).zfill(5)
            if not any(cijfers in eigen for eigen in self.eigen):
                gevonden.append(plek[0])
        return ", ".join(dict.fromkeys(gevonden))

    def _is_eigen(self, woord: str) -> bool:
        gelezen = set(casusnummers_in(woord, *self.gemeente.alle_voorvoegsels))
        return bool(gelezen) and all(not self.eigen.isdisjoint({n, *self.gemeente.nummers(n)}) for n in gelezen)

    def _noemt_nummer(self, tekst: str) -> bool:
        gevonden = casusnummers_in(gewone_tekens(tekst), *self.gemeente.alle_voorvoegsels)
        return any(self.eigen.isdisjoint({nummer, *self.gemeente.nummers(nummer)}) for nummer in gevonden)


def _genoemden(vormen: Sequence[Ingediend], definities: Definities) -> Iterator[str]:
    """The full names that the forms give, such as of notifier and family: one word may be 'moeder'."""
    for form in vormen:
        for tabel, veld in definities.formulieren[form.formulier].noemt:
            for rij in form.antwoorden.tabellen.get(tabel, ()) if tabel else (form.antwoorden.velden,):
                naam = str(rij.get(veld.code, ""))
                if veld.noemt == "naam" and len(naamwoorden(naam)) > 1:
                    yield naam


@dataclass(frozen=True)
class Antwoord:
    """One answer in the overview; `tekst` is '' when it is left out because it is about `over`."""

    vraag: str
    tekst: str
    over: str = ""
    misschien: str = ""  # names in it that may be of somebody else


@dataclass(frozen=True)
class Stuk:
    """One filed form in the overview; `rijen` are the rows of its tables, each with its answers."""

    titel: str
    datum: str
    bron: str
    bestand: str
    telt: bool
    gedeeld: bool
    antwoorden: tuple[Antwoord, ...]
    tabellen: tuple[tuple[str, tuple[tuple[Antwoord, ...], ...]], ...]

    @property
    def alle(self) -> list[Antwoord]:
        return [*self.antwoorden, *(a for _, rijen in self.tabellen for rij in rijen for a in rij)]


@dataclass(frozen=True)
class Lakregel:
    """A cell of an original that somebody must judge before it is handed over."""

    bestand: str
    blad: str
    cel: str
    vraag: str
    reden: str


@dataclass(frozen=True)
class Inzage:
    """What was collected: the folder, and how much there is to judge."""

    map: Path
    stukken: int
    weglakken: int
    nalezen: int  # places in the overview itself with a name that may be of somebody else


def verzamel(register: Register, casusnummer: str, op: date) -> Inzage:
    """Collect everything about a person in a folder below `inzage/`; `casusnummer` must exist."""
    index, definities, paden = register.index, register.definities, register.paden
    nummers = register.nummers_van(casusnummer)
    alle = list(index.formulieren(casusnummer=casusnummer, alle=True))
    geldend = list(index.van_persoon(casusnummer))
    tellen = {f.volgnr for f in geldend}
    anderen = _anderen(register, casusnummer, alle)
    stukken = [_stuk(f, casusnummer, definities, anderen, telt=f.volgnr in tellen) for f in alle]
    eigen = [f for f in alle if f.casusnummer]
    lak = [regel for f in eigen for regel in _lakregels(f, register, anderen)]
    overig = zoek_exports(register, alle, nummers)
    eerder = sorted({"/".join(p.split("/")[:2]) for p in overig.eigen if p.startswith("inzage/")})
    overig = replace(overig, eigen=tuple(p for p in overig.eigen if not p.startswith("inzage/")))
    gedeelde = {f.bestand for f in alle if not f.casusnummer}
    regels = [r for r in register.logboek.regels() if r.casusnummer in nummers or r.bestand in gedeelde]
    akten = register.akten(casusnummer, ook_herroepen=True)
    wacht = [
        *(f"postvak-in: {naam}" for naam in wacht_over(register, alle, nummers)),
        *_teruggestuurd(register, overig),
    ]
    elders = genoemd_bij_anderen(register, alle, nummers)

    def reden(akte: Akte) -> str:
        """The reason of an act; by design that of a family link is about the other, and any may name somebody else. To that
        other it is about themselves, in words that stand in somebody else's dossier."""
        if akte.soort == "familie" and akte.gegevens["ander"] in nummers:
            return _OVER_JOU
        over_ander = not set(akte.casusnummers) <= nummers or akte.soort == "familie"
        herroept = next((a for a in akten if a.kenmerk == akte.herroept), None)
        over_ander = over_ander or (herroept is not None and herroept.soort == "familie")
        return _WEG if over_ander or anderen.in_(akte.reden) else akte.reden

    casus = casus_van(index.correcties.dossier(casusnummer), geldend)
    bewaring = casus.op(op).bewaring(definities.profiel)
    persoon = _persoon(casus, definities, anderen)
    nalezen = [
        *(("Over wie gaat dit?", a.vraag, a.misschien) for a in persoon if a.misschien),
        *(
            (f"{nr}. {s.titel} van {s.datum}", a.vraag, a.misschien)
            for nr, s in enumerate(stukken, 1)
            for a in s.alle
            if a.misschien
        ),
        *(
            (AKTESOORTEN[a.soort], a.bestand, w)
            for a in akten
            if (w := anderen.misschien_in(reden(a))) and reden(a) == a.reden
        ),
    ]
    sjablonen = omgeving()
    wat = {
        "casusnummer": casusnummer,
        "ook": sorted(nummers - {casusnummer}),
        "datum": toon_datum(op),
        "gemeente": definities.profiel.gemeente,
        "kleuren": eigen_kleuren(definities.profiel.huisstijl),
    }
    overzicht = sjablonen.get_template("inzage.html").render(
        **wat,
        persoon=persoon,
        bewaren_tot=voluit(bewaring.tot) if bewaring else "",
        jaren=definities.profiel.termijnen.bewaartermijn_jaren,
        herkomst=_herkomst(alle, definities),
        stukken=stukken,
        verzoeken=[(v, reden(v.akte), reden(v.besluit) if v.besluit else "") for v in verzoeken(register, casusnummer)],
        akten=[
            f"{toon_datum(a.datum)} {AKTESOORTEN[a.soort]}: {reden(a)}"
            for a in akten
            if a.soort not in ("verzoek", "verzoek-besluit")
        ],
        gedeeld_met=_gedeeld_met(akten, regels, definities, anderen),
        wacht=len(wacht),
        elders=len(elders),
        logboek=[_logzin(r, definities) for r in regels],
    )
    intern = sjablonen.get_template("weglakken.html").render(
        **wat,
        lak=lak,
        nalezen=nalezen,
        gedeeld=[s for s in stukken if s.gedeeld],
        overig=overig,
        eerder=eerder,
        weggelaten=[
            *_weggelaten(stukken),
            *(
                (
                    a.bestand,
                    f"{AKTESOORTEN[a.soort]}: reden",
                    _WEL_OVER_JOU if wat_ == _OVER_JOU else anderen.in_(a.reden) or _ANDERE_JONGERE,
                )
                for a in akten
                if (wat_ := reden(a)) != a.reden
            ),
            *(
                (a.bestand, f"{AKTESOORTEN[a.soort]}: naar wie", over)
                for a in akten
                if (over := anderen.in_(str(a.gegevens.get("ontvanger", ""))))
            ),
        ],
        redenen=[(a.bestand, AKTESOORTEN[a.soort]) for a in akten if reden(a) == a.reden],
        wacht=wacht,
        elders=elders,
    )
    map_ = _vrije_map(paden.prive / "inzage", f"{casusnummer} {op.isoformat()}")
    klad = map_.with_name(f".{map_.name}.deel")
    ruim(klad)
    (klad / "originelen-eerst-weglakken").mkdir(parents=True)
    schrijf_veilig(klad / "overzicht.html", overzicht.encode())
    schrijf_veilig(klad / "intern-weglakken.html", intern.encode())
    for form in eigen:
        doel = klad / "originelen-eerst-weglakken" / Path(form.bestand).name
        schrijf_veilig(doel, (paden.prive / form.bestand).read_bytes())
    hernoem(klad, map_)
    register.logboek.schrijf("inzage", "verzameld", casusnummer=casusnummer, sha256=vingerafdruk(overzicht.encode()))
    return Inzage(map_, len(stukken), len(lak), len(nalezen))


def _teruggestuurd(register: Register, gevonden: Exports) -> list[str]:
    """What was sent back for correction and is not in the in-tray any more: it was told, and is in no dossier."""
    wacht = {p.stem for p in register.paden.postvak_in.rglob("*")}
    terug = register.paden.teruggestuurd.name
    plekken = (p for p in gevonden.eigen if p.startswith(f"{terug}/"))
    return [f"{terug}: {Path(p).name}" for p in plekken if Path(p).stem.removesuffix(" (verbeteren)") not in wacht]


def _anderen(register: Register, casusnummer: str, vormen: Sequence[Ingediend]) -> Anderen:
    """Who must not be in the overview. What may be the person's own name is nobody else's."""
    jongeren, genoemden = register.index.namen_van_anderen(casusnummer), set(_genoemden(vormen, register.definities))
    eigen = register.index.namen_van(casusnummer)

    def hoe_geschreven(namen: set[str]) -> frozenset[str]:
        return gezocht(in_elke_volgorde(namen)) | kort_geschreven(namen)

    zelf = hoe_geschreven(eigen)
    return Anderen(
        hoe_geschreven(jongeren) - zelf,
        hoe_geschreven(genoemden) - zelf,
        frozenset(register.index.geboortedatums_van_anderen(casusnummer)),
        losse_namen(jongeren | genoemden) - losse_namen(eigen),
        _gewone_woorden(register.definities),
        frozenset(register.nummers_van(casusnummer)),
        register.definities.profiel.gemeente,
    )


def _gewone_woorden(definities: Definities) -> frozenset[str]:
    """Words that the forms themselves use without a capital."""
    vragen = (
        v
        for f in definities.formulieren.values()
        for v in (*f.losse_velden, *(k for t in f.tabellen for k in t.kolommen))
    )
    tekst = " ".join(f"{v.label} {v.hulp} {v.doel}" for v in vragen)
    return frozenset(naamwoorden(" ".join(w for w in tekst.split() if w.islower())))


def _gedeeld_met(
    akten: Sequence[Akte], regels: Sequence[Regel], definities: Definities, anderen: Anderen
) -> list[tuple[str, str, str]]:
    """To whom data went: when, to whom, and what. What was made to be sent; that it was sent, nobody records."""
    uit = []
    for a in akten:
        if a.soort == "overdracht":
            wie = str(a.gegevens["ontvanger"])
            over = anderen.in_(wie)
            uit.append((toon_datum(a.datum), f"weggelaten: gaat over {over}" if over else wie, "overdracht"))
    for r in regels:
        map_, _, naam = r.bestand.rpartition("/")
        if r.opdracht == "agenda" and r.gebeurtenis == "genoemd" and naam.startswith("uitnodiging "):
            code = naam.removeprefix("uitnodiging ").removesuffix(".docx").partition(" (")[0]
            dag = toon_datum(date.fromisoformat(map_.rpartition("/")[2]))
            uit.append((dag, definities.profiel.naam("partners", code), "uitnodiging voor het overleg"))
        elif r.opdracht == "brief":
            wie = "de aanmelder" if r.gebeurtenis == "bevestiging" else "jou en je ouders of voogd"
            uit.append((toon_datum(date.fromisoformat(r.tijd[:10])), wie, f"brief: {_brief(r.gebeurtenis)}"))
    return list(dict.fromkeys(uit))


def _vrije_map(boven: Path, naam: str) -> Path:
    boven.mkdir(exist_ok=True)
    namen = (f"{naam}{f' ({n})' if n > 1 else ''}" for n in count(1))
    return next(p for p in map(boven.joinpath, namen) if not p.exists())


# --- the overview -----------------------------------------------------------------------------------


def _stuk(form: Ingediend, casusnummer: str, definities: Definities, anderen: Anderen, *, telt: bool) -> Stuk:
    formulier, gedeeld = definities.formulieren[form.formulier], not form.casusnummer
    velden = _velden(formulier)
    los = form.antwoorden.velden
    wie = formulier.over_ander
    antwoorden = [
        _antwoord(velden[code], los[code], definities, anderen, wie.get(code, "")) for code in velden if code in los
    ]
    tabellen = []
    for tabel in formulier.tabellen:
        kolommen = {k.code: k for k in tabel.kolommen}
        over = wie.get(tabel.tabel, "")
        rijen = [
            (Antwoord(tabel.titel, "", over),) if over else tuple(_rij(formulier, tabel, rij, definities, anderen))
            for rij in form.antwoorden.tabellen.get(tabel.tabel, ())
            if not ("casusnummer" in kolommen and rij.get("casusnummer") != casusnummer)
        ]
        if rijen:
            tabellen.append((tabel.titel, tuple(rijen)))
    return Stuk(
        formulier.titel,
        toon_datum(form.datum),
        definities.van_wie(formulier, los, form.datum),
        form.bestand,
        telt,
        gedeeld,
        tuple(antwoorden),
        tuple(tabellen),
    )


def _velden(formulier: Formulier) -> dict[str, Veld]:
    """Every question that a filed form can hold, also of an earlier version."""
    return {v.code: v for v in (*formulier.losse_velden, *formulier.vervallen_velden)}


def _rij(formulier: Formulier, tabel: Tabel, rij: Rij, definities: Definities, anderen: Anderen) -> Iterator[Antwoord]:
    kolommen = {k.code: k for k in tabel.kolommen}
    gebieden = {g.code: g for g in definities.leefgebieden}
    if "leefgebied" in rij and "leefgebied" not in kolommen:
        yield Antwoord("Leefgebied", gebieden[str(rij["leefgebied"])].naam)
    for code, veld in kolommen.items():
        if code in rij:
            gebied = gebieden.get(str(rij.get("leefgebied")))
            if veld.type == "score" and gebied:
                yield Antwoord(veld.label, gebied.keuze(int(str(rij[code]))))
            else:
                over = formulier.over_ander.get(f"{tabel.tabel}.{code}", "")
                yield _antwoord(veld, rij[code], definities, anderen, over)


def _antwoord(veld: Veld, waarde: Waarde, definities: Definities, anderen: Anderen, over: str = "") -> Antwoord:
    tekst = in_woorden(veld, waarde, definities)
    over = over or anderen.in_(tekst)
    if over:
        return Antwoord(veld.label, "", over)
    vrij = isinstance(waarde, str) and veld.type in _VRIJ
    return Antwoord(veld.label, tekst, misschien=anderen.misschien_in(tekst) if vrij else "")


def _herkomst(vormen: Sequence[Ingediend], definities: Definities) -> list[tuple[str, int]]:
    tel: dict[str, int] = {}
    for form in vormen:
        bron = definities.van_wie(definities.formulieren[form.formulier], form.antwoorden.velden, form.datum)
        tel[bron] = tel.get(bron, 0) + 1
    return sorted(tel.items())


def _persoon(casus: Casus, definities: Definities, anderen: Anderen) -> list[Antwoord]:
    velden, over = _velden(definities.formulieren["aanmelding"]), casus.overname
    persoon = casus.persoon

    def antwoord(code: str) -> Antwoord:
        gegeven = _antwoord(velden[code], persoon.aanmelding.waarden[code], definities, anderen)
        merk = f" ({over.merk})" if over and code in persoon.overgenomen and not gegeven.over else ""
        return replace(gegeven, tekst=gegeven.tekst + merk)

    codes = ("voornaam", "achternaam", "bekend_als", "geboortedatum", "adres", "postcode_plaats")
    return [antwoord(c) for c in codes if persoon.aanmelding.heeft(c)]


_IN_WOORDEN = {
    "ingediend": "formulier opgeslagen",
    "uitgegeven": "formulier klaargezet",
    "akte": "vastgelegd",
    "verzameld": "gegevens verzameld voor inzage",
    "uittreksel": "verslag vervangen door een versie zonder een ander",
    "vernietigd": "vernietigd",
    "vervangen": "formulier met fouten vervangen door een beter",
    "gemaakt": "overzicht gemaakt",
    "genoemd": "op de agenda van het overleg gezet",
    "getoond": "opgezocht",
    "uitgevoerd": "alle gegevens uitgevoerd, voor een ander systeem of een archief",
}


def _logzin(regel: Regel, definities: Definities) -> tuple[str, str]:
    """Time and event of a line of the log, in words that a reader knows."""
    formulier = definities.formulieren.get(regel.formulier)
    waarover = formulier.titel if formulier else AKTESOORTEN.get(regel.formulier, regel.formulier)
    wat = _IN_WOORDEN.get(regel.gebeurtenis, regel.gebeurtenis)
    if regel.opdracht == "brief":
        wat, waarover = "brief gemaakt", _brief(regel.gebeurtenis)
    return regel.tijd[:16].replace("T", " "), f"{wat}{f': {waarover[:1].lower()}{waarover[1:]}' if waarover else ''}"


def _brief(soort: str) -> str:
    return soort.replace("-", " ")


def _weggelaten(stukken: Sequence[Stuk]) -> list[tuple[str, str, str]]:
    """What the overview leaves out: file, question and about whom."""
    return [(stuk.bestand, a.vraag, a.over) for stuk in stukken for a in stuk.alle if a.over]


# --- the list of what to redact ---------------------------------------------------------------------


def _lakregels(form: Ingediend, register: Register, anderen: Anderen) -> list[Lakregel]:
    """The cells of an original that are about others or may be: certain ones first, then free text to read."""
    pad = register.paden.prive / form.bestand
    gelezen = beoordeel_bytes(pad, pad.read_bytes(), register.definities).gecontroleerd
    if gelezen is None:
        return [Lakregel(form.bestand, "", "", "", "dit bestand kan niet worden gelezen: lees het zelf na")]
    uit: list[tuple[int, Lakregel]] = []
    for sleutel, plaats in gelezen.plaatsen.items():
        waarde = _waarde(gelezen.antwoorden.velden, gelezen.antwoorden.tabellen, sleutel)
        if waarde is None:
            continue
        veld = _veld(gelezen.formulier, sleutel)
        over = gelezen.formulier.over_ander
        zeker = over.get(str(sleutel[0])) or over.get(f"{sleutel[0]}.{sleutel[-1]}")
        if zeker:
            uit.append((0, _lakregel(form, plaats, f"gaat over {zeker}")))
        elif isinstance(waarde, str) and (wie := anderen.in_(waarde)):
            uit.append((0, _lakregel(form, plaats, f"noemt {wie}")))
        elif (
            isinstance(waarde, str)
            and veld is not None
            and veld.type in _VRIJ
            and (wie := anderen.misschien_in(waarde))
        ):
            uit.append((1, _lakregel(form, plaats, f"kan over een ander gaan: {wie}")))
        elif veld is not None and veld.type == "lange_tekst":
            uit.append((2, _lakregel(form, plaats, "vrije tekst: lees na of er iets over een ander staat")))
    return [regel for _, regel in sorted(uit, key=lambda r: r[0])]


def _lakregel(form: Ingediend, plaats: Plaats, reden: str) -> Lakregel:
    return Lakregel(Path(form.bestand).name, plaats.blad, plaats.cel, plaats.label, reden)


def _waarde(velden: Mapping[str, Waarde], tabellen: Mapping[str, Sequence[Rij]], sleutel: tuple[Any, ...]) -> object:
    if len(sleutel) == 1:
        return velden.get(sleutel[0])
    rijen = tabellen.get(sleutel[0], ())
    return rijen[sleutel[1]].get(sleutel[2]) if len(sleutel) == 3 and sleutel[1] < len(rijen) else None


def _veld(formulier: Formulier, sleutel: tuple[Any, ...]) -> Veld | None:
    if len(sleutel) == 1:
        return _velden(formulier).get(sleutel[0])
    return next(
        (k for t in formulier.tabellen if t.tabel == sleutel[0] for k in t.kolommen if k.code == sleutel[2]), None
    )
