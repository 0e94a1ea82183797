"""The record: filed forms and akten with their log, open and locked. How a form is filed once or not: `opbergen.py`."""

from __future__ import annotations

import json
import os
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from werkwijzer.casusnummer import (
    bedoeld_casusnummer,
    is_casusnummer,
    maak_casusnummer,
    volgnummer,
)
from werkwijzer.dossiers.akten import AKTESOORTEN, Akte, geldende, lees_akte
from werkwijzer.dossiers.index import Index, Ingediend
from werkwijzer.dossiers.logboek import OPGEBORGEN, Logboek, LogboekFout, Regel, gebruiker
from werkwijzer.dossiers.opbergen import Stuk, berg_samen_op, heeft, maak_af, maak_mappen_boven
from werkwijzer.formulieren.antwoorden import Antwoorden, Lezing, lees_lezing
from werkwijzer.formulieren.bestand import vingerafdruk
from werkwijzer.formulieren.definitie import Definities, Formulier
from werkwijzer.fouten import GebruikersFout, raad
from werkwijzer.fouten import reden as reden_van
from werkwijzer.instellingen import Merk, merk_van
from werkwijzer.kalender import toon_datum
from werkwijzer.paden import Paden
from werkwijzer.schijf import is_rommel, is_slot, lees_database, schrijf_veilig, verwijder

if TYPE_CHECKING:
    from werkwijzer.formulieren.controle import Gecontroleerd

LOGBOEK_BEWAARD = "logboek bewaard"  # event: a log that this record was made from, kept as it was
VERTAALD = "vertaald"  # in the log, beside a form whose numbers or codes were translated when two records became one
OEFENMAP_GEMAAKT = "oefenmap"  # event of the first line of the log in a folder to practise in
_STILTE = 366  # days without a line in the log after which the date must be confirmed before it destroys anything
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
        self._samen: list[Stuk] | None = None  # inside `samen`: what is prepared and not yet filed
        self._per_dossier: tuple[tuple[int, int], dict[str, list[Akte]]] | None = None
        self.oefenmap = False  # whether the first line of the log says that this is a folder to practise in
        self.merk = merk_van(paden.prive)  # how far this user saw the log; None when not known
        self._begin = self._laatste_tijd = ""
        self._aantal, self._merk_klopt = 0, False
        self._sprong: tuple[str, str] | None = None  # two lines with a long silence, or a wrong clock, between them
        self.gezien = 0  # with `herstel`: the last line that the index knew before it was thrown away
        if herstel:
            for regel in self.logboek.regels():  # a log that cannot be trusted: the index stays, as the last witness
                self._zie(regel)
                self._tel_mee(regel.casusnummer)
            self.gezien = gezien_door(paden.index) or 0
            verwijder(paden.index, missing_ok=True)
        self.index = Index(paden.index)
        maak_af(paden, self.logboek)
        if not herstel:
            self._lees_logboek()
        if (
            self.merk and self._begin
        ):  # issued in this record, and gone with a folder that was put back to an earlier day
            self.hoogste_nummer = max(self.hoogste_nummer, self.merk.volgnummer)

    def close(self) -> None:
        self.index.sluit()

    # --- filing ---------------------------------------------------------------------------------

    @contextmanager
    def samen(self) -> Iterator[Sequence[Stuk]]:
        """Inside, `berg_op` only prepares each form, which then counts as filed for those that come after it. At the end all
        are filed together, with as few flushes as can be: those in what this gives. Remove them from the in-tray and call
        `klaar`.

        When something goes wrong, those that were prepared are filed as far as that can be done, and the index stays behind:
        the next time that the record is opened sets that right. It never knows more than the log.
        """
        self._samen = stukken = list[Stuk]()
        try:
            with self.index.samen():
                try:
                    yield stukken
                finally:
                    berg_samen_op(self.paden, self.logboek, stukken)
        finally:
            self._samen = None

    def berg_op(self, form: Gecontroleerd, inhoud: bytes, sha256: str, bron: Path) -> Regel:
        """File one checked form, which stands in the in-tray as `bron`; returns its line of the log. Afterwards remove `bron`
        from the in-tray and call `klaar`; inside `samen` only when that has ended. Raises GebruikersFout in a folder that is
        only a proposal, or went up in another."""
        if self._samen is None:
            with self.samen():
                return self.berg_op(form, inhoud, sha256, bron)
        self.eis_open()
        velden, code = form.antwoorden.velden, form.formulier.code
        datum = velden[form.formulier.datumveld]
        assert isinstance(datum, date)
        casusnummer = str(velden.get("casusnummer") or "")
        if form.formulier.bewaren_in == "dossiers" and not casusnummer:
            casusnummer = maak_casusnummer(self.definities.profiel.gemeente.voorvoegsel, self.hoogste_nummer + 1)
        nummers = tuple(self._nieuwe_nummers(form))
        antwoorden = met_nummers(form.formulier, form.antwoorden, nummers)
        naam = f"{datum.isoformat()}_{code}_{sha256[:8]}{bron.suffix.lower()}"
        doel = self.paden.bewaarplaats(form.formulier.bewaren_in, casusnummer) / naam
        bestand = doel.relative_to(self.paden.prive).as_posix()
        lezing = Lezing(code, form.formulier.versie, datum, antwoorden).inhoud
        regel = self.logboek.volgende(
            "verwerk",
            "ingediend",
            casusnummer=casusnummer,
            formulier=code,
            sha256=sha256,
            bestand=bestand,
            lezing=vingerafdruk(lezing),
            nummers=" ".join(nummers),
            na=self._samen[-1].regel if self._samen else None,
        )
        self.index.neem_op(Ingediend(regel.nr, sha256, casusnummer, code, datum, bestand, antwoorden))
        for nummer in (casusnummer, *nummers):
            self._tel_mee(nummer)
        self._samen.append(Stuk(bron.name, inhoud, lezing, regel))
        return regel

    def _nieuwe_nummers(self, form: Gecontroleerd) -> Iterator[str]:
        """A casusnummer for each row that opens a dossier, in the order of the rows."""
        rijen = form.antwoorden.tabellen.get(form.formulier.opent_dossiers, ())
        for nr in range(1, 1 + sum("casusnummer" not in rij for rij in rijen)):
            yield maak_casusnummer(self.definities.profiel.gemeente.voorvoegsel, self.hoogste_nummer + nr)

    def leg_lezing_vast(self, bestand: str, lezing: Lezing) -> str:
        """Keep what a form says as it is filed, for ever; returns the hash for the log."""
        pad = self.paden.lezing(bestand)
        maak_mappen_boven(self.paden, pad)
        schrijf_veilig(pad, lezing.inhoud)
        return vingerafdruk(lezing.inhoud)

    def eis_open(self) -> None:
        """Raises GebruikersFout when nothing may be filed here: see `volgsysteem/uitvoer/overgang.py`."""
        try:
            overgang = json.loads(self.paden.overgang.read_bytes())
        except FileNotFoundError:
            return
        except (OSError, ValueError):
            raise GebruikersFout(
                f"{self.paden.overgang} is niet te lezen, en zegt of er in deze map nog iets bij mag. Er is niets opgeslagen. "
                "Zet het bestand terug uit de back-up, of kijk wie de map heeft gesloten."
            ) from None
        if isinstance(overgang, dict) and overgang.get("naar"):
            raise GebruikersFout(
                f"Deze map is gesloten: alles staat nu in {overgang['naar']}. Werk daar verder. Er is niets opgeslagen."
            )
        raise GebruikersFout(
            "Deze map is nog een voorstel: zij hoort bij een samengaan of afsplitsing die niet is bevestigd. Bevestig die "
            "eerst, of werk verder in de map van nu. Er is niets opgeslagen."
        )

    def klaar(self) -> None:
        """The forms that were filed last are out of the in-tray: forget the intention."""
        verwijder(self.paden.opbergen_bezig)

    def nummer(self, getypt: str) -> str:
        """The casusnummer that somebody typed. Raises GebruikersFout when there is no such dossier."""
        nummers = [n for n in self.definities.profiel.gemeente.nummers(getypt) if self.index.bestaat(n)]
        if len(nummers) > 1:
            raise GebruikersFout(
                f"'{getypt}' is een nummer van vóór het samengaan, en van twee jongeren. Noem het nieuwe: {' of '.join(nummers)}."
            )
        gelezen = nummers[0] if nummers else None
        if gelezen is None:
            bedoeld = bedoeld_casusnummer(getypt, self.definities.profiel.gemeente.voorvoegsel)
            raise _onbekend(getypt, bedoeld if bedoeld and self.index.bestaat(bedoeld) else None)
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
        """File an act on a dossier (`maak_akte`, `leg_vast`)."""
        akte = self.maak_akte(soort, casusnummer, reden, gegevens, datum=datum, herroept=herroept)
        return self.leg_vast(akte, opdracht)

    def maak_akte(
        self,
        soort: str,
        casusnummer: str,
        reden: str,
        gegevens: Mapping[str, Any] | None = None,
        *,
        datum: date | None = None,
        herroept: str = "",
    ) -> Akte:
        """An act on a dossier as it would be filed next; `casusnummer` '' when it is about no single dossier, `datum` is
        today when left out.

        Raises GebruikersFout without a reason, for an unknown casusnummer, and when `herroept` names no akte that holds;
        ValueError for an unknown kind of act.
        """
        if soort not in AKTESOORTEN:
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
        return Akte(volgnr, soort, casusnummer, vandaag, gebruiker(), reden, dict(gegevens or {}), herroept)

    def leg_vast(self, akte: Akte, opdracht: str = "") -> Akte:
        """File an act that was just made. `opdracht` is the command for the log (the kind of act when left out). Raises
        GebruikersFout in a folder that is only a proposal, or went up in another."""
        self.eis_open()
        with opslagfouten():
            doel = self.paden.prive / akte.bestand
            voornemen = {"akte": True, "sha256": akte.sha256, "bestand": akte.bestand}
            schrijf_veilig(self.paden.opbergen_bezig, json.dumps(voornemen).encode())
            if doel.parent != self.paden.akten:
                doel.parent.parent.mkdir(exist_ok=True)
            schrijf_veilig(doel, akte.inhoud)
            self.logboek.schrijf(
                opdracht or akte.soort,
                "akte",
                casusnummer=akte.casusnummer,
                formulier=akte.soort,
                sha256=akte.sha256,
                bestand=akte.bestand,
            )
            self.index.neem_akte_op(akte)
            verwijder(self.paden.opbergen_bezig)
        for casusnummer in akte.casusnummers:
            self._tel_mee(casusnummer)
        return akte

    def akte(self, kenmerk: str) -> Akte:
        """The akte that holds with this kenmerk. Raises GebruikersFout when there is none."""
        for akte in self.akten():
            if akte.kenmerk == kenmerk.strip().lower():
                return akte
        raise GebruikersFout(f"Er is geen geldende aantekening met kenmerk '{kenmerk}'. Controleer het kenmerk.")

    def akten(
        self, casusnummer: str | None = None, soort: str | None = None, *, ook_herroepen: bool = False
    ) -> list[Akte]:
        """The akten that hold, in order of filing, about one person and/or of one kind.

        About a person is about every number that counts as the same dossier (`akten_per_dossier`). With `ook_herroepen`
        also those that were undone, and those that undid them.
        """
        wie = None if casusnummer is None else self.index.correcties.dossier(casusnummer)
        alle = self.index.akten() if wie is None else self.akten_per_dossier().get(wie, ())
        return [a for a in (alle if ook_herroepen else geldende(alle)) if soort in (None, a.soort)]

    def akten_per_dossier(self) -> dict[str, list[Akte]]:
        """Every akte by the dossiers that it is about, by the number that counts: those that it names, those of the form
        that it declares void, and those of the akte that it undoes."""
        if self._per_dossier and self._per_dossier[0] == self.index.stand:
            return self._per_dossier[1]
        als, per, over = self.index.correcties.dossier, defaultdict[str, list[Akte]](list), dict[str, set[str]]()
        for akte in self.index.akten():
            wie = {als(n) for n in akte.casusnummers} | over.get(akte.herroept, set())
            if akte.soort == "vervallen":
                wie |= self.index.over_wie(akte.gegevens["formulier_sha256"])
            over[akte.kenmerk] = wie
            for casusnummer in wie:
                per[casusnummer].append(akte)
        self._per_dossier = self.index.stand, per
        return per

    def nummers_van(self, casusnummer: str) -> set[str]:
        """Every number under which this person is or was known here."""
        correcties = self.index.correcties
        wie = correcties.dossier(casusnummer)
        return {wie, casusnummer} | {c for c in correcties.samengevoegd if correcties.dossier(c) == wie}

    # --- after a kill, and rebuilding -----------------------------------------------------------

    def _lees_logboek(self) -> None:
        """Check the log, and add to the index what it lacks: it is behind after a kill, or new.

        Raises LogboekFout when the log misses lines that the index or the dossiers show to have been there.
        """
        vanaf, laatste = self.index.laatste_volgnr, 0
        for regel in self.logboek.regels():
            laatste = regel.nr
            self._zie(regel)
            for nummer in (regel.casusnummer, *regel.nummers.split()):
                self._tel_mee(nummer)
            if regel.gebeurtenis in OPGEBORGEN:
                if regel.nr > vanaf:
                    self.indexeer(regel)
            elif regel.gebeurtenis == "vernietigd" and regel.nr > vanaf:
                self.index.verwijder(regel.over)
        self._tel_alle_nummers()
        if laatste < vanaf or (laatste == 0 and any(self.opgeborgen())):
            raise LogboekFout(
                "Het logboek mist regels: er is meer opgeslagen dan erin staat. Zet het logboek terug uit de laatste "
                "back-up. Is die er niet, kijk dan met 'werkwijzer herstel' wat er ontbreekt. Er is niets verwerkt."
            )

    def _zie(self, regel: Regel) -> None:
        """Compare a line of the log with how far this user saw it, and with the time of the line before."""
        merk = self.merk
        if regel.nr == 1:
            self.oefenmap = regel.gebeurtenis == OEFENMAP_GEMAAKT
        if regel.nr == 1 and merk and merk.begin != regel.hash:
            self.merk = None  # another record in the same place
        elif merk and regel.nr == merk.nr:
            self._merk_klopt = regel.hash == merk.hash
        if self._laatste_tijd and _dagen(self._laatste_tijd, regel.tijd) > _STILTE:
            self._sprong = (self._laatste_tijd, regel.tijd)
        self._begin = self._begin or regel.hash
        self._laatste_tijd, self._aantal = regel.tijd, regel.nr

    def terug_in_de_tijd(self) -> list[str]:
        """What shows that this is not the folder of last time, or the clock not right (Dutch sentences), or nothing."""
        merk, nu, uit = self.merk, datetime.now(UTC).isoformat(timespec="seconds"), []
        if merk and self._aantal and not self._merk_klopt:
            uit.append(
                f"De map {self.paden.prive} is teruggezet naar een eerdere dag. Op {toon_moment(merk.tijd)} had het logboek "
                f"{merk.nr} regels, nu {self._aantal}. Wat daarna is gedaan, staat er niet in, ook geen vernietigingen. Kijk met: werkwijzer herstel"
            )
        if self._laatste_tijd > nu:
            uit.append(
                f"De klok van deze computer loopt achter: het is nu {toon_moment(nu)}, en het logboek heeft een regel van "
                f"{toon_moment(self._laatste_tijd)}. Zet de klok goed."
            )
        return uit

    def klok_onzeker(self, vandaag: date) -> str:
        """Why today's date is no ground for destroying (Dutch), or ''."""
        if not self._laatste_tijd:
            return ""
        nu, tijd = vandaag.isoformat(), self._laatste_tijd
        if abs(_dagen(tijd, nu)) <= _STILTE:
            if self._sprong is None or _dagen(self._sprong[1], nu) > _STILTE:
                return ""
            tijd = self._sprong[0]
        vorige = toon_datum(date.fromisoformat(tijd[:10]))
        return (
            f"Volgens deze computer is het {toon_datum(vandaag)}. De vorige keer dat hier iets gebeurde, was {vorige}."
        )

    @property
    def stand(self) -> Merk | None:
        """How far the log is, to compare with next time."""
        regel = self.logboek.laatste
        return Merk(regel.nr, regel.hash, regel.tijd, self.hoogste_nummer, self._begin or regel.hash) if regel else None

    def gebreken(self) -> list[str]:
        """What makes the record incomplete (Dutch sentences): computed figures and a back-up would be wrong."""
        nu = huidige_regels(list(self.logboek.regels()), OPGEBORGEN)
        bekend, geindexeerd = in_het_dossier(nu.values()), self.index.volgnummers()
        uit = []
        for bestand, sha256 in bekend.items():
            pad = self.paden.prive / bestand
            if not heeft(pad, sha256):
                anders = "is niet meer hetzelfde als bij het opslaan" if pad.is_file() else "ontbreekt"
                uit.append(f"{bestand} {anders}.")
        uit += [f"{r.bestand} staat niet in de index." for nr, r in nu.items() if nr not in geindexeerd]
        onbekend = sorted(plek for plek in self.opgeborgen() if plek not in bekend)
        return uit + [f"{plek} staat in het dossier, maar niet in het logboek." for plek in onbekend]

    def eis_volledig(self, gevolg: str) -> None:
        """Raises GebruikersFout when the record is not complete: `gevolg` is what therefore did not happen."""
        if gebreken := self.gebreken():
            raise GebruikersFout(
                "\n".join(
                    [
                        gevolg,
                        *(f"  {gebrek}" for gebrek in gebreken[:10]),
                        *([f"  en nog {len(gebreken) - 10}"] if len(gebreken) > 10 else []),
                        "Zet terug wat mist uit de laatste back-up, en kijk met: werkwijzer herstel",
                    ]
                )
            )

    def _tel_alle_nummers(self) -> None:
        """A number is issued once: whatever knows one counts, also folders and akten without a line in the log."""
        for akte in self.index.akten():
            for casusnummer in akte.casusnummers:  # also a dossier that exists by an akte alone
                self._tel_mee(casusnummer)
        for boven in (self.paden.dossiers, self.paden.lezingen / "dossiers"):
            for map_ in boven.iterdir() if boven.is_dir() else ():
                self._tel_mee(map_.name if is_casusnummer(map_.name) and any(map_.iterdir()) else "")
        for casusnummer in self.index.casusnummers():
            self._tel_mee(casusnummer)

    def _tel_mee(self, casusnummer: str) -> None:
        if casusnummer:
            self.hoogste_nummer = max(self.hoogste_nummer, volgnummer(casusnummer))

    def opgeborgen(self) -> Iterator[str]:
        """Every file in the folders of filed forms that somebody put there, as the log names it."""
        for boven in self.paden.mappen_met_stukken:
            for map_, _, namen in os.walk(boven):
                hier = Path(map_)
                plek = hier.relative_to(self.paden.prive).as_posix()
                bestanden = (p for naam in namen if (p := hier / naam).is_file())
                yield from (f"{plek}/{p.name}" for p in bestanden if not is_rommel(p) and not is_slot(p))

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
        lezing = self.lezing_van(regel, inhoud)
        if lezing is None:
            return False
        volgnr = regel.over or regel.nr
        if regel.over:  # an extract takes the place of the form it was made from
            self.index.verwijder(regel.over)
        self.index.neem_op(
            Ingediend(
                volgnr,
                regel.sha256,
                regel.casusnummer,
                regel.formulier,
                lezing.datum,
                regel.bestand,
                lezing.antwoorden,
            )
        )
        return True

    def lezing_van(self, regel: Regel, inhoud: bytes) -> Lezing | None:
        """What a form said when it was filed; None when that is lost and cannot be read in the form any more.

        Never what it says by the lists and definitions of today: those decide only for what was filed before readings
        were kept, and give a lost one back when it is exactly the same.
        """
        pad = self.paden.lezing(regel.bestand)
        if regel.lezing and heeft(pad, regel.lezing):
            return lees_lezing(pad.read_bytes())
        nu = self.lees_nu(regel, inhoud)
        if nu is not None and regel.lezing:
            if vingerafdruk(nu.inhoud) != regel.lezing:
                return None
            self.leg_lezing_vast(regel.bestand, nu)
        return nu

    def leest_nog_hetzelfde(self, regel: Regel) -> bool:
        """Whether a filed form says by the lists and definitions of today what it said when it was filed."""
        nu = self.lees_nu(regel, (self.paden.prive / regel.bestand).read_bytes())
        lezing = lees_lezing(self.paden.lezing(regel.bestand).read_bytes()) if regel.lezing else nu
        return nu is not None and lezing is not None and nu.antwoorden == lezing.antwoorden

    def lees_nu(self, regel: Regel, inhoud: bytes) -> Lezing | None:
        """What a filed form says by the lists and definitions of today; None when they cannot read it."""
        return lees_met(self.definities, self.paden.prive / regel.bestand, inhoud, regel.nummers.split())


def lees_met(definities: Definities, pad: Path, inhoud: bytes, nummers: Iterable[str]) -> Lezing | None:
    """What a filed form says by these lists and definitions; None when they cannot read it. `nummers` are those that its
    rows got when it was filed."""
    # The reader and its checks: opening the record does not need them.
    from werkwijzer.formulieren.beoordelen import beoordeel_bytes

    form = beoordeel_bytes(pad, inhoud, definities, opgeborgen=True).gecontroleerd
    datum = form.antwoorden.velden.get(form.formulier.datumveld) if form else None
    if form is None or not isinstance(datum, date):
        return None
    antwoorden = met_nummers(form.formulier, form.antwoorden, nummers)
    return Lezing(form.formulier.code, form.formulier.versie, datum, antwoorden)


def met_nummers(formulier: Formulier, antwoorden: Antwoorden, nummers: Iterable[str]) -> Antwoorden:
    """The answers with the casusnummers that were given to the rows without one."""
    nieuw, tabel = iter(nummers), formulier.opent_dossiers
    if not tabel:
        return antwoorden
    rijen = [
        rij if "casusnummer" in rij or not (nummer := next(nieuw, "")) else {**rij, "casusnummer": nummer}
        for rij in antwoorden.tabellen.get(tabel, ())
    ]
    return replace(antwoorden, tabellen={**antwoorden.tabellen, tabel: rijen})


def huidige_regels(regels: Sequence[Regel], soorten: Sequence[str]) -> dict[int, Regel]:
    """Place in the log → the line of the file that is in the record there now; without what was destroyed."""
    nu: dict[int, Regel] = {}
    for regel in regels:
        if regel.gebeurtenis in soorten:
            nu[regel.over or regel.nr] = regel
        elif regel.gebeurtenis == "vernietigd":
            nu.pop(regel.over, None)
    return nu


def _dagen(van: str, tot: str) -> int:
    return (date.fromisoformat(tot[:10]) - date.fromisoformat(van[:10])).days


def toon_moment(tijd: str) -> str:
    """A time of the log (UTC) as people write it."""
    return f"{toon_datum(date.fromisoformat(tijd[:10]))} {tijd[11:16]}"


def gezien_door(index: Path) -> int | None:
    """The last line of the log that an index has seen; 0 when there is no index, None when it cannot be read."""
    if not index.exists():
        return 0
    vraag = "SELECT max(volgnr) FROM (SELECT volgnr FROM formulieren UNION ALL SELECT volgnr FROM akten)"
    try:
        with closing(lees_database(index)) as db:
            return int(db.execute(vraag).fetchone()[0] or 0)
    except sqlite3.Error:
        return None


def in_het_dossier(regels: Iterable[Regel]) -> dict[str, str]:
    """Every file that belongs in the record by these lines of the log, with its hash: path as in the log."""
    bestanden: dict[str, str] = {}
    for regel in regels:
        bestanden[regel.bestand] = regel.sha256
        if regel.lezing:
            bestanden[f"lezingen/{regel.bestand}.json"] = regel.lezing
    return bestanden


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


def _onbekend(casusnummer: str, bedoeld: str | None = None) -> GebruikersFout:
    vraag = f" Bedoel je {bedoeld}?" if bedoeld else ""
    return GebruikersFout(
        f"Casusnummer '{casusnummer}' is niet bekend. Controleer de cijfers en de laatste letter.{vraag}"
    )
