import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Romanian as agencies and dailies of Romania and Moldova print it; endings by stems. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'ro',
  name: 'Romanian',
  home: 'RO',
  checked: false,
  thousands: '.',
  marks: `
    și, în, la, cu, că, din, pe, pentru, este, sunt, care, nu, au, fost, să, după, mai, ale, lui, prin, într, unui,
    unei, această, acest, sau, dar, către, între, despre, ar, va, fi, cei, cele, al, potrivit, asupra, iar
  `,
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
    block: `
      bloc, blochez*, blocheaz*, blocat*, blocar*, blocă*, interzi*, interdic*, restricțion*, restricții, restricție,
      cenzur*, limiteaz* accesul, limitat* accesul, limitarea accesului, sistat accesul, sisteaz* accesul,
      sistarea accesului, inaccesibil*, încetin*, în registru, în registrul, nu se mai deschid*, nu se deschid*,
      nu se mai încarcă, nu se încarcă, nu se mai vede, nu se mai văd, nu mai pot fi accesat*, nu mai pot fi citit*,
      nu mai pot fi deschis*, nu mai pot fi văzut*, nu mai poate fi accesat*, nu mai poate fi citit*,
      nu mai poate fi deschis*, nu mai poate fi văzut*, nu mai putea fi accesat*, nu mai putea fi citit*,
      nu mai putea fi deschis*, nu mai putea fi văzut*, nu mai este accesibil*, nu mai este vizibil*,
      nu mai este disponibil*, nu mai sunt accesibil*, nu mai sunt vizibil*, nu mai sunt disponibil*,
      nu mai e accesibil*, nu mai e vizibil*, nu mai e disponibil*, greu accesibil*, închide cititorilor,
      închis cititorilor, închisă cititorilor, pătrate gri, lista neagră, ordin dinamic*, blocare dinamic*,
      ordonanță dinamic*, ordin de blocare, să blocheze, blocheze, scoată de pe net, scos de pe net, închide … site,
      închise … site, nu se mai deschide, nu se mai deschid, scos din funcțiune, interzice rețelele sociale,
      interzicerea rețelelor sociale, scoase din internet, scos din internet, scoase din online, scos din online,
      nu mai pot fi accesate, nu mai poate fi accesat, nu mai poate fi accesată
    `,
    withhold: 'ascuns* în românia, indisponibil* în românia',
    remove: `
      șterg*, șters*, elimin*, înlătur*, retrage, retrag, retras*, retragere*, scoas* din, scoate din, scos din,
      îndepărt*, dispare de pe youtube, dispare de pe facebook, dispare de pe instagram, dispare de pe tiktok,
      dispare de pe x, dispare de pe telegram, dispare de pe platformă, dispare de pe rețele, dispare din youtube,
      dispare din facebook, dispare din instagram, dispare din tiktok, dispare din x, dispare din telegram,
      dispare din platformă, dispare din rețele, dispar de pe youtube, dispar de pe facebook, dispar de pe instagram,
      dispar de pe tiktok, dispar de pe x, dispar de pe telegram, dispar de pe platformă, dispar de pe rețele,
      dispar din youtube, dispar din facebook, dispar din instagram, dispar din tiktok, dispar din x,
      dispar din telegram, dispar din platformă, dispar din rețele, dispărut de pe youtube, dispărut de pe facebook,
      dispărut de pe instagram, dispărut de pe tiktok, dispărut de pe x, dispărut de pe telegram,
      dispărut de pe platformă, dispărut de pe rețele, dispărut din youtube, dispărut din facebook,
      dispărut din instagram, dispărut din tiktok, dispărut din x, dispărut din telegram, dispărut din platformă,
      dispărut din rețele, dispărută de pe youtube, dispărută de pe facebook, dispărută de pe instagram,
      dispărută de pe tiktok, dispărută de pe x, dispărută de pe telegram, dispărută de pe platformă,
      dispărută de pe rețele, dispărută din youtube, dispărută din facebook, dispărută din instagram,
      dispărută din tiktok, dispărută din x, dispărută din telegram, dispărută din platformă, dispărută din rețele,
      dispărut … conturi, dispar … conturi, dispărute de pe facebook, dispărute de pe tiktok, cont dispărut,
      conturi dispărute, pagină dispărută, canal dispărut, să scoată, scoată, scos de pe, scoase de pe, să elimine,
      elimine, să șteargă, șteargă
    `,
    suspend: `
      suspend*, dezactiv*, închide contul, închis contul, închide conturi, închiderea conturilor, închis conturi,
      dispare de pe youtube, dispare de pe facebook, dispare de pe instagram, dispare de pe tiktok, dispare de pe x,
      dispare de pe telegram, dispare de pe platformă, dispare de pe rețele, dispare din youtube, dispare din facebook,
      dispare din instagram, dispare din tiktok, dispare din x, dispare din telegram, dispare din platformă,
      dispare din rețele, dispar de pe youtube, dispar de pe facebook, dispar de pe instagram, dispar de pe tiktok,
      dispar de pe x, dispar de pe telegram, dispar de pe platformă, dispar de pe rețele, dispar din youtube,
      dispar din facebook, dispar din instagram, dispar din tiktok, dispar din x, dispar din telegram,
      dispar din platformă, dispar din rețele, dispărut de pe youtube, dispărut de pe facebook,
      dispărut de pe instagram, dispărut de pe tiktok, dispărut de pe x, dispărut de pe telegram,
      dispărut de pe platformă, dispărut de pe rețele, dispărut din youtube, dispărut din facebook,
      dispărut din instagram, dispărut din tiktok, dispărut din x, dispărut din telegram, dispărut din platformă,
      dispărut din rețele, dispărută de pe youtube, dispărută de pe facebook, dispărută de pe instagram,
      dispărută de pe tiktok, dispărută de pe x, dispărută de pe telegram, dispărută de pe platformă,
      dispărută de pe rețele, dispărută din youtube, dispărută din facebook, dispărută din instagram,
      dispărută din tiktok, dispărută din x, dispărută din telegram, dispărută din platformă, dispărută din rețele,
      și a pierdut pagina, și a pierdut contul, și a pierdut canalul, și a pierdut profilul, și a pierdut conturile,
      au pierdut pagina, au pierdut contul, au pierdut canalul, au pierdut profilul, au pierdut conturile,
      a pierdut pagina, a pierdut contul, a pierdut canalul, a pierdut profilul, a pierdut conturile, pierde pagina,
      pierde contul, pierde canalul, pierde profilul, pierd pagina, pierd contul, pierd canalul, pierd profilul,
      a închis contul, au închis contul, rămâne fără cont, rămâne fără pagină, rămâne fără canal, a rămas fără cont,
      își pierde contul, pierdut contul, a rămas fără canal, banat, banată, banați, alungat de pe, dat afară de pe,
      închis pagina, închide pagina, a închis pagina, închis canalul, închide canalul
    `,
    restore: `
      debloc*, restabil*, restaur*, repus*, repune*, reactiv*, redeschi*, din nou accesibil*, din nou disponibil*,
      revine online, redevine accesibil*, redevin accesibile, revenit online, funcționează din nou, funcționează iar,
      internetul revin*, internetul restabilit*, internetul repornit*, datele mobile revin*, datele mobile restabilit*,
      datele mobile repornit*, conexiunea revin*, conexiunea restabilit*, conexiunea repornit*, rețelele revin*,
      rețelele restabilit*, rețelele repornit*
    `,
    lift: `
      ridic*, revoc*, anuleaz* interdicția, încetarea blocării, renunț* la blocare, renunț* la interdicție,
      retrage ordinul, retras ordinul, retrage decizia, relaxează … interdicți*, relaxează … restricțiile,
      relaxează … blocarea, relaxat … interdicți*, relaxat … restricțiile, relaxat … blocarea
    `,
    halt: `
      închi*, oprește, oprit*, oprire*, opreșt*, întrerup*, sisteaz*, taie, tăiat*, fără internet, oprirea internetului,
      întreruperea internetului, tăiat internetul, taie internetul, oprit internetul, oprește internetul,
      întrerupt internetul, fără date mobile, fără internet mobil, fără net, fără rețea, rămân* fără internet,
      rămân* fără date mobile, rămas* fără internet, rămas* fără date mobile, tăiat* toate rețelele, tăiat* rețelele,
      tăiat* datele mobile, tăiat* internetul mobil, taie toate rețelele, taie rețelele, taie datele mobile,
      taie internetul mobil, oprit* toate rețelele, oprit* rețelele, oprit* datele mobile, oprit* internetul mobil,
      întrerupt* toate rețelele, întrerupt* rețelele, întrerupt* datele mobile, întrerupt* internetul mobil,
      datele mobile oprite, datele mobile tăiate, datele mobile suspendate, datele mobile întrerupte, rețelele oprite,
      rețelele tăiate, rețelele suspendate, rețelele întrerupte, încetinește internetul, încetinește rețelele,
      limitează internetul, limitează rețelele
    `,
    fine: 'amend*, penalit*, sancțiune de, amendă record, amendă uriașă, amendă de, amendat cu, amendată cu',
    order: `
      ordon, ordonă, ordonat*, ordin, ordinul, ordinului, ordine, dispus*, dispune*, oblig*, impus*, impune*,
      la ordinul, ordin dinamic*, blocare dinamic*, ordonanță dinamic*, ordin de blocare, obligate să taie,
      obligate să închidă, obligate să elimine, obligate să oprească, obligați să taie, obligați să închidă,
      obligați să elimine, obligați să oprească, obligat să taie, obligat să închidă, obligat să elimine,
      obligat să oprească, obligată să taie, obligată să închidă, obligată să elimine, obligată să oprească, somată,
      somat, somați, somate, obligată să, obligat să, obligați să, obligate să, ordine de eliminare, ordine de blocare,
      ordin de eliminare
    `,
    ask: `
      cere, cer, cerut*, solicit*, îndeamnă, îndemn*, la cererea, la solicitarea, cerere*, cere suspendarea,
      solicită suspendarea, cere blocarea, solicită blocarea
    `,
    notice: `
      notific*, somați*, somat*, citați*, convoc*, ultimatum*, avertisment*, procedur*, are la dispoziție, sesiz*,
      cere explicații, explicații, îi dă … ore, termen de, someaz*, concluzii preliminare, constatări preliminare
    `,
    charge: `
      anchet*, investig*, cercet*, inculp*, dosar penal, urmărire penală, procedură oficială, deschide o procedură,
      deschis o procedură
    `,
    warn: 'avertiz*, amenin*, avertisment*',
    enact: `
      adopt*, aprob*, promulg*, în vigoare, votat*, votează, proiect de lege, modificat*, ordonanță de urgență,
      telefoanele de serviciu, autorizație obligatorie pentru bloggeri, autorizație obligatorie pentru influenceri,
      autorizație obligatorie pentru televiziuni, autorizație obligatorie pentru vpn, autorizație pentru bloggeri,
      autorizație pentru influenceri, autorizație pentru televiziuni, autorizație pentru vpn,
      licență obligatorie pentru bloggeri, licență obligatorie pentru influenceri,
      licență obligatorie pentru televiziuni, licență obligatorie pentru vpn, licență pentru bloggeri,
      licență pentru influenceri, licență pentru televiziuni, licență pentru vpn,
      înregistrare obligatorie pentru bloggeri, înregistrare obligatorie pentru influenceri,
      înregistrare obligatorie pentru televiziuni, înregistrare obligatorie pentru vpn, înregistrare pentru bloggeri,
      înregistrare pentru influenceri, înregistrare pentru televiziuni, înregistrare pentru vpn, bloggerii trebuie,
      bloggerii vor trebui, influencerii trebuie, influencerii vor trebui, obligă … să se înregistreze,
      decret de urgență, limită de vârstă, ține … copiii … rețelele sociale, ține … minorii … rețelele sociale,
      ține … minori … rețelele sociale, ține … copii … rețelele sociale, țină … copiii … rețelele sociale,
      țină … minorii … rețelele sociale, țină … minori … rețelele sociale, țină … copii … rețelele sociale,
      interzică … copiii … rețelele sociale, interzică … minorii … rețelele sociale,
      interzică … minori … rețelele sociale, interzică … copii … rețelele sociale
    `,
    law: `
      lege, legea, legii, legile, legi, proiect de lege, ordonanț*, oug, regulament*, norme, reguli, regulile, decret*,
      directiv*, vârsta minimă, sub 16 ani, sub 15 ani, telefoanele de serviciu,
      autorizație obligatorie pentru bloggeri, autorizație obligatorie pentru influenceri,
      autorizație obligatorie pentru televiziuni, autorizație obligatorie pentru vpn, autorizație pentru bloggeri,
      autorizație pentru influenceri, autorizație pentru televiziuni, autorizație pentru vpn,
      licență obligatorie pentru bloggeri, licență obligatorie pentru influenceri,
      licență obligatorie pentru televiziuni, licență obligatorie pentru vpn, licență pentru bloggeri,
      licență pentru influenceri, licență pentru televiziuni, licență pentru vpn,
      înregistrare obligatorie pentru bloggeri, înregistrare obligatorie pentru influenceri,
      înregistrare obligatorie pentru televiziuni, înregistrare obligatorie pentru vpn, înregistrare pentru bloggeri,
      înregistrare pentru influenceri, înregistrare pentru televiziuni, înregistrare pentru vpn, bloggerii trebuie,
      bloggerii vor trebui, influencerii trebuie, influencerii vor trebui, obligă … să se înregistreze,
      decret de urgență, limită de vârstă, ține … copiii … rețelele sociale, ține … minorii … rețelele sociale,
      ține … minori … rețelele sociale, ține … copii … rețelele sociale, țină … copiii … rețelele sociale,
      țină … minorii … rețelele sociale, țină … minori … rețelele sociale, țină … copii … rețelele sociale,
      interzică … copiii … rețelele sociale, interzică … minorii … rețelele sociale,
      interzică … minori … rețelele sociale, interzică … copii … rețelele sociale
    `,
    sue: `
      dă în judecată, dat în judecată, dau în judecată, contest*, plânger*, recurs, recursul, face apel, apel împotriva,
      acțiune în instanță, atacă, atacat în instanță, proces împotriva, se adresează instanței
    `,
    hearing: 'ședinț*, audier*, termen de judecată, judecă contestația',
    rule: `
      decid*, decis*, decizi*, hotărâ*, hotărăș*, sentinț*, verdict*, admite acțiunea, admis acțiunea, dă dreptate,
      declară
    `,
    uphold: 'menți*, respins*, respinge*, confirm*, valideaz*, validat*',
    strike: `
      neconstituțional*, anuleaz*, anulat*, anulare*, anula, ilegal*, nelegal*, invalidat*, desființ*,
      încalcă constituția, anulează … interdicți*, anulează … blocarea, anulează … ordinul, anulează … amenda,
      anulat … interdicți*, anulat … blocarea, anulat … ordinul, anulat … amenda, desființează … interdicți*,
      desființează … blocarea, desființează … ordinul, desființează … amenda
    `,
    stay: `
      suspendă executarea, suspendarea executării, suspendă decizia, suspendă interdicția, suspendă ordinul,
      suspendat decizia
    `,
    comply: `
      respect*, se conformează, conformat*, la cererea, la solicitarea, la ordinul, în urma ordinului,
      în urma solicitării, în urma deciziei, cedeaz*
    `,
    refuse: 'refuz*, ignoră, ignorat*, nu respectă, nu se conformează, nu va respecta, nu se va conforma, refuză să',
    notYet: 'încă accesibil*, încă nu a, nu a eliminat încă',
    deny: `
      neag*, negat*, dezmin*, dezminț*, infirm*, nu intenționează, nu va bloca, nu va interzice, nu există un plan, fals
    `,
    may: `
      poate, pot, ar putea, intenționeaz*, ia în calcul, ia în considerare, propun*, propune*, vrea să, vor să, ar urma,
      nu exclude, nu este exclus, posibil*, amenin*, riscă, plănuieș*, promite, va interzice
    `,
    not: 'nu, fără, nici, niciodată',
    figures: `
      raport de transparență, raport*, statistic*, date oficiale, studiu, în total, de la începutul anului, bilanț*,
      potrivit datelor, în ultimul an, în prima jumătate, record*, clasament*, un an fără, o lună fără, răspuns al,
      la solicitarea noastră, ca răspuns la solicitarea, ce au făcut platformele, câte ordine, doar … din
    `,
    told: 'a declarat în instanță, a spus instanței, a informat instanța',
    house: `
      regulile comunității, standardele comunității, termenii de utilizare, condițiile de utilizare, conturi false,
      discurs* instigator, limbaj instigator, spam, comportament inautentic, propriile reguli, regulile platformei
    `,
    parliament: 'interpelare, interpelări, răspuns parlamentar, în parlament, în fața parlamentului',
    say: `
      spune, spus, declar*, anunț*, afirm*, transmis*, transmite, potrivit, comunicat*, susține, precizeaz*, informeaz*,
      purtător* de cuvânt, arată, spus de ce, spune de ce
    `,
    react: `
      critic*, condamn*, acuz*, reacțion*, reacți*, apăr*, protest*, îngrijor*, denunț*, salut*, respinge acuzațiile,
      amnesty, human rights watch, reporteri fără frontiere, își cere scuze, și-a cerut scuze, cere scuze,
      declarație privind
    `,
    extend: 'prelung*, extins*, continuă, rămân*, în continuare',
    again: 'din nou, iarăși, a doua oară',
    earlier: 'anterior, anul trecut, luna trecută, săptămâna trecută, în trecut, odinioară, de la, încă din, din 20*',
    now: 'azi, astăzi, ieri, luni, marți, miercuri, joi, vineri, sâmbătă, duminică, acum',
    undisturbed: `
      cum blochezi, cum să blochezi, cum deblochezi, a scris pe facebook, pe pagina sa de facebook,
      într o postare pe facebook, ține cont, ținând cont, pe cont propriu, blocat în trafic, în bloc, bloc de locuințe,
      blocul, blocuri
    `,
    state: `
      guvern*, autorități*, autoritățile, președint*, premier*, parlament*, senat*, camera deputaților, deputați*,
      regim*, stat, statul, statului
    `,
    ministry: 'minister*, ministr*, secretar* de stat',
    regulator: 'autoritat*, regulator*, consili*, agenți*, comisi*, oficiul, autorității',
    court: 'instanț*, judecăto*, tribunal*, curte, curtea, curții, magistrat*, înalta curte',
    police: 'poliți*, procuror*, parchet*, diicot, sri, procuratur*',
    critic: 'ong, ong uri, avocat*, opoziți*, experți*, activiști*, juriști*, asociați*, jurnaliștii',
    company: 'compani*, musk, meta, bytedance, gigant*, zuckerberg, durov, directorul general, firma',
    account: `
      cont, contul, contului, conturi, conturile, conturilor, profil*, pagina de facebook, pagini de facebook,
      conturi false, și a pierdut pagina, au pierdut pagina, a pierdut pagina, pierde pagina, pierd pagina,
      pagina de instagram, contul de instagram, închis pagina, închide pagina, a închis pagina, închis contul,
      închide contul, a închis contul
    `,
    post: 'postar*, postări*, mesaj*, tweet*, publicați*',
    url: 'link*, linkuri*, adres* url, url*',
    site: `
      site*, website*, pagini web, portal*, domeni*, blog, bloguri, site uri, site ul, site urile, site ului,
      transmisi* pirat*, transmisi* ilegal*, fluxuri pirat*, fluxuri ilegal*, stream uri pirat*, stream uri ilegal*,
      site uri pirat*, site uri ilegal*, servere pirat*, servere ilegal*, streaming pirat*, streaming ilegal*,
      iptv pirat*, iptv ilegal*, iptv, site gay, site de pariuri, site de știri, site academic, site pornografic*,
      site de opoziție, site de streaming, site uri gay, site uri de pariuri, site uri de știri, site uri academic,
      site uri pornografic*, site uri de opoziție, site uri de streaming, portal gay, portal de pariuri,
      portal de știri, portal academic, portal pornografic*, portal de opoziție, portal de streaming, revistă academică,
      revistă online, revistă științifică, revistă digitală, revista online, librărie online, enciclopedie online,
      enciclopedia online, forum online, televiziuni online, televiziune online, domenii, domeniilor, domeniu, portal,
      portaluri, portalul, portalurile, forum, forumuri, cazinouri online, cazinou online, siteuri, siteurile,
      pagină web, agenții de pariuri online
    `,
    app: `
      aplicați*, vpn*, joc online, jocuri online, chatbot*, servicii*, platform*, aplicația de mesagerie,
      magazinul de aplicații
    `,
    channel: 'canal*, canale de telegram, canalul, grup* de telegram, grupuri',
    video: 'video*, clip, clipuri*, înregistrăr*',
    song: 'melodi*, cântec*, piesă, piese',
    content: 'conținut*, material*, reclam*, știri false, articole',
    platform: `
      rețea socială, rețele sociale, rețelele sociale, rețelelor sociale, rețeaua socială, rețelei sociale, platform*,
      motor de căutare, mesagerie, chatbot*, rețelelor de socializare, rețele de socializare, rețelele de socializare,
      rețeaua de socializare, interzice rețelele sociale, interzicerea rețelelor sociale
    `,
    network: `
      internet*, date mobile, internet mobil, conexiun* la internet, telecomunicați*, bandă largă, oprirea internetului,
      întreruperea internetului, tăiat internetul, taie internetul, oprit internetul, oprește internetul,
      întrerupt internetul, fără date mobile, fără internet mobil, fără net, fără rețea, rămân* fără internet,
      rămân* fără date mobile, rămas* fără internet, rămas* fără date mobile, tăiat* toate rețelele, tăiat* rețelele,
      tăiat* datele mobile, tăiat* internetul mobil, taie toate rețelele, taie rețelele, taie datele mobile,
      taie internetul mobil, oprit* toate rețelele, oprit* rețelele, oprit* datele mobile, oprit* internetul mobil,
      întrerupt* toate rețelele, întrerupt* rețelele, întrerupt* datele mobile, întrerupt* internetul mobil,
      datele mobile oprite, datele mobile tăiate, datele mobile suspendate, datele mobile întrerupte, rețelele oprite,
      rețelele tăiate, rețelele suspendate, rețelele întrerupte, încetinește internetul, încetinește rețelele,
      limitează internetul, limitează rețelele, internetul revin*, internetul restabilit*, internetul repornit*,
      datele mobile revin*, datele mobile restabilit*, datele mobile repornit*, conexiunea revin*,
      conexiunea restabilit*, conexiunea repornit*, rețelele revin*, rețelele restabilit*, rețelele repornit*
    `,
    online: `
      online, digital*, dezinform*, libertatea de exprimare, libertății de exprimare, cenzur*, știri false, pirat*,
      cibernetic*, propagand*, deepfake*, influencer*, internauți*, pornograf*, minor* online, vlogger*, blogger*,
      transmisi* pirat*, transmisi* ilegal*, fluxuri pirat*, fluxuri ilegal*, stream uri pirat*, stream uri ilegal*,
      site uri pirat*, site uri ilegal*, servere pirat*, servere ilegal*, streaming pirat*, streaming ilegal*,
      iptv pirat*, iptv ilegal*, iptv, site gay, site de pariuri, site de știri, site academic, site pornografic*,
      site de opoziție, site de streaming, site uri gay, site uri de pariuri, site uri de știri, site uri academic,
      site uri pornografic*, site uri de opoziție, site uri de streaming, portal gay, portal de pariuri,
      portal de știri, portal academic, portal pornografic*, portal de opoziție, portal de streaming, revistă academică,
      revistă online, revistă științifică, revistă digitală, revista online, librărie online, enciclopedie online,
      enciclopedia online, forum online, televiziuni online, televiziune online, interzice rețelele sociale,
      interzicerea rețelelor sociale, cloudflare radar, netblocks, ooni, ioda, postare, postări, postarea, postările,
      postărilor, clipuri electorale, clipuri video
    `,
    stake: `
      securitate* național*, ordin* public*, viață privată, confidențialitate*, pornografi*, defăim*, extremism*,
      terorism*, ură, instigare*, protecția minorilor, manipul*
    `,
    isp: `
      operator*, furnizor* de internet, furnizori*, digi, orange, vodafone, moldtelecom, telekom, upc, rcs rds, starnet,
      digi și, dns public, servere dns, companii telecom, companii de telecomunicații
    `,
    people: `
      utilizator*, urmăritor*, persoane, oameni, abonați*, români, copii, minori, adolescenți*, jurnaliști,
      jurnaliștilor, reporteri
    `,
    complaint: 'plângeri, cereri, sesizări, solicitări, cazuri, raportări',
    time: 'ore, oră, zile, zi, săptămân*, luni de zile, lună, luni, an, ani, minute, ori, câteva luni, ultimele luni',
    money: 'lei, leu, euro, dolari, milioane de euro, mld',
    share: 'la sută, procente',
    place: 'țări, orașe, județ*, localități, comune, raioane',
    sport: `
      fotbal*, meci*, jucător*, antrenor*, gol, goluri, liga, echip*, cartonaș*, etap*, club*, uefa, fifa, superlig*,
      fcsb, cfr, rapid, dinamo, doping*, halep, tenis*, turneu*, campionat*, portar*, arbitr*, suporter*, squad
    `,
    road: `
      drum*, autostrad*, trafic*, accident*, tir, tiruri*, camion*, pod, podul, circulați*, șos*, stradă, străzi,
      fermier*, transportator*, dn1, valea oltului, tunel*, metrou*, dn 1, a1, a2, cale ferată, vama
    `,
    market: 'acțiuni, acțiunile, bursă, bursa, profit*, venituri, investitor*, bitcoin, criptomoned*, vânzăr*',
    medicine: 'spital*, vaccin*, medicament*, pacien*, medic, medici, medicul, cancer*, operați*, intestinal*',
    school: 'școl*, profesor*, elev, elevi, elevii, universit*, bacalaureat*, examen*, liceu*, student*',
    outage: `
      pană, pana, pene, defecțiun*, probleme tehnice, problemă tehnică, downdetector, întrerupere globală,
      curent electric, picat, a picat, au picat, nefuncțional*, pană de curent, probleme de funcționare, cablu submarin,
      cablu submarine, cablu rupt, cablu secționat, cabluri submarin, cabluri submarine, cabluri rupt,
      cabluri secționat, cablului submarin, cablului submarine, cablului rupt, cablului secționat, ruperea cablului,
      fibra optică, ancoră*, furtun*, uragan*, taifun*, avarie
    `,
    product: `
      funcți* nou*, lanseaz*, lansat*, lansare*, actualizare*, abonament*, telefon*, smartphone*, gadget*, noutăți,
      scurtătur*, dintr o atingere, buton nou
    `,
    business: `
      concedi*, achiziți*, fuziune*, numit*, numire*, demisi*, startup*, finanțare*, investiți*, angajați,
      centru de date, centre de date, centrul de date
    `,
    travel: 'zbor*, aeroport*, avion*, tren*, pasager*, călător*, turiști*, tarom, wizz',
    film: `
      film*, cinema*, actor*, actriț*, concert*, album*, serial*, roman, carte, cărți, cântăreț*, post tv, posturi tv,
      posturi de televiziune, post de televiziune, televiziun*, untold
    `,
    crime: `
      reținut*, arest*, crim*, drog*, furt*, viol, ucis*, condamnat la, închisoare, percheziți*, evaziune*, corupție,
      dna, tâlhăr*, înșelăci*, fraud*
    `,
    sanction: `
      export*, import*, tarif*, embargo*, petrol*, țigări*, plastic*, gaz, gaze, lemn*, grâu, cereale, defriș*,
      pesticide*, alcool*, vape*
    `,
    explain: `
      podcast*, opinie, interviu*, editorial*, ce este, cum funcționează, cum să, ghid*, analiz*, explicat,
      pe înțelesul, ce trebuie să știi, întrebări și răspunsuri, de ce, cum … a devenit, cum … a ajuns, cum … a cucerit
    `,
    adblock: 'blocare* reclamelor, ad blocker*, apeluri spam',
    politics: `
      aleger*, campanie electorală, buget*, partid*, psd, pnl, aur, usr, candidat*, coaliți*, vot, voturi,
      prezidențial*, blocul comuniștilor, bloc electoral, blocul electoral, blocaj*
    `,
    finance: `
      banc*, cont bancar, conturi bancare, conturile bancare, conturile firmei, conturi ale firmei, poprire*, popriri*,
      anaf, impozit*, credit*, taxe, pensi*, card*, datorii, executor*, popri*, îngheață … fonduri, îngheață … active,
      îngheață … portofele, înghețat … fonduri, înghețat … active, înghețat … portofele, blochează … fonduri,
      blochează … active, blochează … portofele, finanțarea terorismului
    `,
    science: 'vremea, meteo*, ploi*, inundați*, cutremur*, cercetător*, nasa, climă, climatic*',
    antitrust: `
      consiliul concurenței, concurenț*, poziție dominantă, poziției dominante, monopol*, antitrust, facebook
      marketplace
    `,
    privacy: `
      date personale, protecția datelor, gdpr, hacker*, parol*, scurgere de date, atac cibernetic, atacuri cibernetice,
      spionaj*
    `,
    satire: 'satir*, parodi*, times new roman',
  },
  particles,
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
      nouăsprezece: 19,
      optsprezece: 18,
      șaptesprezece: 17,
      șaisprezece: 16,
      paisprezece: 14,
      treisprezece: 13,
      patruzeci: 40,
      șaizeci: 60,
      șaptezeci: 70,
      optzeci: 80,
      nouăzeci: 90,
      'celor două': 2,
      'celor trei': 3,
      'douăzeci și unu': 21,
      'douăzeci și una': 21,
      'douăzeci și doi': 22,
      'douăzeci și două': 22,
      'douăzeci și trei': 23,
      'douăzeci și patru': 24,
      'douăzeci și cinci': 25,
      'douăzeci și șase': 26,
      'douăzeci și șapte': 27,
      'douăzeci și opt': 28,
      'douăzeci și nouă': 29,
      'treizeci și unu': 31,
      'treizeci și una': 31,
      'treizeci și doi': 32,
      'treizeci și două': 32,
      'treizeci și trei': 33,
      'treizeci și patru': 34,
      'treizeci și cinci': 35,
      'treizeci și șase': 36,
      'treizeci și șapte': 37,
      'treizeci și opt': 38,
      'treizeci și nouă': 39,
      'patruzeci și unu': 41,
      'patruzeci și una': 41,
      'patruzeci și doi': 42,
      'patruzeci și două': 42,
      'patruzeci și trei': 43,
      'patruzeci și patru': 44,
      'patruzeci și cinci': 45,
      'patruzeci și șase': 46,
      'patruzeci și șapte': 47,
      'patruzeci și opt': 48,
      'patruzeci și nouă': 49,
      'cincizeci și unu': 51,
      'cincizeci și una': 51,
      'cincizeci și doi': 52,
      'cincizeci și două': 52,
      'cincizeci și trei': 53,
      'cincizeci și patru': 54,
      'cincizeci și cinci': 55,
      'cincizeci și șase': 56,
      'cincizeci și șapte': 57,
      'cincizeci și opt': 58,
      'cincizeci și nouă': 59,
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
