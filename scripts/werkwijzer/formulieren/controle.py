"""From a form with raw cells to one with answers: what is required, what goes together, all findings at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from werkwijzer.formulieren.antwoorden import Antwoorden, Rij, Waarde
from werkwijzer.formulieren.bevindingen import Bevinding, Plaats, bevinding
from werkwijzer.formulieren.definitie import Definities, Formulier, Tabel, Veld, Voorwaarde
from werkwijzer.formulieren.lezer import RuweCel, RuweRij, RuwFormulier
from werkwijzer.formulieren.samenhang import controleer_samenhang
from werkwijzer.formulieren.verstaan import Sleutel, Verstaan
from werkwijzer.kalender import toon_datum


@dataclass(frozen=True)
class Gecontroleerd:
    """Answers of one form with everything that was found; the answers are complete only without fouten."""

    formulier: Formulier
    antwoorden: Antwoorden
    bevindingen: tuple[Bevinding, ...]
    plaatsen: Plaatsen

    @property
    def fouten(self) -> tuple[Bevinding, ...]:
        return tuple(b for b in self.bevindingen if b.is_fout)


def controleer(ruw: RuwFormulier, definities: Definities, *, opgeborgen: bool = False) -> Gecontroleerd:
    """Interpret and check every answer of one form. Pure: no files, no clock.

    Of a form that was filed (`opgeborgen`) a choice that no list knows any more stays as it stands there.
    """
    return _Controle(ruw, definities, opgeborgen).voer_uit()


def nog_niet_geweest(form: Gecontroleerd, vandaag: date) -> Iterator[Bevinding]:
    """A form is about what has happened: a date to come is a typing error, mostly in the year. Of an answer that is wrong
    already nothing more is said."""
    al_fout = {b.plaats.sleutel for b in form.fouten}
    for sleutel, datum in _geweest(form):
        if datum > vandaag and sleutel not in al_fout:
            yield bevinding("V18", form.plaatsen[sleutel], gevonden=toon_datum(datum))


def laatste_dag_te_komen(form: Gecontroleerd, vandaag: date) -> date | None:
    """The last day in the form that is still to come, of those that should be past; None when there is none."""
    return max((datum for _, datum in _geweest(form) if datum > vandaag), default=None)


def _geweest(form: Gecontroleerd) -> Iterator[tuple[Sleutel, date]]:
    """The answers of the form that are days on which something has happened."""
    datumveld, velden = form.formulier.datumveld, form.antwoorden.velden
    gevraagd: list[tuple[Sleutel, object]] = [((datumveld,), velden.get(datumveld))]
    gevraagd += [((v.code,), velden.get(v.code)) for v in form.formulier.losse_velden if v.geweest]
    for tabel in form.formulier.tabellen:
        codes = [k.code for k in tabel.kolommen if k.geweest]
        for nr, rij in enumerate(form.antwoorden.tabellen.get(tabel.tabel, ()) if codes else ()):
            gevraagd += [((tabel.tabel, nr, code), rij.get(code)) for code in codes]
    yield from ((sleutel, datum) for sleutel, datum in gevraagd if isinstance(datum, date))


class Plaatsen(Mapping[Sleutel, Plaats]):
    """Where each answer stands: key → Plaats, in form order, worked out when asked for. Most are never asked for."""

    def __init__(self, ruw: RuwFormulier, gebieden: Mapping[str, str]) -> None:
        self.ruw, self._gebieden = ruw, gebieden

    @cached_property
    def rijen(self) -> Mapping[str, Sequence[RuweRij]]:
        """Per table the rows that count, as their numbers in the keys go: every leefgebied, of another table the filled ones."""
        return {
            tabel.tabel: ruwe if tabel.per_leefgebied else [rij for rij in ruwe if not rij.leeg]
            for tabel in self.ruw.formulier.tabellen
            for ruwe in (self.ruw.tabellen[tabel.tabel],)
        }

    def __getitem__(self, sleutel: Sleutel) -> Plaats:
        code = sleutel[0]
        if len(sleutel) == 1:
            veld = next((v for v in self.ruw.formulier.losse_velden if v.code == code), None)
            if veld:
                return _plaats(self.ruw.velden[veld.code], veld.label, sleutel)
        tabel = next((t for t in self.ruw.formulier.tabellen if t.tabel == code), None)
        match tabel, sleutel:
            case Tabel(), (_,):
                return _plaats(self.ruw.koppen.get(tabel.tabel, RuweCel()), tabel.titel, sleutel)
            case Tabel(), (_, int(nr), kolomcode) if nr < len(self.rijen[tabel.tabel]):
                kolom = next((k for k in tabel.kolommen if k.code == kolomcode), None)
                if kolom:
                    rij = self.rijen[tabel.tabel][nr]
                    waar = self._gebieden.get(rij.leefgebied) or f"regel {nr + 1}"
                    label = f"{tabel.titel} {nr + 1}" if tabel.blokken else f"{tabel.titel}, {waar}"
                    return _plaats(rij.cellen.get(kolom.code, RuweCel()), f"{label}: {kolom.label}", sleutel)
        raise KeyError(sleutel)

    def __iter__(self) -> Iterator[Sleutel]:
        for veld in self.ruw.formulier.losse_velden:
            yield (veld.code,)
        for tabel in self.ruw.formulier.tabellen:
            yield (tabel.tabel,)
            for nr in range(len(self.rijen[tabel.tabel])):
                yield from ((tabel.tabel, nr, kolom.code) for kolom in tabel.kolommen)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return repr(dict(self))


def _plaats(cel: RuweCel, label: str, sleutel: Sleutel) -> Plaats:
    return Plaats(cel.blad, cel.cel, label, sleutel)


class _Controle:
    """State of one check; used once."""

    def __init__(self, ruw: RuwFormulier, definities: Definities, opgeborgen: bool) -> None:
        self.ruw, self.definities = ruw, definities
        self.begrijp = Verstaan(definities, self._meld, opgeborgen=opgeborgen).begrijp
        self.bevindingen: list[Bevinding] = []
        self.gemeld: set[Sleutel] = set()  # the answers with a finding
        self.plaatsen = Plaatsen(ruw, definities.gebiedsnamen)

    def voer_uit(self) -> Gecontroleerd:
        formulier = self.ruw.formulier
        if self.ruw.leeg:
            return Gecontroleerd(formulier, Antwoorden(), (bevinding("B11"),), self.plaatsen)
        for tabel in formulier.tabellen:
            self._meld_gat(tabel)
        velden: dict[str, Waarde] = {}
        for veld in formulier.losse_velden:
            waarde = self.begrijp(veld, self.ruw.velden[veld.code].waarde, (veld.code,))
            if waarde is not None:
                velden[veld.code] = waarde
        tabellen = {t.tabel: self._tabel(t) for t in formulier.tabellen}
        self._verplicht(formulier, velden)
        self._tabellen_verplicht(formulier, velden, tabellen)
        antwoorden = Antwoorden(velden, {t: r for t, r in tabellen.items() if r})
        formulierdatum = velden.get(formulier.datumveld)
        if isinstance(formulierdatum, date):
            self._naast_formulierdatum(formulier, antwoorden, formulierdatum)
            self._voorbij(formulier, antwoorden, formulierdatum)
        al_fout = {b.plaats.sleutel for b in self.bevindingen if b.is_fout}
        self.bevindingen += [
            b
            for b in controleer_samenhang(formulier, antwoorden, self.definities.profiel, self.plaatsen)
            if b.plaats.sleutel not in al_fout
        ]
        if self.bevindingen:
            volgorde = {sleutel: nr for nr, sleutel in enumerate(self.plaatsen)}
            self.bevindingen.sort(key=lambda b: (not b.is_fout, volgorde.get(b.plaats.sleutel, -1)))
        return Gecontroleerd(formulier, antwoorden, tuple(self.bevindingen), self.plaatsen)

    def _meld(self, code: str, sleutel: Sleutel, **waarden: object) -> None:
        self.bevindingen.append(bevinding(code, self.plaatsen[sleutel], **waarden))
        self.gemeld.add(sleutel)

    # --- required -------------------------------------------------------------------------------

    def _verplicht(self, formulier: Formulier, velden: Mapping[str, Waarde]) -> None:
        for veld in formulier.losse_velden:
            if veld.code not in velden and _moet(veld, velden) and (veld.code,) not in self.gemeld:
                self._meld("V01", (veld.code,))

    def _tabellen_verplicht(
        self, formulier: Formulier, velden: Mapping[str, Waarde], tabellen: Mapping[str, list[Rij]]
    ) -> None:
        for tabel in formulier.tabellen:
            moet = tabel.verplicht or (tabel.verplicht_als is not None and tabel.verplicht_als.geldt(velden))
            if moet and not tabellen[tabel.tabel]:
                self._meld("T02", (tabel.tabel,))

    # --- tables ---------------------------------------------------------------------------------

    def _meld_gat(self, tabel: Tabel) -> None:
        """An empty row between filled ones."""
        ruwe, geteld = self.ruw.tabellen[tabel.tabel], self.plaatsen.rijen[tabel.tabel]
        if geteld and geteld[-1] is not ruwe[len(geteld) - 1]:
            gat = next(rij for rij in ruwe if rij.leeg)
            plek = gat.plek or RuweCel()
            self.bevindingen.append(bevinding("T01", _plaats(plek, tabel.titel, (tabel.tabel, "lege regel"))))

    def _tabel(self, tabel: Tabel) -> list[Rij]:
        rijen = (self._tabelrij(tabel, nr, ruw) for nr, ruw in enumerate(self.plaatsen.rijen[tabel.tabel]))
        # of another table, a row with only wrong answers keeps its number
        return [rij for rij in rijen if rij or not tabel.per_leefgebied]

    def _tabelrij(self, tabel: Tabel, nr: int, ruw: RuweRij) -> Rij:
        rij: dict[str, Waarde] = {}
        for kolom in tabel.kolommen:
            cel = ruw.cellen.get(kolom.code)
            waarde = self.begrijp(kolom, cel.waarde, (tabel.tabel, nr, kolom.code)) if cel else None
            if waarde is not None:
                rij[kolom.code] = waarde
        for kolom in tabel.kolommen:
            if kolom.code in rij or (sleutel := (tabel.tabel, nr, kolom.code)) in self.gemeld:
                continue
            if _moet(kolom, rij):
                self._meld("V01", sleutel)
            elif kolom.type == "score":
                self._meld("S06", sleutel)
        if rij and ruw.leefgebied in self.definities.gebiedsnamen:
            rij["leefgebied"] = ruw.leefgebied
        return rij

    # --- dates beside the form's own --------------------------------------------------------------

    def _naast_formulierdatum(self, formulier: Formulier, antwoorden: Antwoorden, grens: date) -> None:
        def toets(veld: Veld, waarde: object, sleutel: Sleutel) -> None:
            if not isinstance(waarde, date):
                return
            jaren = abs(waarde.year - grens.year)
            if jaren > (veld.jaren_erna if waarde > grens else veld.jaren_ervoor):
                waarden = {"jaren": jaren, "kant": "na" if waarde > grens else "vóór"}
                self._meld("V27", sleutel, gevonden=toon_datum(waarde), grens=toon_datum(grens), **waarden)
            elif waarde > grens and not veld.toekomst:
                self._meld("V04", sleutel, gevonden=toon_datum(waarde), grens=toon_datum(grens))

        for veld in formulier.losse_velden:
            if veld.type == "datum":
                toets(veld, antwoorden.velden.get(veld.code), (veld.code,))
        for tabel in formulier.tabellen:
            for kolom in tabel.kolommen:
                if kolom.type == "datum":
                    for nr, rij in enumerate(antwoorden.tabellen.get(tabel.tabel, ())):
                        toets(kolom, rij.get(kolom.code), (tabel.tabel, nr, kolom.code))

    def _voorbij(self, formulier: Formulier, antwoorden: Antwoorden, dag: date) -> None:
        """A partner or director who had left by the day of the form: mostly an old form, or somebody forgot."""

        def toets(veld: Veld, waarde: object, sleutel: Sleutel) -> None:
            tot = self.definities.voorbij(veld, str(waarde), dag) if veld.keuzelijst and waarde is not None else None
            if tot:
                naam = self.definities.keuze(veld, waarde)
                self._meld("V25", sleutel, gevonden=naam, tot=toon_datum(tot), datum=toon_datum(dag))

        for veld in formulier.losse_velden:
            toets(veld, antwoorden.velden.get(veld.code), (veld.code,))
        for tabel in formulier.tabellen:
            for nr, rij in enumerate(antwoorden.tabellen.get(tabel.tabel, ())):
                for kolom in tabel.kolommen:
                    toets(kolom, rij.get(kolom.code), (tabel.tabel, nr, kolom.code))


def _moet(veld: Veld, velden: Mapping[str, Waarde]) -> bool:
    voorwaarde: Voorwaarde | None = veld.verplicht_als
    return veld.verplicht or (voorwaarde is not None and voorwaarde.geldt(velden))
