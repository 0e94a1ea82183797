"""The answers of one form, in plain Python values and free of any file format."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from sys import intern
from typing import Any

Waarde = str | int | float | date
Rij = Mapping[str, Waarde]


# What is not wanted of a form: per table the codes of texts, None for the whole table; '' stands for the single answers.
Weglaten = Mapping[str, frozenset[str] | None]
_ALLES: Weglaten = {}
_WEGGELATEN = "…"  # in the place of a text: that there is one

_KORT = 24  # characters: choices, codes and numbers of dossiers are not longer
_dag = lru_cache(maxsize=20_000)(date.fromisoformat)


class EigenRijen(tuple[Rij, ...]):
    """The rows of a table that are about one person, out of a table about more; `nummers` are their places in it."""

    nummers: tuple[int, ...]

    @classmethod
    def van(cls, genummerd: Iterable[tuple[int, Rij]]) -> EigenRijen:
        op_volgorde = sorted(genummerd, key=lambda paar: paar[0])
        uit = cls(rij for _, rij in op_volgorde)
        uit.nummers = tuple(nr for nr, _ in op_volgorde)
        return uit


class NietGelezen(tuple[Rij, ...]):
    """In the place of the rows of a table that were left out: who asks a form for them gets an error, and not "none"."""

    __slots__ = ()


_NIET_GELEZEN = NietGelezen()


def genummerd(rijen: Sequence[Rij]) -> Iterable[tuple[int, Rij]]:
    """Every row with its place (from 0) in the table of the form."""
    return zip(rijen.nummers, rijen, strict=True) if isinstance(rijen, EigenRijen) else enumerate(rijen)


@dataclass(frozen=True, slots=True)
class Antwoorden:
    """Answers by field code.

    `velden` holds the single answers, `tabellen` per table code its filled rows (a row of the table
    `leefgebieden` has the extra key `leefgebied` with the code of the life area). Choices are choice codes,
    dates `date`, scores whole numbers 1–5, a casusnummer its canonical text. An empty answer is absent.
    """

    velden: Mapping[str, Waarde] = field(default_factory=dict)
    tabellen: Mapping[str, Sequence[Rij]] = field(default_factory=dict)


def rij_als_json(rij: Rij) -> dict[str, Any]:
    """One row, or all single answers, as plain data for JSON. A date says that it is one."""
    return {k: {"datum": v.isoformat()} if isinstance(v, date) else v for k, v in rij.items()}


def rij_uit_json(plat: Mapping[str, Any], zonder: frozenset[str] | None = None) -> Rij:
    """The reverse of `rij_als_json`. What comes back in many forms (questions, choices, days) is in memory once.

    `zonder` are texts of which only that they are there is kept."""
    uit: dict[str, Waarde] = _soort_rij(tuple(plat))().__dict__
    for vraag, waarde in plat.items():
        if zonder and vraag in zonder and isinstance(waarde, str):
            uit[intern(vraag)] = _WEGGELATEN
        elif isinstance(waarde, str):
            uit[intern(vraag)] = intern(waarde) if len(waarde) <= _KORT else waarde
        else:
            uit[intern(vraag)] = _dag(waarde["datum"]) if isinstance(waarde, dict) else waarde
    return uit


def rij_voor_even(plat: dict[str, Any]) -> Rij:
    """The same in the dict itself, for who keeps no row: three times as fast, and twice the memory."""
    for vraag, waarde in plat.items():
        if isinstance(waarde, dict):
            plat[vraag] = _dag(waarde["datum"])
    return plat


@lru_cache(maxsize=2000)
def _soort_rij(vragen: tuple[str, ...]) -> type:
    """For rows that answer these questions. The attributes of the objects of one class share their names: as a dict of
    its own a row would take twice the memory, and a large record has millions."""
    del vragen  # the cache tells the classes apart
    return type("Rij", (), {})


def als_json(antwoorden: Antwoorden) -> dict[str, Any]:
    """The answers as plain data for JSON; no definition is needed to read it back."""
    return {
        "velden": rij_als_json(antwoorden.velden),
        "tabellen": {tabel: [rij_als_json(rij) for rij in rijen] for tabel, rijen in antwoorden.tabellen.items()},
    }


def uit_json(gegevens: Mapping[str, Any], zonder: Weglaten = _ALLES) -> Antwoorden:
    """The answers in what `als_json` made."""
    weg = [tabel for tabel, teksten in zonder.items() if teksten is None]
    tabellen: dict[str, Sequence[Rij]] = _soort_rij((*gegevens["tabellen"], *weg))().__dict__
    for tabel, rijen in gegevens["tabellen"].items():
        if tabel not in weg:
            tabellen[intern(tabel)] = [rij_uit_json(r, zonder.get(tabel)) for r in rijen]
    tabellen.update(dict.fromkeys(weg, _NIET_GELEZEN))
    return Antwoorden(rij_uit_json(gegevens["velden"], zonder.get("")), tabellen)


def voor_even(gegevens: Mapping[str, Any]) -> Antwoorden:
    """The same, for who looks at one form after the other and keeps none (`rij_voor_even`)."""
    tabellen = {tabel: [rij_voor_even(r) for r in rijen] for tabel, rijen in gegevens["tabellen"].items()}
    return Antwoorden(rij_voor_even(gegevens["velden"]), tabellen)


@dataclass(frozen=True)
class Lezing:
    """What a form said when it was filed, whatever happens later to definitions, lists and reader.

    `datum` is the form's own date. Byte for byte the same for the same answers.
    """

    formulier: str
    versie: int
    datum: date
    antwoorden: Antwoorden

    @property
    def inhoud(self) -> bytes:
        kop = {"formulier": self.formulier, "versie": self.versie, "datum": self.datum.isoformat()}
        alles = {**kop, **als_json(self.antwoorden)}
        return json.dumps(alles, ensure_ascii=False, indent=1).encode() + b"\n"


def lees_lezing(inhoud: bytes) -> Lezing:
    """The reading in a file. Raises ValueError when it is none."""
    try:
        gegevens = json.loads(inhoud)
        dag = date.fromisoformat(gegevens["datum"])
        return Lezing(str(gegevens["formulier"]), int(gegevens["versie"]), dag, uit_json(gegevens))
    except (TypeError, KeyError, AttributeError) as fout:
        raise ValueError(f"geen lezing: {fout}") from None
