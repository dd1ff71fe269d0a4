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
  { name: 'Section 79(3)(b) IT Act', country: 'IN', aliases: '79 3 b, 79 3b, 79 3 बी' },
  { name: 'Section 66A IT Act', country: 'IN', aliases: 'section 66a, 66 a it act' },
  { name: 'Section 66D IT Act', country: 'IN', aliases: '66d, 66 d, 66 डी, 66डी' },
  {
    name: 'IT Act 2000',
    country: 'IN',
    aliases:
      'it act 2000, information technology act 2000, i t act 2000, information technology act of 2000, आईटी एक्ट 2000, सूचना प्रौद्योगिकी अधिनियम 2000, आईटी अधिनियम 2000',
    unless: ['Section 69A IT Act', 'Section 79(3)(b) IT Act', 'Section 66D IT Act', 'Section 66A IT Act'],
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
      'it rules 2021, it rules, i t rules, information technology rules, information technology rules 2021, intermediary guidelines, digital media ethics code, it rule, it intermediary rules, 2021 guidelines, it amendment rules, information technology amendment rules, it intermediary guidelines, आईटी नियम, आईटी नियमों, आईटी रूल्स, आईटी नियम 2021, सूचना प्रौद्योगिकी नियम, ఐటీ నిబంధనల*, ఐటీ నిబంధనలు, ఐటీ రూల్స్, آئی ٹی رولز, آئی ٹی قوانین, তথ্যপ্রযুক্তি বিধি, আইটি বিধি, আইটি রুলস, ஐடி விதிகள், તકનીકી નિયમો, આઈટી નિયમો, આઈટી રૂલ્સ, ഐടി ചട്ടം*, ಐಟಿ ನಿಯಮ*, आयटी नियम*',
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
      'telegraph act, india telegraph act, indian telegraph act, टेलीग्राफ अधिनियम, भारतीय टेलीग्राफ अधिनियम, टेलीग्राफ एक्ट, भारतीय तार अधिनियम',
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
  { name: 'DPDP Act 2023', country: 'IN', aliases: 'dpdp act, digital personal data protection act' },
  { name: 'Copyright Act 1957', country: 'IN', aliases: 'copyright act 1957' },
  {
    name: 'Digital Services Act',
    country: 'EU',
    aliases:
      'digital services act, dsa, ley de servicios digitales, legge sui servizi digitali, gesetz über digitale dienste, règlement sur les services numériques, lei dos serviços digitais, akt o usługach cyfrowych, wet inzake digitale diensten, dijital hizmetler yasası, закон о цифровых услугах',
  },
  { name: 'Digital Markets Act', country: 'EU', aliases: 'digital markets act' },
  { name: 'GDPR', country: 'EU', aliases: 'gdpr, general data protection regulation, dsgvo, rgpd' },
  { name: 'TCO Regulation', country: 'EU', aliases: 'terrorist content online regulation' },
  {
    name: 'Online Safety Act',
    country: null,
    aliases: 'online safety act, online safety act 2023, online safety act 2021',
  },
  {
    name: 'Online Safety Act (Sri Lanka)',
    country: 'LK',
    aliases: 'online safety act no 9, sri lanka s online safety act',
  },
  {
    name: 'Social Media Minimum Age Act',
    country: 'AU',
    aliases:
      'social media minimum age, online safety amendment, online safety amendment social media minimum age, social media minimum age act',
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
  { name: 'Law 5651', country: 'TR', aliases: 'law 5651, law no 5651, 5651 sayılı, 5651' },
  {
    name: 'Law 149-FZ',
    country: 'RU',
    aliases: '149 фз, 149 fz, закон об информации, закон* о блокировк*, закон об информации информационных технологиях',
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
    aliases: 'computer crime act, computer crimes act, computer crimes act of thailand, พ ร บ คอมพิวเตอร์, พรบ คอมพิวเตอร์',
  },
  {
    name: 'Cybersecurity Law',
    country: 'VN',
    aliases:
      'decree 147, decree 72, vietnam s cybersecurity law, luật an ninh mạng, cybersecurity law of vietnam, vietnamese cybersecurity law',
  },
  { name: 'POFMA', country: 'SG', aliases: 'pofma, protection from online falsehoods' },
  { name: 'Online Criminal Harms Act', country: 'SG', aliases: 'online criminal harms act' },
  { name: 'Communications and Multimedia Act 1998', country: 'MY', aliases: 'communications and multimedia act' },
  {
    name: 'Legge 93/2023',
    country: 'IT',
    aliases: 'legge 93 2023, legge antipirateria 93 2023, law 93 2023, legge n 93',
  },
  {
    name: 'Legge antipirateria',
    country: 'IT',
    aliases: 'legge antipirateria, anti piracy law',
    unless: ['Legge 93/2023'],
  },
  { name: 'Cinematograph Act 1952', country: 'IN', aliases: 'cinematograph act' },
  { name: 'Cable Television Networks Act 1995', country: 'IN', aliases: 'cable television networks, cable tv act' },
  { name: 'Broadcasting Services Bill', country: 'IN', aliases: 'broadcasting services bill, broadcasting bill' },
  { name: 'Digital India Act', country: 'IN', aliases: 'digital india act' },
  {
    name: 'Citizens Protection (Against Online Harm) Rules 2020',
    country: 'PK',
    aliases: 'citizens protection against online harm, online harm rules, citizens protection rules',
  },
  {
    name: 'Removal and Blocking of Unlawful Online Content Rules',
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
  { name: 'Decree 147', country: 'VN', aliases: 'nghị định 147, decree no 147' },
  { name: 'Decree 15', country: 'VN', aliases: 'decree 15, nghị định 15 2020' },
  {
    name: 'Telecommunications Law',
    country: 'MM',
    aliases:
      'section 77 of the telecommunications law, telecommunications law article 77, myanmar s telecommunications law',
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
    aliases: 'foreign interference countermeasures act, fica',
  },
  { name: 'Cybersecurity Law of China', country: 'CN', aliases: 'china s cybersecurity law, 网络安全法' },
  { name: 'Network Act', country: 'KR', aliases: 'information and communications network act, 정보통신망법*' },
  {
    name: 'Information Distribution Platform Act',
    country: 'JP',
    aliases: 'information distribution platform act, 情報流通プラットフォーム対処法, 情プラ法',
  },
  {
    name: 'Provider Liability Limitation Act',
    country: 'JP',
    aliases: 'provider liability limitation act, プロバイダ責任制限法',
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
    aliases: '242 фз, 242 fz, закон о персональных данных, data localisation law, data localization law',
  },
  {
    name: 'Law on Mass Media (Belarus)',
    country: 'BY',
    aliases: 'закон о сми, mass media law of belarus, belarus media law',
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
    aliases: 'law 175 of 2018, anti cyber and information technology crimes law, قانون مكافحة جرائم تقنية المعلومات',
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
    aliases: 'electronic and postal communications, online content regulations',
  },
  { name: 'Computer Misuse and Cybercrimes Act', country: 'KE', aliases: 'computer misuse and cybercrimes act' },
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
    aliases: 'cyber and data protection act, interception of communications act',
  },
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
  { name: 'Kids Online Safety Act', country: 'US', aliases: 'kids online safety act, kosa' },
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
];
