"""From raw cells to answers: understands what people type, collects all findings of a form at once."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from werkwijzer.bsn import bsns
from werkwijzer.casusnummer import is_voorbeeldnummer, voorbeeldnummer
from werkwijzer.formulieren.antwoorden import Antwoorden, Rij, Waarde
from werkwijzer.formulieren.bevindingen import Bevinding, Plaats, bevinding
from werkwijzer.formulieren.definitie import Definities, Formulier, Tabel, Veld, Voorwaarde
from werkwijzer.formulieren.getoond import GEEN_UITKOMST
from werkwijzer.formulieren.lezer import RuweCel, RuweRij, RuwFormulier
from werkwijzer.formulieren.samenhang import controleer_samenhang
from werkwijzer.kalender import DAGEN, MAANDEN, toon_datum
from werkwijzer.namen import gewone_tekens

MAX_TEKST = 8_000
_JAREN = (1920, 2100)
_EXCEL_NUL = date(1899, 12, 30)
_DATUM_CIJFERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_DATUM_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]0{1,2}:00(?::00)?)?")
_DATUM_WOORD = re.compile(r"(?:([a-z]+dag|ma|di|wo|do|vr|za|zo)\.?,? )?(\d{1,2})e?[- ]([a-z]+)\.?[- ](\d{4})")
_DATUM_KORT = re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}")
_DRIE_CIJFERS = re.compile(r"\d{3}")  # seen sooner than a whole number
_SCORE = re.compile(r"([1-5])(?:\s*[–—:.-]\s*[^\W\d].*)?", re.DOTALL)
_GETAL = re.compile(r"-?(\d{1,12}|\d{1,3}(\.\d{3})+|\d{1,3}( \d{3})+)(,\d{1,6})?")
_PROCENT = re.compile(r"\s*(?:%|procent)$", re.IGNORECASE)
_DUIZEND_OF_DEEL = re.compile(r"-?[1-9]\d{0,2},\d{3}")  # 570,000: thousands to an Englishman
_EENVOUDIG = str.maketrans({**dict.fromkeys("‘’‚‛`´", "'"), **dict.fromkeys("“”„‟", '"'), **dict.fromkeys("–—‑−", "-")})
# Error values: of Excel in any language (#DIV/0!, #DEEL/0!, #¡VALOR!, #NAAM?, #OVERLOOP!), the few without a sign at
# the end, and those of LibreOffice.
REKENFOUT = re.compile(
    r"#[¡¿]?[^\W\d_a-z][^\Wa-z]*(/0)?[!?]|#(N/?[ABDVF]|YOK|GETTING_DATA|GEGEVENS_OPHALEN|DATEN_ABRUFEN)[!?]?"
    r"|(?i:#(REF|NAAM|NAME|VALUE|WAARDE|DIV/0|NUM|GETAL|NULL|VERW|LEEG|N/A|N/B|NB)[!?]?)"
    r"|(?i:(err|error|fout|fehler|erreur|errore|hata|fel|fejl|feil) ?: ?5\d\d)"
)

Sleutel = tuple[str | int, ...]


@dataclass(frozen=True)
class Gecontroleerd:
    """Answers of one form with everything that was found; the answers are complete only without fouten."""

    formulier: Formulier
    antwoorden: Antwoorden
    bevindingen: tuple[Bevinding, ...]
    plaatsen: Mapping[Sleutel, Plaats]

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
    """Where each answer stands: key → Plaats, in form order, worked out when asked for. Most are never asked for.

    `rijen` holds per table the rows that count, as their numbers in the keys go.
    """

    def __init__(self, ruw: RuwFormulier, rijen: Mapping[str, Sequence[RuweRij]], gebieden: Mapping[str, str]) -> None:
        self._formulier, self._velden, self._koppen = ruw.formulier, ruw.velden, ruw.koppen
        self._rijen, self._gebieden = rijen, gebieden

    def __getitem__(self, sleutel: Sleutel) -> Plaats:
        code = sleutel[0]
        if len(sleutel) == 1:
            veld = next((v for v in self._formulier.losse_velden if v.code == code), None)
            if veld:
                return _plaats(self._velden[veld.code], veld.label, sleutel)
        tabel = next((t for t in self._formulier.tabellen if t.tabel == code), None)
        match tabel, sleutel:
            case Tabel(), (_,):
                return _plaats(self._koppen.get(tabel.tabel, RuweCel()), tabel.titel, sleutel)
            case Tabel(), (_, int(nr), kolomcode) if nr < len(self._rijen[tabel.tabel]):
                kolom = next((k for k in tabel.kolommen if k.code == kolomcode), None)
                if kolom:
                    rij = self._rijen[tabel.tabel][nr]
                    waar = self._gebieden.get(rij.leefgebied) or f"regel {nr + 1}"
                    label = f"{tabel.titel} {nr + 1}" if tabel.blokken else f"{tabel.titel}, {waar}"
                    return _plaats(rij.cellen.get(kolom.code, RuweCel()), f"{label}: {kolom.label}", sleutel)
        raise KeyError(sleutel)

    def __iter__(self) -> Iterator[Sleutel]:
        for veld in self._formulier.losse_velden:
            yield (veld.code,)
        for tabel in self._formulier.tabellen:
            yield (tabel.tabel,)
            for nr in range(len(self._rijen[tabel.tabel])):
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
        self.ruw, self.opgeborgen = ruw, opgeborgen
        self.definities = definities
        self.bevindingen: list[Bevinding] = []
        self.gemeld: set[Sleutel] = set()  # the answers with a finding
        self.rijen = {t.tabel: self._gevulde_rijen(t) for t in ruw.formulier.tabellen}
        self.plaatsen = Plaatsen(ruw, self.rijen, definities.gebiedsnamen)

    def voer_uit(self) -> Gecontroleerd:
        formulier = self.ruw.formulier
        if self.ruw.leeg:
            return Gecontroleerd(formulier, Antwoorden(), (bevinding("B11"),), {})
        velden: dict[str, Waarde] = {}
        for veld in formulier.losse_velden:
            waarde = self._begrijp(veld, self.ruw.velden[veld.code].waarde, (veld.code,))
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

    def _gevulde_rijen(self, tabel: Tabel) -> Sequence[RuweRij]:
        """The rows that count: every leefgebied, of another table the filled ones. A gap between them is reported."""
        ruwe = self.ruw.tabellen[tabel.tabel]
        if tabel.per_leefgebied:
            return ruwe
        gevuld = [i for i, rij in enumerate(ruwe) if not rij.leeg]
        if gevuld and gevuld[-1] >= len(gevuld):
            gat = next(rij for rij in ruwe if rij.leeg)
            plek = gat.plek or RuweCel()
            self.bevindingen.append(bevinding("T01", _plaats(plek, tabel.titel, (tabel.tabel, "lege regel"))))
        return [ruwe[i] for i in gevuld]

    def _tabel(self, tabel: Tabel) -> list[Rij]:
        rijen = (self._tabelrij(tabel, nr, ruw) for nr, ruw in enumerate(self.rijen[tabel.tabel]))
        # of another table, a row with only wrong answers keeps its number
        return [rij for rij in rijen if rij or not tabel.per_leefgebied]

    def _tabelrij(self, tabel: Tabel, nr: int, ruw: RuweRij) -> Rij:
        rij: dict[str, Waarde] = {}
        for kolom in tabel.kolommen:
            cel = ruw.cellen.get(kolom.code)
            waarde = self._begrijp(kolom, cel.waarde, (tabel.tabel, nr, kolom.code)) if cel else None
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

    # --- one cell -------------------------------------------------------------------------------

    def _begrijp(self, veld: Veld, waarde: Any, sleutel: Sleutel) -> Waarde | None:
        """The answer in a cell, or None when it is empty or was reported."""
        if waarde is None or waarde == "" or veld.type == "berekend":
            return None
        if isinstance(waarde, str):
            waarde = _schoon(waarde, meer_regels=veld.type == "lange_tekst")
            if not waarde:
                return None
            if waarde == GEEN_UITKOMST:
                self._meld("V15", sleutel)
                return None
            if (waarde[0] == "#" or waarde[-3:-2] == "5") and REKENFOUT.fullmatch(waarde):
                self._meld("V11", sleutel, gevonden=waarde)
                return None
        match veld.type:
            case "datum":
                return self._datum(waarde, sleutel)
            case "keuze" | "ja_nee":
                return self._keuze(veld, waarde, sleutel)
            case "score":
                return self._score(waarde, sleutel)
            case "getal":
                return self._getal(veld, waarde, sleutel)
            case "casusnummer":
                return self._casusnummer(waarde, sleutel)
            case _:
                return self._tekst(waarde, sleutel)

    def _tekst(self, waarde: Any, sleutel: Sleutel) -> str | None:
        tekst = _als_tekst(waarde)
        if len(tekst) > MAX_TEKST:
            self._meld("V13", sleutel, gevonden=len(tekst), grens=MAX_TEKST)
            return None
        if _DRIE_CIJFERS.search(tekst) and any(bsns(gewone_tekens(tekst))):
            self._meld("V19", sleutel)
            return None
        return tekst

    def _datum(self, waarde: Any, sleutel: Sleutel) -> date | None:
        dag = self._als_datum(waarde, sleutel)
        if dag and not _JAREN[0] <= dag.year <= _JAREN[1]:
            self._meld("V14", sleutel, gevonden=toon_datum(dag), min=_JAREN[0], max=_JAREN[1])
            return None
        return dag

    def _als_datum(self, waarde: Any, sleutel: Sleutel) -> date | None:
        if isinstance(waarde, datetime):
            return waarde.date()
        if isinstance(waarde, date):
            return waarde
        if isinstance(waarde, (int, float)) and not isinstance(waarde, bool) and 3_000 < waarde < 80_000:
            return _EXCEL_NUL + timedelta(days=int(waarde))
        tekst, weekdag = _als_tekst(waarde).lower(), None
        if gevonden := _DATUM_ISO.fullmatch(tekst):
            jaar, maand, dag = (int(g) for g in gevonden.groups())
        elif gevonden := _DATUM_CIJFERS.fullmatch(tekst):
            dag, maand, jaar = (int(g) for g in gevonden.groups())
        elif (gevonden := _DATUM_WOORD.fullmatch(tekst)) and (nr := _maandnummer(gevonden[3])):
            weekdag, dag, maand, jaar = gevonden[1], int(gevonden[2]), nr, int(gevonden[4])
        else:
            kort = _DATUM_KORT.fullmatch(tekst)
            self._meld("V12" if kort else "V02", sleutel, gevonden=_als_tekst(waarde))
            return None
        try:
            datum = date(jaar, maand, dag)
        except ValueError:
            self._meld("V03", sleutel, gevonden=_als_tekst(waarde))
            return None
        if weekdag and not DAGEN[datum.weekday()].startswith(weekdag):
            echt = DAGEN[datum.weekday()]
            self._meld("V17", sleutel, gevonden=_als_tekst(waarde), datum=toon_datum(datum), dag=echt)
            return None
        return datum

    def _keuze(self, veld: Veld, waarde: Any, sleutel: Sleutel) -> str | None:
        if veld.type == "ja_nee" and isinstance(waarde, bool):
            return "ja" if waarde else "nee"
        tekst, keuzes = _als_tekst(waarde), self.definities.keuzes(veld)
        labels = [*keuzes.values()]
        if labels.count(tekst) == 1:
            return [*keuzes][labels.index(tekst)]
        gezocht = _kaal(tekst)
        treffers = (code for code, label in self.definities.labels(veld) if gezocht in (_kaal(label), _kaal(code)))
        passend = [*dict.fromkeys(treffers)]
        if len(passend) == 1:
            return passend[0]
        if passend:
            self._meld("V16", sleutel, gevonden=tekst, keuzes="; ".join(keuzes[code] for code in passend))
            return None
        if veld.type == "ja_nee":
            self._meld("V10", sleutel, gevonden=tekst)
        else:
            self._meld("V07", sleutel, gevonden=tekst, keuzes="; ".join(self.definities.te_kiezen(veld).values()))
        return tekst if self.opgeborgen and veld.keuzelijst else None

    def _score(self, waarde: Any, sleutel: Sleutel) -> int | None:
        tekst = _als_tekst(waarde)
        gevonden = _SCORE.fullmatch(tekst)
        if gevonden:
            return int(gevonden[1])
        self._meld("V08", sleutel, gevonden=tekst)
        return None

    def _getal(self, veld: Veld, waarde: Any, sleutel: Sleutel) -> int | float | None:
        if isinstance(waarde, str):
            tekst = _PROCENT.sub("", waarde) if veld.procent else waarde
            tekst = tekst.removeprefix("€").removesuffix(",-").strip()
            if _DUIZEND_OF_DEEL.fullmatch(tekst):
                heel, deel = tekst.replace(",", ""), f"{tekst.rstrip('0').rstrip(',')}"
                self._meld("V20", sleutel, gevonden=waarde, heel=heel, deel=deel)
                return None
            if not _GETAL.fullmatch(tekst):
                self._meld("V05", sleutel, gevonden=waarde)
                return None
            waarde = float(tekst.replace(".", "").replace(" ", "").replace(",", "."))
        if isinstance(waarde, bool) or not isinstance(waarde, (int, float)) or not math.isfinite(waarde):
            self._meld("V05", sleutel, gevonden=_als_tekst(waarde))
            return None
        getal = int(waarde) if float(waarde).is_integer() else round(float(waarde), 6)
        if not veld.decimalen and isinstance(getal, float):
            self._meld("V05", sleutel, gevonden=_als_tekst(waarde))
            return None
        laag, hoog = veld.min, veld.max
        if (laag is not None and getal < laag) or (hoog is not None and getal > hoog):
            grenzen = (
                f"{laag} of hoger"
                if hoog is None
                else f"{hoog} of lager"
                if laag is None
                else f"{laag} tot en met {hoog}"
            )
            self._meld("V06", sleutel, gevonden=_als_tekst(getal), grenzen=grenzen)
            return None
        return getal

    def _casusnummer(self, waarde: Any, sleutel: Sleutel) -> str | None:
        voorvoegsel = self.definities.profiel.gemeente.voorvoegsel
        nummers = self.definities.profiel.gemeente.nummers(_als_tekst(waarde))
        nummer = nummers[0] if len(nummers) == 1 else None
        if len(nummers) > 1:
            self._meld("V32", sleutel, gevonden=_als_tekst(waarde), nummers=" of ".join(nummers))
        elif nummer is None and is_voorbeeldnummer(_als_tekst(waarde), voorvoegsel):
            self._meld("V21", sleutel, gevonden=_als_tekst(waarde))
        elif nummer is None:
            voorbeeld = voorbeeldnummer(voorvoegsel)
            self._meld("V09", sleutel, gevonden=_als_tekst(waarde), voorbeeld=voorbeeld)
        return nummer


def _moet(veld: Veld, velden: Mapping[str, Waarde]) -> bool:
    voorwaarde: Voorwaarde | None = veld.verplicht_als
    return veld.verplicht or (voorwaarde is not None and voorwaarde.geldt(velden))


def _als_tekst(waarde: Any) -> str:
    if isinstance(waarde, str):
        return waarde
    if isinstance(waarde, bool):
        return "Ja" if waarde else "Nee"
    if isinstance(waarde, float):
        return str(int(waarde)) if waarde.is_integer() and abs(waarde) < 1e15 else str(waarde).replace(".", ",")
    if isinstance(waarde, time):
        return f"{waarde:%H:%M}"
    if isinstance(waarde, datetime):
        return toon_datum(waarde.date())
    if isinstance(waarde, date):
        return toon_datum(waarde)
    return str(waarde)


def _schoon(tekst: str, *, meer_regels: bool) -> str:
    """Spaces of all kinds become one kind, line ends \\n, invisible characters go; accents are composed."""
    gewoon = tekst.isprintable() and "  " not in tekst and "_x000D_" not in tekst and tekst == tekst.strip()
    if gewoon and unicodedata.is_normalized("NFC", tekst):
        return tekst
    tekst = unicodedata.normalize("NFC", tekst).replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_", "")
    tekst = re.sub(r"[\u200b\ufeff\u00ad]", "", tekst)
    tekst = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]", "", tekst)
    regels = [re.sub(r"[^\S\n]+", " ", regel).strip() for regel in tekst.split("\n")]
    return "\n".join(regels).strip("\n") if meer_regels else " ".join(filter(None, regels))


def _kaal(tekst: str) -> str:
    """For comparing what people type with a choice: case, spaces, dashes and quotes do not count."""
    tekst = unicodedata.normalize("NFKC", tekst).casefold().translate(_EENVOUDIG)
    return re.sub(r"\s+", " ", tekst).strip(" .")


def _maandnummer(woord: str) -> int | None:
    """'maart', 'mrt' or 'mar' → 3."""
    if woord in ("mrt", "mar"):
        return 3
    treffers = [i for i, maand in enumerate(MAANDEN, start=1) if len(woord) >= 3 and maand.startswith(woord)]
    return treffers[0] if len(treffers) == 1 else None
