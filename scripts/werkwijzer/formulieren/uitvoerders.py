"""Reading and checking as a map over files, on one core, on all cores or on a cluster of machines.

Written against `concurrent.futures.Executor`. Whatever runs it, each file is read in a process of its own
(`leesproces`), and at most a few files are in memory at once, so memory does not grow with their number.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from werkwijzer.formulieren.beoordelen import Beoordeling
from werkwijzer.formulieren.bestand import Onleesbaar, lees_bytes
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.leesproces import beoordeeld, klaargezet, lees_afgeschermd, pak_definities_in
from werkwijzer.fouten import GebruikersFout

_LOG = logging.getLogger(__name__)
_HANDVOL = 20  # files per process: for fewer it is not worth starting another one
# Measured by tests/meting/cluster.py: to send a form to a cluster costs this computer a fourteenth of what reading it does,
# and to connect as much as 50 to 80 forms. Each core here reads on meanwhile, so the forms must be as many times more.
_PER_KERN = 100
_KERNEN_NAAST_CLUSTER = 8
_PER_TAAK = 8  # forms that travel to a cluster together: each journey costs as much as the form itself
_WACHT = 10  # seconds for a cluster to answer
_HIER = re.compile(r"[a-z]+://(127(\.\d+){3}|localhost|\[::1\])(:\d+)?/?")


class ClusterFout(GebruikersFout):
    """The cluster cannot be used; the message (Dutch) says what to do."""


class Ingelezen(NamedTuple):
    """A file whose bytes were read and that is still to be checked."""

    pad: Path
    inhoud: bytes


class Uitvoering(NamedTuple):
    """An executor, how many files it is handed at once, how many reading processes it asks for here, and how many files
    go in one task."""

    uitvoerder: Executor
    tegelijk: int
    leesprocessen: int = 0
    per_taak: int = 1


@contextmanager
def open_uitvoering(aantal: int, cluster: str | None = None) -> Iterator[Uitvoering]:
    """For `aantal` files: one core for a handful, all cores for many, or the Dask scheduler at address `cluster`, when
    that gains anything.

    Raises ClusterFout when there is no such cluster, it may not have the forms, or the software for it is not the same.
    """
    with ExitStack() as stapel:
        if cluster is not None:
            client = stapel.enter_context(_verbonden(cluster))
            kernen = sum(client.ncores().values())
            if not (waarom := geen_winst(aantal, _kernen(), kernen)):
                yield Uitvoering(client.get_executor(pure=False), 4 * _PER_TAAK * kernen, per_taak=_PER_TAAK)
                return
            _LOG.warning("%s Daarom is alles op deze computer gelezen.", waarom)
            stapel.close()
        with _hier(aantal) as uitvoering:
            yield uitvoering


@contextmanager
def _hier(aantal: int) -> Iterator[Uitvoering]:
    kernen = min(_kernen(), 1 + aantal // _HANDVOL)
    pool = ThreadPoolExecutor(kernen)  # each thread drives one reading process
    try:
        yield Uitvoering(pool, 4 * kernen, min(kernen, aantal))
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _verbonden(adres: str) -> Iterator[Any]:
    """The client of a cluster that may have the forms and reads them as this computer does."""
    veilig = adres.startswith("tls://")
    if not veilig and not _HIER.fullmatch(adres):
        raise ClusterFout(
            f"Naar {adres} gaan de formulieren onversleuteld over het netwerk, met alles wat over een jongere is opgeschreven. "
            "Dat doet Werkwijzer niet. Gebruik een adres dat begint met tls:// en geef scheduler, werkers en deze computer elk een "
            "certificaat (distributed.comm.tls in de instellingen van Dask). Wie zo'n certificaat heeft, leest mee. Er is niets veranderd."
        )
    try:
        from distributed import Client
    except ImportError:
        raise ClusterFout(
            "Voor --cluster is extra software nodig, die hier niet is geïnstalleerd. "
            "Installeer haar met: pip install 'werkwijzer[cluster]'. Zonder --cluster werkt alles op deze computer."
        ) from None
    try:
        client = Client(adres, timeout=_WACHT)
    except (OSError, ValueError, TypeError):
        let_op = " Bij tls:// hoort een certificaat, in de instellingen van Dask." if veilig else ""
        raise ClusterFout(
            f"Op {adres} antwoordt geen cluster. Controleer het adres (bijvoorbeeld tls://10.0.0.5:8786) "
            f"en of de Dask-scheduler draait.{let_op} Er is niets veranderd."
        ) from None
    with client:
        _eis_zelfde_programma(client, adres)
        yield client


def _eis_zelfde_programma(client: Any, adres: str) -> None:
    """Raises ClusterFout when a worker would read in another way, or not at all: definitions and answers travel as they are
    in memory."""
    try:
        anders = sorted(w for w, versie in client.run(programma).items() if versie != programma())
    except Exception:
        anders = sorted(client.scheduler_info()["workers"]) or ["alle werkers"]
    if anders:
        raise ClusterFout(
            f"Op het cluster {adres} staat niet dezelfde Werkwijzer als hier: {', '.join(anders)}. Zet op elke werker dezelfde "
            "versie van Werkwijzer, van Python en van de onderdelen (requirements.lock), en start hem opnieuw. Er is niets veranderd."
        )


def programma() -> str:
    """Another text for each other version of this program, of Python and of what reads the workbooks."""
    kern = hashlib.sha256(f"{sys.version_info[:2]} {version('pydantic')} {version('python-calamine')}".encode())
    for pad in sorted(Path(__file__).parent.parent.rglob("*.py")):
        kern.update(pad.read_bytes())
    return kern.hexdigest()


def geen_winst(aantal: int, hier: int, elders: int) -> str:
    """Why a cluster with `elders` cores gains nothing for so many files beside `hier` cores here (Dutch); '' when it does."""
    if elders <= hier:
        return f"Het cluster heeft {elders} kernen, deze computer {hier}."
    if hier > _KERNEN_NAAST_CLUSTER:
        return f"Deze computer leest met {hier} kernen zo snel dat een cluster haar niet helpt."
    if 0 < aantal < _PER_KERN * hier:
        met = f"{hier} {'kern' if hier == 1 else 'kernen'}"
        return f"Naast deze computer met {met} helpt een cluster pas vanaf ongeveer {_PER_KERN * hier} formulieren; dit zijn er {aantal}."
    return ""


def _kernen() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def lees_in(pad: Path) -> Ingelezen | Beoordeling:
    """The bytes of a file, or at once the verdict on what is no form file at all. Reads only; never raises."""
    try:
        return Ingelezen(pad, lees_bytes(pad))
    except Onleesbaar as fout:
        return Beoordeling(pad, "", (fout.bevinding,))


def beoordeel_alle(
    bestanden: Iterable[Ingelezen | Beoordeling], definities: Definities, uitvoering: Uitvoering
) -> Iterator[Beoordeling]:
    """Read and check files, in the order given. What was judged already passes unchanged.

    A file that the executor loses (a killed worker, a lost connection) is read here instead.
    """
    ingepakt = pak_definities_in(definities)
    with klaargezet(definities, ingepakt, uitvoering.leesprocessen):
        yield from _beoordeel_alle(bestanden, definities, ingepakt, uitvoering)


def _beoordeel_alle(
    bestanden: Iterable[Ingelezen | Beoordeling], definities: Definities, ingepakt: bytes, uitvoering: Uitvoering
) -> Iterator[Beoordeling]:
    lopend: deque[tuple[list[Ingelezen | Beoordeling], Callable[[], list[bytes]]]] = deque()
    for groep in _in_groepen(bestanden, uitvoering.per_taak):
        inhoud = [(b.pad.name, b.inhoud) for b in groep if isinstance(b, Ingelezen)]
        lopend.append((groep, _draag_op(uitvoering, ingepakt, inhoud)))
        if len(lopend) * uitvoering.per_taak >= uitvoering.tegelijk:
            yield from _uitkomst(*lopend.popleft(), ingepakt, definities)
    while lopend:
        yield from _uitkomst(*lopend.popleft(), ingepakt, definities)


def _in_groepen(bestanden: Iterable[Ingelezen | Beoordeling], per_taak: int) -> Iterator[list[Ingelezen | Beoordeling]]:
    alle = iter(bestanden)
    while groep := list(islice(alle, per_taak)):
        yield groep


def _draag_op(uitvoering: Uitvoering, ingepakt: bytes, inhoud: list[tuple[str, bytes]]) -> Callable[[], list[bytes]]:
    """Hand these files over; what comes back waits for the answers."""
    if not inhoud:
        return list
    if uitvoering.per_taak > 1:
        return uitvoering.uitvoerder.submit(lees_groep, ingepakt, inhoud).result
    een = uitvoering.uitvoerder.submit(lees_afgeschermd, ingepakt, *inhoud[0])
    return lambda: [een.result()]


def lees_groep(definities: bytes, bestanden: Sequence[tuple[str, bytes]]) -> list[bytes]:
    """As `lees_afgeschermd`, for files (name and content) that come together."""
    return [lees_afgeschermd(definities, naam, inhoud) for naam, inhoud in bestanden]


def _uitkomst(
    groep: Sequence[Ingelezen | Beoordeling],
    antwoorden: Callable[[], list[bytes]],
    ingepakt: bytes,
    definities: Definities,
) -> Iterator[Beoordeling]:
    try:
        gelezen = iter(antwoorden())
    except Exception:  # lost: each is read here
        gelezen = iter(())
    for bestand in groep:
        if isinstance(bestand, Beoordeling):
            yield bestand
            continue
        antwoord = next(gelezen, None) or lees_afgeschermd(ingepakt, bestand.pad.name, bestand.inhoud)
        yield beoordeeld(antwoord, bestand.pad, bestand.inhoud, definities)
