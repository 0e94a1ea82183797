"""Questions for the debate, each raised by a figure or by a gap in this year's report; what weighs most goes first.

A weight says of what kind a question is, and within its kind how large the gap is (0–1, of what it is measured by):
a goal that is missed, money or a term that is exceeded as a whole, a change outside its margin, what is missing, and
then what deserves attention in parts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from werkwijzer.jaar.publicatie import Kostenpost
from werkwijzer.kalender import aantal, voluit
from werkwijzer.profiel import Profiel
from werkwijzer.rapport import kosten, zinnen
from werkwijzer.rapport.cijfers import (
    Blik,
    cel,
    eenheid_bij,
    getoond,
    kwartalen_ontbreken,
    met_eenheid,
    toon,
    verhouding,
    werkwoord,
)
from werkwijzer.rapport.doelen import oordeel_over, resultaat, streefwaarde
from werkwijzer.rapport.tekst import beginklein, euro, getal, opsomming
from werkwijzer.termijnen import vul_in

_HOOGSTENS = 6
DOEL, GEHEEL, VERANDERD, LEEMTE, DEEL = 5, 4, 3, 2, 1  # kinds of questions, the heaviest first


@dataclass(frozen=True)
class Vraag:
    """A question, the figure that raises it, and the anchor where that figure stands."""

    vraag: str
    aanleiding: str
    anker: str
    gewicht: float


def vragen(blik: Blik, profiel: Profiel) -> list[Vraag]:
    """At most six questions, the heaviest first: three for the first screen, three at the end."""
    gesteld = [vraag for maak in _MAKERS if (vraag := maak(blik, profiel))]
    return sorted(gesteld, key=lambda vraag: -vraag.gewicht)[:_HOOGSTENS]


def _deel(afstand: float, van: float) -> float:
    """How large a gap is, as a part of what it is measured by; never a whole, so that it stays within its kind."""
    return min(abs(afstand) / abs(van), 0.99) if van else 0.0


def _leefgebied(blik: Blik, _: Profiel) -> Vraag | None:
    tabel = blik.tabel("leefgebieden")
    if tabel is None or not {"Terug", "Aantal jongeren"} <= set(tabel.kolommen):
        return None
    delen = [
        (terug.getal / n.getal, naam, terug, n)
        for naam in tabel.rijen
        if (terug := cel(tabel, naam, "Terug")) and (n := cel(tabel, naam, "Aantal jongeren"))
        if terug.getal and n.getal
    ]
    if not delen:
        return None
    naam, terug, n = max(delen, key=lambda deel: deel[0])[1:]
    onder = "" if len(delen) == len(tabel.rijen) else " getoond"
    return Vraag(
        f"Wat zien regisseurs en partners bij {beginklein(naam)}, en wat hebben zij nodig?",
        f"Op {beginklein(naam)} gingen {terug.tekst} van {n.tekst} jongeren terug. "
        f"Op geen ander{onder} leefgebied was dat deel groter.",
        "jongeren",
        DEEL + _deel(terug.getal or 0, n.getal or 0),
    )


def _overdracht(blik: Blik, _: Profiel) -> Vraag | None:
    cijfer = blik.cijfer("I2-negatief")
    if cijfer is None or not getoond(cijfer):
        return None
    return Vraag(
        "Wie neemt jongeren over na een negatieve afsluiting, en wie houdt zicht op hen?",
        f"Negatief afgesloten in {blik.jaar}: {toon(cijfer)}. Positief afgesloten: {toon(blik.cijfer('I2-positief'))}.",
        "gedaan",
        DEEL + _deel(getoond(cijfer) or 0, (getoond(cijfer) or 0) + (getoond(blik.cijfer("I2-positief")) or 0)),
    )


def _zorg(blik: Blik, _: Profiel) -> Vraag | None:
    """About endings without a care taker in the report; only when both counts are published."""
    cijfer = blik.cijfer("I2-zorg")
    if cijfer is None or not verhouding(cijfer) or cijfer.teller is None or cijfer.noemer is None:
        return None
    zonder = cijfer.noemer - cijfer.teller
    if not zonder:
        return None
    return Vraag(
        "Was er na de afsluiting geen zorg meer nodig, of nam niemand die over?",
        f"Bij {getal(zonder)} van de {getal(cijfer.noemer)} afsluitingen staat geen partner die de zorg overneemt. "
        "Dat kan kloppen: was er geen zorg nodig, dan blijft die vraag leeg.",
        "gedaan",
        DEEL + _deel(zonder, cijfer.noemer),
    )


def _vooraf(blik: Blik, _: Profiel) -> Vraag | None:
    """About young people of whom partners could read before they were told: that is a duty, so every one counts."""
    cijfer = blik.cijfer("K3-vooraf")
    deel = getoond(cijfer)
    if cijfer is None or deel is None or deel >= 100:
        return None
    return Vraag(
        "Waarom kreeg niet elke jongere de brief vóór de uitnodigingen, en is dat nu opgelost?",
        f"De brief was op tijd bij {toon(cijfer)}{f' ({verhouding(cijfer)})' if verhouding(cijfer) else ''}. Informeren is een plicht, "
        "tenzij er een reden is om te wachten.",
        "gedaan",
        GEHEEL + _deel(100 - deel, 100),
    )


def _plantijd(blik: Blik, profiel: Profiel) -> Vraag | None:
    cijfer, termijn = blik.cijfer("K4-tijd"), profiel.termijnen.plan_dagen
    dagen = getoond(cijfer)
    if dagen is None or dagen <= termijn:
        return None
    return Vraag(
        f"Is een plan binnen {aantal(termijn, 'dag')} haalbaar, en waar zit de wachttijd?",
        f"De helft van de plannen kwam {met_eenheid(cijfer)} of later na het besluit. "
        f"De voorgestelde termijn is {vul_in('{plan_dagen} dagen', profiel)}.",
        "gedaan",
        GEHEEL + _deel(dagen - termijn, termijn),
    )


def _aanmelders(blik: Blik, _: Profiel) -> Vraag | None:
    tabel = blik.tabel("aanmelders")
    politie, totaal = cel(tabel, "Politie", "Aantal"), cel(tabel, "Totaal", "Aantal")
    if politie is None or totaal is None or not politie.getal or not totaal.getal:
        return None
    if politie.getal / totaal.getal < 0.5:
        return None
    return Vraag(
        "Zien scholen, jongerenwerk en andere partners jongeren vroeg genoeg, en melden zij hen dan aan?",
        f"{politie.tekst} van de {totaal.tekst} aanmeldingen kwamen van de politie.",
        "wie",
        DEEL + _deel(politie.getal - totaal.getal / 2, totaal.getal),
    )


def _groei(blik: Blik, profiel: Profiel) -> Vraag | None:
    nieuw, weg, stand, boven = (blik.cijfer(code) for code in ("K1-in", "K1-uit", "K1", "K5-norm"))
    erbij, eruit = getoond(nieuw), getoond(weg)
    norm = vul_in("{totaal_min} tot {totaal_max} jongeren", profiel)
    vraag = f"Zijn er genoeg regisseurs? Het uitgangspunt is {norm} per regisseur."
    if boven and getoond(boven):
        van = (
            f" van de {getal(boven.noemer)} netwerkregisseurs"
            if boven.noemer
            else f" {eenheid_bij(boven.waarde, boven.eenheid)}"
        )
        hadden = werkwoord(boven, "had", "hadden")
        aanleiding = (
            f"Op {voluit(blik.publicatie.peildatum)} {hadden} {toon(boven)}{van} meer jongeren dan de norm, in totaal "
            "of met actieve regie."
        )
        return Vraag(
            vraag, aanleiding, "gedaan", GEHEEL + _deel(getoond(boven) or 0, boven.noemer) if boven.noemer else DEEL
        )
    if erbij is None or eruit is None or getoond(stand) is None or erbij <= eruit:
        return None
    return Vraag(
        vraag,
        f"Er {werkwoord(nieuw, 'begon', 'begonnen')} {met_eenheid(nieuw)} en er {werkwoord(weg, 'eindigde', 'eindigden')} er {toon(weg)}. "
        f"Op {voluit(blik.publicatie.peildatum)} {werkwoord(stand, 'was', 'waren')} {met_eenheid(stand)} in de aanpak.",
        "wie",
        DEEL + _deel(erbij - eruit, getoond(stand) or 0),
    )


def _metingen(blik: Blik, _: Profiel) -> Vraag | None:
    aanleiding = zinnen.metingen(blik)
    if not aanleiding:
        return None
    return Vraag(
        "Wordt er genoeg gemeten om te zien hoe het met de jongeren gaat?",
        aanleiding,
        "kwaliteit",
        DEEL + _deel(getoond(blik.cijfer("D2")) or 0, 100),
    )


def _doelen(blik: Blik, _: Profiel) -> Vraag | None:
    cijfers = blik.publicatie.indicatoren
    met_doel = sum(cijfer.doel is not None for cijfer in cijfers)
    if met_doel or not cijfers:
        return None
    return Vraag(
        "Welke twee of drie doelen wil de raad vaststellen, en voor welk jaar?",
        f"Voor geen van de {len(cijfers)} cijfers in dit verslag is een doel vastgesteld.",
        "doelen",
        LEEMTE + 0.9,
    )


def _uitkomsten(blik: Blik, _: Profiel) -> Vraag | None:
    uitkomsten = [cijfer for cijfer in blik.publicatie.indicatoren if cijfer.niveau == "outcome"]
    weg = [cijfer for cijfer in uitkomsten if kwartalen_ontbreken(cijfer)]
    if uitkomsten and not weg:
        return None
    aanleiding = (
        f"Niet alle kwartalen zijn geleverd. Er ontbreken {len(weg)} van de {len(uitkomsten)} cijfers over overlast "
        "en criminaliteit. De cijfers na de start en na de afsluiting vragen ook gegevens over eerdere jaren."
        if uitkomsten
        else "Deze cijfers ontbreken in dit verslag."
    )
    return Vraag(
        "Wanneer kan de raad alle cijfers over aanhoudingen, veroordelingen en overlast verwachten, en wie levert ze aan?",
        aanleiding,
        "overlast",
        LEEMTE + (_deel(len(weg), len(uitkomsten)) * 0.8 if uitkomsten else 0.8),
    )


def _niet_op_koers(blik: Blik, _: Profiel) -> Vraag | None:
    """About goals that are not on course; a goal for context is about more than this approach. Of goals whose year is past
    only when there are no others: nothing can be done any more to reach them."""
    achter = [
        (over, cijfer.doel)
        for cijfer in blik.publicatie.indicatoren
        if cijfer.doel
        and cijfer.niveau != "effect"
        and (over := oordeel_over(blik, cijfer, cijfer.doel)).stand.oordeel == "niet op koers"
    ]
    if not achter:
        return None
    lopend = [(over, doel) for over, doel in achter if over.jaar == blik.jaar]
    gekozen = lopend or achter
    namen = opsomming([beginklein(over.cijfer.naam) for over, _ in gekozen])
    uitleg = [
        f"{over.cijfer.naam}: {resultaat(over.cijfer)}{'' if over.jaar == blik.jaar else f' (in {over.jaar})'}, "
        f"het doel{f' voor {doel.jaar}' if doel.jaar else ''} {'is' if lopend else 'was'} {streefwaarde(over.cijfer, doel)}"
        for over, doel in gekozen
    ]
    afstanden = [
        _deel((getoond(over.cijfer) or 0) - doel.streefwaarde, doel.streefwaarde)
        for over, doel in gekozen
        if doel.streefwaarde
    ]
    return Vraag(
        f"Wat is nodig om het doel voor {namen} te halen, of moet het doel anders?"
        if lopend
        else f"Het doel voor {namen} is niet gehaald. Komt er een nieuw doel?",
        f"{'; '.join(uitleg)}.",
        "doelen",
        DOEL + max(afstanden, default=0.0),
    )


def _niet_te_zeggen(blik: Blik, _: Profiel) -> Vraag | None:
    """About goals of which the report cannot say whether they are on course."""
    open_ = [
        (cijfer, over.stand.reden)
        for cijfer in blik.publicatie.indicatoren
        if cijfer.doel
        and cijfer.niveau != "effect"
        and (over := oordeel_over(blik, cijfer, cijfer.doel)).stand.oordeel == "niet te zeggen"
    ]
    if not open_:
        return None
    return Vraag(
        f"Wat is nodig om te kunnen zeggen of het doel voor {opsomming([beginklein(c.naam) for c, _ in open_])} op koers ligt?",
        f"{'; '.join(f'{c.naam}: {reden}' for c, reden in open_)}.",
        "doelen",
        LEEMTE + 0.95,
    )


def _veranderd(blik: Blik, _: Profiel) -> Vraag | None:
    """About the main figure that changed most, when that is more than chance or small numbers explain."""
    paren = zinnen.duidelijk_veranderd(blik)
    if not paren:
        return None
    afstanden = [
        (_deel((getoond(nu) or 0) - (getoond(vorig) or 0), getoond(vorig) or 0), nu, vorig) for nu, vorig in paren
    ]
    afstand, nu, vorig = max(afstanden, key=lambda deel: deel[0])
    naam = zinnen.in_een_zin(nu)
    return Vraag(
        f"Wat is er gebeurd met {naam}, en is dat wat de raad wil?",
        f"{nu.naam}: {met_eenheid(vorig)} in {blik.vorig_jaar}, {met_eenheid(nu)} in {blik.jaar}.",
        "veranderd",
        VERANDERD + afstand,
    )


def _afwijking(blik: Blik, _: Profiel) -> Vraag | None:
    """About costs that differ much from the budget: in total, or on a post."""
    geld = blik.publicatie.kosten
    if geld is None:
        return None
    posten = kosten.afwijkend(geld)
    if not posten and not kosten.wijkt_af(geld.totaal):
        return None
    bedragen = ([geld.totaal] if kosten.wijkt_af(geld.totaal) else []) + posten[:_POSTEN]
    delen = [
        f"{b.post if isinstance(b, Kostenpost) else 'Totaal'}: begroot {euro(b.begroot)}, werkelijk {euro(b.werkelijk)}"
        for b in bedragen
    ]
    meer = f" Ook {len(posten) - _POSTEN} andere posten wijken zoveel af." if len(posten) > _POSTEN else ""
    return Vraag(
        "Waarom weken de kosten af van de begroting, en geldt dat volgend jaar ook?",
        f"Een verschil van {round(100 * kosten.AFWIJKING)}% of meer. {'; '.join(delen)}.{meer}",
        "kosten",
        (GEHEEL if kosten.wijkt_af(geld.totaal) else DEEL)
        + _deel(sum(abs(b.werkelijk - b.begroot) for b in bedragen), geld.totaal.begroot),
    )


_POSTEN = 2


def _kosten(blik: Blik, _: Profiel) -> Vraag | None:
    if blik.publicatie.kosten is not None:
        return None
    return Vraag(
        "Wanneer ziet de raad de kosten naast de resultaten?",
        "De kosten en de dekking zijn niet ingediend.",
        "kosten",
        LEEMTE + 0.5,
    )


_Maker = Callable[[Blik, Profiel], Vraag | None]
_MAKERS: tuple[_Maker, ...] = (
    *(
        _niet_op_koers,
        _afwijking,
        _vooraf,
        _plantijd,
        _groei,
        _veranderd,
        _niet_te_zeggen,
        _doelen,
        _uitkomsten,
        _kosten,
    ),
    *(_leefgebied, _overdracht, _zorg, _aanmelders, _metingen),
)
