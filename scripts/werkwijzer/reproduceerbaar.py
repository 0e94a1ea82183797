"""The same content gives the same bytes: files of the office kind without the time of writing."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import datetime

_TIJD = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def zonder_klok(bestand: bytes, moment: datetime, *, inpakken: bool) -> bytes:
    """The same workbook with `moment` as its only time: the writer puts the clock in the zip and the properties.

    `inpakken` compresses, which saves nine tenths but differs between machines with another zlib.
    """
    stempel = moment.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    with zipfile.ZipFile(io.BytesIO(bestand)) as bron:
        delen = {naam: bron.read(naam) for naam in bron.namelist()}
    if eigenschappen := delen.get("docProps/core.xml"):
        delen["docProps/core.xml"] = _TIJD.sub(rb"\g<1>" + stempel, eigenschappen)
    return als_zip(delen, inpakken=inpakken)


def als_zip(delen: Mapping[str, bytes], *, inpakken: bool) -> bytes:
    """The parts of a file of the office kind, in one order and without the clock."""
    uit = io.BytesIO()
    soort = zipfile.ZIP_DEFLATED if inpakken else zipfile.ZIP_STORED
    with zipfile.ZipFile(uit, "w") as doel:
        for naam in sorted(delen, key=lambda n: (n != "[Content_Types].xml", n)):
            deel = zipfile.ZipInfo(naam, date_time=(2026, 1, 1, 0, 0, 0))
            deel.create_system = 3
            doel.writestr(deel, delen[naam], compress_type=soort, compresslevel=6)
    return uit.getvalue()
