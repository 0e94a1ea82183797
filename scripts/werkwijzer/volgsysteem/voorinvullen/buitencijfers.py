"""A figure from outside out of a CSV file, as downloaded, in the form jaarcijfers.

The analyst chooses the column and the row; nothing is guessed, and what was taken is shown.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from werkwijzer.dossiers.openen import open_register
from werkwijzer.formulieren.antwoorden import Antwoorden, Waarde
from werkwijzer.formulieren.bestand import Onleesbaar, lees_bytes
from werkwijzer.formulieren.blanco import CelWaarde
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.formulieren.leesproces import beoordeeld, lees_afgeschermd, pak_definities_in
from werkwijzer.formulieren.teruggave import zoals_gegeven
from werkwijzer.formulieren.werkboek import Inhoud, als_inhoud, maak_werkboek
from werkwijzer.fouten import GebruikersFout
from werkwijzer.indicatoren.effect import ROND_JONGEREN
from werkwijzer.kalender import MAANDEN, toon_datum
from werkwijzer.paden import Paden
from werkwijzer.volgsysteem.voorinvullen.eigenlijst.inlezen import tekstrijen
from werkwijzer.volgsysteem.voorinvullen.uitgeven import geef_uit

FORMULIER, TABEL = "jaarcijfers", "buitencijfers"
_GROOTSTE = 50_000_000  # bytes
_GETAL = re.compile(r"[-+]?\d+(?:[.,]\d+)*")
_DUIZENDTAL = re.compile(r"[-+]?\d{1,3}[.,]\d{3}")
_GEEN_JAAR = re.compile(rf"kwartaal|kw\d|mm\d|\b(?:{'|'.join(MAANDEN)})(?![a-z])", re.IGNORECASE)
_TEKENS = {
    "": "leeg: het cijfer kan hier niet voorkomen of staat er niet",
    ".": "bij het CBS: onbekend of geheim",
    "x": "bij het CBS: geheim",
    "-": "bij het CBS: nul",
    "?": "onbekend",
}


@dataclass(frozen=True)
class Keuze:
    """What the analyst chose. `waar` and `vergelijk` are pairs of a column and what stands in it; a column is its name
    or its number. `naam` belongs to an 'Ander cijfer'."""

    cijfer: str
    waarde: str
    waar: Sequence[tuple[str, str]]
    vergelijk: Sequence[tuple[str, str]] = ()
    naam: str = ""
    bron: str = ""


@dataclass(frozen=True)
class Csv:
    """A downloaded file: its rows with their line numbers, and of how many lines the heading is (`kop`: first, last)."""

    naam: str
    regels: Sequence[tuple[int, Sequence[str]]]
    kop: tuple[int, int]
    teken: str

    @property
    def koppen(self) -> list[str]:
        """The name of each column: what stands in the lines of the heading, once."""
        rijen = [rij for nr, rij in self.regels if self.kop[0] <= nr <= self.kop[1]]
        breed = max(len(rij) for _, rij in self.regels)
        delen = [[rij[k] for rij in rijen if k < len(rij) and rij[k]] for k in range(breed)]
        return [" / ".join(dict.fromkeys(deel)) for deel in delen]

    @property
    def rijen(self) -> list[tuple[int, Sequence[str]]]:
        """The lines below the heading that are as wide as the table: a note at the foot is no row."""
        return [(nr, rij) for nr, rij in self.regels if nr > self.kop[1] and sum(map(bool, rij)) > 1]

    def kolom(self, gevraagd: str) -> int:
        """The place (from 0) of a column that is called by name or number. Raises GebruikersFout."""
        koppen, tekst = self.koppen, " ".join(gevraagd.split())
        gelijk = [k for k, kop in enumerate(koppen) if kop.casefold() == tekst.casefold()]
        if not gelijk and tekst.isascii() and tekst.isdigit() and 1 <= int(tekst) <= len(koppen):
            return int(tekst) - 1
        if len(gelijk) == 1:
            return gelijk[0]
        if gelijk:
            nummers = " en ".join(str(k + 1) for k in gelijk)
            raise GebruikersFout(f"'{tekst}' is de naam van meer kolommen: {nummers}. Geef het nummer.")
        lijst = "\n".join(f"  {k}. {kop or '(geen naam)'}" for k, kop in enumerate(koppen, 1))
        raise GebruikersFout(
            f"Kolom '{tekst}' staat niet in regel {_van_tot(self.kop)} van {self.naam}. Kies een naam of nummer:\n{lijst}\n"
            "Staan de namen op een andere regel? Zeg het met --kop."
        )


def lees_csv(pad: Path, kop: tuple[int, int] | None) -> Csv:
    """A downloaded file. Without `kop` the heading is the first line with more than one cell filled.

    Raises GebruikersFout (Dutch) when there is no table in it.
    """
    if pad.suffix.lower() not in (".csv", ".txt", ".tsv"):
        raise GebruikersFout(f"{pad.name} is geen CSV. Kies bij het downloaden CSV, of sla het bestand op als CSV.")
    try:
        if pad.stat().st_size > _GROOTSTE:
            raise GebruikersFout(
                f"{pad.name} is groter dan {_GROOTSTE // 1_000_000} MB. Kies bij het downloaden alleen je eigen gemeente, de "
                "grootteklasse en het jaar."
            )
        ruw, teken = tekstrijen(pad)
    except OSError as fout:
        raise GebruikersFout(f"{pad} kan niet worden geopend: {fout.strerror or fout}.") from None
    regels = [(nr, [" ".join(cel.replace("\0", "").split()) for cel in rij]) for nr, rij in ruw]
    breed = [nr for nr, rij in regels if sum(map(bool, rij)) > 1]
    if len(breed) < 2:
        raise GebruikersFout(f"In {pad.name} staat geen tabel: geen twee regels met meer dan één kolom.")
    if kop and not any(kop[0] <= nr <= kop[1] for nr in breed):
        raise GebruikersFout(
            f"Op regel {_van_tot(kop)} van {pad.name} staan geen namen van kolommen. Laat --kop weg, dan zie je wat er staat."
        )
    return Csv(pad.name, regels, kop or (breed[0], breed[0]), teken)


def toon_csv(bestand: Csv) -> list[str]:
    """What is in a file, so that somebody can choose: the lines around the table, the columns, and their first values."""
    rijen = bestand.rijen
    om = [f"  regel {nr}: {' '.join(filter(None, rij))}" for nr, rij in bestand.regels if sum(map(bool, rij)) == 1]
    naam = {";": "puntkomma", ",": "komma", "\t": "tab", "|": "streep"}.get(bestand.teken, bestand.teken)
    uit = [
        f"{bestand.naam}: {len(rijen)} regels onder de kop (regel {_van_tot(bestand.kop)}), gescheiden door een {naam}."
    ]
    uit += ["Tekst om de tabel:", *om[:8]] if om else []
    uit.append("Kolommen:")
    for k, kop in enumerate(bestand.koppen):
        waarden = list(dict.fromkeys(rij[k] for _, rij in rijen if k < len(rij) and rij[k]))
        meer = f", … ({len(waarden)} verschillende)" if len(waarden) > 3 else ""
        uit.append(f"  {k + 1}. {kop or '(geen naam)'}: {', '.join(waarden[:3]) or '(leeg)'}{meer}")
    return uit


def neem_over(bestand: Csv, keuze: Keuze, jaar: int) -> tuple[dict[str, Waarde], list[str]]:
    """The row for the form, and in sentences what was taken from where. Raises GebruikersFout."""
    kolom = bestand.kolom(keuze.waarde)
    kop = bestand.koppen[kolom]
    per_duizend = keuze.cijfer in ROND_JONGEREN
    if per_duizend and "%" in kop:
        raise GebruikersFout(_PERCENTAGE.format(kolom=kop))
    waar = {bestand.kolom(k): _tekst(w) for k, w in keuze.waar}
    over: dict[str, Waarde] = {"indicator": keuze.cijfer, "naam": keuze.naam}
    zinnen, voorlopig = [], False
    for vraag, erbij in (("waarde", ()), ("vergelijking", keuze.vergelijk)):
        if vraag == "vergelijking" and not erbij:
            continue
        waar |= {bestand.kolom(k): _tekst(w) for k, w in erbij}
        nr, rij = _regel(bestand, waar)
        jaarcellen = [kop, *(rij[k] for k in {*waar, *_jaarkolommen(bestand)} - {kolom})]
        over[vraag], ster = _getal(bestand, nr, kolom, per_duizend=per_duizend)
        voorlopig |= _eis_jaar(jaar, bestand, nr, jaarcellen) or ster
        zinnen.append(_genomen("Cijfer" if vraag == "waarde" else "Vergelijking", bestand, nr, kolom, over[vraag]))
    if per_duizend and not re.search(r"per 1[ .]?000\b", kop):
        zinnen.append("Waarschuwing: de kop noemt geen 'per 1.000'. Controleer of het cijfer per 1.000 inwoners is.")
    if voorlopig:
        zinnen.append("Met een sterretje: een voorlopig cijfer. Dat staat bij de bron.")
    over["bron"] = f"{keuze.bron}{' (voorlopig cijfer)' if voorlopig else ''}"
    return {k: w for k, w in over.items() if w != ""}, zinnen


def geef_jaarcijfers_uit(
    paden: Paden, definities: Definities, jaar: int, rij: Mapping[str, Waarde] | None, eerder: Path | None
) -> Path:
    """Issue the form jaarcijfers of a year, with `rij` as a figure from outside; returns where it is.

    `eerder` is a form that is partly filled in: its answers stand in the new one, and it stays as it is. Raises
    GebruikersFout when that is not the form of this year, or holds the figure already.
    """
    formulier = definities.formulieren[FORMULIER]
    laatste = date(jaar, 12, 31)
    nieuw = als_inhoud(definities, formulier, Antwoorden({"laatste_dag": laatste}, {TABEL: [rij] if rij else []}))
    if eerder:
        nieuw = _erbij(_antwoorden(eerder, definities, laatste), nieuw, eerder)
    with open_register(paden, definities) as register:
        return geef_uit(
            register, f"{FORMULIER} {jaar}", maak_werkboek(definities, formulier, nieuw), FORMULIER, [], FORMULIER
        )


def _antwoorden(pad: Path, definities: Definities, laatste: date) -> Inhoud:
    """What stands in a form of this year, right or wrong."""
    try:
        inhoud = lees_bytes(pad)
    except Onleesbaar as fout:
        raise GebruikersFout(f"{pad.name}: {fout.bevinding.gevonden} {fout.bevinding.doe}") from None
    gelezen = beoordeeld(lees_afgeschermd(pak_definities_in(definities), pad.name, inhoud), pad, inhoud, definities)
    if gelezen.gecontroleerd is None:
        fouten = " ".join(f"{b.gevonden} {b.doe}" for b in gelezen.bevindingen)
        raise GebruikersFout(f"{pad.name}: {fouten}")
    if gelezen.formulier != FORMULIER:
        raise GebruikersFout(
            f"{pad.name} is niet het formulier jaarcijfers. Kies met --bij het formulier van {laatste.year}."
        )
    antwoorden = gelezen.gecontroleerd.antwoorden
    dag = antwoorden.velden.get("laatste_dag")
    if dag not in (None, laatste):
        raise GebruikersFout(
            f"{pad.name} gaat over het jaar tot en met {toon_datum(dag) if isinstance(dag, date) else dag}, en niet over "
            f"{laatste.year}."
        )
    return (
        zoals_gegeven(gelezen.ruw)
        if gelezen.ruw
        else als_inhoud(definities, definities.formulieren[FORMULIER], antwoorden)
    )


def _erbij(oud: Inhoud, nieuw: Inhoud, pad: Path) -> Inhoud:
    """What stood there, with the new figure under the others."""

    def wat(rij: Mapping[str, CelWaarde]) -> tuple[str, str]:
        return str(rij.get("indicator") or ""), str(rij.get("naam") or "").casefold()

    rijen, erbij = list(oud.tabellen.get(TABEL, ())), list(nieuw.tabellen.get(TABEL, ()))
    for rij in erbij:
        if dubbel := next((r for r in rijen if wat(r) == wat(rij)), None):
            raise GebruikersFout(
                f"Dit cijfer staat al in {pad.name}: {dubbel.get('waarde')}. Haal die regel weg als het nieuwe beter is, en geef "
                "de opdracht opnieuw. Er is niets gemaakt."
            )
    return Inhoud({**oud.velden, **nieuw.velden}, {**oud.tabellen, TABEL: [*rijen, *erbij]})


def _regel(bestand: Csv, waar: Mapping[int, str]) -> tuple[int, Sequence[str]]:
    """The one line that was asked for. Raises GebruikersFout when there are none or more."""
    over = bestand.rijen
    for k, gevraagd in waar.items():
        past = [(nr, rij) for nr, rij in over if k < len(rij) and _tekst(rij[k]) == gevraagd]
        if not past:
            er_zijn = list(dict.fromkeys(rij[k] for _, rij in over if k < len(rij) and rij[k]))
            op = {_tekst(w): w for w in er_zijn}
            dicht = [op[w] for w in difflib.get_close_matches(gevraagd, op, 5, 0.5)] or er_zijn[:5]
            raise GebruikersFout(
                f"In kolom {k + 1} ({bestand.koppen[k]}) van {bestand.naam} staat nergens precies '{gevraagd}'"
                f"{', bij wat al gekozen is' if len(waar) > 1 else ''}. Wel: {', '.join(dicht)}."
            )
        over = past
    if len(over) > 1:
        anders = [k for k in range(len(bestand.koppen)) if len({_tekst(rij[k]) for _, rij in over if k < len(rij)}) > 1]
        noem = ", ".join(f"{k + 1} ({bestand.koppen[k]})" for k in anders)
        lijst = "\n".join(f"  regel {nr}: {'; '.join(rij)}" for nr, rij in over[:5])
        raise GebruikersFout(
            f"Er passen {len(over)} regels van {bestand.naam}. Kies er één met --waar KOLOM TEKST. Verschil staat in kolom "
            f"{noem or '–'}.\n{lijst}{chr(10) + '  …' if len(over) > 5 else ''}"
        )
    return over[0]


def _jaarkolommen(bestand: Csv) -> list[int]:
    """The columns with a year on every line: elsewhere 2025 may be an amount."""
    breed = len(bestand.koppen)
    return [
        k
        for k in range(breed)
        if all(k < len(rij) and re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", rij[k]) for _, rij in bestand.rijen)
    ]


def _eis_jaar(jaar: int, bestand: Csv, nr: int, plekken: Sequence[str]) -> bool:
    """Whether the year is marked as provisional. Raises GebruikersFout when it is not this year, or a part of it."""
    met = [p for p in plekken if re.search(rf"(?<!\d){jaar}(?!\d)", p)]
    if not met:
        raise GebruikersFout(
            f"{bestand.naam}, regel {nr}: het jaar {jaar} staat niet op de regel en niet in de kop van de kolom. Kies een andere "
            "regel of kolom. Staat het jaar op een regel boven de kop? Zeg met --kop welke regels de kop zijn, zoals --kop 2-3."
        )
    if all(_GEEN_JAAR.search(p) for p in met):
        raise GebruikersFout(f"{bestand.naam}, regel {nr}: '{met[0]}' is een deel van het jaar. Kies het hele jaar.")
    return any(p.endswith("*") for p in met)


_PERCENTAGE = (
    "'{kolom}' is een percentage, en dit cijfer is per 1.000 inwoners. Kies een kolom per 1.000, of zet het als Ander cijfer in "
    "het formulier: --cijfer ander --naam TEKST."
)


def _getal(bestand: Csv, nr: int, kolom: int, *, per_duizend: bool) -> tuple[float, bool]:
    """The number in a cell, and whether it is provisional. What may be read in two ways is not read."""
    rij = next(rij for n, rij in bestand.regels if n == nr)
    cel = rij[kolom] if kolom < len(rij) else ""
    waar = f"{bestand.naam}, regel {nr}, kolom {kolom + 1} ({bestand.koppen[kolom]})"
    kaal = cel.rstrip("*").replace(" ", "")
    if per_duizend and kaal.endswith("%"):
        raise GebruikersFout(_PERCENTAGE.format(kolom=cel))
    kaal = kaal.removesuffix("%")
    if not _GETAL.fullmatch(kaal):
        uitleg = _TEKENS.get(kaal.casefold(), "")
        raise GebruikersFout(
            f"{waar}: {f'{cel!r} is geen getal' if cel else 'er staat niets'}{f' ({uitleg})' if uitleg else ''}. Laat dit cijfer "
            "weg, of typ het zelf in het formulier als je het ergens anders vindt."
        )
    decimaal = _decimaalteken(kaal)
    if decimaal is None:
        # The other numbers in the file tell which sign it has for decimals.
        alle = {t for w in _getallen(bestand) if (t := _decimaalteken(w))}
        if len(alle) != 1:
            raise GebruikersFout(
                f"{waar}: '{cel}' is op twee manieren te lezen, met duizenden of met decimalen. Typ het cijfer zelf in het "
                "formulier."
            )
        [decimaal] = alle
    heel, _, na = kaal.partition(decimaal) if decimaal else (kaal, "", "")
    getal = float(f"{re.sub('[.,]', '', heel)}.{na or 0}")
    return int(getal) if getal.is_integer() else getal, cel.endswith("*")


def _decimaalteken(getal: str) -> str | None:
    """The sign before the decimals of a number, '' when it has none, None when it may also be the one of thousands."""
    tekens = [t for t in getal if t in ".,"]
    if not tekens or (len(tekens) > 1 and len(set(tekens)) == 1):
        return ""
    if len(tekens) == 1 and _DUIZENDTAL.fullmatch(getal) and not getal.lstrip("+-").startswith("0"):
        return None
    return tekens[-1]


def _getallen(bestand: Csv) -> Iterator[str]:
    """All numbers under the heading, without marks."""
    for _, rij in bestand.rijen:
        yield from (c for cel in rij if _GETAL.fullmatch(c := cel.rstrip("*%").replace(" ", "")))


def _genomen(wat: str, bestand: Csv, nr: int, kolom: int, waarde: Waarde) -> str:
    rij = next(rij for n, rij in bestand.regels if n == nr)
    rest = "; ".join(f"{bestand.koppen[k] or k + 1}: {cel}" for k, cel in [*enumerate(rij)][:6] if cel and k != kolom)
    getal = f"{waarde:.10g}".replace(".", ",") if isinstance(waarde, (int, float)) else str(waarde)
    return f"{wat}: {getal}, uit kolom {kolom + 1} ({bestand.koppen[kolom]}), regel {nr} ({rest})."


def _tekst(waarde: str) -> str:
    """How a cell is compared: without a mark of provisional figures, and whatever its capitals and spaces."""
    return " ".join(waarde.split()).rstrip("* ").casefold()


def _van_tot(kop: tuple[int, int]) -> str:
    return str(kop[0]) if kop[0] == kop[1] else f"{kop[0]}-{kop[1]}"
