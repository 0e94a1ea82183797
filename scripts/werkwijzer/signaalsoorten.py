"""The kinds of things that can be due: what the werkvoorraad shows, and what the handbook says about each.

Each kind is declared once, here. How it is found in the filed forms stands beside its code in
`volgsysteem/lijsten/signalen.py`; this module knows no dossiers, so that the handbook may read it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from werkwijzer import termijnen
from werkwijzer.profiel import Profiel
from werkwijzer.termijnen import Regel

Lijst = Literal["regisseur", "beheer"]


@dataclass(frozen=True)
class Signaalsoort:
    """One kind. `regel` is the rule about its date, with its words and source; `vooruit` takes its number from the profile.

    `voor` says on whose list it stands: that of the case's director, or that of chair and process support (`beheer`).
    `gewicht` orders what is late: 1 is about a right or about somebody who falls between two stools, 2 about an
    agreed term, 3 something to think about. `vooruit` names the threshold (days) before the due date from which it
    shows; without one it shows from the due date on.
    """

    code: str
    naam: str
    voor: tuple[Lijst, ...]
    regel: Regel[..., Any]
    gewicht: Literal[1, 2, 3] = 2
    vooruit: str = "vooruit_dagen"

    @property
    def bron(self) -> str:
        return self.regel.bron

    def in_woorden(self, profiel: Profiel) -> str:
        """The rule with the profile's numbers filled in."""
        return self.regel.in_woorden(profiel)

    def dagen_vooruit(self, profiel: Profiel) -> int:
        return int(getattr(profiel.signalen, self.vooruit)) if self.vooruit else 0


_BEIDE: tuple[Lijst, ...] = ("regisseur", "beheer")

SOORTEN: tuple[Signaalsoort, ...] = (
    Signaalsoort(
        "aanmelding-wacht",
        "Aanmelding nog niet besproken",
        ("beheer",),
        termijnen.bespreken_uiterlijk,
    ),
    Signaalsoort(
        "notificatiebrief",
        "Notificatiebrief ontbreekt",
        ("beheer",),
        termijnen.brief_uiterlijk,
        gewicht=1,
    ),
    Signaalsoort(
        "plan-ontbreekt",
        "Plan ontbreekt",
        _BEIDE,
        termijnen.plan_uiterlijk,
    ),
    Signaalsoort(
        "meting-oud",
        "Nieuwe meting nodig",
        ("regisseur",),
        termijnen.meting_uiterlijk,
    ),
    Signaalsoort(
        "actie-te-laat",
        "Actie",
        ("regisseur",),
        termijnen.actie_uiterlijk,
    ),
    Signaalsoort(
        "herijking",
        "Herijking nodig",
        _BEIDE,
        termijnen.herijking_uiterlijk,
    ),
    Signaalsoort(
        "groepsoverleg",
        "Groepsoverleg nodig",
        _BEIDE,
        termijnen.groepsoverleg_uiterlijk,
    ),
    Signaalsoort(
        "geen-meldingen",
        "Kandidaat om af te sluiten",
        _BEIDE,
        termijnen.criterium_op,
        gewicht=3,
    ),
    Signaalsoort(
        "stilstand",
        "Geen verandering",
        _BEIDE,
        termijnen.stilstand_op,
        gewicht=3,
        vooruit="",
    ),
    Signaalsoort(
        "voorwaarde-eindigt",
        "Bijzondere voorwaarde eindigt",
        ("regisseur",),
        termijnen.voorwaarde_loopt_tot,
        vooruit="voorwaarde_dagen",
    ),
    Signaalsoort(
        "wordt-18",
        "Wordt 18 jaar",
        ("regisseur",),
        termijnen.volwassen_op,
        vooruit="leeftijd_dagen",
    ),
    Signaalsoort(
        "te-oud",
        "Ouder dan de doelgroep",
        _BEIDE,
        termijnen.te_oud_op,
        vooruit="leeftijd_dagen",
    ),
    Signaalsoort(
        "sluitbrief",
        "Brief bij afsluiting ontbreekt",
        ("beheer",),
        termijnen.sluitbrief_uiterlijk,
        gewicht=1,
    ),
    Signaalsoort(
        "slotmeting-ontbreekt",
        "Laatste meting ontbreekt",
        ("regisseur",),
        termijnen.slotmeting_uiterlijk,
    ),
    Signaalsoort(
        "zorg-zonder-overname",
        "Niemand neemt de zorg over",
        _BEIDE,
        termijnen.zorg_overgenomen_uiterlijk,
        gewicht=1,
        vooruit="",
    ),
    Signaalsoort(
        "overdracht-open",
        "Overdracht nog niet bevestigd",
        _BEIDE,
        termijnen.bevestigen_uiterlijk,
        gewicht=1,
    ),
    Signaalsoort(
        "zicht-eindigt",
        "Afgesproken zicht loopt af",
        _BEIDE,
        termijnen.zicht_tot,
    ),
    Signaalsoort(
        "familie-wegen",
        "Aandacht voor broer of zus opnieuw wegen",
        _BEIDE,
        termijnen.familie_wegen_op,
    ),
    Signaalsoort(
        "caseload",
        "Caseload buiten de norm",
        ("beheer",),
        termijnen.caseloadnorm,
        gewicht=3,
        vooruit="",
    ),
    Signaalsoort(
        "bewaartermijn",
        "Bewaartermijn voorbij",
        ("beheer",),
        termijnen.bewaren_tot,
        gewicht=1,
        vooruit="",
    ),
)
PER_CODE = {soort.code: soort for soort in SOORTEN}
