"""Reads the published years of several municipalities, and judges whether they may stand side by side.

The files come from others, so everything about them is checked: the shape, the numbers, who it is about, which year,
which definitions. What makes a comparison wrong is a fault, and nothing is made; what the reader should know is said.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import isfinite
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from werkwijzer.fouten import GebruikersFout
from werkwijzer.jaar.publicatie import SCHEMA, Indicator, Jaarpublicatie
from werkwijzer.kalender import toon_datum
from werkwijzer.rapport.cijfers import begin_van
from werkwijzer.rapport.tekst import opsomming, schoon

HOOGSTENS_BYTES = 2_000_000  # a published year is about 60,000
HOOGSTENS_BESTANDEN = 4_000
_LANGSTE_NAAM = 200
_GEEN_JAAR = frozenset({"schema.json"})  # stands beside the years in data/openbaar


class RegioFout(GebruikersFout):
    """These files cannot stand side by side; the message (Dutch) says which, why, and what to do."""


@dataclass(frozen=True)
class Deelnemer:
    """One municipality in one year. `bestand` is where it was read, relative to the folder."""

    naam: str
    publicatie: Jaarpublicatie
    bestand: str

    def cijfer(self, code: str) -> Indicator | None:
        return next((i for i in self.publicatie.indicatoren if i.code == code), None)


@dataclass(frozen=True)
class Regio:
    """The municipalities of one year, by name, and what the reader should know about them.

    `verschilt`: indicators that are not the same thing everywhere, with who counts in which way; those are shown, but
    neither added up nor drawn. `doelgroep_gelijk`: everybody counts inhabitants of the same ages.
    """

    naam: str
    jaar: int
    deelnemers: tuple[Deelnemer, ...]
    let_op: tuple[str, ...] = ()
    verschilt: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    doelgroep_gelijk: bool = True

    @property
    def fictief(self) -> bool:
        return self.deelnemers[0].publicatie.fictief

    @property
    def cijfers(self) -> list[Indicator]:
        """Every indicator that somebody published, once, in the order of the report."""
        uit: dict[str, Indicator] = {}
        for d in self.deelnemers:
            for i in d.publicatie.indicatoren:
                uit.setdefault(i.code, i)
        return list(uit.values())


def lees_regio(map_: Path, naam: str) -> dict[int, Regio]:
    """The region per year, oldest first: every year of which at least two municipalities are there. Raises RegioFout."""
    fouten: list[str] = []
    gelezen: list[Deelnemer] = []
    for pad in _bestanden(map_):
        try:
            gelezen.append(_lees(pad, pad.relative_to(map_).as_posix()))
        except RegioFout as fout:
            fouten.append(str(fout))
    fouten += _wie_is_wie(gelezen)
    per_jaar: dict[int, list[Deelnemer]] = {}
    for d in gelezen:
        per_jaar.setdefault(d.publicatie.jaar, []).append(d)
    dubbel: dict[int, list[str]] = {}
    for jaar, groep in per_jaar.items():
        per_jaar[jaar], dubbel[jaar], botst = _elk_een_keer(groep)
        fouten += botst
    if fouten:
        raise RegioFout("\n".join(["Er is niets gemaakt:", *(f"  {f}" for f in fouten)]))
    allen = {d.naam for d in gelezen}
    regios = {
        jaar: _vergelijk(naam, jaar, groep, [*dubbel[jaar], *_wie_mist(jaar, groep, allen)])
        for jaar, groep in sorted(per_jaar.items())
        if len(groep) > 1
    }
    if not regios:
        wat = {jaar: opsomming(sorted(d.naam for d in groep)) for jaar, groep in sorted(per_jaar.items())}
        over = "; ".join(f"{jaar}: {wie}" for jaar, wie in wat.items()) or "niets"
        raise RegioFout(
            f"Er is niets gemaakt: een regio heeft van een jaar minstens twee gemeenten nodig. In {map_} staat: {over}. "
            "Zet daar de bestanden <jaar>.json neer die de gemeenten publiceerden."
        )
    return regios


# --- the files ------------------------------------------------------------------------------------


def _bestanden(map_: Path) -> list[Path]:
    """Every JSON file in the folder and in the folders of the municipalities in it."""
    if not map_.is_dir():
        raise RegioFout(f"{map_} is geen map. Maak een map met per gemeente de gepubliceerde bestanden <jaar>.json.")
    paden = sorted(p for patroon in ("*.json", "*/*.json") for p in map_.glob(patroon))
    paden = [p for p in paden if p.name.casefold() not in _GEEN_JAAR and not p.name.startswith(".")]
    if len(paden) > HOOGSTENS_BESTANDEN:
        raise RegioFout(f"In {map_} staan {len(paden)} bestanden. Kies een map met alleen gepubliceerde jaren.")
    return paden


def _lees(pad: Path, bestand: str) -> Deelnemer:
    if pad.is_symlink() or not pad.is_file():
        raise RegioFout(f"{bestand} is geen gewoon bestand. Haal het weg.")
    if pad.stat().st_size > HOOGSTENS_BYTES:
        raise RegioFout(f"{bestand} is te groot voor een gepubliceerd jaar. Haal het weg.")
    inhoud = pad.read_bytes()
    try:
        gegeven = json.loads(inhoud)
    except (ValueError, RecursionError):
        raise RegioFout(f"{bestand} is geen JSON, of niet heel. Vraag het opnieuw aan de gemeente.") from None
    soort = gegeven.get("schema") if isinstance(gegeven, dict) else None
    if not isinstance(soort, str) or not soort.startswith("werkwijzer/jaar/"):
        raise RegioFout(f"{bestand} is geen gepubliceerd jaar van Werkwijzer. Haal het weg.")
    versie = soort.rpartition("/")[2]
    if versie.isdecimal() and int(versie) > int(SCHEMA.rpartition("/")[2]):
        raise RegioFout(f"{bestand} komt uit een nieuwere Werkwijzer ({schoon(soort)[:40]}). Werk deze eerst bij.")
    try:
        publicatie = Jaarpublicatie.model_validate_json(inhoud)
    except (ValidationError, ValueError, RecursionError) as fout:
        plaats = ".".join(map(str, fout.errors()[0]["loc"])) if isinstance(fout, ValidationError) else "inhoud"
        raise RegioFout(f"{bestand} klopt niet ({schoon(plaats)[:80]}). Vraag het opnieuw aan de gemeente.") from None
    if gebrek := next(_gebreken(publicatie, gegeven), None):
        raise RegioFout(f"{bestand} klopt niet ({gebrek}). Vraag het opnieuw aan de gemeente.")
    return Deelnemer(" ".join(unicodedata.normalize("NFC", schoon(publicatie.gemeente)).split()), publicatie, bestand)


def _gebreken(p: Jaarpublicatie, gegeven: Any) -> Iterator[str]:
    """What no published year of this program says."""
    if not all(map(isfinite, _getallen(gegeven))):
        yield "een getal dat geen getal is"
    if not schoon(p.gemeente) or len(p.gemeente) > _LANGSTE_NAAM:
        yield "gemeente"
    if not 2000 <= p.jaar <= 2999 or p.peildatum.year != p.jaar or not 2 <= p.drempel <= 100:
        yield "jaar, peildatum of drempel"
    if len({i.code for i in p.indicatoren}) < len(p.indicatoren):
        yield "een cijfer staat er twee keer in"
    for i in p.indicatoren:
        laag, hoog = i.bereik or (None, None)
        grenzen = [g for g in (laag, hoog, *(i.interval or ())) if g is not None]
        aantallen = [n for n in (i.teller, i.noemer) if n is not None]
        if max(len(i.naam), len(i.code), len(i.eenheid)) > _LANGSTE_NAAM or not i.code.strip():
            yield f"naam van een cijfer, {schoon(i.code)[:40]}"
        elif min([0, *grenzen, *aantallen, i.waarde or 0]) < 0:
            yield f"{schoon(i.code)}: een aantal onder nul"
        elif (i.teller or 0) > (i.noemer if i.noemer is not None else i.teller or 0) and i.eenheid == "%":
            yield f"{schoon(i.code)}: meer in het deel dan in het geheel"
        elif (laag is not None and hoog is not None and laag > hoog) or (i.onderdrukt and i.waarde is not None):
            yield f"{schoon(i.code)}: de ruimte van het cijfer"


def _getallen(waarde: Any) -> Iterator[float]:
    if isinstance(waarde, float):
        yield waarde
    elif isinstance(waarde, dict | list):
        for deel in waarde.values() if isinstance(waarde, dict) else waarde:
            yield from _getallen(deel)


# --- side by side ---------------------------------------------------------------------------------


def _wie_is_wie(gelezen: Sequence[Deelnemer]) -> list[str]:
    """One municipality has one code and one name, and nobody is invented while another is not."""
    uit = []
    codes: dict[str, dict[str, str]] = {}
    namen: dict[str, dict[str, str]] = {}
    for d in gelezen:
        if b := d.publicatie.bevolking:
            codes.setdefault(b.cbs, {}).setdefault(d.naam.casefold(), f"{d.naam} ({d.bestand})")
            namen.setdefault(d.naam.casefold(), {}).setdefault(b.cbs, f"{b.cbs} ({d.bestand})")
    for cbs, wie in codes.items():
        if len(wie) > 1:
            uit.append(f"Gemeentecode {schoon(cbs)} hoort bij {opsomming([*wie.values()])}. Vraag welke code klopt.")
    for welke in namen.values():
        if len(welke) > 1:
            uit.append(f"Eén gemeente heeft de gemeentecodes {opsomming([*welke.values()])}. Vraag welke code klopt.")
    if len({d.publicatie.fictief for d in gelezen}) > 1:
        echt = opsomming(sorted({d.naam for d in gelezen if not d.publicatie.fictief}))
        verzonnen = opsomming(sorted({d.bestand for d in gelezen if d.publicatie.fictief}))
        uit.append(f"{echt} is echt, maar {verzonnen} is verzonnen. Haal weg wat er niet bij hoort.")
    return uit


def _elk_een_keer(groep: Sequence[Deelnemer]) -> tuple[list[Deelnemer], list[str], list[str]]:
    """Each municipality once, by name; what was there twice and the same; what was there twice and is not."""
    per_naam: dict[str, list[Deelnemer]] = {}
    for d in groep:
        per_naam.setdefault(d.naam.casefold(), []).append(d)
    let_op, fouten = [], []
    for zelfde in per_naam.values():
        waar = opsomming([d.bestand for d in zelfde])
        if len(zelfde) > 1 and any(d.publicatie != zelfde[0].publicatie for d in zelfde):
            fouten.append(
                f"Van {zelfde[0].naam} zijn er over {zelfde[0].publicatie.jaar} verschillende bestanden: {waar}. "
                "Houd het nieuwste en haal de andere weg."
            )
        elif len(zelfde) > 1:
            let_op.append(f"{zelfde[0].naam} staat er twee keer in ({waar}), met dezelfde cijfers. Het telt één keer.")
    return sorted((z[0] for z in per_naam.values()), key=lambda d: d.naam.casefold()), let_op, fouten


def _wie_mist(jaar: int, groep: Sequence[Deelnemer], allen: Iterable[str]) -> list[str]:
    mist = sorted({*allen} - {d.naam for d in groep})
    return [f"Over {jaar} zijn er geen cijfers van {opsomming(mist)}."] if mist else []


def _vergelijk(naam: str, jaar: int, deelnemers: Sequence[Deelnemer], let_op: Sequence[str]) -> Regio:
    """The region of one year, with everything that may differ between the municipalities."""
    gevonden = [*let_op]

    def per(waarde: Mapping[str, object], zin: str) -> bool:
        """Say it when not everybody has the same, with who has what."""
        groepen: dict[object, list[str]] = {}
        for wie, wat in waarde.items():
            groepen.setdefault(wat, []).append(wie)
        if len(groepen) > 1:
            delen = [f"{schoon(str(wat))} bij {opsomming(wie)}" for wat, wie in groepen.items()]
            gevonden.append(f"{zin}: {'; '.join(delen)}.")
        return len(groepen) == 1

    van = {d.naam: d.publicatie for d in deelnemers}
    per({n: f"versie {p.schema_.rpartition('/')[2]}" for n, p in van.items()}, "De bestanden zijn niet even oud")
    per({n: f"onder {p.drempel}" for n, p in van.items()}, "Niet overal blijven dezelfde kleine aantallen weg")
    per(
        {n: p.indicatorenset or "alle cijfers" for n, p in van.items()},
        "Niet overal staan dezelfde cijfers in het verslag",
    )
    if afgerond := [n for n, p in van.items() if p.afronding]:
        gevonden.append(f"{opsomming(afgerond)} rondt aantallen af. Sommen hebben daarom een ruimte.")
    for wie, p in van.items():
        if begin := begin_van(p):
            gevonden.append(
                f"{wie} houdt alles bij sinds {toon_datum(begin)}. Aantallen over {jaar} gaan daar over een deel van het jaar."
            )
    if concept := [n for n, p in van.items() if p.status == "concept"]:
        gevonden.append(f"Nog niet vastgesteld: {opsomming(concept)}. Die cijfers kunnen veranderen.")
    if zonder := [n for n, p in van.items() if p.bevolking is None]:
        gevonden.append(
            f"Hoeveel jongeren er wonen, is niet bekend van {opsomming(zonder)}. Daar staat geen cijfer per 1.000 jongeren."
        )
    leeftijden = {n: "{} tot en met {} jaar".format(*p.bevolking.leeftijd) for n, p in van.items() if p.bevolking}
    gelijk = (
        per(leeftijden, "De doelgroep verschilt, dus er zijn geen cijfers per 1.000 jongeren") if leeftijden else False
    )
    verschilt = {}
    for code in dict.fromkeys(i.code for d in deelnemers for i in d.publicatie.indicatoren):
        soorten: dict[tuple[str, str], list[str]] = {}
        for d in deelnemers:
            if i := d.cijfer(code):
                soorten.setdefault((schoon(i.definitie), schoon(i.eenheid)), []).append(d.naam)
        if len(soorten) > 1:
            verschilt[code] = tuple(opsomming(wie) for wie in soorten.values())
    return Regio(naam, jaar, tuple(deelnemers), tuple(gevonden), verschilt, gelijk)
