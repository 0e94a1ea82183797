"""Metadata for an archive, after MDTO (Nationaal Archief, XML schema 1.0.1): an object per dossier, a file per original.

What MDTO asks and the record does not know (selection list, classification) is left out, not made up. Names of people
do not stand in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath
from xml.etree import ElementTree as ET

from werkwijzer.dossiers.logboek import Regel
from werkwijzer.profiel import Profiel

_NAAMRUIMTE = "https://www.nationaalarchief.nl/mdto"
_SCHEMA = f"{_NAAMRUIMTE} {_NAAMRUIMTE}/MDTO-XML1.0.1.xsd"
_EIGEN_LIJST = "Werkwijzer"  # terms of which MDTO has no list of its own
# Ending → name and code in the PRONOM register; without a code where one ending has more of them.
_FORMATEN = {
    ".xlsx": ("Microsoft Excel for Windows (OOXML)", "fmt/214"),
    ".xlsm": ("Microsoft Excel Macro-Enabled", "fmt/445"),
    ".xlsb": ("Microsoft Excel Non-XML Binary Workbook", "fmt/595"),
    ".xls": ("Microsoft Excel 97 Workbook (xls)", "fmt/61"),
    ".ods": ("OpenDocument Spreadsheet", ""),
    ".json": ("JSON Data Interchange Format", "fmt/817"),
}


@dataclass(frozen=True)
class Object:
    """A dossier, or a folder of forms about more persons. `tot` is the last day on which it may be kept, when that is
    known, counted from `vanaf` over `termijn` (as XML writes a duration)."""

    kenmerk: str
    naam: str
    begin: date | None
    eind: date | None
    vanaf: date | None
    termijn: str
    tot: date | None


def schrijf_mdto(
    object_: Object, stukken: Sequence[tuple[Regel, int]], profiel: Profiel
) -> Iterator[tuple[str, bytes]]:
    """The files with metadata of one object and of its originals (line of the log, size): place and content."""
    bron = f"Werkwijzer, gemeente {profiel.gemeente.naam}"
    yield f"{object_.kenmerk}/{object_.kenmerk}.mdto.xml", _informatieobject(object_, stukken, profiel, bron)
    for regel, omvang in stukken:
        naam = PurePosixPath(regel.bestand).name
        yield f"{object_.kenmerk}/{naam}.bestand.mdto.xml", _bestand(object_, regel, omvang, bron)


def _informatieobject(object_: Object, stukken: Sequence[tuple[Regel, int]], profiel: Profiel, bron: str) -> bytes:
    mdto, info = _begin("informatieobject", object_.kenmerk, bron, object_.naam)
    _begrip(info, "aggregatieniveau", "Dossier", "Begrippenlijst Aggregatieniveaus MDTO")
    _sub(info, "omschrijving", "Persoonsgerichte aanpak jeugd" + (" (verzonnen)" if profiel.gemeente.fictief else ""))
    if object_.begin:
        dekking = _sub(info, "dekkingInTijd")
        _begrip(dekking, "dekkingInTijdType", "Looptijd", _EIGEN_LIJST)
        _sub(dekking, "dekkingInTijdBegindatum", object_.begin.isoformat())
        if object_.eind:
            _sub(dekking, "dekkingInTijdEinddatum", object_.eind.isoformat())
    _sub(_sub(info, "dekkingInRuimte"), "verwijzingNaam", profiel.gemeente.naam)
    _sub(info, "taal", "nl")
    for regel, _ in stukken[:1]:
        event = _sub(info, "event")
        _begrip(event, "eventType", "Creatie", "Begrippenlijst EventTypeLijst MDTO")
        _sub(event, "eventTijd", regel.tijd)
    _begrip(info, "waardering", "Tijdelijk te bewaren", "Begrippenlijst Waarderingen MDTO", "V")
    if object_.tot and object_.vanaf:
        termijn = _sub(info, "bewaartermijn")
        _begrip(termijn, "termijnTriggerStartLooptijd", "Laatste dag in de aanpak, of laatste formulier", _EIGEN_LIJST)
        _sub(termijn, "termijnStartdatumLooptijd", object_.vanaf.isoformat())
        _sub(termijn, "termijnLooptijd", object_.termijn)
        _sub(termijn, "termijnEinddatum", object_.tot.isoformat())
    for regel, _ in stukken:
        _verwijzing(info, "heeftRepresentatie", PurePosixPath(regel.bestand).name, regel.bestand, bron)
    _sub(_sub(info, "archiefvormer"), "verwijzingNaam", f"Gemeente {profiel.gemeente.naam}")
    _sub(_sub(info, "activiteit"), "verwijzingNaam", "Persoonsgerichte aanpak jeugd")
    beperking = _sub(info, "beperkingGebruik")
    _begrip(beperking, "beperkingGebruikType", "Persoonsgegevens", _EIGEN_LIJST)
    wat = "Bijzondere en strafrechtelijke persoonsgegevens (AVG, artikel 9 en 10). Vertrouwelijk."
    _sub(beperking, "beperkingGebruikNadereBeschrijving", wat)
    return _tekst(mdto)


def _bestand(object_: Object, regel: Regel, omvang: int, bron: str) -> bytes:
    plek = PurePosixPath(regel.bestand)
    mdto, bestand = _begin("bestand", regel.bestand, bron, plek.name)
    _sub(bestand, "omvang", str(omvang))
    label, code = _FORMATEN.get(plek.suffix.lower(), (plek.suffix.lower().lstrip(".") or "onbekend", ""))
    _begrip(bestand, "bestandsformaat", label, "PRONOM-register" if plek.suffix in _FORMATEN else _EIGEN_LIJST, code)
    checksum = _sub(bestand, "checksum")
    _begrip(checksum, "checksumAlgoritme", "SHA256", "Begrippenlijst ChecksumAlgoritme MDTO")
    _sub(checksum, "checksumWaarde", regel.sha256)
    _sub(checksum, "checksumDatum", regel.tijd)
    _verwijzing(bestand, "isRepresentatieVan", object_.naam, object_.kenmerk, bron)
    return _tekst(mdto)


def _begin(soort: str, kenmerk: str, bron: str, naam: str) -> tuple[ET.Element, ET.Element]:
    mdto = ET.Element("MDTO", {"xmlns": _NAAMRUIMTE, "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance"})
    mdto.set("xsi:schemaLocation", _SCHEMA)
    deel = _sub(mdto, soort)
    _identificatie(deel, "identificatie", kenmerk, bron)
    _sub(deel, "naam", naam)
    return mdto, deel


def _sub(boven: ET.Element, naam: str, tekst: str | None = None) -> ET.Element:
    element = ET.SubElement(boven, naam)
    element.text = tekst
    return element


def _identificatie(boven: ET.Element, naam: str, kenmerk: str, bron: str) -> None:
    element = _sub(boven, naam)
    _sub(element, "identificatieKenmerk", kenmerk)
    _sub(element, "identificatieBron", bron)


def _verwijzing(boven: ET.Element, element: str, naam: str, kenmerk: str, bron: str) -> None:
    verwijzing = _sub(boven, element)
    _sub(verwijzing, "verwijzingNaam", naam)
    _identificatie(verwijzing, "verwijzingIdentificatie", kenmerk, bron)


def _begrip(boven: ET.Element, element: str, label: str, lijst: str, code: str = "") -> None:
    begrip = _sub(boven, element)
    _sub(begrip, "begripLabel", label)
    if code:
        _sub(begrip, "begripCode", code)
    _sub(_sub(begrip, "begripBegrippenlijst"), "verwijzingNaam", lijst)


def _tekst(mdto: ET.Element) -> bytes:
    ET.indent(mdto)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(mdto, encoding="unicode").encode() + b"\n"
