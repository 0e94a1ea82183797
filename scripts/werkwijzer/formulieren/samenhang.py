"""Checks between the answers of one form: the rules of its definition, and one small function for what is no such rule."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations
from string import ascii_uppercase

from werkwijzer import termijnen
from werkwijzer.formulieren import typen
from werkwijzer.formulieren.antwoorden import Antwoorden, Rij, Waarde
from werkwijzer.formulieren.bevindingen import Bevinding, Plaats, bevinding
from werkwijzer.formulieren.definitie import Als, Formulier, Tegenspraak, Veld
from werkwijzer.formulieren.indicatorcodes import AANDELEN, INDICATORCODES
from werkwijzer.formulieren.toetsen import TOETSEN
from werkwijzer.kalender import aantal, plus_maanden, toon_datum
from werkwijzer.namen import alle_namen, gelijkenis, lijkt_genoeg
from werkwijzer.profiel import Profiel

Plaatsen = Mapping[tuple[str | int, ...], Plaats]


def controleer_samenhang(
    formulier: Formulier, antwoorden: Antwoorden, profiel: Profiel, plaatsen: Plaatsen
) -> Iterator[Bevinding]:
    """Findings about answers that do not fit together, and about reasons that explain nothing."""
    yield from _redenen(antwoorden, plaatsen)
    for regel in formulier.tegenspraken:
        yield from _tegenspraak(regel, formulier, antwoorden, profiel, plaatsen)
    regels = _PER_FORMULIER.get(formulier.code)
    if regels:
        yield from regels(antwoorden, profiel, plaatsen)


def _redenen(antwoorden: Antwoorden, plaatsen: Plaatsen) -> Iterator[Bevinding]:
    """A reason of one word is for nobody else to follow."""
    gegeven: dict[tuple[str | int, ...], object] = {(code,): waarde for code, waarde in antwoorden.velden.items()}
    for tabel, rijen in antwoorden.tabellen.items():
        gegeven |= {(tabel, nr, code): waarde for nr, rij in enumerate(rijen) for code, waarde in rij.items()}
    for sleutel, waarde in gegeven.items():
        if is_reden(str(sleutel[-1])) and isinstance(waarde, str) and een_woord(waarde) and sleutel in plaatsen:
            yield bevinding("S22", plaatsen[sleutel], gevonden=waarde.strip())


def is_reden(vraag: str) -> bool:
    """Does this question (its code) ask why?"""
    return vraag.startswith("reden") or vraag in ("waarom_integraal", "aanleiding")


def een_woord(reden: str) -> bool:
    return len(reden.split()) == 1


def _tegenspraak(
    regel: Tegenspraak, formulier: Formulier, antwoorden: Antwoorden, profiel: Profiel, plaatsen: Plaatsen
) -> Iterator[Bevinding]:
    rijen: Sequence[Rij] = antwoorden.tabellen.get(regel.tabel, ()) if regel.tabel else ({},)
    kolommen = {k.code for t in formulier.tabellen if t.tabel == regel.tabel for k in t.kolommen}
    los = {code: w for code, w in antwoorden.velden.items() if code not in kolommen}
    gezien: set[object] = set()
    for nr, rij in enumerate(rijen):
        alles: dict[str, Waarde] = {**los, **rij}
        grenzen = [grens for deel in regel.als if (grens := _geldt(deel, alles, antwoorden, profiel)) is not None]
        if len(grenzen) < len(regel.als):
            continue
        if regel.dubbel:
            zelfde = tuple(_vergelijkbaar(alles.get(code)) for code in regel.dubbel)
            eerder = zelfde in gezien
            gezien.add(zelfde)
            if not eerder:
                continue
        velden = formulier.buren(regel.tabel)
        waarden = {code: _toon(velden[code], w) for code, w in alles.items() if code in velden}
        waarden |= {f"vraag_{code}": velden[code].label for code in regel.codes}
        waarden["gevonden"] = waarden.get(regel.veld, "")
        for grens in grenzen:
            waarden |= {naam: str(waarde) for naam, waarde in grens.items()}
        plaats = plaatsen[(regel.tabel, nr, regel.veld) if regel.tabel else (regel.veld,)]
        yield bevinding(regel.code, plaats, **waarden)


def _geldt(
    deel: Als, waarden: Mapping[str, Waarde], antwoorden: Antwoorden, profiel: Profiel
) -> Mapping[str, object] | None:
    """None when a condition does not hold; else what a message may say besides the answers."""
    if deel.tabel:
        rijen = antwoorden.tabellen.get(deel.tabel, ())
        return {} if any(rij.get(deel.veld) in deel.is_een_van for rij in rijen) else None
    waarde = waarden.get(deel.veld)
    if deel.gevuld is not None and any(code in waarden for code in (deel.veld, *deel.of)) != deel.gevuld:
        return None
    if (deel.is_een_van and waarde not in deel.is_een_van) or waarde in deel.geen_van:
        return None
    if deel.toets:
        return TOETSEN[deel.toets].lees(waarde, waarden.get(deel.met), profiel)
    if not deel.ander:
        return {}
    links = waarde if waarde is not None else waarden.get(deel.anders)
    rechts, over = waarden.get(deel.ander), dict[str, str]()
    if deel.plus and isinstance(rechts, date):
        maanden = getattr(profiel.termijnen.op(rechts), deel.plus)
        rechts = plus_maanden(rechts, maanden)
        over = {"maanden": aantal(maanden, "maand"), "tot": toon_datum(rechts)}
    if (a := _op_volgorde(links)) is None or (b := _op_volgorde(rechts)) is None:
        return None
    return over if (a < b if deel.voor else a > b if deel.na else a >= b) else None


def _op_volgorde(waarde: Waarde | None) -> float | None:
    """A date or a number, so that two can be compared; None for anything else."""
    if isinstance(waarde, date):
        return waarde.toordinal()
    return waarde if isinstance(waarde, (int, float)) else None


def _vergelijkbaar(waarde: object) -> object:
    return waarde.strip().casefold() if isinstance(waarde, str) else waarde


def _toon(veld: Veld, waarde: Waarde) -> str:
    """An answer as it stands within a sentence."""
    if isinstance(waarde, date):
        return toon_datum(waarde)
    keuze = (veld.keuzes or {}).get(str(waarde))
    return keuze[:1].lower() + keuze[1:] if keuze else str(waarde).strip()


BIJNA = 31  # days: the same intervention, or another one? That is asked, never guessed.


def _plan(antwoorden: Antwoorden, profiel: Profiel, plaatsen: Plaatsen) -> Iterator[Bevinding]:
    for een, twee in combinations(typen.Plan(antwoorden).interventies, 2):
        if (een.soort, een.partner) != (twee.soort, twee.partner) or een.start is None or twee.start is None:
            continue
        if 0 < abs((een.start - twee.start).days) <= BIJNA:
            waarden = {"toen": toon_datum(een.start), "nu": toon_datum(twee.start)}
            plaats = plaatsen[("interventies", twee.nr, "start")]
            yield bevinding("S42", plaats, eerste=een.nr + 1, tweede=twee.nr + 1, **waarden)
    # Closing stood in the plan in version 1; since version 2 it stands in the herijking.
    afgesloten = _datum(antwoorden, "datum_afsluiting")
    velden = antwoorden.velden
    if velden.get("wijze_afsluiting") != "positief" or "reden_afwijking" in velden or not afgesloten:
        return
    if laatste := _datum(antwoorden, "laatste_melding"):
        yield from _te_vroeg(laatste, afgesloten, profiel, plaatsen[("reden_afwijking",)])
    else:
        yield bevinding("S05", plaatsen[("laatste_melding",)])


def _te_vroeg(laatste: date, afgesloten: date, profiel: Profiel, plaats: Plaats) -> Iterator[Bevinding]:
    """The official criterion for closing positively (report §2.5)."""
    maanden = termijnen.zonder_meldingen(laatste, laatste, profiel)
    tot = termijnen.criterium_op(laatste, laatste, profiel)
    if afgesloten < tot:
        yield bevinding(
            "S03", plaats, maanden=aantal(maanden, "maand"), laatste_melding=toon_datum(laatste), tot=toon_datum(tot)
        )


def _jaarcijfers(antwoorden: Antwoorden, _: Profiel, plaatsen: Plaatsen) -> Iterator[Bevinding]:
    form = typen.Jaarcijfers(antwoorden)
    for doel in form.doelen:
        for vraag, waarde in (("basis", doel.basis), ("streefwaarde", doel.streefwaarde)):
            yield from _onmogelijk((doel.indicator or "").strip(), waarde, plaatsen[("doelen", doel.nr, vraag)])
    for cijfer in form.buitencijfers:
        yield from _onmogelijk(cijfer.indicator or "", cijfer.waarde, plaatsen[("buitencijfers", cijfer.nr, "waarde")])


_RAPPORTCIJFERS = ("E1", "E2")


def _onmogelijk(code: str, waarde: float | None, plaats: Plaats) -> Iterator[Bevinding]:
    """A number that this figure can never have."""
    if waarde is None:
        return
    if code in _RAPPORTCIJFERS and not 1 <= waarde <= 10:
        waarom = "een rapportcijfer is 1 tot en met 10"
    elif code in AANDELEN and waarde > 100:
        waarom = "een deel is hooguit 100%"
    elif code in INDICATORCODES and waarde < 0:
        waarom = "minder dan 0 kan niet"
    else:
        return
    yield bevinding("S46", plaats, gevonden=f"{waarde:g}".replace(".", ","), cijfer=code, waarom=waarom)


def _startlijst(antwoorden: Antwoorden, _: Profiel, plaatsen: Plaatsen) -> Iterator[Bevinding]:
    rijen = typen.Startlijst(antwoorden).jongeren
    yield from _twee_keer(rijen, plaatsen)
    yield from _broers_en_zussen(rijen, plaatsen)


def _twee_keer(rijen: Sequence[typen.StartlijstJongeren], plaatsen: Plaatsen) -> Iterator[Bevinding]:
    """Rows that may be about one young person: both are told of the other, unless somebody said that they are two."""
    for een, ander in combinations(rijen, 2):
        dagen = (een.geboortedatum, ander.geboortedatum)
        verschillend = None not in dagen and dagen[0] != dagen[1]
        if verschillend and een.achternaam != ander.achternaam:  # most pairs, and cheap to see
            continue
        score = max(gelijkenis(een.waarden, naam) for naam in alle_namen(ander.waarden))
        code = "S37" if verschillend else "S27"
        if (score < 100) if verschillend else not lijkt_genoeg(score, zelfde_dag=None not in dagen):
            continue
        if een.gelijkenis or ander.gelijkenis:
            continue
        for deze, die in ((een, ander), (ander, een)):
            plaats = plaatsen[("jongeren", deze.nr, "achternaam")]
            rij = plaatsen[("jongeren", die.nr, "achternaam")].cel.lstrip(ascii_uppercase)
            keuze = {"vraag": _kolom(plaatsen, deze.nr, "gelijkenis"), "keuze": "Het is echt iemand anders"}
            yield bevinding(code, plaats, rij=rij, ander=wie_is(die.waarden), deze=wie_is(deze.waarden), **keuze)


def wie_is(velden: Mapping[str, object]) -> str:
    """A person in the words of a message: name and birth date."""
    geboren = velden.get("geboortedatum")
    dag = f"geboren op {toon_datum(geboren)}" if isinstance(geboren, date) else "geboortedatum niet bekend"
    return f"{alle_namen(velden)[0]}, {dag}"


def _broers_en_zussen(rijen: Sequence[typen.StartlijstJongeren], plaatsen: Plaatsen) -> Iterator[Bevinding]:
    """A brother or sister is another row."""
    gezien = {int(rij.regel) for rij in rijen if rij.regel is not None}
    for rij in rijen:
        eigen = str(int(rij.regel)) if rij.regel is not None else ""
        for nummer in nummers_in(rij.broer_zus_van or ""):
            if nummer == eigen or not nummer.isdecimal() or int(nummer) not in gezien:
                plaats, vraag = plaatsen[("jongeren", rij.nr, "broer_zus_van")], _kolom(plaatsen, rij.nr, "regel")
                yield bevinding("S28", plaats, gevonden=nummer, vraag=vraag)


def nummers_in(tekst: str) -> list[str]:
    """The numbers of brothers and sisters that somebody typed: '12', '12, 14' or '12 en 14'."""
    return [deel for deel in re.split(r"[\s,;+&/]+|\ben\b", tekst) if deel]


def _kolom(plaatsen: Plaatsen, nr: int, vraag: str) -> str:
    return plaatsen[("jongeren", nr, vraag)].label.rpartition(": ")[2]


_PER_FORMULIER: Mapping[str, Callable[[Antwoorden, Profiel, Plaatsen], Iterator[Bevinding]]] = {
    "plan": _plan,
    "jaarcijfers": _jaarcijfers,
    "startlijst": _startlijst,
}


def _datum(antwoorden: Antwoorden, code: str) -> date | None:
    waarde = antwoorden.velden.get(code)
    return waarde if isinstance(waarde, date) else None
