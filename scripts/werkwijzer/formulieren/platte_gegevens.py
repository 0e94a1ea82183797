"""A Beoordeling as bytes of plain data: what the reading process answers, and what waits on disk.

The process that made these bytes has read a file of a stranger: were it taken over, it must run nothing in ours and
change nothing of ours. A pickle can do both with any class or object that it can reach, so it reaches none: what crosses
is text, numbers, days, lists and dicts, and everything else is made anew on this side, from our own definitions. An answer
may still lie about its own file. The reading process has the rights of the same user: this is a wall, and no prison.
"""

from __future__ import annotations

import pickle
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.beoordelen import Beoordeling
from werkwijzer.formulieren.bevindingen import Bevinding, Ernst, Plaats
from werkwijzer.formulieren.controle import Gecontroleerd, Plaatsen
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.lezer import RuweCel, RuweRij, RuwFormulier


def plat_ingepakt(gegevens: object) -> bytes:
    """Plain data as bytes, for `plat_uitgepakt`."""
    return pickle.dumps(gegevens, pickle.HIGHEST_PROTOCOL)


def plat_uitgepakt(bytes_: bytes) -> Any:
    """Plain data out of bytes that anybody may have made. Raises whatever unpickling raises when there is more in it."""
    return _Uitpakker(BytesIO(bytes_)).load()


def ingepakt(beoordeling: Beoordeling) -> bytes:
    """A Beoordeling as bytes, small: a definition is named instead of copied, for the other side has the same ones."""
    b, form = beoordeling, beoordeling.gecontroleerd
    kop = (str(b.pad), b.sha256, b.formulier, b.vervangt, b.afzender, b.pas_op)
    return plat_ingepakt((kop, _platte_bevindingen(b.bevindingen), form and _plat(form)))


def uitgepakt(bytes_: bytes, definities: Definities) -> Beoordeling:
    """The reverse of `ingepakt`. The raw cells only matter for sending a form back: where nothing is wrong there are none.
    Raises anything for bytes that are something else."""
    (pad, sha256, formulier, vervangt, afzender, pas_op), bevindingen, plat = plat_uitgepakt(bytes_)
    form = _gecontroleerd(plat, definities) if plat else None
    uit = Beoordeling(Path(pad), sha256, _bevindingen(bevindingen), formulier, None, form, vervangt, afzender, pas_op)
    return uit if uit.goed or form is None else replace(uit, ruw=form.plaatsen.ruw)


class _Uitpakker(pickle.Unpickler):
    """Knows days and times, beside what every pickle knows. Those four are of Python itself: nobody can change them."""

    def find_class(self, module: str, naam: str) -> Any:
        try:
            return _TIJD[module, naam]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{naam} hoort niet in gegevens") from None


_TIJD = {(soort.__module__, soort.__qualname__): soort for soort in (date, datetime, time, timedelta)}


def _plat(form: Gecontroleerd) -> tuple[object, ...]:
    ruw, antwoorden = form.plaatsen.ruw, form.antwoorden
    cellen = (
        _platte_cellen(ruw.velden),
        {tabel: [_platte_rij(rij) for rij in rijen] for tabel, rijen in ruw.tabellen.items()},
        _platte_cellen(ruw.koppen),
    )
    return (
        (ruw.formulier.code, ruw.formulier.versie, ruw.vervangt, ruw.vorige),
        cellen,
        (antwoorden.velden, antwoorden.tabellen),
        _platte_bevindingen(form.bevindingen),
    )


def _gecontroleerd(plat: Sequence[Any], definities: Definities) -> Gecontroleerd:
    kop, cellen, antwoorden, bevindingen = plat
    code, versie, vervangt, vorige = kop
    velden, tabellen, koppen = cellen
    formulier = definities.formulieren[code].in_versie(versie)
    if formulier is None:
        raise ValueError(f"geen versie {versie} van {code}")
    rijen = {tabel: [_rij(*rij) for rij in rijen] for tabel, rijen in tabellen.items()}
    ruw = RuwFormulier(formulier, vervangt, _cellen(velden), rijen, _cellen(koppen), vorige)
    plaatsen = Plaatsen(ruw, definities.gebiedsnamen)
    return Gecontroleerd(formulier, Antwoorden(*antwoorden), _bevindingen(bevindingen), plaatsen)


def _platte_cellen(cellen: Mapping[str, RuweCel]) -> dict[str, tuple[object, ...]]:
    return {code: tuple(cel) for code, cel in cellen.items()}


def _cellen(plat: Mapping[str, Sequence[Any]]) -> dict[str, RuweCel]:
    return {code: RuweCel(*cel) for code, cel in plat.items()}


def _platte_rij(rij: RuweRij) -> tuple[object, ...]:
    return _platte_cellen(rij.cellen), rij.leefgebied, rij.plek and tuple(rij.plek)


def _rij(cellen: Mapping[str, Sequence[Any]], leefgebied: str, plek: Sequence[Any] | None) -> RuweRij:
    return RuweRij(_cellen(cellen), leefgebied, RuweCel(*plek) if plek else None)


def _platte_bevindingen(bevindingen: Sequence[Bevinding]) -> list[tuple[object, ...]]:
    return [(b.code, b.ernst.value, b.gevonden, b.doe, tuple(b.plaats)) for b in bevindingen]


def _bevindingen(plat: Sequence[Sequence[Any]]) -> tuple[Bevinding, ...]:
    return tuple(
        Bevinding(code, Ernst(ernst), gevonden, doe, Plaats(*plaats)) for code, ernst, gevonden, doe, plaats in plat
    )
