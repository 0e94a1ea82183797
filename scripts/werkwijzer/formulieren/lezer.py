"""Reads a handed-in workbook: from bytes on disk to raw cells, found by field code and never by position.

Reads .xlsx, .xlsm, .xlsb, .xls and .ods. What a cell means is decided in `controle`.
"""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from openpyxl.utils import get_column_letter
from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from werkwijzer.formulieren.bevindingen import Bevinding, bevinding
from werkwijzer.formulieren.definitie import Definities, Formulier
from werkwijzer.formulieren.werkboek import (
    BLAD_BEVINDINGEN,
    BLAD_FORMULIER,
    BLAD_KEUZES,
    BLAD_LEES_MIJ,
    BLAD_NORMEN,
    MERK_ANTWOORD,
    MERK_BLAD,
    MERK_EIND,
    MERK_RIJ,
    MERK_TABEL,
)

SOORTEN = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})
MAX_BYTES = 10 * 1024 * 1024
MAX_UITGEPAKT = 100 * 1024 * 1024
MAX_RIJEN, MAX_KOLOMMEN, MAX_BLADEN = 5_000, 200, 60
_ZONDER_ANTWOORDEN = frozenset({BLAD_LEES_MIJ, BLAD_KEUZES, BLAD_NORMEN, BLAD_BEVINDINGEN, BLAD_FORMULIER})
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class RuweCel(NamedTuple):
    """One answer cell as it stands in the file: its value and where it is."""

    waarde: Any
    blad: str
    cel: str


class RuweRij(NamedTuple):
    """One table row: cells by column code; `leefgebied` for a row of a per-leefgebied table.

    Of an empty row only the place is kept, as `plek`.
    """

    cellen: Mapping[str, RuweCel]
    leefgebied: str = ""
    plek: RuweCel | None = None

    @property
    def leeg(self) -> bool:
        return all(is_leeg(c.waarde) for c in self.cellen.values())


@dataclass(frozen=True)
class RuwFormulier:
    """What was found in a file, by code. `rijen` are all rows of a table, empty ones too."""

    formulier: Formulier
    vervangt: str
    velden: Mapping[str, RuweCel]
    tabellen: Mapping[str, Sequence[RuweRij]]
    koppen: Mapping[str, RuweCel] = field(default_factory=dict)  # where each table stands

    @property
    def leeg(self) -> bool:
        return all(is_leeg(c.waarde) for c in self.velden.values()) and all(
            rij.leeg for rijen in self.tabellen.values() for rij in rijen
        )


class Onleesbaar(Exception):
    """The file as a whole cannot be read as a form; holds the finding that says why."""

    def __init__(self, gevonden: Bevinding) -> None:
        super().__init__(gevonden.gevonden)
        self.bevinding = gevonden


def vingerafdruk(inhoud: bytes) -> str:
    """SHA-256 of the file's bytes, in hexadecimal: the identity of a handed-in form."""
    return hashlib.sha256(inhoud).hexdigest()


def lees_bytes(pad: Path) -> bytes:
    """The bytes of a handed-in file. Raises Onleesbaar for what is no form file at all."""
    if pad.name.startswith(("~$", ".~lock.")):
        raise Onleesbaar(bevinding("B07"))
    try:
        if pad.is_dir():
            raise Onleesbaar(bevinding("B15"))
        if pad.is_symlink():
            raise Onleesbaar(bevinding("B14", reden="het is een verwijzing naar een ander bestand"))
        if pad.suffix.lower() not in SOORTEN:
            raise Onleesbaar(bevinding("B06", soort=pad.suffix or "zonder soort in de naam"))
        grootte = pad.stat().st_size
        if grootte > MAX_BYTES:
            raise Onleesbaar(bevinding("B05", gevonden=_mb(grootte), grens=_mb(MAX_BYTES)))
        inhoud = pad.read_bytes()
    except OSError as fout:
        raise Onleesbaar(bevinding("B14", reden=(fout.strerror or "onbekende fout").lower())) from None
    if not inhoud:
        raise Onleesbaar(bevinding("B01"))
    return inhoud


def lees_formulier(inhoud: bytes, naam: str, definities: Definities) -> RuwFormulier:
    """Find the answers in the bytes of a workbook.

    Raises Onleesbaar when the file is damaged, protected, too large, not a form, or of another version.
    """
    _controleer_omvang(inhoud, naam)
    try:
        with CalamineWorkbook.from_filelike(BytesIO(inhoud)) as boek:
            return _zoek_antwoorden(boek, definities)
    except PasswordError:
        raise Onleesbaar(bevinding("B04")) from None
    except (CalamineError, OSError, ValueError):
        raise Onleesbaar(bevinding("B03")) from None


def _controleer_omvang(inhoud: bytes, naam: str) -> None:
    """Refuse what is no workbook or unpacks too large, before any parser sees it."""
    if inhoud.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in inhoud:
            raise Onleesbaar(bevinding("B04"))
        return
    if not inhoud.startswith(_ZIP):
        raise Onleesbaar(bevinding("B02", naam=naam))
    try:
        with zipfile.ZipFile(BytesIO(inhoud)) as zip_:
            if any(i.flag_bits & 0x1 for i in zip_.infolist()):
                raise Onleesbaar(bevinding("B04"))
            uitgepakt = sum(i.file_size for i in zip_.infolist())
            if "META-INF/manifest.xml" in zip_.namelist() and b"encryption-data" in zip_.read("META-INF/manifest.xml"):
                raise Onleesbaar(bevinding("B04"))
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError, EOFError):
        raise Onleesbaar(bevinding("B03")) from None
    if uitgepakt > MAX_UITGEPAKT:
        raise Onleesbaar(bevinding("B05", gevonden=f"uitgepakt {_mb(uitgepakt)}", grens=_mb(MAX_UITGEPAKT)))


def _zoek_antwoorden(boek: CalamineWorkbook, definities: Definities) -> RuwFormulier:
    bladen = boek.sheet_names
    if len(bladen) > MAX_BLADEN:
        raise Onleesbaar(bevinding("B05", gevonden=f"{len(bladen)} bladen", grens=f"{MAX_BLADEN} bladen"))
    formulier, vervangt = _kenmerk(boek, definities)
    velden: dict[str, RuweCel] = {}
    tabellen: dict[str, list[RuweRij]] = {}
    koppen: dict[str, RuweCel] = {}
    for naam in bladen:
        if naam in _ZONDER_ANTWOORDEN:
            continue
        for soort, code, wat in _lees_blad(naam, _rijen(boek, naam), formulier):
            doel: dict[str, Any] = velden if soort == "veld" else tabellen if soort == "tabel" else koppen
            if code in doel:
                label = next((v.label for v in formulier.losse_velden() if v.code == code), code)
                raise Onleesbaar(bevinding("B13", vraag=label))
            doel[code] = wat
    ontbreekt = [v.label for v in formulier.losse_velden() if v.code not in velden]
    ontbreekt += [t.titel for t in formulier.tabellen() if t.tabel not in tabellen]
    if ontbreekt:
        raise Onleesbaar(bevinding("B12", vragen=", ".join(ontbreekt[:5]) + (" …" if len(ontbreekt) > 5 else "")))
    return RuwFormulier(formulier, vervangt, velden, tabellen, koppen)


def _kenmerk(boek: CalamineWorkbook, definities: Definities) -> tuple[Formulier, str]:
    """Which form this is, from the hidden sheet; and the hash of the file it corrects, if any."""
    if BLAD_FORMULIER not in boek.sheet_names:
        raise Onleesbaar(bevinding("B08"))
    kenmerk = {str(r[0]): r[1] for r in _rijen(boek, BLAD_FORMULIER) if len(r) > 1}
    soort, versie = str(kenmerk.get("formulier", "")), kenmerk.get("versie", "")
    formulier = definities.formulieren.get(soort)
    if formulier is None:
        bekend = ", ".join(f.titel for f in definities.formulieren.values())
        raise Onleesbaar(bevinding("B09", soort=soort, bekend=bekend))
    if versie != formulier.versie:
        getoond = f"{versie:g}" if isinstance(versie, float) else versie
        raise Onleesbaar(bevinding("B10", versie=getoond, verwacht=formulier.versie))
    return formulier, str(kenmerk.get("vervangt") or "")


def _rijen(boek: CalamineWorkbook, naam: str) -> list[list[Any]]:
    blad = boek.get_sheet_by_name(naam)
    if blad.total_height > MAX_RIJEN or blad.total_width > MAX_KOLOMMEN:
        gevonden = f"blad '{naam}' heeft {blad.total_height} rijen en {blad.total_width} kolommen"
        raise Onleesbaar(bevinding("B05", gevonden=gevonden, grens=f"{MAX_RIJEN} rijen en {MAX_KOLOMMEN} kolommen"))
    rijen: list[list[Any]] = blad.to_python(skip_empty_area=False)
    return rijen


def _lees_blad(naam: str, rijen: list[list[Any]], formulier: Formulier) -> Iterator[tuple[str, str, Any]]:
    """Yields ("veld", code, RuweCel), ("tabel", code, [RuweRij]) and ("kop", code, RuweCel)."""
    plek = _zoek_merk(rijen)
    if plek is None:
        return
    start, code_kolom, antwoord_kolom = plek
    velden = {v.code for v in formulier.losse_velden()}
    tabellen = {t.tabel for t in formulier.tabellen()}
    letters = [get_column_letter(k + 1) for k in range(max(map(len, rijen)))]
    open_tabel, kolommen, tabelrijen, kop_gezien = "", dict[int, str](), list[RuweRij](), False
    for nr in range(start + 1, len(rijen)):
        rij = rijen[nr]
        merk = rij[code_kolom].strip() if isinstance(rij[code_kolom], str) else ""
        if merk.startswith(MERK_TABEL) and (code := merk.removeprefix(MERK_TABEL).strip()) in tabellen:
            open_tabel, tabelrijen, kop_gezien = code, [], False
            kolommen = {k: w.strip() for k, w in enumerate(rij) if k > code_kolom and isinstance(w, str) and w.strip()}
        elif merk.startswith(MERK_EIND):
            if open_tabel:
                yield "tabel", open_tabel, tabelrijen
            open_tabel = ""
        elif open_tabel and not kop_gezien:
            kop_gezien = True
            yield (
                "kop",
                open_tabel,
                RuweCel(None, naam, f"{letters[min(kolommen, default=0)]}{nr + 2}"),
            )
        elif open_tabel:
            gebied = merk.removeprefix(MERK_RIJ).strip() if merk.startswith(MERK_RIJ) else ""
            if gebied or any(rij[k] != "" and not is_leeg(rij[k]) for k in kolommen):
                cellen = {code: RuweCel(rij[k], naam, f"{letters[k]}{nr + 1}") for k, code in kolommen.items()}
                tabelrijen.append(RuweRij(cellen, gebied))
            else:
                tabelrijen.append(RuweRij({}, plek=RuweCel("", naam, f"{letters[min(kolommen, default=0)]}{nr + 1}")))
        elif merk in velden:
            waarde = rij[antwoord_kolom] if antwoord_kolom < len(rij) else ""
            yield "veld", merk, RuweCel(waarde, naam, f"{get_column_letter(antwoord_kolom + 1)}{nr + 1}")


def _zoek_merk(rijen: list[list[Any]]) -> tuple[int, int, int] | None:
    """Row of the sheet mark, column of the codes, column of the answers; None on a sheet without answers."""
    for nr, rij in enumerate(rijen[:50]):
        for k, waarde in enumerate(rij):
            if isinstance(waarde, str) and waarde.startswith(MERK_BLAD):
                antwoord = next((j for j, w in enumerate(rij) if w == MERK_ANTWOORD), k + 2)
                return nr, k, antwoord
    return None


def is_leeg(waarde: Any) -> bool:
    """Nothing in the cell, or only spaces of some kind."""
    return waarde is None or (isinstance(waarde, str) and not waarde.strip(" \t\r\n\xa0\u200b\ufeff"))


def _mb(aantal: int) -> str:
    return f"{aantal / 1024 / 1024:.1f} MB".replace(".", ",")
