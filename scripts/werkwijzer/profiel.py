"""The municipality's profile: everything that differs per municipality, read from one TOML file.

Nothing else in the project holds a name, partner, district, threshold or term.
"""

from __future__ import annotations

import tomllib
from functools import cached_property
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from werkwijzer.fouten import GebruikersFout
from werkwijzer.huisstijl import Huisstijl


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
    """Disclosure control: counts of 1 up to and including `drempel` - 1 persons are not published."""

    drempel: int = Field(ge=2)
    leeftijdsgroepen: tuple[tuple[int, int], ...]


class OpenData(_Deel):
    """Where the site stands and how its figures may be used; addresses in full."""

    adres: str = Field(pattern=r"^https?://[^\s]+/$")
    organisatie: str = Field(pattern=r"^https?://[^\s]+$")
    contactpagina: str = Field(pattern=r"^https?://[^\s]+$")
    licentie: str = Field(pattern=r"^https?://[^\s]+$")
    licentie_naam: str


class Partner(_Deel):
    code: str = Field(pattern=r"^[a-z0-9-]+$")
    naam: str
    domein: Literal["veiligheid", "zorg", "onderwijs", "bestuur"]
    plaats: Literal["kern", "afroep"]


class Regisseur(_Deel):
    code: str
    naam: str
    rol: Literal["netwerkregisseur", "jeugdmarshall", "voorzitter", "partner"]


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
    huisstijl: Huisstijl
    open_data: OpenData
    partners: tuple[Partner, ...]
    regisseurs: tuple[Regisseur, ...]
    lijsten: Lijsten

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
    """Read and check the profile.

    Raises ProfielFout with a Dutch message when the file is missing, is not TOML or misses something.
    """
    try:
        profiel = Profiel.model_validate(tomllib.loads(pad.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise ProfielFout(f"Het profiel {pad} bestaat niet. Zet het terug uit versiebeheer.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fout:
        raise ProfielFout(f"Het profiel {pad} is geen geldige TOML: {fout}. Verbeter die regel.") from None
    except ValidationError as fout:
        regels = [
            f"  {'.'.join(map(str, e['loc'])) or 'profiel'}: {e['msg'].removeprefix('Value error, ')}"
            for e in fout.errors()
        ]
        raise ProfielFout("\n".join([f"Het profiel {pad} klopt niet:", *regels])) from None
    for bestand in profiel.huisstijl.bestanden(pad.parent).values():
        if not bestand.is_file():
            raise ProfielFout(
                f"Het profiel {pad} klopt niet:\n  huisstijl: {bestand} bestaat niet. "
                "Zet het bestand daar neer of laat de regel weg."
            )
    return profiel
