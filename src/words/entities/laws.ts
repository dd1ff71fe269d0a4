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
  { name: 'Online Safety Act (Sri Lanka)', country: 'LK', aliases: 'online safety act no 9' },
  { name: 'Social Media Minimum Age Act', country: 'AU', aliases: 'social media minimum age, online safety amendment' },
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
  { name: 'Law 149-FZ', country: 'RU', aliases: '149 фз, 149 fz, закон об информации' },
  { name: 'Landing law', country: 'RU', aliases: 'закон о приземлении, landing law' },
  { name: 'Marco Civil da Internet', country: 'BR', aliases: 'marco civil, marco civil da internet' },
  { name: 'ECA Digital', country: 'BR', aliases: 'eca digital' },
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
      'peraturan menteri kominfo nomor 5 tahun 2020, permenkominfo nomor 5 tahun 2020, permenkominfo 5 2020, permenkominfo no 5, pm kominfo 5 2020, mr5, ministerial regulation 5',
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
  { name: 'Computer Crime Act', country: 'TH', aliases: 'computer crime act, computer crimes act' },
  { name: 'Cybersecurity Law', country: 'VN', aliases: 'decree 147, decree 72, vietnam s cybersecurity law' },
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
];
