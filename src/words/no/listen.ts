import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Norwegian as agencies and dailies print it: Bokmål, with the commonest forms of Nynorsk. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'no',
  alsoCodes: 'nb, nn',
  name: 'Norwegian',
  home: 'NO',
  checked: false,
  thousands: ' ',
  marks: `
    og, at, det, som, på, er, av, for, med, den, til, ikke, ikkje, har, et, eit, om, fra, frå, etter, sier, seier,
    ved, seg, kan, skal, mot, eller, også, ifølge, når, nå, under, blir, ble, vart, over, være, hvor, jeg, mer, ei
  `,
  names: {
    ...PLACES,
    'platform:X': 'plattformen x, det sosiale mediet x, tidligere twitter, x tidligere twitter',
    'platform:TikTok': 'tiktoks',
    'body:European Commission': 'eu kommisjonen, europakommisjonen',
    'body:Supreme Court of the United States': `
      usas høyesterett, høyesterett i usa, amerikansk høyesterett, usa s høyesterett
    `,
    'body:Moscow court': 'domstol i moskva, moskvadomstol*',
    'body:Norwegian Data Protection Authority': 'datatilsynet',
    'body:Norwegian Gambling Authority': 'lotteritilsynet, lotteri og stiftelsestilsynet',
    'body:Oslo District Court': 'oslo tingrett',
    'law:Digital Services Act': 'forordningen om digitale tjenester, loven om digitale tjenester',
  },
  says: {
    block: `
      blokker*, sperrer, sperret, sperre, sperres, sperring*, sperra, forby, forbyr, forbød, forbys, forbudt, forbod,
      forbud, forbudet, forbodet, begrens*, sensur*, struper, strupet, strup*, utilgjengelig*, stenger for,
      stengte for, stengt for, stenge for, stenger tilgang*, stengte tilgang*, stenger … for lesere, svarteliste*,
      tiktok forbud, facebook forbud, telegram forbud, tiktokforbud*, telegramforbud*, forbud mot sosiale medier,
      kan ikke åpnes, kan ikke lenger åpnes, kan ikke nås, kan ikke lenger nås, kan ikke leses, lar seg ikke åpne,
      ikke lenger tilgjengelig*, går i svart, gikk i svart, stenger nettsted*, stengte nettsted*, stenge nettsted*,
      stenger … nettsted*, stengte … nettsted*, stenger … nettsider, stengte … nettsider, stenge … nettsider,
      dns blokker*, dns sperr*, blokkeringspålegg, stenger ned nettsted*, skjerm i svart, må blokkere, må sperre,
      skal blokkere, skal sperre, fremdeles blokkert, krever at … stenger, krever at … sperrer, krever at … blokkerer,
      krevde at … stengte
    `,
    withhold: 'skjult i norge, utilgjengelig i norge, skjules for norske brukere',
    remove: `
      fjern*, slett*, tar ned, tok ned, tatt ned, tas ned, ta ned, tar bort, tok bort, nedtak*, ta … ned, tar … ned,
      forsvinner fra, forsvant fra, forsvunnet fra, borte fra youtube, borte fra facebook, borte fra tiktok,
      må fjerne, må slette, skal fjerne, vil ha fjernet, vil ikke fjerne
    `,
    suspend: `
      suspender*, deaktiver*, utesteng*, bannlys*, kaster ut, kastet ut, kastes ut, kaster … ut, kastet … ut,
      stenger konto*, stengte konto*, stengt konto*, stenger … konto*, stengte … konto*, stenge … konto*,
      stenger … profil*, stengte … profil*, stenger … kanal*, stengte … kanal*, stenger … side, stengte … side,
      stenger ute, stengte ute, stengt ute, mister … konto*, mistet … konto*, mister … kanal*, mistet … kanal*,
      mister … side*, mistet … side*, kontoen er stengt, kontoen forsvant, kanalen forsvant, siden forsvant, bannet
    `,
    restore: `
      gjenåpn*, gjenopprett*, opphever blokkering*, opphevet blokkering*, tilgjengelig* igjen, igjen tilgjengelig*,
      virker igjen, fungerer igjen, åpner igjen, åpnet igjen, åpnes igjen, åpner … igjen, åpnet … igjen, er tilbake,
      tilbake på, internett er tilbake, nettet er tilbake, åpner for, åpnet for, avblokker*, oppe igjen,
      slipper inn igjen, får tilbake kontoen, fikk tilbake kontoen, tilbake i appbutikk*, tilbake i app store
    `,
    lift: `
      opphev*, trekker … tilbake, trakk … tilbake, trukket tilbake, trekker tilbake, tilbakekall*, dropper forbud*,
      droppet forbud*, letter … forbud*, letter … restriksjon*, skroter forbud*, avskaffer
    `,
    halt: `
      stenger, stengte, stengt, stenges, stenge, stopper, stanser, avbryt*, avbrøt, kutter, slår av, slo av, slukker,
      uten internett, uten mobildata, uten nett, nedstenging*, internettstans*, stenger ned, stengte ned, stengt ned,
      stenger internett, stengte internett, stenger internettet, stengte internettet, kutter internett,
      kuttet internett, slår av internett, slo av internett, slukker internett, stenger nettet, stengte nettet,
      stenger mobilnett*, må stenge, nedstenging av internett*
    `,
    fine: `
      bot, boten, bøter, bøtelegg*, bøtelagt, gebyr, overtredelsesgebyr*, tvangsmulkt*, milliardbot, millionbot,
      rekordbot, kjempebot
    `,
    order: `
      beordr*, pålegg*, pålagt, påla, ordre, ordrer, krever at, tvinger, tvinges, tvunget, må blokkere, må sperre,
      må fjerne, må stenge, må slette, skal blokkere, skal sperre, skal fjerne, midlertidig forføyning, kjennelse om,
      dekret*, etter ordre, gir ordre, krever at … stenger, krever at … sperrer, krever at … blokkerer,
      krevde at … stengte
    `,
    ask: 'ber, ba om, bedt om, anmod*, oppfordr*, krev*, begjær*, appeller*, på oppfordring, vil ha fjernet',
    notice: `
      innkall*, advarsel, advarer, ultimatum, varsel, varsler, varsler vedtak, innleder granskning, åpner granskning,
      granskar, gransker, åpner etterforskning, innleder etterforskning, åpner … sak mot, åpnet … sak mot,
      kaller inn, kalte inn, frist, gir … frist, formell granskning, åpner tilsynssak, foreløpig* konklusjon*,
      starter gransking, foreløpige konklusjoner, foreløpig konklusjon
    `,
    charge: `
      gransk*, etterforsk*, siktet, siktelse*, tiltal*, anmeld*, politianmeld*, åpner granskning,
      åpner etterforskning, åpner tilsynssak, reiser tiltale
    `,
    warn: 'advarer, advarte, advarsel, truer, truet, trussel om',
    enact: `
      vedtar, vedtok, vedtatt, vedtek, trer i kraft, trådte i kraft, lovforslag*, fremmer, fremmet, godkjen*, innfør*,
      stemmer for, stemte for, aldersgrense*, tjenestetelefon*, jobbtelefon*, nødlov*, på høring
    `,
    law: `
      lov, loven, lovverk*, lover, lovforslag*, forordning*, regler, reglene, direktiv*, forskrift*, aldersgrense*,
      under 15 år, under 16 år, tjenestetelefon*, jobbtelefon*, nødlov*
    `,
    sue: `
      saksøk*, stevn*, anker, anket, anke, anken, ankar, klager på vedtak*, går til sak, gikk til sak,
      går til domstolen, søksmål*
    `,
    hearing: 'rettsmøte*, hovedforhandling*, rettssak*, behandler saken, høring',
    rule: `
      dom, dommen, dømte, avgjør*, kjennelse*, avgjørelse*, fastslår, fastslo, gir medhold, ga medhold,
      slår fast, slo fast
    `,
    uphold: `
      stadfest*, opprettholder, opprettholdt, avviser anke*, avviste anke*, forkaster anke*, forkastet anke*,
      avslår klag*, frifinn*
    `,
    strike: `
      ulovlig*, grunnlovsstridig*, kjenner … ugyldig, kjente … ugyldig, ugyldig, omgjør*, opphever … vedtak*,
      opphevet … forbud*, opphever … forbud*, i strid med grunnloven, annuller*
    `,
    stay: `
      oppsettende virkning, utsetter forbud*, setter forbudet på pause, stanser forbudet, stopper forbudet,
      setter … på vent
    `,
    comply: `
      etterkom*, retter seg etter, etter ordre fra, etter krav fra, etter anmodning fra, etter pålegg fra,
      på ordre fra, bøyer av, gir etter
    `,
    refuse: 'nekter, nektet, avviser å, avviste å, ignorerer, trosser, trosset, vil ikke betale, vil ikke fjerne',
    notYet: 'har ennå ikke, fortsatt tilgjengelig*, fremdeles tilgjengelig*',
    deny: `
      benekt*, dementer*, avviser at, avviste at, ingen planer, ikke planer, stemmer ikke, ikke aktuelt, uaktuelt,
      vil ikke forby, falske rykter, tilbakevis*
    `,
    may: `
      kan, kunne, kanskje, vurder*, planlegg*, vil, foreslår, foreslo, forslag, utelukker ikke, mulig*, risikerer,
      venta, ventes, ønsker, lover, på vei
    `,
    not: 'ikke, ikkje, uten, aldri, ingen, intet',
    figures: `
      åpenhetsrapport*, rapport, rapporten, statistikk*, tall fra, nye tal*, ifølge tall, rekord*, til sammen, totalt,
      hittil i år, i fjor ble, oversikt*, undersøkelse viser, årsrapport*, innsyn*, et år uten
    `,
    told: 'sa i retten, fortalte retten, forklarte i retten',
    house: `
      fellesskapsregler*, retningslinjer, brukervilkår*, egne regler, sine regler, falske kontoer, falske profiler,
      hatefullt innhold, hatprat, hatytring*, spam
    `,
    parliament: 'i stortinget, skriftlig spørsmål, spørretime*, i parlamentet',
    say: 'sier, seier, sa, opplys*, melder, meldte, uttal*, forklar*, skriver i en pressemelding, lover, forteller',
    react: `
      kritiser*, kritikk, fordøm*, reagerer, reagerte, forsvarer, forsvarte, bekymr*, ønsker velkommen, raser,
      protesterer, protesterte, amnesty, human rights watch, reportere uten grenser, går til angrep på, slår alarm
    `,
    extend: 'forleng*, fortsetter, fortsatt, fremdeles blokkert',
    again: 'igjen, på nytt, nok en gang, atter',
    earlier: 'tidligere, i fjor, forrige måned, siden, for et år siden, for ett år siden',
    now: 'i dag, i går, nå',
    undisturbed: `
      slik blokkerer du, blokkere et nummer, blokker et nummer, skriver på facebook, skriver på x,
      skriver på instagram, i et innlegg på, veisperring*, blokkerer vei*, blokkerte vei*
    `,
    state: `
      regjeringen, regjering, regjeringens, regjeringa, staten, statsminister*, president*, stortinget, parlament*,
      myndighet*, styresmakt*, junta*, regime*
    `,
    ministry: `
      minister, ministeren, departement*, statsråd*, kulturminister*, justisminister*, digitaliseringsminister*,
      statssekretær*, kulturdepartement*, digitaliseringsdepartement*
    `,
    regulator: `
      myndighet*, tilsyn*, medietilsynet, nkom, nasjonal kommunikasjonsmyndighet, forbrukertilsynet, kommisjon*,
      direktorat*, nemnd*, regulator*
    `,
    court: `
      domstol*, rett, retten, tingrett*, lagmannsrett*, høyesterett*, høgsterett*, dommer, dommeren,
      grunnlovsdomstol*, forfatningsdomstol*, ankedomstol*, går til domstolen
    `,
    police: 'politi*, statsadvokat*, påtalemyndighet*, pst, kripos, etterretningstjeneste*',
    critic: `
      advokat*, opposisjonen, aktivist*, eksperter, journalistlag*, menneskerettighetsorganisasjon*, jurister,
      organisasjoner, redaktørforening*, presseforbund*
    `,
    company: `
      selskap*, bedrift*, teknologigigant*, techgigant*, gigant*, musk, meta, bytedance, direktør*, zuckerberg, durov,
      grunnlegger, gründer, toppsjef
    `,
    account: `
      konto, kontoen, kontoer, kontoene, kontoar, profil, profiler, profilen, facebookside*, instagramprofil*,
      instagramkonto*, brukerkonto*, falske profiler
    `,
    post: 'innlegg*, tweet*, melding, meldinger, poster, publisering*',
    url: 'lenke*, link, linker, url*, nettadresse*',
    site: `
      nettsted*, nettside*, hjemmeside*, side, sider, sidene, domene*, portal*, nettavis*, nyhetsside*,
      nyhetsnettsted*, blogg*, spillside*, pengespillside*, gamblingside*, piratside*, strømmeside*,
      ulovlig* pengespill*, ulovlig* strømm*, pornoside*, nettkasino*, nettcasino*, forum, forumet, leksikon
    `,
    app: `
      app, appen, apper, appene, appar, vpn*, tjeneste*, teneste*, meldingsapp*, chatteapp*, meldingstjeneste*,
      chatbot*, praterobot*, appbutikk*, plattform*, spill, spillet
    `,
    channel: 'kanal, kanalen, kanaler, kanalar, telegramkanal*, youtubekanal*, gruppe, grupper',
    video: 'video*, klipp, videoklipp*',
    song: 'sang, sangen, sanger, låt',
    content: 'innhold*, innhald*, materiale*, annonse*, falske nyheter, deepfake*, nakenbilder, artikler',
    platform: `
      sosiale medier, det sosiale mediet, sosiale medium, sosiale nettverk*, plattform*, meldingstjeneste*,
      meldingsapp*, søkemotor*, chatbot*, appbutikk*
    `,
    network: `
      internett*, mobildata, mobilnett*, bredbånd*, breiband*, nettet, telenett*, mobilt internett,
      nedstenging av internett*, uten internett, uten mobildata, uten nett, stenger internett, stengte internett,
      stenger internettet, stengte internettet, kutter internett, kuttet internett, slår av internett,
      slo av internett, slukker internett, stenger nettet, stengte nettet, stenger mobilnett*
    `,
    online: `
      på nett, på nettet, digital*, desinformasjon*, ytringsfrihet*, pressefrihet*, falske nyheter, pirat*,
      nettsensur*, netthets*, deepfake*, influenser*, influencer*, overgrepsmateriale*, sosiale medier,
      ulovlig* strømm*, ulovlig* pengespill*, iptv*, netblocks, ooni, cloudflare radar, pornoside*, spillside*,
      nyhetsside*, nettcasino*, nettkasino*, manglende moderering, moderering av innhold
    `,
    stake: `
      nasjonal* sikkerhet, rikets sikkerhet, offentlig* orden, personvern*, pornografi*, ærekrenk*, ekstremisme,
      terror*, barns sikkerhet, kryptering
    `,
    isp: `
      teleselskap*, internettleverandør*, nettleverandør*, telenor, telia, ice, altibox, bredbåndsleverandør*,
      mobilselskap*, mobiloperatør*, teleoperatør*, dns
    `,
    people: 'bruker*, brukar*, følger*, personer, mennesker, abonnenter, barn, unge, kunder, journalister, nordmenn',
    complaint: 'klager, anmeldelser, forespørsler, henvendelser, saker',
    time: 'timer, time, dager, dag, døgn, uker, uke, veker, måneder, måned, år, minutter, ganger',
    money: 'kroner, euro, dollar, millioner kroner, milliarder kroner, rubler, pund',
    share: 'prosent',
    place: 'land, byer, kommuner, fylker, regioner',
    sport: `
      fotball*, kamp, kamper, kampen, spiller, spilleren, spillere, trener*, mål, eliteserie*, håndball*, rødt kort,
      klubb*, landslag*, fifa, uefa, doping*, målvakt*, keeper*, spiss, spissen, stopper, rosenborg, brann, em, vm,
      ol, langrenn*, skiskyt*
    `,
    road: `
      vei, veien, veg, vegen, motorvei*, trafikk*, ulykke*, lastebil*, vogntog*, bru, broen, bruen, e6, e18, e39, e16,
      tunnel*, kø, ras, kolonnekjør*
    `,
    market: 'aksje*, børs*, overskudd*, omsetning*, regnskap*, bitcoin*, kryptovaluta*, investor*',
    medicine: 'sykehus*, vaksin*, legemid*, lege, leger, pasient*, kreft*, helseforetak*',
    school: 'skole*, lærer*, elev*, universitet*, student*, rektor*, barnehage*',
    outage: `
      nedetid, driftsforstyrrelse*, tekniske problemer, teknisk feil, ligger nede, er nede, gikk ned, downdetector,
      strømbrudd*, strømstans, kabelbrudd*, sjøkabel*, storm*, orkan*, uvær*
    `,
    product: `
      funksjon*, lanser*, oppdatering*, abonnement*, mobiltelefon*, mobil, mobiler, mobilforbud*, nyhet i, snarvei*,
      ny knapp
    `,
    business: 'sier opp, nedbemann*, oppkjøp*, fusjon*, utnevn*, ansetter, går av, slutter, investering*, datasent*',
    travel: 'fly, flyet, flyreise*, flyplass*, lufthavn*, tog, toget, passasjer*, reisende, ferge*, ferje*, vy',
    film: `
      film, filmen, kino*, skuespill*, konsert*, album*, serie, serien, roman*, bok, boka, boken, bøker, artist*,
      tv kanal*, radio*, melodi grand prix
    `,
    crime: `
      pågrep*, arrest*, varetekt*, drap*, mord*, narkotika*, tyveri*, voldtekt*, fengsel*, bedrageri*, svindel*,
      skyting*, ran, vold
    `,
    sanction: `
      eksport*, import*, toll, embargo*, olje, sanksjon*, snus, tobakk*, plast*, kjøtt*, vape*, alkohol*, fiske*,
      fyrverkeri*, pels*
    `,
    explain: `
      podkast*, debatt*, kronikk*, intervju*, leder, analyse*, guide*, slik, spørsmål og svar, dette vet vi, hva er,
      derfor, forklaring
    `,
    adblock: 'annonseblokker*, reklameblokker*',
    politics: `
      valg, valget, valgkamp*, statsbudsjett*, borgerlig blokk, rødgrønn*, arbeiderpartiet, høyre, fremskrittspartiet,
      senterpartiet, koalisjon*
    `,
    finance: `
      bank, banken, bankkonto*, bankkort*, skatt*, lån, rente*, pensjon*, kort, vipps, bankid, fryser verdier,
      frosset, kryptobørs*, hvitvask*, eiendel*
    `,
    science: 'vær, været, meteorolog*, regn*, forsker*, jordskjelv*, nasa, klima*, kjernekraft*',
    antitrust: 'konkurranse*, dominerende stilling, monopol*, kartell*',
    privacy: 'datainnbrudd*, hacker*, passord*, datalekkasje*, personopplysning*, gdpr, personvernbrudd*',
    satire: 'satire*, parodi*',
  },
  particles,
  numbers: {
    words: {
      en: 1,
      ett: 1,
      to: 2,
      tre: 3,
      fire: 4,
      fem: 5,
      seks: 6,
      sju: 7,
      syv: 7,
      åtte: 8,
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
      tjue: 20,
      tretti: 30,
      førti: 40,
      femti: 50,
      seksti: 60,
      sytti: 70,
      åtti: 80,
      nitti: 90,
      hundre: 100,
      tusen: 1000,
    },
    scales: {
      hundre: 100,
      tusen: 1000,
      tusener: 1000,
      million: 1000000,
      millioner: 1000000,
      milliard: 1000000000,
      milliarder: 1000000000,
      dusin: 12,
    },
    over: 'over, mer enn, flere enn, minst, drøyt',
    about: 'cirka, rundt, omkring, nesten, omtrent, om lag, knapt',
    upTo: 'opptil, færre enn, mindre enn, høyst',
  },
  calendar: {
    months: [
      'januar',
      'februar',
      'mars',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'desember',
    ],
    weekdays: ['mandag, måndag', 'tirsdag, tysdag', 'onsdag', 'torsdag', 'fredag', 'lørdag, laurdag', 'søndag, sundag'],
    today: 'i dag',
    yesterday: 'i går',
  },
};
