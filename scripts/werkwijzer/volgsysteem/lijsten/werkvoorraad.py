"""The werkvoorraad: what is due as one workbook and one calendar file per director, and one for chair and support."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from werkwijzer.casus.casus import standen
from werkwijzer.casus.stand import Stand
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout, InGebruik
from werkwijzer.indicatoren.caseload import Caseload
from werkwijzer.paden import Paden
from werkwijzer.profiel import Profiel
from werkwijzer.schijf import meld_open, schrijf_alle, verwijder
from werkwijzer.signaalsoorten import SOORTEN, Lijst
from werkwijzer.volgsysteem.lijsten.kalenderbestand import kalenderbestand
from werkwijzer.volgsysteem.lijsten.signalen import Signaal, alle_signalen, caseloads
from werkwijzer.volgsysteem.lijsten.werklijst import Blad, werklijst

MAP = "werkvoorraad"
BEHEER = "voorzitter en procesondersteuner"


@dataclass(frozen=True)
class Werkvoorraad:
    """One person's list, most urgent first. `code` is the director's, '' for chair and process support."""

    code: str
    naam: str
    signalen: tuple[Signaal, ...]

    def te_laat(self, peildatum: date) -> int:
        return sum(s.dagen_te_laat(peildatum) > 0 for s in self.signalen)

    @property
    def bestandsnaam(self) -> str:
        """Without extension. The code comes from the profile and may hold anything that a file name may not."""
        kaal = "".join(t if t.isalnum() or t in " -" else "_" for t in f"{self.code} {self.naam}".strip())
        return f"werkvoorraad {kaal}"


def verdeel(signalen: Sequence[Signaal], profiel: Profiel, dag: date) -> list[Werkvoorraad]:
    """One list per director on that day, in the order of the profile, and last the one for chair and process support.

    What has no director (any more) stands on the last list, whatever its kind: nothing falls off.
    """
    regisseurs = [r for r in profiel.regisseurs if r.geldt_op(dag)]
    bekend = {r.code for r in regisseurs}

    def hoort(signaal: Signaal, lijst: Lijst, code: str) -> bool:
        if lijst == "beheer":
            return "beheer" in signaal.soort.voor or signaal.regisseur not in bekend
        return "regisseur" in signaal.soort.voor and signaal.regisseur == code

    per_regisseur = [
        Werkvoorraad(
            r.code, profiel.naam_regisseur(r.code), tuple(s for s in signalen if hoort(s, "regisseur", r.code))
        )
        for r in regisseurs
    ]
    return [*per_regisseur, Werkvoorraad("", BEHEER, tuple(s for s in signalen if hoort(s, "beheer", "")))]


def als_werkboek(
    lijst: Werkvoorraad, peildatum: date, definities: Definities, werklast: Sequence[Caseload] = ()
) -> bytes:
    """The list as a workbook: what is due, per director how many cases (when given), and the rules behind it."""
    profiel = definities.profiel
    namen = {r.code: r.naam for r in profiel.regisseurs}
    met_regisseur = not lijst.code
    rijen = [
        (
            _spoed(s, peildatum),
            s.uiterlijk,
            max(s.dagen_te_laat(peildatum), 0),
            s.casusnummer or "–",
            s.naam or "–",
            s.soort.naam,
            s.reden,
            *((namen.get(s.regisseur, "Niemand"),) if met_regisseur else ()),
        )
        for s in lijst.signalen
    ]
    koppen = ("Spoed", "Uiterlijk", "Dagen te laat", "Casusnummer", "Naam", "Wat", "Waarom")
    laat = lijst.te_laat(peildatum)
    uitleg = f"{_aantal(len(rijen))}, {laat} te laat. Klik op een casusnummer voor de map van het dossier."
    bladen = [
        Blad(
            "Werkvoorraad",
            f"Werkvoorraad {lijst.naam}",
            uitleg if rijen else "Er is nu niets te doen.",
            (*koppen, "Regisseur") if met_regisseur else koppen,
            (11, 12, 9, 16, 24, 24, 62, 20) if met_regisseur else (11, 12, 9, 16, 24, 24, 62),
            rijen,
            {nr: f"../dossiers/{s.casusnummer}/" for nr, s in enumerate(lijst.signalen) if s.casusnummer},
        )
    ]
    if werklast:
        norm = profiel.caseload
        bladen.append(
            Blad(
                "Per regisseur",
                "Jongeren per regisseur",
                f"De norm voor een netwerkregisseur: {norm.totaal_min} tot en met {norm.totaal_max} jongeren, "
                f"van wie {norm.intensief_min} tot en met {norm.intensief_max} met actieve regie.",
                ("Regisseur", "Jongeren", "Met actieve regie"),
                (32, 12, 18),
                [(namen.get(last.regisseur, "Nog niemand"), last.totaal, last.actief) for last in werklast],
            )
        )
    voor: Lijst = "beheer" if met_regisseur else "regisseur"
    bladen.append(
        Blad(
            "Regels",
            "Wanneer staat iets op deze lijst?",
            "De termijnen staan in het profiel van de gemeente.",
            ("Wat", "Regel", "Waar het vandaan komt"),
            (30, 80, 40),
            [(s.naam, s.in_woorden(profiel), s.bron) for s in SOORTEN if voor in s.voor],
        )
    )
    fictief = " · verzonnen gegevens" if profiel.gemeente.fictief else ""
    return werklijst(bladen, peildatum, f"Vertrouwelijk · gemeente {profiel.gemeente.naam}{fictief}")


def _spoed(signaal: Signaal, peildatum: date) -> str:
    laat = signaal.dagen_te_laat(peildatum)
    return "Te laat" if laat > 0 else "Deze week" if laat > -7 else "Straks"


def _aantal(n: int) -> str:
    return "1 punt" if n == 1 else f"{n} punten"


def lees_standen(paden: Paden, definities: Definities, peildatum: date) -> dict[str, Stand]:
    """What holds for everyone on a day, from the private folder. Raises GebruikersFout before the first form is filed."""
    if not paden.logboek.exists():
        raise GebruikersFout(f"In {paden.prive} zijn nog geen formulieren verwerkt. Begin met: werkwijzer verwerk")
    with open_register(paden, definities) as register:
        return standen(register.index.formulieren(), register.akten(), peildatum)


def maak_werkvoorraad(paden: Paden, definities: Definities, peildatum: date) -> list[Werkvoorraad]:
    """Write workbooks and calendar files to the folder `werkvoorraad`; returns the lists.

    Files of a director who is no longer in the profile are removed: they would name young people for ever.
    """
    with _zonder_afvalronde():
        lijsten, bestanden = _stel_op(paden, definities, peildatum)
    _schrijf(paden, bestanden)
    return lijsten


def _stel_op(paden: Paden, definities: Definities, peildatum: date) -> tuple[list[Werkvoorraad], dict[str, bytes]]:
    """The lists, and per file name its content."""
    allen = lees_standen(paden, definities, peildatum)
    lijsten = verdeel(alle_signalen(allen, definities, peildatum), definities.profiel, peildatum)
    werklast = caseloads(allen.values(), definities.profiel, peildatum)
    map_ = paden.prive / MAP
    eerder = {p.name: p.read_bytes() for p in map_.glob("werkvoorraad *.ics")}
    bestanden: dict[str, bytes] = {}
    for lijst in lijsten:
        agenda = f"{lijst.bestandsnaam}.ics"
        bestanden[f"{lijst.bestandsnaam}.xlsx"] = als_werkboek(
            lijst, peildatum, definities, () if lijst.code else werklast
        )
        bestanden[agenda] = kalenderbestand(lijst.signalen, peildatum, definities.profiel, eerder.get(agenda))
    return lijsten, bestanden


@contextmanager
def _zonder_afvalronde() -> Iterator[None]:
    """No garbage collection meanwhile: it would look through all that was read, again and again, and find nothing.

    Saves two fifths of the time at 10,000 dossiers.
    """
    aan = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if aan:
            gc.enable()


def _schrijf(paden: Paden, bestanden: Mapping[str, bytes]) -> None:
    map_ = paden.prive / MAP
    open_ = schrijf_alle(map_, bestanden)
    for oud in map_.glob("werkvoorraad *"):
        if oud.name not in bestanden and oud.suffix in (".xlsx", ".ics"):
            try:
                verwijder(oud)
            except InGebruik:
                open_.append(oud)
    meld_open(open_, "De andere lijsten zijn bijgewerkt.")
