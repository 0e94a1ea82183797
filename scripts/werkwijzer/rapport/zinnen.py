"""Sentences made from the figures: what changed, what did not, what is uncertain, the goals, and each section.

They say what the numbers say and no more: no cause, no judgement.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from werkwijzer.jaar.publicatie import Indicator, Tabel
from werkwijzer.kalender import telwoord, voluit
from werkwijzer.rapport.cijfers import (
    Blik,
    Waarde,
    aantal_anders,
    begin_van,
    cel,
    cel_op,
    duidelijk_anders,
    getoond,
    kwartalen_ontbreken,
    marge,
    met_eenheid,
    over_te_weinig,
    sinds,
    toon,
    uit_jaarcijfers,
    verhouding,
    werkwoord,
)
from werkwijzer.rapport.doelen import BELANGRIJK, OORDEELTEKENS, doelkaarten, streefwaarde, zonder_doel
from werkwijzer.rapport.grafieken import Leefgebied, gesorteerd
from werkwijzer.rapport.tekst import beginkapitaal, beginklein, euro, getal, opsomming, samen, verschil

# How a figure is called inside a sentence; a figure without an entry goes by its own name.
IN_EEN_ZIN = {
    "K1": "het aantal jongeren in de aanpak",
    "K1-in": "het aantal nieuwe trajecten",
    "K1-uit": "het aantal beëindigde trajecten",
    "K4": "het aantal opgestelde plannen",
    "K4-tijd": "de mediane tijd tussen besluit en plan",
    "K6": "het aantal gestarte interventies",
    "K6-geslaagd": "het aandeel geslaagde interventies",
    "I1": "het aandeel jongeren met vooruitgang",
    "I2-positief": "het aantal positief afgesloten trajecten",
    "I2-negatief": "het aantal negatief afgesloten trajecten",
    "K5-actief": "het aantal jongeren met actieve regie",
    "K5-monitoring": "het aantal jongeren met monitoring",
    "K7": "het aantal opgelegde voorwaarden",
    "O1-start12": "het deel dat binnen 12 maanden na de start is aangehouden of veroordeeld",
    "O2": "het aantal aanhoudingen van jongeren in de aanpak",
    "O3": "het aantal meldingen van overlast over jongeren in de aanpak",
}
HOOFDCIJFERS = (
    *("K1", "K1-in", "I2-positief", "I1", "O3", "O1-start12"),
    *("K1-uit", "K6-geslaagd", "K4", "K4-tijd", "I2-negatief"),
)
NEVENCIJFERS = ("K6", "O2", "K7", "K5-actief", "K5-monitoring")  # named when no headline figure changed
# A mean score on the scale of five has changed from this difference on; below it the scores are about the same.
SCOREVERSCHIL = 0.2


@dataclass(frozen=True)
class Zin:
    """A sentence under a heading, with the anchor of the figures it is about."""

    kop: str
    tekst: str
    anker: str


def oogopslag(blik: Blik) -> list[Zin]:
    """Four sentences: what changed, what did not, what is uncertain, and how the goals stand."""
    return [_veranderd(blik), _niet_veranderd(blik), _onzeker(blik), _doelen(blik)]


def in_een_zin(cijfer: Indicator) -> str:
    return IN_EEN_ZIN.get(cijfer.code, beginklein(cijfer.naam))


def _vergeleken(blik: Blik, anders: bool, codes: Iterable[str] = HOOFDCIJFERS) -> list[tuple[Indicator, Indicator]]:
    """Figures that clearly changed, or did not, each with the earlier one."""
    paren = [(blik.cijfer(code), blik.vorig(code)) for code in codes]
    return [(nu, vorig) for nu, vorig in paren if nu and vorig and duidelijk_anders(nu, vorig) is anders]


def duidelijk_veranderd(blik: Blik) -> list[tuple[Indicator, Indicator]]:
    """The main figures that clearly changed, each with that of the previous year."""
    return _vergeleken(blik, anders=True)


def _veranderd(blik: Blik) -> Zin:
    if blik.vorig_jaar is None:
        tekst = "Dit is het eerste jaar met cijfers. Vergelijken kan vanaf volgend jaar."
        return Zin("Veranderd", samen([tekst, eerste_jaar(blik)]), "vergelijken")
    hoofd = _vergeleken(blik, anders=True)[:3]
    paren = hoofd or _vergeleken(blik, anders=True, codes=NEVENCIJFERS)[:2]
    delen = [f"{in_een_zin(nu)} ging van {toon(vorig)} naar {toon(nu)}" for nu, vorig in paren]
    if (geld := _kosten(blik)) and geld.anders:
        delen.append(f"de kosten gingen van {geld.vorig} naar {geld.nu}")
    if hoofd:
        nu_bekend = " zoals nu bekend" if any(blik.nu_bekend(vorig.code) for _, vorig in paren) else ""
        tekst = f"Vergeleken met {blik.vorig_jaar}{nu_bekend}: {opsomming(delen)}."
        return Zin("Veranderd", samen([tekst, eerste_vergelijking(blik)]), "vergelijken")
    wel = f"Wel: {opsomming(delen)}." if delen else ""
    geen = f"Geen hoofdcijfer is duidelijk anders dan in {blik.vorig_jaar}."
    return Zin("Veranderd", samen([geen, wel, eerste_vergelijking(blik)]), "vergelijken")


def eerste_jaar(blik: Blik) -> str:
    """In the year that the record began: since when, and what that means for the figures; '' in any other year."""
    begin = begin_van(blik.publicatie)
    if begin is None:
        return ""
    return (
        f"Alles is bijgehouden sinds {voluit(begin)}. Wie toen al in de aanpak was, is overgenomen en telt niet als nieuw. "
        f"Aantallen over het jaar gaan over de tijd vanaf die dag. Van ervoor is niets bekend: dat is geen nul."
    )


def eerste_vergelijking(blik: Blik) -> str:
    """In the year after it: what can be compared with the first part of a year, and what cannot."""
    vorig = blik.jaren.get(blik.jaar - 1)
    begin = begin_van(vorig) if vorig else None
    if begin is None:
        return ""
    return (
        f"Het vorige verslag telde vanaf {voluit(begin)}. Aantallen over een heel jaar zijn daar niet mee te vergelijken. Wel: "
        "standen op 31 december, aandelen en doorlooptijden."
    )


def _niet_veranderd(blik: Blik) -> Zin:
    kop = "Ongeveer gelijk"
    if blik.vorig_jaar is None:
        return Zin(kop, "Dat is nog niet te zeggen.", "vergelijken")
    paren = _vergeleken(blik, anders=False)[:3]
    delen = [f"{in_een_zin(nu)} ({toon(vorig)} en {toon(nu)})" for nu, vorig in paren]
    if (geld := _kosten(blik)) and not geld.anders:
        delen.append(f"de kosten ({geld.vorig} en {geld.nu})")
    if not delen:
        return Zin(kop, f"Geen hoofdcijfer bleef ongeveer gelijk aan {blik.vorig_jaar}.", "vergelijken")
    return Zin(kop, f"{beginkapitaal(opsomming(delen))}.", "vergelijken")


@dataclass(frozen=True)
class _Kosten:
    """The actual costs of the previous year and of this one, and whether they clearly differ."""

    vorig: str
    nu: str
    anders: bool


def _kosten(blik: Blik) -> _Kosten | None:
    """None when one of the two years has no costs."""
    nu = blik.publicatie.kosten
    vorig = blik.jaren[blik.vorig_jaar].kosten if blik.vorig_jaar is not None else None
    if nu is None or vorig is None:
        return None
    a, b = vorig.totaal.werkelijk, nu.totaal.werkelijk
    return _Kosten(euro(a), euro(b), aantal_anders(b, a))


def _doelen(blik: Blik) -> Zin:
    """How many goals are on course, not on course or cannot be judged, and how many figures have none."""
    oordelen = [kaart.oordeel for kaart in doelkaarten(blik)]
    zonder = len(zonder_doel(blik, BELANGRIJK))
    open_ = f"voor {zonder} {'cijfer' if zonder == 1 else 'cijfers'} is nog geen doel"
    if not oordelen:
        tekst = "Er is nog geen doel vastgesteld."
    else:
        tekst = ", ".join(f"{n} {oordeel}" for oordeel in OORDEELTEKENS if (n := oordelen.count(oordeel)))
        tekst += f"; {open_}." if zonder else "."
    return Zin("Doelen", tekst, "doelen")


def _onzeker(blik: Blik) -> Zin:
    delen = []
    for code in ("I1", "K6-geslaagd"):
        cijfer = blik.cijfer(code)
        if cijfer and marge(cijfer):
            delen.append(
                f"{beginkapitaal(in_een_zin(cijfer))} is {toon(cijfer)} ({verhouding(cijfer) or 'n onbekend'}); "
                f"de onzekerheidsmarge is {marge(cijfer)}."
            )
            break
    verborgen = blik.niet_getoond()
    if verborgen and blik.klein:
        delen.append(
            f"Dit verslag gaat over weinig jongeren. Wat over minder dan {blik.publicatie.drempel} van hen gaat, staat er "
            "niet in. De burgemeester en de kernpartners zien die cijfers in de vertrouwelijke kwartaalrapportage."
        )
    elif verborgen:
        wat = "1 cijfer" if verborgen == 1 else f"{verborgen} cijfers"
        delen.append(f"We tonen {wat} niet, zodat niemand te herkennen is.")
    if not delen:
        delen.append("De aantallen zijn klein: een paar jongeren meer of minder maakt al verschil.")
    return Zin("Onzeker", samen(delen), "bescherming" if verborgen else "kwaliteit")


def stroom(blik: Blik) -> str:
    """From last year's number through inflow and outflow to this year's, and whether that adds up."""
    nieuw, weg, nu = (blik.cijfer(code) for code in ("K1-in", "K1-uit", "K1"))
    wanneer = beginkapitaal(sinds(nieuw)) or f"In {blik.jaar}"
    vorig = blik.vorig("K1") if blik.vorig_jaar == blik.jaar - 1 else None
    begin = (
        f"Eind {blik.vorig_jaar} {werkwoord(vorig, 'was', 'waren')} {met_eenheid(vorig)} in de aanpak."
        if getoond(vorig) is not None
        else ""
    )
    midden = samen(
        [
            f"{wanneer} {werkwoord(nieuw, 'begon', 'begonnen')} {met_eenheid(nieuw)}."
            if getoond(nieuw) is not None
            else "",
            f"Er {werkwoord(weg, 'eindigde', 'eindigden')} {met_eenheid(weg)}." if getoond(weg) is not None else "",
        ]
    )
    eind = (
        f"Op {voluit(blik.publicatie.peildatum)} {werkwoord(nu, 'was', 'waren')} het er {toon(nu)}."
        if begin and getoond(nu) is not None
        else f"Op {voluit(blik.publicatie.peildatum)} {werkwoord(nu, 'was', 'waren')} {met_eenheid(nu)} in de aanpak."
        if getoond(nu) is not None
        else ""
    )
    a, b, c, d = (getoond(cijfer) for cijfer in (vorig, nieuw, weg, nu))
    sluit = "" if a is None or b is None or c is None or d is None or a + b - c == d else _SLUIT_NIET
    if not (midden or eind):
        return "De instroom en uitstroom zijn niet getoond of niet te berekenen."
    return samen([begin, midden, eind, sluit])


_SLUIT_NIET = "Dit sluit niet precies aan. Dat kan komen door formulieren die na het vorige verslag zijn ingediend."


def groepen(tabel: Tabel, onderwerp: str) -> tuple[str, str]:
    """Title and sentence about the first column of `tabel`: the largest of the groups that are shown."""
    alle = [(rij, cel_op(tabel, r, 0)) for r, rij in enumerate(tabel.rijen) if not rij.casefold().startswith("totaal")]
    bekend = [(rij, waarde.getal) for rij, waarde in alle if waarde.getal is not None]
    if not bekend:
        return onderwerp, "De aantallen zijn niet getoond."
    hoogste = max(aantal for _, aantal in bekend)
    namen = [beginklein(rij) for rij, aantal in bekend if aantal == hoogste]
    totaal = cel(tabel, "Totaal", tabel.kolommen[0])
    van = f" van de {totaal.tekst} jongeren" if totaal and totaal.getal is not None else ""
    elk = "elk " if len(namen) > 1 else ""
    onder = "" if len(bekend) == len(alle) else " Dit geldt voor de groepen die we tonen."
    return f"{onderwerp}: het vaakst {opsomming(namen)}", f"Dat zijn {elk}{getal(hoogste)}{van}.{onder}"


def aanmelders(tabel: Tabel | None) -> str:
    """How many referrals came from the police, and how many from others before the first police contact."""
    totaal = cel(tabel, "Totaal", "Aantal")
    if totaal is None or totaal.getal is None:
        return ""
    delen = [
        f"{waarde.tekst} {wat}"
        for rij, wat in (
            ("Politie", "van de politie"),
            ("Andere partners, vóór het eerste politiecontact", "van andere partners vóór het eerste politiecontact"),
        )
        if (waarde := cel(tabel, rij, "Aantal")) and waarde.getal is not None
    ]
    return f"Van de {totaal.tekst} aanmeldingen kwamen er {opsomming(delen)}." if delen else ""


_BESCHERMD = "Niet getoond, zodat niemand te herkennen is"


def redenen(cijfers: Iterable[Indicator]) -> dict[str, list[Indicator]]:
    """Figures that are absent, by the reason why."""
    geldt: dict[str, Callable[[Indicator], bool]] = {
        "Geen cijfer: niet alle kwartalen zijn geleverd": kwartalen_ontbreken,
        "Niet ingediend met de jaarcijfers": lambda c: uit_jaarcijfers(c) and c.waarde is None and not c.onderdrukt,
        "Niet te berekenen, omdat er niemand in de groep zit": lambda c: c.noemer == 0,
        "Niet te berekenen door te weinig gegevens": lambda c: c.waarde is None and not c.onderdrukt,
        "Over zo weinig jongeren dat er geen deel of middelste waarde van te geven is": over_te_weinig,
        _BESCHERMD: lambda c: bool(c.onderdrukt),
    }
    over = list(cijfers)
    for reden in dict.fromkeys(c.nog_niet for c in over if c.nog_niet):
        geldt = {f"Nog niet te geven: {reden}": partial(_nog_niet_door, reden), **geldt}
    uit: dict[str, list[Indicator]] = {}
    for cijfer in over:
        waarom = next((reden for reden, klopt in geldt.items() if klopt(cijfer)), None)
        if waarom:
            uit.setdefault(waarom, []).append(cijfer)
    return {reden: uit[reden] for reden in geldt if reden in uit}


def zonder_cijfer(cijfers: Iterable[Indicator]) -> list[str]:
    """Which figures are absent, one sentence per reason."""
    return [
        f"{reden}. Dat geldt voor {opsomming([beginklein(c.naam) for c in weg])}."
        for reden, weg in redenen(cijfers).items()
    ]


def niet_verteld(cijfers: Iterable[Indicator], tabellen: Iterable[Tabel]) -> list[tuple[str, list[Indicator | Tabel]]]:
    """The same of figures and of tables of which nothing may be shown, for a page that links to each."""
    uit: dict[str, list[Indicator | Tabel]] = {reden: [*weg] for reden, weg in redenen(cijfers).items()}
    if beschermd := [*tabellen]:
        uit.setdefault(_BESCHERMD, []).extend(beschermd)
    return [*uit.items()]


def _nog_niet_door(reden: str, cijfer: Indicator) -> bool:
    return cijfer.nog_niet == reden


def plantijd(cijfer: Indicator | None, termijn: str) -> str:
    """The median time to a plan beside the proposed term (in words), and beside the goal when there is one."""
    if cijfer is None or getoond(cijfer) is None:
        return ""
    zinnen = [
        f"De helft van de plannen was klaar binnen {met_eenheid(cijfer)} na het besluit; de andere helft duurde "
        f"even lang of langer. De voorgestelde termijn is {termijn}."
    ]
    if cijfer.doel and cijfer.doel.streefwaarde is not None:
        zinnen.append(
            f"Het doel ({streefwaarde(cijfer, cijfer.doel)}) gaat over de mediaan. De termijn geldt per plan."
        )
    return samen(zinnen)


def metingen(blik: Blik) -> str:
    """How many young people have two measurements, of how many trajecten, and how many measurements are overdue.

    Each sentence only when its numbers are published; '' when it is not known for how many progress was measured.
    """
    gemeten, trajecten, te_laat = blik.cijfer("I1"), blik.cijfer("K1-jaar"), blik.cijfer("D2")
    if gemeten is None or not verhouding(gemeten) or gemeten.noemer is None:
        return ""
    zinnen = [
        f"In {blik.jaar} {werkwoord(trajecten, 'liep', 'liepen')} {met_eenheid(trajecten)}."
        if getoond(trajecten) is not None
        else "",
        f"Van {getal(gemeten.noemer)} jongeren met een traject in {blik.jaar} zijn er minstens twee metingen.",
    ]
    if te_laat and verhouding(te_laat) and te_laat.noemer is not None:
        hoeveel = getal(te_laat.teller) if te_laat.teller else "geen"
        zinnen.append(
            f"Op {voluit(blik.publicatie.peildatum)} was bij {hoeveel} van de {getal(te_laat.noemer)} jongeren de meting te laat."
        )
    return samen(zinnen)


def vooruitgang(cijfer: Indicator | None) -> str:
    """How many young people went forward, with the margin."""
    if cijfer is None or getoond(cijfer) is None:
        return ""
    deel = verhouding(cijfer)
    begin = (
        f"Bij {deel} jongeren met twee metingen is vooruitgang gemeten ({toon(cijfer)})."
        if deel
        else f"Bij {toon(cijfer)} van de jongeren met twee metingen is vooruitgang gemeten."
    )
    return samen([begin, f"De onzekerheidsmarge is {marge(cijfer)}." if marge(cijfer) else ""])


def leefgebieden_kop(rijen: list[Leefgebied]) -> str:
    """Title of the life areas figure: where the mean rose most, and where it fell, stayed about the same or rose least.

    A difference below `SCOREVERSCHIL` is no finding.
    """
    bekend = _bekend(rijen)
    hoogste, laagste = _uitersten(bekend)
    if len(bekend) < 2 or hoogste == laagste:
        return "Scores per leefgebied, bij de start en bij de laatste meting"
    dalers = [rij for rij in bekend if _verschil(rij) <= -SCOREVERSCHIL]
    gelijk = [rij for rij in bekend if abs(_verschil(rij)) < SCOREVERSCHIL]
    if _verschil(hoogste[0]) < SCOREVERSCHIL:
        if not dalers:
            return "De gemiddelde scores bleven op alle getoonde leefgebieden ongeveer gelijk"
        return f"De gemiddelde score steeg nergens duidelijk en {_daalde(dalers)} {_waar(laagste)}"
    if dalers:
        rest = f"{_daalde(dalers)} {_waar(laagste)}"
    elif gelijk:
        rest = f"bleef ongeveer gelijk {_waar(gelijk)}"
    else:
        rest = f"het minst {_waar(laagste)}"
    return f"De gemiddelde score steeg het meest {_waar(hoogste)} en {rest}"


def _daalde(dalers: list[Leefgebied]) -> str:
    return "daalde" if len(dalers) == 1 else "daalde het meest"


def leefgebieden(rijen: list[Leefgebied]) -> str:
    """The life areas in words: on how many the mean is higher, the extremes, and what is not shown."""
    bekend = _bekend(rijen)
    weg = [beginklein(rij.naam) for rij in gesorteerd(rijen) if rij.verandering is None]
    delen = []
    if bekend:
        hoger = sum(_verschil(rij) > 0 for rij in bekend)
        hoeveel = f"alle {len(bekend)}" if hoger == len(bekend) else f"{hoger} van de {len(bekend)}"
        delen.append(
            f"Op {hoeveel} {'getoonde ' if weg else ''}leefgebieden is de gemiddelde score bij de laatste meting hoger "
            "dan bij de start."
        )
        hoogste, laagste = _uitersten(bekend)
        if hoogste != laagste:
            delen.append(
                f"Het verschil is het hoogst {_waar(hoogste)} ({_hoeveel(hoogste)}) en het laagst {_waar(laagste)} "
                f"({_hoeveel(laagste)})."
            )
    if weg:
        delen.append(f"Niet getoond: het gemiddelde op {opsomming(weg)}.")
    return samen(delen)


def _bekend(rijen: list[Leefgebied]) -> list[Leefgebied]:
    return [rij for rij in gesorteerd(rijen) if rij.verandering is not None]


def _uitersten(bekend: list[Leefgebied]) -> tuple[list[Leefgebied], list[Leefgebied]]:
    """All life areas with the highest change and all with the lowest, as shown."""
    verschillen = [_verschil(rij) for rij in bekend]
    return (
        [rij for rij in bekend if _verschil(rij) == max(verschillen)],
        [rij for rij in bekend if _verschil(rij) == min(verschillen)],
    )


def _waar(rijen: list[Leefgebied]) -> str:
    if len(rijen) > 2:
        return f"op {telwoord(len(rijen))} leefgebieden"
    return opsomming([f"op {beginklein(rij.naam)}" for rij in rijen])


def _hoeveel(rijen: list[Leefgebied]) -> str:
    if len(rijen) > 1:
        return verschil(_verschil(rijen[0]), 1)
    return f"van {rijen[0].start.tekst} naar {rijen[0].laatste.tekst}: {verschil(_verschil(rijen[0]), 1)}"


def _verschil(rij: Leefgebied) -> float:
    """The change between the two means as they are shown."""
    return round(round(rij.laatste.getal or 0, 1) - round(rij.start.getal or 0, 1), 1)


def alt_tekst(paren: list[tuple[str, Waarde]]) -> str:
    """Values of a simple chart as one sentence."""
    return "; ".join(f"{naam}: {waarde.tekst}" for naam, waarde in paren) + "."
