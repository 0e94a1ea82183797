"""The readable side of the record: one HTML page per dossier, and the search file. Both can be made again.

They are brought up to date after filing, for the dossiers that changed. When the log holds nothing new, nothing is read.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from jinja2 import Template

from werkwijzer.dossiers.akten import Akte
from werkwijzer.dossiers.register import Register, Voortgang
from werkwijzer.huisstijl import eigen_kleuren
from werkwijzer.profiel import Profiel
from werkwijzer.schijf import schrijf_veilig, verwijder
from werkwijzer.volgsysteem.lezen.beeld import Dossier, Dossierbeeld, dossierbeeld
from werkwijzer.volgsysteem.lezen.paginaopmaak import bron, ingesloten, menu, omgeving
from werkwijzer.volgsysteem.lezen.zoekindex import Zoekindex, open_zoekindex, pagina_van

_SJABLOON = "dossier.html.j2"
_STIJL = "dossier.css"


def werk_bij(
    register: Register, meld: Voortgang = lambda *_: None, *, alles: bool = False, opnieuw: bool = False
) -> int:
    """Make the pages and search cards of the dossiers that changed (or of all); returns how many.

    `opnieuw` also looks for pages that are gone, when nothing was filed. May be killed at any point: the next run
    goes on with what was not done.
    """
    basis = _basis(register)
    with open_zoekindex(register.paden.zoekbestand) as zoekindex:
        bij = zoekindex.ijkpunt == register.logboek.ijkpunt and zoekindex.basis == basis
        if bij and not (alles or opnieuw):
            return 0
        nu = _vingerafdrukken(register, basis)
        was = zoekindex.vingerafdrukken()
        for casusnummer in was.keys() - nu.keys():
            verwijder(pagina_van(register.paden.prive, casusnummer), missing_ok=True)
            zoekindex.vergeet(casusnummer)
        pagina = {c: pagina_van(register.paden.prive, c) for c in nu}
        anders = [c for c in nu if alles or nu[c] != was.get(c) or not pagina[c].exists()]
        for nr, casusnummer in enumerate(anders):
            meld("Dossiers leesbaar maken", nr, len(anders))
            _maak(register, zoekindex, casusnummer, nu[casusnummer])
        meld("Dossiers leesbaar maken", len(anders), len(anders))
        zoekindex.zet_ijkpunt(register.logboek.ijkpunt, basis)
        return len(anders)


def dossier_van(register: Register, casusnummer: str) -> Dossier:
    """Everything filed about one person."""
    formulieren = tuple(register.index.van_persoon(casusnummer))
    akten = tuple(register.akten(casusnummer, ook_herroepen=True))
    weg = register.index.vervallen_besluit(casusnummer)
    return Dossier(casusnummer, formulieren, akten, register.definities, weg)


def maak_pagina(beeld: Dossierbeeld, profiel: Profiel, paginas: Sequence[tuple[str, str]] = ()) -> bytes:
    """The page, complete in itself: no script, and nothing from outside the file. `paginas`: what its menu leads to."""
    html = _sjabloon().render(
        b=beeld,
        gemeente=profiel.gemeente.naam,
        fictief=profiel.gemeente.fictief,
        paginas=paginas,
        **ingesloten(eigen_kleuren(profiel.huisstijl) + bron(_STIJL)),
    )
    return html.encode("utf-8", "replace")


def _maak(register: Register, zoekindex: Zoekindex, casusnummer: str, vingerafdruk: str) -> None:
    beeld = dossierbeeld(dossier_van(register, casusnummer))
    pagina = maak_pagina(beeld, register.definities.profiel, menu(register.paden.prive))
    schrijf_veilig(pagina_van(register.paden.prive, casusnummer), pagina, vast=False)
    zoekindex.bewaar(beeld.kaart, vingerafdruk)  # last: a page that was not written is made by the next run


def _vingerafdrukken(register: Register, basis: str) -> dict[str, str]:
    """Per dossier what its page is made from, as one hash."""
    per: dict[str, list[str]] = {casusnummer: [] for casusnummer in register.index.casusnummers()}
    for casusnummer, volgnr in register.index.stukken():
        per.setdefault(casusnummer, []).append(str(volgnr))
    for casusnummer, akten in register.akten_per_dossier().items():
        if casusnummer in per:
            per[casusnummer] += map(_kenmerk, akten)
    return {c: hashlib.sha256(" ".join([basis, *delen]).encode()).hexdigest() for c, delen in sorted(per.items())}


def _kenmerk(akte: Akte) -> str:
    return f"{akte.kenmerk}-{akte.herroept}"


def _basis(register: Register) -> str:
    kleuren = eigen_kleuren(register.definities.profiel.huisstijl)
    delen = [register.definities.vingerafdruk, kleuren, bron(_SJABLOON), bron(_STIJL), bron("_pagina.html.j2")]
    delen += [f"{naam} {plek}" for naam, plek in menu(register.paden.prive)]
    return hashlib.sha256("".join(delen).encode()).hexdigest()


@cache
def _sjabloon() -> Template:
    alle = omgeving()
    alle.tests["dag"] = lambda tekst: re.fullmatch(r"\d\d-\d\d-\d{4}", tekst) is not None
    alle.globals["lijn"] = _lijn
    return alle.get_template(_SJABLOON)


def _lijn(data: Sequence[date], scores: Sequence[int | None]) -> list[tuple[float, float]]:
    """Points of a small line in a box of 120 by 32, time from left to right and score 5 on top."""
    if not data:
        return []
    begin, duur = data[0].toordinal(), max(1, data[-1].toordinal() - data[0].toordinal())

    def punten() -> Iterator[tuple[float, float]]:
        for dag, score in zip(data, scores, strict=True):
            if score is not None:
                yield round(4 + 112 * (dag.toordinal() - begin) / duur, 1), round(28 - 6 * (score - 1), 1)

    return list(punten())
