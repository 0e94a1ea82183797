"""Reads and checks a file in a process of its own, with limits on memory and time.

A hostile file can make the parser crash, fill the memory or never end, whatever is checked beforehand. Here that
costs the one file: it gets a finding, and the next file a fresh process. The process ends by itself when its input
closes, so also when the program that started it is killed.
"""

from __future__ import annotations

import gc
import os
import pickle
import struct
import sys
import threading
import weakref
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from werkwijzer.formulieren.beoordelen import Beoordeling, beoordeel_bytes
from werkwijzer.formulieren.bestand import Onleesbaar, vingerafdruk
from werkwijzer.formulieren.bevindingen import Bevinding, bevinding, uit_dict
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.leesstart import MAX_GEHEUGEN, Kopie, Proces, kan_kopie, nieuw
from werkwijzer.formulieren.lijstcellen import Blad, lees_bladen
from werkwijzer.formulieren.platte_gegevens import ingepakt, plat_ingepakt, plat_uitgepakt, uitgepakt
from werkwijzer.fouten import GebruikersFout

MAX_SECONDEN = 30.0
MAX_START = 180.0  # seconds; from a network drive, with a virus scanner, the first start is slow
_LENGTE = struct.Struct("<Q")
_eigen = threading.local()
_klaar: list[_Leesproces] = []  # copies of this process that no thread has taken yet


class LeesprocesFout(GebruikersFout):
    """The reading process does not even start; the message (Dutch) says so."""


def pak_definities_in(definities: Definities | None) -> bytes:
    """Definitions in a form that can be sent to another process or machine."""
    return zlib.compress(pickle.dumps(definities, pickle.HIGHEST_PROTOCOL), 1)


_GEEN_DEFINITIES = pak_definities_in(None)  # of a process that reads no forms


def lees_afgeschermd(definities: bytes, naam: str, inhoud: bytes) -> bytes:
    """Read and check one file in the reading process of this thread; `beoordeeld` makes the answer a Beoordeling.

    Never raises for what is in the file.
    """
    antwoord = _vraag(definities, naam, inhoud)
    return (
        antwoord
        if isinstance(antwoord, bytes)
        else ingepakt(Beoordeling(Path(naam), vingerafdruk(inhoud), (antwoord,)))
    )


def lees_bladen_afgeschermd(naam: str, inhoud: bytes) -> list[Blad]:
    """As `lees_bladen`, in a reading process. Raises Onleesbaar, whatever is in the file."""
    with klaargezet(None, _GEEN_DEFINITIES, 1):
        antwoord = _vraag(_GEEN_DEFINITIES, naam, inhoud)
    if isinstance(antwoord, Bevinding):
        raise Onleesbaar(antwoord)
    try:
        fout, bladen = plat_uitgepakt(antwoord)
        if not fout:
            return [Blad(*blad) for blad in bladen]
        gevonden = uit_dict(fout)
    except Exception:  # anything may be in it
        gevonden = bevinding("B16")
    raise Onleesbaar(gevonden)


def _vraag(definities: bytes, naam: str, inhoud: bytes) -> bytes | Bevinding:
    """What the reading process says of a file, or why it says nothing. A process that died is tried once more: it may have
    been killed for something that an earlier file did."""
    taak = pickle.dumps((naam, inhoud), pickle.HIGHEST_PROTOCOL)
    for _ in range(2):
        proces = _proces(definities)
        antwoord = proces.vraag(taak)
        if antwoord is not None:
            return antwoord
        if proces.te_laat:
            return bevinding("B17", seconden=f"{MAX_SECONDEN:g}")
    return bevinding("B16")


def beoordeeld(antwoord: bytes, pad: Path, inhoud: bytes, definities: Definities) -> Beoordeling:
    """What the reading process said of this file; which file that is, is known here. What cannot be such an answer
    costs the file, as a process that died does."""
    try:
        return replace(uitgepakt(antwoord, definities), pad=pad, sha256=vingerafdruk(inhoud))
    except Exception:  # anything may be in it
        return Beoordeling(pad, vingerafdruk(inhoud), (bevinding("B16"),))


# --- the side that asks ----------------------------------------------------------------------------


@contextmanager
def klaargezet(definities: Definities | None, ingepakt: bytes, aantal: int) -> Iterator[None]:
    """Meanwhile so many reading processes are there for whoever asks, where this process can be copied."""
    with suppress(OSError):
        while len(_klaar) < aantal and kan_kopie():
            kopie = Kopie(lambda van, naar: _beantwoord(van, naar, definities), _begrens)
            _klaar.append(_Leesproces(ingepakt, kopie))
    try:
        yield
    finally:
        while _klaar:
            _klaar.pop().stop()


def _proces(definities: bytes) -> _Leesproces:
    """The reading process of this thread, taken or started when there is none (any more) for these definitions."""
    proces: _Leesproces | None = getattr(_eigen, "proces", None)
    if proces is None or not proces.leeft or proces.definities != definities:
        with suppress(IndexError):
            proces = _klaar.pop()
        if proces is None or not proces.leeft or proces.definities != definities:
            proces = _begin(definities)
        _eigen.proces = proces
    return proces


def _begin(definities: bytes) -> _Leesproces:
    """One that begins anew, and has heard the definitions."""
    proces = _Leesproces(definities, nieuw(MAX_GEHEUGEN))
    if proces.vraag(definities, MAX_START) is None:
        uitkomst = "het antwoordt niet" if proces.te_laat else f"het stopt meteen, met uitkomst {proces.uitkomst}"
        raise LeesprocesFout(
            f"Het deel van Werkwijzer dat formulieren leest, start niet: {uitkomst}. Dat ligt niet aan de "
            "formulieren; die blijven liggen. Probeer het opnieuw. Gaat het weer mis, geef dan deze foutmelding aan "
            f"de beheerder, met wat er verschijnt bij: {Path(sys.executable).name} -m {__name__} {MAX_GEHEUGEN}"
        )
    return proces


class _Leesproces:
    """A running reading process."""

    def __init__(self, definities: bytes, proces: Proces) -> None:
        self.definities = definities
        self.te_laat = False
        self._proces = proces
        self._naar, self._van = proces.stdin, proces.stdout
        self.stop = weakref.finalize(self, _ruim_op, proces)

    @property
    def uitkomst(self) -> int | None:
        return self._proces.returncode

    @property
    def leeft(self) -> bool:
        return self.stop.alive and self._proces.poll() is None

    def vraag(self, taak: bytes, seconden: float | None = None) -> bytes | None:
        """The answer, or None when the process died; `te_laat` tells that it was stopped for taking too long."""
        wekker = threading.Timer(seconden or MAX_SECONDEN, self._stop_te_laat)
        wekker.daemon = True
        wekker.start()
        try:
            _stuur(self._naar, taak)
            antwoord = _ontvang(self._van)
        except OSError:
            antwoord = None
        finally:
            wekker.cancel()
        if antwoord is None:
            self.stop()
        return antwoord

    def _stop_te_laat(self) -> None:
        self.te_laat = True
        self._proces.kill()


def _ruim_op(proces: Proces) -> None:
    proces.kill()
    for stroom in (proces.stdin, proces.stdout):
        with suppress(OSError):
            if stroom:
                stroom.close()
    proces.wait()


# --- both sides ------------------------------------------------------------------------------------


def _stuur(stroom: BinaryIO | Any, bericht: bytes) -> None:
    stroom.write(_LENGTE.pack(len(bericht)))
    stroom.write(bericht)
    stroom.flush()


def _ontvang(stroom: BinaryIO | Any) -> bytes | None:
    kop = stroom.read(_LENGTE.size)
    if len(kop) < _LENGTE.size:
        return None
    (lengte,) = _LENGTE.unpack(kop)
    if lengte > MAX_GEHEUGEN:
        return None  # more than who reads has room for: not from our program
    bericht: bytes = stroom.read(lengte)
    return bericht if len(bericht) == lengte else None


# --- the side that reads ---------------------------------------------------------------------------


def _lees_tot_einde(invoer: BinaryIO, uitvoer: BinaryIO) -> None:
    """Answer every question until the input closes. The first one holds the definitions."""
    eerste = _ontvang(invoer)
    if eerste is None:
        return
    definities: Definities | None = pickle.loads(zlib.decompress(eerste))
    spaar_opruimen()
    _stuur(uitvoer, b"klaar")
    _beantwoord(invoer, uitvoer, definities)


def _beantwoord(invoer: BinaryIO, uitvoer: BinaryIO, definities: Definities | None) -> None:
    while (taak := _ontvang(invoer)) is not None:
        naam, inhoud = pickle.loads(taak)
        if definities is None:
            _stuur(uitvoer, _bladen_of_fout(naam, inhoud))
        else:
            _stuur(uitvoer, ingepakt(beoordeel_bytes(Path(naam), inhoud, definities)))


def _bladen_of_fout(naam: str, inhoud: bytes) -> bytes:
    try:
        return plat_ingepakt((None, [tuple(blad) for blad in lees_bladen(inhoud, naam)]))
    except Onleesbaar as fout:
        return plat_ingepakt((fout.bevinding.als_dict(), None))


def spaar_opruimen() -> None:
    """Look less often for what can be thrown away: what was loaded stays, and a form leaves nothing behind."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000)


def _begrens(geheugen: int) -> None:
    """Limit the memory of this process, and let a crash leave no copy of the memory on disk.

    Where the system refuses a limit there is none: macOS has none on address space. Reading goes on, in a process
    that is stopped when it takes too long.
    """
    try:
        import resource
    except ImportError:  # Windows
        return
    for wat, grens in ((resource.RLIMIT_AS, geheugen), (resource.RLIMIT_CORE, 0)):
        with suppress(ValueError, OSError):
            resource.setrlimit(wat, (grens, grens))


def _main() -> None:
    _begrens(int(sys.argv[1]))
    uitvoer = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not mix with the answers
    with suppress(KeyboardInterrupt, BrokenPipeError):
        _lees_tot_einde(sys.stdin.buffer, uitvoer)


if __name__ == "__main__":
    _main()
