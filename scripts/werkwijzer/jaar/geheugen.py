"""What a published year was made of: the counts behind it and how they hang together, as they were then.

Later years are protected against this, not against what the record says by then: forms come in late and dossiers are
destroyed, but what was published stays public. It holds numbers, no persons. It is filed as an akte, so its hash stands
in the log, back-up and restore take it along, and the destruction of a dossier leaves it alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from werkwijzer.jaar.onthulling import Groep, Oordeel, Som
from werkwijzer.jaar.publicatie import Bereik, Jaarpublicatie
from werkwijzer.jaar.verbanden import GANGEN, SAMEN, Boekhouding, Cijfers, Versie, boek_jaar, sleutels


@dataclass(frozen=True)
class Geheugen:
    """One version of one published year. `boek`: its counts, not protected. `oordelen`: what happened with each.

    `verteld`: the classes of what was withheld (see `Bescherming`). `naast`: it is the year as it was known later, shown
    beside the year after it.
    """

    versie: Versie
    drempel: int
    afgerond: bool
    boek: Boekhouding
    oordelen: Mapping[str, Oordeel]
    naast: bool = False
    verteld: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def als_gegevens(self) -> dict[str, Any]:
        """What JSON can hold."""
        boek = self.boek
        return {
            "jaar": self.versie.jaar,
            "versie": self.versie.nr,
            "drempel": self.drempel,
            "afgerond": self.afgerond,
            "aantallen": boek.aantallen,
            "sommen": [[s.links, s.rechts, s.afwijking] for s in boek.sommen],
            "groepen": [[g.delen, g.alleen] for g in boek.groepen],
            "afgeleid": list(boek.afgeleid),
            "speling": list(boek.speling),
            "bekend": list(boek.bekend),
            "klassen": boek.klassen,
            "samen": boek.samen,
            "oordelen": {k: o.value for k, o in self.oordelen.items()},
            "naast": self.naast,
            "verteld": self.verteld,
        }


def uit_gegevens(gegevens: Mapping[str, Any]) -> Geheugen:
    """The reverse of `als_gegevens`."""
    boek = Boekhouding(
        dict(gegevens["aantallen"]),
        [Som(tuple(links), tuple(rechts), over) for links, rechts, over in gegevens["sommen"]],
        [Groep(tuple(delen), tuple(alleen)) for delen, alleen in gegevens["groepen"]],
        dict.fromkeys(gegevens["afgeleid"]),
        dict.fromkeys(gegevens["speling"]),
        dict.fromkeys(gegevens["bekend"]),
        {t: (hoe, tuple(ks)) for t, (hoe, ks) in gegevens["klassen"].items()},
        {k: tuple(delen) for k, delen in gegevens.get("samen", {}).items()},
    )
    oordelen = {k: Oordeel(o) for k, o in gegevens["oordelen"].items()}
    versie = Versie(gegevens["jaar"], gegevens["versie"])
    verteld = {k: (laag, hoog) for k, (laag, hoog) in gegevens.get("verteld", {}).items()}
    naast = gegevens.get("naast", False)
    return Geheugen(versie, gegevens["drempel"], gegevens["afgerond"], boek, oordelen, naast, verteld)


def achteraf(publicatie: Jaarpublicatie, nu: Cijfers, eerder: Mapping[int, Geheugen] | None = None) -> Geheugen:
    """The memory of a year of which none was kept, worked out again: not sure, so `verbind` is careful with it.

    `nu` is that year by the record of today. What was published then counts, whatever the record says now; only what
    was withheld is filled in from the record, within what its mark says. Sums that no longer hold get a deviation.
    `eerder`: the memories of the years before, to which figures over several years together belong.
    """
    boek, oordelen, drempel = boek_jaar(nu), dict[str, Oordeel](), publicatie.drempel
    verteld: dict[str, tuple[int, int]] = {}
    gepubliceerd = _gepubliceerd(publicatie, nu)
    gepubliceerd += _samen_gepubliceerd(publicatie, nu, eerder or {}, boek)
    for sleutel, waarde, teken, bereik in gepubliceerd:
        als_klein = teken is not None and teken.startswith("<")
        if waarde is not None:
            boek.aantallen[sleutel] = waarde
            oordelen[sleutel] = Oordeel.GETOOND
        elif als_klein:
            boek.aantallen[sleutel] = min(max(boek.aantallen.get(sleutel, 1), 1), drempel - 1)
            oordelen[sleutel] = Oordeel.KLEIN
        elif sleutel in boek.aantallen:
            oordelen.setdefault(sleutel, Oordeel.BIJKOMEND)
            laag, hoog = bereik or (0, None)
            if hoog is not None and oordelen[sleutel] is Oordeel.BIJKOMEND:
                verteld[sleutel] = int(laag or 0), int(hoog)
                boek.aantallen[sleutel] = min(max(boek.aantallen[sleutel], int(laag or 0)), int(hoog))
    for sleutel in boek.zichtbaar:  # not in that publication: nobody saw it
        oordelen.setdefault(sleutel, Oordeel.BIJKOMEND)
    boek.sluit_aan()
    afgerond = publicatie.afronding > 0
    return Geheugen(Versie(publicatie.jaar, 0, zeker=False), drempel, afgerond, boek, oordelen, verteld=verteld)


def _gepubliceerd(publicatie: Jaarpublicatie, nu: Cijfers) -> list[tuple[str, int | None, str | None, Bereik | None]]:
    """Key, number, marker and range of every count.

    A share that is withheld has no marker: it does not say which is small.
    """
    uit: list[tuple[str, int | None, str | None, Bereik | None]] = []
    tabellen = {t.code: t for t in nu.tabellen}
    for tabel in publicatie.tabellen:
        if tabel.code == "leefgebieden":
            kolommen = ("aantal", "", "", *GANGEN)  # the two means are no counts
            namen = [[g and f"leefgebieden.{c}.{g}" for g in kolommen] for c in nu.gangen]
        elif tabel.code in tabellen:
            namen = sleutels(tabellen[tabel.code], tabel.rijen, len(tabel.kolommen))
        else:
            continue
        for rij, cellen, tekens in zip(namen, tabel.cellen, tabel.markeringen, strict=False):
            for sleutel, cel, teken in zip(rij, cellen, tekens, strict=True):
                if sleutel:
                    uit.append((sleutel, None if cel is None else int(cel), teken, None))
    declaraties = {i.code: i for i in nu.indicatoren}
    for cijfer in publicatie.indicatoren:
        if (indicator := declaraties.get(cijfer.code)) is None:
            continue
        noemer = None if cijfer.noemer is None else cijfer.noemer // indicator.per
        if indicator.soort == "aantal" and (cijfer.waarde is not None or cijfer.onderdrukt):
            waarde = None if cijfer.waarde is None else int(cijfer.waarde)
            uit.append((cijfer.code, waarde, cijfer.onderdrukt, cijfer.bereik))
        elif indicator.soort in ("aandeel", "mediaan") and (noemer is not None or cijfer.onderdrukt):
            uit.append((indicator.noemer, noemer, None, cijfer.noemer_bereik))
            if indicator.soort == "aandeel" and indicator.per == 1:
                uit.append((indicator.teller, cijfer.teller, None, cijfer.teller_bereik))
    return uit


def _samen_gepubliceerd(
    publicatie: Jaarpublicatie, nu: Cijfers, eerder: Mapping[int, Geheugen], boek: Boekhouding
) -> list[tuple[str, int | None, str | None, Bereik | None]]:
    """The same of figures over several years together, which are added to `boek` with the counts they are the sum of."""
    uit: list[tuple[str, int | None, str | None, Bereik | None]] = []
    declaraties = {f"{i.code}-samen": i for i in nu.indicatoren}
    for cijfer in publicatie.samen:
        indicator, jaren = declaraties.get(cijfer.code), [j for j in cijfer.over if j != publicatie.jaar]
        if indicator is None or not all(j in eerder for j in jaren):
            continue
        delen = {"noemer": (indicator.noemer, cijfer.noemer, cijfer.noemer_bereik)}
        if indicator.soort == "aandeel":
            delen["teller"] = (indicator.teller, cijfer.teller, cijfer.teller_bereik)
        for naam, waarde, bereik in delen.values():
            if not (boek.kent(naam) and all(eerder[j].boek.kent(naam) for j in jaren)):
                continue
            sleutel = f"{naam}{SAMEN}"
            boek.samen[sleutel] = (naam, *(f"{eerder[j].versie.voorvoegsel}{naam}" for j in jaren))
            boek.aantallen[sleutel] = boek.aantallen[naam] + sum(eerder[j].boek.aantallen[naam] for j in jaren)
            uit.append((sleutel, waarde, None, bereik))
        teller, noemer = f"{indicator.teller}{SAMEN}", f"{indicator.noemer}{SAMEN}"
        if indicator.soort == "aandeel" and boek.kent(teller, noemer):
            boek.deel(teller, noemer)
    return uit
