"""Pages of the private folder: one set of templates, one look and one menu, each file complete in itself."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any
from urllib.parse import quote

from jinja2 import BytecodeCache, Environment, PackageLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup

from werkwijzer.kalender import dag_voluit, toon_datum, voluit

MAP_START = "vandaag"  # the start page and the pages beside it
START = "vandaag.html"
INTERNE_SITE = "intern/site/index.html"


class _Vertaald(BytecodeCache):
    """Each template is compiled once in a process, whatever a room adds to its environment."""

    def __init__(self) -> None:
        self._van: dict[str, tuple[str, CodeType]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        controlegetal, bucket.code = self._van.get(bucket.key, ("", None))
        if controlegetal != bucket.checksum:
            bucket.code = None

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code:
            self._van[bucket.key] = bucket.checksum, bucket.code


_VERTAALD = _Vertaald()


def omgeving() -> Environment:
    """How every template of this room is read."""
    omgeving_ = Environment(
        loader=PackageLoader("werkwijzer.volgsysteem", "sjablonen"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=_VERTAALD,
    )
    omgeving_.filters |= {"datum": toon_datum, "voluit": voluit, "dagvoluit": dag_voluit}
    omgeving_.filters["pad"] = lambda plek: f"../{quote(plek)}"
    return omgeving_


@cache
def bron(naam: str) -> str:
    """A template, style or script as it stands in the package."""
    return (Path(__file__).parents[1] / "sjablonen" / naam).read_text(encoding="utf-8")


def menu(prive: Path) -> list[tuple[str, str]]:
    """Name and address of the pages that there are, as a page in a folder of the private folder links to them; nothing
    while there is no start page."""
    if not (prive / MAP_START / START).exists():
        return []
    paginas = [
        ("Vandaag", START),
        ("Werklijst", "werklijst.html"),
        ("Agenda", "agenda.html"),
        ("Dossiers", "dossiers.html"),
    ]
    kwartaal = [("Kwartaalrapportage", f"../{INTERNE_SITE}")] if (prive / INTERNE_SITE).exists() else []
    return [(naam, f"../{MAP_START}/{plek}") for naam, plek in paginas] + kwartaal


def ingesloten(stijl: str, script: str = "") -> dict[str, Any]:
    """Style and script as the template puts them in the page, with the hashes by which the browser allows them."""
    return {"stijl": Markup(stijl), "stijlhash": _hash(stijl), "script": Markup(script), "scripthash": _hash(script)}


def _hash(tekst: str) -> str:
    return b64encode(hashlib.sha256(tekst.encode()).digest()).decode()
