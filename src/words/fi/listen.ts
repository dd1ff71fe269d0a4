import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Finnish as agencies and dailies print it; endings by stems, both grades of the consonants written out. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'fi',
  name: 'Finnish',
  home: 'FI',
  checked: false,
  thousands: ' ',
  marks: `
    ja, on, ei, että, se, oli, mukaan, kun, ovat, hän, myös, mutta, tai, jos, joka, jonka, kuin, sen, ne, ole, voi,
    vuoksi, jälkeen, kertoo, sekä, vain, nyt, eivät, siitä, tämä, saa
  `,
  names: {
    ...PLACES,
    'platform:X': `
      viestipalvelu x, viestipalvelu x n, viestipalvelu x ää, entinen twitter, viestipalvelu x ssä, x palvelu,
      x palvelun
    `,
    'platform:Facebook': 'facebookin, facebookissa, facebookia, facebookista, facebookiin, facebookille',
    'platform:Instagram': 'instagramin, instagramissa, instagramia, instagramista, instagramiin',
    'platform:TikTok': 'tiktokin, tiktokissa, tiktokia, tiktokista, tiktokiin, tiktokille',
    'platform:Telegram': 'telegramin, telegramissa, telegramia, telegramiin',
    'platform:WhatsApp': 'whatsappin, whatsappia, whatsappissa, whatsappiin',
    'platform:YouTube': 'youtuben, youtubea, youtubessa, youtubesta, youtubeen, youtubelle',
    'platform:Twitter': 'twitterin, twitteriä, twitterissä, twitteristä',
    'platform:Signal': 'signalin, signalia',
    'platform:Discord': 'discordin, discordia, discordiin',
    'platform:Google': 'googlea, googlelle, googlelta',
    'platform:Wikipedia': 'wikipedian, wikipediaa, wikipediaan',
    'platform:Meta': 'metalle, metaa, ~meta',
    'body:Traficom': 'traficom*, liikenne ja viestintävirasto*, kyberturvallisuuskeskus*',
    'body:Market Court (Finland)': 'markkinaoikeu*, markkinaoikeus',
    'body:Helsinki District Court': 'helsingin käräjäoikeu*',
    'body:European Commission': 'euroopan komissio*, eu komissio*',
    'body:Supreme Court of the United States': `
      yhdysvaltain korkein oikeus, yhdysvaltain korkeimpaan oikeuteen, yhdysvaltain korkeimmassa oikeudessa,
      yhdysvaltojen korkein oikeus
    `,
    'body:Moscow court': 'moskovalainen oikeus, moskovalainen tuomioistuin, oikeus moskovassa',
    'law:Digital Services Act': 'digipalvelusäädös*, digipalveluasetu*, digipalvelulaki, digipalvelulain',
  },
  says: {
    block: `
      estää, esti, estävät, estivät, estetään, estettiin, estetty, estänyt, estäminen, estämis*, estämään, estämistä,
      estämisestä, esto, eston, estot, estoja, estomääräy*, blokka*, blokat*, sulkee pääsyn, sulki pääsyn, kieltää,
      kielsi, kieltävät, kielsivät, kielletään, kiellettiin, kielletty, kiellettävä, kieltämi*, kieltämään, kieltänyt,
      kielto, kiellon, kieltoa, kiellot, rajoit*, rajoittaa, rajoitti, rajoitus*, rajaa pääsyä, rajasi pääsyä,
      sensuro*, sensuur*, hidasta*, hidastaa, hidasti, tavoittamattomissa, ei avaudu, eivät avaudu, ei aukea,
      eivät aukea, ei pääse, pääsy estetty, saavuttamattomissa, sulkee verkkosivu*, sulki verkkosivu*,
      mustalle listalle, musta lista, sulki sivusto*, sulkee sivusto*, pimensi, pimentää, pimenivät, tiktok kielto,
      tiktok kiellon, somekielto, somekiellon, joutuu estämään, jatkaa kieltoa, jatkoi kieltoa, yhä estetty,
      edelleen estetty
    `,
    withhold: 'piilotettu suomessa, ei näy suomessa',
    remove: `
      poistaa, poisti, poistavat, poistivat, poistetaan, poistettiin, poistettu, poistettava, poistami*, poistamaan,
      poisto, poistoa, poistot, poistanut, poistui youtubesta, katosi youtubesta, katosi facebookista,
      katosi sovelluskaup*, tuhosi videot, joutuu poistamaan, on poistettava, vaatii poistamaan, kehotti poistamaan
    `,
    suspend: `
      jäädytti tilin, jäädyttää tilin, jäädytti … tilin, jäädytti … tilit, jäädyttää … tilit, hyllyttää tilin,
      sulki tilin, sulkee tilin, sulki … tilin, sulki … tilit, sulki … tilejä, sulkee … tilin, sulkee … tilejä,
      sulkee … tilit, sulki … kanavan, sulkee … kanavan, sulki … sivun, tili suljettiin, tilit suljettiin,
      tili suljettu, kanava suljettiin, sivu suljettiin, poisti … tilin, poisti … kanavan, poisti … sivun,
      porttikiel*, bannasi, bännäsi, erotti palvelusta, menetti tilinsä, menetti kanavansa, menetti sivunsa,
      poisti käytöstä tilin, heitti ulos
    `,
    restore: `
      palaut*, palauttaa, palautti, palautettiin, palautuu, palautui, palaa käyttöön, palasi käyttöön, avaa uudelleen,
      avasi uudelleen, avattiin uudelleen, avataan uudelleen, jälleen käytettävissä, taas käytettävissä, toimii taas,
      toimii jälleen, toimivat taas, poistaa kiellon, poisti kiellon, perui kiellon, peruu kiellon, kumosi kiellon,
      kumoaa kiellon, purki kiellon, purkaa kiellon, purki eston, purkaa eston, poisti eston, poistaa eston,
      purki … kiellon, purkaa … kiellon, kumosi … kiellon, perui … kiellon, poisti … kiellon, kielto päättyi,
      kielto purettiin, esto purettiin, internet palasi, netti palasi, yhteydet palautui*, yhteydet palautettiin,
      netti toimii taas, salli uudelleen, sallii jälleen, sallii taas
    `,
    lift: `
      kumosi, kumoaa, kumottiin, kumota, peruu, perui, peruttiin, perutaan, purki kiellon, purkaa kiellon,
      poisti kiellon, poistaa kiellon, kumosi kiellon, kumoaa kiellon, perui kiellon, peruu kiellon, purki … kiellon,
      purkaa … kiellon, kumosi … kiellon, vetää takaisin, veti takaisin, lievent*, luopuu kiellosta, kielto purettiin
    `,
    halt: `
      katkais*, katkaisi, katkaisee, katkaistiin, katkaistu, katko, sulkee, sulki, sulkea, suljettiin, suljetaan,
      suljettu, sulkeminen, keskeyt*, lopetti, pysäyt*, ilman internetiä, ilman nettiä, katkaisi internetin,
      katkaisee internetin, katkaisi internetyhteydet, katkaisi nettiyhteydet, katkaisi netin, katkaisee netin,
      sulki internetin, sulkee internetin, sulki netin, sulkee netin, internet katkaistiin, netti katkaistiin,
      internetyhteydet katkaistiin, nettiyhteydet katkaistiin, pimensi internetin, verkkoyhteydet katkaistiin,
      internetkatko*, internetkatkos*, internetin sulkeminen, internetin sulkemista, internetsulku*
    `,
    fine: `
      sakko, sakot, sakkoa, sakkoja, sakon, sakkoihin, sakotti, sakottaa, uhkasakko*, uhkasako*, seuraamusmaksu*,
      jättisakko*, jättisako*, miljoonasak*, miljardisak*
    `,
    order: `
      määrää, määräsi, määräs*, määrättiin, määrätään, määräy*, määräyksen, määräyksestä, käskee, käski, velvoit*,
      velvoittaa, velvoitti, pakottaa, pakotti, asetu*, joutuu estämään, joutuu poistamaan, on estettävä,
      on poistettava, estomääräy*, turvaamistoimi*, väliaikainen määräys, vaatii poistamaan, kehotti poistamaan
    `,
    ask: `
      pyytää, pyysi, pyytävät, pyynnö*, vaatii, vaati, vaativat, vaatimu*, vetoaa, vetosi, kehottaa, kehotti, kehotu*
    `,
    notice: `
      varoit*, varoittaa, varoitti, varoitus*, kutsui kuultavaksi, kutsuu kuultavaksi, uhkavaatimu*, määräaja*,
      aloittaa tutkinnan, aloitti tutkinnan, käynnistää tutkinnan, käynnisti tutkinnan, avasi tutkinnan,
      avaa tutkinnan, aloitti … tutkinnan, aloittaa … tutkinnan, selvityspyyn*, alustava* päätelm*,
      aloitti selvityksen, aloittaa selvityksen, alustavat havainnot, alustavien havaintojen
    `,
    charge: `
      tutkii, tutki, tutkinta, tutkinnan, tutkintaa, tutkitaan, syyte, syytteen, syyttää, syytti, esitutkin*, epäil*,
      rikosilmoitu*, aloittaa tutkinnan, aloitti tutkinnan, käynnistää tutkinnan, käynnisti tutkinnan,
      avasi tutkinnan, avaa tutkinnan, kantelu*
    `,
    warn: 'varoittaa, varoitti, varoitu*, uhkaa, uhkasi, uhkailee, uhkau*',
    enact: `
      hyväksy*, hyväksyi, lakiesity*, lakialoit*, voimaan, astuu voimaan, säätää lain, sääti, esitti lakia, ikäraja*,
      allekirjoit*, otetaan käyttöön, äänesti, työpuhelim*, virkapuhelim*, lausunnoille
    `,
    law: `
      laki, lain, lakia, lait, lakeja, lakiesity*, lakimuuto*, asetus, asetuksen, sääntely*, säädös, säädöksen,
      säännöt, sääntöjä, direktiiv*, alle 15 vuotiai*, alle 16 vuotiai*, alle 15 vuotias, ikäraja*, työpuhelim*,
      virkapuhelim*
    `,
    sue: `
      haastoi, haastaa oikeuteen, haastaa … oikeuteen, haastoi … oikeuteen, valittaa, valitti, valitu*, kanne,
      kanteen, nosti kanteen, vei oikeuteen, veivät oikeuteen, vie oikeuteen, valittaa kiellosta
    `,
    hearing: 'istunto, oikeudenkäyn*, kuulemi*, käsitelt*, suullinen käsittely',
    rule: 'tuomi*, tuomio, tuomion, päät*, päätti, päättää, päätös, päätöksen, katsoi, ratkais*, linjasi',
    uphold: `
      piti voimassa, pitää voimassa, hylkäsi, hylkää, hylättiin, vahvisti, vahvistaa, pysyttää, pysytti, ei muuttanut
    `,
    strike: `
      perustuslain vasta*, laiton, laittoma*, lainvasta*, kumosi päätöksen, kumosi … päätöksen, mitätö*, pätemät*
    `,
    stay: `
      keskeytti kiellon, keskeyttää kiellon, kielsi täytäntöönpanon, täytäntöönpanokiel*, lykkäsi kieltoa,
      pani jäihin, jäädytti kiellon, jäädytti lain
    `,
    comply: `
      noudat*, noudatti, hallituksen pyynnöstä, viranomaisten pyynnöstä, pyynnöstä, vaatimuksesta, määräyksestä,
      suostui, taipui, taipuu
    `,
    refuse: 'kieltäytyy, kieltäytyi, kieltäyty*, ei suostu, ei aio maksaa, ei noudata, jättää noudattamatta, uhmaa',
    notYet: 'ei ole vielä, eivät ole vielä, yhä saatavilla, edelleen saatavilla, vielä auki',
    deny: `
      kiistää, kiisti, kiistävät, torjui väitte*, ei suunnittele, ei suunnitelmia, ei aio kieltää, ei aiota kieltää,
      ei pidä paikkaansa, ei olla kieltämässä, ei kielletä, ei estetä, perätön
    `,
    may: `
      voi, voisi, voidaan, saattaa, harkit*, harkitsee, suunnitt*, suunnittelee, ehdot*, ehdottaa, ehdotti, esitt*,
      aikoo, haluaa, uhkaa kieltää, ei sulje pois, mahdollis*, pohtii, tulossa, valmistelee, kieltäisi, estäisi
    `,
    not: 'ei, eivät, ilman, älä, eikä, koskaan',
    figures: `
      raport*, raportti, raportin, tilasto*, luvut, avoimuusraport*, läpinäkyvyysraport*, yhteensä,
      viime vuonna poistettiin, tutkimu*, selvity*, ennäty*, vuoden alusta
    `,
    told: 'sanoi oikeudessa, kertoi oikeudessa, kertoi oikeudelle',
    house: `
      yhteisösään*, yhteisönormi*, käyttöehto*, käyttöehdo*, omia sääntöjään, sääntöjensä, valetil*, vihapuhe*,
      vihapuhet*, roskapost*, palvelun sääntö*
    `,
    parliament: 'eduskunnassa, kirjallinen kysymys, kirjalliseen kysymykseen, parlamentissa',
    say: 'sanoo, sanoi, kertoo, kertoi, ilmoittaa, ilmoitti, toteaa, totesi, mukaan, tiedot*, arvioi, lupaa',
    react: `
      arvostel*, arvostelee, kritiso*, tuomitsee, tuomitsi, tuomitsevat, paheksu*, vastust*, protestoi, huolissaan,
      huolestu*, kiittää, puolust*, amnesty*, human rights watch*, toimittajat ilman rajoja, kritiikki*, närkäst*,
      moittii
    `,
    extend: 'jatkaa kieltoa, jatkoi kieltoa, jatketaan, pidentää, pidensi, yhä estetty, edelleen estetty',
    again: 'jälleen, taas, uudelleen, uudestaan',
    earlier: 'aiemmin, viime vuonna, vuosi sitten, vuotta sitten, viime kuussa, entinen',
    now: 'tänään, eilen, nyt',
    undisturbed: `
      näin estät, estä numero, numeron estäminen, estää puhelun, kirjoittaa facebookissa, kirjoitti facebookissa,
      facebook päivity*, esteetön, esteettöm*, esteet, tiesulku*, estetyt puhelut, sulki tien, tie suljettu
    `,
    state: `
      hallitus, hallituksen, hallitukset, hallitukse*, valtio, valtion, viranomai*, presiden*, pääminist*, eduskun*,
      parlament*, juntta, juntan, hallinto, kreml*
    `,
    ministry: `
      ministeriö*, ministeri, ministerin, ministerit, oikeusministeri*, liikenne ja viestintäministeri*,
      opetusministeri*, sisäministeri*
    `,
    regulator: `
      virasto, viraston, sääntelyviranomai*, valvontaviranomai*, tietosuojavaltuutettu*, komissio*,
      kilpailu ja kuluttajavirasto*, poliisihallitu*, mediaviranomai*
    `,
    court: `
      oikeus, oikeuden, oikeudessa, tuomioistui*, käräjäoikeu*, hovioikeu*, korkein oikeus, korkeimman oikeuden,
      korkein hallinto oikeus, hallinto oikeu*, perustuslakituomioistui*, tuomari*
    `,
    police: 'poliisi*, syyttäjä*, suojelupoliis*, supo, krp, keskusrikospoliis*',
    critic: `
      asianaj*, oppositio*, aktivist*, ihmisoikeusjärjest*, asiantuntij*, journalistiliit*, juristit, järjestöt, effi
    `,
    company: `
      yhtiö*, yritys, yrityksen, teknologiajät*, somejät*, musk, muskin, meta, bytedance*, toimitusjohtaja*,
      zuckerberg*, durov*
    `,
    account: `
      tili, tilin, tilit, tilejä, tilien, tiliä, tilinsä, käyttäjätil*, profiili*, facebook sivu*, facebook tili*,
      instagram tili*, twitter tili*, valetil*
    `,
    post: `
      julkaisu, julkaisun, julkaisut, julkaisua, julkaisuja, julkaisujen, postaus*, postauks*, twiitti*, viesti,
      viestin, viestit, viestejä, päivity*
    `,
    url: 'linkki*, linkk*, linkit, linkin, url*, verkko osoit*, verkko osoitte*',
    site: `
      verkkosivu*, sivusto*, nettisivu*, verkkosivusto*, verkkotunnu*, domain*, portaali*, uutissivusto*, uutissivu*,
      blogi*, rahapelisivu*, pelisivusto*, nettikasino*, piraattisivu*, pornosivu*, torrent*, keskustelupalst*,
      foorumi*, verkkomedia*, sivut, sivua, sivuja
    `,
    app: `
      sovellu*, sovelluks*, äppi*, vpn*, palvelu, palvelun, palvelua, palvelut, palveluita, viestisovellu*,
      pikaviesti*, peli, pelin, pelejä, sovelluskaup*, tekoälybot*, alusta, alustan, alustat, alustoja
    `,
    channel: 'kanava*, kanavien, kanavia, kanavista, telegram kanava*, youtube kanava*, ryhmä, ryhmän, ryhmät',
    video: 'video*, videota, klippi*, pätkä',
    song: 'kappale, laulu, laulun, biisi*',
    content: `
      sisältö*, sisällö*, aineisto*, materiaali*, mainos, mainokset, mainoksia, kuvat, kuvia, valeuuti*, artikkeli*,
      juttu, juttuja
    `,
    platform: `
      sosiaalinen media, sosiaalisen median, sosiaalista mediaa, sosiaalisessa mediassa, some, somen, somea,
      somepalvelu*, somealusta*, someyhtiö*, viestipalvelu*, alusta, alustan, alustat, hakukone*, pikaviesti*,
      yhteisöpalvelu*, videopalvelu*
    `,
    network: `
      internet*, internetin, netti, netin, nettiä, mobiilidata*, mobiiliverk*, laajakaista*, verkkoyhtey*,
      nettiyhtey*, internetyhtey*, tietoliikenneyhtey*, internetkatko*, internetsulku*, ilman internetiä,
      ilman nettiä, katkaisi internetin, katkaisee internetin, katkaisi internetyhteydet, katkaisi nettiyhteydet,
      katkaisi netin, katkaisee netin, sulki internetin, sulkee internetin, sulki netin, sulkee netin,
      internet katkaistiin, netti katkaistiin, internetyhteydet katkaistiin, nettiyhteydet katkaistiin,
      pimensi internetin, verkkoyhteydet katkaistiin, internetin sulkeminen, internetin sulkemista
    `,
    online: `
      verkossa, netissä, digitaali*, disinformaatio*, sananvapau*, lehdistönvapau*, valeuuti*, piraatti*, piratismi*,
      sensuur*, verkkosensuur*, kyber*, vihapuhe*, vaikuttaja, vaikuttajat, somevaikuttaja*, lapsiporno*,
      uutissivusto*, rahapelisivu*, nettikasino*, pornosivu*, netblocks*, sosiaalinen media, somealusta*
    `,
    stake: `
      kansallinen turvallisuus, kansallisen turvallisuuden, kansallista turvallisuutta, yleinen järjesty*,
      yksityisyy*, pornografi*, kunnianloukkau*, ääriliik*, terrorismi*, terrorism*, lasten turvallisuu*, salau*
    `,
    isp: `
      operaattori*, teleoperaattori*, teleyrity*, internetpalveluntarjo*, palveluntarjoaj*, elisa*, telia*, dna,
      dna n, verkko operaattori*
    `,
    people: `
      käyttäjä*, seuraaja*, ihmis*, henkilö*, tilaaja*, lapset, lapsia, lasten, nuoret, toimittaj*, asiakas, asiakkaat
    `,
    complaint: 'kantelua, valitusta, ilmoitusta, pyyntöä',
    time: `
      tunti*, tunnin, tunnit, tuntia, päivä*, viikko*, viikon, viikkoa, kuukau*, vuosi, vuoden, vuotta, vuodeksi,
      minuut*, kertaa
    `,
    money: 'euro, euroa, euron, eur, dollari*, rupla*, ruplan, miljoonaa euroa, miljoonan euron, puntaa',
    share: 'prosent*',
    place: 'maata, maat, kaupunk*, kunta, kunnat, maakun*, alue, alueet',
    sport: `
      jalkapallo*, jääkiekko*, ottelu*, pelaaja*, valmentaja*, maali, maalin, maalivahti*, liiga*, veikkausliiga*,
      nhl*, pelikielto*, pelikiel*, punainen kortti, punaisen kortin, seura, seuran, maajoukkue*, fifa*, uefa*,
      doping*, em, mm, olympia*, hyökkääjä*, hiihtäjä*, kannattaj*, hifk, tappara
    `,
    road: `
      tie, tien, tiellä, tietä, moottoritie*, liikenne, liikenteen, liikennettä, onnettomuu*, rekka*, silta, sillan,
      kehä*, tunneli*, ruuhka*, kolari*, rata, junaliiken*
    `,
    market: 'osake*, osakk*, pörssi*, voitto, liikevaihto*, tulos, bitcoin*, kryptovaluut*, sijoittaj*',
    medicine: 'sairaala*, rokote*, rokotte*, lääke*, lääkäri*, potila*, syöpä*, hyvinvointialu*',
    school: `
      koulu*, opettaj*, oppila*, yliopist*, opiskelij*, rehtori*, päiväkot*, päiväkod*, kännykkäkiel*, kännyköid*
    `,
    outage: `
      häiriö*, vika, vian, tekninen ongelma, teknisiä ongelmia, kaatui, kaatuivat, downdetector*, sähkökatko*,
      kaapeli*, merikaapeli*, myrsky*, katkos, kaapelirikko*, nurin
    `,
    product: `
      ominaisuu*, toiminto*, päivitys, päivityksen, julkaisee uuden, julkisti, tilaus*, älypuhel*, puhelin, kännykkä*,
      kännyk*, uutuus
    `,
    business: `
      irtisano*, yt neuvottelu*, yrityskauppa*, osti, nimitett*, nimitti, eroaa, erosi, investoi*, rahoitu*,
      datakesku*, rekrytoi
    `,
    travel: 'lento*, lentokent*, matkusta*, juna*, laiva, lautta*, finnair*, vr',
    film: `
      elokuva*, näyttelij*, konsertti*, konsert*, albumi*, sarja, sarjan, kirja, kirjan, kirjat, artisti*, televisio*,
      radio*, euroviis*
    `,
    crime: `
      pidätett*, pidätti, vangit*, murha*, huume*, varka*, raiskau*, vankila*, petos, petoksen, petokset, ampumi*,
      ryöst*, huijau*
    `,
    sanction: `
      vienti, tuonti, viennin, tuonnin, tulli, tullit, pakot*, pakotteet, öljy*, kauppasaarto*, nuuska*, tupak*,
      muovi*, liha, alkoholi*, sähkötupak*, ilotulit*, turki*, kalastu*
    `,
    explain: `
      podcast*, haastattelu*, kolumni*, mielipide*, analyysi*, näin, miksi, mikä on, kysymy*, opas, pääkirjoitu*
    `,
    adblock: 'mainosten esto*, mainosesto*, mainoksenesto*',
    politics: 'vaali*, vaalit, budjet*, kokoomu*, perussuomalai*, keskusta, sdp, koalitio*, ehdokas, ehdokka*',
    finance: `
      pankki*, pankin, pankit, pankkitili*, pankkikort*, vero, verot, laina*, korko*, eläke*, kortti, kortin,
      omaisuu*, varat, varoja, kryptopörs*, ulosotto*, rahanpesu*
    `,
    science: 'sää, sään, ilmatieteen*, sade, lumi*, tutkij*, maanjäristy*, ilmasto*, ydinvoima*, nasa*',
    antitrust: 'kilpailu, kilpailuviranomai*, kilpailulain*, määräävä markkina asema, monopoli*, kartelli*',
    privacy: 'tietomurto*, tietomurt*, hakkeri*, salasana*, tietovuoto*, tietovuod*, henkilötie*, gdpr*, tietosuoja*',
    satire: 'satiiri*, parodia*',
  },
  particles,
  numbers: {
    words: {
      yksi: 1,
      yhden: 1,
      kaksi: 2,
      kahden: 2,
      kolme: 3,
      kolmen: 3,
      neljä: 4,
      neljän: 4,
      viisi: 5,
      viiden: 5,
      kuusi: 6,
      kuuden: 6,
      seitsemän: 7,
      kahdeksan: 8,
      yhdeksän: 9,
      kymmenen: 10,
      yksitoista: 11,
      kaksitoista: 12,
      viisitoista: 15,
      kaksikymmentä: 20,
      kolmekymmentä: 30,
      neljäkymmentä: 40,
      viisikymmentä: 50,
      sata: 100,
      tuhat: 1000,
    },
    scales: {
      sata: 100,
      sataa: 100,
      tuhat: 1000,
      tuhatta: 1000,
      tuhansia: 1000,
      miljoona: 1000000,
      miljoonaa: 1000000,
      miljoonan: 1000000,
      miljardi: 1000000000,
      miljardia: 1000000000,
      miljardin: 1000000000,
      satoja: 100,
      kymmeniä: 10,
      tusina: 12,
    },
    over: 'yli, enemmän kuin, ainakin, vähintään',
    about: 'noin, lähes, arviolta, suunnilleen, vajaat',
    upTo: 'jopa, alle, enintään',
  },
  calendar: {
    months: [
      'tammikuu*',
      'helmikuu*',
      'maaliskuu*',
      'huhtikuu*',
      'toukokuu*',
      'kesäkuu*',
      'heinäkuu*',
      'elokuu*',
      'syyskuu*',
      'lokakuu*',
      'marraskuu*',
      'joulukuu*',
    ],
    weekdays: ['maanantai*', 'tiistai*', 'keskiviikko*', 'torstai*', 'perjantai*', 'lauantai*', 'sunnuntai*'],
    today: 'tänään',
    yesterday: 'eilen',
  },
};
