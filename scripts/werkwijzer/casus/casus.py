"""`Casus`: a young person's history and how it stands on a day, and the making of all of them from the filed forms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from werkwijzer.casus.gemeente import geleverd
from werkwijzer.casus.geschiedenis import Band, Geschiedenis, Vermelding
from werkwijzer.casus.stand import Stand
from werkwijzer.dossiers.akten import Akte, geldende
from werkwijzer.dossiers.index import Index, Ingediend
from werkwijzer.dossiers.telt_bij import correcties
from werkwijzer.formulieren.antwoorden import Antwoorden, genummerd


class Casus(Geschiedenis):
    """One person: what happened, and what holds on a day."""

    def op(self, dag: date) -> Stand:
        """What holds at the end of `dag`, as it is known now."""
        return Stand(self, dag)

    @property
    def laatst(self) -> Stand:
        """What holds at the end of the last day about which something is filed: the same, whenever it is asked."""
        return self.op(self.bijgewerkt_tot)


# --- from filed forms to casussen -------------------------------------------------------------------


def casussen(
    ingediend: Iterable[Ingediend], akten: Iterable[Akte] = (), vervallen: Mapping[str, date] = MappingProxyType({})
) -> dict[str, Casus]:
    """Every person that a form or akte is about, by casusnummer, whatever the order in which the forms come.

    A form about more persons is taken apart: each person gets only its own rows. `vervallen` are decisions that do not
    count any more (`Index.vervallen_besluiten`).
    """
    eigen: dict[str, list[Ingediend]] = defaultdict(list)
    rijen: dict[str, list[Vermelding]] = defaultdict(list)
    ingediend = list(ingediend)
    for form in sorted(ingediend, key=lambda f: (f.datum, f.volgnr)):
        if form.casusnummer:
            eigen[form.casusnummer].append(form)
        else:
            for casus, vermelding in _vermeldingen(form):
                rijen[casus].append(vermelding)
    rond = _Rond(akten, ingediend, vervallen)
    return {c: rond.om(c, eigen[c], rijen[c]) for c in sorted({*eigen, *rijen, *rond.van_casus})}


def casussen_uit(index: Index, akten: Iterable[Akte]) -> Iterator[Casus]:
    """The same of what counts in the record, one after the other: of a large record one person is in memory at a time."""
    rond = _Rond(akten, index.koppen(), index.vervallen_besluiten())
    for nummer in sorted({*index.genoemd(), *rond.van_casus}):
        eigen, rijen = list[Ingediend](), list[Vermelding]()
        for form in sorted(index.van_persoon(nummer), key=lambda f: (f.datum, f.volgnr)):
            if form.casusnummer:
                eigen.append(form)
            else:
                rijen += (v for casus, v in _vermeldingen(form) if casus == nummer)
        yield rond.om(nummer, eigen, rijen)


def _vermeldingen(form: Ingediend) -> Iterator[tuple[str, Vermelding]]:
    """Per person the rows of a form about more. The row alone goes along, so that a person's casus holds nothing about
    somebody else."""
    velden = Antwoorden(form.antwoorden.velden)
    kop = Ingediend(form.volgnr, form.sha256, "", form.formulier, form.datum, form.bestand, velden)
    for tabel, inhoud in form.antwoorden.tabellen.items():
        for nr, rij in genummerd(inhoud):
            if isinstance(casus := rij.get("casusnummer"), str):
                yield casus, Vermelding(kop, tabel, nr, rij)


class _Rond:
    """What there is around the forms of one person: akten, and what is about everybody."""

    def __init__(self, akten: Iterable[Akte], ingediend: Iterable[Ingediend], vervallen: Mapping[str, date]) -> None:
        akten = list(akten)
        self.hoe, self.vervallen = correcties(akten), vervallen
        self.van_casus: dict[str, list[Akte]] = defaultdict(list)
        for akte in geldende(akten):
            for casus in dict.fromkeys(map(self.hoe.dossier, akte.casusnummers)):
                self.van_casus[casus].append(akte)
        self.kwartalen = tuple(vormen[0].datum for vormen in geleverd(ingediend))

    def om(self, casus: str, eigen: Iterable[Ingediend], rijen: Iterable[Vermelding]) -> Casus:
        """This person, from its forms and rows in order."""
        akten = self.van_casus.get(casus, ())
        return Casus(
            casus,
            tuple(eigen),
            tuple(rijen),
            tuple(akten),
            tuple(a for a in akten if self.hoe.dossier(a.casusnummer) == casus),
            self.hoe.verplaatst,
            self.kwartalen,
            self.vervallen.get(casus),
            tuple(self._banden(akten)),
        )

    def _banden(self, akten: Iterable[Akte]) -> Iterator[Band]:
        for akte in akten:
            if akte.soort == "familie":
                van, naar = map(self.hoe.dossier, (akte.casusnummer, str(akte.gegevens["ander"])))
                if van != naar:  # joined since: one person
                    yield Band(akte, van, naar)


def standen(
    ingediend: Iterable[Ingediend],
    akten: Iterable[Akte],
    dag: date,
    vervallen: Mapping[str, date] = MappingProxyType({}),
) -> dict[str, Stand]:
    """What holds for everyone at the end of a day, by casusnummer."""
    return {nummer: casus.op(dag) for nummer, casus in casussen(ingediend, akten, vervallen).items()}


def casus_van(nummer: str, ingediend: Iterable[Ingediend], akten: Iterable[Akte] = ()) -> Casus:
    """One person, from the forms and akten that are about it; others in them are left out."""
    return casussen(ingediend, akten).get(nummer, Casus(nummer))
