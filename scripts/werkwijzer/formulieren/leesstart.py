"""Starts a process that reads files: a copy of this one where that can be done, else one that begins anew (`leesproces`).

A copy has imported what this process has, and knows the definitions: it costs nothing, where a new one costs as much as
the command that asks. Only Linux copies a process well, and only one that does one thing at a time.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, BinaryIO, NoReturn, Protocol

MAX_GEHEUGEN = 1024 * 1024 * 1024  # address space in bytes; Windows and macOS have no such limit


class Proces(Protocol):
    """What is used of a process."""

    pid: int
    returncode: int | None

    @property
    def stdin(self) -> IO[bytes] | None: ...
    @property
    def stdout(self) -> IO[bytes] | None: ...
    def poll(self) -> int | None: ...
    def wait(self) -> int: ...
    def kill(self) -> None: ...


def nieuw(geheugen: int) -> subprocess.Popen[bytes]:
    """One that begins anew. Raises OSError."""
    opdracht = [sys.executable, "-m", "werkwijzer.formulieren.leesproces", str(geheugen)]
    return subprocess.Popen(opdracht, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def kan_kopie() -> bool:
    """Whether this process may be copied: what another thread holds at that moment stays locked in the copy for ever."""
    with contextlib.suppress(OSError):
        return sys.platform == "linux" and sum(1 for _ in Path("/proc/self/task").iterdir()) == 1
    return False


class Kopie:
    """A copy of this process in which `lees` answers what comes in, until the input closes. Raises OSError."""

    def __init__(self, lees: Callable[[BinaryIO, BinaryIO], None], begrens: Callable[[int], None]) -> None:
        hun_in, naar = os.pipe()
        van, hun_uit = os.pipe()
        groot = _in_gebruik()
        try:
            self.pid = os.fork() if sys.platform == "linux" else -1  # `kan_kopie` keeps others away
        except OSError:
            for nummer in (hun_in, naar, van, hun_uit):
                os.close(nummer)
            raise
        if not self.pid:
            _word_lezer(hun_in, hun_uit, lambda: begrens(groot + MAX_GEHEUGEN), lees)
        os.close(hun_in)
        os.close(hun_uit)
        self.stdin, self.stdout = os.fdopen(naar, "wb"), os.fdopen(van, "rb")
        self.returncode: int | None = None

    def poll(self) -> int | None:
        return self._wacht(os.WNOHANG)

    def wait(self) -> int:
        uitkomst = self._wacht(0)
        assert uitkomst is not None
        return uitkomst

    def kill(self) -> None:
        if self.poll() is None:
            os.kill(self.pid, signal.SIGKILL if sys.platform == "linux" else signal.SIGTERM)

    def _wacht(self, hoe: int) -> int | None:
        if self.returncode is None:
            pid, stand = os.waitpid(self.pid, hoe)
            self.returncode = os.waitstatus_to_exitcode(stand) if pid else None
        return self.returncode


def _in_gebruik() -> int:
    """The address space of this process, in bytes. What is loaded must not count for what reading may take."""
    with contextlib.suppress(OSError, ValueError):
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * os.sysconf("SC_PAGE_SIZE")
    return 0


def _word_lezer(
    hun_in: int, hun_uit: int, begrens: Callable[[], None], lees: Callable[[BinaryIO, BinaryIO], None]
) -> NoReturn:
    """The rest of the life of a copy. It lets go of every file this process had open (a lock that a copy holds on to
    outlives a kill), and throws nothing away that it has a copy of: a database that is closed here tidies up its file."""
    try:
        gc.freeze()
        os.dup2(hun_in, 0)
        os.dup2(hun_uit, 1)
        niets = os.open(os.devnull, os.O_RDWR)
        os.dup2(niets, 2)
        os.closerange(3, os.sysconf("SC_OPEN_MAX"))
        begrens()
        uitvoer = os.fdopen(os.dup(1), "wb")
        os.dup2(2, 1)  # whatever a library prints must not mix with the answers
        lees(os.fdopen(0, "rb"), uitvoer)
    except (KeyboardInterrupt, BrokenPipeError):
        pass
    finally:
        os._exit(0)
