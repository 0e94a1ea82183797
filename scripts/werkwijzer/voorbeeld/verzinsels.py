"""What the fictional people are called and what is written about them: lists of names and sentences."""

from __future__ import annotations

# --------------------------------------------------------------------------------------------------- invented names


def _lijst(tekst: str) -> tuple[str, ...]:
    return tuple(deel.strip() for deel in tekst.split(";"))


VOORNAMEN = {
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
ACHTERNAMEN = _lijst("""
    Verzonnenveld; van Fictie; Bedenksma; Nepstra; d'Onbestaand; Eénmalig; van der Denkbeeld; de Nietbestaande;
    Fantasius; van 't Verzinsel; Voorbeeldsma; Schijnstra; ter Illusie; uit den Duim; Droomvelder; Alsofsma; Demostra;
    Testema; Modelaar; van Papier; de Bedachte; Onwaarsma; Zogenaamd; Zogezegd; Kwansuis; Pseudonius; Anoniemstra;
    Naamloos; Niemandsma; van Nergenshuizen; Nergensma; Sprookveld; Fabelaar; Mythema; Verhaalstra; Romanesk; in 't Niet;
    Figurantsma; Personagius; Decorsma; van der Maquette; Loremstra; Ipsumius; Ingebeeld; Inbeeldsma;
    van Luchtkasteelen; Wolkenhuizer; Spiegelbeeldt; Hypothesius; Stelvoor; Neemaan; Misschiensma; Nooitgezien;
    Überfictie; Façadema; Idéestra; Coïncidentius; Reünistra; van Oergedacht; d'Hersenspin; de Uitgevondene;
    Verzonne-Bedacht
""")
BIJNAMEN = _lijst("""
    Turbo; Pixel; Kuifje; Domino; Tikkie; Jojo; Prof; Snelle; Zonnetje; Ace; Bliksem; Draakje; Echo; Kiwi; Lego; Maestro
""")
STRATEN = _lijst("""
    Voorbeeldstraat; Verzinselplein; Fantasielaan; Denkbeeldweg; Schijnpad; Nergenssingel; Proefhof; Modelkade;
    Droomdreef
""")
AANMELDERS = _lijst("""
    M. Modelaar; J. Proefveld; S. van Sjabloon; K. Demonstra; A. Voorbeeldse; T. d'Exempel; R. Invulstra;
    L. de Formulier; P. Testersma; N. van Conceptveld; B. Schetsma; E. Oefenaar
""")
SCHOLEN = _lijst("Voorbeeldcollege; Fictief Lyceum; Praktijkschool De Verzinner; mbo Nergenshuizen; vso Het Denkbeeld")
WERKGEVERS = _lijst("Supermarkt Nergens; Bezorgdienst Alsof; Bouwbedrijf Luchtkasteel; Fietsenmaker Schijnbaar")

# ---------------------------------------------------------------------------------------------- words on the referral

WAAROM = (
    "Wij spreken de jongere regelmatig, maar alleen verandert er weinig.",
    "Er zijn veel organisaties betrokken en niemand heeft het overzicht.",
    "Onze afspraken met het gezin houden maar kort stand.",
    "We zien zorgen thuis én gedrag op straat. Dat kunnen wij niet samen oplossen.",
    "Hulp is vaker aangeboden, maar komt niet van de grond.",
    "School, ouders en politie vertellen elk een ander verhaal.",
    "De jongere luistert op één plek wel, maar daarbuiten niet.",
    "De straf is bijna klaar en er is nog geen plan voor daarna.",
)
WAAROM_DAAROM = (
    "Eén plan en één aanspreekpunt zouden helpen.",
    "Met de partners samen kunnen we grenzen stellen en hulp regelen.",
    "We willen weten wie wat doet, zodat we elkaar niet in de weg zitten.",
    "Nu ingrijpen voorkomt dat het groter wordt.",
    "De ouders vragen ook om duidelijkheid.",
)
OVERLAST = (
    "Hangt rond in een groep die bewoners uitscheldt",
    "Rijdt met een scooter over de stoep en luistert niet naar de boa",
    "Steekt vuurwerk af, ook buiten oud en nieuw",
    "Heeft ruzie gehad die uitliep op duwen en trekken",
    "Is gezien bij een groep die afval achterlaat en lawaai maakt",
    "Blijft na waarschuwingen terugkomen",
    "Staat bij een groep die de doorgang blokkeert",
    "Valt voorbijgangers lastig met opmerkingen",
)
OVERLAST_WAAR = (
    "bij het winkelcentrum", "rond het station", "op het schoolplein", "in het park", "bij het zwembad",
    "op het plein achter de bibliotheek", "bij de sporthal", "in een portiek",
)  # fmt: skip
OVERLAST_HOE_VAAK = (
    "Dat was de laatste maand drie keer.",
    "Het gebeurt vooral in het weekend, na tien uur.",
    "Dit is de tweede keer in een half jaar.",
    "Het speelt sinds de zomer, bijna elke week.",
    "Daarvoor was er een jaar niets.",
    "Bewoners melden het sinds kort vaker.",
)
FEITEN = (
    "Is verdacht van winkeldiefstal.",
    "Is gehoord over een vernieling.",
    "Is verdacht van diefstal van een fiets.",
    "Was betrokken bij een vechtpartij tussen twee groepen.",
    "Heeft een boete gekregen en kort daarna nog een.",
    "Is kort geleden aangehouden. De zaak loopt.",
)
ZORG = (
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
GEEN_OVERLAST = (
    "Wij hebben geen overlast of strafbaar gedrag gezien.",
    "Er is geen overlast. De zorgen gaan over thuis en school.",
)
GEEN_ZORG = (
    "Over het gezin zijn ons geen zorgen bekend. Op school gaat het gewoon.",
    "Geen zorgen bekend. De ouders zijn duidelijk en weten ervan.",
)
NIET_BESPROKEN = (
    "Er loopt nog een onderzoek. We vertellen het daarna.",
    "We konden de ouders nog niet bereiken.",
    "De jongere was niet op de afspraak. Volgende week proberen we het weer.",
    "Het is nu te onrustig thuis. De wijkagent kiest een goed moment.",
)
WAT_DOET = {
    "politie": ("Wijkagent spreekt de jongere aan op straat.", "Houdt meldingen bij."),
    "om": ("Beoordeelt de zaak.",),
    "reclassering": ("Houdt toezicht.", "Heeft advies geschreven."),
    "jeugdbescherming": ("Begeleidt het gezin.", "Heeft contact met de ouders."),
    "jongerenwerk": ("Ziet de jongere in de inloop.", "Zoekt de jongere op straat op."),
    "halt": ("Gesprekken en een leeropdracht.", "Afspraak met jongere en ouders staat."),
    "veilig-thuis": ("Heeft advies gegeven.", "Onderzoekt een melding."),
    "leerplicht": ("Gesprek over verzuim.", "Zoekt een andere plek op school."),
    "de-waag": ("Intake is gepland.", "Behandeling loopt."),
    "gemeente": ("De boa kent de jongere.", "Heeft een brief gestuurd."),
    "school": ("Mentor spreekt de jongere elke week.", "Heeft het rooster aangepast."),
    "jeugdhulp": ("Komt thuis bij het gezin.", "Staat op de wachtlijst."),
    "ggz": ("Intake is geweest.", "Gesprekken om de week."),
    "woningcorporatie": ("Heeft klachten van buren gekregen.",),
}
WAT_DOET_ANDERS = ("Kent de jongere en het gezin.", "Heeft elke week contact.")
VRAAG = (
    "Ken je de jongere, ook onder een andere naam?",
    "Wat lukt er nu wel?",
    "Wat is er al geprobeerd?",
    "Kun je bij het eerste gesprek zijn?",
    "Lopen er afspraken, en tot wanneer?",
    "Wie is bij jullie het aanspreekpunt?",
)
REDEN_BROER_ZUS = (
    "Is zelf twee keer ’s avonds laat op straat gezien.",
    "Verzuimt sinds kort zelf. De mentor maakt zich zorgen.",
    "Vroeg zelf om hulp bij de jongerenwerker.",
)

# ------------------------------------------------------------------------------------------------ words on the plan
# What people saw, per leefgebied and score (see the norms in forms/leefgebieden.yml): 4, 4, 8, 4 and 4 variants.

GEZIEN: dict[str, tuple[tuple[str, ...], ...]] = {
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
# Of a leefgebied that only this municipality has.
GEZIEN_ANDERS = (
    ("Hier is nu direct iets nodig.",),
    ("Het lukt bijna niet, ook niet met hulp.",),
    ("Het gaat op en af.",),
    ("Het gaat meestal goed, met een beetje hulp.",),
    ("Het gaat goed. Hulp is hier niet nodig.",),
)
BRON_ANDERS = ("De regisseur ziet dit ook.", "De jongere vertelde dit zelf.")
BRON = {
    "delict": ("Bron: politie.", "De wijkagent bevestigt dit.", "Zo staat het ook in het bericht van het OM."),
    "overlast": ("Bron: de wijkagent.", "De boa ziet dit ook.", "Het jongerenwerk heeft hetzelfde beeld."),
    "wonen": ("Moeder zegt dit zelf.", "Bron: de gezinshulp.", "Gezien bij het huisbezoek."),
    "relaties": ("Het jongerenwerk ziet dit ook.", "De jongere vertelde dit zelf.", "Bron: de mentor."),
    "dagbesteding": ("Bron: leerplicht.", "De begeleider bevestigt dit.", "Dit klopt met de lijst van aanwezigheid."),
    "gezondheid": ("De jongere vertelde dit zelf.", "De ouders merken dit ook.", "Met toestemming besproken."),
    "financien": ("De jongere liet de brieven zien.", "Bron: de hulpverlener.", "De ouders zeggen hetzelfde."),
    "gedrag": ("Zo ervaren alle partners het.", "De regisseur ziet dit ook.", "De ouders herkennen dit."),
}
BETER = ("Een stap vooruit.", "Dat is beter dan de vorige keer.", "Dit gaat de goede kant op.")
GELIJK = ("Niet veranderd.", "Hetzelfde beeld als de vorige keer.", "Hier is nog geen verandering.")
SLECHTER = ("Een stap terug.", "Dat ging de vorige keer beter.", "Dit vraagt weer aandacht.")

DOELEN = {
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
ACTIES = {
    "delict": (
        ("Elke twee weken een gesprek over de afspraken met justitie.", "gemeente"),
        ("Bericht aan de regisseur als er een nieuwe verdenking is.", "politie"),
        ("Navragen wanneer de zaak op zitting komt.", "om"),
    ),
    "overlast": (
        ("Wijkagent spreekt de jongere aan en belt dezelfde dag de ouders.", "politie"),
        ("De boa loopt op vrijdagavond langs en laat weten hoe het gaat.", "gemeente"),
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
INTERVENTIES: tuple[tuple[str, tuple[str, ...], int, int, int], ...] = (
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
VOORWAARDEN = (
    ("contactverbod", ("rechter",)),
    ("gebiedsverbod", ("burgemeester", "om", "rechter")),
    ("avondklok", ("rechter",)),
    ("meldplicht", ("rechter", "om", "burgemeester")),
    ("behandelplicht", ("rechter",)),
)
GRENZEN = (
    "Geen nieuwe strafbare feiten. Op elke afspraak komen.",
    "Na tien uur binnen op doordeweekse dagen.",
    "Niet meer naar het plein waar de overlast is.",
    "Bij een nieuwe melding volgt dezelfde week een gesprek met de ouders erbij.",
    "Eerlijk zijn over waar je bent. Afspraken afzeggen voordat ze beginnen.",
)
ZORGVRAAG = (
    "De jongere wil een bijbaan en meer vrijheid.",
    "Moeder wil hulp bij het stellen van regels.",
    "De jongere wil naar een andere school.",
    "De ouders willen weten bij wie ze terechtkunnen.",
    "De jongere wil vooral met rust gelaten worden, en wel weer sporten.",
    "De jongere wil beter slapen.",
    "Het gezin wil hulp met brieven en geld.",
    "De jongere wil op termijn zelfstandig wonen.",
)
GEZINSAFSPRAKEN = (
    "De ouders bellen de regisseur als de jongere ’s nachts niet thuiskomt.",
    "Het gezin eet drie keer per week samen.",
    "Vader gaat mee naar elk gesprek.",
    "De ouders spreken elkaar eerst, daarna de jongere.",
    "Moeder houdt de brieven bij.",
)
SCHOOLAFSPRAKEN = (
    "Te laat of afwezig? Dan krijgt de regisseur dezelfde dag bericht.",
    "Eén vast aanspreekpunt, elke week vijf minuten.",
    "Na vier weken kijken we of het rooster past.",
    "Bij ruzie mag de jongere even naar buiten en daarna terug.",
)
ZICHT = {
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
    "opschalen": ("Het Veiligheidshuis, met een warme overdracht. Na drie maanden vragen we hoe het gaat.",),
    "verhuisd": (
        "De nieuwe regisseur. De overdracht is samen met de jongere gedaan.",
        "De nieuwe gemeente. Na een half jaar bellen we of het contact er is.",
        "Niemand: de jongere woont nu in het buitenland bij familie.",
    ),
}
REDEN_AFWIJKING = (
    "De laatste melding ging over een getuige, niet over eigen gedrag. Alle partners zijn het eens.",
    "De melding was klein en de jongere heeft het zelf rechtgezet. School en werk gaan al een half jaar goed.",
    "De jongere verhuist binnenkort. De hulp loopt door en alle doelen zijn gehaald.",
)

# ---------------------------------------------------------------------------------------------- words of the meetings

AANLEIDING_VERDER = (
    "Er zijn weer meldingen en het plan moet anders.",
    "De hulp komt niet op gang. De regisseur vraagt de partners om mee te denken.",
    "Er is een nieuwe plek overdag. Past het plan daar nog bij?",
    "De straf is bijna klaar. Wat is er daarna nodig?",
    "De school wil stoppen. Er moet een andere plek komen.",
    "Een half jaar na de start: ligt het plan nog op koers?",
    "De ouders doen niet meer mee. De regisseur vraagt om raad.",
)
BEELD_VERDER = (
    "Regisseur: komt op de meeste afspraken.",
    "Regisseur: mist veel afspraken en belt niet af.",
    "School: is er drie dagen per week.",
    "Leerplicht: staat ingeschreven, maar is er weinig.",
    "Jongerenwerk: komt elke week naar de inloop.",
    "Jongerenwerk: trekt weer op met de oude groep.",
    "Gezinshulp: thuis is het rustiger.",
    "Gezinshulp: ouders en jongere maken veel ruzie.",
    "Reclassering: houdt zich aan de afspraken.",
    "De Waag: de behandeling loopt.",
)
OORDEEL_NIEUW = (
    "Alleen straffen of alleen hulp werkt hier niet. Eén plan en één regisseur zijn nodig.",
    "Het gedrag wordt erger en de hulp staat stil. Samen optrekken is nodig.",
    "De jongere kan nog goed terug. Snel beginnen, met de ouders erbij.",
    "Grenzen stellen en tegelijk een plek voor overdag regelen.",
    "De groep trekt hard. Een vaste begeleider en duidelijke afspraken zijn nodig.",
    "Er zijn veel organisaties. Eén regisseur moet het overzicht houden.",
)
OORDEEL_VERDER = (
    "Op koers. Het plan blijft zoals het is.",
    "Het tempo moet omhoog. De regisseur past het plan aan.",
    "Meer toezicht is nodig, en de hulp moet nu echt starten.",
    "Het gaat beter. Minder vaak contact kan, stoppen nog niet.",
    "Eerst rust thuis. Daarna pas de volgende stap.",
    "De afspraken zijn goed, maar worden niet nagekomen. De jeugdmarshall gaat mee op gesprek.",
)
OORDEEL_ANDERS = {
    "partner": "Eén partner kan dit alleen. Het UVZ hoeft niet mee te kijken.",
    "zorgoverleg": "Er is geen kant van veiligheid. Dit hoort in het overleg van het zorgdomein.",
    "zorgpartner": "De zorgen zijn duidelijk en er is al contact. De zorgpartner gaat door.",
    "aangehouden": "We weten te weinig om te kiezen. Volgende keer verder.",
}
# what is missing, and who finds out
MIST = (
    ("Hoe het op school gaat sinds de zomer.", "school"),
    ("Of er nog een zaak loopt.", "om"),
    ("Welke hulp er thuis is en wanneer die begint.", "jeugdhulp"),
    ("Of de ouders willen meedoen.", "jeugdbescherming"),
    ("Met wie de jongere omgaat op straat.", "jongerenwerk"),
    ("Wat er uit het advies van vorig jaar kwam.", "veilig-thuis"),
)
GEEN_BRIEF = (
    "Er loopt een onderzoek. De brief volgt daarna.",
    "Het is nu te onveilig thuis. De regisseur vertelt het zelf.",
    "Er is geen vast adres. De jongerenwerker geeft de brief later.",
)
AFSPRAKEN = (
    ("Gesprek plannen met jongere en ouders.", "gemeente"),
    ("Bij de ouders langsgaan en uitleggen wat er gaat gebeuren.", "politie"),
    ("Nagaan of er een plek is op school en dat doorgeven.", "leerplicht"),
    ("Contact zoeken op straat en vertellen wat er kan.", "jongerenwerk"),
    ("Intake naar voren halen.", "de-waag"),
    ("Straf en hulp op elkaar laten aansluiten.", "reclassering"),
    ("Uitzoeken welke hulp er thuis al is.", "jeugdbescherming"),
    ("Bericht geven als er een nieuwe melding is.", "politie"),
)
HERIJKERS = (
    "Gemeente, politie",
    "Gemeente, politie, jongerenwerk",
    "Gemeente, politie, jongerenwerk, leerplicht",
    "Gemeente, politie, Halt, jeugdbescherming",
)
