"""Text that people wrote and that will be public: does it hold anything about a person in the register?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from werkwijzer.dossiers.index import Ingediend
from werkwijzer.dossiers.kenmerken import kaal, kenmerken


def gevonden_kenmerken(teksten: Mapping[str, str], ingediend: Iterable[Ingediend]) -> dict[str, set[str]]:
    """Per text (by name) the kinds of personal data in it: 'naam', 'casusnummer', 'geboortedatum', 'adres'.

    Never returns the data itself. A text without any is left out. Names count when first name and surname (or a
    full alias) stand together: a surname alone may be an ordinary word.
    """
    bekend = {(soort, kaal(waarde)) for form in ingediend for soort, waarde in kenmerken(form)}
    uit: dict[str, set[str]] = {}
    for naam, tekst in teksten.items():
        vlak = f" {kaal(tekst)} "
        soorten = {soort for soort, waarde in bekend if waarde and f" {waarde} " in vlak}
        if soorten:
            uit[naam] = soorten
    return uit
