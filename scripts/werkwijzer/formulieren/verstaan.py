"""From a cell to an answer: understands what people type, and says what is wrong with what it cannot understand."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

from werkwijzer.bsn import bsns
from werkwijzer.casusnummer import is_voorbeeldnummer, voorbeeldnummer
from werkwijzer.formulieren.anders_getoond import GEEN_UITKOMST
from werkwijzer.formulieren.antwoorden import Waarde
from werkwijzer.formulieren.definitie import Definities, Veld
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


class Verstaan:
    """Reads cells by the definition of their question; `meld` gets the code of a finding, where it is, and its values.

    Of a form that was filed (`opgeborgen`) a choice that no list knows any more stays as it stands there.
    """

    def __init__(self, definities: Definities, meld: Callable[..., None], *, opgeborgen: bool) -> None:
        self.definities, self._meld, self.opgeborgen = definities, meld, opgeborgen

    def begrijp(self, veld: Veld, waarde: Any, sleutel: Sleutel) -> Waarde | None:
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
