import type { Words } from '../listen.ts';

/** A statute or one of its sections, under the name the ledger prints. Digits and letters are matched as separate words too. */
export interface Law {
  name: string;
  country: string | null;
  aliases: Words;
  /** Left out where one of these is named too: the act where its section is. */
  unless?: string[];
}

export const LAWS: Law[] = [
  {
    name: 'Section 69A IT Act',
    country: 'IN',
    aliases:
      '69a, 69 a, 69ए, 69 ए, 69एक, 69क, 69 क, 69अ, 69 अ, 69এ, 69 এ, 69எ, 69 எ, 69 ஏ, 69 એ, 69એ, 69 ఏ, 69ఏ, 69 എ, 69എ, 69 ಎ, 69ಎ, 69 ਏ, 69ਏ, 69 اے, 69اے',
  },
  {
    name: 'Section 79(3)(b) IT Act',
    country: 'IN',
    aliases:
      '79 3 b, 79 3b, 79 3 बी, 79 3 ब, 79 3 ख, ७९ ३ ब, 79 3 બી, 79 3 பி, 79 3 బి, 79 3 ಬಿ, 79 3 ബി, 79 3 বি, 79 3 ਬੀ, 79 3 بی',
  },
  {
    name: 'Section 66A IT Act',
    country: 'IN',
    aliases:
      'section 66a, section 66 a, 66a, 66 a it act, sec 66a, 66ए, 66 ए, 66अ, 66 अ, 66क, ६६अ, ६६ए, ६६ अ, ६६ ए, 66এ, 66 এ, ৬৬এ, ৬৬ এ, ৬৬ক, 66எ, 66ஏ, 66 ஏ, 66 எ, 66ఏ, 66 ఏ, 66એ, 66 એ, 66ಎ, 66 ಎ, 66എ, 66 എ, 66ਏ, 66 ਏ, 66 اے, 66اے',
  },
  { name: 'Section 66D IT Act', country: 'IN', aliases: '66d, 66 d, 66 डी, 66डी, 66ડી, 66డి, 66டி, 66ഡി' },
  {
    name: 'IT Act 2000',
    country: 'IN',
    aliases:
      'it act 2000, information technology act 2000, i t act 2000, information technology act of 2000, आईटी एक्ट 2000, सूचना प्रौद्योगिकी अधिनियम 2000, आईटी अधिनियम 2000',
    unless: [
      'Section 69A IT Act',
      'Section 79(3)(b) IT Act',
      'Section 66D IT Act',
      'Section 66A IT Act',
      'Section 69 IT Act',
      'Section 67 IT Act',
      'Section 79 IT Act',
    ],
  },
  {
    name: 'IT Act 2008',
    country: 'IN',
    aliases: 'it act 2008, information technology act 2008, information technology amendment act 2008',
  },
  {
    name: 'IT Rules 2021',
    country: 'IN',
    aliases:
      'it rules 2021, it rules, i t rules, ഐടി ചട്ടങ്ങ*, ഐ ടി ചട്ടങ്ങ*, ഐടി ചട്ട*, ஐடி விதிக*, தகவல் தொழில்நுட்ப விதிக*, তথ্যপ্রযুক্তি বিধির, তথ্যপ্রযুক্তি নিয়ম*, ಐಟಿ ನಿಯಮ*, આઇટી નિયમ*,  information technology rules, information technology rules 2021, intermediary guidelines, digital media ethics code, it rule, it intermediary rules, 2021 guidelines, it amendment rules, information technology amendment rules, it intermediary guidelines, आईटी नियम, आईटी नियमों, आईटी रूल्स, आईटी नियम 2021, सूचना प्रौद्योगिकी नियम, ఐటీ నిబంధనల*, ఐటీ నిబంధనలు, ఐటీ రూల్స్, آئی ٹی رولز, آئی ٹی قوانین, তথ্যপ্রযুক্তি বিধি, আইটি বিধি, আইটি রুলস, ஐடி விதிகள், તકનીકી નિયમો, આઈટી નિયમો, આઈટી રૂલ્સ, ഐടി ചട്ടം*, ಐಟಿ ನಿಯಮ*, आयटी नियम*',
  },
  {
    name: 'Blocking Rules 2009',
    country: 'IN',
    aliases:
      'blocking rules, 2009 blocking rules, blocking rules 2009, it blocking rules, it rules 2009, blocking for access of information by public, information technology blocking rules',
  },
  {
    name: 'Indian Telegraph Act 1885',
    country: 'IN',
    aliases:
      'telegraph act, india telegraph act, indian telegraph act, टेलीग्राफ अधिनियम, भारतीय टेलीग्राफ अधिनियम, टेलीग्राफ एक्ट, भारतीय तार अधिनियम, ٹیلی گراف ایکٹ, انڈین ٹیلی گراف ایکٹ, টেলিগ্রাফ আইন, ടെലിഗ്രാഫ് നിയമ*',
  },
  {
    name: 'Telecom Suspension Rules 2017',
    country: 'IN',
    aliases:
      'temporary suspension of telecom services, temporary suspension of telecom services rules, telecom suspension rules, दूरसंचार सेवाओं का अस्थायी निलंबन, दूरसंचार अस्थायी सेवा निलंबन, temporary suspension of telecom service',
  },
  {
    name: 'Telecom Suspension Rules 2024',
    country: 'IN',
    aliases:
      'temporary suspension of services rules 2024, telecom suspension rules 2024, telecommunications temporary suspension of services',
  },
  {
    name: 'Telecommunications Act 2023',
    country: 'IN',
    aliases: 'telecommunications act 2023, telecom act 2023, telecommunication act 2023',
  },
  {
    name: 'Online Gaming Bill 2025',
    country: 'IN',
    aliases:
      'online gaming bill, regulation of online gaming bill, online gaming bill 2025, ऑनलाइन गेमिंग बिल, ऑनलाइन गेमिंग विधेयक, online gaming act',
  },
  { name: 'Section 144 CrPC', country: 'IN', aliases: 'section 144, धारा 144' },
  { name: 'Section 163 BNSS', country: 'IN', aliases: 'section 163 bnss, section 163 of the bharatiya, धारा 163' },
  {
    name: 'Telecom Cyber Security Rules 2024',
    country: 'IN',
    aliases: 'telecom cyber security rules, telecommunications telecom cyber security rules',
  },
  { name: 'DPDP Act 2023', country: 'IN', aliases: 'dpdp act, digital personal data protection act' },
  { name: 'Copyright Act 1957', country: 'IN', aliases: 'copyright act 1957' },
  {
    name: 'Digital Services Act',
    country: 'EU',
    aliases:
      'digital services act, dsa, قانون الخدمات الرقمية, digitaalipalvelusäädös, dijital hizmetler kanunu, 数字服务法, 數位服務法, デジタルサービス法, 디지털서비스법,  ley de servicios digitales, legge sui servizi digitali, gesetz über digitale dienste, règlement sur les services numériques, lei dos serviços digitais, akt o usługach cyfrowych, wet inzake digitale diensten, dijital hizmetler yasası, закон о цифровых услугах, regulamentul privind serviciile digitale, regulamentului privind serviciile digitale, legea serviciilor digitale, forordningen om digitale tjenester, nařízení o digitálních službách',
  },
  { name: 'Digital Markets Act', country: 'EU', aliases: 'digital markets act' },
  { name: 'GDPR', country: 'EU', aliases: 'gdpr, general data protection regulation, dsgvo, rgpd' },
  { name: 'TCO Regulation', country: 'EU', aliases: 'terrorist content online regulation' },
  {
    name: 'Online Safety Act',
    country: null,
    aliases:
      'online safety act, online safety act 2023, online safety act 2021, online sicherheitsgesetz*, ley de seguridad en línea, loi sur la sécurité en ligne, lei de segurança online, legge sulla sicurezza online',
  },
  {
    name: 'Online Safety Act (Sri Lanka)',
    country: 'LK',
    aliases:
      'online safety act no 9, sri lanka s online safety act, sri lanka online safety bill, sri lanka s online safety bill',
  },
  {
    name: 'Social Media Minimum Age Act',
    country: 'AU',
    aliases:
      'social media minimum age, online safety amendment, online safety amendment social media minimum age, social media minimum age act',
  },
  {
    name: 'Basic Online Safety Expectations',
    country: 'AU',
    aliases: 'basic online safety expectations',
    unless: ['Online Safety Act', 'Online Safety Act 2021'],
  },
  { name: 'News Media Bargaining Code', country: 'AU', aliases: 'news media bargaining code' },
  { name: 'Online News Act', country: 'CA', aliases: 'online news act, bill c 18' },
  { name: 'NetzDG', country: 'DE', aliases: 'netzdg, netzwerkdurchsetzungsgesetz*, network enforcement act' },
  {
    name: "Loi pour la confiance dans l'économie numérique",
    country: 'FR',
    aliases: 'loi pour la confiance dans l économie numérique, lcen, law on confidence in the digital economy',
  },
  { name: 'SREN law', country: 'FR', aliases: 'loi sren, sren law' },
  {
    name: 'Law 5651',
    country: 'TR',
    aliases:
      'law 5651, law no 5651, law number 5651, internet law no 5651, 5651 sayılı, 5651 sayılı kanun, 5651 sayılı yasa, 5651',
    unless: ['Article 8/A of Law 5651'],
  },
  {
    name: 'Law 149-FZ',
    country: 'RU',
    aliases:
      '149 фз, 149 fz, закон об информации, закон* о блокировк*, закон об информации информационных технологиях, закона об информации, законом об информации, закону об информации, закон* о связи и информации, федерального закона об информации, законе об информации',
  },
  { name: 'Landing law', country: 'RU', aliases: 'закон о приземлении, landing law' },
  {
    name: 'Marco Civil da Internet',
    country: 'BR',
    aliases:
      'marco civil, marco civil da internet, lei 12 965, artigo 19 do marco civil, brazil s internet bill of rights, civil framework for the internet',
  },
  { name: 'ECA Digital', country: 'BR', aliases: 'eca digital, estatuto digital da criança, lei 15 211' },
  {
    name: 'Prevention of Electronic Crimes Act 2016',
    country: 'PK',
    aliases:
      'peca, peca 2016, prevention of electronic crimes act, electronic crimes act, پریوینشن آف الیکٹرانک کرائمز ایکٹ, الیکٹرانک کرائمز ایکٹ, پیکا, پیکا ایکٹ',
  },
  { name: 'TAKE IT DOWN Act', country: 'US', aliases: 'take it down act' },
  { name: 'DMCA', country: 'US', aliases: 'dmca, digital millennium copyright act' },
  { name: 'Section 230', country: 'US', aliases: 'section 230, communications decency act' },
  {
    name: 'Protecting Americans from Foreign Adversary Controlled Applications Act',
    country: 'US',
    aliases: 'foreign adversary controlled applications, pafaca',
  },
  {
    name: 'Permenkominfo No. 5 of 2020',
    country: 'ID',
    aliases:
      'peraturan menteri kominfo nomor 5 tahun 2020, permenkominfo nomor 5 tahun 2020, permenkominfo 5 2020, permenkominfo no 5, pm kominfo 5 2020, mr5, ministerial regulation 5, pm kominfo no 5 tahun 2020, ministerial regulation no 5, mr 5 2020, peraturan menteri komunikasi dan informatika nomor 5 tahun 2020',
  },
  { name: 'ITE Law', country: 'ID', aliases: 'uu ite, ite law' },
  {
    name: 'Social Media Use Directive',
    country: 'NP',
    aliases:
      'social media use directive, social media use directives, directives on regulating the use of social media, directive on the use of social media, directive for managing the use of social',
  },
  { name: 'Digital Security Act', country: 'BD', aliases: 'digital security act' },
  { name: 'Cyber Security Act', country: 'BD', aliases: 'cyber security act 2023, cyber security ordinance' },
  {
    name: 'Computer Crime Act',
    country: 'TH',
    unless: ['Section 20 Computer Crime Act'],
    aliases: 'computer crime act, computer crimes act, computer crimes act of thailand, พ ร บ คอมพิวเตอร์, พรบ คอมพิวเตอร์',
  },
  {
    name: 'Cybersecurity Law',
    country: 'VN',
    aliases:
      'decree 72, vietnam s cybersecurity law, luật an ninh mạng, cybersecurity law of vietnam, vietnamese cybersecurity law',
  },
  { name: 'POFMA', country: 'SG', aliases: 'pofma, protection from online falsehoods, 防假法, 防假信息法, 防假訊息法' },
  { name: 'Online Criminal Harms Act', country: 'SG', aliases: 'online criminal harms act' },
  {
    name: 'Communications and Multimedia Act 1998',
    country: 'MY',
    unless: ['Section 233 CMA'],
    aliases: 'communications and multimedia act, akta komunikasi dan multimedia',
  },
  {
    name: 'Legge 93/2023',
    country: 'IT',
    aliases:
      'legge 93 2023, legge 93 del 2023, legge antipirateria 93 2023, law 93 2023, anti piracy law 93 2023, legge n 93',
  },
  {
    name: 'Legge antipirateria',
    country: 'IT',
    aliases: 'legge antipirateria, anti piracy law, piracy shield law',
    unless: ['Legge 93/2023'],
  },
  { name: 'Cinematograph Act 1952', country: 'IN', aliases: 'cinematograph act' },
  { name: 'Cable Television Networks Act 1995', country: 'IN', aliases: 'cable television networks, cable tv act' },
  { name: 'Broadcasting Services Bill', country: 'IN', aliases: 'broadcasting services bill, broadcasting bill' },
  { name: 'Digital India Act', country: 'IN', aliases: 'digital india act' },
  {
    name: 'Citizens Protection (Against Online Harm) Rules 2020',
    country: 'PK',
    aliases: 'citizens protection against online harm, online harm rules, citizens protection rules, سٹیزن پروٹیکشن',
  },
  {
    name: 'Removal and Blocking of Unlawful Online Content Rules 2020',
    country: 'PK',
    aliases: 'removal and blocking of unlawful online content',
  },
  {
    name: 'Electronic Transactions Act 2008',
    country: 'NP',
    aliases: 'electronic transactions act, electronic transaction act, विद्युतीय कारोबार ऐन*',
  },
  {
    name: 'Social Media Bill',
    country: 'NP',
    aliases: 'social media bill nepal, nepal s social media bill, सामाजिक सञ्जाल विधेयक*',
  },
  {
    name: 'ICT Act 2006',
    country: 'BD',
    aliases: 'ict act 2006, ict act, information and communication technology act',
  },
  { name: 'Decree 147', country: 'VN', aliases: 'nghị định 147, decree 147, decree no 147' },
  { name: 'Decree 15', country: 'VN', aliases: 'decree 15, nghị định 15 2020' },
  {
    name: 'Telecommunications Law (Myanmar)',
    country: 'MM',
    aliases:
      'section 77 of the telecommunications law, telecommunications law article 77, myanmar s telecommunications law, telecommunications law, telecom law',
  },
  {
    name: 'Cybersecurity Law (Myanmar)',
    country: 'MM',
    aliases: 'myanmar s cybersecurity law, myanmar cyber security law',
  },
  {
    name: 'Cybercrime Prevention Act of 2012',
    country: 'PH',
    aliases: 'cybercrime prevention act, republic act 10175',
  },
  { name: 'SIM Registration Act', country: 'PH', aliases: 'sim registration act' },
  { name: 'PP Tunas', country: 'ID', aliases: 'pp tunas, pp 17 2025' },
  { name: 'Pornography Law', country: 'ID', aliases: 'uu pornografi' },
  { name: 'Online Safety Act 2025', country: 'MY', aliases: 'online safety act 2025, akta keselamatan dalam talian' },
  { name: 'Anti-Fake News Act 2018', country: 'MY', aliases: 'anti fake news act' },
  { name: 'Broadcasting Act', country: 'SG', aliases: 'broadcasting act, code of practice for online safety' },
  {
    name: 'Foreign Interference (Countermeasures) Act',
    country: 'SG',
    aliases:
      'foreign interference countermeasures act, under fica, singapore s fica, fica directions, invoked fica, foreign interference law',
  },
  {
    name: 'Cybersecurity Law of China',
    country: 'CN',
    aliases:
      'china s cybersecurity law, 网络安全法, 網絡安全法, 網路安全法, 中国网络安全法, china s cyber security law, cybersecurity law of china',
  },
  {
    name: 'Network Act',
    country: 'KR',
    aliases: 'information and communications network act, 정보통신망법*, 정보통신망법, 정보통신망 이용촉진',
  },
  {
    name: 'Information Distribution Platform Act',
    country: 'JP',
    aliases:
      'information distribution platform act, 情報流通プラットフォーム対処法, 情プラ法, 情報流通プラットフォーム対処法に, 情報流通プラットフォーム対処法の',
  },
  {
    name: 'Provider Liability Limitation Act',
    country: 'JP',
    aliases: 'provider liability limitation act, プロバイダ責任制限法, プロ責法, プロバイダー責任制限法',
  },
  {
    name: 'Online Safety Act 2021',
    country: 'AU',
    aliases: 'australia s online safety act, australian online safety act',
  },
  { name: 'Broadcasting Services Act 1992', country: 'AU', aliases: 'broadcasting services act' },
  { name: 'Abhorrent Violent Material Act', country: 'AU', aliases: 'abhorrent violent material' },
  {
    name: 'Films, Videos, and Publications Classification Act',
    country: 'NZ',
    aliases: 'films videos and publications classification act, publications classification act',
  },
  { name: 'Harmful Digital Communications Act', country: 'NZ', aliases: 'harmful digital communications act' },
  {
    name: 'Law 7253',
    country: 'TR',
    aliases:
      '7253 sayılı, law no 7253, disinformation law, dezenformasyon yasası, dezenformasyon yasasi, law 7418, 7418 sayılı',
  },
  { name: 'Lugovoy law', country: 'RU', aliases: 'закон лугового, lugovoy law, lugovoi law' },
  { name: 'Yarovaya law', country: 'RU', aliases: 'закон яровой, пакет яровой, yarovaya law, yarovaya package' },
  {
    name: 'Sovereign internet law',
    country: 'RU',
    aliases: 'закон о суверенном интернете, sovereign internet law, sovereign internet',
  },
  {
    name: 'Data localisation law',
    country: 'RU',
    aliases:
      '242 фз, 242 fz, закон о персональных данных, data localisation law, data localization law, закона о персональных данных, локализаци* данных',
  },
  {
    name: 'Law on Mass Media (Belarus)',
    country: 'BY',
    aliases:
      'закон о сми, mass media law of belarus, belarus media law, закона о сми, закон* о средствах массовой информации, law on mass media',
  },
  {
    name: 'Law on Protection from False Information',
    country: 'KG',
    aliases: 'law on protection from false information, закон о недостоверной информации, false information law',
  },
  { name: 'Law on Sanctions', country: 'UA', aliases: 'law on sanctions, закон про санкції, закону про санкції' },
  {
    name: 'Cybercrime Law',
    country: 'JO',
    aliases: 'قانون الجرائم الإلكترونية الأردني, jordan s cybercrime law, jordanian cybercrime law',
  },
  {
    name: 'Anti-Cyber and Information Technology Crimes Law',
    country: 'EG',
    aliases:
      'law 175 of 2018, anti cyber and information technology crimes law, قانون مكافحة جرائم تقنية المعلومات, قانون جرائم تقنية المعلومات, قانون مكافحة جرائم المعلومات',
  },
  { name: 'Media Regulation Law', country: 'EG', aliases: 'law 180 of 2018, قانون تنظيم الصحافة والإعلام' },
  { name: 'Decree-Law 54', country: 'TN', aliases: 'decree 54, decree law 54, المرسوم 54' },
  {
    name: 'Anti-Cyber Crime Law',
    country: 'SA',
    aliases: 'نظام مكافحة الجرائم المعلوماتية, anti cyber crime law, saudi anti cyber crime law',
  },
  { name: 'Cybercrime Law (UAE)', country: 'AE', aliases: 'uae cybercrime law, federal decree law no 34 of 2021' },
  { name: 'Computer Misuse Act', country: 'UG', aliases: 'computer misuse act, computer misuse amendment act' },
  {
    name: 'Electronic and Postal Communications (Online Content) Regulations',
    country: 'TZ',
    aliases:
      'electronic and postal communications, online content regulations, kanuni za maudhui ya mtandaoni, kanuni za mawasiliano ya kielektroniki na posta, sheria ya mawasiliano ya kielektroniki na posta',
  },
  {
    name: 'Computer Misuse and Cybercrimes Act',
    country: 'KE',
    aliases:
      'computer misuse and cybercrimes act, kenya s cybercrimes act, computer misuse and cybercrimes amendment act, sheria ya matumizi mabaya ya kompyuta na uhalifu wa mtandao',
  },
  {
    name: 'Cybercrimes Act',
    country: 'NG',
    aliases: 'cybercrimes prohibition prevention act, nigeria s cybercrime act, cybercrime act 2015',
  },
  { name: 'NBC Code', country: 'NG', aliases: 'nigeria broadcasting code, broadcasting code' },
  {
    name: 'Hate Speech and Disinformation Prevention and Suppression Proclamation',
    country: 'ET',
    aliases: 'hate speech and disinformation proclamation, hate speech and disinformation prevention',
  },
  {
    name: 'Cyber and Data Protection Act',
    country: 'ZW',
    aliases: 'cyber and data protection act',
  },
  { name: 'Interception of Communications Act', country: 'ZW', aliases: 'interception of communications act' },
  { name: 'Cyber Security and Cyber Crimes Act', country: 'ZM', aliases: 'cyber security and cyber crimes act' },
  {
    name: 'Films and Publications Amendment Act',
    country: 'ZA',
    aliases: 'films and publications amendment act, films and publications act',
  },
  { name: 'PL 2630', country: 'BR', aliases: 'pl 2630, pl das fake news, fake news bill' },
  { name: 'Resorte Law', country: 'VE', aliases: 'ley resorte, resorte law, ley de responsabilidad social en radio' },
  { name: 'Special Cybercrimes Law', country: 'NI', aliases: 'ley especial de ciberdelitos, ley mordaza' },
  { name: 'Decree-Law 35', country: 'CU', aliases: 'decreto ley 35, decree law 35' },
  { name: 'LSSI', country: 'ES', aliases: 'lssi, ley de servicios de la sociedad de la información, ley sinde' },
  { name: 'Ley de Propiedad Intelectual', country: 'ES', aliases: 'ley de propiedad intelectual' },
  { name: 'Decreto Caivano', country: 'IT', aliases: 'decreto caivano' },
  { name: 'Decreto Dignità', country: 'IT', aliases: 'decreto dignità, decreto dignita' },
  { name: 'TDDDG', country: 'DE', aliases: 'digitale dienste gesetz, ddg' },
  {
    name: 'Jugendmedienschutz-Staatsvertrag',
    country: 'DE',
    aliases:
      'jugendmedienschutz staatsvertrag, jmstv, jugendmedienschutzstaatsvertrag*, interstate treaty on the protection of minors',
  },
  { name: 'Medienstaatsvertrag', country: 'DE', aliases: 'medienstaatsvertrag*' },
  { name: 'Loi Avia', country: 'FR', aliases: 'loi avia, avia law' },
  { name: 'Loi Hadopi', country: 'FR', aliases: 'loi hadopi, hadopi law' },
  { name: 'Code du sport', country: 'FR', aliases: 'code du sport, article l 333 10' },
  { name: 'Code de la propriété intellectuelle', country: 'FR', aliases: 'code de la propriété intellectuelle' },
  { name: 'KoPl-G', country: 'AT', aliases: 'kommunikationsplattformen gesetz, kopl g' },
  {
    name: 'Online Safety and Media Regulation Act 2022',
    country: 'IE',
    aliases: 'online safety and media regulation act',
  },
  { name: 'Digital Economy Act 2017', country: 'GB', aliases: 'digital economy act' },
  { name: 'Investigatory Powers Act 2016', country: 'GB', aliases: 'investigatory powers act' },
  {
    name: 'Copyright, Designs and Patents Act 1988',
    country: 'GB',
    aliases: 'section 97a, copyright designs and patents act',
  },
  { name: 'European Media Freedom Act', country: 'EU', aliases: 'european media freedom act' },
  { name: 'Copyright Directive', country: 'EU', aliases: 'copyright directive, article 17 of the copyright directive' },
  { name: 'AI Act', country: 'EU', aliases: 'eu ai act, ai act' },
  { name: 'AVMSD', country: 'EU', aliases: 'audiovisual media services directive, avmsd' },
  { name: 'Online Streaming Act', country: 'CA', aliases: 'online streaming act, bill c 11' },
  { name: 'Online Harms Act', country: 'CA', aliases: 'online harms act, bill c 63' },
  { name: 'COPPA', country: 'US', aliases: 'coppa, children s online privacy protection act' },
  { name: 'Kids Online Safety Act', country: 'US', aliases: 'kids online safety act' },
  { name: 'FOSTA-SESTA', country: 'US', aliases: 'fosta, sesta, fosta sesta' },
  { name: 'Texas HB 18', country: 'US', aliases: 'texas hb 18, house bill 18, scope act' },
  { name: 'Texas HB 20', country: 'US', aliases: 'hb 20, house bill 20' },
  { name: 'Texas HB 1181', country: 'US', aliases: 'hb 1181, house bill 1181' },
  { name: 'Utah Social Media Regulation Act', country: 'US', aliases: 'utah social media regulation act' },
  { name: 'California Age-Appropriate Design Code Act', country: 'US', aliases: 'age appropriate design code' },
  { name: 'Montana SB 419', country: 'US', aliases: 'sb 419, senate bill 419' },
  { name: 'Law on Electronic Communications', country: 'PL', aliases: 'prawo komunikacji elektronicznej' },
  {
    name: 'Act on Providing Services by Electronic Means',
    country: 'PL',
    aliases: 'ustawa o świadczeniu usług drogą elektroniczną',
  },
  { name: 'Act on Gambling', country: 'CZ', aliases: 'zákon o hazardních hrách, hazardní zákon' },
  { name: 'Hungarian Media Act', country: 'HU', aliases: 'hungarian media act, mttv' },
  {
    name: 'Prevention of Money Laundering Act',
    country: 'IN',
    aliases:
      'prevention of money laundering act, pmla, prevention of money laundering act 2002, मनी लॉन्ड्रिंग निवारण अधिनियम, धन शोधन निवारण अधिनियम, पीएमएलए, પીએમએલએ, பிஎம்எல்ஏ, పీఎంఎల్ఏ, পিএমএলএ',
  },
  {
    name: 'Unlawful Activities (Prevention) Act',
    country: 'IN',
    aliases: 'unlawful activities prevention act, uapa, यूएपीए, गैरकानूनी गतिविधियां रोकथाम अधिनियम, যূএপিএ, ইউএপিএ',
  },
  {
    name: 'Section 69 IT Act',
    country: 'IN',
    aliases: 'section 69 of the it act, section 69 of the information technology act',
  },
  {
    name: 'Section 67 IT Act',
    country: 'IN',
    aliases: 'section 67 of the it act, section 67 of the information technology act, section 67a, 67ए',
  },
  {
    name: 'Section 79 IT Act',
    country: 'IN',
    aliases:
      'section 79 of the it act, section 79 of the information technology act, section 79 safe harbour, आईटी एक्ट की धारा 79',
    // It shields from liability, and is named beside what is broken.
    unless: ['Section 79(3)(b) IT Act', 'Section 69A IT Act', 'IT Rules 2021'],
  },
  {
    name: 'Rule 16 Blocking Rules',
    country: 'IN',
    aliases: 'rule 16 of the blocking rules, rule 16 of the it blocking rules',
  },
  { name: 'National Security Act', country: 'IN', aliases: 'national security act 1980, रासुका' },
  { name: 'Public Safety Act', country: 'IN', aliases: 'public safety act' },
  { name: 'Bharatiya Nyaya Sanhita', country: 'IN', aliases: 'bharatiya nyaya sanhita, भारतीय न्याय संहिता' },
  {
    name: 'POCSO Act',
    country: 'IN',
    aliases: 'pocso act, protection of children from sexual offences act, पॉक्सो एक्ट',
  },
  { name: 'Foreign Exchange Management Act', country: 'IN', aliases: 'foreign exchange management act' },
  { name: 'Consumer Protection Act 2019', country: 'IN', aliases: 'consumer protection act 2019' },
  { name: 'Representation of the People Act', country: 'IN', aliases: 'representation of the people act' },
  { name: 'Indecent Representation of Women Act', country: 'IN', aliases: 'indecent representation of women' },
  {
    name: 'Pakistan Telecommunication (Re-organization) Act 1996',
    country: 'PK',
    aliases:
      'pakistan telecommunication re organization act, telecommunication re organisation act, pakistan telecommunication reorganisation act',
  },
  {
    name: 'Anti-Terrorism Act 1997',
    country: 'PK',
    aliases:
      'anti terrorism act 1997, pakistan s anti terrorism act, anti terrorism act, anti terror law, anti terrorism law',
  },
  {
    name: 'Section 37 PECA',
    country: 'PK',
    aliases: 'section 37 of peca, section 37 of the prevention of electronic crimes act, پیکا کی دفعہ 37',
  },
  {
    name: 'Bangladesh Telecommunication Regulation Act 2001',
    country: 'BD',
    aliases:
      'bangladesh telecommunication regulation act, telecommunication regulation act 2001, টেলিযোগাযোগ নিয়ন্ত্রণ আইন*',
  },
  {
    name: 'Anti-Terrorism Act 2009',
    country: 'BD',
    aliases: 'anti terrorism act 2009, anti terrorism act, anti terrorism law, সন্ত্রাসবিরোধী আইন*',
  },
  {
    name: 'Telecommunications Act 1997',
    country: 'NP',
    aliases: 'नेपाल दूरसञ्चार ऐन, दूरसञ्चार ऐन*, nepal s telecommunications act',
  },
  {
    name: 'Public Security Ordinance',
    country: 'LK',
    aliases: 'public security ordinance, sri lanka s emergency regulations',
  },
  { name: 'Prevention of Terrorism Act', country: 'LK', aliases: 'sri lanka s prevention of terrorism act' },
  {
    name: 'Anti-Terrorism Act of 2020',
    country: 'PH',
    aliases:
      'anti terrorism act of 2020, philippine anti terrorism act, philippines anti terrorism act, anti terror law, anti terror act, anti terrorism law, anti terrorism act, republic act 11479, republic act no 11479, anti terrorism law of the philippines',
  },
  {
    name: 'Public Telecommunications Policy Act',
    country: 'PH',
    aliases: 'public telecommunications policy act, republic act 7925',
  },
  { name: 'Anti-Child Pornography Act', country: 'PH', aliases: 'anti child pornography act' },
  { name: 'Sedition Act 1948', country: 'MY', aliases: 'malaysia s sedition act' },
  {
    name: 'Section 233 CMA',
    country: 'MY',
    aliases: 'section 233 of the communications and multimedia act, section 233 of the cma, seksyen 233',
  },
  {
    name: 'Section 20 Computer Crime Act',
    country: 'TH',
    aliases:
      'section 20 of the computer crime act, section 20 of the computer crimes act, computer crime act section 20, มาตรา 20 พ ร บ คอมพิวเตอร์',
  },
  {
    name: 'Emergency Decree (Thailand)',
    country: 'TH',
    aliases: 'thailand s emergency decree, thai emergency decree, พ ร ก ฉุกเฉิน',
  },
  {
    name: 'Section 112 Criminal Code',
    country: 'TH',
    aliases: 'มาตรา 112, ม 112',
  },
  {
    name: 'Telecommunications Law',
    country: 'VN',
    aliases:
      'vietnam s telecommunications law, vietnam telecommunications law, vietnamese telecommunications law, telecoms law of vietnam, telecommunications law, telecoms law, telecom law, law on telecommunications, luật viễn thông',
  },
  {
    name: 'Law on Telecommunications',
    country: 'KH',
    aliases:
      'cambodia s telecommunications law, cambodia s law on telecommunications, law on telecommunications, telecommunications law',
  },
  {
    name: 'Government Regulation 71 of 2019',
    country: 'ID',
    aliases: 'pp 71 2019, pp nomor 71 tahun 2019, government regulation 71',
  },
  {
    name: 'National Security Law',
    country: 'HK',
    aliases:
      'hong kong national security law, hong kong s national security law, national security law in hong kong, 香港国安法, 香港國安法, 国安法第43条, 國安法',
  },
  {
    name: 'Telecommunications Business Act',
    country: 'JP',
    aliases: 'telecommunications business act, 電気通信事業法',
  },
  { name: 'Telecommunications Business Act (South Korea)', country: 'KR', aliases: '전기통신사업법*' },
  {
    name: 'Personal Information Protection Act',
    country: 'KR',
    aliases: 'south korea s personal information protection act, 개인정보보호법*, 개인정보 보호법*',
  },
  {
    name: 'National Security Act (South Korea)',
    country: 'KR',
    aliases: 'south korea s national security act, 국가보안법*',
  },
  {
    name: 'Personal Information Protection Law',
    country: 'CN',
    aliases: 'personal information protection law, 个人信息保护法, 個人信息保護法',
  },
  {
    name: 'Data Security Law',
    country: 'CN',
    aliases: 'china s data security law, 数据安全法, 數據安全法, 資料安全法',
  },
  {
    name: 'Article 8/A of Law 5651',
    country: 'TR',
    aliases:
      '8 a maddesi, 8a maddesi, article 8 a of law, article 8a of law, 8 a maddesi uyarınca, 8 a maddesine, 8 a maddesi kapsamında, 8 a maddesine dayan*, 8a maddesine, article 8 a, 5651 sayılı kanun un 8 a, 5651 sayılı yasanın 8 a, kanunun 8 a',
  },
  { name: 'Article 299 Turkish Penal Code', country: 'TR', aliases: 'tck 299, tck nın 299' },
  {
    name: 'Anti-Terror Law',
    country: 'TR',
    aliases: 'terörle mücadele kanunu, turkey s anti terror law, anti terror law, anti terrorism law',
  },
  { name: 'Law on Commercial Communications', country: 'RU', aliases: 'закон о рекламе, закона о рекламе' },
  {
    name: 'Law on Foreign Agents',
    country: 'RU',
    aliases: 'закон об иноагентах, закона об иноагентах, foreign agents law',
  },
  { name: 'Law on Fakes', country: 'RU', aliases: 'закон о фейках, закона о фейках' },
  {
    name: 'Code of Administrative Offences',
    country: 'RU',
    aliases: 'code of administrative offences, коап рф, кодекс об административных правонарушениях',
    unless: ['Article 13.41 Code of Administrative Offences'],
  },
  {
    name: 'Article 13.41 Code of Administrative Offences',
    country: 'RU',
    aliases:
      'статья 13 41, статье 13 41, ст 13 41 коап, 13 41 коап, article 13 41, статьи 13 41, статью 13 41, по статье 13 41, ч 4 ст 13 41, ч 2 ст 13 41',
  },
  { name: 'Law on Self-Restraint of Social Networks', country: 'RU', aliases: 'закон о самоконтроле соцсетей' },
  {
    name: 'Law on Countering Extremist Activity',
    country: 'BY',
    aliases: 'закон о противодействии экстремизму, закона о противодействии экстремизму',
  },
  { name: 'Law on Electronic Communications (Ukraine)', country: 'UA', aliases: 'закон про електронні комунікації' },
  { name: 'Law on Media', country: 'UA', aliases: 'закон про медіа' },
  {
    name: 'Law on Communications',
    country: 'KZ',
    aliases: 'закон о связи, закона о связи, kazakhstan s law on communications',
  },
  { name: 'Law on Online Platforms', country: 'KZ', aliases: 'закон об онлайн платформах, law on online platforms' },
  {
    name: 'Computer Crimes Law',
    country: 'IR',
    aliases:
      'iran s computer crimes law, قانون جرایم رایانه ای, قانون جرائم رایانه ای, قانون جرایم رایانه‌ای, قانون جرائم رایانه‌ای',
  },
  {
    name: 'User Protection Bill',
    country: 'IR',
    aliases: 'طرح صیانت, user protection bill, internet protection bill, protection bill in iran',
  },
  {
    name: 'Press and Publications Law',
    country: 'JO',
    aliases: 'press and publications law, press and publication law, قانون المطبوعات والنشر, قانون المطبوعات',
  },
  { name: 'Audiovisual Law', country: 'JO', aliases: 'قانون الإعلام المرئي والمسموع' },
  { name: 'Emergency Law', country: 'EG', aliases: 'egypt s emergency law, قانون الطوارئ المصري' },
  { name: 'Law 09-04', country: 'DZ', aliases: 'loi 09 04, law 09 04' },
  { name: 'Press Code', country: 'MA', aliases: 'morocco s press code' },
  { name: 'Cybercrime Law (Sudan)', country: 'SD', aliases: 'sudan s cybercrime law' },
  {
    name: 'Uganda Communications Act 2013',
    country: 'UG',
    aliases: 'uganda communications act, section 5 of the uganda communications act',
  },
  {
    name: 'Kenya Information and Communications Act',
    country: 'KE',
    aliases: 'kenya information and communications act',
  },
  {
    name: 'Cybercrimes Act (Tanzania)',
    country: 'TZ',
    aliases:
      'tanzania s cybercrimes act, cybercrimes act 2015, sheria ya makosa ya mtandao, sheria ya uhalifu wa mtandao',
  },
  {
    name: 'Nigerian Communications Act',
    country: 'NG',
    aliases: 'nigerian communications act, nigeria data protection act, ndpa',
  },
  { name: 'Public Order Act', country: 'ZW', aliases: 'maintenance of peace and order act' },
  { name: 'Law 2018-031 (Ivory Coast)', country: 'CI', aliases: 'loi sur la cybercriminalité ivoirienne' },
  { name: 'Law on separatism', country: 'FR', aliases: 'loi séparatisme' },
  { name: 'Law of 29 July 1881', country: 'FR', aliases: 'loi de 1881, loi du 29 juillet 1881' },
  { name: 'Public Security Law', country: 'ES', aliases: 'ley mordaza española, ley de seguridad ciudadana' },
  { name: 'Royal Decree-Law 14/2019', country: 'ES', aliases: 'real decreto ley 14 2019, decretazo digital' },
  { name: 'Glücksspielstaatsvertrag', country: 'DE', aliases: 'glücksspielstaatsvertrag*' },
  { name: 'Anti-Terrorism Act (Poland)', country: 'PL', aliases: 'ustawa o działaniach antyterrorystycznych' },
  { name: 'Law on Audiovisual Media', country: 'AL', aliases: 'albania s law on audiovisual media' },
  { name: 'Terrorism Act 2000', country: 'GB', aliases: 'terrorism act 2000' },
  {
    name: 'International Emergency Economic Powers Act',
    country: 'US',
    aliases: 'international emergency economic powers act, ieepa',
  },
  { name: 'App Store Accountability Act', country: 'US', aliases: 'app store accountability act' },
  { name: 'Computer Fraud and Abuse Act', country: 'US', aliases: 'computer fraud and abuse act' },
  { name: 'LGPD', country: 'BR', aliases: 'lgpd, lei geral de proteção de dados' },
  { name: 'Election Law', country: 'BR', aliases: 'lei das eleições, lei 9 504, resolução 23 732, resolução do tse' },
  { name: 'Law against Hatred', country: 'VE', aliases: 'ley contra el odio, law against hatred' },
  { name: 'Organic Telecommunications Law', country: 'VE', aliases: 'ley orgánica de telecomunicaciones' },
  {
    name: 'Organic Communications Law',
    country: 'EC',
    aliases: 'ley orgánica de comunicación, ecuador s communications law',
  },
  {
    name: 'Provisions on the Administration of Internet User Public Account Information Services',
    country: 'CN',
    aliases:
      '互联网用户公众账号信息服务管理规定, 互聯網用戶公眾賬號信息服務管理規定, 互聯網用戶公眾帳號信息服務管理規定, provisions on the administration of internet user public account information services',
  },
  {
    name: 'Provisions on the Administration of Internet User Account Information',
    country: 'CN',
    aliases: '互联网用户账号信息管理规定, 互联网用户账号名称管理规定, 互聯網用戶賬號信息管理規定',
  },
  {
    name: 'Provisions on the Governance of the Online Information Content Ecosystem',
    country: 'CN',
    aliases: '网络信息内容生态治理规定, 網絡信息內容生態治理規定',
  },
  {
    name: 'Measures for the Administration of Internet Information Services',
    country: 'CN',
    aliases: '互联网信息服务管理办法, 互聯網信息服務管理辦法',
  },
  {
    name: 'Provisions on the Administration of Mobile Internet Application Information Services',
    country: 'CN',
    aliases: '移动互联网应用程序信息服务管理规定, 移動互聯網應用程序信息服務管理規定',
  },
  {
    name: 'Provisions on the Administration of Deep Synthesis Internet Information Services',
    country: 'CN',
    aliases: '互联网信息服务深度合成管理规定, 深度合成管理规定',
  },
  {
    name: 'Interim Measures for the Management of Generative AI Services',
    country: 'CN',
    aliases: '生成式人工智能服务管理暂行办法, 生成式人工智能服务管理办法',
  },
  {
    name: 'Regulations on the Protection of Minors in Cyberspace',
    country: 'CN',
    aliases: '未成年人网络保护条例, 未成年人網絡保護條例',
  },
  { name: 'Law on the Protection of Minors', country: 'CN', aliases: '未成年人保护法, 未成年人保護法' },
  {
    name: 'Provisions on the Administration of Internet News Information Services',
    country: 'CN',
    aliases: '互联网新闻信息服务管理规定',
  },
  { name: 'Counter-Espionage Law', country: 'CN', aliases: '反间谍法, 反間諜法' },
  { name: 'Measures for Labeling AI-Generated Content', country: 'CN', aliases: '人工智能生成合成内容标识办法' },
  {
    name: 'Fraud Crime Hazard Prevention Act',
    country: 'TW',
    aliases:
      '詐欺犯罪危害防制條例, 打詐條例, 打詐專法, 詐欺犯罪危害防制条例, fraud crime hazard prevention act, anti fraud act in taiwan',
  },
  { name: 'Cross-Strait Act', country: 'TW', aliases: '兩岸人民關係條例, 两岸人民关系条例' },
  { name: 'Copyright Act (South Korea)', country: 'KR', aliases: '저작권법*, 개정 저작권법*' },
  { name: 'Youth Protection Act', country: 'KR', aliases: '청소년보호법*, 청소년 보호법*' },
  { name: 'Special Act on the Punishment of Sexual Violence Crimes', country: 'KR', aliases: '성폭력처벌법*' },
  { name: 'Copyright Act (Japan)', country: 'JP', aliases: '日本の著作権法' },
  {
    name: "Law on preventing harm to children's health",
    country: 'KG',
    aliases:
      'о мерах по предупреждению причинения вреда здоровью детей, о предупреждении причинения вреда здоровью детей, law on preventing harm to children s health, law on the prevention of harm to children s health',
  },
  {
    name: 'Law on Personal Data (Uzbekistan)',
    country: 'UZ',
    aliases:
      'закон узбекистана о персональных данных, uzbekistan s law on personal data, uzbekistan s personal data law',
  },
  { name: 'Law on Informatization', country: 'UZ', aliases: 'закон об информатизации, закона об информатизации' },
  {
    name: 'Law on Protection of Children from Harmful Information',
    country: 'RU',
    aliases: 'о защите детей от информации, 436 фз',
  },
  {
    name: 'Law on Countering Terrorism',
    country: 'RU',
    aliases: 'закон* о борьбе с терроризмом, закон* о противодействии терроризму, антитеррористическ* законодательств*',
  },
  {
    name: 'Law on Countering Extremism',
    country: 'RU',
    aliases: 'закон* о противодействии экстремистской деятельности, 114 фз',
  },
  { name: 'Law on Mass Media', country: 'RU', aliases: 'закон рф о сми' },
  { name: 'Decree-Law 2022-54', country: 'TN', aliases: 'décret loi 54, décret 54' },
  { name: 'Digital Code', country: 'CD', aliases: 'code du numérique congolais, digital code of the drc' },
  {
    name: 'Electronic Communications Law',
    country: 'BJ',
    aliases: 'code du numérique béninois, code du numérique du bénin',
  },
  { name: 'Cybercrime Law (Cameroon)', country: 'CM', aliases: 'loi sur la cybersécurité et la cybercriminalité' },
  {
    name: 'Digital Communications Law (Gabon)',
    country: 'GA',
    aliases:
      'loi portant réglementation de la cybersécurité, code de la communication gabonais, code de la communication au gabon',
  },
  {
    name: 'Electronic Transactions Law (Mozambique)',
    country: 'MZ',
    aliases: 'lei das transacções electrónicas, lei de transacções electrónicas',
  },
  { name: 'Cybercrime and Digital Terrorism Law', country: 'IQ', aliases: 'قانون الجرائم المعلوماتية العراقي' },
  { name: 'Audiovisual Media Law (Saudi Arabia)', country: 'SA', aliases: 'نظام الإعلام المرئي والمسموع' },
  { name: 'Electronic Media Law (Kuwait)', country: 'KW', aliases: 'قانون الإعلام الإلكتروني' },
  {
    name: 'Information and Communication Technologies Act (Mauritius)',
    country: 'MU',
    aliases: 'information and communication technologies act, ict act 2001, icta act',
  },
  {
    name: 'Cybercrimes (Prohibition, Prevention, etc.) Act',
    country: 'NG',
    aliases: 'cybercrimes act 2015, cybercrime prohibition act',
  },
  {
    name: 'Code of Practice for Interactive Computer Service Platforms/Internet Intermediaries',
    country: 'NG',
    aliases:
      'code of practice for interactive computer service platforms, nitda code of practice, code of practice for interactive computer services',
  },
];
