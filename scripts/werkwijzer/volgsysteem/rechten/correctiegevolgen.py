"""What a correction does, told before it is filed: for whom, which decisions and trajecten, what was made on it, and
which figures of published years.

The record is read twice, as it is and as it would be with the akte (`Index.alsof`); what differs is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TypeVar

from werkwijzer.casus.casus import Casus, casus_van
from werkwijzer.casus.feiten import Beoordeling, Bespreking, Bron
from werkwijzer.casus.gevolgen import verdwijnt
from werkwijzer.casus.trajecten import Traject
from werkwijzer.dossiers.akten import Akte
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.logboek import Regel
from werkwijzer.dossiers.register import Register
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.indicatoren import catalogus
from werkwijzer.indicatoren.declaratie import Meting
from werkwijzer.indicatoren.registratie import Periode, maak_registratie
from werkwijzer.jaar.overzicht import metingen
from werkwijzer.jaar.publicatie import Jaarpublicatie, PublicatieFout, lees_jaren
from werkwijzer.kalender import toon_datum
from werkwijzer.rapport.tekst import getal

_S = TypeVar("_S")
_W = TypeVar("_W")
# What the log says that was made about a person: command and event → in words.
_GEMAAKT = {("agenda", "genoemd"): "agenda of uitnodiging", ("voortgang", "gemaakt"): "voortgangsblad"}


def gevolgen(register: Register, akte: Akte) -> list[str]:
    """What would change with this akte, as sentences for who decides about it."""
    index = register.index
    voor = set(index.stukken())
    try:
        gepubliceerd = lees_jaren(register.paden.openbaar)
    except PublicatieFout as fout:
        gepubliceerd, onleesbaar = {}, f"Welke gepubliceerde jaren dit raakt, is niet te zien. {fout}"
    else:
        onleesbaar = ""
    with index.alsof(akte):
        na = set(index.stukken())
        wie = sorted({casus for casus, _ in voor ^ na})
        later = {c: _lees(register, c) for c in wie}
        cijfers_na = _cijfers(register, gepubliceerd)
    eerder = {c: _lees(register, c) for c in wie}
    regels = list(register.logboek.regels())
    uit, jaren = [], set[int]()
    for casus in wie:
        toen, straks = eerder[casus], later[casus]
        vanaf = min(volgnr for c, volgnr in voor ^ na if c == casus)
        uit.append(f"  {casus}:")
        uit += [f"    {zin}" for zin in _zinnen(toen, straks, register.definities)]
        uit += [f"    {zin}" for zin in _gemaakt(register, casus, regels, vanaf)]
        jaren |= _jaren(toen, straks)
    kop = (
        "Dit raakt geen jongeren." if not wie else f"Dit raakt {len(wie)} {'jongere' if len(wie) == 1 else 'jongeren'}:"
    )
    if onleesbaar:
        return [kop, *uit, onleesbaar]
    return [
        kop,
        *uit,
        *_publicaties(gepubliceerd, jaren, _cijfers(register, gepubliceerd), cijfers_na, register.definities),
    ]


def _cijfers(register: Register, jaren: Iterable[int]) -> dict[int, dict[str, Meting]]:
    """Every figure of these years as it is known now, before small numbers are withheld."""
    jaren, profiel = list(jaren), register.definities.profiel
    if not jaren:
        return {}
    registratie = maak_registratie(register.index.formulieren(), register.akten(), register.definities.leefgebieden)
    return {jaar: metingen(registratie, Periode.jaar(jaar), profiel) for jaar in jaren}


def _lees(register: Register, casusnummer: str) -> Casus:
    return casus_van(casusnummer, register.index.van_persoon(casusnummer))


def _zinnen(voor: Casus, na: Casus, definities: Definities) -> Iterator[str]:
    """What changes for one person."""

    def titel(bron: Bron | Ingediend) -> str:
        return f"{definities.formulieren[bron.formulier].titel} van {toon_datum(bron.datum)}"

    toen, straks = _formulieren(voor), _formulieren(na)
    weg, erbij = _zonder(toen, straks), _zonder(straks, toen)
    if not straks:
        yield "dit dossier heeft dan geen formulieren meer"
    yield from (f"telt hier niet meer mee: {titel(toen[nr])}" for nr in weg)
    yield from (f"telt hier (weer) mee: {titel(straks[nr])}" for nr in erbij)
    besloten_toen, besloten_straks = _besluiten(voor, definities), _besluiten(na, definities)
    for plek in _zonder(besloten_toen, besloten_straks):
        yield f"besluit vervalt: {besloten_toen[plek]}"
    for plek in _zonder(besloten_straks, besloten_toen):
        yield f"besluit geldt (weer): {besloten_straks[plek]}"
    yield from _trajecten(voor, na)
    rest = [b for b in verdwijnt(voor, na) if b.volgnr not in weg]
    yield from dict.fromkeys(f"valt dan buiten de aanpak en telt niet meer mee: {titel(b)}" for b in rest)
    terug = [b for b in verdwijnt(na, voor) if b.volgnr not in erbij]
    yield from dict.fromkeys(f"valt dan in de aanpak en telt weer mee: {titel(b)}" for b in terug)


def _zonder(een: dict[_S, _W], ander: dict[_S, _W]) -> list[_S]:
    return [sleutel for sleutel in een if sleutel not in ander]


def _formulieren(casus: Casus) -> dict[int, Ingediend]:
    vormen = [*casus.formulieren, *(v.form for v in casus.vermeldingen)]
    return {f.volgnr: f for f in sorted(vormen, key=lambda f: (f.datum, f.volgnr))}


def _besluiten(casus: Casus, definities: Definities) -> dict[Bron, str]:
    """Every decision of a meeting about this person, in words."""
    uit = {}
    feiten: Iterable[Bespreking | Beoordeling] = [*casus.besprekingen, *casus.beoordelingen]
    for feit in feiten:
        form = definities.formulieren[feit.bron.formulier]
        tabel = next(t for t in form.tabellen if t.tabel == feit.bron.tabel)
        kolom = next(k for k in tabel.kolommen if k.code == "besluit")
        besluit = feit.rij.besluit or ""
        uit[feit.bron] = f"{definities.keuzes(kolom).get(besluit, besluit)} ({toon_datum(feit.op)})"
    return uit


def _trajecten(voor: Casus, na: Casus) -> Iterator[str]:
    toen, straks = ({t.begin: t for t in c.trajecten} for c in (voor, na))
    for begin in sorted({*toen, *straks}):
        oud, nieuw = toen.get(begin), straks.get(begin)
        if oud and not nieuw:
            yield f"traject verdwijnt: {_periode(oud)}"
        elif nieuw and not oud:
            yield f"traject komt erbij: {_periode(nieuw)}"
        elif oud and nieuw and oud.eind != nieuw.eind:
            yield f"traject verandert: nu {_periode(oud)}, dan {_periode(nieuw)}"
    if voor.trajecten and not na.trajecten:
        yield "is dan nooit in de aanpak geweest: er is geen besluit meer"


def _periode(traject: Traject) -> str:
    begin = toon_datum(traject.begin)
    return f"van {begin} tot {toon_datum(traject.eind)}" if traject.eind else f"loopt sinds {begin}"


def _gemaakt(register: Register, casus: str, regels: Sequence[Regel], vanaf: int) -> Iterator[str]:
    """What was made about this person since the form was filed: it may say what is no longer so."""
    nummers, stukken = register.nummers_van(casus), dict[str, None]()
    for r in regels:
        if r.nr <= vanaf or r.casusnummer not in nummers:
            continue
        wat = _GEMAAKT.get((r.opdracht, r.gebeurtenis), "")
        if r.opdracht == "brief":
            wat = f"brief {r.gebeurtenis}"
        elif r.gebeurtenis == "uitgegeven":
            wat = f"ingevuld formulier {register.definities.formulieren[r.formulier].titel.lower()}"
        elif r.formulier == "overdracht":
            wat = "overdracht"
        if wat:
            stukken[f"{wat} ({toon_datum(date.fromisoformat(r.tijd[:10]))})"] = None
    if stukken:
        yield f"hierna gemaakt, kijk het na en maak het zo nodig opnieuw: {', '.join(stukken)}"


def _jaren(voor: Casus, na: Casus) -> set[int]:
    """The years of which facts change: of the forms that come or go, and of the days in or out of the approach."""
    toen, straks = _formulieren(voor), _formulieren(na)
    uit = {f.datum.year for f in (*toen.values(), *straks.values()) if (f.volgnr in toen) != (f.volgnr in straks)}
    uit |= {b.datum.year for b in (*verdwijnt(voor, na), *verdwijnt(na, voor))}
    perioden = ({(t.begin, t.eind or date.max) for t in c.trajecten} for c in (voor, na))
    oud, nieuw = perioden
    for begin, eind in oud ^ nieuw:
        grenzen = [e for b, e in oud | nieuw if b == begin]
        vanaf = min(grenzen) if len(grenzen) > 1 else begin  # the same begin: only the end moves
        uit |= set(range(vanaf.year, min(eind.year, 9999) + 1))
    return uit


def _publicaties(
    gepubliceerd: Mapping[int, Jaarpublicatie],
    jaren: set[int],
    voor: Mapping[int, Mapping[str, Meting]],
    na: Mapping[int, Mapping[str, Meting]],
    definities: Definities,
) -> list[str]:
    """The published years that can change, and which figures do; a later year may look back at what changes."""
    namen = {i.code: i.naam for i in catalogus.indicatoren_van(definities.profiel)}
    anders = {
        jaar: [
            f"    {namen[code]} ({code}): {_toon(oud)} → {_toon(na[jaar][code])}"
            for code, oud in voor[jaar].items()
            if _getallen(oud) != _getallen(na[jaar][code])
        ]
        for jaar in voor
    }
    geraakt = [p for jaar, p in gepubliceerd.items() if jaar in jaren or anders[jaar]]
    if not geraakt:
        return ["Er is geen gepubliceerd jaar waarvan cijfers veranderen."]
    alle = ", ".join(f"{p.jaar} ({p.status})" for p in geraakt)
    uit = [f"Cijfers van deze gepubliceerde jaren kunnen veranderen: {alle}."]
    for p in geraakt:
        if anders[p.jaar]:
            uit += [f"  {p.jaar}, vóór de bescherming van kleine aantallen:", *anders[p.jaar]]
    if vast := [str(p.jaar) for p in geraakt if p.status != "concept"]:
        uit.append(
            f"{' en '.join(vast)} {'staat' if len(vast) == 1 else 'staan'} vast. Dat verandert pas als je het herziet: werkwijzer rapport {vast[0]} "
            '--herzien "waarom"'
        )
    return uit


def _getallen(meting: Meting) -> tuple[float | None, ...]:
    return meting.waarde, meting.teller, meting.noemer


def _toon(meting: Meting) -> str:
    if meting.waarde is None:
        return "geen cijfer"
    van = f" ({meting.teller} van {meting.noemer})" if meting.teller is not None else ""
    return f"{getal(meting.waarde)}{van}"
