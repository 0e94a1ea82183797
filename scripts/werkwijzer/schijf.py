"""Writing to disk so that a file is there as a whole, or not at all, also after a power cut.

On Windows a file that is open in Excel or Word can be neither replaced nor removed, and a virus scanner holds each
new file for a moment. So everything that replaces, renames or removes goes through here: it is tried for a moment,
and what still fails names the person's own file (`fouten.InGebruik`), not the file beside it.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import logging
import os
import re
import shutil
import stat
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

from werkwijzer.fouten import GebruikersFout, InGebruik

if TYPE_CHECKING:
    import sqlite3

T = TypeVar("T")
_LOG = logging.getLogger(__name__)
WACHT = (0.05, 0.1, 0.2, 0.4, 0.8)  # seconds between the attempts
# Access denied (so it calls replacing an open file), sharing and lock violation, in the memory of another program.
_BEZET_OP_WINDOWS = {5, 32, 33, 1224}
_BEZET = {errno.EBUSY, errno.ETXTBSY}


def schrijf_veilig(pad: Path, inhoud: bytes, *, vast: bool = True, map_vast: bool = True) -> None:
    """Write `inhoud` to `pad` atomically: to a file beside it, flushed to disk, then renamed.

    `vast=False` leaves the flushing out, for what can be made again; `map_vast=False` that of the folder alone, for who does
    that afterwards, once for more files (`bewaar_map`). Makes the folder but not the folder above: when that is gone, so is
    the network drive. In a folder that is closed to others, what is made is closed too. Raises OSError (full disk, no rights)
    and InGebruik (open in another program); then `pad` is as it was and the file beside it is gone.
    """
    boven = pad.parent if pad.parent.exists() else pad.parent.parent
    gesloten = os.name != "nt" and boven.is_dir() and not boven.stat().st_mode & 0o077
    pad.parent.mkdir(mode=0o700 if gesloten else 0o777, exist_ok=True)
    tijdelijk = tijdelijk_van(pad)
    try:
        with open(tijdelijk, "wb", opener=alleen_voor_mij if gesloten else None) as stroom:
            stroom.write(inhoud)
            if vast:
                stroom.flush()
                os.fsync(stroom.fileno())
        hernoem(tijdelijk, pad)
    except OSError:
        with contextlib.suppress(OSError):
            tijdelijk.unlink(missing_ok=True)
        raise
    if vast and map_vast:
        bewaar_map(pad.parent)


def schrijf_alle(map_: Path, bestanden: Mapping[str, bytes]) -> list[Path]:
    """Write each of these files in `map_`; returns those that are open in another program and stayed as they were."""
    open_ = []
    for naam, inhoud in bestanden.items():
        try:
            schrijf_veilig(map_ / naam, inhoud)
        except InGebruik:
            open_.append(map_ / naam)
    return open_


def hernoem(oud: Path, nieuw: Path) -> None:
    """Give a file or folder another name, over a file that has it already, also one marked read-only. Raises InGebruik,
    about `nieuw`."""
    _probeer(lambda: _ook_alleen_lezen(lambda: oud.replace(nieuw), nieuw), nieuw)


def verwijder(pad: Path, *, missing_ok: bool = False) -> None:
    """Remove a file, also one marked read-only. Raises InGebruik while another program has it open."""
    _probeer(lambda: _ook_alleen_lezen(lambda: pad.unlink(missing_ok=missing_ok), pad), pad)


def _ook_alleen_lezen(doe: Callable[[], T], pad: Path) -> T:
    try:
        return doe()
    except PermissionError:
        if not _alleen_lezen(pad):
            raise
        pad.chmod(stat.S_IWRITE)
        return doe()


def _alleen_lezen(pad: Path) -> bool:
    """Whether a mark on the file is why Windows neither removes nor replaces it; elsewhere the folder decides that."""
    return os.name == "nt" and not os.access(pad, os.W_OK)


def ruim(map_: Path) -> None:
    """Remove a folder with what is in it, as far as that can be done: what is left disturbs nobody."""
    shutil.rmtree(map_, ignore_errors=True)


def _probeer(doe: Callable[[], T], pad: Path) -> T:
    for wacht in (*WACHT, None):
        try:
            return doe()
        except OSError as fout:
            if not _is_bezet(fout):
                raise
            if wacht is None:
                raise InGebruik(fout.errno or errno.EACCES, fout.strerror or "", str(pad)) from None
        time.sleep(wacht)
    raise AssertionError("unreachable")


def _is_bezet(fout: OSError) -> bool:
    return getattr(fout, "winerror", None) in _BEZET_OP_WINDOWS or fout.errno in _BEZET


def meld_open(open_: Iterable[Path], rest: str) -> None:
    """Raises GebruikersFout when files are open in another program: which, and what to do. `rest` is what was done."""
    namen = [str(pad) for pad in open_]
    if not namen:
        return
    if len(namen) == 1:
        wat = f"Dit bestand is nog open in een ander programma, zoals Excel of Word: {namen[0]}. Sluit het"
    else:
        lijst = "\n".join(f"  {naam}" for naam in namen)
        wat = f"Deze bestanden zijn nog open in een ander programma, zoals Excel of Word:\n{lijst}\nSluit ze"
    raise GebruikersFout(f"{wat} en geef de opdracht opnieuw. {rest}")


def alleen_voor_mij(pad: str, vlaggen: int) -> int:
    """Opener for a file that others on this computer cannot read."""
    return os.open(pad, vlaggen, 0o600)


@contextlib.contextmanager
def afgeschermd(prive: Path) -> Iterator[None]:
    """Whatever is made meanwhile, only this user can open, and so is the folder itself.

    A folder with the set-group-ID bit is shared with a group on purpose: the group keeps its rights, others lose theirs.
    On Windows the rights of the folder above hold, and nothing changes here.
    """
    if os.name == "nt":
        yield
        return
    rechten = prive.stat().st_mode
    gedeeld = bool(rechten & stat.S_ISGID)
    weg = 0o007 if gedeeld else 0o077
    if rechten & weg:
        try:
            prive.chmod(stat.S_IMODE(rechten) & ~weg)
        except OSError:
            _LOG.warning(
                "Anderen op deze computer kunnen in %s kijken. Vraag de beheerder de map af te schermen.", prive
            )
    eerder = os.umask(weg)
    try:
        yield
    finally:
        os.umask(eerder)


def tijdelijk_van(pad: Path) -> Path:
    """The file beside `pad` that holds what is being written."""
    return pad.with_name(f".{pad.name}.deel")


def is_tijdelijk(pad: Path) -> bool:
    """Whether this is such a file, left behind by a kill."""
    return pad.name.startswith(".") and pad.name.endswith(".deel")


_VAN_HET_SYSTEEM = frozenset({".ds_store", "thumbs.db", "desktop.ini", ".gitkeep"})


def is_rommel(pad: Path) -> bool:
    """What nobody put here: half written by a run that was killed, or left behind by the system (a Mac writes `._x`
    beside each x on a network drive)."""
    return is_tijdelijk(pad) or pad.name.casefold() in _VAN_HET_SYSTEEM or pad.name.startswith("._")


def is_slot(pad: Path) -> bool:
    """What Excel, Word and LibreOffice put beside a file as long as somebody has it open."""
    return pad.name.startswith(("~$", ".~lock."))


def bewaar_map(map_: Path) -> None:
    """Flush the folder's list of names to disk (not possible, and not needed, on Windows and some network drives)."""
    if os.name == "nt":
        return
    nummer = os.open(map_, os.O_RDONLY)
    try:
        os.fsync(nummer)
    except OSError as fout:
        if fout.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(nummer)


def lees_database(pad: Path) -> sqlite3.Connection:
    """Open a SQLite file to read only. Raises sqlite3.Error when there is none."""
    import sqlite3

    return sqlite3.connect(database_adres(pad.absolute().as_posix()), uri=True, isolation_level=None)


def database_adres(pad: str) -> str:
    """The address SQLite wants for a full path with `/`.

    Not `Path.as_uri()`: for a network drive (`//server/share`) that names the server as a host, which SQLite refuses.
    """
    return f"file://{'' if pad.startswith('/') else '/'}{quote(pad)}?mode=ro"


_NERGENS = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]')
_VAN_WINDOWS = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")


def overal_geldig(naam: str) -> str:
    """A file or folder name that every system can hold: itself, or one made from it that no other name has."""
    schoon = _NERGENS.sub("_", naam)
    if schoon == naam and not naam.endswith((".", " ")) and not _VAN_WINDOWS.fullmatch(naam):
        return naam
    merk = hashlib.sha256(naam.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    stam, punt, soort = schoon.rpartition(".")
    if not stam or not soort.strip():
        return f"{schoon.rstrip('. ')}_{merk}"
    return f"{stam}_{merk}{punt}{soort.rstrip()}"


def zelfde_naam(plek: str) -> str:
    """What a Mac or Windows goes by when it compares names: no capitals, and one way to write an accent."""
    return unicodedata.normalize("NFC", plek).casefold()
