"""Outcome: no recidivism or development of criminal behaviour (O1, O2) and less nuisance (O3). Report schema 4.2.
O4 is how long it takes from arrest to conviction, which is up to justice (recommendation 3.2).

All of it from the quarterly figures of police and OM. A year without all its quarters has no figure: a missing quarter is
not the same as nothing happened.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Literal

from werkwijzer.casus.casus import Casus
from werkwijzer.casus.feiten import Bron, Politiefeit
from werkwijzer.casus.trajecten import Traject
from werkwijzer.indicatoren.declaratie import Eenheid, Indicator, Meting, Verband, aandeel, aantal, mediaan
from werkwijzer.indicatoren.kernelement import in_het_jaar
from werkwijzer.indicatoren.registratie import Periode, Registratie
from werkwijzer.kalender import Kwartaal, plus_maanden, toon_datum
from werkwijzer.profiel import Profiel


def kwartaaleinden(periode: Periode) -> list[date]:
    """The last days of the quarters that end in the period."""
    kwartalen = [Kwartaal(jaar, nr) for jaar in range(periode.begin.year, periode.eind.year + 1) for nr in (1, 2, 3, 4)]
    return [k.eind for k in kwartalen if periode.bevat(k.eind)]


def compleet(reg: Registratie, periode: Periode, soorten: Collection[str]) -> bool:
    """Is every quarter of the period there for facts of these kinds?

    The police deliver each one. Convictions come from the OM as well, in every quarter since its first form; before that
    they came with the figures of the police.
    """
    nodig, om = set(kwartaaleinden(periode)), reg.gemeente.om_kwartalen
    if om and VEROORDELING in soorten and not om >= {dag for dag in nodig if dag >= min(om)}:
        return False
    return {k.op for k in reg.gemeente.kwartalen} >= nodig


def _eerder(periode: Periode, maanden: int) -> Periode:
    """The same year or quarter, so many months earlier."""
    return Periode(plus_maanden(periode.begin, -maanden), plus_maanden(periode.eind, -maanden))


Kant = Literal["begin", "eind"]


@dataclass(frozen=True)
class _Gevolgd:
    """A traject of the cohort, followed from its begin or end (`vanaf`) for so many months."""

    traject: Traject
    vanaf: date
    bron: Bron | None
    eerder_contact: bool
    feiten: tuple[Politiefeit, ...]

    def onbekend(self, reg: Registratie) -> bool:
        """Whether nobody says if there was contact before the record began."""
        if not self.traject.overgenomen or self.eerder_contact:
            return False
        return _contact_bij_aanmelding(reg.per_nummer[self.traject.casusnummer], self.vanaf) not in ("voor", "na")

    def eenheid(self, soorten: Collection[str]) -> Eenheid:
        """In the numerator with a fact of one of these kinds, the first of which is where it stands."""
        treffer = next((f for f in self.feiten if f.soort in soorten), None)
        if treffer is None:
            return Eenheid(self.traject.casusnummer, self.vanaf, self.bron, False, waarom="niets gemeld")
        return Eenheid(self.traject.casusnummer, treffer.op, treffer.bron, waarom=treffer.soort)


def _cohort(
    kant: Kant, maanden: int, soorten: Collection[str], reg: Registratie, periode: Periode
) -> list[_Gevolgd] | None:
    """The trajecten that began or ended so many months before the period; None when a quarter since is missing."""
    eerder = _eerder(periode, maanden)
    if not compleet(reg, Periode(eerder.begin, periode.eind), soorten):
        return None
    uit = []
    for traject in reg.trajecten:
        vanaf = traject.begin if kant == "begin" else traject.eind
        if vanaf is None or not eerder.bevat(vanaf) or (kant == "begin" and traject.overgenomen):
            continue
        casus = reg.per_nummer[traject.casusnummer]
        grens = plus_maanden(vanaf, maanden)
        bron = traject.begonnen if kant == "begin" else traject.gestopt
        feiten = tuple(f for f in casus.politiefeiten if vanaf < f.op <= grens)
        uit.append(_Gevolgd(traject, vanaf, bron, _eerder_contact(casus, vanaf), feiten))
    return uit


def _eerder_contact(casus: Casus, dag: date) -> bool:
    """Contact with police or justice on or before a day: a police fact other than nuisance, or the last referral."""
    if any(f.op <= dag and f.soort in _CONTACT for f in casus.politiefeiten):
        return True
    return _contact_bij_aanmelding(casus, dag) == "na"


def _contact_bij_aanmelding(casus: Casus, dag: date) -> str | None:
    """What the last referral on or before a day says; without one what the startlijst says, for who was taken over."""
    aanmeldingen = [a for a in casus.aanmeldingen if a.op <= dag]
    if aanmeldingen:
        return aanmeldingen[-1].antwoorden.politiecontact
    return casus.overname.rij.politiecontact if casus.overname else None


def _o1(
    kant: Kant,
    maanden: int,
    soorten: Collection[str],
    eerder: bool | None,
    reg: Registratie,
    periode: Periode,
    _: Profiel,
) -> Meting:
    """Share of the cohort with a fact of one of these kinds since; `eerder` picks who had contact before, or not."""
    cohort = _cohort(kant, maanden, soorten, reg, periode)
    if cohort is None:
        return Meting(None)
    if eerder is not None and any(g.onbekend(reg) for g in cohort):
        return Meting(None, nog_niet=_CONTACT_ONBEKEND)
    return aandeel(g.eenheid(soorten) for g in cohort if eerder in (None, g.eerder_contact))


def _tijdens(soort: str, reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    """Facts of one kind about a person who was in the approach on that day (`Traject.loopt_op`)."""
    if not compleet(reg, periode, (soort,)):
        return Meting(None)
    return aantal(
        Eenheid(casus, f.op, f.bron)
        for casus, f in reg.politiefeiten
        if f.soort == soort and periode.bevat(f.op) and any(t.loopt_op(f.op) for t in reg.per_nummer[casus].trajecten)
    )


def _o4(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    """Days from arrest to conviction: per young person the last conviction of the period that has an arrest."""
    if not compleet(reg, periode, ("aanhouding", VEROORDELING)):
        return Meting(None)
    nummers = dict.fromkeys(t.casusnummer for t in in_het_jaar(reg, periode))
    return mediaan(e for nummer in nummers if (e := _tot_uitspraak(reg.per_nummer[nummer], periode)))


def _tot_uitspraak(casus: Casus, periode: Periode) -> Eenheid | None:
    """The last conviction in the period that has an arrest: the last one since the conviction before it.

    One without any arrest is there to trace but does not count; None when there is no conviction.
    """
    vorige, met, zonder = date.min, None, None
    for uitspraak in (f for f in casus.politiefeiten if f.soort == VEROORDELING):
        dagen = [f.op for f in casus.politiefeiten if f.soort == "aanhouding" and vorige < f.op <= uitspraak.op]
        if periode.bevat(uitspraak.op) and dagen:
            duur, waarom = (uitspraak.op - max(dagen)).days, f"aangehouden op {toon_datum(max(dagen))}"
            met = Eenheid(casus.nummer, uitspraak.op, uitspraak.bron, waarde=duur, waarom=waarom)
        elif periode.bevat(uitspraak.op):
            zonder = Eenheid(casus.nummer, uitspraak.op, uitspraak.bron, False, waarom="geen aanhouding gemeld")
        vorige = uitspraak.op
    return met or zonder


def _o3_stad(reg: Registratie, periode: Periode, _: Profiel) -> Meting:
    kwartalen = [k for k in reg.gemeente.kwartalen if periode.bevat(k.op) and k.jeugdoverlast_stad is not None]
    if not {k.op for k in kwartalen} >= set(kwartaaleinden(periode)):
        return Meting(None)
    eenheden = tuple(Eenheid("", k.op, k.bron, waarde=k.jeugdoverlast_stad) for k in kwartalen)
    return Meting(int(sum(e.waarde or 0 for e in eenheden)), eenheden)


_CONTACT_ONBEKEND = "van iemand die is overgenomen, is niet bekend of er eerder contact was met de politie"
VEROORDELING = "veroordeling"
_CONTACT = ("aanhouding", VEROORDELING, "haltverwijzing")
_O1 = ("aanhouding", VEROORDELING)
_COHORT_TEKST = (
    "Van alle trajecten die {wat} in het jaar {n} jaar vóór het verslagjaar{wie}: het deel met ten minste één {feit} in de "
    "{maanden} maanden na die dag. De dag zelf telt niet mee. Staat een feit (zelfde jongere, dag en soort) later nog eens in "
    "een ander formulier, dan is het hetzelfde feit. Alleen als de politie over alle kwartalen van die jaren heeft geleverd{om}."
)
# Municipalities began with the forms of the OM at different times: before its first one the police delivered all.
_OM_OOK = ", en het OM over alle kwartalen sinds zijn eerste formulier"
_GEEN_OORZAAK = (
    "Niet dat de aanpak de oorzaak is: er is geen vergelijkingsgroep. Een aanhouding is nog geen veroordeling."
)
_BRON = "formulier meldingen: casusnummer, datum, soort"
_BRON_CONTACT = f"{_BRON}; formulier aanmelding: politiecontact"
_EERDER_TEKST = (
    "Eerder contact: de laatste aanmelding tot en met die dag zegt dat de jongere al contact had met de politie om eigen gedrag, "
    "of er is tot en met die dag een aanhouding, veroordeling of verwijzing naar Halt."
)


@dataclass(frozen=True)
class _Soort:
    """What is looked for in a cohort: the part of the code, the name, and who and what it is about."""

    deel: str
    naam: str
    vraag: str
    feit: str
    soorten: tuple[str, ...]
    eerder: bool | None = None
    wie: str = ""


_FEIT = "aanhouding als verdachte of veroordeling"
_SOORTEN = (
    _Soort("", "Aanhouding of veroordeling", "Welk deel wordt {in_} aangehouden of veroordeeld?", _FEIT, _O1),
    _Soort(
        "-opnieuw",
        "Recidive: opnieuw aangehouden of veroordeeld",
        "Welk deel van wie eerder contact had met politie of justitie, wordt {in_} opnieuw aangehouden of veroordeeld?",
        _FEIT,
        _O1,
        True,
        " van jongeren die eerder contact hadden met politie of justitie",
    ),
    _Soort(
        "-eerste",
        "Eerste contact: voor het eerst aangehouden of veroordeeld",
        "Welk deel van wie nog geen contact had met politie of justitie, wordt {in_} voor het eerst aangehouden of veroordeeld?",
        _FEIT,
        _O1,
        False,
        " van jongeren van wie geen eerder contact bekend is",
    ),
    _Soort(
        "-aanhouding", "Aanhouding", "Welk deel wordt {in_} aangehouden?", "aanhouding als verdachte", ("aanhouding",)
    ),
    _Soort("-veroordeling", "Veroordeling", "Welk deel wordt {in_} veroordeeld?", "veroordeling", ("veroordeling",)),
)


def _na(code: str, kant: Kant, maanden: int, soort: _Soort) -> Indicator:
    wat, naam = {"begin": ("begonnen", "na de start"), "eind": ("eindigden", "na de afsluiting")}[kant]
    jaren = {12: "één", 24: "twee"}[maanden]
    stroom = {"begin": "K1-in", "eind": "K1-uit"}[kant]
    # In an order in which each is said once: the cohort is the flow of that year, and its parts are parts of it.
    verbanden: list[str] = []
    if not soort.deel:
        verbanden.append(f"{code}.noemer = {stroom}@-{maanden // 12}")
        if maanden == 24:  # who came back within one year, also came back within two
            verbanden.append(f"{code[:-2]}12.teller@-1 <= {code}.teller")
        else:  # whoever came back was arrested or convicted, or both
            verbanden.append(f"{code}.teller <~ {code}-aanhouding.teller + {code}-veroordeling.teller")
    elif soort.eerder is None:
        verbanden.append(f"{code}{soort.deel}.teller <= {code}.teller")
    elif soort.eerder:  # who had contact before and who had not are the whole cohort
        verbanden += [f"{code}-opnieuw.{wat} + {code}-eerste.{wat} = {code}.{wat}" for wat in ("teller", "noemer")]
    definitie = _COHORT_TEKST.format(
        wat=wat,
        n=jaren,
        maanden=maanden,
        wie=soort.wie,
        feit=soort.feit,
        om=_OM_OOK if VEROORDELING in soort.soorten else "",
    )
    return Indicator(
        f"{code}{soort.deel}",
        f"{soort.naam} binnen {maanden} maanden {naam}",
        "outcome",
        soort.vraag.format(in_=f"binnen {jaren} jaar {naam}"),
        definitie if soort.eerder is None else f"{definitie} {_EERDER_TEKST}",
        _GEEN_OORZAAK,
        _BRON if soort.eerder is None else _BRON_CONTACT,
        "%",
        partial(_o1, kant, maanden, soort.soorten, soort.eerder),
        "aandeel",
        persoonlijk=True,
        noemer_is=f"{code}.noemer" if soort.deel and soort.eerder is None else "",
        samen=True,
        verbanden=tuple(map(Verband, verbanden)),
        nodig="begin" if kant == "begin" else "periode",
        terug=maanden,
    )


INDICATOREN: tuple[Indicator, ...] = (
    *(_na("O1-start12", "begin", 12, soort) for soort in _SOORTEN),
    _na("O1-start24", "begin", 24, _SOORTEN[0]),
    *(_na("O1-slot12", "eind", 12, soort) for soort in _SOORTEN),
    _na("O1-slot24", "eind", 24, _SOORTEN[0]),
    Indicator(
        "O2",
        "Aanhoudingen",
        "outcome",
        "Hoe vaak werd een jongere in de aanpak aangehouden?",
        "Aantal aanhoudingen als verdachte in het jaar van jongeren die op die dag in de aanpak zaten: vanaf de dag waarop het "
        "traject begint, tot de dag van het besluit om af te sluiten. Die laatste dag telt niet mee, net als bij K1. Staat een feit "
        "(zelfde jongere, dag en soort) later nog eens in een ander formulier, dan telt het niet opnieuw; twee regels in één "
        "formulier zijn twee feiten. Alleen als de politie over alle kwartalen van het jaar heeft geleverd.",
        _GEEN_OORZAAK,
        _BRON,
        "aanhoudingen",
        partial(_tijdens, "aanhouding"),
    ),
    Indicator(
        "O3",
        "Meldingen van overlast",
        "outcome",
        "Hoe vaak was er een melding van overlast over een jongere in de aanpak?",
        "Aantal meldingen van overlast in het jaar over jongeren die op die dag in de aanpak zaten, bepaald als bij O2.",
        "Niet hoeveel overlast er was: niet iedereen meldt, en niet elke melding klopt.",
        _BRON,
        "meldingen",
        partial(_tijdens, "overlast"),
    ),
    Indicator(
        "O3-stad",
        "Meldingen van jeugdoverlast in de gemeente",
        "outcome",
        "Hoeveel meldingen van jeugdoverlast waren er in de hele gemeente?",
        "Som van de kwartaalcijfers van de politie. Alleen als de politie over alle kwartalen van het jaar heeft geleverd.",
        "Niets over deze aanpak: de meeste meldingen gaan over andere jongeren.",
        "formulier meldingen: jeugdoverlast_stad",
        "meldingen in de gemeente",
        _o3_stad,
        "gemeente",
        nodig="buiten",
    ),
    Indicator(
        "O4",
        "Tijd van aanhouding tot veroordeling",
        "outcome",
        "Hoe lang duurt het bij justitie van aanhouding tot uitspraak?",
        "Mediaan van het aantal kalenderdagen van de dag van een aanhouding als verdachte tot de dag van een veroordeling in het "
        "jaar, over jongeren met een traject dat telt bij K1-jaar. Bij een veroordeling hoort de laatste aanhouding van dezelfde "
        "jongere tot en met die dag, en na een eerdere veroordeling. Is die er niet, dan telt de veroordeling niet mee. Elke "
        "jongere telt één keer: met de laatste veroordeling in het jaar waar een aanhouding bij hoort. Alleen als de politie over "
        "alle kwartalen van het jaar heeft geleverd, en het OM ook, vanaf zijn eerste formulier.",
        "Niet hoe lang elke zaak duurt: in de meldingen staat geen zaaknummer. Bij meer aanhoudingen kan een eerdere bij de "
        "uitspraak horen; dan duurde het langer. Zaken die nog lopen, vrijspraken en sepots tellen niet mee. En niets over deze "
        "aanpak: OM en rechter bepalen de tijd.",
        _BRON,
        "dagen",
        _o4,
        "mediaan",
        verbanden=(Verband("O4.noemer <= K1-jaar"),),
        alleen_jaar=True,
    ),
)
