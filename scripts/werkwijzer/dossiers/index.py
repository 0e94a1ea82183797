"""The index over the filed forms: SQLite, a cache. Delete it and `herstel` makes the same again from the files."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from werkwijzer.dossiers.akten import Akte, lees_akte
from werkwijzer.dossiers.telt_bij import correcties
from werkwijzer.formulieren.antwoorden import (
    Antwoorden,
    EigenRijen,
    Rij,
    Waarde,
    Weglaten,
    als_json,
    rij_als_json,
    rij_uit_json,
    rij_voor_even,
    uit_json,
    voor_even,
)
from werkwijzer.namen import alle_namen, gelijkenis, lijkt_genoeg, naamwoorden, sleutel
from werkwijzer.schijf import lees_database, verwijder

_SCHEMA_VERSIE = 10
_SCHEMA = """
CREATE TABLE formulieren (
    volgnr INTEGER PRIMARY KEY, sha256 TEXT UNIQUE NOT NULL, casusnummer TEXT NOT NULL, formulier TEXT NOT NULL,
    datum TEXT NOT NULL, bestand TEXT NOT NULL, over TEXT NOT NULL, herkomst TEXT NOT NULL, ingediend_bij TEXT NOT NULL,
    verbetering INTEGER NOT NULL, vervallen INTEGER NOT NULL DEFAULT 0, vervangen INTEGER NOT NULL DEFAULT 0,
    kop TEXT NOT NULL, antwoorden TEXT NOT NULL);
CREATE INDEX op_over ON formulieren (over);
CREATE INDEX op_casus ON formulieren (casusnummer, formulier, datum);
CREATE TABLE vermeldingen (
    volgnr INTEGER NOT NULL, casusnummer TEXT NOT NULL, genoemd TEXT NOT NULL, rijen TEXT NOT NULL);
CREATE INDEX op_vermelding ON vermeldingen (casusnummer);
CREATE INDEX van_formulier ON vermeldingen (volgnr);
CREATE TABLE personen (
    volgnr INTEGER NOT NULL, casusnummer TEXT NOT NULL, geboortedatum TEXT NOT NULL, naam TEXT NOT NULL, huis TEXT NOT NULL,
    genoemd TEXT NOT NULL);
CREATE INDEX op_geboortedatum ON personen (geboortedatum);
CREATE INDEX op_huis ON personen (huis);
CREATE TABLE akten (volgnr INTEGER PRIMARY KEY, inhoud BLOB NOT NULL);
CREATE TABLE afgekeurd (sha256 TEXT PRIMARY KEY, vingerafdruk TEXT NOT NULL, bevindingen TEXT NOT NULL);
"""

# What was returned: the hash of the workbook, of the form that it is made from, of the one that this replaces, and its name.
_TERUGGAVEN = """CREATE TABLE IF NOT EXISTS teruggaven (
    sha256 TEXT PRIMARY KEY, van TEXT NOT NULL, vervangt TEXT NOT NULL, naam TEXT NOT NULL)"""

# A dossier is there by a form of its own, or by a row of the list of those who were there already.
STARTLIJST, MELDINGEN = "startlijst", "meldingen"
_DOSSIERS = f"""SELECT casusnummer FROM formulieren WHERE casusnummer<>'' UNION SELECT v.casusnummer
    FROM vermeldingen v JOIN formulieren f ON f.volgnr=v.volgnr WHERE f.formulier='{STARTLIJST}'"""

# A form no longer counts when it was declared void, or when a later one that counts improves it. Of one meeting there
# may be more reports, each about other people: an improvement replaces those with which it shares a person. So does one
# that was filed after two records became one, for what was filed in each of them.
VERSLAGEN = {"uvz-verslag": "besprekingen", "herijking": "beoordelingen"}  # and the table with a decision per person
_VERVANGEN = f"""UPDATE formulieren SET vervangen = vervallen OR EXISTS (SELECT 1 FROM formulieren AS later
    WHERE later.over=formulieren.over AND later.volgnr>formulieren.volgnr AND later.verbetering AND NOT later.vervallen
    AND (later.herkomst IN ('', formulieren.herkomst) OR formulieren.herkomst LIKE later.herkomst || '/%')
    AND ((formulieren.formulier NOT IN {tuple(VERSLAGEN)} AND formulieren.herkomst=later.herkomst)
        OR NOT EXISTS (SELECT 1 FROM vermeldingen WHERE volgnr=formulieren.volgnr)
        OR EXISTS (SELECT 1 FROM vermeldingen AS toen JOIN vermeldingen AS nu USING (casusnummer)
            WHERE toen.volgnr=formulieren.volgnr AND nu.volgnr=later.volgnr)))
"""


@dataclass(frozen=True, slots=True)
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
        """What the form is about: a later one with the same `over`, handed in as an improvement, replaces it. Of two
        reports of a meeting only when they share a person."""
        delen = [self.formulier, self.casusnummer, self.datum.isoformat()]  # Index.neem_akte_op relies on this order
        if self.formulier == "herijking":  # more groups may be reviewed on one day
            delen += [str(self.antwoorden.velden.get(v, "")) for v in ("soort", "jeugdgroep")]
        elif van_om(self):  # the police and the OM each deliver their own quarter
            delen.append("om")
        return "|".join(delen)

    @property
    def herkomst(self) -> str:
        """The record that a form about more persons, or about none, was filed in before it became one with another: 'a', or
        'a/b' when that had become one before; '' for this record."""
        map_, *delen, _ = self.bestand.split("/") if "/" in self.bestand else ("", "")
        return "" if map_ == "dossiers" else "/".join(delen)


@dataclass(frozen=True)
class Bekende:
    """A person who is already known and looks like another one, or like family."""

    casusnummer: str
    naam: str
    geboren: date | None  # None when it is not known
    gelijkenis: float = 100


class Index:
    """Open index.

    With `alleen_lezen` nothing is made or changed; raises sqlite3.Error when there is no index of this version.
    """

    def __init__(self, pad: Path, *, alleen_lezen: bool = False) -> None:
        if not alleen_lezen:
            pad.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._db = self._open_om_te_lezen(pad) if alleen_lezen else self._open(pad)
        except sqlite3.DatabaseError:
            if alleen_lezen:
                raise
            verwijder(pad)
            self._db = self._open(pad)
        self._teruggedraaid = 0
        self._akten: tuple[tuple[int, int], tuple[Akte, ...]] | None = None
        self.correcties = correcties(self.akten())

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
    def _open_om_te_lezen(pad: Path) -> sqlite3.Connection:
        db = lees_database(pad)
        if db.execute("PRAGMA user_version").fetchone()[0] != _SCHEMA_VERSIE:
            db.close()
            raise sqlite3.DatabaseError
        return db

    @staticmethod
    def _richt_in(db: sqlite3.Connection) -> None:
        """Settings, and empty tables in a new database. Raises DatabaseError when the file is damaged."""
        db.execute("PRAGMA synchronous=OFF")  # a cache: the filed forms and the log are what must survive
        db.execute("PRAGMA secure_delete=ON")  # what is destroyed is overwritten in the file too
        db.execute("PRAGMA journal_mode=TRUNCATE")  # on disk: a kill half-way must not leave half a change
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError
        if db.execute("PRAGMA user_version").fetchone()[0] != _SCHEMA_VERSIE:
            for (naam,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
                db.execute(f'DROP TABLE "{naam}"')
            db.executescript(_SCHEMA + f"PRAGMA user_version={_SCHEMA_VERSIE};")
        db.execute(_TERUGGAVEN)

    def sluit(self) -> None:
        self._db.close()

    # --- filed forms ----------------------------------------------------------------------------

    @property
    def laatste_volgnr(self) -> int:
        vraag = "SELECT max((SELECT coalesce(max(volgnr), 0) FROM formulieren), (SELECT coalesce(max(volgnr), 0) FROM akten))"
        return int(self._db.execute(vraag).fetchone()[0])

    def volgnummers(self) -> set[int]:
        """The line of the log of everything that is in the index."""
        vraag = "SELECT volgnr FROM formulieren UNION SELECT volgnr FROM akten"
        return {volgnr for (volgnr,) in self._db.execute(vraag)}

    def neem_op(self, ingediend: Ingediend) -> None:
        """Add one filed form (again: no change). Its casusnummer is the one it was filed in."""
        dossier = self.correcties.dossier_van(ingediend.sha256, ingediend.casusnummer)
        velden = ingediend.antwoorden.velden
        kop, per_persoon = ("", {}) if ingediend.casusnummer else _uit_elkaar(ingediend.antwoorden)
        rij = (
            ingediend.volgnr,
            ingediend.sha256,
            dossier,
            ingediend.formulier,
            ingediend.datum.isoformat(),
            ingediend.bestand,
            replace(ingediend, casusnummer=dossier).over,
            ingediend.herkomst,
            ingediend.casusnummer,
            verbetert(velden),
            ingediend.sha256 in self.correcties.vervallen,
            kop,
            json.dumps(als_json(ingediend.antwoorden), ensure_ascii=False),
        )
        with self._transactie():
            vraag = "INSERT OR IGNORE INTO formulieren VALUES (?,?,?,?,?,?,?,?,?,?,?,0,?,?)"
            if not self._db.execute(vraag, rij).rowcount:
                return
            for genoemd_als, persoon in personen(ingediend):
                wie = self.correcties.dossier(genoemd_als) if genoemd_als else dossier
                geboren, huis = str(persoon.get("geboortedatum", "")), _huis(persoon)
                rijen = [(ingediend.volgnr, wie, geboren, naam, huis, genoemd_als) for naam in alle_namen(persoon)]
                self._db.executemany("INSERT INTO personen VALUES (?,?,?,?,?,?)", rijen)
            if not ingediend.casusnummer:
                vermeld = [(ingediend.volgnr, self.correcties.dossier(c), c, eigen) for c, eigen in per_persoon.items()]
                self._db.executemany("INSERT INTO vermeldingen VALUES (?,?,?,?)", vermeld)
            self._db.execute(f"{_VERVANGEN} WHERE over=?", (rij[6],))

    @contextmanager
    def samen(self) -> Iterator[None]:
        """Inside, what is added is seen here only; at the end it is kept, all or nothing. Until then nothing of it is written
        to the file, however much it is: after a power cut nobody could tell that it was not to be kept."""
        self._db.execute("PRAGMA cache_spill=OFF")
        try:
            with self._transactie():
                yield
        finally:
            self._db.execute("PRAGMA cache_spill=ON")

    @contextmanager
    def _transactie(self) -> Iterator[None]:
        """All of it or nothing; inside another one it goes with that."""
        if self._db.in_transaction:
            yield
            return
        self._db.execute("BEGIN")
        try:
            yield
            self._db.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self._db.execute("ROLLBACK")
            self._teruggedraaid += 1
            raise

    def zoek_hash(self, sha256: str) -> str | None:
        """Where exactly this file was filed (relative to the private folder), or None."""
        rij = self._db.execute("SELECT bestand FROM formulieren WHERE sha256=?", (sha256,)).fetchone()
        return rij[0] if rij else None

    def bestaat(self, casusnummer: str) -> bool:
        """Whether there is a dossier with this number, or one that it was joined to."""
        vraag = f"SELECT 1 FROM ({_DOSSIERS}) WHERE casusnummer=? LIMIT 1"
        return self._db.execute(vraag, (self.correcties.dossier(casusnummer),)).fetchone() is not None

    def casusnummers(self) -> list[str]:
        """Every dossier, in order of number."""
        return [casusnummer for (casusnummer,) in self._db.execute(f"{_DOSSIERS} ORDER BY casusnummer")]

    def formulieren(
        self,
        soort: str | None = None,
        casusnummer: str | None = None,
        *,
        alle: bool = False,
        zonder: Mapping[str, Weglaten] = MappingProxyType({}),
        bewaren: bool = True,
    ) -> Iterator[Ingediend]:
        """Filed forms that count, in order of filing, of one kind and/or about one person.

        Forms about more persons belong to each of them. A form that was replaced by an improvement or was declared
        void does not count; with `alle` it comes along. `zonder` says per kind what is not wanted of it. Whoever keeps no
        form while it asks for the next one, says so with `bewaren=False`: that is quicker.
        """
        waar, waarden = ["1" if alle else "vervangen=0"], []
        if soort is not None:
            waar.append("formulier=?")
            waarden.append(soort)
        if casusnummer is not None:
            waar.append("(casusnummer=? OR volgnr IN (SELECT volgnr FROM vermeldingen WHERE casusnummer=?))")
            waarden += [self.correcties.dossier(casusnummer)] * 2
        kolommen = "volgnr, sha256, casusnummer, formulier, datum, bestand, antwoorden"
        vraag = f"SELECT {kolommen} FROM formulieren WHERE {' AND '.join(waar)} ORDER BY volgnr"
        for volgnr, sha256, casus, formulier, datum, bestand, tekst in self._db.execute(vraag, waarden):
            gegevens = json.loads(tekst)
            gelezen = uit_json(gegevens, zonder.get(formulier, {})) if bewaren else voor_even(gegevens)
            antwoorden = self.correcties.toegepast(gelezen, casus)
            yield Ingediend(volgnr, sha256, casus, formulier, date.fromisoformat(datum), bestand, antwoorden)

    def van_persoon(self, casusnummer: str, soort: str | None = None, *, alle: bool = False) -> Iterator[Ingediend]:
        """The same about one person, without the rows of a form about more that are about somebody else.

        What is read grows with what there is about this person, not with the record: a row keeps its place in the form
        (`genummerd`).
        """
        wie = self.correcties.dossier(casusnummer)
        kolommen = "f.volgnr, sha256, f.casusnummer, formulier, datum, bestand"
        waar = ("" if alle else " AND vervangen=0") + ("" if soort is None else " AND formulier=?")
        vraag = f"""SELECT {kolommen}, antwoorden, NULL FROM formulieren f WHERE f.casusnummer=?{waar}
            UNION ALL SELECT {kolommen}, kop, '[' || group_concat(rijen) || ']' FROM vermeldingen v
            JOIN formulieren f ON f.volgnr=v.volgnr WHERE v.casusnummer=?{waar} GROUP BY f.volgnr ORDER BY 1"""
        eigen = [wie] if soort is None else [wie, soort]
        for volgnr, sha256, casus, formulier, datum, bestand, tekst, rijen in self._db.execute(vraag, [*eigen, *eigen]):
            gelezen = voor_even(json.loads(tekst)) if rijen is None else _in_elkaar(tekst, json.loads(rijen))
            antwoorden = self.correcties.toegepast(gelezen, casus)
            yield Ingediend(volgnr, sha256, casus, formulier, date.fromisoformat(datum), bestand, antwoorden)

    def koppen(self) -> Iterator[Ingediend]:
        """The forms about more persons, or about none, that count, without their rows about persons."""
        vraag = """SELECT volgnr, sha256, formulier, datum, bestand, kop FROM formulieren
            WHERE casusnummer='' AND vervangen=0 ORDER BY volgnr"""
        for volgnr, sha256, formulier, datum, bestand, kop in self._db.execute(vraag):
            antwoorden = _in_elkaar(kop, ())
            yield Ingediend(volgnr, sha256, "", formulier, date.fromisoformat(datum), bestand, antwoorden)

    def genoemd(self) -> set[str]:
        """Every casusnummer that a form which counts is about, by the number that counts."""
        return {casusnummer for casusnummer, _ in self.stukken()}

    def zelfde_als(self, nieuw: Ingediend) -> list[Ingediend]:
        """The filed forms that count and that `nieuw`, handed in as an improvement, would replace."""
        vraag = "SELECT volgnr FROM formulieren WHERE over=? AND vervangen=0 ORDER BY volgnr"
        nummers = [volgnr for (volgnr,) in self._db.execute(vraag, (nieuw.over,)).fetchall()]
        return [f for volgnr in nummers if vervangt(nieuw, f := self._op_volgnr(volgnr))]

    def _op_volgnr(self, volgnr: int) -> Ingediend:
        vraag = "SELECT sha256, casusnummer, formulier, datum, bestand, antwoorden FROM formulieren WHERE volgnr=?"
        sha256, casus, formulier, datum, bestand, tekst = self._db.execute(vraag, (volgnr,)).fetchone()
        antwoorden = self.correcties.toegepast(uit_json(json.loads(tekst)), casus)
        return Ingediend(volgnr, sha256, casus, formulier, date.fromisoformat(datum), bestand, antwoorden)

    def vervallen_besluiten(self, casusnummer: str | None = None) -> dict[str, date]:
        """The day of the last UVZ report that chose the integral approach for a person and that was declared void, by
        casusnummer; with `casusnummer` only from reports that name this person."""
        uit: dict[str, date] = {}
        vormen: Iterable[Ingediend] = ()
        if self.correcties.vervallen:
            soort = "uvz-verslag"
            vormen = (
                self.van_persoon(casusnummer, soort, alle=True) if casusnummer else self.formulieren(soort, alle=True)
            )
        for form in vormen:
            for rij in form.antwoorden.tabellen.get("besprekingen", ()):
                if form.sha256 in self.correcties.vervallen and rij.get("besluit") == "integraal":
                    wie = str(rij.get("casusnummer"))
                    uit[wie] = max(form.datum, uit.get(wie, form.datum))
        return uit

    def vervallen_besluit(self, casusnummer: str) -> date | None:
        """The same about one person; None when there is none."""
        return self.vervallen_besluiten(casusnummer).get(self.correcties.dossier(casusnummer))

    def stukken(self) -> Iterator[tuple[str, int]]:
        """Every dossier with the `volgnr` of each form that counts for it, in order: what it is made of."""
        yield from self._db.execute(
            """SELECT casusnummer, volgnr FROM formulieren WHERE vervangen=0 AND casusnummer<>''
            UNION SELECT v.casusnummer, v.volgnr FROM vermeldingen v JOIN formulieren f ON f.volgnr=v.volgnr
            WHERE f.vervangen=0 ORDER BY 1, 2"""
        )

    def over_wie(self, sha256: str) -> set[str]:
        """The dossiers in which a form counts, or would count when it is void, by the number that counts."""
        vraag = """SELECT casusnummer FROM formulieren WHERE sha256=?1 AND casusnummer<>'' UNION
            SELECT v.casusnummer FROM vermeldingen v JOIN formulieren f USING (volgnr) WHERE f.sha256=?1"""
        return {casusnummer for (casusnummer,) in self._db.execute(vraag, (sha256,))}

    def namen_van_anderen(self, casusnummer: str) -> set[str]:
        """Every name in the register, except those of one person."""
        vraag = "SELECT DISTINCT naam FROM personen WHERE casusnummer<>?"
        return {naam for (naam,) in self._db.execute(vraag, (casusnummer,))}

    def namen_van(self, casusnummer: str) -> set[str]:
        """Every name of one person in the register."""
        vraag = "SELECT DISTINCT naam FROM personen WHERE casusnummer=?"
        return {naam for (naam,) in self._db.execute(vraag, (casusnummer,))}

    def geboortedatums_van_anderen(self, casusnummer: str) -> set[date]:
        """Every birth date in the register, except those of one person."""
        vraag = """SELECT DISTINCT geboortedatum FROM personen WHERE casusnummer<>?1 AND geboortedatum<>''
            EXCEPT SELECT geboortedatum FROM personen WHERE casusnummer=?1"""
        return {date.fromisoformat(dag) for (dag,) in self._db.execute(vraag, (casusnummer,))}

    def lijkt_op(self, velden: Mapping[str, Waarde]) -> Bekende | None:
        """The known person with the same birth date whose name or alias looks most like this one's. When either birth
        date is not known, the name must look more alike."""
        geboren = str(velden.get("geboortedatum", ""))
        vraag, waarden = "SELECT casusnummer, naam, geboortedatum FROM personen", list[str]()
        if geboren:
            vraag, waarden = f"{vraag} WHERE geboortedatum IN (?, '')", [geboren]
        beste: Bekende | None = None
        for casus, bekend, toen in self._db.execute(f"{vraag} ORDER BY casusnummer", waarden):
            score = gelijkenis(velden, bekend)
            if lijkt_genoeg(score, zelfde_dag=bool(toen and geboren)) and (beste is None or score > beste.gelijkenis):
                beste = Bekende(casus, bekend, date.fromisoformat(toen) if toen else None, score)
        return beste

    def lijkt_familie_van(self, velden: Mapping[str, Waarde]) -> list[Bekende]:
        """Known persons with the same surname at the same address, and another birth date.

        `gelijkenis` tells how much the first names look alike: 100 is the same, and then it may be the same person.
        """
        from rapidfuzz import fuzz

        huis, geboren = _huis(velden), str(velden.get("geboortedatum", ""))
        vraag = """SELECT casusnummer, min(naam), geboortedatum FROM personen
            WHERE huis=? AND huis<>'' AND geboortedatum<>? GROUP BY casusnummer, geboortedatum ORDER BY casusnummer"""
        eigen = sleutel(alle_namen(velden)[0], met_voornaam=True)
        return [
            Bekende(c, naam, date.fromisoformat(g), fuzz.ratio(eigen, sleutel(naam, met_voornaam=True)))
            for c, naam, g in self._db.execute(vraag, (huis, geboren))
        ]

    # --- akten ----------------------------------------------------------------------------------

    def neem_akte_op(self, akte: Akte) -> None:
        """Add one akte (again: no change), and let the forms count as it says."""
        with self._transactie():
            self._db.execute("INSERT OR IGNORE INTO akten VALUES (?,?)", (akte.volgnr, akte.inhoud))
            self._corrigeer()

    @contextmanager
    def alsof(self, akte: Akte) -> Iterator[None]:
        """Inside, everything counts as it would with this akte; afterwards as before. Nothing is kept."""
        voor = self.correcties
        self._db.execute("BEGIN")
        try:
            self._db.execute("INSERT INTO akten VALUES (?,?)", (akte.volgnr, akte.inhoud))
            self._corrigeer()
            yield
        finally:
            self.correcties = voor
            self._db.execute("ROLLBACK")
            self._teruggedraaid += 1

    @contextmanager
    def zoals_op(self, volgnr: int) -> Iterator[None]:
        """Inside, only what was filed up to and including this line of the log is there; afterwards all is as before."""
        voor = self.correcties
        self._db.execute("BEGIN")
        try:
            for tabel in ("formulieren", "vermeldingen", "personen", "akten"):
                self._db.execute(f"DELETE FROM {tabel} WHERE volgnr>?", (volgnr,))
            self._corrigeer()
            self._db.execute(_VERVANGEN)
            yield
        finally:
            self.correcties = voor
            self._db.execute("ROLLBACK")
            self._teruggedraaid += 1

    def _corrigeer(self) -> None:
        """Bring the tables in line with the corrections that now hold."""
        nieuw = correcties(self.akten())
        if nieuw == self.correcties:
            return
        self.correcties = nieuw
        vraag = "SELECT volgnr, sha256, ingediend_bij, casusnummer, over, vervallen FROM formulieren"
        for volgnr, sha256, bij, oud, over, vervallen in self._db.execute(vraag).fetchall():
            dossier, weg = nieuw.dossier_van(sha256, bij), sha256 in nieuw.vervallen
            if (dossier, weg) == (oud, bool(vervallen)):
                continue
            delen = over.split("|")
            rij = (dossier, "|".join([delen[0], dossier, *delen[2:]]), weg, volgnr)
            self._db.execute("UPDATE formulieren SET casusnummer=?, over=?, vervallen=? WHERE volgnr=?", rij)
            self._db.execute("UPDATE personen SET casusnummer=? WHERE volgnr=? AND genoemd=''", (dossier, volgnr))
        for (casus,) in self._db.execute("SELECT DISTINCT genoemd FROM vermeldingen").fetchall():
            for tabel in ("vermeldingen", "personen"):
                vraag = f"UPDATE {tabel} SET casusnummer=? WHERE genoemd=?"
                self._db.execute(vraag, (nieuw.dossier(casus), casus))
        self._db.execute(_VERVANGEN)

    @property
    def stand(self) -> tuple[int, int]:
        """Another one after each change: what was worked out from the same stand, still holds."""
        return self._db.total_changes, self._teruggedraaid

    def akten(self) -> list[Akte]:
        """All akten, in order of filing, also those that were undone."""
        if self._akten is None or self._akten[0] != self.stand:
            rijen = self._db.execute("SELECT inhoud FROM akten ORDER BY volgnr")
            self._akten = self.stand, tuple(lees_akte(inhoud) for (inhoud,) in rijen)
        return list(self._akten[1])

    # --- what is destroyed ------------------------------------------------------------------------

    def verwijder(self, volgnr: int) -> None:
        """Forget a filed form or akte that was destroyed or replaced, and all that was derived from it."""
        with self._transactie():
            for tabel in ("formulieren", "vermeldingen", "personen", "akten"):
                self._db.execute(f"DELETE FROM {tabel} WHERE volgnr=?", (volgnr,))
            self._corrigeer()
            self._db.execute(_VERVANGEN)

    def verdicht(self) -> None:
        """Leave nothing of what was forgotten in the file: also not in the findings of forms that were sent back."""
        self._db.execute("DELETE FROM afgekeurd")
        self._db.execute("DELETE FROM teruggaven")
        self._db.execute("VACUUM")

    # --- forms that were sent back --------------------------------------------------------------

    def afgekeurd(self, sha256: str, vingerafdruk: str) -> list[dict[str, str]] | None:
        """The findings of an earlier check of exactly this file under the same definitions, or None."""
        vraag = "SELECT bevindingen FROM afgekeurd WHERE sha256=? AND vingerafdruk=?"
        rij = self._db.execute(vraag, (sha256, vingerafdruk)).fetchone()
        return json.loads(rij[0]) if rij else None

    def keur_af(self, sha256: str, vingerafdruk: str, bevindingen: list[dict[str, str]]) -> None:
        tekst = json.dumps(bevindingen, ensure_ascii=False)
        self._db.execute("INSERT OR REPLACE INTO afgekeurd VALUES (?,?,?)", (sha256, vingerafdruk, tekst))

    def onthoud_teruggave(self, sha256: str, van: str, vervangt: str, naam: str) -> None:
        """Keep which workbook was made of which form: as long as it is the same, nobody wrote in it."""
        self._db.execute("INSERT OR REPLACE INTO teruggaven VALUES (?,?,?,?)", (sha256, van, vervangt, naam))

    def teruggave(self, sha256: str) -> str | None:
        """The hash of the form that this workbook was made from, when it is as we made it."""
        rij = self._db.execute("SELECT van FROM teruggaven WHERE sha256=?", (sha256,)).fetchone()
        return rij[0] if rij else None

    def teruggaven_van(self, sha256: str, vervangt: str) -> list[tuple[str, str]]:
        """Name and hash of each workbook that was made of this form, and of the ones that it replaces."""
        uit: list[tuple[str, str]] = []
        van: set[str] = set()
        volgende = {sha256, vervangt} - {""}
        while volgende:
            van |= volgende
            vragen = ",".join("?" * len(volgende))
            rijen = self._db.execute(
                f"SELECT naam, sha256, vervangt FROM teruggaven WHERE van IN ({vragen})", [*volgende]
            ).fetchall()
            uit += [(naam, sha) for naam, sha, _ in rijen]
            volgende = {eerder for _, _, eerder in rijen if eerder} - van
        return uit


def valt_onder(herkomst: str, geheel: str) -> bool:
    """Whether a record is, or went up in, another (see `Ingediend.herkomst`)."""
    return geheel in ("", herkomst) or herkomst.startswith(f"{geheel}/")


def verbetert(velden: Mapping[str, Waarde]) -> bool:
    """Whether a form is handed in as an improvement of an earlier one about the same."""
    return velden.get("verbetering") == "ja" or velden.get("eerder_bekend") == "verbetering"


def van_om(form: Ingediend) -> bool:
    """Whether a form with reports is from the OM or Justid. Without an answer it is from the police, as it always was."""
    return form.formulier == MELDINGEN and form.antwoorden.velden.get("bron") == "om"


def leverancier(form: Ingediend) -> str:
    """Who gave a form with reports (Dutch); '' for another form."""
    return ("het OM" if van_om(form) else "de politie") if form.formulier == MELDINGEN else ""


def personen(form: Ingediend) -> Iterator[tuple[str, Mapping[str, Waarde]]]:
    """Everyone of whom a form says who it is: a casusnummer and the answers. In a form of a dossier the number is ''."""
    if form.formulier == "aanmelding":
        yield "", form.antwoorden.velden
    elif form.formulier == STARTLIJST:
        for rij in form.antwoorden.tabellen.get("jongeren", ()):
            yield str(rij.get("casusnummer", "")), rij


def vervangt(nieuw: Ingediend, eerder: Ingediend) -> bool:
    """Whether `nieuw`, handed in as an improvement, replaces an earlier form: the index counts by the same rule."""
    if eerder.over != nieuw.over or not valt_onder(eerder.herkomst, nieuw.herkomst):
        return False
    toen = set(genoemd(eerder.antwoorden))
    in_zijn_geheel = nieuw.formulier not in VERSLAGEN and eerder.herkomst == nieuw.herkomst
    return in_zijn_geheel or not toen or bool(toen & set(genoemd(nieuw.antwoorden)))


def _uit_elkaar(antwoorden: Antwoorden) -> tuple[str, dict[str, str]]:
    """What a form about more persons says about all of them, and the rows of each by casusnummer, as JSON.

    Of every table the rows, each with its place in it.
    """
    kop: dict[str, list[tuple[int, Any]]] = {tabel: [] for tabel in antwoorden.tabellen}
    per: dict[str, dict[str, list[tuple[int, Any]]]] = {}
    for tabel, rijen in antwoorden.tabellen.items():
        for nr, rij in enumerate(rijen):
            van = per.setdefault(str(rij["casusnummer"]), {}) if "casusnummer" in rij else kop
            van.setdefault(tabel, []).append((nr, rij_als_json(rij)))
    velden = rij_als_json(antwoorden.velden)
    return _json({"velden": velden, "rijen": kop}), {c: _json(per[c]) for c in sorted(per)}


def _in_elkaar(kop: str, eigen: Iterable[dict[str, Any]]) -> Antwoorden:
    """The reverse of `_uit_elkaar`, for one person; there is more of `eigen` when dossiers were joined."""
    eigen = list(eigen)
    velden, over_allen = _kop(kop)
    tabellen = {
        tabel: EigenRijen.van(
            [*rijen, *((nr, rij_voor_even(rij)) for deel in eigen for nr, rij in deel.get(tabel, ()))]
        )
        for tabel, rijen in over_allen.items()
    }
    return Antwoorden(velden, tabellen)


@lru_cache(maxsize=1000)  # whoever goes through all dossiers finds the same meetings in many of them
def _kop(tekst: str) -> tuple[Rij, dict[str, list[tuple[int, Rij]]]]:
    kop = json.loads(tekst)
    rijen = {tabel: [(nr, rij_uit_json(rij)) for nr, rij in paren] for tabel, paren in kop["rijen"].items()}
    return rij_uit_json(kop["velden"]), rijen


def _json(gegevens: object) -> str:
    return json.dumps(gegevens, ensure_ascii=False)


def genoemd(antwoorden: Antwoorden) -> list[str]:
    """The casusnummers in the tables of a form, sorted."""
    return sorted(
        {str(r["casusnummer"]) for rijen in antwoorden.tabellen.values() for r in rijen if "casusnummer" in r}
    )


def _huis(velden: Mapping[str, Waarde]) -> str:
    """Surname and address as one key; '' when either is unknown."""
    adres = ("".join(naamwoorden(str(velden.get(v, "")))) for v in ("adres", "postcode_plaats"))
    delen = [sleutel(str(velden.get("achternaam", ""))).replace(" ", ""), *adres]
    return "|".join(delen) if delen[0] and delen[1] else ""
