"""Publishing a year is an act: filed with who, when and why, with what was published and with the memory of it.

The act keeps the file as it was published. So an earlier version stays, and a file that was changed by hand is noticed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from werkwijzer.dossiers.akten import PUBLICATIE, Akte
from werkwijzer.dossiers.register import Register
from werkwijzer.fouten import GebruikersFout
from werkwijzer.jaar.geheugen import Geheugen, uit_gegevens
from werkwijzer.jaar.publicatie import Bedrag, Jaarpublicatie, Kostenpost
from werkwijzer.kalender import toon_datum
from werkwijzer.rapport.tekst import euro

HOOGSTENS_REGELS = 60  # of differences on a screen


def vingerafdruk_van(tekst: str) -> str:
    return hashlib.sha256(tekst.encode()).hexdigest()


@dataclass
class Vastgelegd:
    """What was published before, by year, oldest version first: only what still counts."""

    akten: dict[int, list[Akte]] = field(default_factory=dict)

    @classmethod
    def lees(cls, akten: Iterable[Akte]) -> Vastgelegd:
        """From all acts, in order of filing. A year that was made anew as if it was the first time begins anew."""
        per_jaar: dict[int, list[Akte]] = {}
        for akte in akten:
            per_jaar.setdefault(akte.gegevens["jaar"], []).append(akte)
        return cls(per_jaar)

    def geheugens(self, behalve_concept_van: int) -> list[Geheugen]:
        """The memory of every version that readers may have kept: every frozen one, and the concept that is public now.

        A concept of the year that is made now is replaced by what is made.
        """
        uit = []
        for jaar, akten in self.akten.items():
            eigen: list[Akte] = []
            for akte in reversed(akten):
                if akte.gegevens["status"] != "concept" or (not eigen and jaar != behalve_concept_van):
                    eigen.append(akte)
                if akte.gegevens["status"] == "concept" or akte.gegevens["geheugen"]["versie"] == 1:
                    break
            namen = ("geheugen", "geheugen_vorig")
            uit += [uit_gegevens(a.gegevens[g]) for a in reversed(eigen) for g in namen if a.gegevens.get(g)]
        return uit

    def laatste(self, jaar: int) -> Akte | None:
        return self.akten[jaar][-1] if jaar in self.akten else None

    def controleer(self, map_: Path, jaren: Iterable[int]) -> dict[int, str]:
        """Raises GebruikersFout when a published file is not what was published last.

        Returns the text of each year of which the act was filed and the file was not written any more: it has the version
        before, or none yet.
        """
        onaf = {}
        for jaar in {*jaren, *(j for j, akten in self.akten.items() if len(akten) == 1)} & self.akten.keys():
            pad, akte = map_ / f"{jaar}.json", self.akten[jaar][-1]
            staat = vingerafdruk_van(pad.read_text(encoding="utf-8")) if pad.exists() else ""
            if staat == akte.gegevens["openbaar_sha256"]:
                continue
            if staat != akte.gegevens["vorige_sha256"]:
                ouder = {a.gegevens["openbaar_sha256"]: a for a in self.akten[jaar]}.get(staat)
                wat = f"het is de versie van {toon_datum(ouder.datum)}" if ouder else "het is nooit gepubliceerd"
                raise GebruikersFout(
                    f"{pad} is veranderd zonder werkwijzer: {wat}, en niet wat op {toon_datum(akte.datum)} is gepubliceerd. Er is "
                    f"niets veranderd. Zet het bestand terug uit versiebeheer of de back-up. De tekst van toen staat ook in "
                    f"{akte.bestand}."
                )
            onaf[jaar] = str(akte.gegevens["openbaar"])
        return onaf


def leg_vast(
    register: Register,
    nieuw: Jaarpublicatie,
    tekst: str,
    geheugens: Sequence[Geheugen],
    reden: str,
    vorige: Akte | None,
    aanvaard: Sequence[str] = (),
) -> None:
    """File the act, unless this very version was the last one. `geheugens`: of this year, and of what it shows anew of
    the year before. `aanvaard`: what a reader may suppose, and it was decided to publish it even so."""
    sha256 = vingerafdruk_van(tekst)
    if vorige is not None and vorige.gegevens["openbaar_sha256"] == sha256:
        return
    gegevens = {
        "jaar": nieuw.jaar,
        "status": nieuw.status,
        "openbaar_sha256": sha256,
        "vorige_sha256": vorige.gegevens["openbaar_sha256"] if vorige else "",
        "openbaar": tekst,
        "geheugen": geheugens[0].als_gegevens(),
        "geheugen_vorig": geheugens[1].als_gegevens() if len(geheugens) > 1 else None,
    } | ({"aanvaard": [*aanvaard]} if aanvaard else {})
    register.schrijf_akte(PUBLICATIE, "", reden, gegevens, opdracht="rapport")


def verschillen(nieuw: Jaarpublicatie, oud: Jaarpublicatie) -> list[tuple[str, str, bool]]:
    """Every number that is other than in the old version: where, what, and whether few young people explain it."""
    toen, nu, uit = _getoond(oud), _getoond(nieuw), []
    for waar in dict.fromkeys([*toen, *nu]):
        a, b = toen.get(waar), nu.get(waar)
        if a == b:
            continue
        weinig = a is not None and b is not None and 0 < abs(a - b) < nieuw.drempel
        uit.append((waar, f"van {_tekst(a)} naar {_tekst(b)}", weinig))
    euros_toen, euros_nu = _euros(oud), _euros(nieuw)
    for waar in dict.fromkeys([*euros_toen, *euros_nu]):
        was, wordt = euros_toen.get(waar, "geen"), euros_nu.get(waar, "geen")
        if was != wordt:
            uit.append((waar, f"van {was} naar {wordt}", False))
    return uit


def _tekst(n: float | None) -> str:
    return "niet getoond" if n is None else f"{n:g}"


def _euros(jaar: Jaarpublicatie) -> Mapping[str, str]:
    """Every amount of money, by where it stands."""
    if jaar.kosten is None:
        return {}
    bedragen: list[tuple[str, Bedrag | Kostenpost]] = [(f"{p.post} ({p.bron})", p) for p in jaar.kosten.posten]
    return {
        f"Kosten, {naam}, {soort}": euro(bedrag)
        for naam, b in [*bedragen, ("totaal", jaar.kosten.totaal)]
        for soort, bedrag in (("begroot", b.begroot), ("werkelijk", b.werkelijk))
    }


def _getoond(jaar: Jaarpublicatie) -> Mapping[str, float]:
    """Every count that a reader sees, by where it stands."""
    getoond: dict[str, float] = {
        f"{i.code}, {deel}": n
        for i in jaar.indicatoren
        for deel, n in (("teller", i.teller), ("noemer", i.noemer))
        if n is not None
    }
    getoond |= {f"{i.naam} ({i.code})": i.waarde for i in jaar.indicatoren if i.waarde is not None and i.teller is None}
    for tabel in jaar.tabellen:
        for rij, cellen in zip(tabel.rijen, tabel.cellen, strict=True):
            for kolom, cijfers, n in zip(tabel.kolommen, tabel.decimalen, cellen, strict=True):
                if n is not None and not cijfers:
                    getoond[f"{tabel.titel}, {rij}, {kolom}"] = n
    return getoond


def per_cijfer(verschil: Sequence[tuple[str, str, bool]], jaar: int) -> list[str]:
    """What changed since the version before, one figure per line, under a heading; [] when nothing did."""
    if not verschil:
        return []
    regels = [f"  {waar}: {wat}" for waar, wat, _ in verschil[:HOOGSTENS_REGELS]]
    rest = len(verschil) - len(regels)
    meer = [f"  … en nog {rest}. Alles zien? Gebruik --proef, voordat je publiceert."] if rest else []
    return [f"Anders dan de vorige versie van {jaar}:", *regels, *meer]


def waarschuwing(verschil: Sequence[tuple[str, str, bool]], drempel: int, *, alles: bool) -> list[str]:
    """The differences in words. With `alles` every one, else only those that may be about few young people."""
    klein = [f"  {waar}: {wat}" for waar, wat, weinig in verschil if weinig]
    rest = [f"  {waar}: {wat}" for waar, wat, weinig in verschil if not weinig]
    uit = []
    if klein:
        uit += [
            f"Waarschuwing: van deze aantallen is het verschil met het vastgestelde jaar kleiner dan {drempel}. Wie dat "
            "verslag heeft bewaard, ziet het verschil:",
            *klein,
            "Gaat het om één of enkele jongeren? Publiceer dan nog niet, en overleg met de FG.",
        ]
    if alles and rest:
        uit += ["Ook anders:", *rest]
    return uit
