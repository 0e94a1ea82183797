"""The charts of the annual report. Each function takes plain data with Dutch texts and gives one `Figuur`.

A value that is not published is None: nothing is drawn for it, its marker is written in words.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup

from werkwijzer.rapport.cijfers import Waarde
from werkwijzer.rapport.svg import Inkt, Tekening, als_html, naast_elkaar, onder_elkaar
from werkwijzer.rapport.tekenen import Kant, Laag, Rij, Vlak
from werkwijzer.rapport.tekst import euro, getal, regels

TELEFOON = 288  # px: as wide as a phone of 320 px has room for, so that 12 px stay readable there


@dataclass(frozen=True)
class Staaf:
    """One category with its number."""

    naam: str
    waarde: Waarde


@dataclass(frozen=True)
class Aandeel:
    """A percentage with its interval in percentage points: the lines of its name before it, those of its text behind."""

    naam: tuple[str, ...]
    waarde: float | None
    interval: tuple[float, float] | None
    tekst: tuple[str, ...]

    @property
    def in_woorden(self) -> str:
        """2025: 61%, 25 van 41, marge 46–74%."""
        marge = f"marge {getal(self.interval[0], 0)}–{getal(self.interval[1], 0)}%" if self.interval else ""
        return f"{' '.join(self.naam)}: {', '.join(deel for deel in (*self.tekst, marge) if deel)}"


@dataclass(frozen=True)
class Leefgebied:
    """One life area: mean scores (1–5) at the start and last, and how many young people went which way."""

    naam: str
    jongeren: Waarde
    start: Waarde
    laatste: Waarde
    vooruit: Waarde
    gelijk: Waarde
    terug: Waarde

    @property
    def gingen(self) -> tuple[Waarde, Waarde, Waarde]:
        return self.vooruit, self.gelijk, self.terug

    @property
    def verandering(self) -> float | None:
        """Mean last minus mean start; None when one of them is not published."""
        if self.start.getal is None or self.laatste.getal is None:
            return None
        return round(self.laatste.getal - self.start.getal, 3)


@dataclass(frozen=True)
class Bijschrift:
    """What goes with a picture: a name that is unique on the page, a title, a text and a mark in the picture."""

    naam: str
    titel: str
    beschrijving: str
    merk: str = ""


@dataclass(frozen=True)
class Figuur:
    """A picture for a wide screen and one redrawn for a phone (None: the first does for both)."""

    breed: Markup
    smal: Markup | None = None


def in_en_uit(
    jaren: Sequence[int], instroom: Sequence[Waarde], uitstroom: Sequence[Waarde], bijschrift: Bijschrift
) -> Figuur:
    """Per year a bar for inflow and one for outflow, the number on top."""
    breedte = max(len(jaren), 3)  # one or two years keep the bars of three
    vlak = Vlak(TELEFOON - 16, 150, 8, 8, 26, 40, (0, breedte), (0, _hoogste([*instroom, *uitstroom])))
    kolommen = [
        (jaar + begin, waarde, naam)
        for jaar, paar in enumerate(zip(instroom, uitstroom, strict=True))
        for begin, waarde, naam in zip((0.14, 0.52), paar, ("in", "uit"), strict=True)
    ]

    def staven_van(gezocht: str) -> list[Rij]:
        return [
            {"x": x, "x2": x + 0.34, "y": 0, "y2": w.getal, "titel": f"{jaren[int(x)]} {naam}: {w.tekst}"}
            for x, w, naam in kolommen
            if naam == gezocht and w.getal
        ]

    getoond = [{"x": x + 0.17, "y": w.getal, "t": w.tekst} for x, w, _ in kolommen if w.getal is not None]
    niet = [{"x": x + 0.17, "y": 0, "t": w.tekst} for x, w, _ in kolommen if w.getal is None]
    voeten = [{"x": x + 0.17, "y": 0, "t": naam} for x, _, naam in kolommen]
    jaartallen = [{"x": i + 0.5, "y": 0, "t": str(jaar)} for i, jaar in enumerate(jaren)]
    tekening = vlak.teken(
        vlak.lijnen([{"x": 0, "x2": len(jaren), "y": 0, "y2": 0}], "lijn"),
        vlak.staven(staven_van("in"), "reeks-1"),
        vlak.staven(staven_van("uit"), "reeks-2"),
        vlak.teksten(getoond, dy=-9, kant="center", dik=True),
        vlak.teksten(niet, dx=4, maat=12, kleur="zacht", hoek=-90),
        vlak.teksten(voeten, dy=11, kant="center", maat=12, kleur="zacht"),
        vlak.teksten(jaartallen, dy=29, kant="center", dik=True),
    )
    return _figuur(tekening, None, bijschrift)


def staven(rijen: Sequence[Staaf], bijschrift: Bijschrift) -> Figuur:
    """A horizontal bar per category, in the given order, the number behind it."""
    n = len(rijen)
    waarden = [rij.waarde for rij in rijen]
    vlak = Vlak(TELEFOON - 170, 30 * n, 122, 48, 4, 6, (0, _hoogste(waarden)), (0, n), omlaag=True)
    balken = [
        {"x": 0, "x2": w.getal, "y": i + 0.2, "y2": i + 0.8, "titel": f"{rijen[i].naam}: {w.tekst}"}
        for i, w in enumerate(waarden)
        if w.getal
    ]
    namen = [{"x": 0, "y": i + 0.5, "t": regels(rij.naam, 17)} for i, rij in enumerate(rijen)]
    getoond = [{"x": w.getal, "y": i + 0.5, "t": w.tekst} for i, w in enumerate(waarden) if w.getal is not None]
    niet = [{"x": 0, "y": i + 0.5, "t": w.tekst} for i, w in enumerate(waarden) if w.getal is None]
    tekening = vlak.teken(
        vlak.staven(balken, "reeks-1"),
        vlak.lijnen([{"x": 0, "x2": 0, "y": 0, "y2": n}], "lijn"),
        vlak.teksten(namen, dx=-8, kant="right"),
        vlak.teksten(getoond, dx=6, dik=True),
        vlak.teksten(niet, dx=6, maat=12, kleur="zacht"),
    )
    return _figuur(tekening, None, bijschrift)


def aandelen(rijen: Sequence[Aandeel], bijschrift: Bijschrift) -> Figuur:
    """Per row a point on 0–100% with its interval as a line."""
    n = len(rijen)
    links = max([46, *(18 + 8 * len(lijn) for rij in rijen for lijn in rij.naam)])
    vlak = Vlak(TELEFOON - 80 - links, 38 * n, links, 80, 6, 24, (0, 100), (0, n), omlaag=True)
    raster = [{"x": x, "x2": x, "y": 0, "y2": n} for x in (0, 25, 50, 75, 100)]
    marges = [
        {"x": rij.interval[0], "x2": rij.interval[1], "y": i + 0.5, "y2": i + 0.5, "titel": rij.in_woorden}
        for i, rij in enumerate(rijen)
        if rij.interval and rij.waarde is not None
    ]
    punten = [
        {"x": rij.waarde, "y": i + 0.5, "titel": rij.in_woorden}
        for i, rij in enumerate(rijen)
        if rij.waarde is not None
    ]
    namen = [{"x": 0, "y": i + 0.5, "t": list(rij.naam)} for i, rij in enumerate(rijen)]
    teksten = [{"x": 100, "y": i + 0.5, "t": list(rij.tekst)} for i, rij in enumerate(rijen)]
    schaal = [{"x": x, "y": n, "t": f"{x}%"} for x in (0, 50, 100)]
    tekening = vlak.teken(
        vlak.lijnen(raster, "raster"),
        vlak.lijnen(marges, "gelijk", dikte=4),
        vlak.punten(punten, "reeks-1"),
        vlak.teksten(namen, dx=-10, kant="right", maat=13 if links == 46 else 12, dik=True),
        vlak.teksten(teksten, dx=10, maat=12),
        vlak.teksten(schaal, dy=12, kant="center", maat=12, kleur="zacht"),
    )
    return _figuur(tekening, None, bijschrift)


@dataclass(frozen=True)
class Stapel:
    """A stacked bar: its parts in the order of the legend and the text behind it. Bars with one `groep` stand together."""

    groep: str
    naam: str
    delen: Sequence[float]
    tekst: str


def gestapeld(namen: Sequence[str], stapels: Sequence[Stapel], bijschrift: Bijschrift, *, links: int = 112) -> Figuur:
    """Horizontal stacked bars with a legend on top; `namen` are those of the parts, at most four.

    `links` is the room in px for what stands before the bars.
    """
    groepen = list(dict.fromkeys(stapel.groep for stapel in stapels))
    plaats = [i + 0.55 * groepen.index(stapel.groep) for i, stapel in enumerate(stapels)]
    n = len(stapels) + 0.55 * (len(groepen) - 1)
    legenda = 19 * len(namen)
    hoogste = max([sum(stapel.delen) for stapel in stapels], default=0.0) or 1.0
    vlak = Vlak(TELEFOON - 78 - links, round(24 * n), links, 78, legenda + 12, 6, (0, hoogste), (0, n), omlaag=True)
    kleuren: tuple[Inkt, ...] = ("reeks-1", "reeks-2", "reeks-3", "reeks-4")
    lagen = []
    for k, (naam, kleur) in enumerate(zip(namen, kleuren, strict=False)):
        delen = [
            {
                **{"x": sum(s.delen[:k]), "x2": sum(s.delen[: k + 1]), "y": y + 0.12, "y2": y + 0.88},
                "titel": f"{naam}, {s.groep} {s.naam}: {euro(s.delen[k])}",
            }
            for s, y in zip(stapels, plaats, strict=True)
            if s.delen[k]
        ]
        hoogte = k * 19 - legenda - 2
        lagen += vlak.staven(delen, kleur)
        lagen += vlak.blokjes([{"x": 0, "y": 0}], kleur, dx=6 - links, dy=hoogte)
        lagen += vlak.teksten([{"x": 0, "y": 0, "t": regels(naam, 36, 1)}], dx=16 - links, dy=hoogte, maat=12)
    naden = [
        {"x": sum(s.delen[:k]), "x2": sum(s.delen[:k]), "y": y + 0.12, "y2": y + 0.88}
        for s, y in zip(stapels, plaats, strict=True)
        for k in range(1, len(s.delen))
        if s.delen[k] and sum(s.delen[:k])
    ]
    voeten = [{"x": 0, "y": y + 0.5, "t": s.naam} for s, y in zip(stapels, plaats, strict=True)]
    koppen = [
        {"x": 0, "y": min(y for s, y in zip(stapels, plaats, strict=True) if s.groep == groep) + 0.5, "t": groep}
        for groep in groepen
    ]
    totalen = [{"x": sum(s.delen), "y": y + 0.5, "t": s.tekst} for s, y in zip(stapels, plaats, strict=True)]
    tekening = vlak.teken(
        lagen,
        vlak.lijnen(naden, "vlak", dikte=1.5),
        vlak.lijnen([{"x": 0, "x2": 0, "y": 0, "y2": n}], "lijn"),
        vlak.teksten(koppen, dx=-links, dik=True),
        vlak.teksten(voeten, dx=-8, kant="right", maat=12),
        vlak.teksten(totalen, dx=6, maat=12, dik=True),
    )
    return _figuur(tekening, None, bijschrift)


# ---------- life areas: dumbbells beside the directions ----------


@dataclass(frozen=True)
class _Maten:
    """Measures of the life areas figure, in px; `spoor` and `naam` are heights within a row (0 top, 1 bottom)."""

    rij: int
    links: int
    halter: int
    helft: int
    spoor: float
    naam: float
    letters: int
    namen_bij_richting: bool

    @property
    def smal(self) -> bool:
        return self.namen_bij_richting


_BREED = _Maten(rij=42, links=168, halter=214, helft=98, spoor=0.5, naam=0.5, letters=20, namen_bij_richting=False)
_SMAL = _Maten(rij=56, links=26, halter=228, helft=86, spoor=0.7, naam=0.28, letters=36, namen_bij_richting=True)
_KOP = 48  # room above the rows for headings
_GELIJK = 88
_GETALRUIMTE = 24  # room for the number behind the longest bar


def leefgebieden(rijen: Sequence[Leefgebied], bijschrift: Bijschrift) -> Figuur:
    """Dumbbells (mean at the start → last) beside how many went back, forward or stayed; sorted by change."""
    op_volgorde = gesorteerd(rijen)
    breed = naast_elkaar([_halters(op_volgorde, _BREED), *_richtingen(op_volgorde, _BREED)])
    smal = onder_elkaar([_halters(op_volgorde, _SMAL), naast_elkaar(_richtingen(op_volgorde, _SMAL))])
    return _figuur(breed, smal, bijschrift)


def gesorteerd(rijen: Sequence[Leefgebied]) -> list[Leefgebied]:
    """Largest change first; what is not published last."""
    return sorted(rijen, key=lambda r: (r.verandering is None, -(r.verandering or 0.0), r.naam))


_METINGEN: dict[str, Callable[[Leefgebied], Waarde]] = {
    "bij de start": lambda rij: rij.start,
    "laatste meting": lambda rij: rij.laatste,
}


def _halters(rijen: Sequence[Leefgebied], maten: _Maten) -> Tekening:
    n = len(rijen)
    vlak = Vlak(maten.halter, maten.rij * n, maten.links, 34, _KOP, 8, (1, 5), (0, n), omlaag=True)
    plaats = [(rij, i + maten.spoor) for i, rij in enumerate(rijen)]
    bekend = [(rij, y, rij.verandering >= 0) for rij, y in plaats if rij.verandering is not None]
    start, laatste = (
        [
            {
                **{"x": waarde.getal, "y": y, "t": waarde.tekst, "rechts": op if woord == "laatste meting" else not op},
                "titel": f"{rij.naam}, {woord}: gemiddeld {waarde.tekst}",
            }
            for rij, y, op in bekend
            for waarde in [kies(rij)]
        ]
        for woord, kies in _METINGEN.items()
    )
    verbinding = [{"x": a["x"], "y": a["y"], "x2": b["x"], "y2": b["y"]} for a, b in zip(start, laatste, strict=True)]
    niet = [
        {"x": 3, "y": y, "t": rij.laatste.tekst if rij.laatste.getal is None else rij.start.tekst}
        for rij, y in plaats
        if rij.verandering is None
    ]
    schaal = [{"x": x, "y": 0, "t": str(x)} for x in range(1, 6)]
    return vlak.teken(
        vlak.lijnen([{**punt, "x2": punt["x"], "y2": n} for punt in schaal], "raster"),
        vlak.teksten(schaal, dy=-9, kant="center", maat=12, kleur="zacht"),
        _legenda(vlak),
        _namen(vlak, rijen, maten, dx=6 - maten.links),
        vlak.lijnen(verbinding, "reeks-1", dikte=3),
        vlak.punten(start, "reeks-1", maat=80, leeg=True),
        vlak.punten(laatste, "reeks-1", maat=100),
        _aan_beide_kanten(vlak, [a for a, b in zip(start, laatste, strict=True) if a["t"] != b["t"]], dik=False),
        _aan_beide_kanten(vlak, laatste, dik=True),
        vlak.teksten(niet, kant="center", maat=12, kleur="zacht"),
    )


def _aan_beide_kanten(vlak: Vlak, rijen: Sequence[Rij], dik: bool) -> list[Laag]:
    """Numbers on the outer side of the dumbbell, so that they never overlap."""
    links = [rij for rij in rijen if not rij["rechts"]]
    rechts = [rij for rij in rijen if rij["rechts"]]
    return [
        *vlak.teksten(links, dx=-9, kant="right", maat=12, dik=dik),
        *vlak.teksten(rechts, dx=9, maat=12, dik=dik),
    ]


def _legenda(vlak: Vlak) -> list[Laag]:
    """Above the dumbbells: what an open and a filled dot mean."""
    begin, vervolg = {"x": 1, "y": 0}, {"x": 3, "y": 0}
    return [
        *vlak.punten([begin], "reeks-1", maat=70, leeg=True, dy=-35),
        *vlak.teksten([{**begin, "t": "bij de start"}], dx=9, dy=-35, maat=12),
        *vlak.punten([vervolg], "reeks-1", maat=90, dy=-35),
        *vlak.teksten([{**vervolg, "t": "laatste meting"}], dx=9, dy=-35, maat=12),
    ]


def _namen(vlak: Vlak, rijen: Sequence[Leefgebied], maten: _Maten, dx: int) -> list[Laag]:
    hoogstens = 1 if maten.smal else 2
    namen = [
        {"x": vlak.x[0], "y": i + maten.naam, "t": regels(rij.naam, maten.letters, hoogstens)}
        for i, rij in enumerate(rijen)
    ]
    return vlak.teksten(namen, dx=dx)


def _richtingen(rijen: Sequence[Leefgebied], maten: _Maten) -> list[Tekening]:
    """Back (left) and forward (right) of a zero line, and beside it who stayed the same: all on one scale."""
    n = len(rijen)
    per_px = _hoogste([w for rij in rijen for w in (rij.terug, rij.gelijk, rij.vooruit)]) / (_GELIJK - _GETALRUIMTE)
    helft, hoogte = maten.helft * per_px, maten.rij * n
    verdeling = Vlak(2 * maten.helft, hoogte, 12, 8, _KOP, 8, (-helft, helft), (0, n), omlaag=True)
    ernaast = Vlak(_GELIJK, hoogte, 8, 0, _KOP, 8, (0, _GELIJK * per_px), (0, n), omlaag=True)
    kop = verdeling.teksten([{"x": 0, "y": 0, "t": "aantal jongeren"}], dy=-35, kant="center", maat=12, kleur="zacht")
    namen = _namen(verdeling, rijen, maten, dx=-6) if maten.namen_bij_richting else []
    nul = [{"x": 0, "x2": 0, "y": i + maten.spoor - 0.28, "y2": i + maten.spoor + 0.28} for i in range(n)]
    return [
        verdeling.teken(
            _naar_een_kant(verdeling, rijen, maten, lambda r: r.terug, "terug", "achteruit", -1),
            _naar_een_kant(verdeling, rijen, maten, lambda r: r.vooruit, "vooruit", "vooruit", 1),
            verdeling.lijnen(nul, "lijn"),
            namen,
            kop,
        ),
        ernaast.teken(
            _naar_een_kant(ernaast, rijen, maten, lambda r: r.gelijk, "gelijk", "gelijk", 1),
            ernaast.lijnen(nul, "lijn"),
        ),
    ]


def _naar_een_kant(
    vlak: Vlak,
    rijen: Sequence[Leefgebied],
    maten: _Maten,
    kies: Callable[[Leefgebied], Waarde],
    kop: str,
    kleur: Inkt,
    richting: int,
) -> list[Laag]:
    """Bars from zero to the left (-1) or right (1), with the heading `kop` and the numbers behind them."""
    kant: Kant = "left" if richting > 0 else "right"
    dikte = 8 / maten.rij
    waarden = [(kies(rij), i + maten.spoor) for i, rij in enumerate(rijen)]
    balken = [
        {"x": 0, "x2": richting * w.getal, "y": y - dikte, "y2": y + dikte, "titel": f"{rij.naam}, {kop}: {w.tekst}"}
        for rij, (w, y) in zip(rijen, waarden, strict=True)
        if w.getal
    ]
    getoond = [{"x": richting * w.getal, "y": y, "t": w.tekst} for w, y in waarden if w.getal is not None]
    niet = [{"x": 0, "y": y, "t": w.tekst} for w, y in waarden if w.getal is None]
    opschrift = [{"x": 0, "y": 0, "t": kop}]
    dx = 5 * richting
    return [
        *vlak.staven(balken, kleur),
        *vlak.teksten(getoond, dx=dx, kant=kant, maat=12),
        *vlak.teksten(niet, dx=dx, kant=kant, maat=12, kleur="zacht"),
        *vlak.teksten(opschrift, dx=dx, dy=-11, kant=kant, maat=12, dik=True),
    ]


def _hoogste(waarden: Sequence[Waarde]) -> float:
    return max([waarde.getal for waarde in waarden if waarde.getal is not None], default=0.0) or 1.0


def _figuur(breed: Tekening, smal: Tekening | None, bij: Bijschrift) -> Figuur:
    def html(tekening: Tekening, soort: str) -> Markup:
        return als_html(tekening, f"{bij.naam}-{soort}", bij.titel, bij.beschrijving, bij.merk)

    return Figuur(html(breed, "breed"), html(smal, "smal") if smal else None)


ZICHTBAAR = 0.1  # of the highest bar: a smaller difference does not show between bars from zero


def staafjes(waarden: Sequence[float | None]) -> Markup:
    """Small bars from zero for beside the numbers, a gap where there is no number; nothing when they look the same."""
    bekend = [getal_ for getal_ in waarden if getal_ is not None]
    if len(bekend) < 2 or min(bekend) < 0 or max(bekend) - min(bekend) < ZICHTBAAR * max(bekend) or not max(bekend):
        return Markup()
    vlak = Vlak(12 * len(waarden), 24, 0, 0, 0, 1, (0, len(waarden)), (0, max(bekend)))
    staven_ = [{"x": i + 0.1, "x2": i + 0.9, "y": 0, "y2": w} for i, w in enumerate(waarden) if w]
    tekening = vlak.teken(
        vlak.staven(staven_, "reeks-1"), vlak.lijnen([{"x": 0, "x2": len(waarden), "y": 0, "y2": 0}], "lijn")
    )
    return Markup(
        '<svg class="tekening staafjes" aria-hidden="true" width="{b}" height="{h}" viewBox="0 0 {b} {h}">{i}</svg>'
    ).format(b=tekening.breedte, h=tekening.hoogte, i=tekening.inhoud)


# ---------- inside: over eight quarters, and per young person ----------


def kwartaaltrend(kwartalen: Sequence[str], waarden: Sequence[Waarde], bijschrift: Bijschrift) -> Figuur:
    """A line over quarters from zero up, every value beside its dot; a quarter without a value says so.

    `kwartalen` are names such as "2025-K3", oldest first: below the line stands K3, and the year where it begins.
    """
    n = len(kwartalen)
    hoogste = _hoogste(waarden)
    vlak = Vlak(304, 112, 20, 20, 24, 38, (0, n - 1), (0, hoogste * 1.02))
    stukken = [
        {"x": i, "x2": i + 1, "y": a.getal, "y2": b.getal}
        for i, (a, b) in enumerate(pairwise(waarden))
        if a.getal is not None and b.getal is not None
    ]
    getallen = [w.getal for w in waarden]
    getoond = [{"x": i, "y": w.getal, "t": w.tekst} for i, w in enumerate(waarden) if w.getal is not None]
    diep = {i for i in range(n - 1) if _is_dal(getallen, i, hoogste / 5)}
    dalen, anders = ([p for p in getoond[:-1] if (p["x"] in diep) is dal] for dal in (True, False))
    niet = [{"x": i, "y": 0, "t": w.tekst} for i, w in enumerate(waarden) if w.getal is None]
    namen = [naam.partition("-") for naam in kwartalen]
    voeten = [{"x": i, "y": 0, "t": kort} for i, (_, _, kort) in enumerate(namen)]
    jaren = [{"x": i, "y": 0, "t": jaar} for i, (jaar, _, kort) in enumerate(namen) if i == 0 or kort == "K1"]
    tekening = vlak.teken(
        vlak.lijnen([{"x": 0, "x2": n - 1, "y": 0, "y2": 0}], "lijn"),
        vlak.lijnen(stukken, "reeks-1", dikte=2),
        vlak.punten(getoond[:-1], "reeks-1", maat=36),
        vlak.punten(getoond[-1:], "reeks-1", maat=80),
        vlak.teksten(anders, dy=-12, kant="center", maat=11),
        vlak.teksten(dalen, dy=13, kant="center", maat=11),
        vlak.teksten(getoond[-1:], dy=-13, kant="center", maat=12, dik=True),
        vlak.teksten(niet, dx=4, maat=11, kleur="zacht", hoek=-90),
        vlak.teksten(voeten, dy=11, kant="center", maat=11, kleur="zacht"),
        vlak.teksten(jaren, dy=27, kant="center", maat=11, dik=True),
    )
    return _figuur(tekening, None, bijschrift)


def _is_dal(getallen: Sequence[float | None], i: int, ruimte: float) -> bool:
    """Whether the line has a valley here, with room below it: then its number stands under the dot, clear of the line."""
    nu, ernaast = getallen[i], [g for g in (*getallen[max(i - 1, 0) : i], getallen[i + 1]) if g is not None]
    return nu is not None and nu > ruimte and bool(ernaast) and all(g > nu for g in ernaast)


@dataclass(frozen=True)
class Scorelijn:
    """The scores (1–5) of one life area in time: pairs of a day, counted from the first measurement, and a score."""

    naam: str
    punten: Sequence[tuple[int, int]]


def scoreverloop(lijnen: Sequence[Scorelijn], dagen: tuple[str, str], bijschrift: Bijschrift) -> Figuur:
    """A small line per life area under each other, between 1 and 5; `dagen` are the first and the last day in words."""
    n = len(lijnen)
    eind = max([dag for lijn in lijnen for dag, _ in lijn.punten], default=0)
    vlak = Vlak(176, 36 * n, 132, 22, 4, 20, (0, eind or 1), (0, n), omlaag=True)

    def hoogte(rij: int, score: int) -> float:
        return rij + 0.78 - 0.56 * (score - 1) / 4

    grenzen = [
        {"x": 0, "x2": eind or 1, "y": hoogte(i, score), "y2": hoogte(i, score)} for i in range(n) for score in (1, 5)
    ]
    stukken = [
        {"x": a[0], "x2": b[0], "y": hoogte(i, a[1]), "y2": hoogte(i, b[1])}
        for i, lijn in enumerate(lijnen)
        for a, b in pairwise(lijn.punten)
    ]
    punten = [{"x": dag, "y": hoogte(i, score)} for i, lijn in enumerate(lijnen) for dag, score in lijn.punten]
    namen = [{"x": 0, "y": i + 0.5, "t": regels(lijn.naam, 20)} for i, lijn in enumerate(lijnen)]
    laatste = [
        {"x": lijn.punten[-1][0], "y": hoogte(i, lijn.punten[-1][1]), "t": str(lijn.punten[-1][1])}
        for i, lijn in enumerate(lijnen)
        if lijn.punten
    ]
    begin, slot = ({"x": x, "y": n, "t": t} for x, t in zip((0, eind or 1), dagen, strict=True))
    tekening = vlak.teken(
        vlak.lijnen(grenzen, "raster"),
        vlak.lijnen(stukken, "reeks-1", dikte=2),
        vlak.punten(punten, "reeks-1", maat=26),
        vlak.teksten(namen, dx=-12, kant="right", maat=11),
        vlak.teksten(laatste, dx=8, maat=12, dik=True),
        vlak.teksten([begin], dy=9, maat=10, kleur="zacht"),
        vlak.teksten([slot] if eind else [], dy=9, kant="right", maat=10, kleur="zacht"),
    )
    return _figuur(tekening, None, bijschrift)


# ---------- a region: what chance alone does ----------


@dataclass(frozen=True)
class Plek:
    """One municipality: out of how many, and its value; a lowest and a highest where the value is not published.

    `tekst` is the value in words.
    """

    naam: str
    noemer: float
    laag: float
    hoog: float
    tekst: str = ""


@dataclass(frozen=True)
class Trechter:
    """A funnel: the value of all together, and around it, per size, between which values chance alone keeps a place.

    `binnen` and `buiten` give the lowest and the highest value for a size; `x` and `y` say what the axes are.
    """

    plekken: Sequence[Plek]
    midden: float
    binnen: Callable[[float], tuple[float, float]]
    buiten: Callable[[float], tuple[float, float]]
    x: str
    y: str
    procent: bool = False


_LETTERBREEDTE = 6.7
_STAPPEN = 72  # points of a curve


def trechter(t: Trechter, bijschrift: Bijschrift) -> Figuur:
    """Every municipality by its size and its value, between the lines of chance; a range is a line."""
    return _figuur(_trechter(t, 372), _trechter(t, TELEFOON - 94), bijschrift)


def _trechter(t: Trechter, breedte: int) -> Tekening:
    meest = max([plek.noemer for plek in t.plekken], default=1.0) * 1.06
    hoogste = max([t.midden * 2, *(plek.hoog * 1.12 for plek in t.plekken)], default=1.0) or 1.0
    hoogste = min(hoogste, 100.0) if t.procent else hoogste
    vlak = Vlak(breedte, 210, 44, 50, 30, 40, (0, meest), (0, hoogste))
    maten = [meest * (i + 1) / _STAPPEN for i in range(_STAPPEN)]
    raster_y, raster_x = _mooi(hoogste, 5), _mooi(meest, 4 if breedte > 300 else 2)
    eenheid = "%" if t.procent else ""
    lijnen: list[Laag] = []
    namen: list[Laag] = []
    for grenzen, tekst, dikte in ((t.buiten, "99,8%", 1.0), (t.binnen, "95%", 1.6)):
        for kant in (0, 1):
            kromme = [{"x": n, "y": grenzen(n)[kant]} for n in maten]
            stukken = [{**a, "x2": b["x"], "y2": b["y"]} for a, b in pairwise(kromme) if max(a["y"], b["y"]) <= hoogste]
            lijnen += vlak.lijnen(stukken, "gelijk", dikte)
            if kant and kromme[-1]["y"] <= hoogste:
                opzij = -4 if tekst == "99,8%" else 4
                namen += vlak.teksten([{**kromme[-1], "t": tekst}], dx=5, dy=opzij, maat=12, kleur="zacht")
    precies = [{"x": p.noemer, "y": p.laag, "titel": f"{p.naam}: {p.tekst}"} for p in t.plekken if p.laag == p.hoog]
    ruim = [
        {"x": p.noemer, "x2": p.noemer, "y": p.laag, "y2": p.hoog, "titel": f"{p.naam}: {p.tekst}"}
        for p in t.plekken
        if p.laag < p.hoog
    ]
    return vlak.teken(
        vlak.lijnen([{"x": 0, "x2": meest, "y": y, "y2": y} for y in raster_y], "raster"),
        vlak.teksten([{"x": 0, "y": y, "t": f"{getal(y)}{eenheid}"} for y in raster_y], dx=-7, kant="right", maat=12),
        vlak.teksten([{"x": x, "y": 0, "t": getal(x)} for x in raster_x], dy=11, kant="center", maat=12),
        vlak.teksten([{"x": meest, "y": 0, "t": t.x}], dx=44, dy=29, kant="right", maat=12, kleur="zacht"),
        vlak.teksten([{"x": 0, "y": hoogste, "t": t.y}], dx=-38, dy=-18, maat=12, kleur="zacht"),
        vlak.lijnen([{"x": 0, "x2": meest, "y": 0, "y2": 0}], "lijn"),
        lijnen,
        vlak.lijnen([{"x": 0, "x2": meest, "y": t.midden, "y2": t.midden}], "lijn", 1.4),
        vlak.teksten([{"x": meest, "y": t.midden, "t": "samen"}], dx=5, dy=4, maat=12),
        namen,
        vlak.lijnen(ruim, "reeks-1", 3),
        vlak.punten(precies, "reeks-1", maat=64),
        _namen_bij_punten(vlak, t.plekken),
    )


def _namen_bij_punten(vlak: Vlak, plekken: Sequence[Plek]) -> list[Laag]:
    """Every name beside its dot, where it covers no other name or dot; a name that finds no room is in the table."""
    breed, hoog = vlak.breedte / vlak.x[1], vlak.hoogte / vlak.y[1]
    middens = [(plek.noemer * breed, (plek.laag + plek.hoog) / 2 * hoog) for plek in plekken]
    bezet = [(x - 5, x + 5, y - 5, y + 5) for x, y in middens]
    lagen: list[Laag] = []
    for plek, (x, y) in zip(plekken, middens, strict=True):
        tekst = regels(plek.naam, 16, 1)[0]
        lang = _LETTERBREEDTE * len(tekst)
        kanten: tuple[tuple[Kant, int, int, float], ...] = (
            ("left", 9, 0, x + 9),
            ("right", -9, 0, x - 9 - lang),
            ("center", 0, -14, x - lang / 2),
            ("center", 0, 14, x - lang / 2),
        )
        for kant, dx, dy, begin in kanten:
            vak = (begin, begin + lang, y - dy - 6, y - dy + 6)
            vrij = all(vak[1] < b[0] or b[1] < vak[0] or vak[3] < b[2] or b[3] < vak[2] for b in bezet)
            if vrij and vak[0] >= 2 and vak[1] <= vlak.breedte + 46 and vak[2] >= 2:
                bezet.append(vak)
                punt = {"x": plek.noemer, "y": (plek.laag + plek.hoog) / 2, "t": tekst}
                lagen += vlak.teksten([punt], dx=dx, dy=dy, kant=kant, maat=12)
                break
    return lagen


def _mooi(hoogste: float, aantal: int) -> list[float]:
    """About so many round numbers from zero up to `hoogste`."""
    ruw = hoogste / max(1, aantal)
    tien = 10.0 ** math.floor(math.log10(ruw)) if ruw > 0 else 1.0
    stap = next(tien * k for k in (1, 2, 5, 10) if tien * k >= ruw)
    return [round(stap * i, 6) for i in range(int(hoogste / stap) + 1)]
