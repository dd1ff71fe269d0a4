import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';

/** Romanian as agencies and dailies of Romania and Moldova print it; endings by stems. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'ro',
  name: 'Romanian',
  home: 'RO',
  checked: false,
  thousands: '.',
  marks:
    'și, în, la, cu, că, din, pe, pentru, este, sunt, care, nu, au, fost, să, după, mai, ale, lui, prin, într, unui, unei, această, acest, sau, dar, către, între, despre, ar, va, fi, cei, cele, al, potrivit, asupra, iar',
  names: {
    ...PLACES,
    'platform:X': 'rețeaua x, platforma x, platformei x, rețelei x, fostul twitter',
    'platform:TikTok': 'tiktok*',
    'platform:Facebook': 'facebook*',
    'platform:Telegram': '~telegram*',
    'body:National Audiovisual Council (Romania)':
      'cna, consiliul național al audiovizualului, consiliului național al audiovizualului',
    'body:National Authority for Management and Regulation in Communications (Romania)':
      'ancom, autoritatea națională pentru administrare și reglementare în comunicații',
    'body:Central Electoral Bureau (Romania)': 'bec, biroul electoral central, biroului electoral central',
    'body:Constitutional Court of Romania': 'ccr, curtea constituțională a româniei, curtea constituțională',
    'body:National Gambling Office (Romania)': 'oficiul național pentru jocuri de noroc',
    'body:Information and Security Service (Moldova)':
      'sis, serviciul de informații și securitate, serviciului de informații și securitate',
    'body:Audiovisual Council (Moldova)': 'consiliul audiovizualului, consiliului audiovizualului',
    'body:European Commission': 'comisia europeană, comisiei europene, bruxelles',
    'body:Supreme Court of the United States':
      'curtea supremă a sua, curtea supremă a statelor unite, curtea supremă americană',
    'body:Moscow court': 'un tribunal din moscova, tribunalul din moscova, instanță din moscova',
    'law:Digital Services Act':
      'regulamentul privind serviciile digitale, legea serviciilor digitale, actul privind serviciile digitale',
  },
  says: {
    block:
      'bloc, blochez*, blocheaz*, blocat*, blocar*, blocă*, interzi*, interdic*, restricțion*, restricții, restricție, cenzur*, limiteaz* accesul, limitat* accesul, limitarea accesului, sistat accesul, sisteaz* accesul, sistarea accesului, inaccesibil*, încetin*',
    withhold: 'ascuns* în românia, indisponibil* în românia',
    remove:
      'șterg*, șters*, elimin*, înlătur*, retrage, retrag, retras*, retragere*, scoas* din, scoate din, scos din, îndepărt*',
    suspend:
      'suspend*, dezactiv*, închide contul, închis contul, închide conturi, închiderea conturilor, închis conturi',
    restore:
      'debloc*, restabil*, restaur*, repus*, repune*, reactiv*, redeschi*, din nou accesibil*, din nou disponibil*, revine online, redevine accesibil*, redevin accesibile, revenit online, funcționează din nou, funcționează iar',
    lift: 'ridic*, revoc*, anuleaz* interdicția, încetarea blocării, renunț* la blocare, renunț* la interdicție, retrage ordinul, retras ordinul, retrage decizia',
    halt: 'închi*, oprește, oprit*, oprire*, opreșt*, întrerup*, sisteaz*, taie, tăiat*, fără internet, oprirea internetului, întreruperea internetului, tăiat internetul, taie internetul, oprit internetul, oprește internetul, întrerupt internetul',
    fine: 'amend*, penalit*, sancțiune de',
    order:
      'ordon, ordonă, ordonat*, ordin, ordinul, ordinului, ordine, dispus*, dispune*, oblig*, impus*, impune*, la ordinul',
    ask: 'cere, cer, cerut*, solicit*, îndeamnă, îndemn*, la cererea, la solicitarea, cerere*',
    notice:
      'notific*, somați*, somat*, citați*, convoc*, ultimatum*, avertisment*, procedur*, are la dispoziție, sesiz*, cere explicații, explicații, îi dă … ore, termen de, someaz*',
    charge:
      'anchet*, investig*, cercet*, inculp*, dosar penal, urmărire penală, procedură oficială, deschide o procedură, deschis o procedură',
    warn: 'avertiz*, amenin*, avertisment*',
    enact:
      'adopt*, aprob*, promulg*, în vigoare, votat*, votează, proiect de lege, modificat*, ordonanță de urgență, telefoanele de serviciu',
    law: 'lege, legea, legii, legile, legi, proiect de lege, ordonanț*, oug, regulament*, norme, reguli, regulile, decret*, directiv*, vârsta minimă, sub 16 ani, sub 15 ani, telefoanele de serviciu',
    sue: 'dă în judecată, dat în judecată, dau în judecată, contest*, plânger*, recurs, recursul, face apel, apel împotriva, acțiune în instanță, atacă, atacat în instanță, proces împotriva, se adresează instanței',
    hearing: 'ședinț*, audier*, termen de judecată, judecă contestația',
    rule: 'decid*, decis*, decizi*, hotărâ*, hotărăș*, sentinț*, verdict*, admite acțiunea, admis acțiunea, dă dreptate, declară',
    uphold: 'menți*, respins*, respinge*, confirm*, valideaz*, validat*',
    strike:
      'neconstituțional*, anuleaz*, anulat*, anulare*, anula, ilegal*, nelegal*, invalidat*, desființ*, încalcă constituția',
    stay: 'suspendă executarea, suspendarea executării, suspendă decizia, suspendă interdicția, suspendă ordinul, suspendat decizia',
    comply:
      'respect*, se conformează, conformat*, la cererea, la solicitarea, la ordinul, în urma ordinului, în urma solicitării, în urma deciziei, cedeaz*',
    refuse: 'refuz*, ignoră, ignorat*, nu respectă, nu se conformează',
    notYet: 'încă accesibil*, încă nu a, nu a eliminat încă',
    deny: 'neag*, negat*, dezmin*, dezminț*, infirm*, nu intenționează, nu va bloca, nu va interzice, nu există un plan, fals',
    may: 'poate, pot, ar putea, intenționeaz*, ia în calcul, ia în considerare, propun*, propune*, vrea să, vor să, ar urma, nu exclude, nu este exclus, posibil*, amenin*, riscă, plănuieș*, promite, va interzice',
    not: 'nu, fără, nici, niciodată',
    figures:
      'raport de transparență, raport*, statistic*, date oficiale, studiu, în total, de la începutul anului, bilanț*, potrivit datelor, în ultimul an, în prima jumătate, record*, clasament*',
    told: 'a declarat în instanță, a spus instanței, a informat instanța',
    house:
      'regulile comunității, standardele comunității, termenii de utilizare, condițiile de utilizare, conturi false, discurs* instigator, limbaj instigator, spam, comportament inautentic, propriile reguli, regulile platformei',
    parliament: 'interpelare, interpelări, răspuns parlamentar, în parlament, în fața parlamentului',
    say: 'spune, spus, declar*, anunț*, afirm*, transmis*, transmite, potrivit, comunicat*, susține, precizeaz*, informeaz*, purtător* de cuvânt, arată',
    react:
      'critic*, condamn*, acuz*, reacțion*, reacți*, apăr*, protest*, îngrijor*, denunț*, salut*, respinge acuzațiile, amnesty, human rights watch, reporteri fără frontiere',
    extend: 'prelung*, extins*, continuă, rămân*, în continuare',
    again: 'din nou, iarăși, a doua oară',
    earlier: 'anterior, anul trecut, luna trecută, săptămâna trecută, în trecut, odinioară, de la, încă din, din 20*',
    now: 'azi, astăzi, ieri, luni, marți, miercuri, joi, vineri, sâmbătă, duminică, acum',
    undisturbed:
      'cum blochezi, cum să blochezi, cum deblochezi, a scris pe facebook, pe pagina sa de facebook, într o postare pe facebook, ține cont, ținând cont, pe cont propriu, blocat în trafic, în bloc, bloc de locuințe, blocul, blocuri',
    state:
      'guvern*, autorități*, autoritățile, președint*, premier*, parlament*, senat*, camera deputaților, deputați*, regim*, stat, statul, statului',
    ministry: 'minister*, ministr*, secretar* de stat',
    regulator: 'autoritat*, regulator*, consili*, agenți*, comisi*, oficiul, autorității',
    court: 'instanț*, judecăto*, tribunal*, curte, curtea, curții, magistrat*, înalta curte',
    police: 'poliți*, procuror*, parchet*, diicot, sri, procuratur*',
    critic: 'ong, ong uri, avocat*, opoziți*, experți*, activiști*, juriști*, asociați*, jurnaliștii',
    company: 'compani*, musk, meta, bytedance, gigant*, zuckerberg, durov, directorul general, firma',
    account:
      'cont, contul, contului, conturi, conturile, conturilor, profil*, pagina de facebook, pagini de facebook, conturi false',
    post: 'postar*, postări*, mesaj*, tweet*, publicați*',
    url: 'link*, linkuri*, adres* url, url*',
    site: 'site*, website*, pagini web, portal*, domeni*, blog, bloguri, site uri, site ul, site urile, site ului',
    app: 'aplicați*, vpn*, joc online, jocuri online, chatbot*, servicii*, platform*, aplicația de mesagerie, magazinul de aplicații',
    channel: 'canal*, canale de telegram, canalul, grup* de telegram, grupuri',
    video: 'video*, clip, clipuri*, înregistrăr*',
    song: 'melodi*, cântec*, piesă, piese',
    content: 'conținut*, material*, reclam*, știri false, articole',
    platform:
      'rețea socială, rețele sociale, rețelele sociale, rețelelor sociale, rețeaua socială, rețelei sociale, platform*, motor de căutare, mesagerie, chatbot*, rețelelor de socializare, rețele de socializare, rețelele de socializare, rețeaua de socializare',
    network:
      'internet*, date mobile, internet mobil, conexiun* la internet, telecomunicați*, bandă largă, oprirea internetului, întreruperea internetului, tăiat internetul, taie internetul, oprit internetul, oprește internetul, întrerupt internetul',
    online:
      'online, digital*, dezinform*, libertatea de exprimare, libertății de exprimare, cenzur*, știri false, pirat*, cibernetic*, propagand*, deepfake*, influencer*, internauți*, pornograf*, minor* online, vlogger*, blogger*',
    stake:
      'securitate* național*, ordin* public*, viață privată, confidențialitate*, pornografi*, defăim*, extremism*, terorism*, ură, instigare*, protecția minorilor, manipul*',
    isp: 'operator*, furnizor* de internet, furnizori*, digi, orange, vodafone, moldtelecom',
    people: 'utilizator*, urmăritor*, persoane, oameni, abonați*, români, copii, minori, adolescenți*',
    complaint: 'plângeri, cereri, sesizări, solicitări, cazuri, raportări',
    time: 'ore, oră, zile, zi, săptămân*, luni de zile, lună, luni, an, ani, minute, ori, câteva luni, ultimele luni',
    money: 'lei, leu, euro, dolari, milioane de euro, mld',
    share: 'la sută, procente',
    place: 'țări, orașe, județ*, localități, comune, raioane',
    sport:
      'fotbal*, meci*, jucător*, antrenor*, gol, goluri, liga, echip*, cartonaș*, etap*, club*, uefa, fifa, superlig*, fcsb, cfr, rapid, dinamo, doping*, halep, tenis*, turneu*, campionat*, portar*, arbitr*, suporter*, squad',
    road: 'drum*, autostrad*, trafic*, accident*, tir, tiruri*, camion*, pod, podul, circulați*, șos*, stradă, străzi, fermier*, transportator*, dn1, valea oltului, tunel*, metrou*, dn 1, a1, a2, cale ferată, vama',
    market: 'acțiuni, acțiunile, bursă, bursa, profit*, venituri, investitor*, bitcoin, criptomoned*, vânzăr*',
    medicine: 'spital*, vaccin*, medicament*, pacien*, medic, medici, medicul, cancer*, operați*, intestinal*',
    school: 'școl*, profesor*, elev, elevi, elevii, universit*, bacalaureat*, examen*, liceu*, student*',
    outage:
      'pană, pana, pene, defecțiun*, probleme tehnice, problemă tehnică, downdetector, întrerupere globală, curent electric, picat, a picat, au picat, nefuncțional*, pană de curent, probleme de funcționare',
    product:
      'funcți* nou*, lanseaz*, lansat*, lansare*, actualizare*, abonament*, telefon*, smartphone*, gadget*, noutăți',
    business: 'concedi*, achiziți*, fuziune*, numit*, numire*, demisi*, startup*, finanțare*, investiți*, angajați',
    travel: 'zbor*, aeroport*, avion*, tren*, pasager*, călător*, turiști*, tarom, wizz',
    film: 'film*, cinema*, actor*, actriț*, concert*, album*, serial*, roman, carte, cărți, cântăreț*, post tv, posturi tv, posturi de televiziune, post de televiziune, televiziun*, untold',
    crime:
      'reținut*, arest*, crim*, drog*, furt*, viol, ucis*, condamnat la, închisoare, percheziți*, evaziune*, corupție, dna, tâlhăr*, înșelăci*, fraud*',
    sanction:
      'export*, import*, tarif*, embargo*, petrol*, țigări*, plastic*, gaz, gaze, lemn*, grâu, cereale, defriș*, pesticide*, alcool*, vape*',
    explain:
      'podcast*, opinie, interviu*, editorial*, ce este, cum funcționează, cum să, ghid*, analiz*, explicat, pe înțelesul, ce trebuie să știi, întrebări și răspunsuri, de ce',
    adblock: 'blocare* reclamelor, ad blocker*, apeluri spam',
    politics:
      'aleger*, campanie electorală, buget*, partid*, psd, pnl, aur, usr, candidat*, coaliți*, vot, voturi, prezidențial*, blocul comuniștilor, bloc electoral, blocul electoral, blocaj*',
    finance:
      'banc*, cont bancar, conturi bancare, conturile bancare, conturile firmei, conturi ale firmei, poprire*, popriri*, anaf, impozit*, credit*, taxe, pensi*, card*, datorii, executor*, popri*',
    science: 'vremea, meteo*, ploi*, inundați*, cutremur*, cercetător*, nasa, climă, climatic*',
    antitrust: 'consiliul concurenței, concurenț*, poziție dominantă, poziției dominante, monopol*, antitrust',
    privacy:
      'date personale, protecția datelor, gdpr, hacker*, parol*, scurgere de date, atac cibernetic, atacuri cibernetice, spionaj*',
    satire: 'satir*, parodi*, times new roman',
  },
  numbers: {
    words: {
      doi: 2,
      două: 2,
      trei: 3,
      patru: 4,
      cinci: 5,
      șase: 6,
      șapte: 7,
      opt: 8,
      nouă: 9,
      zece: 10,
      unsprezece: 11,
      doisprezece: 12,
      douăsprezece: 12,
      cincisprezece: 15,
      douăzeci: 20,
      treizeci: 30,
      cincizeci: 50,
      'o sută': 100,
      un: 1,
      'o mie': 1000,
    },
    scales: {
      sute: 100,
      mii: 1000,
      milioane: 1000000,
      milion: 1000000,
      miliarde: 1000000000,
      miliard: 1000000000,
      duzină: 12,
    },
    over: 'peste, mai mult de, cel puțin, mai bine de',
    about: 'circa, aproximativ, aproape, în jur de',
    upTo: 'până la, sub, mai puțin de',
  },
  calendar: {
    months: [
      'ianuarie',
      'februarie',
      'martie',
      'aprilie',
      'mai',
      'iunie',
      'iulie',
      'august',
      'septembrie',
      'octombrie',
      'noiembrie',
      'decembrie',
    ],
    weekdays: ['luni', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă', 'duminică'],
    today: 'astăzi, azi',
    yesterday: 'ieri',
  },
};
