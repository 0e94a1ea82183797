"""Expected trouble, and how any trouble reaches the user: what is wrong and what to do, never a traceback."""

from __future__ import annotations

import errno
import os
import traceback


class GebruikersFout(Exception):
    """Expected trouble; the message (Dutch) says what is wrong and what to do."""


class NietsTeDoen(GebruikersFout):
    """There is nothing to make; in a series of things to do that is no trouble. `let_op` is what to look at all the same."""

    def __init__(self, zin: str, *let_op: str) -> None:
        self.zin, self.let_op = zin, [*filter(None, let_op)]
        super().__init__("\n".join([zin, *map(als_waarschuwing, self.let_op)]))


def als_waarschuwing(zin: str) -> str:
    """A sentence about what somebody must look at, as a line for the terminal."""
    return f"Waarschuwing: {zin}"


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


_ONBEREIKBAAR = "de schijf of netwerkmap is niet bereikbaar"
_GEEFT_NIET = "de schijf, netwerkmap of clouddienst geeft het niet"
_OPEN = "een ander programma heeft het open"
_OP_WINDOWS = {
    **dict.fromkeys((21, 53, 55, 59, 64, 67, 121, 1231, 1232), _ONBEREIKBAAR),
    **dict.fromkeys((32, 33, 1224), _OPEN),
    **dict.fromkeys((206, 111), _REDENEN[errno.ENAMETOOLONG]),
    **dict.fromkeys((225, 226), "de virusscanner houdt het tegen"),
    **dict.fromkeys((*range(358, 399), 404, 426), "het staat alleen bij de clouddienst en is nu niet op te halen"),
}
_LANGSTE_PAD = 259  # characters, on Windows without a setting; beyond it a file "does not exist"


def op_windows(fout: OSError) -> str:
    """What Windows means, '' when that says no more than elsewhere.

    Its errors become those of Unix, and then a drive that went away is a file that does not exist. Of what `open` met,
    even its own number is gone.
    """
    code = getattr(fout, "winerror", 0)
    if code == 0:
        return ""
    if fout.errno == errno.ENOENT and len(str(fout.filename or "")) > _LANGSTE_PAD:
        return "het pad is te lang voor Windows. Kies een map met een korter pad"
    if code is None:
        return {errno.EINVAL: _GEEFT_NIET, errno.EACCES: _REDENEN[errno.EACCES]}.get(fout.errno or 0, "")
    return _OP_WINDOWS.get(code, "")


def reden(fout: OSError) -> str:
    """Why the system refused, in Dutch where we know it."""
    if isinstance(fout, InGebruik):
        return "het is nog open in een ander programma, zoals Excel of Word"
    return op_windows(fout) or _REDENEN.get(fout.errno or 0, fout.strerror or str(fout))


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
