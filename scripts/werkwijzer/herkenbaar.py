"""Text that people wrote and that will be public: does it hold anything about a person in the register?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from werkwijzer.dossiers.index import Ingediend, namen
from werkwijzer.kalender import MAANDEN, toon_datum


def gevonden_kenmerken(teksten: Mapping[str, str], ingediend: Iterable[Ingediend]) -> dict[str, set[str]]:
    """Per text (by name) the kinds of personal data in it: 'naam', 'casusnummer', 'geboortedatum', 'adres'.

    Never returns the data itself. A text without any is left out. Names count when first name and surname (or a
    full alias) stand together: a surname alone may be an ordinary word.
    """
    kenmerken = {(soort, _kaal(waarde)) for form in ingediend for soort, waarde in _kenmerken(form)}
    uit: dict[str, set[str]] = {}
    for naam, tekst in teksten.items():
        kaal = f" {_kaal(tekst)} "
        soorten = {soort for soort, waarde in kenmerken if waarde and f" {waarde} " in kaal}
        if soorten:
            uit[naam] = soorten
    return uit


def _kenmerken(form: Ingediend) -> Iterator[tuple[str, str]]:
    if form.casusnummer:
        yield "casusnummer", form.casusnummer
    velden = form.antwoorden.velden
    if form.formulier != "aanmelding":
        return
    for naam in namen(velden):
        yield "naam", naam
    if "adres" in velden:
        yield "adres", str(velden["adres"])
    geboren = velden.get("geboortedatum")
    if isinstance(geboren, date):
        yield "geboortedatum", toon_datum(geboren)
        yield "geboortedatum", geboren.isoformat()
        yield "geboortedatum", f"{geboren.day}-{geboren.month}-{geboren.year}"
        yield "geboortedatum", f"{geboren.day} {MAANDEN[geboren.month - 1]} {geboren.year}"


def _kaal(tekst: str) -> str:
    """Without accents, capitals and punctuation, so that another spelling is found too."""
    ontleed = unicodedata.normalize("NFKD", tekst.casefold())
    letters = "".join(t for t in ontleed if not unicodedata.combining(t))
    return " ".join(re.findall(r"\w+", letters))
