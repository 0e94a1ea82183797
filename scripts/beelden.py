"""Makes the pictures of the forms in the handbook: one sheet of each, filled in with the demo's invented answers.

Run it with `.venv/bin/python scripts/beelden.py`; needs soffice (LibreOffice), pdftotext and pdftoppm (Poppler). The folder of
another municipality: `--project MAP`.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from werkwijzer.casusnummer import maak_casusnummer
from werkwijzer.formulieren.antwoorden import Antwoorden, Rij
from werkwijzer.formulieren.definitie import lees_definities
from werkwijzer.formulieren.werkboek import als_inhoud, maak_werkboek
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.profiel import lees_profiel
from werkwijzer.site.rollen import MERK_BEELDEN, merk_van_beelden
from werkwijzer.voorbeeld import fictieve_indieningen

# Per form the heading of its sheet, dots per inch, and the size in pixels: the page without margins, cut short.
BEELDEN = {
    "aanmelding": ("Aanmelding: waarom", 96, 698, 462),
    "plan": ("Plan van aanpak: leefgebieden", 88, 942, 487),
    "uvz-verslag": ("UVZ-verslag: jongeren", 96, 698, 634),
    "herijking": ("Herijking: jongeren", 144, 675, 526),
    "meldingen": ("Meldingen", 96, 644, 370),
    "jaarcijfers": ("Jaarcijfers: kosten", 120, 874, 386),
    "startlijst": ("Startlijst: jongeren", 100, 900, 300),
}
# The demo has no list of those who were there before it began.
_STARTLIJST: list[Rij] = [
    {"achternaam": "de Verzonnen", "voornaam": "Noor", "geboortedatum": date(2009, 3, 2), "wijk": "Parkwijk"},
    {"achternaam": "Fictiestein", "voornaam": "Sam", "bekend_als": "Sammie", "wijk": "Westerdam"},
    {"achternaam": "van Nergenshuizen", "voornaam": "Ilias", "geboortedatum": date(2008, 11, 20)},
]
_MEER = {"startlijst": Antwoorden({"datum_startlijst": date(2026, 6, 1)}, {"jongeren": _STARTLIJST})}


def met_nummer(rij: Rij) -> Rij:
    nummer = rij.get("casusnummer")
    return (
        {**rij, "casusnummer": maak_casusnummer(definities.profiel.gemeente.voorvoegsel, nummer)}
        if isinstance(nummer, int)
        else rij
    )


def knip_uit(pdf: Path, uit: Path, kop: str, dpi: int, breed: int, hoog: int) -> None:
    """The top of the first page with this heading (page 1 is *Lees mij*)."""
    tekst = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, encoding="utf-8", check=True).stdout
    nr = next(nr for nr, blz in enumerate(tekst.split("\f"), start=1) if nr > 1 and blz.startswith(f"{kop}\n"))
    vak = ["-x", int(0.46 * dpi), "-y", int(0.98 * dpi), "-W", breed, "-H", hoog]
    subprocess.run(list(map(str, ["pdftoppm", "-png", "-singlefile", "-r", dpi, "-f", nr, *vak, pdf, uit])), check=True)


vraag = argparse.ArgumentParser(description=__doc__)
vraag.add_argument("--project", type=Path, default=PROJECT, help="folder of the municipality (default: this one)")
paden = Paden(vraag.parse_args().project)
if mist := [naam for naam in ("soffice", "pdftotext", "pdftoppm") if not shutil.which(naam)]:
    sys.exit(
        f"De plaatjes worden gemaakt met LibreOffice en Poppler. Niet gevonden: {', '.join(mist)}. Installeer dat eerst."
    )
definities = lees_definities(paden.formulieren, lees_profiel(paden.profiel))
vorige = "Score vorige keer", {g.code: g.keuze(2) for g in definities.leefgebieden}
with tempfile.TemporaryDirectory() as map_:
    for code, gegeven in ({i.formulier: i.antwoorden for i in fictieve_indieningen(definities)} | _MEER).items():
        antwoorden = Antwoorden(gegeven.velden, {t: list(map(met_nummer, r)) for t, r in gegeven.tabellen.items()})
        inhoud = als_inhoud(definities, definities.formulieren[code], antwoorden, vorige=vorige)
        Path(map_, f"{code}.xlsx").write_bytes(maak_werkboek(definities, definities.formulieren[code], inhoud))
    opdracht = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", map_, *map(str, Path(map_).glob("*.xlsx"))]
    subprocess.run(opdracht, check=True, env={**os.environ, "LC_ALL": "nl_NL.UTF-8"})  # 1.000 and not 1,000
    for code, (kop, *maten) in BEELDEN.items():
        knip_uit(Path(map_, f"{code}.pdf"), paden.docs / "assets" / "formulieren" / code, kop, *maten)
(paden.docs / "assets" / "formulieren" / MERK_BEELDEN).write_bytes(
    f"{merk_van_beelden(paden.docs, definities.profiel)}\n".encode()
)
