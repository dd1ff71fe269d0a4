import { type Body, court, police, regulator, renamed, state } from './body.ts';

/** Turkey, Iran, the Arab states and Israel. */
export const MIDDLE_EAST: Body[] = [
  regulator(
    'Information and Communication Technologies Authority (Turkey)',
    'TR',
    'btk, btk nın, btk nin, information and communication technologies authority, information technologies and communications authority, information and communications technologies authority, turkey s communications authority, icta, bilgi teknolojileri ve iletişim kurumu, turkey s telecommunications authority, infotech regulator, national communications authority',
  ),
  regulator('RTÜK', 'TR', 'rtuk, rtük, radio and television supreme council'),
  court(
    'Constitutional Court (Turkey)',
    'TR',
    'turkey s constitutional court, turkish constitutional court, anayasa mahkemesi, aym, türkisches verfassungsgericht, türkische verfassungsgericht, corte costituzionale turca',
  ),
  court(
    'Criminal Judgeship of Peace (Turkey)',
    'TR',
    'sulh ceza hakimligi, sulh ceza hakimliği, criminal judgeship of peace',
  ),
  police(
    'Public Security Directorate (Jordan)',
    'JO',
    'public security directorate, مديرية الأمن العام, لمديرية الأمن العام, الأمن العام',
  ),
  state(
    'Ministry of Communications (Iraq)',
    'IQ',
    'iraqi ministry of communications, iraq s ministry of communications, iraqi communications ministry, وزارة الاتصالات العراقية, وزيرة الاتصالات العراقية',
  ),
  regulator(
    'Communications and Media Commission (Iraq)',
    'IQ',
    'communications and media commission, هيئة الإعلام والاتصالات',
  ),
  state(
    'Supreme Council of Cyberspace (Iran)',
    'IR',
    'supreme council of cyberspace, supreme cyberspace council, شورای عالی فضای مجازی, supreme council of virtual space',
  ),
  regulator(
    'Presidency of Telecommunication and Communication (Turkey)',
    'TR',
    'tib, telekomünikasyon iletişim başkanlığı, telecommunications directorate, presidency of telecommunication, telecommunication communication presidency, telecommunications communication presidency',
  ),
  renamed(
    '2018-07-10',
    'Ministry of Transport, Maritime Affairs and Communications (Turkey)',
    state(
      'Ministry of Transport and Infrastructure (Turkey)',
      'TR',
      'turkey s transport ministry, ulaştırma ve altyapı bakanlığı, abdulkadir uraloğlu, uraloğlu, binali yıldırım',
    ),
  ),
  state(
    'Ministry of Interior (Turkey)',
    'TR',
    'turkey s interior ministry, turkish interior ministry, içişleri bakanlığı',
  ),
  state(
    'Directorate of Communications (Turkey)',
    'TR',
    'directorate of communications, communications directorate, iletişim başkanlığı, fahrettin altun',
  ),
  regulator('Advertising Board (Turkey)', 'TR', 'reklam kurulu, turkey s advertising board'),
  regulator(
    'Competition Authority (Turkey)',
    'TR',
    'rekabet kurumu, rekabet kurulu, turkish competition authority, turkish competition board',
  ),
  regulator('Personal Data Protection Authority (Turkey)', 'TR', 'kvkk, kişisel verileri koruma kurumu'),
  police(
    "Ankara Prosecutor's Office",
    'TR',
    'ankara cumhuriyet başsavcılığı, ankara chief public prosecutor, ankara prosecutor',
  ),
  police(
    "Istanbul Prosecutor's Office",
    'TR',
    'istanbul cumhuriyet başsavcılığı, istanbul chief public prosecutor, istanbul prosecutor, istanbul prosecutors',
  ),
  court('Council of State (Turkey)', 'TR', 'danıştay, turkey s council of state'),
  court('Court of Cassation (Turkey)', 'TR', 'yargıtay, turkey s court of cassation'),
  court('Turkish court', 'TR', 'turkish court, court in turkey'),
  court(
    'Judiciary of Iran',
    'IR',
    'iranian judiciary, iran s judiciary, judiciary of iran, قوه قضاییه, قوه قضائیه, القضاء الإيراني, السلطة القضائية الإيرانية',
  ),
  state(
    'Committee to Determine Instances of Criminal Content (Iran)',
    'IR',
    'committee to determine instances of criminal content, committee for determining criminal content, کارگروه تعیین مصادیق, کمیته فیلترینگ, کارگروه فیلترینگ, filtering committee',
  ),
  state(
    'Ministry of Communications and Information Technology (Iran)',
    'IR',
    'iranian ict ministry, iran s ict ministry, iran s communications minister, azari jahromi, sattar hashemi, وزارت ارتباطات, وزیر ارتباطات',
  ),
  state('Supreme National Security Council (Iran)', 'IR', 'شورای عالی امنیت ملی'),
  police(
    "Tehran Culture and Media Prosecutor's Office",
    'IR',
    'culture and media prosecutor s office, tehran culture and media prosecutor, culture and media court in tehran',
  ),
  police('Prosecutor General of Iran', 'IR', 'iran s prosecutor general, دادستان کل کشور, دادستانی کل'),
  police('Cyber Police (Iran)', 'IR', 'پلیس فتا, فتا, fata police'),
  regulator(
    'Telecommunications and Digital Government Regulatory Authority (UAE)',
    'AE',
    'tdra, telecommunications and digital government regulatory authority, telecommunications regulatory authority of the uae, uae telecommunications regulatory authority, uae s telecommunications regulatory authority, uae s tra, uae tra, هيئة تنظيم الاتصالات والحكومة الرقمية',
  ),
  regulator(
    'Communications, Space and Technology Commission (Saudi Arabia)',
    'SA',
    'communications space and technology commission, communications and information technology commission, saudi citc, citc, هيئة الاتصالات والفضاء والتقنية, هيئة الاتصالات وتقنية المعلومات',
  ),
  regulator(
    'General Authority of Media Regulation (Saudi Arabia)',
    'SA',
    'general commission for audiovisual media, general authority of media regulation, general authority for media regulation, الهيئة العامة لتنظيم الإعلام',
  ),
  regulator(
    'Communication and Information Technology Regulatory Authority (Kuwait)',
    'KW',
    'citra kuwait, citra, communication and information technology regulatory authority, هيئة الاتصالات وتقنية المعلومات الكويتية',
  ),
  regulator(
    'Communications Regulatory Authority (Qatar)',
    'QA',
    'communications regulatory authority of qatar, qatar s communications regulatory authority, cra qatar',
  ),
  regulator(
    'Telecommunications Regulatory Authority (Bahrain)',
    'BH',
    'bahrain s telecommunications regulatory authority, telecommunications regulatory authority of bahrain',
  ),
  state(
    'Ministry of Information Affairs (Bahrain)',
    'BH',
    'information affairs authority, bahrain s ministry of information',
  ),
  regulator(
    'Telecommunications Regulatory Authority (Oman)',
    'OM',
    'oman s telecommunications regulatory authority, telecommunications regulatory authority of oman, هيئة تنظيم الاتصالات العمانية',
  ),
  regulator(
    'Telecommunications Regulatory Authority (Lebanon)',
    'LB',
    'lebanon s telecommunications regulatory authority, lebanese telecommunications ministry, lebanon s telecoms ministry, ogero',
  ),
  regulator(
    'Telecommunications Regulatory Commission (Jordan)',
    'JO',
    'trc jordan, jordan s telecommunications regulatory commission, telecommunications regulatory commission of jordan, هيئة تنظيم قطاع الاتصالات',
  ),
  regulator(
    'Jordan Media Commission',
    'JO',
    'jordan media commission, jordan s media commission, هيئة الإعلام الأردنية',
  ),
  police('Cybercrime Unit (Jordan)', 'JO', 'وحدة مكافحة الجرائم الإلكترونية'),
  state(
    'Ministry of Interior (Iraq)',
    'IQ',
    'iraqi interior ministry, iraq s interior ministry, وزارة الداخلية العراقية',
  ),
  court(
    'Federal Supreme Court (Iraq)',
    'IQ',
    'iraq s federal supreme court, iraqi supreme court, المحكمة الاتحادية العليا',
  ),
  court('Karkh Court (Iraq)', 'IQ', 'محكمة الكرخ, karkh court, karkh investigative court'),
  regulator(
    'Syrian Telecommunications Establishment',
    'SY',
    'syrian telecommunications establishment, syrian telecom, الشركة السورية للاتصالات',
  ),
  state('Ministry of Telecommunications (Yemen)', 'YE', 'houthi authorities, yemennet, وزارة الاتصالات في صنعاء'),
  state(
    'Ministry of Communications (Israel)',
    'IL',
    'israel s communications ministry, israeli communications ministry, israel s communications minister, shlomo karhi',
  ),
  state(
    "Cyber Unit of the State Attorney's Office (Israel)",
    'IL',
    'israel s cyber unit, israeli cyber unit, state attorney s cyber unit',
  ),
  court(
    'Supreme Court of Israel',
    'IL',
    'supreme court of israel, israel s supreme court, israeli supreme court, israel s high court, israeli high court',
  ),
  court('Tel Aviv court', 'IL', 'tel aviv court, tel aviv district court, tel aviv magistrate'),
  state('Palestinian Authority', 'PS', 'palestinian authority, السلطة الفلسطينية'),
  police('Palestinian Attorney General', 'PS', 'palestinian attorney general, النائب العام الفلسطيني'),
  court('Ramallah Magistrate Court', 'PS', 'ramallah magistrate court, ramallah court, محكمة صلح رام الله'),
  regulator(
    'National Telecom Regulatory Authority (Egypt)',
    'EG',
    'ntra, national telecom regulatory authority, national telecommunications regulatory authority, egypt s telecoms regulator, الجهاز القومي لتنظيم الاتصالات',
  ),
  regulator(
    'Supreme Council for Media Regulation (Egypt)',
    'EG',
    'supreme council for media regulation, egypt s media regulator, scmr, المجلس الأعلى لتنظيم الإعلام, المجلس الاعلى لتنظيم الاعلام',
  ),
  court('Supreme Administrative Court (Egypt)', 'EG', 'supreme administrative court, المحكمة الإدارية العليا'),
  court(
    'Court of Administrative Justice (Egypt)',
    'EG',
    'court of administrative justice, محكمة القضاء الإداري, cairo administrative court, egyptian administrative court',
  ),
  police(
    'Public Prosecution (Egypt)',
    'EG',
    'egyptian public prosecution, egypt s public prosecutor, النيابة العامة المصرية',
  ),
  regulator(
    'National Telecommunications Corporation (Sudan)',
    'SD',
    'sudan s national telecommunications corporation, telecommunications and post regulatory authority, جهاز تنظيم الاتصالات والبريد',
  ),
  regulator(
    'General Authority for Communications and Informatics (Libya)',
    'LY',
    'general authority for communications and informatics, الهيئة العامة للاتصالات والمعلوماتية',
  ),
  regulator('Agence Nationale de Réglementation des Télécommunications (Morocco)', 'MA', 'anrt'),
  regulator(
    'National Telecommunications Authority (Tunisia)',
    'TN',
    'agence tunisienne d internet, tunisian internet agency, tunisia s internet agency, الوكالة التونسية للإنترنت',
  ),
  regulator('National Authority for Personal Data Protection (Tunisia)', 'TN', 'inpdp'),
  regulator(
    'Regulatory Authority for Post and Electronic Communications (Algeria)',
    'DZ',
    'arpce, algérie télécom, algerie telecom, اتصالات الجزائر',
  ),
  regulator(
    'Independent High Authority for Audiovisual Communication (Tunisia)',
    'TN',
    'haica, independent high authority for audiovisual communication',
  ),
  regulator('UAE Media Council', 'AE', 'uae media council, uae national media council'),
  police('Israel Security Agency', 'IL', 'shin bet, israel security agency'),
  police('Israel Police', 'IL', 'israel police, israeli police'),
  state('Kurdistan Regional Government', 'IQ', 'kurdistan regional government'),
  regulator('National Press Authority (Egypt)', 'EG', 'egypt s national press authority'),
];
