"""Which partner does something in a municipality that may not have the usual one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from werkwijzer.profiel import GEMEENTE
from werkwijzer.voorbeeld.opzet import Opzet

# The domain of the partners that the sentences of the demo know.
_DOMEIN = {
    "politie": "veiligheid", "om": "veiligheid", "reclassering": "veiligheid", "halt": "veiligheid",
    "jeugdbescherming": "zorg", "jongerenwerk": "zorg", "veilig-thuis": "zorg", "de-waag": "zorg", "jeugdhulp": "zorg",
    "ggz": "zorg", "leerplicht": "onderwijs", "school": "onderwijs", "gemeente": "bestuur", "woningcorporatie": "bestuur",
}  # fmt: skip
# What a sentence may name only where it exists: the word, and the partner or role.
_GENOEMD = {
    "de waag": "de-waag", "halt": "halt", "reclassering": "reclassering", "jeugdbescherming": "jeugdbescherming",
    "jongerenwerk": "jongerenwerk", "leerplicht": "leerplicht", "veiligheidshuis": "", "jeugdmarshall": "jeugdmarshall",
}  # fmt: skip


class Partners(Sequence[str]):
    """The codes of the partners in the profile."""

    def __init__(self, opzet: Opzet) -> None:
        self.profiel = opzet.profiel
        self.codes = opzet.te_kiezen("partners")
        self.rollen = {r.rol for r in opzet.profiel.regisseurs}

    def __getitem__(self, plek: int) -> str:  # type: ignore[override]
        return self.codes[plek]

    def __len__(self) -> int:
        return len(self.codes)

    def kies(self, code: str) -> str:
        """The partner itself; where it does not exist one of the same domain, else the municipality, else the first."""
        if code in self.codes:
            return code
        domein = _DOMEIN.get(code)
        zelfde = (
            p.code for p in self.profiel.partners if p.domein == domein and p.code in set(self.codes) - {GEMEENTE}
        )
        return next(zelfde, GEMEENTE if GEMEENTE in self.codes else self.codes[0])

    def passend(self, zinnen: Sequence[str]) -> list[str]:
        """The sentences that name nobody who does not exist here."""
        return [zin for zin in zinnen if _genoemd(zin) <= {*self.codes, *self.rollen}]


@cache
def _genoemd(zin: str) -> frozenset[str]:
    return frozenset(wie for woord, wie in _GENOEMD.items() if wie and re.search(rf"\b{woord}\b", zin.casefold()))
