import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Filipino as tabloids and broadcasters print it, mixed with English, which it needs here too. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'fil',
  alsoCodes: 'tl',
  name: 'Filipino',
  home: 'PH',
  checked: false,
  thousands: ',',
  marks: `
    ang, ng, sa, mga, na, at, ay, ni, si, kay, para, hindi, nang, pa, may, mula, nasa, kung, dahil, ito, siya, sila,
    ayon, umano, raw, daw, lang, din, rin, ding, itong, matapos, habang, upang, ngunit, pero, naman
  `,
  names: {
    ...PLACES,
    'platform:X': 'social media platform na x, dating twitter, x dating twitter, platform na x',
    'body:National Telecommunications Commission (Philippines)': 'national telecommunications commission, ntc',
    'body:Department of Information and Communications Technology (Philippines)': `
      dict, kagawaran ng teknolohiyang pang impormasyon
    `,
    'body:Cybercrime Investigation and Coordinating Center (Philippines)': 'cicc',
    'body:Supreme Court of the Philippines': 'korte suprema, kataas taasang hukuman',
    'body:Court of Appeals (Philippines)': 'court of appeals, hukuman sa pag apela',
    'body:Commission on Elections (Philippines)': 'comelec',
    'body:European Commission': 'european commission, komisyon ng europa',
    'body:Supreme Court of the United States': 'korte suprema ng us, korte suprema ng amerika, us supreme court',
  },
  says: {
    block: `
      hinarang, haharangin, hinaharang, harangin, hinarangan, haharangan, pagharang, naharang, nakaharang, maharang,
      ipinaharang, iharang, block, blinock, na block, binlock, blinak, bina block, i block, iblock, ipinablock,
      ipina block, pinablock, blocking, blocked, ban, banned, ban sa, binan, pag ban, na ban, i ban, ipinagbawal,
      ipinagbabawal, ipagbawal, ipagbabawal, pagbabawal, bawal, binawalan, nilimitahan, nilimitahan ang access,
      paglimita, hindi ma access, hindi mabuksan, hindi na mabuksan, hindi na ma access, hindi mapuntahan,
      di ma access, di mabuksan, sinensor, censorship, pinabagal, pinutol ang access, ipinasara, ipasara, pagpapasara,
      isinara ang access, blacklist*, sinarhan ang access, takedown ng website
    `,
    withhold: 'itinago sa pilipinas, hindi makikita sa pilipinas',
    remove: `
      tinanggal, tatanggalin, tanggalin, pagtanggal, pagtatanggal, natanggal, ipinatanggal, ipatanggal, pinatanggal,
      pinatatanggal, pinapatanggal, pinabubura, binura, burahin, buburahin, nabura, pagbura, ipinabura, ipabura,
      pinabura, takedown, take down, inalis, aalisin, alisin, pag alis, ipinaalis, ipaalis, pinaalis, pinaaalis,
      naglaho sa, nawala sa
    `,
    suspend: `
      sinuspinde, suspindihin, suspendihin, sususpindihin, suspensyon, suspensiyon, suspendido, suspended, sinuspend,
      na suspend, suspension, dineactivate, deactivated, isinara ang account, sinara ang account, isinara ang page,
      pinasara ang account, tinanggal ang account, inalis ang account, binura ang account, binura ang page,
      tinanggal ang page, tinanggal ang channel, isinara ang channel, nawala ang account, nawalan ng account,
      nawala ang page, binan ang account
    `,
    restore: `
      inalis … ang ban, binawi … ang ban, tinanggal … ang ban, inalis … ang pagbabawal, inalis … ang pagharang,
      ibinalik, ibabalik, ibalik, naibalik, nagbalik, pagbabalik, balik operasyon, muling binuksan, muling nabuksan,
      binuksan muli, bukas na muli, bukas na ulit, maa access na muli, na access na muli, maa access na,
      mabubuksan na, gumagana na muli, gumagana na ulit, balik online, inalis ang ban, tinanggal ang ban,
      binawi ang ban, inalis ang block, tinanggal ang block, in unblock, unblock*, unban*, pinayagan na muli,
      pinayagan muli, balik na ang, balik na sa, inangat ang ban, inalis ang pagharang, ibinalik ang internet,
      balik ang internet, inalis na ang ban, lifted, restored
    `,
    lift: `
      inalis … ang ban, binawi … ang ban, tinanggal … ang ban, inalis … ang pagbabawal, inalis … ang pagharang,
      binawi, babawiin, bawiin, pagbawi, inalis ang ban, tinanggal ang ban, binawi ang ban, inangat,
      inalis na ang ban, ni lift, in lift, pag lift, kinansela, niluwagan, pinaluwag
    `,
    halt: `
      itinigil, pinatigil, ipinatigil, itigil, tigil, pinutol, putulin, isinara, isara, sinara, sarado,
      pinatay ang internet, pinutol ang internet, pinutol ang mobile data, walang internet, walang signal, shutdown,
      internet shutdown, isinara ang internet, nawalan ng internet sa utos, internet blackout
    `,
    fine: 'multa, pinagmulta, pagmumulta, pagmumultahin, pinagmumulta, minultahan, pinatawan ng multa, fine, fines',
    order: `
      utos, inutos, iniutos, inutusan, inuutusan, ipinag utos, ipag utos, kautusan, inatasan, inaatasan, atas, utusan,
      pinag utusan, direktiba, dinirek, order, executive order, ipinaharang, ipinablock, pinablock, ipinatanggal,
      pinatanggal, pinatatanggal, ipinabura, pinabura, pinabubura, ipinasara, ipinaalis, ipinatigil
    `,
    ask: `
      hiniling, hinihiling, hiling, humiling, humihiling, humirit, hirit, nanawagan, panawagan, nakiusap, hinimok,
      apela, kahilingan, pinakiusapan, pinatatanggal, hinikayat
    `,
    notice: `
      binalaan, babala, nagbabala, show cause order, pinagpapaliwanag, pinagpaliwanag, ipinatawag, ipatatawag,
      pinatawag, subpoena, abiso, ultimatum, palugit, taning, binigyan ng, iimbestigahan, iniimbestigahan,
      inimbestigahan, sinimulan ang imbestigasyon, imbestigasyon, sinisilip
    `,
    charge: `
      imbestigasyon, iniimbestigahan, inimbestigahan, iimbestigahan, kinasuhan, kakasuhan, sinampahan, kaso, reklamo,
      inakusahan, sakdal, sinisilip, sinampahan ng kaso, sinimulan ang imbestigasyon
    `,
    warn: 'babala, binalaan, nagbabala, banta, nagbanta',
    enact: `
      inaprubahan, aprubado, ipinasa, pasado, isinabatas, nilagdaan, pinirmahan, inihain, panukala, panukalang batas,
      isinusulong, epektibo, ipatutupad, ipinatupad, naghain ng panukala, ganap nang batas, age limit
    `,
    law: `
      batas, panukala, panukalang batas, bill, regulasyon, patakaran, circular, memorandum, ordinansa, resolusyon,
      edad 16, wala pang 16, age limit, alituntunin
    `,
    sue: `
      nagsampa, isinampa, idinemanda, nagdemanda, demanda, petisyon, umapela, iniapela, pag apela, dumulog, hinamon,
      kinuwestiyon, kinuwestyon, motion for reconsideration, idinulog, inakyat sa
    `,
    hearing: 'pagdinig, dinggin, diringgin, oral arguments',
    rule: `
      nagpasya, nagdesisyon, desisyon, hatol, pasya, hinatulan, ibinasura, pinaboran, nagpasiya, pinagtibay, kinatigan
    `,
    uphold: 'kinatigan, pinagtibay, ibinasura, ibinasura ang petisyon, tinanggihan ang petisyon, ibinasura ang apela',
    strike: `
      labag sa konstitusyon, unconstitutional, ilegal, pinawalang bisa, walang bisa, pinawalang saysay,
      labag sa saligang batas
    `,
    stay: `
      tro, temporary restraining order, pansamantalang pinigil, pinigil muna, pinigilan ng korte, status quo ante,
      ipinagpaliban
    `,
    comply: `
      sumunod, tumalima, pumayag, alinsunod sa utos, sa utos ng, sa hiling ng, sa kahilingan ng, matapos ang hiling,
      bilang pagsunod
    `,
    refuse: 'tumanggi, tumangging, tinanggihan, ayaw, hindi sumunod, binalewala, hindi pinansin',
    notYet: 'hindi pa, wala pa, bukas pa rin, naa access pa',
    deny: `
      itinanggi, pinabulaanan, walang plano, wala pang plano, hindi totoo, fake news, walang balak, hindi ipagbabawal,
      hindi ibaban, hindi haharangin
    `,
    may: `
      posible, posibleng, maaaring, maaari, pinag aaralan, ikinokonsidera, balak, plano, planong, iminungkahi,
      mungkahi, isinusulong, ikinakasa, nais, gustong, pinag iisipan, bukas sa
    `,
    not: 'hindi, wala, walang, di, huwag',
    figures: `
      ulat, report, datos, estadistika, istatistika, transparency report, umabot sa, umabot na sa, kabuuang, kabuuan,
      noong nakaraang taon, pag aaral, pinakamarami, rekord
    `,
    told: 'sinabi sa korte, ayon sa testimonya',
    house: `
      community standards, community guidelines, paglabag sa patakaran, mga patakaran ng, pekeng account,
      fake accounts, hate speech, spam, coordinated inauthentic
    `,
    parliament: 'sa senado, sa kamara, sa kongreso, pagdinig sa senado',
    say: 'sinabi, sabi, ayon sa, ayon kay, pahayag, inihayag, iginiit, anunsyo, inanunsyo, paliwanag, nilinaw',
    react: `
      kinondena, binatikos, tinuligsa, pumalag, umalma, kritisismo, nabahala, ikinabahala, ikinalungkot, ikinatuwa,
      pinuri, ipinagtanggol, dinepensahan, nagprotesta, amnesty, human rights watch, reporters without borders,
      bumuwelta, tutol
    `,
    extend: 'pinalawig, palalawigin, pinahaba, nananatiling, tuloy ang, mananatili',
    again: 'muli, muling, ulit, na naman',
    earlier: 'dati, noon, noong nakaraang, nauna nang, nakaraang taon, nauna, noong 2022, noong isang taon',
    now: 'ngayon, ngayong, kahapon, kanina, nitong',
    undisturbed: `
      paano mag block, paano i block, pag block ng numero, block number, barangay, paano mag unblock, block screening,
      block voting
    `,
    state: `
      gobyerno, pamahalaan, pangulo, malacañang, palasyo, kongreso, senado, kamara, awtoridad, otoridad,
      mga awtoridad, estado, administrasyon, militar, presidente
    `,
    ministry: 'kagawaran, kalihim, ministro, ministeryo, ministry, department of, secretary, asec, usec',
    regulator: 'komisyon, commission, regulator, regulators, ahensya, ahensiya, ntc, npc, awtoridad, pagcor',
    court: 'korte, hukuman, hukom, huwes, rtc, regional trial court, husgado, sandiganbayan, trial court, mahistrado',
    police: 'pulis, pulisya, pnp, nbi, piskal, prosekusyon, prosecutor, doj, anti cybercrime group, militar, ntf elcac',
    critic: `
      abogado, aktibista, oposisyon, grupo ng karapatang pantao, karapatan, nujp, mga mamamahayag, press freedom,
      makabayan bloc, eksperto, civil society
    `,
    company: 'kompanya, kumpanya, kompanyang, musk, meta, bytedance, zuckerberg, ceo, tech giant',
    account: `
      account, accounts, profile, facebook page, fb page, mga account, page, pages, fb account, pekeng account,
      pekeng mga account, fake accounts
    `,
    post: 'post, posts, tweet, tweets, mensahe',
    url: 'link, links, url, urls',
    site: `
      website, websites, site, sites, web site, webpage, domain, domains, news site, portal, blog, gambling site,
      gambling sites, porn site, porn sites, online casino, sugalan online, forum
    `,
    app: `
      app, apps, aplikasyon, vpn, application, serbisyo, laro, chatbot, mobile app, e sabong, online lending app,
      online lending apps, platforms, messaging app, messaging apps
    `,
    channel: 'channel, channels, grupo sa, group chat, group, groups',
    video: 'video, videos, bidyo, clip',
    song: 'kanta, awitin',
    content: 'content, nilalaman, materyal, larawan, deepfake*, ads, patalastas, anunsyo sa online',
    platform: `
      social media, platform, platforms, social network, messaging app, messaging apps, search engine, plataporma,
      online platform*
    `,
    network: `
      internet, mobile data, mobile internet, signal, cell site, cellphone signal, walang internet, internet shutdown,
      broadband, pinatay ang internet, pinutol ang internet, pinutol ang mobile data, walang signal,
      isinara ang internet, nawalan ng internet sa utos, internet blackout
    `,
    online: `
      online, digital, disimpormasyon, disinformation, fake news, misinformation, malayang pamamahayag,
      kalayaan sa pamamahayag, press freedom, censorship, pamimirata, piracy, pirated, cyber*, deepfake*, influencer*,
      vlogger*, online sugal, online gambling, online na sugal, netblocks, social media, porn site*, gambling site*
    `,
    stake: `
      pambansang seguridad, seguridad ng bansa, kaligtasan ng mga bata, privacy, pornograpiya, malaswa*,
      paninirang puri, libelo, cyberlibel, terorismo, terorista, ekstremismo
    `,
    isp: 'telco, telcos, internet service provider*, isp, isps, pldt, globe, smart, dito, converge, mga telco',
    people: 'user, users, gumagamit, tao, katao, followers, subscribers, kabataan, mamamahayag, bata',
    complaint: 'reklamo, reklamong, kahilingan, requests, reports',
    time: 'oras, araw, linggo, buwan, taon, minuto, taong',
    money: 'piso, dolyar, dollars, euro, milyong piso, p, php, bilyong piso, rubles',
    share: 'porsiyento, porsyento, percent',
    place: 'bansa, lalawigan, probinsya, lungsod, siyudad, rehiyon',
    sport: `
      laro kontra, laban, manlalaro, coach, pba, uaap, ncaa, basketball, boxing, boksingero, gilas, volleyball, nba,
      fifa, doping, fans, ginebra
    `,
    road: `
      kalsada, daan, trapiko, trapik, edsa, truck, trak, tulay, aksidente, jeepney, jeep, bus, motorista, lto, mmda,
      landslide, gumuho, baha, binaha
    `,
    market: 'shares, stocks, kita, tubo, psei, bitcoin, cryptocurrency, mamumuhunan, benta',
    medicine: 'ospital, doktor, bakuna, gamot, pasyente, doh, vape, vaccine',
    school: 'paaralan, eskwela, eskwelahan, guro, estudyante, mag aaral, unibersidad, deped, klase, walang pasok',
    outage: `
      nag down, down ang, teknikal na problema, aberya, brownout, walang kuryente, downdetector, submarine cable,
      naputol na cable, fiber cut, bagyo, glitch
    `,
    product: 'feature, features, inilunsad, ilulunsad, update, bagong bersyon, subscription, cellphone, smartphone',
    business: `
      tinanggal sa trabaho, natanggal sa trabaho, layoff*, binili, bibilhin, itinalaga, nagbitiw, pondo, puhunan,
      data center, opisina
    `,
    travel: 'flight, flights, airport, paliparan, pasahero, eroplano, naia, barko, lrt, mrt',
    film: 'pelikula, sine, aktor, aktres, concert, konsiyerto, album, serye, libro, teleserye, kapamilya, kapuso',
    crime: `
      arestado, inaresto, naaresto, hinuli, huli, patay, pinatay, pagpatay, droga, shabu, scam, estafa, panloloko,
      nakaw, holdap, kulong, nakulong, rape
    `,
    sanction: `
      pag angkat, import, export, taripa, karne, baboy, manok, plastik, paputok, sigarilyo, alak, single use, isda,
      bigas
    `,
    explain: 'paliwanag, opinyon, podcast, paano, alamin, bakit, panayam, ano ang, tips',
    adblock: 'ad blocker, ad blockers, adblock',
    politics: 'halalan, eleksyon, eleksiyon, badyet, kandidato, partido, impeachment, kampanya',
    finance: `
      bangko, bank account, bank accounts, buwis, utang, gcash, maya, pautang, ari arian, amlc, freeze order, atm,
      e wallet*
    `,
    science: 'panahon, pagasa, lindol, phivolcs, ulan, bulkan, siyentipiko',
    antitrust: 'monopolyo, kompetisyon, philippine competition commission',
    privacy: `
      hacker*, na hack, hinack, password, data breach, personal na impormasyon, data privacy,
      national privacy commission
    `,
    satire: 'satire, parodya',
  },
  particles,
  numbers: {
    words: {
      isa: 1,
      isang: 1,
      dalawa: 2,
      dalawang: 2,
      tatlo: 3,
      tatlong: 3,
      apat: 4,
      'apat na': 4,
      lima: 5,
      limang: 5,
      anim: 6,
      'anim na': 6,
      pito: 7,
      pitong: 7,
      walo: 8,
      walong: 8,
      siyam: 9,
      'siyam na': 9,
      sampu: 10,
      sampung: 10,
      labindalawang: 12,
      dalawampung: 20,
      limampung: 50,
      sandaang: 100,
      'isang daan': 100,
    },
    scales: {
      daan: 100,
      daang: 100,
      libo: 1000,
      libong: 1000,
      milyon: 1000000,
      milyong: 1000000,
      bilyon: 1000000000,
      bilyong: 1000000000,
      thousand: 1000,
      million: 1000000,
      dosena: 12,
      dosenang: 12,
      k: 1000,
    },
    over: 'mahigit, higit sa, higit, hindi bababa sa, di bababa sa, lampas',
    about: 'halos, humigit kumulang, tinatayang, nasa',
    upTo: 'hanggang, hindi hihigit sa',
  },
  calendar: {
    months: [
      'enero, january',
      'pebrero, february',
      'marso',
      'abril, april',
      'mayo',
      'hunyo, june',
      'hulyo, july',
      'agosto, august',
      'setyembre, september',
      'oktubre, october',
      'nobyembre, november',
      'disyembre, december',
    ],
    weekdays: ['lunes', 'martes', 'miyerkules, miyerkoles', 'huwebes', 'biyernes', 'sabado', 'linggo ng'],
    today: 'ngayong araw, ngayon',
    yesterday: 'kahapon',
  },
};
