// Wat mensen typten of zouden typen, per pagina die erop antwoordt (of pagina's, op alfabet). Komt pas als iemand zoekt:
// zie zoekvolgorde.js. Vond iemand iets niet? Zet de vraag hier, zoals hij werd getypt.
globalThis.ZOEKVRAGEN = `
begin: waar gaat dit over; wat is het niet; waar begin ik; basiskennis; wat betekenen de gekleurde labels; inwerkstof; wat moet ik eerst
  lezen; hoeveel leestijd; geen persoonsgegevens in mijn functie; wat is het níet; is dit een cursus of programma; blauw blokje voor een
  tekst; praktijk voorstel wet elders; inwerkdocument; net gestart; groentje; jongerenaanpak; trainee; gedetacheerd; geen voorkennis;
  leesvolgorde; hoe zit het; bronlabel; overgestapt van andere afdeling; verdwaald; wegwijs maken; uitzendkracht; begin maandag en weet
  nergens van; net in dienst bij gemeente; zie overal groene en oranje labels; handboek; werkwijzer; inwerken; labels praktijk voorstel;
  wettelijk kader label; integrale veiligheidszorg; wat betekent dat blauwe woordje praktijk; ik ben vandaag begonnen; belangrijkste vijf
  termen; wat betekent elders boven een tekst
begin, begin/in-een-week: hoe begin ik hier; pilot opzetten; eerste dag gemeente; quick start
begin, begin/in-een-week, begin/oefenen: onboarding
begin, begin/in-een-week, formulieren/startlijst: hoe start je hiermee
begin, begin/in-een-week, over: kunnen wij dit overnemen als gemeente; implementeren in eigen gemeente
begin, begin/in-een-week, rollen: wie hebben we nodig om te starten
begin, begin/kort: korte introductie; hoe zit het in elkaar; inleiding voor nieuwe mensen; in een kwartier bijpraten; geen idee wat pga is;
  algemene informatie; snelle uitleg; uitleg voor stagiair; tien minuten om me in te lezen; stagiaire social work wil snappen wat pga is;
  kort uitgelegd wat is pga; nieuw bij zsm en ken dit niet; in gewone taal wat doen jullie; straffen of helpen; snel inlezen als
  zorgmedewerker; pga in gewone taal; bijlezen; snel inlezen als nieuwe zorgcoördinator; top600 maar dan hier; ik weet nog van niks; in het
  kort uitleggen aan nieuwe collega; pga kort uitleggen aan collega's op parket; hoe leg ik dit uit aan de pers; in het kort; uitleg voor
  collega; in vijf minuten; aan bestuurder uitleggen; moet het morgen uitleggen aan mijn team; persoons gerichte aanpak; persoonsgebonden
  aanpak; pga in het kort; uitleg voor in de teamvergadering; korte uitleg hele aanpak; eenvoudige uitleg voor bestuurders; heb geen tijd om
  alles te lezen; presentatie over de werkwijze voorbereiden; presentatie maken over de werkwijze
begin, begin/kort, begin/waarom: hoe werkt de aanpak; samenvatting van de aanpak
begin, begin/kort, begrippen: wat is pga
begin, begin/kort, convenant/delen: uitleg voor mijn teamleider
begin, begin/kort, over/jongeren: uitleg van de aanpak; wat houdt het in; wat is persoonsgerichte aanpak; wat doet de gemeente met criminele
  jongeren; persoonsgerichte aanpak uitgelegd; pga betekenis in gewone taal; wat is de persoonsgerichte aanpak; persoonsgerichte aanpak;
  persoonsgerichte aanpak
begin, begin/kort, rollen: samenvatting lezen voor ik meepraat; wie doet hier eigenlijk wat
begin, begin/kort, rollen/college: presentatie voor nieuwe wethouder; nieuwe wethouder jeugd
begin, begin/kort, rollen/netwerkregisseur: val in voor collega, snel inlezen
begin, begin/kort, rollen/om: nieuwe jeugdofficier snel inlezen
begin, begin/kort, sociaal-domein: pas begonnen in wijkteam wat is pga
begin, begin/kort, stappen: stroomschema proces; plaatje van alle stappen; hoe ziet het proces eruit; wil overzicht van begin tot eind; hoe
  loopt het
begin, begin/oefenen: stagiaire moet ingewerkt worden; inwerk periode; leren werken met; inwerken nieuwe partner half uurtje
begin, begin/oefenen, convenant: nieuwe collega
begin, begin/voor-wie: welke leeftijden; wat doet de gemeente tegen criminele jongeren; tot welke leeftijd; welke leeftijd; vanaf hoeveel
  jaar; vanaf hoe oud kom je hierin; voor wie is het
begin, begin/voor-wie, begin/waarom: welke tekst is uit amsterdam
begin, begin/voor-wie, stappen/aanmelden: één organisatie krijgt het niet voor elkaar
begin, begin/waarom: doel van de aanpak; strenge hand én hulp; waarom niet gewoon alleen politie; bestaansreden; doel van dit alles;
  bedoeling van de aanpak
begin, begin/waarom, jaarverslag: wat is het doel
begin, begin/waarom, over: waar komt dit vandaan
begin, begin/waarom, over/jongeren: wat is het doel van dit alles; wat levert het mijn kind op
begin, begin/waarom, stappen/uvz: waarom werkt zorg samen met politie
begin, begrippen: wat is een uvz; belangrijkste termen; woordjes die je moet kennen; wat betekent elders; labels praktijk voorstel wet; uvz
  voluit; wat betekent uvz; dit woord snap ik niet; pga betekenis; uvz afkorting voluit
begin, begrippen, stappen/regie: wat bedoelen ze met regie
begin, begrippen, stappen/uvz: wat is een uvz; uvz betekenis; wat is het uvz
begin, convenant: introductie nieuwe collega; waar dient het convenant voor; nieuwe medewerker; privacy startpunt voor nieuwe collega
begin, convenant, convenant/wet: juridisch getoetst
begin, convenant, rollen: welke partijen doen mee
begin, convenant, rollen/netwerkregisseur: mijn opvolger begint maandag; inwerken opvolger
begin, convenant, rollen/voorzitter: nieuwe aan tafel wat eerst
begin, convenant/informeren: wat is een notificatiebrief
begin, convenant/mag-ik-dit-delen: ik krijg geen namen te horen, moet ik privacy lezen
begin, convenant/wet: is dit juridisch advies
begin, formulieren/herijking: voorstel of besluit verschil
begin, formulieren/herijking, stappen/herijken: voorstel is nog geen besluit
begin, index: startpagina handboek; kwartiertje inlezen; waar gaat deze website over; overlastgevende jeugd aanpakken én helpen; ik schuif
  voor het eerst aan; landingspagina werkwijzer; startpagina werkwijzer
begin, index, rollen: ik weet niet welke pagina voor mij is
begin, jaarverslag: concept of vastgesteld
begin, normenkader: wat zijn leefgebieden
begin, over: verplicht of alleen idee; waarvoor is dit; voor wie is deze site; wat betekent het gekleurde etiket; is dit officieel
  vastgesteld; status van de tekst; waar komt deze alinea vandaan; is dit al echt afgesproken of een voorstel; uitleg labels; is dit
  verplicht of maar een voorstel; geldt deze regel al echt; wat betekent label voorstel; gekleurde blokjes; wat betekenen die gekleurde
  labels; wat is praktijk en wat is voorstel; welke status heeft deze tekst; is dit vastgesteld beleid; heeft iemand dit vastgesteld; wat is
  verzonnen en wat niet; rekenkamerbrief veiligheid en zorg; wat is echt en wat voorstel; betekenis labels; is dit officieel beleid of een
  idee; waar komt deze inhoud vandaan
begin, over, over/jongeren: wat is dit
begin, over, raad/aanbevelingen: status tekst vastgesteld
begin, over, raad/voorstel: geldt dit al of is het concept
begin, over/jongeren: persoonsgerichte aanpak voor jongeren uitleg; uitleg voor inwoners; simpele uitleg over de aanpak
begin, raad: inwerkstuk voor commissie
begin, rollen: gevraagd aan te schuiven, waar begin ik; ik ben nieuw; nieuw in het team; leeslijst nieuwe medewerker; wie doet wat in het
  kort; rolverdeling; verschil vaste deelnemer en op uitnodiging; stagiair bij uvz wat moet die lezen; detachering snel ingewerkt; net
  begonnen waar start ik met lezen; inwerken nieuwe partner; ik ben nieuw wat moet ik doen; leesvolgorde voor nieuwe collega; nieuwe collega
  zoekt zijn taak
begin, rollen/driehoek-burgemeester: wie gaat over jeugdbendes
begin, rollen/jeugdbescherming: nieuwe jeugdbeschermer
begin, rollen/jongerenwerk: tienerwerk nieuw in het overleg
begin, rollen/netwerkregisseur, rollen/politie: eerste werkdag
begin, rollen/politie: eerste week lezen; agent nieuw in overleg; eerste week in mijn nieuwe rol bij jeugd
begin, rollen/politie, stappen/uvz: nieuwe wijkagent snapt uvz niet
begin, rollen/reclassering, stappen/uvz: mijn eerste uvz
begin, rollen/school: komt school altijd erbij
begin, rollen/voorzitter: wie leidt het overleg; inwerkprogramma voorzitter
begin, rollen/voorzitter, stappen/uvz: wie leidt de vergadering
begin, stappen: schema van het proces; stroomschema aanmelden tot einde; flowchart; plaatje werkproces
begin, stappen/aanmelden: wat moet ik eerst doen
begin, stappen/herijken: wat bedoelen ze met herijken; las het woord herijken in brief
begin, stappen/plan: standaardprogramma voor jongeren; grenzen stellen en helpen tegelijk
begin, stappen/regisseur: wie houdt het overzicht
begin, stappen/uvz: mijn eerste overleg; eerste keer bij het overleg; lokale persoonsgerichte tafel; eerste keer aanschuiven uvz; morgen
  mijn eerste uvz; uitvoeringsoverleg veiligheid en zorg; eerste keer aan tafel zenuwachtig
begin/in-een-week: hoe begin je als gemeente; wat heb je nodig; besluiten vooraf; installeren programma; computer en systeem; project
  starten; opstartfase; welke besluiten eerst; wat moet geregeld zijn; lokale situatie aanpassen; plan voor invoering; wat heb je nodig om
  te starten; hoe richten we dit in bij ons; hoe begin ik als gemeente; welke knopen moet je doorhakken voordat je begint; opstart bij een
  kleine plattelandsgemeente; wat regelt de gemeente voor de start; proefoverleg met één jongere; implementatieplan; wat moet vooraf
  geregeld zijn; zonder convenant al beginnen; instellingen per gemeente; andere leeftijdsgrens instellen; beveiligde schijf; netwerkmap
  rechten; wie mag bij de bestanden; backup; reservekopie maken; automatisering wat moet it doen; programma op de pc zetten; instaleren;
  profiel aanmaken; ontbreekt er iemand op de lijst; weekplanning klaarzetten; proefvergadering; wie kreeg wat te zien test; herstel back-up
  testen; bewijs voor de privacyfunctionaris; checklist op één a4; go live; uitrol; livegang; python; netwerkschijf; applicatiebeheer;
  backup testen; rechten op map; voorwerk; projectstart; werkdag een tot vijf; vooraf regelen; invoertraject; commando's; configuratie;
  servermap; setup; gemeente wil volgende maand beginnen; college zegt start maandag; ict heeft nog geen map klaar; back-up nooit getest;
  ben kwartiermaker geworden; proefoverleg houden met één jongere; projectplan; checklist start; pilot starten; proefdraaien;
  randvoorwaarden; afgeschermde map; netwerkschijf rechten; back-up; restoretest; installatie; werkwijzer instellen; werkwijzer week;
  gemeenteprofiel; ict-afdeling; wat moet je regelen voor je start; afgeschermde netwerkmap regelen ict; backup en herstel proef;
  randvoorwaarden programmamanager; wie betrek je bij opstart; wat moet er liggen voor je start; backup proberen terug te zetten;
  afgeschermde schijf wie mag erin; wat moet ict regelen; lancering persoonsgerichte aanpak planning; kwartiermaker checklist; grenzen
  bepalen leeftijd caseload termijn; hoeveel dagen kost invoering
begin/in-een-week, begin/kort: onepager
begin/in-een-week, begin/oefenen: proefuvz houden; proefoverleg met een jongere; proef draaien met kleine groep; kunnen we alvast
  proefdraaien zonder dpia; opdrachtregel werkwijzer; eerst testen met één geval; iedereen trainen; pilot draaien; demo geven aan
  buurgemeente; iedereen trainen per rol; training nieuwe gebruikers; proefdraaien voor het eerste overleg; training medewerkers; testen met
  nepjongere; instructie commandos; proberen met nepjongere; command line
begin/in-een-week, begin/oefenen, rollen/netwerkregisseur: training nieuwe medewerkers
begin/in-een-week, begin/voor-wie: test is dit iets voor ons
begin/in-een-week, begin/voor-wie, over: wij zijn een gemeente van 30000 inwoners
begin/in-een-week, begin/voor-wie, stappen/opschalen: samen met buurgemeenten
begin/in-een-week, begin/waarom, convenant: randvoorwaarde samenwerking
begin/in-een-week, begin/waarom, over: werkt het ook in kleine gemeente
begin/in-een-week, begrippen: dpia
begin/in-een-week, convenant: vervangers regelen; kickoff met partners; dpia verplicht voor we meedoen; mogen we starten zonder getekende
  afspraken; handtekening partners; voorwaarden vooraf privacy; zonder convenant beginnen; stappen om het in onze regio te doen; eerst een
  dpia; dpia; wie tekent namens gemeente
begin/in-een-week, convenant, convenant/delen: convenant is nog niet getekend
begin/in-een-week, convenant, over: wij willen dit ook
begin/in-een-week, convenant, rollen/college: moet er een nieuw convenant komen
begin/in-een-week, convenant, rollen/fg: dpia vooraf
begin/in-een-week, convenant, rollen/school: wie tekent het convenant; convenant tekenen
begin/in-een-week, convenant/datalek: bestanden kwijt terugzetten
begin/in-een-week, convenant/delen: wachtwoord en toegang; zwijgplicht laten tekenen
begin/in-een-week, convenant/informeren: jongeren die nooit een brief kregen; alsnog bericht sturen aan oude gevallen; al jaren in de aanpak
  en nooit brief; wie heeft nog geen brief gehad
begin/in-een-week, convenant/rechten: wie bepaalt hoe lang we bewaren; bewaartermijn kiezen; bewaartermijnen vaststellen
begin/in-een-week, convenant/rechten, rollen/fg: bewaartermijn laten toetsen
begin/in-een-week, convenant/wet: pia uitvoeren
begin/in-een-week, convenant/wet, raad/voorstel: artikel 35 risico's vooraf bekijken
begin/in-een-week, convenant/wet, rollen/fg: privacy impact assessment nodig; gegevensbeschermingseffectbeoordeling; dpia nodig; pia privacy
  impact; gegevensbescherming effect beoordeling; avg artikel 35
begin/in-een-week, formulieren: wat heb je aan software nodig
begin/in-een-week, formulieren, formulieren/startlijst: welke lijsten moet ik invullen bij de start
begin/in-een-week, formulieren, over: is er een app voor
begin/in-een-week, formulieren/startlijst: aanpak invoeren; regisseurs controleren de overgenomen gegevens; we hebben al een excel met
  jongeren; eigen excel lijst meenemen bij start; lopende jongeren meenemen naar nieuw systeem; lijst met lopende casussen overzetten; we
  hadden al een lijst van veertig jongens; wij gebruiken nu een eigen lijst, hoe stappen we over; oude top x lijst overzetten; bestaande
  lijst inladen; lopende zaken meenemen; eerste keer vullen; begindatum registratie kiezen; stond al op hun oude lijst; nulmeting bij
  aanvang nieuwe registratie; van eigen registratie overstappen; eigen excel gebruiken; oude gegevens overzetten; beginnen met lopende
  jongeren; overstappen van ander systeem; lijst met jongeren voor het eerst inlezen; lopende zaken overzetten; bestand met oude dossiers
  inladen; bestaande gevallen invoeren; hoe stap ik over van ons eigen excel; commando lijst omzetten; mijn eigen overzicht; we hadden al
  een lijst met jongeren; migreren uit oud excel; bestaande lijst inlezen; huidige lijst gebruiken; lijst met lopende jongeren inlezen;
  werkwijzer startlijst; onze eigen excellijst omzetten; wij hebben al 60 jongeren; wanneer lever je die beginlijst in
begin/in-een-week, formulieren/startlijst, rollen/netwerkregisseur: bestaande caseload overzetten
begin/in-een-week, over: starten in eigen gemeente; invoeren bij andere gemeente; zelf hosten; onze gemeente wil dit ook beginnen;
  parameters per gemeente instellen; gratis gebruiken; als gemeente meedoen; invoeren in regio; wij willen dit ook in onze stad; onze
  gemeente wil dit ook; onze burgemeester wil dit ook; kleine gemeente, weinig mensen; buurgemeente wil meedoen met ons systeem; functioneel
  beheer; invoeren in onze gemeente; uitrol bij een andere gemeente begeleiden; pga opzetten in onze stad; profiel gemeente invullen; kan
  dit zonder ict afdeling; implementatie in onze gemeente; licentiekosten; ook zoiets in onze stad; kunnen wij dit overnemen als kleinere
  gemeente; welke software gebruiken ze; kan een andere gemeente dit gebruiken; deze tool ook in onze stad gebruiken; zelf gebruiken in
  andere stad; profiel aanpassen per gemeente; gemeente naast ons wil dit ook; licentie voor andere gemeenten; andere gemeente gebruiken;
  gebruik in andere stad; mag een andere gemeente dit kopiëren; mag ik dit overnemen; buurgemeente wil onze teksten gebruiken
begin/in-een-week, over, over/privacy: kleine gemeente
begin/in-een-week, over, rollen/procesondersteuner: wachtwoord vergeten
begin/in-een-week, over/privacy: grens kleine aantallen kiezen
begin/in-een-week, over/privacy, rollen/procesondersteuner: waar staan de bestanden
begin/in-een-week, overleggen: vergaderingen inplannen bij de start
begin/in-een-week, raad/aanbevelingen, rollen/college: college moet vooraf besluiten; afvinklijst college; wat moet het college nog
  besluiten; moet het college ergens over beslissen; wat moet college vaststellen; collegebesluit werkwijze en normenkader
begin/in-een-week, raad/kosten: wie heb je nodig; hoeveel mensen nodig; wat kost invoeren; kosten van invoering; hoeveel mensen heb je nodig
  voor zo'n aanpak
begin/in-een-week, raad/voorstel, rollen/fg: is er een dpia gedaan
begin/in-een-week, rollen: wie krijgt welke taak bij de start; rollen verdelen met achtervang
begin/in-een-week, rollen, rollen/jongerenwerk: kleine gemeente zonder jongerenwerk
begin/in-een-week, rollen/college: wethouder wil beginnen; bewaartermijn vaststellen voor start; besluiten door b en w voor de start;
  vaststellen werkwijze; welke besluiten moet b en w nemen
begin/in-een-week, rollen/driehoek-burgemeester: wie tekent wat vooraf driehoek
begin/in-een-week, rollen/fg: dpia vooraf verplicht; impact assessment advies; wat controleert de fg vooraf; dpia fg; dpia uitvoeren; pia
  laten beoordelen; er is nog geen dpia
begin/in-een-week, rollen/netwerkregisseur: ik begin maandag als regisseur
begin/in-een-week, rollen/netwerkregisseur, rollen/politie: draaiboek eerste week; eerste week
begin/in-een-week, rollen/politie: draaiboek eerste vijf dagen; dag 3; eerste vijf dagen
begin/in-een-week, rollen/procesondersteuner: reservekopie; inrichting dossiermap
begin/in-een-week, stappen/aanmelden: wie moet ik bellen om te starten
begin/in-een-week, stappen/regisseur: maximum jongeren per regisseur instellen
begin/in-een-week, stappen/uvz: generale repetitie
begin/kort: samenvatting; alles op een rij; twee pagina's; wie beslist waarover; wie heeft het laatste woord; wie mag beslissen;
  hoofdlijnen; spiekbrief; bevoegdheden kort; hele werkwijze op één vel printen; alles op 2 a4tjes; kort lijstje om uit te printen; geen
  tijd om alles te lezen; deadlines; doorzettingsmacht; bevoegdheden; mag ik van de procedure afwijken; buiten de lijntjes kleuren; hoe
  strikt zijn de regels; keurslijf; samenvatting voor collega's; tldr; in een notendop; factsheet; poster; handout; elevator pitch;
  cheatsheet; one pager; powerpoint; geheugensteun; hoofdzaken; flyer; eindbeslissing; vlug doornemen; resumé; geen zin in lang verhaal;
  uitlegvel; a4-tje; zeggenschap; weet niet wie het laatste woord heeft; wijk af van een stap; pga; samenvatting werkwijze; infographic;
  termijnen; beslisbevoegdheid; maatwerk; quick reference; alles op een a4tje voor het team; werkwijze in vijf minuten; leaflet aanpak
  jeugd; kern op een paar pagina's; spiekblad; alles op een a4 printen; hoeveel ruimte heb ik om af te wijken; afwijken van een stap
  opschrijven; wie mag beslissen
begin/kort, begin/voor-wie: doelgroep in één zin; dreigt de fout in te gaan, nog niks gedaan; grens 27; vanaf welke leeftijd kun je
  instromen; instroomcriteria volgens beleid; vanaf hoe oud valt iemand eronder
begin/kort, begin/voor-wie, stappen/uvz: we komen er niet uit welke keuze
begin/kort, begin/waarom: kernelementen; de drie pijlers; focus regie maatwerk; wat willen ze ermee bereiken; focus regie maatwerk
begin/kort, begrippen, stappen/uvz: wat betekend uvz
begin/kort, convenant, rollen: wie is verantwoordelijk waarvoor; taken en verantwoordelijkheden
begin/kort, convenant, rollen/voorzitter: eindverantwoordelijk voor het proces
begin/kort, convenant, stappen/opschalen: wie blijft eindverantwoordelijk
begin/kort, convenant, stappen/regisseur: eindverantwoordelijke casus
begin/kort, convenant/datalek, rollen/voorzitter: wie heeft de leiding
begin/kort, convenant/deelmatrix, convenant/mag-ik-dit-delen: wat deel je kort
begin/kort, convenant/delen: baas wil een samenvatting; hij is in therapie, mag ik dat zeggen
begin/kort, convenant/informeren, stappen/agenderen: eerst brief of eerst overleg; hoeveel dagen voor overleg gaat brief weg; eerst brief of
  eerst overleg
begin/kort, convenant/mag-ik-dit-delen: privacyregels in het kort; wat mag er op tafel
begin/kort, convenant/rechten: welke termijnen gelden; termijnen op een rij; welke termijn gold ook alweer
begin/kort, convenant/rechten, over/jongeren: niet mee eens
begin/kort, formulieren, stappen: processtap en formulier
begin/kort, formulieren/herijking: mag ik afwijken; reden om af te wijken verplicht
begin/kort, formulieren/herijking, stappen/herijken: afwijking vastleggen; afwijken van negen maanden reden; reden afwijken; afwijken van
  criterium motiveren; negen maanden; negen maanden criterium; negen maanden schoon
begin/kort, formulieren/plan, stappen/plan: hoe snel plan klaar; termijn van plan; deadline plan; hoeveel tijd heb ik om het te schrijven
begin/kort, index: startpunt voor nieuwe deelnemer
begin/kort, jaarverslag: management samenvatting; op een a4; samenvatting op een pagina; moet in één a4 aan wethouder uitleggen;
  samenvatting op een a4 voor wijkraad; doorlooptijd aanmelding tot plan; op tijd
begin/kort, jaarverslag, raad: samenvatting voor fractie
begin/kort, jaarverslag, rollen/voorzitter: doorlooptijd per stap
begin/kort, normenkader: hoe vaak opnieuw scoren
begin/kort, over: leaflet printen; printen op papier; pdf werkwijze; kan ik het printen; pdf om mee te nemen naar overleg
begin/kort, over, stappen/plan: korte versie op papier
begin/kort, over/jongeren: persoons gerichte aanpak wat is dat; wie beslist over mij
begin/kort, over/jongeren, stappen: wat gebeurt er achtereenvolgens; wat komt hierna
begin/kort, over/jongeren, stappen/herijken: wie beslist of ik eruit mag
begin/kort, over/jongeren, stappen/uvz: ben het oneens met het besluit; ben ik gebonden aan besluit
begin/kort, overleggen: om de hoeveel weken overleg
begin/kort, overleggen, stappen/agenderen: wanneer moet de agenda de deur uit
begin/kort, overleggen, stappen/herijken: hoe vaak herijken
begin/kort, raad: collega bijpraten; speech burgemeester jeugd input; technische briefing over de aanpak
begin/kort, raad/aanbevelingen: geen dik handboek gewild; geen dik handboek
begin/kort, raad/aanbevelingen, rollen/netwerkregisseur: onduidelijk wie mag beslissen mandaat
begin/kort, rollen: wie gaat waarover; wie hakt de knoop door; bevoegdheden op een rij; wie doet wat in welke stap; wat moet ik minimaal
  gelezen hebben; schema wie verantwoordelijk is per fase; raci tabel; uitvoerder eindverantwoordelijke per processtap; taakmatrix; wie doet
  wat bij een jongere; wie is verantwoordelijk per stap; functieprofiel schrijven voor vacature; wie doet wat; wie regelt wat; raci-tabel
  stappen; taken per rol; rasci tabel; governance wie beslist adviseert
begin/kort, rollen, rollen/netwerkregisseur: wat mag ik beslissen
begin/kort, rollen, rollen/raad: wie gaat over geld en kaders
begin/kort, rollen, rollen/voorzitter: wie is de baas; wie is de baas van aanpak; wie is de baas; wie is de baas
begin/kort, rollen/college: samenvatting voor inwerkdossier wethouder; wethouder wil een paginaatje tekst; wie beslist over fte;
  gemeentesecretaris wil uitleg; extra personeel nodig wie gaat daarover; wethouder jeugd beslist waarover; formatie uitbreiden wie gaat
  erover
begin/kort, rollen/college, rollen/netwerkregisseur: wie beslist over geld; hoeveel mag regisseur uitgeven; hoeveel mag regisseur uitgeven;
  bedrag in mandaat; duurder dan duizend euro wie tekent; grens boven welke regisseur niet zelf mag kopen; bevoegd besluit over het plan,
  mandaat; boven de duizend euro wie beslist; hoeveel mag ik uitgeven; maximaal bedrag per jongere zonder toestemming; hoeveel geld mag een
  regisseur uitgeven; hoeveel mag ik uitgeven
begin/kort, rollen/college, rollen/raad: wie besluit over het budget
begin/kort, rollen/driehoek-burgemeester: chef kabinet moet de burgemeester bijpraten
begin/kort, rollen/halt, stappen/agenderen: hoeveel dagen van tevoren agenda
begin/kort, rollen/netwerkregisseur: wie beslist over het plan; vijf werkdagen; wie heeft het laatste woord over het plan; budget dat
  regisseur zelf mag inzetten; hoeveel mag een regisseur zelf uitgeven; duizend euro; bestedingsbevoegdheid; cursus betalen voor jongere tot
  welk bedrag; ik zit vast, hoe snel krijg ik antwoord; inwerken nieuwe casemanager pga; binnen hoeveel dagen moet ik antwoord krijgen;
  binnen vijf werkdagen antwoord; wie hakt de knoop door over het plan; partners oneens met plan; hoeveel mag regisseur voorschieten; het
  zit muurvast, wie hakt knoop door; tot waar gaat mijn beslisruimte
begin/kort, rollen/netwerkregisseur, stappen: wat doet de regisseur in elke fase
begin/kort, rollen/netwerkregisseur, stappen/plan: wie is verantwoordelijk voor het plan
begin/kort, rollen/netwerkregisseur, stappen/regisseur: wie heeft de leiding over een jongere
begin/kort, rollen/netwerkregisseur, stappen/uvz: wat als we er niet uitkomen
begin/kort, rollen/politie, stappen/agenderen: wie beslist samen met voorzitter
begin/kort, rollen/procesondersteuner: overzicht van termijnen bijhouden
begin/kort, rollen/procesondersteuner, rollen/voorzitter: termijnen bewaken
begin/kort, rollen/procesondersteuner, stappen/regie: deadlines bewaken
begin/kort, rollen/raad: wie gaat over het geld
begin/kort, rollen/school: werkwijze samengevat voor school
begin/kort, rollen/voorzitter: alle termijnen op een rij; ruzie over wie beslist; termijnen en verantwoordelijken per stap; doorslag geven
begin/kort, rollen/voorzitter, stappen: wie doet wat wanneer; wie doet wat wanneer
begin/kort, rollen/voorzitter, stappen/agenderen: wie bepaalt wie erin komt; agenda de deur uit; hoeveel dagen vooraf gaat de agenda weg
begin/kort, rollen/voorzitter, stappen/uvz: wie is de baas van het uvz; stemmen staken; knoop doorhakken; besluit nemen; besluit bij
  verdeeldheid; wie beslist in overleg; wie is de baas van overleg; knoop doorhakken; knopen doorhakken; we werden het niet eens aan tafel
begin/kort, rollen/zorgaanbieder, stappen: instelling welke stappen
begin/kort, sociaal-domein: wie is de baas zorgplan
begin/kort, stappen: overzicht werkwijze; negen stappen kort; snel overzicht; hele traject van melding tot einde; stappenplan in tabel;
  hoeveel stappen zijn er; wat is stap 4; deadlines op een rij; schematisch; alle termijnen; volgorde van melding tot einde; proces van
  aanmelding tot einde; stappen in tabel met termijnen; welke stap komt hierna; schema van aanmelding tot afsluiting; hoe loopt het van a
  tot z; 9 stappen; werkproces in beeld; flowchart; procedure overzicht; tabel met wie doet wat wanneer; samenvatting op a4; processchema
  printen; werkinstructie; stroomschema van de aanpak; wat gebeurt er allemaal na die brief; van begin tot eind in stappen; fases van de
  methode; wie doet wat van begin tot eind; welke stappen zijn er; volgorde van stappen; wat komt daarna; overzicht stappen; stap voor stap;
  werkwijze in stappen; tijdlijn van aanmelding tot einde; welke onderdelen heeft de aanpak; handleiding stap voor stap; traject fases; wat
  is de volgende stap; stappenplan in één schema; van a tot z; levensloop casus; checklist traject; nieuw iemand vraagt hoe het traject
  loopt; negen stappen; werkproces totaaloverzicht; in welke stap zit ik; negen fases; het hele proces; proces in beeld; in welke fase
  zitten we; route van jongere; hele route; stappen wijzer; weet niet in welke stap we zitten; stap overgeslagen
begin/kort, stappen, stappen/plan: hoe lang na het uvz moet het plan er zijn
begin/kort, stappen/afsluiten: eerder eruit mag dat; opgeven omdat het niet werkt; stopcriterium samengevat; hij zit al bij justitie, heeft
  regie nog zin; positief of negatief afgesloten betekent
begin/kort, stappen/afsluiten, stappen/herijken: wanneer stopt het; na hoeveel maanden zonder feiten klaar; hoeveel maanden schoon voor je
  mag stoppen; voorwaarden om te stoppen; hoe bepaal je of het klaar is; wanneer sluit je af
begin/kort, stappen/agenderen: uiterlijk hoeveel dagen voor overleg agenda; hoe lang van tevoren gaat de agenda uit; week voor het overleg;
  eerst brief of eerst agenda; voorzitter en politie worden het eens; wie gaat er over toelating; politie en voorzitter zijn het oneens over
  aanmelding; hoe ver van tevoren agenda
begin/kort, stappen/agenderen, stappen/uvz: mogelijke beslissingen
begin/kort, stappen/herijken: is afwijken van de procedure toegestaan; hoe vaak bekijken of het nog nodig is; wie besluit om te stoppen; 9
  maanden rustig; hoe lang moet iemand zich gedragen; wie beslist over stoppen; hoe lang schoon; wie hakt de knoop door over stoppen;
  politie wil door, regisseur wil stoppen; hoe lang blijft een leerling op die lijst; hoe lang geen meldingen nodig; wie hakt knoop door
  over stoppen
begin/kort, stappen/herijken, stappen/regie: al maanden rustig
begin/kort, stappen/plan: korte versie; wanneer moet het plan af zijn; hoeveel weken tot plan; mogen wij iets geks doen als het past; zes
  weken voor plan; wie tekent plan
begin/kort, stappen/plan, stappen/uvz: creatieve oplossing toegestaan
begin/kort, stappen/regisseur: ik heb geen tijd
begin/kort, stappen/uvz: vier besluiten; welke uitkomsten kan een bespreking hebben; 4 besluiten; wanneer begint het traject echt; vier
  mogelijke uitkomsten; één partner pakt het verder op; welke uitkomsten kan het overleg hebben; wanneer start het traject echt; hoe komt
  een besluit tot stand; wie heeft stemrecht; niet elke besproken jongere krijgt een traject; de vier uitkomsten; ongewone oplossing kan
  dat; welk besluit kan; hoe beslis je samen; welke besluiten kan het uvz nemen; keuze uit vier uitkomsten; creatief denken mag; partners
  willen elk iets anders; we kunnen niet kiezen uit de besluiten; wat kan er uitkomen na de bespreking; besluitvorming in het overleg; welke
  besluiten kan het nemen
begin/oefenen: oefenen met formulier; oefenen zonder echte gegevens; voorbeeldjongere; verzonnen jongere; uitproberen; demo bekijken;
  training nieuwe partner; oefening voorzitter; nepgegevens; inwerkoefening; zonder risico proberen; fictieve casus; hoe leer ik het;
  oefenbestand; testomgeving; proefaanmelding; trainingsdag; oefenen; test met nepgegevens; rollenspel; oefencasus; even droog oefenen
  voordat ik echt begin; fictieve casus invullen als oefening voor agenten; uitproberen met nepgegevens; speeltuin omgeving; zandbak; kan ik
  iets kapotmaken; bang om fouten te maken in het systeem; hoe lang duurt de oefening; e-learning; oefenmap aanmaken; waarom is het januari
  2026; datum klopt niet in de oefenmap; oefening voor partners; proefaanmelding invullen; oefenen als secretaris; postvak in verwerken; het
  logboek klopt; wie deed wat terugzien; jongere van de agenda halen opdracht; jongere opzoeken op nummer; oefening regisseur; dossier
  openen; voorbeelddossier; voortgangsblad met lijn; grafiek scores van één jongere; oefening voor nieuwe partner; sandbox; proefomgeving;
  droogoefenen; dummy; testdata; leermodule; speelomgeving; vingeroefening; zelfstudie; rondneuzen; lesmateriaal; instructiefilmpje; bang
  iets stuk te maken; schaduwdraaien; probeersel; bijscholing; huiswerkopdracht; namaakjongere; nepcasus; bang om iets kapot te maken; wil
  eerst proberen met nepgegevens; nieuwe collega laten oefenen; nog nooit met het systeem gewerkt; training geven aan partners; snap de
  opdrachten niet; workshop volgende week met verzonnen jongere; oefenmap; oefen omgeving; demo; dummy data; werkwijzer oefenen; postvak-in;
  verwerk opdracht; peildatum optie; commando's; opdrachtregel; proefaanmelding doen met nepleerling; uitproberen zonder echte gegevens;
  nieuwe mentor oefenen met formulier; droog oefenen met fictieve jongeren; teamtraining half uur; nieuwe collega laten proberen;
  oefenscript voorzitter; uitproberen zonder echte jongeren; oefenmap maken; noor oefenstra; opdracht agenda met datum typen; mag ik iets
  kapot maken tijdens oefenen; training nieuwe partner half uur; verwerk; voortgangsblad openen; postvak-in teruggestuurd map; blijft in
  postvak-in; oefening regisseur plan invullen; verzonnen casussen voor cursus; jongere van agenda halen opdracht; dossierpagina openen van
  oefenjongere; wat moet ik zien na elke stap
begin/oefenen, begrippen: nummer begint met oefen
begin/oefenen, convenant: nieuwe deelnemer laten proefdraaien
begin/oefenen, convenant, rollen: nieuwe partner
begin/oefenen, convenant/informeren: brief maken met een commando; brief maken met opdracht; brieven automatisch maken
begin/oefenen, convenant/informeren, stappen/agenderen: uitnodiging bekijken wat staat erin
begin/oefenen, convenant/rechten, rollen/fg: logboek inzien
begin/oefenen, formulieren: mag ik fouten maken; geboortedatum vergeten wat gebeurt er; nog 1 verplichte vraag; map teruggestuurd; bestand
  blijft in postvak-in staan; formulier komt terug met gekleurde cel; nog nooit ingevuld; nog een verplichte vraag; gekleurde cellen
begin/oefenen, formulieren/plan: half ingevuld plan ophalen oefening
begin/oefenen, formulieren/uvz-verslag: verslag inleveren proberen
begin/oefenen, over: zijn die namen in de voorbeelden echt; verzonnen mensen
begin/oefenen, rollen/fg: logboek bekijken; logboek opvragen
begin/oefenen, rollen/procesondersteuner: instructie procesondersteuner; proefdraaien systeem; inwerkprogramma procesondersteuner;
  proefdraaien met nepgegevens; leren werken met het systeem; notulist inwerken; opdracht verwerk; nieuwe secretaris waar begin je; begonnen
  als secretaris van het uvz
begin/oefenen, rollen/school: voorbeeld oefenen met verzonnen leerling
begin/oefenen, rollen/voorzitter: agenda oefenen als voorzitter
begin/oefenen, stappen/agenderen: opdracht agenda maken
begin/oefenen, stappen/regie: scholings- en trainingsprogramma
begin/voor-wie: hoort deze jongere erbij; past deze jongere; te jong; kind van 10; een keer opgepakt; meeloper in groep; meisje; overval
  gepleegd; criteria; andere route; asielzoeker; straatroof; steekincident; valt hij onder doelgroep; wanneer in aanmerking; mag een meisje
  ook; kind van basisschool; boven de 23; nooit veroordeeld; oplichting op internet; naaktfoto verspreid; koerier voor drugs; zit in een
  bende; nog een kans; psychiatrisch; gokt; grensgeval; selectiecriteria; kattenkwaad; groepje vecht; knokploeg; buit; breekijzer;
  inbrekersgereedschap; brutaal gedrag; doelgroep; leeftijd; kind onder de 12; 12 jaar te jong?; voetbal hooligan 25 jaar; kan iemand van 24
  nog in de aanpak; jochie van 9; verdachte is pas 11; kind van 10 steelt; hij is pas tien; kind van 11 steelt fatbikes; 27plussers; online
  oplichter van 16; beslisboom; toelatingscriteria; bende; bewoner klaagt over groepje bij het speeltuintje; de meeloper eruit halen;
  basisschoolleerling; groep 8; twaalfminner; blanco strafblad; pakketjes wegbrengen voor drugs; pinpas uitgeleend; student van 22; zijn het
  zware criminelen; arme gezinnen; alleenstaande moeder; etniciteit cijfers; hoeveel jongeren in 2015; amsterdam stopte screening broertjes;
  brusjes; familie stigmatiseren; schuldig door familie; jongen van 10 steelt in winkel; basisschoolkind gooit ruiten in; risicofactoren
  gezin armoede alleenstaande ouder; stigma broers en zussen amsterdam; rekening beschikbaar gesteld aan criminelen; hele groep in
  trappenhuis melden waar; belhamels; raddraaiers; tieners; pubers; jongvolwassenen; inclusiecriteria; twijfelgeval; kleuter; 12-min;
  katvanger; amv'er; studentenoverlast; voetbalhooligan; leeftijdsbereik; risicogroep; kan deze erin; achtjarige; toelatingseisen; kind van
  tien steelt in supermarkt; jongen van 11 dreigt met mes; eerste keer winkeldiefstal, hoort dat erbij; wij kunnen het als school alleen;
  nooit veroordeeld, wel steeds genoemd; is net 27; meerderjarige meeloper zonder strafblad; asielzoeker van 17 pleegt diefstallen; nichtje
  helpt met online oplichting; slachtoffer en dader tegelijk; doelgroepbepaling; leeftijdsgrens; 12-minners; 18-plus; 27+; veelpleger; zeer
  actieve veelpleger; zavp; harde kern; jeugdige veelpleger; risicojongere; hangjeugd; meeloper; doorgroeier; kopstuk; risicobroertjes;
  keuzehulp; stroomschema; screeningslijst; risicofactoren; beschermende factoren; kwetsbare jongeren; mensenhandel; loverboy; drillrap;
  messenbezit; geldezel; online criminaliteit jongeren; cybercrime jeugd; sexting; winkeldiefstal; vandalisme; vuurwerkoverlast; jongetje
  van elf met jatgedrag; student van 22 valt die erbij; alleen meegelopen met de groep telt dat; meidengroep in het park; drie keer gepakt
  is dat genoeg; vanaf 12 jaar; eenoudergezin armoede achtergrond jongeren; groepje 10 en 11 jarigen vernielt speeltuin; kind van 9
  overlast; risicoleerling criteria; jongetje van tien dat steelt; broertjes en zusjes screenen; bende op het schoolplein; pinpas uitgeleend
  aan criminelen; jongetje van 11 dat inbreekt; afbakening doelgroep beleid; achtergrond van deze jongeren armoede; stigma broers zussen
  amsterdam; hoeveel jongeren waren er in 2015; zeer jonge daders; komt mijn buurjongen in aanmerking; 11 jaar en al inbreken; jongen van
  tien steekt fietsen in brand; kan school het zelf oplossen; broertjes screenen amsterdam; achtergrond van de doelgroep armoede
  eenoudergezin; beslisboom instroom; kind onder 12
begin/voor-wie, begin/waarom: hoe ernstig zijn die gevallen eigenlijk; werkt zo een lijst niet stigmatiserend; arme gezinnen vaker op de
  lijst; discussie over stigma; top400 amsterdam broertjes; broertjes en zusjes voorkomen instroom doel
begin/voor-wie, begin/waarom, begrippen: groepsaanpak of persoonsgericht; top x
begin/voor-wie, begin/waarom, raad: memo's aan de raad 2017
begin/voor-wie, begin/waarom, raad/kosten: verschil met top600
begin/voor-wie, begin/waarom, sociaal-domein: straf of zorg
begin/voor-wie, begin/waarom, stappen/aanmelden: voorkomen dat jongens bij een bende gaan
begin/voor-wie, begrippen, jaarverslag: hardekernjongere
begin/voor-wie, begrippen, rollen/driehoek-burgemeester: straattaal zegt geprio groep; jeugdgroep afschalen wie bepaalt
begin/voor-wie, begrippen, rollen/voorzitter: lokale kamer volwassenen
begin/voor-wie, convenant/datalek, rollen/politie: weekend
begin/voor-wie, convenant/delen: oma wil iets melden over kleinzoon
begin/voor-wie, convenant/delen, stappen/opschalen: buurgemeente belt over gezamenlijke jongen
begin/voor-wie, convenant/informeren, convenant/rechten: 18 jaar
begin/voor-wie, convenant/informeren, stappen/regie: net 18
begin/voor-wie, convenant/mag-ik-dit-delen: word ik ook gevolgd door mijn broertje; blowt op het schoolplein
begin/voor-wie, convenant/mag-ik-dit-delen, rollen/veilig-thuis: kind niet veilig
begin/voor-wie, convenant/mag-ik-dit-delen, stappen/aanmelden: pakketjes wegbrengen vermoeden doorgeven
begin/voor-wie, convenant/mag-ik-dit-delen, stappen/opschalen: gevaar voor anderen
begin/voor-wie, convenant/mag-ik-dit-delen, stappen/plan: broer in de gevangenis
begin/voor-wie, convenant/wet: jonger dan 12 strafbaar feit; onder de twaalf strafbaar; onrechtmatig zwarte lijst; twaalfminner bevel
  ouders; ouders van kind onder 12 aanpakken overlast bevel
begin/voor-wie, convenant/wet, over/privacy: wordt er geprofileerd
begin/voor-wie, formulieren/aanmelding: dezelfde kant op als zijn broer; broertje van bekende dader; zusje mee aanmelden; zusje van
  verdachte ook aanmelden; heel gezin aanmelden; op de lijst door foute broer; zusje invullen op formulier; slaapt slecht en komt niet meer
  trainen
begin/voor-wie, formulieren/aanmelding, stappen/aanmelden: zusje van bekende jongen ook opgeven; broertje van leerling ook opschrijven;
  jongere aanmelden; hoe meld ik iemand aan; boefje aanmelden; tweelingbroer meteen erbij zetten
begin/voor-wie, formulieren/aanmelding, stappen/plan: zusje van een dader; zusje van elf gaat ook mee; broertje invullen of niet; broertje
  ook; broertjes en zusjes; kleine broertje gaat dezelfde kant op; oudste broer is deel van het probleem
begin/voor-wie, formulieren/meldingen, stappen/aanmelden: winkeldief betrapt; overlast melden
begin/voor-wie, jaarverslag: kenmerken van de doelgroep; wat voor jongeren zijn het; achtergrond daders; wat voor jongeren zijn dat; hoeveel
  keer aangehouden; profiel van de jongeren; hoe oud zijn ze meestal; jonge kinderen steeds vaker de fout in; kenmerken van de populatie;
  hoeveel jongeren waren het vroeger; meiden in de aanpak; aantal jongeren zoetermeer; profiel van de doelgroep; hoe groot is de groep;
  hangjongeren aantal; hoeveel keer opgepakt door politie; hoe oud zijn de meeste
begin/voor-wie, jaarverslag, raad/vragen: vraag naar grootte van de groep
begin/voor-wie, jaarverslag, rollen/driehoek-burgemeester: jeugdbendes in de stad
begin/voor-wie, jaarverslag, rollen/halt: voor het eerst in aanraking met politie
begin/voor-wie, jaarverslag, rollen/netwerkregisseur: ongeveer honderd jongeren; op hoeveel werd echt gestuurd
begin/voor-wie, normenkader: loopt met criminelen mee; verkeerde vrienden; blowt veel; geeft meer geld uit dan er binnenkomt; aangehouden
  voor overval; hangt rond zonder iets te doen; twee keer overlast gemeld; gezien bij de hanggroep; verslaafd zonder hulp; depressieve
  klachten belemmeren school; hangt in portiek maar doet niks; vijf meldingen overlast in een maand; verkeerde vrienden; foute vrienden;
  foute vrienden; gezien bij hangplek maar niets gedaan; blowt elke dag en slaapt niet
begin/voor-wie, normenkader, rollen/leerplicht: spijbelt af en toe
begin/voor-wie, normenkader, rollen/om: loopt nog strafzaak
begin/voor-wie, normenkader, rollen/zorgaanbieder: blowt de hele dag en wil niet stoppen
begin/voor-wie, normenkader, stappen/aanmelden: jongen slaapt in portiek; met mes gepakt; vuurwerk afsteken elke week; verkeerde
  vriendengroep; loopt rond met veel cash; bewoner wordt geronseld door foute vrienden; pinpas uitgeleend geldezel; jongen met dure spullen;
  nieuwe scooter, geen baan
begin/voor-wie, normenkader, stappen/opschalen: geen vaste woonplaats; drugsrunner
begin/voor-wie, over/jongeren: wij kunnen dit zelf wel; mijn broer zit erin, ik nu ook; ik ben 13, mag dit wel; nooit opgepakt en toch op de
  lijst; mijn vriend loopt gevaar, drugsbende; explosie bij een voordeur, zoon van 15 verdacht; op een lijst vanwege je broer; me zoontje is
  12 en staat op pga lijst wat nu; waarom ik en niet mijn vrienden; waarom moeten jullie mij hebben; schrijven ze ook over mijn broertje;
  mijn broertje; onhandelbaar kind; mn broertje
begin/voor-wie, over/jongeren, rollen/netwerkregisseur: nu gevaar wie bellen
begin/voor-wie, over/jongeren, rollen/veilig-thuis: zoon dreigt moeder met mes
begin/voor-wie, over/jongeren, stappen/aanmelden: mijn neefje van 16 hangt rond met oudere gasten; zoon dealt help; ik snap niet waarom ik
  op die lijst sta; wie kan ik tippen; kan ik anoniem iemand doorgeven
begin/voor-wie, over/jongeren, stappen/agenderen: wanneer kom je op de lijst
begin/voor-wie, over/jongeren, stappen/plan: mijn andere kinderen ook?
begin/voor-wie, overleggen: groep jongeren bij het winkelcentrum; jeugdgroep melden waar; ik hoor niet bij die groep; zevenstappenmodel;
  wijk oosterwaard overlast; hoort een groepslid ook in het uvz; verschil groepsaanpak en persoonsaanpak
begin/voor-wie, overleggen, rollen/driehoek-burgemeester: vriendengroep crimineel; jeugdbende in wijk; groepje bij de snackbar; aanpak
  jeugdgroepen; wanneer groepsaanpak; groepjes die vechten; vechtende groep; jeugd groepen; problematische jeugdgroepen; hinderlijke
  jeugdgroep; overlastgevende groep; groep aanpakken; aanpak groep; groepen jongeren vechten; bende in de stad; rol hoofd politie bij
  jeugdgroep; groep aanmerken als crimineel; jeugdbende aanpakken; wil groep opschalen
begin/voor-wie, overleggen, rollen/jeugdmarshall: groepsaanpak; een groep in de wijk
begin/voor-wie, overleggen, stappen/herijken: jeugdgroep; jeugdgroepen aanpak
begin/voor-wie, raad: aantallen in memo's; oude memo's van het college over de jeugdgroep
begin/voor-wie, raad/kosten: waarom is het aantal onbekend
begin/voor-wie, rollen/de-waag: aangehouden voor aanranding
begin/voor-wie, rollen/de-waag, stappen/opschalen: onbegrepen gedrag; anoniem advies over gedrag; onbegrepen gedrag
begin/voor-wie, rollen/driehoek-burgemeester: twintig jongens op het schoolplein 's avonds; straatbende of één jongere; straatgroep
  doorgeven; straatbende; overlast van een hele groep; twintig man in het portiek; hangplek bij speeltuin meldne; hele groep jongens op het
  plein; criminele jeugdgroep prioriteren; welke hanggroep krijgt prioriteit; groep terroriseert winkelcentrum; gisteren rellen op het
  plein; vuurwerkrellen met oud en nieuw; onrust in wijk
begin/voor-wie, rollen/driehoek-burgemeester, rollen/jeugdboa: groep op straat
begin/voor-wie, rollen/driehoek-burgemeester, rollen/jeugdmarshall: overlast van groep; groep die vecht; wijk is het zat met die groep
begin/voor-wie, rollen/driehoek-burgemeester, rollen/netwerkregisseur: driehoek inschakelen
begin/voor-wie, rollen/driehoek-burgemeester, stappen/agenderen: criminele jeugdgroep aangemeld
begin/voor-wie, rollen/driehoek-burgemeester, stappen/opschalen: explosie bij een woning, jongere betrokken
begin/voor-wie, rollen/halt: licht vergrijp; eerste vergrijp; klein vergrijp; eerste delict; diefstal winkel; winkeldiefstal één keer; first
  offender; zelfde jongen pikt elke week energy drink; scooter gejat eerste keer; eerste keer vuurwerk afsteken; strafje voor eierengooien;
  vuurwerk afsteken en zorgen thuis; winkeldief van 14 wat gebeurt er; eerste keer winkeldiefstal dochter; eerste keer gepakt; klein delict;
  gepakt in winkel; kind van 13 gepakt; eerste keer gepakt met stelen; na halt opnieuw de fout in; lipgloss gestolen; opgepakt met vuurwerk,
  eerste keer; dochter pakte iets uit de winkel; first offender; eerste keer gepakt met vuurwerk leerling; halt of aanpak; wanneer is halt
  niet genoeg; eerste misstap; sneeuwbal tegen ruit; haltstraf snoep gejat
begin/voor-wie, rollen/halt, stappen/aanmelden: geen strafblad; valt een first offender hieronder; winkeldiefje met grote problemen thuis;
  geen strafblad; jatten winkel; jongen vernielt
begin/voor-wie, rollen/informatieanalist: profileren van jongeren
begin/voor-wie, rollen/ipta-coach: 24 zonder werk en met verleden
begin/voor-wie, rollen/jeugdbescherming: zusje ter sprake brengen
begin/voor-wie, rollen/jeugdbescherming, rollen/veilig-thuis: veiligheid van kind; zusje moet ook beschermd worden
begin/voor-wie, rollen/jeugdboa: hangen en blowen; vuurwerk afsteken; hangjongeren aanspreken; winkelcentrum groepje; jongeren op scooters
  overlast wie komt; zuipen park
begin/voor-wie, rollen/jeugdboa, rollen/jongerenwerk: hangjongeren; jongeren op een bankje; jongeren op straat
begin/voor-wie, rollen/jeugdboa, rollen/politie: messen op zak; jongere filmt agenten
begin/voor-wie, rollen/jeugdboa, stappen/aanmelden: straatintimidatie; overlast op plein; scooter rijdt elke nacht door de straat
begin/voor-wie, rollen/jeugdmarshall: leider van groep; geweld in wijk; vechtende groepjes; station en winkelcentrum; wat hoor ik op straat
  over groep, doorgeven
begin/voor-wie, rollen/jongerenwerk: de jongens van het plein; namen doorgeven van hele vriendengroep
begin/voor-wie, rollen/jongerenwerk, rollen/politie: overlast jeugdgroep in de wijk
begin/voor-wie, rollen/jongerenwerk, stappen/aanmelden: straatcoach ziet jongen met dure spullen; groepje jongens bij het winkelcentrum
begin/voor-wie, rollen/leerplicht: thuiszitter zonder strafbaar gedrag; spijbelen en stelen samen; alleen ongeoorloofd afwezig geen
  overlast; alleen spijbelen is dat genoeg
begin/voor-wie, rollen/leerplicht, rollen/school: spijbelaar van 15 met politiecontact; leerling spijbelt en hangt op straat
begin/voor-wie, rollen/netwerkregisseur, stappen/aanmelden: jongen bedreigt; hij dreigt mijn personeel
begin/voor-wie, rollen/netwerkregisseur, stappen/opschalen: dreiging met wapen; wij krijgen het niet opgelost
begin/voor-wie, rollen/netwerkregisseur, stappen/plan: broertje dreigt ook af te glijden; zus zit ook in de problemen; gezin broertjes
  zusjes
begin/voor-wie, rollen/om: nog niet veroordeeld
begin/voor-wie, rollen/om, rollen/reclassering: strafzaak loopt nog mag hij in de pga
begin/voor-wie, rollen/politie: vrijwilliger kerk zorgen over tiener; groepje blokkeert ingang van mijn winkel; lachgasflesjes en herrie op
  het plein; drugs gevonden; groep opgepakt; opgepakt met vrienden
begin/voor-wie, rollen/politie, stappen/aanmelden: jongen die we kennen van rijden zonder helm en brutaal gedrag; agressieve jongen bij de
  bushalte; jongen bedreigt winkelpersoneel; patrouille treft minderjarige aan met breekijzer; knaap van 15 steeds op brommer zonder
  rijbewijs; buurtagent maakt zich zorgen; agent ziet jong kind met dealers
begin/voor-wie, rollen/politie, stappen/opschalen: ripdeal met minderjarige; groepsdynamiek in de wijk vier gasten samen opgepakt
begin/voor-wie, rollen/raad: bewoners klagen bij mij over overlast
begin/voor-wie, rollen/reclassering, rollen/voorzitter: volwassenentoezicht in uvz
begin/voor-wie, rollen/reclassering, rollen/zorgaanbieder: advies over zmlk of lvb
begin/voor-wie, rollen/school: jongen blowt verder niks aan de hand; kind in mijn klas; spoed op school gevaar nu; steekpartij op
  schoolplein; vechten pauze
begin/voor-wie, rollen/school, sociaal-domein: ondersteuningsteam of aanmelden
begin/voor-wie, rollen/school, stappen/aanmelden: dealer op school; mes in zijn kluisje gevonden; vuurwapen gevonden bij student; pestende
  leerling; een leerling wordt bedreigd door een groep; leerling dealt op schoolplein; leerling wordt geronseld voor drugsrunner; jongen uit
  3vmbo handelt in vapes; leerling van 13 met mes in tas; een kind in mijn klas heeft een mes bij zich; leerling dealt; leerling met wapen;
  dealen op plein; handelt in vapes; leerling dealt op het schoolplein; leraar maakt zich zorgen; drillrap filmpje met onze leerling; mes in
  kluisje; leerling met veel contant geld; mbo student verhandelt gestolen telefoons; afglijdende leerling; mes in kluisje gevonden wat nu
begin/voor-wie, rollen/veilig-thuis: kind thuis niet veilig; brugklasser zegt dat hij thuis geslagen wordt; groep 7 leerling van 10 steelt;
  kind van 8 onveilig in gezin; broertjes en zusjes in gevaar; kind bang thuis; moeder wordt geslagen door haar zoon; kleine kinderen alleen
  thuis aangetroffen; melden over een kind hiernaast
begin/voor-wie, rollen/veilig-thuis, stappen/aanmelden: vermoeden maar geen bewijs; meisje wordt uitgebuit; anoniem melden; niet pluis;
  anoniem melden; iets niet pluis; maar een vermoeden en toch gemeld
begin/voor-wie, rollen/veilig-thuis, stappen/opschalen: mensenhandel; meisje van 15 met oudere vriend
begin/voor-wie, rollen/veilig-thuis, stappen/plan: jongere is slachtoffer en dader tegelijk
begin/voor-wie, rollen/veilig-thuis, stappen/regie: zoon van 15 agressief thuis
begin/voor-wie, rollen/voorzitter: drugspand bewoner van 40 overlast; neef van 30 valt iedereen lastig; verward persoon pleegt strafbare
  feiten; man van 30 veroorzaakt overlast; net 28 geworden; dertiger; 27-plus; vrouw van 30; dakloze volwassene; verward gedrag; overlast
  van iemand van 35; verwarde man van 35 bespreken; volwassenen met psychische problemen; wie bel ik bij twijfel over jongen; volwassen man
  verward wie pakt op; 35-jarige overlastgever; regie volwassenen; regie bij volwassenen
begin/voor-wie, rollen/voorzitter, stappen/agenderen: man van 30; 28 jaar en verslaafd; man van 35 zorgt voor overlast; volwassen man met
  verward gedrag aangemeld; selectie aan de poort
begin/voor-wie, rollen/voorzitter, stappen/opschalen: mijn broer is 29 en verward; man van 35 met verward gedrag; verwarde man op het plein;
  verwarde man van 40; verwarde personen; verward persoon volwassen; personen met verward gedrag
begin/voor-wie, rollen/woningcorporatie: huurder veroorzaakt overlast samen met vrienden; drugs in woning; huurder veroorzaakt herrie;
  lastige buurjongen geluid en zorgen; huurdersoverlast door jongeren
begin/voor-wie, rollen/woningcorporatie, stappen/aanmelden: huurder met overlastgevende zoon; sloopt de portiek; sociaal beheerder ziet
  dealen in portiek; overlast in portiek; gezin met overlast; huismeester meldt dealende jongens in de flat; overlast en zorgen in een
  woning; sociaal beheerder ziet jongens in portiek; buren klagen over harde muziek en dealen; portiek bezet door jongeren; huurder geeft
  overlast en er zijn zorgen
begin/voor-wie, rollen/zorgaanbieder: verwarde vrouw schreeuwt op straat; psychische problemen; buurman schreeuwt tegen stemmen; overlast in
  woonvoorziening; wvggz; dochter snijdt zichzelf en steelt; spoedeisende psychiatrie; crisismaatregel; zorg mijdt; psychische klachten;
  crisisdienst bellen verwarde jongen met mes; ze snijdt zichzelf; buurman in psychose crisisdienst; crisisdienst bellen bij verwarde zoon;
  crisisdienst bellen bij gevaarlijk verward; jongen in de war, sprak over stemmen
begin/voor-wie, rollen/zorgaanbieder, rollen/zorgnetwerk: jongere met psychose
begin/voor-wie, rollen/zorgaanbieder, stappen/aanmelden: gestolen scooters zoon cliënt; cliënt vertelt over klusjes voor grote jongens
begin/voor-wie, rollen/zorgaanbieder, stappen/agenderen: volwassene met psychose op straat
begin/voor-wie, rollen/zorgaanbieder, stappen/opschalen: meldpunt verwarde personen; verwarde man in de straat; psychotische jongen;
  psychose en gevaarlijk; crisisopname psychiatrie jongere dreiging; jongen hoort stemmen en is gevaarlijk; verwarde jongere; psychose
  gevaar; crisis vannacht; jongen met wapens en psychose; psychotische jongen intensieve aanpak
begin/voor-wie, rollen/zorgnetwerk: wel zorgen geen misdrijf; heeft alleen psychische problemen; alleen depressief geen overlast; geen
  strafbaar feit alleen zorgelijk thuis; depressief meisje zonder politie; stille zorgjongere; leerling somber en snijdt zich; zat bespreekt
  leerling wat is het verschil; alleen hulp nodig, geen politie; geen strafbare feiten wel problemen; kind heeft hulp nodig maar geen
  overlast; depressief meisje zonder politie; alleen zorgen, niks strafbaars; verwijzing alleen zorgvraag; somber maar rustig; verkeerde
  loket; teruggetrokken meisje; meisje met eetstoornis, geen overlast
begin/voor-wie, rollen/zorgnetwerk, sociaal-domein: alleen geldproblemen geen overlast; alleen zorgen geen strafbare feiten; alleen
  psychiatrische problemen geen overlast; zwerfjongere zonder overlast waarheen; wanneer is alleen hulp genoeg; psychische problemen zonder
  delict; geen straf maar zorg; inbrengen bij zorg; sociaal wijkteam of aanpak; alleen hulpvraag; hulpvraag enkel; zorg zonder delict;
  alleen hulp geen straf; moeder heeft hulp nodig bij opvoeden; alleen zorg nodig
begin/voor-wie, rollen/zorgnetwerk, stappen/agenderen: blijkt alleen een zorgvraag te zijn; niet voor uvz
begin/voor-wie, sociaal-domein: verwijzen naar uvz of jeugdhulp; twaalfminner brandje gesticht; alleen suïcidale jongere geen delict; alleen
  hulp nodig geen overlast; alleen schulden verder niks; puur zorg waar naartoe; zorgwekkende 11 jarige op consult; ouders kunnen hem niet
  meer aan; mijn zoon ontspoort, waar moet ik zijn; kind van 11 met verkeerde vrienden; kleinzoon krijgt ineens dure kleren; basisschoolkind
  dat brandjes sticht; hoort bij zorg of bij veiligheid; zorg of veiligheid kiezen; cjg of persoonsgerichte aanpak; opvang dakloze jongere;
  wijkteam of uvz; jeugdhulp of pga; meervoudige problematiek; jeugdzorg of pga; afbakening jeugdhulp en veiligheid; wijkteam wanneer wel en
  niet
begin/voor-wie, sociaal-domein, stappen/aanmelden: sociaal werker heeft hulp nodig van politie
begin/voor-wie, sociaal-domein, stappen/agenderen: waar kunnen ze dan wel heen
begin/voor-wie, sociaal-domein, stappen/opschalen: domeinoverstijgende problematiek
begin/voor-wie, sociaal-domein, stappen/plan: gezin met vijf kinderen en veel problemen
begin/voor-wie, stappen, stappen/aanmelden: stappenplan bij instroom
begin/voor-wie, stappen/aanmelden: beroving gepleegd; nog nooit aangehouden wel zorgen; twijfelgeval even sparren; nooit gepakt wel zorgen;
  overleggen zonder naam over twijfelgeval; hangjongere zonder delict; drugs dealen; met wapen op straat; jongen op plein nacht; rijdt
  zonder rijbewijs; ik twijfel of hij erbij hoort; niet zeker; jongens die rondhangen; ronselen voor drugs; ruzie met mes; bedreigt anderen;
  auto gestolen; scooter gejat; vuurwerk gegooid; brand gesticht; glijdt af; nog nooit voor de rechter; eieren gooien; vechten op straat;
  hoeveel keer aangehouden voor je op de lijst komt; ik weet niet zeker of hij erbij hoort; 17 aanhoudingen maar nooit veroordeeld; first
  offender erbij of niet; meisje van 13 ronselt anderen; bij twijfel wie bellen zonder naam te noemen; minimaal aantal feiten; wel of niet
  aanmelden; hangplek in de straat; ik maak me zorgen om eentje uit de groep; ik heb alleen een onderbuikgevoel; zorgen thuis én relletjes
  op straat; 19 jaar dakloos en dealt; meisje van 13 hangt met foute jongens; nog nooit door politie gepakt; weet niet of hij in de aanpak
  past; beslishulp leerling wel of niet; kan ik iemand anoniem voorleggen; hangjongeren voor de deur, bij wie melden; zoon loopt met drugs
  rond voor anderen; ook zonder aanhouding mogelijk; nog nooit met politie te maken gehad; explosie bij woning geplaatst door minderjarige;
  moet er eerst aangifte zijn; drugskoerier van 14; jongens stelen scooters bij station; dure kleding en geen baan; nooit aangehouden toch
  aanmelden; wachten tot de politie hem pakt; school redt het niet meer alleen; twijfel met wie overleggen; anoniem een casus voorleggen;
  moeder in de spreekkamer zoon steelt en blowt; helpt met oplichting marktplaats; zijn pinpas gebruikt door criminelen; meisje vervoert
  pakketjes; jeugdlid glijdt af wie bel ik; mag een sportvereniging iemand inbrengen; kan een ondernemer iemand aangeven bij dit overleg;
  straat geterroriseerd door een jongen; loverboy achtige jongen; zusje gaat dezelfde kant op; vriend helpen zonder hem te verraden; nog
  geen politie maar het gaat mis; overlast in mijn straat door jongeren; mes in kluisje gevonden eerste keer; aanmelden zonder politie; ik
  zie een jongen elke nacht op het plein, wat nu; kan een buurman iemand aanmelden; mag een sportvereniging iemand opgeven; verdachte van 15
  past hij in de aanpak; 17-jarige met vuurwapen aangehouden; steekincident jongere bekend bij jeugdhulp; schooljeugd vecht elke vrijdag bij
  station; plofkraak verdachte van 20 met licht verstandelijke beperking; puber maakt het steeds bonter; thuis ellende en op straat
  vervelend; beslisboom; weet niet of hij hier thuishoort; vapes verkopen op schoolplein; loopt met verkeerde vrienden; pakketjes wegbrengen
  voor geld; gebruiker steelt om te gebruiken; bellen zonder naam te noemen; leerling dealt bij snackbar en moeder overspannen; cliënt
  gebruikt als drugsrunner; thuisloze jongere met overlast; hij heeft opeens dure kleren; ze heeft ineens drie telefoons; leerling met veel
  cash en dure jas; meisje uit mijn klas laat pinpas gebruiken; rapper op drill met bivakmuts en messen; uithalers haven jongen van 16; lid
  van onze club jat uit kleedkamers; nog nooit opgepakt wel zorgelijk; leerlign wordt rijk van snelle klussen; zorgen maar geen bewijs; wie
  mag een kind aanmelden; jongen gooit cobra's door brievenbus; gestolen scooters in de wijk zelfde jongens; eieren gooien; ik maak me
  zorgen over een jongen; als burger melden; jongen elke nacht op plein; steeds in de problemen; niet genoeg bewijs; kind in de gaten laten
  houden; ik ken een jongen die; vriend van mijn zoon dealt; nog niet zeker; groepje tegelijk; jongen steelt; moet hij eerst opgepakt zijn;
  nog geen strafblad toch opgeven; bij wie moet ik zijn met mijn zorgen; meldpunt overlastgevende jeugd voor professionals; zorg plus
  strafbaar gedrag tegelijk; instroomcriteria moment; even sparren voor ik iets indien; anoniem overleggen over een leerling; advies vragen
  aan uvz voorzitter; zelf al van alles geprobeerd; vanavond dreigt het mis te gaan; oma klaagt over kleinzoon; meisje geronseld om te
  stelen; sportclub trainer maakt zich ongerust; vuurwerkbommen gooien; eerder melden dan de politie; jongen heeft ineens duizenden euros;
  explosie bij voordeur jongere bekend; mes op zak zorgen; fatbike bende en moeder ziek; slechte pad; gestolen scooter; sloopt spullen;
  glijdt af; zorgelijk gedrag; prullenbak in brand; jeugdoverlast plein; drugs runnen; winkelpersoneel lastig; leerling loopt met honderden
  euro's rond; jongen van 15 rijdt in dure auto mee; maak me zorgen over buurjongen; winkelier elke dag dezelfde jongens in de zaak; jongen
  met mes gezien in bus; dealtje gezien achter de flat; leerling is overvallen en zint op wraak; geen bewijs maar wel een naar gevoel; nog
  nooit aangehouden maar het gaat mis; twijfel of ik moet aanmelden; zit er al maanden mee in mijn maag; hij filmt hoe ze iemand
  mishandelen; ik alleen red het niet met deze jongen; zoon van buren gaat totaal de mist in; hij draagt merkkleding die moeder niet kan
  betalen; jonge jongens op de uitkijk gezet; gepest en nu zelf agressief op straat; klein beginnen maar steeds erger; drie organisaties
  maken zich zorgen, niemand meldt; wie kan iets met deze jongen; jongeren slopen de bushokjes; hij rijdt met fatbike over de stoep; cobra
  aan voordeur geplakt; jongere geronseld voor explosie via telegram; gestolen scooters achter het buurthuis; fatbikes opgevoerd en gejat;
  filmpje van vechtpartij rondgestuurd en dader bekend; hoeft er eerst een aanhouding te zijn; kan ik als bewoner een jongere opgeven;
  gestolen scooters in de buurt; moet ik wachten op een aanhouding; wanneer is het erg genoeg; foute boel; niet gerust op; machteloos
  toekijken; gedrag is sinds zomer totaal omgeslagen; moet er politie geweest zijn; knokpartij busstation; jongeren met vuurwerkbommen
begin/voor-wie, stappen/aanmelden, stappen/afsluiten: jongen woont in andere gemeente
begin/voor-wie, stappen/aanmelden, stappen/agenderen: acute situatie spoed; woont in een buurgemeente
begin/voor-wie, stappen/aanmelden, stappen/opschalen: zonder naam sparren; jongens uit utrecht komen hier rotzooien; kan ik iemand anoniem
  bespreken; casus voorleggen zonder te zeggen wie; eerst bellen zonder naam te noemen; we redden het niet; wil advies zonder naam te noemen
begin/voor-wie, stappen/aanmelden, stappen/plan: broertje glijdt af; zus gaat dezelfde kant op; broertje ook in beeld; zus van 14 gaat
  dezelfde kant op
begin/voor-wie, stappen/aanmelden, stappen/regie: spoed in avond
begin/voor-wie, stappen/aanmelden, stappen/uvz: lukt niet meer bij die ene organisatie
begin/voor-wie, stappen/afsluiten: ik word 28; wordt bijna 28; te oud geworden; 28 geworden in traject; 28 geworden; is 28 geworden; ze
  wordt binnenkort 28; jongen wordt 28; te oud geworden; 28e verjaardag
begin/voor-wie, stappen/afsluiten, stappen/agenderen: te oud; is 28 te oud; wat als de jongere 28 is; te oud
begin/voor-wie, stappen/afsluiten, stappen/herijken: ze is bijna dertig
begin/voor-wie, stappen/afsluiten, stappen/opschalen: verhuisd naar andere stad; jongere verhuist; zware jongens; hij woont nu in een andere
  gemeente; verhuist naar oom in andere stad
begin/voor-wie, stappen/agenderen: ouder dan 27; wie niet; wanneer komt een jeugdige in aanmerking; in- en exclusiecriteria; 29 jaar valt
  die erbuiten; wie komt in aanmerking; alleen overlast; verdachte van 29 toch bespreken; mag deze jongen erin; welke jongeren komen in
  aanmerking; worden er geselecteerd op afkomst; te oud voor de aanpak; wel rottigheid maar geen hulpvraag; wij weten te weinig over hem;
  wie komt niet in aanmerking; volwassene op de lijst; zonder overlast alleen depressief; criminele groep hoort niet bij dit overleg;
  besluitvormingsschema instroom; aanmelding van iemand van 31; wel overlast, verder niks aan de hand; kreeg te horen past niet in uvz;
  screening aanmelding; selectiecriteria agenda; toets vooraf zorg en veiligheid; alleen overlast geen zorgen; alleen hinder verder gaat het
  prima thuis
begin/voor-wie, stappen/agenderen, stappen/opschalen: informatie opvragen zonder naam te noemen
begin/voor-wie, stappen/agenderen, stappen/uvz: alleen ggz nodig
begin/voor-wie, stappen/herijken: stil op straat maar psychisch niet
begin/voor-wie, stappen/opschalen: criminele uitbuiting; woont in andere gemeente; buiten de stad; dader woont in een andere stad;
  zwerfjongere ingeschreven in andere gemeente; woont hier niet maar geeft hier overlast; bij ons verhuisd vanuit rotterdam; jongeren van
  buiten komen hier dealen; verwarde man op straat; psychotisch en agressief; woont in een andere plaats; gaat verhuizen naar rotterdam;
  overlast in twee steden; uithaler haven; e14; ovpg; student woont in andere gemeente; leerling uit buurgemeente zit hier op school;
  verward iemand wie pakt dat op; overlast in twee gemeenten; client uit buurgemeente; woont in andere gemeente maar geeft hier overlast;
  verward gedrag; radicalisering; delicten in meerdere gemeenten; casus aanmelden bij zorg- en veiligheidshuis; intensieve aanpak verward
  gedrag; psychiatrische problemen en gevaarlijk; verwarde man 35 overlast buurt; kind verhuist naar pleeggezin andere stad; jongere in
  opvang komt uit rotterdam; verhuisd maar komt hier elke dag terug; tussen twee steden heen en weer; zorgmachtiging; zus is psychotisch en
  gevaarlijk; psychotische man veroorzaakt overlast; in meer gemeenten actief; mensenhandel vermoeden; criminele familie; slachtoffer van
  uitbuiting; wapenbezit acuut gevaar; pleegt inbraken in drie steden; jongere zwerft tussen steden; loverboy netwerk over gemeenten; hic
  veelpleger met stoornis en meerdere steden; trekt van stad naar stad; drie gemeenten hebben last van dezelfde jongen; meisje wordt
  uitgebuit in meerdere steden; vermoeden van radicalisering; steelt hier, woont in delft; we kunnen dit niet meer aan; jongen uit drie
  gemeenten tegelijk; veiligheidshuis voor mijn zoon; samenwerken met buurgemeenten casus; jongere actief in meer steden; pendelt tussen
  steden; twee gemeenten een jongere; zaak speelt in drie gemeenten
begin/voor-wie, stappen/opschalen, stappen/regie: crisis in het weekend wie bel ik; noodnummer buiten werktijd
begin/voor-wie, stappen/plan: meeloper beinvloedbaar iq 70; broertje loopt hem achterna; verstandelijke beperking in aanpak; laag iq; groot
  gezin veel kinderen; jonger broertje op de lijst zetten; broertjes automatisch meenemen; vrouw van 26 met verstandelijke beperking; zus
  van iemand uit de aanpak; zijn broertje van 11 loopt ook mee; jongere komt uit een ander land en heeft geen papieren; broertje preventief
  volgen; kleine broertje begint ook al; omdat mijn broer crimineel is; kijken ze ook naar mijn kleine broertje; laag iq; broer en zus hulp;
  zusje in het plan
begin/voor-wie, stappen/regie: adolescent van 22; zorgmijdend gezin met delinquente zoon; iemand van 23 valt buiten jeugdhulp; zoon slaat en
  loopt steeds weg
begin/voor-wie, stappen/regie, stappen/regisseur: zit al bij jeugdreclassering
begin/voor-wie, stappen/regisseur: wie pakt dit op
begin/voor-wie, stappen/uvz: lukt met alleen begeleiding van ons; wie hoort erbij; één hulpverlener is genoeg; lukt het later niet, dan
  toch; één partner kan het alleen; school kan het zelf nog wel aan; wij kunnen dit zelf af met reclasseringstoezicht; mogelijke besluiten
  van overleg; niet iedere aanmelding wordt aanpak; wel of niet opnemen; twijfel tussen gezamenlijk of alleen door reclassering;
  jongerenwerk doet het wel alleen; één instelling pakt het zelf op; één partner doet het alleen, lukt niet; twijfel integrale aanpak of een
  partner; welke aanpak past bij hem; één organisatie pakt het op; welk besluit als een partner genoeg is
begin/waarom: bewijs voor effect; waarom doen we dit; geschiedenis van de aanpak; sinds wanneer bestaat dit; hoe is het begonnen; wat weten
  we niet; top600 amsterdam; onderzoek naar effect; wetenschappelijk bewijs; verwachting en theorie; waarom zorg en politie samen;
  succesfactoren; is het bewezen; zin of onzin; wat is het idee erachter; visie van gemeente; oorsprong; waarom niet gewoon straffen;
  tekortkomingen; aannames; langetermijneffect; werkzame bestanddelen; programmatheorie; verschil met top 600 amsterdam; wat doen ze in
  gouda; theorie achter deze werkwijze; is er bewijs dat dit beter is dan straf; wodc top600; is er onderzoek gedaan met controlegroep;
  oorsprong van de aanpak; stok achter de deur; minder aanwas criminele groepen; gouda woninginbraken jeugdoverlast doelen; wetenschappelijk
  onderbouwd; theory of change; logisch model; doelenboom; veranderlogica; beleidstheorie; hoe leidt hulp tot minder criminaliteit; einddoel
  veilige stad; ontstaan; sinds welk jaar; hoe begon het in 2014; fusie van overleggen; oude overleggen voor 2017; wat was de voorloper van
  het uvz; veiligheidsnota; integraal veiligheidsplan; ivp prioriteiten; speerpunten veiligheid; ondermijning en radicalisering beleid;
  beleidsuitgangspunten; datagedreven werken; baan voorkomt nieuw delict; resultaatgebieden; tevreden over samenwerking; muur tussen zorg en
  veiligheid; vertrouwen tussen organisaties; korte lijntjes; lerend werken; partners bellen elkaar ook voor andere zaken;
  onderzoeksmethode; met hoeveel mensen is gesproken; 17 interviews; onderzoeksperiode corona; is het effect onderzocht; controlegroep; top
  600 resultaten; top600 werkt niet; amsterdamse aanpak veelplegers; top400; top60 gouda; doelstelling gouda inbraken omlaag; benchmark;
  veiligheidsindex; wodc rapport; wetenschappelijk bewijs persoonsgerichte aanpak; evidence based; top600 controlegroep; afglijden voorkomen
  wat weten we; zijn er schadelijke effecten onderzocht; preventie uitgangspunt kadernota; high impact crimes kadernota; causaliteit; logic
  model; verandertheorie; sceptisch; geloof er niet in; doet het iets; rationale; best practice; correlatie; werkingsmechanisme; top 600;
  ontstaansgeschiedenis; gedachte erachter; wensdenken; placebo; logica achter aanpak; soft gedoe; harder straffen beter; aanleiding 2014;
  amsterdam bleek geen effect te hebben; bewoner noemt het pamperen; nieuwe bestuurder vraagt naar het idee erachter; iemand vraagt hoe het
  ooit begon; ondermijning; kadernota veiligheid; integraal veiligheidsbeleid; ivp; uitvoeringsprogramma veiligheid; high impact crime;
  informatiegestuurd werken; informatiegestuurde veiligheid igv; resultaatgebieden convenant; ketenregie; interventielogica; werkzame
  elementen; kernelementen; wodc; top600; top 400; top-x aanpak; effectevaluatie top600; rct; quasi-experimenteel; effectief bewezen;
  databank effectieve interventies; nji; doeltreffendheid; planevaluatie; procesevaluatie; respondenten interviews; documentanalyse; sinds
  2014 overlast netwerk; zorg en politie werkten vroeger langs elkaar; top60 gouda doelen; amsterdam top 600 resultaat; beleidstheorie jeugd
  veiligheid; mechanisme achter de aanpak; onderzoeksmethode interviews dsp; hoeveel mensen zijn geinterviewd; onderzoeksvragen rekenkamer;
  wodc rapport top600 controlegroep; gouda top60 doelstellingen; hoe doet amsterdam het; indicatoren andere gemeenten; ontstaansgeschiedenis
  sinds 2014; drie overleggen samengevoegd in 2017; kadernota veiligheid 2019-2022 speerpunten; high impact crime beleid; sterke punten
  samenwerking; beperkingen van het onderzoek; evidence based werken jeugdcriminaliteit; outcome output niveaus; olievlekwerking
  samenwerking; programatheorie; verwijzing naar wetenschappelijk onderzoek amsterdam; bewijs top600; wat zegt wodc; hoe is het uvz
  ontstaan; wat partners prettig vonden; speerpunten kadernota; muur tussen zorg en veiligheid; datagedreven werken
begin/waarom, begrippen: high impact crimes hic; hic; wodc; recidive in gewoon nederlands; wat is aanwas
begin/waarom, convenant: doelen in het convenant; convenant gebaseerd op dat van veiligheidshuis; doel en resultaten
  samenwerkingsovereenkomst; vaste gezichten aan tafel voordeel
begin/waarom, convenant/delen: krant schrijft dat aanpak faalt; student onderzoekt effect van pga
begin/waarom, convenant/delen, jaarverslag: journalist wil weten of het iets uithaalt
begin/waarom, convenant/delen, over: scriptie over persoonsgerichte aanpak
begin/waarom, convenant/delen, raad/vragen: journalist kritische vragen aanpak
begin/waarom, convenant/mag-ik-dit-delen: niet bewezen
begin/waarom, convenant/rechten, over/jongeren: kom ik ooit nog van dat stempel af
begin/waarom, formulieren/jaarcijfers, jaarverslag: cijfer van vergelijkbare gemeenten
begin/waarom, jaarverslag: werkt dit bij andere jongeren; oorzaak gevolg; harde bewijzen; oorzakelijk verband; werkt de aanpak; helpt dit
  wel; effect van aanpak; heeft het zin; wat gaat goed; verschil met andere steden; lagere recidive door persoonsgerichte aanpak; helpt het
  nou echt; beter dan in andere gemeenten; waarom tellen woninginbraken mee; veiligheidsgevoel rapportcijfer buurt; recidive niet lager;
  waarom noemen jullie het geen effect; collega zegt dat het niet helpt; wethouder wil bewijs dat het werkt; is bewezen dat dit leerlingen
  helpt; helpt zo een aanpak tegen jeugdcriminaliteit; bewijs dat deze aanpak werkt; hard bewijs dat het helpt; effect van de aanpak; is het
  effect bewezen; resultaten van top400 aanpak; welke cijfers houden jullie bij; waaraan zie je resultaat; helpt behandeling tegen terugval;
  helpt het überhaupt; daling overlast door aanpak; interventie zonder controlegroep; werkt de aanpak; is de stad veiliger geworden; helpt
  het eigenlijk; succesverhaal; bewijst dit dat het werkt; controlegroep ontbreekt; komt het door de aanpak; schema hoe aanpak zou werken
  met cijfers; helpt dit eigenlijk wel; heeft het zin om mee te doen; cijfers zeggen niet of het helpt; effect van aanpak; werkt het; is het
  veiliger geworden; zijn er minder jonge criminelen; is het beter of slechter geworden; minder overlast door jongeren; arrestaties daling;
  rapportcijfer buurt; doelen van de gemeente; doelen en resultaten; rapportcijfer veiligheid; overlast in de stad minder geworden;
  woninginbraken als achtergrond; wat gaat goed; minder overvallen; doel minder inbraken; woninginbraken achtergrondcijfer;
  veiligheidsmonitor rapportcijfer buurt
begin/waarom, jaarverslag, normenkader: hoe meet je vooruitgang
begin/waarom, jaarverslag, raad: krantenkop over dalende overlast; hoe gaat het met de aanpak
begin/waarom, jaarverslag, raad/aanbevelingen: uitkomsten van onderzoek onder jongeren zelf; drie cijfers zeggen te weinig
begin/waarom, jaarverslag, raad/kosten: levert het wat op; rendement van de aanpak; is dit weggegooid geld; weggegooid geld; weggegooid
  geld; weggegooid geld; levert het iets op; bezuiniging dreigt, wat levert het op
begin/waarom, jaarverslag, raad/toetsingskader: hoe meet je succes; werkt het eigenlijk; is criminaliteit gedaald door pga; effectmeting;
  collega zegt dat er geen indicatoren zijn; wanneer is de aanpak geslaagd
begin/waarom, jaarverslag, raad/voorstel: indicatoren per niveau; output en outcome; prestatie-indicatoren kernelementen; voorbeelden van
  streefwaarden; evaluasie; doel recidive percentage; outcome indicatoren
begin/waarom, jaarverslag, raad/vragen: correlatie geen causaliteit; neemt criminaliteit af door aanpak; bewijs dat het werkt; werkt het
  eigenlijk wel; effect aangetoond of toeval; mag ik conclusie trekken; overlast daalt dus het werkt; valse conclusies uit cijfers;
  wethouder zegt dat het werkt; aanhoudingen zijn gedaald; valkuilen bij cijfers
begin/waarom, jaarverslag, rollen/informatieanalist: hoe wordt het gemeten; kpi berekenen
begin/waarom, normenkader: waar meten we op; vooruitgang zegt niks over de oorzaak; bewijst een hoger cijfer iets
begin/waarom, over: wie heeft dit bedacht; waar komt deze werkwijze vandaan; hoe is de aanpak ontstaan; onderzoeksvragen; onderzoeksopzet;
  literatuur en bronnen onderzoek; welk onderzoek; zoetermeer onderzoek; auteurs methode verantwoording; welk onderzoek ligt eronder; bron
  dsp groep zoetermeer 2020; dsp groep 2020
begin/waarom, over, raad/aanbevelingen: rapport zoetermeer 2020; rekenkamercommissie onderzoek lezen; onderzoek zoetermeer 2020 dsp; rapport
  2020
begin/waarom, over/jongeren: hulp met dreiging van straf
begin/waarom, raad: wat vinden partners dat goed loopt; wat gaat er goed; wat gaat er goed volgens betrokkenen; wat vinden professionals
  zelf; dalende misdaad door de aanpak; wat ging er goed volgens onderzoek; wat gaat er volgens hen goed; memo claimt dat misdaad daalde;
  memo 2017 daling misdrijven claim; mooi nieuws memo te optimistisch; memo 29 september 2017; memo november 2018 daling inbraken; memo's
  2017 2018
begin/waarom, raad, raad/aanbevelingen: kritiek op de aanpak; onderzoek rekenkamer conclusies; rekenkamer conclusies samengevat; rekenkamer
  vond wat; rekenkameronderzoek samenvatting; wat vond de rekenkamer; loopt de uitvoering goed
begin/waarom, raad, raad/vragen: criminaliteit daalt door aanpak; misdaad daalt, komt dat door ons; daling misdaad door deze aanpak; claim
  dat misdrijven daalden door aanpak; kun je daling aan de aanpak toeschrijven; succesverhaal wethouder klopt dat
begin/waarom, raad/aanbevelingen: kritiek op aanpak; resultaat van onderzoek; wat kan beter; positieve punten onderzoek; rekenkamer 2010
  minder indicatoren; waarom zo weinig effectindicatoren; wat vonden onderzoekers van samenwerken; welke lessen trok het onderzoek van 2020;
  wat zei de rekenkamer; conclusies onderzoek; conclusie 4; te weinig indicatoren sinds 2010; wat vond rekenkamer van samenwerking zorg;
  conclusies onderzoek 2020; geleerde lessen
begin/waarom, raad/aanbevelingen, raad/kosten: doelmatigheid
begin/waarom, raad/aanbevelingen, raad/toetsingskader: werkt het volgens rekenkamer
begin/waarom, raad/aanbevelingen, raad/voorstel: indicatoren bij programmatheorie
begin/waarom, raad/aanbevelingen, sociaal-domein: lessen uit onderzoek
begin/waarom, raad/kosten: wat moet het opleveren; hoe doen andere steden het; andere steden; doelmatig besteed; zonde van het geld; is
  doelmatigheid onderzocht; wanneer kwam er vast geld; meerwaarde; rendement niet te bewijzen; hoeveel kost de jeugdgevangenis vergeleken
  met dit; bespaart het geld op detentie; structureel geld sinds 2017; doelmatigheid berekenen; zonde van geld; loont het; is het zijn geld
  waard; belastinggeld voor raddraaiers; waarde voor belastinggeld
begin/waarom, raad/kosten, raad/toetsingskader: vergelijking met andere steden top600; nut en noodzaak van de pga; vergelijking met andere
  steden; is het doelmatig
begin/waarom, raad/kosten, raad/voorstel: vergelijkingsgroep ontbreekt; vergelijkingsgroep nodig voor baten
begin/waarom, raad/kosten, raad/vragen: is het weggegooid geld
begin/waarom, raad/toetsingskader: schema 4.2; kpi; indicatoren en tussendoelen; logisch model doelenboom; schema 4.2 dertien indicatoren;
  verantwoording over maatschappelijk effect; evaluatiecriteria voor beleid
begin/waarom, raad/toetsingskader, raad/voorstel: meetbare doelen veiligheid
begin/waarom, raad/toetsingskader, raad/vragen: effectiviteit van pga aangetoond?; is de aanpak bewezen effectief; hoe toets je of de aanpak
  goed is; hoe beoordeel je de aanpak
begin/waarom, raad/toetsingskader, sociaal-domein: sturen op resultaat
begin/waarom, raad/voorstel: nadelen en risico's; experiment met vergelijkingsgroep; gouda heeft concrete doelen, wij niet; waarop meten we
  per niveau; nadelen en risico's van de methode; raad wil controlegroep; effectmeting haalbaar; vergelijkingsgroep; evaluatie met
  vergelijkingsgroep; evaluatie; indicatoren laten vaststellen; evaluatie met controlegroep; cijfers bewijzen geen oorzaak kanttekening;
  motie evaluatie van de aanpak; wordt de aanpak geëvalueerd met vergelijkingsgroep
begin/waarom, raad/voorstel, raad/vragen: grootste risico's van deze aanpak
begin/waarom, raad/vragen: mag ik zeggen dat criminaliteit daalt door ons; daling inbraken door deze aanpak; criminaliteit daalde dus het
  werkt; overlast gedaald dus aanpak werkt; minder overlast dus het werkt; causaliteit niet bewezen; mogen we zeggen dat het werkt;
  wethouder zegt dat het werkt dankzij de aanpak; vragen over effect; verkeerde conclusies; overlast gedaald, college juicht
begin/waarom, rollen/informatieanalist: informatiepositie gemeente
begin/waarom, rollen/jeugdbescherming, stappen/uvz: spanning tussen hulp en straf
begin/waarom, rollen/jeugdmarshall: harde aanpak
begin/waarom, rollen/netwerkregisseur: radicalisering ook bij dezelfde regisseur
begin/waarom, sociaal-domein: succesfactoren volgens betrokkenen; waarom niet alleen zorg; onafhankelijke regisseur waarom; lessen uit
  zoetermeer; leert jeugdzorg van deze aanpak; is het sociaal domein ook onderzocht; samenhang zorg en oov
begin/waarom, stappen/herijken: evalueren van aanpak
begin/waarom, stappen/plan: tweede kans; gezinsgericht werken; focus aanbrengen
begrippen: wat betekent dit woord; waar staat de afkorting voor; uitleg van begrippen; lijst met termen; betekenis casus; vakwoorden; wat is
  een high impact crime; woordenlijst aanpak; wat verstaan we onder; wat houdt drang in; wat is een delict; afkorting onbekend; vakjargon
  van justitie; wat is een casus; wat is een tul; lijst afkortingen; begrip opzoeken; wat is een mdo; waar staat mdo voor; wat betekent die
  afkorting; welke term; afkortingen; wat betekent zsm; wat betekent afkorting; zsm afkorting; afkortingenlijst justitie; wat is een casus
  geen strafzaak; pga-nummer met letter erachter; melding of aanmelding; monitorring; woordenboek; lijst met afkortingen; ik snap die
  letters niet; moeilijke woorden uitgelegd; glossarium; verklarende woordenlijst; alfabetisch; aka; casus of zaak; is een casus een
  strafzaak; dossiernummer opbouw; waarom een letter achter het nummer; kun je uit het nummer zien wie het is; typefout in nummer;
  ketenpartner; kernpartner betekenis; is ketenpartner hetzelfde als kernpartner; verschil melding en aanmelding; recidive; zvh; handhaver
  afkorting; bsn; sofinummer; hic; high impact crime wat valt eronder; straatroof overval woninginbraak samen; oov; afdeling veiligheid
  gemeente letters; persoonsgerichte aanpak afkorting; wmo; snelrecht; zsm-tafel; ggz afkorting; halt zsm justid; wat is een alias; lexicon;
  vakterm; afko; begrippenlijst; alias; letterwoord; wartaal; ambtelijke taal; synoniem; verklaring van termen; ze gebruikten een woord dat
  ik niet ken; stond zsm in de mail, wat is dat; afkortingen vlogen om mijn oren; wat bedoelen ze met alias; melding of aanmelding, door
  elkaar gehaald; afkortingenlijst; definities; jargon; woordenlijst; glossary; vaktermen; terminologie; casusnummer wat zeggen die letters;
  uvz afkorting; woordenlijst voor docenten; melding of aanmelding is dat hetzelfde; jargon gemeente; afkorting pga; jargon in raadsstuk;
  betekenis ketenpartner; oov rmc boa; dictionary pga termen; letter achter casusnummer; wat staat er in nummer van dossier; uitleg
  afkortingen
begrippen, convenant: samenwerkingsovereenkomst; wat is een convenant
begrippen, convenant/delen: toestemming of bericht; is de brief een handtekening voor akkoord; is die brief een toestemming
begrippen, convenant/informeren: kennisgevingsbrief; aankondigingsbrief
begrippen, convenant/mag-ik-dit-delen: need to know nice to know; need to know; nice to know; leuk om te weten; nice to know; handig om te
  weten; nice to know; handig om te weten maar niet nodig
begrippen, convenant/mag-ik-dit-delen, stappen/uvz: is dit need to know; leuk om te weten maar niet nodig
begrippen, convenant/rechten, rollen/fg: fg; functionaris gegevensbescherming
begrippen, convenant/wet: wat is een maatregel; wpg wjsg afkortingen; er stond wjsg onder; wjsg wpg wat betekenen die letters; wjsg
  afkorting; voorwaarde of bevel; contactverbod wie legt dat op; avondklok is dat van de burgemeester; locatieverbod; avg; gdpr; uavg; awb;
  sr en sv; wetboek van strafrecht; web wet; wgs; samenwerkingsverbanden wet 2025; wjsg; woo; wpg; wvo; locatieverbod bijzondere voorwaarde;
  wat houdt contactverbod in voor klas; bijzondere voorwaarde of burgemeestersbevel; wob verzoek; contactverbod opgelegd door rechter; wat
  is een bijzondere voorwaarde; avondklok wie legt op; onder welke voorwaarden; verschil gebiedsverbod en contactverbod; wie legt een
  avondklok op; bevel of voorwaarde; bijzondere voorwaarden jeugdstrafrecht; avondklok voor jongere van 15 wie legt op; contactverbod of
  bevel verschil
begrippen, convenant/wet, rollen/driehoek-burgemeester: burgemeestersbevel of rechter
begrippen, convenant/wet, rollen/netwerkregisseur: avondklok opleggen door regisseur
begrippen, convenant/wet, rollen/om: justid; bijzondere voorwaarden
begrippen, convenant/wet, stappen/opschalen: verschil veiligheidshuis en uvz
begrippen, formulieren: melding aanmelding foutmelding; wat is een casusnummer; foutmelding wat is dat
begrippen, formulieren, stappen/aanmelden: nummer van de casus
begrippen, formulieren/aanmelding, stappen/aanmelden: straatnaam opgeven
begrippen, formulieren/jaarcijfers, jaarverslag: peildatum
begrippen, formulieren/meldingen: wat telt als een melding; justid; soorten melding verschil; wat telt als melding
begrippen, formulieren/meldingen, jaarverslag: telt eerste aanhouding als recidive; eerste aanhouding is dat recidive; wat telt mee als
  recidive; voor het eerst opgepakt of opnieuw; telt eerste aanhouding als recidive
begrippen, formulieren/plan, jaarverslag: wat is een interventie
begrippen, jaarverslag: wat is recidive precies volgens jullie; recidieve; wat is een peildatum; definitie van recidive in de cijfers
begrippen, jaarverslag, jaarverslag/verantwoording: definitie recidive; recidive definitie 12 maanden; definitie van recidive
begrippen, jaarverslag, normenkader: definitie van instroom
begrippen, jaarverslag, rollen/informatieanalist: hoe tel je recidive; in en uitstroom
begrippen, jaarverslag, rollen/leerplicht: voortijdig schoolverlaten vsv
begrippen, jaarverslag, stappen/afsluiten: wat telt als terugval
begrippen, jaarverslag, stappen/herijken: opnieuw de fout in
begrippen, jaarverslag/verantwoording: terugval definitie
begrippen, normenkader: levensdomein
begrippen, normenkader, sociaal-domein: zelfredzaamheidmatrix
begrippen, over/jongeren: notificatiebrief betekenis; wat is dit voor brief; ik snap er niks van
begrippen, over/jongeren, stappen/uvz: wat is een uvz overleg brief gemeente
begrippen, over/toegankelijkheid: uitleg afkorting op telefoon; afkorting uitleg op mobiel
begrippen, overleggen: zeven stappen groep; geprioriteerde groep; jeugdgroep met voorrang; 7-stappenmodel; wat is het groepsoverleg; zeven
  stappen model; welke groepen hebben voorrang; groepsaanpak wat houdt dat in; verschil tussen overleggen
begrippen, overleggen, rollen/driehoek-burgemeester: prio groep; wie nodig bij driehoek; op en afschalen van groepen
begrippen, raad/toetsingskader: smart
begrippen, rollen: kernpartner
begrippen, rollen/de-waag: risico op herhaling inschatten
begrippen, rollen/driehoek-burgemeester: groep minder voorrang; lokale driehoek; driehoek wie zijn dat; afschalen betekenis; wie zitten in
  de driehoek; wie zit er in de driehoek; wie is die driehoek; wat is een driehoek; groep afschalen wie besluit; afschalen; wie zitten in de
  driehoek; lokale driehoek; drie hoek
begrippen, rollen/driehoek-burgemeester, stappen/regie: gebiedsverbod overtreden
begrippen, rollen/driehoek-burgemeester, stappen/uvz: stopgesprek burgemeester
begrippen, rollen/fg: wat is een fg; dpo
begrippen, rollen/ipta-coach: wat betekent ipta
begrippen, rollen/jeugdbescherming: wat is ots; gezins voogd
begrippen, rollen/jeugdboa: wat is een boa
begrippen, rollen/jongerenwerk, stappen/aanmelden: bijnaam straatnaam
begrippen, rollen/leerplicht: rmc waar staat dat voor; rmc
begrippen, rollen/netwerkregisseur: zsm overleg; zsm advies gemeente
begrippen, rollen/netwerkregisseur, stappen/regie: verschil tussen casusregie en procesregie
begrippen, rollen/netwerkregisseur, stappen/regisseur: wat is een netwerkregisseur
begrippen, rollen/om: zsm; om; officier van justitie dienst; zsm tafel jeugd
begrippen, rollen/om, rollen/reclassering: isd maatregel
begrippen, rollen/politie: mutatie politie
begrippen, rollen/procesondersteuner, stappen/aanmelden: nummertje aanmaken
begrippen, rollen/reclassering, stappen/regie: adolescentenstrafrecht betekenis; wat houdt adolescentenstrafrecht in
begrippen, rollen/veilig-thuis: melding veilig thuis of uvz
begrippen, rollen/voorzitter: wat is een lokale kamer; agent had het over lokale kamer; lokale kamer; overleg over volwassen overlastgevers;
  lokale kamer
begrippen, rollen/zorgaanbieder: ggz
begrippen, rollen/zorgnetwerk: wat is het zorgnetwerk; zorgtafel
begrippen, sociaal-domein: verschil brief en toestemming; giz; giz methodiek gezin
begrippen, stappen/aanmelden: schuilnaam; hoe hij op straat genoemd wordt; nummer dat begint met pga
begrippen, stappen/afsluiten: positief of negatief afgesloten wat is dat; casus gesloten betekenis
begrippen, stappen/afsluiten, stappen/regie: afschaling jongere
begrippen, stappen/herijken: wat is herijken; monitoring versus actieve regie; wat is monitoring; wat is herijken
begrippen, stappen/herijken, stappen/regie: actieve regie of monitoring verschil; actieve regie of monitoring
begrippen, stappen/opschalen: verschil opschalen persoon en groep; wat is opschalen; wat is een veiligheidshuis; veiligheidhuis
  aanmeldcriteria; wat is het verschil met het veiligheidshuis; op schalen
begrippen, stappen/plan: smart doelen; lvb afkorting; wat betekent lvb; stopgesprk; gesprek op het stadhuis met politie
begrippen, stappen/plan, stappen/regie: bijzondere voorwaarde; avondklok; gebiedsverbod
begrippen, stappen/plan, stappen/uvz: stevig gesprek jongere; normstellend gesprek
begrippen, stappen/regie: vinger aan de pols; verschil casus- en procesregie; verschil monitoring en actieve regie onduidelijk; intensief
  begeleid; op een laag pitje volgen; casusregie; procesregie; procesregie betekenis; monitoring betekenis; actieve regie; monitoring;
  verschil monitoren en actief; verplicht traject loopt al taak regisseur; wat is casusregie; procesregie betekenis; casusregie;
  procesregie; ze houden een vinger aan de pols; zelf motiveren of alleen verbinden; van actief naar monitoren; vinger aan de pols houden;
  verschil monitoren en actieve regie; vinger aan de pols; passieve regie; intensieve begeleiding versus volgen; verschil casus- en
  procesregie; intensief versus op afstand
begrippen, stappen/regie, stappen/regisseur: verschil casusregie en procesregie; wat is een regisseur
begrippen, stappen/uvz: kernpartner of ketenpartner; hij kreeg een stopgesprek, wat is dat; iedereen zegt bob; kernpartner ketenpartner; wat
  is een stopgesprek; stopgesprek; waarschuwend gesprek; stevig gesprek met de wijkagent; bob-model; bob; waarschuwingsgesprek jongere; stop
  gesprek met politie; stopgesprek inzetten; stop gesprek politie; ze willen een stopgesprek met mij; normoverdragend gesprek; gesprek als
  waarschuwing; gesprek met agent om te stoppen; stopgesprek afgesproken; stopgesprek voeren met groepje; wie zijn kernpartners; stopgesprek
  als interventie; stevig gesprek genoeg
convenant: wat staat in het convenant; nieuwe partner toevoegen; meedoen als organisatie; convenant opzeggen; wie is verantwoordelijk voor
  gegevens; samenwerken onder convenant; privacyregels; afspraken tussen partners; partner stapt uit; looptijd convenant; verwerker; mag
  onze organisatie meedoen; wie tekende; hoe sluiten we aan; einde van convenant; wie is eigenaar van de gegevens; samenwerkingsverband;
  privacyreglement; model convenant; register van verwerkingen; nieuwe partner worden; welke partijen tekenden het convenant; convenant
  tekst model; model samenwerkingsovereenkomst; wie is verwerkingsverantwoordelijke; nieuwe partner laten meedoen; om en politie als
  ondertekenaar; toegang intrekken bij vertrek wijkagent; moet het in ons verwerkingsregister; wanneer is het convenant verouderd;
  samenwerkingscontract gemeente politie zorg; papieren afspraken tussen organisaties; overzicht alles over privacy; welke privacypagina
  moet ik hebben; oude convenant jeugdgroepen; waarom kwam er in 2017 een nieuw convenant; 30 organisaties zoetermeer; voorbeeld van het
  veiligheidshuis overgenomen; waar gaat het convenant allemaal over; onderwerpen samenwerkingsovereenkomst; inhoudsopgave convenant;
  convenant verouderd; is het convenant nog wel avg-proof; convenant van voor de avg; convenant vernieuwen; opnieuw laten toetsen door
  jurist; onze organisatie wil aanhaken; sportvereniging als partner toelaten; kan een moskee partner worden; ggd wil meedoen; mag nieuwe
  club meteen meepraten; wie beslist over nieuwe deelnemers; wie gaat er namens ons naar het overleg; vaste afgevaardigde aanwijzen; ontslag
  toegang intrekken; account blokkeren bij vertrek; rechten weghalen laatste werkdag; ruzie over wel of niet delen; ggz en politie zijn het
  oneens over informatie; wie hakt de knoop door over delen; wat als juristen elkaar tegenspreken; jaarlijkse evaluatie convenant; terugblik
  samenwerking per jaar; wie is de baas over het dossier; verwerkingsverantwoordelijke uvz; ben ik aansprakelijk voor wat ik aan tafel zeg;
  verwerkingsregister bijwerken; artikel 30 register; wat regelt het convenat; wisseling jeugdbeschermer doorgeven; verantwoordelijk voor
  wat ik aan tafel vertel; bestuurder corporatie ondertekent; pact; lid worden; toetreding; uittreden; instappen; deelnemerslijst;
  intentieverklaring; inloggegevens nieuwe collega; account weghalen; eigenaarschap data; pia; bewerkersovereenkomst; herziening; verouderde
  afspraken; samenwerkingscontract; samen aan de slag; mee gaan doen; andere stichting erbij; bondgenoten; convernant; onze organisatie wil
  meedoen; nieuwe partner schuift morgen aan; collega gaat weg, heeft toegang; twee partners oneens over delen; partner wil uit het
  convenant stappen; convenant is van 2017; wie is eigenaar van deze gegevens; gegevensbeschermingseffectbeoordeling; pre-dpia;
  verwerkingsverantwoordelijke; verwerkingsregister; avg art 30; convenant; samenwerkingsconvenant; privacyconvenant; privacyprotocol;
  convenantpartners; toetreden nieuwe partner; toetredingsverklaring; evaluatie convenant; modelconvenant; samenwerkingsovereenkomst;
  geschillenregeling; autorisaties intrekken; ik stop bij welzijn toegang opzeggen; wie is verantwoordelijk voor het dossier; nieuwe partner
  wil aanschuiven welke stappen; ruzie tussen school en jeugdzorg over informatie; waar gaat die samenwerkingsafspraak over;
  verwerkingsverantwoordelijke van het dossier; tekst samenwerkingsconvenant inzien; wie hebben het convenant getekend; vervanger als mijn
  regisseur ziek is; convenant vernieuwen na avg; convenant uit 2017 verouderd; verwerkingsregister aanvullen; aantal ondertekenaars;
  medewerker uit dienst toegang intrekken; nieuwe stichting wil aansluiten; escalatie bij onenigheid over delen; privacy protocol model;
  nieuwe organisatie wil aan tafel; medewerker vertrekt toegang intrekken; ruzie tussen partners of iets gedeeld mag worden; wie is
  verwerkingsverantwoordelijk voor het verslag; hoeveel partijen tekenden in 2017; is het oude convenant nog goed; wie regelt waarneming bij
  vakantie van regisseur; jaarlijks terugkijken met partners; wie is verwerkingsverantwoordelijke; vakantie regisseur
convenant, convenant/datalek: gemeente en politie wijzen naar elkaar bij fout; ex-medewerker kan nog in de map; wie moet antwoorden als het
  gedeelde dossier misgaat; oud medewerker heeft nog toegang; lek bij partner wie heeft de leiding; toegang meteen dichtzetten; zegt rapport
  iets over beveiligingsincidenten; ex-collega kan nog bij de map
convenant, convenant/datalek, convenant/wet: wie is aansprakelijk als het misgaat
convenant, convenant/datalek, rollen/fg: wie is aansprakelijk bij lek
convenant, convenant/deelmatrix: wie staan er allemaal in het convenant; welke organisaties hebben getekend; welke organisaties tekenden
convenant, convenant/deelmatrix, convenant/mag-ik-dit-delen: discussie wie wat op tafel legt
convenant, convenant/deelmatrix, rollen: welke diensten van politie en justitie doen mee; welke organisaties doen hieraan mee; betrokken
  organisaties
convenant, convenant/delen: partner weigert te tekenen; journalist privacyafspraken overleg jongeren; advocaat zoekt tekst convenant; nieuwe
  collega jeugdbescherming mag die aanschuiven; getekend stuk; convenant gegevensdeling; nieuwe collega inwerken voor overleg; nieuwe
  collega neemt mijn plek in het overleg; tijdelijke kracht moet tekenen; nieuwe deelnemer geheimhouding; partner weigert geheimhouding te
  tekenen; na functiewisseling nog geheimhouding; geheimhouding tekenen; partner wil niet delen; wat moet ik ondertekenen voor het eerste
  overleg; stagiair laten tekenen; inhuurkracht laten tekenen
convenant, convenant/delen, convenant/mag-ik-dit-delen: gegevensdeling zorg veiligheid
convenant, convenant/delen, convenant/wet: op grond waarvan worden gegevens gedeeld
convenant, convenant/delen, over/privacy: privacy reglement
convenant, convenant/delen, rollen: verklaring die ik moet tekenen als nieuwe deelnemer
convenant, convenant/delen, rollen/netwerkregisseur: ketenpartner weigert gegevens
convenant, convenant/delen, rollen/politie: moet ik een eed of verklaring ondertekenen; geheimhoudingsverklaring ondertekenen nieuwe agent
convenant, convenant/delen, rollen/school: eerst tekenen dan meedoen; wie tekent de geheimhouding bij ons; wij zijn nog geen partner
convenant, convenant/delen, rollen/voorzitter: partner weigert gegevens; nieuwe deelnemer weigert te tekenen; moeten deelnemers
  geheimhouding tekenen; nieuwe deelnemer laat tekenen; deelnemer zonder geheimhouding aan tafel
convenant, convenant/delen, rollen/zorgaanbieder: convenant getekend dus alles delen
convenant, convenant/delen, stappen/plan: handtekening nodig
convenant, convenant/informeren: wie informeert als je samen verantwoordelijk bent
convenant, convenant/informeren, convenant/wet: gegevens van ouders verwerken
convenant, convenant/mag-ik-dit-delen: waar begin ik met privacy; school vindt dat het mag wij niet; weigeren te delen; privacy stappenplan
convenant, convenant/mag-ik-dit-delen, convenant/wet: grondslag verwerking persoonsgegevens; mag dit juridisch wel zo'n overleg;
  rechtmatigheid gegevensverwerking; strafrechtelijke gegevens verwerken; bijzondere persoonsgegevens gezondheid; doelbinding; is dit legaal
convenant, convenant/mag-ik-dit-delen, rollen/fg: twijfel aan tafel over privacy
convenant, convenant/rechten: staan de rechten ook in convenant
convenant, convenant/rechten, convenant/wet: algemene verordening gegevensbescherming
convenant, convenant/wet: gezamenlijk verantwoordelijk; gezamenlijke verwerkingsverantwoordelijken; joint controller; onderlinge regeling;
  gezamenlijk verwerkingsverantwoordelijken; bewerkersovereenkomst of gezamenlijk; gezamenlijke verwerkingsverantwoordelijken; juridische
  afspraken; gaat convenant boven de wet; mogen wij onderling afspreken wat de wet verbiedt; alle regels over persoonsgegevens op een rij;
  artikel 26 avg regeling; hoe is de privacy geregeld in deze samenwerking; gezamenlijk verwerkingsverantwoordelijk; onderlinge regeling
  artikel 26; artikel 26 avg onderlinge regeling; data protection; artikel 26 avg; geeft convenant bevoegdheid; is convenant juridisch
  bindend; toetsing convenant door jurist; avg; europese privacywet; avg artikel 26 onderlinge regeling; convenant is geen toestemming om te
  delen; toets van jurist; is dit overleg eigenlijk legaal; is het convenant een wettelijke basis; collega zegt dat het convenant alles
  regelt; onze fg vindt dat het niet mag; juridisch kader; juridische zaken
convenant, convenant/wet, rollen/fg: gegevensbeschermings effect beoordeling; verwerkingsverantwoordelijke wie is dat;
  verwerkersovereenkomst; verwerkingsregister; dpia; juridische toets; vraag over avg
convenant, convenant/wet, rollen/school: privacyreglement school; convenant als smoes voor gegevens
convenant, normenkader, stappen/uvz: meningen verschillen
convenant, over/jongeren: politie of gemeente, wie schrijft wat op
convenant, over/privacy: privacy; privacie
convenant, overleggen: reserve deelnemer; wie valt in tijdens zomervakantie; vaste deelnemer is langdurig ziek; vervanger kwam
  onaangekondigd; vervanger deelnemer; vervanger sturen; ik ben ziek wie gaat er; ziek wie neemt waar; griep op overlegdag wie gaat er;
  invaller mag die zomaar aanschuiven; vervanger sturen naar uvz; wie gaat er voor mij; vervanger sturen; vaste contactpersoon en vervanger
  doorgeven; vervanger sturen naar overleg; gaat het door in de vakantie; ik ben ziek en kan niet komen; vervanger sturen als ik vrij ben;
  dubbele afspraak kan collega in mijn plaats; ben op vakantie tijdens uvz; geen vervanger kunnen vinden; ziek geworden, afmelden bij wie;
  ik kan niet bij het overleg zijn; ik ben verhinderd; invaller sturen; kan donderdag niet komen; verhinderd door rapportvergadering stuur
  ik iemand
convenant, overleggen, rollen/netwerkregisseur: partner komt nooit opdagen; wie neemt waar in mijn vakantie; wie vervangt mij
convenant, overleggen, rollen/procesondersteuner: afmelden voor overleg
convenant, overleggen, rollen/voorzitter: vervanger aanwijzen voor overleg; te weinig aanwezig
convenant, overleggen, stappen/regie: ziek geworden
convenant, overleggen, stappen/regisseur: vervanger regelen
convenant, overleggen, stappen/uvz: aanwezigheidsplicht partners; wie mag er niet bij zitten; partner afwezig
convenant, raad/voorstel: is dpia vermeld in raadsstuk
convenant, raad/vragen, rollen/fg: vragen over privacy
convenant, rollen: wie doet mee aan convenant; hoeveel organisaties doen mee; nieuwe organisatie wil meedoen; mijn organisatie staat niet in
  de lijst
convenant, rollen, rollen/jongerenwerk: buurtsportcoach wil meedoen
convenant, rollen, stappen/uvz: wie werkt samen
convenant, rollen/college: handtekening convenant wie tekent
convenant, rollen/fg: meningsverschil over delen van informatie; meningsverschil privacy; privacyofficer wil register zien; governance
  privacy; jaarlijkse evaluatie samenwerking privacy; privacy impact assessment; gezamenlijk verantwoordelijken; dpia uitvoeren
  samenwerkingsverband; onafhankelijk oordeel over privacyrisico; toezicht op verstrekkingen; meningsverschil over delen; privacytoets;
  advies fg over dpia; fg van partner of fg van gemeente; jurist en ik zijn het oneens over delen; nieuwe organisatie erbij privacytoets;
  wie is eindverantwoordelijk voor delen; avg hulplijn; nieuwe partner, moet fg dat weten; beslist fg of het gedeeld mag worden
convenant, rollen/jeugdbescherming: jeugdreclasseerder is vertrokken
convenant, rollen/jongerenwerk: buurtsportcoach aansluiten
convenant, rollen/leerplicht: ziek gemeld
convenant, rollen/netwerkregisseur: samenwerking loopt stroef; samenwerking loopt stroef; samenwerking loopt stroef; uitdiensttreding
  medewerker; medewerker uit dienst; organisatie doet niet mee; regisseur langdurig ziek; zwangerschapsverlof regisseur; waarneming als
  regisseur uitvalt; collega uit dienst; partner levert nooit iets aan; escalatieladder partners; vertrek medewerker; partner komt afspraken
  niet na; partner houdt zich niet aan afspraken; organisatie doet niet wat is beloofd; regisseur zit ziek thuis; ga drie weken weg, wie
  neemt waar; afspraak met jeugdhulp komt niet los; samenwerkingspartner laat het liggen; drie weken op vakantie wie neemt waar; partner
  weigert; loop vast met partner; collega valt uit; collega vertrekt; wie vervangt mij als partner-regisseur; organisatie werkt niet mee;
  afspraken niet nagekomen door instelling; uren en vervanging regelen als regisseur; wie is het in de tussentijd; moet mijn jongeren
  overdragen, ga met verlof; regisseur langdurig ziek; partner komt afspraken niet na; wie neemt waar; regisseur op vakantie; escaleren
  partner
convenant, rollen/netwerkregisseur, rollen/politie: ik ga van team wisselen
convenant, rollen/netwerkregisseur, rollen/voorzitter: partner stuurt alweer niemand; politie is er weer niet
convenant, rollen/netwerkregisseur, stappen/opschalen: opschalen bij stroeve samenwerking; partner blijft weigeren; niemand neemt
  verantwoordelijkheid
convenant, rollen/netwerkregisseur, stappen/regie: afspraken niet nageleefd; partner komt afspraak steeds niet na; partner houdt zich niet
  aan afspraak; vervanging bij ziekte; afspraak niet nagekomen; partner doet niets; partner houdt zich niet aan afspraak; partner haakt af
convenant, rollen/netwerkregisseur, stappen/regisseur: regiseur langdurig ziek; regisseur is ziek; regisseur vertrekt; begeleider valt uit;
  regisseur met zwangerschapsverlof
convenant, rollen/netwerkregisseur, stappen/uvz: partner komt niet opdagen; partner komt niet opdagen
convenant, rollen/politie: nieuwe wijkagent neemt mijn plek over
convenant, rollen/procesondersteuner: klopt de partnerlijst nog; wie geeft toegang; aan wie geef ik vervanger door; kwetsbaar als secretaris
  ziek is
convenant, rollen/school: convenant ondertekenen; doen scholen en woningbouw ook mee aan convenant; wij willen ook aan tafel; bestuurder
  vraagt wat hij tekent; ondertekening bestuurder; schoolbestuur laten tekenen; schoolbestuur tekent; wie tekent er namens de school; moet
  de schooldirecteur het convenant tekenen; schoolbestuur tekenen; schooldirecteur tekent convenant; kunnen wij als roc aansluiten;
  schoolbestuur sluit aan bij convenant; hoe sluit een school zich aan; bestuur scholengroep handtekening; mbo wil meedoen hoe tekenen;
  convenant tekenen school; school wil convenant tekenen; vervanger bij ziekte zorgcoordinator; school bestuur tekent; mag de directeur het
  convenant ondertekenen; schoolbestuur tekent; bestuur onderwijs convenant ondertekenen; school tekent; wij zijn nog geen partner als
  school; ons aanspreekpunt is met pensioen
convenant, rollen/voorzitter: collega valt lang uit wie schuift aan; samenwerkingspartner houdt zich niet aan afspraken; lastige deelnemer;
  partner wil geen informatie geven; partner weigert informatie, kan ik dwingen
convenant, rollen/voorzitter, stappen/uvz: partners oneens; partners niet eens; partners oneens
convenant, rollen/woningcorporatie: als verhuurder meedoen met convenant; tekenden verhuurders mee
convenant, rollen/zorgaanbieder: instelling heeft convenant niet getekend; opvang is geen partner hoe meedoen
convenant, rollen/zorgaanbieder, stappen/uvz: mag ik als verpleegkundige aansluiten
convenant, stappen/afsluiten: account intrekken
convenant, stappen/regie: gaat in dienst; met verlof
convenant, stappen/regisseur: tijdelijk vervangen
convenant, stappen/uvz: hoeveel partners doen mee; van wie zijn de verslagen; niet voltallig
convenant/datalek: mail naar verkeerde persoon; laptop gestolen; telefoon kwijt; map vergeten; papieren gevonden; usb kwijt; iemand heeft
  meegekeken; buitenstaander las dossier; wat is een datalek; binnen 72 uur; hack; wie belt autoriteit; in weekend datalek; jongere
  inlichten over lek; gegevens op straat; stukken in trein; casusnummer gelekt; verkeerde bijlage; per ongeluk gedeeld; naar de verkeerde;
  tas gestolen; tablet kwijt; ingebroken op kantoor; wachtwoord gelekt; account gehackt; virus; scherm open laten staan; kopieerapparaat;
  lijst op straat gevonden; collega keek stiekem; doorgestuurd; buiten werktijd lek; gevolgen van lek; lek of niet; bijna-incident; datalek;
  mail naar de verkeerde gestuurd; laptop kwijt; datalekken; hacker; usbstick verloren met namen erop; datalek binnen 72 uur; mail naar
  verkeerd adres gestuurd; beveiligingslek melden; iemand heeft meegelezen in mijn mail; wie is verantwoordelijk bij een lek; meldplicht
  autoriteit; verslag kwijt in de trein; 72 uur; gehackt; papieren in de trein laten liggen; iemand las mee op mijn scherm; phishing; moet
  de jongere weten dat er iets is uitgelekt; verkeerde mail gestuurd naar partner; usb stick kwijt; binnen hoeveel tijd naar autoriteit
  persoonsgegevens; bijlage aan verkeerde organisatie gehangen; dossiermap in de bus blijven liggen; datalekk melde; ik heb een usb stick
  met namen gevonden; dienstlaptop gestolen uit auto; agenda met namen naar verkeerde collega gemaild; collega snuffelt in dossier; usbstick
  verloren; in de trein hardop over een zaak gepraat; wie meldt bij ap partner of gemeente; dienstplanning laten slingeren met namen
  jongeren; jongere loopt gevaar door gelekte info; zaterdagavond gegevens kwijt; apparaat op afstand wissen; bijna misgegaan ook melden;
  mail naar verkeerde persoon gestuurd; oeps verkeerde mailadres; autocomplete verkeerde naam mail; alles in de cc gezet; agenda met namen
  naar verkeerde school; ik ben mijn laptop kwijt; tas uit de auto gestolen; telefoon weg met werkmail; map in de trein laten liggen; usb
  stick zoek; op foute link geklikt; computers op slot gijzelsoftware; we zijn gehackt wat nu; kan niet meer bij de bestanden; eerst
  uitzoeken wie het was; wie bel ik als het misgaat met gegevens; nummer voor datalek zaterdagavond; buiten kantoortijd datalek; pas vandaag
  ontdekt van vorige week; aangifte gestolen apparaat met dossiers; verzonden bericht intrekken; remote wipe telefoon; ontvanger vragen te
  verwijderen; wat zeg je tegen wie de mail onterecht kreeg; ik kreeg een lijst die niet voor mij is; onbekende stuurt me dossier van
  jongere; bewijs bewaren na fout; screenshot maken van het lek; incidentformulier; iemand heeft in de dossiermap gezeten; logboek aangepast
  door onbekende; jongere bedreigd omdat zijn naam uitlekte; adres van slachtoffer gelekt; gevaar na lek politie bellen; wie moet het lek
  melden wij of de gemeente; ging mis bij partner maar gegevens van ons; wie heeft de leiding bij lek; lek in gezamenlijk dossier; binnen
  hoeveel uur melden; drie dagen meldtermijn; te laat gemeld bij ap; meldloket autoriteit; hoe ernstig is dit lek; hoe weeg je de ernst van
  een privacyincident; moeten ouders het horen als gegevens lekten; jongere vertellen dat zijn dossier op straat ligt; krijg ik bericht als
  mijn dossier gestolen is; wat leren we van de fout; nabespreken incident; is dit wel een datalek; voorbeelden van lekken; brief bij de
  buren bezorgd; versleutelde laptop weg toch lek; collega snuffelt in dossiers; nieuwsgierige collega zocht buurjongen op; naam hardop
  genoemd in de bus; hard praten op terras over jongere; word ik gestraft als ik het meld; durf mijn fout niet te zeggen; eigen schuld boete
  datalek; datalek politiegegevens; hoeft niet gemeld bij klein risico; datalekregister bijhouden; lijst op kopieerapparaat blijven liggen;
  foto van whiteboard rondgestuurd; databeek; behandelbrief naar verkeerde partner gestuurd; rapportage van bewoner zoek; collega keek
  nieuwsgierig in dossier; cliëntmap in de tram laten liggen; bsn lijst gelekt 72 uur; agenda naar verkeerde woonconsulent; gegevens
  slachtoffer bij dader terecht; fg niet bereikbaar op zaterdag; laptop hulpverlener gejat; wie meldt lek wij of gemeente; oeps; verkeerd
  geadresseerd; mobiel gejat; tablet gejat; malware; gijzelsoftware; privacy-incident; blunder; mail terugroepen; kliko; gluren; snuffelen;
  lijst op straat; verkeerd bezorgd; data lek; inbreuk; rugzak laten staan; te snel op verzenden; autocorrect adres; hart in keel; server
  plat; bestand versleuteld; meekijker in trein; usb-stick verloren; screenshot rondgestuurd; bijna misgegaan; zondagavond ontdekt;
  openstaand scherm; laptop uit auto gestolen; agenda in de trein laten liggen; tas met papieren kwijt; collega keek uit nieuwsgierigheid in
  dossier; buurman kreeg onze brief; iedereen stond in de cc; verkeerde bijlage meegestuurd; lijst met namen lag bij de printer; op
  phishinglink geklikt; kan bestanden niet meer openen, gijzelsoftware; telefoon met appjes gejat; naam genoemd in volle trein;
  zaterdagavond ontdekt dat er iets gelekt is; kreeg mail die niet voor mij was; het ging bijna mis met een mail; wie moet het melden, wij
  of de gemeente; jongere bedreigd door wat er lekte; whatsapp met naam naar verkeerde; 72 uur bijna voorbij; iemand is in onze systemen
  geweest; rugzak met aantekeningen vergeten in cafe; scherm stond open met bezoek erbij; mailtje naar verkeerde naamgenoot; heb iets doms
  gedaan met gegevens; verslag op kopieerapparaat gevonden; auto opengebroken, map weg; collega luisterde mee aan de telefoon; verkeerde
  ouder kreeg verslag; stuk gevonden op straat met namen; data lek bij een partner; account gehackt op zondag; verzonden en meteen spijt;
  deelnemerslijst zichtbaar voor iedereen; jongere zag scherm met andere jongere; agenda bij verkeerde organisatie beland; datalekken
  register; beveiligingsincident; artikel 33 avg; avg art 34; ciso; data breach; ransomware; mail verkeerd geadresseerd; bcc vergeten;
  ongeautoriseerde inzage; remote wipe; incidentresponse; informatiebeveiliging; ibd; responsible disclosure; mail met leerlinggegevens naar
  verkeerde ouder; laptop van school gestolen met formulieren; agenda in het kopieerapparaat laten liggen; collega heeft uit
  nieuwsgierigheid gekeken; zaterdagavond telefoon verloren met namen; appje in verkeerde groepsapp; naam genoemd in de kantine iemand
  hoorde mee; wie meldt bij de ap school of gemeente; bijna fout gegaan ook melden; moeten ouders het weten als er iets lekt; verkeerde
  leerling in de bijlage; gegevens gelekt en nu wordt jongere bedreigd; verkeerd geappt; usb stick leerlingen weg; moeten ze ons vertellen
  dat er gelekt is; hoorden onze naam in de trein; dossier gestolen laptop; verkeerde persoon kreeg mail over mij; wanneer moeten ze een lek
  melden; wat kan ik doen na datalek; protocol beveiligingsincident; meldtermijn toezichthouder; lijst met namen bij verkeerde ontvanger;
  wie meldt bij ap; moet betrokkene geinformeerd worden over lek; ambtenaar neusde in dossier; usb stick verloren zaterdag;
  datalekkenregister; verkeerde bijlage aan raadslid gemaild; ransomware map niet te openen; responsplan privacy incident; agenda naar
  verkeerde partner gemaild; usb met plannen kwijt; tas met papieren uit auto gejat; collega zat in dossier te neuzen; zaterdag ontdekt lek;
  wie heeft leiding bij lek; binnen 72 uur melden; laptop versleuteld maar weg; bijna misgegaan ook doorgeven; ontvanger vragen te wissen;
  ouders vertellen dat het gelekt is; excel met namen per ongeluk in teams gezet; iemand kwam in de map; naam genoemd in de bus; word ik
  gestraft als ik lek meld
convenant/datalek, convenant/deelmatrix, rollen/woningcorporatie: corporatie kreeg meer dan nodig
convenant/datalek, convenant/delen: journalist heeft verslag; collega heeft geroddeld; noodgeval gegevens; foto van de agenda rondgestuurd;
  per ongeluk in de groepsapp gezet; journalist heeft een vertrouwelijk stuk; deelnemer heeft uit de school geklapt; beveiligde mail
  vergeten te gebruiken; agenda uitgelekt naar pers; iemand heeft de agenda naar zijn prive mail gestuurd; iemand van de krant heeft namen;
  verteld in de trein over cliënt; mag mijn collega meelezen; deelnemer vertelde thuis wie besproken werd; foto van jongens in de app gezet;
  presentielijst met namen kwijtgeraakt; onveilige mail; in de trein bellen; briefje met naam; gewone outlook mail naar de regisseur;
  deelnemer lekt naar buiten; oud papier met namen; aan mijn man verteld over een zaak; foto van agenda met mobiel; uit de school klappen;
  iemand nam het overleg op; er wordt over jongeren geappt; deelnemer fotografeerde het scherm; verslag via gewone mail naar mentor; iemand
  praat erover; iemand praat erover in de kroeg; naam in onderwerpregel mail
convenant/datalek, convenant/delen, convenant/mag-ik-dit-delen: mag ik een foto van de lijst maken; mond voorbijpraten
convenant/datalek, convenant/delen, convenant/rechten: iets verkeerds verteld corrigeren
convenant/datalek, convenant/delen, convenant/wet: geheimhouding geschonden
convenant/datalek, convenant/delen, formulieren: excel met namen doorsturen
convenant/datalek, convenant/delen, over/jongeren: namen in de krant; foto van mij in de groepsapp; mag ik bellen of moet ik mailen
convenant/datalek, convenant/delen, rollen/voorzitter: iemand praat buiten het overleg
convenant/datalek, convenant/delen, rollen/zorgaanbieder: gezegd dat hij in therapie is, fout
convenant/datalek, convenant/informeren: post naar oud adres gestuurd; brief met schulden op oud adres; brief op het oude adres bezorgd;
  brief bleek naar oud adres gestuurd; verkeerd huisnummer op de envelop; brief naar oud adres gestuurd; briefadres klopt niet; brief terug
  gekregen onbekend adres; retour afzender; verkeerde gezinslid kreeg de post; jongere hoorde het van een vriend; brief teruggestuurd,
  verhuisd zonder adres; brief kwijt op oud adres; brief kwam ongeopend terug; stiefmoeder opende de brief
convenant/datalek, convenant/informeren, formulieren: verkeerde huisnummer
convenant/datalek, convenant/informeren, over/jongeren: oma kreeg de brief van mijn broertje
convenant/datalek, convenant/informeren, stappen/aanmelden: wie moet ik inlichten
convenant/datalek, convenant/mag-ik-dit-delen: foto van verdachte rondgestuurd gekregen
convenant/datalek, convenant/mag-ik-dit-delen, stappen/uvz: iemand noemde een diagnose in overleg
convenant/datalek, convenant/rechten: moet ik de mail zelf verwijderen; schade claim na lek
convenant/datalek, convenant/rechten, formulieren/aanmelding: verkeerde persoon in dossier
convenant/datalek, convenant/rechten, formulieren/uvz-verslag: wanneer begint de termijn te lopen
convenant/datalek, convenant/rechten, over/jongeren: college bescherming persoonsgegevens; gegevens weg
convenant/datalek, convenant/rechten, rollen/fg: klokkenluider; logging wie heeft gekeken; fg van school of van gemeente
convenant/datalek, convenant/wet: artikel 33 en 34; meldplicht datalekken; artikel 33 34 avg; lek met politiegegevens waar melden; artikel
  33a wpg; bio; boete ap
convenant/datalek, convenant/wet, rollen/veilig-thuis: wet meldplicht
convenant/datalek, formulieren: verkeerd bestand; formulier kwijt; melding later aanvullen; excel kwijt; formulier kwijt; verkeerde jongere;
  bestand kwijt; formulier kwijtgeraakt; bestand stuk; formulier kwijtgeraakt
convenant/datalek, formulieren, stappen/aanmelden: niet alles bekend; niet alles bekend
convenant/datalek, formulieren/aanmelding: wat schrijf je op na een incident
convenant/datalek, formulieren/aanmelding, stappen/aanmelden: bij wie meld ik
convenant/datalek, formulieren/plan: plan kwijt
convenant/datalek, index: mail met namen naar verkeerde adres
convenant/datalek, over, rollen/driehoek-burgemeester: persvoorlichter wie staat de pers te woord
convenant/datalek, over/jongeren: mijn gegevens zijn gelekt door de gemeente; iemand van de gemeente heeft ons dossier bekeken; gegevens van
  mijn kind gelekt, en nu
convenant/datalek, over/jongeren, rollen/driehoek-burgemeester: nieuwsgierig dossier
convenant/datalek, over/jongeren, rollen/fg: fg voorbeeldstad mailadres
convenant/datalek, over/jongeren, rollen/netwerkregisseur: bedreigd omdat mijn naam bekend is geworden
convenant/datalek, over/privacy: namen op internet; volgens mij herken ik iemand in het verslag
convenant/datalek, overleggen: kwam in verkeerd overleg terecht
convenant/datalek, raad: fractievoorzitter kreeg vertrouwelijk een naam
convenant/datalek, raad/vragen: aantal datalekken afgelopen jaar
convenant/datalek, rollen: bellijst kwijt
convenant/datalek, rollen/de-waag: behandelgegevens lekken naar politie
convenant/datalek, rollen/fg: noodnummer privacy; aan wie meld ik dat er iets is uitgelekt; nieuwsgierige ambtenaar snuffelt in dossier;
  privacy incident fg inschakelen; mail naar verkeerde gestuurd wie bellen; usb-stick verloren melden bij; iemand zag wat niet mocht; intern
  toezicht op raadplegen dossiers; datalek fg; misstand melden; melding bij fg; ap melden; privacy-incident doorgeven; iemand heeft zonder
  reden in een dossier gekeken; als fg kwam ik iets tegen in logboek
convenant/datalek, rollen/informatieanalist: excel met namen bij de analist
convenant/datalek, rollen/netwerkregisseur: gevaar door uitgelekt adres; nu weet iedereen waar ik woon; kijk mee met collega
convenant/datalek, rollen/procesondersteuner: mail verkeerd verstuurd als secretaris
convenant/datalek, rollen/school: baliemedewerker gaf adres aan politie
convenant/datalek, rollen/veilig-thuis: meldernaam per ongeluk in verslag
convenant/datalek, rollen/veilig-thuis, stappen/aanmelden: bij wie melden; wie meldt; wanneer melden
convenant/datalek, rollen/voorzitter, stappen/uvz: te veel verteld aan tafel
convenant/datalek, rollen/zorgnetwerk: doorgestuurd wat gebeurt er nu
convenant/datalek, stappen/aanmelden: moet ik dit melden; hoe snel melden; nog niet alles bekend toch melden
convenant/datalek, stappen/agenderen: verkeerde mensen waren uitgenodigd
convenant/datalek, stappen/regie: excuses aanbieden; buiten kantoortijd; er is iets gebeurd, wie moet ik inlichten; buiten kantooruren
convenant/datalek, stappen/uvz: mag ik zomaar iemand opzoeken in het systeem; mag ik uit mezelf in het systeem kijken
convenant/deelmatrix: schema delen per stap; tabel wie wat deelt; overzicht van delen; schema informatie; zorgkant en veiligheidskant;
  schema wie wat mag weten; overzicht wat politie om reclassering inbrengen; wie zegt wat in welke fase; tabel wie wat mag inbrengen; alleen
  antwoorden als het gevraagd wordt; matrix delen printen; geeft deze tabel toestemming; mag het omdat het in het schema staat; onder welke
  kant val ik; is reclassering zorg of veiligheid; informatiepositie per partner; autorisatiematrix; schema voor teamleider wie wat levert;
  deelschema; ja nee of op verzoek; kolom zorg per stap; overzicht wie deelt wat; kruisjestabel; informatiestroom; proactief delen; passief
  antwoorden; uitwisselingsschema; info per fase; bevoegdhedenmatrix; gegevenssoorten; overzichtstabel; deel matrix; alleen op vraag, wat
  betekent dat voor mij; deelmatrix; wie deelt wat; raci; informatiematrix; rbac; partners indeling domein; onderwijs kolom per fase; schema
  wie brengt wat in; overzicht welke instantie wat hoort; rechten per partner per fase; dataminimalisatie per stap; gegevensstromen in
  kaart; overzicht welke kant wat inbrengt; tabel wie wat inbrengt; op vraag of uit jezelf vertellen; onder welke kant valt mijn organisatie
convenant/deelmatrix, convenant/delen: informatie krijgen van partner
convenant/deelmatrix, convenant/delen, convenant/mag-ik-dit-delen: foto van jongere in de presentatie; hoeveel mag ik vertellen
convenant/deelmatrix, convenant/delen, over/jongeren: wie ziet onze gegevens
convenant/deelmatrix, convenant/delen, rollen/politie: wijkteam politie wil weten welke afspraken er gelden
convenant/deelmatrix, convenant/delen, rollen/reclassering: mag de reclassering iets met wat daar besproken is
convenant/deelmatrix, convenant/delen, rollen/woningcorporatie: mag corporatie weten
convenant/deelmatrix, convenant/delen, stappen/plan: regisseur vraagt mij bij plan om info
convenant/deelmatrix, convenant/informeren: wie is op de hoogte
convenant/deelmatrix, convenant/mag-ik-dit-delen: welke info naar wie; uit jezelf vertellen; spiekkaart delen; ongevraagd inbrengen; school
  en strafzaak; moet ik uit mezelf iets vertellen; wanneer zeg je niets; spiekbriefje delen; stoplicht delen; wanneer hou ik mijn mond;
  antecedenten noemen in aanmelding; deelregels; in vertrouwen verteld geheim van jongere; mag ik vertellen dat hij in therapie zit;
  jongerenwerker inlichten over gebiedsverbod; strafblad noemen op aanmeldformulier; veilig langsgaan bij agressieve vader; inkomensgegevens
  delen; mag politie mentor bellen over aanhouding; privacy by design; mag ik dit zeggen; mag ik dit delen; mag ik dit deelen
convenant/deelmatrix, convenant/mag-ik-dit-delen, rollen/jongerenwerk: jongerenwerk deelt niet met politie; wat deel ik als jongerenwerker
convenant/deelmatrix, convenant/mag-ik-dit-delen, rollen/politie: wat mag de politie delen over een jongere; antecedenten op tafel leggen
  mag dat; mag ik sepots noemen; mag een verdenking gedeeld worden; mutaties uit bvh delen; camerabeelden laten zien in vergadering;
  getuigenverklaring noemen; informatie over vechtscheiding delen vanuit politie; mag ik vertellen dat iemand een mes had; processen verbaal
  delen met gemeente; mag ik mijn mutaties laten zien; wat mag ik doorgeven als agent
convenant/deelmatrix, convenant/mag-ik-dit-delen, rollen/reclassering: verplicht reclasseringscontact delen met gemeente;
  reclasseringsadvies delen; reclassering mag niet alles zeggen
convenant/deelmatrix, convenant/mag-ik-dit-delen, rollen/school: wat hoort de school; mag school iets zeggen over cijfers en verzuim; mag de
  school weten dat leerling in pga zit; mag jeugdzorg alles opvragen bij school; mogen rapportcijfers op tafel komen; mag school dit
  vertellen; mag school delen; wat deel ik als school; vraag van regisseur gekregen over leerling
convenant/deelmatrix, convenant/mag-ik-dit-delen, rollen/woningcorporatie: mag ik weten dat huurder een strafblad heeft; mag de corporatie
  politiegegevens zien; welke info krijg ik als verhuurder; mag ik huurgegevens delen; mag ik weten of een huurder in de aanpak zit
convenant/deelmatrix, convenant/mag-ik-dit-delen, rollen/zorgaanbieder: mag ik zeggen dat iemand in therapie is; vrijwillig hulptraject
  noemen; kant van zorg; mag ik een diagnose delen; wat deel ik als behandelaar
convenant/deelmatrix, convenant/mag-ik-dit-delen, stappen/aanmelden: strafblad noemen
convenant/deelmatrix, convenant/mag-ik-dit-delen, stappen/uvz: inkomen en uitkering noemen; kan ik dit zeggen in overleg; op tafel leggen;
  mag het op tafel; moet inbrengen maar weet niet wat
convenant/deelmatrix, convenant/wet: schema informatie per organisatie; welke partner deelt wat; wat gaat voor eigen wet of tabel; tabel
  gegevensuitwisseling dpia; feit dat iemand hulp krijgt ook geheim; van wie komt een veroordeling; mag agent zeggen dat iemand veroordeeld
  is; van wie hoor je een veroordeling; mag politie vonnissen delen; rechtmatig delen aantonen; veroordeling leerling
convenant/deelmatrix, convenant/wet, over/jongeren: strafblad wie ziet; medische gegevens wie ziet; komt dit op zijn strafblad; vog
convenant/deelmatrix, convenant/wet, rollen: per organisatie
convenant/deelmatrix, convenant/wet, rollen/jeugdboa: wat mag de boa inbrengen
convenant/deelmatrix, convenant/wet, rollen/jongerenwerk: wat mag een jongerenwerker in welke stap zeggen
convenant/deelmatrix, convenant/wet, rollen/leerplicht: leerplichtwet verzuim delen met politie
convenant/deelmatrix, convenant/wet, rollen/om: strafrechtelijk verleden in overleg; veroordeling; strafblad; strafblad gegevens; strafblad
  leerling wie mag dat geven; veroordeling delen; vonnis delen; strafblad bespreken
convenant/deelmatrix, convenant/wet, rollen/politie: politie wil strafblad noemen bij aanmelding; veroordeling mag politie dat zeggen;
  politie vertelde eerdere veroordeling mag dat; politie deelt alleen verdenkingen; mag de politie mijn veroordeling noemen
convenant/deelmatrix, convenant/wet, rollen/zorgaanbieder: is dat iemand patient is ook geheim
convenant/deelmatrix, convenant/wet, stappen/opschalen: delen bij regionaal overleg
convenant/deelmatrix, formulieren/aanmelding, stappen/aanmelden: informatie bij eerste melding; wat zet je in de aanmelding als mentor
convenant/deelmatrix, formulieren/meldingen, rollen/om: levert justitie ook veroordelingen
convenant/deelmatrix, formulieren/uvz-verslag: krijgt corporatie verslag
convenant/deelmatrix, over/jongeren: wie mag wat weten; wie krijgt welke informatie; wat ziet de school; wie krijgt dossier; wat krijg ik te
  zien; welke organisatie ziet wat over mij; wie weet wat; wat krijgt de zorg te horen van politie; wat weet de woningcorporatie; wie leest
  dit allemaal; wie ziet mijn gegevens; komt me baas hier achter; wie kan er allemaal in mijn dossier; wat hoort het jongerenwerk over mijn
  zoon; wie kijkt er mee in dossier
convenant/deelmatrix, over/jongeren, rollen/jongerenwerk: wat ziet het jongerenwerk
convenant/deelmatrix, over/jongeren, rollen/politie: wat weet de politie
convenant/deelmatrix, over/jongeren, rollen/school: krijgt school alles te horen in elke fase; weet mijn school hiervan
convenant/deelmatrix, over/jongeren, stappen/plan: wie mag het plan zien; wie leest het plan
convenant/deelmatrix, over/jongeren, stappen/uvz: wie leest het verslag
convenant/deelmatrix, rollen: hoort leerplicht bij onderwijs of veiligheid; welke partners horen bij zorg; alle organisaties; overzicht
  ketenpartners; justitiepartners in het overleg; staat huisarts in de partnerlijst; welke zorginstellingen zijn aangesloten;
  hulporganisaties rijtje
convenant/deelmatrix, rollen, stappen/uvz: welke partners; welke instanties; lijst van partners; welke partners zitten er allemaal;
  strafrechtketen deelnemers
convenant/deelmatrix, rollen/de-waag, rollen/zorgaanbieder: loopt er behandeling mag ik dat melden; zeggen dat therapie klaar is;
  behandeling loopt; no show bij therapie doorgeven
convenant/deelmatrix, rollen/halt: wat breng ik in als halt
convenant/deelmatrix, rollen/halt, stappen/plan: halt bij het maken van het plan
convenant/deelmatrix, rollen/halt, stappen/uvz: alleen antwoord op de vraag geven
convenant/deelmatrix, rollen/jeugdbescherming: uithuisplaatsing doorgeven aan regie; jb jr rol per stap
convenant/deelmatrix, rollen/jeugdbescherming, rollen/zorgaanbieder: wat deel ik over vrijwillige hulp
convenant/deelmatrix, rollen/jongerenwerk: wat wordt van jongerenwerk verwacht per stap
convenant/deelmatrix, rollen/leerplicht: wie krijgt het verzuim te zien; hoeveel uren verzuim noem ik; wat brengt leerplicht in
convenant/deelmatrix, rollen/leerplicht, rollen/school: verzuimlijst doorgeven aan overleg
convenant/deelmatrix, rollen/om: strafblad cliënt opvragen; wanneer noem je justitiële documentatie in het overleg; verdachte is nog geen
  dader; er ligt een nieuw vonnis
convenant/deelmatrix, rollen/politie: verdachte informatie wie; vertellen dat iemand verdachte is; collega noemde een veroordeling aan
  tafel; politie-info bij burgemeester; wat doet de politie in elke stap
convenant/deelmatrix, rollen/politie, stappen/uvz: gevraagd naar antecedenten in overleg
convenant/deelmatrix, rollen/reclassering: vertellen dat er een enkelband is; welke fasen doet reclassering mee
convenant/deelmatrix, rollen/reclassering, stappen/agenderen: reclassering krijgt vraag vooraf
convenant/deelmatrix, rollen/school: vertelt de school alles uit zichzelf; kan ik meekijken wat er over mijn leerling is afgesproken;
  cijferlijst en rapport meenemen naar bespreking
convenant/deelmatrix, rollen/school, rollen/woningcorporatie: wat krijg ik te horen
convenant/deelmatrix, rollen/school, stappen/aanmelden: incidenten op school inbrengen
convenant/deelmatrix, rollen/school, stappen/agenderen: politie wil vooraf weten wat school heeft
convenant/deelmatrix, rollen/veilig-thuis: veilig thuis bij agendavorming; wie heeft bij ons gemeld
convenant/deelmatrix, rollen/veilig-thuis, stappen/uvz: vt aan tafel wat breng ik in
convenant/deelmatrix, rollen/voorzitter, stappen/uvz: wie krijgt het verslag
convenant/deelmatrix, rollen/woningcorporatie: wat hoort de corporatie; bestuurskolom corporatie; wat krijgt de corporatie te horen per
  stap; wanneer hoor ik dat aanpak stopt; huurschuld noemen of niet; krijgen wij politiegegevens te horen
convenant/deelmatrix, rollen/zorgaanbieder: moet zorg antwoorden voordat er besproken wordt; crisis bij cliënt melden aan regie; begint
  detox niet komt niet opdagen; hulpverlener zegt niks over leerling; mag ik zeggen dat hij bij ons loopt; alleen al bestaan van hulp noemen
convenant/deelmatrix, rollen/zorgaanbieder, stappen/agenderen: mag jeugdhulp alleen ja of nee zeggen
convenant/deelmatrix, rollen/zorgaanbieder, stappen/herijken: mag zorg alleen zeggen of het loopt
convenant/deelmatrix, rollen/zorgaanbieder, stappen/uvz: weet niet wat zorg moet inbrengen
convenant/deelmatrix, rollen/zorgnetwerk, stappen/afsluiten: aan opvolgende hulp vertellen
convenant/deelmatrix, stappen/aanmelden: wat schrijf ik als zorg bij aanmelden; lopend onderzoek in aanmelding zetten; welke info bij eerste
  melding; spijbeluren doorgeven; mag strafblad in aanmelding
convenant/deelmatrix, stappen/afsluiten: gegevens meegeven bij einde; bij afsluiten vroeg iemand naar verzuim; wie hoort wat bij het
  afsluiten; horen alle partners waarom is afgesloten; hoort school dat het klaar is; wat krijgt de nieuwe hulpverlener te weten; overname
  door schuldhulp toestemming; mag politie nog delen na sluiting
convenant/deelmatrix, stappen/agenderen: voor de agenda informatie opvragen; antwoord ja of nee op vraag over school; vooraf bij
  reclassering navragen zonder naam; welke gegevens bij voorselectie; vraag of er hulp loopt ja of nee
convenant/deelmatrix, stappen/herijken: wat deel je bij halfjaarlijkse check; politie meldingen bij evaluatiemoment; wat mag onderwijs
  zeggen bij herijken; andere groepsleden noemen bij herijking; wat lever ik aan voor herijking vanuit zorg; bij herijking wat brengt zorg
  in; welke gegevens bij evaluatie; moet ik als zorg bij groepsoverleg iets aanleveren; wat levert school aan bij herijking
convenant/deelmatrix, stappen/opschalen: mag school iets delen met veiligheidshuis; onderwijs bij opschalen nee; delen over gemeentegrens
  heen; begrenzing zorg info bij opschaling; brengt school iets in bij veiligheidshuis; samenvatting in plaats van heel dossier; welke
  gegevens naar veiligheidshuis; welke zorginfo mee naar veiligheidshuis; mag school iets sturen naar de regio; school verhuist mee bij
  opschaling
convenant/deelmatrix, stappen/plan: krijgen wij het plan; informatie voor het plan; scores van andere partners inzien; wat krijgt onderwijs
  terug na het plan; wie krijgt een afschrift van het plan; mag ik toelichting bij scores van anderen lezen; wat krijgt school van het plan;
  wat staat er over behandeling in het plan; stage en rooster in het plan van aanpak; mag mentor de scores zien; krijgen alle organisaties
  mijn hele plan
convenant/deelmatrix, stappen/regie: wat vertel je de regisseur tussendoor; doorgeven aan regisseur tijdens traject; wat meldt zorg aan de
  regisseur bij crisis; wat meld ik tussentijds; wie hoort het als hij weer vastzit; informatie tussen overleggen door; jongere afgehaakt
  bij therapie wie inlichten; cliënt mist afspraken wie bellen; raakt kamer kwijt wie hoort dat; leerling komt niet opdagen wie bellen; wat
  meld ik tussentijds en wat niet
convenant/deelmatrix, stappen/regisseur: delen bij keuze van de regisseur; waarom deel je niets als regisseur gekozen wordt; delen bij
  kiezen van regisseur; wie hoort naam en nummer van regisseur; wat mogen partners over de begeleider weten; naam en nummer regisseur
  opvragen
convenant/deelmatrix, stappen/uvz: inbreng per partner; wat brengt zorgkant in; inbreng aan de overlegtafel; iedereen deelt tijdens
  bespreking; inkomen inbrengen in uvz; wat krijgt veiligheid te horen over hulp; is het thuis veilig in uvz zeggen; wat vertelt politie in
  overleg; mag psycholoog iets zeggen tijdens overleg; mag ik politieverhaal over mijn leerling horen; schuldhulp gegevens inbrengen
convenant/delen: gegevens mailen; veilig mailen; via whatsapp; in de appgroep; bellen over jongere; wat mag ik thuis vertellen; iemand van
  buiten vraagt; pers belt; journalist aan de lijn; pers staat voor de deur; interview; bank of verzekering vraagt; facebook bericht;
  toestemmingsformulier; gegevens opvragen bij partner; op kantoor praten; mag dit per mail; wetransfer; in de cloud; appje naar collega;
  thuiswerken met dossier; print meenemen; mijn leidinggevende wil weten; iemand vraagt ernaar; buurvrouw vraagt; krant vraagt; televisie;
  wethouder vraagt naam; nieuwe school vraagt; huisarts vraagt; verklaring van geheimhouding; ondertekenen zwijgen; beloven; informatie
  aanvragen; rechter vraagt stukken; artikel schrijven; vragen van de krant; journalist belt; beveiligd mailen; whatsapp; vertrouwelijkheid;
  advocaat; geheimhoudingsverklaring; derde vraagt gegevens; facebook; mag mijn teamleider het weten; geheimhoudingsverklaring tekenen;
  geheimhouding voor bezoekers; deurwaarder belt over jongere; verzekering vraagt info; kan dit per gewone mail; bellen of mailen over een
  jongere; mag het in de groepsapp; geheimhoudings verklaaring; wat zet ik niet in de mail; rechter vordert het plan; teamchef vraagt hoe
  het overleg was; lijst rondmailen binnen het team; via whatsapp foto van jongere sturen; signal groep met partners; welke mail is
  beveiligd genoeg; onbekend nummer zegt van politie te zijn; politiegegevens doorgeven aan sportclub; iemand van de krant vraagt naar
  steekpartij; collega toezichthouder neemt zaak over wat doorgeven; student criminologie wil casussen; andere gemeente vraagt info over
  verhuisde veelpleger; baas van de jongen belt; alles opvragen over een jongere; hoe oud is deze informatie; bijhouden wat ik aan wie
  vertelde; mag ik mailen over een jongere; outlook namen versturen; groepsapp met collega's over jongeren; mag het via signal; appje naar
  regisseur; welke beveiligde mail gebruiken wij; naam in onderwerpregel; initialen in mail; bellen met regisseur over jongere; stukken
  uitprinten en mee naar huis; werken aan de keukentafel met dossier; faxen; google drive dossier; zwijgcontract; nda; formulier zwijgplicht
  word; elk jaar opnieuw tekenen; nog zwijgplicht na nieuwe baan; ik werk daar niet meer mag ik erover praten; wie bewaart de getekende
  verklaringen; wat mag ik na afloop aan mijn collega vertellen; collega moet actie uitvoeren wat mag die weten; agenda doormailen aan
  collega; baas wil weten hoe het ging; verslag doen aan mijn manager; client vraagt wat de politie zei; notitie in eigen clientsysteem; mag
  ik opschrijven wat anderen vertelden; onbekend nummer vraagt naar jongere; nepagent aan de telefoon; hoe check ik of de beller echt is;
  shredder; iemand van buiten het convenant vraagt iets; niet aangesloten organisatie wil informatie; geen commentaar zin; voetbaltrainer
  uitleggen waarom hij komt; rechter vraagt dossier op; inspectie wil stukken zien; belastingdienst vraagt gegevens; ind vraagt informatie
  over jongere; bevel tot afgifte dossier; nieuwe school vraagt naar verleden leerling; middelbare school van broer belt; woningbouw zonder
  handtekening; andere gemeente belt over jongere; omroep belt over incident; krant vraagt wie de daders zijn; wie staat de pers te woord;
  student wil scriptie schrijven; universiteit wil dossiers onderzoeken; verschil bericht en akkoord; doelbinding artikel 6 lid 4;
  verzekering vraagt naar dader; oma wil weten hoe het gaat; huisarts belt met vraag; binnen hoeveel tijd antwoord aan buitenstaander;
  geheimhoudng; geheimhoudingsverklaring ondertekenen als therapeut; niet via zivver maar gewone mail; promovendus wil gegevens; appgroep
  met collega's over bewoner; wat vertel ik de woongroep na het overleg; mag ik gewoon bellen; deurwaarder vraagt adres; schuldhulp is geen
  convenantpartner; afspraak uitvoeren maar niet getekend; corporatie zonder handtekening; leidinggevende wil weten wat er besproken is;
  geheimhouding na nieuwe baan; voicemail; airdrop; post-it; loslippig; napraten; dictafoon; chatgpt; copilot; google drive; hotmail;
  encryptie; verslaggever; omroep; documentaire; podcast; voetbaltrainer; baas belt; clean desk; promovendus; spreekverbod; collega's
  bijpraten; koffieautomaat; vriend van de jongere vraagt; voicebericht; secure mail; opnameapp; thuis printer; geheimhoudings verklaring;
  kanalen; wie belt daar; journalist belt over een jongen; krant wil weten wat we met hem doen; voetbalclub wil weten of hij gevaarlijk is;
  beller zegt van de politie te zijn; beller wil nu meteen iets weten; teamleider vraagt hoe het overleg ging; collega wil de agenda
  doorgestuurd; partner mailt met gewone gmail; wil stukken thuis uitprinten; onderzoeker van de universiteit wil dossiers; rechtbank eist
  gegevens; verzekeraar vraagt naar schadeverleden; andere gemeente vraagt om informatie; gaf gisteren iets door wat niet klopt; partner
  vraagt graag alles over hem; radio wil interview over de aanpak; moeder van ander kind vraagt naar afspraken; pleegoma vraagt of hij
  meedoet; ministerie vraagt cijfers en dossiers; telefoontje van onbekend nummer; partner zet alles op teams; ga van baan wisselen, geldt
  geheimhouding nog; verzoek van belastingdienst om gegevens; imam wil helpen en vraagt door; woo-functionaris; persvraag; woordvoerder;
  persvoorlichter; raadsman; derdenverstrekking; derde partij; doelbinding; doorbreking doelbinding; avg artikel 6 lid 4; verenigbaar doel;
  geheim houding tekenen; zivver; zorgmail; signal groepsapp; microsoft teams chat; sharepoint; usb-stick; papiervernietiger;
  terugbelprocedure; social engineering; toestemming; oude school vraagt informatie over leerling; leerling stapt over dossier meegeven;
  school buiten regio belt leerplicht; appgroep straatteam namen delen; teamleider welzijn vraagt hoe het ging; mag ik het in ons
  registratiesysteem zetten; geheimhoudingsverklaring straatcoach; trainer wil weten wat er met speler is; coach belt gemeente over
  jeugdspeler; is onze speler besproken bij de burgemeester; bestuur club vraagt naar verleden van een lid; imam vraagt of jongen bekend is;
  baas belt of stagiair een strafblad heeft; alleen via de jongen zelf; journalist vraagt naar jongen van explosie; bellen met regisseur mag
  dat wel; iemand zegt dat hij van bureau jeugdzorg is; geprinte agenda mee naar school; lijst ligt nog op mijn bureau thuis; zwijgen na
  nieuwe baan; geheimhouding word document; duo collega mag die alles weten; mag ik het thuis aan mijn man vertellen; student doet onderzoek
  wil interviewen over jongeren; krant belt de school over vechtpartij; rechtbank eist stukken van school; inspectie vraagt naar leerling in
  aanpak; clubgenoot weet van bespreking zwijgen; stagebegeleider bedrijf geen partner convenant; verzekering winkelier vraagt naam dader;
  tante van leerling belt; whatsapp mentor regisseur; mondje dicht; krant vraagt naar die jongen; andere school vraagt gegevens op; sturen
  ze dingen over mij via whatsapp; mogen ze erover appen; kletst iemand op een verjaardag over mij; rechter eist gegevens van de gemeente;
  journalist vraagt naar een jongere; woordvoeringslijn individuele casus; rtv wil interview met jongere uit de aanpak; onderzoeksaanvraag
  universiteit; student wil dossieronderzoek doen; geheimhoudingsverklaring word; inspectie eist informatie; veilig mailen met partners;
  persvoorlichting bij incident; crisiscommunicatie jongere bekend bij gemeente; verwerken voor een ander doel; leidinggevende wil weten wat
  besproken is; adviesbureau wil casussen zien; onderzoeker toegang verlenen; welk kanaal gebruik ik; groepsapp met partners over casussen;
  verslag aan mijn collega doorsturen; chef wil weten hoe overleg ging; nda ondertekenen; zwijgverklaring word bestand; geldt zwijgplicht
  nog na andere baan; voetbaltrainer vraagt naar jongen; krant aan de lijn; andere gemeente vraagt gegevens; iemand zegt van politie te zijn
  aan telefoon; scriptiestudent wil dossiers; instelling die niet meedoet vraagt informatie; toezichthouder eist stukken; als leidinggevende
  casusinhoud horen; hoe oud is deze informatie
convenant/delen, convenant/informeren: brief is weg, is dat nu toestemming; brief gekregen is dat toestemming; mondeling vertellen; brief op
  papier of mail
convenant/delen, convenant/informeren, convenant/mag-ik-dit-delen: toestemming ouders; toestemming ouders nodig?
convenant/delen, convenant/informeren, over/jongeren: mag mijn ex dit ook weten
convenant/delen, convenant/informeren, rollen/zorgaanbieder: moet ik toestemming hebben
convenant/delen, convenant/informeren, stappen/uvz: mag je een jongere bespreken zonder dat hij het weet
convenant/delen, convenant/mag-ik-dit-delen: aan mijn partner vertellen; niet-betrokken partner wil meelezen; fishing expedition;
  informatieverzoek partner; wat is doelbinding; collega vraagt in de gang; vastleggen wat je deelt; zo min mogelijk prijsgeven; gedrag
  noemen in plaats van stoornis; feit of mening erbij zeggen; partner die deze jongere niet kent; zit die jongen bij jullie in de aanpak;
  wil alleen weten of hij bekend is; jongere wil het liever zelf vertellen; niet kunnen wachten op akkoord; conclusie in plaats van rapport;
  regisseur vraagt of hij hier slaapt; andere school vraagt naar onze leerling; graag alles over deze leerling mag dat; snap van jongere
  laten zien aan gemeente; vertrouwelijk gesprek met vrijwilliger doorgeven; partner uit het overleg die mij niet kent; collega vraagt naar
  jongere; mag ik app gebruiken om namen door te sturen; collega vraagt mij in de gang over een jongen; wat vertel ik een bezorgde
  buurvrouw; mag ik foto's van instagram doorsturen; wat mag ik vertellen aan collega's; agenda doorsturen naar wijkagent; penitentiaire
  inrichting informatie geven; moeder belt of zoon bij ons zit; zit mijn mishandelaar in een aanpak; fout doorgegeven informatie herstellen;
  buurtbewoner vraagt namen; zit mijn neef in de aanpak; verstrekking aan organisatie buiten convenant; heel pv doorsturen; zorgcoordinator
  vraagt of leerling op de lijst staat; urinecontrole uitslag doorgeven; naam van andere jongeren weglaten; twijfel privacy in vergadering;
  gegevensuitwisseling; wat antwoord ik als een ander ernaar vraagt; ze delen veel meer dan nodig; te veel informatie gedeeld in overleg;
  school aan de lijn zit hij erbij; info aan partner die niet betrokken is; foto of filmpje laten zien; mag ik vragen naar; collega vraagt;
  is dit te veel; stappenplan voor ik iets vertel; beslisboom informatie delen; partner niet betrokken bij jongere; kan ik minder vertellen;
  alleen de conclusie geven; wordt die jongen van de hoek aangepakt; filmpje van vechtpartij doorsturen; telefoonnummer van moeder geven;
  mag opvang weten dat hij gebiedsverbod heeft; pv laten lezen; minder zeggen; informatie doorspelen; collega vraagt naar medicijngebruik;
  stagebegeleider wil weten van gebiedsverbod; samenvatting in plaats van heel rapport; beslisboom gegevens delen; voorbeelden goed en fout
  delen; kan het met minder info; van horen zeggen; van horen zeggen; gerucht delen; alleen nodige info; iets van horen zeggen; vertel ik te
  veel; alleen het noodzakelijke; anoniem of algemener vertellen; gevoelige info; wordt die jongen van hiernaast aangepakt; kan het ook met
  minder informatie
convenant/delen, convenant/mag-ik-dit-delen, convenant/wet: proportionaliteit; noodzakelijkheid; zwanger meisje delen; wanneer mag ik mijn
  zwijgplicht doorbreken; beginsel van dataminimalisatie; toestemming als grondslag
convenant/delen, convenant/mag-ik-dit-delen, over/jongeren: krijgt mijn baas dit te horen; krijgt zijn werkgever dit te horen; weet mijn
  baas ervan
convenant/delen, convenant/mag-ik-dit-delen, rollen: is deze persoon wel partner
convenant/delen, convenant/mag-ik-dit-delen, rollen/de-waag: stoornis delen helpt toch
convenant/delen, convenant/mag-ik-dit-delen, rollen/driehoek-burgemeester: burgemeester wil namen weten
convenant/delen, convenant/mag-ik-dit-delen, rollen/halt: niet meer vertellen dan gevraagd
convenant/delen, convenant/mag-ik-dit-delen, rollen/informatieanalist: feit vermoeden of mening erbij zeggen; gerucht als feit gebracht;
  betrouwbaarheid van informatie aangeven; zeggen wat zeker is en wat vermoeden
convenant/delen, convenant/mag-ik-dit-delen, rollen/jeugdboa: bewoner vraagt boa naar overlastjongen; wat zegt handhaver tegen buurt;
  buurman nummer 12 vraag aan handhaver; bewoner vraagt boa naar jongen nummer 12; buurman vraagt boa over nummer 12
convenant/delen, convenant/mag-ik-dit-delen, rollen/jongerenwerk: jongere vertelt mij iets in vertrouwen; ik heb iets in vertrouwen gehoord;
  wat vertel ik wel; niet meer info dan nodig voor mijn afspraak; geheimen van jongeren bewaren
convenant/delen, convenant/mag-ik-dit-delen, rollen/politie: wat zeg ik tegen een boze buurman; school belt of leerling in aanpak zit;
  bewoner vraagt of nummer 12 aangepakt wordt; buurvrouw vraagt of die jongen wordt aangepakt; registreren dat ik iets verstrekt heb;
  collega vraagt mij om informatie; directeur vraagt wijkagent naar leerling; buurman wil weten of hij in beeld is; school belt over een
  leerling; gevraagd of hij verdacht is
convenant/delen, convenant/mag-ik-dit-delen, rollen/raad-voor-de-kinderbescherming: rapport kinderbescherming meenemen
convenant/delen, convenant/mag-ik-dit-delen, rollen/school: directeur wil weten welke leerlingen besproken zijn; docenten inlichten over
  leerling; mag ik als docent iets zeggen tegen de politie; politieagent vraagt wie er in de klas zat
convenant/delen, convenant/mag-ik-dit-delen, rollen/veilig-thuis: vermoeden delen; afwegen wat anderen moeten weten; mag ik melden zonder
  toestemming ouders
convenant/delen, convenant/mag-ik-dit-delen, rollen/woningcorporatie: buurvrouw wil weten of jongen wordt aangepakt
convenant/delen, convenant/mag-ik-dit-delen, rollen/zorgaanbieder: toestemming vragen of niet; ouders geven geen toestemming voor zorg
  delen; beroepsgeheim doorbreken; jeugdhulp weigert te delen; client wil niet dat ik iets vertel; wat zeg ik wel en niet; client wil niet
  dat ik praat
convenant/delen, convenant/mag-ik-dit-delen, stappen/aanmelden: broer van verdachte noemen; mag ik adhd erin zetten
convenant/delen, convenant/mag-ik-dit-delen, stappen/agenderen: bovenmatig opvragen; te brede uitvraag bij partners
convenant/delen, convenant/mag-ik-dit-delen, stappen/opschalen: samenvatting in plaats van rapport; hele dossier doorsturen
convenant/delen, convenant/mag-ik-dit-delen, stappen/regie: ter info rondsturen
convenant/delen, convenant/mag-ik-dit-delen, stappen/uvz: vermoeden of zeker weten; vermoeden of zeker weten
convenant/delen, convenant/rechten: wat doe je met papieren; oma vraagt; notitie maken van gedeelde informatie; tante belt namens het gezin;
  advocaat belt; familie vraagt; ex vraagt; aantekeningen maken; achteraf bleek het niet waar; verkeerde informatie rechtzetten bij anderen;
  uitgeprinte agenda weggooien; strafrechtadvocaat mailt de regisseur; aantekeningen na overleg vernietigen; bewindvoerder wil weten of
  cliënt in aanpak zit; thuis op papier bewaren; advocaat vraagt het dossier op; kladblaadjes over na het overleg; notitieboekje
  jongerenwerker na overleg; raadsman krijgt dossier niet; raadsman wil stukken; advocaat van jongere mailt; geprinte agenda na overleg; mag
  ik aantekeningen bewaren; raadsman vraagt dossier op; advokaat belt over zijn cliënt; papieren notities na overleg weggooien; raadsman
  vraagt stukken; bewindvoerder vraagt dossier op; jongere vraagt mij wat er gezegd is; advocaat van scholier vraagt dossier op; namens
  cliënt stukken opvragen als advocaat; advocaat belt naar de gemeente; bewaren van aantekeningen; eigen aantekeningen bewaren; advocaat van
  pupil vraagt stukken; actielijst bij ons wissen; als oma dossier opvragen; eigen kladblaadjes na overleg; advocaat vraagt dossier; verzoek
  van advocaat; gemachtigde advocaat wil kopie; advocaat met machtiging; kladpapier na overleg; aantekeningen van vorig overleg in mijn
  schrift; advocaat vraagt inzage met machtiging; brief van de advocaat ontvangen; aantekenningen weggooien na overleg; aantekeningen van
  mensen in het overleg; ouders vragen wat er besproken is; papieren versnipperen; verzoek komt telefonisch binnen
convenant/delen, convenant/rechten, convenant/wet: vertrouwelijke stukken opvragen als journalist; bewaren in ons eigen systeem
convenant/delen, convenant/rechten, over/jongeren: jongere wil weten wat er over hem gezegd is; alles wat jullie weten over hem graag;
  vragen wat er gezegd is in het overleg; advocaat van mijn zoon; heb ik een advocaat nodig; mag ik een advocaat meenemen
convenant/delen, convenant/rechten, rollen/jongerenwerk: jongere vraagt wat er over hem gezegd is
convenant/delen, convenant/rechten, rollen/procesondersteuner: iemand belt mij voor het dossier
convenant/delen, convenant/rechten, rollen/school: ouders vragen mij wat er gezegd is; kopie in ons leerlingvolgsysteem bewaren
convenant/delen, convenant/wet: verstrekken aan derden; school stuurt heel leerlingdossier mee; partners wegen hun eigen privacyregels;
  strafbaar als ik klets; huisarts geen partner wat dan; geheim bewaren; woo contactpersoon; integriteit schending geheim; beroep op woo
  binnengekomen; kreeg een woo-verzoek binnen; woo-verzoek; verstrekking derden; iemand heeft zijn zwijgplicht geschonden; strafbaar als je
  doorvertelt; toestemming nodig voor justitiegegevens; woo; iemand dient woo-verzoek in; verzoek om openbaarmaking binnen gemeente
  doorsturen; woo-verzoek journalist; verzoek van krant; geheimhouding in wet; wob verzoek bij de politie over overleg; waarom niet gewoon
  toestemming vragen; ambtenaar geheimhouding awb; termijn woo vier weken; waar stuur ik een woo-verzoek heen; openbaarheids verzoek;
  bewoner vraagt verslagen op via woo; wet openbaarheid van bestuur; openbaarheidsverzoek verslagen overleg; woo en persoonsgegevens
  jongere; waarom geen toestemming als grondslag; documenten openbaar maken uvz; strafrechtelijke gegevens; 272 sr schending geheim; artikel
  272 strafrecht geheim; sr 272; toestemming geen grondslag overheid
convenant/delen, convenant/wet, raad: woo openbaar; journalist vraagt kwartaalcijfers op; woo-verzoek over kwartaalcijfers; woo verzoek
  kwartaalcijfers; kwartaalrapportage opgevraagd door pers
convenant/delen, convenant/wet, rollen/om: mag het dossier gebruikt worden in een strafzaak; kan een rechter het verslag opeisen
convenant/delen, convenant/wet, rollen/politie: politiegegevens doorsturen aan hulpverlener; moet ik registreren dat ik iets verstrekt heb;
  politie-informatie vrijgeven wie beslist
convenant/delen, convenant/wet, rollen/raad-voor-de-kinderbescherming: rvdk onderzoek informatie opvragen
convenant/delen, convenant/wet, rollen/school: geheimhoudingsplicht docent
convenant/delen, convenant/wet, rollen/zorgaanbieder: informed consent; huisarts wil meedenken; toestemming van cliënt
convenant/delen, convenant/wet, sociaal-domein: geen toestemming nodig; waarom wel bericht maar geen toestemming
convenant/delen, formulieren: ik gaf verkeerde informatie door wie corrigeren; hoe verstuur ik gegevens; naam in onderwerp mail; met gewone
  mail versturen formulier; wachtwoord op formulier; geen naam alleen casusnummer in onderwerp mail; versturen hoe; hoe stuur ik dit veilig
  vanaf school; waarheen mail ik het ingevulde bestand
convenant/delen, formulieren, rollen/netwerkregisseur: mijn beeld blijkt niet te kloppen
convenant/delen, formulieren, stappen/aanmelden: beveiligde mail adres waarheen; mail met aanmelding beveiligd sturen; waar mail ik de excel
  naartoe
convenant/delen, formulieren, stappen/agenderen: stukken toesturen
convenant/delen, formulieren/aanmelding: hoe vraag ik netjes informatie op; vraag moet specifiek zijn; gerichte vraag; voorbeeld goede
  informatievraag; gerichte vraag stellen aan leerplicht; graag alle info; vraag aan leerplicht formuleren; specifieke vraag stellen;
  voorbeeld goede vraag aan leerplicht; wat zet ik bij vraag aan partner
convenant/delen, formulieren/aanmelding, formulieren/uvz-verslag: feiten en meningen; mening of feit
convenant/delen, formulieren/aanmelding, over/jongeren: gegevens van jongere
convenant/delen, formulieren/aanmelding, rollen/leerplicht: gerichte vraag stellen over verzuim
convenant/delen, formulieren/aanmelding, rollen/netwerkregisseur: vraag per jongere formuleren
convenant/delen, formulieren/aanmelding, stappen/agenderen: gerichte vraag stellen aan partner
convenant/delen, formulieren/uvz-verslag: wie zei wat; wat leg je vast
convenant/delen, formulieren/uvz-verslag, stappen/uvz: to do na afloop noteren; feiten of meningen
convenant/delen, jaarverslag: bewonersbijeenkomst wat kun je vertellen; buurtkrant wil cijfers over jongeren; als slachtoffer informatie
  over de dader; journalist wil harde cijfers; succesverhaal voor de krant
convenant/delen, jaarverslag, over: data voor promotieonderzoek; artikel schrijven over jeugdbendes in de stad
convenant/delen, jaarverslag, rollen/informatieanalist: onderzoeker wil data; partner vraagt om ruwe data
convenant/delen, normenkader, sociaal-domein: bewindvoerder
convenant/delen, over: gegevens hergebruiken voor iets anders; wie is woordvoerder; interview aanvragen; onderzoek doen onder deze
  doelgroep; mag ik dit gebruiken; interview aanvragen; verouderde info
convenant/delen, over, rollen: contact
convenant/delen, over, rollen/driehoek-burgemeester: wie mag de krant te woord staan
convenant/delen, over, rollen/informatieanalist: data hergebruiken voor iets anders
convenant/delen, over/jongeren: krijgen wij het dossier; krijgen wij het dossier; sportvereniging privacy; nergens voor getekend en toch
  delen ze; ik ben zijn oom, mag ik iets weten; gemeente wil mij niks zeggen over mijn broer; hoe weet die beller mijn naam; buurman vraagt
  naar ons gezin; feit of roddel over mijn kind; brief van gemeente aan patient op spreekuur; voetbalvereniging krijgt gegevens van lid; wat
  mag voorzitter van de club weten; dominee wil bemiddelen voor gezin; werkgever krijgt te horen dat hij besproken is; mag voetbalclub dit
  weten; mijn trainer hoeft niks te weten; komt het in de krant; krijg ik een vog nog; weet mijn stage ervan; voetbalclub ingelicht; mag
  mijn psycholoog over mij praten; doorvertellen zonder mijn toestemming; kan iedereen dit opzoeken; mag oma weten wat er speelt;
  sollicitatie en deze aanpak; ziet de school van mijn zusje dit; hulpverlener praat zonder dat ik het wil; krijgt defensie of toekomstige
  baas dit; weet mijn werkgever dit; krijgt mijn baas bericht; weet mijn werkgever dit ook; weten de buren het; komt het in de krant; krijgt
  mijn baas hier iets van te horen; mijn trainer weet het ineens ook; mijn werk mag dit niet weten; kan mijn toekomstige baas dit lezen
convenant/delen, over/jongeren, rollen/ipta-coach: werkgever vraagt; tegen mijn baas; ziet werkgever of club het; werkgever hoeft delict
  niet te weten; nieuwe baas weet van verleden; werkgever vertellen over verleden; werkgever laten weten waarom begeleiding; baas vertellen
  waarom hij begeleiding heeft
convenant/delen, over/jongeren, rollen/jongerenwerk: hij vraagt wat ze over hem zeggen
convenant/delen, over/jongeren, rollen/school: ouders bellen school over lijst; heeft dit gevolgen voor mijn opleiding
convenant/delen, over/jongeren, rollen/woningcorporatie: verhuurder weet van onze zoon
convenant/delen, over/jongeren, stappen/afsluiten: na afloop
convenant/delen, over/jongeren, stappen/uvz: wie praat er allemaal over mij
convenant/delen, overleggen: mag een trainer bij het groepsoverleg
convenant/delen, overleggen, stappen/uvz: online vergaderen teams
convenant/delen, raad: raadslid op de sportclub vraagt mij uit; raadslid vraagt naar een jongere; vertrouwlijk; raadslid mailt over bepaalde
  jongen; gemeenteraadslid vraagt naar een jongen; raadslid kent mijn zaak; fractievoorzitter vertrouwelijk naam geven; wat is geheim;
  vertrouwelijke stukken
convenant/delen, raad, rollen/driehoek-burgemeester: burgemeester wil namen; vragen van raad over individu beantwoorden
convenant/delen, raad, rollen/raad: raadslid vraagt naar jongen; raadslid wil namen; mag fractievoorzitter namen weten; raadslid wil weten
  of buurjongen erin zit; over personen praten; dossier inzien raadslid; wil als raadslid dossier inzien; fractie stelt vraag over één
  geval; mag raadslid vragen of jongen in traject zit
convenant/delen, raad, rollen/raad-voor-de-kinderbescherming: de raad vraagt informatie
convenant/delen, raad/vragen: wat vraag ik
convenant/delen, rollen: waar staan de telefoonnummers; partnerlijst waar; telefoonlijst van partners; telefoonboek van de deelnemers; waar
  vind ik nummers van partners
convenant/delen, rollen, rollen/politie: hoe kom ik aan de partnerlijst
convenant/delen, rollen, rollen/woningcorporatie: terugbellen via lijst
convenant/delen, rollen/college: wethouder vraagt naar een jongen
convenant/delen, rollen/college, rollen/raad: raadslid vraagt naar een bepaalde jongen
convenant/delen, rollen/college, rollen/voorzitter: wethouder belt mij over een casus
convenant/delen, rollen/de-waag, rollen/zorgaanbieder: regiseur belt naar behandelaar
convenant/delen, rollen/driehoek-burgemeester: wethouder wil namen; media na steekpartij; stukken uit overleg gebruiken voor verbod
convenant/delen, rollen/fg: student wil onderzoek doen naar jongeren; gegevens gebruiken voor nieuw doel
convenant/delen, rollen/halt, stappen/uvz: wat neem ik mee terug naar kantoor
convenant/delen, rollen/informatieanalist: informatie verzamelen over jongere; mag ik bestanden koppelen voor ander doel
convenant/delen, rollen/ipta-coach: leerbaan regelen wat vertel je de baas; nieuwe stagebaas wil verleden weten; nieuwe werkgever belt
  gemeente; stagebedrijf vraagt; werkgever belt; werkgever vraagt of hij te vertrouwen is; stagebedrijf moet iets weten voor het plan;
  werkgever vraagt of hij in aanraking kwam met politie; werkgever vraagt wat hij heeft gedaan; werkgever inlichten; wat vertel je de
  werkgever; leermeester vraagt waarom hij begeleid wordt; baas vraagt waarom hij begeleid wordt; strafblad vertellen aan stagebedrijf;
  werkgever vraagt waarom hij een coach heeft
convenant/delen, rollen/jeugdbescherming: jeugdzorg belt
convenant/delen, rollen/jeugdboa: laten merken dat hij in de pga zit; jongen vraagt mij of hij gevolgd wordt
convenant/delen, rollen/jeugdboa, rollen/politie: buurvrouw vraagt wat er met hem gebeurt; bewoner spreekt mij aan over die jongen; bewoner
  vraagt of die jongen wordt aangepakt; bewoner vraagt mij wat er met hem gebeurt
convenant/delen, rollen/jeugdboa, stappen/aanmelden: alleen wat ik zelf zag of ook geruchten
convenant/delen, rollen/jeugdmarshall: bewoners informeren over aanpak; winkeliers vragen naar overlast; bewoners willen namen weten;
  bewonersavond over jeugdgroep; bewoners eisen dat ik zeg wie het zijn; bewoners vragen marshall naar namen; vertelt hij het aan de buurt
convenant/delen, rollen/jeugdmarshall, rollen/politie: bewoners willen weten wie overlast geeft
convenant/delen, rollen/jeugdmarshall, rollen/woningcorporatie: buren vragen wie er meedoet
convenant/delen, rollen/jongerenwerk: wat zeg ik tegen de jongere na de vergadering; jongere vraagt wat er gezegd is; jongere vraagt of ik
  iets over hem heb gezegd; wat zeg ik op straat na de vergadering; wat heeft hij over mij verteld daar; hij weet dat ik in dat overleg zit;
  eerlijk zijn over wat ik vertelde; jongere vraagt of ik hem verlinkt heb; gasten op het pleintje vragen naar het overleg; jongere vraagt
  heb jij over mij gepraat
convenant/delen, rollen/jongerenwerk, stappen/plan: voetbalclub wil helpen
convenant/delen, rollen/leerplicht: nieuwe school wil weten waarom hij weg moest
convenant/delen, rollen/netwerkregisseur: partner zwijgt; werkdruk bespreken met leidinggevende; plan van aanpak toevoegen aan strafdossier;
  info uit het overleg in requisitoir gebruiken; gebruiken wat ik hoorde voor mijn eigen rapportage; trajectbegeleider jji wil meedoen in
  plan; club wil helpen wie bellen; mag ik regisseursinfo gebruiken voor rapport rechtbank
convenant/delen, rollen/netwerkregisseur, stappen/agenderen: vraag aanleveren voor overleg per jongere
convenant/delen, rollen/om: gebruiken in strafzaak; bewijs in rechtszaak; zijn raadsman
convenant/delen, rollen/politie: bijhouden wat je verstrekt; registreren van verstrekkingen; wat antwoord je zonder te bevestigen;
  nieuwsgierige buurvrouw; buurman vraagt of er iets aan gebeurt; buurtbewoner wil weten of het wordt aangepakt; verstrekking vastleggen in
  bvh; briefing met namen uit pga; zwijgplicht ondertekenen; vertelt wijkagent wie het heeft gedaan; vastleggen wat ik deel; verstrekking
  registreren; collega's op straat inlichten; waar vastleggen wat ik verstrek; doorgeven aan collega in het overleg; hoorde zorginformatie,
  wil ik gebruiken voor zaak; hulpinformatie niet in politiesysteem; zorggegevens in bvh zetten
convenant/delen, rollen/politie, rollen/school: niks zeggen over wie erin zit; agent wil info; niet bevestigen niet ontkennen
convenant/delen, rollen/procesondersteuner: reclassering belt maar ik ken haar niet; iemand belt mij op voor gegevens; wachtwoord vragen;
  iemand belt om informatie over een jongere; telefonisch gegevens geven; beller zegt dat hij van politie is
convenant/delen, rollen/procesondersteuner, stappen/agenderen: stukken rondsturen; agenda versturen
convenant/delen, rollen/raad: raadslid belt ambtenaar over naam; mag ik als raadslid een dossier inzien; burger klopt aan; boze inwoner in
  mijn mail; inwoner mailt mij over een buurjongen
convenant/delen, rollen/raad-voor-de-kinderbescherming: is de raad convenantpartner; kinderbescherming als buitenstaander; is rvdk derde;
  kinderbescherming vraagt gegevens op; verzoek om onderzoek; er loopt een beschermingsonderzoek; informatie leveren voor raadsrapport;
  onderzoeker belt regisseur; input geven voor rapport kinderrechter; vraag per onderwerp stellen; krijgt kinderbescherming het plan; mag
  kinderbescherming dossier opeisen; stukken opvragen door raadsonderzoeker; convenant niet getekend door raad kinderbescherming;
  hulpverlener praten met onderzoeker zonder toestemming; informant voor de raad; raadsonderzoeker belt wie antwoordt; regisseur geeft plan
  niet mee aan raad; onderzoeker belt; rvdk wil dossier; raadsonderzoeker belt mij als regisseur; de raad start onderzoek naar gezin; ze
  vragen ons hele plan op voor rapport; onbekend persoon van de raad belt; raadsonderzoeker belt school over leerling; rvdk geen
  kernpartner; rvdk vraagt om dossier; kinderbescherming onderzoekt; informant bevragen beschermingsonderzoek; kinderbescherming onderzoekt
  gezin; nepbeller kinderbescherming
convenant/delen, rollen/raad-voor-de-kinderbescherming, rollen/woningcorporatie: terugbellen op bekend nummer
convenant/delen, rollen/reclassering: rapport aan partners laten lezen
convenant/delen, rollen/school: collega's inlichten; rapporteren in magister over overleg; vordering van officier; rechter of toezichthouder
  vordert stukken; politie eist gegevens met vordering; gevorderd; niet-aangesloten school krijgt niets; recherche aan de deur zonder
  vordering; jullie hebben toch getekend zegt de agent; school is geen partner; wat zeg ik in de lerarenkamer; collega docenten willen weten
  wat er speelt; politie wil gegevens; docenten inlichten na overleg; leerlingvolgsysteem notitie uvz; verplicht meewerken bij vordering;
  teamleider onderbouw; brief met vordering ontvangen; bestuur wil convenant niet tekenen; docenten willen weten wat er speelt; moet ik het
  in magister zetten; politie belde voor telefoonnummer leerling; vordering gegevens politie; mag ik het in magister zetten; notitie in
  leerlingdossier na overleg; wat zeg ik in de teamkamer; opnemen in magister; bemoeien met leerlingen van andere scholen
convenant/delen, rollen/veilig-thuis: kennen jullie dit gezin
convenant/delen, rollen/voorzitter: tolk of gast aan tafel geheimhouding; iemand praat te veel
convenant/delen, rollen/voorzitter, stappen/uvz: voor het eerst en geheimhouding niet getekend
convenant/delen, rollen/woningcorporatie: verhuurder vraagt; verhuurder wil weten wie erin komt; buren willen weten of buurjongen begeleid
  wordt; verhuurder zonder handtekening wil weten; iemand belt naar huurder te vragen; onbekend nummer vraagt gegevens; verhuurder tekende
  niet maar vraagt info; hoort de woningbouw wat politie weet; buren vragen naar jongen van boven; huurder vraagt wie die jongen is; iemand
  belt voor huurgegevens; buurvrouw vraagt wat we aan hem doen; politie belt voor huurgegevens; hoorde iets in uvz, bruikbaar voor
  ontruiming
convenant/delen, rollen/woningcorporatie, rollen/zorgaanbieder: terugbellen voor je iets zegt
convenant/delen, rollen/woningcorporatie, stappen/herijken: hoort de verhuurder hier iets van
convenant/delen, rollen/zorgaanbieder: iemand belt en zegt dat hij agent is; gemeente vraagt telefonisch medische info; politie belt
  instelling om gegevens; opvang krijgt verzoek van politie; wijkagent belt of iemand bij ons loopt; wat zet ik in het epd na overleg;
  intervisie over casus uit uvz; ik ben huisarts en word gebeld door regisseur
convenant/delen, rollen/zorgaanbieder, rollen/zorgnetwerk: hulpverlener denkt dat brief genoeg is
convenant/delen, rollen/zorgaanbieder, sociaal-domein: heeft gezin ja gezegd
convenant/delen, rollen/zorgaanbieder, stappen/aanmelden: moeten ouders toestemming geven; moeten ouders toestemming geven
convenant/delen, rollen/zorgnetwerk: is brief gemeente ook toestemming; geldt brief als toestemming; toestemming nodig om door te sturen;
  toestemming jongere voor overdracht naar zorg; gaan politiegegevens mee
convenant/delen, sociaal-domein: moet er toestemming zijn of is een brief genoeg; handtekening ouders nodig om te praten; verschil bericht
  en toestemming; informeren of toestemming vragen; bericht in plaats van toestemming; moet gezin ja zeggen voor bespreking; bericht of
  toestemming verschil; toestemming gezin nodig om te praten; toestemming gezin of alleen bericht; toestemming in zorg en melding bij ons;
  wijkteam zegt dat toestemming ontbreekt
convenant/delen, stappen/aanmelden: gewone mail of versleuteld; mag het via whatsapp; vanuit de sportclub; alleen nummer gebruiken in mail
convenant/delen, stappen/aanmelden, stappen/opschalen: anonieme casus bespreken
convenant/delen, stappen/afsluiten: overdragen aan nieuwe woonplaats; gezin verhuist naar andere stad dossier mee; dossier meegeven aan
  andere gemeente; bericht aan partners
convenant/delen, stappen/afsluiten, stappen/opschalen: naar andere gemeente overdragen; zaak naar andere gemeente; verhuizing dossier
  overdragen; nieuw adres buiten de gemeente; gezin verhuisd naar buurgemeente; verhuist volgende week naar den haag
convenant/delen, stappen/agenderen: voorzitter vroeg extra informatie op; gerichte vraag per deelnemer; extra info opvragen voor besluit;
  een vraag per partner
convenant/delen, stappen/herijken: buiten de groep
convenant/delen, stappen/opschalen: gemeente waar jongere heen verhuist vraagt dossier; andere woonplaats overdragen; nieuwe gemeente krijgt
  mijn dossier
convenant/delen, stappen/plan: mag ik het plan doorsturen naar collega's
convenant/delen, stappen/regie: afspraak nakomen lukt niet zonder informatie over jongere; inrichting wil weten of iemand in pga zit;
  slachtofferhulp wil weten wie het was; slachtoffer vraagt of dader wordt begeleid; slachtofferhulp is derde partij; advocaat slachtoffer
  wil informatie; moet in mijn systeem iets noteren na uvz; vader van slachtoffer wil weten hoe het zit; dader woont naast mij, wat doet de
  gemeente; aantekening in eigen systeem wat mag erin; jji is geen partner van convenant; leerbedrijf moet iets weten voor zijn rooster;
  werkgever inlichten met akkoord jongere; appje sturen naar jongere; casemanager pi vraagt naar plan; contact met mentor in de inrichting;
  stagebedrijf iets vertellen; aangever vraagt hoe het afloopt; belt de regisseur het slachtoffer; hoort het slachtoffer wat er met de dader
  gebeurt; slachtoffer wil excuses; slachtofferhulp inschakelen; wie heeft contact met het slachtoffer; wie informeert het slachtoffer; mag
  ik met de gevangenis praten over hem; stagebedrijf wil weten wat er speelt; berichtje sturen; appen met jongere; groepsapp met partners;
  gespreksverslag doormailen; trainer van sportclub wil helpen; groepsmail aan alle partners
convenant/delen, stappen/uvz: mijn chef eist het verslag; eerste keer erbij moet ik iets tekenen; stagiair mag die meeluisteren; zwijgplicht
  ondertekenen; mag stagiair meekijken; antwoord op gestelde vraag voorbereiden; stagiair wil meekijken; eerste keer erbij wat tekenen
convenant/informeren: welke brief wanneer; voorbeeldbrief; jongere weet van niets; later vertellen; wachten met brief; politie wil nog niet;
  ouders gescheiden; stiefvader; vader onbekend; boven 16 ouders informeren; taalprobleem; brief in eenvoudige taal; brief vertalen; brief
  niet aangekomen; wat moet in de brief; notificatie; na besluit bericht; wie vertelt het; regisseur vertelt; brief sturen; brief opstellen;
  tekst van brief; beide ouders; pleegouder; voogd; spreekt geen nederlands; niet bereikbaar voor brief; brief komt terug; nog even niet
  vertellen; onderzoek gaat voor; informatieplicht; welke bijlage; kennisgeving; notificatiebrief; notificatie brief; gescheiden ouders
  brief; gescheiden ouders wie krijgt bericht; brieven printen; noodtificatie; standaardbrieven; minderjarige en gezag wie krijgt de
  kennisgeving; notificatie uitstellen in belang van onderzoek; gezin spreekt geen nederlands; wat schrijf je als reden in de brief;
  gescheiden ouders beide aanschrijven; voorbeeldbrieven downloaden; brief in word; standaardtekst brief ouders; template notificatie; brief
  testen op leesbaarheid; brief als een organisatie verder gaat; mail merge brieven; stuur je het naar beide ouders; vader woont ergens
  anders ook brief; co-ouderschap post; voogd informeren; pleegzorg wie krijgt bericht; ouders weten niet dat hij blowt brief; ouders lezen
  geen nederlands; laaggeletterde vader; adres controleren brp; brief kwam retour; jongere zonder vast adres post; broertje in de brief
  noemen; wat moet er in de brief; verplichte onderdelen informatiebrief; artikel 14 avg checklist; staat de bewaartermijn in de brief; moet
  je rechten noemen in de brief; brief nog niet sturen; jongere mag niks weten van onderzoek; wie beslist over uitstel; toch bespreken
  zonder bericht; brief stuurt hem alleen maar weg; hoe lang mag je wachten met vertellen; binnen een maand op de hoogte stellen;
  uitzondering informatieplicht; artikel 41 uavg; brief te streng; aangetekend of gewone post; notifcatiebrief; brief naar ouder zonder
  gezag; ouders wonen apart krijgen ze allebei bericht; ouders weten niets van zoon van 17; gezin leest slecht nederlands; modelbrieven
  word; oekraïens gezin brief vertalen; laaggeletterd en alleen wonend; post loopt via bewindvoerder; cliënt meerderjarig wie krijgt
  kennisgeving; dakloos geen adres brief bezorgen; pleegouders brief zonder gezag; welke brief na besluit één partner; aanschrijven;
  envelop; postzegel; template brief; b1 taal; tigrinya; papiaments; google translate; brp; co-ouderschap; afwijsbrief; uitnodigingsbrief;
  ouders overslaan; in kennis stellen; brievenset; huisstijl brief; kaartje sturen; zoon in buitenland; verwittigen; tolkentelefoon;
  aankondiging; jongere wist van niets; ouders zijn gescheiden en vechten; moeder spreekt alleen arabisch; politie vraagt om brief uit te
  stellen; onderzoek loopt, brief moet wachten; ouder kan niet lezen; jongere heeft geen vast adres, brief sturen; brief ging alleen naar
  moeder; pleegouders vragen waarom zij niks kregen; voorbeeldbrief kwijt; plan veranderd, brief nodig; tolk nodig bij uitleg; notificatie
  brief vergeten; uitstel notificatie; modelbrieven; briefsjablonen; sjabloon brief; ouderbrief; gezagsregister; gba adres; basisregistratie
  personen; laaggeletterd; transparantieplicht; gescheiden ouders wie krijgt de brief; wie verstuurt die brief naar het gezin;
  voorbeeldbrief aan ouders; naam van de school in brief aan gezin; brief uitstellen wegens eerwraak; dan komen ze niet opdagen smoes;
  bericht aan gezin na besluit; tieners en brief eerst hardop voorlezen; brief aan ouders apart wonend; ex weet nu alles; wat moet er
  allemaal in zo'n brief; voorbeeld van de brieven; brief kwam te laat, na het overleg; waarom hebben ze gewacht met de brief; niks verteld
  vanwege politieonderzoek; brief voorlezen aan jongere die niet leest; informatieplicht artikel 14 avg termijn; uitstel kennisgeving
  artikel 41 uavg; nieuw adres doorgeven voor post; ouder in het buitenland met gezag; kunnen ze bellen in plaats van brief; wie schrijft
  die brieven eigenlijk; staan mijn andere kinderen ook in de brief; artikel 14 verplichte inhoud; wie ondertekent de notificatie;
  burgemeestersbrief tekst; brief b1 niveau; standaardteksten communicatie ouders; uitzondering op informeren opsporing; uitstel van
  kennisgeving; gezinnen met weinig nederlands bereiken; 16 en 17 jaar ouders inlichten; twee ouders met gezag gescheiden wonend; brieven
  herschrijven in begrijpelijke taal; wie stuurt welke brief; modelbrief uitnodiging gesprek word; ouders apart wonend twee brieven; wat
  moet in notificatie staan; uitstel brief vanwege politieonderzoek; plan gewijzigd moet ik schrijven; wie beslist over later informeren;
  adres checken in brp; alle brieven op een rij; bericht als het maar bij een partner blijft; notifcatiebrief voorbeeld; brieven printen
convenant/informeren, convenant/mag-ik-dit-delen: hoe zeg je het; lopend politieonderzoek niet waarschuwen
convenant/informeren, convenant/mag-ik-dit-delen, rollen/jongerenwerk: vertrouwensband met jongere niet kwijtraken
convenant/informeren, convenant/mag-ik-dit-delen, rollen/politie: mag ik met ouders praten; lopend onderzoek; onderzoek loopt kan niet
  gedeeld
convenant/informeren, convenant/mag-ik-dit-delen, rollen/school: ouders willen niet dat ik iets deel
convenant/informeren, convenant/mag-ik-dit-delen, rollen/veilig-thuis: hij is gay en bang voor thuis
convenant/informeren, convenant/rechten: gezaghebbende ouder; ouder zonder gezag; vader ziet kind niet; moeder heeft gezag; moeder heeft
  geen gezag; vader zonder gezag vraagt om brief; gescheiden ouders gezag; geen gezag meer, hoor ik nog iets; pleegouder zonder gezag, wat
  krijg ik; wie heeft het gezag bij uithuisplaatsing; cliënt nooit geinformeerd over verwerking; privacyverklaring voor jongeren; uitstel
  van inzage wegens opsporing; zoon is 19, mag ik zijn dossier; cliënt van 18 die zijn ouders niet wil; ouder overleden; wettelijk
  vertegenwoordiger
convenant/informeren, convenant/rechten, over/jongeren: boze ouder na brief; brief klopt niet; kind onder 16; ouder belt boos na brief;
  zeventien jaar weten ouders alles; vader heeft geen gezag; mijn ouders mogen het niet weten; mijn stiefvader mag het niet weten; ik heb
  geen brief gehad; ouders bellen boos op over de brief; kind wordt 18; vader zonder gezag wil inzage; bezwaar tegen opname in de aanpak;
  zien mijn ouders alles; heb ik als vader iets te zeggen; binnen een maand; gescheiden ouders inzage; staat er wie mij heeft aangemeld;
  vader zonder gezag vraagt stukken; dochter van 16 wil niet dat ik meelees; vader zonder gezag vraagt stukken; ouders gezag
convenant/informeren, convenant/rechten, rollen/school: ouder boos omdat school informatie gaf
convenant/informeren, convenant/rechten, rollen/veilig-thuis: ouder wil weten wie hem gemeld heeft
convenant/informeren, convenant/rechten, stappen/agenderen: ouders vragen waarom hun zoon niet besproken is
convenant/informeren, convenant/rechten, stappen/regie: 18 jaar ouders; zoon is meerderjarig moeder vraagt
convenant/informeren, convenant/wet: grondslag invullen in brief; wettelijk verplicht informeren artikel 14; informatieplicht avg; avg 13 en
  14; informatieplicht betrokkene; avg artikel 14 informatieplicht; artikel 14 avg; avg artikel 14 uitzondering opsporing; avg art 14;
  waarom mag de gemeente dit doen; wet op informeren van betrokkene
convenant/informeren, formulieren: templates downloaden; alle sjablonen bij elkaar
convenant/informeren, formulieren, formulieren/aanmelding: adres van de jongere weet ik niet; adres van jongere onbekend
convenant/informeren, formulieren/aanmelding: ouders spreken geen nederlands; reden die in de brief komt; weten ouders al van
  politiecontact; wat komt er in de brief als reden; zin voor in de brief aan de jongere
convenant/informeren, formulieren/aanmelding, over/jongeren: taalproblemen ouders; tolk nodig aangeven; tolk aangeven
convenant/informeren, formulieren/herijking: datum sluitbrief
convenant/informeren, formulieren/uvz-verslag: brief niet verstuurd reden noteren
convenant/informeren, jaarverslag: krijgt iedereen wel een brief; één op de drie krijgt geen brief vooraf
convenant/informeren, jaarverslag, raad/vragen: krijgt elke jongere een brief
convenant/informeren, jaarverslag, stappen/agenderen: komt de brief op tijd
convenant/informeren, over, over/jongeren: ik spreek geen nederlands
convenant/informeren, over/jongeren: brief aan jongere; brief aan ouders; wanneer hoort jongere het; jip en janneke; brief naar ouders; wie
  krijgt de brief; brief in het arabisch; mijn ex krijgt ook een brief; tolk nodig; komen ouders het ook te weten van 17-jarige; mag politie
  voor de brief al weten; brief van de burgemeester; stiekem bespreken mag dat; wie ziet de naam als eerste; meisje van 17 wil niet dat
  ouders het weten; tolk erbij halen; privacyverklaring voor jongere; wie belt jongere met vragen over brief; moeder spreekt geen
  nederlands; mama weet van niks; gezin schrok van de brief; moeder schaamt zich na de brief; ouders van 17 jarige weten het niet; waarom
  krijgen wij als ouders die brief ook; vader met gezag krijgt geen post; tolk bij gesprek gemeente; kleinkind woont bij ons, krijgen wij
  bericht; ik ben 17 en mijn ouders krijgen alles; pa mag dit niet zien; eerst mij spreken en dan pas mijn ouders; transparantie naar gezin;
  notificatie brief burgemeester; vader leest geen nederlands; tolk; ik snap de brief niet ander taal; ex mag niets weten; ouders kunnen
  niet lezen; jongere met licht verstandelijke beperking begrijpt de brief niet; waarom krijgt mijn zoon post van de gemeente; vader met
  gezag in ander huis; tolk bij gesprek; brief voorlezen aan iemand met laag iq; brief van de burgemeester wat staat erin; iemand meenemen
  die je vertrouwt; mama leest geen nederlands; staat in de brief wie het gemeld heeft; pleegkind heeft brief gekregen; hulp bij brief
  gemeente laaggeletterd; brief gericht aan mij en niet aan ouders; gratis vertaler; is dit echt van de gemeente of nep; transparant naar
  inwoners; ik heb een brief gekregen van de gemeente over mijn kind; word ik gebeld als mijn kind wordt besproken; men jong ee nen brief
  gekregen; kben 16 en kreeg brief; ik begrijp de brief niet; wat gebeurt er na de brief; brief te moeilijk; ik heb een brief gekregen van
  de gemeente wat nu; krijgen wij als ouders ook een brief; er lag een envelop van jullie op de mat met mijn naam; mn moeder weet van niks
  moet dat zo blijven; heb ik recht op een tolk bij het gesprek; welke brief kreeg deze jongen; wie weet al dat ik besproken word; krijgen
  mijn ouders ook die brief; ik ben 18 weten mijn ouders het; gescheiden vader brief; ik kan slecht lezen; tolk; ouders spreken geen
  nederlands; brief van de burgemeester gekregen; moeder komt met brief naar spreekuur; kreeg bericht maar is niet besproken; officiële
  envelop; leerling laat brief van burgemeester zien; moeder komt huilend met brief van gemeente; brief uitleggen aan gezin in moskee; tolk
  arabisch bij gesprek gemeente; brief van de burgemeester op de mat; mag mn moeder mee; ik snap die brief niet; mijn zoon kreeg post van
  het stadhuis; ik spreek niet goed nederland; papa begrijp brief niet; wij zijn gescheiden, wie mag mee; mijn naam als moeder staat erin;
  notificatie brief gekregen wat nu; folder voor ouders; weten mijn ouders dit; krijg ik als ouder bericht; hulp bij taal; ik ben
  gescheiden; mijn ex mag niet weten; hulp bij brief; envelop op de mat; post van de gemeente; praten achter mijn rug; waarom krijg ik een
  brief; brief burgemeester is dit echt; hoe gaat het verder na de brief; ziet de politie mijn naam; brief in turks of arabisch; uitleg
  brief in gewone taal; ouders boos over overleg achter hun rug; bang dat mijn moeder het leest; mijn moeder kan de brief niet lezen;
  burgermeester stuurt mijn kind een brief; brief uitleggen aan moeder die slecht leest; informatie voor ouders in simpele taal; brief
  burgermeester; ouder wil weten waarom brief; wie weet ervan
convenant/informeren, over/jongeren, over/toegankelijkheid: ik spreek slecht nederlands, is er een tolk; ik kan niet goed lezen; ik lees
  slecht nederlands
convenant/informeren, over/jongeren, rollen/driehoek-burgemeester: brief op naam van de burgemeester; brief van burgemeester thuis; brief
  van burgemeester
convenant/informeren, over/jongeren, rollen/jeugdbescherming: voogd van kind
convenant/informeren, over/jongeren, rollen/jongerenwerk: bang voor wraak
convenant/informeren, over/jongeren, rollen/veilig-thuis: ouders slaan me als ze die brief lezen
convenant/informeren, over/jongeren, rollen/zorgaanbieder: mijn cliënt kreeg brief van burgemeester; zestienjarige wil niet dat ouders weten
convenant/informeren, over/jongeren, stappen/aanmelden: achter zijn rug om; wie heeft mij gesnitcht; wie belt de ouders na de aanmelding;
  moet ik ouders vertellen; moeten ze ons zeggen dat er is aangemeld; wie vertelt mij dat ik ben aangemeld
convenant/informeren, over/jongeren, stappen/afsluiten: krijg je post als het klaar is; staat er in dat politie nog twee jaar doorgeeft;
  brief noemt groep nog
convenant/informeren, over/jongeren, stappen/agenderen: wanneer hoort verdachte dat hij besproken wordt; ziet de politie het eerder dan
  ouders; waarom kent de wijkagent zijn naam al
convenant/informeren, over/jongeren, stappen/plan: uitnodiging stadhuis; moeten we op gesprek bij de gemeente komen; brief te moeilijk voor
  een 14-jarige; uitnodiging gemeentehuis jongere; wanneer mag je de ouders overslaan; mag ik bij het gesprek zijn als moeder; moet mijn
  moeder erbij zijn; mag een oom het gesprek doen namens ouders; licht verstandelijk beperkt gesprek; mijn bewoner snapt de brief niet;
  samenvatting voor ouders; uitnodiging gesprek gemeentehuis met agent erbij; krijgen wij een kopie van de afspraken
convenant/informeren, over/jongeren, stappen/regie: net 18 geworden; zoon is 18 krijg ik nog bericht als moeder; achttien geworden, ouders
  horen niks meer; ik ben 18 geworden; krijgt mijn moeder nog post als ik meerderjarig ben; stopt mijn hulp op mijn achttiende; wat gebeurt
  er als ik 18 word; ben net 18, ouders krijgen nog post; wordt 18
convenant/informeren, over/jongeren, stappen/uvz: kan ik als moeder bij het overleg zijn
convenant/informeren, over/toegankelijkheid: brief in grote letters; brief voor slechtziende ouder; blind en brief van de gemeente
convenant/informeren, over/toegankelijkheid, stappen/plan: kan niet lezen; moeilijk te lezen
convenant/informeren, raad, raad/voorstel: hoe vaak informeren
convenant/informeren, raad/vragen: krijgt iedereen wel bericht vooraf
convenant/informeren, rollen, stappen/regie: vanaf welke leeftijd ouders niet meer erbij
convenant/informeren, rollen/de-waag, rollen/zorgaanbieder: client vooraf inlichten over bespreking
convenant/informeren, rollen/driehoek-burgemeester: wie stelt de brieven vast; burgemeester wil brief niet ondertekenen; ondertekening
  namens burgemeester; brief van de burgemeester gekregen; waarom tekent burgemeester de brief; afzender van de aankondiging; wie stelt de
  standaardbrieven vast; tekent de burgemeester die brief zelf; modelbrieven laten vaststellen; brief namens de burgemeester; wie stelt de
  brieven vast; bestuurlijk gezag achter de brief; brieftekst goedkeuren; wat heeft de burgemeester ermee te maken
convenant/informeren, rollen/jongerenwerk: hoe zeg ik het tegen jongere
convenant/informeren, rollen/leerplicht, stappen/regie: boven 18
convenant/informeren, rollen/netwerkregisseur: geen adres; geheim adres
convenant/informeren, rollen/netwerkregisseur, stappen/plan: jongere uitnodigen na besluit
convenant/informeren, rollen/om: brief schaadt opsporingsonderzoek
convenant/informeren, rollen/om, rollen/politie: lopend strafonderzoek in gevaar; mag er meegeluisterd worden met een lopende zaak;
  onderzoek niet schaden
convenant/informeren, rollen/politie: aanhouding staat gepland brief nog niet sturen
convenant/informeren, rollen/procesondersteuner: brieven versturen; brieven aanpassen in huisstijl; alle brieven uitdraaien; volgorde
  brieven en agenda versturen; wie verstuurt brieven; wie verstuurt alle brieven; brieven uitprinten; brieven liggen er nog; wie stuurt de
  uitnodiging en de brieven
convenant/informeren, rollen/procesondersteuner, rollen/voorzitter: wie stuurt uitnodigingen
convenant/informeren, rollen/procesondersteuner, stappen/agenderen: wie verstuurt de brief; wat eerst brief of agenda; volgorde van
  versturen
convenant/informeren, rollen/school: leerling weet van niks terwijl wij al praten; ouders boos dat ik naar uvz ging; leerling vooraf
  vertellen dat wij aanschuiven; ouders van leerling; politie vraagt het stil te houden
convenant/informeren, rollen/school, stappen/aanmelden: moet ik het aan de ouders vertellen als ik een leerling voordraag; leerling vooraf
  vertellen; gevaarlijk om ouders in te lichten; leerling wordt agressief als hij het hoort
convenant/informeren, rollen/school, stappen/regie: ouders van 18-jarige leerling
convenant/informeren, rollen/veilig-thuis: kind wordt geslagen als ouders brief lezen; eergerelateerd geweld brief gevaarlijk;
  eergerelateerd geweld en post; dreiging eer; brief brengt meisje in gevaar; eerwraak en brief uitstellen; vader slaat hem als die brief
  komt; brief gevaarlijk voor meisje; brief gevaarlijk voor dochter; brief naar huis is gevaarlijk; brief kan leiden tot klappen; voorzitter
  stelt post uit samen met vt; meisje bang voor familie om eer
convenant/informeren, rollen/veilig-thuis, stappen/aanmelden: bang dat vader gaat slaan; eerwraak dreigt bij vertellen
convenant/informeren, rollen/voorzitter: binnen een week na overleg contact; besluit genomen, wie vertelt het ouders; in de week na het
  overleg bericht
convenant/informeren, rollen/voorzitter, stappen/agenderen: zeven dagen van tevoren
convenant/informeren, rollen/zorgaanbieder: 18-/18+; zestienjarige wil ouders er buiten houden
convenant/informeren, stappen/aanmelden: wanneer vertel je het; moet jongere het weten; achter zijn rug om praten; hoort de aanmelder of het
  is aangekomen; van te voren zeggen; vooraf vertellen; ontvangstbevestiging melder; hoort onze huurder wie hem aanmeldde; oudergesprek voor
  de brief; bevestiging naar melder sturen; moet ik de ouders inlichten voor ik aanmeld; wie vertelt de jongere dat hij is aangemeld; mag ik
  zelf iemand inbrengen zonder dat hij dat weet; moet ik het eerst met hem bespreken; vader en moeder op de hoogte brengen; meisje van 19
  ouders inlichten; ouders niet inlichten want onveilig; ouders eerst inlichten voor ik hem opgeef; achter onze rug om aangemeld; ouders
  eerst vertellen; wie krijgt mijn aanmelding; moet de jongere weten dat ik hem aanmeld; ouders niet inlichten want gevaarlijk; achter de
  rug om opgeven; ouders weten niet van de aanmelding; te gevaarlijk om het hem te vertellen
convenant/informeren, stappen/aanmelden, stappen/agenderen: moet de jongere weten dat we hem bespreken; wanneer krijgt de aanmelder bericht;
  van tevoren verteld aan de ouders; wanneer bericht of hij besproken wordt; aanmelding niet behandeld; hoor ik waarom hij niet besproken
  wordt; bericht dat mijn aanmelding niet besproken wordt
convenant/informeren, stappen/afsluiten: bericht bij afsluiting; einde traject brief; persoonlijk klaar maar groep loopt door; brief aan de
  nieuwe hulpverlener; brief na afsluiten binnen een week; overdrachtsbrief collega instelling; afsluitbrief; model brief afsluiting;
  krijgen ouders bericht dat het stopt; krijgt hij bericht als het klaar is; bericht dat het voorbij is; bewijs dat mijn zoon eruit is;
  overdrachtsbrief bevestigen; eindbrief begrijpelijk; groepsaanpak loopt nog terwijl ik klaar ben; slotbrief jongere; laatste brief; twee
  trajecten één brief; afsluitbrief nooit verstuurd; sluit dossier, wie vertel ik dat
convenant/informeren, stappen/agenderen: brief nog niet verstuurd; moest al overleggen voor de brief weg was; bericht bij afwijzing; brief
  op tijd versturen; aanmelding afgewezen wat hoort jongere; niet besproken toch brief; jongere komt niet op de lijst bericht; stiekem
  bespreken; besloten niet te bespreken, moet er brief; krijgt iemand bericht als hij niet besproken wordt; bericht uitstellen om
  veiligheid; hoeveel dagen voor het overleg de brief; mag je bespreken zonder bericht; aangemeld maar niet besproken krijgt hij brief; ziet
  politie het voor de jongere; kennisgeving van de burgemeester; brief moet weg voor de lijst; eerst bericht dan stukken; vooraf inlichten
  ouders termijn; mijn kind werd toch niet behandeld; niet in aanmerking; brief gevaarlijk voor dochter; mededeling opschorten; onderzoek
  wordt verstoord door brief; gezin krijgt bericht dat het niet doorgaat; partners zagen naam vóór de brief; gaat de brief eerst de deur
  uit; brief dat ze niet over me praten; volgorde brief en agenda; brief eerst of agenda eerst; afgewezen aanmelding wie hoort dat; jongere
  bericht dat hij niet besproken wordt; brief maakt thuis ruzie uitstellen; aanmelding afgewezen; waarom niet besproken; wie krijgt
  uitnodiging; doorverwezen zonder bespreking; uiterste moment notificatie; aanmelding niet in behandeling genomen; hij komt niet op de
  agenda; agenda verstuurd, brief nog niet; niet besproken, en dan; niet geselecteerd; afgewezen aanmelding motiveren
convenant/informeren, stappen/opschalen: vertellen te riskant
convenant/informeren, stappen/opschalen, stappen/regie: nieuw adres
convenant/informeren, stappen/plan: niet bereikbaar op adres langsgaan; dan komen ze niet als we brief sturen; licht verstandelijk beperkt
  uitleg; begrijpt een puber deze brief; wat krijgt jongere van het plan op papier; plan uitleggen aan de jongere; kopie van plan meegeven;
  jongere eerst zelf spreken; bang dat hij niet komt opdagen na brief; bang dat ze niet komen na brief; laaggeletterd gezin brief uitleggen;
  hoe lang duurt het gesprek op het stadhuis; als we schrijven komen ze niet; wie informeert de ouders; uitnodiging startgesprek sjabloon;
  voogd uitnodigen voor startgesprek; wat moet ik meenemen naar het gesprek; uitnodiging om te komen praten; nieuw plan maar geen brief;
  korte versie meegeven in het gesprek; gesprek op het stadhuis; gesprek met ouders voorbereiden; kom niet opdagen bij gesprek gemeente;
  afspraak verzetten met de regisseur; vader buiten beeld; uitnodigen voor gesprek; ouders gescheiden, wie uitnodigen; korte versie plan
  voor jongere; pleegouders bij het startgesprek; versie van het plan voor de jongere
convenant/informeren, stappen/plan, stappen/regisseur: na de vergadering jongere uitnodigen
convenant/informeren, stappen/regie: meerderjarige ouders niet inlichten; meerderjarig ouders buiten houden; mag ik ouders bellen van 19
  jarige; pupil bijna 18 wie krijgt post; hij wordt volgende week 18; student is meerderjarig ouders inlichten; leerling boven 18 mag moeder
  weten; hij is 19 mogen ouders het weten; moeder bezoeken terwijl zoon in jji zit; meerderjarig geworden
convenant/informeren, stappen/uvz: besluit om alleen hulp te geven bericht; alleen zorgpartner, moet jongere dat horen; korte brief met het
  besluit; bericht na besluit van overleg; hoort de jongere de uitkomst; brief na besluit; jongere hoorde niets na het besluit; jongere
  horen na besluit
convenant/mag-ik-dit-delen: mag ik over drugsgebruik vertellen; beroepsgeheim; telefoon van jongere; social media bekijken; schoolcijfers
  delen; is dit nodig; voorbeelden van delen; wat laat ik weg; iets persoonlijks; iets van instagram; filmpje op snapchat; app-gesprek laten
  zien; verleden van ouders; medicijngebruik; zwangerschap noemen; geaardheid; geloof; afkomst; vrijgesproken; naam van slachtoffer;
  rapportcijfers; privé-informatie; dataminimalisatie; broer zit vast mag ik dat zeggen; needtoknow; verkering van verdachte noemen; alleen
  een gerucht over wapenhandel; medeverdachten bij naam; bij twijfel zwijgen; stroomschema delen; testje voor je iets vertelt; komt
  misschien later van pas; wat doet de ander ermee; verandert dit iets voor school; wat zeg je als je het aan tafel niet weet; gerucht uit
  de klas doorgeven; te breed gevraagd bleek achteraf; vijf keer ja is dat bewijs; school inlichten over arrestatie; dader en slachtoffer in
  dezelfde klas; contactverbod klasgenoot school; jongerenwerker en gebiedsverbod; mag straatcoach weten waar hij niet mag komen; reden van
  verbod noemen; onderzoek naar vriendengroep noemen; politie vraagt huisbezoek uit te stellen; conflict van plichten; leerling vertelde in
  vertrouwen; verkering noemen; drugsgebruik leerling vertellen; seksuele geaardheid; afkomst noemen in overleg; geloof van het gezin;
  zwangere tiener vertellen; schulden van moeder noemen; drugsgebruik melden aan school; vader in detentie vermelden; zwangere tiener
  noemen; seksuele geaardheid bespreken; korte opdrachten vast persoon; schuldenlijst aan politie geven; slachtoffer en verdachte op zelfde
  school; naam slachtoffer noemen; vijf vragen checklist; oversharing; via via; soa; abortus; godsdienst; ritalin; beslishulp; afweging;
  liefdesleven; pikant; kan dit; klikken; filmpje laten zien; need-to-know; scheiding ouders noemen; broer in cel; biecht; geweten; twijfel;
  nieuwtje; uit de kast; hoorde een gerucht over een jongen; leerling vertelde mij iets vertrouwelijks; weet dat haar broer vastzit; jongere
  vertelde dat ze zwanger is; wil iets zeggen maar twijfel; gevraagd naar schulden van de ouders; weet wie zijn vriendin is; moeder vertelde
  het in vertrouwen; hij blowt op school, moet dat op tafel; ken zijn geloof, doet dat ertoe; vriendengroep wordt onderzocht door recherche;
  beroepscode; skj beroepscode; proportionaliteit; subsidiariteit; noodzaak toets; beslisboom gegevensdeling; afwegingskader delen; school
  informeren aanhouding; diagnose; antecedent broer; informatiedeling; waarom hoor ik niet dat mijn leerling vastzat; twee leerlingen mogen
  niet in dezelfde klas; leerling blowt mag ik dat zeggen; mag ik weten van haar winkelverbod gebied; docent hoort in de wandelgang iets
  over ouder; grote broer uit cel weer thuis; politie onderzoek naar vriendengroep mag ik dat weten; mentor wil vertellen dat ik blow;
  noodzakelijkheidstoets; subsidiariteitstoets voorbeeld; privacyafweging in vijf stappen; vijf controlevragen; blowen op school melden in
  overleg; gebiedsverbod doorgeven aan jongerenwerk; conflict van plichten
convenant/mag-ik-dit-delen, convenant/rechten, formulieren/aanmelding: gegevens van broer
convenant/mag-ik-dit-delen, convenant/rechten, over/jongeren: jongere wil het niet; ik wil niet dat school dit weet
convenant/mag-ik-dit-delen, convenant/wet: mag het van mijn beroepscode; doel noodzaak grondslag; contactverbod klasgenoot; privédingen van
  leerling vertellen aan gemeente; criminele vader, mag ik dat zeggen; dealt vanuit onze instelling politie inlichten; politie wil uitslag
  bloedtest; strafgegevens aan jongerenwerker; gezondheidsgegevens delen in overleg; bijzondere gegevens ras en geloof; noodzaak en
  proportionaliteit toets; mag jongerenwerk strafgegevens krijgen; mag jongerenwerker strafgegevens hebben; straatcoach politie-informatie;
  wvo 2020 gegevens leerling delen
convenant/mag-ik-dit-delen, convenant/wet, formulieren/aanmelding: bsn doorgeven
convenant/mag-ik-dit-delen, convenant/wet, over/jongeren: mag dat zomaar
convenant/mag-ik-dit-delen, convenant/wet, rollen/de-waag: zwijgplicht doorbreken; wanneer geheim doorbreken
convenant/mag-ik-dit-delen, convenant/wet, rollen/fg: onzeker of mijn wet dit toestaat
convenant/mag-ik-dit-delen, convenant/wet, rollen/jeugdbescherming: gecertificeerde instelling wat mag delen; mag ik als gezinsvoogd delen;
  gecertificeerde instelling in uvz
convenant/mag-ik-dit-delen, convenant/wet, rollen/jeugdboa: mag boa dit; boa boetes uitgeschreven aan jongere delen; mag boa delen
convenant/mag-ik-dit-delen, convenant/wet, rollen/jongerenwerk: mag jongerenwerker dit
convenant/mag-ik-dit-delen, convenant/wet, rollen/om: vader zit in gevangenis mag dat genoemd worden; strafblad opvragen; mag het om een
  vonnis delen
convenant/mag-ik-dit-delen, convenant/wet, rollen/politie: mag politie dit delen; mag ik verdenking noemen; is er een grondslag voor de
  politie om te delen; moet mijn chef toestemming geven om te delen; telefoon van jongere uitlezen; info uit een tapverslag; agent twijfelt
  of verstrekken mag; wpg politiegegevens aan onderwijs; wat mag politie delen; verdenking delen
convenant/mag-ik-dit-delen, convenant/wet, rollen/school: hoe zit het met de avg op school; cijfers van leerling op tafel
convenant/mag-ik-dit-delen, convenant/wet, rollen/veilig-thuis: zonder toestemming delen; kindermishandeling melden zonder toestemming;
  meldcode en geheimhouding; vermoeden kindermishandeling zonder toestemming
convenant/mag-ik-dit-delen, convenant/wet, rollen/voorzitter: zwijgplicht negeren op verzoek van leider
convenant/mag-ik-dit-delen, convenant/wet, rollen/zorgaanbieder: gezondheid noemen; mag arts dit; client is onder behandeling mag dat
  genoemd worden; mag hulpverlener zwijgen; medicatie; medische informatie van de ggd; patiëntgeheim; wgbo; hulpverlener houdt mond; zorg
  niet willen delen beroepsgeheim
convenant/mag-ik-dit-delen, formulieren/aanmelding: mag ik familie noemen
convenant/mag-ik-dit-delen, formulieren/aanmelding, rollen/jeugdbescherming: andere kinderen thuis noemen
convenant/mag-ik-dit-delen, formulieren/jaarcijfers: casuïstiek anonimiseren
convenant/mag-ik-dit-delen, index: mentor bellen over arrestatie leerling
convenant/mag-ik-dit-delen, normenkader: mag ik als arts score geven
convenant/mag-ik-dit-delen, over/jongeren: in vertrouwen verteld; mag ik de ouders noemen; mijn mentor weet dat ik verliefd ben;
  jongerenwerker weet van mijn gebiedsverbod; hoort school dat ik ben aangehouden; zwijgplicht bij gevaar; wat ik tegen mijn psych vertel;
  ziet de docent mijn politiedossier; weten de leraren wat ik heb gedaan; mag ik nee zeggen; krijgt school bericht; wat krijgt de school te
  horen over mij
convenant/mag-ik-dit-delen, over/jongeren, over/privacy: lezen ze mijn appjes
convenant/mag-ik-dit-delen, over/jongeren, rollen/politie: mag de politie iets aan school vertellen; mag de politie alles over mij vertellen
convenant/mag-ik-dit-delen, over/jongeren, rollen/school: nee zeggen tegen politie; vertelt school aan de politie wat ik zeg; juf weet
  alles, mag dat
convenant/mag-ik-dit-delen, over/jongeren, rollen/zorgaanbieder: mag mijn hulpverlener dingen aan politie vertellen; ik zeg niets mag dat;
  mag de ggz iets zeggen over mijn dochter
convenant/mag-ik-dit-delen, raad, stappen/aanmelden: mondeling in vertrouwen over een jongen praten
convenant/mag-ik-dit-delen, rollen/de-waag: mag psycholoog zeggen dat hij adhd heeft; labeltje plakken aan tafel; collega raadplegen voor ik
  geheim doorbreek
convenant/mag-ik-dit-delen, rollen/de-waag, rollen/zorgaanbieder: psycholoog aan tafel wat mag; tips geven zonder diagnose; adhd noemen aan
  tafel; behandelverslag inbrengen; patiënt noemt naam van dader; iemand vroeg tijdens overleg naar diagnose; behandelrelatie beschermen;
  behandelaar in overleg; wat zegt behandelaar; stoornis noemen in overleg; patient dreigt met moord mag ik spreken; gevraagd naar diagnose
  tijdens overleg; mag ik iets zeggen als psycholoog
convenant/mag-ik-dit-delen, rollen/fg: twijfel of het mag; twijfel over delen; twijfel of ik iets mag vertellen; ik weet niet of ik dit mag;
  privacy twijfel over leerling snelle check; advies vragen over privacy; privacyfunctionaris raadplegen; ik weet niet of ik dit mag
  vertellen; twijfel over delen wie kan ik vragen; gewetensvraag gegevens; twijfel en onze jurist weet het ook niet
convenant/mag-ik-dit-delen, rollen/halt: excuusgesprek met slachtoffer vertellen; datum noemen bij informatie over straf; ervaringen met de
  ouders delen
convenant/mag-ik-dit-delen, rollen/ipta-coach: gebiedsverbod op route naar stage; mag niet door die wijk naar stage
convenant/mag-ik-dit-delen, rollen/jeugdbescherming: ots vertellen; gezinsvoogd aan tafel; jeugdbeschermer over maatregel; onder toezicht
  gesteld, mag ik noemen; ots noemen aan tafel; vrijwillige hulp naast maatregel noemen; ots delen; onder toezicht gesteld mag dat gezegd;
  ots noemen aan tafel; dossier gecertificeerde instelling opvragen; ots vermelden aan tafel; ots noemen in overleg; ots en de aanpak samen;
  kind onder toezicht; kind onder toezicht gesteld; wat mag ik als gezinsvoogd zeggen over zusje; collega vragen wat ik mag zeggen; uvz
  vraagt of er een maatregel loopt; gezinsvoogd van leerling wat mag die vertellen; onder toezicht gesteld, wat vertellen ze; nagaan of er
  een ots loopt; drangtraject wat mag je delen; onder toezicht stelling vots
convenant/mag-ik-dit-delen, rollen/jeugdbescherming, rollen/raad-voor-de-kinderbescherming: ots is uitgesproken
convenant/mag-ik-dit-delen, rollen/jeugdbescherming, rollen/veilig-thuis: wat deel ik over gezin
convenant/mag-ik-dit-delen, rollen/jeugdbescherming, rollen/zorgaanbieder: mag ik het dossier van mijn client geven
convenant/mag-ik-dit-delen, rollen/jeugdbescherming, stappen/plan: crimineel gezin bespreken; over broertje praten mag dat; zusje noemen bij
  bespreking gezin; broertjes in gezin bespreken
convenant/mag-ik-dit-delen, rollen/jeugdboa: bewoner wijst huis aan waar de dader woont; bewoner vraagt handhaver of er wat gebeurt; op
  straat niks laten merken; mijn waarneming delen
convenant/mag-ik-dit-delen, rollen/jeugdboa, rollen/politie: mag ik op straat zeggen dat hij in de aanpak zit; buurt wil weten wat er met
  hem gebeurt
convenant/mag-ik-dit-delen, rollen/jongerenwerk: naam van vriend noemen; praten ze niet meer met mij; naam van vriend die ook meedeed;
  zeggen ze dingen over mijn vrienden; hoe hou ik contact zonder te verklikken; mijn jongens praten nooit meer met me als ik dit vertel;
  jongerenwerker hoort van een wapen; geheimen van jongeren; andere jongens noemen die er ook bij waren; namen van vrienden doorgeven;
  jongen vertelde mij iets in vertrouwen
convenant/mag-ik-dit-delen, rollen/jongerenwerk, rollen/school: politie wil dat ik namen noem
convenant/mag-ik-dit-delen, rollen/jongerenwerk, rollen/zorgaanbieder: verliest vertrouwen als ik vertel
convenant/mag-ik-dit-delen, rollen/jongerenwerk, stappen/opschalen: jongerenwerker geeft niks
convenant/mag-ik-dit-delen, rollen/leerplicht: verzuimdagen volstaan; leerplichtambtenaar praat school bij; veel ziekgemeld medische reden
  zeggen; leerplicht belde school na overleg; school bellen na het overleg wat zeg je; terugkoppelen naar school na overleg; aantal lesuren
  gemist noemen; reden van ziekte vertellen; medische reden verzuim; mag ik zeggen waarom hij ziek gemeld is
convenant/mag-ik-dit-delen, rollen/leerplicht, rollen/school: cijfers en verzuim delen; mag ik verzuimgegevens meesturen; wie belt school
convenant/mag-ik-dit-delen, rollen/netwerkregisseur, rollen/veilig-thuis: onveilig huisbezoek; vader dreigt
convenant/mag-ik-dit-delen, rollen/om: oude zaak noemen; bewijs uit het dossier bespreken; lopend onderzoek besproken in het uvz; is mijn
  leerling al veroordeeld of alleen verdacht
convenant/mag-ik-dit-delen, rollen/om, rollen/politie: lopende zaak verklappen in overleg; mag ik een sepot noemen in het overleg
convenant/mag-ik-dit-delen, rollen/politie: tap of observatie niet verklappen; gevoelige info vanuit recherche; leerling opgepakt moet
  school dat weten; mentor vraagt of hij is opgepakt; embargo onderzoek; aanhouding aan school doorgeven; lopend onderzoek naar
  vriendengroep bespreken; lopend opsporingsonderzoek; tci informatie; winkelier vraagt wat er met die dief gebeurt; agent zwijgt over of
  hij traject heeft; school bellen over aangehouden leerling; wat zeg je als bewoner naar iemand vraagt; agent vraagt naar bewoner bij
  balie; boa zegt niks over de jongens; agent vertelt bewoner over jongere; informatie uit onderzoek; lopend onderzoek afstemmen met
  justitie; embargo informatie; er loopt nog een onderzoek tegen hem
convenant/mag-ik-dit-delen, rollen/politie, rollen/school: directeur wil weten waarom politie leerling meenam
convenant/mag-ik-dit-delen, rollen/politie, rollen/veilig-thuis: onderzoek loopt nog mag dat op tafel
convenant/mag-ik-dit-delen, rollen/politie, stappen/aanmelden: moet agent al zijn mutaties noemen; loopt recherche onderzoek niet noemen
convenant/mag-ik-dit-delen, rollen/reclassering: reclasseringsadvies laten lezen aan partners; positieve urinecontrole bespreken
convenant/mag-ik-dit-delen, rollen/reclassering, rollen/zorgaanbieder: mijn cliënt in aanpak
convenant/mag-ik-dit-delen, rollen/school: mag leraar dit; zedenzaak op school wat mag docent weten; mentor weet veel over leerling; politie
  vraagt mij naar zijn adres; vertrouwelijk gesprek met leerling doorgeven; wat mag ik als docent vertellen over een leerling; niet in
  dezelfde klas als de dader; arrestatie aan rector doorgeven; politie aan de balie vraagt om gegevens leerling; een rechercheur wil
  camerabeelden van school; agent staat aan de balie en wil cijferlijst; leerling uit zelfde klas als slachtoffer; vragen of leerling op de
  lijst staat; ouder van klasgenoot vraagt of hij crimineel is; navragen of leerling bekend is bij gemeente; school vraagt is zij in de
  aanpka; school vraagt of hij in de aanpak zit; als docent; schoolleiding vraagt; mentor wil meedenken; leerling mag niet bij klasgenoot in
  de buurt; klasgenoten weten dat hij vastzat; mentor van een leerling
convenant/mag-ik-dit-delen, rollen/school, stappen/aanmelden: gymdocent hoort iets van leerling; leerling aangehouden; zorgcoordinator meldt
  blowende leerling
convenant/mag-ik-dit-delen, rollen/school, stappen/plan: plan delen met school; krijgt de school het plan te zien
convenant/mag-ik-dit-delen, rollen/school, stappen/uvz: wat hoort school na het overleg; bewijsmateriaal camerabeelden laten zien
convenant/mag-ik-dit-delen, rollen/veilig-thuis: zus wordt mishandeld; huiselijk geweld waarschuwen regisseur; gevaarlijke vader bij
  huisbezoek; collega waarschuwen voor agressie thuis; regisseur gaat morgen langs, vader is gevaarlijk; regisseur gaat op huisbezoek vader
  is gewelddadig; ga niet alleen, vader is thuis; zeggen ze thuis geweld in het overleg; vader slaat regisseur gaat langs; moet nu ingrijpen
  geen tijd voor toestemming; niet alleen op huisbezoek; geweld thuis doorvertellen zonder toestemming; hulpverlener deelt zonder
  toestemming bij gevaar; vader is gewelddadig; kinderen in huis bij inval aangetroffen; vader slaat en regisseur gaat langs; steekwond op
  spreekuur; er is thuis gevaar en ik moet erheen; het is thuis niet veilig; onveilig thuis; kind mishandeld; geslagen door vader; moeder
  mishandeld; geweld in het gezin; vader slaat; niet alleen op huisbezoek gaan; waarschuwen voor agressieve ouder; acute onveiligheid
  noemen; kind vertelt dat vader slaat; gezin bekend bij ons, wat vertel ik; vader dronken en agressief; kindermishandeling signaal tijdens
  overleg; mishandeling thuis; huiselijk geweld; geweld achter deur; ik vermoed mishandeling; huiselijk geweld in het gezin; huiselijk
  gewelt in gezin; dokter vermoedt mishandeling; vermoed mishandeling in dit gezin
convenant/mag-ik-dit-delen, rollen/veilig-thuis, stappen/uvz: thuis onveilig zeggen aan tafel; is het veilig om aan te bellen
convenant/mag-ik-dit-delen, rollen/voorzitter: deelnemer vertelt veel te veel; is er te veel gedeeld vandaag; kan voorzitter mij dwingen
  iets te vertellen; het werd een roddelrondje
convenant/mag-ik-dit-delen, rollen/voorzitter, stappen/uvz: waarom krijg ik niet alle informatie van voorzitter
convenant/mag-ik-dit-delen, rollen/woningcorporatie: schulden delen; mogen wij de huurachterstand noemen; verhuurder wil weten of huurder
  dealt
convenant/mag-ik-dit-delen, rollen/zorgaanbieder: hiv of medicijnen melden; mag ik diagnose noemen; depressie noemen; geen toestemming
  gekregen; client weigert toestemming maar er is gevaar; autisme noemen in overleg; psychiatrisch verleden delen; cliënt dreigt iemand neer
  te steken; partner wil weten of er jeugdhulp is; volwassen dochter beslist zelf over diagnose; hulpverlener houdt de kaken op elkaar; in
  therapie verteld dat hij een wapen heeft; diagnose autisme noemen aan tafel; weten ze mijn diagnose in het overleg; conflict van plichten
  vastleggen; psychiatrisch etiket noemen; alleen zeggen dat hij in behandeling is; diagnose autisme ja of nee; zwijgen in het overleg;
  cliënt verbiedt me iets te zeggen; jongere zelf laten kiezen wat ik vertel; cliënt wil niet dat ik iets zeg; bang voor tuchtklacht als ik
  iets zeg; weet niet wat cliënt wil delen; cliëntondersteuner wat mag hulpverlener zeggen; hulpverlener wil niets zeggen; jongere wil
  zelfmoord; autistische jongere; autistische jongen; wil dood
convenant/mag-ik-dit-delen, rollen/zorgaanbieder, sociaal-domein: ouders weigeren toestemming
convenant/mag-ik-dit-delen, rollen/zorgaanbieder, stappen/opschalen: medicijnen niet ingenomen en dreigend; hij is een gevaar voor anderen
convenant/mag-ik-dit-delen, rollen/zorgaanbieder, stappen/plan: adhd of lvb vertellen; iq score noemen
convenant/mag-ik-dit-delen, rollen/zorgaanbieder, stappen/regie: suicidaal
convenant/mag-ik-dit-delen, rollen/zorgaanbieder, stappen/uvz: rapport van de behandelaar voorlezen
convenant/mag-ik-dit-delen, stappen/aanmelden: tip van buurman; school maakt zich zorgen en belt; zag op instagram een filmpje met wapen;
  autisme benoemen; strafblad
convenant/mag-ik-dit-delen, stappen/aanmelden, stappen/opschalen: anoniem casus bespreken
convenant/mag-ik-dit-delen, stappen/aanmelden, stappen/plan: iq of beperking niet noemen
convenant/mag-ik-dit-delen, stappen/agenderen: meer gevraagd dan nodig; achteraf veel te veel opgevraagd
convenant/mag-ik-dit-delen, stappen/plan: hoe hij het best benaderd kan worden vertellen; familielid zit vast noemen in plan; oudere broer
  komt thuis wonen noemen; mijn broer zit vast, noemen ze dat; broer van 9 in het plan zetten; plan delen met school alleen actie; zusje
  noemen in plan
convenant/mag-ik-dit-delen, stappen/plan, stappen/regie: agressief aan de deur
convenant/mag-ik-dit-delen, stappen/regie: dader en slachtoffer op dezelfde school; oudere broer komt vrij en weer thuis; medeleerling is
  slachtoffer van hem; dader zit bij mijn kind in de klas; broer zit in de gevangenis, wat nu
convenant/mag-ik-dit-delen, stappen/uvz: beelden bewakingscamera laten zien; wordt mijn verslag gedeeld; noodzakelijk versus interessant;
  veilig werken agressieve bewoner informatie; te veel gepraat over privézaken; roddelen aan tafel; interessant maar niet nodig; wordt mijn
  verslag gedeeld; laten vallen wat alleen interessant is
convenant/rechten: bewaartermijn; wanneer vernietigen; wie vernietigt; dossier weggooien; archief; weigeren van inzage; inzage weigeren; te
  laat geantwoord; protest; klachtenregeling; dossier vernietigen; hoe lang bewaren jullie wat ik aanlever; inzageverzoek afhandelen;
  dossiers vernietigen; recht op beperking; bezwaartermijn; oud dossier opruimen; wanneer moet iets weg; hoe vernietig ik een dossier;
  hoelang mag het dossier bestaan na de laatste contactdatum; onjuiste politie-informatie in het plan; stuk weglakken wegens lopend
  onderzoek; wie tekent voor vernietigen; wat zeg ik als iemand om inzage vraagt; mondeling verzoek noteren; doorsturen naar fg zelfde dag;
  verzoek komt bij school binnen; identiteitsbewijs bij inzage; zwartlakken; delen weggelakt waarom; mag regisseur dossier weggooien als
  jongere dat vraagt; opnieuw begonnen telt de termijn opnieuw; verslag met meer jongeren schonen; formulieren op mijn eigen schijf; wanneer
  mag ik de actielijst wissen; schriftje met notities; blijft logboek bestaan; statistieken voor altijd; hoe ruim je oude dossiers op;
  vernietigingslijst kwartaal; wie tekent voor vernietiging; bewijs van vernietiging; back-up wissen; dossier vernietigd terwijl klacht
  loopt; gegevens bij jeugdzorg opvragen; bewaartemijn; jongere wil ons behandeldossier zien via gemeente; mentor of curator vraagt inzage;
  hoe lang bewaren wij de agenda als corporatie; bewaartermijn niet in aanpak gekomen; weggelakte stukken waarom; right to be forgotten;
  delete; shredder; retentie; kopietje; inkijken; bestuursrechter; ingebrekestelling; opschoning; archivaris; houdbaarheid; weerwoord;
  rechtzetten; verlopen dossiers; leegmaken; vernietigingslijst; uitgommen; prullenbak dossier; iemand vraagt aan balie naar zijn gegevens;
  verzoek om inzage binnengekomen vandaag; bezwaar ontvangen tegen de aanpak; afgesloten in 2020, mag weg; oude dossiers liggen er nog;
  ouders willen dat we per direct stoppen; partner bewaart agenda's al jaren; vijf jaar zijn om; hij eist dat we niks meer doen; bezwaar
  schrift binnengekomen; wil dossier vernietigen, fg op vakantie; verzoek is te ingewikkeld voor een maand; inzageverzoek; dsar;
  rectificatie; artikel 17 avg; artikel 18 beperking; artikel 21 bezwaar; betrokkene; dataportabiliteit; gemachtigde; bezwaarschrift;
  bezwarencommissie; dwangsom niet tijdig beslissen; ap; archiefwet; selectielijst; vernietigen; dossier schonen; archiveren; lakken;
  weglakken derden; ouder eist kopie van wat school vertelde; kopie aanmelding op school bewaren of wissen; verzoek van ouder aan de
  schoolbalie; weglakken namen van melders; bewaartermijn vijf jaar; stukken zwart gemaakt; mondeling verzoek mag dat; krijg ik het antwoord
  op papier; beperking verwerking art 18; bewijs dat dossier vernietigd is; kopie in de back-up ook weg; begint bewaartermijn opnieuw bij
  terugkeer; afhandelen avg-verzoek; behandeltermijn een maand verlengen; weglakken van derden; verzet tegen verwerking artikel 21; recht op
  vergetelheid afwijzen; kladnotities vernietigen na overleg; logging bewaren; bezwaarschriftencommissie privacybesluit; schonen van
  back-ups; besluit op inzageverzoek motiveren; stuiten van vernietiging bij klacht; moeder wil weten wat wij opsloegen; stukken zwartlakken
  over anderen; mag ik regie doorzetten als hij bezwaar maakt; kwartaallijst te vernietigen dossiers; verslag met meer jongeren deels
  wissen; oude back-ups ook weg; bewijs dat iets vernietigd is; terug in aanpak begint bewaartijd opnieuw
convenant/rechten, convenant/wet: verzoek beantwoorden; archiefwet vernietigen; archivaris vernietigen; archiefbeheer dossiers jeugd; bewaar
  termijn archief; stukken vernietigen; archiveren van verslagen; vernietigingslijst selectielijst archief; archief wil stukken hebben; awb
  besluit; uavg artikel 34; verklaring van vernietiging; vernietigen procedure archivaris; selectie archief uvz stukken; wob verzoek;
  hoelang bewaart de gemeente dossiers wettelijk; belangenafweging bij bezwaar; wissen aanmelding in eigen systeem; archivaris en dossiers
  opruimen; woo verzoek over jongere; hulpdossier inzage waar vragen; uavg artikel 5; selectielijst gemeenten; politiedossier opvragen;
  dossier van de jeugdhulp inzien; hoe lang bewaart de hulpverlener zijn dossier; is afwijzing inzage een besluit awb; selectielijst archief
  vernietiging dossier; in beroep gaan tegen de gemeente; overbrengen of vernietigen casusdossiers; termijnen voor de archivaris; woo
  verzoek; dossierplicht jeugdwet; selectielijst archief; medisch dossier 20 jaar; archivaris vraagt naar vernietiging; artikel 25 wpg
  inzage; hoelang bewaart jeugdhulp het dossier; medisch dossier twintig jaar bewaren; vernietigingslijst en verklaring; staat er bezwaar
  open tegen antwoord; awb bezwaar; archief wet; archiefregels gemeente; 20 jaar bewaren jeugdhulp; medisch dossier bewaarduur; is antwoord
  op inzage een besluit; stukken archiefwet vernietigen; zorgdrager archief; archiefwaardig of vernietigen; hoe lang bewaart jeugdzorg zelf
convenant/rechten, convenant/wet, over/jongeren: naar de bestuursrechter; naar de rechter; mogen ze dit; in beroep; bezwaar en beroep;
  beroep rechtbank; wat zegt de wet over mijn rechten als vader; naar de rechter; recht op bezwaar wet; kan ik in beroep
convenant/rechten, convenant/wet, rollen/politie: bewaartermijn politiegegevens
convenant/rechten, convenant/wet, rollen/procesondersteuner: wie archiveert
convenant/rechten, formulieren: blijft de foute versie staan; fout adres laten aanpassen; verwijderen van kopie op mijn laptop na inleveren;
  hoe lang bewaren ze ingestuurde bestanden; wat gebeurt er met mijn ingevulde formulier; oude versie; blijft oude versie bestaan; blijft
  mijn foute gegeven bewaard na verbetering; blijft mijn foute versie bewaard
convenant/rechten, formulieren, formulieren/aanmelding: verkeerde geboortedatum ingevuld
convenant/rechten, formulieren, formulieren/uvz-verslag: verslag klopt niet; besluit verkeerd in het verslag
convenant/rechten, formulieren, over: fout verbeteren
convenant/rechten, formulieren, over/jongeren: iets toevoegen; gegevens verbeteren; fout in dossier; feit bleek fout opgeschreven; gegevens
  verkeerd, moet hersteld; correctie feit klopt niet in dossier; correctie indienen; verkeerde geboortedatum in brief
convenant/rechten, formulieren, rollen/informatieanalist: wie verbetert verkeerde data
convenant/rechten, formulieren/meldingen: oud-deelnemers aangehouden
convenant/rechten, formulieren/meldingen, stappen/afsluiten: nieuwe veroordeling na einde traject; politie blijft leveren na afsluiting;
  waarom levert het om na afsluiting nog gegevens; mutatie na afsluiting; recidive gegevens leveren; twee jaar recidivemeting
convenant/rechten, formulieren/startlijst: oude gegevens
convenant/rechten, index: ouder eist dat we ophouden
convenant/rechten, jaarverslag, over/jongeren: data opvragen
convenant/rechten, jaarverslag, over/privacy: anonimiseren
convenant/rechten, normenkader, over/jongeren: jongere vindt zijn cijfer te laag; ouders vinden het cijfer oneerlijk; ik ben het niet eens
  met mijn score; ouder is het niet eens met score
convenant/rechten, over, over/jongeren: waar kan ik klagen; klopt niet wat er staat; klopt niet wat er staat
convenant/rechten, over/jongeren: kopie dossier; iets laten schrappen; hoe lang blijft het staan; hoe lang inzageverzoek beantwoorden;
  termijn voor beantwoorden inzageverzoek; bewaar termein; dossier tijdelijk bevriezen; termijn van een maand voor avg verzoek; zestien jaar
  zelf inzage vragen; mag inzageverzoek telefonisch; er staan leugens in; gemeente antwoordt te laat; nooit in aanpak gezeten toch bewaard;
  gemachtigde met volmacht; bezwaar schrift; nooit in aanpak gekomen, gegevens staan er nog; weggelakt stuk in mijn kopie; dossier
  stilleggen tot antwoord; gemeente weigert te wissen; gemachtigde voor inzage; rectificatie feitelijke onjuistheden; vijf jaar bewaard is
  te lang; dossier nooit in aanpak gekomen bewaren; alles deleten op verzoek; inzage in dossier; dossier opvragen; wat is er opgeslagen;
  moeder vraagt inzage; vader vraagt inzage; wie mag dossier inzien; gegevens wissen; bezwaar maken; klacht indienen; ik wil dat jullie
  stoppen; hoe lang bewaren; wie mag erin kijken; ik wil alles zien; hoe vraag je het aan; antwoord op verzoek; waar kan ouder klagen; na
  vijf jaar; na afsluiting bewaren; recht om vergeten te worden; kind van 15 inzage; avg verzoek; minderjarige machtiging; hoe lang blijven
  gegevens in pga staan; bewaartermijn dossier na afsluiting; inzage in politiegegevens waar aanvragen; vader eist dossier van zijn zoon;
  kan een jongere weigeren om besproken te worden; ik wil mijn dossier zien; kopie van mijn gegevens; moeder wil dossier zoon inzien; ouder
  aan de balie vraagt wat er staat; kind van 15 vraagt zelf op; mag vader dossier van 16 jarige zien; volmacht namens dochter; gescheiden
  vader zonder gezag inzage; hoe krijg ik het antwoord; afwijzing inzage; wie heeft mijn gegevens gekregen; lijst van ontvangers; mijn
  leeftijd of adres staat fout; dit heb ik nooit gedaan; mijn kant van het verhaal erbij; haal mij eruit; delete mijn gegevens; pauze op
  gebruik gegevens; zet het even stil; ik wil niet meedoen; ouder wil dat wij stoppen; gaat overleg door na bezwaar; tijdens bezwaar toch
  delen bij gevaar; niet eens met besluit gemeente; zes weken termijn; hoor niks na mijn verzoek; hoe snel antwoord op avg-verzoek;
  verlengen met twee maanden; sta ik hier mijn hele leven in; na hoeveel jaar wissen; politiedossier inzien; blijkt dat ik onschuldig ben
  verwijderen; vrijgesproken wat gebeurt met dossier; inzagerecht avg artikel 15; mag gemeente inzage weigeren; vader zonder gezag wil
  dossier; moeder van jongen van 17 vraagt inzage; machtiging schriftelijk 16 jaar; namens cliënt verzoek indienen; kopie van aanpakdossier
  voor patiënt; termijn inzage verzoek; cliënt vindt dat verslag liegt; alles wissen verzoek; wie mag voor kind van 14 inzage vragen;
  volmacht ouder; mijn versie; stopzetten verwerking; boze vader wil dossier; laat mij zien; nog in het systeem; moeder vraagt wat over haar
  zoon bewaard is; jongere wil kopie van zijn dossier; vader eist inzage; jongere zegt dat het niet waar is; hij wil dat alles gewist wordt;
  maand is bijna om en geen antwoord; stiefvader vraagt dossier van 17-jarige op; rechter moet erover oordelen; jongere wil weten wie hem
  bekeken heeft; klacht bij autoriteit persoonsgegevens ingediend; ontevreden over antwoord van gemeente; dochter van 16 vraagt zelf inzage;
  jongere belt en wil zijn papieren zien; ma wil alles lezen wat er ligt; ouder van 17-jarige wil inzage zonder machtiging; inzage verzoek
  avg; avg artikel 15; recht op rectificatie; rechten betrokkenen; bewaar termijnen; hoe lang staat een leerling in dat systeem; leerling
  van 16 wil zijn gegevens inzien; jongen wil dat alles gewist wordt; bezwaar tegen bespreking hoe lang mag gemeente doen; kind van 13 wie
  mag inzage vragen; gescheiden vader vraagt alles op; ouder wil inzage; machtiging van mijn zoon van 17; namens mijn zoon opvragen;
  antwoord duurt langer dan een maand; naar de rechter na bezwaar; delen ze verder terwijl ik bezwaar heb; bezwaartermijn avg verzoek;
  artikel 21 bezwaar dwingende redenen; recht op vergetelheid minderjarige; wettelijk vertegenwoordiger avg onder zestien; moeder wil alles
  weten wat er staat; krijg ik uitleg bij de papieren; houdt de wijkagent een kopie; wanneer vernietigen jullie mijn spullen; hoelang
  bewaart de gemeente het; inzage door gescheiden vader; dossier niet doorgegaan hoe lang; minderjarige dient zelf verzoek in; hoe lang
  blijft een dossier staan; zoon is 17 moeder vraagt inzage; jongere zegt dit is gelogen; binnen vier weken reageren op inzage; ap klacht
  door ouder; inzage dossier; klacht; klagen; recht op inzage; dossier inzien; dossier inzien van mijn dochter; bezwaar maken tegen
  aanmelding; kan ik mijn gegevens laten wissen; gegevens kloppen niet verbeteren; mijn rechten; hoe dien ik een klacht in tegen de
  regisseur; hoe lang blijft dit bewaard; me gegevens eruit halen; hoe verwijder ik mijn dossier; ik voel me oneerlijk behandeld; kan ik een
  kopie krijgen van het verslag; waar moet ik heen met klagt; ik ben het niet eens met de brief; klopt niet wat er over mij staat; klagen
  over een ambtenaar; gegevens laten verwijderen; recht op vergetelheid; mijn client wil zijn stukken; klagen bij autoriteit
  persoonsgegevens; kan ik de aanpak weigeren; stop met over mijn kind praten; wanneer is mijn dossier weg; klopt niet wat er staat zegt
  bewoner; autoriteit persoonsgegevens klacht; klachtrecht; vader wil dat school stopt met doorgeven; besproken maar geen traject wanneer
  gewist; gooi alles weg wat jullie hebben; kan ik hier tegenin gaan; wanneer is alles gewist; van wie hebben jullie die info; mijn kind is
  15, wie vraagt inzage; autoriteit persoonsgegevens klacht indienen; hoe weet ik wie mijn gegevens kreeg; hoe help ik iemand met een
  inzageverzoek; vrijgesproken maar staat er nog; mag ik als tante iets vragen; burger wil zijn gegevens opvragen; ik ben het er niet mee
  eens; wat doen ze met de info over mijn zoon; wie heeft mijn naam doorgegeven; ik wil weten wat er over mijn kind is besproken; staan wij
  nu ook in de computer als gezin; wie heeft de gegevens van mijn kind; wie heeft mijn kind aangemeld; hoe lang bewaren jullie mijn
  gegevens; ik wil een kopie; er staat iets verkeerds over mij; blijft dit altijd bewaard; wie kan mij helpen met bezwaar; krijg ik een
  aantekening hierdoor; kan ik mijn dossier opvragen; tegen wie kan ik zeggen dat het niet klopt; hoelang blijft zijn naam bij de gemeente
  staan; wat staat er over mij voor jongere uitgelegd; boos omdat hij op een lijst staat; hoe lang blijf ik in het systeem; wanneer worden
  mijn gegevens gewist; vijf jaar bewaren; alleen besproken, hoelang bewaard; ik ben er al uit, waarom nog gegevens; uitleg vragen; kopie
  van mijn dossier; inzageverzoek; zwarte balken in mijn dossier; er staan leugens in; rectificatie; verwijder mij; recht om vergeten te
  worden; pauze vragen; ik wil niet dat jullie dit doen; weigeren; binnen hoeveel weken antwoord; gemeente antwoordt niet op mijn verzoek;
  wat kost inzage; bezwaar maken; zes weken termijn; autoriteit persoonsgegevens; mag ik zelf inzage vragen op 15; vanaf welke leeftijd zelf
  vragen; ouder van 17-jarige wil dossier zien; dossier jeugdzorg inzien; bezwaar helpen opstellen voor ouders; na einde nog 2 jaar gevolgd;
  helpen met avg verzoek voor jongere; weg met die gegevens; er staat iets in wat niet klopt; wil dat alles over mij weg gaat; kreeg
  antwoord op mijn verzoek, niet mee eens; wacht al zes weken op mijn dossier; onterecht op de lijst gezet hulp voor gezin; klacht indienen
  over die bespreking; ik wil van die lijst af; mag ik me eigen dossier lezen; dit klopt helemaal niet wat er staat; mijn kant van het
  verhaal erbij zetten; stop hiermee; klagen over de gemeente; binnen hoeveel weken bezwaar maken; wanneer krijg ik antwoord op mijn vraag;
  kost het geld om dossier op te vragen; hoelang staat mijn naam bij jullie; bewaartijd als er niks van kwam; vanaf welke leeftijd zelf
  dossier vragen; waarom zijn er zinnen weggelakt; rot op met jullie lijst; niet mee eens maar ze luisteren niet; 16 en zelf bezwaar maken
  zonder ouders; wat als ik zeg dat ik niet wil; zijn ze verplicht mij te antwoorden; wat de politie zelf van mij heeft; bezwaar schrift
  indienen; inzage recht kind; klagt indienen; hoe maak ik bezwaar als ouder; welke rechten heeft een burger; hoe kom je van de lijst af;
  volgt politie jongeren na afloop; klagen over aanpak van gemeente; puber van 16 wil eruit; ik ben het niet eens; ik wil klagen; ik wil
  stoppen; kan ik mijn dossier zien; ik wil dit niet; moet ik dan naar de rechter; hoe kom ik van dat stempel af; ze hebben de verkeerde;
  cliënt vraagt wie zijn gegevens ziet; mijn kant van het verhaal toevoegen; klacht indienen; wetsartikelen rechten betrokkene; pupil vraagt
  wat er over hem staat; hij wil eruit waar moet hij zijn; mijn dossier zien ik ben 19; ben 17 mag ik zelf vragen; ik wil eruit; wil weten
  wie mij heeft doorgegeven; wil eigen verhaal erbij laten zetten; rechten jongere; dossier opvragen; jongere wil weten wie hem heeft
  opgegeven; moeder boos dat kind besproken wordt; rechten kind overleg gemeente; jongere vraagt wie alles ziet; staat dit voor altijd; dit
  is niet waar; praten over wat erin staat met iemand
convenant/rechten, over/jongeren, over/privacy: autoriteit persoonsgegevens klagen; worden mijn gegevens verkocht
convenant/rechten, over/jongeren, raad: stukken inzien
convenant/rechten, over/jongeren, rollen/fg: klacht over privacy; klacht privacy; als ouder klagen over privacy; klagen over privacy; ouder
  klaagt over privacy
convenant/rechten, over/jongeren, rollen/informatieanalist: gegevens kloppen niet met politie
convenant/rechten, over/jongeren, rollen/procesondersteuner: dossier inzien bij gemeente
convenant/rechten, over/jongeren, rollen/raad-voor-de-kinderbescherming: wat hebben jullie over ons aan de kinderbescherming gezegd
convenant/rechten, over/jongeren, rollen/voorzitter: stilleggen gesprek
convenant/rechten, over/jongeren, rollen/zorgaanbieder: dossier psycholoog opvragen
convenant/rechten, over/jongeren, stappen/afsluiten: krijgt gemeente nog politieberichten na einde; twee jaar na afloop nog gemeld; bezwaar
  tegen twee jaar doorgeven; verzet tegen recidive gegevens na einde; wil niet meer dat politie doorgeeft na einde; hoe krijg ik mijn zoon
  van die lijst af; hoelang blijf ik erin staan; worden mijn gegevens gewist na afloop; kan mijn zoon eruit; wat gebeurt met dossier
convenant/rechten, over/jongeren, stappen/herijken: ik wil dat het stopt; mag hij stoppen; ze wil zelf van de lijst af
convenant/rechten, over/jongeren, stappen/plan: zus staat in zijn dossier; kan ik het plan van mijn kind lezen; jongere wil niet meedoen aan
  de aanpak; zes weken; jongere wil zijn plan lezen; moeder vraagt om een kopie van het plan
convenant/rechten, over/jongeren, stappen/regie: moeder is boos
convenant/rechten, over/jongeren, stappen/regisseur: klacht over regisseur; waar kan ik klagen over regisseur; mag ik weigeren
convenant/rechten, over/jongeren, stappen/uvz: besluit van overleg aanvechten
convenant/rechten, raad/vragen: hoeveel klachten en inzageverzoeken
convenant/rechten, rollen/fg: avg verzoek binnengekomen; klacht loopt, wordt dossier toch gewist; beperking van de verwerking; aan wie geef
  ik inzageverzoek door; wie kijkt mee of wij rechtmatig bewaren; jongere wil zijn dossier zien lastig geval; moeilijk avg-verzoek; wissen
  gevraagd weten niet of het moet; lastig inzageverzoek voorleggen; is er op tijd verwijderd; inzage in logbestanden; te veel vastgelegd; po
  checkt doelbinding en bewaartermijn
convenant/rechten, rollen/fg, rollen/procesondersteuner: wie mag dossier inzien bij gemeente; uitzoeken wie wanneer in een dossier heeft
  gekeken
convenant/rechten, rollen/jeugdbescherming: mag voogd dossier laten lezen
convenant/rechten, rollen/netwerkregisseur: hoe lang wachten op antwoord
convenant/rechten, rollen/om: hij is vrijgesproken
convenant/rechten, rollen/om, stappen/afsluiten: na einde nog twee jaar veroordelingen melden
convenant/rechten, rollen/politie: vader belt mij op bureau over zijn zoon
convenant/rechten, rollen/politie, stappen/afsluiten: politiegegevns na afsluiting
convenant/rechten, rollen/procesondersteuner: wie zoekt de stukken bij elkaar; mag ik dossier weggooien; papierversnipperaar akkoord; ouder
  belt voor inzage wat zeg ik; moest stukken van iemand opzoeken na inzageverzoek; wie zoekt mijn dossier bij elkaar; wie voert vernietiging
  uit; dossier weggooien zonder akkoord; dossier beheren; wie ruimt op; oude mappen verwijderen zonder toestemming; termijn is stilletjes
  verlopen; dossiers beheren; informatiebeheer casusdossier
convenant/rechten, rollen/school: bewaren op school
convenant/rechten, rollen/veilig-thuis: naam van de melder zien
convenant/rechten, rollen/voorzitter, stappen/herijken: opschonen van de lijst jongeren; lijst opschonen
convenant/rechten, stappen/aanmelden: aanmelding zonder vervolg hoe lang
convenant/rechten, stappen/afsluiten: wat blijft na afsluiting; nabestaanden vragen; gegevens van overleden kind; wie ruimt de gegevens op
  na afloop; dossier van iemand die al jaren weg is; jongere tegen doorgeven aanhoudingen na einde; volgen ze mij nog na afsluiting; gaan
  mijn nieuwe aanhoudingen naar de gemeente; twee jaar volgen na afsluiten rechtmatig; nieuwe info na afsluiting; word ik daarna nog
  gevolgd; politie geeft nog 24 maanden door; twee jaar na het einde; protest tegen natellen; bewaartermijn dossier; wanneer wordt alles
  gewist; vijf jaar; hoeveel jaar gegevens na einde; twee jaar na einde nog gevolgd; waarom kijkt politie daarna nog twee jaar mee; bezwaar
  tegen monitoring na afsluiting; gegevensstroom na beeindiging; twee jaar doorgeven aanhoudingen; jongere eist dat we stoppen; dossier
  sluiten; ouders willen dat we ophouden
convenant/rechten, stappen/afsluiten, stappen/regie: iemand is overleden; gaat het dossier mee als hij verhuist
convenant/rechten, stappen/agenderen: wanneer verdwijnt een afgekeurde melding; aanmelding afgewezen, wanneer gewist
convenant/rechten, stappen/herijken: advocaat vindt het te lang duren
convenant/rechten, stappen/plan: hele document opvragen als vader; heel het plan willen zien
convenant/rechten, stappen/regie: gegevens na 18
convenant/rechten, stappen/uvz: wie bewaart het overlegverslag
convenant/wet: welke wet; welke grondslag; wettelijke basis; juridische basis delen; artikel avg; artikel wpg; artikel jeugdwet; grondslag
  school; grondslag corporatie; archiefwet; burgemeestersbevel of voorwaarde; profilering en algoritme; privacywet; europese regels; wams;
  wat zegt de wet; op basis van welke wet; artikel over delen; leerplichtwet; woningwet; gemeentewet; contactverbod; locatieverbod; wpg;
  wettelijke grondslag; artikel 10 avg; wams wet; artikel 6 lid 1 onder e; rechtsgrond voor het verwerken van strafrechtelijke gegevens;
  bijzondere persoonsgegevens; wettelijke basis voor jongerenwerk; artikel 6 avg; algemeen belang grondslag; gedragsaanwijzing 509hh; verzet
  tegen strafbeschikking; handvat gegevensdeling zorg en straf domein; grondslag reclassering om info te delen; staat per organisatie welke
  wet geldt; sr 77e; 172a gemeentewet overlast; mag bsn gebruikt worden; gegevens over strafrecht verwerken artikel 10; beroepsgeheim
  huisarts artikel; reclasseringsregeling 1995; op welke wet steunt dit; wie geeft ons het recht om te delen; juridische onderbouwing;
  wetsartikelen per organisatie; taak van algemeen belang; toestemming als grondslag overheid; artikel 9 gezondheid uitzondering; cijfer
  gezondheid mag dat; strafblad bij de gemeente toegestaan; artikel 10 strafrechtelijk; aanhoudingen opslaan mag dat; beveiligingsplicht
  avg; handreiking gegevens delen 2019; handvat 2.0; vng handreiking; artikel 172a; wet mbveo voetbalwet; driehoek in de politiewet; artikel
  20 wpg besluit; artikel 39f; reclasseringstoezicht welke wet; halt-afdoening wetsartikel; wijkteam welke wet; jongerenwerk grondslag;
  leerplichtwet artikel 21; mbo wet gegevens; speciaal onderwijs wet; woningcorporatie gerechtvaardigd belang; enkelband opgelegd door wie;
  in beroep tegen strafbeschikking; bezwaar tegen gebiedsverbod; wettelijk kadr; gezondheidsgegevens uitzondering avg; verschil
  gebiedsverbod en bijzondere voorwaarde; jeugdwet artikel 7.3.8; wmo 2015 artikel 4.1.1; cijfer gezondheid bij gemeente mag dat; wgbo
  artikel 457; wob; jurist; legaal; illegaal; onrechtmatig; voetbalwet; 172a; grondwet; verschoningsrecht; hippocrates; ambtseed;
  wettenbundel; selectielijst; bw7; rechtsbasis; paragraaf wet; juristerij; bijzondere categorieën; kan dat juridisch; leerplichtwet
  artikel; waterdicht; legitimiteit; verbod van burgemeester gekregen, oneens; jurist vraagt op welke grondslag; verward over bevel en
  voorwaarde; verzet strafbeschikking; 257e sv; 509hh; art 14c sr; 77z sr; hoger beroep voorwaarde; wjsg; art 8a wjsg; jds uittreksel; wet
  politie gegevens artikel 20; artikel 16 wpg; artikel 19 wpg; art 8 wpg; artikel 9 wpg; geheimhoudingsplicht wpg artikel 7; politiewet 2012
  artikel 13; groepsverbod; 172b gemeentewet; gemeentewet 172 lid 3; lichte bevelsbevoegdheid; mbveo; samenscholingsverbod; artikel 52 wjsg;
  wmo 4.1.1; 7:457 bw; bw boek 7 artikel 454; jeugdwet 7.3.11; jeugdwet 7.3.4; wvo 2020; web; wet educatie beroepsonderwijs; wet op de
  expertisecentra; rechtmatigheidsadviescommissie; gemeentewet 180; art 87 gemeentewet; gdpr; uavg; uitvoeringswet avg; wbp; wet bescherming
  persoonsgegevens; grondslag; publieke taak; algemeen belang 6 1 e; rechtsgrond; artikel 9 avg; gezondheidsgegevens; strafrechtelijke
  persoonsgegevens; artikel 33 uavg; uavg 22 tot 30; bsn; artikel 46 uavg; awb 2:5; ambtsgeheim; handvat gegevensuitwisseling; handreiking
  gegevensdeling zorg en veiligheid; vng handreiking samenwerkingsverbanden; stuurgroep zorg en veiligheid; wettenoverzicht; wetboek
  strafrecht; burgerlijk wetboek; evrm artikel 8; ivrk; woo 5.1; beslistermijn woo; wet open overheid uitzonderingsgronden; web mbo privacy
  student; leerplichtwet artikel 21a; locatieverbod rond school van rechter of burgemeester; heeft straatcoach eigen grondslag; avg
  grondslag school en politie; rechter legt behandeling op of gemeente; art 172 gemeentewet overlast; gebiedsverbod hoe kom ik ervan af;
  avondklok van de rechter aanvechten; wettelijke grondslag gegevens delen uvz; noodzaak verwerking strafrechtelijke persoonsgegevens;
  artikel 31 uavg aanhoudingen gemeente; artikel 20 wpg samenwerkingsverband; 39f wjsg verstrekking aan derden; gedragsaanwijzing 509hh
  beroep; beroep tegen gebiedsverbod burgemeester; geheimhoudingsplicht ambtenaren 2:5; welke wet geldt voor jongerenwerker; gebieds verbod
  gekregen; kan ik overheid vragen om alle verslagen; grondslag gegevensverwerking uvz; verwerkingsgrondslag algemeen belang;
  strafrechtelijke persoonsgegevens verwerken gemeente; bijzondere categorieen gezondheid uitzondering; artikel 20 wpg convenantpartners;
  wjsg 39f; uitzonderingsgrond woo persoonsgegevens; bestuursrechtelijk bevel versus strafrecht; rechtsmiddelen tegen gebiedsverbod; artikel
  172b twaalfminners; medisch beroepsgeheim artikel 457; handvat gegevensuitwisseling zorg en veiligheid; vng handreiking avg samenwerking;
  wettelijke basis woningcorporatie; geheimhoudingsplicht ambtenaar awb 2:5; grondslach delen gemeente; mag gemeente gegevens van kinderen
  bewerken; grondslag gemeente verwerken; wettelijke basis uvz; gezondheidscijfer mag gemeente dat; strafgegevens bij gemeente artikel 10;
  jongerenwerk heeft geen eigen wet; handreiking gegevensuitwisseling zorg en veiligheid
convenant/wet, formulieren, formulieren/aanmelding: bsn invullen; bsn invullen
convenant/wet, formulieren/aanmelding: formulier vraagt bsn, mag dat; leerlingnummer of bsn invullen; burgerservicenummer nodig
convenant/wet, formulieren/aanmelding, over/jongeren: vragen jullie om bsn; burgerservicenummer gebruiken; burgerservicenummer mag niet
  zomaar; mag bsn in het dossier; bsn verplicht; bsn van kind invullen; staat mijn bsn op het formulier
convenant/wet, formulieren/meldingen: justid uittreksel; vonnissen doorgeven via justid; justitieel gegeven op apart formulier; mag politie
  dit zomaar geven; wet politiegegevens verstrekking; veroordeling van wie; justitiële informatiedienst; wetsartikel invullen
convenant/wet, formulieren/meldingen, normenkader: schendt avondklok maar geen nieuw feit
convenant/wet, formulieren/meldingen, rollen/om: veroordelingen van om; wie levert veroordelingen
convenant/wet, formulieren/meldingen, rollen/politie: verstrekken politiegegevens; politie levert gegevens; contactverbod geschonden;
  locatieverbod overtreding; mag dit van de wpg; locatieverbod geschonden melden
convenant/wet, formulieren/meldingen, rollen/reclassering: schending voorwaarden melden
convenant/wet, formulieren/uvz-verslag: zijn notulen openbaar; verslag uvz opgevraagd door journalist
convenant/wet, normenkader: medische gegevens in score
convenant/wet, normenkader, rollen/reclassering: avondklok overtreden; avondklok overtreden
convenant/wet, over: kloppen deze artikelen wel
convenant/wet, over/jongeren: mogen ze dit zomaar; mag overheid dit; mag ik niet meer met mijn vrienden staan; burgerservicenummer; bsn
  gebruiken toegestaan; krijgt hij een strafblad door de aanpak; wat de politie over me heeft opvragen; mogen ze dit wel zonder mijn
  toestemming; mogen ze dit zomaar; staat mijn bsn erin
convenant/wet, over/jongeren, over/privacy: algoritme
convenant/wet, over/jongeren, rollen/de-waag: verplicht door rechter
convenant/wet, over/privacy, raad: openbaar maken; mag dit openbaar; mag dit openbaar; wat mag openbaar
convenant/wet, raad: artikel 169 gemeentewet; openbaar maken van stukken; informatieplicht college aan raad; raad geheimhouding opleggen
  artikel; raad informeren 169 en 180; woo verzoek over uvz verslagen; artikel 169; artikel 155 gemeentewet; artikel 25 gemeentewet oud;
  artikel 86 geheimhouding; actieve openbaarmaking; woo verzoek buurtbewoner; wob verzoek kwartaalrapportage; geheimhouding raad; artikel 55
  college geheimhouding; kan ik de kwartaalcijfers opvragen; actieve informatieplicht college; kwartaalcijfers opvragen als burger;
  persoonsgegevens in besloten zitting; informatieplicht college; wat is openbaar; openbaar of geheim; actieve informatieplicht; college
  weigert informatie; geheim raadsstuk; griffie vraagt wat openbaar is; informatieplicht college; stukken ter inzage onder geheimhouding;
  actieve informatieplicht; artikel 169 gemeentewet; wat is openbaar en wat niet
convenant/wet, raad, raad/voorstel: raad informeren
convenant/wet, raad, raad/vragen: geheime stukken
convenant/wet, raad, rollen/college: moet bestuur de raad uit zichzelf inlichten; passieve inlichtingenplicht college
convenant/wet, raad/voorstel: geheimhouding artikel 87 gemeentewet
convenant/wet, rollen/college, rollen/driehoek-burgemeester: bevoegdheid van gemeente
convenant/wet, rollen/de-waag: medisch beroepsgeheim doorbreken; waag vertelt niets over behandeling; medische zwijgplicht forensisch;
  ernstig gevaar en toch zwijgen; gedwongen behandeling wie beslist; beroepsgeheim waag; verplichte behandeling
convenant/wet, rollen/de-waag, rollen/reclassering: verplichte therapie als voorwaarde
convenant/wet, rollen/de-waag, rollen/zorgaanbieder: medisch geheim wet; medisch geheim psychiater; ggz; medisch beroepsgeheim; medisch
  beroepsgeheim; medisch geheim
convenant/wet, rollen/driehoek-burgemeester: gebiedsverbod wie legt op; bevel van burgemeester; wat mag een burgemeester volgens de
  gemeentewet; groepsverbod burgemeester; meldplicht burgemeester; gebiedsverbod van burgemeester naast voorwaarden rechter; artikel 13
  politiewet; kind onder 12 op straat bevel burgemeester; aanwijzing of voorwaarde; zoon mag niet meer in het centrum komen; gebiedsverbod;
  noodbevel; last onder dwangsom; gebiedsverbod rond het schoolplein; verbod om in mijn straat te komen; burgemeester verbiedt mij in het
  park; 172a gemeentewet bevel bezwaar; samenscholingsverbod bezwaar; 172a gemeentewet; noodbevel of groepsverbod; bestuurlijke maatregel of
  strafrechtelijke voorwaarde; bestuurlijke maatregel; groepsverbod winkelcentrum; samenscholing verbieden na rellen; gebiedsverbod opleggen
  aan jongere; bestuurlijke rapportage eigen dossier; gezagsdriehoek politiewet artikel 13; gebiedsverbod opleggen; maatregel tegen
  overlast; bevoegdheid burgemeester; burgemeester besluit; maatregel opleggen; samenkomen verbieden; wie mag een gebiedsverbod geven;
  openbare orde maatregelen; wettelijke basis driehoek; advocaat vecht gebiedsverbod aan; bevel geven; gebiedsverbod opleggen aan
  raddraaier; wat kan burgemeester; openbare orde; wat kan de burgemeester doen; zorgplicht burgemeester openbare orde; kan burgemeester
  hangverbod plein geven
convenant/wet, rollen/driehoek-burgemeester, rollen/jeugdboa: burgemeester gebiedsverbod portieken
convenant/wet, rollen/driehoek-burgemeester, rollen/om: gedragsaanwijzing officier
convenant/wet, rollen/driehoek-burgemeester, stappen/opschalen: last onder dwangsom; wanneer heeft een straatverbod zin
convenant/wet, rollen/fg: privacy impact risico strafgegevens
convenant/wet, rollen/fg, rollen/politie: audit wpg
convenant/wet, rollen/halt: welke wet geldt voor halt; artikel 77e; halt verwijzing bespreken in uvz; halt afspraak zonder verwijzing van
  politie; gegevens van halt
convenant/wet, rollen/ipta-coach: werkplek ligt in verboden gebied; gebiedsverbod ligt op de weg naar het werk
convenant/wet, rollen/jeugdbescherming: jeugdwet 7.3.11 dossier gi; geheimhouding jeugdwet 7.3; gecertificeerde instelling grondslag delen;
  jeugdreclassering zonder toestemming info delen; vrijwillige toezicht en begeleiding van jongere; mag gi dossier geven aan gemeente;
  vrijwillige hulp of maatregel wat mag gedeeld; maatregel van rechter; wettelijke maatregel; gecertificeerde instelling; jeugdzorgdossier
  opvragen door gemeente; ouders werken vrijwillig mee toestemming; voogd zegt niets over het dossier
convenant/wet, rollen/jeugdbescherming, rollen/reclassering: schending voorwaarden jeugd
convenant/wet, rollen/jeugdbescherming, rollen/zorgaanbieder: jeugdzorginstelling wettelijke basis
convenant/wet, rollen/jeugdboa: boa gegevens; proces-verbaal boa politiegegeven; notities van handhaver; boa schreef iets op, valt dat onder
  politie; besluit politiegegevens boa; boa en politiegegevens; wpg voor buitengewoon opsporingsambtenaar; toch in verboden gebied gezien;
  proces verbaal van boa; gebiedsverbod handhaven op straat; mijn pv als boa is dat een politiegegeven; mutatie boa privacywet; valt boa
  onder wpg; mag boa gebiedsverbod handhaven; gebiedsverbod overtreden, mag ik bekeuren; wpg boa; boa controleert avondklok; boa ziet
  jongere na avondklok; gemeentelijke opsporingsambtenaar; mag handhaving groepsverbod controleren; mag boa avondklok van rechter
  controleren; contactverbod handhaven door boa; strafrechtelijke voorwaarde niet voor boa; procesverbaal van handhaver delen; buitengewoon
  opsporings ambtenaar; boa ziet overtreding gebiedsverbod; handhavers op straat bevoegdheid
convenant/wet, rollen/jeugdboa, rollen/politie: wie controleert locatieverbod; wat als hij zijn gebiedsverbod overtreedt; wie controleert de
  avondklok; overtreedt zijn gebiedsverbod; gebiedsverbod controleren; jongen in verboden gebied aangetroffen; boa controleert enkelband of
  avondklok; avondklok controleren; gebiedsverbod controleren; toezicht op verbod; avondklok controleren wie; controle avondklok; hij houdt
  zich niet aan zijn straatverbod; wie controleert gebiedsverbod
convenant/wet, rollen/jeugdboa, rollen/reclassering: toezicht en handhaving
convenant/wet, rollen/jongerenwerk: welke wet geldt voor welzijn; op welke wet leunt welzijnswerk; jongerenwerk avg; moet jongerenwerker
  avondklok checken
convenant/wet, rollen/leerplicht: rmc wettelijke taak; artikel 16 leerplichtwet; rmc wet grondslag; leerplichtwet 21a; leerplichtwet 1969;
  verzuimgegevens voor ander doel gebruiken; leerplichtwet doelbinding; rmc 18 tot 23 wettelijke basis; verzuimregistratie delen; gegevens
  van verzuimloket gebruiken
convenant/wet, rollen/leerplicht, stappen/regie: rmc 18 tot 23
convenant/wet, rollen/netwerkregisseur: beroepsgeheim als ik regisseur ben
convenant/wet, rollen/om: justitiele gegevens; rechterlijke uitspraak; wet justitiele gegevens; officier wil zaaksgegevens delen; wet
  justitiele en strafvorderlijke gegevens; aanwijzing wjsg; rechtmatige verwerking van strafrechtelijke persoonsgegevens; wjsg 39f
  verstrekken aan derden; aanwijzing verstrekking strafvorderlijke gegevens; jongere overtreedt contactverbod wie pakt het op;
  behandelverplichting opgelegd door rechter; veroordeling wie mag noemen; strafbeschikking; van wie hoort gemeente mijn vonnis; wat vertel
  ik als officier over de strafzaak; mag een parketsecretaris uit het dossier citeren; justitiele gegevens welke wet; wjsg verstrekking;
  advies van gemeente over mijn straf; gegevens om; uitspraak rechter; justitiele gegevens; mag justitieel verleden genoemd worden; wie mag
  strafgegevens vrijgeven; timing van gedragsaanwijzing; hoger beroep ingesteld; voorwaardelijk sepot
convenant/wet, rollen/om, rollen/politie: politie vertelt over straf; verdenking of veroordeling wie zegt wat
convenant/wet, rollen/om, rollen/reclassering: justitiele gegevens wjsg; schorsing voorwaarden; vrij onder voorwaarden
convenant/wet, rollen/om, stappen/regie: wat als de rechter iets anders besluit dan wij
convenant/wet, rollen/politie: wet op politiegegevens; grondslag politie; wet politiegegevens verstrekken aan gemeente; wet politiegegevens;
  wpg privacyfunctionaris; wpg artikel 20; informatie verstrekken artikel 16 wpg; artikel wpg verstrekking aan derden; artikel 16 wpg
  verstrekken; contactverbod overtreden melden; verstrekkingsbesluit; wie let op een contactverbod; zorginfo gebruiken in
  opsporingsonderzoek; wpg artikel 20 besluit samenwerkingsverband; info uit hulpverlening in proces-verbaal; wet politiegegevens delen;
  convenant of wpg wat gaat voor; wie controleert avondklok minderjarige; verstrekking vastleggen; zorginformatie gebruikt voor opsporing;
  controle avondklok door wijkteam; voorwaarden doorzetten naar surveillance; agent noemt iemand dader; agent kijkt of hij om 8 uur binnen
  is; wie checkt avonduren van jongen
convenant/wet, rollen/politie, rollen/reclassering: overtreding voorwaarde aan wie; voorwaarden aan laars
convenant/wet, rollen/politie, rollen/school: agent beroept zich op het convenant
convenant/wet, rollen/politie, stappen/plan: wie controleert avondklok
convenant/wet, rollen/politie, stappen/regie: hij overtreedt verbod
convenant/wet, rollen/raad-voor-de-kinderbescherming: artikel 1:240 bw; rvdk vraagt pga dossier; artikel 1:240 bw; mag hulpverlener ons
  zonder toestemming informeren; 1:240 bw; artikel 240 bw hulpverlener informeert raad; hulpverlener praat met kinderbescherming zonder
  toestemming
convenant/wet, rollen/raad-voor-de-kinderbescherming, stappen/uvz: kinderbescherming wel of geen deelnemer
convenant/wet, rollen/reclassering: voorwaarde van rechter; toezichthouder meldt overtreding; voorwaarden rechter niet nagekomen; verplichte
  behandeling wie houdt toezicht; toezicht op voorwaarden wie doet wat; contactverbod gekregen van de rechter; overtreding voorwaarden wie
  meld je dat; toezichthouder informeert gemeente over schending; zonder rechter voorwaarden aanpassen; ambulante behandelverplichting
  naleving; overtreding voorwaarde wie meldt het; schorsingsvoorwaarden; ik heb toezicht, wat vertellen ze; schendt voorwaarden;
  toezichthouder van justitie; client schendt voorwaarden; contactverbod laten vervallen; justitieel kader; opgelegd contact; kreeg
  voorwaardelijke straf met toezicht; twee keer niet verschenen op meldplicht
convenant/wet, rollen/reclassering, stappen/regie: houdt zich niet aan voorwaarden; vrij met voorwaarden; omzetten in cel; houdt zich niet
  aan voorwaarden; enkelband controle wie doet dat
convenant/wet, rollen/school: avg en school; hoort leerlingdossier in overleg; wetboek van strafvordering; welke wet geldt voor een
  middelbare school; leerlingdossier; mag school mijn leerlingdossier geven; vordering gegevens leerling door politie; wij zijn een mbo;
  gegevens leerling vorderen bij school; camerabeelden school opvragen politie; vso leerling wetgeving; mogen ze mijn rooster aan agenten
  geven; vordering 126nc
convenant/wet, rollen/veilig-thuis: jeugdwet meldrecht; meldrecht veilig thuis; blijft melder anoniem bij veilig thuis; wmo 5.2.6; meldrecht
  5.2.6; zorgmelding en uvz allebei; anonimiteit van de melder; meldcode en beroepsgeheim; wil melden maar heb geen toestemming; wie heeft
  ons bij veilig thuis gemeld; stiefvader doet me pijn, hulpverlener mag melden; vervangt aanmelden de vt-melding; melder anoniem; blijft
  school anoniem als melder; wie meldde blijft geheim
convenant/wet, rollen/voorzitter: verplicht om informatie te geven aan tafel; ggz houdt kaken op elkaar
convenant/wet, rollen/woningcorporatie: huurcontract en privacy; woningwet en delen; gerechtvaardigd belang; politie info gebruiken voor
  ontbinding huur; verhuurder grondslag avg; gedragsaanwijzing huurder; gegevens huurder
convenant/wet, rollen/zorgaanbieder: medische gegevens wet; avg en zorg; medische informatie bij gemeente; toestemming vanaf 12 of 16 jaar;
  jeugdhulpverlener zwijgplicht artikel; huisarts mag niks zeggen; toestemming 12 tot 16; medisch geheim als iemand gevaarlijk is;
  patientgeheim; jeugdarts ggd wat zegt de wet; huisarts beroepsgeheim agent aan telefoon; knmg; leeftijd 12 16 toestemming jeugdwet;
  jeugdarts en schoolarts zwijgplicht; geheimhouding huisarts tegenover gemeente; toestemming hoofdregel hulpverlening; wie tekent
  toestemming bij 14 jaar; leeftijd zelf toestemming geven; beroepsgeheim ggz tegenover politie; mag 16 jarige zelf beslissen over therapie
  info; verslavingsreclassering en hulp tegelijk; schoolarts en geheimhouding; poh jeugd samenwerken gemeente; praktijkondersteuner mag dit
  delen; wie geeft toestemming bij kind van 14; cliënt van 16 zelf toestemming geven; 17 jaar ouders niet nodig voor toestemming; 15 jarige
  en ouders moeten allebei ja zeggen; moeder van 14-jarige weigert toestemming; geestelijke gezondheidszorg; schoolpsycholoog beroepsgeheim;
  onder 16 toestemming hulp wie tekent; toestemming vanaf 12 of 16 jaar; psychiater zegt ik kan hier niets over zeggen
convenant/wet, rollen/zorgaanbieder, sociaal-domein: jeugdwet beschikking
convenant/wet, rollen/zorgaanbieder, stappen/aanmelden: huisarts ziet jongen afglijden
convenant/wet, rollen/zorgaanbieder, stappen/regie: leeftijd waarop kind zelf beslist over hulp
convenant/wet, rollen/zorgnetwerk, sociaal-domein: sociaal domein wat mag mee van uvz
convenant/wet, sociaal-domein: jeugdwet wmo toestemming gezin; wams; wmo consulent
convenant/wet, stappen/aanmelden: justitiele documentatie; justitiële documentatie meesturen
convenant/wet, stappen/afsluiten: mag politie na einde nog iets doorgeven
convenant/wet, stappen/opschalen: wet gegevensverwerking door samenwerkingsverbanden; wet gegevensverwerking samenwerkingsverbanden; zorg-
  en veiligheidshuis; valt het overleg onder de wgs; wgs geldt die voor ons overleg; nieuwe wet samenwerkingsverbanden maart 2025; superwet
  zorg en veiligheidshuizen; wgs samenwerkingsverbanden; wet samenwerkingsverbanden; veiligheidshuis mag meer dan wij; wet
  gegevensverwerking samenwerkingsverbanden wgs; valt lokaal overleg onder wgs; wgs lokaal overleg; wet gegevensverwerking
  samenwerkingsverbanden uvz; wgs grondslag lokaal; wgs geldt niet voor gemeentelijk overleg; wgs; wet samenwerkingsverbanden 2025; andere
  regels voor veiligheidshuis dan voor ons; mag dossier mee naar zorg en veiligheidshuis; regionaal overleg andere privacyregels; wgs en
  gegevens meegeven; wgs geldt dat voor ons; zorg- en veiligheidshuis; handreiking landelijk kader veiligheidshuizen
convenant/wet, stappen/plan: gedragsaanwijzing in plan zetten
convenant/wet, stappen/plan, stappen/regie: gebiedsverbot
convenant/wet, stappen/regie: hij mag niet bij mij komen; adolescent onder jeugdrecht, bijzondere voorwaarde 77z; behandelplicht opgelegd
  door rechter
convenant/wet, stappen/uvz: mag uvz-verslag openbaar
formulieren: formulier downloaden; formulier invullen; formulier inleveren; formulier terug; excel opent niet; foutmelding; rode cel; fout
  ingevuld; welk formulier; naam van bestand; casusnummer vergeten; op telefoon invullen; opslaan lukt niet; te laat ingeleverd; geen macro;
  kopiëren uit word; waar zijn de formulieren; bestand openen; excelbestand; cel op slot; datum wordt niet geaccepteerd; melding in rood;
  bericht dat het fout is; opnieuw sturen; verbeterde versie; hoe lever ik in; mag het in word; mag het met pen; mobiel invullen; apple
  computer; google sheets; blanco formulier; veld overslaan; knippen en plakken; afgekeurd; excel formulier downloaden; foutmelding
  formulier; excel formulieren; excelbestand opent niet; versie van formulier verouderd; formulier opnieuw opsturen; rood vakje in
  formulier; formulier kan niet opgeslagen worden; foutcode in het sjabloon; formulier per ongeluk twee keer verstuurd; formulier kwam terug
  met rode cellen; naam verdachte in bestandsnaam; mag ik een oud formulier hergebruiken; invulformulieren; sjablonen; spreadsheets; welk
  papier na een overleg; wat moet ik inleveren en wanneer; overzicht documenten; elke keer opnieuw downloaden; kan het in google sheets;
  werkt het op mijn macbook; gele vakjes; welke cellen moet ik invullen; niet verplicht dus leeg; opslaan als xlsx; ods bestand; pdf
  insturen; hoe moet ik het bestand noemen; verwerkt; teruggestuurd; bestand kwam retour; waarom afgekeurd; verschil fout en waarschuwing;
  rode melding bovenaan; oranje waarschuwing; mijn antwoorden weg na retour; past iemand mijn antwoorden aan; wordt mijn tekst veranderd;
  foutje ontdekt na inleveren; rectificatie; herstellen wat ik instuurde; nieuwe versie indienen; vervangt dit eerder formulier; datum
  verkeerd ingevuld; verkeerd persoon ingevuld; correctie insturen; online invullen kan dat; webformulier; fromulier; per ongeluk twee keer
  verstuurd; excel heb ik niet libreoffice; zonder naam in bestandsnaam; verbeterde versie insturen; download; spreadsheet; ipad;
  alleen-lezen; blanco; upload; invulblad; cel geblokkeerd; onvolledig; digitale handtekening; verzendknop; opslaan als; celletje rood;
  numbers; retour gekregen; frustratie excel; papierwerk; administratieve rompslomp; tikfout hersteld; chromebook; invulhulp; formulieren
  set; welk excelletje; geel vakje; excel wil niet openen; cel kleurt rood; formulier kwam terug met een fout; ik krijg een waarschuwing te
  zien; verkeerde datum ingevuld en al verstuurd; zie na inleveren een fout; per ongeluk twee keer ingestuurd; oude versie van formulier
  gebruikt; naam van jongere in bestandsnaam gezet; weet niet welk formulier ik moet hebben; heb geen excel op kantoor; vergeten een vraag
  in te vullen; formulieren; templates; excel; xlsx; xlsm macro's; libreoffice; beveiligde weergave; bladbeveiliging; gegevensvalidatie;
  keuzelijst cel; validatiefout; waarschuwing; bestandsnaam; invulinstructie; overschrijven; word-formulier; e-formulier; rode vakjes na
  insturen; geboortedatum leerling fout doorgegeven; kan het op een chromebook; verbeterde versie opnieuw sturen; excel formulier leerling;
  correctie aanbrengen in ingeleverd stuk; formulier terug met rode vakjes; cellen rood geworden; mijn excel wordt steeds geweigerd;
  foutmelding of waarschuwing verschil; libre office gebruiken; werkt het op een macbook; numbers bestand opslaan als xlsx; gele vakken
  invullen; opslaan als ods mag dat; niet verplichte vragen overslaan; naam jongere in bestandsnaam; vergist in formulier van vorige maand;
  vervangt dit een eerder formulier; verkeerde datum ingevuld hoe herstellen; oud bestand hergebruiken of nieuw downloaden; worden mijn
  antwoorden aangepast; overzicht alle invulformulieren; alles opnieuw invullen na afkeuring; bovenaan staat een uitleg in rood; dubbele
  inzending welke telt
formulieren, formulieren/aanmelding: telt het dubbel mee; dubbel ingeleverd; verplichte velden; waarom krijg ik mijn aanmelding terug;
  zorgen over jongen welk bestand; aanmelding corrigeren; tikfout in achternaam doorgegeven; jongere blijkt al een casusnummer te hebben;
  waar vind ik het aanmeldformulier; formulier terug gekregen met rode vakken; formulier terug omdat jongen al bekend is; verplichte vraag
  vergeten; geboortejaar weet ik maar dag niet; adres weet ik niet; leeg formulier aanmelding; lege aanmelding; geen vast adres wat
  invullen; voor wie is dit formulier; velden leeglaten; format aanmelding; aanmeldformulier downloaden excel; xlsx voor opgeven jongere;
  achternaam spelling; registratieformulier jongere
formulieren, formulieren/aanmelding, formulieren/meldingen: waar stuur ik formulier
formulieren, formulieren/aanmelding, rollen/procesondersteuner: verkeerde geboortedatum in formulier; casusnummer kwijt; formulier
  teruggekregen; is dit formulier volledig genoeg; waar lever ik mijn formulier in
formulieren, formulieren/aanmelding, stappen/aanmelden: formulier aanmelding downloaden; bij wie lever ik de aanmelding in; hoe vul ik
  aanmelding in; formulier nieuwe jongere; aan meld formulier; broertje ook op het formulier gezet; aanmeld formulier uvz; aanmeldformulier
  pga
formulieren, formulieren/herijking: besluit tot stoppen welk bestand; formulier voor evaluatie; herijking inleveren; wie vult herijking in;
  herijcking formulier; bij groepsoverleg hetzelfde bestand; herijkings blad
formulieren, formulieren/herijking, stappen/herijken: wie vult dit in bij evaluatie
formulieren, formulieren/jaarcijfers: wie vult wat in; einde jaar wat aanleveren; jaarcijfers van vorig jaar herstellen; wie vult in
formulieren, formulieren/jaarcijfers, formulieren/meldingen: wanneer cijfers inleveren
formulieren, formulieren/meldingen: moet politie een ander formulier dan om; kan geen rij toevoegen; welk exceldocument bij einde kwartaal;
  verkeerde datum ingevuld bij aanhouding; correctie op eerder kwartaal; einde kwartaal wat aanleveren; welk formulier voor nieuwe
  aanhouding; melding vergeten; registraties aanleveren; kwartaal bestand; kwartaal is om, cijfers aanleveren
formulieren, formulieren/meldingen, rollen/politie: kwartaallijst politie invullen
formulieren, formulieren/plan: lege versie plan; moet ik alles in excel bijhouden; na eerste gesprek welk formulier; opnieuw gescoord waar
  invullen; bijgesteld document indienen; blanco plan; half ingevuld exemplaar aanvragen; plan formulier excel downloaden; exel plan werkt
  niet; plan aanpassen in excel; plan in excel; plan template; excel voor begeleidingsplan; waar lever ik het plan in; verouderd exemplaar;
  leeg plan; half ingevuld; plan van aanpak excel; startscores vergeten op te schrijven; het plan is bijgesteld; plan van aanpak sjabloon;
  naar wie stuur ik mijn plan; ik moet tussentijds bijstellen hoe lever ik in; tussenstand invullen; leeg planformulier; welk moment kies
  ik; moment kiezen; nieuwe meting wat vul ik in
formulieren, formulieren/plan, stappen/plan: plan sjabloon
formulieren, formulieren/plan, stappen/regie: nieuwe versie plan
formulieren, formulieren/startlijst: oud bestand hergebruiken; ik heb per ongeluk iets fout ingevuld; beginnen met lopende gevallen; lopende
  zaken in een keer invoeren; oude excel; wie vult beginbestand; gaten laten; één regel herstellen; start lijst excel
formulieren, formulieren/uvz-verslag: kom net uit overleg, wat vul ik in; net uit overleg wat vul ik in; casusnummer invullen; net uit
  vergadering wat invullen; wie vult na vergadering wat in; casusnummer bestaat nog niet; onbekend casusnummer; sjabloon verslag overleg;
  leeg blok laten staan; uvz verslag formulier; verslag aanpassen; tweede bestand zelfde dag
formulieren, index: waar vind ik de invulbladen
formulieren, jaarverslag: waar vind ik het excelbestand; excel bestanden downloaden; fout in eerder verslag hersteld
formulieren, normenkader: gokken als je het niet weet; vorige meting lijkt achteraf te hoog; weet het niet cel leeg laten
formulieren, over: leeg format meenemen voor eigen gemeente; rode cellen in het formulier; excel bestand laat zich niet openen; verbetering
  doorgeven; nieuwe versie
formulieren, over, rollen/informatieanalist: fout in cijfers
formulieren, over/jongeren: welke gegevens worden vastgelegd
formulieren, over/privacy: leeg vakje in tabel; waar staan de echte formulieren; verbeterd verslag en oude cijfers
formulieren, over/toegankelijkheid: formulier werkt niet; kan niet typen; xlsx lukt niet op mijn politielaptop
formulieren, raad/aanbevelingen: registratiesysteem
formulieren, rollen/informatieanalist: foutmelding bij formulier; indiener snapt de foutmelding niet; fout in onze aangeleverde gegevens
formulieren, rollen/informatieanalist, rollen/procesondersteuner: fout in formulier van partner oplossen
formulieren, rollen/procesondersteuner: fout in ingeleverd formulier herstellen; formulier wordt niet geaccepteerd; waar lever ik het in;
  wie registreert alles; formulier waarheen sturen; iemand die mijn formulier nakijkt; antwoord van iemand anders corrigeren mag dat;
  binnengekomen excels registreren; casusnummer opvragen; formulier afgekeurd; foute invoer terugsturen; onvolledige aanmelding registreren;
  mag ik zelf iets aanvullen in het formulier; antwoord van ander aanpassen; formulier klopt niet, ingevuld door partner; typfout van
  partner verbeteren
formulieren, rollen/procesondersteuner, stappen/aanmelden: bij wie lever ik in
formulieren, rollen/school: formulieren zorgcoordinator
formulieren, stappen: welk formulier bij welke stap
formulieren, stappen/aanmelden: is het aangekomen; naar wie stuur ik het; ingeleverd maar hoor niets; wat gebeurt er na versturen; wanneer
  krijg ik een nummer; wanneer krijg ik mijn casusnummer; kan ik een bestand terugtrekken dat ik heb ingestuurd; waar mail ik het heen; waar
  komt dat zaaknummer vandaan; naam in bestandsnaam van formulier; hoe weet ik dat het is aangekomen; pseudoniem na indienen; mag ik vakjes
  overslaan; ingediend maar geen casusnummer gekregen
formulieren, stappen/aanmelden, stappen/agenderen: wat gebeurt er met mijn aanmelding
formulieren, stappen/agenderen: moet ik daar een formulier voor invullen; waar wordt de keuze genoteerd; aanmelding geweigerd
formulieren, stappen/regie: nieuwe fout
formulieren, stappen/uvz: later nog veranderen
formulieren/aanmelding: hoeveel tekst; voorbeeld aanmelding; velden aanmelding; telefoonnummer ouders; wat is aanleiding;
  burgerservicenummer; risico invullen; voorbeeldtekst; aanmeldformulier; voorbeeld van een ingevulde aanmelding; voorbeeld van goede
  omschrijving gedrag; aanmelding 15 minuten invullen; hoe lang ben ik bezig met aanmelden; kwartiertje werk; goed en slecht ingevuld;
  schrijftips; complexe problematiek is te vaag; wat bedoelen ze met niet alleen lukken; agressief concreter maken; veiligheidsrisico
  omschrijven; probleemgezin mag ik dat schrijven; etiketten plakken; sofinummer; twee keer dezelfde jongen gemeld; voorbeelden goede
  omschrijving zorgen; overlast feitelijk beschrijven; intakeformulier; inschrijfformulier; meldformulier; aanmeldblad; vage omschrijving;
  voorbeeldzin; geboortejaar onbekend; kwartiertje; woordkeuze; sterke zin; complex gezin omschrijven; formulier teruggekregen, hij is al
  bekend; schreef 'complexe situatie', moet beter; meerdere jongeren tegelijk opgeven; aanmelding.xlsx; personalia; naw-gegevens; dubbele
  aanmelding; ontdubbelen; objectief beschrijven; hulpvraag formuleren; waar vul ik contactpersoon school in; hoe beschrijf ik gedrag zonder
  oordeel; mag er onhandelbaar staan; naam werkgever op formulier; voorbeeldzin agressief gedrag beschrijven; zwakke en sterke omschrijving;
  hoe schrijf ik de aanleiding goed op; voorbeeld zwakke en sterke zin; complexe situatie is niet genoeg; zelfde jongen twee keer aangemeld;
  tweelingbroer wordt aangezien voor ander; hoelang doe je over aanmeldformulier; al contact met politie ja nee; agressief is te vaag; welke
  instanties zijn al betrokken vakje; dubbele aanmelding
formulieren/aanmelding, formulieren/meldingen: casusnummer invullen bij nieuwe melding bekende jongere; omschrijving incident erbij zetten
formulieren/aanmelding, formulieren/plan: hoe ziet een ingevuld exemplaar eruit
formulieren/aanmelding, formulieren/plan, formulieren/uvz-verslag: veld risico's verplicht
formulieren/aanmelding, formulieren/plan, stappen/plan: broer invullen; broer reden voor aandacht vakje
formulieren/aanmelding, formulieren/startlijst: geboortedatum onbekend; zonder geboortedatum; mogelijk dubbel; zelfde naam andere persoon;
  weet zijn geboortedatum niet; jongere staat er al in; geboortedatum weet ik niet; dubbel casusnummer; geboortedatum verplicht; dubbele
  registratie herkennen; lijkt op iemand die al bekend is; dubbele namen; twee mensen met dezelfde achternaam; dezelfde persoon staat er
  dubbel op; namen lijken op elkaar
formulieren/aanmelding, formulieren/uvz-verslag: feitelijk rapporteren; eerst melding dan verslag; jongere besproken zonder casusnummer
formulieren/aanmelding, normenkader, stappen/aanmelden: hoe omschrijf ik gedrag zonder te oordelen
formulieren/aanmelding, over/jongeren: gegevens van ouders; waarom vragen jullie dit; welke persoonsgegevens vraagt het formulier;
  burgerservicenummer gevraagd
formulieren/aanmelding, over/jongeren, stappen/aanmelden: wat mogen ze niet opschrijven bij aanmelding
formulieren/aanmelding, overleggen: vakje jeugdgroep wat kies ik
formulieren/aanmelding, raad/aanbevelingen: uniform meldformulier wens; waarom een vast formulier; vast meldformulier gewenst
formulieren/aanmelding, raad/vragen: goede vragen
formulieren/aanmelding, rollen/halt: formulier dat halt gebruikt
formulieren/aanmelding, rollen/informatieanalist: was deze jongen er al eens; jongere dubbel geteld
formulieren/aanmelding, rollen/informatieanalist, stappen/agenderen: heeft ie al eens in dit traject gezeten
formulieren/aanmelding, rollen/ipta-coach, stappen/aanmelden: coach meldt jongere aan
formulieren/aanmelding, rollen/jeugdboa, stappen/aanmelden: handhaver ziet steeds dezelfde jongens; boa aanmelden; eigen waarneming
  opschrijven; waarneming opschrijven; feitelijk beschrijven plaats en tijd
formulieren/aanmelding, rollen/jongerenwerk: jongerenwerker kent hem onder andere naam; alleen straatnaam bekend
formulieren/aanmelding, rollen/jongerenwerk, stappen/aanmelden: achternaam onbekend alleen straatnaam; ik ken hem alleen bij zijn bijnaam
formulieren/aanmelding, rollen/leerplicht: spijbelt en hangt rond in centrum
formulieren/aanmelding, rollen/leerplicht, rollen/school: concreet zijn over absentie
formulieren/aanmelding, rollen/netwerkregisseur: feiten voor mening
formulieren/aanmelding, rollen/om: mag de officier zelf een jongere inbrengen
formulieren/aanmelding, rollen/politie, stappen/aanmelden: hoe kan ik als agent een jongen aandragen; wijkagent aanmelding doen
formulieren/aanmelding, rollen/reclassering, stappen/aanmelden: aanmelden door toezichthouder
formulieren/aanmelding, rollen/school: school invullen
formulieren/aanmelding, rollen/school, stappen/aanmelden: tips voor leerkracht bij melden; school meldt aan
formulieren/aanmelding, rollen/veilig-thuis: veilig thuis meldt zelf aan
formulieren/aanmelding, rollen/woningcorporatie, stappen/aanmelden: verhuurder wil aanmelden
formulieren/aanmelding, rollen/zorgaanbieder, stappen/aanmelden: hulpverlener meldt cliënt wat schrijf je
formulieren/aanmelding, stappen/aanmelden: alleen voornaam bekend; complexe situatie opschrijven hoe dan; beschrijving gedrag;
  aanmeldformulier invullen; welke vragen aanmelding; wat schrijf ik bij aanleiding; wie is aanmelder; aanmelding sturen naar; omschrijven
  wat er speelt; alleen bijnaam bekend; ruzie bij winkelcentrum beschrijven; zorgsignalen omschrijven; weet niet hoe ik het opschrijf;
  bijnaam invullen; wat vullen ze in bij aanmelden; vaste vragen bij aanmelding; wat moet ik opschrijven bij aanleiding; aamelding
  formulier; bsn invullen bij aanmelding; straatnaam van jongen noteren; mag een ouder dit invullen; waarheen met ingevulde aanmelding;
  broers in hetzelfde formulier; mag jongere lezen wat ik schreef; is hij al bekend bij uvz; adhd vermelden op formulier;
  burgerservicenummer verplicht; roepnaam en straatnaam; weten ouders van aanmelding; hoe meld ik aan; hoe meld ik een jongere aan; ik wil
  een jongere aanmelden; hoe meld ik een boefje aan; hoe breng ik een knul in bij jullie overleg; boef aanmelden; ontvangst aanmelding
  bevestigd; vraag stellen aan leerplicht in formulier; intakeformulier; meldformulier; wat is mijn verhaal waard; vraag aan andere
  organisatie meesturen; zusje ook noemen; aanmelden vanuit wijkteam; jgz verpleegkundige meldt puber aan; niet veilig om het thuis te
  vertellen; ouders adres weet ik niet mag dat leeg; ik heb geen ontvangst gehad; moet jongere het weten bij aanmelding; straatnaam
  waaronder hij bekend is; inbrengen casus; hoe geef ik iemand op; jongere aandragen; anmelden jongere; aandragen casus; aan melden jongere;
  wat zag je waar en wanneer
formulieren/aanmelding, stappen/aanmelden, stappen/afsluiten: al eerder aangemeld
formulieren/aanmelding, stappen/aanmelden, stappen/agenderen: aanmelding te vaag volgens voorzitter; zonder toelichting
formulieren/aanmelding, stappen/plan: hoe schrijf ik het concreet op; concreet beschrijven; gezinsleden invullen; slecht voorbeeld; hoe
  schrijf ik dit op; staan broers en zussen op het formulier
formulieren/herijking: herijking invullen; velden herijking; evaluatieverslag; herijkingsformulier; twee minuten per persoon; automatisch
  uitgerekende datum; besloten op; kolommen bij stoppen; briefdatum nog niet bekend; per welke dag eindigt het; einddatum aanpak; formulier
  komt terug bij vroeg stoppen; maar één persoon invullen; evaluatielijst excel; tussentijds beëindigen vastleggen; evaluatieblad;
  evaluatielijst; verlengingsformulier; herijkingslijst; tussendoor stoppen invullen; herijking komt terug, reden ontbreekt; herijking.xlsx;
  vastleggen waarom eerder gestopt; kolom berekent negen maanden; besloten op andere datum dan overleg; tussendoor stoppen een regel;
  positief gekozen te vroeg formulier terug; excelblad halfjaarlijst
formulieren/herijking, formulieren/meldingen: nooit een melding gehad wat vul ik in; laatste incident invullen; nooit een melding gehad wat
  invullen
formulieren/herijking, formulieren/plan: stopdatum invullen; welk blad bij stoppen
formulieren/herijking, formulieren/plan, stappen/afsluiten: formulier voor einde van de aanpak; afsluiting invullen
formulieren/herijking, formulieren/plan, stappen/herijken: tussenevaluatie; wat is er veranderd sinds de vorige keer
formulieren/herijking, formulieren/plan, stappen/plan: scores leefgebieden 1 tot 5; zelfredzaamheidsmatrix invullen
formulieren/herijking, formulieren/startlijst, formulieren/uvz-verslag: meerdere jongeren in een formulier
formulieren/herijking, formulieren/uvz-verslag: na afloop naar voorzitter; besluit volgt later; uitkomst noteren; besluit komt later in het
  uvz; stopbesluit in notulen; uvz heeft afgesloten waar noteren; sluiten in uvz waar leg ik vast; besluit vastleggen
formulieren/herijking, formulieren/uvz-verslag, rollen/procesondersteuner: besluiten netjes vastleggen
formulieren/herijking, formulieren/uvz-verslag, stappen/afsluiten: afsluiten besloten in uvz, waar zet ik dat
formulieren/herijking, jaarverslag, stappen/afsluiten: zorg overgedragen
formulieren/herijking, normenkader, stappen/herijken: scores te hoog ingevuld
formulieren/herijking, over/jongeren, stappen/afsluiten: aanpak eindigt
formulieren/herijking, overleggen, stappen/herijken: herijking voorbereiden; vooraf gegevens aanleveren halfjaarlijks overleg;
  halfjaarlijkse evaluatie
formulieren/herijking, raad/voorstel, stappen/herijken: keuze voorstel
formulieren/herijking, rollen/procesondersteuner, stappen/agenderen: lijst klaarzetten voor het overleg
formulieren/herijking, stappen/afsluiten: zicht tot wanneer; keuzelijst uitkomsten betekenis; overlijden registreren; afsluiting
  registreren; beëindiging invoeren; einde vastleggen; tussentijds gestopt met één jongere; tussentijds stoppen welk formulier; wie houdt
  zicht vakje leeg; te oud invullen; wie houdt zicht en tot wanneer invullen; wie neemt zorg over invullen; verhuizing verwerken; welk
  formulier bij einde; aanmelding ingetrokken hoe sluit ik; wordt 28 te oud; traject beëindigd; besloten te stoppen, wat nu; klaar wie houdt
  zicht; wie houdt zicht na afloop; hoe sluit ik af; tot welke datum oogje in het zeil; jongerenwerk houdt oogje in het zeil tot wanneer
formulieren/herijking, stappen/afsluiten, stappen/herijken: tussentijds beëindigen; reden van stoppen; besluit stoppen vastleggen; vanaf
  wanneer mag er gestopt worden; tussentijds eindigen; vroegtijdig afgesloten; wanneer eindigt de aanpak precies; hij heeft alle doelen
  bereikt behalve werk; aanpak stoppen; doorgaan of stoppen; eerder stoppen dan norm; naar overleg met voorstel om te stoppen; negen maanden
  niks gebeurd
formulieren/herijking, stappen/afsluiten, stappen/opschalen: overgedragen kiezen; regie ging over naar veiligheidshuis, hoe invullen;
  overdragen aan andere gemeente noteren; veiligheidshuis neemt regie over
formulieren/herijking, stappen/afsluiten, stappen/regie: verhuizing of overlijden doorgeven
formulieren/herijking, stappen/herijken: criterium gehaald op; laatste meldingsdatum; besluit doorgaan invullen; nieuwe herijkingsdatum;
  verlenging vastleggen; uitkomst herijking; reden van doorgaan; lijst met jongeren herijken; datum volgende herijking; zes maanden
  verlengen vastleggen; evaluatie invullen; binnen negen maanden goed afgerond; buiten de vaste ronde stoppen; criterium gehaald; doorgaan
  aanvinken; laatste melding datum; half jaar lijst; eerder gestopt dan negen maanden; weet datum laatste melding niet; afsluiten voor de
  negen maanden invullen; lijst voor herijkingsoverleg klaarzetten; groepsoverleg vastleggen; afwijkreden; hoe leggen ze vast dat het stopt;
  herijking; herijkng; plan bijstellen na half jaar; half jaar evaluatie; evaluatie loopt achter; negen maanden tellen na vrijlating;
  uitzondering op negen maanden; besluit later invullen na bespreking; wie neemt over invullen bij stoppen; afwijken van negen maanden met
  reden; doorgaan met de begeleiding of niet; pas vijf maanden stil mag het al; laatste incidentdatum opvragen bij politie; bericht gekregen
  dat herijking komt; negen maanden niks gedaan; acht maanden geen incident toch stoppen; wat lever ik aan voor de herijking; datum laatste
  melding opvragen; her ijken
formulieren/herijking, stappen/herijken, stappen/regie: half jaar voorbij
formulieren/herijking, stappen/opschalen: opschalen registreren; opschalen maar regie blijft hier; regie naar elders wat kies ik;
  veiligheidshuis doet mee maar wij blijven regisseur; casus overgenomen door veiligheidshuis vastleggen; waar noteer ik overgang naar
  regio; telt hij nog mee in onze cijfers
formulieren/jaarcijfers: kosten invullen; begroting invullen; realisatie invullen; cijfers van buiten; tekst voor jaarverslag; controller;
  tarief per uur; uitgaven opgeven; bedragen doorgeven; budgethouder; uren opgeven; streefcijfers; stadscijfers; inwonersenquete; begroting
  doorgeven; onderbesteding; kosten doorgeven voor jaarverslag; begroting en realisatie invullen; personeelslasten opgeven; welke cijfers
  moet de controller leveren; veiligheidsmonitor cijfers aanleveren; herkenbaar verhaal over dader in jaarverslag; jaaropgave; wat moet
  financiën invullen; naar wie gaan de jaargegevens; taakverdeling bij jaarrapport; tabblad kosten; hele euro's of duizendtallen; externe
  data; bron vermelden; rapportcijfer veiligheid buurt overnemen; woninginbraken per jaar invullen; geen doelstelling afgesproken; terugblik
  schrijven; motie beantwoorden in verslag; opdracht voor overnemen getallen; data importeren uit waarstaatjegemeente; leeftijd en wijk
  veranderen; boekhouding; grootboek; jaarrekening; fte invullen; casusverhaal; nacalculatie; kostenplaats; gegevensuitvraag; externe bron;
  verhaal anonimiseren; subsidie noteren; januariklus; financieel adviseur; exploitatie; jaar afsluiten; herkenbaar verhaal; euro's
  aanleveren; jaar is voorbij en cijfers moeten binnen; controller levert bedragen niet; verhaal te herkenbaar voor publicatie; rapport
  weigert door een naam; geen doel vastgesteld, wat vul ik in; subsidie en begroting op één regel; antwoord op vraag raad opnemen; nieuwe
  cbs-cijfers binnen; jaarcijfers.xlsx; begroting realisatie invullen; concerncontrol; csv importeren; werkwijzer jaarcijfers --csv; cbs
  cijfers overnemen; waarstaatjegemeente; veiligheidsmonitor; omnibusenquete; casusbeschrijving onherkenbaar; referentiegemeenten; wie
  schrijft het verhaal bij de cijfers; voorbeeldverhaal van jongere onherkenbaar maken; kosten aanleveren door financien; begroot en
  werkelijk invoeren; planning en control gegevens; doelen zonder raadsbesluit invullen; verhaal bij de cijfers schrijven; financieel
  adviseur blad invullen; cbs cijfer overnemen; jaarafsluiting jeugdaanpak; wie levert de kosten voor het verslag; controller moet bedragen
  invullen; veiligheidsmonitor cijfer overnemen uit csv; post met twee financieringsbronnen; bedragen in centen of hele euros; doel niet
  vastgesteld mag het erin; antwoorden op raadsvragen invullen; casusbeschrijving anonimiseren; wie schrijft wat ging goed en moeilijk; hoe
  lang duurt vullen jaarlijst; formatie opgeven fte; jaar cijfers formulier; planning en control; planning en control; planning en control
formulieren/jaarcijfers, formulieren/meldingen: wie levert cijfers; wie levert input jaarverslag
formulieren/jaarcijfers, formulieren/meldingen, jaarverslag: cijfers van politie
formulieren/jaarcijfers, formulieren/meldingen, overleggen: in januari leveren; wanneer lever ik cijfers in
formulieren/jaarcijfers, formulieren/meldingen, rollen/informatieanalist: cijfers politie niet compleet
formulieren/jaarcijfers, formulieren/meldingen, rollen/politie: politiecijfers aanleveren; cijfers leveren
formulieren/jaarcijfers, formulieren/meldingen, rollen/school: cijfers doorgeven
formulieren/jaarcijfers, formulieren/plan: uitgaven invullen
formulieren/jaarcijfers, formulieren/plan, stappen/plan: doelen invullen
formulieren/jaarcijfers, formulieren/startlijst: csv inlezen
formulieren/jaarcijfers, formulieren/uvz-verslag: namen in verslag
formulieren/jaarcijfers, jaarverslag: cijfers van het cbs; wachtlijst cijfers; cijfers over het jaar; cijfers voor de jaarrekening; subsidie
  apart vermelden; verhaal van het jaar; code van indicator; duo cijfers; raadsvragen vorig jaar beantwoorden in verslag; cijfers cbs halt
  duo; welke code bij doel; jaarcijfers; input jaarverslag; begroot en gerealiseerd; onderbouwing kosten voor de accountant; verhaal bij de
  cijfers; begroting en werkelijk; verhaal achter de cijfers; antwoord college op raadsvragen; excelbestand met cijfers; uitgaven begroot en
  werkelijk; cbs jeugdcriminaliteit; verhaal van een jongere; antwoorden van college op raadsvragen; begroot versus werkelijk; begroot
  werkelijk
formulieren/jaarcijfers, jaarverslag, over: bron van cijfers
formulieren/jaarcijfers, jaarverslag, overleggen: over het hele jaar
formulieren/jaarcijfers, jaarverslag, raad/kosten: bedragen van jaar; verantwoorden kosten; kosten van partners meetellen; uren politie
  meerekenen in kosten; zit de politie in de kosten; controller zoekt kostenoverzicht
formulieren/jaarcijfers, jaarverslag, raad/toetsingskader: recidive cijfers
formulieren/jaarcijfers, jaarverslag, raad/voorstel: doelen van jaar; recidive cijfers doel
formulieren/jaarcijfers, jaarverslag, raad/vragen: beantwoording raadsvragen
formulieren/jaarcijfers, jaarverslag, rollen/informatieanalist: gegevens aanleveren voor jaarverslag; kwartaalcijfers aanleveren; wie kan
  cijfers geven
formulieren/jaarcijfers, normenkader: halve dag werk; wie geeft de cijfers
formulieren/jaarcijfers, over/jongeren: wat niet in dossiers staat
formulieren/jaarcijfers, over/privacy: publiceren geweigerd; publicatie geweigerd naam in tekst; publiceren geweigerd naam gevonden; rapport
  wil niet publiceren; publicatie geblokkeerd; ouder herkent zoon in verslag; verhaal in jaarverslag herkenbaar; herleidbaar verhaal;
  anonimiseren voorbeeld; naam in tekst gevonden; voorbeeldcasus onherkenbaar maken; site verschijnt niet door naam; herleidbaar tot
  persoon; controle voor publicatie op namen
formulieren/jaarcijfers, over/privacy, rollen/informatieanalist: controle voor publicatie
formulieren/jaarcijfers, overleggen: januari klus; wanneer inleveren jaarcijfers; wanneer moeten jaarcijfers binnen zijn
formulieren/jaarcijfers, overleggen, rollen/informatieanalist: deadline jaarcijfers
formulieren/jaarcijfers, raad: casus beschrijven voor publiek; herkenbaar voorbeeld in verslag; casus te herkenbaar voor openbaar; mogen
  voorbeelden van jongeren in het openbaar
formulieren/jaarcijfers, raad/aanbevelingen, raad/kosten: welke kosten ontbreken
formulieren/jaarcijfers, raad/kosten: uren van partners; tellen uren politie mee; waar vul ik de kosten in; jaarcijfers invullen begroting;
  kosten van het om meetellen; budget en realisatie; uren politie meetellen; kosten jeugdzorg meerekenen; dekking per bron opgeven;
  kostensoorten en dekkingsbronnen; uren politie niet meegerekend; zitten politie-uren erin; jeugdzorgkosten meegeteld; kosten school en
  jongerenwerk tellen die mee
formulieren/jaarcijfers, raad/kosten, raad/voorstel: begroting voor volgend jaar
formulieren/jaarcijfers, raad/toetsingskader: streefwaarden; wie stelt targets vast
formulieren/jaarcijfers, raad/voorstel: budget invullen; doel zonder raadsbesluit; streefwaarde invullen; tabel begroot en werkelijk leeg;
  raad heeft nog geen doelen vastgesteld
formulieren/jaarcijfers, raad/vragen: antwoord op raadsvragen vorige keer; wie geeft antwoord op raadsvragen
formulieren/jaarcijfers, rollen/college: wie levert de begrotingscijfers; wie levert jaargegevens voor het bestuur; formulier dat bij b en w
  hoort
formulieren/jaarcijfers, rollen/informatieanalist: invullen jaargegevens samen met financien; wie is verantwoordelijk voor cijfers; cijfers
  maken; wie maakt de cijfers; wie maakt de statistieken; wie houdt de cijfers bij
formulieren/jaarcijfers, rollen/informatieanalist, rollen/politie: politiecijfers bvh opvragen
formulieren/jaarcijfers, rollen/raad-voor-de-kinderbescherming: input rapport
formulieren/meldingen: meldingen inleveren; verdachten per kwartaal; geen meldingen dit kwartaal; export uit bvh; welke feiten tellen; halt
  melding telt; deze periode niks gebeurd; incidenten per jongere; aanlevering te laat; wie levert meldingen; politiecijfers inleveren;
  datum haltverwijzing invullen; bvh uitdraai in excel plakken; dit kwartaal niets gebeurd toch inleveren; was alleen getuige meenemen in
  cijfers; slachtoffer opnemen in de lijst; lijst met casusnummers voor de politie; rijen op in tabel meldingen; overtreding locatieverbod
  registreren; kwartaallevering; kwartaallevering te laat; 20 minuten werk; protocolplicht; privacy jurist toetst aanlevering; koppeling
  naam en nummer; één rij per incident; toelichting bij feit meegeven; geen incidenten dit kwartaal; leeg formulier toch insturen;
  nulopgave; stadstotalen; melder of veroorzaker; onschuldpresumptie; soort kiezen; jongere was zelf slachtoffer; aangever opnemen; tabel is
  vol; regel invoegen; proces-verbaal meesturen; meldigen kwartaal; is ruzie in woongroep een melding; getuige meetellen; q1; bvh uitdraai;
  aangiftes; leeg kwartaal; feitenlijst; vonnissen; verdachte registreren; periodieke levering; politielevering; datum feit; lijst
  casusnummers; regel per feit; kwartaaltelling; dit kwartaal niets gebeurd; kwartaal van politie ontbreekt; hij was alleen getuige; jongere
  was slachtoffer van beroving; te veel feiten voor de regels; lijst met casusnummers niet ontvangen; te laat met de politiecijfers;
  incidentcode overlast; mmo incidenten; aanhoudingen kwartaal; antecedenten; meldingenformulier; meldingen.xlsx; kwartaalopgave; kwartaal
  uitvraag politie; verdachte aanhouding registreren; aangever; aangifte; jongere was getuige telt dat mee; halt verwijzing registreren
  welke datum; alleen getuige geweest; slachtoffers meegeteld; minimale gegevensset politie; niks gebeurd dit kwartaal toch sturen; lijst
  casusnummers opvragen; jongere was slachtoffer meetellen; getuige bij incident invullen; regels te kort in tabel; twee feiten op een dag;
  contactverbod overtreden waar invullen; overlast stad totaal invullen; haltverwijzing welke datum; 31 maart of 1 april; wat gebeurt er als
  een kwartaal mist; justid
formulieren/meldingen, formulieren/plan: rijen erbij
formulieren/meldingen, formulieren/uvz-verslag: meer rijen dan in tabel; te weinig regels
formulieren/meldingen, jaarverslag: export maken; aantal verdenkingen; lijst van aanhoudingen; hoe tel je; welke incidenten tellen als
  overlast; totaal jeugdoverlast hele gemeente; totaal aantal overlastmeldingen in de stad; bron van de recidivecijfers; aantal verdachten
  per kwartaal; kwartaal te laat ingeleverd gevolgen voor cijfers; waar worden onze aanhoudingscijfers voor gebruikt; waar komt
  recidivecijfer vandaan; waarom geen cijfer dit jaar; kwartaal ontbreekt; om levert niet; eerste keer opgepakt is dat recidive; e33
  overlast jeugd; waarom ontbreekt recidivecijfer; politiecijfers; telt halt mee als eerder contact; heeft de politie alles geleverd;
  geleverde kwartalen politie; kwartalen ontbreken geen cijfer
formulieren/meldingen, jaarverslag, over/privacy: geen cijfer in de tabel
formulieren/meldingen, jaarverslag, rollen/informatieanalist: hoe bereken je de recidive; hoe wordt recidive geteld; wat telt mee
formulieren/meldingen, jaarverslag, stappen/afsluiten: weer aangehouden na afsluiten; recidive meten na uitstroom
formulieren/meldingen, jaarverslag/verantwoording, rollen/informatieanalist: recidive berekenen
formulieren/meldingen, normenkader: wat telt als overlast; erbij geweest maar geen verdachte
formulieren/meldingen, over/jongeren: ik was slachtoffer, sta ik nu ook geregistreerd
formulieren/meldingen, over/privacy: cijfer ontbreekt
formulieren/meldingen, overleggen: kwartaallevering politie; kwartaallevering politie en om; termijn politiecijfers; gegevens per kwartaal;
  wanneer uiterlijk na einde kwartaal; deadline politiecijfers; uiterste inleverdatum na kwartaal; wanneer levert de politie cijfers;
  kwartaal inleverdatum; wanneer komen nieuwe cijfers van politie; deadlines per kwartaal
formulieren/meldingen, overleggen, raad: wie krijgt de kwartaalrapportage
formulieren/meldingen, overleggen, rollen/politie: wat geeft politie elk kwartaal door; deadline voor de politielevering; waneer moet ik de
  cijfers inleveren; wanneer levert politie
formulieren/meldingen, raad, rollen/informatieanalist: kwartaaloverzicht samenstellen
formulieren/meldingen, raad/kosten: dubbel geteld
formulieren/meldingen, rollen: lijst met nummers krijgen
formulieren/meldingen, rollen/halt: halt straf welke datum; halt verwijzing doorgeven; haltverwijzing; verwijzingen naar halt tellen; telt
  halt mee in mijn dossier; wie stuurt door naar halt
formulieren/meldingen, rollen/informatieanalist: aan wie stuurt politie de cijfers; politie analist levert data aan; politie leverde
  verkeerde aantallen; bij wie komen politieregistraties binnen; waar stuur ik kwartaalgegevens heen; politie levert csv aan wie ontvangt
formulieren/meldingen, rollen/jeugdboa: boete uitgeschreven aan jongere in aanpak
formulieren/meldingen, rollen/jeugdboa, stappen/herijken: melden dat het rustig is
formulieren/meldingen, rollen/leerplicht, rollen/school: leerling geschorst melden
formulieren/meldingen, rollen/om: datum van uitspraak of van het feit; per kwartaal aanleveren; om levert; datum vonnis of datum delict;
  nieuwe veroordeling, waar zet ik die; verdachte maar nog niet schuldig; veroordelingen aanleveren; veroordelingen per kwartaal aanleveren;
  welk formulier vult het parket in; formulier voor openbaar ministerie; veroordeling op eigen blad; ovj levert vonnissen; vonnissen per
  kwartaal aanleveren; justid levert; ben alleen verdachte, niet veroordeeld; verdachte is nog niet schuldig; aparte opgave van
  veroordeelden; vonnis binnen, wie vertel ik dat
formulieren/meldingen, rollen/om, rollen/politie: verdachte nog niet veroordeeld; schending avondklok melden; wie meldt veroordelingen dan
  wel
formulieren/meldingen, rollen/politie: alleen getuige; was alleen getuige; wat geeft politie per kwartaal door; aantal aanhoudingen
  doorgeven; nieuwe aanhouding doorgeven; politie data aanleveren; mutatie doorzetten; straatverbod geschonden doorgeven; kwartaal
  aanleveren politie; wie levert bij politie de cijfers; moet ik elk kwartaal cijfers aanleveren; hoe lever ik de kwartaalcijfers van
  verdachten aan; kwartaallevering politiecijfers; wie levert aanhoudingen aan; collega die cijfers leverde is weg; e33; wat geeft politie
  over afgesloten jongeren; mutaties per jongere samenvatten; kwartaalopgave incidenten; cijfers aanleveren vanuit het bureau; opdracht van
  chef kwartaalcijfers aanleveren; ivs; hks; geeft politie alles door aan gemeente; meldingen doorgeven; rol in incident verdachte of
  getuige; wie stuurt de maandcijfers politie; mutaties bvh
formulieren/meldingen, rollen/politie, rollen/reclassering: enkelband doorgeknipt; overtreding melden; enkelband doorgeknipt
formulieren/meldingen, rollen/politie, stappen/aanmelden: wat gebeurt er na de aangifte
formulieren/meldingen, rollen/politie, stappen/regie: aanhouding doorgeven aan de regiseur; hij is weer gepakt voor inbraak; nieuw incident
  doorgeven
formulieren/meldingen, rollen/raad-voor-de-kinderbescherming: feiten met data aanleveren
formulieren/meldingen, rollen/veilig-thuis, stappen/aanmelden: melding doen
formulieren/meldingen, stappen/afsluiten: afgesloten jongere melden; overlast van afgesloten jongere; gepakt terwijl hij al afgesloten was;
  ex-casussen nog opzoeken in politiesysteem; jongeren die al weg zijn nog opgeven; al gesloten jongeren nog melden; grondslag politie meldt
  na einde; nieuwe feiten na sluiting
formulieren/meldingen, stappen/herijken: 0 meldingen; niks gebeurd
formulieren/meldingen, stappen/opschalen, stappen/regie: jongere opnieuw opgepakt wat nu
formulieren/meldingen, stappen/regie: getuige slachtoffer
formulieren/plan: planformulier invullen; voortgang invullen; actie afvinken; voorgevuld plan; actie klaar melden; kolommen plan; deels
  ingevuld; nieuwe datum plan; einddatum meldplicht noteren; intrventie afgebroken noteren; hoe lang duurt invullen plan; drie kwartier
  werk; één bestand voor alles; verschil start voortgang afsluiting; wat moet er minimaal in; datum startgesprek invullen; doel niet gehaald
  invullen; plan geweigerd want geen verslag; taak afgerond; regel verwijderen als het gedaan is; actie vervallen; afvinken; plan opvragen
  bij procesondersteuner; gegevens van vorige keer staan er al; voorinvullen; oude scores laten staan; geen nieuwe meting gedaan; tussendoor
  weer besproken bestand klopt niet meer; waarom wordt dit gevraagd; behandeling als interventie noteren; werken ouders mee invullen; soort
  interventie begeleiding kiezen; actie afgerond aanpassen; plan vooraf ingevuld krijgen; planformat; actie gereed; afgevinkt; eindplan;
  voorbereid bestand; tussenstand invoeren; hoe lang plan typen; een actie is klaar; na voorgevuld plan was er nog een uvz; vorige scores
  staan niet in mijn plan; planformulier; plan.xlsx; moment start; voortgang invoeren; vooringevuld; t0 t1 meting; eindmeting; tussenmeting;
  status acties; actie school is klaar hoe afvinken; start voortgang afsluiting; start voortgang of afsluiting kiezen; half ingevuld plan
  opvragen; oude scores staan er nog in; afgeronde actie weghalen uit lijst; stand op klaar zetten; training afgebroken waar zet ik dat; mag
  de naam in het pva; uvz verslag nog niet binnen plan al sturen; tussen uitdraai en invullen was er een overleg; hoelang ben ik bezig met
  het plan; meetdatum of datum van vandaag; minstens een doel verplicht bij start; zorgvraag in eigen woorden van gezin; huisbezoek
  aanvinken als plek gesprek
formulieren/plan, formulieren/startlijst: alles overtypen; wil niet alles overtypen; oude scores meenemen
formulieren/plan, formulieren/uvz-verslag: acties invullen; actie toevoegen; volgorde verslag en plan; tabblad acties; acties invoeren
formulieren/plan, formulieren/uvz-verslag, stappen/plan: acties vastleggen; actiehouder invullen; lijst met acties
formulieren/plan, jaarverslag: stand van zaken doelen; interventie loopt nog of geslaagd; werken ouders mee ja of deels; voortgang doelen;
  stand van de doelen; interventies geslaagd of afgebroken
formulieren/plan, jaarverslag, stappen/plan: nulmeting; plan op tijd
formulieren/plan, normenkader: scores invullen; scores overnemen van vorige keer; leefgebieden op formulier; score overtypen; oude scores;
  waar vind ik de scorelijst; cijfers 1 tot 5 invullen; score toelichten wat zien jullie; cijfer geven aan gezinssituatie; punten toekennen
  aan vrijetijdsbesteding; handleiding voor het invullen van scores; hoe vaak meten; toelichting bij score wat zien jullie; scores invullen;
  vorige score erbij houden bij meten; score leeg laten; leef gebieden meten
formulieren/plan, normenkader, stappen/herijken: hoe meet je of het beter gaat met een jongere; nieuwe scores
formulieren/plan, normenkader, stappen/plan: startmeting invullen; vul ik het samen met de jongere in; eerste indruk van het gezin
  vastleggen; score leefgebied bepalen met jongere; nulmeting scoren
formulieren/plan, normenkader, stappen/regie: meting invoeren; hoe vaak moet ik scoren; hoe vaak opnieuw meten; halfjaar voorbij, opnieuw
  meten
formulieren/plan, over/jongeren, stappen/plan: jongere ondertekent plan niet; wat staat in het plan
formulieren/plan, rollen/halt: start en eind van interventie melden
formulieren/plan, rollen/ipta-coach: coaching als interventie noteren
formulieren/plan, rollen/netwerkregisseur: regisseurswissel invullen; budget in plan; nieuwe regisseur, plan opnieuw inleveren; nieuwe
  regisseur in plan melden; nieuwe begeleider nieuw plan indienen; vooringevuld plan aanvragen; vanaf welke dag ben ik officieel regisseur;
  wat krijg ik toegestuurd als regisseur bij instelling; welke stukken krijg ik als nieuwe regisseur
formulieren/plan, rollen/netwerkregisseur, stappen/regisseur: regisseurswissel doorgeven
formulieren/plan, rollen/procesondersteuner: alles overtypen uit vorig plan; overzicht van openstaande acties; plannen klaarzetten voor
  regisseurs; plan klaarzetten voor begeleider
formulieren/plan, rollen/reclassering: twee plannen voor één jongere
formulieren/plan, rollen/reclassering, stappen/plan: wat staat er in het plan over mijn client
formulieren/plan, rollen/zorgaanbieder: toestemming invullen
formulieren/plan, stappen/aanmelden: geen naam wel nummer
formulieren/plan, stappen/afsluiten: eindmeting invullen; laatste meting bij einde invoeren; einde traject scores invullen; laatste meting
  inleveren; slotmeting; eindscore wie geeft die
formulieren/plan, stappen/herijken: verse scores aanleveren
formulieren/plan, stappen/herijken, stappen/plan: plan vernieuwen
formulieren/plan, stappen/herijken, stappen/regie: actieve regie of monitoring invullen; nieuwe feiten na het plan; half jaar om en nog geen
  nieuwe meting
formulieren/plan, stappen/plan: interventie noteren; nog geen plan en het moet vandaag; velden plan; hoe vul ik plan in; doel typen;
  bijzondere voorwaarden in plan zetten; minimaal één doel; format plan van aanpak; plan met alvast ingevulde gegevens; bijzondere
  voorwaarde invullen contactverbod; doel zonder streefdatum; hoe vul ik het plan in; interventie reclasseringstoezicht invullen; wat staat
  er in een plan van aanpak; doelen en acties tabblad; plan van aanpak; hoe schrijf ik een plan van aanpak; leefgebieden scoren; moet er een
  handtekening onder het plan; doelen formuleren die haalbaar zijn; hoe schrijf ik een goed doel; doel formuleren voorbeeld; plan nog niet
  af na acht weken; doelen smart formuleren; hoe zet ik iets meetbaars op papier; binnen hoeveel weken ligt er een plan; één organisatie per
  actie; 6 weken; al deels klaar bestand; doelen voor gezin formuleren; wie voert welke actie uit; meetbare doelen per jongere; hoeveel
  weken voor pva; gezin meenemen in plan; plan maken; hoe schrijf ik een plan; hoe maak ik een plan; plan met gezin; trainingen en therapie
  invullen; over zes weken moet plan klaar; integraal plan; binnen zes weken een plan; hoe ziet een plan eruit; wat moet er minimaal in een
  integraal plan; onderdelen van plan; onderdelen van het document; 42 dagen; integraal persoonsplan; deadline pva verlopen
formulieren/plan, stappen/plan, stappen/regie: plan te laat; tussentijdse wijziging van het plan; aanpassen als situatie verandert; plan
  past niet meer bij situatie
formulieren/plan, stappen/regie: update plan; nieuwe meting; halfjaarlijkse update; tussentijds bijwerken; tweede meting na half jaar;
  meting vergeten; bijstellen plan; plan bijwerken; plan deugt niet meer; budgetbeheer als interventie toevoegen
formulieren/plan, stappen/regisseur: nieuwe regisseur nieuw plan
formulieren/startlijst: jongeren die er al in zitten; kolommen koppelen; fout in startlijst; alle jongeren in een keer; huidige casussen;
  lijst van nu; in een keer invoeren; import; omzetten; beginstand; kolomnamen kloppen niet; startlijst invullen; hoe vul ik de startlijst;
  oude excel overzetten; al lopende jongeren opnieuw aanmelden; in één keer alle bestaande casussen inlezen; eenmalig; uur werk of een
  minuut per persoon; nogmaals gebruiken later; moeten oude jongeren opnieuw aangemeld; één regel per persoon; importopdracht; kolommen
  worden niet herkend; apart bestand met twijfelgevallen; onleesbare waarden; vanaf welke dag bijhouden; geboortedatum onbekend alleen
  leeftijd; 17 jaar invullen bij geboortedatum; ontbrekende gegevens oude zaken; laten controleren door begeleiders; eigen caseload nalezen;
  nummers uitdelen; overgenomen op; herkomst van oude lijst zichtbaar; dubbelen; historie van voor de start; tabblad nog aanvullen;
  achterstallig werk van voor de invoering; beginlijst klopt niet; jongere vergeten op de beginlijst; per ongeluk verkeerde jongen
  overgezet; worden andere rijen gewist; lijst terughalen; datamigratie; startlist; lopende jongeren al in aanpak overzetten;
  bestandsimport; lijst uploaden; overheveling; inhaalslag; mapping; bulkinvoer; terugwerkende kracht; backlog; alles ineens; reeds lopend;
  achterstallige invoer; start lijst; overtikken; schaduwlijst; ze zaten er al; oud bestand omzetten; overstappen van ons oude excel; twee
  jongeren lijken dezelfde op lijst; fout in overgenomen gegevens; alleen leeftijd bekend op oude lijst; kolom wordt niet herkend; zestig
  lopende zaken in één keer invoeren; startlijst; startlijst.xlsx; conversie; importeren; nulstand; legacy lijst; werkvoorraad; jongeren die
  er al in zaten; jongeren die al lopen opnieuw aanmelden; oude lijst inlezen; alleen leeftijd bekend geen geboortedatum; peildag kiezen
  voor start; regels nalezen door regisseur; verbetering op de beginlijst; historie van voor de start nodig; kolommen die hij niet herkent
formulieren/startlijst, jaarverslag: huidige jongeren; lopende trajecten; vergelijken met eerdere jaren na start; cijfers van voor invoering
formulieren/startlijst, raad/kosten: historische gegevens
formulieren/startlijst, rollen/informatieanalist: gegevens samenvoegen uit andere systemen
formulieren/startlijst, rollen/netwerkregisseur: zeventien dossiers in een keer
formulieren/startlijst, rollen/netwerkregisseur, rollen/procesondersteuner: werkvoorraad lijst
formulieren/startlijst, stappen/herijken: zitten er al jaren in
formulieren/startlijst, stappen/plan: nulsituatie vastleggen; broer en zus beide in de aanpak koppelen
formulieren/startlijst, stappen/regisseur: al in begeleiding
formulieren/uvz-verslag: wat zet ik in verslag; wat niet in verslag; verslag per jongere; besluiten opschrijven; taken verdelen in verslag;
  verslag te lang; presentie; besluiten op papier; netjes vastleggen; op papier zetten; verslag netjes; uvz verslag; aanwezigheid politie
  registreren; notulist; verslaglegging; hoeveel werk is een verslag; goedkeuring notulen; indeling verslag; mening of feit in welk vak;
  namen in verslag zetten; letterlijke citaten; startdatum traject; begindatum van de aanpak; negen jongeren besproken; past niet op één
  formulier; nutolen; niet letterlijk notuleren; verslagje; typewerk; meeschrijven; transcript; vergaderverslag; besluitregistratie;
  gespreksverslag; samenvatting bespreking; verslag nalezen; geen besluit genomen; uitwerken; uvz verslach; notule; laptop aan tafel;
  afsprakenlijst; gisteren uvz gehad, verslag maken; iemand wil letterlijk genotuleerd worden; uvz verslag format; actielijst; actie- en
  besluitenlijst; aangehouden besluit; meer dan acht casussen; acht jongeren op een verslag; nog geen besluit genomen invullen; staan er
  namen in de notulen; notulen zonder namen; acht jongeren past niet meer; negen casussen besproken tweede bestand; namen in notulen;
  besluit aangehouden invullen; afspraken op blad acties; presentie aanwezig afgemeld schriftelijk; wie was voorzitter die dag;
  verslaglegging vijf minuten per casus; op papier zetten; verslag nalezen
formulieren/uvz-verslag, jaarverslag: verslag is nog concept
formulieren/uvz-verslag, over/jongeren: staat mijn naam in de notulen
formulieren/uvz-verslag, rollen/netwerkregisseur, rollen/voorzitter: acties samenvatten eind bespreking
formulieren/uvz-verslag, rollen/procesondersteuner: wie tikt het uit; notulen maken; wie maakt verslag; wie schrijft op; wie maakt de
  notulen; actie zonder naam op de lijst; verslag maken; presentielijst; notulen uvz; notulen maken; wie typt het verslag; wie maakt de
  notulen; wie maakt verslag; vergaderverslag uitwerken
formulieren/uvz-verslag, rollen/procesondersteuner, stappen/plan: afspraken zonder actiehouder
formulieren/uvz-verslag, rollen/procesondersteuner, stappen/regie: actielijst bijhouden
formulieren/uvz-verslag, rollen/procesondersteuner, stappen/uvz: wie schrijft het verslag; wie maakt de notulen van het gesprek; verslag van
  de vorige keer nalezen; besluiten van het overleg vastleggen; besluiten netjes op papier krijgen; verslag uvz wie schrijft
formulieren/uvz-verslag, rollen/voorzitter: actiepunten met naam en datum; verslag op tijd; binnen hoeveel dagen verslag; verslag inleveren
  termijn; voorzitter leest na; verslag ligt al twee weken; verslag binnen een week; wie leest verslag na; verslag controleren
formulieren/uvz-verslag, rollen/voorzitter, stappen/uvz: voorzitter recapituleert; geen besluit gevallen
formulieren/uvz-verslag, stappen/aanmelden: nummer ontbreekt nog
formulieren/uvz-verslag, stappen/agenderen: aangehouden tot volgende vergadering; onvoldoende informatie dus uitstel
formulieren/uvz-verslag, stappen/agenderen, stappen/uvz: aangehouden tot volgende keer; volgende keer opnieuw bespreken
formulieren/uvz-verslag, stappen/herijken: besluit tot stoppen in verslag of ergens anders
formulieren/uvz-verslag, stappen/plan: afspraken opschrijven; gemaakte afspraken; afspraken vastleggen; wanneer begint de klok te lopen;
  afspraken opschrijven; wie doet wat afspraken vastleggen; afspraken vastleggen; vastlegen wie wat doet en wanneer
formulieren/uvz-verslag, stappen/plan, stappen/uvz: afspraken maken in overleg
formulieren/uvz-verslag, stappen/regie: later nog eens bespreken
formulieren/uvz-verslag, stappen/regisseur: regisseur invullen na besluit; waar staat wie het doet
formulieren/uvz-verslag, stappen/uvz: geen beslissing genomen; wat hoort bij beeld en wat bij oordeel; ontbrekende info wie zoekt uit;
  verslag van overleg; verslag rondsturen; oordeel invullen; besluit formuleren; wat hoort bij beeld; oordeel kolom; twee besluiten voor één
  jongere; geen besluit genomen over één jongere; partner vraagt om de notulen; verslaglegging besluit en acties; besluit vastleggen na de
  bespreking; notulen; wat moet er in het verslag van de bijeenkomst; komen mijn woorden in de notulen; notulen van de vergadering opvragen;
  wanneer is het verslag klaar; krijg ik de notulen; na overleg mijn acties toegestuurd; wie schrijft op wat ik moet doen; verslag van de
  bespreking opvragen; wie maakt notulen; nog geen besluit genomen volgende keer; besluit aanhouden; beeld oordeel besluit; feiten en
  meningen liepen door elkaar; bob model feiten mening scheiden; beeld oordeel besluit methode; feiten en meningen uit elkaar houden
index: waar vind ik wat; beginpagina; menu alle onderwerpen; site plattegrond; veelgestelde vragen; faq; zoek iets maar weet niet waar; waar
  moet ik zijn op deze site; verdwaald op deze site; waar vind ik wat
index, jaarverslag, over: zijn deze cijfers echt of verzonnen
index, jaarverslag, raad/kosten: prijskaartje per jaar
index, over: is dit een echte stad; nepgemeente voorbeeld; zijn deze mensen echt; kloppen deze getallen of zijn ze nep; voorbeeldstad
  bestaat niet; is dit echt; is voorbeeldstad echt; klopt dit of is voorbeeldstad verzonnen; deze gemeente bestaat helemaal niet;
  voorbeeldstad bestaat dat echt; bestaat voorbeeldstad echt; is voorbeeldstad een echte stad
index, over/jongeren: post van de burgemeester over mijn zoon
index, raad: ik ben gemeenteraadslid; ingang voor raadsleden; fractie wil meer weten; startpagina gemeenteraad
index, rollen/netwerkregisseur, stappen: ik ben regisseur wat nu
index, rollen/school: agent staat op school voor een leerling
index, stappen/herijken: al een half jaar niks gehoord over hem, nog doorgaan
index, stappen/uvz: wat moet ik klaar hebben voor donderdag
jaarverslag: kosten; hoeveel jongeren; aantal jongeren; hoeveel meisjes; hoeveel jongens; gemiddelde leeftijd; aantal aanhoudingen per jaar;
  aantal arrestaties; aanhoudingen; recidive; recidivecijfers; neemt overlast af; criminaliteit in stad; welke wijk; zijn doelen gehaald;
  doelen; dekking; wachttijd; wachtlijsten; doorlooptijd; hoeveel afgesloten; cijfers 2025; vorig jaar; trend; resultaat; hoeveel onder 18;
  tevreden jongeren; hoeveel terugval; cijfers van dit jaar; laatste cijfers; hoeveel instroom; hoeveel uitstroom; slagingspercentage;
  hoeveel procent lukt; opnieuw in de fout percentage; aantal overvallen; jeugdcriminaliteit cijfers; vergelijken met vorig jaar;
  uitkomsten; meetresultaten; onderbesteding; gemiddelde duur; verdeling leeftijd; verdeling jongens meisjes; per wijk; indicatoren;
  grafieken; tevredenheid; staat van de aanpak; cijfers uit mijn buurt; hoe gaat het in de buurt; hoeveel blijven op het rechte pad;
  verdachten in de aanpak; hoeveel jongeren zitten in de aanpak; wordt het veiliger; jaarverslag; cijfers jeugdcriminaliteit gemeente; neemt
  de overlast af; cijfers vergelijken met vorig jaar; gemiddelde leeftijd deelnemers; hoe veel jongens hervallen; vorige jaren cijfers;
  grafiek woninginbraken; wat doen jongens en meisjes apart; vergeleken met vorig jaar; hoeveel kinderen onder de 18; welke wijk heeft de
  meeste overlast; jaarcijfers 2024; trend aangiften; gemiddelde leeftijd van de jongeren; hoe lang duurt een traject gemiddeld; hoeveel
  zijn er afgesloten; hoeveel jongeren vallen terug; cijfers per jaar jeugdcriminaliteit gemeente; hoeveel procent maakt het af;
  statistieken over meisjes die iets strafbaars doen; hoeveel recidiveren na afsluiting binnen een jaar; hoeveel jongens en meisjes;
  gemiddelde leeftijd in de aanpak; aantal aanhoudingen van deelnemers; overlastmeldingen van deze groep gedaald; resultaten van de
  interventies; hoeveel kregen contactverbod of avondklok; cijfers downloaden als csv; doorlooptijd aanmelding tot besluit; negatief
  afgesloten trajecten aantal; gemiddelde duur van een traject; welk leefgebied verbetert het meest; woninginbraken in de stad per jaar; hoe
  zeker zijn deze percentages; trends in jeugdcriminaliteit van deze groep; verdeling over leeftijdsgroepen; hoeveel jongeren doen nu mee;
  99 jongeren; cijfers over 2025; laatste cijfers jeugdaanpak; is dit verslag al vastgesteld; concept of definitief; infographic; vorige
  jaargangen bekijken; cijfers 2023; vergelijken met 2024; wat is er veranderd ten opzichte van vorig jaar; hoeveel nieuwe jongeren erbij;
  hoeveel zijn er gestopt; meer begonnen dan geeindigd; loopt de aanpak vol; hoeveel trajecten in totaal; met hoeveel jongeren gaat het
  goed; succespercentage; hoeveel procent gaat vooruit; resultaat in een zin; hoeveel met goed gevolg afgerond; duurder dan begroot;
  budgetoverschrijding; personeelskosten; hoeveel fte 2025; kosten sport en dagbesteding; zijn de bedragen nagerekend; inflatie meegerekend;
  worden de doelen gehaald; op koers of niet; welk doel loopt achter; veiligheidsplan doelen 2026; 22 dagen; worden plannen op tijd gemaakt;
  inbraakcijfers; leeftijdsopbouw; jongste deelnemers; hoeveel minderjarig; verhouding man vrouw; zitten er ook meisjes in; jongens vaker
  dan meiden; aantal aanmeldingen politie en partners; hoeveel zitten ook in een jeugdgroep; aantal besprekingen; welke besluiten zijn
  genomen; hoe vaak naar zorg verwezen; is de brief op tijd verstuurd cijfer; percentage brieven te laat; actieve begeleiding hoeveel;
  vinger aan de pols aantal; aantal hulptrajecten gestart; lukt de hulp; hoeveel interventies mislukt; opgelegde gebiedsverboden aantal;
  ouderbetrokkenheid percentage; hoeveel scholen betrokken; gemiddelde duur traject; hoe lang zit je er gemiddeld in; op welk leefgebied
  gaat het slecht; gemiddelde scores start en einde; wie telt als vooruitgang; hoeveel jongeren opnieuw opgepakt; recidivepercentage;
  hoeveel gaan weer de fout in na afloop; in herhaling vallen cijfers; veroordeeld na de start; waarom gaat het over groep 2024;
  overlastmeldingen in de stad; jeugdoverlast hele gemeente; hoe lang duurt het bij justitie; tijd tot de uitspraak van de rechter; wat ging
  er moeilijk dit jaar; wat ging er goed dit jaar; woningen voor jongvolwassenen; voelen inwoners zich veilig; veiligheidsmonitor;
  schooluitval cijfers; halt verwijzingen aantal; verdachten per 1000 inwoners cbs; vergelijking met even grote gemeenten;
  jeugdcriminaliteit in onze stad; hoe is dit cijfer berekend; definities van indicatoren; telt iemand dubbel die terugkomt; wat zegt dit
  cijfer niet; wanneer telt een interventie als geslaagd; is deels geslaagd ook geslaagd; onzekerheidsmarge; is het verschil toeval; wanneer
  noem je iets duidelijk veranderd; zijn de cijfers compleet; metingen te laat; herziene cijfers; excel maakt van 5,5 het getal 55; api of
  json cijfers; alle jaren in een tabel; grafiek met verloop; dashboard jeugd en veiligheid; jaarcijvers; terugval; percentage dat
  terugvalt; recidive in procenten; doelen gehaald; interventies geslaagd percentage; knelpunten afgelopen jaar; recidive na twaalf maanden;
  bij hoeveel gezinnen werken ouders mee; aantal minderjarigen in de aanpak; leeftijden jongens meisjes aantallen; overlastmeldingen per
  jaar jongeren; gaan jongeren financieel vooruit; minder overlast cijfers; hoeveel gaan opnieuw de fout in; aanhoudingen per jaar;
  aanmelders verdeling; bij hoeveel jongeren zorg overgedragen; positief afgesloten aantal; pdf jaarverslag; hoe vaak naar zorgpartner
  verwezen; gezondheid gaat achteruit waarom; afgebroken trajecten hulp; gemiddelde scores start en nu; onzekerheidsmarge betekenis; hoeveel
  besluiten naar zorgpartner; is school betrokken percentage; jaarbericht; annual report; stats; aantallen; recidivecijfer; inbraken;
  staafdiagram; man vrouw verdeling; foutmarge; betrouwbaarheidsinterval; json; begrotingsoverschrijding; veiligheidsgevoel; conceptverslag;
  2025; wachtduur; terugvalpercentage; hoeveel gasten; jaar verslag; samenvatting cijfers; percentages; cijfers van dit jaar zijn uit;
  aantal jongeren is gestegen; kosten hoger dan begroot; inbraakdoel niet gehaald; de helft werd weer opgepakt; minder positief afgesloten
  dan vorig jaar; gezondheid van jongeren gaat achteruit; meeste aanmeldingen komen niet meer van politie; moet dia maken met grafiek; zoek
  cijfers van 2023; raad vroeg naar jongeren na afsluiting; trajecten duren bijna twee jaar; bijna alle ouders doen mee; voortijdig
  schoolverlaters gestegen; startkwalificatie; jaar verslag pga; jaarrapportage; verantwoordingsrapportage; monitor; dashboard; stoplicht;
  voortgangsrapportage; beleidsmonitor; resultaten; outcome; output; instroom; instroom uitstroom; in-, door- en uitstroom; residive;
  overlastmeldingen; jeugdoverlast; woninginbraken; veiligheidsindex; streefwaarde gehaald; realisatie; overschrijding budget;
  prestatie-indicatoren; effectindicatoren; interventies geslaagd; trajectduur; trendcijfers; tijdreeks; meerjarenoverzicht; csv; pandas;
  read.csv2; power bi; power query; draaitabel; scheidingsteken puntkomma; decimaalteken; komma wordt punt excel; utf-8 bom; api; spss;
  infographic a4; halt cijfers; sankey; regressie naar het gemiddelde; evaluatieverslag; bij hoeveel jongeren doet de school mee; cijfer
  school betrokken; hoeveel klachten over jongeren in de stad; woninginbraken dit jaar; voelen mensen zich veiliger in de buurt; hoeveel
  jongeren stopten met rottigheid; gaat het slechter of beter dan vorig jaar; aantal meiden in de aanpak; hoeveel jongeren onder 15; gaan
  jongeren meer naar school dan eerst; hoeveel procent gaat opnieuw de fout in; hoe lang zit iemand er gemiddeld in; wachttijd van aanmelden
  tot besluit; hoe snel is er een plan gemiddeld; werken ouders mee percentage; hoeveel jongeren begonnen en stopten dit jaar; excel bestand
  met alle jaren; jeugdoverlast cijfers hele stad; cijfers jeugd overlast; recidieve percentage; hoeveel jongeren zitten in zo'n traject;
  werken de meeste ouders mee; gaat het daarna beter met die jongeren; hoe vaak gaan ze weer de fout in; aantal meisjes in de aanpak;
  leeftijden van de jongeren; hoeveel jongens en hoeveel meiden; door wie worden de meesten aangemeld; hoeveel werd positief afgesloten;
  opnieuw opgepakt na afsluiting percentage; wat verandert er voor die jongeren; gaan ze weer naar school of werk; hoeveel werden negatief
  afgesloten; wie neemt de zorg over cijfers; aanhouding tot veroordeling hoeveel dagen; aantal jongeren eind december; jongste cijfers
  recidive na afsluiting; doelen niet op koers; leeftijdsopbouw deelnemers; hoeveel meiden en jongens; aandeel aanmeldingen politie versus
  anderen; overschrijding begroting jeugdaanpak; instroom en uitstroom; percentage brief op tijd verstuurd; positief en negatief afgesloten
  aantallen; woninginbraken gemeente; vergelijking met gemeenten van dezelfde grootte; pandas of excel dataset jeugdaanpak; een a4 met de
  belangrijkste resultaten; cijfers 2023 en 2024 vergelijken; is het jaarverslag vastgesteld of concept; aantal aanhoudingen in het jaar;
  meldingen jeugdoverlast hele stad; op welk leefgebied achteruitgang; geldproblemen en gezondheid verbeteren niet; tijd tussen arrestatie
  en vonnis; hoe vaak doen ouders mee; school betrokken percentage; infographic resultaten aanpak; nieuws over resultaten
  jeugdcriminaliteit; grafiek vooruitgang jongeren; hoeveel jongeren kregen een plan; klopt de som van de kosten; verwijzingen naar halt per
  duizend inwoners; voortijdig schoolverlaters gemeente cijfer; json bestand metadata csvw; jongeren in groepsaanpak aantal; trend laatste
  drie jaar; herziening van cijfers na publicatie; toelichting afwijking gekochte trajecten; veroordeeld binnen een jaar; resultaten aanpak
  in een oogopslag; jaarverslach jeugdaanpak; leeftijds verdeling; vrouwelijke verdachten aandeel; wat ging moeilijk dit jaar; hoeveel
  procent slaagt; statistiek jeugdcriminaliteit gemeente; jongere die twee keer instroomt tellen; marge bij percentage; cijfers inlezen in
  r; pandas puntkomma decimaal; excel maakt 55 van 5,5; meerjarencijfers in een bestand; json van het jaar; hoeveel aanhoudingen dit jaar;
  instroom uitstroom per jaar; leeftijdsopbouw groep; verhouding jongens en meisjes; percentage plannen binnen termijn; aandeel brieven op
  tijd; meting te laat hoeveel procent; duur trajecten gemiddeld; a4tje met kerncijfers; tijd van arrestatie tot vonnis; doel op koers of
  niet; is verschil met vorig jaar toeval; ouders werken mee cijfer; wat betekent i1; besluiten uvz verdeling; staat van de aanpak
jaarverslag, jaarverslag/verantwoording: betrouwbaarheidsinterval wilson; onzekerheidsmarge wilson; betrouwbaarheidsinterval percentages;
  mediaan of gemiddelde gebruikt; wie telt mee op 31 december; code k4-tijd; wat betekent k1; wat is o1 of i1; mediaan uitleg; vrijspraak en
  sepot in cijfers; cijfers zelf narekenen; hoe is mediaan doorlooptijd berekend; recidivemonitor; csvw; verantwoording;
  indicatordefinities; meetmethode; metadata; dcat-ap-nl; data.overheid.nl; betrouwbaarheidsinterval; 95%-interval; wilson;
  onzekerheidsmarge; significant; significantie toets; mediaan; teller noemer; populatie; cohort; follow-up periode; observatieperiode;
  peildatum; reproduceerbaar; narekenen; werkwijzer rapport; datakwaliteit; missing values; ontbrekende scores; herziening cijfers; k1;
  k1-in; k2; k3-tijd; k3-vooraf; k4-termijn; k5-caseload; k5-norm; k6-geslaagd; k7; k8-gezin; i1; i2-duur; o1-start12; o1-slot24; o2;
  o3-stad; o4 doorlooptijd; d2 te late meting; e1 e2 e3; algemene recidive; kerncijfers definitie
jaarverslag, jaarverslag/verantwoording, rollen/informatieanalist: narekenen van een getal
jaarverslag, normenkader: gaat het beter; gezondheid achteruit; schulden worden niet beter; scores dagbesteding resultaten; hoe betrouwbaar
  zijn de scores; vooruitgang leefgebieden; vooruitgang op dagbesteding onderwijs; wat is vooruitgang bij twee metingen; vooruitgang op
  gezondheid; twijfel over cijfer; scores per leefgebied; kwaliteit van scores; betrouwbaarheid van de meting; cijfer omhoog of omlaag
jaarverslag, normenkader, overleggen: doorlooptijd van aanmelding tot plan
jaarverslag, normenkader, rollen/informatieanalist: gemiddelde score vooruitgang berekenen; hoe bereken je doorlooptijd
jaarverslag, normenkader, stappen/regie: voorbeeld van een jongere; de meting is te laat
jaarverslag, over: csv inlezen in r of python; open dataset; ruwe cijfers inlezen in r; tabel downloaden excel cijfers; pdf om te printen
  voor vergadering; ruwe data downloaden; open data licentie; mag ik de cijfers overnemen in de krant; cijfers jeugd downloaden csv; open
  data; dataset downloaden; open data downloaden csv; cijfers voor persbericht; open data csv; mag ik de cijfers hergebruiken licentie;
  downloaden cijfers csv; kan ik de cijfers in excel krijgen; csv downloaden; kolommen uitleg csv; ruwe cijfers voor onderzoek; excel met
  alle getallen; pdf jaar; kan ik de cijfers zelf doorrekenen; data onder cc0; open data cc0; zijn cijfers echt; downloaden open data; pdf
  op papier; gegevens downloaden; bestand met cijfers; open data; student wil de bestanden gebruiken
jaarverslag, over, raad: pdf voor raadsleden
jaarverslag, over, raad/kosten: zijn deze bedragen echt
jaarverslag, over, rollen/informatieanalist: kloppen de cijfers
jaarverslag, over/jongeren, stappen/herijken: hoe lang duurt aanpak; hoe lang duurt dit; hoe lang in aanpak
jaarverslag, over/privacy: waarom staat er kleiner dan 5; niet getoond waarom; 20–23 in de tabel; herkenbaar door klein aantal; zijn
  jongeren te herleiden uit de cijfers; hoe lees ik dit verslag; meisjes zijn bijna niet te vinden in cijfers; gemiddelde score; waarom
  staat er minder dan vijf; kleiner dan vijf niet zichtbaar; cijfer over meisjes niet getoond; waarom staat er niet getoond; welke data kan
  student gebruiken; 20-23 in tabel; waarom staat er geen getal in de tabel; minder dan vijf; waarom staat er minder dan 5; waarom zie ik
  alleen een streepje; kleiner dan teken in tabel; minder dan 5; waarom drie jaren samen opgeteld; percentage over meerdere jaren;
  gecorrigeerde versie van verslag; herleidbaarheid kleine groepen; waarom getal tussen 20 en 23; herleidbaarheid van gepubliceerde cijfers;
  waarom ook grote getallen weggelaten; drie jaar opgeteld; waarom geen getal; waarom minder dan vijf; anonieme cijfers; verborgen getallen;
  oud en nieuw jaarverslag vergelijken; gemiddelde score weggelaten; hokje is leeg in de grafiek; cijfer van vorig jaar is verdwenen; getal
  ontbreekt in het verslag; getal weggelaten terwijl het hoger dan vijf is; balkje of streep in plaats van getal; hele rij niet getoond
jaarverslag, over/privacy, raad/vragen: hoe lees je de cijfers
jaarverslag, over/privacy, rollen/informatieanalist: kleine aantallen onder de 5; wanneer wordt een cijfer niet getoond; getal te klein om
  te publiceren
jaarverslag, overleggen: hoe vaak werd er vergaderd; wanneer komt het jaarverslag uit; hoeveel overleggen zijn er; aantal bijeenkomsten
jaarverslag, overleggen, rollen/raad: wanneer komt het jaarverslag uit
jaarverslag, overleggen, stappen/uvz: hoeveel uvz vergaderingen per jaar
jaarverslag, raad: dashboard raad; pdf voor de raad; zijn die cijfers openbaar; raadspakket; welke info ontvangen raadsleden; waar begin ik
  als gemeenteraadslid; snel de stand van de aanpak; hoe staat het ervoor; a4 voor raadsleden
jaarverslag, raad, raad/voorstel: doelen voor volgend jaar; rapportage aan de raad
jaarverslag, raad, raad/vragen: eerste keer jaarverslag in commissie
jaarverslag, raad, rollen/raad: is het jaarverslag openbaar; ik wil cijfers uit mijn eigen buurt
jaarverslag, raad/aanbevelingen: dagen tussen aanhouding en veroordeling; tijd tussen aanhouding en veroordeling; justitie te traag knelpunt
jaarverslag, raad/aanbevelingen, raad/kosten: totale kosten onduidelijk
jaarverslag, raad/aanbevelingen, raad/toetsingskader: zijn de doelen smart; zijn de doelstellingen smart
jaarverslag, raad/aanbevelingen, rollen/om: lange doorlooptijd om; traag justitie
jaarverslag, raad/aanbevelingen, stappen/aanmelden: alleen politie meldt aan
jaarverslag, raad/kosten: hoeveel fte; wat kost de aanpak; kosten per jongere; kosten van de aanpak; kosten per jaar; wat is uitgegeven;
  waar gaat geld naartoe; kosten in cijfers; geld goed besteed; wat kostte het vorig jaar; uitgaven aanpak totaal; waar gaat het geld
  naartoe; hoeveel rijksgeld; gemiddelde kosten traject; 7500 euro per traject; kosten per traject; wat kost het dit jaar de
  belastingbetaler; gemiddelde kosten per traject; fte per functie; begroting; wat kost het per jongere; hoeveel geld gaat er jaarlijks
  naartoe; jaarkosten van de persoonsgerichte aanpak; inzet politie en om in kosten; bedrag per jongere; trajecten werden duurder ingekocht;
  geld per jongere per jaar; wat kost zo'n jongere de gemeente; rekening en begroting lopend jaar; uitgaven per bron begroot en werkelijk;
  bedrag per traject gemiddeld; subsidie; wat is dekking; wat kost de aanpak per jongere; hoeveel geld gaat er om in de pga; wat kost dit de
  belastingbetaler; aanpak jeugdcriminaliteit geld per kind; is het geld goed besteed; gemiddelde prijs per jongere; levert een euro
  investering iets op; hoeveel fte werkt hieraan; kostenplaatje; totale uitgaven per jaar; rijksgeld justitie en veiligheid;
  bezuinigingsvoorstel onderbouwen; businescase; prijs van de aanpak; kosten per jaar; waar gaat het geld naartoe; budget aanpak; begroting
  jeugdcriminaliteit; wat levert het op; is het duur; uren regisseur kosten; kosten van zorg; wat is de prijs; kost het veel; hoeveel kost
  een regisseur; wie financiert; budget door jaren; kosten vergelijken; geld goed besteed; waar voor ons geld; jeugdmarshall kosten; hoeveel
  fte werkt eraan; formatie voorzitter en analist; uit welk programma wordt het betaald; hoeveel kost een netwerkregisseur; kosten historie
  per jaar; wordt jeugdgezondheidszorg meegerekend in kosten; wat kost traject per persoon; fte's en salarissen team; bedrag per hoofd; raad
  vindt het te duur; journalist rekent kosten per kind uit; loonkosten regisseurs; kostprijs traject; krijgt handhaving extra geld voor
  jeugdboa; wat kost zo jongere; wat betaalt de stad hiervoor; wat is de jeugdmarshall per jaar; verschil tussen begroting en jaarrekening
  door de jaren; salaris netwerkregisseur analist begroot; kosten niet delen door aantal; geld over; kosten baten; begrotingsprogramma 5.3;
  salariskosten regisseurs; overhead niet meegerekend; kosten en bate; zit overhead erin; onderbesteding of overbesteding
jaarverslag, raad/kosten, raad/voorstel: rijkssubsidie coach; begrote kosten jeugdboa; fte; rijksbijdrage; subsidie van rijk; wat kosten
  twee jeugdboa's; subsidie ministerie coach werk; jeugdboas wat kosten die; subsidie coach ministerie; rijkssubsidie coach
jaarverslag, raad/kosten, raad/vragen: vragen over geld; welke potjes betalen dit; vraag over kosten per jongere
jaarverslag, raad/kosten, rollen: welke baantjes heeft de stad hiervoor
jaarverslag, raad/kosten, rollen/jeugdboa: hoeveel jeugdhandhavers zijn er
jaarverslag, raad/kosten, rollen/netwerkregisseur: aantal regisseurs in dienst; aantal regisseurs; hoeveel regisseurs zijn er; inkoopbudget
  trajecten; hoeveel regisseurs heeft de stad
jaarverslag, raad/kosten, stappen/opschalen: kosten veiligheidshuis
jaarverslag, raad/toetsingskader: wie heeft de streefwaarde bepaald; doelen gehaald of niet; streefwaarde gehaald 2026; resultaten van mijn
  team onderbouwen; indicatorenlijst; haalt de aanpak de norm; scoort de aanpak; hoe scoort de gemeente; zijn er heldere doelen; hoeveel
  cijfers hebben een doel; scorekaart toen en nu; raadslid vraagt wanneer het geslaagd is; slagen of zakken
jaarverslag, raad/toetsingskader, raad/vragen: daling van criminaliteit door aanpak?
jaarverslag, raad/toetsingskader, rollen/college: verantwoording over resultaten per doel
jaarverslag, raad/toetsingskader, stappen/plan: meetbare doelen; hoeveel doelen
jaarverslag, raad/voorstel: doel per jaar; doel voor positief afgesloten trajecten; wanneer eerste jaarverslag; streefwaarde recidive binnen
  jaar; nulmeting en streefgetal; doelentabel raad; doel minder overlastmeldingen
jaarverslag, raad/voorstel, rollen/college: begroting en dekking samen op een stuk
jaarverslag, raad/voorstel, stappen/plan: doel aantal dagen tot plan
jaarverslag, raad/voorstel, stappen/regisseur: doel aantal jongeren per regisseur
jaarverslag, raad/vragen: vragen die uit de cijfers komen; doelen niet gehaald; daalt de overlast; op welk leefgebied gaan ze vooruit;
  eerste politiecontact voor of na aanmelding; nam er iemand de zorg over na afloop; percentage dat opnieuw de fout ingaat; aantal
  aanmeldingen per organisatie; krijgt iedereen op tijd de brief cijfers; krijgt iedereen vooraf bericht percentage; is die daling toeval;
  debatvragen uit de cijfers; hoe lees je zo'n verslag; hoeveel erin en hoeveel eruit; recidive percentage goed lezen; wie nam de zorg over
  na afloop; caseload te hoog volgen in plaats van sturen; vroege of late aanmelding ten opzichte van politie; vragen over resultaat; wat
  vraag je de wethouder; vragen voor jaarverslag; welke vragen stel ik aan het college; voorbeeldvragen debat; spreektijd twee minuten welke
  vraag; wie signaleert het eerst; traagheid tussen besluit en plan; op welk gebied lukt het niet; gaan ze opnieuw de fout in; ontbrekende
  metingen navragen; welk doel is niet gehaald; valkuil bij recidivecijfer; hoe lees ik cijfers kritisch; cijfers misbruiken; is elke
  jongere netjes ingelicht; kritische punten voor het debat; wat vraag ik de portefeuillehouder; ontbrekende metingen mooi gemiddelde;
  lastige vragen uit de commissie voorbereiden
jaarverslag, raad/vragen, rollen/informatieanalist: de helft van de metingen ontbreekt
jaarverslag, raad/vragen, rollen/netwerkregisseur: hebben regisseurs te veel jongeren
jaarverslag, raad/vragen, rollen/raad: debat voorbereiden; vragen bij begroting; welke vragen kan ik de wethouder stellen; vragenuur
  jeugdcriminaliteit; morgen debat over jeugdcriminaliteit; bijdrage debat voorbereiden
jaarverslag, raad/vragen, stappen/aanmelden: voor of na eerste politiecontact
jaarverslag, raad/vragen, stappen/afsluiten: nam iemand de zorg over; wie pakt de zorg op na afloop
jaarverslag, raad/vragen, stappen/herijken: blijven jongeren te lang
jaarverslag, rollen/college: doel gemist; concept vastgesteld; per doel gehaald of niet uitleggen; uitleggen waarom doel gemist; doel
  mislukt wat zeggen we
jaarverslag, rollen/de-waag: risico op herhaling
jaarverslag, rollen/informatieanalist: datakwaliteit metingen te laat; betrouwbaarheid politiecijfers; wie schrijft het jaarrapport; vraag
  over berekening indicator; kpi's samenstellen; doorlooptijd berekenen; statistiek maken; kwaliteit gegevens; wat betekent deze piek;
  cijfers uitdraaien; wethouder wil een cijfer vandaag; duiding cijfers; iemand twijfelt aan onze cijfers
jaarverslag, rollen/ipta-coach, rollen/leerplicht: zonder diploma van school
jaarverslag, rollen/jeugdmarshall: wat merkt de buurt
jaarverslag, rollen/jeugdmarshall, rollen/politie: mijn wijk
jaarverslag, rollen/leerplicht: voortijdig schoolverlaters; vsv; voortijdig schoolverlaters
jaarverslag, rollen/netwerkregisseur: aantal regisseurs en hun jongeren; hoeveel jongeren heeft een regisseur; intensief begeleid en gevolgd
  aantallen
jaarverslag, rollen/netwerkregisseur, stappen/afsluiten: na afloop niemand die overneemt
jaarverslag, rollen/netwerkregisseur, stappen/regisseur: caseload cijfer; te veel zaken per medewerker; regisseur zat boven de norm; hoeveel
  jongeren per regisseur; caseload per regisseur cijfer; regisseurs boven de norm; hoeveel jongens per begeleider; aantal regisseurs en
  caseload; hoeveel jongeren per regisseur; caseload regisseur
jaarverslag, rollen/om: waarom duurt veroordeling zo lang; kalsbeeknormen; doorlooptijden strafzaken; waarom duurt strafzaak zo lang
jaarverslag, rollen/om, stappen/regie: doorlooptijd om; wachttijd strafzaak; hoelang wachten op rechter
jaarverslag, rollen/politie: eigen wijk
jaarverslag, rollen/politie, stappen/aanmelden: wie meldt de meeste jongeren aan; brengt politie de meeste jongeren in; waar komen de meeste
  aanmeldingen vandaan; wie levert de meeste zaken aan
jaarverslag, rollen/raad: wat beloofde de wethouder vorig jaar
jaarverslag, rollen/school: cijfers en rapport
jaarverslag, rollen/voorzitter, stappen/uvz: hoeveel jongeren in een vergadering; hoe lang per jongere; duur per jongere
jaarverslag, rollen/zorgaanbieder: wachtlijsten jeugdzorg cijfers
jaarverslag, stappen, stappen/plan: hoe zit het met de tijd tussen aanmelding en plan
jaarverslag, stappen/aanmelden: wie meldt het vaakst; wachttijd na aanmelding; hoe lang moet je wachten op besluit; meldt vooral politie aan
  of ook anderen; aanmeldingen vóór het eerste politiecontact; meldt vooral de politie aan; aandeel politie in instroom; hoe wordt
  doorlooptijd gemeten; instroom voor eerste politiecontact; wachttijd na aanmelding; hoe lang duurt het na aanmelding
jaarverslag, stappen/afsluiten: mislukte trajecten; hoe eindigen trajecten; bijna twee jaar; binnen een jaar weer aangehouden; binnen twee
  jaar gepakt; wat gebeurt na afsluiting antwoord college; bij veel afsluitingen nam niemand het over; uitvallers zonder overdracht zorg;
  hoeveel jongens doen het daarna nog steeds goed; percentage goed afgerond; gemiddelde trajectduur; opgepakt binnen een jaar na einde;
  terugval na succesvolle afronding; negatieve afsluiting
jaarverslag, stappen/afsluiten, stappen/herijken: positief afgesloten; uit de aanpak; gestopt zonder succes; negatieve uitstroom
jaarverslag, stappen/afsluiten, stappen/regie: daarna weer opgepakt
jaarverslag, stappen/agenderen: zijn er wachtlijsten; hoe vaak ging de brief te laat; dagen tussen melding en beslissing
jaarverslag, stappen/herijken: gaat het de goede kant op; hoeveel worden er alleen gevolgd; jongeren ook in groep; wat is er veranderd;
  resultaat bekijken
jaarverslag, stappen/herijken, stappen/regie: opnieuw in de fout
jaarverslag, stappen/opschalen: hoeveel zaken gaan naar de regio
jaarverslag, stappen/plan: plannen op tijd; hoe lang duurt het tot er een plan ligt; doen ouders mee; hoe snel heb je een plan; percentage
  op tijd klaar; hoeveel ouders doen mee; doorlooptijd tot plan
jaarverslag, stappen/regie: interventies lukken maar half; aantal geslaagde trajecten
jaarverslag, stappen/regisseur: zijn er genoeg regisseurs; capaciteit per fte; verdeling van jongeren
jaarverslag, stappen/uvz: hoeveel jongeren per vergadering; welke besluiten nam het uvz; hoeveel keer besproken per jaar; nieuwe instroom
  tellen; hoeveel jongeren per keer; hoeveel jongens per keer; hoeveel zaken per sessie; hoeveel jongeren per keer
jaarverslag/verantwoording, normenkader: betrouwbaarheid scores
jaarverslag/verantwoording, over/privacy: tellers kleiner dan vijf
jaarverslag/verantwoording, rollen/informatieanalist: hoe bereken je; kwaliteitscontrole op data
jaarverslag/verantwoording, rollen/om: vrijspraak
normenkader: score 2 of 3; welke score geef ik; wanneer een vijf; hoe scoor je gezondheid; schulden score; middelengebruik scoren; niveau
  per domein; verschillende scores van partners; te hoge score; schaal van een tot vijf; voorbeeld van score omhoog; eerlijk scoren;
  zelfredzaamheid meten; score vrije tijd; vrienden en netwerk score; wat is een voldoende; onbekend leefgebied geen score; hoe cijfer je
  een leefgebied; partners geven ander cijfer; ijken van scores; middelmatig of goed; wat hoort bij score 1; wat hoort bij score 4; score
  zonder bewijs; eenzaam zonder vrienden; verslaafd aan drugs score; dakloos score; hoge schulden score; zrm; zelfredzaamheidsmatrix; wat
  betekent score 3; noramenkader; schulden; drugs; score 1 tot 5 uitleg; cijfer 2 of 3 twijfel; inschaling gedrag; wanneer is het een 3; we
  scoren allemaal anders; te rooskleurig beeld; drie partners drie verschillende scores; normekader; score bij voorarrest; verdacht van
  straatroof welke score; winkeldiefstal welk cijfer delictgedrag; komt alle afspraken met justitie na; reclasseringsafspraak gemist score;
  hoeveel meldingen is een 1 op overlast; intimideert voorbijgangers score; score voor iemand met wapenbezit; wij scoren anders dan de
  regisseur; agent en hulpverlener oneens over cijfer; dure kleding zonder inkomen; geeft meer uit dan hij verdient; slaapt steeds ergens
  anders; omgang met verkeerde vrienden; gedwongen door criminelen uit zijn netwerk; dag en nacht ritme omgedraaid; gebruikt elke dag drugs
  welke score; te positief gescoord; recidiverisico voorspellen met scores; pga monitor midden nederland; scoretabel; betekenis van de
  scores; meetinstrument; risicotaxatie; acht levensgebieden; domeinen scoren; welke leefgebieden zijn er; wat is een 3; wanneer geef je een
  5; periode waarover je scoort; laatste maand; pga-monitor; midden-nederland; waar komt de schaal vandaan; met z'n tweeën scoren; los van
  elkaar inschatten; twee regels passen allebei; tussen 2 en 3 in; halve punten; onderbouwen met feiten; partners geven verschillend cijfer;
  oneens over de score; twee punten verschil; niemand weet iets over geld; tussenmeting; eindmeting; politiecontacten score; vastzitten
  score; winkeldiefstal welk cijfer; gebiedsverbod geschonden score; taakstraf loopt nog; een enkele melding; drie meldingen welke score;
  bankslaper; slaapt bij vrienden; dakloos; crisisopvang; huiselijk geweld score; ouders weten niet waar hij 's avonds is; spanning in het
  gezin; woont begeleid; steun van oma thuis; wordt gedwongen door ouderen; heeft niemand; eenzaam; steunfiguur; trainer of coach als goed
  contact; vriendin heeft goede invloed; leeft 's nachts; thuiszitter; bijbaantje een dag per week; halve dagen naar school; telt sport als
  dagbesteding; volle werkweek; stage zonder verzuim; suïcidaal; blowt elke dag; lachgas; slaapt slecht door angst; adhd met medicatie gaat
  goed; af en toe klachten; geen geld voor eten; huurachterstand; schuldregeling; schulden lopen op; dure spullen zonder inkomen; redt zich
  financieel; onbereikbaar; zorgmijder score; komt alleen als je achter hem aan zit; heeft geen eigen doel; motivatie scoren; werkt goed
  mee; wordt snel boos bij tegenslag; maakt zelf afspraken; voorbeeld van scoren; uitgewerkt voorbeeld dagbesteding; zwemmen als
  dagbesteding; te positief scoren; mooier voordoen dan het is; vorige score niet eerst bekijken; beslist de score over hulp; verwachting
  voor de toekomst meetellen; reden waarom telt niet; onafhankelijke beoordelaar bij einde; ijken regisseurs; scoren regisseurs gelijk;
  intervisie over scores; voorspelt de score herhaling; suïcidale uitspraken welke score; agressief in gesprek score; dagelijks drinken
  scoren; ghb verslaafd; afgehaakt bij afkickkliniek; gokschuld en gokverslaving; slaapt steeds ergens anders score; ouders weten niet waar
  hij savonds is; kind zit in crisisopvang welk cijfer; klappen thuis welk cijfer; slecht slapen door gamen; dag nacht ritme omgedraaid;
  lichamelijke klachten jongere meten; zelfredzaamheidsmatrix ggd amsterdam; wie vult gezondheid in; twee ochtenden dagbesteding welk
  cijfer; schulden groeien geen regeling; dure jas onbekend inkomen; geeft meer uit dan binnenkomt; schuldregeling loopt welk cijfer; wsnp
  traject score financien; rondkomen zonder hulp; eigen plek maar tijdelijk contract; intimidatie van buurtbewoners score; slaapt bij
  vrienden op de bank; bankslaper welk cijfer wonen; oneens over cijfer met collega; te positief ingeschat; jongere geeft zichzelf hoger
  cijfer; peilperiode laatste dertig dagen; komt alleen na tien appjes; heeft één trainer die hem steunt; afspraken bij halt gemist cijfer
  justitie; bijna geen vrienden eenzaam; hulp gestart maar helft gaat niet door; werkt 4 dagen komt soms niet; rood staan; snuiven; vapen;
  gokschuld; slaapt overdag; bankslapen; thermometer; vijfpuntsschaal; likert; punten geven; krap bij kas; levensdomeinen; sociaal
  isolement; klarna; betalingsachterstand; interbeoordelaar; natte vinger; nachtbraker; dure kleren; meerdere logeeradressen; lege koelkast;
  leef gebieden; norme kader; puntje verschil; wietgebruik; onverzekerd; slecht slapen; we zijn het niet eens over een cijfer; ik geef een
  2, hij een 4; scores verschillen twee punten; niemand weet hoe het met zijn geld zit; score gaat omhoog terwijl het slecht gaat; iedereen
  scoort te positief; slaapt elke nacht ergens anders; wat is eenmaal overlast voor score; had vijf meldingen in een maand; drie dagen stage
  per week, welk cijfer; komt alleen na aandringen; regisseur was te optimistisch; gebruikt elke dag, geen hulp; zit vast, wat scoor ik dan;
  is gestopt met sporten, telt dat; heeft goede voornemens, hogere score; deurwaarder aan de deur; alleen foute vrienden over; partner wil
  de score ophogen; over de score kregen we ruzie; leerplicht zegt 3, ik zeg 1; welk cijfer als ik het niet weet; slaapt overdag en is 's
  nachts wakker; er kwam een melding, gaat score omlaag; maar één partner kent de jongen; gokt zijn geld weg; gaat twee dagen naar school;
  vorige keer een 3, nu twijfel; acht leefgebieden; leefgebiedenmodel; normenkader; scoringswijzer; ankerpunten; zelfredzaamheids-matrix
  jeugd; zrm-score; likertschaal; interbeoordelaarsbetrouwbaarheid; kappa; kalibreren; kalibratiesessie; intervisie scoren; validiteit;
  gevalideerd instrument; sociaal wenselijk scoren; sdq; lirik; ara; prokid; effectencalculator; outcomes star; rom; delictgedrag;
  justitieel contact; woonsituatie; gezinssysteem; sociale relaties; negatief netwerk; risicovolle contacten; antisociale peers;
  middelengebruik; blowen score; verslaving; schuldenproblematiek; schuldhulpverlening; minnelijke regeling; wsnp; kredietbank;
  bewindvoering; beslagvrije voet; onverklaarbaar vermogen; patseraanpak; dagritme; motivatie; stages of change; houding score; zelfscore;
  referteperiode; laatste 30 dagen; wat is een 3 voor schoolgang; hele week op school geen uur gemist; slaapt overdag gamet s nachts;
  praktijkschool leerling loopt twee dagen stage; foute vrienden wanneer een 2; gezien op hangplek maar geen melding; trainer als steunend
  contact; buurtwerker scoort anders dan regisseur; moet ik als jongerenwerker meescoren bij het einde; komt elke dinsdag en donderdag
  trainen; zwemmen voorbeeld vooruitgang; werkt volle week volgens contract; halve baan drie dagen welke score; wapen bij zich gehad welk
  cijfer; winkeldiefstal deze maand politie en justitie score; elke dag high in de les; afgehaakt bij hulp blowt dagelijks; komt pas na drie
  keer appen; schreeuwt zodra het over zijn plan gaat; regelt alles zelf zonder herinnering; heeft geen enkele vriend buiten familie; we
  zijn het oneens over het cijfer; alleen afgelopen maand telt; mentor kent hem best wie geeft punten; niemand weet hoe het met zijn
  gezondheid is; welke acht gebieden; te mooi ingevuld voor het rapportje; spijbelt soms welke score; zwervende jongere; hoe word mijn 2 een
  4; dag en nacht omgedraaid; schulden lopen op, welke score; alleen nog foute vrienden; kijken ze alleen naar laatste maand; blowen elke
  dag telt dat; spijbelen en score dagbesteding; score een tot vijf; betrouwbaar scoren intersubjectief; kalibreren van scores regisseurs;
  sociaal wenselijke scores; wanneer heeft iemand dakloosheid score 1; blowt elke dag hoe scoor je dat; schulden zonder regeling; verschil
  van twee punten tussen partners; foute vriendengroep beoordelen; alternatief voor zelfredzaamheidmatrix; score tussen 1 en 5 geven;
  wanneer is het een 2 bij wonen; omgedraaid dag en nachtritme; ligt tot twee uur in bed; blowt elke dag score gezondheid; dure jas en geen
  inkomen; gaat om met foute jongens; afspraken met halt gemist score; avondklok geschonden welke score delict; gezien op hangplek zonder
  melding; jongen wordt kwaad als je over plan begint; twee dagen stage per week; volle week naar school; over welke periode kijk je bij
  scoren; laatste dertig dagen; wij zijn het niet eens over het cijfer; politie geeft een 2 en ik een 4; welke norm kies je als er twee
  passen; jongere vindt zichzelf een 5; te positief scoren voorkomen; score daalt betekent dat falen; meescoren door iemand van buiten de
  hulp; ijksessie regisseurs zelfde casus scoren; acht domeinen; motivatie onder welk leefgebied; ouders weten s avonds niet waar kind is;
  winkeldiefstal deze maand score; uitgewerkt voorbeeld dagbesteding zwemmen; feit noemen bij score; crisisopvang welk cijfer wonen;
  verschil tussen beoordelaars; leef gebieden scoren; dure kleren
normenkader, over/jongeren: is 1 goed of slecht; vijf is goed of slecht; algoritme of mens scoort; cijfers 1 tot 5 per levensgebied; cijfer
  voor de jongere als persoon; onder druk gezet door criminelen; bedreigd door oude vrienden; wie bepaalt mijn cijfer; ze vinden dat ik niet
  meewerk; acht stukken van je leven; bedreigd door oudere jongens uit netwerk; jongere vindt het zelf beter gaan; telt de mening van de
  jongere; wanneer krijg je een 1; kan ik mijn cijfer zien; krijg ik een rapport; cijfer voor mijn leven; waarom kreeg ik een 2; 1 is slecht
  5 is goed; leerling oneens met zijn cijfers; waarom krijg ik een cijfer; rapport met 1 tot 5 over mijn leven; om de hoeveel tijd nieuwe
  cijfers; mag ik mijn cijfers zien; jongere wil eigen cijfers weten; ik vind mijn cijfer te laag; cijfers 1 tot 5 over je leven; ik kreeg
  een 2 van mijn regisseur; ze geven me cijfers voor mijn leven; cijfer van 1 tot 5 over mijn leven
normenkader, over/jongeren, over/privacy: cijfers over mij
normenkader, over/jongeren, rollen/netwerkregisseur: bedreigd door netwerk
normenkader, over/jongeren, sociaal-domein: krijg ik hulp met me schulden
normenkader, over/jongeren, stappen/aanmelden: wordt gedwongen door oudere jongens
normenkader, over/jongeren, stappen/herijken: telt wat ik vorig jaar deed nog mee
normenkader, over/jongeren, stappen/regie: ouders willen geen hulp
normenkader, raad/aanbevelingen, raad/toetsingskader: zijn de normen al vastgesteld
normenkader, raad/toetsingskader: kwaliteitseisen waaraan we moeten voldoen; zijn de normen vastgesteld; toetsen aan normen
normenkader, raad/toetsingskader, raad/voorstel: normen en streefwaarden
normenkader, raad/voorstel: cijfers opkrikken
normenkader, raad/vragen: wat zegt een vier; cijfers zien er te mooi uit
normenkader, rollen/college: wie stelt de normen vast
normenkader, rollen/de-waag, stappen/regie: gestopt met behandeling
normenkader, rollen/halt: komt niet bij halt; jeugdige komt niet op de haltafspraak
normenkader, rollen/halt, stappen/aanmelden: vernieling ruit ingegooid
normenkader, rollen/informatieanalist: wie bepaalt de norm niet de analist
normenkader, rollen/informatieanalist, stappen/uvz: tegenstrijdige informatie van partners
normenkader, rollen/ipta-coach: ligt de hele dag in bed; geen dagbesteding; stage telt als dagbesteding; hoe scoor ik daginvulling; cijfer
  voor school en werk geven; hele dag op bed; zzp bezorger telt dat als werk; hulp bij werk vinden voor jongen; structuur overdag; hangt
  hele dag op de bank; hele dag bed; ligt hele dag op bed; opstaan en ritme; dagopvang of zinvolle tijdsbesteding
normenkader, rollen/ipta-coach, rollen/leerplicht: zit thuis zonder school; zit de hele dag thuis
normenkader, rollen/jeugdbescherming: weggelopen van huis; weggelopen van huis en crisisopvang
normenkader, rollen/jeugdmarshall: invloed van vriendengroep op hem
normenkader, rollen/jongerenwerk, stappen/plan: sporten als dagbesteding
normenkader, rollen/leerplicht: ingeschreven maar komt niet; leerling komt twee dagen per week
normenkader, rollen/netwerkregisseur: onbereikbaar en dreigt tegen hulpverlener; neemt niet op; dreigt tegen hulpverlener; agressief in
  gesprek
normenkader, rollen/netwerkregisseur, rollen/woningcorporatie: huis kwijt
normenkader, rollen/netwerkregisseur, stappen/plan: weigert gesprek en is agressief; reageert nergens op
normenkader, rollen/netwerkregisseur, stappen/regie: afspraken met hulp gaan niet door; hulp komt niet op gang
normenkader, rollen/om, stappen/regie: strafzaak nog niet voorbij
normenkader, rollen/politie: inverzekeringstelling
normenkader, rollen/reclassering: mist afspraak reclassering; mist steeds afspraken bij reclassering
normenkader, rollen/veilig-thuis: thuis wekelijks knallende ruzie; elke week ruzie thuis; op straat sinds ruzie thuis; jongen slaat zijn
  moeder; ruzie thuis; thuis situatie
normenkader, rollen/woningcorporatie: huurachterstand en geen eten; zwerfjongere; huurschuld van de moeder; hij heeft geen huis; staat op
  straat met zijn spullen; geen dak
normenkader, rollen/zorgaanbieder: crisisdienst nodig; jongen gebruikt coke en lachgas; verslaafd; verslaafde jongere
normenkader, rollen/zorgaanbieder, stappen/plan: verstandelijke beperking
normenkader, sociaal-domein: deurwaarder aan de deur en zoon overlast; voedselbank en armoede
normenkader, sociaal-domein, stappen/plan: jongere met schulden
normenkader, stappen/aanmelden: intimideert buurtbewoners; laat zich gebruiken door anderen; rijk doen zonder baan; geld voor dure kleren
  zonder baantje; hij hangt sinds kort met de verkeerden
normenkader, stappen/afsluiten: alle scores 5 dus afsluiten; mag je sluiten als alles op 4 staat; cijfers aan het eind; laatste meting door
  iemand buiten de hulp
normenkader, stappen/herijken: vijf overlastmeldingen in maand; jongere vindt zelf dat het beter gaat; vijf meldingen in een maand; hoge
  score betekent dat afsluiten; jongere zelf vragen hoe het gaat; wie doet de beoordeling
normenkader, stappen/herijken, stappen/plan: mening van jongere meewegen
normenkader, stappen/herijken, stappen/regie: voortgang meten
normenkader, stappen/plan: komt helft van de afspraken niet na; van 2 naar 4; leefgebieden; weet niets van financiën score leeg laten;
  motivatie bij welk leefgebied; licht verstandelijk beperkt haalbaar doel; moeten morgen samen scoren; waar gaat het plan over behalve
  politie; zelf een doel kiezen zoals sporten; leefgebieden lijst; score alleen doen of met partner; van score twee naar vier doel maken;
  levensdomeinen; cijfer per domein geven; zelfredzaamheidsmatrix; niemand heeft zicht op thuissituatie; onbekend dus geen cijfer; van 2
  naar 4; doel van 2 naar 3 bij geld; op hoeveel leefgebieden tegelijk inzetten; cluster 4 leerling doel stellen school; smart doel
  opschrijven; netwerk van de jongere; geen vaste slaapplek; laagste cijfer eerst; voorbeeld goede doelformulering; sociaal netwerk in
  kaart; doel smart formuleren dagbesteding; goed doel opschrijven van 2 naar 4; goal attainment scaling
normenkader, stappen/plan, stappen/regie: geen geld
normenkader, stappen/regie: hulp afhouden; hulp gestart maar helft afspraken gaat niet door; schulden jongere; geen hulpverlener heeft
  contact; geen zorgverzekering meer; ouders houden hulp af; schulden bij duo en zorgverzekering; ghosten hulpverlener; geen geld voor
  zorgverzekering; meting doen als jongere gedetineerd is; opnieuw scoren; sport als vaste bezigheid; opnieuw scoren; gemiste zittingen
  forensische poli; stage afgebroken door leerbedrijf; wat als ik niet meewerk; zesmaandelijkse score; nieuwe vrienden
normenkader, stappen/uvz: discussie tussen een en twee
over: wie maakt deze site; van wie is deze site; waar komt informatie vandaan; bronnen; licentie; broncode; printen; engels; versie; wie
  beheert; wachtwoord nodig; eigenaar van website; webmaster; redactie; spelfout gevonden; mag ik kopieren; auteursrecht; papieren versie;
  afdrukken; in english; versiegeschiedenis; open source licentie; broncode github; wie heeft deze site gemaakt; mogen we de teksten
  hergebruiken; wie beheert de website; download handboek pdf; fout in de tekst doorgeven; open source; english; wie heeft deze website
  gemaakt; mag ik deze teksten overnemen; fout gevonden in tekst over politie; wie heeft dit handboek geschreven; english summary; wie zit
  achter deze website; colofon; over ons; wat is werkwijzer; bronvermelding; dsp-groep; rekenkamerbrief; citeren uit dit handboek; mag ik
  teksten kopiëren; eupl; cc0; fout gevonden in de tekst; verbetersuggestie; taalfout doorgeven; mailadres; contactgegevens; wie past de
  tekst aan; wie is verantwoordelijk voor deze pagina; wanneer laatst bijgewerkt; kritiek op de werkwijze waar kwijt; kost de software iets;
  beheerhandleiding; technische documentatie; handleiding applicatiebeheerder; opensource; what is this site; translation; juvenile crime
  prevention netherlands; gegevens hergebruiken licentie; fout op de pagina melden; wie zit hierachter; webredactie; spelfout; dode link;
  404; uitprinten handboek; citeren; sourcecode; versienummer; nepgemeente; about; uitgever; reageren; verbeteridee; bugje; repository;
  english version; intellectueel eigendom; kopiëren naar intranet; dsp; ebook; vond een fout in de tekst; link werkt niet op deze site; is
  dit nou echt of nep; wil dit handboek op papier meenemen; english speaking colleague needs summary; tekst is verouderd, wie past dat aan;
  github; publiccode; hergebruik; common ground; creative commons; about this site; disclaimer; contact redactie; fictieve gemeente;
  versiebeheer; mag onze school teksten overnemen; is this available in english; uitprinten als boekje; wie zit er achter deze website; open
  source licentie eupl; handboek als pdf; foutje op de pagina doorgeven; kost het gebruik van dit handboek geld; englisch version;
  person-centred approach youth; citeren van deze site; wie is eigenaar van de inhoud; licentie handboek; mogen wij teksten kopieren; iets
  klopt niet op de site doorgeven; handleiding voor beheerders; pagina eigenaar
over, over/jongeren: ik ben het niet eens met het beleid; wie kan ik bellen met vragen
over, over/jongeren, rollen: contact opnemen
over, over/toegankelijkheid: iets fout gevonden op de pagina; fout op site; tip voor site; fout op de site doorgeven; met wie kan ik bellen
  over deze site; fout gevonden op de website; probleem met site; probleem met de website melden; kan ik de tekst ook anders krijgen; klacht
  over leesbaarheid site
over, raad, raad/aanbevelingen: waar is het rapport van de rekenkamer; rekenkamerrapport
over, raad, rollen/raad: boekje voor nieuw raadslid
over, raad/aanbevelingen: rekenkamerrapport; rekenkamer; reken kamer
over, raad/kosten: welke bedragen zijn echt
over, raad/voorstel: voorstel indienen; tekst die je kunt overnemen
over, rollen: boekje per rol; boekje uitprinten voor collega; contact uvz gemeente
over, rollen, stappen/aanmelden: mailadres van het uvz
over, rollen/college: boekje voor wethouder printen
over, rollen/fg: we willen het formulier aanpassen
over, rollen/informatieanalist: bronnen checken; klopt niet in tabel
over, rollen/school: boekje voor scholen pdf
over, stappen: waar komen deze stappen vandaan
over/jongeren: wat weten jullie van mij; ik heb een brief gekregen; waarom ik; waarom sta ik erop; wat weten jullie van mij; wat staat er
  over mij; wie ziet dit; weet mijn school dit; weet mijn vriendin dit; is dit straf; komt dit op mijn strafblad; krijg ik vog; moet ik
  meedoen; krijg ik boete; ik heb niks gedaan; advocaat meenemen; iemand meenemen naar gesprek; mijn moeder erbij; mijn zoon zit erin; mijn
  dochter zit erin; mijn kind besproken; wie is mijn begeleider; hulp voor mij; hulp voor ons gezin; moet ik naar rechter; wat kost het mij;
  filmen; gaat mijn kind weg; ik snap brief niet; waarom krijg ik dit; ben ik verdacht; ik heb straf al gehad; dubbel gestraft; kan ik
  weigeren; wat als ik weiger; wat gebeurt er als ik niks doe; kan ik afspraak verzetten; mag vriend mee; mag ik advocaat; wie leest mijn
  gegevens; wat schrijven jullie op; luisteren jullie mee; kijken jullie op mijn insta; kan ik in het leger; krijgt mijn uitkering gevolgen;
  ze liegen over mij; mijn naam weg; ik ben boos; mijn kind is onschuldig; mijn kind luistert niet; ik ben ten einde raad; ik heb hulp
  nodig; wij krijgen geen hulp; gratis advocaat; vertrouwenspersoon; wordt mijn zoon opgesloten; kosten voor ouders; wat heb ik eraan; hoe
  kom ik hiervanaf; ik sta op een lijst; opa en oma; ze kijken mijn zoon erop aan; stempel; etiket op mijn kind; iedereen denkt dat hij
  crimineel is; wat moet ik hiermee; ben ik verplicht te komen; worden wij geholpen; mijn toekomst; ik schaam me; mijn kind is boos; mijn
  zoon is geen crimineel; wie heeft mij aangemeld; wie heeft mij verraden; wat hangt mij boven het hoofd; wat gebeurt er met mij; ik krijg
  hulp aangeboden; krijg ik straf; stiekem; mijn zoon heeft een brief; mijn zoon staat op een lijst; moet mijn kind meewerken; advocaat
  meenemen naar gesprek; krijgt mijn zoon een strafblad; heeft dit gevolgen voor vog; moet ik naar dat gesprek; komt dit in zijn strafblad;
  waarom praten ze over me; ik ben geen crimineel; moet ik naar dat gesprek komen; mag ik iemand meenemen; mijn kind is geen crimineel; ben
  ik nu crimineel; mijn zoon is opgenomen in de aanpak wat houdt dat in; onze jongen wordt overal voor aangekeken; gratis hulp van een
  jurist voor mijn zoon; folder om mee te geven aan verdachte; geeft het uvz straf; ouders op bureau vragen wat pga inhoudt; ik heb een
  brief gehad; waarom krijg ik post van de gemeente; wat is deze brief; jullie praten over mij; ze hebben het over mijn dochter; mijn kind
  staat op een lijst; krijg ik nu straf; moet ik voorkomen; is dit een rechtszaak; uitgelegd voor jongeren; wat gaat er nu gebeuren; wat is
  er besloten over mij; hoor niks meer terug; aanschuiven als ouder bij vergadering; wie belt mij; wat staat er in mijn dossier; wat weten
  ze van mij; schrijven ze op dat ik blow; staat mijn adhd erin; wordt mijn adres genoteerd; staat mijn arrestatie erin; geheim dat ik aan
  mijn hulpverlener vertelde; komt het verhoor in dat dossier; is dit een strafblad; mag ik mijn scores zien; moet ik eraan meedoen; krijg
  ik problemen als ik klaag; wie moet ik mailen over mijn gegevens; telefoonnummer in de brief kwijt; klacht over ambtenaar; mijn zoon
  luistert niet meer; ik weet me geen raad met mijn dochter; vooringenomen tegen ons; etnisch profileren; wie heeft me verlinkt; mag een
  vertrouwenspersoon mee; staat mijn ziekte in jullie dossier; makkelijke taal uitleg; mag begeleider van woonvorm mee; kost bezwaar geld;
  moet client boete betalen door overleg; geldt dit als straf; weet opvang dit ook; dochter van 15 staat op lijst; waarom krijg ik post; mn
  ma; me pa; skotoe belt aan; laat me met rust; gezeik; radeloos; wanhopig; bezorgd; stress; schaam me; zwarte lijst; in de gaten gehouden;
  ze volgen mij; mijn puber; jeugdadvocaat; ontboden; vernederd; onrecht; deurbel politie; verzorger; rechtswinkel; waarom wij; voelt als
  straf; onze jongen; hij is een goeie jongen; huilen; slapeloze nachten; wat doe ik fout als ouder; ik kreeg vandaag een brief van de
  burgemeester; brief op de mat over mijn zoon; brief uvz ontvangen, snap er niks van; ze gaan over mij praten zonder mij; uitnodiging
  gesprek gemeente, ik wil niet; mijn dochter staat op een lijst; wat heb ik fout gedaan dan; ik heb niks gedaan en toch brief; mijn vriend
  deed het, niet ik; broer zit vast, nu krijgen wij post; school weet alles van mij; mijn baas is gebeld door de gemeente; bang dat ik geen
  vog krijg; ze hebben leugens over mij opgeschreven; mijn zoon luistert niet meer naar mij; ben ten einde raad met mijn kind; kind komt met
  politie thuis; ze willen mijn kind afpakken denk ik; zoon opgepakt en nu een overleg; kreeg brief dat het afgelopen is; ben klaar met die
  aanpak; hoor al maanden niets van gemeente; mag mijn oom mee naar dat gesprek; ik durf niet naar dat gesprek; gesprek is onder schooltijd;
  voel me gediscrimineerd; alleen omdat ik daar rondhang; politie kent mijn naam van de groep; hulpverlener heeft gepraat over mij;
  kleinzoon is in beeld bij gemeente; word bang van die brief van de gemeente; waarom bemoeit iedereen zich met ons gezin; mijn zus kreeg
  een brief; agent zei dat ik besproken word; mijn zoon is opgepakt en nu dit; zat vast en nu weer een brief; ik vertrouw ze niet; we
  krijgen ineens hulp die we niet vroegen; moet ik daar in mijn eentje heen; moet ik tekenen voor dat plan; wat staat mij te wachten na die
  brief; mijn dochter heeft foute vriend en politie belt; ze zeggen dat ik overlast geef, niet waar; alles wordt over mij besloten; de
  gemeente schreef dat ik mag klagen; verklaring omtrent gedrag; klachtencommissie; kinderombudsman; brief burgemeester ontvangen; brief
  gemeente zoon; kinderrechten; jongerenrechtswinkel; juridisch loket; akj; rechtsbijstand; persoonsdossier; folder ouders;
  informatiefolder; jip-en-janneketaal; mag de imam mee naar het gesprek; ziet mijn leerwerkbedrijf iets hiervan; leerling vraagt krijg ik
  nu straf; uitleg in gewone taal voor tieners; wat wordt over mijn zoon genoteerd; tegen wie zegt mijn begeleider iets; kind op lijst; ze
  praten over mij in een overleg; krijg ik hier een strafblad van; is dit soort van straf ofzo; word ik anders behandeld als ik klaag; wat
  zet de gemeente allemaal op papier; staat mn bijnaam er ook in; staat erin dat ik adhd heb; telefoonnummer voor vragen over de brief; ben
  veertien, doen mijn ouders dit voor mij; kleinzoon heeft brief van de gemeente; weten mijn vrienden van die lijst; wat kan ik voor hem
  vragen als vrijwilliger; weet het leger dit als ik solliciteer; yo waarom krijg ik post van de gemeente; bro ben ik de lul; wat is dit
  voor kutbrief; wollah niks gedaan; cobra afgestoken en nu brief; ben ik nou crimineel volgens jullie; bang dat ze me oppakken; stress door
  die brief; pleur op met je uvz; verteld aan mijn hulpverlener dat ik blow; weten ze dat ik in therapie zit; staat bewijs van de politie in
  mijn dossier; schrijven jullie ook over de ouders; geloof of afkomst opgeschreven; schamen voor de buurt; nadelen voor mijn toekomst; mijn
  zoon van 12 staat op lijst; dit is niet eerlijk; help mijn kind is besproken; vertrouwelijk gesprek opgeschreven; wat registreert gemeente
  over minderjarigen; krijgen kinderen een rapportcijfer; geeft het overleg straf; wordt dit gebruikt tegen mijn zoon; moet je betalen voor
  inzage; uitleg voor gezin in gewone taal; link om aan ouders te geven; krijgt hij straf van het uvz; mag ik iemand meenemen
over/jongeren, over/privacy: wordt ik gevolgd; komt dit op internet; staat dit op internet; wordt ik gefilmd; zit ik nu in een of ander
  systeem; straks staat mijn naam op internet; kan iemand mij herkennen in die cijfers; foto of naam van mijn kind op site; staat mijn naam
  erop; ben ik besproken; vindt google mijn kind hier; sta ik op internet; sta ik met naam op internet; staat mijn kind op internet
over/jongeren, over/toegankelijkheid: ombudsman
over/jongeren, overleggen: ik kan die dag niet; op welke dag praten ze over mij
over/jongeren, overleggen, stappen/plan: wat als ik niet kom
over/jongeren, raad: ziet de gemeenteraad mijn naam; weet de gemeenteraad mijn naam; komt dit in de krant; wat krijgt gemeenteraad te lezen
  over jongeren
over/jongeren, raad, rollen/raad: praat de raad achter gesloten deuren over mij; mag gemeenteraad dossier zien
over/jongeren, raad, rollen/raad-voor-de-kinderbescherming: krijgt de raad ons hele dossier
over/jongeren, raad/kosten: wat kost het ons
over/jongeren, raad/vragen: welke vragen kan ik stellen
over/jongeren, rollen: bellen met iemand; wie kan ik bellen; waar kan ik terecht met mijn vragen; wie is mijn contact
over/jongeren, rollen, stappen/plan: mogen ouders meedenken; inspraak van de jongen en zijn vader; doet de jongere zelf ook mee; praat de
  jongere zelf mee
over/jongeren, rollen/college: wethouder aanspreken over mijn zaak
over/jongeren, rollen/de-waag: behandelen zonder dat hij wil
over/jongeren, rollen/de-waag, rollen/zorgaanbieder: therapeut zat in dat overleg
over/jongeren, rollen/driehoek-burgemeester: met de burgemeester praten over mijn zoon; kan burgemeester hulp verplichten; kent de
  burgemeester mij
over/jongeren, rollen/fg: kan de fg in mijn map kijken; wie is de fg; klacht over hoe gemeente met info omgaat; jongere kan zelf
  privacyfunctionaris bellen; mijn gegevens zijn misbruikt; bij wie klaag ik over privacy; mailadres privacy gemeente; wie kijkt in
  dossiers; buiten de voorzitter om klagen; vertrouwelijk bellen over mijn gegevens; mag fg alles inzien; bereikbaar voor ouders zonder
  tussenkomst; mag fg in dossiers kijken
over/jongeren, rollen/halt: bushokje gesloopt en nu halt; leerling moet naar halt wat merkt de school
over/jongeren, rollen/ipta-coach: kan ik nog baan krijgen; mijn opleiding; vertel ik het op mijn stage; vertelt de coach mijn baas over
  vroeger
over/jongeren, rollen/jeugdbescherming: opgelegde hulp; raken wij ons kind kwijt; voogd van mijn kind zit erbij
over/jongeren, rollen/jeugdbescherming, rollen/raad-voor-de-kinderbescherming: kan mijn kind uit huis geplaatst worden
over/jongeren, rollen/jeugdbescherming, sociaal-domein: vrijwillige hulp
over/jongeren, rollen/jeugdmarshall, rollen/netwerkregisseur: vaste gezicht
over/jongeren, rollen/jongerenwerk: alleen met mij praten; ik ben geen verrader; zegt de jongerenwerker alles tegen de politie; die van het
  buurthuis kent mijn straatnaam; kan ik het jongerenwerk nog vertrouwen; snitcht de jongerenwerker
over/jongeren, rollen/jongerenwerk, stappen/uvz: moet ik naar overleg; komt de eigen begeleider erbij
over/jongeren, rollen/leerplicht: spijbelen genoteerd
over/jongeren, rollen/leerplicht, rollen/school: kunnen ze mijn dochter van school halen
over/jongeren, rollen/netwerkregisseur: ik ben bang; wie is die vrouw van gemeente; nee zeggen tegen regisseur; wie is die vrouw van de
  gemeente; anoniem vertellen wat ik weet; bang voor wraak als ik praat; groep staat dreigend voor ons huis; ik durf de politie niets te
  vertellen; mijn zoon moet zijn mond houden van die groep; wij worden geïntimideerd; ze dreigen naar mijn gezin en ik zeg niks; netwerk
  regisseur wat doet die; wie helpt mij; wie is die vrouw van gemeente; onveilig voelen; mag regisseur straf opleggen; gemeente antwoordt
  niet op mijn vraag; straft de regisseur mij; ik zit klem
over/jongeren, rollen/netwerkregisseur, stappen/aanmelden: al weken geen reactie na overleg; weer een week voorbij zonder bericht; hoe snel
  krijg ik antwoord
over/jongeren, rollen/netwerkregisseur, stappen/regie: rijbewijs halen; wie houdt mij in de gaten; ik word bedreigd
over/jongeren, rollen/netwerkregisseur, stappen/regisseur: wie is mijn vaste persoon; wie is het vaste gezicht voor ons gezin; mijn dochter
  krijgt ruzie met de regisseur; wij willen een andere regisseur; vast contactpersoon voor gezin; vaste contactpersoon voor mijn kind
over/jongeren, rollen/om: gepakt met een mes, komt dat erbij; staat er dat ik schuldig ben
over/jongeren, rollen/politie: wijkagent weet alles van mij
over/jongeren, rollen/politie, stappen/plan: wouten willen met mij praten
over/jongeren, rollen/procesondersteuner: wie kan ik bellen over mijn kind; wie krijg ik aan de lijn
over/jongeren, rollen/raad-voor-de-kinderbescherming: kinderbescherming doet onderzoek naar ons
over/jongeren, rollen/raad-voor-de-kinderbescherming, stappen/regie: straf voor minderjarige
over/jongeren, rollen/reclassering: wordt wat ik zeg tegen mij gebruikt; toezicht stopt, ben ik dan vrij
over/jongeren, rollen/school: een aanspreekpunt voor ons; camerabeelden bewijs; vertrouwenspersoon op school
over/jongeren, rollen/school, rollen/zorgaanbieder: mag ik meepraten
over/jongeren, rollen/school, stappen/uvz: zit school er ook bij
over/jongeren, rollen/veilig-thuis: mijn ex heeft ons aangegeven; kindertelefoon; jongere telefoon; wie heeft ons gemeld; bedreigd door mijn
  zoon; ik word thuis geslagen
over/jongeren, rollen/veilig-thuis, stappen/aanmelden: ik maak me zorgen om mijn dochter, bij wie kan ik terecht; wil melden maar anoniem
  blijven
over/jongeren, rollen/veilig-thuis, stappen/plan: mijn zusje wordt ook lastiggevallen
over/jongeren, rollen/voorzitter, stappen/uvz: hoort iedereen alles over alle jongeren; hoe gaat zo'n bespreking
over/jongeren, rollen/woningcorporatie: weet de verhuurder dat ik behandeld word
over/jongeren, rollen/zorgaanbieder: ziet de gemeente mijn therapie; is het geheim wat ik zeg; vertelt mijn psycholoog alles door; wat ik in
  vertrouwen heb gezegd; mijn therapeut mag niks zeggen toch
over/jongeren, rollen/zorgaanbieder, stappen/uvz: wat zegt de zorg daar over mij
over/jongeren, rollen/zorgnetwerk: moet ik ja zeggen voor zorgoverleg; gaat mijn strafblad mee naar de zorg; zorgnetwerk, moet ik daar ja op
  zeggen
over/jongeren, rollen/zorgnetwerk, stappen/uvz: hoort de zorg van mijn aanhouding
over/jongeren, sociaal-domein: waar kan ik hulp krijgen met opvoeden; al gezinshulp en nu ook dit erbij
over/jongeren, sociaal-domein, stappen/aanmelden: kunnen jullie mijn dochter helpen
over/jongeren, sociaal-domein, stappen/plan: schulden en geen woning; help ik wil werk zoeken
over/jongeren, stappen/aanmelden: wanneer hoor ik iets; wat mag erin staan; heeft de school ons kind doorgegeven
over/jongeren, stappen/aanmelden, stappen/regie: niets meer gehoord
over/jongeren, stappen/afsluiten: hoe kom ik eruit; hoe kom ik van pga af; hoe kan mijn kind stoppen met dit traject; kom ik er ooit vanaf;
  kan ik eruit stappen; brief dat het voorbij is; volgt de politie me daarna nog; twee jaar na het einde; opnieuw opgepakt na afsluiting,
  praten ze weer over me; wanneer ben ik er klaar mee; krijg ik bericht als het stopt; ben er al uit en toch nog gevolgd; praat iemand met
  mij als het klaar is; houden ze me stiekem in de gaten; brief dat het afgelopen is; kan het opnieuw beginnen; hoe eindigt het; hoort
  iedereen waarom ik eruit ben; kan ik weigeren dat ze twee jaar doorgeven; jongere schrikt dat politie nog blijft melden; eindgesprek wil
  hij niet
over/jongeren, stappen/afsluiten, stappen/herijken: wanneer is het klaar; wanneer ben ik eraf; wanneer houdt het op; wanneer is het klaar;
  hoe lang zit ik eraan vast; hoelang duurt zo'n aanpak; hoe lang duurt zo'n traject; wanneer is het klaar; mag ik dan toch stoppen; klaar
  mee; van lijst af; een half jaar rustig, mag ik stoppen
over/jongeren, stappen/agenderen: skotoe geeft alles door; wist de politie het eerder dan wij; post van burgemeester over mijn zoon; wie
  bepaalt dat ik besproken word
over/jongeren, stappen/herijken: hoelang zit ik hieraan vast; wanneer kom ik eraf; mag ik zelf iets zeggen over doorgaan; hoe lang zit ik
  hieraan vast; eeuwig op lijst; jongere vraagt waarom het doorgaat; praten ze over anderen uit mijn groep; wanneer kijken ze of ik nog
  nodig ben; vragen ze mij ook hoe het gaat
over/jongeren, stappen/herijken, stappen/uvz: hoelang hebben ze het over mij
over/jongeren, stappen/opschalen: word ik ingelicht over veiligheidshuis; horen wij het als ze opschalen
over/jongeren, stappen/opschalen, stappen/regie: wat als ik niet kom opdagen; jongere doet de deur niet open
over/jongeren, stappen/plan: makkelijke taal; is naar dat gesprek gaan verplicht; uitleg in makkelijke taal; vertrouwenspersoon bij het
  gesprek; waarom politie bij ons thuis; waarom komt de politie bij ons thuis; chill gesprek; moet naar het stadhuis komen; ze willen thuis
  langskomen; kind wil niet naar het gesprek; moet een jongere naar het gesprek; begeleider mee naar de gemeente; uitnoding van de gemeente
  niet begrepen; heeft de jongere zelf inspraak; mag ik meepraten over het plan; mag ik nee zeggen tegen pga; krijg ik een boete als ik niet
  kom; mag mijn vriendin mee naar gesprek; zijn wij verplicht mee te werken; komt de politie bij mij thuis; mag ik zelf meebeslissen over
  mijn plan; ik durf niet alleen naar dat gesprek; mag mijn moeder mee naar het gesprek; zelf zeggen wat ik wil; wie gaat er met mij praten;
  staat mijn zusje er ook in; mogen wij als ouders bij het gesprek; luisteren jullie ook naar mij; worden ouders gehoord; moet ik naar het
  gemeentehuis komen; uitnodiging stadhuis gekregen; wie zitten er bij dat eerste gesprek; mag moeder mee naar gesprek; wordt er gevraagd
  wat ik zelf wil; krijg ik mijn plan op papier; moet ik naar het stadhuis komen; is de politie bij dat gesprek; krijg ik het plan mee op
  papier; zeggen pleegkinderen zelf wat ze willen; start gesprek gemeente huis; mag moeder het plan lezen; eerste gesprek ouders; jongere
  tekent niet; moet ik naar gesprek; ouder weigert gesprek; verslag voor jongere; uitnodiging op het stadhuis met politie erbij; schrijven
  jongere en ouders mee; ik ga niet, wat gebeurt er dan; krijgt jeugdreclassering alle scores te zien; begeleider mee naar stadhuis gesprek;
  papa doet niet mee; moeder wil ons niet binnenlaten; vader wil niets met de gemeente; wie gaat er mee naar startgesprek; jongere weigert
  handtekening; krijgt school het hele plan te lezen; stadhuis gesprek; mag ik zelf meepraten over mijn plan; wat willen jullie zelf als
  gezin; moet ik alleen naar dat stadhuis; eerste gesprek op het stadhuis; ouders willen niet mee naar gemeente; jongere denkt mee; ouders
  willen wel, jongere niet; tegen wil en dank op gesprek
over/jongeren, stappen/plan, stappen/regie: wie komt er op huisbezoek; mag ik nee zeggen tegen hulp; moet ik meewerken; is meedoen
  vrijblijvend; ook hulp voor broertjes en zusjes; jongere wil niks; de jongere zwijgt alleen maar in het gesprek; moeder wil niet dat we
  langskomen; vader belt boos op over het plan; wil geen hulp
over/jongeren, stappen/plan, stappen/uvz: mag jongere erbij zijn; kan ouder erbij
over/jongeren, stappen/regie: als ik 18 ben; gaat dit door als ik 18 ben; ben net 18 geworden wat verandert er; ze staan ineens voor mijn
  deur; hoe vaak belt hij mij; bijstand voor jongere onder 27; half jaar voor 18 wat regelen; hulp houdt op bij 18; jeugdhulp verlengen tot
  23; jeugdwet eindigt; jongere wordt achttien; kwalificatieplicht voorbij; meerderjarig geworden midden in het plan; na jeugdzorg naar wmo;
  ots stopt bij meerderjarigheid; premie zorgverzekering achterstand; vier weken zoektijd uitkering; voorbereiden op achttiende verjaardag;
  zelf verzekeren vanaf 18; zorgtoeslag aanvragen met jongere; hoor al weken niks van mijn begeleider; ze luisteren niet naar ons als
  ouders; hoe vaak moet ik mijn regisseur zien; ik neem gewoon niet op
over/jongeren, stappen/regie, stappen/regisseur: klik met jongere ontbreekt
over/jongeren, stappen/regisseur: ik heb geen vertrouwen; mijn regisseur is niet eerlijk; vast gezicht voor ons gezin; mag de regisseur
  alles lezen; vaste contactpersoon voor mij; ik wil een ander; wie is mijn vaste persoon; wie wordt mijn begeleider; wie krijgt het nummer
  van mijn regisseur
over/jongeren, stappen/uvz: wat gebeurt er in dat overleg over mij; mag ik bij die vergadering zitten; wie zitten er dan aan die tafel; kan
  er ook niks uitkomen; ze gaan over mij praten; wat is er over mij besloten; welke besluiten kunnen ze over mij nemen; mag ik zelf bij dat
  overleg zijn; mag advocaat erbij; kan jongere komen; wat gebeurt er aan die tafel; verplicht antwoorden; ouders willen bij het overleg
  zijn; zitten ouders en leerling er zelf bij; maar een organisatie helpt mij verder; bespreken ze alleen slechte dingen
over/privacy: waarom staat er kleiner dan vijf; cookies; volgt deze site mij; wat slaat site op; kun je mij herkennen; staan er namen op;
  privacyverklaring; zijn bezoekers anoniem; kleine aantallen; cijfers herleiden; worden bezoekers gevolgd; houdt site gegevens bij; kan ik
  iemand herkennen; streepje in tabel; is dit veilig; gegevens van bezoekers; te klein aantal; onthulling; bewaart deze site mijn gegevens;
  google analytics; plaatst deze site cookies; gemeente wil cookies plaatsen; houdt deze site bij wie er kijkt; privacystatement; analytics;
  ip-adres opgeslagen; cookiebanner ontbreekt; advertenties; onthoudt de browser iets; lichte of donkere stand bewaard; serverlogs; staan er
  namen op internet; waarom geen foto's of namen; hoe voorkom je dat namen lekken op de site; waarom zie ik <5; niet getoond wat betekent
  dat; getal tussen 20 en 23; bandbreedte in plaats van getal; hooguit 4 van 15; minstens 11; betekent nul echt niemand; waarom staat het
  aantal jongens er niet; terugrekenen; onthulling door aftrekken; statistische beveiliging; k-anonimiteit; onderdrukking van cellen; kleine
  gemeente weinig jongeren; iedereen in hetzelfde hokje; alle jongeren negatief afgesloten niet getoond; waarom verbergen jullie goed
  nieuws; leeftijd en geslacht wel getoond; kan verslag helemaal wegblijven; groepsonthulling; te weinig voor percentage; waarom staat er
  een streepje; staat mijn cliënt op internet; cookiebanner; trackers; kleiner dan vijf; maskeren; statistische geheimhouding; <5; geheim
  getal; incognito; privacy statement; onthullingsrisico; pseudoniem; tabel leeg; hooguit; bandbreedte; raden wie het is; avg website;
  afgekapt cijfer; spionage; vond mijn zoon terug in de cijfers; er staat kleiner dan vijf in de tabel; ik zie opeens 20–23 staan; site
  vraagt niet om cookies; word ik gevolgd op deze website; te weinig meisjes om te tonen; cookiemelding; herleidbaarheid; herleidbare
  gegevens; celonderdrukking; afronden kleine cellen; pseudonimiseren; anonimisering; secundaire onderdrukking; niet getoond; aggregatie;
  staan er namen van jongeren op internet; waarom staat er kleiner dan vijf; klein dorp iedereen herkent die jongen; wordt mijn bezoek aan
  deze site bijgehouden; houdt deze site bij dat ik kijk; gebruiken jullie cookies; streepjes in plaats van cijfers; statistische onthulling
  voorkomen; uitleg kleiner dan teken bij aantal; gebruikt de site analytics; cookieverklaring; avg check website; avg proof publiceren van
  aantallen; iedereen in dezelfde groep verdeling weg; kleine gemeente weinig jongeren cijfers; cookies op deze site
over/privacy, overleggen, raad: kwartaalcijfers vinden
over/privacy, raad: raadslid wil exacte getallen; waarom staat het kwartaal niet online; kan ik een jongen herkennen in het verslag; aan de
  cijfers zien wie het is; wat staat niet openbaar; mag dit in het openbaar; geheime cijfers wie mag ze zien; welke aantallen zijn openbaar;
  raadslid wil de kwartaalcijfers
over/privacy, raad, raad/voorstel: kleine aantallen in raadsstuk
over/privacy, rollen/informatieanalist: zit ik in de statistiek; uitleg bij de getallen geven; wie bepaalt of cijfer gepubliceerd wordt; wie
  bepaalt of getal openbaar mag
over/privacy, stappen/plan: toelichting bij cijfers afschermen
over/toegankelijkheid: site voorlezen; grotere letters; werkt niet op telefoon; met toetsenbord; blind of slechtziend; kleuren slecht te
  zien; toegankelijkheidsverklaring; formulier met schermlezer; dyslexie; slecht leesbaar; hulp bij lezen site; luisteren naar tekst;
  vergroten; donkere modus; site op mobiel; niet te bedienen; geluid; kleurenblind; toegankelijkheid; wcag; is de site toegankelijk voor
  blinden; contrast en toetsenbordbediening; werkt het met een schermlezer; contrast lettergrootte; screenreader; site voorlezen blind;
  webpagina te klein op mobiel; ik zie slecht, kan de site groter; website te klein op mijn telefoon; blinde collega met schermlezer;
  kleuren slecht te onderscheiden; blind; voorleesfunctie; screen reader; slechtziend grotere tekst; en 301 549; digitoegankelijk status; is
  de site getoetst door een bureau; 400 procent zoom; zonder muis bedienen; tab-toets werkt niet; kleurenblind grafieken; excel met
  schermlezer; pdf niet voor te lezen; tabel past niet op mobiel; pagina valt weg op telefoon; axe core; bekende gebreken; niet getest met
  gebruikers; andere vorm vragen braille; nationale ombudsman; dislexie; donkere modus contrast; wettelijke plicht toegankelijke
  overheidssite; jaws; nvda; voiceover; leesbril; tekst te klein; lettertype; nachtmodus; darkmode; luisterversie; gebarentaal; tabtoets;
  visuele beperking; motorische beperking; alt tekst; fel scherm; klein scherm; hulpmiddel; tekst voorlezen; wit op zwart; smartphone;
  toegankelijkheids verklaring; digibeet; kan de tabel niet lezen op mijn telefoon; voorleessoftware slaat iets over; letters zijn te klein
  voor mij; kan zonder muis niet verder; pdf wordt niet goed voorgelezen; ben slechtziend en loop vast; klacht over website levert niets op;
  wcag 2.2 aa; digitoegankelijk; toegankelijkheids verklaring status; schermlezer; screenreader nvda; toetsenbordbediening; contrast;
  pdf/ua; besluit digitale toegankelijkheid; slechtziend; tekst voorlezen op telefoon; leerling met dyslexie kan de pagina niet lezen; tabel
  past niet op mijn mobiel; schermlezer lukt niet op deze site; letters te klein; tabel past niet op mijn telefoon; ombudsman over website;
  wcag status; is de site getoetst; website lezen met spraaksoftware; voorlopige toegankelijkheids verklaring; tekst in andere vorm
  opvragen; site met toetsenbord bedienen; voorleessoftware excel; tabel past niet op telefoon
overleggen: wanneer is het volgende overleg; jaarplanning; groepsoverleg; regieoverleg; stuurgroep; overleg verplaatsen; zomervakantie
  overleg; overlegstructuur; welke dag is het overleg; vaste dag; hoeveel uur per maand; wanneer kwartaalrapportage; planning voor partners;
  overlegcyclus; stuurgroep komt bijeen; jaarkalender; jaarkalender maken; hoe vaak komt de stuurgroep bijeen; kalender; planning
  vergaderingen hele jaar; zevenstappenmodel jeugdgroepen; hoeveel jeugdgroepen hebben voorrang; ik kan donderdag niet komen; planning van
  het hele jaar; vergaderschema; welke vergaderingen zijn er; deelnemerslijst; zit leerplicht in het groepsoverleg; beke-methode; parkwijk;
  noorderveld groep; welke groepen in voorbeeldstad; wat gebeurt er in augustus; zomerstop; kerstreces; in mei en november; afzeggen;
  schriftelijk reageren als ik er niet bij ben; wanneer is het volgende uitvoeringsoverleg; niet aanwezig antwoord vooraf sturen;
  datumprikker; outlook; vergaderkalender; aanvangstijd; mdo; reces; zaalreservering; meetings; frequentie; jaarklok; augustus; mei en
  november; ziekmelden; agendaverzoek; overlegmoe; vergaderdruk; herfstvakantie; wanneer zitten we bij elkaar; driewekelijks; dubbele
  afspraak; weet niet wanneer volgende overleg is; overleg valt op feestdag; moet data voor volgend jaar plannen; agenda's puilen uit van
  overleggen; groepsoverleg gemist; augustus, iedereen weg; wil online aansluiten; jeugdgroep; jeugdgroepenaanpak; jgo; groepsscan;
  beke-methodiek; 7-stappenmodel; zeven stappen model ccv; plusminmee; fluide netwerken; overlegtafels; jaar kalender; kwartaalrapportage;
  herijkingsoverleg; hotspots; jaarcyclus; zevenstappenmodel groepsaanpak; kan niet komen ik heb toetsweek; zeven stappen jeugdgroep;
  vergadercyclus; groepsaanpak zeven stappen; hoeveel geprioriteerde groepen; kalender kwartaalrapportage; programmaplanning heel jaar;
  jaarplanning overleggen; wie zit in groepsoverleg; hoeveel groepen hebben prioriteit; in augustus ook overleg
overleggen, raad: jaarplanning kalender; kalender van het jaar; welke maand jaarverslag; wanneer gaat jaarverslag naar de raad; wanneer is
  de volgende kwartaalrapportage; in welke maand naar de raad; is het kwartaalrapport openbaar; maand waarin jaarverslag verschijnt;
  jaarplanning griffier; wanneer komt het stuk naar de raad; wanneer jaarverslag in raad; krijgt de raad de kwartaalrapportage;
  vertrouwelijk kwartaalbericht; wanneer komt het jaarverslag; debat voorjaar planning; raadskalender jeugd en veiligheid; griffier zoekt
  planning; wanneer komt er weer iets naar de raad
overleggen, raad, raad/voorstel: hoe vaak krijgt de gemeenteraad informatie
overleggen, raad, rollen/college: bestuurlijke jaarcyclus; kwartaalcijfers naar de wethouder
overleggen, raad, rollen/raad: wanneer komt het jaarverslag naar de raad; wanneer krijgt de gemeenteraad het verslag over het jaar; wat
  hoort de raad elk kwartaal; jaarkalender raad
overleggen, raad/aanbevelingen: rapportage voor partners
overleggen, rollen: wie zijn betrokken
overleggen, rollen, stappen/uvz: wat neem ik mee naar het overleg; wie zitten er aan tafel; wie zit er aan tafel; wie zit er allemaal in het
  projectteam; hoe bereid ik me voor; wat neem ik mee; huiswerk voor vergadering
overleggen, rollen/college: jaarkalender wethouder aanpak
overleggen, rollen/driehoek-burgemeester: driehoek hoe vaak; bestuurlijk overleg; welk overleg gaat over groepen; problematische jeugdgroep
  shortlist; er zijn drie groepen met voorrang; shortlist beke; rivaliserende groepen; shortlist groepen; wie kiest welke groep wordt
  aangepakt; hoeveel groepen hebben voorrang; groep jongens in flat aanpakken; criminele jeugdgroep; crimineel samenwerkingsverband; csv
  groep; onze groep wordt in de gaten gehouden; problematische jeugdgroepen landelijke methode; shortlist jeugdgroepen; driehoeksoverleg;
  hoofdofficier in de driehoek; stuurt de burgemeester de opsporing; hele groep hangt rond; geprioriteerde groep; wie bepaalt of groep
  geprioriteerd is; welke jeugdgroep heeft voorrang; driehoeksstuk jeugdgroepen voorbereiden; driehoek bespreekt; wie bespreekt groepen;
  groep van de lijst af wie bepaalt; lijst van groepen met datum en reden; bestuurlijke rapportage burgemeester; driehoek wat besluit die;
  groep aanwijzen; prioritering jeugdgroepen; welke groepen krijgen voorrang; politiechef wil meer inzet op groep; wie besluit dat onze
  groep prioriteit is
overleggen, rollen/driehoek-burgemeester, rollen/jeugdmarshall: wie schuift er aan bij de bespreking van groepen; vechtende groepjes bij het
  station; aanpak van groep; wie pakt groep aan; gebiedsgebonden aanpak jeugdgroep; burgemeester bijpraten over de wijk
overleggen, rollen/driehoek-burgemeester, stappen/herijken: bespreking van groepen
overleggen, rollen/informatieanalist: analist bij groepsbespreking; kwartaalrapportage wanneer en voor wie; rapport per kwartaal maken;
  analist legt verbanden binnen groep; analist bij groepsoverleg; managementrapportage per kwartaal; kwartaalrapportage maken; zit de
  analist bij de besprekingen; analist in groepsbespreking; kwartaalverslag maken; driemaandelijkse rapportage wie; voor het eerst
  kwartaalrapportage maken; kwartaalrapportage opstellen
overleggen, rollen/jeugdbescherming: één jeugdbeschermer voor hele gezin
overleggen, rollen/jeugdboa, rollen/jeugdmarshall: overlast door dezelfde groep elke avond
overleggen, rollen/jeugdmarshall: wanneer spreekt marshall de burgemeester; burgemeester en jeugdmarshall drie weken; hoe vaak spreekt
  burgemeester de jeugdmarshall; groepsoverleg per kwartaal; om de drie weken langs bij burgemeester; groepsoverleg over onze buurt;
  jeugdmarshal en burgemeester; wie praat vaak met burgemeester; wat zeg je in groepsoverleg over jongere; rode draad groep zonder namen;
  persoon en groep niet door elkaar
overleggen, rollen/jeugdmarshall, rollen/jongerenwerk: groep kennen
overleggen, rollen/leerplicht: moet het school overleg organiseren
overleggen, rollen/netwerkregisseur: wat lever ik in voor de vergadering als regisseur
overleggen, rollen/netwerkregisseur, stappen/regie: vakantie
overleggen, rollen/om: parket alleen op afroep aan tafel; officier bij groepsbespreking; wanneer komt om; kom niet op het overleg hoe snel
  antwoorden; wanneer schuift justitie aan; schriftelijk reageren als justitie afwezig is
overleggen, rollen/om, stappen/herijken: officier beslist mee over groepslid
overleggen, rollen/om, stappen/uvz: wanneer zit de officier erbij
overleggen, rollen/politie: hoeveel tijd kost dit mij als agent; vooroverleg met de voorzitter
overleggen, rollen/politie, stappen/regie: wat als het fout gaat vrijdagavond
overleggen, rollen/politie, stappen/uvz: ben ik als jeugdagent lid van het overleg; hoeveel tijd kost het mij
overleggen, rollen/procesondersteuner: planner uvz
overleggen, rollen/procesondersteuner, stappen/agenderen: agenda rondsturen
overleggen, rollen/raad-voor-de-kinderbescherming: raadsonderzoeker aan tafel bij uvz
overleggen, rollen/school: schooloverleg wanneer; halfjaarlijks scholen; jaarplanning in het schoolrooster zetten; vergaderdagen schooljaar;
  schoolovereg; wie van school zit bij schooloverleg; hoe vaak is het schooloverleg; overleg tussen scholen en gemeente twee keer per jaar;
  bijeenkomst voor scholen; hoe vaak praten scholen mee; mag ik daar leerlingen bij naam noemen; overleg scholen halfjaar; hoe vaak komen
  alle scholen bij elkaar; overleg met alle scholen; schooloverleg februari september; zorgteam school; schooloverleg politie erbij;
  bijeenkomst voor alle scholen; hoe vaak komen scholen bij elkaar; school mist een vast overleg met gemeente; scholenoverleg met gemeente
  en politie; roc en mbo bij het overleg met gemeente; scholen praten samen over leerlingen; halfjaarlijks scholenoverleg agenda; agenda
  voor overleg met scholen; overleg van scholen; agenda voor scholenoverleg; schooloverleg wie nodig ik uit als cjg; agenda voor bijeenkomst
  scholen; vso praktijkonderwijs overleg
overleggen, rollen/school, stappen/uvz: gaat school naar het uvz
overleggen, rollen/voorzitter: rooster van bijeenkomsten; hoe lang is de vergadering; vergader schema; vrijdag vergadering verzetten
overleggen, rollen/voorzitter, stappen/agenderen: morgen agenderings overleg
overleggen, rollen/voorzitter, stappen/herijken: hoe leid ik een herijking
overleggen, rollen/voorzitter, stappen/uvz: vergadering voorbereiden; hoeveel tijd kost het overleg; vertegenwoordiger gi ontbreekt;
  draaiboek overleg; draaiboek overleg; uvz overleg
overleggen, rollen/woningcorporatie: alleen erbij bij onze eigen huurder
overleggen, rollen/woningcorporatie, stappen/aanmelden: bewoners durven de lift niet meer in door groepje
overleggen, rollen/zorgnetwerk: hoe heet dat overleg bij ons
overleggen, stappen/afsluiten: nog wel in groepsaanpak
overleggen, stappen/agenderen: agenderingsoverleg wanneer; voorbespreking met politie; wanneer is het agenderingsoverleg; agenda uvz; agenda
  opstellen uvz; wanneer is de voorbespreking; drugsbende minderjarigen; wie bepaalt of mijn casus besproken wordt; agenderings overleg;
  vergadering vooraf met z'n tweeën; vooroverleg politie gemeente
overleggen, stappen/agenderen, stappen/uvz: wanneer krijg ik de agenda; wie uitnodigen voor overleg; voor het overleg; wie schuift aan bij
  deze jongen
overleggen, stappen/herijken: groepsoverleg per kwartaal deelnemers; wanneer zijn de herijkingen mei november; groepsoverleg met om en
  politie; halfjaarlijks overleg; wie zit bij de herijking; kwartaaloverleg per groep; leerplicht bij groepsoverleg; in welke maand word ik
  bekeken; groepsoverleg samenstelling; wanneer is de herijking; groepsoverleg; herijkingsoverleg wie; wie beslist over afsluiten bij
  groepsaanpak; herijkingsoverleg politie gemeente; aparte vergadering voor groepsleden; per kwartaal voor prioriteitsgroep; halfjaarlijkse
  evaluatie wie zit daar; halfjaarlijkse bespreking; kwartaalbespreking jeugdgroep; wie zit bij de halfjaarlijkse check; evaluatiegesprek
  halfjaar; elke drie maanden bij jeugdgroep; niemand kwam naar het herijkingsoverleg; kwartaal voorbij, groep bespreken; elke drie maanden
  in een groep bekeken; leden van de groep apart bespreken; herijkng hoe vaak; wanneer evalueren
overleggen, stappen/herijken, stappen/regie: hoe vaak kijk je opnieuw
overleggen, stappen/herijken, stappen/uvz: hoe vaak komt de jongere ter sprake
overleggen, stappen/opschalen: regiotafel
overleggen, stappen/plan: wanneer moet het plan af zijn
overleggen, stappen/regie: hoe vaak overleg met het kernteam
overleggen, stappen/regie, stappen/uvz: overleg met partners
overleggen, stappen/uvz: welke weken is het jongerenoverleg; multidisciplinair overleg; multidisciplinair overleg; hoe vaak vergaderen; hoe
  vaak komen we bij elkaar; wie zit bij welk overleg; wie schuift aan; wie zit waar aan tafel; wat moet ik meenemen; hoe vaak komt men bij
  elkaar; om de week; altijd aan tafel of alleen op afroep; data uvz; hoe vaak komt iedereen bij elkaar; wie zit er aan welke tafel; wat
  neem ik mee naar welk overleg; hoe vaak is het uvz; hoe laat begint het overleg; frequentie uitvoeringsoverleg; hoe vaak komt het uvz bij
  elkaar; tweewekelijks; hoeveel tijd kost het per maand; voorbereiding per overleg; zit ggz standaard aan tafel; tafelschikking; hoe vaak
  is dat overleg; wie zit er allemaal bij het overleg; hoe vaak komt het uvz bij elkaar; vaste leden en leden op afroep; iedere veertien
  dagen; deelnemers van het overleg; mijn eerste keer aanwezig; vaste deelnemers overleg; jpo; wie is vaste deelnemer onderwijs; frequentie
  en deelnemers; om de week vergaderen; wie zit er vast aan tafel; wie zit aan tafel; wat moet ik meenemen; vergadering online; mdo jeugd;
  frequentie vergadering; wat moet ik meenemen naar overleg; spreekuur vol kan het schriftelijk; ronde tafel; uitvoerings overleg; kon niet
  bij uvz zijn, wat is besloten; op afroep; zijn er altijd dezelfde mensen bij; politie is er niet; wie is er elke keer bij; uitvoerend
  overleg veiligheid zorg; kwam onvoorbereid in het overleg; casus bespreking jeugd; pgo overleg; veiligheidsoverleg jongeren; deelnemers
  niet voorbereid; voorbereiding deelnemers checklist
raad: raadsinformatiebrief; besloten vergadering; griffie; kwartaalcijfers raad; achter gesloten deuren; raadscyclus; toezeggingen;
  vertrouwelijke kwartaalcijfers; politiecijfers drie keer per jaar; waarom stelde de raad nooit vragen; besloten bijeenkomst met casussen;
  perspectiefnota en jaarstukken kort stukje; wachttijden openbaar; besloten zitting wanneer; raadsleden achter gesloten deuren;
  geheimhouding opheffen einddatum; papieren meenemen uit besloten vergadering; presidium vertrouwelijk namen; foto of adres van jongere aan
  raad; wanneer mag het college zwijgen; begrotingsbehandeling najaar; wanneer stelt de raad doelen vast; wat is openbaar en wat
  vertrouwelijk; volksvertegenwoordiging; politiek; perspectiefnota; zomernota; presidium; kennissessie; beeldvormende avond; transparantie;
  publiek of vertrouwelijk; openheid; geheime bijeenkomst gepland over groep; raad kreeg jarenlang alleen memo's; rib; technische sessie;
  beeldvormende sessie; bvv; besloten commissie; vertrouwelijke bijlage; griffier; voorjaarsnota; p&c-cyclus; jaarstukken; burap;
  bestuursrapportage; fractievoorzitters; commissie samenleving; memo raad; vertrouwelijk; openbaar besloten geheim; auditcommissie;
  besloten bijeenkomst over een jongere; vertrouwelijke bijeenkomst voor raadsleden organiseren; einddatum geheimhouding besloten deel;
  politiecijfers drie keer per jaar naar commissie
raad, raad/aanbevelingen: waarom wisten wij niets; geen debat over jeugdaanpak; wat zei de rekenkamer over privacy
raad, raad/aanbevelingen, raad/toetsingskader: waarom wisten wij hier zo weinig van; waarom wist de raad weinig; kritiek rekenkamer; raad
  weet te weinig; wat vond het onderzoek van de verantwoording; krijgt de raad rapportages; waarom was informatie onvoldoende
raad, raad/kosten: begrotingscyclus; perspectiefnota jeugd en veiligheid
raad, raad/toetsingskader: werd de raad wel geinformeerd; controleert de raad dit wel; kan ik de aanpak wel controleren; kan de raad dit
  controleren; raad kan niet controleren
raad, raad/toetsingskader, raad/vragen: hoe controleren we het college
raad, raad/toetsingskader, rollen/college: verantwoording aan raad
raad, raad/toetsingskader, rollen/fg: wie controleert dit allemaal
raad, raad/toetsingskader, rollen/raad: raad controleert college; hoe vaak krijgt de raad een rapportage; kaders stellen als raad; kan de
  raad bijsturen; grip raad; controlerende rol raad; college controleren; kaders stellen en controleren
raad, raad/voorstel: doel raakt buiten bereik, raad informeren; wat krijgt de raad; informatie voor de raad; hoe vaak krijgt de raad
  bericht; gemeenteraad op de hoogte; informatiebrief college aan raad; waar vind ik stukken voor de commissie; tussentijds melden als doel
  niet gehaald wordt; wanneer krijgt de raad wat; agenda van de raad; informatievoorziening raad; wat mag de raad niet weten; planning p&c
  cyclus jeugdaanpak; wat ging mis bij informeren van raad; stuk voor de commissie; stuk agenderen voor raadsvergadering; geld vragen aan
  raad; stuk voor de raad; hoe vaak rapporteren aan raad keuze; waarom een vast verslag in plaats van memo's; raad wil vaker iets horen;
  jaarlijks rapporteren voorstel
raad, raad/voorstel, raad/vragen: stukken voor commissievergadering; motie schrijven over jeugd en veiligheid; motie over jeugdoverlast
raad, raad/voorstel, rollen/raad: gemeenteraad informeren; wat besluit de raad; doelstellingen vaststellen raad
raad, raad/vragen: mag raad het hele jaar vragen stellen; voorbereiden commissievergadering veiligheid; vragen voor de raad; suggesties voor
  fractie bij jaarstukken; voorbereiding commissie; mag ik technische vragen aan ambtenaren stellen
raad, raad/vragen, rollen/college: hoe verantwoordt de wethouder zich; raad vraagt wethouder om uitleg
raad, raad/vragen, rollen/raad: jaarlijks debat; nieuw raadslid jeugdcriminaliteit; wat moet een raadslid weten over deze aanpak; voor jaars
  debat; mag ik namen horen als raadslid; schriftelijke vragen stellen; wat mag ik als raadslid weten over personen; krijgt raad inzicht in
  casussen; mag een fractie een casus inbrengen; motie over jeugdcriminaliteit; schriftelijke vragen over jeugdoverlast; kritisch raadslid;
  waar moet ik mee oppassen in een debat; als raadslid; steekpartij, raad wil debat; net gekozen als raadslid
raad, rollen, rollen/driehoek-burgemeester: wie mag geen namen horen
raad, rollen, rollen/raad: praat gemeenteraad over personen mee
raad, rollen/college: jaarverslag aanbieden
raad, rollen/driehoek-burgemeester: incident in de raad besproken naam verdachte; lopend onderzoek noemen in raadszaal; wat mag openbaar en
  wat niet; raadsvraag over bekende jongen; fractie vraagt naar dader van steekpartij; vraag uit de raad over naam hoe antwoorden;
  schriftelijke vragen over een incident; onrust in wijk wat vertel je raad
raad, rollen/driehoek-burgemeester, rollen/raad: buurt wil camera's; waar gaat de raad over en waar de burgemeester
raad, rollen/informatieanalist: kwartaalrapport ook voor raadsleden
raad, rollen/raad: rol van de raad; wat weet de raad; informatie opvragen als raad; nooit namen; ik ben net gekozen in de raad; wat mag in
  openbare vergadering; mag ik een voorbeeld noemen in het debat; vinger aan de pols raad; wat hoort thuis in het openbare debat; geheime
  stukken voor de raad; raadsleden willen een besloten bijeenkomst; raad praat nooit over personen; duoraadslid; gemeentepolitiek;
  steunfractielid; pas gekozen; raad wil weten wie het zijn; buurvrouw wil bij gemeenteraad namen horen; wat krijgen politici te zien; mag
  dit achter gesloten deuren; ingewerkt worden als kersvers raadslid; agendacommissie onderwerp jeugdcriminaliteit; besloten
  raadsvergadering voorbereiden griffie; raadslid noemt verdachte in debat; raad werd nauwelijks geinformeerd; raad stelde nooit vragen;
  vragen of iemand op de lijst staat; inwoner mailt over overlastgevende jongen; inwoner stuurt me mail over overlastgever; beslist de raad
  over budget of werkwijze; raadslid mailt over overlastjongen; rol gemeenteraad; wat mag raadslid weten; bewoner belt raadslid; jaar van
  raad; mag ik naam weten als raadslid; invloed van raad; wat kan raad doen; gemeenteraadslid wat mag ik; taak van de gemeenteraad; wat lees
  ik vooraf als raadslid; casus noemen in raadszaal; mag ik in het debat een straat noemen; herkenbaar voorbeeld in vergadering; verhaal van
  bewoner gebruiken in debat; spreken over bekend incident; mag raadslid dossier lezen; inzagerecht raadsleden; inwoner mailt raadslid over
  buurjongen; gedupeerde mailt raadslid over jongere; casuïstiek in raad; naam roepen debat; gemeente raadslid; grenzen raadslid; raadslid
  noemde een straat in debat; kreeg als raadslid een anonieme brief over gezin; bezorgde moeder belt raadslid; straatnaam noemen in debat;
  wat doet raadslid; niet over individu; persoonlijk geval; rol volksvertegenwoordiger bij individuele zaak; hoe hou je het abstract in de
  raadzaal
raad, rollen/raad-voor-de-kinderbescherming: rapport van raad
raad, stappen/agenderen: te weinig informatie
raad, stappen/plan: score van een jongere noemen
raad, stappen/uvz: beeldvormende vergadering
raad/aanbevelingen: aanbevelingen rekenkamer; wat is ermee gedaan; aanbevelingen uitgevoerd; verbeterpunten; status aanbeveling; opvolging
  van advies; zijn adviezen opgevolgd; wat deed college met advies; rekenkamerbrief; punten van kritiek; nog te doen; verbeteringen;
  toegezegd; wat heeft het college gedaan met aanbevelingen; zijn alle aanbevelingen opgevolgd; rekenkameronderzoek conclusies; is
  aanbeveling 3 uitgevoerd; wat is er met de adviezen van de rekenkamer gebeurd; wat zei de rekenkamer over samenwerking met justitie;
  verbeterpunten voorbereiding deelnemers; volgsysteem voor casussen; wat is er met het rekenkamerrapport gedaan; lijst aanbevelingen
  rekenkamer; ligt het rapport in een la; stand van uitvoering aanbevelingen; eisen r01 r34; requirements; zeven hoofdpunten van de
  rekenkamer; kennis zit in de hoofden; overzicht ontbreekt; advies aan raad en college samen; clientvolgsysteem; volgsysteem voor jongeren
  invoeren; verbeterpunten uit de praktijk; dossiers rommelig; tekortkomingen die de onderzoekers noemden; nazorg onderzoek rekenkamer;
  rekenkamr; gezin in beeld verbeterpunt; to do rekenkamer; lacunes; tekortkomingen; zwakke plekken; pijnpunten; waargemaakt; r07; r21;
  cliëntvolgsysteem; implementatiestatus; onderzoeksconclusies; eindrapport; gedane beloftes; conclusie 3; rekenkameradvies; bureaula;
  verbetertraject; rekenkamer was kritisch, wat is gedaan; aanbeveling nog steeds niet uitgevoerd; werkwijze zit alleen in hoofden; college
  beloofde verbetering met scholen; vroegere verbeterpunten terugzoeken; rekenkamercommissie; aanbevelingen rekenkamer opvolging;
  doorwerkingsonderzoek; bestuurlijke reactie; eisen r01; registratiesysteem; bestuurlijk verbeterplan; actielijst rekenkamer;
  implementatie; conclusies rekenkamer jeugd; wat is met het rekenkamerrapport gedaan; wat deed het college met de conclusies; doorwerking
  rekenkamerrapport; zeven conclusies; verbeterpunten uitvoering; status r01 tot r34; werkwijze zit in hoofden van mensen; clientvolgsysteem
  aanbevolen; overzichtsrapportage ontbrak; onvoldoende dossiervorming kritiek; actielijst naar aanleiding van rekenkamer; eisen uit de
  bronnen; rekenkammer conclusies; verbeterpunten uitvoering 2020; r18 systematische dossiers
raad/aanbevelingen, raad/kosten: aanbeveling 2; kijken hoe andere gemeenten kosten laten zien; baten in beeld brengen
raad/aanbevelingen, raad/toetsingskader: wat moet nog gebeuren; zijn doelen smart; uitkomsten rekenkamer; wat is af en wat niet; niks op
  papier; raad vraagt stand van zaken rapport; accountant vraagt naar opvolging; opvolging onderzoek 2020; wat is er nu echt klaar; bezoek
  van de rekenkamer; nazorgonderzoek rekenkamer; voortgangsrapportage aanbevelingen; zijn de doelen nu smart; meetbare uitkomsten ontbreken;
  zijn doelen smart; stand van zaken normen; oordeel in 2020 over de doelen; oordeel 2020 onvoldoende; doelen vertaald in meetbare
  uitkomsten; vergelijking 2020 met nu; doelen zijn niet smart volgens accountant; rekenkamer komt opnieuw kijken; overal staat deels;
  beoordeling 2020 versus nu; zijn onze doelen smart; voldoen we; wat ontbreekt er nog en wie doet het; hoe ver zijn we sinds 2020; is het
  beleid vastgelegd op papier
raad/aanbevelingen, raad/toetsingskader, raad/voorstel: smart doelen
raad/aanbevelingen, raad/toetsingskader, rollen/college: werkwijze is nooit vastgesteld
raad/aanbevelingen, raad/toetsingskader, stappen/plan: doelen niet smart; doelen vaag geformuleerd; meetbaarder maken; doelen meetbaar
raad/aanbevelingen, raad/voorstel: advies aan raad; voorstel financiering gevraagd door rekenkamer; indicatoren reduceren 2010; college
  moest met voorstel komen; is het al besloten
raad/aanbevelingen, raad/voorstel, rollen/college: besluit nodig van college of raad
raad/aanbevelingen, raad/vragen: schuw het debat niet
raad/aanbevelingen, rollen/college: advies aan college; werkwijze vastleggen met ruimte; huiswerk college; welke besluiten staan nog open;
  kritiek van rekenkamer op het bestuur; werkwijze stond niet op papier; doelen niet meetbaar kritiek; drie adviezen aan wethouders;
  werkwijze vastgesteld door wethouder; welke aanbevelingen kreeg b&w; openstaande bestuurlijke acties; besluiten van college;
  bestuursadviseur wat ligt er bij ons
raad/aanbevelingen, rollen/jongerenwerk, stappen/aanmelden: bijnamen onbekend bij partners
raad/aanbevelingen, rollen/netwerkregisseur: kwetsbaar als regisseur weggaat; kwetsbaar als medewerkers vertrekken; mandaat onduidelijk
  volgens onderzoek; wie mocht wat was vaag in zoetermeer
raad/aanbevelingen, rollen/netwerkregisseur, rollen/woningcorporatie: mandaat woningen rapport
raad/aanbevelingen, rollen/om: lange doorlooptijd justitie oplossen; zaak ligt al een jaar op de plank; duurt lang voor zaak voor rechter
  komt
raad/aanbevelingen, rollen/om, stappen/regie: lange doorlooptijden jeugdstrafzaken; landelijk probleem trage rechtspraak; justitie te traag
raad/aanbevelingen, rollen/procesondersteuner: dossiers rommelig volgens betrokkenen; archivering kan beter
raad/aanbevelingen, rollen/raad: college beloofde verbetering; moties en toezeggingenlijst jeugdaanpak; rekenkamer wil debat; raad moet
  kritischer zijn
raad/aanbevelingen, rollen/school: scholen beter aansluiten; samenwerking met scholen verbeteren; wat is gedaan met klachten over scholen;
  verbeterpunt scholen beter betrekken; scholen beter betrekken; samenwerking met scholen kan beter; apart scholenoverleg idee uit
  onderzoek; samenwerking scholen in het onderzoek; samenwerking onderwijs verbeteren
raad/aanbevelingen, stappen: was er een procesbeschrijving in zoetermeer
raad/aanbevelingen, stappen/aanmelden: is er iets mee gedaan; eerder aanmelden door anderen dan politie; eerder signaleren door anderen;
  eerder melden door anderen dan politie; te weinig aanmeldingen door anderen dan politie; eerder melden voor het misgaat; kritiek op de
  instroom in onderzoek; zorg meldt te weinig
raad/aanbevelingen, stappen/plan: te weinig aandacht voor gezin; meer aandacht voor het gezin beloofd; te weinig oog voor gezinsleden;
  weinig aandacht voor gezin thuis
raad/aanbevelingen, stappen/uvz: deelnemers slecht voorbereid
raad/kosten: verdient het zich terug; personeelskosten; andere gemeenten kosten; rijksgeld; kosten van detentie; baten; dekking;
  belastinggeld; rendabel; besparing op detentie; wat kost niets doen; begrotingspost; bezuinigen; onderbesteding; loonkosten;
  geldverspilling; salaris regisseurs; uurtarief regisseur; maatschappelijke baten; wat kost detentie de maatschappij; bijdrage aan
  veiligheidshuis per gemeente; welke kosten worden voorkomen politie-inzet; hoeveel geld ging erin in zoetermeer; 750.860; bedragen uit het
  onderzoek; hoeveel mensen werken eraan; boa budget 2019; budget vanaf 2016; tijdelijk geld raadsbesluit 2015; 174.000 radicalisering;
  221.000 in 2019; programma 5.3 dertien miljoen; 5.2 of 5.3 begroting; rapport spreekt zichzelf tegen over geld; mag ik deze bedragen bij
  elkaar optellen; dubbel geteld jeugdmarshall; rekenfout kosten voorkomen; delen door aantal jongeren; prijs per jongere zoetermeer; wat
  bespaar je met minder detentie; waarom geen euro's bij de opbrengst; schade uithuisplaatsing voorkomen; hoe boeken andere gemeenten dit;
  eigen taakveld in begroting; bijlage met alle geldbronnen; kosten per traject licht of zwaar; bijdrage per gemeente veiligheidshuis;
  financieel adviseur vergelijking gouda; maatschappelijke baten preventie; los budget trajecten 27000; prijskaartje; centen; roi; spuk;
  ombuiging; peperduur; geldstroom; personeelslasten; gemeentefonds; kosteneffectief; belastingcenten; wat schuift het; besparen; potjes;
  uurloon; kost een cel; salaris jeugdmarshall; geldkraan; iemand noemde € 750.860; buurgemeente is veel goedkoper; oude begroting telt niet
  op; bestuurder vraagt naar besparing; hoeveel fte hadden ze in zoetermeer; waar is dat tijdelijke geld gebleven; kosten; kosten en baten;
  kosten-batenanalyse; mkba; maatschappelijke kosten baten analyse; sroi; business case; businesscase; overhead; formatie; salariskosten;
  schaal netwerkregisseur; programmabegroting; taakveld; taakveld 1.2; bbv; begroting; jaarrekening; sisa; decentralisatie-uitkering;
  preventie met gezag; pmg; cofinanciering; reserve veiligheid; trajectprijs; benchmark kosten; besparing; vermeden kosten; detentiekosten;
  bijdrage veiligheidshuis; gemeenschappelijke regeling; raadsbudget jeugdboa; budgethistorie; waaruit wordt de marshall betaald; waarom mag
  je niet delen door aantal jongeren; programma 5 of 5.3; tabel 2.1 dsp rapport; sroi berekenen; waarom geen bedrag per jongere; inzet
  partners niet meegeteld; 295000 euro tijdelijk geld 2016; 174.000 structureel radicalisering; optellen van budget en kosten mag dat;
  kostentoerekening radicalisering en jeugd; verschil 5.2 en 5.3 begroting; benchmark begroting vergelijkbare steden; taakveld bijdrage zorg
  en veiligheidshuis; kosten per traject met bandbreedte; uitgespaarde uithuisplaatsing; historisch budgetoverzicht; wat kostte zoetermeer;
  baten in euros bewijzen
raad/kosten, raad/toetsingskader: wanneer is iets doelmatig genoeg
raad/kosten, raad/toetsingskader, raad/vragen: hoe toets ik of het doelmatig is
raad/kosten, raad/voorstel: programma 5 veiligheid; dekking 2020; subsidie justitie en veiligheid coach; wie betaalt de jeugdmarshall; zeven
  en halve ton per jaar; 6,5 fte; ipta bedrag ministerie; subsidie van justitie en veiligheid 55.000; geld voor de jeugdmarshall;
  incidentele middelen; structureel incidenteel; bijlage bij jaarstukken met alle bronnen; budget per jaar; bezuinigingen op jeugd;
  incidenteel of structureel geld; wat als de subsidie stopt; subsidie ministerie coach stopt; subsidie voor de coach stopt; zeven en een
  halve ton; structurele dekking regelen; waar komt het geld vandaan dekking; stopt de coach als subsidie wegvalt; incidenteel geld omzetten
  naar structureel; subsidie ipta coach loopt af; financiele paragraaf aanpak jeugd; structureel geld; financiele paragraaf; financiering
  regelen; incidenteel of structureel; structureel geld voor jeugdboas; wat als de coach niet meer betaald wordt; financiële paragraaf; geld
  voor regisseur is maar tijdelijk; wethouder wil structureel budget aanvragen; financien moeten in één overzicht; zoeken dekking voor
  volgend jaar; structurele financiering; incidenteel budget; dekkingsvoorstel en begrotingsjaar
raad/kosten, raad/voorstel, rollen/ipta-coach: coach naar werk subsidie; kosten ipta coach
raad/kosten, raad/voorstel, rollen/raad: kan de raad het budget ophogen
raad/kosten, raad/voorstel, stappen/regie: wie betaalt de coach
raad/kosten, raad/vragen: mag je kosten per jongere uitrekenen; misleidende kosten per kind
raad/kosten, rollen/college: totaalkosten onduidelijk volgens onderzoek
raad/kosten, rollen/college, rollen/netwerkregisseur: wie betaalt; inkoop trajecten; inkoopbudget per jongere
raad/kosten, rollen/college, stappen/regie: wie betaalt de begeleiding
raad/kosten, rollen/ipta-coach: specifieke uitkering; rijkssubsidie; subsidie jenv; wie betaalt de werkcoach; geld van ministerie jenv;
  ministerie betaalt coach; wie betaalt toeleiding naar arbeid; begeleiding naar werk gesubsidieerd
raad/kosten, rollen/jeugdboa: wat kosten twee jeugdboas; sinds wanneer jeugdboas; raadsbudget extra boa's
raad/kosten, rollen/jeugdmarshall: budget jeugdmarshall
raad/kosten, rollen/netwerkregisseur: halve regisseur radicalisering; regisseur die ook radicalisering doet; senior netwerkregisseur
raad/kosten, rollen/netwerkregisseur, stappen/regie: potje voor extra hulp; wie betaalt extra hulp; hoeveel uur per week kost een jongere;
  potje geld
raad/kosten, rollen/netwerkregisseur, stappen/regisseur: hoeveel formatie nodig regisseurs; hoeveel uur regie per week
raad/kosten, rollen/procesondersteuner: aantal fte procesondersteuner
raad/kosten, rollen/reclassering, stappen/regie: hoeveel tijd kost dit me per week
raad/kosten, sociaal-domein: jeugdhulpkosten meegeteld
raad/kosten, stappen/regie: te weinig geld voor interventies; weinig geld voor extra interventies; potje voor extra activiteiten;
  maatwerkpotje
raad/toetsingskader: drie normen; toetsvragen; rechtmatig; waaraan toets je; meetlat voor beleid; beoordelingscriteria; kader voor controle;
  normen van rekenkamer; toetsvraag; toetsingskader; beoordelingskader voor raad; aan welke eisen toetsen wij dit beleid; meetlat voor de
  raad; drie normen vier vragen; normenkader rekenkamer; doel per groep en per persoon door elkaar; verantwoording aan de raad norm;
  instrumenten om bij te sturen; staat het beleid op papier; deels wat betekent dat; elk jaar deze tabel opvragen; schema 4.1; audit van de
  aanpak; accountant beoordeling beleid; kwaliteitstoets beleid; beoordelingslijst jeugdaanpak; hoe weet je of beleid controleerbaar is; is
  aanpak smart; kpi; scorebord; toetssteen; controleerbaar; succescriteria; keuring; evaluatiekader; meetbaarheid; verantwoordingsnormen;
  kwaliteitsnorm; rekenkamernorm; toets ings kader; langs de meetlat; afvinken beleid; papieren werkelijkheid; smart; 213a;
  doelmatigheidsonderzoek; sturingsinstrumenten; rechtmatigheid; audit; pdca; normen om aanpak te beoordelen; normen en toetsvragen van
  onderzoekers; normenkader rekenkameronderzoek; audit op sturing en verantwoording; wat betekent deels in de tabel; oordeel onderzoekers
  over verantwoording; checklist goed bestuur jeugdaanpak; toetsings kader raad; normen om aanpak te controleren; rapportcijfer rekenkamer
  2020 per norm
raad/toetsingskader, raad/voorstel: streefwaarden laten vaststellen; indicatoren als kader vastleggen; indicatoren vaststellen
raad/toetsingskader, raad/voorstel, rollen/raad: kader van de raad; kaders stellen; raad stelt kaders vast; sturen op doelen
raad/toetsingskader, raad/vragen: waar let je op; controlerende rol invullen; hoe houd ik de wethouder scherp
raad/toetsingskader, raad/vragen, rollen/raad: controlerende rol
raad/toetsingskader, rollen/college: beleid vastgelegd door college; wie stelt de meetlat en doelen vast
raad/toetsingskader, rollen/fg: wordt dit eigenlijk gecontroleerd
raad/toetsingskader, rollen/fg, rollen/raad: wie controleert; wie controleert dit; wie controleert
raad/toetsingskader, rollen/informatieanalist: definities aanpassen wie gaat daarover
raad/toetsingskader, rollen/raad: controlerende taak
raad/toetsingskader, stappen/herijken: periodieke toetsing
raad/toetsingskader, stappen/herijken, stappen/plan: wanneer goed genoeg
raad/toetsingskader, stappen/plan: specifiek meetbaar acceptabel; smart doel; meetbaar maken; smart geformuleerd doel
raad/voorstel: raadsvoorstel voorbeeld; raadsinformatiebrief; dekking; beslispunten; argumenten voor; kanttekeningen; varianten;
  begrotingswijziging; voorstel schrijven; privacyparagraaf; voorbeeldbesluit; besluittekst; hoe schrijf ik raadsvoorstel; keuze voor raad;
  scenario's; risico's van voorstel; wat vragen we de raad; nota voor raad; voorleggen aan raad; voorbeeldtekst; aan de raad voorleggen;
  raadsvoorstel; besluitpunten; krediet aanvragen bij de raad; voorbeeld raadsbesluit; voorbeeldtekst om aan de raad voor te leggen;
  voorbeeldtekst raadsvoorstel; concept besluit voor de raad; tekst om in te dienen door college; haken invullen; zeven beslispunten;
  streefwaarden vaststellen; geld vrijmaken structureel en tijdelijk; waarom nu een raadsbesluit; eerst een jaar meten; variant a b c; een
  of drie keer per jaar rapporteren; leerbijeenkomst raad; probleem in de zomer te laat horen; welke variant raden jullie aan;
  privacyparagraaf raadsvoorstel; dpia gedaan voor voorstel; nadelen en risico's van doelen; perverse prikkel; makkelijke jongeren kiezen om
  te scoren; snel afsluiten voor de cijfers; subsidie stopt wat dan; vervolgproces college dan raad; bestuursadviseur schrijft raadsstuk;
  amendement op doelen; raadsvoorstl; structureel geld aanvragen; beslispunten gemeenteraad; dictum; initiatiefvoorstel; variant b;
  meerjarenbegroting; krediet; invultekst; risicoparagraaf; leerbijeenkomst; collegenota; agendastuk; copy paste voorstel; opties voor raad;
  evaluatiebepaling; raads voorstel; voor en tegen; geld aanvragen bij raad; we moeten een raadsstuk schrijven; amendement op streefwaarde;
  beslispunt; concept raads voorstel; raadsbesluit; streefwaarden; beginwaarde; nulmeting; kpi; argumenten; informatievarianten; scenario's
  raad; dekkingsvoorstel; perverse prikkels; cherry picking; afroming; variant drie keer per jaar informatie; staat privacy ook in het
  raadsvoorstel; besluitpunten voor de raad; format raadsvoorstel jeugd veiligheid; beginwaarde en streefjaar kiezen; wat als de
  rijkssubsidie stopt; pervers effect van targets; afromen makkelijke gevallen; argumenten voor en tegen jaarlijkse verantwoording; kant en
  klare tekst om in te dienen; scenario's informatievoorziening raad; b en w nota omzetten naar raad; kanttekeningen bij sturen op cijfers;
  raads voorstel jeugd; tekst aanpassen en indienen bij raad; varianten informeren gemeenteraad; perverse prikkels streefcijfers
raad/voorstel, raad/vragen: amendement voorbereiden op jeugdaanpak; technische vragen commissie
raad/voorstel, rollen/college: tekst voor besluit; extra budget aanvragen; wethouder verantwoording afleggen; nota voor de
  collegevergadering; advies aan gemeenteraad over budget
raad/voorstel, rollen/college, rollen/driehoek-burgemeester: memo voor de portefeuillehouder
raad/voorstel, rollen/college, rollen/netwerkregisseur: extra budget
raad/voorstel, rollen/college, rollen/raad: beleid vaststellen
raad/voorstel, rollen/ipta-coach: coach weg als subsidie stopt
raad/voorstel, rollen/netwerkregisseur, rollen/raad: geld vrijmaken
raad/voorstel, rollen/raad: wat moet de raad beslissen; besluit over verlenging van de aanpak; budget vaststellen
raad/voorstel, rollen/raad, stappen/plan: doelen vaststellen
raad/voorstel, sociaal-domein: leeragenda jeugd; leeragenda; hoe hoort de raad van jeugdhulp; cijfers en verhalen drie keer per jaar;
  jeugddomein raad drie keer per jaar; leeragenda raad jeugd; hoe informeert sociaal domein de raad; leeragenda raad jeugddomein
raad/voorstel, stappen/plan: smart doelen maken; doelen smart maken voorbeeld
raad/vragen: vragen aan wethouder; vragen aan burgemeester; vraag voor commissie; kritische vragen; schriftelijke vragen; waar moet ik op
  letten; technische vragen; lastige vragen; vragenlijst raad; art 36 vragen; verspilling; raadsvragen; vragenlijst voor de commissie; wat
  kan ik de wethouder vragen; wat kan ik aan de wethouder vragen; slimme vragen voor commissie; waar loopt het vast vragen; mooi gemiddelde
  over de helft; hoeveel klachten en datalekken; hoeveel inzageverzoeken kwamen er; doorvragen tot je een getal hebt; oppositie wil kritisch
  zijn; jeugdhulp wachttijd vraag aan wethouder; interruptie; betoog; drogreden; debatvoorbereiding; wethouder bevragen; spreekpunten;
  misvattingen; tegengeluid; art 38 vragen; doorprikken; scherp blijven; vragen bedenken; raads vragen; moet vanavond vragen stellen;
  antwoord van college was vaag; wil technische vragen indienen; coalitie wil lof, oppositie kritiek; mondelinge vragen; motie; amendement;
  interpellatie; commissiedebat; waar loopt het vast school of jeugdzorg; kritische vraag over rechten van jongeren; vraagsuggesties
  burgerleden; proportionaliteit aankaarten in commissie; drie punten om door te prikken
raad/vragen, rollen/college: vraag aan de portefeuillehouder
raad/vragen, rollen/driehoek-burgemeester: vragen over groep
raad/vragen, rollen/netwerkregisseur: woningen jeugdhulp of justitie knelpunt; waar loopt wonen vast; knelpunten wonen jeugdhulp justitie
raad/vragen, rollen/raad: motie indienen; motie of vraag; inspiratie debat; bijdrage fractie; woordvoering fractie; debat niet schuwen;
  geheime stukken raad mag ik namen weten; voorbereiden op debat over jaarverslag; welke drie vragen stel ik; vragen indienen bij de
  gemeenteraad; toezegging opvolgen volgend jaar; steekincident in de raad bespreken; eerste commissie over jeugd; technische vragen
  ambtenaren
raad/vragen, stappen/afsluiten: draaideurjongeren weer terug
raad/vragen, stappen/herijken: is het nog in verhouding; te lang gevolgd schadelijk; proportionaliteit van langdurig volgen; langer gevolgd
  dan nodig; zitten ze er niet onnodig lang in; te lang in de aanpak
rollen: telefoonlijst partners; telefoonlijst partners; wie is wie; welke rol heb ik; contactpersonen; aanspreekpunt; proceseigenaar; raci;
  taakverdeling; wie moet ik hebben; verantwoordelijkheden; functies; mijn rol zoeken; wie is de regisseur contactgegevens; lijst van alle
  functies; welke taken horen bij mijn functie; wie werken er bij de gemeente aan mee; gemeentelijke functies lijstje; ambtenaren in het
  team; onderwijspartners; bestuurders en toezichthouders overzicht; ik zoek iemands 06; mailadres van collega bij andere organisatie;
  contactenlijst nooit ontvangen; hoe bereik ik het secretariaat; functielijst; takenpakket; belijst; telefoonboek; doorkiesnummer; spelers;
  poppetjes; stakeholders; rasci; keten; visitekaartje; bereikbaarheid partners; mijn functie; teamleden; wie ben ik hierin; boekje;
  tafelgenoten; 06-nummers; bij wie moet ik zijn; weet niet wie ik moet bellen; iemand vroeg wat mijn rol is; nummer van de partner kwijt;
  mijn functie staat er niet bij; zoek contactpersoon van andere organisatie; partnerlijst; ketenpartners; netwerkpartners; sociale kaart;
  rolverdeling; functieprofiel; organogram; wie moet ik hebben bij de gemeente; overzicht van functies in deze aanpak; wie is wie bij de
  gemeente; wie doet mee vanuit gemeente; contactpersoon van een partner zoeken; functieprofielen; telefoonlijst partners kwijt; welke
  functies zijn er; nummers van iedereen
rollen, rollen/college: gaat wethouder over individuele gevallen; mag wethouder meekijken bij overleg
rollen, rollen/college, rollen/driehoek-burgemeester: wie geeft leiding aan de aanpak
rollen, rollen/fg: wie controleert en wie bestuurt
rollen, rollen/jeugdbescherming, stappen/regie: wie belt de jeugdreclasseerder
rollen, rollen/jeugdmarshall: jeugdmarshal bellen
rollen, rollen/leerplicht, rollen/school: wie is aanspreekpunt voor school; wie is contactpersoon voor scholen; contactpersoon op school
rollen, rollen/netwerkregisseur: ik ga de kar trekken vanuit andere organisatie; dossiers van collega overgenomen waar lees ik dat; met wie
  werk ik
rollen, rollen/om: jeugdofficier contact
rollen, rollen/politie: wijkagent welke rol; pagina voor agent in de wijk; buurtagent waar moet ik kijken
rollen, rollen/politie, stappen/regie: regisseur bellen; regisseur bellen
rollen, rollen/procesondersteuner: partnerlijst kwijt; partnerlijst niet gekregen; contactgegevens partners; partnerlijst opvragen
rollen, rollen/procesondersteuner, stappen/aanmelden: adres van procesondersteuner
rollen, rollen/reclassering: collega van verslavingsreclassering voor het eerst bij uvz
rollen, rollen/school: zoek telefoonnummer regisseur van mijn leerling; wie is ons aanspreekpunt; contact met gemeente; wie bel ik als
  school
rollen, rollen/school, stappen/uvz: wie van onderwijs schuift aan
rollen, rollen/voorzitter: wie is de baas van dat overleg; wie is voorzitter; wie is de voorzitter
rollen, rollen/woningcorporatie: verhuurder doet ook mee
rollen, rollen/zorgaanbieder: rol van psycholoog in uvz
rollen, stappen: procesbeschrijving ao/ic
rollen, stappen/aanmelden: centraal e-mailadres; mailadres procesondersteuner
rollen, stappen/agenderen: wordt eerst brief gestuurd voor anderen naam zien
rollen, stappen/opschalen, stappen/regie: via wie loopt het contact
rollen, stappen/plan: rolverdeling tussen instanties
rollen, stappen/regisseur: contactpersoon gemeente zoeken huisarts
rollen, stappen/regisseur, stappen/uvz: wat moet ik doen na het uvz
rollen, stappen/uvz: wie doet er mee; hulpverleners die meedoen; zit halt er ook bij; vaste en losse partners
rollen/college: wat doet college; wethouder; mandaat; mandaatbesluit; verantwoorden; jaarverslag vaststellen; raadsinformatiebrief; wie is
  portefeuillehouder; wethouder beslist; tekenbevoegd; collegevoorstel; mandaatregeling; mandaatbesluit partner voorbeeldtekst; wat doet b&w
  hierin; stadsbestuur en jeugdoverlast; verantwoordelijkheid van wethouders voor de aanpak; dagelijks bestuur gemeente; wie regelt
  personeel en budget; wat moet er elk jaar vastgesteld; b&w-advies voorbereiden; hoe lang mag b en w erover doen; wie keurt het jaarverslag
  goed; mag de wethouder zelf een jongere kiezen; mag wethouder ingrijpen in een zaak; wethouder wil in het overleg zitten; mandaad aan
  niet-ondergeschikte; awb 10:4; toestemming werkgever bij mandaat; mag iemand van buiten namens gemeente beslissen; privaatrechtelijke
  rechtshandeling regisseur; awb 10:12; handtekening onder opdracht aan coach; modeltekst mandaat; concepttekst volmacht; standaardbesluit
  om geld uit te mogen geven; juridische tekst machtiging regisseur; wanneer vervalt de bevoegdheid van de regisseur; moet instelling
  instemmen met mandaat; plan vaststellen namens de gemeente; dagelijks bestuur; b&w; stadsbestuur; volmachtbrief; inkoopbevoegdheid;
  budgethouder; formatie uitbreiden; wethouder zorg; mandaatbrief; gemeentesecretaris; bestuurder; collegevergadering; machtiging;
  gemeentebestuur; ambtelijke top; handtekening wethouder; wethouder wil op de hoogte blijven; knelpunt ligt al maanden op mijn bureau;
  college moet jaarverslag vaststellen; college; collegebesluit; collegeadvies; portefeuillehouder; wethouder jeugd; bestuurlijk
  opdrachtgever; ambtelijk opdrachtgever; stuurgroep; mandaatregister; ondermandaat; volmacht; artikel 10:12 awb; gemeentewet 160;
  gemeentewet 171; instemming werkgever mandaat; aanbesteding; inkoopbeleid; formatie uitbreiding; tekst mandaat regisseur; mag de wethouder
  over een persoon beslissen; awb 10:4 instemming werkgever; tekst mandaat regisseur overnemen; jaarverslag vaststellen wie
rollen/college, rollen/driehoek-burgemeester: verantwoordelijk bestuurder; bestuurlijk verantwoordelijk; burgemeester en wethouders;
  verschil bevoegdheid burgemeester en wethouders; taakverdeling burgemeester en wethouder; wie is verantwoordelijk burgemeester of college;
  kwartaalcijfers bespreken politiek-bestuurlijk
rollen/college, rollen/driehoek-burgemeester, rollen/netwerkregisseur: wie lost bestuurlijke problemen op en hoe snel; knelpunt oplossen;
  bestuurlijke knelpunten doorzetten
rollen/college, rollen/driehoek-burgemeester, rollen/raad: bemoeienis bestuur met individueel geval
rollen/college, rollen/driehoek-burgemeester, rollen/voorzitter: rapporteren aan burgemeester en b en w
rollen/college, rollen/fg: privacybeleid bestuurlijk vaststellen
rollen/college, rollen/netwerkregisseur: reactietermijn bestuur; knelpunt naar boven; er ligt nog geen mandaatbesluit; geld uitgeven
  mandaat; inkoop zorg; mandaat geven; escaleren naar portefeuillehouder; wie mag contract met aanbieder tekenen; voorbeeldbesluit
  bevoegdheid regisseur; machtiging voor reclasseerder om in te kopen; regisseur weg wat met mandaat; volmacht inkoop regisseur; mandaat
  voor medewerker van zorginstelling; extra inkoop; opdracht boven duizend euro; mandaat externe partij; toestemming gemeente om regie bij
  partner te leggen; volmacht voor inkoop trajecten; mandaat aan externe medewerker; besluit college mandaat regisseur; hoe geef je als
  college mandaat aan iemand van een andere organisatie; wie betaalt meer dan duizend euro; traject kost 2500 euro toestemming; factuur van
  1800 euro valt buiten budget; reclassering werd regisseur, zonder mandaat; inkoopgrens; regisseur namens college laten inkopen;
  bestuurlijk knelpunt binnen een week beantwoorden; volmacht om hulp in te kopen; mandaat voor iemand buiten de gemeente; mandaatregeling
  aanpassen bedrag; netwerkregiseur mandaad; mandaat voor regisseur van de reclassering; vanaf wanneer geldt het uitgavenbedrag;
  persoonlijke machtiging op naam; detox betalen uit potje gemeente; bedrag boven mandaat; wie mag knoop doorhakken over geld; manager zegt
  dat er geen capaciteit is; boven mij moet iemand beslissen; heb toestemming nodig voor duur traject; inkoopbevoegdheid per jongere;
  partner weigert medewerking wie belt wie; budget per jongere duizend euro; wethouder moet knoop doorhakken; geen mandaat; bevoegdheden
  regisseur; budget per kind; maximumbedrag zelf regelen; mandaat regisseur; bevoegdheden van de regievoerder; uitgeven zonder toestemming
  van mijn baas
rollen/college, rollen/netwerkregisseur, rollen/voorzitter: mag ik tekenen namens de gemeente; knelpunten die overleg niet oplost
rollen/college, rollen/netwerkregisseur, stappen/opschalen: bestuur nodig
rollen/college, rollen/netwerkregisseur, stappen/plan: plan vaststellen
rollen/college, rollen/netwerkregisseur, stappen/regie: potje voor kleine uitgaven; mandaat; kan ik geld vrijmaken voor een rijbewijs; kan
  ik een treinkaartje voor hem voorschieten; mag ik geld uitgeven; nodig 600 euro voor een cursus; potje regisseur; geld uitgeven;
  bokstraining inkopen
rollen/college, rollen/netwerkregisseur, stappen/regisseur: regisseur van buiten gemeente; externe regisseur
rollen/college, rollen/raad: rol bij begroting
rollen/college, rollen/voorzitter, stappen/opschalen: moet ik de wethouder inlichten
rollen/college, stappen/regie: boven het bedrag uit
rollen/college, stappen/regisseur: meer regisseurs aannemen; extra formatie nodig
rollen/de-waag: wat doet de waag; behandeling agressie; forensische zorg; agressietraining; zedendader; therapie gezin; agressief gedrag
  behandelen; seksueel gedrag; forensisch; systeemtherapie; forensische behandeling; ambulante dader behandeling; agressieregulatie; dader
  behandeling; agressietraining met wachttijd; forensisch centrum; polikliniek voor daders; gedragsdeskundige in het overleg; welke therapie
  werkt bij agressie; hulp bij zedenfeiten; in welke fase doet forensische ggz mee; waarom is de waag elke keer erbij; expertise over
  doelgroep wie heeft die; eerst overleggen met behandelend collega; hoe lang wachten op forensische hulp; hoe gedraagt hij zich buiten de
  therapie; intake afgewezen wie beslist; mag het overleg behandeling afdwingen; intercollegiaal overleg voor je iets zegt; behandelaar en
  deelnemer in een persoon; andere collega naar overleg sturen dan de behandelaar; ik werk bij de waag en ken hem; fpk fpp polikliniek
  forensisch; woedebeheersing training; forensisch aanbod en levertijd; anger management; driftkikker; losse handjes; opvliegend;
  ontploffen; emotieregulatie; polikliniek; mst; vechtersbaas; gedragsdeskundige; dadertherapie; zelfbeheersing; ontremd; seksuele delicten;
  fivoor; zo boos; forensies; vuisten; agressie cursus; wordt om niks razend; ik behandel hem en zit ook aan tafel; sloeg leraar, welke
  behandeling helpt; de waag; dewaag; forensische poli; ambulante forensische zorg; multisysteemtherapie; mdft; fft; art training; forfact;
  savry; risicotaxatie; delictanalyse; delictscenario; forensisch behandelaar; zedendelict behandeling; gz-psycholoog; orthopedagoog;
  agressietraining forensisch advies zonder naam; agressietraining verplicht; de waag wat doen ze daar; hij kan zijn woede niet aan;
  forensische behandelaar rol
rollen/de-waag, rollen/jeugdbescherming, rollen/reclassering: risicotaxatie instrument
rollen/de-waag, rollen/netwerkregisseur: dubbele pet therapeut; wacht op plek bij de waag
rollen/de-waag, rollen/netwerkregisseur, stappen/opschalen: geen geschikte behandeling
rollen/de-waag, rollen/politie: advies over veiligheidsrisico
rollen/de-waag, rollen/reclassering: risicotaxatie inbrengen; kans op herhaling inschatten; terugkoppelen aan toezichthouder; risico
  inschatten; motivatie en gevaar inschatten
rollen/de-waag, rollen/reclassering, rollen/zorgaanbieder: mijn cliënt staat op de agenda
rollen/de-waag, rollen/reclassering, stappen/plan: gedragsinterventie cova
rollen/de-waag, rollen/veilig-thuis: slaan en spijt; heeft zijn vriendin geslagen, behandeling nodig; stoppen met geweld
rollen/de-waag, rollen/voorzitter, rollen/zorgaanbieder: voorzitter wil mijn behandelverslag
rollen/de-waag, rollen/zorgaanbieder: wie behandelt zit liever niet in overleg; behandeling voor daders; komt hij wel op zijn verplichte
  behandeling; kan behandelaar ook advies geven over niet-patient; adviseren over iemand die geen client is; mijn client staat op de agenda;
  patient wordt besproken wat doe ik; anoniem advies geven; wat levert het overleg een behandelaar op; wie bepaalt of therapie zin heeft;
  volgorde van hulp en training; eerst verslaving of eerst agressie behandelen; forensische ggz; behandelaar zegt alleen komt of komt niet;
  zegt behandelaar of hij komt; advies over gedrag zonder client te noemen; forensisch behandelaar aan tafel; forensische behandeling
  agressie; zwijgplicht opzij bij acuut gevaar; verschil forensische zorg en gewone ggz; behandeling zonder toestemming of opgelegd kader;
  systeemtherapeut in gezin met justitie; behandeld worden tegen mijn wil; psycholoog; wat is mijn rol als therapeut; forensische
  behandeling met wachtlijst; patient anoniem voorleggen; meedenken zonder naam patient; behandelaar zit zelf ook in het overleg; als
  therapeut; als psycholoog; patient in aanpak; gemeente bemoeit zich met behandeling; ik ben therapeut; uitnodiging uvz gekregen over een
  patient; wachttijd behandeling melden
rollen/de-waag, rollen/zorgaanbieder, rollen/zorgnetwerk: psychiater aan tafel
rollen/de-waag, rollen/zorgaanbieder, stappen/aanmelden: kan therapeut zelf aanmelden
rollen/de-waag, rollen/zorgaanbieder, stappen/herijken: denkt behandelaar mee bij het stoppen
rollen/de-waag, rollen/zorgaanbieder, stappen/opschalen: gedragsdeskundige meedenken zonder naam
rollen/de-waag, rollen/zorgaanbieder, stappen/plan: agressieregulatietraining
rollen/de-waag, rollen/zorgaanbieder, stappen/regie: wat mag je melden over verloop therapie; behandeling gestopt doorgeven; no show
  behandeling terugkoppelen; hij komt niet opdagen bij therapie; wachtlijst behandeling; behandeling stopt; gestopt met de behandeling;
  client komt niet opdagen bij behandeling
rollen/de-waag, rollen/zorgaanbieder, stappen/uvz: verslag van behandeling; wordt verslag gedeeld; zit er een psycholoog vast aan tafel; wat
  helpt bij hem; komt hij zijn afspraken bij de kliniek na
rollen/de-waag, stappen/aanmelden, stappen/opschalen: algemeen advies zonder persoon te noemen; meedenken zonder naam te noemen; anonieme
  casus voorleggen aan expert
rollen/de-waag, stappen/opschalen: specialistische kennis ontbreekt; expertise van buiten halen
rollen/de-waag, stappen/plan: agressie aanpakken
rollen/de-waag, stappen/regie: gestart gekomen gestopt melden; behandeling gestopt; agressietraining afgebroken; therapie afgebroken;
  forensische behandeling gezin; therapie afgebroken
rollen/de-waag, stappen/uvz: uitleggen waarom iemand impulsief is
rollen/driehoek-burgemeester: wat doet burgemeester; burgemeestersbrief; driehoek beslist; woning sluiten; drugspand; noodbevel; geen namen
  in driehoek; pers; rellen; vuurwerkoverlast; wie informeert burgemeester; dwangsom; straatverbod; pand dicht; media-aandacht; wat hoeft
  burgemeester niet te weten; noodmaatregel; bijpraten van burgemeester; kabinet; burgemeester; wat doet de burgemeester; burgermeester; mag
  burgemeester opdracht geven voor bepaalde jongere; driehoeks overleg en namen; burgervader en jeugdbendes; overleg burgemeester politie
  justitie; hoofdofficier burgemeester korpschef; prioritering groepen motiveren; zit burgemeester bij het casusoverleg; burgemeester wil
  dat jongen wordt aangepakt; opdracht van bovenaf over een persoon; burgemeester belt regisseur rechtstreeks; mag burgemeester namen van
  jongeren weten; krijgt burgemeester het dossier; naam alleen bij besluit; burgemeester nieuwsgierig naar jongere; opsporing aansturen door
  burgemeester; mag burgemeester zeggen pak hem op; wie stuurt de recherche aan; eigen dossier voor gebiedsverbod; adviseur oov taken;
  burgervader; eerste burger; noodverordening; wijkverbod; preventief fouilleren; pand sluiten; ambtsketen; straatterreur; ongeregeldheden;
  gezag; onrust wijk; relletjes; korpsleiding; stadhuis top; onrust in de wijk na steekpartij; burgemeester wil weten wie het is;
  burgemeester belt over één gezin; inwoners pikken het niet meer, avond met burgemeester; pand gesloten na drugsvondst; politiewet;
  driehoek; gezagsdriehoek; subdriehoek; districtsdriehoek; bestuurlijke rapportage politie; openbare orde portefeuille; oov; adviseur oov;
  veiligheidsrisicogebied; cameratoezicht 151c; damocles 13b; mag burgemeester naam van mijn leerling weten; wat beslist de driehoek;
  burgemeester wil dossier zien; annotatie driehoek jeugd; mag burgemeester opdracht geven over jongere; naam van verdachte aan
  burgemeester; adviseur openbare orde voorbereiden; explosie bij een woning rol burgemeester; zorg afdwingen als burgemeester
rollen/driehoek-burgemeester, rollen/informatieanalist: kwartaalrapportage bespreken in driehoek
rollen/driehoek-burgemeester, rollen/jeugdmarshall: gesprek met burgemeester; wie is het gezicht naar buiten; om de drie weken gesprek met
  burgemeester; burgemeester en marshall overleg; groep van niveau verlagen wie
rollen/driehoek-burgemeester, rollen/jeugdmarshall, stappen/opschalen: groepsverbod wijk
rollen/driehoek-burgemeester, rollen/netwerkregisseur: wie lost problemen op die het overleg niet aankan; vastlopen op veiligheid naar
  burgemeester
rollen/driehoek-burgemeester, rollen/netwerkregisseur, stappen/opschalen: burgemeester nodig
rollen/driehoek-burgemeester, rollen/om: gebiedsofficier in groepsoverleg
rollen/driehoek-burgemeester, rollen/raad: raadslid vraagt mij naar een jongen; raadslid wil weten of dader bekend was
rollen/driehoek-burgemeester, rollen/voorzitter: advies aan burgemeester; mag voorzitter groep hoger zetten
rollen/driehoek-burgemeester, rollen/voorzitter, stappen/opschalen: wanneer naar burgemeester stappen
rollen/driehoek-burgemeester, rollen/woningcorporatie: huis gesloten; kan de burgemeester een drugspand sluiten van een huurder;
  burgemeester sloot de woning; 151d woonoverlast; hennepkwekerij in huurhuis; wet aanpak woonoverlast
rollen/driehoek-burgemeester, rollen/woningcorporatie, stappen/opschalen: sluiten van een woning na drugsvondst
rollen/driehoek-burgemeester, stappen/aanmelden: jongeren intimideren mijn klanten; wordt bedreigd door jeugd voor mijn winkel
rollen/driehoek-burgemeester, stappen/agenderen: groep dealers in de wijk wie beslist
rollen/driehoek-burgemeester, stappen/herijken: groep valt uit elkaar
rollen/driehoek-burgemeester, stappen/opschalen: samenscholingsverbod; escalatie naar driehoek; wanneer komt het in de driehoek; wie beslist
  opschalen
rollen/driehoek-burgemeester, stappen/uvz: zit de burgemeester in het uvz
rollen/fg: privacy officer; wat doet fg; wie controleert de privacy; fg bellen; privacyvraag; klokkenluider; toezicht op gegevens; fg
  advies; toezichthouder; gegevensbescherming; onafhankelijke toezichthouder; wie let op privacy; advies vragen fg; controle op inzage; avg
  functionaris taken; steekproef dossiers; privacy officer; eigen fg of die van gemeente; privacy officer gemeente; wie bewaakt de privacy;
  interne toezichthouder gegevens; data protection officer; is de privacybewaker onafhankelijk; e-mailadres functionaris; hoe neem ik
  contact op met privacy; ik werk bij partner welke fg bel ik; fg van gemeente of van eigen instelling; onze organisatie weet het ook niet;
  formulier aanpassen wie moet meekijken; wijziging in werkwijze privacy check; wie kijkt naar juridische teksten; advies vooraf op de
  samenwerkingsovereenkomst; jaarlijkse controle van dossiers; dossiercontrole; steekproef privacy hoe vaak; heeft fg toegang tot dossiers;
  is advies van fg bindend; veto privacyfunctionaris; avg artikel 38; positie en taken fg in de wet; funtionaris gegevensbescherming;
  privacyvraag eigen fg of gemeente; privacyloket; avg expert; waakhond; sparren over privacy; gegevensbewaker; interne toezichthouder;
  second opinion; privacycoördinator; meekijken op privacy; dpo bellen; audits; functionaris; onpartijdig advies; functionaris gegevens
  bescherming; wil als fg dossiers steekproefsgewijs zien; voorzitter wil fg overslaan; gebeld door functionaris gegevensbescherming; dpo;
  privacyfunctionaris; privacyjurist; avg artikel 37; toezichthouder intern avg; onze privacy officer twijfelt wie bellen; controle of er
  netjes met gegevens wordt omgegaan; fg bellen zonder dat de voorzitter het weet; wie controleert of zij zich aan regels houden;
  onafhankelijk iemand die meekijkt; steekproef dossiers jaarlijks; welke dossiers mag de fg zien; wanneer schakel je de privacy officer in;
  onafhankelijke positie fg; beslist de fg of er gedeeld wordt; nieuw formulier langs fg; wanneer bel ik de privacyfunctionaris; jaarlijkse
  steekproef dossiers; advies fg over formulierwijziging; hoort de fg te beslissen over delen
rollen/fg, rollen/jeugdmarshall: speciale functionaris
rollen/fg, rollen/reclassering: toezichtplan aanpak jeugd
rollen/fg, rollen/veilig-thuis, stappen/aanmelden: advies vragen
rollen/fg, rollen/voorzitter: checken of te veel is gedeeld; gesprek met privacyman in eerste maand
rollen/halt: wat doet halt; haltstraf; haltstraf niet afgemaakt; komt niet op halt; afspraak bij halt; vuurwerk; winkeldiefstal;
  haltgesprek; straf bij halt; halt niet gelukt; gepakt voor vuurwerk; naar halt of uvz; halt meldt; ouders bij halt; halt; halt afdoening
  of pga; halt straf niet gelukt; straf afgerond, en nu; halt straf mislukt; recidivist bij halt; halt afdoening mislukt; halt traject
  zonder succes afgesloten; haltafdoening mislukt wat nu; wat bereid ik voor als haltmedewerker; leeropdracht erbij als lichte interventie;
  jongere die ik niet ken op de agenda; hallt; bureau voor jeugdstraf; halt medewerker voorbereiding; jongen had al een haltstraf; lichte
  straf zonder rechter; wanneer is halt betrokken; doet halt mee met afsluiten; waarom zit halt er altijd bij; kennis van vroegere straffen;
  historie van lichte delicten; naam niet gevonden in ons systeem; onbekend bij ons toch melden; was de straf afgemaakt; halt niet
  volbracht; kan lichte interventie nog helpen; doorgeven dat jongere niet komt bij halt; halt gestopt aan wie vertellen; idee voor lichte
  maatregel; krijgt halt het hele dossier; mag halt zelf straf geven; zonder doorverwijzing van politie naar halt; eerste straf
  winkeldiefstal; rotje; cobra; belletje trekken; bekladden; spuitbus; bushokje; kwajongensstreek; goedmaken; herstelgesprek; excuusbrief;
  strafje; zwart rijden; buitengerechtelijk; vuur werk; maakt halt-straf niet af; betrapt op graffiti; ouders kwamen niet bij halt; geen
  agenda ontvangen als halt; bureau halt; halt-afdoening; halt verwijzing retour; stop-reactie; respons reactie kinderen; halt interventie
  leefstijl; naar halt gestuurd voor jatten; halt mislukt en dan; eerste straf lichte feiten; preventie justitie jongeren; winkeldiefstal
  afdoening buiten rechter; halt heeft eerdere straf gehad
rollen/halt, rollen/informatieanalist, rollen/jongerenwerk: zoeken op straatnaam en echte naam
rollen/halt, rollen/leerplicht: school wil spijbelaar naar halt sturen
rollen/halt, rollen/om: terug naar om; beslist halt over vervolging; werkstraf jeugd
rollen/halt, rollen/politie, stappen/uvz: week voor het overleg uitzoeken
rollen/halt, rollen/procesondersteuner: agenda niet ontvangen; agenda niet binnengekomen; uitnodiging voor overleg nooit gehad
rollen/halt, rollen/raad-voor-de-kinderbescherming: taakstraf minderjarige via de raad; taakstraf jeugd
rollen/halt, rollen/raad-voor-de-kinderbescherming, rollen/reclassering: werkstraf school; werkstraf niet afgemaakt; taakstraf mislukt;
  taakstraf regelen
rollen/halt, stappen/aanmelden: halt gesprek ging slecht, er speelt meer; met vuurwerk gegooid; mag halt aanmelden; pubers vernielen
  bushokje; ze jatten uit mijn winkel
rollen/halt, stappen/aanmelden, stappen/agenderen: terugkoppeling van de uitkomst aan de verwijzer
rollen/halt, stappen/agenderen: wanneer krijg ik de agendastukken
rollen/halt, stappen/opschalen: zwaarder geval
rollen/halt, stappen/regie: excuus aan slachtoffer; afspraak haltgesprek gemist doorgeven
rollen/halt, stappen/regisseur: kan iemand van halt regisseur worden
rollen/halt, stappen/uvz: advies lichte aanpak bij eerste fout; haltmedewerker vaste deelnemer; zit halt aan tafel
rollen/informatieanalist: wat doet analist; dashboard; wie maakt grafieken; openbare bronnen zoeken; social media zoeken; indicatoren;
  datakwaliteit; gegevens controleren; rapport bouwen; analyse van jongere; netwerk in kaart; informatieanalist; wat doet een informatie
  analist; informatieanalyst; data analist taken; mag ik systemen bevragen op vriendengroep; data-medewerker veiligheid; verbanden tussen
  jongens leggen; netwerkanalyse groep; in welke stappen werkt de analist; analist bij opschaling; wie weet wie bij welke groep hoort;
  opzoeken of hij al eerder bekend was; roepnamen controleren in bestand; analyse aanvragen; kan je dit uitzoeken in de data; wie mag een
  getal tegenhouden; cijfer te onzeker om naar buiten te brengen; publicatie van statistiek besluit; bestuur wil mooier cijfer; mag analist
  zelf definitie veranderen; bestanden koppelen; risicoscore per persoon maken; algoritme voorspellen crimineel; wie maakt de rapportage;
  draaitabel; datascientist; sql; netwerkanalyse; wie met wie; verbanden; rekenfout; validatie; managementinfo; cijferaar; intelligence;
  rapportages draaien; informatiespecialist; groepsstructuur; informatie analyst; spinnenweb; cijfer wijkt af van vorig kwartaal; gevraagd
  jongere op te zoeken in oude lijsten; data-analist; informatie analist veiligheid; sociale netwerkanalyse; informatiemakelaar;
  veiligheidsanalist; osint; netwerk van jongeren in kaart wie doet dat; wie rekent met mijn gegevens; wie maakt de rapportages;
  data-analist in het uvz; informatie analist taken
rollen/informatieanalist, rollen/jongerenwerk: wie kent wie; vriendenkring in kaart
rollen/informatieanalist, rollen/jongerenwerk, stappen/uvz: op bijnaam zoeken
rollen/informatieanalist, stappen/aanmelden: doet de analist mee met aanmelden
rollen/informatieanalist, stappen/agenderen: antecedenten nagaan; analist zoekt aliassen op
rollen/informatieanalist, stappen/uvz: mag ik zomaar namen natrekken; zoeken op naam alleen bij vraag; alleen zoeken als het moet; wegen en
  duiden
rollen/ipta-coach: werk vinden; stage zoeken; baan voor jongere; werkgever vinden; dagbesteding; intensieve begeleiding; coach voor jongere;
  mentor; dagritme; opleiding kiezen; leren solliciteren; begeleiding naar werk; leerwerktraject; sollicitatie; iemand naast de jongere;
  werkervaring; coach aan huis; werkgever vinden die hem wil; ipta; werk zoeken coach; ik wil werk vinden coach; stage zoeken voor jongere;
  loopbaan coaching jongere; intensieve coaching thuis; meelopen met een jongere naar de sollicitatie; baan zoeken voor reclasseringscliënt;
  stage tijdens voorwaardelijke straf; wat doet een ipta coach; jobcoach voor probleemjongeren; begeleiding naar een baan; hij wil werken
  wie helpt; terug naar school of werk; mijn zoon heeft geen werk en geen opleiding; welke stappen doet de werkcoach; afkorting integrale
  toeleiding arbeid; tot welke leeftijd werkbegeleiding; 15 jaar te jong voor coach; 25 zonder werk; hoeveel jongeren kan coach erbij
  hebben; capaciteit doorgeven voor overleg; zit de coach bij elke vergadering; sterke kanten van de jongere; reisroute en locatieverbod;
  uitkering aanvragen via coach; coach regelt geen inschrijving; toeleiding naar werk 16 tot 27; stageplek voor moeilijk lerende; uitkering
  toekennen door coach; baan vinden met schuld; daginvulling voor jongere in opvang; vakkenvuller; sollicitatiebrief; playstation; entree
  opleiding; beroepskeuze; neet; magazijn; bezigheid; geld verdienen; jongere zonder werk; instapbaan; in de bouw; werkgeversservicepunt;
  stage lopen; participatie; werk traject; verveling; talentenscan; bezorgbaan; iets met handen; is zijn baantje kwijtgeraakt; krijgt
  nergens een stageplek; kwam twee keer niet bij de jobcoach; contract niet verlengd na vog; ipta coach; itpa coach; integrale
  persoonsgerichte toeleiding naar arbeid; toeleiding arbeidsmarkt; jobcoach; jongerenloket; binnenbaan; uwv; participatiewet; wajong; bbl
  plek; loonkostensubsidie; talententest; begeleiding naar werk voor praktijkschool leerling; jobcoach jongere met strafblad; vanaf welke
  leeftijd hulp naar werk; stageplek aanbieden aan jongere met verleden; werkcoach jongeren; help met baantje vinden; coach die je aan werk
  helpt; terug naar school of stage zoeken; niet komen bij de jobcoach; arbeidstoeleiding jonge delinquenten; participatie jongeren 16 tot
  27; trajectbegeleider naar arbeid; kandidaat komt twee keer niet opdagen bij coach
rollen/ipta-coach, rollen/jongerenwerk: jongeren werk; rolmodel coach
rollen/ipta-coach, rollen/leerplicht: terug naar school; school weer oppakken; jongere zonder startkwalificatie aan de slag; is 19, geen
  werk en geen opleiding; hij wil van school af en gaan werken; stage lopen zonder diploma; leerling van 17 zonder diploma en zonder werk;
  van mbo gegaan zit thuis; mbo gestopt; zonder diploma en werk; uitgevallen van het mbo; blijft in bed; haalt opleiding niet; gestopt met
  mbo zonder diploma; 17 en schoolmoe, wil werken; geen diploma; geen startdiploma; wil niet leren; zonder startdiploma; 19 zonder diploma
  thuis
rollen/ipta-coach, rollen/leerplicht, rollen/school: mbo 1; nieuwe school zoeken; leerling zonder school
rollen/ipta-coach, rollen/leerplicht, stappen/plan: geen school
rollen/ipta-coach, rollen/leerplicht, stappen/regie: 19 jaar geen diploma traject; jongere 23 zonder startkwalificatie; jongere van 19
  zonder diploma
rollen/ipta-coach, rollen/netwerkregisseur: coach vol geen plek
rollen/ipta-coach, rollen/netwerkregisseur, stappen/regie: begeleidt jongere
rollen/ipta-coach, rollen/reclassering: gemeente kan iets betalen wat wij niet kunnen; talentenassessment; talententest via de gemeente
rollen/ipta-coach, rollen/reclassering, stappen/plan: talententest inzetten
rollen/ipta-coach, sociaal-domein: werk en inkomen sluit aan
rollen/ipta-coach, sociaal-domein, stappen/plan: uitkering aanvragen jongere; taalcursus of inburgering
rollen/ipta-coach, sociaal-domein, stappen/regie: werk en inkomen
rollen/ipta-coach, stappen/plan: haalbaar maken van stapjes; twee keer niet komen opdagen; een doel tegelijk; wat kan en wil hij zelf; waar
  staat mijn traject in het plan; cursus of opleiding na detentie; werk regelen; heeft talent voor koken
rollen/ipta-coach, stappen/plan, stappen/regie: drie keer niet op afspraak; jongen wil een opleiding na detentie
rollen/ipta-coach, stappen/regie: werk voor ex-gevangene; jongere haakt af bij coaching; bijstand toekennen wie; komt twee keer niet op
  werk; komt twee keer niet opdagen bij coach; hij verschijnt niet op afspraken coach; geen uitkering en geen werk; stage afgebroken na
  ruzie; bijstand jongere; zoektermijn 27 jaar; wil werken maar mag dat gebied niet in; stagiair komt niet opdagen wie waarschuwen;
  re-integratie ex-gedetineerde
rollen/ipta-coach, stappen/uvz: alleen op uitnodiging aanschuiven
rollen/jeugdbescherming: uit huis plaatsen; wat doet jeugdbescherming; gezinsvoogd; ondertoezichtstelling; uit huis plaatsen;
  jeugdreclassering; voogd; gesloten jeugdzorg; pleeggezin; schorsing jeugdreclassering; kind weg bij ouders; toezicht op gezin;
  jeugdreclasseerder; pleegouders; gesloten plaatsing; ots afgelopen; wisseling van voogd; gezinsplan; jeugdbescherming; jb en jr in het
  uvz; jeugt bescherming; ots loopt af; jeugd beschermer; één gezin één jeugdbeschermer; voogd in het overleg; gezinsvoogdij instelling;
  jeugdzorg west; gecertificeerde instelling taken; denkt voogd mee bij opschalen; stappen voor jeugdbeschermer; wie vertegenwoordigt
  jeugdreclassering; reclassering voor minderjarigen; een werker voor alle maatregelen in het gezin; drie kinderen zelfde voogd; spoedteam
  jeugd; vooraf opzoeken maatregel; kind is weggelopen wie bellen; meisje vermist uit instelling; plaatsing in gesloten instelling
  doorgeven; opvoedsituatie inbrengen; horen wat agent en school zien; wie bepaalt hoe ots wordt uitgevoerd; mag gemeente voogd opdragen;
  hoe de maatregel loopt is aan ons; zonder uitspraak van rechter dwang; kan het overleg een kind uit huis halen; gezinsvoogd bij uvz; pupil
  is weggelopen uit gezinshuis; maatregel zonder kinderrechter; pupil; pleegkind; kind weggehaald; william schrikker; crisisplek;
  terugplaatsing; voogdijkind; jb'er; spoeduithuisplaatsing; moeder wil kind terug; jeugd bescherming; beschermingsmaatregel;
  jeugdzorgwerker; kinderhuis; ander gezin; kind is uit huis geplaatst; ondertoezichtstelling loopt af en wordt niet verlengd; voor de derde
  keer andere voogd; rechter sprak machtiging uit; jeugdbescherming west; jbwest; jb west; gi; bureau jeugdzorg; bjz; wsg; jr maatregel;
  ots; voogdij; uhp; machtiging uithuisplaatsing; jeugdzorgplus; itb harde kern; itb criem; itb plus; schriftelijke aanwijzing;
  drangtraject; preventieve jeugdbescherming; crisisinterventieteam; spoed voots; gezinsmanager; jeugdbeschermer belt bij uithuisplaatsing;
  jeugdreclassering in het overleg; uithuisplaatsing en regisseur; jeugdreclassering wie doet dat; kinderrechter maatregel en aanpak;
  gezinsvoogd in overleg; kind uit huis geplaatst regisseur bellen
rollen/jeugdbescherming, rollen/netwerkregisseur: gezinsvoogd en regisseur wie doet wat; jr wordt regisseur; voogd wordt ook regievoerder;
  jeugdbeschermer die ook pga-regisseur is
rollen/jeugdbescherming, rollen/netwerkregisseur, stappen/regisseur: gezinsvoogd als regisseur; jeugdbeschermer als kartrekker
rollen/jeugdbescherming, rollen/om, rollen/reclassering: jeugdreclasseerder meldt overtreding van de voorwaarden; voorlopige hechtenis
  geschorst, welke afspraken; schorsing voorlopige hechtenis; wat is mijn taak bij schorsing voorlopige hechtenis; jongere houdt zich niet
  aan bijzondere voorwaarden
rollen/jeugdbescherming, rollen/raad-voor-de-kinderbescherming: rechter beslist over kind; kinderrechter sprak nieuwe maatregel uit;
  uithuisplaatsing; ots aanvragen; wie adviseert de kinderrechter; advies uithuisplaatsing aangekondigd; kinder bescherming
rollen/jeugdbescherming, rollen/raad-voor-de-kinderbescherming, rollen/veilig-thuis: wie vraagt een beschermingsonderzoek aan; kind
  beschermen
rollen/jeugdbescherming, rollen/raad-voor-de-kinderbescherming, rollen/woningcorporatie: uit huis
rollen/jeugdbescherming, rollen/raad-voor-de-kinderbescherming, stappen/regie: kinderrechter legt maatregel op, wat verandert er voor ons
  plan
rollen/jeugdbescherming, rollen/raad-voor-de-kinderbescherming, stappen/regisseur: wie gaat voor bij een beschermingsmaatregel
rollen/jeugdbescherming, rollen/raad-voor-de-kinderbescherming, stappen/uvz: kinderrechter beslist anders dan uvz
rollen/jeugdbescherming, rollen/reclassering: jeugdreclasseringsplan inbrengen; sinds wanneer onder toezicht; toezicht en begeleiding;
  jeugdreclasering; toezicht minderjarige; volwassenreclassering of jeugdreclassering; jongvolwassene met twee toezichten; er lopen nu twee
  toezichten; loopt er toezicht en tot wanneer; leger des heils jeugdbescherming reclassering; gedwongen kader; taak jeugdreclassering naast
  schoolplan
rollen/jeugdbescherming, rollen/reclassering, stappen/afsluiten: nazorg detentie
rollen/jeugdbescherming, rollen/reclassering, stappen/regie: ontslag uit jji; 17 en volwassenenstrafrecht; adolescentenstrafrecht 18 tot 23;
  gecertificeerde instelling draagt over aan reclassering; jeugdrecht of volwassenenrecht bij 19 jaar; jeugdstrafrecht bij een
  jongvolwassene; van jeugdreclassering naar volwassenenreclassering; wie houdt toezicht na zijn achttiende
rollen/jeugdbescherming, rollen/veilig-thuis: baby op komst in onveilig gezin; veiligheid van het kind in het gezin; advies geven over gezin
  dat ik niet ken; ernstig verwaarloosd gezin; wie heeft gezin overgenomen na melding; gezin onveilig; veiligheidsplan gezin; advies over
  gezin dat niet bekend is; gezin onbekend bij ons toch adviseren
rollen/jeugdbescherming, rollen/veilig-thuis, stappen/regie: jongere weglopen van huis; ruzie thuis escaleert wie neemt over; crisis thuis,
  wie neemt het over
rollen/jeugdbescherming, rollen/zorgaanbieder: hulp zonder maatregel delen; pleegzorg melden zonder toestemming
rollen/jeugdbescherming, rollen/zorgaanbieder, stappen/regie: crisisplaatsing; crisisdienst neemt over
rollen/jeugdbescherming, sociaal-domein: gedwongen hulp
rollen/jeugdbescherming, sociaal-domein, stappen/plan: gezinsplan en plan van aanpak naast elkaar; hele gezin in beeld brengen
rollen/jeugdbescherming, stappen/aanmelden: onder toezicht gesteld en crimineel gedrag
rollen/jeugdbescherming, stappen/afsluiten, stappen/regie: jongere zit in een jji
rollen/jeugdbescherming, stappen/agenderen: wie gaat voor
rollen/jeugdbescherming, stappen/plan: hele gezin bespreken
rollen/jeugdbescherming, stappen/regie: crisisteam neemt gezin over; toezicht onder 18 wie doet dat; crisisteam neemt over; crisisplaatsing
  afgelopen nacht; vrijwillige hulp lukt niet meer in gezin; plaatsing in een gesloten instelling; voogdijwerker op vakantie; nieuwe
  uithuisplaatsing doorgeven; weggelopen uit instelling; thuis onveilig regie naar ander; weggelopen uit gesloten groep; meisje is weer
  weggelopen; dochter is weggelopen; hij is weggelopen; maatregel veranderd tijdens het plan; crisisteam heeft gezin overgenomen; crisisteam
  neemt gezin over
rollen/jeugdbescherming, stappen/regie, stappen/regisseur: gezinsvoogd gewisseld; ots en pga wie heeft de regie; overdracht van casus aan
  collega
rollen/jeugdbescherming, stappen/regisseur: jeugdreklassering voert regie uit; ik wil niet regisseur zijn; gezinsvoogd heeft al de leiding;
  jeugdbeschermer of gemeente
rollen/jeugdbescherming, stappen/uvz: jeugdreclasseerder in het uvz; jeugdzorgwerker moet ik voorbereiden
rollen/jeugdboa: wat doet boa; handhaving; alcohol op straat; wat ziet boa; jeugdhandhaver; jongeren wegsturen; bon uitschrijven; wat brengt
  boa in; jeugdboa; jeugdboas; handhaver; blikje bier in het park bekeuren; wat kan een jeugdboa betekenen; gesprek aanknopen hangjeugd rol
  handhaving; coördinator handhaving zoekt taakomschrijving; handhaver voor jeugd; straatcoach in uniform; wanneer werkt handhaving mee; bij
  welk team hoort de boa; waarom weinig bekend over handhavers; met wie was hij op straat; geen overlast meer toch laten weten; waar moet ik
  op letten tijdens ronde; wanneer mag boa beboeten; alleen waarschuwen of bonnetje; vrienden merken dat hij in project zit; boa spreekt
  jongere aan en verraadt aanpak; stadswacht; parkwachter; boeteboekje; bodycam; bierblikjes; geluidsbox; legitimatieplicht; fietsen
  winkelstraat; straattoezicht; avondronde; gemeentelijke handhaver; bekeurd; jeugd boa; jbl; lachgaspatronen; bankje; peuken; apv; boa; boa
  domein 1; domein ii; thor; straatcoach; combibon; bekeuren; ambtshalve waarneming; bevindingen op straat; handhaver spreekt jongere aan in
  park; samen op pad met jeugd boa; toezichthouder op straat doorgeven wat hij ziet; boa hangjeugd; boa houdt me steeds aan; mag een boa mij
  controleren; laat de handhaver op straat iets merken; wat doen de jeugdboa's; wat breng ik in als straathandhaver
rollen/jeugdboa, rollen/jeugdmarshall: handhaver of marshal wie schrijft boetes; mag marshall boetes geven; gast van de gemeente die op
  straat loopt; wie spreekt de groep aan in de wijk
rollen/jeugdboa, rollen/jeugdmarshall, rollen/jongerenwerk: straat en wijk
rollen/jeugdboa, rollen/jeugdmarshall, rollen/politie: toezicht in wijk; op straat nagaan of hij zich eraan houdt
rollen/jeugdboa, rollen/jongerenwerk: wie loopt er rond op straat; niks laten blijken op straat; drinken op straat; bijnamen van jongens
  kennen; jongeren drinken op speelplaats; straatcoach; contact op straat; wie merkt als eerste dat het misgaat; mag ik op straat over het
  overleg beginnen; plekken waar ze rondhangen
rollen/jeugdboa, rollen/jongerenwerk, rollen/politie: rol op straat; gevraagd om avondklok in de gaten te houden
rollen/jeugdboa, rollen/jongerenwerk, stappen/aanmelden: signaal van straat; signaal van straat doorgeven; signaal van straat
rollen/jeugdboa, rollen/leerplicht: boete geven; officiele waarschuwing
rollen/jeugdboa, rollen/netwerkregisseur: bekeurd en hij ging door het lint; kreeg een grote mond en werd omsingeld
rollen/jeugdboa, rollen/politie: instructie voor surveillance; wat heb ik gezien op een rij; gebiedsverbod overtreden zien wat nu; staat
  weer op verboden plein; boa avondklok controleren; trof jongen met gebiedsverbod in centrum; waar mag ik op letten in de wijk; toezicht op
  afspraken op straat
rollen/jeugdboa, rollen/politie, rollen/reclassering: wie controleert het gebiedsverbod; overtreding voorwaarde terugmelden
rollen/jeugdboa, rollen/politie, stappen/aanmelden: jongere op straat gezien; gezien op straat
rollen/jeugdboa, rollen/politie, stappen/agenderen: samen met politie
rollen/jeugdboa, rollen/raad, stappen/aanmelden: burger klaagt over jongeren op het schoolplein
rollen/jeugdboa, rollen/voorzitter, stappen/uvz: blijf ik als boa de hele vergadering zitten; mag boa de rest van de vergadering horen
rollen/jeugdboa, rollen/woningcorporatie, stappen/aanmelden: boa ziet overlast bij onze flats
rollen/jeugdboa, stappen/aanmelden: plaats en tijdstip noteren; naam noteren; boa wil jongere aandragen; prullenbak omgetrapt; zag hem elke
  avond bij dezelfde plek; handhaver ziet overlast; boa ziet drugsgebruik; jerrycans en cobra's in portiek; feiten met tijd en plaats
rollen/jeugdboa, stappen/herijken: weken rustig in mijn gebied
rollen/jeugdboa, stappen/regie: weer bekeurd aan wie doorgeven; terugmelden aan regisseur na afspraak; rustig op straat moet ik dat melden
rollen/jeugdboa, stappen/uvz: als boa voor het eerst bij overleg; roddels van straat in overleg; weg na mijn onderwerp; wat vertelt
  handhaving in het overleg
rollen/jeugdmarshall: wat doet jeugdmarshall; lik op stuk; straatgroep; kopstuk; jeugdbende; marshall; wat is een jeugdmarshal;
  jeugdmarshal; buurtregisseur voor groep; marshal wat is dat; wie stuurt de jeugdmarshall aan; wat is een marshall; sheriff van de wijk;
  vaste man van gemeente voor de groep; gemeente zichtbaar in de buurt; taken per stap marshall; sinds wanneer is er een marshal; hoeveel
  groepen heeft hij; een wijk een groep; wijkveiligheidsteam; buurtgeluiden ophalen; groepsdruk; meeloper of leider; groepsdynamiek
  vertellen in overleg; patroon terugkoppelen zonder namen; algemene lijn meenemen; wat weet marshall dat anderen niet weten; mag marshall
  bonnen schrijven; welke andere pagina moet marshall lezen; marshall vult welke papieren in; gezicht in de wijk jeugdgroep; frontman;
  stadsmarinier; troubleshooter; verbinder; buurtvader; gezant; sheriff; doordouwer; linking pin; kent iedereen; gezicht gemeente;
  rechterhand burgemeester; ijsbreker; straatgezicht; jeugd marshal; groepsregisseur; wijkveiligheidsoverleg; spil in de wijk; kruiwagen;
  net begonnen als marshal in de wijk; jeugdmarshall; jeugdmarschal wat doet die; een groep een wijk een gezicht; zichtbaar gezicht gemeente
  in onze wijk; jeugd marshall; gezicht in de wijk; jeugdmarshall wie is dat; waarvoor is de marshall aangesteld; sinds 2019 een wijk een
  groep; straatgezicht van de gemeente; jeugd marshal in de wijk; jeugdmarschall; gezicht van gemeente in de wijk
rollen/jeugdmarshall, rollen/jongerenwerk: iemand die groep kent; verschil straatcoach en jeugdmarshall; straat coach; ogen en oren van de
  wijk
rollen/jeugdmarshall, rollen/netwerkregisseur: doorzettingsmacht in de wijk; patstelling tussen school en zorg; jeugdmarshall of regisseur;
  verschil marshall en regisseur; twee organisaties blokkeren elkaar; marshall zelfde bevoegdheid als regisseur
rollen/jeugdmarshall, rollen/netwerkregisseur, rollen/reclassering: eigen plannen mag hij wijzigen
rollen/jeugdmarshall, rollen/netwerkregisseur, stappen/regisseur: vast gezicht
rollen/jeugdmarshall, rollen/politie: bewoners kennen hem; contact met buurt
rollen/jeugdmarshall, rollen/woningcorporatie: samenwerking met verhuurders in de wijk; met wie werkt marshall in de buurt;
  wijkveiligheidsoverleg met corporatie en marshall
rollen/jeugdmarshall, sociaal-domein: wijkregisseur veiligheid
rollen/jeugdmarshall, stappen/herijken: over andere groepsleden praten
rollen/jeugdmarshall, stappen/regisseur: verschil met regisseur; wanneer jeugdmarshall; verschil jeugdmarshal en regisseur; wie begeleidt
  groepsleden; regisseur voor jongens uit de groep; marshall als vaste begeleider; marshall begeleidt zelf jongeren; groep in de wijk andere
  begeleider; jongen uit groep noorderveld wie voert regie; jongere uit de groep van de marshall
rollen/jongerenwerk: wat doet jongerenwerker; vertrouwen houden; verklikken; jongeren op straat kennen; activiteiten; jongerencentrum;
  talent; jongeren vertrouwen mij; straathoekwerk; buurthuis; hij wil alleen met mij praten; sportbuurtwerk; activiteit organiseren;
  straatcultuur; jongens praten niet meer met mij; als ik dit vertel ben ik ze kwijt; band met de jongens; loyaal aan jongeren;
  jongerenwerker; jongerenwerker wil vertrouwen niet kwijt; jongerencentrum sluit jongen buiten; verlies ik het vertrouwen als ik meedoe;
  hoe houd ik het vertrouwen; straathoekwerker; kan het jongerenwerk controleren waar hij is; politie wil namen van jongerenwerker;
  jongerewerker; buurtwerk jeugd; youth worker; welke stappen raken het buurthuis; begeleidend jongerenwerker uitgenodigd; wij kennen hem
  niet onder die naam; teamoverleg voor het uvz; namens het hele team spreken; navragen bij collega jongerenwerkers; goed nieuws over
  jongere; deze actie maakt mijn band kapot; straks praten ze niet meer met mij; ben ik een klikspaan; zelf bepalen welke activiteiten; wie
  gaat over aanbod van welzijnswerk; politie vraagt mij te kijken of hij thuis is; verlengstuk van de politie; controleren hoort niet bij
  welzijn; wie kent de jongens van het plein; jongerenwerker en vertrouwen; jeugdhonk; voetbalkooi; pannaveldje; soos; sportbuurtcoach;
  rapstudio; meidenwerk; straatcode; gezichtsverlies; outreach; mattie; vechtsport; hangen met jeugd; welzijnswerker; basketbalveld; loyaal;
  verlinken; vertrouwen kwijt; bro; tienersoos; jongeren ontmoetingsplek; ze vertrouwen me niet meer op straat; hij staat op agenda en ik
  begeleid hem; jongeren noemen mij een snitch; uvz wil iets wat mijn contact kapotmaakt; jongerencentrum wordt afgetrapt; jongerenwerk;
  ambulant jongerenwerk; streetcornerwork; piezo; welzijnsorganisatie; buurtvaders; vindplaatsgericht werken; outreachend; online
  jongerenwerk; presentiebenadering; jongens noemen mij verrader; hoe hou ik mijn band met de groep; politie vraagt mij te kijken wie er
  staat; hij vertrouwt alleen mij; vraagt de jongerenwerker mij uit; hoe blijft jongerenwerk vertrouwd; welzijnsorganisatie en politie
  samen; vertrouwen op straat kwijtraken; bijnamen checken bij team
rollen/jongerenwerk, rollen/politie: informatie van wijkagent en jongerenwerk naast elkaar; politie hoort iets over hulp en gebruikt dat;
  wijkagent vraagt wat ik op het plein zag
rollen/jongerenwerk, rollen/politie, stappen/agenderen: straatnamen en bijnamen doorgeven
rollen/jongerenwerk, rollen/school: ook positieve dingen noemen
rollen/jongerenwerk, rollen/zorgaanbieder, stappen/uvz: ambulant begeleider mee op afroep
rollen/jongerenwerk, stappen/aanmelden: straathoekwerker kent hem alleen bij bijnaam; ken hem alleen als kleine mo; jongeren kennen via
  bijnaam; kind raakt op verkeerde pad wie ziet dat; echte naam onbekend alleen straatnaam; eerder signaleren dan politie; nog niet opgepakt
  toch aanmelden; we zien nieuwe gezichten op de hangplek; buurtsportcoach ziet jongen afglijden; zie een jongen langzaam afglijden; eerder
  dan politie zelf inbrengen; jongen begint met klusjes voor dealer; vroegtijdig signaleren; mag jongerenwerk zelf iemand voordragen;
  jongerenwerker herkent officiële voornaam niet
rollen/jongerenwerk, stappen/aanmelden, stappen/uvz: ken hem alleen bij zijn bijnaam
rollen/jongerenwerk, stappen/agenderen: staat met andere naam op agenda
rollen/jongerenwerk, stappen/plan: vertrouwen winnen
rollen/jongerenwerk, stappen/regie: verschil actief begeleiden en vinger aan de pols
rollen/jongerenwerk, stappen/uvz: jeugdwerker wil niet als verklikker gezien worden; namens het team aan tafel welke afspraken; actie van
  politie maakt mijn contact kapot; jongerenwerk gaat alleen verder; het ging alleen over wat hij fout deed
rollen/leerplicht: wat doet leerplicht; spijbelen; verzuim melden; niet naar school; thuiszitter; schooluitval; leerplichtambtenaar; boete
  voor ouders; rmc; vrijstelling; altijd te laat; blijft thuis; geen inschrijving; verzuimgegevens; schoolverlater; ouders houden thuis;
  leerplicht inschakelen; proces-verbaal verzuim; verzuimconsulent; leerplichtconsulent; thuiszitters; rmc trajectbegeleider; vrijstelling
  leerplicht; leerplichtambtenaar wil pv opmaken; hoeveel uren gespijbeld navragen; kan leerplicht een proces-verbaal opmaken;
  leerplichambtenaar; wie weet van verzuim; regionaal meldpunt voortijdig; welke stappen leerplicht; een persoon voor leerplicht en rmc; wie
  zit er namens leerplicht; coordinator zorgoverleg zit in uvz; welke klas en welke school uitzoeken; verzuimhistorie nagaan; hij spijbelt
  veel is geen feit; verzuim is topje van ijsberg; mag leerplicht bekeuring geven; pv opmaken tegen ouders; officiele waarschuwing verzuim;
  school weigert leerling; leerplicht kan plaatsing niet afdwingen; nergens welkom na verwijdering; waarom is ze ziek gemeld; thuiszitter in
  gezin; waarom leerling ziek is; school dwingen plaatsen; gespijbeld; dropout; schoolmoe; schoolangst; absent; 16 uur; uitvaller; te laat
  op school; luxeverzuim; leer plicht; leerrecht; ziekgemeld leerling; rmc consulent; afgehaakt mbo; overstapklas; thuiszitterstafel;
  verzuim kaart; ze zit thuis sinds de herfst; proces-verbaal gekregen voor spijbelen; twintig procent verzuim deze periode; uitgeschreven
  en nergens ingeschreven; leerling is al maand vermist op school; ouders houden kind thuis; leerplicht; leerplichtambtenar; doorstroompunt;
  doorstroomcoach; rbl; regionaal bureau leerlingzaken; kwalificatieplicht; verzuim; ongeoorloofd verzuim; 16 uursmelding; zestien uur
  verzuim; verzuimloket duo; mas; methodische aanpak schoolverzuim; vrijstelling 5 onder a; pv leerplicht; proces-verbaal leerplicht;
  ziekteverzuim leerling; proces verbaal opmaken of eerst overleg; officiele waarschuwing verzuim wie gaat daarover; doorstroompunt
  medewerker in het uvz; lpa; vsv aanpak; zoon gaat niet naar school, leerplichtambtenaar; proces verbaal omdat hij spijbelt; zegt
  leerplicht waarom mijn kind ziek was; rmc belt mij steeds; thuiszitters en criminaliteit; verzuimgegevens doelbinding; ongeoorloofd
  verzuim inbrengen
rollen/leerplicht, rollen/netwerkregisseur: school weigert plaats; geen school wil hem hebben; school weigert jongen aan te nemen; geen
  enkele school wil hem hebben; school kan leerling niet plaatsen
rollen/leerplicht, rollen/school: verzuim doorgeven; schorsing school; niet op school; van school gestuurd; weigert naar school; schakel
  tussen scholen en overleg; moet docent erbij zitten; ingang bij scholen; leerling meldt zich elke maandag ziek; schorsing duurt nu al twee
  weken; schakel tussen scholen en gemeente; schooluitval aanpakken; schoolverzuim; mbo student uitgevallen startkwalificatie; schoolverzuim
  melden; leerling is 17 en wil stoppen met school; leerling heeft geen school meer; spijbelaar; absentie doorgeven; leerling is weken niet
  op school geweest; verzuimbrief en dan; absent gemeld; mbo student zonder diploma gestopt; wie organiseert overleg met scholen;
  halfjaarlijkse schoolbijeenkomst plannen; wie organiseert het schooloverleg; kan leerplicht een school dwingen hem te nemen; geschorst en
  leerplicht erbij; leerling komt al drie weken niet opdagen; wij willen een leerling van school sturen; wanneer geef ik het door aan de
  verzuimconsulent; van speciaal onderwijs gestuurd; willen leerling van school verwijderen; leerling spijbelt; leerling overplaatsen;
  verzuimconsulent bellen; leerling dreigt van school gestuurd; mag het overleg school dwingen hem te houden; speciaal onderwijs uitnodigen
  voor overleg; van school gestuurd; op zoek naar andere school; van school getrapt
rollen/leerplicht, rollen/school, stappen/plan: school heeft geen plek meer voor hem
rollen/leerplicht, rollen/zorgnetwerk: verzuim zonder overlast waarheen; zorgtafel namens leerplicht coordinator
rollen/leerplicht, stappen/aanmelden: spijbelt en steelt op markt; spijbelt en steekt intussen brandjes; spijbelaar die ook steelt; absentie
  in dagen
rollen/leerplicht, stappen/afsluiten: leerplicht houdt zicht na einde; rmc neemt jongere over na afronding
rollen/leerplicht, stappen/agenderen: welke school uitnodigen
rollen/leerplicht, stappen/plan: school regelen
rollen/leerplicht, stappen/regie: 18 plus geen school; zonder startkwalificatie; doorstroomcoach 18+; leerling weer terug in de klas melden;
  opnieuw thuis komen te zitten; hij komt al weken niet op school; mbo belt hij is uitgeschreven; jongen is weer terug in de klas doorgeven;
  leerling na weken weer verdwenen; blijft ineens weg van school; school meldt dat hij weer wegblijft
rollen/leerplicht, stappen/uvz: voorbereiden als ambtenaar leerplicht; leerplichtambtenaar voorbereiding casus; moet mentor mee naar tafel
  of alleen leerplicht; wat zegt leerplichtambtenaar aan tafel
rollen/netwerkregisseur: hoeveel uur per jongere; overnemen van collega; dossiers overnemen; overdracht van collega; partner luistert niet;
  doorzettingsmacht; aanspreekpunt; eigen veiligheid; ik begin als regisseur; hoeveel gezinnen; werkdruk; wie stuurt mij aan; ik krijg het
  niet voor elkaar; hulp bij vastlopen; caseload overnemen; overdrachtsgesprek; vaardigheden; ik krijg niemand in beweging; achterstallige
  dossiers; wat doet een netwerkregisseur; ik neem het over van een collega; wat mag de regisseur wel en niet beslissen; escalatieladder;
  casemanager; wie is de spin in het web; 100 jongeren klopt niet met caseload; rekensom regisseurs past niet; doet de regisseur zelf de
  training; mag regisseur hulp verlenen; advies vragen aan regisseur bij snelrecht; uitvoerder houdt zich niet aan datum; tegengestelde
  informatie over jongere; jeugdhulp indicatie afgeven; doorzettingsmacht regisseur; partner reageert niet; manager van de partner bellen;
  teamleider inschakelen; wie belt hoofd wonen of jeugdhulp; naar het bestuur stappen met een probleem; wethouder om hulp vragen zonder
  naam; akkoord van mijn baas nodig; wat neem ik over uit mijn eigen plan; opzegtermijn regie; zes weken van tevoren zeggen dat ik stop;
  nieuwe baan wat doe ik met mijn jongeren; collega is vertrokken ik krijg alles; wie vertelt de jongere dat er een nieuwe komt; waar begin
  ik gevaar eerst; kennismaken met alle jongens; beloftes van voorganger; samen met oude regisseur langsgaan; iedereen spreken binnen
  hoeveel weken; voorganger al weg; partner zegt steeds nee tegen plek; maatregel loopt af en ik was regisseur; specialistische jeugdhulp
  afdwingen; trede escaleren; zeventien jongeren ineens van collega; spin in het web; burn-out; overspannen; stapel dossiers; caseloadnorm;
  creditcard; voorganger weg; opvolger; zwangerschapsverlof; klem zitten; tegen muur lopen; kastje muur; afgewimpeld; niemand reageert;
  helikopterview; zeventien jongeren; bureaucratie; volgeboekt; moedeloos; net werk regisseur; verzuipen; hogerop zoeken; partner belt maar
  niet terug; al drie mails gestuurd, geen antwoord; ik kom nergens doorheen; corporatie houdt de boot af; leidinggevende van partner doet
  ook niks; ik ben bedreigd door een jongere; ik neem zeventien jongeren over; collega vertrekt en ik krijg haar casussen; ggz zegt dat hij
  niet bij hen past; ik wacht en wacht op de jeugdzorg; zorg aanbieder reageerd niet; ze zeggen dat ze er niet over gaan; ben van het kastje
  naar de muur gestuurd; ik sta er alleen voor als regisseur; voorganger liet niets achter; eerste dag als regisseur, dertien dossiers; stop
  volgende maand bij reclassering, wel regisseur; partner spreekt mijn beeld tegen; indicatie jeugdhulp; escalatie; radicalisering;
  extremisme; netwerkregisseur; netwerk regisseur; pga-regisseur; casusregisseur; procesregisseur; gezinsregisseur; maatwerkbudget;
  doorbraakbudget; overdracht caseload; vijf werkdagen geen reactie op mijn mail; hogerop als partner weigert; regelt de regisseur
  specialistische jeugdhulp; nieuwe regisseur komt kennismaken; binnen hoeveel dagen antwoord als het vastloopt; zeventien dossiers erven;
  doorzettingskracht zonder doorzettingsmacht; specialistische jeugdhulp toewijzen bevoegd; eerste dag als regisseur waar begin ik; ik krijg
  zeventien casussen van mijn voorganger; dossiers overnemen van vertrokken collega; overdrachtsgesprek met voorganger checklist; oude
  regisseur al weg wie is nu verantwoordelijk; wie ga ik als eerste spreken na overname; kan ik jeugdhulp toewijzen; uitvoerder reageert al
  weken niet; instantie geeft niet thuis wie bel ik; hogerop zoeken bij blokkade instelling; voer ik zelf trainingen uit of niet; mijn
  opdracht stopt eerder dan de aanpak; medewerker overbelast welke jongeren weg
rollen/netwerkregisseur, rollen/om: advies van gemeente over bijzondere voorwaarden op zsm; verdachte op zsm wie kent deze jongen; passende
  voorwaarden formuleren in mijn eis; behandeling laten opnemen in voorwaarden; officier komt niet hoe snel antwoord; te laat gereageerd op
  vraag uvz; officier komt niet wat dan
rollen/netwerkregisseur, rollen/om, stappen/regie: hoe snel krijg ik antwoord van om
rollen/netwerkregisseur, rollen/politie: ik vervang tijdelijk een collega
rollen/netwerkregisseur, rollen/politie, rollen/voorzitter: eerste weken; vorige deelnemer spreken
rollen/netwerkregisseur, rollen/politie, stappen/plan: startgesprek voeren
rollen/netwerkregisseur, rollen/procesondersteuner: lijst wat aan de beurt is; wat is over tijd
rollen/netwerkregisseur, rollen/raad-voor-de-kinderbescherming: gebruikt regisseur het voor rapport rechter; input leveren raadsonderzoek;
  informatie voor raadsonderzoek bij regisseur; input regisseur voor rapport; kinderbescherming belt mij als regisseur
rollen/netwerkregisseur, rollen/raad-voor-de-kinderbescherming, rollen/reclassering: moet advies geven voor de rechter
rollen/netwerkregisseur, rollen/reclassering: reclasseringswerker krijgt regie wat moet ik regelen; geeft advies aan officier over
  voorwaarden; dubbele pet; advies geven aan officier over voorwaarden; werk bij reclassering en krijg de regie; dubbele pet toezicht en
  regie; informatie gebruiken in rapport rechtbank; dubbelrol; wat ik als regisseur hoor in rapport rechter; twee petten
  reclasseringswerker; partner wordt regisseur wat afspreken; eigen plan van aanpak naast integraal plan; dubbele pet; gehoord in uvz en
  opgeschreven in adviesrapport; toezichthouder en regisseur tegelijk; reclasseringswerker krijgt de regie; moet toezicht houden en ook
  regie voeren; twee plannen; dubbele pet toezicht en regie; eigen plan en integraal plan; na proeftijd nieuwe regisseur; twee petten
  toezicht en regie; reclasseerder als regisseur twee petten; twee petten op; reclaseringsplan en gemeenteplan; twee petten; toezicht loopt
  af wie gaat door; reclassering en gemeente twee plannen
rollen/netwerkregisseur, rollen/reclassering, sociaal-domein: twee plannen naast elkaar; twee plannen naast elkaar; twee tegenstrijdige
  plannen; twee plannen naast elkaar
rollen/netwerkregisseur, rollen/reclassering, stappen/plan: zes weken voor het plan reclassering
rollen/netwerkregisseur, rollen/reclassering, stappen/regisseur: regie vanuit de reclassering; regisseur vanuit reclassering; reclasseerder
  als regisseur; reclassering als regiseur; reclassering regisseur in plaats van gemeente
rollen/netwerkregisseur, rollen/school: nieuwe contactpersoon voor onze leerling; vast aanspreekpunt bij gemeente voor leerling; docent
  bedreigd; school wil niet meedoen
rollen/netwerkregisseur, rollen/school, stappen/aanmelden: leerling bedreigt; dreigt docent; docent is bedreigd in de klas
rollen/netwerkregisseur, rollen/voorzitter: eerste dag als opvolger; iemand die druk zet voor een woning; hoger op omdat het niet beweegt;
  ik loop muurvast met een gezin; regisseur komt er zelf niet uit; eerste vier weken; mijn voorganger is al weg; openstaande zaken opvragen
  op dag een; kan voorzitter partner dwingen
rollen/netwerkregisseur, rollen/voorzitter, stappen/regisseur: hoeveel tijd per casus
rollen/netwerkregisseur, rollen/woningcorporatie: woning zoeken voor jongere; kan regisseur urgentie geven; bevoegdheid onduidelijk bij
  woning; geen woning te krijgen wie kan helpen; achterstand opvragen; hij staat onderaan de wachtlijst; regelt de regisseur ook een huis;
  bovenaan de wachtlijst voor huis; kan hij een woning regelen; corporatie reageert niet; woning komt maar niet rond; geen kamer te vinden
  voor hem; urgentie eigen kamer voor jongen; jongen bovenaan wachtlijst huis krijgen; voorrang op de wachtlijst; voorrang op woning voor
  jonge ex-delinquent; bovenaan de lijst zetten woning; doorstroom uit opvang stokt; woningtoewijzing; voorrang op een woning voor mijn
  zoon; woning voor jongere; dakloze jongere woning; wel op lijst niet bovenaan; wachtlijst huis te lang; urgentie voor jongere regelen;
  uitstroom woning; voorrang op woning; urgentie woning; urgentie woning voor jongere; gemeente kan geen huis forceren; reactietijd
  verhuurder afspreken
rollen/netwerkregisseur, rollen/woningcorporatie, rollen/zorgaanbieder: voorrang op wachtlijst; gemeente zet druk om voorrang te geven
rollen/netwerkregisseur, rollen/woningcorporatie, stappen/plan: geen woning
rollen/netwerkregisseur, rollen/woningcorporatie, stappen/regie: hij kan nergens wonen na detentie; jongere uit opvang gezet
rollen/netwerkregisseur, rollen/zorgaanbieder: wachttijd zorg; wachttijd van vier maanden; intake pas in september; afgewezen door drie
  zorginstellingen; wachtlijst voorrang; behandeling kan pas over half jaar; behandelaar weigert; wachttijd zorg; geen plek op startdatum;
  voordringen op wachtlijst jeugdhulp; voorrang op wachttijd voor jongere uit overleg; wachten op psycholoog; specialistische jeugdhulp;
  wachttijd jeugdhulp; beschikking jeugdhulp; wachtlijst ggz leerling voorrang; wachtlijst jeugdhulp; wachtlijst zorg
rollen/netwerkregisseur, rollen/zorgaanbieder, rollen/zorgnetwerk: zorg weigert
rollen/netwerkregisseur, rollen/zorgaanbieder, stappen/regie: geen plek bij de hulpverlening; wachttijden jeugdzorg; hulp komt niet; hulp
  start later dan afgesproken
rollen/netwerkregisseur, rollen/zorgnetwerk: bal blijft liggen tussen instellingen; doorverwezen maar niemand pakt op
rollen/netwerkregisseur, rollen/zorgnetwerk, stappen/afsluiten: hulp nodig, niemand die ja zegt; wie neemt over; afgewezen door zorg wat
  dan; wijkteam zegt nee tegen overname; warme overdracht hoe; zorgpartner bevestigt niet
rollen/netwerkregisseur, sociaal-domein: beschikking specialistische hulp; gezinsplan naast plan van gemeente; jeugdhulp op school regelen
  wie mag dat toewijzen; jeugdhulp regelen; regisseur van wijkteam
rollen/netwerkregisseur, sociaal-domein, stappen/afsluiten: thuisgeven
rollen/netwerkregisseur, sociaal-domein, stappen/regisseur: kan de zorgcoördinator regie houden
rollen/netwerkregisseur, stappen/aanmelden: niemand belt terug; na een week nog niks gehoord; buschauffeur bedreigd; bang voor die jongen
rollen/netwerkregisseur, stappen/aanmelden, stappen/regie: er gebeurt niets
rollen/netwerkregisseur, stappen/afsluiten: rommelige overdracht; aan het eind wie wat wanneer; in mijn eentje dossier sluiten; wie neemt
  het over; niemand wil de jongere overnemen; niemand wil hem hebben; zorg laat hem vallen; alle instellingen zeggen nee; niemand wil
  overnemen; geen partner die zicht wil houden; zorgpartij trekt toezegging in; geen wachtlijstplek, dus niet overdragen; niemand wil de
  hulp overnemen; niemand neemt de zorg over; niemand wil hem overnemen; overdracht zonder drie antwoorden; geen partij wil hem overnemen;
  zorgpartners willen niet overnemen; warme overdracht hoe doe je dat
rollen/netwerkregisseur, stappen/afsluiten, stappen/opschalen: verhuisd en niemand neemt over
rollen/netwerkregisseur, stappen/afsluiten, stappen/regie: procesregisseur nazorg
rollen/netwerkregisseur, stappen/afsluiten, stappen/regisseur: ik neem vijf casusen over; niemand wil
rollen/netwerkregisseur, stappen/agenderen: te druk; wachten op plek; welke jongere eerst; te veel gezinnen op lijst wie eerst
rollen/netwerkregisseur, stappen/agenderen, stappen/regisseur: maximum aantal; te veel jongeren; maximum bereikt; geen capaciteit
rollen/netwerkregisseur, stappen/herijken: mag regisseur zelf stoppen; hulp staat nog op wachtlijst
rollen/netwerkregisseur, stappen/herijken, stappen/regie: wie kan naar alleen volgen
rollen/netwerkregisseur, stappen/opschalen: casusoverleg radicalisering; hulp van hogerop; geen plek in zorg; het wordt te groot; te
  gevaarlijk voor ons; hogere tafel; aanslag huis; instanties schuiven af; instanties wijzen naar elkaar; boven onze macht; wij komen er
  lokaal niet uit
rollen/netwerkregisseur, stappen/opschalen, stappen/regie: regisseur krijgt geen reactie van instelling; ik kom er niet uit met de zorg;
  jeugdzorg zegt steeds dat het niet hun taak is; het loopt vast met de hulpverlening; ik voel me onveilig bij een huisbezoek; bedreigd met
  een steen tijdens bezoek; loopt vast; partner doet al maanden niets; vastgelopen hulp is geen reden voor zvh; vast gelopen is dat een
  reden
rollen/netwerkregisseur, stappen/opschalen, stappen/regisseur: niemand voelt zich verantwoordelijk
rollen/netwerkregisseur, stappen/opschalen, stappen/uvz: we komen er niet uit
rollen/netwerkregisseur, stappen/plan: iedereen wijst naar elkaar; kennismaken met gezin; hoe bereid ik een startgesprek voor; zonder
  medewerking; behandelplan en veiligheidsplan samenvoegen; iedereen wijst naar elkaar
rollen/netwerkregisseur, stappen/plan, stappen/regie: tot welk bedrag mag ik zelf iets kopen; eerste gesprek gaat mis; geld voor
  sportschool; huisbezoek; sport betalen; rijopleiding vergoeden; sport als dagbesteding inkopen; laat niets van zich horen
rollen/netwerkregisseur, stappen/regie: partner achter de broek zitten; casus terugbrengen naar overleg; taken regisseur; mijn taken als
  regisseur; partner komt niet in actie; geld regelen; vrij te besteden; band met het gezin; sportschool abonnement betalen; laptop kopen
  voor jongere; wisselen van soort regie; zit vast en weet niet meer wie; belofte van wijkteam niet nagekomen; taken van casusregisseur; wat
  kan ik zelf beslissen als regisseur; partner reageert nergens op; gemeente kan identiteitskaart of rijbewijs betalen; woonplek na detentie
  urgentie; jeugdhulp komt niet van de grond; krijg geen reactie van de zorg; jeugdhulp laat weken op zich wachten; afgesproken actie is
  niet gedaan; ze zouden bellen, niet gebeurd; wil rijbewijs voor hem betalen; hij heeft geen fiets voor zijn stage; gemeente wil opleiding
  niet vergoeden; aangifte doen van bedreiging door een jongere; agressie tegen medewerker melden; bedreigd door vader van een jongere;
  cliënt heeft mij bedreigd; collega geïntimideerd door familie; hij weet waar ik woon; hulpverlener wordt bedreigd wat nu; jongere stuurt
  mij dreigappjes; mijn privéadres niet in de stukken; regie overgeven na bedreiging; wat kan een regisseur voor mij regelen;
  sportabonnement betalen voor jongen; partner doet niet wat is afgesproken; hulp stokt door wachtlijst en hij glijdt af; instelling houdt
  zich niet aan afspraak; andere organisatie werkt niet mee; wachttijd jeugdhulp doorbreken; waar kan ik als begeleider aankloppen; hoeveel
  geld mag regisseur uitgeven; duizend euro per jongere; kan gemeente achterstand betalen; huisvesting loopt vast; hulpverlener heeft
  vakantie alles ligt stil; huisbezoek liep uit de hand; heb zelf boodschappen voorgeschoten; gemeente laat niets meer horen aan school; wie
  betaalt kickboks abonnement; kunnen jullie mijn rijbewijs betalen; regie voeren; actie niet gedaan; bedreigd door jongere; rijbewijs
  betalen; plan loopt vast; collega doet niks; wachten op hulp; wie belt wie; iets vergoeden; sport vergoeden; laptop voor jongere; kleding
  kopen; al weken stil; wat doet een regisseur de hele dag; van start tot einde begeleiden; extra hulp erbij zetten; geeft regisseur zelf
  therapie; zit muurvast; sportabonnement betalen; gezinsvoogd voert afspraak niet uit; begeleider doet wat is afgesproken niet; laptop
  betalen; appje zonder antwoord; gymschoenen kopen; regie voere; alles ligt stil in dit dossier; plan loopt vast, nieuw overleg nodig; de
  hulp is gestopt zonder overleg; twee maanden geen voortgang; hij wil sporten maar heeft geen geld; laptop voor school betalen uit welk
  potje; boksschool betalen uit maatwerk geld; leerling mishandelt docent na afspraak plan; hulp is beloofd maar komt niet; gemeente doet
  niet wat is afgesproken; plan stokt wanneer opnieuw bespreken; acties die over datum zijn; kan sociaal domein dit betalen; telaat actie
  bellen; hulpverlener is laks; id kaart betalen; contributie vergoeden voor jongen uit traject
rollen/netwerkregisseur, stappen/regie, stappen/regisseur: wat doet een regisseur; regievoerder gemeente; wat is het verschil tussen
  regisseur en casemanager; wie is de regisseur van een jongen; vervanging tijdens vakantie; casusregie procesregie; begeleider is ziek; hij
  draait erg op mij, dat is ongezond; regisseur is langdurig ziek; regisseur doet niks; geen hulp op gang wie doet het dan
rollen/netwerkregisseur, stappen/regisseur: geen opvolger gevonden; jongeren herverdelen; werkdruk regieteam; ik word regisseur; nieuwe
  regisseur; hoeveel jongeren krijg ik; regisseur bij partner; netwerk regiseur; regie niet bij de gemeente; mag een hulpverlener regisseur
  zijn; regisseur wil ermee stoppen; overdracht tussen begeleiders; mijn zoon krijgt een ander aanspreekpunt; vanaf welk moment ben ik
  officieel regisseur; te hoge werkdruk; ik heb er 25; werkdruk regie; ketenpartner regie; leerplicht voert al regie en dan; regisseur gaat
  weg, krijg ik nieuwe; mijn regisseur heeft te veel anderen; hoeveel intensieve gevallen kan ik aan; leidinggevende akkoord voor
  regisseursrol; wie is mijn regisseur; caseload; te veel casussen; overdracht bij ontslag van een regisseur; dossieroverdracht van collega;
  mijn voorganger heeft een rommel achtergelaten; caseload overnemen van vertrekkende collega; caseload norm; ik ben voogd en word ook
  regisseur; heb er tweeentwintig, dat gaat niet meer; ik verzuip in mijn caseload; ben net gevraagd als regisseur vanuit jeugdreclassering;
  jongerenwerker als regisseur; collega ziek geworden nu heb ik zijn caseload; stapel te groot kan er iemand af; 23 jongeren op mijn naam;
  werkverdeling team bespreken; regiseur; wie wordt het als niemand wil; gi heeft al de regie moet gemeente ook; teveel casussen per
  regisseur; werkdruk begeleiders; hoeveel jongens per medewerker; zit al vol; ketenpartner als kartrekker; bevoegdheden samen doornemen;
  van begeleider veranderen; medewerker wisselt halverwege; levensloopregisseur; al regie vanuit maatregel; onze regisseur is ermee gestopt;
  kan een leerplichtambtenaar regisseur zijn; hoeveel jongeren heeft iemand onder zich; hoeveel jongeren heeft mijn regisseur; formatienorm
  regie; reclassering als regievoerder; norm aantal zaken per fte regie; het klikt niet tussen jongen en regisseur; andere regisseur;
  wisselen van regisseur; mag politie regisseur zijn; school als regisseur; wie heeft de leiding over jongere; wie is verantwoordelijk voor
  jongere; overdracht aan nieuwe regisseur; wie voert de regie; vertrouwenspersoon van gezin als regisseur; jongere klikt niet met zijn
  regisseur; één gezicht voor het gezin; mag ik weigeren als regisseur; leidinggevende moet akkoord zijn; maximale caseload; niemand heeft
  tijd voor hem; welke stukken krijgt de nieuwe regisseur; regisseur zit al aan haar maximum; mijn leidinggevende wil niet dat ik regisseur
  word; casusregisseur wisselt steeds; geen plek bij regisseur; geen ruimte bij regisseurs; intensieve gevallen naar wie; stokje overgeven;
  wie trekt kar; geen ruimte meer bij de netwerkregisseurs; niemand heeft plek voor deze casus; teamleider moet instemmen met toewijzing
rollen/netwerkregisseur, stappen/uvz: mijn bijdrage aan tafel als casusregisseur; geheel moet gecoördineerd worden
rollen/om: zaak geseponeerd; zaak geseponeerd; wat doet om; officier erbij; strafblad; strafzaak loopt; zitting; dagvaarding; sepot; zsm;
  verdachte; vervolging; straf eisen; beslissing officier; rol van justitie; officier van justitie; wordt hij vervolgd; is er een zaak;
  wanneer zitting; eis; jeugdofficier; contactverbod; taakstraf opgelegd; strafdossier; zaak gesplitst; openbaar ministerie; dagvaarding
  ontvangen; toezeggen dat ik een werkstraf eis; persoonlijke omstandigheden verdachte opvragen bij gemeente; officier mandaat in overleg;
  offcier van justitie in overleg; parket; aanklager; passende strafeis bij het plan; wat loopt er bij justitie; bij welke stappen denkt
  justitie mee; justitie alleen als het nodig is; wanneer moet hij voorkomen; openstaande zaken opzoeken; bewijs uit dossier noemen;
  onschuldpresumptie; vrijspraak melden; zaak loopt vertraging op laten weten; gezinssituatie horen voor de zitting; persoonlijke
  omstandigheden verdachte; wie beslist over vervolgen; strafeis hoogte; toezegging van officier aan tafel; lagere straf beloven als hij
  meewerkt; deal over straf; stelt justitie het plan vast; celstraf; voorgeleid; zittingsdatum; politierechter; vervolgd; transactie;
  rechtbank; toga; parketsecretaris; requisitoir; strafproces; hamerslag; magistraat; dagvaring; zaakstatus; uitspraak bekend; straf te
  laag; ov justitie; beklaagdenbank; officier heeft zaak geseponeerd; dagvaarding gekregen, wat doen wij; eis past helemaal niet bij ons
  plan; officier wil weten hoe het thuis is; ben officier en kreeg een uitnodiging; officier beloofde lagere straf in overleg; om; ovj;
  gebiedsofficier; arrondissementsparket; weekdienst parket; strafeis; eis officier; vervolgingsbeslissing; pro forma zitting; meervoudige
  kamer; snelrecht; supersnelrecht; ta-zitting; om-hoorzitting; transactie om; beleidssepot; taakstraf; leerstraf; gbm; gedragsbeinvloedende
  maatregel; raadkamer gevangenhouding; rechter-commissaris; kan de officier straf beloven in overleg; belooft de officier iets in het
  overleg; eis van de officier en het plan; wat doet de officier hier; kan om straf toezeggen; zittingsdatum weten; strafeis laten passen
  bij plan
rollen/om, rollen/politie: informatie uit zorg in strafdossier; onschuldpresumptie in overleg; ovj wil meer weten over thuissituatie; vonnis
  vertellen aan tafel; voorgeleiding; met om afstemmen wat wegens onderzoek niet kan; wie vertelt over de straf
rollen/om, rollen/raad-voor-de-kinderbescherming: kinderrechter zitting; kinderrechter; strafzaak jeugd; advies bij zitting; strafzaak
  minderjarige; strafonderzoek jeugdige bekend bij gemeente; strafonderzoek loopt en er is een plan
rollen/om, rollen/raad-voor-de-kinderbescherming, rollen/reclassering: strafadvies pro justitia rapport; adviesrapport zitting; rapport voor
  de rechter
rollen/om, rollen/reclassering: haalbare voorwaarden bedenken samen; voorwaarden nagaan voor vergadering; wat is haalbaar als voorwaarde;
  schorsing onder voorwaarden; rechter wil een gedragstraining opleggen; adolescentenstrafrecht; terugmelden aan officier van justitie;
  overtreding voorwaarden melden bij om; toezicht teruggestuurd naar de officier; asr; overtreedt zijn voorwaarden, wie bellen
rollen/om, rollen/reclassering, stappen/regie: wanneer komt jongere vrij; celstraf; elektronische enkelband; voorlopige hechtenis geschorst;
  vi voorwaardelijke invrijheidstelling; schorsing uit voorlopige hechtenis
rollen/om, stappen/aanmelden: kan officier aanmelden
rollen/om, stappen/agenderen: om uitnodigen
rollen/om, stappen/opschalen: wat als de om iets anders wil
rollen/om, stappen/regie: schorsing opgeheven vanmorgen; voorlopige hechtenis; rechtszaak blijft maar uitgesteld; uitspraak doorgeven aan
  regisseur; wanneer is de zitting van de dader; zitting is weer uitgesteld; zaak ligt al een jaar; jongen komt volgende week voor de
  rechter; slachtoffer wacht al maanden op zitting; zittingsdatum doorgeven aan regisseur; uitspraak kinderrechter terugkoppelen; zitting
  uitgesteld wie laat ik dat weten; de rechter heeft anders beslist; wachten op de zitting of nu al beginnen; pij-maatregel; zitting duurt
  maanden wat doen we ondertussen; wachten op de zitting duurt eeuwig; uitspraak van de rechter doorgeven; zaak ligt al een jaar bij de
  rechtbank; strafzaak duurt eeuwig; voorlopige hechtenis verlengd
rollen/om, stappen/uvz: zittingsdatum delen; officier van justitie vaste gast of niet; justitie aan tafel; is de officier altijd aanwezig;
  hoort het overleg wanneer mijn zitting is; zit het om altijd aan tafel; moet het om altijd aanschuiven; wat haal ik op voor de zitting;
  sepot delen met de partners; stand van de strafzaak inbrengen zonder bewijs; is de officier aanwezig; officier noemt zittingsdatum;
  justitieel casusoverleg
rollen/politie: wat doet politie; wijkagent; wat moet ik als agent; politiegegevens; sepot; verdachte; camerabeelden; aangifte; nachtdienst;
  als agent; wat moet politie doen; staande gehouden; tap; getuigen; aangifte gedaan; politiesysteem; collega wijkagent; huis doorzoeken;
  rapport opmaken; nieuwe wijkagent; verdachten al bekend; breekijzer; politie; taken van de politie; ik ben wijkagent en schuif niet aan;
  agent aan tafel; taak van de recherche; jeugdagent; registraties samenvatten voor bespreking; alleen gezien of ook verdacht; opgepakt wie
  bel ik; briefing wijkteams voorwaarden; mag agent zorginfo mee naar bureau nemen; mag politie in haar eentje beslissen; hulpverlening
  gebruiken voor opsporing; informatie uit overleg voor verhoor; protocolplicht; nieuwe politiecollega in het overleg; inwerkprogramma
  agent; privacydesk politie; welke jongens zijn nu het drukst; jongen uit mijn buurt wordt besproken; tot wanneer geldt het verbod; mag
  wijkagent mij namen geven; wijkagent zegt niets over daders; popo; wouten; scotoe; oom agent; portofoon; meldkamer; handboeien;
  politiecel; blauw op straat; gearresteerd; korps; noodhulp; themahouder jeugd; operationeel expert; verbalisant; politieauto; wijk agent;
  briefing; patrouille; buurtagent; plietsie; wijkteam wist niets van de avondklok; wapen gevonden bij fouillering; jongere uit mijn wijk
  wordt besproken; ouder vraagt wijkagent om hulp; basisteam; wijkteam politie; teamchef; jeugdcoordinator basisteam; operationeel expert
  wijk; opex wijk; bvh; bvi-ib; briefing wijkteam; restinformatie; wijkagent zit niet zelf in overleg; agent nieuw in de wijk kennismaken
  jongeren; vraagt wijkagent het na bij mijn zoon; rol van de politie in het geheel; hoeveel macht heeft de politie; zorginformatie
  gebruiken voor opsporing; wijkagent in het overleg; verdachte of alleen gezien; zorginfo gebruiken voor opsporing
rollen/politie, rollen/raad: raadslid krijgt klacht over straatdealer
rollen/politie, rollen/reclassering: overtreding meldplicht aan wie doorgeven; voorwaarde overtreden melden aan wie
rollen/politie, rollen/reclassering, stappen/regie: controle op het dragen van de band om de enkel
rollen/politie, rollen/school: agent aan deur woongroep vraagt naar bewoner
rollen/politie, rollen/voorzitter, stappen/agenderen: agenda met voorzitter; aanmeldingen doornemen met voorzitter; wie beslist wie er op de
  lijst komt; politie en voorzitter beslissen; voorzitter en politie samen beslissen
rollen/politie, rollen/voorzitter, stappen/regie: toezien op afspraken
rollen/politie, rollen/woningcorporatie, stappen/aanmelden: drugspand melden
rollen/politie, rollen/zorgaanbieder, stappen/plan: samen met agent gesprek voeren
rollen/politie, stappen/aanmelden: wapen gevonden; politie meldt jongere; hij is gesignaleerd bij een overval; wijkagent wil iets doorgeven;
  wijkagent maakt zich zorgen over jongen; derde mutatie over dezelfde jongen deze maand; meestal door de politie aangemeld; politie
  grootste melder; hoe meld ik iemand aan vanuit het basisteam
rollen/politie, stappen/aanmelden, stappen/agenderen: wie neem ik mee op de lijst voor het overleg van donderdag
rollen/politie, stappen/afsluiten, stappen/regie: terug laten komen op de agenda
rollen/politie, stappen/agenderen: agenderen samen met gemeente; politie beslist mee wie besproken wordt; voorselectie met politie; rol
  politie bij de agenda; politie beslist mee over de agenda; waarom beslist politie mee
rollen/politie, stappen/agenderen, stappen/herijken: mag politie alleen beslissen; beslist de gemeente alleen of ook politie
rollen/politie, stappen/agenderen, stappen/regie: verdachten zitten al in de aanpak; drie van de vier verdachten zitten al in de aanpak;
  verdachten zitten al in de aanpak
rollen/politie, stappen/agenderen, stappen/uvz: wat neem ik mee naar de bespreking; voorbereiden op uvz overleg
rollen/politie, stappen/herijken: als politie zelf iemand van lijst halen; advies over afsluiten; politie beoordeelt of iemand nog moet
  blijven; datum laatste melding leveren
rollen/politie, stappen/herijken, stappen/regie: opnieuw opgepakt
rollen/politie, stappen/opschalen, stappen/regie: jongere aangetroffen op straat om 3 uur 's nachts, wie bel ik
rollen/politie, stappen/plan: good cop bad cop gesprek; huisbezoek met politie; agent mee op gesprek met ouders; wie stelt grenzen in het
  gesprek; wijkagent krijgt geen plan; agent bij startgesprek; gevraagd mee te gaan op startgesprek; agent bij het gesprek noemt de grenzen;
  startgesprek meedoen als agent; met regisseur mee op gesprek; grenzen stellen in startgesprek; agent bij eerste gesprek op stadhuis;
  wijkagent bij kennismaking; politieman mee naar startgesprek; rol van wijkagent bij huisbezoek; zit er politie bij het gesprek; waarom zit
  er een agent bij mn gesprek; eerst grenzen dan hulp
rollen/politie, stappen/regie: jongere aangehouden; aangehouden in het weekend; wijkagent krijgt geen plan te zien; zag hem in verboden
  gebied; reed zonder rijbewijs, is aangehouden; wat doe ik als een jongere weer opgepakt is; vannacht opnieuw opgepakt wie bel ik; jongere
  gisteren aangehouden; avondklok gisteravond overtreden; 's nachts iets gebeurd; aanhouding doorgeven aan begeleider; opgepakt tijdens
  traject wat gebeurt er; vannacht is hij weer opgepakt; opgepakt tijdens de aanpak
rollen/politie, stappen/regisseur: mag een wijkagent regie voeren; kan de politie regisseur zijn
rollen/politie, stappen/uvz: mag politie verslag gebruiken; wat moet ik als jeugdagent voorbereiden; is de wijkagent vast lid; nieuw als
  jeugdagent, morgen eerste uvz; wat doet de jeugdagent in het overleg; wat breng ik mee naar het uvz; bevragen in bvh zonder vraag aan mij
rollen/procesondersteuner: wie verwerkt formulieren; uitnodigingen; partnerlijst; taken secretaris; zaal regelen; proceseigenaar; praktische
  vragen; wie regelt zaal; wie houdt lijst bij; uitnodiging niet ontvangen; administratie doen; inkomende post; rondsturen;
  procesondersteuner taken; proccesondersteuner; secretariaat; proces ondersteuner; notulist; administratie van de aanpak; wie houdt de
  deadlines bij; stappen van de secretaresse; een persoon voor alle administratie; binnengekomen post controleren; deadline ontbreekt bij
  afspraak; managementassistent; ordner; dossierkast; inboeken; rondmailen; postvak; planbord; rechterhand voorzitter; typist; zoekgeraakt;
  kantoor; wie houdt alles bij; coördinatiebureau; reminder; mijn mailbox stroomt over met formulieren; partner zegt vul jij het even in;
  deelnemerslijst is achterhaald; actie zonder datum genoteerd; alles ligt op de plank, ben ziek geweest; procesondersteuner; proces
  ondersteuning; secretariaat uvz; administratief medewerker; secretaris overleg; ketenondersteuner; secretariaat van het jongerenoverleg;
  wat doet een procesondersteuner; secretariaat aanpak; bestaat er backoffice; secretaris van het uvz taken; secretariaat
  veiligheidsoverleg; doorvragen als actie geen datum heeft; wie bepaalt of formulier compleet is
rollen/procesondersteuner, rollen/voorzitter: wie plant
rollen/procesondersteuner, rollen/voorzitter, stappen/agenderen: wie stuurt de agenda rond; wie roept de partners bij elkaar; wie leest alle
  aanmeldingen
rollen/procesondersteuner, stappen/agenderen: vanmiddag moet de agenda weg; uitnodigingen rondsturen; hoe maak ik de agenda; agenda voor
  volgende week rondsturen; agenda niet ontvangen; agenda maken
rollen/procesondersteuner, stappen/agenderen, stappen/uvz: uitnodigingen versturen
rollen/procesondersteuner, stappen/plan: actie zonder eigenaar; wie gaat dit doen staat er niet; deadline per taak; actie zonder eigenaar
rollen/procesondersteuner, stappen/regie: actielijst bewaken; actielijst nalopen; wie geef ik een nieuw voorval door; bewaken wie wat al
  gedaan heeft
rollen/procesondersteuner, stappen/uvz: actielijst rondsturen; wie maakt het verslag en wanneer
rollen/raad: motie; budget; controleren; kaders; fractie; raadsinformatiebrief; inwoner klaagt bij raadslid; debat; volksvertegenwoordiger;
  commissielid; motie opvolgen volgend jaar; budgetrecht; kan raadslid jongere aanmelden; burger klaagt bij mij over overlastgever;
  doorverwijzen bewoner met klacht; waar stuur ik klagende buurman heen; griffier; buurtklacht raadslid; rolvast; inspreker; verzoek van
  kiezer; raadswerk; toezegging volgen; iemand aanmelden als raadslid; fractielid; stemrecht; college deed toezegging, niks gehoord;
  toezegging; toezeggingenlijst; raadslid; gemeenteraad; kaderstellend; kaderstellende rol; fractieassistent; burgerraadslid; klacht over
  buurtjongere waar naartoe verwijzen; bij een raadslid klagen over een jongere; jongere aanmelden als raadslid; ombudsfunctie raadslid
  klacht buurt
rollen/raad, stappen/regie: toezeggingen bijhouden
rollen/raad-voor-de-kinderbescherming: wat doet raad voor de kinderbescherming; raadsonderzoek; onderzoek naar gezin; jeugdstrafrecht; gezag
  beeindigen; wie meldt bij raad; rvdk; raad voor de kinderbescherming; kinderbescherming; raad van de kinderbescherming; raadsonderzoek
  loopt; rapport van de raadsonderzoeker; adviesrapport strafzaak minderjarige delen met regisseur; weten ouders dat regisseur raad
  informeerde; raadsonderzoeker; strafonderzoek bij minderjarige; denkt de kinderbescherming mee met plan; is de rvdk vaste partner; waarom
  zit kinderbescherming niet in uvz; ouders horen wat aan raad is verteld; wat laat de onderzoeker terug weten; inhoud rapport blijft
  geheim; onderzoeker weet niet wie regie voert; ouders zijn bang voor ots onderzoek; verzoek tot onderzoek raad en de aanpak; raadsadvies;
  lij; kinderbeschermer; scheidingsonderzoek; gezagskwestie; basisonderzoek; voorlichtingsrapport; taakstrafcoördinator; leerstraf regelen;
  jeugdbeschermingsplein; wie vraagt ots; advies aan kinderrechter; ouders onderzocht; verzoek tot onderzoek; strafadvies minderjarige; doe
  onderzoek en hoor van pga; onderzoeker kinderbescherming zoekt de regisseur; raad voor de kinder bescherming; beschermingsonderzoek;
  strafonderzoek raad; strafadvies; vto; jeugdbeschermingstafel; beschermingstafel; casusregie raad; ritax; gezagsbeeindiging; coordinator
  taakstraffen; vertelt regisseur ons wat hij aan raad gaf; onderzoek naar gezin loopt
rollen/raad-voor-de-kinderbescherming, rollen/reclassering: advies aan rechter; wie beslist over advies aan rechter; advies aan rechter;
  advies aan rechter over straf; voorlichtingsrapport delen; rapport voor de rechter is opgevraagd door uvz; adviesrapport rechter
rollen/raad-voor-de-kinderbescherming, rollen/reclassering, stappen/regie: taakstraf bijna klaar
rollen/raad-voor-de-kinderbescherming, rollen/veilig-thuis: onderzoek bij kind; wie besluit over onderzoek na melding
rollen/raad-voor-de-kinderbescherming, rollen/voorzitter: welke regisseur hoort bij deze jongere
rollen/raad-voor-de-kinderbescherming, rollen/zorgaanbieder: behandelaar gebeld door kinderbescherming
rollen/raad-voor-de-kinderbescherming, stappen/aanmelden: aandragen vanuit raadsonderzoek
rollen/raad-voor-de-kinderbescherming, stappen/regie: ondertoezichtstelling aangevraagd melden aan regisseur
rollen/raad-voor-de-kinderbescherming, stappen/regisseur: wie is de regisseur van dit kind
rollen/reclassering: wat doet reclassering; toezicht; enkelband; taakstraf; reclasseringsrapport; talentenscan; proeftijd; meldplicht;
  client; adolescentenstrafrecht; meldt zich niet; enkelband om; jongvolwassene; terugmelden; werkstraf; reclassering; toezichthouder
  reclassering; reclasering; jongere met enkelband; toezichthouder; elektronische controle; proeftijd voorbij; toezicht loopt bijna af;
  enkelband gaat af; risc uitkomst delen; intake combineren met startgesprek; meldplicht versoepelen op verzoek van uvz; 3ro; leger des
  heils of fivoor toezicht; reclasseringswerker; reclasering taken; justitieplan en gemeenteplan afstemmen; waarom heeft reclassering eigen
  plan; talenttest via gemeente; wat heeft reclassering aan de regisseur; naam van toezichthouder opzoeken; proeftijd einddatum; lukt het
  toezicht; meldplicht en afspraak op zelfde tijd; terugmelden aan officier; toezicht retour; regisseur laten weten dat toezicht eindigt;
  hoe streng toezicht bepaalt wie; reclaseringsadvies; mag reclassering voorwaarden aanpassen; nieuwe reclasseerder eerste maand; alle
  regisseurs bellen bij start; zeggen vanuit welke functie je praat; vertelt mijn reclasseerder dit aan de rechter; een gesprek voor beide
  trajecten; meldplicht vergeten; enkelbandje; schoffelen; urine inleveren; blaastest; reclasseerder; resocialisatie; werkmeester; proeftijd
  loopt; oxrec; toezichtplan; uren werkstraf; gedragsinterventie; re classering; kwam niet opdagen bij meldplicht; taakstraf is mislukt;
  mijn toezicht loopt binnenkort af; positieve urinecontrole; hij meldt zich wel maar liegt; werk straf gedaan, toezicht klaar; proeftijd
  bijna afgelopen; reclassering nederland; svg; verslavingsreclassering; reclasseringstoezicht; risc; recidive inschattings schalen;
  elektronische monitoring; isd; cova training; werkstraf tenuitvoerlegging; tul; retourzending toezicht; wie mag voorwaarden wijzigen;
  rapport reclassering bij de gemeente; toezicht en plan afstemmen; straf en begeleiding naast elkaar; toezicht loopt af en dan;
  talententest inzetten via gemeente
rollen/reclassering, rollen/school, stappen/plan: leerling in jeugdgevangenis gezeten komt terug
rollen/reclassering, rollen/woningcorporatie, stappen/regie: huis na detentie; begeleid wonen na detentie
rollen/reclassering, rollen/zorgaanbieder: verslaafde jongere hulp naast toezicht
rollen/reclassering, rollen/zorgaanbieder, stappen/uvz: mijn client wordt besproken
rollen/reclassering, sociaal-domein: doelen botsen met die van hulpverlening; jongere heeft twee plannen die botsen
rollen/reclassering, sociaal-domein, stappen/plan: tegenstrijdige plannen van instanties
rollen/reclassering, sociaal-domein, stappen/regie: trajecten op elkaar afstemmen
rollen/reclassering, stappen/aanmelden: reclassering wil iemand voordragen
rollen/reclassering, stappen/afsluiten: is het voorbij als mijn toezicht afgelopen is; reclasering toezicht loopt af; reclasering stopt
  eerder; nog een jaar toezicht maar aanpak stopt
rollen/reclassering, stappen/afsluiten, stappen/regie: iemand komt vrij uit de gevangenis; jongere zit in de bak, gaat regie door; verlof
  uit de inrichting
rollen/reclassering, stappen/herijken: toezicht klaar maar aanpak gaat door
rollen/reclassering, stappen/herijken, stappen/regie: jongere zit vast
rollen/reclassering, stappen/opschalen, stappen/regie: bijzondere voorwaarden overtreden; wat als client niet komt opdagen bij afspraak
rollen/reclassering, stappen/plan: eerste gesprek met reclassering en regisseur samen; reclassering en gemeente hebben allebei een plan;
  eigen toezichtplan botst met gezamenlijk plan; afstemmen doelen toezicht en gemeente; bijzondere voorwaarden haalbaar maken; toezichtplan
  en gemeenteplan botsen
rollen/reclassering, stappen/plan, stappen/regie: client moet zich melden maar komt niet
rollen/reclassering, stappen/regie: terug in samenleving; na detentie wonen; volwassen jongere toezicht; toezicht na straf; begeleiding na
  gevangenis; reclasseringscontact bij 18 plus; wat kan de gemeente extra doen; toezicht en begeleiding op elkaar afstemmen; bajes uit;
  vandaag vrijgekomen met voorwaarden; client houdt zich niet aan de voorwaarden; gemeente helpt tijdens gevangenis; hij zit vast wie regelt
  huis; terugkeer na gevangenis; cliënt komt vrij over zes weken; toezicht start bij invrijheidstelling; volgende week komt ze vrij; niemand
  wist dat hij al vrij was; schorsing voorlopige hechtenis; mijn zoon komt vrij over een maand; jongere met enkelband naar school laten
  gaan; over een maand loopt straf af; voorwaardelijke invrijheidstelling; kom binnenkort vrij, wie helpt
rollen/reclassering, stappen/regie, stappen/regisseur: toezicht en regie tegelijk; als reclasseringswerker regisseur geworden
rollen/reclassering, stappen/regisseur: ik word casusregisseur vanuit toezicht; toezicht loopt af wie neemt het over; reclasseringswerker
  als trekker; toezichthouder is al aanspreekpunt; reclassering was al bezig met hem; is mijn reclasseringsambtenaar ook regisseur;
  reclassering zit er al bovenop wie wordt trekker
rollen/reclassering, stappen/uvz: wat breng ik in als reclasseringswerker
rollen/school: wat doet school; leerling in aanpak; politie op school; politie aan de balie; leerling schorsen; schooloverleg; mentor;
  aanspreekpunt school; klasgenoten; ik ben mentor; ik ben directeur; agent wil rooster; agent wil leerling spreken; politie in de klas;
  ouders boos op school; zorgteam; andere leerlingen; stageplek; rapportcijfers; agent vraagt klassenlijst; lesuitval; oudergesprek; mentor
  wat moet ik doen; passend onderwijs samenwerkingsverband; wat doet een school in de aanpak; intern begeleider; als school betrokken bij
  pga; agent wil leerling uit de les halen; praktijkonderwijs en vso; schooldirectie; agent staat bij de receptie en wil een leerling
  spreken; politei op school; schorsen of van school sturen; zorgteam op school; agent in de aula; vordering 126nc school; als agent
  leerling uit de klas halen; agent aan de deur van de school; schoolagent mag ik rooster zien; directeur weigert gegevens aan recherche;
  zorgcoordinator; taken van school in het traject; wanneer komt school in beeld; uitgenodigd voor bespreking van mijn leerling; moet ik
  ouders zeggen dat ik naar overleg ga; wat kan school niet bieden; wat mag in het leerlingdossier; hoe gaat het elke dag in de klas; wie
  gaat over schorsen; van school verwijderen beslist; aanspreekpunt doorgeven aan gemeente; agent vraagt naar leerling; politie in de
  school; recherche wil rooster; politie aan de deur van de conciërge; agent staat bij receptie; leerling ophalen uit de klas door politie;
  adres van leerling geven aan agent; conciërge mag niks zeggen; directie erbij halen; legitimatie agent vragen; heeft de politie een bevel
  nodig; camerabeelden vordering; we zitten toch samen in het convenant zegt agent; opschrijven wat politie vroeg; moet school ouders bellen
  na politiebezoek; 126nc strafvordering; zonder vordering hoef ik niets; toestemming leerling bij vordering; mbo en passend onderwijs
  erbij; samenwerkingsverband uitnodigen; trends bespreken zonder leerlingen te noemen; een afspraak per school met deadline; wie mag namens
  school tekenen; directeur mag niet zelf ondertekenen; brugklas; kantine; gymzaal; aula; rugtas; afdelingsleider; isk; havo; wc vapen;
  receptie school; leerlingbegeleider; gymleraar; klassenapp; docentenkamer; collegezaal; vorderen; mentorgesprek; eindexamen; schrok van
  agent; ruzie van buiten komt de school in; er staat een agent bij de receptie; politie wil een leerling uit de les halen; wijkagent vraagt
  rooster van leerling; recherche vraagt camerabeelden van het schoolplein; uitgenodigd voor overleg over onze leerling; mentor heeft
  handtekening gezet, mag dat; twee agenten stonden ineens in de hal; leerling opgehaald door politie tijdens les; 126nc; 126nd sv; vorderen
  camerabeelden school; school; mbo; roc; vso; vmbo; praktijkonderwijs; entree-opleiding; swv; opdc; rebound; zat; zorgadviesteam;
  ondersteuningsteam; zorg coördinator vo; schoolbestuur; schorsing; verwijderen leerling; time-out klas; schoolveiligheid;
  veiligheidscoordinator school; convenant veilige school; kluisjescontrole; wapen school; schoolagent; smw; opp; zorgplicht passend
  onderwijs; magister somtoday; bpv stage; decaan; gedragsspecialist; agent in uniform wil leerling spreken; recherche vraagt rooster op;
  wijkagent belt aan bij de receptie; moet ik adres leerling aan politie geven; politie wil camerabeelden van de gang; conciërge krijgt
  vraag van politie; twee agenten in de hal wat nu; politie eist lijst met namen van de klas; leerling uit de les halen voor verhoor; balie
  medewerker instructie politiebezoek; wie van ons team gaat naar het overleg; ondersteuningscoördinator uitgenodigd door gemeente; moeten
  ouders weten dat school meepraat; leerling in aanpak toch schorsen mag dat; samenwerkingsverband passend onderwijs uitgenodigd; directeur
  vo bevoegdheden in dit overleg; ouders bellen waarom politie op school was; schrijf ik op wat de agent vroeg; praktijkonderwijs hoort dat
  er ook bij; zorgco vo; politie receptie school; leerlingzaken en agent; agent vraagt naar mij op school; politie op school, wat zegt de
  directeur; school wil mij schorsen, wie beslist; agent zonder vordering aan de balie; komt dit in het leerlingdossier; vertelt school dat
  ze naar dat overleg gaan; agent vraagt gegevens aan school; veiligheid in en om de school; aanspreekpunt op school aanwijzen; politie wil
  rooster van leerling; wat mag docententeam weten
rollen/school, rollen/veilig-thuis: leerkracht ziet blauwe plekken
rollen/school, rollen/veilig-thuis, stappen/aanmelden: leerling huilt en durft niet naar huis, bende
rollen/school, rollen/voorzitter, stappen/uvz: moest na een kwartier de vergadering uit
rollen/school, rollen/zorgaanbieder, sociaal-domein: schoolmaatschappelijk werk
rollen/school, rollen/zorgnetwerk: zorg advies team; alleen zorgen geen overlast wat doet school; stille leerling met problemen thuis;
  interne zorgroute of gemeente
rollen/school, stappen/aanmelden: wapen op school; mes in kluisje gevonden door school; wat hoort school terug na melding; steekwapen
  school; drugs gevonden in kluisje; er is gevochten met een dealer; vechtpartij op het plein gefilmd; leerling verkoopt vapes en hasj;
  conciërge vond een wapen; mes gevonden in kluisje; leerling bedreigt conciërge; jongen uit 2vmbo dealt in de pauze; kan school ook
  aanmelden; docent maakt zich zorgen over jongen; mag mentor leerling voordragen; leerling had een mes in zijn tas; vapes verkopen op het
  schoolplein; vechtafspraken na school bij de bushalte; student mbo met wapen in de kluis; nepvuurwapen in de rugzak; leerling met
  explosief op schoolplein; mag een leraar aanmelden; waarom komt school pas zo laat; leerling inbrengen bij gemeente stappenplan; bedreigt
  docent via insta en mist lessen
rollen/school, stappen/afsluiten, stappen/regie: leerling komt terug uit detentie
rollen/school, stappen/agenderen: waarom krijgt school geen uitnodiging
rollen/school, stappen/agenderen, stappen/uvz: hoor ik iets terug na mijn signaal
rollen/school, stappen/plan: rooster geven; moet school meedoen aan plan; school betrekken bij de doelen; lesrooster doorgeven
rollen/school, stappen/plan, stappen/regie: oudergesprek loopt uit de hand
rollen/school, stappen/regie: we hebben hem net geschorst; leerling geschorst; leerling terug na detentie; leerling komt terug na detentie;
  mentorleerling komt net uit detentie; leerling geschorst wie moet dat weten; op staande voet verwijderd van school doorgeven;
  zorgcoördinator taken; geschorst van school; incident in de pauze doorgeven aan regisseur
rollen/school, stappen/uvz: waarom is school er niet altijd bij; blijf ik bij de andere namen zitten; alleen bij mijn eigen leerling; mentor
  moet mee naar casusoverleg; intern begeleider wil meepraten; wat neemt school mee naar tafel; blijven zitten bij de volgende leerling;
  teamleider onderbouw gaat in mijn plaats; schuift de school altijd aan; mbo aan tafel; moet ik de hele middag blijven zitten
rollen/veilig-thuis: wat doet veilig thuis; meldcode; stiefvader slaat; verwaarlozing; veiligheid kinderen; vechtscheiding; eerwraak; kind
  is bang thuis; misbruik; meldplicht; advies bij vermoeden; huisverbod; gedwongen trouwen; veilig thuis; kindermishandeling; veilig thuis
  of pga; meldcode of uvz; verklaring omtrent veiligheid kind; ruzie tussen ouders, kinderen zien het; meldcode kindermishandeling; vrouw
  wordt geslagen waar de kinderen bij zijn; wie deed de melding bij vt; meldpunt kindermishandeling; amk; is het thuis veilig; wanneer doet
  veilig thuis mee; wat haalt veilig thuis op; wat moeten anderen juist laten; signaal uit overleg wordt melding; wie heeft gezin nu; kennis
  van geweld in relaties; veilig thuis blijft niet jarenlang betrokken; buurvrouw heeft gemeld willen ouders weten; meldrecht; is bespreken
  in uvz genoeg of ook melden; besproken dus hoef ik niet te melden; melding huiselijk geweld of uvz; vervangt uvz een zorgmelding;
  radarfunktie; blauwe plekken gezien bij onderzoek; pak slaag; vrouwenopvang; 0800-2000; geschreeuw; oudermishandeling; zoon slaat moeder;
  gedwongen huwelijk; dronken vader; onderbuikgevoel gezin; mep; veiligthuis; ex bedreigt moeder; rode striemen; durft niet naar huis;
  kindermisbruik; gil uit huis; zag blauwe plekken bij zusje; thuis werd het vannacht onveilig; ouders vechten waar kinderen bij zijn; ze
  wordt gedwongen te trouwen; meldcode doorlopen, wat nu; zij is misbruikt; huisverbod opgelegd afgelopen nacht; vt; amhk; advies- en
  meldpunt kindermishandeling; shg; steunpunt huiselijk geweld; meldcode vijf stappen; afwegingskader meldcode; radarfunctie; zorgmelding;
  zorgformulier politie; triage veilig thuis; veiligheidsbeoordeling; tijdelijk huisverbod wth; eergerelateerd geweld; mda++; partnergeweld;
  meldcode school en dit overleg; vervangt aanmelden een melding bij veilig thuis; hij slaat zijn moeder; ruzie tussen ouders en kind erbij;
  is melden daar nog nodig naast uvz
rollen/veilig-thuis, rollen/woningcorporatie: vervuild huis
rollen/veilig-thuis, rollen/zorgaanbieder, stappen/regie: crisisdienst bellen
rollen/veilig-thuis, rollen/zorgnetwerk, stappen/aanmelden: meldpunt bezorgd
rollen/veilig-thuis, sociaal-domein, stappen/afsluiten: overdracht gezin aan wijkteam
rollen/veilig-thuis, stappen/aanmelden: al een melding gedaan, ook nog aanmelden
rollen/veilig-thuis, stappen/aanmelden, stappen/opschalen: uitgebuit door bende
rollen/veilig-thuis, stappen/afsluiten: langdurig volgen niet onze taak; casus negatief dicht maar gezin nog onveilig
rollen/veilig-thuis, stappen/agenderen: brief uitstellen vanwege geweld
rollen/veilig-thuis, stappen/herijken: op straat stil maar thuis niet
rollen/veilig-thuis, stappen/opschalen: veiligthuis haaglanden; eerwraak dreiging; stalking ex vriendin meerdere steden
rollen/veilig-thuis, stappen/regie: zicht op veiligheid lange duur; nieuw signaal na uvz; onveilig thuis tijdens traject
rollen/veilig-thuis, stappen/regisseur: kan veilig thuis regisseur zijn
rollen/veilig-thuis, stappen/uvz: zit vt vast in het overleg; hoort amhk erbij; wie belde veilig thuis
rollen/voorzitter: taken voorzitter; hoe hou ik tijd; niet genoeg partners; nieuwe voorzitter; voorzitter ziek; onafhankelijk; overleg
  begint; leiding van overleg; rol van voorzitter; wie benoemt voorzitter; tijd bewaken; voorzitter afwezig; sfeer bewaken; voorzitter; ik
  ben nieuwe voorzitter; eerste keer voorzitten wat moet ik weten; hoe word je voorzitter; wat verwacht je van een voorzitter; voorzitter
  kapt me af; hoeveel minuten per zaak; gespreksleider; technisch voorzitter casusoverleg; poortwachter; accountable stappen leider overleg;
  iemand vertelt te veel; collega afkappen in vergadering; breedsprakige deelnemer; orde houden; problemen die we zelf niet oplossen
  verzamelen; kan voorzitter partner dwingen te vertellen; welke formulieren tekent de leider; hoe lang per casus; tijdschema bespreking;
  spreektijd; twintig minuten; onbekende zit aan tafel; afronden met actie en naam; evalueren aan het eind van het overleg; nieuwe leider
  van het overleg; voorzittersrol overnemen; kennismaken met vaste deelnemers; gesprek met privacyfunctionaris en burgemeester; vervanger
  van de leider ziek; minuten per bespreking; hamer; moderator; breedsprakig; kibbelen; onderbreken; gespreksleiding; dagvoorzitter;
  tijdwaker; afkappen; stopwatch; vergadertechniek; kwartier per jongere; welkomstwoord; chair; vergadering ontspoort; leiderschap; voor
  zitter; overleg loopt steeds uit; één deelnemer praat alles vol; ruzie tijdens de vergadering; word voorzitter per 1 januari; iemand
  vertelt meer dan nodig; twintig minuten is te kort; week 3 als voorzitter, wat nu; gesprek dwaalt af van de vraag; deelnemer kwam drie
  kwartier te laat; voorzitter uvz; technisch voorzitter; procesmanager; ketenmanager; pga-coördinator; spreektijd per casus; gespreksleider
  kapt mij af; voorzitter spreken; twintig minuten per naam; onafhankelijk voorzitter taken; net voorzitter geworden; eerste vier weken als
  nieuwe voorzitter; vergadering loopt steeds uit; iemand stoppen die roddelt aan tafel; evaluatie aan eind van overleg; mag ik een partner
  dwingen iets te vertellen; wat kan ik niet besluiten als voorzitter; kennismaken met vaste partners
rollen/voorzitter, rollen/zorgaanbieder: wie pakt verward persoon daarna op; acute dienst gebeld en dan
rollen/voorzitter, stappen, stappen/uvz: besluit genomen, wat is volgende stap
rollen/voorzitter, stappen/aanmelden: aanmeldingen komen bij wie; ik hoor niks op mijn aanmelding; tot wanneer kan ik iets inbrengen; wie
  ontvangt nieuwe zaken
rollen/voorzitter, stappen/aanmelden, stappen/agenderen: terugkoppelen aan degene die aanmeldde; aanmelder kreeg geen terugkoppeling; mag ik
  een aanmelding weigeren; net te laat voor dit overleg; terugkoppeling naar melder
rollen/voorzitter, stappen/agenderen: agenda bepalen; waarom moet dit met iedereen besproken; aanmelding beoordelen; besluit noteren over
  agenda; gastenlijst overleg wie bepaalt; volgorde brief en uitnodiging; waarom kiest de voorzitter mijn kind; poort te ruim of te smal;
  wat lees ik vooraf als voorzitter; aanmelder terugbellen met uitslag; man van 30 die overlast geeft; 28 jaar en ouder; verwarde buurman;
  agenda week vooraf; volgorde van bespreken; partner uitnodigen; een week van tevoren stukken; wanneer krijg ik de vergaderstukken; wie
  bereidt voor; week ervoor
rollen/voorzitter, stappen/agenderen, stappen/uvz: overleg voorbereiden als voorzitter; wie nodig ik uit; hoeveel jongeren passen er in een
  vergadering; we hebben zeven kandidaten en plek voor zes; reclassering kon niet komen, gaat het door; besluit nemen zonder politie
rollen/voorzitter, stappen/herijken: wie kan eraf
rollen/voorzitter, stappen/opschalen: wie besluit over zorg- en veiligheidshuis; wie tekent voor opschaling voorzitter of regisseur
rollen/voorzitter, stappen/opschalen, stappen/regie: partner levert niet
rollen/voorzitter, stappen/opschalen, stappen/uvz: wie mag er beslissen; rol van voorzitter bij conflict; deelnemers zijn het oneens; zorg
  weigert te komen; partners worden het niet eens; twee partners ruzie in uvz
rollen/voorzitter, stappen/plan: elke actie een naam
rollen/voorzitter, stappen/regie, stappen/uvz: hoe zorg ik dat iedereen zijn actie doet
rollen/voorzitter, stappen/regisseur: lichte gevallen wie doet regie; stilte aan tafel, niemand pakt op; wie wijst regisseur aan; zelf regie
  over lichte gevallen; wie benoemt de coördinator; lichte zaken bij voorzitter; doet de voorzitter zelf ook gevallen; lichte zaak regie bij
  voorzitter
rollen/voorzitter, stappen/uvz: val morgen in als voorzitter; hoe zit ik voor; vergadering leiden; hoe leid ik overleg; eerste keer
  voorzitten; draaiboek vergadering; gasten eruit na hun onderwerp; checklist vergaderdag; niemand had zich voorbereid; draaiboek uvz; baas
  van het overleg; vergaderleiding tips; dagindeling uvz dag; voorzitter valt uit; wie zit het overleg voor; niet genoeg mensen aanwezig bij
  uvz; hoe kap ik een eindeloze discussie af; beeld oordeel besluit leiden; stemmen staken over een jongere; twintig minuten per leerling;
  wie leidt zo'n gesprek over jongeren; hoeveel minuten per casus; afsluiten van de bespreking per jongere; hoe lang bespreek je één
  jongere; quorum aanwezig; volgorde van de bespreking beeldvorming; opening van het overleg; hoe lang praat je over een jongere; bob model
  vergaderen; feiten en meningen door elkaar; wie zit de vergadering voor; beeldvorming duurt te lang; hoe gaat het uvz; hoe lang duurt
  bespreking; hoe verloopt het overleg; deelnemers hebben zich niet ingelezen; checklist voor deelnemers; van alles besproken behalve de
  vraag; hoe lang duurt zo een bespreking per jongen; spreekt besluit tegen; checklist voor vanmiddag; bleef hangen in beeldvorming
rollen/woningcorporatie: wat doet corporatie; overlast van huurder; huurder in aanpak; jongere zoekt kamer; huis uit gezet; huurcontract;
  tweede kans woning; wiet in huis; burenruzie; begeleid wonen; woco; lawaai in flat; dreigende ontruiming; als verhuurder; verhuurder weet;
  klachten over huurder; huurder dreigt uit huis; contract beeindigen; wietplantage; jongere wil kamer; eigen plek voor jongere; huur en
  begeleiding; woonbegeleiding; wat krijg ik te horen als corporatie; voorrang; ruzie met buren; woningcorporatie; woningcoorporatie;
  huurachterstand gezin; huisuitzetting voorkomen; burenoverlast melden; huurcontract ontbinden; gaan wij over tot ontruimen mag dat nog;
  wat kan een woningcoöperatie inbrengen; ontruiming gezin met kinderen; tweede kans beleid; huurcontract opzeggen; kluswoning voor jongere;
  wonningcorperatie; corporatie wil jongere een woning geven onder voorwaarden; ontruiming dreigt na drugsvondst; verhuurder sociale huur;
  woonstichting; woonconsulent; eigen kamer nodig; wanneer doet verhuurder mee; huurschuld noemen; betalingsachterstand delen mag dat; staat
  hij op het contract; klachten van buren opzoeken; wat kunnen wij bieden als verhuurder; urgentie verklaring; verhuizen naar andere wijk;
  gesprek met huurders over zoon; gezin moet huis uit; krijgt verhuurder politie-informatie; wie wijst huizen toe; huurregels blijven
  gelden; huisuitzetting op grond van wat in overleg is gezegd; overleginformatie bij kantonrechter; kan dit mijn huurcontract kosten; wie
  gaat bij jullie over voorrang; dreigende ontruiming voorkomen; woonconsulent taken overleg; wooncorperatie; info uit overleg in kort
  geding huur; ontbinding huurcontract en informatie uvz; van opvang naar eigen kamer; sociale huur; herrie boven; portiekoverlast;
  woningnet; burengerucht; huurbaas; flexwoning; complexbeheerder; wietgeur; kamertraining; eerste woning; studio; woning corperatie; buren
  bang; huuropzegging; galerijflat; appartement; huurdersvereniging; lawaai; stank trappenhuis; huurder wordt volgende week ontruimd; er is
  een huurachterstand, mag dat op tafel; wietplantage gevonden bij moeder thuis; gevraagd om urgentie voor jongvolwassene; moeder krijgt
  ontruimings brief door zoon; gevraagd voor overleg over huurder; housing first; economisch daklozen; briefadres; woning corporatie;
  woningbouwvereniging; corporatie; vidomes; de goede woning; vestia; leefbaarheidsmedewerker; urgentie; urgentieverklaring;
  huisvestingsverordening; directe bemiddeling; woonoverlast; huurachterstand; ontruiming; ontruimingsvonnis; laatste kans beleid;
  huurovereenkomst; buurtbemiddeling; flexwonen; huisuitzetting om zoon die dealt; mag verhuurder het gebruiken bij de kantonrechter; woning
  voor jongere van 19 uit gezin; raken we ons huis kwijt door hem; buurjongen draait harde muziek; eigen kamer op mijn 19e; uit huis gezet
  door overlast; vertelt de verhuurder het aan de buren; info gebruiken voor ontruiming; kamer regelen voor jongvolwassene; huur niet
  betaald
rollen/woningcorporatie, rollen/zorgaanbieder: beschermd wonen
rollen/woningcorporatie, sociaal-domein: woonbegeleiding regelen; kan huurcontract op naam van hulpverlener; kamer met begeleiding
rollen/woningcorporatie, sociaal-domein, stappen/opschalen: gezin staat op het punt uit huis gezet te worden
rollen/woningcorporatie, sociaal-domein, stappen/plan: moeder met schulden
rollen/woningcorporatie, stappen/aanmelden: buurjongen geluidsoverlast en blowlucht trappenhuis; klachten van buren; huismeester ziet;
  huurder klaagt over buurjongen; buren zijn bang voor hem; klachten over bewoner met zoon; lawaai van jongeren in portiek; aanmelden vanuit
  woningbouw; woonoverlast melden; woonoverlast met zorgen melden; brandje in de kelderbox van de flat; ruzie in portiek en zorgen om gezin;
  kan verhuurder jongen opgeven; geluidsoverlast huurder zoon
rollen/woningcorporatie, stappen/afsluiten, stappen/opschalen: gezin is verhuisd
rollen/woningcorporatie, stappen/afsluiten, stappen/regie: verhuist gezin wat dan; weer klachten van buren
rollen/woningcorporatie, stappen/agenderen: urgentie bepalen
rollen/woningcorporatie, stappen/plan: woningcorporatie deel van plan
rollen/woningcorporatie, stappen/plan, stappen/regie: voorrang op een huis voor jongere; jongen slaapt bij vrienden en heeft geen adres
rollen/woningcorporatie, stappen/regie: dreigende ontruimming doorgeven; huisuitzetting melden aan regie; woning na detentie; nieuwe
  klachten uit de flat; verhuizing van gezin doorgeven; uithuiszetting dreigt; huis leeggehaald sleutel ingeleverd aan wie melden; hij wordt
  het huis uitgezet; geen woning als hij vrijkomt; kamer zoeken; huis uitgezet; woning na vrijlating; gezin dakloos geworden; bajes uit en
  dan geen huis; geen huis na de bajes
rollen/woningcorporatie, stappen/uvz: mag een woningbouwvereniging aan tafel; verhuurder alleen als nodig aan tafel; verhuurder aan tafel;
  woonsituatie inbrengen
rollen/zorgaanbieder: wat doet ggz; behandelaar; beroepsgeheim; cliënt wil niet; verslaving behandelen; autisme; adhd; trauma; depressief;
  verward; wachtlijst; crisis; diagnose; jeugdhulp; medicatie; opname; verslavingszorg; suicidegevaar; plaats in kliniek; jeugdzorgwerker;
  hulpverlener jeugd; jeugdhulpinstelling; ambulante begeleiding gezin; weet client wat ik vertel; zorg alleen op uitnodiging; client vragen
  wat ik mag vertellen; wachttijd noemen; grenzen van justitie horen; wie bepaalt inhoud van de hulp; psygiater in overleg; psychiatrische
  instelling; een zin toestemming vragen; acute dienst bellen; toestemming vragen voor één zin; wachtlijst ggz inbrengen; ik kan hier niets
  over zeggen; wlz instelling begeleid wonen rol; nachtopvang rol in aanpak; justitieregels die opvang moet kennen; draagkracht van gezin te
  laag eerst rust; psych; paniekaanval; suicide; xtc; detox; manisch; waanbeelden; fact team; pillen; rouw; hechtingsproblemen; depri;
  zelfbeschadiging; verpleegkundige; jellinek; speltherapie; zorg aanbieder; hasjverslaving; behandelkamer; cliënt bekent een misdrijf aan
  mij; 17 en in de verslavingskliniek opgenomen; jeugd-ggz; youz; parnassia; brijder; zorgaanbieder; jeugdhulpaanbieder; ambulante
  hulpverlening; iag; ambulant begeleider; psychiater; huisarts; poh jeugd; jeugdarts; ggd; lvb; middin; ipse de bruggen; scil;
  cliënttoestemming; toestemmingsformulier; crisisdienst; ibs bopz; wet zorg en dwang; pgb; crisisplaatsing; wat wil je dat ik vertel;
  moeder en kind samen tekenen voor delen; wachtlijsten jeugd ggz
rollen/zorgaanbieder, rollen/zorgnetwerk: plek in zorg; kind wil wel moeder niet; 15 jaar wie geeft toestemming; verslavingszorg rol; vanaf
  16 zelf akkoord doorverwijzing; ouders van 14 jarige akkoord voor doorverwijzing
rollen/zorgaanbieder, rollen/zorgnetwerk, stappen/afsluiten: wie bevestigt de overname
rollen/zorgaanbieder, rollen/zorgnetwerk, stappen/opschalen: hij hoort stemmen; verzoeken om hem te laten opnemen
rollen/zorgaanbieder, sociaal-domein: beroepsgeheim wijkteam
rollen/zorgaanbieder, sociaal-domein, stappen/aanmelden: hulpverlener meldt client aan; jeugdhulp wil casus naar veiligheid brengen
rollen/zorgaanbieder, sociaal-domein, stappen/opschalen: crisisplek nodig
rollen/zorgaanbieder, sociaal-domein, stappen/plan: jongere wil stoppen met drugs
rollen/zorgaanbieder, stappen/aanmelden: aanmelden na gesprek met client; eigen cliënt aanmelden kan dat; heeft de hulpverlener mij
  aangemeld
rollen/zorgaanbieder, stappen/afsluiten: bevestigen dat wij hem overnemen; niemand wil jongere overnemen; geen vervolgzorg na afloop;
  behandeling overnemen na einde traject; wij nemen begeleiding over; opvang bevestigt overname met datum; gevraagd om jongere over te
  nemen; aanbieder neemt jongere over; niemand wil de zorg overnemen; verlengde jeugdhulp; bevestiging van overnemende partij
rollen/zorgaanbieder, stappen/agenderen: vastleggen wie ja zei; moet de ggz komen
rollen/zorgaanbieder, stappen/herijken: gevraagd voor evaluatie met regisseur
rollen/zorgaanbieder, stappen/opschalen: wachtlijst bij de ggz; psychotische jongen op straat; verward en gevaarlijk wie neemt op; verward
  en dreigend op straat aangetroffen; psychose op straat, politie machteloos; verplichte opname; gedwongen zorg; gevaarlijke jongere
rollen/zorgaanbieder, stappen/opschalen, stappen/regie: jongere staat op een wachtlijst; wat doen we als er geen plek is bij de ggz
rollen/zorgaanbieder, stappen/plan: lvb begeleiding; plan van zorg; passende hulp bij het plan; gezin kan dit niet allemaal aan; lvb jongere
  in uvz; volgorde van behandelingen adviseren; begrijpt zijn afspraken niet; jongere met een lvb; kan de brief niet volgen; laag iq hoe
  praat je daarmee; licht verstandelijke beperking herkennen; lvb jongere; uitleg in simpele taal geven; vergeet steeds de afspraak;
  verstandelijk beperkt plan eenvoudig houden; zegt overal ja op maar doet het niet; zwakbegaafd; verslaving aanpakken; jongere wil wel,
  ouders niet
rollen/zorgaanbieder, stappen/regie: te veel hulpverleners tegelijk; intake gemist niemand geïnformeerd; cliënt komt al weken niet;
  overdosis afgelopen weekend; samen met agent op gesprek bij client; hij dreigt zichzelf iets aan te doen; no show bij behandeling;
  wachtlijst jeugdhulp overslaan; crisis in het weekend
rollen/zorgaanbieder, stappen/uvz: behandelverslag meenemen; psychiater in de uvz; ggd op afroep; alleen komen bij eigen cliënt; cliënt
  toegewezen gekregen na overleg; wat kan mijn instelling bieden
rollen/zorgnetwerk: zorgoverleg inbrengen; zorgmijder; zorgtafel; zorgnetwerkoverleg; gaat de aanhouding mee naar zorgoverleg; casusoverleg
  zorg; wie brengt hem daarheen; wie kent het gezin het best; handtekening ouders voor doorverwijzing; ouders weigeren doorverwijzing;
  zorgoverleg neemt hem niet aan; terug naar het veiligheidsoverleg; jongere inbrengen bij zorgnetwerk; alleen hulpvraag meegeven;
  vroegsignalering; zorgbespreking; zachte kant; doorgeleiden; mdo zorg; psychosociaal; zorg netwerk; zorgpartijen bijeen; zorgnetwerk pakt
  het niet op; toestemming voor zorgoverleg geweigerd; zorgnetwerk; zorgoverleg; mdo; ronde tafel gezin; rondetafeloverleg; jpp;
  jeugdpreventieteam; az-overleg; bemoeizorg; preventieoverleg; gto; hoe breng ik iemand in bij zorgnetwerk; gaan politiemeldingen mee naar
  zorg; zorg netwerk inbrengen; wat mag mee naar zorgoverleg
rollen/zorgnetwerk, sociaal-domein: overgang van veiligheid naar zorg; netwerkoverleg jeugdhulp; preventief overleg; toeleiding zorg; door
  naar hulp; zorgtafel weigert jongere op te pakken; wie kan het beste helpen; alleen hulp nodig geen politie waar heen; alleen de hulpvraag
  doorgeven; preventief overleg zorgpartijen; zaak doorzetten naar jeugdhulp zonder politie; overdracht van uvz naar hulp; verslaafde puber
  zonder delicten; casus overdragen vanuit lokaal team; vrijwillig kader; hulp zonder overlast; overlast is weg, zorg nog nodig; terug naar
  wijkteam overdragen; moeten wij toestemming geven voor wijkteam; afschalen naar lokaal team; overdragen aan lokaal team; zorg en welzijn;
  sociaal wijkteam; lichte hulp zonder aanpak
rollen/zorgnetwerk, sociaal-domein, stappen/afsluiten: zo draag je over naar zorg; wat gaat er mee naar hulp; overdracht aan het wijkteam;
  wijkteam neemt het over; warm overdragen; overdragen aan wijkteam; overdracht naar jeugdteam; hoe draag ik over naar zorg; casus terug
  naar wijkteam; overdragen aan zorg; naar vrijwillige hulp; dossieroverdracht aan jeugdteam; toestemming bij overdracht
rollen/zorgnetwerk, sociaal-domein, stappen/opschalen: hoe verhoudt dit zich tot zorg en veiligheidshuis
rollen/zorgnetwerk, sociaal-domein, stappen/uvz: doorverwezen naar zorg; doorverwijzen naar zorg
rollen/zorgnetwerk, stappen/aanmelden: later toch overlast erbij; later toch overlast na doorverwijzing; jongere in zorg overleg geeft nu
  overlast; later toch overlast na doorverwijzing zorg
rollen/zorgnetwerk, stappen/afsluiten: overdrachtspersoon aangewezen; wat nemen we mee naar zorg; warme overdracht; overdracht niet
  bevestigd
rollen/zorgnetwerk, stappen/afsluiten, stappen/uvz: bevestigen dat zorg het overneemt
rollen/zorgnetwerk, stappen/agenderen, stappen/uvz: doorverwijzen; doorverwijzen naar jeugdhulp
rollen/zorgnetwerk, stappen/plan: hulpvraag van ouders
rollen/zorgnetwerk, stappen/uvz: wanneer zorgoverleg; wanneer is zorgoverleg betrokken; uvz stuurt jongere door naar zorg; zorgtafel zonder
  veiligheid; wie pakt de zorgvraag op na uvz; van uvz naar zorg; doorgestuurd naar zorg; verslag doorsturen aan zorgpartijen;
  doorverwijzing naar zorg als uitkomst; besluit drie; uvz verwijst door naar ons wat nu; zorgnetwerk zegt nee; besluit 3 zorgdomein
  uitvoeren; zorgoverleg inschakelen; verschillende hulpverleners nodig maar geen politie; ik word doorgestuurd naar de zorg; doorgeleiden
  naar zorg; doorverwijzen naar zorgtafel
sociaal-domein: een gezin een plan een regisseur; hulp bij opvoeding; een gezin een plan; verschil met wijkteam; indicatie nodig; andere
  regelingen van de gemeente; samenloop zorg en straf; schuldhulp gezin; regie zorg of veiligheid; samenwerken met sociaal team; wie
  regisseert bij zorg; samen met jeugdteam; vader heeft schulden; ouders vechten om geld; opvoedcursus ouders; maatschappelijk werk
  inschakelen; verschil tussen zorg en veiligheid; jeugdzorg sociaal domein; wijkregisseur; wmo; wat doet de gemeente nog meer aan
  jeugdhulp; verschil tussen deze aanpak en het wijkteam; gezinsregisseur en pga regisseur tegelijk; verschil persoonsgericht en
  wijkgericht; verschil met het wijkteam; gebiedsteam; 1gezin1plan; een huishouden een plan een regisseur; wie heeft de leiding als wijkteam
  ook bezig is; dubbele hulpverleners in één gezin; twee regisseurs in één gezin; zes hulpverleners over de vloer; vergelijking jeugddomein;
  giz-methodiek; wat kan jeugdzorg hiervan leren; wijkgericht werken; wijkwethouder; wijkregisseur budget; wijktafel; bewoners beslissen mee
  in de wijk; eigen regie van het gezin; procescoördinator; drang in jeugdhulp; hoe lang blijft de hulp; wanneer gaat de regie terug naar
  ouders; lange adem werkt; langdurig begeleiden; volgende generatie problemen; van vader op zoon; kijkt zorg ook naar veiligheid; waarom
  heeft niet elk gezin een regisseur; wanneer zie je resultaat van jeugdhulp; resultaatgericht inkopen; pilotwijken; cjg; ouder- en
  kindteam; sociaal team; verschil met vrijwillige hulp; twee regisseurs op één gezin; wie heeft de leiding bij samenloop; gezinscoach en
  regisseur naast elkaar; huishouden met tien hulpverleners; regie terug naar ouders; waarom duurt begeleiding hier langer; onafhankelijk
  regisseur jeugd te duur; jeugdconsulent; schuldmaatje; kredietbank; toeslagen; opvoedpoli; gezinswerker; multiprobleemgezin; minima;
  opvoedspreekuur; sociaal raadslieden; pedagogische hulp; dubbele trajecten; welzijnswerk; gezinsregisseur; gezin heeft opeens twee
  regisseurs; wijkteam was ook al bezig; we werken langs elkaar heen met het wijkteam; gezin zit diep in de schulden; zorgregisseur en wij
  zitten allebei in gezin; ambtenaar jeugd vraagt verschil met uvz; sociaal domein; sociaaldomein; centrum voor jeugd en gezin; meerpunt;
  jgh-team; buurtteam; toegang jeugdhulp; stevige lokale teams; toekomstscenario kind- en gezinsbescherming; hervormingsagenda jeugd;
  1g1p1r; één gezin één plan één regisseur; 1 huishouden 1 plan; giz; gezamenlijk inschatten zorgbehoeften; jeugdwet; mpg; doorbraakmethode;
  procescoordinatie; gedwongen regie; eigen regie; eigen kracht conferentie; familiegroepsplan; jim; resultaatsturing jeugdhulp;
  resultaatgericht werken; gebiedsgericht werken; transformatie jeugdzorg; domeinoverstijgend werken; regionale jeugdhulp h10; algemeen
  maatschappelijk werk; kwadraad; cliëntondersteuner; mee; preventief jeugdbeleid; opvoedondersteuning; triple p; gezin heeft al een
  gezinsplan; wijkteam en regisseur wie is de baas; twee plannen voor een leerling; verschil jeugdhulp en deze aanpak; lang begeleiden werkt
  beter; opvoeden lukt niet meer; twee regisseurs in ons gezin; een gezin een plan een regisseur; hulp bij schulden van jongere; verschil
  wijkteam en deze aanpak; ouders kunnen het weer zelf; 1 gezin 1 plan 1 regisseur; leren van veiligheid voor zorg; wijkgericht werken
  pilotwijken; twee regisseurs op een gezin; wijkwethouder en wijkregisseur; waarom langer begeleiden dan jeugdzorg; onafhankelijke
  regisseur te duur; resultaatgericht inkopen jeugdhulp; jeugdconsulent en netwerkregisseur; casusregie procescoordinatie drang; verschil
  met jeugdhulpregie; wat kan jeugdhulp leren van pga
sociaal-domein, stappen/aanmelden: opvoedondersteuning en toch straatoverlast; van wijkteam naar veiligheidsoverleg; wijkteam wil jongere
  aanmelden; hulpverlener ziet nu ook criminaliteit; hulpverlener in de wijk ziet nu ook overlast; wijkcoach ziet dat jongen nu ook steelt;
  vanuit wijkteam doorzetten naar veiligheid; loopt al bij jeugdzorg mag dat erbij; gezin vertellen dat ik aanmeld; jongere doorzetten naar
  gemeente
sociaal-domein, stappen/afsluiten: nazorg door wijkteam; hulp na de aanpak; wie neemt het over na afsluiten; na afloop naar het wijkteam;
  regie terug naar gezin; overdracht naar wijkteam; doorgeleiden naar zorg; wijkteam neemt over na aanpak
sociaal-domein, stappen/afsluiten, stappen/herijken: terug naar zorg
sociaal-domein, stappen/agenderen: geen veiligheidsprobleem dus naar hulpverlening
sociaal-domein, stappen/opschalen: twee kapiteins op een schip
sociaal-domein, stappen/plan: één gezin één plan; wat zeg ik tegen het gezin; stapelen van hulp; integraal werken; hulp voor het hele gezin;
  één gezin één plan botst; gezin met drie criminele broers; gezin erbij betrekken; één gezin één plan; integraal gezinsplan; gezinsgerichte
  aanpak
sociaal-domein, stappen/plan, stappen/regie: gezin heeft vijf hulpverleners over de vloer; gezin wil geen hulp; lopen al vijf hulpverleners
  rond
sociaal-domein, stappen/plan, stappen/regisseur: wat als een gezin drie jongens in de aanpak heeft
sociaal-domein, stappen/regie: drang en dwang; wie betaalt de hulp; hulp bij schulden; al hulp in gezin; begeleid wonen aanvragen; gezin
  heeft al een hulpverlener; wie betaalt de hulp; vormen van regie jeugdhulp; bijzondere bijstand; bewindvoering en regie afstemmen;
  wisselen tussen nabij en op afstand; eerst kijken of het elders onder valt; te veel hulpverleners; soorten regie; drang en dwang; lange
  adem; coördinatie van zorg
sociaal-domein, stappen/regisseur: dubbele regie; te weinig geld voor regisseurs; twee kapiteins; schoolmaatschappelijk werk of regisseur;
  gezin heeft al een wijkteam-regisseur; twee regisseurs op een gezin wie leidt; dubbele regie; hoe lang blijft dezelfde begeleider; twee
  mensen denken dat zij regisseur zijn
sociaal-domein, stappen/uvz: naar wijkteam
stappen: processchema; procedure; in welke fase zit deze casus; routekaart; in welke fase zit ik; draaiboek; procesbeschriving; roadmap;
  spoorboekje; procesplaat; tijdlijn; fasering; praatplaat; waar ben ik nu; negenstappenplan; swimlane; hoe verder; processtappen;
  werkproces; procesbeschrijving
stappen, stappen/aanmelden, stappen/agenderen: wat gebeurt er na de aanmelding
stappen/aanmelden: wie mag aanmelden; twee jongeren tegelijk; mag een trainer aanmelden; mag een buurman aanmelden; mag ouder zelf
  aanmelden; buurt maakt zich zorgen; terugtrekken; heropname; aanmelder blijft onbekend; anmelden; bezorgde collega van buiten mag die
  aanmelden; liever te vroeg dan te laat; ontvangstbewijs gekregen; geen reactie op mijn melding; bijnaam; zivver; postbus van het overleg;
  moet ik eerst dossieronderzoek doen; systemen nazoeken voor de melding; geldezel; weken wachten op reactie aanmelding; incident op de
  woongroep en politie gebeld; tippen; machete; vlindermes; boksbeugel; nepwapen; tasjesroof; heling; fietsendief; jatten; aankaarten;
  vroegsignaal; referral; dealertje; pestgroepje; aanmeldprocedure; plofkraak; steekwapens; nieuwe vrienden waar ik niet gerust op ben; wil
  een jongere doorgeven, hoe begin ik; er is ingebroken en ik weet wie; jongere is boos dat ik hem aanmeld; zit elke nacht op straat en
  liegt erover; ze wordt opgehaald door oudere mannen; politie was ons weer voor; meldde iets bij politie, niks gebeurd; heb filmpjes gezien
  van zijn wapens; aan melding gedaan en wat nu; aanmelding; vroegsignalering; zorgsignaal; verwijsindex; verwijsindex risicojongeren; vir
  match; doorverwijzen; intake; casusnummer; straatnaam; mag een gewone burger aanmelden; wie mogen er jongeren inbrengen alleen partners;
  wie kan iemand aandragen; haast eerst bellen; moet het kind weten dat ik hem aanmeld; na aanmelding nog naam gebruiken; alleen partners
  van convenant mogen opgeven
stappen/aanmelden, stappen/afsluiten: wil mijn aanmelding terugnemen; aanmelding intrekken; twee jaar geleden al besproken, nu weer; na de
  afsluiting begint het opnieuw; terugval na afsluiting; het gaat weer mis na afsluiten; zelfde nummer bij nieuwe aanmelding; melding
  teruggenomen; wanneer weer aan de bel trekken; draaideur jongere; jaar later weer raak; oud nummer weer gebruiken; na een jaar weer
  rottigheid; weer terug in aanpak; afgesloten en toch problemen; hij is terug bij af na afsluiting
stappen/aanmelden, stappen/afsluiten, stappen/herijken: hij gaat weer de fout in na afsluiten
stappen/aanmelden, stappen/afsluiten, stappen/regie: weer mis
stappen/aanmelden, stappen/agenderen: dringend aanmelden; alleen een naam doorgekregen; dringend geval; het kan geen dag wachten; kan het
  sneller we hebben haast; hoor ik wat ermee gebeurt; spoedgeval aanmelden; haast kan niet wachten op formulier; hoeveel mag voorzitter
  weten; wat krijgt de aanmelder te horen; volgende week uvz nog bijpakken; spoed, heb geen tijd voor formulier; wat gebeurt er nadat ik
  iemand heb ingediend; aanmelding te laat voor het volgende overleg; hoor ik of hij besproken wordt; sluitingsdatum; schuift door naar
  volgende keer; uiterste inleverdatum voor volgende overleg; spoed na steekpartij bij school; uiterlijke inlevertijd voor volgend uvz;
  extra overleg tussendoor; mijn aanmelding staat er niet op; spoed op agenda; krijg ik te horen waarom niet; namen op lijst geen uitleg;
  spoed kan niet wachten op overleg; schuift door; hoor niks over mijn aanmelding; dit kan geen twee weken wachten; spoedgeval tussen twee
  overleggen in; vergeten de aanmelder in te lichten; hoor niks meer na aanmelding van leerling; eerder bespreken want gevaar; is er plek
  deze week; naam op agenda zonder uitleg; agenda was al de deur uit; volle agenda, deze jongen kan niet wachten; mijn melding wordt niet
  serieus genomen; naam op de lijst zonder uitleg; casus kan niet twee weken wachten
stappen/aanmelden, stappen/agenderen, stappen/regie: spoed
stappen/aanmelden, stappen/agenderen, stappen/uvz: wanneer wordt hij besproken
stappen/aanmelden, stappen/herijken: niks meer gehoord
stappen/aanmelden, stappen/herijken, stappen/regie: hij heeft weer gestolen
stappen/aanmelden, stappen/regie: signaal doorgeven; signaal afgeven; ruit van mijn zaak ingegooid; zorgelijke berichten uit de buurt
stappen/afsluiten: mislukt; wat moet ik regelen bij afsluiting; afsluitbrief; afscheid; nazorg; kan hij terugkomen; opnieuw beginnen;
  overleden; nieuwe informatie na afsluiten; gezin bedanken; hoe neem je afscheid; niet gelukt; wie houdt oogje in zeil; jongere overlijdt;
  emigreert; weg uit nederland; hoe sluit ik een casus af; jongere is overleden; afslutien; jongere overleden; feestelijk afronden; laatste
  gesprek met jongere; negatief afgesloten vanwege zware misdrijven; politie hoort dat aanpak stopt; wie houdt daarna een oogje in het zeil;
  overleden casus afsluiten; exit; uitstroomcriteria; wie houdt hem daarna in de gaten; niet zomaar loslaten; zwarte gat na begeleiding; wie
  regelt het einde; wanneer is een zaak echt dicht; jongere is gestorven; doodgeschoten; geen brief na sterven; slotgesprek; evaluatie met
  gezin aan het einde; partners laten weten dat het stopt; hoort degene die meldde dat het klaar is; procesondersteuner datum brief
  doorgeven; te weinig zorgaanbieders voor nazorg; langdurig volgen wie doet dat; drie vragen voor het einde; terugvaloptie afspreken;
  school inlichten dat het klaar is; waarom gestopt niet vertellen; rechtsgrond nameting; samen kennismaken met nieuwe hulp; paar keer
  meegaan met nieuwe begeleider; nabellen; koude overdracht voorkomen; maatregel stopt wie houdt zicht; drie vragen voordat het dicht mag;
  opnieuw aanmelden na afsluiting zelfde nummer; budgetcoach blijft na afloop; cliënt overleden brief; wie belt hij als aanpak voorbij is;
  drie keer meelopen met nieuwe begeleider; melder laten weten dat het klaar is; finish; opgeven; hopeloos; uitbehandeld; zwart gat;
  terugvalpreventie; gestorven; uitgestroomd; stopcriteria; deur open houden; afzwaaien; opgelucht; zij gaan emigreren; af sluiten;
  achtervang; hij is overleden; aanmelding werd ingetrokken; afscheid nemen van een jongere; is geemigreerd met familie; valt na afsluiting
  in zwart gat; vertrokken met onbekende bestemming; jongere verongelukt; wat vertel ik de aanmelder bij einde; zorgcontinuiteit;
  nazorgfase; afsluiting; uitstroom; uitschrijven; eindgesprek; exitgesprek; overdrachtsdocument; leeftijdsgrens bereikt; leerling uit
  traject gehaald waarom weten wij niets; drie keer samen op pad bij overdracht; laatste gesprek met de jongere en ouders; overleden jongere
  brief familie; wie belt opnieuw als het misgaat; warme overdracht mentor; ze geven me op; wie helpt mij na de aanpak; laatste gesprek met
  regisseur; alles stopt ineens, en de hulp dan; jongere overleden, krijgen we nog brieven; eind gesprek met ouders; kan iemand terugkomen;
  borging na uitstroom; exit gesprek; nazorg na einde traject; eindgesprek met gezin voeren; jongen overleden brief versturen; aanmelder
  laten weten dat het klaar is; weer terug na een jaar zelfde nummer; zit nog in groepsaanpak en wel gesloten; checklist sluiten dossier;
  wanneer moet vangnet opnieuw aanmelden
stappen/afsluiten, stappen/agenderen: alweer van de lijst gehaald
stappen/afsluiten, stappen/herijken: negatief afsluiten; afsluiten zonder zorg; niet gelukt en toch afsluiten; hopeloos geval; negatief
  stoppen bij zware misdrijven; handdoek in ring; positief of negatief; positief afsluiten; jongere is klaar; afsluiten zonder resultaat;
  goed afgerond; casus afsluiten criteria; wanneer sluit je een casus positief af; het traject is geslaagd; blijft zware misdrijven plegen;
  hulp opgegeven, alleen nog straf; jongere heeft baan en diploma, klaar; groepsaanpak loopt nog, persoon is klaar; wanneer mag een leerling
  eruit; regie werkt niet alleen nog straf; negatief afsluiten betekenis; zware jongens strafrecht doet al alles; wanneer stop ik met de
  casus; bijna klaar, wat moet ik regelen; terugval vlak na het einde; hulp zinloos alleen strafrecht werkt nog; stabiele situatie; negen
  maanden niets meer gebeurd; gestopt zonder dat iemand het ons zei; casus dicht; negen maanden geen meldingen; hij heeft een nieuwe
  vriendin en een baan, klaar?; jongere heeft werk en een vriendin, nog nodig?; geen registraties meer mag hij van de lijst; staat er al
  drie jaar op; driekwart jaar niets meer gehoord van politie; rechter en reclassering doen al alles; eerder stoppen mag dat; hulp loopt
  goed maar nog wel overlast; eerder klaar als het goed gaat; gaat goed op straat maar hulp loopt nog; wie lang stil is eraf halen; wanneer
  mag hij eruit; gaat goed met hem; nieuwe baan en vriendin klaar; bijna klaar; is hij klaar; wie stopt de aanpak; bereikt leeftijdsgrens;
  op straat rustig maar hulp loopt nog niet; norm om te mogen stoppen; lang stil en hulp loopt goed; aanpak haalt niets meer uit; hulp loopt
  nog maar straat is rustig; mag hij eraf; staat al drie jaar op de lijst; loopt al twee jaar zonder einde; moet ik eerst hulp klaar hebben;
  negen maanden geen incidenten; wanneer mag iemand van de lijst; geen melding maar zorg is nog niet geregeld; regie heeft geen zin meer;
  vinkje eraf halen
stappen/afsluiten, stappen/herijken, stappen/opschalen: wat is het verschil tussen afsluiten en afschalen
stappen/afsluiten, stappen/herijken, stappen/regie: regie helpt niet meer bij hem; jongere gaat verhuizen naar andere stad; maakt weer
  fouten; hij is weer de oude; het gaat eindelijk goed; al maanden geen melding meer; hij is opnieuw de fout in gegaan
stappen/afsluiten, stappen/opschalen: verhuisd naar onbekend; mislukt traject; telt overdracht aan zvh als geslaagd; regie overgedragen;
  gezin vertrekt naar andere stad; we gaan verhuizen, gaat het mee; telt overdracht aan andere stad als succes; hij is verhuisd naar een
  andere stad; gaat naar andere gemeente verhuizen; gezin vertrekt naar rotterdam; regie naar regio is dat uitstroom; wie is
  verantwoordelijk na verhuizing; veiligheidshuis nam het over, wie is regisseur
stappen/afsluiten, stappen/opschalen, stappen/regie: jongere weg uit gemeente; gezin verhuist volgende maand; verhuizen naar tante in andere
  stad
stappen/afsluiten, stappen/plan: wanneer is het rond
stappen/afsluiten, stappen/plan, stappen/regie: jongere is verdwenen
stappen/afsluiten, stappen/regie: lange straf; naar het buitenland vertrokken; komt nieuwe aanhouding weer op tafel; weer thuis zonder hulp;
  krijgt vier jaar cel; na een maand alweer opgepakt; jongere zit vast wat doe ik; sluiten we af als iemand vastzit; langdurig gedetineerd
  dossier sluiten; stopt traject bij gevangenisstraf; afsluiten omdat hij twee jaar zit; gaat naar buitenland; naar het buitenland
  vertrokken; wanneer stap je terug
stappen/afsluiten, stappen/regisseur: wie neemt jongere onder zijn hoede; wie neemt dit op zich
stappen/agenderen: wie komt op agenda; agenda is vol; plek over; te veel aanmeldingen; staat niet op de lijst; hoe kies je wie eerst; reden
  van afwijzen; meer kandidaten dan plek; prioriteren als de agenda vol is; volgorde agenda meer aanmeldingen dan plekken; aanmelding
  geweigerd door voorzitter; te veel namen op de lijst wie eerst; wat staat er op de toegestuurde agenda; spoedoverleg na schietpartij; te
  weinig bekend over verdachte wat dan; naam op de lijst zonder toelichting; poortwachter; mag ik als partner meebeslissen wie komt; wanneer
  is de voorbereiding af; heeft hij alle partners wel nodig; nut van breed overleg toetsen; rondvraag zonder persoonsgegevens;
  dossiervorming beslissing wel of niet; wat staat er in de agenda; agenda nog niet binnen; jeugdbende; we weten nog niks van hem; wie gaat
  voor bij drukte; wachtlijst voor bespreking; ouders hun problemen bespreken vooraf; crisisoverleg beleggen; ingelast beraad;
  agendeeroverleg; shortlist; wachtrij; convocatie; volle agenda; afvaller; nee gekregen; voorsortering; prio; genodigdenlijst; op de rol;
  inplannen jongere; agendacommissie; agenda punt; doorgelaten; afgeketst; kom ik aan de beurt; te veel op de agenda; acht aanmeldingen voor
  zes plekken; mijn aanmelding is afgewezen; al drie keer doorgeschoven; te weinig bekend om te beslissen; ik kreeg geen uitnodiging; veel
  aanmeldingen binnengekomen in vakantie; meer aanmeldingen dan plek, wie gaat eerst; agenderingsoverleg; agendering; triage; triageoverleg;
  weegploeg; wegingsoverleg; selectiecriteria; prioritering casussen; wachtlijst uvz; contra-indicatie; wie kiest welke leerlingen besproken
  worden; drie plekken en acht aanmeldingen; hoeveel dagen van tevoren krijg ik de stukken; gevaarlijkste jongen eerst; toelichting waarom
  op agenda gezet; hoe kiezen ze wie besproken wordt; capaciteit uvz vol; zelfde week nog bijeenroepen; meer aanmeldingen dan plekken; wie
  gaat voor op de lijst; te weinig info om te beslissen; wat staat er op de agenda per jongere; spoedoverleg buiten de planning; welke
  partners uitnodigen per jongere; waar leg ik besluit agenda vast; namen op agenda zonder uitleg
stappen/agenderen, stappen/herijken: motivering van de beslissing; lijst langslopen met politie
stappen/agenderen, stappen/opschalen, stappen/uvz: spoedgeval tussen twee vergaderingen
stappen/agenderen, stappen/regisseur: meer zaken dan tijd
stappen/agenderen, stappen/uvz: moet iedereen erbij of alleen wie hem kent; ik ben gevraagd voor een overleg; waarschuwingsgesprek;
  wijkagent spreekt hem streng toe; overlast maar geen hulpvraag; stopgesprek organiseren; overlast zonder hulpvraag; twijfel of zware
  aanpak nodig is; agendapunt schuift; ontbrekende informatie boven tafel
stappen/herijken: verlengen; verlenging aanpak; nog nodig; halfjaarcheck; nog een half jaar; niet meer nodig; al jaar niet in beeld bij
  politie; hoe lang mag iemand op de lijst staan; is de aanpak nog proportioneel; review; hercheck; niemand vergeten op de lijst; drie
  mogelijke uitkomsten; rustig op straat maar geen hulp geregeld; het gaat vooruit maar nog niet lang; uitbehandeld; stemmen partners over
  einde; te zwaar middel geworden; evenredigheid; subsidiariteit; schiet zijn doel voorbij; wat gebeurt er na verlenging; gesprek na de
  evaluatie; is er ooit van de grens afgeweken; hulp klaar maar nog steeds herrie; heriking; evaluatie overgeslagen; onbepaalde tijd op de
  lijst; is dit nog proportioneel; cliënt al jaren in de aanpak; checkpoint; peilmoment; nog zinvol; halfjaar; goed bezig; stabiel; braaf;
  statuscheck; reflectiemoment; blijft maar hangen; tussenmeting; wel of niet verder; lijst langslopen; apk; half jaar verder, doorgaan of
  niet; op straat rustig, thuis nog niet; herijking is vergeten; gaat de goede kant op maar te kort; er is eigenlijk geen reden meer; groep
  is afgeschaald, jongere nog niet; verlenging gevraagd maar waarom; herijkingscriterium; uitstroomcriteria; heroverweging;
  proportionaliteit verlenging; elk half jaar bekijken of het nog moet; half jaar brav geweest; nog nodig of niet; periodieke beoordeling;
  proportionaliteitstoets tussentijds; stopcriterium; zes maandelijkse toets door politie en gemeente; is aanpak nog proportioneel; mening
  jongere bij doorgaan; moet het voorstel ook langs het uvz
stappen/herijken, stappen/opschalen: voorstel eerst langs het overleg
stappen/herijken, stappen/plan: nieuwe doelen afspreken
stappen/herijken, stappen/regie: geen meldingen meer; al lang niet gezien; gaat niet beter; detentie telt mee; maakt nieuwe fouten;
  tussentijds bekijken; op afstand blijven volgen; recente incidenten wat nu; nog overlast terwijl behandeling goed gaat; 6 maanden;
  gedraagt zich; acht maanden stil op straat; zat vast, dus geen meldingen; wij zien geen vooruitgang meer; twee kwartalen niks, dan een
  ruitje; telt tijd in de gevangenis mee; telt de tijd in de cel mee; hulp loopt goed maar nog steeds overlast; maanden in detentie
  meegerekend; geen meldingen maar nog steeds spijbelen; toch weer opgepakt, begint het opnieuw; van actief naar monitoring besluiten; hij
  maakt nieuwe fouten; tellen de maanden in de cel mee; telt celstraf mee als rustige periode; telt de tijd in de cel mee;
  beoordelingsmoment komt eraan; negen maanden tellen na detentie; drie maanden rustig en nu weer mis; lang niks gehoord; telt bajestijd mee
  voor negen maanden; telt de tijd in cel mee; al maanden stil; afschalen naar monitoring; terugval tijdens monitoring; van actieve regie
  naar monitoring; terugval tijdens traject; nieuwe overlastmelding terwijl hij op monitoring staat; doet het goed; hij doet het goed;
  nieuwe melding terwijl hij op monitoring staat; van actief naar volgen; weer gepakt terwijl het goed ging; nieuwe melding terwijl we
  alleen volgden; tijdens volgen weer gepakt
stappen/herijken, stappen/regie, stappen/regisseur: minder intensief
stappen/herijken, stappen/uvz: zorg is er niet
stappen/opschalen: veiligheidshuis haaglanden; veiligheidshuis haaglanden; casus te zwaar; naar veiligheidshuis; wanneer opschalen;
  radicaliseert; terug van veiligheidshuis; regionale tafel; escalatie; hulp van buitenaf; regio inschakelen; terreur; extremistisch;
  wapenhandel; liquidatie; terugplaatsen; geen teken van leven; teken van leven; opschalen veiligheidshuis; hoe pak je radicalisering aan;
  wanneer neemt het zvh over; is lokale casus zwaar genoeg voor ons; welke stukken krijgt het veiligheidshuis; regie tijdens opschaling bij
  wie; vrijblijvend sparren met procesregisseur zvh; vertellen aan ouders dat we opschalen; meerdere politie-eenheden betrokken; zelden
  opgeschaald waarom; informatie opnieuw toetsen bij zvh; lokaal of regionaal; zvh; zorg en veiligheidshuis haaglanden; onze gemeente kan
  dit niet alleen; wie vraagt het regionale overleg; mag regisseur zelf naar vhh; aanmeldformulier veiligheidshuis; wachten op reactie
  veiligheidshuis; regionale tafel heeft ja gezegd; gebeurt dit vaak; actief in delft en den haag tegelijk; gemeenteoverstijgend; ggz en
  justitie tegelijk ernstig; probleem speelt in hele regio; heeft het zin om hoger te gaan; weigert alles, dan maar opschalen; met spoed
  naar veiligheidshuis; samenvatting voor de regio; vraagstelling formuleren voor vhh; dwarsverbanden met andere gemeente; opnieuw afwegen
  per gegeven; plan gaat gewoon verder; consultatie regionaal team; upschalen; escalatieladder; terug naar lokaal; radicaliserende cliënt;
  advies veiligheidshuis vragen anoniem; veiligheidshuis haaglanden aanmelden; zwaar geval; bovenlokaal; riec; extreemrechts; drugsbende;
  buurstad; externe deskundige; grensoverstijgend; geronseld; veiligheids huis; te zwaar voor ons lokale overleg; veiligheidshuis wil ons
  hele dossier; veiligheidshuis heeft nee gezegd; zware jongen, landelijk bekend; rechterlijke machtiging; levensloopaanpak; lfpz;
  veiligheidshuis; vhh; zorg en veiligheids huis aanmelden; gcos; pix; complexe casuïstiek; gripmodel; opschalingsmodel; gemeentegrens;
  regiogemeente betrokken; zwaarder overleg dan het uvz; veiligheidshuis haaglanden inschakelen; wat krijgt het veiligheidshuis over mij;
  wanneer zorg- en veiligheidshuis; afbakening lokaal en regionaal; bovenlokale problematiek; hoe vaak naar veiligheidshuis; online opruiing
  meerdere steden; te ingewikkeld voor ons overleg; wanneer niet naar veiligheidshuis; advies vragen aan veiligheidshuis zonder naam; wie
  heeft regie na opschalen; moet ik gezin zeggen dat ik opschaal; samenvatting of dossier meesturen; doorplaatsen naar regionaal niveau;
  formulier veiligheidshuis; heeft opschalen zin als zelfde mensen er zitten
stappen/opschalen, stappen/regie: jeugdige gaat in andere regio wonen; actie niet uitgevoerd door partner; jongere is onvindbaar; twee weken
  geen teken van leven; trekt bij tante in andere stad in; gezin verhuist naar rotterdam
stappen/opschalen, stappen/uvz: dezelfde mensen aan tafel; casusoverleg complex
stappen/plan: licht verstandelijk beperkt; startgesprek voorbereiden; eerste gesprek met jongere; ouders werken niet mee; doelen stellen;
  wie doet wat in plan; gezin betrekken; iets leuks doen; beloning; wat wil jongere zelf; plan delen met partners; jongere zegt niks; stap
  voor stap doelen; plan bespreken met partners; plan duurt te lang; taalgebruik in plan; gesprek thuis of kantoor; afspraken ondertekenen
  door jongere; jongen komt niet op gesprek; strafdoelen en hulpdoelen in één document; rolmodel na gevangenisstraf; ouders werken tegen bij
  gesprek; eerst praten met gezin dan papier; trajectplan; wie stelt het op; gezin verschijnt niet; bij ze thuis aanbellen; wat moet meteen
  ophouden; grenzen trekken en hulp bieden; alles tegelijk aanpakken; prioriteiten in de begeleiding; te veel doelstellingen; streefscore;
  taken verdelen over instanties; wie heeft het beste contact met hem; eisen van de rechter opnemen; jongere zusje ook ondersteunen; moeder
  met schulden meenemen; op welk gebied beginnen; motivatie als aanknopingspunt; vaag doel; hoe weet je of het bereikt is; wie mag het plan
  lezen; terugkoppelen in het overleg; standaardpakket; succesverhaal ex-gedetineerde; gemeente betaalde studie; goed voorbeeld van
  maatwerk; ervaringsdeskundige geworden; voor wat hoort wat; pgp; persoonlijk ontwikkelplan jongere; handelingsplan; trauma behandeling
  eerst of werk eerst; ouders verschijnen niet op stadhuis; krijgen wij als wijkteam het hele plan; te moeilijke doelen; opleiding vergoed
  zolang hij zich gedraagt; gesprek op andere plek dan stadhuis; eigen wens van jongere voorop; keukentafel; begeleidingsplan; pva;
  mijlpalen; droombaan; gedragscontract; taakverdeling; deur blijft dicht; zwijgt; krachtgericht; wensen; stippen op horizon; doelstelling;
  gezin erbij halen; kopje thee ouders; grens trekken; onwillig; start gesprek; stond voor een dichte deur; jongere liep boos weg uit
  gesprek; jongere heeft zelf een wens; plan is te laat; doelen zijn te vaag volgens voorzitter; partner wil hele plan zien; uitnodiging
  stadhuis genegeerd; alles gaat mis, waar begin je; iedereen heeft een ander doel; hulpverleningsplan; perspectiefplan; startgesprek; start
  gesprek stadhuis; intakegesprek; kick-off gesprek; doelrealisatie; actiehouder; genogram; ecogram; interventiemix; gezinsaanpak;
  systeemgericht; gemeente betaalt opleiding als hij zich gedraagt; startgesprek wie gaat er mee die hij kent; jongerenwerker bij eerste
  gesprek op stadhuis; komt niet naar stadhuis; rolmodel uit de buurt inzetten; wil leerling zelf iets kiezen; komen ze bij mij thuis;
  betaalt de gemeente mijn opleiding; wat vragen ze in het startgesprek; grenzen stellen aan onze zoon; huis bezoek door gemeente;
  ex-gedetineerde als rolmodel; wat als het gezin niet komt; wie zit er bij de intake met jongen; hij komt niet op gesprek dan huisbezoek;
  waar praat je over bij kennismaking met gezin; grenzen stellen en hulpvraag; op welke leefgebieden zet ik in; hoeveel doelen tegelijk;
  elke actie een eigenaar; wie krijgt het hele plan te zien; gemeente betaalde opleiding na detentie; succesverhaal rolmodel diploma; is
  mijn doel concreet genoeg; meld ik het plan nog in het uvz
stappen/plan, stappen/regie: voor een dichte deur; motiverende gespreksvoering; jongere wil niet praten; jongere werkt niet mee; hulp
  inzetten; welke hulp zet ik in; schulden oplossen; opleiding betaald na gevangenis; no show bij intake; no show; ouders doen de deur niet
  open; opleiding betaald door gemeente; jongere komt niet opdagen; jongere wil niet meewerken; krijgt politie het hele plan; niemand kwam
  naar het gesprek op het stadhuis; hij zegt dat hij nergens aan meewerkt; lesgeld vergoeden voor jongere; huisbezoek als ze niet komen;
  talent van jongere gebruiken ongewone oplossing; ik praat niet met die mensen; jongere laat niks meer horen; terugkeer bespreken in het
  uvz; gezin houdt alle hulp af; hij komt vrij en heeft nergens te slapen; sportclub vergoeden; appjes worden niet beantwoord; moeder wil
  niet meewerken aan traject; contact met jongere; jongere reageert niet; doet de deur niet open; jongere komt niet; ouders tegenwerken; hij
  komt niet op gesprek; ouders doen niet mee; gesprek onder vier ogen; alles tegelijk; wie voert de hulp uit; zelf met de jongere praten of
  via anderen; ouders doen de deur niet open; huisbezoek niemand doet open; no show; neemt telefoon niet op; hij kwam vanochtend niet op de
  afspraak; motiverende gespreksvoering
stappen/plan, stappen/regisseur: zes weken na aanwijzing; eerste uitnodiging gezin
stappen/plan, stappen/uvz: alleen eigen taken zien; kreeg alleen mijn eigen actie te zien; interventie bepalen; alleen mijn eigen
  actiepunten ontvangen; out of the box oplossing; onconventionele oplossing
stappen/regie: nazorg ex-gedetineerden; uitkering aanvragen; hoe vaak zie ik de jongere; hoe vaak contact; jongere kwijt; zit vast; komt
  vrij; na detentie; verhuist; wil alleen met mij praten; contact houden; hij neemt niet op; hij is weg; hij zit in de gevangenis; hij is
  vrij; hij liegt; identiteitskaart regelen; uitkering stopt; wordt vader; verliefd; overlijden ouder; belonen; elke week bellen; spoor
  bijster; op vakantie naar familie; gevlucht; ondergedoken; hij leunt op mij; huis leeg; hoe vaak moet ik de jongere zien; detentie;
  terugkeer uit detentie; hij komt vrij; vrijlating voorbereiden; jongere in de gevangenis, wat doe ik; contact met de inrichting; jji; in
  detentie toch in de aanpak blijven; nazorg ex-gedetineerden jong; netwerkberaad jeugdinrichting; contactpersoon in de inrichting;
  huisvesting regelen voor ontslag uit detentie; basisvoorwaarden re-integratie; pij loopt af wat doet de gemeente; binnen een week na
  ontslag spreken; hoe lang zit hij nog vast navragen; casusregie of procesregie bij jeugdreclasseringsmaatregel; voorbeeld van agressieve
  jongen van 15; afspraken voor de eerste dag buiten; verlof uit jji voorbereiden; schulden en zorgverzekering na celstraf; blijft de
  regisseur contact houden met gedetineerde; hij neemt zijn telefoon niet op; alles loopt langs elkaar heen; casemanagement; ingrijpen als
  het stil ligt; contact houden als het goed gaat; taken die over de datum zijn; voorbeeld agressieve jongen van 15; vrijwillige hulp werkt
  niet; jeugdreclasseerder wordt eerste contact; in de cel; jeugddetentie; zit in teylingereind; voorarrest; preventieve hechtenis; net
  opgesloten wat nu; wie belt de gevangenis; moeder blijft achter terwijl zoon vastzit; hoe lang moet hij zitten; nazorg na detentie; komt
  volgende maand thuis; uitkering regelen voor vrijlating; id bewijs en inkomen bij vrijkomen; terugkeer voorbereiden; eerste week na
  vrijlating; vrij sinds gisteren; met proefverlof; moeten we de rechter afwachten; voorliggende voorziening; jongere blokkeert mijn nummer;
  zorgmijder; contact weer opbouwen; casusregie of procesregie bij verplicht traject; jongen loopt weg en is agressief voorbeeld; zit in
  kliniek loopt regie door; jongere in gesloten instelling; jji vrij wat moet vooraf klaar zijn; verlof uit jeugdinrichting voorbereiden;
  vrijwillig kader mislukt onveilig; schulden regelen voor vrijlating; uitkering aanvragen na detentie; onvindbaar telefoon uit; vrij uit
  cel geen slaapplek; appt niet terug al weken; coördineren; aanjagen; achter tralies; de lik; bajes; nummer geblokkeerd; stilstand;
  brandjes blussen; ov-kaart; takenlijst; deadline gemist; net vrijgekomen; ghosten; verlof gevangenis; bijpraten partners; opgehangen;
  belletje; volhouden; najagen; sportschool; op de rit houden; maand niets gehoord van de jongere; hij neemt zijn telefoon niet meer op; zij
  heeft mij geblokkeerd; jongen is al dagen spoorloos; was op monitoring, nu vechtpartij; het ging net zo goed en toen dit; hij zit sinds
  maandag vast; rechter heeft hem drie maanden vastgezet; stond zonder huis buiten de poort; onverwacht vrijgelaten; inrichting wil niet
  zeggen hoe lang; midden in de nacht gebeld door moeder; moeder opgenomen in ziekenhuis; zitting duurt nog maanden, wachten we; jeugd-tbs;
  rjji; justitiele jeugdinrichting; huis van bewaring; penitentiaire inrichting; kvjj; teylingereind; dji; dienst justitiele inrichtingen;
  trajectberaad; netwerkberaad; stp; nazorg; nazorgcoordinator; nazorg ex-gedetineerden; d&r plan; re-integratie na detentie;
  re-integratieofficier; bij regeling; bestuurlijke informatievoorziening justitiabelen; v.i.; nachtdetentie; einde hechtenis;
  weekendverlof; casemanager pi; casusregie procesregie verschil; regievoering; terugval; voortgangsgesprek; voortgangsbewaking;
  evaluatiemoment; leerling zit in jji onderwijs daarna; terug naar school na detentie; jongere blokkeert mij op whatsapp; neemt zijn
  telefoon niet meer op; al weken niet gezien op straat; jongen komt volgende week vrij uit teylingereind; buiten na drie maanden vast
  eerste week; verschil casusregie procesregie leerling; gaat goed toch contact houden; weggelopen leerling; regisseur reageert bij verzuim;
  vrijlating volgende week; ik zit vast, gaat dit gewoon door; wie spreekt het gezin als hij vastzit; bezoek in jeugdgevangenis door
  regisseur; binnen een week na vrijlating; dagelijkse sturing op afspraken; jongere in jeugdgevangenis doorbegeleiden; praktijkvoorbeeld
  jongen 15 weggelopen; er loopt al verplichte hulp welke regievorm; jongen neemt telefoon niet op; voorlopig gehecht blijft hij bij ons;
  huis van bewaring contact houden; volgende maand op vrije voeten; terugkeerplan na detentie; wie is contactpersoon in de jji; na
  vrijlating binnen hoeveel dagen spreken; familie blijven bezoeken als kind vastzit; wachten op de rechtszaak of doorgaan; voorbeeld jongen
  15 loopt weg agressief; school meldt verzuim wat nu als regisseur; hij liep weer bij het station rond; contact ook als het lekker loopt
stappen/regie, stappen/regisseur: zit al in verplicht hulptraject; lichtere begeleiding; wie coördineert alles rond deze patient;
  afhankelijk van regisseur; vervanging als ik op vakantie ben; welke soort regie kiezen
stappen/regie, stappen/uvz: opnieuw op agenda zetten omdat plan faalt; nog een keer aan tafel bespreken; casus terug op tafel brengen; plan
  komt niet van de grond; terug aan tafel brengen; terugmelden als het mislukt; uitkering bespreken; opnieuw bespreken na incident; besluit
  terugdraaien
stappen/regisseur: ik wil een andere begeleider; ruzie met regisseur; wie wordt regisseur; regisseur kiezen; regisseur aanwijzen; niemand
  wil regisseur zijn; geen klik; ik wil een andere begeleider; wie trekt het; wisseling; regisseur botst met jongere; wie wordt regiseur;
  wie krijgt de regie; casemanager toewijzen; trekker van de zaak; wie neemt de kar; op welk moment wordt iemand gekozen; nog niemand
  toegewezen; toewijzing aan medewerker; telefoonnummer van begeleider doorgeven; iedereen moet weten wie het is; wachten op regisseur;
  start uitgesteld door personeelstekort; wat doet hij meteen na zijn benoeming; geen klik met begeleider; ouders vertrouwen haar niet;
  liever een vrouw als begeleider; klikt niet tussen hen; regiseur kiezen; geen klik met regisseur; wie wordt vast aanspreekpunt van mijn
  cliënt; casushouder; dossierhouder; toewijzing; match jongere; capaciteit; andere coach; verdeelsleutel; zaakhouder; vrouwelijke
  regisseur; ruzie met regisseur; eigenaar casus; kandidaat voor regie; ligt elkaar niet; trekkersrol; geen klik met de regisseur; jongere
  wil een ander aanspreekpunt; niemand wil de regie nemen; uvz besloot tot aanpak, wie pakt op; regisseur nog niet aangewezen; ouders
  vertrouwen regisseur niet; partners kennen de regisseur niet; weet niet wie regie heeft bij deze jongen; casus licht, toch regisseur
  nodig; regisseur toewijzen; toewijzing casus; regievoerder; casustoedeling; wie wordt de vaste persoon voor deze jongen; leerling klikt
  niet met begeleider gemeente; vaste begeleider kiezen; geen klik met mijn regisseur; mag ik zelf mijn regisseur kiezen; geen regisseur
  beschikbaar; hoe kies je de regievoerder; te weinig regisseurs; toedeling van zaken; juiste persoon kiezen voor de regie; naam regisseur
  doorgeven aan instanties; wie zegt wie het gaat doen; start zonder regisseur mag dat; netwerk regisseur toewijzen
stappen/regisseur, stappen/uvz: te weinig mensen
stappen/uvz: beeldvorming oordeelsvorming; iemand ontbreekt; stopgesprek; wie praat eerst; digitaal meedoen; bob methode; hoe werkt bob;
  stagiair wil mee naar het overleg; mag ik meekijken bij het uvz; krijg ik als partner het verslag; casusoverleg; zes jongeren per keer;
  kernpartners; bob model; vergadertechniek drie fasen; we springen meteen naar oplossingen; informatie ronde; aanbod van partners naast
  elkaar; wanneer kies je de zwaarste optie; twijfel zware of lichte aanpak; lichtste middel eerst; slecht voorbereide collega's; huiswerk
  niet gedaan; pas achteraf informatie gezocht; moet ik ook op zijn bijnaam zoeken; geen vraag gekregen toch opzoeken; uvo; hoelang moet ik
  erbij blijven; beeldvorming oordeelsvorming; meedenken; hand opsteken; brainstormen; zenuwachtig; casustafel; multidisciplinair;
  voorbereidingslijst; uitvoeringsoverleg; eenstemmig; hybride; oplossing bedenken; samen puzzelen; wat kiezen we; mond vol tanden; vraag
  aan mij niet kunnen uitzoeken; antwoord vergeten uit te zoeken; partner neemt eigen besluit na overleg; uvz; casusbespreking; jco;
  pga-overleg; ketenoverleg; bob; beeldvorming oordeelsvorming besluitvorming; oordeelsvorming; integrale aanpak besluit; dadergesprek;
  quorum; besluitenlijst; krijg ik het verslag als mentor; opzoeken in ons systeem zonder vraag; wij kennen hem niet toch aan tafel;
  casuistiek bespreken met partners; hoeveel casussen per keer; alleen aanschuiven bij eigen jongere; alles opzoeken van iedereen op de
  agenda; krijgen partners het verslag; huiswerk niet gedaan door deelnemers
`;
