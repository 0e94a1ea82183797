"""Questions for the debate, each raised by a figure or by a gap in this year's report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from werkwijzer.profiel import Profiel
from werkwijzer.rapport.cijfers import Blik, cel, getoond, met_eenheid, toon, verhouding
from werkwijzer.rapport.tekst import beginklein, datum

HOOGSTENS = 7
HOOGSTENS_UIT_CIJFERS = 4


@dataclass(frozen=True)
class Vraag:
    """A question, the figure that raises it, and the anchor where that figure stands."""

    vraag: str
    aanleiding: str
    anker: str


def vragen(blik: Blik, profiel: Profiel) -> list[Vraag]:
    """Three to seven questions: first those from figures, then those from what is missing."""
    uit_cijfers = [vraag for maak in _UIT_CIJFERS if (vraag := maak(blik, profiel))]
    uit_gaten = [vraag for maak in _UIT_GATEN if (vraag := maak(blik, profiel))]
    ruimte = max(HOOGSTENS_UIT_CIJFERS, HOOGSTENS - len(uit_gaten))
    return [*uit_cijfers[:ruimte], *uit_gaten][:HOOGSTENS]


def _leefgebied(blik: Blik, _: Profiel) -> Vraag | None:
    tabel = blik.tabel("leefgebieden")
    if tabel is None or not {"Terug", "Aantal jongeren"} <= set(tabel.kolommen):
        return None
    delen = [
        (terug.getal / n.getal, naam, terug, n)
        for naam in tabel.rijen
        if (terug := cel(tabel, naam, "Terug")) and (n := cel(tabel, naam, "Aantal jongeren"))
        if terug.getal and n.getal
    ]
    if not delen:
        return None
    naam, terug, n = max(delen, key=lambda deel: deel[0])[1:]
    onder = "" if len(delen) == len(tabel.rijen) else " getoond"
    return Vraag(
        f"Wat zien regisseurs en partners bij {beginklein(naam)}, en wat hebben zij nodig?",
        f"Op {beginklein(naam)} gingen {terug.tekst} van {n.tekst} jongeren terug. "
        f"Op geen ander{onder} leefgebied was dat deel groter.",
        "jongeren",
    )


def _overdracht(blik: Blik, _: Profiel) -> Vraag | None:
    cijfer = blik.cijfer("I2-negatief")
    if cijfer is None or not getoond(cijfer):
        return None
    return Vraag(
        "Wie neemt jongeren over na een negatieve afsluiting, en wie houdt zicht op hen?",
        f"Negatief afgesloten in {blik.jaar}: {toon(cijfer)}. Positief afgesloten: {toon(blik.cijfer('I2-positief'))}.",
        "gedaan",
    )


def _plantijd(blik: Blik, profiel: Profiel) -> Vraag | None:
    cijfer, termijn = blik.cijfer("K4-tijd"), profiel.termijnen.plan_dagen
    dagen = getoond(cijfer)
    if dagen is None or dagen <= termijn:
        return None
    return Vraag(
        f"Is een plan binnen {termijn} dagen haalbaar, en waar zit de wachttijd?",
        f"De helft van de plannen kwam {toon(cijfer)} dagen of later na het besluit. "
        f"De voorgestelde termijn is {termijn} dagen.",
        "gedaan",
    )


def _aanmelders(blik: Blik, _: Profiel) -> Vraag | None:
    tabel = blik.tabel("aanmelders")
    politie, totaal = cel(tabel, "Politie", "Aantal"), cel(tabel, "Totaal", "Aantal")
    if politie is None or totaal is None or not politie.getal or not totaal.getal:
        return None
    if politie.getal / totaal.getal < 0.5:
        return None
    return Vraag(
        "Zien scholen, jongerenwerk en andere partners jongeren vroeg genoeg, en melden zij hen dan aan?",
        f"{politie.tekst} van de {totaal.tekst} aanmeldingen kwamen van de politie.",
        "wie",
    )


def _groei(blik: Blik, profiel: Profiel) -> Vraag | None:
    nieuw, weg, stand = (blik.cijfer(code) for code in ("K1-in", "K1-uit", "K1"))
    erbij, eruit = getoond(nieuw), getoond(weg)
    if erbij is None or eruit is None or getoond(stand) is None or erbij <= eruit:
        return None
    norm = profiel.caseload
    return Vraag(
        f"Zijn er genoeg regisseurs? Het uitgangspunt is {norm.totaal_min} tot {norm.totaal_max} jongeren per regisseur.",
        f"Er begonnen {toon(nieuw)} trajecten en er eindigden er {toon(weg)}. "
        f"Op {datum(blik.publicatie.peildatum)} waren {met_eenheid(stand)} in de aanpak.",
        "wie",
    )


def _metingen(blik: Blik, _: Profiel) -> Vraag | None:
    cijfer, stand = blik.cijfer("I1"), blik.cijfer("K1")
    if cijfer is None or not verhouding(cijfer) or getoond(stand) is None:
        return None
    return Vraag(
        "Wordt er genoeg gemeten om te zien hoe het met de jongeren gaat?",
        f"Van {cijfer.noemer} jongeren zijn er twee metingen. "
        f"Op {datum(blik.publicatie.peildatum)} waren {met_eenheid(stand)} in de aanpak.",
        "jongeren",
    )


def _doelen(blik: Blik, _: Profiel) -> Vraag | None:
    cijfers = blik.publicatie.indicatoren
    met_doel = sum(cijfer.doel is not None for cijfer in cijfers)
    if met_doel == len(cijfers):
        return None
    hoeveel = "geen van de" if met_doel == 0 else f"{met_doel} van de"
    return Vraag(
        "Welke twee of drie doelen wil de raad vaststellen, en voor welk jaar?",
        f"Voor {hoeveel} {len(cijfers)} cijfers in dit verslag is een doel vastgesteld.",
        "doelen",
    )


def _uitkomsten(blik: Blik, _: Profiel) -> Vraag | None:
    if any(cijfer.niveau == "outcome" for cijfer in blik.publicatie.indicatoren):
        return None
    return Vraag(
        "Wanneer kan de raad cijfers over recidive, aanhoudingen en overlast verwachten, en wie levert ze aan?",
        "Deze cijfers ontbreken in dit verslag.",
        "overlast",
    )


def _kosten(blik: Blik, _: Profiel) -> Vraag | None:
    if blik.publicatie.kosten is not None:
        return None
    return Vraag(
        "Wanneer ziet de raad de kosten naast de resultaten?",
        "De kosten en de dekking ontbreken in dit verslag.",
        "kosten",
    )


_Maker = Callable[[Blik, Profiel], Vraag | None]
_UIT_CIJFERS: tuple[_Maker, ...] = (_leefgebied, _overdracht, _plantijd, _aanmelders, _groei, _metingen)
_UIT_GATEN: tuple[_Maker, ...] = (_doelen, _uitkomsten, _kosten)
