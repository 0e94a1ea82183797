"""Files handed-in forms: each file is afterwards still in the in-tray, or filed exactly once.

The order per form makes that so, also after a kill at any point: note the intention, copy the file into the
dossier, write the log line, remove the file from the in-tray, forget the intention. Only the log line decides:
with it the form is filed, without it the copy is thrown away.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from filelock import FileLock, Timeout

from werkwijzer.casusnummer import maak_casusnummer, volgnummer
from werkwijzer.dossiers.index import Index, Ingediend
from werkwijzer.dossiers.kruiscontrole import kruiscontrole
from werkwijzer.dossiers.logboek import Logboek, Regel
from werkwijzer.dossiers.schijf import bewaar_map, schrijf_veilig
from werkwijzer.formulieren.bevindingen import bevinding, uit_dict
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.lezer import Onleesbaar, lees_bytes, vingerafdruk
from werkwijzer.formulieren.teruggave import Beoordeling, beoordeel_bytes, maak_teruggave
from werkwijzer.fouten import GebruikersFout
from werkwijzer.paden import Paden

Voortgang = Callable[[str, int, int], None]  # what is being done, how many done, how many in all


class Bezet(GebruikersFout):
    """Somebody else is filing in the same private folder."""


class OpslagFout(GebruikersFout):
    """The private folder cannot be written; the message (Dutch) says what to do."""


@dataclass(frozen=True)
class Uitkomst:
    """What happened to one file. `teruggave` is the returned workbook, if one was made."""

    beoordeling: Beoordeling
    casusnummer: str = ""
    teruggave: Path | None = None

    @property
    def verwerkt(self) -> bool:
        return bool(self.casusnummer)


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

    def __init__(self, paden: Paden, definities: Definities) -> None:
        self.paden = paden
        self.definities = definities
        self.logboek = Logboek(paden.logboek)
        ingediend = [r for r in self.logboek.regels() if r.gebeurtenis == "ingediend"]
        self.hoogste_nummer = max((volgnummer(r.casusnummer) for r in ingediend), default=0)
        self.index = Index(paden.index, definities.formulieren)
        self._maak_af()
        self._werk_index_bij(ingediend)

    def close(self) -> None:
        self.index.sluit()

    @property
    def _voornemen(self) -> Path:
        return self.paden.prive / ".bezig.json"

    # --- filing ---------------------------------------------------------------------------------

    def verwerk(self, meld: Voortgang = lambda *_: None) -> list[Uitkomst]:
        """File everything in the in-tray; the outcomes in the order of the file names.

        Raises OpslagFout when the folder cannot be written (full disk); what was filed before stays filed.
        """
        paden = sorted(p for p in self.paden.postvak_in.iterdir() if not _is_rommel(p))
        beoordeeld = []
        for nr, pad in enumerate(paden):
            meld("Lezen en controleren", nr, len(paden))
            beoordeeld.append(self._beoordeel(pad))
        meld("Lezen en controleren", len(paden), len(paden))
        uitkomsten = []
        for nr, beoordeling in enumerate(sorted(beoordeeld, key=_volgorde)):
            meld("Opbergen", nr, len(paden))
            uitkomsten.append(self._handel_af(beoordeling))
        meld("Opbergen", len(paden), len(paden))
        return sorted(uitkomsten, key=lambda u: u.beoordeling.pad.name)

    def _beoordeel(self, pad: Path) -> Beoordeling:
        try:
            inhoud = lees_bytes(pad)
        except Onleesbaar as fout:
            return Beoordeling(pad, "", (fout.bevinding,))
        sha256 = vingerafdruk(inhoud)
        casusnummer = self.index.zoek_hash(sha256)
        if casusnummer:
            return Beoordeling(pad, sha256, (bevinding("X02", casusnummer=casusnummer),))
        eerder = self.index.afgekeurd(sha256, self.definities.vingerafdruk)
        if eerder is not None and self._teruggave_van(pad, sha256).exists():
            return Beoordeling(pad, sha256, tuple(map(uit_dict, eerder)))
        return beoordeel_bytes(pad, inhoud, self.definities)

    def _handel_af(self, beoordeling: Beoordeling) -> Uitkomst:
        form = beoordeling.gecontroleerd
        if form is None or not beoordeling.goed:
            return self._stuur_terug(beoordeling, bewaar=True)
        gevonden = tuple(kruiscontrole(form, beoordeling.sha256, self.index, self.definities.profiel))
        beoordeling = beoordeling.met(*gevonden)
        if not beoordeling.goed:
            return self._stuur_terug(beoordeling, bewaar=False)
        try:
            inhoud = lees_bytes(beoordeling.pad)
        except Onleesbaar as fout:
            return Uitkomst(beoordeling.met(fout.bevinding))
        if vingerafdruk(inhoud) != beoordeling.sha256:
            return Uitkomst(beoordeling.met(bevinding("B14", reden="het is net door iemand gewijzigd")))
        with _opslagfouten():
            return Uitkomst(beoordeling, self._berg_op(beoordeling, inhoud))

    def _berg_op(self, beoordeling: Beoordeling, inhoud: bytes) -> str:
        form = beoordeling.gecontroleerd
        assert form is not None
        velden, code = form.antwoorden.velden, form.formulier.code
        datum = velden[form.formulier.datumveld]
        assert isinstance(datum, date)
        casusnummer = str(velden.get("casusnummer") or "") or self._nieuw_casusnummer()
        sha256 = beoordeling.sha256
        naam = f"{datum.isoformat()}_{code}_{sha256[:8]}{beoordeling.pad.suffix.lower()}"
        doel = self.paden.dossiers / casusnummer / naam
        bestand = doel.relative_to(self.paden.prive).as_posix()
        voornemen = {"bron": beoordeling.pad.name, "sha256": sha256, "bestand": bestand}
        schrijf_veilig(self._voornemen, json.dumps(voornemen).encode())
        schrijf_veilig(doel, inhoud)
        regel = self.logboek.schrijf(
            "verwerk", "ingediend", casusnummer=casusnummer, formulier=code, sha256=sha256, bestand=bestand
        )
        self.hoogste_nummer = max(self.hoogste_nummer, volgnummer(casusnummer))
        self.index.neem_op(Ingediend(regel.nr, sha256, casusnummer, code, datum, bestand, form.antwoorden))
        beoordeling.pad.unlink(missing_ok=True)
        bewaar_map(self.paden.postvak_in)
        self._voornemen.unlink()
        return casusnummer

    def _nieuw_casusnummer(self) -> str:
        return maak_casusnummer(self.definities.profiel.gemeente.voorvoegsel, self.hoogste_nummer + 1)

    # --- sending back ---------------------------------------------------------------------------

    def _teruggave_van(self, pad: Path, sha256: str) -> Path:
        stam = pad.stem.removesuffix(" (verbeteren)")
        kort = f" {sha256[:6]}" if stam != pad.stem else ""
        return self.paden.teruggestuurd / f"{stam}{kort} (verbeteren).xlsx"

    def _stuur_terug(self, beoordeling: Beoordeling, *, bewaar: bool) -> Uitkomst:
        werkboek = maak_teruggave(beoordeling, self.definities)
        doel = self._teruggave_van(beoordeling.pad, beoordeling.sha256)
        if werkboek is None:
            bekend = beoordeling.ruw is None and beoordeling.sha256 and doel.exists()
            return Uitkomst(beoordeling, teruggave=doel if bekend else None)
        with _opslagfouten():
            if not doel.exists() or doel.read_bytes() != werkboek:
                schrijf_veilig(doel, werkboek)
        if bewaar:
            gevonden = [b.als_dict() for b in beoordeling.bevindingen]
            self.index.keur_af(beoordeling.sha256, self.definities.vingerafdruk, gevonden)
        return Uitkomst(beoordeling, teruggave=doel)

    # --- after a kill, and rebuilding -----------------------------------------------------------

    def _maak_af(self) -> None:
        """Finish or undo the one form that was being filed when an earlier run was killed."""
        try:
            voornemen = json.loads(self._voornemen.read_bytes())
            bron, sha256, bestand = (voornemen[k] for k in ("bron", "sha256", "bestand"))
        except FileNotFoundError:
            return
        except (ValueError, KeyError, TypeError):
            self._voornemen.unlink()
            return
        kopie, origineel = (self.paden.prive / bestand).resolve(), self.paden.postvak_in / Path(bron).name
        if not kopie.is_relative_to(self.paden.dossiers.resolve()):
            self._voornemen.unlink()
            return
        in_logboek = any(r.sha256 == sha256 and r.gebeurtenis == "ingediend" for r in self.logboek.regels())
        nog_in_postvak = origineel.is_file() and vingerafdruk(origineel.read_bytes()) == sha256
        with _opslagfouten():
            if in_logboek and nog_in_postvak:
                origineel.unlink()
            elif not in_logboek and nog_in_postvak:
                kopie.unlink(missing_ok=True)
                _ruim_leeg(kopie.parent)
            elif not in_logboek and kopie.is_file():
                schrijf_veilig(origineel, kopie.read_bytes())
                kopie.unlink()
                _ruim_leeg(kopie.parent)
            self._voornemen.unlink()

    def _werk_index_bij(self, ingediend: Iterable[Regel]) -> None:
        """Add what the log has and the index has not: the index is behind after a kill, or new."""
        vanaf = self.index.laatste_volgnr
        ontbrekend = [r for r in ingediend if r.nr > vanaf]
        for regel in ontbrekend:
            self._indexeer(regel)

    def _indexeer(self, regel: Regel) -> bool:
        """Read a filed form back from its file into the index. Returns whether that was possible."""
        pad = self.paden.prive / regel.bestand
        try:
            inhoud = pad.read_bytes()
        except OSError:
            return False
        form = beoordeel_bytes(pad, inhoud, self.definities).gecontroleerd
        if form is None or vingerafdruk(inhoud) != regel.sha256:
            return False
        datum = form.antwoorden.velden.get(form.formulier.datumveld)
        if not isinstance(datum, date):
            return False
        self.index.neem_op(
            Ingediend(regel.nr, regel.sha256, regel.casusnummer, regel.formulier, datum, regel.bestand, form.antwoorden)
        )
        return True

    def herstel(self, meld: Voortgang = lambda *_: None) -> Hersteld:
        """Check log against files, and build the index anew from the files. Changes no filed form."""
        regels = list(self.logboek.regels())
        ingediend = [r for r in regels if r.gebeurtenis == "ingediend"]
        self.index.leeg()
        ontbreekt: list[str] = []
        gewijzigd: list[str] = []
        goed = 0
        for nr, regel in enumerate(ingediend):
            meld("Index opnieuw maken", nr, len(ingediend))
            if self._indexeer(regel):
                goed += 1
            else:
                weg = not (self.paden.prive / regel.bestand).exists()
                (ontbreekt if weg else gewijzigd).append(regel.bestand)
        meld("Index opnieuw maken", len(ingediend), len(ingediend))
        bekend = {r.bestand for r in ingediend}
        bestanden = (p.relative_to(self.paden.prive).as_posix() for p in self.paden.dossiers.rglob("*") if p.is_file())
        onbekend = tuple(sorted(b for b in bestanden if b not in bekend))
        return Hersteld(len(regels), goed, tuple(ontbreekt), tuple(gewijzigd), onbekend)


@contextmanager
def open_register(paden: Paden, definities: Definities, wachttijd: float = 2) -> Iterator[Register]:
    """Open the private folder for filing, exclusively.

    Raises Bezet when another run holds it, OpslagFout when it cannot be made or written.
    """
    with _opslagfouten():
        for map_ in (paden.postvak_in, paden.teruggestuurd, paden.dossiers):
            map_.mkdir(parents=True, exist_ok=True)
        slot = FileLock(paden.prive / ".slot", timeout=wachttijd)
        try:
            slot.acquire()
        except Timeout:
            raise Bezet(
                "Iemand anders is nu formulieren aan het verwerken in dezelfde map. Wacht tot dat klaar is."
            ) from None
        try:
            with closing(Register(paden, definities)) as register:
                yield register
        finally:
            slot.release()


@contextmanager
def _opslagfouten() -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.OperationalError) as fout:
        waar = f" ({fout.filename})" if isinstance(fout, OSError) and fout.filename else ""
        reden = (isinstance(fout, OSError) and fout.strerror) or fout
        raise OpslagFout(
            f"Er kan niet worden opgeslagen{waar}: {reden}. "
            "Maak ruimte of vraag schrijfrechten, en start opnieuw. Er is niets kwijt."
        ) from None


def _is_rommel(pad: Path) -> bool:
    """Files that systems leave behind and that nobody handed in."""
    return pad.name in {".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep"} or pad.name.endswith(".deel")


def _ruim_leeg(map_: Path) -> None:
    if map_.is_dir() and not any(map_.iterdir()):
        map_.rmdir()


def _volgorde(beoordeling: Beoordeling) -> tuple[int, str, int, str]:
    """Referrals before plans, then by date; a start plan before another of the same day."""
    form = beoordeling.gecontroleerd
    if form is None:
        return (9, "", 0, beoordeling.pad.name)
    velden = form.antwoorden.velden
    datum = str(velden.get(form.formulier.datumveld, ""))
    return (form.formulier.code != "aanmelding", datum, velden.get("moment") != "start", beoordeling.sha256)
