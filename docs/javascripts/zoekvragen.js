// Wat mensen typten of zouden typen, per pagina die erop antwoordt (of pagina's, op alfabet). Komt pas als iemand zoekt:
// zie zoekvolgorde.js. Vond iemand iets niet? Zet de vraag hier, zoals hij werd getypt.
globalThis.ZOEKVRAGEN = `
begin: wat is dit; waar gaat dit over; ik ben nieuw; nieuwe collega; eerste werkdag; uitleg van de aanpak; hoe werkt de aanpak; doel van de
  aanpak; wat houdt het in; wat is persoonsgerichte aanpak; wat is het niet; waar begin ik; korte introductie; algemene informatie; hoe zit
  het in elkaar; waarvoor is dit; waar vind ik wat; snelle uitleg; inleiding voor nieuwe mensen; wat is het doel; voor wie is deze site; hoe
  begin ik hier; uitleg voor stagiair; basiskennis; eerste week lezen; nieuwe jeugdofficier snel inlezen; wat betekenen de gekleurde labels;
  nieuw in het team; inwerkstof; wat moet ik eerst lezen; hoeveel leestijd; geen persoonsgegevens in mijn functie; wat is pga; wat is het
  níet; is dit een cursus of programma; standaardprogramma voor jongeren; strenge hand én hulp; één organisatie krijgt het niet voor elkaar;
  wat betekent het gekleurde etiket; blauw blokje voor een tekst; praktijk voorstel wet elders; is dit officieel vastgesteld; status van de
  tekst; verplicht of alleen idee; waar komt deze alinea vandaan; juridisch getoetst; welke tekst is uit amsterdam; pas begonnen in wijkteam
  wat is pga; in een kwartier bijpraten; inwerkdocument; net gestart; groentje; jongerenaanpak; trainee; gedetacheerd; geen voorkennis;
  leesvolgorde; hoe zit het; bronlabel; overgestapt van andere afdeling; verdwaald; wegwijs maken; uitzendkracht; startpagina handboek;
  begin maandag en weet nergens van; geen idee wat pga is; net in dienst bij gemeente; gevraagd aan te schuiven, waar begin ik; zie overal
  groene en oranje labels; val in voor collega, snel inlezen; stagiaire moet ingewerkt worden; nieuwe wijkagent snapt uvz niet; tien minuten
  om me in te lezen; handboek; werkwijzer; introductie nieuwe collega; inwerken; labels praktijk voorstel; wettelijk kader label; status
  tekst vastgesteld; integrale veiligheidszorg; stagiaire social work wil snappen wat pga is; wat doet de gemeente met criminele jongeren;
  wat betekent dat blauwe woordje praktijk; is dit al echt afgesproken of een voorstel; persoonsgerichte aanpak uitgelegd; pga betekenis in
  gewone taal; grenzen stellen en helpen tegelijk; ik ben vandaag begonnen; belangrijkste vijf termen; wat betekent elders boven een tekst
begin, begin/in-een-week: pilot opzetten
begin, begin/in-een-week, begin/oefenen: onboarding
begin, begin/in-een-week, over: kunnen wij dit overnemen als gemeente; implementeren in eigen gemeente
begin, begin/in-een-week, rollen: wie hebben we nodig om te starten
begin, begin/kort: kort uitgelegd wat is pga; nieuw bij zsm en ken dit niet; in gewone taal wat doen jullie; straffen of helpen; snel
  inlezen als zorgmedewerker; pga in gewone taal; bijlezen; snel inlezen als nieuwe zorgcoördinator; top600 maar dan hier; ik weet nog van
  niks; in het kort uitleggen aan nieuwe collega; pga kort uitleggen aan collega's op parket; hoe leg ik dit uit aan de pers
begin, begin/kort, begin/waarom: samenvatting van de aanpak
begin, begin/kort, over/jongeren: wat is de persoonsgerichte aanpak
begin, begin/kort, rollen/college: presentatie voor nieuwe wethouder
begin, begin/kort, stappen: stroomschema proces; plaatje van alle stappen
begin, begin/oefenen: inwerk periode
begin, begin/voor-wie: welke leeftijden; wat doet de gemeente tegen criminele jongeren; tot welke leeftijd
begin, begin/waarom: waarom niet gewoon alleen politie; bestaansreden
begin, begin/waarom, over/jongeren: persoonsgerichte aanpak; wat is het doel van dit alles; wat levert het mijn kind op
begin, begin/waarom, stappen/uvz: waarom werkt zorg samen met politie
begin, begrippen: wat is een uvz; belangrijkste termen; woordjes die je moet kennen; wat betekent elders; labels praktijk voorstel wet; uvz
  voluit
begin, begrippen, stappen/uvz: wat is een uvz
begin, convenant: waar dient het convenant voor; nieuwe medewerker
begin, convenant, rollen: welke partijen doen mee
begin, convenant/informeren: wat is een notificatiebrief
begin, convenant/mag-ik-dit-delen: ik krijg geen namen te horen, moet ik privacy lezen
begin, index: kwartiertje inlezen; waar gaat deze website over; overlastgevende jeugd aanpakken én helpen; ik schuif voor het eerst aan;
  landingspagina werkwijzer; startpagina werkwijzer
begin, normenkader: wat zijn leefgebieden
begin, over: uitleg labels; is dit verplicht of maar een voorstel; geldt deze regel al echt; wat betekent label voorstel; gekleurde blokjes;
  wat betekenen die gekleurde labels; wat is praktijk en wat is voorstel; welke status heeft deze tekst; is dit vastgesteld beleid; heeft
  iemand dit vastgesteld; wat is verzonnen en wat niet; rekenkamerbrief veiligheid en zorg; wat is echt en wat voorstel
begin, over/jongeren: persoonsgerichte aanpak voor jongeren uitleg; uitleg voor inwoners
begin, rollen: leeslijst nieuwe medewerker; wie doet wat in het kort; rolverdeling; verschil vaste deelnemer en op uitnodiging; stagiair bij
  uvz wat moet die lezen; detachering snel ingewerkt; net begonnen waar start ik met lezen; inwerken nieuwe partner
begin, rollen/driehoek-burgemeester: wie gaat over jeugdbendes
begin, rollen/reclassering, stappen/uvz: mijn eerste uvz
begin, rollen/school: komt school altijd erbij
begin, rollen/voorzitter: wie leidt het overleg; inwerkprogramma voorzitter
begin, stappen: schema van het proces; stroomschema aanmelden tot einde; flowchart; plaatje werkproces
begin, stappen/herijken: wat bedoelen ze met herijken
begin, stappen/regisseur: wie houdt het overzicht
begin/in-een-week: hoe begin je als gemeente; aanpak invoeren; starten in eigen gemeente; wat heb je nodig; wie heb je nodig; hoeveel mensen
  nodig; besluiten vooraf; installeren programma; wat kost invoeren; gratis gebruiken; proef draaien met kleine groep; draaiboek eerste
  week; kleine gemeente; samen met buurgemeenten; computer en systeem; wachtwoord en toegang; project starten; eerste dag gemeente; wij
  willen dit ook; als gemeente meedoen; opstartfase; wie moet ik bellen om te starten; welke besluiten eerst; wat moet geregeld zijn;
  hoeveel fte; kosten van invoering; wat heb je aan software nodig; lokale situatie aanpassen; invoeren in regio; plan voor invoering; wat
  heb je nodig om te starten; hoe richten we dit in bij ons; hoe begin ik als gemeente; welke knopen moet je doorhakken voordat je begint;
  opstart bij een kleine plattelandsgemeente; wat regelt de gemeente voor de start; proefoverleg met één jongere; wie tekent wat vooraf
  driehoek; wij willen dit ook in onze stad; hoe start je hiermee; implementatieplan; invoeren bij andere gemeente; draaiboek eerste vijf
  dagen; wat moet vooraf geregeld zijn; zonder convenant al beginnen; kunnen we alvast proefdraaien zonder dpia; privacy impact assessment
  nodig; wie tekent het convenant; vervangers regelen; instellingen per gemeente; andere leeftijdsgrens instellen; maximum jongeren per
  regisseur instellen; beveiligde schijf; netwerkmap rechten; wie mag bij de bestanden; backup; reservekopie maken; bestanden kwijt
  terugzetten; automatisering wat moet it doen; programma op de pc zetten; instaleren; profiel aanmaken; opdrachtregel werkwijzer;
  regisseurs controleren de overgenomen gegevens; ontbreekt er iemand op de lijst; weekplanning klaarzetten; proefvergadering; eerst testen
  met één geval; wie kreeg wat te zien test; herstel back-up testen; bewijs voor de privacyfunctionaris; dag 3; checklist op één a4; go
  live; onze gemeente wil dit ook; uitrol; livegang; quick start; python; netwerkschijf; applicatiebeheer; backup testen; rechten op map;
  zelf hosten; voorwerk; projectstart; werkdag een tot vijf; vooraf regelen; invoertraject; commando's; configuratie; servermap; wethouder
  wil beginnen; setup; gemeente wil volgende maand beginnen; onze burgemeester wil dit ook; college zegt start maandag; convenant is nog
  niet getekend; ict heeft nog geen map klaar; back-up nooit getest; kleine gemeente, weinig mensen; ben kwartiermaker geworden;
  buurgemeente wil meedoen met ons systeem; proefoverleg houden met één jongere; projectplan; checklist start; pilot starten; proefdraaien;
  randvoorwaarden; afgeschermde map; netwerkschijf rechten; back-up; restoretest; installatie; werkwijzer instellen; werkwijzer week;
  gemeenteprofiel; ict-afdeling; functioneel beheer; onze gemeente wil dit ook beginnen; wat moet je regelen voor je start; invoeren in onze
  gemeente; proefuvz houden; afgeschermde netwerkmap regelen ict; backup en herstel proef; randvoorwaarden programmamanager; wie betrek je
  bij opstart; parameters per gemeente instellen; uitrol bij een andere gemeente begeleiden; wat moet er liggen voor je start; pga opzetten
  in onze stad; proefoverleg met een jongere; backup proberen terug te zetten; afgeschermde schijf wie mag erin; wat moet ict regelen;
  college moet vooraf besluiten; lancering persoonsgerichte aanpak planning; profiel gemeente invullen; kwartiermaker checklist; grenzen
  bepalen leeftijd caseload termijn; hoeveel dagen kost invoering
begin/in-een-week, begin/kort: onepager
begin/in-een-week, begin/oefenen: iedereen trainen; pilot draaien; demo geven aan buurgemeente; iedereen trainen per rol
begin/in-een-week, begin/oefenen, rollen/netwerkregisseur: training nieuwe medewerkers
begin/in-een-week, begin/voor-wie, over: wij zijn een gemeente van 30000 inwoners
begin/in-een-week, begin/waarom, over: werkt het ook in kleine gemeente
begin/in-een-week, begrippen: dpia
begin/in-een-week, convenant: kickoff met partners; dpia verplicht voor we meedoen; mogen we starten zonder getekende afspraken;
  handtekening partners; voorwaarden vooraf privacy; zonder convenant beginnen; stappen om het in onze regio te doen; eerst een dpia; dpia
begin/in-een-week, convenant, rollen/college: moet er een nieuw convenant komen
begin/in-een-week, convenant/delen: zwijgplicht laten tekenen
begin/in-een-week, convenant/informeren: jongeren die nooit een brief kregen; alsnog bericht sturen aan oude gevallen; al jaren in de aanpak
  en nooit brief; wie heeft nog geen brief gehad
begin/in-een-week, convenant/rechten: wie bepaalt hoe lang we bewaren; bewaartermijn kiezen
begin/in-een-week, convenant/wet: pia uitvoeren
begin/in-een-week, convenant/wet, rollen/fg: gegevensbeschermingseffectbeoordeling
begin/in-een-week, formulieren, formulieren/startlijst: welke lijsten moet ik invullen bij de start
begin/in-een-week, formulieren, over: is er een app voor
begin/in-een-week, formulieren/startlijst: we hebben al een excel met jongeren; eigen excel lijst meenemen bij start; lopende jongeren
  meenemen naar nieuw systeem; lijst met lopende casussen overzetten; we hadden al een lijst van veertig jongens; wij gebruiken nu een eigen
  lijst, hoe stappen we over; oude top x lijst overzetten; bestaande lijst inladen; lopende zaken meenemen; eerste keer vullen; begindatum
  registratie kiezen; stond al op hun oude lijst; nulmeting bij aanvang nieuwe registratie; van eigen registratie overstappen
begin/in-een-week, over: kan dit zonder ict afdeling; implementatie in onze gemeente; licentiekosten; ook zoiets in onze stad; kunnen wij
  dit overnemen als kleinere gemeente; welke software gebruiken ze; kan een andere gemeente dit gebruiken; deze tool ook in onze stad
  gebruiken; zelf gebruiken in andere stad; profiel aanpassen per gemeente; gemeente naast ons wil dit ook; licentie voor andere gemeenten
begin/in-een-week, over, rollen/procesondersteuner: wachtwoord vergeten
begin/in-een-week, over/privacy: grens kleine aantallen kiezen
begin/in-een-week, over/privacy, rollen/procesondersteuner: waar staan de bestanden
begin/in-een-week, overleggen: vergaderingen inplannen bij de start
begin/in-een-week, raad/kosten: hoeveel mensen heb je nodig voor zo'n aanpak
begin/in-een-week, rollen: wie krijgt welke taak bij de start; rollen verdelen met achtervang
begin/in-een-week, rollen, rollen/jongerenwerk: kleine gemeente zonder jongerenwerk
begin/in-een-week, rollen/college: bewaartermijn vaststellen voor start; besluiten door b en w voor de start
begin/in-een-week, rollen/fg: dpia vooraf verplicht; impact assessment advies; wat controleert de fg vooraf
begin/in-een-week, rollen/netwerkregisseur: ik begin maandag als regisseur
begin/in-een-week, rollen/procesondersteuner: reservekopie; inrichting dossiermap
begin/in-een-week, stappen/uvz: generale repetitie
begin/kort: samenvatting; in het kort; korte versie; alles op een rij; overzicht werkwijze; printen op papier; twee pagina's; uitleg voor
  collega; wie beslist waarover; wie heeft het laatste woord; wie mag beslissen; negen stappen kort; welke termijnen gelden; pdf werkwijze;
  hoofdlijnen; wanneer stopt het; snel overzicht; vier besluiten; op een a4; kan ik het printen; spiekbrief; in vijf minuten; aan bestuurder
  uitleggen; doorlooptijd per stap; wie gaat waarover; bevoegdheden kort; wat deel je kort; termijnen op een rij; hele werkwijze op één vel
  printen; alles op 2 a4tjes; kort lijstje om uit te printen; management samenvatting; geen tijd om alles te lezen; pdf om mee te nemen naar
  overleg; uitleg voor mijn teamleider; alle termijnen op een rij; deadlines; doorzettingsmacht; wie is de baas; bevoegdheden; wie beslist
  over het plan; wie gaat over het geld; vijf werkdagen; mag ik van de procedure afwijken; buiten de lijntjes kleuren; creatieve oplossing
  toegestaan; hoe strikt zijn de regels; keurslijf; afwijking vastleggen; samenvatting voor collega's; korte versie op papier; tldr; in een
  notendop; factsheet; poster; handout; elevator pitch; cheatsheet; one pager; powerpoint; geheugensteun; hoofdzaken; flyer; eindbeslissing;
  vlug doornemen; resumé; leaflet printen; geen zin in lang verhaal; uitlegvel; a4-tje; zeggenschap; mag ik afwijken; moet het morgen
  uitleggen aan mijn team; heb geen tijd om alles te lezen; weet niet wie het laatste woord heeft; ruzie over wie beslist; welke termijn
  gold ook alweer; baas wil een samenvatting; wijk af van een stap; presentatie over de werkwijze voorbereiden; pga; persoonsgerichte
  aanpak; persoons gerichte aanpak; persoonsgebonden aanpak; pga in het kort; samenvatting werkwijze; infographic; termijnen;
  beslisbevoegdheid; maatwerk; quick reference; alles op een a4tje voor het team; uitleg voor in de teamvergadering; werkwijze samengevat
  voor school; korte uitleg hele aanpak; werkwijze in vijf minuten; eenvoudige uitleg voor bestuurders; termijnen en verantwoordelijken per
  stap; samenvatting voor inwerkdossier wethouder; leaflet aanpak jeugd; kern op een paar pagina's; is afwijken van de procedure toegestaan;
  spiekblad; presentatie maken over de werkwijze; alles op een a4 printen; wie heeft het laatste woord over het plan; wie beslist over geld;
  hoeveel ruimte heb ik om af te wijken; afwijken van een stap opschrijven
begin/kort, begin/voor-wie: doelgroep in één zin; dreigt de fout in te gaan, nog niks gedaan; grens 27
begin/kort, begin/waarom: kernelementen; de drie pijlers; focus regie maatwerk; wat willen ze ermee bereiken
begin/kort, begrippen, stappen/uvz: wat betekend uvz
begin/kort, convenant/delen: hij is in therapie, mag ik dat zeggen
begin/kort, convenant/mag-ik-dit-delen: privacyregels in het kort; wat mag er op tafel
begin/kort, index: startpunt voor nieuwe deelnemer
begin/kort, normenkader: hoe vaak opnieuw scoren
begin/kort, over/jongeren: persoons gerichte aanpak wat is dat
begin/kort, overleggen: om de hoeveel weken overleg
begin/kort, overleggen, stappen/agenderen: wanneer moet de agenda de deur uit
begin/kort, raad: collega bijpraten; speech burgemeester jeugd input; technische briefing over de aanpak
begin/kort, raad/aanbevelingen: geen dik handboek gewild
begin/kort, rollen: wie hakt de knoop door; bevoegdheden op een rij; wie doet wat in welke stap; wat moet ik minimaal gelezen hebben; schema
  wie verantwoordelijk is per fase; raci tabel; uitvoerder eindverantwoordelijke per processtap; taakmatrix; wie doet wat bij een jongere;
  wie is verantwoordelijk per stap; functieprofiel schrijven voor vacature
begin/kort, rollen/college: wethouder wil een paginaatje tekst
begin/kort, rollen/driehoek-burgemeester: chef kabinet moet de burgemeester bijpraten
begin/kort, rollen/netwerkregisseur: budget dat regisseur zelf mag inzetten; hoeveel mag een regisseur zelf uitgeven; duizend euro;
  bestedingsbevoegdheid; hoeveel mag regisseur uitgeven; cursus betalen voor jongere tot welk bedrag; ik zit vast, hoe snel krijg ik
  antwoord; inwerken nieuwe casemanager pga; binnen hoeveel dagen moet ik antwoord krijgen
begin/kort, rollen/netwerkregisseur, stappen/regisseur: wie heeft de leiding over een jongere
begin/kort, rollen/voorzitter, stappen/uvz: wie is de baas van het uvz; stemmen staken
begin/kort, stappen: hele traject van melding tot einde; stappenplan in tabel; hoeveel stappen zijn er; wat is stap 4; deadlines op een rij;
  schematisch; alle termijnen; volgorde van melding tot einde; proces van aanmelding tot einde; stappen in tabel met termijnen; welke stap
  komt hierna; schema van aanmelding tot afsluiting; hoe loopt het van a tot z; 9 stappen; werkproces in beeld; flowchart; procedure
  overzicht; tabel met wie doet wat wanneer; samenvatting op a4; processchema printen; werkinstructie; stroomschema van de aanpak; wat
  gebeurt er allemaal na die brief; van begin tot eind in stappen; fases van de methode; wie doet wat van begin tot eind
begin/kort, stappen, stappen/plan: hoe lang na het uvz moet het plan er zijn
begin/kort, stappen/afsluiten: wanneer is het klaar; eerder eruit mag dat; opgeven omdat het niet werkt; stopcriterium samengevat; hij zit
  al bij justitie, heeft regie nog zin
begin/kort, stappen/afsluiten, stappen/herijken: na hoeveel maanden zonder feiten klaar; hoeveel maanden schoon voor je mag stoppen
begin/kort, stappen/agenderen: uiterlijk hoeveel dagen voor overleg agenda; hoe lang van tevoren gaat de agenda uit; week voor het overleg;
  eerst brief of eerst agenda
begin/kort, stappen/herijken: hoe vaak bekijken of het nog nodig is; wie besluit om te stoppen; 9 maanden rustig; hoe lang moet iemand zich
  gedragen
begin/kort, stappen/plan: wanneer moet het plan af zijn; hoeveel weken tot plan; mogen wij iets geks doen als het past; zes weken voor plan
begin/kort, stappen/uvz: welke uitkomsten kan een bespreking hebben; 4 besluiten; wanneer begint het traject echt; vier mogelijke
  uitkomsten; één partner pakt het verder op; welke uitkomsten kan het overleg hebben; wanneer start het traject echt; hoe komt een besluit
  tot stand
begin/oefenen: oefenen met formulier; oefenen zonder echte gegevens; voorbeeldjongere; verzonnen jongere; uitproberen; demo bekijken;
  training nieuwe partner; leren werken met; oefening voorzitter; mag ik fouten maken; nepgegevens; inwerkoefening; zonder risico proberen;
  fictieve casus; hoe leer ik het; oefenbestand; testomgeving; proefaanmelding; trainingsdag; oefenen; test met nepgegevens; rollenspel;
  oefencasus; even droog oefenen voordat ik echt begin; testen met nepjongere; nieuwe deelnemer laten proefdraaien; fictieve casus invullen
  als oefening voor agenten; uitproberen met nepgegevens; speeltuin omgeving; zandbak; kan ik iets kapotmaken; bang om fouten te maken in
  het systeem; training nieuwe gebruikers; hoe lang duurt de oefening; e-learning; oefenmap aanmaken; waarom is het januari 2026; datum
  klopt niet in de oefenmap; oefening voor partners; proefaanmelding invullen; geboortedatum vergeten wat gebeurt er; nog 1 verplichte
  vraag; oefenen als secretaris; postvak in verwerken; map teruggestuurd; bestand blijft in postvak-in staan; opdracht agenda maken; logboek
  bekijken; het logboek klopt; wie deed wat terugzien; jongere van de agenda halen opdracht; uitnodiging bekijken wat staat erin; brief
  maken met een commando; verslag inleveren proberen; jongere opzoeken op nummer; oefening regisseur; dossier openen; voorbeelddossier;
  voortgangsblad met lijn; grafiek scores van één jongere; half ingevuld plan ophalen oefening; instructie commandos; proberen met
  nepjongere; oefening voor nieuwe partner; sandbox; proefomgeving; droogoefenen; dummy; testdata; leermodule; speelomgeving;
  vingeroefening; zelfstudie; rondneuzen; lesmateriaal; instructiefilmpje; bang iets stuk te maken; schaduwdraaien; probeersel; bijscholing;
  huiswerkopdracht; namaakjongere; nepcasus; bang om iets kapot te maken; wil eerst proberen met nepgegevens; nieuwe collega laten oefenen;
  nog nooit met het systeem gewerkt; training geven aan partners; snap de opdrachten niet; workshop volgende week met verzonnen jongere;
  proefdraaien voor het eerste overleg; oefenmap; oefen omgeving; demo; training medewerkers; dummy data; werkwijzer oefenen; postvak-in;
  verwerk opdracht; logboek opvragen; peildatum optie; commando's; command line; opdrachtregel; instructie procesondersteuner;
  proefaanmelding doen met nepleerling; uitproberen zonder echte gegevens; inwerken nieuwe partner half uurtje; nieuwe mentor oefenen met
  formulier; zijn die namen in de voorbeelden echt; droog oefenen met fictieve jongeren; teamtraining half uur; nieuwe collega laten
  proberen; oefenscript voorzitter; uitproberen zonder echte jongeren; oefenmap maken; noor oefenstra; opdracht agenda met datum typen; mag
  ik iets kapot maken tijdens oefenen; training nieuwe partner half uur; verwerk; voortgangsblad openen; postvak-in teruggestuurd map;
  blijft in postvak-in; oefening regisseur plan invullen; verzonnen casussen voor cursus; jongere van agenda halen opdracht; dossierpagina
  openen van oefenjongere; wat moet ik zien na elke stap
begin/oefenen, begrippen: nummer begint met oefen
begin/oefenen, convenant/informeren: brief maken met opdracht
begin/oefenen, formulieren: formulier komt terug met gekleurde cel; nog nooit ingevuld
begin/oefenen, rollen/procesondersteuner: proefdraaien systeem; inwerkprogramma procesondersteuner; proefdraaien met nepgegevens; leren
  werken met het systeem; notulist inwerken
begin/oefenen, rollen/voorzitter: agenda oefenen als voorzitter
begin/voor-wie: hoort deze jongere erbij; past deze jongere; voor wie is het; wie komt in aanmerking; welke leeftijd; te jong; te oud; kind
  van 10; man van 30; woont in andere gemeente; nog niet veroordeeld; geen strafblad; een keer opgepakt; hoeveel keer aangehouden; eerste
  delict; licht vergrijp; meeloper in groep; hangjongere zonder delict; meisje; loopt nog strafzaak; verstandelijke beperking in aanpak;
  psychische problemen; alleen zorgen geen strafbare feiten; drugs dealen; met wapen op straat; overval gepleegd; jongen op plein nacht;
  rijdt zonder rijbewijs; criteria; ik twijfel of hij erbij hoort; niet zeker; zit al bij jeugdreclassering; andere route; asielzoeker;
  broertje glijdt af; jongens die rondhangen; vriendengroep crimineel; ronselen voor drugs; diefstal winkel; straatroof; steekincident; valt
  hij onder doelgroep; wanneer in aanmerking; mag een meisje ook; kind van basisschool; net 18; boven de 23; ouder dan 27; nooit
  veroordeeld; alleen overlast; beroving gepleegd; ruzie met mes; bedreigt anderen; auto gestolen; scooter gejat; oplichting op internet;
  naaktfoto verspreid; vuurwerk gegooid; brand gesticht; dealer op school; koerier voor drugs; foute vrienden; verkeerde vrienden; glijdt
  af; zit in een bende; loopt met criminelen mee; nog een kans; geen vaste woonplaats; buiten de stad; psychiatrisch; laag iq; gokt; blowt
  veel; wel zorgen geen misdrijf; wie niet; grensgeval; selectiecriteria; verdachten zitten al in de aanpak; nog nooit voor de rechter;
  eieren gooien; kattenkwaad; vechten op straat; groepje vecht; zus gaat dezelfde kant op; dezelfde kant op als zijn broer; knokploeg; buit;
  breekijzer; inbrekersgereedschap; brutaal gedrag; wie hoort erbij; doelgroep; leeftijd; kind onder de 12; hoeveel keer aangehouden voor je
  op de lijst komt; 12 jaar te jong?; wanneer komt een jeugdige in aanmerking; voetbal hooligan 25 jaar; kan iemand van 24 nog in de aanpak;
  jochie van 9; ik weet niet zeker of hij erbij hoort; verdachte is pas 11; kind van 10 steelt; hij is pas tien; vanaf welke leeftijd kun je
  instromen; 17 aanhoudingen maar nooit veroordeeld; verdachte van 29 toch bespreken; adolescent van 22; dader woont in een andere stad;
  kind van 11 steelt fatbikes; 27plussers; nog nooit aangehouden wel zorgen; first offender erbij of niet; broertje van bekende dader;
  meisje van 13 ronselt anderen; bij twijfel wie bellen zonder naam te noemen; straattaal zegt geprio groep; minimaal aantal feiten;
  kenmerken van de doelgroep; drugspand bewoner van 40 overlast; online oplichter van 16; mag deze jongen erin; beslisboom; wel of niet
  aanmelden; toelatingscriteria; wanneer kom je op de lijst; welke jongeren komen in aanmerking; test is dit iets voor ons; nu gevaar wie
  bellen; acute situatie spoed; hangplek in de straat; bende; bewoner klaagt over groepje bij het speeltuintje; ik maak me zorgen om eentje
  uit de groep; de meeloper eruit halen; buurman schreeuwt tegen stemmen; basisschoolleerling; groep 8; twaalfminner; vermoeden maar geen
  bewijs; ik heb alleen een onderbuikgevoel; blanco strafblad; zorgen thuis én relletjes op straat; wij kunnen dit zelf wel; één
  hulpverlener is genoeg; lukt het later niet, dan toch; zonder naam sparren; eerste vergrijp; winkeldiefstal één keer; pakketjes wegbrengen
  voor drugs; pinpas uitgeleend; student van 22; vanaf hoeveel jaar; wat voor jongeren zijn het; profiel van de jongeren; achtergrond
  daders; hoe oud zijn ze meestal; zijn het zware criminelen; arme gezinnen; alleenstaande moeder; etniciteit cijfers; groot gezin veel
  kinderen; jonge kinderen steeds vaker de fout in; hoeveel jongeren in 2015; ongeveer honderd jongeren; aantallen in memo's; op hoeveel
  werd echt gestuurd; mijn broer zit erin, ik nu ook; zusje van een dader; jonger broertje op de lijst zetten; amsterdam stopte screening
  broertjes; brusjes; familie stigmatiseren; schuldig door familie; alleen psychiatrische problemen geen overlast; 28 jaar en verslaafd; 19
  jaar dakloos en dealt; broertjes automatisch meenemen; twijfelgeval even sparren; meisje van 13 hangt met foute jongens; jongen van 10
  steelt in winkel; basisschoolkind gooit ruiten in; nog nooit door politie gepakt; risicofactoren gezin armoede alleenstaande ouder; stigma
  broers en zussen amsterdam; meeloper beinvloedbaar iq 70; vrouw van 26 met verstandelijke beperking; verwijzen naar uvz of jeugdhulp;
  alleen geldproblemen geen overlast; rekening beschikbaar gesteld aan criminelen; hele groep in trappenhuis melden waar; zwerfjongere
  ingeschreven in andere gemeente; zwerfjongere zonder overlast waarheen; zorgmijdend gezin met delinquente zoon; één partner kan het
  alleen; belhamels; raddraaiers; tieners; pubers; jongvolwassenen; inclusiecriteria; twijfelgeval; kleuter; 12-min; katvanger; amv'er;
  studentenoverlast; voetbalhooligan; leeftijdsbereik; risicogroep; kan deze erin; achtjarige; klein vergrijp; toelatingseisen; zusje mee
  aanmelden; twintig jongens op het schoolplein 's avonds; kind van tien steelt in supermarkt; zusje van elf gaat ook mee; man van 35 zorgt
  voor overlast; jongen van 11 dreigt met mes; broertje loopt hem achterna; eerste keer winkeldiefstal, hoort dat erbij; woont hier niet
  maar geeft hier overlast; heeft alleen psychische problemen; weet niet of hij in de aanpak past; wij kunnen het als school alleen; nooit
  veroordeeld, wel steeds genoemd; is net 27; meerderjarige meeloper zonder strafblad; asielzoeker van 17 pleegt diefstallen; iemand van 23
  valt buiten jeugdhulp; nichtje helpt met online oplichting; slachtoffer en dader tegelijk; verwarde vrouw schreeuwt op straat; bij ons
  verhuisd vanuit rotterdam; meldpunt verwarde personen; in- en exclusiecriteria; doelgroepbepaling; leeftijdsgrens; 12-minners; 18-plus;
  27+; veelpleger; zeer actieve veelpleger; zavp; harde kern; jeugdige veelpleger; risicojongere; hangjeugd; meeloper; doorgroeier; kopstuk;
  risicobroertjes; keuzehulp; stroomschema; screeningslijst; risicofactoren; beschermende factoren; kwetsbare jongeren; mensenhandel;
  criminele uitbuiting; loverboy; drillrap; messenbezit; geldezel; online criminaliteit jongeren; cybercrime jeugd; sexting; winkeldiefstal;
  vandalisme; vuurwerkoverlast; jongetje van elf met jatgedrag; student van 22 valt die erbij; is 28 te oud; alleen meegelopen met de groep
  telt dat; zusje van bekende jongen ook opgeven; meidengroep in het park; verwarde man in de straat; beslishulp leerling wel of niet; drie
  keer gepakt is dat genoeg; vanaf 12 jaar; school kan het zelf nog wel aan; lukt met alleen begeleiding van ons; eenoudergezin armoede
  achtergrond jongeren; groepje 10 en 11 jarigen vernielt speeltuin; kind van 9 overlast; jeugdbende in wijk; risicoleerling criteria; vanaf
  hoe oud kom je hierin; ik ben 13, mag dit wel; nooit opgepakt en toch op de lijst; jongetje van tien dat steelt; broertjes en zusjes
  screenen; mijn broer is 29 en verward; mijn vriend loopt gevaar, drugsbende; kan ik iemand anoniem voorleggen; hangjongeren voor de deur,
  bij wie melden; bende op het schoolplein; wat voor jongeren zijn dat; worden er geselecteerd op afkomst; mes in zijn kluisje gevonden;
  zoon loopt met drugs rond voor anderen; pinpas uitgeleend aan criminelen; neef van 30 valt iedereen lastig; vanaf hoe oud valt iemand
  eronder; jongetje van 11 dat inbreekt; afbakening doelgroep beleid; kenmerken van de populatie; achtergrond van deze jongeren armoede; ook
  zonder aanhouding mogelijk; man van 35 met verward gedrag; stigma broers zussen amsterdam; hoeveel jongeren waren er in 2015;
  instroomcriteria volgens beleid; nog nooit met politie te maken gehad; zeer jonge daders; komt mijn buurjongen in aanmerking; 11 jaar en
  al inbreken; jongen van tien steekt fietsen in brand; 29 jaar valt die erbuiten; verwarde man op het plein; alleen depressief geen
  overlast; nooit gepakt wel zorgen; zus van iemand uit de aanpak; groepje bij de snackbar; kan school het zelf oplossen; overleggen zonder
  naam over twijfelgeval; broertjes screenen amsterdam; hoeveel jongeren waren het vroeger; achtergrond van de doelgroep armoede
  eenoudergezin; vuurwapen gevonden bij student; beslisboom instroom
begin/voor-wie, begin/waarom: hoe ernstig zijn die gevallen eigenlijk; werkt zo een lijst niet stigmatiserend; arme gezinnen vaker op de
  lijst
begin/voor-wie, begin/waarom, begrippen: groepsaanpak of persoonsgericht; top x
begin/voor-wie, begin/waarom, raad/kosten: verschil met top600
begin/voor-wie, begrippen, jaarverslag: hardekernjongere
begin/voor-wie, begrippen, rollen/halt: first offender
begin/voor-wie, convenant/delen: oma wil iets melden over kleinzoon
begin/voor-wie, convenant/informeren, convenant/rechten: 18 jaar
begin/voor-wie, convenant/mag-ik-dit-delen: word ik ook gevolgd door mijn broertje
begin/voor-wie, convenant/wet: jonger dan 12 strafbaar feit; onder de twaalf strafbaar; onrechtmatig zwarte lijst
begin/voor-wie, convenant/wet, over/privacy: wordt er geprofileerd
begin/voor-wie, formulieren/aanmelding: zusje van verdachte ook aanmelden; heel gezin aanmelden; op de lijst door foute broer; zusje
  invullen op formulier
begin/voor-wie, jaarverslag: meiden in de aanpak; aantal jongeren zoetermeer; profiel van de doelgroep
begin/voor-wie, normenkader: geeft meer geld uit dan er binnenkomt
begin/voor-wie, normenkader, stappen/aanmelden: jongen slaapt in portiek
begin/voor-wie, normenkader, stappen/opschalen: drugsrunner
begin/voor-wie, over/jongeren: explosie bij een voordeur, zoon van 15 verdacht; op een lijst vanwege je broer; me zoontje is 12 en staat op
  pga lijst wat nu; waarom ik en niet mijn vrienden; waarom moeten jullie mij hebben; schrijven ze ook over mijn broertje
begin/voor-wie, over/jongeren, stappen/aanmelden: mijn neefje van 16 hangt rond met oudere gasten; zoon dealt help; ik snap niet waarom ik
  op die lijst sta
begin/voor-wie, over/jongeren, stappen/plan: mijn andere kinderen ook?
begin/voor-wie, overleggen: groep jongeren bij het winkelcentrum; jeugdgroep melden waar; ik hoor niet bij die groep; zevenstappenmodel
begin/voor-wie, overleggen, rollen/jeugdmarshall: groepsaanpak
begin/voor-wie, overleggen, stappen/herijken: jeugdgroep; jeugdgroepen aanpak
begin/voor-wie, raad/kosten: waarom is het aantal onbekend
begin/voor-wie, rollen/driehoek-burgemeester: straatbende of één jongere; straatgroep doorgeven; straatbende; overlast van een hele groep;
  twintig man in het portiek; hangplek bij speeltuin meldne; hele groep jongens op het plein; criminele jeugdgroep prioriteren; welke
  hanggroep krijgt prioriteit; groep terroriseert winkelcentrum
begin/voor-wie, rollen/driehoek-burgemeester, stappen/opschalen: explosie bij een woning, jongere betrokken
begin/voor-wie, rollen/halt: zelfde jongen pikt elke week energy drink; scooter gejat eerste keer; eerste keer vuurwerk afsteken; strafje
  voor eierengooien; vuurwerk afsteken en zorgen thuis; winkeldief van 14 wat gebeurt er; eerste keer winkeldiefstal dochter
begin/voor-wie, rollen/halt, stappen/aanmelden: valt een first offender hieronder; winkeldiefje met grote problemen thuis
begin/voor-wie, rollen/jeugdbescherming: zusje ter sprake brengen
begin/voor-wie, rollen/jeugdboa, rollen/jongerenwerk: hangjongeren; jongeren op een bankje
begin/voor-wie, rollen/jeugdboa, rollen/politie: messen op zak; jongere filmt agenten
begin/voor-wie, rollen/jeugdboa, stappen/aanmelden: straatintimidatie
begin/voor-wie, rollen/jongerenwerk, rollen/politie: overlast jeugdgroep in de wijk
begin/voor-wie, rollen/jongerenwerk, stappen/aanmelden: straatcoach ziet jongen met dure spullen; groepje jongens bij het winkelcentrum
begin/voor-wie, rollen/leerplicht: thuiszitter zonder strafbaar gedrag; spijbelen en stelen samen; alleen ongeoorloofd afwezig geen overlast
begin/voor-wie, rollen/leerplicht, rollen/school: spijbelaar van 15 met politiecontact; leerling spijbelt en hangt op straat
begin/voor-wie, rollen/netwerkregisseur, stappen/plan: broertje dreigt ook af te glijden; zus zit ook in de problemen; gezin broertjes
  zusjes
begin/voor-wie, rollen/om, rollen/reclassering: strafzaak loopt nog mag hij in de pga
begin/voor-wie, rollen/politie: vrijwilliger kerk zorgen over tiener; groepje blokkeert ingang van mijn winkel; lachgasflesjes en herrie op
  het plein
begin/voor-wie, rollen/politie, stappen/aanmelden: jongen die we kennen van rijden zonder helm en brutaal gedrag; agressieve jongen bij de
  bushalte; jongen bedreigt winkelpersoneel; patrouille treft minderjarige aan met breekijzer; knaap van 15 steeds op brommer zonder
  rijbewijs
begin/voor-wie, rollen/politie, stappen/opschalen: ripdeal met minderjarige; groepsdynamiek in de wijk vier gasten samen opgepakt
begin/voor-wie, rollen/reclassering, rollen/zorgaanbieder: advies over zmlk of lvb
begin/voor-wie, rollen/school: jongen blowt verder niks aan de hand
begin/voor-wie, rollen/school, stappen/aanmelden: pestende leerling; een leerling wordt bedreigd door een groep; leerling dealt op
  schoolplein; leerling wordt geronseld voor drugsrunner; jongen uit 3vmbo handelt in vapes; leerling van 13 met mes in tas; een kind in
  mijn klas heeft een mes bij zich
begin/voor-wie, rollen/veilig-thuis: kind thuis niet veilig; brugklasser zegt dat hij thuis geslagen wordt; groep 7 leerling van 10 steelt;
  kind van 8 onveilig in gezin
begin/voor-wie, rollen/veilig-thuis, stappen/aanmelden: meisje wordt uitgebuit
begin/voor-wie, rollen/veilig-thuis, stappen/opschalen: mensenhandel; meisje van 15 met oudere vriend
begin/voor-wie, rollen/veilig-thuis, stappen/plan: jongere is slachtoffer en dader tegelijk
begin/voor-wie, rollen/voorzitter: verward persoon pleegt strafbare feiten; man van 30 veroorzaakt overlast; net 28 geworden; dertiger;
  27-plus; vrouw van 30; dakloze volwassene; verward gedrag; overlast van iemand van 35; verwarde man van 35 bespreken; volwassenen met
  psychische problemen; wie bel ik bij twijfel over jongen; volwassen man verward wie pakt op
begin/voor-wie, rollen/voorzitter, stappen/opschalen: verwarde man van 40
begin/voor-wie, rollen/woningcorporatie: huurder veroorzaakt overlast samen met vrienden
begin/voor-wie, rollen/woningcorporatie, stappen/aanmelden: huurder met overlastgevende zoon; sloopt de portiek; sociaal beheerder ziet
  dealen in portiek
begin/voor-wie, rollen/zorgaanbieder: overlast in woonvoorziening; wvggz; dochter snijdt zichzelf en steelt; spoedeisende psychiatrie;
  crisismaatregel
begin/voor-wie, rollen/zorgaanbieder, stappen/opschalen: psychotische jongen
begin/voor-wie, rollen/zorgnetwerk: geen strafbaar feit alleen zorgelijk thuis; depressief meisje zonder politie; stille zorgjongere;
  leerling somber en snijdt zich; zat bespreekt leerling wat is het verschil; alleen hulp nodig, geen politie; geen strafbare feiten wel
  problemen; kind heeft hulp nodig maar geen overlast; depressief meisje zonder politie; alleen zorgen, niks strafbaars
begin/voor-wie, rollen/zorgnetwerk, sociaal-domein: wanneer is alleen hulp genoeg
begin/voor-wie, sociaal-domein: twaalfminner brandje gesticht; alleen suïcidale jongere geen delict; alleen hulp nodig geen overlast; alleen
  schulden verder niks; puur zorg waar naartoe; zorgwekkende 11 jarige op consult; ouders kunnen hem niet meer aan; mijn zoon ontspoort,
  waar moet ik zijn; kind van 11 met verkeerde vrienden; kleinzoon krijgt ineens dure kleren; basisschoolkind dat brandjes sticht; hoort bij
  zorg of bij veiligheid; zorg of veiligheid kiezen; cjg of persoonsgerichte aanpak
begin/voor-wie, stappen, stappen/aanmelden: stappenplan bij instroom
begin/voor-wie, stappen/aanmelden: explosie bij woning geplaatst door minderjarige; moet er eerst aangifte zijn; drugskoerier van 14;
  jongens stelen scooters bij station; dure kleding en geen baan; nooit aangehouden toch aanmelden; wachten tot de politie hem pakt; school
  redt het niet meer alleen; twijfel met wie overleggen; anoniem een casus voorleggen; moeder in de spreekkamer zoon steelt en blowt; helpt
  met oplichting marktplaats; zijn pinpas gebruikt door criminelen; meisje vervoert pakketjes; jeugdlid glijdt af wie bel ik; mag een
  sportvereniging iemand inbrengen; kan een ondernemer iemand aangeven bij dit overleg; straat geterroriseerd door een jongen; loverboy
  achtige jongen; zusje gaat dezelfde kant op; vriend helpen zonder hem te verraden; nog geen politie maar het gaat mis; overlast in mijn
  straat door jongeren; mes in kluisje gevonden eerste keer; aanmelden zonder politie; ik zie een jongen elke nacht op het plein, wat nu;
  kan een buurman iemand aanmelden; mag een sportvereniging iemand opgeven; verdachte van 15 past hij in de aanpak; 17-jarige met vuurwapen
  aangehouden; steekincident jongere bekend bij jeugdhulp; schooljeugd vecht elke vrijdag bij station; plofkraak verdachte van 20 met licht
  verstandelijke beperking; puber maakt het steeds bonter; thuis ellende en op straat vervelend; beslisboom; weet niet of hij hier
  thuishoort; vapes verkopen op schoolplein; loopt met verkeerde vrienden; pakketjes wegbrengen voor geld; gebruiker steelt om te gebruiken;
  bellen zonder naam te noemen; leerling dealt bij snackbar en moeder overspannen; cliënt gebruikt als drugsrunner; thuisloze jongere met
  overlast; hij heeft opeens dure kleren; ze heeft ineens drie telefoons; leerling met veel cash en dure jas; meisje uit mijn klas laat
  pinpas gebruiken; rapper op drill met bivakmuts en messen; uithalers haven jongen van 16; lid van onze club jat uit kleedkamers; nog nooit
  opgepakt wel zorgelijk; leerlign wordt rijk van snelle klussen; zorgen maar geen bewijs; wie mag een kind aanmelden; jongen gooit cobra's
  door brievenbus; gestolen scooters in de wijk zelfde jongens
begin/voor-wie, stappen/aanmelden, stappen/afsluiten: jongen woont in andere gemeente
begin/voor-wie, stappen/aanmelden, stappen/agenderen: woont in een buurgemeente
begin/voor-wie, stappen/aanmelden, stappen/opschalen: jongens uit utrecht komen hier rotzooien; kan ik iemand anoniem bespreken
begin/voor-wie, stappen/aanmelden, stappen/plan: broertje ook in beeld; zus van 14 gaat dezelfde kant op
begin/voor-wie, stappen/afsluiten: ik word 28; wordt bijna 28
begin/voor-wie, stappen/afsluiten, stappen/agenderen: wat als de jongere 28 is
begin/voor-wie, stappen/afsluiten, stappen/herijken: ze is bijna dertig
begin/voor-wie, stappen/agenderen: te oud voor de aanpak; wel rottigheid maar geen hulpvraag; wij weten te weinig over hem; wie komt niet in
  aanmerking; volwassene op de lijst; zonder overlast alleen depressief; criminele groep hoort niet bij dit overleg
begin/voor-wie, stappen/opschalen: jongeren van buiten komen hier dealen; verwarde man op straat; onbegrepen gedrag; psychotisch en
  agressief; woont in een andere plaats; gaat verhuizen naar rotterdam; overlast in twee steden; uithaler haven; e14; ovpg; student woont in
  andere gemeente; leerling uit buurgemeente zit hier op school; verward iemand wie pakt dat op; overlast in twee gemeenten; client uit
  buurgemeente; woont in andere gemeente maar geeft hier overlast; verward gedrag; radicalisering; delicten in meerdere gemeenten; casus
  aanmelden bij zorg- en veiligheidshuis; intensieve aanpak verward gedrag; psychiatrische problemen en gevaarlijk; verwarde man 35 overlast
  buurt; kind verhuist naar pleeggezin andere stad; jongere in opvang komt uit rotterdam; verhuisd maar komt hier elke dag terug; tussen
  twee steden heen en weer; zorgmachtiging; zus is psychotisch en gevaarlijk; psychotische man veroorzaakt overlast
begin/voor-wie, stappen/plan: zijn broertje van 11 loopt ook mee; jongere komt uit een ander land en heeft geen papieren; broertje
  preventief volgen; kleine broertje begint ook al; omdat mijn broer crimineel is; kijken ze ook naar mijn kleine broertje
begin/voor-wie, stappen/uvz: wij kunnen dit zelf af met reclasseringstoezicht; mogelijke besluiten van overleg; niet iedere aanmelding wordt
  aanpak
begin/waarom: werkt de aanpak; helpt dit wel; bewijs voor effect; effect van aanpak; doel van dit alles; waarom doen we dit; heeft het zin;
  geschiedenis van de aanpak; sinds wanneer bestaat dit; hoe is het begonnen; wat gaat goed; wat weten we niet; top600 amsterdam; andere
  steden; onderzoek naar effect; wetenschappelijk bewijs; criminaliteit daalt door aanpak; verwachting en theorie; waar meten we op; kritiek
  op aanpak; nadelen en risico's; straf of zorg; waarom zorg en politie samen; tweede kans; samenwerking loopt stroef; succesfactoren; is
  het bewezen; zin of onzin; neemt criminaliteit af door aanpak; wat is het idee erachter; visie van gemeente; oorsprong; resultaat van
  onderzoek; verschil met andere steden; waarom niet gewoon straffen; waarom niet alleen zorg; wat kan beter; tekortkomingen; aannames;
  werkt dit bij andere jongeren; langetermijneffect; werkzame bestanddelen; programmatheorie; verschil met top 600 amsterdam; wat doen ze in
  gouda; theorie achter deze werkwijze; is er bewijs dat dit beter is dan straf; lagere recidive door persoonsgerichte aanpak; wodc top600;
  is er onderzoek gedaan met controlegroep; oorsprong van de aanpak; stok achter de deur; minder aanwas criminele groepen; gouda
  woninginbraken jeugdoverlast doelen; wat vinden partners dat goed loopt; helpt het nou echt; wetenschappelijk onderbouwd; theory of
  change; logisch model; doelenboom; veranderlogica; beleidstheorie; wat moet het opleveren; hoe leidt hulp tot minder criminaliteit;
  einddoel veilige stad; bedoeling van de aanpak; onafhankelijke regisseur waarom; drang en dwang; hulp met dreiging van straf; voorkomen
  dat jongens bij een bende gaan; randvoorwaarde samenwerking; ontstaan; sinds welk jaar; wie heeft dit bedacht; hoe begon het in 2014;
  fusie van overleggen; oude overleggen voor 2017; wat was de voorloper van het uvz; veiligheidsnota; integraal veiligheidsplan; ivp
  prioriteiten; speerpunten veiligheid; ondermijning en radicalisering beleid; beleidsuitgangspunten; datagedreven werken; baan voorkomt
  nieuw delict; resultaatgebieden; wat gaat er goed; positieve punten onderzoek; tevreden over samenwerking; muur tussen zorg en veiligheid;
  vertrouwen tussen organisaties; korte lijntjes; beter dan in andere gemeenten; lerend werken; partners bellen elkaar ook voor andere
  zaken; indicatoren per niveau; output en outcome; hoe meet je succes; schema 4.2; prestatie-indicatoren kernelementen; waarom tellen
  woninginbraken mee; veiligheidsgevoel rapportcijfer buurt; onderzoeksmethode; met hoeveel mensen is gesproken; 17 interviews;
  onderzoeksperiode corona; is het effect onderzocht; doelmatig besteed; rekenkamer 2010 minder indicatoren; oorzaak gevolg; correlatie geen
  causaliteit; controlegroep; experiment met vergelijkingsgroep; top 600 resultaten; top600 werkt niet; amsterdamse aanpak veelplegers;
  top400; top60 gouda; doelstelling gouda inbraken omlaag; hoe doen andere steden het; benchmark; veiligheidsindex; voorbeelden van
  streefwaarden; wodc rapport; recidive niet lager; waarom noemen jullie het geen effect; journalist wil weten of het iets uithaalt; zonde
  van het geld; nadelen en risico's van de methode; wetenschappelijk bewijs persoonsgerichte aanpak; evidence based; top600 controlegroep;
  afglijden voorkomen wat weten we; zijn er schadelijke effecten onderzocht; preventie uitgangspunt kadernota; high impact crimes kadernota;
  causaliteit; logic model; verandertheorie; sceptisch; geloof er niet in; doet het iets; rationale; best practice; correlatie;
  werkingsmechanisme; top 600; ontstaansgeschiedenis; gedachte erachter; harde bewijzen; wensdenken; placebo; logica achter aanpak; soft
  gedoe; harder straffen beter; aanleiding 2014; collega zegt dat het niet helpt; wethouder wil bewijs dat het werkt; amsterdam bleek geen
  effect te hebben; misdaad daalt, komt dat door ons; krant schrijft dat aanpak faalt; student onderzoekt effect van pga; bewoner noemt het
  pamperen; nieuwe bestuurder vraagt naar het idee erachter; discussie over stigma; raad wil controlegroep; iemand vraagt hoe het ooit
  begon; gouda heeft concrete doelen, wij niet; ondermijning; kadernota veiligheid; integraal veiligheidsbeleid; ivp; uitvoeringsprogramma
  veiligheid; high impact crime; informatiegestuurd werken; informatiegestuurde veiligheid igv; resultaatgebieden convenant; ketenregie;
  interventielogica; werkzame elementen; kernelementen; focus regie maatwerk; wodc; top600; top 400; top-x aanpak; effectevaluatie top600;
  rct; quasi-experimenteel; oorzakelijk verband; effectief bewezen; databank effectieve interventies; nji; doeltreffendheid; planevaluatie;
  procesevaluatie; respondenten interviews; documentanalyse; is bewezen dat dit leerlingen helpt; helpt zo een aanpak tegen
  jeugdcriminaliteit; top400 amsterdam broertjes; waar komt deze werkwijze vandaan; sinds 2014 overlast netwerk; wat gaat er goed volgens
  betrokkenen; zorg en politie werkten vroeger langs elkaar; top60 gouda doelen; daling misdaad door deze aanpak; bewijs dat deze aanpak
  werkt; amsterdam top 600 resultaat; waar komt dit vandaan; beleidstheorie jeugd veiligheid; mechanisme achter de aanpak; onderzoeksmethode
  interviews dsp; hoeveel mensen zijn geinterviewd; onderzoeksvragen rekenkamer; wodc rapport top600 controlegroep; gouda top60
  doelstellingen; hoe doet amsterdam het; indicatoren andere gemeenten; ontstaansgeschiedenis sinds 2014; drie overleggen samengevoegd in
  2017; kadernota veiligheid 2019-2022 speerpunten; high impact crime beleid; succesfactoren volgens betrokkenen; sterke punten
  samenwerking; beperkingen van het onderzoek; waarom zo weinig effectindicatoren; evidence based werken jeugdcriminaliteit; scriptie over
  persoonsgerichte aanpak; outcome output niveaus; is doelmatigheid onderzocht; olievlekwerking samenwerking; broertjes en zusjes voorkomen
  instroom doel; hard bewijs dat het helpt; programatheorie; verwijzing naar wetenschappelijk onderzoek amsterdam; bewijs top600; wat zegt
  wodc; hoe is het uvz ontstaan; mag ik zeggen dat criminaliteit daalt door ons; vergelijkingsgroep ontbreekt; wat partners prettig vonden;
  speerpunten kadernota; waarop meten we per niveau
begin/waarom, begrippen: high impact crimes hic; hic; wodc; recidive in gewoon nederlands
begin/waarom, convenant: doelen in het convenant; convenant gebaseerd op dat van veiligheidshuis; doel en resultaten
  samenwerkingsovereenkomst
begin/waarom, convenant/rechten, over/jongeren: kom ik ooit nog van dat stempel af
begin/waarom, jaarverslag: effect van de aanpak; is het effect bewezen; resultaten van top400 aanpak; welke cijfers houden jullie bij;
  waaraan zie je resultaat; helpt behandeling tegen terugval; helpt het überhaupt; daling overlast door aanpak; interventie zonder
  controlegroep; werkt de aanpak; is de stad veiliger geworden; helpt het eigenlijk; succesverhaal; bewijst dit dat het werkt; controlegroep
  ontbreekt; komt het door de aanpak; schema hoe aanpak zou werken met cijfers; helpt dit eigenlijk wel; heeft het zin om mee te doen;
  cijfers zeggen niet of het helpt
begin/waarom, jaarverslag, raad/aanbevelingen: uitkomsten van onderzoek onder jongeren zelf
begin/waarom, jaarverslag, raad/kosten: levert het wat op; rendement van de aanpak; is dit weggegooid geld
begin/waarom, jaarverslag, raad/toetsingskader: werkt het eigenlijk; is criminaliteit gedaald door pga; effectmeting
begin/waarom, jaarverslag, raad/voorstel: evaluasie
begin/waarom, jaarverslag, raad/vragen: bewijs dat het werkt; werkt het eigenlijk wel
begin/waarom, normenkader: vooruitgang zegt niks over de oorzaak; bewijst een hoger cijfer iets
begin/waarom, over: hoe is de aanpak ontstaan; onderzoeksvragen; onderzoeksopzet; literatuur en bronnen onderzoek; welk onderzoek;
  zoetermeer onderzoek
begin/waarom, raad: wat vinden professionals zelf; dalende misdaad door de aanpak; wat ging er goed volgens onderzoek; wat gaat er volgens
  hen goed; memo claimt dat misdaad daalde; memo 2017 daling misdrijven claim; mooi nieuws memo te optimistisch
begin/waarom, raad, raad/aanbevelingen: kritiek op de aanpak; onderzoek rekenkamer conclusies; rekenkamer conclusies samengevat; rekenkamer
  vond wat; rekenkameronderzoek samenvatting; wat vond de rekenkamer
begin/waarom, raad/aanbevelingen: wat vonden onderzoekers van samenwerken; welke lessen trok het onderzoek van 2020; muur tussen zorg en
  veiligheid
begin/waarom, raad/aanbevelingen, raad/kosten: doelmatigheid
begin/waarom, raad/kosten: wanneer kwam er vast geld; meerwaarde; weggegooid geld; rendement niet te bewijzen; hoeveel kost de
  jeugdgevangenis vergeleken met dit; bespaart het geld op detentie
begin/waarom, raad/kosten, raad/toetsingskader: vergelijking met andere steden top600; nut en noodzaak van de pga; vergelijking met andere
  steden
begin/waarom, raad/toetsingskader: kpi; indicatoren en tussendoelen; logisch model doelenboom; schema 4.2 dertien indicatoren;
  verantwoording over maatschappelijk effect
begin/waarom, raad/toetsingskader, raad/vragen: effectiviteit van pga aangetoond?; is de aanpak bewezen effectief
begin/waarom, raad/voorstel: effectmeting haalbaar; vergelijkingsgroep; evaluatie met vergelijkingsgroep; evaluatie
begin/waarom, raad/voorstel, raad/vragen: grootste risico's van deze aanpak
begin/waarom, raad/vragen: daling inbraken door deze aanpak; criminaliteit daalde dus het werkt; overlast gedaald dus aanpak werkt; minder
  overlast dus het werkt; causaliteit niet bewezen; mogen we zeggen dat het werkt; wethouder zegt dat het werkt dankzij de aanpak
begin/waarom, rollen/jeugdbescherming, stappen/uvz: spanning tussen hulp en straf
begin/waarom, rollen/netwerkregisseur: radicalisering ook bij dezelfde regisseur
begin/waarom, sociaal-domein: lessen uit zoetermeer; leert jeugdzorg van deze aanpak
begin/waarom, stappen/plan: gezinsgericht werken
begrippen: wat betekent dit woord; waar staat de afkorting voor; uitleg van begrippen; lijst met termen; definitie recidive; betekenis
  casus; wat bedoelen ze met regie; vakwoorden; wat is een high impact crime; wat is ots; wat is een netwerkregisseur; woordenlijst aanpak;
  wat verstaan we onder; wat houdt drang in; wat is een maatregel; wat is doelbinding; wat is een interventie; wat is een delict; afkorting
  onbekend; vakjargon van justitie; wat is een casus; wat is aanwas; wat is een tul; lijst afkortingen; zeven stappen groep; wat is een
  lokale kamer; begrip opzoeken; wat is een mdo; waar staat mdo voor; wat betekent die afkorting; welke term; afkortingen; wat betekent zsm;
  wat betekent afkorting; zsm afkorting; afkortingenlijst justitie; wat is een casus geen strafzaak; pga-nummer met letter erachter; melding
  of aanmelding; monitorring; woordenboek; lijst met afkortingen; ik snap die letters niet; moeilijke woorden uitgelegd; glossarium;
  verklarende woordenlijst; alfabetisch; actieve regie of monitoring verschil; vinger aan de pols; groep minder voorrang; bijnaam
  straatnaam; aka; casus of zaak; is een casus een strafzaak; dossiernummer opbouw; waarom een letter achter het nummer; kun je uit het
  nummer zien wie het is; typefout in nummer; verschil casus- en procesregie; lokale driehoek; ketenpartner; kernpartner betekenis; is
  ketenpartner hetzelfde als kernpartner; verschil melding en aanmelding; melding aanmelding foutmelding; mutatie politie; recidive;
  terugval definitie; opnieuw de fout in; veiligheidshuis haaglanden; zvh; handhaver afkorting; bsn; sofinummer; hic; high impact crime wat
  valt eronder; straatroof overval woninginbraak samen; oov; afdeling veiligheid gemeente letters; persoonsgerichte aanpak afkorting;
  voortijdig schoolverlaten vsv; wmo; snelrecht; zsm-tafel; uvz afkorting voluit; ggz afkorting; wat betekent uvz; driehoek wie zijn dat;
  wpg wjsg afkortingen; halt zsm justid; wat is een alias; lexicon; vakterm; afko; begrippenlijst; alias; prio groep; dit woord snap ik
  niet; letterwoord; wartaal; ambtelijke taal; synoniem; verklaring van termen; ze gebruikten een woord dat ik niet ken; stond zsm in de
  mail, wat is dat; afkortingen vlogen om mijn oren; hij kreeg een stopgesprek, wat is dat; er stond wjsg onder; agent had het over lokale
  kamer; las het woord herijken in brief; verschil monitoring en actieve regie onduidelijk; wat bedoelen ze met alias; melding of
  aanmelding, door elkaar gehaald; iedereen zegt bob; wat is recidive precies volgens jullie; afkortingenlijst; definities; jargon;
  woordenlijst; glossary; vaktermen; terminologie; kernpartner ketenpartner; casusnummer wat zeggen die letters; uvz afkorting; rmc waar
  staat dat voor; pga betekenis; woordenlijst voor docenten; need to know nice to know; melding of aanmelding is dat hetzelfde; jargon
  gemeente; uvz betekenis; afkorting pga; wjsg wpg wat betekenen die letters; actieve regie of monitoring; jargon in raadsstuk; betekenis
  ketenpartner; wjsg afkorting; oov rmc boa; dictionary pga termen; letter achter casusnummer; wat staat er in nummer van dossier; uitleg
  afkortingen; kernpartner of ketenpartner; voorwaarde of bevel
begrippen, convenant: samenwerkingsovereenkomst; wat is een convenant
begrippen, convenant/delen: toestemming of bericht; is de brief een handtekening voor akkoord; is die brief een toestemming
begrippen, convenant/informeren: kennisgevingsbrief; aankondigingsbrief
begrippen, convenant/mag-ik-dit-delen: need to know; nice to know; leuk om te weten
begrippen, convenant/rechten, rollen/fg: fg; functionaris gegevensbescherming
begrippen, convenant/wet: contactverbod wie legt dat op; avondklok is dat van de burgemeester; locatieverbod; avg; gdpr; uavg; awb; sr en
  sv; wetboek van strafrecht; web wet; wgs; samenwerkingsverbanden wet 2025; wjsg; woo; wpg; wvo; locatieverbod bijzondere voorwaarde; wat
  houdt contactverbod in voor klas; bijzondere voorwaarde of burgemeestersbevel; wob verzoek; contactverbod opgelegd door rechter; wat is
  een bijzondere voorwaarde
begrippen, convenant/wet, rollen/om: justid
begrippen, formulieren: wat is een casusnummer; foutmelding wat is dat
begrippen, formulieren/jaarcijfers, jaarverslag: peildatum
begrippen, formulieren/meldingen: wat telt als een melding; telt eerste aanhouding als recidive; justid; soorten melding verschil
begrippen, formulieren/meldingen, jaarverslag: eerste aanhouding is dat recidive
begrippen, jaarverslag: recidieve; wat is een peildatum
begrippen, jaarverslag, normenkader: definitie van instroom
begrippen, jaarverslag, rollen/informatieanalist: hoe tel je recidive; in en uitstroom
begrippen, jaarverslag, stappen/afsluiten: wat telt als terugval
begrippen, normenkader: levensdomein
begrippen, normenkader, sociaal-domein: zelfredzaamheidmatrix
begrippen, over/jongeren: notificatiebrief betekenis
begrippen, over/jongeren, stappen/uvz: wat is een uvz overleg brief gemeente
begrippen, over/toegankelijkheid: uitleg afkorting op telefoon; afkorting uitleg op mobiel
begrippen, overleggen: geprioriteerde groep; jeugdgroep met voorrang; 7-stappenmodel; wat is het groepsoverleg; zeven stappen model; welke
  groepen hebben voorrang; groepsaanpak wat houdt dat in
begrippen, raad/toetsingskader: smart
begrippen, rollen: kernpartner
begrippen, rollen/de-waag: risico op herhaling inschatten
begrippen, rollen/driehoek-burgemeester: afschalen betekenis; wie zitten in de driehoek; wie zit er in de driehoek; wie is die driehoek; wat
  is een driehoek; groep afschalen wie besluit; afschalen
begrippen, rollen/driehoek-burgemeester, stappen/regie: gebiedsverbod overtreden
begrippen, rollen/fg: wat is een fg; privacy officer; dpo
begrippen, rollen/jeugdboa: wat is een boa
begrippen, rollen/leerplicht: rmc
begrippen, rollen/netwerkregisseur: zsm overleg
begrippen, rollen/netwerkregisseur, stappen/regie: verschil tussen casusregie en procesregie
begrippen, rollen/om: zsm; om; officier van justitie dienst
begrippen, rollen/om, rollen/reclassering: isd maatregel
begrippen, rollen/reclassering, stappen/regie: adolescentenstrafrecht betekenis; wat houdt adolescentenstrafrecht in
begrippen, rollen/veilig-thuis: melding veilig thuis of uvz
begrippen, rollen/voorzitter: lokale kamer; overleg over volwassen overlastgevers; lokale kamer
begrippen, rollen/zorgaanbieder: ggz
begrippen, rollen/zorgnetwerk: wat is het zorgnetwerk; zorgtafel
begrippen, sociaal-domein: verschil brief en toestemming; giz
begrippen, stappen/aanmelden: schuilnaam
begrippen, stappen/afsluiten: positief of negatief afgesloten wat is dat; casus gesloten betekenis
begrippen, stappen/herijken: wat is herijken; monitoring versus actieve regie; wat is monitoring; wat is herijken
begrippen, stappen/opschalen: verschil opschalen persoon en groep; wat is opschalen; wat is een veiligheidshuis; zorg- en veiligheidshuis;
  veiligheidhuis aanmeldcriteria
begrippen, stappen/plan: smart doelen; lvb afkorting; wat betekent lvb; stopgesprk
begrippen, stappen/plan, stappen/regie: bijzondere voorwaarde; avondklok; gebiedsverbod
begrippen, stappen/regie: intensief begeleid; op een laag pitje volgen; casusregie; procesregie; procesregie betekenis; monitoring
  betekenis; actieve regie; monitoring; verschil monitoren en actief; verplicht traject loopt al taak regisseur; wat is casusregie;
  procesregie betekenis; casusregie; procesregie; ze houden een vinger aan de pols; zelf motiveren of alleen verbinden; van actief naar
  monitoren; vinger aan de pols houden
begrippen, stappen/regie, stappen/regisseur: verschil casusregie en procesregie; wat is een regisseur
begrippen, stappen/uvz: wat is een stopgesprek; stopgesprek; waarschuwend gesprek; stevig gesprek met de wijkagent; bob-model; beeldvorming
  oordeelsvorming; bob; waarschuwingsgesprek jongere; stop gesprek met politie; stopgesprek inzetten; stop gesprek politie; ze willen een
  stopgesprek met mij; normoverdragend gesprek
convenant: wat staat in het convenant; wie doet mee aan convenant; nieuwe partner toevoegen; meedoen als organisatie; convenant
  ondertekenen; convenant opzeggen; wie is verantwoordelijk voor gegevens; samenwerken onder convenant; samenwerking loopt stroef;
  privacyregels; dpia nodig; afspraken tussen partners; partner weigert te tekenen; partner stapt uit; looptijd convenant; verwerker;
  juridische afspraken; mag onze organisatie meedoen; wie tekende; hoe sluiten we aan; einde van convenant; wie is eigenaar van de gegevens;
  organisatie doet niet mee; samenwerkingsverband; gezamenlijk verantwoordelijk; privacyreglement; afspraken niet nageleefd; model
  convenant; register van verwerkingen; nieuwe partner worden; welke partijen tekenden het convenant; convenant tekst model; model
  samenwerkingsovereenkomst; wie is verwerkingsverantwoordelijke; nieuwe partner laten meedoen; om en politie als ondertekenaar;
  meningsverschil over delen van informatie; partner komt afspraak steeds niet na; toegang intrekken bij vertrek wijkagent; moet het in ons
  verwerkingsregister; wanneer is het convenant verouderd; wie staan er allemaal in het convenant; samenwerkingscontract gemeente politie
  zorg; papieren afspraken tussen organisaties; gaat convenant boven de wet; mogen wij onderling afspreken wat de wet verbiedt; overzicht
  alles over privacy; waar begin ik met privacy; privacy startpunt voor nieuwe collega; welke privacypagina moet ik hebben; alle regels over
  persoonsgegevens op een rij; oude convenant jeugdgroepen; waarom kwam er in 2017 een nieuw convenant; welke organisaties hebben getekend;
  hoeveel partners doen mee; 30 organisaties zoetermeer; doen scholen en woningbouw ook mee aan convenant; voorbeeld van het veiligheidshuis
  overgenomen; waar gaat het convenant allemaal over; onderwerpen samenwerkingsovereenkomst; inhoudsopgave convenant; vaste gezichten aan
  tafel voordeel; convenant verouderd; is het convenant nog wel avg-proof; convenant van voor de avg; convenant vernieuwen; opnieuw laten
  toetsen door jurist; onze organisatie wil aanhaken; wij willen ook aan tafel; sportvereniging als partner toelaten; kan een moskee partner
  worden; ggd wil meedoen; mag nieuwe club meteen meepraten; eerst tekenen dan meedoen; wie beslist over nieuwe deelnemers; mijn opvolger
  begint maandag; nieuwe wijkagent neemt mijn plek over; wie gaat er namens ons naar het overleg; vaste afgevaardigde aanwijzen; reserve
  deelnemer; wie valt in tijdens zomervakantie; regisseur langdurig ziek; zwangerschapsverlof regisseur; waarneming als regisseur uitvalt;
  collega uit dienst; ontslag toegang intrekken; account blokkeren bij vertrek; ex-medewerker kan nog in de map; rechten weghalen laatste
  werkdag; ruzie over wel of niet delen; ggz en politie zijn het oneens over informatie; wie hakt de knoop door over delen; school vindt dat
  het mag wij niet; wat als juristen elkaar tegenspreken; partner levert nooit iets aan; escalatieladder partners; jaarlijkse evaluatie
  convenant; terugblik samenwerking per jaar; klopt de partnerlijst nog; wie is de baas over het dossier; wie moet antwoorden als het
  gedeelde dossier misgaat; van wie zijn de verslagen; verwerkingsverantwoordelijke uvz; ben ik aansprakelijk voor wat ik aan tafel zeg;
  gezamenlijke verwerkingsverantwoordelijken; artikel 26 avg regeling; joint controller; artikel 35 risico's vooraf bekijken; is er een dpia
  gedaan; pia privacy impact; verwerkingsregister bijwerken; artikel 30 register; wie informeert als je samen verantwoordelijk bent; hoe is
  de privacy geregeld in deze samenwerking; journalist privacyafspraken overleg jongeren; advocaat zoekt tekst convenant; wat regelt het
  convenat; nieuwe collega jeugdbescherming mag die aanschuiven; wisseling jeugdbeschermer doorgeven; verantwoordelijk voor wat ik aan tafel
  vertel; dpia vooraf; welke organisaties tekenden; als verhuurder meedoen met convenant; bestuurder corporatie ondertekent; pact; lid
  worden; toetreding; uittreden; instappen; deelnemerslijst; intentieverklaring; inloggegevens nieuwe collega; account weghalen;
  eigenaarschap data; pia; bewerkersovereenkomst; herziening; verouderde afspraken; vertrek medewerker; samenwerkingscontract; samen aan de
  slag; mee gaan doen; andere stichting erbij; meningsverschil privacy; bondgenoten; getekend stuk; convernant; onze organisatie wil
  meedoen; nieuwe partner schuift morgen aan; collega gaat weg, heeft toegang; vaste deelnemer is langdurig ziek; twee partners oneens over
  delen; partner wil uit het convenant stappen; convenant is van 2017; bestuurder vraagt wat hij tekent; wie is eigenaar van deze gegevens;
  partner houdt zich niet aan afspraak; vervanger kwam onaangekondigd; privacyofficer wil register zien; gemeente en politie wijzen naar
  elkaar bij fout; gegevensbeschermingseffectbeoordeling; gegevensbescherming effect beoordeling; pre-dpia; avg artikel 35; gezamenlijk
  verwerkingsverantwoordelijk; verwerkingsverantwoordelijke; onderlinge regeling; verwerkingsregister; avg art 30; convenant;
  samenwerkingsconvenant; convenant gegevensdeling; privacyconvenant; privacyprotocol; privacy reglement; convenantpartners; toetreden
  nieuwe partner; toetredingsverklaring; ondertekening bestuurder; evaluatie convenant; modelconvenant; samenwerkingsovereenkomst;
  geschillenregeling; uitdiensttreding medewerker; autorisaties intrekken; vervanger deelnemer; ik stop bij welzijn toegang opzeggen; wie is
  verantwoordelijk voor het dossier; nieuwe partner wil aanschuiven welke stappen; hoeveel organisaties doen mee; ruzie tussen school en
  jeugdzorg over informatie; partner komt afspraken niet na; waar gaat die samenwerkingsafspraak over; onderlinge regeling artikel 26;
  verwerkingsverantwoordelijke van het dossier; tekst samenwerkingsconvenant inzien; wie hebben het convenant getekend; vervanger als mijn
  regisseur ziek is; convenant vernieuwen na avg; convenant uit 2017 verouderd; wie tekent namens gemeente; gezamenlijk
  verwerkingsverantwoordelijken; artikel 26 avg onderlinge regeling; verwerkingsregister aanvullen; governance privacy; aantal
  ondertekenaars; medewerker uit dienst toegang intrekken; nieuwe stichting wil aansluiten; jaarlijkse evaluatie samenwerking privacy;
  escalatie bij onenigheid over delen; privacy protocol model; bewerkersovereenkomst of gezamenlijk; gegevensbeschermings effect
  beoordeling; nieuwe organisatie wil aan tafel; medewerker vertrekt toegang intrekken; ruzie tussen partners of iets gedeeld mag worden;
  wie is verwerkingsverantwoordelijk voor het verslag; hoeveel partijen tekenden in 2017; is het oude convenant nog goed; wie regelt
  waarneming bij vakantie van regisseur; jaarlijks terugkijken met partners; medewerker uit dienst
convenant, convenant/datalek: oud medewerker heeft nog toegang; lek bij partner wie heeft de leiding
convenant, convenant/datalek, convenant/wet: wie is aansprakelijk als het misgaat; gezamenlijke verwerkingsverantwoordelijken
convenant, convenant/datalek, rollen/fg: wie is aansprakelijk bij lek
convenant, convenant/delen: nieuwe collega inwerken voor overleg; nieuwe collega neemt mijn plek in het overleg; tijdelijke kracht moet
  tekenen; nieuwe deelnemer geheimhouding; partner weigert geheimhouding te tekenen; na functiewisseling nog geheimhouding
convenant, convenant/delen, convenant/wet: op grond waarvan worden gegevens gedeeld
convenant, convenant/delen, rollen: verklaring die ik moet tekenen als nieuwe deelnemer
convenant, convenant/delen, rollen/netwerkregisseur: ketenpartner weigert gegevens
convenant, convenant/delen, rollen/politie: moet ik een eed of verklaring ondertekenen
convenant, convenant/informeren, convenant/wet: gegevens van ouders verwerken
convenant, convenant/mag-ik-dit-delen, convenant/wet: grondslag verwerking persoonsgegevens; mag dit juridisch wel zo'n overleg;
  rechtmatigheid gegevensverwerking; strafrechtelijke gegevens verwerken; bijzondere persoonsgegevens gezondheid; doelbinding
convenant, convenant/wet: data protection; artikel 26 avg; geeft convenant bevoegdheid; is convenant juridisch bindend; toetsing convenant
  door jurist; avg; europese privacywet; avg artikel 26 onderlinge regeling; convenant is geen toestemming om te delen
convenant, convenant/wet, rollen/fg: verwerkingsverantwoordelijke wie is dat; verwerkersovereenkomst; verwerkingsregister; dpia
convenant, convenant/wet, rollen/school: privacyreglement school
convenant, over/privacy: privacy; privacie
convenant, overleggen: vervanger sturen; ik ben ziek wie gaat er; ziek wie neemt waar; griep op overlegdag wie gaat er; invaller mag die
  zomaar aanschuiven; vervanger sturen naar uvz; wie gaat er voor mij; vervanger sturen; vaste contactpersoon en vervanger doorgeven;
  vervanger sturen naar overleg
convenant, overleggen, rollen/netwerkregisseur: partner komt nooit opdagen; wie neemt waar in mijn vakantie
convenant, overleggen, rollen/voorzitter: vervanger aanwijzen voor overleg
convenant, overleggen, stappen/uvz: aanwezigheidsplicht partners; wie mag er niet bij zitten
convenant, raad/voorstel: is dpia vermeld in raadsstuk
convenant, rollen: nieuwe organisatie wil meedoen
convenant, rollen, rollen/jongerenwerk: buurtsportcoach wil meedoen
convenant, rollen/college: handtekening convenant wie tekent
convenant, rollen/fg: privacy impact assessment; gezamenlijk verantwoordelijken; dpia uitvoeren samenwerkingsverband; onafhankelijk oordeel
  over privacyrisico; toezicht op verstrekkingen; meningsverschil over delen; privacytoets; advies fg over dpia; fg van partner of fg van
  gemeente
convenant, rollen/netwerkregisseur: partner houdt zich niet aan afspraken; organisatie doet niet wat is beloofd; regisseur zit ziek thuis;
  ga drie weken weg, wie neemt waar; afspraak met jeugdhulp komt niet los; samenwerkingspartner laat het liggen; drie weken op vakantie wie
  neemt waar
convenant, rollen/netwerkregisseur, stappen/regie: vervanging bij ziekte
convenant, rollen/school: schoolbestuur laten tekenen; schoolbestuur tekent; wie tekent er namens de school; moet de schooldirecteur het
  convenant tekenen; schoolbestuur tekenen; schooldirecteur tekent convenant; kunnen wij als roc aansluiten; schoolbestuur sluit aan bij
  convenant; hoe sluit een school zich aan; bestuur scholengroep handtekening; mbo wil meedoen hoe tekenen
convenant, rollen/voorzitter: collega valt lang uit wie schuift aan; samenwerkingspartner houdt zich niet aan afspraken
convenant, rollen/zorgaanbieder: instelling heeft convenant niet getekend; opvang is geen partner hoe meedoen
convenant, rollen/zorgaanbieder, stappen/uvz: mag ik als verpleegkundige aansluiten
convenant/datalek: mail naar verkeerde persoon; laptop gestolen; telefoon kwijt; map vergeten; papieren gevonden; usb kwijt; iemand heeft
  meegekeken; buitenstaander las dossier; wat is een datalek; bij wie melden; binnen 72 uur; moet ik dit melden; hack; wie belt autoriteit;
  wie heeft de leiding; in weekend datalek; jongere inlichten over lek; journalist heeft verslag; gegevens op straat; stukken in trein;
  collega heeft geroddeld; casusnummer gelekt; verkeerde bijlage; per ongeluk gedeeld; naar de verkeerde; verkeerd bestand; tas gestolen;
  tablet kwijt; ingebroken op kantoor; wachtwoord gelekt; account gehackt; virus; scherm open laten staan; kopieerapparaat; formulier kwijt;
  lijst op straat gevonden; namen in de krant; collega keek stiekem; doorgestuurd; buiten werktijd lek; hoe snel melden; wie moet ik
  inlichten; excuses aanbieden; gevolgen van lek; lek of niet; bijna-incident; datalek; mail naar de verkeerde gestuurd; laptop kwijt;
  datalekken; hacker; usbstick verloren met namen erop; datalek binnen 72 uur; mail naar verkeerd adres gestuurd; beveiligingslek melden;
  iemand heeft meegelezen in mijn mail; wie is verantwoordelijk bij een lek; meldplicht autoriteit; verslag kwijt in de trein; 72 uur;
  gehackt; papieren in de trein laten liggen; iemand las mee op mijn scherm; phishing; moet de jongere weten dat er iets is uitgelekt;
  verkeerde mail gestuurd naar partner; usb stick kwijt; binnen hoeveel tijd naar autoriteit persoonsgegevens; bijlage aan verkeerde
  organisatie gehangen; dossiermap in de bus blijven liggen; datalekk melde; ik heb een usb stick met namen gevonden; dienstlaptop gestolen
  uit auto; agenda met namen naar verkeerde collega gemaild; collega snuffelt in dossier; usbstick verloren; in de trein hardop over een
  zaak gepraat; wie meldt bij ap partner of gemeente; dienstplanning laten slingeren met namen jongeren; jongere loopt gevaar door gelekte
  info; zaterdagavond gegevens kwijt; apparaat op afstand wissen; bijna misgegaan ook melden; mail naar verkeerde persoon gestuurd; oeps
  verkeerde mailadres; autocomplete verkeerde naam mail; alles in de cc gezet; agenda met namen naar verkeerde school; ik ben mijn laptop
  kwijt; tas uit de auto gestolen; telefoon weg met werkmail; map in de trein laten liggen; usb stick zoek; op foute link geklikt; computers
  op slot gijzelsoftware; we zijn gehackt wat nu; kan niet meer bij de bestanden; eerst uitzoeken wie het was; wie bel ik als het misgaat
  met gegevens; noodnummer privacy; nummer voor datalek zaterdagavond; buiten kantoortijd datalek; pas vandaag ontdekt van vorige week;
  wanneer begint de termijn te lopen; aangifte gestolen apparaat met dossiers; verzonden bericht intrekken; remote wipe telefoon; toegang
  meteen dichtzetten; ontvanger vragen te verwijderen; wat zeg je tegen wie de mail onterecht kreeg; ik kreeg een lijst die niet voor mij
  is; onbekende stuurt me dossier van jongere; moet ik de mail zelf verwijderen; bewijs bewaren na fout; screenshot maken van het lek; wat
  schrijf je op na een incident; incidentformulier; iemand heeft in de dossiermap gezeten; logboek aangepast door onbekende; jongere
  bedreigd omdat zijn naam uitlekte; adres van slachtoffer gelekt; gevaar na lek politie bellen; wie moet het lek melden wij of de gemeente;
  ging mis bij partner maar gegevens van ons; wie heeft de leiding bij lek; lek in gezamenlijk dossier; binnen hoeveel uur melden; drie
  dagen meldtermijn; te laat gemeld bij ap; meldloket autoriteit; nog niet alles bekend toch melden; melding later aanvullen; hoe ernstig is
  dit lek; hoe weeg je de ernst van een privacyincident; moeten ouders het horen als gegevens lekten; jongere vertellen dat zijn dossier op
  straat ligt; mijn gegevens zijn gelekt door de gemeente; krijg ik bericht als mijn dossier gestolen is; wat leren we van de fout;
  nabespreken incident; is dit wel een datalek; voorbeelden van lekken; brief bij de buren bezorgd; post naar oud adres gestuurd;
  versleutelde laptop weg toch lek; collega snuffelt in dossiers; nieuwsgierige collega zocht buurjongen op; naam hardop genoemd in de bus;
  hard praten op terras over jongere; word ik gestraft als ik het meld; durf mijn fout niet te zeggen; eigen schuld boete datalek; artikel
  33 en 34; datalek politiegegevens; hoeft niet gemeld bij klein risico; datalekregister bijhouden; zegt rapport iets over
  beveiligingsincidenten; lijst op kopieerapparaat blijven liggen; foto van whiteboard rondgestuurd; databeek; behandelbrief naar verkeerde
  partner gestuurd; rapportage van bewoner zoek; collega keek nieuwsgierig in dossier; cliëntmap in de tram laten liggen; brief met schulden
  op oud adres; bsn lijst gelekt 72 uur; agenda naar verkeerde woonconsulent; gegevens slachtoffer bij dader terecht; gevaar door uitgelekt
  adres; fg niet bereikbaar op zaterdag; laptop hulpverlener gejat; wie meldt lek wij of gemeente; oeps; verkeerd geadresseerd; mobiel
  gejat; tablet gejat; malware; gijzelsoftware; privacy-incident; blunder; mail terugroepen; kliko; gluren; snuffelen; lijst op straat;
  verkeerd bezorgd; excel kwijt; data lek; inbreuk; noodgeval gegevens; rugzak laten staan; te snel op verzenden; autocorrect adres; hart in
  keel; server plat; bestand versleuteld; meekijker in trein; usb-stick verloren; screenshot rondgestuurd; bijna misgegaan; zondagavond
  ontdekt; openstaand scherm; laptop uit auto gestolen; agenda in de trein laten liggen; tas met papieren kwijt; collega keek uit
  nieuwsgierigheid in dossier; brief op het oude adres bezorgd; buurman kreeg onze brief; iedereen stond in de cc; verkeerde bijlage
  meegestuurd; lijst met namen lag bij de printer; op phishinglink geklikt; kan bestanden niet meer openen, gijzelsoftware; telefoon met
  appjes gejat; naam genoemd in volle trein; zaterdagavond ontdekt dat er iets gelekt is; foto van de agenda rondgestuurd; per ongeluk in de
  groepsapp gezet; kreeg mail die niet voor mij was; het ging bijna mis met een mail; wie moet het melden, wij of de gemeente; ex-collega
  kan nog bij de map; journalist heeft een vertrouwelijk stuk; jongere bedreigd door wat er lekte; whatsapp met naam naar verkeerde; 72 uur
  bijna voorbij; iemand is in onze systemen geweest; rugzak met aantekeningen vergeten in cafe; scherm stond open met bezoek erbij;
  deelnemer heeft uit de school geklapt; mailtje naar verkeerde naamgenoot; heb iets doms gedaan met gegevens; verslag op kopieerapparaat
  gevonden; auto opengebroken, map weg; collega luisterde mee aan de telefoon; verkeerde ouder kreeg verslag; stuk gevonden op straat met
  namen; data lek bij een partner; account gehackt op zondag; verzonden en meteen spijt; deelnemerslijst zichtbaar voor iedereen; jongere
  zag scherm met andere jongere; beveiligde mail vergeten te gebruiken; agenda bij verkeerde organisatie beland; datalekken register;
  beveiligingsincident; meldplicht datalekken; artikel 33 avg; avg art 34; ciso; data breach; ransomware; mail verkeerd geadresseerd; bcc
  vergeten; ongeautoriseerde inzage; remote wipe; incidentresponse; informatiebeveiliging; ibd; responsible disclosure; mail met
  leerlinggegevens naar verkeerde ouder; laptop van school gestolen met formulieren; agenda in het kopieerapparaat laten liggen; collega
  heeft uit nieuwsgierigheid gekeken; zaterdagavond telefoon verloren met namen; appje in verkeerde groepsapp; naam genoemd in de kantine
  iemand hoorde mee; wie meldt bij de ap school of gemeente; bijna fout gegaan ook melden; moeten ouders het weten als er iets lekt;
  verkeerde leerling in de bijlage; gegevens gelekt en nu wordt jongere bedreigd; verkeerd geappt; usb stick leerlingen weg; iemand van de
  gemeente heeft ons dossier bekeken; gegevens van mijn kind gelekt, en nu; moeten ze ons vertellen dat er gelekt is; hoorden onze naam in
  de trein; dossier gestolen laptop; nu weet iedereen waar ik woon; bedreigd omdat mijn naam bekend is geworden; verkeerde persoon kreeg
  mail over mij; wanneer moeten ze een lek melden; wat kan ik doen na datalek; protocol beveiligingsincident; meldtermijn toezichthouder;
  lijst met namen bij verkeerde ontvanger; wie meldt bij ap; moet betrokkene geinformeerd worden over lek; ambtenaar neusde in dossier; usb
  stick verloren zaterdag; artikel 33 34 avg; agenda uitgelekt naar pers; datalekkenregister; verkeerde bijlage aan raadslid gemaild;
  ransomware map niet te openen; responsplan privacy incident; agenda naar verkeerde partner gemaild; usb met plannen kwijt; tas met
  papieren uit auto gejat; collega zat in dossier te neuzen; zaterdag ontdekt lek; wie heeft leiding bij lek; binnen 72 uur melden; laptop
  versleuteld maar weg; bijna misgegaan ook doorgeven; ontvanger vragen te wissen; ouders vertellen dat het gelekt is; excel met namen per
  ongeluk in teams gezet; iemand kwam in de map; naam genoemd in de bus; word ik gestraft als ik lek meld
convenant/datalek, convenant/delen: iemand heeft de agenda naar zijn prive mail gestuurd; iemand van de krant heeft namen; verteld in de
  trein over cliënt; mag mijn collega meelezen; deelnemer vertelde thuis wie besproken werd; foto van jongens in de app gezet;
  presentielijst met namen kwijtgeraakt
convenant/datalek, convenant/delen, convenant/mag-ik-dit-delen: mag ik een foto van de lijst maken
convenant/datalek, convenant/delen, rollen/voorzitter: iemand praat buiten het overleg
convenant/datalek, convenant/informeren: brief bleek naar oud adres gestuurd; verkeerd huisnummer op de envelop; brief naar oud adres
  gestuurd; briefadres klopt niet
convenant/datalek, convenant/rechten: schade claim na lek
convenant/datalek, convenant/rechten, formulieren/aanmelding: verkeerde persoon in dossier
convenant/datalek, convenant/rechten, rollen/fg: klokkenluider; logging wie heeft gekeken
convenant/datalek, convenant/wet: lek met politiegegevens waar melden; artikel 33a wpg; bio
convenant/datalek, formulieren: formulier kwijt
convenant/datalek, index: mail met namen naar verkeerde adres
convenant/datalek, over, rollen/driehoek-burgemeester: persvoorlichter wie staat de pers te woord
convenant/datalek, raad/vragen: aantal datalekken afgelopen jaar
convenant/datalek, rollen/fg: aan wie meld ik dat er iets is uitgelekt; nieuwsgierige ambtenaar snuffelt in dossier; privacy incident fg
  inschakelen; mail naar verkeerde gestuurd wie bellen; usb-stick verloren melden bij; iemand zag wat niet mocht; intern toezicht op
  raadplegen dossiers
convenant/datalek, rollen/procesondersteuner: mail verkeerd verstuurd als secretaris
convenant/datalek, rollen/veilig-thuis: meldernaam per ongeluk in verslag
convenant/deelmatrix: wie mag wat weten; wie krijgt welke informatie; wat ziet de school; wat weet de politie; wat ziet het jongerenwerk;
  wie mag het plan zien; wie krijgt het verslag; schema delen per stap; tabel wie wat deelt; wie krijgt dossier; krijgen wij het plan; welke
  partner deelt wat; verdachte informatie wie; strafblad wie ziet; medische gegevens wie ziet; overzicht van delen; per organisatie; wie
  leest het plan; wie leest het verslag; wat hoort de school; wat hoort de corporatie; wie is op de hoogte; welke info naar wie; wat krijg
  ik te zien; schema informatie; zorgkant en veiligheidskant; schema wie wat mag weten; overzicht wat politie om reclassering inbrengen;
  school en strafzaak; inkomen en uitkering noemen; wie zegt wat in welke fase; tabel wie wat mag inbrengen; schema informatie per
  organisatie; moet ik uit mezelf iets vertellen; alleen antwoorden als het gevraagd wordt; wanneer zeg je niets; spiekbriefje delen; matrix
  delen printen; geeft deze tabel toestemming; mag het omdat het in het schema staat; wat gaat voor eigen wet of tabel; mag ik zeggen dat
  iemand in therapie is; loopt er behandeling mag ik dat melden; vrijwillig hulptraject noemen; informatie bij eerste melding; wat zet je in
  de aanmelding als mentor; voor de agenda informatie opvragen; moet zorg antwoorden voordat er besproken wordt; politie wil vooraf weten
  wat school heeft; inbreng aan de overlegtafel; iedereen deelt tijdens bespreking; delen bij keuze van de regisseur; waarom deel je niets
  als regisseur gekozen wordt; informatie voor het plan; wat vertel je de regisseur tussendoor; doorgeven aan regisseur tijdens traject; mag
  school iets delen met veiligheidshuis; delen bij regionaal overleg; wat deel je bij halfjaarlijkse check; politie meldingen bij
  evaluatiemoment; gegevens meegeven bij einde; aan opvolgende hulp vertellen; strafrechtelijk verleden in overleg; onder welke kant val ik;
  hoort leerplicht bij onderwijs of veiligheid; is reclassering zorg of veiligheid; welke partners horen bij zorg; wat mag een
  jongerenwerker in welke stap zeggen; wat mag de boa inbrengen; welke organisatie ziet wat over mij; krijgt school alles te horen in elke
  fase; informatiepositie per partner; wie krijgt het verzuim te zien; autorisatiematrix; schema voor teamleider wie wat levert; deelschema;
  ja nee of op verzoek; kolom zorg per stap; inkomen inbrengen in uvz; bestuurskolom corporatie; overzicht wie deelt wat; kruisjestabel; wie
  weet wat; informatiestroom; uit jezelf vertellen; proactief delen; passief antwoorden; spiekkaart delen; uitwisselingsschema; info per
  fase; bevoegdhedenmatrix; stoplicht delen; inbreng per partner; gegevenssoorten; overzichtstabel; kant van zorg; deel matrix; ongevraagd
  inbrengen; wanneer hou ik mijn mond; weet niet wat zorg moet inbrengen; politie wil strafblad noemen bij aanmelding; regisseur vraagt mij
  bij plan om info; wat mag onderwijs zeggen bij herijken; gevraagd naar antecedenten in overleg; discussie wie wat op tafel legt; bij
  afsluiten vroeg iemand naar verzuim; corporatie kreeg meer dan nodig; alleen op vraag, wat betekent dat voor mij; deelmatrix; wie deelt
  wat; raci; informatiematrix; rbac; partners indeling domein; verzuimlijst doorgeven aan overleg; onderwijs kolom per fase; wat wordt van
  jongerenwerk verwacht per stap; schema wie brengt wat in; incidenten op school inbrengen; overzicht welke instantie wat hoort; vertelt de
  school alles uit zichzelf; wie hoort wat bij het afsluiten; rechten per partner per fase; tabel gegevensuitwisseling dpia;
  dataminimalisatie per stap; gegevensstromen in kaart; wat brengt zorgkant in; overzicht welke kant wat inbrengt; tabel wie wat inbrengt;
  wat krijgt de corporatie te horen per stap; op vraag of uit jezelf vertellen; veroordeling mag politie dat zeggen; onderwijs bij opschalen
  nee; onder welke kant valt mijn organisatie
convenant/deelmatrix, convenant/delen, convenant/mag-ik-dit-delen: foto van jongere in de presentatie
convenant/deelmatrix, convenant/delen, over/jongeren: wie ziet onze gegevens
convenant/deelmatrix, convenant/delen, rollen/politie: wijkteam politie wil weten welke afspraken er gelden
convenant/deelmatrix, convenant/delen, rollen/reclassering: mag de reclassering iets met wat daar besproken is
convenant/deelmatrix, convenant/delen, rollen/woningcorporatie: krijgen wij het dossier
convenant/deelmatrix, convenant/mag-ik-dit-delen: antecedenten noemen in aanmelding; deelregels; in vertrouwen verteld geheim van jongere;
  mag ik vertellen dat hij in therapie zit; jongerenwerker inlichten over gebiedsverbod; strafblad noemen op aanmeldformulier; veilig
  langsgaan bij agressieve vader; inkomensgegevens delen; mag politie mentor bellen over aanhouding; privacy by design
convenant/deelmatrix, convenant/mag-ik-dit-delen, rollen/jongerenwerk: jongerenwerk deelt niet met politie
convenant/deelmatrix, convenant/mag-ik-dit-delen, rollen/politie: wat mag de politie delen over een jongere; antecedenten op tafel leggen
  mag dat; mag ik sepots noemen; mag een verdenking gedeeld worden; mutaties uit bvh delen; camerabeelden laten zien in vergadering;
  getuigenverklaring noemen; informatie over vechtscheiding delen vanuit politie; mag ik vertellen dat iemand een mes had; processen verbaal
  delen met gemeente; mag ik mijn mutaties laten zien
convenant/deelmatrix, convenant/mag-ik-dit-delen, rollen/reclassering: verplicht reclasseringscontact delen met gemeente;
  reclasseringsadvies delen; reclassering mag niet alles zeggen
convenant/deelmatrix, convenant/mag-ik-dit-delen, rollen/school: mag school iets zeggen over cijfers en verzuim; mag de school weten dat
  leerling in pga zit; mag jeugdzorg alles opvragen bij school; mogen rapportcijfers op tafel komen
convenant/deelmatrix, convenant/mag-ik-dit-delen, rollen/woningcorporatie: mag ik weten dat huurder een strafblad heeft; mag de corporatie
  politiegegevens zien; welke info krijg ik als verhuurder; mag ik huurgegevens delen; mag ik weten of een huurder in de aanpak zit
convenant/deelmatrix, convenant/mag-ik-dit-delen, rollen/zorgaanbieder: mag ik een diagnose delen; wat deel ik als behandelaar
convenant/deelmatrix, convenant/wet: feit dat iemand hulp krijgt ook geheim; van wie komt een veroordeling; mag agent zeggen dat iemand
  veroordeeld is; van wie hoor je een veroordeling; mag politie vonnissen delen; rechtmatig delen aantonen; veroordeling leerling
convenant/deelmatrix, convenant/wet, over/jongeren: komt dit op zijn strafblad; vog
convenant/deelmatrix, convenant/wet, rollen/om: veroordeling; strafblad
convenant/deelmatrix, convenant/wet, rollen/politie: politie vertelde eerdere veroordeling mag dat
convenant/deelmatrix, formulieren/uvz-verslag: krijgt corporatie verslag
convenant/deelmatrix, over/jongeren: wat krijgt de zorg te horen van politie; wat weet de woningcorporatie; wie leest dit allemaal; wie ziet
  mijn gegevens; komt me baas hier achter; wie kan er allemaal in mijn dossier; wat hoort het jongerenwerk over mijn zoon; wie kijkt er mee
  in dossier
convenant/deelmatrix, over/jongeren, rollen/school: weet mijn school hiervan
convenant/deelmatrix, rollen/jeugdbescherming: uithuisplaatsing doorgeven aan regie; jb jr rol per stap
convenant/deelmatrix, rollen/leerplicht: hoeveel uren verzuim noem ik
convenant/deelmatrix, rollen/om: strafblad cliënt opvragen; wanneer noem je justitiële documentatie in het overleg; verdachte is nog geen
  dader; er ligt een nieuw vonnis
convenant/deelmatrix, rollen/politie: vertellen dat iemand verdachte is; collega noemde een veroordeling aan tafel; politie-info bij
  burgemeester
convenant/deelmatrix, rollen/reclassering: vertellen dat er een enkelband is
convenant/deelmatrix, rollen/school: kan ik meekijken wat er over mijn leerling is afgesproken; cijferlijst en rapport meenemen naar
  bespreking
convenant/deelmatrix, rollen/veilig-thuis: veilig thuis bij agendavorming; wie heeft bij ons gemeld
convenant/deelmatrix, rollen/woningcorporatie: wanneer hoor ik dat aanpak stopt; huurschuld noemen of niet; krijgen wij politiegegevens te
  horen
convenant/deelmatrix, rollen/zorgaanbieder: crisis bij cliënt melden aan regie; begint detox niet komt niet opdagen; hulpverlener zegt niks
  over leerling
convenant/deelmatrix, stappen/aanmelden: wat schrijf ik als zorg bij aanmelden; lopend onderzoek in aanmelding zetten; welke info bij eerste
  melding; spijbeluren doorgeven; mag strafblad in aanmelding
convenant/deelmatrix, stappen/afsluiten: horen alle partners waarom is afgesloten; hoort school dat het klaar is; wat krijgt de nieuwe
  hulpverlener te weten; overname door schuldhulp toestemming
convenant/deelmatrix, stappen/agenderen: antwoord ja of nee op vraag over school; vooraf bij reclassering navragen zonder naam; welke
  gegevens bij voorselectie; vraag of er hulp loopt ja of nee
convenant/deelmatrix, stappen/herijken: andere groepsleden noemen bij herijking; wat lever ik aan voor herijking vanuit zorg; bij herijking
  wat brengt zorg in; welke gegevens bij evaluatie; moet ik als zorg bij groepsoverleg iets aanleveren; wat levert school aan bij herijking
convenant/deelmatrix, stappen/opschalen: delen over gemeentegrens heen; begrenzing zorg info bij opschaling; brengt school iets in bij
  veiligheidshuis; samenvatting in plaats van heel dossier; welke gegevens naar veiligheidshuis; welke zorginfo mee naar veiligheidshuis
convenant/deelmatrix, stappen/plan: scores van andere partners inzien; wat krijgt onderwijs terug na het plan; wie krijgt een afschrift van
  het plan; mag ik toelichting bij scores van anderen lezen; wat krijgt school van het plan; wat staat er over behandeling in het plan;
  stage en rooster in het plan van aanpak; mag mentor de scores zien; krijgen alle organisaties mijn hele plan
convenant/deelmatrix, stappen/regie: wat meldt zorg aan de regisseur bij crisis; wat meld ik tussentijds; wie hoort het als hij weer
  vastzit; informatie tussen overleggen door; jongere afgehaakt bij therapie wie inlichten; cliënt mist afspraken wie bellen; raakt kamer
  kwijt wie hoort dat; leerling komt niet opdagen wie bellen; wat meld ik tussentijds en wat niet
convenant/deelmatrix, stappen/regisseur: delen bij kiezen van regisseur; wie hoort naam en nummer van regisseur; wat mogen partners over de
  begeleider weten; naam en nummer regisseur opvragen
convenant/deelmatrix, stappen/uvz: wat krijgt veiligheid te horen over hulp; is het thuis veilig in uvz zeggen; wat vertelt politie in
  overleg; mag psycholoog iets zeggen tijdens overleg; mag ik politieverhaal over mijn leerling horen
convenant/delen: gegevens mailen; veilig mailen; hoe verstuur ik gegevens; via whatsapp; in de appgroep; bellen over jongere; collega vraagt
  in de gang; wat mag ik thuis vertellen; iemand van buiten vraagt; pers belt; journalist aan de lijn; pers staat voor de deur; interview;
  werkgever vraagt; verhuurder vraagt; advocaat belt; familie vraagt; bank of verzekering vraagt; raadslid vraagt naar jongen; facebook
  bericht; geheimhouding tekenen; geheimhouding geschonden; toestemmingsformulier; toestemming vragen of niet; partner weigert gegevens;
  partner wil niet delen; informatie krijgen van partner; gegevens opvragen bij partner; krijgen wij het dossier; wat doe je met papieren;
  gebruiken in strafzaak; op kantoor praten; mag dit per mail; onveilige mail; wetransfer; in de cloud; appje naar collega; in de trein
  bellen; thuiswerken met dossier; print meenemen; briefje met naam; aan mijn partner vertellen; tegen mijn baas; mijn leidinggevende wil
  weten; buiten de groep; iemand vraagt ernaar; ex vraagt; oma vraagt; buurvrouw vraagt; krant vraagt; televisie; wethouder vraagt naam;
  stagebedrijf vraagt; nieuwe school vraagt; huisarts vraagt; verklaring van geheimhouding; ondertekenen zwijgen; beloven; iemand praat
  erover; informatie aanvragen; collega's inlichten; partner zwijgt; anonieme casus bespreken; rechter vraagt stukken; bewijs in rechtszaak;
  aantekeningen maken; artikel schrijven; vragen van de krant; vastleggen wat je deelt; bijhouden wat je verstrekt; journalist belt;
  beveiligd mailen; whatsapp; vertrouwelijkheid; advocaat; geheimhoudingsverklaring; derde vraagt gegevens; facebook; mag mijn teamleider
  het weten; geheimhoudingsverklaring tekenen; geheimhouding voor bezoekers; verstrekken aan derden; werkgever belt; deurwaarder belt over
  jongere; werkgever vraagt of hij te vertrouwen is; verzekering vraagt info; kan dit per gewone mail; bellen of mailen over een jongere;
  mag het in de groepsapp; geheimhoudings verklaaring; wat zet ik niet in de mail; rechter vordert het plan; inrichting wil weten of iemand
  in pga zit; geheimhoudingsverklaring ondertekenen nieuwe agent; teamchef vraagt hoe het overleg was; lijst rondmailen binnen het team; via
  whatsapp foto van jongere sturen; signal groep met partners; gewone outlook mail naar de regisseur; welke mail is beveiligd genoeg;
  onbekend nummer zegt van politie te zijn; politiegegevens doorgeven aan sportclub; iemand van de krant vraagt naar steekpartij; collega
  toezichthouder neemt zaak over wat doorgeven; student criminologie wil casussen; andere gemeente vraagt info over verhuisde veelpleger;
  baas van de jongen belt; deelnemer lekt naar buiten; hoe vraag ik netjes informatie op; gerichte vraag stellen aan partner; alles opvragen
  over een jongere; voorbeeld goede informatievraag; school stuurt heel leerlingdossier mee; zo min mogelijk prijsgeven; samenvatting in
  plaats van rapport; gedrag noemen in plaats van stoornis; feit of mening erbij zeggen; hoe oud is deze informatie; bijhouden wat ik aan
  wie vertelde; registreren van verstrekkingen; notitie maken van gedeelde informatie; achteraf bleek het niet waar; verkeerde informatie
  rechtzetten bij anderen; partners wegen hun eigen privacyregels; voorzitter vroeg extra informatie op; mag ik mailen over een jongere;
  outlook namen versturen; groepsapp met collega's over jongeren; mag het via signal; appje naar regisseur; excel met namen doorsturen;
  welke beveiligde mail gebruiken wij; naam in onderwerpregel; initialen in mail; bellen met regisseur over jongere; waar staan de
  telefoonnummers; telefoonlijst partners; stukken uitprinten en mee naar huis; werken aan de keukentafel met dossier; faxen; google drive
  dossier; zwijgcontract; wat moet ik ondertekenen voor het eerste overleg; nda; formulier zwijgplicht word; elk jaar opnieuw tekenen;
  stagiair laten tekenen; tolk of gast aan tafel geheimhouding; nog zwijgplicht na nieuwe baan; ik werk daar niet meer mag ik erover praten;
  wie bewaart de getekende verklaringen; wat mag ik na afloop aan mijn collega vertellen; collega moet actie uitvoeren wat mag die weten;
  agenda doormailen aan collega; baas wil weten hoe het ging; verslag doen aan mijn manager; werkdruk bespreken met leidinggevende; jongere
  wil weten wat er over hem gezegd is; client vraagt wat de politie zei; wat zeg ik tegen de jongere na de vergadering; notitie in eigen
  clientsysteem; rapporteren in magister over overleg; mag ik opschrijven wat anderen vertelden; iemand belt en zegt dat hij agent is;
  onbekend nummer vraagt naar jongere; nepagent aan de telefoon; hoe check ik of de beller echt is; uitgeprinte agenda weggooien; oud papier
  met namen; shredder; aan mijn man verteld over een zaak; iemand van buiten het convenant vraagt iets; niet aangesloten organisatie wil
  informatie; partner die deze jongere niet kent; zit die jongen bij jullie in de aanpak; wil alleen weten of hij bekend is; geen commentaar
  zin; wat antwoord je zonder te bevestigen; stagebedrijf moet iets weten voor het plan; leerbaan regelen wat vertel je de baas;
  voetbaltrainer uitleggen waarom hij komt; jongere wil het liever zelf vertellen; niet kunnen wachten op akkoord; rechter vraagt dossier
  op; vordering van officier; inspectie wil stukken zien; belastingdienst vraagt gegevens; ind vraagt informatie over jongere; bevel tot
  afgifte dossier; werkgever vraagt of hij in aanraking kwam met politie; nieuwe school vraagt naar verleden leerling; middelbare school van
  broer belt; verhuurder wil weten wie erin komt; woningbouw zonder handtekening; andere gemeente belt over jongere; strafrechtadvocaat
  mailt de regisseur; wethouder wil namen; omroep belt over incident; krant vraagt wie de daders zijn; buurvrouw vraagt wat er met hem
  gebeurt; bewoners willen weten wie overlast geeft; wie staat de pers te woord; student wil scriptie schrijven; universiteit wil dossiers
  onderzoeken; moet er toestemming zijn of is een brief genoeg; verschil bericht en akkoord; heeft gezin ja gezegd; hulpverlener denkt dat
  brief genoeg is; handtekening ouders nodig om te praten; politiegegevens doorsturen aan hulpverlener; strafbaar als ik klets; gegevens
  hergebruiken voor iets anders; doelbinding artikel 6 lid 4; slachtofferhulp wil weten wie het was; verzekering vraagt naar dader; oma wil
  weten hoe het gaat; huisarts belt met vraag; binnen hoeveel tijd antwoord aan buitenstaander; foto van agenda met mobiel; geheimhoudng;
  regiseur belt naar behandelaar; geheimhoudingsverklaring ondertekenen als therapeut; niet via zivver maar gewone mail; aantekeningen na
  overleg vernietigen; promovendus wil gegevens; gemeente vraagt telefonisch medische info; vraag moet specifiek zijn; alles wat jullie
  weten over hem graag; conclusie in plaats van rapport; politie belt instelling om gegevens; appgroep met collega's over bewoner; wat
  vertel ik de woongroep na het overleg; huisarts geen partner wat dan; beveiligde mail adres waarheen; mag ik gewoon bellen; terugbellen
  via lijst; bewindvoerder wil weten of cliënt in aanpak zit; deurwaarder vraagt adres; schuldhulp is geen convenantpartner; afspraak
  uitvoeren maar niet getekend; corporatie zonder handtekening; bewoners informeren over aanpak; regisseur vraagt of hij hier slaapt; opvang
  krijgt verzoek van politie; slachtoffer vraagt of dader wordt begeleid; slachtofferhulp is derde partij; advocaat slachtoffer wil
  informatie; leidinggevende wil weten wat er besproken is; geheimhouding na nieuwe baan; thuis op papier bewaren; feit vermoeden of mening
  erbij zeggen; ik gaf verkeerde informatie door wie corrigeren; voicemail; airdrop; post-it; loslippig; napraten; uit de school klappen;
  dictafoon; chatgpt; copilot; google drive; hotmail; encryptie; verslaggever; omroep; documentaire; podcast; voetbaltrainer; baas belt;
  nieuwsgierige buurvrouw; clean desk; promovendus; spreekverbod; collega's bijpraten; geheim bewaren; koffieautomaat; vriend van de jongere
  vraagt; voicebericht; secure mail; opnameapp; thuis printer; geheimhoudings verklaring; kanalen; wie belt daar; journalist belt over een
  jongen; krant wil weten wat we met hem doen; werkgever vraagt wat hij heeft gedaan; voetbalclub wil weten of hij gevaarlijk is; advocaat
  vraagt het dossier op; buurman vraagt of er iets aan gebeurt; tante belt namens het gezin; beller zegt van de politie te zijn; beller wil
  nu meteen iets weten; teamleider vraagt hoe het overleg ging; collega wil de agenda doorgestuurd; mijn chef eist het verslag; moet in mijn
  systeem iets noteren na uvz; iemand nam het overleg op; voor het eerst en geheimhouding niet getekend; nieuwe deelnemer weigert te
  tekenen; er wordt over jongeren geappt; partner mailt met gewone gmail; wil stukken thuis uitprinten; iemand praat erover in de kroeg;
  jongere vraagt wat er gezegd is; andere school vraagt naar onze leerling; onderzoeker van de universiteit wil dossiers; rechtbank eist
  gegevens; verzekeraar vraagt naar schadeverleden; andere gemeente vraagt om informatie; gaf gisteren iets door wat niet klopt; partner
  vraagt graag alles over hem; niet-betrokken partner wil meelezen; radio wil interview over de aanpak; vader van slachtoffer wil weten hoe
  het zit; moeder van ander kind vraagt naar afspraken; nieuwe stagebaas wil verleden weten; pleegoma vraagt of hij meedoet; ministerie
  vraagt cijfers en dossiers; telefoontje van onbekend nummer; kladblaadjes over na het overleg; partner zet alles op teams; ga van baan
  wisselen, geldt geheimhouding nog; verzoek van belastingdienst om gegevens; imam wil helpen en vraagt door; deelnemer fotografeerde het
  scherm; woo contactpersoon; woo-functionaris; persvraag; woordvoerder; persvoorlichter; raadsman; derdenverstrekking; derde partij;
  doelbinding; doorbreking doelbinding; avg artikel 6 lid 4; verenigbaar doel; geheim houding tekenen; zivver; zorgmail; signal groepsapp;
  microsoft teams chat; sharepoint; usb-stick; papiervernietiger; terugbelprocedure; social engineering; gerichte vraag; fishing expedition;
  informatieverzoek partner; toestemming; informed consent; oude school vraagt informatie over leerling; leerling stapt over dossier
  meegeven; school buiten regio belt leerplicht; graag alles over deze leerling mag dat; gerichte vraag stellen over verzuim; appgroep
  straatteam namen delen; snap van jongere laten zien aan gemeente; notitieboekje jongerenwerker na overleg; teamleider welzijn vraagt hoe
  het ging; mag ik het in ons registratiesysteem zetten; geheimhoudingsverklaring straatcoach; trainer wil weten wat er met speler is; coach
  belt gemeente over jeugdspeler; is onze speler besproken bij de burgemeester; bestuur club vraagt naar verleden van een lid; imam vraagt
  of jongen bekend is; vertrouwelijk gesprek met vrijwilliger doorgeven; baas belt of stagiair een strafblad heeft; afspraak nakomen lukt
  niet zonder informatie over jongere; alleen via de jongen zelf; journalist vraagt naar jongen van explosie; verslag via gewone mail naar
  mentor; bellen met regisseur mag dat wel; iemand zegt dat hij van bureau jeugdzorg is; geprinte agenda mee naar school; lijst ligt nog op
  mijn bureau thuis; zwijgen na nieuwe baan; geheimhouding word document; duo collega mag die alles weten; directeur wil weten welke
  leerlingen besproken zijn; mag ik het thuis aan mijn man vertellen; student doet onderzoek wil interviewen over jongeren; ouders geven
  geen toestemming voor zorg delen; raadslid op de sportclub vraagt mij uit; krant belt de school over vechtpartij; rechtbank eist stukken
  van school; inspectie vraagt naar leerling in aanpak; clubgenoot weet van bespreking zwijgen; stagebegeleider bedrijf geen partner
  convenant; verzekering winkelier vraagt naam dader; tante van leerling belt; sportvereniging privacy; werkgever inlichten; whatsapp mentor
  regisseur; mondje dicht; nergens voor getekend en toch delen ze; ik ben zijn oom, mag ik iets weten; gemeente wil mij niks zeggen over
  mijn broer; vragen wat er gezegd is in het overleg; dader woont naast mij, wat doet de gemeente; krant vraagt naar die jongen; nieuwe
  werkgever belt gemeente; andere school vraagt gegevens op; raadsman krijgt dossier niet; moeten deelnemers geheimhouding tekenen; sturen
  ze dingen over mij via whatsapp; foto van mij in de groepsapp; mogen ze erover appen; kletst iemand op een verjaardag over mij; hoe weet
  die beller mijn naam; partner uit het overleg die mij niet kent; buurman vraagt naar ons gezin; rechter eist gegevens van de gemeente;
  feit of roddel over mijn kind; journalist vraagt naar een jongere; woordvoeringslijn individuele casus; niks zeggen over wie erin zit; rtv
  wil interview met jongere uit de aanpak; onderzoeksaanvraag universiteit; student wil dossieronderzoek doen; data voor promotieonderzoek;
  buurtbewoner wil weten of het wordt aangepakt; geheimhoudingsverklaring word; raadsman wil stukken; rechter of toezichthouder vordert
  stukken; inspectie eist informatie; veilig mailen met partners; persvoorlichting bij incident; crisiscommunicatie jongere bekend bij
  gemeente; verwerken voor een ander doel; leidinggevende wil weten wat besproken is; integriteit schending geheim; inhuurkracht laten
  tekenen; adviesbureau wil casussen zien; onderzoeker toegang verlenen; welk kanaal gebruik ik; groepsapp met partners over casussen;
  verslag aan mijn collega doorsturen; chef wil weten hoe overleg ging; nda ondertekenen; zwijgverklaring word bestand; geldt zwijgplicht
  nog na andere baan; voetbaltrainer vraagt naar jongen; krant aan de lijn; raadslid wil namen; advocaat van jongere mailt; andere gemeente
  vraagt gegevens; iemand zegt van politie te zijn aan telefoon; scriptiestudent wil dossiers; aantekening in eigen systeem wat mag erin;
  geprinte agenda na overleg; gerichte vraag stellen aan leerplicht; jongere vraagt wat er over hem gezegd is; verschil bericht en
  toestemming; instelling die niet meedoet vraagt informatie; toezichthouder eist stukken; iets verkeerds verteld corrigeren; naam in
  onderwerpregel mail; als leidinggevende casusinhoud horen
convenant/delen, convenant/informeren: brief is weg, is dat nu toestemming; brief gekregen is dat toestemming
convenant/delen, convenant/informeren, convenant/mag-ik-dit-delen: toestemming ouders; toestemming ouders nodig?
convenant/delen, convenant/informeren, over/jongeren: mag mijn ex dit ook weten
convenant/delen, convenant/informeren, stappen/uvz: mag je een jongere bespreken zonder dat hij het weet
convenant/delen, convenant/mag-ik-dit-delen: collega vraagt naar jongere; mag ik app gebruiken om namen door te sturen; collega vraagt mij
  in de gang over een jongen; wat vertel ik een bezorgde buurvrouw; mag ik foto's van instagram doorsturen; wat mag ik vertellen aan
  collega's; agenda doorsturen naar wijkagent; penitentiaire inrichting informatie geven; moeder belt of zoon bij ons zit; zit mijn
  mishandelaar in een aanpak; fout doorgegeven informatie herstellen; buurtbewoner vraagt namen; zit mijn neef in de aanpak; verstrekking
  aan organisatie buiten convenant; heel pv doorsturen; zorgcoordinator vraagt of leerling op de lijst staat; urinecontrole uitslag
  doorgeven; naam van andere jongeren weglaten; twijfel privacy in vergadering; gegevensuitwisseling; wat antwoord ik als een ander ernaar
  vraagt; ze delen veel meer dan nodig; te veel informatie gedeeld in overleg; school aan de lijn zit hij erbij; info aan partner die niet
  betrokken is
convenant/delen, convenant/mag-ik-dit-delen, convenant/wet: proportionaliteit; noodzakelijkheid; zwanger meisje delen; wanneer mag ik mijn
  zwijgplicht doorbreken; beginsel van dataminimalisatie; toestemming als grondslag
convenant/delen, convenant/mag-ik-dit-delen, over/jongeren: krijgt mijn baas dit te horen; krijgt zijn werkgever dit te horen; weet mijn
  baas ervan
convenant/delen, convenant/mag-ik-dit-delen, rollen/driehoek-burgemeester: burgemeester wil namen weten
convenant/delen, convenant/mag-ik-dit-delen, rollen/jongerenwerk: jongere vertelt mij iets in vertrouwen; ik heb iets in vertrouwen gehoord
convenant/delen, convenant/mag-ik-dit-delen, rollen/politie: wat zeg ik tegen een boze buurman
convenant/delen, convenant/mag-ik-dit-delen, rollen/school: docenten inlichten over leerling; mag ik als docent iets zeggen tegen de
  politie; politieagent vraagt wie er in de klas zat
convenant/delen, convenant/mag-ik-dit-delen, rollen/zorgaanbieder: beroepsgeheim doorbreken; jeugdhulp weigert te delen; client wil niet dat
  ik iets vertel
convenant/delen, convenant/mag-ik-dit-delen, stappen/aanmelden: broer van verdachte noemen
convenant/delen, convenant/rechten: mag ik aantekeningen bewaren; raadsman vraagt dossier op; advokaat belt over zijn cliënt; papieren
  notities na overleg weggooien; raadsman vraagt stukken; bewindvoerder vraagt dossier op; jongere vraagt mij wat er gezegd is; advocaat van
  scholier vraagt dossier op; namens cliënt stukken opvragen als advocaat; advocaat belt naar de gemeente; bewaren van aantekeningen; eigen
  aantekeningen bewaren; advocaat van pupil vraagt stukken; actielijst bij ons wissen; als oma dossier opvragen; eigen kladblaadjes na
  overleg
convenant/delen, convenant/rechten, convenant/wet: vertrouwelijke stukken opvragen als journalist
convenant/delen, convenant/rechten, over/jongeren: advocaat van mijn zoon; heb ik een advocaat nodig; mag ik een advocaat meenemen
convenant/delen, convenant/rechten, rollen/school: ouders vragen mij wat er gezegd is
convenant/delen, convenant/wet: beroep op woo binnengekomen; kreeg een woo-verzoek binnen; woo-verzoek; verstrekking derden; iemand heeft
  zijn zwijgplicht geschonden; strafbaar als je doorvertelt; toestemming nodig voor justitiegegevens; woo; iemand dient woo-verzoek in;
  verzoek om openbaarmaking binnen gemeente doorsturen
convenant/delen, convenant/wet, over/jongeren: moeten ouders toestemming geven
convenant/delen, convenant/wet, rollen/om: mag het dossier gebruikt worden in een strafzaak; kan een rechter het verslag opeisen
convenant/delen, convenant/wet, rollen/politie: moet ik registreren dat ik iets verstrekt heb
convenant/delen, convenant/wet, rollen/zorgaanbieder: huisarts wil meedenken
convenant/delen, formulieren: naam in onderwerp mail; met gewone mail versturen formulier
convenant/delen, formulieren, stappen/aanmelden: mail met aanmelding beveiligd sturen
convenant/delen, formulieren/aanmelding: graag alle info
convenant/delen, jaarverslag: bewonersbijeenkomst wat kun je vertellen; buurtkrant wil cijfers over jongeren; als slachtoffer informatie
  over de dader
convenant/delen, jaarverslag, over: artikel schrijven over jeugdbendes in de stad
convenant/delen, normenkader, sociaal-domein: bewindvoerder
convenant/delen, over: wie is woordvoerder; interview aanvragen; onderzoek doen onder deze doelgroep
convenant/delen, over, rollen: contact
convenant/delen, over, rollen/driehoek-burgemeester: wie mag de krant te woord staan
convenant/delen, over/jongeren: brief van gemeente aan patient op spreekuur; voetbalvereniging krijgt gegevens van lid; wat mag voorzitter
  van de club weten; dominee wil bemiddelen voor gezin; werkgever krijgt te horen dat hij besproken is; mag voetbalclub dit weten; mijn
  trainer hoeft niks te weten; komt het in de krant; krijg ik een vog nog; weet mijn stage ervan; voetbalclub ingelicht; mag mijn psycholoog
  over mij praten; doorvertellen zonder mijn toestemming; kan iedereen dit opzoeken; mag oma weten wat er speelt; sollicitatie en deze
  aanpak; ziet de school van mijn zusje dit; hulpverlener praat zonder dat ik het wil; krijgt defensie of toekomstige baas dit
convenant/delen, over/jongeren, rollen/jongerenwerk: hij vraagt wat ze over hem zeggen
convenant/delen, over/jongeren, rollen/school: ouders bellen school over lijst; heeft dit gevolgen voor mijn opleiding
convenant/delen, over/jongeren, stappen/uvz: wie praat er allemaal over mij
convenant/delen, overleggen, stappen/uvz: online vergaderen teams
convenant/delen, raad: raadslid vraagt naar een jongere; vertrouwlijk; raadslid mailt over bepaalde jongen; gemeenteraadslid vraagt naar een
  jongen; raadslid kent mijn zaak; fractievoorzitter vertrouwelijk naam geven
convenant/delen, raad, rollen/driehoek-burgemeester: burgemeester wil namen
convenant/delen, rollen: partnerlijst waar; telefoonlijst van partners; telefoonboek van de deelnemers; waar vind ik nummers van partners
convenant/delen, rollen, rollen/politie: hoe kom ik aan de partnerlijst
convenant/delen, rollen/college, rollen/raad: raadslid vraagt naar een bepaalde jongen
convenant/delen, rollen/driehoek-burgemeester: media na steekpartij
convenant/delen, rollen/fg: student wil onderzoek doen naar jongeren
convenant/delen, rollen/ipta-coach: wat vertel je de werkgever; leermeester vraagt waarom hij begeleid wordt
convenant/delen, rollen/jeugdboa: laten merken dat hij in de pga zit
convenant/delen, rollen/jongerenwerk: jongere vraagt of ik iets over hem heb gezegd; wat zeg ik op straat na de vergadering; wat heeft hij
  over mij verteld daar
convenant/delen, rollen/jongerenwerk, stappen/plan: voetbalclub wil helpen
convenant/delen, rollen/leerplicht: nieuwe school wil weten waarom hij weg moest
convenant/delen, rollen/netwerkregisseur: plan van aanpak toevoegen aan strafdossier; info uit het overleg in requisitoir gebruiken;
  gebruiken wat ik hoorde voor mijn eigen rapportage; trajectbegeleider jji wil meedoen in plan; club wil helpen wie bellen; mag ik
  regisseursinfo gebruiken voor rapport rechtbank
convenant/delen, rollen/om: zijn raadsman
convenant/delen, rollen/politie: verstrekking vastleggen in bvh; briefing met namen uit pga; zwijgplicht ondertekenen; vertelt wijkagent wie
  het heeft gedaan
convenant/delen, rollen/procesondersteuner: reclassering belt maar ik ken haar niet; iemand belt mij op voor gegevens
convenant/delen, rollen/raad: raadslid belt ambtenaar over naam; mag ik als raadslid een dossier inzien
convenant/delen, rollen/raad-voor-de-kinderbescherming: is de raad convenantpartner; kinderbescherming als buitenstaander; is rvdk derde;
  kinderbescherming vraagt gegevens op
convenant/delen, rollen/school: politie eist gegevens met vordering; gevorderd; niet-aangesloten school krijgt niets; recherche aan de deur
  zonder vordering; jullie hebben toch getekend zegt de agent; school is geen partner; wat zeg ik in de lerarenkamer; collega docenten
  willen weten wat er speelt
convenant/delen, rollen/woningcorporatie: buren willen weten of buurjongen begeleid wordt; verhuurder zonder handtekening wil weten; iemand
  belt naar huurder te vragen; onbekend nummer vraagt gegevens; verhuurder tekende niet maar vraagt info; hoort de woningbouw wat politie
  weet
convenant/delen, rollen/zorgaanbieder: wijkagent belt of iemand bij ons loopt; wat zet ik in het epd na overleg; intervisie over casus uit
  uvz
convenant/delen, rollen/zorgnetwerk: is brief gemeente ook toestemming; geldt brief als toestemming; toestemming nodig om door te sturen
convenant/delen, sociaal-domein: informeren of toestemming vragen; bericht in plaats van toestemming; moet gezin ja zeggen voor bespreking;
  bericht of toestemming verschil; toestemming gezin nodig om te praten; toestemming gezin of alleen bericht; toestemming in zorg en melding
  bij ons
convenant/delen, stappen/aanmelden: gewone mail of versleuteld; mag het via whatsapp
convenant/delen, stappen/afsluiten: overdragen aan nieuwe woonplaats; gezin verhuist naar andere stad dossier mee; dossier meegeven aan
  andere gemeente
convenant/delen, stappen/agenderen: gerichte vraag per deelnemer
convenant/delen, stappen/opschalen: gemeente waar jongere heen verhuist vraagt dossier; andere woonplaats overdragen; nieuwe gemeente krijgt
  mijn dossier
convenant/delen, stappen/regie: jji is geen partner van convenant; leerbedrijf moet iets weten voor zijn rooster; werkgever inlichten met
  akkoord jongere; appje sturen naar jongere; casemanager pi vraagt naar plan; contact met mentor in de inrichting; stagebedrijf iets
  vertellen; aangever vraagt hoe het afloopt; belt de regisseur het slachtoffer; hoort het slachtoffer wat er met de dader gebeurt;
  slachtoffer wil excuses; slachtofferhulp inschakelen; wie heeft contact met het slachtoffer; wie informeert het slachtoffer; mag ik met de
  gevangenis praten over hem; stagebedrijf wil weten wat er speelt
convenant/delen, stappen/uvz: eerste keer erbij moet ik iets tekenen; stagiair mag die meeluisteren; zwijgplicht ondertekenen; nice to know
convenant/informeren: brief aan jongere; brief aan ouders; welke brief wanneer; voorbeeldbrief; wie krijgt de brief; wanneer vertel je het;
  moet jongere het weten; jongere weet van niets; later vertellen; wachten met brief; politie wil nog niet; ouders gescheiden; stiefvader;
  vader onbekend; ouder zonder gezag; boven 16 ouders informeren; 18 jaar ouders; taalprobleem; brief in eenvoudige taal; brief vertalen;
  brief niet aangekomen; wat moet in de brief; notificatie; mondeling vertellen; brief op papier of mail; licht verstandelijk beperkt
  uitleg; moet ik toestemming hebben; wanneer hoort jongere het; achter zijn rug om; vooraf vertellen; na besluit bericht; wie vertelt het;
  regisseur vertelt; hoe zeg je het; brief sturen; brief opstellen; brief klopt niet; tekst van brief; beide ouders; vader ziet kind niet;
  moeder heeft gezag; pleegouder; voogd; kind onder 12; kind onder 16; net 18 geworden; spreekt geen nederlands; brief in het arabisch; kan
  niet lezen; niet bereikbaar voor brief; geen adres; brief komt terug; nog even niet vertellen; onderzoek gaat voor; informatieplicht;
  welke bijlage; bericht bij afwijzing; bericht bij afsluiting; kennisgeving; notificatiebrief; notificatie brief; gescheiden ouders brief;
  gescheiden ouders wie krijgt bericht; mijn ex krijgt ook een brief; tolk nodig; brieven printen; noodtificatie; brief terug gekregen
  onbekend adres; standaardbrieven; minderjarige en gezag wie krijgt de kennisgeving; notificatie uitstellen in belang van onderzoek; komen
  ouders het ook te weten van 17-jarige; meerderjarige ouders niet inlichten; mag politie voor de brief al weten; brief van de burgemeester;
  gezin spreekt geen nederlands; wat schrijf je als reden in de brief; gescheiden ouders beide aanschrijven; wanneer hoort verdachte dat hij
  besproken wordt; moet de jongere weten dat we hem bespreken; stiekem bespreken mag dat; achter zijn rug om praten; eerst brief of eerst
  overleg; wie ziet de naam als eerste; ziet de politie het eerder dan ouders; uitnodiging stadhuis; moeten we op gesprek bij de gemeente
  komen; krijg je post als het klaar is; voorbeeldbrieven downloaden; brief in word; standaardtekst brief ouders; template notificatie;
  begrijpt een puber deze brief; brief testen op leesbaarheid; wie stelt de brieven vast; hoeveel dagen voor overleg gaat brief weg; brief
  op tijd versturen; wie verstuurt de brief; aanmelding afgewezen wat hoort jongere; niet besproken toch brief; jongere komt niet op de
  lijst bericht; na de vergadering jongere uitnodigen; binnen een week na overleg contact; besluit om alleen hulp te geven bericht; brief
  als een organisatie verder gaat; wat krijgt jongere van het plan op papier; plan uitleggen aan de jongere; kopie van plan meegeven; einde
  traject brief; persoonlijk klaar maar groep loopt door; hoort de aanmelder of het is aangekomen; ontvangstbevestiging melder; brief aan de
  nieuwe hulpverlener; brieven automatisch maken; mail merge brieven; stuur je het naar beide ouders; vader woont ergens anders ook brief;
  co-ouderschap post; moeder heeft geen gezag; voogd informeren; pleegzorg wie krijgt bericht; zoon is 18 krijg ik nog bericht als moeder;
  meerderjarig ouders buiten houden; mag ik ouders bellen van 19 jarige; meisje van 17 wil niet dat ouders het weten; ouders weten niet dat
  hij blowt brief; jongere eerst zelf spreken; ouders lezen geen nederlands; laaggeletterde vader; tolk erbij halen; adres controleren brp;
  brief kwam retour; jongere zonder vast adres post; broertje in de brief noemen; wat moet er in de brief; verplichte onderdelen
  informatiebrief; privacyverklaring voor jongere; artikel 14 avg checklist; staat de bewaartermijn in de brief; moet je rechten noemen in
  de brief; grondslag invullen in brief; staat er in dat politie nog twee jaar doorgeeft; wie belt jongere met vragen over brief; brief nog
  niet sturen; kind wordt geslagen als ouders brief lezen; eergerelateerd geweld brief gevaarlijk; lopend politieonderzoek niet waarschuwen;
  jongere mag niks weten van onderzoek; wie beslist over uitstel; toch bespreken zonder bericht; bang dat hij niet komt opdagen na brief;
  brief stuurt hem alleen maar weg; hoe lang mag je wachten met vertellen; binnen een maand op de hoogte stellen; uitzondering
  informatieplicht; artikel 41 uavg; boze ouder na brief; brief te streng; aangetekend of gewone post; notifcatiebrief; mijn cliënt kreeg
  brief van burgemeester; brief naar ouder zonder gezag; ouders wonen apart krijgen ze allebei bericht; ouders weten niets van zoon van 17;
  pupil bijna 18 wie krijgt post; gezin leest slecht nederlands; eergerelateerd geweld en post; modelbrieven word; oekraïens gezin brief
  vertalen; laaggeletterd en alleen wonend; post loopt via bewindvoerder; cliënt meerderjarig wie krijgt kennisgeving; hoort onze huurder
  wie hem aanmeldde; dakloos geen adres brief bezorgen; niet bereikbaar op adres langsgaan; pleegouders brief zonder gezag; dan komen ze
  niet als we brief sturen; wettelijk verplicht informeren artikel 14; welke brief na besluit één partner; aanschrijven; envelop; postzegel;
  template brief; b1 taal; jip en janneke; tigrinya; papiaments; google translate; retour afzender; brp; co-ouderschap; geheim adres;
  afwijsbrief; uitnodigingsbrief; ouders overslaan; stiekem bespreken; in kennis stellen; dreiging eer; brievenset; huisstijl brief; kaartje
  sturen; verkeerde huisnummer; zoon in buitenland; moeder spreekt geen nederlands; mama weet van niks; verwittigen; van te voren zeggen;
  tolkentelefoon; aankondiging; brief kwam ongeopend terug; brief nog niet verstuurd; jongere wist van niets; ouders zijn gescheiden en
  vechten; vader zonder gezag vraagt om brief; moeder spreekt alleen arabisch; gezin schrok van de brief; brief brengt meisje in gevaar;
  politie vraagt om brief uit te stellen; onderzoek loopt, brief moet wachten; bang dat ze niet komen na brief; hij wordt volgende week 18;
  zestienjarige wil niet dat ouders weten; ouder kan niet lezen; besloten niet te bespreken, moet er brief; jongere heeft geen vast adres,
  brief sturen; brief ging alleen naar moeder; pleegouders vragen waarom zij niks kregen; voorbeeldbrief kwijt; plan veranderd, brief nodig;
  burgemeester wil brief niet ondertekenen; brief te moeilijk voor een 14-jarige; besluit genomen, wie vertelt het ouders; verkeerde
  gezinslid kreeg de post; ouder belt boos na brief; tolk nodig bij uitleg; jongere hoorde het van een vriend; brief teruggestuurd, verhuisd
  zonder adres; alleen zorgpartner, moet jongere dat horen; stiefmoeder opende de brief; notificatie brief vergeten; moest al overleggen
  voor de brief weg was; moeder schaamt zich na de brief; informatieplicht avg; avg 13 en 14; uitstel notificatie; modelbrieven;
  briefsjablonen; sjabloon brief; ouderbrief; gezaghebbende ouder; gezagsregister; gescheiden ouders gezag; gba adres; basisregistratie
  personen; laaggeletterd; ondertekening namens burgemeester; transparantieplicht; student is meerderjarig ouders inlichten; ouders van 17
  jarige weten het niet; gescheiden ouders wie krijgt de brief; laaggeletterd gezin brief uitleggen; wie verstuurt die brief naar het gezin;
  voorbeeldbrief aan ouders; naam van de school in brief aan gezin; leerling weet van niks terwijl wij al praten; brief uitstellen wegens
  eerwraak; dan komen ze niet opdagen smoes; bericht aan gezin na besluit; brief kwijt op oud adres; wanneer krijgt de aanmelder bericht;
  tieners en brief eerst hardop voorlezen; leerling boven 18 mag moeder weten; brief naar ouders; oudergesprek voor de brief; waarom krijgen
  wij als ouders die brief ook; brief aan ouders apart wonend; vader met gezag krijgt geen post; ex weet nu alles; achttien geworden, ouders
  horen niks meer; van tevoren verteld aan de ouders; tolk bij gesprek gemeente; wat moet er allemaal in zo'n brief; voorbeeld van de
  brieven; brief kwam te laat, na het overleg; waarom hebben ze gewacht met de brief; niks verteld vanwege politieonderzoek; kleinkind woont
  bij ons, krijgen wij bericht; vertrouwenspersoon bij het gesprek; brief voorlezen aan jongere die niet leest; informatieplicht artikel 14
  avg termijn; uitstel kennisgeving artikel 41 uavg; hoe lang duurt het gesprek op het stadhuis; ik ben 17 en mijn ouders krijgen alles; pa
  mag dit niet zien; ouders slaan me als ze die brief lezen; eerwraak en brief uitstellen; eerst mij spreken en dan pas mijn ouders; nieuw
  adres doorgeven voor post; ouder in het buitenland met gezag; kunnen ze bellen in plaats van brief; wie schrijft die brieven eigenlijk;
  korte brief met het besluit; staan mijn andere kinderen ook in de brief; in de week na het overleg bericht; informatieplicht betrokkene;
  artikel 14 verplichte inhoud; wie ondertekent de notificatie; burgemeestersbrief tekst; brief b1 niveau; standaardteksten communicatie
  ouders; uitzondering op informeren opsporing; uitstel van kennisgeving; gezinnen met weinig nederlands bereiken; krijgt iemand bericht als
  hij niet besproken wordt; 16 en 17 jaar ouders inlichten; twee ouders met gezag gescheiden wonend; transparantie naar gezin; brieven
  herschrijven in begrijpelijke taal; uitnodiging gemeentehuis jongere; notificatie brief burgemeester; wie stuurt welke brief; brief op
  naam van de burgemeester; modelbrief uitnodiging gesprek word; zeventien jaar weten ouders alles; ouders apart wonend twee brieven; vader
  leest geen nederlands; hij is 19 mogen ouders het weten; wat moet in notificatie staan; uitstel brief vanwege politieonderzoek; als we
  schrijven komen ze niet; plan gewijzigd moet ik schrijven; brief na afsluiten binnen een week; bevestiging naar melder sturen;
  overdrachtsbrief collega instelling; wie beslist over later informeren; adres checken in brp; alle brieven op een rij; bericht als het
  maar bij een partner blijft; notifcatiebrief voorbeeld
convenant/informeren, convenant/mag-ik-dit-delen, rollen/jongerenwerk: vertrouwensband met jongere niet kwijtraken
convenant/informeren, convenant/mag-ik-dit-delen, rollen/politie: mag ik met ouders praten
convenant/informeren, convenant/mag-ik-dit-delen, rollen/school: ouders willen niet dat ik iets deel
convenant/informeren, convenant/rechten: geen gezag meer, hoor ik nog iets; pleegouder zonder gezag, wat krijg ik; wie heeft het gezag bij
  uithuisplaatsing; cliënt nooit geinformeerd over verwerking; privacyverklaring voor jongeren; uitstel van inzage wegens opsporing; zoon is
  19, mag ik zijn dossier; cliënt van 18 die zijn ouders niet wil
convenant/informeren, convenant/rechten, over/jongeren: vader heeft geen gezag; mijn ouders mogen het niet weten; mijn stiefvader mag het
  niet weten; ik heb geen brief gehad; ouders bellen boos op over de brief; kind wordt 18; vader zonder gezag wil inzage; bezwaar tegen
  opname in de aanpak; zien mijn ouders alles; heb ik als vader iets te zeggen
convenant/informeren, convenant/rechten, rollen/school: ouder boos omdat school informatie gaf
convenant/informeren, convenant/wet: avg artikel 14 informatieplicht; artikel 14 avg; avg artikel 14 uitzondering opsporing; avg art 14;
  waarom mag de gemeente dit doen
convenant/informeren, formulieren, formulieren/aanmelding: adres van de jongere weet ik niet
convenant/informeren, formulieren/aanmelding: ouders spreken geen nederlands; reden die in de brief komt
convenant/informeren, formulieren/aanmelding, over/jongeren: taalproblemen ouders
convenant/informeren, jaarverslag: krijgt iedereen wel een brief
convenant/informeren, over/jongeren: tolk; ik snap de brief niet ander taal; ex mag niets weten; ouders kunnen niet lezen; jongere met licht
  verstandelijke beperking begrijpt de brief niet; waarom krijgt mijn zoon post van de gemeente; vader met gezag in ander huis; tolk bij
  gesprek; brief voorlezen aan iemand met laag iq; brief van de burgemeester wat staat erin; iemand meenemen die je vertrouwt; mama leest
  geen nederlands; staat in de brief wie het gemeld heeft; pleegkind heeft brief gekregen; hulp bij brief gemeente laaggeletterd; brief
  gericht aan mij en niet aan ouders; gratis vertaler; is dit echt van de gemeente of nep; transparant naar inwoners; ik heb een brief
  gekregen van de gemeente over mijn kind; word ik gebeld als mijn kind wordt besproken; men jong ee nen brief gekregen; kben 16 en kreeg
  brief; ik begrijp de brief niet; wat gebeurt er na de brief; brief te moeilijk; ik heb een brief gekregen van de gemeente wat nu; krijgen
  wij als ouders ook een brief; er lag een envelop van jullie op de mat met mijn naam; mn moeder weet van niks moet dat zo blijven; heb ik
  recht op een tolk bij het gesprek; welke brief kreeg deze jongen; wie weet al dat ik besproken word; krijgen mijn ouders ook die brief; ik
  ben 18 weten mijn ouders het; gescheiden vader brief; ik kan slecht lezen; tolk; ouders spreken geen nederlands; brief van de burgemeester
  gekregen; moeder komt met brief naar spreekuur; kreeg bericht maar is niet besproken; officiële envelop; leerling laat brief van
  burgemeester zien; moeder komt huilend met brief van gemeente; brief uitleggen aan gezin in moskee; tolk arabisch bij gesprek gemeente;
  brief van de burgemeester op de mat; mag mn moeder mee; ik snap die brief niet; mijn zoon kreeg post van het stadhuis; ik spreek niet goed
  nederland; papa begrijp brief niet; wij zijn gescheiden, wie mag mee; mijn naam als moeder staat erin; eerst brief of eerst overleg;
  notificatie brief gekregen wat nu; folder voor ouders
convenant/informeren, over/jongeren, over/toegankelijkheid: ik spreek slecht nederlands, is er een tolk
convenant/informeren, over/jongeren, rollen/driehoek-burgemeester: brief van burgemeester thuis
convenant/informeren, over/jongeren, rollen/jongerenwerk: bang voor wraak
convenant/informeren, over/jongeren, stappen/aanmelden: wie heeft mij gesnitcht; wie belt de ouders na de aanmelding
convenant/informeren, over/jongeren, stappen/plan: wanneer mag je de ouders overslaan; mag ik bij het gesprek zijn als moeder; moet mijn
  moeder erbij zijn; mag een oom het gesprek doen namens ouders; licht verstandelijk beperkt gesprek
convenant/informeren, over/jongeren, stappen/regie: ik ben 18 geworden; krijgt mijn moeder nog post als ik meerderjarig ben; stopt mijn hulp
  op mijn achttiende; wat gebeurt er als ik 18 word
convenant/informeren, over/jongeren, stappen/uvz: kan ik als moeder bij het overleg zijn
convenant/informeren, raad/vragen: krijgt iedereen wel bericht vooraf
convenant/informeren, rollen/driehoek-burgemeester: brief van de burgemeester gekregen; waarom tekent burgemeester de brief; afzender van de
  aankondiging; wie stelt de standaardbrieven vast; tekent de burgemeester die brief zelf; modelbrieven laten vaststellen; brief namens de
  burgemeester; wie stelt de brieven vast
convenant/informeren, rollen/om: brief schaadt opsporingsonderzoek
convenant/informeren, rollen/om, rollen/politie: lopend strafonderzoek in gevaar; mag er meegeluisterd worden met een lopende zaak
convenant/informeren, rollen/politie: aanhouding staat gepland brief nog niet sturen
convenant/informeren, rollen/procesondersteuner: brieven versturen; brieven aanpassen in huisstijl; alle brieven uitdraaien; volgorde
  brieven en agenda versturen
convenant/informeren, rollen/school: ouders boos dat ik naar uvz ging; leerling vooraf vertellen dat wij aanschuiven
convenant/informeren, rollen/school, stappen/aanmelden: moet ik het aan de ouders vertellen als ik een leerling voordraag
convenant/informeren, rollen/veilig-thuis: vader slaat hem als die brief komt; brief gevaarlijk voor meisje; brief gevaarlijk voor dochter;
  brief naar huis is gevaarlijk; brief kan leiden tot klappen; voorzitter stelt post uit samen met vt; meisje bang voor familie om eer
convenant/informeren, rollen/zorgaanbieder: 18-/18+
convenant/informeren, stappen/aanmelden: moet ik de ouders inlichten voor ik aanmeld; wie vertelt de jongere dat hij is aangemeld; mag ik
  zelf iemand inbrengen zonder dat hij dat weet; moet ik het eerst met hem bespreken; vader en moeder op de hoogte brengen; meisje van 19
  ouders inlichten; ouders niet inlichten want onveilig; ouders eerst inlichten voor ik hem opgeef; achter onze rug om aangemeld
convenant/informeren, stappen/afsluiten: afsluitbrief; model brief afsluiting; krijgen ouders bericht dat het stopt; krijgt hij bericht als
  het klaar is; bericht dat het voorbij is; bewijs dat mijn zoon eruit is; overdrachtsbrief bevestigen; eindbrief begrijpelijk; groepsaanpak
  loopt nog terwijl ik klaar ben; slotbrief jongere
convenant/informeren, stappen/agenderen: bericht uitstellen om veiligheid; hoeveel dagen voor het overleg de brief; mag je bespreken zonder
  bericht; aangemeld maar niet besproken krijgt hij brief; ziet politie het voor de jongere; kennisgeving van de burgemeester; brief moet
  weg voor de lijst; eerst bericht dan stukken; vooraf inlichten ouders termijn; mijn kind werd toch niet behandeld; niet in aanmerking;
  brief gevaarlijk voor dochter; mededeling opschorten; onderzoek wordt verstoord door brief; gezin krijgt bericht dat het niet doorgaat;
  partners zagen naam vóór de brief; gaat de brief eerst de deur uit; brief dat ze niet over me praten; volgorde brief en agenda; brief
  eerst of agenda eerst; afgewezen aanmelding wie hoort dat; jongere bericht dat hij niet besproken wordt; brief maakt thuis ruzie
  uitstellen
convenant/informeren, stappen/plan: wie informeert de ouders; uitnodiging startgesprek sjabloon; voogd uitnodigen voor startgesprek; wat
  moet ik meenemen naar het gesprek; uitnodiging om te komen praten; nieuw plan maar geen brief; korte versie meegeven in het gesprek;
  gesprek op het stadhuis; gesprek met ouders voorbereiden; kom niet opdagen bij gesprek gemeente; afspraak verzetten met de regisseur
convenant/informeren, stappen/regie: moeder bezoeken terwijl zoon in jji zit
convenant/informeren, stappen/uvz: bericht na besluit van overleg; hoort de jongere de uitkomst; brief na besluit; jongere hoorde niets na
  het besluit; jongere horen na besluit
convenant/mag-ik-dit-delen: mag ik dit zeggen; mag ik dit delen; mag school dit vertellen; mag politie dit delen; mag ik diagnose noemen;
  mag ik verdenking noemen; mag ik familie noemen; mag ik over drugsgebruik vertellen; gerucht delen; in vertrouwen verteld; beroepsgeheim;
  zonder toestemming delen; jongere wil het niet; twijfel over delen; strafblad noemen; foto of filmpje laten zien; telefoon van jongere;
  social media bekijken; schoolcijfers delen; gezondheid noemen; mag ik de ouders noemen; hoeveel mag ik vertellen; is dit nodig; mag ik
  vragen naar; collega vraagt; wordt mijn verslag gedeeld; voorbeelden van delen; kan ik dit zeggen in overleg; is dit te veel; wat laat ik
  weg; alleen nodige info; mag leraar dit; mag arts dit; mag jongerenwerker dit; mag boa dit; iets persoonlijks; iets van horen zeggen; iets
  van instagram; filmpje op snapchat; app-gesprek laten zien; verleden van ouders; zus wordt mishandeld; medicijngebruik; depressie noemen;
  zwangerschap noemen; geaardheid; geloof; afkomst; oude zaak noemen; vrijgesproken; niet bewezen; vermoeden delen; tip van buurman; naam
  van vriend noemen; naam van slachtoffer; cijfers en verzuim delen; schulden delen; twijfel of het mag; weigeren te delen; nee zeggen tegen
  politie; op tafel leggen; rapportcijfers; vertel ik te veel; verliest vertrouwen als ik vertel; praten ze niet meer met mij;
  privé-informatie; alleen het noodzakelijke; dataminimalisatie; mag het op tafel; mag de politie iets aan school vertellen; gevoelige info
  vanuit recherche; broer zit vast mag ik dat zeggen; dader en slachtoffer op dezelfde school; needtoknow; leuk om te weten maar niet nodig;
  verkering van verdachte noemen; alleen een gerucht over wapenhandel; stappenplan voor ik iets vertel; medeverdachten bij naam; twijfel of
  ik iets mag vertellen; bij twijfel zwijgen; beslisboom informatie delen; stroomschema delen; testje voor je iets vertelt; handig om te
  weten; komt misschien later van pas; wat doet de ander ermee; verandert dit iets voor school; is deze persoon wel partner; partner niet
  betrokken bij jongere; mag het van mijn beroepscode; psycholoog aan tafel wat mag; geen toestemming gekregen; client weigert toestemming
  maar er is gevaar; zwijgplicht doorbreken; ik weet niet of ik dit mag; wat zeg je als je het aan tafel niet weet; kan ik minder vertellen;
  anoniem of algemener vertellen; alleen de conclusie geven; gerucht uit de klas doorgeven; van horen zeggen; noodzakelijk versus
  interessant; te breed gevraagd bleek achteraf; vijf keer ja is dat bewijs; doel noodzaak grondslag; leerling opgepakt moet school dat
  weten; directeur wil weten waarom politie leerling meenam; school inlichten over arrestatie; dader en slachtoffer in dezelfde klas;
  contactverbod klasgenoot school; zedenzaak op school wat mag docent weten; jongerenwerker en gebiedsverbod; mag straatcoach weten waar hij
  niet mag komen; reden van verbod noemen; onderzoek naar vriendengroep noemen; tap of observatie niet verklappen; lopende zaak verklappen
  in overleg; politie vraagt huisbezoek uit te stellen; broer in de gevangenis; familielid zit vast noemen in plan; crimineel gezin
  bespreken; bewoner vraagt boa naar overlastjongen; wat zegt handhaver tegen buurt; wordt die jongen van de hoek aangepakt; autisme noemen
  in overleg; adhd of lvb vertellen; psychiatrisch verleden delen; stoornis delen helpt toch; iq score noemen; tips geven zonder diagnose;
  huiselijk geweld waarschuwen regisseur; gevaarlijke vader bij huisbezoek; collega waarschuwen voor agressie thuis; conflict van plichten;
  kindermishandeling melden zonder toestemming; meldcode en geheimhouding; leerling vertelde in vertrouwen; verkering noemen; drugsgebruik
  leerling vertellen; blowt op het schoolplein; mentor weet veel over leerling; verzuimdagen volstaan; leerplichtambtenaar praat school bij;
  wat hoort school na het overleg; ots vertellen; gezinsvoogd aan tafel; jeugdbeschermer over maatregel; rapport kinderbescherming meenemen;
  school maakt zich zorgen en belt; seksuele geaardheid; afkomst noemen in overleg; geloof van het gezin; zwangere tiener vertellen;
  schulden van moeder noemen; pakketjes wegbrengen vermoeden doorgeven; filmpje van vechtpartij doorsturen; beelden bewakingscamera laten
  zien; bsn doorgeven; telefoonnummer van moeder geven; naam van vriend die ook meedeed; hiv of medicijnen melden; mag mijn hulpverlener
  dingen aan politie vertellen; vertelt school aan de politie wat ik zeg; mag ik dit deelen; adhd noemen aan tafel; behandelverslag
  inbrengen; cliënt dreigt iemand neer te steken; hoe hij het best benaderd kan worden vertellen; drugsgebruik melden aan school; vader in
  detentie vermelden; oudere broer komt vrij en weer thuis; veel ziekgemeld medische reden zeggen; zwangere tiener noemen; seksuele
  geaardheid bespreken; iq of beperking niet noemen; korte opdrachten vast persoon; patiënt noemt naam van dader; schuldenlijst aan politie
  geven; mag opvang weten dat hij gebiedsverbod heeft; slachtoffer en verdachte op zelfde school; naam slachtoffer noemen; vijf vragen
  checklist; buurvrouw wil weten of jongen wordt aangepakt; oversharing; mond voorbijpraten; via via; soa; abortus; godsdienst; ritalin;
  beslishulp; afweging; gevoelige info; liefdesleven; pikant; kan dit; klikken; filmpje laten zien; pv laten lezen; need-to-know; scheiding
  ouders noemen; broer in cel; minder zeggen; mag dat zomaar; biecht; informatie doorspelen; geweten; twijfel; nieuwtje; uit de kast; mentor
  vraagt of hij is opgepakt; school belt of leerling in aanpak zit; hoorde een gerucht over een jongen; leerling vertelde mij iets
  vertrouwelijks; weet dat haar broer vastzit; collega vraagt naar medicijngebruik; bewoner vraagt of nummer 12 aangepakt wordt; zag op
  instagram een filmpje met wapen; politie vraagt mij naar zijn adres; jongere vertelde dat ze zwanger is; regisseur gaat morgen langs,
  vader is gevaarlijk; wil iets zeggen maar twijfel; iemand vroeg tijdens overleg naar diagnose; gevraagd naar schulden van de ouders;
  stagebegeleider wil weten van gebiedsverbod; weet wie zijn vriendin is; moeder vertelde het in vertrouwen; hij blowt op school, moet dat
  op tafel; ken zijn geloof, doet dat ertoe; leerplicht belde school na overleg; partner wil weten of er jeugdhulp is; onder toezicht
  gesteld, mag ik noemen; hij is gay en bang voor thuis; foto van verdachte rondgestuurd gekregen; vriendengroep wordt onderzocht door
  recherche; medeleerling is slachtoffer van hem; embargo onderzoek; beroepscode; skj beroepscode; nice to know; proportionaliteit;
  subsidiariteit; noodzaak toets; privacy stappenplan; beslisboom gegevensdeling; afwegingskader delen; casuïstiek anonimiseren; anoniem
  casus bespreken; school informeren aanhouding; diagnose; antecedent broer; contactverbod klasgenoot; gegevensdeling zorg veiligheid;
  informatiedeling; waarom hoor ik niet dat mijn leerling vastzat; twee leerlingen mogen niet in dezelfde klas; leerling blowt mag ik dat
  zeggen; privédingen van leerling vertellen aan gemeente; mag ik weten van haar winkelverbod gebied; wordt die jongen van hiernaast
  aangepakt; privacy twijfel over leerling snelle check; handig om te weten maar niet nodig; docent hoort in de wandelgang iets over ouder;
  grote broer uit cel weer thuis; regisseur gaat op huisbezoek vader is gewelddadig; politie onderzoek naar vriendengroep mag ik dat weten;
  kan het ook met minder informatie; samenvatting in plaats van heel rapport; buurman nummer 12 vraag aan handhaver; mentor wil vertellen
  dat ik blow; zeggen ze dingen over mijn vrienden; buurvrouw vraagt of die jongen wordt aangepakt; dader zit bij mijn kind in de klas; mijn
  mentor weet dat ik verliefd ben; ga niet alleen, vader is thuis; zeggen ze thuis geweld in het overleg; volwassen dochter beslist zelf
  over diagnose; jongerenwerker weet van mijn gebiedsverbod; beslisboom gegevens delen; noodzakelijkheidstoets; subsidiariteitstoets
  voorbeeld; privacyafweging in vijf stappen; voorbeelden goed en fout delen; bewoner vraagt boa naar jongen nummer 12; twijfel aan tafel
  over privacy; vijf controlevragen; oudere broer komt thuis wonen noemen; vader slaat regisseur gaat langs; is dit need to know; blowen op
  school melden in overleg; gebiedsverbod doorgeven aan jongerenwerk; aanhouding aan school doorgeven; onzeker of mijn wet dit toestaat; kan
  het met minder info; buurman vraagt boa over nummer 12; ots noemen aan tafel
convenant/mag-ik-dit-delen, convenant/rechten, over/jongeren: ik wil niet dat school dit weet
convenant/mag-ik-dit-delen, convenant/wet: criminele vader, mag ik dat zeggen; dealt vanuit onze instelling politie inlichten; politie wil
  uitslag bloedtest; strafgegevens aan jongerenwerker; gezondheidsgegevens delen in overleg; bijzondere gegevens ras en geloof; noodzaak en
  proportionaliteit toets
convenant/mag-ik-dit-delen, convenant/wet, rollen/jeugdboa: boa boetes uitgeschreven aan jongere delen
convenant/mag-ik-dit-delen, convenant/wet, rollen/om: vader zit in gevangenis mag dat genoemd worden; strafblad opvragen; mag het om een
  vonnis delen
convenant/mag-ik-dit-delen, convenant/wet, rollen/politie: is er een grondslag voor de politie om te delen; moet mijn chef toestemming geven
  om te delen; telefoon van jongere uitlezen; info uit een tapverslag
convenant/mag-ik-dit-delen, convenant/wet, rollen/school: hoe zit het met de avg op school
convenant/mag-ik-dit-delen, convenant/wet, rollen/zorgaanbieder: client is onder behandeling mag dat genoemd worden; mag hulpverlener
  zwijgen; medicatie; medische informatie van de ggd; patiëntgeheim; wgbo
convenant/mag-ik-dit-delen, index: mentor bellen over arrestatie leerling
convenant/mag-ik-dit-delen, normenkader: mag ik als arts score geven
convenant/mag-ik-dit-delen, over/jongeren: hoort school dat ik ben aangehouden; zwijgplicht bij gevaar; wat ik tegen mijn psych vertel; ziet
  de docent mijn politiedossier; weten de leraren wat ik heb gedaan
convenant/mag-ik-dit-delen, over/jongeren, over/privacy: lezen ze mijn appjes
convenant/mag-ik-dit-delen, over/jongeren, rollen/politie: mag de politie alles over mij vertellen
convenant/mag-ik-dit-delen, rollen/de-waag: mag psycholoog zeggen dat hij adhd heeft
convenant/mag-ik-dit-delen, rollen/de-waag, rollen/zorgaanbieder: behandelrelatie beschermen
convenant/mag-ik-dit-delen, rollen/fg: advies vragen over privacy; privacyfunctionaris raadplegen; ik weet niet of ik dit mag vertellen;
  twijfel over delen wie kan ik vragen
convenant/mag-ik-dit-delen, rollen/halt: excuusgesprek met slachtoffer vertellen
convenant/mag-ik-dit-delen, rollen/ipta-coach: gebiedsverbod op route naar stage
convenant/mag-ik-dit-delen, rollen/jeugdbescherming: vrijwillige hulp naast maatregel noemen; ots delen; onder toezicht gesteld mag dat
  gezegd; ots noemen aan tafel; dossier gecertificeerde instelling opvragen; ots vermelden aan tafel; ots noemen in overleg; ots en de
  aanpak samen
convenant/mag-ik-dit-delen, rollen/jeugdbescherming, rollen/zorgaanbieder: mag ik het dossier van mijn client geven
convenant/mag-ik-dit-delen, rollen/jeugdboa: bewoner wijst huis aan waar de dader woont; bewoner vraagt handhaver of er wat gebeurt; op
  straat niks laten merken
convenant/mag-ik-dit-delen, rollen/jeugdboa, rollen/politie: mag ik op straat zeggen dat hij in de aanpak zit; buurt wil weten wat er met
  hem gebeurt
convenant/mag-ik-dit-delen, rollen/jongerenwerk: hoe hou ik contact zonder te verklikken; mijn jongens praten nooit meer met me als ik dit
  vertel; jongerenwerker hoort van een wapen
convenant/mag-ik-dit-delen, rollen/jongerenwerk, stappen/opschalen: jongerenwerker geeft niks
convenant/mag-ik-dit-delen, rollen/leerplicht: school bellen na het overleg wat zeg je; terugkoppelen naar school na overleg
convenant/mag-ik-dit-delen, rollen/leerplicht, rollen/school: mag ik verzuimgegevens meesturen
convenant/mag-ik-dit-delen, rollen/om: bewijs uit het dossier bespreken; lopend onderzoek besproken in het uvz
convenant/mag-ik-dit-delen, rollen/om, rollen/politie: mag ik een sepot noemen in het overleg
convenant/mag-ik-dit-delen, rollen/politie: lopend onderzoek naar vriendengroep bespreken; lopend opsporingsonderzoek; tci informatie;
  winkelier vraagt wat er met die dief gebeurt; agent zwijgt over of hij traject heeft; school bellen over aangehouden leerling; wat zeg je
  als bewoner naar iemand vraagt; agent vraagt naar bewoner bij balie; boa zegt niks over de jongens; agent vertelt bewoner over jongere
convenant/mag-ik-dit-delen, rollen/reclassering: reclasseringsadvies laten lezen aan partners; positieve urinecontrole bespreken
convenant/mag-ik-dit-delen, rollen/school: vertrouwelijk gesprek met leerling doorgeven; wat mag ik als docent vertellen over een leerling;
  niet in dezelfde klas als de dader; arrestatie aan rector doorgeven; politie aan de balie vraagt om gegevens leerling; een rechercheur wil
  camerabeelden van school; agent staat aan de balie en wil cijferlijst; leerling uit zelfde klas als slachtoffer; vragen of leerling op de
  lijst staat; ouder van klasgenoot vraagt of hij crimineel is; navragen of leerling bekend is bij gemeente; school vraagt is zij in de
  aanpka; school vraagt of hij in de aanpak zit
convenant/mag-ik-dit-delen, rollen/school, stappen/aanmelden: gymdocent hoort iets van leerling
convenant/mag-ik-dit-delen, rollen/school, stappen/plan: plan delen met school; krijgt de school het plan te zien
convenant/mag-ik-dit-delen, rollen/veilig-thuis: moet nu ingrijpen geen tijd voor toestemming; niet alleen op huisbezoek; geweld thuis
  doorvertellen zonder toestemming; hulpverlener deelt zonder toestemming bij gevaar; vader is gewelddadig; kinderen in huis bij inval
  aangetroffen; vader slaat en regisseur gaat langs; steekwond op spreekuur; er is thuis gevaar en ik moet erheen; het is thuis niet veilig
convenant/mag-ik-dit-delen, rollen/voorzitter: deelnemer vertelt veel te veel
convenant/mag-ik-dit-delen, rollen/woningcorporatie: mogen wij de huurachterstand noemen; verhuurder wil weten of huurder dealt
convenant/mag-ik-dit-delen, rollen/zorgaanbieder: hulpverlener houdt de kaken op elkaar; in therapie verteld dat hij een wapen heeft;
  diagnose autisme noemen aan tafel; weten ze mijn diagnose in het overleg; conflict van plichten vastleggen; psychiatrisch etiket noemen;
  alleen zeggen dat hij in behandeling is; diagnose autisme ja of nee
convenant/mag-ik-dit-delen, rollen/zorgaanbieder, stappen/opschalen: medicijnen niet ingenomen en dreigend
convenant/mag-ik-dit-delen, rollen/zorgaanbieder, stappen/regie: suicidaal
convenant/mag-ik-dit-delen, stappen/aanmelden: autisme benoemen; strafblad
convenant/mag-ik-dit-delen, stappen/agenderen: meer gevraagd dan nodig
convenant/mag-ik-dit-delen, stappen/plan: mijn broer zit vast, noemen ze dat; broer van 9 in het plan zetten
convenant/mag-ik-dit-delen, stappen/plan, stappen/regie: agressief aan de deur
convenant/mag-ik-dit-delen, stappen/uvz: veilig werken agressieve bewoner informatie; te veel gepraat over privézaken; roddelen aan tafel;
  interessant maar niet nodig
convenant/rechten: inzage in dossier; dossier opvragen; wat is er opgeslagen; moeder vraagt inzage; vader vraagt inzage; wie mag dossier
  inzien; verzoek beantwoorden; binnen een maand; gegevens verbeteren; gegevens wissen; bezwaar maken; klacht indienen; naar de rechter;
  mogen ze dit; ik wil dat jullie stoppen; hoe lang bewaren; bewaartermijn; wanneer vernietigen; wie vernietigt; dossier weggooien; archief;
  woo-verzoek journalist; wat blijft na afsluiting; kopie dossier; advocaat vraagt dossier; gegevens van broer; nabestaanden vragen;
  weigeren van inzage; gegevens na 18; wie mag erin kijken; ik wil alles zien; inzage weigeren; hoe vraag je het aan; antwoord op verzoek;
  te laat geantwoord; fout in dossier; iets laten schrappen; iets toevoegen; niet mee eens; protest; in beroep; klacht over regisseur;
  klachtenregeling; waar kan ouder klagen; stukken vernietigen; oude gegevens; na vijf jaar; hoe lang blijft het staan; na afsluiting
  bewaren; papieren versnipperen; recht om vergeten te worden; verzoek van advocaat; gescheiden ouders inzage; kind van 15 inzage; openbaar
  maken; verzoek van krant; ouder overleden; dossier vernietigen; avg verzoek; hoe lang bewaren jullie wat ik aanlever; inzageverzoek
  afhandelen; archiefwet vernietigen; dossiers vernietigen; recht op beperking; archiveren van verslagen; vernietigingslijst selectielijst
  archief; hoe lang inzageverzoek beantwoorden; bezwaartermijn; minderjarige machtiging; oud dossier opruimen; wanneer moet iets weg; hoe
  vernietig ik een dossier; termijn voor beantwoorden inzageverzoek; hoelang mag het dossier bestaan na de laatste contactdatum; bewaar
  termein; hoe lang blijven gegevens in pga staan; bewaartermijn dossier na afsluiting; inzage in politiegegevens waar aanvragen; vader eist
  dossier van zijn zoon; kan een jongere weigeren om besproken te worden; dossier tijdelijk bevriezen; onjuiste politie-informatie in het
  plan; stuk weglakken wegens lopend onderzoek; gemachtigde advocaat wil kopie; termijn van een maand voor avg verzoek; wie tekent voor
  vernietigen; zestien jaar zelf inzage vragen; ik wil mijn dossier zien; kopie van mijn gegevens; moeder wil dossier zoon inzien; ouder aan
  de balie vraagt wat er staat; wat zeg ik als iemand om inzage vraagt; mag inzageverzoek telefonisch; mondeling verzoek noteren; doorsturen
  naar fg zelfde dag; verzoek komt bij school binnen; identiteitsbewijs bij inzage; kind van 15 vraagt zelf op; mag vader dossier van 16
  jarige zien; volmacht namens dochter; gescheiden vader zonder gezag inzage; advocaat met machtiging; zoon is meerderjarig moeder vraagt;
  wie zoekt de stukken bij elkaar; zwartlakken; delen weggelakt waarom; staat er wie mij heeft aangemeld; naam van de melder zien; hoe krijg
  ik het antwoord; afwijzing inzage; wie heeft mijn gegevens gekregen; lijst van ontvangers; er staan leugens in; mijn leeftijd of adres
  staat fout; dit heb ik nooit gedaan; mijn kant van het verhaal erbij; haal mij eruit; delete mijn gegevens; mag regisseur dossier
  weggooien als jongere dat vraagt; pauze op gebruik gegevens; zet het even stil; ik wil niet meedoen; ouder wil dat wij stoppen; gaat
  overleg door na bezwaar; tijdens bezwaar toch delen bij gevaar; niet eens met besluit gemeente; zes weken termijn; naar de
  bestuursrechter; klacht over privacy; waar kan ik klagen over regisseur; hoor niks na mijn verzoek; hoe snel antwoord op avg-verzoek;
  gemeente antwoordt te laat; verlengen met twee maanden; sta ik hier mijn hele leven in; na hoeveel jaar wissen; opnieuw begonnen telt de
  termijn opnieuw; nooit in aanpak gezeten toch bewaard; aanmelding zonder vervolg hoe lang; verslag met meer jongeren schonen; formulieren
  op mijn eigen schijf; wanneer mag ik de actielijst wissen; bewaren in ons eigen systeem; schriftje met notities; kladpapier na overleg;
  blijft logboek bestaan; statistieken voor altijd; krijgt gemeente nog politieberichten na einde; twee jaar na afloop nog gemeld; nieuwe
  veroordeling na einde traject; bezwaar tegen twee jaar doorgeven; hoe ruim je oude dossiers op; vernietigingslijst kwartaal; wie tekent
  voor vernietiging; archivaris vernietigen; bewijs van vernietiging; back-up wissen; dossier vernietigd terwijl klacht loopt;
  politiedossier inzien; gegevens bij jeugdzorg opvragen; dossier psycholoog opvragen; blijkt dat ik onschuldig ben verwijderen;
  vrijgesproken wat gebeurt met dossier; inzagerecht avg artikel 15; mag gemeente inzage weigeren; staan de rechten ook in convenant;
  bewaartemijn; jongere wil ons behandeldossier zien via gemeente; vader zonder gezag wil dossier; moeder van jongen van 17 vraagt inzage;
  machtiging schriftelijk 16 jaar; mentor of curator vraagt inzage; namens cliënt verzoek indienen; kopie van aanpakdossier voor patiënt;
  termijn inzage verzoek; gemachtigde met volmacht; hoe lang bewaren wij de agenda als corporatie; cliënt vindt dat verslag liegt; alles
  wissen verzoek; bewaartermijn niet in aanpak gekomen; wie mag voor kind van 14 inzage vragen; weggelakte stukken waarom; verzet tegen
  recidive gegevens na einde; right to be forgotten; delete; shredder; retentie; volmacht ouder; kopietje; inkijken; bestuursrechter;
  ingebrekestelling; opschoning; archivaris; houdbaarheid; mijn versie; weerwoord; rechtzetten; verlopen dossiers; data opvragen; stopzetten
  verwerking; bezwaar schrift; leegmaken; boze vader wil dossier; vernietigingslijst; uitgommen; gegevens van overleden kind; laat mij zien;
  nog in het systeem; prullenbak dossier; moeder vraagt wat over haar zoon bewaard is; jongere wil kopie van zijn dossier; vader eist
  inzage; iemand vraagt aan balie naar zijn gegevens; verzoek om inzage binnengekomen vandaag; jongere zegt dat het niet waar is; hij wil
  dat alles gewist wordt; bezwaar ontvangen tegen de aanpak; maand is bijna om en geen antwoord; stiefvader vraagt dossier van 17-jarige op;
  afgesloten in 2020, mag weg; oude dossiers liggen er nog; aantekeningen van vorig overleg in mijn schrift; ouders willen dat we per direct
  stoppen; rechter moet erover oordelen; feit bleek fout opgeschreven; jongere wil weten wie hem bekeken heeft; nooit in aanpak gekomen,
  gegevens staan er nog; advocaat vraagt inzage met machtiging; klacht bij autoriteit persoonsgegevens ingediend; archief wil stukken
  hebben; weggelakt stuk in mijn kopie; zus staat in zijn dossier; partner bewaart agenda's al jaren; ontevreden over antwoord van gemeente;
  dochter van 16 vraagt zelf inzage; wil niet meer dat politie doorgeeft na einde; jongere belt en wil zijn papieren zien; ma wil alles
  lezen wat er ligt; gegevens verkeerd, moet hersteld; vijf jaar zijn om; hij eist dat we niks meer doen; brief van de advocaat ontvangen;
  bezwaar schrift binnengekomen; wil dossier vernietigen, fg op vakantie; ouder van 17-jarige wil inzage zonder machtiging; verzoek is te
  ingewikkeld voor een maand; inzageverzoek; inzage verzoek avg; dsar; avg artikel 15; rectificatie; recht op rectificatie; artikel 17 avg;
  artikel 18 beperking; artikel 21 bezwaar; rechten betrokkenen; betrokkene; dataportabiliteit; wettelijk vertegenwoordiger; gemachtigde;
  bezwaarschrift; bezwaar en beroep; beroep rechtbank; awb besluit; uavg artikel 34; bezwarencommissie; dwangsom niet tijdig beslissen; ap;
  college bescherming persoonsgegevens; bewaar termijnen; archiefwet; selectielijst; verklaring van vernietiging; vernietigen; dossier
  schonen; archiveren; lakken; weglakken derden; ouder eist kopie van wat school vertelde; kopie aanmelding op school bewaren of wissen; hoe
  lang staat een leerling in dat systeem; leerling van 16 wil zijn gegevens inzien; vader zonder gezag vraagt stukken; verzoek van ouder aan
  de schoolbalie; correctie feit klopt niet in dossier; jongen wil dat alles gewist wordt; bezwaar tegen bespreking hoe lang mag gemeente
  doen; weglakken namen van melders; bewaartermijn vijf jaar; aantekenningen weggooien na overleg; kopie in ons leerlingvolgsysteem bewaren;
  kind van 13 wie mag inzage vragen; gescheiden vader vraagt alles op; ouder wil inzage; bewaren op school; dochter van 16 wil niet dat ik
  meelees; machtiging van mijn zoon van 17; namens mijn zoon opvragen; stukken zwart gemaakt; antwoord duurt langer dan een maand; naar de
  rechter na bezwaar; delen ze verder terwijl ik bezwaar heb; dossier stilleggen tot antwoord; gemeente weigert te wissen; mondeling verzoek
  mag dat; krijg ik het antwoord op papier; gemachtigde voor inzage; bezwaartermijn avg verzoek; artikel 21 bezwaar dwingende redenen;
  beperking verwerking art 18; rectificatie feitelijke onjuistheden; recht op vergetelheid minderjarige; wettelijk vertegenwoordiger avg
  onder zestien; bewijs dat dossier vernietigd is; kopie in de back-up ook weg; begint bewaartermijn opnieuw bij terugkeer; blijft de foute
  versie staan; moeder wil alles weten wat er staat; krijg ik uitleg bij de papieren; aantekeningen van mensen in het overleg; houdt de
  wijkagent een kopie; vijf jaar bewaard is te lang; wanneer vernietigen jullie mijn spullen; afhandelen avg-verzoek; hoelang bewaart de
  gemeente het; bewaartermijnen vaststellen; inzage door gescheiden vader; behandeltermijn een maand verlengen; weglakken van derden; verzet
  tegen verwerking artikel 21; recht op vergetelheid afwijzen; vernietigen procedure archivaris; archiefbeheer dossiers jeugd; kladnotities
  vernietigen na overleg; logging bewaren; dossier niet doorgegaan hoe lang; politie blijft leveren na afsluiting; bezwaarschriftencommissie
  privacybesluit; minderjarige dient zelf verzoek in; schonen van back-ups; selectie archief uvz stukken; besluit op inzageverzoek
  motiveren; stuiten van vernietiging bij klacht; bewaar termijn archief; hoe lang blijft een dossier staan; dossier nooit in aanpak gekomen
  bewaren; moeder wil weten wat wij opsloegen; verzoek komt telefonisch binnen; zoon is 17 moeder vraagt inzage; stukken zwartlakken over
  anderen; jongere zegt dit is gelogen; mag ik regie doorzetten als hij bezwaar maakt; alles deleten op verzoek; kwartaallijst te
  vernietigen dossiers; verslag met meer jongeren deels wissen; oude back-ups ook weg; binnen vier weken reageren op inzage; bewijs dat iets
  vernietigd is; ap klacht door ouder; terug in aanpak begint bewaartijd opnieuw
convenant/rechten, convenant/wet: wob verzoek; hoelang bewaart de gemeente dossiers wettelijk; belangenafweging bij bezwaar; wissen
  aanmelding in eigen systeem; archivaris en dossiers opruimen; woo verzoek over jongere; hulpdossier inzage waar vragen; uavg artikel 5;
  selectielijst gemeenten; politiedossier opvragen; dossier van de jeugdhulp inzien; hoe lang bewaart de hulpverlener zijn dossier; is
  afwijzing inzage een besluit awb; selectielijst archief vernietiging dossier; in beroep gaan tegen de gemeente; overbrengen of vernietigen
  casusdossiers; termijnen voor de archivaris; woo verzoek; dossierplicht jeugdwet; selectielijst archief; medisch dossier 20 jaar;
  archivaris vraagt naar vernietiging; artikel 25 wpg inzage; hoelang bewaart jeugdhulp het dossier; medisch dossier twintig jaar bewaren;
  vernietigingslijst en verklaring; staat er bezwaar open tegen antwoord
convenant/rechten, convenant/wet, over/jongeren: wat zegt de wet over mijn rechten als vader
convenant/rechten, convenant/wet, rollen/politie: bewaartermijn politiegegevens
convenant/rechten, formulieren: fout adres laten aanpassen; verwijderen van kopie op mijn laptop na inleveren; hoe lang bewaren ze
  ingestuurde bestanden; wat gebeurt er met mijn ingevulde formulier
convenant/rechten, formulieren, formulieren/aanmelding: verkeerde geboortedatum ingevuld
convenant/rechten, formulieren/meldingen: oud-deelnemers aangehouden
convenant/rechten, formulieren/meldingen, stappen/afsluiten: waarom levert het om na afsluiting nog gegevens; mutatie na afsluiting
convenant/rechten, index: ouder eist dat we ophouden
convenant/rechten, jaarverslag, over/privacy: anonimiseren
convenant/rechten, over, over/jongeren: waar kan ik klagen
convenant/rechten, over/jongeren: inzage dossier; klacht; klagen; recht op inzage; dossier inzien; dossier inzien van mijn dochter; bezwaar
  maken tegen aanmelding; kan ik mijn gegevens laten wissen; gegevens kloppen niet verbeteren; mijn rechten; hoe dien ik een klacht in tegen
  de regisseur; hoe lang blijft dit bewaard; me gegevens eruit halen; klopt niet wat er staat; hoe verwijder ik mijn dossier; ik voel me
  oneerlijk behandeld; kan ik een kopie krijgen van het verslag; waar moet ik heen met klagt; ik ben het niet eens met de brief; klopt niet
  wat er over mij staat; klagen over een ambtenaar; gegevens laten verwijderen; recht op vergetelheid; mijn client wil zijn stukken; klagen
  bij autoriteit persoonsgegevens; wat weten jullie van mij; kan ik de aanpak weigeren; stop met over mijn kind praten; wanneer is mijn
  dossier weg; klopt niet wat er staat zegt bewoner; autoriteit persoonsgegevens klacht; klachtrecht; vader wil dat school stopt met
  doorgeven; besproken maar geen traject wanneer gewist; gooi alles weg wat jullie hebben; kan ik hier tegenin gaan; wanneer is alles
  gewist; van wie hebben jullie die info; mijn kind is 15, wie vraagt inzage; autoriteit persoonsgegevens klacht indienen; hoe weet ik wie
  mijn gegevens kreeg; hoe help ik iemand met een inzageverzoek; vrijgesproken maar staat er nog; mag ik als tante iets vragen; burger wil
  zijn gegevens opvragen; ik ben het er niet mee eens; wat doen ze met de info over mijn zoon; wie heeft mijn naam doorgegeven; ik wil weten
  wat er over mijn kind is besproken; staan wij nu ook in de computer als gezin; wie heeft de gegevens van mijn kind; wie heeft mijn kind
  aangemeld; hoe lang bewaren jullie mijn gegevens; ik wil een kopie; er staat iets verkeerds over mij; blijft dit altijd bewaard; wie kan
  mij helpen met bezwaar; krijg ik een aantekening hierdoor; kan ik mijn dossier opvragen; tegen wie kan ik zeggen dat het niet klopt;
  hoelang blijft zijn naam bij de gemeente staan; wat staat er over mij voor jongere uitgelegd; boos omdat hij op een lijst staat; hoe lang
  blijf ik in het systeem; wanneer worden mijn gegevens gewist; vijf jaar bewaren; alleen besproken, hoelang bewaard; ik ben er al uit,
  waarom nog gegevens; uitleg vragen; kopie van mijn dossier; inzageverzoek; zwarte balken in mijn dossier; er staan leugens in;
  rectificatie; verwijder mij; recht om vergeten te worden; pauze vragen; ik wil niet dat jullie dit doen; weigeren; binnen hoeveel weken
  antwoord; gemeente antwoordt niet op mijn verzoek; wat kost inzage; bezwaar maken; zes weken termijn; naar de rechter; autoriteit
  persoonsgegevens; mag ik zelf inzage vragen op 15; vanaf welke leeftijd zelf vragen; ouder van 17-jarige wil dossier zien; dossier
  jeugdzorg inzien; bezwaar helpen opstellen voor ouders; na einde nog 2 jaar gevolgd; helpen met avg verzoek voor jongere; weg met die
  gegevens; er staat iets in wat niet klopt; wil dat alles over mij weg gaat; kreeg antwoord op mijn verzoek, niet mee eens; wacht al zes
  weken op mijn dossier; onterecht op de lijst gezet hulp voor gezin; klacht indienen over die bespreking; ik wil van die lijst af; mag ik
  me eigen dossier lezen; dit klopt helemaal niet wat er staat; mijn kant van het verhaal erbij zetten; stop hiermee; klagen over de
  gemeente; binnen hoeveel weken bezwaar maken; wanneer krijg ik antwoord op mijn vraag; kost het geld om dossier op te vragen; hoelang
  staat mijn naam bij jullie; bewaartijd als er niks van kwam; vanaf welke leeftijd zelf dossier vragen; waarom zijn er zinnen weggelakt;
  rot op met jullie lijst; niet mee eens maar ze luisteren niet; 16 en zelf bezwaar maken zonder ouders; wat als ik zeg dat ik niet wil;
  zijn ze verplicht mij te antwoorden; wat de politie zelf van mij heeft; bezwaar schrift indienen; inzage recht kind; klagt indienen; hoe
  maak ik bezwaar als ouder; welke rechten heeft een burger; hoe kom je van de lijst af; volgt politie jongeren na afloop; klagen over
  aanpak van gemeente; puber van 16 wil eruit
convenant/rechten, over/jongeren, over/privacy: autoriteit persoonsgegevens klagen; worden mijn gegevens verkocht
convenant/rechten, over/jongeren, stappen/afsluiten: hoe krijg ik mijn zoon van die lijst af; hoelang blijf ik erin staan; worden mijn
  gegevens gewist na afloop
convenant/rechten, over/jongeren, stappen/plan: kan ik het plan van mijn kind lezen
convenant/rechten, over/jongeren, stappen/uvz: besluit van overleg aanvechten
convenant/rechten, raad/vragen: hoeveel klachten en inzageverzoeken
convenant/rechten, rollen/fg: avg verzoek binnengekomen; klacht loopt, wordt dossier toch gewist; beperking van de verwerking; aan wie geef
  ik inzageverzoek door; wie kijkt mee of wij rechtmatig bewaren; jongere wil zijn dossier zien lastig geval; moeilijk avg-verzoek; vader
  zonder gezag vraagt stukken; wissen gevraagd weten niet of het moet; lastig inzageverzoek voorleggen
convenant/rechten, rollen/fg, rollen/procesondersteuner: wie mag dossier inzien bij gemeente; uitzoeken wie wanneer in een dossier heeft
  gekeken
convenant/rechten, rollen/om, stappen/afsluiten: na einde nog twee jaar veroordelingen melden
convenant/rechten, rollen/politie, stappen/afsluiten: politiegegevns na afsluiting
convenant/rechten, rollen/procesondersteuner: mag ik dossier weggooien; papierversnipperaar akkoord; ouder belt voor inzage wat zeg ik;
  moest stukken van iemand opzoeken na inzageverzoek; wie zoekt mijn dossier bij elkaar; wie voert vernietiging uit; dossier weggooien
  zonder akkoord
convenant/rechten, stappen/afsluiten: wie ruimt de gegevens op na afloop; dossier van iemand die al jaren weg is; jongere tegen doorgeven
  aanhoudingen na einde; volgen ze mij nog na afsluiting; gaan mijn nieuwe aanhoudingen naar de gemeente; twee jaar volgen na afsluiten
  rechtmatig; nieuwe info na afsluiting; word ik daarna nog gevolgd; politie geeft nog 24 maanden door; twee jaar na het einde; protest
  tegen natellen; bewaartermijn dossier; wanneer wordt alles gewist; vijf jaar; hoeveel jaar gegevens na einde; twee jaar na einde nog
  gevolgd; waarom kijkt politie daarna nog twee jaar mee; bezwaar tegen monitoring na afsluiting; gegevensstroom na beeindiging; twee jaar
  doorgeven aanhoudingen
convenant/rechten, stappen/afsluiten, stappen/regie: iemand is overleden; gaat het dossier mee als hij verhuist
convenant/rechten, stappen/agenderen: wanneer verdwijnt een afgekeurde melding; aanmelding afgewezen, wanneer gewist
convenant/rechten, stappen/plan: hele document opvragen als vader; heel het plan willen zien
convenant/wet: welke wet; welke grondslag; wettelijke basis; juridische basis delen; mogen ze dit zomaar; artikel avg; artikel wpg; artikel
  jeugdwet; grondslag school; grondslag corporatie; grondslag politie; medische gegevens wet; strafrechtelijke gegevens; boa gegevens; woo
  openbaar; awb bezwaar; archiefwet; wie is verwerkingsverantwoordelijke; burgemeestersbevel of voorwaarde; avondklok wie legt op;
  gebiedsverbod wie legt op; profilering en algoritme; privacywet; europese regels; mag overheid dit; toets van jurist; wet meldplicht;
  wams; wat zegt de wet; op basis van welke wet; is dit legaal; bevoegdheid van gemeente; geen toestemming nodig; artikel over delen; avg en
  school; avg en zorg; geheimhouding in wet; medisch geheim wet; wet op politiegegevens; justitiele gegevens; jeugdwet meldrecht;
  leerplichtwet; woningwet; gemeentewet; bevel van burgemeester; voorwaarde van rechter; contactverbod; locatieverbod; recht op bezwaar wet;
  archief wet; rechterlijke uitspraak; juridische toets; onder welke voorwaarden; wpg; wettelijke grondslag; artikel 10 avg; wams wet;
  artikel 6 lid 1 onder e; valt het overleg onder de wgs; rechtsgrond voor het verwerken van strafrechtelijke gegevens; bijzondere
  persoonsgegevens; wettelijke basis voor jongerenwerk; artikel 6 avg; algemeen belang grondslag; gedragsaanwijzing 509hh; verzet tegen
  strafbeschikking; wob verzoek bij de politie over overleg; handvat gegevensdeling zorg en straf domein; grondslag reclassering om info te
  delen; staat per organisatie welke wet geldt; sr 77e; 172a gemeentewet overlast; 272 sr schending geheim; mag bsn gebruikt worden;
  gegevens over strafrecht verwerken artikel 10; wie controleert locatieverbod; beroepsgeheim huisarts artikel; mag jongerenwerk
  strafgegevens krijgen; leerplichtwet verzuim delen met politie; reclasseringsregeling 1995; op welke wet steunt dit; is dit overleg
  eigenlijk legaal; wie geeft ons het recht om te delen; is het convenant een wettelijke basis; juridische onderbouwing; wetsartikelen per
  organisatie; is dit juridisch advies; kloppen deze artikelen wel; taak van algemeen belang; waarom niet gewoon toestemming vragen;
  toestemming als grondslag overheid; medische informatie bij gemeente; artikel 9 gezondheid uitzondering; cijfer gezondheid mag dat;
  strafblad bij de gemeente toegestaan; artikel 10 strafrechtelijk; aanhoudingen opslaan mag dat; vragen jullie om bsn; burgerservicenummer
  gebruiken; wet op informeren van betrokkene; beveiligingsplicht avg; ambtenaar geheimhouding awb; wgs geldt die voor ons overleg; nieuwe
  wet samenwerkingsverbanden maart 2025; superwet zorg en veiligheidshuizen; handreiking gegevens delen 2019; handvat 2.0; vng handreiking;
  wat mag een burgemeester volgens de gemeentewet; artikel 172a; twaalfminner bevel ouders; wet mbveo voetbalwet; driehoek in de politiewet;
  wet politiegegevens verstrekken aan gemeente; artikel 20 wpg besluit; politie deelt alleen verdenkingen; proces-verbaal boa
  politiegegeven; notities van handhaver; wet justitiele gegevens; artikel 39f; justid uittreksel; officier wil zaaksgegevens delen;
  reclasseringstoezicht welke wet; toezichthouder meldt overtreding; halt-afdoening wetsartikel; gecertificeerde instelling wat mag delen;
  jeugdzorginstelling wettelijke basis; rvdk onderzoek informatie opvragen; kinderbescherming wel of geen deelnemer; meldrecht veilig thuis;
  blijft melder anoniem bij veilig thuis; toestemming vanaf 12 of 16 jaar; jeugdhulpverlener zwijgplicht artikel; medisch geheim psychiater;
  huisarts mag niks zeggen; wijkteam welke wet; jongerenwerk grondslag; mag jongerenwerker strafgegevens hebben; straatcoach
  politie-informatie; leerplichtwet artikel 21; rmc wettelijke taak; hoort leerlingdossier in overleg; mbo wet gegevens; speciaal onderwijs
  wet; woningcorporatie gerechtvaardigd belang; huurcontract en privacy; verschil gebiedsverbod en contactverbod; wie legt een avondklok op;
  bevel of voorwaarde; enkelband opgelegd door wie; voorwaarden rechter niet nagekomen; wat als hij zijn gebiedsverbod overtreedt; in beroep
  tegen strafbeschikking; bezwaar tegen gebiedsverbod; wie controleert de avondklok; groepsverbod burgemeester; archiefregels gemeente; 20
  jaar bewaren jeugdhulp; medisch dossier bewaarduur; openbaar maken van stukken; journalist vraagt kwartaalcijfers op; termijn woo vier
  weken; mag uvz-verslag openbaar; waar stuur ik een woo-verzoek heen; is antwoord op inzage een besluit; informatieplicht college aan raad;
  artikel 169 gemeentewet; raad geheimhouding opleggen artikel; wettelijk kadr; gezondheidsgegevens uitzondering avg; verplichte behandeling
  wie houdt toezicht; verschil gebiedsverbod en bijzondere voorwaarde; jeugdwet artikel 7.3.8; sociaal domein wat mag mee van uvz; wmo 2015
  artikel 4.1.1; cijfer gezondheid bij gemeente mag dat; wgs samenwerkingsverbanden; wgbo artikel 457; toestemming 12 tot 16; is dat iemand
  patient is ook geheim; woningwet en delen; artikel 272 strafrecht geheim; burgerservicenummer mag niet zomaar; stukken archiefwet
  vernietigen; wob; jurist; legaal; illegaal; onrechtmatig; voetbalwet; 172a; grondwet; verschoningsrecht; hippocrates; ambtseed;
  wettenbundel; selectielijst; sr 272; bw7; rechtsbasis; paragraaf wet; boete ap; juristerij; bijzondere categorieën; kan dat juridisch; wet
  samenwerkingsverbanden; openbaarheids verzoek; leerplichtwet artikel; waterdicht; legitimiteit; verbod van burgemeester gekregen, oneens;
  woo-verzoek over kwartaalcijfers; jurist vraagt op welke grondslag; collega zegt dat het convenant alles regelt; onze fg vindt dat het
  niet mag; veiligheidshuis mag meer dan wij; bewoner vraagt verslagen op via woo; verward over bevel en voorwaarde; boa schreef iets op,
  valt dat onder politie; agent twijfelt of verstrekken mag; formulier vraagt bsn, mag dat; verzet strafbeschikking; 257e sv; 509hh; art 14c
  sr; 77z sr; bijzondere voorwaarden jeugdstrafrecht; hoger beroep voorwaarde; wjsg; art 8a wjsg; wet justitiele en strafvorderlijke
  gegevens; aanwijzing wjsg; jds uittreksel; strafblad gegevens; wet politiegegevens; wet politie gegevens artikel 20; artikel 16 wpg;
  artikel 19 wpg; art 8 wpg; artikel 9 wpg; geheimhoudingsplicht wpg artikel 7; wpg privacyfunctionaris; besluit politiegegevens boa;
  politiewet 2012 artikel 13; groepsverbod; 172b gemeentewet; gemeentewet 172 lid 3; lichte bevelsbevoegdheid; mbveo; samenscholingsverbod;
  meldplicht burgemeester; artikel 52 wjsg; wmo 4.1.1; 7:457 bw; bw boek 7 artikel 454; jeugdwet 7.3.11; jeugdwet 7.3.4; artikel 16
  leerplichtwet; rmc wet grondslag; wvo 2020; web; wet educatie beroepsonderwijs; wet op de expertisecentra; wet gegevensverwerking door
  samenwerkingsverbanden; rechtmatigheidsadviescommissie; gemeentewet 180; art 87 gemeentewet; algemene verordening gegevensbescherming;
  gdpr; uavg; uitvoeringswet avg; wbp; wet bescherming persoonsgegevens; grondslag; publieke taak; algemeen belang 6 1 e; rechtsgrond;
  artikel 9 avg; gezondheidsgegevens; strafrechtelijke persoonsgegevens; artikel 33 uavg; uavg 22 tot 30; bsn; artikel 46 uavg; awb 2:5;
  ambtsgeheim; handvat gegevensuitwisseling; handreiking gegevensdeling zorg en veiligheid; vng handreiking samenwerkingsverbanden;
  stuurgroep zorg en veiligheid; juridisch kader; wettenoverzicht; juridische zaken; wetboek van strafvordering; wetboek strafrecht;
  burgerlijk wetboek; evrm artikel 8; ivrk; zorgdrager archief; wet openbaarheid van bestuur; woo 5.1; beslistermijn woo; wet open overheid
  uitzonderingsgronden; welke wet geldt voor een middelbare school; wvo 2020 gegevens leerling delen; web mbo privacy student; leerplichtwet
  artikel 21a; locatieverbod rond school van rechter of burgemeester; heeft straatcoach eigen grondslag; avondklok voor jongere van 15 wie
  legt op; ouders van kind onder 12 aanpakken overlast bevel; avg grondslag school en politie; wpg politiegegevens aan onderwijs; strafblad
  leerling wie mag dat geven; rechter legt behandeling op of gemeente; wet gegevensverwerking samenwerkingsverbanden wgs; art 172
  gemeentewet overlast; geheimhoudingsplicht docent; gebiedsverbod hoe kom ik ervan af; avondklok van de rechter aanvechten; contactverbod
  of bevel verschil; hij mag niet bij mij komen; wettelijke grondslag gegevens delen uvz; valt lokaal overleg onder wgs; noodzaak verwerking
  strafrechtelijke persoonsgegevens; artikel 31 uavg aanhoudingen gemeente; artikel 20 wpg samenwerkingsverband; 39f wjsg verstrekking aan
  derden; gedragsaanwijzing 509hh beroep; beroep tegen gebiedsverbod burgemeester; openbaarheidsverzoek verslagen overleg; woo en
  persoonsgegevens jongere; geheimhoudingsplicht ambtenaren 2:5; adolescent onder jeugdrecht, bijzondere voorwaarde 77z; conflict van
  plichten; welke wet geldt voor jongerenwerker; mag ik niet meer met mijn vrienden staan; leeftijd waarop kind zelf beslist over hulp; mag
  de politie mijn veroordeling noemen; gebieds verbod gekregen; kan ik overheid vragen om alle verslagen; grondslag gegevensverwerking uvz;
  wet gegevensverwerking samenwerkingsverbanden; verwerkingsgrondslag algemeen belang; waarom geen toestemming als grondslag;
  strafrechtelijke persoonsgegevens verwerken gemeente; bijzondere categorieen gezondheid uitzondering; artikel 20 wpg convenantpartners;
  verstrekken politiegegevens; wjsg 39f; uitzonderingsgrond woo persoonsgegevens; archiefwaardig of vernietigen; bestuursrechtelijk bevel
  versus strafrecht; rechtsmiddelen tegen gebiedsverbod; artikel 172b twaalfminners; medisch beroepsgeheim artikel 457; handvat
  gegevensuitwisseling zorg en veiligheid; vng handreiking avg samenwerking; raad informeren 169 en 180; wettelijke basis woningcorporatie;
  geheimhoudingsplicht ambtenaar awb 2:5; boa en politiegegevens; privacy impact risico strafgegevens; documenten openbaar maken uvz;
  grondslach delen gemeente; mag gemeente gegevens van kinderen bewerken; grondslag gemeente verwerken; wettelijke basis uvz; wgs lokaal
  overleg; mag bsn in het dossier; gezondheidscijfer mag gemeente dat; strafgegevens bij gemeente artikel 10; jongerenwerk heeft geen eigen
  wet; woo verzoek kwartaalcijfers; burgemeestersbevel of rechter; handreiking gegevensuitwisseling zorg en veiligheid; toestemming geen
  grondslag overheid; hoe lang bewaart jeugdzorg zelf
convenant/wet, formulieren, formulieren/aanmelding: bsn invullen
convenant/wet, formulieren/aanmelding: leerlingnummer of bsn invullen
convenant/wet, formulieren/meldingen: vonnissen doorgeven via justid; justitieel gegeven op apart formulier; mag politie dit zomaar geven;
  wet politiegegevens verstrekking; veroordeling van wie; justitiële informatiedienst
convenant/wet, formulieren/meldingen, rollen/reclassering: schending voorwaarden melden
convenant/wet, formulieren/uvz-verslag: zijn notulen openbaar; verslag uvz opgevraagd door journalist
convenant/wet, normenkader: medische gegevens in score
convenant/wet, over/jongeren: burgerservicenummer; bsn gebruiken toegestaan; krijgt hij een strafblad door de aanpak; wat de politie over me
  heeft opvragen; mogen ze dit wel zonder mijn toestemming
convenant/wet, over/jongeren, over/privacy: algoritme
convenant/wet, raad: woo verzoek over uvz verslagen; artikel 169; artikel 155 gemeentewet; artikel 25 gemeentewet oud; artikel 86
  geheimhouding; actieve openbaarmaking; woo verzoek buurtbewoner; wob verzoek kwartaalrapportage; geheimhouding raad; artikel 55 college
  geheimhouding; kan ik de kwartaalcijfers opvragen; actieve informatieplicht college; kwartaalcijfers opvragen als burger; persoonsgegevens
  in besloten zitting
convenant/wet, raad, raad/vragen: geheime stukken
convenant/wet, raad, rollen/college: informatieplicht college
convenant/wet, raad/voorstel: geheimhouding artikel 87 gemeentewet
convenant/wet, rollen/college: artikel 169 gemeentewet
convenant/wet, rollen/de-waag: medisch beroepsgeheim doorbreken; waag vertelt niets over behandeling; medische zwijgplicht forensisch;
  ernstig gevaar en toch zwijgen; gedwongen behandeling wie beslist
convenant/wet, rollen/de-waag, rollen/zorgaanbieder: ggz
convenant/wet, rollen/driehoek-burgemeester: gebiedsverbod van burgemeester naast voorwaarden rechter; artikel 13 politiewet; kind onder 12
  op straat bevel burgemeester; aanwijzing of voorwaarde; zoon mag niet meer in het centrum komen; gebiedsverbod; noodbevel; last onder
  dwangsom; gebiedsverbod rond het schoolplein; verbod om in mijn straat te komen; burgemeester verbiedt mij in het park; 172a gemeentewet
  bevel bezwaar; samenscholingsverbod bezwaar; 172a gemeentewet; noodbevel of groepsverbod; bestuurlijke maatregel of strafrechtelijke
  voorwaarde; bestuurlijke maatregel; groepsverbod winkelcentrum; samenscholing verbieden na rellen; gebiedsverbod opleggen aan jongere;
  bestuurlijke rapportage eigen dossier; gezagsdriehoek politiewet artikel 13
convenant/wet, rollen/driehoek-burgemeester, rollen/om: gedragsaanwijzing officier
convenant/wet, rollen/driehoek-burgemeester, stappen/opschalen: last onder dwangsom; wanneer heeft een straatverbod zin
convenant/wet, rollen/fg, rollen/politie: audit wpg
convenant/wet, rollen/halt: welke wet geldt voor halt; artikel 77e; halt verwijzing bespreken in uvz; halt afspraak zonder verwijzing van
  politie
convenant/wet, rollen/jeugdbescherming: jeugdwet 7.3.11 dossier gi; geheimhouding jeugdwet 7.3; gecertificeerde instelling grondslag delen;
  jeugdreclassering zonder toestemming info delen; vrijwillige toezicht en begeleiding van jongere; mag gi dossier geven aan gemeente;
  vrijwillige hulp of maatregel wat mag gedeeld
convenant/wet, rollen/jeugdboa: wpg voor buitengewoon opsporingsambtenaar; toch in verboden gebied gezien; proces verbaal van boa;
  gebiedsverbod handhaven op straat; mijn pv als boa is dat een politiegegeven; mutatie boa privacywet; valt boa onder wpg; mag boa
  gebiedsverbod handhaven; gebiedsverbod overtreden, mag ik bekeuren; wpg boa; boa controleert avondklok
convenant/wet, rollen/jeugdboa, rollen/politie: overtreedt zijn gebiedsverbod
convenant/wet, rollen/jongerenwerk: welke wet geldt voor welzijn; op welke wet leunt welzijnswerk; jongerenwerk avg
convenant/wet, rollen/leerplicht: leerplichtwet 21a; leerplichtwet 1969; verzuimgegevens voor ander doel gebruiken; leerplichtwet
  doelbinding; rmc 18 tot 23 wettelijke basis; verzuimregistratie delen
convenant/wet, rollen/om: rechtmatige verwerking van strafrechtelijke persoonsgegevens; wjsg 39f verstrekken aan derden; aanwijzing
  verstrekking strafvorderlijke gegevens; jongere overtreedt contactverbod wie pakt het op; behandelverplichting opgelegd door rechter;
  veroordeling wie mag noemen; strafbeschikking; van wie hoort gemeente mijn vonnis; wat vertel ik als officier over de strafzaak; mag een
  parketsecretaris uit het dossier citeren; justitiele gegevens welke wet; wjsg verstrekking; advies van gemeente over mijn straf
convenant/wet, rollen/om, rollen/reclassering: justitiele gegevens wjsg
convenant/wet, rollen/om, stappen/regie: wat als de rechter iets anders besluit dan wij
convenant/wet, rollen/politie: wpg artikel 20; informatie verstrekken artikel 16 wpg; artikel wpg verstrekking aan derden; artikel 16 wpg
  verstrekken; contactverbod overtreden melden; verstrekkingsbesluit; wie let op een contactverbod; zorginfo gebruiken in
  opsporingsonderzoek; wpg artikel 20 besluit samenwerkingsverband; info uit hulpverlening in proces-verbaal; wet politiegegevens delen;
  convenant of wpg wat gaat voor; wie controleert avondklok minderjarige; verstrekking vastleggen; zorginformatie gebruikt voor opsporing
convenant/wet, rollen/politie, stappen/plan: wie controleert avondklok
convenant/wet, rollen/raad-voor-de-kinderbescherming: artikel 1:240 bw; rvdk vraagt pga dossier; artikel 1:240 bw; mag hulpverlener ons
  zonder toestemming informeren; 1:240 bw; artikel 240 bw hulpverlener informeert raad; hulpverlener praat met kinderbescherming zonder
  toestemming
convenant/wet, rollen/reclassering: toezicht op voorwaarden wie doet wat; contactverbod gekregen van de rechter; overtreding voorwaarden wie
  meld je dat; toezichthouder informeert gemeente over schending; zonder rechter voorwaarden aanpassen; ambulante behandelverplichting
  naleving; overtreding voorwaarde wie meldt het; schorsingsvoorwaarden; ik heb toezicht, wat vertellen ze
convenant/wet, rollen/school: leerlingdossier; mag school mijn leerlingdossier geven; vordering gegevens leerling door politie; wij zijn een
  mbo; gegevens leerling vorderen bij school; camerabeelden school opvragen politie; vso leerling wetgeving; mogen ze mijn rooster aan
  agenten geven; vordering 126nc
convenant/wet, rollen/veilig-thuis: wmo 5.2.6; meldrecht 5.2.6; zorgmelding en uvz allebei; anonimiteit van de melder; meldcode en
  beroepsgeheim; wil melden maar heb geen toestemming; wie heeft ons bij veilig thuis gemeld; stiefvader doet me pijn, hulpverlener mag
  melden; vervangt aanmelden de vt-melding
convenant/wet, rollen/voorzitter: verplicht om informatie te geven aan tafel; ggz houdt kaken op elkaar
convenant/wet, rollen/woningcorporatie: gerechtvaardigd belang; politie info gebruiken voor ontbinding huur; verhuurder grondslag avg
convenant/wet, rollen/zorgaanbieder: medisch geheim als iemand gevaarlijk is; patientgeheim; jeugdarts ggd wat zegt de wet; huisarts
  beroepsgeheim agent aan telefoon; medisch beroepsgeheim; knmg; leeftijd 12 16 toestemming jeugdwet; jeugdarts en schoolarts zwijgplicht;
  geheimhouding huisarts tegenover gemeente; toestemming hoofdregel hulpverlening; wie tekent toestemming bij 14 jaar; leeftijd zelf
  toestemming geven; beroepsgeheim ggz tegenover politie; mag 16 jarige zelf beslissen over therapie info; verslavingsreclassering en hulp
  tegelijk; schoolarts en geheimhouding; poh jeugd samenwerken gemeente; praktijkondersteuner mag dit delen; wie geeft toestemming bij kind
  van 14; cliënt van 16 zelf toestemming geven
convenant/wet, rollen/zorgaanbieder, sociaal-domein: jeugdwet beschikking
convenant/wet, sociaal-domein: jeugdwet wmo toestemming gezin; wams
convenant/wet, stappen/aanmelden: justitiele documentatie
convenant/wet, stappen/afsluiten: mag politie na einde nog iets doorgeven
convenant/wet, stappen/opschalen: wet gegevensverwerking samenwerkingsverbanden uvz; wgs grondslag lokaal; wgs geldt niet voor gemeentelijk
  overleg; wgs; wet samenwerkingsverbanden 2025; andere regels voor veiligheidshuis dan voor ons; mag dossier mee naar zorg en
  veiligheidshuis; regionaal overleg andere privacyregels; wgs en gegevens meegeven; wgs geldt dat voor ons
convenant/wet, stappen/plan: gedragsaanwijzing in plan zetten
convenant/wet, stappen/plan, stappen/regie: gebiedsverbot
convenant/wet, stappen/regie: behandelplicht opgelegd door rechter
formulieren: formulier downloaden; formulier invullen; formulier inleveren; formulier terug; formulier werkt niet; excel opent niet;
  foutmelding; rode cel; fout ingevuld; fout verbeteren; verkeerde jongere; oude versie; welk formulier; waar stuur ik formulier; naam van
  bestand; casusnummer vergeten; casusnummer invullen; bsn invullen; op telefoon invullen; opslaan lukt niet; dubbel ingeleverd; te laat
  ingeleverd; is het aangekomen; geen macro; kopiëren uit word; verplichte velden; wachtwoord op formulier; waar zijn de formulieren;
  bestand openen; bestand kwijt; excelbestand; kan niet typen; cel op slot; datum wordt niet geaccepteerd; melding in rood; bericht dat het
  fout is; opnieuw sturen; verbeterde versie; naar wie stuur ik het; hoe lever ik in; mag het in word; mag het met pen; mobiel invullen;
  apple computer; google sheets; blanco formulier; nummer van de casus; veld overslaan; niet alles bekend; knippen en plakken; formulier
  kwijtgeraakt; afgekeurd; excel formulier downloaden; foutmelding formulier; excel formulieren; excelbestand opent niet; versie van
  formulier verouderd; formulier opnieuw opsturen; waar vind ik het excelbestand; rood vakje in formulier; formulier kan niet opgeslagen
  worden; foutcode in het sjabloon; formulier per ongeluk twee keer verstuurd; formulier kwam terug met rode cellen; xlsx lukt niet op mijn
  politielaptop; waar mail ik de excel naartoe; naam verdachte in bestandsnaam; mag ik een oud formulier hergebruiken; geen naam alleen
  casusnummer in onderwerp mail; invulformulieren; sjablonen; templates downloaden; spreadsheets; welk papier na een overleg; wat moet ik
  inleveren en wanneer; overzicht documenten; moet politie een ander formulier dan om; wie vult wat in; oud bestand hergebruiken; elke keer
  opnieuw downloaden; kan het in google sheets; werkt het op mijn macbook; gele vakjes; welke cellen moet ik invullen; niet verplicht dus
  leeg; opslaan als xlsx; ods bestand; pdf insturen; hoe moet ik het bestand noemen; versturen hoe; wat gebeurt er na versturen; verwerkt;
  wanneer krijg ik een nummer; teruggestuurd; bestand kwam retour; waarom afgekeurd; nog een verplichte vraag; verschil fout en
  waarschuwing; rode melding bovenaan; oranje waarschuwing; mijn antwoorden weg na retour; past iemand mijn antwoorden aan; wordt mijn tekst
  veranderd; foutje ontdekt na inleveren; rectificatie; herstellen wat ik instuurde; nieuwe versie indienen; vervangt dit eerder formulier;
  blijft oude versie bestaan; telt het dubbel mee; datum verkeerd ingevuld; verkeerd persoon ingevuld; correctie insturen; online invullen
  kan dat; webformulier; fromulier; per ongeluk twee keer verstuurd; excel heb ik niet libreoffice; zonder naam in bestandsnaam; verbeterde
  versie insturen; download; spreadsheet; ipad; alleen-lezen; blanco; upload; invulblad; cel geblokkeerd; bestand stuk; onvolledig; digitale
  handtekening; verzendknop; opslaan als; celletje rood; numbers; retour gekregen; frustratie excel; papierwerk; administratieve rompslomp;
  tikfout hersteld; chromebook; invulhulp; formulieren set; welk excelletje; geel vakje; excel wil niet openen; cel kleurt rood; formulier
  kwam terug met een fout; ik krijg een waarschuwing te zien; verkeerde datum ingevuld en al verstuurd; zie na inleveren een fout; per
  ongeluk twee keer ingestuurd; oude versie van formulier gebruikt; naam van jongere in bestandsnaam gezet; kan geen rij toevoegen; weet
  niet welk formulier ik moet hebben; kom net uit overleg, wat vul ik in; heb geen excel op kantoor; ingeleverd maar hoor niets; vergeten
  een vraag in te vullen; formulieren; templates; excel; xlsx; xlsm macro's; libreoffice; beveiligde weergave; bladbeveiliging;
  gegevensvalidatie; keuzelijst cel; gekleurde cellen; validatiefout; waarschuwing; bestandsnaam; invulinstructie; correctie indienen;
  overschrijven; word-formulier; e-formulier; rode vakjes na insturen; geboortedatum leerling fout doorgegeven; kan het op een chromebook;
  hoe stuur ik dit veilig vanaf school; verbeterde versie opnieuw sturen; excel formulier leerling; blijft mijn foute gegeven bewaard na
  verbetering; alle sjablonen bij elkaar; welke gegevens worden vastgelegd; excel bestanden downloaden; leeg format meenemen voor eigen
  gemeente; correctie aanbrengen in ingeleverd stuk; formulier terug met rode vakjes; cellen rood geworden; mijn excel wordt steeds
  geweigerd; waarom krijg ik mijn aanmelding terug; foutmelding of waarschuwing verschil; libre office gebruiken; werkt het op een macbook;
  numbers bestand opslaan als xlsx; gele vakken invullen; opslaan als ods mag dat; niet verplichte vragen overslaan; naam jongere in
  bestandsnaam; waarheen mail ik het ingevulde bestand; vergist in formulier van vorige maand; vervangt dit een eerder formulier; verkeerde
  datum ingevuld hoe herstellen; oud bestand hergebruiken of nieuw downloaden; blijft mijn foute versie bewaard; worden mijn antwoorden
  aangepast; net uit overleg wat vul ik in; welk exceldocument bij einde kwartaal; overzicht alle invulformulieren; wanneer krijg ik mijn
  casusnummer; alles opnieuw invullen na afkeuring; bovenaan staat een uitleg in rood; lege versie plan; dubbele inzending welke telt
formulieren, formulieren/aanmelding: zorgen over jongen welk bestand; aanmelding corrigeren; tikfout in achternaam doorgegeven; jongere
  blijkt al een casusnummer te hebben; waar vind ik het aanmeldformulier; formulier terug gekregen met rode vakken; formulier terug omdat
  jongen al bekend is; verplichte vraag vergeten; geboortejaar weet ik maar dag niet
formulieren, formulieren/aanmelding, rollen/procesondersteuner: verkeerde geboortedatum in formulier; casusnummer kwijt
formulieren, formulieren/aanmelding, stappen/aanmelden: formulier aanmelding downloaden; bij wie lever ik de aanmelding in
formulieren, formulieren/herijking: besluit tot stoppen welk bestand
formulieren, formulieren/jaarcijfers: einde jaar wat aanleveren; jaarcijfers van vorig jaar herstellen
formulieren, formulieren/meldingen: verkeerde datum ingevuld bij aanhouding; correctie op eerder kwartaal; einde kwartaal wat aanleveren;
  welk formulier voor nieuwe aanhouding
formulieren, formulieren/meldingen, rollen/politie: kwartaallijst politie invullen
formulieren, formulieren/plan: moet ik alles in excel bijhouden; na eerste gesprek welk formulier; opnieuw gescoord waar invullen;
  bijgesteld document indienen; blanco plan; half ingevuld exemplaar aanvragen; plan formulier excel downloaden; exel plan werkt niet
formulieren, formulieren/startlijst: ik heb per ongeluk iets fout ingevuld; beginnen met lopende gevallen; lopende zaken in een keer
  invoeren
formulieren, formulieren/uvz-verslag: net uit vergadering wat invullen; wie vult na vergadering wat in; casusnummer bestaat nog niet
formulieren, index: waar vind ik de invulbladen
formulieren, over: rode cellen in het formulier; excel bestand laat zich niet openen
formulieren, raad/aanbevelingen: registratiesysteem
formulieren, rollen/informatieanalist: foutmelding bij formulier; indiener snapt de foutmelding niet
formulieren, rollen/procesondersteuner: fout in ingeleverd formulier herstellen; formulier wordt niet geaccepteerd; waar lever ik het in;
  wie registreert alles; formulier waarheen sturen; iemand die mijn formulier nakijkt; antwoord van iemand anders corrigeren mag dat;
  binnengekomen excels registreren
formulieren, rollen/school: formulieren zorgcoordinator
formulieren, stappen/aanmelden: kan ik een bestand terugtrekken dat ik heb ingestuurd; waar mail ik het heen; waar komt dat zaaknummer
  vandaan; naam in bestandsnaam van formulier
formulieren/aanmelding: aanmeldformulier invullen; welke vragen aanmelding; wat schrijf ik bij aanleiding; bsn verplicht; adres weet ik
  niet; geboortedatum onbekend; hoeveel tekst; feiten en meningen; voorbeeld aanmelding; wie is aanmelder; leeg formulier aanmelding; velden
  aanmelding; telefoonnummer ouders; aanmelding sturen naar; hoe vul ik aanmelding in; gegevens van jongere; gegevens van ouders; waarom
  vragen jullie dit; omschrijven wat er speelt; wat is aanleiding; burgerservicenummer; zonder geboortedatum; school invullen; risico
  invullen; mening of feit; voorbeeldtekst; lege aanmelding; aanmeldformulier; voorbeeld van een ingevulde aanmelding; voorbeeld van goede
  omschrijving gedrag; alleen bijnaam bekend; aanmelding 15 minuten invullen; tolk nodig aangeven; weten ouders al van politiecontact;
  aanmeldformulier pga; geen vast adres wat invullen; formulier nieuwe jongere; hoe lang ben ik bezig met aanmelden; kwartiertje werk; voor
  wie is dit formulier; waarom een vast formulier; uniform meldformulier wens; goed en slecht ingevuld; hoe schrijf ik het concreet op;
  schrijftips; complexe problematiek is te vaag; wat bedoelen ze met niet alleen lukken; agressief concreter maken; ruzie bij winkelcentrum
  beschrijven; veiligheidsrisico omschrijven; probleemgezin mag ik dat schrijven; zorgsignalen omschrijven; slaapt slecht en komt niet meer
  trainen; etiketten plakken; vraag aan leerplicht formuleren; specifieke vraag stellen; burgerservicenummer nodig; sofinummer; gezinsleden
  invullen; jongere staat er al in; mogelijk dubbel; zelfde naam andere persoon; twee keer dezelfde jongen gemeld; geboortedatum weet ik
  niet; alleen voornaam bekend; hoe ziet een ingevuld exemplaar eruit; tips voor leerkracht bij melden; voorbeelden goede omschrijving
  zorgen; complexe situatie opschrijven hoe dan; bsn van kind invullen; overlast feitelijk beschrijven; achternaam onbekend alleen
  straatnaam; wat komt er in de brief als reden; intakeformulier; inschrijfformulier; meldformulier; aanmeldblad; vage omschrijving;
  voorbeeldzin; slecht voorbeeld; achternaam spelling; geboortejaar onbekend; dubbel casusnummer; concreet beschrijven; straatnaam opgeven;
  kwartiertje; beschrijving gedrag; aan meld formulier; hoe schrijf ik dit op; broer invullen; woordkeuze; sterke zin; complex gezin
  omschrijven; registratieformulier jongere; velden leeglaten; weet zijn geboortedatum niet; formulier teruggekregen, hij is al bekend;
  broertje ook op het formulier gezet; schreef 'complexe situatie', moet beter; weet niet hoe ik het opschrijf; meerdere jongeren tegelijk
  opgeven; adres van jongere onbekend; aanmelding te vaag volgens voorzitter; aanmeld formulier uvz; aanmelding.xlsx; format aanmelding;
  personalia; naw-gegevens; geboortedatum verplicht; dubbele aanmelding; ontdubbelen; objectief beschrijven; feitelijk rapporteren;
  hulpvraag formuleren; waar vul ik contactpersoon school in; hoe beschrijf ik gedrag zonder oordeel; mag er onhandelbaar staan; voorbeeld
  goede vraag aan leerplicht; naam werkgever op formulier; voorbeeldzin agressief gedrag beschrijven; aanmeldformulier downloaden excel;
  broertje van leerling ook opschrijven; zin voor in de brief aan de jongere; vakje jeugdgroep wat kies ik; bijnaam invullen; wat vullen ze
  in bij aanmelden; staat mijn bsn op het formulier; vaste vragen bij aanmelding; welke persoonsgegevens vraagt het formulier; zwakke en
  sterke omschrijving; dubbele registratie herkennen; hoe schrijf ik de aanleiding goed op; voorbeeld zwakke en sterke zin; complexe
  situatie is niet genoeg; lijkt op iemand die al bekend is; zelfde jongen twee keer aangemeld; tweelingbroer wordt aangezien voor ander;
  casusnummer invullen bij nieuwe melding bekende jongere; wat zet ik bij vraag aan partner; broertje invullen of niet; hoelang doe je over
  aanmeldformulier; tolk aangeven; al contact met politie ja nee; xlsx voor opgeven jongere; agressief is te vaag; welke instanties zijn al
  betrokken vakje
formulieren/aanmelding, formulieren/plan, formulieren/uvz-verslag: veld risico's verplicht
formulieren/aanmelding, formulieren/uvz-verslag: eerst melding dan verslag
formulieren/aanmelding, normenkader, stappen/aanmelden: hoe omschrijf ik gedrag zonder te oordelen
formulieren/aanmelding, over/jongeren: burgerservicenummer gevraagd
formulieren/aanmelding, rollen/jeugdboa, stappen/aanmelden: handhaver ziet steeds dezelfde jongens
formulieren/aanmelding, rollen/jongerenwerk: jongerenwerker kent hem onder andere naam; alleen straatnaam bekend
formulieren/aanmelding, rollen/jongerenwerk, stappen/aanmelden: ik ken hem alleen bij zijn bijnaam
formulieren/aanmelding, rollen/leerplicht: spijbelt en hangt rond in centrum
formulieren/aanmelding, rollen/om: mag de officier zelf een jongere inbrengen
formulieren/aanmelding, rollen/politie, stappen/aanmelden: hoe kan ik als agent een jongen aandragen
formulieren/aanmelding, rollen/procesondersteuner, stappen/aanmelden: dubbele aanmelding
formulieren/aanmelding, rollen/veilig-thuis: veilig thuis meldt zelf aan
formulieren/aanmelding, stappen/aanmelden: wat moet ik opschrijven bij aanleiding; aamelding formulier; bsn invullen bij aanmelding;
  straatnaam van jongen noteren; mag een ouder dit invullen; waarheen met ingevulde aanmelding; broers in hetzelfde formulier; mag jongere
  lezen wat ik schreef; is hij al bekend bij uvz; adhd vermelden op formulier; burgerservicenummer verplicht; roepnaam en straatnaam; weten
  ouders van aanmelding; hoe meld ik aan; hoe meld ik een jongere aan; ik wil een jongere aanmelden; hoe meld ik een boefje aan; hoe breng
  ik een knul in bij jullie overleg; boef aanmelden; ontvangst aanmelding bevestigd; vraag stellen aan leerplicht in formulier;
  intakeformulier; meldformulier; wat is mijn verhaal waard; vraag aan andere organisatie meesturen; zusje ook noemen; aanmelden vanuit
  wijkteam; jgz verpleegkundige meldt puber aan; niet veilig om het thuis te vertellen; ouders adres weet ik niet mag dat leeg; ik heb geen
  ontvangst gehad
formulieren/aanmelding, stappen/plan: staan broers en zussen op het formulier
formulieren/herijking: herijking invullen; formulier voor evaluatie; besluit doorgaan invullen; reden van stoppen; meerdere jongeren in een
  formulier; velden herijking; nieuwe herijkingsdatum; herijking inleveren; verlenging vastleggen; evaluatieverslag; uitkomst herijking;
  reden van doorgaan; lijst met jongeren herijken; wie vult herijking in; datum volgende herijking; besluit stoppen vastleggen;
  herijkingsformulier; herijcking formulier; zes maanden verlengen vastleggen; afwijken van negen maanden reden; evaluatie invullen; twee
  minuten per persoon; wie vult dit in bij evaluatie; bij groepsoverleg hetzelfde bestand; na afloop naar voorzitter; lijst klaarzetten voor
  het overleg; laatste incident invullen; automatisch uitgerekende datum; criterium gehaald op; vanaf wanneer mag er gestopt worden; nooit
  een melding gehad wat invullen; keuze voorstel; voorstel of besluit verschil; besloten op; besluit volgt later; kolommen bij stoppen;
  zicht tot wanneer; briefdatum nog niet bekend; per welke dag eindigt het; einddatum aanpak; keuzelijst uitkomsten betekenis; formulier
  komt terug bij vroeg stoppen; binnen negen maanden goed afgerond; tussentijds eindigen; buiten de vaste ronde stoppen; maar één persoon
  invullen; overlijden registreren; evaluatielijst excel; tussentijds beëindigen vastleggen; evaluatieblad; uitkomst noteren; criterium
  gehaald; stopdatum invullen; doorgaan aanvinken; evaluatielijst; afsluiting registreren; opschalen registreren; verlengingsformulier;
  herijkingslijst; vroegtijdig afgesloten; beëindiging invoeren; laatste melding datum; overgedragen kiezen; einde vastleggen; half jaar
  lijst; herijkings blad; tussendoor stoppen invullen; eerder gestopt dan negen maanden; herijking komt terug, reden ontbreekt; tussentijds
  gestopt met één jongere; besluit komt later in het uvz; weet datum laatste melding niet; regie ging over naar veiligheidshuis, hoe
  invullen; herijking.xlsx; reden afwijken; laatste meldingsdatum; tussentijds beëindigen; tussentijds stoppen welk formulier; afsluiten
  voor de negen maanden invullen; vastleggen waarom eerder gestopt; afwijken van criterium motiveren; lijst voor herijkingsoverleg
  klaarzetten; kolom berekent negen maanden; besloten op andere datum dan overleg; tussendoor stoppen een regel; opschalen maar regie blijft
  hier; reden om af te wijken verplicht; wie houdt zicht vakje leeg; te oud invullen; wanneer eindigt de aanpak precies; datum sluitbrief;
  groepsoverleg vastleggen; positief gekozen te vroeg formulier terug; overdragen aan andere gemeente noteren; voorstel is nog geen besluit;
  excelblad halfjaarlijst; nooit een melding gehad wat vul ik in
formulieren/herijking, formulieren/plan: welk blad bij stoppen
formulieren/herijking, formulieren/plan, stappen/afsluiten: formulier voor einde van de aanpak
formulieren/herijking, formulieren/plan, stappen/herijken: tussenevaluatie; wat is er veranderd sinds de vorige keer
formulieren/herijking, formulieren/plan, stappen/plan: scores leefgebieden 1 tot 5; zelfredzaamheidsmatrix invullen
formulieren/herijking, formulieren/uvz-verslag: stopbesluit in notulen; uvz heeft afgesloten waar noteren; sluiten in uvz waar leg ik vast
formulieren/herijking, normenkader, stappen/herijken: scores te hoog ingevuld
formulieren/herijking, stappen/afsluiten: wie houdt zicht en tot wanneer invullen; wie neemt zorg over invullen; verhuizing verwerken; welk
  formulier bij einde; aanmelding ingetrokken hoe sluit ik; wordt 28 te oud
formulieren/herijking, stappen/afsluiten, stappen/herijken: hij heeft alle doelen bereikt behalve werk
formulieren/herijking, stappen/herijken: afwijkreden; hoe leggen ze vast dat het stopt; herijking; herijkng; plan bijstellen na half jaar;
  half jaar evaluatie; evaluatie loopt achter; negen maanden tellen na vrijlating; uitzondering op negen maanden; besluit later invullen na
  bespreking; wie neemt over invullen bij stoppen; afwijken van negen maanden met reden
formulieren/herijking, stappen/opschalen: regie naar elders wat kies ik; veiligheidshuis doet mee maar wij blijven regisseur; casus
  overgenomen door veiligheidshuis vastleggen; waar noteer ik overgang naar regio
formulieren/jaarcijfers: kosten invullen; begroting invullen; realisatie invullen; uren van partners; bedragen van jaar; cijfers van buiten;
  doelen van jaar; tekst voor jaarverslag; wie vult in; wanneer inleveren jaarcijfers; controller; cijfers van het cbs; wachtlijst cijfers;
  recidive cijfers doel; tarief per uur; budget invullen; cijfers over het jaar; uitgaven opgeven; bedragen doorgeven; verantwoorden kosten;
  wie levert cijfers; budgethouder; uren opgeven; streefcijfers; stadscijfers; inwonersenquete; begroting doorgeven; onderbesteding; over
  het hele jaar; kosten doorgeven voor jaarverslag; begroting en realisatie invullen; personeelslasten opgeven; welke cijfers moet de
  controller leveren; veiligheidsmonitor cijfers aanleveren; herkenbaar verhaal over dader in jaarverslag; cijfers voor de jaarrekening;
  jaaropgave; wat moet financiën invullen; wanneer moeten jaarcijfers binnen zijn; januari klus; halve dag werk; naar wie gaan de
  jaargegevens; wat niet in dossiers staat; taakverdeling bij jaarrapport; tabblad kosten; hele euro's of duizendtallen; subsidie apart
  vermelden; externe data; bron vermelden; rapportcijfer veiligheid buurt overnemen; woninginbraken per jaar invullen; doel zonder
  raadsbesluit; geen doelstelling afgesproken; verhaal van het jaar; casus beschrijven voor publiek; terugblik schrijven; motie beantwoorden
  in verslag; csv inlezen; opdracht voor overnemen getallen; data importeren uit waarstaatjegemeente; code van indicator; leeftijd en wijk
  veranderen; rapport wil niet publiceren; publicatie geblokkeerd; ouder herkent zoon in verslag; kosten van partners meetellen;
  boekhouding; grootboek; jaarrekening; fte invullen; casusverhaal; nacalculatie; kostenplaats; planning en control; gegevensuitvraag;
  streefwaarde invullen; duo cijfers; externe bron; verhaal anonimiseren; subsidie noteren; januariklus; financieel adviseur; exploitatie;
  jaar afsluiten; herkenbaar verhaal; euro's aanleveren; jaar is voorbij en cijfers moeten binnen; controller levert bedragen niet; verhaal
  te herkenbaar voor publicatie; rapport weigert door een naam; geen doel vastgesteld, wat vul ik in; subsidie en begroting op één regel;
  antwoord op vraag raad opnemen; nieuwe cbs-cijfers binnen; jaarcijfers.xlsx; begroting realisatie invullen; concerncontrol; csv
  importeren; werkwijzer jaarcijfers --csv; cbs cijfers overnemen; waarstaatjegemeente; veiligheidsmonitor; omnibusenquete;
  casusbeschrijving onherkenbaar; publiceren geweigerd; referentiegemeenten; wie schrijft het verhaal bij de cijfers; voorbeeldverhaal van
  jongere onherkenbaar maken; verhaal in jaarverslag herkenbaar; kosten aanleveren door financien; wie levert input jaarverslag; begroot en
  werkelijk invoeren; planning en control gegevens; doelen zonder raadsbesluit invullen; verhaal bij de cijfers schrijven; financieel
  adviseur blad invullen; cbs cijfer overnemen; raadsvragen vorig jaar beantwoorden in verslag; tellen uren politie mee; publicatie
  geweigerd naam in tekst; jaarafsluiting jeugdaanpak; wie levert de kosten voor het verslag; controller moet bedragen invullen; in januari
  leveren; veiligheidsmonitor cijfer overnemen uit csv; cijfers cbs halt duo; uren politie meerekenen in kosten; post met twee
  financieringsbronnen; bedragen in centen of hele euros; doel niet vastgesteld mag het erin; herkenbaar voorbeeld in verslag; publiceren
  geweigerd naam gevonden; antwoorden op raadsvragen invullen; casusbeschrijving anonimiseren; wie schrijft wat ging goed en moeilijk; hoe
  lang duurt vullen jaarlijst; formatie opgeven fte; welke code bij doel; cijfer van vergelijkbare gemeenten; jaar cijfers formulier
formulieren/jaarcijfers, formulieren/meldingen, overleggen: wanneer lever ik cijfers in
formulieren/jaarcijfers, formulieren/meldingen, rollen/informatieanalist: cijfers politie niet compleet
formulieren/jaarcijfers, jaarverslag: jaarcijfers; input jaarverslag; begroot en gerealiseerd; onderbouwing kosten voor de accountant;
  verhaal bij de cijfers
formulieren/jaarcijfers, jaarverslag, raad/toetsingskader: recidive cijfers
formulieren/jaarcijfers, jaarverslag, raad/vragen: beantwoording raadsvragen
formulieren/jaarcijfers, jaarverslag, rollen/informatieanalist: gegevens aanleveren voor jaarverslag; kwartaalcijfers aanleveren
formulieren/jaarcijfers, over/privacy: herleidbaar verhaal; anonimiseren voorbeeld; naam in tekst gevonden; voorbeeldcasus onherkenbaar
  maken
formulieren/jaarcijfers, overleggen, rollen/informatieanalist: deadline jaarcijfers
formulieren/jaarcijfers, raad/kosten: waar vul ik de kosten in; jaarcijfers invullen begroting; kosten van het om meetellen; budget en
  realisatie; uren politie meetellen; kosten jeugdzorg meerekenen; dekking per bron opgeven; kostensoorten en dekkingsbronnen
formulieren/jaarcijfers, raad/kosten, raad/voorstel: begroting voor volgend jaar
formulieren/jaarcijfers, raad/toetsingskader: streefwaarden; wie stelt targets vast
formulieren/jaarcijfers, raad/vragen: antwoord op raadsvragen vorige keer
formulieren/jaarcijfers, rollen/college: wie levert de begrotingscijfers; wie levert jaargegevens voor het bestuur
formulieren/jaarcijfers, rollen/informatieanalist: invullen jaargegevens samen met financien; wie is verantwoordelijk voor cijfers
formulieren/jaarcijfers, rollen/informatieanalist, rollen/politie: politiecijfers bvh opvragen
formulieren/meldingen: cijfers van politie; meldingen inleveren; per kwartaal aanleveren; wanneer cijfers inleveren; aantal aanhoudingen
  doorgeven; aantal verdenkingen; verdachten per kwartaal; veroordelingen van om; geen meldingen dit kwartaal; melding vergeten; verhuizing
  of overlijden doorgeven; export uit bvh; wat telt als melding; welke feiten tellen; recidive gegevens leveren; dubbel geteld; halt melding
  telt; politie levert gegevens; registraties aanleveren; om levert; lijst van aanhoudingen; deze periode niks gebeurd; incidenten per
  jongere; hoe tel je; termijn politiecijfers; aanlevering te laat; gegevens per kwartaal; wie levert meldingen; export maken; nieuwe
  aanhouding doorgeven; afgesloten jongere melden; politiecijfers inleveren; datum haltverwijzing invullen; bvh uitdraai in excel plakken;
  dit kwartaal niets gebeurd toch inleveren; welke incidenten tellen als overlast; was alleen getuige meenemen in cijfers; slachtoffer
  opnemen in de lijst; lijst met casusnummers voor de politie; totaal jeugdoverlast hele gemeente; rijen op in tabel meldingen; overtreding
  locatieverbod registreren; datum van uitspraak of van het feit; wanneer uiterlijk na einde kwartaal; kwartaallevering; politie data
  aanleveren; wie levert veroordelingen; deadline politiecijfers; kwartaallevering te laat; aan wie stuurt politie de cijfers; 20 minuten
  werk; protocolplicht; privacy jurist toetst aanlevering; lijst met nummers krijgen; koppeling naam en nummer; overlast van afgesloten
  jongere; één rij per incident; toelichting bij feit meegeven; wetsartikel invullen; geen incidenten dit kwartaal; leeg formulier toch
  insturen; nulopgave; stadstotalen; totaal aantal overlastmeldingen in de stad; wat telt als overlast; melder of veroorzaker; verdachte nog
  niet veroordeeld; onschuldpresumptie; halt straf welke datum; datum vonnis of datum delict; contactverbod geschonden; enkelband
  doorgeknipt; soort kiezen; jongere was zelf slachtoffer; alleen getuige; aangever opnemen; meer rijen dan in tabel; tabel is vol; regel
  invoegen; proces-verbaal meesturen; meldigen kwartaal; is ruzie in woongroep een melding; getuige meetellen; q1; bvh uitdraai; aangiftes;
  leeg kwartaal; 0 meldingen; feitenlijst; vonnissen; verdachte registreren; winkeldief betrapt; periodieke levering; mutatie doorzetten;
  politielevering; datum feit; lijst casusnummers; straatverbod geschonden doorgeven; kwartaal bestand; was alleen getuige; regel per feit;
  niks gebeurd; kwartaaltelling; kwartaal is om, cijfers aanleveren; dit kwartaal niets gebeurd; kwartaal van politie ontbreekt; hij was
  alleen getuige; jongere was slachtoffer van beroving; te veel feiten voor de regels; nieuwe veroordeling, waar zet ik die; gepakt terwijl
  hij al afgesloten was; lijst met casusnummers niet ontvangen; te laat met de politiecijfers; incidentcode overlast; mmo incidenten;
  aanhoudingen kwartaal; kwartaallevering politie; politiecijfers aanleveren; antecedenten; meldingenformulier; meldingen.xlsx;
  kwartaalopgave; kwartaal uitvraag politie; verdachte aanhouding registreren; getuige slachtoffer; aangever; locatieverbod overtreding;
  aangifte; wat geeft politie per kwartaal door; jongere was getuige telt dat mee; halt verwijzing registreren welke datum; ik was
  slachtoffer, sta ik nu ook geregistreerd; alleen getuige geweest; wat geeft politie elk kwartaal door; bron van de recidivecijfers;
  kwartaallevering politie en om; levert justitie ook veroordelingen; slachtoffers meegeteld; minimale gegevensset politie; kwartaal
  aanleveren politie; niks gebeurd dit kwartaal toch sturen; lijst casusnummers opvragen; jongere was slachtoffer meetellen; getuige bij
  incident invullen; regels te kort in tabel; twee feiten op een dag; contactverbod overtreden waar invullen; overlast stad totaal invullen;
  uiterste inleverdatum na kwartaal; haltverwijzing welke datum; mag dit van de wpg; 31 maart of 1 april; wat gebeurt er als een kwartaal
  mist; omschrijving incident erbij zetten; wie levert bij politie de cijfers; verdachte maar nog niet schuldig; justid
formulieren/meldingen, jaarverslag: aantal verdachten per kwartaal; kwartaal te laat ingeleverd gevolgen voor cijfers; waar worden onze
  aanhoudingscijfers voor gebruikt; waar komt recidivecijfer vandaan; waarom geen cijfer dit jaar; kwartaal ontbreekt; om levert niet;
  eerste keer opgepakt is dat recidive; e33 overlast jeugd; waarom ontbreekt recidivecijfer; politiecijfers
formulieren/meldingen, jaarverslag, rollen/informatieanalist: hoe bereken je de recidive; hoe wordt recidive geteld
formulieren/meldingen, overleggen: wanneer levert de politie cijfers; kwartaal inleverdatum; wanneer komen nieuwe cijfers van politie
formulieren/meldingen, overleggen, raad: wie krijgt de kwartaalrapportage
formulieren/meldingen, overleggen, rollen/politie: deadline voor de politielevering; waneer moet ik de cijfers inleveren
formulieren/meldingen, raad, rollen/informatieanalist: kwartaaloverzicht samenstellen
formulieren/meldingen, rollen/halt: halt verwijzing doorgeven; haltverwijzing; verwijzingen naar halt tellen; telt halt mee in mijn dossier
formulieren/meldingen, rollen/informatieanalist: politie analist levert data aan; politie leverde verkeerde aantallen; bij wie komen
  politieregistraties binnen; waar stuur ik kwartaalgegevens heen; politie levert csv aan wie ontvangt
formulieren/meldingen, rollen/jeugdboa: boete uitgeschreven aan jongere in aanpak
formulieren/meldingen, rollen/leerplicht, rollen/school: leerling geschorst melden
formulieren/meldingen, rollen/om: veroordelingen aanleveren; veroordelingen per kwartaal aanleveren; welk formulier vult het parket in;
  formulier voor openbaar ministerie; veroordeling op eigen blad; ovj levert vonnissen; vonnissen per kwartaal aanleveren; justid levert;
  ben alleen verdachte, niet veroordeeld
formulieren/meldingen, rollen/om, rollen/politie: schending avondklok melden
formulieren/meldingen, rollen/politie: moet ik elk kwartaal cijfers aanleveren; hoe lever ik de kwartaalcijfers van verdachten aan;
  kwartaallevering politiecijfers; wie levert aanhoudingen aan; collega die cijfers leverde is weg; e33; wat geeft politie over afgesloten
  jongeren; mutaties per jongere samenvatten; kwartaalopgave incidenten; cijfers aanleveren vanuit het bureau; opdracht van chef
  kwartaalcijfers aanleveren; ivs; hks; geeft politie alles door aan gemeente
formulieren/meldingen, rollen/politie, stappen/aanmelden: wat gebeurt er na de aangifte
formulieren/meldingen, rollen/politie, stappen/regie: aanhouding doorgeven aan de regiseur; hij is weer gepakt voor inbraak
formulieren/meldingen, stappen/afsluiten: ex-casussen nog opzoeken in politiesysteem; jongeren die al weg zijn nog opgeven; al gesloten
  jongeren nog melden; grondslag politie meldt na einde
formulieren/meldingen, stappen/opschalen, stappen/regie: jongere opnieuw opgepakt wat nu
formulieren/plan: planformulier invullen; scores invullen; doelen invullen; acties invullen; voortgang invullen; afsluiting invullen; plan
  aanpassen in excel; actie toevoegen; actie afvinken; voorgevuld plan; nieuwe versie plan; toestemming invullen; velden plan; uitgaven
  invullen; hoe vul ik plan in; plan in excel; startmeting invullen; tussenstand invullen; eindmeting invullen; doel typen; actie klaar
  melden; kolommen plan; rijen erbij; deels ingevuld; nieuwe datum plan; budget in plan; bijzondere voorwaarden in plan zetten; einddatum
  meldplicht noteren; leeg planformulier; intrventie afgebroken noteren; plan template; excel voor begeleidingsplan; hoe lang duurt invullen
  plan; drie kwartier werk; waar lever ik het plan in; vul ik het samen met de jongere in; één bestand voor alles; welk moment kies ik;
  verschil start voortgang afsluiting; wat moet er minimaal in; minimaal één doel; datum startgesprek invullen; regisseurswissel doorgeven;
  stand van zaken doelen; doel niet gehaald invullen; geen naam wel nummer; plan geweigerd want geen verslag; taak afgerond; regel
  verwijderen als het gedaan is; actie vervallen; afvinken; plan opvragen bij procesondersteuner; alles overtypen; gegevens van vorige keer
  staan er al; voorinvullen; oude scores laten staan; scores overnemen van vorige keer; geen nieuwe meting gedaan; verouderd exemplaar;
  tussendoor weer besproken bestand klopt niet meer; waarom wordt dit gevraagd; behandeling als interventie noteren; werken ouders mee
  invullen; soort interventie begeleiding kiezen; actie afgerond aanpassen; leefgebieden op formulier; plan vooraf ingevuld krijgen;
  planformat; leeg plan; half ingevuld; update plan; actie gereed; afgevinkt; meting invoeren; plan kwijt; interventie noteren; moment
  kiezen; score overtypen; plan sjabloon; eindplan; plan van aanpak excel; oude scores; voorbereid bestand; regisseurswissel invullen;
  tussenstand invoeren; hoe lang plan typen; nog geen plan en het moet vandaag; startscores vergeten op te schrijven; een actie is klaar; na
  voorgevuld plan was er nog een uvz; vorige scores staan niet in mijn plan; nieuwe regisseur, plan opnieuw inleveren; het plan is
  bijgesteld; wil niet alles overtypen; laatste meting bij einde invoeren; planformulier; plan.xlsx; format plan van aanpak; moment start;
  voortgang invoeren; nieuwe meting; vooringevuld; t0 t1 meting; eindmeting; tussenmeting; status acties; actie school is klaar hoe
  afvinken; plan met alvast ingevulde gegevens; nieuwe meting wat vul ik in; plan van aanpak sjabloon; start voortgang afsluiting; start
  voortgang of afsluiting kiezen; half ingevuld plan opvragen; oude scores staan er nog in; afgeronde actie weghalen uit lijst; stand op
  klaar zetten; nieuwe regisseur in plan melden; bijzondere voorwaarde invullen contactverbod; interventie loopt nog of geslaagd; training
  afgebroken waar zet ik dat; mag de naam in het pva; uvz verslag nog niet binnen plan al sturen; tussen uitdraai en invullen was er een
  overleg; werken ouders mee ja of deels; broer reden voor aandacht vakje; hoelang ben ik bezig met het plan; meetdatum of datum van
  vandaag; naar wie stuur ik mijn plan; doel zonder streefdatum; minstens een doel verplicht bij start; actieve regie of monitoring
  invullen; zorgvraag in eigen woorden van gezin; huisbezoek aanvinken als plek gesprek; ik moet tussentijds bijstellen hoe lever ik in
formulieren/plan, formulieren/uvz-verslag: volgorde verslag en plan
formulieren/plan, jaarverslag, stappen/plan: nulmeting
formulieren/plan, normenkader: waar vind ik de scorelijst; cijfers 1 tot 5 invullen; score toelichten wat zien jullie; cijfer geven aan
  gezinssituatie; punten toekennen aan vrijetijdsbesteding; handleiding voor het invullen van scores; hoe vaak meten; toelichting bij score
  wat zien jullie
formulieren/plan, normenkader, stappen/herijken: hoe meet je of het beter gaat met een jongere
formulieren/plan, normenkader, stappen/plan: eerste indruk van het gezin vastleggen; scores invullen; score leefgebied bepalen met jongere
formulieren/plan, normenkader, stappen/regie: hoe vaak moet ik scoren
formulieren/plan, over/jongeren, stappen/plan: jongere ondertekent plan niet
formulieren/plan, rollen/ipta-coach: coaching als interventie noteren
formulieren/plan, rollen/netwerkregisseur: nieuwe begeleider nieuw plan indienen; vooringevuld plan aanvragen; vanaf welke dag ben ik
  officieel regisseur; wat krijg ik toegestuurd als regisseur bij instelling
formulieren/plan, rollen/procesondersteuner: alles overtypen uit vorig plan; overzicht van openstaande acties; plannen klaarzetten voor
  regisseurs
formulieren/plan, rollen/reclassering: twee plannen voor één jongere
formulieren/plan, rollen/reclassering, stappen/plan: wat staat er in het plan over mijn client
formulieren/plan, stappen/afsluiten: einde traject scores invullen; laatste meting inleveren; slotmeting; eindscore wie geeft die
formulieren/plan, stappen/herijken, stappen/plan: plan vernieuwen
formulieren/plan, stappen/herijken, stappen/regie: nieuwe feiten na het plan
formulieren/plan, stappen/plan: hoe vul ik het plan in; interventie reclasseringstoezicht invullen; wat staat er in een plan van aanpak;
  doelen en acties tabblad; plan van aanpak; hoe schrijf ik een plan van aanpak; leefgebieden scoren; moet er een handtekening onder het
  plan; doelen formuleren die haalbaar zijn; hoe schrijf ik een goed doel; doel formuleren voorbeeld; plan nog niet af na acht weken; doelen
  smart formuleren; hoe zet ik iets meetbaars op papier; binnen hoeveel weken ligt er een plan; één organisatie per actie; 6 weken; al deels
  klaar bestand; doelen voor gezin formuleren; wie voert welke actie uit; meetbare doelen per jongere; hoeveel weken voor pva; gezin
  meenemen in plan
formulieren/plan, stappen/plan, stappen/regie: plan te laat; tussentijdse wijziging van het plan
formulieren/plan, stappen/regie: halfjaarlijkse update; tussentijds bijwerken; tweede meting na half jaar; meting vergeten
formulieren/plan, stappen/regisseur: nieuwe regisseur nieuw plan
formulieren/startlijst: bestaande lijst inlezen; jongeren die er al in zitten; eigen excel gebruiken; oude gegevens overzetten; beginnen met
  lopende jongeren; kolommen koppelen; fout in startlijst; alle jongeren in een keer; huidige casussen; lijst van nu; overstappen van ander
  systeem; in een keer invoeren; huidige lijst gebruiken; import; lopende trajecten; oude excel; al in begeleiding; omzetten; beginstand;
  dubbele namen; kolomnamen kloppen niet; startlijst invullen; lijst met jongeren voor het eerst inlezen; lopende zaken overzetten; hoe vul
  ik de startlijst; bestand met oude dossiers inladen; lijst met lopende jongeren inlezen; oude excel overzetten; al lopende jongeren
  opnieuw aanmelden; in één keer alle bestaande casussen inlezen; bestaande gevallen invoeren; hoe stap ik over van ons eigen excel; wie
  vult beginbestand; eenmalig; uur werk of een minuut per persoon; nogmaals gebruiken later; moeten oude jongeren opnieuw aangemeld; zitten
  er al jaren in; één regel per persoon; importopdracht; commando lijst omzetten; kolommen worden niet herkend; apart bestand met
  twijfelgevallen; onleesbare waarden; vanaf welke dag bijhouden; geboortedatum onbekend alleen leeftijd; 17 jaar invullen bij
  geboortedatum; ontbrekende gegevens oude zaken; gaten laten; laten controleren door begeleiders; eigen caseload nalezen; nummers uitdelen;
  overgenomen op; herkomst van oude lijst zichtbaar; dubbelen; twee mensen met dezelfde achternaam; namen lijken op elkaar; historie van
  voor de start; tabblad nog aanvullen; achterstallig werk van voor de invoering; vergelijken met eerdere jaren na start; beginlijst klopt
  niet; één regel herstellen; jongere vergeten op de beginlijst; per ongeluk verkeerde jongen overgezet; worden andere rijen gewist; lijst
  terughalen; nulsituatie vastleggen; datamigratie; startlist; lopende jongeren al in aanpak overzetten; bestandsimport; lijst uploaden;
  overheveling; inhaalslag; mapping; bulkinvoer; terugwerkende kracht; backlog; huidige jongeren; historische gegevens; alles ineens; mijn
  eigen overzicht; reeds lopend; achterstallige invoer; start lijst; overtikken; schaduwlijst; ze zaten er al; oud bestand omzetten; we
  hadden al een lijst met jongeren; overstappen van ons oude excel; twee jongeren lijken dezelfde op lijst; fout in overgenomen gegevens;
  alleen leeftijd bekend op oude lijst; kolom wordt niet herkend; zestig lopende zaken in één keer invoeren; startlijst; start lijst excel;
  startlijst.xlsx; werkwijzer startlijst; conversie; bestaande caseload overzetten; importeren; nulstand; legacy lijst; werkvoorraad;
  jongeren die er al in zaten; migreren uit oud excel; onze eigen excellijst omzetten; jongeren die al lopen opnieuw aanmelden; wij hebben
  al 60 jongeren; oude lijst inlezen; alleen leeftijd bekend geen geboortedatum; peildag kiezen voor start; regels nalezen door regisseur;
  dezelfde persoon staat er dubbel op; verbetering op de beginlijst; historie van voor de start nodig; kolommen die hij niet herkent; broer
  en zus beide in de aanpak koppelen; oude scores meenemen; wanneer lever je die beginlijst in
formulieren/startlijst, jaarverslag: cijfers van voor invoering
formulieren/uvz-verslag: verslag van overleg; notulen maken; besluit vastleggen; acties vastleggen; wie maakt verslag; wat zet ik in
  verslag; wat niet in verslag; verslag klopt niet; verslag aanpassen; verslag op tijd; actiehouder invullen; verslag per jongere; afspraken
  opschrijven; wie schrijft op; wat leg je vast; besluiten opschrijven; binnen hoeveel dagen verslag; taken verdelen in verslag; verslag
  rondsturen; verslag te lang; gemaakte afspraken; presentie; oordeel invullen; besluiten op papier; netjes vastleggen; op papier zetten;
  besluit formuleren; verslag netjes; uvz verslag; namen in verslag; afspraken zonder actiehouder; aanwezigheid politie registreren;
  notulist; verslaglegging; wie maakt de notulen; hoeveel werk is een verslag; verslag inleveren termijn; voorzitter leest na; goedkeuring
  notulen; indeling verslag; wat hoort bij beeld; mening of feit in welk vak; oordeel kolom; namen in verslag zetten; wie zei wat;
  letterlijke citaten; geen beslissing genomen; aangehouden tot volgende vergadering; later nog eens bespreken; twee besluiten voor één
  jongere; tabblad acties; afspraken vastleggen; actiepunten met naam en datum; startdatum traject; begindatum van de aanpak; nummer
  ontbreekt nog; onbekend casusnummer; te weinig regels; negen jongeren besproken; tweede bestand zelfde dag; past niet op één formulier;
  regisseur invullen na besluit; nutolen; niet letterlijk notuleren; verslagje; typewerk; meeschrijven; transcript; vergaderverslag; acties
  invoeren; besluitregistratie; gespreksverslag; samenvatting bespreking; verslag nalezen; geen besluit genomen; uitwerken; uvz verslach;
  wie tikt het uit; notule; laptop aan tafel; afsprakenlijst; gisteren uvz gehad, verslag maken; geen besluit genomen over één jongere;
  jongere besproken zonder casusnummer; iemand wil letterlijk genotuleerd worden; actie zonder naam op de lijst; partner vraagt om de
  notulen; afsluiten besloten in uvz, waar zet ik dat; besluit verkeerd in het verslag; verslag ligt al twee weken; uvz verslag format;
  actielijst; actie- en besluitenlijst; aangehouden besluit; meer dan acht casussen; staat mijn naam in de notulen; acht jongeren op een
  verslag; nog geen besluit genomen invullen; staan er namen in de notulen; verslaglegging besluit en acties; notulen zonder namen; verslag
  binnen een week; acht jongeren past niet meer; negen casussen besproken tweede bestand; wat hoort bij beeld en wat bij oordeel; namen in
  notulen; besluit aangehouden invullen; wie leest verslag na; afspraken op blad acties; presentie aanwezig afgemeld schriftelijk; brief
  niet verstuurd reden noteren; sjabloon verslag overleg; leeg blok laten staan; wie was voorzitter die dag; ontbrekende info wie zoekt uit;
  verslaglegging vijf minuten per casus; uvz verslag formulier
formulieren/uvz-verslag, rollen/procesondersteuner: verslag maken; presentielijst; notulen uvz; notulen maken; wie typt het verslag
formulieren/uvz-verslag, rollen/procesondersteuner, stappen/regie: actielijst bijhouden
formulieren/uvz-verslag, rollen/procesondersteuner, stappen/uvz: wie schrijft het verslag; wie maakt de notulen van het gesprek; verslag van
  de vorige keer nalezen; besluiten van het overleg vastleggen; besluiten netjes op papier krijgen; wie maakt de notulen; verslag uvz wie
  schrijft
formulieren/uvz-verslag, stappen/agenderen, stappen/uvz: aangehouden tot volgende keer
formulieren/uvz-verslag, stappen/herijken: besluit tot stoppen in verslag of ergens anders
formulieren/uvz-verslag, stappen/plan: wanneer begint de klok te lopen
formulieren/uvz-verslag, stappen/regisseur: waar staat wie het doet
formulieren/uvz-verslag, stappen/uvz: besluit vastleggen na de bespreking; notulen; wat moet er in het verslag van de bijeenkomst; komen
  mijn woorden in de notulen; notulen van de vergadering opvragen; wanneer is het verslag klaar; krijg ik de notulen; na overleg mijn acties
  toegestuurd; wie schrijft op wat ik moet doen; verslag van de bespreking opvragen; wie maakt notulen; nog geen besluit genomen volgende
  keer
index: beginpagina; menu alle onderwerpen; site plattegrond; veelgestelde vragen; faq; zoek iets maar weet niet waar; waar moet ik zijn op
  deze site; verdwaald op deze site; waar vind ik wat
index, jaarverslag, raad/kosten: prijskaartje per jaar
index, over: is dit een echte stad; nepgemeente voorbeeld; zijn deze mensen echt; kloppen deze getallen of zijn ze nep; voorbeeldstad
  bestaat niet
index, over/jongeren: post van de burgemeester over mijn zoon
index, raad: ik ben gemeenteraadslid; ingang voor raadsleden; fractie wil meer weten
index, rollen/netwerkregisseur, stappen: ik ben regisseur wat nu
index, rollen/school: agent staat op school voor een leerling
index, stappen/herijken: al een half jaar niks gehoord over hem, nog doorgaan
index, stappen/uvz: wat moet ik klaar hebben voor donderdag
jaarverslag: wat kost de aanpak; kosten per jongere; kosten; kosten van de aanpak; hoeveel jongeren; aantal jongeren; hoeveel meisjes;
  hoeveel jongens; gemiddelde leeftijd; aantal aanhoudingen per jaar; aantal arrestaties; aanhoudingen; recidive; recidivecijfers; neemt
  overlast af; criminaliteit in stad; welke wijk; zijn doelen gehaald; doelen; effect van aanpak; werkt het; kosten per jaar; wat is
  uitgegeven; waar gaat geld naartoe; dekking; wachttijd; wachtlijsten; doorlooptijd; hoeveel afgesloten; positief afgesloten; cijfers 2025;
  vorig jaar; trend; resultaat; hoeveel onder 18; tevreden jongeren; aantal regisseurs; op tijd; zijn doelen smart; minder overvallen;
  hoeveel terugval; cijfers van dit jaar; laatste cijfers; hoeveel instroom; hoeveel uitstroom; slagingspercentage; hoeveel procent lukt;
  opnieuw in de fout percentage; aantal overvallen; jeugdcriminaliteit cijfers; vergelijken met vorig jaar; uitkomsten; meetresultaten;
  kosten in cijfers; begroting en werkelijk; onderbesteding; wachttijd zorg; hoe lang duurt aanpak; gemiddelde duur; verdeling leeftijd;
  verdeling jongens meisjes; per wijk; voortgang doelen; indicatoren; grafieken; gaat het beter; tevredenheid; plannen op tijd; staat van de
  aanpak; cijfers uit mijn buurt; eigen wijk; mijn wijk; is het veiliger geworden; weggegooid geld; geld goed besteed; jeugdbendes in de
  stad; hoe gaat het in de buurt; hoeveel blijven op het rechte pad; verdachten in de aanpak; hoeveel jongeren zitten in de aanpak; daalt de
  overlast; wordt het veiliger; zijn er wachtlijsten; jaarverslag; cijfers jeugdcriminaliteit gemeente; neemt de overlast af; cijfers
  vergelijken met vorig jaar; gemiddelde leeftijd deelnemers; tabel downloaden excel cijfers; hoe veel jongens hervallen; vorige jaren
  cijfers; grafiek woninginbraken; wat doen jongens en meisjes apart; vergeleken met vorig jaar; hoeveel kinderen onder de 18; welke wijk
  heeft de meeste overlast; jaarcijfers 2024; trend aangiften; gemiddelde leeftijd van de jongeren; hoe lang duurt een traject gemiddeld;
  hoeveel zijn er afgesloten; zijn er minder jonge criminelen; hoeveel jongeren vallen terug; cijfers per jaar jeugdcriminaliteit gemeente;
  hoeveel procent maakt het af; statistieken over meisjes die iets strafbaars doen; hoeveel recidiveren na afsluiting binnen een jaar;
  hoeveel jongens en meisjes; gemiddelde leeftijd in de aanpak; aantal aanhoudingen van deelnemers; overlastmeldingen van deze groep
  gedaald; resultaten van de interventies; hoeveel kregen contactverbod of avondklok; cijfers downloaden als csv; doorlooptijd aanmelding
  tot besluit; negatief afgesloten trajecten aantal; gemiddelde duur van een traject; welk leefgebied verbetert het meest; aantal regisseurs
  en hun jongeren; woninginbraken in de stad per jaar; hoe zeker zijn deze percentages; trends in jeugdcriminaliteit van deze groep;
  verdeling over leeftijdsgroepen; hoeveel jongeren doen nu mee; hoe groot is de groep; 99 jongeren; cijfers over 2025; laatste cijfers
  jeugdaanpak; zijn deze cijfers echt of verzonnen; is dit verslag al vastgesteld; concept of definitief; infographic; pdf om te printen
  voor vergadering; samenvatting op een pagina; vorige jaargangen bekijken; cijfers 2023; vergelijken met 2024; wat is er veranderd ten
  opzichte van vorig jaar; is het beter of slechter geworden; hoeveel nieuwe jongeren erbij; hoeveel zijn er gestopt; meer begonnen dan
  geeindigd; loopt de aanpak vol; hoeveel trajecten in totaal; met hoeveel jongeren gaat het goed; succespercentage; hoeveel procent gaat
  vooruit; resultaat in een zin; hoeveel met goed gevolg afgerond; mislukte trajecten; hoe eindigen trajecten; wat kostte het vorig jaar;
  uitgaven aanpak totaal; duurder dan begroot; budgetoverschrijding; begroot versus werkelijk; waar gaat het geld naartoe; personeelskosten;
  hoeveel fte 2025; aantal regisseurs in dienst; hoeveel rijksgeld; rijkssubsidie coach; kosten sport en dagbesteding; gemiddelde kosten
  traject; 7500 euro per traject; zit de politie in de kosten; zijn de bedragen nagerekend; inflatie meegerekend; worden de doelen gehaald;
  op koers of niet; welk doel loopt achter; stand van de doelen; wie heeft de streefwaarde bepaald; veiligheidsplan doelen 2026; hoe lang
  duurt het tot er een plan ligt; wachttijd na aanmelding; hoe lang moet je wachten op besluit; 22 dagen; worden plannen op tijd gemaakt;
  doel minder inbraken; inbraakcijfers; leeftijdsopbouw; hoe oud zijn de meeste; jongste deelnemers; hoeveel minderjarig; verhouding man
  vrouw; zitten er ook meisjes in; jongens vaker dan meiden; wie meldt het vaakst; aantal aanmeldingen politie en partners; hoeveel zitten
  ook in een jeugdgroep; hangjongeren aantal; hoe vaak werd er vergaderd; hoeveel jongeren per vergadering; aantal besprekingen; welke
  besluiten zijn genomen; hoe vaak naar zorg verwezen; is de brief op tijd verstuurd cijfer; percentage brieven te laat; actieve begeleiding
  hoeveel; vinger aan de pols aantal; caseload cijfer; te veel zaken per medewerker; aantal hulptrajecten gestart; lukt de hulp; hoeveel
  interventies mislukt; opgelegde gebiedsverboden aantal; doen ouders mee; ouderbetrokkenheid percentage; hoeveel scholen betrokken;
  gemiddelde duur traject; hoe lang zit je er gemiddeld in; bijna twee jaar; nam iemand de zorg over; na afloop niemand die overneemt; op
  welk leefgebied gaat het slecht; gezondheid achteruit; schulden worden niet beter; gemiddelde scores start en einde; scores dagbesteding
  resultaten; minder overlast door jongeren; wie telt als vooruitgang; hoeveel jongeren opnieuw opgepakt; recidivepercentage; hoeveel gaan
  weer de fout in na afloop; in herhaling vallen cijfers; binnen een jaar weer aangehouden; veroordeeld na de start; voor het eerst in
  aanraking met politie; binnen twee jaar gepakt; waarom gaat het over groep 2024; hoeveel keer opgepakt door politie; arrestaties daling;
  overlastmeldingen in de stad; jeugdoverlast hele gemeente; hoe lang duurt het bij justitie; tijd tot de uitspraak van de rechter; verhaal
  achter de cijfers; wat ging er moeilijk dit jaar; wat ging er goed dit jaar; voorbeeld van een jongere; antwoord college op raadsvragen;
  woningen voor jongvolwassenen; wat gebeurt na afsluiting antwoord college; voelen inwoners zich veilig; veiligheidsmonitor; rapportcijfer
  buurt; schooluitval cijfers; zonder diploma van school; halt verwijzingen aantal; verdachten per 1000 inwoners cbs; vergelijking met even
  grote gemeenten; jeugdcriminaliteit in onze stad; vragen die uit de cijfers komen; zijn er genoeg regisseurs; hoe is dit cijfer berekend;
  definities van indicatoren; wat telt mee als recidive; wat betekent k1; wat is o1 of i1; mediaan uitleg; telt iemand dubbel die terugkomt;
  wat zegt dit cijfer niet; wanneer telt een interventie als geslaagd; is deels geslaagd ook geslaagd; telt halt mee als eerder contact;
  vrijspraak en sepot in cijfers; onzekerheidsmarge; betrouwbaarheidsinterval wilson; is het verschil toeval; wanneer noem je iets duidelijk
  veranderd; waarom staat er kleiner dan 5; niet getoond waarom; 20–23 in de tabel; herkenbaar door klein aantal; zijn jongeren te herleiden
  uit de cijfers; geen cijfer in de tabel; zijn de cijfers compleet; heeft de politie alles geleverd; metingen te laat; hoe betrouwbaar zijn
  de scores; fout in eerder verslag hersteld; herziene cijfers; cijfers zelf narekenen; ruwe data downloaden; excelbestand met cijfers; open
  data licentie; mag ik de cijfers overnemen in de krant; csv inlezen in r of python; excel maakt van 5,5 het getal 55; api of json cijfers;
  hoe lees ik dit verslag; alle jaren in een tabel; grafiek met verloop; dashboard jeugd en veiligheid; jaarcijvers; terugval; percentage
  dat terugvalt; recidive in procenten; doelen gehaald; doelen van de gemeente; doelen en resultaten; doel per jaar; doelen niet gehaald;
  interventies geslaagd percentage; knelpunten afgelopen jaar; recidive na twaalf maanden; bij hoeveel gezinnen werken ouders mee; aantal
  minderjarigen in de aanpak; leeftijden jongens meisjes aantallen; cijfers jeugd downloaden csv; overlastmeldingen per jaar jongeren;
  uitgaven begroot en werkelijk; gaan jongeren financieel vooruit; minder overlast cijfers; woninginbraken achtergrondcijfer; hoeveel gaan
  opnieuw de fout in; aanhoudingen per jaar; meldt vooral politie aan of ook anderen; aanmelders verdeling; bij hoeveel jongeren zorg
  overgedragen; positief afgesloten aantal; pdf jaarverslag; op welk leefgebied gaan ze vooruit; hoe vaak naar zorgpartner verwezen; eerste
  politiecontact voor of na aanmelding; gezondheid gaat achteruit waarom; afgebroken trajecten hulp; gemiddelde scores start en nu;
  onzekerheidsmarge betekenis; hoeveel besluiten naar zorgpartner; is school betrokken percentage; jaarbericht; annual report; stats;
  aantallen; recidivecijfer; inbraken; staafdiagram; man vrouw verdeling; foutmarge; betrouwbaarheidsinterval; open dataset; json;
  begrotingsoverschrijding; doel gemist; veiligheidsgevoel; conceptverslag; 2025; wachtduur; dashboard raad; terugvalpercentage; hoeveel
  gasten; jaar verslag; gaat het de goede kant op; samenvatting cijfers; percentages; cijfers van dit jaar zijn uit; aantal jongeren is
  gestegen; kosten hoger dan begroot; inbraakdoel niet gehaald; de helft werd weer opgepakt; journalist wil harde cijfers; minder positief
  afgesloten dan vorig jaar; gezondheid van jongeren gaat achteruit; bij veel afsluitingen nam niemand het over; één op de drie krijgt geen
  brief vooraf; regisseur zat boven de norm; meeste aanmeldingen komen niet meer van politie; moet in één a4 aan wethouder uitleggen;
  verslag is nog concept; aanhoudingen zijn gedaald; waarom duurt veroordeling zo lang; krantenkop over dalende overlast; moet dia maken met
  grafiek; zoek cijfers van 2023; interventies lukken maar half; raad vroeg naar jongeren na afsluiting; meisjes zijn bijna niet te vinden
  in cijfers; trajecten duren bijna twee jaar; bijna alle ouders doen mee; voortijdig schoolverlaters gestegen; startkwalificatie; jaar
  verslag pga; jaarrapportage; verantwoordingsrapportage; monitor; dashboard; stoplicht; voortgangsrapportage; beleidsmonitor; resultaten;
  outcome; output; instroom; instroom uitstroom; in-, door- en uitstroom; residive; overlastmeldingen; jeugdoverlast; woninginbraken;
  rapportcijfer veiligheid; veiligheidsindex; streefwaarde gehaald; realisatie; begroot werkelijk; overschrijding budget; kosten per
  traject; prestatie-indicatoren; effectindicatoren; vooruitgang leefgebieden; gemiddelde score; interventies geslaagd; trajectduur;
  trendcijfers; tijdreeks; meerjarenoverzicht; csv; open data; dataset downloaden; pandas; read.csv2; power bi; power query; draaitabel;
  scheidingsteken puntkomma; decimaalteken; komma wordt punt excel; utf-8 bom; api; spss; pdf voor de raad; infographic a4; cbs
  jeugdcriminaliteit; halt cijfers; zorg overgedragen; sankey; regressie naar het gemiddelde; evaluatieverslag; concept vastgesteld; bij
  hoeveel jongeren doet de school mee; cijfer school betrokken; hoeveel klachten over jongeren in de stad; woninginbraken dit jaar; voelen
  mensen zich veiliger in de buurt; hoeveel jongeren stopten met rottigheid; gaat het slechter of beter dan vorig jaar; aantal meiden in de
  aanpak; hoeveel jongeren onder 15; brengt politie de meeste jongeren in; wat kost het dit jaar de belastingbetaler; gaan jongeren meer
  naar school dan eerst; vooruitgang op dagbesteding onderwijs; hoeveel procent gaat opnieuw de fout in; hoe lang zit iemand er gemiddeld
  in; wachttijd van aanmelden tot besluit; hoe snel is er een plan gemiddeld; werken ouders mee percentage; hoeveel jongeren begonnen en
  stopten dit jaar; excel bestand met alle jaren; samenvatting op een a4 voor wijkraad; jeugdoverlast cijfers hele stad; nam er iemand de
  zorg over na afloop; aanmeldingen vóór het eerste politiecontact; cijfers jeugd overlast; recidieve percentage; hoeveel jongeren zitten in
  zo'n traject; werken de meeste ouders mee; gaat het daarna beter met die jongeren; hoe vaak gaan ze weer de fout in; aantal meisjes in de
  aanpak; leeftijden van de jongeren; hoeveel jongens en hoeveel meiden; door wie worden de meesten aangemeld; hoeveel werd positief
  afgesloten; opnieuw opgepakt na afsluiting percentage; wat verandert er voor die jongeren; gaan ze weer naar school of werk; komt de brief
  op tijd; hoe snel heb je een plan; hoeveel werden negatief afgesloten; wie neemt de zorg over cijfers; verhaal van een jongere; overlast
  in de stad minder geworden; aanhouding tot veroordeling hoeveel dagen; aantal jongeren eind december; jongste cijfers recidive na
  afsluiting; gemiddelde kosten per traject; doelen niet op koers; leeftijdsopbouw deelnemers; hoeveel meiden en jongens; aandeel
  aanmeldingen politie versus anderen; overschrijding begroting jeugdaanpak; instroom en uitstroom; doorlooptijd aanmelding tot plan;
  percentage brief op tijd verstuurd; interventies geslaagd of afgebroken; positief en negatief afgesloten aantallen; woninginbraken
  gemeente; veiligheidsmonitor rapportcijfer buurt; vergelijking met gemeenten van dezelfde grootte; open data downloaden csv; ruwe cijfers
  inlezen in r; pandas of excel dataset jeugdaanpak; onzekerheidsmarge wilson; betrouwbaarheidsinterval percentages; definitie van recidive
  in de cijfers; een a4 met de belangrijkste resultaten; pdf voor raadsleden; cijfers 2023 en 2024 vergelijken; is het jaarverslag
  vastgesteld of concept; aantal aanhoudingen in het jaar; meldingen jeugdoverlast hele stad; op welk leefgebied achteruitgang;
  geldproblemen en gezondheid verbeteren niet; hoeveel jongeren per regisseur; tijd tussen arrestatie en vonnis; hoe vaak doen ouders mee;
  school betrokken percentage; uitvallers zonder overdracht zorg; antwoorden van college op raadsvragen; infographic resultaten aanpak;
  nieuws over resultaten jeugdcriminaliteit; cijfers voor persbericht; grafiek vooruitgang jongeren; hoeveel jongeren kregen een plan; klopt
  de som van de kosten; verwijzingen naar halt per duizend inwoners; voortijdig schoolverlaters gemeente cijfer; hoeveel uvz vergaderingen
  per jaar; effect aangetoond of toeval; json bestand metadata csvw; jongeren in groepsaanpak aantal; welke besluiten nam het uvz; trend
  laatste drie jaar; succesverhaal voor de krant; geleverde kwartalen politie; herziening van cijfers na publicatie; mediaan of gemiddelde
  gebruikt; fte per functie; toelichting afwijking gekochte trajecten; voor het eerst opgepakt of opnieuw; veroordeeld binnen een jaar;
  resultaten aanpak in een oogopslag; jaarverslach jeugdaanpak; leeftijds verdeling; vrouwelijke verdachten aandeel; wat ging moeilijk dit
  jaar; hoeveel procent slaagt; statistiek jeugdcriminaliteit gemeente; hoe is mediaan doorlooptijd berekend; recidive definitie 12 maanden;
  telt eerste aanhouding als recidive; wie telt mee op 31 december; jongere die twee keer instroomt tellen; marge bij percentage; cijfers
  inlezen in r; pandas puntkomma decimaal; excel maakt 55 van 5,5; meerjarencijfers in een bestand; json van het jaar; hoeveel aanhoudingen
  dit jaar; instroom uitstroom per jaar; leeftijdsopbouw groep; verhouding jongens en meisjes; wie meldt de meeste jongeren aan; percentage
  plannen binnen termijn; aandeel brieven op tijd; meting te laat hoeveel procent; wat is vooruitgang bij twee metingen; duur trajecten
  gemiddeld; a4tje met kerncijfers; concept of vastgesteld; tijd van arrestatie tot vonnis; kwartalen ontbreken geen cijfer; doel op koers
  of niet; caseload per regisseur cijfer; is verschil met vorig jaar toeval; ouders werken mee cijfer; code k4-tijd; wat betekent i1;
  woninginbraken als achtergrond; besluiten uvz verdeling; regisseurs boven de norm
jaarverslag, jaarverslag/verantwoording: recidivemonitor; csvw; verantwoording; indicatordefinities; meetmethode; metadata; dcat-ap-nl;
  data.overheid.nl; betrouwbaarheidsinterval; 95%-interval; wilson; onzekerheidsmarge; significant; significantie toets; mediaan; teller
  noemer; populatie; cohort; follow-up periode; observatieperiode; peildatum; reproduceerbaar; narekenen; werkwijzer rapport; datakwaliteit;
  missing values; ontbrekende scores; herziening cijfers; k1; k1-in; k2; k3-tijd; k3-vooraf; k4-termijn; k5-caseload; k5-norm; k6-geslaagd;
  k7; k8-gezin; i1; i2-duur; o1-start12; o1-slot24; o2; o3-stad; o4 doorlooptijd; d2 te late meting; e1 e2 e3; algemene recidive;
  kerncijfers definitie
jaarverslag, normenkader: vooruitgang op gezondheid
jaarverslag, normenkader, overleggen: doorlooptijd van aanmelding tot plan
jaarverslag, normenkader, rollen/informatieanalist: gemiddelde score vooruitgang berekenen; hoe bereken je doorlooptijd
jaarverslag, over: open data csv; mag ik de cijfers hergebruiken licentie; downloaden cijfers csv; kan ik de cijfers in excel krijgen; csv
  downloaden; kolommen uitleg csv; ruwe cijfers voor onderzoek; excel met alle getallen; pdf jaar; kan ik de cijfers zelf doorrekenen; data
  onder cc0; open data cc0
jaarverslag, over/privacy: waarom staat er minder dan vijf; kleiner dan vijf niet zichtbaar; cijfer over meisjes niet getoond; waarom staat
  er niet getoond; welke data kan student gebruiken; waarom staat er kleiner dan vijf; 20-23 in tabel; waarom staat er geen getal in de
  tabel; minder dan vijf; waarom staat er minder dan 5; waarom zie ik alleen een streepje; kleiner dan teken in tabel; minder dan 5; waarom
  drie jaren samen opgeteld; percentage over meerdere jaren; gecorrigeerde versie van verslag; herleidbaarheid kleine groepen; waarom getal
  tussen 20 en 23; herleidbaarheid van gepubliceerde cijfers; waarom ook grote getallen weggelaten; drie jaar opgeteld
jaarverslag, over/privacy, rollen/informatieanalist: kleine aantallen onder de 5; wanneer wordt een cijfer niet getoond
jaarverslag, overleggen: wanneer komt het jaarverslag uit
jaarverslag, overleggen, rollen/raad: wanneer komt het jaarverslag uit
jaarverslag, raad: zijn die cijfers openbaar; raadspakket; welke info ontvangen raadsleden; waar begin ik als gemeenteraadslid; snel de
  stand van de aanpak
jaarverslag, raad, raad/voorstel: doelen voor volgend jaar
jaarverslag, raad, rollen/raad: is het jaarverslag openbaar; ik wil cijfers uit mijn eigen buurt
jaarverslag, raad/aanbevelingen: dagen tussen aanhouding en veroordeling; tijd tussen aanhouding en veroordeling
jaarverslag, raad/aanbevelingen, raad/toetsingskader: zijn de doelen smart
jaarverslag, raad/kosten: begroting; wat kost het per jongere; hoeveel geld gaat er jaarlijks naartoe; jaarkosten van de persoonsgerichte
  aanpak; inzet politie en om in kosten; bedrag per jongere; trajecten werden duurder ingekocht; geld per jongere per jaar; wat kost zo'n
  jongere de gemeente; rekening en begroting lopend jaar; uitgaven per bron begroot en werkelijk; bedrag per traject gemiddeld; subsidie;
  wat is dekking; wat kost de aanpak per jongere; hoeveel geld gaat er om in de pga; wat kost dit de belastingbetaler; aanpak
  jeugdcriminaliteit geld per kind; is het geld goed besteed; gemiddelde prijs per jongere; levert een euro investering iets op; hoeveel fte
  werkt hieraan; kostenplaatje; totale uitgaven per jaar; rijksgeld justitie en veiligheid; bezuinigingsvoorstel onderbouwen; businescase
jaarverslag, raad/kosten, raad/voorstel: begrote kosten jeugdboa; fte; rijksbijdrage
jaarverslag, raad/kosten, rollen/netwerkregisseur: hoeveel regisseurs zijn er
jaarverslag, raad/kosten, stappen/opschalen: kosten veiligheidshuis
jaarverslag, raad/toetsingskader: doelen gehaald of niet; streefwaarde gehaald 2026; resultaten van mijn team onderbouwen; indicatorenlijst
jaarverslag, raad/toetsingskader, raad/vragen: daling van criminaliteit door aanpak?
jaarverslag, raad/voorstel: doel voor positief afgesloten trajecten; wanneer eerste jaarverslag
jaarverslag, raad/vragen: percentage dat opnieuw de fout ingaat; aantal aanmeldingen per organisatie; krijgt iedereen op tijd de brief
  cijfers; krijgt iedereen vooraf bericht percentage; is die daling toeval; debatvragen uit de cijfers; hoe lees je zo'n verslag; hoeveel
  erin en hoeveel eruit; recidive percentage goed lezen; wie nam de zorg over na afloop; caseload te hoog volgen in plaats van sturen;
  vroege of late aanmelding ten opzichte van politie
jaarverslag, rollen/college: per doel gehaald of niet uitleggen
jaarverslag, rollen/informatieanalist: datakwaliteit metingen te laat; betrouwbaarheid politiecijfers; wie schrijft het jaarrapport; vraag
  over berekening indicator; kpi's samenstellen
jaarverslag, rollen/leerplicht: voortijdig schoolverlaters; vsv
jaarverslag, rollen/netwerkregisseur: hoeveel jongeren heeft een regisseur
jaarverslag, rollen/om: kalsbeeknormen; doorlooptijden strafzaken
jaarverslag, rollen/om, stappen/regie: doorlooptijd om
jaarverslag, rollen/zorgaanbieder: wachtlijsten jeugdzorg cijfers
jaarverslag, stappen, stappen/plan: hoe zit het met de tijd tussen aanmelding en plan
jaarverslag, stappen/aanmelden: meldt vooral de politie aan; aandeel politie in instroom; hoe wordt doorlooptijd gemeten; instroom voor
  eerste politiecontact; wachttijd na aanmelding
jaarverslag, stappen/afsluiten: hoeveel jongens doen het daarna nog steeds goed; percentage goed afgerond; gemiddelde trajectduur; opgepakt
  binnen een jaar na einde
jaarverslag, stappen/agenderen: hoe vaak ging de brief te laat; dagen tussen melding en beslissing
jaarverslag, stappen/herijken: hoeveel worden er alleen gevolgd; jongeren ook in groep
jaarverslag, stappen/plan: percentage op tijd klaar; hoeveel ouders doen mee; doorlooptijd tot plan
jaarverslag, stappen/regie: aantal geslaagde trajecten
jaarverslag, stappen/regisseur: capaciteit per fte
jaarverslag, stappen/uvz: hoeveel keer besproken per jaar; nieuwe instroom tellen
jaarverslag/verantwoording, rollen/om: vrijspraak
normenkader: score 2 of 3; welke score geef ik; wanneer een vijf; twijfel over cijfer; scores per leefgebied; hoe scoor je gezondheid;
  schulden score; middelengebruik scoren; niveau per domein; verschillende scores van partners; te hoge score; schaal van een tot vijf;
  voorbeeld van score omhoog; eerlijk scoren; zelfredzaamheid meten; hoe meet je vooruitgang; score vrije tijd; vrienden en netwerk score;
  wat is een voldoende; onbekend leefgebied geen score; hoe cijfer je een leefgebied; partners geven ander cijfer; cijfer omhoog of omlaag;
  ijken van scores; middelmatig of goed; wat hoort bij score 1; wat hoort bij score 4; score zonder bewijs; eenzaam zonder vrienden;
  verslaafd aan drugs score; dakloos score; hoge schulden score; kwaliteit van scores; nulmeting scoren; algoritme of mens scoort; zrm;
  zelfredzaamheidsmatrix; wat betekent score 3; noramenkader; schulden; drugs; schulden jongere; normen en streefwaarden; score 1 tot 5
  uitleg; cijfer 2 of 3 twijfel; inschaling gedrag; wanneer is het een 3; we scoren allemaal anders; te rooskleurig beeld; kwaliteitseisen
  waaraan we moeten voldoen; drie partners drie verschillende scores; normekader; score bij voorarrest; verdacht van straatroof welke score;
  winkeldiefstal welk cijfer delictgedrag; komt alle afspraken met justitie na; reclasseringsafspraak gemist score; hoeveel meldingen is een
  1 op overlast; intimideert voorbijgangers score; gezien bij hangplek maar niets gedaan; cijfers 1 tot 5 per levensgebied; score voor
  iemand met wapenbezit; wij scoren anders dan de regisseur; agent en hulpverlener oneens over cijfer; dure kleding zonder inkomen; geeft
  meer uit dan hij verdient; slaapt steeds ergens anders; omgang met verkeerde vrienden; gedwongen door criminelen uit zijn netwerk; dag en
  nacht ritme omgedraaid; gebruikt elke dag drugs welke score; weigert gesprek en is agressief; te positief gescoord; recidiverisico
  voorspellen met scores; pga monitor midden nederland; scoretabel; betekenis van de scores; meetinstrument; risicotaxatie; acht
  levensgebieden; domeinen scoren; welke leefgebieden zijn er; wat is een 3; wanneer geef je een 5; is 1 goed of slecht; periode waarover je
  scoort; laatste maand; pga-monitor; midden-nederland; waar komt de schaal vandaan; zijn de normen vastgesteld; wie geeft de cijfers; met
  z'n tweeën scoren; los van elkaar inschatten; twee regels passen allebei; tussen 2 en 3 in; halve punten; onderbouwen met feiten; partners
  geven verschillend cijfer; oneens over de score; twee punten verschil; niemand weet iets over geld; score leeg laten; gokken als je het
  niet weet; ouder is het niet eens met score; tussenmeting; eindmeting; politiecontacten score; vastzitten score; aangehouden voor overval;
  met mes gepakt; winkeldiefstal welk cijfer; vernieling ruit ingegooid; avondklok overtreden; gebiedsverbod geschonden score; komt niet bij
  halt; mist afspraak reclassering; erbij geweest maar geen verdachte; taakstraf loopt nog; strafzaak nog niet voorbij; zaak geseponeerd;
  hangt rond zonder iets te doen; vuurwerk afsteken elke week; intimideert buurtbewoners; twee keer overlast gemeld; een enkele melding;
  gezien bij de hanggroep; drie meldingen welke score; bankslaper; slaapt bij vrienden; dakloos; weggelopen van huis; crisisopvang;
  huiselijk geweld score; elke week ruzie thuis; ouders weten niet waar hij 's avonds is; spanning in het gezin; woont begeleid; steun van
  oma thuis; foute vrienden; verkeerde vriendengroep; wordt gedwongen door ouderen; bedreigd door netwerk; heeft niemand; eenzaam;
  steunfiguur; trainer of coach als goed contact; vriendin heeft goede invloed; leeft 's nachts; ligt de hele dag in bed; zit thuis zonder
  school; thuiszitter; bijbaantje een dag per week; spijbelt af en toe; halve dagen naar school; telt sport als dagbesteding; volle
  werkweek; stage zonder verzuim; ingeschreven maar komt niet; suïcidaal; crisisdienst nodig; blowt elke dag; lachgas; verslaafd zonder
  hulp; slaapt slecht door angst; gestopt met behandeling; adhd met medicatie gaat goed; af en toe klachten; geen geld voor eten;
  huurachterstand; schuldregeling; schulden lopen op; loopt rond met veel cash; dure spullen zonder inkomen; hulp afhouden; ouders willen
  geen hulp; afspraken met hulp gaan niet door; redt zich financieel; geen hulpverlener heeft contact; neemt niet op; onbereikbaar; reageert
  nergens op; dreigt tegen hulpverlener; agressief in gesprek; zorgmijder score; komt helft van de afspraken niet na; komt alleen als je
  achter hem aan zit; heeft geen eigen doel; motivatie scoren; werkt goed mee; wordt snel boos bij tegenslag; maakt zelf afspraken;
  voorbeeld van scoren; uitgewerkt voorbeeld dagbesteding; zwemmen als dagbesteding; van 2 naar 4; te positief scoren; cijfers opkrikken;
  mooier voordoen dan het is; vorige score niet eerst bekijken; beslist de score over hulp; verwachting voor de toekomst meetellen; reden
  waarom telt niet; onafhankelijke beoordelaar bij einde; ijken regisseurs; scoren regisseurs gelijk; betrouwbaarheid van de meting;
  intervisie over scores; voorspelt de score herhaling; cijfer voor de jongere als persoon; suïcidale uitspraken welke score; depressieve
  klachten belemmeren school; blowt elke dag en slaapt niet; agressief in gesprek score; schendt avondklok maar geen nieuw feit; dagelijks
  drinken scoren; ghb verslaafd; afgehaakt bij afkickkliniek; gokschuld en gokverslaving; thuis wekelijks knallende ruzie; slaapt steeds
  ergens anders score; ouders weten niet waar hij savonds is; kind zit in crisisopvang welk cijfer; klappen thuis welk cijfer; slecht slapen
  door gamen; dag nacht ritme omgedraaid; lichamelijke klachten jongere meten; zelfredzaamheidsmatrix ggd amsterdam; wie vult gezondheid in;
  twee ochtenden dagbesteding welk cijfer; bewoner wordt geronseld door foute vrienden; laat zich gebruiken door anderen; pinpas uitgeleend
  geldezel; schulden groeien geen regeling; huurachterstand en geen eten; geen zorgverzekering meer; dure jas onbekend inkomen; geeft meer
  uit dan binnenkomt; schuldregeling loopt welk cijfer; wsnp traject score financien; rondkomen zonder hulp; eigen plek maar tijdelijk
  contract; hangt in portiek maar doet niks; vijf overlastmeldingen in maand; intimidatie van buurtbewoners score; slaapt bij vrienden op de
  bank; bankslaper welk cijfer wonen; op straat sinds ruzie thuis; onder druk gezet door criminelen; bedreigd door oude vrienden; oneens
  over cijfer met collega; te positief ingeschat; jongere geeft zichzelf hoger cijfer; peilperiode laatste dertig dagen; onbereikbaar en
  dreigt tegen hulpverlener; komt alleen na tien appjes; heeft één trainer die hem steunt; afspraken bij halt gemist cijfer justitie; bijna
  geen vrienden eenzaam; hulp gestart maar helft gaat niet door; ouders houden hulp af; werkt 4 dagen komt soms niet; rood staan; snuiven;
  vapen; gokschuld; slaapt overdag; bankslapen; thermometer; vijfpuntsschaal; likert; punten geven; krap bij kas; levensdomeinen; sociaal
  isolement; klarna; betalingsachterstand; interbeoordelaar; natte vinger; nachtbraker; rijk doen zonder baan; dure kleren; meerdere
  logeeradressen; lege koelkast; leef gebieden; norme kader; puntje verschil; wietgebruik; onverzekerd; slecht slapen; we zijn het niet eens
  over een cijfer; ik geef een 2, hij een 4; scores verschillen twee punten; niemand weet hoe het met zijn geld zit; jongere vindt zijn
  cijfer te laag; score gaat omhoog terwijl het slecht gaat; iedereen scoort te positief; slaapt elke nacht ergens anders; wat is eenmaal
  overlast voor score; had vijf meldingen in een maand; drie dagen stage per week, welk cijfer; komt alleen na aandringen; regisseur was te
  optimistisch; gebruikt elke dag, geen hulp; zit vast, wat scoor ik dan; is gestopt met sporten, telt dat; heeft goede voornemens, hogere
  score; vorige meting lijkt achteraf te hoog; deurwaarder aan de deur; alleen foute vrienden over; partner wil de score ophogen; de meting
  is te laat; over de score kregen we ruzie; leerplicht zegt 3, ik zeg 1; welk cijfer als ik het niet weet; ouders vinden het cijfer
  oneerlijk; slaapt overdag en is 's nachts wakker; er kwam een melding, gaat score omlaag; mist steeds afspraken bij reclassering; maar één
  partner kent de jongen; gokt zijn geld weg; gaat twee dagen naar school; vorige keer een 3, nu twijfel; acht leefgebieden;
  leefgebiedenmodel; normenkader; scoringswijzer; ankerpunten; zelfredzaamheids-matrix jeugd; zrm-score; likertschaal;
  interbeoordelaarsbetrouwbaarheid; kappa; betrouwbaarheid scores; kalibreren; kalibratiesessie; intervisie scoren; validiteit; gevalideerd
  instrument; sociaal wenselijk scoren; sdq; lirik; ara; prokid; effectencalculator; outcomes star; rom; delictgedrag; justitieel contact;
  woonsituatie; gezinssysteem; sociale relaties; negatief netwerk; risicovolle contacten; antisociale peers; middelengebruik; blowen score;
  verslaving; schuldenproblematiek; schuldhulpverlening; minnelijke regeling; wsnp; kredietbank; bewindvoering; beslagvrije voet;
  onverklaarbaar vermogen; patseraanpak; dagritme; motivatie; stages of change; houding score; zelfscore; referteperiode; laatste 30 dagen;
  wat is een 3 voor schoolgang; hele week op school geen uur gemist; leerling komt twee dagen per week; slaapt overdag gamet s nachts;
  praktijkschool leerling loopt twee dagen stage; foute vrienden wanneer een 2; gezien op hangplek maar geen melding; trainer als steunend
  contact; buurtwerker scoort anders dan regisseur; moet ik als jongerenwerker meescoren bij het einde; jongere vindt zelf dat het beter
  gaat; komt elke dinsdag en donderdag trainen; zwemmen voorbeeld vooruitgang; werkt volle week volgens contract; halve baan drie dagen
  welke score; wapen bij zich gehad welk cijfer; winkeldiefstal deze maand politie en justitie score; weggelopen van huis en crisisopvang;
  elke dag high in de les; afgehaakt bij hulp blowt dagelijks; geld voor dure kleren zonder baantje; schulden bij duo en zorgverzekering;
  komt pas na drie keer appen; schreeuwt zodra het over zijn plan gaat; regelt alles zelf zonder herinnering; wordt gedwongen door oudere
  jongens; heeft geen enkele vriend buiten familie; vijf meldingen in een maand; we zijn het oneens over het cijfer; alleen afgelopen maand
  telt; mentor kent hem best wie geeft punten; niemand weet hoe het met zijn gezondheid is; welke acht gebieden; te mooi ingevuld voor het
  rapportje; spijbelt soms welke score; zwervende jongere; ghosten hulpverlener; hoe word mijn 2 een 4; dag en nacht omgedraaid; schulden
  lopen op, welke score; alleen nog foute vrienden; vijf is goed of slecht; wie bepaalt mijn cijfer; ik ben het niet eens met mijn score; ze
  vinden dat ik niet meewerk; telt wat ik vorig jaar deed nog mee; kijken ze alleen naar laatste maand; blowen elke dag telt dat; spijbelen
  en score dagbesteding; acht stukken van je leven; score een tot vijf; betrouwbaar scoren intersubjectief; kalibreren van scores
  regisseurs; sociaal wenselijke scores; wanneer heeft iemand dakloosheid score 1; blowt elke dag hoe scoor je dat; schulden zonder
  regeling; verschil van twee punten tussen partners; wie stelt de normen vast; foute vriendengroep beoordelen; alternatief voor
  zelfredzaamheidmatrix; leef gebieden meten; score tussen 1 en 5 geven; wanneer is het een 2 bij wonen; omgedraaid dag en nachtritme; ligt
  tot twee uur in bed; blowt elke dag score gezondheid; dure jas en geen inkomen; gaat om met foute jongens; bedreigd door oudere jongens
  uit netwerk; afspraken met halt gemist score; avondklok geschonden welke score delict; gezien op hangplek zonder melding; vijf meldingen
  overlast in een maand; jongen wordt kwaad als je over plan begint; twee dagen stage per week; volle week naar school; over welke periode
  kijk je bij scoren; laatste dertig dagen; wij zijn het niet eens over het cijfer; politie geeft een 2 en ik een 4; weet het niet cel leeg
  laten; welke norm kies je als er twee passen; jongere vindt zichzelf een 5; te positief scoren voorkomen; vorige score erbij houden bij
  meten; score daalt betekent dat falen; meescoren door iemand van buiten de hulp; ijksessie regisseurs zelfde casus scoren; acht domeinen;
  motivatie onder welk leefgebied; ouders weten s avonds niet waar kind is; geen geld voor zorgverzekering; hulp gestart maar helft
  afspraken gaat niet door; winkeldiefstal deze maand score; uitgewerkt voorbeeld dagbesteding zwemmen; zijn de normen al vastgesteld; feit
  noemen bij score; crisisopvang welk cijfer wonen; verschil tussen beoordelaars; leef gebieden scoren
normenkader, over/jongeren: jongere vindt het zelf beter gaan; telt de mening van de jongere; wanneer krijg je een 1; kan ik mijn cijfer
  zien; krijg ik een rapport; cijfer voor mijn leven; waarom kreeg ik een 2; 1 is slecht 5 is goed; leerling oneens met zijn cijfers; waarom
  krijg ik een cijfer; rapport met 1 tot 5 over mijn leven; om de hoeveel tijd nieuwe cijfers; mag ik mijn cijfers zien; jongere wil eigen
  cijfers weten
normenkader, over/jongeren, sociaal-domein: krijg ik hulp met me schulden
normenkader, raad/vragen: wat zegt een vier
normenkader, rollen/halt: jeugdige komt niet op de haltafspraak
normenkader, rollen/informatieanalist, stappen/uvz: tegenstrijdige informatie van partners
normenkader, rollen/ipta-coach: geen dagbesteding; stage telt als dagbesteding; hoe scoor ik daginvulling; cijfer voor school en werk geven;
  hele dag op bed; zzp bezorger telt dat als werk; hulp bij werk vinden voor jongen
normenkader, rollen/jongerenwerk, stappen/plan: sporten als dagbesteding
normenkader, rollen/netwerkregisseur, rollen/woningcorporatie: huis kwijt
normenkader, rollen/politie: inverzekeringstelling
normenkader, rollen/veilig-thuis: jongen slaat zijn moeder
normenkader, rollen/woningcorporatie: zwerfjongere; huurschuld van de moeder
normenkader, rollen/zorgaanbieder: jongen gebruikt coke en lachgas; verslaafd
normenkader, rollen/zorgaanbieder, stappen/plan: verstandelijke beperking
normenkader, sociaal-domein: deurwaarder aan de deur en zoon overlast
normenkader, sociaal-domein, stappen/plan: jongere met schulden
normenkader, stappen/afsluiten: alle scores 5 dus afsluiten; mag je sluiten als alles op 4 staat; cijfers aan het eind; laatste meting door
  iemand buiten de hulp
normenkader, stappen/herijken: hoge score betekent dat afsluiten
normenkader, stappen/plan: leefgebieden; weet niets van financiën score leeg laten; motivatie bij welk leefgebied; licht verstandelijk
  beperkt haalbaar doel; moeten morgen samen scoren; waar gaat het plan over behalve politie; zelf een doel kiezen zoals sporten;
  leefgebieden lijst; score alleen doen of met partner; van score twee naar vier doel maken; levensdomeinen; cijfer per domein geven;
  zelfredzaamheidsmatrix; niemand heeft zicht op thuissituatie; onbekend dus geen cijfer; van 2 naar 4; doel van 2 naar 3 bij geld; op
  hoeveel leefgebieden tegelijk inzetten; cluster 4 leerling doel stellen school; smart doel opschrijven
normenkader, stappen/regie: meting doen als jongere gedetineerd is; opnieuw scoren; sport als vaste bezigheid; opnieuw scoren; gemiste
  zittingen forensische poli; stage afgebroken door leerbedrijf; wat als ik niet meewerk; zesmaandelijkse score
over: wie maakt deze site; van wie is deze site; contact opnemen; fout op site; verbetering doorgeven; waar komt informatie vandaan;
  bronnen; is dit echt; zijn cijfers echt; mag ik dit gebruiken; licentie; broncode; downloaden open data; pdf op papier; printen; engels;
  andere gemeente gebruiken; betekenis labels; versie; wie beheert; interview aanvragen; wachtwoord nodig; eigenaar van website; webmaster;
  redactie; spelfout gevonden; tip voor site; mag ik kopieren; gebruik in andere stad; gegevens downloaden; bestand met cijfers; is
  voorbeeldstad echt; verzonnen mensen; bron van cijfers; auteursrecht; papieren versie; afdrukken; in english; nieuwe versie;
  versiegeschiedenis; open source licentie; broncode github; wie heeft deze site gemaakt; mogen we de teksten hergebruiken; wie beheert de
  website; download handboek pdf; fout in de tekst doorgeven; open source; fout op de site doorgeven; english; wie heeft deze website
  gemaakt; mag ik deze teksten overnemen; fout gevonden in tekst over politie; wie heeft dit handboek geschreven; mag een andere gemeente
  dit kopiëren; english summary; wie zit achter deze website; colofon; over ons; wat is werkwijzer; bronvermelding; dsp-groep; rapport
  zoetermeer 2020; rekenkamerbrief; rekenkamercommissie onderzoek lezen; citeren uit dit handboek; mag ik teksten kopiëren; eupl; cc0; open
  data; fout gevonden in de tekst; verbetersuggestie; taalfout doorgeven; mailadres; contactgegevens; met wie kan ik bellen over deze site;
  wie past de tekst aan; wie is verantwoordelijk voor deze pagina; wanneer laatst bijgewerkt; ik ben het niet eens met het beleid;
  verouderde info; kritiek op de werkwijze waar kwijt; kost de software iets; beheerhandleiding; technische documentatie; handleiding
  applicatiebeheerder; opensource; what is this site; translation; juvenile crime prevention netherlands; gegevens hergebruiken licentie;
  klopt dit of is voorbeeldstad verzonnen; fout op de pagina melden; wie zit hierachter; webredactie; spelfout; dode link; 404; uitprinten
  handboek; citeren; sourcecode; versienummer; nepgemeente; about; uitgever; reageren; verbeteridee; bugje; repository; english version;
  intellectueel eigendom; kopiëren naar intranet; dsp; mag ik dit overnemen; ebook; vond een fout in de tekst; link werkt niet op deze site;
  deze gemeente bestaat helemaal niet; is dit nou echt of nep; wil dit handboek op papier meenemen; buurgemeente wil onze teksten gebruiken;
  student wil de bestanden gebruiken; english speaking colleague needs summary; tekst is verouderd, wie past dat aan; github; publiccode;
  hergebruik; common ground; creative commons; about this site; disclaimer; contact redactie; fictieve gemeente; versiebeheer; voorbeeldstad
  bestaat dat echt; is dit officieel beleid of een idee; mag onze school teksten overnemen; onderzoek zoetermeer 2020 dsp; fout gevonden op
  de website; bestaat voorbeeldstad echt; is this available in english; iets fout gevonden op de pagina; uitprinten als boekje; is
  voorbeeldstad een echte stad; wie zit er achter deze website; bron dsp groep zoetermeer 2020; open source licentie eupl; handboek als pdf;
  foutje op de pagina doorgeven; kost het gebruik van dit handboek geld; englisch version; person-centred approach youth; citeren van deze
  site; wie is eigenaar van de inhoud; auteurs methode verantwoording; licentie handboek; mogen wij teksten kopieren; waar komt deze inhoud
  vandaan; welk onderzoek ligt eronder; dsp groep 2020; iets klopt niet op de site doorgeven; handleiding voor beheerders; pagina eigenaar
over, over/jongeren: wie kan ik bellen met vragen
over, raad, raad/aanbevelingen: waar is het rapport van de rekenkamer; rekenkamerrapport
over, raad/aanbevelingen: rekenkamerrapport; rekenkamer
over, raad/kosten: welke bedragen zijn echt
over, rollen: boekje per rol; boekje uitprinten voor collega; contact uvz gemeente
over/jongeren: ik heb een brief gekregen; waarom ik; waarom sta ik erop; wat weten jullie van mij; wat staat er over mij; wie ziet dit; weet
  mijn school dit; weet mijn werkgever dit; weten mijn ouders dit; weet mijn vriendin dit; is dit straf; komt dit op mijn strafblad; krijg
  ik vog; moet ik meedoen; mag ik nee zeggen; krijg ik boete; wat als ik niet kom; hoe lang duurt dit; wanneer ben ik eraf; als ik 18 ben;
  ik heb niks gedaan; ik ben het niet eens; klopt niet wat er staat; ik wil klagen; ik wil stoppen; advocaat meenemen; iemand meenemen naar
  gesprek; mijn moeder erbij; mijn zoon zit erin; mijn dochter zit erin; mijn kind besproken; krijg ik als ouder bericht; waarom politie bij
  ons thuis; wie is die vrouw van gemeente; wie is mijn begeleider; hulp voor mij; hulp voor ons gezin; moet ik naar rechter; kan ik mijn
  dossier zien; wat kost het mij; bellen met iemand; wordt ik gevolgd; filmen; gaat mijn kind weg; hulp bij taal; mogen ze dit zomaar; ik
  snap brief niet; wat is dit voor brief; waarom krijg ik dit; ben ik verdacht; ik heb straf al gehad; dubbel gestraft; ik wil dit niet; kan
  ik weigeren; wat als ik weiger; wat gebeurt er als ik niks doe; ik kan die dag niet; kan ik afspraak verzetten; mag vriend mee; mag ik
  advocaat; wie leest mijn gegevens; wat schrijven jullie op; luisteren jullie mee; kijken jullie op mijn insta; staat dit voor altijd; kan
  ik nog baan krijgen; kan ik in het leger; rijbewijs halen; krijgt school bericht; krijgt mijn baas bericht; krijgt mijn uitkering
  gevolgen; ik heb geen vertrouwen; mijn regisseur is niet eerlijk; ze liegen over mij; dit is niet waar; gegevens weg; mijn naam weg; ik
  ben boos; ik ben bang; mijn kind is onschuldig; mijn kind luistert niet; ik ben ten einde raad; ik heb hulp nodig; wij krijgen geen hulp;
  ik ben gescheiden; mijn ex mag niet weten; ik spreek geen nederlands; ik kan niet goed lezen; wie kan ik bellen; hulp bij brief; gratis
  advocaat; vertrouwenspersoon; wordt mijn zoon opgesloten; uit huis plaatsen; kosten voor ouders; moet ik ouders vertellen; mijn broertje;
  wat heb ik eraan; hoe kom ik hiervanaf; wanneer houdt het op; gaat dit door als ik 18 ben; moet ik dan naar de rechter; ik sta op een
  lijst; opa en oma; ze kijken mijn zoon erop aan; stempel; etiket op mijn kind; iedereen denkt dat hij crimineel is; vast gezicht voor ons
  gezin; een aanspreekpunt voor ons; envelop op de mat; post van de gemeente; wat moet ik hiermee; kan ik in beroep; ben ik verplicht te
  komen; worden wij geholpen; wie beslist over mij; mijn toekomst; mijn opleiding; ik schaam me; mijn kind is boos; kan mijn zoon eruit;
  mijn zoon is geen crimineel; hoe kom ik van dat stempel af; wie heeft mij aangemeld; wie heeft mij verraden; ze hebben de verkeerde; wat
  hangt mij boven het hoofd; wat gebeurt er met mij; ik krijg hulp aangeboden; krijg ik straf; wie weet ervan; praten achter mijn rug;
  stiekem; waarom krijg ik een brief; mijn zoon heeft een brief; mijn zoon staat op een lijst; moet mijn kind meewerken; advocaat meenemen
  naar gesprek; krijgt mijn zoon een strafblad; heeft dit gevolgen voor vog; weet mijn werkgever dit ook; moet ik naar dat gesprek; komt dit
  in zijn strafblad; waarom praten ze over me; waarom komt de politie bij ons thuis; ik ben geen crimineel; moet ik naar dat gesprek komen;
  mag ik iemand meenemen; mijn kind is geen crimineel; ben ik nu crimineel; mijn zoon is opgenomen in de aanpak wat houdt dat in; onze
  jongen wordt overal voor aangekeken; gratis hulp van een jurist voor mijn zoon; folder om mee te geven aan verdachte; geeft het uvz straf;
  cliënt vraagt wie zijn gegevens ziet; ouders op bureau vragen wat pga inhoudt; ik heb een brief gehad; waarom krijg ik post van de
  gemeente; wat is deze brief; brief burgemeester is dit echt; jullie praten over mij; ze hebben het over mijn dochter; mijn kind staat op
  een lijst; krijg ik nu straf; moet ik voorkomen; is dit een rechtszaak; uitgelegd voor jongeren; makkelijke taal; wat gaat er nu gebeuren;
  hoe gaat het verder na de brief; ziet de politie mijn naam; wat is er besloten over mij; hoor niks meer terug; al weken geen reactie na
  overleg; aanschuiven als ouder bij vergadering; wie belt mij; wat staat er in mijn dossier; wat weten ze van mij; schrijven ze op dat ik
  blow; staat mijn adhd erin; staat mijn bsn erin; wordt mijn adres genoteerd; staat mijn arrestatie erin; geheim dat ik aan mijn
  hulpverlener vertelde; komt het verhoor in dat dossier; camerabeelden bewijs; spijbelen genoteerd; is dit een strafblad; ik vind mijn
  cijfer te laag; mag ik mijn scores zien; mijn kant van het verhaal toevoegen; weten de buren het; komt het in de krant; kan de fg in mijn
  map kijken; moet ik eraan meedoen; krijg ik problemen als ik klaag; wie moet ik mailen over mijn gegevens; telefoonnummer in de brief
  kwijt; fg voorbeeldstad mailadres; brief in turks of arabisch; klacht indienen; klacht over ambtenaar; wetsartikelen rechten betrokkene;
  mijn zoon luistert niet meer; ik weet me geen raad met mijn dochter; vooringenomen tegen ons; etnisch profileren; wie heeft me verlinkt;
  ziet de gemeente mijn therapie; pupil vraagt wat er over hem staat; mag een vertrouwenspersoon mee; uitleg brief in gewone taal; ouders
  boos over overleg achter hun rug; staat mijn ziekte in jullie dossier; makkelijke taal uitleg; mijn bewoner snapt de brief niet; mag
  begeleider van woonvorm mee; is naar dat gesprek gaan verplicht; kost bezwaar geld; moet client boete betalen door overleg; hij wil eruit
  waar moet hij zijn; mijn dossier zien ik ben 19; ben 17 mag ik zelf vragen; geldt dit als straf; weet opvang dit ook; krijgt mijn baas
  hier iets van te horen; dochter van 15 staat op lijst; cijfers 1 tot 5 over je leven; waarom krijg ik post; mn ma; me pa; skotoe belt aan;
  laat me met rust; gezeik; radeloos; wanhopig; bezorgd; stress; schaam me; zwarte lijst; in de gaten gehouden; ze volgen mij; mijn puber;
  onhandelbaar kind; jeugdadvocaat; ontboden; vernederd; onrecht; deurbel politie; hoelang zit ik hieraan vast; verzorger; ik snap er niks
  van; rechtswinkel; mn broertje; waarom wij; voelt als straf; onze jongen; hij is een goeie jongen; huilen; slapeloze nachten; chill
  gesprek; cijfers over mij; nieuwsgierig dossier; wat doe ik fout als ouder; ik kreeg vandaag een brief van de burgemeester; brief op de
  mat over mijn zoon; brief uvz ontvangen, snap er niks van; ze gaan over mij praten zonder mij; moet naar het stadhuis komen; uitnodiging
  gesprek gemeente, ik wil niet; mijn dochter staat op een lijst; wat heb ik fout gedaan dan; ik heb niks gedaan en toch brief; mijn vriend
  deed het, niet ik; broer zit vast, nu krijgen wij post; school weet alles van mij; mijn baas is gebeld door de gemeente; mijn trainer weet
  het ineens ook; bang dat ik geen vog krijg; bang dat mijn moeder het leest; ben net 18, ouders krijgen nog post; ze hebben leugens over
  mij opgeschreven; mijn zoon luistert niet meer naar mij; ben ten einde raad met mijn kind; kind komt met politie thuis; ze willen mijn
  kind afpakken denk ik; zoon opgepakt en nu een overleg; ik kreeg een 2 van mijn regisseur; ze geven me cijfers voor mijn leven; kreeg
  brief dat het afgelopen is; ben klaar met die aanpak; ik wil eruit; hoor al maanden niets van gemeente; ze willen thuis langskomen; mag
  mijn oom mee naar dat gesprek; ik durf niet naar dat gesprek; gesprek is onder schooltijd; voel me gediscrimineerd; alleen omdat ik daar
  rondhang; politie kent mijn naam van de groep; hulpverlener heeft gepraat over mij; therapeut zat in dat overleg; mijn moeder kan de brief
  niet lezen; ik lees slecht nederlands; oma kreeg de brief van mijn broertje; kleinzoon is in beeld bij gemeente; word bang van die brief
  van de gemeente; waarom bemoeit iedereen zich met ons gezin; mijn zus kreeg een brief; agent zei dat ik besproken word; mijn zoon is
  opgepakt en nu dit; kind wil niet naar het gesprek; zat vast en nu weer een brief; wil weten wie mij heeft doorgegeven; ik vertrouw ze
  niet; mijn ex heeft ons aangegeven; we krijgen ineens hulp die we niet vroegen; moet ik daar in mijn eentje heen; moet ik tekenen voor dat
  plan; wat staat mij te wachten na die brief; mijn dochter heeft foute vriend en politie belt; ze zeggen dat ik overlast geef, niet waar;
  alles wordt over mij besloten; de gemeente schreef dat ik mag klagen; wil eigen verhaal erbij laten zetten; mijn werk mag dit niet weten;
  burgermeester stuurt mijn kind een brief; verklaring omtrent gedrag; klachtencommissie; kinderombudsman; brief burgemeester ontvangen;
  brief gemeente zoon; rechten jongere; kinderrechten; jongerenrechtswinkel; juridisch loket; akj; rechtsbijstand; dossier opvragen;
  persoonsdossier; folder ouders; informatiefolder; jip-en-janneketaal; wat krijgt de school te horen over mij; brief uitleggen aan moeder
  die slecht leest; mag de imam mee naar het gesprek; ziet mijn leerwerkbedrijf iets hiervan; vertel ik het op mijn stage; leerling vraagt
  krijg ik nu straf; uitleg in gewone taal voor tieners; moet een jongere naar het gesprek; jongere wil weten wie hem heeft opgegeven;
  cijfer van 1 tot 5 over mijn leven; moeder boos dat kind besproken wordt; wat wordt over mijn zoon genoteerd; kan mijn toekomstige baas
  dit lezen; jongere wil niet meedoen aan de aanpak; informatie voor ouders in simpele taal; tegen wie zegt mijn begeleider iets; brief
  burgermeester; kind op lijst; nee zeggen tegen regisseur; ze praten over mij in een overleg; krijg ik hier een strafblad van; is dit soort
  van straf ofzo; word ik anders behandeld als ik klaag; wat zet de gemeente allemaal op papier; staat mn bijnaam er ook in; staat erin dat
  ik adhd heb; telefoonnummer voor vragen over de brief; ben veertien, doen mijn ouders dit voor mij; kleinzoon heeft brief van de gemeente;
  weten mijn vrienden van die lijst; begeleider mee naar de gemeente; uitleg in makkelijke taal; simpele uitleg over de aanpak; wat kan ik
  voor hem vragen als vrijwilliger; weet het leger dit als ik solliciteer; yo waarom krijg ik post van de gemeente; bro ben ik de lul; wat
  is dit voor kutbrief; wollah niks gedaan; cobra afgestoken en nu brief; ben ik nou crimineel volgens jullie; bang dat ze me oppakken;
  stress door die brief; pleur op met je uvz; verteld aan mijn hulpverlener dat ik blow; weten ze dat ik in therapie zit; staat bewijs van
  de politie in mijn dossier; mag de regisseur alles lezen; verkeerde geboortedatum in brief; mag ik bellen of moet ik mailen; wie is de fg;
  schrijven jullie ook over de ouders; geloof of afkomst opgeschreven; is het geheim wat ik zeg; schamen voor de buurt; nadelen voor mijn
  toekomst; rechten kind overleg gemeente; mijn zoon van 12 staat op lijst; dit is niet eerlijk; waar kan ik terecht met mijn vragen; help
  mijn kind is besproken; politie of gemeente, wie schrijft wat op; vertrouwelijk gesprek opgeschreven; uitnoding van de gemeente niet
  begrepen; ben net 18 geworden wat verandert er; praten over wat erin staat met iemand; ouder wil weten waarom brief; wat registreert
  gemeente over minderjarigen; krijgen kinderen een rapportcijfer; geeft het overleg straf; ziet werkgever of club het; wordt dit gebruikt
  tegen mijn zoon; heeft de jongere zelf inspraak; moet je betalen voor inzage; uitleg voor gezin in gewone taal; link om aan ouders te
  geven; jongere vraagt wie alles ziet; krijgt hij straf van het uvz
over/jongeren, over/privacy: komt dit op internet; staat dit op internet; wordt ik gefilmd; zit ik nu in een of ander systeem; straks staat
  mijn naam op internet; kan iemand mij herkennen in die cijfers; foto of naam van mijn kind op site
over/jongeren, over/toegankelijkheid: ombudsman
over/jongeren, raad: ziet de gemeenteraad mijn naam; weet de gemeenteraad mijn naam; komt dit in de krant
over/jongeren, raad/kosten: wat kost het ons
over/jongeren, raad/kosten, stappen/regie: wie betaalt de hulp
over/jongeren, rollen/fg: klacht over hoe gemeente met info omgaat; jongere kan zelf privacyfunctionaris bellen; mijn gegevens zijn
  misbruikt; bij wie klaag ik over privacy; mailadres privacy gemeente
over/jongeren, rollen/halt: bushokje gesloopt en nu halt
over/jongeren, rollen/jeugdbescherming, rollen/raad-voor-de-kinderbescherming: kan mijn kind uit huis geplaatst worden
over/jongeren, rollen/leerplicht, rollen/school: kunnen ze mijn dochter van school halen
over/jongeren, rollen/netwerkregisseur: wie is die vrouw van de gemeente; regisseur bellen; anoniem vertellen wat ik weet; bang voor wraak
  als ik praat; groep staat dreigend voor ons huis; ik durf de politie niets te vertellen; mijn zoon moet zijn mond houden van die groep;
  wij worden geïntimideerd; ze dreigen naar mijn gezin en ik zeg niks; netwerk regisseur wat doet die
over/jongeren, rollen/netwerkregisseur, stappen/regie: wie houdt mij in de gaten
over/jongeren, rollen/netwerkregisseur, stappen/regisseur: wie is mijn vaste persoon; wie is het vaste gezicht voor ons gezin; ik wil een
  andere begeleider; mijn dochter krijgt ruzie met de regisseur; wij willen een andere regisseur
over/jongeren, rollen/om: gepakt met een mes, komt dat erbij
over/jongeren, rollen/procesondersteuner: wie kan ik bellen over mijn kind
over/jongeren, rollen/school: vertrouwenspersoon op school
over/jongeren, rollen/school, stappen/uvz: zit school er ook bij
over/jongeren, rollen/veilig-thuis: kindertelefoon
over/jongeren, rollen/veilig-thuis, stappen/aanmelden: ik maak me zorgen om mijn dochter, bij wie kan ik terecht
over/jongeren, rollen/veilig-thuis, stappen/plan: mijn zusje wordt ook lastiggevallen
over/jongeren, rollen/zorgaanbieder: vertelt mijn psycholoog alles door; wat ik in vertrouwen heb gezegd; mijn therapeut mag niks zeggen
  toch
over/jongeren, sociaal-domein: waar kan ik hulp krijgen met opvoeden
over/jongeren, sociaal-domein, stappen/aanmelden: kunnen jullie mijn dochter helpen
over/jongeren, sociaal-domein, stappen/plan: schulden en geen woning; help ik wil werk zoeken
over/jongeren, stappen/afsluiten: hoe kom ik eruit; hoe kom ik van pga af; wanneer is het klaar; hoe kan mijn kind stoppen met dit traject;
  kom ik er ooit vanaf; kan ik eruit stappen; brief dat het voorbij is; volgt de politie me daarna nog; twee jaar na het einde; opnieuw
  opgepakt na afsluiting, praten ze weer over me; wanneer ben ik er klaar mee; krijg ik bericht als het stopt; ben er al uit en toch nog
  gevolgd; praat iemand met mij als het klaar is; houden ze me stiekem in de gaten; brief dat het afgelopen is; kan het opnieuw beginnen
over/jongeren, stappen/afsluiten, stappen/herijken: hoe lang zit ik eraan vast; hoelang duurt zo'n aanpak; hoe lang duurt zo'n traject
over/jongeren, stappen/agenderen: skotoe geeft alles door; wist de politie het eerder dan wij; post van burgemeester over mijn zoon; wie
  bepaalt dat ik besproken word
over/jongeren, stappen/herijken: wanneer kom ik eraf; mag ik zelf iets zeggen over doorgaan; hoe lang zit ik hieraan vast
over/jongeren, stappen/opschalen: word ik ingelicht over veiligheidshuis
over/jongeren, stappen/opschalen, stappen/regie: wat als ik niet kom opdagen; jongere doet de deur niet open
over/jongeren, stappen/plan: mag ik meepraten over het plan; mag ik nee zeggen tegen pga; krijg ik een boete als ik niet kom; mag mijn
  vriendin mee naar gesprek; zijn wij verplicht mee te werken; komt de politie bij mij thuis; mag ik zelf meebeslissen over mijn plan; ik
  durf niet alleen naar dat gesprek; mag mijn moeder mee naar het gesprek; zelf zeggen wat ik wil; wie gaat er met mij praten; staat mijn
  zusje er ook in; mogen wij als ouders bij het gesprek; luisteren jullie ook naar mij; worden ouders gehoord; moet ik naar het gemeentehuis
  komen; uitnodiging stadhuis gekregen; wie zitten er bij dat eerste gesprek; mag moeder mee naar gesprek; wordt er gevraagd wat ik zelf
  wil; krijg ik mijn plan op papier; moet ik naar het stadhuis komen; is de politie bij dat gesprek; krijg ik het plan mee op papier; zeggen
  pleegkinderen zelf wat ze willen; start gesprek gemeente huis; mag moeder het plan lezen
over/jongeren, stappen/plan, stappen/regie: wie komt er op huisbezoek; mag ik nee zeggen tegen hulp; moet ik meewerken; is meedoen
  vrijblijvend; ook hulp voor broertjes en zusjes; jongere wil niks; de jongere zwijgt alleen maar in het gesprek; moeder wil niet dat we
  langskomen; vader belt boos op over het plan
over/jongeren, stappen/regie: ze staan ineens voor mijn deur; hoe vaak belt hij mij; bijstand voor jongere onder 27; half jaar voor 18 wat
  regelen; hulp houdt op bij 18; jeugdhulp verlengen tot 23; jeugdwet eindigt; jongere wordt achttien; kwalificatieplicht voorbij;
  meerderjarig geworden midden in het plan; na jeugdzorg naar wmo; ots stopt bij meerderjarigheid; premie zorgverzekering achterstand; vier
  weken zoektijd uitkering; voorbereiden op achttiende verjaardag; zelf verzekeren vanaf 18; zorgtoeslag aanvragen met jongere
over/jongeren, stappen/regie, stappen/regisseur: klik met jongere ontbreekt
over/jongeren, stappen/regisseur: vaste contactpersoon voor mij; ik wil een ander; wie is mijn vaste persoon
over/jongeren, stappen/uvz: wat gebeurt er in dat overleg over mij; mag ik bij die vergadering zitten; wie zitten er dan aan die tafel; kan
  er ook niks uitkomen; ze gaan over mij praten; wat is er over mij besloten; welke besluiten kunnen ze over mij nemen; mag ik zelf bij dat
  overleg zijn
over/privacy: cookies; volgt deze site mij; wat slaat site op; waarom geen getal; waarom minder dan vijf; staat mijn naam erop; kun je mij
  herkennen; staan er namen op; privacyverklaring; zijn bezoekers anoniem; mag dit openbaar; kleine aantallen; leeg vakje in tabel; ben ik
  besproken; cijfers herleiden; worden bezoekers gevolgd; houdt site gegevens bij; anonieme cijfers; kan ik iemand herkennen; cijfer
  ontbreekt; streepje in tabel; namen op internet; is dit veilig; gegevens van bezoekers; verborgen getallen; te klein aantal; onthulling;
  bewaart deze site mijn gegevens; google analytics; plaatst deze site cookies; gemeente wil cookies plaatsen; balkje of streep in plaats
  van getal; houdt deze site bij wie er kijkt; privacystatement; analytics; ip-adres opgeslagen; cookiebanner ontbreekt; advertenties;
  onthoudt de browser iets; lichte of donkere stand bewaard; serverlogs; staan er namen op internet; vindt google mijn kind hier; waarom
  geen foto's of namen; hoe voorkom je dat namen lekken op de site; controle voor publicatie; site verschijnt niet door naam; waar staan de
  echte formulieren; kwartaalcijfers vinden; waarom zie ik <5; niet getoond wat betekent dat; getal tussen 20 en 23; bandbreedte in plaats
  van getal; hooguit 4 van 15; minstens 11; betekent nul echt niemand; waarom staat het aantal jongens er niet; terugrekenen; onthulling
  door aftrekken; statistische beveiliging; k-anonimiteit; onderdrukking van cellen; herleidbaar tot persoon; kleine gemeente weinig
  jongeren; oud en nieuw jaarverslag vergelijken; iedereen in hetzelfde hokje; alle jongeren negatief afgesloten niet getoond; waarom
  verbergen jullie goed nieuws; gemiddelde score weggelaten; leeftijd en geslacht wel getoond; kan verslag helemaal wegblijven; raadslid wil
  exacte getallen; groepsonthulling; te weinig voor percentage; waarom staat er een streepje; staat mijn cliënt op internet; cookiebanner;
  trackers; kleiner dan vijf; maskeren; statistische geheimhouding; <5; geheim getal; incognito; privacy statement; onthullingsrisico;
  pseudoniem; tabel leeg; hooguit; bandbreedte; raden wie het is; sta ik op internet; avg website; afgekapt cijfer; spionage; vond mijn zoon
  terug in de cijfers; volgens mij herken ik iemand in het verslag; er staat kleiner dan vijf in de tabel; hokje is leeg in de grafiek; ik
  zie opeens 20–23 staan; cijfer van vorig jaar is verdwenen; site vraagt niet om cookies; word ik gevolgd op deze website; te weinig
  meisjes om te tonen; hele rij niet getoond; cookiemelding; herleidbaarheid; herleidbare gegevens; celonderdrukking; afronden kleine
  cellen; pseudonimiseren; anonimisering; secundaire onderdrukking; niet getoond; aggregatie; staan er namen van jongeren op internet;
  waarom staat er kleiner dan vijf; klein dorp iedereen herkent die jongen; wordt mijn bezoek aan deze site bijgehouden; sta ik met naam op
  internet; houdt deze site bij dat ik kijk; gebruiken jullie cookies; getal ontbreekt in het verslag; streepjes in plaats van cijfers;
  tellers kleiner dan vijf; statistische onthulling voorkomen; uitleg kleiner dan teken bij aantal; gebruikt de site analytics; staat mijn
  kind op internet; cookieverklaring; controle voor publicatie op namen; avg check website; avg proof publiceren van aantallen; getal
  weggelaten terwijl het hoger dan vijf is; verbeterd verslag en oude cijfers; iedereen in dezelfde groep verdeling weg; kleine gemeente
  weinig jongeren cijfers; cookies op deze site
over/privacy, raad: waarom staat het kwartaal niet online; kan ik een jongen herkennen in het verslag; aan de cijfers zien wie het is; wat
  staat niet openbaar; mag dit in het openbaar; geheime cijfers wie mag ze zien
over/privacy, rollen/informatieanalist: zit ik in de statistiek
over/toegankelijkheid: site voorlezen; grotere letters; werkt niet op telefoon; met toetsenbord; blind of slechtziend; kleuren slecht te
  zien; moeilijk te lezen; toegankelijkheidsverklaring; probleem met site; formulier met schermlezer; dyslexie; slecht leesbaar; hulp bij
  lezen site; luisteren naar tekst; vergroten; donkere modus; site op mobiel; niet te bedienen; geluid; kleurenblind; toegankelijkheid;
  wcag; is de site toegankelijk voor blinden; contrast en toetsenbordbediening; werkt het met een schermlezer; contrast lettergrootte;
  screenreader; site voorlezen blind; webpagina te klein op mobiel; ik zie slecht, kan de site groter; website te klein op mijn telefoon;
  blinde collega met schermlezer; kleuren slecht te onderscheiden; blind; voorleesfunctie; screen reader; slechtziend grotere tekst; en 301
  549; digitoegankelijk status; is de site getoetst door een bureau; 400 procent zoom; zonder muis bedienen; tab-toets werkt niet;
  kleurenblind grafieken; excel met schermlezer; pdf niet voor te lezen; tabel past niet op mobiel; pagina valt weg op telefoon; axe core;
  bekende gebreken; niet getest met gebruikers; brief in grote letters; andere vorm vragen braille; nationale ombudsman; probleem met de
  website melden; dislexie; donkere modus contrast; wettelijke plicht toegankelijke overheidssite; brief voor slechtziende ouder; jaws;
  nvda; voiceover; leesbril; tekst te klein; lettertype; nachtmodus; darkmode; luisterversie; gebarentaal; tabtoets; visuele beperking;
  motorische beperking; alt tekst; fel scherm; klein scherm; hulpmiddel; tekst voorlezen; wit op zwart; smartphone; toegankelijkheids
  verklaring; digibeet; kan de tabel niet lezen op mijn telefoon; voorleessoftware slaat iets over; letters zijn te klein voor mij; kan
  zonder muis niet verder; pdf wordt niet goed voorgelezen; ben slechtziend en loop vast; klacht over website levert niets op; wcag 2.2 aa;
  digitoegankelijk; toegankelijkheids verklaring status; schermlezer; screenreader nvda; toetsenbordbediening; contrast; pdf/ua; besluit
  digitale toegankelijkheid; slechtziend; tekst voorlezen op telefoon; leerling met dyslexie kan de pagina niet lezen; tabel past niet op
  mijn mobiel; schermlezer lukt niet op deze site; letters te klein; tabel past niet op mijn telefoon; kan ik de tekst ook anders krijgen;
  ombudsman over website; blind en brief van de gemeente; wcag status; is de site getoetst; website lezen met spraaksoftware; voorlopige
  toegankelijkheids verklaring; tekst in andere vorm opvragen; klacht over leesbaarheid site; site met toetsenbord bedienen;
  voorleessoftware excel; tabel past niet op telefoon
overleggen: hoe vaak vergaderen; hoe vaak komen we bij elkaar; wanneer is het volgende overleg; hoeveel overleggen zijn er; wie zit bij welk
  overleg; verschil tussen overleggen; vergadering voorbereiden; jaarplanning; kalender van het jaar; welke maand jaarverslag;
  groepsoverleg; aanpak jeugdgroepen; regieoverleg; agenderingsoverleg wanneer; driehoek hoe vaak; schooloverleg wanneer; stuurgroep;
  deadlines per kwartaal; hoeveel tijd kost het overleg; overleg verplaatsen; zomervakantie overleg; overlegstructuur; welke dag is het
  overleg; vaste dag; rooster van bijeenkomsten; hoeveel uur per maand; wie nodig bij driehoek; wanneer levert politie; wanneer
  kwartaalrapportage; planning voor partners; hoe lang is de vergadering; overlegcyclus; wanneer groepsaanpak; stuurgroep komt bijeen;
  bestuurlijk overleg; halfjaarlijks scholen; bespreking van groepen; groepjes die vechten; vechtende groep; wie schuift aan; welk overleg
  gaat over groepen; aantal bijeenkomsten; jaarkalender; jaarkalender maken; hoe vaak komt de stuurgroep bijeen; kalender; planning
  vergaderingen hele jaar; zevenstappenmodel jeugdgroepen; hoeveel jeugdgroepen hebben voorrang; ik kan donderdag niet komen; planning van
  het hele jaar; vergaderschema; welke vergaderingen zijn er; wie zit waar aan tafel; deelnemerslijst; zit leerplicht in het groepsoverleg;
  wat moet ik meenemen; beke-methode; problematische jeugdgroep shortlist; parkwijk; noorderveld groep; welke groepen in voorbeeldstad; wijk
  oosterwaard overlast; hoort een groepslid ook in het uvz; wat gebeurt er in augustus; zomerstop; gaat het door in de vakantie; kerstreces;
  in mei en november; ik ben ziek en kan niet komen; afzeggen; schriftelijk reageren als ik er niet bij ben; vervanger sturen als ik vrij
  ben; wanneer is het volgende uitvoeringsoverleg; niet aanwezig antwoord vooraf sturen; jaarplanning kalender; hoe vaak komt men bij
  elkaar; dubbele afspraak kan collega in mijn plaats; datumprikker; outlook; vergaderkalender; aanvangstijd; mdo; reces; zaalreservering;
  meetings; frequentie; jaarklok; augustus; mei en november; ziekmelden; agendaverzoek; ik ben verhinderd; overlegmoe; vergaderdruk;
  herfstvakantie; wanneer zitten we bij elkaar; invaller sturen; om de week; driewekelijks; dubbele afspraak; vergader schema; kan donderdag
  niet komen; ben op vakantie tijdens uvz; geen vervanger kunnen vinden; weet niet wanneer volgende overleg is; overleg valt op feestdag;
  moet data voor volgend jaar plannen; kwam in verkeerd overleg terecht; agenda's puilen uit van overleggen; groepsoverleg gemist; augustus,
  iedereen weg; er zijn drie groepen met voorrang; wanneer spreekt marshall de burgemeester; wil online aansluiten; ziek geworden, afmelden
  bij wie; jeugdgroep; jeugdgroepenaanpak; jeugd groepen; jgo; groepsscan; shortlist beke; beke-methodiek; 7-stappenmodel; zeven stappen
  model ccv; plusminmee; problematische jeugdgroepen; hinderlijke jeugdgroep; overlastgevende groep; fluide netwerken; rivaliserende
  groepen; overlegtafels; jaar kalender; kwartaalrapportage; herijkingsoverleg; hotspots; jaarcyclus; zevenstappenmodel groepsaanpak; welke
  weken is het jongerenoverleg; kan niet komen ik heb toetsweek; verhinderd door rapportvergadering stuur ik iemand; jaarplanning in het
  schoolrooster zetten; altijd aan tafel of alleen op afroep; groepsoverleg per kwartaal deelnemers; mag een trainer bij het groepsoverleg;
  data uvz; vergaderdagen schooljaar; zeven stappen jeugdgroep; op welke dag praten ze over mij; vergadercyclus; hoe vaak komt iedereen bij
  elkaar; wie zit er aan welke tafel; groepsaanpak zeven stappen; hoeveel geprioriteerde groepen; kalender kwartaalrapportage;
  programmaplanning heel jaar; jaarplanning overleggen; wanneer zijn de herijkingen mei november; ik kan niet bij het overleg zijn; wie zit
  in groepsoverleg; hoeveel groepen hebben prioriteit; in augustus ook overleg; burgemeester en jeugdmarshall drie weken; wat neem ik mee
  naar welk overleg; wanneer gaat jaarverslag naar de raad; verschil groepsaanpak en persoonsaanpak
overleggen, raad: wanneer is de volgende kwartaalrapportage; in welke maand naar de raad; is het kwartaalrapport openbaar; maand waarin
  jaarverslag verschijnt; jaarplanning griffier; wanneer komt het stuk naar de raad
overleggen, raad, rollen/raad: wanneer komt het jaarverslag naar de raad; wanneer krijgt de gemeenteraad het verslag over het jaar; wat
  hoort de raad elk kwartaal
overleggen, rollen, stappen/uvz: wat neem ik mee naar het overleg; wie zitten er aan tafel; wie zit er aan tafel
overleggen, rollen/driehoek-burgemeester: shortlist groepen; wie kiest welke groep wordt aangepakt; hoeveel groepen hebben voorrang; groep
  jongens in flat aanpakken; criminele jeugdgroep; crimineel samenwerkingsverband; csv groep; onze groep wordt in de gaten gehouden;
  problematische jeugdgroepen landelijke methode; shortlist jeugdgroepen; driehoeksoverleg; hoofdofficier in de driehoek; stuurt de
  burgemeester de opsporing; hele groep hangt rond; geprioriteerde groep; wie bepaalt of groep geprioriteerd is; welke jeugdgroep heeft
  voorrang; driehoeksstuk jeugdgroepen voorbereiden
overleggen, rollen/driehoek-burgemeester, rollen/jeugdmarshall: wie schuift er aan bij de bespreking van groepen; vechtende groepjes bij het
  station
overleggen, rollen/informatieanalist: analist bij groepsbespreking; kwartaalrapportage wanneer en voor wie; rapport per kwartaal maken;
  analist legt verbanden binnen groep; analist bij groepsoverleg; managementrapportage per kwartaal
overleggen, rollen/jeugdbescherming: één jeugdbeschermer voor hele gezin
overleggen, rollen/jeugdboa, rollen/jeugdmarshall: overlast door dezelfde groep elke avond
overleggen, rollen/jeugdmarshall: hoe vaak spreekt burgemeester de jeugdmarshall; groepsoverleg per kwartaal; om de drie weken langs bij
  burgemeester; groepsoverleg over onze buurt; jeugdmarshal en burgemeester; wie praat vaak met burgemeester; wat zeg je in groepsoverleg
  over jongere; rode draad groep zonder namen
overleggen, rollen/leerplicht: moet het school overleg organiseren
overleggen, rollen/netwerkregisseur, stappen/regie: vakantie
overleggen, rollen/om: parket alleen op afroep aan tafel; officier bij groepsbespreking
overleggen, rollen/om, stappen/uvz: wanneer zit de officier erbij
overleggen, rollen/politie: hoeveel tijd kost dit mij als agent; vooroverleg met de voorzitter
overleggen, rollen/politie, stappen/regie: wat als het fout gaat vrijdagavond
overleggen, rollen/politie, stappen/uvz: ben ik als jeugdagent lid van het overleg
overleggen, rollen/procesondersteuner, stappen/agenderen: agenda rondsturen
overleggen, rollen/raad-voor-de-kinderbescherming: raadsonderzoeker aan tafel bij uvz
overleggen, rollen/school: schoolovereg; wie van school zit bij schooloverleg; hoe vaak is het schooloverleg; overleg tussen scholen en
  gemeente twee keer per jaar; bijeenkomst voor scholen; hoe vaak praten scholen mee; mag ik daar leerlingen bij naam noemen; overleg
  scholen halfjaar; hoe vaak komen alle scholen bij elkaar; overleg met alle scholen; schooloverleg februari september; zorgteam school;
  schooloverleg politie erbij; bijeenkomst voor alle scholen; hoe vaak komen scholen bij elkaar; school mist een vast overleg met gemeente;
  scholenoverleg met gemeente en politie; roc en mbo bij het overleg met gemeente; scholen praten samen over leerlingen; halfjaarlijks
  scholenoverleg agenda; agenda voor overleg met scholen
overleggen, rollen/school, stappen/uvz: gaat school naar het uvz
overleggen, rollen/voorzitter: vrijdag vergadering verzetten
overleggen, rollen/voorzitter, stappen/herijken: hoe leid ik een herijking
overleggen, rollen/voorzitter, stappen/uvz: vertegenwoordiger gi ontbreekt; draaiboek overleg
overleggen, rollen/woningcorporatie: alleen erbij bij onze eigen huurder
overleggen, rollen/woningcorporatie, stappen/aanmelden: bewoners durven de lift niet meer in door groepje
overleggen, stappen/agenderen: voorbespreking met politie; wanneer is het agenderingsoverleg; agenda uvz; agenda opstellen uvz; wanneer is
  de voorbespreking; drugsbende minderjarigen; wie bepaalt of mijn casus besproken wordt; agenderings overleg
overleggen, stappen/agenderen, stappen/uvz: wanneer krijg ik de agenda
overleggen, stappen/herijken: groepsoverleg met om en politie; halfjaarlijks overleg; wie zit bij de herijking; kwartaaloverleg per groep;
  leerplicht bij groepsoverleg; in welke maand word ik bekeken; groepsoverleg samenstelling; wanneer is de herijking; groepsoverleg;
  herijkingsoverleg wie; wie beslist over afsluiten bij groepsaanpak; herijkingsoverleg politie gemeente; aparte vergadering voor
  groepsleden; per kwartaal voor prioriteitsgroep; halfjaarlijkse evaluatie wie zit daar; halfjaarlijkse bespreking; kwartaalbespreking
  jeugdgroep
overleggen, stappen/herijken, stappen/uvz: hoe vaak komt de jongere ter sprake
overleggen, stappen/opschalen: regiotafel
overleggen, stappen/opschalen, stappen/regie: crisis in het weekend wie bel ik; noodnummer buiten werktijd
overleggen, stappen/plan: wanneer moet het plan af zijn
overleggen, stappen/regie: hoe vaak overleg met het kernteam
overleggen, stappen/uvz: hoe vaak is het uvz; hoe laat begint het overleg; frequentie uitvoeringsoverleg; hoe vaak komt het uvz bij elkaar;
  tweewekelijks; hoeveel tijd kost het per maand; voorbereiding per overleg; zit ggz standaard aan tafel; tafelschikking; hoe vaak is dat
  overleg; wie zit er allemaal bij het overleg; hoe vaak komt het uvz bij elkaar; vaste leden en leden op afroep; iedere veertien dagen;
  deelnemers van het overleg; mijn eerste keer aanwezig; vaste deelnemers overleg; jpo; wie is vaste deelnemer onderwijs; frequentie en
  deelnemers; om de week vergaderen; wie zit er vast aan tafel
raad: wat krijgt de raad; informatie voor de raad; rapportage aan de raad; raadsinformatiebrief; wanneer jaarverslag in raad; wat is
  openbaar; mag dit openbaar; wat is geheim; besloten vergadering; waarom wisten wij niets; te weinig informatie; rol van de raad; griffie;
  kwartaalcijfers raad; planning en control; wie controleert; raad controleert college; hoe staat het ervoor; wat gaat goed; wat weet de
  raad; hoe vaak krijgt de raad bericht; raad informeren; informatie opvragen als raad; achter gesloten deuren; openbaar of geheim;
  vertrouwelijke stukken; jaarlijks debat; staat van de aanpak; hoe gaat het met de aanpak; raadscyclus; toezeggingen; actieve
  informatieplicht; nooit namen; gemeenteraad op de hoogte; vertrouwelijke kwartaalcijfers; ik ben net gekozen in de raad; nieuw raadslid
  jeugdcriminaliteit; wat moet een raadslid weten over deze aanpak; startpagina gemeenteraad; inwerkstuk voor commissie; hoe vaak krijgt de
  gemeenteraad informatie; informatiebrief college aan raad; mag raad het hele jaar vragen stellen; waar vind ik stukken voor de commissie;
  samenvatting voor fractie; a4 voor raadsleden; controleert de raad dit wel; werd de raad wel geinformeerd; memo's aan de raad 2017;
  politiecijfers drie keer per jaar; waarom stelde de raad nooit vragen; geen debat over jeugdaanpak; besloten bijeenkomst met casussen;
  perspectiefnota en jaarstukken kort stukje; claim dat misdrijven daalden door aanpak; memo 29 september 2017; memo november 2018 daling
  inbraken; kun je daling aan de aanpak toeschrijven; succesverhaal wethouder klopt dat; wat is openbaar en wat niet; wat mag in openbare
  vergadering; mag ik een voorbeeld noemen in het debat; welke aantallen zijn openbaar; wachttijden openbaar; besloten zitting wanneer;
  raadsleden achter gesloten deuren; casus te herkenbaar voor openbaar; geheimhouding opheffen einddatum; papieren meenemen uit besloten
  vergadering; mag fractievoorzitter namen weten; presidium vertrouwelijk namen; raadslid wil weten of buurjongen erin zit; foto of adres
  van jongere aan raad; score van een jongere noemen; krijgt de raad de kwartaalrapportage; vertrouwelijk kwartaalbericht; college weigert
  informatie; wanneer mag het college zwijgen; wanneer komt het jaarverslag; debat voorjaar planning; begrotingsbehandeling najaar; wanneer
  stelt de raad doelen vast; tussentijds melden als doel niet gehaald wordt; raadskalender jeugd en veiligheid; griffier zoekt planning; wat
  is openbaar en wat vertrouwelijk; volksvertegenwoordiging; politiek; perspectiefnota; zomernota; presidium; kennissessie; beeldvormende
  avond; wat mag openbaar; geheim raadsstuk; vinger aan de pols raad; transparantie; publiek of vertrouwelijk; stukken inzien; openheid;
  voor jaars debat; fractievoorzitter kreeg vertrouwelijk een naam; geheime bijeenkomst gepland over groep; raadslid wil de kwartaalcijfers;
  griffie vraagt wat openbaar is; wanneer komt er weer iets naar de raad; raad kreeg jarenlang alleen memo's; doel raakt buiten bereik, raad
  informeren; rib; technische sessie; beeldvormende sessie; bvv; beeldvormende vergadering; besloten commissie; vertrouwelijke bijlage;
  informatieplicht college; griffier; voorjaarsnota; p&c-cyclus; jaarstukken; burap; bestuursrapportage; fractievoorzitters; commissie
  samenleving; memo raad; vertrouwelijk; openbaar besloten geheim; auditcommissie; jaarkalender raad; wat krijgt gemeenteraad te lezen over
  jongeren; besloten bijeenkomst over een jongere; mogen voorbeelden van jongeren in het openbaar; praat de raad achter gesloten deuren over
  mij; vertrouwelijke bijeenkomst voor raadsleden organiseren; stukken ter inzage onder geheimhouding; einddatum geheimhouding besloten
  deel; oude memo's van het college over de jeugdgroep; politiecijfers drie keer per jaar naar commissie; wat hoort thuis in het openbare
  debat; mondeling in vertrouwen over een jongen praten; kwartaalrapportage opgevraagd door pers; memo's 2017 2018; wanneer krijgt de raad
  wat
raad, raad/aanbevelingen: wat zei de rekenkamer over privacy
raad, raad/aanbevelingen, raad/toetsingskader: waarom wisten wij hier zo weinig van
raad, raad/kosten: begrotingscyclus; perspectiefnota jeugd en veiligheid
raad, raad/toetsingskader: kan ik de aanpak wel controleren
raad, raad/toetsingskader, raad/vragen: hoe controleren we het college
raad, raad/toetsingskader, rollen/fg: wie controleert dit allemaal
raad, raad/toetsingskader, rollen/raad: hoe vaak krijgt de raad een rapportage; kaders stellen als raad
raad, raad/voorstel: agenda van de raad; informatievoorziening raad; wat mag de raad niet weten; planning p&c cyclus jeugdaanpak; wat ging
  mis bij informeren van raad; stuk voor de commissie; stuk agenderen voor raadsvergadering
raad, raad/voorstel, raad/vragen: stukken voor commissievergadering; motie schrijven over jeugd en veiligheid; motie over jeugdoverlast
raad, raad/voorstel, rollen/raad: gemeenteraad informeren
raad, raad/vragen: voorbereiden commissievergadering veiligheid; vragen voor de raad; suggesties voor fractie bij jaarstukken
raad, raad/vragen, rollen/college: hoe verantwoordt de wethouder zich
raad, raad/vragen, rollen/raad: mag ik namen horen als raadslid; schriftelijke vragen stellen; wat mag ik als raadslid weten over personen;
  krijgt raad inzicht in casussen; mag een fractie een casus inbrengen; motie over jeugdcriminaliteit
raad, rollen/driehoek-burgemeester: incident in de raad besproken naam verdachte; lopend onderzoek noemen in raadszaal; wat mag openbaar en
  wat niet; raadsvraag over bekende jongen; fractie vraagt naar dader van steekpartij; vraag uit de raad over naam hoe antwoorden;
  schriftelijke vragen over een incident; onrust in wijk wat vertel je raad
raad, rollen/driehoek-burgemeester, rollen/raad: buurt wil camera's; waar gaat de raad over en waar de burgemeester
raad, rollen/informatieanalist: kwartaalrapport ook voor raadsleden
raad, rollen/raad: geheime stukken voor de raad; raadsleden willen een besloten bijeenkomst; raad praat nooit over personen; duoraadslid;
  gemeentepolitiek; steunfractielid; pas gekozen; raad wil weten wie het zijn; buurvrouw wil bij gemeenteraad namen horen; wat krijgen
  politici te zien; mag dit achter gesloten deuren; ingewerkt worden als kersvers raadslid; agendacommissie onderwerp jeugdcriminaliteit;
  besloten raadsvergadering voorbereiden griffie; raadslid noemt verdachte in debat; raad werd nauwelijks geinformeerd; raad stelde nooit
  vragen; vragen of iemand op de lijst staat; inwoner mailt over overlastgevende jongen; inwoner stuurt me mail over overlastgever; beslist
  de raad over budget of werkwijze; raadslid mailt over overlastjongen
raad/aanbevelingen: aanbevelingen rekenkamer; wat zei de rekenkamer; conclusies onderzoek; wat is ermee gedaan; aanbevelingen uitgevoerd;
  verbeterpunten; waarom wist de raad weinig; kritiek rekenkamer; rapport 2020; doelen niet smart; lessen uit onderzoek; status aanbeveling;
  advies aan raad; advies aan college; opvolging van advies; zijn adviezen opgevolgd; wat deed college met advies; rekenkamerbrief;
  uitkomsten rekenkamer; punten van kritiek; nog te doen; verbeteringen; conclusie 4; aanbeveling 2; toegezegd; waarom was informatie
  onvoldoende; wat heeft het college gedaan met aanbevelingen; zijn alle aanbevelingen opgevolgd; rekenkameronderzoek conclusies; is
  aanbeveling 3 uitgevoerd; wat is er met de adviezen van de rekenkamer gebeurd; wat zei de rekenkamer over samenwerking met justitie;
  verbeterpunten voorbereiding deelnemers; eerder aanmelden door anderen dan politie; volgsysteem voor casussen; wat is er met het
  rekenkamerrapport gedaan; lijst aanbevelingen rekenkamer; ligt het rapport in een la; stand van uitvoering aanbevelingen; wat moet nog
  gebeuren; wat is af en wat niet; besluit nodig van college of raad; eisen r01 r34; requirements; conclusies onderzoek 2020; zeven
  hoofdpunten van de rekenkamer; loopt de uitvoering goed; kennis zit in de hoofden; kwetsbaar als regisseur weggaat; niks op papier;
  overzicht ontbreekt; scholen beter aansluiten; te weinig indicatoren sinds 2010; drie cijfers zeggen te weinig; doelen vaag geformuleerd;
  raad weet te weinig; totale kosten onduidelijk; advies aan raad en college samen; indicatoren bij programmatheorie; kijken hoe andere
  gemeenten kosten laten zien; schuw het debat niet; werkwijze vastleggen met ruimte; clientvolgsysteem; volgsysteem voor jongeren invoeren;
  voorstel financiering gevraagd door rekenkamer; meetbaarder maken; verbeterpunten uit de praktijk; alleen politie meldt aan; eerder
  signaleren door anderen; vast meldformulier gewenst; deelnemers slecht voorbereid; bijnamen onbekend bij partners; dossiers rommelig; te
  weinig aandacht voor gezin; onduidelijk wie mag beslissen mandaat; rapportage voor partners; samenwerking met scholen verbeteren; justitie
  te traag knelpunt; lange doorlooptijd om; geen dik handboek; tekortkomingen die de onderzoekers noemden; college beloofde verbetering;
  nazorg onderzoek rekenkamer; rekenkamr; mandaat woningen rapport; wat vond rekenkamer van samenwerking zorg; gezin in beeld verbeterpunt;
  to do rekenkamer; huiswerk college; lacunes; tekortkomingen; zwakke plekken; pijnpunten; waargemaakt; r07; r21; cliëntvolgsysteem;
  implementatiestatus; onderzoeksconclusies; eindrapport; gedane beloftes; conclusie 3; afvinklijst college; rekenkameradvies; is er iets
  mee gedaan; bureaula; reken kamer; geleerde lessen; verbetertraject; rekenkamer was kritisch, wat is gedaan; aanbeveling nog steeds niet
  uitgevoerd; raad vraagt stand van zaken rapport; werkwijze zit alleen in hoofden; college beloofde verbetering met scholen; vroegere
  verbeterpunten terugzoeken; accountant vraagt naar opvolging; rekenkamercommissie; aanbevelingen rekenkamer opvolging;
  doorwerkingsonderzoek; bestuurlijke reactie; eisen r01; registratiesysteem; bestuurlijk verbeterplan; actielijst rekenkamer;
  implementatie; wat is gedaan met klachten over scholen; conclusies rekenkamer jeugd; eerder melden door anderen dan politie; wat is met
  het rekenkamerrapport gedaan; opvolging onderzoek 2020; wat deed het college met de conclusies; welke besluiten staan nog open;
  doorwerking rekenkamerrapport; zeven conclusies; verbeterpunten uitvoering; status r01 tot r34; werkwijze zit in hoofden van mensen;
  kwetsbaar als medewerkers vertrekken; clientvolgsysteem aanbevolen; wat is er nu echt klaar; overzichtsrapportage ontbrak; onvoldoende
  dossiervorming kritiek; moties en toezeggingenlijst jeugdaanpak; actielijst naar aanleiding van rekenkamer; eisen uit de bronnen;
  rekenkammer conclusies; wat moet het college nog besluiten; verbeterpunten uitvoering 2020; r18 systematische dossiers
raad/aanbevelingen, raad/kosten: baten in beeld brengen
raad/aanbevelingen, raad/toetsingskader: bezoek van de rekenkamer; nazorgonderzoek rekenkamer; voortgangsrapportage aanbevelingen; zijn de
  doelen nu smart; meetbare uitkomsten ontbreken
raad/aanbevelingen, raad/toetsingskader, raad/voorstel: smart doelen
raad/aanbevelingen, raad/voorstel: indicatoren reduceren 2010; college moest met voorstel komen
raad/aanbevelingen, rollen/college: kritiek van rekenkamer op het bestuur; werkwijze stond niet op papier; doelen niet meetbaar kritiek;
  drie adviezen aan wethouders; werkwijze vastgesteld door wethouder; welke aanbevelingen kreeg b&w; openstaande bestuurlijke acties
raad/aanbevelingen, rollen/netwerkregisseur: mandaat onduidelijk volgens onderzoek
raad/aanbevelingen, rollen/om: lange doorlooptijd justitie oplossen; zaak ligt al een jaar op de plank; duurt lang voor zaak voor rechter
  komt
raad/aanbevelingen, rollen/om, stappen/regie: lange doorlooptijden jeugdstrafzaken
raad/aanbevelingen, rollen/procesondersteuner: dossiers rommelig volgens betrokkenen; archivering kan beter
raad/aanbevelingen, rollen/raad: rekenkamer wil debat; raad moet kritischer zijn
raad/aanbevelingen, rollen/school: verbeterpunt scholen beter betrekken; scholen beter betrekken; samenwerking met scholen kan beter; apart
  scholenoverleg idee uit onderzoek; samenwerking scholen in het onderzoek
raad/aanbevelingen, stappen/aanmelden: te weinig aanmeldingen door anderen dan politie; eerder melden voor het misgaat
raad/aanbevelingen, stappen/plan: meer aandacht voor het gezin beloofd
raad/kosten: prijs van de aanpak; kosten per jaar; waar gaat het geld naartoe; wie betaalt; budget aanpak; begroting jeugdcriminaliteit; wat
  levert het op; verdient het zich terug; is het duur; personeelskosten; uren regisseur kosten; andere gemeenten kosten; rijksgeld; kosten
  van detentie; baten; dekking; geld over; belastinggeld; kosten van zorg; wat is de prijs; kost het veel; hoeveel kost een regisseur; wie
  financiert; subsidie van rijk; rendabel; besparing op detentie; wat kost niets doen; begrotingspost; bezuinigen; onderbesteding; budget
  door jaren; loonkosten; kosten vergelijken; geld goed besteed; weggegooid geld; zonde van geld; geldverspilling; loont het; waar voor ons
  geld; jeugdmarshall kosten; kosten baten; hoeveel fte werkt eraan; begrotingsprogramma 5.3; dekking 2020; salaris regisseurs; uurtarief
  regisseur; maatschappelijke baten; wat kost detentie de maatschappij; bijdrage aan veiligheidshuis per gemeente; uren politie niet
  meegerekend; subsidie justitie en veiligheid coach; wie betaalt de jeugdmarshall; welke kosten worden voorkomen politie-inzet; hoeveel
  geld ging erin in zoetermeer; 750.860; zeven en halve ton per jaar; bedragen uit het onderzoek; zijn deze bedragen echt; salariskosten
  regisseurs; hoeveel mensen werken eraan; 6,5 fte; aantal fte procesondersteuner; formatie voorzitter en analist; halve regisseur
  radicalisering; wat kosten twee jeugdboa's; boa budget 2019; coach naar werk subsidie; ipta bedrag ministerie; subsidie van justitie en
  veiligheid 55.000; inkoopbudget trajecten; potje voor extra hulp; uit welk programma wordt het betaald; budget vanaf 2016; tijdelijk geld
  raadsbesluit 2015; structureel geld sinds 2017; 174.000 radicalisering; geld voor de jeugdmarshall; 221.000 in 2019; programma 5.3 dertien
  miljoen; 5.2 of 5.3 begroting; rapport spreekt zichzelf tegen over geld; te weinig geld voor interventies; mag ik deze bedragen bij elkaar
  optellen; dubbel geteld jeugdmarshall; rekenfout kosten voorkomen; delen door aantal jongeren; prijs per jongere zoetermeer; welke kosten
  ontbreken; overhead niet meegerekend; zitten politie-uren erin; jeugdzorgkosten meegeteld; levert het iets op; is het zijn geld waard; wat
  bespaar je met minder detentie; waarom geen euro's bij de opbrengst; vergelijkingsgroep nodig voor baten; doelmatigheid berekenen; schade
  uithuisplaatsing voorkomen; hoe boeken andere gemeenten dit; eigen taakveld in begroting; bijlage met alle geldbronnen; kosten per traject
  licht of zwaar; bijdrage per gemeente veiligheidshuis; controller zoekt kostenoverzicht; financieel adviseur vergelijking gouda; hoeveel
  kost een netwerkregisseur; kosten historie per jaar; wordt jeugdgezondheidszorg meegerekend in kosten; maatschappelijke baten preventie;
  wat kost traject per persoon; wie betaalt extra hulp; los budget trajecten 27000; fte's en salarissen team; prijskaartje; centen; roi;
  spuk; ombuiging; peperduur; geldstroom; personeelslasten; gemeentefonds; kosteneffectief; belastingcenten; wat schuift het; besparen;
  potjes; uurloon; kost een cel; bedrag per hoofd; salaris jeugdmarshall; geldkraan; incidentele middelen; kosten en bate; raad vindt het te
  duur; iemand noemde € 750.860; bezuiniging dreigt, wat levert het op; buurgemeente is veel goedkoper; oude begroting telt niet op;
  journalist rekent kosten per kind uit; bestuurder vraagt naar besparing; hoeveel fte hadden ze in zoetermeer; waar is dat tijdelijke geld
  gebleven; kosten; kosten en baten; kosten-batenanalyse; mkba; maatschappelijke kosten baten analyse; sroi; business case; businesscase;
  overhead; formatie; salariskosten; loonkosten regisseurs; schaal netwerkregisseur; structureel incidenteel; programma 5 veiligheid;
  programmabegroting; taakveld; taakveld 1.2; bbv; begroting; jaarrekening; sisa; decentralisatie-uitkering; preventie met gezag; pmg;
  cofinanciering; reserve veiligheid; inkoop trajecten; trajectprijs; kostprijs traject; benchmark kosten; besparing; vermeden kosten;
  detentiekosten; bijdrage veiligheidshuis; gemeenschappelijke regeling; raadsbudget jeugdboa; budgethistorie; waaruit wordt de marshall
  betaald; waarom mag je niet delen door aantal jongeren; kosten school en jongerenwerk tellen die mee; krijgt handhaving extra geld voor
  jeugdboa; subsidie ministerie coach werk; wat kost zo jongere; wat betaalt de stad hiervoor; belastinggeld voor raddraaiers; wat is de
  jeugdmarshall per jaar; programma 5 of 5.3; zit overhead erin; verschil tussen begroting en jaarrekening door de jaren; tabel 2.1 dsp
  rapport; sroi berekenen; waarom geen bedrag per jongere; inzet partners niet meegeteld; 295000 euro tijdelijk geld 2016; 174.000
  structureel radicalisering; optellen van budget en kosten mag dat; kostentoerekening radicalisering en jeugd; verschil 5.2 en 5.3
  begroting; benchmark begroting vergelijkbare steden; taakveld bijdrage zorg en veiligheidshuis; bijlage bij jaarstukken met alle bronnen;
  kosten per traject met bandbreedte; jeugdboas wat kosten die; uitgespaarde uithuisplaatsing; historisch budgetoverzicht; waarde voor
  belastinggeld; onderbesteding of overbesteding; wat kostte zoetermeer; hoeveel formatie nodig regisseurs; salaris netwerkregisseur analist
  begroot; kosten niet delen door aantal; baten in euros bewijzen; subsidie coach ministerie
raad/kosten, raad/toetsingskader: wanneer is iets doelmatig genoeg
raad/kosten, raad/toetsingskader, raad/vragen: hoe toets ik of het doelmatig is
raad/kosten, raad/voorstel: budget per jaar; bezuinigingen op jeugd; incidenteel of structureel geld; wat als de subsidie stopt; subsidie
  ministerie coach stopt; subsidie voor de coach stopt; zeven en een halve ton; structurele dekking regelen; waar komt het geld vandaan
  dekking; stopt de coach als subsidie wegvalt; incidenteel geld omzetten naar structureel; subsidie ipta coach loopt af; financiele
  paragraaf aanpak jeugd
raad/kosten, raad/voorstel, rollen/ipta-coach: kosten ipta coach
raad/kosten, raad/voorstel, rollen/raad: kan de raad het budget ophogen
raad/kosten, raad/vragen: mag je kosten per jongere uitrekenen
raad/kosten, rollen/college: totaalkosten onduidelijk volgens onderzoek
raad/kosten, rollen/college, rollen/netwerkregisseur: inkoopbudget per jongere
raad/kosten, rollen/college, stappen/regie: wie betaalt de begeleiding
raad/kosten, rollen/ipta-coach: specifieke uitkering; rijkssubsidie; subsidie jenv; wie betaalt de werkcoach; rijkssubsidie coach; geld van
  ministerie jenv; ministerie betaalt coach
raad/kosten, rollen/jeugdboa: wat kosten twee jeugdboas; sinds wanneer jeugdboas; raadsbudget extra boa's
raad/kosten, rollen/jeugdmarshall: budget jeugdmarshall
raad/kosten, rollen/netwerkregisseur, stappen/regie: hoeveel uur per week kost een jongere
raad/kosten, rollen/netwerkregisseur, stappen/regisseur: hoeveel uur regie per week
raad/kosten, rollen/reclassering, stappen/regie: hoeveel tijd kost dit me per week
raad/kosten, sociaal-domein: jeugdhulpkosten meegeteld
raad/kosten, stappen/regie: weinig geld voor extra interventies; potje voor extra activiteiten; maatwerkpotje
raad/toetsingskader: toetsen aan normen; drie normen; kader van de raad; waar let je op; hoe beoordeel je de aanpak; haalt de aanpak de
  norm; zijn doelen smart; scoort de aanpak; wie controleert dit; toetsvragen; kaders stellen; stand van zaken normen; is het doelmatig;
  rechtmatig; werkt het volgens rekenkamer; waaraan toets je; meetlat voor beleid; beoordelingscriteria; voldoen we; wanneer goed genoeg;
  doelen meetbaar; kader voor controle; normen van rekenkamer; hoe scoort de gemeente; toetsvraag; toetsingskader; beoordelingskader voor
  raad; aan welke eisen toetsen wij dit beleid; meetbare doelen veiligheid; oordeel in 2020 over de doelen; hoe toets je of de aanpak goed
  is; meetlat voor de raad; kan de raad dit controleren; drie normen vier vragen; normenkader rekenkamer; oordeel 2020 onvoldoende; wat vond
  het onderzoek van de verantwoording; zijn er heldere doelen; doel per groep en per persoon door elkaar; hoeveel cijfers hebben een doel;
  verantwoording aan de raad norm; kan de raad bijsturen; instrumenten om bij te sturen; doelen vertaald in meetbare uitkomsten; specifiek
  meetbaar acceptabel; zijn de doelstellingen smart; staat het beleid op papier; beleid vastgelegd door college; krijgt de raad rapportages;
  deels wat betekent dat; scorekaart toen en nu; vergelijking 2020 met nu; wat ontbreekt er nog en wie doet het; elk jaar deze tabel
  opvragen; schema 4.1; audit van de aanpak; accountant beoordeling beleid; kwaliteitstoets beleid; beoordelingslijst jeugdaanpak; hoe weet
  je of beleid controleerbaar is; is aanpak smart; kpi; scorebord; toetssteen; controleerbaar; grip raad; sturen op resultaat;
  succescriteria; keuring; evaluatiekader; meetbaarheid; slagen of zakken; verantwoordingsnormen; kwaliteitsnorm; rekenkamernorm; toets ings
  kader; langs de meetlat; afvinken beleid; papieren werkelijkheid; doelen zijn niet smart volgens accountant; raad kan niet controleren;
  hoe ver zijn we sinds 2020; rekenkamer komt opnieuw kijken; raadslid vraagt wanneer het geslaagd is; overal staat deels; collega zegt dat
  er geen indicatoren zijn; controlerende taak; controlerende rol raad; smart; meetbare doelen; 213a; doelmatigheidsonderzoek;
  sturingsinstrumenten; rechtmatigheid; audit; pdca; wanneer is de aanpak geslaagd; normen om aanpak te beoordelen; wordt dit eigenlijk
  gecontroleerd; normen en toetsvragen van onderzoekers; beoordeling 2020 versus nu; is het beleid vastgelegd op papier; normenkader
  rekenkameronderzoek; audit op sturing en verantwoording; wat betekent deels in de tabel; evaluatiecriteria voor beleid; oordeel
  onderzoekers over verantwoording; checklist goed bestuur jeugdaanpak; toetsings kader raad; normen om aanpak te controleren; zijn onze
  doelen smart; rapportcijfer rekenkamer 2020 per norm
raad/toetsingskader, raad/voorstel: streefwaarden laten vaststellen; indicatoren als kader vastleggen
raad/toetsingskader, raad/voorstel, rollen/raad: raad stelt kaders vast
raad/toetsingskader, raad/vragen: controlerende rol invullen; hoe houd ik de wethouder scherp
raad/toetsingskader, rollen/informatieanalist: definities aanpassen wie gaat daarover
raad/voorstel: raadsvoorstel voorbeeld; tekst voor besluit; raadsinformatiebrief; geld vragen aan raad; dekking; structureel geld;
  beslispunten; argumenten voor; kanttekeningen; varianten; hoe vaak informeren; doelen vaststellen; begrotingswijziging; voorstel
  schrijven; financiele paragraaf; privacyparagraaf; planning en control; wat besluit de raad; voorbeeldbesluit; besluittekst; hoe schrijf
  ik raadsvoorstel; voorstel indienen; extra budget; financiering regelen; incidenteel of structureel; keuze voor raad; scenario's; risico's
  van voorstel; wat vragen we de raad; nota voor raad; jaarlijks rapporteren voorstel; voorleggen aan raad; voorbeeldtekst; tekst die je
  kunt overnemen; aan de raad voorleggen; stuk voor de raad; raadsvoorstel; besluitpunten; krediet aanvragen bij de raad; voorbeeld
  raadsbesluit; voorbeeldtekst om aan de raad voor te leggen; structureel geld voor jeugdboas; streefwaarde recidive binnen jaar;
  voorbeeldtekst raadsvoorstel; concept besluit voor de raad; wat moet de raad beslissen; is het al besloten; tekst om in te dienen door
  college; haken invullen; zeven beslispunten; indicatoren laten vaststellen; streefwaarden vaststellen; nulmeting en streefgetal; geld
  vrijmaken structureel en tijdelijk; extra budget aanvragen; evaluatie met controlegroep; waarom nu een raadsbesluit; doelentabel raad;
  doel aantal dagen tot plan; doel aantal jongeren per regisseur; doel recidive percentage; doel minder overlastmeldingen; eerst een jaar
  meten; variant a b c; hoe vaak rapporteren aan raad keuze; een of drie keer per jaar rapporteren; leerbijeenkomst raad; leeragenda jeugd;
  probleem in de zomer te laat horen; welke variant raden jullie aan; privacyparagraaf raadsvoorstel; kleine aantallen in raadsstuk; dpia
  gedaan voor voorstel; waarom een vast verslag in plaats van memo's; nadelen en risico's van doelen; perverse prikkel; makkelijke jongeren
  kiezen om te scoren; snel afsluiten voor de cijfers; tabel begroot en werkelijk leeg; subsidie stopt wat dan; wat als de coach niet meer
  betaald wordt; vervolgproces college dan raad; bestuursadviseur schrijft raadsstuk; amendement op doelen; cijfers bewijzen geen oorzaak
  kanttekening; raadsvoorstl; structureel geld aanvragen; beslispunten gemeenteraad; dictum; initiatiefvoorstel; financiële paragraaf;
  variant b; meerjarenbegroting; krediet; invultekst; risicoparagraaf; leerbijeenkomst; collegenota; agendastuk; copy paste voorstel; opties
  voor raad; evaluatiebepaling; raads voorstel; voor en tegen; geld aanvragen bij raad; we moeten een raadsstuk schrijven; geld voor
  regisseur is maar tijdelijk; raad heeft nog geen doelen vastgesteld; wethouder wil structureel budget aanvragen; raad wil vaker iets
  horen; motie evaluatie van de aanpak; financien moeten in één overzicht; amendement op streefwaarde; zoeken dekking voor volgend jaar;
  indicatoren vaststellen; beslispunt; concept raads voorstel; raadsbesluit; streefwaarden; beginwaarde; nulmeting; kpi; outcome
  indicatoren; argumenten; informatievarianten; scenario's raad; dekkingsvoorstel; structurele financiering; incidenteel budget; perverse
  prikkels; cherry picking; afroming; variant drie keer per jaar informatie; wordt de aanpak geëvalueerd met vergelijkingsgroep; staat
  privacy ook in het raadsvoorstel; besluitpunten voor de raad; format raadsvoorstel jeugd veiligheid; beginwaarde en streefjaar kiezen; wat
  als de rijkssubsidie stopt; pervers effect van targets; afromen makkelijke gevallen; argumenten voor en tegen jaarlijkse verantwoording;
  kant en klare tekst om in te dienen; dekkingsvoorstel en begrotingsjaar; scenario's informatievoorziening raad; b en w nota omzetten naar
  raad; kanttekeningen bij sturen op cijfers; raads voorstel jeugd; geldt dit al of is het concept; tekst aanpassen en indienen bij raad;
  varianten informeren gemeenteraad; perverse prikkels streefcijfers
raad/voorstel, raad/vragen: amendement voorbereiden op jeugdaanpak; technische vragen commissie
raad/voorstel, rollen/college: wethouder verantwoording afleggen
raad/voorstel, rollen/college, rollen/driehoek-burgemeester: memo voor de portefeuillehouder
raad/voorstel, rollen/ipta-coach: coach weg als subsidie stopt
raad/voorstel, rollen/raad: besluit over verlenging van de aanpak
raad/voorstel, sociaal-domein: leeragenda
raad/vragen: welke vragen kan ik stellen; vragen aan wethouder; vragen aan burgemeester; vraag voor commissie; kritische vragen; debat
  voorbereiden; schriftelijke vragen; waar moet ik op letten; valkuilen bij cijfers; mag ik conclusie trekken; vragen over geld; vragen over
  privacy; vragen over resultaat; technische vragen; motie indienen; wat vraag je de wethouder; goede vragen; lastige vragen; vragenlijst
  raad; vragen voor jaarverslag; vragen bij begroting; hoe lees je de cijfers; vragen over effect; vragen over groep; art 36 vragen;
  voorbereiding commissie; verkeerde conclusies; motie of vraag; is het weggegooid geld; verspilling; raadsvragen; welke vragen kan ik de
  wethouder stellen; vragenlijst voor de commissie; welke vragen stel ik aan het college; wat kan ik de wethouder vragen; wat kan ik aan de
  wethouder vragen; slimme vragen voor commissie; voorbeeldvragen debat; schriftelijke vragen over jeugdoverlast; spreektijd twee minuten
  welke vraag; vraag naar grootte van de groep; blijven jongeren te lang; wie signaleert het eerst; voor of na eerste politiecontact;
  traagheid tussen besluit en plan; hebben regisseurs te veel jongeren; waar loopt het vast vragen; woningen jeugdhulp of justitie knelpunt;
  wie pakt de zorg op na afloop; op welk gebied lukt het niet; gaan ze opnieuw de fout in; ontbrekende metingen navragen; mooi gemiddelde
  over de helft; welk doel is niet gehaald; welke potjes betalen dit; hoeveel klachten en datalekken; hoeveel inzageverzoeken kwamen er;
  krijgt elke jongere een brief; is het nog in verhouding; te lang gevolgd schadelijk; overlast daalt dus het werkt; valse conclusies uit
  cijfers; valkuil bij recidivecijfer; misleidende kosten per kind; hoe lees ik cijfers kritisch; doorvragen tot je een getal hebt;
  oppositie wil kritisch zijn; journalist kritische vragen aanpak; vragenuur jeugdcriminaliteit; wie geeft antwoord op raadsvragen; mag ik
  technische vragen aan ambtenaren stellen; waar loopt wonen vast; jeugdhulp wachttijd vraag aan wethouder; interruptie; betoog; drogreden;
  debatvoorbereiding; wethouder bevragen; spreekpunten; misvattingen; tegengeluid; wat vraag ik; kritisch raadslid; art 38 vragen;
  doorprikken; scherp blijven; inspiratie debat; vragen bedenken; cijfers misbruiken; raads vragen; bijdrage fractie; morgen debat over
  jeugdcriminaliteit; moet vanavond vragen stellen; wethouder zegt dat het werkt; cijfers zien er te mooi uit; antwoord van college was
  vaag; wil technische vragen indienen; overlast gedaald, college juicht; coalitie wil lof, oppositie kritiek; eerste keer jaarverslag in
  commissie; vraag over kosten per jongere; mondelinge vragen; motie; amendement; interpellatie; commissiedebat; woordvoering fractie;
  bijdrage debat voorbereiden; is elke jongere netjes ingelicht; waar loopt het vast school of jeugdzorg; kritische vraag over rechten van
  jongeren; kritische punten voor het debat; wat vraag ik de portefeuillehouder; vraagsuggesties burgerleden; proportionaliteit aankaarten
  in commissie; knelpunten wonen jeugdhulp justitie; waar moet ik mee oppassen in een debat; ontbrekende metingen mooi gemiddelde; drie
  punten om door te prikken; lastige vragen uit de commissie voorbereiden
raad/vragen, rollen/college: vraag aan de portefeuillehouder
raad/vragen, rollen/raad: debat niet schuwen; geheime stukken raad mag ik namen weten; voorbereiden op debat over jaarverslag; welke drie
  vragen stel ik; vragen indienen bij de gemeenteraad; toezegging opvolgen volgend jaar; steekincident in de raad bespreken; eerste
  commissie over jeugd
raad/vragen, stappen/afsluiten: draaideurjongeren weer terug
raad/vragen, stappen/herijken: proportionaliteit van langdurig volgen; langer gevolgd dan nodig; zitten ze er niet onnodig lang in
rollen: wie doet wat; wie is wie; wie doet er mee; welke partners; welke rol heb ik; taken per rol; contactpersonen; aanspreekpunt; wie is
  verantwoordelijk waarvoor; proceseigenaar; raci; alle organisaties; taakverdeling; wie zijn betrokken; welke instanties; wie is mijn
  contact; lijst van partners; wie moet ik hebben; verantwoordelijkheden; functies; wie is de baas van aanpak; mijn rol zoeken; nieuwe
  partner; wie werkt samen; wie is de regisseur contactgegevens; welke partners zitten er allemaal; lijst van alle functies; wie zit er
  allemaal in het projectteam; welke taken horen bij mijn functie; overzicht ketenpartners; ik ben nieuw wat moet ik doen; leesvolgorde voor
  nieuwe collega; samenvatting lezen voor ik meepraat; wie werken er bij de gemeente aan mee; gemeentelijke functies lijstje; ambtenaren in
  het team; welke baantjes heeft de stad hiervoor; justitiepartners in het overleg; welke diensten van politie en justitie doen mee;
  strafrechtketen deelnemers; hulpverleners die meedoen; welke zorginstellingen zijn aangesloten; hulporganisaties rijtje; wie van onderwijs
  schuift aan; onderwijspartners; bestuurders en toezichthouders overzicht; wie controleert en wie bestuurt; verhuurder doet ook mee; ik
  zoek iemands 06; mailadres van collega bij andere organisatie; bellijst kwijt; contactenlijst nooit ontvangen; mailadres van het uvz; hoe
  bereik ik het secretariaat; centraal e-mailadres; praat de jongere zelf mee; mogen ouders meedenken; inspraak van de jongen en zijn vader;
  vanaf welke leeftijd ouders niet meer erbij; wie mag geen namen horen; gaat wethouder over individuele gevallen; praat gemeenteraad over
  personen mee; wie gaat over geld en kaders; mijn organisatie staat niet in de lijst; telefoonlijst partners; staat huisarts in de
  partnerlijst; functielijst; takenpakket; belijst; telefoonboek; doorkiesnummer; spelers; poppetjes; stakeholders; wie is de baas; rasci;
  wie regelt wat; keten; visitekaartje; bereikbaarheid partners; mijn functie; teamleden; wie ben ik hierin; boekje; tafelgenoten;
  06-nummers; bij wie moet ik zijn; weet niet wie ik moet bellen; nieuwe collega zoekt zijn taak; iemand vroeg wat mijn rol is; nummer van
  de partner kwijt; wie doet hier eigenlijk wat; mijn functie staat er niet bij; zoek contactpersoon van andere organisatie; partnerlijst;
  ketenpartners; netwerkpartners; sociale kaart; rolverdeling; taken en verantwoordelijkheden; functieprofiel; organogram; raci-tabel
  stappen; wie moet ik hebben bij de gemeente; partnerlijst kwijt; overzicht van functies in deze aanpak; welke organisaties doen hieraan
  mee; wie is wie bij de gemeente; betrokken organisaties; rasci tabel; wie doet mee vanuit gemeente; governance wie beslist adviseert;
  contactpersoon van een partner zoeken; functieprofielen; telefoonlijst partners kwijt; welke functies zijn er; nummers van iedereen; ik
  weet niet welke pagina voor mij is; doet de jongere zelf ook mee; wijkagent welke rol
rollen, rollen/college: mag wethouder meekijken bij overleg
rollen, rollen/college, rollen/driehoek-burgemeester: wie geeft leiding aan de aanpak
rollen, rollen/jeugdbescherming, stappen/regie: wie belt de jeugdreclasseerder
rollen, rollen/leerplicht, rollen/school: wie is aanspreekpunt voor school; wie is contactpersoon voor scholen
rollen, rollen/netwerkregisseur: ik ga de kar trekken vanuit andere organisatie; dossiers van collega overgenomen waar lees ik dat
rollen, rollen/om: jeugdofficier contact
rollen, rollen/politie: pagina voor agent in de wijk; buurtagent waar moet ik kijken
rollen, rollen/procesondersteuner: partnerlijst niet gekregen
rollen, rollen/reclassering: collega van verslavingsreclassering voor het eerst bij uvz
rollen, rollen/school: zoek telefoonnummer regisseur van mijn leerling; wie is ons aanspreekpunt
rollen, rollen/voorzitter: wie is de baas van dat overleg
rollen, rollen/zorgaanbieder: rol van psycholoog in uvz
rollen, stappen: procesbeschrijving ao/ic
rollen, stappen/agenderen: wordt eerst brief gestuurd voor anderen naam zien
rollen, stappen/regisseur, stappen/uvz: wat moet ik doen na het uvz
rollen, stappen/uvz: zit halt er ook bij; vaste en losse partners
rollen/college: wat doet college; wethouder; mandaat; mandaatbesluit; geld uitgeven mandaat; hoeveel mag regisseur uitgeven; besluiten van
  college; verantwoorden; convenant tekenen; inkoop zorg; verantwoordelijk bestuurder; jaarverslag vaststellen; raadsinformatiebrief;
  bestuurlijk verantwoordelijk; wie is portefeuillehouder; wethouder beslist; mandaat geven; bedrag in mandaat; tekenbevoegd;
  collegevoorstel; verantwoording aan raad; beleid vaststellen; jaarverslag aanbieden; mandaatregeling; moet het college ergens over
  beslissen; mandaatbesluit partner voorbeeldtekst; wat doet b&w hierin; stadsbestuur en jeugdoverlast; verantwoordelijkheid van wethouders
  voor de aanpak; dagelijks bestuur gemeente; wie regelt personeel en budget; wat moet er elk jaar vastgesteld; bestuurlijke jaarcyclus;
  nota voor de collegevergadering; wie stelt de meetlat en doelen vast; begroting en dekking samen op een stuk; b&w-advies voorbereiden;
  kwartaalcijfers naar de wethouder; wie lost bestuurlijke problemen op en hoe snel; reactietermijn bestuur; hoe lang mag b en w erover
  doen; escaleren naar portefeuillehouder; wie keurt het jaarverslag goed; uitleggen waarom doel gemist; verantwoording over resultaten per
  doel; doel mislukt wat zeggen we; wie beslist over fte; extra personeel nodig wie gaat daarover; duurder dan duizend euro wie tekent;
  grens boven welke regisseur niet zelf mag kopen; advies aan gemeenteraad over budget; mag de wethouder zelf een jongere kiezen; mag
  wethouder ingrijpen in een zaak; wethouder wil in het overleg zitten; wethouder vraagt naar een jongen; actieve informatieplicht; moet
  bestuur de raad uit zichzelf inlichten; passieve inlichtingenplicht college; mandaad aan niet-ondergeschikte; awb 10:4; toestemming
  werkgever bij mandaat; mag iemand van buiten namens gemeente beslissen; privaatrechtelijke rechtshandeling regisseur; awb 10:12; wie mag
  contract met aanbieder tekenen; handtekening onder opdracht aan coach; formulier dat bij b en w hoort; modeltekst mandaat;
  voorbeeldbesluit bevoegdheid regisseur; concepttekst volmacht; standaardbesluit om geld uit te mogen geven; juridische tekst machtiging
  regisseur; machtiging voor reclasseerder om in te kopen; wanneer vervalt de bevoegdheid van de regisseur; regisseur weg wat met mandaat;
  moet instelling instemmen met mandaat; plan vaststellen namens de gemeente; gemeentesecretaris wil uitleg; boekje voor wethouder printen;
  volmacht inkoop regisseur; mandaat voor medewerker van zorginstelling; dagelijks bestuur; b&w; stadsbestuur; volmachtbrief;
  inkoopbevoegdheid; budgethouder; formatie uitbreiden; wethouder zorg; mandaatbrief; gemeentesecretaris; bestuurder; collegevergadering;
  meer regisseurs aannemen; extra inkoop; machtiging; gemeentebestuur; ambtelijke top; handtekening wethouder; knelpunt naar boven;
  wethouder wil op de hoogte blijven; er ligt nog geen mandaatbesluit; knelpunt ligt al maanden op mijn bureau; nieuwe wethouder jeugd;
  college moet jaarverslag vaststellen; raad vraagt wethouder om uitleg; werkwijze is nooit vastgesteld; opdracht boven duizend euro;
  college; burgemeester en wethouders; collegebesluit; collegeadvies; portefeuillehouder; wethouder jeugd; bestuurlijk opdrachtgever;
  ambtelijk opdrachtgever; stuurgroep; mandaatregister; ondermandaat; volmacht; artikel 10:12 awb; gemeentewet 160; gemeentewet 171; mandaat
  externe partij; instemming werkgever mandaat; aanbesteding; inkoopbeleid; formatie uitbreiding; vaststellen werkwijze; wethouder jeugd
  beslist waarover; toestemming gemeente om regie bij partner te leggen; bevoegd besluit over het plan, mandaat; wethouder aanspreken over
  mijn zaak; wat moet college vaststellen; collegebesluit werkwijze en normenkader; tekst mandaat regisseur; volmacht voor inkoop trajecten;
  mandaat aan externe medewerker; boven de duizend euro wie beslist; mag de wethouder over een persoon beslissen; formatie uitbreiden wie
  gaat erover; awb 10:4 instemming werkgever; jaarkalender wethouder aanpak; bestuursadviseur wat ligt er bij ons; tekst mandaat regisseur
  overnemen; welke besluiten moet b en w nemen; jaarverslag vaststellen wie
rollen/college, rollen/driehoek-burgemeester: verschil bevoegdheid burgemeester en wethouders; taakverdeling burgemeester en wethouder; wie
  is verantwoordelijk burgemeester of college
rollen/college, rollen/fg: privacybeleid bestuurlijk vaststellen
rollen/college, rollen/netwerkregisseur: besluit college mandaat regisseur; hoe geef je als college mandaat aan iemand van een andere
  organisatie; wie betaalt meer dan duizend euro; traject kost 2500 euro toestemming; factuur van 1800 euro valt buiten budget; reclassering
  werd regisseur, zonder mandaat; inkoopgrens; regisseur namens college laten inkopen; bestuurlijk knelpunt binnen een week beantwoorden;
  volmacht om hulp in te kopen; mandaat voor iemand buiten de gemeente; mandaatregeling aanpassen bedrag; netwerkregiseur mandaad; mandaat
  voor regisseur van de reclassering; vanaf wanneer geldt het uitgavenbedrag; persoonlijke machtiging op naam; detox betalen uit potje
  gemeente; bedrag boven mandaat; wie mag knoop doorhakken over geld; manager zegt dat er geen capaciteit is; boven mij moet iemand
  beslissen; heb toestemming nodig voor duur traject; inkoopbevoegdheid per jongere; partner weigert medewerking wie belt wie; budget per
  jongere duizend euro; wethouder moet knoop doorhakken
rollen/college, rollen/netwerkregisseur, rollen/voorzitter: mag ik tekenen namens de gemeente
rollen/college, rollen/netwerkregisseur, stappen/regie: potje voor kleine uitgaven; mandaat; kan ik geld vrijmaken voor een rijbewijs; kan
  ik een treinkaartje voor hem voorschieten
rollen/college, rollen/voorzitter, stappen/opschalen: moet ik de wethouder inlichten
rollen/college, stappen/regie: boven het bedrag uit
rollen/college, stappen/regisseur: extra formatie nodig
rollen/de-waag: wat doet de waag; behandeling agressie; forensische zorg; behandelaar in overleg; beroepsgeheim waag; agressietraining;
  zedendader; verplichte behandeling; verslag van behandeling; therapie gezin; wordt verslag gedeeld; behandeling voor daders; agressief
  gedrag behandelen; seksueel gedrag; forensisch; verplicht door rechter; behandeling gestopt; wat zegt behandelaar; risico op herhaling;
  systeemtherapie; forensische behandeling; ambulante dader behandeling; agressieregulatie; dader behandeling; komt hij wel op zijn
  verplichte behandeling; agressietraining met wachttijd; gedragsdeskundige meedenken zonder naam; forensisch centrum; polikliniek voor
  daders; gedragsdeskundige in het overleg; welke therapie werkt bij agressie; hulp bij zedenfeiten; kan behandelaar ook advies geven over
  niet-patient; adviseren over iemand die geen client is; in welke fase doet forensische ggz mee; denkt behandelaar mee bij het stoppen; zit
  er een psycholoog vast aan tafel; waarom is de waag elke keer erbij; expertise over doelgroep wie heeft die; mijn client staat op de
  agenda; patient wordt besproken wat doe ik; eerst overleggen met behandelend collega; client vooraf inlichten over bespreking; anoniem
  advies geven; stoornis noemen in overleg; algemeen advies zonder persoon te noemen; labeltje plakken aan tafel; wat mag je melden over
  verloop therapie; behandeling gestopt doorgeven; no show behandeling terugkoppelen; zeggen dat therapie klaar is; hij komt niet opdagen
  bij therapie; hoe lang wachten op forensische hulp; risicotaxatie inbrengen; kans op herhaling inschatten; hoe gedraagt hij zich buiten de
  therapie; wat levert het overleg een behandelaar op; intake afgewezen wie beslist; mag het overleg behandeling afdwingen; wie bepaalt of
  therapie zin heeft; volgorde van hulp en training; eerst verslaving of eerst agressie behandelen; behandelen zonder dat hij wil;
  verplichte therapie als voorwaarde; behandelgegevens lekken naar politie; wanneer geheim doorbreken; patient dreigt met moord mag ik
  spreken; intercollegiaal overleg voor je iets zegt; kan therapeut zelf aanmelden; behandelaar en deelnemer in een persoon; dubbele pet
  therapeut; andere collega naar overleg sturen dan de behandelaar; ik werk bij de waag en ken hem; fpk fpp polikliniek forensisch; wie
  behandelt zit liever niet in overleg; woedebeheersing training; gestart gekomen gestopt melden; collega raadplegen voor ik geheim
  doorbreek; forensisch aanbod en levertijd; anger management; driftkikker; losse handjes; opvliegend; ontploffen; emotieregulatie;
  polikliniek; mst; vechtersbaas; gedragsdeskundige; dadertherapie; zelfbeheersing; ontremd; seksuele delicten; fivoor; zo boos; slaan en
  spijt; forensies; vuisten; agressie cursus; heeft zijn vriendin geslagen, behandeling nodig; wordt om niks razend; ik behandel hem en zit
  ook aan tafel; gevraagd naar diagnose tijdens overleg; agressietraining afgebroken; aangehouden voor aanranding; sloeg leraar, welke
  behandeling helpt; wacht op plek bij de waag; de waag; dewaag; forensische ggz; forensische poli; ambulante forensische zorg;
  multisysteemtherapie; mdft; fft; art training; forfact; savry; risicotaxatie; delictanalyse; delictscenario; forensisch behandelaar;
  zedendelict behandeling; gz-psycholoog; orthopedagoog; agressietraining forensisch advies zonder naam; behandelaar zegt alleen komt of
  komt niet; agressietraining verplicht; de waag wat doen ze daar; zegt behandelaar of hij komt; hij kan zijn woede niet aan; forensische
  behandelaar rol; anoniem advies over gedrag; advies over gedrag zonder client te noemen; forensisch behandelaar aan tafel
rollen/de-waag, rollen/jeugdbescherming, rollen/reclassering: risicotaxatie instrument
rollen/de-waag, rollen/reclassering: terugkoppelen aan toezichthouder
rollen/de-waag, rollen/reclassering, stappen/plan: gedragsinterventie cova
rollen/de-waag, rollen/zorgaanbieder: forensische behandeling agressie; zwijgplicht opzij bij acuut gevaar; verschil forensische zorg en
  gewone ggz; behandeling zonder toestemming of opgelegd kader; systeemtherapeut in gezin met justitie; behandeld worden tegen mijn wil;
  psycholoog; wat is mijn rol als therapeut; forensische behandeling met wachtlijst; patient anoniem voorleggen; meedenken zonder naam
  patient; behandelaar zit zelf ook in het overleg
rollen/de-waag, rollen/zorgaanbieder, rollen/zorgnetwerk: psychiater aan tafel
rollen/de-waag, rollen/zorgaanbieder, stappen/plan: agressieregulatietraining
rollen/de-waag, rollen/zorgaanbieder, stappen/regie: therapie afgebroken; wachtlijst behandeling
rollen/de-waag, stappen/uvz: uitleggen waarom iemand impulsief is
rollen/driehoek-burgemeester: wat doet burgemeester; wat kan burgemeester; gebiedsverbod opleggen; burgemeestersbrief; stopgesprek
  burgemeester; driehoek beslist; woning sluiten; drugspand; noodbevel; groep aanpakken; geen namen in driehoek; knelpunt oplossen; pers;
  rellen; vuurwerkoverlast; maatregel tegen overlast; wie informeert burgemeester; dwangsom; bevoegdheid burgemeester; burgemeester besluit;
  maatregel opleggen; straatverbod; samenkomen verbieden; pand dicht; huis gesloten; brief van burgemeester; gesprek met burgemeester;
  openbare orde; onrust in wijk; media-aandacht; driehoek bespreekt; aanpak groep; advies aan burgemeester; wat hoeft burgemeester niet te
  weten; noodmaatregel; groepen jongeren vechten; bende in de stad; wie bespreekt groepen; bijpraten van burgemeester; kabinet;
  burgemeester; wat doet de burgemeester; burgermeester; wat kan de burgemeester doen; mag burgemeester opdracht geven voor bepaalde
  jongere; driehoeks overleg en namen; rol hoofd politie bij jeugdgroep; wat heeft de burgemeester ermee te maken; burgervader en
  jeugdbendes; overleg burgemeester politie justitie; wie is het gezicht naar buiten; bestuurlijk gezag achter de brief; wie zitten in de
  driehoek; hoofdofficier burgemeester korpschef; groep van de lijst af wie bepaalt; groep aanmerken als crimineel; prioritering groepen
  motiveren; brieftekst goedkeuren; lijst van groepen met datum en reden; zit burgemeester bij het casusoverleg; burgemeester wil dat jongen
  wordt aangepakt; opdracht van bovenaf over een persoon; burgemeester belt regisseur rechtstreeks; bemoeienis bestuur met individueel
  geval; wie lost problemen op die het overleg niet aankan; kwartaalcijfers bespreken politiek-bestuurlijk; bestuurlijke knelpunten
  doorzetten; mag burgemeester namen van jongeren weten; krijgt burgemeester het dossier; naam alleen bij besluit; burgemeester nieuwsgierig
  naar jongere; wie mag een gebiedsverbod geven; openbare orde maatregelen; kan burgemeester hulp verplichten; opsporing aansturen door
  burgemeester; mag burgemeester zeggen pak hem op; wie stuurt de recherche aan; wettelijke basis driehoek; eigen dossier voor
  gebiedsverbod; stukken uit overleg gebruiken voor verbod; bestuurlijke rapportage burgemeester; advocaat vecht gebiedsverbod aan; adviseur
  oov taken; burgemeester gebiedsverbod portieken; driehoek wat besluit die; burgervader; eerste burger; noodverordening; wijkverbod;
  preventief fouilleren; pand sluiten; ambtsketen; straatterreur; ongeregeldheden; gezag; onrust wijk; relletjes; groep aanwijzen; bevel
  geven; korpsleiding; drie hoek; jeugdbende aanpakken; stadhuis top; gisteren rellen op het plein; onrust in de wijk na steekpartij;
  burgemeester wil weten wie het is; burgemeester belt over één gezin; vuurwerkrellen met oud en nieuw; wil groep opschalen; politiechef wil
  meer inzet op groep; gebiedsverbod opleggen aan raddraaier; inwoners pikken het niet meer, avond met burgemeester; pand gesloten na
  drugsvondst; politiewet; driehoek; lokale driehoek; gezagsdriehoek; subdriehoek; districtsdriehoek; bestuurlijke rapportage politie;
  openbare orde portefeuille; oov; adviseur oov; veiligheidsrisicogebied; cameratoezicht 151c; damocles 13b; zorgplicht burgemeester
  openbare orde; prioritering jeugdgroepen; kan burgemeester hangverbod plein geven; mag burgemeester naam van mijn leerling weten;
  jeugdgroep afschalen wie bepaalt; kent de burgemeester mij; met de burgemeester praten over mijn zoon; wie besluit dat onze groep
  prioriteit is; wat beslist de driehoek; op en afschalen van groepen; burgemeester wil dossier zien; annotatie driehoek jeugd; mag
  burgemeester opdracht geven over jongere; naam van verdachte aan burgemeester; adviseur openbare orde voorbereiden; explosie bij een
  woning rol burgemeester; vragen van raad over individu beantwoorden; zit de burgemeester in het uvz; zorg afdwingen als burgemeester;
  welke groepen krijgen voorrang
rollen/driehoek-burgemeester, rollen/informatieanalist: kwartaalrapportage bespreken in driehoek
rollen/driehoek-burgemeester, rollen/jeugdmarshall: om de drie weken gesprek met burgemeester; burgemeester en marshall overleg; groep van
  niveau verlagen wie
rollen/driehoek-burgemeester, rollen/jeugdmarshall, stappen/opschalen: groepsverbod wijk
rollen/driehoek-burgemeester, rollen/om: gebiedsofficier in groepsoverleg
rollen/driehoek-burgemeester, rollen/raad: raadslid vraagt mij naar een jongen; raadslid wil weten of dader bekend was
rollen/driehoek-burgemeester, rollen/voorzitter, stappen/opschalen: wanneer naar burgemeester stappen
rollen/driehoek-burgemeester, rollen/woningcorporatie: kan de burgemeester een drugspand sluiten van een huurder; burgemeester sloot de
  woning; 151d woonoverlast; hennepkwekerij in huurhuis; wet aanpak woonoverlast
rollen/driehoek-burgemeester, rollen/woningcorporatie, stappen/opschalen: sluiten van een woning na drugsvondst
rollen/driehoek-burgemeester, stappen/aanmelden: jongeren intimideren mijn klanten; wordt bedreigd door jeugd voor mijn winkel
rollen/driehoek-burgemeester, stappen/agenderen: groep dealers in de wijk wie beslist
rollen/driehoek-burgemeester, stappen/herijken: groep valt uit elkaar
rollen/driehoek-burgemeester, stappen/opschalen: samenscholingsverbod; escalatie naar driehoek; wanneer komt het in de driehoek
rollen/fg: wat doet fg; wie controleert de privacy; fg bellen; privacyvraag; datalek fg; dpia fg; klokkenluider; misstand melden; toezicht
  op gegevens; logboek inzien; fg advies; toezichthouder; gegevensbescherming; onafhankelijke toezichthouder; wie let op privacy; vraag over
  avg; dpia uitvoeren; advies vragen fg; klacht privacy; melding bij fg; wie kijkt in dossiers; ap melden; controle op inzage; avg
  functionaris taken; steekproef dossiers; privacy officer; eigen fg of die van gemeente; privacy officer gemeente; wie bewaakt de privacy;
  interne toezichthouder gegevens; data protection officer; is de privacybewaker onafhankelijk; e-mailadres functionaris; hoe neem ik
  contact op met privacy; ik werk bij partner welke fg bel ik; fg van gemeente of van eigen instelling; jurist en ik zijn het oneens over
  delen; onze organisatie weet het ook niet; privacy-incident doorgeven; formulier aanpassen wie moet meekijken; nieuwe organisatie erbij
  privacytoets; gegevens gebruiken voor nieuw doel; wijziging in werkwijze privacy check; wie kijkt naar juridische teksten; bewaartermijn
  laten toetsen; pia laten beoordelen; advies vooraf op de samenwerkingsovereenkomst; jaarlijkse controle van dossiers; dossiercontrole;
  checken of te veel is gedeeld; is er op tijd verwijderd; steekproef privacy hoe vaak; als ouder klagen over privacy; buiten de voorzitter
  om klagen; vertrouwelijk bellen over mijn gegevens; mag fg alles inzien; heeft fg toegang tot dossiers; inzage in logbestanden; beslist fg
  of het gedeeld mag worden; is advies van fg bindend; veto privacyfunctionaris; wie is eindverantwoordelijk voor delen; avg artikel 38;
  positie en taken fg in de wet; funtionaris gegevensbescherming; privacyvraag eigen fg of gemeente; privacyloket; avg expert; waakhond;
  sparren over privacy; gegevensbewaker; interne toezichthouder; second opinion; privacycoördinator; meekijken op privacy; dpo bellen;
  audits; klagen over privacy; functionaris; avg hulplijn; onpartijdig advies; gewetensvraag gegevens; functionaris gegevens bescherming; te
  veel vastgelegd; wil als fg dossiers steekproefsgewijs zien; twijfel en onze jurist weet het ook niet; ouder klaagt over privacy; we
  willen het formulier aanpassen; voorzitter wil fg overslaan; gebeld door functionaris gegevensbescherming; er is nog geen dpia; iemand
  heeft zonder reden in een dossier gekeken; nieuwe partner, moet fg dat weten; als fg kwam ik iets tegen in logboek; dpo;
  privacyfunctionaris; privacyjurist; avg artikel 37; toezichthouder intern avg; onze privacy officer twijfelt wie bellen; fg van school of
  van gemeente; controle of er netjes met gegevens wordt omgegaan; fg bellen zonder dat de voorzitter het weet; wie controleert of zij zich
  aan regels houden; onafhankelijk iemand die meekijkt; steekproef dossiers jaarlijks; welke dossiers mag de fg zien; wanneer schakel je de
  privacy officer in; onafhankelijke positie fg; beslist de fg of er gedeeld wordt; toezichtplan aanpak jeugd; nieuw formulier langs fg;
  bereikbaar voor ouders zonder tussenkomst; po checkt doelbinding en bewaartermijn; wanneer bel ik de privacyfunctionaris; jaarlijkse
  steekproef dossiers; mag fg in dossiers kijken; advies fg over formulierwijziging; hoort de fg te beslissen over delen
rollen/fg, rollen/voorzitter: gesprek met privacyman in eerste maand
rollen/halt: wat doet halt; haltstraf; haltstraf niet afgemaakt; komt niet op halt; afspraak bij halt; eerste keer gepakt; vuurwerk;
  winkeldiefstal; geen strafblad; halt of aanpak; terug naar om; gegevens van halt; zwaarder geval; haltgesprek; straf bij halt; halt niet
  gelukt; klein delict; gepakt voor vuurwerk; gepakt in winkel; kind van 13 gepakt; naar halt of uvz; halt meldt; excuus aan slachtoffer;
  ouders bij halt; halt; halt afdoening of pga; halt straf niet gelukt; straf afgerond, en nu; halt straf mislukt; recidivist bij halt; wat
  breng ik in als halt; halt afdoening mislukt; halt traject zonder succes afgesloten; haltafdoening mislukt wat nu; wat bereid ik voor als
  haltmedewerker; leeropdracht erbij als lichte interventie; jongere die ik niet ken op de agenda; advies lichte aanpak bij eerste fout;
  hallt; bureau voor jeugdstraf; halt medewerker voorbereiding; jongen had al een haltstraf; lichte straf zonder rechter; wanneer is halt
  niet genoeg; eerste keer gepakt met stelen; na halt opnieuw de fout in; wanneer is halt betrokken; doet halt mee met afsluiten; halt bij
  het maken van het plan; waarom zit halt er altijd bij; kennis van vroegere straffen; historie van lichte delicten; hoeveel dagen van
  tevoren agenda; week voor het overleg uitzoeken; naam niet gevonden in ons systeem; onbekend bij ons toch melden; zoeken op straatnaam en
  echte naam; was de straf afgemaakt; halt niet volbracht; niet meer vertellen dan gevraagd; kan lichte interventie nog helpen; alleen
  antwoord op de vraag geven; datum noemen bij informatie over straf; doorgeven dat jongere niet komt bij halt; start en eind van
  interventie melden; halt gestopt aan wie vertellen; ervaringen met de ouders delen; idee voor lichte maatregel; krijgt halt het hele
  dossier; wat neem ik mee terug naar kantoor; mag halt zelf straf geven; zonder doorverwijzing van politie naar halt; wie stuurt door naar
  halt; beslist halt over vervolging; formulier dat halt gebruikt; eerste straf winkeldiefstal; rotje; cobra; eieren gooien; belletje
  trekken; bekladden; spuitbus; bushokje; kwajongensstreek; goedmaken; herstelgesprek; excuusbrief; jatten winkel; eerste misstap; strafje;
  sneeuwbal tegen ruit; lipgloss gestolen; zwart rijden; buitengerechtelijk; vuur werk; maakt halt-straf niet af; opgepakt met vuurwerk,
  eerste keer; dochter pakte iets uit de winkel; school wil spijbelaar naar halt sturen; betrapt op graffiti; halt gesprek ging slecht, er
  speelt meer; ouders kwamen niet bij halt; geen agenda ontvangen als halt; bureau halt; halt-afdoening; halt verwijzing retour;
  stop-reactie; first offender; respons reactie kinderen; halt interventie leefstijl; eerste keer gepakt met vuurwerk leerling; leerling
  moet naar halt wat merkt de school; haltstraf snoep gejat; naar halt gestuurd voor jatten; halt mislukt en dan; eerste straf lichte
  feiten; preventie justitie jongeren; winkeldiefstal afdoening buiten rechter; halt heeft eerdere straf gehad
rollen/halt, rollen/procesondersteuner: agenda niet ontvangen; agenda niet binnengekomen; uitnodiging voor overleg nooit gehad
rollen/halt, rollen/raad-voor-de-kinderbescherming: taakstraf minderjarige via de raad
rollen/halt, rollen/raad-voor-de-kinderbescherming, rollen/reclassering: werkstraf school; werkstraf niet afgemaakt; taakstraf mislukt
rollen/halt, stappen/aanmelden: met vuurwerk gegooid; mag halt aanmelden; pubers vernielen bushokje; ze jatten uit mijn winkel
rollen/halt, stappen/aanmelden, stappen/agenderen: terugkoppeling van de uitkomst aan de verwijzer
rollen/halt, stappen/agenderen: wanneer krijg ik de agendastukken
rollen/halt, stappen/regie: afspraak haltgesprek gemist doorgeven
rollen/halt, stappen/regisseur: kan iemand van halt regisseur worden
rollen/halt, stappen/uvz: haltmedewerker vaste deelnemer
rollen/informatieanalist: wat doet analist; cijfers maken; hoe bereken je; doorlooptijd berekenen; recidive berekenen; kloppen de cijfers;
  fout in cijfers; kwartaalrapportage maken; dashboard; wie maakt grafieken; informatie verzamelen over jongere; openbare bronnen zoeken;
  social media zoeken; indicatoren; datakwaliteit; statistiek maken; gegevens controleren; wat telt mee; hoe wordt het gemeten; definitie
  van recidive; rapport bouwen; analyse van jongere; netwerk in kaart; bronnen checken; kwaliteit gegevens; wie kan cijfers geven;
  informatieanalist; wat doet een informatie analist; informatieanalyst; data analist taken; wie maakt de cijfers; mag ik systemen bevragen
  op vriendengroep; fout in onze aangeleverde gegevens; wie maakt de statistieken; data-medewerker veiligheid; verbanden tussen jongens
  leggen; netwerkanalyse groep; wie kent wie; narekenen van een getal; in welke stappen werkt de analist; analist bij opschaling; doet de
  analist mee met aanmelden; zit de analist bij de besprekingen; analist in groepsbespreking; wie weet wie bij welke groep hoort; opzoeken
  of hij al eerder bekend was; mag ik zomaar namen natrekken; was deze jongen er al eens; roepnamen controleren in bestand; alleen zoeken
  als het moet; vermoeden of zeker weten; hoe oud is deze informatie; gerucht als feit gebracht; betrouwbaarheid van informatie aangeven;
  fout in formulier van partner oplossen; wie verbetert verkeerde data; kwartaalverslag maken; driemaandelijkse rapportage wie; uitleg bij
  de getallen geven; wat betekent deze piek; analyse aanvragen; kan je dit uitzoeken in de data; wie mag een getal tegenhouden; cijfer te
  onzeker om naar buiten te brengen; publicatie van statistiek besluit; bestuur wil mooier cijfer; mag analist zelf definitie veranderen;
  wie bepaalt de norm niet de analist; bestanden koppelen; gegevens samenvoegen uit andere systemen; profileren van jongeren; risicoscore
  per persoon maken; algoritme voorspellen crimineel; data hergebruiken voor iets anders; onderzoeker wil data; excel met namen bij de
  analist; wie maakt de rapportage; draaitabel; datascientist; sql; netwerkanalyse; wie met wie; verbanden; rekenfout; validatie;
  managementinfo; cijferaar; intelligence; rapportages draaien; informatiespecialist; kpi berekenen; cijfers uitdraaien; klopt niet in
  tabel; groepsstructuur; informatie analyst; spinnenweb; cijfer wijkt af van vorig kwartaal; jongere dubbel geteld; wethouder wil een
  cijfer vandaag; getal te klein om te publiceren; de helft van de metingen ontbreekt; gegevens kloppen niet met politie; voor het eerst
  kwartaalrapportage maken; partner vraagt om ruwe data; iemand twijfelt aan onze cijfers; gevraagd jongere op te zoeken in oude lijsten;
  data-analist; informatie analist veiligheid; sociale netwerkanalyse; informatiemakelaar; veiligheidsanalist; datagedreven werken; osint;
  duiding cijfers; wie houdt de cijfers bij; netwerk van jongeren in kaart wie doet dat; wie rekent met mijn gegevens; wie maakt de
  rapportages; wie bepaalt of cijfer gepubliceerd wordt; informatiepositie gemeente; kwaliteitscontrole op data; kwartaalrapportage
  opstellen; data-analist in het uvz; mag ik bestanden koppelen voor ander doel; wie bepaalt of getal openbaar mag; zoeken op naam alleen
  bij vraag; zeggen wat zeker is en wat vermoeden; informatie analist taken
rollen/informatieanalist, stappen/agenderen: antecedenten nagaan
rollen/ipta-coach: werk vinden; stage zoeken; baan voor jongere; werkgever vinden; terug naar school; dagbesteding; intensieve begeleiding;
  coach voor jongere; mentor; dagritme; opleiding kiezen; leren solliciteren; begeleiding naar werk; leerwerktraject; sollicitatie; opstaan
  en ritme; iemand naast de jongere; structuur overdag; werkervaring; school weer oppakken; coach aan huis; werkgever vinden die hem wil;
  ipta; werk zoeken coach; ik wil werk vinden coach; stage zoeken voor jongere; loopbaan coaching jongere; intensieve coaching thuis;
  meelopen met een jongere naar de sollicitatie; baan zoeken voor reclasseringscliënt; stage tijdens voorwaardelijke straf; werk voor
  ex-gevangene; werkgever hoeft delict niet te weten; wat doet een ipta coach; jobcoach voor probleemjongeren; begeleiding naar een baan;
  hij wil werken wie helpt; terug naar school of werk; hangt hele dag op de bank; mijn zoon heeft geen werk en geen opleiding; dagopvang of
  zinvolle tijdsbesteding; welke stappen doet de werkcoach; wat betekent ipta; afkorting integrale toeleiding arbeid; tot welke leeftijd
  werkbegeleiding; 15 jaar te jong voor coach; 25 zonder werk; coach vol geen plek; hoeveel jongeren kan coach erbij hebben; capaciteit
  doorgeven voor overleg; zit de coach bij elke vergadering; alleen op uitnodiging aanschuiven; hij verschijnt niet op afspraken coach; twee
  keer niet komen opdagen; jongere haakt af bij coaching; een doel tegelijk; sterke kanten van de jongere; wat kan en wil hij zelf; haalbaar
  maken van stapjes; werkplek ligt in verboden gebied; mag niet door die wijk naar stage; reisroute en locatieverbod; uitkering aanvragen
  via coach; bijstand toekennen wie; coach regelt geen inschrijving; baas vraagt waarom hij begeleid wordt; strafblad vertellen aan
  stagebedrijf; nieuwe baas weet van verleden; coach meldt jongere aan; waar staat mijn traject in het plan; toeleiding naar werk 16 tot 27;
  jongere zonder startkwalificatie aan de slag; stageplek voor moeilijk lerende; komt twee keer niet op werk; uitkering toekennen door
  coach; baan vinden met schuld; werkgever vertellen over verleden; daginvulling voor jongere in opvang; vakkenvuller; sollicitatiebrief;
  playstation; hele dag bed; entree opleiding; mbo 1; beroepskeuze; neet; magazijn; bezigheid; geld verdienen; jongere zonder werk;
  instapbaan; in de bouw; werkgeversservicepunt; stage lopen; participatie; werk traject; verveling; talentenscan; bezorgbaan; iets met
  handen; ligt hele dag op bed; is zijn baantje kwijtgeraakt; krijgt nergens een stageplek; werkgever vraagt waarom hij een coach heeft; is
  19, geen werk en geen opleiding; kwam twee keer niet bij de jobcoach; geen uitkering en geen werk; contract niet verlengd na vog; stage
  afgebroken na ruzie; hij wil van school af en gaan werken; ipta coach; itpa coach; integrale persoonsgerichte toeleiding naar arbeid;
  toeleiding arbeidsmarkt; jobcoach; jongerenloket; binnenbaan; uwv; participatiewet; bijstand jongere; zoektermijn 27 jaar; wajong; bbl
  plek; loonkostensubsidie; talententest; begeleiding naar werk voor praktijkschool leerling; jobcoach jongere met strafblad; wie betaalt
  toeleiding naar arbeid; vanaf welke leeftijd hulp naar werk; komt twee keer niet opdagen bij coach; stageplek aanbieden aan jongere met
  verleden; gebiedsverbod ligt op de weg naar het werk; werkcoach jongeren; help met baantje vinden; coach die je aan werk helpt; terug naar
  school of stage zoeken; vertelt de coach mijn baas over vroeger; 24 zonder werk en met verleden; niet komen bij de jobcoach; begeleiding
  naar werk gesubsidieerd; arbeidstoeleiding jonge delinquenten; participatie jongeren 16 tot 27; werkgever laten weten waarom begeleiding;
  trajectbegeleider naar arbeid; kandidaat komt twee keer niet opdagen bij coach; baas vertellen waarom hij begeleiding heeft
rollen/ipta-coach, rollen/leerplicht: stage lopen zonder diploma; leerling van 17 zonder diploma en zonder werk; van mbo gegaan zit thuis
rollen/ipta-coach, rollen/reclassering: gemeente kan iets betalen wat wij niet kunnen; talentenassessment
rollen/ipta-coach, sociaal-domein: werk en inkomen sluit aan
rollen/ipta-coach, sociaal-domein, stappen/plan: uitkering aanvragen jongere; taalcursus of inburgering
rollen/ipta-coach, stappen/plan: cursus of opleiding na detentie
rollen/ipta-coach, stappen/plan, stappen/regie: drie keer niet op afspraak
rollen/ipta-coach, stappen/regie: wil werken maar mag dat gebied niet in; stagiair komt niet opdagen wie waarschuwen
rollen/jeugdbescherming: wat doet jeugdbescherming; gezinsvoogd; kind onder toezicht; ondertoezichtstelling; uit huis plaatsen;
  jeugdreclassering; wie gaat voor; voogd; gesloten jeugdzorg; pleeggezin; maatregel van rechter; veiligheid van kind; nieuwe
  jeugdbeschermer; schorsing jeugdreclassering; wat deel ik over gezin; voogd van kind; rechter beslist over kind; kind weg bij ouders;
  toezicht op gezin; jeugdreclasseerder; wettelijke maatregel; gezinsvoogd als regisseur; pleegouders; gesloten plaatsing; ots afgelopen;
  wisseling van voogd; gezinsplan; schending voorwaarden jeugd; mag ik als gezinsvoogd delen; jeugdbescherming; gecertificeerde instelling;
  kind onder toezicht gesteld; jb en jr in het uvz; jeugt bescherming; ots loopt af; jeugd beschermer; één gezin één jeugdbeschermer;
  jeugdreclasseringsplan inbrengen; wat mag ik als gezinsvoogd zeggen over zusje; crisisteam neemt gezin over; voogd in het overleg;
  gezinsvoogdij instelling; jeugdzorg west; gecertificeerde instelling taken; veiligheid van het kind in het gezin; advies geven over gezin
  dat ik niet ken; denkt voogd mee bij opschalen; stappen voor jeugdbeschermer; wie vertegenwoordigt jeugdreclassering; reclassering voor
  minderjarigen; toezicht onder 18 wie doet dat; een werker voor alle maatregelen in het gezin; drie kinderen zelfde voogd; crisisteam neemt
  over; spoedteam jeugd; nagaan of er een ots loopt; sinds wanneer onder toezicht; collega vragen wat ik mag zeggen; vooraf opzoeken
  maatregel; over broertje praten mag dat; hele gezin bespreken; andere kinderen thuis noemen; kind is weggelopen wie bellen; meisje vermist
  uit instelling; plaatsing in gesloten instelling doorgeven; kinderrechter sprak nieuwe maatregel uit; opvoedsituatie inbrengen; horen wat
  agent en school zien; wie bepaalt hoe ots wordt uitgevoerd; mag gemeente voogd opdragen; hoe de maatregel loopt is aan ons; mag voogd
  dossier laten lezen; jeugdzorgdossier opvragen door gemeente; zonder uitspraak van rechter dwang; kan het overleg een kind uit huis halen;
  drangtraject wat mag je delen; ouders werken vrijwillig mee toestemming; jeugdbeschermer als kartrekker; gezinsvoogd bij uvz; pupil is
  weggelopen uit gezinshuis; maatregel zonder kinderrechter; zusje noemen bij bespreking gezin; pupil; pleegkind; kind weggehaald; jeugdzorg
  belt; william schrikker; crisisplek; terugplaatsing; voogdijkind; jb'er; spoeduithuisplaatsing; moeder wil kind terug; opgelegde hulp;
  jeugd bescherming; gezins voogd; beschermingsmaatregel; jeugdzorgwerker; kinderhuis; ander gezin; kind is uit huis geplaatst; ots is
  uitgesproken; crisisplaatsing afgelopen nacht; ondertoezichtstelling loopt af en wordt niet verlengd; voor de derde keer andere voogd;
  voogd zegt niets over het dossier; jeugdreclasseerder is vertrokken; rechter sprak machtiging uit; zusje moet ook beschermd worden;
  vrijwillige hulp lukt niet meer in gezin; uvz vraagt of er een maatregel loopt; baby op komst in onveilig gezin; jeugdbescherming west;
  jbwest; jb west; gi; bureau jeugdzorg; bjz; wsg; jr maatregel; ots; onder toezicht stelling vots; voogdij; uhp; machtiging
  uithuisplaatsing; jeugdzorgplus; itb harde kern; itb criem; itb plus; schriftelijke aanwijzing; drangtraject; preventieve
  jeugdbescherming; crisisinterventieteam; spoed voots; gezinsmanager; toezicht en begeleiding; gezinsvoogd van leerling wat mag die
  vertellen; jeugdbeschermer belt bij uithuisplaatsing; broertjes in gezin bespreken; raken wij ons kind kwijt; onder toezicht gesteld, wat
  vertellen ze; voogd van mijn kind zit erbij; gezinsvoogd en regisseur wie doet wat; jeugdreclassering in het overleg; uithuisplaatsing en
  regisseur; gecertificeerde instelling in uvz; jeugdreclassering wie doet dat; kinderrechter maatregel en aanpak; gezinsvoogd in overleg;
  wat deel ik over vrijwillige hulp; kind uit huis geplaatst regisseur bellen
rollen/jeugdbescherming, rollen/netwerkregisseur: jr wordt regisseur; voogd wordt ook regievoerder; jeugdbeschermer die ook pga-regisseur is
rollen/jeugdbescherming, rollen/om, rollen/reclassering: jeugdreclasseerder meldt overtreding van de voorwaarden; voorlopige hechtenis
  geschorst, welke afspraken; schorsing voorlopige hechtenis; wat is mijn taak bij schorsing voorlopige hechtenis; jongere houdt zich niet
  aan bijzondere voorwaarden
rollen/jeugdbescherming, rollen/raad-voor-de-kinderbescherming: uithuisplaatsing; ots aanvragen; wie adviseert de kinderrechter
rollen/jeugdbescherming, rollen/raad-voor-de-kinderbescherming, rollen/veilig-thuis: wie vraagt een beschermingsonderzoek aan
rollen/jeugdbescherming, rollen/raad-voor-de-kinderbescherming, stappen/regie: kinderrechter legt maatregel op, wat verandert er voor ons
  plan
rollen/jeugdbescherming, rollen/raad-voor-de-kinderbescherming, stappen/regisseur: wie gaat voor bij een beschermingsmaatregel
rollen/jeugdbescherming, rollen/raad-voor-de-kinderbescherming, stappen/uvz: kinderrechter beslist anders dan uvz
rollen/jeugdbescherming, rollen/reclassering: jeugdreclasering; toezicht minderjarige; volwassenreclassering of jeugdreclassering;
  jongvolwassene met twee toezichten; er lopen nu twee toezichten
rollen/jeugdbescherming, rollen/reclassering, stappen/afsluiten: nazorg detentie
rollen/jeugdbescherming, rollen/reclassering, stappen/regie: ontslag uit jji; 17 en volwassenenstrafrecht; adolescentenstrafrecht 18 tot 23;
  gecertificeerde instelling draagt over aan reclassering; jeugdrecht of volwassenenrecht bij 19 jaar; jeugdstrafrecht bij een
  jongvolwassene; van jeugdreclassering naar volwassenenreclassering; wie houdt toezicht na zijn achttiende
rollen/jeugdbescherming, rollen/veilig-thuis: ernstig verwaarloosd gezin; wie heeft gezin overgenomen na melding
rollen/jeugdbescherming, rollen/veilig-thuis, stappen/regie: jongere weglopen van huis
rollen/jeugdbescherming, rollen/zorgaanbieder: hulp zonder maatregel delen; pleegzorg melden zonder toestemming
rollen/jeugdbescherming, rollen/zorgaanbieder, stappen/regie: crisisplaatsing
rollen/jeugdbescherming, sociaal-domein, stappen/plan: gezinsplan en plan van aanpak naast elkaar
rollen/jeugdbescherming, stappen/aanmelden: onder toezicht gesteld en crimineel gedrag
rollen/jeugdbescherming, stappen/afsluiten, stappen/regie: jongere zit in een jji
rollen/jeugdbescherming, stappen/regie: plaatsing in een gesloten instelling; voogdijwerker op vakantie; nieuwe uithuisplaatsing doorgeven;
  weggelopen uit instelling; thuis onveilig regie naar ander; weggelopen uit gesloten groep; meisje is weer weggelopen; dochter is
  weggelopen
rollen/jeugdbescherming, stappen/regie, stappen/regisseur: gezinsvoogd gewisseld; ots en pga wie heeft de regie; overdracht van casus aan
  collega
rollen/jeugdbescherming, stappen/regisseur: jeugdreklassering voert regie uit; ik wil niet regisseur zijn; gezinsvoogd heeft al de leiding
rollen/jeugdbescherming, stappen/uvz: jeugdreclasseerder in het uvz; jeugdzorgwerker moet ik voorbereiden
rollen/jeugdboa: wat doet boa; boete geven; jongeren op straat; overlast op plein; mag boa delen; hangen en blowen; gebiedsverbod
  controleren; signaal van straat; handhaving; boa aanmelden; alcohol op straat; wat ziet boa; jeugdhandhaver; jongeren wegsturen; bon
  uitschrijven; naam noteren; groep op straat; drinken op straat; vuurwerk afsteken; mijn waarneming delen; samen met politie; wat brengt
  boa in; jeugdboa; jeugdboas; boa ziet jongere na avondklok; handhaver; blikje bier in het park bekeuren; wat kan een jeugdboa betekenen;
  alleen wat ik zelf zag of ook geruchten; blijf ik als boa de hele vergadering zitten; weer bekeurd aan wie doorgeven; gesprek aanknopen
  hangjeugd rol handhaving; coördinator handhaving zoekt taakomschrijving; handhaver voor jeugd; straatcoach in uniform; gemeentelijke
  opsporingsambtenaar; hangjongeren aanspreken; wie loopt er rond op straat; signaal van straat doorgeven; plaats en tijdstip noteren;
  wanneer werkt handhaving mee; hoeveel jeugdhandhavers zijn er; bij welk team hoort de boa; waarom weinig bekend over handhavers; met wie
  was hij op straat; eigen waarneming opschrijven; wat heb ik gezien op een rij; van horen zeggen; roddels van straat in overleg; weg na
  mijn onderwerp; mag boa de rest van de vergadering horen; melden dat het rustig is; geen overlast meer toch laten weten; terugmelden aan
  regisseur na afspraak; bijnamen van jongens kennen; waar moet ik op letten tijdens ronde; instructie voor surveillance; wanneer mag boa
  beboeten; alleen waarschuwen of bonnetje; jongen in verboden gebied aangetroffen; gebiedsverbod overtreden zien wat nu; mag handhaving
  groepsverbod controleren; staat weer op verboden plein; mag boa avondklok van rechter controleren; contactverbod handhaven door boa;
  strafrechtelijke voorwaarde niet voor boa; vrienden merken dat hij in project zit; niks laten blijken op straat; procesverbaal van
  handhaver delen; boa wil jongere aandragen; boa ziet overlast bij onze flats; boa spreekt jongere aan en verraadt aanpak; stadswacht;
  parkwachter; boeteboekje; bodycam; zuipen park; bierblikjes; geluidsbox; winkelcentrum groepje; legitimatieplicht; fietsen winkelstraat;
  straattoezicht; avondronde; prullenbak omgetrapt; gemeentelijke handhaver; bekeurd; jeugd boa; jbl; lachgaspatronen; bankje; peuken;
  bewoner spreekt mij aan over die jongen; bekeurd en hij ging door het lint; zag hem elke avond bij dezelfde plek; als boa voor het eerst
  bij overleg; jongen vraagt mij of hij gevolgd wordt; jongeren drinken op speelplaats; kreeg een grote mond en werd omsingeld; weken rustig
  in mijn gebied; apv; boa; boa domein 1; domein ii; buitengewoon opsporings ambtenaar; toezicht en handhaving; thor; straatcoach; combibon;
  bekeuren; ambtshalve waarneming; bevindingen op straat; handhaver spreekt jongere aan in park; boa ziet overtreding gebiedsverbod; samen
  op pad met jeugd boa; toezichthouder op straat doorgeven wat hij ziet; boa hangjeugd; boa houdt me steeds aan; mag een boa mij
  controleren; laat de handhaver op straat iets merken; jongeren op scooters overlast wie komt; wat doen de jeugdboa's; handhavers op straat
  bevoegdheid; handhaver ziet overlast; boa controleert enkelband of avondklok; wat breng ik in als straathandhaver
rollen/jeugdboa, rollen/jongerenwerk: straatcoach
rollen/jeugdboa, rollen/politie: boa avondklok controleren; trof jongen met gebiedsverbod in centrum; waar mag ik op letten in de wijk
rollen/jeugdboa, rollen/politie, rollen/reclassering: wie controleert het gebiedsverbod
rollen/jeugdboa, rollen/raad, stappen/aanmelden: burger klaagt over jongeren op het schoolplein
rollen/jeugdboa, stappen/aanmelden: boa ziet drugsgebruik; jerrycans en cobra's in portiek
rollen/jeugdboa, stappen/regie: rustig op straat moet ik dat melden
rollen/jeugdboa, stappen/uvz: wat vertelt handhaving in het overleg
rollen/jeugdmarshall: wat doet jeugdmarshall; een groep in de wijk; verschil met regisseur; straat en wijk; lik op stuk; wanneer
  jeugdmarshall; overlast van groep; leider van groep; geweld in wijk; aanpak van groep; wie pakt groep aan; straatgroep; iemand die groep
  kent; harde aanpak; toezicht in wijk; kopstuk; groep die vecht; vechtende groepjes; jeugdbende; station en winkelcentrum; marshall; wat is
  een jeugdmarshal; jeugdmarshal bellen; jeugdmarshal; buurtregisseur voor groep; marshal wat is dat; wie stuurt de jeugdmarshall aan; wie
  spreekt de groep aan in de wijk; handhaver of marshal wie schrijft boetes; wat is een marshall; sheriff van de wijk; vaste man van
  gemeente voor de groep; gemeente zichtbaar in de buurt; taken per stap marshall; sinds wanneer is er een marshal; hoeveel groepen heeft
  hij; een wijk een groep; samenwerking met verhuurders in de wijk; wijkveiligheidsteam; wat merkt de buurt; winkeliers vragen naar
  overlast; buurtgeluiden ophalen; invloed van vriendengroep op hem; groepsdruk; meeloper of leider; groepsdynamiek vertellen in overleg;
  persoon en groep niet door elkaar; patroon terugkoppelen zonder namen; algemene lijn meenemen; wat weet marshall dat anderen niet weten;
  op straat nagaan of hij zich eraan houdt; mag marshall bonnen schrijven; bewoners willen namen weten; buren vragen wie er meedoet;
  bewonersavond over jeugdgroep; eigen plannen mag hij wijzigen; welke andere pagina moet marshall lezen; marshall vult welke papieren in;
  doorzettingsmacht in de wijk; bewoners kennen hem; gezicht in de wijk jeugdgroep; frontman; stadsmarinier; troubleshooter; verbinder;
  buurtvader; gezant; sheriff; doordouwer; linking pin; kent iedereen; gezicht gemeente; rechterhand burgemeester; ijsbreker; speciale
  functionaris; straatgezicht; jeugd marshal; groepsregisseur; wijkveiligheidsoverleg; spil in de wijk; kruiwagen; wijk is het zat met die
  groep; bewoners eisen dat ik zeg wie het zijn; net begonnen als marshal in de wijk; patstelling tussen school en zorg; wat hoor ik op
  straat over groep, doorgeven; jeugdmarshall; wijkregisseur veiligheid; gebiedsgebonden aanpak jeugdgroep; jeugdmarschal wat doet die;
  verschil straatcoach en jeugdmarshall; mag marshall boetes geven; burgemeester bijpraten over de wijk; een groep een wijk een gezicht;
  bewoners vragen marshall naar namen; zichtbaar gezicht gemeente in onze wijk; jeugd marshall; gezicht in de wijk; gast van de gemeente die
  op straat loopt; jeugdmarshall wie is dat; vertelt hij het aan de buurt; waarvoor is de marshall aangesteld; sinds 2019 een wijk een
  groep; straatgezicht van de gemeente; jeugd marshal in de wijk; jeugdmarschall; verschil jeugdmarshal en regisseur; gezicht van gemeente
  in de wijk
rollen/jeugdmarshall, rollen/jongerenwerk: straat coach
rollen/jeugdmarshall, rollen/netwerkregisseur: jeugdmarshall of regisseur; verschil marshall en regisseur; twee organisaties blokkeren
  elkaar; marshall zelfde bevoegdheid als regisseur
rollen/jeugdmarshall, rollen/woningcorporatie: met wie werkt marshall in de buurt; wijkveiligheidsoverleg met corporatie en marshall
rollen/jeugdmarshall, stappen/regisseur: wie begeleidt groepsleden; regisseur voor jongens uit de groep; marshall als vaste begeleider;
  marshall begeleidt zelf jongeren; groep in de wijk andere begeleider; jongen uit groep noorderveld wie voert regie
rollen/jongerenwerk: wat doet jongerenwerker; vertrouwen houden; verklikken; jongeren op straat kennen; alleen met mij praten; wat deel ik
  als jongerenwerker; activiteiten; jongerencentrum; signaal van straat; dure kleren; moet ik naar overleg; rol op straat; geheimen van
  jongeren; talent; jongeren vertrouwen mij; ik ben geen verrader; straathoekwerk; buurthuis; contact op straat; groep kennen; hoe zeg ik
  het tegen jongere; wat vertel ik wel; hij wil alleen met mij praten; sportbuurtwerk; activiteit organiseren; straatcultuur; jongens praten
  niet meer met mij; als ik dit vertel ben ik ze kwijt; band met de jongens; loyaal aan jongeren; de jongens van het plein; ogen en oren van
  de wijk; jongerenwerker; jongerenwerker wil vertrouwen niet kwijt; jongerencentrum sluit jongen buiten; verlies ik het vertrouwen als ik
  meedoe; hoe houd ik het vertrouwen; straathoekwerker; kan het jongerenwerk controleren waar hij is; politie wil namen van jongerenwerker;
  jongerewerker; buurtwerk jeugd; youth worker; jongeren kennen via bijnaam; kind raakt op verkeerde pad wie ziet dat; wie merkt als eerste
  dat het misgaat; welke stappen raken het buurthuis; komt de eigen begeleider erbij; begeleidend jongerenwerker uitgenodigd; echte naam
  onbekend alleen straatnaam; wij kennen hem niet onder die naam; staat met andere naam op agenda; teamoverleg voor het uvz; namens het hele
  team spreken; navragen bij collega jongerenwerkers; ook positieve dingen noemen; goed nieuws over jongere; deze actie maakt mijn band
  kapot; straks praten ze niet meer met mij; ben ik een klikspaan; mag ik op straat over het overleg beginnen; hij weet dat ik in dat
  overleg zit; eerlijk zijn over wat ik vertelde; plekken waar ze rondhangen; vriendenkring in kaart; niet meer info dan nodig voor mijn
  afspraak; zelf bepalen welke activiteiten; wie gaat over aanbod van welzijnswerk; politie vraagt mij te kijken of hij thuis is;
  verlengstuk van de politie; controleren hoort niet bij welzijn; andere jongens noemen die er ook bij waren; namen van vrienden doorgeven;
  geheimen van jongeren bewaren; buurtsportcoach aansluiten; wie kent de jongens van het plein; jongerenwerker en vertrouwen;
  straathoekwerker kent hem alleen bij bijnaam; jeugdhonk; voetbalkooi; pannaveldje; soos; sportbuurtcoach; rapstudio; meidenwerk;
  straatcode; gezichtsverlies; outreach; mattie; vechtsport; hangen met jeugd; welzijnswerker; basketbalveld; loyaal; verlinken; vertrouwen
  kwijt; jongeren werk; bro; tienersoos; jongeren ontmoetingsplek; jongere vraagt of ik hem verlinkt heb; politie wil dat ik namen noem; ze
  vertrouwen me niet meer op straat; ken hem alleen bij zijn bijnaam; gasten op het pleintje vragen naar het overleg; jongen vertelde mij
  iets in vertrouwen; gevraagd om avondklok in de gaten te houden; hij staat op agenda en ik begeleid hem; jongeren noemen mij een snitch;
  uvz wil iets wat mijn contact kapotmaakt; jongerencentrum wordt afgetrapt; jongerenwerk; ambulant jongerenwerk; streetcornerwork; piezo;
  welzijnsorganisatie; buurtvaders; vindplaatsgericht werken; outreachend; rolmodel coach; online jongerenwerk; presentiebenadering; jongens
  noemen mij verrader; hoe hou ik mijn band met de groep; jongere vraagt heb jij over mij gepraat; ken hem alleen als kleine mo; politie
  vraagt mij te kijken wie er staat; moet jongerenwerker avondklok checken; namen doorgeven van hele vriendengroep; ambulant begeleider mee
  op afroep; hij vertrouwt alleen mij; tienerwerk nieuw in het overleg; zegt de jongerenwerker alles tegen de politie; snitcht de
  jongerenwerker; vraagt de jongerenwerker mij uit; die van het buurthuis kent mijn straatnaam; kan ik het jongerenwerk nog vertrouwen; hoe
  blijft jongerenwerk vertrouwd; welzijnsorganisatie en politie samen; vertrouwen op straat kwijtraken; bijnamen checken bij team
rollen/jongerenwerk, rollen/politie: informatie van wijkagent en jongerenwerk naast elkaar; politie hoort iets over hulp en gebruikt dat
rollen/jongerenwerk, rollen/politie, stappen/agenderen: straatnamen en bijnamen doorgeven
rollen/jongerenwerk, stappen/aanmelden: eerder signaleren dan politie; nog niet opgepakt toch aanmelden; we zien nieuwe gezichten op de
  hangplek; buurtsportcoach ziet jongen afglijden; zie een jongen langzaam afglijden; eerder dan politie zelf inbrengen; jongen begint met
  klusjes voor dealer
rollen/jongerenwerk, stappen/regie: verschil actief begeleiden en vinger aan de pols
rollen/jongerenwerk, stappen/uvz: jeugdwerker wil niet als verklikker gezien worden; namens het team aan tafel welke afspraken; actie van
  politie maakt mijn contact kapot; jongerenwerk gaat alleen verder
rollen/leerplicht: wat doet leerplicht; spijbelen; verzuim melden; niet naar school; thuiszitter; geen diploma; schooluitval;
  leerplichtambtenaar; schorsing school; boete voor ouders; 18 plus geen school; rmc; vrijstelling; wat brengt leerplicht in; niet op
  school; altijd te laat; blijft thuis; geen inschrijving; van school gestuurd; zonder startkwalificatie; verzuimgegevens; schoolverlater;
  ziek gemeld; ouders houden thuis; leerplicht inschakelen; proces-verbaal verzuim; boven 18; mbo gestopt; verzuimconsulent;
  leerplichtconsulent; verzuim doorgeven; geen startdiploma; zonder diploma en werk; zit de hele dag thuis; weigert naar school; voortijdig
  schoolverlaters; thuiszitters; rmc trajectbegeleider; vrijstelling leerplicht; leerplichtambtenaar wil pv opmaken; hoeveel uren gespijbeld
  navragen; kan leerplicht een proces-verbaal opmaken; leerplichambtenaar; doorstroomcoach 18+; schakel tussen scholen en overleg; wie weet
  van verzuim; regionaal meldpunt voortijdig; uitgevallen van het mbo; welke stappen leerplicht; een persoon voor leerplicht en rmc; wie zit
  er namens leerplicht; coordinator zorgoverleg zit in uvz; welke klas en welke school uitzoeken; verzuimhistorie nagaan; 19 jaar geen
  diploma traject; voorbereiden als ambtenaar leerplicht; aantal lesuren gemist noemen; hij spijbelt veel is geen feit; concreet zijn over
  absentie; moet docent erbij zitten; welke school uitnodigen; leerling weer terug in de klas melden; opnieuw thuis komen te zitten; ingang
  bij scholen; verzuim is topje van ijsberg; mag leerplicht bekeuring geven; pv opmaken tegen ouders; officiele waarschuwing verzuim; school
  weigert leerling; leerplicht kan plaatsing niet afdwingen; nergens welkom na verwijdering; reden van ziekte vertellen; medische reden
  verzuim; waarom is ze ziek gemeld; gegevens van verzuimloket gebruiken; alleen spijbelen is dat genoeg; jongere 23 zonder
  startkwalificatie; thuiszitter in gezin; rmc 18 tot 23; waarom leerling ziek is; school dwingen plaatsen; gespijbeld; dropout; schoolmoe;
  schoolangst; absent; 16 uur; uitvaller; te laat op school; luxeverzuim; leer plicht; leerrecht; ziekgemeld leerling; wil niet leren;
  blijft in bed; zonder startdiploma; rmc consulent; afgehaakt mbo; school weigert plaats; overstapklas; haalt opleiding niet;
  thuiszitterstafel; verzuim kaart; hij komt al weken niet op school; leerling meldt zich elke maandag ziek; gestopt met mbo zonder diploma;
  geen school wil hem hebben; ze zit thuis sinds de herfst; proces-verbaal gekregen voor spijbelen; twintig procent verzuim deze periode;
  uitgeschreven en nergens ingeschreven; leerling is al maand vermist op school; 17 en schoolmoe, wil werken; ouders houden kind thuis;
  schorsing duurt nu al twee weken; mbo belt hij is uitgeschreven; leerplicht; leerplichtambtenar; doorstroompunt; doorstroomcoach; rbl;
  regionaal bureau leerlingzaken; kwalificatieplicht; verzuim; ongeoorloofd verzuim; 16 uursmelding; zestien uur verzuim; verzuimloket duo;
  mas; methodische aanpak schoolverzuim; vrijstelling 5 onder a; pv leerplicht; proces-verbaal leerplicht; officiele waarschuwing;
  ziekteverzuim leerling; leerplichtambtenaar voorbereiding casus; mag ik zeggen waarom hij ziek gemeld is; proces verbaal opmaken of eerst
  overleg; officiele waarschuwing verzuim wie gaat daarover; school weigert jongen aan te nemen; geen enkele school wil hem hebben; schakel
  tussen scholen en gemeente; doorstroompunt medewerker in het uvz; jongere van 19 zonder diploma; lpa; vsv aanpak; zoon gaat niet naar
  school, leerplichtambtenaar; proces verbaal omdat hij spijbelt; zegt leerplicht waarom mijn kind ziek was; 19 zonder diploma thuis; rmc
  belt mij steeds; thuiszitters en criminaliteit; schooluitval aanpakken; verzuimgegevens doelbinding; ongeoorloofd verzuim inbrengen;
  school kan leerling niet plaatsen
rollen/leerplicht, rollen/school: schoolverzuim; mbo student uitgevallen startkwalificatie; schoolverzuim melden; leerling is 17 en wil
  stoppen met school; leerling heeft geen school meer; spijbelaar; absentie doorgeven; leerling is weken niet op school geweest;
  verzuimbrief en dan; absent gemeld; mbo student zonder diploma gestopt; wie organiseert overleg met scholen; halfjaarlijkse
  schoolbijeenkomst plannen; wie organiseert het schooloverleg; kan leerplicht een school dwingen hem te nemen; geschorst en leerplicht
  erbij; leerling komt al drie weken niet opdagen; wij willen een leerling van school sturen; wanneer geef ik het door aan de
  verzuimconsulent; van speciaal onderwijs gestuurd; willen leerling van school verwijderen
rollen/leerplicht, rollen/school, stappen/plan: school heeft geen plek meer voor hem
rollen/leerplicht, rollen/zorgnetwerk: verzuim zonder overlast waarheen; zorgtafel namens leerplicht coordinator
rollen/leerplicht, stappen/aanmelden: spijbelt en steelt op markt; spijbelt en steekt intussen brandjes; spijbelaar die ook steelt
rollen/leerplicht, stappen/afsluiten: leerplicht houdt zicht na einde; rmc neemt jongere over na afronding
rollen/leerplicht, stappen/regie: jongen is weer terug in de klas doorgeven; leerling na weken weer verdwenen
rollen/leerplicht, stappen/uvz: moet mentor mee naar tafel of alleen leerplicht
rollen/netwerkregisseur: taken regisseur; wat doet een regisseur; ik word regisseur; nieuwe regisseur; wat mag ik beslissen; hoeveel mag ik
  uitgeven; mag ik geld uitgeven; hoeveel jongeren krijg ik; hoeveel uur per jongere; te druk; overnemen van collega; dossiers overnemen;
  overdracht van collega; partner luistert niet; partner weigert; loop vast met partner; doorzettingsmacht; wie helpt mij; regisseur bij
  partner; wie is die vrouw van gemeente; startgesprek voeren; collega valt uit; geen mandaat; aanspreekpunt; broertje ook; eigen
  veiligheid; woning zoeken voor jongere; begeleidt jongere; mijn taken als regisseur; ik begin als regisseur; bevoegdheden regisseur;
  hoeveel gezinnen; hoeveel tijd per casus; werkdruk; wie stuurt mij aan; partner komt niet in actie; ik krijg het niet voor elkaar; hulp
  bij vastlopen; geld regelen; vrij te besteden; caseload overnemen; eerste weken; kennismaken met gezin; collega vertrekt;
  overdrachtsgesprek; regisseur van buiten gemeente; met wie werk ik; vaardigheden; onveilig voelen; samenwerking loopt stroef; vaste
  gezicht; vast contactpersoon voor gezin; ik krijg niemand in beweging; rommelige overdracht; achterstallige dossiers; kijk mee met
  collega; wat doet een netwerkregisseur; ik neem het over van een collega; netwerk regiseur; wat mag de regisseur wel en niet beslissen;
  reclasseringswerker krijgt regie wat moet ik regelen; escalatieladder; wie vervangt mij als partner-regisseur; binnen vijf werkdagen
  antwoord; mag regisseur straf opleggen; casemanager; regievoerder gemeente; procesregisseur nazorg; wie is de spin in het web; een gezin
  een plan een regisseur; vaste contactpersoon voor mijn kind; wat doet de regisseur in elke fase; wie is verantwoordelijk voor het plan;
  hoeveel regisseurs heeft de stad; regisseur die ook radicalisering doet; hoeveel jongens per begeleider; intensief begeleid en gevolgd
  aantallen; 100 jongeren klopt niet met caseload; rekensom regisseurs past niet; doet de regisseur zelf de training; mag regisseur hulp
  verlenen; geeft advies aan officier over voorwaarden; advies vragen aan regisseur bij snelrecht; zsm advies gemeente; wat lever ik in voor
  de vergadering als regisseur; vraag per jongere formuleren; feiten voor mening; acties samenvatten eind bespreking; aan het eind wie wat
  wanneer; jongere uitnodigen na besluit; uitvoerder houdt zich niet aan datum; partner achter de broek zitten; mijn beeld blijkt niet te
  kloppen; tegengestelde informatie over jongere; band met het gezin; wie hakt de knoop door over het plan; partners oneens met plan; budget
  per kind; sportschool abonnement betalen; laptop kopen voor jongere; maximumbedrag zelf regelen; casus terugbrengen naar overleg; wisselen
  van soort regie; voorrang op wachtlijst; kan regisseur urgentie geven; jeugdhulp indicatie afgeven; beschikking specialistische hulp; mag
  regisseur zelf stoppen; in mijn eentje dossier sluiten; avondklok opleggen door regisseur; bevoegdheid onduidelijk bij woning; wie mocht
  wat was vaag in zoetermeer; doorzettingsmacht regisseur; ik zit klem; partner reageert niet; niemand belt terug; opschalen bij stroeve
  samenwerking; organisatie werkt niet mee; hoe lang wachten op antwoord; na een week nog niks gehoord; manager van de partner bellen;
  teamleider inschakelen; afspraken niet nagekomen door instelling; geen woning te krijgen wie kan helpen; wie belt hoofd wonen of
  jeugdhulp; naar het bestuur stappen met een probleem; wethouder om hulp vragen zonder naam; vastlopen op veiligheid naar burgemeester;
  regie vanuit de reclassering; regie niet bij de gemeente; externe regisseur; mag een hulpverlener regisseur zijn; akkoord van mijn baas
  nodig; uren en vervanging regelen als regisseur; twee plannen naast elkaar; wat neem ik over uit mijn eigen plan; welke stukken krijg ik
  als nieuwe regisseur; werkvoorraad lijst; beroepsgeheim als ik regisseur ben; regisseur wil ermee stoppen; opzegtermijn regie; zes weken
  van tevoren zeggen dat ik stop; geen opvolger gevonden; nieuwe baan wat doe ik met mijn jongeren; collega is vertrokken ik krijg alles;
  zeventien dossiers in een keer; overdracht tussen begeleiders; wie vertelt de jongere dat er een nieuwe komt; mijn zoon krijgt een ander
  aanspreekpunt; eerste dag als opvolger; achterstand opvragen; waar begin ik gevaar eerst; kennismaken met alle jongens; beloftes van
  voorganger; samen met oude regisseur langsgaan; iedereen spreken binnen hoeveel weken; vanaf welk moment ben ik officieel regisseur; wie
  is het in de tussentijd; voorganger al weg; regiseur langdurig ziek; te hoge werkdruk; ik heb er 25; wie kan naar alleen volgen; jongeren
  herverdelen; partner zegt steeds nee tegen plek; gezinsplan naast plan van gemeente; maatregel loopt af en ik was regisseur;
  specialistische jeugdhulp afdwingen; hoeveel mag regisseur voorschieten; gemeente antwoordt niet op mijn vraag; trede escaleren; zeventien
  jongeren ineens van collega; spin in het web; burn-out; overspannen; stapel dossiers; caseloadnorm; potje geld; creditcard; voorganger
  weg; opvolger; zwangerschapsverlof; klem zitten; tegen muur lopen; kastje muur; afgewimpeld; niemand reageert; dubbele pet;
  helikopterview; zeventien jongeren; bureaucratie; volgeboekt; moedeloos; net werk regisseur; verzuipen; hogerop zoeken; partner belt maar
  niet terug; al drie mails gestuurd, geen antwoord; ik kom nergens doorheen; iedereen wijst naar elkaar; corporatie houdt de boot af;
  leidinggevende van partner doet ook niks; zit vast en weet niet meer wie; ik ben bedreigd door een jongere; ik neem zeventien jongeren
  over; collega vertrekt en ik krijg haar casussen; ggz zegt dat hij niet bij hen past; ik wacht en wacht op de jeugdzorg; zorg aanbieder
  reageerd niet; weer een week voorbij zonder bericht; ze zeggen dat ze er niet over gaan; belofte van wijkteam niet nagekomen; ben van het
  kastje naar de muur gestuurd; hulp nodig, niemand die ja zegt; hij staat onderaan de wachtlijst; nodig 600 euro voor een cursus; ik sta er
  alleen voor als regisseur; voorganger liet niets achter; eerste dag als regisseur, dertien dossiers; moet mijn jongeren overdragen, ga met
  verlof; stop volgende maand bij reclassering, wel regisseur; moet advies geven voor de rechter; partner spreekt mijn beeld tegen;
  indicatie jeugdhulp; escalatie; escaleren partner; radicalisering; extremisme; netwerkregisseur; netwerk regisseur; pga-regisseur;
  casusregisseur; procesregisseur; gezinsregisseur; mandaat regisseur; maatwerkbudget; doorbraakbudget; potje regisseur; werkdruk regie;
  overdracht caseload; inwerken opvolger; ketenpartner regie; senior netwerkregisseur; leerplicht voert al regie en dan; maximaal bedrag per
  jongere zonder toestemming; nieuwe contactpersoon voor onze leerling; vijf werkdagen geen reactie op mijn mail; hogerop als partner
  weigert; regelt de regisseur ook een huis; regisseur gaat weg, krijg ik nieuwe; het zit muurvast, wie hakt knoop door; hoeveel geld mag
  een regisseur uitgeven; bovenaan de wachtlijst voor huis; regelt de regisseur specialistische jeugdhulp; straft de regisseur mij; mijn
  regisseur heeft te veel anderen; nieuwe regisseur komt kennismaken; binnen hoeveel dagen antwoord als het vastloopt; aantal regisseurs en
  caseload; bevoegdheden van de regievoerder; kan hij een woning regelen; zeventien dossiers erven; doorzettingskracht zonder
  doorzettingsmacht; werkdruk regieteam; specialistische jeugdhulp toewijzen bevoegd; eerste dag als regisseur waar begin ik; ik krijg
  zeventien casussen van mijn voorganger; dossiers overnemen van vertrokken collega; overdrachtsgesprek met voorganger checklist; oude
  regisseur al weg wie is nu verantwoordelijk; hoeveel intensieve gevallen kan ik aan; wie ga ik als eerste spreken na overname; uitgeven
  zonder toestemming van mijn baas; tot waar gaat mijn beslisruimte; kan ik jeugdhulp toewijzen; uitvoerder reageert al weken niet;
  instantie geeft niet thuis wie bel ik; hogerop zoeken bij blokkade instelling; vraag aanleveren voor overleg per jongere; voer ik zelf
  trainingen uit of niet; advies geven aan officier over voorwaarden; werk bij reclassering en krijg de regie; mijn opdracht stopt eerder
  dan de aanpak; leidinggevende akkoord voor regisseursrol; medewerker overbelast welke jongeren weg
rollen/netwerkregisseur, rollen/om: advies van gemeente over bijzondere voorwaarden op zsm; verdachte op zsm wie kent deze jongen; passende
  voorwaarden formuleren in mijn eis; behandeling laten opnemen in voorwaarden
rollen/netwerkregisseur, rollen/om, stappen/regie: hoe snel krijg ik antwoord van om
rollen/netwerkregisseur, rollen/politie: ik vervang tijdelijk een collega
rollen/netwerkregisseur, rollen/procesondersteuner: lijst wat aan de beurt is
rollen/netwerkregisseur, rollen/raad-voor-de-kinderbescherming: gebruikt regisseur het voor rapport rechter; input leveren raadsonderzoek;
  informatie voor raadsonderzoek bij regisseur; input regisseur voor rapport; kinderbescherming belt mij als regisseur
rollen/netwerkregisseur, rollen/reclassering: dubbele pet toezicht en regie; informatie gebruiken in rapport rechtbank; dubbelrol; wat ik
  als regisseur hoor in rapport rechter; twee petten reclasseringswerker; partner wordt regisseur wat afspreken; eigen plan van aanpak naast
  integraal plan; dubbele pet; gehoord in uvz en opgeschreven in adviesrapport; toezichthouder en regisseur tegelijk; reclasseringswerker
  krijgt de regie; moet toezicht houden en ook regie voeren; twee plannen; dubbele pet toezicht en regie
rollen/netwerkregisseur, rollen/school: vast aanspreekpunt bij gemeente voor leerling
rollen/netwerkregisseur, rollen/voorzitter: iemand die druk zet voor een woning; hoger op omdat het niet beweegt; ik loop muurvast met een
  gezin; regisseur komt er zelf niet uit
rollen/netwerkregisseur, rollen/woningcorporatie: corporatie reageert niet; woning komt maar niet rond; geen kamer te vinden voor hem;
  urgentie eigen kamer voor jongen; jongen bovenaan wachtlijst huis krijgen; voorrang op de wachtlijst; voorrang op woning voor jonge
  ex-delinquent; bovenaan de lijst zetten woning; doorstroom uit opvang stokt; woningtoewijzing; voorrang op een woning voor mijn zoon
rollen/netwerkregisseur, rollen/zorgaanbieder: wachttijd van vier maanden; intake pas in september; afgewezen door drie zorginstellingen;
  wachtlijst voorrang; behandeling kan pas over half jaar
rollen/netwerkregisseur, rollen/zorgaanbieder, stappen/regie: geen plek bij de hulpverlening; wachttijden jeugdzorg
rollen/netwerkregisseur, sociaal-domein: jeugdhulp op school regelen wie mag dat toewijzen
rollen/netwerkregisseur, stappen/afsluiten, stappen/regisseur: ik neem vijf casusen over
rollen/netwerkregisseur, stappen/opschalen: casusoverleg radicalisering
rollen/netwerkregisseur, stappen/opschalen, stappen/regie: regisseur krijgt geen reactie van instelling; ik kom er niet uit met de zorg;
  jeugdzorg zegt steeds dat het niet hun taak is; het loopt vast met de hulpverlening; ik voel me onveilig bij een huisbezoek; bedreigd met
  een steen tijdens bezoek
rollen/netwerkregisseur, stappen/plan: hoe bereid ik een startgesprek voor
rollen/netwerkregisseur, stappen/plan, stappen/regie: tot welk bedrag mag ik zelf iets kopen; eerste gesprek gaat mis; geld voor
  sportschool; huisbezoek
rollen/netwerkregisseur, stappen/regie: taken van casusregisseur; wat kan ik zelf beslissen als regisseur; partner reageert nergens op;
  gemeente kan identiteitskaart of rijbewijs betalen; woonplek na detentie urgentie; jeugdhulp komt niet van de grond; krijg geen reactie
  van de zorg; jeugdhulp laat weken op zich wachten; afgesproken actie is niet gedaan; ze zouden bellen, niet gebeurd; wil rijbewijs voor
  hem betalen; hij heeft geen fiets voor zijn stage; gemeente wil opleiding niet vergoeden; aangifte doen van bedreiging door een jongere;
  agressie tegen medewerker melden; bedreigd door vader van een jongere; cliënt heeft mij bedreigd; collega geïntimideerd door familie; hij
  weet waar ik woon; hulpverlener wordt bedreigd wat nu; jongere stuurt mij dreigappjes; mijn privéadres niet in de stukken; regie overgeven
  na bedreiging; wat kan een regisseur voor mij regelen; sportabonnement betalen voor jongen; partner doet niet wat is afgesproken; hulp
  stokt door wachtlijst en hij glijdt af; instelling houdt zich niet aan afspraak; andere organisatie werkt niet mee; wachttijd jeugdhulp
  doorbreken; waar kan ik als begeleider aankloppen; hoeveel geld mag regisseur uitgeven; regisseur langdurig ziek; duizend euro per
  jongere; kan gemeente achterstand betalen; huisvesting loopt vast; hulpverlener heeft vakantie alles ligt stil; huisbezoek liep uit de
  hand; heb zelf boodschappen voorgeschoten; gemeente laat niets meer horen aan school; wie betaalt kickboks abonnement; kunnen jullie mijn
  rijbewijs betalen
rollen/netwerkregisseur, stappen/regie, stappen/regisseur: wat is het verschil tussen regisseur en casemanager; wie is de regisseur van een
  jongen; vervanging tijdens vakantie; casusregie procesregie; begeleider is ziek; hij draait erg op mij, dat is ongezond; regisseur is
  langdurig ziek
rollen/netwerkregisseur, stappen/regisseur: wie is mijn regisseur; caseload; te veel casussen; overdracht bij ontslag van een regisseur;
  dossieroverdracht van collega; mijn voorganger heeft een rommel achtergelaten; caseload overnemen van vertrekkende collega; caseload norm;
  ik ben voogd en word ook regisseur; heb er tweeentwintig, dat gaat niet meer; ik verzuip in mijn caseload; ben net gevraagd als regisseur
  vanuit jeugdreclassering; jongerenwerker als regisseur; collega ziek geworden nu heb ik zijn caseload; stapel te groot kan er iemand af;
  23 jongeren op mijn naam; werkverdeling team bespreken; regiseur; wie wordt het als niemand wil; gi heeft al de regie moet gemeente ook;
  teveel casussen per regisseur; werkdruk begeleiders; hoeveel jongens per medewerker; zit al vol; ketenpartner als kartrekker; bevoegdheden
  samen doornemen; van begeleider veranderen; medewerker wisselt halverwege; levensloopregisseur; al regie vanuit maatregel; onze regisseur
  is ermee gestopt; kan een leerplichtambtenaar regisseur zijn; hoeveel jongeren heeft iemand onder zich; hoeveel jongeren heeft mijn
  regisseur; formatienorm regie; reclassering als regievoerder; norm aantal zaken per fte regie; het klikt niet tussen jongen en regisseur
rollen/netwerkregisseur, stappen/uvz: mijn bijdrage aan tafel als casusregisseur
rollen/om: wat doet om; officier erbij; veroordeling delen; strafblad; strafzaak loopt; zitting; dagvaarding; schorsing voorwaarden;
  voorlopige hechtenis; bijzondere voorwaarden; sepot; onderzoek niet schaden; zsm; verdachte; vervolging; wanneer komt om; straf eisen;
  beslissing officier; gegevens om; rol van justitie; officier van justitie; wordt hij vervolgd; is er een zaak; wanneer zitting; uitspraak
  rechter; vonnis delen; eis; jeugdofficier; vrij onder voorwaarden; contactverbod; taakstraf opgelegd; zaak geseponeerd; justitiele
  gegevens; om uitnodigen; strafdossier; zaak gesplitst; openbaar ministerie; dagvaarding ontvangen; wanneer schuift justitie aan; toezeggen
  dat ik een werkstraf eis; persoonlijke omstandigheden verdachte opvragen bij gemeente; officier mandaat in overleg; kom niet op het
  overleg hoe snel antwoorden; haalbare voorwaarden bedenken samen; justitie aan tafel; offcier van justitie in overleg; parket; aanklager;
  passende strafeis bij het plan; wat loopt er bij justitie; bij welke stappen denkt justitie mee; is de officier altijd aanwezig; justitie
  alleen als het nodig is; wanneer moet hij voorkomen; wachttijd strafzaak; rechtszaak blijft maar uitgesteld; landelijk probleem trage
  rechtspraak; openstaande zaken opzoeken; voorwaarden nagaan voor vergadering; zittingsdatum delen; bewijs uit dossier noemen;
  onschuldpresumptie; verdachte is nog niet schuldig; mag justitieel verleden genoemd worden; strafblad bespreken; uitspraak doorgeven aan
  regisseur; vrijspraak melden; zaak loopt vertraging op laten weten; gezinssituatie horen voor de zitting; persoonlijke omstandigheden
  verdachte; informatie uit zorg in strafdossier; wie beslist over vervolgen; strafeis hoogte; wie mag strafgegevens vrijgeven; wat is
  haalbaar als voorwaarde; timing van gedragsaanwijzing; toezegging van officier aan tafel; lagere straf beloven als hij meewerkt; deal over
  straf; stelt justitie het plan vast; aparte opgave van veroordeelden; officier komt niet hoe snel antwoord; schriftelijk reageren als
  justitie afwezig is; kan officier aanmelden; wanneer is de zitting van de dader; waarom duurt strafzaak zo lang; celstraf; voorgeleid;
  zittingsdatum; politierechter; vervolgd; transactie; rechtbank; toga; parketsecretaris; requisitoir; traag justitie; strafproces;
  hamerslag; magistraat; dagvaring; zaakstatus; uitspraak bekend; hoelang wachten op rechter; kinderrechter zitting; straf te laag; ov
  justitie; beklaagdenbank; zitting is weer uitgesteld; zaak ligt al een jaar; officier heeft zaak geseponeerd; hij is vrijgesproken;
  dagvaarding gekregen, wat doen wij; eis past helemaal niet bij ons plan; officier wil weten hoe het thuis is; ben officier en kreeg een
  uitnodiging; vonnis binnen, wie vertel ik dat; jongen komt volgende week voor de rechter; slachtoffer wacht al maanden op zitting;
  schorsing opgeheven vanmorgen; hoger beroep ingesteld; officier beloofde lagere straf in overleg; te laat gereageerd op vraag uvz; om;
  ovj; gebiedsofficier; arrondissementsparket; weekdienst parket; zsm tafel jeugd; strafeis; eis officier; vervolgingsbeslissing; pro forma
  zitting; meervoudige kamer; snelrecht; supersnelrecht; ta-zitting; om-hoorzitting; transactie om; beleidssepot; voorwaardelijk sepot;
  taakstraf; werkstraf jeugd; leerstraf; gbm; gedragsbeinvloedende maatregel; raadkamer gevangenhouding; rechter-commissaris; officier van
  justitie vaste gast of niet; is mijn leerling al veroordeeld of alleen verdacht; kan de officier straf beloven in overleg; staat er dat ik
  schuldig ben; hoort het overleg wanneer mijn zitting is; onschuldpresumptie in overleg; belooft de officier iets in het overleg; eis van
  de officier en het plan; wat doet de officier hier; justitie te traag; zit het om altijd aan tafel; kan om straf toezeggen; officier komt
  niet wat dan; zittingsdatum weten; strafeis laten passen bij plan
rollen/om, rollen/politie: ovj wil meer weten over thuissituatie; vonnis vertellen aan tafel; voorgeleiding; met om afstemmen wat wegens
  onderzoek niet kan; wie vertelt over de straf
rollen/om, rollen/raad-voor-de-kinderbescherming: kinderrechter
rollen/om, rollen/raad-voor-de-kinderbescherming, rollen/reclassering: strafadvies pro justitia rapport; adviesrapport zitting; rapport voor
  de rechter
rollen/om, rollen/reclassering: schorsing onder voorwaarden; rechter wil een gedragstraining opleggen; adolescentenstrafrecht; terugmelden
  aan officier van justitie; overtreding voorwaarden melden bij om; toezicht teruggestuurd naar de officier; asr; overtreedt zijn
  voorwaarden, wie bellen
rollen/om, rollen/reclassering, stappen/regie: wanneer komt jongere vrij; celstraf; elektronische enkelband; voorlopige hechtenis geschorst;
  vi voorwaardelijke invrijheidstelling
rollen/om, stappen/opschalen: wat als de om iets anders wil
rollen/om, stappen/regie: zittingsdatum doorgeven aan regisseur; uitspraak kinderrechter terugkoppelen; zitting uitgesteld wie laat ik dat
  weten; de rechter heeft anders beslist; wachten op de zitting of nu al beginnen; pij-maatregel; zitting duurt maanden wat doen we
  ondertussen; wachten op de zitting duurt eeuwig
rollen/om, stappen/uvz: moet het om altijd aanschuiven; wat haal ik op voor de zitting; sepot delen met de partners; stand van de strafzaak
  inbrengen zonder bewijs; is de officier aanwezig
rollen/politie: wat doet politie; wat mag politie delen; wijkagent; wat moet ik als agent; jongere aangehouden; jongere op straat gezien;
  wapen gevonden; drugs gevonden; lopend onderzoek; verdenking delen; politiegegevens; cijfers leveren; meldingen doorgeven; sepot; hoeveel
  tijd kost het mij; avondklok controleren; gebiedsverbod controleren; regisseur bellen; eerste week; huisbezoek met politie; groep
  opgepakt; verdachte; camerabeelden; aangifte; nachtdienst; als agent; agent wil info; wat moet politie doen; politie meldt jongere; gezien
  op straat; staande gehouden; opgepakt met vrienden; informatie uit onderzoek; tap; getuigen; aangifte gedaan; politiesysteem; mag politie
  verslag gebruiken; wat mag ik doorgeven als agent; collega wijkagent; toezicht op verbod; huis doorzoeken; rapport opmaken; agenda met
  voorzitter; nieuwe wijkagent; contact met buurt; registreren dat ik iets verstrekt heb; vastleggen wat ik deel; verstrekking registreren;
  verdachten al bekend; breekijzer; politie; taken van de politie; wat moet ik als jeugdagent voorbereiden; ik ben wijkagent en schuif niet
  aan; controle avondklok door wijkteam; bewoner vraagt of die jongen wordt aangepakt; eerste week in mijn nieuwe rol bij jeugd; niet
  bevestigen niet ontkennen; voorwaarden doorzetten naar surveillance; als politie zelf iemand van lijst halen; agent aan tafel; taak van de
  recherche; jeugdagent; wie beslist samen met voorzitter; toezicht op afspraken op straat; wat doet de politie in elke stap; agenderen
  samen met gemeente; waar komen de meeste aanmeldingen vandaan; agent mee op gesprek met ouders; agent kijkt of hij om 8 uur binnen is;
  avondklok controleren wie; registraties samenvatten voor bespreking; rol in incident verdachte of getuige; lopend onderzoek afstemmen met
  justitie; onderzoek loopt kan niet gedeeld; embargo informatie; alleen gezien of ook verdacht; agent noemt iemand dader; politie vertelt
  over straf; wie meldt veroordelingen dan wel; opgepakt wie bel ik; nieuw incident doorgeven; aangehouden in het weekend; briefing
  wijkteams voorwaarden; collega's op straat inlichten; hulpinformatie niet in politiesysteem; zorggegevens in bvh zetten; mag agent
  zorginfo mee naar bureau nemen; politie-informatie vrijgeven wie beslist; mag politie in haar eentje beslissen; hulpverlening gebruiken
  voor opsporing; informatie uit overleg voor verhoor; advies over veiligheidsrisico; terug laten komen op de agenda; protocolplicht; nieuwe
  politiecollega in het overleg; inwerkprogramma agent; eerste vijf dagen; privacydesk politie; waar vastleggen wat ik verstrek; vorige
  deelnemer spreken; welke jongens zijn nu het drukst; aanmeldingen doornemen met voorzitter; wie stuurt de maandcijfers politie; is de
  wijkagent vast lid; buurtagent maakt zich zorgen; wijkagent aanmelding doen; agent ziet jong kind met dealers; doorgeven aan collega in
  het overleg; jongen uit mijn buurt wordt besproken; collega vraagt mij om informatie; wie stelt grenzen in het gesprek; good cop bad cop
  gesprek; wijkagent krijgt geen plan; tot wanneer geldt het verbod; locatieverbod geschonden melden; overtreding voorwaarde aan wie;
  directeur vraagt wijkagent naar leerling; buurman wil weten of hij in beeld is; mag wijkagent mij namen geven; wijkagent zegt niets over
  daders; popo; wouten; scotoe; oom agent; portofoon; meldkamer; handboeien; politiecel; blauw op straat; gearresteerd; korps; noodhulp;
  themahouder jeugd; operationeel expert; verbalisant; politieauto; controle avondklok; wijk agent; briefing; patrouille; buurtagent;
  plietsie; agent bij startgesprek; nieuw als jeugdagent, morgen eerste uvz; wijkteam wist niets van de avondklok; bewoner vraagt mij wat er
  met hem gebeurt; gevraagd mee te gaan op startgesprek; er loopt nog een onderzoek tegen hem; school belt over een leerling; hoorde
  zorginformatie, wil ik gebruiken voor zaak; wapen gevonden bij fouillering; vader belt mij op bureau over zijn zoon; ik ga van team
  wisselen; gevraagd of hij verdacht is; jongere uit mijn wijk wordt besproken; ouder vraagt wijkagent om hulp; hij is gesignaleerd bij een
  overval; basisteam; wijkteam politie; teamchef; jeugdcoordinator basisteam; operationeel expert wijk; opex wijk; bvh; mutaties bvh;
  bvi-ib; briefing wijkteam; restinformatie; wijkagent zit niet zelf in overleg; agent nieuw in de wijk kennismaken jongeren; wijkagent
  vraagt wat ik op het plein zag; wie checkt avonduren van jongen; wijkagent weet alles van mij; hij houdt zich niet aan zijn straatverbod;
  verdenking of veroordeling wie zegt wat; wouten willen met mij praten; agent bij het gesprek noemt de grenzen; vraagt wijkagent het na bij
  mijn zoon; rol van de politie in het geheel; hoeveel macht heeft de politie; zorginformatie gebruiken voor opsporing; wijkagent in het
  overleg; agent nieuw in overleg; wijkagent wil iets doorgeven; wie controleert gebiedsverbod; verdachte of alleen gezien; zorginfo
  gebruiken voor opsporing
rollen/politie, rollen/raad: raadslid krijgt klacht over straatdealer
rollen/politie, rollen/reclassering, stappen/regie: controle op het dragen van de band om de enkel
rollen/politie, rollen/school: agent aan deur woongroep vraagt naar bewoner
rollen/politie, rollen/voorzitter, stappen/agenderen: wie beslist wie er op de lijst komt
rollen/politie, rollen/woningcorporatie, stappen/aanmelden: drugspand melden
rollen/politie, stappen/aanmelden: wijkagent maakt zich zorgen over jongen; derde mutatie over dezelfde jongen deze maand; meestal door de
  politie aangemeld; politie grootste melder; hoe meld ik iemand aan vanuit het basisteam
rollen/politie, stappen/aanmelden, stappen/agenderen: wie neem ik mee op de lijst voor het overleg van donderdag
rollen/politie, stappen/agenderen: politie beslist mee wie besproken wordt; voorselectie met politie; rol politie bij de agenda
rollen/politie, stappen/agenderen, stappen/regie: drie van de vier verdachten zitten al in de aanpak
rollen/politie, stappen/agenderen, stappen/uvz: wat neem ik mee naar de bespreking; voorbereiden op uvz overleg
rollen/politie, stappen/herijken: advies over afsluiten; politie beoordeelt of iemand nog moet blijven; datum laatste melding leveren
rollen/politie, stappen/opschalen, stappen/regie: jongere aangetroffen op straat om 3 uur 's nachts, wie bel ik; weekend
rollen/politie, stappen/plan: startgesprek meedoen als agent; met regisseur mee op gesprek; grenzen stellen in startgesprek; agent bij
  eerste gesprek op stadhuis; wijkagent bij kennismaking; politieman mee naar startgesprek
rollen/politie, stappen/regie: wijkagent krijgt geen plan te zien; zag hem in verboden gebied; reed zonder rijbewijs, is aangehouden; wat
  doe ik als een jongere weer opgepakt is; vannacht opnieuw opgepakt wie bel ik; jongere gisteren aangehouden; avondklok gisteravond
  overtreden
rollen/politie, stappen/regisseur: mag een wijkagent regie voeren; kan de politie regisseur zijn
rollen/politie, stappen/uvz: wat doet de jeugdagent in het overleg; wat breng ik mee naar het uvz; bevragen in bvh zonder vraag aan mij
rollen/procesondersteuner: wie verwerkt formulieren; wie maakt verslag; wie verstuurt brieven; uitnodigingen; partnerlijst; wachtwoord
  vragen; casusnummer opvragen; taken secretaris; zaal regelen; termijnen bewaken; dossier beheren; wie plant; wie krijg ik aan de lijn;
  proceseigenaar; dossier inzien bij gemeente; afmelden voor overleg; praktische vragen; wie regelt zaal; bij wie lever ik in; wie houdt
  lijst bij; stukken rondsturen; uitnodiging niet ontvangen; adres van procesondersteuner; administratie doen; brieven printen; wie
  archiveert; inkomende post; wie ruimt op; wie geeft toegang; contactgegevens partners; op papier zetten; besluiten netjes vastleggen;
  rondsturen; procesondersteuner taken; proccesondersteuner; secretariaat; wie stuurt de agenda rond; proces ondersteuner; notulist;
  administratie van de aanpak; wie houdt de deadlines bij; wie verstuurt alle brieven; planner uvz; stappen van de secretaresse; een persoon
  voor alle administratie; kwetsbaar als secretaris ziek is; formulier teruggekregen; formulier afgekeurd; binnengekomen post controleren;
  wat eerst brief of agenda; volgorde van versturen; foute invoer terugsturen; actie zonder eigenaar; wie gaat dit doen staat er niet;
  deadline ontbreekt bij afspraak; vergaderverslag uitwerken; plan klaarzetten voor begeleider; actielijst rondsturen; wat is over tijd;
  actielijst bewaken; is dit formulier volledig genoeg; onvolledige aanmelding registreren; mag ik zelf iets aanvullen in het formulier;
  typfout van partner verbeteren; antwoord van ander aanpassen; iemand belt om informatie over een jongere; telefonisch gegevens geven;
  beller zegt dat hij van politie is; oude mappen verwijderen zonder toestemming; nieuwe secretaris waar begin je; waar lever ik mijn
  formulier in; aan wie geef ik vervanger door; wie stuurt uitnodigingen; managementassistent; ordner; dossierkast; inboeken; rondmailen;
  postvak; planbord; nummertje aanmaken; deadlines bewaken; brieven uitprinten; rechterhand voorzitter; typist; zoekgeraakt; partnerlijst
  opvragen; kantoor; wie houdt alles bij; opdracht verwerk; coördinatiebureau; reminder; formulier klopt niet, ingevuld door partner;
  vanmiddag moet de agenda weg; iemand belt mij voor het dossier; mijn mailbox stroomt over met formulieren; brieven liggen er nog; begonnen
  als secretaris van het uvz; partner zegt vul jij het even in; deelnemerslijst is achterhaald; termijn is stilletjes verlopen; actie zonder
  datum genoteerd; alles ligt op de plank, ben ziek geweest; formulier kwijtgeraakt; procesondersteuner; proces ondersteuning; secretariaat
  uvz; administratief medewerker; secretaris overleg; ketenondersteuner; secretariaat van het jongerenoverleg; wie stuurt de uitnodiging en
  de brieven; wat doet een procesondersteuner; secretariaat aanpak; dossiers beheren; informatiebeheer casusdossier; bestaat er backoffice;
  secretaris van het uvz taken; secretariaat veiligheidsoverleg; doorvragen als actie geen datum heeft; wie bepaalt of formulier compleet
  is; overzicht van termijnen bijhouden
rollen/procesondersteuner, rollen/voorzitter, stappen/agenderen: wie roept de partners bij elkaar; wie leest alle aanmeldingen
rollen/procesondersteuner, stappen/agenderen: uitnodigingen rondsturen; hoe maak ik de agenda; agenda voor volgende week rondsturen; agenda
  niet ontvangen
rollen/procesondersteuner, stappen/agenderen, stappen/uvz: uitnodigingen versturen
rollen/procesondersteuner, stappen/uvz: wie maakt het verslag en wanneer
rollen/raad: wat doet raadslid; rol gemeenteraad; wat mag raadslid weten; over personen praten; bewoner belt raadslid; motie; budget;
  controleren; kaders; jaar van raad; fractie; raadsinformatiebrief; sturen op doelen; wie controleert; als raadslid; mag ik naam weten als
  raadslid; inwoner klaagt bij raadslid; invloed van raad; wat kan raad doen; geld vrijmaken; college controleren; niet over individu; rol
  bij begroting; debat; gemeenteraadslid wat mag ik; volksvertegenwoordiger; taak van de gemeenteraad; commissielid; kaders stellen en
  controleren; wat lees ik vooraf als raadslid; technische vragen ambtenaren; casus noemen in raadszaal; mag ik in het debat een straat
  noemen; herkenbaar voorbeeld in vergadering; verhaal van bewoner gebruiken in debat; spreken over bekend incident; toezeggingen bijhouden;
  motie opvolgen volgend jaar; wat beloofde de wethouder vorig jaar; wie besluit over het budget; doelstellingen vaststellen raad;
  budgetrecht; mag raadslid dossier lezen; kan raadslid jongere aanmelden; inzagerecht raadsleden; burger klaagt bij mij over overlastgever;
  inwoner mailt raadslid over buurjongen; doorverwijzen bewoner met klacht; waar stuur ik klagende buurman heen; griffier; boekje voor nieuw
  raadslid; gedupeerde mailt raadslid over jongere; casuïstiek in raad; buurtklacht raadslid; rolvast; naam roepen debat; burger klopt aan;
  dossier inzien raadslid; inspreker; budget vaststellen; verzoek van kiezer; controlerende rol; persoonlijk geval; raadswerk; toezegging
  volgen; iemand aanmelden als raadslid; boze inwoner in mijn mail; fractielid; gemeente raadslid; stemrecht; grenzen raadslid; inwoner
  mailt mij over een buurjongen; raadslid noemde een straat in debat; wil als raadslid dossier inzien; fractie stelt vraag over één geval;
  steekpartij, raad wil debat; college deed toezegging, niks gehoord; net gekozen als raadslid; bewoners klagen bij mij over overlast; kreeg
  als raadslid een anonieme brief over gezin; toezegging; toezeggingenlijst; raadslid; gemeenteraad; kaderstellend; kaderstellende rol;
  fractieassistent; burgerraadslid; klacht over buurtjongere waar naartoe verwijzen; mag raadslid vragen of jongen in traject zit; bij een
  raadslid klagen over een jongere; rol volksvertegenwoordiger bij individuele zaak; bezorgde moeder belt raadslid; jongere aanmelden als
  raadslid; straatnaam noemen in debat; hoe hou je het abstract in de raadzaal; ombudsfunctie raadslid klacht buurt; mag gemeenteraad
  dossier zien
rollen/raad-voor-de-kinderbescherming: wat doet raad voor de kinderbescherming; raadsonderzoek; onderzoek naar gezin; strafzaak jeugd;
  advies aan rechter; taakstraf jeugd; kind beschermen; uit huis; jeugdstrafrecht; rapport van raad; verzoek om onderzoek; ouders gezag;
  kinderbescherming onderzoekt; onderzoek bij kind; gezag beeindigen; advies bij zitting; straf voor minderjarige; taakstraf regelen; wie
  meldt bij raad; strafzaak minderjarige; rvdk; raad voor de kinderbescherming; kinderbescherming; raad van de kinderbescherming;
  raadsonderzoek loopt; rapport van de raadsonderzoeker; informant bevragen beschermingsonderzoek; adviesrapport strafzaak minderjarige
  delen met regisseur; strafonderzoek jeugdige bekend bij gemeente; weten ouders dat regisseur raad informeerde; kinderbescherming
  onderzoekt gezin; raadsonderzoeker; er loopt een beschermingsonderzoek; strafonderzoek bij minderjarige; denkt de kinderbescherming mee
  met plan; is de rvdk vaste partner; waarom zit kinderbescherming niet in uvz; informatie leveren voor raadsrapport; onderzoeker belt
  regisseur; input geven voor rapport kinderrechter; vraag per onderwerp stellen; krijgt kinderbescherming het plan; feiten met data
  aanleveren; ouders horen wat aan raad is verteld; wat hebben jullie over ons aan de kinderbescherming gezegd; wat laat de onderzoeker
  terug weten; inhoud rapport blijft geheim; advies uithuisplaatsing aangekondigd; wie is de regisseur van dit kind; onderzoeker weet niet
  wie regie voert; terugbellen op bekend nummer; nepbeller kinderbescherming; wie beslist over advies aan rechter; mag kinderbescherming
  dossier opeisen; stukken opvragen door raadsonderzoeker; convenant niet getekend door raad kinderbescherming; hulpverlener praten met
  onderzoeker zonder toestemming; informant voor de raad; behandelaar gebeld door kinderbescherming; ouders zijn bang voor ots onderzoek;
  verzoek tot onderzoek raad en de aanpak; raadsonderzoeker belt wie antwoordt; regisseur geeft plan niet mee aan raad; raadsadvies; lij;
  kinderbeschermer; scheidingsonderzoek; onderzoeker belt; input rapport; gezagskwestie; basisonderzoek; kinder bescherming;
  voorlichtingsrapport; taakstrafcoördinator; leerstraf regelen; jeugdbeschermingsplein; wie vraagt ots; advies aan kinderrechter; rvdk wil
  dossier; ouders onderzocht; de raad vraagt informatie; verzoek tot onderzoek; strafadvies minderjarige; raadsonderzoeker belt mij als
  regisseur; de raad start onderzoek naar gezin; ze vragen ons hele plan op voor rapport; doe onderzoek en hoor van pga; strafonderzoek
  loopt en er is een plan; onbekend persoon van de raad belt; onderzoeker kinderbescherming zoekt de regisseur; raad voor de kinder
  bescherming; beschermingsonderzoek; strafonderzoek raad; strafadvies; vto; jeugdbeschermingstafel; beschermingstafel; casusregie raad;
  ritax; gezagsbeeindiging; coordinator taakstraffen; raadsonderzoeker belt school over leerling; kinderbescherming doet onderzoek naar ons;
  krijgt de raad ons hele dossier; vertelt regisseur ons wat hij aan raad gaf; rvdk geen kernpartner; onderzoek naar gezin loopt; rvdk
  vraagt om dossier
rollen/raad-voor-de-kinderbescherming, rollen/reclassering, stappen/regie: taakstraf bijna klaar
rollen/raad-voor-de-kinderbescherming, rollen/voorzitter: welke regisseur hoort bij deze jongere
rollen/raad-voor-de-kinderbescherming, stappen/aanmelden: aandragen vanuit raadsonderzoek
rollen/raad-voor-de-kinderbescherming, stappen/regie: ondertoezichtstelling aangevraagd melden aan regisseur
rollen/reclassering: wat doet reclassering; toezicht; houdt zich niet aan voorwaarden; enkelband; taakstraf; na detentie wonen; terug in
  samenleving; reclasseringsrapport; regisseur vanuit reclassering; eigen plan en integraal plan; volwassen jongere toezicht; talentenscan;
  proeftijd; meldplicht; overtreding melden; client; adolescentenstrafrecht; toezicht na straf; meldt zich niet; schendt voorwaarden;
  enkelband om; vrij met voorwaarden; begeleiding na gevangenis; jongvolwassene; advies aan rechter; reclasseerder als regisseur; twee
  plannen naast elkaar; terugmelden; werkstraf; risico inschatten; huis na detentie; reclassering; toezichthouder reclassering; reclasering;
  jongere met enkelband; toezichthouder; reclassering als regiseur; elektronische controle; proeftijd voorbij; toezicht loopt bijna af;
  enkelband gaat af; reclasseringscontact bij 18 plus; risc uitkomst delen; intake combineren met startgesprek; talententest via de
  gemeente; meldplicht versoepelen op verzoek van uvz; twee keer niet verschenen op meldplicht; toezichthouder van justitie; 3ro; leger des
  heils of fivoor toezicht; reclasseringswerker; reclasering taken; twee tegenstrijdige plannen; justitieplan en gemeenteplan afstemmen;
  welke fasen doet reclassering mee; volwassenentoezicht in uvz; waarom heeft reclassering eigen plan; talenttest via gemeente; wat heeft
  reclassering aan de regisseur; loopt er toezicht en tot wanneer; naam van toezichthouder opzoeken; proeftijd einddatum; lukt het toezicht;
  doelen botsen met die van hulpverlening; meldplicht en afspraak op zelfde tijd; client schendt voorwaarden; overtreding meldplicht aan wie
  doorgeven; terugmelden aan officier; toezicht retour; regisseur laten weten dat toezicht eindigt; motivatie en gevaar inschatten; wat kan
  de gemeente extra doen; nazorg ex-gedetineerden; hoe streng toezicht bepaalt wie; advies aan rechter over straf; reclaseringsadvies; mag
  reclassering voorwaarden aanpassen; contactverbod laten vervallen; rapport aan partners laten lezen; voorlichtingsrapport delen; nieuwe
  reclasseerder eerste maand; alle regisseurs bellen bij start; aanmelden door toezichthouder; twee petten op; zeggen vanuit welke functie
  je praat; vertelt mijn reclasseerder dit aan de rechter; wordt wat ik zeg tegen mij gebruikt; een gesprek voor beide trajecten; zes weken
  voor het plan reclassering; toezicht klaar maar aanpak gaat door; na proeftijd nieuwe regisseur; is het voorbij als mijn toezicht
  afgelopen is; toezicht en begeleiding op elkaar afstemmen; meldplicht vergeten; twee petten toezicht en regie; reclaseringsplan en
  gemeenteplan; enkelbandje; schoffelen; urine inleveren; blaastest; reclasseerder; resocialisatie; werkmeester; bajes uit; proeftijd loopt;
  omzetten in cel; oxrec; toezichtplan; uren werkstraf; twee petten; gedragsinterventie; justitieel kader; opgelegd contact; re classering;
  voorwaarden aan laars; kwam niet opdagen bij meldplicht; taakstraf is mislukt; mijn toezicht loopt binnenkort af; jongere heeft twee
  plannen die botsen; rapport voor de rechter is opgevraagd door uvz; positieve urinecontrole; kreeg voorwaardelijke straf met toezicht; hij
  meldt zich wel maar liegt; werk straf gedaan, toezicht klaar; proeftijd bijna afgelopen; vandaag vrijgekomen met voorwaarden; reclassering
  nederland; svg; leger des heils jeugdbescherming reclassering; verslavingsreclassering; reclasseringstoezicht; adviesrapport rechter;
  risc; recidive inschattings schalen; elektronische monitoring; isd; cova training; werkstraf tenuitvoerlegging; tul; overtreding
  voorwaarde terugmelden; retourzending toezicht; gedwongen kader; taak jeugdreclassering naast schoolplan; reclasseerder als regisseur twee
  petten; toezicht loopt af wie gaat door; reclassering en gemeente twee plannen; wie mag voorwaarden wijzigen; rapport reclassering bij de
  gemeente; toezicht stopt, ben ik dan vrij; eerste gesprek met reclassering en regisseur samen; toezicht en plan afstemmen; straf en
  begeleiding naast elkaar; toezicht loopt af en dan; talententest inzetten via gemeente; voorwaarde overtreden melden aan wie
rollen/reclassering, rollen/school, stappen/plan: leerling in jeugdgevangenis gezeten komt terug
rollen/reclassering, rollen/woningcorporatie, stappen/regie: begeleid wonen na detentie
rollen/reclassering, rollen/zorgaanbieder, stappen/uvz: mijn client wordt besproken
rollen/reclassering, stappen/afsluiten: reclasering toezicht loopt af; reclasering stopt eerder
rollen/reclassering, stappen/afsluiten, stappen/regie: iemand komt vrij uit de gevangenis; jongere zit in de bak, gaat regie door; verlof
  uit de inrichting
rollen/reclassering, stappen/herijken, stappen/regie: jongere zit vast
rollen/reclassering, stappen/opschalen, stappen/regie: bijzondere voorwaarden overtreden; wat als client niet komt opdagen bij afspraak
rollen/reclassering, stappen/plan: reclassering en gemeente hebben allebei een plan; eigen toezichtplan botst met gezamenlijk plan;
  afstemmen doelen toezicht en gemeente; bijzondere voorwaarden haalbaar maken; toezichtplan en gemeenteplan botsen
rollen/reclassering, stappen/plan, stappen/regie: client moet zich melden maar komt niet
rollen/reclassering, stappen/regie: client houdt zich niet aan de voorwaarden; gemeente helpt tijdens gevangenis; hij zit vast wie regelt
  huis; enkelband doorgeknipt; terugkeer na gevangenis; cliënt komt vrij over zes weken; toezicht start bij invrijheidstelling; volgende
  week komt ze vrij; niemand wist dat hij al vrij was; schorsing voorlopige hechtenis; mijn zoon komt vrij over een maand
rollen/reclassering, stappen/regie, stappen/regisseur: toezicht en regie tegelijk; als reclasseringswerker regisseur geworden
rollen/reclassering, stappen/regisseur: ik word casusregisseur vanuit toezicht; toezicht loopt af wie neemt het over; reclasseringswerker
  als trekker; toezichthouder is al aanspreekpunt
rollen/reclassering, stappen/uvz: wat breng ik in als reclasseringswerker
rollen/school: wat doet school; leerling in aanpak; politie op school; politie wil gegevens; politie aan de balie; wapen op school; leerling
  dealt; leerling spijbelt; leerling schorsen; school meldt aan; mag school delen; schooloverleg; school tekent; mentor; docent bedreigd;
  wie belt school; aanspreekpunt school; leerling aangehouden; ouders van leerling; klasgenoten; cijfers doorgeven; nieuwe school zoeken;
  als docent; ik ben mentor; ik ben directeur; kind in mijn klas; leerling met wapen; leerling bedreigt; leerling geschorst; leerling
  overplaatsen; agent wil rooster; agent wil leerling spreken; politie in de klas; ouders boos op school; contact met gemeente; wie bel ik
  als school; overleg van scholen; convenant tekenen school; zorgteam; dealen op plein; wat deel ik als school; wat krijg ik te horen;
  andere leerlingen; leerling terug na detentie; stageplek; rapportcijfers; cijfers van leerling op tafel; verzuimconsulent bellen; agent
  vraagt klassenlijst; lesuitval; handelt in vapes; dreigt docent; cijfers en rapport; schoolleiding vraagt; oudergesprek; mentor wil
  meedenken; leerling zonder school; op zoek naar andere school; mentor wat moet ik doen; passend onderwijs samenwerkingsverband; wat doet
  een school in de aanpak; intern begeleider; als school betrokken bij pga; agent wil leerling uit de les halen; praktijkonderwijs en vso;
  schooldirectie; leerling dealt op het schoolplein; agent staat bij de receptie en wil een leerling spreken; politei op school; schorsen of
  van school sturen; zorgteam op school; agent in de aula; vordering 126nc school; als agent leerling uit de klas halen; agent aan de deur
  van de school; mes in kluisje gevonden door school; schoolagent mag ik rooster zien; school wil convenant tekenen; directeur weigert
  gegevens aan recherche; leraar maakt zich zorgen; mentor van een leerling; zorgcoordinator; leerling dreigt van school gestuurd; taken van
  school in het traject; wanneer komt school in beeld; waarom is school er niet altijd bij; uitgenodigd voor bespreking van mijn leerling;
  moet ik ouders zeggen dat ik naar overleg ga; leerling vooraf vertellen; gevaarlijk om ouders in te lichten; ouders van 18-jarige
  leerling; wat kan school niet bieden; blijf ik bij de andere namen zitten; alleen bij mijn eigen leerling; docenten inlichten na overleg;
  wat zeg ik in de teamkamer; opnemen in magister; leerlingvolgsysteem notitie uvz; wat mag in het leerlingdossier; hoe gaat het elke dag in
  de klas; contactpersoon op school; wie gaat over schorsen; van school verwijderen beslist; mag het overleg school dwingen hem te houden;
  bemoeien met leerlingen van andere scholen; ondersteuningsteam of aanmelden; aanspreekpunt doorgeven aan gemeente; vervanger bij ziekte
  zorgcoordinator; wij zijn nog geen partner; agent vraagt naar leerling; politie in de school; recherche wil rooster; politie aan de deur
  van de conciërge; agent staat bij receptie; leerling ophalen uit de klas door politie; spoed op school gevaar nu; steekpartij op
  schoolplein; adres van leerling geven aan agent; conciërge mag niks zeggen; directie erbij halen; legitimatie agent vragen; heeft de
  politie een bevel nodig; camerabeelden vordering; we zitten toch samen in het convenant zegt agent; convenant als smoes voor gegevens;
  opschrijven wat politie vroeg; moet school ouders bellen na politiebezoek; politie vraagt het stil te houden; 126nc strafvordering;
  verplicht meewerken bij vordering; zonder vordering hoef ik niets; toestemming leerling bij vordering; agenda voor scholenoverleg; mbo en
  passend onderwijs erbij; samenwerkingsverband uitnodigen; trends bespreken zonder leerlingen te noemen; wat hoort school terug na melding;
  voorbeeld oefenen met verzonnen leerling; een afspraak per school met deadline; wie mag namens school tekenen; directeur mag niet zelf
  ondertekenen; wie tekent de geheimhouding bij ons; school wil niet meedoen; vso praktijkonderwijs overleg; schooloverleg wie nodig ik uit
  als cjg; zorgcoordinator meldt blowende leerling; brugklas; kantine; gymzaal; aula; rugtas; afdelingsleider; teamleider onderbouw; isk;
  havo; vechten pauze; wc vapen; steekwapen school; rooster geven; receptie school; leerlingbegeleider; gymleraar; klassenapp;
  docentenkamer; collegezaal; vorderen; mentorgesprek; eindexamen; school bestuur tekent; zorg advies team; van school getrapt; schrok van
  agent; docent is bedreigd in de klas; drugs gevonden in kluisje; ruzie van buiten komt de school in; we hebben hem net geschorst; er staat
  een agent bij de receptie; politie wil een leerling uit de les halen; wijkagent vraagt rooster van leerling; recherche vraagt
  camerabeelden van het schoolplein; agent beroept zich op het convenant; brief met vordering ontvangen; baliemedewerker gaf adres aan
  politie; uitgenodigd voor overleg over onze leerling; moest na een kwartier de vergadering uit; leerling komt terug na detentie; bestuur
  wil convenant niet tekenen; mentor heeft handtekening gezet, mag dat; wij zijn nog geen partner als school; docenten willen weten wat er
  speelt; leerling huilt en durft niet naar huis, bende; er is gevochten met een dealer; drillrap filmpje met onze leerling; leerling mag
  niet bij klasgenoot in de buurt; klasgenoten weten dat hij vastzat; moet ik het in magister zetten; ouders vragen wat er besproken is;
  politie belde voor telefoonnummer leerling; vraag van regisseur gekregen over leerling; twee agenten stonden ineens in de hal; ons
  aanspreekpunt is met pensioen; leerling opgehaald door politie tijdens les; 126nc; 126nd sv; vordering gegevens politie; vorderen
  camerabeelden school; school; mbo; roc; vso; vmbo; praktijkonderwijs; entree-opleiding; swv; opdc; rebound; zat; zorgadviesteam;
  ondersteuningsteam; zorg coördinator vo; schoolbestuur; schorsing; verwijderen leerling; time-out klas; schoolveiligheid;
  veiligheidscoordinator school; convenant veilige school; kluisjescontrole; wapen school; schoolagent; smw; opp; zorgplicht passend
  onderwijs; magister somtoday; bpv stage; decaan; gedragsspecialist; agent in uniform wil leerling spreken; recherche vraagt rooster op;
  wijkagent belt aan bij de receptie; moet ik adres leerling aan politie geven; politie wil camerabeelden van de gang; conciërge krijgt
  vraag van politie; twee agenten in de hal wat nu; politie eist lijst met namen van de klas; leerling uit de les halen voor verhoor; balie
  medewerker instructie politiebezoek; mag de directeur het convenant ondertekenen; wie van ons team gaat naar het overleg;
  ondersteuningscoördinator uitgenodigd door gemeente; mentor moet mee naar casusoverleg; mag ik het in magister zetten; notitie in
  leerlingdossier na overleg; moeten ouders weten dat school meepraat; leerling in aanpak toch schorsen mag dat; agenda voor bijeenkomst
  scholen; samenwerkingsverband passend onderwijs uitgenodigd; directeur vo bevoegdheden in dit overleg; boekje voor scholen pdf; ouders
  bellen waarom politie op school was; schrijf ik op wat de agent vroeg; praktijkonderwijs hoort dat er ook bij; speciaal onderwijs
  uitnodigen voor overleg; zorgco vo; politie receptie school; leerlingzaken en agent; schoolbestuur tekent; agent vraagt naar mij op
  school; politie op school, wat zegt de directeur; school wil mij schorsen, wie beslist; agent zonder vordering aan de balie; komt dit in
  het leerlingdossier; juf weet alles, mag dat; vertelt school dat ze naar dat overleg gaan; agent vraagt gegevens aan school; samenwerking
  onderwijs verbeteren; mes in kluisje; bestuur onderwijs convenant ondertekenen; veiligheid in en om de school; aanspreekpunt op school
  aanwijzen; politie wil rooster van leerling; wat mag docententeam weten
rollen/school, rollen/veilig-thuis: leerkracht ziet blauwe plekken
rollen/school, rollen/zorgaanbieder, sociaal-domein: schoolmaatschappelijk werk
rollen/school, rollen/zorgnetwerk: alleen zorgen geen overlast wat doet school; stille leerling met problemen thuis; interne zorgroute of
  gemeente
rollen/school, stappen/aanmelden: vechtpartij op het plein gefilmd; leerling verkoopt vapes en hasj; conciërge vond een wapen; mes gevonden
  in kluisje; leerling bedreigt conciërge; jongen uit 2vmbo dealt in de pauze; kan school ook aanmelden; docent maakt zich zorgen over
  jongen; mag mentor leerling voordragen; leerling had een mes in zijn tas; vapes verkopen op het schoolplein; vechtafspraken na school bij
  de bushalte; student mbo met wapen in de kluis; nepvuurwapen in de rugzak; leerling met explosief op schoolplein
rollen/school, stappen/afsluiten, stappen/regie: leerling komt terug uit detentie
rollen/school, stappen/agenderen, stappen/uvz: hoor ik iets terug na mijn signaal
rollen/school, stappen/plan: moet school meedoen aan plan
rollen/school, stappen/plan, stappen/regie: oudergesprek loopt uit de hand
rollen/school, stappen/regie: mentorleerling komt net uit detentie; leerling geschorst wie moet dat weten; op staande voet verwijderd van
  school doorgeven
rollen/school, stappen/uvz: intern begeleider wil meepraten; wat neemt school mee naar tafel; blijven zitten bij de volgende leerling;
  teamleider onderbouw gaat in mijn plaats
rollen/veilig-thuis: wat doet veilig thuis; mishandeling thuis; onveilig thuis; huiselijk geweld; meldcode; stiefvader slaat; kind
  mishandeld; verwaarlozing; ruzie thuis; melding doen; veiligheid kinderen; advies vragen; anoniem melden; jongere telefoon; wie meldt;
  vechtscheiding; eerwraak; kind niet veilig; geslagen door vader; moeder mishandeld; geweld achter deur; kind is bang thuis; misbruik;
  meldplicht; advies bij vermoeden; huisverbod; gedwongen trouwen; stoppen met geweld; wanneer melden; gezin onveilig; veilig thuis;
  kindermishandeling; ik vermoed mishandeling; veilig thuis of pga; huiselijk geweld in het gezin; meldcode of uvz; verklaring omtrent
  veiligheid kind; geweld in het gezin; ruzie tussen ouders, kinderen zien het; meldcode kindermishandeling; vrouw wordt geslagen waar de
  kinderen bij zijn; wie deed de melding bij vt; huiselijk gewelt in gezin; meldpunt kindermishandeling; amk; is het thuis veilig; vader
  slaat; broertjes en zusjes in gevaar; wanneer doet veilig thuis mee; zit vt vast in het overleg; wat haalt veilig thuis op; kennen jullie
  dit gezin; afwegen wat anderen moeten weten; niet alleen op huisbezoek gaan; wat moeten anderen juist laten; waarschuwen voor agressieve
  ouder; acute onveiligheid noemen; signaal uit overleg wordt melding; overdracht gezin aan wijkteam; wie heeft gezin nu; kennis van geweld
  in relaties; wie besluit over onderzoek na melding; advies over gezin dat niet bekend is; veilig thuis blijft niet jarenlang betrokken;
  kan veilig thuis regisseur zijn; wie heeft ons gemeld; buurvrouw heeft gemeld willen ouders weten; meldrecht; mag ik melden zonder
  toestemming ouders; dokter vermoedt mishandeling; is bespreken in uvz genoeg of ook melden; besproken dus hoef ik niet te melden; melding
  huiselijk geweld of uvz; vt aan tafel wat breng ik in; vermoeden kindermishandeling zonder toestemming; vervangt uvz een zorgmelding;
  radarfunktie; gezin onbekend bij ons toch adviseren; blauwe plekken gezien bij onderzoek; onderzoek loopt nog mag dat op tafel; langdurig
  volgen niet onze taak; pak slaag; niet pluis; vrouwenopvang; 0800-2000; geschreeuw; oudermishandeling; zoon slaat moeder; gedwongen
  huwelijk; dronken vader; kind bang thuis; onderbuikgevoel gezin; mep; veiligthuis; ex bedreigt moeder; vervuild huis; rode striemen; durft
  niet naar huis; kindermisbruik; gil uit huis; thuis situatie; zag blauwe plekken bij zusje; kind vertelt dat vader slaat; moeder wordt
  geslagen door haar zoon; vermoed mishandeling in dit gezin; thuis werd het vannacht onveilig; ouders vechten waar kinderen bij zijn; ze
  wordt gedwongen te trouwen; ouder wil weten wie hem gemeld heeft; al een melding gedaan, ook nog aanmelden; gezin bekend bij ons, wat
  vertel ik; zoon dreigt moeder met mes; vader dronken en agressief; meldcode doorlopen, wat nu; kleine kinderen alleen thuis aangetroffen;
  zij is misbruikt; huisverbod opgelegd afgelopen nacht; veiligthuis haaglanden; vt; amhk; advies- en meldpunt kindermishandeling; shg;
  steunpunt huiselijk geweld; meldcode vijf stappen; afwegingskader meldcode; radarfunctie; zorgmelding; zorgformulier politie; triage
  veilig thuis; veiligheidsbeoordeling; veiligheidsplan gezin; tijdelijk huisverbod wth; eergerelateerd geweld; mda++; partnergeweld; melder
  anoniem; meldcode school en dit overleg; vervangt aanmelden een melding bij veilig thuis; blijft school anoniem als melder; hij slaat zijn
  moeder; bedreigd door mijn zoon; ik word thuis geslagen; melden over een kind hiernaast; ruzie tussen ouders en kind erbij;
  kindermishandeling signaal tijdens overleg; is melden daar nog nodig naast uvz; wie meldde blijft geheim; thuis onveilig zeggen aan tafel
rollen/veilig-thuis, rollen/zorgaanbieder, stappen/regie: crisisdienst bellen
rollen/veilig-thuis, stappen/agenderen: brief uitstellen vanwege geweld
rollen/veilig-thuis, stappen/opschalen: eerwraak dreiging; stalking ex vriendin meerdere steden
rollen/veilig-thuis, stappen/regie: zicht op veiligheid lange duur; nieuw signaal na uvz
rollen/veilig-thuis, stappen/uvz: hoort amhk erbij; wie belde veilig thuis
rollen/voorzitter: taken voorzitter; hoe zit ik voor; wie is voorzitter; wie is de baas; wie mag beslissen; hoe hou ik tijd; hoeveel
  jongeren in een vergadering; draaiboek overleg; partners oneens; iemand praat te veel; niet genoeg partners; nieuwe voorzitter; voorzitter
  ziek; onafhankelijk; knoop doorhakken; besluit nemen; overleg begint; vergadering leiden; hoe leid ik overleg; leiding van overleg; rol
  van voorzitter; eerste keer voorzitten; wie benoemt voorzitter; besluit bij verdeeldheid; doorslag geven; partners niet eens; te weinig
  aanwezig; tijd bewaken; agenda bepalen; lastige deelnemer; voorzitter afwezig; sfeer bewaken; toezien op afspraken; stilleggen gesprek;
  voorzitter; wie is de voorzitter; ik ben nieuwe voorzitter; eerste keer voorzitten wat moet ik weten; hoe word je voorzitter; wat verwacht
  je van een voorzitter; voorzitter kapt me af; hoeveel minuten per zaak; kan voorzitter mij dwingen iets te vertellen; wie leidt de
  vergadering; gespreksleider; technisch voorzitter casusoverleg; poortwachter; wie bepaalt wie erin komt; eindverantwoordelijk voor het
  proces; accountable stappen leider overleg; aanmeldingen komen bij wie; lichte gevallen wie doet regie; verwarde personen; lokale kamer
  volwassenen; 35-jarige overlastgever; waarom moet dit met iedereen besproken; aanmelding beoordelen; besluit noteren over agenda; iemand
  vertelt te veel; collega afkappen in vergadering; breedsprakige deelnemer; verslag controleren; terugkoppelen aan degene die aanmeldde; ik
  hoor niks op mijn aanmelding; orde houden; problemen die we zelf niet oplossen verzamelen; gastenlijst overleg wie bepaalt; rapporteren
  aan burgemeester en b en w; kan voorzitter partner dwingen te vertellen; partner wil geen informatie geven; zwijgplicht negeren op verzoek
  van leider; mag voorzitter groep hoger zetten; welke formulieren tekent de leider; draaiboek vergadering; hoe lang per casus; tijdschema
  bespreking; spreektijd; twintig minuten; nieuwe deelnemer laat tekenen; onbekende zit aan tafel; gasten eruit na hun onderwerp; afronden
  met actie en naam; evalueren aan het eind van het overleg; is er te veel gedeeld vandaag; checklist vergaderdag; nieuwe leider van het
  overleg; voorzittersrol overnemen; eerste vier weken; openstaande zaken opvragen op dag een; kennismaken met vaste deelnemers; opschonen
  van de lijst jongeren; wie kan eraf; gesprek met privacyfunctionaris en burgemeester; vervanger van de leider ziek; minuten per
  bespreking; hamer; moderator; breedsprakig; kibbelen; onderbreken; gespreksleiding; dagvoorzitter; tijdwaker; afkappen; stopwatch; regie
  volwassenen; vergadertechniek; kwartier per jongere; welkomstwoord; chair; vergadering ontspoort; leiderschap; voor zitter; verward
  persoon volwassen; overleg loopt steeds uit; één deelnemer praat alles vol; partner stuurt alweer niemand; ruzie tijdens de vergadering;
  val morgen in als voorzitter; word voorzitter per 1 januari; iemand vertelt meer dan nodig; twintig minuten is te kort; deelnemer zonder
  geheimhouding aan tafel; aanmelder kreeg geen terugkoppeling; volwassen man met verward gedrag aangemeld; wethouder belt mij over een
  casus; partner weigert informatie, kan ik dwingen; mijn voorganger is al weg; niemand had zich voorbereid; politie is er weer niet; het
  werd een roddelrondje; stilte aan tafel, niemand pakt op; week 3 als voorzitter, wat nu; gesprek dwaalt af van de vraag; deelnemer kwam
  drie kwartier te laat; voorzitter uvz; technisch voorzitter; procesmanager; ketenmanager; pga-coördinator; draaiboek uvz; spreektijd per
  casus; gespreksleider kapt mij af; waarom krijg ik niet alle informatie van voorzitter; baas van het overleg; voorzitter spreken;
  vergaderleiding tips; twintig minuten per naam; onafhankelijk voorzitter taken; regie bij volwassenen; kan voorzitter partner dwingen; net
  voorzitter geworden; eerste vier weken als nieuwe voorzitter; vergadering loopt steeds uit; iemand stoppen die roddelt aan tafel; nieuwe
  aan tafel wat eerst; evaluatie aan eind van overleg; mag ik een partner dwingen iets te vertellen; wat kan ik niet besluiten als
  voorzitter; knelpunten die overleg niet oplost; kennismaken met vaste partners; verslag nalezen
rollen/voorzitter, rollen/zorgaanbieder: wie pakt verward persoon daarna op; acute dienst gebeld en dan
rollen/voorzitter, stappen/aanmelden, stappen/agenderen: mag ik een aanmelding weigeren
rollen/voorzitter, stappen/agenderen: volgorde brief en uitnodiging; waarom kiest de voorzitter mijn kind; poort te ruim of te smal; wat
  lees ik vooraf als voorzitter; aanmelder terugbellen met uitslag; man van 30 die overlast geeft; 28 jaar en ouder; verwarde buurman
rollen/voorzitter, stappen/agenderen, stappen/uvz: overleg voorbereiden als voorzitter; wie nodig ik uit; hoeveel jongeren passen er in een
  vergadering; we hebben zeven kandidaten en plek voor zes; reclassering kon niet komen, gaat het door; besluit nemen zonder politie
rollen/voorzitter, stappen/opschalen: wie besluit over zorg- en veiligheidshuis
rollen/voorzitter, stappen/opschalen, stappen/regie: partner levert niet
rollen/voorzitter, stappen/opschalen, stappen/uvz: partner komt niet opdagen; wie mag er beslissen; rol van voorzitter bij conflict;
  deelnemers zijn het oneens; zorg weigert te komen; partners worden het niet eens; twee partners ruzie in uvz
rollen/voorzitter, stappen/regie, stappen/uvz: hoe zorg ik dat iedereen zijn actie doet
rollen/voorzitter, stappen/regisseur: wie wijst regisseur aan; zelf regie over lichte gevallen; wie benoemt de coördinator; lichte zaken bij
  voorzitter; doet de voorzitter zelf ook gevallen
rollen/voorzitter, stappen/uvz: dagindeling uvz dag; voorzitter valt uit; wie zit het overleg voor; niet genoeg mensen aanwezig bij uvz; hoe
  kap ik een eindeloze discussie af; beeld oordeel besluit leiden; stemmen staken over een jongere; twintig minuten per leerling; wie leidt
  zo'n gesprek over jongeren; hoeveel minuten per casus; afsluiten van de bespreking per jongere; hoe lang bespreek je één jongere; quorum
  aanwezig; volgorde van de bespreking beeldvorming; opening van het overleg; hoe lang praat je over een jongere; bob model vergaderen;
  feiten en meningen door elkaar; wie zit de vergadering voor; beeldvorming duurt te lang
rollen/woningcorporatie: wat doet corporatie; overlast van huurder; huurder in aanpak; mag corporatie weten; woning voor jongere; jongere
  zoekt kamer; urgentie woning; huis uit gezet; huurcontract; tweede kans woning; drugs in woning; wiet in huis; burenruzie; klachten van
  buren; begeleid wonen; woco; lawaai in flat; dreigende ontruiming; gegevens huurder; als verhuurder; verhuurder weet; overlast in portiek;
  klachten over huurder; huurder dreigt uit huis; contract beeindigen; wietplantage; jongere wil kamer; eigen plek voor jongere; woning na
  detentie; huur en begeleiding; woonbegeleiding; wat krijg ik te horen als corporatie; voorrang; gezin met overlast; ruzie met buren;
  huismeester ziet; woningcorporatie; woningcoorporatie; huurachterstand gezin; huisuitzetting voorkomen; mag een woningbouwvereniging aan
  tafel; burenoverlast melden; huurcontract ontbinden; urgentie woning voor jongere; gaan wij over tot ontruimen mag dat nog; wat kan een
  woningcoöperatie inbrengen; ontruiming gezin met kinderen; huurder veroorzaakt herrie; tweede kans beleid; huurcontract opzeggen;
  kluswoning voor jongere; wonningcorperatie; corporatie wil jongere een woning geven onder voorwaarden; ontruiming dreigt na drugsvondst;
  huismeester meldt dealende jongens in de flat; verhuurder sociale huur; woonstichting; woonconsulent; hij heeft geen huis; dakloze jongere
  woning; eigen kamer nodig; wanneer doet verhuurder mee; tekenden verhuurders mee; verhuurder alleen als nodig aan tafel; wel op lijst niet
  bovenaan; wachtlijst huis te lang; gemeente kan geen huis forceren; huurschuld noemen; betalingsachterstand delen mag dat; staat hij op
  het contract; klachten van buren opzoeken; wat kunnen wij bieden als verhuurder; urgentie verklaring; verhuizen naar andere wijk; gesprek
  met huurders over zoon; gezin moet huis uit; dreigende ontruimming doorgeven; nieuwe klachten uit de flat; gezin is verhuisd; krijgt
  verhuurder politie-informatie; weet de verhuurder dat ik behandeld word; terugbellen voor je iets zegt; wie wijst huizen toe; huurregels
  blijven gelden; huisuitzetting op grond van wat in overleg is gezegd; overleginformatie bij kantonrechter; kan dit mijn huurcontract
  kosten; buren vragen naar jongen van boven; huurder klaagt over buurjongen; overlast en zorgen in een woning; verhuurder wil aanmelden;
  wie gaat bij jullie over voorrang; reactietijd verhuurder afspreken; dreigende ontruiming voorkomen; woonconsulent taken overleg;
  wooncorperatie; sociaal beheerder ziet jongens in portiek; urgentie voor jongere regelen; huurder vraagt wie die jongen is; info uit
  overleg in kort geding huur; ontbinding huurcontract en informatie uvz; politie belt voor huurgegevens; lastige buurjongen geluid en
  zorgen; verhuizing van gezin doorgeven; van opvang naar eigen kamer; sociale huur; herrie boven; portiekoverlast; woningnet; burengerucht;
  huurbaas; flexwoning; complexbeheerder; wietgeur; kamertraining; eerste woning; studio; geen dak; woning corperatie; buren bang;
  huuropzegging; galerijflat; appartement; huurdersvereniging; lawaai; stank trappenhuis; buren klagen over harde muziek en dealen; huurder
  wordt volgende week ontruimd; er is een huurachterstand, mag dat op tafel; wietplantage gevonden bij moeder thuis; staat op straat met
  zijn spullen; iemand belt voor huurgegevens; gevraagd om urgentie voor jongvolwassene; buurvrouw vraagt wat we aan hem doen; hoorde iets
  in uvz, bruikbaar voor ontruiming; buren zijn bang voor hem; portiek bezet door jongeren; moeder krijgt ontruimings brief door zoon;
  gevraagd voor overleg over huurder; hij kan nergens wonen na detentie; housing first; economisch daklozen; briefadres; woning corporatie;
  woningbouwvereniging; corporatie; vidomes; de goede woning; vestia; leefbaarheidsmedewerker; urgentie; urgentieverklaring;
  huisvestingsverordening; directe bemiddeling; woonoverlast; huurachterstand; ontruiming; ontruimingsvonnis; laatste kans beleid;
  gedragsaanwijzing huurder; huurovereenkomst; buurtbemiddeling; flexwonen; uitstroom woning; buurjongen geluidsoverlast en blowlucht
  trappenhuis; huisuitzetting om zoon die dealt; mag verhuurder het gebruiken bij de kantonrechter; woning voor jongere van 19 uit gezin;
  raken we ons huis kwijt door hem; verhuurder weet van onze zoon; buurjongen draait harde muziek; eigen kamer op mijn 19e; uit huis gezet
  door overlast; vertelt de verhuurder het aan de buren; huurdersoverlast door jongeren; voorrang op woning; info gebruiken voor ontruiming;
  kamer regelen voor jongvolwassene; huurder geeft overlast en er zijn zorgen; huisuitzetting melden aan regie
rollen/woningcorporatie, rollen/zorgaanbieder: beschermd wonen
rollen/woningcorporatie, sociaal-domein: woonbegeleiding regelen; kan huurcontract op naam van hulpverlener
rollen/woningcorporatie, sociaal-domein, stappen/opschalen: gezin staat op het punt uit huis gezet te worden
rollen/woningcorporatie, sociaal-domein, stappen/plan: moeder met schulden
rollen/woningcorporatie, stappen/aanmelden: klachten over bewoner met zoon; lawaai van jongeren in portiek; aanmelden vanuit woningbouw;
  woonoverlast melden; woonoverlast met zorgen melden; brandje in de kelderbox van de flat; ruzie in portiek en zorgen om gezin; kan
  verhuurder jongen opgeven
rollen/woningcorporatie, stappen/afsluiten, stappen/regie: verhuist gezin wat dan
rollen/woningcorporatie, stappen/plan, stappen/regie: voorrang op een huis voor jongere; jongen slaapt bij vrienden en heeft geen adres
rollen/woningcorporatie, stappen/regie: uithuiszetting dreigt; huis leeggehaald sleutel ingeleverd aan wie melden; hij wordt het huis
  uitgezet; geen woning als hij vrijkomt
rollen/woningcorporatie, stappen/uvz: verhuurder aan tafel
rollen/zorgaanbieder: wat doet ggz; behandelaar; beroepsgeheim; cliënt wil niet; mag ik iets zeggen als psycholoog; toestemming van cliënt;
  verslaafde jongere; verslaving behandelen; autisme; adhd; trauma; depressief; verward; wachtlijst; plek in zorg; crisis; diagnose;
  jeugdhulp; licht verstandelijk beperkt; mijn cliënt in aanpak; wordt mijn verslag gedeeld; behandeling stopt; zorg weigert; als therapeut;
  als psycholoog; patient in aanpak; medisch beroepsgeheim; mag ik meepraten; wat zeg ik wel en niet; zorg mijdt; behandeling loopt;
  medicatie; opname; verslavingszorg; psychische klachten; suicidegevaar; autistische jongere; lvb begeleiding; hulp komt niet; plaats in
  kliniek; behandelaar weigert; wachttijd zorg; jeugdzorgwerker; plan van zorg; autistische jongen; psychiater zegt ik kan hier niets over
  zeggen; crisisdienst bellen verwarde jongen met mes; verslaafde jongere hulp naast toezicht; hulpverlener jeugd; jeugdhulpinstelling;
  ambulante begeleiding gezin; passende hulp bij het plan; weet client wat ik vertel; instelling welke stappen; zorg alleen op uitnodiging;
  samen met agent gesprek voeren; client vragen wat ik mag vertellen; ik zeg niets mag dat; hulpverlener houdt mond; client wil niet dat ik
  praat; zwijgen in het overleg; behandelverslag meenemen; wachttijd noemen; hulp start later dan afgesproken; geen plek op startdatum;
  bevestigen dat wij hem overnemen; wat helpt bij hem; grenzen van justitie horen; wie bepaalt inhoud van de hulp; gemeente bemoeit zich met
  behandeling; gezin kan dit niet allemaal aan; te veel hulpverleners tegelijk; voordringen op wachtlijst jeugdhulp; convenant getekend dus
  alles delen; mag ik zeggen dat hij bij ons loopt; alleen al bestaan van hulp noemen; kind wil wel moeder niet; 17 jaar ouders niet nodig
  voor toestemming; hulpverlener meldt client aan; aanmelden na gesprek met client; psygiater in overleg; psychiatrische instelling; een zin
  toestemming vragen; psychose en gevaarlijk; acute dienst bellen; cliënt verbiedt me iets te zeggen; toestemming vragen voor één zin; 15
  jarige en ouders moeten allebei ja zeggen; no show bij therapie doorgeven; wachtlijst ggz inbrengen; voorrang op wachttijd voor jongere
  uit overleg; jongere zelf laten kiezen wat ik vertel; ik kan hier niets over zeggen; lvb jongere in uvz; wlz instelling begeleid wonen
  rol; crisisopname psychiatrie jongere dreiging; nachtopvang rol in aanpak; justitieregels die opvang moet kennen; intake gemist niemand
  geïnformeerd; draagkracht van gezin te laag eerst rust; psych; paniekaanval; suicide; xtc; detox; manisch; waanbeelden; laag iq; fact
  team; pillen; rouw; hechtingsproblemen; depri; wil dood; zelfbeschadiging; verpleegkundige; medisch geheim; jellinek; wachten op
  psycholoog; speltherapie; zorg aanbieder; hasjverslaving; behandelkamer; ik ben therapeut; mijn cliënt staat op de agenda; cliënt wil niet
  dat ik iets zeg; uitnodiging uvz gekregen over een patient; voorzitter wil mijn behandelverslag; gezegd dat hij in therapie is, fout;
  jongen hoort stemmen en is gevaarlijk; gestopt met de behandeling; blowt de hele dag en wil niet stoppen; moeder van 14-jarige weigert
  toestemming; zestienjarige wil ouders er buiten houden; ik ben huisarts en word gebeld door regisseur; cliënt bekent een misdrijf aan mij;
  cliënt komt al weken niet; bang voor tuchtklacht als ik iets zeg; overdosis afgelopen weekend; ze snijdt zichzelf; gemeente zet druk om
  voorrang te geven; gevraagd voor evaluatie met regisseur; jongen in de war, sprak over stemmen; 17 en in de verslavingskliniek opgenomen;
  weet niet wat cliënt wil delen; geestelijke gezondheidszorg; jeugd-ggz; youz; parnassia; brijder; zorgaanbieder; jeugdhulpaanbieder;
  specialistische jeugdhulp; ambulante hulpverlening; iag; ambulant begeleider; psychiater; huisarts; poh jeugd; jeugdarts; ggd; lvb;
  middin; ipse de bruggen; scil; wachttijd jeugdhulp; cliënttoestemming; toestemmingsformulier; crisisdienst; ibs bopz; wet zorg en dwang;
  pgb; beschikking jeugdhulp; crisisplaatsing; schoolpsycholoog beroepsgeheim; onder 16 toestemming hulp wie tekent; buurman in psychose
  crisisdienst; wachtlijst ggz leerling voorrang; mag de ggz iets zeggen over mijn dochter; cliëntondersteuner wat mag hulpverlener zeggen;
  wat wil je dat ik vertel; moeder en kind samen tekenen voor delen; crisisdienst bellen bij verwarde zoon; zorg niet willen delen
  beroepsgeheim; wachtlijsten jeugd ggz; toestemming vanaf 12 of 16 jaar; hulpverlener wil niets zeggen; wachttijd behandeling melden; 15
  jaar wie geeft toestemming; crisisdienst bellen bij gevaarlijk verward
rollen/zorgaanbieder, rollen/zorgnetwerk: verslavingszorg rol
rollen/zorgaanbieder, rollen/zorgnetwerk, stappen/opschalen: hij hoort stemmen; verzoeken om hem te laten opnemen
rollen/zorgaanbieder, sociaal-domein: beroepsgeheim wijkteam
rollen/zorgaanbieder, sociaal-domein, stappen/opschalen: crisisplek nodig
rollen/zorgaanbieder, sociaal-domein, stappen/plan: jongere wil stoppen met drugs
rollen/zorgaanbieder, stappen/aanmelden: eigen cliënt aanmelden kan dat; heeft de hulpverlener mij aangemeld
rollen/zorgaanbieder, stappen/afsluiten: niemand wil jongere overnemen; geen vervolgzorg na afloop; behandeling overnemen na einde traject;
  wij nemen begeleiding over; opvang bevestigt overname met datum; gevraagd om jongere over te nemen; aanbieder neemt jongere over; niemand
  wil de zorg overnemen; verlengde jeugdhulp
rollen/zorgaanbieder, stappen/opschalen: wachtlijst bij de ggz; psychotische jongen op straat; verward en gevaarlijk wie neemt op; verward
  en dreigend op straat aangetroffen; psychose op straat, politie machteloos
rollen/zorgaanbieder, stappen/opschalen, stappen/regie: jongere staat op een wachtlijst; wat doen we als er geen plek is bij de ggz
rollen/zorgaanbieder, stappen/plan: volgorde van behandelingen adviseren; begrijpt zijn afspraken niet; jongere met een lvb; kan de brief
  niet volgen; laag iq hoe praat je daarmee; licht verstandelijke beperking herkennen; lvb jongere; uitleg in simpele taal geven; vergeet
  steeds de afspraak; verstandelijk beperkt plan eenvoudig houden; zegt overal ja op maar doet het niet; zwakbegaafd
rollen/zorgaanbieder, stappen/regie: samen met agent op gesprek bij client; hij dreigt zichzelf iets aan te doen; no show bij behandeling;
  wachtlijst jeugdhulp overslaan
rollen/zorgaanbieder, stappen/uvz: psychiater in de uvz; ggd op afroep; alleen komen bij eigen cliënt; cliënt toegewezen gekregen na overleg
rollen/zorgnetwerk: doorverwezen naar zorg; alleen zorg nodig; zorgoverleg inbrengen; psychische problemen zonder delict; verwarde jongere;
  van uvz naar zorg; wie neemt over; zorgmijder; wanneer zorgoverleg; zorgtafel; doorgestuurd naar zorg; jongere met psychose; geen straf
  maar zorg; inbrengen bij zorg; overgang van veiligheid naar zorg; zorgnetwerkoverleg; gaat de aanhouding mee naar zorgoverleg; toestemming
  jongere voor overdracht naar zorg; casusoverleg zorg; netwerkoverleg jeugdhulp; preventief overleg; wanneer is zorgoverleg betrokken; hoe
  heet dat overleg bij ons; doorgestuurd wat gebeurt er nu; wie brengt hem daarheen; overdrachtspersoon aangewezen; wie kent het gezin het
  best; moet ik ja zeggen voor zorgoverleg; handtekening ouders voor doorverwijzing; vanaf 16 zelf akkoord doorverwijzing; ouders weigeren
  doorverwijzing; gaan politiegegevens mee; wat gaat er mee naar hulp; verslag doorsturen aan zorgpartijen; hoort de zorg van mijn
  aanhouding; wie bevestigt de overname; zorgoverleg neemt hem niet aan; afgewezen door zorg wat dan; bal blijft liggen tussen instellingen;
  terug naar het veiligheidsoverleg; sociaal wijkteam of aanpak; jongere inbrengen bij zorgnetwerk; alleen hulpvraag meegeven; ouders van 14
  jarige akkoord voor doorverwijzing; verwijzing alleen zorgvraag; niet voor uvz; alleen hulpvraag; vroegsignalering; zorgbespreking; somber
  maar rustig; zachte kant; verkeerde loket; doorgeleiden; mdo zorg; psychosociaal; toeleiding zorg; zorg netwerk; teruggetrokken meisje;
  hulpvraag enkel; zorg zonder delict; door naar hulp; zorgpartijen bijeen; wat nemen we mee naar zorg; zorgnetwerk pakt het niet op; uvz
  stuurt jongere door naar zorg; toestemming voor zorgoverleg geweigerd; doorverwezen maar niemand pakt op; meisje met eetstoornis, geen
  overlast; zorgnetwerk; zorgoverleg; multidisciplinair overleg; mdo; ronde tafel gezin; rondetafeloverleg; jpp; jeugdpreventieteam;
  az-overleg; meldpunt bezorgd; bemoeizorg; preventieoverleg; gto; hoe breng ik iemand in bij zorgnetwerk; gaan politiemeldingen mee naar
  zorg; zorg netwerk inbrengen; zorgnetwerk, moet ik daar ja op zeggen; gaat mijn strafblad mee naar de zorg; zorgtafel zonder veiligheid;
  wie pakt de zorgvraag op na uvz; zo draag je over naar zorg; wat mag mee naar zorgoverleg
rollen/zorgnetwerk, sociaal-domein: zorgtafel weigert jongere op te pakken; wie kan het beste helpen; alleen hulp nodig geen politie waar
  heen; alleen de hulpvraag doorgeven; preventief overleg zorgpartijen; zaak doorzetten naar jeugdhulp zonder politie; overdracht van uvz
  naar hulp; verslaafde puber zonder delicten; casus overdragen vanuit lokaal team; vrijwillig kader; hulp zonder overlast; overlast is weg,
  zorg nog nodig; terug naar wijkteam overdragen; moeten wij toestemming geven voor wijkteam; afschalen naar lokaal team; overdragen aan
  lokaal team
rollen/zorgnetwerk, sociaal-domein, stappen/afsluiten: overdracht aan het wijkteam; wijkteam neemt het over; warm overdragen
rollen/zorgnetwerk, sociaal-domein, stappen/opschalen: hoe verhoudt dit zich tot zorg en veiligheidshuis
rollen/zorgnetwerk, stappen/aanmelden: later toch overlast erbij; later toch overlast na doorverwijzing; jongere in zorg overleg geeft nu
  overlast; later toch overlast na doorverwijzing zorg
rollen/zorgnetwerk, stappen/agenderen, stappen/uvz: doorverwijzen
rollen/zorgnetwerk, stappen/uvz: doorverwijzing naar zorg als uitkomst; besluit drie; uvz verwijst door naar ons wat nu; zorgnetwerk zegt
  nee; besluit 3 zorgdomein uitvoeren; zorgoverleg inschakelen; verschillende hulpverleners nodig maar geen politie; ik word doorgestuurd
  naar de zorg; doorgeleiden naar zorg; doorverwijzen naar zorgtafel
sociaal-domein: hulp bij schulden; hulp bij opvoeding; overdragen aan wijkteam; overdracht naar jeugdteam; een gezin een plan; al hulp in
  gezin; verschil met wijkteam; dubbele regie; begeleid wonen aanvragen; jeugdhulp regelen; indicatie nodig; uitkering aanvragen; lichte
  hulp zonder aanpak; andere regelingen van de gemeente; samenloop zorg en straf; schuldhulp gezin; huur niet betaald; opvang dakloze
  jongere; nazorg door wijkteam; hulp na de aanpak; werk en inkomen; regie zorg of veiligheid; samenwerken met sociaal team; gezin heeft al
  een hulpverlener; wie regisseert bij zorg; alleen hulp geen straf; samen met jeugdteam; hoe draag ik over naar zorg; voedselbank en
  armoede; vader heeft schulden; ouders vechten om geld; opvoedcursus ouders; wachtlijst jeugdhulp; kamer met begeleiding; regisseur van
  wijkteam; wie betaalt de hulp; maatschappelijk werk inschakelen; vrijwillige hulp; verschil tussen zorg en veiligheid; jeugdzorg sociaal
  domein; wijkregisseur; één gezin één plan; wmo; wat doet de gemeente nog meer aan jeugdhulp; verschil tussen deze aanpak en het wijkteam;
  gezinsregisseur en pga regisseur tegelijk; wijkteam of uvz; verschil persoonsgericht en wijkgericht; jeugdhulp wil casus naar veiligheid
  brengen; verschil met het wijkteam; jeugdhulp of pga; gebiedsteam; 1gezin1plan; een huishouden een plan een regisseur; wie heeft de
  leiding als wijkteam ook bezig is; dubbele hulpverleners in één gezin; twee regisseurs in één gezin; twee plannen naast elkaar; zes
  hulpverleners over de vloer; vergelijking jeugddomein; giz-methodiek; wat kan jeugdzorg hiervan leren; is het sociaal domein ook
  onderzocht; wijkgericht werken; wijkwethouder; wijkregisseur budget; wijktafel; bewoners beslissen mee in de wijk; eigen regie van het
  gezin; vormen van regie jeugdhulp; gedwongen hulp; procescoördinator; drang in jeugdhulp; hoe lang blijft de hulp; wanneer gaat de regie
  terug naar ouders; ouders weigeren toestemming; hoe hoort de raad van jeugdhulp; cijfers en verhalen drie keer per jaar; lange adem werkt;
  langdurig begeleiden; volgende generatie problemen; van vader op zoon; kijkt zorg ook naar veiligheid; waarom heeft niet elk gezin een
  regisseur; te weinig geld voor regisseurs; wanneer zie je resultaat van jeugdhulp; resultaatgericht inkopen; pilotwijken; wat zeg ik tegen
  het gezin; cjg; ouder- en kindteam; sociaal team; verschil met vrijwillige hulp; twee regisseurs op één gezin; wie heeft de leiding bij
  samenloop; wijkteam wanneer wel en niet; gezinscoach en regisseur naast elkaar; huishouden met tien hulpverleners; opvoedondersteuning en
  toch straatoverlast; regie terug naar ouders; waarom duurt begeleiding hier langer; onafhankelijk regisseur jeugd te duur; jeugddomein
  raad drie keer per jaar; jeugdconsulent; schuldmaatje; kredietbank; toeslagen; bijzondere bijstand; opvoedpoli; gezinswerker; stapelen van
  hulp; multiprobleemgezin; minima; twee kapiteins; wie is de baas zorgplan; opvoedspreekuur; sociaal raadslieden; pedagogische hulp;
  dubbele trajecten; welzijnswerk; gezinsregisseur; wmo consulent; zorg en welzijn; gezin heeft opeens twee regisseurs; wijkteam was ook al
  bezig; we werken langs elkaar heen met het wijkteam; moeder heeft hulp nodig bij opvoeden; gezin zit diep in de schulden; zorgregisseur en
  wij zitten allebei in gezin; casus terug naar wijkteam; wijkteam zegt dat toestemming ontbreekt; ambtenaar jeugd vraagt verschil met uvz;
  sociaal domein; sociaaldomein; centrum voor jeugd en gezin; meerpunt; jgh-team; sociaal wijkteam; buurtteam; toegang jeugdhulp; stevige
  lokale teams; toekomstscenario kind- en gezinsbescherming; hervormingsagenda jeugd; 1g1p1r; één gezin één plan één regisseur; 1 huishouden
  1 plan; giz; gezamenlijk inschatten zorgbehoeften; jeugdwet; mpg; meervoudige problematiek; doorbraakmethode; procescoordinatie; gedwongen
  regie; eigen regie; eigen kracht conferentie; familiegroepsplan; jim; resultaatsturing jeugdhulp; resultaatgericht werken; gebiedsgericht
  werken; leeragenda raad jeugd; transformatie jeugdzorg; domeinoverstijgend werken; integraal werken; regionale jeugdhulp h10; algemeen
  maatschappelijk werk; kwadraad; cliëntondersteuner; mee; preventief jeugdbeleid; opvoedondersteuning; triple p; schoolmaatschappelijk werk
  of regisseur; gezin heeft al een gezinsplan; wijkteam en regisseur wie is de baas; twee plannen voor een leerling; verschil jeugdhulp en
  deze aanpak; giz methodiek gezin; waarom wel bericht maar geen toestemming; lang begeleiden werkt beter; jeugdzorg of pga; hulp voor het
  hele gezin; opvoeden lukt niet meer; twee regisseurs in ons gezin; al gezinshulp en nu ook dit erbij; een gezin een plan een regisseur;
  hulp bij schulden van jongere; verschil wijkteam en deze aanpak; ouders kunnen het weer zelf; 1 gezin 1 plan 1 regisseur; leren van
  veiligheid voor zorg; wijkgericht werken pilotwijken; hoe informeert sociaal domein de raad; afbakening jeugdhulp en veiligheid; twee
  regisseurs op een gezin; wijkwethouder en wijkregisseur; waarom langer begeleiden dan jeugdzorg; onafhankelijke regisseur te duur;
  resultaatgericht inkopen jeugdhulp; leeragenda raad jeugddomein; samenhang zorg en oov; jeugdconsulent en netwerkregisseur; hele gezin in
  beeld brengen; casusregie procescoordinatie drang; gezin heeft al een wijkteam-regisseur; twee regisseurs op een gezin wie leidt; verschil
  met jeugdhulpregie; van wijkteam naar veiligheidsoverleg; wat kan jeugdhulp leren van pga
sociaal-domein, stappen/aanmelden: wijkteam wil jongere aanmelden; hulpverlener ziet nu ook criminaliteit; hulpverlener in de wijk ziet nu
  ook overlast; wijkcoach ziet dat jongen nu ook steelt; vanuit wijkteam doorzetten naar veiligheid
sociaal-domein, stappen/afsluiten: wie neemt het over na afsluiten; na afloop naar het wijkteam; regie terug naar gezin; overdracht naar
  wijkteam; doorgeleiden naar zorg
sociaal-domein, stappen/afsluiten, stappen/uvz: thuisgeven
sociaal-domein, stappen/agenderen: geen veiligheidsprobleem dus naar hulpverlening
sociaal-domein, stappen/plan: één gezin één plan botst; gezin met drie criminele broers; gezin erbij betrekken
sociaal-domein, stappen/plan, stappen/regie: gezin heeft vijf hulpverleners over de vloer; gezin wil geen hulp
sociaal-domein, stappen/plan, stappen/regisseur: wat als een gezin drie jongens in de aanpak heeft
sociaal-domein, stappen/regie: bewindvoering en regie afstemmen; wisselen tussen nabij en op afstand; eerst kijken of het elders onder valt
sociaal-domein, stappen/uvz: naar wijkteam
stappen: welke stappen zijn er; volgorde van stappen; het hele proces; hoe ziet het proces eruit; hoe loopt het; wat komt daarna; overzicht
  stappen; stap voor stap; processchema; welk formulier bij welke stap; wie doet wat wanneer; proces in beeld; procedure; in welke fase
  zitten we; wat gebeurt er achtereenvolgens; werkwijze in stappen; tijdlijn van aanmelding tot einde; route van jongere; in welke fase zit
  deze casus; routekaart; in welke fase zit ik; welke onderdelen heeft de aanpak; waar komen deze stappen vandaan; was er een
  procesbeschrijving in zoetermeer; handleiding stap voor stap; traject fases; draaiboek; wat is de volgende stap; procesbeschriving;
  stappenplan in één schema; roadmap; spoorboekje; procesplaat; tijdlijn; fasering; praatplaat; van a tot z; wat komt hierna; waar ben ik
  nu; hele route; levensloop casus; negenstappenplan; swimlane; checklist traject; stappen wijzer; hoe verder; weet niet in welke stap we
  zitten; besluit genomen, wat is volgende stap; wil overzicht van begin tot eind; stap overgeslagen; nieuw iemand vraagt hoe het traject
  loopt; processtappen; werkproces; negen stappen; procesbeschrijving; werkproces totaaloverzicht; processtap en formulier; in welke stap
  zit ik; negen fases
stappen, stappen/aanmelden, stappen/agenderen: wat gebeurt er na de aanmelding
stappen/aanmelden: jongere aanmelden; hoe meld ik iemand aan; wie mag aanmelden; boefje aanmelden; ik maak me zorgen over een jongen; wat
  moet ik eerst doen; ouders eerst vertellen; moet jongere het weten bij aanmelding; hoe lang duurt het na aanmelding; wanneer hoor ik iets;
  wat mag erin staan; bij wie meld ik; aanmelding intrekken; anoniem melden; als burger melden; vanuit de sportclub; twee jongeren tegelijk;
  al eerder aangemeld; dringend aanmelden; spoedgeval aanmelden; jongen elke nacht op plein; jongen met dure spullen; steeds in de
  problemen; signaal doorgeven; niet genoeg bewijs; hoe geef ik iemand op; kind in de gaten laten houden; wie kan ik tippen; mag een leraar
  aanmelden; mag een trainer aanmelden; mag een buurman aanmelden; mag ouder zelf aanmelden; ik ken een jongen die; iets niet pluis; buurt
  maakt zich zorgen; vriend van mijn zoon dealt; wat gebeurt er met mijn aanmelding; hoe snel krijg ik antwoord; nog niet zeker; moeten
  ouders toestemming geven; terugtrekken; heropname; groepje tegelijk; jongen steelt; jongen vernielt; jongen bedreigt; overlast melden;
  aanmelder blijft onbekend; jongere aandragen; anmelden; kan ik anoniem iemand doorgeven; wie krijgt mijn aanmelding; moet de jongere weten
  dat ik hem aanmeld; haast kan niet wachten op formulier; bezorgde collega van buiten mag die aanmelden; ouders niet inlichten want
  gevaarlijk; reclassering wil iemand voordragen; feiten met tijd en plaats; moet hij eerst opgepakt zijn; vroegtijdig signaleren; liever te
  vroeg dan te laat; nog geen strafblad toch opgeven; mag jongerenwerk zelf iemand voordragen; bij wie moet ik zijn met mijn zorgen; wie
  ontvangt nieuwe zaken; meldpunt overlastgevende jeugd voor professionals; wanneer is het erg genoeg; zorg plus strafbaar gedrag tegelijk;
  instroomcriteria moment; ontvangstbewijs gekregen; geen reactie op mijn melding; hoe weet ik dat het is aangekomen; even sparren voor ik
  iets indien; anoniem overleggen over een leerling; casus voorleggen zonder te zeggen wie; advies vragen aan uvz voorzitter; bang dat vader
  gaat slaan; eerwraak dreigt bij vertellen; achter de rug om opgeven; waarneming opschrijven; zelf al van alles geprobeerd; mag ik adhd
  erin zetten; feitelijk beschrijven plaats en tijd; straatnaam waaronder hij bekend is; bijnaam; hoe hij op straat genoemd wordt;
  jongerenwerker herkent officiële voornaam niet; mailadres procesondersteuner; zivver; postbus van het overleg; hoeveel mag voorzitter
  weten; moet agent al zijn mutaties noemen; hulpverlener meldt cliënt wat schrijf je; loopt al bij jeugdzorg mag dat erbij; absentie in
  dagen; geluidsoverlast huurder zoon; wat krijgt de aanmelder te horen; justitiële documentatie meesturen; loopt recherche onderzoek niet
  noemen; tweelingbroer meteen erbij zetten; alleen nummer gebruiken in mail; pseudoniem na indienen; net te laat voor dit overleg; tot
  wanneer kan ik iets inbrengen; volgende week uvz nog bijpakken; wie levert de meeste zaken aan; zorg meldt te weinig; waarom komt school
  pas zo laat; alleen een naam doorgekregen; kritiek op de instroom in onderzoek; dringend geval; het kan geen dag wachten; vanavond dreigt
  het mis te gaan; mag ik vakjes overslaan; moet ik eerst dossieronderzoek doen; systemen nazoeken voor de melding; niet alles bekend; oma
  klaagt over kleinzoon; meisje geronseld om te stelen; huisarts ziet jongen afglijden; sportclub trainer maakt zich ongerust;
  vuurwerkbommen gooien; geldezel; anmelden jongere; gezin vertellen dat ik aanmeld; eerder melden dan de politie; weken wachten op reactie
  aanmelding; incident op de woongroep en politie gebeld; jongen heeft ineens duizenden euros; explosie bij voordeur jongere bekend; mes op
  zak zorgen; gestolen scooters zoon cliënt; fatbike bende en moeder ziek; tippen; slechte pad; machete; vlindermes; boksbeugel; nepwapen;
  tasjesroof; gestolen scooter; heling; fietsendief; jatten; aankaarten; vroegsignaal; referral; sloopt spullen; glijdt af; verkeerde
  vrienden; zorgelijk gedrag; dealertje; buschauffeur bedreigd; foute boel; prullenbak in brand; pestgroepje; niet gerust op;
  aanmeldprocedure; jeugdoverlast plein; aandragen casus; machteloos toekijken; plofkraak; drugs runnen; steekwapens; winkelpersoneel
  lastig; bang voor die jongen; leerling loopt met honderden euro's rond; jongen van 15 rijdt in dure auto mee; cliënt vertelt over klusjes
  voor grote jongens; nieuwe vrienden waar ik niet gerust op ben; gedrag is sinds zomer totaal omgeslagen; hij hangt sinds kort met de
  verkeerden; wil een jongere doorgeven, hoe begin ik; maak me zorgen over buurjongen; winkelier elke dag dezelfde jongens in de zaak; ruit
  van mijn zaak ingegooid; jongen met mes gezien in bus; scooter rijdt elke nacht door de straat; dealtje gezien achter de flat; hij dreigt
  mijn personeel; er is ingebroken en ik weet wie; leerling is overvallen en zint op wraak; wil melden maar anoniem blijven; jongere is boos
  dat ik hem aanmeld; ouders weten niet van de aanmelding; te gevaarlijk om het hem te vertellen; geen bewijs maar wel een naar gevoel; nog
  nooit aangehouden maar het gaat mis; twijfel of ik moet aanmelden; zit er al maanden mee in mijn maag; ingediend maar geen casusnummer
  gekregen; wil mijn aanmelding terugnemen; twee jaar geleden al besproken, nu weer; sociaal werker heeft hulp nodig van politie; na de
  afsluiting begint het opnieuw; spoed, heb geen tijd voor formulier; hij filmt hoe ze iemand mishandelen; ik alleen red het niet met deze
  jongen; zoon van buren gaat totaal de mist in; leerling met veel contant geld; nieuwe scooter, geen baan; hij draagt merkkleding die
  moeder niet kan betalen; zit elke nacht op straat en liegt erover; ze wordt opgehaald door oudere mannen; jonge jongens op de uitkijk
  gezet; gepest en nu zelf agressief op straat; klein beginnen maar steeds erger; politie was ons weer voor; drie organisaties maken zich
  zorgen, niemand meldt; meldde iets bij politie, niks gebeurd; heb filmpjes gezien van zijn wapens; wie kan iets met deze jongen; jongeren
  slopen de bushokjes; hij rijdt met fatbike over de stoep; aan melding gedaan en wat nu; aanmelding; aan melden jongere; inbrengen casus;
  signaal afgeven; vroegsignalering; zorgsignaal; verwijsindex; verwijsindex risicojongeren; vir match; doorverwijzen; intake; casusnummer;
  straatnaam; mbo student verhandelt gestolen telefoons; cobra aan voordeur geplakt; jongere geronseld voor explosie via telegram; gestolen
  scooters achter het buurthuis; fatbikes opgevoerd en gejat; mag een gewone burger aanmelden; wie mogen er jongeren inbrengen alleen
  partners; leerling inbrengen bij gemeente stappenplan; eerst bellen zonder naam te noemen; moet er politie geweest zijn; leerling wordt
  agressief als hij het hoort; wanneer bericht of hij besproken wordt; kan het sneller we hebben haast; nummer dat begint met pga; filmpje
  van vechtpartij rondgestuurd en dader bekend; bedreigt docent via insta en mist lessen; afglijdende leerling; knokpartij busstation;
  jongere doorzetten naar gemeente; moeten ze ons zeggen dat er is aangemeld; heeft de school ons kind doorgegeven; hoeft er eerst een
  aanhouding te zijn; maar een vermoeden en toch gemeld; wat mogen ze niet opschrijven bij aanmelding; wie vertelt mij dat ik ben aangemeld;
  wie kan iemand aandragen; kan ik als bewoner een jongere opgeven; mes in kluisje gevonden wat nu; gestolen scooters in de buurt; jongeren
  met vuurwerkbommen; moet ik wachten op een aanhouding; haast eerst bellen; moet het kind weten dat ik hem aanmeld; na aanmelding nog naam
  gebruiken; hoor ik wat ermee gebeurt; wat zag je waar en wanneer; alleen partners van convenant mogen opgeven
stappen/aanmelden, stappen/afsluiten: terugval na afsluiting; het gaat weer mis na afsluiten; zelfde nummer bij nieuwe aanmelding; melding
  teruggenomen; wanneer weer aan de bel trekken; draaideur jongere; jaar later weer raak; oud nummer weer gebruiken; na een jaar weer
  rottigheid
stappen/aanmelden, stappen/afsluiten, stappen/herijken: hij gaat weer de fout in na afsluiten
stappen/aanmelden, stappen/agenderen: wat gebeurt er nadat ik iemand heb ingediend; aanmelding te laat voor het volgende overleg; hoor ik of
  hij besproken wordt; sluitingsdatum; schuift door naar volgende keer; uiterste inleverdatum voor volgende overleg; spoed na steekpartij
  bij school; uiterlijke inlevertijd voor volgend uvz; extra overleg tussendoor
stappen/aanmelden, stappen/agenderen, stappen/regie: spoed
stappen/afsluiten: aanpak stoppen; wanneer sluit je af; positief afsluiten; negatief afsluiten; mislukt; jongere is klaar; wat moet ik
  regelen bij afsluiting; afsluitbrief; afscheid; nazorg; wie neemt het over; overdragen aan zorg; na afloop; daarna weer opgepakt; kan hij
  terugkomen; opnieuw beginnen; verhuisd naar andere stad; overleden; lange straf; aanpak eindigt; hoe eindigt het; nieuwe informatie na
  afsluiten; afsluiten zonder resultaat; uit de aanpak; gezin bedanken; wanneer is het klaar; hoe sluit ik af; hoe neem je afscheid; goed
  afgerond; niet gelukt; gestopt zonder succes; jongere weg uit gemeente; naar andere gemeente overdragen; naar vrijwillige hulp; wie houdt
  oogje in zeil; laatste brief; bericht aan partners; weer terug in aanpak; nieuwe feiten na sluiting; mag politie nog delen na sluiting;
  wat gebeurt met dossier; jongere overlijdt; te oud; afgesloten en toch problemen; naar het buitenland vertrokken; emigreert; weg uit
  nederland; hoe sluit ik een casus af; negatieve afsluiting; niemand wil de jongere overnemen; afsluiten zonder zorg; casus afsluiten
  criteria; jongere is overleden; niet gelukt en toch afsluiten; afslutien; jongere overleden; feestelijk afronden; wanneer sluit je een
  casus positief af; laatste gesprek met jongere; negatief afgesloten vanwege zware misdrijven; politie hoort dat aanpak stopt; weer
  aangehouden na afsluiten; wie houdt daarna een oogje in het zeil; warme overdracht; overleden casus afsluiten; exit; traject beëindigd;
  uitstroomcriteria; wie houdt hem daarna in de gaten; niet zomaar loslaten; zwarte gat na begeleiding; wie regelt het einde; wanneer is een
  zaak echt dicht; het traject is geslaagd; hopeloos geval; blijft zware misdrijven plegen; hulp opgegeven, alleen nog straf; negatieve
  uitstroom; nog wel in groepsaanpak; zaak naar andere gemeente; te oud geworden; 28e verjaardag; jongere is gestorven; doodgeschoten; geen
  brief na sterven; slotgesprek; evaluatie met gezin aan het einde; brief noemt groep nog; twee trajecten één brief; partners laten weten
  dat het stopt; hoort degene die meldde dat het klaar is; procesondersteuner datum brief doorgeven; niemand wil hem hebben; te weinig
  zorgaanbieders voor nazorg; langdurig volgen wie doet dat; zorg laat hem vallen; voorwaarden om te stoppen; drie vragen voor het einde;
  bevestiging van overnemende partij; tot welke datum oogje in het zeil; terugvaloptie afspreken; alle instellingen zeggen nee; mag ik dan
  toch stoppen; dossieroverdracht aan jeugdteam; school inlichten dat het klaar is; account intrekken; waarom gestopt niet vertellen;
  toestemming bij overdracht; recidive meten na uitstroom; rechtsgrond nameting; komt nieuwe aanhouding weer op tafel; samen kennismaken met
  nieuwe hulp; paar keer meegaan met nieuwe begeleider; nabellen; koude overdracht voorkomen; jongere eist dat we stoppen; negatief stoppen
  bij zware misdrijven; geen partij wil hem overnemen; maatregel stopt wie houdt zicht; casus negatief dicht maar gezin nog onveilig;
  wijkteam neemt over na aanpak; drie vragen voordat het dicht mag; opnieuw aanmelden na afsluiting zelfde nummer; warme overdracht hoe;
  budgetcoach blijft na afloop; verhuisd naar onbekend; 28 geworden in traject; cliënt overleden brief; wie belt hij als aanpak voorbij is;
  drie keer meelopen met nieuwe begeleider; melder laten weten dat het klaar is; finish; opgeven; hopeloos; uitbehandeld; handdoek in ring;
  zwart gat; terugvalpreventie; 28 geworden; gestorven; uitgestroomd; niemand wil overnemen; klaar mee; dossier sluiten; stopcriteria; deur
  open houden; weer thuis zonder hulp; afzwaaien; opgelucht; zij gaan emigreren; af sluiten; achtervang; besloten te stoppen, wat nu; geen
  partner die zicht wil houden; hij is overleden; is 28 geworden; aanmelding werd ingetrokken; jongere heeft baan en diploma, klaar; regie
  helpt niet meer bij hem; krijgt vier jaar cel; afsluitbrief nooit verstuurd; zorgpartij trekt toezegging in; overdracht niet bevestigd;
  ouders willen dat we ophouden; afscheid nemen van een jongere; na een maand alweer opgepakt; is geemigreerd met familie; jongere schrikt
  dat politie nog blijft melden; nog een jaar toezicht maar aanpak stopt; groepsaanpak loopt nog, persoon is klaar; sluit dossier, wie
  vertel ik dat; valt na afsluiting in zwart gat; hij is terug bij af na afsluiting; geen wachtlijstplek, dus niet overdragen; wijkteam zegt
  nee tegen overname; vertrokken met onbekende bestemming; ze wordt binnenkort 28; jongere verongelukt; eindgesprek wil hij niet;
  veiligheidshuis neemt regie over; wat vertel ik de aanmelder bij einde; zorgcontinuiteit; nazorgfase; afsluiting; uitstroom; uitschrijven;
  afschaling jongere; eindgesprek; exitgesprek; overdrachtsdocument; twee jaar recidivemeting; verhuizing dossier overdragen; leeftijdsgrens
  bereikt; leerling uit traject gehaald waarom weten wij niets; jongerenwerk houdt oogje in het zeil tot wanneer; drie keer samen op pad bij
  overdracht; wanneer mag een leerling eruit; niemand wil de hulp overnemen; regie werkt niet alleen nog straf; jongen wordt 28; laatste
  gesprek met de jongere en ouders; overleden jongere brief familie; wie belt opnieuw als het misgaat; warme overdracht mentor; klaar wie
  houdt zicht; hoort iedereen waarom ik eruit ben; positief of negatief afgesloten betekent; ze geven me op; wie helpt mij na de aanpak;
  laatste gesprek met regisseur; alles stopt ineens, en de hulp dan; niemand neemt de zorg over; jongere overleden, krijgen we nog brieven;
  kan ik weigeren dat ze twee jaar doorgeven; eind gesprek met ouders; negatief afsluiten betekenis; zorgpartners willen niet overnemen; wie
  houdt zicht na afloop; kan iemand terugkomen; borging na uitstroom; exit gesprek; terugval na succesvolle afronding; positief of negatief;
  niemand wil hem overnemen; nazorg na einde traject; warme overdracht hoe doe je dat; eindgesprek met gezin voeren; overdracht zonder drie
  antwoorden; jongen overleden brief versturen; verhuisd en niemand neemt over; zware jongens strafrecht doet al alles; aanmelder laten
  weten dat het klaar is; weer terug na een jaar zelfde nummer; zit nog in groepsaanpak en wel gesloten; checklist sluiten dossier; wanneer
  moet vangnet opnieuw aanmelden; zorgpartner bevestigt niet
stappen/afsluiten, stappen/herijken: wanneer stop ik met de casus; bijna klaar, wat moet ik regelen; terugval vlak na het einde; hulp
  zinloos alleen strafrecht werkt nog; stabiele situatie; negen maanden niets meer gebeurd; gestopt zonder dat iemand het ons zei; casus
  dicht; negen maanden geen meldingen; hij heeft een nieuwe vriendin en een baan, klaar?; jongere heeft werk en een vriendin, nog nodig?;
  geen registraties meer mag hij van de lijst; staat er al drie jaar op; driekwart jaar niets meer gehoord van politie; rechter en
  reclassering doen al alles; eerder stoppen mag dat; hulp loopt goed maar nog wel overlast; eerder klaar als het goed gaat; gaat goed op
  straat maar hulp loopt nog; wie lang stil is eraf halen
stappen/afsluiten, stappen/herijken, stappen/opschalen: wat is het verschil tussen afsluiten en afschalen
stappen/afsluiten, stappen/herijken, stappen/regie: jongere gaat verhuizen naar andere stad
stappen/afsluiten, stappen/opschalen: mislukt traject; telt overdracht aan zvh als geslaagd; regie overgedragen; gezin vertrekt naar andere
  stad; we gaan verhuizen, gaat het mee; telt overdracht aan andere stad als succes; hij is verhuisd naar een andere stad; gaat naar andere
  gemeente verhuizen; gezin vertrekt naar rotterdam; regie naar regio is dat uitstroom; wie is verantwoordelijk na verhuizing
stappen/afsluiten, stappen/plan, stappen/regie: jongere is verdwenen
stappen/afsluiten, stappen/regie: jongere zit vast wat doe ik; sluiten we af als iemand vastzit; langdurig gedetineerd dossier sluiten;
  stopt traject bij gevangenisstraf; afsluiten omdat hij twee jaar zit
stappen/agenderen: wie komt op agenda; agenda maken; agenda is vol; agenda versturen; agenda de deur uit; agenda week vooraf; volgorde van
  bespreken; welke jongere eerst; aanmelding afgewezen; waarom niet besproken; mijn aanmelding staat er niet op; wie uitnodigen voor
  overleg; partner uitnodigen; hoeveel jongeren per keer; plek over; spoed op agenda; politie en voorzitter beslissen; wanneer wordt hij
  besproken; te veel aanmeldingen; aanmelding niet behandeld; staat niet op de lijst; wachten op plek; hoe kies je wie eerst; maximum
  aantal; wie bereidt voor; stukken toesturen; wie krijgt uitnodiging; reden van afwijzen; doorverwezen zonder bespreking; voor het overleg;
  verdachten zitten al in de aanpak; meer kandidaten dan plek; prioriteren als de agenda vol is; is er plek deze week; volgorde agenda meer
  aanmeldingen dan plekken; hoor ik waarom hij niet besproken wordt; aanmelding geweigerd door voorzitter; te veel namen op de lijst wie
  eerst; wat staat er op de toegestuurde agenda; een week van tevoren stukken; spoedoverleg na schietpartij; voorzitter en politie worden
  het eens; te weinig bekend over verdachte wat dan; naam op de lijst zonder toelichting; selectie aan de poort; poortwachter; wie gaat er
  over toelating; beslist de gemeente alleen of ook politie; vergadering vooraf met z'n tweeën; moet ik daar een formulier voor invullen;
  waar wordt de keuze genoteerd; mag ik als partner meebeslissen wie komt; wanneer is de voorbereiding af; heeft hij alle partners wel
  nodig; nut van breed overleg toetsen; extra info opvragen voor besluit; rondvraag zonder persoonsgegevens; waarom kent de wijkagent zijn
  naam al; dossiervorming beslissing wel of niet; vastleggen wie ja zei; uiterste moment notificatie; wie schuift aan bij deze jongen; moet
  de ggz komen; wanneer krijg ik de vergaderstukken; wat staat er in de agenda; zeven dagen van tevoren; agenda nog niet binnen;
  besluitvormingsschema instroom; doorverwijzen naar jeugdhulp; jeugdbende; volwassene met psychose op straat; alleen hinder verder gaat het
  prima thuis; we weten nog niks van hem; onvoldoende informatie dus uitstel; meer zaken dan tijd; urgentie bepalen; wie gaat voor bij
  drukte; maximum bereikt; alweer van de lijst gehaald; wachtlijst voor bespreking; mag jeugdhulp alleen ja of nee zeggen; reclassering
  krijgt vraag vooraf; analist zoekt aliassen op; heeft ie al eens in dit traject gezeten; ouders hun problemen bespreken vooraf;
  terugkoppeling naar melder; krijg ik te horen waarom niet; waar kunnen ze dan wel heen; bovenmatig opvragen; namen op lijst geen uitleg;
  crisisoverleg beleggen; ingelast beraad; agendeeroverleg; aanmelding niet in behandeling genomen; te veel gezinnen op lijst wie eerst;
  spoed kan niet wachten op overleg; hoe ver van tevoren agenda; shortlist; wachtrij; convocatie; volle agenda; afvaller; nee gekregen; niet
  geselecteerd; voorsortering; prio; genodigdenlijst; op de rol; inplannen jongere; schuift door; agendacommissie; agenda punt; doorgelaten;
  afgeketst; week ervoor; kom ik aan de beurt; zonder toelichting; te veel op de agenda; acht aanmeldingen voor zes plekken; mijn aanmelding
  is afgewezen; hij komt niet op de agenda; al drie keer doorgeschoven; hoor niks over mijn aanmelding; naam op agenda zonder uitleg;
  politie en voorzitter zijn het oneens over aanmelding; agenda was al de deur uit; dit kan geen twee weken wachten; agenda verstuurd, brief
  nog niet; te weinig bekend om te beslissen; blijkt alleen een zorgvraag te zijn; aanmelding van iemand van 31; verkeerde mensen waren
  uitgenodigd; achteraf veel te veel opgevraagd; ik kreeg geen uitnodiging; wel overlast, verder niks aan de hand; ouders vragen waarom hun
  zoon niet besproken is; spoedgeval tussen twee overleggen in; kreeg te horen past niet in uvz; volle agenda, deze jongen kan niet wachten;
  veel aanmeldingen binnengekomen in vakantie; vergeten de aanmelder in te lichten; morgen agenderings overleg; meer aanmeldingen dan plek,
  wie gaat eerst; mijn melding wordt niet serieus genomen; agenderingsoverleg; agendering; vooroverleg politie gemeente; triage;
  triageoverleg; weegploeg; wegingsoverleg; selectiecriteria; prioritering casussen; wachtlijst uvz; screening aanmelding; contra-indicatie;
  bericht dat mijn aanmelding niet besproken wordt; hoor niks meer na aanmelding van leerling; wie kiest welke leerlingen besproken worden;
  drie plekken en acht aanmeldingen; waarom krijgt school geen uitnodiging; hoeveel dagen van tevoren krijg ik de stukken; moet iedereen
  erbij of alleen wie hem kent; gevaarlijkste jongen eerst; aanmelding geweigerd; politie beslist mee over de agenda; toelichting waarom op
  agenda gezet; niet besproken, en dan; hoe kiezen ze wie besproken wordt; naam op de lijst zonder uitleg; eerder bespreken want gevaar;
  selectiecriteria agenda; waarom beslist politie mee; afgewezen aanmelding motiveren; capaciteit uvz vol; te brede uitvraag bij partners;
  zelfde week nog bijeenroepen; meer aanmeldingen dan plekken; wie gaat voor op de lijst; toets vooraf zorg en veiligheid; alleen overlast
  geen zorgen; te weinig info om te beslissen; voorzitter en politie samen beslissen; criminele jeugdgroep aangemeld; informatie opvragen
  zonder naam te noemen; hoeveel dagen vooraf gaat de agenda weg; wat staat er op de agenda per jongere; casus kan niet twee weken wachten;
  spoedoverleg buiten de planning; welke partners uitnodigen per jongere; een vraag per partner; waar leg ik besluit agenda vast; namen op
  agenda zonder uitleg
stappen/agenderen, stappen/opschalen, stappen/uvz: spoedgeval tussen twee vergaderingen
stappen/agenderen, stappen/uvz: ik ben gevraagd voor een overleg; waarschuwingsgesprek; wijkagent spreekt hem streng toe; overlast maar geen
  hulpvraag; stopgesprek organiseren; overlast zonder hulpvraag; twijfel of zware aanpak nodig is
stappen/herijken: doorgaan of stoppen; hoe lang in aanpak; wanneer mag hij eruit; wanneer evalueren; half jaar voorbij; verlengen;
  verlenging aanpak; al maanden rustig; geen meldingen meer; gaat goed met hem; nieuwe baan en vriendin klaar; gaat niet beter; detentie
  telt mee; te oud geworden; wie beslist over stoppen; nieuwe scores; wat is er veranderd; maakt nieuwe fouten; herijking voorbereiden; ik
  wil dat het stopt; bijna klaar; evalueren van aanpak; hoe bepaal je of het klaar is; is hij klaar; nog nodig; mag hij stoppen; wie stopt
  de aanpak; halfjaarcheck; resultaat bekijken; voortgang meten; al lang niet gezien; nog een half jaar; niet meer nodig; terug naar zorg;
  bereikt leeftijdsgrens; hoe vaak herijken; tussentijds bekijken; minder intensief; al jaar niet in beeld bij politie; hoe lang mag iemand
  op de lijst staan; wie zit bij de halfjaarlijkse check; op straat rustig maar hulp loopt nog niet; is de aanpak nog proportioneel; jongere
  zelf vragen hoe het gaat; periodieke toetsing; doorgaan met de begeleiding of niet; review; hercheck; evaluatiegesprek halfjaar; niemand
  vergeten op de lijst; lijst opschonen; hoe vaak kijk je opnieuw; wie doet de beoordeling; elke drie maanden bij jeugdgroep; drie mogelijke
  uitkomsten; negen maanden; hoe lang schoon; norm om te mogen stoppen; lang stil en hulp loopt goed; rustig op straat maar geen hulp
  geregeld; hulp staat nog op wachtlijst; pas vijf maanden stil mag het al; eerder stoppen dan norm; het gaat vooruit maar nog niet lang; op
  afstand blijven volgen; opnieuw in de fout; recente incidenten wat nu; aanpak haalt niets meer uit; uitbehandeld; wie hakt de knoop door
  over stoppen; mag politie alleen beslissen; stemmen partners over einde; naar overleg met voorstel om te stoppen; officier beslist mee
  over groepslid; mening van jongere meewegen; verse scores aanleveren; laatste incidentdatum opvragen bij politie; te zwaar middel
  geworden; evenredigheid; subsidiariteit; schiet zijn doel voorbij; motivering van de beslissing; over andere groepsleden praten; mag zorg
  alleen zeggen of het loopt; hoort de verhuurder hier iets van; wat gebeurt er na verlenging; gesprek na de evaluatie; is er ooit van de
  grens afgeweken; hulp klaar maar nog steeds herrie; stil op straat maar psychisch niet; heriking; evaluatie overgeslagen; onbepaalde tijd
  op de lijst; vinkje eraf halen; advocaat vindt het te lang duren; hulp loopt nog maar straat is rustig; nog overlast terwijl behandeling
  goed gaat; vooraf gegevens aanleveren halfjaarlijks overleg; hoe lang geen meldingen nodig; is dit nog proportioneel; cliënt al jaren in
  de aanpak; checkpoint; peilmoment; nog zinvol; halfjaar; 6 maanden; gedraagt zich; goed bezig; stabiel; braaf; van lijst af; eeuwig op
  lijst; statuscheck; reflectiemoment; blijft maar hangen; tussenmeting; wel of niet verder; her ijken; lijst langslopen; niks meer gehoord;
  apk; mag hij eraf; half jaar verder, doorgaan of niet; al maanden geen melding meer; acht maanden stil op straat; op straat rustig, thuis
  nog niet; herijking is vergeten; niemand kwam naar het herijkingsoverleg; gaat de goede kant op maar te kort; staat al drie jaar op de
  lijst; jongere vraagt waarom het doorgaat; er is eigenlijk geen reden meer; politie wil door, regisseur wil stoppen; zat vast, dus geen
  meldingen; bericht gekregen dat herijking komt; groep is afgeschaald, jongere nog niet; kwartaal voorbij, groep bespreken; wij zien geen
  vooruitgang meer; ze wil zelf van de lijst af; half jaar om en nog geen nieuwe meting; verlenging gevraagd maar waarom; twee kwartalen
  niks, dan een ruitje; loopt al twee jaar zonder einde; herijkingscriterium; negen maanden criterium; uitstroomcriteria; halfjaarlijkse
  evaluatie; heroverweging; proportionaliteit verlenging; hoe lang blijft een leerling op die lijst; elk half jaar bekijken of het nog moet;
  half jaar brav geweest; negen maanden niks gebeurd; telt tijd in de gevangenis mee; nog nodig of niet; praten ze over anderen uit mijn
  groep; negen maanden niks gedaan; een half jaar rustig, mag ik stoppen; wanneer kijken ze of ik nog nodig ben; vragen ze mij ook hoe het
  gaat; telt de tijd in de cel mee; moet ik eerst hulp klaar hebben; wie beslist of ik eruit mag; elke drie maanden in een groep bekeken;
  periodieke beoordeling; proportionaliteitstoets tussentijds; negen maanden geen incidenten; te lang in de aanpak; stopcriterium; zes
  maandelijkse toets door politie en gemeente; wanneer mag iemand van de lijst; negen maanden schoon; acht maanden geen incident toch
  stoppen; lijst langslopen met politie; wie hakt knoop door over stoppen; geen melding maar zorg is nog niet geregeld; op straat stil maar
  thuis niet; hulp loopt goed maar nog steeds overlast; wat lever ik aan voor de herijking; is aanpak nog proportioneel; mening jongere bij
  doorgaan; leden van de groep apart bespreken; moet het voorstel ook langs het uvz; datum laatste melding opvragen; regie heeft geen zin
  meer; herijkng hoe vaak
stappen/herijken, stappen/plan: nieuwe doelen afspreken
stappen/herijken, stappen/regie: maanden in detentie meegerekend; geen meldingen maar nog steeds spijbelen; toch weer opgepakt, begint het
  opnieuw; van actief naar monitoring besluiten; hij maakt nieuwe fouten; tellen de maanden in de cel mee; telt celstraf mee als rustige
  periode; telt de tijd in de cel mee; beoordelingsmoment komt eraan; negen maanden tellen na detentie; drie maanden rustig en nu weer mis;
  lang niks gehoord; telt bajestijd mee voor negen maanden
stappen/opschalen: casus te zwaar; we komen er niet uit; loopt vast; hulp van hogerop; naar veiligheidshuis; wanneer opschalen; wie beslist
  opschalen; partner blijft weigeren; geen plek in zorg; wachtlijst zorg; gevaar voor anderen; dreiging met wapen; in meer gemeenten actief;
  mensenhandel vermoeden; radicaliseert; psychose gevaar; verplichte opname; burgemeester nodig; driehoek inschakelen; terug van
  veiligheidshuis; regionale tafel; criminele familie; crisis vannacht; uitgebuit door bende; wij krijgen het niet opgelost; het wordt te
  groot; escalatie; te gevaarlijk voor ons; hulp van buitenaf; hogere tafel; regio inschakelen; jongere actief in meer steden; terreur;
  extremistisch; slachtoffer van uitbuiting; wapenhandel; liquidatie; aanslag huis; jongere wil zelfmoord; gedwongen zorg; instanties
  schuiven af; niemand neemt verantwoordelijkheid; bestuur nodig; partner doet al maanden niets; geen geschikte behandeling; terugplaatsen;
  geen teken van leven; teken van leven; instanties wijzen naar elkaar; niemand voelt zich verantwoordelijk; opschalen veiligheidshuis;
  jongere verhuist; wapenbezit acuut gevaar; verschil veiligheidshuis en uvz; wat is het verschil met het veiligheidshuis; hoe pak je
  radicalisering aan; wanneer neemt het zvh over; is lokale casus zwaar genoeg voor ons; welke stukken krijgt het veiligheidshuis; regie
  tijdens opschaling bij wie; vrijblijvend sparren met procesregisseur zvh; vertellen aan ouders dat we opschalen; meerdere politie-eenheden
  betrokken; zelden opgeschaald waarom; wie tekent voor opschaling voorzitter of regisseur; vastgelopen hulp is geen reden voor zvh;
  informatie opnieuw toetsen bij zvh; lokaal of regionaal; zvh; zorg en veiligheidshuis haaglanden; specialistische kennis ontbreekt; onze
  gemeente kan dit niet alleen; wie vraagt het regionale overleg; mag regisseur zelf naar vhh; aanmeldformulier veiligheidshuis; wachten op
  reactie veiligheidshuis; regionale tafel heeft ja gezegd; gebeurt dit vaak; hoeveel zaken gaan naar de regio; actief in delft en den haag
  tegelijk; pleegt inbraken in drie steden; gemeenteoverstijgend; jongere zwerft tussen steden; onbegrepen gedrag; ggz en justitie tegelijk
  ernstig; personen met verward gedrag; nieuw adres buiten de gemeente; probleem speelt in hele regio; heeft het zin om hoger te gaan;
  dezelfde mensen aan tafel; weigert alles, dan maar opschalen; vast gelopen is dat een reden; voorstel eerst langs het overleg; met spoed
  naar veiligheidshuis; vertellen te riskant; hele dossier doorsturen; samenvatting voor de regio; vraagstelling formuleren voor vhh; wie
  blijft eindverantwoordelijk; twee kapiteins op een schip; dubbele regie; mag school iets sturen naar de regio; via wie loopt het contact;
  dwarsverbanden met andere gemeente; opnieuw afwegen per gegeven; telt hij nog mee in onze cijfers; plan gaat gewoon verder; meedenken
  zonder naam te noemen; consultatie regionaal team; anonieme casus voorleggen aan expert; upschalen; loverboy netwerk over gemeenten;
  jongen met wapens en psychose; escalatieladder; terug naar lokaal; hic veelpleger met stoornis en meerdere steden; gezin verhuisd naar
  buurgemeente; pendelt tussen steden; radicaliserende cliënt; advies veiligheidshuis vragen anoniem; veiligheidshuis haaglanden aanmelden;
  zwaar geval; bovenlokaal; riec; extreemrechts; drugsbende; boven onze macht; zware jongens; buurstad; externe deskundige; op schalen;
  grensoverstijgend; trekt van stad naar stad; gevaarlijke jongere; we redden het niet; geronseld; veiligheids huis; hij woont nu in een
  andere gemeente; drie gemeenten hebben last van dezelfde jongen; te zwaar voor ons lokale overleg; wij komen er lokaal niet uit;
  veiligheidshuis wil ons hele dossier; veiligheidshuis heeft nee gezegd; veiligheidshuis nam het over, wie is regisseur; meisje wordt
  uitgebuit in meerdere steden; vermoeden van radicalisering; buurgemeente belt over gezamenlijke jongen; hij is een gevaar voor anderen;
  verhuist volgende week naar den haag; steelt hier, woont in delft; we kunnen dit niet meer aan; zware jongen, landelijk bekend; wil advies
  zonder naam te noemen; rechterlijke machtiging; levensloopaanpak; lfpz; veiligheidshuis; veiligheidshuis haaglanden; vhh; zorg- en
  veiligheidshuis; zorg en veiligheids huis aanmelden; gcos; pix; complexe casuïstiek; gripmodel; opschalingsmodel; domeinoverstijgende
  problematiek; gemeentegrens; regiogemeente betrokken; handreiking landelijk kader veiligheidshuizen; casusoverleg complex; school verhuist
  mee bij opschaling; jongen uit drie gemeenten tegelijk; verhuist naar oom in andere stad; zwaarder overleg dan het uvz; veiligheidshuis
  haaglanden inschakelen; twee gemeenten een jongere; veiligheidshuis voor mijn zoon; horen wij het als ze opschalen; wat krijgt het
  veiligheidshuis over mij; wanneer zorg- en veiligheidshuis; afbakening lokaal en regionaal; bovenlokale problematiek; samenwerken met
  buurgemeenten casus; expertise van buiten halen; hoe vaak naar veiligheidshuis; online opruiing meerdere steden; zaak speelt in drie
  gemeenten; te ingewikkeld voor ons overleg; psychotische jongen intensieve aanpak; wanneer niet naar veiligheidshuis; advies vragen aan
  veiligheidshuis zonder naam; wie heeft regie na opschalen; moet ik gezin zeggen dat ik opschaal; samenvatting of dossier meesturen;
  doorplaatsen naar regionaal niveau; formulier veiligheidshuis; heeft opschalen zin als zelfde mensen er zitten
stappen/opschalen, stappen/regie: partner komt afspraken niet na; jeugdige gaat in andere regio wonen; actie niet uitgevoerd door partner;
  jongere is onvindbaar; twee weken geen teken van leven; trekt bij tante in andere stad in; gezin verhuist naar rotterdam
stappen/plan: plan maken; hoe schrijf ik een plan; wat staat in het plan; startgesprek voorbereiden; eerste gesprek met jongere; eerste
  gesprek ouders; jongere wil niet praten; jongere werkt niet mee; ouders werken niet mee; doelen stellen; smart doel; hoeveel doelen; wie
  doet wat in plan; broertjes en zusjes; gezin betrekken; wie tekent plan; jongere tekent niet; plan op tijd; hoe snel plan klaar; geen
  woning; geen school; geen geld; hulp inzetten; sport betalen; iets leuks doen; beloning; netwerk van de jongere; wat wil jongere zelf;
  plan delen met partners; moet ik naar gesprek; hoe maak ik een plan; onderdelen van plan; plan met gezin; jongere denkt mee; jongere zegt
  niks; zonder medewerking; ouder weigert gesprek; stap voor stap doelen; welke hulp zet ik in; school regelen; werk regelen; schulden
  oplossen; verslaving aanpakken; agressie aanpakken; plan bespreken met partners; plan vaststellen; termijn van plan; plan duurt te lang;
  deadline plan; broer en zus hulp; vader buiten beeld; afspraken opschrijven; handtekening nodig; taalgebruik in plan; verslag voor
  jongere; uitnodigen voor gesprek; gesprek thuis of kantoor; geen vaste slaapplek; smart doelen maken; afspraken ondertekenen door jongere;
  opleiding betaald na gevangenis; uitnodiging op het stadhuis met politie erbij; jongen komt niet op gesprek; rol van wijkagent bij
  huisbezoek; strafdoelen en hulpdoelen in één document; rolmodel na gevangenisstraf; ouders werken tegen bij gesprek; eerst praten met
  gezin dan papier; trajectplan; één gezin één plan; behandelplan en veiligheidsplan samenvoegen; wie stelt het op; schrijven jongere en
  ouders mee; hoeveel tijd heb ik om het te schrijven; wanneer is het rond; elke actie een naam; zit er politie bij het gesprek; gezin
  verschijnt niet; no show bij intake; bij ze thuis aanbellen; voor een dichte deur; ik ga niet, wat gebeurt er dan; normstellend gesprek;
  wat moet meteen ophouden; grenzen trekken en hulp bieden; hulpvraag van ouders; motiverende gespreksvoering; onderdelen van het document;
  rolverdeling tussen instanties; focus aanbrengen; alles tegelijk aanpakken; prioriteiten in de begeleiding; te veel doelstellingen;
  streefscore; meetbaar maken; taken verdelen over instanties; iedereen wijst naar elkaar; wie heeft het beste contact met hem; deadline per
  taak; trainingen en therapie invullen; eisen van de rechter opnemen; jongere zusje ook ondersteunen; moeder met schulden meenemen; kleine
  broertje gaat dezelfde kant op; school betrekken bij de doelen; op welk gebied beginnen; laagste cijfer eerst; motivatie als
  aanknopingspunt; vaag doel; voorbeeld goede doelformulering; hoe weet je of het bereikt is; wie mag het plan lezen; samenvatting voor
  ouders; krijgt jeugdreclassering alle scores te zien; lesrooster doorgeven; woningcorporatie deel van plan; toelichting bij cijfers
  afschermen; mag ik het plan doorsturen naar collega's; alleen eigen taken zien; terugkoppelen in het overleg; te weinig oog voor
  gezinsleden; aanpassen als situatie verandert; standaardpakket; succesverhaal ex-gedetineerde; gemeente betaalde studie; goed voorbeeld
  van maatwerk; ervaringsdeskundige geworden; rijopleiding vergoeden; voor wat hoort wat; tegenstrijdige plannen van instanties; lopen al
  vijf hulpverleners rond; ouders gescheiden, wie uitnodigen; pgp; persoonlijk ontwikkelplan jongere; handelingsplan; trauma behandeling
  eerst of werk eerst; ouders verschijnen niet op stadhuis; wie doet wat afspraken vastleggen; krijgen wij als wijkteam het hele plan;
  begeleider mee naar stadhuis gesprek; korte versie plan voor jongere; te moeilijke doelen; sport als dagbesteding inkopen; opleiding
  vergoed zolang hij zich gedraagt; gesprek op andere plek dan stadhuis; eigen wens van jongere voorop; uitnodiging gesprek gemeentehuis met
  agent erbij; eerst grenzen dan hulp; talententest inzetten; keukentafel; begeleidingsplan; pva; no show; mijlpalen; droombaan;
  gedragscontract; taakverdeling; deur blijft dicht; zwijgt; krachtgericht; wensen; zes weken; 42 dagen; stippen op horizon; doelstelling;
  gezin erbij halen; kopje thee ouders; grens trekken; papa doet niet mee; onwillig; start gesprek; lijst met acties; wie doet wat wanneer;
  vertrouwen winnen; stond voor een dichte deur; ouders doen de deur niet open; moeder wil ons niet binnenlaten; vader wil niets met de
  gemeente; jongere liep boos weg uit gesprek; jongere heeft zelf een wens; over zes weken moet plan klaar; plan is te laat; doelen zijn te
  vaag volgens voorzitter; jongere wil zijn plan lezen; moeder vraagt om een kopie van het plan; partner wil hele plan zien; wie gaat er mee
  naar startgesprek; uitnodiging stadhuis genegeerd; ouders willen wel, jongere niet; jongere wil wel, ouders niet; actie zonder eigenaar;
  oudste broer is deel van het probleem; alles gaat mis, waar begin je; heeft talent voor koken; jongen wil een opleiding na detentie;
  jongere weigert handtekening; plan past niet meer bij situatie; iedereen heeft een ander doel; gezin met vijf kinderen en veel problemen;
  integraal plan; integraal persoonsplan; hulpverleningsplan; perspectiefplan; startgesprek; start gesprek stadhuis; intakegesprek; kick-off
  gesprek; doelrealisatie; goal attainment scaling; smart geformuleerd doel; actiehouder; genogram; ecogram; sociaal netwerk in kaart;
  interventiemix; gezinsaanpak; systeemgericht; integraal gezinsplan; krijgt school het hele plan te lezen; gemeente betaalt opleiding als
  hij zich gedraagt; startgesprek wie gaat er mee die hij kent; jongerenwerker bij eerste gesprek op stadhuis; komt niet naar stadhuis;
  rolmodel uit de buurt inzetten; binnen zes weken een plan; doel smart formuleren dagbesteding; wil leerling zelf iets kiezen; weinig
  aandacht voor gezin thuis; stadhuis gesprek; zusje in het plan; komen ze bij mij thuis; mag ik zelf meepraten over mijn plan; betaalt de
  gemeente mijn opleiding; wat vragen ze in het startgesprek; tegen wil en dank op gesprek; wat willen jullie zelf als gezin; krijgen wij
  een kopie van de afspraken; grenzen stellen aan onze zoon; pleegouders bij het startgesprek; waarom zit er een agent bij mn gesprek; moet
  ik alleen naar dat stadhuis; huis bezoek door gemeente; hoe ziet een plan eruit; opleiding betaald door gemeente; ex-gedetineerde als
  rolmodel; gesprek op het stadhuis met politie; wat als het gezin niet komt; gezinsgerichte aanpak; eerste gesprek op het stadhuis; wie zit
  er bij de intake met jongen; hij komt niet op gesprek dan huisbezoek; waar praat je over bij kennismaking met gezin; grenzen stellen en
  hulpvraag; ouders willen niet mee naar gemeente; deadline pva verlopen; goed doel opschrijven van 2 naar 4; doelen smart maken voorbeeld;
  op welke leefgebieden zet ik in; hoeveel doelen tegelijk; elke actie een eigenaar; wie krijgt het hele plan te zien; versie van het plan
  voor de jongere; plan delen met school alleen actie; zusje noemen in plan; gemeente betaalde opleiding na detentie; succesverhaal rolmodel
  diploma; wat moet er minimaal in een integraal plan; vastlegen wie wat doet en wanneer; is mijn doel concreet genoeg; meld ik het plan nog
  in het uvz
stappen/plan, stappen/regie: jongere komt niet opdagen; jongere wil niet meewerken; krijgt politie het hele plan; niemand kwam naar het
  gesprek op het stadhuis; hij zegt dat hij nergens aan meewerkt; lesgeld vergoeden voor jongere; huisbezoek als ze niet komen; talent van
  jongere gebruiken ongewone oplossing; ik praat niet met die mensen; jongere laat niks meer horen; terugkeer bespreken in het uvz; gezin
  houdt alle hulp af; hij komt vrij en heeft nergens te slapen; sportclub vergoeden; appjes worden niet beantwoord; moeder wil niet
  meewerken aan traject
stappen/plan, stappen/regisseur: zes weken na aanwijzing; eerste uitnodiging gezin
stappen/regie: regie voeren; contact met jongere; hoe vaak zie ik de jongere; hoe vaak contact; jongere reageert niet; doet de deur niet
  open; neemt telefoon niet op; jongere kwijt; jongere komt niet; afspraak niet nagekomen; partner doet niets; actie niet gedaan; opnieuw
  opgepakt; nieuwe fout; maakt weer fouten; zit vast; komt vrij; na detentie; telt de tijd in cel mee; avondklok overtreden; houdt zich niet
  aan voorwaarden; vakantie regisseur; wie neemt waar; buiten kantoortijd; 's nachts iets gebeurd; bedreigd door jongere; onveilig
  huisbezoek; verhuist; wordt 18; geld uitgeven; hoeveel mag ik uitgeven; rijbewijs betalen; kamer zoeken; plan loopt vast; bijstellen plan;
  overleg met partners; ouders tegenwerken; wil alleen met mij praten; wil geen hulp; contact houden; hij neemt niet op; hij is weg; hij is
  weggelopen; hij zit in de gevangenis; hij is vrij; hij komt niet op gesprek; hij liegt; hij overtreedt verbod; hij heeft weer gestolen;
  ouders doen niet mee; moeder is boos; vader dreigt; ik word bedreigd; collega doet niks; hulp komt niet op gang; wachten op hulp; wie belt
  wie; spoed in avond; buiten kantooruren; ziek geworden; met verlof; wie vervangt mij; plan bijwerken; iets vergoeden; sport vergoeden;
  laptop voor jongere; kleding kopen; identiteitskaart regelen; uitkering stopt; wordt vader; verliefd; nieuw adres; gaat naar buitenland;
  gaat in dienst; meerderjarig geworden; overlijden ouder; doet het goed; belonen; elke week bellen; berichtje sturen; gesprek onder vier
  ogen; afspraken vastleggen; niets meer gehoord; al weken stil; laat niets van zich horen; spoor bijster; naar het buitenland vertrokken;
  op vakantie naar familie; gevlucht; ondergedoken; hij leunt op mij; afhankelijk van regisseur; te veel hulpverleners; partner houdt zich
  niet aan afspraak; hij is weer de oude; hij doet het goed; alles tegelijk; huis leeg; nieuwe vrienden; ruzie met regisseur; hoe vaak moet
  ik de jongere zien; detentie; terugkeer uit detentie; hij komt vrij; vrijlating voorbereiden; jongere in de gevangenis, wat doe ik;
  contact met de inrichting; jji; in detentie toch in de aanpak blijven; nazorg ex-gedetineerden jong; netwerkberaad jeugdinrichting;
  contactpersoon in de inrichting; huisvesting regelen voor ontslag uit detentie; basisvoorwaarden re-integratie; pij loopt af wat doet de
  gemeente; binnen een week na ontslag spreken; hoe lang zit hij nog vast navragen; jongere met enkelband naar school laten gaan; casusregie
  of procesregie bij jeugdreclasseringsmaatregel; nieuwe melding terwijl hij op monitoring staat; verschil monitoren en actieve regie;
  voorbeeld van agressieve jongen van 15; afspraken voor de eerste dag buiten; verlof uit jji voorbereiden; schulden en zorgverzekering na
  celstraf; blijft de regisseur contact houden met gedetineerde; hij neemt zijn telefoon niet op; coördinatie van zorg; vinger aan de pols;
  alles loopt langs elkaar heen; casemanagement; wat doet een regisseur de hele dag; ingrijpen als het stil ligt; zorgcoördinator taken; wie
  voert de hulp uit; van start tot einde begeleiden; contact houden als het goed gaat; appen met jongere; hoor al weken niks van mijn
  begeleider; actielijst nalopen; taken die over de datum zijn; hulpverlener is laks; er gebeurt niets; blijft ineens weg van school;
  zorgelijke berichten uit de buurt; weer klachten van buren; extra hulp erbij zetten; geeft regisseur zelf therapie; trajecten op elkaar
  afstemmen; soorten regie; intensief versus op afstand; zit al in verplicht hulptraject; zelf met de jongere praten of via anderen;
  voorbeeld agressieve jongen van 15; zoon slaat en loopt steeds weg; vrijwillige hulp werkt niet; drang en dwang; crisisdienst neemt over;
  forensische behandeling gezin; jeugdreclasseerder wordt eerste contact; wanneer stap je terug; onveilig thuis tijdens traject; in de cel;
  jeugddetentie; zit in teylingereind; voorarrest; preventieve hechtenis; net opgesloten wat nu; wie belt de gevangenis; moeder blijft
  achter terwijl zoon vastzit; hoe lang moet hij zitten; nazorg na detentie; re-integratie ex-gedetineerde; komt volgende maand thuis; geen
  huis na de bajes; uitkering regelen voor vrijlating; id bewijs en inkomen bij vrijkomen; terugkeer voorbereiden; schorsing uit voorlopige
  hechtenis; eerste week na vrijlating; vrij sinds gisteren; met proefverlof; al maanden stil; van actief naar volgen; lichtere begeleiding;
  afschalen naar monitoring; plan deugt niet meer; zit muurvast; weer gepakt terwijl het goed ging; terugval tijdens monitoring; wie geef ik
  een nieuw voorval door; aanhouding doorgeven aan begeleider; uitspraak van de rechter doorgeven; client komt niet opdagen bij behandeling;
  therapie afgebroken; geschorst van school; van school gestuurd; huis uitgezet; groepsmail aan alle partners; groepsapp met partners;
  gespreksverslag doormailen; ter info rondsturen; zaak ligt al een jaar bij de rechtbank; strafzaak duurt eeuwig; moeten we de rechter
  afwachten; sportabonnement betalen; bokstraining inkopen; wie betaalt de coach; voorliggende voorziening; ouders doen de deur niet open;
  jongere blokkeert mijn nummer; zorgmijder; contact weer opbouwen; casusregie of procesregie bij verplicht traject; jongen loopt weg en is
  agressief voorbeeld; zit in kliniek loopt regie door; jongere in gesloten instelling; jji vrij wat moet vooraf klaar zijn; verlof uit
  jeugdinrichting voorbereiden; gezinsvoogd voert afspraak niet uit; vrijwillig kader mislukt onveilig; begeleider doet wat is afgesproken
  niet; wie coördineert alles rond deze patient; schulden regelen voor vrijlating; uitkering aanvragen na detentie; budgetbeheer als
  interventie toevoegen; woning na vrijlating; onvindbaar telefoon uit; jongere uit opvang gezet; id kaart betalen; vrij uit cel geen
  slaapplek; appt niet terug al weken; huisbezoek niemand doet open; opgepakt tijdens traject wat gebeurt er; hoe vaak opnieuw meten; van
  actieve regie naar monitoring; coördineren; aanjagen; achter tralies; de lik; bajes; nummer geblokkeerd; stilstand; brandjes blussen;
  ov-kaart; laptop betalen; lange adem; takenlijst; deadline gemist; net vrijgekomen; weer mis; terugval tijdens traject; ghosten; verlof
  gevangenis; bijpraten partners; opgehangen; belletje; volhouden; najagen; sportschool; appje zonder antwoord; op de rit houden;
  gymschoenen kopen; regie voere; alles ligt stil in dit dossier; maand niets gehoord van de jongere; hij neemt zijn telefoon niet meer op;
  zij heeft mij geblokkeerd; jongen is al dagen spoorloos; hij kwam vanochtend niet op de afspraak; vannacht is hij weer opgepakt; hij is
  opnieuw de fout in gegaan; nieuwe melding terwijl we alleen volgden; was op monitoring, nu vechtpartij; het ging net zo goed en toen dit;
  hij zit sinds maandag vast; voorlopige hechtenis verlengd; rechter heeft hem drie maanden vastgezet; over een maand loopt straf af; stond
  zonder huis buiten de poort; onverwacht vrijgelaten; inrichting wil niet zeggen hoe lang; plan loopt vast, nieuw overleg nodig; school
  meldt dat hij weer wegblijft; crisis in het weekend; midden in de nacht gebeld door moeder; gezin dakloos geworden; moeder opgenomen in
  ziekenhuis; er is iets gebeurd, wie moet ik inlichten; maatregel veranderd tijdens het plan; partner haakt af; het gaat eindelijk goed; de
  hulp is gestopt zonder overleg; twee maanden geen voortgang; halfjaar voorbij, opnieuw meten; gezin verhuist volgende maand; zitting duurt
  nog maanden, wachten we; trainer van sportclub wil helpen; hij wil sporten maar heeft geen geld; crisisteam heeft gezin overgenomen;
  jeugd-tbs; rjji; justitiele jeugdinrichting; huis van bewaring; penitentiaire inrichting; kvjj; teylingereind; dji; dienst justitiele
  inrichtingen; trajectberaad; netwerkberaad; stp; scholings- en trainingsprogramma; nazorg; nazorgcoordinator; nazorg ex-gedetineerden; d&r
  plan; re-integratie na detentie; re-integratieofficier; bij regeling; bestuurlijke informatievoorziening justitiabelen; voorwaardelijke
  invrijheidstelling; v.i.; nachtdetentie; einde hechtenis; weekendverlof; casemanager pi; casusregie procesregie verschil; regievoering;
  passieve regie; motiverende gespreksvoering; no show; terugval; voortgangsgesprek; voortgangsbewaking; evaluatiemoment; laptop voor school
  betalen uit welk potje; leerling zit in jji onderwijs daarna; terug naar school na detentie; jongere blokkeert mij op whatsapp; neemt zijn
  telefoon niet meer op; al weken niet gezien op straat; boksschool betalen uit maatwerk geld; jongen komt volgende week vrij uit
  teylingereind; buiten na drie maanden vast eerste week; contributie vergoeden voor jongen uit traject; incident in de pauze doorgeven aan
  regisseur; verschil casusregie procesregie leerling; ruzie thuis escaleert wie neemt over; gaat goed toch contact houden; leerling
  mishandelt docent na afspraak plan; enkelband controle wie doet dat; weggelopen leerling; regisseur reageert bij verzuim; vrijlating
  volgende week; ik zit vast, gaat dit gewoon door; kom binnenkort vrij, wie helpt; bajes uit en dan geen huis; ze luisteren niet naar ons
  als ouders; regisseur doet niks; zoon van 15 agressief thuis; broer zit in de gevangenis, wat nu; wie spreekt het gezin als hij vastzit;
  hoe vaak moet ik mijn regisseur zien; regisseur op vakantie; ik neem gewoon niet op; hulp is beloofd maar komt niet; gemeente doet niet
  wat is afgesproken; opgepakt tijdens de aanpak; bezoek in jeugdgevangenis door regisseur; binnen een week na vrijlating; verhuizen naar
  tante in andere stad; crisis thuis, wie neemt het over; dagelijkse sturing op afspraken; jongere in jeugdgevangenis doorbegeleiden;
  praktijkvoorbeeld jongen 15 weggelopen; intensieve begeleiding versus volgen; verschil casus- en procesregie; er loopt al verplichte hulp
  welke regievorm; jongen neemt telefoon niet op; tijdens volgen weer gepakt; nieuwe overlastmelding terwijl hij op monitoring staat; plan
  stokt wanneer opnieuw bespreken; voorlopig gehecht blijft hij bij ons; huis van bewaring contact houden; volgende maand op vrije voeten;
  terugkeerplan na detentie; wie is contactpersoon in de jji; na vrijlating binnen hoeveel dagen spreken; familie blijven bezoeken als kind
  vastzit; acties die over datum zijn; bewaken wie wat al gedaan heeft; wachten op de rechtszaak of doorgaan; kan sociaal domein dit
  betalen; voorbeeld jongen 15 loopt weg agressief; crisisteam neemt gezin over; school meldt verzuim wat nu als regisseur; hij liep weer
  bij het station rond; contact ook als het lekker loopt; telaat actie bellen
stappen/regie, stappen/regisseur: vervanging als ik op vakantie ben; welke soort regie kiezen
stappen/regie, stappen/uvz: opnieuw op agenda zetten omdat plan faalt; nog een keer aan tafel bespreken; casus terug op tafel brengen; plan
  komt niet van de grond; terug aan tafel brengen
stappen/regisseur: wie wordt regisseur; regisseur kiezen; regisseur aanwijzen; niemand wil regisseur zijn; andere regisseur; wisselen van
  regisseur; regisseur is ziek; regisseur vertrekt; geen klik; ik wil een andere begeleider; hoeveel jongeren per regisseur; te veel
  jongeren; mag politie regisseur zijn; school als regisseur; wie heeft de leiding over jongere; wie is verantwoordelijk voor jongere;
  vervanger regelen; overdracht aan nieuwe regisseur; wie voert de regie; begeleider valt uit; wie neemt jongere onder zijn hoede; wie trekt
  het; wie pakt dit op; verdeling van jongeren; vertrouwenspersoon van gezin als regisseur; mag ik weigeren; ik heb geen tijd; wisseling;
  regisseur met zwangerschapsverlof; regisseur botst met jongere; jeugdbeschermer of gemeente; tijdelijk vervangen; wie wordt regiseur; wie
  krijgt de regie; geen ruimte bij regisseurs; jongere klikt niet met zijn regisseur; wie wordt mijn begeleider; één gezicht voor het gezin;
  casemanager toewijzen; trekker van de zaak; wie neemt de kar; hoe lang blijft dezelfde begeleider; mag ik weigeren als regisseur; op welk
  moment wordt iemand gekozen; nog niemand toegewezen; leidinggevende moet akkoord zijn; toewijzing aan medewerker; maximale caseload;
  telefoonnummer van begeleider doorgeven; iedereen moet weten wie het is; intensieve gevallen naar wie; geen hulp op gang wie doet het dan;
  geen capaciteit; niemand heeft tijd voor hem; wachten op regisseur; start uitgesteld door personeelstekort; welke stukken krijgt de nieuwe
  regisseur; wat doet hij meteen na zijn benoeming; geen klik met begeleider; ouders vertrouwen haar niet; liever een vrouw als begeleider;
  klikt niet tussen hen; regiseur kiezen; geen klik met regisseur; wie wordt vast aanspreekpunt van mijn cliënt; contactpersoon gemeente
  zoeken huisarts; caseload regisseur; reclassering regisseur in plaats van gemeente; casushouder; dossierhouder; toewijzing; match jongere;
  niemand wil; stokje overgeven; capaciteit; wie trekt kar; vast gezicht; andere coach; verdeelsleutel; zaakhouder; vrouwelijke regisseur;
  ruzie met regisseur; wie neemt dit op zich; eigenaar casus; kandidaat voor regie; ligt elkaar niet; trekkersrol; geen klik met de
  regisseur; jongere wil een ander aanspreekpunt; niemand wil de regie nemen; twee mensen denken dat zij regisseur zijn; regisseur zit al
  aan haar maximum; geen ruimte meer bij de netwerkregisseurs; uvz besloot tot aanpak, wie pakt op; reclassering was al bezig met hem;
  regisseur nog niet aangewezen; jongere uit de groep van de marshall; mijn leidinggevende wil niet dat ik regisseur word; ouders vertrouwen
  regisseur niet; partners kennen de regisseur niet; weet niet wie regie heeft bij deze jongen; casus licht, toch regisseur nodig; regisseur
  toewijzen; toewijzing casus; regievoerder; eindverantwoordelijke casus; casustoedeling; kan de zorgcoördinator regie houden; wie wordt de
  vaste persoon voor deze jongen; leerling klikt niet met begeleider gemeente; casusregisseur wisselt steeds; vaste begeleider kiezen; geen
  klik met mijn regisseur; is mijn reclasseringsambtenaar ook regisseur; wie krijgt het nummer van mijn regisseur; mag ik zelf mijn
  regisseur kiezen; geen regisseur beschikbaar; hoe kies je de regievoerder; te weinig regisseurs; toedeling van zaken; geen plek bij
  regisseur; juiste persoon kiezen voor de regie; lichte zaak regie bij voorzitter; reclassering zit er al bovenop wie wordt trekker;
  niemand heeft plek voor deze casus; naam regisseur doorgeven aan instanties; wie zegt wie het gaat doen; start zonder regisseur mag dat;
  teamleider moet instemmen met toewijzing; netwerk regisseur toewijzen
stappen/uvz: wat is het uvz; hoe gaat het uvz; wie zit aan tafel; wie beslist in overleg; wie is de baas van overleg; welk besluit kan;
  partners oneens; iemand ontbreekt; partner afwezig; niet voltallig; mag jongere erbij zijn; mag advocaat erbij; mag stagiair meekijken;
  hoe bereid ik me voor; hoe lang duurt bespreking; wat moet ik meenemen; wat als we er niet uitkomen; besluit aanhouden; volgende keer
  opnieuw bespreken; stopgesprek; doorverwijzen naar zorg; beeld oordeel besluit; mijn eerste overleg; besluit terugdraaien; vergadering
  online; afspraken maken in overleg; hoe verloopt het overleg; hoe beslis je samen; meningen verschillen; partner komt niet opdagen;
  politie is er niet; zorg is er niet; te weinig mensen; mag ik iemand meenemen; kan ouder erbij; kan jongere komen; wie heeft stemrecht;
  wie praat eerst; hoe lang per jongere; spreekt besluit tegen; later nog veranderen; wel of niet opnemen; gesprek als waarschuwing;
  agendapunt schuift; digitaal meedoen; eerste keer bij het overleg; bob methode; welke besluiten kan het uvz nemen; hoe werkt bob; stagiair
  wil mee naar het overleg; hoeveel jongens per keer; mag ik meekijken bij het uvz; keuze uit vier uitkomsten; krijg ik als partner het
  verslag; mag ik zomaar iemand opzoeken in het systeem; hoort iedereen alles over alle jongeren; twijfel tussen gezamenlijk of alleen door
  reclassering; checklist voor vanmiddag; casusoverleg; multidisciplinair overleg; mdo jeugd; wat gebeurt er aan die tafel; hoe gaat zo'n
  bespreking; lokale persoonsgerichte tafel; frequentie vergadering; hoeveel zaken per sessie; zes jongeren per keer; zit halt aan tafel;
  wie is er elke keer bij; kernpartners; schuift de school altijd aan; moet ik de hele middag blijven zitten; bob model; vergadertechniek
  drie fasen; vermoeden of zeker weten; voorzitter recapituleert; we springen meteen naar oplossingen; informatie ronde; ontbrekende
  informatie boven tafel; antwoord op gestelde vraag voorbereiden; wegen en duiden; wat kan mijn instelling bieden; aanbod van partners
  naast elkaar; welke aanpak past bij hem; knoop doorhakken; mogelijke beslissingen; niet elke besproken jongere krijgt een traject; stevig
  gesprek genoeg; gesprek met agent om te stoppen; wanneer kies je de zwaarste optie; geheel moet gecoördineerd worden; één organisatie pakt
  het op; jongerenwerk doet het wel alleen; lukt niet meer bij die ene organisatie; terugmelden als het mislukt; alleen ggz nodig;
  bevestigen dat zorg het overneemt; twijfel zware of lichte aanpak; we komen er niet uit welke keuze; lichtste middel eerst; officier noemt
  zittingsdatum; komt hij zijn afspraken bij de kliniek na; is het veilig om aan te bellen; rapport van de behandelaar voorlezen; wat zegt
  leerplichtambtenaar aan tafel; schuldhulp gegevens inbrengen; uitkering bespreken; woonsituatie inbrengen; bewijsmateriaal camerabeelden
  laten zien; alleen mijn eigen actiepunten ontvangen; wie bewaart het overlegverslag; out of the box oplossing; creatief denken mag;
  deelnemers hebben zich niet ingelezen; slecht voorbereide collega's; huiswerk niet gedaan; pas achteraf informatie gezocht; checklist voor
  deelnemers; wat moet ik meenemen naar overleg; moet ik ook op zijn bijnaam zoeken; mag ik uit mezelf in het systeem kijken; geen vraag
  gekregen toch opzoeken; to do na afloop noteren; uvo; uitvoerend overleg veiligheid zorg; partners willen elk iets anders; hoelang moet ik
  erbij blijven; beeldvorming oordeelsvorming; spreekuur vol kan het schriftelijk; eerste keer aanschuiven uvz; duur per jongere; ben ik
  gebonden aan besluit; één instelling pakt het zelf op; ronde tafel; meedenken; hand opsteken; brainstormen; zenuwachtig; casustafel;
  multidisciplinair; voorbereidingslijst; wat neem ik mee; uitvoeringsoverleg; feiten of meningen; eenstemmig; uitvoerings overleg; hybride;
  huiswerk voor vergadering; verplicht antwoorden; knopen doorhakken; stevig gesprek jongere; oplossing bedenken; samen puzzelen; wat kiezen
  we; mond vol tanden; we werden het niet eens aan tafel; kwam onvoorbereid in het overleg; geen besluit gevallen; van alles besproken
  behalve de vraag; discussie tussen een en twee; morgen mijn eerste uvz; iemand noemde een diagnose in overleg; vraag aan mij niet kunnen
  uitzoeken; ouders willen bij het overleg zijn; stagiair wil meekijken; één partner doet het alleen, lukt niet; te veel verteld aan tafel;
  kreeg alleen mijn eigen actie te zien; ben het oneens met het besluit; stopgesprek afgesproken; opnieuw bespreken na incident; feiten en
  meningen liepen door elkaar; we kunnen niet kiezen uit de besluiten; kon niet bij uvz zijn, wat is besloten; antwoord vergeten uit te
  zoeken; partner neemt eigen besluit na overleg; moet inbrengen maar weet niet wat; het ging alleen over wat hij fout deed; bleef hangen in
  beeldvorming; uvz; uvz overleg; uitvoeringsoverleg veiligheid en zorg; casusbespreking; casus bespreking jeugd; jco; justitieel
  casusoverleg; pga-overleg; pgo overleg; ketenoverleg; bob; beeldvorming oordeelsvorming besluitvorming; oordeelsvorming; integrale aanpak
  besluit; dadergesprek; op afroep; quorum; besluitenlijst; interventie bepalen; stopgesprek voeren met groepje; hoe lang duurt zo een
  bespreking per jongen; bob model feiten mening scheiden; wat kan er uitkomen na de bespreking; zijn er altijd dezelfde mensen bij; eerste
  keer aan tafel zenuwachtig; zitten ouders en leerling er zelf bij; krijg ik het verslag als mentor; opzoeken in ons systeem zonder vraag;
  wij kennen hem niet toch aan tafel; mbo aan tafel; veiligheidsoverleg jongeren; hoelang hebben ze het over mij; maar een organisatie helpt
  mij verder; wat zegt de zorg daar over mij; bespreken ze alleen slechte dingen; besluitvorming in het overleg; wie zijn kernpartners;
  hoeveel jongeren per keer; welke besluiten kan het nemen; stopgesprek als interventie; casuistiek bespreken met partners; deelnemers niet
  voorbereid; onconventionele oplossing; de vier uitkomsten; welk besluit als een partner genoeg is; twijfel integrale aanpak of een
  partner; beeld oordeel besluit methode; feiten en meningen uit elkaar houden; hoeveel casussen per keer; alleen aanschuiven bij eigen
  jongere; voorbereiding deelnemers checklist; alles opzoeken van iedereen op de agenda; op bijnaam zoeken; krijgen partners het verslag;
  eerste keer erbij wat tekenen; huiswerk niet gedaan door deelnemers; ongewone oplossing kan dat; laten vallen wat alleen interessant is
`;
