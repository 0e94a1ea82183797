"""The picture that goes with a shared link: 1200 × 630 px, in the colours of the municipality."""

from __future__ import annotations

import unicodedata
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from werkwijzer.profiel import Profiel

# Linux, macOS, Windows; the first that is there.
_GEWOON = ("LiberationSans-Regular.ttf", "Arial.ttf", "arial.ttf", "DejaVuSans.ttf")
_DIK = ("LiberationSans-Bold.ttf", "Arial Bold.ttf", "arialbd.ttf", "DejaVuSans-Bold.ttf")


def deelkaart(profiel: Profiel) -> bytes:
    """The picture as PNG."""
    stijl = profiel.huisstijl.licht()
    beeld = Image.new("RGB", (1200, 630), stijl["merk"])
    pen = ImageDraw.Draw(beeld)
    pen.rectangle((0, 610, 1200, 630), fill=stijl["reeks-2"])
    fictief = " – verzonnen voorbeeld" if profiel.gemeente.fictief else ""
    for hoogte, grootte, letters, tekst in (
        (240, 92, _DIK, "Werkwijzer"),
        (330, 46, _GEWOON, "Persoonsgerichte aanpak jeugd"),
        (395, 46, _GEWOON, "Handboek, formulieren en jaarverslag"),
        (545, 34, _GEWOON, f"Gemeente {profiel.gemeente.naam}{fictief}"),
    ):
        _schrijf(pen, (90, hoogte), tekst, grootte, letters)
    uit = BytesIO()
    beeld.save(uit, "PNG", optimize=True)
    return uit.getvalue()


def _schrijf(
    pen: ImageDraw.ImageDraw, plek: tuple[int, int], tekst: str, grootte: int, letters: tuple[str, ...]
) -> None:
    for naam in letters:
        try:
            letter = ImageFont.truetype(naam, grootte)
        except OSError:
            continue
        return pen.text(plek, tekst, fill="#ffffff", font=letter, anchor="ls")
    # The letter that comes with Pillow knows no accents and no dash.
    kaal = unicodedata.normalize("NFKD", tekst.replace("–", "-")).encode("ascii", "ignore").decode()
    return pen.text(plek, kaal, fill="#ffffff", font=ImageFont.load_default(grootte), anchor="ls")
