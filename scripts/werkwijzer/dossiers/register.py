"""The record: filed forms and akten with their log, open and locked; files one form so that it is filed once or not.

The order makes that so, also after a kill at any point: note the intention, copy the file into the dossier, write the
log line, remove the file from the in-tray, forget the intention. Only the log line decides: with it the form is
filed, without it the copy is thrown away.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from itertools import chain, count
from pathlib import Path
from typing import Any

from werkwijzer.casusnummer import lees_casusnummer, maak_casusnummer, volgnummer
from werkwijzer.dossiers.akten import SOORTEN, Akte, geldende, lees_akte
from werkwijzer.dossiers.index import Index, Ingediend
from werkwijzer.dossiers.logboek import Logboek, LogboekFout, Regel, gebruiker
from werkwijzer.formulieren.beoordelen import beoordeel_bytes
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.formulieren.controle import Gecontroleerd
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout, raad
from werkwijzer.fouten import reden as reden_van
from werkwijzer.paden import Paden
from werkwijzer.schijf import is_tijdelijk, schrijf_veilig, tijdelijk_van, verwijder

OPGEBORGEN = ("ingediend", "uittreksel", "akte")  # events of the log that put a file in the record
Voortgang = Callable[[str, int, int], None]  # what is being done, how many done, how many in all


class OpslagFout(GebruikersFout):
    """The private folder cannot be written; the message (Dutch) says what to do."""


class Register:
    """The private folder, open and locked. Get one from `open_register`."""

    def __init__(self, paden: Paden, definities: Definities, *, herstel: bool = False) -> None:
        self.paden = paden
        self.definities = definities
        self.logboek = Logboek(paden.logboek)
        self.hoogste_nummer = 0
        if herstel:
            verwijder(paden.index, missing_ok=True)
        self.index = Index(paden.index, definities.formulieren)
        self._maak_af()
        if not herstel:
            self._lees_logboek()

    def close(self) -> None:
        self.index.sluit()

    @property
    def _voornemen(self) -> Path:
        return self.paden.prive / ".bezig.json"

    # --- filing ---------------------------------------------------------------------------------

    def berg_op(self, form: Gecontroleerd, inhoud: bytes, sha256: str, bron: Path) -> str:
        """File one checked form, which stands in the in-tray as `bron`; returns where. Afterwards remove `bron` from
        the in-tray and call `klaar`."""
        velden, code = form.antwoorden.velden, form.formulier.code
        datum = velden[form.formulier.datumveld]
        assert isinstance(datum, date)
        casusnummer = str(velden.get("casusnummer") or "")
        if form.formulier.bewaren_in == "dossiers" and not casusnummer:
            casusnummer = maak_casusnummer(self.definities.profiel.gemeente.voorvoegsel, self.hoogste_nummer + 1)
        naam = f"{datum.isoformat()}_{code}_{sha256[:8]}{bron.suffix.lower()}"
        doel = self.paden.bewaarplaats(form.formulier.bewaren_in, casusnummer) / naam
        bestand = doel.relative_to(self.paden.prive).as_posix()
        voornemen = {"bron": bron.name, "sha256": sha256, "bestand": bestand}
        schrijf_veilig(self._voornemen, json.dumps(voornemen).encode())
        schrijf_veilig(doel, inhoud)
        regel = self.logboek.schrijf(
            "verwerk", "ingediend", casusnummer=casusnummer, formulier=code, sha256=sha256, bestand=bestand
        )
        self._tel_mee(casusnummer)
        self.index.neem_op(Ingediend(regel.nr, sha256, casusnummer, code, datum, bestand, form.antwoorden))
        return bestand

    def klaar(self) -> None:
        """The form that was filed last is out of the in-tray: forget the intention."""
        verwijder(self._voornemen)

    def nummer(self, getypt: str) -> str:
        """The casusnummer that somebody typed. Raises GebruikersFout when there is no such dossier."""
        gelezen = lees_casusnummer(getypt, self.definities.profiel.gemeente.voorvoegsel)
        if gelezen is None or not self.index.bestaat(gelezen):
            raise _onbekend(getypt)
        return gelezen

    def telt_als(self, getypt: str) -> str:
        """The same, or the dossier to which that number was joined: what counts, is there."""
        return self.index.correcties.dossier(self.nummer(getypt))

    # --- akten ----------------------------------------------------------------------------------

    def schrijf_akte(
        self,
        soort: str,
        casusnummer: str,
        reden: str,
        gegevens: Mapping[str, Any] | None = None,
        *,
        datum: date | None = None,
        herroept: str = "",
        opdracht: str = "",
    ) -> Akte:
        """File an act on a dossier; `casusnummer` '' when it is about no single dossier, `datum` is today when left out.

        `opdracht` is the command for the log (the kind of act when left out). Raises GebruikersFout without a
        reason, for an unknown casusnummer, and when `herroept` names no akte that holds; ValueError for an unknown
        kind of act.
        """
        if soort not in SOORTEN:
            raise ValueError(f"unknown kind of akte: {soort}")
        reden = " ".join(reden.split())
        if not reden:
            raise GebruikersFout("Geef een reden. Zonder reden is later niet uit te leggen waarom dit is gebeurd.")
        if casusnummer and soort not in ("vernietigd", "herroepen") and not self.index.bestaat(casusnummer):
            raise _onbekend(casusnummer)
        if herroept:
            self.akte(herroept)
        vandaag = datum or date.today()  # noqa: DTZ011 (a calendar day here)
        laatste = self.logboek.laatste
        volgnr = laatste.nr + 1 if laatste else 1
        akte = Akte(volgnr, soort, casusnummer, vandaag, gebruiker(), reden, dict(gegevens or {}), herroept)
        with opslagfouten():
            doel = self.paden.prive / akte.bestand
            voornemen = {"akte": True, "sha256": akte.sha256, "bestand": akte.bestand}
            schrijf_veilig(self._voornemen, json.dumps(voornemen).encode())
            if doel.parent != self.paden.akten:
                doel.parent.parent.mkdir(exist_ok=True)
            schrijf_veilig(doel, akte.inhoud)
            self.logboek.schrijf(
                opdracht or soort,
                "akte",
                casusnummer=casusnummer,
                formulier=soort,
                sha256=akte.sha256,
                bestand=akte.bestand,
            )
            self.index.neem_akte_op(akte)
            verwijder(self._voornemen)
        return akte

    def akte(self, kenmerk: str) -> Akte:
        """The akte that holds with this kenmerk. Raises GebruikersFout when there is none."""
        for akte in self.akten():
            if akte.kenmerk == kenmerk.strip().lower():
                return akte
        raise GebruikersFout(f"Er is geen geldende akte met kenmerk '{kenmerk}'. Controleer het kenmerk.")

    def akten(
        self, casusnummer: str | None = None, soort: str | None = None, *, ook_herroepen: bool = False
    ) -> list[Akte]:
        """The akten that hold, in order of filing, about one dossier and/or of one kind.

        With `ook_herroepen` also those that were undone, and those that undid them.
        """
        alle = self.index.akten()
        return [
            a
            for a in (alle if ook_herroepen else geldende(alle))
            if casusnummer in (None, *a.casusnummers) and soort in (None, a.soort)
        ]

    # --- after a kill, and rebuilding -----------------------------------------------------------

    def _maak_af(self) -> None:
        """Finish or undo the one form that was being filed when an earlier run was killed."""
        try:
            voornemen = json.loads(self._voornemen.read_bytes())
            sha256, bestand = voornemen["sha256"], voornemen["bestand"]
            bron = None if voornemen.get("akte") else voornemen["bron"]
        except FileNotFoundError:
            return
        except (ValueError, KeyError, TypeError):
            verwijder(self._voornemen)
            return
        kopie = (self.paden.prive / bestand).resolve()
        if not any(kopie.is_relative_to(m.resolve()) for m in self.paden.bewaarplaatsen):
            verwijder(self._voornemen)
            return
        dit = (sha256, bestand)
        in_logboek = any((r.sha256, r.bestand) == dit and r.gebeurtenis in OPGEBORGEN for r in self.logboek.regels())
        if bron is None:  # an akte that was not confirmed to anybody: undone
            verwijder(tijdelijk_van(kopie), missing_ok=True)
            if not in_logboek:
                verwijder(kopie, missing_ok=True)
                _ruim_leeg(kopie.parent)
            verwijder(self._voornemen)
            return
        origineel = self.paden.postvak_in / Path(bron).name
        nog_in_postvak = heeft(origineel, sha256)
        verwijder(tijdelijk_van(kopie), missing_ok=True)
        if in_logboek and nog_in_postvak:
            if not heeft(kopie, sha256):
                schrijf_veilig(kopie, origineel.read_bytes())
            with suppress(PermissionError):  # open in another program; it will be reported as filed already
                verwijder(origineel)
        elif not in_logboek and kopie.is_file():
            if not nog_in_postvak:
                schrijf_veilig(_vrije_naam(origineel), kopie.read_bytes())
            verwijder(kopie)
        if not in_logboek:
            _ruim_leeg(kopie.parent)
        verwijder(self._voornemen)

    def _lees_logboek(self) -> None:
        """Check the log, and add to the index what it lacks: it is behind after a kill, or new.

        Raises LogboekFout when the log misses lines that the index or the dossiers show to have been there.
        """
        vanaf, laatste = self.index.laatste_volgnr, 0
        for regel in self.logboek.regels():
            laatste = regel.nr
            if regel.gebeurtenis in OPGEBORGEN:
                self._tel_mee(regel.casusnummer)
                if regel.nr > vanaf:
                    self.indexeer(regel)
            elif regel.gebeurtenis == "vernietigd" and regel.nr > vanaf:
                self.index.verwijder(regel.over)
        for akte in self.index.akten():
            for casusnummer in akte.casusnummers:  # also a dossier that exists by an akte alone
                self._tel_mee(casusnummer)
        if laatste < vanaf or (laatste == 0 and any(self.opgeborgen())):
            raise LogboekFout(
                "Het logboek mist regels: er is meer opgeborgen dan erin staat. Zet het logboek terug uit de laatste "
                "back-up. Is die er niet, kijk dan met 'werkwijzer herstel' wat er ontbreekt. Er is niets verwerkt."
            )

    def _tel_mee(self, casusnummer: str) -> None:
        if casusnummer:
            self.hoogste_nummer = max(self.hoogste_nummer, volgnummer(casusnummer))

    def opgeborgen(self) -> Iterator[Path]:
        """Every file in the folders of filed forms."""
        return (p for map_ in self.paden.bewaarplaatsen for p in map_.rglob("*") if p.is_file() and not is_tijdelijk(p))

    def indexeer(self, regel: Regel) -> bool:
        """Read a filed form or akte back from its file into the index. Returns whether that was possible."""
        pad = self.paden.prive / regel.bestand
        try:
            inhoud = pad.read_bytes()
        except OSError:
            return False
        if vingerafdruk(inhoud) != regel.sha256:
            return False  # not what was read before; the parser sees only what it once read well
        if regel.gebeurtenis == "akte":
            self.index.neem_akte_op(lees_akte(inhoud))
            return True
        form = beoordeel_bytes(pad, inhoud, self.definities).gecontroleerd
        if form is None:
            return False
        datum = form.antwoorden.velden.get(form.formulier.datumveld)
        if not isinstance(datum, date):
            return False
        volgnr = regel.over or regel.nr
        if regel.over:  # an extract takes the place of the form it was made from
            self.index.verwijder(regel.over)
        self.index.neem_op(
            Ingediend(volgnr, regel.sha256, regel.casusnummer, regel.formulier, datum, regel.bestand, form.antwoorden)
        )
        return True


def huidige_regels(regels: Sequence[Regel], soorten: Sequence[str]) -> dict[int, Regel]:
    """Place in the log → the line of the file that is in the record there now; without what was destroyed."""
    nu: dict[int, Regel] = {}
    for regel in regels:
        if regel.gebeurtenis in soorten:
            nu[regel.over or regel.nr] = regel
        elif regel.gebeurtenis == "vernietigd":
            nu.pop(regel.over, None)
    return nu


@contextmanager
def opslagfouten() -> Iterator[None]:
    """Trouble with disk or index becomes OpslagFout."""
    try:
        yield
    except (OSError, sqlite3.DatabaseError) as fout:
        waar = f" ({fout.filename})" if isinstance(fout, OSError) and fout.filename else ""
        reden = reden_van(fout) if isinstance(fout, OSError) else fout
        doe = raad(fout) if isinstance(fout, OSError) else "Maak ruimte of vraag schrijfrechten, en start opnieuw."
        raise OpslagFout(f"Er kan niet worden opgeslagen{waar}: {reden}. {doe} Er is niets kwijt.") from None


def heeft(pad: Path, sha256: str) -> bool:
    """Whether exactly this file is there."""
    return pad.is_file() and vingerafdruk(pad.read_bytes()) == sha256


def _vrije_naam(pad: Path) -> Path:
    """`pad`, or when something else has that name by now: the same with a number."""
    namen = (pad.with_stem(f"{pad.stem} ({nr})") for nr in count(2))
    return next(p for p in chain([pad], namen) if not p.exists())


def _ruim_leeg(map_: Path) -> None:
    with suppress(OSError):
        map_.rmdir()  # only when it is empty


def _onbekend(casusnummer: str) -> GebruikersFout:
    return GebruikersFout(f"Casusnummer '{casusnummer}' is niet bekend. Controleer de cijfers en de laatste letter.")
