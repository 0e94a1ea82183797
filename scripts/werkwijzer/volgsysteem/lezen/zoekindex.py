"""What can be searched, as one small SQLite file. A cache of the index: delete it and it is made again.

It stands apart from the index so that a search opens in milliseconds, without reading a form or a definition.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from werkwijzer.dossiers.logboek import IJkpunt
from werkwijzer.namen import TUSSENVOEGSELS, kern, naamwoorden
from werkwijzer.schijf import verwijder

MAP_WEERGAVE = "weergave"
_VERSIE = 2
_SCHEMA = """
CREATE TABLE ijkpunt (nr INTEGER NOT NULL, hash TEXT NOT NULL, positie INTEGER NOT NULL, basis TEXT NOT NULL);
CREATE TABLE kaarten (casusnummer TEXT PRIMARY KEY, vingerafdruk TEXT NOT NULL, kaart TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE woorden (
    soort TEXT NOT NULL, woord TEXT NOT NULL, casusnummer TEXT NOT NULL, kenmerk INTEGER NOT NULL,
    PRIMARY KEY (soort, woord, casusnummer, kenmerk)) WITHOUT ROWID;
CREATE INDEX op_casus ON woorden (casusnummer);
"""


def pagina_van(prive: Path, casusnummer: str) -> Path:
    """Where the readable page of a dossier stands."""
    return prive / MAP_WEERGAVE / f"{casusnummer}.html"


@dataclass(frozen=True)
class Kenmerk:
    """Something by which a dossier can be found.

    `soort`: naam, alias, geboren (ISO date), school, telefoon, or nummer (a casusnummer that was joined to this one).
    """

    soort: str
    tekst: str


@dataclass(frozen=True)
class Kaart:
    """What a search shows of one dossier, and by what it is found."""

    casusnummer: str
    status: str
    gesloten: bool
    kenmerken: tuple[Kenmerk, ...]

    def van(self, soort: str) -> tuple[str, ...]:
        """The texts of one kind, in order."""
        return tuple(k.tekst for k in self.kenmerken if k.soort == soort)


class Zoekindex:
    """Open search file of one private folder. Get one from `open_zoekindex`."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    @property
    def ijkpunt(self) -> IJkpunt | None:
        """The line of the log up to which this file knows everything; None while it is being made."""
        rij = self._db.execute("SELECT nr, hash, positie FROM ijkpunt").fetchone()
        return IJkpunt(*rij) if rij else None

    @property
    def basis(self) -> str:
        """What else the cards and pages were made from: definitions, profile and template, as one hash."""
        rij = self._db.execute("SELECT basis FROM ijkpunt").fetchone()
        return str(rij[0]) if rij else ""

    def zet_ijkpunt(self, punt: IJkpunt, basis: str) -> None:
        self._db.execute("BEGIN")
        self._db.execute("DELETE FROM ijkpunt")
        self._db.execute("INSERT INTO ijkpunt VALUES (?,?,?,?)", (punt.nr, punt.hash, punt.positie, basis))
        self._db.execute("COMMIT")

    def vingerafdrukken(self) -> dict[str, str]:
        """Per casusnummer what its card was made from."""
        return dict(self._db.execute("SELECT casusnummer, vingerafdruk FROM kaarten"))

    def bewaar(self, kaart: Kaart, vingerafdruk: str) -> None:
        """Put in a card, instead of the one of the same casusnummer."""
        self._db.execute("BEGIN")
        self._wis(kaart.casusnummer)
        tekst = json.dumps(asdict(kaart), ensure_ascii=False)
        self._db.execute("INSERT INTO kaarten VALUES (?,?,?)", (kaart.casusnummer, vingerafdruk, tekst))
        rijen = {
            (k.soort, woord, kaart.casusnummer, nr)
            for nr, k in enumerate(kaart.kenmerken)
            for woord in sleutels(k.soort, k.tekst)
        }
        self._db.executemany("INSERT INTO woorden VALUES (?,?,?,?)", sorted(rijen))
        self._db.execute("COMMIT")

    def vergeet(self, casusnummer: str) -> None:
        """Remove a card for good: nothing of it stays in the file."""
        self._wis(casusnummer)

    def _wis(self, casusnummer: str) -> None:
        self._db.execute("DELETE FROM kaarten WHERE casusnummer=?", (casusnummer,))
        self._db.execute("DELETE FROM woorden WHERE casusnummer=?", (casusnummer,))

    def woorden(self, soort: str) -> list[str]:
        """Every word by which a dossier can be found, of one kind."""
        return [w for (w,) in self._db.execute("SELECT DISTINCT woord FROM woorden WHERE soort=?", (soort,))]

    def vindplaatsen(self, soort: str, woorden: Iterable[str]) -> Iterator[tuple[str, str, int]]:
        """Where these words stand: word, casusnummer and number of the kenmerk on its card."""
        for woord in woorden:
            vraag = "SELECT casusnummer, kenmerk FROM woorden WHERE soort=? AND woord=?"
            yield from ((woord, casus, nr) for casus, nr in self._db.execute(vraag, (soort, woord)))

    def casusnummers(self) -> list[str]:
        return [c for (c,) in self._db.execute("SELECT casusnummer FROM kaarten ORDER BY casusnummer")]

    def kaart(self, casusnummer: str) -> Kaart:
        """One card. KeyError when there is none."""
        rij = self._db.execute("SELECT kaart FROM kaarten WHERE casusnummer=?", (casusnummer,)).fetchone()
        if rij is None:
            raise KeyError(casusnummer)
        return _kaart(json.loads(rij[0]))


def _kaart(gegevens: Mapping[str, object]) -> Kaart:
    kenmerken = gegevens["kenmerken"]
    assert isinstance(kenmerken, list)
    return Kaart(
        str(gegevens["casusnummer"]),
        str(gegevens["status"]),
        bool(gegevens["gesloten"]),
        tuple(Kenmerk(**k) for k in kenmerken),
    )


@contextmanager
def open_zoekindex(pad: Path) -> Iterator[Zoekindex]:
    """The search file, made anew when it is damaged or of another version. Use under the lock."""
    try:
        db = _verbind(pad)
    except sqlite3.DatabaseError:
        verwijder(pad)
        db = _verbind(pad)
    try:
        yield Zoekindex(db)
    finally:
        db.close()


def _verbind(pad: Path) -> sqlite3.Connection:
    db = sqlite3.connect(pad, isolation_level=None)
    try:
        db.execute("PRAGMA synchronous=OFF")  # a cache: what is lost is made again
        db.execute("PRAGMA journal_mode=TRUNCATE")
        db.execute("PRAGMA secure_delete=ON")  # what is removed is also gone from the file
        if db.execute("PRAGMA user_version").fetchone()[0] != _VERSIE:
            for (naam,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
                db.execute(f'DROP TABLE "{naam}"')
            db.executescript(_SCHEMA + f"PRAGMA user_version={_VERSIE};")
        db.execute("SELECT count(*) FROM ijkpunt").fetchone()
    except sqlite3.DatabaseError:
        db.close()
        raise
    return db


def sleutels(soort: str, tekst: str) -> Sequence[str]:
    """The words under which a kenmerk can be looked up."""
    match soort:
        case "geboren" | "nummer":
            return [tekst]
        case "telefoon":
            return [cijfers(tekst)]
        case _:
            woorden = naamwoorden(tekst)
            voornaam = woorden[:1] if soort == "naam" else []  # Ben and Al are first names too
            return [*dict.fromkeys([*voornaam, *kern(woorden)]), *_aaneen(woorden)]


def _aaneen(woorden: Sequence[str]) -> list[str]:
    """A name with 'van' or 'de' in it as one word too: 'vandenberg'."""
    begin = next((i for i, w in enumerate(woorden) if w in TUSSENVOEGSELS and i + 1 < len(woorden)), None)
    return ["".join(woorden[begin:])] if begin is not None else []


def cijfers(tekst: str) -> str:
    """Only the digits, of a Dutch number without its country code."""
    getal = re.sub(r"\D", "", tekst)
    return re.sub(r"^(0031|31)(?=\d{9}$)", "0", getal)
