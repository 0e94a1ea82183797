"""The fictional municipality's young people of 2021–2025, as the forms that people would hand in.

Every person, place and event here is invented, and looks invented. The forms are made in three steps: who enters
and leaves when (`_trajecten`), what happens to them (`_Verloop`), and what people write down about it (`_aanmelding`,
`_plannen`). The same code gives the same forms on every machine: one fixed seed, and only methods of `random.Random`
that do not change between Python versions.

Excel forms were introduced in 2023: whoever was in the approach by then has a referral and a start plan from before,
and the measurements begin in 2023. In the first year many are skipped, in 2025 most are done.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from werkwijzer.formulieren.antwoorden import Antwoorden, Rij, Waarde
from werkwijzer.formulieren.definitie import Definities
from werkwijzer.kalender import MAANDEN, leeftijd, plus_maanden

_T = TypeVar("_T")
_ZAAD = 20231


@dataclass(frozen=True)
class Indiening:
    """One filled-in form as it arrives. `casusnummer_nodig`: the demo adds the casusnummer before handing it in,
    the one that the first `aanmelding` of the same `jongere` was given."""

    bestandsnaam: str
    formulier: str  # "aanmelding" | "plan"
    jongere: int  # number of the young person in the demo, links plans and later referrals to the first referral
    antwoorden: Antwoorden
    casusnummer_nodig: bool


# ------------------------------------------------------------------------------------------------ size of the demo
# Half-yearly measurements for all would give over 1,000 forms and a slow demo, so some are skipped (`_OVERGESLAGEN`).

_LAATSTE_DAG = date(2025, 12, 31)
_INSTROOM = {2021: 25, 2022: 57, 2023: 36, 2024: 36, 2025: 37}  # decisions of the UVZ that led to a plan, per year
_UITSTROOM = {2023: 31, 2024: 30, 2025: 31}  # closings per year
_OPNIEUW = {2023: 1, 2024: 3, 2025: 3}  # part of the inflow: closed before, referred again
_GEEN_PLAN = {2022: 1, 2023: 3, 2024: 3, 2025: 2}  # referrals that went another way
_WACHTEND = 4  # referrals of late 2025 that have no plan yet
_OVERGESLAGEN = {2023: 66, 2024: 52, 2025: 36}  # percentage of measurements that nobody filled in
_BEGIN_METINGEN = date(2023, 1, 16)

# --------------------------------------------------------------------------------------------------- invented names


def _lijst(tekst: str) -> tuple[str, ...]:
    return tuple(deel.strip() for deel in tekst.split(";"))


_VOORNAMEN = {
    "man": _lijst("""
        Adam; André; Bas; Björn; Boaz; Bram; Daan; Daniël; David; Dex; Emiel; Fabian; Finn; Floris; Gijs; Guus; Hidde;
        Hugo; Ivo; Jaap; Jelle; Jens; Joël; Jonas; Joris; Julian; Jurre; Kai; Kjeld; Koen; Lars; Levi; Luca; Lucas;
        Luuk; Maarten; Mees; Mika; Milan; Morris; Nathan; Niels; Noël; Olaf; Olivier; Otis; Pepijn; Quinten; Raf;
        Raphaël; Ravi; Rens; Ruben; Sander; Seb; Sem; Siem; Stijn; Søren; Teun; Thijs; Thomas; Tijn; Tygo; Vince;
        Wessel; Willem; Wout; Xander; Yannick; Zeb
    """),
    "vrouw": _lijst("""
        Aimée; Anouk; Chloé; Daphne; Eline; Esmée; Fenna; Fleur; Hanna; Indy; Isa; Jasmijn; Joëlle; Julia; Kiki; Lieke;
        Lotte; Maud; Maïté; Nina; Noëlle; Puck; Renée; Roos; Sanne; Tess; Vera; Yara; Zoë
    """),
    "x": _lijst("Charlie; Jip; Robin; Sam"),
    "onbekend": _lijst("Bo; Jules"),
}
_ACHTERNAMEN = _lijst("""
    Verzonnenveld; van Fictie; Bedenksma; Nepstra; d'Onbestaand; Eénmalig; van der Denkbeeld; de Nietbestaande;
    Fantasius; van 't Verzinsel; Voorbeeldsma; Schijnstra; ter Illusie; uit den Duim; Droomvelder; Alsofsma; Demostra;
    Testema; Modelaar; van Papier; de Bedachte; Onwaarsma; Zogenaamd; Zogezegd; Kwansuis; Pseudonius; Anoniemstra;
    Naamloos; Niemandsma; van Nergenshuizen; Nergensma; Sprookveld; Fabelaar; Mythema; Verhaalstra; Romanesk; in 't Niet;
    Figurantsma; Personagius; Decorsma; van der Maquette; Loremstra; Ipsumius; Ingebeeld; Inbeeldsma;
    van Luchtkasteelen; Wolkenhuizer; Spiegelbeeldt; Hypothesius; Stelvoor; Neemaan; Misschiensma; Nooitgezien;
    Überfictie; Façadema; Idéestra; Coïncidentius; Reünistra; van Oergedacht; d'Hersenspin; de Uitgevondene;
    Verzonne-Bedacht
""")
_BIJNAMEN = _lijst("""
    Turbo; Pixel; Kuifje; Domino; Tikkie; Jojo; Prof; Snelle; Zonnetje; Ace; Bliksem; Draakje; Echo; Kiwi; Lego; Maestro
""")
_STRATEN = _lijst("""
    Voorbeeldstraat; Verzinselplein; Fantasielaan; Denkbeeldweg; Schijnpad; Nergenssingel; Proefhof; Modelkade;
    Droomdreef
""")
_AANMELDERS = _lijst("""
    M. Modelaar; J. Proefveld; S. van Sjabloon; K. Demonstra; A. Voorbeeldse; T. d'Exempel; R. Invulstra;
    L. de Formulier; P. Testersma; N. van Conceptveld; B. Schetsma; E. Oefenaar
""")
_SCHOLEN = _lijst("Voorbeeldcollege; Fictief Lyceum; Praktijkschool De Verzinner; mbo Nergenshuizen; vso Het Denkbeeld")
_WERKGEVERS = _lijst("Supermarkt Nergens; Bezorgdienst Alsof; Bouwbedrijf Luchtkasteel; Fietsenmaker Schijnbaar")

# ---------------------------------------------------------------------------------------------- words on the referral

_WAAROM = (
    "Wij spreken de jongere regelmatig, maar alleen verandert er weinig.",
    "Er zijn veel organisaties betrokken en niemand heeft het overzicht.",
    "Onze afspraken met het gezin houden maar kort stand.",
    "We zien zorgen thuis én gedrag op straat. Dat kunnen wij niet samen oplossen.",
    "Hulp is vaker aangeboden, maar komt niet van de grond.",
    "School, ouders en politie vertellen elk een ander verhaal.",
    "De jongere luistert op één plek wel, maar daarbuiten niet.",
    "De straf is bijna klaar en er is nog geen plan voor daarna.",
)
_WAAROM_DAAROM = (
    "Eén plan en één aanspreekpunt zouden helpen.",
    "Met de partners samen kunnen we grenzen stellen en hulp regelen.",
    "We willen weten wie wat doet, zodat we elkaar niet in de weg zitten.",
    "Nu ingrijpen voorkomt dat het groter wordt.",
    "De ouders vragen ook om duidelijkheid.",
)
_OVERLAST = (
    "Hangt rond in een groep die bewoners uitscheldt",
    "Rijdt met een scooter over de stoep en luistert niet naar de boa",
    "Steekt vuurwerk af, ook buiten oud en nieuw",
    "Heeft ruzie gehad die uitliep op duwen en trekken",
    "Is gezien bij een groep die afval achterlaat en lawaai maakt",
    "Blijft na waarschuwingen terugkomen",
    "Staat bij een groep die de doorgang blokkeert",
    "Valt voorbijgangers lastig met opmerkingen",
)
_OVERLAST_WAAR = (
    "bij het winkelcentrum", "rond het station", "op het schoolplein", "in het park", "bij het zwembad",
    "op het plein achter de bibliotheek", "bij de sporthal", "in een portiek",
)  # fmt: skip
_OVERLAST_HOE_VAAK = (
    "Dat was de laatste maand drie keer.",
    "Het gebeurt vooral in het weekend, na tien uur.",
    "Dit is de tweede keer in een half jaar.",
    "Het speelt sinds de zomer, bijna elke week.",
    "Daarvoor was er een jaar niets.",
    "Bewoners melden het sinds kort vaker.",
)
_FEITEN = (
    "Is verdacht van winkeldiefstal.",
    "Is gehoord over een vernieling.",
    "Is verdacht van diefstal van een fiets.",
    "Was betrokken bij een vechtpartij tussen twee groepen.",
    "Heeft een boete gekregen en kort daarna nog een.",
    "Is kort geleden aangehouden. De zaak loopt.",
)
_ZORG = (
    "De ouders zijn net uit elkaar en maken veel ruzie.",
    "De jongere slaapt slecht en komt daardoor vaak te laat.",
    "Er zijn zorgen over blowen.",
    "De jongere verzuimt veel en dreigt van school te gaan.",
    "Moeder staat er alleen voor en vraagt om hulp.",
    "Er zijn schulden in het gezin.",
    "De jongere heeft weinig vrienden en laat zich snel overhalen.",
    "Een eerdere behandeling is gestopt voor die klaar was.",
    "Na een verlies in de familie is de jongere stil en snel boos.",
    "De jongere heeft moeite met leren en voelt zich niet begrepen.",
    "’s Avonds is er vaak niemand thuis.",
    "De jongere logeert vaak bij anderen. We weten niet altijd waar.",
)
_GEEN_OVERLAST = (
    "Wij hebben geen overlast of strafbaar gedrag gezien.",
    "Er is geen overlast. De zorgen gaan over thuis en school.",
)
_GEEN_ZORG = (
    "Over het gezin zijn ons geen zorgen bekend. Op school gaat het gewoon.",
    "Geen zorgen bekend. De ouders zijn duidelijk en weten ervan.",
)
_NIET_BESPROKEN = (
    "Er loopt nog een onderzoek. We vertellen het daarna.",
    "We konden de ouders nog niet bereiken.",
    "De jongere was niet op de afspraak. Volgende week proberen we het weer.",
    "Het is nu te onrustig thuis. De wijkagent kiest een goed moment.",
)
_WAT_DOET = {
    "politie": ("Wijkagent spreekt de jongere aan op straat.", "Houdt meldingen bij."),
    "om": ("Beoordeelt de zaak.",),
    "reclassering": ("Houdt toezicht.", "Heeft advies geschreven."),
    "jeugdbescherming": ("Begeleidt het gezin.", "Heeft contact met de ouders."),
    "jongerenwerk": ("Ziet de jongere in de inloop.", "Zoekt de jongere op straat op."),
    "halt": ("Gesprekken en een leeropdracht.", "Afspraak met jongere en ouders staat."),
    "veilig-thuis": ("Heeft advies gegeven.", "Onderzoekt een melding."),
    "leerplicht": ("Gesprek over verzuim.", "Zoekt een andere plek op school."),
    "de-waag": ("Intake is gepland.", "Behandeling loopt."),
    "gemeente": ("Jeugdboa kent de jongere.", "Heeft een brief gestuurd."),
    "school": ("Mentor spreekt de jongere elke week.", "Heeft het rooster aangepast."),
    "jeugdhulp": ("Komt thuis bij het gezin.", "Staat op de wachtlijst."),
    "ggz": ("Intake is geweest.", "Gesprekken om de week."),
    "woningcorporatie": ("Heeft klachten van buren gekregen.",),
}
_VRAAG = (
    "Ken je de jongere, ook onder een andere naam?",
    "Wat lukt er nu wel?",
    "Wat is er al geprobeerd?",
    "Kun je bij het eerste gesprek zijn?",
    "Lopen er afspraken, en tot wanneer?",
    "Wie is bij jullie het aanspreekpunt?",
)
_REDEN_BROER_ZUS = (
    "Is zelf twee keer ’s avonds laat op straat gezien.",
    "Verzuimt sinds kort zelf. De mentor maakt zich zorgen.",
    "Vroeg zelf om hulp bij de jongerenwerker.",
)

# ------------------------------------------------------------------------------------------------ words on the plan
# What people saw, per leefgebied and score (see the norms in forms/leefgebieden.yml): 4, 4, 8, 4 and 4 variants.

_GEZIEN: dict[str, tuple[tuple[str, ...], ...]] = {
    "delict": (
        (
            "Aangehouden als verdachte van een beroving. De zaak ligt bij het OM.",
            "Zit nu vast. Het gesprek was op locatie.",
            "Gehoord als verdachte van een inbraak in een schuur.",
            "Aangehouden voor het bezit van een mes op straat.",
        ),
        (
            "Er is een nieuwe verdenking van winkeldiefstal.",
            "Hield zich niet aan een opgelegde voorwaarde.",
            "Verdacht van vernieling van een bushokje.",
            "Verdacht van diefstal van een fiets.",
        ),
        (
            "Geen nieuwe verdenking. Miste wel een afspraak over de straf.",
            "Was bij een vechtpartij, maar is geen verdachte.",
            "Geen verdenking. Kwam te laat bij het gesprek over de zaak.",
            "Zegde een werkdag van de werkstraf af zonder reden.",
            "Was erbij toen anderen iets vernielden. Niet als verdachte gehoord.",
            "Geen nieuwe feiten. De afspraken met justitie lopen stroef.",
            "Meldde zich een keer niet en belde pas een dag later.",
            "Geen verdenking. Wel aanwezig bij een incident in het winkelcentrum.",
        ),
        (
            "Geen nieuwe verdenking. De werkstraf loopt en alle uren zijn gemaakt.",
            "Er loopt nog een zaak. Komt alle afspraken na.",
            "Houdt zich aan de afspraken. De zitting is nog niet geweest.",
            "Geen signalen meer. De maatregel loopt nog door.",
        ),
        (
            "Geen verdenking, en er loopt niets meer bij justitie.",
            "De straf is afgerond. Sindsdien geen nieuwe feiten.",
            "De zaak is gesloten. Er zijn geen signalen.",
            "Niets nieuws bij politie en justitie.",
        ),
    ),
    "overlast": (
        (
            "Deze maand vijf keer herkend bij een melding van overlast.",
            "Bewoners durfden niet langs de groep te lopen. De jongere had daar een rol in.",
            "Bijna elke avond meldingen van lawaai. De jongere was er steeds bij.",
            "Sprak voorbijgangers dreigend aan bij het station.",
        ),
        (
            "Drie meldingen van lawaai bij de portieken.",
            "Twee keer weggestuurd bij het winkelcentrum.",
            "Een paar meldingen over hard rijden op de scooter.",
            "Vier meldingen over de groep in het park. De jongere is twee keer herkend.",
        ),
        (
            "Eén melding van lawaai, in het weekend.",
            "Eén keer aangesproken door de boa en daarna weggegaan.",
            "Eén melding over vuurwerk. Niemand voelde zich bedreigd.",
            "Eén melding over rommel op het plein. Ruimde die later op.",
            "Stond bij één melding tussen de groep en ging mee toen dat gevraagd werd.",
            "Eén klacht van buren over harde muziek op straat.",
            "Eén keer herkend op camerabeeld bij een melding.",
            "Eén melding bij de sporthal. De ouders weten ervan.",
        ),
        (
            "Geen meldingen. Wel een keer gezien bij de groep in het park.",
            "Niet in meldingen. Loopt nog vaak langs het plein.",
            "Staat soms nog bij de groep, maar gaat op tijd weg.",
            "De boa zag de jongere op de plek van de overlast, zonder gedoe.",
        ),
        (
            "Geen meldingen en niet gezien op plekken met overlast.",
            "Is ’s avonds thuis of bij de sportclub.",
            "Bewoners noemen de jongere niet meer.",
            "De groep is uit elkaar. De jongere is er niet meer gezien.",
        ),
    ),
    "wonen": (
        (
            "Heeft nu geen vaste slaapplek.",
            "Verblijft in de crisisopvang na een ruzie thuis.",
            "Was een week weg zonder dat de ouders wisten waar.",
            "Thuis is gedreigd. Er is een veiligheidsafspraak gemaakt.",
        ),
        (
            "Slaapt om de beurt bij familie en bij vrienden.",
            "Elke week ruzie thuis, waarna de jongere naar buiten gaat.",
            "Vader en moeder spreken elkaar tegen. Dat loopt vaak uit de hand.",
            "Woont tijdelijk bij een tante. Er is nog geen oplossing.",
        ),
        (
            "Woont thuis. Er is elke week spanning over geld en regels.",
            "Moeder weet ’s avonds vaak niet waar de jongere is.",
            "Heeft een vaste plek, maar zegt zich er niet op het gemak te voelen.",
            "Woont bij vader. Die werkt veel en is weinig thuis.",
            "Deelt een kleine kamer. Dat geeft elke week wrijving.",
            "De regels thuis zijn er, maar worden niet nagekomen.",
            "Thuis wordt weinig gepraat. Spanning blijft lang hangen.",
            "Woont begeleid en heeft moeite met de huisregels.",
        ),
        (
            "Vaste plek. Soms ruzie, die praten ze zelf weer uit.",
            "Het gezin houdt elke week een gesprek aan tafel. Dat helpt.",
            "Thuis gaat het meestal goed. De gezinshulp komt nog langs.",
            "Woont begeleid en houdt zich aan de afspraken.",
        ),
        (
            "Het is rustig thuis. Moeder steunt de jongere elke dag.",
            "Woont op een vaste plek en voelt zich er thuis.",
            "De ouders werken samen en zijn goed bereikbaar.",
            "Heeft een eigen kamer en elke dag contact met familie.",
        ),
    ),
    "relaties": (
        (
            "Gaat alleen om met de groep die overlast geeft.",
            "Doet klusjes voor oudere jongens en durft geen nee te zeggen.",
            "Wordt onder druk gezet door bekenden. Er is hulp geboden.",
            "Vrienden van vroeger zijn uit beeld. Alleen de groep is over.",
        ),
        (
            "De meeste vrienden zijn bekend van overlast.",
            "Heeft buiten het gezin bijna niemand.",
            "Zoekt steeds dezelfde twee jongens op.",
            "Laat zich makkelijk meenemen door anderen.",
        ),
        (
            "Ziet de trainer elke week, maar ook nog de groep.",
            "Heeft een goed contact met de mentor. Trekt ook nog op met de oude groep.",
            "Nieuwe vrienden bij de sport, oude vrienden op straat.",
            "Praat met de jongerenwerker. Gaat daarna vaak toch naar het plein.",
            "Heeft één goede vriend van de voetbal. De rest kent de politie.",
            "Een oom neemt de jongere elke week mee. De groep trekt ook.",
            "Kiest per dag: soms de sport, soms de straat.",
            "Zegt afstand te willen nemen. Dat lukt ongeveer de helft van de tijd.",
        ),
        (
            "Trekt vooral op met teamgenoten. Ziet de groep nog zelden.",
            "Heeft steun aan een neef en aan de mentor.",
            "Zegt vaker nee tegen de oude groep.",
            "Heeft een vaste vriendengroep van school.",
        ),
        (
            "Heeft vrienden op school en bij de sport. De groep is uit beeld.",
            "Heeft een paar goede vrienden en steun van familie.",
            "Helpt zelf als vrijwilliger bij het jongerenwerk.",
            "Meerdere mensen om op terug te vallen. Geen risicovolle contacten gezien.",
        ),
    ),
    "dagbesteding": (
        (
            "Gaat nergens naartoe. Is ’s nachts op en slaapt overdag.",
            "Er is geen ritme en geen plek om overdag heen te gaan.",
            "Alle trajecten zijn gestopt. De dag begint om drie uur.",
            "Komt al weken niet buiten voor de avond.",
        ),
        (
            "Kwam deze maand twee keer opdagen.",
            "Staat ingeschreven, maar is er bijna nooit.",
            "Wacht thuis op een nieuwe plek. Heeft nauwelijks vaste tijden.",
            "Doet af en toe een klusje. Verder geen structuur.",
        ),
        (
            "Is er twee dagen per week. De andere dagen blijft de jongere thuis.",
            "Begonnen met een kort rooster van twee dagen.",
            "Sport twee keer per week en gaat één dag naar een traject.",
            "Eén dag per week praktijk. Dat gaat goed.",
            "Komt op dinsdag en donderdag naar het leerwerktraject.",
            "Is er als iemand de jongere ophaalt, ongeveer twee dagen per week.",
            "Eén vaste dag, en soms een dag extra.",
            "Het rooster is ingekort tot twee dagen. Dat wordt meestal gehaald.",
        ),
        (
            "Is er vier dagen per week. Komt soms te laat.",
            "Het rooster is bijna vol. Er is nog een beetje verzuim.",
            "Drie vaste dagen, op tijd en met plezier.",
            "Vier dagen structuur. De vrijdag is nog leeg.",
        ),
        (
            "Is er elke dag volgens rooster. Geen verzuim.",
            "De week is gevuld en alles loopt op tijd.",
            "Volle week, en blij met de plek.",
            "Geen verzuim deze maand. Heeft een compliment gekregen.",
        ),
    ),
    "gezondheid": (
        (
            "Crisishulp is deze maand een keer langs geweest.",
            "Er was acute hulp nodig. De jongere is nu onder behandeling.",
            "Grote zorgen over de veiligheid van de jongere zelf. Crisisdienst is betrokken.",
            "Gebruik liep uit de hand. Er was met spoed hulp nodig.",
        ),
        (
            "Gamet elke nacht door en slaapt slecht. Er is geen hulp.",
            "Is vaak somber. Wil er niet over praten.",
            "Kwam niet meer bij de behandeling en heeft er elke dag last van.",
            "Hoofdpijn en slecht slapen, bijna elke dag. Er is nog geen huisarts bezocht.",
        ),
        (
            "Slaapt elke week een paar nachten slecht. Dat is te merken.",
            "Gaat in het weekend laat naar bed en is dan maandag niet fris.",
            "Heeft bijna elke dag last, maar komt wel bij de behandelaar.",
            "Is elke week een dag erg gespannen.",
            "Kan zich moeilijk concentreren. Krijgt daar hulp bij.",
            "De behandeling is begonnen. De klachten zijn er nog.",
            "Gebruikt minder, maar elke week is er nog een slechte dag.",
            "Wordt elke week een keer moe en boos van de spanning.",
        ),
        (
            "Heeft soms een slechte dag. Meestal gaat het goed.",
            "Is soms moe. Overdag is er weinig van te merken.",
            "De behandeling helpt. Hooguit twee slechte nachten per maand.",
            "Klachten zijn zeldzaam en de jongere weet wat dan helpt.",
        ),
        (
            "Geen klachten. De jongere zegt dat ook.",
            "Slaapt goed, sport en gebruikt niets.",
            "De behandeling is afgerond. Er is geen last meer.",
            "Voelt zich gezond en heeft energie.",
        ),
    ),
    "financien": (
        (
            "Er is geen geld voor eten en zorgverzekering.",
            "Hulp is dringend nodig, maar niemand heeft contact.",
            "Alle hulp is gestopt en er komt geen geld binnen.",
            "Het gezin kan de huur niet betalen. Er is nog geen hulp.",
        ),
        (
            "Boetes stapelen zich op. Er is geen regeling.",
            "Geeft meer uit dan er bekend binnenkomt.",
            "De ouders houden de hulp af.",
            "De telefoonrekening loopt elke maand op.",
        ),
        (
            "De schuld is gelijk gebleven. Er is nog geen regeling.",
            "De hulp is gestart, maar de helft van de afspraken gaat niet door.",
            "Geen nieuwe boetes. De oude staan nog open.",
            "Leent soms geld van familie en betaalt dat later terug.",
            "De hulpverlener komt, maar moet vaak voor niets wachten.",
            "Het gezin doet mee, al gaan veel afspraken niet door.",
            "Er is een overzicht gemaakt. De volgende stap moet nog.",
            "Aanvraag voor een regeling ligt klaar, maar is nog niet getekend.",
        ),
        (
            "De regeling loopt. Betaalt elke maand.",
            "Komt rond met hulp. De meeste afspraken gaan door.",
            "De hulp komt elke week. Eén afspraak ging niet door.",
            "Heeft een bijbaan en betaalt zelf de boetes af.",
        ),
        (
            "Komt zelf rond en heeft geen schulden.",
            "De hulp loopt volgens afspraak.",
            "Er is geen hulp meer nodig.",
            "Spaart een beetje en heeft overzicht.",
        ),
    ),
    "gedrag": (
        (
            "Niemand krijgt contact. De telefoon staat uit.",
            "Wordt zo boos dat een gesprek niet lukt.",
            "Liep na twee minuten weg bij elk gesprek.",
            "Is onbereikbaar, ook voor de ouders.",
        ),
        (
            "Kwam op één van de vier afspraken.",
            "Is te bereiken, maar vindt het plan onzin.",
            "Zegt vaak op het laatste moment af.",
            "Praat wel, maar wil niets afspreken.",
        ),
        (
            "Komt meestal, na een belletje vooraf.",
            "Was er drie van de vier keer. Noemt nog geen eigen doel.",
            "Doet mee als de ouders meegaan.",
            "Zegt ja, maar begint pas na aandringen.",
            "Komt op tijd als iemand de jongere ophaalt.",
            "Is beleefd en afwachtend. Wat wil de jongere zelf? Dat is nog niet duidelijk.",
            "Wisselend: de ene week open, de andere week stil.",
            "Komt vaker, maar stelt alles uit.",
        ),
        (
            "Komt op bijna alle afspraken en heeft een eigen doel.",
            "Werkt mee. Bij ruzie helpt het als iemand meedenkt.",
            "Belt zelf af als het niet lukt. Heeft bij tegenslag nog steun nodig.",
            "Is trots op wat er lukt en wil verder.",
        ),
        (
            "Regelt afspraken zelf en blijft rustig bij tegenslag.",
            "Vraagt uit zichzelf om hulp als dat nodig is.",
            "Komt altijd en denkt mee over het plan.",
            "Liep weg van een ruzie en vertelde er later rustig over.",
        ),
    ),
}
_BRON = {
    "delict": ("Bron: politie.", "De wijkagent bevestigt dit.", "Zo staat het ook in het bericht van het OM."),
    "overlast": ("Bron: de wijkagent.", "De jeugdboa ziet dit ook.", "Het jongerenwerk heeft hetzelfde beeld."),
    "wonen": ("Moeder zegt dit zelf.", "Bron: de gezinshulp.", "Gezien bij het huisbezoek."),
    "relaties": ("Het jongerenwerk ziet dit ook.", "De jongere vertelde dit zelf.", "Bron: de mentor."),
    "dagbesteding": ("Bron: leerplicht.", "De begeleider bevestigt dit.", "Dit klopt met de lijst van aanwezigheid."),
    "gezondheid": ("De jongere vertelde dit zelf.", "De ouders merken dit ook.", "Met toestemming besproken."),
    "financien": ("De jongere liet de brieven zien.", "Bron: de hulpverlener.", "De ouders zeggen hetzelfde."),
    "gedrag": ("Zo ervaren alle partners het.", "De regisseur ziet dit ook.", "De ouders herkennen dit."),
}
_BETER = ("Een stap vooruit.", "Dat is beter dan de vorige keer.", "Dit gaat de goede kant op.")
_GELIJK = ("Niet veranderd.", "Hetzelfde beeld als de vorige keer.", "Hier is nog geen verandering.")
_SLECHTER = ("Een stap terug.", "Dat ging de vorige keer beter.", "Dit vraagt weer aandacht.")

_DOELEN = {
    "delict": (
        "Zes maanden geen nieuwe verdenking.",
        "Alle afspraken met justitie nakomen tot de zaak is afgerond.",
        "De opgelegde straf op tijd afmaken.",
    ),
    "overlast": (
        "Drie maanden achter elkaar niet voorkomen in een melding van overlast.",
        "Na tien uur ’s avonds niet meer op de plek van de overlast.",
        "Twee avonden per week naar een activiteit in plaats van naar het plein.",
    ),
    "wonen": (
        "Elke nacht op hetzelfde adres slapen.",
        "Het gezin heeft drie huisregels en houdt die twee maanden vol.",
        "Elke week een gesprek aan tafel, zonder dat iemand wegloopt.",
    ),
    "relaties": (
        "Elke week afspreken met iemand die een goede invloed heeft.",
        "Lid zijn van een club en er drie maanden blijven.",
        "Een vaste mentor hebben en die elke week zien.",
    ),
    "dagbesteding": (
        "Vier dagen per week naar school of werk.",
        "Binnen drie maanden een plek voor overdag en daar op tijd komen.",
        "Twee maanden zonder verzuim waar niemand van wist.",
    ),
    "gezondheid": (
        "De intake doen en daarna naar elke afspraak gaan.",
        "Doordeweeks geen middelen gebruiken, drie maanden lang.",
        "Vijf nachten per week voor twaalf uur slapen.",
    ),
    "financien": (
        "Een overzicht van inkomsten en schulden, en een regeling die loopt.",
        "De hulp loopt en drie van de vier afspraken gaan door.",
        "Een half jaar geen nieuwe schulden.",
    ),
    "gedrag": (
        "Komt op drie van de vier afspraken, zonder dat iemand belt.",
        "Noemt een eigen doel en zet daar zelf de eerste stap voor.",
        "Bij ruzie eerst weglopen en daarna praten.",
    ),
}
_ACTIES = {
    "delict": (
        ("Elke twee weken een gesprek over de afspraken met justitie.", "gemeente"),
        ("Bericht aan de regisseur als er een nieuwe verdenking is.", "politie"),
        ("Navragen wanneer de zaak op zitting komt.", "om"),
    ),
    "overlast": (
        ("Wijkagent spreekt de jongere aan en belt dezelfde dag de ouders.", "politie"),
        ("Jeugdboa loopt op vrijdagavond langs en laat weten hoe het gaat.", "gemeente"),
        ("De jongere uitnodigen voor de avond in het buurthuis.", "jongerenwerk"),
    ),
    "wonen": (
        ("Gezinshulp aanvragen en het eerste gesprek plannen.", "jeugdhulp"),
        ("Met de ouders drie huisregels opschrijven.", "jeugdbescherming"),
        ("Uitzoeken of er een plek is om begeleid te wonen.", "gemeente"),
    ),
    "relaties": (
        ("Samen naar een proefles bij de sportclub.", "jongerenwerk"),
        ("Een mentor zoeken die bij de jongere past.", "jongerenwerk"),
        ("In gesprek over vrienden en over nee zeggen.", "jeugdhulp"),
    ),
    "dagbesteding": (
        ("Gesprek met school over een passend rooster.", "leerplicht"),
        ("Elke maandag de aanwezigheid doorgeven.", "school"),
        ("Een proefplek regelen en de eerste dag meegaan.", "gemeente"),
    ),
    "gezondheid": (
        ("Meegaan naar de huisarts.", "jongerenwerk"),
        ("De intake plannen en herinneren.", "ggz"),
        ("Gesprekken over gebruik, om de week.", "jeugdhulp"),
    ),
    "financien": (
        ("Alle brieven samen openen en een lijst maken.", "gemeente"),
        ("Een regeling voor de boetes aanvragen.", "gemeente"),
        ("De hulp in het gezin weer op gang brengen.", "jeugdhulp"),
    ),
    "gedrag": (
        ("Elke week bellen, op een vast moment.", "gemeente"),
        ("Training om rustig te blijven bespreken en aanmelden.", "de-waag"),
        ("Samen één eigen doel opschrijven.", "jongerenwerk"),
    ),
}
# soort, who can do it, lowest and highest age, weight
_INTERVENTIES: tuple[tuple[str, tuple[str, ...], int, int, int], ...] = (
    ("begeleiding", ("jongerenwerk", "jeugdhulp"), 12, 27, 26),
    ("behandeling", ("de-waag", "ggz"), 12, 27, 14),
    ("opvoeding", ("jeugdhulp", "jeugdbescherming"), 12, 17, 9),
    ("dagbesteding", ("leerplicht", "gemeente", "school"), 12, 27, 18),
    ("stopgesprek", ("politie", "gemeente"), 12, 27, 9),
    ("halt", ("halt",), 12, 17, 8),
    ("reclassering", ("reclassering",), 18, 27, 12),
    ("jeugdreclassering", ("jeugdbescherming",), 12, 17, 8),
    ("schuldhulp", ("gemeente",), 18, 27, 8),
    ("wonen", ("woningcorporatie", "gemeente"), 18, 27, 5),
    ("vrije_tijd", ("jongerenwerk",), 12, 20, 9),
    ("anders", ("gemeente", "veilig-thuis"), 12, 27, 2),
)
_VOORWAARDEN = (
    ("contactverbod", ("rechter",)),
    ("gebiedsverbod", ("burgemeester", "om", "rechter")),
    ("avondklok", ("rechter",)),
    ("meldplicht", ("rechter", "om", "burgemeester")),
    ("behandelplicht", ("rechter",)),
)
_GRENZEN = (
    "Geen nieuwe strafbare feiten. Op elke afspraak komen.",
    "Na tien uur binnen op doordeweekse dagen.",
    "Niet meer naar het plein waar de overlast is.",
    "Bij een nieuwe melding volgt dezelfde week een gesprek met de ouders erbij.",
    "Eerlijk zijn over waar je bent. Afspraken afzeggen voordat ze beginnen.",
)
_ZORGVRAAG = (
    "De jongere wil een bijbaan en meer vrijheid.",
    "Moeder wil hulp bij het stellen van regels.",
    "De jongere wil naar een andere school.",
    "De ouders willen weten bij wie ze terechtkunnen.",
    "De jongere wil vooral met rust gelaten worden, en wel weer sporten.",
    "De jongere wil beter slapen.",
    "Het gezin wil hulp met brieven en geld.",
    "De jongere wil op termijn zelfstandig wonen.",
)
_GEZINSAFSPRAKEN = (
    "De ouders bellen de regisseur als de jongere ’s nachts niet thuiskomt.",
    "Het gezin eet drie keer per week samen.",
    "Vader gaat mee naar elk gesprek.",
    "De ouders spreken elkaar eerst, daarna de jongere.",
    "Moeder houdt de brieven bij.",
)
_SCHOOLAFSPRAKEN = (
    "Te laat of afwezig? Dan krijgt de regisseur dezelfde dag bericht.",
    "Eén vast aanspreekpunt, elke week vijf minuten.",
    "Na vier weken kijken we of het rooster past.",
    "Bij ruzie mag de jongere even naar buiten en daarna terug.",
)
_ZICHT = {
    "positief": (
        "Het jongerenwerk houdt een half jaar contact.",
        "De wijkagent belt na drie en na zes maanden.",
        "School houdt zicht tot het einde van het schooljaar.",
        "De ouders weten bij wie ze terechtkunnen. Na een half jaar belt de regisseur nog één keer.",
    ),
    "negatief": (
        "Reclassering of jeugdreclassering, tot het einde van het toezicht.",
        "Politie en OM. Bij vrijlating meldt de partner de jongere opnieuw aan.",
    ),
    "overgedragen": (
        "De nieuwe regisseur. De overdracht is samen met de jongere gedaan.",
        "Het Veiligheidshuis, met een warme overdracht. Na drie maanden vragen we hoe het gaat.",
    ),
    "anders": ("Niemand: de jongere woont nu in het buitenland bij familie.",),
}
_AFWIJKING = (
    "De laatste melding ging over een getuige, niet over eigen gedrag. Alle partners zijn het eens.",
    "De melding was klein en de jongere heeft het zelf rechtgezet. School en werk gaan al een half jaar goed.",
    "De jongere verhuist binnenkort. De hulp loopt door en alle doelen zijn gehaald.",
)


# ------------------------------------------------------------------------------------------------------ small tools


def _gewogen(rng: Random, keuzes: Sequence[tuple[_T, int]]) -> _T:
    """One of `keuzes`, each with its weight."""
    punt = rng.randrange(sum(gewicht for _, gewicht in keuzes))
    for keuze, gewicht in keuzes:
        if punt < gewicht:
            return keuze
        punt -= gewicht
    raise AssertionError("onbereikbaar")


def _kans(rng: Random, procent: int) -> bool:
    return rng.randrange(100) < procent


def _grepen(rng: Random, keuzes: Sequence[_T], aantal: int) -> list[_T]:
    """`aantal` different ones of `keuzes`, in random order."""
    over = list(keuzes)
    return [over.pop(rng.randrange(len(over))) for _ in range(min(aantal, len(over)))]


def _werkdag(dag: date, terug: bool = False) -> date:
    """The day itself, or the Monday after (or the Friday before) a weekend."""
    te_veel = dag.weekday() - 4
    if te_veel <= 0:
        return dag
    return dag - timedelta(days=te_veel) if terug else dag + timedelta(days=3 - te_veel)


# ------------------------------------------------------------------------------------------- who enters and leaves


@dataclass(eq=False)
class _Traject:
    """One stay in the approach: referral, decision, start plan and perhaps closure. Without `startplan` the referral
    went another way or still waits."""

    aanmelding: date
    besluit: date
    startplan: date | None = None
    einde: date | None = None
    meetdatum_einde: date | None = None
    wijze: str = ""
    vorige: _Traject | None = None  # the closed stay of the same young person
    route: str = "beide"  # answer to "beide_nodig"


def _uvz_dagen(jaar: int) -> list[date]:
    """The Tuesdays on which the UVZ meets, every two weeks; 31 December 2024 is one of them."""
    dagen = (date(2024, 12, 31) + timedelta(days=14 * n) for n in range(-110, 40))
    return [dag for dag in dagen if dag.year == jaar]


def _startplandatum(rng: Random, besluit: date, plan_dagen: int) -> date:
    """Within the term for most, later for one in five; never after the last day of the demo."""
    op_tijd = _kans(rng, 80)
    dagen = (
        rng.randrange(plan_dagen // 4, plan_dagen - 1) if op_tijd else rng.randrange(plan_dagen + 3, plan_dagen + 55)
    )
    return min(_werkdag(besluit + timedelta(days=dagen)), _LAATSTE_DAG)


def _trajecten(rng: Random, plan_dagen: int) -> list[_Traject]:
    """All stays, in order of referral."""
    trajecten = _instroom(rng, plan_dagen)
    _uitstroom(rng, trajecten)
    _terugkeer(rng, trajecten)
    for jaar, aantal in _GEEN_PLAN.items():
        for nummer in range(aantal):
            besluit = rng.choice(_uvz_dagen(jaar)[2:])
            route = ("zorg", "zorg", "veiligheid", "weet_niet")[(nummer + jaar) % 4]
            trajecten.append(_Traject(_aanmelddatum(rng, besluit), besluit, route=route))
    for _ in range(_WACHTEND):
        dag = _werkdag(_LAATSTE_DAG - timedelta(days=rng.randrange(5, 24)), terug=True)
        trajecten.append(_Traject(dag, _LAATSTE_DAG))
    return sorted(trajecten, key=lambda t: (t.aanmelding, t.besluit))


def _aanmelddatum(rng: Random, besluit: date) -> date:
    return _werkdag(besluit - timedelta(days=rng.randrange(6, 36)), terug=True)


def _instroom(rng: Random, plan_dagen: int) -> list[_Traject]:
    trajecten = []
    for jaar, aantal in _INSTROOM.items():
        dagen = _uvz_dagen(jaar)[3:-2]  # a start plan of the last weeks would come after the year
        for _ in range(aantal):
            besluit = rng.choice(dagen)
            startplan = _startplandatum(rng, besluit, plan_dagen)
            trajecten.append(_Traject(_aanmelddatum(rng, besluit), besluit, startplan))
    # On purpose: entries on 31 December, one with the plan in the next year, one with the plan on the same day.
    laatste_2024, laatste_2025 = trajecten[-_INSTROOM[2025] - 1], trajecten[-1]
    laatste_2024.aanmelding, laatste_2024.besluit = date(2024, 12, 6), date(2024, 12, 31)
    laatste_2024.startplan = date(2025, 1, 28)
    laatste_2025.aanmelding, laatste_2025.besluit = date(2025, 12, 9), _LAATSTE_DAG
    laatste_2025.startplan = _LAATSTE_DAG
    return trajecten


def _uitstroom(rng: Random, trajecten: Sequence[_Traject]) -> None:
    """Close a number of stays per year; who has been in the approach longer is more likely to leave."""
    for jaar, aantal in _UITSTROOM.items():
        dagen = sorted(rng.choice(_uvz_dagen(jaar)) for _ in range(aantal))
        if jaar == 2023:
            dagen[-1] = date(2023, 12, 19)
        else:
            dagen[-1] = date(jaar, 12, 31)  # on purpose: closure on 31 December
        for nummer, dag in enumerate(dagen):
            laatste = nummer == aantal - 1
            soorten = (("positief", 58), ("negatief", 21), ("overgedragen", 17), ("anders", 4))
            wijze = "positief" if laatste else _gewogen(rng, soorten)
            minimum = 340 if wijze == "positief" else 150
            open_ = [
                (traject, (dag - traject.besluit).days)
                for traject in trajecten
                if traject.startplan and not traject.einde and (dag - traject.besluit).days >= minimum
                if (dag - traject.startplan).days > 60
            ]
            traject = _gewogen(rng, open_)
            traject.einde, traject.wijze = dag, wijze
            later = rng.choice((0, 0, 0, 1, 2, 6, 7))
            traject.meetdatum_einde = min(_werkdag(dag + timedelta(days=later)), _LAATSTE_DAG)
            if laatste:  # on purpose: form on the day itself, or in the next year
                traject.meetdatum_einde = dag if jaar > 2023 else date(2024, 1, 4)


def _terugkeer(rng: Random, trajecten: Sequence[_Traject]) -> None:
    """Let some who enter be someone whose earlier stay was closed at least four months before."""
    for jaar, aantal in _OPNIEUW.items():
        nieuw = [t for t in trajecten if t.besluit.year == jaar and t.besluit != _LAATSTE_DAG and t.besluit.month > 6]
        for traject in _grepen(rng, nieuw, aantal):
            terug = {t.vorige for t in trajecten}
            eerder = [
                t
                for t in trajecten
                if t.meetdatum_einde and t.wijze != "anders" and t not in terug and not t.vorige
                if (traject.aanmelding - t.meetdatum_einde).days > 120
            ]
            if eerder:
                traject.vorige = rng.choice(eerder)


@dataclass(frozen=True)
class _Jongere:
    nummer: int
    voornaam: str
    achternaam: str
    geboren: date
    geslacht: str
    adres: str
    postcode_plaats: str
    wijk: str
    jeugdgroep: str
    bekend_als: str = ""
    broer_zus: tuple[str, date] | None = None  # name and birth date of a sibling in the approach

    @property
    def initialen(self) -> str:
        return self.voornaam[0] + "".join(deel[0] for deel in self.achternaam.replace("'", " ").split())


def _jongeren(rng: Random, trajecten: Sequence[_Traject], definities: Definities) -> list[_Jongere]:
    """One young person per stay that is not a return, in order of referral. No two share a birth date."""
    eerste = [t for t in trajecten if t.vorige is None]
    wijken = [(wijk, max(2, 24 - 4 * n)) for n, wijk in enumerate(definities.profiel.lijsten.wijken)]
    groepen = definities.profiel.lijsten.jeugdgroepen
    namen, geboortedagen = set[str](), set[date]()
    jongeren: list[_Jongere] = []
    bijzonder = _bijzondere_jongeren(eerste)
    for nummer, traject in enumerate(eerste, start=1):
        geslacht, jaren_oud = bijzonder.get(nummer, ("", 0))
        geslacht = geslacht or ("man" if _kans(rng, 79) else "vrouw")
        geboren = _geboortedatum(rng, traject, jaren_oud, geboortedagen)
        voornaam, achternaam = _naam(rng, geslacht, namen)
        jongeren.append(
            _Jongere(
                nummer, voornaam, achternaam, geboren, geslacht,
                adres=f"{rng.choice(_STRATEN)} {rng.randrange(1, 190)}{'a' if _kans(rng, 6) else ''}",
                postcode_plaats=f"00{rng.randrange(10, 100)} {rng.choice('ABCDEX')}{rng.choice('ABCDEX')} "
                + definities.profiel.gemeente.naam,
                wijk=_gewogen(rng, wijken),
                jeugdgroep=rng.choice(groepen) if groepen and _kans(rng, 45) else "geen",
                bekend_als=_bekend_als(rng, voornaam),
            )
        )  # fmt: skip
    return _met_broers_en_zussen(jongeren)


def _bijzondere_jongeren(eerste: Sequence[_Traject]) -> dict[int, tuple[str, int]]:
    """Number → gender and age of the few who are there to show a limit or a small cell."""
    blijvend = [n for n, t in enumerate(eerste, start=1) if t.startplan and not t.einde and t.besluit.year >= 2024]
    zonder_plan = [n for n, t in enumerate(eerste, start=1) if not t.startplan]
    return {
        blijvend[3]: ("x", 16),
        blijvend[20]: ("x", 19),
        blijvend[8]: ("vrouw", 12),
        blijvend[12]: ("man", 12),
        blijvend[-4]: ("man", 27),
        zonder_plan[2]: ("onbekend", 15),
    }


def _geboortedatum(rng: Random, traject: _Traject, jaren_oud: int, bezet: set[date]) -> date:
    """A free birth date such that the young person is 12 to 27 years old from referral to the end of the demo."""
    leeftijden = (range(12, 15), 24), (range(15, 18), 46), (range(18, 21), 20), (range(21, 24), 6), (range(24, 28), 1)
    while True:
        jaren = jaren_oud or rng.choice(_gewogen(rng, leeftijden))
        verjaardag = plus_maanden(traject.aanmelding, -12 * jaren)
        geboren = verjaardag - timedelta(days=rng.randrange(2, 362))
        if geboren not in bezet and leeftijd(geboren, _LAATSTE_DAG) <= 27:
            bezet.add(geboren)
            return geboren


def _naam(rng: Random, geslacht: str, bezet: set[str]) -> tuple[str, str]:
    while True:
        voornaam, achternaam = rng.choice(_VOORNAMEN[geslacht]), rng.choice(_ACHTERNAMEN)
        if f"{voornaam} {achternaam}" not in bezet:
            bezet.add(f"{voornaam} {achternaam}")
            return voornaam, achternaam


def _bekend_als(rng: Random, voornaam: str) -> str:
    if not _kans(rng, 32):
        return ""
    namen = _grepen(rng, _BIJNAMEN, 2 if _kans(rng, 20) else 1)
    return ", ".join([*namen, f"{voornaam[:3]}-je"] if _kans(rng, 15) else namen)


def _met_broers_en_zussen(jongeren: Sequence[_Jongere]) -> list[_Jongere]:
    """Make three pairs of siblings: the later one has the surname and the address of the earlier one."""
    gezin = list(jongeren)
    for begin in (12, 70, 120):
        ouder = gezin[begin]
        voornamen = {j.voornaam for j in gezin if j.achternaam == ouder.achternaam}
        for plek in range(begin + 10, len(gezin)):
            jonger = gezin[plek]
            if 400 < (jonger.geboren - ouder.geboren).days < 1500 and jonger.voornaam not in voornamen:
                gezin[plek] = replace(
                    jonger,
                    achternaam=ouder.achternaam,
                    adres=ouder.adres,
                    postcode_plaats=ouder.postcode_plaats,
                    wijk=ouder.wijk,
                    broer_zus=(f"{ouder.voornaam} {ouder.achternaam}", ouder.geboren),
                )
                break
    return gezin


# ------------------------------------------------------------------------------------------- what happens to them

# Per leefgebied: weights of score 1–5 at the start, and the chance (%) per half year to move one up or down.
_BEGIN: dict[str, tuple[tuple[int, int, int, int, int], int, int]] = {
    "wonen": ((6, 20, 36, 27, 11), 23, 17),
    "relaties": ((10, 36, 33, 16, 5), 33, 16),
    "dagbesteding": ((13, 30, 27, 20, 10), 39, 19),
    "gezondheid": ((3, 19, 38, 27, 13), 21, 17),
    "financien": ((6, 27, 34, 21, 12), 28, 16),
    "gedrag": ((8, 32, 36, 19, 5), 35, 18),
}
_KOERS = {"goed": (118, 70), "wisselend": (90, 110), "slecht": (50, 190)}  # % of the chances up and down
# Days between two reports of nuisance or crime, after the start plan.
_TUSSENTIJD = {"goed": (18, 60), "wisselend": (40, 230), "slecht": (12, 50)}
_ZAAK_LOOPT = 240  # days that a case, penalty or measure takes after the last offence


@dataclass(frozen=True)
class _Melding:
    datum: date
    delict: bool
    ernstig: bool


@dataclass
class _Verloop:
    """What happens in one stay, and what the plans say about it at each moment."""

    traject: _Traject
    jongere: _Jongere
    rng: Random
    partners: Sequence[str]
    regisseur: str
    maanden_zonder: int
    koers: str = ""
    meldingen: list[_Melding] = field(default_factory=list)
    scores: dict[str, int] = field(default_factory=dict)
    vorige: dict[str, int] = field(default_factory=dict)
    gemeten: date | None = None
    doelen: list[dict[str, Waarde]] = field(default_factory=list)
    acties: list[dict[str, Waarde]] = field(default_factory=list)
    interventies: list[dict[str, Waarde]] = field(default_factory=list)
    einden: list[date] = field(default_factory=list)  # per intervention the day on which it will end
    voorwaarden: list[dict[str, Waarde]] = field(default_factory=list)

    def __post_init__(self) -> None:
        op_wijze = {"positief": "goed", "negatief": "slecht", "overgedragen": "wisselend", "anders": "wisselend"}
        soorten = (("goed", 54), ("wisselend", 32), ("slecht", 14))
        self.koers = op_wijze.get(self.traject.wijze) or _gewogen(self.rng, soorten)
        self._maak_meldingen()

    def partner(self, code: str) -> str:
        """The partner, or the first one if this municipality does not have it."""
        return code if code in self.partners else self.partners[0]

    def _maak_meldingen(self) -> None:
        """Reports of nuisance or crime: many around the referral, then by course; a good course stops at some day."""
        rng, traject = self.rng, self.traject
        start = traject.startplan or traject.besluit
        slot = traject.einde or _LAATSTE_DAG
        laatste = slot
        if traject.wijze == "positief":
            stil = plus_maanden(slot, -self.maanden_zonder) - timedelta(days=4)
            speling = max(1, (stil - start).days)
            laatste = stil - timedelta(days=rng.randrange(speling) * 2 // 3)
        elif self.koers == "goed":
            laatste = min(slot, start + timedelta(days=rng.randrange(10, 230)))
        dag = traject.aanmelding - timedelta(days=rng.randrange(50, 80))
        rust = start - timedelta(days=rng.randrange(32, 50)) if self.koers != "slecht" and _kans(rng, 45) else start
        while True:
            van, tot = (5, 19) if dag < start - timedelta(days=4) else _TUSSENTIJD[self.koers]
            dag += timedelta(days=rng.randrange(van, tot))
            if dag > laatste:
                break
            if rust < dag <= start:  # a light case: the reports stopped before the start plan
                continue
            self.meldingen.append(_Melding(dag, delict=_kans(rng, 42), ernstig=_kans(rng, 30)))
        if not self.meldingen:
            self.meldingen.append(_Melding(traject.aanmelding - timedelta(days=9), delict=False, ernstig=False))
        if traject.wijze == "positief" and _kans(rng, 14):  # closed although there was a report
            dag = slot - timedelta(days=rng.randrange(120, 240))
            self.meldingen.append(_Melding(max(dag, self.meldingen[-1].datum), delict=False, ernstig=False))

    def laatste_melding(self, dag: date) -> date:
        return max((m.datum for m in self.meldingen if m.datum <= dag), default=self.meldingen[0].datum)

    def intensiteit(self, dag: date) -> str:
        """Monitoring when there were no reports for ten weeks, or at the start for a month."""
        rustig = (dag - self.laatste_melding(dag)).days > (75 if self.gemeten else 30)
        return "monitoring" if rustig else "actieve_regie"

    def meet(self, dag: date) -> None:
        """Bring scores, goals, actions and interventions up to `dag`. The first time this is the start."""
        eerste = self.gemeten is None
        self.vorige = dict(self.scores)
        self._verander_scores(dag)
        if eerste:
            self._stel_doelen(dag, self.rng.randrange(2, 5))
            self._spreek_af(dag, self.rng.randrange(3, 6))
            self._start_interventies(dag, self.rng.randrange(1, 4))
            if _kans(self.rng, 14):
                self._leg_voorwaarde_op(dag)
        else:
            self._werk_bij(dag)
        self.gemeten = dag

    def _verander_scores(self, dag: date) -> None:
        rng = self.rng
        recent = [m for m in self.meldingen if 0 <= (dag - m.datum).days <= 30]
        feiten = [m for m in self.meldingen if m.delict and m.datum <= dag]
        self.scores["delict"] = self._delictscore(dag, [m for m in recent if m.delict], feiten)
        overlast = sum(not m.delict for m in recent)
        if overlast:
            self.scores["overlast"] = 3 if overlast == 1 else 1 if overlast > 4 or _kans(rng, 22) else 2
        else:
            rustig = (dag - self.laatste_melding(dag)).days > 120
            self.scores["overlast"] = _gewogen(rng, ((4, 30 if rustig else 70), (5, 70 if rustig else 30)))
        for gebied, (begin, omhoog, omlaag) in _BEGIN.items():
            if self.gemeten is None:
                self.scores[gebied] = _gewogen(rng, tuple(zip((1, 2, 3, 4, 5), begin, strict=True)))
                continue
            beter, slechter = _KOERS[self.koers]
            for _ in range(min(4, max(1, round((dag - self.gemeten).days / 182)))):
                if _kans(rng, omhoog * beter // 100):
                    self.scores[gebied] = min(5, self.scores[gebied] + 1)
                elif _kans(rng, omlaag * slechter // 100):
                    self.scores[gebied] = max(1, self.scores[gebied] - 1)
        if self.koers == "goed" and self.traject.einde == dag:
            for gebied in ("dagbesteding", "gedrag"):
                self.scores[gebied] = max(3, self.scores[gebied])

    def _delictscore(self, dag: date, recent: Sequence[_Melding], feiten: Sequence[_Melding]) -> int:
        if recent:
            return 1 if any(m.ernstig for m in recent) else 2
        if feiten and (dag - feiten[-1].datum).days < _ZAAK_LOOPT:
            return 3 if _kans(self.rng, 20 if self.koers == "goed" else 45) else 4
        return _gewogen(self.rng, ((5, 85), (4, 10), (3, 5)))

    # -- the plan's tables ------------------------------------------------------------------------------------------

    def _stel_doelen(self, dag: date, aantal: int) -> None:
        al = {str(doel["leefgebied"]) for doel in self.doelen}
        zwak = sorted((gebied for gebied in _DOELEN if gebied not in al), key=lambda g: self.scores[g])
        for gebied in zwak[:aantal]:
            score = self.scores[gebied]
            if score == 5:
                continue
            doel: dict[str, Waarde] = {"leefgebied": gebied, "doel": self.rng.choice(_DOELEN[gebied])}
            laagst = 4 if gebied in ("delict", "overlast") else 3
            doel["streefscore"] = min(5, max(laagst, score + 1 + _kans(self.rng, 35)))
            if _kans(self.rng, 88):
                doel["streefdatum"] = plus_maanden(dag, self.rng.choice((3, 6, 6, 9, 12)))
            doel["stand"] = "loopt"
            self.doelen.append(doel)

    def _spreek_af(self, dag: date, aantal: int) -> None:
        gebieden = [str(doel["leefgebied"]) for doel in self.doelen if doel["stand"] == "loopt"] or ["gedrag"]
        al = {actie["wat"] for actie in self.acties}
        mogelijk = [actie for gebied in gebieden for actie in _ACTIES[gebied] if actie[0] not in al]
        for wat, wie in _grepen(self.rng, mogelijk, min(aantal, 15 - len(self.acties))):
            wanneer = _werkdag(dag + timedelta(days=self.rng.randrange(7, 90)))
            stand = "bezig" if _kans(self.rng, 30) else "open"
            self.acties.append({"wat": wat, "wie": self.partner(wie), "wanneer": wanneer, "stand": stand})

    def _start_interventies(self, dag: date, aantal: int) -> None:
        jaren_oud = leeftijd(self.jongere.geboren, dag)
        lopend = {rij["soort"] for rij in self.interventies if rij["resultaat"] == "loopt"}
        for _ in range(min(aantal, 10 - len(self.interventies))):
            passend = [
                ((soort, wie), gewicht)
                for soort, wie, jong, oud, gewicht in _INTERVENTIES
                if jong <= jaren_oud <= oud and soort not in lopend
            ]
            soort, wie = _gewogen(self.rng, passend)
            lopend.add(soort)
            vroegst = self.gemeten or self.traject.aanmelding - timedelta(days=self.rng.randrange(120))
            start = vroegst + timedelta(days=self.rng.randrange(1 + max(0, (dag - vroegst).days - 1)))
            duur = 0 if soort == "stopgesprek" else self.rng.randrange(50, 130 if soort == "halt" else 420)
            partner = self.partner(self.rng.choice(wie))
            self.interventies.append({"soort": soort, "partner": partner, "start": start, "resultaat": "loopt"})
            self.einden.append(start + timedelta(days=duur))
        self._beeindig_interventies(dag)

    def _beeindig_interventies(self, dag: date) -> None:
        goed = {"goed": 58, "wisselend": 38, "slecht": 18}[self.koers]
        for rij, einde in zip(self.interventies, self.einden, strict=True):
            if rij["resultaat"] == "loopt" and einde <= dag:
                rij["eind"] = einde
                rest = ("deels", 45), ("niet", 20), ("afgebroken", 35)
                rij["resultaat"] = "geslaagd" if _kans(self.rng, goed) else _gewogen(self.rng, rest)

    def _leg_voorwaarde_op(self, dag: date) -> None:
        soort, door = self.rng.choice(_VOORWAARDEN)
        vroegst = self.gemeten or self.traject.aanmelding
        start = vroegst + timedelta(days=self.rng.randrange(1 + (dag - vroegst).days))
        rij: dict[str, Waarde] = {"soort": soort, "opgelegd_door": self.rng.choice(door), "start": start}
        if _kans(self.rng, 80):
            rij["eind"] = plus_maanden(start, self.rng.choice((3, 3, 6, 12)))
        self.voorwaarden.append(rij)

    def _werk_bij(self, dag: date) -> None:
        rng, sluit = self.rng, dag == self.traject.meetdatum_einde
        for doel in self.doelen:
            streef, uiterlijk = doel["streefscore"], doel.get("streefdatum", dag)
            assert isinstance(streef, int)
            assert isinstance(uiterlijk, date)
            if doel["stand"] != "loopt":
                continue
            if self.scores[str(doel["leefgebied"])] >= streef:
                doel["stand"] = "gehaald"
            elif sluit or (uiterlijk < dag - timedelta(days=120) and _kans(rng, 30)):
                doel["stand"] = "gestopt"
        for actie in self.acties:
            wanneer = actie["wanneer"]
            assert isinstance(wanneer, date)
            if actie["stand"] in ("klaar", "vervallen"):
                continue
            if sluit or wanneer <= dag:
                standen = (("klaar", 74), ("vervallen", 12), ("klaar" if sluit else "bezig", 10), ("vervallen", 4))
                actie["stand"] = _gewogen(rng, standen)
            else:
                actie["stand"] = "bezig"
        if sluit:
            einde = self.traject.einde or dag
            self.einden = [e if _kans(rng, 25) else min(e, einde) for e in self.einden]
            self._beeindig_interventies(dag)
            return
        self._beeindig_interventies(dag)
        if len(self.doelen) < 6 and _kans(rng, 40):
            self._stel_doelen(dag, 1)
        actief = self.intensiteit(dag) == "actieve_regie"
        self._spreek_af(dag, rng.randrange(1, 3) if actief else rng.randrange(2))
        self._start_interventies(dag, _gewogen(rng, ((0, 40), (1, 50), (2, 10)) if actief else ((0, 75), (1, 25))))
        if actief and len(self.voorwaarden) < 3 and _kans(rng, 9):
            self._leg_voorwaarde_op(dag)

    def meetmomenten(self) -> list[date]:
        """Days of the progress measurements: about half-yearly, less often when monitoring; some skipped."""
        start = self.traject.startplan
        assert start is not None
        slot = (self.traject.einde or _LAATSTE_DAG + timedelta(days=61)) - timedelta(days=60)
        dag = start + timedelta(days=self.rng.randrange(150, 225))
        if dag < _BEGIN_METINGEN:
            dag = _BEGIN_METINGEN + timedelta(days=self.rng.randrange(250))
        momenten: list[date] = []
        while (meetdag := _werkdag(dag)) <= min(slot, _LAATSTE_DAG):
            oud = not momenten and start < _BEGIN_METINGEN  # the first measurement of the earlier stock
            if not _kans(self.rng, _OVERGESLAGEN[meetdag.year] // (3 if oud else 1)):
                momenten.append(meetdag)
            rustig = (dag - self.laatste_melding(dag)).days > 90
            dag += timedelta(days=self.rng.randrange(230, 380) if rustig else self.rng.randrange(160, 240))
        return momenten


# ---------------------------------------------------------------------------------------- what people write down


def _tekst(rng: Random, delen: Sequence[str], regels: int = 25) -> str:
    """The parts as one text; `regels` percent of the time on lines of their own."""
    return ("\n" if _kans(rng, regels) else " ").join(delen)


def _aanmelding(
    rng: Random, traject: _Traject, jongere: _Jongere, partners: Sequence[str]
) -> tuple[dict[str, Waarde], dict[str, list[Rij]]]:
    """Answers of the referral form. Non-police partners refer more often as the years go by."""
    politie = 66 - 7 * (traject.aanmelding.year - 2021)
    anderen = (
        ("jongerenwerk", 14), ("leerplicht", 9), ("school", 7), ("jeugdbescherming", 7), ("halt", 5),
        ("reclassering", 5), ("gemeente", 4), ("jeugdhulp", 4), ("veilig-thuis", 3), ("woningcorporatie", 2),
    )  # fmt: skip
    organisatie = "politie" if _kans(rng, politie) else _gewogen(rng, anderen)
    organisatie = organisatie if organisatie in partners else partners[0]
    aanmelder = rng.choice(_AANMELDERS)
    achternaam = aanmelder.split()[-1].casefold().replace("'", "")
    jaren_oud = leeftijd(jongere.geboren, traject.aanmelding)
    velden: dict[str, Waarde] = {
        "datum_aanmelding": traject.aanmelding,
        "aanmelder_organisatie": organisatie,
        "aanmelder_naam": aanmelder,
        "aanmelder_contact": "000-0000000" if _kans(rng, 45) else f"{achternaam}@voorbeeld.invalid",
        "eerder_bekend": "bekend" if traject.vorige else "nieuw",
        "achternaam": jongere.achternaam,
        "voornaam": jongere.voornaam,
        "geboortedatum": jongere.geboren,
        "geslacht": jongere.geslacht,
        "wijk": jongere.wijk,
        "waarom_integraal": _tekst(rng, [rng.choice(_WAAROM), rng.choice(_WAAROM_DAAROM)]),
        "beide_nodig": traject.route,
        "dagbesteding": _gewogen(rng, _dagbestedingen(jaren_oud, rng.randrange(1, 5))),
    }
    if jongere.bekend_als:
        velden["bekend_als"] = jongere.bekend_als
    if _kans(rng, 93):
        velden |= {"adres": jongere.adres, "postcode_plaats": jongere.postcode_plaats}
    velden["zorg"] = _tekst(rng, _grepen(rng, _ZORG, rng.randrange(1, 4)), 40)
    if traject.route == "veiligheid":
        velden["zorg"] = rng.choice(_GEEN_ZORG)
    velden |= _veiligheid(rng, traject.route, organisatie == "politie")
    if _kans(rng, 85):
        velden["jeugdgroep"] = jongere.jeugdgroep
    if jongere.wijk.startswith("Buiten") or _kans(rng, 80):
        velden["andere_gemeente"] = "ja" if jongere.wijk.startswith("Buiten") or _kans(rng, 4) else "nee"
    velden["besproken_met_jongere"] = "ja" if _kans(rng, 73) else "nee"
    if velden["besproken_met_jongere"] == "nee":
        velden["reden_niet_besproken"] = rng.choice(_NIET_BESPROKEN)
    if jaren_oud < 18 or _kans(rng, 40):
        moeder = f"Mw. {rng.choice('ABEHLMST')}. {jongere.achternaam}"
        vader = f"Dhr. {rng.choice('CDFJKPRW')}. {rng.choice(_ACHTERNAMEN)}"
        velden["ouders"] = moeder if _kans(rng, 50) else f"{moeder}\n{vader}"
        if _kans(rng, 50):
            velden["ouders_contact"] = "000-0000000"
    if _kans(rng, 12):
        velden["taal_thuis"] = rng.choice(("Nee", "Ja, Engels", "Ja, Pools", "Ja, gebarentaal"))
    if velden["dagbesteding"] in ("school", "school_werk"):
        velden["school_of_werkgever"] = rng.choice(_SCHOLEN)
        if _kans(rng, 45):
            velden["school_contact"] = rng.choice(_AANMELDERS)
    elif velden["dagbesteding"] == "werk":
        velden["school_of_werkgever"] = rng.choice(_WERKGEVERS)
    return velden, _aanmelding_tabellen(rng, jongere, organisatie, partners)


def _veiligheid(rng: Random, route: str, politie: bool) -> dict[str, Waarde]:
    """What happened, and whether the police knew the young person already: no offences if they did not."""
    if route == "zorg":
        return {"veiligheid": rng.choice(_GEEN_OVERLAST), "politiecontact": "voor"}
    bekend = (("na", 84), ("voor", 12), ("onbekend", 4)) if politie else (("na", 52), ("voor", 38), ("onbekend", 10))
    contact = _gewogen(rng, bekend)
    overlast = f"{rng.choice(_OVERLAST)}, {rng.choice(_OVERLAST_WAAR)}."
    delen = [overlast, rng.choice(_OVERLAST_HOE_VAAK)]
    if contact == "na" and _kans(rng, 60):
        feit = rng.choice(_FEITEN)
        delen = [feit, *delen] if _kans(rng, 60) else [feit]
    return {"veiligheid": _tekst(rng, delen), "politiecontact": contact}


def _aanmelding_tabellen(
    rng: Random, jongere: _Jongere, organisatie: str, partners: Sequence[str]
) -> dict[str, list[Rij]]:
    betrokken: list[Rij] = []
    for partner in _grepen(rng, [p for p in partners if p in _WAT_DOET and p != organisatie], rng.randrange(1, 5)):
        rij: dict[str, Waarde] = {"organisatie": partner}
        if _kans(rng, 85):
            rij["wat_doet"] = rng.choice(_WAT_DOET[partner])
        if _kans(rng, 75):
            rij["vraag"] = rng.choice(_VRAAG)
        betrokken.append(rij)
    gezin: list[Rij] = []
    if jongere.broer_zus:
        naam, geboren = jongere.broer_zus
        gezin.append(
            {"naam": naam, "geboortedatum": geboren, "reden": "Is zelf eerder aangemeld. Graag samen bekijken."}
        )
    elif _kans(rng, 6):
        broer_zus = f"{rng.choice(_VOORNAMEN['man'] + _VOORNAMEN['vrouw'])} {jongere.achternaam}"
        geboren = jongere.geboren + timedelta(days=rng.randrange(500, 1400))
        gezin.append({"naam": broer_zus, "geboortedatum": geboren, "reden": rng.choice(_REDEN_BROER_ZUS)})
    return {"betrokken": betrokken} | ({"gezin": gezin} if gezin else {})


def _dagbestedingen(jaren_oud: int, score: int) -> tuple[tuple[str, int], ...]:
    """Weights of what the young person does by day, given the score for dagbesteding."""
    if score <= 2:
        return (("school", 70), ("geen", 28), ("onbekend", 2)) if jaren_oud < 17 else (("geen", 85), ("school", 15))
    if jaren_oud < 16:
        return (("school", 1),)
    if jaren_oud < 19:
        return ("school", 55), ("school_werk", 35), ("werk", 10)
    return ("werk", 60), ("school", 22), ("school_werk", 18)


def _plannen(verloop: _Verloop) -> list[tuple[dict[str, Waarde], dict[str, list[Rij]]]]:
    """Answers of all plans of one stay: start, progress measurements and closure, in order of time."""
    traject, rng = verloop.traject, verloop.rng
    assert traject.startplan is not None
    momenten = [("start", traject.startplan), *(("voortgang", dag) for dag in verloop.meetmomenten())]
    if traject.meetdatum_einde:
        momenten.append(("afsluiting", traject.meetdatum_einde))
    vast = _vaste_antwoorden(verloop)
    plannen = []
    for moment, dag in momenten:
        intensiteit = verloop.intensiteit(dag)
        verloop.meet(dag)
        jaren_oud = leeftijd(verloop.jongere.geboren, dag)
        dagbesteding = _gewogen(rng, _dagbestedingen(jaren_oud, verloop.scores["dagbesteding"]))
        velden: dict[str, Waarde] = {
            "moment": moment,
            "meetdatum": dag,
            "regievorm": "procesregie" if _kans(rng, 25 if intensiteit == "actieve_regie" else 80) else "casusregie",
            "intensiteit": intensiteit,
            "dagbesteding": dagbesteding,
        }
        velden.update(vast)
        if dagbesteding in ("school", "school_werk"):
            velden["school_betrokken"] = "ja" if _kans(rng, 50 + 8 * (dag.year - 2021)) else "nee"
            if velden["school_betrokken"] == "ja":
                velden["schoolafspraken"] = rng.choice(_SCHOOLAFSPRAKEN)
        else:
            velden["school_betrokken"] = "nvt" if jaren_oud >= 18 or dagbesteding == "werk" else "nee"
        if moment == "afsluiting":
            velden |= _afsluiting(verloop)
        elif moment == "voortgang" and vast["soort_startgesprek"] == "niet":
            gesprek = max(traject.besluit, _werkdag(dag - timedelta(days=rng.randrange(5, 60)), terug=True))
            vast |= {"soort_startgesprek": "huisbezoek", "datum_startgesprek": gesprek}
            velden |= vast
        tabellen: dict[str, list[Rij]] = {"leefgebieden": _leefgebieden(verloop)}
        for code, rijen in (
            ("doelen", verloop.doelen),
            ("acties", verloop.acties),
            ("interventies", verloop.interventies),
            ("voorwaarden", verloop.voorwaarden),
        ):
            if rijen:
                tabellen[code] = [dict(rij) for rij in rijen]
        plannen.append((velden, tabellen))
    return plannen


def _vaste_antwoorden(verloop: _Verloop) -> dict[str, Waarde]:
    """Answers that stay the same in every plan of one stay."""
    traject, rng = verloop.traject, verloop.rng
    assert traject.startplan is not None
    jaren_oud = leeftijd(verloop.jongere.geboren, traject.startplan)
    jong = (("ja", 52), ("deels", 34), ("nee", 14))
    ouder = (("nvt", 42), ("ja", 28), ("deels", 19), ("nee", 11))
    vast: dict[str, Waarde] = {
        "regisseur": verloop.regisseur,
        "datum_besluit": traject.besluit,
        "jeugdgroep": verloop.jongere.jeugdgroep,
        "ouders_betrokken": _gewogen(rng, jong if jaren_oud < 18 else ouder),
        "soort_startgesprek": _gewogen(rng, (("stadhuis", 68), ("huisbezoek", 19), ("anders", 5), ("niet", 8))),
    }
    ruimte = (traject.startplan - traject.besluit).days
    if ruimte < 5:
        vast["soort_startgesprek"] = "niet"
    if vast["soort_startgesprek"] != "niet":
        gesprek = traject.startplan - timedelta(days=rng.randrange(1, ruimte - 2))
        vast["datum_startgesprek"] = _werkdag(gesprek, terug=True)
        vast["grenzen"] = _tekst(rng, _grepen(rng, _GRENZEN, rng.randrange(1, 3)), 40)
        if _kans(rng, 90):
            vast["zorgvraag"] = _tekst(rng, _grepen(rng, _ZORGVRAAG, rng.randrange(1, 3)))
    if vast["ouders_betrokken"] in ("ja", "deels") and _kans(rng, 75):
        vast["gezinsafspraken"] = _tekst(rng, _grepen(rng, _GEZINSAFSPRAKEN, rng.randrange(1, 3)))
    if verloop.jongere.broer_zus or _kans(rng, 9):
        vast["aandacht_broer_zus"] = "ja"
        vast["reden_broer_zus"] = f"{rng.choice(_REDEN_BROER_ZUS)} Het jongerenwerk neemt contact op."
    elif _kans(rng, 85):
        vast["aandacht_broer_zus"] = "nee"
    return vast


def _leefgebieden(verloop: _Verloop) -> list[Rij]:
    """The eight scores with what was seen; one in nine has no explanation."""
    rng = verloop.rng
    rijen: list[Rij] = []
    for gebied in _GEZIEN:
        score, vorige = verloop.scores[gebied], verloop.vorige.get(gebied)
        rij: dict[str, Waarde] = {"leefgebied": gebied, "score": score}
        if _kans(rng, 89):
            delen = [rng.choice(_GEZIEN[gebied][score - 1])]
            if vorige is not None and _kans(rng, 40):
                delen.append(rng.choice(_BETER if score > vorige else _GELIJK if score == vorige else _SLECHTER))
            if _kans(rng, 35):
                delen.append(rng.choice(_BRON[gebied]))
            rij["toelichting"] = _tekst(rng, delen, 15)
        rijen.append(rij)
    return rijen


def _afsluiting(verloop: _Verloop) -> dict[str, Waarde]:
    traject, rng = verloop.traject, verloop.rng
    assert traject.einde is not None
    assert traject.meetdatum_einde is not None
    velden: dict[str, Waarde] = {
        "datum_afsluiting": traject.einde,
        "wijze_afsluiting": traject.wijze,
        "wie_houdt_zicht": rng.choice(_ZICHT[traject.wijze]),
    }
    laatste = verloop.laatste_melding(traject.einde)
    if traject.wijze in ("positief", "negatief") or _kans(rng, 60):
        velden["laatste_melding"] = laatste
    if traject.wijze == "positief" and traject.einde < plus_maanden(laatste, verloop.maanden_zonder):
        velden["reden_afwijking"] = rng.choice(_AFWIJKING)
    overname = {"positief": 55, "negatief": 45, "overgedragen": 80, "anders": 0}[traject.wijze]
    if _kans(rng, overname):
        justitie = "reclassering" if leeftijd(verloop.jongere.geboren, traject.einde) >= 18 else "jeugdbescherming"
        zorg = justitie if traject.wijze == "negatief" else rng.choice(("jeugdhulp", "ggz", "jongerenwerk", "de-waag"))
        velden["zorg_overgenomen_door"] = verloop.partner(zorg)
    if traject.meetdatum_einde > traject.einde or _kans(rng, 35):
        velden["datum_sluitbrief"] = traject.meetdatum_einde
    return velden


# ------------------------------------------------------------------------------------------------------ file names


def _naam_aanmelding(rng: Random, jongere: _Jongere, velden: dict[str, Waarde]) -> str:
    dag = velden["datum_aanmelding"]
    assert isinstance(dag, date)
    return rng.choice(
        (
            f"Aanmelding {jongere.achternaam}",
            f"aanmelding {jongere.initialen}",
            f"Aanmelding jongere {dag.day} {MAANDEN[dag.month - 1]} {dag.year}",
            f"aanmelding_{velden['aanmelder_organisatie']}_{dag:%Y%m%d}",
            f"Aanmelding {jongere.wijk} {MAANDEN[dag.month - 1]}",
            f"Aanmelding ingevuld {MAANDEN[dag.month - 1]}",
        )
    )


def _naam_plan(rng: Random, jongere: _Jongere, velden: dict[str, Waarde]) -> str:
    dag, moment, regisseur = velden["meetdatum"], velden["moment"], velden["regisseur"]
    assert isinstance(dag, date)
    return rng.choice(
        (
            f"plan {jongere.initialen} {moment}",
            f"Plan van aanpak {dag.day} {MAANDEN[dag.month - 1]} {dag.year}",
            f"plan_{moment}_{dag:%Y%m%d}",
            f"{moment} {jongere.initialen} {MAANDEN[dag.month - 1]} {dag.year} {regisseur}",
            f"Plan {jongere.achternaam} {dag:%d-%m-%Y}",
            f"PvA {jongere.initialen} versie {rng.randrange(2, 5)}",
        )
    )


def _uniek(naam: str, bezet: set[str]) -> str:
    """`naam.xlsx`, or `naam (2).xlsx` and so on, as a browser or file manager does."""
    keuze, teller = f"{naam}.xlsx", 1
    while keuze.casefold() in bezet:
        teller += 1
        keuze = f"{naam} ({teller}).xlsx"
    bezet.add(keuze.casefold())
    return keuze


# ----------------------------------------------------------------------------------------------------- all together


def _regisseurs(trajecten: Sequence[_Traject], definities: Definities) -> dict[_Traject, str]:
    """Director per stay: whoever has most room at the decision, given the caseload of each role."""
    ruimte = {"netwerkregisseur": 18, "jeugdmarshall": 7, "voorzitter": 18, "partner": 18}
    regisseurs = definities.profiel.regisseurs
    gekozen: dict[_Traject, str] = {}
    for traject in sorted((t for t in trajecten if t.startplan), key=lambda t: (t.besluit, t.aanmelding)):
        bezig = [gekozen[t] for t in trajecten if t in gekozen and not (t.einde and t.einde <= traject.besluit)]
        volgorde = [(bezig.count(r.code) / ruimte[r.rol], n) for n, r in enumerate(regisseurs)]
        gekozen[traject] = regisseurs[min(volgorde)[1]].code
    return gekozen


def fictieve_indieningen(definities: Definities) -> list[Indiening]:
    """Every form of the fictional municipality, in order of form date and then of young person.

    The list is the same each time. Plans and repeated referrals have no casusnummer yet (`casusnummer_nodig`).
    """
    rng = Random(_ZAAD)
    termijnen = definities.profiel.termijnen
    trajecten = _trajecten(rng, termijnen.plan_dagen)
    jongeren = _jongeren(rng, trajecten, definities)
    eerste = [t for t in trajecten if t.vorige is None]
    van_traject = dict(zip(eerste, jongeren, strict=True))
    regisseurs = _regisseurs(trajecten, definities)
    partners = [p.code for p in definities.profiel.partners]

    gevuld: list[tuple[date, int, str, dict[str, Waarde], dict[str, list[Rij]]]] = []
    for volgnummer, traject in enumerate(trajecten):
        jongere = van_traject[traject.vorige or traject]
        eigen = Random(_ZAAD + 7919 * (volgnummer + 1))  # one form more or less leaves the other stays as they are
        velden, tabellen = _aanmelding(eigen, traject, jongere, partners)
        gevuld.append((traject.aanmelding, jongere.nummer, "aanmelding", velden, tabellen))
        if traject.startplan:
            regisseur = regisseurs[traject]
            verloop = _Verloop(traject, jongere, eigen, partners, regisseur, termijnen.maanden_zonder_meldingen)
            for velden, tabellen in _plannen(verloop):
                dag = velden["meetdatum"]
                assert isinstance(dag, date)
                gevuld.append((dag, jongere.nummer, "plan", velden, tabellen))
    gevuld.sort(key=lambda g: g[:2])

    bezet: set[str] = set()
    indieningen = []
    for _, nummer, formulier, velden, tabellen in gevuld:
        maak_naam = _naam_aanmelding if formulier == "aanmelding" else _naam_plan
        naam = _uniek(maak_naam(rng, jongeren[nummer - 1], velden), bezet)
        nodig = formulier == "plan" or velden["eerder_bekend"] == "bekend"
        indieningen.append(Indiening(naam, formulier, nummer, Antwoorden(velden, tabellen), nodig))
    return indieningen
