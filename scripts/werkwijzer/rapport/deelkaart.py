"""The pictures that go with a shared link, 1200 × 630 px, in the colours of the municipality: one of the site, and per
report one with what stands on its first screen.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from werkwijzer.kalender import voluit
from werkwijzer.profiel import Profiel
from werkwijzer.rapport import onderdelen, zinnen
from werkwijzer.rapport.cijfers import Blik
from werkwijzer.rapport.doelen import doelkaarten
from werkwijzer.rapport.raadsvragen import vragen
from werkwijzer.rapport.tekst import schoon

# Linux, macOS, Windows; the first that is there.
_GEWOON = ("LiberationSans-Regular.ttf", "Arial.ttf", "arial.ttf", "DejaVuSans.ttf")
_DIK = ("LiberationSans-Bold.ttf", "Arial Bold.ttf", "arialbd.ttf", "DejaVuSans-Bold.ttf")
BREEDTE, HOOGTE = 1200, 630
_RAND = 40
_DOELEN = 4  # as many as there is room for


def deelkaart(profiel: Profiel) -> bytes:
    """The picture of the site as PNG."""
    doek = _Doek(profiel.huisstijl.licht(), "merk")
    doek.vlak((0, 610, BREEDTE, HOOGTE), "reeks-2")
    fictief = " – verzonnen voorbeeld" if profiel.gemeente.fictief else ""
    doek.tekst((90, 240), "Werkwijzer", 92, "wit", dik=True)
    doek.tekst((90, 330), "Persoonsgerichte aanpak jeugd", 46, "wit")
    doek.tekst((90, 395), "Handboek, formulieren en jaarverslag", 46, "wit")
    doek.tekst((90, 545), f"Gemeente {profiel.gemeente.naam}{fictief}", 34, "wit")
    return doek.png()


def oogopslagkaart(blik: Blik, profiel: Profiel) -> bytes:
    """The first screen of a report as PNG: key figures, goals, what is uncertain and the first question."""
    p = blik.publicatie
    doek = _Doek(profiel.huisstijl.licht(), "wit")
    breed = BREEDTE - 2 * _RAND
    doek.vlak((0, 0, BREEDTE, 84), "merk")
    doek.tekst((_RAND, 56), f"Jaarverslag {blik.jaar}", 38, "wit", dik=True)
    doek.tekst((400, 55), f"Persoonsgerichte aanpak jeugd, {p.gemeente}", 26, "wit", hoogstens=BREEDTE - _RAND - 400)
    tegels = onderdelen.tegels(blik)
    kier = 14
    stuk = (breed + kier) // len(tegels)
    for nr, tegel in enumerate(tegels):
        x, binnen = _RAND + nr * stuk, stuk - kier - 24
        doek.vlak((x, 100, x + stuk - kier, 286), "vlak", boven="merk")
        doek.alinea((x + 12, 131), tegel.naam, 20, binnen, 2, dik=True)
        doek.tekst((x + 12, 208), tegel.waarde, 46, "inkt", dik=True, hoogstens=binnen)
        onder = doek.alinea((x + 12, 233), tegel.eenheid, 17, binnen, 2, kleur="zacht")
        doek.tekst((x + 12, onder), tegel.verandering, 17, "zacht", hoogstens=binnen)
    y = 330
    doek.tekst((_RAND, y), zinnen.oogopslag(blik)[3].tekst, 25, "inkt", dik=True, hoogstens=breed)
    for doel in doelkaarten(blik)[:_DOELEN]:
        y += 36
        doek.tekst((_RAND, y), doel.oordeel, 22, "inkt", dik=True)
        regel = f"{doel.naam}: {doel.resultaat}, doel ({doel.jaar}): {doel.streefwaarde}"
        doek.tekst((_RAND + 180, y), regel, 22, "inkt", hoogstens=breed - 180)
    y += 44
    onzeker = zinnen.oogopslag(blik)[2]
    y = doek.alinea((_RAND, y), f"{onzeker.kop}: {onzeker.tekst}", 22, breed, 2)
    if gesteld := vragen(blik, profiel)[:1]:
        doek.tekst((_RAND, y + 10), f"Vraag: {gesteld[0].vraag}", 22, "inkt", dik=True, hoogstens=breed)
    verzonnen = " Alle gegevens zijn verzonnen." if p.fictief else ""
    doek.tekst((_RAND, 612), f"Peildatum {voluit(p.peildatum)}.{verzonnen}", 19, "zacht", hoogstens=breed)
    return doek.png()


@dataclass
class _Doek:
    """A picture to draw on, in the colours of `stijl`; text never goes outside the room it gets."""

    stijl: dict[str, str]
    grond: str

    def __post_init__(self) -> None:
        self._beeld = Image.new("RGB", (BREEDTE, HOOGTE), self._kleur(self.grond))
        self._pen = ImageDraw.Draw(self._beeld)

    def png(self) -> bytes:
        uit = BytesIO()
        self._beeld.save(uit, "PNG")
        return uit.getvalue()

    def vlak(self, hoeken: tuple[int, int, int, int], kleur: str, boven: str = "") -> None:
        self._pen.rectangle(hoeken, fill=self._kleur(kleur))
        if boven:
            self._pen.rectangle((*hoeken[:3], hoeken[1] + 5), fill=self._kleur(boven))

    def tekst(
        self,
        plek: tuple[int, int],
        tekst: str,
        grootte: int,
        kleur: str,
        *,
        dik: bool = False,
        hoogstens: int = BREEDTE,
    ) -> None:
        """One line, smaller letters when it is too long, cut off when that does not help."""
        tekst = schoon(tekst)
        while grootte > 14 and _breedte(tekst, grootte, dik) > hoogstens:
            grootte -= 1
        while len(tekst) > 1 and _breedte(tekst, grootte, dik) > hoogstens:
            tekst = tekst[:-2].rstrip() + "…"
        letter, toonbaar = _letter(tekst, grootte, dik)
        self._pen.text(plek, toonbaar, fill=self._kleur(kleur), font=letter, anchor="ls")

    def alinea(
        self,
        plek: tuple[int, int],
        tekst: str,
        grootte: int,
        breedte: int,
        hoogstens: int,
        *,
        kleur: str = "inkt",
        dik: bool = False,
    ) -> int:
        """At most `hoogstens` lines; returns where the next line would stand."""
        lijnen: list[str] = []
        for woord in schoon(tekst).split(" "):
            langer = f"{lijnen[-1]} {woord}" if lijnen else woord
            if lijnen and (_breedte(langer, grootte, dik) <= breedte or len(lijnen) == hoogstens):
                lijnen[-1] = langer
            else:
                lijnen.append(woord)
        x, y = plek
        for lijn in lijnen:
            self.tekst((x, y), lijn, grootte, kleur, dik=dik, hoogstens=breedte)
            y += round(grootte * 1.3)
        return y

    def _kleur(self, naam: str) -> str:
        return {"wit": "#ffffff", "inkt": "#1b2a2f", "zacht": "#44565c", "vlak": "#f1f5f6"}.get(naam) or self.stijl[
            naam
        ]


@cache
def _laad(namen: tuple[str, ...], grootte: int) -> tuple[ImageFont.FreeTypeFont | ImageFont.ImageFont, bool]:
    """The first of these letters that is there, and whether it is one of them."""
    for naam in namen:
        try:
            return ImageFont.truetype(naam, grootte), True
        except OSError:
            continue
    return ImageFont.load_default(grootte), False


def _letter(tekst: str, grootte: int, dik: bool) -> tuple[ImageFont.FreeTypeFont | ImageFont.ImageFont, str]:
    """The letter to write with and the text as it can draw it: the one of Pillow knows no accents, dash or euro sign."""
    letter, volledig = _laad(_DIK if dik else _GEWOON, grootte)
    if volledig:
        return letter, tekst
    kaal = tekst.translate({ord("–"): "-", ord("−"): "-", ord("€"): "EUR", ord("…"): "..."})
    return letter, unicodedata.normalize("NFKD", kaal).encode("ascii", "ignore").decode()


def _breedte(tekst: str, grootte: int, dik: bool) -> float:
    letter, toonbaar = _letter(tekst, grootte, dik)
    return letter.getlength(toonbaar)
