import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Slovak as agencies and dailies print it. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'sk',
  name: 'Slovak',
  home: 'SK',
  checked: false,
  thousands: ' ',
  marks: `
    a, v, na, sa, je, že, si, pre, podľa, ktorý, ktorá, ktoré, ako, ale, po, za, nie, bol, bola, boli, so, zo, od, do,
    aj, pri, už, alebo, čo, tiež, proti, ktorú, sú, budú
  `,
  names: {
    ...PLACES,
    'platform:X': 'sieť x, siete x, sieti x, platform* x, sociálna sieť x, sociálnej sieti x, bývalý twitter',
    'platform:Facebook': 'facebooku, facebookom',
    'platform:Instagram': 'instagrame, instagramu, instagramom',
    'platform:TikTok': 'tiktoku, tiktokom',
    'platform:Telegram': 'telegrame, telegramu, telegramom',
    'platform:WhatsApp': 'whatsappu, whatsappe',
    'platform:YouTube': 'youtube, youtubeu',
    'platform:Google': 'googlu',
    'platform:Wikipedia': 'wikipédi*',
    'platform:Discord': 'discordu, discorde, discordom',
    'platform:Signal': 'signalu, signalom',
    'platform:Meta': '~meta',
    'body:Council for Media Services (Slovakia)': `
      rada pre mediálne služby, rady pre mediálne služby, radu pre mediálne služby, rpms
    `,
    'body:National Security Authority (Slovakia)': 'národný bezpečnostný úrad, národného bezpečnostného úradu, nbú',
    'body:Constitutional Court (Slovakia)': 'ústavný súd sr, ústavný súd, ústavného súdu, ústavnom súde',
    'body:European Commission': 'európska komisia, európskej komisie, európsku komisiu, eurokomisi*',
    'body:Supreme Court of the United States': `
      najvyšší súd usa, najvyššom súde usa, najvyššieho súdu usa, americk* najvyšš* súd*
    `,
    'body:Moscow court': 'moskovsk* súd*, súd v moskve',
    'law:Digital Services Act': 'akt* o digitálnych službách, nariadeni* o digitálnych službách',
  },
  says: {
    block: `
      blokuj*, zablokov*, zablokuj*, zablokoval*, blokovan*, blokovať, blokácia, blokáci*, blokoval*, zakázal*,
      zakazuj*, zakázan*, zákaz*, zakázať, zakáže, obmedz*, obmedzil*, obmedzen*, cenzur*, cenzúr*, spomal*,
      nedostupn*, neprístupn*, znepríst*, zamedzil* prístup, zamedz* prístup, zabránil* prístup*, nedá sa otvoriť,
      nedajú sa otvoriť, nemožno otvoriť, nenačítava*, neotvára sa, nefunguje bez vpn, vypol web*, vypína web*,
      vypnúť web*, vypla web*, čiern* listin*, odstavil* web*, odstrihol* od, musí zablokovať, musia zablokovať,
      rozhodnutie o blokovaní, zostáva blokovan*
    `,
    withhold: 'skryt* na slovensku, neviditeľn* na slovensku',
    remove: `
      odstrán*, odstráni*, odstránil*, odstraňuj*, odstránen*, zmaz*, zmazal*, vymaz*, vymazal*, maže, stiahol,
      stiahla, stiahli, stiahnu*, sťahuj*, sťahovanie z obchod*, zmizol z, zmizla z, zmizli z, zmizlo z,
      musí odstrániť, musia odstrániť
    `,
    suspend: `
      pozastav* účet, pozastav* účty, pozastavil*, pozastaven*, pozastavuj*, deaktiv*, zrušil* účet, zrušil* účty,
      zrušil* profil, zrušil* stránku, zrušil* kanál, zmazal* účet, zmazal* profil, zmazal* stránku, zmazal* kanál,
      zablokoval* účet, zablokoval* profil, zablokoval* stránku, zabanoval*, ban, banoval*, vylúčil* z facebooku,
      vyhodil* z, prišiel o účet, prišla o účet, prišiel o stránku, prišla o stránku, prišiel o kanál, prišla o kanál,
      prišiel o profil, zmizol účet, zmizol profil, zmizla stránka, zmizol kanál
    `,
    restore: `
      odblok*, obnov*, obnovil*, obnoven*, sprístupn*, opäť dostupn*, znova dostupn*, znovu dostupn*, opäť funguj*,
      znova funguj*, znovu funguj*, vrátil* sa, vracia sa, opäť povolil*, znovu povolil*, zrušil* zákaz, ruší zákaz,
      zrušil* blokov*, ruší blokov*, zákaz zrušen*, koniec zákazu, koniec blok*, internet opäť, internet sa vrátil,
      obnovil* internet, späť online, zrušil* … zákaz, zrušil* … blokovanie
    `,
    lift: `
      zruš*, zrušil*, ruší, odvolal* zákaz, odvolal* blok*, stiahol rozhodnutie, zrušil* zákaz, ruší zákaz,
      zrušil* blokov*, ruší blokov*, zmiern*, uvoľn*, koniec zákazu
    `,
    halt: `
      vypn*, vypol, vypla, vypli, vypína*, odstav*, odstavil*, prerus*, preruš*, odpoj*, zastav*, zatvor*, ukonč*,
      bez internetu, bez mobilného internetu, bez pripojenia, vypol internet, vypla internet, vypli internet,
      vypína internet, vypnutie internetu, odstavil* internet, odpojil* internet, prerušil* internet,
      odstavenie internetu, odstrihol od internetu, odstrihla od internetu, odstrihli od internetu,
      výpadok internetu na príkaz
    `,
    fine: 'pokut*, pokuta, pokutu, sankci* vo výške, zaplatí pokutu, rekordn* pokut*, miliónov* pokut*',
    order: `
      nariad*, nariadil*, nariaďuj*, prikáz*, prikázal*, príkaz*, ulož*, uložil* povinnosť, povinn*,
      neodkladné opatrenie, predbežné opatrenie, na príkaz, musí zablokovať, musia zablokovať, musí odstrániť,
      musia odstrániť, rozhodnutie o blokovaní, dekrét*, vydal* príkaz
    `,
    ask: 'žiad*, požiad*, žiada, požiadal*, vyzv*, vyzýv*, apel*, apeluje, požaduj*, na žiadosť, na výzvu',
    notice: `
      výzv*, vyzval*, upozorn*, varov*, varoval*, predvol*, ultimát*, začal* konanie, začala konanie, začína konanie,
      otvoril* konanie, začal* vyšetrov*, začína vyšetrov*, spustil* vyšetrov*, otvoril* vyšetrov*, lehot*,
      formálne vyšetrovanie, predbežn* zisten*, predbežné zistenia
    `,
    charge: `
      vyšetr*, obvin*, obžalob*, stíh*, trestné oznámenie, konanie, začal* vyšetrov*, začína vyšetrov*,
      spustil* vyšetrov*, otvoril* vyšetrov*, preveruje
    `,
    warn: 'varov*, varuje, varoval*, pohroz*, hroz*, vyhráž*',
    enact: `
      schvál*, schválil*, prijal*, prijat*, prija*, novel*, návrh zákona, nadobudol účinnosť, nadobudne účinnosť,
      vstúpil do platnosti, platnosť, podpísal*, predložil*, zavied*, zaviedol, zavádza, vekov* hranic*,
      služobn* telefón*, služobn* zariaden*, v prvom čítaní, v druhom čítaní
    `,
    law: `
      zákon, zákona, zákony, zákone, zákonom, novel*, nariaden*, pravidlá, pravidiel, vyhlášk*, smernic*,
      návrh zákona, do 16 rokov, do 15 rokov, mladším ako 15, mladším ako 16, vekov* hranic*, služobn* telefón*
    `,
    sue: `
      žalob*, zažaloval*, žaluje, odvol*, odvolal* sa, odvoláva sa, sťažnos*, ústavn* sťažnosť, podal* žalobu,
      podáva žalobu, obrátil* sa na súd, napadol, napadla, dovolan*
    `,
    hearing: 'pojednávan*, vypočut*, pojednáva, zasadnutie súdu',
    rule: 'rozhod*, rozhodol, rozhodla, rozsud*, verdikt*, súd uznal, nález*, rozhodnutie súdu',
    uphold: `
      potvrd*, potvrdil*, zamiet*, zamietol, zamietla, odmietol žalobu, odmietol sťažnosť, ponechal* v platnosti
    `,
    strike: `
      protiústav*, nezákonn*, v rozpore s ústavou, zrušil* rozhodnutie, zrušil* … rozhodnutie, zrušil* … príkaz,
      neplatn*
    `,
    stay: `
      odklad*, odložil* účinnosť, pozastavil* účinnosť, pozastavil* zákaz, pozastavil* platnosť,
      pozastavil* vykonateľnosť
    `,
    comply: `
      vyhovel*, vyhovie, na žiadosť vlády, na žiadosť úradov, na žiadosť polície, na príkaz súdu, na výzvu polície,
      na požiadanie, podriadil*, rešpektoval*, splnil* príkaz
    `,
    refuse: 'odmiet*, odmietol, odmietla, odmieta, ignor*, nevyhovel*, nepodriadil*, nezaplatí',
    notYet: 'stále dostupn*, ešte nie, zatiaľ ne*, naďalej dostupn*',
    deny: `
      poprel*, popier*, dement*, vyvrátil*, neplánuj*, nechyst*, nezakáže*, nebude zakaz*, nezakážem*, nie je pravda,
      nezvažuj*, neuvažuj*, hoax
    `,
    may: `
      môže, môžu, mohol, mohla, mohli by, zvažuj*, uvažuj*, plánuj*, navrh*, navrhuje, chce, chcú, chystá, hrozí,
      nevylúč*, nevylučuj*, pripravuj*, zakázal by, mal* by, sľubuje
    `,
    not: 'nie, nebol*, bez, ani, nikdy, nemá',
    figures: `
      správ* o transparentnosti, správa, štatistik*, údaje, podľa údajov, čísla, vlani odstránil*, celkovo, spolu,
      prieskum*, štúdi*, rekordn*, od začiatku roka, výročn*
    `,
    told: 'povedal na súde, uviedol na súde, pred súdom',
    house: `
      pravidlá komunity, pravidiel komunity, zásady komunity, podmienky používania, falošn* profil*, falošn* účt*,
      nenávistn* prejav*, nenávistn* obsah*, porušenie pravidiel, vlastné pravidlá, spam
    `,
    parliament: 'v parlamente, interpeláci*, hodina otázok, v národnej rade',
    say: 'povedal*, uviedol, uviedla, oznámil*, informoval*, podľa, vyhlásil*, tvrdí, potvrdil pre, sľúbil*',
    react: `
      kritizuj*, kritizoval*, kritik*, odsúdil*, odsudzuj*, protestuj*, protestoval*, reaguj*, reagoval*, znepokoj*,
      obavy, víta, privítal*, bráni rozhodnutie, amnesty*, human rights watch, reportéri bez hraníc, ohradil* sa
    `,
    extend: 'predĺž*, pokračuj*, naďalej blokov*, zostáva v platnosti, zostáva blokovan*',
    again: 'opäť, znovu, znova, opätovne',
    earlier: 'predtým, vlani, minulý rok, pred rokom, v minulosti, minulý mesiac, skôr, bývalý',
    now: 'dnes, včera, teraz',
    undisturbed: `
      ako zablokovať, ako blokovať, zablokovať číslo, blokovanie čísla, blokovanie hovorov, napísal na facebooku,
      napísala na facebooku, na svojom facebooku, uviedol na facebooku, na sociálnej sieti napísal, blokáda ciest,
      blokáda hran*, bytov* blok, blok elektrárne
    `,
    state: `
      vlád*, úrady, úradov, štát, štátu, prezident*, premiér*, parlament*, národná rada, národnej rady, orgány,
      režim*, junt*, kremeľ, kremľ*, kabinet*
    `,
    ministry: 'ministerstv*, minister, ministra, ministrovi, ministerka, ministerky, ministri, štátny tajomník',
    regulator: `
      regulátor*, úrad, úradu, úradom, rada, komisi*, regulačný úrad, teleúrad, úrad pre reguláciu hazardných hier,
      úrad na ochranu osobných údajov, dozorn*, agentúr*
    `,
    court: `
      súd, súdu, súde, súdom, súdy, sudca, sudcu, sudkyňa, mestský súd, krajský súd, okresný súd, najvyšší súd,
      najvyššieho súdu, ústavný súd, odvolací súd, tribunál*, špecializovaný trestný súd, správny súd,
      obrátil* sa na súd
    `,
    police: 'polici*, polície, prokuratúr*, prokurátor*, sis, naka, tajn* služb*, prezídium policajného zboru',
    critic: `
      advokát*, opozíci*, aktivist*, mimovládn*, ľudskoprávn*, odborníci, experti, právnici,
      slovenský syndikát novinárov, novinárske organizácie
    `,
    company: 'spoločnos*, firm*, gigant*, musk*, meta, mety, bytedance, šéf, riaditeľ*, zuckerberg*, durov*',
    account: `
      účet, účtu, účty, účtov, profil, profilu, profily, profilov, stránku na facebooku, facebookov* stránk*, konto,
      kontá, kont
    `,
    post: 'príspev*, status*, tweet*, správy používateľ*',
    url: 'odkaz*, link*, url*',
    site: `
      web, webu, weby, webov, webe, webstránk*, web stránk*, stránk*, stránok, doména, domény, domén, portál*,
      spravodajsk* web*, spravodajsk* portál*, dezinformačn* web*, blog, blogy, hazardn* stránk*, hazardn* web*,
      pirátsk* web*, pirátsk* stránk*, fórum, fóra, online kasín*, server*
    `,
    app: `
      aplikáci*, vpn*, služba, služby, služieb, službu, komunikátor*, chatovac* aplikáci*, hra, hru, hry, chatbot*,
      obchod* s aplikáciami, platform*
    `,
    channel: 'kanál, kanála, kanály, kanálov, kanáli, telegramov* kanál*, skupin* na, skupiny na',
    video: 'video, videá, videí, videa, klip*',
    song: 'pieseň, piesne, skladb*',
    content: 'obsah*, materiál*, reklam*, fotografi*, hoax*, článok, článk*',
    platform: `
      sociálna sieť, sociálne siete, sociálnych sietí, sociálnej siete, sociálnu sieť, sociálnych sieťach,
      sociálnym sieťam, platform*, komunikátor*, vyhľadávač*, sociálnych médií, sociálne médiá
    `,
    network: `
      internet*, mobilný internet, mobilného internetu, mobilné dáta, mobilných dát, širokopásmov*,
      pripojeni* na internet, dátov* služb*, bez internetu, bez mobilného internetu, vypol internet, vypla internet,
      vypli internet, vypína internet, vypnutie internetu, odstavil* internet, odpojil* internet, prerušil* internet,
      odstavenie internetu, odstrihol od internetu, odstrihla od internetu, odstrihli od internetu,
      výpadok internetu na príkaz
    `,
    online: `
      online*, digitál*, dezinform*, hoax*, sloboda slova, slobody slova, slobodu slova, sloboda prejavu,
      sloboda tlače, slobodu médií, cenzúr*, pirátsk*, kyber*, influencer*, detsk* pornografi*, na sieti,
      na internete, spravodajsk* web*, spravodajsk* portál*, hazardn* web*, hazardn* stránk*, online kasín*,
      nenávistn* prejav*, netblocks, sociálne siete
    `,
    stake: `
      národn* bezpečnos*, verejn* poriad*, súkromi*, pornografi*, ohováran*, extrémi*, extrémizm*, terorizm*,
      ochran* detí, šifrovan*, maloletých
    `,
    isp: 'operátor*, poskytovateľ*, telekom*, orange, o2, 4ka, internetov* poskytovateľ*, mobiln* operátor*, dns*',
    people: 'používateľ*, užívateľ*, sledovateľ*, ľudí, osôb, odberateľ*, detí, deti, novinár*, zákazník*',
    complaint: 'sťažností, podnetov, žiadostí, hlásení',
    time: 'hodín, hodiny, hodinu, dní, deň, týždň*, mesiac*, rok, rokov, roky, minút, krát',
    money: 'eur, euro, eura, dolár*, rubľov, miliónov eur, korún',
    share: 'percent*',
    place: 'krajín, krajiny, miest, okres*, obcí, krajov, regiónov',
    sport: `
      futbal*, zápas*, hráč*, tréner*, gól*, hokej*, slovan bratislava, liga, ligy, extraliga, červen* kart*, uefa,
      fifa, doping*, brankár*, útočník*, reprezent*, klub*, fanúš*, stopku, stopka, dištanc, majstrovstv*, olympi*
    `,
    road: `
      cesta, cesty, ceste, cestu, diaľnic*, d1, r1, doprav*, nehod*, kamión*, most, moste, tunel*, kolón*, vlak*,
      traktor*, farmár*, poľnohospodár*, autodopravc*, hraničn* priechod*
    `,
    market: 'akcie, akcií, burz*, zisk*, tržb*, bitcoin*, kryptomen*, investor*',
    medicine: 'nemocnic*, lekár*, očkov*, vakcín*, liek*, pacient*, rakovin*, zdravotn*',
    school: `
      škol*, učiteľ*, žiak*, žiaci, univerzit*, študent*, riaditeľ* školy, riaditeľk*, materskej škol*, mobily v škol*
    `,
    outage: `
      výpad*, porucha, poruchy, technick* problém*, nefunguje pre poruchu, downdetector, výpadok prúdu,
      podmorsk* kábel*, káblov*, kábel, búrk*, víchric*, celosvetov* výpad*, bez elektriny
    `,
    product: `
      funkci*, aktualizáci*, predplatn*, nová verzia, novú verziu, smartfón*, mobilný telefón, mobilné telefóny,
      iphone*, predstavil*, spúšťa, novinka
    `,
    business: `
      prepúšť*, prepust*, akvizíci*, kúpil*, vymenov*, odstúpil*, rezignoval*, investíci*, dátové centrum, fúzi*
    `,
    travel: 'let, lety, letísk*, cestujúc*, lietadl*, vlak*, trajekt*, dovolenk*',
    film: `
      film*, kino, kiná, herec, herečk*, koncert*, album*, seriál*, kniha, knihy, knihu, spevák*, speváčk*, televízi*,
      rádio, festival*
    `,
    crime: 'zatkli, zadržal*, zadrž*, vražd*, drog*, krádež*, podvod*, znásiln*, väzen*, lúpež*, väzb*, zastrel*',
    sanction: `
      dovoz*, vývoz*, export*, import*, clo, clá, embarg*, rop*, plyn*, sankcie proti, tabak*, plast*, mäso, alkohol*,
      obilie, obilia, zábavn* pyrotechnik*, pyrotechnik*, jednorazov*
    `,
    explain: 'podcast*, rozhovor*, komentár*, analýz*, ako, prečo, návod*, názor*, čo je, vysvetľ*',
    adblock: 'blokovač* reklám, blokovanie reklám, adblock*',
    politics: 'voľb*, volieb, rozpoč*, stran*, smer, progresívne slovensko, koalíci*, kampaň*, referend*, kandidát*',
    finance: `
      bank*, bankový účet, bankové účty, bankových účtov, daň, dane, daní, hypoték*, úver*, kart*, dôchod*, exekúci*,
      exekútor*, majetok, majetku, zmrazen*, zmrazil*, nbs, kryptoburz*
    `,
    science: 'počasie, shmú, dážď, sneh, snehu, vedci, zemetras*, klím*, jadrov*, mochovce, nasa',
    antitrust: 'protimonopol*, monopol*, kartel*, hospodárskej súťaže, dominantn* postaveni*',
    privacy: 'hacker*, heslo, heslá, hesiel, únik údajov, únik dát, osobné údaje, osobných údajov, gdpr',
    satire: 'satir*, paródi*',
  },
  particles,
  numbers: {
    words: {
      jeden: 1,
      jedna: 1,
      jedno: 1,
      dva: 2,
      dve: 2,
      dvoch: 2,
      tri: 3,
      troch: 3,
      štyri: 4,
      štyroch: 4,
      päť: 5,
      piatich: 5,
      šesť: 6,
      sedem: 7,
      osem: 8,
      deväť: 9,
      desať: 10,
      desiatich: 10,
      jedenásť: 11,
      dvanásť: 12,
      trinásť: 13,
      pätnásť: 15,
      dvadsať: 20,
      tridsať: 30,
      štyridsať: 40,
      päťdesiat: 50,
      šesťdesiat: 60,
      sedemdesiat: 70,
      osemdesiat: 80,
      deväťdesiat: 90,
      sto: 100,
      dvesto: 200,
      tristo: 300,
      päťsto: 500,
    },
    scales: {
      tisíc: 1000,
      tisíce: 1000,
      tisícky: 1000,
      milión: 1000000,
      milióna: 1000000,
      milióny: 1000000,
      miliónov: 1000000,
      miliarda: 1000000000,
      miliardy: 1000000000,
      miliárd: 1000000000,
      stovky: 100,
      desiatky: 10,
      tucet: 12,
    },
    over: 'viac ako, viac než, vyše, najmenej, minimálne, aspoň',
    about: 'približne, asi, okolo, zhruba, takmer',
    upTo: 'až, menej ako, najviac, maximálne',
  },
  calendar: {
    months: [
      'januára, január',
      'februára, február',
      'marca, marec',
      'apríla, apríl',
      'mája, máj',
      'júna, jún',
      'júla, júl',
      'augusta, august',
      'septembra, september',
      'októbra, október',
      'novembra, november',
      'decembra, december',
    ],
    weekdays: ['pondelok', 'utorok', 'streda, stredu', 'štvrtok', 'piatok', 'sobota, sobotu', 'nedeľa, nedeľu'],
    today: 'dnes',
    yesterday: 'včera',
  },
};
