"""The municipality's visual identity: two colours, a logo and a font become the tokens of site, charts, forms and PDF.

Colours that carry meaning for the method itself (labels, lines, ink) are the same everywhere and stand in
`docs/stylesheets/werkwijzer.css`. What follows from the municipality's own colours is worked out here, with enough
contrast on white and on the dark background.
"""

from __future__ import annotations

import colorsys
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

Kleur = Annotated[
    str,
    Field(
        pattern=r"^#[0-9a-fA-F]{6}$",
        description="een kleur: # en zes cijfers of letters a tot en met f",
        examples=["#14505f"],
    ),
]
WIT, ZWART = "#ffffff", "#000000"
VLAK = "#f4f7f7"  # the lightest grey of the site and the forms
DONKER_VLAK = "#1f2b2f"
TEKST = 4.5  # least contrast for text (WCAG 2.2, 1.4.3)
LOGO = frozenset({".svg", ".png"})
_LETTER = frozenset({".woff2", ".woff", ".ttf", ".otf"})


def contrast(een: str, ander: str) -> float:
    """WCAG contrast ratio of two colours such as #1b2a2f: 1 (none) to 21."""
    licht, donker = sorted((_helderheid(een), _helderheid(ander)), reverse=True)
    return (licht + 0.05) / (donker + 0.05)


def _helderheid(kleur: str) -> float:
    delen = (deel / 255 for deel in _rgb(kleur))
    rood, groen, blauw = (d / 12.92 if d <= 0.04045 else ((d + 0.055) / 1.055) ** 2.4 for d in delen)
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw


def _rgb(kleur: str) -> tuple[int, int, int]:
    return int(kleur[1:3], 16), int(kleur[3:5], 16), int(kleur[5:7], 16)


def meng(kleur: str, ander: str, deel: float) -> str:
    """`kleur` with `deel` (0 to 1) of `ander` in it."""
    return "#" + "".join(f"{round(a + (b - a) * deel):02x}" for a, b in zip(_rgb(kleur), _rgb(ander), strict=True))


def leesbaar(kleur: str, achtergrond: str, minstens: float) -> str:
    """`kleur`, made lighter or darker in small steps until it has at least this contrast; hue and saturation stay."""
    tint, licht, verzadiging = colorsys.rgb_to_hls(*(deel / 255 for deel in _rgb(kleur)))
    naar = 1 if _helderheid(achtergrond) < 0.18 else 0  # lighter on dark, darker on light
    for stap in range(51):
        delen = colorsys.hls_to_rgb(tint, licht + (naar - licht) * stap / 50, verzadiging)
        kandidaat = "#" + "".join(f"{round(255 * deel):02x}" for deel in delen)
        if contrast(kandidaat, achtergrond) >= minstens:
            return kandidaat
    return WIT if naar else ZWART


class Huisstijl(BaseModel):
    """Colours as #rrggbb; paths from the folder of the profile, empty for none."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    hoofdkleur: Kleur
    accentkleur: Kleur
    logo: str = ""
    lettertype: str = ""

    @field_validator("hoofdkleur", "accentkleur")
    @classmethod
    def _leesbaar_op_wit(cls, kleur: str) -> str:
        verhouding = contrast(kleur, VLAK)
        if verhouding < TEKST:
            getal = f"{verhouding:.1f}".replace(".", ",")
            raise ValueError(
                f"{kleur} is te licht: contrast {getal} op lichtgrijs, minstens {TEKST:.1f}".replace(".", ",")
                + f" is nodig. Kies een donkerder kleur, bijvoorbeeld {leesbaar(kleur, VLAK, TEKST)}"
            )
        return kleur.lower()

    @field_validator("logo")
    @classmethod
    def _logo(cls, pad: str) -> str:
        return _soort(pad, LOGO)

    @field_validator("lettertype")
    @classmethod
    def _lettertype(cls, pad: str) -> str:
        return _soort(pad, _LETTER)

    @model_validator(mode="after")
    def _twee_kleuren(self) -> Huisstijl:
        if self.hoofdkleur == self.accentkleur:
            raise ValueError("hoofdkleur en accentkleur zijn gelijk. Kies twee kleuren die je uit elkaar houdt")
        return self

    def bestanden(self, map_: Path) -> dict[str, Path]:
        """Logo and font, by the name they get on the site. `map_`: the folder of the profile."""
        namen = {"logo": self.logo, "letter": self.lettertype}
        return {f"{naam}{Path(pad).suffix.lower()}": map_ / pad for naam, pad in namen.items() if pad}

    def licht(self) -> dict[str, str]:
        """Tokens on a white page, on paper and in workbooks."""
        return {
            "merk": self.hoofdkleur,
            "merk-donker": meng(self.hoofdkleur, ZWART, 0.25),
            "merk-inkt": WIT,
            "merk-vlak": meng(self.hoofdkleur, WIT, 0.88),
            "kop": self.hoofdkleur,
            "link": self.hoofdkleur,
            "link-aan": leesbaar(self.accentkleur, VLAK, 7),
            "reeks-1": self.hoofdkleur,
            "reeks-2": self.accentkleur,
            "vooruit": self.hoofdkleur,
            "achteruit": self.accentkleur,
        }

    def op_papier(self) -> dict[str, str]:
        """The tokens of `licht` as Word and Excel write a colour: RRGGBB."""
        return {naam: kleur.removeprefix("#").upper() for naam, kleur in self.licht().items()}

    def donker(self) -> dict[str, str]:
        """The same tokens on the dark background."""
        hoofd, accent = (leesbaar(k, DONKER_VLAK, 7) for k in (self.hoofdkleur, self.accentkleur))
        merk = leesbaar(self.hoofdkleur, WIT, 10)
        return {
            "merk": merk,
            "merk-donker": meng(merk, ZWART, 0.7),
            "merk-inkt": WIT,
            "merk-vlak": meng(merk, ZWART, 0.4),
            "kop": meng(hoofd, WIT, 0.6),
            "link": hoofd,
            "link-aan": accent,
            "reeks-1": hoofd,
            "reeks-2": accent,
            "vooruit": hoofd,
            "achteruit": accent,
        }


def eigen_kleuren(stijl: Huisstijl) -> str:
    """The municipality's colours as `--merk` and `--link` in light and dark: for a private page that is complete in itself."""

    def blok(tokens: dict[str, str]) -> str:
        return f":root {{ --merk: {tokens['kop']}; --link: {tokens['link']}; }}"

    return f"{blok(stijl.licht())}\n@media (prefers-color-scheme: dark) {{ {blok(stijl.donker())} }}\n"


def _soort(pad: str, soorten: frozenset[str]) -> str:
    if pad and Path(pad).suffix.lower() not in soorten:
        raise ValueError(f"{pad} is geen bestand van een soort die kan: {', '.join(sorted(soorten))}")
    return pad


def als_css(stijl: Huisstijl, map_: Path) -> str:
    """The style sheet `huisstijl.css`: tokens in light, dark and print, and the logo and font when there are any."""

    def blok(kiezer: str, tokens: dict[str, str]) -> str:
        return "\n".join([f"{kiezer} {{", *(f"  --ww-{naam}: {kleur};" for naam, kleur in tokens.items()), "}"])

    delen = [
        "/* Gemaakt uit [huisstijl] in data/gemeente.toml. Verander het daar. */",
        blok(':root,\n[data-md-color-scheme="default"]', stijl.licht()),
        blok('[data-md-color-scheme="slate"]', stijl.donker()),
        "@media print {\n" + blok("[data-md-color-scheme]", stijl.licht()) + "\n}",
    ]
    for naam in stijl.bestanden(map_):
        adres = f'url("../assets/huisstijl/{naam}")'
        if naam.startswith("logo"):
            delen.append(
                f".md-logo svg {{ display: none; }}\n.md-header .md-logo {{ background: {adres} center / contain "
                "no-repeat; height: 1.8rem; width: 6rem; }"
            )
        else:
            delen.append(
                f'@font-face {{ font-family: "Huisstijl"; font-display: swap; src: {adres}; }}\n'
                'body { --md-text-font-family: "Huisstijl", system-ui, sans-serif; }'
            )
    return "\n\n".join(delen) + "\n"
