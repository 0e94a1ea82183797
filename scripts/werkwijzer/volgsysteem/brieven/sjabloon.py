"""Filling in a Word template that the municipality made, so that a broken one or a hostile answer does no harm."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from docx.oxml.ns import qn
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError, UndefinedError
from jinja2.sandbox import SandboxedEnvironment

from werkwijzer.fouten import GebruikersFout
from werkwijzer.reproduceerbaar import zonder_klok

_VASTE_TIJD = datetime(2026, 1, 1)  # noqa: DTZ001 (a document says nothing about the clock)


class SjabloonFout(GebruikersFout):
    """A template cannot be used; the message (Dutch) says which, what is wrong and what to do."""


def vul_sjabloon(pad: Path, velden: Mapping[str, object]) -> bytes:
    """The Word document with these fields filled in; the same fields give the same bytes.

    An answer is text, whatever stands in it: it is never read as a template. Raises SjabloonFout when the template
    is missing, is no Word document, or asks for something that is not there.
    """
    if not pad.is_file():
        raise SjabloonFout(f"Het sjabloon {pad} is er niet. Zet het terug uit versiebeheer of de back-up.")
    omgeving = SandboxedEnvironment(undefined=StrictUndefined, autoescape=True)
    try:
        document: Any = DocxTemplate(io.BytesIO(pad.read_bytes()))
        kapot = _halve_tags(document.get_docx())
        if kapot:
            raise TemplateError(f"kijk bij ‘{kapot[:60]}’")
        document.render({k: _schoon(w) for k, w in velden.items()}, jinja_env=omgeving, autoescape=True)
        eigenschappen = document.docx.core_properties
        eigenschappen.last_modified_by, eigenschappen.revision = "", 1
        uit = io.BytesIO()
        document.save(uit)
    except UndefinedError as fout:
        raise SjabloonFout(
            f"In het sjabloon {pad} staat een veld dat niet bestaat ({fout.message}). "
            f"Kies uit: {', '.join(sorted(velden))}. Er is niets gemaakt."
        ) from None
    except TemplateError as fout:
        raise SjabloonFout(
            f"Het sjabloon {pad} klopt niet: {fout.message}. Kijk in Word of elk veld begint met {{{{ en eindigt met "
            "}}, en of elke {% if %} een {% endif %} heeft. Er is niets gemaakt."
        ) from None
    except Exception as fout:  # python-docx and lxml raise whatever the damage leads to
        raise SjabloonFout(
            f"Het sjabloon {pad} is geen Word-bestand dat we kunnen lezen ({type(fout).__name__}). Sla het in Word "
            "opnieuw op als .docx, of zet het oude terug. Er is niets gemaakt."
        ) from None
    return zonder_klok(uit.getvalue(), _VASTE_TIJD, inpakken=True)


def _halve_tags(document: Any) -> str:
    """The first paragraph in which a field or a condition is opened and not closed, or the other way round."""
    for alinea in document.element.body.iter(qn("w:p")):
        tekst = "".join(t.text or "" for t in alinea.iter(qn("w:t")))
        if re.search(r"{{|}}|{%|%}", re.sub(r"{{[^{}]*}}|{%[^{}]*%}", "", tekst)):
            return tekst
    return ""


def _schoon(waarde: object) -> object:
    """Text without characters that a Word document cannot hold, or that docxtpl would read as a page or paragraph."""
    if not isinstance(waarde, str):
        return waarde
    return "".join(t for t in waarde if t == "\n" or t.isprintable())
