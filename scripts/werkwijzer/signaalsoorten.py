"""The kinds of things that can be due: what the werkvoorraad shows, and what the handbook says about each.

Each kind is declared once, here. How it is found in the filed forms stands beside its code in
`volgsysteem/lijsten/signalen.py`; this module knows no dossiers, so that the handbook may read it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from werkwijzer.profiel import Profiel

Lijst = Literal["regisseur", "beheer"]


@dataclass(frozen=True)
class Signaalsoort:
    """One kind. `regel` and `vooruit` take their numbers from the profile.

    `voor` says on whose list it stands: that of the case's director, or that of chair and process support (`beheer`).
    `gewicht` orders what is late: 1 is about a right or about somebody who falls between two stools, 2 about an
    agreed term, 3 something to think about. `vooruit` names the threshold (days) before the due date from which it
    shows; without one it shows from the due date on.
    """

    code: str
    naam: str
    voor: tuple[Lijst, ...]
    regel: str
    bron: str
    gewicht: Literal[1, 2, 3] = 2
    vooruit: str = "vooruit_dagen"

    def in_woorden(self, profiel: Profiel) -> str:
        """The rule with the profile's numbers filled in."""
        return self.regel.format(
            termijnen=profiel.termijnen,
            signalen=profiel.signalen,
            caseload=profiel.caseload,
            te_oud=profiel.doelgroep.leeftijd_max + 1,
        )

    def dagen_vooruit(self, profiel: Profiel) -> int:
        return int(getattr(profiel.signalen, self.vooruit)) if self.vooruit else 0


_BEIDE: tuple[Lijst, ...] = ("regisseur", "beheer")

SOORTEN: tuple[Signaalsoort, ...] = (
    Signaalsoort(
        "aanmelding-wacht",
        "Aanmelding nog niet besproken",
        ("beheer",),
        "Uiterlijk {termijnen.uvz_weken} weken na de aanmelding is de jongere in een UVZ besproken.",
        "voorstel, bij stap 2 van het werkproces",
    ),
    Signaalsoort(
        "notificatiebrief",
        "Notificatiebrief ontbreekt",
        ("beheer",),
        "Op de dag van het eerste UVZ over een jongere is de brief verstuurd, of staat in het verslag waarom niet.",
        "rapport §2.5 (brief), AVG (informatieplicht)",
        gewicht=1,
    ),
    Signaalsoort(
        "plan-ontbreekt",
        "Plan ontbreekt",
        _BEIDE,
        "Er is een plan, uiterlijk {termijnen.plan_dagen} dagen na het besluit van het UVZ.",
        "voorstel",
    ),
    Signaalsoort(
        "meting-oud",
        "Nieuwe meting nodig",
        ("regisseur",),
        "Er is een nieuwe meting, uiterlijk {termijnen.meting_maanden} maanden na de vorige.",
        "rapport §4.3.2 (scores op meer momenten), termijn is een voorstel",
    ),
    Signaalsoort(
        "actie-te-laat",
        "Actie",
        ("regisseur",),
        "Een actie uit het laatste plan die open is of bezig. Of een afspraak uit een UVZ, als er daarna geen plan "
        "of bespreking meer was.",
        "rapport §2.5 (acties met wie en wanneer)",
    ),
    Signaalsoort(
        "herijking",
        "Herijking nodig",
        _BEIDE,
        "Buiten een jeugdgroep: uiterlijk {termijnen.herijking_maanden} maanden na de vorige herijking, of na het "
        "begin van de aanpak.",
        "rapport §2.5",
    ),
    Signaalsoort(
        "groepsoverleg",
        "Groepsoverleg nodig",
        _BEIDE,
        "In een jeugdgroep: uiterlijk {termijnen.groepsoverleg_maanden} maanden na de vorige keer, of na het begin "
        "van de aanpak.",
        "rapport §2.5",
    ),
    Signaalsoort(
        "geen-meldingen",
        "Kandidaat om af te sluiten",
        _BEIDE,
        "Er is {termijnen.maanden_zonder_meldingen} maanden geen melding geweest sinds de laatste melding of het "
        "begin van de aanpak, de laatste van die twee. Een veroordeling telt niet als nieuwe melding.",
        "rapport §2.5 (negen maanden); vanaf wanneer, en dat een veroordeling niet telt, is een voorstel",
        gewicht=3,
    ),
    Signaalsoort(
        "stilstand",
        "Geen verandering",
        _BEIDE,
        "In {signalen.stilstand_maanden} maanden is in geen enkel leefgebied de score veranderd, bij minstens twee "
        "metingen.",
        "voorstel",
        gewicht=3,
        vooruit="",
    ),
    Signaalsoort(
        "voorwaarde-eindigt",
        "Bijzondere voorwaarde eindigt",
        ("regisseur",),
        "Een bijzondere voorwaarde in het laatste plan loopt binnen {signalen.voorwaarde_dagen} dagen af.",
        "voorstel",
        vooruit="voorwaarde_dagen",
    ),
    Signaalsoort(
        "wordt-18",
        "Wordt 18 jaar",
        ("regisseur",),
        "De jongere wordt binnen {signalen.leeftijd_dagen} dagen 18, of is 18 geworden en daarna is er nog geen plan.",
        "voorstel: brieven en hulp veranderen bij 18 jaar",
        vooruit="leeftijd_dagen",
    ),
    Signaalsoort(
        "te-oud",
        "Ouder dan de doelgroep",
        _BEIDE,
        "De jongere wordt binnen {signalen.leeftijd_dagen} dagen {te_oud}, of is dat al.",
        "rapport §2.2 (doelgroep)",
        vooruit="leeftijd_dagen",
    ),
    Signaalsoort(
        "sluitbrief",
        "Brief bij afsluiting ontbreekt",
        ("beheer",),
        "De brief is verstuurd, uiterlijk {signalen.sluitbrief_dagen} dagen na het besluit om af te sluiten.",
        "rapport §2.5 (brief), termijn is een voorstel",
        gewicht=1,
    ),
    Signaalsoort(
        "slotmeting-ontbreekt",
        "Laatste meting ontbreekt",
        ("regisseur",),
        "Een plan met moment Afsluiting, uiterlijk {signalen.slotmeting_dagen} dagen na het besluit om af te sluiten. "
        "Na {signalen.slotmeting_maanden} maanden staat het niet meer op de lijst.",
        "rapport §4.3.2 (scores op meer momenten), termijn is een voorstel",
    ),
    Signaalsoort(
        "zorg-zonder-overname",
        "Niemand neemt de zorg over",
        _BEIDE,
        "De aanpak is afgesloten, er liep nog een interventie en in de herijking staat niet wie de zorg overneemt.",
        "rapport §2.5 en §3.1 (overdracht naar zorg)",
        gewicht=1,
        vooruit="",
    ),
    Signaalsoort(
        "overdracht-open",
        "Overdracht nog niet bevestigd",
        _BEIDE,
        "Wie overneemt bevestigt dat uiterlijk {signalen.overdracht_dagen} dagen na de overdracht.",
        "voorstel",
        gewicht=1,
    ),
    Signaalsoort(
        "zicht-eindigt",
        "Afgesproken zicht loopt af",
        _BEIDE,
        "Bij een overdracht is afgesproken wie tot welke dag zicht houdt. Die dag komt eraan, of is hoogstens "
        "{signalen.zicht_maanden} maanden geleden, en daarna is de jongere niet besproken.",
        "voorstel",
    ),
    Signaalsoort(
        "familie-wegen",
        "Aandacht voor broer of zus opnieuw wegen",
        _BEIDE,
        "Elke {signalen.familie_maanden} maanden: is de reden bij deze broer of zus er nog? Zo niet, trek die in.",
        "voorstel, naar WODC 2023",
    ),
    Signaalsoort(
        "caseload",
        "Caseload buiten de norm",
        ("beheer",),
        "Een netwerkregisseur heeft minder dan {caseload.totaal_min} of meer dan {caseload.totaal_max} jongeren, of "
        "minder dan {caseload.intensief_min} of meer dan {caseload.intensief_max} met actieve regie.",
        "rapport §2.6 (zo was het in Zoetermeer); dat het een norm is, is een voorstel",
        gewicht=3,
        vooruit="",
    ),
    Signaalsoort(
        "bewaartermijn",
        "Bewaartermijn voorbij",
        ("beheer",),
        "Het is {termijnen.bewaartermijn_jaren} jaar na het einde van de aanpak, of na een later formulier over de "
        "jongere. Cijfers van de politie tellen niet mee. Een nieuwe aanpak zet de termijn stil.",
        "voorstel, laat toetsen door jurist en FG",
        gewicht=1,
        vooruit="",
    ),
)
PER_CODE = {soort.code: soort for soort in SOORTEN}
