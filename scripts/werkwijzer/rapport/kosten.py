"""Costs and cover: the tile, the stacked bars per source, the tables, and whether the sums agree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from werkwijzer.jaar.publicatie import Bedrag, Indicator, Kosten, Kostenpost
from werkwijzer.rapport import grafieken
from werkwijzer.rapport.cijfers import NIET_INGEDIEND, Blik, Waarde, getoond
from werkwijzer.rapport.grafieken import Bijschrift, Stapel
from werkwijzer.rapport.tekst import beginklein, euro, euro_verschil, getal, opsomming, verschil

KOSTENSOORTEN = {"personeel": "Personeel", "inkoop": "Inkoop", "overig": "Overig"}
# Why the average is no price: said wherever it is shown.
GEEN_PRIJS = (
    "Dat is geen prijs: de ene jongere vraagt veel meer tijd dan de andere, medewerkers doen ook ander werk, en de inzet "
    "van partners ontbreekt."
)
AFWIJKING = 0.10  # from this part of the budget on a difference raises a question
HOOGSTENS_BRONNEN = 4  # in the picture; smaller ones go together
ANDERE = "Andere bronnen"
Kolom = Literal["begroot", "werkelijk"]


@dataclass(frozen=True)
class Kostenbeeld:
    """Everything of the costs section that is not a standard figure or table."""

    zin: str
    soorten: str
    aansluiting: str
    sluit: bool
    fte: str


def bedragen(posten: Sequence[Kostenpost]) -> tuple[float, float]:
    """Budget and actual of `posten` together."""
    return sum(p.begroot for p in posten), sum(p.werkelijk for p in posten)


def verschillen(kosten: Kosten) -> list[str]:
    """Where the sums do not agree, in words; empty when the posts add up to their source and all to the total."""
    totaal = (kosten.totaal.begroot, kosten.totaal.werkelijk)
    bronnen = (sum(b.begroot for b in kosten.per_bron), sum(b.werkelijk for b in kosten.per_bron))
    paren = [
        ("de bronnen", bronnen, "het totaal", totaal),
        ("de posten", bedragen(kosten.posten), "het totaal", totaal),
        *(
            (f"de posten van {b.naam}", bedragen(van_bron(kosten, b.naam)), "die bron", (b.begroot, b.werkelijk))
            for b in kosten.per_bron
        ),
    ]
    return [
        f"{wat} samen is {soort} {euro(som)}, {naam} is {euro(geheel)}"
        for wat, sommen, naam, gehelen in paren
        for soort, som, geheel in zip(("begroot", "werkelijk"), sommen, gehelen, strict=True)
        if round(som) != round(geheel)
    ]


def van_bron(kosten: Kosten, bron: str) -> list[Kostenpost]:
    return [post for post in kosten.posten if post.bron == bron]


def beeld(kosten: Kosten) -> Kostenbeeld:
    """The sentences of the costs section."""
    t = kosten.totaal
    fout = verschillen(kosten)
    bronnen = [euro(b.werkelijk) for b in kosten.per_bron]
    som = f"{' + '.join(bronnen)} = {euro(t.werkelijk)}" if len(bronnen) > 1 else euro(t.werkelijk)
    goed = (
        f"Nagerekend: de bronnen samen ({som}) zijn het totaal, en de {len(kosten.posten)} posten samen ook. "
        f"Voor de begroting klopt dat ook ({euro(t.begroot)})."
    )
    return Kostenbeeld(
        zin=f"De aanpak kostte {euro(t.werkelijk)}. Begroot was {euro(t.begroot)}: {_anders(t)}.",
        soorten=_per_soort(kosten.posten),
        aansluiting=f"Let op, de bedragen sluiten niet: {'; '.join(fout)}." if fout else goed,
        sluit=not fout,
        fte="" if kosten.fte is None else f"De opgegeven functies tellen samen {getal(kosten.fte, None)} fte.",
    )


def _per_soort(posten: Sequence[Kostenpost]) -> str:
    """Actual and budget per kind of cost, for the kinds that occur."""
    delen = []
    for soort, naam in KOSTENSOORTEN.items():
        begroot, werkelijk = bedragen([p for p in posten if p.soort == soort])
        if begroot or werkelijk:
            delen.append(f"{beginklein(naam)} {euro(werkelijk)} (begroot {euro(begroot)})")
    return f"Naar soort: {opsomming(delen)}." if delen else ""


def gemiddeld(kosten: Kosten, trajecten: Indicator | None) -> str:
    """The actual costs per traject of the year, rounded to hundreds; '' when the number of trajecten is not public."""
    n = getoond(trajecten)
    return euro(round(kosten.totaal.werkelijk / n, -2)) if n else ""


def per_traject(kosten: Kosten, trajecten: Indicator | None) -> str:
    """`gemiddeld` with how it was computed and n; '' when the number is not public."""
    n = getoond(trajecten)
    if not n:
        return ""
    door = "het ene traject dat in het jaar liep" if n == 1 else f"de {getal(n)} trajecten die in het jaar liepen"
    return f"{gemiddeld(kosten, trajecten)}: de werkelijke kosten gedeeld door {door} (n\u00a0=\u00a0{getal(n)})."


def _anders(bedrag: Bedrag | Kostenpost) -> str:
    af = bedrag.werkelijk - bedrag.begroot
    if round(af) == 0:
        return "precies gelijk"
    woord = "meer" if af > 0 else "minder"
    deel = f" ({getal(abs(af) / bedrag.begroot * 100, 0)}%)" if bedrag.begroot else ""
    return f"het werd {euro(abs(af))} {woord}{deel}"


def wijkt_af(bedrag: Bedrag | Kostenpost) -> bool:
    """Whether the actual amount differs from the budget by at least `AFWIJKING` of it."""
    return bedrag.werkelijk != bedrag.begroot and abs(bedrag.werkelijk - bedrag.begroot) >= AFWIJKING * bedrag.begroot


def afwijkend(kosten: Kosten) -> list[Kostenpost]:
    """The posts that differ much from their budget, the largest difference in euros first."""
    return sorted(filter(wijkt_af, kosten.posten), key=lambda p: (-abs(p.werkelijk - p.begroot), p.post))


def rij(bedrag: Bedrag | Kostenpost) -> list[Waarde]:
    """Budget, actual and difference as table cells, in whole euros."""
    af = bedrag.werkelijk - bedrag.begroot
    return [
        Waarde(bedrag.begroot, getal(bedrag.begroot, 0)),
        Waarde(bedrag.werkelijk, getal(bedrag.werkelijk, 0)),
        Waarde(af, verschil(af, 0)),
    ]


def per_jaar(blik: Blik) -> dict[int, Kosten]:
    """The years with costs, oldest first."""
    return {jaar: p.kosten for jaar, p in blik.jaren.items() if p.kosten is not None}


def verandering(blik: Blik) -> str:
    """The actual total beside that of the previous published year."""
    nu = blik.publicatie.kosten
    vorig = blik.jaren[blik.vorig_jaar].kosten if blik.vorig_jaar is not None else None
    if blik.vorig_jaar is None:
        return "eerste jaar"
    if nu is None or vorig is None:
        return f"geen vergelijking met {blik.vorig_jaar}"
    af = nu.totaal.werkelijk - vorig.totaal.werkelijk
    return f"{euro_verschil(af)} sinds {blik.vorig_jaar}" if round(af) else f"gelijk aan {blik.vorig_jaar}"


def grafiek(jaren: dict[int, Kosten], bijschrift: Bijschrift) -> grafieken.Figuur:
    """Per year a bar for the budget and one for what was spent, stacked per source."""
    bronnen = bronnen_in_beeld(jaren)
    kolommen: tuple[Kolom, ...] = ("begroot", "werkelijk")
    stapels = [
        Stapel(str(jaar), woord, per_bron(kosten, woord, bronnen), euro(getattr(kosten.totaal, woord)))
        for jaar, kosten in reversed(jaren.items())
        for woord in kolommen
    ]
    return grafieken.gestapeld(bronnen, stapels, bijschrift)


def bronnen_in_beeld(jaren: dict[int, Kosten]) -> list[str]:
    """The sources in order of size over all years; when there are many the smaller ones go together."""
    omvang: dict[str, float] = {}
    for kosten in jaren.values():
        for bron in kosten.per_bron:
            omvang[bron.naam] = omvang.get(bron.naam, 0) + max(bron.begroot, bron.werkelijk)
    namen = sorted(omvang, key=lambda naam: (-omvang[naam], naam))
    return namen if len(namen) <= HOOGSTENS_BRONNEN else [*namen[: HOOGSTENS_BRONNEN - 1], ANDERE]


def per_bron(kosten: Kosten, woord: Kolom, bronnen: list[str]) -> list[float]:
    """The amounts of `bronnen`, in that order; `ANDERE` takes all that have no place of their own."""
    delen = dict.fromkeys(bronnen, 0.0)
    for b in kosten.per_bron:
        delen[b.naam if b.naam in delen else ANDERE] += b.begroot if woord == "begroot" else b.werkelijk
    return list(delen.values())


def in_woorden(jaren: dict[int, Kosten]) -> str:
    """The bars as sentences, newest year first."""
    return " ".join(
        f"{jaar}: begroot {euro(k.totaal.begroot)}, werkelijk {euro(k.totaal.werkelijk)}; werkelijk per bron: "
        f"{opsomming([f'{b.naam} {euro(b.werkelijk)}' for b in k.per_bron])}."
        for jaar, k in reversed(jaren.items())
    )


def kop(blik: Blik, jaren: dict[int, Kosten]) -> str:
    """Title of the figure: spent and budgeted this year."""
    kosten = jaren.get(blik.jaar)
    if kosten is None:
        return f"Kosten per bron; over {blik.jaar} {NIET_INGEDIEND}"
    t = kosten.totaal
    if round(t.werkelijk) == round(t.begroot):
        return f"In {blik.jaar} evenveel uitgegeven als begroot"
    hoeveel = f" ({verschil((t.werkelijk - t.begroot) / t.begroot * 100, 0)}%)" if t.begroot else ""
    meer = "meer" if t.werkelijk > t.begroot else "minder"
    return f"In {blik.jaar} {meer} uitgegeven dan begroot{hoeveel}"
