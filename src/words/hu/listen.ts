import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Hungarian as agencies and dailies print it; endings by stems. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'hu',
  name: 'Hungarian',
  home: 'HU',
  checked: false,
  thousands: ' ',
  marks: `
    a, az, és, hogy, nem, egy, is, van, volt, meg, már, csak, szerint, után, de, ha, mint, ezt, azt, vagy, miatt,
    amely, aki, ami, lesz, között, ellen, közölte, el, ki, majd, még, pedig
  `,
  names: {
    ...PLACES,
    'platform:X': 'x közösségi oldal*, x platform*, korábban twitter, egykori twitter, x közösségi platform*',
    'platform:Facebook': 'facebookot, facebookon, facebooknak, facebookról, fészbuk*',
    'platform:YouTube': 'youtubeot, youtubeon, youtubera',
    'platform:TikTok': 'tiktokot, tiktokon, tiktoknak, tiktokról, tiktokra, tiktoktól, tiktokkal',
    'platform:Instagram': 'instagramot, instagramon, instagramra, instagramot',
    'platform:Telegram': 'telegramot, telegramon, telegramra, telegramhoz',
    'platform:WhatsApp': 'whatsappot, whatsappon, whatsappra',
    'platform:Wikipedia': 'wikipédi*',
    'platform:Twitter': 'twittert',
    'platform:Signal': 'signalt, signalon, signalra, signalhoz',
    'platform:Discord': 'discordot, discordon, discordra',
    'platform:Reddit': 'redditet, redditen',
    'platform:Viber': 'vibert',
    'platform:Google': 'googlet, googlenek, googletól',
    'platform:Meta': 'metát, metának, ~meta',
    'body:National Media and Infocommunications Authority (Hungary)': `
      nemzeti média és hírközlési hatóság*, nmhh*, médiatanács*, médiahatóság*
    `,
    'body:Hungarian Data Protection Authority': 'naih*, nemzeti adatvédelmi*',
    'body:European Commission': 'európai bizottság*, uniós bizottság*, brüsszeli bizottság*',
    'body:Supreme Court of the United States': 'amerikai legfelsőbb bíróság*, az egyesült államok legfelsőbb bíróság*',
    'body:Court of Justice of the European Union': 'európai bíróság*, az európai unió bíróság*',
    'body:Moscow court': 'moszkvai bíróság*',
    'law:Digital Services Act': `
      digitális szolgáltatásokról szóló rendelet*, digitális szolgáltatásokról szóló törvény*
    `,
  },
  says: {
    block: `
      blokkol*, letilt*, letiltja, letiltották, betilt*, tiltás*, tiltja, tiltják, tiltotta, tiltották, tilalm*,
      tilalom, tilalma, megtilt*, kitilt*, korlátoz*, korlátok közé, elérhetetlenné*, hozzáférhetetlenné*,
      elérhetetlen*, nem elérhető, nem érhető el, nem érhetők el, nem nyitható meg, nem nyílik meg, nem tölthető be,
      nem lehet elérni, nem lehet megnyitni, cenzúr*, lassít*, lelassít*, elzár*, feketelistá*, tiltólist*, zárol*,
      elsötétít*, lekapcsolja az oldal*, lekapcsolta az oldal*, lekapcsolták az oldal*, megvonta a hozzáférést,
      elzárta a hozzáférést
    `,
    withhold: 'magyarországon elrejt*, magyarországon nem látható',
    remove: `
      töröl*, törlés*, törli, törlik, törölni, töröltette, töröltet*, eltávolít*, eltávolítás*, leszed*, leszedet*,
      levetet*, levett*, leveszi, levették, levétel*, eltűnt a youtube*, eltűnt a facebook*, eltűnt az app store*,
      eltűnik a youtube*, eltüntet*
    `,
    suspend: `
      felfüggeszt*, inaktivál*, deaktivál*, kitiltotta … a facebook*, fiókját letilt*, fiókját felfüggeszt*,
      fiókját töröl*, fiókját megszüntet*, megszüntette a fiók*, megszüntette … fiókját, törölte … fiókját,
      törölte … csatornáját, törölte … oldalát, letiltotta … fiókját, letiltotta … csatornáját, letiltotta … oldalát,
      letiltotta … fiókjait, letiltotta … fiókot, letiltott … fiókot, elvesztette … fiókját, elvesztette … oldalát,
      eltűnt … oldala, eltűnt … csatornája, bannol*, kitilt*
    `,
    restore: `
      helyreáll*, helyreállít*, visszaállít*, visszaáll*, újra elérhető*, ismét elérhető*, újra működik,
      ismét működik, újra hozzáférhető*, ismét hozzáférhető*, feloldja, feloldotta, feloldották, feloldja a tilalmat,
      feloldotta a tilalmat, feloldotta a tiltást, feloldja a tiltást, feloldja … tiltását, feloldotta … tiltását,
      feloldotta … tilalmát, feloldotta … blokkolását, feloldás*, visszatért a, visszatérhet, visszakapta,
      visszakapja, visszakapcsol*, újra megnyit*, ismét megnyit*, van újra internet, visszatért az internet,
      visszaengedi, visszaengedte, ismét engedélyez*, újra engedélyez*
    `,
    lift: `
      visszavon*, feloldja, feloldotta, feloldották, eltöröl*, hatályon kívül*, megszünteti a tilalmat, enyhít*,
      feloldotta … tiltását, feloldja … tiltását, feloldotta … tilalmát
    `,
    halt: `
      leállít*, leáll*, lekapcsol*, lezár*, bezár*, megszakít*, megszünteti, internet nélkül,
      lekapcsolta az internetet, lekapcsolták az internetet, lekapcsolja az internetet, leállította az internetet,
      leállították az internetet, leállítja az internetet, elvágta az internetet, lekapcsolt internet,
      internetleállás*, internetkorlátozás*, kikapcsolta az internetet, kikapcsolták az internetet, internetzár*,
      lekapcsolta a mobilinternetet, leállította a mobilinternetet, lezárta az internetet
    `,
    fine: 'bírság*, megbírságol*, bírságot, pénzbüntetés*, pénzbírság*, rekordbírság*, büntetést kapott, megbüntet*',
    order: `
      elrendel*, utasít*, kötelez*, parancs*, rendelet*, határozat*, végzés*, elrendelte, felszólít*, intézkedés*,
      ideiglenes intézkedés*, meghagy*, előír*, köteles
    `,
    ask: 'kér, kéri, kérte, kérik, kérték, kérés*, követel*, felszólít*, sürget*, kezdeményez*, felhív*',
    notice: `
      figyelmeztet*, beidéz*, idézés*, ultimátum*, eljárást indít*, eljárást indított*, eljárás indul*,
      vizsgálatot indít*, vizsgálatot indított*, vizsgálat indul*, berendel*, határidő*, felszólít*,
      hivatalos vizsgálat*, előzetes megállapítás*, előzetesen megállapította
    `,
    charge: `
      vizsgál*, nyomoz*, vádat emel*, vádol*, vádemelés*, feljelent*, gyanú*, eljárást indít*, eljárás indul*,
      vizsgálatot indít*, vizsgálat indul*, nyomozás*
    `,
    warn: 'figyelmeztet*, fenyeget*, megfenyeget*, fenyegetés*',
    enact: `
      elfogad*, megszavaz*, hatályba lép*, életbe lép*, törvényjavaslat*, benyújt*, beterjeszt*, jóváhagy*, bevezet*,
      aláírta, korhatár*, szolgálati telefon*, módosít*
    `,
    law: `
      törvény*, jogszabály*, rendelet*, szabályozás*, szabály, szabályok*, javaslat*, irányelv*, korhatár*,
      16 év alatti*, 15 év alatti*, szolgálati telefon*, törvényjavaslat*
    `,
    sue: `
      beperel*, bepereli, perel, pert indít*, fellebbez*, keresetet nyújt*, keresetet, panaszt tett, panasz*,
      bírósághoz fordul*, megtámad*, alkotmányjogi panasz*
    `,
    hearing: 'tárgyalás*, meghallgatás*',
    rule: 'ítélet*, ítél, ítélte, döntés*, döntött, dönt, kimondta, megállapít*, jogerős*, végzés*',
    uphold: 'helybenhagy*, fenntart*, elutasít*, helyben hagy*, jóváhagyta a tilalmat, jogszerű*',
    strike: `
      alkotmányellenes*, alaptörvény ellenes*, jogellenes*, törvénysértő*, törvénytelen*, megsemmisít*, érvénytelen*,
      hatályon kívül helyez*
    `,
    stay: `
      felfüggesztette a tilalmat, felfüggesztette a tiltást, felfüggesztette a végrehajtás*, elhalaszt*,
      végrehajtás felfüggeszt*
    `,
    comply: `
      eleget tesz*, eleget tett*, kérésére, felszólítására, utasítására, követelésére, teljesít*, határozata alapján,
      megkeresésére
    `,
    refuse: 'megtagad*, nem hajlandó, nem tett eleget, nem tesz eleget, figyelmen kívül*, ellenszegül*, visszautasít*',
    notYet: 'még mindig elérhető, egyelőre nem, még nem',
    deny: `
      cáfol*, tagad*, tagadta, nem tervez*, nem tervezi, nem igaz, szó sincs, nincs napirenden, nem tiltja be,
      nem fogja betiltani, álhír
    `,
    may: `
      lehet, lehetséges, betilthat*, letilthat*, tiltaná*, betiltaná*, letiltaná*, korlátozná*, tervez*, fontolgat*,
      mérlegel*, javasol*, javaslat*, készül, készülnek, várhatóan, akar, akarja, nem zárja ki, nem zárta ki, felvet*,
      kilátásba helyez*
    `,
    not: 'nem, nincs, nélkül, soha, sem',
    figures: `
      jelentés*, statisztik*, adatok, adatai szerint, átláthatósági*, összesen, tavaly, kimutatás*, felmérés*,
      kutatás*, rekord*, az év eleje óta
    `,
    told: 'mondta a bíróságon, a bíróság előtt',
    house: `
      közösségi alapelv*, közösségi irányelv*, felhasználási feltétel*, saját szabályai*, szabályzat*, hamis profil*,
      gyűlöletbeszéd*, kamuprofil*, álprofil*, spam
    `,
    parliament: 'a parlamentben, az országgyűlésben, írásbeli kérdés*, írásbeli válasz*',
    say: 'mondta, közölte, közöl, bejelent*, nyilatkoz*, szerint, tájékoztat*, írta, jelezte, elmond*, ígér*',
    react: `
      bírál*, kritizál*, elítél*, tiltakoz*, reagál*, aggód*, aggasztó*, aggódik, üdvözöl*, megvéd*, felháborod*,
      amnesty*, human rights watch*, riporterek határok nélkül*, helytelenít*
    `,
    extend: 'meghosszabbít*, folytat*, továbbra is',
    again: 'újra, ismét, megint, újból',
    earlier: 'korábban, tavaly, múlt évben, évekkel ezelőtt, egy éve, előző',
    now: 'ma, tegnap, most, mától',
    undisturbed: `
      így blokkol*, hogyan blokkol*, szám blokkol*, hívás blokkol*, hívásblokkol*, írta a facebook*, facebook oldalán,
      facebook bejegyzés*, blokkház*, útzár*
    `,
    state: `
      kormány*, hatóságok*, állam, államfő*, elnök, miniszterelnök*, országgyűlés*, parlament*, rezsim*, junta*,
      hatalom, köztársasági elnök*, rendszer
    `,
    ministry: 'minisztérium*, miniszter, miniszteri, minisztere, minisztert, tárca, államtitkár*',
    regulator: `
      hatóság, hatósága, hatóságtól, hatóságnak, hatósági, bizottság*, felügyelet*, szabályozó hatóság*, hivatal*,
      médiahatóság*, gvh
    `,
    court: `
      bíróság*, törvényszék*, ítélőtábla*, kúria*, kúriá*, alkotmánybíróság*, bíró, bírája, járásbíróság*,
      legfelsőbb bíróság*, fellebbviteli*, közigazgatási bíróság*, bírósághoz fordul*
    `,
    police: 'rendőrség*, rendőr*, ügyészség*, ügyész*, titkosszolgálat*, nav, nemzetbiztonság*',
    critic: `
      jogvéd*, ügyvéd*, ellenzék*, aktivist*, szakértő*, újságírószervezet*, civil szervezet*,
      társaság a szabadságjogokért, tasz, muosz, jogászok
    `,
    company: 'cég*, vállalat*, musk*, meta, bytedance*, vezérigazgató*, zuckerberg*, durov*, techóriás*, óriás',
    account: `
      fiók*, profil*, felhasználói fiók*, oldalát, facebook oldal*, közösségi oldalát, accountj*, hamis profil*
    `,
    post: 'bejegyzés*, poszt*, tweet*, üzenet*, hozzászólás*',
    url: 'link*, hivatkozás*, url*, webcím*',
    site: `
      honlap*, weboldal*, webhely*, internetes oldal*, oldal, oldalak*, oldalt, domain*, portál*, hírportál*,
      híroldal*, hírhonlap*, blog, blogok*, szerencsejáték oldal*, kalózoldal*, pornóoldal*, online kaszinó*, fórum*,
      lap honlapj*, website*
    `,
    app: `
      alkalmazás*, applikáció*, app, appot, appok*, vpn*, szolgáltatás*, üzenetküldő*, csevegő*, játék, játékot,
      chatbot*, alkalmazásbolt*
    `,
    channel: `
      csatorna, csatornát, csatornák*, csatornáját, csatornája, telegram csatorna*, youtube csatorna*, csoport,
      csoportok*
    `,
    video: 'videó*, videókat, klip*, felvétel*',
    song: 'dal, dalok*, dalt, számot',
    content: 'tartalom, tartalmak*, tartalmat, anyag*, hirdetés*, kép, képek*, álhír*, cikk, cikkek*, cikket',
    platform: `
      közösségi média*, közösségimédia*, közösségi oldalak*, közösségi oldal, közösségi platform*, platform*,
      közösségi háló*, üzenetküldő*, keresőmotor*, keresőóriás*, alkalmazásbolt*
    `,
    network: `
      internet*, mobilinternet*, mobiladat*, mobilháló*, szélessáv*, internetkorlátozás*, internetleállás*, hálózat*,
      net, nethozzáférés*, internet hozzáférés*, internet nélkül, lekapcsolta az internetet,
      lekapcsolták az internetet, lekapcsolja az internetet, leállította az internetet, leállították az internetet,
      leállítja az internetet, elvágta az internetet, lekapcsolt internet, kikapcsolta az internetet,
      kikapcsolták az internetet, lekapcsolta a mobilinternetet, leállította a mobilinternetet, lezárta az internetet
    `,
    online: `
      online*, interneten, neten, digitális*, dezinformáció*, álhír*, szólásszabadság*, sajtószabadság*,
      véleményszabadság*, kalóz*, cenzúr*, deepfake*, influenszer*, gyermekpornó*, kiber*, szerencsejáték oldal*,
      hírportál*, híroldal*, netblocks, közösségi média*, iptv*
    `,
    stake: `
      nemzetbiztonság*, közrend*, magánszféra*, pornográf*, rágalmaz*, szélsőség*, terror*, gyermekvédelem*,
      gyermekvédelmi*, titkosítás*, becsületsért*
    `,
    isp: `
      szolgáltató*, internetszolgáltató*, távközlési cég*, telekom*, yettel*, vodafone*, digi*, one magyarország,
      mobilszolgáltató*, dns*
    `,
    people: 'felhasználó*, követő*, ember*, fő, feliratkozó*, újságíró*, fiatal*, gyerek*, személy*',
    complaint: 'panasz, bejelentés*, kérelem, megkeresés*',
    time: 'óra*, órán, nap, napra, napig, napon, hét, hétre, hétig, hónap*, év, évre, évig, évvel, perc*, alkalommal',
    money: 'forint*, euró*, dollár*, rubel*, millió forint, milliárd forint',
    share: 'százalék*',
    place: 'ország, országok*, országban, város*, megye*, régió*, település*',
    sport: `
      foci*, labdarúgó*, futball*, meccs*, mérkőzés*, játékos*, edző*, gól*, nb i, fradi*, ferencváros*, válogatott*,
      piros lap*, eltilt*, uefa, fifa, dopping*, kapus*, klub*, vb, eb, olimpi*, szurkoló*
    `,
    road: `
      út, utat, úton, autópály*, m0*, m1, m3, m5, m7, baleset*, kamion*, teherautó*, híd, hidat, közlekedés*,
      forgalom*, torlódás*, vonat*, gazdák, traktor*, félpályás*, vágány*, metró*
    `,
    market: 'részvény*, tőzsde*, bevétel*, nyereség*, bitcoin*, kriptovalut*, befektető*',
    medicine: 'kórház*, orvos*, oltás*, vakcin*, gyógyszer*, beteg*, rák',
    school: 'iskol*, tanár*, diák*, egyetem*, hallgató*, igazgató*, óvod*, gimnázium*',
    outage: `
      üzemzavar*, akadozik, akadozott, leállás*, műszaki hiba*, technikai hiba*, áramszünet*, áramkimaradás*, kábel*,
      világszerte leállt, downdetector*, vihar*
    `,
    product: `
      funkció*, frissít*, előfizet*, újítás*, bemutatja, bemutatta, okostelefon*, mobiltelefon*, iphone*,
      mobiltilalom*
    `,
    business: 'leépít*, elbocsát*, felvásárl*, kinevez*, lemond*, beruház*, összeolvad*, adatközpont*, igazol, igazolt',
    travel: 'repülő*, reptér*, repülőtér*, légitársaság*, utas*, vonat*, járat*, máv',
    film: 'film*, mozi*, színész*, koncert*, album*, sorozat*, könyv*, énekes*, televízió*, tévécsatorn*, rádió*',
    crime: `
      letartóztat*, őrizet*, gyilkos*, kábítószer*, drog*, lopás*, csaló*, csalás*, rabl*, börtön*, elfog*, megölt*
    `,
    sanction: `
      export*, import*, vám, vámok*, szankció*, embargó*, olaj*, gabona*, dohány*, műanyag*, hús, alkohol*, tűzijáték*
    `,
    explain: 'podcast*, interjú*, elemzés*, vélemény*, útmutató*, hogyan, miért, mi az, magyaráz*, publicisztik*',
    adblock: 'reklámblokkol*, reklámszűrő*, hirdetésblokkol*',
    politics: `
      választás*, kampány*, költségvetés*, párt, pártot, pártok*, fidesz*, tisza párt*, koalíció*, pride*, felvonulás*
    `,
    finance: `
      bank*, bankszámla*, bankkártya*, adó, adók*, hitel*, kamat*, nyugdíj*, vagyon*, számláját, számla*, mnb,
      revolut*
    `,
    science: 'időjárás*, eső*, kutató*, földrengés*, nasa, klíma*, atomerőmű*, tudós*',
    antitrust: 'verseny*, versenyhivatal*, gazdasági versenyhivatal*, erőfölény*, monopólium*, kartell*',
    privacy: 'hacker*, hekker*, jelszó*, adatszivárgás*, adatlopás*, személyes adat*, adatvédelm*, gdpr',
    satire: 'szatír*, paródi*, hírcsárda',
  },
  particles,
  numbers: {
    words: {
      egy: 1,
      két: 2,
      kettő: 2,
      három: 3,
      négy: 4,
      öt: 5,
      hat: 6,
      hét: 7,
      nyolc: 8,
      kilenc: 9,
      tíz: 10,
      tizenegy: 11,
      tizenkét: 12,
      tizenhárom: 13,
      tizennégy: 14,
      tizenöt: 15,
      tizenhat: 16,
      tizenhét: 17,
      tizennyolc: 18,
      tizenkilenc: 19,
      húsz: 20,
      harminc: 30,
      negyven: 40,
      ötven: 50,
      hatvan: 60,
      hetven: 70,
      nyolcvan: 80,
      kilencven: 90,
      száz: 100,
      kétszáz: 200,
      háromszáz: 300,
      ötszáz: 500,
      ezer: 1000,
    },
    scales: { száz: 100, ezer: 1000, ezret: 1000, millió: 1000000, milliárd: 1000000000, tucat: 12, tucatnyi: 12 },
    over: 'több mint, legalább, jóval több mint, több',
    about: 'mintegy, körülbelül, nagyjából, csaknem, közel, hozzávetőleg',
    upTo: 'legfeljebb, akár, kevesebb mint',
  },
  calendar: {
    months: [
      'január*',
      'február*',
      'március*',
      'április*',
      'május*',
      'június*',
      'július*',
      'augusztus*',
      'szeptember*',
      'október*',
      'november*',
      'december*',
    ],
    weekdays: [
      'hétfő, hétfőn',
      'kedd, kedden',
      'szerda, szerdán',
      'csütörtök, csütörtökön',
      'péntek, pénteken',
      'szombat, szombaton',
      'vasárnap',
    ],
    today: 'ma',
    yesterday: 'tegnap',
  },
};
