"""The contract across the privacy boundary: one JSON file per year, aggregates only, already protected.

Everything on the public side (pages, charts, downloads) is made from these files alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    ValidationError,
    model_serializer,
)

from werkwijzer.fouten import GebruikersFout
from werkwijzer.profiel import Profiel
from werkwijzer.schijf import schrijf_veilig

# Later versions added fields only, each with a default: a year that was published before stays readable as it is.
Schema = Literal[
    "werkwijzer/jaar/1",
    "werkwijzer/jaar/2",
    "werkwijzer/jaar/3",
    "werkwijzer/jaar/4",
    "werkwijzer/jaar/5",
    "werkwijzer/jaar/6",
]
SCHEMA: Schema = "werkwijzer/jaar/6"  # the newest that this program reads
_ZONDER_START: Schema = "werkwijzer/jaar/5"  # that of a year in which no figure has `sinds` or `nog_niet`
# Lowest and highest number that a withheld or rounded one can be; None: no lowest, or no highest.
Bereik = tuple[float | None, float | None]
Niveau = Literal["kernelement", "intermediair", "outcome", "effect", "kwaliteit"]
Doelsoort = Literal["waarde", "onder", "boven", "daling", "stijging"]


class PublicatieFout(GebruikersFout):
    """A published file cannot be read; the message (Dutch) says which one and why."""


class _Deel(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Doel(_Deel):
    """A target. Absent parts are None, or '' for who set it: never invented.

    `soort` "waarde": reach `streefwaarde` in `jaar`. "onder" and "boven": stay below or above it. "daling" and
    "stijging": change every year by at least `streefwaarde` percent of the year before.
    """

    soort: Doelsoort = "waarde"
    streefwaarde: float | None
    jaar: int | None
    vastgesteld_door: str
    basis: float | None = None
    basisjaar: int | None = None
    bron: str = ""


class Indicator(_Deel):
    """One published figure.

    `waarde` is None when suppressed (`onderdrukt` names the rule) or when it cannot be computed. "<5" is a count of 1 to
    4; of a share or median it says that fewer than five people are behind it.
    `teller` / `noemer` are numbers of persons (or of what `eenheid` says) behind a share or mean. `herkomst` is the
    own source of a figure from outside, `vergelijking` that figure in municipalities of the same size. `bereik` is
    between what a `waarde` that is withheld or rounded lies: told, or worked out from the other numbers; 0 to 100 of a
    share of which only is known that it is about somebody, None when nothing is known of it. `teller_bereik` and `noemer_bereik` are the same of the numbers behind it. `over`: the years
    that it is about together; empty for the year of the publication. `sinds`: in the year that the record began, the day
    before which nothing was kept; `nog_niet`: why there is no figure yet. Both are left out of the file when empty.
    """

    code: str
    naam: str
    niveau: Niveau
    vraag: str
    definitie: str
    zegt_niet: str
    bron: str
    waarde: float | None
    eenheid: str
    teller: int | None = None
    noemer: int | None = None
    interval: tuple[float, float] | None = None
    onderdrukt: str | None = None
    doel: Doel | None = None
    herkomst: str = ""
    vergelijking: float | None = None
    bereik: Bereik | None = None
    teller_bereik: Bereik | None = None
    noemer_bereik: Bereik | None = None
    over: tuple[int, ...] = ()
    sinds: date | None = None
    nog_niet: str = ""

    @model_serializer(mode="wrap")
    def _zonder_leeg(self, schrijf: SerializerFunctionWrapHandler) -> dict[str, Any]:
        alles: dict[str, Any] = schrijf(self)
        return {k: w for k, w in alles.items() if w or k not in ("sinds", "nog_niet")}


def schema_voor(indicatoren: Iterable[Indicator]) -> Schema:
    """The version of the schema that a year with these figures needs."""
    return SCHEMA if any(i.sinds or i.nog_niet for i in indicatoren) else _ZONDER_START


class Contextcijfer(_Deel):
    """A figure about the whole municipality that has no definition of its own: as filled in, with its source.

    `vergelijking` is the same figure in municipalities of the same size; None when it was not filled in.
    """

    naam: str
    waarde: float
    bron: str
    vergelijking: float | None = None


class Tabel(_Deel):
    """A published table. `cellen[r][k]` belongs to `rijen[r]` and `kolommen[k]`; None is a suppressed cell.

    `markeringen[r][k]` is the text shown for a suppressed cell ("<5" or "niet getoond"), else None. `bereiken[r][k]`
    is its range, as of an indicator; no rows when there is none.
    `regels` records, in Dutch, which disclosure rule was applied.
    """

    code: str
    titel: str
    toelichting: str
    rijkop: str
    rijen: tuple[str, ...]
    kolommen: tuple[str, ...]
    cellen: tuple[tuple[float | None, ...], ...]
    markeringen: tuple[tuple[str | None, ...], ...]
    decimalen: tuple[int, ...] = Field(description="number of decimals per column")
    regels: tuple[str, ...]
    bereiken: tuple[tuple[Bereik | None, ...], ...] = ()


class Bevolking(_Deel):
    """How many young people of the ages of the approach (both included) live in the municipality on 1 January."""

    cbs: str
    aantal: int = Field(gt=0)
    leeftijd: tuple[int, int]
    bron: str


class Kostenpost(_Deel):
    """One line of the costs, in whole euros."""

    post: str
    bron: str
    soort: Literal["personeel", "inkoop", "overig"]
    begroot: float
    werkelijk: float


class Bedrag(_Deel):
    """A sum of costs: per source, or the whole."""

    naam: str
    begroot: float
    werkelijk: float


class Functie(_Deel):
    """Staff: a function and its size in fte."""

    functie: str
    fte: float


class Kosten(_Deel):
    """Costs and cover of one year. `per_bron` adds up to `totaal`, and so do the `posten`.

    `fte` is the sum of `personeel`, None when no staff was filled in.
    """

    posten: tuple[Kostenpost, ...]
    per_bron: tuple[Bedrag, ...]
    totaal: Bedrag
    fte: float | None = None
    personeel: tuple[Functie, ...] = ()


class Antwoord(_Deel):
    """A question of the council and what was done with it."""

    vraag: str
    antwoord: str


class Duiding(_Deel):
    """The story beside the figures, as filled in by people; None where nothing was filled in."""

    ontwikkelingen: str | None = None
    successen: str | None = None
    knelpunten: str | None = None
    casus: str | None = None
    raadsvragen: tuple[Antwoord, ...] = ()


class Herziening(_Deel):
    """A change of a published year, with its reason. `vorige` is the SHA-256 of the file that it replaced."""

    datum: date
    reden: str
    vorige: str = ""


class Jaarpublicatie(_Deel):
    """Everything that is published about one year. `indicatorenset` names the municipality's choice of figures.

    `afronding`: counts of persons are rounded to this; 0: they are not. `nu_bekend`: figures of the year before as they
    were known when this year was published, where they differ from what was published of that year. `samen`: figures
    over several years together, where one year has too few people; their code ends in "-samen".
    """

    schema_: Schema = Field(alias="schema")
    gemeente: str
    jaar: int
    peildatum: date
    fictief: bool
    status: Literal["concept", "vastgesteld", "herzien"]
    drempel: int
    afronding: int = 0
    indicatorenset: str = ""
    bevolking: Bevolking | None = None
    indicatoren: tuple[Indicator, ...]
    tabellen: tuple[Tabel, ...]
    nu_bekend: tuple[Indicator, ...] = ()
    samen: tuple[Indicator, ...] = ()
    context: tuple[Contextcijfer, ...] = ()
    kosten: Kosten | None = None
    duiding: Duiding | None = None
    herzieningen: tuple[Herziening, ...] = ()

    def indicator(self, code: str) -> Indicator:
        """The indicator with this code. KeyError when the year does not publish it."""
        return next((i for i in self.indicatoren if i.code == code), None) or _ontbreekt(code)

    def tabel(self, code: str) -> Tabel:
        """The table with this code. KeyError when the year does not publish it."""
        return next((t for t in self.tabellen if t.code == code), None) or _ontbreekt(code)


def _ontbreekt(code: str) -> Any:
    raise KeyError(code)


def als_tekst(publicatie: Jaarpublicatie) -> str:
    """Canonical JSON: the same publication gives the same bytes."""
    return json.dumps(publicatie.model_dump(mode="json", by_alias=True), ensure_ascii=False, indent=1) + "\n"


def lees_jaren(map_: Path) -> dict[int, Jaarpublicatie]:
    """All published years in `map_` (files `<jaar>.json`), oldest first. Raises PublicatieFout."""
    jaren: dict[int, Jaarpublicatie] = {}
    for pad in sorted(map_.glob("[12][0-9][0-9][0-9].json")):
        try:
            publicatie = Jaarpublicatie.model_validate_json(pad.read_bytes())
        except ValidationError as fout:
            plaats = ".".join(map(str, fout.errors()[0]["loc"])) or "geen JSON"
            raise PublicatieFout(
                f"{pad.name} klopt niet ({plaats}). Zet het terug uit versiebeheer, of haal het weg en maak het opnieuw: werkwijzer rapport {pad.stem}"
            ) from None
        if publicatie.jaar != int(pad.stem):
            raise PublicatieFout(f"{pad.name} gaat over {publicatie.jaar}. Geef het bestand de goede naam.")
        jaren[publicatie.jaar] = publicatie
    return jaren


def weiger_verzonnen_jaren(jaren: Mapping[int, Jaarpublicatie], profiel: Profiel) -> None:
    """Raises PublicatieFout when years of an invented municipality stand beside the profile of a real one."""
    verzonnen = [jaar for jaar, p in jaren.items() if p.fictief] if not profiel.gemeente.fictief else []
    if verzonnen:
        wie = " en ".join(sorted({jaren[jaar].gemeente for jaar in verzonnen}))
        raise PublicatieFout(
            f"In data/openbaar staan verzonnen jaren van {wie}: {', '.join(map(str, verzonnen))}. Het profiel is van een echte "
            f"gemeente ({profiel.gemeente.naam}). Haal die bestanden weg, of begin met een lege map: werkwijzer begin MAP"
        )


def schema_tekst() -> str:
    """JSON Schema of the publication, for `data/openbaar/schema.json`."""
    schema = Jaarpublicatie.model_json_schema(by_alias=True)
    return json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def schrijf_als_anders(pad: Path, tekst: str) -> bool:
    """Write `tekst` atomically when the file does not hold it yet. Returns whether it was written."""
    if pad.is_file() and pad.read_bytes() == tekst.encode():
        return False
    pad.parent.mkdir(parents=True, exist_ok=True)
    schrijf_veilig(pad, tekst.encode(), vast=False)
    return True
