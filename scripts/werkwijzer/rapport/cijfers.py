"""How one published figure reads: its value, the numbers behind it, and its change since an earlier year.

A suppressed figure shows its marker, or the range that it is in: no interval and no change.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from math import ceil, floor

from werkwijzer.jaar.publicatie import Bereik, Contextcijfer, Indicator, Jaarpublicatie, Tabel
from werkwijzer.kalender import voluit
from werkwijzer.rapport.tekst import getal, verschil

NIET_GETOOND = "niet getoond"
NIET_TE_BEREKENEN = "niet te berekenen"
GEEN_CIJFER = "geen cijfer"  # not every police quarter was delivered
NIET_INGEDIEND = "niet ingediend"
ONTBREEKT = "niet in dit jaar"
NOG_NIET = "nog niet"

# A count has clearly changed from this difference on, both in number and as a part of the earlier number.
VERANDERD_VANAF = 5
VERANDERD_VANAF_DEEL = 0.10

_VAN = "van "  # of so many people
_ZEGT_NIETS = frozenset({NIET_GETOOND, NOG_NIET, NIET_TE_BEREKENEN, GEEN_CIJFER, NIET_INGEDIEND, ONTBREEKT})

JAREN_NAAST_ELKAAR = 5
WEINIG = 6  # times the threshold: below it the report is about few young people
WIJD = 10  # a range of more than this is told in words

_ENKELVOUD = {
    "aanhoudingen": "aanhouding",
    "besprekingen": "bespreking",
    "dagen": "dag",
    "interventies": "interventie",
    "jongeren": "jongere",
    "kwartalen": "kwartaal",
    "meldingen": "melding",
    "netwerkregisseurs": "netwerkregisseur",
    "plannen": "plan",
    "trajecten": "traject",
    "vergaderingen": "vergadering",
    "voorwaarden": "voorwaarde",
    "woninginbraken": "woninginbraak",
}


@dataclass(frozen=True)
class Waarde:
    """A published number, or None with the text that stands in its place. `tekst` is what is shown either way."""

    getal: float | None
    tekst: str


@dataclass(frozen=True)
class Blik:
    """One year seen with what was known then: `jaren` holds this year and earlier ones, never later ones."""

    publicatie: Jaarpublicatie
    jaren: Mapping[int, Jaarpublicatie]

    @classmethod
    def op(cls, jaren: Mapping[int, Jaarpublicatie], jaar: int) -> Blik:
        reeks = sorted(j for j in jaren if j <= jaar)[-JAREN_NAAST_ELKAAR:]
        return cls(jaren[jaar], {j: jaren[j] for j in reeks})

    @property
    def jaar(self) -> int:
        return self.publicatie.jaar

    @property
    def vorig_jaar(self) -> int | None:
        """The latest published year before this one."""
        return max((j for j in self.jaren if j < self.jaar), default=None)

    @property
    def klein(self) -> bool:
        """Whether so few young people are in the approach that much of what there is to tell is about a few of them."""
        if (stand := self.cijfer("K1")) is None or (stand.waarde is None and not stand.onderdrukt):
            return False
        hoogstens = stand.bereik[1] if stand.bereik else None
        hoeveel = getoond(stand) if getoond(stand) is not None else hoogstens
        return hoeveel is None or hoeveel < WEINIG * self.publicatie.drempel

    def cijfer(self, code: str, jaar: int | None = None) -> Indicator | None:
        """The figure in this year, or in `jaar`; None when that year does not have it."""
        publicatie = self.jaren.get(self.jaar if jaar is None else jaar)
        return next((i for i in publicatie.indicatoren if i.code == code), None) if publicatie else None

    def vorig(self, code: str) -> Indicator | None:
        """The figure to compare with: of the year before as it is known now, when that may be shown."""
        return (self.nu_bekend(code) or self.cijfer(code, self.vorig_jaar)) if self.vorig_jaar is not None else None

    def nu_bekend(self, code: str) -> Indicator | None:
        """The figure of the year before as this year knows it; None when it is what was published."""
        toen = self.cijfer(code, self.jaar - 1)
        nu = next((i for i in self.publicatie.nu_bekend if i.code == code), None)
        return nu if nu is None or toen is None or nu.waarde != toen.waarde else None

    def samen(self, code: str, jaar: int | None = None) -> Indicator | None:
        """The figure over several years together, up to and including this year or `jaar`; None when there is none."""
        publicatie = self.jaren.get(self.jaar if jaar is None else jaar)
        return next((i for i in publicatie.samen if i.code == f"{code}-samen"), None) if publicatie else None

    def tabel(self, code: str, jaar: int | None = None) -> Tabel | None:
        publicatie = self.jaren.get(self.jaar if jaar is None else jaar)
        return next((t for t in publicatie.tabellen if t.code == code), None) if publicatie else None

    def niet_getoond(self) -> int:
        """How many figures of this year are not shown, in tables and indicators together."""
        tekens = [teken for t in self.publicatie.tabellen for rij in t.markeringen for teken in rij]
        tekens += [cijfer.onderdrukt for cijfer in self.publicatie.indicatoren]
        return sum(teken is not None and _is_beschermd(teken) for teken in tekens)


def _is_beschermd(teken: str) -> bool:
    """Whether a marker stands for a number that is withheld ("<5", "niet getoond"), not for one that is not there."""
    return teken.startswith("<") or teken == NIET_GETOOND


def is_aandeel(cijfer: Indicator) -> bool:
    return cijfer.eenheid in {"%", "procent"}


def over_te_weinig(cijfer: Indicator) -> bool:
    """Whether it is a share or median of too few young people to be one."""
    deel = is_aandeel(cijfer) or cijfer.eenheid == "dagen"
    return deel and (cijfer.onderdrukt or "").startswith("<")


def zegt_niets(tekst: str) -> bool:
    """Whether a cell says nothing about the figure."""
    return tekst in _ZEGT_NIETS or tekst.startswith(f"{_VAN}<")


def getoond(cijfer: Indicator | None) -> float | None:
    """The number, or None when there is none to show."""
    return None if cijfer is None or cijfer.onderdrukt else cijfer.waarde


def teken(markering: str | None, bereik: Bereik | None, *, procent: bool = False) -> str:
    """What stands in place of a withheld number: <5 · 20–23 · hooguit 12 · minstens 20 · tussen 5 en 40 · niet getoond.

    The range was told, or is what every reader can work out from the other numbers.
    """
    laag, hoog = bereik or (None, None)
    if procent:  # whole percentages, outward
        laag, hoog = laag and floor(laag), None if hoog is None or hoog >= 100 else ceil(hoog)
    if markering and markering.startswith("<"):
        return markering
    if not laag and hoog is None:
        return NIET_GETOOND
    eenheid = "%" if procent else ""
    if hoog is None:
        return f"minstens {getal(laag or 0)}{eenheid}"
    if not laag:
        return f"hooguit {getal(hoog)}{eenheid}"
    if hoog - laag > WIJD and hoog > 2 * laag:
        return f"tussen {getal(laag)} en {getal(hoog)}{eenheid}"
    return f"{getal(laag)}–{getal(hoog)}{eenheid}" if laag != hoog else f"{getal(laag)}{eenheid}"


def toon(cijfer: Indicator | None) -> str:
    """61 · 61% · 37,5 · <5 · van <5 · 20–23 · niet getoond · niet te berekenen · geen cijfer · niet ingediend · niet in dit jaar."""
    if cijfer is None:
        return ONTBREEKT
    if over_te_weinig(cijfer):
        return f"{_VAN}{cijfer.onderdrukt}"
    if cijfer.onderdrukt:
        return teken(cijfer.onderdrukt, cijfer.bereik, procent=is_aandeel(cijfer))
    if cijfer.waarde is None:
        return _zonder_waarde(cijfer)
    return f"{getal(cijfer.waarde, 0)}%" if is_aandeel(cijfer) else getal(cijfer.waarde)


def kwartalen_ontbreken(cijfer: Indicator | None) -> bool:
    """Whether a figure from the police quarters is absent because not every quarter was delivered.

    With all quarters the figure is there, or at least the number of persons it would be about.
    """
    return (
        cijfer is not None
        and cijfer.bron.startswith("formulier meldingen")
        and cijfer.waarde is None
        and not cijfer.onderdrukt
        and cijfer.noemer is None
        and not cijfer.nog_niet
    )


def is_aantal(cijfer: Indicator) -> bool:
    """Whether the figure counts: no share, mark, mean or number of days."""
    eenheid = cijfer.eenheid.casefold()
    return not (is_aandeel(cijfer) or eenheid == "dagen" or " per " in eenheid or eenheid.endswith("cijfer"))


def sinds(cijfer: Indicator | None) -> str:
    """sinds 1 juni 2026, of a figure of the year in which the record began; '' of any other."""
    return f"sinds {voluit(cijfer.sinds)}" if cijfer and cijfer.sinds else ""


def begin_van(publicatie: Jaarpublicatie) -> date | None:
    """The day on which the record began, when that was in this year."""
    return next((i.sinds for i in publicatie.indicatoren if i.sinds and i.sinds.year == publicatie.jaar), None)


def ongelijk_deel(nu: Indicator | None, vorig: Indicator | None) -> bool:
    """Whether two counts are of a year and of a part of one: their difference says nothing."""
    return bool(nu and vorig and is_aantal(nu) and (nu.sinds is None) != (vorig.sinds is None))


def uit_jaarcijfers(cijfer: Indicator) -> bool:
    return cijfer.bron.startswith("formulier jaarcijfers")


def _zonder_waarde(cijfer: Indicator) -> str:
    if cijfer.nog_niet:
        return NOG_NIET
    if kwartalen_ontbreken(cijfer):
        return GEEN_CIJFER
    return NIET_INGEDIEND if uit_jaarcijfers(cijfer) else NIET_TE_BEREKENEN


def cijfers_van_buiten(publicatie: Jaarpublicatie) -> list[Contextcijfer]:
    """Every figure about the whole municipality that was filled in, with its own source: indicators first."""
    indicatoren = [
        Contextcijfer(naam=c.naam, waarde=c.waarde, bron=c.herkomst, vergelijking=c.vergelijking)
        for c in publicatie.indicatoren
        if c.herkomst and c.waarde is not None
    ]
    return [*indicatoren, *publicatie.context]


def waarde(cijfer: Indicator | None) -> Waarde:
    return Waarde(getoond(cijfer), toon(cijfer))


def met_eenheid(cijfer: Indicator | None) -> str:
    """61 jongeren · 61% · niet getoond."""
    if cijfer is None or getoond(cijfer) is None or is_aandeel(cijfer):
        return toon(cijfer)
    return f"{toon(cijfer)} {eenheid_bij(cijfer.waarde, cijfer.eenheid)}"


def eenheid_bij(aantal: float | None, meervoud: str) -> str:
    """The unit beside a number: 1 traject, 2 trajecten."""
    woord, spatie, rest = meervoud.partition(" ")
    return f"{_ENKELVOUD.get(woord, woord)}{spatie}{rest}" if aantal == 1 else meervoud


def werkwoord(cijfer: Indicator | None, enkelvoud: str, meervoud: str) -> str:
    """The verb that goes with a count."""
    return enkelvoud if getoond(cijfer) == 1 else meervoud


def verhouding(cijfer: Indicator | None) -> str:
    """25 van 41, when both are published."""
    if cijfer is None or getoond(cijfer) is None or cijfer.teller is None or cijfer.noemer is None:
        return ""
    return f"{getal(cijfer.teller)} van {getal(cijfer.noemer)}"


def samen_in_woorden(cijfer: Indicator) -> str:
    """2023–2025 samen: 34% (5 van 14)."""
    achter = "; ".join([verhouding(cijfer)] if verhouding(cijfer) else achterin(cijfer) if cijfer.onderdrukt else [])
    eenheid = "" if is_aandeel(cijfer) or getoond(cijfer) is None else f" {eenheid_bij(cijfer.waarde, cijfer.eenheid)}"
    return f"{cijfer.over[0]}–{cijfer.over[-1]} samen: {toon(cijfer)}{eenheid}{f' ({achter})' if achter else ''}"


def marge(cijfer: Indicator | None) -> str:
    """46–74% for a share, 31–52 for another figure."""
    if cijfer is None or getoond(cijfer) is None or cijfer.interval is None:
        return ""
    onder, boven = (getal(grens, 0) for grens in cijfer.interval)
    return f"{onder}–{boven}%" if is_aandeel(cijfer) else f"{onder}–{boven}"


def achterin(cijfer: Indicator | None) -> list[str]:
    """The numbers behind a figure, one part per line: 25 van 41, marge 46–74%. Of a withheld one: hooguit 4 van 15, n = 1–4."""
    if cijfer is not None and cijfer.onderdrukt:
        return _ongeveer(cijfer)
    grens = marge(cijfer)
    return [deel for deel in (verhouding(cijfer), f"marge {grens}" if grens else "", sinds(cijfer)) if deel]


def _ongeveer(cijfer: Indicator) -> list[str]:
    """What was told of the numbers behind a withheld share or median; nothing without its whole."""
    if cijfer.noemer_bereik is None or over_te_weinig(cijfer):
        return []
    geheel = teken(None, cijfer.noemer_bereik)
    if not is_aandeel(cijfer):
        return [f"n = {geheel}"]
    laag, hoog = cijfer.teller_bereik or (None, None)
    alle = cijfer.noemer_bereik[1]
    deel = teken(None, (laag, None if hoog is None or (alle is not None and hoog >= alle) else hoog))
    return [f"{deel} van {geheel}" if deel != NIET_GETOOND else f"van {geheel}"]


def achtergrond(cijfer: Indicator | None) -> str:
    """25 van 41; marge 46–74%."""
    return "; ".join(achterin(cijfer))


def stap(nu: Indicator | None, vorig: Indicator | None) -> str:
    """The difference with an earlier year: +3 · −4 procentpunt · gelijk · geen vergelijking."""
    a, b = getoond(vorig), getoond(nu)
    if a is None or b is None or nu is None or vorig is None or nu.eenheid != vorig.eenheid or ongelijk_deel(nu, vorig):
        return "geen vergelijking"
    tekst = verschil(round(b) - round(a), 0) if is_aandeel(nu) else verschil(b - a)
    if not tekst.strip("0,"):
        return "gelijk"
    return f"{tekst} procentpunt" if is_aandeel(nu) else tekst


def verandering(nu: Indicator | None, vorig: Indicator | None, vorig_jaar: int | None) -> str:
    """The difference with the year named: +3 sinds 2024 · gelijk aan 2024 · geen vergelijking met 2024."""
    if vorig_jaar is None:
        return ", ".join(filter(None, ("eerste jaar", sinds(nu))))
    tekst = stap(nu, vorig)
    woord = {"gelijk": "aan", "geen vergelijking": "met"}.get(tekst, "sinds")
    deel = f" ({sinds(vorig)})" if vorig and vorig.sinds and not (nu and nu.sinds) else ""
    return f"{tekst} {woord} {vorig_jaar}{deel}"


def duidelijk_anders(nu: Indicator | None, vorig: Indicator | None) -> bool | None:
    """Whether a figure clearly changed. None when that cannot be said.

    A share clearly changed when the intervals do not overlap, a count when it differs by at least `VERANDERD_VANAF` and
    by at least `VERANDERD_VANAF_DEEL` of the earlier number.
    """
    a, b = getoond(vorig), getoond(nu)
    if a is None or b is None or nu is None or vorig is None or nu.eenheid != vorig.eenheid or ongelijk_deel(nu, vorig):
        return None
    if is_aandeel(nu):
        if nu.interval is None or vorig.interval is None:
            return None
        return nu.interval[0] > vorig.interval[1] or nu.interval[1] < vorig.interval[0]
    return aantal_anders(b, a)


def aantal_anders(nu: float, vorig: float) -> bool:
    """Whether a number clearly changed: by at least `VERANDERD_VANAF`, and by `VERANDERD_VANAF_DEEL` of the earlier number."""
    return abs(nu - vorig) >= max(VERANDERD_VANAF, VERANDERD_VANAF_DEEL * abs(vorig))


def cel(tabel: Tabel | None, rij: str, kolom: str) -> Waarde | None:
    """The cell with this row and column name; None when the table or the name is not there."""
    if tabel is None or rij not in tabel.rijen or kolom not in tabel.kolommen:
        return None
    return cel_op(tabel, tabel.rijen.index(rij), tabel.kolommen.index(kolom))


def celteken(tabel: Tabel, r: int, k: int) -> str:
    """What stands in a cell that is not shown: a range, or its marker."""
    markering = tabel.markeringen[r][k]
    if markering is not None and not _is_beschermd(markering):
        return markering
    return teken(markering, tabel.bereiken[r][k] if tabel.bereiken else None)


def cel_op(tabel: Tabel, r: int, k: int) -> Waarde:
    """The cell as shown: the number with the decimals of its column, else its marker."""
    inhoud = tabel.cellen[r][k]
    if inhoud is None:
        return Waarde(None, celteken(tabel, r, k))
    return Waarde(inhoud, getal(inhoud, tabel.decimalen[k]))
