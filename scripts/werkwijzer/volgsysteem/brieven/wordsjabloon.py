"""Filling in a Word template that the municipality made, so that a broken one or a hostile answer does no harm."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

from docx.document import Document as Docx
from docx.oxml.ns import qn
from docx.shared import Cm
from docx.styles.style import ParagraphStyle
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError, UndefinedError
from jinja2.sandbox import SandboxedEnvironment

from werkwijzer.fouten import GebruikersFout
from werkwijzer.profiel import Profiel
from werkwijzer.reproduceerbaar import zonder_klok

_VASTE_TIJD = datetime(2026, 1, 1)  # noqa: DTZ001 (a document says nothing about the clock)


class SjabloonFout(GebruikersFout):
    """A template cannot be used; the message (Dutch) says which, what is wrong and what to do."""


@dataclass(frozen=True)
class Briefpapier:
    """What every letter of a municipality has: lines and a logo at the top, and one type. Empty for none.

    `verzonnen`: the letter says so at the bottom.
    """

    regels: str = ""
    logo: Path | None = None
    lettertype: str = ""
    verzonnen: bool = False

    @classmethod
    def van(cls, profiel: Profiel, map_: Path) -> Briefpapier:
        """As the profile in `map_` has it. A logo that Word cannot show (svg) is left out."""
        logo = map_ / profiel.huisstijl.logo if profiel.huisstijl.logo.lower().endswith(".png") else None
        return cls(profiel.brieven.briefhoofd, logo, profiel.brieven.lettertype, profiel.gemeente.fictief)

    def zet_op(self, document: Docx) -> None:
        """Put it in a document."""
        if self.lettertype:
            for stijl in document.styles:
                if isinstance(stijl, ParagraphStyle) and (stijl.name == "Normal" or stijl.name.startswith("Heading")):
                    stijl.font.name = self.lettertype
                    lettertypen = stijl.element.get_or_add_rPr().get_or_add_rFonts()
                    for soort in ("ascii", "hAnsi", "cs"):
                        lettertypen.set(qn(f"w:{soort}"), self.lettertype)
        if self.verzonnen:
            document.sections[0].footer.paragraphs[0].text = "Verzonnen gegevens: deze brief gaat over niemand."
        kop = document.sections[0].header
        if self.logo and self.logo.is_file():
            kop.paragraphs[0].add_run().add_picture(str(self.logo), height=Cm(1.8))
        if self.regels:
            (kop.add_paragraph() if self.logo else kop.paragraphs[0]).add_run(_schoon(self.regels.strip()))


def vul_sjabloon(pad: Path, velden: Mapping[str, object], papier: Briefpapier = Briefpapier()) -> bytes:
    """The Word document with these fields filled in, on the municipality's paper; the same fields give the same bytes.

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
        document.render(
            {k: _schoon(w) if isinstance(w, str) else w for k, w in velden.items()}, jinja_env=omgeving, autoescape=True
        )
        papier.zet_op(document.docx)
        _breek_tussen_stukken(document.docx)
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


def _breek_tussen_stukken(document: Docx) -> None:
    """A letter that does not fit on one page goes on before a heading: never within a piece of text, nor before its greeting."""
    koppen = {stijl.style_id for stijl in document.styles if str(stijl.name).startswith("Heading")}
    for nu, straks in pairwise(document.paragraphs):
        nu.paragraph_format.keep_together = True
        if straks._p.style not in koppen:  # `straks.style` looks through all styles of the document each time
            nu.paragraph_format.keep_with_next = True


def _halve_tags(document: Any) -> str:
    """The first paragraph in which a field or a condition is opened and not closed, or the other way round."""
    for alinea in document.element.body.iter(qn("w:p")):
        tekst = "".join(t.text or "" for t in alinea.iter(qn("w:t")))
        if re.search(r"{{|}}|{%|%}", re.sub(r"{{[^{}]*}}|{%[^{}]*%}", "", tekst)):
            return tekst
    return ""


def _schoon(tekst: str) -> str:
    """Text without characters that a Word document cannot hold, or that docxtpl would read as a page or paragraph."""
    return "".join(t for t in tekst if t == "\n" or t.isprintable())
