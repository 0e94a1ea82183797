"""Expected trouble, and how any trouble reaches the user: what is wrong and what to do, never a traceback."""

from __future__ import annotations

import errno
import os
import traceback


class GebruikersFout(Exception):
    """Expected trouble; the message (Dutch) says what is wrong and what to do."""


class NietsTeDoen(GebruikersFout):
    """There is nothing to make; in a series of things to do that is no trouble."""


class InGebruik(PermissionError):
    """A file that another program holds open, so that it can be neither replaced nor removed. `filename` is its path."""


_REDENEN = {
    errno.ENOENT: "dit bestand of deze map bestaat niet",
    errno.EACCES: "je hebt er geen rechten voor, of een ander programma heeft het open",
    errno.EPERM: "je hebt er geen rechten voor",
    errno.EROFS: "hier kan alleen worden gelezen",
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "je ruimte op de schijf is op",
    errno.EEXIST: "het bestaat al",
    errno.EISDIR: "het is een map",
    errno.ENOTDIR: "een deel van het pad is geen map",
    errno.ENAMETOOLONG: "de naam is te lang",
}


def reden(fout: OSError) -> str:
    """Why the system refused, in Dutch where we know it."""
    if isinstance(fout, InGebruik):
        return "het is nog open in een ander programma, zoals Excel of Word"
    return _REDENEN.get(fout.errno or 0, fout.strerror or str(fout))


def raad(fout: OSError) -> str:
    """What to do when writing failed."""
    if isinstance(fout, InGebruik):
        return "Sluit het daar, en geef de opdracht opnieuw."
    return "Maak ruimte of vraag schrijfrechten, en start opnieuw."


def uitleg(fout: Exception) -> str:
    """What the command line says about an exception that reached it."""
    if isinstance(fout, GebruikersFout):
        return str(fout)
    if isinstance(fout, InGebruik):
        return f"Opslaan lukt niet ({fout.filename}): {reden(fout)}. {raad(fout)}"
    if isinstance(fout, OSError):
        waar = f" ({fout.filename})" if fout.filename else ""
        return f"Lezen of schrijven lukt niet{waar}: {reden(fout)}. Controleer de map en je rechten."
    import tempfile

    nummer, verslag = tempfile.mkstemp(prefix="werkwijzer-fout-", suffix=".txt")
    with os.fdopen(nummer, "w", encoding="utf-8", errors="replace") as stroom:
        stroom.write("".join(traceback.format_exception(fout)))
    return (
        f"Er ging iets mis dat niet had mogen gebeuren ({type(fout).__name__}). Er is niets kwijt.\n"
        f"Stuur dit verslag naar de beheerder: {verslag}. Het kan gegevens over personen bevatten."
    )
