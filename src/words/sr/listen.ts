import type { Listen } from '../listen.ts';
import { alsoSpelt } from '../spelt.ts';
import { inCyrillic } from './cyrillic.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/**
 * Serbian, Croatian and Bosnian as agencies and dailies print them: one folder, since what tells them apart is few
 * words. At home in several states, so that "the government" alone is nobody's. Not checked by a reader of the languages.
 */
const LATIN: Listen = {
  code: 'sr',
  alsoCodes: 'hr, bs, sh, cnr',
  name: 'Serbian',
  checked: false,
  thousands: '.',
  marks: `
    i, je, da, u, na, se, za, su, od, sa, koji, koja, koje, nije, što, šta, kako, ali, ili, iz, po, kao, do, biti,
    bio, bi, će, ne, zbog, nakon, posle, poslije, prema, protiv, taj, ovo, također, takođe
  `,
  names: {
    ...PLACES,
    'platform:X': 'društven* mrež* x, platform* x, x bivši twitter, nekadašnji tviter',
    'platform:Facebook': 'fejsbuk*',
    'platform:Twitter': 'tviter*',
    'platform:YouTube': 'jutjub*, youtubea, youtubeu',
    'platform:TikTok': 'tiktoka, tiktoku, tiktokom, tik tok',
    'platform:Telegram': 'telegrama, telegramu, telegramom',
    'platform:Instagram': 'instagrama, instagramu, instagramom',
    'platform:WhatsApp': 'vocap*, votsap*, whatsappa, whatsappu, vacap*',
    'platform:Viber': 'viber*, vajber*',
    'platform:Google': 'gugl, gugla, guglu, googlea, googleu',
    'platform:Wikipedia': 'vikipedij*, wikipedij*',
    'platform:Signal': 'aplikacij* signal',
    'platform:Discord': 'diskord, diskorda, diskordu, discorda, discordu',
    'platform:Meta': '~meta',
    'platform:Snapchat': 'snepčet*, snapčet*, snapchata, snapchatu',
    'platform:LinkedIn': 'linkdin*, linkedina, linkedinu',
    'platform:Reddit': 'redita, reditu, reddita, redditu',
    'platform:Netflix': 'netfliks*, netflixa, netflixu',
    'platform:Skype': 'skajp*',
    'platform:Roblox': 'robloks*, robloxa, robloxu',
    'platform:Starlink': 'starlinka, starlinku, starlinkom',
    'body:Regulatory Authority for Electronic Communications (Serbia)': `
      ratel*, regulatorna agencija za elektronske komunikacije, regulatorno telo za elektronske komunikacije
    `,
    'body:Agency for Electronic Media (Croatia)': `
      hakom*, agencija za elektroničke medije, agencije za elektroničke medije, vijeće za elektroničke medije
    `,
    'body:Communications Regulatory Agency (Bosnia and Herzegovina)': `
      regulatorna agencija za komunikacije, regulatorne agencije za komunikacije, rak bih
    `,
    'body:European Commission': 'evropsk* komisij*, europsk* komisij*',
    'body:Supreme Court of the United States': `
      vrhovni sud sad, vrhovnom sudu sad, vrhovnog suda sad, američk* vrhovn* sud*
    `,
    'body:Moscow court': 'moskovsk* sud*, sud u moskvi',
    'body:Roskomnadzor': 'roskomnadzor*',
    'law:Digital Services Act': `
      akt* o digitalnim uslugama, zakon* o digitalnim uslugama, uredb* o digitalnim uslugama
    `,
  },
  says: {
    block: `
      blokir*, blokad*, blokira*, zabran*, zabranj*, zabrana, zabrane, zabranu, ogranič*, cenzur*, cenzuris*, uspor*,
      nedostup*, onemoguć*, ukida pristup, ukinula pristup, ukinuo pristup, uskratil* pristup, uskraćuje pristup,
      ne može se otvoriti, ne mogu se otvoriti, ne može se pristupiti, nije moguće pristupiti, ne otvara se,
      crn* list*, ugasil* sajt*, gasi sajt*, gase sajt*, zatvoril* sajt*, ugasil* portal*, gasi portal*, ugasio sajt*,
      zatvoril* pristup, gasi stranice, ugasila stranice, mora blokirati, moraju blokirati, i dalje blokir*
    `,
    withhold: 'skriven* u srbiji, nedostup* u srbiji, nedostup* u hrvatskoj, skriven* u hrvatskoj',
    remove: `
      uklon*, uklanj*, ukloni, obris*, briše, brišu, brisanj*, izbris*, skinu*, skida, skidaju, skidanj*, povukl* iz,
      nestao sa, nestao s, nestala sa, nestala s, nestali sa, nestali s, povlač* iz, mora ukloniti, moraju ukloniti,
      odbija ukloniti, odbio ukloniti
    `,
    suspend: `
      suspend*, deaktivir*, ugasil* nalog*, ugasio nalog*, gasi nalog*, gase nalog*, ukinul* nalog*, ukinuo nalog*,
      ukida nalog*, ukida profil*, ukinuo profil*, ukinula profil*, ugasil* profil*, ugasio profil*, ugasil* kanal*,
      ugasio kanal*, gasi kanal*, gasi profil*, ugasil* stranic*, ugasio stranic*, zatvorio račun*, zatvoril* račun*,
      zatvara račun*, blokirao račun na, banova*, izbacil* sa, izbacio sa, izbacil* s, ostao bez profila,
      ostala bez profila, ostao bez naloga, ostala bez naloga, ostao bez kanala, ostala bez kanala,
      ostala bez stranice, ostao bez stranice, izgubio nalog*, izgubila nalog*, isključio s platforme
    `,
    restore: `
      ponovo dostup*, ponovno dostup*, opet dostup*, ponovo radi, ponovno radi, opet radi, ponovo u funkciji,
      odblokir*, deblokir*, vratio pristup, vratil* pristup, vraća pristup, vraćen pristup, vraćen*, vrać*,
      vratio nalog*, vratil* nalog*, vratio račun*, obnovio, obnovlj*, obnavlj*, obnov* pristup*, obnov* rad*, ukin* zabran*, ukida zabran*, ukinut* zabran*,
      ukinul* zabran*, ukinuo zabran*, zabrana ukinuta, zabrana je ukinuta, ukinuta zabrana, ukida blokad*,
      ukin* blokad*, skinut* zabran*, skinul* zabran*, ponovo dozvol*, ponovno dozvol*, ponovo omoguć*,
      ponovno omoguć*, internet se vratio, internet ponovo, uspostavljen*, ponovo uključ*
    `,
    lift: `
      ukin*, ukida, ukidaj*, ukidanj*, povuk*, povlač*, opozv*, ukida zabran*, ukin* zabran*, ukinul* zabran*,
      ukinuo zabran*, ublaž*, poništ*, skinut* zabran*
    `,
    halt: `
      ugas*, gasi, gase, gašenj*, isključ*, prekin*, prekid*, obustav*, zaustav*, zatvor*, bez interneta,
      bez mobilnog interneta, isključil* internet, isključio internet, isključuje internet, isključen internet,
      ugasil* internet, ugasio internet, gasi internet, prekinul* internet, prekinuo internet, obustavil* internet,
      prekid interneta, gašenje interneta, ukinul* internet, isključivanje interneta, isključen* mobiln* internet
    `,
    fine: `
      kazn* od, novčan* kazn*, kažnjen*, kaznio, kaznila, kaznili, kažnjava, kazna za, kaznu za, kaznu od, kazne od,
      globa*, globu, rekordn* kazn*, milijunsk* kazn*, milionsk* kazn*, milijardersk* kazn*, mora platiti
    `,
    order: `
      naredi*, naređ*, nalož*, nalaž*, nalog sud*, naredb*, rešenj*, rješenj*, obavez*, primora*, dekret*, ukaz*,
      privremen* mer*, privremen* mjer*, po nalogu, mora ukloniti, moraju ukloniti, mora blokirati, moraju blokirati,
      zapoved*, zapovijed*
    `,
    ask: 'traž*, zatraž*, zahtev*, zahtjev*, poziv*, pozva*, apel*, moli, zamoli*, zatražio, na zahtev, na zahtjev',
    notice: `
      upozor*, ultimatum*, pokrenul* istrag*, pokrenuo istrag*, pokreće istrag*, pokrenut* istrag*,
      pokrenul* postupak, pokrenuo postupak, pokreće postupak, pokrenut postupak, otvoril* istrag*, otvara istrag*,
      rok od, dao rok, dala rok, pozvan na razgovor, opomen*, preliminarn* nalaz*, formalna istraga, formalnu istragu
    `,
    charge: `
      istrag*, istraž*, optuž*, prijav*, krivičn* prijav*, kazneni postupak, pokrenul* istrag*, pokreće istrag*,
      pokrenut* istrag*, sumnjič*, pokrenut postupak, pokreće postupak, pokrenul* postupak, pokrenuo istrag*,
      otvoril* istrag*, otvara istrag*
    `,
    warn: 'upozor*, pret*, prijet*, zapret*, zaprijet*',
    enact: `
      usvoj*, usvaj*, izglasa*, stupa na snagu, stupio na snagu, stupila na snagu, predlog zakon*, prijedlog zakon*,
      nacrt zakon*, izmen* zakon*, izmjen* zakon*, donos*, donel*, donijel*, uvod*, uve*, starosn* granic*,
      dobn* granic*, službenim telefonima, službenim uređajima
    `,
    law: `
      zakon*, uredb*, pravil*, pravilnik*, propis*, direktiv*, predlog zakon*, prijedlog zakon*, nacrt zakon*,
      mlađ* od 16, mlađ* od 15, starosn* granic*, dobn* granic*, službenim telefonima
    `,
    sue: `
      tuž*, tužb*, žalb*, žali se, žalil*, žalio, ustavn* žalb*, ustavn* tužb*, pokrenul* spor, ospor*,
      inicijativ* za ocenu, prijavio sudu
    `,
    hearing: 'ročišt*, saslušanj*, suđenj*, rasprav*',
    rule: 'presud*, odluk*, odluči*, presuđ*, sud je utvrdio, rešenje suda, rješenje suda, sud je odlučio',
    uphold: 'potvrd*, potvrđ*, odbij*, odbac*, odbi, odbio žalb*, odbil* žalb*, ostaj* na snazi',
    strike: `
      neustavn*, protivustavn*, protuustavn*, nezakonit*, poništ*, ništav*, ukinuo odluk*, ukinul* odluk*,
      proglasio nezakonit*, oborio zakon*, oboril* zabran*, oborio zabran*
    `,
    stay: `
      odlož* primen*, odgod* primjen*, privremeno zaustavio zabran*, suspendovao zabran*, obustavio zabran*,
      zamrznuo zabran*, privremeno obustavil* zabran*
    `,
    comply: `
      udovolj*, ispunil* zahtev*, postupil* po, na zahtev vlad*, na zahtjev vlad*, na zahtev vlast*,
      na zahtjev vlasti, po nalogu vlad*, po nalogu suda, povinoval*, pristal* da, nakon zahteva, nakon zahtjeva
    `,
    refuse: `
      odbija da, odbio da, odbil* da, odbija ukloniti, odbio ukloniti, ignoriš*, ignoriraj*, ignorira, ne poštuje,
      ogluš*, neće platiti
    `,
    notYet: 'još uvek dostup*, još uvijek dostup*, još nije, i dalje dostup*',
    deny: `
      demant*, deman*, negir*, poriče, ne planira*, nema plan*, nema namer*, nema namjer*, nije tačno, nije točno,
      neće zabran*, nećemo zabran*, nećemo … zabran*, neće … zabran*, nećemo blokir*, neće blokir*, neće biti zabran*,
      opovrg*, ne razmišlja, lažna vest, lažna vijest
    `,
    may: `
      može, mogl*, mogao, razmatr*, planir*, predlaž*, predloži*, prijedlog*, predlog*, moguć*, ne isključuj*, najav*,
      sprema se, priprem*, želi, hoće, razmišlja, trebal* bi, očekuj*
    `,
    not: 'ne, nije, nisu, neće, nećemo, neću, nemamo, bez, nema, nikada, nikad',
    figures: `
      izvešt*, izvješć*, izvještaj*, statistik*, podac*, prema podacima, ukupno, tokom prošle godine,
      prošle godine je, transparentnost*, istraživanj*, od početka godine, rekord*
    `,
    told: 'rekao na sudu, rekla na sudu, pred sudom',
    house: `
      pravila zajednice, smernic* zajednic*, smjernic* zajednic*, uslov* korišćenja, uvjet* korištenja, lažn* profil*,
      lažn* nalog*, lažn* račun*, govor mržnje, govora mržnje, sopstvena pravila, spam
    `,
    parliament: 'u skupštini, u saboru, u parlamentu, poslaničko pitanje, zastupničko pitanje',
    say: `
      kaže, kazao, kazala, rekao, rekla, izjav*, saopšt*, priopći*, navod*, naveo, navela, poruč*, prema, objavi*,
      istakao, istaknuo, obeća*
    `,
    react: `
      kritik*, kritizir*, osud*, osuđ*, protestuj*, protestira*, protestova*, reagov*, reagira*, zabrinut*, pozdrav*,
      brani odluk*, ogorčen*, amnesty, hjuman rajts voč, human rights watch, reporteri bez granica, nuns, hnd,
      bh novinari, uzburk*
    `,
    extend: 'produž*, nastav*, i dalje blokir*, ostaje na snazi',
    again: 'ponovo, ponovno, opet, iznova',
    earlier: `
      ranije, prošle godine, lani, prethodn*, prije godinu, pre godinu dana, nekadašnj*, prošlog meseca,
      prošlog mjeseca
    `,
    now: 'danas, juče, jučer, sada, jutros, od danas',
    undisturbed: `
      kako blokirati, kako da blokira*, blokiranje broja, blokirati broj, blokada puta, blokada puteva,
      blokade puteva, blokirali put, blokada fakultet*, studentsk* blokad*, studenti u blokadi, napisao na fejsbuku,
      objavio na fejsbuku, napisala na fejsbuku, objavio na instagramu, blokada saobraćaj*, blokada promet*,
      radn* blokad*, suspendovan* policaj*, suspendovan* direktor*, suspendovan* nastavni*, suspendovan* profesor*,
      suspendovan* učitelj*, suspendovan* sudij*, suspendovan* načelni*, suspendovan* s posla, suspendovan* sa posla,
      suspendiran* s posla, suspendiran* policaj*, suspendiran* ravnatelj*
    `,
    state: `
      vlada, vlade, vladu, vladi, vladin*, vlast, vlasti, vlastima, država, države, državi, predsednik*, predsjednik*,
      premijer*, skupštin*, sabor, sabora, parlament*, režim*, hunt*, kremlj*, narodna skupština, predsednica,
      predsjednica
    `,
    ministry: 'ministarstv*, ministar, ministra, ministru, ministric*, ministark*',
    regulator: `
      regulator*, agencij*, komisij*, uprav*, telo, tijelo, vijeće, savet*, povjerenstv*, povereni*, rem, inspekcij*,
      nadzorn*, azop, hanfa
    `,
    court: `
      sud, suda, sudu, sudom, sudovi, sudova, sudij*, sudac, sudca, suca, sutkinj*, ustavni sud, ustavnog suda,
      vrhovni sud, vrhovnog suda, viši sud, višeg suda, apelacion* sud*, žalben* sud*, županijski sud,
      županijskog suda, upravni sud, tribunal*, privredni sud, trgovački sud, sudsk*, prijavio sudu
    `,
    police: `
      policij*, tužilaštv*, tužioc*, tužilac, odvjetništv*, državn* odvjetništv*, mup, mupa, bia, soa, sipa,
      tužiteljstv*
    `,
    critic: `
      advokat*, odvjetni*, aktivist*, opozicij*, oporb*, nevladin*, udruženj* novinar*, društvo novinar*,
      novinarsk* udruženj*, stručnjac*, eksperti, organizacij* za zaštitu, pravni*, share fondacij*, civilno društvo
    `,
    company: `
      kompanij*, tvrtk*, firm*, gigant*, div, mask, musk, meta, bajtdens, direktor*, zakerberg, zuckerberg, durov
    `,
    account: `
      nalog na, račune, računi, računa, račun, nalozi, naloga, nalog, naloge, nalogu, račun na, korisničk* račun*,
      račune novinar*, računi na, računa na, profil, profila, profile, profili, profilu, fejsbuk stranic*,
      facebook stranic*, facebook profil*, instagram profil*, twitter račun*, fb stranic*, stranicu na fejsbuku,
      stranica na fejsbuku, nalog sud*, po nalogu
    `,
    post: 'objav*, post, postov*, tvit*, tweet*, poruk*, status*',
    url: 'link*, poveznic*, url*, veb adres*, web adres*',
    site: `
      sajt*, veb sajt*, vebsajt*, web stranic*, internetsk* stranic*, internet stranic*, stranic*, mrežn* stranic*,
      portal*, domen*, domena, blog, bloga, blogov*, informativni portal*, kockarsk* stranic*, kockarsk* sajt*,
      piratsk* sajt*, piratsk* stranic*, torent*, forum*, porno sajt*, onlajn kazin*, online kazin*, kladioničarsk*
    `,
    app: `
      aplikacij*, vpn*, uslug*, servis*, mesindžer*, igric*, igru, igra, čet bot*, chatbot*, prodavnic* aplikacija,
      trgovin* aplikacija, aplikacij* za dopisivanje, aplikacij* za poruke
    `,
    channel: `
      kanal, kanala, kanale, kanali, kanalu, telegram kanal*, jutjub kanal*, youtube kanal*, grupa na, grupe na,
      grupu na
    `,
    video: 'video, videa, videozapis*, snimak, snimke, snimaka, snimci, klip, klipov*, spot',
    song: 'pesm*, pjesm*',
    content: `
      sadržaj*, materijal*, oglas*, fotografij*, lažn* vest*, lažn* vijest*, članak, članke, članaka, tekstov*,
      dipfejk*
    `,
    platform: `
      društven* mrež*, društven* medij*, platform*, mesindžer*, pretraživač*, tražilic*, aplikacij* za dopisivanje,
      aplikacij* za poruke
    `,
    network: `
      internet, interneta, internetu, internetom, mobiln* internet*, mobiln* podat*, širokopojasn*, mobiln* mrež*,
      internet konekcij*, internetsk* vez*, bez interneta, bez mobilnog interneta, isključil* internet,
      isključio internet, isključuje internet, isključen internet, ugasil* internet, ugasio internet, gasi internet,
      prekinul* internet, prekinuo internet, obustavil* internet, prekid interneta, gašenje interneta,
      ukinul* internet, isključivanje interneta, isključen* mobiln* internet
    `,
    online: `
      onlajn*, online*, na mreži, digital*, dezinformacij*, lažn* vest*, lažn* vijest*, slobod* govora,
      slobod* medija, slobod* štampe, slobod* izražavanja, cenzur*, pirat*, sajber*, kiber*, influenser*,
      dečja pornografija, dječja pornografija, govor mržnje, netblocks, dipfejk*, informativni portal*,
      kockarsk* sajt*, kockarsk* stranic*, društven* mrež*
    `,
    stake: `
      nacionaln* bezbednost*, nacionaln* sigurnost*, javn* red*, privatnost*, pornograf*, klevet*, ekstremiz*,
      terorizm*, zaštit* dece, zaštit* djece, maloletni*, maloljetni*, enkripcij*, uvred*
    `,
    isp: `
      operater*, operator*, provajder*, internet provajder*, pružatelj* internetskih, telekom*, telenor*, yettel*, a1,
      mts, hrvatski telekom, ht, bh telecom, mtel, sbb, dobavljač*
    `,
    people: `
      korisni*, pratilac*, pratilaca, pratitelj*, ljudi, osoba, osobe, pretplatni*, dec*, djec*, novinar*, građan*
    `,
    complaint: 'prijave, prijava, pritužb*, zahteva, zahtjeva',
    time: 'sat, sata, sati, časa, časova, dan, dana, nedelj*, tjed*, sedmic*, mesec*, mjesec*, godin*, minut*, puta',
    money: 'dinar*, evra, eura, eur, dolar*, rublj*, maraka, km, kuna, miliona evra, milijuna eura',
    share: 'posto, odsto, procen*, postotak',
    place: 'zemalja, zemlje, gradov*, opština, općina, okruga, županij*, kantona',
    sport: `
      fudbal*, nogomet*, utakmic*, meč, meča, igrač*, trener*, gol, golova, zvezd*, partizan*, dinamo, hajduk,
      crven* karton*, suspendovan na, uefa, fifa, doping*, golman*, vratar*, napadač*, košark*, rukomet*, tenis*,
      reprezentativ*, reprezentacij*, liga, navijač*, klub*
    `,
    road: `
      put, puta, putev*, autoput*, autocest*, cest*, saobraćaj*, promet, prometa, prometn*, nesreć*, udes*, kamion*,
      most, mosta, tunel*, kolon*, gužv*, traktor*, raskrsnic*, raskrižj*, granični prelaz*, poljoprivrednic*
    `,
    market: 'akcij*, dionic*, berz*, burz*, dobit*, prihod*, bitkoin*, bitcoin*, kriptovalut*, investitor*',
    medicine: 'bolnic*, lekar*, liječnik*, vakcin*, cepiv*, cjepiv*, lek, lekov*, lijek*, pacijent*, rak, zdravstven*',
    school: `
      škol*, nastavni*, učenik*, učenic*, fakultet*, univerzitet*, sveučiliš*, student*, profesor*, učitelj*, vrtić*
    `,
    outage: `
      pad sistema, kvar*, tehničk* problem*, smetnj*, ne radi zbog kvara, nestanak struje, bez struje, kabl*, kabel*,
      oluj*, nevreme*, nevrijeme*, pali fejsbuk, pao fejsbuk, pao facebook, srušio se, prestao da radi, ispad*
    `,
    product: `
      funkcij*, opcij*, ažuriranj*, nadogradnj*, pretplat*, pametn* telefon*, mobiln* telefon*, mobitel*, iphone*,
      predstavi*, lansir*, novu verziju
    `,
    business: `
      otpušt*, otkaz, otkaza, preuzim*, akvizicij*, imenova*, ostavk*, investicij*, ulaganj*, data cent*, zapošljav*
    `,
    travel: 'let, letov*, aerodrom*, zračn* luk*, putnik*, putnic*, avion*, voz, vozov*, vlak*, trajekt*, viz*',
    film: `
      film*, bioskop*, kino, glumac, glumic*, koncert*, album*, serij*, knjig*, pevač*, pjevač*, televizij*, radio,
      festival*
    `,
    crime: `
      uhapš*, uhić*, priveden*, ubist*, ubojst*, drog*, narkotik*, krađ*, prevar*, prijevar*, silovanj*, zatvor*,
      pljačk*, pritvor*
    `,
    sanction: `
      uvoz*, izvoz*, carin*, embarg*, nafta, nafte, naftn*, gas, sankcij*, duvan*, duhan*, plastik*, meso, mesa,
      alkohol*, vatromet*, pirotehnik*, cigaret*
    `,
    explain: 'podkast*, intervju*, analiz*, komentar*, kolumn*, kako, zašto, šta je, što je, saveti, savjeti, vodič*',
    adblock: 'blokator* reklam*, blokator* oglas*, adblok*',
    politics: 'izbor*, budžet*, proračun*, koalicij*, sns, hdz, sdp, kampanj*, glasanj*, blok stranaka, miting*',
    finance: `
      bank*, bankovn* račun*, bankarsk* račun*, račun u banci, račun firme, kartic*, porez*, kredit*, penzij*,
      mirovin*, imovin*, zamrz*, narodna banka, kriptoberz*, kriptoburz*, tekući račun*, ovrh*, izvršitelj*,
      blokada račun*, blokiran* račun* firm*
    `,
    science: `
      vrijeme, vremensk*, kiša, kiše, sneg, snijeg, zemljotres*, potres*, naučnic*, znanstvenic*, klim*, nuklearn*,
      nasa
    `,
    antitrust: 'konkurencij*, tržišn* natjecanj*, monopol*, kartel*, dominantan položaj',
    privacy: 'haker*, lozink*, curenj* podataka, ličn* podat*, osobn* podat*, provala podataka',
    satire: 'satir*, parodij*, njuz',
  },
  particles,
  numbers: {
    words: {
      jedan: 1,
      jedna: 1,
      jedno: 1,
      dva: 2,
      dve: 2,
      dvije: 2,
      tri: 3,
      četiri: 4,
      pet: 5,
      šest: 6,
      sedam: 7,
      osam: 8,
      devet: 9,
      deset: 10,
      jedanaest: 11,
      dvanaest: 12,
      petnaest: 15,
      dvadeset: 20,
      trideset: 30,
      četrdeset: 40,
      pedeset: 50,
      šezdeset: 60,
      sedamdeset: 70,
      osamdeset: 80,
      devedeset: 90,
      sto: 100,
      stotinu: 100,
      dvesta: 200,
      dvjesto: 200,
      trista: 300,
      tristo: 300,
      petsto: 500,
      hiljadu: 1000,
      tisuću: 1000,
    },
    scales: {
      hiljada: 1000,
      hiljade: 1000,
      hiljadu: 1000,
      tisuća: 1000,
      tisuće: 1000,
      tisuću: 1000,
      milion: 1000000,
      miliona: 1000000,
      milijun: 1000000,
      milijuna: 1000000,
      mil: 1000000,
      milijarda: 1000000000,
      milijarde: 1000000000,
      milijardi: 1000000000,
      stotine: 100,
      desetine: 10,
    },
    over: 'više od, preko, najmanje, barem',
    about: 'oko, približno, gotovo, skoro, otprilike',
    upTo: 'do, manje od, najviše',
  },
  calendar: {
    months: [
      'januar*, siječanj, siječnja',
      'februar*, veljača, veljače',
      'mart*, ožujak, ožujka',
      'april*, travanj, travnja',
      'maj, maja, svibanj, svibnja',
      'jun, juna, juni, lipanj, lipnja',
      'jul, jula, juli, srpanj, srpnja',
      'avgust*, august*, kolovoz, kolovoza',
      'septembar*, septembra, rujan, rujna',
      'oktobar*, oktobra, listopad, listopada',
      'novembar*, novembra, studeni, studenoga',
      'decembar*, decembra, prosinac, prosinca',
    ],
    weekdays: [
      'ponedeljak, ponedjeljak',
      'utorak',
      'sreda, sredu, srijeda, srijedu',
      'četvrtak',
      'petak',
      'subota, subotu',
      'nedelja, nedelju, nedjelja, nedjelju',
    ],
    today: 'danas',
    yesterday: 'juče, jučer',
  },
};

export const listen: Listen = alsoSpelt(LATIN, inCyrillic);
