"""A filled-in form as people read it: questions with their labels, choices in words, dates as written here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from werkwijzer.dossiers.index import Ingediend
from werkwijzer.formulieren.antwoorden import Antwoorden, Rij, Waarde
from werkwijzer.formulieren.definitie import Definities, Formulier, Tabel, Veld
from werkwijzer.formulieren.vragen import Vraag
from werkwijzer.kalender import toon_datum
from werkwijzer.profiel import Profiel


@dataclass(frozen=True)
class Onderdeel:
    """A part of a form with answers in it: pairs of label and answer, or a table."""

    titel: str
    paren: tuple[tuple[str, str], ...] = ()
    kolommen: tuple[str, ...] = ()
    rijen: tuple[tuple[str, ...], ...] = ()


def over_persoon(form: Ingediend, casusnummer: str) -> Antwoorden:
    """The answers of a form without the rows that are about somebody else."""
    return Antwoorden(
        form.antwoorden.velden,
        {
            tabel: [rij for rij in rijen if rij.get("casusnummer", casusnummer) == casusnummer]
            for tabel, rijen in form.antwoorden.tabellen.items()
        },
    )


def onderdelen(formulier: Formulier, antwoorden: Antwoorden, definities: Definities) -> list[Onderdeel]:
    """The parts of a form that were answered, in form order; questions of older versions come last."""
    uit: list[Onderdeel] = []
    for blad in formulier.bladen:
        for deel in blad.onderdelen:
            if isinstance(deel, Tabel):
                rijen = antwoorden.tabellen.get(deel.tabel, ())
                if len(rijen) == 1 and deel.opent_dossiers:  # all of one young person: too wide to read on one line
                    uit.append(Onderdeel(deel.titel, _paren(deel.kolommen, rijen[0], definities)))
                elif rijen:
                    uit.append(_tabel(deel, rijen, definities))
            elif paren := _paren(deel.velden, antwoorden.velden, definities):
                uit.append(Onderdeel(deel.titel, paren))
    if paren := _paren(formulier.vervallen_velden, antwoorden.velden, definities):
        uit.append(Onderdeel("Vragen die er nu niet meer zijn", paren))
    return uit


def in_woorden(veld: Veld, waarde: Waarde, definities: Definities) -> str:
    """One answer in words."""
    if isinstance(waarde, date):
        return toon_datum(waarde)
    if veld.type in ("keuze", "ja_nee"):
        return definities.keuze(veld, waarde)
    return str(waarde)


def bij_naam(tekst: str, profiel: Profiel) -> str:
    """A text that people typed, with the name of a partner or director where it is, or begins with, only the code.

    "jongerenwerk, een half jaar" becomes "Jongerenwerk, een half jaar"; a code further on in a sentence is a word.
    """
    wie, komma, rest = tekst.partition(",")
    namen = {p.code.casefold(): p.naam for p in profiel.partners}
    namen |= {r.code.casefold(): r.naam for r in profiel.regisseurs}
    return namen.get(wie.strip().casefold(), wie) + komma + rest


def antwoord(vraag: Vraag[Any], antwoorden: Mapping[str, Waarde], formulier: Formulier, definities: Definities) -> str:
    """One single answer or cell in words, '' when it is empty."""
    code = vraag.code
    if code not in antwoorden:
        return ""
    kolommen = (k for t in formulier.tabellen for k in t.kolommen)
    velden = (*formulier.losse_velden, *formulier.vervallen_velden, *kolommen)
    veld = next((v for v in velden if v.code == code), None)
    return in_woorden(veld, antwoorden[code], definities) if veld else str(antwoorden[code])


def _paren(
    velden: Sequence[Veld], antwoorden: Mapping[str, Waarde], definities: Definities
) -> tuple[tuple[str, str], ...]:
    return tuple((v.label, in_woorden(v, antwoorden[v.code], definities)) for v in velden if v.code in antwoorden)


def _tabel(tabel: Tabel, rijen: Sequence[Rij], definities: Definities) -> Onderdeel:
    gebieden = {g.code: g for g in definities.leefgebieden}
    gebruikt = [k for k in tabel.kolommen if any(k.code in rij for rij in rijen)]

    def cel(rij: Rij, kolom: Veld) -> str:
        if kolom.code not in rij:
            return ""
        if kolom.type == "score" and rij.get("leefgebied") in gebieden:
            return gebieden[str(rij["leefgebied"])].keuze(int(str(rij["score"])))
        return in_woorden(kolom, rij[kolom.code], definities)

    def begin(rij: Rij) -> tuple[str, ...]:
        if not tabel.per_leefgebied:
            return ()
        code = str(rij.get("leefgebied", ""))
        return (gebieden[code].naam if code in gebieden else code,)

    kop = ("Leefgebied",) if tabel.per_leefgebied else ()
    return Onderdeel(
        tabel.titel,
        kolommen=(*kop, *(k.label for k in gebruikt)),
        rijen=tuple((*begin(rij), *(cel(rij, k) for k in gebruikt)) for rij in rijen),
    )
