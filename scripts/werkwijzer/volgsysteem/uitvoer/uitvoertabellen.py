"""The tables of an export: what was filed, what holds for each person, and the figures, with what each column means.

Nothing is interpreted here: answers come from the filed forms, what holds from `casus`, figures from the indicators.
A table is written as CSV (RFC 4180: comma, decimal point, dates as 2025-12-31) and described as CSVW.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from werkwijzer.casus.casus import Casus
from werkwijzer.casus.feiten import Bron
from werkwijzer.dossiers.akten import Akte, geldende
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.logboek import Regel
from werkwijzer.formulieren.definitie import Definities, Formulier, Veld
from werkwijzer.formulieren.definitie import Tabel as Vraagtabel
from werkwijzer.indicatoren import catalogus
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.kalender import Kwartaal

Cel = str | int | float | date | bool | None
Soort = Literal["string", "date", "dateTime", "integer", "number", "boolean"]
FORMULETEKENS = tuple("'=+-@＝＋－＠")
_VAN_VRAAG: Mapping[str, Soort] = {"datum": "date", "getal": "number", "score": "integer"}


@dataclass(frozen=True)
class Kolom:
    """One column: its kind as CSVW names it, what it means, and of an answer why it was asked and who may see it."""

    naam: str
    soort: Soort
    uitleg: str
    doel: str = ""
    categorie: str = ""
    keuzes: str = ""  # name of the list in keuzelijsten.csv


@dataclass(frozen=True)
class Tabel:
    """One table. `sleutel` are the columns that together name a row."""

    naam: str
    titel: str
    kolommen: tuple[Kolom, ...]
    rijen: Sequence[Sequence[Cel]]
    sleutel: tuple[str, ...]


@dataclass(frozen=True)
class Gegevens:
    """What the tables are made of. `alle` are all filed forms, `tellen` the numbers of those that count."""

    definities: Definities
    alle: Sequence[Ingediend]
    tellen: frozenset[int]
    akten: Sequence[Akte]  # also those that were undone
    regels: Sequence[Regel]
    registratie: Registratie
    samengevoegd: Mapping[str, str]  # casusnummer → the one it counts as

    @cached_property
    def casussen(self) -> tuple[Casus, ...]:
        """Everyone with a dossier; of who was destroyed only an akte tells, which has no name."""
        dossiers = {f.casusnummer for f in self.alle}
        return tuple(c for c in self.registratie.casussen if c.nummer in dossiers)


def alle_tabellen(g: Gegevens) -> list[Tabel]:
    """Every table, in the order in which somebody would read them."""
    return [
        _jongeren(g),
        _nummers(g),
        *_van_casussen(g),
        _formulieren(g),
        *(t for f in g.definities.formulieren.values() for t in _antwoorden(g, f)),
        _akten(g),
        _logboek(g),
        _cijfers(g),
    ]


# --- writing -----------------------------------------------------------------------------------------


def als_csv(kop: Sequence[str], rijen: Iterable[Sequence[Cel]]) -> bytes:
    """A table as UTF-8."""
    uit = io.StringIO()
    schrijver = csv.writer(uit, lineterminator="\r\n")
    schrijver.writerow(kop)
    schrijver.writerows([_cel(w) for w in rij] for rij in rijen)
    return uit.getvalue().encode("utf-8", "replace")


def _cel(waarde: Cel) -> str:
    match waarde:
        case None:
            return ""
        case bool():
            return "true" if waarde else "false"
        case date():
            return waarde.isoformat()
        case str():
            return _tekst(waarde)
        case _:
            return repr(waarde)  # every digit


def _tekst(tekst: str) -> str:
    """A text that a spreadsheet would take for a formula gets an apostrophe in front, and so does one that has one: take
    one away, and it is the text again."""
    return f"'{tekst}" if tekst.lstrip()[:1] in FORMULETEKENS else tekst


def csvw(tabellen: Sequence[Tabel], titel: str) -> bytes:
    """The metadata of all tables, after the W3C recommendation "CSV on the Web"."""
    alles = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "nl"}],
        "dc:title": titel,
        "dialect": {"delimiter": ",", "encoding": "utf-8", "header": True, "quoteChar": '"', "doubleQuote": True},
        "tables": [
            {
                "url": f"{t.naam}.csv",
                "dc:title": t.titel,
                "tableSchema": {
                    "columns": [
                        {
                            "name": k.naam.replace("-", "_"),
                            "titles": k.naam,
                            "dc:description": k.uitleg,
                            "datatype": k.soort,
                            "required": k.naam in t.sleutel and not any(rij[nr] in (None, "") for rij in t.rijen),
                        }
                        for nr, k in enumerate(t.kolommen)
                    ],
                    "primaryKey": [naam.replace("-", "_") for naam in t.sleutel],
                },
            }
            for t in tabellen
        ],
    }
    return json.dumps(alles, ensure_ascii=False, indent=1).encode() + b"\n"


def woordenboek(tabellen: Sequence[Tabel]) -> bytes:
    """The data dictionary: one row per column of every table."""
    kop = ("tabel", "titel", "kolom", "soort", "sleutel", "uitleg", "waarom_gevraagd", "soort_gegevens", "keuzelijst")
    return als_csv(
        kop,
        (
            (t.naam, t.titel, k.naam, k.soort, k.naam in t.sleutel, k.uitleg, k.doel, k.categorie, k.keuzes)
            for t in tabellen
            for k in t.kolommen
        ),
    )


def keuzelijsten(definities: Definities) -> bytes:
    """Every code that can stand in an answer, with its label; also those that are no longer in use."""
    rijen: dict[tuple[str, str, str], None] = {}
    for formulier in definities.formulieren.values():
        for veld, naam in _vragen(formulier):
            for code, label in definities.labels(veld) if _keuzelijst(veld, naam) else ():
                rijen[(_keuzelijst(veld, naam), code, label)] = None
    for gebied in definities.leefgebieden:
        rijen[("leefgebieden", gebied.code, gebied.naam)] = None
        for score in (1, 2, 3, 4, 5):
            rijen[(f"score {gebied.code}", str(score), gebied.scores[score].norm)] = None
    return als_csv(("keuzelijst", "code", "betekenis"), sorted(rijen))


def _vragen(formulier: Formulier) -> Iterator[tuple[Veld, str]]:
    """Every question with the name of its own list of choices."""
    for veld in (*formulier.losse_velden, *formulier.vervallen_velden):
        yield veld, f"{formulier.code}.{veld.code}"
    for tabel in formulier.tabellen:
        for kolom in tabel.kolommen:
            yield kolom, f"{formulier.code}.{tabel.tabel}.{kolom.code}"


def _keuzelijst(veld: Veld, naam: str) -> str:
    if veld.type == "ja_nee":
        return "ja_nee"
    if veld.type == "score":
        return "score LEEFGEBIED"
    return veld.keuzelijst or (naam if veld.keuzes else "")


# --- answers as they were filed ----------------------------------------------------------------------

_NR = Kolom("formulier_nr", "integer", "Het formulier: de regel van het logboek waarmee het is opgeslagen.")
_RIJ = Kolom("rij", "integer", "De rij in de tabel van het formulier, vanaf 1.")
_CASUS = Kolom("casusnummer", "string", "De jongere. Na een samenvoeging het nummer dat overbleef.")
_UIT = Kolom("formulier_nr", "integer", "Het formulier waarin dit staat.")
_VANAF = Kolom("traject_begin", "date", "Begin van de periode in de aanpak waar dit bij hoort.")


def _formulieren(g: Gegevens) -> Tabel:
    opgeborgen = {r.nr: r for r in g.regels}
    kolommen = (
        _NR,
        Kolom("formulier", "string", "De soort: een van de standaardformulieren."),
        Kolom("casusnummer", "string", "Het dossier waarin het telt. Leeg bij een formulier over meer jongeren."),
        Kolom("datum", "date", "De datum van het formulier zelf."),
        Kolom("telt", "boolean", "Of het nog telt: niet als het is verbeterd of vervallen."),
        Kolom("bestand", "string", "Het origineel, in de map gegevens."),
        Kolom("sha256", "string", "Controlegetal van het origineel."),
        Kolom("opgeborgen", "dateTime", "Wanneer het is opgeslagen (UTC)."),
        Kolom("opgeborgen_door", "string", "De gebruiker van de computer."),
    )
    rijen = [
        (
            f.volgnr,
            f.formulier,
            f.casusnummer,
            f.datum,
            f.volgnr in g.tellen,
            f.bestand,
            f.sha256,
            opgeborgen[f.volgnr].tijd,
            opgeborgen[f.volgnr].gebruiker,
        )
        for f in g.alle
    ]
    return Tabel("formulieren", "Alle formulieren in het register", kolommen, rijen, ("formulier_nr",))


def _antwoorden(g: Gegevens, formulier: Formulier) -> Iterator[Tabel]:
    """The answers of one kind of form: a table with the single answers, and one per table of the form."""
    alle = [f for f in g.alle if f.formulier == formulier.code]
    velden = {v.code: v for v in (*formulier.vervallen_velden, *formulier.losse_velden)}
    los = {v.code: v for v in formulier.losse_velden} | velden
    categorieen = _categorieen(formulier)
    codes = list(dict.fromkeys([*los, *(c for f in alle for c in f.antwoorden.velden)]))
    kolommen = (_NR, *(_kolom(c, los.get(c), formulier.code, categorieen.get(c, "")) for c in codes))
    rijen = [(f.volgnr, *(f.antwoorden.velden.get(c) for c in codes)) for f in alle]
    yield Tabel(f"formulier-{formulier.code}", formulier.titel, kolommen, rijen, ("formulier_nr",))
    tabellen = {t.tabel: t for t in formulier.tabellen}
    for naam in dict.fromkeys([*tabellen, *(t for f in alle for t in f.antwoorden.tabellen)]):
        yield _antwoordtabel(formulier, naam, tabellen.get(naam), alle)


def _antwoordtabel(formulier: Formulier, naam: str, tabel: Vraagtabel | None, alle: Sequence[Ingediend]) -> Tabel:
    vragen = {k.code: k for k in tabel.kolommen if not k.formule} if tabel else {}
    rijen = [(f.volgnr, nr, rij) for f in alle for nr, rij in enumerate(f.antwoorden.tabellen.get(naam, ()), start=1)]
    eerst = ("leefgebied",) if tabel and tabel.per_leefgebied else ()
    codes = list(dict.fromkeys([*eerst, *vragen, *(c for _, _, rij in rijen for c in rij)]))
    waar = f"{formulier.code}.{naam}"
    kolommen = [_NR, _RIJ]
    for code in codes:
        categorie = (vragen[code].categorie if code in vragen else None) or (tabel.categorie if tabel else None)
        kolommen.append(_kolom(code, vragen.get(code), waar, categorie or ""))
    return Tabel(
        f"formulier-{formulier.code}-{naam}",
        f"{formulier.titel}: {tabel.titel if tabel else naam}",
        tuple(kolommen),
        [(volgnr, nr, *(rij.get(c) for c in codes)) for volgnr, nr, rij in rijen],
        ("formulier_nr", "rij"),
    )


def _categorieen(formulier: Formulier) -> dict[str, str]:
    """Question → the kind of data that its answer is."""
    uit: dict[str, str] = {v.code: v.categorie or "" for v in formulier.vervallen_velden}
    for blad in formulier.bladen:
        for deel in blad.onderdelen:
            if not isinstance(deel, Vraagtabel):
                uit |= {v.code: v.categorie or deel.categorie or "" for v in deel.velden}
    return uit


def _kolom(code: str, veld: Veld | None, waar: str, categorie: str) -> Kolom:
    """A question as a column; without a definition it is a question of an earlier version, or the life area."""
    if veld is None:
        leefgebied = code == "leefgebied"
        uitleg = "Code van het leefgebied." if leefgebied else "Vraag uit een eerdere versie van het formulier."
        return Kolom(code, "string", uitleg, categorie=categorie, keuzes="leefgebieden" if leefgebied else "")
    soort = _VAN_VRAAG.get(veld.type, "string")
    return Kolom(code, soort, veld.label, veld.doel, categorie, _keuzelijst(veld, f"{waar}.{code}"))


# --- what holds for each person ----------------------------------------------------------------------


def _jongeren(g: Gegevens) -> Tabel:
    """Who it is: as the referrals say it now."""
    formulier = g.definities.formulieren["aanmelding"]
    vragen = {v.code: v for v in formulier.losse_velden}
    over_de_persoon = ("achternaam", "voornaam", "bekend_als", "geboortedatum", "geslacht", "adres", "postcode_plaats")
    codes = (*over_de_persoon, "wijk", "ouders", "ouders_contact", "taal_thuis", "dagbesteding", "school_of_werkgever")
    kolommen = (_CASUS, *(_kolom(c, vragen[c], "aanmelding", _categorieen(formulier)[c]) for c in codes))
    rijen = [(c.nummer, *(c.persoon.aanmelding.waarden.get(code) for code in codes)) for c in g.casussen]
    return Tabel("jongeren", "Wie het zijn, zoals nu bekend", kolommen, rijen, ("casusnummer",))


def _nummers(g: Gegevens) -> Tabel:
    kolommen = (
        Kolom("casusnummer", "string", "Een nummer dat ooit is uitgegeven."),
        Kolom("telt_als", "string", "Het nummer dat nu geldt. Een ander nummer als het dossier is samengevoegd."),
    )
    rijen = sorted({(c.nummer, c.nummer) for c in g.casussen} | set(g.samengevoegd.items()))
    return Tabel(
        "nummers", "Casusnummers, ook van samengevoegde dossiers", kolommen, rijen, ("casusnummer", "telt_als")
    )


def _van_casussen(g: Gegevens) -> Iterator[Tabel]:
    reg = g.registratie
    begin = Kolom("begin", "date", "Eerste dag in de aanpak: het besluit van het UVZ.")
    eind = Kolom("eind", "date", "De dag van het besluit om te stoppen. Leeg als de aanpak loopt.")
    yield Tabel(
        "trajecten",
        "Elke periode in de aanpak",
        (
            _CASUS,
            begin,
            eind,
            Kolom("wijze", "string", "Hoe de aanpak eindigde."),
            Kolom("zorg_naar", "string", "De partner die de zorg overnam.", keuzes="partners"),
            Kolom("begonnen_formulier_nr", "integer", "Het formulier met het besluit om te beginnen."),
            Kolom("gestopt_formulier_nr", "integer", "Het formulier met het besluit om te stoppen."),
        ),
        [
            (t.casusnummer, t.begin, t.eind, t.wijze, t.zorg_naar, t.begonnen.volgnr, _nr(t.gestopt))
            for t in reg.trajecten
        ],
        ("casusnummer", "begin"),
    )
    yield Tabel(
        "metingen",
        "Scores per leefgebied van elk plan, van 1 tot en met 5",
        (
            _CASUS,
            Kolom("meetdatum", "date", "De dag van de meting."),
            Kolom("leefgebied", "string", "Code van het leefgebied.", keuzes="leefgebieden"),
            Kolom("score", "integer", "De score.", keuzes="score LEEFGEBIED"),
            _UIT,
            Kolom("in_aanpak", "boolean", "Of het plan bij een periode in de aanpak hoort."),
        ),
        [
            (c.nummer, p.op, gebied, score, p.bron.volgnr, any(p in t.plannen for t in c.trajecten))
            for c in g.casussen
            for p in c.plannen
            for gebied, (score, _) in p.scores.items()
        ],
        ("formulier_nr", "leefgebied"),
    )
    start = Kolom("start", "date", "Eerste dag.")
    tot = Kolom("eind", "date", "Laatste dag. Leeg als er geen einde bekend is.")
    yield Tabel(
        "interventies",
        "Elke interventie één keer, zoals het laatste plan haar noemt",
        (
            _CASUS,
            _soort("plan.interventies.soort"),
            Kolom("partner", "string", "Wie haar uitvoert.", keuzes="partners"),
            start,
            tot,
            Kolom("resultaat", "string", "Wat eruit kwam."),
            _UIT,
        ),
        [(c, i.soort, i.partner, i.start, i.eind, i.resultaat, i.bron.volgnr) for c, i in reg.interventies],
        ("casusnummer", "soort", "partner", "start"),
    )
    yield Tabel(
        "voorwaarden",
        "Elke bijzondere voorwaarde één keer, zoals het laatste plan haar noemt",
        (
            _CASUS,
            _soort("plan.voorwaarden.soort"),
            Kolom("opgelegd_door", "string", "Wie haar oplegde.", keuzes="plan.voorwaarden.opgelegd_door"),
            start,
            tot,
            _UIT,
        ),
        [(c, v.soort, v.opgelegd_door, v.start, v.eind, v.bron.volgnr) for c, v in reg.voorwaarden],
        ("casusnummer", "soort", "opgelegd_door", "start"),
    )
    stand = Kolom("stand", "string", "Hoe het ermee staat.")
    yield Tabel(
        "doelen",
        "Doelen, per periode in de aanpak zoals het laatste plan ze noemt",
        (
            _CASUS,
            _VANAF,
            Kolom("leefgebied", "string", "Code van het leefgebied.", keuzes="leefgebieden"),
            Kolom("doel", "string", "Het doel."),
            Kolom("streefscore", "number", "De score die het moet worden."),
            Kolom("streefdatum", "date", "Wanneer."),
            stand,
            _UIT,
            _RIJ,
        ),
        [
            (c.nummer, d.vanaf, d.leefgebied, d.doel, d.streefscore, d.streefdatum, d.stand, *_plek(d.bron))
            for c in g.casussen
            for d in c.doelen()
        ],
        ("formulier_nr", "rij"),
    )
    yield Tabel(
        "acties",
        "Acties en afspraken, per periode in de aanpak zoals het laatste plan en de UVZ’s daarna ze noemen",
        (
            _CASUS,
            _VANAF,
            Kolom("wat", "string", "Wat er moet gebeuren."),
            Kolom("wie", "string", "Wie het doet."),
            Kolom("wanneer", "date", "Wanneer het klaar is."),
            stand,
            Kolom("uit", "string", "Waar het is afgesproken: plan of uvz."),
            _UIT,
            _RIJ,
        ),
        [
            (c.nummer, a.vanaf, a.wat, a.wie, a.wanneer, a.stand, a.uit, *_plek(a.bron))
            for c in g.casussen
            for a in c.acties()
        ],
        ("formulier_nr", "rij", "uit", "traject_begin"),
    )
    yield Tabel(
        "politiefeiten",
        "Meldingen van politie en OM, elk feit één keer",
        (
            _CASUS,
            Kolom("datum", "date", "De dag van het feit."),
            _soort("meldingen.meldingen.soort"),
            Kolom("van", "string", "Wie het leverde."),
            _UIT,
            _RIJ,
        ),
        [(c, f.op, f.soort, f.van, *_plek(f.bron)) for c, f in reg.politiefeiten],
        ("formulier_nr", "rij"),
    )
    yield Tabel(
        "brieven",
        "Brieven waarvan een formulier zegt dat zij zijn verstuurd",
        (
            _CASUS,
            Kolom("soort", "string", "notificatie of sluiting."),
            Kolom("verstuurd", "date", "Wanneer."),
            Kolom("over", "date", "De dag van het overleg of plan dat het meldt."),
            _UIT,
        ),
        [(c, b.soort, b.op, b.over, b.bron.volgnr) for c, b in reg.brieven],
        ("casusnummer", "soort", "verstuurd", "formulier_nr"),
    )


def _soort(keuzes: str) -> Kolom:
    return Kolom("soort", "string", "De soort.", keuzes=keuzes)


def _nr(bron: Bron | None) -> int | None:
    return bron.volgnr if bron else None


def _plek(bron: Bron) -> tuple[int, int]:
    return bron.volgnr, bron.rij + 1


# --- akten, log and figures --------------------------------------------------------------------------


def _akten(g: Gegevens) -> Tabel:
    gelden = {a.kenmerk for a in geldende(g.akten)}
    kolommen = (
        Kolom("kenmerk", "string", "De naam van de aantekening."),
        Kolom("soort", "string", "Wat er is vastgelegd."),
        Kolom("casusnummer", "string", "Het dossier. Leeg als het over meer dossiers of over geen dossier gaat."),
        Kolom("datum", "date", "De dag."),
        Kolom("door", "string", "De gebruiker van de computer."),
        Kolom("reden", "string", "Waarom."),
        Kolom("gegevens", "string", "Wat er verder bij hoort, als JSON."),
        Kolom("herroept", "string", "Het kenmerk van de aantekening die hiermee vervalt."),
        Kolom("geldt", "boolean", "Of de aantekening nog geldt."),
        Kolom("bestand", "string", "Het origineel, in de map gegevens."),
    )
    rijen = [
        (
            a.kenmerk,
            a.soort,
            a.casusnummer,
            a.datum,
            a.door,
            a.reden,
            json.dumps(a.gegevens, ensure_ascii=False, sort_keys=True),
            a.herroept,
            a.kenmerk in gelden,
            a.bestand,
        )
        for a in g.akten
    ]
    return Tabel("akten", "Wat is vastgelegd en geen formulier is", kolommen, rijen, ("kenmerk",))


def _logboek(g: Gegevens) -> Tabel:
    kolommen = (
        Kolom("nr", "integer", "Het nummer van de regel."),
        Kolom("tijd", "dateTime", "Wanneer (UTC)."),
        Kolom("gebruiker", "string", "De gebruiker van de computer."),
        Kolom("opdracht", "string", "De opdracht die het deed."),
        Kolom("gebeurtenis", "string", "Wat er gebeurde."),
        Kolom("casusnummer", "string", "Over welk dossier. Het nummer van toen."),
        Kolom("formulier", "string", "De soort formulier of aantekening."),
        Kolom("sha256", "string", "Controlegetal van het bestand."),
        Kolom("bestand", "string", "Het bestand, in de map gegevens."),
        Kolom("vorige", "string", "Controlegetal van de regel ervoor."),
        Kolom("hash", "string", "Controlegetal van deze regel."),
        Kolom("over", "integer", "De eerdere regel waar deze over gaat."),
        Kolom("lezing", "string", "Controlegetal van wat het formulier zei."),
    )
    rijen = [tuple(getattr(r, k.naam) or None for k in kolommen) for r in g.regels]
    return Tabel("logboek", "Het logboek", kolommen, rijen, ("nr",))


def perioden(alle: Iterable[Ingediend]) -> dict[str, Periode]:
    """Every year and quarter about which something is filed."""
    jaren = sorted({f.datum.year for f in alle})
    uit: dict[str, Periode] = {}
    for jaar in range(jaren[0], jaren[-1] + 1) if jaren else ():
        uit[str(jaar)] = Periode.jaar(jaar)
        uit |= {str(k): Periode.kwartaal(k) for k in (Kwartaal(jaar, nr) for nr in (1, 2, 3, 4))}
    return uit


def _cijfers(g: Gegevens) -> Tabel:
    kolommen = (
        Kolom("periode", "string", "Het jaar of kwartaal."),
        Kolom("code", "string", "De code van het cijfer of de tabel."),
        Kolom("rij", "string", "De rij van een tabel. Leeg bij een cijfer."),
        Kolom("kolom", "string", "De kolom van een tabel, of wat het getal bij een cijfer is."),
        Kolom("waarde", "number", "Het getal. Leeg als er niets te berekenen is."),
        Kolom("eenheid", "string", "Wat er is geteld of gemeten."),
        Kolom("naam", "string", "De naam van het cijfer of de tabel."),
    )
    profiel = g.definities.profiel
    rijen: list[tuple[Cel, ...]] = []
    for naam, periode in perioden(g.alle).items():
        for i in catalogus.indicatoren_van(profiel):
            m = i.bereken(g.registratie, periode, profiel)
            rijen.append((naam, i.code, "", "waarde", m.waarde, i.eenheid, i.naam))
            van, tot = m.interval or (None, None)
            delen = (("teller", m.teller), ("noemer", m.noemer), ("marge van", van), ("marge tot", tot))
            rijen += [(naam, i.code, "", wat, getal, "", i.naam) for wat, getal in delen if getal is not None]
        for t in catalogus.tabellen_van(profiel):
            telling = t.bereken(g.registratie, periode, profiel)
            rijen += [
                (naam, t.code, rij, kolom, telling.cellen[r][k], "", t.titel)
                for r, rij in enumerate(telling.rijen)
                for k, kolom in enumerate(telling.kolommen)
            ]
    titel = "Elk cijfer per jaar en kwartaal, zonder bescherming van kleine aantallen"
    return Tabel("cijfers", titel, kolommen, rijen, ("periode", "code", "rij", "kolom"))
