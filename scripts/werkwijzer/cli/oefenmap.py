"""A folder to practise in: a private folder with a few invented people and a copy of the project, marked and apart.

Nothing of it can get among the real: the mark makes every command use the copy, whose profile says that all is invented;
the first line of the log says the same, for when the mark is gone; and its casusnummers begin with OEFEN, which
the real record does not know.
"""

from __future__ import annotations

import re
from pathlib import Path

from werkwijzer.casusnummer import OEFENEN
from werkwijzer.cli.demo_draaien import dien_in, leg_akten_vast
from werkwijzer.cli.opdrachten import maak_formulieren
from werkwijzer.cli.projectmap import maak_projectmap
from werkwijzer.dossiers.openen import open_register
from werkwijzer.dossiers.register import OEFENMAP_GEMAAKT, Voortgang
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.instellingen import gekozen_map, kies_oefenmap
from werkwijzer.paden import OEFENMAP, PROJECT, Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.schijf import hernoem, ruim, schrijf_veilig, tijdelijk_van
from werkwijzer.volgsysteem.lezen.weergave import werk_bij
from werkwijzer.voorbeeld import kleine_indieningen

_MERK = """\
Dit is een oefenmap van Werkwijzer. Alle mensen zijn verzonnen en elk casusnummer begint met OEFEN.
Laat dit bestand staan: het houdt deze map uit de buurt van echte gegevens. Zet hier nooit echte formulieren in.
Klaar met oefenen? Gooi de hele map weg.
"""


def maak_oefenmap(paden: Paden, doel: Path, meld: Voortgang, *, opnieuw: bool = False) -> list[str]:
    """Make the folder, as a whole or not at all; returns what was done and how to use it, as sentences.

    Raises GebruikersFout for a folder that holds something else, or lies in the one with real data.
    """
    bron = paden if not paden.oefenmap else Paden(PROJECT, paden.prive)
    _weiger(bron, doel, opnieuw=opnieuw)
    klad = tijdelijk_van(doel)
    try:
        ruim(klad)
        klad.mkdir(mode=0o700)
        eigen = Paden(klad / "project", klad)
        maak_projectmap(bron.project, eigen.project)
        schrijf_veilig(eigen.profiel, _verzonnen(bron.profiel.read_text(encoding="utf-8")).encode())
        definities = lees_definities(eigen.formulieren, lees_profiel(eigen.profiel))
        list(maak_formulieren(eigen, definities))
        schrijf_veilig(klad / OEFENMAP, _MERK.encode())
        indieningen = kleine_indieningen(definities)
        with open_register(eigen, definities) as register:
            register.logboek.schrijf("oefenen", OEFENMAP_GEMAAKT)
            dien_in(register, indieningen, definities, meld)
            leg_akten_vast(register)
            werk_bij(register, meld)
            dossiers = len(register.index.casusnummers())
        if doel.exists():
            oud = doel.with_name(f".{doel.name}.weg")
            hernoem(doel, oud)
            ruim(oud)
        hernoem(klad, doel)
    finally:
        ruim(klad)
    kies_oefenmap(doel)
    return [
        f"De oefenmap staat klaar: {doel}. Er zijn {dossiers} verzonnen dossiers, met {len(indieningen)} formulieren.",
        "Zet --oefenen achter werkwijzer, en alles gebeurt in de oefenmap: werkwijzer --oefenen vandaag",
        "Opnieuw beginnen: werkwijzer oefenen --opnieuw. Oefeningen per rol staan in het handboek: begin/oefenen.",
    ]


def _weiger(paden: Paden, doel: Path, *, opnieuw: bool) -> None:
    echt = {p.resolve() for p in (None if paden.oefenmap else paden.prive, gekozen_map()) if p}
    if any(doel == p or p in doel.parents or doel in p.parents for p in echt):
        raise GebruikersFout(f"{doel} is of raakt de map met echte gegevens. Kies een andere map om in te oefenen.")
    if not doel.parent.is_dir():
        raise GebruikersFout(f"De map {doel.parent} bestaat niet. Maak die eerst.")
    if not doel.exists() or (doel.is_dir() and not any(doel.iterdir())):
        return
    if not (doel / OEFENMAP).is_file():
        raise GebruikersFout(f"In {doel} staat al iets anders. Kies een lege map. Er is niets veranderd.")
    if not opnieuw:
        raise GebruikersFout(
            f"De oefenmap is er al: {doel}. Begin met: werkwijzer --oefenen vandaag. Een nieuwe maken: werkwijzer oefenen --opnieuw"
        )


def _verzonnen(profiel: str) -> str:
    """The profile of the municipality, for people that are invented."""
    tekst, fictief = re.subn(r"(?m)^fictief\s*=\s*(true|false)", "fictief = true", profiel, count=1)
    tekst, nummer = re.subn(r'(?m)^voorvoegsel\s*=\s*"[^"]*"', f'voorvoegsel = "{OEFENEN}"', tekst, count=1)
    if not (fictief and nummer):
        raise GebruikersFout(
            "Zet 'fictief' en 'voorvoegsel' in het profiel elk op een eigen regel, zoals voorvoegsel = \"PGA\": data/gemeente.toml"
        )
    return tekst
