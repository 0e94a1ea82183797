"""What lay before the record began: of whom was taken over from an own list, what is missing. A list of its own, without
deadlines, so that the work lists do not begin with what is years too late."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from werkwijzer import termijnen
from werkwijzer.casus.stand import Stand
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.kalender import toon_datum

_NA_CIJFERS = "geen-meldingen"  # counts since the beginning, but says something only when police figures came in since


def lag_ervoor(stand: Stand, soort: str, uiterlijk: date) -> bool:
    """Whether something that is due lies before the day from which everything is kept here."""
    over = stand.overname
    if over is None or not stand.lopend:
        return False
    if soort == _NA_CIJFERS:
        return stand.politie_tot is None or stand.politie_tot < over.op
    if soort == "notificatiebrief":
        return not stand.aanmeldingen
    # Without a known beginning the terms count from the list: nobody knows whether they were kept.
    onbekend = not stand.lopend.begin_bekend and (
        soort == "plan-ontbreekt" or (soort in ("herijking", "groepsoverleg") and not stand.laatst_herijkt)
    )
    return onbekend or uiterlijk < over.op


def ontbreekt(stand: Stand, definities: Definities) -> Iterator[str]:
    """What is not there of somebody who was taken over and is in the approach."""
    over, profiel = stand.overname, definities.profiel
    if over is None or not stand.lopend:
        return
    if not stand.plan:
        yield "plan"
    if not stand.metingen:
        yield "meting"
    nodig = stand.herijking_uiterlijk(profiel)
    wanneer = "groepsoverleg" if stand.jeugdgroep else "herijking"
    if nodig and lag_ervoor(stand, wanneer, nodig):
        laatste = stand.laatst_herijkt
        yield f"{wanneer} (de laatste was op {toon_datum(laatste)})" if laatste else f"{wanneer} (laatste niet bekend)"
    if not stand.lopend.begin_bekend:
        yield "begin van de aanpak"
    if not stand.regisseur:
        yield "regisseur"
    if not stand.geboren:
        yield "geboortedatum"
    elif termijnen.te_oud_op(stand.geboren, profiel) < over.op:
        yield "wie overneemt (ouder dan de doelgroep)"
    if not stand.aanmeldingen and not stand.brief_bekend:
        yield "of jongere en ouders een brief kregen"
    if not stand.persoon.aanmelding.adres:
        yield "adres"


@dataclass(frozen=True)
class Aanvulling:
    """One young person on the list."""

    casusnummer: str
    regisseur: str
    naam: str
    merk: str
    ontbreekt: tuple[str, ...]


def aan_te_vullen(
    standen: Mapping[str, Stand], definities: Definities, familie: Iterable[tuple[str, str]] = ()
) -> list[Aanvulling]:
    """Everybody of whom something from before the beginning is missing, in order of number. `familie` are the pairs of
    brothers and sisters about whom nobody decided."""
    van: dict[str, list[str]] = {}
    for een, twee in familie:
        van.setdefault(een, []).append(twee)
        van.setdefault(twee, []).append(een)

    def alles(nummer: str, stand: Stand) -> tuple[str, ...]:
        banden = (f"of er een reden is om {ander} te koppelen (broer of zus)" for ander in van.get(nummer, ()))
        return (*ontbreekt(stand, definities), *(banden if stand.lopend else ()))

    return [
        Aanvulling(nummer, stand.regisseur, stand.naam, stand.overname.merk, wat)
        for nummer, stand in sorted(standen.items())
        if stand.overname and (wat := alles(nummer, stand))
    ]
