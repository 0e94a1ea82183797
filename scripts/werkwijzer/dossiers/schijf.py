"""Writing to disk so that a file is there as a whole, or not at all, also after a power cut."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def schrijf_veilig(pad: Path, inhoud: bytes) -> None:
    """Write `inhoud` to `pad` atomically: to a file beside it, flushed to disk, then renamed.

    Raises OSError (full disk, no rights); then `pad` is as it was and the file beside it is gone.
    """
    pad.parent.mkdir(parents=True, exist_ok=True)
    tijdelijk = pad.with_name(f".{pad.name}.deel")
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


def bewaar_map(map_: Path) -> None:
    """Flush the folder's list of names to disk (not possible, and not needed, on Windows)."""
    if os.name == "nt":
        return
    nummer = os.open(map_, os.O_RDONLY)
    try:
        os.fsync(nummer)
    finally:
        os.close(nummer)
