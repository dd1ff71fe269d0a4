import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Indonesian as portals and agencies print it; verbs with their prefixes. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'id',
  name: 'Indonesian',
  home: 'ID',
  checked: false,
  thousands: '.',
  marks: `
    yang, dan, di, dari, untuk, dengan, ini, itu, pada, tidak, akan, oleh, dalam, telah, sudah, karena, juga, ke, ada,
    bisa, kata, saat, setelah, usai, soal, agar, hingga, lebih, adalah, sejumlah, tak, sebagai
  `,
  names: {
    ...PLACES,
    'platform:X':
      'media sosial x, platform x, medsos x, x dulu twitter, x sebelumnya twitter, dulunya twitter, eks twitter',
    'platform:WhatsApp': 'wa grup, whatsapp',
    'platform:Meta': '~meta',
    'body:Ministry of Communication and Digital Affairs (Indonesia)': `
      komdigi, kemkomdigi, kementerian komdigi, menteri komdigi, menkomdigi, kementerian komunikasi dan digital,
      menteri komunikasi dan digital, meutya hafid, kominfo, kemenkominfo, kemkominfo, menkominfo, kementerian kominfo,
      menteri kominfo, kementerian komunikasi dan informatika, menteri komunikasi dan informatika, budi arie,
      johnny plate, dirjen aptika, wamenkomdigi
    `,
    'body:European Commission': 'komisi eropa',
    'body:Supreme Court of the United States': 'mahkamah agung as, ma as, mahkamah agung amerika serikat',
    'body:Supreme Federal Court (Brazil)': 'mahkamah agung brasil, hakim agung brasil',
    'body:Jakarta State Administrative Court': 'ptun jakarta, ptun, pengadilan tata usaha negara jakarta',
    'body:Data Protection Authority (Italy)': 'otoritas perlindungan data italia, regulator privasi italia',
    'body:Moscow court': 'pengadilan moskow',
    'body:Financial Services Authority (Indonesia)': 'ojk',
    'law:ITE Law': 'uu ite, undang undang ite, undang undang informasi dan transaksi elektronik',
    'law:Permenkominfo No. 5 of 2020': `
      permenkominfo, pm kominfo nomor 5, permenkominfo nomor 5 tahun 2020, pm 5 2020,
      peraturan menteri kominfo nomor 5 tahun 2020, peraturan menteri nomor 5 tahun 2020
    `,
    'law:PP Tunas': 'pp tunas, peraturan pemerintah tunas',
  },
  says: {
    block: `
      blokir, memblokir, diblokir, pemblokiran, terblokir, pembelokiran, blok akses, memblok, diblok, larang, melarang,
      dilarang, larangan, pelarangan, batasi, dibatasi, membatasi, pembatasan, putus akses, memutus akses,
      pemutusan akses, diputus, akses ditutup, tutup akses, menutup akses, penutupan akses, tak bisa diakses,
      tidak bisa diakses, tidak dapat diakses, sensor, disensor, cekal, boikot, perlambat, melambatkan, suspensi,
      dibekukan aksesnya, penangguhan akses, menangguhkan akses, hentikan akses, hentikan sementara,
      menghentikan sementara, suspend, disuspend, pembekuan tdpse, bekukan tdpse, membekukan tdpse, bekukan izin,
      membekukan izin, pembekuan izin, diban, ban, memutus sementara, tak bisa dibuka, perlambatan, throttling,
      internet diputus, sekat, menyekat, disekat, penyekatan, tutup … akses, putus … akses, memutus … akses,
      hentikan … akses, mati suri, menghalangi akses, hentikan operasi, setop, disetop, menyetop, tak lagi bisa diakses,
      tidak lagi bisa diakses, tak dapat diakses, hilang akses, perintah blokir, perintah pemblokiran,
      ajukan pemblokiran, resmi diblokir, bungkam, membungkam, dibredel, dicekal, gagal diakses, gagal dibuka,
      sulit diakses, susah diakses, tidak bisa dibuka, tak dapat dibuka, tidak dapat dibuka, tak bisa dilihat,
      tidak bisa dilihat, tak bisa dibaca, tidak bisa dibaca, tak bisa digunakan, tidak bisa digunakan,
      tak bisa dipakai, tidak bisa dipakai, memberedel, diberedel, tidak pernah memblokir, tak pernah memblokir,
      tidak ada pemblokiran, tak ada pemblokiran, tidak ada larangan, tak ada larangan, bukan pemblokiran,
      ditutup aksesnya, mencekal, pencekalan, memperlambat akses, akses diperlambat, internet diperlambat, digembok,
      menyensor, membekukan … tdpse, membekukan … tanda daftar, pembekuan … tdpse, izin … dibekukan, tdpse … dibekukan,
      pembekuan tanda daftar, diblokir permanen, internet seluler diputus, layanan internet diputus,
      jaringan internet diputus, data seluler diputus, gugat pemblokiran, gugat blokir, menggugat pemblokiran,
      gugatan pemblokiran
    `,
    withhold: 'ditahan di, tidak tersedia di indonesia, disembunyikan, menyembunyikan',
    remove: `
      hapus, menghapus, dihapus, penghapusan, takedown, take down, ditakedown, turunkan, diturunkan, tarik dari,
      ditarik dari, menarik dari, hilang dari app store, hilang dari play store, cabut dari, penanganan konten,
      menangani konten, tangani konten, menurunkan, cabut konten, ditake down, penurunan, tarik … dari,
      cabut dari app store, hilang dari toko aplikasi, depak … dari, mendepak, didepak, bersihkan, sikat, babat,
      diberangus, hapus berita, menghapus berita, penghapusan berita, cabut berita, takedown berita
    `,
    suspend: `
      tangguhkan, menangguhkan, ditangguhkan, penangguhan, nonaktifkan, menonaktifkan, dinonaktifkan, bekukan,
      membekukan, dibekukan, pembekuan, banned, suspend, dibekukan aksesnya, penangguhan akses, menangguhkan akses,
      pembekuan tdpse, bekukan tdpse, membekukan tdpse, bekukan izin, membekukan izin, pembekuan izin, blokir akun,
      depak, mendepak, didepak, tendang, tutup akun, menutup akun, hapus akun, menghapus akun, hapus ratusan akun,
      tutup kanal, hapus kanal, hapus channel, blacklist, akun … lenyap, akun … hilang, akun … raib, akun … menghilang,
      kanal … hilang, kanal … lenyap, laman … hilang, laman … lenyap, halaman … hilang, halaman … lenyap,
      pembekuan tanda daftar, disuspend, penonaktifan, kunci akun, akun dikunci, akun ditutup, penutupan akun,
      akun hilang, diblokir permanen
    `,
    restore: `
      pembekuan … dicabut, pemblokiran … dicabut, blokir … dicabut, suspensi … dicabut, pulihkan, memulihkan,
      dipulihkan, pemulihan, normalisasi, dinormalisasi, menormalisasi, buka blokir, membuka blokir, dibuka blokirnya,
      blokir dibuka, buka kembali, dibuka kembali, membuka kembali, buka akses, membuka akses, akses dibuka,
      bisa diakses kembali, bisa diakses lagi, dapat diakses kembali, kembali normal, kembali aktif, aktifkan kembali,
      diaktifkan kembali, mengaktifkan kembali, kembali beroperasi, unblock, pembukaan blokir, kembali dibuka,
      kembali hadir, buka lagi, pulih, kembali bisa, dapat diakses lagi, aktif lagi, kembali … bisa diakses,
      bisa kembali diakses, kini bisa diakses, sudah bisa diakses, sudah dapat diakses, dapat kembali diakses,
      kembali pulih, kembali muncul, kembali tersedia, tersedia kembali, kembali online, kembali mengudara,
      sudah normal, akses … dibuka, akses … pulih, buka … blokir, dibuka lagi, izinkan … kembali, mengizinkan … kembali,
      beroperasi kembali, beroperasi lagi, akun … kembali, hidup lagi, segera dibuka, akan dibuka, bakal dibuka,
      sudah bisa dibuka, bisa dibuka lagi, bisa dibuka kembali, sudah bisa dibuka lagi, sudah bisa diakses lagi,
      sudah bisa diakses kembali, normalkan akses, menormalkan akses, akses dinormalkan, bisa digunakan lagi,
      bisa digunakan kembali, kembali dapat diakses, aktif kembali, cabut pembekuan, cabut blokir, pencabutan blokir,
      pencabutan pembekuan, pembekuan dicabut, membuka lagi blokir, buka lagi blokir, bisa bernapas lega,
      dibuka lima hari, harus mencabut, harus memulihkan, mendesak pemerintah mencabut
    `,
    lift: `
      cabut, mencabut, dicabut, pencabutan, batalkan, membatalkan, dibatalkan, pembatalan, cabut larangan,
      mencabut larangan, cabut blokir, mencabut blokir, cabut suspend, tarik larangan, akhiri larangan,
      mencabut suspensi, pencabutan pembekuan, buka blokir, cabut dari, batal blokir, cabut konten, batal … diblokir,
      batal diblokir, batalkan … blokir, longgarkan, melonggarkan, anulir, menganulir, tarik kembali, akhiri blokir,
      akhiri pemblokiran, blokir dicabut, larangan dicabut, cabut sanksi, cabut pembekuan, pencabutan blokir,
      pembekuan dicabut, desak cabut
    `,
    halt: `
      tutup, menutup, ditutup, penutupan, hentikan, menghentikan, dihentikan, penghentian, matikan, mematikan,
      dimatikan, padamkan, putuskan, memutuskan akses, stop, akses ditutup, tutup akses, menutup akses, penutupan akses,
      hentikan akses, hentikan sementara, menghentikan sementara, tidak menutup kemungkinan, putus internet,
      internet diputus, pemutusan internet, internet mati, pelambatan internet, memutus internet, blokir internet,
      pemblokiran internet, pembatasan internet, perlambatan internet, internet diblokir, internet dibatasi,
      akses internet diputus, internet shutdown, dilambatkan, melambatkan internet, akses internet … dilambatkan,
      internet padam, padamkan internet, internet … diputus, internet lumpuh, tanpa internet, internet dipadamkan,
      perlambat internet, mati total, internet mati total, ditutup aksesnya, akun ditutup, penutupan akun,
      internet dimatikan, internet dihentikan, internet seluler dimatikan, internet seluler diputus,
      internet seluler dipadamkan, internet seluler dihentikan, layanan internet dimatikan, layanan internet diputus,
      layanan internet dipadamkan, layanan internet dihentikan, akses internet dimatikan, akses internet dipadamkan,
      akses internet dihentikan, jaringan internet dimatikan, jaringan internet diputus, jaringan internet dipadamkan,
      jaringan internet dihentikan, data seluler dimatikan, data seluler diputus, data seluler dipadamkan,
      data seluler dihentikan, pemadaman internet
    `,
    fine: 'denda, didenda, mendenda, sanksi, disanksi, wajib bayar, surat tagihan',
    order: `
      perintah, perintahkan, memerintahkan, diperintahkan, instruksi, instruksikan, menginstruksikan, wajibkan,
      mewajibkan, diwajibkan, wajib, haruskan, keharusan, paksa, memaksa, tegaskan harus, atas perintah, putusan
    `,
    ask: `
      minta, meminta, diminta, permintaan, desak, mendesak, didesak, tuntut, menuntut, mohon, memohon, usul, usulkan,
      ajukan, imbau, mengimbau, rekomendasi, merekomendasikan, surati, minta penjelasan, atas permintaan, desak cabut,
      menyurati, disurati
    `,
    notice: `
      teguran, tegur, menegur, ditegur, somasi, panggil, memanggil, dipanggil, pemanggilan, ultimatum, tenggat,
      surat, beri waktu, diberi waktu, klarifikasi, sp1, sp2, minta penjelasan, peringatan, surati, menyurati,
      beri … hari, beri … jam, peringatan kedua, peringatan pertama, peringatan terakhir, periksa, tagih penjelasan,
      beri peringatan, peringatan keras, mulai proses pemblokiran, memulai proses pemblokiran,
      proses pemblokiran dimulai, mulai proses, disurati, tak kooperatif, beri waktu sampai, beri tenggat,
      diberi tenggat, meminta … berhenti, terancam diblokir, terancam ditutup, terancam diputus, saya tutup,
      pasti kami blokir, surat peringatan, temuan awal, temuan sementara
    `,
    charge: `
      selidiki, menyelidiki, penyelidikan, diselidiki, investigasi, gugatan pidana, dakwa, didakwa, tersangka, usut,
      mengusut, diusut, tuduh, dituduh, periksa, dugaan pelanggaran, diperiksa, mulai proses pemblokiran,
      memulai proses pemblokiran, proses pemblokiran dimulai, mulai proses
    `,
    warn: 'peringatkan, memperingatkan, diperingatkan, peringatan, diancam, terancam, wanti wanti, ingatkan',
    enact: `
      sahkan, mengesahkan, disahkan, pengesahan, berlaku, berlakukan, diberlakukan, terbitkan, menerbitkan, diterbitkan,
      rancangan, ruu, revisi, aturan baru, rilis aturan, teken, meneken, siapkan aturan, godok, menggodok, menyetujui,
      tetapkan, atur usia, atur batas usia, batasi usia, siapkan regulasi, keluarkan aturan, keluarkan peraturan,
      resmi berlaku, sah jadi, loloskan, meloloskan, setujui, larang anak, larangan anak, perangkat dinas, ponsel dinas,
      perangkat pemerintah, gawai dinas
    `,
    law: `
      undang undang, uu, aturan, peraturan, regulasi, ruu, perpres, permen, keputusan menteri, ketentuan, kebijakan,
      pp tunas, pasal, permenkominfo, aturan baru, rilis aturan, siapkan aturan, membatalkan aturan, ketentuan layanan,
      kebijakan platform, aturan platform, melanggar kebijakan, perangkat dinas, ponsel dinas, perangkat pemerintah,
      gawai dinas, di bawah 16 tahun, di bawah usia 16, di bawah 13 tahun, di bawah umur
    `,
    sue: `
      gugat, menggugat, digugat, gugatan, banding, kasasi, uji materi, judicial review, permohonan, jalur hukum,
      keberatan, ptun, mengadu, gugatan pidana, bawa … ke pengadilan, ajukan gugatan, ajukan keberatan, lawan larangan,
      melawan larangan, praperadilan, ajukan uji materi, gugat pemblokiran, gugat blokir, gugat pemutusan,
      gugat pemerintah, menggugat pemblokiran, menggugat pemerintah, gugatan pemblokiran
    `,
    hearing: 'sidang, persidangan, kuasa hukum, pengacara, disidangkan',
    rule: `
      putusan, putuskan, memutuskan, diputuskan, vonis, menyatakan, dinyatakan, kabulkan, mengabulkan, dikabulkan,
      menolak permohonan, hakim menolak, amar, keputusan, memutuskan akses, keputusan menteri, nyatakan, memenangkan,
      menangkan, tolak uji materi, menolak uji materi, kabulkan gugatan, mengabulkan gugatan, putusan mk, vonis bersalah
    `,
    uphold: `
      kuatkan, menguatkan, dikuatkan, tolak gugatan, menolak gugatan, gugatan ditolak, tolak banding, menolak banding,
      tolak kasasi, mempertahankan, sahkan larangan, kukuhkan, tolak uji materi, menolak uji materi, kuatkan larangan,
      sahkan pemblokiran, menolak permohonan, tolak permohonan, pertahankan larangan, gugatan … kandas, gugatan kandas,
      kandas di pengadilan, banding … kandas, kasasi … kandas, gugatan … gugur
    `,
    strike: `
      batalkan putusan, melanggar hukum, melawan hukum, inkonstitusional, bertentangan dengan konstitusi, tidak sah,
      membatalkan aturan, membatalkan larangan, batalkan, nyatakan … melanggar hukum, menyatakan … melanggar hukum,
      nyatakan … inkonstitusional, cabut putusan, batalkan larangan
    `,
    stay: `
      tunda, menunda, ditunda, penundaan, tunda larangan, menunda larangan, menangguhkan putusan, menangguhkan larangan,
      tangguhkan perintah, menangguhkan perintah, putusan sela, penetapan sela, tangguhkan pelaksanaan,
      menangguhkan pelaksanaan, menangguhkan keputusan, tangguhkan keputusan, tangguhkan aturan, menangguhkan aturan
    `,
    comply: `
      patuh, mematuhi, patuhi, dipatuhi, kepatuhan, penuhi, memenuhi, dipenuhi, tindak lanjuti, menindaklanjuti,
      ditindaklanjuti, atas permintaan, atas perintah, komitmen, berkomitmen, sudah mendaftar, telah mendaftar,
      mendaftar pse, tak patuh, tidak patuh, tidak mematuhi, tak mematuhi, belum patuh, belum mematuhi,
      belum menindaklanjuti, sepakat menyaring, setuju menyaring, bersedia menyaring, sepakat hapus, setuju hapus,
      bersedia hapus, sepakat menghapus, setuju menghapus, bersedia menghapus, sepakat memblokir, setuju memblokir,
      bersedia memblokir
    `,
    refuse: `
      tolak, menolak, ditolak, penolakan, enggan, tak patuh, tidak patuh, tidak mematuhi, tak mematuhi, abaikan,
      mengabaikan, membangkang, mangkir, ogah, tak gubris, tidak kooperatif
    `,
    notYet:
      'belum patuh, belum mematuhi, belum menindaklanjuti, belum merespons, belum, masih bisa diakses, belum mendaftar',
    deny: `
      bantah, membantah, dibantah, bantahan, tepis, menepis, sangkal, tidak benar, hoaks, tidak ada rencana,
      tak ada rencana, bukan diblokir, tidak memblokir, tak memblokir, tidak akan blokir, tak ada arahan,
      tidak ada arahan, tak ada perintah, tidak ada perintah, tidak pernah memblokir, tak pernah memblokir,
      tidak pernah meminta, belum ada rencana, tak berencana, tidak berencana, tidak ada pemblokiran,
      tak ada pemblokiran, tidak ada larangan, tak ada larangan, bukan pemblokiran, tidak perintahkan, tak perintahkan,
      tidak memerintahkan, tidak pernah memerintahkan, tak pernah memerintahkan, hoax, cek fakta, tak akan blokir
    `,
    may: `
      bakal, mungkin, kemungkinan, pertimbangkan, mempertimbangkan, dipertimbangkan, berencana, rencana, rencanakan,
      wacana, mewacanakan, usulan, kaji, mengkaji, dikaji, berpotensi, opsi, buka peluang, segera, tak segan,
      tidak segan, bisa, akan, tidak menutup kemungkinan, siap, ancam, mengancam, ancaman, terancam
    `,
    not: 'tidak, tak, bukan, belum, tanpa, jangan',
    figures: `
      laporan transparansi, laporan tahunan, dalam laporan, laporan tentang, statistik, total, sejak januari, sepanjang tahun, periode, survei, studi,
      riset, kilas balik, tercatat, terbanyak, rekor, deretan, catat, rekap, sepanjang 2023, sepanjang 2024,
      sepanjang 2022, sejak 2023, sejak 2022, sejak 2018, sejak 2016, hingga kini, dalam setahun, dalam sebulan,
      dalam sepekan, per hari, sudah ditangani, telah ditangani, dari januari, kuartal, triwulan, semester, mencatat,
      sepanjang, setengah tahun, selama setahun, terburuk dalam sejarah, terbanyak di dunia, terbanyak dalam sejarah,
      urutan pertama, peringkat pertama, menempati urutan, memimpin daftar, tembus, rekor pemblokiran, sudah diputus,
      sejak 20*, dalam 14 bulan, total konten, total situs, jumlah konten yang diblokir, permintaan vpn, unduhan vpn,
      penggunaan vpn
    `,
    told: 'di hadapan hakim, kepada pengadilan, kepada hakim',
    house: `
      pedoman komunitas, panduan komunitas, standar komunitas, ketentuan layanan, persyaratan layanan,
      kebijakan platform, aturan platform, melanggar kebijakan, akun palsu, ujaran kebencian, spam, akun bot
    `,
    parliament: 'dpr, komisi i, rapat kerja, anggota dewan, rapat dengar pendapat',
    say: `
      kata, ujar, ungkap, mengungkap, mengungkapkan, menyebut, sebut, mengatakan, umumkan, mengumumkan, pengumuman,
      jelas, menjelaskan, penjelasan, tegas, menegaskan, menurut, jubir, juru bicara, mengaku, pernyataan, buka suara,
      angkat bicara, beberkan, klaim, menyampaikan
    `,
    react: `
      kritik, mengkritik, dikritik, kecam, mengecam, kecaman, memprotes, tanggapi, menanggapi, tanggapan, respons,
      merespons, sambut, menyambut, bela, membela, sesalkan, menyesalkan, soroti, menyoroti, dukung, mendukung,
      khawatir, apresiasi, mengapresiasi, sindir, reaksi, imbau, minta masyarakat, alasan, dalih, kecam pemblokiran,
      mengecam pemblokiran, protes, minta maaf, meminta maaf, akui, mengakui, heran, kesal, mempertanyakan, pertanyakan,
      menyayangkan, sayangkan, desak … cabut, minta … dicabut, minta … dibuka, tuding, menuding, memohon, resah, gerah,
      geram, dikecam, desak cabut, keberatan, prihatin, bukan solusi, tak cukup, tidak cukup, tutup kantor,
      menutup kantor, hentikan operasi di, menghentikan operasi di, mendesak pemerintah mencabut, harus mencabut,
      harus memulihkan, harus membuka, mohon maaf, memohon maaf, sampaikan maaf, permintaan maaf, pernyataan soal,
      pernyataan tentang, pernyataan terkait
    `,
    extend: 'perpanjang, memperpanjang, diperpanjang, perpanjangan, lanjutkan, berlanjut, tetap, masih, hingga, sampai',
    again: 'lagi, kembali, kedua kalinya, ulang',
    earlier: `
      sebelumnya, tahun lalu, setahun lalu, bulan lalu, pekan lalu, silam, pernah, dulu, sempat, sejak, terdahulu,
      peringatan setahun, setelah
    `,
    now: 'senin, selasa, rabu, kamis, jumat, sabtu, minggu, kemarin, kini, pekan ini, resmi',
    undisturbed: `
      cara blokir, cara memblokir, cara membuka blokir, blokir nomor, blokir kontak, memblokir kontak, stnk diblokir,
      blokir stnk, tidak akan memblokir, tak akan memblokir, blok m, lewat media sosial, melalui media sosial,
      di akun instagramnya, lewat akun instagram, melalui akun instagram, lewat akun x, unggah di instagram,
      viral di media sosial, viral di medsos, cara mengaktifkan, dijual di shopee, dijual di tokopedia
    `,
    state: `
      pemerintah, pemerintahan, pemda, pemprov, otoritas, presiden, negara, pejabat, parlemen, kabinet, rezim, junta,
      polhukam, istana, wapres, gubernur, dpr, pengadilan tata usaha negara, menteri, kominfo, komdigi,
      keputusan menteri
    `,
    ministry:
      'kementerian, menteri, wamen, dirjen, direktorat jenderal, kemendagri, kemenko, kemenag, keputusan menteri',
    regulator:
      'regulator, komisi, bssn, ojk, bappebti, kpi, kppu, bpom, satgas, kpai, badan, otoritas, komisi i, lembaga',
    court: `
      pengadilan, hakim, mahkamah, mahkamah konstitusi, mk, pn, ptun, pengadilan tata usaha negara, hakim menolak,
      di hadapan hakim, kepada pengadilan, kepada hakim
    `,
    police: `
      polisi, polri, kepolisian, bareskrim, jaksa, kejaksaan, kejagung, densus 88, polda, ditreskrimsus, bnpt, aparat,
      siber
    `,
    critic: `
      lsm, koalisi masyarakat sipil, masyarakat sipil, aktivis*, pegiat*, pengamat*, pakar*, pengacara*, aji,
      aliansi jurnalis independen, oposisi, dewan pers, kreator*, pedagang*
    `,
    company: `
      perusahaan, raksasa teknologi, musk, bos, ceo, zuckerberg, durov, meta, bytedance, pendiri,
      penyelenggara sistem elektronik, pse, platform, xai, pihak x, mendaftar pse, kebijakan platform, aturan platform,
      pse lingkup privat
    `,
    account: `
      akun, rekening medsos, profil, akun palsu, akun bot, akun … lenyap, akun … hilang, akun … raib, akun … menghilang,
      laman … hilang, laman … lenyap, halaman … hilang, halaman … lenyap
    `,
    post: 'cuitan, kicauan, unggahan, postingan, tweet, twit, posting, akun dan konten',
    url: 'tautan, link, url, ip, alamat situs',
    site: `
      situs, website, laman, portal, domain, halaman, situs film ilegal, web, alamat situs, blog, media daring,
      portal berita, forum daring, toko buku daring, situs berita, laman berita
    `,
    app: `
      aplikasi, platform, layanan, gim, game, pinjol ilegal, penyelenggara, vpn, entitas, chatbot, ketentuan layanan,
      persyaratan layanan, kebijakan platform, aturan platform, penyelenggara sistem elektronik, aplikasi pesan,
      layanan pesan, toko aplikasi, layanan data, penyedia layanan internet, penyelenggara jaringan, pse, mendaftar pse,
      pse lingkup privat, aplikasi china, aplikasi tiongkok, aplikasi cina, aplikasi asal china
    `,
    channel: 'kanal, channel, grup, saluran, kanal … hilang, kanal … lenyap',
    video: 'video, klip, siaran langsung',
    song: 'lagu',
    content: `
      konten, materi, tagar, hashtag, iklan, konten negatif, konten hoaks, item, penanganan konten, menangani konten,
      tangani konten, uji materi, konten ilegal, unggahan, cabut konten, hapus berita, menghapus berita,
      penghapusan berita, cabut berita, takedown berita
    `,
    platform: `
      media sosial, medsos, jejaring sosial, aplikasi pesan, layanan pesan, mesin pencari, toko aplikasi, platform,
      media daring, steam, epic games, dota, paypal, chatbot, kebijakan platform, aturan platform, rekening medsos, pse,
      mendaftar pse, pse lingkup privat
    `,
    network: `
      internet, layanan data, data seluler, jaringan seluler, pemutusan internet, telekomunikasi,
      penyedia layanan internet, penyedia internet, putus internet, internet diputus, internet mati,
      pelambatan internet, memutus internet, blokir internet, pemblokiran internet, pembatasan internet,
      perlambatan internet, internet diblokir, internet dibatasi, akses internet diputus, internet shutdown,
      akses internet … dilambatkan, internet … diputus, tanpa internet, internet padam, internet dipadamkan,
      layanan seluler, paket data, internet dimatikan, internet dihentikan, internet seluler dimatikan,
      internet seluler diputus, internet seluler dipadamkan, internet seluler dihentikan, layanan internet dimatikan,
      layanan internet diputus, layanan internet dipadamkan, layanan internet dihentikan, akses internet dimatikan,
      akses internet dipadamkan, akses internet dihentikan, jaringan internet dimatikan, jaringan internet diputus,
      jaringan internet dipadamkan, jaringan internet dihentikan, data seluler dimatikan, data seluler diputus,
      data seluler dipadamkan, data seluler dihentikan, pemadaman internet
    `,
    online: `
      online, daring, digital, siber, warganet, netizen, kebebasan berekspresi, kebebasan berpendapat, disinformasi,
      hoaks, hoax, judol, pornografi, pornografi anak, ujaran kebencian, radikalisme, terorisme, safenet, sensor,
      deepfake, perlindungan anak, pelindungan data, data pribadi, medsos, konten ilegal, pembajakan, saman, tdpse,
      pse lingkup privat, akses, blok akses, putus akses, memutus akses, pemutusan akses, akses ditutup, tutup akses,
      menutup akses, penutupan akses, penangguhan akses, menangguhkan akses, hentikan akses, pembekuan tdpse,
      bekukan tdpse, membekukan tdpse, buka akses, membuka akses, akses dibuka, memutuskan akses, rekening medsos,
      konten hoaks, media daring, konten negatif, radikal, netblocks, vpn, penghapusan berita, takedown berita,
      moderasi konten, lalai moderasi, tanpa moderasi, situs berita, portal berita, laman berita
    `,
    stake: `
      keamanan nasional, ketertiban umum, privasi, asusila, sara, separatis, kedaulatan, penistaan agama, terorisme,
      kesusilaan
    `,
    isp: `
      operator, penyedia layanan internet, isp, telkomsel, indihome, provider, penyelenggara jaringan, telkom,
      penyedia internet
    `,
    people: `
      pengikut, pengguna, orang, unduhan, pelanggan, anggota, subscriber, penonton, karyawan, warga, jurnalis, korban,
      anak, penduduk, follower, pemain, streamer, selebgram, kreator, konten kreator, bloger, blogger, pesohor
    `,
    complaint: 'aduan, laporan masyarakat, pengaduan, permohonan, permintaan, kasus, laporan',
    time: 'jam, hari, pekan, minggu, bulan, tahun, menit, kali',
    money: 'rupiah, rp, dolar, dollar, euro, triliun, rp miliar, miliar rupiah, poundsterling',
    share: 'persen, persentase',
    place: 'negara, kota, provinsi, kabupaten, kecamatan, wilayah, daerah, titik, bahasa, pulau',
    sport: `
      sepak bola, sepakbola, pemain, pelatih, timnas, gol, kiper, pertandingan, laga, juara, pssi, skors, kartu merah,
      badminton, bulu tangkis, bulutangkis, doping, klub, turnamen, final, striker, motogp, shin tae yong, kualifikasi,
      liga, piala, persib, persija, larangan bertanding, suporter, larangan tampil, dilarang tampil, tampil tiga laga,
      skorsing, komdis, fifa
    `,
    road: `
      jalan, tol, lalu lintas, lalin, macet, kendaraan, truk, jembatan, longsor, blokir jalan, memblokir jalan, blokade,
      pengendara, mudik, ganjil genap, penutupan jalan, jalur, warga blokir, tambang, rel, tutup jalan, jalan ditutup,
      one way, contraflow
    `,
    market: 'saham, bursa, ihsg, investor, laba, pendapatan, kripto, bitcoin, dividen, suspensi saham, blockchain, bei',
    medicine: 'rumah sakit, vaksin, obat, operasi jantung, pasien, dokter, kanker, bpjs, penyumbatan',
    school: 'guru, sekolah, kampus, universitas, mahasiswa, ujian, dosen, siswa, murid, pelajar',
    outage: `
      gangguan, down, error, downdetector, eror, tumbang, mati listrik, listrik padam, pemadaman listrik,
      pengguna mengeluh, dikeluhkan pengguna, tak bisa kirim pesan, lumpuh, netizen keluhkan, kabel laut,
      kabel bawah laut, kabel serat optik, kabel optik, skkl
    `,
    product: `
      fitur, luncurkan, meluncurkan, peluncuran, pembaruan, update, langganan, premium, tips, cara, spesifikasi, ponsel,
      smartphone, hp, rilis, hadirkan, menghadirkan, kini bisa, lowongan kerja, iphone, iphone 16, tkdn,
      belum boleh dijual, dilarang diperdagangkan
    `,
    business: `
      phk, akuisisi, merger, pendanaan, tunjuk, menunjuk, ditunjuk, mundur, mengundurkan diri, startup, rekrut,
      pelantikan, reshuffle, investasi
    `,
    travel:
      'penerbangan, pesawat, maskapai, bandara, kereta, kapal, penumpang, wisatawan, wisata, turis, haji, umrah, visa',
    film: `
      film, bioskop, aktor, aktris, konser, album, novel, penyanyi, sinetron, drama, artis, lembaga sensor film, lsf,
      tayang, penayangan, buku
    `,
    crime: `
      pembunuhan, dibunuh, narkoba, perampokan, pencurian, penipuan, pemerkosaan, tewas, korupsi, begal, kpk, curanmor,
      penganiayaan, sabu, ditangkap, tangkap, polisi tangkap, penyebar hoaks, ditahan, divonis, vonis, dipenjara,
      penjara, bui, terdakwa
    `,
    sanction: `
      ekspor, impor, tarif, embargo, minyak, sawit, cpo, plastik, rokok, alkohol, nikel, vape, miras, daging,
      larangan ekspor, larangan impor, larangan mudik, thrifting, kosmetik, bermerkuri, peredaran, edar, kosmetika
    `,
    explain: `
      podcast, opini, wawancara, kolom, apa itu, begini cara, cara mudah, panduan, analisis, editorial, mengenal,
      tanya jawab, berikut cara, simak cara, ini penjelasannya, begini penjelasannya, apa bedanya, fakta fakta,
      serba serbi, ini cara, cara membuat
    `,
    adblock: 'pemblokir iklan, adblock, blokir iklan, telepon spam',
    politics: `
      pemilu, pilkada, pilpres, caleg, apbn, blok masela, blok rokan, blok migas, wilayah kerja migas, aborsi, imigrasi,
      koalisi, blokir anggaran, anggaran diblokir, pemblokiran anggaran, partai, blok cepu, blok ambalat, anggaran
    `,
    finance: `
      bank, rekening, blokir rekening, rekening diblokir, pemblokiran rekening, ppatk, pajak, nasabah, atm, saldo, aset,
      kredit, asuransi, imei, blokir imei, tanah, kartu, pinjaman, ppatk blokir, rekening judol
    `,
    science: 'ilmuwan, nasa, iklim, hujan, banjir, gempa, gunung, spesies, cuaca, erupsi, bmkg',
    antitrust: 'persaingan usaha, monopoli, kppu, posisi dominan, facebook marketplace',
    privacy:
      'kebocoran data, data bocor, peretas, peretasan, kata sandi, perlindungan data pribadi, diretas, meretas, retas',
    satire: 'satire, satir, parodi',
  },
  particles,
  numbers: {
    words: {
      dua: 2,
      tiga: 3,
      empat: 4,
      lima: 5,
      enam: 6,
      tujuh: 7,
      delapan: 8,
      sembilan: 9,
      sepuluh: 10,
      sebelas: 11,
      seratus: 100,
      seribu: 1000,
      sejuta: 1000000,
      satu: 1,
    },
    scales: {
      rb: 1000,
      jt: 1_000_000,
      triliun: 1_000_000_000_000,
      puluh: 10,
      ratus: 100,
      ribu: 1000,
      juta: 1000000,
      miliar: 1000000000,
      lusin: 12,
    },
    over: 'lebih dari, setidaknya, sedikitnya, di atas, tak kurang dari, lebih, minimal',
    about: 'sekitar, hampir, kurang lebih, kira kira, mendekati',
    upTo: 'hingga, kurang dari, maksimal, sampai',
  },
  calendar: {
    months: [
      'januari',
      'februari',
      'maret',
      'april',
      'mei',
      'juni',
      'juli',
      'agustus',
      'september',
      'oktober',
      'november',
      'desember',
    ],
    weekdays: ['senin', 'selasa', 'rabu', 'kamis', 'jumat, jum at', 'sabtu', 'minggu, ahad'],
    today: 'hari ini',
    yesterday: 'kemarin',
    dayEarlier: 'sehari sebelumnya',
  },
};
