"""From sources to a published site: build from public data, pass the privacy gate, and only then replace the old one."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import chain
from pathlib import Path

from werkwijzer.dossiers.akten import PUBLICATIE, Akte
from werkwijzer.dossiers.deelnemers import Genoemd, lees_genoemden, lijst_pad
from werkwijzer.dossiers.index import Index, Ingediend
from werkwijzer.dossiers.logboek import Logboek
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.herkenbaar.gezocht import AKTE, PARTNERLIJST
from werkwijzer.paden import Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.site.bouwen import bewaarplaats, bouw_site
from werkwijzer.site.poort.keuring import Uitslag, keur
from werkwijzer.site.webserver import is_verlopen, nginx

_TOON = 40
_VAAK = 3  # places with a name from one dossier
_HERSTEL = "Er is niets vervangen. Draai eerst: werkwijzer herstel"


class NietGepubliceerd(GebruikersFout):
    """The gate stopped the site; the message (Dutch) says where and what kind, never what."""


def breng_site_uit(paden: Paden, *, offline: bool = False) -> list[str]:
    """Build the site, check it as it would be published, and replace the old one; returns what was done.

    The private folder is opened after the build, to read only, and never made. Raises NietGepubliceerd when
    something about a person is on the site; then the old site is still there.
    """
    regels: list[str] = []
    klaar = bouw_site(paden, lambda map_: regels.append(_door_de_poort(paden, map_)), offline=offline)
    if is_verlopen(lees_profiel(paden.profiel).beveiliging, date.today()):  # noqa: DTZ011 (a calendar day here)
        regels.append(
            "Waarschuwing: security.txt is verlopen. Zet bij [beveiliging] in data/gemeente.toml een nieuwe datum."
        )
    return [*regels, klaar]


def webserver_instellingen(paden: Paden, *, wortel: str, naam: str, luister: str) -> str:
    """The nginx configuration that belongs to the built site. Raises GebruikersFout when there is none."""
    if not (paden.site / "index.html").exists():
        raise GebruikersFout("Er is nog geen site. Maak die eerst: werkwijzer site")
    return nginx(paden.site, wortel=wortel, naam=naam, luister=luister)


def _door_de_poort(paden: Paden, map_: Path) -> str:
    definities = lees_definities(paden.formulieren, lees_profiel(paden.profiel))
    uitslag = keur(
        map_, definities.profiel, register(paden), definities.formulieren, definities.teksten(), bewaarplaats(paden)
    )
    if uitslag.bevindingen:
        raise NietGepubliceerd(_uitleg(uitslag, map_))
    lijst = ["de partnerlijst"] if lijst_pad(paden).exists() else []
    formulieren = [] if lijst and not uitslag.formulieren else [f"{uitslag.formulieren} opgeslagen formulieren"]
    tegen = (
        ". Er is hier geen map met persoonsgegevens om mee te vergelijken"
        if uitslag.formulieren is None
        else f" en tegen {' en '.join([*formulieren, *lijst])}"
    )
    return f"Privacycontrole: {uitslag.bestanden} bestanden nagekeken op vaste patronen{tegen}. Niets gevonden."


def register(paden: Paden) -> Iterator[Ingediend] | None:
    """Every filed form and akte, also what no longer counts, and the list of partners; None when there is none of it.

    Opens the private folder to read only. Raises GebruikersFout when the index cannot be trusted or the list not read: a
    gate that knows half of the people is no gate.
    """
    lijst = lees_genoemden(paden)
    partners = [Ingediend(0, "", "", PARTNERLIJST, date.min, "", _als_antwoorden(lijst))] if lijst.alles else []
    if not paden.logboek.exists():
        if any(p.is_file() for map_ in paden.bewaarplaatsen for p in map_.rglob("*")):
            raise GebruikersFout(f"In {paden.prive} zijn dossiers, maar het logboek ontbreekt. {_HERSTEL}")
        return iter(partners) if partners else None
    laatste = max((r.nr for r in Logboek(paden.logboek).regels() if r.gebeurtenis in ("ingediend", "akte")), default=0)
    try:
        index = Index(paden.index, alleen_lezen=True)
        bij = index.laatste_volgnr >= laatste
    except sqlite3.Error:
        bij = False
    if not bij:
        raise GebruikersFout(
            f"De privacycontrole kan de dossiers niet nalezen: de index ontbreekt of loopt achter. {_HERSTEL}"
        )
    return chain(_lees_en_sluit(index), partners)


def _als_antwoorden(lijst: Genoemd) -> Antwoorden:
    rest = [{str(nr): tekst for nr, tekst in enumerate(rij)} for rij in lijst.rest]
    return Antwoorden(
        {},
        {"mensen": [{"naam": n} for n in lijst.namen], "rest": rest, "bereik": [{"adres": a} for a in lijst.alles]},
    )


def _lees_en_sluit(index: Index) -> Iterator[Ingediend]:
    try:
        yield from index.formulieren(alle=True, bewaren=False)
        # What was published is public, and its reason was looked through before: nothing to keep from the site.
        yield from map(_als_stuk, (a for a in index.akten() if a.soort != PUBLICATIE))
    except sqlite3.Error:
        raise GebruikersFout(f"De privacycontrole kan de index niet lezen. {_HERSTEL}") from None
    finally:
        index.sluit()


def _als_stuk(akte: Akte) -> Ingediend:
    """What people wrote in an akte, for the gate to read like the answers of a form."""
    teksten = {naam: waarde for naam, waarde in akte.gegevens.items() if isinstance(waarde, str)}
    antwoorden = Antwoorden({**teksten, "reden": akte.reden})
    return Ingediend(akte.volgnr, akte.sha256, akte.casusnummer, AKTE, akte.datum, akte.bestand, antwoorden)


def _uitleg(uitslag: Uitslag, map_: Path) -> str:
    aantal = len(uitslag.bevindingen)
    regels = [f"  {b}" for b in uitslag.bevindingen[:_TOON]]
    if aantal > _TOON:
        regels.append(f"  en nog {aantal - _TOON} plekken")
    return "\n".join(
        [
            f"Niet gepubliceerd: op {aantal} {'plek' if aantal == 1 else 'plekken'} staat iets dat niet openbaar mag zijn. De oude site blijft staan.",
            *regels,
            f"Wat er staat, tonen we hier niet. Kijk op die plek in {map_} en haal het weg bij de bron, in docs of data/openbaar.",
            "Mag het wel openbaar zijn, zoals het adres van de gemeente? Zet het dan met de reden bij [poort] in data/gemeente.toml.",
            *_gewone_woorden(uitslag),
        ]
    )


def _gewone_woorden(uitslag: Uitslag) -> Iterator[str]:
    """How to find the word, and decide, when one name is found everywhere: mostly a nickname of ordinary words."""
    vaak = [
        (nr, n) for nr, n in Counter(b.dossier for b in uitslag.bevindingen if b.dossier).most_common() if n >= _VAAK
    ]
    for nummer, aantal in vaak:
        yield (
            f"Op {aantal} plekken gaat het om een naam of bijnaam uit dossier {nummer}. Kijk bij 'Ook bekend als': werkwijzer "
            f"dossier {nummer}. Zijn het gewone woorden, die op de pagina niet over de jongere gaan? Zet dan alleen die "
            "woorden bij [poort], met als reden 'gewone woorden', zonder naam of casusnummer."
        )
