"""Where the private folder lies: a folder that others can see by accident deserves a warning."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

# Part of a folder name (lower case, without spaces) → the public cloud service that makes such a folder.
_DIENSTEN = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "googledrive": "Google Drive",
    "mijndrive": "Google Drive",
    "mydrive": "Google Drive",
    "icloud": "iCloud",
    "mobiledocuments": "iCloud",
    "nextcloud": "Nextcloud",
    "stack": "STACK",
}
_HELE_NAAM = {"stack", "mydrive", "mijndrive"}  # ordinary words: only when the folder is called exactly that


def waarschuwing(map_: Path) -> str:
    """What is wrong with the place of the private folder (Dutch), or '' when nothing is."""
    map_ = map_.resolve()
    dienst = next((d for deel in map_.parts if (d := _dienst(deel))), None)
    if dienst:
        return (
            f"De map met persoonsgegevens ligt bij een clouddienst ({dienst}): {map_}. Zet hem op een afgeschermde "
            "netwerkmap van de gemeente en wijs die aan met --gegevens of WERKWIJZER_GEGEVENS. Overleg met de FG."
        )
    repo = next((boven for boven in [map_, *map_.parents] if (boven / ".git").exists()), None)
    if repo and not _genegeerd(repo, map_):
        return (
            f"De map met persoonsgegevens ligt in versiebeheer (git): {map_}. Wat daar wordt vastgelegd, gaat nooit "
            "meer weg. Zet hem op een afgeschermde netwerkmap en wijs die aan met --gegevens of WERKWIJZER_GEGEVENS."
        )
    return ""


def _dienst(deel: str) -> str | None:
    kaal = "".join(t for t in deel.casefold() if t.isalnum())
    return next((d for naam, d in _DIENSTEN.items() if (kaal == naam if naam in _HELE_NAAM else naam in kaal)), None)


def _genegeerd(repo: Path, map_: Path) -> bool:
    """Whether git really ignores everything in the folder. Without git on this computer: no."""
    opdracht = ["git", "-C", str(repo), "check-ignore", "--quiet", "--no-index", str(map_ / "dossiers" / "x.xlsx")]
    omgeving = {k: w for k, w in os.environ.items() if not k.startswith("GIT_")}
    try:
        return subprocess.run(opdracht, env=omgeving, capture_output=True, check=False, timeout=5).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False
