import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Swedish as agencies and dailies print it. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'sv',
  name: 'Swedish',
  home: 'SE',
  checked: false,
  thousands: ' ',
  marks: `
    och, att, det, som, på, är, av, för, med, den, till, inte, har, ett, om, från, efter, säger, vid, sig, kan, ska,
    mot, eller, också, enligt, när, nu, under, bli, blir, sina, över
  `,
  names: {
    ...PLACES,
    'platform:X': 'plattformen x, sociala mediet x, tidigare twitter, x tidigare twitter',
    'platform:TikTok': 'tiktoks',
    'body:European Commission': 'eu kommissionen, europeiska kommissionen, bryssel',
    'body:Supreme Court of the United States': 'usa s högsta domstol, högsta domstolen i usa',
    'body:Moscow court': 'domstol i moskva, moskvadomstol',
    'law:Digital Services Act': 'förordningen om digitala tjänster, lagen om digitala tjänster',
  },
  says: {
    block: `
      blocker*, blockering*, blockad av, stänger ner, stängde ner, stängt ner, stängs ner, förbjud*, förbud, förbudet,
      förbudet mot, spärr*, begräns*, censur*, stryper, strypt*, stoppar åtkomst, stänger av åtkomst, otillgänglig*,
      portar, portad*, släcker ner, i sitt register, går inte längre att öppna, går inte längre att nå,
      går inte längre att läsa, går inte längre att ladda, går inte att öppna, går inte att nå, går inte att läsa,
      går inte att ladda, gick inte längre att öppna, gick inte längre att nå, gick inte längre att läsa,
      gick inte längre att ladda, gick inte att öppna, gick inte att nå, gick inte att läsa, gick inte att ladda,
      laddas inte, laddar inte, går knappt att nå, går knappt att öppna, går knappt att läsa, svår att nå, svåra att nå,
      svårt att nå, kan inte nås, kan inte öppnas, kan inte läsas, inte längre synlig*, inte längre tillgänglig*,
      stänger … för läsare, stängde … för läsare, stängt … för läsare, stängd för läsare, stängt för läsare, grå rutor,
      svarta listan, svartlist*, telegramförbud*, tiktokförbud*, facebookförbud*, twitterförbud*,
      dynamisk* föreläggande, dynamisk* blockering, dynamisk* förbud, blockeringsföreläggande*, släcka … sajt*,
      släcka … sidor, släcker … sajt*, släcker … sidor, släckte … sajt*, släckte … sidor, släcks ner, släckt ner,
      släcka spelsajt*, stänger ner … sajt*, stängde ner … sajt*, stänga ner … sajt*, stängdes ner, stänger av … sajt*,
      stänga av … sajt*, stängde av … sajt*, stänger av, stängde av, spärra, spärrar, spärrade, spärras, spärrad,
      spärrades, spärrning, förbud mot sociala medier, förbjuder sociala medier, förbjuda sociala medier,
      förbjöd sociala medier, åldersgräns för sociala medier, svart skärm, stänger ute, stängde ute, stängs ute,
      stoppar … sajt*, stoppade … sajt*, stoppar … spelsajter, stoppar … spelsidor, vill släcka, släcka … sajter,
      släcker … sajter, släckte … sajter, stänger av appen, stängs av i
    `,
    withhold: 'dolt i sverige, otillgängligt i sverige',
    remove: `
      tar bort, tog bort, tagit bort, tas bort, ta bort, togs bort, raderar, raderat, raderade, raderas, radera,
      plockar bort, plockas bort, avlägsn*, borttag*, försvinner från youtube, försvinner från facebook,
      försvinner från instagram, försvinner från tiktok, försvinner från x, försvinner från telegram,
      försvinner från plattformen, försvann från youtube, försvann från facebook, försvann från instagram,
      försvann från tiktok, försvann från x, försvann från telegram, försvann från plattformen, försvunnit från youtube,
      försvunnit från facebook, försvunnit från instagram, försvunnit från tiktok, försvunnit från x,
      försvunnit från telegram, försvunnit från plattformen, borta från youtube, borta från facebook,
      borta från instagram, borta från tiktok, borta från x, borta från telegram, borta från plattformen,
      kanalen försvinner, kanalen försvann, kanalen försvunnen, kanalen borta, sidan försvinner, sidan försvann,
      sidan försvunnen, sidan borta, kontot försvinner, kontot försvann, kontot försvunnen, kontot borta,
      konton försvann, konton försvinner, konton borta, tar ner, tog ner, tagit ner, tas ner, togs ner
    `,
    suspend: `
      stänger av, stängde av, stängt av, stängs av, avstängd*, avstäng*, suspender*, inaktiver*, bannlys*, bannar,
      bannad*, stänger konto*, försvinner från youtube, försvinner från facebook, försvinner från instagram,
      försvinner från tiktok, försvinner från x, försvinner från telegram, försvinner från plattformen,
      försvann från youtube, försvann från facebook, försvann från instagram, försvann från tiktok, försvann från x,
      försvann från telegram, försvann från plattformen, försvunnit från youtube, försvunnit från facebook,
      försvunnit från instagram, försvunnit från tiktok, försvunnit från x, försvunnit från telegram,
      försvunnit från plattformen, borta från youtube, borta från facebook, borta från instagram, borta från tiktok,
      borta från x, borta från telegram, borta från plattformen, kanalen försvinner, kanalen försvann,
      kanalen försvunnen, kanalen borta, sidan försvinner, sidan försvann, sidan försvunnen, sidan borta,
      kontot försvinner, kontot försvann, kontot försvunnen, kontot borta, förlorar … konto, förlorar … konton,
      förlorar … sida, förlorar … kanal, förlorar … instagramsida, förlorar … facebooksida, förlorade … konto,
      förlorade … konton, förlorade … sida, förlorade … kanal, förlorade … instagramsida, förlorade … facebooksida,
      blir av med … konto, blir av med … konton, blir av med … sida, blir av med … kanal, blir av med … instagramsida,
      blir av med … facebooksida, stängde kontot, stängt kontot, stänger kontot, kastar ut, kastade ut, kastas ut,
      utkastad, utkastade, slänger ut, slängde ut, slängs ut, portar, portade, portas, portad, bannad, bannade,
      blev av med kontot, blir av med kontot, blev av med … konto, stängdes av, stänga av, avstängd, avstängda,
      avstängt, avstängning, tar ner … sida, tog ner … sida, tar bort … sida, tog bort … sida, stänger … sida,
      stängde … sida
    `,
    restore: `
      häver blockeringen, återställ*, öppnar igen, öppnas igen, öppnades igen, återöppn*, avblocker*, åter tillgänglig*,
      tillgänglig* igen, fungerar igen, tillbaka online, släpper in, släpps fri, internet tillbaka, internet återställt,
      internet återställs, internet är tillbaka, nätet tillbaka, nätet återställt, nätet återställs, nätet är tillbaka,
      mobildata tillbaka, mobildata återställt, mobildata återställs, mobildata är tillbaka, tillbaka i, är tillbaka,
      åter tillgänglig, åter igång, öppen igen, går att nå igen, åter tillgängligt, backar om, backar från,
      tillåter åter, tillåter … igen, åter tillåtet, är tillbaka på, åter tillgängliga, hävt blockeringen
    `,
    lift: `
      häver, hävde, hävt, hävs, hävd, upphäv*, drar tillbaka, drog tillbaka, dragit tillbaka, återkall*, slopar,
      lättar … förbud*, lättar … blockering*, lättar … restriktioner, mildrar … förbud*, mildrar … blockering*,
      mildrar … restriktioner
    `,
    halt: `
      stänger, stängde, stängt, stoppar, stoppat, stoppas, stopp, avbryter, bryter, kapar, utan internet,
      stänger ner internet, stängt ner internet, stänger av internet, stängt av internet, internet stängs,
      internetavbrott på order, nedstängning*, internetnedstängning*, internetavstängning*, nätnedstängning*,
      utan mobildata, utan nät, utan mobilt internet, utan uppkoppling, släcker … nät, släcker … näten,
      släcker … internet, släcker … mobilnätet, släckte … nät, släckte … näten, släckte … internet,
      släckte … mobilnätet, släckt … nät, släckt … näten, släckt … internet, släckt … mobilnätet, kapar … nät,
      kapar … näten, kapar … internet, kapar … mobilnätet, kapade … nät, kapade … näten, kapade … internet,
      kapade … mobilnätet, mobildata avstängt, mobildata avstängd, mobildata kapat, mobildata strypt, mobildata släckt,
      mobilnätet avstängt, mobilnätet avstängd, mobilnätet kapat, mobilnätet strypt, mobilnätet släckt,
      internet avstängt, internet avstängd, internet kapat, internet strypt, internet släckt, stryper nätet,
      stryper näten, stryper internet, ströp nätet, ströp näten, ströp internet, släcka, släcker, släckte, släckt
    `,
    fine: `
      böter, bötfäll*, bot på, sanktionsavgift*, vite, viten, vitesföreläggande, straffavgift*, miljardböter,
      miljonböter, rekordböter, jätteböter, böter för, böteslapp
    `,
    order: `
      beordr*, beslutar att, order, kräver att, krav på att, ålägg*, ålagt, tvingar, tvingas, måste, förelägg*,
      på order, dynamisk* föreläggande, dynamisk* blockering, dynamisk* förbud, blockeringsföreläggande*, måste spärra,
      måste blockera, måste stänga, måste ta bort, måste stoppa
    `,
    ask: 'ber, bett, begär, begärt, kräver, krävt, uppman*, vädjar, begäran, på begäran',
    notice: `
      kallar till möte, kallas till, varning, varnar, ultimatum, föreläggande, tillsynsärende, inleder tillsyn,
      inleder granskning, granskar, ger … dagar, ger … timmar, formell utredning, inleder utredning,
      inleder en utredning, inleder … utredning, inledde … utredning, inlett … utredning, inleder … granskning,
      inledde … granskning, inlett … granskning, granskning av, har bett regeringen om, ber regeringen om,
      vill få rätt att blockera, begär att få blockera, preliminära slutsatser
    `,
    charge: `
      utred*, förundersökning*, åtal*, misstänk*, inleder tillsyn, inleder granskning, formell utredning, granskning,
      granskas, granskar, storskalig utredning, inleder utredning, inleder en utredning, inlett en utredning,
      inledde en utredning, inleder en granskning, inlett en granskning, inledde en granskning
    `,
    warn: 'varnar, varnade, varning, hotar, hotade, hot om',
    enact: `
      antar, antog, antagit, röstar igenom, röstade igenom, klubbar, klubbade, träder i kraft, trädde i kraft,
      lagförslag*, proposition*, införs, godkänner, godkände, tjänstetelefoner, inför lag, inför förbud,
      inför åldersgräns, licens för bloggare, licens för influerare, licens för influencers, licens för vpn,
      tillstånd för bloggare, tillstånd för influerare, tillstånd för influencers, tillstånd för vpn,
      registrering för bloggare, registrering för influerare, registrering för influencers, registrering för vpn,
      bloggare måste, influerare måste, krisförordning*, nödförordning*, nödlag*, åldersgräns,
      hålla … från sociala medier, hålla … borta från sociala medier, håller … från sociala medier,
      håller … borta från sociala medier
    `,
    law: `
      lag, lagen, lagar, lagförslag*, förordning*, regler, reglerna, direktiv*, åldersgräns*, under 15 år, under 16 år,
      dekret*, tjänstetelefoner, licens för bloggare, licens för influerare, licens för influencers, licens för vpn,
      tillstånd för bloggare, tillstånd för influerare, tillstånd för influencers, tillstånd för vpn,
      registrering för bloggare, registrering för influerare, registrering för influencers, registrering för vpn,
      bloggare måste, influerare måste, krisförordning*, nödförordning*, nödlag*, åldersgräns,
      hålla … från sociala medier, hålla … borta från sociala medier, håller … från sociala medier,
      håller … borta från sociala medier, inför lag
    `,
    sue: 'stämmer, stämde, stämt, överklag*, stämning*, går till domstol, drar inför rätta, begär omprövning',
    hearing: 'rättegång*, förhandling*, huvudförhandling*, prövar målet, tar upp målet',
    rule: `
      dömer, dömde, dom, domen, slår fast, slog fast, avgör*, utslag, beslutar, beslutade, beslut, ger rätt, gav rätt
    `,
    uphold: 'fastställ*, avslår, avslog, avslagit, ogillar, ogillade, avvisar, avvisade, går på linje',
    strike: `
      ogiltig*, grundlagsstridig*, olaglig*, river upp, rev upp, rivit upp, undanröj*, strider mot grundlagen,
      river upp … förbud*, river upp … blockering*, river upp … beslut*, rev upp … förbud*, rev upp … blockering*,
      rev upp … beslut*, upphäver … förbud*, upphäver … blockering*, upphäver … beslut*
    `,
    stay: 'skjuter upp, inhibition, inhibition av, pausar förbudet, stoppar förbudet, pausar lagen',
    comply: `
      följer order, följt order, på begäran, på order, efter krav, efter order, efter begäran, efterkom*, böjer sig,
      ger efter
    `,
    refuse: 'vägrar, vägrade, vägrat, trotsar, trotsat, ignorerar, lyder inte, vägrar betala, tänker inte betala',
    notYet: 'har ännu inte, fortfarande tillgänglig*',
    deny: `
      förnekar, förnekade, dementer*, tillbakavisar, inga planer, inte aktuellt, kommer inte att förbjuda, stämmer inte
    `,
    may: `
      kan, kan komma att, överväg*, planerar, vill, föreslår, föreslog, förslag, utesluter inte, möjlig*, hotar, hotade,
      riskerar, väntas, lovar
    `,
    not: 'inte, ej, utan, aldrig, ingen, inga, inget',
    figures: `
      transparensrapport*, rapport, rapporten, statistik, siffror, enligt siffror, rekord*, sammanlagt, totalt,
      hittills i år, under förra året, sedan årsskiftet, studie, undersökning visar, topplista, ett år utan,
      en månad utan
    `,
    told: 'säger till rätten, sade i rätten',
    house: `
      gemenskapens riktlinjer, användarvillkor*, egna regler, sina regler, falska konton, hatpropaganda,
      hatiskt innehåll, spam, plattformens regler, communityregler
    `,
    parliament: 'skriftlig fråga, interpellation*, i riksdagen, i parlamentet',
    say: `
      säger, sade, sa, uppger, meddelar, meddelade, enligt, uttal*, talesperson*, förklarar,
      skriver i ett pressmeddelande, lovar
    `,
    react: `
      kritiser*, kritik, fördöm*, reager*, försvar*, oroad*, oro, välkomnar, rasar, går till attack, amnesty,
      human rights watch, reportrar utan gränser, protesterar, protesterade, ber om ursäkt, bad om ursäkt, uttalande om
    `,
    extend: 'förläng*, fortsätter, fortsatt, kvarstår',
    again: 'igen, åter, på nytt, återigen',
    earlier: 'tidigare, i fjol, förra året, förra månaden, sedan, i våras, för ett år sedan',
    now: 'i dag, idag, i går',
    undisturbed: `
      så blockerar du, blockera ett nummer, blockera nummer, skriver på facebook, skriver på x, skriver på instagram,
      i ett inlägg på, på sin instagram, blockerad väg
    `,
    state: `
      regeringen, regering, regerings*, staten, statsminister*, president*, riksdag*, parlament*, myndighet*, junta*,
      regim*
    `,
    ministry: 'departement*, minister, ministern, statsråd*, statssekreterare',
    regulator: `
      myndighet*, post och telestyrelsen, pts, mediemyndigheten, tillsynsmyndighet*, imy, integritetsskyddsmyndigheten,
      kommission*, nämnd*, dataskyddsmyndighet*, medietillsyn*, spelmyndighet*
    `,
    court: `
      domstol*, tingsrätt*, hovrätt*, högsta domstolen, domare, domaren, patent och marknadsdomstolen,
      förvaltningsrätt*, rätten, kammarrätt*, förvaltningsdomstol*, patent och marknadsdomstol*, författningsdomstol*
    `,
    police: 'polis*, åklagare*, säpo, säkerhetspolisen',
    critic: 'advokat*, oppositionen, aktivist*, experter, journalistförbundet, människorättsorganisation*, jurister',
    company: `
      bolag, bolaget, företag*, musk, meta, bytedance, techjätt*, vd, zuckerberg, durov, jätten, grundare, grundaren,
      vd för
    `,
    account: `
      konto, kontot, konton, kontona, profil, profiler, facebooksida*, falska konton, instagramsid*, instagramkont*,
      youtubekont*, tiktokkont*
    `,
    post: 'inlägg*, tweet*, meddelande*, statusuppdatering*',
    url: 'länk, länkar, länken, url, webbadress*',
    site: `
      webbplats*, sajt*, hemsida*, domän*, webbsida*, webbsidor, portal*, blogg*, olaglig* strömm*, olaglig* ström,
      olaglig* fotbollsström*, olaglig* iptv, olaglig* streaming, olaglig* sändning*, illegal* strömm*, illegal* ström,
      illegal* fotbollsström*, illegal* iptv, illegal* streaming, illegal* sändning*, fotbollsström*, piratström*,
      piratsändning*, streamingsajt*, iptv*, gay sajt, gay portal, hbtq sajt, hbtq portal, dejtingsajt*, nyhetssajt*,
      oppositionssajt*, vetenskaplig tidskrift, nättidskrift*, historietidskrift*, nätbokhandel*, nätuppslagsverk*,
      nätforum*, porrsajt*, spelsajt*, spelsida, spelsidan, spelsidor, spelsidorna, spelbolagssajt*, vadslagningssajt*,
      bettingsajt*, kasinosajt*, casinosajt*, piratsajt*, piratsida*, piratsidor*, fildelningssajt*, fildelningssida*,
      strömningssajt*, porrsida, porrsidan, porrsidor, porrsidorna, nyhetssida, nyhetssidan, nyhetssidor, nyhetssidorna,
      forum, forumet, forumen, hatforum*, domän, domänen, domäner, domänerna, domännamn, webbadress*, spegelsajt*,
      nätkasino*, nätcasino*, adresser, portal, portalen, portaler, portalerna, spelsiter
    `,
    app: `
      app, appen, appar, apparna, vpn*, tjänst, tjänsten, tjänster, chattapp*, meddelandeapp*, spel, chattbot*,
      appbutik*, plattform*
    `,
    channel: 'kanal, kanalen, kanaler, telegramkanal*, youtubekanal*',
    video: 'video*, klipp, filmklipp, klippet, falska videor, falsk video, fejkade videor',
    song: 'låt, låten, låtar',
    content: `
      innehåll*, material*, annons*, falska nyheter, sexualiserade bilder, nakenbilder, deepfake*, falska videor,
      falsk video, fejkade videor, klonad röst
    `,
    platform: `
      sociala medier, sociala nätverk, sociala plattformar, plattform*, chattapp*, meddelandeapp*, sökmotor*,
      sociala mediet, chattbot*, appbutik*
    `,
    network: `
      internet*, mobildata, mobilnät*, bredband*, telekom*, stänger ner internet, stängt ner internet,
      stänger av internet, stängt av internet, nätet stängs, mobilt internet, internetnedstängning*,
      internetavstängning*, nätnedstängning*, utan mobildata, utan nät, utan mobilt internet, utan uppkoppling,
      släcker … nät, släcker … näten, släcker … internet, släcker … mobilnätet, släckte … nät, släckte … näten,
      släckte … internet, släckte … mobilnätet, släckt … nät, släckt … näten, släckt … internet, släckt … mobilnätet,
      kapar … nät, kapar … näten, kapar … internet, kapar … mobilnätet, kapade … nät, kapade … näten, kapade … internet,
      kapade … mobilnätet, mobildata avstängt, mobildata avstängd, mobildata kapat, mobildata strypt, mobildata släckt,
      mobilnätet avstängt, mobilnätet avstängd, mobilnätet kapat, mobilnätet strypt, mobilnätet släckt,
      internet avstängt, internet avstängd, internet kapat, internet strypt, internet släckt, stryper nätet,
      stryper näten, stryper internet, ströp nätet, ströp näten, ströp internet, nät, näten, internet tillbaka,
      internet återställt, internet återställs, internet är tillbaka, nätet tillbaka, nätet återställt,
      nätet återställs, nätet är tillbaka, mobildata tillbaka, mobildata återställt, mobildata återställs,
      mobildata är tillbaka
    `,
    online: `
      online, nätet, digital*, desinformation*, yttrandefrihet*, pressfrihet*, falska nyheter, pirat*, nätcensur*,
      hatretorik, deepfake*, influencer*, barnpornografi*, näthat*, olaglig* strömm*, olaglig* ström,
      olaglig* fotbollsström*, olaglig* iptv, olaglig* streaming, olaglig* sändning*, illegal* strömm*, illegal* ström,
      illegal* fotbollsström*, illegal* iptv, illegal* streaming, illegal* sändning*, fotbollsström*, piratström*,
      piratsändning*, streamingsajt*, iptv*, gay sajt, gay portal, hbtq sajt, hbtq portal, dejtingsajt*, nyhetssajt*,
      oppositionssajt*, vetenskaplig tidskrift, nättidskrift*, historietidskrift*, nätbokhandel*, nätuppslagsverk*,
      nätforum*, porrsajt*, spelsajt*, spelsidor*, piratsajt*, fildelningssajt*, hatforum*, nätkasino*, nätcasino*,
      bildrobot*, sexualiserade bilder, nakenbilder, sociala medier förbud, förbud mot sociala medier, iptv,
      cloudflare radar, netblocks, ooni, ioda, bristande moderering, innehållsmoderering
    `,
    stake: `
      nationell säkerhet, rikets säkerhet, allmän ordning, integritet*, pornografi*, förtal*, extremism*, terrorism*,
      barns säkerhet
    `,
    isp: `
      operatör*, internetleverantör*, bredbandsleverantör*, telia, tele2, telenor, bahnhof, dns tjänst*, dns server*,
      dns servrar, telekombolag*, telebolag*, comhem, bredbandsbolag*, nätleverantör*, nätoperatör*, teleoperatör*,
      mobiloperatör*, internetbolag*
    `,
    people: `
      användare*, följare*, personer, människor, prenumerant*, barn, ungdomar, kunder, journalister, reportrar,
      svensk streamer, svenska streamers, svensk youtuber, svenska youtubers, svensk influencer, svenska influencers,
      svensk profil
    `,
    complaint: 'klagomål, anmälningar, förfrågningar, begäranden, ärenden',
    time: 'timmar, timme, dagar, dag, dygn, veckor, vecka, månader, månad, år, minuter, gånger',
    money: 'kronor, euro, dollar, miljoner kronor, rubel, mkr',
    share: 'procent',
    place: 'länder, städer, kommuner, län, orter',
    sport: `
      fotboll*, match*, spelare*, tränare*, mål, allsvensk*, hockey*, ishockey*, rött kort, klubb*, landslag*, shl,
      fifa, uefa, doping*, dopning*, målvakt*, mittback*, aik, djurgården, hammarby, supporter*, avstängd i, vm, em, os
    `,
    road: 'väg, vägen, motorväg*, trafik*, olycka*, lastbil*, bro, bron, e4, e6, tunnel*, köer, vägspärr*, riksväg*',
    market: 'aktie*, börs*, vinst*, omsättning*, intäkter, bitcoin*, kryptovalut*, investerare',
    medicine: 'sjukhus*, vaccin*, läkemedel*, läkare*, patient*, cancer*, region, vård*',
    school: 'skol*, lärare*, elev*, universitet*, student*, rektor*, förskol*',
    outage: `
      driftstörning*, störning*, tekniska problem, tekniskt fel, tekniskt problem, ligger nere, låg nere, downdetector,
      strömavbrott*, avbrott, krångl*, kabelbrott*, sjökab*, undervattenskab*, havskab*, kabelskad*, avgrävd*, ankare*,
      storm*, orkan*, tyfon*, strömlös*, elavbrott*, nätbolag*
    `,
    product: `
      funktion*, lanser*, uppdatering*, abonnemang*, mobiltelefon*, mobil, mobiler, nyhet i, genväg*, kortkommando*,
      ett tryck, ny knapp
    `,
    business: `
      varsel, varslar, uppköp*, förvärv*, fusion*, utses, utsedd*, avgår, anställ*, investering*, finansiering*,
      datacenter*, datahall*
    `,
    travel: 'flyg*, flygplats*, tåg*, passagerare*, resenär*, färja*, sj',
    film: `
      film, filmen, filmer, bio, skådespel*, konsert*, album*, serie, roman*, bok, boken, böcker, artist*, tv kanal*,
      tv4, radio*, melodifestivalen
    `,
    crime: `
      gripen, grips, greps, gripna, anhållen, häkt*, mord*, narkotika*, stöld*, våldtäkt*, fängelse*, bedrägeri*,
      skjutning*, rån*, misshand*
    `,
    sanction:
      'export*, import*, tull*, embargo*, olja, oljan, sanktion*, snus, tobak*, plast*, kött*, vape*, alkohol*, fiske*',
    explain: `
      podd*, podcast*, debatt*, krönika*, intervju*, ledare, analys*, guide*, så funkar, så fungerar, frågor och svar,
      det här vet vi, vad är, tips, därför, förklar*, hur … blev, hur … erövrade
    `,
    adblock: 'annonsblockerare, reklamblockerare',
    politics: `
      val, valet, valrörelse*, budget*, riksdagsvalet, parti*, blocköverskridande, blockpolitik*, rödgröna blocket,
      högerblocket, vänsterblocket, sverigedemokraterna, socialdemokraterna, moderaterna, koalition*
    `,
    finance: `
      bank*, bankkonto*, skatt*, lån, ränt*, kronofogden, pension*, kort, bankkort*, swish, tillgångar,
      fryser tillgångar, fryser medel, fryser konton, frös tillgångar, frös medel, frös konton, frysta tillgångar,
      frysta medel, frysta konton, fryst tillgångar, fryst medel, fryst konton, kryptobörs*, terrorfinansiering*
    `,
    science: 'väder*, smhi, regn*, forskare*, jordbävning*, nasa, klimat*, kärnkraft*',
    antitrust: 'konkurrensverket, konkurrens*, dominerande ställning, monopol*, kartell*, facebook marketplace',
    privacy: 'dataintrång*, hackare*, lösenord*, dataläcka*, personuppgift*, gdpr, dataskydd*, överträdelse av gdpr',
    satire: 'satir*, parodi*',
  },
  particles,
  numbers: {
    words: {
      två: 2,
      tre: 3,
      fyra: 4,
      fem: 5,
      sex: 6,
      sju: 7,
      åtta: 8,
      nio: 9,
      tio: 10,
      elva: 11,
      tolv: 12,
      femton: 15,
      tjugo: 20,
      trettio: 30,
      femtio: 50,
      hundra: 100,
      ett: 1,
      en: 1,
      tusen: 1000,
      tretton: 13,
      fjorton: 14,
      sexton: 16,
      sjutton: 17,
      arton: 18,
      nitton: 19,
      fyrtio: 40,
      sextio: 60,
      sjuttio: 70,
      åttio: 80,
      nittio: 90,
      tvåhundra: 200,
      trehundra: 300,
      femhundra: 500,
      tjugoett: 21,
      tjugoen: 21,
      tjugotvå: 22,
      tjugotre: 23,
      tjugofyra: 24,
      tjugofem: 25,
      tjugosex: 26,
      tjugosju: 27,
      tjugoåtta: 28,
      tjugonio: 29,
      trettioett: 31,
      trettioen: 31,
      trettiotvå: 32,
      trettiotre: 33,
      trettiofyra: 34,
      trettiofem: 35,
      trettiosex: 36,
      trettiosju: 37,
      trettioåtta: 38,
      trettionio: 39,
      fyrtioett: 41,
      fyrtioen: 41,
      fyrtiotvå: 42,
      fyrtiotre: 43,
      fyrtiofyra: 44,
      fyrtiofem: 45,
      fyrtiosex: 46,
      fyrtiosju: 47,
      fyrtioåtta: 48,
      fyrtionio: 49,
      femtioett: 51,
      femtioen: 51,
      femtiotvå: 52,
      femtiotre: 53,
      femtiofyra: 54,
      femtiofem: 55,
      femtiosex: 56,
      femtiosju: 57,
      femtioåtta: 58,
      femtionio: 59,
    },
    scales: {
      hundra: 100,
      tusen: 1000,
      tusentals: 1000,
      miljoner: 1000000,
      miljon: 1000000,
      miljarder: 1000000000,
      miljard: 1000000000,
      dussin: 12,
    },
    over: 'över, mer än, fler än, minst, drygt',
    about: 'cirka, omkring, nästan, ungefär, runt, knappt',
    upTo: 'upp till, färre än, mindre än, högst',
  },
  calendar: {
    months: [
      'januari',
      'februari',
      'mars',
      'april',
      'maj',
      'juni',
      'juli',
      'augusti',
      'september',
      'oktober',
      'november',
      'december',
    ],
    weekdays: [
      'måndag, måndagen, måndags',
      'tisdag, tisdagen, tisdags',
      'onsdag, onsdagen, onsdags',
      'torsdag, torsdagen, torsdags',
      'fredag, fredagen, fredags',
      'lördag, lördagen, lördags',
      'söndag, söndagen, söndags',
    ],
    today: 'i dag, idag',
    yesterday: 'i går, igår',
  },
};
