"""One archive of the private folder, with a checksum per file, and back again. Optionally encrypted (age).

The archive is a zip with `INHOUD.json` in front: per file its size and SHA-256, and the last line of the log. The
index is left out: a cache. Filed forms never change, so they are copied while others work; only what does change
(the in-tray, returned forms) is copied under the lock.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import tempfile
import threading
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import IO, Any

from werkwijzer.dossiers.logboek import OPGEBORGEN, Logboek, LogboekFout
from werkwijzer.dossiers.register import Register, Voortgang, huidige_regels, in_het_dossier
from werkwijzer.fouten import GebruikersFout, reden
from werkwijzer.paden import Paden
from werkwijzer.schijf import (
    afgeschermd,
    alleen_voor_mij,
    bewaar_map,
    hernoem,
    is_rommel,
    is_slot,
    overal_geldig,
    ruim,
    tijdelijk_van,
    verwijder,
    zelfde_naam,
)

INHOUD = "INHOUD.json"
UITVOER, GEGEVENS = "uitvoer", "gegevens"  # kind of archive, and the private folder in it (`volgsysteem/uitvoer`)
_VERSIE = 1
_NIET_MEE = {".slot", ".bezig.json"}
_GROOTST_MET_WACHTWOORD = 1_000_000_000  # bytes: a password archive is made in memory
_Omzetten = Callable[[IO[bytes], IO[bytes]], None]  # from, to


@dataclass(frozen=True)
class Versleuteling:
    """How an archive is encrypted, and how it is read back once to see that it can be."""

    versleutel: _Omzetten
    ontsleutel: _Omzetten


class BackupFout(GebruikersFout):
    """The archive cannot be made or trusted; the message (Dutch) says why and what to do."""


@dataclass(frozen=True)
class Gemaakt:
    """What went into an archive, or came out of one."""

    pad: Path
    bestanden: int
    logregels: int


# --- making -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Momentopname:
    """What the archive will hold, fixed under the lock. `inhoud` are files that may change, already read."""

    vast: tuple[str, ...]
    inhoud: dict[str, bytes]
    logboek: bytes


def neem_op(register: Register) -> Momentopname:
    """Fix what belongs together now; call under the lock. Filed forms and akten are only listed: they never change."""
    prive = register.paden.prive
    bekend = in_het_dossier(huidige_regels(list(register.logboek.regels()), OPGEBORGEN).values())
    plekken = sorted(register.opgeborgen())
    if vreemd := [plek for plek in plekken if plek not in bekend]:
        raise BackupFout(
            f"Er is geen back-up gemaakt. Dit staat in een dossier, maar niet in het logboek: {', '.join(vreemd[:5])}. Kijk met "
            "'werkwijzer herstel' wat er aan de hand is."
        )
    bewaard = {p.name for p in register.paden.bewaarplaatsen}
    vast, los = [], {}
    for pad in sorted(prive.rglob("*")):
        plek = pad.relative_to(prive)
        if (
            not pad.is_file()
            or pad.is_symlink()
            or plek.name in _NIET_MEE
            or is_rommel(pad)
            or is_slot(pad)
            or ".sqlite" in plek.name
        ):
            continue
        if plek.as_posix() == register.paden.logboek.name or any(deel.endswith(".deel") for deel in plek.parts):
            continue
        if plek.parts[0] in bewaard:
            vast.append(plek.as_posix())
        else:
            with suppress(FileNotFoundError):  # taken out of the in-tray just now
                los[plek.as_posix()] = _lees(prive, plek.as_posix())
    logboek = register.paden.logboek.read_bytes() if register.paden.logboek.exists() else b""
    return Momentopname(tuple(vast), los, logboek)


def maak_archief(
    paden: Paden,
    opname: Momentopname,
    doel: Path,
    op: datetime,
    *,
    versleutel: Versleuteling | None = None,
    meld: Voortgang = lambda *_: None,
) -> Gemaakt:
    """Write the archive to `doel`, as a whole or not at all. `op` is when, for the list of contents.

    Raises BackupFout when `doel` exists, lies in the private folder or cannot be written, and when a filed form
    is no longer what the log says.
    """
    doel = doel.resolve()
    if doel.exists():
        raise BackupFout(f"{doel} bestaat al en blijft zoals het is. Kies een andere naam.")
    if any(map_.exists() and map_.samefile(paden.prive) for map_ in doel.parents):
        raise BackupFout("Zet de back-up niet in de privémap zelf, maar op een andere schijf.")
    if not doel.parent.is_dir():
        raise BackupFout(f"De map {doel.parent} bestaat niet. Is de schijf aangesloten?")
    kop = {"logregels": opname.logboek.count(b"\n")}
    aantal = schrijf_archief(doel, _delen(paden, opname, meld), op, kop, paden.prive, versleutel)
    return Gemaakt(doel, aantal, kop["logregels"])


def schrijf_archief(
    doel: Path,
    delen: Iterable[tuple[str, bytes]],
    op: datetime,
    kop: Mapping[str, Any],
    prive: Path,
    versleutel: Versleuteling | None,
) -> int:
    """Write files (place and content) as one zip with a list of its contents, `kop` in front of that list; as a whole or
    not at all. Returns how many files went in. Raises BackupFout.

    What was encrypted is read back once, in `prive`.
    """
    tijdelijk = tijdelijk_van(doel)
    try:
        with _schrijffouten(doel), open(tijdelijk, "wb", opener=alleen_voor_mij) as stroom:
            if versleutel is None:
                aantal = _schrijf_zip(stroom, delen, op, kop)
            else:
                aantal = _door_pijp(
                    lambda uit: _schrijf_zip(uit, delen, op, kop),
                    lambda bron: versleutel.versleutel(bron, stroom),
                )
            stroom.flush()
            os.fsync(stroom.fileno())
        _lees_terug(tijdelijk, versleutel, prive)
        with _schrijffouten(doel):
            hernoem(tijdelijk, doel)
            bewaar_map(doel.parent)
    finally:
        with suppress(OSError):
            verwijder(tijdelijk, missing_ok=True)
    return aantal


def _delen(paden: Paden, opname: Momentopname, meld: Voortgang) -> Iterator[tuple[str, bytes]]:
    """Every file of the private folder that the archive holds. Raises BackupFout for one that is gone or changed."""
    verwacht = _verwacht(opname.logboek)
    for nr, naam in enumerate(opname.vast):
        meld("Back-up maken", nr, len(opname.vast))
        try:
            ruw = _lees(paden.prive, naam)
        except FileNotFoundError:
            raise BackupFout(
                f"{naam} is tijdens de back-up verdwenen. Er is geen back-up gemaakt. Maak hem opnieuw."
            ) from None
        if verwacht.get(naam, sha256 := hashlib.sha256(ruw).hexdigest()) != sha256:
            raise BackupFout(
                f"{naam} is niet meer hetzelfde als bij het opslaan. Er is geen back-up gemaakt. Kijk met "
                "'werkwijzer herstel' wat er aan de hand is, en zet het bestand terug uit de vorige back-up."
            )
        yield naam, ruw
    meld("Back-up maken", len(opname.vast), len(opname.vast))
    yield from opname.inhoud.items()
    yield "logboek.jsonl", opname.logboek


def _lees(prive: Path, naam: str) -> bytes:
    """Raises FileNotFoundError, and BackupFout for what cannot be read: it is not the archive that cannot be written."""
    try:
        return (prive / naam).read_bytes()
    except FileNotFoundError:
        raise
    except OSError as fout:
        raise BackupFout(
            f"{naam} is niet te lezen: {reden(fout)}. Er is geen back-up gemaakt. Sluit het bestand of zorg dat het te lezen "
            "is, en maak de back-up opnieuw."
        ) from None


def _schrijf_zip(stroom: IO[bytes], delen: Iterable[tuple[str, bytes]], op: datetime, kop: Mapping[str, Any]) -> int:
    """The zip; its list of contents comes last, because only then every checksum is known."""
    inhoud: dict[str, dict[str, Any]] = {}
    bezet: set[str] = set()
    with zipfile.ZipFile(stroom, "w", zipfile.ZIP_DEFLATED) as zip_:
        for naam, ruw in delen:
            in_zip = _naam_in_zip(naam, bezet)
            bezet.add(zelfde_naam(in_zip))
            inhoud[in_zip] = beschrijf(ruw)
            if in_zip != naam:
                inhoud[in_zip]["naam"] = naam
            deel = zipfile.ZipInfo(in_zip, op.timetuple()[:6])
            soort = zipfile.ZIP_STORED if naam.endswith((".xlsx", ".docx", ".zip")) else zipfile.ZIP_DEFLATED
            zip_.writestr(deel, ruw, compress_type=soort)
        zip_.writestr(zipfile.ZipInfo(INHOUD, op.timetuple()[:6]), inhoudsopgave(inhoud, op, kop))
    return len(inhoud)


def beschrijf(ruw: bytes) -> dict[str, Any]:
    """What the list of contents says about a file."""
    return {"sha256": hashlib.sha256(ruw).hexdigest(), "bytes": len(ruw)}


def inhoudsopgave(bestanden: Mapping[str, Mapping[str, Any]], op: datetime, kop: Mapping[str, Any]) -> bytes:
    """The list of contents of an archive."""
    alles = {"versie": _VERSIE, "gemaakt": op.isoformat(timespec="seconds"), **kop, "bestanden": bestanden}
    return json.dumps(alles, indent=1).encode()


def _naam_in_zip(plek: str, bezet: set[str]) -> str:
    """The name of a file in the archive: one that every system can hold, so that it can be put back anywhere.

    A Mac and Windows see two names as one when only capitals differ; the second gets a mark.
    """
    naam = "/".join(map(overal_geldig, plek.split("/")))
    if zelfde_naam(naam) in {*bezet, zelfde_naam(INHOUD)}:
        map_, streep, rest = naam.rpartition("/")
        naam = f"{map_}{streep}{hashlib.sha256(plek.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}_{rest}"
    return naam


def _verwacht(logboek: bytes) -> dict[str, str]:
    """Path → hash of what belongs in the record according to a log. Raises LogboekFout."""
    with tempfile.TemporaryDirectory() as map_:
        pad = Path(map_) / "logboek.jsonl"
        pad.write_bytes(logboek)
        nu = huidige_regels(list(Logboek(pad).regels()), OPGEBORGEN)
    return in_het_dossier(nu.values())


def _door_pijp(schrijf: Callable[[IO[bytes]], int], lees: Callable[[IO[bytes]], None]) -> int:
    """Write and encrypt at once, so that nothing readable touches the disk. The first fault of either is raised."""
    lezen, schrijven = os.pipe()
    uitkomst: list[int] = []
    fouten: list[BaseException] = []

    def doe() -> None:
        try:
            with os.fdopen(schrijven, "wb") as uit:
                uitkomst.append(schrijf(uit))
        except BaseException as fout:
            fouten.append(fout)

    draad = threading.Thread(target=doe)
    draad.start()
    eigen: BaseException | None = None
    try:
        with os.fdopen(lezen, "rb") as bron:
            lees(bron)
    except BaseException as fout:
        eigen = fout
    draad.join()
    anders = [f for f in fouten if not isinstance(f, BrokenPipeError)]
    if anders or eigen:
        raise (anders[0] if anders else eigen) or BackupFout("Er is geen back-up gemaakt.")
    return uitkomst[0]


@contextmanager
def _schrijffouten(doel: Path) -> Iterator[None]:
    try:
        yield
    except OSError as fout:
        vol = fout.errno in (errno.ENOSPC, errno.EDQUOT)
        doe = "Maak ruimte of kies een andere schijf." if vol else "Controleer de schijf en je rechten."
        raise BackupFout(f"Schrijven naar {doel} lukt niet: {reden(fout)}. {doe} Er is niets achtergebleven.") from None


# --- encrypting -------------------------------------------------------------------------------------


def met_wachtwoord(wachtwoord: str) -> Versleuteling:
    """Encrypt with a password."""
    age = _age()

    def versleutel(bron: IO[bytes], doel: IO[bytes]) -> None:
        ruw = bron.read(_GROOTST_MET_WACHTWOORD + 1)
        if len(ruw) > _GROOTST_MET_WACHTWOORD:
            raise BackupFout("De privémap is te groot voor een wachtwoord. Gebruik een sleutel: --sleutel age1…")
        doel.write(age.passphrase.encrypt(ruw, wachtwoord))

    return Versleuteling(versleutel, lambda bron, doel: _open_met_wachtwoord(age, bron, doel, wachtwoord))


def _open_met_wachtwoord(age: Any, bron: IO[bytes], doel: IO[bytes], wachtwoord: str) -> None:
    doel.write(age.passphrase.decrypt(bron.read(), wachtwoord))


def met_sleutel(sleutel: str) -> Versleuteling:
    """Encrypt for the holder of a key: `sleutel` is the public one (age1…). Raises BackupFout for another text."""
    age = _age()
    try:
        ontvanger = age.x25519.Recipient.from_str(sleutel.strip())
    except age.RecipientError:
        raise BackupFout(
            "Dit is geen openbare sleutel van age. Die begint met age1. Geef nooit de geheime sleutel."
        ) from None
    # A key that lives as long as this process: without it nobody here could read the archive back.
    eenmalig = age.x25519.Identity.generate()
    return Versleuteling(
        lambda bron, doel: age.encrypt_io(bron, doel, [ontvanger, eenmalig.to_public()]),
        lambda bron, doel: age.decrypt_io(bron, doel, [eenmalig]),
    )


def _age() -> Any:
    try:
        import pyrage
    except ImportError:
        raise BackupFout(
            "Voor versleutelen is het onderdeel pyrage nodig. Installeer het: .venv/bin/pip install pyrage "
            "(op Windows: .venv\\Scripts\\pip install pyrage). Of maak de back-up op een versleutelde schijf."
        ) from None
    return pyrage


def is_versleuteld(archief: Path) -> bool:
    """Whether the file is an age archive."""
    with archief.open("rb") as stroom:
        return stroom.read(len(b"age-encryption.org/")) == b"age-encryption.org/"


def is_met_wachtwoord(archief: Path) -> bool:
    """Whether an age archive asks for a password, and not for a key."""
    with archief.open("rb") as stroom:
        stroom.readline()
        return stroom.readline().startswith(b"-> scrypt ")


# --- putting back -----------------------------------------------------------------------------------


def zet_terug(archief: Path, doel: Path, *, wachtwoord: str = "", sleutelbestand: Path | None = None) -> Gemaakt:
    """Unpack an archive to `doel`, a folder that is empty or not there yet, after checking all of it.

    Raises BackupFout, with `doel` as it was, when the archive is damaged or incomplete, when the log in it is
    broken, and when the password or key does not fit.
    """
    if not archief.is_file():
        raise BackupFout(f"{archief} bestaat niet. Controleer de naam.")
    doel = doel.resolve()
    if doel.exists() and (not doel.is_dir() or any(doel.iterdir())):
        raise BackupFout(f"{doel} is niet leeg en blijft zoals het is. Kies een lege map.")
    if not doel.parent.is_dir():
        raise BackupFout(f"De map {doel.parent} bestaat niet. Maak die eerst.")
    klad = tijdelijk_van(doel)
    try:
        with _schrijffouten(doel):
            ruim(klad)
            klad.mkdir(mode=0o700)
        with afgeschermd(klad), _leesbaar(archief, klad.parent, wachtwoord, sleutelbestand) as stroom:
            kop = _pak_uit(stroom, klad, doel)
        inhoud, binnen = kop["bestanden"], ""
        if kop.get("soort") == UITVOER:  # an export holds more; the private folder is a folder in it
            binnen = GEGEVENS
            inhoud = {n.removeprefix(f"{binnen}/"): w for n, w in inhoud.items() if n.startswith(f"{binnen}/")}
        _klopt_het_logboek(klad / binnen, inhoud)
        with _schrijffouten(doel):
            if doel.exists():
                doel.rmdir()
            hernoem(klad / binnen, doel)
            bewaar_map(doel.parent)
    finally:
        ruim(klad)
    return Gemaakt(doel, len(inhoud), kop["logregels"])


@contextmanager
def _leesbaar(archief: Path, map_: Path, wachtwoord: str, sleutelbestand: Path | None) -> Iterator[IO[bytes]]:
    """The archive as a zip; an encrypted one by way of an unnamed file that goes with the program."""
    if not is_versleuteld(archief):
        with archief.open("rb") as stroom:
            yield stroom
        return
    age = _age()
    with _onbenoemd(map_) as klaar, _schrijffouten(map_):
        try:
            with archief.open("rb") as bron:
                if wachtwoord:
                    _open_met_wachtwoord(age, bron, klaar, wachtwoord)
                else:
                    age.decrypt_io(bron, klaar, _sleutels(age, sleutelbestand))
        except age.DecryptError:
            raise BackupFout(
                "Het archief gaat niet open: het wachtwoord of de sleutel past niet, of het archief is beschadigd. "
                "Er is niets teruggezet."
            ) from None
        klaar.seek(0)
        yield klaar


def _onbenoemd(map_: Path) -> IO[bytes]:
    """A file that nobody else sees and that goes with the program (on Windows it has a name that we skip)."""
    return tempfile.TemporaryFile(dir=map_, prefix=".", suffix=".deel")


def _sleutels(age: Any, bestand: Path | None) -> list[Any]:
    if bestand is None:
        raise BackupFout("Dit archief is versleuteld. Geef het bestand met je geheime sleutel: --sleutelbestand")
    regels = bestand.read_text("utf-8", "replace").split()
    try:
        return [age.x25519.Identity.from_str(r) for r in regels if r.startswith("AGE-SECRET-KEY-")]
    except age.IdentityError:
        raise BackupFout(f"In {bestand} staat geen goede geheime sleutel van age.") from None


def _lees_terug(pad: Path, versleuteling: Versleuteling | None, prive: Path) -> None:
    """Check that what was written can be put back. What was encrypted is opened in the private folder, where all of
    it lies readable already. Raises BackupFout."""
    try:
        with ExitStack() as stapel:
            stroom: IO[bytes] = stapel.enter_context(pad.open("rb"))
            if versleuteling:
                klaar = stapel.enter_context(_onbenoemd(prive))
                versleuteling.ontsleutel(stroom, klaar)
                klaar.seek(0)
                stroom = klaar
            _lees_zip(stroom, lambda _naam, _ruw: None)
    except Exception as fout:  # whatever it is, an archive that cannot be read is none
        waarom = reden(fout) if isinstance(fout, OSError) else type(fout).__name__
        raise BackupFout(
            f"Het archief is na het schrijven niet goed terug te lezen ({waarom}) en is weggehaald. Maak het opnieuw, zo nodig "
            "op een andere schijf."
        ) from None


def _pak_uit(stroom: IO[bytes], klad: Path, doel: Path) -> dict[str, Any]:
    def schrijf(naam: str, ruw: bytes) -> None:
        pad = klad / naam
        if pad.exists():  # a Mac or Windows that sees two names as one
            raise BackupFout(
                f"Dit systeem kan {naam} niet naast een bestand met bijna dezelfde naam zetten. Er is niets teruggezet."
            )
        with _schrijffouten(doel):
            pad.parent.mkdir(parents=True, exist_ok=True)
            with pad.open("wb") as uit:
                uit.write(ruw)
                uit.flush()
                os.fsync(uit.fileno())

    return _lees_zip(stroom, schrijf)


def _lees_zip(stroom: IO[bytes], gebruik: Callable[[str, bytes], None]) -> dict[str, Any]:
    """Every file of the archive to `gebruik`, each checked; returns the list of contents. Raises BackupFout."""
    kapot = "Het archief is beschadigd{}. Er is niets teruggezet. Gebruik een andere back-up."
    try:
        with zipfile.ZipFile(stroom) as zip_:
            kop: dict[str, Any] = json.loads(zip_.read(INHOUD))
            if kop["versie"] != _VERSIE:
                raise BackupFout("Dit archief is van een nieuwere versie van Werkwijzer. Werk eerst het programma bij.")
            namen = [deel.filename for deel in zip_.infolist()]
            if sorted(namen) != sorted([*kop["bestanden"], INHOUD]):
                raise BackupFout(kapot.format(": er is een bestand te veel of te weinig"))
            for naam, wat in kop["bestanden"].items():
                plek = PurePosixPath(naam)
                if plek.is_absolute() or ".." in plek.parts or "\\" in naam or ":" in naam:
                    raise BackupFout(kapot.format(f": {naam} is geen gewone bestandsnaam"))
                echt = str(wat.get("naam", naam))
                if ".." in echt.split("/") or echt.startswith("/"):
                    raise BackupFout(kapot.format(f": bij {naam} hoort geen gewone bestandsnaam"))
                if zip_.getinfo(naam).file_size != wat["bytes"]:
                    raise BackupFout(kapot.format(f" bij {naam}"))
                ruw = zip_.read(naam)
                if hashlib.sha256(ruw).hexdigest() != wat["sha256"]:
                    raise BackupFout(kapot.format(f" bij {naam}"))
                gebruik(naam if os.name == "nt" else echt, ruw)
            return kop
    except (zipfile.BadZipFile, zlib.error, KeyError, TypeError, AttributeError, ValueError, EOFError, OSError):
        raise BackupFout(kapot.format("")) from None


def _klopt_het_logboek(map_: Path, inhoud: Mapping[str, Mapping[str, Any]]) -> None:
    """The chain holds, and every file that the log says to be in the record is there as it was filed."""
    try:
        verwacht = _verwacht((map_ / "logboek.jsonl").read_bytes())
    except LogboekFout as fout:
        raise BackupFout(f"{fout} Er is niets teruggezet. Gebruik een andere back-up.") from None
    mist = [b for b, sha256 in verwacht.items() if inhoud.get(b, {}).get("sha256") != sha256]
    if mist:
        raise BackupFout(
            f"In het archief ontbreekt of verschilt {mist[0]}"
            f"{f' en nog {len(mist) - 1}' if len(mist) > 1 else ''}. Er is niets teruggezet. Gebruik een andere back-up."
        )
