"""A project folder of its own: handbook, forms and profile of one municipality, apart from where this program stands."""

from __future__ import annotations

import re
import shutil
from fnmatch import fnmatch
from pathlib import Path

# What makes a project: the handbook and how it is built, the forms, the profile. Published years do not come along.
_MAPPEN = ("docs", "beheer", "forms", "includes", "overrides")

# What a command makes again, for this municipality: the same as in `.gitignore`.
_GEMAAKT = (
    "docs/jaarverslag",
    "docs/regio",
    "docs/formulieren/*.xlsx",
    "docs/stylesheets/huisstijl.css",
    "docs/assets/huisstijl",
    "docs/assets/deelkaart.png",
    "docs/begin/*.pdf",
    "docs/rollen/*.pdf",
    "beheer/stylesheets",
    "beheer/javascripts",
    "beheer/assets",
)


def maak_projectmap(bron: Path, doel: Path) -> None:
    """Make the folder `doel` with all that the project in `bron` has, without what a command makes again."""

    def gemaakt(map_: str, namen: list[str]) -> set[str]:
        plek = Path(map_).relative_to(bron)
        return {naam for naam in namen if any(fnmatch((plek / naam).as_posix(), patroon) for patroon in _GEMAAKT)}

    doel.mkdir(parents=True, exist_ok=True)
    for naam in _MAPPEN:
        shutil.copytree(bron / naam, doel / naam, ignore=gemaakt, dirs_exist_ok=True)
    for pad in (*bron.glob("mkdocs*.yml"), bron / "handboek.py"):
        shutil.copyfile(pad, doel / pad.name)
    data = doel / "data"
    data.mkdir(exist_ok=True)
    for pad in (bron / "data").iterdir():
        if pad.is_file():  # the profile last: with it the folder is a project
            shutil.copyfile(pad, data / pad.name)
    if (bron / "data" / "indicatorensets").is_dir():
        shutil.copytree(bron / "data" / "indicatorensets", data / "indicatorensets", dirs_exist_ok=True)


def leeg_profiel(bron: str, naam: str) -> str:
    """The profile `bron` for a municipality that begins: its own name, and nothing of the one that `bron` is about.

    Terms, partners that exist everywhere and the rules for sharing stay as a proposal, with their comments.
    """
    letters = re.sub(r"[^A-Z]", "", naam.upper())
    kort = re.sub(r"[^a-z0-9]", "", naam.casefold()) or "gemeente"
    waarden = {
        "gemeente": {
            "naam": f'"{naam}"',
            "fictief": "false",
            "veiligheidshuis": '"Veiligheidshuis"',
            "zorgoverleg": '""',
            "kanaal": '"het beveiligde kanaal van de gemeente"',
            "voorvoegsel": f'"{letters[:3] if len(letters) > 1 else "PGA"}"',
        },
        "brieven": {
            "telefoon": '""',
            "email": '""',
            "fg_contact": '"de functionaris gegevensbescherming"',
            "bezoekadres": f'"het gemeentehuis van {naam}"',
            "op_de_site": "[]",
        },
        "open_data": {
            "adres": f'"https://{kort}.example/"',
            "organisatie": f'"https://{kort}.example/id"',
            "contactpagina": f'"https://{kort}.example/contact"',
        },
        "handboek": {"zonder_rollen": '["ipta-coach"]'},
        "lijsten": {"dekkingsbronnen": '["Begroting"]', "wijken": '["Wijk 1", "Buiten de gemeente"]', "jeugdgroepen": "[]"},
    }  # fmt: skip
    sectie, regels = "", []
    for regel in bron.splitlines():
        if kop := re.match(r"\[+([a-z_.]+)\]+", regel):
            sectie = kop[1]
        if sectie in ("beveiliging", "bevolking") and regel.strip() and not regel.startswith("#"):
            regel = f"# {regel}"
        if sleutel := re.match(r"(\w+)\s*=\s*(\[[^\]]*\]|\"[^\"]*\"|\S+)", regel):
            nieuw = waarden.get(sectie, {}).get(sleutel[1])
            regel = f"{sleutel[1]} = {nieuw}{regel[sleutel.end() :]}" if nieuw else regel
        regels.append(regel)
    tekst = "\n".join(regels) + "\n"
    tekst = re.sub(r'\[\[partners\]\]\ncode = "de-waag"\n(?:.+\n)+\n', "", tekst)
    tekst = re.sub(r'\[\[regisseurs\]\]\ncode = "(?!R1|VZ)\w+"\n(?:.+\n)+\n', "", tekst)
    tekst = tekst.replace('naam = "Jeugdbescherming-West"', 'naam = "Jeugdbescherming"')
    return tekst.replace("voorbeeldstad.example", f"{kort}.example")
