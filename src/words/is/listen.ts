import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Icelandic as its dailies and broadcasters print it. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'is',
  name: 'Icelandic',
  home: 'IS',
  checked: false,
  thousands: '.',
  marks: `
    og, að, er, á, í, um, sem, var, við, það, ekki, með, til, af, fyrir, en, hefur, hafa, eru, þar, þegar, eftir, frá,
    hann, hún, eða, segir, verið, verður, þess, sér, vegna, upp
  `,
  names: {
    ...PLACES,
    'platform:X': 'samfélagsmiðillinn x, samfélagsmiðlinum x, samfélagsmiðilsins x, x áður twitter',
    'platform:Facebook': 'fésbók*, facebookar',
    'platform:Instagram': 'instagrams',
    'platform:TikTok': 'tiktoks',
    'platform:Meta': '~meta',
    'body:Reykjavik District Court': 'héraðsdómur reykjavíkur, héraðsdóms reykjavíkur, héraðsdómi reykjavíkur',
    'body:European Commission': 'framkvæmdastjórn evrópusambandsins, framkvæmdastjórn esb',
    'body:Supreme Court of the United States': `
      hæstiréttur bandaríkjanna, hæstarétti bandaríkjanna, hæstaréttar bandaríkjanna
    `,
    'body:Moscow court': 'dómstóll í moskvu, dómstóls í moskvu',
  },
  says: {
    block: `
      lokar á, lokaði á, lokuðu á, lokað á, loka á, lokað fyrir, lokar fyrir, lokaði fyrir, lokuðu fyrir, loka fyrir,
      lokun*, blokk*, bannar, bannaði, bönnuðu, bannað, bannaðir, bannaður, banna, bann, banni, bannið, banninu,
      takmark*, takmarkar, ritskoð*, hægir á, hægði á, óaðgengileg*, ekki aðgengileg*, opnast ekki, hindrar aðgang,
      hindraði aðgang, útilokar aðgang, svartan lista, lögbann*, lokar vef*, lokaði vef*, loka vef*, lokar … vefsíð*,
      lokað … vefsíð*, gert að blokk*, úrskurð* um lokun, verða að loka á, verður að loka á, verða að loka fyrir,
      verður að loka fyrir, gert að loka á, gert að loka fyrir, verða að loka, gert að loka
    `,
    withhold: 'falið á íslandi, ósýnilegt á íslandi',
    remove: `
      fjarlæg*, fjarlægir, fjarlægði, fjarlægt, eyddi, eyðir, eytt, eyða, tekur niður, tók niður, tekið niður,
      taka niður, tekin niður, tekur út, tók út, hverfur af youtube, hvarf af youtube, hvarf af facebook,
      gert að fjarlægja, verður að fjarlægja, ætlar ekki að fjarlægja
    `,
    suspend: `
      lokar reikning*, lokaði reikning*, lokað reikning*, lokar aðgang*, lokaði aðgang*, lokaði … reikning*,
      lokar … reikning*, lokar … aðgang*, lokaði … aðgang*, lokar … rás*, lokaði … rás*, lokaði … síðu, lokar … síðu,
      eyddi … rás, eyddi … síðu, eyddi … reikning*, reikningi lokað, reikningum lokað, reikningi … lokað,
      rásinni lokað, síðunni lokað, hendir út, henti út, úthýs*, missti reikning*, missti síðu*, settur í bann á,
      bannfær*
    `,
    restore: `
      opnar aftur, opnaði aftur, opnað aftur, opna aftur, opnað að nýju, opnað fyrir, opnar fyrir, opnaði fyrir,
      aftur aðgengileg*, aðgengileg* á ný, aðgengileg* aftur, virkar aftur, virkar á ný, endurheimt*, komið aftur,
      kominn aftur, komin aftur, aflétt*, afléttir, aflétti banni, afléttir banni, banni aflétt, banninu aflétt,
      aflétt banni, leyfir aftur, leyfði aftur, netið komið aftur, netsamband komið á, bannið afnumið,
      fellir bannið niður, felldi bannið niður
    `,
    lift: `
      afléttir, aflétti, aflétt, afnem*, afnam, afnumið, afturkall*, dregur til baka, dró til baka, fellir úr gildi,
      felldi úr gildi, aflétti banni, afléttir banni, banni aflétt, mildar, slakar á
    `,
    halt: `
      lokar, lokaði, lokað, lokuðu, slekkur, slökkti, slökkt, rýfur, rauf, stöðv*, án internets, netlaus*, netlaust,
      sambandslaus*, slekkur á internetinu, slökkti á internetinu, slökkt á internetinu, slökkt var á internetinu,
      lokar fyrir internetið, lokaði fyrir internetið, lokað fyrir internetið, lokuðu fyrir internetið,
      slökkti á netinu, slökkt á netinu, slekkur á netinu, rauf netsamband*, rýfur netsamband*, netsamband rofið,
      netlokun*
    `,
    fine: 'sekt, sektar, sektaði, sektað, sektin, sektir, stjórnvaldssekt*, dagsekt*, sektuð, sektaður',
    order: `
      fyrirskip*, fyrirskipar, fyrirskipaði, skipar, skipaði, skylda*, skyldar, skyldaði, gert að fjarlægja,
      gert að loka, gert að blokk*, krefst þess, fyrirmæl*, tilskip*, skipun*, neyðir, lögbann*, lagt fyrir,
      úrskurð* um lokun, verða að loka, verður að fjarlægja, verða að loka á, verður að loka á, verða að loka fyrir,
      verður að loka fyrir, gert að loka á, gert að loka fyrir
    `,
    ask: 'biður, bað, biðja, krefst, krafðist, krefjast, krafa, kröfu, hvetur, hvatti, óskar, óskaði, beiðni',
    notice: `
      varar, varaði, viðvör*, áminn*, boðar á fund, boðaði á fund, hefur rannsókn, hóf rannsókn, hefja rannsókn,
      hefur … rannsókn, hóf … rannsókn, rannsókn hafin, rannsókn á, frest*, bráðabirgðaniðurst*, opnar rannsókn,
      tekur til skoðunar, tók til skoðunar, úrslitakost*
    `,
    charge: `
      rannsak*, rannsókn*, ákær*, kær*, grun*, hefur rannsókn, hóf rannsókn, hefja rannsókn, opnar rannsókn,
      rannsókn hafin
    `,
    warn: 'varar, varaði, vara við, viðvör*, hótar, hótaði, hótun*',
    enact: `
      samþykk*, samþykkir, samþykkti, samþykkt, frumvarp*, tekur gildi, tók gildi, taka gildi, leggur fram,
      lagði fram, aldurstakmark*, innleið*, vinnusím*, staðfesti lög
    `,
    law: `
      lög, lögum, laga, lögin, frumvarp*, reglugerð*, reglur, reglum, tilskip*, aldurstakmark*, yngri en 16,
      yngri en 15, undir 16 ára, undir 15 ára, löggjöf*, bannlög*
    `,
    sue: `
      stefnir, stefndi, stefna gegn, málsókn*, áfrýj*, áfrýjar, áfrýjaði, kærir, kærði, kæra til, höfðar mál,
      höfðaði mál, fer í mál, skýtur til, skaut til, leitar til dómstóla
    `,
    hearing: 'málflutning*, aðalmeðferð*, réttarhald*, þinghald*, tekur málið fyrir',
    rule: `
      dómur, dóm, dæmir, dæmdi, úrskurð*, úrskurðar, úrskurðaði, niðurstaða*, kveður á um, komst að þeirri,
      dómsniðurst*, ákvörðun, ákvað
    `,
    uphold: 'staðfest*, staðfesti, staðfestir, hafnar, hafnaði, vísar frá, vísaði frá, sýkn*',
    strike: `
      stjórnarskrárbrot*, brýtur gegn stjórnarskrá, ólögleg*, ólögmæt*, ógild*, felldi úr gildi … ákvörðun,
      fellir ákvörðun, felldi ákvörðun, felldi bannið úr gildi
    `,
    stay: `
      frestar banni, frestaði banni, frestar gildistöku, frestaði gildistöku, frestar framkvæmd, frestaði framkvæmd,
      setti lögbann á bannið
    `,
    comply: `
      að beiðni, að kröfu, að ósk, að skipun, samkvæmt fyrirmælum, verður við, varð við, fellst á, féllst á, hlýðir,
      hlýddi
    `,
    refuse: 'neitar, neitaði, hunsar, hunsaði, virðir að vettugi, ætlar ekki að borga, ætlar ekki að fjarlægja',
    notYet: 'hefur enn ekki, enn aðgengileg*, ekki enn',
    deny: `
      neitar því, neitaði því, vísar á bug, ber til baka, engin áform, ekki áform, ekki stendur til, stendur ekki til,
      ætlar ekki að banna, ekki rétt, ekki á döfinni, hafnar því að
    `,
    may: `
      gæti, gætu, kann að, kannski, íhug*, íhugar, skoðar, áform*, áformar, leggur til, lagði til, tillög*, tillaga,
      hyggst, vill, útilokar ekki, mögul*, til skoðunar, ætlar að
    `,
    not: 'ekki, án, aldrei, engin, enginn, ekkert, eigi',
    figures: `
      skýrsl*, tölfræði*, tölur, samkvæmt tölum, gagnsæisskýrsl*, samtals, alls, í fyrra voru, könnun*,
      rannsókn sýnir, frá áramótum, met
    `,
    told: 'sagði fyrir dómi, sagði í dómsal',
    house: `
      samfélagsreglur*, notendaskilmál*, skilmálar, skilmála sína, reglum miðilsins, falskir reikning*,
      gervireikning*, hatursorðræð*, hatursfull*, ruslpóst*
    `,
    parliament: 'á alþingi, fyrirspurn á, óundirbúnar fyrirspurnir, á þingi',
    say: 'segir, sagði, segja, tilkynn*, greinir frá, greindi frá, fram kemur, lýsir, upplýsir, bendir á, lofar',
    react: `
      gagnrýn*, gagnrýnir, fordæm*, fordæmir, fordæmdi, mótmælir, mótmælti, lýsir áhyggjum, áhyggj*, fagnar, fagnaði,
      ver ákvörðun, brást við, bregst við, amnesty*, human rights watch*, blaðamenn án landamæra, harmar
    `,
    extend: 'framleng*, framlengir, heldur áfram, áfram lokað',
    again: 'aftur, á ný, enn á ný, að nýju',
    earlier: 'áður, í fyrra, fyrir ári, síðasta ári, síðasta mánuði, fyrrverandi',
    now: 'í dag, í gær, núna, nú',
    undisturbed: `
      svona lokar þú, hvernig á að loka, loka á númer, skrifar á facebook, skrifaði á facebook, í færslu á facebook,
      vegurinn lokaður, vegi lokað, lokað vegna veðurs, lokað fyrir umferð, lokað um páska, hringveginum lokað,
      heiðinni lokað
    `,
    state: `
      ríkisstjórn*, stjórnvöld*, ríkið, ríkisins, forseti, forseta, forsætisráðherra*, alþingi*, þing, þingið,
      herforingjastjórn*, kreml*, yfirvöld*, yfirvalda
    `,
    ministry: 'ráðuneyti*, ráðherra*, menningarráðherra*, dómsmálaráðherra*, innviðaráðherra*',
    regulator: `
      stofnun, stofnunar, fjarskiptastofa, fjarskiptastofu, fjölmiðlanefnd*, persónuvernd, persónuverndar,
      eftirlitsstofnun*, eftirlit*, nefnd*, neytendastofa, neytendastofu, sýslumað*
    `,
    court: `
      dómstól*, héraðsdóm*, landsrétt*, hæstirétt*, hæstarétt*, dómari, dómara, stjórnlagadómstól*, réttur,
      áfrýjunardómstól*, leitar til dómstóla
    `,
    police: 'lögregl*, saksóknar*, ríkislögreglustjór*, héraðssaksóknar*',
    critic: `
      lögm*, lögmað*, stjórnarandstað*, aðgerðasinn*, mannréttindasamtök*, sérfræðing*, blaðamannafélag*, samtök*
    `,
    company: 'fyrirtæki*, tæknirisi*, tæknirisa*, risinn, musk*, meta, bytedance*, forstjóri*, zuckerberg*, durov*',
    account: `
      reikning*, aðgang, aðgangi, aðgangar, aðgöngum, notendaaðgang*, prófíl*, facebook síð*, facebooksíð*,
      notandareikning*
    `,
    post: 'færsl*, færslu, tíst*, skilaboð*, póst, ummæli',
    url: 'hlekk*, tengil*, vefslóð*, slóð*',
    site: `
      vefsíð*, vefsíðu, vef, vefur, vefi, vefnum, vefjum, heimasíð*, síða, síðu, síður, síðna, lén, léni, lénum,
      vefmiðil*, vefmiðl*, netmiðil*, netmiðl*, fréttavef*, fréttamiðl*, blogg*, veðmálasíð*, fjárhættuspilasíð*,
      skráaskiptasíð*, sjóræningjasíð*, torrentsíð*, klámsíð*, spjallborð*, netspilavíti*, vefsvæð*
    `,
    app: `
      app, appið, appinu, öpp, öppum, smáforrit*, forrit*, vpn*, þjónust*, samskiptaforrit*, skilaboðaforrit*, leik*,
      spjallmenni*, miðil, miðill, miðla
    `,
    channel: 'rás, rásin, rásina, rásir, rásum, youtube rás*, telegram rás*, hópur, hópa, hópi',
    video: 'myndband*, myndbönd*, myndskeið*, vídeó*',
    song: 'lag, lagið',
    content: 'efni, efnis, efninu, auglýsing*, mynd, myndir, falsfrétt*, frétt, fréttir, djúpfals*',
    platform: `
      samfélagsmiðil*, samfélagsmiðl*, samfélagsmiðill*, samskiptamiðil*, samskiptamiðl*, leitarvél*,
      skilaboðaforrit*, samskiptaforrit*, vettvang*
    `,
    network: `
      internet*, netsamband*, netið, netinu, netsins, farnet*, farsímagögn*, farsímanet*, breiðband*, nettenging*,
      netlokun*, án internets, slekkur á internetinu, slökkti á internetinu, slökkt á internetinu,
      slökkt var á internetinu, lokar fyrir internetið, lokaði fyrir internetið, lokað fyrir internetið,
      lokuðu fyrir internetið, slökkti á netinu, slökkt á netinu, slekkur á netinu, rauf netsamband*,
      rýfur netsamband*, netsamband rofið
    `,
    online: `
      á netinu, á internetinu, stafræn*, upplýsingaóreið*, tjáningarfrelsi*, fjölmiðlafrelsi*, falsfrétt*, sjóræning*,
      ritskoð*, netárás*, netöryggi*, hatursorðræð*, áhrifavald*, barnaníðsefni*, fréttavef*, veðmálasíð*,
      samfélagsmiðl*, netblocks*, skráaskipt*, höfundarrétt*, netspilavíti*
    `,
    stake: `
      þjóðaröryggi*, allsherjarregl*, friðhelg*, klám*, ærumeið*, meiðyrð*, öfga*, hryðjuverk*, öryggi barna,
      vernd barna, dulkóð*
    `,
    isp: `
      fjarskiptafyrirtæk*, netþjónust*, síminn, símans, vodafone, nova, sýn, hringdu, fjarskiptafélag*,
      internetþjónust*
    `,
    people: `
      notend*, fylgjend*, fólk*, manns, einstakling*, áskrifend*, börn*, barna, ungmenni*, blaðamenn*, blaðamann*,
      viðskiptavin*
    `,
    complaint: 'kvartan*, beiðnir, ábending*',
    time: 'klukkustund*, klukkutím*, tíma, daga, dag, dagar, vikur, viku, mánuð*, mánaða, ár, árs, ára, mínút*, sinnum',
    money: 'króna, krónur, krónum, evra, evrur, evrum, dollar*, dala, rúbl*, milljónir króna',
    share: 'prósent*',
    place: 'lönd, löndum, ríki, ríkja, borg*, sveitarfél*, landshlut*',
    sport: `
      fótbolt*, knattspyrn*, leikmað*, leikmenn*, leikjabann*, leiki, leikur gegn, þjálfar*, mark, mörk, deild*,
      rautt spjald, rauða spjaldið, félag*, landslið*, fifa*, uefa*, lyfjamis*, em, hm, ólympíu*, sóknarmað*,
      handbolt*, körfubolt*, markvörð*, keppnisbann*
    `,
    road: `
      vegur, veginum, vegi, vegir, vegum, hringveg*, umferð*, slys*, bíl*, flutningabíl*, brú, brúin, göng*, ófærð*,
      heiði*, aurskrið*, snjóflóð*, vegagerð*
    `,
    market: 'hlutabréf*, kauphöll*, hagnað*, tekjur, bitcoin*, rafmynt*, fjárfest*',
    medicine: 'sjúkrahús*, landspítal*, lækn*, bóluef*, bólusetn*, lyf, lyfja, sjúkling*, krabbamein*',
    school: 'skól*, kennar*, nemend*, háskól*, leikskól*, grunnskól*, símabann*, snjallsím*',
    outage: `
      bilun*, bilar, bilaði, tæknileg* vandamál, tæknileg* bilun, liggur niðri, lágu niðri, liggja niðri,
      downdetector*, rafmagnslaust, rafmagnsleysi*, sæstreng*, strengur, óveður*, truflan*, slitnað*
    `,
    product: 'nýjung*, kynnir, kynnti, uppfærsl*, áskrift*, sími, síma, eiginleik*, ný útgáfa',
    business: `
      segir upp, sagði upp, uppsagn*, kaupir, keypti, sameining*, ráðinn, ráðin, hættir, fjárfesting*, gagnaver*
    `,
    travel: 'flug*, flugvöll*, flugvell*, farþeg*, icelandair, play, ferj*, ferðamenn*, herjólf*',
    film: `
      kvikmynd*, bíó*, leikar*, tónleik*, plata, plötu, þáttar*, bók, bókin, bækur, söngvar*, söngkon*, sjónvarp*,
      útvarp*
    `,
    crime: `
      handtek*, handtók*, gæsluvarðhald*, morð*, fíkniefn*, þjófnað*, nauðg*, fangels*, svik, fjársvik*, skotárás*,
      rán
    `,
    sanction: `
      útflutning*, innflutning*, toll*, refsiaðgerð*, viðskiptabann*, olíu*, tóbak*, plast*, kjöt*, áfengi*, rafrett*,
      flugeld*, hvalveið*, veiðar, nikótín*
    `,
    explain: 'hlaðvarp*, viðtal*, skoðun, leiðari, greining*, svona, hvers vegna, hvað er, pistil*',
    adblock: 'auglýsingavörn, auglýsingavarn*',
    politics: 'kosning*, fjárlög*, flokk*, sjálfstæðisflokk*, samfylking*, framsókn*, frambjóð*',
    finance: `
      banki, bankinn, banka, bankareikning*, skatt*, lán, vext*, vextir, lífeyri*, kort, kortum, eign*, frysti*,
      kyrrset*, peningaþvætt*
    `,
    science: 'veður*, veðurstof*, rigning*, snjó*, vísindam*, jarðskjálft*, loftslag*, eldgos*, gos, nasa',
    antitrust: 'samkeppni*, samkeppniseftirlit*, markaðsráð*, einokun*',
    privacy: 'tölvuþrjót*, hakkar*, lykilorð*, gagnalek*, persónuupplýsing*, gagnaþjófn*',
    satire: 'háðsádeil*, skopstæl*',
  },
  particles,
  numbers: {
    words: {
      einn: 1,
      ein: 1,
      eitt: 1,
      tveir: 2,
      tvær: 2,
      tvö: 2,
      tveimur: 2,
      þrír: 3,
      þrjár: 3,
      þrjú: 3,
      þremur: 3,
      fjórir: 4,
      fjórar: 4,
      fjögur: 4,
      fimm: 5,
      sex: 6,
      sjö: 7,
      átta: 8,
      níu: 9,
      tíu: 10,
      ellefu: 11,
      tólf: 12,
      fimmtán: 15,
      tuttugu: 20,
      þrjátíu: 30,
      fjörutíu: 40,
      fimmtíu: 50,
      hundrað: 100,
      þúsund: 1000,
    },
    scales: {
      hundrað: 100,
      hundruð: 100,
      hundruðum: 100,
      hundraða: 100,
      þúsund: 1000,
      þúsundir: 1000,
      þúsundum: 1000,
      þúsunda: 1000,
      milljón: 1000000,
      milljónir: 1000000,
      milljóna: 1000000,
      milljónum: 1000000,
      milljarður: 1000000000,
      milljarða: 1000000000,
      milljarðar: 1000000000,
      milljörðum: 1000000000,
      tugir: 10,
      tylft: 12,
    },
    over: 'yfir, fleiri en, meira en, að minnsta kosti, rúmlega',
    about: 'um það bil, næstum, tæplega, nærri, hátt í',
    upTo: 'allt að, innan við, færri en',
  },
  calendar: {
    months: [
      'janúar',
      'febrúar',
      'mars',
      'apríl',
      'maí',
      'júní',
      'júlí',
      'ágúst',
      'september',
      'október',
      'nóvember',
      'desember',
    ],
    weekdays: ['mánudag*', 'þriðjudag*', 'miðvikudag*', 'fimmtudag*', 'föstudag*', 'laugardag*', 'sunnudag*'],
    today: 'í dag',
    yesterday: 'í gær',
  },
};
