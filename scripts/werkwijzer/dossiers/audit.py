"""The log, to read and to check; and a proof of its last line to keep elsewhere.

The chain shows any change, removal or swap before the last line. It cannot show by itself that lines were cut off at
the end, or that somebody who can write in the folder wrote all of it anew. For that there is the proof: the number
and hash of a line, kept where that person cannot write.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime

from werkwijzer.dossiers.logboek import Logboek, LogboekFout, Regel
from werkwijzer.dossiers.register import OPGEBORGEN, huidige_regels
from werkwijzer.formulieren.bestand import SOORTEN
from werkwijzer.fouten import GebruikersFout
from werkwijzer.kalender import toon_datum
from werkwijzer.paden import Paden
from werkwijzer.schijf import is_tijdelijk, lees_database


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
            f"Regel: {self.nr}\nTijd: {self.tijd}\nVingerafdruk: {self.hash}\n\n"
            "Bewaar dit op een plek waar wie het logboek beheert niet bij kan, of druk het af.\n"
            "Controleer later met: werkwijzer logboek --vergelijk DIT-BESTAND\n"
        )


def lees_bewijs(tekst: str) -> Bewijs:
    """The proof in a text. Raises GebruikersFout when there is none."""
    nr = re.search(r"^Regel:\s*(\d+)", tekst, re.MULTILINE)
    hash_ = re.search(r"^Vingerafdruk:\s*([0-9a-f]{64})\s*$", tekst, re.MULTILINE)
    tijd = re.search(r"^Tijd:\s*(\S+)", tekst, re.MULTILINE)
    if not nr or not hash_:
        raise GebruikersFout("Dit is geen bewijs van het logboek. Maak er een met: werkwijzer logboek --bewijs BESTAND")
    return Bewijs(int(nr[1]), hash_[1], tijd[1] if tijd else "")


@dataclass(frozen=True)
class Nagegaan:
    """Lines that are good, and what is wrong with the log (Dutch sentences; empty: nothing was found)."""

    regels: tuple[Regel, ...]
    gebreken: tuple[str, ...]

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
    hoogste = _hoogste_in_index(paden)
    if hoogste is None:
        gebreken.append(
            "De index is niet te lezen. Daarom is niet na te gaan of er aan het einde van het logboek regels weg zijn. "
            "Maak de index opnieuw met 'werkwijzer herstel', of vergelijk met een bewijs: --vergelijk BESTAND."
        )
    elif hoogste > laatste:
        gebreken.append(
            f"Het logboek eindigt bij regel {laatste}, maar de index kent regel {hoogste}: er zijn regels weg aan het einde."
        )
    gebreken += _buiten_logboek(paden, regels)
    if bewijs:
        gebreken += _vergelijk(regels, bewijs)
    return Nagegaan(tuple(regels), tuple(gebreken))


def _vergelijk(regels: list[Regel], bewijs: Bewijs) -> Iterator[str]:
    if bewijs.nr > len(regels):
        yield f"Het bewijs is van regel {bewijs.nr}, maar het logboek eindigt bij regel {len(regels)}: er zijn regels weg."
    elif bewijs.nr < 1 or regels[bewijs.nr - 1].hash != bewijs.hash:
        yield f"Regel {bewijs.nr} is niet de regel van het bewijs: het logboek is vóór die regel opnieuw geschreven."


def _hoogste_in_index(paden: Paden) -> int | None:
    """The highest line that the index has seen; 0 when there is none, None when it cannot be read."""
    if not paden.index.exists():
        return 0
    vraag = "SELECT max(volgnr) FROM (SELECT volgnr FROM formulieren UNION ALL SELECT volgnr FROM akten)"
    try:
        with closing(lees_database(paden.index)) as db:
            return int(db.execute(vraag).fetchone()[0] or 0)
    except sqlite3.Error:
        return None


def _buiten_logboek(paden: Paden, regels: Iterable[Regel]) -> Iterator[str]:
    """Filed forms and akten of which the log knows nothing: their lines were removed, or they were put there."""
    bekend = {r.bestand for r in huidige_regels(list(regels), OPGEBORGEN).values()}
    for map_ in paden.bewaarplaatsen:
        for pad in sorted(map_.rglob("*")) if map_.is_dir() else ():
            bestand = pad.relative_to(paden.prive).as_posix()
            soort = pad.suffix in (*SOORTEN, ".json") and not is_tijdelijk(pad)
            if soort and bestand not in bekend:
                yield f"{bestand} staat in het dossier, maar niet in het logboek."


def zin(regel: Regel) -> str:
    """One line of the log for people: when (UTC), who, what, about which dossier and file."""
    dag = toon_datum(date.fromisoformat(regel.tijd[:10]))
    delen = [regel.gebeurtenis, regel.formulier, regel.casusnummer, regel.bestand.rpartition("/")[2]]
    return f"{regel.nr:>6}  {dag} {regel.tijd[11:16]}  {regel.gebruiker}  {regel.opdracht}: {' '.join(filter(None, delen))}"
