"""The figures of the 2020 study stand on the right handbook page, as findings and not as our proposal.

The numbers below are copied by hand from the report (section in the third column), not from the handbook.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.unit.test_leestijd import gevuld, paginas
from werkwijzer.handboek import macros
from werkwijzer.site.rollen import STAPPEN, alle_rollen

DOCS = Path(__file__).resolve().parents[2] / "docs"

FEITEN = [
    # page, what has to stand there, source
    ("raad/kosten.md", "2016 | € 295.000", "§2.7"),
    ("raad/kosten.md", "2017 | € 130.000", "§2.7"),
    ("raad/kosten.md", "2018 | € 130.000", "§2.7"),
    ("raad/kosten.md", "€ 55.000 uit programma 2", "§2.7"),
    ("raad/kosten.md", "vanaf 2017 | € 174.000 per jaar", "§2.7"),
    ("raad/kosten.md", "samen met de aanpak van radicalisering", "§2.7"),
    ("raad/kosten.md", "2019 | € 221.000 | jeugdmarshall en twee jeugdboa’s", "§2.7"),
    ("raad/kosten.md", "vanaf 2020 | € 115.000 per jaar | jeugdmarshall", "§2.7"),
    ("raad/kosten.md", "Programma 5.3 was vanaf 2017 in totaal ongeveer € 13.000.000", "§2.7"),
    ("raad/kosten.md", "zonder overhead | 6,5 fte | € 562.111", "table 2.1"),
    ("raad/kosten.md", "Senior netwerkregisseurs veiligheid | 2 |", "table 2.1"),
    ("raad/kosten.md", "werkt voor radicalisering) | 0,5 |", "table 2.1"),
    ("raad/kosten.md", "Jeugdmarshall (uitbreidingsbudget) | 1 |", "table 2.1"),
    ("raad/kosten.md", "Procesondersteuner | 1 |", "table 2.1"),
    ("raad/kosten.md", "Informatieanalist | 1 |", "table 2.1"),
    ("raad/kosten.md", "Voorzitter UVZ | 1 |", "table 2.1"),
    ("raad/kosten.md", "team handhaving | 2 | € 106.749", "§2.7"),
    ("raad/kosten.md", "IPTA-coach | 1 | € 55.000 | volledig subsidie", "§2.7"),
    ("raad/kosten.md", "Ingekochte hulp | – | € 27.000", "§2.7"),
    ("stappen/uvz.md", "één van vier besluiten", "§2.5"),
    ("stappen/uvz.md", "gemiddeld vijf tot zes jongeren", "§2.5"),
    ("stappen/herijken.md", "Elk half jaar", "§2.5"),
    ("stappen/herijken.md", "De officiële grens is negen maanden", "§2.5"),
    ("rollen/netwerkregisseur.md", "15 tot 20 jongeren", "§2.6"),
    ("rollen/netwerkregisseur.md", "5 tot 10 veel tijd", "§2.6"),
    ("rollen/netwerkregisseur.md", "drie netwerkregisseurs", "§2.6"),
    ("rollen/jeugdmarshall.md", "sinds september 2019", "§2.6"),
    ("rollen/ipta-coach.md", "16 tot 27 jaar", "§2.7"),
    ("convenant/index.md", "30 partners tekenden in 2017", "§2.1 and §2.5"),
    ("convenant/index.md", "met dat van het Veiligheidshuis als voorbeeld", "§2.5"),
    ("convenant/wet.md", "in 2019 een handreiking over gegevens delen", "§2.5"),
    ("raad/index.md", "de muur tussen zorg en veiligheid is weg", "letter, conclusion 1"),
    ("raad/index.md", "memo van 29 september 2017", "§4.2"),
    ("raad/index.md", "2 november 2018 noemde een sterke daling van inbraken en geweld", "§4.2"),
    ("raad/kosten.md", "§2.7 noemt 5.3, §4.1 noemt 5.2", "§2.7 and §4.1"),
    ("raad/kosten.md", "sluiten activiteiten en kosten aan op de begroting", "§2.7"),
    ("raad/kosten.md", "kosten en baten inzichtelijk", "letter, recommendation 2"),
    ("sociaal-domein.md", "óf casusregie óf procesregie", "§5.1"),
    ("sociaal-domein.md", "wijkregisseur met meer bevoegdheid en budget", "§5.2"),
    ("sociaal-domein.md", "drie keer per jaar cijfers en verhalen, en een *leeragenda van de raad*", "§5.3"),
    ("sociaal-domein.md", "Effecten van jeugdhulp zijn vaak pas na jaren te zien", "§5.3"),
    ("sociaal-domein.md", "Sinds 2020 stuurt het jeugddomein op resultaat", "§5.3"),
    ("sociaal-domein.md", "Wijkgericht werken ging langs twee sporen", "§5.2"),
    ("stappen/plan.md", "acht leefgebieden", "§2.5"),
    ("normenkader.md", "acht leefgebieden", "§2.5"),
    ("normenkader.md", "[PGA-monitor van Midden-Nederland](https://", "§4.3.2"),
    ("begin/voor-wie.md", "ongeveer 100 jongeren (2015), 50 in een groep en 50 die werden gevolgd (2017)", "§2.2"),
    ("begin/voor-wie.md", "45 en 50 (2018)", "§2.2"),
    ("begin/voor-wie.md", "Op ongeveer de helft werd actief regie gevoerd", "§2.2"),
    ("begin/voor-wie.md", "weinig opvoedvaardigheden", "§2.2"),
    ("begin/voor-wie.md", "relatief vaak broertjes", "§2.2"),
    ("begin/voor-wie.md", "ook door zeer jonge inwoners", "§2.2"),
    ("begin/voor-wie.md", "Een overzicht van achtergronden bestond niet", "§2.2"),
    ("begin/waarom.md", "In 2014 begon de stad met één netwerk", "§2.1"),
    ("begin/waarom.md", "In 2016 besloot de raad tot structureel geld", "§2.1"),
    ("begin/waarom.md", "In 2017 gingen drie overleggen op in het UVZ", "§2.1"),
    ("begin/waarom.md", "vier speerpunten: high impact crimes, ondermijning, extremisme en radicalisering", "§1.1.1"),
    ("begin/waarom.md", "twee nieuw: *veiligheid en zorg* en *informatiegestuurd werken*", "§1.1.1"),
    ("begin/waarom.md", "goede hulp, werk of scholing kan een nieuw incident voorkomen", "§1.1.1"),
    ("begin/waarom.md", "vijf resultaatgebieden", "§2.3"),
    ("begin/waarom.md", "geen aanwas in een criminele groep", "§2.3"),
    ("begin/waarom.md", "hoe de aanpak eruitziet", "§1.2"),
    (
        "begin/waarom.md",
        "Deelvragen: de AVG, meetbare doelen, aansluiting op de begroting, en of het rapportcijfer genoeg zegt",
        "§1.2",
    ),
    ("begin/waarom.md", "loopt de uitvoering over het algemeen goed", "§3.1"),
    ("begin/waarom.md", "onderling vertrouwen", "§3.2"),
    ("begin/waarom.md", "een regisseur die partners verbindt en het geheel overziet", "§3.1, letter, conclusion 1"),
    ("begin/waarom.md", "urgentie die allen voelen", "§3.2"),
    ("begin/voor-wie.md", "een negatief netwerk", "§2.2"),
    ("rollen/netwerkregisseur.md", "advies over bijzondere voorwaarden", "§2.6"),
    ("rollen/netwerkregisseur.md", "een maatregel van de reclassering", "§2.6"),
    ("rollen/raad-voor-de-kinderbescherming.md", "input voor een raadsonderzoek", "§2.6"),
    ("raad/index.md", "De raad stelde geen vragen", "letter, conclusion 6"),
    ("raad/index.md", "soms een besloten bijeenkomst", "§4.2"),
    ("raad/vragen.md", "dit gaf in 2020 soms knelpunten", "§2.5"),
    ("sociaal-domein.md", "1 huishouden, 1 plan, 1 regisseur. Kijken met de GIZ-methodiek", "§5.1"),
    ("sociaal-domein.md", "in het jeugddomein niet genoeg geld", "§5.1"),
    ("sociaal-domein.md", "Ook een succesfactor: het hele gezin en meer leefgebieden", "letter"),
    ("begin/waarom.md", "wat het sociaal domein ervan kan leren en welke rol de raad heeft", "§1.2"),
    ("begin/waarom.md", "17 anonieme interviews", "§1.2.1"),
    ("begin/waarom.md", "van januari tot en met april 2020", "§1.2.1"),
    ("begin/waarom.md", "doelmatig is, is niet onderzocht", "§1.2"),
    ("begin/waarom.md", "De muur tussen zorg en veiligheid is weg", "letter, conclusion 1"),
    ("begin/waarom.md", "advies wordt gevolgd, afspraken worden nagekomen", "§3.2"),
    ("begin/waarom.md", "korte lijnen, ook naar het bestuur", "§3.1"),
    ("begin/waarom.md", "flexibel is en leert door te doen", "§3.1"),
    ("raad/index.md", "en dat de aanpak daaraan had bijgedragen", "§4.2"),
    ("begin/waarom.md", "opschuift van de persoon naar het gezin", "§3.1"),
    ("begin/waarom.md", "een olievlek", "§3.2"),
    ("begin/waarom.md", "Wie in meer gemeenten werkt, vindt dat het in Zoetermeer beter gaat", "§3.2"),
    ("begin/waarom.md", "noemden dalende misdaad sinds de start", "§4.2"),
    ("begin/waarom.md", "de commissie in 2010 om minder indicatoren vroeg", "letter, conclusion 4"),
    ("overleggen.md", "In 2020 waren dat er drie", "§2.1"),
    ("rollen/netwerkregisseur.md", "een onderzoek van de Raad voor de Kinderbescherming", "§2.6"),
    ("rollen/netwerkregisseur.md", "bij ZSM", "§2.6"),
    ("rollen/netwerkregisseur.md", "Dat past niet precies bij ongeveer 100 jongeren", "§2.6"),
    ("rollen/woningcorporatie.md", "op de lijst voor een woning, maar niet bovenaan", "§3.1"),
    ("rollen/zorgnetwerk.md", "bepalen zorgpartijen samen wie een jongere het beste kan helpen", "§2.5"),
    ("stappen/plan.md", "De gemeente betaalde zijn opleiding zolang hij zich aan de afspraken hield", "§2.4"),
    ("stappen/regie.md", "een crisisteam nam de regie op het gezin over", "§2.5"),
    ("stappen/regie.md", "werd de jeugdreclassering het aanspreekpunt", "§2.5"),
    ("stappen/regie.md", "vrijwillige hulp kwam niet op gang", "§2.5"),
    ("stappen/regie.md", "hield op afstand overzicht", "§2.5"),
    ("stappen/plan.md", "kwam uit detentie", "§2.4"),
    ("stappen/plan.md", "vroeg hem later als rolmodel", "§2.4"),
    ("stappen/afsluiten.md", "Nog wel besproken in het groepsoverleg", "§2.5"),
    ("stappen/agenderen.md", "Geen overlast of strafbaar gedrag, wel een zorgvraag", "§2.5"),
    ("begin/waarom.md", "extremisme en radicalisering, en problematische jeugdgroepen", "§1.1.1"),
    (
        "begin/waarom.md",
        "de wijk centraal, duidelijke regels, veiligheid begint bij inwoner en ondernemer, en preventie",
        "§1.1.1",
    ),
    ("begin/waarom.md", "dat over criminele groepen, dat over overlastgevende groepen, en de Lokale Kamer", "§2.1"),
    ("begin/waarom.md", "met tijdelijk geld", "§2.1"),
    (
        "begin/waarom.md",
        "minder strafbare feiten, minder recidive en overlast, passende zorg, een aanpak voor de persoon en zo nodig "
        "het gezin, en sterkere ketenregie en ketensamenwerking",
        "§2.3",
    ),
    ("begin/waarom.md", "die vaak genoeg en goed gestructureerd zijn, met vaste mensen", "§3.1 and §3.2"),
    ("begin/waarom.md", "goede informatiepositie van de gemeente, die soms meer geregeld krijgt", "§3.1"),
    ("begin/waarom.md", "maatwerk dat echt wordt geleverd", "§3.1"),
    ("begin/waarom.md", "een rapportcijfer voor de stad, een voor de buurt, en woninginbraken", "letter, conclusion 4"),
    ("begin/waarom.md", "Een verband met de aanpak werd niet uitgewerkt", "§4.1"),
    (
        "begin/waarom.md",
        "Een cijfer dat alleen door deze aanpak verandert, is volgens de onderzoekers niet goed",
        "§4.1",
    ),
    ("begin/voor-wie.md", "armoede, een groot gezin, een ouder die er alleen voor staat", "§2.2"),
    ("begin/voor-wie.md", "De meesten zijn jonger dan 25", "§2.2"),
    (
        "convenant/index.md",
        "ging over jeugdgroepen in de wijk en niet over zorg. Daarom kwam er in 2017 een nieuw",
        "§2.5",
    ),
    ("convenant/wet.md", "VNG-handreiking *Samenwerkingsverbanden en de AVG*", "§1.2.1"),
    ("raad/kosten.md", "kun je dan ook iets zeggen over doelmatigheid", "letter, recommendation 2"),
    ("raad/kosten.md", "Voor extra interventies is weinig geld", "§2.7"),
    ("raad/index.md", "daarna een korte tekst in perspectiefnota, begroting en jaarstukken", "§4.2"),
    ("raad/index.md", "Drie keer per jaar kwamen er politiecijfers", "§4.2"),
    (
        "rollen/netwerkregisseur.md",
        "actieve regie op 20 tot 35 jongeren zijn, met 50 tot 70 die worden gevolgd",
        "§2.6",
    ),
    ("stappen/regie.md", "Kijk eerst of iets elders onder valt, meestal in het sociaal domein", "§2.7"),
    ("stappen/herijken.md", "bepalen gemeente en politie in het herijkingsoverleg", "§2.5"),
    ("stappen/herijken.md", "Afwijken van de officiële grens was in Zoetermeer nog niet voorgekomen", "§2.5"),
    ("stappen/afsluiten.md", "weinig partners die het kunnen of willen overnemen", "§2.5"),
    ("stappen/aanmelden.md", "een officiële naam die het jongerenwerk niet kende", "§3.1"),
    ("stappen/opschalen.md", "kwam opschalen zelden voor", "§2.5"),
    ("rollen/voorzitter.md", "het UVZ is tegelijk de Lokale Kamer", "§2.2"),
    ("rollen/school.md", "Een betrokkene stelde een apart overleg met scholen voor", "§3.2"),
    ("rollen/om.md", "Lange doorlooptijden zijn een landelijk knelpunt", "§3.2"),
    ("sociaal-domein.md", "Lang begeleiden blijkt een belangrijke succesfactor", "letter"),
    ("sociaal-domein.md", "toestemming, meestal gegeven maar niet altijd", "§5.1"),
    (
        "raad/index.md",
        "een beperkt beschreven aanpak, te brede indicatoren, doelen die niet SMART",
        "letter, conclusion 6",
    ),
    ("raad/kosten.md", "structureel (besluit in 2016, §2.1)", "§2.1"),
    ("begin/voor-wie.md", "Op ongeveer de helft werd actief regie gevoerd, zeggen betrokkenen", "§2.2"),
    ("begin/kort.md", "als er geen zorgen meer zijn en de interventies goed lopen", "§2.5"),
    ("normenkader.md", "raden scores op meer momenten aan. Als voorbeeld dat past noemen zij", "§4.3.2"),
]

# What other cities do or other research found is no practice of the city that was studied.
ELDERS = [
    ("begin/waarom.md", "géén lagere recidive"),
    ("begin/waarom.md", "meldingen jeugdoverlast −5% per jaar"),
    ("begin/waarom.md", "recidive onder de 50%"),
    ("begin/waarom.md", "minder broertjes en zusjes die in- en doorstromen"),
    ("begin/waarom.md", "niet verder afglijden"),
    ("begin/waarom.md", "minder (high impact) criminaliteit, een beter perspectief"),
    ("begin/waarom.md", "woninginbraken −10% per jaar, high impact crimes −5% per jaar"),
    ("begin/waarom.md", "afname van recidive en de veiligheidsindex van de regio"),
    ("begin/voor-wie.md", "Amsterdam stopte met het screenen van minderjarige broers en zussen"),
]

ANDERS = re.compile(r'label\("(?:voorstel|wet|elders)"|^!!! (?!praktijk)|^    ')
ELDERSBLOK = re.compile(r'^!!! elders ".*"\n((?:    .*\n|\n)+)', re.M)
# A label at the start of a section holds until the next heading, but not for a line with a label of its own.
DEEL = re.compile(r'^#.*\n\n\{\{ label\("praktijk".*\n((?:(?!#).*\n)*)', re.M)
KOPPEN = {
    "!!! praktijk": re.compile(r'^!!! praktijk ".*"\n((?:    .*\n|\n)+)', re.M),
    "regel met label": re.compile(r'^(.*label\("praktijk".*)$', re.M),
}


def pagina(naam: str) -> str:
    """The page as a reader would see it where all is as the study found: without bold marks and with ordinary spaces."""
    tekst = (DOCS / naam).read_text(encoding="utf-8").replace("**", "").replace("\xa0", " ")
    tekst = re.sub(
        r'\{\{ hier\("([^"]*)"(?:(?!\}\}).)*, bron="([^"]*)"\) \}\}', r'\1 {{ label("praktijk", "\2") }}', tekst
    )
    tekst = re.sub(r'\{\{ hier\("([^"]*)"(?:(?!\}\}).)*\) \}\}', r"\1", tekst)
    return tekst.replace("{{ leefgebieden() }}", "acht leefgebieden")


def praktijk(tekst: str) -> str:
    """All passages labelled as found by the study."""
    passages = [treffer for patroon in KOPPEN.values() for treffer in patroon.findall(tekst + "\n")]
    delen = [regel for deel in DEEL.findall(tekst + "\n") for regel in deel.splitlines() if not ANDERS.search(regel)]
    return " ".join(" ".join([*passages, *delen]).split())


@pytest.mark.parametrize(("naam", "feit", "bron"), FEITEN, ids=[f"{n}: {f}" for n, f, _ in FEITEN])
def test_fact_stands_on_its_page_as_a_finding(naam: str, feit: str, bron: str) -> None:
    assert feit in praktijk(pagina(naam)), f"{naam} noemt niet (als Praktijk): {feit} (rapport {bron})"


@pytest.mark.parametrize(("naam", "feit"), ELDERS)
def test_what_comes_from_elsewhere_says_so(naam: str, feit: str) -> None:
    tekst = pagina(naam)
    assert feit in " ".join(" ".join(ELDERSBLOK.findall(tekst + "\n")).split())
    assert feit not in praktijk(tekst)


def test_a_label_holds_for_its_section() -> None:
    tekst = (
        '## Beslis zo\n\n{{ label("praktijk", "§2.5") }}\n\n| Groep | Driehoek |\n'
        '| Geen zorgvraag {{ label("voorstel") }} | Partner |\n\n## Daarna\n\nEen brief.\n'
    )
    assert praktijk(tekst).endswith("| Groep | Driehoek |")


def test_a_proposal_is_not_a_finding() -> None:
    tekst = '!!! voorstel "Voorstel"\n    Elke twee weken.\n\n!!! praktijk "Praktijk · §2.5"\n    Dertig partners.\n\nElke week.\n'
    assert praktijk(tekst) == "Dertig partners."


# What law and the team's decisions ask of a page: whoever reads only that page has to find it there.
REGELS = [
    ("convenant/informeren.md", "vóór de uitnodigingen uitgaan", "letter before the invitations"),
    ("convenant/informeren.md", "want wij bewaren de aanmelding en het besluit", "agenda decision on record"),
    ("convenant/informeren.md", "AVG art. 14 lid 3", "information at the latest at first disclosure"),
    ("convenant/deelmatrix.md", "Een veroordeling komt in elke stap van het OM", "convictions come from the OM"),
    ("convenant/wet.md", "langs deze weg en nooit van de politie", "convictions come from OM or Justid (Wjsg)"),
    ("convenant/wet.md", "Besluit politiegegevens buitengewoon opsporingsambtenaren", "boa data fall under the Wpg"),
    ("convenant/wet.md", "art. 22 tot en met 30", "basis for health data"),
    ("convenant/wet.md", "art. 31 tot en met 33", "basis for criminal data"),
    ("convenant/wet.md", "art. 5.1 lid 1 onder d", "Woo"),
    ("convenant/wet.md", "Bevel of bijzondere voorwaarde?", "a mayor's order is no condition"),
    ("convenant/wet.md", "](rechten.md#bewaren) gaat over het losse formulier", "the sender's own file stays"),
    ("convenant/rechten.md", "UAVG art. 34", "objection and appeal"),
    ("convenant/rechten.md", "De archivaris van de gemeente wordt gehoord", "archivist at destruction"),
    ("convenant/rechten.md", "twee jaar na de afsluiting", "police data after closure"),
    (
        "convenant/rechten.md",
        '{{ aantal(termijnen.bewaartermijn_zonder_aanpak_maanden, "maand") }}',
        "who never came in",
    ),
    ("convenant/datalek.md", "wiens verwerking het is, leidt en meldt", "who leads at a data leak"),
    ("convenant/datalek.md", "AVG art. 33, tenzij een risico onwaarschijnlijk is", "when a leak is reported"),
    ("convenant/datalek.md", "Vertellen: art. 34", "when a leak is told to the person"),
    (
        "convenant/datalek.md",
        "als er een risico is, ook bij politiegegevens.",
        "police data have the same term",
    ),
    ("convenant/datalek.md", "Zet elk lek in het eigen register", "every leak is recorded"),
    ("convenant/datalek.md", "Mail pas als je niemand bereikt", "call first"),
    ("convenant/delen.md", "Vraag de procesondersteuner om een beveiligd bericht en antwoord daarop", "outsiders"),
    ("convenant/delen.md", "| Wie de Woo noemt | [Woo-verzoek]", "who handles a Woo request"),
    ("convenant/informeren.md", "- Dat politie en OM nog [twee jaar]", "the letter tells of the two years"),
    ("convenant/wet.md", "alleen als een wet het zegt: UAVG art. 46", "BSN"),
    ("convenant/wet.md", "AVG art. 26. Vooraf de risico’s bekijken (DPIA): art. 35", "joint controllers and DPIA"),
    ("convenant/wet.md", "gecertificeerde instelling. Dossier en geheim art. 7.3.8 tot en met 7.3.15", "youth care"),
    ("convenant/wet.md", "art. 4.1.1. Meldrecht: art. 5.2.6", "right to report"),
    ("convenant/wet.md", "art. 454 en 457", "medical secrecy"),
    ("convenant/wet.md", "(https://wetten.overheid.nl/BWBR0002628) art. 16, 21 en 21a", "compulsory education"),
    ("convenant/wet.md", "Gemeentewet art. 169 en 180. Vragen: art. 155. Geheim: art. 87 tot en met 89", "the council"),
    ("convenant/wet.md", "De zorgdrager besluit, de archivaris wordt gehoord", "the archivist at destruction"),
    ("convenant/wet.md", "Statistiek: art. 22. Rechten: art. 25 en verder; audits: art. 33", "Wpg with articles"),
    (
        "convenant/wet.md",
        "(https://www.veiligheidshuizen.nl/informatie-uitwisselen-in-veiligheidshuizen)",
        "where to read it",
    ),
    (
        "stappen/afsluiten.md",
        "Wpg art. 16 tot en met 20 of 22 (statistiek, uitkomst zonder personen)",
        "data after closure",
    ),
    ("stappen/afsluiten.md", "Zegt niemand ja? Dan besluit je nog niet: {{ rolpagina(", "nobody takes over"),
    ("rollen/netwerkregisseur.md", "Jij ziet het hele plan, je organisatie niet", "a director at a partner"),
    (
        "stappen/regie.md",
        "Beloftes worden acties in het plan. In je eigen systeem komt alleen wat jouw wet vraagt",
        "a director's notes",
    ),
    ("stappen/regisseur.md", "Regisseur ben je vanaf de dag die de voorzitter noemt", "from when somebody directs"),
    ("stappen/uvz.md", "De voorzitter vraagt anderen even weg te gaan", "who is at the table"),
    ("stappen/uvz.md", "voeren wijkagent en gemeente samen. Spreek af wie wanneer kijkt", "who does a stopgesprek"),
    ("convenant/index.md", "Een regisseur hoort altijd bij een organisatie", "a director belongs to an organisation"),
    (
        "over/jongeren.md",
        'cijfer van 1 tot en met 5 voor {{ leefgebieden("delen van je leven") }}',
        "scores told to the young person",
    ),
    ("over/jongeren.md", "of je bent aangehouden", "arrests told to the young person"),
    ("over/jongeren.md", "nog twee jaar of je bent aangehouden", "police data after closure told to the young person"),
    ("over/jongeren.md", "Wie ziet het?", "recipients told to the young person"),
    ("over/jongeren.md", "Je kunt bezwaar maken bij de gemeente", "objection told to the young person"),
    ("raad/voorstel.md", "B. Drie keer per jaar", "variants of reporting"),
    ("raad/voorstel.md", "tijdelijk € [bedrag]", "structural and temporary cover"),
    ("raad/voorstel.md", "## Privacy", "privacy paragraph"),
    ("raad/voorstel.md", "| Salarissen, 6,5 fte | € 562.111 |", "finance table with the known figures"),
    ("raad/voorstel.md", "tijdelijk, tot [jaar]", "cover that ends"),
    ("raad/voorstel.md", "C. Eén keer, plus een leerbijeenkomst", "variants of reporting"),
    ("raad/kosten.md", "| Eigen deelprogramma |", "how other municipalities present costs"),
    ("convenant/delen.md", "krijgt geen enkele derde", "police data after closure do not go to third parties"),
    ("convenant/delen.md", "[verklaring van geheimhouding (Word)](geheimhouding.docx)", "something to sign"),
    ("convenant/delen.md", "stuur je alleen met {{ gemeente.kanaal }}", "channel from the profile"),
    ("convenant/delen.md", "op een nummer van de partnerlijst van de procesondersteuner", "names and numbers"),
    ("convenant/wet.md", "art. 16 tot en met 20. Vast aan een samenwerkingsverband: art. 20", "Wpg with articles"),
    ("convenant/wet.md", "art. 39f", "prosecution data"),
    ("convenant/wet.md", "haalt er geen grondslag uit", "the WGS does not name a local UVZ"),
    ("convenant/wet.md", "Handvat Gegevensuitwisseling 2.0, maart 2019", "basis per organisation"),
    ("convenant/wet.md", "rapporten, verslagen en kwartaalcijfers", "Woo requests for reports and quarterly figures"),
    ("convenant/rechten.md", "Eerst bezwaar bij de gemeente, binnen zes weken. Daarna beroep", "objection and appeal"),
    ("convenant/informeren.md", "inzage, verbeteren, wissen, beperken, bezwaar, klacht", "rights in the letter"),
    ("convenant/informeren.md", "Van wie wij het hebben en wie het krijgt", "recipients in the letter"),
    (
        "over/jongeren.md",
        "na een besluit van politie en OM (Wpg en Wjsg)",
        "basis for police data after closure",
    ),
    ("over/jongeren.md", "daarna naar de rechter", "appeal told to the young person"),
    ("rollen/school.md", "## Zo teken je", "signing route of a school, findable by its heading"),
    (
        "rollen/school.md",
        "ook mbo en het samenwerkingsverband passend onderwijs",
        "who comes to the school consultation",
    ),
    ("rollen/politie.md", "## Je eerste week", "first week of a police officer"),
    ("rollen/politie.md", "## Ben je wijkagent?", "wijkagent"),
    ("rollen/voorzitter.md", "Reken {{ profiel.overleg.minuten }} minuten per jongere", "the day of an UVZ"),
    ("rollen/voorzitter.md", "## Je eerste maand", "first month of a chair"),
    ("rollen/zorgaanbieder.md", "## Werk je in de GGZ?", "GGZ"),
    ("rollen/college.md", "eindigt als de regie eindigt", "mandate text for a partner-director"),
    ("stappen/regie.md", "## Wordt de jongere 18?", "a young person turns 18, findable by its heading"),
    ("stappen/regie.md", "Begin een half jaar vooraf", "when a director begins with that"),
    ("stappen/regie.md", "Jeugdhulp kan soms tot 23 (Jeugdwet art. 1.1), anders Wmo, Wlz of Zvw", "help after 18"),
    ("stappen/regie.md", "Jeugdbescherming stopt", "a child protection measure ends at 18"),
    ("stappen/regie.md", "Ouders horen alleen iets als die dat wil", "parents of an adult"),
    (
        "stappen/regie.md",
        "Feit vóór 18: jeugdstrafrecht, vanaf 16 soms volwassenenstrafrecht (Sr art. 77b). Feit van 18 tot 23: volwassenenstrafrecht, "
        "soms jeugdstrafrecht (art. 77c)",
        "criminal law for adolescents: the rule and who may depart from it, by the age at the offence",
    ),
    ("stappen/regie.md", "Geen kwalificatieplicht (Leerplichtwet art. 4a)", "school after 18"),
    ("stappen/regie.md", "wel RMC (Doorstroompunt) tot 27, zonder startkwalificatie", "RMC since 1 January 2026"),
    ("convenant/wet.md", "RMC (Doorstroompunt), tot 27 jaar: WVO 2020 en WEB", "RMC since 1 January 2026"),
    ("stappen/regie.md", "vaak eerst vier weken zoeken (Participatiewet art. 41)", "benefit below 27"),
    ("stappen/regie.md", "Premie niet betaald? Bel verzekeraar en schuldhulp", "insurance of one's own"),
    (
        "over/jongeren.md",
        "Tot je 18 wordt, krijgen je ouders met gezag of je voogd de brief ook",
        "until when parents get the letter",
    ),
    ("over/jongeren.md", "[wat er verandert](../stappen/regie.md#achttien)", "turning 18, told to the young person"),
    ("begrippen.md", "kan de rechter van de hoofdregel afwijken", "adolescentenstrafrecht"),
    (
        "rollen/netwerkregisseur.md",
        "meld het je leidinggevende en de voorzitter. Doe aangifte",
        "threatened: whom to tell",
    ),
    ("rollen/netwerkregisseur.md", "de voorzitter beslist of een ander de regie krijgt", "threatened: who goes on"),
    (
        "rollen/netwerkregisseur.md",
        "Geen adres van jou of een bedreigd gezin in aanmelding, plan, verslag of overdracht",
        "threatened: no address on paper",
    ),
    (
        "over/jongeren.md",
        "Bel bij gevaar 112, anders je regisseur, de politie of Meld Misdaad Anoniem",
        "threatened family",
    ),
    ("stappen/plan.md", "Denk aan een licht verstandelijke beperking (lvb)", "who does not follow the agreements"),
    ("stappen/plan.md", "Schrijf op wat helpt, geen diagnose", "no diagnosis of an lvb on paper"),
    ("stappen/plan.md", "Laat navertellen", "lvb: talk"),
    ("stappen/plan.md", "hooguit twee afspraken tegelijk, met dag en tijd", "lvb: plan"),
    ("stappen/regie.md", "Het slachtoffer hoort niets uit het overleg", "nothing goes to the victim"),
    (
        "stappen/regie.md",
        "politie en OM vertellen over de strafzaak (Sv art. 51a en verder)",
        "who tells the victim",
    ),
    ("stappen/regie.md", "Loopt het slachtoffer gevaar? Bel de politie, bij spoed 112", "a victim in danger"),
    ("stappen/regie.md", "De jongere beslist zelf (over hulp al vanaf 16)", "who decides on help"),
    ("rollen/school.md", "Dan zeg je niets tegen leerling of ouders, tot de politie zegt dat het mag", "Sv 126bb"),
    ("convenant/rechten.md", "een ouder met gezag of de voogd |", "a guardian asks too"),
    ("convenant/rechten.md", "bij curatele of mentorschap de curator of mentor", "an adult under guardianship"),
    ("over/jongeren.md", "Dan vraagt een ouder met gezag of je voogd het voor je", "a guardian asks too"),
    ("stappen/regisseur.md", "in de [week na het UVZ](../convenant/informeren.md)", "when the invitation goes out"),
    (
        "stappen/regie.md",
        'waarschuwt pas {{ aantal(profiel.signalen.leeftijd_dagen, "dag") }} vooraf',
        "the signal is late",
    ),
    ("over/jongeren.md", "| Je werk, je club | niets, tenzij jij het vertelt of goedvindt |", "no employer is told"),
    ("over/jongeren.md", "Soms praten wij later verder", "no decision yet is no ending"),
    ("rollen/netwerkregisseur.md", "of laat je werkgever dat doen. Heb je een beroepsgeheim?", "threatened: report"),
    ("rollen/netwerkregisseur.md", 'aantal(termijnen.plan_dagen, "dag") }} na dag 1: iedereen gesproken', "from when"),
    ("rollen/netwerkregisseur.md", "Is je voorganger al weg? Dan doet de voorzitter diens deel", "who tells it then"),
    (
        "rollen/netwerkregisseur.md",
        "vertelt het elke jongere en, tot 18 jaar, de ouders",
        "parents hear of a new director too",
    ),
    ("rollen/netwerkregisseur.md", "vertelt het partners met een actie", "partners hear of a new director too"),
    (
        "rollen/netwerkregisseur.md",
        "Tot dan beslist het college, via de voorzitter. Elke rekening",
        "before the mandate",
    ),
    ("rollen/netwerkregisseur.md", "Zeg pas ja na overleg met je leidinggevende", "director at a partner: first"),
    ("rollen/college.md", "De rekeningen gaan naar de gemeente", "bills of a director at a partner"),
    ("rollen/voorzitter.md", "Vervanger: wijst de gemeente vooraf aan", "a deputy for the chair"),
    (
        "convenant/datalek.md",
        "Bij de gemeente leidt de voorzitter of vervanger, namens het college",
        "who weighs and reports a breach at the municipality",
    ),
    ("rollen/voorzitter.md", "en het besluit als het UVZ het niet eens wordt", "who decides at disagreement"),
    ("rollen/halt.md", "Niet wat die daarin deed, schreef of vertelde", "what stays with Halt"),
    (
        "rollen/woningcorporatie.md",
        "Zet geen huurachterstand in de aanmelding: meld die apart",
        "arrears go another way",
    ),
    ("rollen/woningcorporatie.md", "Nog geen lijst? Mail", "before the list of partners is there"),
    ("rollen/zorgaanbieder.md", "Zeg niets, bel terug via de partnerlijst", "called about a client"),
    ("rollen/zorgaanbieder.md", "wat, aan wie, tot wanneer. Je cliënt mag die intrekken", "consent on record"),
    (
        "rollen/school.md",
        "kan naam, adres en geboortedatum vorderen (Wetboek van Strafvordering art. 126nc), de officier van justitie "
        "meer (art. 126nd)",
        "who may claim what",
    ),
    ("rollen/school.md", "op papier en leg haar eerst voor aan jullie FG of jurist", "a claim is looked at first"),
    ("rollen/school.md", "Is er niemand van de schoolleiding? Bel jullie aanspreekpunt", "nobody of the head there"),
    (
        "rollen/school.md",
        "(1) wat zien we: verzuim, uitval, veiligheid rond school; (2) hoe en wanneer meld je aan, met één verzonnen "
        "voorbeeld; (3) wat kwam terug na een aanmelding; (4) wie is het aanspreekpunt; (5) één afspraak per school",
        "agenda of the school consultation",
    ),
    ("rollen/om.md", "bij de bespreking van een jongere van wie jij de strafzaak hebt", "when the OM comes"),
    ("rollen/politie.md", "en leg vast dat je dit verstrekte (Wpg)", "what a wijkagent gives is on record"),
    ("begin/kort.md", "{{ bedrag(mandaat.inkoop_euro) }} uit per jongere per jaar", "amount of a director"),
    ("begin/kort.md", 'aantal(mandaat.antwoord_werkdagen, "werkdag") }} antwoord', "term for an answer"),
    ("begrippen.md", "De tijd van één jongere in de aanpak, van besluit tot afsluiting", "a traject is one thing"),
    (
        "begin/in-een-week.md",
        '- [Normenkader](../normenkader.md) en {{ rolpagina("mandaatbesluiten"',
        "what a college decides before",
    ),
    ("begin/in-een-week.md", "[Brieven](../convenant/informeren.md) vaststellen. *burgemeester*", "letters before"),
    ("rollen/zorgaanbieder.md", "Zonder toestemming kom je niet", "coming tells that somebody is a client"),
    ("rollen/raad-voor-de-kinderbescherming.md", "Wie een geheimhoudingsplicht heeft, mag de Raad", "BW 1:240"),
    (
        "convenant/delen.md",
        "| Raad voor de Kinderbescherming, bij een onderzoek | feiten met datum; geen politie- of justitiegegevens |",
        "what the Raad gets",
    ),
    ("convenant/mag-ik-dit-delen.md", "Komt het verbod uit een strafzaak, dan beslist het OM", "Wjsg"),
    (
        "convenant/wet.md",
        "tenzij die persoon het uitdrukkelijk goedvindt of het zelf openbaar maakte: art. 5.1 lid 1 onder d",
        "Woo",
    ),
    ("index.md", "rollen/netwerkregisseur.md#overnemen", "taking over, found from the front page"),
    ("index.md", "| Ik word bedreigd |", "threatened, found from the front page"),
    ("index.md", "| Een jongere wordt 18 |", "turning 18, found from the front page"),
    ("convenant/datalek.md", "Een brief? Vraag hem dicht te laten en haal hem op", "a letter cannot be wiped"),
    (
        "convenant/datalek.md",
        "Stuur hem naar het goede adres vóórdat de jongere op een agenda komt",
        "the letter before the agenda",
    ),
]


@pytest.mark.parametrize(("naam", "zin", "waarom"), REGELS, ids=[f"{n}: {w}" for n, _, w in REGELS])
def test_rule_stands_on_its_page(naam: str, zin: str, waarom: str) -> None:
    assert zin in pagina(naam), waarom


# The article that a partner rests on; where no law gives one, the regulation or the basis in the AVG.
EIGEN_WET = {
    "Gemeente, burgemeester": r"art\. 172, 172a en 172b.*Politiewet 2012 art\. 13",
    "Politie, wijkagent": r"Wpg.*geheim art\. 7, verstrekken art\. 16 tot en met 20",
    "Jeugdboa": r"Wpg, door het Besluit politiegegevens buitengewoon opsporingsambtenaren",
    "OM": r"Wjsg.*art\. 39f.*art\. 8a.*art\. 52",
    "Reclassering": r"Reclasseringsregeling 1995.*Wjsg art\. 52",
    "Halt": r"^Sr art\. 77e$",
    "Jeugdbescherming, jeugdreclassering": r"Jeugdwet.*art\. 7\.3\.8 tot en met 7\.3\.15",
    "Raad voor de Kinderbescherming": r"BW boek 1 art\. 238 tot en met 240",
    "Veilig Thuis": r"Wmo 2015.*art\. 4\.1\.1.*art\. 5\.2\.6",
    "Jeugdhulp": r"Jeugdwet art\. 7\.3\.8 tot en met 7\.3\.15.*BW boek 7 art\. 450",
    "Jongerenwerk": r"AVG art\. 6",
    "Leerplicht, RMC": r"Leerplichtwet.*art\. 16, 21 en 21a",
    "School": r"WVO 2020, WEB.*Leerplichtwet art\. 21 en 21a",
    "Woningcorporatie": r"Woningwet.*AVG art\. 6 lid 1",
}


@pytest.mark.parametrize("partner", EIGEN_WET)
def test_every_partner_finds_its_own_law(partner: str) -> None:
    rij = pagina("convenant/wet.md").split(f"| {partner} | ")[1].split(" |")
    assert re.search(EIGEN_WET[partner], rij[0]), rij[0]


def test_no_planned_or_working_claim_where_the_council_must_decide() -> None:
    """What is called working and still waits for a decision says so; a thin handbook is no claim of ours."""
    rijen = [r for r in pagina("raad/aanbevelingen.md").splitlines() if r.startswith("| ")]
    assert any("zonder dik boek | Deels |" in rij for rij in rijen)
    assert [r for r in rijen if "| Werkt nu |" in r and "Vaststellen" in r] == []


def test_the_law_can_be_looked_up_from_the_page() -> None:
    wetten = set(
        re.findall(r"\]\(https://(?:wetten\.overheid\.nl|eur-lex\.europa\.eu)/[^)]+\)", pagina("convenant/wet.md"))
    )
    assert len(wetten) >= 14


@pytest.mark.parametrize(
    "naam",
    ["fg", "politie", "raad-voor-de-kinderbescherming", "woningcorporatie", "zorgaanbieder", "zorgnetwerk"],
)
def test_whoever_got_stuck_has_a_page(naam: str) -> None:
    assert "## " in pagina(f"rollen/{naam}.md")


ARTIKEL = re.compile(r"\bart\.[\s\xa0]\d")
TOETSEN = "laat toetsen door jurist en FG"


def test_every_page_that_names_an_article_asks_for_a_check_by_lawyer_and_fg() -> None:
    """By the label itself, so that a new line on law cannot forget it."""
    paginas_ = {naam: gevuld(naam) for naam in paginas() if ARTIKEL.search(gevuld(naam))}
    assert len(paginas_) >= 12
    assert [naam for naam, tekst in paginas_.items() if TOETSEN not in tekst] == []
    assert TOETSEN in macros.label("wet")
    assert macros.label("wet", "AVG art. 14").endswith(f"AVG art. 14 · {TOETSEN}</span>")


MEESTE_LABELS = 14  # on a page; regie is the longest step, with ten sections
LABEL = re.compile(r'<span class="label|^[ \t]*[!?]{3}\+? (?:praktijk|voorstel|wet|elders)\b', re.M)


@pytest.mark.parametrize("naam", paginas())
def test_a_section_has_its_labels_and_not_every_line(naam: str) -> None:
    """A label holds until the next one: a page full of them is read as a page without."""
    per_deel = {deel.split("\n")[0]: len(LABEL.findall(deel)) for deel in re.split(r"^#+ ", gevuld(naam), flags=re.M)}
    assert sum(per_deel.values()) <= MEESTE_LABELS, per_deel


WOORDEN_VAN_ONS = re.compile(
    r"\b(vingerafdruk|opgeborgen|opbergen|berg(?:t|en)? .{0,60}\bop|kwartaalbeeld|akten?|zaak|bevindingen|privacypoort"
    r"|(?:de|een|alle|elke) melding(?:en)? (?:zegt|bij een formulier|die de controle)|met een melding)\b|Buiten beeld:|`let op`",
    re.I,
)


def test_pages_use_the_words_of_the_field() -> None:
    """Codes (between backquotes) stay what they are in the program; search words are those of whoever searches."""
    gevonden = {
        p.relative_to(DOCS.parent).as_posix(): treffers
        for map_ in (DOCS / "convenant", DOCS / "raad", DOCS / "over", DOCS.parent / "beheer")
        for p in map_.glob("*.md")
        if (
            treffers := WOORDEN_VAN_ONS.findall(
                re.sub(r"\A---\n.*?\n---\n|`[^`]*`|\]\([^)]*\)", "", p.read_text(encoding="utf-8"), flags=re.S)
            )
        )
    }
    assert gevonden == {}


def bedragen(tekst: str) -> list[int]:
    return [int(b.replace(".", "")) for b in re.findall(r"€ ([\d.]+\d)", tekst)]


def test_costs_per_year_add_up_to_the_total_on_the_page() -> None:
    tabel = pagina("raad/kosten.md").split("| Post | Omvang |")[1].split("\n\n")[0]
    regels = [regel.split("|")[3] for regel in tabel.splitlines()[2:]]
    *posten, totaal = (bedragen(cel)[0] for cel in regels)
    assert totaal == sum(posten) == 562_111 + 106_749 + 55_000 + 27_000


def test_staff_adds_up_to_the_total_on_the_page() -> None:
    tabel = pagina("raad/kosten.md").split("| Fte |")[1].split("\n\n")[0]
    *functies, totaal = (float(regel.split("|")[2].replace(",", ".")) for regel in tabel.splitlines()[2:])
    assert totaal == sum(functies) == 2 + 0.5 + 1 + 1 + 1 + 1


def test_every_step_has_one_role_with_the_last_word_and_somebody_who_does_the_work() -> None:
    rijen = [rol.letters for rol in alle_rollen(DOCS)]
    kolommen = dict(zip(STAPPEN, zip(*rijen, strict=True), strict=True))
    assert {stap: sum("A" in cel for cel in kolom) for stap, kolom in kolommen.items()} == dict.fromkeys(kolommen, 1)
    assert [stap for stap, kolom in kolommen.items() if not any("R" in cel for cel in kolom)] == []


def test_the_director_does_the_work_at_the_plan_and_in_directing() -> None:
    rijen = {rol.pagina: dict(zip(STAPPEN, rol.letters, strict=True)) for rol in alle_rollen(DOCS)}
    assert rijen["netwerkregisseur"]["plan"] == rijen["netwerkregisseur"]["regie"] == "A/R"


def test_every_requirement_is_accounted_for() -> None:
    tekst = pagina("raad/aanbevelingen.md")
    assert {f"R{nr:02}" for nr in range(1, 35)} <= set(re.findall(r"R\d\d", tekst))


def test_every_conclusion_and_recommendation_is_accounted_for() -> None:
    tekst = pagina("raad/aanbevelingen.md")
    conclusies = re.findall(r"^\| (\d)\. ", tekst, re.M)
    aanbevelingen = re.findall(r"^\| (Raad en college|Raad|College) \d\.", tekst, re.M)
    verbeterpunten = re.findall(r"^\| (§3\.\d) ", tekst, re.M)
    assert conclusies == list("1234567")
    assert [aanbevelingen.count(wie) for wie in ("Raad en college", "Raad", "College")] == [2, 1, 3]
    assert [verbeterpunten.count(par) for par in ("§3.1", "§3.2", "§3.3")] == [7, 2, 1]
