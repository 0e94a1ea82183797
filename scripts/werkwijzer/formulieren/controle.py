"""From raw cells to answers: understands what people type, collects all findings of a form at once."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from werkwijzer.casusnummer import lees_casusnummer, voorbeeldnummer
from werkwijzer.formulieren.antwoorden import Antwoorden, Rij, Waarde
from werkwijzer.formulieren.bestand import GEEN_UITKOMST
from werkwijzer.formulieren.bevindingen import Bevinding, Plaats, bevinding
from werkwijzer.formulieren.definitie import Definities, Formulier, Tabel, Veld, Voorwaarde
from werkwijzer.formulieren.lezer import RuweCel, RuweRij, RuwFormulier
from werkwijzer.formulieren.samenhang import controleer_samenhang
from werkwijzer.kalender import DAGEN, MAANDEN, toon_datum

MAX_TEKST = 8_000
_ONGEWOON = re.compile(
    r"^ |  | $|[^\S ]|[\x00-\x1f\x7f\u00ad\u200b\ufeff\ud800-\udfff]|_x000D_"
)  # the rare text that needs cleaning
_JAREN = (1920, 2100)
_EXCEL_NUL = date(1899, 12, 30)
_DATUM_CIJFERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_DATUM_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]0{1,2}:00(?::00)?)?")
_DATUM_WOORD = re.compile(r"(?:([a-z]+dag|ma|di|wo|do|vr|za|zo)\.?,? )?(\d{1,2})e?[- ]([a-z]+)\.?[- ](\d{4})")
_DATUM_KORT = re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}")
_EENVOUDIG = str.maketrans({**dict.fromkeys("‘’‚‛`´", "'"), **dict.fromkeys("“”„‟", '"'), **dict.fromkeys("–—‑−", "-")})
_REKENFOUT = re.compile(r"#(REF|N/A|NAAM|NAME|VALUE|WAARDE|DIV/0|NUM|GETAL|NULL|VERW|LEEG|NB|N/B)[!?]?", re.IGNORECASE)


@dataclass(frozen=True)
class Gecontroleerd:
    """Answers of one form with everything that was found; the answers are complete only without fouten."""

    formulier: Formulier
    antwoorden: Antwoorden
    bevindingen: tuple[Bevinding, ...]
    plaatsen: Mapping[tuple[str | int, ...], Plaats]

    @property
    def fouten(self) -> tuple[Bevinding, ...]:
        return tuple(b for b in self.bevindingen if b.is_fout)


def controleer(ruw: RuwFormulier, definities: Definities) -> Gecontroleerd:
    """Interpret and check every answer of one form. Pure: no files, no clock."""
    return _Controle(ruw, definities).voer_uit()


class _Controle:
    """State of one check; used once."""

    def __init__(self, ruw: RuwFormulier, definities: Definities) -> None:
        self.ruw = ruw
        self.definities = definities
        self.bevindingen: list[Bevinding] = []
        self.plaatsen: dict[tuple[str | int, ...], Plaats] = {}

    def voer_uit(self) -> Gecontroleerd:
        formulier = self.ruw.formulier
        if self.ruw.leeg:
            return Gecontroleerd(formulier, Antwoorden(), (bevinding("B11"),), {})
        velden: dict[str, Waarde] = {}
        for veld in formulier.losse_velden():
            cel = self.ruw.velden[veld.code]
            plaats = self._plaats((veld.code,), veld.label, cel)
            waarde = self._begrijp(veld, cel.waarde, plaats)
            if waarde is not None:
                velden[veld.code] = waarde
        formulierdatum = velden.get(formulier.datumveld)
        tabellen = {t.tabel: self._tabel(t) for t in formulier.tabellen()}
        self._verplicht(formulier, velden)
        self._tabellen_verplicht(formulier, velden, tabellen)
        antwoorden = Antwoorden(velden, {t: r for t, r in tabellen.items() if r})
        if isinstance(formulierdatum, date):
            self._toekomst(formulier, antwoorden, formulierdatum)
        al_fout = {b.plaats.sleutel for b in self.bevindingen if b.is_fout}
        self.bevindingen += [
            b
            for b in controleer_samenhang(formulier, antwoorden, self.definities.profiel, self.plaatsen)
            if b.plaats.sleutel not in al_fout
        ]
        volgorde = {sleutel: nr for nr, sleutel in enumerate(self.plaatsen)}
        self.bevindingen.sort(key=lambda b: (not b.is_fout, volgorde.get(b.plaats.sleutel, -1)))
        return Gecontroleerd(formulier, antwoorden, tuple(self.bevindingen), self.plaatsen)

    def _plaats(self, sleutel: tuple[str | int, ...], label: str, cel: RuweCel) -> Plaats:
        self.plaatsen[sleutel] = Plaats(cel.blad, cel.cel, label, sleutel)
        return self.plaatsen[sleutel]

    def _meld(self, code: str, plaats: Plaats, **waarden: object) -> None:
        self.bevindingen.append(bevinding(code, plaats, **waarden))

    # --- required -------------------------------------------------------------------------------

    def _is_gemeld(self, sleutel: tuple[str | int, ...]) -> bool:
        return any(b.plaats.sleutel == sleutel for b in self.bevindingen)

    def _verplicht(self, formulier: Formulier, velden: Mapping[str, Waarde]) -> None:
        for veld in formulier.losse_velden():
            if veld.code not in velden and _moet(veld, velden) and not self._is_gemeld((veld.code,)):
                self._meld("V01", self.plaatsen[(veld.code,)])

    def _tabellen_verplicht(
        self, formulier: Formulier, velden: Mapping[str, Waarde], tabellen: Mapping[str, list[Rij]]
    ) -> None:
        for tabel in formulier.tabellen():
            moet = tabel.verplicht or (tabel.verplicht_als is not None and tabel.verplicht_als.geldt(velden))
            if moet and not tabellen[tabel.tabel]:
                kop = self.ruw.koppen.get(tabel.tabel, RuweCel(None, "", ""))
                self._meld("T02", self._plaats((tabel.tabel,), tabel.titel, kop))

    # --- tables ---------------------------------------------------------------------------------

    def _tabel(self, tabel: Tabel) -> list[Rij]:
        rijen: list[Rij] = []
        ruwe = list(self.ruw.tabellen[tabel.tabel])
        if not tabel.per_leefgebied:
            gevuld = [i for i, rij in enumerate(ruwe) if not rij.leeg]
            laatste = gevuld[-1] + 1 if gevuld else 0
            gaten = [i for i in range(laatste) if ruwe[i].leeg]
            if gaten:
                cel = ruwe[gaten[0]].plek or RuweCel("", "", "")
                self._meld("T01", Plaats(cel.blad, cel.cel, tabel.titel, (tabel.tabel, "lege regel")))
            ruwe = [ruwe[i] for i in gevuld]
        for i, ruw in enumerate(ruwe):
            rij = self._tabelrij(tabel, i, ruw)
            if rij or not tabel.per_leefgebied:  # a row with only wrong answers keeps its number
                rijen.append(rij)
        return rijen

    def _tabelrij(self, tabel: Tabel, nr: int, ruw: RuweRij) -> Rij:
        gebied = next((g for g in self.definities.leefgebieden if g.code == ruw.leefgebied), None)
        rij: dict[str, Waarde] = {}
        for kolom in tabel.kolommen:
            cel = ruw.cellen.get(kolom.code) or RuweCel("", "", "")
            waar = gebied.naam if gebied else f"regel {nr + 1}"
            label = f"{tabel.titel} {nr + 1}" if tabel.blokken else f"{tabel.titel}, {waar}"
            plaats = self._plaats((tabel.tabel, nr, kolom.code), f"{label}: {kolom.label}", cel)
            waarde = self._begrijp(kolom, cel.waarde, plaats)
            if waarde is not None:
                rij[kolom.code] = waarde
        for kolom in tabel.kolommen:
            sleutel = (tabel.tabel, nr, kolom.code)
            if kolom.code in rij or self._is_gemeld(sleutel):
                continue
            if _moet(kolom, rij):
                self._meld("V01", self.plaatsen[sleutel])
            elif kolom.type == "score":
                self._meld("S06", self.plaatsen[sleutel])
        if rij and gebied:
            rij["leefgebied"] = gebied.code
        return rij

    # --- dates in the future --------------------------------------------------------------------

    def _toekomst(self, formulier: Formulier, antwoorden: Antwoorden, grens: date) -> None:
        def toets(veld: Veld, waarde: object, sleutel: tuple[str | int, ...]) -> None:
            if veld.type == "datum" and not veld.toekomst and isinstance(waarde, date) and waarde > grens:
                self._meld("V04", self.plaatsen[sleutel], gevonden=toon_datum(waarde), grens=toon_datum(grens))

        for veld in formulier.losse_velden():
            toets(veld, antwoorden.velden.get(veld.code), (veld.code,))
        for tabel in formulier.tabellen():
            for nr, rij in enumerate(antwoorden.tabellen.get(tabel.tabel, ())):
                for kolom in tabel.kolommen:
                    toets(kolom, rij.get(kolom.code), (tabel.tabel, nr, kolom.code))

    # --- one cell -------------------------------------------------------------------------------

    def _begrijp(self, veld: Veld, waarde: Any, plaats: Plaats) -> Waarde | None:
        """The answer in a cell, or None when it is empty or was reported."""
        if isinstance(waarde, str):
            waarde = _schoon(waarde, meer_regels=veld.type == "lange_tekst")
            if waarde == GEEN_UITKOMST and veld.type != "berekend":
                self._meld("V15", plaats)
                return None
            if _REKENFOUT.fullmatch(waarde) and veld.type != "berekend":
                self._meld("V11", plaats, gevonden=waarde)
                return None
        if waarde is None or waarde == "" or veld.type == "berekend":
            return None
        match veld.type:
            case "datum":
                return self._datum(waarde, plaats)
            case "keuze" | "ja_nee":
                return self._keuze(veld, waarde, plaats)
            case "score":
                return self._score(waarde, plaats)
            case "getal":
                return self._getal(veld, waarde, plaats)
            case "casusnummer":
                return self._casusnummer(waarde, plaats)
            case _:
                return self._tekst(waarde, plaats)

    def _tekst(self, waarde: Any, plaats: Plaats) -> str | None:
        tekst = _als_tekst(waarde)
        if len(tekst) > MAX_TEKST:
            self._meld("V13", plaats, gevonden=len(tekst), grens=MAX_TEKST)
            return None
        return tekst

    def _datum(self, waarde: Any, plaats: Plaats) -> date | None:
        dag = self._als_datum(waarde, plaats)
        if dag and not _JAREN[0] <= dag.year <= _JAREN[1]:
            self._meld("V14", plaats, gevonden=toon_datum(dag), min=_JAREN[0], max=_JAREN[1])
            return None
        return dag

    def _als_datum(self, waarde: Any, plaats: Plaats) -> date | None:
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
            self._meld("V12" if kort else "V02", plaats, gevonden=_als_tekst(waarde))
            return None
        try:
            datum = date(jaar, maand, dag)
        except ValueError:
            self._meld("V03", plaats, gevonden=_als_tekst(waarde))
            return None
        if weekdag and not DAGEN[datum.weekday()].startswith(weekdag):
            echt = DAGEN[datum.weekday()]
            self._meld("V17", plaats, gevonden=_als_tekst(waarde), datum=toon_datum(datum), dag=echt)
            return None
        return datum

    def _keuze(self, veld: Veld, waarde: Any, plaats: Plaats) -> str | None:
        if veld.type == "ja_nee" and isinstance(waarde, bool):
            return "ja" if waarde else "nee"
        tekst, keuzes = _als_tekst(waarde), self.definities.keuzes(veld)
        passend = [code for code, label in keuzes.items() if tekst == label]
        if not passend:
            gezocht = _kaal(tekst)
            passend = [code for code, label in keuzes.items() if gezocht in (_kaal(label), _kaal(code))]
        if len(passend) == 1:
            return passend[0]
        if passend:
            self._meld("V16", plaats, gevonden=tekst, keuzes="; ".join(keuzes[code] for code in passend))
            return None
        if veld.type == "ja_nee":
            self._meld("V10", plaats, gevonden=tekst)
        else:
            self._meld("V07", plaats, gevonden=tekst, keuzes="; ".join(keuzes.values()))
        return None

    def _score(self, waarde: Any, plaats: Plaats) -> int | None:
        tekst = _als_tekst(waarde)
        gevonden = re.fullmatch(r"([1-5])(?:\s*[–—:.-]\s*[^\W\d].*)?", tekst, re.DOTALL)
        if gevonden:
            return int(gevonden[1])
        self._meld("V08", plaats, gevonden=tekst)
        return None

    def _getal(self, veld: Veld, waarde: Any, plaats: Plaats) -> int | float | None:
        if isinstance(waarde, str):
            tekst = waarde.removeprefix("€").removesuffix(",-").replace(" ", "")
            if not re.fullmatch(r"-?(\d{1,12}|\d{1,3}(\.\d{3})+)(,\d{1,6})?", tekst):
                self._meld("V05", plaats, gevonden=waarde)
                return None
            waarde = float(tekst.replace(".", "").replace(",", "."))
        if isinstance(waarde, bool) or not isinstance(waarde, (int, float)) or not math.isfinite(waarde):
            self._meld("V05", plaats, gevonden=_als_tekst(waarde))
            return None
        getal = int(waarde) if float(waarde).is_integer() else round(float(waarde), 6)
        if not veld.decimalen and isinstance(getal, float):
            self._meld("V05", plaats, gevonden=_als_tekst(waarde).replace(".", ","))
            return None
        laag, hoog = veld.min, veld.max
        if (laag is not None and getal < laag) or (hoog is not None and getal > hoog):
            self._meld("V06", plaats, gevonden=_als_tekst(getal), min=laag, max=hoog)
            return None
        return getal

    def _casusnummer(self, waarde: Any, plaats: Plaats) -> str | None:
        voorvoegsel = self.definities.profiel.gemeente.voorvoegsel
        nummer = lees_casusnummer(_als_tekst(waarde), voorvoegsel)
        if nummer is None:
            voorbeeld = voorbeeldnummer(voorvoegsel)
            self._meld("V09", plaats, gevonden=_als_tekst(waarde), voorbeeld=voorbeeld)
        return nummer


def _moet(veld: Veld, velden: Mapping[str, Waarde]) -> bool:
    voorwaarde: Voorwaarde | None = veld.verplicht_als
    return veld.verplicht or (voorwaarde is not None and voorwaarde.geldt(velden))


def _als_tekst(waarde: Any) -> str:
    if isinstance(waarde, bool):
        return "Ja" if waarde else "Nee"
    if isinstance(waarde, float) and waarde.is_integer() and abs(waarde) < 1e15:
        return str(int(waarde))
    if isinstance(waarde, datetime):
        return toon_datum(waarde.date())
    if isinstance(waarde, date):
        return toon_datum(waarde)
    return str(waarde)


def _schoon(tekst: str, *, meer_regels: bool) -> str:
    """Spaces of all kinds become one kind, line ends \\n, invisible characters go; accents are composed."""
    if not _ONGEWOON.search(tekst) and unicodedata.is_normalized("NFC", tekst):
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
