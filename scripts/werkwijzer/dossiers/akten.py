"""Akten: explicit acts on a dossier that are not forms, such as joining two dossiers or a hand-over.

An akte is a small JSON file in the dossier (or in `akten/`, when it is about no single dossier). Like a filed form it
is part of the record: its hash stands in the log, it is never altered, and only another akte undoes it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from functools import cached_property
from typing import Any

from werkwijzer.casusnummer import is_casusnummer
from werkwijzer.kalender import toon_datum

PUBLICATIE = "publicatie"
TOEGEWEZEN = ("toegewezen", "deels")  # the outcomes by which a request was granted
# Kind of act → what people call it. Add a kind here; what stands in `gegevens` is up to the kind.
AKTESOORTEN: dict[str, str] = {
    "samenvoegen": "Dossiers samengevoegd",  # gegevens: ander (the casusnummer that from now on counts as this one)
    "verplaatsen": "Formulier verplaatst",  # gegevens: formulier_sha256, naar (the dossier it counts in)
    "vervallen": "Formulier vervallen",  # gegevens: formulier_sha256, vervangen_door (sha256 or '')
    "familie": "Familie gekoppeld",  # gegevens: ander, verwantschap
    "overdracht": "Overgedragen",  # gegevens: ontvanger, wie_houdt_zicht, tot
    "overdracht-bevestigd": "Overdracht bevestigd",  # gegevens: akte (kenmerk of the hand-over)
    "geagendeerd": "Op de agenda van het UVZ",  # gegevens: uvz (day), waarom (code of the reason), door, vragen
    "niet-geagendeerd": "Niet op de agenda van het UVZ",  # gegevens: door (missing in older ones); the reason says why
    "niet-nodig": "Op de werkvoorraad niet nodig",  # gegevens: wat (kind of thing due), kenmerk (which of that kind)
    "verzoek": "Verzoek van de jongere of ouders",  # gegevens: recht, door_wie
    "verzoek-besluit": "Besluit op een verzoek",  # gegevens: akte (kenmerk of the request), uitkomst
    "beperking-uitzondering": "Gebruik ondanks beperking",  # gegevens: akte (kenmerk of the request), tot
    "vernietigd": "Dossier vernietigd",  # gegevens: see dossiers/vernietigen.py
    PUBLICATIE: "Jaar gepubliceerd",  # gegevens: see vaststellen/vastleggen.py; numbers, no persons
    "herroepen": "Aantekening ingetrokken",  # herroept says which
}


@dataclass(frozen=True)
class Akte:
    """One act. `gegevens` holds what JSON can hold, as its kind needs; `door` is the user of the computer.

    `volgnr` is the line of the log that recorded it; `kenmerk` names it in commands and in other akten.
    """

    volgnr: int
    soort: str
    casusnummer: str
    datum: date
    door: str
    reden: str
    gegevens: Mapping[str, Any] = field(default_factory=dict)
    herroept: str = ""

    @property
    def inhoud(self) -> bytes:
        """The file, byte for byte the same for the same act."""
        alles = {f.name: getattr(self, f.name) for f in fields(self)}
        alles |= {"datum": self.datum.isoformat(), "gegevens": dict(self.gegevens)}
        return json.dumps(alles, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.inhoud).hexdigest()

    @property
    def kenmerk(self) -> str:
        return self.sha256[:8]

    @property
    def bestand(self) -> str:
        """Where it is filed, relative to the private folder."""
        map_ = f"dossiers/{self.casusnummer}/akten" if self.casusnummer and self.soort != "vernietigd" else "akten"
        return f"{map_}/{self.datum.isoformat()}_{self.soort}_{self.kenmerk}.json"

    @property
    def casusnummers(self) -> tuple[str, ...]:
        """Every dossier the act is about: its own, and each casusnummer in `gegevens`."""
        genoemd = (w for waarde in self.gegevens.values() for w in (waarde if isinstance(waarde, list) else [waarde]))
        ander = [w for w in genoemd if isinstance(w, str) and is_casusnummer(w)]
        return tuple(dict.fromkeys(([self.casusnummer] if self.casusnummer else []) + ander))

    def zin(self) -> str:
        """The act in one line, for lists that people read."""
        return f"{toon_datum(self.datum)} {AKTESOORTEN.get(self.soort, self.soort)} ({self.kenmerk}): {self.reden}"


def lees_akte(inhoud: bytes) -> Akte:
    """The act in a file. Raises ValueError when it is no akte."""
    try:
        gegevens = json.loads(inhoud)
        return Akte(**{**gegevens, "datum": date.fromisoformat(gegevens["datum"])})
    except (TypeError, KeyError, AttributeError) as fout:
        raise ValueError(f"geen akte: {fout}") from None


def geldende(akten: Iterable[Akte]) -> Sequence[Akte]:
    """The akten that hold: without those that were undone, and without the akten that undo."""
    alle = list(akten)
    herroepen = {a.herroept for a in alle if a.herroept}
    return [a for a in alle if a.kenmerk not in herroepen and not a.herroept]


def beperkt(verzoek: Akte, uitkomst: str | None) -> bool:
    """Whether a request with this outcome (None: no decision yet) means that data may be kept but not used: a restriction
    that was granted, and an objection until it is decided (AVG art. 18 lid 1 onder d) and once it is granted (art. 21): what
    young people are promised. Granted in part, it is for people to say what may go on."""
    recht = verzoek.gegevens["recht"]
    return uitkomst in TOEGEWEZEN if recht == "beperking" else recht == "bezwaar" and uitkomst in (None, "toegewezen")


def beperking(akten: Sequence[Akte], dag: date) -> Akte | None:
    """Of the akten that hold about one person, in order of filing: the request that stands in the way of what is made about
    `dag`; None when there is none, or somebody recorded why it does not on that day. It also holds for an earlier day:
    whatever is made is made now. What was recorded before the decision ends with it: to go on takes a new reason."""
    uitkomst, vrij = dict[str, str](), dict[str, Akte]()
    for akte in akten:
        if akte.soort == "verzoek-besluit":
            uitkomst[akte.gegevens["akte"]] = akte.gegevens["uitkomst"]
            vrij.pop(akte.gegevens["akte"], None)
        elif akte.soort == "beperking-uitzondering":
            vrij[akte.gegevens["akte"]] = akte
    for akte in akten:
        if akte.soort == "verzoek" and beperkt(akte, uitkomst.get(akte.kenmerk)):
            uitzondering = vrij.get(akte.kenmerk)
            if not uitzondering or max(dag, uitzondering.datum) > date.fromisoformat(uitzondering.gegevens["tot"]):
                return akte
    return None
