"""A form is data: `forms/<code>.yml`. From this one source come workbook, reader, checks and field reference."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from werkwijzer.casusnummer import voorbeeldnummer
from werkwijzer.fouten import GebruikersFout
from werkwijzer.handbestanden import HandFout, MagLeeg, Tekst, lees_yaml, uitleg
from werkwijzer.kalender import toon_datum
from werkwijzer.paden import PROJECT
from werkwijzer.profiel import WEG, Categorie, Lijstwaarde, Profiel, Termijnen

Veldtype = Literal["tekst", "lange_tekst", "datum", "keuze", "ja_nee", "getal", "score", "casusnummer", "berekend"]
_Model = TypeVar("_Model", bound=BaseModel)
JA_NEE: Mapping[str, str] = {"ja": "Ja", "nee": "Nee"}
_HULP: Mapping[str, str] = {
    "datum": "Schrijf de datum als 31-12-2025.",
    "keuze": "Kies uit de lijst.",
    "ja_nee": "Kies Ja of Nee.",
    "score": "Kies een score uit de lijst.",
}
LAATSTE_BEURT = 9
# Kinds of data that are about somebody else than the young person, unless the question says otherwise.
_OVER_ANDER: Mapping[Categorie, str] = {
    "aanmelder": "de aanmelder",
    "gezin": "het gezin",
    "broers_zussen": "een broer of zus",
}


def _code(voorbeeld: str) -> Any:
    beschrijving = "een code van kleine letters, cijfers en _, die begint met een letter"
    return Field(pattern=r"^[a-z][a-z0-9_]*$", description=beschrijving, examples=[voorbeeld])


class DefinitieFout(GebruikersFout):
    """A form definition cannot be used; the message (Dutch) says what is wrong and where."""


class _Deel(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A changed copy, checked as a new one: nothing that was worked out from the old one comes along."""
        del deep  # parts do not change
        return type(self)(**{veld: getattr(self, veld) for veld in type(self).model_fields} | dict(update or {}))


class Voorwaarde(_Deel):
    """Holds when field `veld` has one of the choice codes in `is_een_van`, with `of_leeg` also when it has no answer."""

    veld: str
    is_een_van: tuple[str, ...] = Field(min_length=1)
    of_leeg: bool = False

    def geldt(self, velden: Mapping[str, Any]) -> bool:
        waarde = velden.get(self.veld)
        return waarde in self.is_een_van or (self.of_leeg and waarde is None)


class Formule(_Deel):
    """A cell that the sheet computes for the reader: date `veld` plus the profile's term `termijn` in months.

    Nothing is read back from such a cell.
    """

    soort: Literal["plus_maanden"]
    veld: str
    termijn: str


class Veld(_Deel):
    """One question: a single answer cell, or a column of a table.

    `keuzes` maps choice code to label; `keuzelijst` names a list of the profile instead.
    `doel` says why we ask: no field without a purpose (data minimisation). `categorie` says what kind of data the
    answer is, where that differs from the section or table: it decides who may see it (`formulieren/mag_zien.py`).
    `justitie` names the choices that tell by themselves that somebody has to do with police or justice: a row with one
    is then data of that kind as well. `over_ander` says about whom else the answer is: the young person who asks for the
    dossier does not get it. Without it the kind of data decides; '' says that it is about the young person after all.
    `noemt` says what of somebody the answer holds, so that the privacy gate looks for it: one name (in a single question
    maybe with an organisation beside it), `namen` in a text of its own, how to reach them, or when they were born.
    """

    code: str = _code("datum_uvz")
    label: Tekst = Field(examples=["Datum van het UVZ"])
    type: Veldtype = "tekst"
    doel: str = Field(min_length=10, description="een zin die zegt waarom we dit vragen, van minstens 10 tekens")
    categorie: Categorie | None = None
    hulp: str = ""
    verplicht: bool = False
    verplicht_als: Voorwaarde | None = None
    keuzes: Mapping[str, str] | None = None
    keuzelijst: str | None = None
    keuzes_met: Mapping[str, str] = Field(
        default={}, description="per keuze de lijst van het profiel die ze nodig heeft"
    )
    justitie: tuple[str, ...] = ()
    over_ander: MagLeeg | None = None
    noemt: Literal["naam", "namen", "contact", "geboortedatum"] | None = None
    eerder: Mapping[str, str] = {}  # a label that a choice had → its code: filed forms hold it
    min: int | None = None
    max: int | None = None
    decimalen: int = 0  # of a number; 0 is a whole number
    procent: bool = False  # may a number be a percentage? "70%" then means 70
    formule: Formule | None = None
    toekomst: bool = True  # may a date lie after the form's own date?
    jaren_ervoor: int = 15  # further back from the form's own date, or ahead of it, a date is a typing error
    jaren_erna: int = 6
    geweest: bool = False  # a date after the form's own, but not after the day on which it is handed in
    per_leefgebied: bool = False  # a column of a table: one for each leefgebied, with that name as its label
    breedte: int = 24  # column width in a table, in characters

    @model_validator(mode="after")
    def _keuzes_horen_bij_keuze(self) -> Veld:
        if (self.type == "keuze") != bool(self.keuzes or self.keuzelijst):
            raise ValueError(f"veld {self.code}: alleen een keuzeveld heeft keuzes, en altijd")
        if self.keuzes and (vreemd := {*self.justitie} - {*self.keuzes}):
            raise ValueError(f"veld {self.code}: 'justitie' noemt {min(vreemd)}, en dat is geen keuze")
        if self.verplicht and self.verplicht_als:
            raise ValueError(f"veld {self.code}: 'verplicht' en 'verplicht_als' sluiten elkaar uit")
        if (self.type == "berekend") != bool(self.formule):
            raise ValueError(f"veld {self.code}: alleen een berekend veld heeft een formule, en altijd")
        return self


class Sectie(_Deel):
    """A titled group of single answer cells. `categorie` holds for every question that has none of its own."""

    titel: Tekst = Field(examples=["Over dit plan"])
    uitleg: str = ""
    categorie: Categorie | None = None
    velden: tuple[Veld, ...] = Field(min_length=1)


class Tabel(_Deel):
    """A repeating table with `rijen` empty rows, with one row per leefgebied (`per_leefgebied`), or as `blokken`:
    so many blocks of questions below each other, for rows that are too long to read on one line.

    `categorie` and `over_ander` hold for every column that has none of its own; `eigenaar` is the column with the partner that the
    row is for. `opent_dossiers`: a row without casusnummer is a new young person, who gets one when the form is filed."""

    tabel: str = _code("acties")
    titel: Tekst = Field(examples=["Afspraken"])
    uitleg: str = ""
    categorie: Categorie | None = None
    over_ander: MagLeeg | None = None
    eigenaar: str | None = None
    opent_dossiers: bool = False
    rijen: int = Field(default=0, ge=0, le=500)
    per_leefgebied: bool = False
    blokken: int = Field(default=0, ge=0, le=12)
    verplicht: bool = False  # at least one row
    verplicht_als: Voorwaarde | None = None  # at least one row
    kolommen: tuple[Veld, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _heeft_rijen(self) -> Tabel:
        if self.eigenaar and self.eigenaar not in {k.code for k in self.kolommen}:
            raise ValueError(f"tabel {self.tabel}: kolom '{self.eigenaar}' bestaat niet")
        if [self.per_leefgebied, bool(self.rijen), bool(self.blokken)].count(True) != 1:
            raise ValueError(f"tabel {self.tabel}: geef 'rijen', 'blokken' of 'per_leefgebied', één daarvan")
        return self

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """Column code → label, of the columns that hold answers."""
        return {kolom.code: kolom.label for kolom in self.kolommen if not kolom.formule}


class Als(_Deel):
    """One condition of a rule: something holds for the answer to `veld`, in the same row of the table or on its own.

    `voor`, `na` and `niet_voor` compare it with another answer; `plus` adds that term of the profile, in months, to
    the other. When `veld` is empty and `anders` is given, that answer is compared instead. `toets` is one of `toetsen`,
    which may lay it beside the answer `met`. With `tabel` some row of that table has one of the answers. `of` are other
    columns: one of them filled is enough.
    """

    veld: str
    of: tuple[str, ...] = ()
    tabel: str = ""
    gevuld: bool | None = None
    is_een_van: tuple[str, ...] = ()
    geen_van: tuple[str, ...] = ()
    toets: Literal[
        "",
        "leeftijd_buiten_doelgroep",
        "geen_kwartaaleind",
        "geen_jaareind",
        "voor_kwartaal",
        "voor_jaar",
        "voorbij_jaar",
        "geen_cijfer",
    ] = ""
    met: str = ""
    voor: str = ""
    na: str = ""
    niet_voor: str = ""
    plus: str = ""
    anders: str = ""

    @property
    def ander(self) -> str:
        """The answer that it is compared with."""
        return self.voor or self.na or self.niet_voor

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(filter(None, (self.veld, *self.of, self.ander, self.anders, self.met)))


class Tegenspraak(_Deel):
    """Answers of one form that do not go together: when all of `als` holds, finding `code` belongs at question `bij`.

    `bij` is a question on its own or `table.column`. With `dubbel` an earlier row of that table has the same answers to
    these columns. Reader and workbook both follow it.
    """

    code: str
    bij: str
    als: tuple[Als, ...] = ()
    dubbel: tuple[str, ...] = ()

    @property
    def tabel(self) -> str:
        return self.bij.partition(".")[0] if "." in self.bij else ""

    @property
    def veld(self) -> str:
        return self.bij.rpartition(".")[2]

    @property
    def codes(self) -> frozenset[str]:
        eigen = (code for deel in self.als if not deel.tabel for code in deel.codes)
        return frozenset([self.veld, *self.dubbel, *eigen])


class Blad(_Deel):
    """One worksheet: one natural chunk of the form."""

    titel: Tekst = Field(max_length=31, examples=["Plan"])
    onderdelen: tuple[Sectie | Tabel, ...] = Field(min_length=1)


class EerdereVersie(_Deel):
    """An older version that is still read: which questions it had that are gone, and which it did not have yet."""

    versie: int = Field(ge=1)
    vervallen: tuple[Veld, ...] = ()
    nog_niet: tuple[str, ...] = ()


class Herkomst(_Deel):
    """Who a filed form came from, for the person it is about: an organisation or a role, never a name.

    The answer to the choice `veld` says it, in `woorden` where the list has others; without an answer it is `anders`, in which
    `{datum}` is the day of the form.
    """

    veld: str = ""
    woorden: Mapping[str, str] = {}
    anders: Tekst = Field(examples=["het overleg"])


class Formulier(_Deel):
    """One form. `datumveld` is the field that dates the form.

    `plek` is its place in the menu, `beurt` when it is filed of what is handed in together: a decision before what
    follows from it. `herkomst` is as who fills it in, when nothing is said. `tijdlijn` are the questions whose answers the
    timeline of a dossier shows, of a form that the program knows no more of than this. `openbaar`: handed in to be published.
    `ook_noemt` is filled in by `_bijgewerkt`: questions of ours that name somebody and are not in this edition any more.
    So is `anders_ingedeeld`: questions with their kind of data here and in ours, where those differ.
    """

    code: str = Field(
        pattern=r"^[a-z][a-z-]*$",
        description="de naam van het bestand zonder .yml, in kleine letters",
        examples=["plan"],
    )
    versie: int = Field(ge=1, le=1000, examples=[1])
    titel: Tekst = Field(examples=["Plan van aanpak"])
    samenvatting: Tekst = Field(examples=["Het gedeelde plan voor één jongere."])
    voor_wie: Tekst = Field(examples=["De netwerkregisseur."])
    wanneer: Tekst = Field(examples=["Binnen een week na elk UVZ."])
    naar: Tekst = Field(examples=["de procesondersteuner van het UVZ"])
    duur: Tekst = Field(examples=["30 minuten"])
    datumveld: Tekst = Field(examples=["meetdatum"])
    bewaren_in: Literal["dossiers", "overleggen", "cijfers", "startlijsten"] = "dossiers"  # about one person, or more
    herkomst: Herkomst | None = None
    tijdlijn: tuple[str, ...] = ()
    openbaar: bool = False
    ook_noemt: tuple[tuple[str, Veld], ...] = ()
    anders_ingedeeld: tuple[tuple[str, Categorie, Categorie | None], ...] = ()
    plek: int = Field(default=100, ge=1)
    beurt: int = Field(default=LAATSTE_BEURT, ge=1, le=LAATSTE_BEURT)
    eerdere_versies: tuple[EerdereVersie, ...] = ()
    bladen: tuple[Blad, ...] = Field(min_length=1)
    tegenspraken: tuple[Tegenspraak, ...] = ()

    @model_validator(mode="after")
    def _verwijzingen_kloppen(self) -> Formulier:
        codes = [v.code for v in self.losse_velden] + [t.tabel for t in self.tabellen]
        dubbel = {c for c in codes if codes.count(c) > 1}
        if dubbel:
            raise ValueError(f"dubbele code: {', '.join(sorted(dubbel))}")
        velden = {v.code: v for v in self.losse_velden}
        if velden.get(self.datumveld) is None or velden[self.datumveld].type != "datum":
            raise ValueError(f"datumveld {self.datumveld} is geen datumveld van dit formulier")
        wie = velden.get("casusnummer")
        if self.bewaren_in == "dossiers" and (wie is None or not (wie.verplicht or "achternaam" in velden)):
            raise ValueError("een formulier over één jongere heeft een verplichte vraag casusnummer, van dat type")
        if wie and wie.type != "casusnummer":
            raise ValueError("de vraag casusnummer is van het type casusnummer")
        if self.openbaar and self.bewaren_in != "cijfers":
            raise ValueError("een formulier over jongeren is niet openbaar")
        if weg := {*self.tijdlijn} - velden.keys():
            raise ValueError(f"de tijdlijn noemt {min(weg)}, en dat is geen vraag van dit formulier")
        if self.herkomst and (veld := self.herkomst.veld) and (veld not in velden or velden[veld].type != "keuze"):
            raise ValueError(f"de herkomst noemt {veld}, en dat is geen vraag met een keuzelijst")
        for eigenaar, voorwaarde, buren in self._voorwaarden():
            bron = buren.get(voorwaarde.veld)
            mogelijk = set(JA_NEE if bron and bron.type == "ja_nee" else (bron.keuzes or {}) if bron else {})
            if not set(voorwaarde.is_een_van) <= mogelijk:
                raise ValueError(f"{eigenaar}: de voorwaarde verwijst naar een onbekend veld of onbekende keuze")
        for regel in self.tegenspraken:
            alle = self.buren(regel.tabel)
            keuzes = [
                ((*deel.is_een_van, *deel.geen_van), waar[deel.veld].keuzes or JA_NEE)
                for deel in regel.als
                if deel.veld in (waar := self.buren(deel.tabel) if deel.tabel else alle)
            ]
            if not regel.codes <= alle.keys() or any(not {*codes} <= {*kan} for codes, kan in keuzes):
                raise ValueError(f"tegenspraak {regel.code} bij {regel.bij}: een veld of keuze is onbekend")
        return self

    def buren(self, tabel: str) -> Mapping[str, Veld]:
        """The questions that a rule about a row of `tabel` may name: its columns, then the single questions."""
        rij = {k.code: k for t in self.tabellen if t.tabel == tabel for k in t.kolommen}
        return {v.code: v for v in self.losse_velden} | rij

    def _voorwaarden(self) -> Iterator[tuple[str, Voorwaarde, dict[str, Veld]]]:
        los = {v.code: v for v in self.losse_velden}
        for veld in los.values():
            if veld.verplicht_als:
                yield veld.code, veld.verplicht_als, los
        for tabel in self.tabellen:
            if tabel.verplicht_als:
                yield tabel.tabel, tabel.verplicht_als, los
            kolommen = {k.code: k for k in tabel.kolommen}
            for kolom in tabel.kolommen:
                if kolom.verplicht_als:
                    yield f"{tabel.tabel}.{kolom.code}", kolom.verplicht_als, kolommen

    def in_versie(self, versie: object) -> Formulier | None:
        """The form as it was in `versie`, or None when that version is not read (any more)."""
        return next((f for f in self._versies if f.versie == versie), None)

    @cached_property
    def _versies(self) -> tuple[Formulier, ...]:
        return (self, *map(self._zoals_in, self.eerdere_versies))

    def _zoals_in(self, eerdere: EerdereVersie) -> Formulier:
        bladen = []
        for blad in self.bladen:
            delen: list[Sectie | Tabel] = []
            for deel in blad.onderdelen:
                if isinstance(deel, Tabel):
                    delen.append(deel)
                elif velden := tuple(v for v in deel.velden if v.code not in eerdere.nog_niet):
                    delen.append(deel.model_copy(update={"velden": velden}))
            bladen.append(blad.model_copy(update={"onderdelen": tuple(delen)}))
        if eerdere.vervallen:
            oud = Sectie(titel="Vervallen vragen", velden=eerdere.vervallen)
            bladen.append(Blad(titel="Vervallen", onderdelen=(oud,)))
        regels = tuple(r for r in self.tegenspraken if not r.codes & set(eerdere.nog_niet))
        anders = {"versie": eerdere.versie, "eerdere_versies": (), "bladen": tuple(bladen), "tegenspraken": regels}
        # these say something of a filed form, of whatever version: there the form as it is now is asked
        return self.model_copy(update=anders | {"herkomst": None, "tijdlijn": ()})

    @cached_property
    def losse_velden(self) -> tuple[Veld, ...]:
        """All single answer cells, in form order."""
        delen = (deel for blad in self.bladen for deel in blad.onderdelen)
        return tuple(veld for deel in delen if isinstance(deel, Sectie) for veld in deel.velden)

    @cached_property
    def vragen(self) -> tuple[str, ...]:
        """The code of every question, table and column (with its table): what a workbook made from this holds."""
        kolommen = (f"{t.tabel}.{kolom}" for t in self.tabellen for kolom in t.labels)
        return (*(v.code for v in self.losse_velden), *(t.tabel for t in self.tabellen), *kolommen)

    @cached_property
    def verplichte_vragen(self) -> frozenset[str]:
        """Those among them that somebody may have to answer: a form without one cannot be judged."""
        los = (v.code for v in self.losse_velden if v.verplicht or v.verplicht_als)
        tabellen = (t.tabel for t in self.tabellen if t.verplicht or t.verplicht_als)
        kolommen = ((t.tabel, k) for t in self.tabellen for k in t.kolommen)
        return frozenset([*los, *tabellen, *(f"{t}.{k.code}" for t, k in kolommen if k.verplicht or k.verplicht_als)])

    @cached_property
    def noemt(self) -> tuple[tuple[str, Veld], ...]:
        """The questions that name somebody, each with its table ('' when it stands on its own); also those of earlier
        versions, whose answers are on file."""
        los = (("", v) for v in (*self.losse_velden, *self.vervallen_velden))
        kolommen = ((t.tabel, k) for t in self.tabellen for k in t.kolommen)
        return tuple((tabel, veld) for tabel, veld in (*los, *kolommen, *self.ook_noemt) if veld.noemt)

    @cached_property
    def over_ander(self) -> Mapping[str, str]:
        """What is about somebody else: the code of a question or table, or of a column with its table, → about whom."""
        uit: dict[str, str] = {}

        def zet(sleutel: str, *gezegd: str | None, soort: Categorie | None) -> None:
            eigen = next((wie for wie in gezegd if wie is not None), None)
            uit[sleutel] = _OVER_ANDER.get(soort, "") if eigen is None and soort else eigen or ""

        for deel in (deel for blad in self.bladen for deel in blad.onderdelen):
            if isinstance(deel, Sectie):
                for veld in deel.velden:
                    zet(veld.code, veld.over_ander, soort=veld.categorie or deel.categorie)
            else:
                zet(deel.tabel, deel.over_ander, soort=deel.categorie)
                for kolom in deel.kolommen:
                    sleutel = f"{deel.tabel}.{kolom.code}"
                    zet(sleutel, kolom.over_ander, deel.over_ander, soort=kolom.categorie or deel.categorie)
        for veld in self.vervallen_velden:  # what is asked now goes before what an earlier version said of it
            if veld.code not in uit:
                zet(veld.code, veld.over_ander, soort=veld.categorie)
        return {sleutel: wie for sleutel, wie in uit.items() if wie}

    @cached_property
    def soorten(self) -> Mapping[str, Categorie | None]:
        """The kind of data of each question, by its code, of a column with its table."""
        uit: dict[str, Categorie | None] = {}
        for deel in (deel for blad in self.bladen for deel in blad.onderdelen):
            voor, vragen = ("", deel.velden) if isinstance(deel, Sectie) else (f"{deel.tabel}.", deel.kolommen)
            uit |= {f"{voor}{vraag.code}": vraag.categorie or deel.categorie for vraag in vragen}
        return uit

    @cached_property
    def opent_dossiers(self) -> str:
        """The table of which each row is a young person with a dossier of its own; '' in a form without one."""
        return next((t.tabel for t in self.tabellen if t.opent_dossiers), "")

    @cached_property
    def vervallen_velden(self) -> tuple[Veld, ...]:
        """The questions of earlier versions that are gone: forms that were filed then still hold the answers."""
        return tuple(veld for eerdere in self.eerdere_versies for veld in eerdere.vervallen)

    @cached_property
    def tabellen(self) -> tuple[Tabel, ...]:
        """All tables, in form order."""
        delen = (deel for blad in self.bladen for deel in blad.onderdelen)
        return tuple(deel for deel in delen if isinstance(deel, Tabel))


class Norm(_Deel):
    """What one score means: `kort` stands in the drop-down, `norm` in the normenkader."""

    kort: Tekst = Field(max_length=70, examples=["geen verdenking en er loopt niets meer"])
    norm: Tekst = Field(max_length=1000, examples=["Er is geen nieuwe verdenking of ander signaal."])


class Leefgebied(_Deel):
    """A life area (report §2.5), with the norm per score 1–5 (report §4.3); `gewoon` is what a young person calls it."""

    code: str = _code("wonen")
    naam: Tekst = Field(examples=["Wonen en gezin"])
    gewoon: str = ""
    vraag: Tekst = Field(examples=["Is er een veilige plek om te wonen?"])
    scores: Mapping[Literal[1, 2, 3, 4, 5], Norm] = Field(
        min_length=5, max_length=5, description="vijf normen, genummerd van 1 tot en met 5, elk met kort en norm"
    )

    def keuze(self, score: int) -> str:
        """Text in the drop-down, for example '2 – weinig structuur in de dag'."""
        return f"{score} – {self.scores[score].kort}"  # type: ignore[index]


class Leefgebieden(_Deel):
    """The file with the life areas."""

    leefgebieden: tuple[Leefgebied, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _elk_een_keer(self) -> Leefgebieden:
        codes = [g.code for g in self.leefgebieden]
        if dubbel := {c for c in codes if codes.count(c) > 1}:
            raise ValueError(f"leefgebieden: dezelfde code staat er meer dan een keer: {', '.join(sorted(dubbel))}")
        return self


@dataclass(frozen=True)
class Definities:
    """All forms, the life areas and the profile's lists: everything reader and writer need to know."""

    formulieren: Mapping[str, Formulier]
    leefgebieden: tuple[Leefgebied, ...]
    profiel: Profiel

    @cached_property
    def vingerafdruk(self) -> str:
        """Changes when any definition or the profile changes: earlier checks then no longer count.

        Colours and addresses of the site have no part in a check.
        """
        profiel = self.profiel.model_dump_json(exclude={"huisstijl", "open_data"})
        delen: list[BaseModel] = [*self.leefgebieden, *self.formulieren.values()]
        return hashlib.sha256("".join([profiel, *(d.model_dump_json() for d in delen)]).encode()).hexdigest()

    @cached_property
    def gebiedsnamen(self) -> Mapping[str, str]:
        """Code of a life area → its name."""
        return {gebied.code: gebied.naam for gebied in self.leefgebieden}

    @property
    def leefgebieden_gewoon(self) -> tuple[str, ...]:
        """What the life areas are called in a letter to a young person."""
        return tuple(g.gewoon or g.naam[:1].lower() + g.naam[1:] for g in self.leefgebieden)

    def teksten(self) -> Iterator[str]:
        """Every text that the blank forms hold: questions, help, choices, norms."""

        def plat(deel: Any) -> Iterator[str]:
            if isinstance(deel, str):
                yield deel
            elif isinstance(deel, dict):
                yield from plat(list(deel.values()))
            elif isinstance(deel, list | tuple):
                for onder in deel:
                    yield from plat(onder)

        for model in (*self.leefgebieden, *self.formulieren.values()):
            yield from plat(model.model_dump())

    def keuzes(self, veld: Veld) -> Mapping[str, str]:
        """Choice code → label of a choice or yes/no field, with the profile's lists filled in, also with entries that
        are no longer in use: filed forms hold them."""
        if veld.type == "ja_nee":
            return JA_NEE
        if veld.keuzelijst:
            return self._profielkeuzes[veld.keuzelijst]
        return veld.keuzes or {}

    def te_kiezen(self, veld: Veld) -> Mapping[str, str]:
        """The same, as the drop-down has it: what is in use."""
        over = {w.code for w in self._lijst(veld) if w.tot}
        over |= {code for code, lijst in veld.keuzes_met.items() if not self.profiel.te_kiezen(lijst)}
        return {code: label for code, label in self.keuzes(veld).items() if code not in over}

    def vervalt(self, veld: Veld) -> bool:
        """Whether a question is hidden in the forms, since its list in the profile is empty. It is still read: forms from
        before that are around."""
        lijst = veld.keuzelijst or ""
        return lijst in self.profiel.keuzelijsten and not self.profiel.te_kiezen(lijst)

    def labels(self, veld: Veld) -> Iterator[tuple[str, str]]:
        """Every code with each label that it has or had."""
        yield from self.keuzes(veld).items()
        yield from ((code, label) for label, code in veld.eerder.items())
        yield from ((w.code, e.naam) for w in self._lijst(veld) for e in w.eerder)

    def keuze(self, veld: Veld, code: object) -> str:
        """The label of a filed choice. What no list knows any more is said as it was filed."""
        label = self.keuzes(veld).get(str(code))
        return label if label is not None else f"{code} {WEG}" if veld.keuzelijst else str(code)

    def van_wie(self, formulier: Formulier, velden: Mapping[str, Any], datum: date) -> str:
        """Who a filed form came from (Dutch), as its `herkomst` says."""
        bron = formulier.herkomst
        if bron is None:
            wie = formulier.voor_wie.rstrip(".")
            return wie[:1].lower() + wie[1:] if wie[1:2].islower() else wie
        if code := velden.get(bron.veld):
            veld = next(v for v in formulier.losse_velden if v.code == bron.veld)
            return bron.woorden.get(str(code)) or self.keuze(veld, code)
        return bron.anders.replace("{datum}", toon_datum(datum))

    def voorbij(self, veld: Veld, code: str, dag: date) -> date | None:
        """The last day of a choice, when that lies before `dag`."""
        tot = next((w.tot for w in self._lijst(veld) if w.code == code), None)
        return tot if tot and tot < dag else None

    def _lijst(self, veld: Veld) -> Sequence[Lijstwaarde]:
        return self.profiel.keuzelijsten.get(veld.keuzelijst or "", ())

    def hulp(self, veld: Veld) -> str:
        """Help with a question: the definition's own text, or what this kind of answer always needs."""
        if veld.type == "casusnummer":
            voorbeeld = voorbeeldnummer(self.profiel.gemeente.voorvoegsel)
            return f"{veld.hulp} Bijvoorbeeld {voorbeeld}.".strip()
        return veld.hulp or _HULP.get(veld.type, "")

    @cached_property
    def _profielkeuzes(self) -> Mapping[str, Mapping[str, str]]:
        lijsten = {naam: {w.code: w.naam for w in lijst} for naam, lijst in self.profiel.keuzelijsten.items()}
        lijsten["jeugdgroepen"] = {"geen": "Geen geprioriteerde jeugdgroep"} | lijsten["jeugdgroepen"]
        return {**lijsten, "leefgebieden": self.gebiedsnamen}


def lees_definities(map_: Path, profiel: Profiel) -> Definities:
    """Read every `*.yml` in `map_` (`leefgebieden.yml` holds the life areas, the others one form each).

    Raises DefinitieFout with a Dutch message that names the file.
    """
    gebieden: tuple[Leefgebied, ...] = ()
    formulieren: dict[str, Formulier] = {}
    for pad in sorted(map_.glob("*.yml")):
        try:
            inhoud = lees_yaml(pad)
            if pad.stem == "leefgebieden":
                gebieden = _gecontroleerd(Leefgebieden, inhoud).leefgebieden
            else:
                formulieren[pad.stem] = _gecontroleerd(Formulier, inhoud)
                if formulieren[pad.stem].code != pad.stem:
                    raise HandFout(f"code '{formulieren[pad.stem].code}' hoort in een bestand met die naam.")
                ons = PROJECT / "forms" / pad.name
                if ons.exists() and ons.read_bytes() != pad.read_bytes():
                    formulieren[pad.stem] = _bijgewerkt(formulieren[pad.stem], Formulier(**lees_yaml(ons)))
        except ValidationError as fout:
            wat = uitleg(fout, Formulier, inhoud, ": ")
            raise DefinitieFout(f"De definitie {pad.name} klopt niet:\n{wat}") from None
        except HandFout as fout:
            raise DefinitieFout(f"De definitie {pad.name} klopt niet: {fout}") from None
    formulieren = {code: _per_leefgebied(formulier, gebieden) for code, formulier in formulieren.items()}
    formulieren = {code: _zonder_plicht(formulier, profiel) for code, formulier in formulieren.items()}
    definities = Definities(formulieren, gebieden, profiel)
    for formulier in formulieren.values():
        for veld in [*formulier.losse_velden, *(k for t in formulier.tabellen for k in t.kolommen)]:
            if veld.keuzelijst and veld.keuzelijst not in definities._profielkeuzes:
                raise DefinitieFout(
                    f"De definitie {formulier.code}.yml klopt niet: veld {veld.code}, keuzelijst {veld.keuzelijst!r} bestaat "
                    f"niet. Kies uit: {', '.join(definities._profielkeuzes)}."
                )
            if veld.formule and veld.formule.termijn not in Termijnen.model_fields:
                raise DefinitieFout(
                    f"De definitie {formulier.code}.yml klopt niet: veld {veld.code}, termijn {veld.formule.termijn!r} bestaat "
                    f"niet. Kies uit: {', '.join(Termijnen.model_fields)}."
                )
    return definities


def _bijgewerkt(formulier: Formulier, ons: Formulier) -> Formulier:
    """Another edition of one of our forms: where it says nothing of where it comes from, who else it is about, who is named
    in it or what is of justice, what ours says of the same questions. What it does say, holds."""

    def over(oud: _Model, nieuw: _Deel | None, *sleutels: str) -> dict[str, Any]:
        return {s: getattr(nieuw, s) for s in sleutels if nieuw and s not in oud.model_fields_set}

    onze = {("", v.code): v for v in (*ons.vervallen_velden, *ons.losse_velden)} | {
        (t.tabel, k.code): k for t in ons.tabellen for k in t.kolommen
    }

    def vraag(veld: Veld, tabel: str) -> Veld:
        anders = over(veld, onze.get((tabel, veld.code)), "over_ander", "noemt", "justitie")
        if veld.keuzes:
            anders["justitie"] = tuple(c for c in anders.get("justitie", veld.justitie) if c in veld.keuzes)
        return veld.model_copy(update=anders)

    def vragen(velden: Sequence[Veld], tabel: str = "") -> tuple[Veld, ...]:
        return tuple(vraag(v, tabel) for v in velden)

    def deel(deel: Sectie | Tabel) -> Sectie | Tabel:
        if isinstance(deel, Sectie):
            return deel.model_copy(update={"velden": vragen(deel.velden)})
        return deel.model_copy(update={"kolommen": vragen(deel.kolommen, deel.tabel)})

    bladen = [b.model_copy(update={"onderdelen": tuple(map(deel, b.onderdelen))}) for b in formulier.bladen]
    eerder = [e.model_copy(update={"vervallen": vragen(e.vervallen)}) for e in formulier.eerdere_versies]
    eigen = {("", v.code) for v in (*formulier.losse_velden, *formulier.vervallen_velden)}
    eigen |= {(t.tabel, k.code) for t in formulier.tabellen for k in t.kolommen}
    zelf = over(formulier, ons, "herkomst", "openbaar", "plek", "beurt") | {
        "bladen": tuple(bladen),
        "eerdere_versies": tuple(eerder),
        "ook_noemt": tuple((tabel, v) for tabel, v in ons.noemt if (tabel, v.code) not in eigen),
        "anders_ingedeeld": tuple(
            (vraag, soort, ons.soorten[vraag])
            for vraag, soort in formulier.soorten.items()
            if soort and soort != ons.soorten.get(vraag, soort)
        ),
    }
    # What ours says can be of a question that this edition does not have, or has otherwise.
    keuzes = {v.code for v in formulier.losse_velden if v.type == "keuze"}
    if (bron := zelf.get("herkomst")) and bron.veld not in keuzes:
        zelf["herkomst"] = bron.model_copy(update={"veld": "", "woorden": {}})
    if formulier.bewaren_in != "cijfers":
        zelf.pop("openbaar", None)
    return formulier.model_copy(update=zelf)


def _per_leefgebied(formulier: Formulier, gebieden: Sequence[Leefgebied]) -> Formulier:
    """The form with a column for each leefgebied where its definition has one for all of them."""

    def kolommen(tabel: Tabel) -> Iterator[Veld]:
        for kolom in tabel.kolommen:
            if not kolom.per_leefgebied:
                yield kolom
                continue
            for gebied in gebieden:
                eigen = {"code": f"{kolom.code}_{gebied.code}", "label": gebied.naam, "per_leefgebied": False}
                yield kolom.model_copy(update=eigen)

    def deel(deel: Sectie | Tabel) -> Sectie | Tabel:
        return deel.model_copy(update={"kolommen": tuple(kolommen(deel))}) if isinstance(deel, Tabel) else deel

    if not any(k.per_leefgebied for t in formulier.tabellen for k in t.kolommen):
        return formulier
    bladen = [b.model_copy(update={"onderdelen": tuple(map(deel, b.onderdelen))}) for b in formulier.bladen]
    vouw_uit = {
        k.code: [f"{k.code}_{g.code}" for g in gebieden]
        for t in formulier.tabellen
        for k in t.kolommen
        if k.per_leefgebied
    }

    def als(deel: Als) -> Als:
        eerste, *rest = vouw_uit.get(deel.veld, [deel.veld])
        return deel.model_copy(update={"veld": eerste, "of": (*deel.of, *rest)})

    regels = [r.model_copy(update={"als": tuple(map(als, r.als))}) for r in formulier.tegenspraken]
    return formulier.model_copy(update={"bladen": tuple(bladen), "tegenspraken": tuple(regels)})


def _zonder_plicht(formulier: Formulier, profiel: Profiel) -> Formulier:
    """The form in which nobody has to choose from a list of the profile that is empty."""
    leeg = {naam for naam in profiel.keuzelijsten if not profiel.te_kiezen(naam)}

    def vrij(veld: Veld) -> Veld:
        return veld.model_copy(update={"verplicht": False}) if veld.keuzelijst in leeg else veld

    def deel(deel: Sectie | Tabel) -> Sectie | Tabel:
        naam = "kolommen" if isinstance(deel, Tabel) else "velden"
        return deel.model_copy(update={naam: tuple(map(vrij, getattr(deel, naam)))})

    if not any(v.verplicht and v.keuzelijst in leeg for v in formulier.losse_velden):
        return formulier
    bladen = [b.model_copy(update={"onderdelen": tuple(map(deel, b.onderdelen))}) for b in formulier.bladen]
    return formulier.model_copy(update={"bladen": tuple(bladen)})


def _gecontroleerd(model: type[_Model], inhoud: Any) -> _Model:
    if not isinstance(inhoud, dict):
        raise HandFout("er staan geen regels in zoals 'code: plan'. Zet het bestand terug uit versiebeheer.")
    try:
        return model.model_validate(inhoud)
    except ValidationError as fout:
        raise HandFout("\n" + uitleg(fout, model, inhoud, ": ")) from None
