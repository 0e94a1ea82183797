"""Made-up publications for the report tests: three years, with suppressed cells.

In the first year the police quarters and the jaarcijfers are missing.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from werkwijzer.jaar.publicatie import (
    Antwoord,
    Bedrag,
    Doel,
    Duiding,
    Indicator,
    Jaarpublicatie,
    Kosten,
    Kostenpost,
    Niveau,
    Tabel,
)
from werkwijzer.profiel import Profiel, lees_profiel

PROFIEL_PAD = Path(__file__).parents[2] / "data" / "gemeente.toml"
LEEFGEBIEDEN = (
    "Delictgedrag en justitieel contact",
    "Overlast",
    "Woonsituatie en gezinssysteem",
    "Sociale relaties",
    "Dagbesteding, onderwijs en werk",
    "Gezondheid",
    "Financiën en hulpverlening",
    "Gedrag en houding",
)


_BRON = {"outcome": "formulier meldingen: datum, soort", "effect": "formulier jaarcijfers: buitencijfers"}


def profiel() -> Profiel:
    return lees_profiel(PROFIEL_PAD)


def indicator(
    code: str,
    naam: str,
    waarde: float | None,
    eenheid: str = "jongeren",
    *,
    niveau: Niveau = "kernelement",
    **rest: Any,
) -> Indicator:
    return Indicator(
        code=code,
        naam=naam,
        niveau=niveau,
        vraag=f"Welke vraag beantwoordt {code}?",
        definitie=f"Wat {naam.lower()} precies is.",
        zegt_niet="Niet of de aanpak werkt.",
        waarde=waarde,
        eenheid=eenheid,
        **{"bron": _BRON.get(niveau, "plannen van aanpak"), **rest},
    )


def tabel(
    code: str,
    titel: str,
    rijen: tuple[str, ...],
    kolommen: tuple[str, ...],
    cellen: list[list[float | str | None]],
    decimalen: tuple[int, ...] | None = None,
) -> Tabel:
    """A table in which a text is the marker of a suppressed cell."""
    return Tabel(
        code=code,
        titel=titel,
        toelichting=f"Toelichting bij {titel.lower()}.",
        rijkop=titel.split(" ")[0].rstrip(":"),
        rijen=rijen,
        kolommen=kolommen,
        cellen=tuple(tuple(None if isinstance(c, str) else c for c in rij) for rij in cellen),
        markeringen=tuple(tuple(c if isinstance(c, str) else None for c in rij) for rij in cellen),
        decimalen=decimalen or (0,) * len(kolommen),
        regels=("Aantallen van 1 tot en met 4 zijn niet getoond.", "Eén cel extra, tegen terugrekenen."),
    )


def publicatie(jaar: int = 2025, **anders: Any) -> Jaarpublicatie:
    """A year with suppressed cells. `anders` replaces whole fields, e.g. `tabellen=()`."""
    velden = {
        "schema": "werkwijzer/jaar/1",
        "gemeente": "Voorbeeldstad",
        "jaar": jaar,
        "peildatum": date(jaar, 12, 31),
        "fictief": True,
        "status": "vastgesteld",
        "drempel": 5,
        "indicatoren": _indicatoren(jaar),
        "tabellen": _tabellen(jaar),
        "kosten": kosten(jaar) if jaar > 2023 else None,
        "duiding": duiding() if jaar > 2023 else None,
    }
    return Jaarpublicatie(**{**velden, **anders})


def drie_jaren() -> dict[int, Jaarpublicatie]:
    return {jaar: publicatie(jaar) for jaar in (2023, 2024, 2025)}


def kosten(jaar: int = 2025) -> Kosten:
    """Three posts from two sources; one post differs 20% from its budget."""
    i = jaar - 2024
    posten = (
        Kostenpost(
            post="Regie", bron="Programma veiligheid", soort="personeel", begroot=600_000, werkelijk=610_000 + i
        ),
        Kostenpost(post="Trajecten", bron="Programma veiligheid", soort="inkoop", begroot=30_000, werkelijk=36_000),
        Kostenpost(post="Coach", bron="Rijk", soort="personeel", begroot=55_000, werkelijk=54_000),
    )
    return Kosten(
        posten=posten,
        per_bron=(
            Bedrag(naam="Programma veiligheid", begroot=630_000, werkelijk=646_000 + i),
            Bedrag(naam="Rijk", begroot=55_000, werkelijk=54_000),
        ),
        totaal=Bedrag(naam="Totaal", begroot=685_000, werkelijk=700_000 + i),
        fte=7.9,
    )


def duiding() -> Duiding:
    return Duiding(
        ontwikkelingen="Eerste regel.\nTweede regel.\n\nNieuwe alinea.",
        successen="Dat ging goed.",
        knelpunten="Dat ging moeilijk.",
        casus="Een jongere ging weer naar school.",
        raadsvragen=(Antwoord(vraag="Hoe gaat het?", antwoord="Beter."),),
    )


def _recidive(i: int, code: str, naam: str, reeks: tuple[tuple[int, int] | None, ...]) -> Indicator:
    deel = reeks[i]
    if deel is None:
        return indicator(code, naam, None, "%", niveau="outcome")
    p = 100 * deel[0] / deel[1]
    interval = (round(p - 15, 1), round(p + 15, 1))
    return indicator(code, naam, round(p, 1), "%", niveau="outcome", teller=deel[0], noemer=deel[1], interval=interval)


def _indicatoren(jaar: int) -> tuple[Indicator, ...]:
    i = jaar - 2023
    return (
        indicator("K1", "Jongeren in de aanpak op 31 december", (24, 41, 58)[i]),
        indicator("K1-in", "Nieuw in de aanpak", (27, 30, 34)[i], "trajecten"),
        indicator("K1-uit", "Uit de aanpak", (None, 13, 17)[i], "trajecten", onderdrukt="drempel" if i == 0 else None),
        indicator("K2", "Ook in een groepsaanpak", (11, 20, 26)[i]),
        indicator("K3", "Jongeren besproken in het UVZ", (24, 43, 60)[i]),
        indicator("K3-keer", "Besprekingen in het UVZ", (31, 66, 91)[i], "besprekingen"),
        indicator("K3-tijd", "Tijd van aanmelding tot besluit", (20.5, 23, 22)[i], "dagen", noemer=30),
        indicator("K3-vooraf", "Notificatiebrief verstuurd", None, "%", noemer=30, onderdrukt="niet getoond"),
        indicator("K8-gezin", "Ouders werken mee", 75, "%", teller=30, noemer=40, interval=(59.8, 85.8)),
        indicator("K8-school", "School betrokken", 60, "%", teller=24, noemer=40, interval=(44.6, 73.7)),
        _recidive(i, "O1-start12", "Recidive binnen 12 maanden na de start", (None, (12, 27), (13, 30))),
        _recidive(i, "O1-start24", "Recidive binnen 24 maanden na de start", (None, None, (16, 27))),
        _recidive(i, "O1-slot12", "Recidive binnen 12 maanden na de afsluiting", (None, None, None)),
        indicator("O2", "Aanhoudingen", (None, 48, 39)[i], "aanhoudingen", niveau="outcome"),
        indicator("O3", "Meldingen van overlast", (None, 103, 85)[i], "meldingen", niveau="outcome"),
        indicator("O3-stad", "Meldingen in de gemeente", (None, 1043, 994)[i], "meldingen", niveau="outcome"),
        indicator("E1", "Rapportcijfer veiligheid", (None, 7.1, 7.2)[i], "rapportcijfer", niveau="effect"),
        indicator("E3", "Woninginbraken", (None, 200, 184)[i], "woninginbraken", niveau="effect"),
        indicator("K4", "Plannen opgesteld", (22, 29, 33)[i], "plannen"),
        indicator("K4-tijd", "Dagen van besluit tot plan (mediaan)", (51, 45.5, 44)[i], "dagen"),
        indicator("K5-actief", "Jongeren met actieve regie", (19, 24, 31)[i]),
        indicator("K5-monitoring", "Jongeren in monitoring", (5, 17, 27)[i]),
        indicator("K6", "Interventies gestart", (48, 77, 96)[i], "interventies"),
        indicator(
            "K6-geslaagd",
            "Geslaagde interventies",
            (None, 58.3, 64.4)[i],
            "%",
            teller=(None, 21, 38)[i],
            noemer=(None, 36, 59)[i],
            interval=(None, (42.2, 72.9), (51.7, 75.4))[i],
        ),
        indicator("K7", "Voorwaarden en maatregelen opgelegd", (9, 14, 16)[i], "voorwaarden"),
        indicator(
            "I1",
            "Jongeren met vooruitgang",
            (None, 57.9, 61.0)[i],
            "%",
            niveau="intermediair",
            teller=(None, 11, 25)[i],
            noemer=(None, 19, 41)[i],
            interval=(None, (36.3, 76.9), (45.7, 74.3))[i],
            onderdrukt="drempel" if i == 0 else None,
            doel=Doel(
                streefwaarde=60, jaar=2026, vastgesteld_door="voorbeeldbesluit van de raad", basis=50, basisjaar=2023
            )
            if i == 2
            else None,
        ),
        indicator("I2-positief", "Positief afgesloten", (None, 8, 11)[i], "trajecten", niveau="intermediair", onderdrukt="drempel" if i == 0 else None),
        indicator("I2-negatief", "Negatief afgesloten", (None, 5, 6)[i], "trajecten", niveau="intermediair", onderdrukt="drempel" if i == 0 else None),
    )  # fmt: skip


def _tabellen(jaar: int) -> tuple[Tabel, ...]:
    i = jaar - 2023
    stand, instroom, uitstroom = (24, 41, 58)[i], (27, 30, 34)[i], ("<5", 13, 17)[i]
    return (
        tabel(
            "stroom",
            "Instroom, uitstroom en stand",
            (f"In de aanpak op 31 december {jaar - 1}", "Instroom", "Uitstroom", f"In de aanpak op 31 december {jaar}"),
            ("Aantal",),
            [["niet getoond" if i == 0 else (24, 41)[i - 1]], [instroom], [uitstroom], [stand]],
        ),
        tabel(
            "leeftijd",
            "Leeftijd op 31 december",
            (
                "12 tot en met 14 jaar",
                "15 tot en met 17 jaar",
                "18 tot en met 20 jaar",
                "21 tot en met 23 jaar",
                "24 tot en met 27 jaar",
                "Totaal",
            ),
            ("Aantal",),
            [["niet getoond"], [stand // 3], [stand // 4], [stand // 5], ["<5"], [stand]],
        ),
        tabel(
            "geslacht",
            "Geslacht van de jongeren",
            ("Man", "Vrouw", "Anders of onbekend", "Totaal"),
            ("Aantal",),
            [[stand - 6], ["niet getoond"], ["<5"], [stand]],
        ),
        tabel(
            "aanmelders",
            "Aanmelder en eerste politiecontact",
            (
                "Politie",
                "Andere partners, vóór het eerste politiecontact",
                "Andere partners, daarna of onbekend",
                "Totaal",
            ),
            ("Aantal",),
            [[26], ["niet getoond"], ["<5"], [41]],
        ),
        tabel(
            "besluiten",
            "Besluiten van het UVZ",
            ("Integrale aanpak zorg en veiligheid", "Eén partner gaat alleen verder", "Nog geen besluit", "Totaal"),
            ("Aantal",),
            [["niet getoond"], ["<5"], [0], [91]],
        ),
        tabel(
            "regie",
            "Regie op 31 december",
            ("Actieve regie", "Monitoring", "Totaal"),
            ("Aantal",),
            [[(19, 24, 31)[i]], [(5, 17, 27)[i]], [stand]],
        ),
        tabel(
            "leefgebieden",
            "Leefgebieden: start en laatste meting",
            LEEFGEBIEDEN,
            ("Aantal jongeren", "Gemiddelde start", "Gemiddelde laatste", "Vooruit", "Gelijk", "Terug"),
            [
                [41, 2.1, 2.6, 18, 15, 8],
                [41, 2.34, 2.71, 17, 16, 8],
                [40, 2.9, 2.92, 9, 23, 8],
                [41, 2.5, 2.3, 9, 18, 14],
                [41, 2.0, 2.9, 24, 12, 5],
                [38, 3.4, 3.5, "niet getoond", 27, "<5"],
                [39, "niet getoond", "niet getoond", "niet getoond", "niet getoond", 10],
                [41, 2.2, 2.6, 17, 16, 8],
            ],
            (0, 1, 1, 0, 0, 0),
        ),
        tabel(
            "afsluiting",
            "Afsluiting",
            ("Positief", "Negatief", "Overgedragen of anders", "Totaal"),
            ("Aantal",),
            [["niet getoond"], ["<5"], [0], ["niet getoond"]] if i == 0 else [[11], [6], [0], [17]],
        ),
        tabel(
            "interventies",
            "Interventies die in het jaar eindigden",
            ("Geslaagd", "Deels geslaagd", "Niet geslaagd of afgebroken", "Totaal"),
            ("Aantal",),
            [[38], [12], [9], [59]],
        ),
    )
