"""Watches whether anything opens a folder or a file in it, by asking the kernel: no process or library escapes it."""

from __future__ import annotations

import ctypes
import os
import struct
from pathlib import Path
from types import TracebackType

_GEOPEND, _GELEZEN, _GESCHREVEN = 0x20, 0x1, 0x2 | 0x4 | 0x40 | 0x80 | 0x100 | 0x200


class Kijker:
    """Use as a context. `gezien` gives the names of what was opened, read or changed since the last time (Linux)."""

    def __init__(self, map_: Path) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._nr = self._libc.inotify_init1(os.O_NONBLOCK)
        assert self._nr >= 0, os.strerror(ctypes.get_errno())
        for pad in [map_, *(p for p in map_.rglob("*") if p.is_dir())]:
            assert self._libc.inotify_add_watch(self._nr, os.fsencode(pad), _GEOPEND | _GELEZEN | _GESCHREVEN) >= 0

    def gezien(self, *, alleen_geschreven: bool = False) -> set[str]:
        uit = set[str]()
        while True:
            try:
                ruw = os.read(self._nr, 65536)
            except BlockingIOError:
                return uit
            while ruw:
                _, wat, _, lengte = struct.unpack_from("iIII", ruw)
                if wat & _GESCHREVEN or not alleen_geschreven:
                    uit.add(ruw[16 : 16 + lengte].rstrip(b"\0").decode() or ".")
                ruw = ruw[16 + lengte :]

    def __enter__(self) -> Kijker:
        return self

    def __exit__(self, *fout: type[BaseException] | BaseException | TracebackType | None) -> None:
        os.close(self._nr)
