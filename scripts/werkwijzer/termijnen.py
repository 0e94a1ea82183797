"""Every rule about a date, once: the day on which something is due, with the same rule in words beside it.

Lists, dossier page, letters, checks, indicators and handbook all call these functions and show these sentences. They
know no clock and no dossier: days come in, a day or a judgement comes out. A term is counted from the day that starts
it; "uiterlijk" is the last good day, so something is late on the day after it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Generic, Literal, ParamSpec, TypeVar

from werkwijzer.kalender import MEERVOUD, plus_maanden, van_tot, voluit
from werkwijzer.profiel import Profiel

P = ParamSpec("P")
R = TypeVar("R")


_ENKEL = {meer: een for een, meer in MEERVOUD.items()}
_GETAL = re.compile(
    r"(?P<elke>\b[Ee]lke )?\{(?P<welk>\w+)\}(?: (?P<woord>tot|tot en met) \{(?P<hoog>\w+)\})?"
    rf"(?: (?P<meer>{'|'.join(_ENKEL)})\b)?"
)


def vul_in(zin: str, profiel: Profiel) -> str:
    """A sentence with the profile's numbers in it, as people write them: '1 week', 'elke maand', '3' for 3 to 3.

    A number that has changed is followed by what it was until when. KeyError for a name that the profile does not have.
    """
    in_tijd = (profiel.termijnen, profiel.caseload, profiel.doelgroep)
    getallen = {"te_oud": profiel.doelgroep.leeftijd_max + 1}
    for deel in (profiel.signalen, *in_tijd):
        getallen |= deel.model_dump(exclude={"verloop"})

    def tekst(m: re.Match[str]) -> str:
        getal = getallen[m["welk"]]
        hoog = getallen[m["hoog"]] if m["hoog"] else getal
        delen = [van_tot(getal, hoog, m["woord"] or "tot")]
        if m["elke"]:
            delen = [m["elke"].strip(), *(delen if hoog > 1 else ())]
        if m["meer"]:
            delen.append(_ENKEL[m["meer"]] if hoog == 1 else m["meer"])
        was = [f"tot {voluit(dag)}: {toen}" for deel in in_tijd for dag, toen in deel.eerder(m["welk"])]
        return " ".join(delen) + (f" ({', '.join(was)})" if was else "")

    return _GETAL.sub(tekst, zin)


@dataclass(frozen=True)
class Regel(Generic[P, R]):
    """A rule: call it for the day; `zin` is the rule in words, with names of terms in braces, `bron` where it is from."""

    bereken: Callable[P, R]
    zin: str
    bron: str

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.bereken(*args, **kwargs)

    def in_woorden(self, profiel: Profiel) -> str:
        """The sentence with the profile's numbers filled in."""
        return vul_in(self.zin, profiel)


def _regel(zin: str, bron: str) -> Callable[[Callable[P, R]], Regel[P, R]]:
    return lambda bereken: Regel(bereken, zin, bron)


VOLWASSEN = 18

# --- before and at the start ------------------------------------------------------------------------


@_regel(
    "Uiterlijk in het tweede UVZ na de aanmelding is de jongere besproken. Er is elke {uvz_weken} weken een UVZ.",
    "voorstel, bij stap 2 van het werkproces",
)
def bespreken_uiterlijk(aangemeld: date, profiel: Profiel) -> date:
    """The last day on which that second UVZ can be: for the first the agenda may be out already."""
    return aangemeld + timedelta(weeks=2 * profiel.termijnen.op(aangemeld).uvz_weken)


@_regel(
    "De brief aan jongere en ouders gaat uit vóór de uitnodigingen: uiterlijk {agenda_dagen} dagen vóór het eerste "
    "UVZ over de jongere. Of in het verslag staat waarom niet.",
    "rapport §2.5 (brief), AVG art. 14 (informeren uiterlijk bij de eerste verstrekking)",
)
def brief_uiterlijk(eerste_uvz: date, profiel: Profiel) -> date:
    return eerste_uvz - timedelta(days=profiel.termijnen.op(eerste_uvz).agenda_dagen)


@_regel("Er is een plan, uiterlijk {plan_dagen} dagen na het besluit van het UVZ.", "voorstel")
def plan_uiterlijk(begin: date, profiel: Profiel) -> date:
    return begin + timedelta(days=profiel.termijnen.op(begin).plan_dagen)


# --- while it runs ----------------------------------------------------------------------------------


@_regel(
    "Er is een nieuwe meting, uiterlijk {meting_maanden} maanden na de vorige. Een plan zonder één score is "
    "geen meting.",
    "rapport §4.3.2 (scores op meer momenten), termijn is een voorstel",
)
def meting_uiterlijk(vorige: date, profiel: Profiel) -> date:
    return plus_maanden(vorige, profiel.termijnen.op(vorige).meting_maanden)


@_regel(
    "Buiten een jeugdgroep: uiterlijk {herijking_maanden} maanden na de vorige herijking, of na het "
    "begin van de aanpak.",
    "rapport §2.5",
)
def herijking_uiterlijk(vanaf: date, profiel: Profiel) -> date:
    return plus_maanden(vanaf, profiel.termijnen.op(vanaf).herijking_maanden)


@_regel(
    "In een jeugdgroep: uiterlijk {groepsoverleg_maanden} maanden na de vorige keer, of na het begin van de aanpak.",
    "rapport §2.5",
)
def groepsoverleg_uiterlijk(vanaf: date, profiel: Profiel) -> date:
    return plus_maanden(vanaf, profiel.termijnen.op(vanaf).groepsoverleg_maanden)


@_regel(
    "De laatste melding is {maanden_zonder_meldingen} maanden geleden. Is er in deze aanpak geen "
    "melding bekend, dan telt het begin van de aanpak. Een veroordeling telt niet als nieuwe melding. Zat de jongere vast? "
    "Tel dan zelf vanaf de vrijlating: die dag staat in geen formulier.",
    "rapport §2.5; het begin, de veroordeling en de vrijlating zijn een voorstel",
)
def criterium_op(laatste_melding: date | None, begin: date, profiel: Profiel) -> date:
    """The first day on which the official criterion for a positive closure is met."""
    return plus_maanden(laatste_melding or begin, zonder_meldingen(laatste_melding, begin, profiel))


def zonder_meldingen(laatste_melding: date | None, begin: date, profiel: Profiel) -> int:
    """How many months without a melding the criterion asks, counted from these days."""
    return profiel.termijnen.op(laatste_melding or begin).maanden_zonder_meldingen


@_regel(
    "In {stilstand_maanden} maanden is in geen enkel leefgebied de score veranderd, bij minstens twee metingen.",
    "voorstel",
)
def stilstand_op(sinds: date, profiel: Profiel) -> date:
    return plus_maanden(sinds, profiel.signalen.stilstand_maanden)


@_regel(
    "Een actie uit een plan of een afspraak uit een UVZ die open is of bezig.",
    "rapport §2.5 (acties met wie en wanneer)",
)
def actie_uiterlijk(wanneer: date, profiel: Profiel) -> date:  # noqa: ARG001 (every rule takes the profile)
    return wanneer


@_regel("Een bijzondere voorwaarde loopt binnen {voorwaarde_dagen} dagen af.", "voorstel")
def voorwaarde_loopt_tot(eind: date, profiel: Profiel) -> date:  # noqa: ARG001
    return eind


def voorwaarde_stopt_gauw(eind: date, dag: date, profiel: Profiel) -> bool:
    """Whether the end is so near on `dag` that lists and sheets say so."""
    return eind <= dag + timedelta(days=profiel.signalen.voorwaarde_dagen)


def verjaardag(geboren: date, jaren: int) -> date:
    """The day on which somebody is `jaren` years old: 1 March for 29 February, in a year without that day."""
    try:
        return geboren.replace(year=geboren.year + jaren)
    except ValueError:
        return date(geboren.year + jaren, 3, 1)


@_regel(
    "De jongere wordt binnen {leeftijd_dagen} dagen 18, of is 18 geworden en daarna is er nog geen plan.",
    "voorstel: brieven en hulp veranderen bij 18 jaar",
)
def volwassen_op(geboren: date, profiel: Profiel) -> date:  # noqa: ARG001
    return verjaardag(geboren, VOLWASSEN)


@_regel("De jongere wordt binnen {leeftijd_dagen} dagen {te_oud}, of is dat al.", "rapport §2.2 (doelgroep)")
def te_oud_op(geboren: date, profiel: Profiel) -> date:
    return verjaardag(geboren, profiel.doelgroep.leeftijd_max + 1)


# --- at the end and after it ------------------------------------------------------------------------


@_regel(
    "De brief is verstuurd, uiterlijk {sluitbrief_dagen} dagen na het besluit om af te sluiten.",
    "rapport §2.5 (brief), termijn is een voorstel",
)
def sluitbrief_uiterlijk(eind: date, profiel: Profiel) -> date:
    return eind + timedelta(days=profiel.signalen.sluitbrief_dagen)


@_regel(
    "Een plan met moment Afsluiting, uiterlijk {slotmeting_dagen} dagen na het besluit om af te sluiten. "
    "Na {slotmeting_maanden} maanden staat het niet meer op de lijst.",
    "rapport §4.3.2 (scores op meer momenten), termijn is een voorstel",
)
def slotmeting_uiterlijk(eind: date, profiel: Profiel) -> date:
    return eind + timedelta(days=profiel.signalen.slotmeting_dagen)


@_regel(
    "Nog twee jaar na de afsluiting geven politie en OM nieuwe aanhoudingen en veroordelingen door, om recidive binnen 24 maanden te kunnen tellen.",
    "voorstel, laat toetsen door jurist en FG",
)
def politie_meldt_tot(eind: date, profiel: Profiel) -> date:  # noqa: ARG001
    return plus_maanden(eind, 24)  # the longest term of an indicator (O1-slot24)


def slotmeting_nog_tot(eind: date, profiel: Profiel) -> date:
    """The last day on which a missing closing measurement is still asked for."""
    return plus_maanden(eind, profiel.signalen.slotmeting_maanden)


@_regel(
    "De aanpak is afgesloten, er liep nog een interventie en in het besluit staat niet wie de zorg overneemt. Ook bij "
    "opschalen en verhuizen.",
    "rapport §2.5 en §3.1 (overdracht naar zorg)",
)
def zorg_overgenomen_uiterlijk(eind: date, profiel: Profiel) -> date:  # noqa: ARG001
    return eind


@_regel("Wie overneemt bevestigt dat uiterlijk {overdracht_dagen} dagen na de overdracht.", "voorstel")
def bevestigen_uiterlijk(overgedragen: date, profiel: Profiel) -> date:
    return overgedragen + timedelta(days=profiel.signalen.overdracht_dagen)


@_regel(
    "Bij een overdracht is afgesproken wie tot welke dag zicht houdt. Die dag komt eraan, of is hoogstens "
    "{zicht_maanden} maanden geleden, en daarna is de jongere niet besproken.",
    "voorstel",
)
def zicht_tot(tot: date, profiel: Profiel) -> date:  # noqa: ARG001
    return tot


def zicht_voorstel(overgedragen: date) -> date:
    """The day that is proposed when nobody said how long somebody watches after a hand-over: half a year."""
    return plus_maanden(overgedragen, 6)


def zicht_nog_tot(tot: date, profiel: Profiel) -> date:
    """The last day on which an agreed watch that ended is still on the list."""
    return plus_maanden(tot, profiel.signalen.zicht_maanden)


@_regel(
    "Elke {familie_maanden} maanden: is de reden bij deze broer of zus er nog? Zo niet, trek die in.",
    "voorstel, naar Amsterdam 2025",
)
def familie_wegen_op(vanaf: date, profiel: Profiel) -> date:
    return plus_maanden(vanaf, profiel.signalen.familie_maanden)


@_regel(
    "Het is {bewaartermijn_jaren} jaar na het einde van de aanpak, of als dat later is "
    "{bewaartermijn_zonder_aanpak_maanden} maanden na het laatste formulier over de jongere. Voor wie nooit in de aanpak "
    "kwam telt alleen dat formulier. Cijfers van de politie tellen niet mee. Een nieuwe aanpak zet de termijn stil.",
    "voorstel, laat toetsen door jurist en FG",
)
def bewaren_tot(vanaf: date, profiel: Profiel, *, na_afsluiting: bool) -> date:
    """The last day on which a dossier may be kept. From 29 February to 28 February in a year without that day."""
    termijnen = profiel.termijnen
    maanden = 12 * termijnen.bewaartermijn_jaren if na_afsluiting else termijnen.bewaartermijn_zonder_aanpak_maanden
    return plus_maanden(vanaf, maanden)


@_regel("Op een verzoek van een jongere of ouder komt binnen een maand antwoord.", "AVG art. 12 lid 3")
def verzoek_uiterlijk(ontvangen: date, profiel: Profiel) -> date:  # noqa: ARG001
    return plus_maanden(ontvangen, 1)


# --- about a director -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Caseloadoordeel:
    """A netwerkregisseur's number of young people, and of those in active direction, beside the norm."""

    totaal: Literal["onder", "binnen", "boven"]
    actief: Literal["onder", "binnen", "boven", "onbekend"]

    @property
    def boven(self) -> bool | None:
        """None when that is not known."""
        return True if "boven" in (self.totaal, self.actief) else None if self.actief == "onbekend" else False


@_regel(
    "Een netwerkregisseur heeft minder dan {totaal_min} of meer dan {totaal_max} jongeren, of "
    "minder dan {intensief_min} of meer dan {intensief_max} met actieve regie.",
    "rapport §2.6 (zo was het in Zoetermeer); dat het een norm is, is een voorstel",
)
def caseloadnorm(totaal: int, actief: int, dag: date, profiel: Profiel, onbekend: int = 0) -> Caseloadoordeel:
    """`onbekend`: of how many more it is not known whether they are in active direction."""
    norm = profiel.caseload.op(dag)
    minstens, hoogstens = (_tussen(n, norm.intensief_min, norm.intensief_max) for n in (actief, actief + onbekend))
    return Caseloadoordeel(
        _tussen(totaal, norm.totaal_min, norm.totaal_max), minstens if minstens == hoogstens else "onbekend"
    )


def _tussen(n: int, laag: int, hoog: int) -> Literal["onder", "binnen", "boven"]:
    return "onder" if n < laag else "boven" if n > hoog else "binnen"


def brieven_vanaf(dag: date, profiel: Profiel) -> date:
    """What was decided before this day gets no letter by itself on `dag`: that is for a person to weigh."""
    return dag - timedelta(weeks=profiel.signalen.brief_weken)


def backup_nodig(laatste: date | None, dag: date, profiel: Profiel) -> bool:
    """Whether the start page asks for a back-up: never made as far as known, or longer ago than the term."""
    return laatste is None or (dag - laatste).days > profiel.signalen.backup_dagen


def volgend_uvz(laatste: date | None, dag: date, profiel: Profiel) -> date:
    """The next UVZ as far as can be told: in the rhythm of the last one, else after the term, never in a weekend."""
    weken = timedelta(weeks=profiel.termijnen.op(dag).uvz_weken)
    begin = laatste if laatste and laatste <= dag else dag
    volgend = begin + weken * ((dag - begin) // weken + 1)
    return volgend + timedelta(days=7 - volgend.weekday() if volgend.weekday() > 4 else 0)
