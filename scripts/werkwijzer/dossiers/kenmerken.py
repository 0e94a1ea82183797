"""By what a person can be recognised in a text or file: name, alias, birth date, address, casusnummer."""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from pathlib import Path

from werkwijzer.dossiers.index import Ingediend, personen
from werkwijzer.formulieren.antwoorden import Waarde
from werkwijzer.kalender import toon_datum, voluit
from werkwijzer.namen import Gevouwen, alle_namen, gezocht, in_elke_volgorde

_INGEPAKT = {".xlsx", ".xlsm", ".docx", ".dotx", ".ods", ".odt", ".zip"}
_TEKST = {".html", ".htm", ".json", ".ics", ".csv", ".txt", ".md", ".svg", ".xml", ".eml", ".log", ".css", ".js"}
_GROOTSTE_ONDERDEEL = 100_000_000  # bytes; our own files are far smaller, and nothing should fill the memory


def kenmerken(form: Ingediend, nummers: Collection[str]) -> Iterator[tuple[str, str]]:
    """Kind and text of everything in a form by which the person with these numbers can be recognised."""
    if form.casusnummer:
        yield "casusnummer", form.casusnummer
    for velden in gegevens(form, nummers):
        yield from _van_persoon(velden)


def gegevens(form: Ingediend, nummers: Collection[str]) -> Iterator[Mapping[str, Waarde]]:
    """What a form says of who the person with these numbers is."""
    return (velden for genoemd, velden in personen(form) if not genoemd or genoemd in nummers)


def _van_persoon(velden: Mapping[str, Waarde]) -> Iterator[tuple[str, str]]:
    for naam in in_elke_volgorde(alle_namen(velden)):
        yield "naam", naam
    if "adres" in velden:
        yield "adres", str(velden["adres"])
    geboren = velden.get("geboortedatum")
    if isinstance(geboren, date):
        yield "geboortedatum", toon_datum(geboren)
        yield "geboortedatum", geboren.isoformat()
        yield "geboortedatum", f"{geboren.day}-{geboren.month}-{geboren.year}"
        yield "geboortedatum", voluit(geboren)


def staat_in(waarden: set[str], tekst: str | Gevouwen) -> bool:
    """Whether one of the texts stands in `tekst`, as whole words in any spelling."""
    return (Gevouwen(tekst) if isinstance(tekst, str) else tekst).noemt(gezocht(waarden))


def tekst_van(pad: Path) -> str | None:
    """All text in a file, also of a workbook, a Word document or a zip; None when we cannot read its kind.

    Text that a program cut into pieces (Word does, in the middle of a name) is there in one piece too.
    """
    soort = pad.suffix.lower()
    if soort in _TEKST:
        return _zonder_opmaak(pad.read_bytes())
    if soort not in _INGEPAKT:
        return None
    try:
        return "\n".join(_uit_zip(pad.read_bytes()))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError, OSError):
        return None


def _uit_zip(inhoud: bytes, diepte: int = 0) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
        for deel in zip_.infolist():
            yield deel.filename
            if deel.file_size > _GROOTSTE_ONDERDEEL:
                raise ValueError("te groot om na te kijken")
            ruw = zip_.read(deel)
            if Path(deel.filename).suffix.lower() in _INGEPAKT and diepte < 3:
                yield from _uit_zip(ruw, diepte + 1)
            else:
                yield _zonder_opmaak(ruw)


def _zonder_opmaak(ruw: bytes) -> str:
    tekst = ruw.decode("utf-8", "replace")
    plat = "\n".join([re.sub(r"<[^>]*>", " ", tekst), re.sub(r"<[^>]*>", "", tekst)])
    return html.unescape(plat)  # an accent may stand there as its number
