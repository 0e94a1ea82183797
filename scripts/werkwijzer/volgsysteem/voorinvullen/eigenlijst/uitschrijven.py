"""Writes what came out of an own list: the form for a person to check, and beside it what went where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from werkwijzer.casus.casus import casussen
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.antwoorden import Antwoorden, Rij
from werkwijzer.formulieren.beoordelen import beoordeel_bytes
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.merken import BLAD_FORMULIER
from werkwijzer.formulieren.werkboek import als_inhoud, maak_werkboek
from werkwijzer.fouten import GebruikersFout, NietsTeDoen
from werkwijzer.huisstijl import Huisstijl
from werkwijzer.kalender import aantal
from werkwijzer.paden import Paden
from werkwijzer.schijf import schrijf_veilig
from werkwijzer.volgsysteem.papier.excel import Blad, werklijst
from werkwijzer.volgsysteem.voorinvullen.eigenlijst.inlezen import lees_lijst
from werkwijzer.volgsysteem.voorinvullen.eigenlijst.overnemen import Overgenomen, neem_over
from werkwijzer.volgsysteem.voorinvullen.uitgeven import MAP_UITGEGEVEN


@dataclass(frozen=True)
class Voorstel:
    """The form and the account beside it, and how much there is to do."""

    startlijst: Path
    verantwoording: Path
    overgenomen: Overgenomen
    fouten: int


def stel_voor(
    paden: Paden, definities: Definities, lijst: Path, naar: Path | None, op: date | None, dag: date
) -> Voorstel:
    """Read an own list and write a filled `startlijst` with its account. Nothing goes into the record.

    Raises GebruikersFout when the list cannot be read, is a form already, or holds nobody.
    """
    bladen = lees_lijst(lijst)
    if any(blad.naam == BLAD_FORMULIER for blad in bladen):
        raise GebruikersFout(f"{lijst.name} is al een formulier van Werkwijzer. Zet het in {paden.postvak_in}.")
    uit = neem_over(bladen, definities)
    if not uit.rijen:
        raise GebruikersFout(f"{lijst.name}: {uit.let_op[-1]} Er is niets gemaakt.")
    formulier = definities.formulieren["startlijst"]
    inhoud = als_inhoud(definities, formulier, uit.antwoorden(op))
    werkboek = maak_werkboek(definities, formulier, inhoud)
    beoordeling = beoordeel_bytes(Path("startlijst.xlsx"), werkboek, definities)
    if beoordeling.bevindingen:
        werkboek = maak_werkboek(definities, formulier, inhoud, beoordeling.bevindingen)
    map_ = naar or paden.prive / MAP_UITGEGEVEN
    naam = f"startlijst uit {lijst.stem}"
    eerste, tweede = _vrij(map_, naam)
    map_.mkdir(parents=True, exist_ok=True)
    schrijf_veilig(eerste, werkboek)
    schrijf_veilig(tweede, _verantwoording(uit, lijst.name, dag, definities.profiel.huisstijl))
    fouten = sum(b.is_fout for b in beoordeling.bevindingen)
    return Voorstel(eerste, tweede, uit, fouten)


def geef_terug(paden: Paden, definities: Definities, naar: Path | None) -> tuple[Path, int]:
    """The taken over rows that are in the record, each with its casusnummer, as a form to correct.

    Raises NietsTeDoen when nothing was taken over.
    """
    with open_register(paden, definities) as register:
        alle = casussen(register.index.formulieren(), register.akten())
    rijen: list[Rij] = []
    dagen = []
    for casus in alle.values():
        if over := casus.overname:
            rijen.append({**over.rij.waarden, "casusnummer": casus.nummer})
            dagen.append(over.op)
    if not rijen:
        raise NietsTeDoen(
            "Er is nog geen startlijst verwerkt. Geef de eigen lijst erbij: werkwijzer startlijst LIJST.xlsx"
        )
    antwoorden = Antwoorden({"datum_startlijst": max(dagen), "verbeterde_lijst": "ja"}, {"jongeren": rijen})
    formulier = definities.formulieren["startlijst"]
    werkboek = maak_werkboek(definities, formulier, als_inhoud(definities, formulier, antwoorden))
    map_ = naar or paden.prive / MAP_UITGEGEVEN
    pad, _ = _vrij(map_, "startlijst om te verbeteren")
    map_.mkdir(parents=True, exist_ok=True)
    schrijf_veilig(pad, werkboek)
    return pad, len(rijen)


def _vrij(map_: Path, naam: str) -> tuple[Path, Path]:
    """Names for the form and its account that nothing has yet: an earlier one may be half checked."""
    namen = (f"{naam}{f' ({n})' if n > 1 else ''}" for n in count(1))
    paren = ((map_ / f"{n}.xlsx", map_ / f"{n} verantwoording.xlsx") for n in namen)
    return next(p for p in paren if not any(pad.exists() for pad in p))


def _verantwoording(uit: Overgenomen, lijst: str, dag: date, huisstijl: Huisstijl) -> bytes:
    """What was taken from where, what was not taken over and why, and what a person must look at."""
    bladen: list[Blad] = [
        Blad(
            "Niet overgenomen",
            f"Niet overgenomen uit {lijst}",
            "Alles uit de lijst dat nergens is geplaatst. Wat nodig is, zet je zelf in de startlijst. Gooi dit bestand daarna weg.",
            ("Blad", "Cel", "Kolom", "Jongere", "Wat er staat", "Waarom niet"),
            (16, 8, 24, 26, 44, 52),
            [(n.blad, n.cel, n.kolom, n.wie, n.tekst, n.waarom) for n in uit.niet],
        ),
        Blad(
            "Om naar te kijken",
            "Om naar te kijken",
            "Wat de lijst laat zien, en wat een mens moet beslissen.",
            ("Wat",),
            (120,),
            [(zin,) for zin in uit.let_op],
        ),
        Blad(
            "Overgenomen",
            f"Overgenomen uit {lijst}",
            "Welke kolom welke vraag werd, en hoe vaak. Controleer of dat klopt.",
            ("Blad", "Kolom of plek in de lijst", "Vraag in de startlijst", "Hoe vaak"),
            (20, 40, 34, 10),
            [(h.blad, h.waar, h.vraag, h.aantal) for h in uit.herkomst],
        ),
        Blad(
            "Regels",
            "Welke regel komt waarvandaan",
            "In de volgorde van de startlijst.",
            ("Regel in de startlijst", "Plek in de lijst", "Achternaam", "Voornaam"),
            (12, 30, 30, 24),
            [
                (nr, plek, str(rij.get("achternaam", "")), str(rij.get("voornaam", "")))
                for nr, (plek, rij) in enumerate(zip(uit.plekken, uit.rijen, strict=True), start=1)
            ],
        ),
    ]
    return werklijst(bladen, dag, "Vertrouwelijk", huisstijl)


def in_regels(voorstel: Voorstel) -> Sequence[str]:
    """What to tell on the screen: no names."""
    uit = voorstel.overgenomen
    kolommen = dict.fromkeys((h.waar, h.vraag) for h in uit.herkomst if "(" not in h.waar)
    regels = [f"{aantal(len(uit.rijen), 'jongere')} gevonden. Dit is een voorstel: er is niets opgeslagen.", ""]
    regels += [f"  {waar} → {vraag}" for waar, vraag in kolommen]
    koppen = list(dict.fromkeys(f"'{n.kolom}'" for n in uit.niet if n.kolom))
    regels += [
        "",
        ("1 cel is" if len(uit.niet) == 1 else f"{len(uit.niet)} cellen zijn")
        + " niet overgenomen"
        + (f", uit: {', '.join(koppen[:12])}." if koppen else "."),
    ]
    if uit.let_op:
        wat = "1 ding" if len(uit.let_op) == 1 else f"{len(uit.let_op)} dingen"
        regels.append(f"{wat} om zelf naar te kijken. Beide staan in: {voorstel.verantwoording}")
    if voorstel.fouten:
        wat = "staat 1 fout" if voorstel.fouten == 1 else f"staan {voorstel.fouten} fouten"
        regels.append(f"In de startlijst {wat} om te verbeteren. Wat fout is, is gemarkeerd.")
    regels += [
        f"De startlijst: {voorstel.startlijst}",
        "Controleer hem, vul aan wat je weet, en zet hem daarna in postvak-in.",
    ]
    return regels
