"""Files that people type: the profile, a set of indicators, the form definitions. Reads them, and says in Dutch what is wrong.

Whoever edits such a file is no programmer: a message names the place, what stands there, what may stand there, and an
example. The texts of pydantic, tomllib and yaml never reach the user.
"""

from __future__ import annotations

import difflib
import re
import types
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import AfterValidator, BaseModel, StringConstraints, ValidationError
from pydantic.fields import FieldInfo

from werkwijzer.fouten import GebruikersFout

_HOOGSTENS = 20  # errors in one message


class HandFout(GebruikersFout):
    """A file that somebody typed cannot be read; the message (Dutch) says where and why."""


# ------------------------------------------------------------------------------------------------------- kinds of text


def _een_regel(tekst: str) -> str:
    if not tekst.isprintable():
        raise ValueError(
            f"hier staat een teken dat niet te zien is, of een nieuwe regel, in {_toon(tekst)}. Typ het opnieuw"
        )
    return tekst


MagLeeg = Annotated[str, StringConstraints(strip_whitespace=True, max_length=300), AfterValidator(_een_regel)]
Tekst = Annotated[MagLeeg, StringConstraints(min_length=1)]


# ------------------------------------------------------------------------------------------------------------- reading


def lees_tekst(pad: Path) -> str:
    """The text of a file, also when Windows wrote it as UTF-8 with a mark or as UTF-16. Raises HandFout, or OSError."""
    ruw = pad.read_bytes()
    codering = "utf-16" if ruw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return ruw.decode(codering)
    except UnicodeDecodeError as fout:
        regel = ruw[: fout.start].count(b"\n") + 1
        raise HandFout(
            f"regel {regel}: hier staat een letter die niet als UTF-8 is bewaard. Open het bestand in Kladblok, kies "
            "Opslaan als en bij Codering UTF-8."
        ) from None


def lees_toml(pad: Path) -> dict[str, Any]:
    """Raises HandFout, or OSError."""
    import tomllib

    tekst = lees_tekst(pad)
    try:
        return tomllib.loads(tekst.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as fout:
        raise HandFout(_over_toml(str(fout), tekst)) from None
    except RecursionError:
        raise HandFout("er staan te veel haakjes in elkaar. Haal de regel met de haakjes weg.") from None
    except ValueError:
        raise HandFout("er staat een getal of datum in die niet kan, zoals een getal van duizenden cijfers.") from None


@cache
def _lader() -> type[Any]:
    """Written in C where there is one; a key that stands twice is an error, instead of the last one winning."""
    import yaml

    class Lader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
        def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
            gezien: set[str] = set()
            for sleutel, _ in node.value:
                naam = str(getattr(sleutel, "value", ""))
                if naam in gezien:
                    raise HandFout(
                        f"regel {sleutel.start_mark.line + 1}: '{naam}' staat er twee keer. Haal er een weg."
                    )
                gezien.add(naam)
            return dict(super().construct_mapping(node, deep))

    return Lader


def lees_yaml(pad: Path) -> Any:
    """Raises HandFout, or OSError."""
    import yaml

    tekst = lees_tekst(pad)
    try:
        return yaml.load(tekst, Loader=_lader())
    except yaml.MarkedYAMLError as fout:
        plek = fout.problem_mark or fout.context_mark
        raise HandFout(_regel(tekst, plek.line + 1 if plek else 1) + _YAML_UITLEG) from None
    except (yaml.YAMLError, ValueError, RecursionError, TypeError):
        raise HandFout(f"dit bestand is geen YAML. {_YAML_UITLEG.strip()}") from None


_YAML_UITLEG = (
    " Deze regel, of de regel ervoor, is niet te lezen. Kijk of het inspringen klopt (spaties, geen tabs), of er een spatie "
    "staat na de dubbele punt, en of een tekst met een dubbele punt tussen aanhalingstekens staat."
)
_GEEN_DATUM = "Deze datum bestaat niet, of is anders geschreven. Schrijf een datum als 2027-06-01."
_DATUM = re.compile(r"[=,\[]\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\s*(?:[,\]}#]|$)")
# What tomllib says, and what that means to somebody who typed the file.
_TOML = (
    ("Cannot overwrite", "Dit staat er al. Haal een van de twee weg."),
    ("Cannot declare", "Dit kopje staat er al. Haal een van de twee weg, of voeg de regels samen."),
    ("Duplicate", "Dit staat er al. Haal een van de twee weg."),
    ("Cannot mutate", "Dit staat er al, op een andere manier geschreven. Haal een van de twee weg."),
    ("Expected '='", 'Er ontbreekt een = tussen de naam en de waarde. Bijvoorbeeld: naam = "Kleindam"'),
    ("Expected ']'", "Er ontbreekt een ] aan het eind van het kopje. Bijvoorbeeld: [gemeente]"),
    ("Invalid statement", "Een regel begint met een naam of met een kopje. Zet # voor wat alleen uitleg is."),
    ("Invalid initial character", "Een naam begint met een letter. Een tekst hoort tussen aanhalingstekens."),
    ("Unclosed", "Er ontbreekt een ] of } aan het eind van de lijst."),
    ("Unterminated", "Er ontbreekt een aanhalingsteken aan het eind van de tekst."),
    ("Illegal character", "Er ontbreekt een aanhalingsteken, of er staat een teken dat hier niet kan."),
    ("Unescaped", "Een schuine streep \\ hoort hier niet. Schrijf / in een pad."),
    ("Invalid date", _GEEN_DATUM),
    ("Invalid value", "Een tekst hoort tussen aanhalingstekens. Bijvoorbeeld: naam = \"Kleindam\". Ja en nee zijn true en false."),
    ("Expected newline", "Hier staat te veel op één regel. Staat er een aanhalingsteken in de tekst? Schrijf dan '."),
)  # fmt: skip


def _over_toml(fout: str, tekst: str) -> str:
    gevonden = re.search(r"at line (\d+)", fout)
    nr = int(gevonden[1]) if gevonden else len(tekst.splitlines()) or 1
    uitleg = next((nl for en, nl in _TOML if en in fout), "Deze regel is niet te lezen.")
    if _DATUM.search("".join(tekst.splitlines()[nr - 1 : nr])):
        uitleg = _GEEN_DATUM
    return f"{_regel(tekst, nr)} {uitleg}"


def _regel(tekst: str, nr: int) -> str:
    """'regel 12: <the line>.'"""
    regels = tekst.splitlines()
    regel = regels[nr - 1].strip() if nr <= len(regels) else ""
    return f"regel {nr}: {_toon(regel) if regel else 'een lege regel'}."


# ---------------------------------------------------------------------------------------------------- what is not right


def uitleg(fout: ValidationError, model: type[BaseModel], gegeven: Any, teken: str = " = ") -> str:
    """The errors as lines for the user. `teken` stands between a name and its value in this kind of file."""
    regels = list(dict.fromkeys(_regels(fout, model, gegeven, teken)))
    if len(regels) > _HOOGSTENS:
        regels = [*regels[:_HOOGSTENS], f"en nog {len(regels) - _HOOGSTENS} andere."]
    return "\n".join(f"  {regel}" for regel in regels)


def _regels(fout: ValidationError, model: type[BaseModel], gegeven: Any, teken: str) -> Iterator[str]:
    for een in fout.errors(include_url=False):
        loc = _zonder_keuzes(een["loc"], gegeven)
        if loc is None:
            continue
        waar, veld = _waar(loc, gegeven), _veld(model, loc)
        match een["type"]:
            case "value_error":
                tekst = str(een["ctx"]["error"])
                yield f"{waar}: {tekst}" if waar else tekst
                continue
            case "too_short" if isinstance(een["input"], list) and een["input"]:
                continue  # the parts are wrong, and that is said already
            case "extra_forbidden":
                yield f"{waar}: dit kennen we niet. {_bedoeld(model, loc)}"
                continue
            case "missing":
                zin = "ontbreekt."
            case _ if een["input"] in ("", [], {}):
                zin = "is leeg."
            case _:
                zin = f"hier staat {_toon(een['input'])}."
        voorbeeld = (
            f" Bijvoorbeeld: {loc[-1]}{teken}{_als_waarde(veld.voorbeeld, teken)}" if veld.voorbeeld is not None else ""
        )
        yield f"{waar or 'Dit bestand'}: {zin} Hier hoort {veld.in_woorden()}.{voorbeeld}"


def _zonder_keuzes(loc: Sequence[str | int], gegeven: Any) -> tuple[str | int, ...] | None:
    """The place without the names of classes that pydantic puts in where more kinds are possible; None for a kind that
    is clearly not meant."""
    kaal: list[str | int] = []
    for deel in loc:
        keuze = re.search(r"\b(Sectie|Tabel)\]?$", deel) if isinstance(deel, str) else None
        if keuze:
            hier = _daar(gegeven, kaal)
            bedoeld = "Tabel" if isinstance(hier, dict) and {"tabel", "kolommen"} & hier.keys() else "Sectie"
            if keuze[1] != bedoeld:
                return None
        elif deel != "[key]":
            kaal.append(deel)
    return tuple(kaal)


def _daar(gegeven: Any, loc: Sequence[str | int]) -> Any:
    for deel in loc:
        try:
            gegeven = gegeven[deel]
        except (KeyError, IndexError, TypeError):
            return None
    return gegeven


def _waar(loc: Sequence[str | int], gegeven: Any) -> str:
    """'termijnen.uvz_weken', or 'partners nummer 2 (politie), naam'."""
    delen: list[str] = []
    for n, deel in enumerate(loc):
        if isinstance(deel, str):
            delen.append(deel)
            continue
        hier = _daar(gegeven, loc[: n + 1])
        naam = (
            next((hier[k] for k in ("code", "tabel", "titel", "naam", "ontvanger") if k in hier), None)
            if isinstance(hier, dict)
            else None
        )
        bij = f" ({naam})" if isinstance(naam, str) and naam.isprintable() and naam.strip() else ""
        delen[-1:] = [f"{delen[-1] if delen else ''} nummer {deel + 1}{bij}".strip()]
    return "".join(d if not n else f", {d}" if "nummer" in delen[n - 1] else f".{d}" for n, d in enumerate(delen))


@dataclass(frozen=True)
class _Veld:
    """What a model says about one place: type, limits, description and example."""

    soort: Any
    metadata: Sequence[Any] = ()
    beschrijving: str = ""
    voorbeelden: Sequence[Any] = ()

    @property
    def voorbeeld(self) -> Any:
        soort = _kern(self.soort, "")
        if self.voorbeelden:
            return self.voorbeelden[0]
        return get_args(soort)[0] if get_origin(soort) is Literal else None

    def in_woorden(self) -> str:
        return self.beschrijving or _verwacht(self.soort, self.metadata)


def _veld(model: Any, loc: Sequence[str | int]) -> _Veld:
    """The field at `loc`."""
    gevonden = _Veld(model)
    for deel in loc:
        soort = _kern(gevonden.soort, deel)
        if isinstance(soort, type) and issubclass(soort, BaseModel):
            veld: FieldInfo | None = soort.model_fields.get(str(deel))
            if veld is None:
                return _Veld(None)
            gevonden = _Veld(veld.annotation, veld.metadata, veld.description or "", veld.examples or ())
        elif args := get_args(soort):
            gevonden = _Veld(args[-1] if args[-1] is not ... else args[0])
        if get_origin(gevonden.soort) is Annotated:
            soort, *meer = get_args(gevonden.soort)
            gevonden = replace(gevonden, soort=soort, metadata=[*gevonden.metadata, *meer])
    return gevonden


def _kern(soort: Any, deel: str | int) -> Any:
    """Without `| None` and `Annotated`; of more models the one that has field `deel`."""
    if get_origin(soort) is Annotated:
        return _kern(get_args(soort)[0], deel)
    if get_origin(soort) in (Union, types.UnionType):
        keuzes = [k for k in get_args(soort) if k is not type(None)]
        passend = (k for k in keuzes if isinstance(k, type) and issubclass(k, BaseModel) and deel in k.model_fields)
        return _kern(next(passend, keuzes[0]), deel)
    return soort


def _verwacht(soort: Any, metadata: Sequence[Any]) -> str:
    """What may stand there, in words."""
    soort = _kern(soort, "")
    if get_origin(soort) is Literal:
        return f"een van deze woorden: {', '.join(map(str, get_args(soort)))}"
    if soort is bool:
        return "true (ja) of false (nee)"
    if soort in (int, float):
        grenzen = {
            naam: getattr(m, naam)
            for m in metadata
            for naam in ("ge", "gt", "le", "lt")
            if getattr(m, naam, None) is not None
        }
        laag, hoog = grenzen.get("ge", grenzen["gt"] + 1 if "gt" in grenzen else None), grenzen.get("le")
        heel = "een heel getal" if soort is int else "een getal"
        if laag is not None and hoog is not None:
            return f"{heel} van {laag} tot en met {hoog}"
        return f"{heel}{f' van {laag} of meer' if laag is not None else ''}"
    if soort is str:
        lengte = max((m.max_length for m in metadata if getattr(m, "max_length", None)), default=0)
        return f"een tekst tussen aanhalingstekens{f', van hoogstens {lengte} tekens' if lengte else ''}"
    if soort is date:
        return "een datum, geschreven als 2027-06-01 en zonder aanhalingstekens"
    if get_origin(soort) in (tuple, list):
        return (
            "een lijst, met minstens één regel" if any(getattr(m, "min_length", 0) for m in metadata) else "een lijst"
        )
    return "een blok met eigen regels"


def _toon(waarde: Any) -> str:
    """What somebody typed, short enough to read."""
    match waarde:
        case bool():
            return "true" if waarde else "false"
        case None:
            return "niets"
        case str():
            tekst = "".join(t if t.isprintable() else "·" for t in waarde)
            return f"'{tekst[:57]}…'" if len(tekst) > 60 else f"'{tekst}'"
        case dict():
            return "een blok"
        case list() | tuple():
            return f"een lijst van {len(waarde)}" if waarde else "een lege lijst"
        case int() if abs(waarde) >= 10**12:
            return "een heel groot getal"
        case _:
            return str(waarde)[:40]


def _als_waarde(waarde: Any, teken: str) -> str:
    return als_toml(waarde) if teken == " = " else str(waarde)


def als_toml(waarde: Any) -> str:
    """A value as it stands in a TOML file."""
    match waarde:
        case bool():
            return "true" if waarde else "false"
        case str():
            return '"' + waarde.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case list() | tuple():
            return f"[{', '.join(map(als_toml, waarde))}]"
        case _:
            return str(waarde)


def _bedoeld(model: type[BaseModel], loc: Sequence[str | int]) -> str:
    """The name that was probably meant, or the names that are possible."""
    ouder = _kern(_veld(model, loc[:-1]).soort, "")
    if get_origin(ouder) in (tuple, list):
        ouder = get_args(ouder)[0]
    if not (isinstance(ouder, type) and issubclass(ouder, BaseModel)):
        return "Haal het weg."
    namen = list(ouder.model_fields)
    lijkt = difflib.get_close_matches(str(loc[-1]), namen, n=1, cutoff=0.6)
    if lijkt:
        return f"Bedoel je '{lijkt[0]}'?"
    return f"Haal het weg, of kies uit: {', '.join(namen)}."
