"""What of the record counts for figures over a year or quarter, and since when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from werkwijzer.casus.gemeente import bijgehouden_sinds
from werkwijzer.dossiers.akten import Akte
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.openen import eis_gegevens, open_register
from werkwijzer.dossiers.register import Register
from werkwijzer.formulieren.antwoorden import Weglaten
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.indicatoren.registratie import Periode
from werkwijzer.jaar import publicatie
from werkwijzer.kalender import toon_datum
from werkwijzer.paden import Paden


def lees_ingediend(
    paden: Paden, definities: Definities, zonder: Mapping[str, Weglaten] | None = None
) -> tuple[list[Ingediend], list[Akte]]:
    """All filed forms that count (without what is not wanted of them), and all akten. Raises GebruikersFout when there are
    none, or the record is not complete: then every figure would be wrong."""
    eis_gegevens(paden)
    with open_register(paden, definities) as register:
        return telt_mee(register, zonder or {})


def telt_mee(register: Register, zonder: Mapping[str, Weglaten]) -> tuple[list[Ingediend], list[Akte]]:
    """The same of a record that is open."""
    register.eis_volledig("Er is niets gemaakt: het dossier is niet volledig, dus de cijfers zouden niet kloppen.")
    return list(register.index.formulieren(zonder=zonder)), register.akten()


def sinds_wanneer(ingediend: Sequence[Ingediend], periode: Periode, naam: str) -> list[str]:
    """What to say when the record began with a startlijst: since when everything is kept.

    Raises GebruikersFout for a period of before that day: a zero there would be no zero.
    """
    sinds = bijgehouden_sinds(ingediend)
    if sinds is None or sinds <= periode.begin:
        return []
    if periode.eind < sinds:
        raise GebruikersFout(
            f"Over {naam} is niets bijgehouden: dat begint op {toon_datum(sinds)}, met de startlijst. Wie eerder kwam en "
            "ging, is niet bekend, dus er zijn geen cijfers. Er is niets gemaakt."
        )
    return [
        f"Waarschuwing: bijgehouden sinds {toon_datum(sinds)}. Cijfers over {naam} gaan over de tijd vanaf die dag. Wie is "
        "overgenomen, telt niet als nieuw. Een vergelijking met eerder kan nog niet."
    ]


def nog_niet_te_geven(sinds: Sequence[str], cijfers: Iterable[publicatie.Indicator]) -> list[str]:
    """Beside `sinds`: the figures that cannot be given yet, with why."""
    per_reden: dict[str, list[str]] = {}
    for cijfer in cijfers if sinds else ():
        if cijfer.nog_niet:
            per_reden.setdefault(cijfer.nog_niet, []).append(cijfer.code)
    return [f"Nog niet te geven ({reden}): {', '.join(codes)}." for reden, codes in per_reden.items()]


def eis_jaar_met_gegevens(ingediend: Sequence[Ingediend], jaar: int) -> None:
    """Raises GebruikersFout for a year of which nothing can be known: a typing error would be public as zeros.

    A year after the last form may hold whoever was in the approach then.
    """
    jaren = [f.datum.year for f in ingediend]
    if not jaren or not min(jaren) <= jaar <= max(jaren) + 1:
        over = f"van {min(jaren)} tot en met {max(jaren)}" if jaren else "van geen enkel jaar"
        raise GebruikersFout(f"Over {jaar} is niets ingediend: de formulieren zijn {over}. Er is niets gemaakt.")
