import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';

/** Dutch as dailies and agencies print it. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'nl',
  name: 'Dutch',
  home: 'NL',
  checked: false,
  thousands: '.',
  marks:
    'de, het, een, van, en, is, niet, op, met, voor, dat, zijn, aan, door, er, naar, ook, bij, uit, te, wordt, worden, die, om, heeft, tegen, na, maar, over, moet',
  names: {
    ...PLACES,
    'body:Supreme Court of the United States': 'supreme court, amerikaans hooggerechtshof, hooggerechtshof vs',
    'platform:X': 'platform x, sociale netwerk x, x het voormalige twitter',
    'platform:Meta': '~meta',
    'body:European Commission': 'europese commissie, brussel',
    'body:Dutch Data Protection Authority': 'autoriteit persoonsgegevens',
    'body:Data Protection Authority (Italy)': 'italiaanse toezichthouder, italiaanse privacytoezichthouder',
    'body:Moscow court': 'rechtbank in moskou',
  },
  says: {
    block:
      'geblokk*, verbied*, verbod*, beperk*, censu*, afgesloten, blokk*, blokkade van, verbood, ontoegankelijk*, weert, sluit toegang, vertraagd, vertraagt, gecensureerd, censuur, weren, geweerd, op zwart, uit de lucht, haalt uit de lucht, blokkade, blokkades, sluit … af, haalt … offline, gooit … op slot, ontzegt … toegang, toegang ontzegd, aan banden',
    withhold: 'niet zichtbaar in nederland, onzichtbaar in',
    remove:
      'verwijder*, offline gehaald, weggehaald, gewist, haalt offline, offline halen, offline haalt, van het net, wist, wissen, weghalen',
    suspend:
      'geschorst, schorst, opgeschort, opschort*, deactiv*, verbannen, verwijdert account, verwijdert pagina, gooit … eraf, zet … buiten',
    restore:
      'deblokk*, herstelt, weer toegankelijk, weer bereikbaar, gedeblokk*, hersteld*, weer beschikbaar, weer online, terug online, weer te gebruiken, terug in, heropend, terugzetten, terug te zetten, terugplaatsen, terug te plaatsen, teruggeplaatst, teruggezet, geeft … vrij, stelt … weer open, weer vrij, vrijgegeven, laat … weer toe, weer toegelaten, zet … terug, werkt weer, terug op',
    lift: 'opgeheven, ingetrokken, intrekk*, heft, opheff*, trekt in, teruggedraaid, herroep*, heft blokkade op, heft blokkade van, einde blokkade, heft verbod op, trekt … in, draait … terug, maakt … ongedaan, schrapt verbod',
    halt: 'sluit*, gesloten, stop*, afgesloten, uitgeschakeld, platgelegd, legt internet plat, internet uitgezet, afgesneden, sluit toegang, internet afgesloten, sluit internet af, blokkeert internet, internet geblokkeerd, internetblokkade, internetstoring op last, sluit … internet af, legt … plat, schakelt … uit, snijdt … af, zet … internet uit',
    fine: 'boete*, beboet*, dwangsom*, geldboete, last onder dwangsom, moet … betalen, kan boete verwachten',
    order:
      'bevel*, gelast*, verplicht*, opgedragen, beveel*, bevolen, dwingt, moet van de rechter, moeten van, eist, last onder dwangsom, gebod, op bevel van',
    ask: 'eis*, vraagt, verzoek*, eist, roept op, geëist, wil dat, op verzoek van',
    notice:
      'waarschuwing*, sommatie*, dagvaard*, aanmaning, ultimatum, sommeer*, op het matje, waarschuwt, opent onderzoek, start onderzoek, formele procedure, op de vingers getikt, uitleg, opent … onderzoek, start … onderzoek, geeft … de tijd, tikt … op de vingers, start procedure, start een procedure, start de procedure, begint procedure, begint een procedure, zet procedure in gang, opent procedure, opent een procedure, procedure gestart',
    charge:
      'onderzoek*, aangeklaagd, vervolg*, aanklacht, aangifte, inval, opent onderzoek, start onderzoek, start procedure, start een procedure, start de procedure, begint procedure, begint een procedure, zet procedure in gang, opent procedure, opent een procedure, procedure gestart',
    warn: 'waarschuw*, gewaarschuwd, dreigt*, dreigt, waarschuwt',
    enact:
      'aangenomen, wetsvoorstel*, van kracht, wetsvoorstel, treedt in werking, stemt in, neemt aan, goedgekeurd, neemt … aan, stemt … in, keurt … goed, wil … verbieden, werktelefoon, werktelefoons, diensttelefoons, werkapparaten, telefoons van ambtenaren',
    law: 'wet, wetten, regels, verordening*, wetsvoorstel, richtlijn, wetgeving, dsa, digitaledienstenverordening, eigen regels, werktelefoon, werktelefoons, diensttelefoons, werkapparaten, telefoons van ambtenaren, onder de 16, onder de 15',
    sue: 'rechtszaak, beroep, aanvecht*, klaagt aan, spant aan, kort geding, klacht, naar de rechter, bezwaar, sleept voor de rechter, dagvaardt, stapt naar rechter, eist in kort geding, bodemprocedure, stapt … naar rechter, stapt naar rechter om, spant … aan, klaagt … aan, sleept … voor de rechter, daagt … voor de rechter, vecht … aan',
    hearing: 'zitting, hoorzitting, pleidooi*',
    rule: 'oordeel*, vonnis*, uitspraak, besluit*, besliss*, arrest, beslist, stelt in gelijk, ging te ver, stelt … in het gelijk, stelt … in het ongelijk, geeft … gelijk, krijgt gelijk, krijgt ongelijk, veegt … van tafel, haalt … onderuit',
    uphold:
      'verworpen, bevestig*, verwerpt, afgewezen, wijst af, bekrachtigt, blijft in stand, houdt stand, wijst … af, houdt … in stand, blijft overeind, wees … af, wijst eis af, wijst verzoek af, wijst … eis, wijst … vordering, wijst … verzoek, wijst … beroep, wijst … klacht, wees … eis, wees … vordering, wees … verzoek',
    strike:
      'vernietigd, vernietigt, onrechtmatig*, ongrondwettelijk*, onwettig, in strijd met, ging te ver, haalt … onderuit, veegt … van tafel',
    stay: 'schort op, opgeschorte wet, schort … op, schorst, schorste, geschorst',
    comply: 'op verzoek van, op last van, op bevel van, voldoet aan, gehoor aan, zwicht, zwichten',
    refuse: 'weiger*, geweigerd, negeer*, voldoet niet',
    notYet: 'nog niet verwijderd, nog steeds bereikbaar',
    deny: 'ontken*, geen plannen, geen verbod, spreekt tegen',
    may: 'kan, zou, wil, dreig*, overweeg*, mogelijk, plannen, voorstel*, dreigt, pleit, kondigt … aan, gaat … verbieden, belooft, sluit … niet uit, niet uitgesloten',
    not: 'niet, geen',
    figures: 'transparantierapport, rapport, cijfers, statistiek*, jaarverslag',
    told: 'zei tegen de rechter',
    house: 'gemeenschapsrichtlijnen, huisregels, gebruiksvoorwaarden, haatzaaien, eigen regels',
    parliament: 'kamervragen, kamerbrief',
    say: 'zegt, meldt, volgens, aldus, laat weten, kondigt aan, verklaar*, kondigt … aan, kondigde … aan, belooft',
    react:
      'kritiek, veroordeel*, verdedig*, reageer*, hekelt, noemt, verwelkomt, haalt uit, veroordeelt blokkade, dringt aan op, kritisch, amnesty, amnesty international, human rights watch, rsf, verslaggevers zonder grenzen',
    extend: 'verlengt, verlengd, blijft geblokkeerd',
    again: 'opnieuw, weer',
    earlier: 'eerder, sinds, vorig*',
    now: 'vandaag, nu',
    undisturbed: 'zo blokkeer je, nummer blokkeren, advertenties blokkeren',
    state:
      'autoriteiten, kabinet, regering*, overheid*, premier, president, minister, parlement, tweede kamer, kremlin, staatssecretaris',
    ministry: 'minister, staatssecretaris, ministerie*, openbaar ministerie',
    regulator:
      'autoriteit, acm, commissie, toezichthouder*, kansspelautoriteit, mediatoezichthouder, privacywaakhond, waakhond',
    court:
      'gerechtshof, hof, rechter*, rechtbank*, hoge raad, raad van state, moet van de rechter, naar de rechter, sleept voor de rechter, stapt naar rechter',
    police: 'politie, openbaar ministerie, justitie, aivd',
    critic:
      'ngo, ngo s, burgerrechten*, mensenrechtenorganisatie*, journalistenvakbond, journalistenbond, advocaat, advocaten, oppositie, juristen, experts, activisten, makers, digitale burgerrechtenorganisatie',
    company: 'bedrijf, musk, moeder',
    account: 'account, accounts, profiel*, pagina',
    post: 'bericht*, tweet*, berichten, post, posts',
    url: 'link, links',
    site: 'website*, site*, domein*, torrentsite*, goksite, goksites, pornosite, pornosites, streamingsite, streamingsites, piratensite, piratensites, nieuwssite, nieuwssites, weblog',
    app: 'app, apps, vpn, chatapp, chatapps, berichtenapp, diensten, chinese apps, chinese app, platforms, telefoonapps',
    channel: 'kanaal, kanalen, telegramkana*, telegramgroep*',
    video: 'video*',
    song: 'lied, liedjes',
    content: 'inhoud, materiaal, content, berichten, advertenties, zoekresultaten',
    platform:
      'sociale media, socialemedia*, platform*, berichtendienst, sociaal netwerk, zoekmachine, sociaal medium, sociale netwerken, berichtenapp, chatdienst, videoplatform, streamingdienst',
    network:
      'internet, internettoegang, internetverbinding, mobiele netwerken, legt internet plat, internet uitgezet, internet afgesloten, sluit internet af, blokkeert internet, internet geblokkeerd, internetblokkade, internetstoring op last, sluit … internet af, zet … internet uit',
    online:
      'online, digita*, desinformatie, vrijheid van meningsuiting, nepnieuws, cyber*, piraterij, censuur, internetcensuur, haatspraak, auteursrecht, overheidstoestellen, gokken, netblocks, weer online, terug online',
    stake:
      'nationale veiligheid, openbare orde, privacy, pornografie, smaad, laster, extremisme, terrorisme, versleuteling',
    isp: 'providers, internetproviders, ziggo, kpn, provider, internetaanbieders, odido, proximus, telenet',
    people: 'gebruikers, volgers, mensen, personen',
    complaint: 'klachten, meldingen, verzoeken',
    time: 'uur, dagen, weken, maanden, jaar, jaren',
    money: 'euro, dollar, miljard dollar, miljoen euro',
    share: 'procent',
    place: 'steden, gemeenten, landen, provincies',
    sport:
      'wedstrijd*, voetbal*, speler*, doelpunt*, competitie, eredivisie, ajax, feyenoord, psv, schorsing, geschorst, rode kaart, trainer, keeper, knvb, wk, wielren*, doping*, verdediger, spits, supporters, club, duels',
    road: 'weg, boeren, snelweg*, wegen, a12, verkeer*, trekkers, extinction rebellion, brug, file*, vrachtwagen*, blokkade, blokkades, tunnel, distributiecentrum, a2, a4, a15, demonstranten, activisten, klimaatactivisten, spoor, kraan, afgesloten na, a1, ongeluk',
    market: 'omzet, winst, aandeel, aandelen, kwartaal, nabeurs, beurs*, beleggers, bitcoin, crypto*',
    medicine: 'ziekenhuis*, vaccin*, arts*, medicijn*',
    school: 'school, scholen, leraar*, leraren, universiteit*, student*, docent*',
    outage: 'storing*, allestoringen, stroomstoring*, plat, ligt eruit',
    product: 'functie*, lanceert, update*',
    business: 'ontslag*, overname*',
    travel: 'vlucht*, trein*, schiphol, ns, reizigers',
    film: 'film, films, acteur, serie, zanger',
    crime: 'gearresteerd, aangehouden, moord*, drugs, inbra*, oplicht*',
    sanction: 'sancties, export, invoer, tarieven',
    explain: 'podcast, interview, column, opinie, zo blokkeer je, uitleg',
    adblock: 'adblocker*, advertentieblokker*',
    politics: 'verkiezing*, begroting, asiel*, blok',
    finance:
      'bank, banken, bankrekening*, rekening, rekeningen, belasting*, hypothe*, bankpas*, ing, rabobank, pas, creditcard, blokkeert rekening',
    science: 'woonblok*, woningblok*, regen',
    antitrust: 'mededinging*, kartel*, machtspositie, appbetalingen, machtsmisbruik, marktmacht',
    privacy: 'datalek*, hacker*, gehackt, wachtwoord*, persoonsgegevens',
    satire: 'satire, satirisch*, de speld',
  },
  numbers: {
    words: {
      twee: 2,
      drie: 3,
      vier: 4,
      vijf: 5,
      zes: 6,
      zeven: 7,
      acht: 8,
      negen: 9,
      tien: 10,
      twintig: 20,
      honderd: 100,
      duizend: 1000,
    },
    scales: {
      duizend: 1000,
      miljoen: 1000000,
      miljard: 1000000000,
      honderd: 100,
      dozijn: 12,
    },
    over: 'meer dan, ruim, minstens',
    about: 'ongeveer, bijna, circa, zo n',
    upTo: 'tot, minder dan',
  },
  calendar: {
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    weekdays: [
      'maandag, maandagochtend, maandagmiddag, maandagavond, maandagnacht',
      'dinsdag, dinsdagochtend, dinsdagmiddag, dinsdagavond, dinsdagnacht',
      'woensdag, woensdagochtend, woensdagmiddag, woensdagavond, woensdagnacht',
      'donderdag, donderdagochtend, donderdagmiddag, donderdagavond, donderdagnacht',
      'vrijdag, vrijdagochtend, vrijdagmiddag, vrijdagavond, vrijdagnacht',
      'zaterdag, zaterdagochtend, zaterdagmiddag, zaterdagavond, zaterdagnacht',
      'zondag, zondagochtend, zondagmiddag, zondagavond, zondagnacht',
    ],
    today: 'vandaag',
    yesterday: 'gisteren',
  },
};
