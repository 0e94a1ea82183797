"""Corrections of the record: what akten say about which dossier a form counts in, and whether it counts at all.

The filed forms stay as they are, where they are; undo the akte and they count as before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from werkwijzer.dossiers.akten import Akte, geldende
from werkwijzer.formulieren.antwoorden import Antwoorden, EigenRijen, NietGelezen, Rij, Waarde, genummerd

CORRECTIES = ("samenvoegen", "verplaatsen", "vervallen")  # the kinds of akten that correct


@dataclass(frozen=True)
class Correcties:
    """`samengevoegd`: casusnummer → the one it counts as. `verplaatst`: hash of a form → the dossier it counts in.

    `vervallen`: hashes of forms that do not count.
    """

    samengevoegd: Mapping[str, str] = field(default_factory=dict)
    verplaatst: Mapping[str, str] = field(default_factory=dict)
    vervallen: frozenset[str] = frozenset()

    def dossier(self, casusnummer: str) -> str:
        """The dossier as which a casusnummer counts: itself, unless it was joined to another."""
        gezien: set[str] = set()
        while casusnummer in self.samengevoegd and casusnummer not in gezien:
            gezien.add(casusnummer)
            casusnummer = self.samengevoegd[casusnummer]
        return casusnummer

    def dossier_van(self, sha256: str, casusnummer: str) -> str:
        """The dossier in which a form counts that was filed in `casusnummer` ('' for a form about more persons)."""
        return self.dossier(self.verplaatst.get(sha256, casusnummer))

    def toegepast(self, antwoorden: Antwoorden, casusnummer: str) -> Antwoorden:
        """The answers of a form that counts in dossier `casusnummer`, with the casusnummers as they count."""
        if not self.samengevoegd and not self.verplaatst:
            return antwoorden

        def rij(oud: Rij) -> Rij:
            return {**oud, "casusnummer": self.dossier(str(oud["casusnummer"]))} if "casusnummer" in oud else oud

        velden: dict[str, Waarde] = dict(antwoorden.velden)
        if "casusnummer" in velden:
            velden["casusnummer"] = casusnummer or self.dossier(str(velden["casusnummer"]))
        return replace(
            antwoorden,
            velden=velden,
            tabellen={
                t: rijen
                if isinstance(rijen, NietGelezen)
                else EigenRijen.van((nr, rij(r)) for nr, r in genummerd(rijen))
                if isinstance(rijen, EigenRijen)
                else [rij(r) for r in rijen]
                for t, rijen in antwoorden.tabellen.items()
            },
        )


def correcties(akten: Iterable[Akte]) -> Correcties:
    """The corrections that hold; of two about the same form the later one."""
    samengevoegd: dict[str, str] = {}
    verplaatst: dict[str, str] = {}
    vervallen: set[str] = set()
    for akte in geldende(akten):
        if akte.soort == "samenvoegen":
            samengevoegd[akte.gegevens["ander"]] = akte.casusnummer
        elif akte.soort == "verplaatsen":
            verplaatst[akte.gegevens["formulier_sha256"]] = akte.gegevens["naar"]
        elif akte.soort == "vervallen":
            vervallen.add(akte.gegevens["formulier_sha256"])
    return Correcties(samengevoegd, verplaatst, frozenset(vervallen))
