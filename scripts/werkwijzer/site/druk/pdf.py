"""HTML to tagged PDF (PDF/UA-1) with WeasyPrint. The same document gives the same bytes on the same machine."""

from __future__ import annotations

import contextlib
import gc
import hashlib
import io
import logging
import re
import tempfile
from collections.abc import Mapping
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from werkwijzer.schijf import hernoem

if TYPE_CHECKING:
    from pydyf import PDF
    from weasyprint.document import Document

TOKEN = re.compile(r"--ww-([\w-]+): (#[0-9a-f]{6});")
_SVG_REGEL = re.compile(r"^\.(?:tekening|schema)\b[^{}]*\{[^{}]*\}", re.MULTILINE)


@cache
def beschikbaar() -> bool:
    """Whether a PDF can be made here: WeasyPrint needs the library Pango, which is not a Python package."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):  # without Pango it prints a page of English
            import weasyprint  # noqa: F401
    except (ImportError, OSError):
        return False
    return True


def tokens_van(werkwijzer_css: str, huisstijl: Mapping[str, str]) -> dict[str, str]:
    """The colours on paper: the light ones of the style sheet, and those of the municipality."""
    blok = werkwijzer_css.split('[data-md-color-scheme="default"] {', 1)[1].split("}", 1)[0]
    return dict(TOKEN.findall(blok)) | dict(huisstijl)


def svg_stijl(css: str, tokens: Mapping[str, str], letter: str) -> str:
    """The rules for drawings, with the colours filled in: a picture does not see the style sheet of its page."""
    regels = " ".join(_SVG_REGEL.findall(css))
    regels = re.sub(r"var\(--ww-([\w-]+)\)", lambda m: tokens.get(m[1], "#000000"), regels)
    regels = regels.replace("currentColor", tokens["inkt"])
    regels = re.sub(r"font-family:[^;}]*;?", "", regels)
    return f"text, tspan {{ font-family: {letter}; }} {regels}"


def bewaard(html: str, bewaarplaats: Path) -> Path:
    """Where the PDF of this document is kept: the name is the hash of its content and of the writer's version."""
    sleutel = hashlib.sha256(f"{metadata.version('weasyprint')}\n{html}".encode()).hexdigest()
    return bewaarplaats / f"{sleutel}.pdf"


def maak_pdf(html: str, bewaarplaats: Path) -> None:
    """Draw this document and keep the PDF, unless another process just did: two builds at once draw each one time."""
    from filelock import FileLock  # here, so that another builder of the site can do without it

    pad = bewaard(html, bewaarplaats)
    pad.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(pad.with_suffix(".slot")):
        if pad.is_file():
            return
        with tempfile.NamedTemporaryFile(dir=pad.parent, suffix=".deel", delete=False) as deel:
            deel.write(teken(html))
        hernoem(Path(deel.name), pad)


def teken(html: str) -> bytes:
    """The PDF of this document, which holds everything it shows: nothing is fetched."""
    import weasyprint

    logging.getLogger("fontTools").setLevel(logging.ERROR)
    gc.disable()  # all that a document is made of stays until it is drawn: looking for what may go takes a tenth of the time
    try:
        pdf: bytes = weasyprint.HTML(string=html, base_url=None).write_pdf(
            pdf_variant="pdf/ua-1", finisher=_zonder_nullen
        )
    finally:
        gc.enable()
    return pdf


def _zonder_nullen(_document: Document, pdf: PDF) -> None:
    """Write letters with nothing between them as one text: WeasyPrint puts a shift of 0 after each, and whoever reads the
    text, the gate first of all, then needs half as long again."""
    from pydyf import Stream

    for stroom in (ding for ding in pdf.objects if isinstance(ding, Stream)):
        stroom.stream = [
            regel.replace(b">0<", b"") if isinstance(regel, bytes) and regel.endswith(b"] TJ") else regel
            for regel in stroom.stream
        ]
