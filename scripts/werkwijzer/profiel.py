"""The municipality's profile: everything that differs per municipality, read from one TOML file.

Nothing else in the project holds a name, partner, district, threshold or term.
"""

from __future__ import annotations

import tomllib
from functools import cached_property
from pathlib import Path
from typing import Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from werkwijzer.fouten import GebruikersFout


class ProfielFout(GebruikersFout):
    """The profile cannot be used; the message (Dutch) says what is wrong and where."""


class _Deel(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Gemeente(_Deel):
    naam: str
    fictief: bool
    veiligheidshuis: str
    zorgoverleg: str
    contact: str
    voorvoegsel: str = Field(pattern=r"^[A-Z]{2,6}$")


class Termijnen(_Deel):
    """Terms; unit in the field name."""

    uvz_weken: int = Field(gt=0)
    uvz_jongeren_min: int = Field(gt=0)
    uvz_jongeren_max: int = Field(gt=0)
    maanden_zonder_meldingen: int = Field(gt=0)
    herijking_maanden: int = Field(gt=0)
    groepsoverleg_maanden: int = Field(gt=0)
    plan_dagen: int = Field(gt=0)
    brief_dagen: int = Field(gt=0)
    meting_maanden: int = Field(gt=0)
    bewaartermijn_jaren: int = Field(gt=0)


class Doelgroep(_Deel):
    """Age in whole years, both limits included (report §2.2)."""

    leeftijd_min: int = Field(ge=0)
    leeftijd_max: int = Field(ge=0)


class Caseload(_Deel):
    """Young people per netwerkregisseur (report §2.6)."""

    totaal_min: int
    totaal_max: int
    intensief_min: int
    intensief_max: int


class PublicatieRegels(_Deel):
    """What is published. Counts of 1 up to and including `drempel` - 1 persons are not.

    `indicatorenset` names a file in the folder `indicatorensets` beside the profile; '' is every indicator.
    """

    indicatorenset: str = Field(default="", pattern=r"^[a-z0-9-]*$")
    drempel: int = Field(ge=2)
    leeftijdsgroepen: tuple[tuple[int, int], ...]


class Partner(_Deel):
    code: str = Field(pattern=r"^[a-z0-9-]+$")
    naam: str
    domein: Literal["veiligheid", "zorg", "onderwijs", "bestuur"]
    plaats: Literal["kern", "afroep"]


class Regisseur(_Deel):
    code: str
    naam: str
    rol: Literal["netwerkregisseur", "jeugdmarshall", "voorzitter", "partner"]


class Setdoel(_Deel):
    """A target in a set, as `publicatie.Doel`. What is not known stays away: then it is nog niet vastgesteld."""

    soort: Literal["waarde", "onder", "boven", "daling", "stijging"] = "waarde"
    streefwaarde: float | None = None
    jaar: int | None = None
    basis: float | None = None
    basisjaar: int | None = None
    vastgesteld_door: str = ""
    bron: str = ""


class Setindicator(_Deel):
    """One indicator of a set: its code, and what is different here: its name, its level, its target.

    `buitencijfer` makes a new one: the 'Ander cijfer' of that name in the form jaarcijfers, in this `eenheid`.
    """

    code: str
    naam: str = ""
    niveau: Literal["kernelement", "intermediair", "outcome", "effect"] | None = None
    buitencijfer: str = ""
    vraag: str = ""
    eenheid: str = ""
    doel: Setdoel | None = None


class Indicatorenset(_Deel):
    """The municipality's choice of figures; `tabellen` None is every table."""

    naam: str
    bron: str
    indicatoren: tuple[Setindicator, ...] = Field(min_length=1)
    tabellen: tuple[str, ...] | None = None


class Lijsten(_Deel):
    wijken: tuple[str, ...]
    jeugdgroepen: tuple[str, ...]
    dekkingsbronnen: tuple[str, ...]


class Profiel(_Deel):
    """One municipality. `keuzelijst` gives the choice lists that forms refer to by name."""

    gemeente: Gemeente
    termijnen: Termijnen
    doelgroep: Doelgroep
    caseload: Caseload
    publicatie: PublicatieRegels
    partners: tuple[Partner, ...]
    regisseurs: tuple[Regisseur, ...]
    lijsten: Lijsten
    indicatoren: Indicatorenset | None = None

    @model_validator(mode="after")
    def _unieke_namen(self) -> Profiel:
        for soort, namen in self._keuzelijsten.items():
            kaal = [naam.casefold() for naam in namen]
            dubbel = {naam for naam in namen if kaal.count(naam.casefold()) > 1}
            if dubbel:
                raise ValueError(f"dubbele naam in {soort}: {', '.join(sorted(dubbel))}")
        return self

    @cached_property
    def _keuzelijsten(self) -> dict[str, tuple[str, ...]]:
        return {
            "partners": tuple(p.naam for p in self.partners),
            "regisseurs": tuple(r.naam for r in self.regisseurs),
            "wijken": self.lijsten.wijken,
            "jeugdgroepen": self.lijsten.jeugdgroepen,
            "dekkingsbronnen": self.lijsten.dekkingsbronnen,
        }

    def keuzelijst(self, naam: str) -> tuple[str, ...]:
        """Choices of the list `naam`, in the order of the profile. KeyError for an unknown list."""
        return self._keuzelijsten[naam]


def lees_profiel(pad: Path) -> Profiel:
    """Read and check the profile, with the set of indicators that it names.

    Raises ProfielFout with a Dutch message when a file is missing, is not TOML or misses something.
    """
    profiel = _gecontroleerd(Profiel, pad, f"Het profiel {pad}", "Zet het terug uit versiebeheer.")
    if not (naam := profiel.publicatie.indicatorenset):
        return profiel
    map_ = pad.parent / "indicatorensets"
    keus = ", ".join(sorted(p.stem for p in map_.glob("*.toml"))) or "geen"
    uitleg = f"Kies bij 'indicatorenset' in het profiel een van: {keus}."
    gekozen = _gecontroleerd(Indicatorenset, map_ / f"{naam}.toml", f"De set {map_ / naam}.toml", uitleg)
    return profiel.model_copy(update={"indicatoren": gekozen})


_Model = TypeVar("_Model", bound=BaseModel)


def _gecontroleerd(model: type[_Model], pad: Path, wat: str, als_het_er_niet_is: str) -> _Model:
    try:
        return model.model_validate(tomllib.loads(pad.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise ProfielFout(f"{wat} bestaat niet. {als_het_er_niet_is}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fout:
        raise ProfielFout(f"{wat} is geen geldige TOML: {fout}. Verbeter die regel.") from None
    except ValidationError as fout:
        regels = [f"  {'.'.join(map(str, e['loc'])) or 'profiel'}: {e['msg']}" for e in fout.errors()]
        raise ProfielFout("\n".join([f"{wat} klopt niet:", *regels])) from None
