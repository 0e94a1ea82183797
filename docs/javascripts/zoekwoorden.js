// De woorden van het zoeken: komt pas als iemand zoekt, net als de index. Zie zoekvolgorde.js.
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
  halt wpg avg lvb smart hic vpt
normenkader: cijfer cijfers score scores scoren 1 2 3 4 5 twee drie vier vijf punt punten waardering waarderen beoordelen beoordeling
  inschatten inschatting meetlat schaal meten meetinstrument rooskleurig positief gunstig streng mild eerlijk subjectief objectief voldoende
  onvoldoende slecht goed beter kleur zrm zelfredzaamheid zelfredzaamheidsmatrix matrix leefgebied leefgebieden domein domeinen wonen
  huisvesting geld financien schulden gezondheid gezinsrelatie gezinssituatie opvoeding vrije tijd vrijetijd vrienden sociaal netwerk school
  werk dagbesteding justitie gedrag verslaving middelengebruik psychisch vooruitgang achteruitgang vergelijken ijken kalibreren verschillend
  verschillen overeenstemming norm normen kwaliteitseis kwaliteitseisen ankerpunt voorbeelden toelichting vooroordeel bias ogen
overleggen: vergaderschema vergaderrooster planning rooster kalender jaarkalender jaarplanning jaar agenda data datum frequentie wekelijks
  tweewekelijks maandelijks kwartaal halfjaar bijeenkomst bijeenkomsten vergadering vergaderingen overleg overlegvormen overlegstructuur
  tafels tafel stuurgroep werkgroep kernteam regieoverleg partneroverleg schooloverleg groepsoverleg driehoeksoverleg deelnemers aanwezig
  voorbereiden voorbereiding tijd tijdstip tijdsinvestering uren uur duur looptijd komt locatie zaal online teams digitaal vakantie
  zomerreces kerst cyclus deadlines inleverdata januari februari maart april mei juni juli augustus september oktober november december
  jeugdgroep hanggroep groepsaanpak plein hangplek
sociaal-domein: jeugdhulp jeugdzorg wmo wijkteam jeugdteam sociaal team welzijn maatschappelijk werk jeugdwet beschikking indicatie
  verwijzing verwijzen schuldhulp schuldhulpverlening schuldsanering bewindvoering huurachterstand uitkering bijstand participatie toeslagen
  inkomen voedselbank armoede schulden geldproblemen werkloos zoeken opvang dakloos daklozenopvang beschermd wonen begeleid kamertraining
  zelfstandig opvoedondersteuning opvoedhulp oudercursus vrijwillig vrijwilliger mantelzorg gezinsplan wijkregisseur casemanager overdracht
  overdragen warme nazorg afbouwen afschalen samenloop dubbel verschil verschillen overeenkomst verhouding verhoudt relatie grens
  samenwerking zorg veiligheid preventie basisvoorziening voorziening loket aanbod hulpaanbod meer
begin: nieuw beginner starter inwerken onboarding wegwijs introductie inleiding kennismaking uitleg basis basics eerste dag stage stagiair
  invaller collega overzicht begin pga persoonsgerichte aanpak kern idee bedoeling doel waarvoor labels stroom dummies snel algemene
  informatie info folder
begin/kort: samenvatting samengevat kort beknopt bondig schema schematisch overzicht onepager flyer factsheet a4 twee pagina's bladzijden
  blaadje pdf printen afdrukken uitprinten spiekbriefje handout presentatie hoofdlijn hoofdlijnen kern essentie proces processchema
  stroomschema flowchart stappen negen termijnen besluiten laatste woord beslissingsbevoegdheid doorlooptijd alles elevator pitch uitleggen
  vertellen powerpoint snel overzichtelijk
begin/waarom: bewijs bewezen effectief effectiviteit evidence based wetenschap wetenschappelijk onderzoek onderbouwing onderbouwd theorie
  aannames werkzaam werkt helpt zin nut resultaat daling gedaald oorzaak gevolg causaal toeval geschiedenis ontstaan ontstaansgeschiedenis
  oorsprong begonnen bedacht vroeger verleden historie sinds jaartal 2014 2017 aanleiding reden achtergrond visie filosofie missie
  uitgangspunt uitgangspunten principes kadernota speerpunten beleid beleidsnota ambitie doelen doelstellingen doelstelling top600 top400
  top1000 amsterdam gouda rotterdam utrecht andere gemeenten steden vergelijken buitenland kritiek sceptisch twijfel nadelen risico stigma
  etiket averechts controlegroep experiment monitor meten indicatoren evaluatie evalueren lessen geleerd succesfactoren integraal samen zorg
  veiligheid combineren combinatie straffen repressie preventie
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
  gevallen eerste keer aantal aanhoudingen antecedenten hoeveel opgepakt
begin/in-een-week: starten start opstarten invoeren implementeren implementatie uitrol uitrollen opzetten overnemen inrichten inrichting
  draaiboek stappenplan invoeringsplan projectplan plan kwartiermaker projectleider kickoff pilot proef proeftuin eigen gemeente andere
  kleine regio buurgemeente samen besluiten vooraf knopen doorhakken randvoorwaarden voorwaarden benodigd nodig mensen menskracht capaciteit
  bemensing fte formatie personeel geld budget kosten installeren installatie software programma systeem computer server ict automatisering
  techniek download github licentie gratis open source huisstijl logo account accounts wachtwoord inloggen rechten toegang beveiliging
  opleiding training dag maandag dinsdag week eerste checklist lijst convenant tekenen profiel instellingen
begin/oefenen: oefenen oefening oefeningen oefencasus casus fictief fictieve verzonnen nep voorbeeld voorbeelddata testdata proefdraaien
  uitproberen proberen testen demo demonstratie sandbox training trainen trainingsmateriaal workshop cursus les scholing bijscholing
  inwerkprogramma inwerken leren rollenspel simulatie spelen spel half uur praktijk vaardigheden stukmaken durf fouten maken risico
stappen: proces processtappen procesbeschrijving stroomschema flowchart schema stappenplan route routekaart fases fase volgorde verloop
  traject loopt overzicht negen stap eerst hierna volgende doorlooptijd keten werkproces
stappen/aanmelden: aanmelden aandragen voordragen opgeven inbrengen doorgeven melden melding aangeven nomineren insturen verwijzen
  verwijzing doorverwijzen zorgen zorg bezorgd ongerust signaal signalen signaleren vermoeden niet-pluis gevoel iedereen burger buurman
  buurvrouw bewoner buurtbewoner ouder anoniem vrijwilliger trainer sportclub vereniging sportvereniging moskee kerk huisarts winkelier
  werkgever voordracht boefje boef knaap gozer straatjongen rotjoch minimale informatie bewijs feiten aanleiding vooraf overleggen twijfel
  sparren meedenken consult toestemming ouders vertellen inlichten bespreken eerst gebeurt wachttijd ontvangstbevestiging terugkoppeling
  terughoren reactie intrekken terugtrekken herhaald opnieuw dubbel aangemeld spoed haast dringend noodsituatie contactpersoon adres mail
  telefoon
stappen/agenderen: agenda agendering plek plaats ruimte vol plekken volgorde voorrang prioriteit urgentie selectie selecteren kiezen keuze
  beslist bepaalt beslissen afwijzen afgewezen geweigerd weigering besproken doorgeschoven volgende keer wachten wachtlijst wachtrij beurt
  lijst uitnodigen uitnodiging genodigden deelnemers vooraf stukken toezenden opsturen versturen week tevoren voorbespreking vooroverleg
  screening triage weging wegen criteria zwaarte bericht aanmelder uitslag motivering bezwaar spoed tussendoor ingelast extra aantal zes
  vijf aanmeldingen
stappen/uvz: uvz overleg vergadering bijeenkomst bespreking casusoverleg casustafel tafel deelnemers aanwezig aanwezigheid deelnemen
  aanschuiven toehoorder meekijken meeluisteren online teams videobellen beeld oordeel besluit beeldvorming oordeelsvorming besluitvorming
  consensus stemmen stemming meerderheid eens oneens meningsverschil discussie ruzie quorum compleet afwezig absent ziek weinig onvoltallig
  afmelden vervanger agenda tijd minuten duur spreektijd inbreng inbrengen voorbereiden voorbereiding meenemen vragen stellen verloop gang
  zaken volgorde afspraken acties actiepunten actielijst notulen verslag vertrouwelijk jongere ouders advocaat vier uitkomsten uitkomst
  opties keuzes afwijzen doorverwijzen zorgoverleg stopgesprek waarschuwing opnemen toelaten aanhouden uitstellen volgende keer herbespreken
  terugkomen werkwijze bob methode eerste spannend
stappen/regisseur: regisseur aanwijzen toewijzen verdelen verdeling kiezen keuze niemand weigeren kandidaat geschikt geschiktheid match klik
  persoonlijkheid relatie vertrouwen gezin kent wisselen wissel vervangen vervanging vervanger andere nieuwe opvolger opvolging overdragen
  overdracht overnemen ziek uitval ontslag zwangerschap vertrekt stopt caseload aantal jongeren drukte werkdruk belasting capaciteit trekker
  kartrekker aanspreekpunt contactpersoon begeleider verantwoordelijke verantwoordelijk leiding eindverantwoordelijk casushouder casemanager
  coordinator benoemen mandaat partner politie school jeugdbeschermer reclassering voorrang wettelijke maatregel ervaring
stappen/plan: plan planvorming opstellen schrijven maken opzetten inhoud format integraal hulpplan gezinsplan actieplan behandelplan doelen
  doel smart formuleren meetbaar haalbaar concreet acties afspraken afspraak startgesprek kennismaking kennismaken eerste gesprek intake
  intakegesprek huisbezoek uitnodigen zwijgt praat stil gesloten motiveren motiverende gespreksvoering motivatie meewerken meewerkt onwillig
  weigert tegenstand weerstand handtekening ondertekenen tekenen akkoord instemming moeder vader ouders gezin broer zus broertje zusje
  broertjes zusjes siblings opvoeden opvoeding thuis netwerk familie oom steunfiguur mentor maatje buddy rolmodel sterke kanten talent
  talenten krachten wensen dromen toekomst hobby sport sportschool sportclub bijbaan werk zoeken stage school huisvesting adres slaapplek
  woning schulden verslaving therapie interventie interventies training cursus methode gedragsinterventie straf beloning zes weken termijn
  uitloop uitstel concept bespreken rondsturen exemplaar lezen kopie taalniveau leesbaar tolk lvb licht verstandelijk
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
  zwanger vriendin baan gevonden succes
stappen/opschalen: opschalen opschaling escaleren escalatie escalatieladder hogerop hoger niveau doorzettingsmacht knoop doorhakken
  vastgelopen vastlopen vast stagneert impasse komt lukt zwaar complex complexe ingewikkeld moeilijk ernstig gevaar gevaarlijk dreiging
  levensgevaar acuut crisis noodsituatie veiligheidshuis zorg- regio regionaal regiotafel bovenregionaal meerdere gemeenten top x
  mensenhandel uitbuiting criminele loverboy radicalisering extremisme terrorisme ondermijning georganiseerd liquidatie explosie aanslag
  aanslagen excessief geweld schietpartij schieten steekpartij verward psychose suicide suïcidaal verplichte zorg wvggz ibs zorgmachtiging
  gedwongen opname wachtlijst wachttijd plek crisisplek aanbod weigert partner meewerken burgemeester driehoek maatregel gebiedsverbod
  huisverbod woningsluiting expertise deskundige specialist advies vragen procesregisseur
stappen/herijken: herijken herijking evalueren evaluatie evaluatiemoment tussenevaluatie tussentijds halfjaarlijks half jaar zes maanden
  periodiek herbeoordelen herbeoordeling heroverwegen heroverweging toetsmoment check opnieuw bekijken doorgaan stoppen verlengen verlenging
  voortzetten beeindigen uitstromen uitstroom stopt klaar lang duurt schoon clean rustig meldingen negen recidivevrij opgepakt vooruitgang
  veranderd verandering verschil vorige keer sinds voortgang voortgangsmeting stand zaken resultaat stilstand verbetering achteruit terugval
  scores meting tussenmeting detentie cel meetellen tellen oud 23 leeftijd bereikt grens gestopt
stappen/afsluiten: afsluiten afsluiting sluiten eindigen einde eind beeindigen beeindiging stoppen uitstroom uitstromen uitschrijven
  afmelden afronden afronding klaar geslaagd succesvol positief negatief mislukt mislukking gefaald resultaat gelukt uitval gezet uitgezet
  stappen afscheid afscheidsgesprek eindgesprek feest feestelijk bloemen taart diploma certificaat compliment brief eindbrief slotbrief
  bericht overdracht overdragen warme nazorg vervolg vangnet terugkeer terugkomen terug opnieuw heropenen fout terugval recidive nieuwe
  aanmelding herinstroom verhuisd verhuizing andere gemeente stad overleden overlijden overlijdt dood vermist oud leeftijd volwassen
  detentie lange gevangenisstraf bewaren dossier informatie nadien nabericht wijkteam jeugdteam
convenant: convenant samenwerkingsovereenkomst samenwerkingsafspraken overeenkomst contract afspraken partners partijen deelnemers
  deelnemende organisaties ondertekenen ondertekenaar ondertekening tekenen handtekening toetreden aansluiten meedoen nieuwe partner
  uittreden opzeggen beeindigen looptijd geldig verlengen wijzigen doel reikwijdte verwerkingsverantwoordelijke verantwoordelijke
  gezamenlijk verwerker dpia gegevensbeschermingseffectbeoordeling privacyprotocol protocol privacyreglement verwerkingsregister register
  aansprakelijk aansprakelijkheid geschil juridische status privacy regels
convenant/mag-ik-dit-delen: delen zeggen vertellen noemen doorvertellen doorgeven bespreken toegestaan verboden geoorloofd oké ok beslishulp
  voorbeelden dilemma twijfel afweging noodzakelijk noodzaak proportioneel proportionaliteit subsidiariteit doelbinding minimaal need to
  know nice beroepsgeheim geheimhouding zwijgplicht medisch geheim doorbreken conflict plichten diagnose medicatie medicijnen behandeling
  therapie verslaving zwanger zwangerschap seksueel geaardheid geloof religie afkomst etniciteit nationaliteit foto video filmpje
  camerabeeld beelden social media instagram snapchat tiktok facebook telefoon uitlezen tapverslag tap verdenking verdachte verdachten sepot
  vrijspraak veroordeling strafblad antecedenten vonnis taakstraf familie broer zus vader moeder ouders gezinslid vriend groepsgenoot
  schulden geld schoolresultaten cijferlijst cijfers rapport absentie verzuim gerucht geruchten roddel horen vertrouwen vertrouwelijk
  gehoord mening indruk vermoeden anonieme tip bron getuige slachtoffer client cliënt patient leerling docent agent politie vraagt
  toestemming weigert bezwaar gevaar levensgevaar suicide huiselijk geweld mishandeling
convenant/deelmatrix: matrix deelmatrix tabel schema overzicht per stap partner weten ziet zien inzien autorisatie deelt inbrengen
  antwoorden kant zorg veiligheid onderwijs rol verdeling delen informatiestroom rechten toegang
convenant/delen: delen gegevens informatie uitwisselen uitwisseling vragen opvragen verstrekken ontvangen sturen verzenden mailen mail
  e-mail gewone beveiligde beveiligd veilig versleuteld kanaal kanalen manier appen app whatsapp groepsapp appgroep signal teams sharepoint
  onedrive dropbox wetransfer cloud telefonisch telefoon bellen post brief fax usb papier print geprint cc bcc onderwerpregel initialen
  geheimhouding geheimhoudingsverklaring geheimhoudingsplicht zwijgplicht zwijgen eed belofte verklaring ondertekenen tekenen handtekening
  vertrouwelijk mondhouden praten buiten overleg thuis collega collega's leidinggevende team doorvertellen vertellen derde derden
  buitenstaander vraagt belt werkgever baas verzekering verzekeraar deurwaarder bank incassobureau familie oma opa tante ex buren pers
  journalist krant media verslaggever televisie nieuws raadslid wethouder advocaat rechter curator school sportclub huisarts verhuurder
  woningbouw kinderopvang ambassade belastingdienst uwv vog stagebedrijf antwoorden afwimpelen bevestigen ontkennen strafzaak strafdossier
  bewijs gebruiken toestemming bericht weigert weigeren verschil
convenant/informeren: brief brieven voorbeeldbrief voorbeeldbrieven standaardbrief standaardbrieven modelbrief modelbrieven sjabloon
  template tekst document kennisgeving bericht informeren inlichten vertellen hoogte weten mededelen meedelen uitleg vooraf achteraf eerst
  termijn ontvangt ouders beide gescheiden gezag voogd pleegouders moeder vader ex 12 16 18 jaar minderjarig meerderjarig geadresseerde
  adres onbekend retour retourpost onbestelbaar teruggekomen persoonlijk overhandigen uitreiken mondeling gesprek post aangetekend taal
  eenvoudige begrijpelijk b1 analfabeet laaggeletterd lezen vertaling vertaald vertalen tolk turks arabisch pools engels lvb licht
  verstandelijk wachten uitstellen uitstel onderzoek loopt strafrechtelijk schaden belang politieonderzoek geheim stiekem achter rug inhoud
  verplicht informatieplicht transparantie artikel 13 14 opname afwijzing doorverwijzing afsluiting aanmelding
convenant/rechten: rechten recht inzage inzien inzageverzoek inzagerecht opvragen opvraag kopie afschrift stukken dossier bekijken lezen
  verzoek verzoeken avg-verzoek termijn maand beantwoorden antwoordtermijn verlengen beslissen bezwaar bezwaarschrift beroep rechter
  rechtbank klacht klachten klachtenprocedure ombudsman autoriteit persoonsgegevens verbeteren corrigeren correctie rectificatie aanvullen
  onjuist verkeerd klopt fout wissen wis verwijderen verwijdering vergetelheid schrappen beperken bewaren bewaartermijn bewaartermijnen
  bewaard lang jaren vijf twee vernietigen vernietiging vernietigingslijst verklaring schonen opschonen opruimen weggooien weg wegdoen
  shredder archief archiveren archiefwet oud oude dossiers verlopen ouders moeder vader gezag gescheiden minderjarig 16 advocaat gemachtigde
  machtiging namens client cliënt identiteit legitimatie paspoort woo wob openbaarmaking nabestaanden overleden aantekening strafblad gewist
convenant/datalek: datalek lek gelekt uitgelekt lekken incident beveiligingsincident inbreuk kwijt verloren kwijtgeraakt gestolen diefstal
  laptop telefoon tas auto trein usb stick papieren map dossier vergeten liggen verkeerd verkeerde mail e-mail adres geadresseerde ontvanger
  verstuurd gestuurd per ongeluk vergissing cc bcc bijlage reply all gehackt hack hacker ransomware gijzelsoftware virus phishing
  inloggegevens wachtwoord meegelezen meekijken scherm printer gezien onbevoegd onbevoegde nieuwsgierig gekeken ingezien eerste uur 72 drie
  dagen spoed melden meldplicht autoriteit persoonsgegevens ap betrokkene betrokkenen inlichten excuus schade gevolgen register leiding
  verantwoordelijk belt fg weekend collega praat roddelt doorverteld journalist stukken pers
convenant/wet: wet wetten wettelijk wettelijke wetgeving juridisch juridische grondslag grondslagen rechtsgrond basis wettelijke-basis
  bevoegdheid bevoegd artikel artikelen lid avg gdpr uavg wpg wjsg wgbo wams jeugdwet wmo gemeentewet awb woo wob archiefwet leerplichtwet
  wvggz wkkgz wahv apv strafvordering strafrecht burgerlijk wetboek politiewet beginselenwet woningwet huurrecht wpa algemeen belang
  publieke taak openbaar gerechtvaardigd vitaal bijzondere persoonsgegevens strafrechtelijke gezondheidsgegevens medische toestemming nodig
  geheimhouding tuchtrecht politiegegevens boa-gegevens verstrekken verstrekking derden doorverstrekken bevel burgemeestersbevel voorwaarde
  voorwaarden gedragsaanwijzing last dwangsom voetbalwet openbaarheid bezwaar archief register verwerkingsverantwoordelijke verwerker
  functionaris jurisprudentie uitspraak rechter handvat juristen jurist advocaat toets uitzondering profilering algoritme geautomatiseerd
formulieren: formulier formulieren excel xlsx spreadsheet werkblad tabblad bestand bestanden document template sjabloon leeg blanco
  downloaden download ophalen vinden openen opent start crasht vastloper beveiligd vergrendeld bewerken inschakelen macro's office
  libreoffice google sheets mac ipad tablet telefoon mobiel opslaan opgeslagen bewaren bestandsnaam naam geven kopieren plakken printen
  invullen ingevuld invulhulp cel cellen vakje rood rode geel kleur keuzelijst dropdown datum datumnotatie verplicht verplichte veld velden
  foutmelding fout fouten error klopt corrigeren verbeteren wijzigen herstellen verkeerd vergissing vergist ongeluk nieuw versie oude
  inleveren indienen insturen opsturen verzenden sturen postvak map uploaden afgekeurd geweigerd afgewezen teruggekregen ontvangst
  bevestiging dubbel twee keer termijn casusnummer nummer kwijt vergeten
formulieren/aanmelding: aanmeldformulier aanmeldingsformulier aanmelding formulier invullen velden vragen verplicht naam geboortedatum
  geboorteplaats bsn burgerservicenummer adres postcode telefoon school ouders contactgegevens aanleiding reden omschrijving omschrijven
  beschrijven feiten gedrag toelichting voorbeeld ingevuld voorbeeldtekst tekst opschrijven uitgebreid kort risico risico's hulpverlening
  bekend betrokken instanties aanmelder organisatie ondertekenen bijlage opslaan versturen
formulieren/uvz-verslag: verslag notulen notuleren verslaglegging besluitenlijst besluitenregistratie vastleggen vastlegging opschrijven
  registreren beeld oordeel besluit acties actielijst actiehouder einddatum aanwezig presentielijst deelnemers schrijft maakt termijn
  goedkeuren vaststellen rondsturen uitwerken letterlijk samenvatting lang vertrouwelijk format invullen uvz-formulier aangehouden
  uitgesteld
formulieren/plan: planformulier plan formulier invullen format excel start voortgang afsluiting versie momenten scores score cijfers
  leefgebieden doelen doel smart acties actie actiehouder datum status afvinken vooringevuld voorgevuld bijwerken aanpassen wijzigen
  veranderd nieuw tabblad rij toevoegen verplicht handtekening akkoord jongere budget kosten bedrag
formulieren/herijking: herijkingsformulier formulier herijking evaluatieformulier tussenevaluatie invullen besluit doorgaan stoppen
  verlengen reden toelichting scores nieuwe datum volgende termijn half jaar per jongere veranderd verandering vorige keer lijst politie
  gemeente
formulieren/meldingen: meldingen kwartaalcijfers kwartaal kwartaallevering aanleveren levering politiecijfers politie verdachten verdenking
  verdenkingen aanhouding aanhoudingen incidenten registraties processen-verbaal misdrijven overtredingen aangiften aantal aantallen
  veroordelingen vonnissen recidivecijfers export uitdraai bvh systeem peildatum pleegdatum nulmelding melden dubbel ontbreekt rappel
  januari april juli oktober tellen telling
formulieren/jaarcijfers: jaarcijfers jaaropgave kosten uitgaven begroting begroot realisatie gerealiseerd budget bedragen bedrag euro uren
  uurtarief personeel loonkosten inhuur afwijking verschil financien controller financiele administratie cijfers aanleveren doorgeven
  invullen opgeven doelen streefwaarden stadscijfers wijkcijfers cbs buurt veiligheidsmonitor enquete bevolking verhaal toelichting tekst
  jaarverslag input levert verantwoordelijk deadline februari januari peildatum
formulieren/startlijst: startlijst lijst lijsten lopende bestaande huidige oude jongeren dossiers casussen importeren import inlezen
  invoeren overzetten omzetten converteren migreren migratie bulk tegelijk excelbestand eigen excel spreadsheet kolom kolommen kolomkoppen
  koppelen herkennen begin beginstand overgang nulpunt startsituatie dubbele fouten verbeteren opnieuw
raad: raad gemeenteraad raadslid raadsleden informatie informeren informatievoorziening ontvangt kwartaal kwartaalrapportage jaarverslag
  stukken openbaar open besloten geheim geheime geheimhouding vertrouwelijk nooit individueel persoonlijk jaarcyclus p&c planning control
  toezicht controle controleren controlerend volksvertegenwoordiger griffie griffier commissie fractie politiek partij oppositie coalitie
  stand zaken voortgang goed sterke punten succes weinig wisten onvoldoende eerder geinformeerd
raad/toetsingskader: toetsen toets toetsing kader kaders kaderstelling kaderstellend normen norm eisen criteria beoordelingskader beoordelen
  beoordeling maatstaf meetlat toetsvragen oordeel scoort stand stoplicht voldoet voldoen doeltreffend doelmatig rechtmatig kwaliteit
  waaraan rekenkamer
raad/vragen: vragen vraag stellen raadsvragen schriftelijke mondelinge technische debat debatteren wethouder burgemeester college
  portefeuillehouder ondervragen kritisch kritische doorvragen bevragen tips voorzichtig valkuil verkeerd conclusie trekken
  commissievergadering motie amendement spreektekst inbreng voorbereiden fractie interpellatie antwoord bewering claimen scepsis bewijs
raad/kosten: kosten kost geld euro bedrag bedragen uitgaven uitgeven budget begroting begrotingspost prijs prijskaartje duur goedkoop tarief
  uurtarief uurloon per jongere traject jaar jaarlijks gemiddeld personeel salaris salarissen fte formatie subsidie rijk rijksgeld
  financiering gefinancierd investering investeren rendement baten opbrengst opbrengsten oplevert levert besparing bespaart kosten-baten
  mkba maatschappelijke terugverdienen waard besteed besteding verspilling zorgkosten optellen verborgen andere gemeenten vergelijken
raad/voorstel: raadsvoorstel raadsbesluit besluit voorstel conceptvoorstel concept voorbeeld model tekst beslispunten besluiten
  besluitpunten gevraagd argumenten kanttekeningen financien dekking krediet budget aanvragen structureel incidenteel begrotingswijziging
  varianten keuzes opties alternatieven planning control vervolg ambtenaar schrijven college raad indienen agenderen motie amendement
  collegevoorstel nota memo
raad/aanbevelingen: aanbeveling aanbevelingen advies adviezen rekenkamer rekenkamercommissie rekenkamerrapport rekenkameronderzoek onderzoek
  conclusie conclusies rapport 2020 opvolging opgevolgd uitgevoerd uitvoering uitvoeren gedaan terechtgekomen geworden verbeterpunten
  verbeterpunt lessen tekortkomingen kritiek bevindingen status stand afgehandeld overgenomen nagekomen toezegging toezeggingen
over: website site makers maker gemaakt auteur afzender redactie contact bron bronnen bronvermelding herkomst rapport inhoud betrouwbaar
  verzonnen demo voorbeeldgemeente labels betekenis licentie copyright auteursrecht overnemen kopieren hergebruik hergebruiken gebruiken
  vrij cc creative commons open source broncode code github ontwikkelaar programma software versie wijzigingen changelog fout melden
  verbetering suggestie feedback tip foutje spelfout andere gemeenten download downloaden data dataset csv api printen afdrukken uitprinten
  pdf papier english summary engels foreign
over/jongeren: ikzelf jongere ouder ouders moeder vader zoon dochter kind brief gekregen ontvangen post bus schrik bang zorgen lijst gekozen
  uitgekozen aanpak straf gestraft crimineel schuldig verdacht strafblad aantekening vog verklaring omtrent gedrag justitiele documentatie
  verplicht meewerken meedoen weigeren zeggen vrijwillig stoppen stappen uitstappen ophouden lang duurt vast praat weet ziet school baas
  werkgever stage vrienden buren familie ex vertellen geheim achter rug gluren volgen gevolgd afgeluisterd gefilmd camera computer algoritme
  opgeschreven opschrijven dossier lezen inzien opvragen map fout verkeerd klopt leugens liegen verbeteren wissen weghalen verwijderen
  bewaard altijd bezwaar klagen klacht indienen oneens eens boos oneerlijk discriminatie racisme huidskleur advocaat rechter rechtszaak
  gratis rechtsbijstand juridisch loket hulp helpen vertrouwenspersoon kinderombudsman jip kindertelefoon tolk taal nederlands vertalen
  moeilijk gesprek meekomen regisseur begeleider vrouw man gemeente andere vervangen deur huisbezoek langskomen kosten betalen huis
  geplaatst uithuisplaatsing afpakken 18 volwassen broertje zusje verhuizen werk zoeken baan geld rijbewijs terecht
over/privacy: privacy privacyverklaring privacystatement cookie cookies cookiebeleid tracking tracker trackers volgen analytics google
  statistieken bezoekers ip ip-adres log website site bewaart opslaat gegevens anoniem anonimiseren anonimisering herleidbaar herkenbaar
  herkennen namen persoon personen cijfers klein kleine aantallen minder 5 vijf getal leeg vakje streepje afgerond afronden verborgen
  weggelaten onderdrukt tabel kind besproken online internet vindbaar
over/toegankelijkheid: toegankelijkheid toegankelijk toegankelijkheidsverklaring wcag digitoegankelijk blind blinden slechtziend
  slechtziende doof kleurenblind dyslexie beperking handicap gehandicapt voorlezen voorleesfunctie schermlezer screenreader jaws nvda
  braille vergroten lettergrootte letters groter contrast kleuren donker toetsenbord muis klik telefoon mobiel onleesbaar probleem werkt
  lezen eenvoudig taal taalniveau klacht melden
rollen: rol rollen taken functie functies raci verantwoordelijkheden verantwoordelijkheid bevoegdheden organisaties instanties partners
  partner deelnemers betrokken betrokkenen organogram overzicht taakverdeling rolverdeling werkverdeling contactpersonen
rollen/netwerkregisseur: netwerkregisseur regisseur casusregisseur procesregisseur casemanager coach begeleider coördinator ambtenaar
  gemeente vrouw man aanspreekpunt leiding leidt nieuwe begin maandag eerste dag inwerken functie taken taakomschrijving profiel
  functieprofiel vacature competenties ervaring caseload aantal jongeren uren uur tijd tijdsbesteding werkdruk druk overbelast mandaat
  bevoegdheid beslissen bedrag geld budget uitgeven kopen betalen grens euro potje kleine uitgaven maatwerkbudget vastlopen vastgelopen
  doorzetten aanspreken partner weigert escalatie leidinggevende steun intervisie supervisie collega vervanging vervanger ziek vakantie
  overnemen overdracht dossieroverdracht overdrachtsgesprek erven ontslag vertrek opvolger kennismaken partnerregisseur zorg woning regelen
  urgentie veiligheid huisbezoek
rollen/voorzitter: voorzitter voorzitten voorzit leiden leidt vergadering gespreksleider onafhankelijk technisch baas chef bepaalt beslist
  doorhakken knoop agenda tijd bewaken draaiboek dagindeling minuut planning rondje tafel opening afsluiting stilte dominante deelnemer
  conflict oneens ruzie sfeer tegenspraak veilig quorum afwezigen genoeg weinig mensen onvoltallig vervanger vicevoorzitter valt ziek
  waarnemen mandaat benoeming benoemd gekozen aangesteld eerste maand inwerken nieuw tips vragen
rollen/jeugdmarshall: jeugdmarshall marshal marshall jeugdmarshal sheriff groep groepen hanggroep jeugdgroep groepsaanpak buurt wijk
  buurtregisseur wijkregisseur straat aanpak plein kopstukken leider leiders meelopers intensief lik stuk korte lijnen verschil
rollen/informatieanalist: informatieanalist analist data data-analist cijfers cijferaar analyse analyseren statistiek statistieken dashboard
  monitor monitoring grafiek grafieken rapportage kwartaalrapportage indicatoren indicator recidive berekenen berekening rekenen meten
  meting definitie definities datakwaliteit controle controleren kwaliteit fouten uitschieters power bi excel spreadsheet systemen bvh
  informatiebeeld overzicht trends hotspots kent netwerkanalyse
rollen/procesondersteuner: procesondersteuner ondersteuner secretariaat secretaris secretaresse administratie administratief administratieve
  backoffice medewerker planner planning postvak inkomend formulieren verwerken registreren registratie uitnodigen uitnodigingen uitnodiging
  versturen agenda verslag notulen notulist notuleren brieven opmaken verzenden partnerlijst contactlijst telefoonlijst adressen zaal
  reserveren vergaderzaal herinnering rappel termijnen bewaken dossier beheren archiveren ordening bestanden maakt verstuurt houdt
rollen/jeugdboa: jeugdboa boa boa's handhaver handhavers handhaving toezichthouder toezicht stadswacht buitengewoon opsporingsambtenaar
  straat park plein hangplek boete boetes bekeuring bekeuringen bon proces-verbaal uitgeschreven bankje overlast geluid alcohol blikje
  waarschuwen waarschuwing aanspreken surveilleren surveillance ronde observatie signaal signalen uniform gebiedsverbod controleren
rollen/ipta-coach: ipta coach coaching coachen intensief intensieve begeleiding thuis gezin trajectbegeleider trajectbegeleiding jobcoach
  werk werkzoeken baan leerwerkplek stage opleiding loopbaan dagbesteding dagstructuur dagritme bed schoolterugkeer re-integratie mentor
  maatje persoonlijk lvb arbeid uitzendbureau solliciteren cv
rollen/politie: politie agent agenten smeris wout wouten diender wijkagent jeugdagent rechercheur recherche teamchef basisteam bureau
  meldkamer dienst nachtdienst patrouille surveillance straat aangetroffen gezien betrapt aanhouden aanhouding aangehouden opgepakt
  arrestatie ingerekend verhoor verdachte verdenking heterdaad fouilleren gefouilleerd mes wapen gevonden drugs inbeslagname sepot pv
  proces-verbaal mutatie aangifte melding meldingen bvh tap tapverslag opsporing opsporingsonderzoek informatie cie tci camerabeelden
  telefoon uitlezen wpg politiegegevens verstrekken artikel cijfers kwartaal avondklok gebiedsverbod controleren controle handhaven
  regisseur bellen huisbezoek samen eerste week nieuw geheimhouding voorbereiden inbrengen meenemen mandaat agenda groep jeugdgroep tijd
  uren nacht nachts
rollen/om: openbaar ministerie officier justitie ovj jeugdofficier parket vervolging vervolgen vervolgt strafzaak strafzaken rechtszaak
  zitting dagvaarding dagvaarden gedagvaard seponeren sepot strafbeschikking transactie eis strafeis veroordeling veroordelingen vonnis
  vonnissen rechter kinderrechter schorsing voorlopige hechtenis bewaring voorarrest schorsingsvoorwaarden bijzondere voorwaarden zsm
  afdoening afroep schuift aanschuiven uitnodigen strafblad justitiele documentatie gedragsaanwijzing gebiedsverbod strafdossier
  processtukken lopend onderzoek geheim taakstraf isd pij
rollen/reclassering: reclassering reclasseringswerker reclasseringscontact toezicht toezichthouder meldplicht reclasseringstoezicht
  volwassen 18 plus achttienplus proeftijd voorwaardelijk voorwaarde bijzondere voorwaarden overtreden schending houdt enkelband
  elektronisch monitoring controle thuisdetentie taakstraf werkstraf detentie gevangenis vrijkomen vrijlating ontslag schorsing voorlopige
  hechtenis rapport advies strafadvies voorlichtingsrapport 3ro leger heils svg tul tenuitvoerlegging terugmelden rechter officier regisseur
  toezichtplan plan eigen risc
rollen/jeugdbescherming: jeugdbescherming jeugdbeschermer gezinsvoogd gezinsvoogdij voogd voogdij gi gecertificeerde instelling ots
  ondertoezichtstelling maatregel loopt verlenging beeindigd kinderrechter uithuisplaatsing huis geplaatst gesloten jeugdhulp machtiging
  pleeggezin pleegzorg pleegouders jeugdreclassering jeugdreclasseerder jr reclasseerder minderjarig wisselt gewisseld nieuwe vertrokken
  wachtlijst veiligheid kind gezin beschermingsmaatregel drang dwang itb criem harde kern schorsing voorwaarden leger heils wsg
rollen/jongerenwerk: jongerenwerk jongerenwerker straatwerk straatwerker straatcoach straatcoaches streetcoach outreachend ambulant welzijn
  welzijnswerk buurthuis jongerencentrum jongerenhonk buurtcentrum hangplek plein bankje vertrouwen vertrouwensband vertrouwensrelatie
  verraad verrader snitch snitchen klikken klikspaan matennaaien geloofwaardig straat gezien dure spullen kleding merkkleding horloge
  scooter activiteiten sport voetbal kooi rapper studio talent rolmodel groep meedoen peer
rollen/halt: halt halt-straf haltstraf haltafdoening halt-afdoening haltmedewerker halt-medewerker haltgesprek leerstraf leeropdracht
  werkopdracht excuus excuses aanbieden eerste keer first offender licht delict lichte vergrijpen vuurwerk winkeldiefstal spijbelen
  spijbelstraf vernieling strafblad mislukt mislukken afgemaakt afgebroken afspraak gekomen terugverwezen verwijzing politie verwijst
  alternatieve straf taakstraf 12 18
rollen/veilig-thuis: veilig thuis huiselijk geweld kindermishandeling meldcode mishandeling mishandeld slaan slaat geslagen ruzie ouders
  partnergeweld verwaarlozing misbruik seksueel onveilig gezin kinderen getuige stiefvader eergerelateerd eerwraak huwelijksdwang
  uithuwelijking ouderenmishandeling huisverbod tijdelijk melding advies vraag radarfunctie radar anoniem crisis noodsituatie loverboy
  suicidaal zorgen meld
rollen/leerplicht: leerplicht leerplichtambtenaar leerplichtwet verzuim verzuimmelding verzuimambtenaar schoolverzuim spijbelen spijbelt
  spijbelaar absentie absent afwezig komt opdagen weken thuis thuiszitten thuiszitter ziekmelding luxe uitval schooluitval voortijdig vsv
  schoolverlater gestopt diploma startkwalificatie kwalificatieplicht rmc 18 23 mbo student leerling vrijstelling schorsing schorsen
  geschorst verwijdering school sturen inschrijving proces-verbaal boete ouders leerplichtig trajectbegeleider
rollen/de-waag: waag forensisch forensische polikliniek behandeling behandelaar therapie therapeut agressie agressieregulatie woede
  woedebeheersing zeden zedendelinquent seksueel grensoverschrijdend dader daderbehandeling ambulant verplicht behandelplan mst fft
  gezinstherapie trauma impulsief beroepsgeheim behandelverslag rapport diagnostiek risicotaxatie
rollen/school: school scholen schoolleiding onderwijs directeur schooldirecteur rector teamleider mentor docent docenten leraar leerkracht
  juf meester conciërge zorgcoördinator zorgteam ib intern begeleider schoolmaatschappelijk decaan leerling leerlingen klas klaslokaal
  klasgenoot aula schoolplein kluisje kluisjes kluisjescontrole mes wapen tas doorzoeken vechtpartij pesten bedreiging dealen drugs ronselen
  vapen spijbelen verzuim absent cijfers cijferlijst rapport schoolresultaten leerlingdossier leerlingvolgsysteem magister somtoday schorsen
  schorsing sturen verwijderen overstap politie balie agent vraagt adres rooster inval aanhouden aangifte convenant tekenen schooloverleg
  contactpersoon mbo roc vmbo vso praktijkonderwijs passend samenwerkingsverband ouders bellen privacy avg leerplicht melden
rollen/zorgaanbieder: zorgaanbieder ggz jeugd-ggz jeugdhulp jeugdhulpverlener jeugdzorgwerker hulpverlener hulpverlening behandelaar
  psycholoog psychiater therapeut orthopedagoog gezinsbehandelaar ambulant begeleider instelling kliniek client cliënt patient patiënt
  diagnose diagnostiek adhd autisme ptss trauma depressie psychose verward suicide suicidaal zelfmoord zelfbeschadiging verslaving
  verslavingszorg afkicken medicatie crisis crisisdienst crisisplek opname wachtlijst wachttijd plek wachten beroepsgeheim zwijgplicht
  geheim wgbo toestemming weigert vertellen delen dossier behandelplan verwijzing huisarts lvb verstandelijke beperking agressie eigen
  risico kosten aanmelden intake
rollen/zorgnetwerk: zorgoverleg zorgnetwerk zorgtafel zorg overdragen doorverwijzen doorverwezen verwijzing overgang psychische verward
  bemoeizorg multiproblematiek zorgmijder inbrengen aanmelden lokaal zorgteam samenwerking ggz verslaving
rollen/raad-voor-de-kinderbescherming: raad kinderbescherming rvdk raadsonderzoeker raadsonderzoek onderzoek beschermingsonderzoek
  strafonderzoek strafadvies advies rapport rapportage pro justitia persoonlijkheidsonderzoek lij taakstraf coördinatie taakstrafcoördinator
  casusregie jeugdstrafrecht kinderrechter ots gezagsbeëindiging uithuisplaatsing huis ouderlijk gezag omgang beschermingstafel
  jeugdbeschermingstafel verzoek minderjarige zitting zsm
rollen/woningcorporatie: woningcorporatie corporatie woningbouw woningbouwvereniging verhuurder huisbaas woonconsulent huurder huurders huur
  huurwoning huurhuis huurcontract huurovereenkomst opzeggen ontbinden ontruimen ontruiming uitzetting huisuitzetting uithuiszetting
  huurachterstand huurschuld overlast woonoverlast burenruzie buren lawaai geluid portiek trappenhuis flat galerij galerijen
  gedragsaanwijzing laatste kans hennep hennepkwekerij wietplantage wiet drugspand drugs pand woning sluiten huis woonruimte voorrang
  urgentie kluswoning jongerenwoning studio kamer begeleid wonen kamers zelfstandig wachttijd inschrijven complexbeheerder huismeester weten
  privacy
rollen/driehoek-burgemeester: driehoek burgemeester burgemeesters officier politiechef kabinet bestuursadviseur adviseur openbare orde oov
  bevel bevelen noodbevel noodverordening gebiedsverbod groepsverbod samenscholingsverbod avondklok burgemeestersbevel bestuurlijke
  maatregel maatregelen bestuursrechtelijk dwangsom last onder sluiting sluiten woning damocles opiumwet drugspand drugsvondst huisverbod
  woonoverlast preventief fouilleren veiligheidsrisicogebied cameratoezicht voetbalwet vuurwerk rellen ordeverstoring stopgesprek brief
  burgemeestersbrief stopbrief groepen knelpunten prioriteiten escalatie persoon namen casuïstiek verantwoording raad pers persvoorlichting
  woordvoerder media
rollen/college: college b w wethouder wethouders burgemeester portefeuillehouder bestuurder collegebesluit besluiten beslissen vaststellen
  vaststelling mandaat mandaatregeling mandaatbesluit mandateren ondermandaat volmacht machtiging ondertekenen ondertekening convenant
  handtekening verwerkingsverantwoordelijke inkoop inkopen bedrag budget begroting verantwoording jaarverslag aanbieden raadsinformatiebrief
  memo nota verantwoordelijk bestuurlijk beleid
rollen/raad: raadslid raadsleden raad gemeenteraad fractie fractievoorzitter politicus politiek kaderstellen kaders kaderstellend
  controlerend controleren controle toezicht sturen vertegenwoordigen motie moties amendement initiatiefvoorstel budgetrecht budget
  bevoegdheid bevoegd rol taak persoon casus individueel jongen bepaalde namen bewoner belt inwoner klaagt burgemeester college verhouding
  werkbezoek
rollen/fg: fg functionaris gegevensbescherming dpo data protection officer privacy privacyfunctionaris privacybewaker privacyadviseur
  privacyjurist toezichthouder intern toezicht advies adviseren adviesaanvraag dpia gegevensbeschermingseffectbeoordeling audit controle
  controleren logging loggegevens steekproef datalek melden bellen onafhankelijk autoriteit persoonsgegevens verwerkingsregister woo wob
  klacht klokkenluider misstand
jaarverslag: jaarverslag jaarrapport jaarcijfers cijfers aantal aantallen hoeveel statistiek statistieken feiten trend trends ontwikkeling
  resultaat resultaten effect effecten werkt succes percentage procent gemiddeld gemiddelde mediaan leeftijd geslacht jongens meisjes wijk
  wijken buurt afkomst instroom uitstroom afgesloten afgerond positief negatief afmaakt lopend recidive terugval terugvallen opnieuw
  opgepakt veroordeeld verdachten verdachte aanhoudingen aangiften aangifte misdrijven criminaliteit jeugdcriminaliteit overvallen minder
  meer daling stijging gedaald gestegen vergelijking vorig jaar per jaarlijks 2023 2024 2025 kosten uitgaven geld euro budget begroot prijs
  jongere kostprijs doorlooptijd duur wachttijd termijnen tijdig doelen gehaald streefwaarde scores leefgebieden vooruitgang verbetering
  grafiek tabel wachtlijst tevredenheid ervaringen verhaal succesverhaal voorbeeld stad gemeente veiligheid stand zaken grootste probleem
  overlast meeste
`,
};
