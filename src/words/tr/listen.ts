import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';

/** Turkish as dailies and agencies print it; endings by stems, with the soft consonants written out. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'tr',
  name: 'Turkish',
  home: 'TR',
  checked: false,
  thousands: '.',
  marks:
    've, bir, bu, ile, için, da, de, den, olarak, çok, daha, olan, ne, ya, en, göre, sonra, ise, nedeniyle, kadar, etti, edildi, oldu, dedi, tarafından, gibi, karşı, değil',
  names: {
    ...PLACES,
    'platform:X': 'sosyal medya platformu x, x platformu, eski adıyla twitter, eski twitter',
    'platform:WhatsApp': 'whatsapp*, vatsap',
    'platform:Wikipedia': 'vikipedi*',
    'platform:Telegram': '',
    'platform:Ekşi Sözlük': 'ekşi sözlük, ekşi',
    'platform:Meta': '~meta',
    'body:Constitutional Court (Turkey)':
      'anayasa mahkemesi, aym, anayasa mahkemesi nin, anayasa mahkemesi*, aym den, aym nin',
    'body:Information and Communication Technologies Authority (Turkey)':
      'btk, bilgi teknolojileri ve iletişim kurumu, btk dan, bilgi teknolojileri ve iletişim kurumu*, erişim sağlayıcıları birliği, esb, btk*',
    'body:RTÜK': 'rtük, rtük*, radyo ve televizyon üst kurulu*',
    'body:Criminal Judgeship of Peace (Turkey)': 'sulh ceza hakimliği*, sulh ceza hâkimliği*, sulh ceza mahkemesi*',
    'body:European Commission': 'avrupa komisyonu*, ab komisyonu*',
    'body:Supreme Court of the United States': 'abd yüksek mahkemesi*, abd anayasa mahkemesi*',
    'body:Supreme Federal Court (Brazil)': 'brezilya yüksek mahkemesi*, brezilya federal yüksek mahkemesi*',
    'body:Istanbul court': 'istanbul sulh ceza hakimliği*',
    'body:Ankara court': 'ankara sulh ceza hakimliği*, ankara 1 sulh ceza*',
    'body:Data Protection Authority (Italy)': 'italya veri koruma kurumu*, italyan veri koruma kurumu*',
    'body:Moscow court': 'moskova mahkemesi*',
    'body:Council of State (Turkey)': 'danıştay*',
    'law:Law 5651': '5651 sayılı kanun*, 5651 sayılı, 5651',
  },
  says: {
    block:
      'engelle*, erişime engel*, engeli, engel, yasak*, yasağı, erişime kapat*, kapatıl*, kısıtla*, kısıtlama*, bant daraltma, sansür*, erişime kapattığı, erişimi engel*, erişimi kısıtla*, erişim kısıt*, engellen*, engelledi, engel geti*, engel kon*, yasakla*, yasağ*, yasak, yasaklan*, bant daralt*, kısıtlan*, karart*, erişilemi*, yavaşlat*, erişime engellendi, erişime engellenmesi, erişime engelleme, erişimin engellenmesi, erişimi engelledi, bant genişliği, erişime kapatıldı, erişilemiyor, ulaşılamıyor, hesapları kapatıldı, internet sansürü, erişim yasağı, karartma, erişilemez, fişi çek*, kapısına kilit, kapatma karar*, kapatma cezası, kapatıldı, kapattı, bloke*, kısıtlama getir*, erişim engeli, yasaklanacak, yasaklayacak, yasaklayacağız',
    withhold: 'türkiye de görünmez, görünmez hale, gizlen*, yasal talep',
    remove:
      'kaldırılma*, sildi, silin*, siliyor, içerik çıkar*, çıkarılma*, kaldırıl*, kaldırdı, içeriğin çıkar*, çıkarıl*, çıkardı, silme*, yayından kaldır*, içerik kaldır*, içerik kaldırma, içeriği kaldır*, silme, kaldırılması kararı',
    suspend:
      'askıya alın*, askıya aldı, devre dışı, askıya al*, dondur*, hesabını kapat*, hesabı kapat*, hesapları kapat*, hesapları kapatıldı, askıya alındı, donduruldu, hesabı kapattı, hesapları kapattı, hesabı kapattı, hesabı sildi, hesapları sildi, kanalını kapattı, kanalı kapattı, kanalı kaldırdı, sayfasını kapattı, sayfayı kapattı',
    restore:
      'yeniden açıldı, erişime açıldı, erişime açıl*, geri geldi, tekrar açıldı, açıldı, yeniden erişim*, engel kalktı, engeli kalktı, erişim engeli kalktı, engeli kaldır*, erişim engeli kaldır*, yeniden eriş*, yeniden erişime aç*, erişime aç*, tekrar açıl*, yeniden açıl*, geri döndü, geri yüklen*, yeniden kullanıma, tekrar erişim*, normale dön*, hizmete açıl*, yeniden erişime açıldı, geri açıldı, engeli kaldırıldı, erişim engeli kaldırıldı, iade edildi, yasağı kalktı, yasak kalktı, erişim sağlan*, erişim sağlandı, tekrar kullanılabilir, yeniden hizmet*, geri açıl*, hesabı geri, hesaba erişim sağlan*',
    lift: 'engeli kaldır*, engel kaldır*, yasak kaldır*, kalktı, engelin kaldır*, engeli kalktı, kaldırdı, kaldırıldı, iptal, yasağı kaldır*, yasak kalktı, yasağı kalktı, yasağı sona, kararı iptal, geri çek*, geri al*, kaldırma kararı, kısıtlama kalktı, kısıtlamayı kaldır*, sona erdi, iptal edildi kararı, geri alındı, iptal davası',
    halt: 'kapat*, durdur*, kesil*, kesint*, kapatıl*, durduruldu, kesinti*, kesti, internet kes*, erişime kapat*, erişime kapattığı, erişime kapatıldı, hesabını kapat*, hesabı kapat*, hesapları kapat*, hesapları kapatıldı, ceza kesti, internet kesinti*, internet kesildi, internet kesintisi, interneti kesti, internet kapatıldı, interneti kapattı, internet erişimi kesildi, internet kısıtlandı, internet kesintileri, internete erişim engeli',
    fine: 'para cezası, ceza, cezası, idari para cezası, para ceza*, ceza kes*, idari para ceza*, cezaya çarptır*, ceza kesti, ceza verdi, sulh ceza',
    order:
      'karar*, emret*, talimat*, hükmet*, zorunlu, karar ver*, kararı, kararıyla, emri, zorunlu*, zorunluluk, tedbir karar*, ihtiyati tedbir*, mahkeme karar*, karar, emir, hükm*, tedbir kararı, ihtiyati tedbir, karar verdi, kaldırılması kararı, karara uy*, kararı üzerine',
    ask: 'iste*, talep*, çağrı*, istedi, isten*, başvuru*, rica, yasal talep, savunma iste*, ifadeye çağrıl*, bireysel başvuru*, başvuru sayısı',
    notice:
      'ihtar, tebligat, bildirim, uyarı yazısı, ifadeye çağr*, tebliğ*, bildirim*, ihtar*, süre verdi, süre tanı*, 48 saat, savunma iste*, çağır*, ifadeye çağrıl*, ön bulgu*, bilgi talebi, uyarı*, soruşturma başlat*, ifadeye, uyarı, uyarı mektubu, süre, yazı gönder*, temsilci atama*, engelleme süreci, erişim engeli süreci, kapatma süreci, süreç başlat*, kapatma davası',
    charge:
      'soruşturma, dava açtı, iddianame, inceleme, soruşturma*, dava açıl*, suç duyurusu, inceleme başlat*, iddianame*, suçla*, soruşturma başlat*, siber suçlar*, engelleme süreci, erişim engeli süreci, kapatma süreci, süreç başlat*, kapatma davası',
    warn: 'uyar*, tehdit*, uyarısı, uyarı yazısı',
    enact:
      'kabul edildi, yürürlüğe gir*, resmi gazete, yasalaş*, teklif, kabul etti, teklif*, onayla*, düzenleme*, resmi gazete*, yönetmelik*, meclis ten geçti, meclis te kabul edildi, meclis ten geç*, yasalaştı, yürürlüğe girdi, tbmm ye sunul*, komisyondan geçti',
    law: 'yasa, kanun, kanunu, yönetmelik, düzenleme*, teklifi, yasası, yasasına, yasayı, kanun*, yönetmelik*, teklif*, madde*, tasarı*, yasa dışı bahis*, yasa dışı bahis',
    sue: 'itiraz, başvur*, dava, temyiz, dava aç*, davası, itiraz*, temyiz*, başvurdu, bireysel başvuru*, iptal davası, yargıya taşı*, başvuru*, istinaf*, dava açtı, dava açıl*, başvuru sayısı, aihm e taşı*, aym ye taşı*, mahkemeye taşı*, aihm e götür*, aihm e başvur*, aym ye başvur*, dava etti, mahkemeye verdi, itiraz etti, itirazda bulun*, dava açacak, iptali için',
    hearing: 'duruşma, duruşma*, avukat*',
    rule: 'karar verdi, hükmetti, kararı, ihlal, hüküm*, karara bağla*, ihlal karar*, hak ihlali*, ihlal kararı, hak ihlali, mahkeme kararı, kaldırılması kararı, tedbir kararı, kararı üzerine, topluluk kurallarını ihlal, kurallarını ihlal, kuralları ihlal, politikalarını ihlal',
    uphold: 'onadı, reddetti, reddet*, reddedildi, onayladı, itirazı reddet*, onan*',
    strike:
      'iptal etti, anayasaya aykırı, ihlal, iptal et*, iptal karar*, anayasaya aykırı*, hukuka aykırı*, ifade özgürlüğü ihlal*, iptal*, hukuka aykırı',
    stay: 'yürütmeyi durdurma*, yürütmesini durdur*',
    comply:
      'uydu, kabul etti, uyulma*, uyum*, talebi üzerine, karara uy*, gereğini yerine getir*, yerine getir*, kararı üzerine',
    refuse: 'reddet*, uymadı, uymayan, reddetti, direniyor, yerine getirmedi',
    notYet: 'henüz, hala erişil*',
    deny: 'yalanla*, inkar*, iddiaları redd*, doğru değil, iddiası asılsız, asılsız, söz konusu değil',
    may: 'olabilir, edebilir, bekleniyor, gündemde, tehdit, değerlendir*, planl*, öner*, düşün*, hazırlan*, planlıyor, tehdit*, iddia, yasaklanacak, yasaklayacak, yasaklayacağız',
    not: 'değil, yok, hayır, hiç',
    figures:
      'şeffaflık raporu, rapor*, istatistik*, şeffaflık raporu*, verileri, sayısı, araştırma*, ifade özgürlüğü derneği, engelliweb*, rekor, verilerine göre, 2022 de, 2023 te, 2024 te, yılında, bir yılda, son bir yılda, geçen yıl, toplam, ilk altı ay*',
    told: 'mahkemeye bildirdi',
    house:
      'topluluk kuralları*, topluluk kurallarını ihlal, kullanım koşulları*, kendi kuralları*, kurallarını ihlal, sahte hesap*, spam, topluluk kuralları, kuralları ihlal, politikalarını ihlal, nefret söylemi',
    parliament: 'tbmm, meclis te, meclis komisyon*, soru önergesi',
    say: 'dedi, açıkla*, duyur*, belirt*, söyle*, göre, ifade etti',
    react:
      'eleştir*, tepki*, kınadı, kına*, savun*, memnun*, endişe*, protesto*, tepki göster*, sert tepki, isyan, neden engellendi, sansür dedi, sansür tepki*, kınama',
    extend: 'devam, sürüyor, uzatıl*, uzat*, hala',
    again: 'yeniden, tekrar, bir kez daha',
    earlier: 'önce, daha önce, geçen, geçen yıl, geçtiğimiz yıl, önceki, bir yıl önce, yıl önce, yıldönümü, önceden',
    now: 'bu sabah, bugün, dün, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar',
    undisturbed:
      'nasıl engellenir, engel nasıl kaldırılır, numara engelleme, hesaba kat*, hesap ver*, hesap sor*, hesap makinesi, kişi engelleme, engelli vatandaş*, engelli birey*, engelliler, engelli',
    state:
      'hükümet*, yetkili*, devlet, cumhurbaşkan*, başbakan, valilik, devlet*, valilik*, iktidar*, yönetim*, idare*, bakan, bakanı, meclis, meclis te, meclis komisyon*, ulaştırma ve altyapı bakanı',
    ministry:
      'bakan, bakanlık, bakanlığı, bakanı, bakanlığı*, bakanlık*, ulaştırma ve altyapı bakanı, içişleri bakanlığı*, bakan*',
    regulator:
      'kurum*, kurul*, komisyon*, düzenleyici*, kvkk, rekabet kurumu, kurulu, düzenleyici, başkanlığı, meclis komisyon*',
    court:
      'mahkeme*, hakim*, yargı*, danıştay, sulh ceza, yargıtay, hâkim*, yargıtay*, danıştay*, yargı, aihm, savcı ve hakim, mahkeme karar*, hakimliği, savcı ve, yargıya taşı*, mahkeme kararı',
    police:
      'polis, savcı*, emniyet, başsavcılı*, emniyet*, polis*, siber suçlar*, savcılık*, başsavcılığı, savcı ve hakim, savcı ve',
    company: 'şirket*, elon musk, musk, meta, meta nın, platformu, ceo, temsilci*',
    account:
      'hesap, hesabı, hesaplar*, hesabın, hesabına, hesaba, hesabi, profil*, hesabı kapat*, hesapları kapat*, hesapları kapatıldı, sahte hesap*, hesabım, hesabımız, hesabının, hesabını, hesapları, hesaplarını, hesaplarına',
    post: 'gönderi*, paylaşım*, tweet*, mesaj*, mesajlaşma uygulama*',
    url: 'bağlantı*, url, link, link*, url*, adres*, ip adres*, internet adres*',
    site: 'internet sitesi, web sitesi, site, siteler*, sitesi*, alan adı, internet sitesi*, web sitesi*, siteye, sitesi, haber sitesi*, alan adı*, alan adları*, internet adres*, site*, internet siteleri, haber sitesi, haber siteleri, alan ad*, blog*, bahis sitesi, bahis siteleri',
    app: 'uygulama*, platformlar*, vpn*, oyun*, platforma, vpn, vpn servis*, vpn hizmet*, servisine, servisi, mesajlaşma uygulama*, çin uygulaması, çin uygulamaları, çinli uygulama, çin menşeli uygulama',
    channel: 'kanal, kanalı, kanallar*, kanal*, grup*, telegram kanal*',
    video: 'video, videolar*, video*',
    song: 'şarkı*',
    content:
      'içerik*, içeriğ*, haber*, etiket*, hashtag*, haber, habere, haberler, haberlere, haberine, içerik çıkar*, içeriğin çıkar*, içerik kaldır*, içerik kaldırma, içeriği kaldır*, haber sitesi*, haber sitesi, haber siteleri',
    platform:
      'sosyal medya, sosyal ağ, platform*, mesajlaşma, sosyal medya*, sosyal ağ*, mesajlaşma uygulama*, arama motoru*, sözlük',
    network:
      'internet, mobil internet, internet erişim*, internet kesinti*, mobil internet*, mobil veri*, bant genişli*, internete erişim*, internet erişimi, internet kes*, internet sitesi, internet sitesi*, internet adres*, internet siteleri, internet kullanıcı*, internet sansürü, internet kesildi, internet kesintisi, interneti kesti, internet kapatıldı, interneti kapattı, internet erişimi kesildi, internet kısıtlandı, internet kesintileri, internete erişim engeli',
    online:
      'çevrimiçi, dijital, dezenformasyon, ifade özgürlüğü, sanal, erişim, çevrim içi*, çevrimiçi*, dijital*, internet kullanıcı*, dezenformasyon*, ifade özgürlüğü*, basın özgürlüğü*, sansür*, netblocks, siber*, yasa dışı bahis*, kişilik hakları*, milli güvenlik*, müstehcen*, korsan*, katalog suç*, internet sansürü, yasa dışı bahis, erişim kısıt*, yeniden erişim*, erişim engeli kalktı, erişim engeli kaldır*, tekrar erişim*, erişim engeli kaldırıldı, siber suçlar*, internet erişim*, internete erişim*, erişim sağlayıcı*, erişim yasağı, erişim engeli',
    stake:
      'milli güvenlik, kamu düzeni, özel hayat, kişilik hakları, müstehcenlik, hakaret, terör propagandası, terör, genel ahlak',
    isp: 'servis sağlayıcı*, operatör*, erişim sağlayıcı*, türk telekom*, turkcell*, vodafone',
    people: 'kullanıcı*, takipçi*, kişi, abone*, kişi*, indirme*, gazeteci*',
    complaint: 'şikayet*, başvuru, talep, başvuru sayısı',
    time: 'saat, gün, hafta, ay, yıl, dakika, yaş, yaş altı*, saat*, gün*, hafta*, ayda, yıl*, dakika*, kez',
    money: 'lira, tl, dolar, euro, avro, lira*, dolar*, euro*, avro*, milyon lira',
    share: 'yüzde, yüzde*',
    place: 'ülke, şehir, il, ülke*, ilde, ilçe*, şehir*, kent*',
    sport:
      'maç, futbol*, takım, oyuncu, gol, lig, kupa, hakem, teknik direktör, şampiyon*, maç*, futbolcu*, takım*, galatasaray*, fenerbahçe*, beşiktaş*, trabzonspor*, pfdk*, tff*, kırmızı kart*, transfer yasağ*, doping*, teknik direktör*, basketbol*, voleybol*, seyirci*, tribün*, hakem*, süper lig, kırmızı kart, pfdk, tff, men cezası, maç ceza*, iki maç, üç maç',
    road: 'yol, trafik, karayolu, köprü, otoyol, yolu, yollar*, trafik*, köprü*, otoyol*, tünel*, kar engeli, heyelan*, karayolu*, tır*, kaza*, yola, ulaşım*, kar, sel, trafiğe kapat*',
    market: 'hisse, borsa, gelir, kar, yatırımcı*, borsa*, hisse*, bist*, kripto*, bitcoin*, temettü*, spk, halka arz*',
    medicine: 'hastane, doktor, hasta, aşı, hastane*, doktor*, aşı*, ameliyat*, hasta*, kanser*, damar*, ilaç*',
    school: 'öğretmen, okul, öğrenci*, üniversite, öğretmen*, okul*, üniversite*, sınav*, lise*',
    outage:
      'çöktü, kesinti, arıza, downdetector, çöktü*, çöktü mü, erişim sorunu*, teknik arıza*, arıza*, elektrik kesinti*, su kesinti*, downdetector*, çökme, erişim sorunu, kesinti mi var, ulaşılamıyor',
    product: 'özellik*, güncelleme, tanıttı, yeni özellik, güncelle*, yeni özellik*, tanıt*, abonelik*, sürüm*',
    business: 'işten çıkar*, atandı, istifa, girişim, atan*, istifa*, satın al*, birleşme*, yatırım al*',
    travel: 'uçak, uçuş*, havalimanı, tren, uçak*, havalimanı*, tren*, yolcu*, turist*, vize*, thy',
    film: 'film, oyuncu, dizi, şarkıcı, film*, dizi*, oyuncu*, sinema*, konser*, albüm*, şarkıcı*',
    crime:
      'gözaltı*, tutuklan*, cinayet, uyuşturucu, cinayet*, uyuşturucu*, hırsız*, dolandırıcı*, kaçak*, yaralama, gözaltına alın*, tutuklandı, paylaşımı nedeniyle',
    sanction: 'ihracat*, ithalat*, gümrük*, ambargo*, petrol*, sigara*, alkol*, plastik*, avlanma*, av yasağı',
    explain: 'podcast, röportaj*, köşe yazı*, nedir, nasıl yapılır, rehber*, nasıl',
    adblock: 'reklam engelleyici*',
    politics: 'seçim, milletvekil*, seçim*, bütçe*, kürtaj*, göçmen*, blok siyaset',
    finance:
      'banka, vergi, faiz, banka*, banka hesap*, vergi*, kredi*, haciz*, bloke*, hesabına bloke*, iban*, mal varlı*, malvarlı*, faiz*, mevduat*, banka hesab*, kart*',
    science: 'bilim insan*, deprem*, yağış*, sel, fırtına*, nasa*, hava durumu',
    antitrust: 'rekabet kurulu*, hakim durum*, tekel*, rekabet kurumu*',
    privacy: 'veri sızıntısı, veri ihlali, hacker*, şifre*, kişisel verilerin korunması',
    satire: 'zaytung, mizah*, hiciv*',
  },
  numbers: {
    words: {
      iki: 2,
      üç: 3,
      dört: 4,
      beş: 5,
      altı: 6,
      yedi: 7,
      sekiz: 8,
      dokuz: 9,
      on: 10,
      yirmi: 20,
      bir: 1,
      otuz: 30,
      kırk: 40,
      elli: 50,
      altmış: 60,
      yetmiş: 70,
      seksen: 80,
      doksan: 90,
      yüz: 100,
      bin: 1000,
    },
    scales: {
      bin: 1000,
      milyon: 1000000,
      milyar: 1000000000,
      yüz: 100,
      düzine: 12,
      bini: 1000,
      bine: 1000,
      binden: 1000,
      milyonu: 1000000,
      milyona: 1000000,
      milyondan: 1000000,
    },
    over: 'den fazla, dan fazla, fazla, aşkın, en az, ten fazla, tan fazla',
    about: 'yaklaşık, civarında',
    upTo: 'kadar, e kadar, en fazla',
  },
  calendar: {
    months: [
      'ocak',
      'şubat',
      'mart',
      'nisan',
      'mayıs',
      'haziran',
      'temmuz',
      'ağustos',
      'eylül',
      'ekim',
      'kasım',
      'aralık',
    ],
    weekdays: ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'],
    today: 'bugün',
    yesterday: 'dün',
  },
};
