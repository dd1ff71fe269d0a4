import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Albanian as news sites of Albania and Kosovo print it. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'sq',
  name: 'Albanian',
  home: 'AL',
  checked: false,
  thousands: '.',
  marks: `
    dhe, të, në, për, me, nga, një, që, është, se, si, ka, më, nuk, do, kjo, janë, këtë, por, i, e, pas, ndaj, sipas,
    kanë, tha, duke, edhe, ishte, ky, deri
  `,
  names: {
    ...PLACES,
    'platform:X': 'rrjeti x, rrjetin x, platforma x, platformën x, ish twitter, x ish twitter',
    'platform:TikTok': 'tiktokun, tiktokut, tiktoku, tik tok, tik tokun, tik tokut',
    'platform:Facebook': 'facebooku, facebookun, facebookut, fejsbuk, fejsbuku, fejsbukun',
    'platform:Instagram': 'instagrami, instagramin, instagramit',
    'platform:Telegram': 'telegrami, telegramin, telegramit',
    'platform:Google': 'googlen, googles',
    'body:Electronic and Postal Communications Authority (Albania)': `
      akep*, autoriteti i komunikimeve elektronike dhe postare, autoriteti i komunikimeve elektronike,
      autoriteti* i komunikimeve
    `,
    'body:Audiovisual Media Authority (Albania)': `
      autoriteti i mediave audiovizive, autoriteti mediave audiovizive, ama ja
    `,
    'body:Special Court of Tirana': 'gjykata e posaçme, gjkkko, gjykata speciale, gjykata e tiranës',
    'body:Independent Media Commission (Kosovo)': 'komisioni i pavarur i mediave, komisioni i pavarur për media, kpm',
    'body:European Commission': 'komisioni evropian, komisionit evropian, ke ja',
    'body:Supreme Court of the United States': `
      gjykata supreme e shba*, gjykata e lartë e shba*, gjykata supreme amerikane
    `,
    'body:Moscow court': 'gjykata e moskës, gjykatë në moskë',
    'law:Digital Services Act': `
      akti i shërbimeve digjitale, aktit të shërbimeve digjitale, ligji për shërbimet digjitale
    `,
  },
  says: {
    block: `
      bllokon, bllokoi, bllokojnë, bllokuan, bllokohet, bllokohen, bllokuar, bllokimi, bllokimin, bllokimit, bllokim,
      bllokoj*, bllokojë, bllokua, bllokuara, ndalon, ndaloi, ndalojnë, ndaluan, ndalohet, ndalohen, ndaluar, ndalimi,
      ndalimin, ndalimit, ndalim, ndalua, kufizon, kufizoi, kufizohet, kufizim*, kufizuar, censur*, censuron,
      ngadalëson, ngadalësoi, i paaksesueshëm, e paaksesueshme, të paaksesueshme, nuk hapet, nuk hapen,
      nuk mund të hapet, nuk aksesohet, pa akses, mbyll aksesin, mbylli aksesin, mbyll tiktok*, mbylli tiktok*,
      mbyllet tiktok*, mbyllja e tiktok*, mbylljen e tiktok*, mbyll faqe*, mbylli faqe*, mbylli portal*,
      mbyll portal*, lista e zezë, ndërpret aksesin, ndërpreu aksesin, mbyllen faqe*, errëson, vendos të bllokojë,
      vendosi të bllokojë, mbetet i bllokuar
    `,
    withhold: 'fshehur në shqipëri, i padukshëm në shqipëri',
    remove: `
      heq, hoqi, heqin, hoqën, hequr, hiqet, hiqen, heqja, heqjen, heqjes, fshin, fshiu, fshinë, fshihet, fshihen,
      fshirë, fshirjen, fshirja, largon, largoi, largohet, u zhduk nga, zhduket nga, të heqë, të hiqen, të fshijë
    `,
    suspend: `
      pezullon, pezulloi, pezullojnë, pezullohet, pezullohen, pezulluar, pezullim*, pezullua, çaktivizon, çaktivizoi,
      çaktivizohet, mbyll llogari*, mbylli llogari*, mbyllet llogari*, mbyll kanalin, mbylli kanalin, mbylli faqen e,
      mbyll faqen e, mbyll profil*, mbylli profil*, fshin llogari*, fshiu llogari*, fshin kanalin, fshiu kanalin,
      fshiu faqen, bllokon llogari*, bllokoi llogari*, i mbyllet llogaria, përjashton nga
    `,
    restore: `
      rikthen, riktheu, rikthehet, rikthehen, rikthye*, rikthim*, rihap, rihapi, rihapet, rihapen, rihapja, rihapjen,
      zhbllokon, zhbllokoi, zhbllokohet, zhbllokim*, zhbllokohen, zhbllokua, rivendos, rivendosi, rivendoset,
      sërish i aksesueshëm, sërish e aksesueshme, sërish i hapur, sërish funksional, funksionon sërish, hapet sërish,
      heq ndalimin, hoqi ndalimin, hiqet ndalimi, u hoq ndalimi, heq bllokimin, hoqi bllokimin, hiqet bllokimi,
      heqjen e ndalimit, heqja e ndalimit, heq … ndalimin, hoqi … ndalimin, hoqi … bllokimin, rikthehet interneti,
      rikthye* interneti, kthehet interneti, kthehet tiktok*, rihapet tiktok*
    `,
    lift: `
      shfuqizon, shfuqizoi, shfuqizohet, anulon, anuloi, tërheq, tërhoqi, revokon, revokoi, heq ndalimin,
      hoqi ndalimin, hiqet ndalimi, u hoq ndalimi, heq bllokimin, hoqi bllokimin, hiqet bllokimi, heq … ndalimin,
      hoqi … ndalimin, lehtëson, hoqi … bllokimin
    `,
    halt: `
      mbyll, mbylli, mbyllin, mbyllet, mbyllen, mbyllur, mbyllje*, ndërpret, ndërpreu, ndërpritet, ndërprerë,
      ndërprerje*, fik, fiku, fiket, fikje*, pa internet, ndërpret internetin, ndërpreu internetin,
      ndërpritet interneti, fik internetin, fiku internetin, bllokon internetin, bllokoi internetin, mbyll internetin,
      mbylli internetin, ndërprerja e internetit, ndërprerje interneti
    `,
    fine: 'gjobë, gjoba, gjobën, gjobit, gjobiti, gjobitet, gjobitje*, gjobave',
    order: `
      urdhëron, urdhëroi, urdhër*, urdhërohet, vendos bllok*, vendosi bllok*, vendos ndalim*, vendosi ndalim*,
      detyron, detyroi, dekret*, udhëzon, udhëzoi, vendim i, vendim të, masë sigurie, vendos të bllokojë,
      vendosi të bllokojë
    `,
    ask: 'kërkon, kërkoi, kërkojnë, kërkuan, kërkesë*, kërkesa, thirrje, bën thirrje, apel*, i kërkon',
    notice: `
      paralajmëron, paralajmëroi, paralajmërim*, ultimatum*, thërret, thirri, thirret, nis hetim*, nisi hetim*,
      hap hetim*, hapi hetim*, hetim ndaj, nis procedur*, afat, jep afat, formal, njoftim zyrtar
    `,
    charge: `
      heton, hetim*, hetohet, akuzon, akuzoi, akuz*, padit*, kallëzim*, nis hetim*, nisi hetim*, hap hetim*,
      hapi hetim*, nën hetim, procedim
    `,
    warn: 'paralajmëron, paralajmëroi, kërcënon, kërcënoi, kërcënim*, paralajmërim*',
    enact: `
      miraton, miratoi, miratohet, miratuan, miratim*, projektligj*, hyn në fuqi, hyri në fuqi, dekreton, votoi,
      kufi moshe, kufiri i moshës, ndryshime ligjore, telefonat zyrtarë, pajisjet zyrtare
    `,
    law: `
      ligj, ligji, ligjin, ligjit, ligje, projektligj*, rregullore*, rregulla, rregullat, direktiv*, vkm,
      vendim qeverie, nën 16 vjeç, nën 15 vjeç, kufi moshe, kufiri i moshës, dekretligj*
    `,
    sue: `
      padi, padit, paditi, padisin, ankim*, ankohet, apelon, apeloi, apelim*, ankesë në gjykatë,
      kundërshton në gjykatë, i drejtohet gjykatës, kushtetuese për ndalimin, rekurs*, çon në gjykatë, çoi në gjykatë
    `,
    hearing: 'seancë*, seanca, shqyrton, shqyrtoi, dëgjes*, dëgjimor*',
    rule: 'vendim*, vendos, vendosi, verdikt*, gjykata vendosi, gjykata vendos, dënon me gjobë, shpalli',
    uphold: `
      lë në fuqi, la në fuqi, rrëzon, rrëzoi, rrëzohet, refuzon padinë, konfirmon, konfirmoi, hedh poshtë padinë,
      rrëzoi ankimin
    `,
    strike: `
      antikushtetues*, jokushtetues*, i paligjshëm, e paligjshme, të paligjshme, shfuqizon vendimin,
      shfuqizoi vendimin, pavlefshme, anuloi vendimin
    `,
    stay: `
      pezulloi zbatimin, pezullon zbatimin, pezulloi ndalimin, pezullon ndalimin, pezullon vendimin, pezulloi vendimin
    `,
    comply: `
      me kërkesë të, me kërkesën e, pas kërkesës së, me urdhër të, zbaton urdhrin, zbatoi urdhrin, zbaton vendimin,
      përmbush kërkesën, sipas urdhrit, pranoi kërkesën
    `,
    refuse: 'refuzon, refuzoi, nuk pranon, shpërfill, injoron, nuk zbatoi, nuk zbaton',
    notYet: 'ende i aksesueshëm, ende e aksesueshme, ende nuk, ende funksionon',
    deny: `
      mohon, mohoi, përgënjeshtron, përgënjeshtroi, nuk planifikon, nuk ka plan, nuk do të mbyll*, nuk do të bllok*,
      nuk do të ndalo*, nuk do ta mbyllim, s ka plan, nuk është e vërtetë, lajm i rremë
    `,
    may: `
      mund, mund të, do të ndalojë, do të bllokojë, do të mbyllet, planifikon, shqyrton mundësinë, propozon, propozoi,
      propozim*, konsideron, pritet, po shqyrton, nuk përjashton, synon
    `,
    not: 'nuk, s, jo, pa, asnjë, mos',
    figures: `
      raport*, statistik*, të dhëna, sipas të dhënave, gjithsej, vitin e kaluar, transparencë*, studim*, anket*,
      nga fillimi i vitit, rekord*
    `,
    told: 'tha në gjykatë, para gjykatës',
    house: `
      rregullat e komunitetit, standardet e komunitetit, kushtet e përdorimit, llogari të rreme, gjuhë urrejtjeje,
      gjuhën e urrejtjes, profile të rreme, spam
    `,
    parliament: 'në kuvend, në parlament, pyetje parlamentare',
    say: `
      tha, thotë, thanë, deklaron, deklaroi, deklarat*, njofton, njoftoi, shpjegon, u shpreh, bëri të ditur, premton
    `,
    react: `
      kritikon, kritikoi, kritik*, dënon bllok*, dënojnë, dënon ndalim*, dënoi bllok*, dënuan, proteston, protestoi,
      reagon, reagoi, reagim*, shqetësim*, shqetësuar, mirëpret, mirëpriti, mbron vendimin, amnesty,
      human rights watch, reporterët pa kufij, agk, sulmon, kundërshton, kundërshtojnë
    `,
    extend: 'zgjat, zgjati, zgjatet, vazhdon, mbetet i bllokuar, mbetet në fuqi',
    again: 'sërish, përsëri, rishtas, serish',
    earlier: 'më parë, vitin e kaluar, vjet, muajin e kaluar, një vit më parë, dikur',
    now: 'sot, dje, tani, sot e tutje',
    undisturbed: `
      si të blloko*, bllokimi i një numri, të bllokosh një numër, shkroi në facebook, shkruan në facebook,
      bllokojnë rrugën, bllokuan rrugën, bllokohet rruga, bllokim i rrugës, bllokimi i rrugës, bllokon rrugën,
      bllokuar rrugën, bllokut, blloku i
    `,
    state: `
      qeveri*, autoritetet, shteti, shtetit, president*, kryeministri, kryeministër*, kryeministrit, kuvend*,
      parlament*, regjim*, kremlin*, rama, këshilli i ministrave
    `,
    ministry: 'ministri*, ministria, ministrisë, ministër, ministri, ministrja, ministrit, ministre, zëvendësministër*',
    regulator: 'autoritet*, rregullator*, komision*, agjenci*, komisioner*, autoriteti kombëtar, aksk',
    court: `
      gjykat*, gjyq*, gjyqtar*, gjykata kushtetuese, gjykatës kushtetuese, gjykata administrative, apelit,
      gjykata e lartë, gjykata e apelit, ankesë në gjykatë, kundërshton në gjykatë, i drejtohet gjykatës,
      çon në gjykatë, çoi në gjykatë
    `,
    police: 'polici*, prokurori*, prokuror*, spak*, shish, shërbimi informativ',
    critic: `
      avokat*, aktivist*, opozit*, organizata*, të drejtat e njeriut, ekspert*, shoqata e gazetarëve, juristë*,
      shoqëria civile
    `,
    company: 'kompani*, kompania, gjigant*, musk, meta, bytedance, drejtori ekzekutiv, zuckerberg, durov',
    account: `
      llogari*, llogaria, llogarinë, profil*, faqen në facebook, faqja në facebook, faqes në facebook,
      faqe në facebook
    `,
    post: 'postim*, postime*, cicërim*, status*, mesazh*',
    url: 'link*, url*, lidhje interneti',
    site: `
      faqe interneti, faqe, faqet, faqen, faqja, faqeve, uebsajt*, website*, sajt*, portal*, domen*, blog*,
      faqe bastesh, faqe të basteve, faqe bixhozi, faqe pirate, forum*, kazino online, media online
    `,
    app: 'aplikacion*, vpn*, shërbim*, shërbimin e mesazheve, lojë, lojën, platform*, chatbot*',
    channel: 'kanal, kanali, kanalin, kanale, kanalet, kanaleve, kanalit, grup, grupe, grupi në',
    video: 'video*, videon, klip*, filmim*',
    song: 'këngë*, kënga',
    content: 'përmbajtje*, material*, reklam*, foto, artikuj, artikull, lajme të rreme',
    platform: `
      rrjet social, rrjete sociale, rrjetet sociale, rrjeti social, rrjetin social, rrjeteve sociale, rrjetit social,
      media sociale, mediat sociale, platform*, motor kërkimi, mesazher*
    `,
    network: `
      internet, interneti, internetin, internetit, internet celular, të dhënat celulare, rrjetet celulare,
      brez i gjerë, pa internet, ndërpret internetin, ndërpreu internetin, ndërpritet interneti, fik internetin,
      fiku internetin, bllokon internetin, bllokoi internetin, mbyll internetin, mbylli internetin,
      ndërprerja e internetit, ndërprerje interneti
    `,
    online: `
      online, në internet, digjital*, dezinformim*, lajme të rreme, liria e shprehjes, lirinë e shprehjes,
      liria e medias, lirinë e medias, censur*, pirateri*, kibernetik*, influencer*, gjuhë urrejtjeje, netblocks,
      rrjetet sociale, faqe bastesh, pornografi* me të mitur, bixhoz*
    `,
    stake: `
      siguria kombëtare, sigurinë kombëtare, rendi publik, privatësi*, pornografi*, shpifje*, ekstremizm*, terroriz*,
      mbrojtja e fëmijëve, sigurinë e fëmijëve, dhuna
    `,
    isp: `
      operator*, ofrues*, kompanitë e telekomunikacionit, vodafone*, one albania, ipko*, abcom, ofruesit e internetit
    `,
    people: 'përdorues*, ndjekës*, persona, njerëz, abonent*, fëmijë*, gazetar*, qytetar*, të rinj',
    complaint: 'ankesa, ankesave, kërkesa për, denoncime',
    time: 'orë, ditë, javë, muaj, vit, vjet, vite, minuta, herë',
    money: 'lekë, euro, dollar*, milionë euro, rubla, lek',
    share: 'për qind, përqind*',
    place: 'vende, vendet, qytete, bashki, qarqe, komuna, rajone',
    sport: `
      futboll*, ndeshje*, lojtar*, trajner*, gol, gola, kampionat*, superlig*, karton i kuq, kartonin e kuq, uefa,
      fifa, doping*, portier*, sulmues*, kombëtar*, skuadr*, tifoz*, basketboll*, klub*
    `,
    road: `
      rrugë, rruga, rrugën, rrugëve, autostrad*, trafik*, aksident*, kamion*, ura, urën, tunel*, radhë, fermerë,
      fermerët, dogan*, kryqëzim*
    `,
    market: 'aksion*, bursa, bursë, fitim*, të ardhura*, bitcoin*, kriptomonedh*, investitor*',
    medicine: 'spital*, mjek*, vaksin*, ilaç*, barna*, pacient*, kancer*',
    school: 'shkoll*, mësues*, nxënës*, universitet*, student*, drejtore*, kopsht*, arsim*',
    outage: `
      problem teknik, probleme teknike, defekt*, rënie e sistemit, bie facebook, nuk funksionon për shkak të defektit,
      ndërprerje e energjisë, energjis* elektrik*, kabllo*, stuhi*, avari*, jashtë funksionit
    `,
    product: `
      funksion i ri, funksion të ri, prezanton, prezantoi, përditësim*, abonim*, telefon i ri, iphone*, celularë*,
      veçori*
    `,
    business: `
      pushon nga puna, shkarkon, shkarkime, blen, bleu, emëro*, dorëheq*, investim*, zyrë*, bashkim i kompanive
    `,
    travel: 'fluturim*, aeroport*, pasagjer*, avion*, tren*, traget*, viza*',
    film: `
      film*, kinema*, aktor*, koncert*, album*, serial*, libër*, libra*, këngëtar*, televizion*, radio, big brother
    `,
    crime: `
      arresto*, arrest*, vrasje*, vret, drog*, kokain*, vjedhje*, mashtrim*, përdhun*, burg*, grabitje*, prang*,
      dhunoi
    `,
    sanction: `
      import*, eksport*, dogana, doganor*, sanksion*, embargo*, naftë*, duhan*, plastik*, mish*, alkool*,
      fishekzjarr*, sekuestro*
    `,
    explain: 'podcast*, intervist*, analizë*, opinion*, si të, pse, çfarë është, këshilla, shpjegues*',
    adblock: 'bllokues reklamash',
    politics: 'zgjedhje*, buxhet*, parti*, ps, pd, koalicion*, fushat*, votim*, kandidat*',
    finance: `
      bank*, llogari bankare, llogarinë bankare, llogaritë bankare, tatim*, taksa*, kredi*, pension*, kart*, pasuri*,
      sekuestr*, bllokoi pasuritë, bllokohen pasuritë, banka e shqipërisë
    `,
    science: 'moti, reshje*, shi, borë*, tërmet*, studiues*, klim*, meteorolog*',
    antitrust: 'konkurrenc*, monopol*, kartel*',
    privacy: 'haker*, fjalëkalim*, rrjedhje e të dhënave, të dhëna personale, të dhënat personale, sulm kibernetik',
    satire: 'satir*, parodi*',
  },
  particles,
  numbers: {
    words: {
      një: 1,
      dy: 2,
      tre: 3,
      tri: 3,
      katër: 4,
      pesë: 5,
      gjashtë: 6,
      shtatë: 7,
      tetë: 8,
      nëntë: 9,
      dhjetë: 10,
      njëmbëdhjetë: 11,
      dymbëdhjetë: 12,
      pesëmbëdhjetë: 15,
      njëzet: 20,
      tridhjetë: 30,
      dyzet: 40,
      pesëdhjetë: 50,
      njëqind: 100,
      dyqind: 200,
      pesëqind: 500,
      mijë: 1000,
    },
    scales: {
      qind: 100,
      mijë: 1000,
      mijëra: 1000,
      milion: 1000000,
      milionë: 1000000,
      mln: 1000000,
      miliard: 1000000000,
      miliardë: 1000000000,
      qindra: 100,
      dhjetëra: 10,
      duzinë: 12,
    },
    over: 'mbi, më shumë se, më tepër se, të paktën, së paku',
    about: 'rreth, afro, gati, afërsisht, pothuajse',
    upTo: 'deri në, më pak se, më së shumti',
  },
  calendar: {
    months: [
      'janar*',
      'shkurt, shkurtit',
      'mars, marsit',
      'prill, prillit',
      'maj, majit',
      'qershor*',
      'korrik*',
      'gusht, gushtit',
      'shtator*',
      'tetor*',
      'nëntor*',
      'dhjetor*',
    ],
    weekdays: [
      'e hënë, hënën, të hënën',
      'e martë, martën, të martën',
      'e mërkurë, mërkurën, të mërkurën',
      'e enjte, enjten, të enjten',
      'e premte, premten, të premten',
      'e shtunë, shtunën, të shtunën',
      'e diel, dielën, të dielën',
    ],
    today: 'sot',
    yesterday: 'dje',
  },
};
