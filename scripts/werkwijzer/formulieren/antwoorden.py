"""The answers of one form, in plain Python values and free of any file format."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

Waarde = str | int | float | date
Rij = Mapping[str, Waarde]


@dataclass(frozen=True)
class Antwoorden:
    """Answers by field code.

    `velden` holds the single answers, `tabellen` per table code its filled rows (a row of the table
    `leefgebieden` has the extra key `leefgebied` with the code of the life area). Choices are choice codes,
    dates `date`, scores whole numbers 1–5, a casusnummer its canonical text. An empty answer is absent.
    """

    velden: Mapping[str, Waarde] = field(default_factory=dict)
    tabellen: Mapping[str, Sequence[Rij]] = field(default_factory=dict)


def als_json(antwoorden: Antwoorden) -> dict[str, Any]:
    """The answers as plain data for JSON. A date says that it is one, so that no definition is needed to read it back."""

    def plat(waarde: Waarde) -> Any:
        return {"datum": waarde.isoformat()} if isinstance(waarde, date) else waarde

    return {
        "velden": {k: plat(v) for k, v in antwoorden.velden.items()},
        "tabellen": {t: [{k: plat(v) for k, v in r.items()} for r in rs] for t, rs in antwoorden.tabellen.items()},
    }


def uit_json(gegevens: Mapping[str, Any]) -> Antwoorden:
    """The answers in what `als_json` made."""

    def rij(plat: Mapping[str, Any]) -> Rij:
        return {k: date.fromisoformat(v["datum"]) if isinstance(v, dict) else v for k, v in plat.items()}

    tabellen = {tabel: [rij(r) for r in rijen] for tabel, rijen in gegevens["tabellen"].items()}
    return Antwoorden(rij(gegevens["velden"]), tabellen)


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
