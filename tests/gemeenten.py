"""Other municipalities than the one in this checkout: their profiles, life areas and a role that only one of them has.

`DORP` leaves out whatever may be left out, `STAD` has more of everything, on `EILAND` every number is one. A project with
one of them must work without any other change: `bouw` takes it through the commands, from blank form to site.
"""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from unittest.mock import patch

import yaml

from werkwijzer.cli.demo_draaien import dien_in
from werkwijzer.cli.projectmap import maak_projectmap
from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.antwoorden import Antwoorden
from werkwijzer.formulieren.definitie import Definities, lees_definities
from werkwijzer.paden import PROJECT, Paden
from werkwijzer.profiel import Profiel, lees_profiel
from werkwijzer.site.rollen import Rol, rollen
from werkwijzer.voorbeeld import Indiening, fictieve_indieningen

ALS_GELEVERD: dict[str, Any] = tomllib.loads((PROJECT / "data" / "gemeente.toml").read_text(encoding="utf-8"))


def _verander(basis: Mapping[str, Any], **delen: Any) -> dict[str, Any]:
    """A copy in which tables get the given keys, and lists are replaced."""
    nieuw = copy.deepcopy(dict(basis))
    for naam, deel in delen.items():
        nieuw[naam] = {**nieuw.get(naam, {}), **deel} if isinstance(deel, dict) else deel
    return nieuw


def _adressen(naam: str) -> dict[str, Any]:
    kort = naam.casefold().replace(" ", "")
    return {
        "gemeente": {"naam": naam, "contact": f"het secretariaat van {naam}", "kanaal": f"de kluis van {naam}"},
        "brieven": {
            "contactpersoon": f"het secretariaat van {naam}",
            "email": f"jeugd@{kort}.example",
            "fg_contact": f"fg@{kort}.example",
            "bezoekadres": f"het raadhuis van {naam}, Dijk 7",
            "ondertekenaar": "de burgemeester",
        },
        "beveiliging": {"contact": f"mailto:beveiliging@{kort}.example", "geldig_tot": date(2030, 1, 1)},
        "open_data": {
            "adres": f"https://{kort}.example/",
            "organisatie": f"https://{kort}.example/id",
            "contactpagina": f"https://{kort}.example/contact",
        },
    }


_DORP_PARTNERS = ("politie", "gemeente", "jeugdbescherming", "jongerenwerk", "leerplicht", "school")

# Few partners, one director, no prioritised groups, no meeting in the care domain, no jeugdmarshall; other terms.
DORP = _verander(
    _verander(ALS_GELEVERD, **_adressen("Kleindam")),
    gemeente={"voorvoegsel": "KLD", "veiligheidshuis": "Veiligheidshuis Rijndelta", "zorgoverleg": ""},
    termijnen={
        "uvz_weken": 4,
        "uvz_jongeren_min": 3,
        "uvz_jongeren_max": 3,
        "maanden_zonder_meldingen": 6,
        "herijking_maanden": 3,
        "groepsoverleg_maanden": 1,
        "plan_dagen": 28,
        "meting_maanden": 3,
        "bewaartermijn_jaren": 3,
    },
    doelgroep={"leeftijd_min": 10, "leeftijd_max": 23},
    caseload={"totaal_min": 8, "totaal_max": 12, "intensief_min": 2, "intensief_max": 4},
    publicatie={"drempel": 10, "leeftijdsgroepen": [[10, 13], [14, 17], [18, 23]]},
    huisstijl={"hoofdkleur": "#5b1a6e", "accentkleur": "#9a2c1f"},
    lijsten={
        "wijken": ["Dorpskern", "Polder", "Buiten Kleindam"],
        "jeugdgroepen": [],
        "dekkingsbronnen": ["Taakveld 1.2"],
    },
    partners=[
        {
            **p,
            "naam": {"jeugdbescherming": "Jeugdbescherming Rijnmond", "leerplicht": "Leerplicht"}.get(
                p["code"], p["naam"]
            ),
        }
        for p in ALS_GELEVERD["partners"]
        if p["code"] in _DORP_PARTNERS
    ],
    regisseurs=[
        {"code": "NR", "naam": "Netwerkregisseur", "rol": "netwerkregisseur"},
        {"code": "VZ", "naam": "Voorzitter", "rol": "voorzitter"},
    ],
)

_DOMEINEN = ("veiligheid", "zorg", "onderwijs", "bestuur")

# Forty partners, a dozen directors, a weekly UVZ with eight young people, seven groups.
STAD = _verander(
    _verander(ALS_GELEVERD, **_adressen("Grootmonde")),
    gemeente={"voorvoegsel": "GRM", "veiligheidshuis": "Veiligheidshuis Maasmond", "zorgoverleg": "de Zorgtafel"},
    termijnen={
        "uvz_weken": [[date(2020, 1, 1), 3], [date(2025, 10, 1), 1]],
        "uvz_jongeren_min": 7,
        "uvz_jongeren_max": 8,
        "maanden_zonder_meldingen": 12,
        "herijking_maanden": 4,
        "groepsoverleg_maanden": 2,
        "plan_dagen": [[date(2020, 1, 1), 84], [date(2025, 10, 1), 56]],
        "meting_maanden": 4,
        "bewaartermijn_jaren": 7,
    },
    doelgroep={"leeftijd_min": 14, "leeftijd_max": 25},
    publicatie={"drempel": 3, "leeftijdsgroepen": [[14, 17], [18, 21], [22, 25]]},
    huisstijl={"hoofdkleur": "#1f3a93", "accentkleur": "#8e2b00"},
    lijsten={
        "wijken": [f"Wijk {letter}" for letter in "ABCDEFGHIJKLMN"],
        "jeugdgroepen": [f"Groep {n}" for n in range(1, 8)],
        "dekkingsbronnen": ["Taakveld 1.2", "Taakveld 6.1", "Rijk"],
    },
    partners=[
        {**p, "naam": "Jeugdbescherming Maasmond" if p["code"] == "jeugdbescherming" else p["naam"]}
        for p in ALS_GELEVERD["partners"]
        if p["code"] != "de-waag"
    ]
    + [
        {
            "code": f"partner-{n}",
            "naam": f"Stichting 't Hûs & Co. Ëén {n}",
            "domein": _DOMEINEN[n % 4],
            "plaats": ("kern", "afroep")[n % 2],
        }
        for n in range(1, 28)
    ],
    regisseurs=[{"code": f"G{n}", "naam": f"Regisseur {n}", "rol": "netwerkregisseur"} for n in range(1, 11)]
    + [
        {"code": "GM", "naam": "Jeugdmarshall", "rol": "jeugdmarshall"},
        {"code": "GV", "naam": "Voorzitter UVZ", "rol": "voorzitter"},
    ],
)
_NIET_OP_HET_EILAND = {
    *("politie", "om", "halt", "de-waag", "jeugdbescherming"),
    *("woningcorporatie", "ggz", "veilig-thuis", "reclassering"),
}

# Every number one, or as low as it goes: one district, one director, children, no telephone, no partner 'politie'.
EILAND = _verander(
    _verander(ALS_GELEVERD, **_adressen("Sint Aldegonde")),
    gemeente={"voorvoegsel": "EILAND", "veiligheidshuis": "Veiligheidshuis 't Scheldekwartier", "zorgoverleg": ""},
    brieven={"telefoon": "", "email": "", "op_de_site": []},
    termijnen=dict.fromkeys(ALS_GELEVERD["termijnen"], 1) | {"herijking_maanden": 2},
    signalen=dict.fromkeys(ALS_GELEVERD["signalen"], 1),
    doelgroep={"leeftijd_min": 8, "leeftijd_max": 18},
    caseload=dict.fromkeys(ALS_GELEVERD["caseload"], 1),
    mandaat=dict.fromkeys(ALS_GELEVERD["mandaat"], 1),
    overleg={"begin": "", "minuten": 1},
    handboek={"zonder_rollen": ["driehoek-burgemeester", "school", "om", "politie", "ipta-coach", "fg", "college"]},
    publicatie={"drempel": 15, "leeftijdsgroepen": [[8, 11], [12, 18]]},
    huisstijl={"hoofdkleur": "#224411", "accentkleur": "#771144"},
    lijsten={"wijken": ["'t Dorp"], "jeugdgroepen": [], "dekkingsbronnen": ["Gemeentefonds"]},
    partners=[
        *(p for p in ALS_GELEVERD["partners"] if p["code"] not in _NIET_OP_HET_EILAND),
        {"code": "team-jeugd", "naam": "Korps 's-Zeeland", "domein": "veiligheid", "plaats": "kern", "altijd": True},
    ],
    regisseurs=[{"code": "A", "naam": "Jeugdregisseur", "rol": "netwerkregisseur"}],
)
GEMEENTEN = {"als geleverd": ALS_GELEVERD, "dorp": DORP, "stad": STAD}


def twaalf_leefgebieden() -> str:
    """`leefgebieden.yml` with four areas more."""
    inhoud = yaml.safe_load((PROJECT / "forms" / "leefgebieden.yml").read_text(encoding="utf-8"))
    for naam in ("Taal", "Vervoer", "Media", "Geloof"):
        scores = {n: {"kort": f"{naam}: stand {n}", "norm": f"Over {naam.casefold()}: stand {n}."} for n in range(1, 6)}
        inhoud["leefgebieden"].append(
            {"code": naam.casefold(), "naam": naam, "vraag": f"Hoe gaat het met {naam.casefold()}?", "scores": scores}
        )
    return str(yaml.safe_dump(inhoud, allow_unicode=True, sort_keys=False))


def zes_leefgebieden() -> str:
    """`leefgebieden.yml` without the last two areas."""
    inhoud = yaml.safe_load((PROJECT / "forms" / "leefgebieden.yml").read_text(encoding="utf-8"))
    inhoud["leefgebieden"] = inhoud["leefgebieden"][:6]
    return str(yaml.safe_dump(inhoud, allow_unicode=True, sort_keys=False))


def definities_van(profiel: Mapping[str, Any], forms: Path = PROJECT / "forms") -> Definities:
    return lees_definities(forms, Profiel.model_validate(profiel))


def als_toml(profiel: Mapping[str, Any]) -> str:
    """The profile as its file: tables, and lists of tables."""
    regels = []
    for naam, deel in profiel.items():
        lijst = deel if isinstance(deel, list) else [deel]
        for onderdeel in lijst:
            genest = {k: w for k, w in onderdeel.items() if isinstance(w, list) and w and isinstance(w[0], dict)}
            regels.append(f"\n[[{naam}]]" if isinstance(deel, list) else f"\n[{naam}]")
            regels += [f"{k} = {_waarde(w)}" for k, w in onderdeel.items() if k not in genest]
            for k, rijen in genest.items():
                for rij in rijen:
                    regels += [f"\n[[{naam}.{k}]]", *(f"{x} = {_waarde(y)}" for x, y in rij.items())]
    return "\n".join(regels).lstrip() + "\n"


def _waarde(waarde: Any) -> str:
    match waarde:
        case bool():
            return str(waarde).lower()
        case str():
            return '"' + waarde.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case list() | tuple():
            return f"[{', '.join(map(_waarde, waarde))}]"
        case _:
            return str(waarde)


# A role that only the city has: one page, and nothing else.
WIJKREGISSEUR = """---
title: Wijkregisseur
description: Wat je als wijkregisseur weet van de wijk, en wat je daarvan inbrengt.
eigenaar: procesondersteuner
bijgewerkt: 2026-11-28
herzien_voor: 2027-04-01
volgende:
  pad: ../stappen/aanmelden.md
  tekst: Meld een jongere aan
rol:
  groep: Wijken
  menu: Wijken
  plek: 35
  letters: [R, C, R, C, C, I, "-", C, I]
---
# Wijkregisseur

Jij kent de wijk.
{ .intro }

{{ jouw_stappen("wijkregisseur") }}

{{ paginavoet() }}
"""


def maak_project(map_: Path, naam: str) -> Paden:
    """A project with the profile `naam` in GEMEENTEN or 'eiland', its own life areas and roles, and an empty private folder."""
    paden = Paden(map_ / "project", map_ / "prive")
    maak_projectmap(PROJECT, paden.project)
    paden.profiel.write_text(als_toml({**GEMEENTEN, "eiland": EILAND}[naam]), encoding="utf-8")
    if eigen := {"stad": twaalf_leefgebieden, "eiland": zes_leefgebieden}.get(naam):
        (paden.formulieren / "leefgebieden.yml").write_text(eigen(), encoding="utf-8")
    if naam == "stad":
        (paden.docs / "rollen" / "wijkregisseur.md").write_text(WIJKREGISSEUR, encoding="utf-8")
    for formulier in paden.formulieren.glob("*.xlsx"):  # a municipality begins without forms that are in use
        formulier.unlink()
    paden.postvak_in.mkdir(parents=True)
    return paden


def vul(paden: Paden, hoeveel: int) -> None:
    """File what the demo of eight young people says about the last `hoeveel` of all who came in, and the figures of 2025."""
    definities = lees_definities(paden.formulieren, lees_profiel(paden.profiel))
    alle = fictieve_indieningen(definities, 8, 1)
    wie = set(sorted({i.jongere for i in alle if i.jongere})[-hoeveel:])

    def over_hen(indiening: Indiening) -> Indiening | None:
        formulier, antwoorden = definities.formulieren[indiening.formulier], indiening.antwoorden
        if indiening.jongere:
            return indiening if indiening.jongere in wie else None
        dag = antwoorden.velden[formulier.datumveld]
        tabellen = {
            naam: [rij for rij in rijen if rij.get("casusnummer", min(wie)) in wie]
            for naam, rijen in antwoorden.tabellen.items()
        }
        over = replace(indiening, antwoorden=Antwoorden(antwoorden.velden, tabellen))
        if formulier.code in ("uvz-verslag", "herijking"):
            return over if any(r.get("casusnummer") for rijen in tabellen.values() for r in rijen) else None
        return over if isinstance(dag, date) and dag.year == 2025 else None

    indieningen = [i for i in map(over_hen, alle) if i]
    with open_register(paden, definities) as register:
        assert dien_in(register, indieningen, definities, lambda *_: None) == len(indieningen)


def bouw(map_: Path, naam: str) -> None:
    """Everything that a municipality makes of its forms, in `map_`: lists, letters, agenda, reports and sites.

    For the city also PDFs, and of the booklets only that of the role that it alone has: the others go the same way.
    """
    from tests.conftest import Cli

    paden = maak_project(map_, naam)
    vul(paden, 4)
    cli = Cli(paden)
    nummers = sorted(p.name for p in (paden.prive / "dossiers").iterdir())

    def een_rol(docs: Path, profiel: Profiel) -> list[Rol]:
        return [rol for rol in rollen(docs, profiel) if rol.pagina == "wijkregisseur"]

    cli("formulieren")
    cli("week", "06-01-2026", "--datum", "2025-12-29", code=None)  # some letters cannot be made yet
    cli("dossier", nummers[-1])
    cli("inzage", nummers[-1])
    cli("voortgang", nummers[0])
    cli("partnerlijst")
    cli("meldingen", "2025-K4")
    cli("rapport", "2025-K4")
    cli("rapport", "2025")
    zonder_pdf = patch("werkwijzer.site.bouwen.beschikbaar", lambda: False)
    with patch("werkwijzer.site.druk.boeken.rollen", een_rol), nullcontext() if naam == "stad" else zonder_pdf:
        cli("site")
    cli("site", "--intern")
