"""Writes an OpenDocument spreadsheet as programs other than LibreOffice do: the layout of the XML is theirs to choose."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import openpyxl

from tests.bestanden import ingepakt

_NS = " ".join(
    f'xmlns:{kort}="urn:oasis:names:tc:opendocument:xmlns:{naam}:1.0"'
    for kort, naam in {"office": "office", "table": "table", "text": "text", "draw": "drawing"}.items()
)
_CALCEXT = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'


def als_ods(xlsx: bytes, cellen: Mapping[str, str] | None = None, *, wit: str = "", begin: str = "") -> bytes:
    """A workbook as .ods. `cellen`: raw XML of the answer cell, by code of the question. `wit` stands between all
    elements; `begin` is the day with number 0.
    """
    boek = openpyxl.load_workbook(io.BytesIO(xlsx))
    eigen = dict(cellen or {})
    tabellen = []
    for blad in boek:
        rijen = []
        for rij in blad.iter_rows(max_col=blad.max_column):
            waarden = [_cel(cel.value) for cel in rij]
            if rij[0].value in eigen:
                waarden[2] = eigen.pop(rij[0].value)
            rijen.append(f"<table:table-row>{wit}{wit.join(waarden)}{wit}</table:table-row>")
        tabellen.append(f"<table:table table:name={quoteattr(blad.title)}>{wit}{wit.join(rijen)}{wit}</table:table>")
    assert not eigen, "no such question"
    null = f'<table:calculation-settings><table:null-date table:date-value="{begin}"/></table:calculation-settings>'
    inhoud = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-content {_NS} {_CALCEXT} office:version="1.2">{wit}<office:body>{wit}<office:spreadsheet>{wit}{null if begin else ""}
{wit.join(tabellen)}{wit}</office:spreadsheet>{wit}</office:body>{wit}</office:document-content>"""
    return ingepakt({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": inhoud.encode()})


def _cel(waarde: Any) -> str:
    match waarde:
        case None:
            return "<table:table-cell/>"
        case bool():
            return f'<table:table-cell office:value-type="boolean" office:boolean-value="{str(waarde).lower()}"/>'
        case int() | float():
            return f'<table:table-cell office:value-type="float" office:value="{waarde}"/>'
        case datetime() | date():
            return f'<table:table-cell office:value-type="date" office:date-value="{waarde:%Y-%m-%d}"/>'
        case _:
            alineas = "".join(f"<text:p>{escape(deel)}</text:p>" for deel in str(waarde).split("\n"))
            return f'<table:table-cell office:value-type="string">{alineas}</table:table-cell>'
