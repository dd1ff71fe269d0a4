import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Estonian as agencies and dailies print it; endings by stems. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'et',
  name: 'Estonian',
  home: 'EE',
  checked: false,
  thousands: ' ',
  marks: `
    ja, on, ei, et, see, kui, oli, ka, ning, mis, ta, aga, või, kes, oma, ole, selle, nii, pärast, vastu, üle, tema,
    pole, kuid, nad, tuleb, sest, siis, eest, poolt
  `,
  names: {
    ...PLACES,
    'platform:X': 'sotsiaalplatvorm x, suhtlusplatvorm x, platvormi x, suhtlusvõrgustik x, endine twitter',
    'platform:Facebook': 'facebooki, facebookis, facebookile, facebookist',
    'platform:TikTok': 'tiktoki, tiktokis, tiktokile, tiktokist',
    'platform:Instagram': 'instagrami, instagramis, instagramile',
    'platform:Telegram': 'telegrami, telegramis, telegramile',
    'platform:YouTube': 'youtube i, youtubei, youtubeist',
    'platform:WhatsApp': 'whatsappi, whatsappis',
    'platform:Signal': 'signali äp*, signali rakendus*, rakenduse signal, rakendus signal',
    'platform:Discord': 'discordi, discordis',
    'platform:Google': 'google i, googlei, googleile, google ile, googleilt, google ilt',
    'platform:Meta': '~meta, metale, metat',
    'body:Consumer Protection and Technical Regulatory Authority (Estonia)': `
      ttja*, tarbijakaitse ja tehnilise järelevalve amet*
    `,
    'body:European Commission': 'euroopa komisjon*, el i komisjon*',
    'body:Supreme Court of the United States': 'usa ülemkohus, usa ülemkohtusse, usa ülemkohtus, usa ülemkohtu*',
    'body:Moscow court': 'moskva kohus, moskva kohtu*',
    'law:Digital Services Act': 'digiteenuste määrus*, digiteenuste seadus*',
  },
  says: {
    block: `
      blokeer*, blokeeris, blokeerib, blokeerida, blokeering*, keelas, keelab, keelasid, keelata, keelati, keelatakse,
      keelatud, keelamis*, keeld, keelu, keeldu, piiras, piirab, piira*, piirati, piirang*, sulges juurdepääsu,
      sulgeb juurdepääsu, sulges ligipääsu, sulgeb ligipääsu, tsenseeri*, tsensuur*, aeglust*, kättesaamatu*,
      ligipääsmatu*, ei avane, ei ole kättesaadav*, pole kättesaadav*, ei pääse, tõkest*, musta nimekir*,
      sulges veebi*, sulgeb veebi*, sulges … veebileh*, sulgeda veebi*, sulges sai*, sotsiaalmeediakeel*,
      tiktoki keeld, tiktoki keel*, peab blokeerima, peavad blokeerima, jääb blokeerituks
    `,
    withhold: 'eestis peidetud, eestis nähtamatu',
    remove: `
      eemald*, eemaldas, eemaldab, eemaldati, eemaldamis*, kustut*, kustutas, kustutab, kustutati, võttis maha,
      võtab maha, võttis … maha, maha võtta, kadus youtube*, kadus facebook*, nõudis eemald*, peab eemaldama
    `,
    suspend: `
      peatas konto, peatab konto, peatas … konto, peatas … kontod, peatas … kontosid, konto peatati, kontod peatati,
      sulges konto, sulgeb konto, sulges … konto, sulges … kontod, sulges … kontosid, sulgeb … konto, sulgeb … kontod,
      konto suleti, sulges … kanali, sulgeb … kanali, sulges … lehe, kustutas konto, kustutas … konto,
      kustutas … kanali, kustutas … lehe, jäi ilma kontost, jäi ilma kanalist, deaktiveer*, bännis, suspendeer*
    `,
    restore: `
      taasta*, taastas, taastab, taastati, taastus, avas uuesti, avab uuesti, avati uuesti, taasava*,
      jälle kättesaadav*, taas kättesaadav*, uuesti kättesaadav*, töötab taas, töötab jälle, töötab uuesti,
      tühistas keelu, tühistab keelu, tühistas … keelu, lõpetas keelu, kaotas keelu, eemaldas keelu,
      eemaldas blokeeringu, tühistas blokeeringu, lõpetas blokeeringu, keeld lõppes, keeld tühistati,
      internet taastus, internet on tagasi, lubas taas, lubab taas, tagasi kättesaadav, võttis keelu maha,
      töötab … taas, töötab … jälle, töötab … uuesti
    `,
    lift: `
      tühistas, tühistab, tühistati, tühista*, tühistas keelu, tühistab keelu, tühistas … keelu, lõpetas keelu,
      kaotas keelu, eemaldas keelu, võttis tagasi, leevenda*, keeld tühistati
    `,
    halt: `
      katkest*, katkestas, lülitas välja, lülitab välja, lülitati välja, sulges, sulgeb, suleti, suletakse, sulgemi*,
      sulgeda, peatas, peatab, peatati, internetita, ilma internetita, lülitas interneti välja,
      lülitas internetiühenduse, katkestas interneti*, sulges interneti, sulgeb interneti, internet lülitati välja,
      internet katkestati, internetikatkestus*, lõikas interneti, interneti sulgemi*, mobiilne internet suleti,
      lülitas … interneti välja
    `,
    fine: 'trahv*, trahvis, trahvib, trahviti, trahvi, rahatrahv*, sunniraha*, miljonitrahv*',
    order: `
      käskis, käsib, käsk, käsu, kohust*, kohustas, kohustab, määras, ettekirjutus*, korraldus*, korralduse,
      nõudis eemald*, määrus*, otsusega, dekreet*, peab blokeerima, peavad blokeerima, peab eemaldama, sundis,
      esialgne õiguskaitse
    `,
    ask: 'palu*, palus, nõu*, nõuab, nõudis, taotl*, kutsus üles, kutsub üles, üleskutse*, palve*, nõudmis*',
    notice: `
      hoiat*, hoiatas, kutsus vaibale, ultimaatum*, algatas menetlus*, algatab menetlus*, alustas uurimis*,
      alustab uurimis*, avas uurimis*, algatas uurimis*, algatas … uurimis*, alustas … uurimis*, tähtaeg*,
      esialgse* järeldus*, järelepärimi*, algatas järelevalve*, esialgsed järeldused
    `,
    charge: `
      uuri*, uurimi*, süüdist*, kriminaalasi*, kriminaalmenetlus*, algatas menetlus*, alustas uurimis*,
      alustab uurimis*, avas uurimis*, kahtlust*
    `,
    warn: 'hoiat*, hoiatas, hoiatab, ähvard*, ähvardas',
    enact: `
      võttis vastu, võtab vastu, võeti vastu, eelnõu*, jõustu*, kiitis heaks, kinnit*, kehtest*, hääletas,
      vanusepiir*, allkirjast*, töötelefon*
    `,
    law: `
      seadus*, eelnõu*, määrus*, reeglid, reegleid, direktiiv*, vanusepiir*, alla 16 aasta*, alla 15 aasta*,
      õigusakt*, seaduseelnõu*
    `,
    sue: `
      kaebas, kaebab, kaebe*, kaebus*, hagi*, hagis, hageb, vaidlust*, edasi kaev*, kaevates, pöördus kohtusse,
      pöördub kohtusse, apellatsioon*, andis kohtusse
    `,
    hearing: 'kohtuistung*, istung*, arutas',
    rule: 'otsus*, otsustas, otsustab, kohtuotsus*, leidis, kohus leidis, mõistis, lahend*',
    uphold: `
      jättis jõusse, jätab jõusse, jättis rahuldamata, jättis kaebuse, lükkas tagasi, lükkas kaebuse, kinnitas otsuse
    `,
    strike: `
      põhiseadusvasta*, põhiseadusevasta*, ebaseadusli*, seadusvasta*, tühistas otsuse, tühistas … otsuse,
      tunnistas kehtetuks, õigusvasta*
    `,
    stay: 'peatas keelu, peatas otsuse, peatas … täitmi*, lükkas keelu edasi',
    comply: `
      täitis nõude, täitis korralduse, valitsuse palvel, valitsuse nõudel, võimude nõudel, nõudel, palvel, allus
    `,
    refuse: 'keeldu*, keeldus, keeldub, eiras, eirab, ei täitnud, ei kavatse maksta',
    notYet: 'pole veel, ei ole veel, endiselt kättesaadav*',
    deny: `
      eita*, eitas, lükkas ümber, lükkab ümber, ei plaani, ei kavatse, ei vasta tõele, plaanis ei ole, ei keela,
      ei hakka keelama, ei kavatseta
    `,
    may: `
      võib, võiks, võidakse, kaalub, kaalus, plaani*, plaanib, tahab, soovib, ettepanek*, tegi ettepaneku, kavatse*,
      ähvardab keelata, ei välista, ei välistanud, arutab
    `,
    not: 'ei, pole, ilma, mitte, kunagi',
    figures: `
      raport*, aruan*, aruanne, statistika*, andmetel, läbipaistvus*, kokku, mullu eemaldati, uuring*, rekord*,
      aasta algusest
    `,
    told: 'ütles kohtus, rääkis kohtus',
    house: `
      kogukonnareegl*, kogukonna reegl*, kasutustingimus*, oma reegleid, oma reeglite, libakonto*, võltskonto*,
      vihakõne*, spämm*
    `,
    parliament: 'riigikogus, arupärimi*, kirjalik küsimus, parlamendis',
    say: 'ütles, ütleb, teatas, teatab, sõnul, kinnitas et, märkis, selgitas, teatel, lubas et',
    react: `
      kritiseeri*, kritiseeris, mõistis hukka, mõistab hukka, mõistsid hukka, protestis, protestib, taunis, taunib,
      mures, muret, tervitas, kaitses, amnesty*, human rights watch*, piirideta reporterid, kriitika*, pahame*,
      hukka mõist*
    `,
    extend: 'pikenda*, jätkab, jääb blokeerituks, jääb jõusse',
    again: 'taas, uuesti, jälle',
    earlier: 'varem, mullu, aasta tagasi, eelmisel aastal, endine, möödunud kuul',
    now: 'täna, eile, nüüd',
    undisturbed: `
      kuidas blokeerida, numbri blokeerimi*, blokeeri number, kirjutas facebookis, kirjutab facebookis,
      ütles facebookis, blokeeris tee, blokeeris maantee, blokeeris liikluse, tee on suletud, sulges tee, tee suletud,
      keeldus kommenteerimast
    `,
    state: `
      valitsus*, riik, riigi, võimud, võimude, president*, peaminist*, riigikogu*, parlamen*, hunta*, režiim*, kreml*
    `,
    ministry: 'ministeerium*, minister, ministri, justiitsminister*, digiminister*, kultuuriminister*, siseminister*',
    regulator: `
      amet, ameti, järelevalve*, komisjon*, andmekaitse inspektsioon*, inspektsioon*, regulaator*,
      politsei ja piirivalveamet*
    `,
    court: `
      kohus, kohtu, kohtus, kohtule, riigikoh*, ringkonnakoh*, halduskoh*, maakoh*, kohtunik*, ülemkoh*,
      põhiseaduskoh*, harju maakohus
    `,
    police: 'politsei*, prokuratuur*, prokurör*, kapo, kaitsepolitsei*',
    critic: `
      advokaa*, opositsioon*, aktivist*, inimõigusorganisatsioon*, inimõiguslas*, eksper*, ajakirjanike liit*,
      jurist*, vabaühendus*
    `,
    company: `
      ettevõte*, ettevõt*, firma*, tehnoloogiahiid*, hiid, musk*, meta, bytedance*, tegevjuht*, zuckerberg*, durov*
    `,
    account: 'konto, kontod, kontosid, kontot, kontode, kasutajakonto*, profiil*, facebooki leh*, facebooki konto*',
    post: 'postitus*, säuts*, sõnum*, tweet*',
    url: 'link*, lingi, lingid, url*, veebiaadress*',
    site: `
      veebileh*, veebisai*, kodulehe*, koduleh*, sait, saidi, saidid, saite, domeen*, portaal*, uudistesai*,
      uudisteportaal*, uudisteleh*, blogi*, hasartmängusai*, hasartmänguleh*, kasiinosai*, onlainkasiino*, piraatsai*,
      piraatleh*, pornosai*, foorum*, võrgulehe*, veebiväljaan*
    `,
    app: `
      rakendus*, äpp, äpi, äppi, äpid, äppide, äppe, vpn*, teenus*, sõnumirakendus*, suhtlusäp*, mäng, mängu,
      vestlusrobot*, rakenduste poe*, platvorm*
    `,
    channel: 'kanal, kanali, kanalid, kanaleid, kanalite, telegrami kanal*, youtube i kanal*, grupp, grupi, grupid',
    video: 'video*, videoid, klipp*, klipi*',
    song: 'laul, laulu, laule, lugu',
    content: 'sisu, sisule, materjal*, reklaam*, foto*, valeuudis*, artikl*, artikkel*',
    platform: `
      sotsiaalmeedia*, suhtlusvõrgustik*, sotsiaalvõrgustik*, suhtlusplatvorm*, platvorm*, sõnumirakendus*,
      otsingumootor*, videoplatvorm*
    `,
    network: `
      internet*, interneti, mobiilne internet, mobiilse interneti, mobiilset internetti, mobiilside*, lairiba*,
      internetiühendus*, andmeside*, internetikatkestus*, ilma internetita, lülitas interneti välja,
      lülitas internetiühenduse, katkestas interneti*, sulges interneti, sulgeb interneti, internet lülitati välja,
      internet katkestati, lõikas interneti, interneti sulgemi*, mobiilne internet suleti, lülitas … interneti välja
    `,
    online: `
      veebis, internetis, digitaal*, desinformatsioon*, väärinfo*, sõnavabadus*, ajakirjandusvabadus*, valeuudis*,
      piraat*, tsensuur*, küber*, vihakõne*, mõjuisik*, suunamudija*, lapsporno*, uudistesai*, uudisteportaal*,
      hasartmängusai*, netblocks*, sotsiaalmeedia*, onlainkasiino*
    `,
    stake: `
      riiklik julgeolek, riikliku julgeoleku, julgeolek*, avalik kord, privaatsus*, pornograafia*, laim*, äärmuslus*,
      terrorism*, laste turvalisus*, laste kaits*, krüpteeri*
    `,
    isp: `
      operaator*, sideettevõt*, internetiteenuse pakkuja*, teenusepakkuja*, telia, elisa, tele2, sidefirma*,
      interneti pakkuja*
    `,
    people: 'kasutaja*, jälgija*, inimes*, isik, isikut, tellija*, laps*, lapsed, noored, ajakirjanik*, klien*',
    complaint: 'kaebust, päringut, taotlust, teadet',
    time: 'tund*, tunni, päev*, nädal*, kuu, kuud, kuuks, aasta, aastat, aastaks, minut*, korda',
    money: 'euro, eurot, euroga, dollar*, rubla*, miljon eurot',
    share: 'protsen*',
    place: 'riiki, riigid, linna, linnad, valla, maakon*, piirkon*',
    sport: `
      jalgpall*, mäng vastu, mängija*, treener*, värav*, liiga*, punane kaart, punase kaardi, klubi*, koondis*, fifa*,
      uefa*, doping*, em, mm, olümpia*, ründaja*, korvpall*, mängukeel*, kohtumi*, suusataja*
    `,
    road: 'tee, teel, teed, maantee*, liiklus*, avarii*, veok*, rekka*, sild, silla, tunnel*, ummik*, rong*, lumetorm*',
    market: 'aktsia*, börs*, kasum*, käive, käibe*, bitcoin*, krüptovaluuta*, investor*',
    medicine: 'haigla*, arst*, vaktsiin*, ravim*, patsien*, vähk*',
    school: 'kool*, koolis, õpetaja*, õpila*, ülikool*, tudeng*, lasteaed*, lasteaia*, nutitelefon*',
    outage: `
      rike, rikke, rikked, tehniline probleem, tehniline rike, maas, downdetector*, elektrikatkestus*, kaabel*,
      kaabli*, merekaab*, torm*, tõrge, tõrked, häire*
    `,
    product: 'funktsioon*, uuendus*, tutvust*, esitles, tellimus*, telefon*, uus versioon*, nupp*',
    business: `
      koondab, koondas, koondami*, ostis, ühinemi*, nimetati, astus tagasi, investeeri*, rahast*, andmekeskus*
    `,
    travel: 'lend*, lennu*, lennujaam*, reisija*, rong*, laev*, praam*',
    film: `
      film*, kino*, näitleja*, kontser*, album*, sari, sarja, raamat*, laulja*, televisioon*, raadio*, eurovisioon*
    `,
    crime: `
      vahistati, vahista*, pidas kinni, peeti kinni, mõrv*, narkootik*, varga*, vargus*, vägist*, vangla*, kelm*,
      pettus*, tulistami*, rööv*
    `,
    sanction: `
      eksport*, import*, toll*, sanktsioon*, embargo*, nafta*, tubak*, plast*, liha, alkohol*, e sigaret*,
      ilutulesti*, kala, kalapüü*, karusloom*
    `,
    explain: 'podcast*, intervjuu*, arvamus*, analüüs*, kuidas, miks, mis on, kommentaar*, juhtkiri*',
    adblock: 'reklaamiblokeeri*, reklaamitõrje*',
    politics: 'valimis*, eelarve*, erakon*, reformierakon*, ekre, keskerakon*, koalitsioon*, kandidaa*',
    finance: `
      pank, panga, pangas, pangakonto*, pangakaar*, maks, maksud, laen*, intress*, pension*, kaart, kaardi, vara,
      varad, külmuta*, kohtutäitur*, rahapesu*
    `,
    science: 'ilm, ilma, vihm*, lumi, teadlas*, maavärin*, kliima*, tuumaenergia*, nasa*',
    antitrust: 'konkurentsi*, konkurents*, turgu valitsev*, monopol*, kartell*',
    privacy: 'häkker*, parool*, andmeleke*, andmelek*, isikuandme*, gdpr, andmekait*',
    satire: 'satiir*, paroodia*',
  },
  particles,
  numbers: {
    words: {
      üks: 1,
      ühe: 1,
      kaks: 2,
      kahe: 2,
      kolm: 3,
      kolme: 3,
      neli: 4,
      nelja: 4,
      viis: 5,
      viie: 5,
      kuus: 6,
      kuue: 6,
      seitse: 7,
      kaheksa: 8,
      üheksa: 9,
      kümme: 10,
      kümne: 10,
      üksteist: 11,
      kaksteist: 12,
      viisteist: 15,
      kakskümmend: 20,
      kolmkümmend: 30,
      nelikümmend: 40,
      viiskümmend: 50,
      sada: 100,
      tuhat: 1000,
    },
    scales: {
      sada: 100,
      tuhat: 1000,
      tuhande: 1000,
      tuhandeid: 1000,
      miljon: 1000000,
      miljoni: 1000000,
      miljonit: 1000000,
      miljard: 1000000000,
      miljardi: 1000000000,
      miljardit: 1000000000,
      sadu: 100,
      kümneid: 10,
      tosin: 12,
    },
    over: 'üle, rohkem kui, enam kui, vähemalt',
    about: 'umbes, ligi, ligikaudu, peaaegu',
    upTo: 'kuni, alla, vähem kui',
  },
  calendar: {
    months: [
      'jaanuar*',
      'veebruar*',
      'märts*',
      'aprill*',
      'mai, mail',
      'juuni*',
      'juuli*',
      'august*',
      'septemb*',
      'oktoob*',
      'novemb*',
      'detsemb*',
    ],
    weekdays: ['esmaspäev*', 'teisipäev*', 'kolmapäev*', 'neljapäev*', 'reede*', 'laupäev*', 'pühapäev*'],
    today: 'täna',
    yesterday: 'eile',
  },
};
