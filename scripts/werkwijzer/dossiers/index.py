"""The index over the filed forms: SQLite, a cache. Delete it and `herstel` makes the same again from the files."""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from werkwijzer.formulieren.antwoorden import Antwoorden, Waarde
from werkwijzer.formulieren.definitie import Formulier

_SCHEMA_VERSIE = 3
_SCHEMA = """
CREATE TABLE formulieren (
    volgnr INTEGER PRIMARY KEY, sha256 TEXT UNIQUE NOT NULL, casusnummer TEXT NOT NULL, formulier TEXT NOT NULL,
    datum TEXT NOT NULL, bestand TEXT NOT NULL, antwoorden TEXT NOT NULL, over TEXT NOT NULL,
    vervangen INTEGER NOT NULL DEFAULT 0);
CREATE INDEX op_over ON formulieren (over);
CREATE INDEX op_casus ON formulieren (casusnummer, formulier, datum);
CREATE TABLE vermeldingen (volgnr INTEGER NOT NULL, casusnummer TEXT NOT NULL);
CREATE INDEX op_vermelding ON vermeldingen (casusnummer);
CREATE TABLE personen (
    casusnummer TEXT NOT NULL, geboortedatum TEXT NOT NULL, naam TEXT NOT NULL, huis TEXT NOT NULL);
CREATE INDEX op_geboortedatum ON personen (geboortedatum);
CREATE INDEX op_huis ON personen (huis);
CREATE TABLE afgekeurd (sha256 TEXT PRIMARY KEY, vingerafdruk TEXT NOT NULL, bevindingen TEXT NOT NULL);
"""


@dataclass(frozen=True)
class Ingediend:
    """One filed form. `volgnr` is the line of the log that recorded it: later forms have higher numbers.

    `casusnummer` is '' for a form that is about more persons, or about none.
    """

    volgnr: int
    sha256: str
    casusnummer: str
    formulier: str
    datum: date
    bestand: str
    antwoorden: Antwoorden

    @property
    def over(self) -> str:
        """What the form is about: a later form with the same `over`, handed in as an improvement, replaces it."""
        delen = [self.formulier, self.casusnummer, self.datum.isoformat()]
        if self.formulier == "herijking":  # more groups may be reviewed on one day
            delen += [str(self.antwoorden.velden.get(v, "")) for v in ("soort", "jeugdgroep")]
        return "|".join(delen)


@dataclass(frozen=True)
class Bekende:
    """A person who is already known and looks like another one, or like family."""

    casusnummer: str
    naam: str
    geboren: date
    gelijkenis: float = 100


class Index:
    """Open index. `formulieren` are the definitions by code, needed to read the answers back."""

    def __init__(self, pad: Path, formulieren: Mapping[str, Formulier]) -> None:
        self._datums = {code: _Datums.van(formulier) for code, formulier in formulieren.items()}
        pad.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._db = self._open(pad)
        except sqlite3.DatabaseError:
            pad.unlink()
            self._db = self._open(pad)

    @staticmethod
    def _open(pad: Path) -> sqlite3.Connection:
        db = sqlite3.connect(pad, isolation_level=None)
        try:
            Index._richt_in(db)
        except sqlite3.DatabaseError:
            db.close()
            raise
        return db

    @staticmethod
    def _richt_in(db: sqlite3.Connection) -> None:
        """Settings, and empty tables in a new database. Raises DatabaseError when the file is damaged."""
        db.execute("PRAGMA synchronous=OFF")  # a cache: the filed forms and the log are what must survive
        db.execute("PRAGMA journal_mode=TRUNCATE")  # on disk: a kill half-way must not leave half a change
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError
        if db.execute("PRAGMA user_version").fetchone()[0] != _SCHEMA_VERSIE:
            for (naam,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
                db.execute(f'DROP TABLE "{naam}"')
            db.executescript(_SCHEMA + f"PRAGMA user_version={_SCHEMA_VERSIE};")

    def sluit(self) -> None:
        self._db.close()

    # --- filed forms ----------------------------------------------------------------------------

    @property
    def laatste_volgnr(self) -> int:
        return int(self._db.execute("SELECT coalesce(max(volgnr), 0) FROM formulieren").fetchone()[0])

    def neem_op(self, ingediend: Ingediend) -> None:
        """Add one filed form (again: no change)."""
        rij = (
            ingediend.volgnr,
            ingediend.sha256,
            ingediend.casusnummer,
            ingediend.formulier,
            ingediend.datum.isoformat(),
            ingediend.bestand,
            _naar_json(ingediend.antwoorden),
            ingediend.over,
        )
        self._db.execute("BEGIN")
        nieuw = self._db.execute("INSERT OR IGNORE INTO formulieren VALUES (?,?,?,?,?,?,?,?,0)", rij).rowcount
        if nieuw and ingediend.antwoorden.velden.get("verbetering") == "ja":
            eerdere = "UPDATE formulieren SET vervangen=1 WHERE over=? AND volgnr<?"
            self._db.execute(eerdere, (ingediend.over, ingediend.volgnr))
        if nieuw and ingediend.formulier == "aanmelding":
            velden = ingediend.antwoorden.velden
            geboren = str(velden.get("geboortedatum", ""))
            for naam in namen(velden):
                persoon = (ingediend.casusnummer, geboren, naam, _huis(velden))
                self._db.execute("INSERT INTO personen VALUES (?,?,?,?)", persoon)
        if nieuw and not ingediend.casusnummer:
            genoemd = {
                str(r["casusnummer"]) for t in ingediend.antwoorden.tabellen.values() for r in t if "casusnummer" in r
            }
            self._db.executemany(
                "INSERT INTO vermeldingen VALUES (?,?)", [(ingediend.volgnr, c) for c in sorted(genoemd)]
            )
        self._db.execute("COMMIT")

    def zoek_hash(self, sha256: str) -> str | None:
        """Where exactly this file was filed (relative to the private folder), or None."""
        rij = self._db.execute("SELECT bestand FROM formulieren WHERE sha256=?", (sha256,)).fetchone()
        return rij[0] if rij else None

    def bestaat(self, casusnummer: str) -> bool:
        vraag = "SELECT 1 FROM formulieren WHERE casusnummer=? LIMIT 1"
        return self._db.execute(vraag, (casusnummer,)).fetchone() is not None

    def formulieren(self, soort: str | None = None, casusnummer: str | None = None) -> Iterator[Ingediend]:
        """Filed forms that count, in order of filing, of one kind and/or about one person.

        Forms about more persons belong to each of them. A form that was replaced by an improvement does not count.
        """
        waar, waarden = ["vervangen=0"], []
        if soort is not None:
            waar.append("formulier=?")
            waarden.append(soort)
        if casusnummer is not None:
            waar.append("(casusnummer=? OR volgnr IN (SELECT volgnr FROM vermeldingen WHERE casusnummer=?))")
            waarden += [casusnummer, casusnummer]
        kolommen = "volgnr, sha256, casusnummer, formulier, datum, bestand, antwoorden"
        vraag = f"SELECT {kolommen} FROM formulieren WHERE {' AND '.join(waar)} ORDER BY volgnr"
        for volgnr, sha256, casus, formulier, datum, bestand, tekst in self._db.execute(vraag, waarden):
            antwoorden = _van_json(tekst, self._datums[formulier])
            yield Ingediend(volgnr, sha256, casus, formulier, date.fromisoformat(datum), bestand, antwoorden)

    def lijkt_op(self, velden: Mapping[str, Waarde], drempel: float = 85) -> Bekende | None:
        """The known person with the same birth date whose name or alias looks most like this one's."""
        geboren = str(velden.get("geboortedatum", ""))
        beste: Bekende | None = None
        for casus, bekend in self._db.execute(
            "SELECT casusnummer, naam FROM personen WHERE geboortedatum=? ORDER BY casusnummer", (geboren,)
        ):
            for naam in namen(velden):
                score = fuzz.token_sort_ratio(_kaal(naam), _kaal(bekend))
                if score >= drempel and (beste is None or score > beste.gelijkenis):
                    beste = Bekende(casus, bekend, date.fromisoformat(geboren), score)
        return beste

    def lijkt_familie_van(self, velden: Mapping[str, Waarde]) -> list[Bekende]:
        """Known persons with the same surname at the same address, and another birth date."""
        huis, geboren = _huis(velden), str(velden.get("geboortedatum", ""))
        vraag = """SELECT casusnummer, min(naam), geboortedatum FROM personen
            WHERE huis=? AND huis<>'' AND geboortedatum<>? GROUP BY casusnummer, geboortedatum ORDER BY casusnummer"""
        return [Bekende(c, naam, date.fromisoformat(g)) for c, naam, g in self._db.execute(vraag, (huis, geboren))]

    # --- forms that were sent back --------------------------------------------------------------

    def afgekeurd(self, sha256: str, vingerafdruk: str) -> list[dict[str, str]] | None:
        """The findings of an earlier check of exactly this file under the same definitions, or None."""
        vraag = "SELECT bevindingen FROM afgekeurd WHERE sha256=? AND vingerafdruk=?"
        rij = self._db.execute(vraag, (sha256, vingerafdruk)).fetchone()
        return json.loads(rij[0]) if rij else None

    def keur_af(self, sha256: str, vingerafdruk: str, bevindingen: list[dict[str, str]]) -> None:
        tekst = json.dumps(bevindingen, ensure_ascii=False)
        self._db.execute("INSERT OR REPLACE INTO afgekeurd VALUES (?,?,?)", (sha256, vingerafdruk, tekst))


def namen(velden: Mapping[str, Waarde]) -> list[str]:
    """All names by which a referred person may be known: official name, first name, aliases with surname."""
    voor, achter = str(velden.get("voornaam", "")), str(velden.get("achternaam", ""))
    aliassen = [a.strip() for a in str(velden.get("bekend_als", "")).split(",") if a.strip()]
    return [f"{voor} {achter}", *(a if " " in a else f"{a} {achter}" for a in aliassen)]


def _huis(velden: Mapping[str, Waarde]) -> str:
    """Surname and address as one key; '' when either is unknown."""
    delen = [_kaal(str(velden.get(v, ""))).replace(" ", "") for v in ("achternaam", "adres", "postcode_plaats")]
    return "|".join(delen) if delen[0] and delen[1] else ""


def _kaal(tekst: str) -> str:
    ontleed = unicodedata.normalize("NFKD", tekst.casefold())
    return "".join(t for t in ontleed if t.isalnum() or t == " ")


def _naar_json(antwoorden: Antwoorden) -> str:
    def plat(waarde: Any) -> Any:
        return waarde.isoformat() if isinstance(waarde, date) else waarde

    return json.dumps(
        {
            "velden": {k: plat(v) for k, v in antwoorden.velden.items()},
            "tabellen": {t: [{k: plat(v) for k, v in r.items()} for r in rs] for t, rs in antwoorden.tabellen.items()},
        },
        ensure_ascii=False,
    )


@dataclass(frozen=True)
class _Datums:
    """Which answers of one form are dates: single fields, and columns per table."""

    velden: frozenset[str]
    kolommen: Mapping[str, frozenset[str]]

    @classmethod
    def van(cls, formulier: Formulier) -> _Datums:
        oud = [v for eerdere in formulier.eerdere_versies for v in eerdere.vervallen]
        return cls(
            frozenset(v.code for v in (*formulier.losse_velden(), *oud) if v.type == "datum"),
            {t.tabel: frozenset(k.code for k in t.kolommen if k.type == "datum") for t in formulier.tabellen()},
        )


def _van_json(tekst: str, datums: _Datums) -> Antwoorden:
    inhoud = json.loads(tekst)

    def lees(codes: frozenset[str], rij: dict[str, Any]) -> dict[str, Waarde]:
        for code in codes & rij.keys():
            rij[code] = date.fromisoformat(rij[code])
        return rij

    return Antwoorden(
        lees(datums.velden, inhoud["velden"]),
        {t: [lees(datums.kolommen.get(t, frozenset()), r) for r in rijen] for t, rijen in inhoud["tabellen"].items()},
    )
