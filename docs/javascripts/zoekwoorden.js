// De woorden van het zoeken: komt pas als iemand zoekt, net als de index. Zie zoeken.js.
globalThis.ZOEKWOORDEN = {
  // Woorden voor hetzelfde, per regel. Het eerste dat iemand typt, staat vaak op geen enkele pagina.
  zelfde: `
aanmelden aandragen voordragen inbrengen opgeven doorgeven aanleveren aanbrengen
inleveren indienen insturen opsturen uploaden aanleveren inzenden
aangehouden aanhouding opgepakt gepakt betrapt arrestatie gearresteerd arresteren ingerekend
antecedenten strafblad veroordeling documentatie
vastzitten vastzit detentie gevangenis gevangen cel jji jeugdgevangenis gedetineerd voorarrest hechtenis bajes penitentiair inrichting justitieel
isd pij tbs jeugddetentie maatregel
wachtwoord inloggen account toegang
bestand map opslag opslaan computer
stuk nota notitie memo raadsvoorstel
commissie raadscommissie gemeenteraad raad
misdrijf delict misdaad criminaliteit crimineel strafbaar
recidive herhaling terugval
stelen diefstal gestolen winkeldiefstal jatten inbraak
vechten vechtpartij mishandeling geweld gewelddadig geweldsincident agressie agressief ruzie slaan geslagen knokken woede
wapen mes steekwapen wapenbezit vuurwapen
drugs blowen wiet softdrugs harddrugs lachgas joint coke cocaine xtc pillen
verslaafd verslaving verslavingszorg afkicken middelengebruik middelen alcohol dronken drank gokken gokverslaving
dealen dealer drugshandel drugsdealer
vernieling vandalisme bekladden graffiti
overlast hinder rotzooi hangen rondhangen hangjongeren hangjeugd hanggroep
jeugdgroep groep bende groepsaanpak
jongere jeugdige puber tiener jongen meisje knul knaap jochie joch gozer gast kerel minderjarige adolescent
kind zoon dochter zoontje kinderen
ouders vader moeder papa mama pa ma opvoeder verzorger gezag
broer broertje zus zusje brus siblings gezin
gezin familie huishouden thuissituatie
school onderwijs klas docent leraar leerkracht mentor lerares juf meester
leerling scholier student
spijbelen absentie verzuim schoolverzuim ongeoorloofd afwezig thuiszitter
schooluitval schoolverlater vsv voortijdig uitgevallen startkwalificatie uitval
schorsing verwijderd
zorgcoordinator ib intern begeleider schoolmaatschappelijk smw
werk baan baantje bijbaan stage arbeid dagbesteding werkgever
schulden geld geldproblemen rood bewindvoering
woning huis huisvesting woonruimte kamer wonen dakloos
huurder bewoner huren verhuurder huisbaas corporatie woningcorporatie woningbouwvereniging woningbouw woningstichting
huisuitzetting ontruiming uitzetten
burenoverlast woonoverlast buren buurman buurvrouw
jeugdbescherming gezinsvoogd voogd gi gecertificeerd ots ondertoezichtstelling bjz
jeugdreclassering jeugdreclasseerder jr
reclassering reclasseringswerker reclasseringsmedewerker toezichthouder 3ro
enkelband elektronisch
taakstraf werkstraf leerstraf
voorwaarde voorwaardelijk proeftijd schorsingsvoorwaarden
justitie om officier parket ministerie
openbaar publiek publiceren openbaarheid open besloten
rechter rechtbank zitting rechtszaak kinderrechter
advocaat raadsman jurist
kinderbescherming rvdk raadsonderzoek
ggz psychiater psycholoog psychisch psychiatrie behandelaar therapeut therapie behandeling
lvb verstandelijk beperking zmlk licht
hulpverlener hulpverlening zorgverlener jeugdhulp jeugdzorg zorg hulp ambulant
huisarts arts dokter ggd
mishandeling kindermishandeling huiselijk
wijkteam jeugdteam sociaal cjg
jongerenwerker straathoekwerk welzijn
boa handhaver toezicht stadswacht
burgemeester bestuur driehoek
wethouder college b&w portefeuillehouder
gemeenteraad raad raadslid raadsleden fractie
raadsvoorstel voorstel raadsbesluit besluit
kosten prijs uitgaven euro duur budget begroting geld financien financieel bekostiging besteden besteding onderuitputting overhouden
betalen vergoeden declareren factuur
effect effectief effectiviteit resultaat werkt opbrengst oplevert succes helpt
cijfer aantal statistiek getallen data
jaarverslag jaarrapport jaarrapportage rapportage verantwoording
rekenkamer rekenkamercommissie rekenkamerrapport onderzoek onderzoeksrapport
aanbeveling advies adviezen
indicator kpi streefwaarde norm
dalen daling afname afnemen minder
stijgen toename meer
instroom nieuw aangemeld
uitstroom afgesloten
nulmeting startmeting begin start
score punten cijfer zrm zelfredzaamheid
leefgebied levensgebied domein
doel doelstelling smart
overleg vergadering bijeenkomst bespreking besproken
agenda agendapunt agenderen
uitnodigen oproep
notulen verslag verslaglegging notuleren actielijst
voorzitter gespreksleider
beslissen besluiten stemmen
oneens onenigheid conflict meningsverschil eens
regisseur casusregisseur casemanager regiehouder casushouder regie contactpersoon
caseload werkdruk
vervanger waarnemer vakantie verlof ziek
afmelden afwezig afzeggen verhinderd
overdragen overdracht overnemen
opschalen escaleren escalatie
veiligheidshuis vhh zorgveiligheidshuis
spoed acuut dringend crisis noodgeval nood haast urgent
weekend avond nacht kantooruren vrijdag zaterdag zondag
afsluiten afronden beeindigen stoppen sluiten einde klaar uitstromen
herijken evalueren evaluatie bijstellen tussentijds
nazorg vervolg
terug terugkomen heropenen opnieuw
verhuizen andere
overlijden overleden
delen uitwisselen verstrekken vertellen doorgeven doorvertellen zeggen informatiedeling gegevensuitwisseling gegevensdeling noemen
gegevens informatie persoonsgegevens info data
mailen email e-mail
appen app whatsapp signalapp telegram appgroep
geheimhouding geheimhoudingsverklaring zwijgplicht vertrouwelijk geheim
beroepsgeheim medisch
toestemming akkoord instemming goedkeuring
informeren inlichten bericht vertellen weten notificatie
brief post
tolk vertaling taal
datalek lek kwijt verloren kwijtgeraakt
usb stick usbstick
laptop telefoon mobiel
inzage inzien opvragen dossier inzageverzoek
wissen verwijderen verwijderd vergetelheid
verbeteren corrigeren rectificatie kloppen fout onjuist
bewaren bewaartermijn opslaan vernietigen
bezwaar bezwaarschrift beroep aanvechten protesteren
klacht klagen ombudsman ontevreden ontevredenheid
partners ketenpartner organisatie deelnemers partijen
formulier excel invulformulier sjabloon format document
invullen vul
foutmelding error foutief
invoeren implementeren implementatie opzetten beginnen uitrollen starten
begrip definitie afkorting woordenlijst
leeftijd oud jong jaar meerderjarig volwassen volwassene
criteria voorwaarden eisen aanmerking doelgroep
huisbezoek thuis bezoek langsgaan
meewerken weigeren motivatie ongemotiveerd vrijwillig verplicht
opdagen wegblijven verschijnen onbereikbaar
gebiedsverbod avondklok contactverbod samenscholingsverbod
termijn deadline hoelang lang duurt weken maanden
contact contactgegevens telefoonnummer bellen bereikbaar
verantwoordelijk verwerkingsverantwoordelijke eindverantwoordelijk
taak rol functie
anoniem anonimiseren herleidbaar herkenbaar kleine
schelden bedreigen intimideren intimidatie dreigen
seksueel zedendelict sexting naaktfoto loverboy uitbuiting
suicide suicidaal zelfmoord depressief
controleren toezien toetsen toetsing nakijken
gesprek startgesprek praten
opvolging nakomen nagekomen uitvoeren actie
lijst register registratie
persoonsgericht pga aanpak traject programma project
casus zaak casuistiek dossier
collega opvolger
directeur directie rector manager leidinggevende teamleider
signaal vermoeden zorgen
gemeente stad
maandag dinsdag woensdag donderdag dag vergaderdag
meedoen deelnemen meewerken medewerking
vergelijken vergeleken
vrijkomen vrijgelaten vrijlating invrijheidstelling ontslag
roddelen praten klikken lekken
hulpvraag steun ondersteuning begeleiding
winkelcentrum plein park straat buiten
ketenpartner samenwerken
verzetten uitstellen verplaatsen annuleren
gezin gezinsplan gezinsleden
uitkering bijstand participatiewet inkomen
rijbewijs opleiding cursus
discriminatie profilering etnisch afkomst nationaliteit
waarschuwen gele
kritiek nadeel bezwaren risico
pv proces-verbaal verbaal mutatie
jongvolwassen jongvolwassenen achttienplus 18plus 18
beveiligd veilig versleuteld encryptie zivver
baas chef leidinggevende
filmpje foto video camerabeelden beelden
school vmbo havo vwo mbo roc vso praktijkonderwijs basisschool gymnasium brugklas speciaal
toezicht gezet gesteld
vernieuwen aanpassen wijzigen bijwerken actualiseren updaten herzien
leiding aansturen
gemiddelde gemiddeld aantal
inrichten invoeren opzetten
sepot seponeren
reactie antwoord reageert
meelezen meegelezen ingelogd
twijfel zeker onzeker
politie agent politieagent politieman diender smeris wijkagent
ap autoriteit persoonsgegevens
boos kwaad woedend pissig razend
bang angstig angst eng schrik zenuwachtig
brommer scooter fatbike fiets
lawaai herrie geluid geluidsoverlast kabaal
oom tante neef nicht opa oma grootouders familielid
griffie griffier
journalist pers media krant verslaggever woordvoerder nieuws
wijk buurt
sanctie straf boete maatregel
slachtoffer gedupeerde aangever
getuige tip anonieme
verhoor verhoren ondervragen
onderzoeker wetenschapper student
sport club voetbal trainer vereniging
psychose psychotisch verward
angstig onveilig gevaar gevaarlijk veiligheid
toestel computer scherm
ingevuld invullen vakje cel verplicht rood
versie verouderd nieuwste
wachttijd wachtlijst wachten
ervaring inwerken leren
stuurgroep bestuurder directie
jaarlijks jaar
wet wetgeving juridisch wettelijk regelgeving
bekeuring boete bon
spullen bezit eigendom
liegen leugen gelogen onwaar
afpakken weghalen innemen afgepakt
stagiair stagiaire nieuweling beginneling
schadevergoeding schade
voorschieten declareren bonnetje terugbetalen
voorkomen preventie preventief
uitleg uitleggen toelichting snappen begrijpen
vriend vrienden vriendin maat kameraad
printen afdrukken uitprinten geprint
samenvatting beknopt bondig onepager
handtekening ondertekenen tekenen getekend
verlengen voortzetten doorgaan
instagram snapchat tiktok facebook social
capaciteit formatie fte personeel bezetting menskracht
kennisgeving notificatie bericht
pesten pester gepest cyberpesten
werkloos werkeloos werkzoekend
moskee imam kerk
popo scotoe wout politie agent
doekoe cash geld
gappen jatten stelen
fittie beef ruzie vechten
snitchen snitch klikken verklikken verraden verraad
mattie matties homie vriend
bak lik nor cel vastzitten
osso thuis huis
strafzaak rechtszaak proces vervolging
ontslag ontslagen vertrekt vertrokken
zwanger zwangerschap baby
gescheiden scheiding ex vechtscheiding
pleegouders pleeggezin pleegzorg
kliniek opname opgenomen
autisme autistisch adhd ass
trauma ptss getraumatiseerd
geheim vertrouwen vertrouwelijk
rel rellen ongeregeldheden
explosie explosief vuurwerkbom cobra
straatroof beroving beroven overval roof
afpersing chantage afpersen
heling heler gestolen
vervoer reiskosten ov
vertaler vertalen tolk
privacywet avg gdpr
privacyverklaring privacystatement cookies
avg-verzoek inzageverzoek
raadsinformatiebrief raadsbrief memo
geldgebrek armoede schulden
webcam online digitaal teams videobellen
checklist afvinklijst
tijdlijn stappenplan proces
leugenachtig liegen leugen
wegsturen verwijderen weggestuurd
mbo mboer student
arts huisarts dokter
bijstellen aanpassen wijzigen
misbruik seksueel aanranding verkrachting
uitgebuit uitbuiting mensenhandel
pand woning huis
bedreigd bedreiging dreigen
`,
  // Sterke werkwoorden: eerst de hele vorm, dan wat die ook kan zijn, ook met iets ervoor: afgesproken is afspreken.
  sterk: `
beginnen begon begonnen
besluiten besloot
bieden bood boden geboden
blijven bleef bleven gebleven
breken brak braken gebroken
brengen bracht brachten gebracht
denken dacht dachten gedacht
dragen droeg droegen ge.dragen
dwingen dwong dwongen gedwongen
gaan ging gingen gegaan
geven gaf gaven ge.geven
grijpen greep grepen gegrepen
helpen hielp hielpen geholpen
houden hield hielden gehouden
kiezen koos kozen gekozen
kijken keek keken gekeken
komen kwam kwamen gekomen
kopen kocht gekocht
laten liet lieten gelaten
lezen las gelezen
liegen loog logen gelogen
lopen liep liepen gelopen
nemen nam genomen
schelden schold gescholden
schieten schoot geschoten
schrijven schreef schreven geschreven
slaan sloeg sloegen geslagen
sluiten sloot gesloten
spreken sprak spraken gesproken spraak spraken
steken stak staken gestoken
stelen stal stalen gestolen
trekken trok trokken getrokken
vallen viel vielen gevallen
vechten vocht vochten gevochten
kind kinderen
stad steden
lid leden
bedrag bedragen
verbieden verbood verboden
verdwijnen verdween verdwenen
vergeten vergat
verliezen verloor verloren
vinden vond vonden gevonden
weten wist wisten geweten
wijzen wees wezen gewezen
zeggen zei zeiden gezegd
zien zag zagen gezien
zoeken zocht zochten gezocht
zwijgen zweeg zwegen gezwegen
overlijden overleed overleden
`,
  // Wat iemand typt die deze pagina zoekt: eerst losse woorden, de belangrijkste voorop, dan korte vragen. Staat nergens
  // in beeld. Zoekwoorden van een pagina zelf staan boven aan die pagina, bij tags.
  paginas: `
begrippen: afkorting afkortingen jargon betekenis definitie definities vakterm vaktaal woordenboek verklarende glossarium termen lijst
  begrip begrippen woord woorden uitleg letters alfabet verstaan onduidelijk moeilijk afko zsm uvz gi ots jji rvdk vt pga ipta rmc fg boa
  halt wpg avg lvb smart hic vpt; wat betekent dit woord; waar staat de afkorting voor; uitleg van begrippen; lijst met termen; definitie
  recidive; betekenis casus; wat bedoelen ze met regie; vakwoorden; wat is een high impact crime; wat is ots; wat is een netwerkregisseur;
  woordenlijst aanpak; wat verstaan we onder; wat houdt drang in; wat is een maatregel; wat is doelbinding; wat is een interventie; wat is
  een delict; afkorting onbekend; vakjargon van justitie; wat is een casus; wat is aanwas; wat is een tul; lijst afkortingen; zeven stappen
  groep; wat is een lokale kamer; begrip opzoeken; wat is een mdo; waar staat mdo voor; wat betekent die afkorting; welke term
normenkader: cijfer cijfers score scores scoren 1 2 3 4 5 twee drie vier vijf punt punten waardering waarderen beoordelen beoordeling
  inschatten inschatting meetlat schaal meten meetinstrument rooskleurig positief gunstig streng mild eerlijk subjectief objectief voldoende
  onvoldoende slecht goed beter kleur zrm zelfredzaamheid zelfredzaamheidsmatrix matrix leefgebied leefgebieden domein domeinen wonen
  huisvesting geld financien schulden gezondheid gezinsrelatie gezinssituatie opvoeding vrije tijd vrijetijd vrienden sociaal netwerk school
  werk dagbesteding justitie gedrag verslaving middelengebruik psychisch vooruitgang achteruitgang vergelijken ijken kalibreren verschillend
  verschillen overeenstemming norm normen kwaliteitseis kwaliteitseisen ankerpunt voorbeelden toelichting vooroordeel bias ogen; score 2 of
  3; welke score geef ik; wanneer een vijf; twijfel over cijfer; scores per leefgebied; hoe scoor je gezondheid; schulden score;
  middelengebruik scoren; niveau per domein; verschillende scores van partners; te hoge score; schaal van een tot vijf; voorbeeld van score
  omhoog; eerlijk scoren; zelfredzaamheid meten; hoe meet je vooruitgang; score vrije tijd; vrienden en netwerk score; wat is een voldoende;
  onbekend leefgebied geen score; hoe cijfer je een leefgebied; partners geven ander cijfer; cijfer omhoog of omlaag; ijken van scores;
  middelmatig of goed; wat hoort bij score 1; wat hoort bij score 4; score zonder bewijs; eenzaam zonder vrienden; verslaafd aan drugs
  score; dakloos score; hoge schulden score; kwaliteit van scores; nulmeting scoren; algoritme of mens scoort
overleggen: vergaderschema vergaderrooster planning rooster kalender jaarkalender jaarplanning jaar agenda data datum frequentie wekelijks
  tweewekelijks maandelijks kwartaal halfjaar bijeenkomst bijeenkomsten vergadering vergaderingen overleg overlegvormen overlegstructuur
  tafels tafel stuurgroep werkgroep kernteam regieoverleg partneroverleg schooloverleg groepsoverleg driehoeksoverleg deelnemers aanwezig
  voorbereiden voorbereiding tijd tijdstip tijdsinvestering uren uur duur looptijd komt locatie zaal online teams digitaal vakantie
  zomerreces kerst cyclus deadlines inleverdata januari februari maart april mei juni juli augustus september oktober november december
  jeugdgroep hanggroep groepsaanpak plein hangplek; hoe vaak vergaderen; hoe vaak komen we bij elkaar; wanneer is het volgende overleg;
  hoeveel overleggen zijn er; wie zit bij welk overleg; verschil tussen overleggen; vergadering voorbereiden; jaarplanning; kalender van het
  jaar; welke maand jaarverslag; groepsoverleg; aanpak jeugdgroepen; regieoverleg; agenderingsoverleg wanneer; driehoek hoe vaak;
  schooloverleg wanneer; stuurgroep; deadlines per kwartaal; hoeveel tijd kost het overleg; overleg verplaatsen; zomervakantie overleg;
  overlegstructuur; welke dag is het overleg; vaste dag; rooster van bijeenkomsten; hoeveel uur per maand; wie nodig bij driehoek; wanneer
  levert politie; wanneer kwartaalrapportage; planning voor partners; hoe lang is de vergadering; overlegcyclus; wanneer groepsaanpak;
  stuurgroep komt bijeen; bestuurlijk overleg; halfjaarlijks scholen; bespreking van groepen; groepjes die vechten; vechtende groep; wie
  schuift aan; welk overleg gaat over groepen; aantal bijeenkomsten
sociaal-domein: jeugdhulp jeugdzorg wmo wijkteam jeugdteam sociaal team welzijn maatschappelijk werk jeugdwet beschikking indicatie
  verwijzing verwijzen schuldhulp schuldhulpverlening schuldsanering bewindvoering huurachterstand uitkering bijstand participatie toeslagen
  inkomen voedselbank armoede schulden geldproblemen werkloos zoeken opvang dakloos daklozenopvang beschermd wonen begeleid kamertraining
  zelfstandig opvoedondersteuning opvoedhulp oudercursus vrijwillig vrijwilliger mantelzorg gezinsplan wijkregisseur casemanager overdracht
  overdragen warme nazorg afbouwen afschalen samenloop dubbel verschil verschillen overeenkomst verhouding verhoudt relatie grens
  samenwerking zorg veiligheid preventie basisvoorziening voorziening loket aanbod hulpaanbod meer; hulp bij schulden; hulp bij opvoeding;
  overdragen aan wijkteam; overdracht naar jeugdteam; een gezin een plan; al hulp in gezin; verschil met wijkteam; dubbele regie; begeleid
  wonen aanvragen; jeugdhulp regelen; indicatie nodig; uitkering aanvragen; lichte hulp zonder aanpak; andere regelingen van de gemeente;
  samenloop zorg en straf; schuldhulp gezin; huur niet betaald; opvang dakloze jongere; nazorg door wijkteam; hulp na de aanpak; werk en
  inkomen; regie zorg of veiligheid; samenwerken met sociaal team; gezin heeft al een hulpverlener; wie regisseert bij zorg; alleen hulp
  geen straf; samen met jeugdteam; hoe draag ik over naar zorg; voedselbank en armoede; vader heeft schulden; ouders vechten om geld;
  opvoedcursus ouders; wachtlijst jeugdhulp; kamer met begeleiding; regisseur van wijkteam; wie betaalt de hulp; maatschappelijk werk
  inschakelen; vrijwillige hulp; verschil tussen zorg en veiligheid
begin: nieuw beginner starter inwerken onboarding wegwijs introductie inleiding kennismaking uitleg basis basics eerste dag stage stagiair
  invaller collega overzicht begin pga persoonsgerichte aanpak kern idee bedoeling doel waarvoor labels stroom dummies snel algemene
  informatie info folder; wat is dit; waar gaat dit over; ik ben nieuw; nieuwe collega; eerste werkdag; uitleg van de aanpak; hoe werkt de
  aanpak; doel van de aanpak; wat houdt het in; wat is persoonsgerichte aanpak; wat is het niet; waar begin ik; korte introductie; algemene
  informatie; hoe zit het in elkaar; waarvoor is dit; waar vind ik wat; snelle uitleg; inleiding voor nieuwe mensen; wat is het doel; voor
  wie is deze site; hoe begin ik hier; uitleg voor stagiair; basiskennis; eerste week lezen
begin/kort: samenvatting samengevat kort beknopt bondig schema schematisch overzicht onepager flyer factsheet a4 twee pagina's bladzijden
  blaadje pdf printen afdrukken uitprinten spiekbriefje handout presentatie hoofdlijn hoofdlijnen kern essentie proces processchema
  stroomschema flowchart stappen negen termijnen besluiten laatste woord beslissingsbevoegdheid doorlooptijd alles elevator pitch uitleggen
  vertellen powerpoint snel overzichtelijk; samenvatting; in het kort; korte versie; alles op een rij; overzicht werkwijze; printen op
  papier; twee pagina's; uitleg voor collega; wie beslist waarover; wie heeft het laatste woord; wie mag beslissen; negen stappen kort;
  welke termijnen gelden; pdf werkwijze; hoofdlijnen; wanneer stopt het; snel overzicht; vier besluiten; op een a4; kan ik het printen;
  spiekbrief; in vijf minuten; aan bestuurder uitleggen; doorlooptijd per stap; wie gaat waarover; bevoegdheden kort; wat deel je kort
begin/waarom: bewijs bewezen effectief effectiviteit evidence based wetenschap wetenschappelijk onderzoek onderbouwing onderbouwd theorie
  aannames werkzaam werkt helpt zin nut resultaat daling gedaald oorzaak gevolg causaal toeval geschiedenis ontstaan ontstaansgeschiedenis
  oorsprong begonnen bedacht vroeger verleden historie sinds jaartal 2014 2017 aanleiding reden achtergrond visie filosofie missie
  uitgangspunt uitgangspunten principes kadernota speerpunten beleid beleidsnota ambitie doelen doelstellingen doelstelling top600 top400
  top1000 amsterdam gouda rotterdam utrecht andere gemeenten steden vergelijken buitenland kritiek sceptisch twijfel nadelen risico stigma
  etiket averechts controlegroep experiment monitor meten indicatoren evaluatie evalueren lessen geleerd succesfactoren integraal samen zorg
  veiligheid combineren combinatie straffen repressie preventie; werkt de aanpak; helpt dit wel; bewijs voor effect; effect van aanpak; doel
  van dit alles; waarom doen we dit; heeft het zin; geschiedenis van de aanpak; sinds wanneer bestaat dit; hoe is het begonnen; wat gaat
  goed; wat weten we niet; top600 amsterdam; andere steden; onderzoek naar effect; wetenschappelijk bewijs; criminaliteit daalt door aanpak;
  verwachting en theorie; waar meten we op; kritiek op aanpak; nadelen en risico's; straf of zorg; waarom zorg en politie samen; tweede
  kans; samenwerking loopt stroef; succesfactoren; is het bewezen; zin of onzin; neemt criminaliteit af door aanpak; wat is het idee
  erachter; visie van gemeente; oorsprong; resultaat van onderzoek; verschil met andere steden; waarom niet gewoon straffen; waarom niet
  alleen zorg; wat kan beter; tekortkomingen; aannames; werkt dit bij andere jongeren; langetermijneffect; werkzame bestanddelen
begin/voor-wie: doelgroep criteria criterium voorwaarden eisen aanmerking toelatingseisen instroomeisen selectie hoort past geschikt komt
  leeftijd leeftijdsgrens oud jong minderjarig volwassen meerderjarig twaalf tien 9 10 11 12 13 14 15 16 17 18 20 23 25 27 28 30 dertig kind
  kleuter puber tiener meisje jongen dame meiden crimineel criminele boefje boef raddraaier raddraaiers relschopper lastpak probleemjongere
  risicojongere hangjongere veelpleger veelplegers stelselmatige dader draaideur draaideurcrimineel jeugdcrimineel first offender beginnend
  beginner ontsporen afglijden ontspoord meeloper aanwas doorgroeier delict delicten strafbaar misdrijf overval straatroof beroving roof
  inbraak diefstal winkeldiefstal jatten stelen mishandeling vechtpartij steekpartij messen mes wapen wapenbezit steekwapen vuurwapen
  vuurwerk brandstichting vandalisme vernieling graffiti drugs dealen dealer koerier runner drugsrunner uithalers uithaler geldezel
  cybercrime hacken internetoplichting whatsappfraude fraude ripdeal afpersing bedreiging heling scooterdiefstal joyriding rijden rijbewijs
  brommer fatbike scooter zedendelict sexting shame drill drillrap bende gang straatbende jeugdgroep netwerk ondermijning ronselen geronseld
  loverboy radicaal verward psychose verstandelijk beperkt verslaafd asielzoeker amv statushouder vluchteling illegaal verblijf dak adres
  inschrijving elders buurgemeente andere gemeente inwoner woonplaats postcode keuzehulp beslisboom test check route alternatief lichte
  gevallen eerste keer aantal aanhoudingen antecedenten hoeveel opgepakt; hoort deze jongere erbij; past deze jongere; voor wie is het; wie
  komt in aanmerking; welke leeftijd; te jong; te oud; kind van 10; man van 30; woont in andere gemeente; nog niet veroordeeld; geen
  strafblad; een keer opgepakt; hoeveel keer aangehouden; eerste delict; licht vergrijp; meeloper in groep; hangjongere zonder delict;
  meisje; loopt nog strafzaak; verstandelijke beperking in aanpak; psychische problemen; alleen zorgen geen strafbare feiten; drugs dealen;
  met wapen op straat; overval gepleegd; jongen op plein nacht; rijdt zonder rijbewijs; criteria; ik twijfel of hij erbij hoort; niet zeker;
  zit al bij jeugdreclassering; andere route; asielzoeker; broertje glijdt af; jongens die rondhangen; vriendengroep crimineel; ronselen
  voor drugs; diefstal winkel; straatroof; steekincident; valt hij onder doelgroep; wanneer in aanmerking; mag een meisje ook; kind van
  basisschool; net 18; boven de 23; ouder dan 27; nooit veroordeeld; alleen overlast; beroving gepleegd; ruzie met mes; bedreigt anderen;
  auto gestolen; scooter gejat; oplichting op internet; naaktfoto verspreid; vuurwerk gegooid; brand gesticht; dealer op school; koerier
  voor drugs; foute vrienden; verkeerde vrienden; glijdt af; zit in een bende; loopt met criminelen mee; nog een kans; geen vaste
  woonplaats; buiten de stad; psychiatrisch; laag iq; gokt; blowt veel; wel zorgen geen misdrijf; wie niet; grensgeval; selectiecriteria;
  verdachten zitten al in de aanpak; nog nooit voor de rechter; eieren gooien; kattenkwaad; vechten op straat; groepje vecht; zus gaat
  dezelfde kant op; dezelfde kant op als zijn broer; knokploeg; buit; breekijzer; inbrekersgereedschap; brutaal gedrag
begin/in-een-week: starten start opstarten invoeren implementeren implementatie uitrol uitrollen opzetten overnemen inrichten inrichting
  draaiboek stappenplan invoeringsplan projectplan plan kwartiermaker projectleider kickoff pilot proef proeftuin eigen gemeente andere
  kleine regio buurgemeente samen besluiten vooraf knopen doorhakken randvoorwaarden voorwaarden benodigd nodig mensen menskracht capaciteit
  bemensing fte formatie personeel geld budget kosten installeren installatie software programma systeem computer server ict automatisering
  techniek download github licentie gratis open source huisstijl logo account accounts wachtwoord inloggen rechten toegang beveiliging
  opleiding training dag maandag dinsdag week eerste checklist lijst convenant tekenen profiel instellingen; hoe begin je als gemeente;
  aanpak invoeren; starten in eigen gemeente; wat heb je nodig; wie heb je nodig; hoeveel mensen nodig; besluiten vooraf; installeren
  programma; wat kost invoeren; gratis gebruiken; proef draaien met kleine groep; draaiboek eerste week; kleine gemeente; samen met
  buurgemeenten; computer en systeem; wachtwoord en toegang; project starten; eerste dag gemeente; wij willen dit ook; als gemeente meedoen;
  opstartfase; wie moet ik bellen om te starten; welke besluiten eerst; wat moet geregeld zijn; hoeveel fte; kosten van invoering; wat heb
  je aan software nodig; lokale situatie aanpassen; invoeren in regio; plan voor invoering
begin/oefenen: oefenen oefening oefeningen oefencasus casus fictief fictieve verzonnen nep voorbeeld voorbeelddata testdata proefdraaien
  uitproberen proberen testen demo demonstratie sandbox training trainen trainingsmateriaal workshop cursus les scholing bijscholing
  inwerkprogramma inwerken leren rollenspel simulatie spelen spel half uur praktijk vaardigheden stukmaken durf fouten maken risico; oefenen
  met formulier; oefenen zonder echte gegevens; voorbeeldjongere; verzonnen jongere; uitproberen; demo bekijken; training nieuwe partner;
  leren werken met; oefening voorzitter; mag ik fouten maken; nepgegevens; inwerkoefening; zonder risico proberen; fictieve casus; hoe leer
  ik het; oefenbestand; testomgeving; proefaanmelding; trainingsdag
stappen: proces processtappen procesbeschrijving stroomschema flowchart schema stappenplan route routekaart fases fase volgorde verloop
  traject loopt overzicht negen stap eerst hierna volgende doorlooptijd keten werkproces; welke stappen zijn er; volgorde van stappen; het
  hele proces; hoe ziet het proces eruit; hoe loopt het; wat komt daarna; overzicht stappen; stap voor stap; processchema; welk formulier
  bij welke stap; wie doet wat wanneer; proces in beeld; procedure; in welke fase zitten we; wat gebeurt er achtereenvolgens; werkwijze in
  stappen; tijdlijn van aanmelding tot einde; route van jongere
stappen/aanmelden: aanmelden aandragen voordragen opgeven inbrengen doorgeven melden melding aangeven nomineren insturen verwijzen
  verwijzing doorverwijzen zorgen zorg bezorgd ongerust signaal signalen signaleren vermoeden niet-pluis gevoel iedereen burger buurman
  buurvrouw bewoner buurtbewoner ouder anoniem vrijwilliger trainer sportclub vereniging sportvereniging moskee kerk huisarts winkelier
  werkgever voordracht boefje boef knaap gozer straatjongen rotjoch minimale informatie bewijs feiten aanleiding vooraf overleggen twijfel
  sparren meedenken consult toestemming ouders vertellen inlichten bespreken eerst gebeurt wachttijd ontvangstbevestiging terugkoppeling
  terughoren reactie intrekken terugtrekken herhaald opnieuw dubbel aangemeld spoed haast dringend noodsituatie contactpersoon adres mail
  telefoon; jongere aanmelden; hoe meld ik iemand aan; wie mag aanmelden; boefje aanmelden; ik maak me zorgen over een jongen; wat moet ik
  eerst doen; ouders eerst vertellen; moet jongere het weten bij aanmelding; hoe lang duurt het na aanmelding; wanneer hoor ik iets; wat mag
  erin staan; bij wie meld ik; aanmelding intrekken; anoniem melden; als burger melden; vanuit de sportclub; twee jongeren tegelijk; al
  eerder aangemeld; dringend aanmelden; spoedgeval aanmelden; jongen elke nacht op plein; jongen met dure spullen; steeds in de problemen;
  signaal doorgeven; niet genoeg bewijs; hoe geef ik iemand op; kind in de gaten laten houden; wie kan ik tippen; mag een leraar aanmelden;
  mag een trainer aanmelden; mag een buurman aanmelden; mag ouder zelf aanmelden; ik ken een jongen die; iets niet pluis; buurt maakt zich
  zorgen; vriend van mijn zoon dealt; wat gebeurt er met mijn aanmelding; hoe snel krijg ik antwoord; nog niet zeker; moeten ouders
  toestemming geven; terugtrekken; heropname; groepje tegelijk; jongen steelt; jongen vernielt; jongen bedreigt; overlast melden; aanmelder
  blijft onbekend
stappen/agenderen: agenda agendering plek plaats ruimte vol plekken volgorde voorrang prioriteit urgentie selectie selecteren kiezen keuze
  beslist bepaalt beslissen afwijzen afgewezen geweigerd weigering besproken doorgeschoven volgende keer wachten wachtlijst wachtrij beurt
  lijst uitnodigen uitnodiging genodigden deelnemers vooraf stukken toezenden opsturen versturen week tevoren voorbespreking vooroverleg
  screening triage weging wegen criteria zwaarte bericht aanmelder uitslag motivering bezwaar spoed tussendoor ingelast extra aantal zes
  vijf aanmeldingen; wie komt op agenda; agenda maken; agenda is vol; agenda versturen; agenda de deur uit; agenda week vooraf; volgorde van
  bespreken; welke jongere eerst; aanmelding afgewezen; waarom niet besproken; mijn aanmelding staat er niet op; wie uitnodigen voor
  overleg; partner uitnodigen; hoeveel jongeren per keer; plek over; spoed op agenda; politie en voorzitter beslissen; wanneer wordt hij
  besproken; te veel aanmeldingen; aanmelding niet behandeld; staat niet op de lijst; wachten op plek; hoe kies je wie eerst; maximum
  aantal; wie bereidt voor; stukken toesturen; wie krijgt uitnodiging; reden van afwijzen; doorverwezen zonder bespreking; voor het overleg;
  verdachten zitten al in de aanpak; meer kandidaten dan plek
stappen/uvz: uvz overleg vergadering bijeenkomst bespreking casusoverleg casustafel tafel deelnemers aanwezig aanwezigheid deelnemen
  aanschuiven toehoorder meekijken meeluisteren online teams videobellen beeld oordeel besluit beeldvorming oordeelsvorming besluitvorming
  consensus stemmen stemming meerderheid eens oneens meningsverschil discussie ruzie quorum compleet afwezig absent ziek weinig onvoltallig
  afmelden vervanger agenda tijd minuten duur spreektijd inbreng inbrengen voorbereiden voorbereiding meenemen vragen stellen verloop gang
  zaken volgorde afspraken acties actiepunten actielijst notulen verslag vertrouwelijk jongere ouders advocaat vier uitkomsten uitkomst
  opties keuzes afwijzen doorverwijzen zorgoverleg stopgesprek waarschuwing opnemen toelaten aanhouden uitstellen volgende keer herbespreken
  terugkomen werkwijze bob methode eerste spannend; wat is het uvz; hoe gaat het uvz; wie zit aan tafel; wie beslist in overleg; wie is de
  baas van overleg; welk besluit kan; partners oneens; iemand ontbreekt; partner afwezig; niet voltallig; mag jongere erbij zijn; mag
  advocaat erbij; mag stagiair meekijken; hoe bereid ik me voor; hoe lang duurt bespreking; wat moet ik meenemen; wat als we er niet
  uitkomen; besluit aanhouden; volgende keer opnieuw bespreken; stopgesprek; doorverwijzen naar zorg; beeld oordeel besluit; mijn eerste
  overleg; besluit terugdraaien; vergadering online; afspraken maken in overleg; hoe verloopt het overleg; hoe beslis je samen; meningen
  verschillen; partner komt niet opdagen; politie is er niet; zorg is er niet; te weinig mensen; mag ik iemand meenemen; kan ouder erbij;
  kan jongere komen; wie heeft stemrecht; wie praat eerst; hoe lang per jongere; spreekt besluit tegen; later nog veranderen; wel of niet
  opnemen; gesprek als waarschuwing; agendapunt schuift; digitaal meedoen; eerste keer bij het overleg
stappen/regisseur: regisseur aanwijzen toewijzen verdelen verdeling kiezen keuze niemand weigeren kandidaat geschikt geschiktheid match klik
  persoonlijkheid relatie vertrouwen gezin kent wisselen wissel vervangen vervanging vervanger andere nieuwe opvolger opvolging overdragen
  overdracht overnemen ziek uitval ontslag zwangerschap vertrekt stopt caseload aantal jongeren drukte werkdruk belasting capaciteit trekker
  kartrekker aanspreekpunt contactpersoon begeleider verantwoordelijke verantwoordelijk leiding eindverantwoordelijk casushouder casemanager
  coordinator benoemen mandaat partner politie school jeugdbeschermer reclassering voorrang wettelijke maatregel ervaring; wie wordt
  regisseur; regisseur kiezen; regisseur aanwijzen; niemand wil regisseur zijn; andere regisseur; wisselen van regisseur; regisseur is ziek;
  regisseur vertrekt; geen klik; ik wil een andere begeleider; hoeveel jongeren per regisseur; te veel jongeren; mag politie regisseur zijn;
  school als regisseur; wie heeft de leiding over jongere; wie is verantwoordelijk voor jongere; vervanger regelen; overdracht aan nieuwe
  regisseur; wie voert de regie; begeleider valt uit; wie neemt jongere onder zijn hoede; wie trekt het; wie pakt dit op; verdeling van
  jongeren; vertrouwenspersoon van gezin als regisseur; mag ik weigeren; ik heb geen tijd; wisseling; regisseur met zwangerschapsverlof;
  regisseur botst met jongere; jeugdbeschermer of gemeente; tijdelijk vervangen
stappen/plan: plan planvorming opstellen schrijven maken opzetten inhoud format integraal hulpplan gezinsplan actieplan behandelplan doelen
  doel smart formuleren meetbaar haalbaar concreet acties afspraken afspraak startgesprek kennismaking kennismaken eerste gesprek intake
  intakegesprek huisbezoek uitnodigen zwijgt praat stil gesloten motiveren motiverende gespreksvoering motivatie meewerken meewerkt onwillig
  weigert tegenstand weerstand handtekening ondertekenen tekenen akkoord instemming moeder vader ouders gezin broer zus broertje zusje
  broertjes zusjes siblings opvoeden opvoeding thuis netwerk familie oom steunfiguur mentor maatje buddy rolmodel sterke kanten talent
  talenten krachten wensen dromen toekomst hobby sport sportschool sportclub bijbaan werk zoeken stage school huisvesting adres slaapplek
  woning schulden verslaving therapie interventie interventies training cursus methode gedragsinterventie straf beloning zes weken termijn
  uitloop uitstel concept bespreken rondsturen exemplaar lezen kopie taalniveau leesbaar tolk lvb licht verstandelijk; plan maken; hoe
  schrijf ik een plan; wat staat in het plan; startgesprek voorbereiden; eerste gesprek met jongere; eerste gesprek ouders; jongere wil niet
  praten; jongere werkt niet mee; ouders werken niet mee; doelen stellen; smart doel; hoeveel doelen; wie doet wat in plan; broertjes en
  zusjes; gezin betrekken; wie tekent plan; jongere tekent niet; plan op tijd; hoe snel plan klaar; geen woning; geen school; geen geld;
  hulp inzetten; sport betalen; iets leuks doen; beloning; netwerk van de jongere; wat wil jongere zelf; plan delen met partners; moet ik
  naar gesprek; hoe maak ik een plan; onderdelen van plan; plan met gezin; jongere denkt mee; jongere zegt niks; zonder medewerking; ouder
  weigert gesprek; stap voor stap doelen; welke hulp zet ik in; school regelen; werk regelen; schulden oplossen; verslaving aanpakken;
  agressie aanpakken; plan bespreken met partners; plan vaststellen; termijn van plan; plan duurt te lang; deadline plan; broer en zus hulp;
  vader buiten beeld; afspraken opschrijven; handtekening nodig; taalgebruik in plan; verslag voor jongere; uitnodigen voor gesprek; gesprek
  thuis of kantoor; geen vaste slaapplek
stappen/regie: regie uitvoering voortgang bewaken opvolgen monitoren volgen vinger pols bijhouden contact contactmoment contactmomenten
  spreken zien bellen appen appje whatsapp berichtje huisbezoek aanbellen deur opent opendoen thuis thuisgeven onbereikbaar onvindbaar
  spoorloos vermist weggelopen reageert neemt gehoor komt opdagen afspraak gemist no-show afhaken weerstand onwillig weigert tegenwerken
  tegenwerkt ouders moeder vader boos agressief bedreigd bedreiging onveilig gevaarlijk veiligheid medewerker samen duo zwijgt vertrouwen
  relatie band incident incidenten nieuw feit opnieuw fout terugval misgaat overtreedt regels schendt avondklok gebiedsverbod enkelband vast
  vastzit cel bak gevangenis lik bajes jji detentie ontslag vrijlating vrij vrijkomen verlof ziek ziekte vakantie afwezig vervanger
  waarnemer achterwacht bereikbaar avond weekend nacht nachts noodgeval crisis spoed bel politie belt partner afspraken nalaten laks
  aanspreken rappelleren herinneren ingrijpen interveniëren bijsturen bijstellen aanpassen plan wijzigen verhuist verhuizing verhuizen geld
  budget betalen uitgeven potje aanschaf kopen fiets sport cursus rijbewijs bonnetje declareren kosten casusregie procesregie vorm intensief
  licht afschalen opschalen kernoverleg kernteam partneroverleg 18 achttien meerderjarig volwassen verjaardag overleden overlijden dood
  zwanger vriendin baan gevonden succes; regie voeren; contact met jongere; hoe vaak zie ik de jongere; hoe vaak contact; jongere reageert
  niet; doet de deur niet open; neemt telefoon niet op; jongere kwijt; jongere komt niet; afspraak niet nagekomen; partner doet niets; actie
  niet gedaan; opnieuw opgepakt; nieuwe fout; maakt weer fouten; zit vast; komt vrij; na detentie; telt de tijd in cel mee; avondklok
  overtreden; houdt zich niet aan voorwaarden; vakantie regisseur; wie neemt waar; buiten kantoortijd; 's nachts iets gebeurd; bedreigd door
  jongere; onveilig huisbezoek; verhuist; wordt 18; geld uitgeven; hoeveel mag ik uitgeven; rijbewijs betalen; kamer zoeken; plan loopt
  vast; bijstellen plan; overleg met partners; ouders tegenwerken; wil alleen met mij praten; wil geen hulp; contact houden; hij neemt niet
  op; hij is weg; hij is weggelopen; hij zit in de gevangenis; hij is vrij; hij komt niet op gesprek; hij liegt; hij overtreedt verbod; hij
  heeft weer gestolen; ouders doen niet mee; moeder is boos; vader dreigt; ik word bedreigd; collega doet niks; hulp komt niet op gang;
  wachten op hulp; wie belt wie; spoed in avond; buiten kantooruren; ziek geworden; met verlof; wie vervangt mij; plan bijwerken; iets
  vergoeden; sport vergoeden; laptop voor jongere; kleding kopen; identiteitskaart regelen; uitkering stopt; wordt vader; verliefd; nieuw
  adres; gaat naar buitenland; gaat in dienst; meerderjarig geworden; overlijden ouder; doet het goed; belonen; elke week bellen; berichtje
  sturen; gesprek onder vier ogen; afspraken vastleggen; niets meer gehoord; al weken stil; laat niets van zich horen; spoor bijster; naar
  het buitenland vertrokken; op vakantie naar familie; gevlucht; ondergedoken; hij leunt op mij; afhankelijk van regisseur; te veel
  hulpverleners; partner houdt zich niet aan afspraak; hij is weer de oude; hij doet het goed; alles tegelijk; huis leeg; nieuwe vrienden;
  ruzie met regisseur
stappen/opschalen: opschalen opschaling escaleren escalatie escalatieladder hogerop hoger niveau doorzettingsmacht knoop doorhakken
  vastgelopen vastlopen vast stagneert impasse komt lukt zwaar complex complexe ingewikkeld moeilijk ernstig gevaar gevaarlijk dreiging
  levensgevaar acuut crisis noodsituatie veiligheidshuis zorg- regio regionaal regiotafel bovenregionaal meerdere gemeenten top x
  mensenhandel uitbuiting criminele loverboy radicalisering extremisme terrorisme ondermijning georganiseerd liquidatie explosie aanslag
  aanslagen excessief geweld schietpartij schieten steekpartij verward psychose suicide suïcidaal verplichte zorg wvggz ibs zorgmachtiging
  gedwongen opname wachtlijst wachttijd plek crisisplek aanbod weigert partner meewerken burgemeester driehoek maatregel gebiedsverbod
  huisverbod woningsluiting expertise deskundige specialist advies vragen procesregisseur; casus te zwaar; we komen er niet uit; loopt vast;
  hulp van hogerop; naar veiligheidshuis; wanneer opschalen; wie beslist opschalen; partner blijft weigeren; geen plek in zorg; wachtlijst
  zorg; gevaar voor anderen; dreiging met wapen; in meer gemeenten actief; mensenhandel vermoeden; radicaliseert; psychose gevaar;
  verplichte opname; burgemeester nodig; driehoek inschakelen; terug van veiligheidshuis; regionale tafel; criminele familie; crisis
  vannacht; uitgebuit door bende; wij krijgen het niet opgelost; het wordt te groot; escalatie; te gevaarlijk voor ons; hulp van buitenaf;
  hogere tafel; regio inschakelen; jongere actief in meer steden; terreur; extremistisch; slachtoffer van uitbuiting; wapenhandel;
  liquidatie; aanslag huis; jongere wil zelfmoord; gedwongen zorg; instanties schuiven af; niemand neemt verantwoordelijkheid; bestuur
  nodig; partner doet al maanden niets; geen geschikte behandeling; terugplaatsen; geen teken van leven; teken van leven; instanties wijzen
  naar elkaar; niemand voelt zich verantwoordelijk
stappen/herijken: herijken herijking evalueren evaluatie evaluatiemoment tussenevaluatie tussentijds halfjaarlijks half jaar zes maanden
  periodiek herbeoordelen herbeoordeling heroverwegen heroverweging toetsmoment check opnieuw bekijken doorgaan stoppen verlengen verlenging
  voortzetten beeindigen uitstromen uitstroom stopt klaar lang duurt schoon clean rustig meldingen negen recidivevrij opgepakt vooruitgang
  veranderd verandering verschil vorige keer sinds voortgang voortgangsmeting stand zaken resultaat stilstand verbetering achteruit terugval
  scores meting tussenmeting detentie cel meetellen tellen oud 23 leeftijd bereikt grens gestopt; doorgaan of stoppen; hoe lang in aanpak;
  wanneer mag hij eruit; wanneer evalueren; half jaar voorbij; verlengen; verlenging aanpak; al maanden rustig; geen meldingen meer; gaat
  goed met hem; nieuwe baan en vriendin klaar; gaat niet beter; detentie telt mee; te oud geworden; wie beslist over stoppen; nieuwe scores;
  wat is er veranderd; maakt nieuwe fouten; herijking voorbereiden; ik wil dat het stopt; bijna klaar; evalueren van aanpak; hoe bepaal je
  of het klaar is; is hij klaar; nog nodig; mag hij stoppen; wie stopt de aanpak; halfjaarcheck; resultaat bekijken; voortgang meten; al
  lang niet gezien; nog een half jaar; niet meer nodig; terug naar zorg; bereikt leeftijdsgrens; hoe vaak herijken; tussentijds bekijken;
  minder intensief
stappen/afsluiten: afsluiten afsluiting sluiten eindigen einde eind beeindigen beeindiging stoppen uitstroom uitstromen uitschrijven
  afmelden afronden afronding klaar geslaagd succesvol positief negatief mislukt mislukking gefaald resultaat gelukt uitval gezet uitgezet
  stappen afscheid afscheidsgesprek eindgesprek feest feestelijk bloemen taart diploma certificaat compliment brief eindbrief slotbrief
  bericht overdracht overdragen warme nazorg vervolg vangnet terugkeer terugkomen terug opnieuw heropenen fout terugval recidive nieuwe
  aanmelding herinstroom verhuisd verhuizing andere gemeente stad overleden overlijden overlijdt dood vermist oud leeftijd volwassen
  detentie lange gevangenisstraf bewaren dossier informatie nadien nabericht wijkteam jeugdteam; aanpak stoppen; wanneer sluit je af;
  positief afsluiten; negatief afsluiten; mislukt; jongere is klaar; wat moet ik regelen bij afsluiting; afsluitbrief; afscheid; nazorg; wie
  neemt het over; overdragen aan zorg; na afloop; daarna weer opgepakt; kan hij terugkomen; opnieuw beginnen; verhuisd naar andere stad;
  overleden; lange straf; aanpak eindigt; hoe eindigt het; nieuwe informatie na afsluiten; afsluiten zonder resultaat; uit de aanpak; gezin
  bedanken; wanneer is het klaar; hoe sluit ik af; hoe neem je afscheid; goed afgerond; niet gelukt; gestopt zonder succes; jongere weg uit
  gemeente; naar andere gemeente overdragen; naar vrijwillige hulp; wie houdt oogje in zeil; laatste brief; bericht aan partners; weer terug
  in aanpak; nieuwe feiten na sluiting; mag politie nog delen na sluiting; wat gebeurt met dossier; jongere overlijdt; te oud; afgesloten en
  toch problemen; naar het buitenland vertrokken; emigreert; weg uit nederland
convenant: convenant samenwerkingsovereenkomst samenwerkingsafspraken overeenkomst contract afspraken partners partijen deelnemers
  deelnemende organisaties ondertekenen ondertekenaar ondertekening tekenen handtekening toetreden aansluiten meedoen nieuwe partner
  uittreden opzeggen beeindigen looptijd geldig verlengen wijzigen doel reikwijdte verwerkingsverantwoordelijke verantwoordelijke
  gezamenlijk verwerker dpia gegevensbeschermingseffectbeoordeling privacyprotocol protocol privacyreglement verwerkingsregister register
  aansprakelijk aansprakelijkheid geschil juridische status privacy regels; wat staat in het convenant; wie doet mee aan convenant; nieuwe
  partner toevoegen; meedoen als organisatie; convenant ondertekenen; convenant opzeggen; wie is verantwoordelijk voor gegevens; samenwerken
  onder convenant; samenwerking loopt stroef; privacyregels; dpia nodig; afspraken tussen partners; partner weigert te tekenen; partner
  stapt uit; looptijd convenant; verwerker; juridische afspraken; mag onze organisatie meedoen; wie tekende; hoe sluiten we aan; einde van
  convenant; wie is eigenaar van de gegevens; organisatie doet niet mee; samenwerkingsverband; gezamenlijk verantwoordelijk;
  privacyreglement; afspraken niet nageleefd; model convenant; register van verwerkingen
convenant/mag-ik-dit-delen: delen zeggen vertellen noemen doorvertellen doorgeven bespreken toegestaan verboden geoorloofd oké ok beslishulp
  voorbeelden dilemma twijfel afweging noodzakelijk noodzaak proportioneel proportionaliteit subsidiariteit doelbinding minimaal need to
  know nice beroepsgeheim geheimhouding zwijgplicht medisch geheim doorbreken conflict plichten diagnose medicatie medicijnen behandeling
  therapie verslaving zwanger zwangerschap seksueel geaardheid geloof religie afkomst etniciteit nationaliteit foto video filmpje
  camerabeeld beelden social media instagram snapchat tiktok facebook telefoon uitlezen tapverslag tap verdenking verdachte verdachten sepot
  vrijspraak veroordeling strafblad antecedenten vonnis taakstraf familie broer zus vader moeder ouders gezinslid vriend groepsgenoot
  schulden geld schoolresultaten cijferlijst cijfers rapport absentie verzuim gerucht geruchten roddel horen vertrouwen vertrouwelijk
  gehoord mening indruk vermoeden anonieme tip bron getuige slachtoffer client cliënt patient leerling docent agent politie vraagt
  toestemming weigert bezwaar gevaar levensgevaar suicide huiselijk geweld mishandeling; mag ik dit zeggen; mag ik dit delen; mag school dit
  vertellen; mag politie dit delen; mag ik diagnose noemen; mag ik verdenking noemen; mag ik familie noemen; mag ik over drugsgebruik
  vertellen; gerucht delen; in vertrouwen verteld; beroepsgeheim; zonder toestemming delen; jongere wil het niet; twijfel over delen;
  strafblad noemen; foto of filmpje laten zien; telefoon van jongere; social media bekijken; schoolcijfers delen; gezondheid noemen; mag ik
  de ouders noemen; hoeveel mag ik vertellen; is dit nodig; mag ik vragen naar; collega vraagt; wordt mijn verslag gedeeld; voorbeelden van
  delen; kan ik dit zeggen in overleg; is dit te veel; wat laat ik weg; alleen nodige info; mag leraar dit; mag arts dit; mag jongerenwerker
  dit; mag boa dit; iets persoonlijks; iets van horen zeggen; iets van instagram; filmpje op snapchat; app-gesprek laten zien; verleden van
  ouders; zus wordt mishandeld; medicijngebruik; depressie noemen; zwangerschap noemen; geaardheid; geloof; afkomst; oude zaak noemen;
  vrijgesproken; niet bewezen; vermoeden delen; tip van buurman; naam van vriend noemen; naam van slachtoffer; cijfers en verzuim delen;
  schulden delen; twijfel of het mag; weigeren te delen; nee zeggen tegen politie; op tafel leggen; rapportcijfers; vertel ik te veel;
  verliest vertrouwen als ik vertel; praten ze niet meer met mij; privé-informatie; alleen het noodzakelijke; dataminimalisatie; mag het op
  tafel
convenant/deelmatrix: matrix deelmatrix tabel schema overzicht per stap partner weten ziet zien inzien autorisatie deelt inbrengen
  antwoorden kant zorg veiligheid onderwijs rol verdeling delen informatiestroom rechten toegang; wie mag wat weten; wie krijgt welke
  informatie; wat ziet de school; wat weet de politie; wat ziet het jongerenwerk; wie mag het plan zien; wie krijgt het verslag; schema
  delen per stap; tabel wie wat deelt; wie krijgt dossier; krijgen wij het plan; welke partner deelt wat; verdachte informatie wie;
  strafblad wie ziet; medische gegevens wie ziet; overzicht van delen; per organisatie; wie leest het plan; wie leest het verslag; wat hoort
  de school; wat hoort de corporatie; wie is op de hoogte; welke info naar wie; wat krijg ik te zien; schema informatie; zorgkant en
  veiligheidskant
convenant/delen: delen gegevens informatie uitwisselen uitwisseling vragen opvragen verstrekken ontvangen sturen verzenden mailen mail
  e-mail gewone beveiligde beveiligd veilig versleuteld kanaal kanalen manier appen app whatsapp groepsapp appgroep signal teams sharepoint
  onedrive dropbox wetransfer cloud telefonisch telefoon bellen post brief fax usb papier print geprint cc bcc onderwerpregel initialen
  geheimhouding geheimhoudingsverklaring geheimhoudingsplicht zwijgplicht zwijgen eed belofte verklaring ondertekenen tekenen handtekening
  vertrouwelijk mondhouden praten buiten overleg thuis collega collega's leidinggevende team doorvertellen vertellen derde derden
  buitenstaander vraagt belt werkgever baas verzekering verzekeraar deurwaarder bank incassobureau familie oma opa tante ex buren pers
  journalist krant media verslaggever televisie nieuws raadslid wethouder advocaat rechter curator school sportclub huisarts verhuurder
  woningbouw kinderopvang ambassade belastingdienst uwv vog stagebedrijf antwoorden afwimpelen bevestigen ontkennen strafzaak strafdossier
  bewijs gebruiken toestemming bericht weigert weigeren verschil; gegevens mailen; veilig mailen; hoe verstuur ik gegevens; via whatsapp; in
  de appgroep; bellen over jongere; collega vraagt in de gang; wat mag ik thuis vertellen; iemand van buiten vraagt; pers belt; journalist
  aan de lijn; pers staat voor de deur; interview; werkgever vraagt; verhuurder vraagt; advocaat belt; familie vraagt; bank of verzekering
  vraagt; raadslid vraagt naar jongen; facebook bericht; geheimhouding tekenen; geheimhouding geschonden; toestemmingsformulier; toestemming
  vragen of niet; partner weigert gegevens; partner wil niet delen; informatie krijgen van partner; gegevens opvragen bij partner; krijgen
  wij het dossier; wat doe je met papieren; gebruiken in strafzaak; op kantoor praten; mag dit per mail; onveilige mail; wetransfer; in de
  cloud; appje naar collega; in de trein bellen; thuiswerken met dossier; print meenemen; briefje met naam; aan mijn partner vertellen;
  tegen mijn baas; mijn leidinggevende wil weten; buiten de groep; iemand vraagt ernaar; ex vraagt; oma vraagt; buurvrouw vraagt; krant
  vraagt; televisie; wethouder vraagt naam; stagebedrijf vraagt; nieuwe school vraagt; huisarts vraagt; verklaring van geheimhouding;
  ondertekenen zwijgen; beloven; iemand praat erover; informatie aanvragen; collega's inlichten; partner zwijgt; anonieme casus bespreken;
  rechter vraagt stukken; bewijs in rechtszaak; aantekeningen maken; artikel schrijven; vragen van de krant; vastleggen wat je deelt;
  bijhouden wat je verstrekt
convenant/informeren: brief brieven voorbeeldbrief voorbeeldbrieven standaardbrief standaardbrieven modelbrief modelbrieven sjabloon
  template tekst document kennisgeving bericht informeren inlichten vertellen hoogte weten mededelen meedelen uitleg vooraf achteraf eerst
  termijn ontvangt ouders beide gescheiden gezag voogd pleegouders moeder vader ex 12 16 18 jaar minderjarig meerderjarig geadresseerde
  adres onbekend retour retourpost onbestelbaar teruggekomen persoonlijk overhandigen uitreiken mondeling gesprek post aangetekend taal
  eenvoudige begrijpelijk b1 analfabeet laaggeletterd lezen vertaling vertaald vertalen tolk turks arabisch pools engels lvb licht
  verstandelijk wachten uitstellen uitstel onderzoek loopt strafrechtelijk schaden belang politieonderzoek geheim stiekem achter rug inhoud
  verplicht informatieplicht transparantie artikel 13 14 opname afwijzing doorverwijzing afsluiting aanmelding; brief aan jongere; brief aan
  ouders; welke brief wanneer; voorbeeldbrief; wie krijgt de brief; wanneer vertel je het; moet jongere het weten; jongere weet van niets;
  later vertellen; wachten met brief; politie wil nog niet; ouders gescheiden; stiefvader; vader onbekend; ouder zonder gezag; boven 16
  ouders informeren; 18 jaar ouders; taalprobleem; brief in eenvoudige taal; brief vertalen; brief niet aangekomen; wat moet in de brief;
  notificatie; mondeling vertellen; brief op papier of mail; licht verstandelijk beperkt uitleg; moet ik toestemming hebben; wanneer hoort
  jongere het; achter zijn rug om; vooraf vertellen; na besluit bericht; wie vertelt het; regisseur vertelt; hoe zeg je het; brief sturen;
  brief opstellen; brief klopt niet; tekst van brief; beide ouders; vader ziet kind niet; moeder heeft gezag; pleegouder; voogd; kind onder
  12; kind onder 16; net 18 geworden; spreekt geen nederlands; brief in het arabisch; kan niet lezen; niet bereikbaar voor brief; geen
  adres; brief komt terug; nog even niet vertellen; onderzoek gaat voor; informatieplicht; welke bijlage; bericht bij afwijzing; bericht bij
  afsluiting; kennisgeving
convenant/rechten: rechten recht inzage inzien inzageverzoek inzagerecht opvragen opvraag kopie afschrift stukken dossier bekijken lezen
  verzoek verzoeken avg-verzoek termijn maand beantwoorden antwoordtermijn verlengen beslissen bezwaar bezwaarschrift beroep rechter
  rechtbank klacht klachten klachtenprocedure ombudsman autoriteit persoonsgegevens verbeteren corrigeren correctie rectificatie aanvullen
  onjuist verkeerd klopt fout wissen wis verwijderen verwijdering vergetelheid schrappen beperken bewaren bewaartermijn bewaartermijnen
  bewaard lang jaren vijf twee vernietigen vernietiging vernietigingslijst verklaring schonen opschonen opruimen weggooien weg wegdoen
  shredder archief archiveren archiefwet oud oude dossiers verlopen ouders moeder vader gezag gescheiden minderjarig 16 advocaat gemachtigde
  machtiging namens client cliënt identiteit legitimatie paspoort woo wob openbaarmaking nabestaanden overleden aantekening strafblad
  gewist; inzage in dossier; dossier opvragen; wat is er opgeslagen; moeder vraagt inzage; vader vraagt inzage; wie mag dossier inzien;
  verzoek beantwoorden; binnen een maand; gegevens verbeteren; gegevens wissen; bezwaar maken; klacht indienen; naar de rechter; mogen ze
  dit; ik wil dat jullie stoppen; hoe lang bewaren; bewaartermijn; wanneer vernietigen; wie vernietigt; dossier weggooien; archief;
  woo-verzoek journalist; wat blijft na afsluiting; kopie dossier; advocaat vraagt dossier; gegevens van broer; nabestaanden vragen;
  weigeren van inzage; gegevens na 18; wie mag erin kijken; ik wil alles zien; inzage weigeren; hoe vraag je het aan; antwoord op verzoek;
  te laat geantwoord; fout in dossier; iets laten schrappen; iets toevoegen; niet mee eens; protest; in beroep; klacht over regisseur;
  klachtenregeling; waar kan ouder klagen; stukken vernietigen; oude gegevens; na vijf jaar; hoe lang blijft het staan; na afsluiting
  bewaren; papieren versnipperen; recht om vergeten te worden; verzoek van advocaat; gescheiden ouders inzage; kind van 15 inzage; openbaar
  maken; verzoek van krant; ouder overleden
convenant/datalek: datalek lek gelekt uitgelekt lekken incident beveiligingsincident inbreuk kwijt verloren kwijtgeraakt gestolen diefstal
  laptop telefoon tas auto trein usb stick papieren map dossier vergeten liggen verkeerd verkeerde mail e-mail adres geadresseerde ontvanger
  verstuurd gestuurd per ongeluk vergissing cc bcc bijlage reply all gehackt hack hacker ransomware gijzelsoftware virus phishing
  inloggegevens wachtwoord meegelezen meekijken scherm printer gezien onbevoegd onbevoegde nieuwsgierig gekeken ingezien eerste uur 72 drie
  dagen spoed melden meldplicht autoriteit persoonsgegevens ap betrokkene betrokkenen inlichten excuus schade gevolgen register leiding
  verantwoordelijk belt fg weekend collega praat roddelt doorverteld journalist stukken pers; mail naar verkeerde persoon; laptop gestolen;
  telefoon kwijt; map vergeten; papieren gevonden; usb kwijt; iemand heeft meegekeken; buitenstaander las dossier; wat is een datalek; bij
  wie melden; binnen 72 uur; moet ik dit melden; hack; wie belt autoriteit; wie heeft de leiding; in weekend datalek; jongere inlichten over
  lek; journalist heeft verslag; gegevens op straat; stukken in trein; collega heeft geroddeld; casusnummer gelekt; verkeerde bijlage; per
  ongeluk gedeeld; naar de verkeerde; verkeerd bestand; tas gestolen; tablet kwijt; ingebroken op kantoor; wachtwoord gelekt; account
  gehackt; virus; scherm open laten staan; kopieerapparaat; formulier kwijt; lijst op straat gevonden; namen in de krant; collega keek
  stiekem; doorgestuurd; buiten werktijd lek; hoe snel melden; wie moet ik inlichten; excuses aanbieden; gevolgen van lek; lek of niet;
  bijna-incident
convenant/wet: wet wetten wettelijk wettelijke wetgeving juridisch juridische grondslag grondslagen rechtsgrond basis wettelijke-basis
  bevoegdheid bevoegd artikel artikelen lid avg gdpr uavg wpg wjsg wgbo wams jeugdwet wmo gemeentewet awb woo wob archiefwet leerplichtwet
  wvggz wkkgz wahv apv strafvordering strafrecht burgerlijk wetboek politiewet beginselenwet woningwet huurrecht wpa algemeen belang
  publieke taak openbaar gerechtvaardigd vitaal bijzondere persoonsgegevens strafrechtelijke gezondheidsgegevens medische toestemming nodig
  geheimhouding tuchtrecht politiegegevens boa-gegevens verstrekken verstrekking derden doorverstrekken bevel burgemeestersbevel voorwaarde
  voorwaarden gedragsaanwijzing last dwangsom voetbalwet openbaarheid bezwaar archief register verwerkingsverantwoordelijke verwerker
  functionaris jurisprudentie uitspraak rechter handvat juristen jurist advocaat toets uitzondering profilering algoritme geautomatiseerd;
  welke wet; welke grondslag; wettelijke basis; juridische basis delen; mogen ze dit zomaar; artikel avg; artikel wpg; artikel jeugdwet;
  grondslag school; grondslag corporatie; grondslag politie; medische gegevens wet; strafrechtelijke gegevens; boa gegevens; woo openbaar;
  awb bezwaar; archiefwet; wie is verwerkingsverantwoordelijke; burgemeestersbevel of voorwaarde; avondklok wie legt op; gebiedsverbod wie
  legt op; profilering en algoritme; privacywet; europese regels; mag overheid dit; toets van jurist; wet meldplicht; wams; wat zegt de wet;
  op basis van welke wet; is dit legaal; bevoegdheid van gemeente; geen toestemming nodig; artikel over delen; avg en school; avg en zorg;
  geheimhouding in wet; medisch geheim wet; wet op politiegegevens; justitiele gegevens; jeugdwet meldrecht; leerplichtwet; woningwet;
  gemeentewet; bevel van burgemeester; voorwaarde van rechter; contactverbod; locatieverbod; recht op bezwaar wet; archief wet; rechterlijke
  uitspraak; juridische toets; onder welke voorwaarden
formulieren: formulier formulieren excel xlsx spreadsheet werkblad tabblad bestand bestanden document template sjabloon leeg blanco
  downloaden download ophalen vinden openen opent start crasht vastloper beveiligd vergrendeld bewerken inschakelen macro's office
  libreoffice google sheets mac ipad tablet telefoon mobiel opslaan opgeslagen bewaren bestandsnaam naam geven kopieren plakken printen
  invullen ingevuld invulhulp cel cellen vakje rood rode geel kleur keuzelijst dropdown datum datumnotatie verplicht verplichte veld velden
  foutmelding fout fouten error klopt corrigeren verbeteren wijzigen herstellen verkeerd vergissing vergist ongeluk nieuw versie oude
  inleveren indienen insturen opsturen verzenden sturen postvak map uploaden afgekeurd geweigerd afgewezen teruggekregen ontvangst
  bevestiging dubbel twee keer termijn casusnummer nummer kwijt vergeten; formulier downloaden; formulier invullen; formulier inleveren;
  formulier terug; formulier werkt niet; excel opent niet; foutmelding; rode cel; fout ingevuld; fout verbeteren; verkeerde jongere; oude
  versie; welk formulier; waar stuur ik formulier; naam van bestand; casusnummer vergeten; casusnummer invullen; bsn invullen; op telefoon
  invullen; opslaan lukt niet; dubbel ingeleverd; te laat ingeleverd; is het aangekomen; geen macro; kopiëren uit word; verplichte velden;
  wachtwoord op formulier; waar zijn de formulieren; bestand openen; bestand kwijt; excelbestand; kan niet typen; cel op slot; datum wordt
  niet geaccepteerd; melding in rood; bericht dat het fout is; opnieuw sturen; verbeterde versie; naar wie stuur ik het; hoe lever ik in;
  mag het in word; mag het met pen; mobiel invullen; apple computer; google sheets; blanco formulier; nummer van de casus; veld overslaan;
  niet alles bekend; knippen en plakken; formulier kwijtgeraakt; afgekeurd
formulieren/aanmelding: aanmeldformulier aanmeldingsformulier aanmelding formulier invullen velden vragen verplicht naam geboortedatum
  geboorteplaats bsn burgerservicenummer adres postcode telefoon school ouders contactgegevens aanleiding reden omschrijving omschrijven
  beschrijven feiten gedrag toelichting voorbeeld ingevuld voorbeeldtekst tekst opschrijven uitgebreid kort risico risico's hulpverlening
  bekend betrokken instanties aanmelder organisatie ondertekenen bijlage opslaan versturen; aanmeldformulier invullen; welke vragen
  aanmelding; wat schrijf ik bij aanleiding; bsn verplicht; adres weet ik niet; geboortedatum onbekend; hoeveel tekst; feiten en meningen;
  voorbeeld aanmelding; wie is aanmelder; leeg formulier aanmelding; velden aanmelding; telefoonnummer ouders; aanmelding sturen naar; hoe
  vul ik aanmelding in; gegevens van jongere; gegevens van ouders; waarom vragen jullie dit; omschrijven wat er speelt; wat is aanleiding;
  burgerservicenummer; zonder geboortedatum; school invullen; risico invullen; mening of feit; voorbeeldtekst; lege aanmelding
formulieren/uvz-verslag: verslag notulen notuleren verslaglegging besluitenlijst besluitenregistratie vastleggen vastlegging opschrijven
  registreren beeld oordeel besluit acties actielijst actiehouder einddatum aanwezig presentielijst deelnemers schrijft maakt termijn
  goedkeuren vaststellen rondsturen uitwerken letterlijk samenvatting lang vertrouwelijk format invullen uvz-formulier aangehouden
  uitgesteld; verslag van overleg; notulen maken; besluit vastleggen; acties vastleggen; wie maakt verslag; wat zet ik in verslag; wat niet
  in verslag; verslag klopt niet; verslag aanpassen; verslag op tijd; actiehouder invullen; verslag per jongere; afspraken opschrijven; wie
  schrijft op; wat leg je vast; besluiten opschrijven; binnen hoeveel dagen verslag; taken verdelen in verslag; verslag rondsturen; verslag
  te lang; gemaakte afspraken; presentie; oordeel invullen; besluiten op papier; netjes vastleggen; op papier zetten; besluit formuleren;
  verslag netjes
formulieren/plan: planformulier plan formulier invullen format excel start voortgang afsluiting versie momenten scores score cijfers
  leefgebieden doelen doel smart acties actie actiehouder datum status afvinken vooringevuld voorgevuld bijwerken aanpassen wijzigen
  veranderd nieuw tabblad rij toevoegen verplicht handtekening akkoord jongere budget kosten bedrag; planformulier invullen; scores
  invullen; doelen invullen; acties invullen; voortgang invullen; afsluiting invullen; plan aanpassen in excel; actie toevoegen; actie
  afvinken; voorgevuld plan; nieuwe versie plan; toestemming invullen; velden plan; uitgaven invullen; hoe vul ik plan in; plan in excel;
  startmeting invullen; tussenstand invullen; eindmeting invullen; doel typen; actie klaar melden; kolommen plan; rijen erbij; deels
  ingevuld; nieuwe datum plan; budget in plan
formulieren/herijking: herijkingsformulier formulier herijking evaluatieformulier tussenevaluatie invullen besluit doorgaan stoppen
  verlengen reden toelichting scores nieuwe datum volgende termijn half jaar per jongere veranderd verandering vorige keer lijst politie
  gemeente; herijking invullen; formulier voor evaluatie; besluit doorgaan invullen; reden van stoppen; meerdere jongeren in een formulier;
  velden herijking; nieuwe herijkingsdatum; herijking inleveren; verlenging vastleggen; evaluatieverslag; uitkomst herijking; reden van
  doorgaan; lijst met jongeren herijken; wie vult herijking in; datum volgende herijking; besluit stoppen vastleggen
formulieren/meldingen: meldingen kwartaalcijfers kwartaal kwartaallevering aanleveren levering politiecijfers politie verdachten verdenking
  verdenkingen aanhouding aanhoudingen incidenten registraties processen-verbaal misdrijven overtredingen aangiften aantal aantallen
  veroordelingen vonnissen recidivecijfers export uitdraai bvh systeem peildatum pleegdatum nulmelding melden dubbel ontbreekt rappel
  januari april juli oktober tellen telling; cijfers van politie; meldingen inleveren; per kwartaal aanleveren; wanneer cijfers inleveren;
  aantal aanhoudingen doorgeven; aantal verdenkingen; verdachten per kwartaal; veroordelingen van om; geen meldingen dit kwartaal; melding
  vergeten; verhuizing of overlijden doorgeven; export uit bvh; wat telt als melding; welke feiten tellen; recidive gegevens leveren; dubbel
  geteld; halt melding telt; politie levert gegevens; registraties aanleveren; om levert; lijst van aanhoudingen; deze periode niks gebeurd;
  incidenten per jongere; hoe tel je; termijn politiecijfers; aanlevering te laat; gegevens per kwartaal; wie levert meldingen; export
  maken; nieuwe aanhouding doorgeven; afgesloten jongere melden
formulieren/jaarcijfers: jaarcijfers jaaropgave kosten uitgaven begroting begroot realisatie gerealiseerd budget bedragen bedrag euro uren
  uurtarief personeel loonkosten inhuur afwijking verschil financien controller financiele administratie cijfers aanleveren doorgeven
  invullen opgeven doelen streefwaarden stadscijfers wijkcijfers cbs buurt veiligheidsmonitor enquete bevolking verhaal toelichting tekst
  jaarverslag input levert verantwoordelijk deadline februari januari peildatum; kosten invullen; begroting invullen; realisatie invullen;
  uren van partners; bedragen van jaar; cijfers van buiten; doelen van jaar; tekst voor jaarverslag; wie vult in; wanneer inleveren
  jaarcijfers; controller; cijfers van het cbs; wachtlijst cijfers; recidive cijfers doel; tarief per uur; budget invullen; cijfers over het
  jaar; uitgaven opgeven; bedragen doorgeven; verantwoorden kosten; wie levert cijfers; budgethouder; uren opgeven; streefcijfers;
  stadscijfers; inwonersenquete; begroting doorgeven; onderbesteding; over het hele jaar
formulieren/startlijst: startlijst lijst lijsten lopende bestaande huidige oude jongeren dossiers casussen importeren import inlezen
  invoeren overzetten omzetten converteren migreren migratie bulk tegelijk excelbestand eigen excel spreadsheet kolom kolommen kolomkoppen
  koppelen herkennen begin beginstand overgang nulpunt startsituatie dubbele fouten verbeteren opnieuw; bestaande lijst inlezen; jongeren
  die er al in zitten; eigen excel gebruiken; oude gegevens overzetten; beginnen met lopende jongeren; kolommen koppelen; fout in
  startlijst; alle jongeren in een keer; huidige casussen; lijst van nu; overstappen van ander systeem; in een keer invoeren; huidige lijst
  gebruiken; import; lopende trajecten; oude excel; al in begeleiding; omzetten; beginstand; dubbele namen; kolomnamen kloppen niet
raad: raad gemeenteraad raadslid raadsleden informatie informeren informatievoorziening ontvangt kwartaal kwartaalrapportage jaarverslag
  stukken openbaar open besloten geheim geheime geheimhouding vertrouwelijk nooit individueel persoonlijk jaarcyclus p&c planning control
  toezicht controle controleren controlerend volksvertegenwoordiger griffie griffier commissie fractie politiek partij oppositie coalitie
  stand zaken voortgang goed sterke punten succes weinig wisten onvoldoende eerder geinformeerd; wat krijgt de raad; informatie voor de
  raad; rapportage aan de raad; raadsinformatiebrief; wanneer jaarverslag in raad; wat is openbaar; mag dit openbaar; wat is geheim;
  besloten vergadering; waarom wisten wij niets; te weinig informatie; rol van de raad; griffie; kwartaalcijfers raad; planning en control;
  wie controleert; raad controleert college; hoe staat het ervoor; wat gaat goed; wat weet de raad; hoe vaak krijgt de raad bericht; raad
  informeren; informatie opvragen als raad; achter gesloten deuren; openbaar of geheim; vertrouwelijke stukken; jaarlijks debat; staat van
  de aanpak; hoe gaat het met de aanpak; raadscyclus; toezeggingen; actieve informatieplicht; nooit namen; gemeenteraad op de hoogte
raad/toetsingskader: toetsen toets toetsing kader kaders kaderstelling kaderstellend normen norm eisen criteria beoordelingskader beoordelen
  beoordeling maatstaf meetlat toetsvragen oordeel scoort stand stoplicht voldoet voldoen doeltreffend doelmatig rechtmatig kwaliteit
  waaraan rekenkamer; toetsen aan normen; drie normen; kader van de raad; waar let je op; hoe beoordeel je de aanpak; haalt de aanpak de
  norm; zijn doelen smart; scoort de aanpak; wie controleert dit; toetsvragen; kaders stellen; stand van zaken normen; is het doelmatig;
  rechtmatig; werkt het volgens rekenkamer; waaraan toets je; meetlat voor beleid; beoordelingscriteria; voldoen we; wanneer goed genoeg;
  doelen meetbaar; kader voor controle; normen van rekenkamer; hoe scoort de gemeente; toetsvraag
raad/vragen: vragen vraag stellen raadsvragen schriftelijke mondelinge technische debat debatteren wethouder burgemeester college
  portefeuillehouder ondervragen kritisch kritische doorvragen bevragen tips voorzichtig valkuil verkeerd conclusie trekken
  commissievergadering motie amendement spreektekst inbreng voorbereiden fractie interpellatie antwoord bewering claimen scepsis bewijs;
  welke vragen kan ik stellen; vragen aan wethouder; vragen aan burgemeester; vraag voor commissie; kritische vragen; debat voorbereiden;
  schriftelijke vragen; waar moet ik op letten; valkuilen bij cijfers; mag ik conclusie trekken; vragen over geld; vragen over privacy;
  vragen over resultaat; technische vragen; motie indienen; wat vraag je de wethouder; goede vragen; lastige vragen; vragenlijst raad;
  vragen voor jaarverslag; vragen bij begroting; hoe lees je de cijfers; vragen over effect; vragen over groep; art 36 vragen; voorbereiding
  commissie; verkeerde conclusies; motie of vraag; is het weggegooid geld; verspilling
raad/kosten: kosten kost geld euro bedrag bedragen uitgaven uitgeven budget begroting begrotingspost prijs prijskaartje duur goedkoop tarief
  uurtarief uurloon per jongere traject jaar jaarlijks gemiddeld personeel salaris salarissen fte formatie subsidie rijk rijksgeld
  financiering gefinancierd investering investeren rendement baten opbrengst opbrengsten oplevert levert besparing bespaart kosten-baten
  mkba maatschappelijke terugverdienen waard besteed besteding verspilling zorgkosten optellen verborgen andere gemeenten vergelijken; prijs
  van de aanpak; kosten per jaar; waar gaat het geld naartoe; wie betaalt; budget aanpak; begroting jeugdcriminaliteit; wat levert het op;
  verdient het zich terug; is het duur; personeelskosten; uren regisseur kosten; andere gemeenten kosten; rijksgeld; kosten van detentie;
  baten; dekking; geld over; belastinggeld; kosten van zorg; wat is de prijs; kost het veel; hoeveel kost een regisseur; wie financiert;
  subsidie van rijk; rendabel; besparing op detentie; wat kost niets doen; begrotingspost; bezuinigen; onderbesteding; budget door jaren;
  loonkosten; kosten vergelijken; geld goed besteed; weggegooid geld; zonde van geld; geldverspilling; loont het; waar voor ons geld
raad/voorstel: raadsvoorstel raadsbesluit besluit voorstel conceptvoorstel concept voorbeeld model tekst beslispunten besluiten
  besluitpunten gevraagd argumenten kanttekeningen financien dekking krediet budget aanvragen structureel incidenteel begrotingswijziging
  varianten keuzes opties alternatieven planning control vervolg ambtenaar schrijven college raad indienen agenderen motie amendement
  collegevoorstel nota memo; raadsvoorstel voorbeeld; tekst voor besluit; raadsinformatiebrief; geld vragen aan raad; dekking; structureel
  geld; beslispunten; argumenten voor; kanttekeningen; varianten; hoe vaak informeren; doelen vaststellen; begrotingswijziging; voorstel
  schrijven; financiele paragraaf; privacyparagraaf; planning en control; wat besluit de raad; voorbeeldbesluit; besluittekst; hoe schrijf
  ik raadsvoorstel; voorstel indienen; extra budget; financiering regelen; incidenteel of structureel; keuze voor raad; scenario's; risico's
  van voorstel; wat vragen we de raad; nota voor raad; jaarlijks rapporteren voorstel; voorleggen aan raad; voorbeeldtekst; tekst die je
  kunt overnemen; aan de raad voorleggen; stuk voor de raad
raad/aanbevelingen: aanbeveling aanbevelingen advies adviezen rekenkamer rekenkamercommissie rekenkamerrapport rekenkameronderzoek onderzoek
  conclusie conclusies rapport 2020 opvolging opgevolgd uitgevoerd uitvoering uitvoeren gedaan terechtgekomen geworden verbeterpunten
  verbeterpunt lessen tekortkomingen kritiek bevindingen status stand afgehandeld overgenomen nagekomen toezegging toezeggingen;
  aanbevelingen rekenkamer; wat zei de rekenkamer; conclusies onderzoek; wat is ermee gedaan; aanbevelingen uitgevoerd; verbeterpunten;
  waarom wist de raad weinig; kritiek rekenkamer; rapport 2020; doelen niet smart; lessen uit onderzoek; status aanbeveling; advies aan
  raad; advies aan college; opvolging van advies; zijn adviezen opgevolgd; wat deed college met advies; rekenkamerbrief; uitkomsten
  rekenkamer; punten van kritiek; nog te doen; verbeteringen; conclusie 4; aanbeveling 2; toegezegd; waarom was informatie onvoldoende
over: website site makers maker gemaakt auteur afzender redactie contact bron bronnen bronvermelding herkomst rapport inhoud betrouwbaar
  verzonnen demo voorbeeldgemeente labels betekenis licentie copyright auteursrecht overnemen kopieren hergebruik hergebruiken gebruiken
  vrij cc creative commons open source broncode code github ontwikkelaar programma software versie wijzigingen changelog fout melden
  verbetering suggestie feedback tip foutje spelfout andere gemeenten download downloaden data dataset csv api printen afdrukken uitprinten
  pdf papier english summary engels foreign; wie maakt deze site; van wie is deze site; contact opnemen; fout op site; verbetering
  doorgeven; waar komt informatie vandaan; bronnen; is dit echt; zijn cijfers echt; mag ik dit gebruiken; licentie; broncode; downloaden
  open data; pdf op papier; printen; engels; andere gemeente gebruiken; betekenis labels; versie; wie beheert; interview aanvragen;
  wachtwoord nodig; eigenaar van website; webmaster; redactie; spelfout gevonden; tip voor site; mag ik kopieren; gebruik in andere stad;
  gegevens downloaden; bestand met cijfers; is voorbeeldstad echt; verzonnen mensen; bron van cijfers; auteursrecht; papieren versie;
  afdrukken; in english; nieuwe versie; versiegeschiedenis
over/jongeren: ikzelf jongere ouder ouders moeder vader zoon dochter kind brief gekregen ontvangen post bus schrik bang zorgen lijst gekozen
  uitgekozen aanpak straf gestraft crimineel schuldig verdacht strafblad aantekening vog verklaring omtrent gedrag justitiele documentatie
  verplicht meewerken meedoen weigeren zeggen vrijwillig stoppen stappen uitstappen ophouden lang duurt vast praat weet ziet school baas
  werkgever stage vrienden buren familie ex vertellen geheim achter rug gluren volgen gevolgd afgeluisterd gefilmd camera computer algoritme
  opgeschreven opschrijven dossier lezen inzien opvragen map fout verkeerd klopt leugens liegen verbeteren wissen weghalen verwijderen
  bewaard altijd bezwaar klagen klacht indienen oneens eens boos oneerlijk discriminatie racisme huidskleur advocaat rechter rechtszaak
  gratis rechtsbijstand juridisch loket hulp helpen vertrouwenspersoon kinderombudsman jip kindertelefoon tolk taal nederlands vertalen
  moeilijk gesprek meekomen regisseur begeleider vrouw man gemeente andere vervangen deur huisbezoek langskomen kosten betalen huis
  geplaatst uithuisplaatsing afpakken 18 volwassen broertje zusje verhuizen werk zoeken baan geld rijbewijs terecht; ik heb een brief
  gekregen; waarom ik; waarom sta ik erop; wat weten jullie van mij; wat staat er over mij; wie ziet dit; weet mijn school dit; weet mijn
  werkgever dit; weten mijn ouders dit; weet mijn vriendin dit; is dit straf; komt dit op mijn strafblad; krijg ik vog; moet ik meedoen; mag
  ik nee zeggen; krijg ik boete; wat als ik niet kom; hoe lang duurt dit; wanneer ben ik eraf; als ik 18 ben; ik heb niks gedaan; ik ben het
  niet eens; klopt niet wat er staat; ik wil klagen; ik wil stoppen; advocaat meenemen; iemand meenemen naar gesprek; mijn moeder erbij;
  mijn zoon zit erin; mijn dochter zit erin; mijn kind besproken; krijg ik als ouder bericht; waarom politie bij ons thuis; wie is die vrouw
  van gemeente; wie is mijn begeleider; hulp voor mij; hulp voor ons gezin; moet ik naar rechter; kan ik mijn dossier zien; wat kost het
  mij; bellen met iemand; wordt ik gevolgd; filmen; gaat mijn kind weg; hulp bij taal; mogen ze dit zomaar; ik snap brief niet; wat is dit
  voor brief; waarom krijg ik dit; ben ik verdacht; ik heb straf al gehad; dubbel gestraft; ik wil dit niet; kan ik weigeren; wat als ik
  weiger; wat gebeurt er als ik niks doe; ik kan die dag niet; kan ik afspraak verzetten; mag vriend mee; mag ik advocaat; wie leest mijn
  gegevens; wat schrijven jullie op; luisteren jullie mee; kijken jullie op mijn insta; staat dit voor altijd; kan ik nog baan krijgen; kan
  ik in het leger; rijbewijs halen; krijgt school bericht; krijgt mijn baas bericht; krijgt mijn uitkering gevolgen; ik heb geen vertrouwen;
  mijn regisseur is niet eerlijk; ze liegen over mij; dit is niet waar; gegevens weg; mijn naam weg; ik ben boos; ik ben bang; mijn kind is
  onschuldig; mijn kind luistert niet; ik ben ten einde raad; ik heb hulp nodig; wij krijgen geen hulp; ik ben gescheiden; mijn ex mag niet
  weten; ik spreek geen nederlands; ik kan niet goed lezen; wie kan ik bellen; hulp bij brief; gratis advocaat; vertrouwenspersoon; wordt
  mijn zoon opgesloten; uit huis plaatsen; kosten voor ouders; moet ik ouders vertellen; mijn broertje; wat heb ik eraan; hoe kom ik
  hiervanaf; wanneer houdt het op; gaat dit door als ik 18 ben; moet ik dan naar de rechter; ik sta op een lijst; opa en oma; ze kijken mijn
  zoon erop aan; stempel; etiket op mijn kind; iedereen denkt dat hij crimineel is; vast gezicht voor ons gezin; een aanspreekpunt voor ons;
  envelop op de mat; post van de gemeente; wat moet ik hiermee; kan ik in beroep; ben ik verplicht te komen; worden wij geholpen; wie
  beslist over mij; mijn toekomst; mijn opleiding; ik schaam me; mijn kind is boos; kan mijn zoon eruit; mijn zoon is geen crimineel; hoe
  kom ik van dat stempel af; wie heeft mij aangemeld; wie heeft mij verraden; ze hebben de verkeerde; wat hangt mij boven het hoofd; wat
  gebeurt er met mij; ik krijg hulp aangeboden; krijg ik straf; wie weet ervan; praten achter mijn rug; stiekem
over/privacy: privacy privacyverklaring privacystatement cookie cookies cookiebeleid tracking tracker trackers volgen analytics google
  statistieken bezoekers ip ip-adres log website site bewaart opslaat gegevens anoniem anonimiseren anonimisering herleidbaar herkenbaar
  herkennen namen persoon personen cijfers klein kleine aantallen minder 5 vijf getal leeg vakje streepje afgerond afronden verborgen
  weggelaten onderdrukt tabel kind besproken online internet vindbaar; cookies; volgt deze site mij; wat slaat site op; waarom geen getal;
  waarom minder dan vijf; staat mijn naam erop; kun je mij herkennen; staan er namen op; privacyverklaring; zijn bezoekers anoniem; mag dit
  openbaar; kleine aantallen; leeg vakje in tabel; ben ik besproken; cijfers herleiden; worden bezoekers gevolgd; houdt site gegevens bij;
  anonieme cijfers; kan ik iemand herkennen; cijfer ontbreekt; streepje in tabel; namen op internet; is dit veilig; gegevens van bezoekers;
  verborgen getallen; te klein aantal; onthulling
over/toegankelijkheid: toegankelijkheid toegankelijk toegankelijkheidsverklaring wcag digitoegankelijk blind blinden slechtziend
  slechtziende doof kleurenblind dyslexie beperking handicap gehandicapt voorlezen voorleesfunctie schermlezer screenreader jaws nvda
  braille vergroten lettergrootte letters groter contrast kleuren donker toetsenbord muis klik telefoon mobiel onleesbaar probleem werkt
  lezen eenvoudig taal taalniveau klacht melden; site voorlezen; grotere letters; werkt niet op telefoon; met toetsenbord; blind of
  slechtziend; kleuren slecht te zien; moeilijk te lezen; toegankelijkheidsverklaring; probleem met site; formulier met schermlezer;
  dyslexie; slecht leesbaar; hulp bij lezen site; luisteren naar tekst; vergroten; donkere modus; site op mobiel; niet te bedienen; geluid;
  kleurenblind
rollen: rol rollen taken functie functies raci verantwoordelijkheden verantwoordelijkheid bevoegdheden organisaties instanties partners
  partner deelnemers betrokken betrokkenen organogram overzicht taakverdeling rolverdeling werkverdeling contactpersonen; wie doet wat; wie
  is wie; wie doet er mee; welke partners; welke rol heb ik; taken per rol; contactpersonen; aanspreekpunt; wie is verantwoordelijk
  waarvoor; proceseigenaar; raci; alle organisaties; taakverdeling; wie zijn betrokken; welke instanties; wie is mijn contact; lijst van
  partners; wie moet ik hebben; verantwoordelijkheden; functies; wie is de baas van aanpak; mijn rol zoeken; nieuwe partner; wie werkt samen
rollen/netwerkregisseur: netwerkregisseur regisseur casusregisseur procesregisseur casemanager coach begeleider coördinator ambtenaar
  gemeente vrouw man aanspreekpunt leiding leidt nieuwe begin maandag eerste dag inwerken functie taken taakomschrijving profiel
  functieprofiel vacature competenties ervaring caseload aantal jongeren uren uur tijd tijdsbesteding werkdruk druk overbelast mandaat
  bevoegdheid beslissen bedrag geld budget uitgeven kopen betalen grens euro potje kleine uitgaven maatwerkbudget vastlopen vastgelopen
  doorzetten aanspreken partner weigert escalatie leidinggevende steun intervisie supervisie collega vervanging vervanger ziek vakantie
  overnemen overdracht dossieroverdracht overdrachtsgesprek erven ontslag vertrek opvolger kennismaken partnerregisseur zorg woning regelen
  urgentie veiligheid huisbezoek; taken regisseur; wat doet een regisseur; ik word regisseur; nieuwe regisseur; wat mag ik beslissen;
  hoeveel mag ik uitgeven; mag ik geld uitgeven; hoeveel jongeren krijg ik; hoeveel uur per jongere; te druk; overnemen van collega;
  dossiers overnemen; overdracht van collega; partner luistert niet; partner weigert; loop vast met partner; doorzettingsmacht; wie helpt
  mij; regisseur bij partner; wie is die vrouw van gemeente; startgesprek voeren; collega valt uit; geen mandaat; aanspreekpunt; broertje
  ook; eigen veiligheid; woning zoeken voor jongere; begeleidt jongere; mijn taken als regisseur; ik begin als regisseur; bevoegdheden
  regisseur; hoeveel gezinnen; hoeveel tijd per casus; werkdruk; wie stuurt mij aan; partner komt niet in actie; ik krijg het niet voor
  elkaar; hulp bij vastlopen; geld regelen; vrij te besteden; caseload overnemen; eerste weken; kennismaken met gezin; collega vertrekt;
  overdrachtsgesprek; regisseur van buiten gemeente; met wie werk ik; vaardigheden; onveilig voelen; samenwerking loopt stroef; vaste
  gezicht; vast contactpersoon voor gezin; ik krijg niemand in beweging; rommelige overdracht; achterstallige dossiers; kijk mee met collega
rollen/voorzitter: voorzitter voorzitten voorzit leiden leidt vergadering gespreksleider onafhankelijk technisch baas chef bepaalt beslist
  doorhakken knoop agenda tijd bewaken draaiboek dagindeling minuut planning rondje tafel opening afsluiting stilte dominante deelnemer
  conflict oneens ruzie sfeer tegenspraak veilig quorum afwezigen genoeg weinig mensen onvoltallig vervanger vicevoorzitter valt ziek
  waarnemen mandaat benoeming benoemd gekozen aangesteld eerste maand inwerken nieuw tips vragen; taken voorzitter; hoe zit ik voor; wie is
  voorzitter; wie is de baas; wie mag beslissen; hoe hou ik tijd; hoeveel jongeren in een vergadering; draaiboek overleg; partners oneens;
  iemand praat te veel; niet genoeg partners; nieuwe voorzitter; voorzitter ziek; onafhankelijk; knoop doorhakken; besluit nemen; overleg
  begint; vergadering leiden; hoe leid ik overleg; leiding van overleg; rol van voorzitter; eerste keer voorzitten; wie benoemt voorzitter;
  besluit bij verdeeldheid; doorslag geven; partners niet eens; te weinig aanwezig; tijd bewaken; agenda bepalen; lastige deelnemer;
  voorzitter afwezig; sfeer bewaken; toezien op afspraken; stilleggen gesprek
rollen/jeugdmarshall: jeugdmarshall marshal marshall jeugdmarshal sheriff groep groepen hanggroep jeugdgroep groepsaanpak buurt wijk
  buurtregisseur wijkregisseur straat aanpak plein kopstukken leider leiders meelopers intensief lik stuk korte lijnen verschil; wat doet
  jeugdmarshall; een groep in de wijk; verschil met regisseur; straat en wijk; lik op stuk; wanneer jeugdmarshall; overlast van groep;
  leider van groep; geweld in wijk; aanpak van groep; wie pakt groep aan; straatgroep; iemand die groep kent; harde aanpak; toezicht in
  wijk; kopstuk; groep die vecht; vechtende groepjes; jeugdbende; station en winkelcentrum
rollen/informatieanalist: informatieanalist analist data data-analist cijfers cijferaar analyse analyseren statistiek statistieken dashboard
  monitor monitoring grafiek grafieken rapportage kwartaalrapportage indicatoren indicator recidive berekenen berekening rekenen meten
  meting definitie definities datakwaliteit controle controleren kwaliteit fouten uitschieters power bi excel spreadsheet systemen bvh
  informatiebeeld overzicht trends hotspots kent netwerkanalyse; wat doet analist; cijfers maken; hoe bereken je; doorlooptijd berekenen;
  recidive berekenen; kloppen de cijfers; fout in cijfers; kwartaalrapportage maken; dashboard; wie maakt grafieken; informatie verzamelen
  over jongere; openbare bronnen zoeken; social media zoeken; indicatoren; datakwaliteit; statistiek maken; gegevens controleren; wat telt
  mee; hoe wordt het gemeten; definitie van recidive; rapport bouwen; analyse van jongere; netwerk in kaart; bronnen checken; kwaliteit
  gegevens; wie kan cijfers geven
rollen/procesondersteuner: procesondersteuner ondersteuner secretariaat secretaris secretaresse administratie administratief administratieve
  backoffice medewerker planner planning postvak inkomend formulieren verwerken registreren registratie uitnodigen uitnodigingen uitnodiging
  versturen agenda verslag notulen notulist notuleren brieven opmaken verzenden partnerlijst contactlijst telefoonlijst adressen zaal
  reserveren vergaderzaal herinnering rappel termijnen bewaken dossier beheren archiveren ordening bestanden maakt verstuurt houdt; wie
  verwerkt formulieren; wie maakt verslag; wie verstuurt brieven; uitnodigingen; partnerlijst; wachtwoord vragen; casusnummer opvragen;
  taken secretaris; zaal regelen; termijnen bewaken; dossier beheren; wie plant; wie krijg ik aan de lijn; proceseigenaar; dossier inzien
  bij gemeente; afmelden voor overleg; praktische vragen; wie regelt zaal; bij wie lever ik in; wie houdt lijst bij; stukken rondsturen;
  uitnodiging niet ontvangen; adres van procesondersteuner; administratie doen; brieven printen; wie archiveert; inkomende post; wie ruimt
  op; wie geeft toegang; contactgegevens partners; op papier zetten; besluiten netjes vastleggen; rondsturen
rollen/jeugdboa: jeugdboa boa boa's handhaver handhavers handhaving toezichthouder toezicht stadswacht buitengewoon opsporingsambtenaar
  straat park plein hangplek boete boetes bekeuring bekeuringen bon proces-verbaal uitgeschreven bankje overlast geluid alcohol blikje
  waarschuwen waarschuwing aanspreken surveilleren surveillance ronde observatie signaal signalen uniform gebiedsverbod controleren; wat
  doet boa; boete geven; jongeren op straat; overlast op plein; mag boa delen; hangen en blowen; gebiedsverbod controleren; signaal van
  straat; handhaving; boa aanmelden; alcohol op straat; wat ziet boa; jeugdhandhaver; jongeren wegsturen; bon uitschrijven; naam noteren;
  groep op straat; drinken op straat; vuurwerk afsteken; mijn waarneming delen; samen met politie; wat brengt boa in
rollen/ipta-coach: ipta coach coaching coachen intensief intensieve begeleiding thuis gezin trajectbegeleider trajectbegeleiding jobcoach
  werk werkzoeken baan leerwerkplek stage opleiding loopbaan dagbesteding dagstructuur dagritme bed schoolterugkeer re-integratie mentor
  maatje persoonlijk lvb arbeid uitzendbureau solliciteren cv; werk vinden; stage zoeken; baan voor jongere; werkgever vinden; terug naar
  school; dagbesteding; intensieve begeleiding; coach voor jongere; mentor; dagritme; opleiding kiezen; leren solliciteren; begeleiding naar
  werk; leerwerktraject; sollicitatie; opstaan en ritme; iemand naast de jongere; structuur overdag; werkervaring; school weer oppakken;
  coach aan huis; werkgever vinden die hem wil
rollen/politie: politie agent agenten smeris wout wouten diender wijkagent jeugdagent rechercheur recherche teamchef basisteam bureau
  meldkamer dienst nachtdienst patrouille surveillance straat aangetroffen gezien betrapt aanhouden aanhouding aangehouden opgepakt
  arrestatie ingerekend verhoor verdachte verdenking heterdaad fouilleren gefouilleerd mes wapen gevonden drugs inbeslagname sepot pv
  proces-verbaal mutatie aangifte melding meldingen bvh tap tapverslag opsporing opsporingsonderzoek informatie cie tci camerabeelden
  telefoon uitlezen wpg politiegegevens verstrekken artikel cijfers kwartaal avondklok gebiedsverbod controleren controle handhaven
  regisseur bellen huisbezoek samen eerste week nieuw geheimhouding voorbereiden inbrengen meenemen mandaat agenda groep jeugdgroep tijd
  uren nacht nachts; wat doet politie; wat mag politie delen; wijkagent; wat moet ik als agent; jongere aangehouden; jongere op straat
  gezien; wapen gevonden; drugs gevonden; lopend onderzoek; verdenking delen; politiegegevens; cijfers leveren; meldingen doorgeven; sepot;
  hoeveel tijd kost het mij; avondklok controleren; gebiedsverbod controleren; regisseur bellen; eerste week; huisbezoek met politie; groep
  opgepakt; verdachte; camerabeelden; aangifte; nachtdienst; als agent; agent wil info; wat moet politie doen; politie meldt jongere; gezien
  op straat; staande gehouden; opgepakt met vrienden; informatie uit onderzoek; tap; getuigen; aangifte gedaan; politiesysteem; mag politie
  verslag gebruiken; wat mag ik doorgeven als agent; collega wijkagent; toezicht op verbod; huis doorzoeken; rapport opmaken; agenda met
  voorzitter; nieuwe wijkagent; contact met buurt; registreren dat ik iets verstrekt heb; vastleggen wat ik deel; verstrekking registreren;
  verdachten al bekend; breekijzer
rollen/om: openbaar ministerie officier justitie ovj jeugdofficier parket vervolging vervolgen vervolgt strafzaak strafzaken rechtszaak
  zitting dagvaarding dagvaarden gedagvaard seponeren sepot strafbeschikking transactie eis strafeis veroordeling veroordelingen vonnis
  vonnissen rechter kinderrechter schorsing voorlopige hechtenis bewaring voorarrest schorsingsvoorwaarden bijzondere voorwaarden zsm
  afdoening afroep schuift aanschuiven uitnodigen strafblad justitiele documentatie gedragsaanwijzing gebiedsverbod strafdossier
  processtukken lopend onderzoek geheim taakstraf isd pij; wat doet om; officier erbij; veroordeling delen; strafblad; strafzaak loopt;
  zitting; dagvaarding; schorsing voorwaarden; voorlopige hechtenis; bijzondere voorwaarden; sepot; onderzoek niet schaden; zsm; verdachte;
  vervolging; wanneer komt om; straf eisen; beslissing officier; gegevens om; rol van justitie; officier van justitie; wordt hij vervolgd;
  is er een zaak; wanneer zitting; uitspraak rechter; vonnis delen; eis; jeugdofficier; vrij onder voorwaarden; contactverbod; taakstraf
  opgelegd; zaak geseponeerd; justitiele gegevens; om uitnodigen; strafdossier; zaak gesplitst
rollen/reclassering: reclassering reclasseringswerker reclasseringscontact toezicht toezichthouder meldplicht reclasseringstoezicht
  volwassen 18 plus achttienplus proeftijd voorwaardelijk voorwaarde bijzondere voorwaarden overtreden schending houdt enkelband
  elektronisch monitoring controle thuisdetentie taakstraf werkstraf detentie gevangenis vrijkomen vrijlating ontslag schorsing voorlopige
  hechtenis rapport advies strafadvies voorlichtingsrapport 3ro leger heils svg tul tenuitvoerlegging terugmelden rechter officier regisseur
  toezichtplan plan eigen risc; wat doet reclassering; toezicht; houdt zich niet aan voorwaarden; enkelband; taakstraf; na detentie wonen;
  terug in samenleving; reclasseringsrapport; regisseur vanuit reclassering; eigen plan en integraal plan; volwassen jongere toezicht;
  talentenscan; proeftijd; meldplicht; overtreding melden; client; adolescentenstrafrecht; toezicht na straf; meldt zich niet; schendt
  voorwaarden; enkelband om; vrij met voorwaarden; begeleiding na gevangenis; jongvolwassene; advies aan rechter; reclasseerder als
  regisseur; twee plannen naast elkaar; terugmelden; werkstraf; risico inschatten; huis na detentie
rollen/jeugdbescherming: jeugdbescherming jeugdbeschermer gezinsvoogd gezinsvoogdij voogd voogdij gi gecertificeerde instelling ots
  ondertoezichtstelling maatregel loopt verlenging beeindigd kinderrechter uithuisplaatsing huis geplaatst gesloten jeugdhulp machtiging
  pleeggezin pleegzorg pleegouders jeugdreclassering jeugdreclasseerder jr reclasseerder minderjarig wisselt gewisseld nieuwe vertrokken
  wachtlijst veiligheid kind gezin beschermingsmaatregel drang dwang itb criem harde kern schorsing voorwaarden leger heils wsg; wat doet
  jeugdbescherming; gezinsvoogd; kind onder toezicht; ondertoezichtstelling; uit huis plaatsen; jeugdreclassering; wie gaat voor; voogd;
  gesloten jeugdzorg; pleeggezin; maatregel van rechter; veiligheid van kind; nieuwe jeugdbeschermer; schorsing jeugdreclassering; wat deel
  ik over gezin; voogd van kind; rechter beslist over kind; kind weg bij ouders; toezicht op gezin; jeugdreclasseerder; wettelijke
  maatregel; gezinsvoogd als regisseur; pleegouders; gesloten plaatsing; ots afgelopen; wisseling van voogd; gezinsplan; schending
  voorwaarden jeugd; mag ik als gezinsvoogd delen
rollen/jongerenwerk: jongerenwerk jongerenwerker straatwerk straatwerker straatcoach straatcoaches streetcoach outreachend ambulant welzijn
  welzijnswerk buurthuis jongerencentrum jongerenhonk buurtcentrum hangplek plein bankje vertrouwen vertrouwensband vertrouwensrelatie
  verraad verrader snitch snitchen klikken klikspaan matennaaien geloofwaardig straat gezien dure spullen kleding merkkleding horloge
  scooter activiteiten sport voetbal kooi rapper studio talent rolmodel groep meedoen peer; wat doet jongerenwerker; vertrouwen houden;
  verklikken; jongeren op straat kennen; alleen met mij praten; wat deel ik als jongerenwerker; activiteiten; jongerencentrum; signaal van
  straat; dure kleren; moet ik naar overleg; rol op straat; geheimen van jongeren; talent; jongeren vertrouwen mij; ik ben geen verrader;
  straathoekwerk; buurthuis; contact op straat; groep kennen; hoe zeg ik het tegen jongere; wat vertel ik wel; hij wil alleen met mij
  praten; sportbuurtwerk; activiteit organiseren; straatcultuur; jongens praten niet meer met mij; als ik dit vertel ben ik ze kwijt; band
  met de jongens; loyaal aan jongeren; de jongens van het plein; ogen en oren van de wijk
rollen/halt: halt halt-straf haltstraf haltafdoening halt-afdoening haltmedewerker halt-medewerker haltgesprek leerstraf leeropdracht
  werkopdracht excuus excuses aanbieden eerste keer first offender licht delict lichte vergrijpen vuurwerk winkeldiefstal spijbelen
  spijbelstraf vernieling strafblad mislukt mislukken afgemaakt afgebroken afspraak gekomen terugverwezen verwijzing politie verwijst
  alternatieve straf taakstraf 12 18; wat doet halt; haltstraf; haltstraf niet afgemaakt; komt niet op halt; afspraak bij halt; eerste keer
  gepakt; vuurwerk; winkeldiefstal; geen strafblad; halt of aanpak; terug naar om; gegevens van halt; zwaarder geval; haltgesprek; straf bij
  halt; halt niet gelukt; klein delict; gepakt voor vuurwerk; gepakt in winkel; kind van 13 gepakt; naar halt of uvz; halt meldt; excuus aan
  slachtoffer; ouders bij halt
rollen/veilig-thuis: veilig thuis huiselijk geweld kindermishandeling meldcode mishandeling mishandeld slaan slaat geslagen ruzie ouders
  partnergeweld verwaarlozing misbruik seksueel onveilig gezin kinderen getuige stiefvader eergerelateerd eerwraak huwelijksdwang
  uithuwelijking ouderenmishandeling huisverbod tijdelijk melding advies vraag radarfunctie radar anoniem crisis noodsituatie loverboy
  suicidaal zorgen meld; wat doet veilig thuis; mishandeling thuis; onveilig thuis; huiselijk geweld; meldcode; stiefvader slaat; kind
  mishandeld; verwaarlozing; ruzie thuis; melding doen; veiligheid kinderen; advies vragen; anoniem melden; jongere telefoon; wie meldt;
  vechtscheiding; eerwraak; kind niet veilig; geslagen door vader; moeder mishandeld; geweld achter deur; kind is bang thuis; misbruik;
  meldplicht; advies bij vermoeden; huisverbod; gedwongen trouwen; stoppen met geweld; wanneer melden; gezin onveilig
rollen/leerplicht: leerplicht leerplichtambtenaar leerplichtwet verzuim verzuimmelding verzuimambtenaar schoolverzuim spijbelen spijbelt
  spijbelaar absentie absent afwezig komt opdagen weken thuis thuiszitten thuiszitter ziekmelding luxe uitval schooluitval voortijdig vsv
  schoolverlater gestopt diploma startkwalificatie kwalificatieplicht rmc 18 23 mbo student leerling vrijstelling schorsing schorsen
  geschorst verwijdering school sturen inschrijving proces-verbaal boete ouders leerplichtig trajectbegeleider; wat doet leerplicht;
  spijbelen; verzuim melden; niet naar school; thuiszitter; geen diploma; schooluitval; leerplichtambtenaar; schorsing school; boete voor
  ouders; 18 plus geen school; rmc; vrijstelling; wat brengt leerplicht in; niet op school; altijd te laat; blijft thuis; geen inschrijving;
  van school gestuurd; zonder startkwalificatie; verzuimgegevens; schoolverlater; ziek gemeld; ouders houden thuis; leerplicht inschakelen;
  proces-verbaal verzuim; boven 18; mbo gestopt; verzuimconsulent; leerplichtconsulent; verzuim doorgeven; geen startdiploma; zonder diploma
  en werk; zit de hele dag thuis; weigert naar school
rollen/de-waag: waag forensisch forensische polikliniek behandeling behandelaar therapie therapeut agressie agressieregulatie woede
  woedebeheersing zeden zedendelinquent seksueel grensoverschrijdend dader daderbehandeling ambulant verplicht behandelplan mst fft
  gezinstherapie trauma impulsief beroepsgeheim behandelverslag rapport diagnostiek risicotaxatie; wat doet de waag; behandeling agressie;
  forensische zorg; behandelaar in overleg; beroepsgeheim waag; agressietraining; zedendader; verplichte behandeling; verslag van
  behandeling; therapie gezin; wordt verslag gedeeld; behandeling voor daders; agressief gedrag behandelen; seksueel gedrag; forensisch;
  verplicht door rechter; behandeling gestopt; wat zegt behandelaar; risico op herhaling; systeemtherapie
rollen/school: school scholen schoolleiding onderwijs directeur schooldirecteur rector teamleider mentor docent docenten leraar leerkracht
  juf meester conciërge zorgcoördinator zorgteam ib intern begeleider schoolmaatschappelijk decaan leerling leerlingen klas klaslokaal
  klasgenoot aula schoolplein kluisje kluisjes kluisjescontrole mes wapen tas doorzoeken vechtpartij pesten bedreiging dealen drugs ronselen
  vapen spijbelen verzuim absent cijfers cijferlijst rapport schoolresultaten leerlingdossier leerlingvolgsysteem magister somtoday schorsen
  schorsing sturen verwijderen overstap politie balie agent vraagt adres rooster inval aanhouden aangifte convenant tekenen schooloverleg
  contactpersoon mbo roc vmbo vso praktijkonderwijs passend samenwerkingsverband ouders bellen privacy avg leerplicht melden; wat doet
  school; leerling in aanpak; politie op school; politie wil gegevens; politie aan de balie; wapen op school; leerling dealt; leerling
  spijbelt; leerling schorsen; school meldt aan; mag school delen; schooloverleg; school tekent; mentor; docent bedreigd; wie belt school;
  aanspreekpunt school; leerling aangehouden; ouders van leerling; klasgenoten; cijfers doorgeven; nieuwe school zoeken; als docent; ik ben
  mentor; ik ben directeur; kind in mijn klas; leerling met wapen; leerling bedreigt; leerling geschorst; leerling overplaatsen; agent wil
  rooster; agent wil leerling spreken; politie in de klas; ouders boos op school; contact met gemeente; wie bel ik als school; overleg van
  scholen; convenant tekenen school; zorgteam; dealen op plein; wat deel ik als school; wat krijg ik te horen; andere leerlingen; leerling
  terug na detentie; stageplek; rapportcijfers; cijfers van leerling op tafel; verzuimconsulent bellen; agent vraagt klassenlijst;
  lesuitval; handelt in vapes; dreigt docent; cijfers en rapport; schoolleiding vraagt; oudergesprek; mentor wil meedenken; leerling zonder
  school; op zoek naar andere school
rollen/zorgaanbieder: zorgaanbieder ggz jeugd-ggz jeugdhulp jeugdhulpverlener jeugdzorgwerker hulpverlener hulpverlening behandelaar
  psycholoog psychiater therapeut orthopedagoog gezinsbehandelaar ambulant begeleider instelling kliniek client cliënt patient patiënt
  diagnose diagnostiek adhd autisme ptss trauma depressie psychose verward suicide suicidaal zelfmoord zelfbeschadiging verslaving
  verslavingszorg afkicken medicatie crisis crisisdienst crisisplek opname wachtlijst wachttijd plek wachten beroepsgeheim zwijgplicht
  geheim wgbo toestemming weigert vertellen delen dossier behandelplan verwijzing huisarts lvb verstandelijke beperking agressie eigen
  risico kosten aanmelden intake; wat doet ggz; behandelaar; beroepsgeheim; cliënt wil niet; mag ik iets zeggen als psycholoog; toestemming
  van cliënt; verslaafde jongere; verslaving behandelen; autisme; adhd; trauma; depressief; verward; wachtlijst; plek in zorg; crisis;
  diagnose; jeugdhulp; licht verstandelijk beperkt; mijn cliënt in aanpak; wordt mijn verslag gedeeld; behandeling stopt; zorg weigert; als
  therapeut; als psycholoog; patient in aanpak; medisch beroepsgeheim; mag ik meepraten; wat zeg ik wel en niet; zorg mijdt; behandeling
  loopt; medicatie; opname; verslavingszorg; psychische klachten; suicidegevaar; autistische jongere; lvb begeleiding; hulp komt niet;
  plaats in kliniek; behandelaar weigert; wachttijd zorg; jeugdzorgwerker; plan van zorg
rollen/zorgnetwerk: zorgoverleg zorgnetwerk zorgtafel zorg overdragen doorverwijzen doorverwezen verwijzing overgang psychische verward
  bemoeizorg multiproblematiek zorgmijder inbrengen aanmelden lokaal zorgteam samenwerking ggz verslaving; doorverwezen naar zorg; alleen
  zorg nodig; zorgoverleg inbrengen; psychische problemen zonder delict; verwarde jongere; van uvz naar zorg; wie neemt over; zorgmijder;
  wanneer zorgoverleg; zorgtafel; doorgestuurd naar zorg; jongere met psychose; geen straf maar zorg; inbrengen bij zorg; overgang van
  veiligheid naar zorg; zorgnetwerkoverleg
rollen/raad-voor-de-kinderbescherming: raad kinderbescherming rvdk raadsonderzoeker raadsonderzoek onderzoek beschermingsonderzoek
  strafonderzoek strafadvies advies rapport rapportage pro justitia persoonlijkheidsonderzoek lij taakstraf coördinatie taakstrafcoördinator
  casusregie jeugdstrafrecht kinderrechter ots gezagsbeëindiging uithuisplaatsing huis ouderlijk gezag omgang beschermingstafel
  jeugdbeschermingstafel verzoek minderjarige zitting zsm; wat doet raad voor de kinderbescherming; raadsonderzoek; onderzoek naar gezin;
  strafzaak jeugd; advies aan rechter; taakstraf jeugd; kind beschermen; uit huis; jeugdstrafrecht; rapport van raad; verzoek om onderzoek;
  ouders gezag; kinderbescherming onderzoekt; onderzoek bij kind; gezag beeindigen; advies bij zitting; straf voor minderjarige; taakstraf
  regelen; wie meldt bij raad; strafzaak minderjarige; rvdk
rollen/woningcorporatie: woningcorporatie corporatie woningbouw woningbouwvereniging verhuurder huisbaas woonconsulent huurder huurders huur
  huurwoning huurhuis huurcontract huurovereenkomst opzeggen ontbinden ontruimen ontruiming uitzetting huisuitzetting uithuiszetting
  huurachterstand huurschuld overlast woonoverlast burenruzie buren lawaai geluid portiek trappenhuis flat galerij galerijen
  gedragsaanwijzing laatste kans hennep hennepkwekerij wietplantage wiet drugspand drugs pand woning sluiten huis woonruimte voorrang
  urgentie kluswoning jongerenwoning studio kamer begeleid wonen kamers zelfstandig wachttijd inschrijven complexbeheerder huismeester weten
  privacy; wat doet corporatie; overlast van huurder; huurder in aanpak; mag corporatie weten; woning voor jongere; jongere zoekt kamer;
  urgentie woning; huis uit gezet; huurcontract; tweede kans woning; drugs in woning; wiet in huis; burenruzie; klachten van buren; begeleid
  wonen; woco; lawaai in flat; dreigende ontruiming; gegevens huurder; als verhuurder; verhuurder weet; overlast in portiek; klachten over
  huurder; huurder dreigt uit huis; contract beeindigen; wietplantage; jongere wil kamer; eigen plek voor jongere; woning na detentie; huur
  en begeleiding; woonbegeleiding; wat krijg ik te horen als corporatie; voorrang; gezin met overlast; ruzie met buren; huismeester ziet
rollen/driehoek-burgemeester: driehoek burgemeester burgemeesters officier politiechef kabinet bestuursadviseur adviseur openbare orde oov
  bevel bevelen noodbevel noodverordening gebiedsverbod groepsverbod samenscholingsverbod avondklok burgemeestersbevel bestuurlijke
  maatregel maatregelen bestuursrechtelijk dwangsom last onder sluiting sluiten woning damocles opiumwet drugspand drugsvondst huisverbod
  woonoverlast preventief fouilleren veiligheidsrisicogebied cameratoezicht voetbalwet vuurwerk rellen ordeverstoring stopgesprek brief
  burgemeestersbrief stopbrief groepen knelpunten prioriteiten escalatie persoon namen casuïstiek verantwoording raad pers persvoorlichting
  woordvoerder media; wat doet burgemeester; wat kan burgemeester; gebiedsverbod opleggen; burgemeestersbrief; stopgesprek burgemeester;
  driehoek beslist; woning sluiten; drugspand; noodbevel; groep aanpakken; geen namen in driehoek; knelpunt oplossen; pers; rellen;
  vuurwerkoverlast; maatregel tegen overlast; wie informeert burgemeester; dwangsom; bevoegdheid burgemeester; burgemeester besluit;
  maatregel opleggen; straatverbod; samenkomen verbieden; pand dicht; huis gesloten; brief van burgemeester; gesprek met burgemeester;
  openbare orde; onrust in wijk; media-aandacht; driehoek bespreekt; aanpak groep; advies aan burgemeester; wat hoeft burgemeester niet te
  weten; noodmaatregel; groepen jongeren vechten; bende in de stad; wie bespreekt groepen; bijpraten van burgemeester; kabinet
rollen/college: college b w wethouder wethouders burgemeester portefeuillehouder bestuurder collegebesluit besluiten beslissen vaststellen
  vaststelling mandaat mandaatregeling mandaatbesluit mandateren ondermandaat volmacht machtiging ondertekenen ondertekening convenant
  handtekening verwerkingsverantwoordelijke inkoop inkopen bedrag budget begroting verantwoording jaarverslag aanbieden raadsinformatiebrief
  memo nota verantwoordelijk bestuurlijk beleid; wat doet college; wethouder; mandaat; mandaatbesluit; geld uitgeven mandaat; hoeveel mag
  regisseur uitgeven; besluiten van college; verantwoorden; convenant tekenen; inkoop zorg; verantwoordelijk bestuurder; jaarverslag
  vaststellen; raadsinformatiebrief; bestuurlijk verantwoordelijk; wie is portefeuillehouder; wethouder beslist; mandaat geven; bedrag in
  mandaat; tekenbevoegd; collegevoorstel; verantwoording aan raad; beleid vaststellen; jaarverslag aanbieden
rollen/raad: raadslid raadsleden raad gemeenteraad fractie fractievoorzitter politicus politiek kaderstellen kaders kaderstellend
  controlerend controleren controle toezicht sturen vertegenwoordigen motie moties amendement initiatiefvoorstel budgetrecht budget
  bevoegdheid bevoegd rol taak persoon casus individueel jongen bepaalde namen bewoner belt inwoner klaagt burgemeester college verhouding
  werkbezoek; wat doet raadslid; rol gemeenteraad; wat mag raadslid weten; over personen praten; bewoner belt raadslid; motie; budget;
  controleren; kaders; jaar van raad; fractie; raadsinformatiebrief; sturen op doelen; wie controleert; als raadslid; mag ik naam weten als
  raadslid; inwoner klaagt bij raadslid; invloed van raad; wat kan raad doen; geld vrijmaken; college controleren; niet over individu; rol
  bij begroting; debat
rollen/fg: fg functionaris gegevensbescherming dpo data protection officer privacy privacyfunctionaris privacybewaker privacyadviseur
  privacyjurist toezichthouder intern toezicht advies adviseren adviesaanvraag dpia gegevensbeschermingseffectbeoordeling audit controle
  controleren logging loggegevens steekproef datalek melden bellen onafhankelijk autoriteit persoonsgegevens verwerkingsregister woo wob
  klacht klokkenluider misstand; wat doet fg; wie controleert de privacy; fg bellen; privacyvraag; datalek fg; dpia fg; klokkenluider;
  misstand melden; toezicht op gegevens; logboek inzien; fg advies; toezichthouder; gegevensbescherming; onafhankelijke toezichthouder; wie
  let op privacy; vraag over avg; dpia uitvoeren; advies vragen fg; klacht privacy; melding bij fg; wie kijkt in dossiers; ap melden;
  controle op inzage
jaarverslag: jaarverslag jaarrapport jaarcijfers cijfers aantal aantallen hoeveel statistiek statistieken feiten trend trends ontwikkeling
  resultaat resultaten effect effecten werkt succes percentage procent gemiddeld gemiddelde mediaan leeftijd geslacht jongens meisjes wijk
  wijken buurt afkomst instroom uitstroom afgesloten afgerond positief negatief afmaakt lopend recidive terugval terugvallen opnieuw
  opgepakt veroordeeld verdachten verdachte aanhoudingen aangiften aangifte misdrijven criminaliteit jeugdcriminaliteit overvallen minder
  meer daling stijging gedaald gestegen vergelijking vorig jaar per jaarlijks 2023 2024 2025 kosten uitgaven geld euro budget begroot prijs
  jongere kostprijs doorlooptijd duur wachttijd termijnen tijdig doelen gehaald streefwaarde scores leefgebieden vooruitgang verbetering
  grafiek tabel wachtlijst tevredenheid ervaringen verhaal succesverhaal voorbeeld stad gemeente veiligheid stand zaken grootste probleem
  overlast meeste; wat kost de aanpak; kosten per jongere; kosten; kosten van de aanpak; hoeveel jongeren; aantal jongeren; hoeveel meisjes;
  hoeveel jongens; gemiddelde leeftijd; aantal aanhoudingen per jaar; aantal arrestaties; aanhoudingen; recidive; recidivecijfers; neemt
  overlast af; criminaliteit in stad; welke wijk; zijn doelen gehaald; doelen; effect van aanpak; werkt het; kosten per jaar; wat is
  uitgegeven; waar gaat geld naartoe; dekking; wachttijd; wachtlijsten; doorlooptijd; hoeveel afgesloten; positief afgesloten; cijfers 2025;
  vorig jaar; trend; resultaat; hoeveel onder 18; tevreden jongeren; aantal regisseurs; op tijd; zijn doelen smart; minder overvallen;
  hoeveel terugval; cijfers van dit jaar; laatste cijfers; hoeveel instroom; hoeveel uitstroom; slagingspercentage; hoeveel procent lukt;
  opnieuw in de fout percentage; aantal overvallen; jeugdcriminaliteit cijfers; vergelijken met vorig jaar; uitkomsten; meetresultaten;
  kosten in cijfers; begroting en werkelijk; onderbesteding; wachttijd zorg; hoe lang duurt aanpak; gemiddelde duur; verdeling leeftijd;
  verdeling jongens meisjes; per wijk; voortgang doelen; indicatoren; grafieken; gaat het beter; tevredenheid; plannen op tijd; staat van de
  aanpak; cijfers uit mijn buurt; eigen wijk; mijn wijk; is het veiliger geworden; weggegooid geld; geld goed besteed; jeugdbendes in de
  stad; hoe gaat het in de buurt; hoeveel blijven op het rechte pad; verdachten in de aanpak
`,
};
