"""From a figure back to the forms: which person, traject or event is counted, where that stands, and why not.

For internal use only: it names casusnummers. The lines are what the figure was computed from, so they add up to it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import pandas as pd

from werkwijzer.casus.feiten import Bron, bron_van
from werkwijzer.casus.gemeente import jaarcijfers_over
from werkwijzer.dossiers.index import Ingediend
from werkwijzer.formulieren import typen
from werkwijzer.formulieren.beoordelen import beoordeel_bytes
from werkwijzer.formulieren.bevindingen import Plaats
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.fouten import GebruikersFout
from werkwijzer.indicatoren import catalogus
from werkwijzer.indicatoren.declaratie import Eenheid, Indicator, Meting, aandeel, aantal, mediaan
from werkwijzer.indicatoren.effect import buitencijfers
from werkwijzer.indicatoren.intermediair import Gang, begin_en_laatste, verloop
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.kalender import toon_datum
from werkwijzer.profiel import Profiel
from werkwijzer.rapport.tekst import getal
from werkwijzer.termijnen import vul_in

KOSTEN, BUITENCIJFERS = "kosten", "buitencijfers"
_KOLOMMEN = ("casusnummer", "telt", "datum", "waarde", "waarom", "formulier", "bestand", "blad", "cel")
WANNEER = "wanneer"
CODE_SAMEN = "-samen"  # after the code of a figure over several years together
_DAARNA, _TOEN = "na het verslag", "alleen in het verslag"


def herleid(
    reg: Registratie,
    ingediend: Iterable[Ingediend],
    periode: Periode,
    definities: Definities,
    prive: Path,
    code: str,
    samen: Sequence[Periode] = (),
) -> tuple[str, pd.DataFrame]:
    """The figure in words, and one row per unit behind it (`_KOLOMMEN`). `code` is an indicator, a table, the scores per
    leefgebied, `kosten` or `buitencijfers`; with `samen` an indicator over these periods together.

    Raises GebruikersFout for a code that does not exist.
    """
    kop, eenheden = _achter(reg, ingediend, periode, definities, code, samen)
    plekken = _Plekken(prive, definities)
    rijen = [_rij(e, plekken) for e in sorted(eenheden, key=lambda e: (e.casusnummer, str(e.op or "")))]
    return kop, pd.DataFrame(rijen, columns=pd.Index(_KOLOMMEN))


def naast_elkaar(nu: pd.DataFrame, toen: pd.DataFrame) -> pd.DataFrame:
    """The rows of now, with in a last column which were not in the report, followed by those that were only in it."""
    over = Counter(toen.itertuples(index=False, name=None))
    rijen = []
    for rij in nu.itertuples(index=False, name=None):
        rijen.append((*rij, "" if over[rij] else _DAARNA))
        over[rij] -= 1
    rijen += [(*rij, _TOEN) for rij, n in over.items() for _ in range(n)]
    return pd.DataFrame(rijen, columns=pd.Index((*_KOLOMMEN, WANNEER)))


def _achter(
    reg: Registratie,
    ingediend: Iterable[Ingediend],
    periode: Periode,
    definities: Definities,
    code: str,
    samen: Sequence[Periode],
) -> tuple[str, Sequence[Eenheid]]:
    eenheden: Sequence[Eenheid]
    profiel = definities.profiel
    indicatoren = {i.code: i for i in catalogus.indicatoren_van(profiel)}
    tabellen = {t.code: t for t in catalogus.tabellen_van(profiel)}
    if code in indicatoren:
        meting = _meting(indicatoren[code], reg, samen or (periode,), profiel)
        kop, eenheden = (
            f"{code}, {indicatoren[code].naam}: {_uitkomst(meting, indicatoren[code].eenheid)}",
            meting.eenheden,
        )
    elif code in tabellen:
        telling = tabellen[code].bereken(reg, periode, profiel)
        rijen = zip(telling.rijen, telling.cellen, strict=True)
        inhoud = telling.nog_niet or ", ".join(f"{naam} {cellen[0]}" for naam, cellen in rijen)
        kop = f"{tabellen[code].titel}: {inhoud}"
        eenheden = telling.eenheden
    elif code == KOSTEN:
        eenheden = tuple(_kosten(ingediend, periode))
        kop = f"Werkelijke kosten: {f'€ {getal(sum(e.waarde or 0 for e in eenheden))}' if eenheden else 'niet bekend'}"
    elif code == BUITENCIJFERS:
        eenheden = tuple(
            Eenheid(
                "",
                c.op,
                c.bron,
                waarde=c.waarde,
                waarom=", ".join(filter(None, (vul_in(c.naam, profiel) or c.code, c.herkomst))),
            )
            for c in buitencijfers(reg, periode)
        )
        kop = f"Cijfers van buiten: {len(eenheden)}"
    elif code == catalogus.LEEFGEBIEDEN:
        namen = {g.code: g.naam for g in definities.leefgebieden}
        eenheden = tuple(
            Eenheid(g.casusnummer, g.op, g.bron, g.laatste > g.start, waarom=_van_naar(namen, g))
            for g in begin_en_laatste(reg, periode)
        )
        kop = "Scores per leefgebied (vooruit telt mee): " + ", ".join(
            f"{namen[gebied]} {v.vooruit} van {v.aantal}" for gebied, v in verloop(reg, periode).items()
        )
    else:
        keuzes = ", ".join([*indicatoren, *tabellen, catalogus.LEEFGEBIEDEN, KOSTEN, BUITENCIJFERS])
        raise GebruikersFout(f"Indicator '{code}' bestaat niet. Kies uit: {keuzes}.")
    return kop, eenheden


def _meting(indicator: Indicator, reg: Registratie, perioden: Sequence[Periode], profiel: Profiel) -> Meting:
    metingen = [indicator.bereken(reg, p, profiel) for p in perioden]
    if len(metingen) == 1:
        return metingen[0]
    samen = {"aandeel": aandeel, "mediaan": mediaan}.get(indicator.soort, aantal)
    return samen(e for m in metingen for e in m.eenheden)


def _van_naar(namen: Mapping[str, str], gang: Gang) -> str:
    return f"{namen[gang.leefgebied]} van {gang.start} naar {gang.laatste}"


def in_regels(tabel: pd.DataFrame) -> Iterator[str]:
    """The rows as lines for the terminal."""
    for regel in tabel.to_dict("records"):
        delen = [regel["casusnummer"] or "–", "telt mee" if regel["telt"] == "ja" else "telt niet mee", regel["datum"]]
        delen += [regel["waarde"], regel["waarom"]]
        waar = ", ".join(filter(None, (regel["formulier"], regel["blad"] and f"blad {regel['blad']}", regel["cel"])))
        yield " · ".join(str(d) for d in [*delen, waar, regel.get(WANNEER)] if d)


def _uitkomst(meting: Meting, eenheid: str) -> str:
    if meting.waarde is None:
        return f"geen cijfer ({meting.nog_niet})" if meting.nog_niet else "geen cijfer"
    deel = f" ({meting.teller} van {meting.noemer})" if meting.teller is not None else ""
    deel = deel or (f" (n = {meting.noemer})" if meting.noemer is not None else "")
    sinds = f", bijgehouden sinds {toon_datum(meting.sinds)}" if meting.sinds else ""
    return f"{getal(meting.waarde)} {eenheid}{deel}{sinds}"


def _kosten(ingediend: Iterable[Ingediend], periode: Periode) -> Iterator[Eenheid]:
    """The cost lines of the year's figures that hold: those that were filed last."""
    form, _ = jaarcijfers_over(ingediend, periode.eind.year)
    if form and periode.bevat(form.datum):
        for post in typen.Jaarcijfers(form.antwoorden).kosten:
            bron = bron_van(form, "kosten", post.nr, "werkelijk")
            yield Eenheid(
                "",
                form.datum,
                bron,
                waarde=float(post.werkelijk or 0),
                waarom=f"{post.post}, {post.bron}, begroot € {getal(post.begroot or 0)}",
            )


def _rij(eenheid: Eenheid, plekken: _Plekken) -> tuple[str, ...]:
    bron, plaats = eenheid.bron, plekken.van(eenheid.bron)
    return (
        eenheid.casusnummer,
        "ja" if eenheid.telt else "nee",
        toon_datum(eenheid.op) if eenheid.op else "",
        "" if eenheid.waarde is None else getal(eenheid.waarde),
        eenheid.waarom,
        f"{plekken.titel(bron)} van {toon_datum(bron.datum)}" if bron else "",
        bron.bestand if bron else "",
        plaats.blad,
        plaats.cel,
    )


class _Plekken:
    """Where an answer stands in the filed workbook: each form is read once, when its place is asked for."""

    def __init__(self, prive: Path, definities: Definities) -> None:
        self._prive, self._definities = prive, definities
        self._gelezen: dict[str, Mapping[tuple[str | int, ...], Plaats]] = {}

    def titel(self, bron: Bron) -> str:
        return self._definities.formulieren[bron.formulier].titel

    def van(self, bron: Bron | None) -> Plaats:
        """Sheet and cell; empty when the form cannot be read any more."""
        if bron is None or not bron.bestand:
            return Plaats()
        if bron.bestand not in self._gelezen:
            pad = self._prive / bron.bestand
            try:
                form = beoordeel_bytes(pad, pad.read_bytes(), self._definities).gecontroleerd
            except OSError:
                form = None
            self._gelezen[bron.bestand] = form.plaatsen if form else {}
        return self._gelezen[bron.bestand].get(bron.sleutel, Plaats())
