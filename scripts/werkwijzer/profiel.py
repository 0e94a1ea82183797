"""The municipality's profile: everything that differs per municipality, read from one TOML file.

Nothing else in the project holds a name, partner, district, threshold or term.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal, Self, TypeVar
from unicodedata import normalize

from pydantic import BaseModel, ConfigDict, Field, ValidationError, ValidationInfo, field_validator, model_validator

from werkwijzer.casusnummer import OEFENEN, lees_casusnummer, maak_casusnummer, oefennummers, volgnummer
from werkwijzer.fouten import GebruikersFout
from werkwijzer.handbestanden import HandFout, MagLeeg, Tekst, lees_toml, uitleg
from werkwijzer.huisstijl import Huisstijl

_LOG = logging.getLogger(__name__)
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
BUITEN_CONVENANT = ("veiligheidshuis", "andere-gemeente", "zorgaanbieder")


@cache
def _zeg_een_keer(zin: str) -> None:
    _LOG.warning(zin)


class ProfielFout(GebruikersFout):
    """The profile cannot be used; the message (Dutch) says what is wrong and where."""


class _Deel(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


def _getal(voorbeeld: int, laag: int, hoog: int, **anders: Any) -> Any:
    """A whole number within limits: what lies outside is a typing error."""
    return Field(strict=True, ge=laag, le=hoog, examples=[voorbeeld], **anders)


def _reeks(naam: str, lijst: list[Any]) -> tuple[tuple[date, int], ...]:
    """The values of one number in time, oldest first."""
    goed = [p for p in lijst if isinstance(p, list) and len(p) == 2 and type(p[0]) is date and type(p[1]) is int]
    if not lijst or len(goed) < len(lijst) or len({p[0] for p in goed}) < len(goed):
        raise ValueError(
            f"{naam} is geen getal, en geen lijst van telkens een begindatum en een getal. Bijvoorbeeld: "
            f"{naam} = [[2020-01-01, 42], [2025-07-01, 28]]"
        )
    return tuple(sorted((van, waarde) for van, waarde in goed))


def _kaal(tekst: str) -> str:
    """What somebody reads: the same for other capitals, more spaces or an accent that is written another way."""
    return " ".join(normalize("NFC", tekst).casefold().split())


def _oplopend(van: int, tot: int, namen: tuple[str, str]) -> None:
    if van > tot:
        raise ValueError(f"{namen[0]} ({van}) is hoger dan {namen[1]} ({tot}). Draai ze om of verander er een")


def _met_lidwoord(naam: str) -> str:
    """A name in a sentence: 'het', unless it begins with its own article."""
    return naam if not naam or naam.casefold().startswith(("de ", "het ", "'t ", "’t ")) else f"het {naam}"


class Voorheen(_Deel):
    """Dossiers of before two records became one: numbers that begin with `voorvoegsel`, up to and including serial number
    `tot`, began with `was` in the record of `naam`."""

    voorvoegsel: str = Field(pattern=r"^[A-Z]{2,6}$", examples=["LDN"])
    was: str = Field(pattern=r"^[A-Z]{2,6}$", examples=["PGA"])
    tot: int = _getal(140, 0, 99_999)
    naam: Tekst = Field(examples=["Kleindam"])


class Gemeente(_Deel):
    """`kanaal` is how partners send each other something about a person, in words that fit in a sentence after *met*."""

    naam: Tekst = Field(examples=["Kleindam"])
    fictief: bool = Field(strict=True, examples=[False])
    veiligheidshuis: Tekst = Field(examples=["Veiligheidshuis Rijndelta"])
    zorgoverleg: MagLeeg = Field(examples=["Zorgnetwerk"])  # empty: there is none
    contact: Tekst = Field(examples=["het secretariaat van het UVZ"])
    kanaal: Tekst = Field(
        default="het beveiligde kanaal van de gemeente", examples=["het beveiligde kanaal van de gemeente"]
    )
    voorvoegsel: str = Field(pattern=r"^[A-Z]{2,6}$", description="twee tot zes hoofdletters", examples=["KLD"])
    ook: tuple[str, ...] = ()  # prefixes of dossiers that came from another record
    voorheen: tuple[Voorheen, ...] = ()

    @property
    def het_veiligheidshuis(self) -> str:
        """Its name in a sentence."""
        return _met_lidwoord(self.veiligheidshuis)

    @property
    def het_zorgoverleg(self) -> str:
        """Its name in a sentence; '' where there is none."""
        return _met_lidwoord(self.zorgoverleg)

    @property
    def voorvoegsels(self) -> tuple[str, ...]:
        """Every prefix that a dossier here can have; new ones get the first."""
        return (self.voorvoegsel, *self.ook)

    @property
    def alle_voorvoegsels(self) -> tuple[str, ...]:
        """Those, and what they were before: none of them may be on the site."""
        return tuple(dict.fromkeys((*self.voorvoegsels, *(v.was for v in self.voorheen))))

    def nummers(self, tekst: str) -> tuple[str, ...]:
        """The casusnummers that somebody may have typed. More than one for a number of before two records became one, when
        both had it: then only a person can say which."""
        if gelezen := lees_casusnummer(tekst, *self.voorvoegsels):
            return (gelezen,)
        oud = lees_casusnummer(tekst, *(v.was for v in self.voorheen))
        if oud is None:
            return ()
        was, nr = oud.partition("-")[0], volgnummer(oud)
        return tuple(maak_casusnummer(v.voorvoegsel, nr) for v in self.voorheen if v.was == was and nr <= v.tot)

    def oud_nummer(self, nummer: str) -> str:
        """What a dossier was called before two records became one; '' when that is no other number."""
        begin, nr = nummer.partition("-")[0], volgnummer(nummer)
        van = next((v for v in self.voorheen if v.voorvoegsel == begin and v.was != begin and nr <= v.tot), None)
        return f"{maak_casusnummer(van.was, nr)} ({van.naam})" if van else ""

    @model_validator(mode="after")
    def _oefenen_is_verzonnen(self) -> Gemeente:
        if self.voorvoegsel == OEFENEN and not self.fictief:
            raise ValueError(f"het voorvoegsel {OEFENEN} is van de oefenmap. Kies een ander")
        return self


class _InDeTijd(_Deel):
    """Numbers that know time. Each is a number, or a list of (from this day, number) when it has changed:
    `plan_dagen = [[2020-01-01, 42], [2025-07-01, 28]]`. As an attribute it is the latest; `op` gives those of a day.
    """

    verloop: tuple[tuple[str, tuple[tuple[date, int], ...]], ...] = ()  # per number that changed; not typed itself

    @model_validator(mode="before")
    @classmethod
    def _uit_elkaar(cls, gegeven: Any) -> Any:
        if not isinstance(gegeven, dict) or "verloop" in gegeven:
            return gegeven
        reeksen = {n: _reeks(n, w) for n, w in gegeven.items() if isinstance(w, list) and n in cls.model_fields}
        laatste = {naam: reeks[-1][1] for naam, reeks in reeksen.items()}
        return {**gegeven, **laatste, "verloop": tuple(reeksen.items())} if reeksen else gegeven

    @model_validator(mode="after")
    def _elke_waarde_kan(self) -> Self:
        """Each earlier value stands within the same limits: checked as a set of numbers of its own."""
        for dag in {van for _, reeks in self.verloop for van, _ in reeks}:
            type(self).model_validate({**self._waarden(dag), "verloop": ()})
        return self

    def _waarden(self, dag: date) -> dict[str, int]:
        toen = {naam: max((r for r in reeks if r[0] <= dag), default=reeks[0])[1] for naam, reeks in self.verloop}
        return {naam: waarde for naam, waarde in dict(self).items() if naam != "verloop"} | toen

    def op(self, dag: date) -> Self:
        """The numbers that held on `dag`; before the first day of a list its first number holds."""
        return _op(self, dag) if self.verloop else self

    def tot(self, dag: date) -> Self:
        """The same, without what changed after `dag`."""
        verloop = tuple((naam, tuple(r for r in reeks if r[0] <= dag) or reeks[:1]) for naam, reeks in self.verloop)
        return self.model_copy(update={**self._waarden(dag), "verloop": verloop}) if self.verloop else self

    def ooit(self, naam: str) -> tuple[int, ...]:
        """What the number is, and whatever else it was or will be."""
        return (getattr(self, naam), *(waarde for _, waarde in dict(self.verloop).get(naam, ())))

    def eerder(self, naam: str) -> tuple[tuple[date, int], ...]:
        """What the number was, each with the first day on which it no longer was; newest first."""
        reeks = dict(self.verloop).get(naam, ())
        return tuple((na[0], voor[1]) for voor, na in pairwise(reeks) if voor[1] != na[1])[::-1]


_Getallen = TypeVar("_Getallen", bound=_InDeTijd)


@lru_cache(maxsize=4096)  # asked for each young person and each step
def _op(getallen: _Getallen, dag: date) -> _Getallen:
    return getallen.model_copy(update=getallen._waarden(dag))


class Termijnen(_InDeTijd):
    """Terms; unit in the field name."""

    uvz_weken: int = _getal(2, 1, 52)
    uvz_jongeren_min: int = _getal(5, 1, 100)
    uvz_jongeren_max: int = _getal(6, 1, 100)
    maanden_zonder_meldingen: int = _getal(9, 1, 120)
    herijking_maanden: int = _getal(6, 1, 120)
    groepsoverleg_maanden: int = _getal(3, 1, 120)
    plan_dagen: int = _getal(42, 1, 1000)
    meting_maanden: int = _getal(6, 1, 120)
    agenda_dagen: int = _getal(7, 0, 1000, default=7)  # so long before the UVZ the agenda goes out
    bewaartermijn_jaren: int = _getal(5, 1, 100)
    bewaartermijn_zonder_aanpak_maanden: int = _getal(12, 1, 1200, default=12)
    brief_dagen: int | None = None  # vervallen: profiles made before `agenda_dagen` still have it

    @model_validator(mode="after")
    def _van_laag_naar_hoog(self) -> Termijnen:
        _oplopend(self.uvz_jongeren_min, self.uvz_jongeren_max, ("uvz_jongeren_min", "uvz_jongeren_max"))
        return self


class Signalen(_Deel):
    """When something enters the werkvoorraad; unit in the field name."""

    vooruit_dagen: int = _getal(14, 0, 1000)
    voorwaarde_dagen: int = _getal(28, 0, 1000)
    leeftijd_dagen: int = _getal(90, 0, 1000)
    stilstand_maanden: int = _getal(12, 1, 120)
    sluitbrief_dagen: int = _getal(7, 0, 1000)
    slotmeting_dagen: int = _getal(14, 0, 1000)
    slotmeting_maanden: int = _getal(3, 1, 120)
    overdracht_dagen: int = _getal(14, 1, 1000)
    zicht_maanden: int = _getal(3, 1, 120)
    familie_maanden: int = _getal(6, 1, 120)
    backup_dagen: int = _getal(7, 1, 1000, default=7)
    brief_weken: int = _getal(8, 1, 520, default=8)


class Doelgroep(_InDeTijd):
    """Age in whole years, both limits included (report §2.2)."""

    leeftijd_min: int = _getal(12, 0, 99)
    leeftijd_max: int = _getal(27, 0, 99)

    @model_validator(mode="after")
    def _van_jong_naar_oud(self) -> Doelgroep:
        _oplopend(self.leeftijd_min, self.leeftijd_max, ("leeftijd_min", "leeftijd_max"))
        return self


class Bevolking(_Deel):
    """How many young people of the doelgroep live in the municipality on 1 January of a year, to compare in a region."""

    cbs: str = Field(pattern=r"^GM\d{4}$", description="GM en vier cijfers, zoals bij het CBS", examples=["GM0637"])
    bron: Tekst = Field(examples=["CBS StatLine 03759ned"])
    aantallen: tuple[tuple[int, int], ...] = Field(
        default=(), description="een lijst van telkens een jaar en een aantal", examples=[[[2025, 24000]]]
    )

    @field_validator("aantallen")
    @classmethod
    def _kan(cls, aantallen: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
        goed = all(2000 <= jaar <= 2999 and 0 < aantal < 1_000_000 for jaar, aantal in aantallen)
        if not goed or len(dict(aantallen)) < len(aantallen):
            raise ValueError(
                "zet elk jaar er één keer in, met hoeveel jongeren er wonen: aantallen = [[2024, 24100], [2025, 24300]]"
            )
        return aantallen

    def in_jaar(self, jaar: int) -> int | None:
        """How many live there on 1 January of that year; None when that is not known."""
        return dict(self.aantallen).get(jaar)


class Caseload(_InDeTijd):
    """Young people per netwerkregisseur (report §2.6)."""

    totaal_min: int = _getal(15, 0, 1000)
    totaal_max: int = _getal(20, 0, 1000)
    intensief_min: int = _getal(5, 0, 1000)
    intensief_max: int = _getal(10, 0, 1000)

    @model_validator(mode="after")
    def _van_laag_naar_hoog(self) -> Caseload:
        _oplopend(self.totaal_min, self.totaal_max, ("totaal_min", "totaal_max"))
        _oplopend(self.intensief_min, self.intensief_max, ("intensief_min", "intensief_max"))
        if self.intensief_max > self.totaal_max:
            raise ValueError(
                f"intensief_max ({self.intensief_max}) is hoger dan totaal_max ({self.totaal_max}). "
                "Wie veel tijd vraagt, telt ook mee in het totaal"
            )
        return self


class Mandaat(_Deel):
    """What a director may spend without asking (euro per young person per year), and when somebody gets an answer."""

    inkoop_euro: int = _getal(1000, 0, 1_000_000, default=1000)
    antwoord_werkdagen: int = _getal(5, 1, 1000, default=5)


class Overleg(_Deel):
    """When the UVZ begins and how long each young person takes there; '' leaves times out of the agenda."""

    begin: str = Field(
        default="",
        pattern=r"^(([01]\d|2[0-3])\.[0-5]\d)?$",
        description="een tijd zoals 13.00, of niets",
        examples=["13.00"],
    )
    minuten: int = _getal(20, 1, 240, default=20)

    def tijd(self, nr: int, begin: str = "") -> str:
        """When the young person with this number (from 1) is discussed; '' when nobody said when it begins."""
        if not (begin := begin or self.begin):
            return ""
        uur, minuut = map(int, begin.split("."))
        na = uur * 60 + minuut + (nr - 1) * self.minuten
        return f"{na // 60 % 24:02d}.{na % 60:02d}"


class Handboek(_Deel):
    """What of the handbook this municipality does not have: role pages by the name of their file."""

    zonder_rollen: tuple[str, ...] = ()


class PublicatieRegels(_Deel):
    """What is published. Counts of 1 up to and including `drempel` - 1 persons are not.

    `werkwijze`: what may not be shown is withheld, or all counts of persons are rounded to fives and only what even
    that does not protect is withheld.
    `indicatorenset` names a file in the folder `indicatorensets` beside the profile; '' is every indicator.
    """

    indicatorenset: str = Field(
        default="",
        pattern=r"^[a-z0-9-]*$",
        description="de naam van een bestand, in kleine letters",
        examples=["gouda"],
    )
    drempel: int = _getal(5, 3, 100)  # 2 would withhold one person alone, and say so by it
    # Rounding to fives is built, but an attacker who lays years side by side still gets through: no profile may choose
    # it until the attack in tests/meting/aanval.py finds nothing.
    werkwijze: Literal["weglaten", "afronden"] = "weglaten"
    leeftijdsgroepen: tuple[tuple[int, int], ...] = Field(
        min_length=1,
        description="een lijst van groepen, elk van jongste tot en met oudste leeftijd",
        examples=[[[12, 17], [18, 22], [23, 27]]],
    )

    @field_validator("werkwijze")
    @classmethod
    def _nog_niet_afronden(cls, waarde: str) -> str:
        if waarde == "afronden":
            raise ValueError('afronden is nog niet veilig genoeg. Kies werkwijze = "weglaten"')
        return waarde


def _adres(voorbeeld: str) -> Any:
    return Field(pattern=r"^https?://[^\s]+$", description="een adres dat begint met https://", examples=[voorbeeld])


class OpenData(_Deel):
    """Where the site stands and how its figures may be used; addresses in full."""

    adres: str = Field(
        pattern=r"^https?://[^\s]+/$",
        description="een adres dat begint met https:// en eindigt op /",
        examples=["https://kleindam.example/"],
    )
    organisatie: str = _adres("https://kleindam.example/id")
    contactpagina: str = _adres("https://kleindam.example/contact")
    licentie: str = _adres("http://publications.europa.eu/resource/authority/licence/CC0")
    licentie_naam: Tekst = Field(examples=["CC0 1.0"])


class EerdereNaam(_Deel):
    """A name that an entry had, up to and including a day."""

    naam: Tekst = Field(examples=["Groep Polder"])
    tot: date


class Lijstwaarde(_Deel):
    """An entry of a list that lives in time. Its `code` stands in the filed forms and never changes.

    `vanaf` and `tot` are its first and last day. With `tot` it is no longer in the drop-downs, but what was filed keeps
    its meaning; `eerder` are the names it had. In the profile a list may hold just a name, which is then the code too.
    """

    code: Tekst = Field(examples=["polder"])
    naam: Tekst = Field(examples=["Polder"])
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
    code: str = Field(
        pattern=r"^[a-z0-9-]{1,40}$",
        description="een code van kleine letters, cijfers en streepjes",
        examples=["jongerenwerk"],
    )
    naam: Tekst = Field(examples=["Jongerenwerk"])
    domein: Literal["veiligheid", "zorg", "onderwijs", "bestuur"]
    plaats: Literal["kern", "afroep"]
    altijd: bool = Field(default=False, strict=True)  # is invited for every young person on the agenda, involved or not


class Regisseur(Lijstwaarde):
    """Who may direct. `organisatie` is the partner of a director with the role `partner`; of others the municipality.

    `inkoop_euro` is what this one may spend, where it departs from `mandaat`: a partner may agree on another amount.
    """

    code: str = Field(
        pattern=r"^[A-Za-z0-9-]{1,20}$", description="een korte code van letters, cijfers en streepjes", examples=["R1"]
    )
    naam: Tekst = Field(examples=["Netwerkregisseur 1"])
    rol: Literal["netwerkregisseur", "jeugdmarshall", "voorzitter", "partner"]
    organisatie: str = GEMEENTE
    inkoop_euro: int | None = _getal(500, 0, 1_000_000, default=None)


class Deelregel(_Deel):
    """What one receiver gets at one occasion: all of `alles`, of `eigen` only the rows that it has to carry out.

    `ontvanger` is a domain, the code of a partner that departs from its domain, or a receiver outside the covenant.
    """

    ontvanger: str
    gelegenheid: Gelegenheid
    alles: tuple[Categorie, ...] = ()
    eigen: tuple[Categorie, ...] = ()


class Brieven(_Deel):
    """What stands in every letter to a young person. The lawyer supplies `grondslag`, in plain words, after advice of the FG.

    `op_de_site` names the ways to get in touch that may stand on the public site too.
    """

    contactpersoon: Tekst = Field(examples=["de procesondersteuner van het UVZ"])
    telefoon: MagLeeg = Field(examples=["000-0000000"])
    email: MagLeeg = Field(examples=["uvz@kleindam.example"])
    fg_contact: Tekst = Field(examples=["fg@kleindam.example"])
    bezoekadres: Tekst = Field(examples=["het gemeentehuis van Kleindam, Dijk 7"])
    ondertekenaar: Tekst = Field(examples=["de voorzitter van het UVZ"])
    grondslag: Tekst = Field(examples=["de burgemeester moet zorgen voor rust op straat"])
    briefhoofd: str = ""  # lines at the top of each letter and list for people inside
    lettertype: str = ""  # as Word knows it, in letters and lists; empty: that of the template
    op_de_site: tuple[Literal["telefoon", "email", "fg_contact"], ...] = ()
    kanaal: str = ""  # where a profile of before 0.7.0 has it: use that of `Gemeente`

    @field_validator("op_de_site")
    @classmethod
    def _ingevuld(cls, namen: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        if leeg := [naam for naam in namen if info.data.get(naam) == ""]:
            raise ValueError(f"'{leeg[0]}' moet op de site, maar is leeg. Vul '{leeg[0]}' in of haal het hier weg")
        return namen

    @property
    def openbaar(self) -> dict[str, str]:
        """What may stand on the site, by name."""
        return {naam: getattr(self, naam) for naam in self.op_de_site}


class Setdoel(_Deel):
    """A target in a set, as `publicatie.Doel`. What is not known stays away: then it is nog niet vastgesteld."""

    soort: Literal["waarde", "onder", "boven", "daling", "stijging"] = "waarde"
    streefwaarde: float | None = Field(default=None, allow_inf_nan=False, examples=[70])
    jaar: int | None = _getal(2026, 2000, 2100, default=None)
    basis: float | None = Field(default=None, allow_inf_nan=False, examples=[63.8])
    basisjaar: int | None = _getal(2023, 2000, 2100, default=None)
    vastgesteld_door: str = ""
    bron: str = ""


class Setindicator(_Deel):
    """One indicator of a set: its code, and what is different here: its name, its level, its target.

    `buitencijfer` makes a new one: the 'Ander cijfer' of that name in the form jaarcijfers, in this `eenheid`.
    """

    code: Tekst = Field(examples=["I1"])
    naam: str = ""
    niveau: Literal["kernelement", "intermediair", "outcome", "effect"] | None = None
    buitencijfer: str = ""
    vraag: str = ""
    eenheid: str = ""
    doel: Setdoel | None = None


class Indicatorenset(_Deel):
    """The municipality's choice of figures; `tabellen` None is every table."""

    naam: Tekst = Field(examples=["Gouda"])
    bron: Tekst = Field(examples=["Monitor integrale veiligheid 2025"])
    indicatoren: tuple[Setindicator, ...] = Field(min_length=1)
    tabellen: tuple[str, ...] | None = None


class Lijsten(_Deel):
    wijken: tuple[Lijstwaarde, ...] = Field(min_length=1, examples=[["Dorpskern", "Polder", "Buiten de gemeente"]])
    jeugdgroepen: tuple[Lijstwaarde, ...] = Field(examples=[["Groep Polder"]])  # empty: there are no prioritised groups
    dekkingsbronnen: tuple[Lijstwaarde, ...] = Field(min_length=1, examples=[["Taakveld 1.2", "Rijk"]])

    @field_validator("jeugdgroepen")
    @classmethod
    def _geen_groep_heet_geen(cls, groepen: tuple[Lijstwaarde, ...]) -> tuple[Lijstwaarde, ...]:
        if any("geen" in (groep.code.casefold(), groep.naam.casefold()) for groep in groepen):
            raise ValueError(
                "'geen' kan niet de naam van een groep zijn. Zijn er geen groepen? Schrijf: jeugdgroepen = []"
            )
        return groepen


class Toegestaan(_Deel):
    """A text that may stand on the site although it looks like something about a person."""

    tekst: str = Field(min_length=2, examples=["Kerkplein 1, 1234 AB"])
    reden: str = Field(min_length=3, examples=["adres van het gemeentehuis"])


class Poort(_Deel):
    """What the privacy gate lets through."""

    toegestaan: tuple[Toegestaan, ...] = ()


class Beveiliging(_Deel):
    """Where a leak in the site is reported: becomes `.well-known/security.txt` (RFC 9116)."""

    contact: str = Field(
        pattern=r"^(mailto:[^@\s]+@[^@\s]+|https://\S+|tel:\+\S+)$",
        description="een adres dat begint met mailto:, https:// of tel:+",
        examples=["mailto:beveiliging@kleindam.example"],
    )
    geldig_tot: date = Field(examples=[date(2027, 6, 1)])
    beleid: str | None = Field(
        default=None,
        pattern=r"^https://\S+$",
        description="een adres dat begint met https://",
        examples=["https://kleindam.example/beveiliging"],
    )


class Profiel(_Deel):
    """One municipality. `keuzelijst` gives the choice lists that forms refer to by name."""

    gemeente: Gemeente
    termijnen: Termijnen
    signalen: Signalen
    doelgroep: Doelgroep
    bevolking: Bevolking | None = None
    caseload: Caseload
    mandaat: Mandaat = Field(default_factory=Mandaat)
    overleg: Overleg = Field(default_factory=Overleg)
    handboek: Handboek = Field(default_factory=Handboek)
    publicatie: PublicatieRegels
    huisstijl: Huisstijl
    open_data: OpenData
    partners: tuple[Partner, ...] = Field(min_length=1)
    regisseurs: tuple[Regisseur, ...] = Field(min_length=1)
    lijsten: Lijsten
    brieven: Brieven
    delen: tuple[Deelregel, ...] = ()
    indicatoren: Indicatorenset | None = None
    poort: Poort = Field(default_factory=Poort)
    beveiliging: Beveiliging | None = None

    @model_validator(mode="before")
    @classmethod
    def _een_kanaal(cls, gegeven: Any) -> Any:
        """Profiles made before 0.7.0 name the channel with `brieven` too, and the two could drift apart: `gemeente` wins."""
        match gegeven:
            case {"gemeente": dict(gemeente), "brieven": {"kanaal": str(kanaal)}} if kanaal.strip():
                return {**gegeven, "gemeente": {"kanaal": kanaal, **gemeente}}
        return gegeven

    @model_validator(mode="after")
    def _deelregels_kloppen(self) -> Profiel:
        bekend = {*DOMEINEN, *BUITEN_CONVENANT, *(p.code for p in self.partners)}
        gezien: set[tuple[str, str]] = set()
        for regel in self.delen:
            if regel.ontvanger not in bekend:
                raise ValueError(
                    f"delen: ontvanger '{regel.ontvanger}' is geen domein, partner of derde. Kies uit: "
                    f"{', '.join(DOMEINEN)}, een code uit partners, of {', '.join(BUITEN_CONVENANT)}. Is die partner er niet meer? Haal deze regel weg"
                )
            if (regel.ontvanger, regel.gelegenheid) in gezien:
                raise ValueError(f"delen: twee regels voor {regel.ontvanger} bij {regel.gelegenheid}")
            gezien.add((regel.ontvanger, regel.gelegenheid))
        return self

    @model_validator(mode="after")
    def _unieke_namen(self) -> Profiel:
        """No two entries share a code or a name, past names included: a name on an old form means one entry."""
        for soort, waarden in self.keuzelijsten.items():
            namen = [naam for w in waarden for naam in {_kaal(n): n for n in w.namen}.values()]
            for wat, alle in (("naam", namen), ("code", [w.code for w in waarden])):
                kaal = [_kaal(tekst) for tekst in alle]
                dubbel = {tekst for tekst in alle if kaal.count(_kaal(tekst)) > 1}
                if dubbel:
                    fout = f"dubbele {wat} in {soort}: {', '.join(sorted(dubbel))}"
                    raise ValueError(fout if wat == "code" else f"{fout}. {_zelfde_of_ander(waarden, dubbel)}")
            for w in waarden:
                if soort != "jeugdgroepen" and not self.te_kiezen(soort):
                    raise ValueError(
                        f"{soort}: alles heeft een laatste dag. Zet er iets bij zonder 'tot', anders is er niets te kiezen"
                    )
                if w.vanaf and w.tot and w.tot < w.vanaf:
                    raise ValueError(
                        f"{soort}: {w.code} stopt op {w.tot} en begint op {w.vanaf}. 'tot' hoort op of na 'vanaf' te liggen"
                    )
        bezet = {p.code for p in self.partners} & {*DOMEINEN, *BUITEN_CONVENANT}
        if bezet:
            raise ValueError(f"partners: de code {min(bezet)} betekent al iets anders. Kies een andere code")
        return self

    @model_validator(mode="after")
    def _regisseurs_horen_ergens_bij(self) -> Profiel:
        bekend = {p.code for p in self.partners}
        for regisseur in self.regisseurs:
            if regisseur.organisatie not in bekend | {GEMEENTE}:
                raise ValueError(
                    f"regisseurs: de organisatie '{regisseur.organisatie}' van {regisseur.code} is geen partner. Kies een code uit "
                    "partners, of haal de regel weg"
                )
        return self

    @model_validator(mode="after")
    def _leeftijdsgroepen_sluiten_aan(self) -> Profiel:
        """Without holes or overlap from the youngest to the oldest that ever belonged to the target group: else somebody
        is counted twice, or not at all."""
        ooit = [self.doelgroep.op(dag) for _, reeks in self.doelgroep.verloop for dag, _ in reeks] or [self.doelgroep]
        verwacht, oudst = min(d.leeftijd_min for d in ooit), max(d.leeftijd_max for d in ooit)
        wat = "de leeftijd_min van de doelgroep"
        waar = "publicatie.leeftijdsgroepen"
        for van, tot in self.publicatie.leeftijdsgroepen:
            if van > tot:
                raise ValueError(f"{waar}: [{van}, {tot}] loopt van oud naar jong. Draai de twee om")
            if van != verwacht:
                raise ValueError(f"{waar}: [{van}, {tot}] moet beginnen bij {verwacht}, {wat}")
            wat = "zodat elke leeftijd één keer meetelt"
            verwacht = tot + 1
        if verwacht != oudst + 1:
            raise ValueError(f"{waar}: de laatste groep moet eindigen bij {oudst}, de leeftijd_max van de doelgroep")
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
        """Texts that are public by decision: what this profile puts on every page and in every form, the numbers of the exercises,
        and `poort`."""
        gemeente = (self.gemeente.naam, self.gemeente.veiligheidshuis, self.gemeente.zorgoverleg, self.gemeente.contact)
        lijsten = (naam for lijst in self.keuzelijsten.values() for waarde in lijst for naam in waarde.namen)
        contact = (*((self.beveiliging.contact,) if self.beveiliging else ()), *self.brieven.openbaar.values())
        return (*gemeente, *lijsten, *contact, *oefennummers(), *(t.tekst for t in self.poort.toegestaan))

    def tot(self, dag: date) -> Profiel:
        """This profile without terms, norms and ages that changed after `dag`: for a report of an earlier period."""
        delen = {naam: getattr(self, naam).tot(dag) for naam in ("termijnen", "caseload", "doelgroep")}
        return self.model_copy(update=delen)

    def heeft(self, wie: str) -> bool:
        """Whether there is, today, a partner with this code, a director with this role, or a 'zorgoverleg'."""
        partners = {p.code for p in self.partners if p.tot is None}
        overleg = {"zorgoverleg"} if self.gemeente.zorgoverleg else set()
        return wie in partners | {r.rol for r in self.regisseurs if r.tot is None} | overleg

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


def _zelfde_of_ander(waarden: Iterable[Lijstwaarde], dubbel: Collection[str]) -> str:
    codes = ", ".join(w.code for w in waarden if {n.casefold() for n in w.namen} & {n.casefold() for n in dubbel})
    return (
        f"Het gaat om de codes {codes}. Is het dezelfde, met een andere naam dan eerst? Houd dan één code, en zet de oude naam "
        "bij 'eerder' met 'tot'. Zijn het er twee? Geef dan een van de twee een andere naam"
    )


def lees_profiel(pad: Path) -> Profiel:
    """Read and check the profile, with the set of indicators that it names.

    Raises ProfielFout with a Dutch message when a file is missing, is not TOML or misses something.
    """
    profiel = _gecontroleerd(Profiel, pad, f"Het profiel {pad}", "Zet het terug uit versiebeheer.")
    bij_elk_gebruik(profiel, pad)
    if not (naam := profiel.publicatie.indicatorenset):
        return profiel
    map_ = pad.parent / "indicatorensets"
    keus = ", ".join(sorted(p.stem for p in map_.glob("*.toml"))) or "geen"
    uitleg = f"Kies bij 'indicatorenset' in het profiel een van: {keus}."
    gekozen = _gecontroleerd(Indicatorenset, map_ / f"{naam}.toml", f"De set {map_ / naam}.toml", uitleg)
    return profiel.model_copy(update={"indicatoren": gekozen})


def bij_elk_gebruik(profiel: Profiel, pad: Path) -> None:
    """What is said of the profile at `pad` each time, also when it was read before: warns of what is out of date, and raises
    ProfielFout when a file of the visual identity is not where it says."""
    if profiel.brieven.kanaal:
        _zeg_een_keer(
            f"In het profiel staat 'kanaal' nog bij [brieven]. Haal het daar weg: het hoort bij [gemeente]. Nu geldt overal: "
            f"{profiel.gemeente.kanaal}."
        )
    for bestand in profiel.huisstijl.bestanden(pad.parent).values():
        if not bestand.is_file():
            raise ProfielFout(
                f"Het profiel {pad} klopt niet:\n  huisstijl: {bestand} bestaat niet. "
                "Zet het bestand daar neer of laat de regel weg."
            )


_Model = TypeVar("_Model", bound=BaseModel)


def _gecontroleerd(model: type[_Model], pad: Path, wat: str, als_het_er_niet_is: str) -> _Model:
    try:
        gegeven = lees_toml(pad)
        return model.model_validate(gegeven)
    except FileNotFoundError:
        raise ProfielFout(f"{wat} bestaat niet. {als_het_er_niet_is}") from None
    except HandFout as fout:
        raise ProfielFout(f"{wat} is niet te lezen. In {fout}") from None
    except ValidationError as fout:
        raise ProfielFout(f"{wat} klopt niet:\n{uitleg(fout, model, gegeven)}") from None
