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
drugs blowen wiet softdrugs harddrugs lachgas verslaafd
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
};
