"""From template to generated page, and writing it only when it is different."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

from werkwijzer.jaar.publicatie import schrijf_als_anders
from werkwijzer.rapport.tekst import plek, veilig
from werkwijzer.schijf import schrijf_veilig


@cache
def omgeving(*mappen: str) -> Environment:
    """Templates of the report, after those in `mappen` of this package. All text in them is escaped."""
    omgeving_ = Environment(
        loader=ChoiceLoader([PackageLoader("werkwijzer", map_) for map_ in (*mappen, "rapport/sjablonen")]),
        autoescape=True,
        finalize=veilig,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    omgeving_.globals["plek"] = plek
    return omgeving_


def pagina(sjabloon: str, *mappen: str, **waarden: Any) -> str:
    """The generated page as text. `mappen` are more folders with templates."""
    tekst = omgeving(*mappen).get_template(sjabloon).render(**waarden)
    return re.sub(r"\n{3,}", "\n\n", tekst).lstrip("\n")


def schrijf(pad: Path, inhoud: str | bytes) -> bool:
    """Write atomically when the file does not hold this yet. Returns whether it was written."""
    if isinstance(inhoud, str):
        return schrijf_als_anders(pad, inhoud)
    if pad.is_file() and pad.read_bytes() == inhoud:
        return False
    pad.parent.mkdir(parents=True, exist_ok=True)
    schrijf_veilig(pad, inhoud, vast=False)
    return True
