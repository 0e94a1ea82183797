"""Other municipalities than the one in this checkout: their profiles, and a life area that only one of them has.

`DORP` leaves out whatever may be left out; `STAD` has more of everything. A project with one of them must work without
any other change.
"""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from werkwijzer.formulieren.definitie import Definities, lees_definities
from werkwijzer.paden import PROJECT
from werkwijzer.profiel import Profiel

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
            "kanaal": f"de kluis van {naam}",
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
    gemeente={"voorvoegsel": "GRM", "veiligheidshuis": "Veiligheidshuis Maasmond", "zorgoverleg": "Zorgtafel"},
    termijnen={
        "uvz_weken": 1,
        "uvz_jongeren_min": 7,
        "uvz_jongeren_max": 8,
        "maanden_zonder_meldingen": 12,
        "herijking_maanden": 4,
        "groepsoverleg_maanden": 2,
        "plan_dagen": 56,
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
    partners=ALS_GELEVERD["partners"]
    + [
        {
            "code": f"partner-{n}",
            "naam": f"Organisatie {n}",
            "domein": _DOMEINEN[n % 4],
            "plaats": ("kern", "afroep")[n % 2],
        }
        for n in range(1, 27)
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
