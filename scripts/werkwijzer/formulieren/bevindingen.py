"""Every message about a form stands here once: code, severity, what was found, what to do.

Texts are Dutch and may use `{name}` fields; `bevinding()` fills them in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple


class Ernst(StrEnum):
    """`FOUT` blocks filing, `LET_OP` does not."""

    FOUT = "fout"
    LET_OP = "let op"

    @property
    def woord(self) -> str:
        """What people read; the value is for programs."""
        return "fout" if self is Ernst.FOUT else "waarschuwing"


@dataclass(frozen=True)
class Melding:
    """One entry of the catalogue. `terug`: what and what to do as they stand in a form that is sent back, where the
    full text is about others than the sender knows of; () leaves the finding out there. `in_blad`: what the form itself
    says beside the cell, while somebody fills it in."""

    ernst: Ernst
    gevonden: str
    doe: str
    terug: tuple[str, str] | tuple[()] | None = None
    in_blad: str = ""


_F, _L = Ernst.FOUT, Ernst.LET_OP

CATALOGUS: Mapping[str, Melding] = {
    # the file as a whole
    "B01": Melding(_F, "Het bestand is leeg (0 bytes).", "Sla het formulier opnieuw op en lever het nog een keer in."),
    "B02": Melding(
        _F,
        "Dit is geen Excel- of LibreOffice-bestand, al heet het {naam}.",
        "Open het formulier in Excel of LibreOffice en sla het op als .xlsx.",
    ),
    "B03": Melding(
        _F,
        "Het bestand is beschadigd en kan niet worden gelezen.",
        "Open het formulier, sla het opnieuw op en lever het nog een keer in.",
    ),
    "B04": Melding(
        _F,
        "Het bestand is beveiligd met een wachtwoord.",
        "Haal het wachtwoord eraf of vraag dat de afzender, en lever het opnieuw in. In Excel: Bestand > Info > Werkmap "
        "beveiligen > Versleutelen met wachtwoord, en maak het vak leeg. In LibreOffice: Bestand > Opslaan als, zonder "
        "vinkje bij 'Met wachtwoord opslaan'. Gaat het open zonder wachtwoord, sla het dan op als .xlsx.",
    ),
    "B05": Melding(
        _F,
        "Het bestand is te groot: {gevonden} (de grens is {grens}).",
        "Begin met een leeg formulier en neem de antwoorden over.",
    ),
    "B06": Melding(
        _F,
        "Dit soort bestand ({soort}) kan niet worden gelezen.",
        "Lever het formulier in als .xlsx, .xlsm, .xlsb, .xls of .ods.",
    ),
    "B07": Melding(
        _F,
        "Dit is een tijdelijk bestand: iemand heeft het formulier nog open staan.",
        "Sluit het formulier in Excel of LibreOffice. Het tijdelijke bestand verdwijnt dan vanzelf.",
    ),
    "B08": Melding(
        _F,
        "Dit is geen formulier van Werkwijzer.",
        "Gebruik het lege formulier van de pagina Formulieren.",
    ),
    "B09": Melding(
        _F,
        "Formulier '{soort}' is hier niet bekend.",
        "Gebruik een formulier van deze gemeente: {bekend}.",
    ),
    "B10": Melding(
        _F,
        "Dit is versie {versie} van het formulier. Hier wordt versie {verwacht} gelezen.",
        "Haal het formulier opnieuw op van de pagina Formulieren en neem de antwoorden over.",
    ),
    "B11": Melding(_F, "Het formulier is niet ingevuld.", "Vul het formulier in en lever het opnieuw in."),
    "B12": Melding(
        _F,
        "Er ontbreken vragen in het formulier: {vragen}.",
        "Begin met een leeg formulier en neem de antwoorden over.",
    ),
    "B13": Melding(
        _F,
        "De vraag '{vraag}' staat meer dan één keer in het formulier.",
        "Begin met een leeg formulier en neem de antwoorden over.",
    ),
    "B14": Melding(
        _F,
        "Het bestand kan niet worden geopend: {reden}.",
        "Controleer of je het bestand mag lezen en of het niet door een ander programma is geopend.",
    ),
    "B15": Melding(_F, "Dit is een map, geen formulier.", "Haal de formulieren uit de map en zet ze los neer."),
    "B16": Melding(
        _F,
        "Het lezen van dit bestand ging mis. De andere bestanden zijn wel gelezen.",
        "Open een leeg formulier, neem de antwoorden over en lever dat in. "
        "Vertrouw je de afzender niet, open het bestand dan niet en bel de beheerder.",
    ),
    "B17": Melding(
        _F,
        "Het lezen van dit bestand duurt te lang (langer dan {seconden} seconden).",
        "Open een leeg formulier, neem de antwoorden over en lever dat in.",
    ),
    "B18": Melding(
        _F,
        "De regels van de leefgebieden zijn door elkaar geraakt: waar '{verwacht}' hoort, staat '{gevonden}'.",
        "Begin met een leeg formulier en neem de antwoorden over. Sorteer de tabel niet.",
    ),
    "B19": Melding(
        _L,
        "Het formulier is opgeslagen, maar kon niet uit postvak-in worden gehaald: {reden}.",
        "Sluit het formulier als iemand het open heeft, en haal het dan zelf weg uit postvak-in.",
    ),
    "B20": Melding(
        _F,
        "Het bestand is versleuteld met een label of rechten van een organisatie. Er zit geen wachtwoord op.",
        "Vraag de afzender het formulier zonder die beveiliging op te slaan en opnieuw in te leveren. In Excel: kies bij "
        "Start > Gevoeligheid een label zonder versleuteling, of Bestand > Info > Werkmap beveiligen > Toegang beperken > "
        "Onbeperkte toegang. Lukt dat niet, dan helpt de helpdesk van de afzender.",
    ),
    "B22": Melding(
        _F,
        "Dit formulier is ouder dan deze vragen, die nu verplicht zijn: {vragen}.",
        "Haal het formulier opnieuw op van de pagina Formulieren en neem de antwoorden over.",
    ),
    # one answer
    "V01": Melding(_F, "Dit antwoord is verplicht en is leeg.", "Vul het in."),
    "V02": Melding(_F, "'{gevonden}' is geen datum.", "Schrijf dag, maand en jaar, bijvoorbeeld 31-12-2025."),
    "V03": Melding(_F, "De datum {gevonden} bestaat niet.", "Kijk op de kalender en verbeter de datum."),
    "V04": Melding(
        _F,
        "De datum {gevonden} ligt in de toekomst, later dan de datum van het formulier ({grens}).",
        "Controleer welke van de twee datums niet klopt.",
        in_blad="Deze datum ligt na de datum van het formulier.",
    ),
    "V05": Melding(_F, "'{gevonden}' is hier geen goed getal.", "Vul alleen cijfers in, zonder woorden of eenheden."),
    "V06": Melding(
        _F,
        "{gevonden} valt buiten de grenzen ({grenzen}).",
        "Vul een getal binnen de grenzen in.",
    ),
    "V07": Melding(_F, "'{gevonden}' is geen keuze bij deze vraag.", "Kies uit: {keuzes}."),
    "V08": Melding(_F, "'{gevonden}' is geen score.", "Kies een score van 1 tot en met 5 uit de lijst."),
    "V09": Melding(
        _F,
        "'{gevonden}' is geen goed casusnummer.",
        "Controleer de cijfers en de laatste letter. Een casusnummer ziet eruit als {voorbeeld}.",
    ),
    "V10": Melding(_F, "'{gevonden}' is geen ja of nee.", "Kies Ja of Nee."),
    "V11": Melding(
        _F,
        "De cel geeft een foutmelding van het rekenblad ({gevonden}).",
        "Haal de formule weg en typ het antwoord.",
    ),
    "V12": Melding(
        _F,
        "De datum {gevonden} heeft een jaar van twee cijfers.",
        "Schrijf het jaar in vier cijfers, bijvoorbeeld 31-12-2025.",
    ),
    "V13": Melding(
        _F,
        "De tekst is te lang: {gevonden} tekens (de grens is {grens}).",
        "Maak de tekst korter. Laat weg wat voor de aanpak niet nodig is.",
    ),
    "V14": Melding(
        _F, "De datum {gevonden} kan niet kloppen: het jaar ligt niet tussen {min} en {max}.", "Controleer het jaar."
    ),
    "V15": Melding(
        _F,
        "In de cel staat een formule waarvan de uitkomst niet is bewaard.",
        "Haal de formule weg en typ het antwoord.",
    ),
    "V16": Melding(
        _F,
        "'{gevonden}' past bij meer dan één keuze: {keuzes}.",
        "Kies het antwoord uit de lijst.",
    ),
    "V17": Melding(
        _F,
        "'{gevonden}' klopt niet: {datum} is een {dag}.",
        "Ga na welke datum je bedoelt en schrijf die als 31-12-2025.",
    ),
    "V18": Melding(
        _F,
        "De datum {gevonden} is nog niet geweest.",
        "Controleer het jaar en de maand. Klopt de datum, lever het formulier dan op die dag of later in.",
    ),
    "V19": Melding(
        _F,
        "In dit antwoord staat een getal dat een burgerservicenummer kan zijn.",
        "Haal het weg. Een burgerservicenummer hoort niet in dit formulier.",
    ),
    "V20": Melding(
        _F,
        "'{gevonden}' kan twee dingen betekenen: {heel} of {deel}.",
        "Schrijf het getal zonder komma en punt, bijvoorbeeld {heel}.",
    ),
    "V32": Melding(
        _F,
        "{gevonden} is een casusnummer van vóór het samengaan, en van twee jongeren.",
        "Vul het nieuwe nummer in: {nummers}. Op de dossierpagina staan het oude en het nieuwe nummer.",
    ),
    "V25": Melding(
        _L,
        "{gevonden} doet mee tot en met {tot}. Dit formulier is van {datum}.",
        "Klopt het? Dan hoef je niets te doen. Is iemand anders bedoeld, kies die dan uit de lijst.",
    ),
    "V21": Melding(
        _F,
        "{gevonden} is het voorbeeld uit de uitleg. Dat nummer is van niemand.",
        "Vul het casusnummer van de jongere in. Het staat in de bevestiging van de aanmelding.",
    ),
    "V27": Melding(
        _F,
        "De datum {gevonden} ligt {jaren} jaar {kant} de datum van het formulier ({grens}). Dat kan niet kloppen.",
        "Controleer het jaar.",
        in_blad="Dit jaar kan niet kloppen.",
    ),
    # a table
    "T01": Melding(
        _L,
        "Tussen de ingevulde regels staat een lege regel.",
        "Dat is geen probleem. Ontbreekt er iets, vul het dan aan.",
        (),  # there the empty line has gone
    ),
    "T02": Melding(_F, "Deze tabel heeft nog geen enkele regel.", "Vul ten minste één regel in."),
    # answers that do not fit together
    "S01": Melding(
        _L,
        "De jongere is {leeftijd} jaar op de datum van de aanmelding. De aanpak is voor {min} tot en met {max} jaar.",
        "Controleer de geboortedatum. Klopt die, overleg dan met de voorzitter over een andere route.",
        in_blad="De leeftijd past niet bij de doelgroep: controleer de datum.",
    ),
    "S02": Melding(
        _F,
        "De einddatum {eind} ligt vóór de startdatum {start}.",
        "Verbeter een van de twee datums.",
        in_blad="Het eind ligt vóór de start.",
    ),
    "S03": Melding(
        _F,
        "Positief afsluiten kan na {maanden} zonder meldingen. De laatste melding was op {laatste_melding}. "
        "Afsluiten volgens het criterium kan dus vanaf {tot}.",
        "Wacht tot die dag, of vul in waarom je van het criterium afwijkt.",
        in_blad="Te vroeg voor het criterium: schrijf waarom je afwijkt.",
    ),
    "S05": Melding(
        _F,
        "Je sluit positief af, maar de datum van de laatste melding is leeg.",
        "Vul de datum in. Was er nooit een melding, schrijf dat dan bij de reden om van het criterium af te wijken.",
    ),
    "S04": Melding(
        _F,
        "Over {casusnummer} staan twee regels in dit formulier.",
        "Houd één regel over met het goede besluit.",
        in_blad="Deze jongere staat er al.",
    ),
    "S06": Melding(
        _L,
        "Dit leefgebied heeft geen score.",
        "Geef alsnog een score als dat kan. Zonder score telt dit leefgebied niet mee bij het verschil met de start.",
    ),
    "S07": Melding(
        _F,
        "De dag van het besluit ({besloten_op}) ligt vóór het overleg ({datum_herijking}).",
        "Verbeter een van de twee datums.",
        in_blad="Het besluit ligt vóór het overleg.",
    ),
    "S08": Melding(
        _F,
        "{gevonden} is niet de laatste dag van een {wat}.",
        "Vul de laatste dag in, bijvoorbeeld {voorbeeld}.",
        in_blad="Hier hoort de laatste dag te staan.",
    ),
    "S09": Melding(
        _L,
        "De datum {gevonden} valt buiten het kwartaal {begin} tot en met {eind}.",
        "Controleer de datum. Klopt die, dan telt de melding mee in het kwartaal van die datum.",
        in_blad="Deze datum ligt vóór het kwartaal.",
    ),
    "S21": Melding(
        _L,
        "Dit feit is van {jaar}. De cijfers over {jaar} veranderen erdoor.",
        "Controleer het jaar. Klopt het en is dat jaar al vastgesteld, dan beslist de informatieanalist over een herziening.",
        in_blad="Dit is van een eerder jaar: controleer het jaar.",
    ),
    "S10": Melding(
        _F,
        "Het voorbeeld is nog niet nagelezen op herkenbaarheid, en deze tekst wordt openbaar.",
        "Laat het voorbeeld nalezen door de FG, of haal het weg.",
        in_blad="Het voorbeeld moet eerst worden nagelezen.",
    ),
    "S14": Melding(
        _L,
        "Er staat dat de interventie is gestopt ({resultaat}), maar de einddatum is leeg. Zo telt zij in geen enkel jaar als "
        "beëindigd.",
        "Vul in wanneer de interventie stopte, of kies 'Loopt nog'.",
        in_blad="Het is gestopt, maar de einddatum ontbreekt.",
    ),
    "S20": Melding(
        _L,
        "De datum {gevonden} ligt na de datum van dit plan ({meetdatum}). In dit plan staat wat al is gestart of gestopt.",
        "Controleer het jaar en de maand. Klopt de datum, dan telt de regel mee in het jaar van die datum.",
        in_blad="Deze datum ligt na de datum van dit plan.",
    ),
    "S23": Melding(
        _F,
        "Hier staat een veroordeling, en dit formulier is van de politie. De politie geeft geen veroordelingen door (Wpg).",
        "Haal de regel weg. Het OM of Justid zet de veroordeling in een eigen formulier (Wjsg).",
        in_blad="De politie geeft geen veroordelingen door.",
    ),
    "S24": Melding(
        _F,
        "Dit feit ({soort}) komt van de politie, en dit formulier is van het OM of Justid.",
        "Haal de regel weg: de politie zet dit feit in haar eigen formulier. Is dit het formulier van de politie, kies dat dan "
        "op het blad Kwartaal.",
        in_blad="Dit feit komt van de politie, niet van het OM.",
    ),
    "S25": Melding(
        _L,
        "Er staat een veroordeling in, en niet van wie de cijfers komen. Een veroordeling komt van het OM of Justid, nooit van de "
        "politie.",
        "Kies van wie de cijfers komen. Zijn ze van de politie, haal de veroordeling dan weg: het OM levert een eigen formulier.",
        in_blad="Er staat een veroordeling in: kies van wie de cijfers komen.",
    ),
    "S26": Melding(
        _L,
        "Het totaal van de stad komt van de politie. In een formulier van het OM telt het niet mee.",
        "Laat dit leeg.",
        in_blad="Het OM laat dit leeg.",
    ),
    "S22": Melding(
        _L,
        "De reden is één woord: ‘{gevonden}’.",
        "Schrijf een zin waaruit een ander begrijpt waarom. Bijvoorbeeld: wat er gebeurde, en wat dat voor het besluit betekent.",
        in_blad="Eén woord: schrijf een zin die een ander begrijpt.",
    ),
    "S15": Melding(
        _L,
        "Deze regel staat er twee keer: dezelfde soort, dezelfde organisatie en dezelfde startdatum.",
        "Zo telt de laatste. Houd één regel over, met het goede resultaat.",
        in_blad="Deze regel staat er twee keer.",
    ),
    "S16": Melding(
        _F,
        "Voor {indicator} staan hier twee doelen. Alleen één daarvan kan gelden.",
        "Houd één regel over.",
        in_blad="Voor dit cijfer staat er al een doel.",
    ),
    "S17": Melding(
        _F,
        "De beginwaarde is van {basisjaar}. Dat is niet vóór het jaar van het doel ({streefjaar}).",
        "Controleer de twee jaren.",
        in_blad="Het beginjaar moet vóór het jaar van het doel liggen.",
    ),
    "S18": Melding(
        _L,
        "Het cijfer '{gevonden}' bestaat niet, of staat niet in het jaarverslag van deze gemeente.",
        "Zo komt het doel niet in het jaarverslag. Kies een van deze codes: {codes}.",
        in_blad="Dit cijfer staat niet in het jaarverslag.",
    ),
    "S19": Melding(
        _F,
        "Dit cijfer staat hier twee keer: {indicator}.",
        "Houd één regel over, met de goede waarde en bron.",
        in_blad="Dit cijfer staat er al.",
    ),
    "S11": Melding(
        _L,
        "De interventie stopte op {eind}, maar er staat ook dat zij nog loopt.",
        "Kies hoe de interventie is afgelopen, of haal de einddatum weg.",
        in_blad="Er is een einddatum, en er staat dat het nog loopt.",
    ),
    "S12": Melding(
        _L,
        "Er staat dat er op {notificatiebrief} een brief is verstuurd, en ook waarom er geen brief is.",
        "Haal weg wat niet klopt.",
        in_blad="Er is een brief verstuurd, en er staat waarom niet.",
    ),
    "S13": Melding(
        _L,
        "De afspraak moet klaar zijn op {wanneer}. Dat is vóór het overleg van {datum_uvz}.",
        "Controleer het jaar en de maand.",
        in_blad="Deze dag ligt vóór het overleg.",
    ),
    "S38": Melding(
        _L,
        "De brief over de afsluiting is van {sluitbrief}. Dat is vóór de dag van het besluit.",
        "Controleer het jaar en de maand van beide datums.",
        in_blad="De brief is van vóór het besluit.",
    ),
    "S39": Melding(
        _L,
        "De aanpak gaat door, maar er staat ook een brief over de afsluiting, van {sluitbrief}.",
        "Kies een ander besluit, of haal de datum van de brief weg.",
        in_blad="De aanpak gaat door, en er is een brief over de afsluiting.",
    ),
    "S40": Melding(
        _L,
        "De aanpak gaat door, maar er staat ook wie de zorg overneemt.",
        "Kies een ander besluit, of haal weg wie de zorg overneemt. Een partner die erbij komt, staat in het plan.",
        in_blad="De aanpak gaat door, en er staat wie de zorg overneemt.",
    ),
    "S41": Melding(
        _L,
        "De dag {gevonden} ligt vóór de datum van dit eerste plan ({meetdatum}).",
        "Controleer het jaar en de maand.",
        in_blad="Deze dag ligt vóór de datum van dit plan.",
    ),
    "S42": Melding(
        _L,
        "Regel {eerste} en {tweede} zijn dezelfde soort interventie van dezelfde partner, gestart op {toen} en {nu}. Zij tellen "
        "als twee.",
        "Is het dezelfde interventie? Haal dan een van de twee regels weg.",
    ),
    "S43": Melding(
        _L,
        "Deze post staat hier twee keer, met dezelfde bron en soort: {post}. De bedragen worden opgeteld.",
        "Is het dezelfde post? Houd dan één regel over.",
        in_blad="Deze post staat er twee keer.",
    ),
    "S44": Melding(
        _L,
        "Van de beginwaarde staat hier maar een deel: de waarde en het jaar horen bij elkaar.",
        "Vul het andere deel in, of laat allebei leeg.",
        in_blad="Bij een beginwaarde hoort een jaar.",
    ),
    "S45": Melding(
        _L,
        "Dit doel is voor {gevonden}. Het formulier gaat over {jaar}, dus het doel is niet meer te halen.",
        "Controleer het jaar. Een doel wordt beoordeeld in zijn eigen jaar.",
        in_blad="Dit doel is al voorbij.",
    ),
    "S46": Melding(
        _F,
        "{gevonden} kan niet bij {cijfer}: {waarom}.",
        "Vul het cijfer zelf in, niet de verandering.",
    ),
    "S47": Melding(
        _L,
        "Dit feit staat hier twee keer: dezelfde jongere, dag en soort. Nu telt het als twee feiten.",
        "Waren het twee feiten op één dag? Laat het dan zo. Is het hetzelfde feit? Haal dan één regel leeg.",
        in_blad="Dit feit staat hier twee keer.",
    ),
    # a list of those who were there already
    "S27": Melding(
        _F,
        "Deze jongere lijkt op die in rij {rij}: {ander}. Hier staat {deze}.",
        "Is het dezelfde jongere? Haal dan een van de twee regels leeg. Zijn het er echt twee? Kies dan bij een van beide, bij "
        "'{vraag}': {keuze}.",
    ),
    "S37": Melding(
        _L,
        "Deze jongere heeft dezelfde naam als die in rij {rij}: {ander}. Hier staat {deze}.",
        "Controleer de geboortedatums. Is het dezelfde jongere, haal dan een van de twee regels leeg.",
    ),
    "S28": Melding(
        _F,
        "'{gevonden}' is geen nummer van een andere jongere op deze lijst.",
        "Schrijf het nummer uit de kolom '{vraag}'. Meer nummers? Zet er een komma tussen. Staat de broer of zus niet op de "
        "lijst, laat de cel dan leeg.",
    ),
    "S29": Melding(
        _F,
        "Nummer {gevonden} staat bij meer dan één jongere.",
        "Geef elke jongere een eigen nummer.",
        in_blad="Dit nummer staat er al.",
    ),
    "S30": Melding(
        _F,
        "Er staan scores, maar niet van welke dag ze zijn.",
        "Vul de datum van de meting in. Is die niet bekend, haal de scores dan weg.",
        in_blad="Van welke dag zijn de scores?",
    ),
    "S31": Melding(
        _L,
        "Er staat een datum van een meting, maar geen enkele score.",
        "Vul de scores in of haal de datum weg.",
        in_blad="Er staat nog geen score.",
    ),
    "S32": Melding(
        _F,
        "De datum {gevonden} ligt vóór het begin van de aanpak ({in_aanpak_sinds}).",
        "Verbeter een van de twee datums. Weet je een van de twee niet, laat die dan leeg.",
        in_blad="Deze datum ligt vóór het begin van de aanpak.",
    ),
    "S33": Melding(
        _L,
        "Zonder geboortedatum is niet goed na te gaan of deze jongere al bekend is. Ook leeftijd en brieven kunnen niet worden "
        "bepaald.",
        "Vul de geboortedatum in als je die kent.",
        in_blad="Zonder geboortedatum is niet na te gaan wie dit is.",
    ),
    "S34": Melding(
        _L,
        "De jongere is {leeftijd} jaar. De aanpak is voor {min} tot en met {max} jaar.",
        "Controleer de geboortedatum. Klopt die, dan komt de jongere op de lijst van wie te oud is.",
        in_blad="Deze leeftijd past niet bij de doelgroep.",
    ),
    "S35": Melding(
        _F,
        "De datum {gevonden} ligt na het begin van de aanpak ({in_aanpak_sinds}). Iemand wordt aangemeld vóór de aanpak begint.",
        "Verbeter een van de twee datums. Weet je een van de twee niet, laat die dan leeg.",
        in_blad="Deze datum ligt na het begin van de aanpak.",
    ),
    "S36": Melding(
        _F,
        "Bij deze jongere staat een casusnummer, en bij '{vraag_verbeterde_lijst}' staat geen Ja.",
        "Verbetert deze regel een eerdere, of heeft de jongere al een dossier? Kies daar dan Ja. Is het een nieuwe jongere, haal "
        "het casusnummer dan weg.",
        in_blad="Er staat een casusnummer: is dit een verbeterde lijst?",
    ),
    # this form beside what is already filed
    "X01": Melding(
        _F,
        "Casusnummer {casusnummer} is niet bekend.",
        "Controleer het nummer. Is de jongere nog niet aangemeld, lever dan eerst de aanmelding in.",
    ),
    "X02": Melding(
        _F,
        "Precies dit formulier is al verwerkt: {bestand}.",
        "Je kunt dit bestand weghalen. Is het een nieuw formulier, vul dan een nieuwe datum in.",
    ),
    "X03": Melding(
        _F,
        "Deze jongere lijkt al bekend: {bekend}. In deze aanmelding staat {nieuw}.",
        "Is het dezelfde jongere? Kies dan '{ja}' en vul het casusnummer in. Is het iemand anders? Kies dan '{nee}'.",
        (
            "Deze aanmelding kan nog niet worden verwerkt.",
            "Neem contact op met de procesondersteuner van het UVZ. Verander niets voordat je die hebt gesproken.",
        ),
    ),
    "X04": Melding(
        _F,
        "Er ligt al een formulier '{formulier}' met datum {datum} {waar}.",
        "Controleer de datum. Is dit een verbetering, kies dat dan bij '{vraag}'.",
    ),
    "X05": Melding(
        _L,
        "Dit is een startplan, maar in dossier {casusnummer} ligt al een plan van {datum} over dezelfde periode.",
        "Controleer het moment. Is het een volgende meting, kies dan Voortgang.",
    ),
    "X06": Melding(
        _F,
        "In dossier {casusnummer} loopt geen aanpak op {datum}: er is geen besluit van het UVZ, of de aanpak is al gestopt.",
        "Lever eerst het UVZ-verslag met het besluit in, of controleer het casusnummer en de datum.",
    ),
    "X07": Melding(
        _F,
        "Er is geen eerder formulier '{formulier}' met datum {datum} {waar} om te vervangen.",
        "Controleer de datum, of kies bij '{vraag}' dat het geen verbetering is. Stond juist op het eerdere formulier een "
        "verkeerde datum? Laat dat dan eerst vervallen (werkwijzer corrigeer vervallen, door de procesondersteuner). Lever "
        "daarna dit formulier in, niet als verbetering.",
    ),
    "X08": Melding(
        _F,
        "De naam of geboortedatum is anders dan in dossier {casusnummer}.",
        "Controleer het casusnummer en de geboortedatum. Klopt alles, overleg dan met {contact}.",
    ),
    "X09": Melding(
        _L,
        "In dossier {casusnummer} ligt al een latere meting, van {datum}.",
        "Controleer de datum van deze meting. Klopt die, dan hoef je niets te doen.",
    ),
    "X10": Melding(
        _F,
        "Dossier {casusnummer} kan niet worden afgesloten: op {datum} loopt er geen aanpak.",
        "Controleer het casusnummer en de datum. Is de jongere al eerder afgesloten, haal de regel dan weg.",
    ),
    "X11": Melding(
        _F,
        "Over {casusnummer} staat op {datum} al een ander besluit, in {bestand}.",
        "Ga na welk besluit goed is en verbeter dit formulier.",
    ),
    "X12": Melding(
        _L,
        "Deze jongere lijkt familie van {bekend}. In deze aanmelding staat {nieuw}, met dezelfde achternaam op hetzelfde adres.",
        "Bespreek of de dossiers van elkaar moeten weten. Familie zijn is zelf geen reden voor aandacht.",
        (),
    ),
    "X13": Melding(
        _L,
        "Casusnummer {oud} is samengevoegd met {nieuw}. Dit formulier telt mee bij {nieuw}.",
        "Gebruik voortaan {nieuw}.",
    ),
    "X14": Melding(
        _L,
        "In het eerdere verslag staat ook {casusnummers}, in deze verbetering niet. Dat besluit telt niet meer mee.",
        "Klopt dat niet? Lever de verbetering dan nog een keer in, met alle jongeren uit het eerdere verslag.",
    ),
    "X16": Melding(
        _L,
        "Door dit formulier telt over {casusnummer} niet meer mee: {wat}.",
        "Controleer de datum en het besluit. Klopt er iets niet, lever dit formulier dan verbeterd in. Klopt het wel, bekijk dan "
        "of die formulieren bij een nieuwe aanpak horen.",
    ),
    "X17": Melding(
        _L,
        "Door deze verbetering telt over {casusnummer} niet meer mee: {wat}.",
        "Is dat niet de bedoeling? Lever de verbetering dan nog een keer in, met alle jongeren, het goede besluit en de goede datum.",
    ),
    "X18": Melding(
        _L,
        "Door dit formulier begint de aanpak van {casusnummer} opnieuw op {datum}: dat staat in {waar}.",
        "Controleer of de jongere toen echt opnieuw begon. Zo niet, verbeter dan de datum of het besluit in dit formulier.",
    ),
    "X19": Melding(
        _L,
        "Dit is een plan bij een afsluiting, maar de aanpak van {casusnummer} loopt op {datum} nog: er is geen besluit om af "
        "te sluiten.",
        "Lever ook het verslag van de herijking in waarin dat is besloten, of kies bij Moment: Voortgang.",
    ),
    "X20": Melding(
        _L,
        "{wat} liep nog volgens {waar}, en staat niet in dit plan. Zij blijft als lopend op de lijst.",
        "Neem de regel over. Is het klaar, vul dan de einddatum en het resultaat in.",
    ),
    "X21": Melding(
        _L,
        "In {waar} staat dezelfde soort interventie van {partner}, gestart op {toen}. Hier staat {nu}. Nu telt dat als twee "
        "interventies.",
        "Is het dezelfde? Neem dan {toen} over als startdatum. Is het een andere, dan hoef je niets te doen.",
    ),
    "X22": Melding(
        _L,
        "{casusnummer} zit in de aanpak sinds {datum} ({waar}). Dit besluit stopt de aanpak niet.",
        "Moet de aanpak stoppen? Dat staat in het verslag van een herijking. Gaat de aanpak door, kies dan 'Integrale aanpak'.",
    ),
    "X23": Melding(
        _F,
        "Over {casusnummer} zegt {waar} op dezelfde dag ({datum}) het omgekeerde: beginnen en afsluiten kan niet allebei.",
        "Ga na welk besluit goed is, en op welke dag het is genomen. Verbeter het formulier dat niet klopt.",
    ),
    "X24": Melding(
        _L,
        "De notificatiebrief is van {brief}. Dat is vóór de {waar}.",
        "Controleer het jaar en de maand. Een brief van vóór de aanmelding telt niet als op tijd.",
    ),
    "X25": Melding(
        _L,
        "{casusnummer} is op {datum} niet in de aanpak: {waarom}. Een beoordeling telt dan niet.",
        "Controleer het casusnummer en de datum. Klopt alles, haal de regel dan weg.",
    ),
    "X26": Melding(
        _L,
        "{casusnummer} hoort volgens het laatste plan of UVZ {van}. Dit is het overleg over {groep}.",
        "Controleer het casusnummer. Klopt het, zet de groep dan ook in het volgende plan.",
    ),
    "X27": Melding(
        _L,
        "Dit feit over {casusnummer} op {datum} is al doorgegeven, in {waar}. Het telt één keer.",
        "Was er op die dag nog een feit van dezelfde soort? Zet dan alle feiten van die dag in een verbetering van dat formulier.",
    ),
    "X28": Melding(
        _F,
        "Deze jongere lijkt al bekend: {bekend}. Op de lijst staat {nieuw}.",
        "Is het dezelfde jongere? Vul dan {casusnummer} in als casusnummer. Is het iemand anders? Kies dan bij '{vraag}': {keuze}.",
    ),
    "X29": Melding(
        _F,
        "De naam en de geboortedatum zijn allebei anders dan in dossier {casusnummer}: {bekend}. Op de lijst staat {nieuw}.",
        "Controleer het casusnummer. Is het een nieuwe jongere, haal het nummer dan weg.",
    ),
    "X30": Melding(
        _L,
        "{casusnummer} is afgesloten op {datum} ({waar}), en staat op deze lijst als nu in de aanpak.",
        "Klopt het dat de aanpak loopt? Dan hoef je niets te doen. Zo niet, sluit de aanpak dan af in een herijking.",
    ),
    "X31": Melding(
        _L,
        "{casusnummer} is op {datum} besproken, en pas later aangemeld: {waar}.",
        "Controleer het casusnummer, en het jaar en de maand van het overleg.",
    ),
    "X32": Melding(
        _L,
        "Volgens het {waar} is de notificatiebrief over {casusnummer} van {toen}. Hier staat {nu}. De vroegste datum telt.",
        "Was er één brief? Verbeter dan de datum die niet klopt. Waren er twee, dan hoef je niets te doen.",
    ),
    "X33": Melding(
        _L,
        "{casusnummer} is op {datum} {jaren} jaar. Te oud voor de aanpak is wie ouder is dan {grens}.",
        "Controleer het casusnummer en het besluit.",
    ),
    "X34": Melding(
        _L,
        "Het {waar} noemt op dezelfde dag een andere regisseur van {casusnummer}. Het plan geldt.",
        "Ga na wie de regisseur is, en verbeter het formulier dat niet klopt.",
    ),
    "X35": Melding(
        _L,
        "Het startgesprek was op {gesprek}. Dat is vóór het begin van de aanpak op {datum} ({waar}).",
        "Controleer het jaar en de maand.",
    ),
    "X36": Melding(
        _L,
        "Anders dan in de {waar} is: {vragen}. De aanmelding met de laatste datum geldt.",
        "Controleer deze antwoorden. Was de eerdere aanmelding fout, verbeter die dan ook.",
    ),
    "X37": Melding(
        _L,
        "{casusnummer} zit op {datum} al in de aanpak, sinds {begin}.",
        "Een nieuwe aanmelding is dan niet nodig. Is er nieuws, zet het dan in het volgende plan of overleg.",
    ),
    "X38": Melding(
        _L,
        "Volgens het {waar} stopte {wat} op {eind}. Hier staat een andere einddatum of een ander resultaat. Het laatste plan geldt.",
        "Controleer de regel. Was het eerdere plan fout, dan hoef je niets te doen.",
    ),
    "X39": Melding(
        _L,
        "De aanpak van {casusnummer} is op {eind} positief afgesloten ({waar}), minder dan {maanden} maanden na dit feit van {datum}.",
        "Controleer de datum. Klopt die, overleg dan met de voorzitter: het criterium om af te sluiten was niet gehaald.",
    ),
    "X40": Melding(
        _L,
        "Volgens de {waar} is {casusnummer} overleden, besloten op {toen}. Dit is van {datum}.",
        "Controleer het casusnummer en de datum. Klopt de eerdere regel niet, verbeter die dan.",
    ),
    "X41": Melding(
        _L,
        "{wie} gaf over {casusnummer} een melding door van {datum}. De laatste melding die hier staat, is eerder.",
        "Verbeter de datum van de laatste melding.",
    ),
    "X42": Melding(
        _L,
        "Het gebruik van {casusnummer} is beperkt: verzoek {kenmerk}. Het formulier is bewaard.",
        "Gebruik nog niet wat erin staat. Mag het toch, leg dan vast waarom: werkwijzer verzoek uitzondering {kenmerk} "
        "--tot DATUM --reden TEKST. Overleg bij twijfel met de FG.",
        terug=(),
    ),
    "X15": Melding(
        _F,
        "{wie} gaf over {casusnummer} een melding door van {datum}. Dat is later dan de laatste melding die hier "
        "staat, en te kort geleden om positief af te sluiten.",
        "Verbeter de datum van de laatste melding, of vul in waarom je van het criterium afwijkt.",
    ),
    "X43": Melding(
        _F,
        "Van {casusnummer} staat hier geen laatste melding. Positief afsluiten kan dan na {maanden}, geteld vanaf {vanaf}. "
        "Afsluiten volgens het criterium kan dus vanaf {tot}.",
        "Vul de laatste melding in, wacht tot die dag, of vul in waarom je van het criterium afwijkt.",
    ),
}


class Plaats(NamedTuple):
    """Where a finding belongs: sheet and cell in the file handed in, label, and the answer's key.

    `sleutel` is `(veldcode,)` for a single answer, `(tabelcode, rijnummer, kolomcode)` for a table cell
    (row 0 is the first filled row) and `(tabelcode,)` for a table as a whole.
    """

    blad: str = ""
    cel: str = ""
    label: str = ""
    sleutel: tuple[str | int, ...] = ()


NERGENS = Plaats()  # of a finding about the file as a whole


@dataclass(frozen=True)
class Bevinding:
    """One finding about one form, with its texts filled in."""

    code: str
    ernst: Ernst
    gevonden: str
    doe: str
    plaats: Plaats = NERGENS

    @property
    def is_fout(self) -> bool:
        return self.ernst is Ernst.FOUT

    @property
    def voor_inzender(self) -> Bevinding | None:
        """The same as it stands in a form that is sent back, without what is about others; None to leave it out."""
        terug = CATALOGUS[self.code].terug
        if terug is None:
            return self
        # Without its place: a mark beside the question would say what the text leaves out.
        return replace(self, gevonden=terug[0], doe=terug[1], plaats=NERGENS) if terug else None

    def als_dict(self) -> dict[str, str]:
        """For `--json`: flat, without the internal key."""
        return {
            "code": self.code,
            "ernst": self.ernst.value,
            "blad": self.plaats.blad,
            "cel": self.plaats.cel,
            "label": self.plaats.label,
            "gevonden": self.gevonden,
            "doe": self.doe,
        }


def uit_dict(gegevens: Mapping[str, str]) -> Bevinding:
    """The finding that `als_dict` described (without the answer's key)."""
    plaats = Plaats(gegevens["blad"], gegevens["cel"], gegevens["label"])
    return Bevinding(gegevens["code"], Ernst(gegevens["ernst"]), gegevens["gevonden"], gegevens["doe"], plaats)


def bevinding(code: str, plaats: Plaats = NERGENS, **waarden: object) -> Bevinding:
    """Make a finding from the catalogue. KeyError for an unknown code or a missing text field."""
    melding = CATALOGUS[code]
    kort = {naam: _kort(str(waarde)) for naam, waarde in waarden.items()}
    return Bevinding(code, melding.ernst, melding.gevonden.format_map(kort), melding.doe.format_map(kort), plaats)


def _kort(tekst: str, grens: int = 300) -> str:
    """Printable and not too long: control characters become '·', a long text is cut."""
    schoon = "".join(t if t.isprintable() else " " if t in "\n\t\r" else "·" for t in tekst)
    return schoon if len(schoon) <= grens else schoon[: grens - 1] + "…"
