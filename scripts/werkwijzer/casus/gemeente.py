"""What the filed forms say that is about no single person: meetings, quarters of the police, figures of a year."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from werkwijzer.casus.feiten import Bron, bron_van
from werkwijzer.dossiers.index import MELDINGEN, STARTLIJST, VERSLAGEN, Ingediend, valt_onder, van_om
from werkwijzer.formulieren import typen


@dataclass(frozen=True, slots=True)
class Overleg:
    """A report of a UVZ on a day; of one meeting there may be more."""

    op: date
    bron: Bron


@dataclass(frozen=True, slots=True)
class Kwartaalcijfer:
    """The quarter about which the police delivered; `op` is its last day. None for what was left empty."""

    op: date
    jeugdoverlast_stad: float | None
    bron: Bron


@dataclass(frozen=True, slots=True)
class Buitencijfer:
    """A figure about the whole municipality; `op` is the last day of its year. `herkomst` is where it comes from.

    `vergelijking` is the same figure in municipalities of the same size, None when it was not filled in.
    """

    op: date
    code: str
    naam: str
    waarde: float
    herkomst: str
    bron: Bron
    vergelijking: float | None = None


@dataclass(frozen=True)
class Gemeentefeiten:
    """All of them, by day and then by filing."""

    overleggen: tuple[Overleg, ...]
    kwartalen: tuple[Kwartaalcijfer, ...]
    om_kwartalen: frozenset[date]  # last days of the quarters about which the OM delivered
    buitencijfers: tuple[Buitencijfer, ...]
    sinds: date | None = None  # see `bijgehouden_sinds`


def bijgehouden_sinds(ingediend: Iterable[Ingediend]) -> date | None:
    """The day from which everything is kept, when the record began with a list of who was there already. None without
    such a list, or when reports of an earlier day show that more was kept before it."""
    per: dict[str, list[Ingediend]] = {}
    for form in ingediend:
        if form.formulier == STARTLIJST or form.formulier in VERSLAGEN:
            per.setdefault(form.herkomst, []).append(form)
    # Of two records that became one everything is kept since the later of their beginnings.
    return max(filter(None, map(_begin_van, per.values())), default=None)


def _begin_van(vormen: Sequence[Ingediend]) -> date | None:
    begin = min((f.datum for f in vormen if f.formulier == STARTLIJST), default=None)
    if begin is None or any(f.datum < begin for f in vormen if f.formulier in VERSLAGEN):
        return None
    return begin


def herkomsten(ingediend: Iterable[Ingediend]) -> frozenset[str]:
    """Of every form about more persons, or about none, the record that it was filed in first."""
    return frozenset(f.herkomst for f in ingediend if not f.casusnummer)


def van_allen(vormen: Iterable[Ingediend], alle: Collection[str], geheel: str = "") -> list[Ingediend]:
    """Of forms about the same quarter or year those that are together about all records that became one (`alle`); none when
    one of them has no form.

    A form that was filed after they became one is about all of them: it counts alone, of more the one filed last.
    """
    vormen = list(vormen)
    if eigen := [f for f in vormen if f.herkomst == geheel]:
        # What came back after it was split off says nothing of the whole municipality.
        return [max(eigen, key=lambda f: ("jeugdoverlast_stad" in f.antwoorden.velden, f.volgnr))]
    begin = f"{geheel}/" if geheel else ""
    delen = {begin + h.removeprefix(begin).partition("/")[0] for h in alle if h != geheel and valt_onder(h, geheel)}
    per_deel = [van_allen(vormen, alle, deel) for deel in sorted(delen)]
    return [f for deel in per_deel for f in deel] if all(per_deel) else []


def jaarcijfers_over(ingediend: Iterable[Ingediend], jaar: int) -> tuple[Ingediend | None, bool]:
    """The form jaarcijfers over `jaar` that counts: the one filed last about all of the municipality. And whether there
    are only forms of before two municipalities became one: costs, goals and a story of one of them are not those of both.
    """
    gevonden = [f for f in ingediend if f.formulier == "jaarcijfers" and f.datum.year == jaar]
    samen = [f for f in gevonden if not f.herkomst]
    return max(samen, key=lambda f: f.volgnr, default=None), bool(gevonden and not samen)


def apart_bijgehouden(ingediend: Iterable[Ingediend], jaar: int) -> bool:
    """Whether all meetings and quarters of this year are of before two municipalities became one."""
    vormen = [f for f in ingediend if f.formulier in (*VERSLAGEN, MELDINGEN) and f.datum.year == jaar]
    return bool(vormen) and all(f.herkomst for f in vormen)


def _kwartaalcijfer(vormen: Sequence[Ingediend]) -> Kwartaalcijfer:
    steden = [typen.Meldingen(f.antwoorden).jeugdoverlast_stad for f in vormen]
    stad = None if None in steden else sum(filter(None, steden))
    return Kwartaalcijfer(vormen[0].datum, stad, bron_van(vormen[0], vraag="jeugdoverlast_stad"))


def _per_dag(vormen: Iterable[Ingediend], alle: Collection[str]) -> Iterator[list[Ingediend]]:
    """Those that count, per day of which there is one of everybody."""
    per: dict[date, list[Ingediend]] = {}
    for form in vormen:
        per.setdefault(form.datum, []).append(form)
    yield from filter(None, (van_allen(per[dag], alle) for dag in sorted(per)))


def geleverd(ingediend: Iterable[Ingediend], *, om: bool = False) -> list[list[Ingediend]]:
    """Per quarter about which the police (or the OM) delivered in every record that this one was made of: those forms."""
    ingediend = list(ingediend)
    vormen = (f for f in ingediend if f.formulier == MELDINGEN and van_om(f) is om)
    return list(_per_dag(vormen, herkomsten(ingediend)))


def gemeentefeiten(ingediend: Iterable[Ingediend]) -> Gemeentefeiten:
    """The facts in the forms that count; of a quarter that was delivered twice the later form holds."""
    ingediend = sorted(ingediend, key=lambda f: (f.datum, f.volgnr))
    overleggen = [Overleg(f.datum, bron_van(f, vraag="datum_uvz")) for f in ingediend if f.formulier == "uvz-verslag"]
    buiten: list[Buitencijfer] = []
    for jaar in sorted({f.datum.year for f in ingediend if f.formulier == "jaarcijfers"}):
        form, _ = jaarcijfers_over(ingediend, jaar)
        for rij in typen.Jaarcijfers(form.antwoorden).buitencijfers if form else ():
            if form is None or rij.indicator is None or rij.waarde is None:
                continue
            bron = bron_van(form, "buitencijfers", rij.nr, "waarde")
            naam, herkomst = (rij.naam or "").strip(), (rij.bron or "").strip()
            ernaast = None if rij.vergelijking is None else float(rij.vergelijking)
            buiten.append(Buitencijfer(form.datum, rij.indicator, naam, float(rij.waarde), herkomst, bron, ernaast))
    return Gemeentefeiten(
        tuple(overleggen),
        tuple(map(_kwartaalcijfer, geleverd(ingediend))),
        frozenset(vormen[0].datum for vormen in geleverd(ingediend, om=True)),
        tuple(buiten),
        bijgehouden_sinds(ingediend),
    )
