"""Who takes part for each partner, with names and numbers: a list in the private folder that people keep in Excel.

Names and numbers of people never stand in the profile, which is public. Read here for whoever makes the list for the
participants (`volgsysteem`), and for the privacy gate: what stands in it may never be on the site.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple, TypeAlias

from werkwijzer.formulieren.bestand import Onleesbaar, lees_bytes
from werkwijzer.formulieren.leesproces import lees_bladen_afgeschermd
from werkwijzer.formulieren.lezer import MAX_KOLOMMEN, MAX_RIJEN
from werkwijzer.formulieren.lijstcellen import OVER_FORMULIEREN
from werkwijzer.fouten import GebruikersFout
from werkwijzer.kalender import toon_datum
from werkwijzer.paden import Paden
from werkwijzer.profiel import GEMEENTE, Partner, Profiel

# Per field of a `Deelnemer` the heading of its column: found by its words, so that columns may move.
KOLOMKOPPEN = {
    "partner": "Partner",
    "naam": "Deelnemer",
    "functie": "Functie",
    "telefoon": "Telefoon",
    "spoed": "Nummer voor spoed",
    "vervanger": "Vervanger",
    "email": "Beveiligde e-mail",
    "getekend": "Geheimhouding getekend op",
    "tot": "Laatste dag",
}
# Who of the municipality everybody must be able to find.
_VOORNAAM = ("voornaam", "roepnaam")  # of columns that people add themselves
FUNCTIES = ("voorzitter UVZ", "procesondersteuner", "FG")
_DATUM = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_Cellen: TypeAlias = Sequence[Sequence[object]]  # of a sheet, row by row
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True)
class Deelnemer:
    """One row, as somebody typed it; a date as dd-mm-yyyy."""

    regel: int
    partner: str = ""
    naam: str = ""
    functie: str = ""
    telefoon: str = ""
    spoed: str = ""
    vervanger: str = ""
    email: str = ""
    getekend: str = ""
    tot: str = ""

    def doet_mee(self, dag: date) -> bool:
        """Whether there is somebody in this row who takes part on that day."""
        return bool(self.naam) and (_datum(self.tot) or date.max) >= dag


@dataclass(frozen=True)
class Nagekeken:
    """What is wrong with a list (then there is no list for the participants), and what somebody must still do."""

    fouten: tuple[str, ...]
    waarschuwingen: tuple[str, ...]


def lijst_pad(paden: Paden) -> Path:
    """Where the list is kept."""
    return paden.partnerlijst / "partnerlijst.xlsx"


def lees_deelnemers(paden: Paden) -> tuple[Deelnemer, ...]:
    """Every row of the first sheet in which something stands; none when there is no list. Raises GebruikersFout when it
    cannot be read."""
    bladen = _bladen(lijst_pad(paden))
    return _rijen(bladen[0]) if bladen else ()


class Genoemd(NamedTuple):
    """What stands on a list, as it was typed: `namen` where a name belongs, `rest` per row what stands everywhere but under
    partner and function, where there may be a name too, and `alles` every text, for the numbers and addresses in it."""

    namen: list[str]
    rest: list[list[str]]
    alles: list[str]


def lees_genoemden(paden: Paden) -> Genoemd:
    """For the privacy gate. Of every sheet, also a hidden one: who stopped may have been moved there, without the headings:
    then the columns are those of the first sheet. Raises as `lees_deelnemers`."""
    bladen = _bladen(lijst_pad(paden))
    if bladen:
        _rijen(bladen[0])
    uit, eerste = Genoemd([], [], []), list[str]()
    for blad in bladen:
        teksten = [[_tekst(cel) for cel in rij] for rij in blad]
        uit.alles.extend(filter(None, (tekst for rij in teksten for tekst in rij)))
        kop = _koprij(teksten)
        koppen, rijen = (eerste, blad) if kop is None else (teksten[kop], blad[kop + 1 :])
        eerste = eerste or koppen
        uit.rest.extend([tekst for tekst in rij if " " in tekst] for rij in teksten[:kop] if kop)  # a title is one word
        namen = _plekken(koppen, "naam", "vervanger")
        geen_namen = _plekken(koppen, "partner", "functie")
        voornamen = {k for k, tekst in enumerate(koppen) if _kop(tekst) in _VOORNAAM} if kop is not None else set[int]()
        for rij in rijen:
            uit.namen.extend(filter(None, (str(rij[k]) for k in namen if k < len(rij))))
            # Without headings of its own nobody says in which column of a sheet no name stands: then one word is no name.
            uit.rest.append(
                [
                    str(cel)
                    for k, cel in _met_voornaam(rij, voornamen)
                    if cel and (k not in geen_namen or (kop is None and " " in str(cel).strip()))
                ]
            )
    return uit


def _met_voornaam(rij: Sequence[object], voornamen: Collection[int]) -> Iterator[tuple[int, object]]:
    """The cells with their column, a first name joined to the cell after it: alone it would be a name of many people."""
    weg = ""
    for k, cel in enumerate(rij):
        if k in voornamen and cel:
            weg = f"{weg}{cel} "
        else:
            yield k, f"{weg}{cel}" if weg and cel else cel
            weg = ""


def _plekken(koppen: Sequence[str], *velden: str) -> set[int]:
    gezocht = {_kop(KOLOMKOPPEN[veld]) for veld in velden}
    return {k for k, tekst in enumerate(koppen) if _kop(tekst) in gezocht}


def _bladen(pad: Path) -> Sequence[_Cellen]:
    """The cells of each sheet; none when there is no list."""
    if not pad.exists():
        return ()
    try:
        bladen = lees_bladen_afgeschermd(pad.name, lees_bytes(pad))
    except Onleesbaar as fout:
        waarom = (
            fout.bevinding.gevonden
            if fout.bevinding.code not in OVER_FORMULIEREN
            else "Het bestand is beschadigd. Open het in Excel of LibreOffice en sla het opnieuw op."
        )
        raise GebruikersFout(f"De partnerlijst is niet te lezen. {waarom} {_OPNIEUW}") from None
    if te_ver := next((blad for blad in bladen if blad.te_ver), None):
        raise GebruikersFout(
            f"De partnerlijst is niet te lezen. Op blad '{te_ver.naam}' staat iets in cel {te_ver.te_ver}, ver buiten de lijst: een "
            f"lijst heeft hooguit {MAX_RIJEN} rijen en {MAX_KOLOMMEN} kolommen. Maak die cel leeg en sla het bestand op. {_OPNIEUW}"
        )
    return [blad.rijen for blad in bladen]


def _rijen(blad: _Cellen) -> tuple[Deelnemer, ...]:
    teksten = [[_tekst(cel) for cel in rij] for rij in blad]
    kop = _koprij(teksten)
    koppen = [_kop(tekst) for tekst in teksten[kop]] if kop is not None else []
    if weg := [naam for naam in KOLOMKOPPEN.values() if _kop(naam) not in koppen]:
        raise GebruikersFout(
            f"In de partnerlijst {'ontbreekt de kolom' if len(weg) == 1 else 'ontbreken de kolommen'} {', '.join(weg)}. Zet "
            f"de naam terug boven de kolom. {_OPNIEUW}"
        )
    plek = {veld: koppen.index(_kop(naam)) for veld, naam in KOLOMKOPPEN.items()}
    alle = (
        Deelnemer(nr, **{veld: rij[k] for veld, k in plek.items()})
        for nr, rij in enumerate(teksten, start=1)
        if nr > (kop or 0) + 1
    )
    return tuple(d for d in alle if any(getattr(d, veld.name) for veld in fields(d)[1:]))


def _koprij(teksten: Sequence[Sequence[str]]) -> int | None:
    kenmerk = {_kop(KOLOMKOPPEN["partner"]), _kop(KOLOMKOPPEN["naam"])}
    return next((nr for nr, rij in enumerate(teksten) if kenmerk <= {*map(_kop, rij)}), None)


def _kop(tekst: str) -> str:
    """A heading as it is compared: capitals and spaces make no difference."""
    return "".join(tekst.casefold().split())


_OPNIEUW = (
    "Of haal het bestand weg: 'werkwijzer partnerlijst' maakt dan een lege lijst. Een oudere staat in de back-up."
)


def _tekst(waarde: object) -> str:
    """A cell as a person reads it. Excel makes 612345678 of a number that begins with a nought: it gets that back."""
    if isinstance(waarde, datetime | date):
        return toon_datum(waarde.date() if isinstance(waarde, datetime) else waarde)
    if isinstance(waarde, float) and waarde.is_integer():
        kaal = str(int(waarde))
        return f"0{kaal}" if len(kaal) == 9 else kaal
    return " ".join(str(waarde).split())


def partner_van(deelnemer: Deelnemer, profiel: Profiel) -> Partner | None:
    """The partner of the profile that is meant: by its code or by a name that it has or had."""
    getypt = deelnemer.partner.casefold()
    return next((p for p in profiel.partners if getypt in {n.casefold() for n in (p.code, *p.namen)}), None)


def nu_partner(profiel: Profiel, dag: date) -> Sequence[Partner]:
    """Who takes part on that day, the municipality first."""
    return sorted((p for p in profiel.partners if p.geldt_op(dag)), key=lambda p: p.code != GEMEENTE)


def kijk_na(deelnemers: Sequence[Deelnemer], profiel: Profiel, dag: date) -> Nagekeken:
    """Judge the list on `dag`, in sentences that say what to do."""
    fouten = [zin for d in deelnemers for zin in _fouten(d, profiel, dag)]
    if not any(d.doet_mee(dag) for d in deelnemers):
        fouten.append("Er staat nog niemand op de lijst. Vul bij elke partner in wie meedoet.")
    return Nagekeken(tuple(fouten), () if fouten else tuple(_nog_te_doen(deelnemers, profiel, dag)))


def _fouten(d: Deelnemer, profiel: Profiel, dag: date) -> Iterator[str]:
    waar = f"Regel {d.regel}"
    if not d.partner:
        yield f"{waar}: vul de partner in."
    elif partner_van(d, profiel) is None:
        namen = [p.naam for p in profiel.partners]
        lijkt = difflib.get_close_matches(d.partner, namen, n=1, cutoff=0.6)
        yield (
            f"{waar}: '{d.partner}' staat niet in het profiel. "
            + (f"Bedoel je {lijkt[0]}?" if lijkt else f"Kies uit: {', '.join(namen)}.")
        )
    for veld in ("telefoon", "spoed"):
        nummer = getattr(d, veld)
        if nummer and sum(map(str.isdigit, nummer)) < 3:
            yield f"{waar}: bij {KOLOMKOPPEN[veld]} staat '{nummer}'. Dat is geen telefoonnummer."
    if d.email and not _MAIL.fullmatch(d.email):
        yield f"{waar}: bij {KOLOMKOPPEN['email']} staat '{d.email}'. Schrijf één adres, zoals naam@organisatie.nl."
    for veld in ("getekend", "tot"):
        dagtekst = getattr(d, veld)
        if dagtekst and _datum(dagtekst) is None:
            yield f"{waar}: bij {KOLOMKOPPEN[veld]} staat '{dagtekst}'. Schrijf een datum als {toon_datum(dag)}."
    if (getekend := _datum(d.getekend)) and getekend > dag:
        yield f"{waar}: de geheimhouding is getekend op {toon_datum(getekend)}. Die dag moet nog komen."


def _datum(tekst: str) -> date | None:
    if not (m := _DATUM.fullmatch(tekst)):
        return None
    try:
        return date(int(m[3]), int(m[2]), int(m[1]))
    except ValueError:
        return None


def _nog_te_doen(deelnemers: Sequence[Deelnemer], profiel: Profiel, dag: date) -> Iterator[str]:
    mee = [d for d in deelnemers if d.doet_mee(dag)]
    namen = {d.naam.casefold() for d in mee}
    van = {p: [d for d in mee if partner_van(d, profiel) == p] for p in nu_partner(profiel, dag)}
    if leeg := [partner.naam for partner, eigen in van.items() if not eigen]:
        yield f"Nog geen deelnemer: {', '.join(leeg)}. Vraag de partner wie komt, en zet die op een eigen regel."
    if leeg := [f"{d.partner}, {d.functie}" for d in deelnemers if d.functie and not d.naam]:
        yield f"Nog geen naam: {'; '.join(leeg)}."
    for partner, eigen in van.items():
        if partner.code == GEMEENTE and eigen and not any(d.spoed for d in eigen):
            yield f"{partner.naam}: er is geen nummer voor spoed. Dat belt iedereen bij een datalek, ook op zaterdag."
        for d in eigen:
            wie = f"{partner.naam}, {d.naam}"
            if not d.telefoon:
                yield f"{wie}: er is geen telefoonnummer."
            if not d.getekend:
                yield f"{wie}: heeft de geheimhouding nog niet getekend. Dat gebeurt vóór het eerste overleg."
            if d.vervanger and d.vervanger.casefold() not in namen:
                yield f"{wie}: vervanger {d.vervanger} heeft nog geen eigen regel, met nummer en geheimhouding."
    weg = dict.fromkeys(p.naam for d in mee if (p := partner_van(d, profiel)) and not p.geldt_op(dag))
    for naam in weg:
        yield f"{naam} doet niet meer mee en staat niet meer op de lijst voor deelnemers. Vul in: {KOLOMKOPPEN['tot']}."
