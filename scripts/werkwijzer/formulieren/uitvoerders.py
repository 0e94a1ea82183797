"""Reading and checking as a map over files, on one core, on all cores or on a cluster of machines.

Written against `concurrent.futures.Executor`. Whatever runs it, each file is read in a process of its own
(`leesproces`), and at most a few files are in memory at once, so memory does not grow with their number.
"""

from __future__ import annotations

import logging
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from werkwijzer.formulieren.beoordelen import Beoordeling
from werkwijzer.formulieren.bestand import Onleesbaar, lees_bytes
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.leesproces import klaargezet, lees_afgeschermd, pak_definities_in, uitgepakt
from werkwijzer.fouten import GebruikersFout

_LOG = logging.getLogger(__name__)
_HANDVOL = 20  # files per process: for fewer it is not worth starting another one
# Measured by tests/meting/cluster.py: to send a form to a cluster costs this computer a fourth to a fifth of what reading
# it does, and to connect as much as some tens of forms.
_VOOR_CLUSTER = 100
_KERNEN_NAAST_CLUSTER = 4


class ClusterFout(GebruikersFout):
    """The cluster cannot be used; the message (Dutch) says what to do."""


class Ingelezen(NamedTuple):
    """A file whose bytes were read and that is still to be checked."""

    pad: Path
    inhoud: bytes


class Uitvoering(NamedTuple):
    """An executor, how many files it is handed at once, and how many reading processes it asks for here."""

    uitvoerder: Executor
    tegelijk: int
    leesprocessen: int = 0


@contextmanager
def open_uitvoering(aantal: int, cluster: str | None = None) -> Iterator[Uitvoering]:
    """For `aantal` files: one core for a handful, all cores for many, or the Dask scheduler at address `cluster`.

    Raises ClusterFout when there is no such cluster, or the software for it is not installed.
    """
    if cluster is not None:
        with _open_cluster(cluster, aantal) as uitvoering:
            yield uitvoering
        return
    kernen = min(_kernen(), 1 + aantal // _HANDVOL)
    pool = ThreadPoolExecutor(kernen)  # each thread drives one reading process
    try:
        yield Uitvoering(pool, 4 * kernen, min(kernen, aantal))
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _open_cluster(adres: str, aantal: int) -> Iterator[Uitvoering]:
    try:
        from distributed import Client
    except ImportError:
        raise ClusterFout(
            "Voor --cluster is extra software nodig, die hier niet is geïnstalleerd. "
            "Installeer haar met: pip install 'werkwijzer[cluster]'. Zonder --cluster werkt alles op deze computer."
        ) from None
    try:
        client = Client(adres, timeout=10)
    except (OSError, ValueError):
        raise ClusterFout(
            f"Op {adres} antwoordt geen cluster. Controleer het adres (bijvoorbeeld tcp://10.0.0.5:8786) "
            "en of de Dask-scheduler draait. Er is niets veranderd."
        ) from None
    with client:
        kernen = sum(client.ncores().values())
        if waarom := geen_winst(aantal, _kernen(), kernen):
            _LOG.warning("%s Zonder --cluster gaat het hier minstens zo snel.", waarom)
        yield Uitvoering(client.get_executor(pure=False), 4 * max(1, kernen))


def geen_winst(aantal: int, hier: int, elders: int) -> str:
    """Why a cluster with `elders` cores gains nothing for so many files beside `hier` cores here (Dutch); '' when it does."""
    if 0 < aantal < _VOOR_CLUSTER:
        return f"Een cluster helpt pas vanaf ongeveer {_VOOR_CLUSTER} formulieren; dit zijn er {aantal}."
    if elders <= hier:
        return f"Het cluster heeft {elders} kernen, deze computer {hier}."
    if hier > _KERNEN_NAAST_CLUSTER:
        return f"Deze computer leest met {hier} kernen sneller dan zij formulieren naar een cluster kan sturen."
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
    lopend: deque[tuple[Ingelezen, Future[bytes]] | Beoordeling] = deque()
    for bestand in bestanden:
        if isinstance(bestand, Beoordeling):
            lopend.append(bestand)
        else:
            taak = uitvoering.uitvoerder.submit(lees_afgeschermd, ingepakt, bestand.pad.name, bestand.inhoud)
            lopend.append((bestand, taak))
        if len(lopend) >= uitvoering.tegelijk:
            yield _uitkomst(lopend.popleft(), ingepakt, definities)
    while lopend:
        yield _uitkomst(lopend.popleft(), ingepakt, definities)


def _uitkomst(
    lopend: tuple[Ingelezen, Future[bytes]] | Beoordeling, ingepakt: bytes, definities: Definities
) -> Beoordeling:
    if isinstance(lopend, Beoordeling):
        return lopend
    bestand, taak = lopend
    try:
        antwoord = taak.result()
    except Exception:
        antwoord = lees_afgeschermd(ingepakt, bestand.pad.name, bestand.inhoud)
    return replace(uitgepakt(antwoord, definities), pad=bestand.pad)
