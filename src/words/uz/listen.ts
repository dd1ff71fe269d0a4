import type { Listen } from '../listen.ts';
import { alsoSpelt } from '../spelt.ts';
import { inCyrillic, withTurnedComma } from './cyrillic.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Uzbek as news sites print it, in both of its scripts; endings by stems. Not checked by a reader of the language. */
const LATIN: Listen = {
  code: 'uz',
  name: 'Uzbek',
  home: 'UZ',
  checked: false,
  thousands: ' ',
  verbLast: true,
  marks: `
    va, bu, bilan, uchun, bir, ham, deb, haqida, bo'yicha, edi, esa, bo'lgan, keyin, qilgan, qilindi, bor, yoki,
    lekin, tomonidan, ko'ra, orqali, emas, hozir, uning, kerak, mumkin, dedi, bo'ldi, o'z
  `,
  names: {
    ...PLACES,
    'platform:Facebook': 'feysbuk*',
    'platform:Instagram': 'instagramni, instagramga, instagramda, instagramning, instagramdan',
    'platform:TikTok': 'tiktokni, tiktokka, tiktokda, tiktokning, tiktokdan',
    'platform:Telegram': 'telegramni, telegramga, telegramda, telegramning, telegramdan',
    'platform:YouTube': 'yutub*',
    'platform:WhatsApp': 'vatsap*',
    'platform:X': 'x ijtimoiy tarmog*',
    'body:Uzkomnazorat': "o'zkomnazorat*, o'zkomnazorat inspeksiyasi*",
    'body:Agency for Information and Mass Communications (Uzbekistan)': `
      axborot va ommaviy kommunikatsiyalar agentligi*, aoka
    `,
    'body:Tashkent court': 'toshkent shahar sudi*, toshkent sudi*',
    'body:European Commission': 'yevropa komissiyasi*, yevrokomissiya*',
    'body:Supreme Court of the United States': 'aqsh oliy sudi*',
    'body:Moscow court': 'moskva sudi*',
    'body:Roskomnadzor': 'roskomnadzor*',
  },
  says: {
    block: `
      bloklan*, blokla*, blokladi, bloklash*, blok qil*, taqiqla*, taqiqlandi, taqiqladi, taqiq*, chekla*, cheklandi,
      cheklov*, cheklash*, to'sildi, to'sib qo'y*, to'sqinlik*, kirish imkoni yopil*, yopildi, yopdi, yopiladi,
      yopgan, senzura*, sekinlash*, ochilmay*, ishlamay qo'y*, qora ro'yxat*
    `,
    withhold: "o'zbekistonda ko'rinmay*, o'zbekistonda yashir*",
    remove: "o'chir*, o'chirdi, o'chirildi, o'chirish*, olib tashla*, olib tashlandi, yo'q qil*",
    suspend: `
      akkaunt* blokla*, akkauntini blokla*, akkauntlarini blokla*, akkauntini yopdi, akkauntlarini yopdi,
      kanalini o'chirdi, kanalini yopdi, sahifasini o'chirdi, sahifasini yopdi, akkauntini o'chirdi,
      sahifasi bloklandi, kanali bloklandi, vaqtincha to'xtat*, akkauntlar* yopdi, akkaunti yopildi
    `,
    restore: `
      tikla*, tiklandi, qayta tikla*, qayta ishla*, qayta ochil*, qayta ochdi, blokdan chiqar*, blokdan ochil*,
      blok olib tashla*, taqiq olib tashla*, taqiqni olib tashla*, taqiqni bekor*, taqiq bekor*, cheklov olib tashla*,
      cheklovni olib tashla*, cheklovlar olib tashla*, cheklovlarni olib tashla*, qayta ishga tush*, yana ishla*,
      internet tiklandi, yana mavjud*, cheklov bekor*, cheklovni bekor*
    `,
    lift: `
      bekor qil*, bekor qilindi, taqiqni olib tashla*, taqiq olib tashla*, taqiqni bekor*, taqiq bekor*,
      cheklovni olib tashla*, cheklov olib tashla*, yumshat*, qaytarib ol*
    `,
    halt: `
      uzib qo'y*, uzildi, to'xtat*, uzdi, o'chirib qo'y*, internetsiz*, internet uzil*, internetni uzdi,
      internetni uzib*, internet o'chir*, internetni o'chir*, internet to'xtat*, internetni to'xtat*,
      internet bloklan*, mobil internet* o'chir*, mobil internet* uzil*, mobil internet* to'xtat*
    `,
    fine: 'jarima*, jarima sol*, jarimaga tort*',
    order: `
      qaror qabul qil*, buyruq*, buyurdi, farmon*, topshiriq*, ko'rsatma*, majbur*, sud qarori bilan, qarori bilan,
      ajrim*, talabnoma*
    `,
    ask: "talab*, so'ra*, so'rov*, murojaat*, chaqir*, iltimos*",
    notice: `
      ogohlantir*, chaqirtir*, tergov boshla*, tekshiruv boshla*, ish qo'zg'at*, muhlat*, tushuntirish talab*,
      surishtiruv*
    `,
    charge: `
      tergov*, ayblov*, ayblan*, tekshiruv*, jinoyat ishi*, ish qo'zg'at*, tergov boshla*, tekshiruv boshla*, aybla*
    `,
    warn: "ogohlantir*, tahdid*, qo'rqit*",
    enact: `
      qabul qil*, ma'qulla*, qonun loyihasi*, kuchga kir*, imzola*, tasdiqla*, tuzatish*, yosh chegarasi*,
      o'zgartirish kirit*, joriy et*
    `,
    law: 'qonun*, qonun loyihasi*, qoida*, nizom*, farmon*, yosh chegarasi*, 16 yosh*, tartib*, kodeks*',
    sue: "sudga ber*, sudga murojaat*, shikoyat*, apellyatsiya*, da'vo*, kassatsiya*, sudga tort*",
    hearing: "sud majlisi*, ko'rib chiqil*, tingla*",
    rule: 'qaror*, hukm*, sud qarori*, ajrim*, hal qil*',
    uphold: "o'z kuchida qoldir*, rad et*, rad etildi, qanoatlantirilma*, qanoatlantirmadi",
    strike: 'konstitutsiyaga zid*, noqonuniy*, haqiqiy emas*, qarorni bekor*, qarorini bekor*',
    stay: "ijrosini to'xtat*, amal qilishini to'xtat*",
    comply: `
      talabiga binoan, talabi bilan, so'rovi bilan, talabiga ko'ra, iltimosiga ko'ra, talabni bajar*, so'roviga ko'ra,
      ko'rsatmasiga binoan
    `,
    refuse: "bosh tort*, rad et*, bajarma*, e'tibor bermay*",
    notYet: 'hali, haligacha, hali ham mavjud*',
    deny: `
      rad etdi, inkor*, yolg'on*, rejalashtirilmagan, rejalashtirilmay*, reja yo'q, haqiqatga to'g'ri kelmay*,
      asossiz*, bloklanmaydi, taqiqlanmaydi, bloklash niyati*, gap ketmay*
    `,
    may: "mumkin, ehtimol*, rejalashtir*, taklif*, ko'rib chiq*, kutil*, tayyorla*, niyat*, bloklanishi mumkin, moqchi",
    not: "emas, yo'q, hech, bo'lmaydi",
    figures: "hisobot*, statistika*, ma'lumotlarga ko'ra, yil boshidan, o'tgan yili, jami, shaffoflik*, tadqiqot*",
    told: "sudda aytdi, sudga ma'lum*",
    house: `
      hamjamiyat qoida*, hamjamiyat standart*, soxta akkaunt*, foydalanish shart*, nafrat*, qoidalarini buz*, spam
    `,
    parliament: "parlamentda, oliy majlisda, deputatlik so'rovi*",
    say: "dedi, aytdi, ma'lum qil*, xabar berdi, bildirdi, bayon*, ta'kidla*, yozdi, xabar qil*",
    react: `
      tanqid*, qorala*, norozilik bildir*, norozi*, xavotir*, qarshi chiq*, ma'qul*, himoya qildi, amnesty*,
      human rights watch*, chegara bilmas muxbirlar*, e'tiroz*
    `,
    extend: 'uzaytir*, davom et*, hali ham blok*',
    again: 'qayta, yana, qaytadan',
    earlier: "avval, ilgari, o'tgan yili, bundan oldin, o'tgan oy, bir yil avval",
    now: 'bugun, kecha, hozir, endi',
    undisturbed: `
      qanday blokla*, raqamni blokla*, yo'l yopil*, yo'lni to'sib*, yo'lni yopdi, yo'l bloklan*, yo'llar yopil*,
      sahifasida yozdi, ko'cha yopil*, ko'chalar yopil*, chegara yopil*
    `,
    state: `
      hukumat*, hokimiyat*, prezident*, davlat, davlatning, bosh vazir*, parlament*, oliy majlis*, senat*, kreml*,
      rasmiylar*, vazirlar mahkamasi*
    `,
    ministry: 'vazirlik*, vazirligi*, vazir, vaziri, vazirlar, vazir o*',
    regulator: "agentlik*, agentligi*, inspeksiya*, komissiya*, qo'mita*, regulyator*, nazorat qiluvchi*",
    court: 'sud, sudi, sudning, sudya*, sudda, oliy sud*, konstitutsiyaviy sud*, apellyatsiya sudi*',
    police: 'politsiya*, militsiya*, prokuratura*, prokuror*, iiv*, dxx*, ichki ishlar*',
    critic: 'huquq himoyachi*, advokat*, faol*, muxolifat*, jurnalistlar uyushma*, ekspert*, huquqshunos*, blogerlar',
    company: 'kompaniya*, mask, meta, bytedance*, bosh direktor*, durov*, sukerberg*',
    account: 'akkaunt*, sahifa*, profil*, akkauntlar*',
    post: 'post, postlar*, postni, yozuv*, tvit*, xabarlar*',
    url: 'havola*, link*, url*',
    site: `
      sayt*, veb sayt*, internet sayt*, internet resurs*, portal*, domen*, blog, bloglar*, qimor sayt*,
      onlayn kazino*, axborot sayt*, yangiliklar sayt*, bukmeker*, forum*
    `,
    app: "ilova*, vpn*, messenjer*, xizmat, xizmati, xizmatlar*, o'yin*, mobil ilova*, dastur*",
    channel: 'kanal*, telegram kanal*, guruh*',
    video: 'video*, rolik*, videorolik*',
    song: "qo'shiq*",
    content: "kontent*, material*, reklama*, rasm*, ma'lumot*, maqola*",
    platform: 'ijtimoiy tarmoq*, ijtimoiy tarmog*, ijtimoiy media*, platforma*, messenjer*, qidiruv tizim*',
    network: `
      internet*, mobil internet*, mobil aloqa*, keng polosali*, internet uzil*, internetni uzdi, internetni uzib*,
      internet o'chir*, internetni o'chir*, internet to'xtat*, internetni to'xtat*, internet bloklan*,
      mobil internet* o'chir*, mobil internet* uzil*, mobil internet* to'xtat*
    `,
    online: `
      onlayn*, raqamli*, dezinformatsiya*, feyk*, yolg'on axborot*, so'z erkinligi*, matbuot erkinligi*, kiber*,
      senzura*, pirat*, ijtimoiy tarmoq*, ijtimoiy tarmog*, qimor sayt*, onlayn kazino*, axborot sayt*,
      yangiliklar sayt*, netblocks, internetda
    `,
    stake: `
      milliy xavfsizlik*, jamoat tartibi*, pornografi*, tuhmat*, haqorat*, ekstremizm*, terrorizm*, shaxsiy hayot*,
      bolalar xavfsizligi*, axloq*
    `,
    isp: "operator*, provayder*, ucell*, beeline*, uzmobile*, uztelecom*, o'zbektelekom*, mobiuz*",
    people: 'foydalanuvchi*, kishi*, obunachi*, jurnalist*, bolalar*, fuqaro*, odam*',
    complaint: 'shikoyatlar, murojaatlar, arizalar',
    time: 'soat*, kun, kunga, kunlik, hafta*, oy, oyga, yil, yilga, daqiqa*, marta',
    money: "so'm*, dollar*, yevro*, rubl*, mln so'm",
    share: 'foiz*',
    place: 'davlatlar, mamlakat*, shahar*, viloyat*, tuman*',
    sport: `
      futbol*, o'yinchi*, murabbiy*, gol*, klub*, paxtakor*, terma jamoa*, jahon chempionati*, fifa, uefa, doping*,
      qizil kartochka*, match*, bokschi*, sport*, chempionat*
    `,
    road: `
      yo'l, yo'li, yo'lni, yo'llar*, trassa*, avtomobil*, ko'prik*, avariya*, haydovchi*, ko'cha*, avtobus*, dovon*,
      transport*
    `,
    market: 'aksiya*, birja*, daromad*, foyda*, bitkoin*, kriptovalyuta*, investor*',
    medicine: 'shifoxona*, shifokor*, vaksina*, dori*, bemor*',
    school: "maktab*, o'qituvchi*, o'quvchi*, universitet*, talaba*, direktor*",
    outage: 'nosozlik*, texnik nosoz*, uzilish*, kabel*, elektr*, svet*, texnik sabab*, profilaktika*',
    product: 'funksiya*, yangilanish*, taqdim et*, smartfon*, ayfon*, yangi versiya*, telefon*',
    business: "qisqartir*, sotib ol*, tayinlan*, iste'fo*, investitsiya*, ofis*, ishdan bo'shat*, ishdan olin*",
    travel: "parvoz*, aeroport*, yo'lovchi*, samolyot*, poyezd*, reys*, viza*",
    film: "film*, kino*, konsert*, serial*, kitob*, xonanda*, aktyor*, telekanal*, qo'shiqchi*",
    crime: "ushlandi, hibs*, qamoq*, qotil*, o'ldir*, giyohvand*, o'g'rilik*, firibgar*, qo'lga olin*, jinoyatchi*",
    sanction: `
      import*, eksport*, bojxona*, sanksiya*, embargo*, neft*, tamaki*, spirtli*, plastik*, go'sht*, veyp*, sigaret*
    `,
    explain: 'intervyu*, podkast*, qanday, nega, tahlil*, fikr*, nima u',
    adblock: 'reklama blokirov*, reklamani blokla*',
    politics: 'saylov*, byudjet*, partiya*, nomzod*',
    finance: 'bank*, karta*, soliq*, kredit*, pensiya*, mulk*, hisobvaraq*, hisob raqam*, markaziy bank*',
    science: "ob havo*, yomg'ir*, qor, zilzila*, olim*, iqlim*, sel",
    antitrust: 'raqobat*, monopoliya*',
    privacy: "xaker*, parol*, shaxsiy ma'lumot*, ma'lumotlar sizib*, kiberhujum*",
    satire: 'satira*',
  },
  particles,
  numbers: {
    words: {
      bir: 1,
      ikki: 2,
      uch: 3,
      "to'rt": 4,
      besh: 5,
      olti: 6,
      yetti: 7,
      sakkiz: 8,
      "to'qqiz": 9,
      "o'n": 10,
      yigirma: 20,
      "o'ttiz": 30,
      qirq: 40,
      ellik: 50,
      oltmish: 60,
      yetmish: 70,
      sakson: 80,
      "to'qson": 90,
      yuz: 100,
    },
    scales: {
      yuz: 100,
      ming: 1000,
      mln: 1000000,
      million: 1000000,
      mlrd: 1000000000,
      milliard: 1000000000,
      yuzlab: 100,
      "o'nlab": 10,
    },
    over: "ortiq, ko'proq, kamida, oshiq",
    about: 'taxminan, yaqin, qariyb',
    upTo: "gacha, ko'pi bilan",
  },
  calendar: {
    months: [
      'yanvar*',
      'fevral*',
      'mart*',
      'aprel*',
      'may',
      'iyun*',
      'iyul*',
      'avgust*',
      'sentyabr*',
      'oktyabr*',
      'noyabr*',
      'dekabr*',
    ],
    weekdays: [
      'dushanba*',
      'seshanba*',
      'chorshanba*',
      'payshanba*',
      'juma, juma kuni',
      'shanba, shanba kuni',
      'yakshanba*',
    ],
    today: 'bugun',
    yesterday: 'kecha',
  },
};

export const listen: Listen = alsoSpelt(alsoSpelt(LATIN, inCyrillic), withTurnedComma);
