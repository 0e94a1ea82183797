"""A municipality begins: a project folder with a profile to fill in, and nothing of another municipality."""

from __future__ import annotations

from pathlib import Path

from werkwijzer.cli.opdrachten import maak_formulieren
from werkwijzer.cli.projectmap import leeg_profiel, maak_projectmap
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.paden import Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.schijf import schrijf_veilig


def begin_project(paden: Paden, map_: Path, naam: str) -> list[str]:
    """Make the folder; returns what was done and what comes next, as sentences. Raises GebruikersFout for a folder that
    holds something, or a name that cannot be one."""
    naam = naam.strip()
    if not naam or not naam.isprintable() or '"' in naam or "\\" in naam:
        raise GebruikersFout(
            "Geef bij --naam de naam van de gemeente, zonder aanhalingstekens. Bijvoorbeeld: --naam Kleindam"
        )
    if map_.exists() and any(map_.iterdir()):
        raise GebruikersFout(f"In {map_} staat al iets. Kies een nieuwe map. Er is niets veranderd.")
    bron = paden.profiel.read_text(encoding="utf-8")
    maak_projectmap(paden.project, map_)
    eigen = Paden(map_, map_ / "data" / "prive")
    schrijf_veilig(eigen.profiel, leeg_profiel(bron, naam).encode())
    definities = lees_definities(eigen.formulieren, lees_profiel(eigen.profiel))
    aantal = len(list(maak_formulieren(eigen, definities)))
    return [
        f"De map voor {naam} staat klaar: {map_}. Er zijn {aantal} lege formulieren in gemaakt.",
        f"1. Vul het profiel in: {eigen.profiel}",
        f"2. Maak de formulieren opnieuw: werkwijzer --project {map_} formulieren",
        f"3. Bouw de site: werkwijzer --project {map_} site",
    ]
