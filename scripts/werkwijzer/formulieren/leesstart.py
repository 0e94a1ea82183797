"""Starts the process that reads files (`leesproces`), if need be before there is anything to read.

It imports as much as the command that asks, so a command that will certainly read starts it first and both import at
the same time. This module imports nothing heavy itself.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys

MAX_GEHEUGEN = 1024 * 1024 * 1024  # address space in bytes; Windows and macOS have no such limit
_vast: dict[int, subprocess.Popen[bytes]] = {}  # started and not asked anything yet, by their limit


def start_vast(geheugen: int = MAX_GEHEUGEN) -> None:
    """Start one, to be taken later. That it does not start is for who needs it to say."""
    if geheugen not in _vast:
        with contextlib.suppress(OSError):
            _vast[geheugen] = _start(geheugen)


def neem(geheugen: int) -> subprocess.Popen[bytes]:
    """A process with this limit that nobody uses: the one that was started, or a new one. Raises OSError."""
    proces = _vast.pop(geheugen, None)
    return proces if proces is not None and proces.poll() is None else _start(geheugen)


def _start(geheugen: int) -> subprocess.Popen[bytes]:
    opdracht = [sys.executable, "-m", "werkwijzer.formulieren.leesproces", str(geheugen)]
    return subprocess.Popen(opdracht, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
