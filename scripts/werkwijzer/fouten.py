"""Expected trouble, and how any trouble reaches the user: what is wrong and what to do, never a traceback."""

from __future__ import annotations

import os
import tempfile
import traceback


class GebruikersFout(Exception):
    """Expected trouble; the message (Dutch) says what is wrong and what to do."""


def uitleg(fout: Exception) -> str:
    """What the command line says about an exception that reached it."""
    if isinstance(fout, GebruikersFout):
        return str(fout)
    if isinstance(fout, OSError):
        waar = f" ({fout.filename})" if fout.filename else ""
        return f"Lezen of schrijven lukt niet{waar}: {fout.strerror or fout}. Controleer de map en je rechten."
    nummer, verslag = tempfile.mkstemp(prefix="werkwijzer-fout-", suffix=".txt")
    with os.fdopen(nummer, "w", encoding="utf-8", errors="replace") as stroom:
        stroom.write("".join(traceback.format_exception(fout)))
    return (
        f"Er ging iets mis dat niet had mogen gebeuren ({type(fout).__name__}). Er is niets kwijt.\n"
        f"Stuur dit verslag naar de beheerder: {verslag}. Het kan gegevens over personen bevatten."
    )
