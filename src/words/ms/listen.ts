import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Malay as dailies and agencies of Malaysia print it; verbs with their prefixes. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'ms',
  name: 'Malay',
  home: 'MY',
  checked: false,
  thousands: ',',
  marks: `
    yang, dan, di, dari, untuk, dengan, ini, itu, pada, tidak, akan, oleh, dalam, telah, juga, ke, ada, kata, lebih,
    kerana, boleh, selepas, bagi, iaitu, beliau, berkata, tersebut, daripada, ialah, sebelum, turut, pihak, terhadap,
    susulan, sehingga, adalah, mereka
  `,
  names: {
    ...PLACES,
    'platform:X': 'platform x, media sosial x, x sebelum ini twitter',
    'body:Malaysian Communications and Multimedia Commission':
      'suruhanjaya komunikasi dan multimedia malaysia, suruhanjaya komunikasi dan multimedia',
    'body:Ministry of Communications (Malaysia)': `
      kementerian komunikasi, menteri komunikasi, kementerian komunikasi dan multimedia,
      menteri komunikasi dan multimedia
    `,
    'body:High Court of Malaya': 'mahkamah tinggi kuala lumpur, mahkamah tinggi shah alam',
    'body:Court of Appeal (Malaysia)': 'mahkamah rayuan',
    'body:Ministry of Communication and Digital Affairs (Indonesia)':
      'kementerian komunikasi dan digital indonesia, kementerian komunikasi indonesia',
    'body:Infocomm Media Development Authority (Singapore)': 'lembaga pembangunan media infokom',
    'body:European Commission': 'suruhanjaya eropah',
    'body:Supreme Court of the United States': 'mahkamah agung as, mahkamah agung amerika',
    'law:Communications and Multimedia Act 1998': 'akta komunikasi dan multimedia 1998',
    'law:Section 233 CMA': 'seksyen 233 akta komunikasi dan multimedia',
  },
  says: {
    block: `
      sekat, menyekat, disekat, sekatan, penyekatan, haram, haramkan, mengharamkan, diharamkan, pengharaman, larang,
      melarang, dilarang, larangan, hadkan, mengehadkan, dihadkan, halang akses, menghalang akses, tidak boleh diakses,
      tidak dapat diakses, tapis, menapis, ditapis, penapisan, tutup akses, menutup akses, putus akses, blok, memblok,
      diblok, perlahankan, memperlahankan, gantung operasi, menggantung operasi, gantung akses, gagal dibuka,
      gagal diakses, tidak dapat dibuka, tak boleh dibuka, tidak boleh dibuka, tak dapat diakses,
      tidak lagi boleh diakses, tak boleh diakses, sukar diakses, tidak boleh digunakan, tak boleh digunakan,
      tiada arahan sekat, tiada arahan menyekat, tiada sekatan, tidak pernah sekat, tidak menyekat, tidak sekat,
      tidak arah sekat, tidak akan sekat, tidak akan menyekat, tiada larangan, bukan sekatan, akses ditutup, had akses,
      terputus akses, internet disekat, data mudah alih disekat, akses internet disekat, capaian internet disekat,
      ubah hala dns, ubah hala trafik, sekat dns, sekatan dns, disekat di malaysia
    `,
    withhold: 'disembunyikan di malaysia, tidak tersedia di malaysia',
    remove: `
      padam, memadam, dipadam, pemadaman, turunkan, menurunkan, diturunkan, alih keluar, mengalih keluar, dialih keluar,
      buang, membuang, dibuang, keluarkan daripada, tarik keluar, hapus, menghapus, dihapuskan, padam berita,
      padam artikel, turunkan artikel, memadamkan, dipadamkan, keluarkan kandungan, tarik balik kandungan
    `,
    suspend: `
      gantung, menggantung, digantung, penggantungan, nyahaktif, dinyahaktifkan, menyahaktifkan, beku, membekukan,
      dibekukan, gantung akaun, menggantung akaun, tutup akaun, menutup akaun, akaun … hilang, akaun … lenyap,
      laman … hilang, laman … lenyap, halaman … hilang, saluran … hilang, dinyahaktif, bekukan, pembekuan,
      akaun ditutup, akaun hilang
    `,
    restore: `
      pulih, pulihkan, memulihkan, dipulihkan, pemulihan, buka semula, membuka semula, dibuka semula,
      boleh diakses semula, dapat diakses semula, kembali beroperasi, aktifkan semula, diaktifkan semula,
      kembali dibuka, kembali boleh diakses, aktif semula, sedia kala, muncul semula, tarik balik sekatan,
      sekatan ditarik, nyahsekat, batal ubah hala, tidak akan diteruskan, dibatalkan selepas bantahan,
      dikembalikan dengan, kini boleh diakses
    `,
    lift: `
      tarik balik, menarik balik, ditarik balik, penarikan balik, batalkan sekatan, membatalkan sekatan,
      tamatkan sekatan, menamatkan sekatan, sekatan ditamatkan, larangan ditamatkan, tarik balik sekatan,
      sekatan ditarik, mansuh, dimansuhkan, memansuhkan, pembatalan
    `,
    halt: `
      tutup, menutup, ditutup, penutupan, henti, menghentikan, dihentikan, potong, memotong, dipotong, matikan,
      dimatikan, internet diputuskan, internet dimatikan, gangguan internet diarah, sekatan internet,
      penutupan internet, putuskan internet, memutuskan internet, potong internet, memotong internet, internet dipotong,
      tutup internet, sekat internet, akses ditutup, akaun ditutup, internet disekat, data mudah alih diputuskan,
      data mudah alih disekat, data mudah alih dimatikan, data mudah alih dipotong, akses internet diputuskan,
      akses internet disekat, akses internet dimatikan, akses internet dipotong, capaian internet diputuskan,
      capaian internet disekat, capaian internet dimatikan, capaian internet dipotong
    `,
    fine: 'denda, didenda, mendenda, kompaun, dikompaun, penalti',
    order: `
      arah, arahkan, mengarahkan, diarahkan, arahan, perintah, memerintahkan, diperintahkan, wajibkan, mewajibkan,
      diwajibkan, wajib, atas arahan
    `,
    ask: `
      minta, meminta, diminta, permintaan, gesa, menggesa, digesa, desak, mendesak, seru, menyeru, mohon, memohon,
      atas permintaan, mengemukakan permohonan, dipohon, tuntut, menuntut
    `,
    notice: `
      notis, notis tunjuk sebab, tunjuk sebab, panggil, memanggil, dipanggil, surat, tempoh, beri tempoh, kata dua,
      beri amaran, notis amaran, tegur, menegur, teguran
    `,
    charge: 'siasat, menyiasat, disiasat, siasatan, dakwa, mendakwa, didakwa, dituduh, pertuduhan, kertas siasatan',
    warn: 'amaran, memberi amaran, beri amaran, ugut, mengugut, ugutan, ingatkan, mengingatkan',
    enact: `
      lulus, meluluskan, diluluskan, kuat kuasa, berkuat kuasa, dikuatkuasakan, menguatkuasakan, warta, diwartakan,
      mewartakan, bentang, membentangkan, dibentangkan, pindaan, lesen, pelesenan, dibentang, dibentang di parlimen,
      dibentangkan di parlimen
    `,
    law: `
      akta, rang undang undang, undang undang, peraturan, kod etika, garis panduan, kod, pindaan, seksyen,
      bawah 16 tahun, bawah umur 16, dasar, had umur, had usia, pelesenan, syarat lesen
    `,
    sue: `
      menyaman, saman, disaman, rayuan, merayu, semakan kehakiman, cabar, mencabar, dicabar, failkan, memfailkan,
      permohonan, gugat, mengemukakan permohonan
    `,
    hearing: 'perbicaraan, bicara, dibicarakan, pendengaran, sebutan kes, peguam',
    rule: `
      putus, memutuskan, keputusan, penghakiman, hakim memutuskan, benarkan permohonan, membenarkan permohonan, injunksi
    `,
    uphold: `
      kekal, mengekalkan, dikekalkan, tolak rayuan, menolak rayuan, rayuan ditolak, tolak permohonan,
      menolak permohonan, permohonan ditolak, kekalkan
    `,
    strike: `
      tidak sah, batal, membatalkan keputusan, membatalkan perintah, bercanggah dengan perlembagaan,
      tidak berperlembagaan, batalkan arahan, membatalkan arahan
    `,
    stay: `
      tangguh, menangguhkan, ditangguhkan, penangguhan, penangguhan perintah, tangguh perintah, menangguhkan perintah,
      tangguh pelaksanaan, menangguhkan pelaksanaan, tangguh arahan, menangguhkan arahan, perintah interim
    `,
    comply: `
      patuh, mematuhi, dipatuhi, pematuhan, akur, atas permintaan, atas arahan, susulan arahan, setuju tapis,
      setuju menapis, setuju padam, setuju memadam, setuju turunkan
    `,
    refuse: 'enggan, menolak, ingkar, gagal mematuhi, tidak mematuhi, tidak akur',
    notYet: 'masih boleh diakses, belum mematuhi, belum memohon',
    deny: `
      nafi, menafikan, dinafikan, penafian, tidak benar, tiada rancangan, tidak bercadang, palsu, tiada arahan,
      tiada arahan sekat, tiada arahan menyekat, tiada sekatan, tidak pernah sekat, tidak menyekat, tidak sekat,
      tiada niat, tidak arah sekat, tidak mengarahkan, tidak pernah mengarahkan, tidak akan sekat, tidak akan menyekat,
      tiada larangan, bukan sekatan, tidak arah*, tidak mengarah*, tidak pernah arah*, tiada cadangan
    `,
    may: `
      mungkin, akan, bercadang, pertimbang, mempertimbangkan, dipertimbangkan, cadangan, cadang, mencadangkan,
      tidak menolak kemungkinan, boleh, kaji, mengkaji, berdepan, merancang, ugut, mengugut
    `,
    not: 'tidak, bukan, tiada, tanpa, jangan, belum',
    figures: `
      laporan ketelusan, laporan, statistik, sepanjang, sejak januari, keseluruhan, sebanyak, dalam tempoh, kajian,
      data menunjukkan, rekod, sejak awal tahun, setakat ini
    `,
    told: 'memberitahu mahkamah, mahkamah diberitahu',
    house: `
      garis panduan komuniti, piawaian komuniti, terma perkhidmatan, syarat perkhidmatan, akaun palsu, ucapan benci,
      ujaran kebencian, spam, dasar platform
    `,
    parliament:
      'dewan rakyat, dewan negara, jawapan bertulis, jawapan parlimen, di parlimen, di dewan rakyat, di dewan negara',
    say: `
      kata, berkata, katanya, menurut, umum, mengumumkan, pengumuman, jelas, menjelaskan, kenyataan, jurucakap,
      memaklumkan, dedah, mendedahkan
    `,
    react: `
      kritik, mengkritik, dikritik, kecam, mengecam, kecaman, bidas, membidas, selar, menyelar, bantah, membantah,
      sokong, menyokong, pertahan, mempertahankan, bimbang, kesal, sambut baik, persoal, mempersoalkan, amnesty,
      human rights watch, gesa … tarik balik, desak … tarik balik, dibidas, dibantah, kebimbangan, pertikai,
      mempertikai, beri amaran, kesal dengan, bantah sekatan, minta maaf, mohon maaf, memohon maaf, meminta maaf,
      kenyataan berhubung, kenyataan mengenai
    `,
    extend: 'lanjut, dilanjutkan, melanjutkan, kekal, masih, terus',
    again: 'sekali lagi, semula, kali kedua',
    earlier: 'sebelum ini, tahun lalu, bulan lalu, minggu lalu, pernah, dahulu, sejak, terdahulu',
    now: 'hari ini, semalam, kini, isnin, selasa, rabu, khamis, jumaat, sabtu, ahad',
    undisturbed: `
      cara sekat, cara menyekat, sekat nombor, menyekat nombor, di laman facebook beliau, menerusi facebook,
      menerusi laman facebook, menerusi hantaran di, dalam hantaran di facebook, melalui media sosial,
      di instagram miliknya, sekatan jalan
    `,
    state: 'kerajaan, kabinet, perdana menteri, presiden, parlimen, pihak berkuasa, junta, negara',
    ministry: 'kementerian, menteri, timbalan menteri, ketua pengarah',
    regulator: 'suruhanjaya, pengawal selia, lembaga, agensi, pihak berkuasa',
    court: 'mahkamah, hakim, mahkamah tinggi, mahkamah persekutuan, mahkamah sesyen, majistret',
    police: 'polis, pdrm, pendakwa raya, pejabat peguam negara, bukit aman',
    critic: `
      ngo, aktivis*, pembangkang*, peguam*, pakar*, penganalisis*, kesatuan wartawan, masyarakat sivil,
      pencipta kandungan, peniaga*
    `,
    company: `
      syarikat, gergasi teknologi, musk, meta, bytedance, ketua pegawai eksekutif, penyedia platform, zuckerberg, durov
    `,
    account: `
      akaun, profil, akaun palsu, halaman facebook, akaun … hilang, akaun … lenyap, laman … hilang, laman … lenyap,
      halaman … hilang
    `,
    post: 'hantaran, ciapan, kiriman, muat naik',
    url: 'pautan, url',
    site: 'laman web, laman sesawang, laman, portal, domain, tapak web, laman web berita, laman berita',
    app: 'aplikasi, app, vpn, perkhidmatan, permainan, aplikasi pemesejan, chatbot, kedai aplikasi',
    channel: 'saluran, kumpulan telegram, channel, saluran … hilang',
    video: 'video, klip, siaran langsung',
    song: 'lagu',
    content: `
      kandungan, bahan, iklan, berita palsu, padam berita, padam artikel, turunkan artikel, keluarkan kandungan,
      tarik balik kandungan
    `,
    platform: 'media sosial, platform, aplikasi pemesejan, rangkaian sosial, enjin carian, kedai aplikasi, chatbot',
    network: `
      internet, data mudah alih, perkhidmatan internet, jalur lebar, telekomunikasi, sekatan internet,
      penutupan internet, putuskan internet, memutuskan internet, potong internet, memotong internet, internet dipotong,
      internet diputuskan, tutup internet, sekat internet, internet disekat, internet dimatikan,
      data mudah alih diputuskan, data mudah alih disekat, data mudah alih dimatikan, data mudah alih dipotong,
      akses internet diputuskan, akses internet disekat, akses internet dimatikan, akses internet dipotong,
      capaian internet diputuskan, capaian internet disekat, capaian internet dimatikan, capaian internet dipotong,
      ubah hala dns, ubah hala trafik, sekat dns, sekatan dns
    `,
    online: `
      dalam talian, digital, siber, warganet, kebebasan bersuara, kebebasan media, berita palsu, penapisan, pornografi,
      judi dalam talian, perjudian dalam talian, deepfake, maklumat palsu, buli siber, lucah, vpn, laman web berita,
      portal berita, laman berita
    `,
    stake:
      'keselamatan negara, ketenteraman awam, 3r, hasutan, lucah, privasi, agama, keganasan, keselamatan kanak kanak',
    isp: `
      penyedia perkhidmatan internet, syarikat telekomunikasi, isp, maxis, celcomdigi, unifi, penyedia perkhidmatan
    `,
    people: `
      pengikut, pengguna, orang, pelanggan, ahli, penonton, muat turun, streamer, pempengaruh, pencipta kandungan,
      blogger
    `,
    complaint: 'aduan, laporan polis, permohonan, permintaan, kes, rungut, merungut',
    time: 'jam, hari, minggu, bulan, tahun, minit, kali',
    money: 'ringgit, rm, dolar, euro, juta ringgit',
    share: 'peratus',
    place: 'negara, negeri, daerah, bandar, kawasan, lokasi',
    sport: `
      bola sepak, pemain, jurulatih, perlawanan, gol, penjaga gol, kad merah, fifa, liga, piala, badminton, hoki,
      kejohanan, harimau malaya, fam, doping, kelab
    `,
    road: `
      jalan, lebuh raya, trafik, kemalangan, kesesakan, lori, jambatan, sekatan jalan raya, sekatan jalan, tol, banjir,
      tanah runtuh, plus
    `,
    market: 'saham, bursa, pelabur, keuntungan, pendapatan, kripto, bitcoin, pasaran',
    medicine: 'hospital, vaksin, ubat, pesakit, doktor, kesihatan, kanser, klinik',
    school: 'guru, sekolah, universiti, pelajar, peperiksaan, spm, murid, pensyarah',
    outage: `
      gangguan, tergendala, downdetector, ralat, masalah teknikal, bekalan elektrik, terputus bekalan, lumpuh seketika,
      gangguan perkhidmatan, kabel dasar laut, kabel bawah laut, kabel rosak, kabel terputus
    `,
    product: `
      ciri baharu, ciri, lancar, melancarkan, pelancaran, kemas kini, langganan, telefon pintar, tip, iphone,
      telefon lama, telefon bimbit lama, model lama
    `,
    business: `
      pelaburan, dilantik, lantik, meletak jawatan, pemberhentian pekerja, penggabungan, pengambilalihan, pembiayaan,
      usahawan, buang pekerja, buang ratusan pekerja, kakitangan terjejas, pekerja terjejas
    `,
    travel: 'penerbangan, pesawat, lapangan terbang, penumpang, pelancong, tren, kapal, haji, umrah',
    film: `
      filem, pawagam, pelakon, konsert, album, novel, penyanyi, drama, buku, lembaga penapis filem, penapis filem,
      stesen televisyen
    `,
    crime: `
      ditahan, tangkap, bunuh, dadah, rompak, curi, rogol, dipenjara, penjara, rasuah, sprm, penipuan, scam, tahan,
      samun, maut, mengaku tidak bersalah, didakwa di, hina islam
    `,
    sanction:
      'eksport, import, tarif, embargo, minyak, sawit, vape, rokok, ayam, pengharaman vape, larangan eksport, ekspot',
    explain: `
      podcast, pendapat, temu bual, kolum, apa itu, bagaimana, panduan, analisis, editorial, cara, penjelasan,
      soal jawab, tanya jawab, apa yang perlu anda tahu
    `,
    adblock: 'penyekat iklan, panggilan spam',
    politics: `
      pilihan raya, prn, pru, calon, belanjawan, parti, blok pembangkang, blok kerajaan, blok, umno, pakatan, perikatan,
      undi, pkr
    `,
    finance: `
      bank, akaun bank, akaun simpanan, cukai, pinjaman, kwsp, kad kredit, aset, beku akaun, membekukan akaun,
      akaun syarikat, lhdn
    `,
    science: 'cuaca, hujan, gempa, saintis, nasa, spesies, iklim, metmalaysia',
    antitrust: 'persaingan, monopoli, mycc, suruhanjaya persaingan',
    privacy: 'kebocoran data, penggodam, digodam, kata laluan, data peribadi, perlindungan data',
    satire: 'satira, parodi',
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
      lapan: 8,
      sembilan: 9,
      sepuluh: 10,
      sebelas: 11,
      seratus: 100,
      seribu: 1000,
      satu: 1,
      sejuta: 1000000,
    },
    scales: {
      puluh: 10,
      ratus: 100,
      ribu: 1000,
      juta: 1000000,
      bilion: 1000000000,
      dozen: 12,
    },
    over: 'lebih daripada, lebih, sekurang kurangnya, melebihi, tidak kurang',
    about: 'kira kira, hampir, sekitar, lebih kurang',
    upTo: 'sehingga, kurang daripada',
  },
  calendar: {
    months: [
      'januari',
      'februari',
      'mac',
      'april',
      'mei',
      'jun',
      'julai',
      'ogos',
      'september',
      'oktober',
      'november',
      'disember',
    ],
    weekdays: ['isnin', 'selasa', 'rabu', 'khamis', 'jumaat', 'sabtu', 'ahad'],
    today: 'hari ini',
    yesterday: 'semalam',
  },
};
