"""Formulas that count, in the workbook itself, how many required questions are still empty.

Plain functions that Excel and LibreOffice both know. They follow the same rules as the reader: a question that is
required, or required by another answer; in a table only in rows that hold something. A test compares the two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

from openpyxl.utils import quote_sheetname
from openpyxl.utils.cell import coordinate_from_string

from werkwijzer.formulieren.definitie import Definities, Tabel, Veld

Adressen = Mapping[tuple[str | int, ...], tuple[str, str]]  # per answer: sheet and cell


@dataclass(frozen=True)
class Telling:
    """One part of the count: a formula without '=', and per range of answer cells when one of them is missing (a formula
    as conditional formatting takes it, for the first cell of the range)."""

    aantal: str
    ontbreekt: tuple[tuple[str, str], ...]


def van_vraag(veld: Veld, velden: Sequence[Veld], adressen: Adressen, definities: Definities) -> Iterator[Telling]:
    """The count of one question on its own; nothing when it is never required. `velden` are all single questions."""
    blad, cel = adressen[(veld.code,)]
    if eis := _eis(veld, velden, lambda code: adressen[(code,)], blad, definities):
        formule = f"AND({eis},LEN(TRIM({vast_adres(cel)}))=0)"
        yield Telling(f"IF({formule},1,0)", ((cel, formule),))


def van_tabel(tabel: Tabel, velden: Sequence[Veld], adressen: Adressen, definities: Definities) -> Iterator[Telling]:
    """The counts of a table: per block, or per column over all rows; and one when a table that must hold a row has none.
    `velden` are the single questions of the form."""
    vragen = [k for k in tabel.kolommen if not k.formule]
    rijen = sorted({int(s[1]) for s in adressen if len(s) == 3 and s[0] == tabel.tabel})
    per_rij = [{k.code: adressen[(tabel.tabel, nr, k.code)][1] for k in vragen} for nr in rijen]
    if not per_rij:
        return
    blad = adressen[(tabel.tabel, rijen[0], vragen[0].code)][0]
    moet = _eis(tabel, velden, lambda code: adressen[(code,)], blad, definities)
    if tabel.blokken:
        per_gevuld = [gevuld([vast_adres(cel) for cel in rij.values()]) for rij in per_rij]
        if moet:
            yield Telling(f"IF(AND({moet},NOT(OR({','.join(per_gevuld)}))),1,0)", ())
        for rij, vol in zip(per_rij, per_gevuld, strict=True):
            delen = []
            for veld in vragen:
                if eis := _eis(veld, vragen, partial(_in_rij, rij), "", definities):
                    delen.append((rij[veld.code], f"AND({eis},LEN(TRIM({vast_adres(rij[veld.code])}))=0)"))
            if delen:
                som = "+".join(f"IF({formule},1,0)" for _, formule in delen)
                yield Telling(f"IF({vol},{som},0)", tuple((cel, f"AND({vol},{f})") for cel, f in delen))
        return
    kolom = {k.code: coordinate_from_string(per_rij[0][k.code])[0] for k in vragen}
    nummers = [coordinate_from_string(rij[vragen[0].code])[1] for rij in per_rij]
    van, tot = min(nummers), max(nummers)

    def bereik(code: str) -> str:
        return f"${kolom[code]}${van}:${kolom[code]}${tot}"

    iets = "(" + "+".join(f'(TRIM({bereik(k.code)})<>"")' for k in vragen) + ">0)"
    if moet:  # one formula over all rows: a long table would make it longer than Excel takes
        yield Telling(f"IF(AND({moet},SUMPRODUCT({iets}*1)=0),1,0)", ())
    vol = gevuld([f"${kolom[k.code]}{van}" for k in vragen])
    for veld in vragen:
        eis = _eis(veld, vragen, lambda code: ("", f"${kolom[code]}{van}"), "", definities, vast=False)
        if eis and not (tabel.per_leefgebied and veld.verplicht):
            als = f"*{_als_reeks(veld, vragen, bereik, definities)}" if veld.verplicht_als else ""
            leeg = f'(TRIM({bereik(veld.code)})="")'
            cellen = f"{kolom[veld.code]}{van}:{kolom[veld.code]}{tot}"
            formule = f"AND({vol},{eis},LEN(TRIM(${kolom[veld.code]}{van}))=0)"
            yield Telling(f"SUMPRODUCT({iets}*{leeg}{als})", ((cellen, formule),))


def _in_rij(rij: Mapping[str, str], code: str) -> tuple[str, str]:
    return "", rij[code]


def _eis(
    veld: Veld | Tabel,
    velden: Sequence[Veld],
    plek: Callable[[str], tuple[str, str]],
    blad: str,
    definities: Definities,
    *,
    vast: bool = True,
) -> str:
    """When a question or a table is required, as a formula; '' for never. `plek` gives sheet and cell of another question."""
    if veld.verplicht:
        return "TRUE"
    if not veld.verplicht_als:
        return ""
    ander, cel = plek(veld.verplicht_als.veld)
    waar = f"{quote_sheetname(ander)}!" if ander and ander != blad else ""
    bron = waar + (vast_adres(cel) if vast else cel)
    leeg = [f"LEN(TRIM({bron}))=0"] if veld.verplicht_als.of_leeg else []
    return f"OR({','.join([*leeg, *(f'{bron}={tekst(label)}' for label in _labels(veld, velden, definities))])})"


def _als_reeks(veld: Veld, velden: Sequence[Veld], bereik: Callable[[str], str], definities: Definities) -> str:
    assert veld.verplicht_als
    bron = bereik(veld.verplicht_als.veld)
    leeg = f'(TRIM({bron})="")+' if veld.verplicht_als.of_leeg else ""
    return f"({leeg}" + "+".join(f"({bron}={tekst(label)})" for label in _labels(veld, velden, definities)) + ">0)"


def _labels(veld: Veld | Tabel, velden: Sequence[Veld], definities: Definities) -> list[str]:
    assert veld.verplicht_als
    bron = next(v for v in velden if v.code == veld.verplicht_als.veld)
    keuzes = definities.keuzes(bron)
    return [keuzes[code] for code in veld.verplicht_als.is_een_van]


def gevuld(cellen: Sequence[str]) -> str:
    """Does one of these cells hold something?"""
    return f"LEN(TRIM({'&'.join(cellen)}))>0"


@cache  # a long table asks for the same cells at every rule
def vast_adres(cel: str) -> str:
    """The address of a cell that does not shift."""
    kolom, rij = coordinate_from_string(cel)
    return f"${kolom}${rij}"


def tekst(label: str) -> str:
    """A text as it stands in a formula."""
    return '"' + label.replace('"', '""') + '"'
