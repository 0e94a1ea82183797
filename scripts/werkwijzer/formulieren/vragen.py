"""Typed access to the answers of a form: `Plan(antwoorden).meetdatum` is a date or None, never a guess at a name.

The classes per form stand in `typen.py`, which is made from `forms/*.yml` (`typegenerator.py`): a question that is
renamed there is then an error of the type checker here. Nothing is copied: an answer is looked up when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, Self, TypeVar, overload

from werkwijzer.formulieren.antwoorden import Antwoorden, NietGelezen, Rij, Waarde, genummerd

T = TypeVar("T")
R = TypeVar("R", bound="Blok")


class Blok:
    """A group of answers: the single answers of a form, or one row of a table. `nr` is the row's place among the
    filled rows, from 0."""

    __slots__ = ("nr", "waarden")

    def __init__(self, waarden: Rij, nr: int = 0) -> None:
        self.waarden = waarden
        self.nr = nr

    def heeft(self, vraag: str) -> bool:
        """Whether the question with this code was answered."""
        return vraag in self.waarden


class Formulierblok(Blok):
    """All answers of one form."""

    __slots__ = ("tabellen",)

    def __init__(self, antwoorden: Antwoorden) -> None:
        super().__init__(antwoorden.velden)
        self.tabellen = antwoorden.tabellen


class Vraag(Generic[T]):
    """One question. What is not of the kind that the question asks (a text that an old list kept) reads as None."""

    __slots__ = ("code", "soort")

    def __init__(self, code: str, soort: type | tuple[type, ...] = str) -> None:
        self.code, self.soort = code, soort

    @overload
    def __get__(self, blok: None, eigenaar: type) -> Self: ...
    @overload
    def __get__(self, blok: Blok, eigenaar: type) -> T | None: ...
    def __get__(self, blok: Blok | None, eigenaar: type) -> Any:
        if blok is None:
            return self
        waarde: Waarde | None = blok.waarden.get(self.code)
        return waarde if isinstance(waarde, self.soort) else None


class Rijen(Generic[R]):
    """The filled rows of one table."""

    __slots__ = ("rijtype", "tabel")

    def __init__(self, tabel: str, rijtype: type[R]) -> None:
        self.tabel, self.rijtype = tabel, rijtype

    @overload
    def __get__(self, blok: None, eigenaar: type) -> Self: ...
    @overload
    def __get__(self, blok: Formulierblok, eigenaar: type) -> list[R]: ...
    def __get__(self, blok: Formulierblok | None, eigenaar: type) -> Any:
        if blok is None:
            return self
        return list(self._rijen(blok))

    def _rijen(self, blok: Formulierblok) -> Iterator[R]:
        rijen = blok.tabellen.get(self.tabel, ())
        if isinstance(rijen, NietGelezen):
            raise LookupError(f"{self.tabel} was left out when this form was read")
        for nr, rij in genummerd(rijen):
            yield self.rijtype(rij, nr)
