import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Danish as agencies and dailies print it. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'da',
  name: 'Danish',
  home: 'DK',
  checked: false,
  thousands: '.',
  marks: `
    og, at, det, som, på, er, af, for, med, den, til, ikke, har, et, om, fra, efter, siger, ved, sig, kan, skal, mod,
    eller, også, ifølge, når, nu, under, bliver, blev, over, være, hvor, jeg, mere
  `,
  names: {
    ...PLACES,
    'platform:X': 'platformen x, det sociale medie x, tidligere twitter, x tidligere twitter',
    'platform:TikTok': 'tiktoks',
    'body:European Commission': 'eu kommissionen, europa kommissionen, kommissionen i bruxelles',
    'body:Supreme Court of the United States': 'usa s højesteret, højesteret i usa, den amerikanske højesteret',
    'body:Moscow court': 'domstol i moskva, moskvadomstol*',
    'body:Danish Data Protection Agency': 'datatilsynet',
    'body:Danish Gambling Authority': 'spillemyndighed*',
    'body:Digital Ministry (Denmark)': 'digitaliseringsministeriet',
    'body:Danish court': 'københavns byret, østre landsret, vestre landsret, sø og handelsretten, fogedretten',
    'law:Digital Services Act': 'forordningen om digitale tjenester, loven om digitale tjenester',
  },
  says: {
    block: `
      bloker*, blokering*, spærrer, spærrede, spærret, spærre, spærres, spærring*, forbyd*, forbød, forbudt, forbud,
      forbuddet, begræns*, censur*, censurer*, drosl*, sløver, utilgængelig*, lukker for, lukkede for, lukket for,
      lukkes for, lukke for, lukker adgang*, afskærer adgang*, afskåret adgang*, lukker … for læsere, sortlist*,
      sort liste, tiktok forbud, facebook forbud, telegram forbud, tiktokforbud*, telegramforbud*,
      forbud mod sociale medier, kan ikke længere åbnes, kan ikke åbnes, kan ikke tilgås, kan ikke længere tilgås,
      kan ikke længere læses, kan ikke nås, ikke til at åbne, ikke længere tilgængelig*, ikke til at komme ind på,
      går i sort, gik i sort, lukker ned for, lukkede ned for, lukket ned for, lukke ned for, lukker hjemmesid*,
      lukkede hjemmesid*, lukker … hjemmesider, lukkede … hjemmesider, lukker … sider, lukker … websteder,
      få lukket … sider, blokeringskendelse*, dynamisk* forbud, dynamisk* blokering, sort skærm,
      næsten umulig at åbne, skal blokere, skal spærre, stadig blokeret, får lukket adgang*, fik lukket adgang*,
      lukket adgang*, kræver at … lukker, kræver at … spærrer, kræver at … blokerer, krævede at … lukkede
    `,
    withhold: 'skjult i danmark, utilgængelig i danmark, skjules for danske brugere',
    remove: `
      fjern*, slett*, tager ned, tog ned, taget ned, tages ned, tage ned, pillet ned, piller ned, nedtag*, tage … ned,
      tager … ned, forsvinder fra, forsvandt fra, forsvundet fra, væk fra youtube, væk fra facebook, væk fra tiktok,
      skal fjerne, skal slette, vil have fjernet, vil ikke fjerne
    `,
    suspend: `
      suspender*, deaktiver*, udelukker, udelukkede, udelukket fra, bandlys*, smider ud, smed ud, smidt ud, smides ud,
      smider … ud, smed … ud, lukker konto*, lukkede konto*, lukket konto*, lukker … konto, lukker … konti,
      lukkede … konto, lukkede … konti, lukker … profil*, lukkede … profil*, lukker … kanal*, lukkede … kanal*,
      lukker … side, lukkede … side, mister sin … konto, mister … kanal, mister … side, mistede … konto,
      mistede … kanal, mistede … side, konto er lukket, kontoen er lukket, kanalen forsvandt, kontoen forsvandt,
      siden forsvandt, kanal forsvinder, konto forsvinder, udelukkelse
    `,
    restore: `
      genåbn*, genopret*, genskab*, genetabler*, ophæver blokering*, ophævede blokering*, igen tilgængelig*,
      tilgængelig* igen, virker igen, åbner igen, åbnet igen, åbnes igen, åbner … igen, er tilbage, tilbage på,
      internet er tilbage, nettet er tilbage, lukker op for, lukkede op for, lukket op for, får adgang igen,
      giver adgang igen, afbloker*, adgangen er tilbage, får sin konto igen, konto tilbage, tilbage i appbutik*,
      tilbage i app store
    `,
    lift: `
      ophæv*, trækker … tilbage, trak … tilbage, trukket tilbage, trækker tilbage, tilbagekald*, dropper forbud*,
      droppede forbud*, lemper … forbud*, lemper … restriktion*, afskaffer
    `,
    halt: `
      lukker, lukkede, lukket, lukkes, stopper, standser, afbryd*, afbrød, kapper, slukker, slukkede, slukket,
      slukkes, uden internet, uden mobildata, uden net, nedlukning*, internetnedlukning*, lukker ned, lukkede ned,
      lukket ned, lukker internettet, lukkede internettet, lukker for internettet, lukkede for internettet,
      slukker for internettet, slukkede for internettet, lukker mobilnettet, lukker nettet, nedlukning af internet*
    `,
    fine: 'bøde, bøden, bøder, bødestraf*, kæmpebøde*, rekordbøde*, milliardbøde*, millionbøde*, tvangsbøde*',
    order: `
      beordr*, påbyd*, påbød, påbud, påbuddet, pålægg*, pålagt, pålagde, ordre, kræver at, tvinger, tvinges, tvunget,
      kendelse om, fogedforbud*, skal blokere, skal spærre, skal fjerne, skal lukke, skal slette, dekret*,
      efter ordre, giver ordre, kræver at … lukker, kræver at … spærrer, kræver at … blokerer, krævede at … lukkede
    `,
    ask: 'beder, bad om, anmod*, opfordr*, kræv*, begær*, appeller*, på anmodning, vil have fjernet',
    notice: `
      indkald*, advarsel, advarer, ultimatum, varsel, varsler påbud, indleder undersøgelse, indleder en undersøgelse,
      indleder … undersøgelse, indledte … undersøgelse, åbner undersøgelse, åbner … sag mod, åbnede … sag mod,
      kaldt til samtale, i samråd, frist, giver … frist, formel undersøgelse, foreløbig* konklusion*,
      går ind i sagen, rejser sag, partshøring, foreløbige konklusioner, foreløbig konklusion
    `,
    charge: `
      undersøg*, efterforsk*, sigtet, sigtelse*, tiltal*, anmeld*, politianmeld*, indleder undersøgelse,
      indleder en undersøgelse, rejser tiltale, åbner sag
    `,
    warn: 'advarer, advarede, advarsel, truer, truede, trussel om',
    enact: `
      vedtag*, vedtog, træder i kraft, trådte i kraft, lovforslag*, fremsætter, fremsatte, godkend*, indfør*,
      stemmer for, stemte for, aldersgrænse*, politisk aftale om, arbejdstelefon*, tjenestetelefon*, nødlov*,
      licens for bloggere, tilladelse for influencere
    `,
    law: `
      lov, loven, lovgivning, love, lovforslag*, forordning*, regler, reglerne, direktiv*, bekendtgørelse*,
      aldersgrænse*, under 15 år, under 16 år, arbejdstelefon*, tjenestetelefon*, nødlov*
    `,
    sue: `
      sagsøg*, stævn*, anker, ankede, anket, anke, appel, appellerer, klager over, går til domstolene,
      trækker … i retten, søgsmål*
    `,
    hearing: 'retsmøde*, hovedforhandling*, retssag*, behandler sagen, høring',
    rule: `
      dom, dommen, dømte, afgør*, kendelse*, afgørelse*, fastslår, fastslog, giver medhold, gav medhold,
      retten har
    `,
    uphold: 'stadfæst*, afviser anke*, afviste anke*, afviser klag*, afviste klag*, frifind*, fastholder',
    strike: `
      ulovlig*, grundlovsstridig*, forfatningsstridig*, underkend*, omstød*, annuller*, i strid med grundloven,
      ophæver … forbud*, ophævede … forbud*, kender … ugyldig
    `,
    stay: `
      opsættende virkning, udsætter forbud*, sætter forbuddet på pause, sætter … i bero, stopper forbuddet,
      suspenderer forbud*
    `,
    comply: `
      efterkom*, retter sig efter, efter ordre fra, efter krav fra, efter anmodning, på anmodning af, bøjer sig,
      giver efter
    `,
    refuse: 'nægt*, afviser at, afviste at, ignorerer, trodser, trodsede, vil ikke betale, vil ikke fjerne',
    notYet: 'har endnu ikke, stadig tilgængelig*, stadig ikke',
    deny: `
      benægt*, dementer*, afviser at, afviste at, ingen planer, ikke planer, passer ikke, ikke på tale, ikke aktuelt,
      vil ikke forbyde, falske rygter
    `,
    may: `
      kan, kunne, måske, overvej*, planlæg*, vil, foreslår, foreslog, forslag, udelukker ikke, mulig*, risikerer,
      forvent*, lægger op til, ønsker, lover, på vej
    `,
    not: 'ikke, uden, aldrig, ingen, intet',
    figures: `
      gennemsigtighedsrapport*, rapport, rapporten, statistik*, tal fra, nye tal, ifølge tal, rekord*, i alt, samlet,
      siden årsskiftet, sidste år blev, opgørelse*, undersøgelse viser, årsberetning*, aktindsigt*, et år uden
    `,
    told: 'sagde i retten, fortalte retten',
    house: `
      fællesskabsregler*, retningslinjer, brugsbetingelser, egne regler, sine regler, falske konti, falske profiler,
      hadefuldt indhold, hadtale, spam
    `,
    parliament: 'i folketinget, folketingssvar, paragraf 20, i parlamentet',
    say: 'siger, sagde, oplys*, meddel*, udtal*, forklar*, skriver i en pressemeddelelse, lover, fortæller',
    react: `
      kritiser*, kritik, fordøm*, reager*, forsvar*, bekymr*, hilser velkommen, raser, protesterer, protesterede,
      amnesty, human rights watch, reportere uden grænser, går til angreb på, langer ud
    `,
    extend: 'forlæng*, fortsætter, fortsat, stadig blokeret',
    again: 'igen, på ny, endnu en gang, atter',
    earlier: 'tidligere, sidste år, i fjor, sidste måned, siden, for et år siden',
    now: 'i dag, i går, nu',
    undisturbed: `
      sådan blokerer du, blokere et nummer, bloker et nummer, skriver på facebook, skriver på x, skriver på instagram,
      i et opslag på, vejblokade*, blokerer vej*, blokerede vej*
    `,
    state: `
      regeringen, regering, regeringens, staten, statsminister*, præsident*, folketing*, parlament*, myndighed*,
      junta*, styret, regime*
    `,
    ministry: `
      minister, ministeren, ministeriet, ministerium, kulturminister*, justitsminister*, digitaliseringsminister*,
      statssekretær*
    `,
    regulator: `
      myndighed*, tilsyn*, slots og kulturstyrelsen, digitaliseringsstyrelsen, medietilsyn*, teletilsyn*, kommission*,
      styrelse*, nævn, nævnet, pressenævnet, regulator*
    `,
    court: `
      domstol*, ret, retten, byret*, landsret*, højesteret*, fogedret*, dommer, dommeren, forfatningsdomstol*,
      sø og handelsretten, forvaltningsdomstol*, appeldomstol*, går til domstolene, trækker … i retten
    `,
    police: 'politi*, anklager*, statsadvokat*, pet, efterretningstjeneste*',
    critic: `
      advokat*, oppositionen, aktivist*, eksperter, journalistforbundet, menneskerettighedsorganisation*, jurister,
      organisationer
    `,
    company: `
      selskab*, virksomhed*, techgigant*, gigant*, musk, meta, bytedance, direktør*, zuckerberg, durov, grundlægger,
      stifter, topchef, direktør for
    `,
    account: `
      konto, kontoen, konti, kontiene, profil, profiler, profilen, facebookside*, instagramprofil*, instagramkonto*,
      brugerkonto*, xkonto*, falske profiler
    `,
    post: 'opslag, opslaget, opslagene, tweet*, besked*, indlæg*, statusopdatering*',
    url: 'link, links, linket, url*, webadresse*',
    site: `
      hjemmeside*, websted*, website*, webside*, side, sider, siderne, domæne*, portal*, netavis*, nyhedssite*, blog*,
      nyhedsmedie*, spilleside*, spillesider, bettingside*, pirattjeneste*, piratside*, streamingside*,
      ulovlig* spil*, ulovlig* streaming, pornoside*, netkasino*, forum, fora, debatforum*, leksikon
    `,
    app: `
      app, appen, apps, appene, vpn*, tjeneste*, beskedapp*, chatapp*, beskedtjeneste*, chatbot*, appbutik*,
      platform*, spil, spillet, sociale platforme
    `,
    channel: 'kanal, kanalen, kanaler, telegramkanal*, youtubekanal*, gruppe, grupper',
    video: 'video*, klip, videoklip*',
    song: 'sang, sangen, sange',
    content: 'indhold*, materiale*, annonce*, falske nyheder, deepfake*, nøgenbilleder, artikler',
    platform: `
      sociale medier, det sociale medie, sociale netværk*, sociale platforme, platform*, beskedtjeneste*, chatapp*,
      søgemaskine*, chatbot*, appbutik*
    `,
    network: `
      internet*, mobildata, mobilnet*, bredbånd*, nettet, netværket, telenet*, mobilt internet,
      nedlukning af internet*, internetnedlukning*, uden internet, uden mobildata, uden net, lukker internettet,
      lukkede internettet, lukker for internettet, lukkede for internettet, slukker for internettet,
      slukkede for internettet, lukker mobilnettet, lukker nettet
    `,
    online: `
      online, på nettet, digital*, desinformation*, ytringsfrihed*, pressefrihed*, falske nyheder, pirat*, netcensur*,
      had på nettet, deepfake*, influencer*, børneporno*, sociale medier, ulovlig* streaming, ulovlig* spil*, iptv*,
      netblocks, ooni, cloudflare radar, pornoside*, spilleside*, nyhedssite*, netkasino*, manglende moderation,
      manglende moderering, moderation af indhold
    `,
    stake: `
      national* sikkerhed, statens sikkerhed, offentlig* orden, privatliv*, pornografi*, ærekrænk*, injurie*,
      ekstremisme, terror*, børns sikkerhed, kryptering
    `,
    isp: `
      teleselskab*, internetudbyder*, udbyder*, tdc, yousee, telenor, telia, bredbåndsudbyder*, mobilselskab*,
      mobiloperatør*, teleoperatør*, dns
    `,
    people: 'bruger*, følger*, personer, mennesker, abonnenter, børn, unge, kunder, journalister, danskere',
    complaint: 'klager, anmeldelser, anmodninger, henvendelser, sager',
    time: 'timer, time, dage, dag, døgn, uger, uge, måneder, måned, år, minutter, gange',
    money: 'kroner, euro, dollar, mio kroner, mia kroner, rubler, pund',
    share: 'procent, pct',
    place: 'lande, byer, kommuner, regioner',
    sport: `
      fodbold*, kamp, kampe, kampen, spiller*, træner*, mål, superliga*, håndbold*, rødt kort, klub*, landshold*,
      fifa, uefa, doping*, målmand*, angriber*, forsvarer*, brøndby, fck, karantæne*, em, vm, ol, cykelrytter*
    `,
    road: `
      vej, vejen, motorvej*, trafik*, ulykke*, lastbil*, bro, broen, storebælt*, e45, e20, tunnel*, kø, landmænd*,
      traktor*
    `,
    market: 'aktie*, børs*, overskud*, omsætning*, regnskab*, bitcoin*, kryptovaluta*, investor*',
    medicine: 'hospital*, sygehus*, vaccin*, lægemid*, læge*, patient*, kræft*',
    school: 'skole*, lærer*, elev*, universitet*, student*, gymnasi*, børnehave*',
    outage: `
      nedbrud*, driftsforstyrrels*, tekniske problemer, teknisk fejl, ligger nede, er nede, gik ned, downdetector,
      strømafbrydels*, strømsvigt*, kabelbrud*, søkab*, storm*, orkan*, overgravet*
    `,
    product: `
      funktion*, lancer*, opdatering*, abonnement*, mobiltelefon*, mobil, mobiler, mobilforbud*, nyhed i, genvej*,
      ny knap
    `,
    business: 'fyrer, fyring*, opkøb*, fusion*, udnævn*, ansætter, fratræder, investering*, datacent*',
    travel: 'fly, flyet, flyrejs*, lufthavn*, tog, toget, passager*, rejsende, færge*, dsb',
    film: `
      film, filmen, biograf*, skuespil*, koncert*, album*, serie, serien, roman*, bog, bogen, bøger, kunstner*,
      tv kanal*, radio*, melodi grand prix
    `,
    crime: `
      anholdt, anholdes, anholder, varetægts*, drab*, mord*, narko*, tyveri*, voldtægt*, fængsel*, bedrageri*,
      svindel*, skyderi*, røveri*, vold
    `,
    sanction: `
      eksport*, import*, told, embargo*, olie, sanktion*, snus, tobak*, plast*, kød, vapes, alkohol*, fiskeri*,
      fyrværkeri*, burka*
    `,
    explain: `
      podcast*, debat, kronik*, interview*, leder, analyse*, guide*, sådan, spørgsmål og svar, det ved vi, hvad er,
      derfor, forklaring
    `,
    adblock: 'annonceblokker*, reklameblokker*, adblocker*',
    politics: `
      valg, valget, valgkamp*, budget*, finanslov*, blå blok, rød blok, blokpolitik*, socialdemokrat*, venstre,
      koalition*
    `,
    finance: `
      bank*, bankkonto*, skat*, lån, rente*, pension*, kort, betalingskort*, dankort*, mobilepay, aktiver, indefrys*,
      kryptobørs*, hvidvask*
    `,
    science: 'vejr*, dmi, regn*, forsker*, jordskælv*, nasa, klima*, atomkraft*',
    antitrust: 'konkurrence*, dominerende stilling, monopol*, kartel*',
    privacy: 'databrud*, hacker*, adgangskode*, datalæk*, personoplysning*, gdpr, persondata*, databeskyttelse*',
    satire: 'satire*, rokokoposten, parodi*',
  },
  particles,
  numbers: {
    words: {
      en: 1,
      et: 1,
      to: 2,
      tre: 3,
      fire: 4,
      fem: 5,
      seks: 6,
      syv: 7,
      otte: 8,
      ni: 9,
      ti: 10,
      elleve: 11,
      tolv: 12,
      tretten: 13,
      fjorten: 14,
      femten: 15,
      seksten: 16,
      sytten: 17,
      atten: 18,
      nitten: 19,
      tyve: 20,
      tredive: 30,
      fyrre: 40,
      halvtreds: 50,
      tres: 60,
      halvfjerds: 70,
      firs: 80,
      halvfems: 90,
      hundrede: 100,
      tusind: 1000,
    },
    scales: {
      hundrede: 100,
      tusind: 1000,
      tusinde: 1000,
      tusinder: 1000,
      million: 1000000,
      millioner: 1000000,
      mio: 1000000,
      milliard: 1000000000,
      milliarder: 1000000000,
      mia: 1000000000,
      snes: 20,
      dusin: 12,
    },
    over: 'over, mere end, flere end, mindst, godt',
    about: 'cirka, omkring, næsten, omtrent, knap, godt og vel',
    upTo: 'op til, færre end, mindre end, højst',
  },
  calendar: {
    months: [
      'januar',
      'februar',
      'marts',
      'april',
      'maj',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'december',
    ],
    weekdays: [
      'mandag, mandagen',
      'tirsdag, tirsdagen',
      'onsdag, onsdagen',
      'torsdag, torsdagen',
      'fredag, fredagen',
      'lørdag, lørdagen',
      'søndag, søndagen',
    ],
    today: 'i dag',
    yesterday: 'i går',
  },
};
