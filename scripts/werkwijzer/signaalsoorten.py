"""The kinds of things that can be due: what the werkvoorraad shows, and what the handbook says about each.

Each kind is declared once, here. How it is found in the filed forms stands beside its code in
`volgsysteem/lijsten/signalen.py`; this module knows no dossiers, so that the handbook may read it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from werkwijzer import termijnen
from werkwijzer.profiel import Categorie, Profiel
from werkwijzer.termijnen import Regel

Lijst = Literal["regisseur", "beheer"]


@dataclass(frozen=True)
class Signaalsoort:
    """One kind. `regel` is the rule about its date, with its words and source; `vooruit` takes its number from the profile.

    `doe` says in a few words what to do, without anything about a person. `voor` says on whose list it stands: that of the case's director, or that of chair and process support (`beheer`).
    `gewicht` orders what is late: 1 is about a right or about somebody who falls between two stools, 2 about an
    agreed term, 3 something to think about. `vooruit` names the threshold (days) before the due date from which it
    shows; without one it shows from the due date on. `categorie` is the kind of data that its reason shows, where that is
    not in the plan that the director writes: a partner that directs sees it only where `[[delen]]` allows it.
    """

    code: str
    naam: str
    doe: str
    voor: tuple[Lijst, ...]
    regel: Regel[..., Any]
    gewicht: Literal[1, 2, 3] = 2
    vooruit: str = "vooruit_dagen"
    categorie: Categorie | None = None

    @property
    def is_suggestie(self) -> bool:
        """Whether it is something to think about, and no duty."""
        return self.gewicht == 3

    @property
    def bron(self) -> str:
        return self.regel.bron

    def in_woorden(self, profiel: Profiel) -> str:
        """The rule with the profile's numbers filled in."""
        return self.regel.in_woorden(profiel)

    def dagen_vooruit(self, profiel: Profiel) -> int:
        return int(getattr(profiel.signalen, self.vooruit)) if self.vooruit else 0


_BEIDE: tuple[Lijst, ...] = ("regisseur", "beheer")

SIGNAALSOORTEN: tuple[Signaalsoort, ...] = (
    Signaalsoort(
        "aanmelding-wacht",
        "Aanmelding nog niet besproken",
        "Zet op de agenda van het UVZ",
        ("beheer",),
        termijnen.bespreken_uiterlijk,
    ),
    Signaalsoort(
        "notificatiebrief",
        "Notificatiebrief ontbreekt",
        "Verstuur de notificatiebrief",
        ("beheer",),
        termijnen.brief_uiterlijk,
        gewicht=1,
    ),
    Signaalsoort(
        "plan-ontbreekt",
        "Plan ontbreekt",
        "Maak het plan",
        _BEIDE,
        termijnen.plan_uiterlijk,
    ),
    Signaalsoort(
        "meting-oud",
        "Nieuwe meting nodig",
        "Meet opnieuw",
        ("regisseur",),
        termijnen.meting_uiterlijk,
    ),
    Signaalsoort(
        "actie-te-laat",
        "Actie",
        "Vraag of de actie klaar is",
        ("regisseur",),
        termijnen.actie_uiterlijk,
    ),
    Signaalsoort(
        "herijking",
        "Herijking nodig",
        "Herijk",
        _BEIDE,
        termijnen.herijking_uiterlijk,
    ),
    Signaalsoort(
        "groepsoverleg",
        "Groepsoverleg nodig",
        "Bespreek in het groepsoverleg",
        _BEIDE,
        termijnen.groepsoverleg_uiterlijk,
    ),
    Signaalsoort(
        "geen-meldingen",
        "Kandidaat om af te sluiten",
        "Bespreek of de aanpak kan stoppen",
        _BEIDE,
        termijnen.criterium_op,
        gewicht=3,
        categorie="politie",
    ),
    Signaalsoort(
        "stilstand",
        "Geen verandering",
        "Kijk of het plan nog past",
        _BEIDE,
        termijnen.stilstand_op,
        gewicht=3,
        vooruit="",
    ),
    Signaalsoort(
        "voorwaarde-eindigt",
        "Bijzondere voorwaarde eindigt",
        "Regel wat na de voorwaarde komt",
        ("regisseur",),
        termijnen.voorwaarde_loopt_tot,
        vooruit="voorwaarde_dagen",
    ),
    Signaalsoort(
        "wordt-18",
        "Wordt 18 jaar",
        "Regel wat verandert bij 18 jaar",
        ("regisseur",),
        termijnen.volwassen_op,
        vooruit="leeftijd_dagen",
    ),
    Signaalsoort(
        "te-oud",
        "Ouder dan de doelgroep",
        "Regel wie overneemt",
        _BEIDE,
        termijnen.te_oud_op,
        vooruit="leeftijd_dagen",
    ),
    Signaalsoort(
        "sluitbrief",
        "Brief bij afsluiting ontbreekt",
        "Verstuur de brief over de afsluiting",
        ("beheer",),
        termijnen.sluitbrief_uiterlijk,
        gewicht=1,
    ),
    Signaalsoort(
        "slotmeting-ontbreekt",
        "Laatste meting ontbreekt",
        "Doe de laatste meting",
        ("regisseur",),
        termijnen.slotmeting_uiterlijk,
    ),
    Signaalsoort(
        "zorg-zonder-overname",
        "Niemand neemt de zorg over",
        "Regel wie de zorg overneemt",
        _BEIDE,
        termijnen.zorg_overgenomen_uiterlijk,
        gewicht=1,
        vooruit="",
    ),
    Signaalsoort(
        "overdracht-open",
        "Overdracht nog niet bevestigd",
        "Vraag of de ontvanger overneemt",
        _BEIDE,
        termijnen.bevestigen_uiterlijk,
        gewicht=1,
    ),
    Signaalsoort(
        "zicht-eindigt",
        "Afgesproken zicht loopt af",
        "Kijk wie daarna zicht houdt",
        _BEIDE,
        termijnen.zicht_tot,
    ),
    Signaalsoort(
        "familie-wegen",
        "Aandacht voor broer of zus opnieuw wegen",
        "Weeg de aandacht voor broer of zus",
        _BEIDE,
        termijnen.familie_wegen_op,
        categorie="broers_zussen",
    ),
    Signaalsoort(
        "caseload",
        "Caseload buiten de norm",
        "Verdeel het werk",
        ("beheer",),
        termijnen.caseloadnorm,
        gewicht=3,
        vooruit="",
    ),
    Signaalsoort(
        "bewaartermijn",
        "Bewaartermijn voorbij",
        "Beoordeel of het dossier weg kan",
        ("beheer",),
        termijnen.bewaren_tot,
        gewicht=1,
        vooruit="",
    ),
)


def soorten_van(profiel: Profiel) -> tuple[Signaalsoort, ...]:
    """Those that can come up in this municipality: without prioritised groups there is no groepsoverleg."""
    return tuple(s for s in SIGNAALSOORTEN if s.code != "groepsoverleg" or profiel.lijsten.jeugdgroepen)


PER_CODE = {soort.code: soort for soort in SIGNAALSOORTEN}
