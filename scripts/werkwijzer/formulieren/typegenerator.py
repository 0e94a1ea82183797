"""Makes `typen.py` from the form definitions: `werkwijzer formulieren` writes it along with the blank forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from werkwijzer.formulieren.definitie import Formulier, Veld

_SOORT: Mapping[str, tuple[str, str]] = {  # type of a question → its Python type, and how to recognise it
    "datum": ("date", "date"),
    "getal": ("float", "(int, float)"),
    "score": ("int", "int"),
}
_KOP = '''"""Typed answers per form. Made by `werkwijzer formulieren` from `forms/*.yml`: do not edit."""

from datetime import date
from typing import Literal

from werkwijzer.formulieren.vragen import Blok, Formulierblok, Rijen, Vraag
'''


def typen(formulieren: Mapping[str, Formulier]) -> str:
    """The text of the module: a class per form, and one per table for its rows."""
    return "\n".join([_KOP, *(regel for code in sorted(formulieren) for regel in _formulier(formulieren[code]))])


def indicatorcodes(codes: Iterable[str], aandelen: Iterable[str]) -> str:
    """The text of the module with the codes that a goal may name, and of which the figure is a share in percent; a form is
    checked without knowing the indicators."""
    kop = '"""The codes of all indicators. Made by `werkwijzer formulieren` from their declarations: do not edit."""'
    lijsten = (("INDICATORCODES", codes), ("AANDELEN", aandelen))
    regels = [r for naam, lijst in lijsten for r in ("", f"{naam} = (", *(f'    "{code}",' for code in lijst), ")")]
    return "\n".join([kop, *regels, ""])


def klasse(code: str) -> str:
    """The name of the class of a form or table: 'uvz-verslag' is UvzVerslag."""
    return "".join(deel.capitalize() for deel in code.replace("-", "_").split("_"))


def _formulier(formulier: Formulier) -> Iterator[str]:
    naam = klasse(formulier.code)
    for tabel in formulier.tabellen:
        rij = f"{naam}{klasse(tabel.tabel)}"
        gebied = ['    leefgebied = Vraag[str]("leefgebied")'] if tabel.per_leefgebied else []
        yield from _klasse(rij, "Blok", f"A row of '{tabel.titel}'.", [*gebied, *_vragen(tabel.kolommen)])
    bekend = {v.code for v in formulier.losse_velden}
    vervallen = {v.code: v for v in formulier.vervallen_velden if v.code not in bekend}
    velden = [*formulier.losse_velden, *vervallen.values()]
    tabellen = [f'    {t.tabel} = Rijen("{t.tabel}", {naam}{klasse(t.tabel)})' for t in formulier.tabellen]
    yield from _klasse(naam, "Formulierblok", f"The answers of '{formulier.titel}'.", [*_vragen(velden), *tabellen])


def _klasse(naam: str, basis: str, uitleg: str, regels: Iterable[str]) -> Iterator[str]:
    yield from ("", f"class {naam}({basis}):", f'    """{uitleg}"""', "", "    __slots__ = ()")
    yield from (*regels, "")


def _vragen(velden: Iterable[Veld]) -> Iterator[str]:
    for veld in velden:
        if veld.formule:
            continue
        soort, herkend = _SOORT.get(veld.type, ("str", ""))
        if veld.type == "ja_nee":
            soort = 'Literal["ja", "nee"]'
        elif veld.keuzes:
            soort = f"Literal[{_opsomming(veld.keuzes)}]"
        yield f'    {veld.code} = Vraag[{soort}]("{veld.code}"{f", {herkend}" if herkend else ""})'


def _opsomming(codes: Iterable[str]) -> str:
    return ", ".join(f'"{code}"' for code in codes)
