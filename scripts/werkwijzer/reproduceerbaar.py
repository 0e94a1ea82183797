"""The same content gives the same bytes: files of the office kind without the time of writing."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime

_TIJD = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def zonder_klok(bestand: bytes, moment: datetime, *, inpakken: bool) -> bytes:
    """The same workbook with `moment` as its only time: the writer puts the clock in the zip and the properties.

    `inpakken` compresses, which saves nine tenths but differs between machines with another zlib.
    """
    uit = io.BytesIO()
    stempel = moment.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    soort = zipfile.ZIP_DEFLATED if inpakken else zipfile.ZIP_STORED
    with zipfile.ZipFile(io.BytesIO(bestand)) as bron, zipfile.ZipFile(uit, "w") as doel:
        for naam in sorted(bron.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            inhoud = bron.read(naam)
            if naam == "docProps/core.xml":
                inhoud = _TIJD.sub(rb"\g<1>" + stempel, inhoud)
            deel = zipfile.ZipInfo(naam, date_time=(2026, 1, 1, 0, 0, 0))
            deel.create_system = 3
            doel.writestr(deel, inhoud, compress_type=soort, compresslevel=6)
    return uit.getvalue()
