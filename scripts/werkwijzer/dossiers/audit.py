"""The log, to read and to check; and a proof of its last line to keep elsewhere.

The chain shows any change, removal or swap before the last line. It cannot show by itself that lines were cut off at
the end, or that somebody who can write in the folder wrote all of it anew. For that there is the proof: the number
and hash of a line, kept where that person cannot write.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

from werkwijzer.dossiers.logboek import OPGEBORGEN, Logboek, LogboekFout, Regel
from werkwijzer.dossiers.register import (
    LOGBOEK_BEWAARD,
    gezien_door,
    huidige_regels,
    in_het_dossier,
    toon_moment,
)
from werkwijzer.formulieren.bestand import BESTANDSOORTEN, vingerafdruk
from werkwijzer.fouten import GebruikersFout
from werkwijzer.instellingen import merk_van
from werkwijzer.kalender import toon_datum
from werkwijzer.paden import Paden
from werkwijzer.schijf import is_rommel, is_slot


@dataclass(frozen=True)
class Filter:
    """What to show; empty is everything. Days are calendar days in UTC, both included."""

    casusnummer: str = ""
    van: date | None = None
    tot: date | None = None
    opdracht: str = ""
    gebruiker: str = ""

    def past(self, regel: Regel) -> bool:
        dag = datetime.fromisoformat(regel.tijd).date()
        return (
            self.casusnummer in ("", regel.casusnummer)
            and (self.van is None or dag >= self.van)
            and (self.tot is None or dag <= self.tot)
            and self.opdracht in ("", regel.opdracht)
            and self.gebruiker.casefold() in ("", regel.gebruiker.casefold())
        )


@dataclass(frozen=True)
class Bewijs:
    """A line of the log, as proof that the log up to there is what it was."""

    nr: int
    hash: str
    tijd: str

    def tekst(self) -> str:
        """To print or to keep in another place; `lees_bewijs` reads it."""
        return (
            "Bewijs van het logboek van Werkwijzer\n\n"
            f"Regel: {self.nr}\nTijd: {self.tijd}\nControlegetal: {self.hash}\n\n"
            "Bewaar dit op een plek waar wie het logboek beheert niet bij kan, of druk het af.\n"
            "Controleer later met: werkwijzer logboek --vergelijk DIT-BESTAND\n"
        )


def lees_bewijs(tekst: str) -> Bewijs:
    """The proof in a text. Raises GebruikersFout when there is none."""
    nr = re.search(r"^Regel:\s*(\d+)", tekst, re.MULTILINE)
    hash_ = re.search(r"^(?:Controlegetal|Vingerafdruk):\s*([0-9a-f]{64})\s*$", tekst, re.MULTILINE)
    tijd = re.search(r"^Tijd:\s*(\S+)", tekst, re.MULTILINE)
    if not nr or not hash_:
        raise GebruikersFout("Dit is geen bewijs van het logboek. Maak er een met: werkwijzer logboek --bewijs BESTAND")
    return Bewijs(int(nr[1]), hash_[1], tijd[1] if tijd else "")


@dataclass(frozen=True)
class Nagegaan:
    """Lines that are good, and what is wrong with the log (Dutch sentences; empty: nothing was found)."""

    regels: tuple[Regel, ...]
    gebreken: tuple[str, ...]
    let_op: tuple[str, ...] = ()  # what may have a good reason: a folder that was put back, a clock that was wrong

    @property
    def bewijs(self) -> Bewijs | None:
        return Bewijs(self.regels[-1].nr, self.regels[-1].hash, self.regels[-1].tijd) if self.regels else None


def ga_na(paden: Paden, bewijs: Bewijs | None = None) -> Nagegaan:
    """Check the log as far as can be known: the chain, then whether lines miss at the end.

    Reads only, and needs no lock: a line that is being written has no line end yet.
    """
    regels: list[Regel] = []
    gebreken: list[str] = []
    try:
        for regel in Logboek(paden.logboek).regels():
            regels.append(regel)
    except LogboekFout as fout:
        return Nagegaan(tuple(regels), (str(fout).removesuffix(" Er is niets verwerkt."),))
    laatste = regels[-1].nr if regels else 0
    hoogste = gezien_door(paden.index)
    if hoogste is None:
        gebreken.append(
            "De index is niet te lezen. Daarom is niet na te gaan of er aan het einde van het logboek regels weg zijn. "
            "Maak de index opnieuw met 'werkwijzer herstel', of vergelijk met een bewijs: --vergelijk BESTAND."
        )
    elif hoogste > laatste:
        gebreken.append(
            f"Het logboek eindigt bij regel {laatste}, maar de index kent regel {hoogste}: er zijn regels weg aan het einde."
        )
    if paden.vernietigen_bezig.exists():
        gebreken.append(
            "Een vernietiging is begonnen en nog niet af: volgens het logboek is het dossier weg, maar er kan nog iets van "
            "liggen. Maak haar af met: werkwijzer herstel"
        )
    gebreken += _buiten_logboek(paden, regels)
    if bewijs and not _staat_in_herkomst(paden, regels, bewijs):
        gebreken += _vergelijk(regels, bewijs)
    return Nagegaan(tuple(regels), tuple(gebreken), (*_sinds_de_vorige_keer(paden, regels), *_tijd_terug(regels)))


def _sinds_de_vorige_keer(paden: Paden, regels: list[Regel]) -> Iterator[str]:
    """Compare with how far this user saw the log, which is kept outside the folder: a proof that nobody has to keep."""
    merk = merk_van(paden.prive)
    if merk and regels and merk.begin == regels[0].hash and any(_vergelijk(regels, Bewijs(merk.nr, merk.hash, ""))):
        yield (
            f"Op {toon_moment(merk.tijd)} had het logboek hier {merk.nr} regels en was het anders. Het is teruggezet naar een "
            "eerdere dag, of vóór die regel opnieuw geschreven."
        )


def _tijd_terug(regels: list[Regel]) -> Iterator[str]:
    """Lines that were written by a clock that ran back. More than an hour: a computer may be a little off."""
    for vorige, regel in pairwise(regels):
        if datetime.fromisoformat(regel.tijd) < datetime.fromisoformat(vorige.tijd) - timedelta(hours=1):
            yield (
                f"De tijd loopt terug bij regel {regel.nr}: {toon_moment(regel.tijd)}, na {toon_moment(vorige.tijd)}. Een van "
                "de computers had de verkeerde tijd."
            )
            return


def _staat_in_herkomst(paden: Paden, regels: Iterable[Regel], bewijs: Bewijs) -> bool:
    """Whether the proof is of a log that this record was made from: kept as it was, with its hash in this log."""
    bewaard = {r.bestand: r.sha256 for r in regels if r.gebeurtenis == LOGBOEK_BEWAARD}
    for bestand, sha256 in bewaard.items():
        pad = paden.prive / bestand
        if pad.is_file() and vingerafdruk(pad.read_bytes()) == sha256:
            with suppress(LogboekFout):
                if any((r.nr, r.hash) == (bewijs.nr, bewijs.hash) for r in Logboek(pad).regels()):
                    return True
    return False


def _vergelijk(regels: list[Regel], bewijs: Bewijs) -> Iterator[str]:
    if bewijs.nr > len(regels):
        yield f"Het bewijs is van regel {bewijs.nr}, maar het logboek eindigt bij regel {len(regels)}: er zijn regels weg."
    elif bewijs.nr < 1 or regels[bewijs.nr - 1].hash != bewijs.hash:
        yield f"Regel {bewijs.nr} is niet de regel van het bewijs: het logboek is vóór die regel opnieuw geschreven."


def _buiten_logboek(paden: Paden, regels: Iterable[Regel]) -> Iterator[str]:
    """Filed forms and akten of which the log knows nothing: their lines were removed, or they were put there."""
    bekend = in_het_dossier(huidige_regels(list(regels), OPGEBORGEN).values())
    for map_ in paden.mappen_met_stukken:
        for pad in sorted(map_.rglob("*")) if map_.is_dir() else ():
            bestand = pad.relative_to(paden.prive).as_posix()
            soort = pad.suffix in (*BESTANDSOORTEN, ".json") and not (is_rommel(pad) or is_slot(pad))
            if soort and bestand not in bekend:
                yield f"{bestand} staat in het dossier, maar niet in het logboek."


def zin(regel: Regel) -> str:
    """One line of the log for people: when (UTC), who, what, about which dossier and file."""
    dag = toon_datum(date.fromisoformat(regel.tijd[:10]))
    delen = [regel.gebeurtenis, regel.formulier, regel.casusnummer, regel.bestand.rpartition("/")[2]]
    return f"{regel.nr:>6}  {dag} {regel.tijd[11:16]}  {regel.gebruiker}  {regel.opdracht}: {' '.join(filter(None, delen))}"
