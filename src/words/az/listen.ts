import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Azerbaijani as agencies and news sites print it; endings by stems. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'az',
  name: 'Azerbaijani',
  home: 'AZ',
  checked: false,
  thousands: ' ',
  verbLast: true,
  marks: `
    və, bir, bu, ilə, üçün, da, də, ki, olub, edib, edilib, olunub, olan, daha, sonra, görə, kimi, həm, isə, onun,
    belə, deyib, bildirib, tərəfindən, qədər, artıq, lakin, yeni, haqqında, barədə
  `,
  names: {
    ...PLACES,
    'platform:X': 'x sosial şəbəkəsi*, x platforması*, keçmiş twitter',
    'platform:Facebook': 'feysbuk*',
    'platform:YouTube': 'yutub*',
    'platform:WhatsApp': 'vatsap*, votsap*',
    'platform:Wikipedia': 'vikipediya*',
    'platform:Telegram': 'teleqram*',
    'body:Ministry of Digital Development and Transport (Azerbaijan)': `
      rəqəmsal inkişaf və nəqliyyat nazirliyi*, rabitə nazirliyi*
    `,
    'body:State Security Service (Azerbaijan)': 'dövlət təhlükəsizliyi xidməti*, dtx*',
    'body:Media Development Agency (Azerbaijan)': 'medianın inkişafı agentliyi*',
    'body:Baku court': `
      bakı apellyasiya məhkəməsi*, səbail rayon məhkəməsi*, yasamal rayon məhkəməsi*, nəsimi rayon məhkəməsi*,
      bakı məhkəməsi*
    `,
    'body:European Commission': 'avropa komissiyası*',
    'body:Supreme Court of the United States': 'abş ali məhkəməsi*, abş ın ali məhkəməsi*',
    'body:Moscow court': 'moskva məhkəməsi*',
    'body:Information and Communication Technologies Authority (Turkey)': 'btk*',
    'body:Roskomnadzor': 'roskomnadzor*',
  },
  says: {
    block: `
      blokla*, bloka sal*, blok edil*, əngəllə*, məhdudlaşdır*, məhdudiyyət*, qadağan*, qadağa, qadağası, qadağasını,
      qadağalar*, bağlanıb, bağlandı, bağladı, bağlayıb, bağlanacaq, bağlanır, giriş* bağla*, çıxış* bağla*,
      giriş* məhdud*, çıxış* məhdud*, daxil olmaq mümkün deyil, giriş mümkün deyil, açılmır, işləmir, əlçatmaz*,
      əlçatan deyil, senzura*, yavaşlat*, sürəti azaldıl*, qara siyahı*, dayandırıldığı, bağlanma*, bağlanması*
    `,
    withhold: 'azərbaycanda görünmür, azərbaycanda gizləd*',
    remove: `
      silin*, sildi, silib, silmə*, silməsi*, silməyi, yığışdır*, götürüldü, götürülüb, çıxarıldı, çıxarılıb, çıxarıb,
      aradan qaldırıl*, youtube dan silin*, yoxa çıxıb
    `,
    suspend: `
      dayandırıl*, dayandırdı, dayandırıb, deaktiv*, dondurul*, hesabını bağla*, hesabı bağla*, hesabları bağla*,
      hesablarını bağla*, kanalını bağla*, kanalı bağla*, səhifəsini bağla*, səhifəsi bağla*, səhifəsini sil*,
      səhifəsi sil*, kanalı sil*, kanalını sil*, hesabını sil*, hesabı sil*
    `,
    restore: `
      bərpa, bərpa olun*, bərpa edil*, bərpa et*, yenidən açıl*, yenidən əlçatan*, yenidən işlə*, yenidən fəaliyyət*,
      blokdan çıxar*, qadağa götürül*, qadağa aradan*, qadağa ləğv*, qadağasını ləğv*, qadağasını götür*,
      qadağası ləğv*, qadağası götürül*, qadağanı ləğv*, qadağanı götür*, məhdudiyyət götürül*, məhdudiyyət aradan*,
      məhdudiyyəti götür*, məhdudiyyətləri götür*, blok açıldı, giriş açıl*, internet qayıdıb, internet bərpa*
    `,
    lift: `
      ləğv edil*, ləğv et*, ləğv olun*, götürüldü, götürülüb, qadağa götürül*, qadağa ləğv*, qadağasını ləğv*,
      qadağasını götür*, qadağanı ləğv*, geri götür*, məhdudiyyət götürül*, yumşal*, qadağası ləğv*
    `,
    halt: `
      kəsil*, kəsdi, kəsib, söndürül*, söndürdü, söndürüb, internetsiz*, internet kəsil*, interneti kəsdi,
      interneti kəsib, internet söndürül*, interneti söndür*, internet dayandır*, interneti bağla*, internet bağlan*,
      mobil internet* kəsil*, mobil internet* dayandır*, mobil internet* söndür*
    `,
    fine: 'cərimə, cəriməsi, cərimələ*, cərimə edil*, cəriməyə, cərimələr',
    order: `
      qərar verib, əmr*, göstəriş*, tapşırıq, sərəncam*, qərarı ilə, qərarı, məcbur et*, öhdəlik, tapşırıb,
      qərar qəbul*, tapşırdı, fərman*
    `,
    ask: 'tələb*, xahiş*, çağır*, müraciət*, istəyib, istədi, rica',
    notice: `
      xəbərdarlıq*, bildiriş*, çağırılıb, araşdırma başla*, istintaq başla*, cinayət işi aç*, cinayət işi başla*,
      inzibati icraat, müddət verib, izahat tələb*, ultimatum, araşdırmaya başla*, iş qaldırıb
    `,
    charge: `
      araşdır*, istintaq*, ittiham*, cinayət işi*, şübhəli, araşdırma başla*, istintaq başla*, araşdırmaya başla*
    `,
    warn: 'xəbərdarlıq*, hədələ*, hədə*, təhdid*',
    enact: `
      qəbul edil*, qəbul et*, təsdiq*, qüvvəyə min*, qanun layihəsi*, imzala*, dəyişiklik*, yaş həddi*,
      yaş məhdudiyyəti*, oxunuşda
    `,
    law: `
      qanun*, layihə*, qayda*, qaydalar*, tənzimləmə*, fərman*, yaş həddi*, yaş məhdudiyyəti*, 16 yaş*, əsasnamə*,
      qanun layihəsi*
    `,
    sue: `
      məhkəməyə ver*, məhkəməyə müraciət*, iddia qaldır*, iddia ərizəsi*, apellyasiya*, şikayət*, kassasiya*,
      etiraz ed*
    `,
    hearing: 'dinləm*, məhkəmə prosesi*, iclas keçir*',
    rule: 'qərar*, hökm*, qətnamə*, məhkəmə qərar*, hökm çıxar*',
    uphold: 'qüvvədə saxla*, rədd et*, rədd edil*, təmin edilmə*, təmin etmə*, qanuni say*',
    strike: 'konstitusiyaya zidd*, qanunsuz*, etibarsız*, ləğv edib, qərarı ləğv*',
    stay: 'icrası dayandır*, icrasını dayandır*, müvəqqəti dayandır*',
    comply: `
      əməl et*, tələbi ilə, tələbinə əsasən, müraciəti əsasında, göstərişi ilə, sorğusu ilə, tələbi əsasında,
      yerinə yetir*
    `,
    refuse: 'imtina*, məhəl qoymur, əməl etmir, əməl etməyib, yerinə yetirmə*',
    notYet: 'hələ, hələ də əlçatan*, hələlik',
    deny: `
      təkzib*, inkar*, həqiqəti əks etdirmir, əsassız*, planlaşdırılmır, nəzərdə tutulmur, söhbət getmir, yalandır,
      gündəmdə deyil
    `,
    may: `
      bilər, ola bilər, edilə bilər, planlaşdır*, təklif*, nəzərdən keçir*, gözlənil*, istisna deyil, istisna etmir,
      müzakirə*, hazırla*, istəyir, edəcək
    `,
    not: 'deyil, yox, yoxdur, heç',
    figures: `
      hesabat*, statistik*, göstərici*, rəqəm*, ümumilikdə, ötən il ərzində, ilin əvvəlindən, şəffaflıq*, sayı,
      tədqiqat*, məlumatına görə
    `,
    told: 'məhkəməyə bildir*, məhkəmədə de*',
    house: 'icma qaydaları*, icma standart*, istifadə şərtləri*, saxta hesab*, nifrət nitqi*, öz qaydaları*, spam',
    parliament: 'milli məclisdə, milli məclisin iclasında, parlamentdə',
    say: 'deyib, dedi, bildirib, bildirdi, açıqla*, məlumat verib, qeyd edib, söyləyib, vurğula*, xəbər verir',
    react: `
      tənqid*, pislə*, etiraz*, narahat*, qınay*, qınad*, müdafiə et*, alqışla*, amnesty*, human rights watch*,
      sərhədsiz reportyorlar*, kəskin reaksiya*, hüquq müdafiəçi*
    `,
    extend: 'uzadıl*, uzatdı, davam ed*, qüvvədə qalır',
    again: 'yenidən, təkrar, bir daha, yenə',
    earlier: 'əvvəl, əvvəllər, ötən il, keçən il, bundan əvvəl, ötən ay',
    now: 'bu gün, dünən, bu səhər, indi',
    undisturbed: `
      necə blokla*, nömrəni blokla*, nömrə blokla*, təcavüz, hesab verdi, hesab olun*, hesab ed*, hesabat verdi,
      blokada*
    `,
    state: `
      hökumət*, hakimiyyət*, prezident*, dövlət, dövlətin, baş nazir*, parlament*, milli məclis*, nazirlər kabineti*,
      rəsmilər*, səlahiyyətli*, kreml*
    `,
    ministry: 'nazirliy*, nazirlik*, nazir, naziri, nazirin, nazir müavini*',
    regulator: `
      agentliy*, komissiya*, xidməti, xidmətinin, tənzimləyici*, qurum*, elektron təhlükəsizlik xidməti*,
      audiovizual şura*, komitə*
    `,
    court: `
      məhkəmə*, hakim*, konstitusiya məhkəməsi*, ali məhkəmə*, apellyasiya məhkəməsi*, məhkəməyə ver*,
      məhkəməyə müraciət*
    `,
    police: 'polis*, prokuror*, baş prokurorluq*, din, daxili işlər nazirliyi*, fsb',
    critic: 'vəkil*, fəal*, müxalifət*, jurnalist təşkilat*, hüquq müdafiəçi*, ekspert*, hüquqşünas*, ictimai fəal*',
    company: 'şirkət*, mask*, meta, bytedance*, baş direktor*, zukerberq*, durov*',
    account: `
      hesab, hesabı, hesabın, hesabını, hesabları, hesablar*, hesablarını, profil*, akkaunt*, səhifəsi, səhifəsini,
      səhifələr*, facebook səhifə*
    `,
    post: 'paylaşım*, post, postlar*, postu, tvit*, status*',
    url: 'link*, keçid, url*',
    site: `
      sayt*, vebsayt*, veb sayt*, internet sayt*, internet resurs*, portal*, domen*, xəbər sayt*, bloq*, qumar sayt*,
      mərc sayt*, onlayn kazino*, forum*
    `,
    app: `
      tətbiq, tətbiqi, tətbiqin, tətbiqinə, tətbiqinin, tətbiqləri, tətbiqlər*, proqram*, vpn*, messencer*, xidmətinə,
      oyun*, mobil tətbiq*
    `,
    channel: 'kanal, kanalı, kanalın, kanalını, kanalları, kanallar*, teleqram kanal*, telegram kanal*, qrup, qruplar*',
    video: 'video, videolar*, videonu, videosu*, çarx*, görüntü*',
    song: 'mahnı*',
    content: 'məzmun*, kontent*, material*, məlumat*, reklam*, şəkil*',
    platform: 'sosial şəbəkə*, sosial media*, platforma*, messencer*, axtarış sistem*, mesajlaşma tətbiq*',
    network: `
      internet*, mobil internet*, mobil data*, genişzolaqlı*, rabitə*, internet kəsil*, interneti kəsdi,
      interneti kəsib, internet söndürül*, interneti söndür*, internet dayandır*, interneti bağla*, internet bağlan*,
      mobil internet* kəsil*, mobil internet* dayandır*, mobil internet* söndür*
    `,
    online: `
      onlayn*, dezinformasiya*, saxta xəbər*, söz azadlığı*, mətbuat azadlığı*, kiber*, rəqəmsal*, pirat*, senzura*,
      uşaq pornoqrafiya*, qumar sayt*, mərc sayt*, onlayn kazino*, xəbər sayt*, netblocks, sosial şəbəkə*, internetdə
    `,
    stake: `
      milli təhlükəsizlik*, ictimai asayiş*, pornoqrafi*, böhtan*, təhqir*, terror*, ekstremizm*, şəxsi həyat*,
      uşaqların təhlükəsizliyi*
    `,
    isp: 'operator*, provayder*, internet provayder*, azercell*, bakcell*, nar mobile, aztelekom*',
    people: 'istifadəçi*, nəfər*, izləyici*, abunəçi*, jurnalistlər*, insan*, uşaq*, jurnalist',
    complaint: 'şikayət, müraciət, sorğu*',
    time: 'saat*, gün*, həftə*, ay, ayda, il, ildə, dəqiqə*, dəfə',
    money: 'manat*, dollar*, avro*, rubl*, milyon manat',
    share: 'faiz*',
    place: 'ölkə*, şəhər*, rayon*, bölgə*',
    sport: `
      futbol*, oyunçu*, matç*, məşqçi*, qol, klub*, qarabağ fk, neftçi*, çempionat*, uefa, fifa, dopinq*,
      qırmızı vərəqə*, yığma*, idman*
    `,
    road: `
      yol, yolu, yolun, yollar*, magistral*, avtomobil*, körpü*, qəza*, sürücü*, nəqliyyatın hərəkəti*, küçə*,
      avtobus*, tunel*
    `,
    market: 'səhm*, birja*, gəlir*, bitkoin*, kriptovalyuta*, investor*',
    medicine: 'xəstəxana*, həkim*, vaksin*, peyvənd*, dərman*, xəstə*, tabib*',
    school: 'məktəb*, müəllim*, şagird*, universitet*, tələbə*, direktor*',
    outage: `
      nasazlıq*, texniki problem*, çök*, kabel*, işıqsız*, elektrik*, fasilə*, qlobal nasaz*, qəza olub, profilaktik*
    `,
    product: 'funksiya*, yenilik*, yeniləmə*, təqdim etdi, təqdim edib, smartfon*, iphone*, abunəlik*, yeni versiya*',
    business: 'ixtisar*, satın al*, təyin edil*, təyin olun*, istefa*, investisiya*, ofis aç*',
    travel: 'uçuş*, hava limanı*, sərnişin*, təyyarə*, qatar*, reys*, viza*',
    film: 'film*, kino*, konsert*, serial*, kitab*, müğənni*, aktyor*, telekanal*',
    crime: 'saxlanıl*, həbs*, qətl*, narkotik*, oğurluq*, dələduz*, öldür*, cinayətkar*, bıçaqla*',
    sanction: 'idxal*, ixrac*, gömrük*, sanksiya*, embarqo*, neft*, siqaret*, spirtli*, plastik*, ət, balıq*, vape*',
    explain: 'müsahibə*, podkast*, necə, niyə, nədir, təhlil*, köşə*, məqalə*',
    adblock: 'reklam bloklayıcı*',
    politics: 'seçki*, büdcə*, partiya*, deputatlığa*, namizəd*, blok partiya*, quru sərhəd*',
    finance: 'bank*, kart*, vergi*, kredit*, pensiya*, əmlak*, bank hesab*, aktiv, aktivlər*, mərkəzi bank*',
    science: 'hava*, yağış*, zəlzələ*, alim*, iqlim*, qar, külək*, kosmos*',
    antitrust: 'rəqabət*, inhisar*, monopoliya*',
    privacy: 'haker*, şifrə*, məlumat sız*, şəxsi məlumat*, fərdi məlumat*, kiberhücum*',
    satire: 'satira*',
  },
  particles,
  numbers: {
    words: {
      bir: 1,
      iki: 2,
      üç: 3,
      dörd: 4,
      beş: 5,
      altı: 6,
      yeddi: 7,
      səkkiz: 8,
      doqquz: 9,
      on: 10,
      iyirmi: 20,
      otuz: 30,
      qırx: 40,
      əlli: 50,
      altmış: 60,
      yetmiş: 70,
      səksən: 80,
      doxsan: 90,
      yüz: 100,
      min: 1000,
    },
    scales: { yüz: 100, min: 1000, minlərlə: 1000, milyon: 1000000, milyard: 1000000000, yüzlərlə: 100, onlarla: 10 },
    over: 'çox, artıq, azı, ən azı, dən çox, dan çox',
    about: 'təxminən, təqribən, yaxın, qədər, təxmini',
    upTo: 'dək, maksimum',
  },
  calendar: {
    months: [
      'yanvar*',
      'fevral*',
      'mart*',
      'aprel*',
      'may, mayda, mayın',
      'iyun*',
      'iyul*',
      'avqust*',
      'sentyabr*',
      'oktyabr*',
      'noyabr*',
      'dekabr*',
    ],
    weekdays: [
      'bazar ertəsi',
      'çərşənbə axşamı',
      'çərşənbə, çərşənbə günü',
      'cümə axşamı',
      'cümə, cümə günü',
      'şənbə, şənbə günü',
      'bazar günü',
    ],
    today: 'bu gün',
    yesterday: 'dünən',
  },
};
