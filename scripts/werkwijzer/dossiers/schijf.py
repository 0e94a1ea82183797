"""Writing to disk so that a file is there as a whole, or not at all, also after a power cut."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path


def schrijf_veilig(pad: Path, inhoud: bytes) -> None:
    """Write `inhoud` to `pad` atomically: to a file beside it, flushed to disk, then renamed.

    Makes the folder but not the folder above: when that is gone, so is the network drive. Raises OSError (full
    disk, no rights); then `pad` is as it was and the file beside it is gone.
    """
    pad.parent.mkdir(exist_ok=True)
    tijdelijk = tijdelijk_van(pad)
    try:
        with tijdelijk.open("wb") as stroom:
            stroom.write(inhoud)
            stroom.flush()
            os.fsync(stroom.fileno())
        tijdelijk.replace(pad)
    except OSError:
        with contextlib.suppress(OSError):
            tijdelijk.unlink(missing_ok=True)
        raise
    bewaar_map(pad.parent)


def tijdelijk_van(pad: Path) -> Path:
    """The file beside `pad` that holds what is being written."""
    return pad.with_name(f".{pad.name}.deel")


def is_tijdelijk(pad: Path) -> bool:
    """Whether this is such a file, left behind by a kill."""
    return pad.name.startswith(".") and pad.name.endswith(".deel")


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
