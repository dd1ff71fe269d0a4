import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Turkish as dailies and agencies print it; endings by stems, with the soft consonants written out. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'tr',
  name: 'Turkish',
  home: 'TR',
  checked: false,
  thousands: '.',
  verbLast: true,
  marks: `
    ve, bir, bu, ile, için, da, de, den, olarak, çok, daha, olan, ne, ya, en, göre, sonra, ise, nedeniyle, kadar, etti,
    edildi, oldu, dedi, tarafından, gibi, karşı, değil
  `,
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
    'body:Information and Communication Technologies Authority (Turkey)': `
      btk, bilgi teknolojileri ve iletişim kurumu, btk dan, bilgi teknolojileri ve iletişim kurumu*,
      erişim sağlayıcıları birliği, esb, btk*
    `,
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
    block: `
      engelle*, erişime engel*, engeli, engel, yasak*, erişime kapat*, kapatıl*, kısıtla*, sansür*, erişimi engel*,
      erişim kısıt*, yasağ*, bant daralt*, karart*, erişilemi*, yavaşlat*, bant genişliği, ulaşılamıyor,
      hesapları kapatıldı, erişilemez, fişi çek*, kapısına kilit, kapatma karar*, kapatma cezası, kapatıldı, kapattı,
      bloke*, yasaklanacak, yasaklayacak, yasaklayacağız, kapatılabil*, kapatabil*, yasaklanabil*, yasaklayabil*,
      engellenebil*, engelleyebil*, açılmıyor, açılamıyor, yüklenmi*, yüklenemi*, girilemi*, görüntülenemi*, okunamıyor,
      erişilmiyor, açılmaz oldu, erişilemez oldu, güçlükle erişil*, zor erişil*, okurlara kapat*, okuyuculara kapat*,
      ziyaretçilere kapat*, gri kareler, listeye aldı, listeye alındı, erişimi kes*, erişim kesil*, dinamik engel*,
      dinamik karar*, engelleme emri, engelleme kararı, kesme emri, erişim yavaşla*, erişimi yavaşla*, erişim yok,
      erişim sorunu, erişim sıkıntısı, giremeyen, giremiyor*, giremedi, girilemedi, yalnızca vpn ile, sadece vpn ile,
      ancak vpn ile, vpn ile girilebil*, vpn siz açılm*, vpn olmadan, erişime engelle*, erişim engelle*, engel istendi,
      engel talebi, engelleme istendi, engelleme talebi, engelleme istedi, erişime kapalı, erişime kapatıldı,
      kapalı kal*, dört gündür kapalı, gündür kapalı, karartma, karartıldı, sulh ceza kararı, sulh cezadan … engel,
      sulh cezadan engel, fişini çek*, fişi çekildi, şalter indir*, şalteri indir*, kullanıma kapatıl*,
      kullanıma kapatt*, arama kısıtla*, aramalara kısıtlama, aramaları kısıtla*, sesli arama* kısıtla*, görünmez kıl*,
      milli güvenlik gerekçesi*, bant genişliği daralt*, erişim engeli kararı, engel kararı, erişim engelleme kararı,
      tekrar erişim engeli, yeniden erişim engeli, tekrar engellen*, yeniden engellen*, yeniden bant daralt*,
      tekrar bant daralt*, neden açılmıyor, girilemiyor, giremiyor, erişilemiyor, erişilemedi, neden çöktü,
      engellendiği bilgisi, askıda, görünmüyor, kapatılıyor
    `,
    withhold: 'türkiye de görünmez, görünmez hale, gizlen*, yasal talep, yasal bir talep',
    remove: `
      sildi, silin*, siliyor, içerik çıkar*, kaldırıl*, kaldırdı, içeriğin çıkar*, çıkarıl*, çıkardı, silme*,
      yayından kaldır*, içerik kaldır*, içeriği kaldır*, youtube dan kaybol*, youtube dan silin*, youtube dan yok oldu,
      youtube den kaybol*, youtube den silin*, youtube den yok oldu, youtube tan kaybol*, youtube tan silin*,
      youtube tan yok oldu, youtube ten kaybol*, youtube ten silin*, youtube ten yok oldu, facebook dan kaybol*,
      facebook dan silin*, facebook dan yok oldu, facebook den kaybol*, facebook den silin*, facebook den yok oldu,
      facebook tan kaybol*, facebook tan silin*, facebook tan yok oldu, facebook ten kaybol*, facebook ten silin*,
      facebook ten yok oldu, instagram dan kaybol*, instagram dan silin*, instagram dan yok oldu, instagram den kaybol*,
      instagram den silin*, instagram den yok oldu, instagram tan kaybol*, instagram tan silin*, instagram tan yok oldu,
      instagram ten kaybol*, instagram ten silin*, instagram ten yok oldu, tiktok dan kaybol*, tiktok dan silin*,
      tiktok dan yok oldu, tiktok den kaybol*, tiktok den silin*, tiktok den yok oldu, tiktok tan kaybol*,
      tiktok tan silin*, tiktok tan yok oldu, tiktok ten kaybol*, tiktok ten silin*, tiktok ten yok oldu, x dan kaybol*,
      x dan silin*, x dan yok oldu, x den kaybol*, x den silin*, x den yok oldu, x tan kaybol*, x tan silin*,
      x tan yok oldu, x ten kaybol*, x ten silin*, x ten yok oldu, telegram dan kaybol*, telegram dan silin*,
      telegram dan yok oldu, telegram den kaybol*, telegram den silin*, telegram den yok oldu, telegram tan kaybol*,
      telegram tan silin*, telegram tan yok oldu, telegram ten kaybol*, telegram ten silin*, telegram ten yok oldu,
      kanalı kayboldu, kanalı yok oldu, kanalı silindi, hesabı kayboldu, hesabı yok oldu, hesabı silindi,
      sayfası kayboldu, sayfası yok oldu, sayfası silindi, profili kayboldu, profili yok oldu, profili silindi,
      içerikten çıkar*, mağazadan kaldır*, mağazasından kaldır*, mağazasından çekil*, mağazasından silin*,
      app store dan kaldır*, app store dan çekil*, app store dan silin*, google play den kaldır*, yayından çek*,
      arama sonuçlarından çıkar*, kaldırılması*, silinmesi*, silinecek, kaldırılacak, silme kararı, haber sil*,
      habere silme
    `,
    suspend: `
      devre dışı, askıya al*, dondur*, hesabını kapat*, hesabı kapat*, hesapları kapat*, hesapları kapatıldı,
      hesabı kapattı, hesapları kapattı, hesabı sildi, hesapları sildi, kanalını kapattı,
      kanalı kapattı, kanalı kaldırdı, sayfasını kapattı, sayfayı kapattı, youtube dan kaybol*, youtube dan silin*,
      youtube dan yok oldu, youtube den kaybol*, youtube den silin*, youtube den yok oldu, youtube tan kaybol*,
      youtube tan silin*, youtube tan yok oldu, youtube ten kaybol*, youtube ten silin*, youtube ten yok oldu,
      facebook dan kaybol*, facebook dan silin*, facebook dan yok oldu, facebook den kaybol*, facebook den silin*,
      facebook den yok oldu, facebook tan kaybol*, facebook tan silin*, facebook tan yok oldu, facebook ten kaybol*,
      facebook ten silin*, facebook ten yok oldu, instagram dan kaybol*, instagram dan silin*, instagram dan yok oldu,
      instagram den kaybol*, instagram den silin*, instagram den yok oldu, instagram tan kaybol*, instagram tan silin*,
      instagram tan yok oldu, instagram ten kaybol*, instagram ten silin*, instagram ten yok oldu, tiktok dan kaybol*,
      tiktok dan silin*, tiktok dan yok oldu, tiktok den kaybol*, tiktok den silin*, tiktok den yok oldu,
      tiktok tan kaybol*, tiktok tan silin*, tiktok tan yok oldu, tiktok ten kaybol*, tiktok ten silin*,
      tiktok ten yok oldu, x dan kaybol*, x dan silin*, x dan yok oldu, x den kaybol*, x den silin*, x den yok oldu,
      x tan kaybol*, x tan silin*, x tan yok oldu, x ten kaybol*, x ten silin*, x ten yok oldu, telegram dan kaybol*,
      telegram dan silin*, telegram dan yok oldu, telegram den kaybol*, telegram den silin*, telegram den yok oldu,
      telegram tan kaybol*, telegram tan silin*, telegram tan yok oldu, telegram ten kaybol*, telegram ten silin*,
      telegram ten yok oldu, kanalı kayboldu, kanalı yok oldu, kanalı silindi, hesabı kayboldu, hesabı yok oldu,
      hesabı silindi, sayfası kayboldu, sayfası yok oldu, sayfası silindi, profili kayboldu, profili yok oldu,
      profili silindi, kanalını kaybet*, kanalını yitir*, hesabını kaybet*, hesabını yitir*, sayfasını kaybet*,
      sayfasını yitir*, profilini kaybet*, profilini yitir*, hesaplarını kaybet*, hesaplarını yitir*
    `,
    restore: `
      geri geldi, açıldı, yeniden erişim*, engel kalktı, engeli kalktı, erişim engeli kalktı, engeli kaldır*,
      erişim engeli kaldır*, yeniden eriş*, erişime aç*, tekrar açıl*, yeniden açıl*, geri döndü, geri yüklen*,
      yeniden kullanıma, tekrar erişim*, normale dön*, hizmete açıl*, engeli kaldırıldı, iade edildi, yasağı kalktı,
      yasak kalktı, erişim sağlan*, tekrar kullanılabilir, yeniden hizmet*, geri açıl*, hesabı geri,
      hesaba erişim sağlan*, internet geri geldi, internet yeniden açıldı, internet normale döndü,
      mobil veri geri geldi, mobil veri yeniden açıldı, mobil veri normale döndü, ağlar geri geldi,
      ağlar yeniden açıldı, ağlar normale döndü, bağlantı geri geldi, bağlantı yeniden açıldı, bağlantı normale döndü,
      yeniden açık, yeniden erişimde, erişime açık, tekrar erişime, erişim yeniden, kullanıma açıl*,
      yeniden kullanılabil*, vpn siz erişil*, vpn siz kullanılabil*, vpn siz açıl*, tekrar açıldı, yeniden açıldı,
      kapısı açılıyor, askısını kaldır*, askıyı kaldır*, yasağı bitti, yasak bitti, yeniden açılıyor, tekrar açılıyor,
      iki yıl sonra açılıyor, erişim yeniden sağlandı, erişime yeniden açıldı, hesabı geri geldi, hesapları geri geldi,
      engeli kaldırmalı, yasağı kaldırmalı, kaldırmalıdır, erişimi açmalı
    `,
    lift: `
      engeli kaldır*, engel kaldır*, yasak kaldır*, kalktı, engelin kaldır*, engeli kalktı, kaldırdı, kaldırıldı, iptal,
      yasağı kaldır*, yasak kalktı, yasağı kalktı, yasağı sona, kararı iptal, geri çek*, geri al*, kaldırma kararı,
      kısıtlama kalktı, kısıtlamayı kaldır*, sona erdi, iptal edildi kararı, yasağı gevşet*, yasağı hafiflet*,
      yasağı yumuşat*, engeli gevşet*, engeli hafiflet*, engeli yumuşat*, kısıtlamayı gevşet*, kısıtlamayı hafiflet*,
      kısıtlamayı yumuşat*, engel kalkar, engeli kalkar, yasak kalkar, yasağı kalkar, engel kalkacak, engeli kalkacak,
      yasak kalkacak, engel kalkabilir, yasak kalkabilir
    `,
    halt: `
      kapat*, durdur*, kesil*, kesint*, kapatıl*, kesti, internet kes*, erişime kapat*, hesabını kapat*, hesabı kapat*,
      hesapları kapat*, hesapları kapatıldı, ceza kesti, interneti kesti, internet kapatıldı, interneti kapattı,
      internet kısıtlandı, internete erişim engeli, internetsiz*, mobil veri kesildi, mobil veri kapatıldı,
      mobil veri durduruldu, mobil veri yavaşlatıldı, internet kesildi, internet durduruldu, internet yavaşlatıldı,
      ağlar kesildi, ağlar kapatıldı, ağlar durduruldu, ağlar yavaşlatıldı, mobil internet kesildi,
      mobil internet kapatıldı, mobil internet durduruldu, mobil internet yavaşlatıldı, ağları kes*, ağları kapat*,
      ağları yavaşlat*, ağları durdur*, mobil veriyi kes*, mobil veriyi kapat*, mobil veriyi yavaşlat*,
      mobil veriyi durdur*, interneti kes*, interneti kapat*, interneti yavaşlat*, interneti durdur*
    `,
    fine: 'ceza, cezası, para ceza*, cezaya çarptır*, ceza kesti, sulh ceza',
    order: `
      karar*, emret*, talimat*, kararı, emri, zorunlu*, ihtiyati tedbir*, emir, hükm*, karar verdi, karara uy*,
      kararı üzerine, dinamik engel*, dinamik karar*, engelleme emri, engelleme kararı, kesme emri, emri verdi,
      talimatı verdi, talimat verdi, talebiyle, istemiyle, erişim engeli kararı, engel kararı, sulh ceza kararı,
      erişim engelleme kararı
    `,
    ask: `
      iste*, talep*, çağrı*, başvuru*, rica, yasal talep, savunma iste*, ifadeye çağrıl*, bireysel başvuru*,
      başvuru sayısı, engel istendi, engel talebi, engelleme istendi, engelleme talebi, engelleme istedi
    `,
    notice: `
      uyarı yazısı, tebliğ*, bildirim*, ihtar*, 48 saat, savunma iste*, çağır*, ifadeye çağrıl*, ön bulgu*,
      bilgi talebi, uyarı*, soruşturma başlat*, ifadeye, süre, yazı gönder*, temsilci atama*, engelleme süreci,
      erişim engeli süreci, kapatma süreci, süreç başlat*, kapatma davası, süreci başlat*, ön bulgular*
    `,
    charge: `
      dava açtı, inceleme, soruşturma*, dava açıl*, suç duyurusu, iddianame*, suçla*, soruşturma başlat*, siber suçlar*,
      engelleme süreci, erişim engeli süreci, kapatma süreci, süreç başlat*, kapatma davası, süreci başlat*
    `,
    warn: 'uyar*, tehdit*, uyarısı, uyarı yazısı',
    enact: `
      kabul edildi, yürürlüğe gir*, yasalaş*, teklif, kabul etti, teklif*, onayla*, düzenleme*, resmi gazete*,
      yönetmelik*, meclis te kabul edildi, meclis ten geç*, tbmm ye sunul*, komisyondan geçti, kabul edil*, kabul et*,
      kabul gör*, blog yazar* lisans*, blog yazar* ruhsat*, blog yazar* izin*, blog yazar* kayıt*, fenomen* lisans*,
      fenomen* ruhsat*, fenomen* izin*, fenomen* kayıt*, influencer* lisans*, influencer* ruhsat*, influencer* izin*,
      influencer* kayıt*, vpn* lisans*, vpn* ruhsat*, vpn* izin*, vpn* kayıt*, internet televizyon* lisans*,
      internet televizyon* ruhsat*, internet televizyon* izin*, internet televizyon* kayıt*, içerik üretici* lisans*,
      içerik üretici* ruhsat*, içerik üretici* izin*, içerik üretici* kayıt*, lisans şartı, lisans zorunluluğu,
      kayıt şartı, kayıt zorunluluğu, ruhsat şartı, ruhsat zorunluluğu, olağanüstü hal kararname*,
      olağanüstü hal yönetmeli*, yaş sınırı, yaş sınırlaması
    `,
    law: `
      yasa, yönetmelik, düzenleme*, teklifi, yasası, yasasına, yasayı, kanun*, yönetmelik*, teklif*, madde*, tasarı*,
      yasa dışı bahis*, blog yazar* lisans*, blog yazar* ruhsat*, blog yazar* izin*, blog yazar* kayıt*,
      fenomen* lisans*, fenomen* ruhsat*, fenomen* izin*, fenomen* kayıt*, influencer* lisans*, influencer* ruhsat*,
      influencer* izin*, influencer* kayıt*, vpn* lisans*, vpn* ruhsat*, vpn* izin*, vpn* kayıt*,
      internet televizyon* lisans*, internet televizyon* ruhsat*, internet televizyon* izin*,
      internet televizyon* kayıt*, içerik üretici* lisans*, içerik üretici* ruhsat*, içerik üretici* izin*,
      içerik üretici* kayıt*, lisans şartı, lisans zorunluluğu, kayıt şartı, kayıt zorunluluğu, ruhsat şartı,
      ruhsat zorunluluğu, olağanüstü hal kararname*, olağanüstü hal yönetmeli*, yaş sınırı, yaş sınırlaması
    `,
    sue: `
      başvur*, dava, davası, itiraz*, temyiz*, bireysel başvuru*, yargıya taşı*, başvuru*, istinaf*, dava açtı,
      dava açıl*, başvuru sayısı, aihm e taşı*, aym ye taşı*, mahkemeye taşı*, aihm e götür*, aihm e başvur*,
      aym ye başvur*, mahkemeye verdi, iptali için, aihm e taşıdı, aym ye taşıdı, danıştay a taşıdı, mahkemeye taşıdı,
      yargıya taşıdı, davayı taşıdı, itiraz edecek, itiraz edeceğini, dava açacak, davayı aihm e,
      anayasa mahkemesi ne taşıdı
    `,
    hearing: 'duruşma*, avukat*',
    rule: `
      karar verdi, hükmetti, kararı, ihlal, hüküm*, karara bağla*, ihlal karar*, hak ihlali*, mahkeme kararı,
      kararı üzerine, topluluk kurallarını ihlal, kurallarını ihlal, kuralları ihlal, politikalarını ihlal
    `,
    uphold: `
      onadı, reddet*, reddedildi, onayladı, itirazı reddet*, onan*, davayı kaybetti, itirazı reddedildi,
      başvurusu reddedildi
    `,
    strike: `
      ihlal, iptal et*, iptal karar*, anayasaya aykırı*, hukuka aykırı*, ifade özgürlüğü ihlal*, iptal*,
      yasağını iptal etti, yasağı iptal etti, engelini iptal etti, kararını iptal etti, cezasını iptal etti, hak ihlali
    `,
    stay: 'yürütmeyi durdurma*, yürütmesini durdur*',
    comply: `
      uydu, kabul etti, uyulma*, uyum*, talebi üzerine, karara uy*, yerine getir*, kararı üzerine, başvurusu üzerine,
      başvurusuyla, başvurusunun ardından, istemi üzerine, şikayeti üzerine, şikâyeti üzerine
    `,
    refuse: 'reddet*, uymadı, uymayan, direniyor, yerine getirmedi',
    notYet: 'henüz, hala erişil*',
    deny: 'yalanla*, inkar*, iddiaları redd*, doğru değil, asılsız, söz konusu değil',
    may: `
      olabilir, edebilir, bekleniyor, gündemde, tehdit, değerlendir*, planl*, öner*, düşün*, hazırlan*, tehdit*, iddia,
      yasaklanacak, yasaklayacak, yasaklayacağız, kapatılabil*, kapatabil*, yasaklanabil*, yasaklayabil*, engellenebil*,
      engelleyebil*, engel kalkar, engeli kalkar, yasak kalkar, yasağı kalkar, engel kalkacak, engeli kalkacak,
      yasak kalkacak, engel kalkabilir, yasak kalkabilir,
      görüşüyor, görüşülüyor, tartışıyor, tartışılıyor
    `,
    not: 'değil, yok, hayır, hiç',
    figures: `
      rapor*, istatistik*, verileri, sayısı, araştırma*, ifade özgürlüğü derneği, engelliweb*, rekor, verilerine göre,
      2022 de, 2023 te, 2024 te, yılında, bir yılda, geçen yıl, toplam, ilk altı ay*, rapora göre,
      raporuna göre, şeffaflık rapor*, engelliweb, kaç site, kaç hesap, yılında engellenen,
      rekor sayıda, en çok engelleyen, birinci sırada, yılı içinde, vpn talebi, vpn kullanımı, vpn indirme*
    `,
    told: 'mahkemeye bildirdi',
    house: `
      topluluk kuralları*, topluluk kurallarını ihlal, kullanım koşulları*, kendi kuralları*, kurallarını ihlal,
      sahte hesap*, spam, kuralları ihlal, politikalarını ihlal, nefret söylemi
    `,
    parliament: 'tbmm, meclis te, meclis komisyon*, soru önergesi',
    say: 'dedi, açıkla*, duyur*, belirt*, söyle*, göre, ifade etti',
    react: `
      eleştir*, tepki*, kına*, savun*, memnun*, endişe*, protesto*, isyan, neden engellendi, sansür dedi, sansür tepki*,
      itiraz edecek, itiraz edeceğini, itiraz ettiğini, itiraz edeceğiz, karşı çıkt*, karşı çık*, kabul etmiyoruz,
      sansürdür, yetmez, zarar ettik, günlük kayb*, esnaf isyan*, ofisini kapat*, ofisini kapatıyor,
      faaliyetlerini sonlandır*, faaliyetlerine son ver*, engeli kaldırmalı, yasağı kaldırmalı, kaldırmalıdır,
      erişimi açmalı, kaldırılmalı, hukuka aykırı olduğunu savundu, hukuka aykırı olduğunu söyledi,
      ihlal ettiğini savunuyor, ihlal ettiğini söyledi, tepki yağdı, tepki gösterdi, eleştirdi, hukuki dayanağı yok,
      hukuki dayanağı bulunmuyor, yasal dayanağı yok, yasal dayanağı bulunmuyor, hukuki dayanaktan yoksun, özür diledi,
      özür diliyor, özür dilediler, özür dileyen, açıklamamız
    `,
    extend: 'devam, sürüyor, uzat*, hala',
    again: `
      yeniden, tekrar, bir kez daha, tekrar erişim engeli, yeniden erişim engeli, tekrar engellen*, yeniden engellen*,
      yeniden bant daralt*, tekrar bant daralt*
    `,
    earlier: 'önce, geçen, geçen yıl, geçtiğimiz yıl, önceki, bir yıl önce, yıl önce, yıldönümü, önceden',
    now: 'bu sabah, bugün, dün, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar',
    undisturbed: `
      nasıl engellenir, engel nasıl kaldırılır, numara engelleme, hesaba kat*, hesap ver*, hesap sor*, hesap makinesi,
      kişi engelleme, engelliler, engelli
    `,
    state: `
      hükümet*, yetkili*, cumhurbaşkan*, başbakan, devlet*, valilik*, iktidar*, yönetim*, idare*, bakan, bakanı, meclis,
      meclis te, meclis komisyon*
    `,
    ministry: 'bakan, bakanı, bakan*',
    regulator: 'kurum*, kurul*, komisyon*, düzenleyici*, kvkk, rekabet kurumu, başkanlığı, meclis komisyon*',
    court: `
      mahkeme*, hakim*, yargı*, danıştay, sulh ceza, yargıtay, hâkim*, danıştay*, aihm, savcı ve, yargıya taşı*,
      mahkeme kararı, asliye ceza*, ağır ceza*, idare mahkeme*, asliye hukuk*, nöbetçi sulh ceza*, bölge idare*,
      hakimliğ*, hâkimliğ*, sulh cezadan, sulh ceza kararı
    `,
    police: 'savcı*, başsavcılı*, emniyet*, polis*, siber suçlar*, savcı ve',
    critic: `
      hukukçu*, baro, barolar, barosu, avukat*, muhalefet*, gazeteciler cemiyeti, gazeteciler sendikası,
      basın örgütleri, basın konseyi, sivil toplum*, hak örgüt*, aktivist*, uzmanlar, derneği, stk*, dijital haklar*,
      ifade özgürlüğü derneği, iföd, mlsa, tgs, tgc, esnaf, e ticaret derneği, oyun geliştiricileri
    `,
    company: 'şirket*, musk, meta, meta nın, platformu, ceo, temsilci*, kurucusu, kurucusunun, ceo su, patronu',
    account: `
      hesap, hesabı, hesaplar*, hesabın, hesabına, hesaba, hesabi, profil*, hesabı kapat*, hesapları kapat*,
      hesapları kapatıldı, sahte hesap*, hesabım, hesabımız, hesabının, hesabını, instagram sayfası*, facebook sayfası*,
      sayfasını
    `,
    post: 'gönderi*, paylaşım*, tweet*, mesaj*, mesajlaşma uygulama*, x paylaşım*, x gönderi*',
    url: 'bağlantı*, link*, url*, adres*, internet adres*, haber link*, haber bağlantı*, haber adres*, haber url*',
    site: `
      internet adres*, site*, alan ad*, blog*, korsan yayın*, korsan maç yayın*, korsan iptv*, korsan site*,
      kaçak yayın*, kaçak maç yayın*, kaçak iptv*, kaçak site*, yasa dışı yayın*, yasa dışı maç yayın*, yasa dışı iptv*,
      yasa dışı site*, yasadışı yayın*, yasadışı maç yayın*, yasadışı iptv*, yasadışı site*, illegal yayın*,
      illegal maç yayın*, illegal iptv*, illegal site*, izinsiz yayın*, izinsiz maç yayın*, izinsiz iptv*,
      izinsiz site*, korsan maç*, iptv*, bahis site*, bahis portal*, kumar site*, kumar portal*, haber site*,
      haber portal*, flört site*, flört portal*, porno site*, porno portal*, eşcinsel site*, eşcinsel portal*,
      muhalif site*, muhalif portal*, akademik site*, akademik portal*, akademik dergi*, bilimsel dergi*, tarih dergi*,
      çevrimiçi dergi*, çevrimiçi kitapçı*, çevrimiçi ansiklopedi*, çevrimiçi forum*, çevrimiçi televizyon*,
      online dergi*, online kitapçı*, online ansiklopedi*, online forum*, online televizyon*, internet dergi*,
      internet kitapçı*, internet ansiklopedi*, internet forum*, internet televizyon*, haber sitesi*, haber siteleri*,
      internet sitesi*, internet siteleri*, web sitesi*, haber sitelerine, yayın kuruluşuna erişim,
      medya kuruluşuna erişim, medya kuruluşlarına erişim
    `,
    app: `
      uygulama*, platformlar*, vpn*, oyun*, platforma, servisine, servisi, mesajlaşma uygulama*, çin uygulaması,
      çin uygulamaları, çinli uygulama, çin menşeli uygulama, sesli arama*, görüntülü arama*, oyun platform*
    `,
    channel: 'kanal*, grup*',
    video: 'video*',
    song: 'şarkı*',
    content: `
      içerik*, içeriğ*, haber*, etiket*, hashtag*, içerik çıkar*, içeriğin çıkar*, içerik kaldır*, içeriği kaldır*,
      instagram sayfası*, facebook sayfası*
    `,
    platform: `
      platform*, mesajlaşma, sosyal medya*, sosyal ağ*, mesajlaşma uygulama*, arama motoru*, sözlük, oyun platform*,
      sosyal medya platform*, mesajlaşma platform*
    `,
    network: `
      internet, internet erişim*, mobil internet*, mobil veri*, bant genişli*, internete erişim*, internet erişimi,
      internet kes*, internet adres*, internet kullanıcı*, interneti kesti, internet kapatıldı, interneti kapattı,
      internet kısıtlandı, internete erişim engeli, internetsiz*, mobil veri kesildi, mobil veri kapatıldı,
      mobil veri durduruldu, mobil veri yavaşlatıldı, internet kesildi, internet durduruldu, internet yavaşlatıldı,
      ağlar kesildi, ağlar kapatıldı, ağlar durduruldu, ağlar yavaşlatıldı, mobil internet kesildi,
      mobil internet kapatıldı, mobil internet durduruldu, mobil internet yavaşlatıldı, ağları kes*, ağları kapat*,
      ağları yavaşlat*, ağları durdur*, mobil veriyi kes*, mobil veriyi kapat*, mobil veriyi yavaşlat*,
      mobil veriyi durdur*, interneti kes*, interneti kapat*, interneti yavaşlat*, interneti durdur*,
      internet geri geldi, internet yeniden açıldı, internet normale döndü, mobil veri geri geldi,
      mobil veri yeniden açıldı, mobil veri normale döndü, ağlar geri geldi, ağlar yeniden açıldı, ağlar normale döndü,
      bağlantı geri geldi, bağlantı yeniden açıldı, bağlantı normale döndü
    `,
    online: `
      sanal, erişim, çevrim içi*, çevrimiçi*, dijital*, internet kullanıcı*, dezenformasyon*, ifade özgürlüğü*,
      basın özgürlüğü*, sansür*, netblocks, siber*, yasa dışı bahis*, kişilik hakları*, milli güvenlik*, müstehcen*,
      korsan*, katalog suç*, erişim kısıt*, yeniden erişim*, erişim engeli kalktı, erişim engeli kaldır*,
      tekrar erişim*, siber suçlar*, internet erişim*, internete erişim*, erişim sağlayıcı*, blog yazar* lisans*,
      blog yazar* kayıt*, blog yazar* izin*, fenomen* lisans*, fenomen* kayıt*, fenomen* izin*, influencer* lisans*,
      influencer* kayıt*, influencer* izin*, internet televizyon* lisans*, internet televizyon* kayıt*,
      internet televizyon* izin*, içerik üretici* lisans*, içerik üretici* kayıt*, içerik üretici* izin*, fenomenler*,
      influencer*, korsan yayın*, korsan maç yayın*, korsan iptv*, korsan site*, kaçak yayın*, kaçak maç yayın*,
      kaçak iptv*, kaçak site*, yasa dışı yayın*, yasa dışı maç yayın*, yasa dışı iptv*, yasa dışı site*,
      yasadışı yayın*, yasadışı maç yayın*, yasadışı iptv*, yasadışı site*, illegal yayın*, illegal maç yayın*,
      illegal iptv*, illegal site*, izinsiz yayın*, izinsiz maç yayın*, izinsiz iptv*, izinsiz site*, korsan maç*,
      iptv*, bahis site*, bahis portal*, kumar site*, kumar portal*, haber site*, haber portal*, flört site*,
      flört portal*, porno site*, porno portal*, eşcinsel site*, eşcinsel portal*, muhalif site*, muhalif portal*,
      akademik site*, akademik portal*, akademik dergi*, bilimsel dergi*, tarih dergi*, çevrimiçi dergi*,
      çevrimiçi kitapçı*, çevrimiçi ansiklopedi*, çevrimiçi forum*, çevrimiçi televizyon*, online dergi*,
      online kitapçı*, online ansiklopedi*, online forum*, online televizyon*, internet dergi*, internet kitapçı*,
      internet ansiklopedi*, internet forum*, internet televizyon*, cloudflare radar, bant daralt*, içerik denetimi,
      içerik moderasyonu, denetim eksikliği, denetimsizlik, moderasyon eksikliği, denetimsiz içerik*
    `,
    stake: `
      milli güvenlik, kamu düzeni, özel hayat, kişilik hakları, müstehcenlik, hakaret, terör, genel ahlak,
      ulusal güvenlik, kişilik hakk*, kişilik hakları ihlali, müstehcen*, katalog suç*, protestolarından,
      protestoları sırasında, protestoları nedeniyle
    `,
    isp: `
      servis sağlayıcı*, operatör*, erişim sağlayıcı*, türk telekom*, turkcell*, vodafone, dns sunucu*, dns hizmet*,
      turknet
    `,
    people: 'kullanıcı*, takipçi*, abone*, kişi*, indirme*, gazeteci*',
    complaint: 'şikayet*, başvuru, talep, başvuru sayısı',
    time: 'ay, yaş, yaş altı*, saat*, gün*, hafta*, ayda, yıl*, dakika*, kez',
    money: 'tl, lira*, dolar*, euro*, avro*, milyon lira',
    share: 'yüzde*',
    place: 'il, ülke*, ilde, ilçe*, şehir*, kent*',
    sport: `
      futbol*, oyuncu, gol, lig, kupa, şampiyon*, maç*, takım*, galatasaray*, fenerbahçe*, beşiktaş*, trabzonspor*,
      pfdk*, tff*, kırmızı kart*, transfer yasağ*, doping*, teknik direktör*, basketbol*, voleybol*, seyirci*, tribün*,
      hakem*, men cezası, maç ceza*, iki maç, üç maç
    `,
    road: `
      yol, yolu, yollar*, trafik*, köprü*, otoyol*, tünel*, kar engeli, heyelan*, karayolu*, tır*, kaza*, yola, ulaşım*,
      kar, sel, trafiğe kapat*
    `,
    market: 'gelir, kar, yatırımcı*, borsa*, hisse*, bist*, kripto*, bitcoin*, temettü*, spk, halka arz*',
    medicine: 'doktor*, aşı*, ameliyat*, hasta*, kanser*, damar*, ilaç*',
    school: 'öğrenci*, öğretmen*, okul*, üniversite*, sınav*, lise*',
    outage: `
      kesinti, çöktü*, erişim sorunu*, arıza*, elektrik kesinti*, su kesinti*, downdetector*, çökme, ulaşılamıyor,
      denizaltı kablo*, deniz altı kablo*, fiber kablo*, kablo koptu, kablo kopması, kablo hasarı, kablo arızası,
      kablosunu kopar*, fırtına*, kasırga*, tayfun*, elektrik kesintisi, elektrik gitti, yıldırım*
    `,
    product: `
      özellik*, güncelle*, tanıt*, abonelik*, sürüm*, kısayol*, tek dokunuş*, yeni düğme, yeni buton, tek tık*,
      güncelleme, yeni özellik
    `,
    business: 'işten çıkar*, girişim, atan*, istifa*, satın al*, birleşme*, yatırım al*, veri merkez*',
    travel: 'uçuş*, uçak*, havalimanı*, tren*, yolcu*, turist*, vize*, thy',
    film: 'oyuncu, film*, dizi*, oyuncu*, sinema*, konser*, albüm*, şarkıcı*',
    crime: 'gözaltı*, tutuklan*, cinayet*, uyuşturucu*, hırsız*, dolandırıcı*, kaçak*, yaralama, paylaşımı nedeniyle',
    sanction: 'ihracat*, ithalat*, gümrük*, ambargo*, petrol*, sigara*, alkol*, plastik*, avlanma*, av yasağı',
    explain: 'podcast, röportaj*, köşe yazı*, nedir, rehber*, nasıl, nasıl … oldu, nasıl … haline geldi',
    adblock: 'reklam engelleyici*',
    politics: 'milletvekil*, seçim*, bütçe*, kürtaj*, göçmen*, blok siyaset',
    finance: `
      banka*, banka hesap*, vergi*, kredi*, haciz*, bloke*, hesabına bloke*, iban*, mal varlı*, malvarlı*, faiz*,
      mevduat*, kart*, kripto borsa*, terörün finansmanı
    `,
    science: 'bilim insan*, deprem*, yağış*, sel, fırtına*, nasa*, hava durumu',
    antitrust: `
      rekabet kurulu*, hakim durum*, tekel*, rekabet kurumu*, facebook marketplace, rekabet kurulu, rekabet kurumu,
      hakim durum, hâkim durum, rekabet kararı, veri birleştirme
    `,
    privacy: 'veri sızıntısı, veri ihlali, hacker*, şifre*, kişisel verilerin korunması',
    satire: 'zaytung, mizah*, hiciv*',
  },
  particles,
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
      binin: 1000,
      milyonun: 1_000_000,
      mn: 1_000_000,
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
    dayEarlier: 'bir gün önce',
  },
};
