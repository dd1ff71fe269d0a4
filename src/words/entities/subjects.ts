import type { Words } from '../listen.ts';

/**
 * What an act is about: why access is cut, and whom or what it concerns. Two tellings of one event say it in the words
 * of their languages, and two events of one ministry differ in it where they differ in nothing else. The key is a name
 * for us; the words are those of any language, as in `listen.ts`, and heard in every text: what means something else in
 * a neighbour's language is left out. Nobody who reads each language has checked them yet.
 */
export const SUBJECTS: Readonly<Record<string, Words>> = {
  farmers: `
    farmer*, farm law*, किसान*, कृषि कानून*, शेतकरी*, शेतकऱ्य*, কৃষক*, ખેડૂત*, ਕਿਸਾਨ*, விவசாயி*, రైతు*, ರೈತ*, കർഷക*,
    کسان*, bauernprotest*, landwirt*, agriculteur*, agricultor*, agricoltor*, petani, çiftçi*, фермер*, المزارع*,
    مزارعين, boeren*, rolnik*, 农民, 農民, 農家, 농민, nông dân, ชาวนา, เกษตรกร, کشاورز*, αγρότ*, fermier*, bönder*,
    zemědělc*, wakulima
  `,
  separatists: `
    khalistan*, separatis*, secession*, independence movement, pro khalistan*, खालिस्तान*, अलगाववाद*, ખાલિસ્તાન*,
    ਖਾਲਿਸਤਾਨ*, খালিস্তান*, காலிஸ்தான்*, ఖలిస్తాన్*, ಖಲಿಸ್ತಾನ*, ഖലിസ്ഥാൻ*, خالصتان*, séparatis*, secesion*,
    ayrılıkçı*, сепарат*, انفصال*, 分裂国家, 分離主義, 分裂, 独立派, 分離独立*, 분리주의, ly khai, แบ่งแยกดินแดน, جدایی طلب*, αυτονομιστ*,
    separatist*
  `,
  kashmir: `
    kashmir*, कश्मीर*, কাশ্মীর*, کشمیر*, காஷ்மீர்*, కశ్మీర్*, కాశ్మీర్*, કાશ્મીર*, काश्मीर*, ಕಾಶ್ಮೀರ*, കശ്മീർ*,
    ਕਸ਼ਮੀਰ*, كشمير*, кашмир*, caxemira, cachemir*, keşmir*, kaschmir*, pahalgam*, पहलगाम*, pulwama*, पुलवामा*
  `,
  exams: `
    exam, exams, examination*, paper leak*, question paper*, recruitment test*, baccalaureate, परीक्षा*, पेपर लीक*,
    पर्चा लीक*, পরীক্ষা*, પરીક્ષા*, परीक्षे*, ਪ੍ਰੀਖਿਆ*, தேர்வு*, పరీక్ష*, ಪರೀಕ್ಷೆ*, പരീക്ഷ*, امتحان*, الامتحان*,
    باكالوريا, البكالوريا, prüfung*, abitur*, examen*, exames, esame, esami, maturità, ujian*, sınav*, экзамен*,
    іспит*, 高考, 考试, 考試, 試験, 入試, 시험, 수능, thi tốt nghiệp, kỳ thi, ข้อสอบ, کنکور*, εξετάσ*, examene, bacalaureat*,
    zkoušk*, maturit*, mitihani, peperiksaan*
  `,
  elections: `
    election*, poll body, electoral*, ballot*, voter*, voting, referendum*, presidential vote, चुनाव*, मतदान*,
    নির্বাচন*, ચૂંટણી*, निवडणूक*, निवडणुक*, ਚੋਣ*, தேர்தல்*, ఎన్నికల*, ఎన్నికలు, ಚುನಾವಣೆ*, തിരഞ്ഞെടുപ്പ്*, انتخابات*,
    الانتخابات*, wahl, wahlen, wahlkampf*, präsidentschaftswahl*, élection*, présidentielle*, eleccion*, eleições,
    eleição, eleitoral, elezion*, pemilu*, pilpres*, seçim*, wybor*, verkiezing*, выборы, выборов, выборах, выборам,
    вибори, виборів, виборах, 选举, 選舉, 選挙, 大选, 大選, 선거, 대선, bầu cử, เลือกตั้ง, εκλογ*, alegeri*, volb*,
    uchaguzi, pilihan raya*, निर्वाचन*
  `,
  protests: `
    protest*, demonstrat*, agitation, rally, rallies, sit in, unrest, uprising*, strike call*, bandh, आंदोलन*,
    प्रदर्शन*, विरोध प्रदर्शन*, आंदोलक*, বিক্ষোভ*, আন্দোলন*, આંદોલન*, ਅੰਦੋਲਨ*, ਪ੍ਰਦਰਸ਼ਨ*, போராட்ட*, ஆர்ப்பாட்ட*,
    ఆందోళన*, నిరసన*, ಪ್ರತಿಭಟನೆ*, പ്രതിഷേധ*, പ്രക്ഷോഭ*, احتجاج*, الاحتجاج*, مظاہر*, مظاهر*, المظاهرات, اعتراض*,
    manifestation*, manifestant*, manifestaci*, protesta*, manifestaç*, manifestazion*, unjuk rasa*, demonstrasi*,
    gösteri*, протест*, митинг*, protest march*, eylemci*, 抗议, 抗議, 示威, 集会, 抗議デモ, デモ, 시위, 집회, biểu tình, ประท้วง,
    ชุมนุม, διαδηλώσ*, διαμαρτυρ*, protestat*, demonstration*, protestujíc*, maandamano, bantahan*, आन्दोलन*
  `,
  violence: `
    riot*, clash*, communal*, violence, mob, lynch*, arson, stone pelting, bloodshed, हिंसा*, दंगा*, दंगे*, दंगों*,
    तनाव*, बवाल*, हिंसाचार*, दंगल*, সহিংসতা*, দাঙ্গা*, હિંસા*, રમખાણ*, ਹਿੰਸਾ*, வன்முறை*, கலவர*, హింస*, అల్లర్ల*,
    ఘర్షణ*, ಹಿಂಸಾಚಾರ*, ಗಲಭೆ*, കലാപ*, അക്രമ*, تشدد*, فسادات*, عنف*, العنف*, unruhen, krawall*, ausschreitung*,
    émeute*, violences, disturbio*, motín*, motim*, tumulto*, scontri, disordini, kerusuhan*, kekerasan*, isyan*,
    şiddet*, беспоряд*, насили*, погром*, заворуш*, meitei*, kuki*, 暴乱, 暴亂, 骚乱, 暴動, 폭동, 폭력, bạo loạn, bạo lực, จลาจล,
    ความรุนแรง, خشونت*, شورش*, ταραχ*, βία*, violență*, revolte*, våld*, upplopp*, násilí*, nepokoj*, vurugu,
    rusuhan*, keganasan*
  `,
  war: `
    at war, war in, war on, war with, invasion, airstrike*, missile*, ceasefire*, frontline*, armed forces,
    military operation*, operation sindoor, युद्ध*, जंग, सैन्य*, ऑपरेशन सिंदूर, যুদ্ধ*, યુદ્ધ*, ਜੰਗ*, போர்*, యుద్ధ*,
    ఆపరేషన్ సిందూర్*, ಯುದ್ಧ*, യുദ്ധ*, جنگ*, حرب*, الحرب*, krieg*, angriffskrieg*, guerre*, guerra*, perang*, savaş*,
    войн*, вторжен*, спецоперац*, війн*, вторгнен*, wojn*, oorlog*, 战争, 戰爭, 入侵, 戦争, 侵攻, 전쟁, 침공, chiến tranh,
    xâm lược, สงคราม, πόλεμο*, εισβολ*, război*, invazi*, krig*, válk*, vita vya
  `,
  coup: `
    coup, coups, junta*, putsch*, martial law, state of emergency, तख्तापलट*, सैन्य शासन*, সামরিক অভ্যুত্থান*,
    انقلاب*, coup d état, golpe de estado, golpe militar, colpo di stato, kudeta*, darbeci*, переворот*, хунт*,
    state of siege, darbe girişim*, 政变, 政變, クーデター, 쿠데타, 계엄, đảo chính, รัฐประหาร, کودتا*, πραξικόπημα*,
    lovitur* de stat, statskupp*, převrat*, mapinduzi, rampasan kuasa
  `,
  terror: `
    terror*, isis, islamic state, al qaeda, jihad*, extremis*, militant*, radicali*, bomb blast*, suicide bomb*,
    attack plot*, आतंक*, उग्रवाद*, दहशतवाद*, জঙ্গি*, সন্ত্রাস*, આતંક*, ਅੱਤਵਾਦ*, பயங்கரவாத*, தீவிரவாத*, ఉగ్ర*,
    తీవ్రవాద*, ಉಗ್ರ*, ഭീകര*, دہشت*, إرهاب*, الإرهاب*, ارهاب*, تطرف*, terroris*, extrémis*, teroris*, terör*, террор*,
    экстремис*, терор*, екстреміс*, ekstremis*, 恐怖主义, 恐怖分子, 恐怖主義, テロ, 테러*, khủng bố, ก่อการร้าย, تروریس*, τρομοκρ*,
    terorist*, ugaidi, pengganas*, आतङ्क*
  `,
  religion: `
    blasphem*, prophet*, quran*, koran*, bible, religio*, hindu god*, mosque*, temple*, church*, sacrileg*,
    islamophob*, cartoon of the prophet, innocence of muslims, धार्मिक*, ईशनिंदा*, देवी देवता*, पैगंबर*, मस्जिद*,
    मंदिर*, ধর্ম*, ધાર્મિક*, ਧਾਰਮਿਕ*, ਬੇਅਦਬੀ*, மத உணர்வு*, மதம்*, ಧರ್ಮ*, ಧಾರ್ಮಿಕ*, توہین*, گستاخان*, مذہب*, ديني*,
    الدين*, القرآن*, gotteslästerung*, blasphèm*, religieu*, blasfemi*, religios*, agama*, penistaan*, богохуль*,
    религио*, кощунств*, релігі*, మతపర*, మత విద్వేష*, മതനിന്ദ*, മതവികാര*, dini değer*, 宗教, 亵渎, 教会, 冒涜, 종교, 신성모독,
    tôn giáo, ศาสนา, ดูหมิ่นศาสนา, مذهبی*, توهین*, θρησκε*, βλασφημ*, blasfemie*, hädels*, rouhán*, kidini,
    keagamaan*, धर्म*
  `,
  porn: `
    porn*, obscen*, vulgar*, sexually explicit, nudity, adult content, adult site*, lewd, indecen*, escort*, अश्लील*,
    पोर्न*, আশ্লীল*, অশ্লীল*, পর্ন*, અશ્લીલ*, પોર્ન*, ਅਸ਼ਲੀਲ*, ஆபாச*, அசிங்க*, అశ్లీల*, పోర్న్*, ಅಶ್ಲೀಲ*, ಪೋರ್ನ್*,
    അശ്ലീല*, പോൺ*, فحش*, إباحي*, الإباحي*, اباحي*, pornograf*, pornogra*, müstehcen*, порно*, непристойн*, pornhub,
    xvideos, onlyfans, 色情, 淫秽, 淫穢, ポルノ, わいせつ, 음란*, 포르노*, khiêu dâm, đồi trụy, ลามก, อนาจาร, مستهجن*, پورن*, πορν*,
    pornografi*, lucah*, अश्लिल*
  `,
  children: `
    child*, minor, minors, underage, teen, teens, teenager*, under 16*, under 15*, under 14*, under 13*,
    age verification, age limit*, kids, juvenile*, बच्चे, बच्चों*, नाबालिग*, बाल, শিশু*, કિશોર*, બાળક*, ਬੱਚੇ*,
    ਬੱਚਿਆਂ*, குழந்தை*, சிறுவர்*, పిల్లల*, చిన్నార*, బాలల*, మైనర్*, ಮಕ್ಕಳ*, കുട്ടി*, بچوں*, بچے*, أطفال*, الأطفال*,
    قاصر*, القاصر*, kinder*, minderjährig*, jugendschutz*, jugendlich*, enfant*, mineur*, niños, niñas, menores,
    menor de edad, crianças, adolescent*, minori, minorenni, bambin*, anak, çocuk*, дети, детей, детск*, детям,
    несовершеннолет*, подрост*, діти, дітей, дитяч*, неповнолітн*, dzieci*, kinderen*, minderjarig*, 未成年*, 儿童, 兒童,
    青少年, 子ども, 子供, 아동, 청소년, 미성년*, trẻ em, vị thành niên, เด็ก, เยาวชน, کودک*, نوجوان*, ανήλικ*, παιδι*, copii*, barn*,
    ungdom*, dětí, děti, dětsk*, nezletil*, watoto, kanak kanak*, बालबालिका*
  `,
  deepfake: `
    deepfake*, deep fake*, morphed, ai generated*, synthetic media, synthetic content, nudif*, undress*, sexualis*,
    sexualiz*, डीपफेक*, डीप फेक*, एआई जनित*, ডিপফেক*, ડીપફેક*, ਡੀਪਫੇਕ*, டீப்ஃபேக்*, டீப்பேக்*, డీప్‌ఫేక్*,
    డీప్ ఫేక్*, ಡೀಪ್‌ಫೇಕ್*, ಡೀಪ್ ಫೇಕ್*, ഡീപ്ഫേക്ക്*, ഡീപ് ഫേക്ക്*, ڈیپ فیک*, تزييف*, التزييف*, hypertrucage*,
    дипфейк*, діпфейк*, 深度伪造, 深伪, 深偽, ディープフェイク, 딥페이크*, hình ảnh ai, ดีปเฟก, دیپ فیک*, جعل عمیق
  `,
  misinformation: `
    misinformation*, disinformation*, fake news, fact check*, rumour*, rumor*, false information, false claim*,
    hoax*, फर्जी खबर*, फेक न्यूज*, अफवाह*, झूठ*, भ्रामक*, फैक्ट चेक*, खोटी*, ভুয়া*, গুজব*, ફેક ન્યૂઝ*, અફવા*, ਝੂਠ*,
    ਅਫਵਾਹ*, பொய்*, வதந்தி*, போலி செய்தி*, తప్పుడు*, నకిలీ వార్త*, ఫ్యాక్ట్ చెక్*, వదంత*, ಸುಳ್ಳು*, ವದಂತಿ*,
    വ്യാജ വാർത്ത*, جعلی*, افواہ*, جھوٹ*, شائعات*, مضلل*, أخبار كاذبة, falschinformation*, desinformation*,
    falschmeldung*, désinformation*, fausses nouvelles, fausse information, desinform*, noticias falsas,
    notícias falsas, disinformazion*, bufal*, hoaks*, dezenformasyon*, yalan haber*, дезинформ*, фейк*, недостоверн*,
    дезінформ*, dezinform*, desinformatie*, 谣言, 謠言, 虚假信息, 假新闻, 假訊息, 偽情報, 誤情報, フェイクニュース, デマ, 가짜뉴스*, 허위*, tin giả,
    sai sự thật, ข่าวปลอม, ข้อมูลเท็จ, اخبار جعلی, شایعه*, نشر اکاذیب, παραπληροφόρ*, ψευδ*, dezinformare*,
    știri false, falska nyheter, dezinformac*, habari za uongo, berita palsu
  `,
  gambling: `
    gambl*, betting, bookmaker*, casino*, wager*, fantasy sport*, online gaming, online game*, money game*, lotter*,
    poker, rummy, सट्टा*, सट्टे*, सट्टेबाज*, जुआ*, जुए*, ऑनलाइन गेमिंग*, ऑनलाइन गेम*, জুয়া*, বেটিং*, સટ્ટા*, જુગાર*,
    ਜੂਆ*, ਸੱਟੇ*, சூதாட்ட*, ஆன்லைன் ரம்மி*, బెట్టింగ్*, జూద*, ఆన్‌లైన్ గేమ్*, ಜೂಜು*, ಬೆಟ್ಟಿಂಗ್*, ചൂതാട്ട*, ബെറ്റിംഗ്*,
    جوا, جوئے*, قمار*, القمار*, glücksspiel*, sportwetten, jeux d argent, paris en ligne, apuesta*, juego online,
    aposta*, jogo do bicho, scommess*, gioco d azzardo, judi*, judol, bahis*, kumar*, азартн*, казино*, букмекер*,
    hazard*, gokken, goksite*, 赌博, 賭博, 博彩, オンラインカジノ, 賭け, 도박*, cờ bạc, cá độ, đánh bạc, การพนัน, พนัน, شرط بندی*,
    τζόγ*, στοιχηματ*, jocuri de noroc, spelbolag*, hazardn*, sázkov*, kamari, perjudian*, जुवा*
  `,
  fraud: `
    loan app*, lending app*, scam*, phishing, cyber fraud*, ponzi*, fraud*, fake investment, digital arrest*,
    mule account*, लोन ऐप*, धोखाधड़ी*, ठगी*, साइबर अपराध*, फ्रॉड*, প্রতারণা*, લોન એપ*, છેતરપિંડી*, ਧੋਖਾਧੜੀ*, மோசடி*,
    கடன் செயலி*, లోన్ యాప్*, ವಂಚನೆ*, ಸಾಲದ ಆ್ಯಪ್*, തട്ടിപ്പ്*, ലോൺ ആപ്പ്*, دھوکہ*, فراڈ*, احتيال*, الاحتيال*, betrug*,
    betrüger*, arnaque*, escroquer*, estafa*, fraude*, golpe financeiro, truff*, penipuan*, pinjol*, dolandırıcı*,
    мошен*, шахра*, oszust*, oplichting*, మోసం, మోసాల*, 诈骗, 詐騙, 詐欺, 사기*, lừa đảo, หลอกลวง, ฉ้อโกง, แอปเงินกู้,
    کلاهبرداری*, απάτ*, fraudă*, escrocheri*, bedrägeri*, bluffannons*, podvod*, ulaghai
  `,
  piracy: `
    piracy, pirate*, pirated, copyright*, infring*, torrent*, illegal stream*, stream ripping, trademark*,
    dynamic injunction*, पायरेसी*, पाइरेसी*, कॉपीराइट*, কপিরাইট*, પાઇરસી*, કોપીરાઇટ*, காப்புரிமை*, பைரசி*, పైరసీ*,
    కాపీరైట్*, ಪೈರಸಿ*, ಕೃತಿಸ್ವಾಮ್ಯ*, പൈറസി*, പകർപ്പവകാശ*, کاپی رائٹ*, قرصنة*, القرصنة*, حقوق النشر*, حقوق المؤلف,
    urheberrecht*, raubkopie*, piratage*, pirates, droit d auteur, droits d auteur, piratería*, pirata*,
    derechos de autor, pirataria*, direitos autorais, direito autoral, pirateria*, diritto d autore, antipirateria*,
    pezzotto, bajakan*, pembajakan*, hak cipta, korsan*, telif*, пират*, авторск*, пірат*, piratstw*, piractw*,
    prawa autorskie, auteursrecht*, laliga, dazn, sci hub, libgen, z library, পাইরেসি*, 盗版, 盜版, 版权, 著作権, 海賊版, 저작권*,
    불법 스트리밍, bản quyền, phim lậu, ลิขสิทธิ์, ละเมิดลิขสิทธิ์, کپی رایت*, πειρατ*, πνευματικ* δικαι*,
    drepturi de autor, upphovsrätt*, piratkopier*, autorsk*, uharamia, cetak rompak*
  `,
  pandemic: `
    covid*, coronavirus*, pandemic*, vaccin*, lockdown*, ivermectin, oxygen shortage*, कोरोना*, कोविड*, वैक्सीन*,
    टीका*, টিকা*, করোনা*, કોરોના*, ਕੋਰੋਨਾ*, கொரோனா*, தடுப்பூசி*, కరోనా*, కోవిడ్*, ಕೊರೊನಾ*, ಕೋವಿಡ್*, കോവിഡ്*, کورونا*,
    كورونا*, لقاح*, impfung*, impfgegner*, pandemie*, querdenk*, pandemi*, aşı, aşılar, вакцин*, ковид*, пандеми*,
    koronawirus*, 新冠, 疫情, 疫苗, コロナ, ワクチン, 코로나*, 백신*, đại dịch, vắc xin, โควิด*, วัคซีน, کرونا*, واکسن*, πανδημί*,
    εμβολ*, vaccinare*, očkován*, chanjo
  `,
  celebrities: `
    actor*, actress*, celebrit*, cricketer*, singer*, film star*, bollywood*, influencer*, अभिनेत*, क्रिकेटर*,
    कलाकार*, सेलिब्रिटी*, सेलेब्रिटी*, हस्तियों*, गायक*, অভিনেত*, ক্রিকেটার*, અભિનેત*, કલાકાર*, ક્રિકેટર*, ਕਲਾਕਾਰ*,
    ਅਦਾਕਾਰ*, ਗਾਇਕ*, நடிக*, கிரிக்கெட் வீரர்*, నటుల*, నటుడు*, నటి, క్రికెటర్*, ನಟ, ನಟಿ, ನಟರ*, നടൻ*, നടി*, اداکار*,
    کرکٹر*, گلوکار*, ممثل*, فنان*, schauspieler*, prominente*, acteur*, actrice*, vedette*, actriz, actores, famosos,
    ator, atriz, atores, attore, attrice, aktor*, selebriti*, oyuncu*, ünlü*, актёр*, актер*, певец*, певиц*,
    блогер*, താരങ്ങ*, 明星, 艺人, 藝人, 网红, 芸能人, 俳優, 연예인*, 배우*, ca sĩ, diễn viên, nghệ sĩ, ดารา, นักร้อง, بازیگر*,
    خواننده*, ηθοποι*, τραγουδιστ*, vedetă, vedete, skådespelar*, herec*, zpěvá*, msanii
  `,
  journalists: `
    journalist*, reporter*, editor*, press freedom, newsroom*, news outlet*, news channel*, news portal*, newspaper*,
    broadcaster*, पत्रकार*, न्यूज चैनल*, समाचार चैनल*, সাংবাদিক*, પત્રકાર*, ਪੱਤਰਕਾਰ*, பத்திரிகையாளர்*, జర్నలిస్ట్*,
    జర్నలిస్టు*, విలేకర*, ಪತ್ರಕರ್ತ*, മാധ്യമപ്രവർത്തക*, صحافی*, صحفي*, الصحفي*, صحافي*, الصحافة*, nachrichtenseite*,
    nachrichtenportal*, presse*, periodista*, prensa*, jornalista*, imprensa*, giornalist*, stampa, wartawan*,
    jurnalis*, gazeteci*, gazete*, журналист*, сми, журналіст*, змі, dziennikar*, journaliste*, journalisten*, ஊடக*,
    మీడియా*, 记者, 記者, 新闻网站, 媒体, 媒體, 報道機関, 기자*, 언론*, nhà báo, báo chí, นักข่าว, สื่อมวลชน, روزنامه نگار*, خبرنگار*,
    δημοσιογράφ*, jurnaliști*, jurnalist*, novinář*, wanahabari, mwandishi
  `,
  lgbt: `
    lgbt*, gay, gays, lesbian*, homosex*, transgender*, same sex, समलैंगिक*, সমকামী*, شذوذ*, مثلي*, المثلي*, schwul*,
    lesbisch*, eşcinsel*, лгбт*, гей*, транс*, 同性恋, 同性戀, 性的少数者, 동성애*, đồng tính, รักร่วมเพศ, همجنس*, ομοφυλ*,
    homosexual*, ushoga
  `,
  drugs: `
    drug, drugs, narcotic*, cannabis, opioid*, नशीली*, ड्रग्स*, नशे*, ড্রাগ, মাদক*, மருந்து*, డ్రగ్స్*, منشیات*,
    مخدرات*, المخدرات*, drogen*, drogue*, drogas, droghe, droga, narkoba*, narkotik*, uyuşturucu*, наркот*,
    narkotyk*, 毒品, 麻薬, 大麻, 마약*, ma túy, ยาเสพติด, مواد مخدر, ναρκωτικ*, droguri*, narkotika*, drogy, dawa za kulevya,
    dadah
  `,
  suicide: `
    suicide*, self harm*, blue whale*, आत्महत्या*, ब्लू व्हेल*, আত্মহত্যা*, આત્મહત્યા*, தற்கொலை*, ఆత్మహత్య*,
    ಆತ್ಮಹತ್ಯೆ*, ആത്മഹത്യ*, خودکشی*, انتحار*, selbstmord*, suizid*, suicidio*, suicídio*, bunuh diri, intihar*,
    суицид*, самоуб*, samobój*, zelfmoord*, 自杀, 自殺, 자살*, tự tử, ฆ่าตัวตาย, αυτοκτον*, sinucider*, självmord*,
    sebevražd*, kujiua
  `,
  insult: `
    lese majest*, insult*, royal family, monarchy, defam*, libel*, slander*, atatürk*, mock*, caricatur*, cartoon*,
    comedian*, satir*, मानहानि*, अपमान*, कार्टून*, मिमिक*, মানহানি*, অবমাননা*, માનહાનિ*, ਮਾਣਹਾਨੀ*, அவதூறு*, కించపర*,
    పరువు నష్టం*, ಮಾನನಷ್ಟ*, ಅವಹೇಳನ*, അപകീർത്തി*, ہتک عزت*, تشهير*, إهانة*, إساءة*, beleidig*, verleumd*,
    majestätsbeleidig*, diffam*, difam*, calumnia*, calúnia*, diffamazion*, pencemaran nama*, penghinaan*, hakaret*,
    клевет*, оскорбл*, дискредит*, наклеп*, 诽谤, 誹謗, 侮辱, 名誉毀損, 不敬罪, 명예훼손*, 모욕*, phỉ báng, xúc phạm, หมิ่นประมาท,
    หมิ่นสถาบัน, هتک حرمت, δυσφήμ*, προσβολ*, defăimare*, calomni*, förtal*, pomluv*, kashfa, fitnah*,
    menghina*
  `,
  hate: `
    hate, hateful, hatred, racis*, nazi*, neo nazi*, antisemit*, holocaust*, incit*, नफरत*, भड़काऊ*, भड़काने*,
    द्वेष*, ঘৃণা*, উস্কানি*, નફરત*, ભડકાઉ*, ਨਫ਼ਰਤ*, வெறுப்பு*, ద్వేష*, రెచ్చగొట్ట*, ದ್ವೇಷ*, വിദ്വേഷ*, نفرت*, كراهية*,
    الكراهية*, تحريض*, hassrede*, hasskommentar*, hetze*, volksverhetz*, rechtsextrem*, haine*, haineu*, odio*,
    ódio*, odio, kebencian*, provokasi*, nefret*, ненавист*, ворожнеч*, nienawiś*, haat*, 仇恨, 煽动, ヘイト, 差別, 혐오*,
    thù ghét, kích động, เกลียดชัง, μίσ*, ură*, incitare*, hatbrott*, nenávist*, chuki
  `,
  surveillance: `
    pegasus*, spyware*, spying, spies, surveil*, wiretap*, encrypt*, decrypt*, backdoor*, traceab*, user data,
    data request*, phone number*, ip address*, निजता*, एन्क्रिप्ट*, जासूस*, ব্যক্তিগত তথ্য, ગોપનીયતા*, ఎన్‌క్రిప్ట్*,
    ഗൂഢാലോചന, جاسوس*, تشفير*, التشفير*, تجسس*, verschlüssel*, überwach*, nutzerdaten, chiffrement*, espion*,
    surveillance, livrer* des données, données, cifrad*, espionaje, vigilancia, criptograf*, dados de usuários,
    crittografi*, sorveglianz*, enkripsi*, şifrele*, шифрован*, шпион*, слежк*, ключи шифрования, ключей шифрования,
    casusluk*, 间谍, 間諜, 加密, 用户数据, 監視, 暗号*, 스파이*, 암호화*, 개인정보*, gián điệp, mã hóa, สอดแนม, เข้ารหัส, جاسوسی*, رمزنگاری*,
    κατασκοπ*, κρυπτογράφ*, spionaj*, criptat*, spionage*, kryptering*, šifrován*, udukuzi, pengintipan*
  `,
  registration: `
    regist*, licen*, local office*, local representative*, legal representative*, grievance officer*,
    compliance officer*, data locali*, local storage, servers in, पंजीक*, पंजीयन*, रजिस्ट्रेशन*, शिकायत अधिकारी*,
    নিবন্ধন*, નોંધણી*, பதிவு செய்*, నమోదు*, రిజిస్ట్ర*, గ్రీవెన్స్*, ನೋಂದಣ*, രജിസ്ട്രേഷൻ*, دفتر, رجسٹر*, تسجيل*,
    ترخيص*, registrier*, lizenz*, zustellungsbevollmächtigt*, ansprechpartner*, enregistr*, représentant légal,
    représentant, registro*, representante legal, licencia*, licença*, registr*, rappresentante legale, terdaftar*,
    pendaftaran*, kantor perwakilan, temsilci*, kayıt*, ruhsat*, регистр*, лиценз*, локализ*, приземлен*, реєстр*,
    rejestr*, zarejestr*, 注册, 登记, 許可証, 牌照, 实名, 登録, 등록*, 신고*, đăng ký, cấp phép, ลงทะเบียน, ใบอนุญาต, مجوز*, ثبت نام,
    άδει*, înregistra*, licență*, licens*, registrac*, usajili, leseni, दर्ता*
  `,
  chinese: `
    chinese app*, chinese firm*, china made, chinese owned, data sent to china, galwan, border clash*, चीनी ऐप*,
    चीनी एप*, चाइनीज*, गलवान*, চিনা অ্যাপ*, চীনা অ্যাপ*, ચાઇનીઝ*, ચીની એપ*, ਚੀਨੀ*, சீன செயலி*, చైనా యాప్*, చైనీస్*,
    ಚೀನಾ ಆ್ಯಪ್*, ಚೀನೀ*, ചൈനീസ്*, چینی ایپ*, چینی ایپس*, 中国应用, 中国アプリ, 중국 앱*, ứng dụng trung quốc
  `,
  pakistan: `
    pakistani*, pak based, pakistan based, pakistan backed, anti india*, पाकिस्तानी*, पाक, भारत विरोधी*, পাকিস্তানি*,
    પાકિસ્તાની*, ਪਾਕਿਸਤਾਨੀ*, பாகிஸ்தானிய*, పాకిస్తానీ*, పాక్, ಪಾಕಿಸ್ತಾನಿ*, ಪಾಕ್, പാക്*, بھارت مخالف, پاکستانی*
  `,
  gaza: `
    gaza, gazan*, palestin*, hamas, israel*, zionis*, गाजा*, फिलिस्तीन*, इजरायल*, গাজা*, ফিলিস্তিন*, غزة*, فلسطين*,
    الفلسطيني*, إسرائيل*, غزہ*, فلسطین*, filistin*, israil*, сектор газа, палестин*, израил*, 加沙, 巴勒斯坦, 以色列, ガザ,
    パレスチナ, イスラエル, 가자*, 팔레스타인*, 이스라엘*, اسرائیل*, γάζα*, παλαιστ*, ισραήλ*
  `,
  ukraine: `
    ukrain*, kyiv*, kiev*, crimea*, donbas*, russia today, sputnik*, यूक्रेन*, ইউক্রেন*, أوكرانيا*, الأوكراني*,
    یوکرین*, krim, ucrani*, ucraina*, ukrayna*, украин*, україн*, крым*, крим*, krym*, 乌克兰, 烏克蘭, 克里米亚, ウクライナ, 우크라이나*,
    ยูเครน, اوکراین*, ουκραν*, ucrain*, ukrajin*
  `,
  documentary: `
    documentar*, bbc, web series, डॉक्यूमेंट्री*, वृत्तचित्र*, फिल्म*, वेब सीरीज*, তথ্যচিত্র*, ડોક્યુમેન્ટરી*,
    ஆவணப்பட*, డాక్యుమెంటరీ*, ಸಾಕ್ಷ್ಯಚಿತ್ರ*, ഡോക്യുമെന്ററി*, دستاویزی*, فيلم*, وثائقي*, dokumentar*, documentaire*,
    documental*, documentári*, belgesel*, dokumenter*, документальн*, фильм*, 纪录片, 紀錄片, 電影, 电影, ドキュメンタリー, 映画, 다큐*,
    phim tài liệu, สารคดี, مستند*, ντοκιμαντέρ, dokumentär*, filamu, filem*
  `,
  songs: `
    song, songs, music video*, rapper*, lyric*, गाना, गाने*, गीत*, গান, ગીત*, ਗੀਤ*, ਗਾਣ*, பாடல்*, పాట*, ಹಾಡು*,
    പാട്ട്*, گانا, گانے, أغنية*, chanson*, canción*, canções, música*, canzon*, lagu*, şarkı*, песн*, пісн*, 歌曲, 音乐,
    音楽, 노래*, 가요*, ca khúc, bài hát, เพลง, ترانه*, τραγούδ*, cântec*, låtar*, písn*, wimbo, nyimbo
  `,
  death: `
    killed, killing, murder*, shooting*, stabbing*, shot dead, assassinat*, massacre*, beheading*, हत्या*,
    हत्याकांड*, गोलीबारी*, হত্যা*, હત્યા*, ਕਤਲ*, கொலை*, హత్య*, ಹತ್ಯೆ*, കൊലപാതക*, قتل*, مقتل*, morde, ermordet*,
    anschlag*, attentat*, tuerie*, fusillade*, asesinat*, tiroteo*, omicid*, strage*, pembunuhan*, cinayet*,
    suikast*, saldır*, убийств*, стрельб*, вбивств*, zabój*, moord*, 谋杀, 谋殺, 枪击, 刺杀, 遇刺, 殺人, 殺害, 銃撃, 살해*, 총격*,
    ám sát, giết, ฆาตกรรม, กราดยิง, ترور*, δολοφον*, ucis*, crimă*, mord*, skottloss*, vražd*, mauaji
  `,
  arrest: `
    arrest*, detain*, jail*, custody, bail, indict*, extradit*, गिरफ्तार*, जमानत*, গ্রেফতার*, গ্রেপ্তার*, ધરપકડ*,
    ਗ੍ਰਿਫ਼ਤਾਰ*, ਗ੍ਰਿਫਤਾਰ*, கைது*, అరెస్ట్*, బెయిల్*, ಬಂಧನ*, ಜಾಮೀನು*, അറസ്റ്റ്*, ജാമ്യ*, अटक, अटकेत, जामिन*, جامین*,
    گرفتار*, ضمانت*, اعتقال*, توقيف*, كفالة*, festgenommen*, festnahme*, verhaft*, kaution*, arrestation*,
    garde à vue, detenid*, detenci*, fianza, preso, prisão, fiança, arrestat*, cauzione, ditangkap*, penangkapan*,
    tutuk*, gözaltı*, арест*, задерж*, залог*, заареш*, затрима*, aresztow*, borgtocht, interpellé*, 逮捕, 拘留, 被捕, 保释,
    체포*, 구속*, bắt giữ, khởi tố, จับกุม, بازداشت*, دستگیر*, συνελήφθη*, σύλληψ*, arestat*, reținut*, gripen, greps,
    häkta*, zatčen*, zadržen*, amekamatwa, kukamatwa, ditahan*, पक्राउ*
  `,
  disaster: `
    earthquake*, quake*, flood, floods, cyclone*, explosion*, blast, train crash, plane crash, भूकंप*, बाढ़*, भगदड़*,
    विस्फोट*, ভূমিকম্প*, ભૂકંપ*, நிலநடுக்க*, భూకంప*, ಭೂಕಂಪ*, ഭൂകമ്പ*, زلزل*, erdbeben*, séisme*, terremoto*, gempa*,
    deprem*, землетряс*, patlama*, взрыв*, 地震, 洪水, 爆炸, 災害, 지진*, 홍수*, động đất, lũ lụt, แผ่นดินไหว, น้ำท่วม,
    زمین لرزه*, σεισμ*, cutremur*, jordbävning*, zemětřesen*, tetemeko, भूकम्प*
  `,
  vpn: `
    vpn*, proxy, proxies, proxys, circumvent*, starlink*, वीपीएन*, ভিপিএন*, વીપીએન*, வி பி என்*, వీపీఎన్*, ವಿಪಿಎನ್*,
    വിപിഎൻ*, وی پی این*, впн, старлинк*, 翻墙, 翻牆, 科学上网, فیلترشکن*
  `,
  ai: `
    chatbot*, chatgpt*, openai*, grok*, deepseek*, artificial intelligence, generative ai, चैटबॉट*, चैटजीपीटी*,
    ग्रोक*, डीपसीक*, एआई, ચેટબોટ*, చాట్‌బాట్*, గ్రోక్*, ki chatbot*, intelligence artificielle,
    inteligencia artificial, inteligência artificial, intelligenza artificiale, kecerdasan buatan, yapay zeka*,
    искусственн*, штучн*, 人工智能, 人工智慧, 聊天机器人, 生成AI, 対話型AI, 인공지능*, 챗봇*, trí tuệ nhân tạo, ปัญญาประดิษฐ์, هوش مصنوعی,
    τεχνητ* νοημοσύν*, inteligența artificială, artificiell intelligens, umělá inteligence, akili bandia
  `,
  corruption: `
    corrupt*, graft, leak, leaked, leaks, wikileaks, panama papers, pandora papers, embezzl*, भ्रष्टाचार*, घोटाला*,
    घोटाले*, দুর্নীতি*, ભ્રષ્ટાચાર*, ਭ੍ਰਿਸ਼ਟਾਚਾਰ*, ஊழல்*, అవినీతి*, ಭ್ರಷ್ಟಾಚಾರ*, അഴിമതി*, بدعنوان*, کرپشن*, فساد*,
    تسريب*, korruption*, corrupción*, corrupção*, corruzion*, korupsi*, yolsuzluk*, rüşvet*, корруп*, корупц*,
    korupc*, 腐败, 腐敗, 贪污, 汚職, 부패*, 비리*, tham nhũng, ทุจริต, διαφθορ*, corupți*, korrupt*, ufisadi, rasuah
  `,
  opposition: `
    opposition*, congress party, dissident*, activist*, navalny*, exiled, critic of, विपक्ष*, कांग्रेस*, বিরোধী*,
    વિપક્ષ*, ਵਿਰੋਧੀ ਧਿਰ*, எதிர்க்கட்சி*, ప్రతిపక్ష*, విపక్ష*, కాంగ్రెస్*, ವಿರೋಧ ಪಕ್ಷ*, പ്രതിപക്ഷ*, اپوزیشن*, معارض*,
    المعارض*, oppositionell*, oppositionspolitik*, oposición*, opositor*, oposiç*, opposizion*, oposisi*, muhalefet*,
    imamoğlu*, навальн*, оппозиц*, иноагент*, опозиц*, opozycj*, oppositie*, 反对派, 反對派, 异见, 民主派, 活动人士, 野党, 活動家, 야당*,
    활동가*, bất đồng chính kiến, nhà hoạt động, ฝ่ายค้าน, นักกิจกรรม, اپوزیسیون, فعال مدنی, αντιπολίτευσ*, opoziți*,
    oppositionen, opozic*, upinzani, pembangkang*, प्रतिपक्ष*
  `,
  caste: `
    caste, reservation, quota*, dalit*, maratha*, आरक्षण*, जाति*, दलित*, मराठा*, কোটা*, અનામત*, ਰਾਖਵ*, இடஒதுக்கீடு*,
    రిజర్వేషన్*, ಮೀಸಲಾತಿ*
  `,
  intermediaries: `
    sahyog*, sahayog*, सहयोग पोर्टल*, सहयोग, సహయోగ్*, ಸಹಯೋಗ*, സഹയോഗ്*, section 79*, safe harbour*, safe harbor*,
    intermediary status, fact check unit*
  `,
};
