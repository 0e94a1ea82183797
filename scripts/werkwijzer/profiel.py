"""The municipality's profile: everything that differs per municipality, read from one TOML file.

Nothing else in the project holds a name, partner, district, threshold or term.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from werkwijzer.casusnummer import voorbeeldnummer
from werkwijzer.fouten import GebruikersFout
from werkwijzer.huisstijl import Huisstijl

# Kinds of data in the forms, for who may see what. Each question has one, in `forms/*.yml`; a question without one is
# shown to nobody. `registratie` is what only the municipality needs to keep the record.
Categorie = Literal[
    "identiteit",
    "contact",
    "gezin",
    "broers_zussen",
    "aanmelder",
    "betrokkenen",
    "vraag",
    "aanleiding",
    "veiligheid",
    "politie",
    "zorg",
    "onderwijs",
    "regie",
    "beeld",
    "besluit",
    "doelen",
    "afspraken",
    "grenzen",
    "interventies",
    "voorwaarden",
    "scores",
    "toelichting",
    "overdracht",
    "registratie",
]
Gelegenheid = Literal["agenda", "overdracht"]
WEG = "(niet meer in het profiel)"  # stands behind a code in a filed form that no list knows
DOMEINEN = ("veiligheid", "zorg", "onderwijs", "bestuur")
# The partner that keeps the record: the agenda of the chair holds what this one may see.
GEMEENTE = "gemeente"
# Receivers who are no partner in the covenant.
BUITEN = ("veiligheidshuis", "andere-gemeente", "zorgaanbieder")


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
    kanaal: str = "het beveiligde kanaal van de gemeente"
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
    agenda_dagen: int = Field(default=7, ge=0)  # so long before the UVZ the agenda goes out
    meting_maanden: int = Field(gt=0)
    bewaartermijn_jaren: int = Field(gt=0)
    bewaartermijn_zonder_aanpak_maanden: int = Field(default=12, gt=0)
    brief_dagen: int | None = None  # vervallen: profiles made before `agenda_dagen` still have it


class Signalen(_Deel):
    """When something enters the werkvoorraad; unit in the field name."""

    vooruit_dagen: int = Field(ge=0)
    voorwaarde_dagen: int = Field(ge=0)
    leeftijd_dagen: int = Field(ge=0)
    stilstand_maanden: int = Field(gt=0)
    sluitbrief_dagen: int = Field(ge=0)
    slotmeting_dagen: int = Field(ge=0)
    slotmeting_maanden: int = Field(gt=0)
    overdracht_dagen: int = Field(gt=0)
    zicht_maanden: int = Field(gt=0)
    familie_maanden: int = Field(gt=0)


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


class Mandaat(_Deel):
    """What a director may spend without asking (euro per young person per year), and when somebody gets an answer."""

    inkoop_euro: int = Field(default=1000, ge=0)
    antwoord_werkdagen: int = Field(default=5, gt=0)


class PublicatieRegels(_Deel):
    """What is published. Counts of 1 up to and including `drempel` - 1 persons are not.

    `werkwijze`: what may not be shown is withheld, or all counts of persons are rounded to fives and only what even
    that does not protect is withheld.
    `indicatorenset` names a file in the folder `indicatorensets` beside the profile; '' is every indicator.
    """

    indicatorenset: str = Field(default="", pattern=r"^[a-z0-9-]*$")
    drempel: int = Field(ge=2)
    werkwijze: Literal["weglaten", "afronden"] = "weglaten"
    leeftijdsgroepen: tuple[tuple[int, int], ...]


class OpenData(_Deel):
    """Where the site stands and how its figures may be used; addresses in full."""

    adres: str = Field(pattern=r"^https?://[^\s]+/$")
    organisatie: str = Field(pattern=r"^https?://[^\s]+$")
    contactpagina: str = Field(pattern=r"^https?://[^\s]+$")
    licentie: str = Field(pattern=r"^https?://[^\s]+$")
    licentie_naam: str


class EerdereNaam(_Deel):
    """A name that an entry had, up to and including a day."""

    naam: str = Field(min_length=1)
    tot: date


class Lijstwaarde(_Deel):
    """An entry of a list that lives in time. Its `code` stands in the filed forms and never changes.

    `vanaf` and `tot` are its first and last day. With `tot` it is no longer in the drop-downs, but what was filed keeps
    its meaning; `eerder` are the names it had. In the profile a list may hold just a name, which is then the code too.
    """

    code: str = Field(min_length=1)
    naam: str = Field(min_length=1)
    vanaf: date | None = None
    tot: date | None = None
    eerder: tuple[EerdereNaam, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _een_naam_is_genoeg(cls, gegevens: Any) -> Any:
        return {"code": gegevens, "naam": gegevens} if isinstance(gegevens, str) else gegevens

    @property
    def namen(self) -> tuple[str, ...]:
        """Every name it has or had, the present one first."""
        return (self.naam, *(e.naam for e in self.eerder))

    def naam_op(self, dag: date) -> str:
        """The name it had on a day."""
        toen = sorted((e for e in self.eerder if dag <= e.tot), key=lambda e: e.tot)
        return toen[0].naam if toen else self.naam

    def geldt_op(self, dag: date) -> bool:
        """Whether it takes part on a day."""
        return (self.vanaf or date.min) <= dag <= (self.tot or date.max)


class Partner(Lijstwaarde):
    code: str = Field(pattern=r"^[a-z0-9-]+$")
    domein: Literal["veiligheid", "zorg", "onderwijs", "bestuur"]
    plaats: Literal["kern", "afroep"]
    altijd: bool = False  # is invited for every young person on the agenda, involved or not


class Regisseur(Lijstwaarde):
    """Who may direct. `organisatie` is the partner of a director with the role `partner`; of others the municipality."""

    rol: Literal["netwerkregisseur", "jeugdmarshall", "voorzitter", "partner"]
    organisatie: str = GEMEENTE


class Deelregel(_Deel):
    """What one receiver gets at one occasion: all of `alles`, of `eigen` only the rows that it has to carry out.

    `ontvanger` is a domain, the code of a partner that departs from its domain, or a receiver outside the covenant.
    """

    ontvanger: str
    gelegenheid: Gelegenheid
    alles: tuple[Categorie, ...] = ()
    eigen: tuple[Categorie, ...] = ()


class Brieven(_Deel):
    """What stands in every letter to a young person. The FG supplies `grondslag`, in plain words.

    `kanaal` is how partners send each other something about a person, in words that fit in a sentence.
    `op_de_site` names the ways to get in touch that may stand on the public site too.
    """

    contactpersoon: str
    telefoon: str
    email: str
    fg_contact: str
    bezoekadres: str
    ondertekenaar: str
    grondslag: str
    kanaal: str = "het beveiligde kanaal dat de gemeente aanwijst"
    op_de_site: tuple[Literal["telefoon", "email", "fg_contact"], ...] = ()

    @property
    def openbaar(self) -> dict[str, str]:
        """What may stand on the site, by name."""
        return {naam: getattr(self, naam) for naam in self.op_de_site}


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
    wijken: tuple[Lijstwaarde, ...]
    jeugdgroepen: tuple[Lijstwaarde, ...]
    dekkingsbronnen: tuple[Lijstwaarde, ...]


class Toegestaan(_Deel):
    """A text that may stand on the site although it looks like something about a person."""

    tekst: str = Field(min_length=2)
    reden: str = Field(min_length=3)


class Poort(_Deel):
    """What the privacy gate lets through."""

    toegestaan: tuple[Toegestaan, ...] = ()


class Beveiliging(_Deel):
    """Where a leak in the site is reported: becomes `.well-known/security.txt` (RFC 9116)."""

    contact: str = Field(pattern=r"^(mailto:[^@\s]+@[^@\s]+|https://\S+|tel:\+\S+)$")
    geldig_tot: date
    beleid: str | None = Field(default=None, pattern=r"^https://\S+$")


class Profiel(_Deel):
    """One municipality. `keuzelijst` gives the choice lists that forms refer to by name."""

    gemeente: Gemeente
    termijnen: Termijnen
    signalen: Signalen
    doelgroep: Doelgroep
    caseload: Caseload
    mandaat: Mandaat = Mandaat()
    publicatie: PublicatieRegels
    huisstijl: Huisstijl
    open_data: OpenData
    partners: tuple[Partner, ...]
    regisseurs: tuple[Regisseur, ...]
    lijsten: Lijsten
    brieven: Brieven
    delen: tuple[Deelregel, ...] = ()
    indicatoren: Indicatorenset | None = None
    poort: Poort = Poort()
    beveiliging: Beveiliging | None = None

    @model_validator(mode="after")
    def _deelregels_kloppen(self) -> Profiel:
        bekend = {*DOMEINEN, *BUITEN, *(p.code for p in self.partners)}
        gezien: set[tuple[str, str]] = set()
        for regel in self.delen:
            if regel.ontvanger not in bekend:
                raise ValueError(f"delen: ontvanger '{regel.ontvanger}' is geen domein, partner of derde")
            if (regel.ontvanger, regel.gelegenheid) in gezien:
                raise ValueError(f"delen: twee regels voor {regel.ontvanger} bij {regel.gelegenheid}")
            gezien.add((regel.ontvanger, regel.gelegenheid))
        return self

    @model_validator(mode="after")
    def _unieke_namen(self) -> Profiel:
        """No two entries share a code or a name, past names included: a name on an old form means one entry."""
        for soort, waarden in self.keuzelijsten.items():
            namen = [naam for w in waarden for naam in {n.casefold(): n for n in w.namen}.values()]
            for wat, alle in (("naam", namen), ("code", [w.code for w in waarden])):
                kaal = [tekst.casefold() for tekst in alle]
                dubbel = {tekst for tekst in alle if kaal.count(tekst.casefold()) > 1}
                if dubbel:
                    raise ValueError(f"dubbele {wat} in {soort}: {', '.join(sorted(dubbel))}")
        return self

    @model_validator(mode="after")
    def _regisseurs_horen_ergens_bij(self) -> Profiel:
        bekend = {p.code for p in self.partners}
        for regisseur in self.regisseurs:
            if regisseur.organisatie not in bekend | {GEMEENTE}:
                raise ValueError(
                    f"regisseurs: de organisatie '{regisseur.organisatie}' van {regisseur.code} is geen partner"
                )
        return self

    @cached_property
    def keuzelijsten(self) -> Mapping[str, tuple[Lijstwaarde, ...]]:
        """Every list by its name, also with entries that are no longer in use."""
        return {
            "partners": self.partners,
            "regisseurs": self.regisseurs,
            "wijken": self.lijsten.wijken,
            "jeugdgroepen": self.lijsten.jeugdgroepen,
            "dekkingsbronnen": self.lijsten.dekkingsbronnen,
        }

    def naam_regisseur(self, code: str) -> str:
        """What a director is called, with the organisation when that is a partner."""
        regisseur = next((r for r in self.regisseurs if r.code == code), None)
        if regisseur is None or regisseur.organisatie == GEMEENTE:
            return self.naam("regisseurs", code)
        return f"{regisseur.naam} ({self.naam('partners', regisseur.organisatie)})"

    @property
    def openbaar_toegestaan(self) -> tuple[str, ...]:
        """Texts that are public by decision: what this profile puts on every page and in every form, and `poort`."""
        gemeente = (self.gemeente.naam, self.gemeente.veiligheidshuis, self.gemeente.zorgoverleg, self.gemeente.contact)
        lijsten = (naam for lijst in self.keuzelijsten.values() for waarde in lijst for naam in waarde.namen)
        contact = (*((self.beveiliging.contact,) if self.beveiliging else ()), *self.brieven.openbaar.values())
        voorbeeld = voorbeeldnummer(self.gemeente.voorvoegsel)  # only where the text calls it an example
        voorbeelden = (f"zoals {voorbeeld}", f"bijvoorbeeld {voorbeeld}")
        return (*gemeente, *lijsten, *contact, *voorbeelden, *(t.tekst for t in self.poort.toegestaan))

    def keuzelijst(self, naam: str) -> tuple[str, ...]:
        """Names in the list `naam` that are in use, in the order of the profile. KeyError for an unknown list."""
        return tuple(w.naam for w in self.keuzelijsten[naam] if w.tot is None)

    def te_kiezen(self, naam: str) -> tuple[str, ...]:
        """Codes in the list `naam` that are in use."""
        return tuple(w.code for w in self.keuzelijsten[naam] if w.tot is None)

    def naam(self, lijst: str, code: object, op: date | None = None) -> str:
        """The name of an entry, on the day `op` when given. A code that the profile does not know (any more) is said
        as it is; '' stays ''."""
        waarde = next((w for w in self.keuzelijsten[lijst] if w.code == code), None)
        if waarde is None:
            return f"{code} {WEG}" if code else ""
        return waarde.naam_op(op) if op else waarde.naam


def lees_profiel(pad: Path) -> Profiel:
    """Read and check the profile, with the set of indicators that it names.

    Raises ProfielFout with a Dutch message when a file is missing, is not TOML or misses something.
    """
    profiel = _gecontroleerd(Profiel, pad, f"Het profiel {pad}", "Zet het terug uit versiebeheer.")
    for bestand in profiel.huisstijl.bestanden(pad.parent).values():
        if not bestand.is_file():
            raise ProfielFout(
                f"Het profiel {pad} klopt niet:\n  huisstijl: {bestand} bestaat niet. "
                "Zet het bestand daar neer of laat de regel weg."
            )
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
        regels = [
            f"  {'.'.join(map(str, e['loc'])) or 'profiel'}: {e['msg'].removeprefix('Value error, ')}"
            for e in fout.errors()
        ]
        raise ProfielFout("\n".join([f"{wat} klopt niet:", *regels])) from None
