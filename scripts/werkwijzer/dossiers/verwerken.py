"""Files handed-in forms: each file is afterwards still in the in-tray, or filed exactly once.

The order per form makes that so, also after a kill at any point: note the intention, copy the file into the
dossier, write the log line, remove the file from the in-tray, forget the intention. Only the log line decides:
with it the form is filed, without it the copy is thrown away.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, count
from pathlib import Path
from typing import Any

from werkwijzer.casusnummer import lees_casusnummer, maak_casusnummer, volgnummer
from werkwijzer.dossiers.akten import SOORTEN, Akte, geldende, lees_akte
from werkwijzer.dossiers.index import Index, Ingediend
from werkwijzer.dossiers.kruiscontrole import kruiscontrole
from werkwijzer.dossiers.logboek import Logboek, LogboekFout, Regel, gebruiker
from werkwijzer.dossiers.plek import waarschuwing
from werkwijzer.dossiers.schijf import bewaar_map, is_tijdelijk, schrijf_veilig, tijdelijk_van
from werkwijzer.dossiers.slot import op_slot
from werkwijzer.dossiers.vernietigen import huidige_regels, maak_vernietiging_af
from werkwijzer.dossiers.wachtrij import Wachtrij
from werkwijzer.formulieren.beoordelen import Beoordeling, beoordeel_bytes
from werkwijzer.formulieren.bestand import Onleesbaar, lees_bytes, vingerafdruk
from werkwijzer.formulieren.bevindingen import bevinding, uit_dict
from werkwijzer.formulieren.controle import controleer, nog_niet_geweest
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.lezer import lees_formulier
from werkwijzer.formulieren.teruggave import maak_teruggave
from werkwijzer.formulieren.uitvoerders import Ingelezen, beoordeel_alle, lees_in, open_uitvoering
from werkwijzer.fouten import GebruikersFout
from werkwijzer.fouten import reden as reden_van
from werkwijzer.paden import Paden

_LOG = logging.getLogger(__name__)
OPGEBORGEN = ("ingediend", "uittreksel", "akte")  # events of the log that put a file in the record
_LANGSTE_NAAM = 150  # bytes of a file name, so that what we add still fits
Voortgang = Callable[[str, int, int], None]  # what is being done, how many done, how many in all


class OpslagFout(GebruikersFout):
    """The private folder cannot be written; the message (Dutch) says what to do."""


@dataclass(frozen=True)
class Uitkomst:
    """What happened to one file: findings, but no longer its answers. `teruggave` is the returned workbook, if any."""

    beoordeling: Beoordeling
    bestand: str = ""  # where it was filed, relative to the private folder
    teruggave: Path | None = None
    vervangen_door: str = ""  # where its corrected version was filed; it then lies in the folder `vervangen`

    @property
    def verwerkt(self) -> bool:
        return bool(self.bestand or self.vervangen_door)

    @property
    def casusnummer(self) -> str:
        """The dossier in which it was filed; '' for a form that is about more persons, or none."""
        map_, _, rest = self.bestand.partition("/")
        return rest.partition("/")[0] if map_ == "dossiers" else ""


@dataclass(frozen=True)
class Hersteld:
    """What `herstel` found and did."""

    logregels: int
    formulieren: int
    ontbreekt: tuple[str, ...]  # in the log, not on disk
    gewijzigd: tuple[str, ...]  # on disk with other content than the log says
    onbekend: tuple[str, ...]  # on disk, not in the log


class Register:
    """The private folder, open and locked. Get one from `open_register`."""

    def __init__(self, paden: Paden, definities: Definities, *, herstel: bool = False) -> None:
        self.paden = paden
        self.definities = definities
        self.logboek = Logboek(paden.logboek)
        self.hoogste_nummer = 0
        if herstel:
            paden.index.unlink(missing_ok=True)
        self.index = Index(paden.index, definities.formulieren)
        self._maak_af()
        if not herstel:
            self._lees_logboek()
            maak_vernietiging_af(self)

    def close(self) -> None:
        self.index.sluit()

    @property
    def _voornemen(self) -> Path:
        return self.paden.prive / ".bezig.json"

    # --- filing ---------------------------------------------------------------------------------

    def verwerk(self, meld: Voortgang = lambda *_: None, cluster: str | None = None) -> list[Uitkomst]:
        """File everything in the in-tray; the outcomes in the order of the file names.

        `cluster` is the address of a Dask scheduler that does the reading and checking. Raises OpslagFout when
        the folder cannot be written (full disk); what was filed before stays filed.
        """
        paden = sorted(p for p in self.paden.postvak_in.iterdir() if not _is_rommel(p))
        uitkomsten: list[Uitkomst] = []
        verbeterd: dict[str, str] = {}  # hash of a file that was sent back → where its corrected version was filed
        with Wachtrij(self.paden.prive, self.definities) as rij:
            with open_uitvoering(len(paden), cluster) as uitvoering:
                gelezen = beoordeel_alle(map(self._bekijk, paden), self.definities, uitvoering)
                for nr, beoordeling in enumerate(gelezen):
                    meld("Lezen en controleren", nr + 1, len(paden))
                    if beoordeling.goed:
                        rij.zet_bij(_volgorde(beoordeling), beoordeling)
                    else:
                        uitkomsten.append(self._stuur_terug(beoordeling, bewaar=True))
            for nr, beoordeling in enumerate(rij.op_volgorde()):
                uitkomst = self._handel_af(beoordeling)
                uitkomsten.append(uitkomst)
                if uitkomst.bestand and beoordeling.vervangt:
                    verbeterd[beoordeling.vervangt] = uitkomst.bestand
                meld("Opbergen", nr + 1, len(rij))
        uitkomsten = [self._ruim_vervangen(u, verbeterd.get(u.beoordeling.sha256, "")) for u in uitkomsten]
        return sorted(uitkomsten, key=lambda u: u.beoordeling.pad.name)

    def _bekijk(self, pad: Path) -> Ingelezen | Beoordeling:
        """The file to read and check, or at once the verdict when it is known."""
        gelezen = lees_in(pad)
        if isinstance(gelezen, Beoordeling):
            return gelezen
        sha256 = vingerafdruk(gelezen.inhoud)
        eerder_ingediend = self.index.zoek_hash(sha256)
        if eerder_ingediend:
            return Beoordeling(pad, sha256, (bevinding("X02", bestand=eerder_ingediend),))
        eerder = self.index.afgekeurd(sha256, self.definities.vingerafdruk)
        if eerder is not None and any(p.exists() for p in self._teruggaven_van(pad, sha256)):
            return Beoordeling(pad, sha256, tuple(map(uit_dict, eerder)))
        return gelezen

    def _handel_af(self, beoordeling: Beoordeling) -> Uitkomst:
        form = beoordeling.gecontroleerd
        assert form is not None  # without fouten it was read
        try:
            inhoud = lees_bytes(beoordeling.pad)
        except Onleesbaar as fout:
            return Uitkomst(beoordeling.met(fout.bevinding).licht())
        if vingerafdruk(inhoud) != beoordeling.sha256:
            return Uitkomst(beoordeling.met(bevinding("B14", reden="het is net door iemand gewijzigd")).licht())
        vandaag = date.today()  # noqa: DTZ011 (a calendar day here)
        gevonden = kruiscontrole(form, beoordeling.sha256, self.index, self.definities.profiel)
        beoordeling = beoordeling.met(*nog_niet_geweest(form, vandaag), *gevonden)
        if not beoordeling.goed:
            ruw = lees_formulier(inhoud, beoordeling.pad.name, self.definities)  # exactly these bytes were read well
            return self._stuur_terug(replace(beoordeling, ruw=ruw), bewaar=False)
        with _opslagfouten():
            bestand = self._berg_op(beoordeling, inhoud)
            return Uitkomst(self._haal_uit_postvak(beoordeling).licht(), bestand)

    def _berg_op(self, beoordeling: Beoordeling, inhoud: bytes) -> str:
        form = beoordeling.gecontroleerd
        assert form is not None
        velden, code = form.antwoorden.velden, form.formulier.code
        datum = velden[form.formulier.datumveld]
        assert isinstance(datum, date)
        casusnummer = str(velden.get("casusnummer") or "")
        if form.formulier.bewaren_in == "dossiers" and not casusnummer:
            casusnummer = maak_casusnummer(self.definities.profiel.gemeente.voorvoegsel, self.hoogste_nummer + 1)
        sha256 = beoordeling.sha256
        naam = f"{datum.isoformat()}_{code}_{sha256[:8]}{beoordeling.pad.suffix.lower()}"
        doel = self.paden.bewaarplaats(form.formulier.bewaren_in, casusnummer) / naam
        bestand = doel.relative_to(self.paden.prive).as_posix()
        voornemen = {"bron": beoordeling.pad.name, "sha256": sha256, "bestand": bestand}
        schrijf_veilig(self._voornemen, json.dumps(voornemen).encode())
        schrijf_veilig(doel, inhoud)
        regel = self.logboek.schrijf(
            "verwerk", "ingediend", casusnummer=casusnummer, formulier=code, sha256=sha256, bestand=bestand
        )
        self._tel_mee(casusnummer)
        self.index.neem_op(Ingediend(regel.nr, sha256, casusnummer, code, datum, bestand, form.antwoorden))
        return bestand

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
        with _opslagfouten():
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
            self._voornemen.unlink()
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

    def _haal_uit_postvak(self, beoordeling: Beoordeling) -> Beoordeling:
        """Remove a filed form from the in-tray. On Windows that cannot be done while somebody has it open."""
        try:
            beoordeling.pad.unlink(missing_ok=True)
        except PermissionError as fout:
            beoordeling = beoordeling.met(bevinding("B19", reden=reden_van(fout)))
        bewaar_map(self.paden.postvak_in)
        self._voornemen.unlink()
        return beoordeling

    # --- sending back ---------------------------------------------------------------------------

    def _teruggaven_van(self, pad: Path, sha256: str) -> tuple[Path, Path]:
        """Where the returned workbook of a file may stand: under its own name, or that with a mark."""
        naam = _korte_naam(pad.stem.removesuffix(" (verbeteren)"))
        gewoon, gemerkt = (f"{naam}{merk} (verbeteren).xlsx" for merk in ("", f" {sha256[:8]}"))
        return self.paden.teruggestuurd / gewoon, self.paden.teruggestuurd / gemerkt

    def _stuur_terug(self, beoordeling: Beoordeling, *, bewaar: bool) -> Uitkomst:
        werkboek = maak_teruggave(beoordeling, self.definities)
        gewoon, gemerkt = self._teruggaven_van(beoordeling.pad, beoordeling.sha256)
        if werkboek is None:
            eerder = next((p for p in (gemerkt, gewoon) if beoordeling.sha256 and p.exists()), None)
            return Uitkomst(beoordeling.licht(), teruggave=eerder)
        with _opslagfouten():
            doel = gewoon
            if gewoon.exists() and gewoon.read_bytes() != werkboek:
                doel = gemerkt  # the other may hold corrections that are not handed in yet
            if not doel.exists():
                schrijf_veilig(doel, werkboek)
        if bewaar:
            gevonden = [b.als_dict() for b in beoordeling.bevindingen]
            self.index.keur_af(beoordeling.sha256, self.definities.vingerafdruk, gevonden)
        return Uitkomst(beoordeling.licht(), teruggave=doel)

    def _ruim_vervangen(self, uitkomst: Uitkomst, verbetering: str) -> Uitkomst:
        """Take a rejected file out of the in-tray when its corrected version was filed just now; it is kept."""
        if not verbetering or uitkomst.verwerkt:
            return uitkomst
        pad, sha256 = uitkomst.beoordeling.pad, uitkomst.beoordeling.sha256
        doel = self.paden.prive / "vervangen" / f"{_korte_naam(pad.stem)} {sha256[:8]}{pad.suffix.lower()}"
        if not _heeft(pad, sha256) or not self._zelfde_zaak(pad, verbetering):
            return uitkomst
        with _opslagfouten():
            try:
                schrijf_veilig(doel, pad.read_bytes())
                pad.unlink()
            except PermissionError:  # open in another program
                return uitkomst
            bewaar_map(self.paden.postvak_in)
            self.logboek.schrijf("verwerk", "vervangen", formulier=uitkomst.beoordeling.formulier, sha256=sha256)
        return replace(uitkomst, vervangen_door=verbetering)

    def _zelfde_zaak(self, afgekeurd: Path, verbetering: str) -> bool:
        """Whether a rejected file and its correction can be about the same: somebody may have used the returned
        workbook for another person, and then the rejected one is not dealt with."""
        oud, nieuw = (
            controleer(lees_formulier(p.read_bytes(), p.name, self.definities), self.definities)  # both were read well
            for p in (afgekeurd, self.paden.prive / verbetering)
        )
        eerst, later = oud.antwoorden.velden, nieuw.antwoorden.velden
        sleutels = ("casusnummer", "achternaam", "geboortedatum", oud.formulier.datumveld)
        anders = [s for s in sleutels if s in eerst and s in later and eerst[s] != later[s]]
        return oud.formulier.code == nieuw.formulier.code and "casusnummer" not in anders and len(anders) <= 1

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
            self._voornemen.unlink()
            return
        kopie = (self.paden.prive / bestand).resolve()
        if not any(kopie.is_relative_to(m.resolve()) for m in self.paden.bewaarplaatsen):
            self._voornemen.unlink()
            return
        dit = (sha256, bestand)
        in_logboek = any((r.sha256, r.bestand) == dit and r.gebeurtenis in OPGEBORGEN for r in self.logboek.regels())
        if bron is None:  # an akte that was not confirmed to anybody: undone
            tijdelijk_van(kopie).unlink(missing_ok=True)
            if not in_logboek:
                kopie.unlink(missing_ok=True)
                _ruim_leeg(kopie.parent)
            self._voornemen.unlink()
            return
        origineel = self.paden.postvak_in / Path(bron).name
        nog_in_postvak = _heeft(origineel, sha256)
        tijdelijk_van(kopie).unlink(missing_ok=True)
        if in_logboek and nog_in_postvak:
            if not _heeft(kopie, sha256):
                schrijf_veilig(kopie, origineel.read_bytes())
            with suppress(PermissionError):  # open in another program; it will be reported as filed already
                origineel.unlink()
        elif not in_logboek and kopie.is_file():
            if not nog_in_postvak:
                schrijf_veilig(_vrije_naam(origineel), kopie.read_bytes())
            kopie.unlink()
        if not in_logboek:
            _ruim_leeg(kopie.parent)
        self._voornemen.unlink()

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
                    self._indexeer(regel)
            elif regel.gebeurtenis == "vernietigd" and regel.nr > vanaf:
                self.index.verwijder(regel.over)
        for akte in self.index.akten():
            for casusnummer in akte.casusnummers:  # also a dossier that exists by an akte alone
                self._tel_mee(casusnummer)
        if laatste < vanaf or (laatste == 0 and any(self._opgeborgen())):
            raise LogboekFout(
                "Het logboek mist regels: er is meer opgeborgen dan erin staat. Zet het logboek terug uit de laatste "
                "back-up. Is die er niet, kijk dan met 'werkwijzer herstel' wat er ontbreekt. Er is niets verwerkt."
            )

    def _tel_mee(self, casusnummer: str) -> None:
        if casusnummer:
            self.hoogste_nummer = max(self.hoogste_nummer, volgnummer(casusnummer))

    def _opgeborgen(self) -> Iterator[Path]:
        """Every file in the folders of filed forms."""
        return (p for map_ in self.paden.bewaarplaatsen for p in map_.rglob("*") if p.is_file() and not is_tijdelijk(p))

    def _indexeer(self, regel: Regel) -> bool:
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

    def herstel(self, meld: Voortgang = lambda *_: None) -> Hersteld:
        """Check log against files, and build the index anew from the files. Changes no filed form.

        For a register that was opened with `herstel`: its index is empty.
        """
        regels = list(self.logboek.regels())
        ingediend = list(huidige_regels(regels, OPGEBORGEN).values())
        ontbreekt: list[str] = []
        gewijzigd: list[str] = []
        goed = 0
        for nr, regel in enumerate(ingediend):
            meld("Index opnieuw maken", nr, len(ingediend))
            if self._indexeer(regel):
                goed += regel.gebeurtenis != "akte"
            else:
                weg = not (self.paden.prive / regel.bestand).exists()
                (ontbreekt if weg else gewijzigd).append(regel.bestand)
        meld("Index opnieuw maken", len(ingediend), len(ingediend))
        bekend = {r.bestand for r in ingediend}
        maak_vernietiging_af(self)
        bestanden = (p.relative_to(self.paden.prive).as_posix() for p in self._opgeborgen())
        onbekend = tuple(sorted(b for b in bestanden if b not in bekend))
        return Hersteld(len(regels), goed, tuple(ontbreekt), tuple(gewijzigd), onbekend)


@contextmanager
def open_register(
    paden: Paden, definities: Definities, wachttijd: float = 2, *, herstel: bool = False
) -> Iterator[Register]:
    """Open the private folder for filing, exclusively; with `herstel` with an empty index, for `Register.herstel`.

    Raises Bezet when another run holds it, OpslagFout when it cannot be made or written, LogboekFout when the log
    cannot be trusted.
    """
    if let_op := waarschuwing(paden.prive):
        _LOG.warning(let_op)
    with _opslagfouten():
        for map_ in (paden.postvak_in, paden.teruggestuurd, paden.dossiers):
            map_.mkdir(parents=True, exist_ok=True)
        with (
            op_slot(paden.prive, wachttijd),
            closing(Register(paden, definities, herstel=herstel)) as register,
        ):
            yield register


@contextmanager
def _opslagfouten() -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.DatabaseError) as fout:
        waar = f" ({fout.filename})" if isinstance(fout, OSError) and fout.filename else ""
        reden = reden_van(fout) if isinstance(fout, OSError) else fout
        raise OpslagFout(
            f"Er kan niet worden opgeslagen{waar}: {reden}. "
            "Maak ruimte of vraag schrijfrechten, en start opnieuw. Er is niets kwijt."
        ) from None


def _is_rommel(pad: Path) -> bool:
    """Files that systems leave behind and that nobody handed in."""
    return pad.name in {".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep"} or is_tijdelijk(pad)


def _heeft(pad: Path, sha256: str) -> bool:
    return pad.is_file() and vingerafdruk(pad.read_bytes()) == sha256


def _korte_naam(stam: str) -> str:
    return stam.encode("utf-8", "surrogateescape")[:_LANGSTE_NAAM].decode("utf-8", "ignore") or "formulier"


def _vrije_naam(pad: Path) -> Path:
    """`pad`, or when something else has that name by now: the same with a number."""
    namen = (pad.with_stem(f"{pad.stem} ({nr})") for nr in count(2))
    return next(p for p in chain([pad], namen) if not p.exists())


def _ruim_leeg(map_: Path) -> None:
    with suppress(OSError):
        map_.rmdir()  # only when it is empty


_EERST = ("aanmelding", "uvz-verslag")  # a plan or review needs the dossier and the decision to begin


def _volgorde(beoordeling: Beoordeling) -> tuple[int, str, int, str]:
    """Referrals and decisions to begin first, then by date; a start plan before another form of the same day."""
    form = beoordeling.gecontroleerd
    assert form is not None  # without fouten it was read
    velden = form.antwoorden.velden
    datum = str(velden.get(form.formulier.datumveld, ""))
    soort = form.formulier.code
    eerst = _EERST.index(soort) if soort in _EERST else len(_EERST)
    return (eerst, datum, velden.get("moment") != "start", beoordeling.sha256)


def _onbekend(casusnummer: str) -> GebruikersFout:
    return GebruikersFout(f"Casusnummer '{casusnummer}' is niet bekend. Controleer de cijfers en de laatste letter.")
