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
      'geblokk*, verbied*, verbod*, beperk*, censu*, afgesloten, blokk*, blokkade van, verbood, ontoegankelijk*, weert, sluit toegang, vertraagd, vertraagt, gecensureerd, censuur, weren, geweerd, op zwart, uit de lucht, haalt uit de lucht, blokkade, blokkades, sluit … af, haalt … offline, gooit … op slot, ontzegt … toegang, toegang ontzegd, aan banden, gaat … niet meer open, gaat … niet open, gaan … niet meer open, gaan … niet open, ging … niet meer open, ging … niet open, niet meer te openen, niet meer te bereiken, niet meer te lezen, niet meer te zien, niet meer te laden, niet te openen, niet te bereiken, niet te lezen, niet te zien, niet te laden, laadt niet, laden niet, niet meer bereikbaar, niet bereikbaar, niet meer zichtbaar, niet meer toegankelijk, niet meer beschikbaar, nauwelijks bereikbaar, amper bereikbaar, moeilijk bereikbaar, onbereikba*, sluit … af voor lezers, sluiten … af voor lezers, sloot … af voor lezers, afgesloten voor lezers, grijze vlakken, grijze vakjes, af te sluiten, zwarte lijst, dynamisch* bevel, dynamisch* blokkade, dynamisch* blokkering, dynamisch* verbod, blokkeringsbevel*, telegramverbod, tiktokverbod, facebookverbod, twitterverbod, xverbod',
    withhold: 'niet zichtbaar in nederland, onzichtbaar in',
    remove:
      'verwijder*, offline gehaald, weggehaald, gewist, haalt offline, offline halen, offline haalt, van het net, wist, wissen, weghalen, verdwijn* van youtube, verdwijn* van facebook, verdwijn* van instagram, verdwijn* van tiktok, verdwijn* van x, verdwijn* van telegram, verdwijn* van het platform, verdwijn* van internet, verdwijn* uit youtube, verdwijn* uit facebook, verdwijn* uit instagram, verdwijn* uit tiktok, verdwijn* uit x, verdwijn* uit telegram, verdwijn* uit het platform, verdwijn* uit internet, verdwijn* bij youtube, verdwijn* bij facebook, verdwijn* bij instagram, verdwijn* bij tiktok, verdwijn* bij x, verdwijn* bij telegram, verdwijn* bij het platform, verdwijn* bij internet, verdween van youtube, verdween van facebook, verdween van instagram, verdween van tiktok, verdween van x, verdween van telegram, verdween van het platform, verdween van internet, verdween uit youtube, verdween uit facebook, verdween uit instagram, verdween uit tiktok, verdween uit x, verdween uit telegram, verdween uit het platform, verdween uit internet, verdween bij youtube, verdween bij facebook, verdween bij instagram, verdween bij tiktok, verdween bij x, verdween bij telegram, verdween bij het platform, verdween bij internet, verdwenen van youtube, verdwenen van facebook, verdwenen van instagram, verdwenen van tiktok, verdwenen van x, verdwenen van telegram, verdwenen van het platform, verdwenen van internet, verdwenen uit youtube, verdwenen uit facebook, verdwenen uit instagram, verdwenen uit tiktok, verdwenen uit x, verdwenen uit telegram, verdwenen uit het platform, verdwenen uit internet, verdwenen bij youtube, verdwenen bij facebook, verdwenen bij instagram, verdwenen bij tiktok, verdwenen bij x, verdwenen bij telegram, verdwenen bij het platform, verdwenen bij internet, weg van youtube, weg van facebook, weg van instagram, weg van tiktok, weg van x, weg van telegram, weg van het platform, weg van internet, weg uit youtube, weg uit facebook, weg uit instagram, weg uit tiktok, weg uit x, weg uit telegram, weg uit het platform, weg uit internet, weg bij youtube, weg bij facebook, weg bij instagram, weg bij tiktok, weg bij x, weg bij telegram, weg bij het platform, weg bij internet, kanaal verdwenen, pagina verdwenen, account verdwenen',
    suspend:
      'geschorst, schorst, opgeschort, opschort*, deactiv*, verbannen, verwijdert account, verwijdert pagina, gooit … eraf, zet … buiten, verdwijn* van youtube, verdwijn* van facebook, verdwijn* van instagram, verdwijn* van tiktok, verdwijn* van x, verdwijn* van telegram, verdwijn* van het platform, verdwijn* van internet, verdwijn* uit youtube, verdwijn* uit facebook, verdwijn* uit instagram, verdwijn* uit tiktok, verdwijn* uit x, verdwijn* uit telegram, verdwijn* uit het platform, verdwijn* uit internet, verdwijn* bij youtube, verdwijn* bij facebook, verdwijn* bij instagram, verdwijn* bij tiktok, verdwijn* bij x, verdwijn* bij telegram, verdwijn* bij het platform, verdwijn* bij internet, verdween van youtube, verdween van facebook, verdween van instagram, verdween van tiktok, verdween van x, verdween van telegram, verdween van het platform, verdween van internet, verdween uit youtube, verdween uit facebook, verdween uit instagram, verdween uit tiktok, verdween uit x, verdween uit telegram, verdween uit het platform, verdween uit internet, verdween bij youtube, verdween bij facebook, verdween bij instagram, verdween bij tiktok, verdween bij x, verdween bij telegram, verdween bij het platform, verdween bij internet, verdwenen van youtube, verdwenen van facebook, verdwenen van instagram, verdwenen van tiktok, verdwenen van x, verdwenen van telegram, verdwenen van het platform, verdwenen van internet, verdwenen uit youtube, verdwenen uit facebook, verdwenen uit instagram, verdwenen uit tiktok, verdwenen uit x, verdwenen uit telegram, verdwenen uit het platform, verdwenen uit internet, verdwenen bij youtube, verdwenen bij facebook, verdwenen bij instagram, verdwenen bij tiktok, verdwenen bij x, verdwenen bij telegram, verdwenen bij het platform, verdwenen bij internet, weg van youtube, weg van facebook, weg van instagram, weg van tiktok, weg van x, weg van telegram, weg van het platform, weg van internet, weg uit youtube, weg uit facebook, weg uit instagram, weg uit tiktok, weg uit x, weg uit telegram, weg uit het platform, weg uit internet, weg bij youtube, weg bij facebook, weg bij instagram, weg bij tiktok, weg bij x, weg bij telegram, weg bij het platform, weg bij internet, kanaal verdwenen, pagina verdwenen, account verdwenen, raakt … kwijt, raakte … kwijt, raken … kwijt, verlies* … account, verlies* … pagina, verlies* … kanaal, verlies* … instagrampagina, verlies* … facebookpagina, verloor … account, verloor … pagina, verloor … kanaal, verloor … instagrampagina, verloor … facebookpagina',
    restore:
      'deblokk*, herstelt, weer toegankelijk, weer bereikbaar, gedeblokk*, hersteld*, weer beschikbaar, weer online, terug online, weer te gebruiken, terug in, heropend, terugzetten, terug te zetten, terugplaatsen, terug te plaatsen, teruggeplaatst, teruggezet, geeft … vrij, stelt … weer open, weer vrij, vrijgegeven, laat … weer toe, weer toegelaten, zet … terug, werkt weer, terug op, internet hersteld, internet weer terug, internet terug, internet weer aan, mobiele data hersteld, mobiele data weer terug, mobiele data terug, mobiele data weer aan, verbinding hersteld, verbinding weer terug, verbinding terug, verbinding weer aan, netwerken hersteld, netwerken weer terug, netwerken terug, netwerken weer aan',
    lift: 'opgeheven, ingetrokken, intrekk*, heft, opheff*, trekt in, teruggedraaid, herroep*, heft blokkade op, heft blokkade van, einde blokkade, heft verbod op, trekt … in, draait … terug, maakt … ongedaan, schrapt verbod, versoepelt … verbod, versoepelt … blokkade, versoepelt … beperkingen, verlicht … verbod, verlicht … blokkade, verlicht … beperkingen',
    halt: 'sluit*, gesloten, stop*, afgesloten, uitgeschakeld, platgelegd, legt internet plat, internet uitgezet, afgesneden, sluit toegang, internet afgesloten, sluit internet af, blokkeert internet, internet geblokkeerd, internetblokkade, internetstoring op last, sluit … internet af, legt … plat, schakelt … uit, snijdt … af, zet … internet uit, zonder internet, zonder mobiel internet, zonder mobiele data, zonder netwerk, geen internet, geen mobiel internet, geen mobiele data, mobiele data afgesloten, mobiele data uitgezet, mobiele data platgelegd, mobiel internet afgesloten, mobiel internet uitgezet, mobiel internet platgelegd, netwerken afgesloten, netwerken uitgezet, netwerken platgelegd, knijpt netwerken af, knijpt internet af, knijpen netwerken af, knijpen internet af, alle netwerken',
    fine: 'boete*, beboet*, dwangsom*, geldboete, last onder dwangsom, moet … betalen, kan boete verwachten',
    order:
      'bevel*, gelast*, verplicht*, opgedragen, beveel*, bevolen, dwingt, moet van de rechter, moeten van, eist, last onder dwangsom, gebod, op bevel van, dynamisch* bevel, dynamisch* blokkade, dynamisch* blokkering, dynamisch* verbod, blokkeringsbevel*, gaf … opdracht, geeft … opdracht, krijgen … opdracht, krijgt … opdracht, opdracht om, verplicht tot, moet … blokkeren, moet … afsluiten, moet … verwijderen, moeten … blokkeren, moeten … afsluiten, moeten … verwijderen',
    ask: 'eis*, vraagt, verzoek*, eist, roept op, geëist, wil dat, op verzoek van',
    notice:
      'waarschuwing*, sommatie*, dagvaard*, aanmaning, ultimatum, sommeer*, op het matje, waarschuwt, opent onderzoek, start onderzoek, formele procedure, op de vingers getikt, uitleg, opent … onderzoek, start … onderzoek, geeft … de tijd, tikt … op de vingers, start procedure, start een procedure, start de procedure, begint procedure, begint een procedure, zet procedure in gang, opent procedure, opent een procedure, procedure gestart',
    charge:
      'onderzoek*, aangeklaagd, vervolg*, aanklacht, aangifte, inval, opent onderzoek, start onderzoek, start procedure, start een procedure, start de procedure, begint procedure, begint een procedure, zet procedure in gang, opent procedure, opent een procedure, procedure gestart',
    warn: 'waarschuw*, gewaarschuwd, dreigt*, dreigt, waarschuwt',
    enact:
      'aangenomen, wetsvoorstel*, van kracht, wetsvoorstel, treedt in werking, stemt in, neemt aan, goedgekeurd, neemt … aan, stemt … in, keurt … goed, wil … verbieden, werktelefoon, werktelefoons, diensttelefoons, werkapparaten, telefoons van ambtenaren, vergunning voor bloggers, vergunning voor influencers, vergunning voor vpn, licentie voor bloggers, licentie voor influencers, licentie voor vpn, registratie* voor bloggers, registratie* voor influencers, registratie* voor vpn, bloggers moeten, influencers moeten, noodverordening*, noodwet*, leeftijdsgrens*, minimumleeftijd',
    law: 'wet, wetten, regels, verordening*, wetsvoorstel, richtlijn, wetgeving, dsa, digitaledienstenverordening, eigen regels, werktelefoon, werktelefoons, diensttelefoons, werkapparaten, telefoons van ambtenaren, onder de 16, onder de 15, vergunning voor bloggers, vergunning voor influencers, vergunning voor vpn, licentie voor bloggers, licentie voor influencers, licentie voor vpn, registratie* voor bloggers, registratie* voor influencers, registratie* voor vpn, bloggers moeten, influencers moeten, noodverordening*, noodwet*, leeftijdsgrens*, minimumleeftijd',
    sue: 'rechtszaak, beroep, aanvecht*, klaagt aan, spant aan, kort geding, klacht, naar de rechter, bezwaar, sleept voor de rechter, dagvaardt, stapt naar rechter, eist in kort geding, bodemprocedure, stapt … naar rechter, stapt naar rechter om, spant … aan, klaagt … aan, sleept … voor de rechter, daagt … voor de rechter, vecht … aan',
    hearing: 'zitting, hoorzitting, pleidooi*',
    rule: 'oordeel*, vonnis*, uitspraak, besluit*, besliss*, arrest, beslist, stelt in gelijk, ging te ver, stelt … in het gelijk, stelt … in het ongelijk, geeft … gelijk, krijgt gelijk, krijgt ongelijk, veegt … van tafel, haalt … onderuit',
    uphold:
      'verworpen, bevestig*, verwerpt, afgewezen, wijst af, bekrachtigt, blijft in stand, houdt stand, wijst … af, houdt … in stand, blijft overeind, wees … af, wijst eis af, wijst verzoek af, wijst … eis, wijst … vordering, wijst … verzoek, wijst … beroep, wijst … klacht, wees … eis, wees … vordering, wees … verzoek',
    strike:
      'vernietigd, vernietigt, onrechtmatig*, ongrondwettelijk*, onwettig, in strijd met, ging te ver, haalt … onderuit, veegt … van tafel, vernietigt … verbod, vernietigt … blokkade, vernietigt … bevel, vernietigt … boete, vernietigt … besluit, vernietigde … verbod, vernietigde … blokkade, vernietigde … bevel, vernietigde … boete, vernietigde … besluit, kraakt … verbod, kraakt … blokkade, kraakt … bevel, kraakt … boete, kraakt … besluit',
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
    account:
      'account, accounts, profiel*, pagina, instagramaccount*, facebookaccount*, youtubeaccount*, twitteraccount*, instagrampagina*, facebookpagina*, youtubekana*',
    post: 'bericht*, tweet*, berichten, post, posts',
    url: 'link, links',
    site: 'website*, site*, domein*, torrentsite*, goksite, goksites, pornosite, pornosites, streamingsite, streamingsites, piratensite, piratensites, nieuwssite, nieuwssites, weblog, illegale streams, illegale stream, illegale streaming*, illegale iptv, illegale uitzendingen, illegale voetbalstream*, piratenstream*, voetbalstream*, streamingsite*, iptv*, homo site, homo website, gay site, gay website, lhbti site, lhbti website, datingsite*, nieuwsportaal*, wetenschappelijk tijdschrift, historisch tijdschrift, online tijdschrift, online boekhandel, online encyclopedie, imagehost*, onlineforum*, webforum*',
    app: 'app, apps, vpn, chatapp, chatapps, berichtenapp, diensten, chinese apps, chinese app, platforms, telefoonapps',
    channel: 'kanaal, kanalen, telegramkana*, telegramgroep*',
    video: 'video*',
    song: 'lied, liedjes',
    content: 'inhoud, materiaal, content, berichten, advertenties, zoekresultaten',
    platform:
      'sociale media, socialemedia*, platform*, berichtendienst, sociaal netwerk, zoekmachine, sociaal medium, sociale netwerken, berichtenapp, chatdienst, videoplatform, streamingdienst',
    network:
      'internet, internettoegang, internetverbinding, mobiele netwerken, legt internet plat, internet uitgezet, internet afgesloten, sluit internet af, blokkeert internet, internet geblokkeerd, internetblokkade, internetstoring op last, sluit … internet af, zet … internet uit, zonder internet, zonder mobiel internet, zonder mobiele data, zonder netwerk, geen internet, geen mobiel internet, geen mobiele data, mobiele data afgesloten, mobiele data uitgezet, mobiele data platgelegd, mobiel internet afgesloten, mobiel internet uitgezet, mobiel internet platgelegd, netwerken afgesloten, netwerken uitgezet, netwerken platgelegd, knijpt netwerken af, knijpt internet af, knijpen netwerken af, knijpen internet af, alle netwerken, internet hersteld, internet weer terug, internet terug, internet weer aan, mobiele data hersteld, mobiele data weer terug, mobiele data terug, mobiele data weer aan, verbinding hersteld, verbinding weer terug, verbinding terug, verbinding weer aan, netwerken hersteld, netwerken weer terug, netwerken terug, netwerken weer aan',
    online:
      'online, digita*, desinformatie, vrijheid van meningsuiting, nepnieuws, cyber*, piraterij, censuur, internetcensuur, haatspraak, auteursrecht, overheidstoestellen, gokken, netblocks, weer online, terug online, illegale streams, illegale stream, illegale streaming*, illegale iptv, illegale uitzendingen, illegale voetbalstream*, piratenstream*, voetbalstream*, streamingsite*, iptv*, homo site, homo website, gay site, gay website, lhbti site, lhbti website, datingsite*, nieuwsportaal*, wetenschappelijk tijdschrift, historisch tijdschrift, online tijdschrift, online boekhandel, online encyclopedie, imagehost*, onlineforum*, webforum*',
    stake:
      'nationale veiligheid, openbare orde, privacy, pornografie, smaad, laster, extremisme, terrorisme, versleuteling',
    isp: 'providers, internetproviders, ziggo, kpn, provider, internetaanbieders, odido, proximus, telenet, dns resolver*, dns dienst*, dns server*, telecombedrijven, telecomproviders, telecomaanbieders',
    people: 'gebruikers, volgers, mensen, personen',
    complaint: 'klachten, meldingen, verzoeken',
    time: 'uur, dagen, weken, maanden, jaar, jaren',
    money: 'euro, dollar, miljard dollar, miljoen euro',
    share: 'procent',
    place: 'steden, gemeenten, landen, provincies',
    sport:
      'wedstrijd*, voetbal*, speler*, doelpunt*, competitie, eredivisie, ajax, feyenoord, psv, schorsing, geschorst, rode kaart, trainer, keeper, knvb, wk, wielren*, doping*, verdediger, spits, supporters, club, duels',
    road: 'boeren, snelweg*, wegen, a12, verkeer*, trekkers, extinction rebellion, brug, file*, vrachtwagen*, blokkade, blokkades, tunnel, distributiecentrum, a2, a4, a15, demonstranten, activisten, klimaatactivisten, spoor, kraan, afgesloten na, a1, ongeluk, de weg, op de weg, weg naar, weg dicht, weg afgesloten',
    market: 'omzet, winst, aandeel, aandelen, kwartaal, nabeurs, beurs*, beleggers, bitcoin, crypto*',
    medicine: 'ziekenhuis*, vaccin*, arts*, medicijn*',
    school: 'school, scholen, leraar*, leraren, universiteit*, student*, docent*',
    outage:
      'storing*, allestoringen, stroomstoring*, plat, ligt eruit, onderzeese kabel*, zeekabel*, kabelbreuk*, kabelschade, glasvezelkabel*, anker, orkaan, tyfoon, storm, noodweer, stroomuitval, netbeheerder, bliksem*',
    product: 'functie*, lanceert, update*, snelkoppeling*, sneltoets*, één tik, nieuwe knop, dempen',
    business: 'ontslag*, overname*, datacenter*, datacentr*',
    travel: 'vlucht*, trein*, schiphol, ns, reizigers',
    film: 'film, films, acteur, serie, zanger',
    crime: 'gearresteerd, aangehouden, moord*, drugs, inbra*, oplicht*',
    sanction: 'sancties, export, invoer, tarieven',
    explain:
      'podcast, interview, column, opinie, zo blokkeer je, uitleg, hoe … werd, hoe … uitgroeide, hoe … veroverde',
    adblock: 'adblocker*, advertentieblokker*',
    politics: 'verkiezing*, begroting, asiel*, blok',
    finance:
      'bank, banken, bankrekening*, rekening, rekeningen, belasting*, hypothe*, bankpas*, ing, rabobank, pas, creditcard, blokkeert rekening, bevriest … tegoeden, bevriest … fondsen, bevriest … rekeningen, bevroren … tegoeden, bevroren … fondsen, bevroren … rekeningen, cryptobeurs, terrorismefinanciering',
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
