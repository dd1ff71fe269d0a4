import { type Body, court, police, regulator, renamed, state } from './body.ts';

/** Turkey, Iran, the Arab states and Israel. */
export const MIDDLE_EAST: Body[] = [
  regulator(
    'Information and Communication Technologies Authority (Turkey)',
    'TR',
    'btk, btk nın, btk nin, information and communication technologies authority, information technologies and communications authority, information and communications technologies authority, turkey s communications authority, icta, bilgi teknolojileri ve iletişim kurumu, turkey s telecommunications authority, infotech regulator, national communications authority, turkish telecoms regulator, turkey s telecoms regulator, turkey s telecom regulator, turkey s internet regulator, turkish internet regulator, turkish telecommunications authority, turkish communications authority, turkey s information technologies authority, information technologies authority, bilgi teknolojileri kurumu, هيئة تكنولوجيا المعلومات والاتصالات التركية, هيئة تقنية المعلومات والاتصالات التركية, هيئة الاتصالات التركية, autorité turque des technologies de l information, autorité turque des télécommunications, 土耳其信息和通信技术局, 土耳其信息技术与通信管理局, トルコ情報通信技術庁, سازمان فناوری اطلاعات و ارتباطات ترکیه',
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
    'sulh ceza hakimligi, sulh ceza hakimliği, criminal judgeship of peace, sulh ceza hâkimliği, sulh ceza hakimliğince, sulh ceza hakimligince, nöbetçi sulh ceza, peace judgeship, criminal peace judge, criminal peace judgeship, penal judgeship of peace, penal court of peace, criminal court of peace, magistrate judgeship in turkey',
  ),
  police(
    'Public Security Directorate (Jordan)',
    'JO',
    'public security directorate, مديرية الأمن العام, لمديرية الأمن العام, الأمن العام',
  ),
  state(
    'Ministry of Communications (Iraq)',
    'IQ',
    'iraqi ministry of communications, iraq s ministry of communications, iraqi communications ministry, وزارة الاتصالات العراقية, وزيرة الاتصالات العراقية, iraq s communications ministry, iraqi communications minister, iraq s communications minister, iraqi telecommunications ministry, iraqi ministry of telecommunications, hiyam al yasiri, هيام الياسري',
  ),
  regulator(
    'Communications and Media Commission (Iraq)',
    'IQ',
    'communications and media commission, هيئة الإعلام والاتصالات, iraqi communications and media commission, iraq s communications and media commission, iraqi media commission, iraq s media regulator, هيئة الإعلام والاتصالات العراقية, iraq s cmc',
  ),
  state(
    'Supreme Council of Cyberspace (Iran)',
    'IR',
    'supreme council of cyberspace, supreme cyberspace council, شورای عالی فضای مجازی, supreme council of virtual space, iran s supreme cyberspace council, iran s supreme council of cyberspace, cyberspace council, مرکز ملی فضای مجازی, national cyberspace center, national center for cyberspace, المجلس الأعلى للفضاء الافتراضي, المجلس الأعلى للفضاء السيبراني, conseil suprême du cyberespace, высший совет по киберпространству, 伊朗最高网络空间委员会, 伊朗网络空间最高委员会',
  ),
  regulator(
    'Telecommunications Directorate (Turkey)',
    'TR',
    'tib, telecommunication directorate, telecoms directorate, turkey s telecoms authority tib, presidency of telecommunication and communication, telecommunications presidency, telekomünikasyon iletişim başkanlığı, telecommunications directorate, presidency of telecommunication, telecommunication communication presidency, telecommunications communication presidency',
  ),
  renamed(
    '2018-07-10',
    'Ministry of Transport, Maritime Affairs and Communications (Turkey)',
    state(
      'Ministry of Transport and Infrastructure (Turkey)',
      'TR',
      'turkey s transport ministry, ulaştırma ve altyapı bakanlığı, abdulkadir uraloğlu, uraloğlu, binali yıldırım, transport and infrastructure minister abdulkadir, turkish transport minister, turkey s transport minister, türkiye s transport minister, ulaştırma bakanlığı, ulaştırma bakanı, ulaştırma ve altyapı bakanı, وزير النقل والبنية التحتية التركي, ministre turc des transports',
    ),
  ),
  state(
    'Ministry of Interior (Turkey)',
    'TR',
    'turkey s interior ministry, turkish interior ministry, içişleri bakanlığı, turkish interior minister, turkey s interior minister, ali yerlikaya, içişleri bakanı',
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
  court(
    'Turkish court',
    'TR',
    'turkish court, court in turkey, turkey s court, türk mahkemesi, محكمة تركية, القضاء التركي, tribunal turc, justice turque, 土耳其法院, トルコの裁判所, турецкий суд, суд турции',
  ),
  court(
    'Judiciary of Iran',
    'IR',
    'iranian judiciary, iran s judiciary, judiciary of iran, قوه قضاییه, قوه قضائیه, القضاء الإيراني, السلطة القضائية الإيرانية, pouvoir judiciaire iranien',
  ),
  state(
    'Committee to Determine Instances of Criminal Content (Iran)',
    'IR',
    'committee to determine instances of criminal content, committee for determining criminal content, کارگروه تعیین مصادیق, کمیته فیلترینگ, کارگروه فیلترینگ, filtering committee, committee to determine criminal content, committee for determining instances of criminal content, committee on determining criminal content, کارگروه تعیین مصادیق محتوای مجرمانه, کمیته تعیین مصادیق, کمیته تعیین مصادیق محتوای مجرمانه, لجنة تحديد المحتوى الإجرامي',
  ),
  state(
    'Ministry of Communications and Information Technology (Iran)',
    'IR',
    'iranian ict ministry, iran s ict ministry, iran s communications minister, azari jahromi, sattar hashemi, وزارت ارتباطات, وزیر ارتباطات, iran s minister of communications, iran s ict minister, iranian communications minister, iranian communications ministry, iran s communications ministry, ministry of ict iran, ستار هاشمی, سید ستار هاشمی, وزیر ارتباطات و فناوری اطلاعات, وزارت ارتباطات و فناوری اطلاعات, عیسی زارع پور, وزير الاتصالات الإيراني, وزارة الاتصالات الإيرانية',
  ),
  state(
    'Supreme National Security Council (Iran)',
    'IR',
    'شورای عالی امنیت ملی, supreme national security council, iran s supreme national security council, iran s national security council, conseil suprême de sécurité nationale',
  ),
  police(
    "Tehran Culture and Media Prosecutor's Office",
    'IR',
    'culture and media prosecutor s office, tehran culture and media prosecutor, culture and media court in tehran',
  ),
  police(
    'Prosecutor General of Iran',
    'IR',
    'iran s prosecutor general, دادستان کل کشور, دادستانی کل, iran s prosecutor general s office, دادستان کل, دادستانی کل کشور, المدعي العام الإيراني, procureur général d iran',
  ),
  police('Cyber Police (Iran)', 'IR', 'پلیس فتا, فتا, fata police, iran s cyber police, iranian cyber police'),
  regulator(
    'Telecommunications and Digital Government Regulatory Authority (UAE)',
    'AE',
    'tdra, telecommunications and digital government regulatory authority, telecommunications regulatory authority of the uae, uae telecommunications regulatory authority, uae s telecommunications regulatory authority, uae s tra, uae tra, هيئة تنظيم الاتصالات والحكومة الرقمية, uae s tdra, uae telecoms regulator, uae s telecoms regulator, uae regulator, هيئة تنظيم الاتصالات الإماراتية',
  ),
  renamed(
    '2022-12-01',
    'Communications and Information Technology Commission (Saudi Arabia)',
    regulator(
      'Communications, Space and Technology Commission (Saudi Arabia)',
      'SA',
      'communications space and technology commission, communications and information technology commission, saudi citc, citc, هيئة الاتصالات والفضاء والتقنية, هيئة الاتصالات وتقنية المعلومات, saudi telecoms regulator, saudi arabia s telecoms regulator, هيئة الاتصالات السعودية',
    ),
  ),
  regulator(
    'General Authority of Media Regulation (Saudi Arabia)',
    'SA',
    'general commission for audiovisual media, general authority of media regulation, general authority for media regulation, الهيئة العامة لتنظيم الإعلام, saudi media regulator, saudi arabia s media regulator, saudi general authority of media regulation, general media regulation authority, هيئة تنظيم الإعلام, هيئة تنظيم الإعلام السعودية, تنظيم الإعلام السعودية, gmedia',
  ),
  regulator(
    'Communication and Information Technology Regulatory Authority (Kuwait)',
    'KW',
    'citra kuwait, citra, communication and information technology regulatory authority, هيئة الاتصالات وتقنية المعلومات الكويتية, الهيئة العامة للاتصالات وتقنية المعلومات, هيئة الاتصالات الكويتية, الهيئة العامة للاتصالات وتقنية المعلومات الكويتية, kuwait s telecoms regulator, kuwait s communications regulator, kuwaiti regulator, kuwait s citra, سيترا',
  ),
  regulator(
    'Communications Regulatory Authority (Qatar)',
    'QA',
    'communications regulatory authority of qatar, qatar s communications regulatory authority, cra qatar, هيئة تنظيم الاتصالات القطرية, qatar s communications regulator, qatar s telecoms regulator',
  ),
  regulator(
    'Telecommunications Regulatory Authority (Bahrain)',
    'BH',
    'bahrain s telecommunications regulatory authority, telecommunications regulatory authority of bahrain, هيئة تنظيم الاتصالات البحرينية, bahrain s telecoms regulator',
  ),
  state(
    'Ministry of Information Affairs (Bahrain)',
    'BH',
    'information affairs authority, bahrain s ministry of information',
  ),
  regulator(
    'Telecommunications Regulatory Authority (Oman)',
    'OM',
    'oman s telecommunications regulatory authority, telecommunications regulatory authority of oman, هيئة تنظيم الاتصالات العمانية, oman s telecoms regulator',
  ),
  regulator(
    'Telecommunications Regulatory Authority (Lebanon)',
    'LB',
    'lebanon s telecommunications regulatory authority, lebanese telecommunications ministry, lebanon s telecoms ministry, ogero',
  ),
  regulator(
    'Telecommunications Regulatory Commission (Jordan)',
    'JO',
    'trc jordan, jordan s telecommunications regulatory commission, telecommunications regulatory commission of jordan, هيئة تنظيم قطاع الاتصالات, هيئة تنظيم قطاع الاتصالات الأردنية, jordanian telecoms regulator',
  ),
  regulator(
    'Jordan Media Commission',
    'JO',
    'jordan media commission, jordan s media commission, هيئة الإعلام الأردنية, هيئة الاعلام الأردنية, هيئة الإعلام في الأردن, jordanian media commission',
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
    'ntra, national telecom regulatory authority, national telecommunications regulatory authority, egypt s telecoms regulator, الجهاز القومي لتنظيم الاتصالات, egyptian telecoms regulator, egypt s telecom regulator, تنظيم الاتصالات المصري, القومي لتنظيم الاتصالات, جهاز تنظيم الاتصالات المصري',
  ),
  regulator(
    'Supreme Council for Media Regulation (Egypt)',
    'EG',
    'supreme council for media regulation, egypt s media regulator, scmr, المجلس الأعلى لتنظيم الإعلام, المجلس الاعلى لتنظيم الاعلام, egypt s supreme council for media regulation, egyptian media regulator, egypt s supreme media council, supreme media council, egyptian media council, الأعلى للإعلام, الأعلى لتنظيم الإعلام, المجلس الأعلى للإعلام, conseil suprême de régulation des médias',
  ),
  court('Supreme Administrative Court (Egypt)', 'EG', 'supreme administrative court, المحكمة الإدارية العليا'),
  court(
    'Court of Administrative Justice (Egypt)',
    'EG',
    'court of administrative justice, محكمة القضاء الإداري, cairo administrative court, egyptian administrative court, القضاء الإداري المصري, القضاء الإداري, محكمة القضاء الاداري, egypt s administrative court, egypt s court of administrative justice',
  ),
  police(
    'Public Prosecution (Egypt)',
    'EG',
    'egyptian public prosecution, egypt s public prosecutor, النيابة العامة المصرية, egypt s prosecution',
  ),
  regulator(
    'National Telecommunications Corporation (Sudan)',
    'SD',
    'sudan s national telecommunications corporation, telecommunications and post regulatory authority, جهاز تنظيم الاتصالات والبريد, جهاز تنظيم الاتصالات السوداني, جهاز تنظيم الاتصالات والبريد السوداني, sudan s telecoms regulator, sudanese telecoms regulator',
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
  state(
    'Ministry of Justice (Turkey)',
    'TR',
    'turkey s justice ministry, turkish justice ministry, turkey s justice minister, turkish justice minister, justice minister yilmaz tunc, justice minister tunc, yılmaz tunç, yilmaz tunc, adalet bakanlığı, adalet bakanı',
  ),
  police(
    'Presidency of Cybersecurity (Turkey)',
    'TR',
    'siber güvenlik başkanlığı, turkey s cybersecurity directorate, turkish cybersecurity directorate',
  ),
  regulator(
    'Access Providers Union (Turkey)',
    'TR',
    'erişim sağlayıcıları birliği, access providers union, turkey s access providers union',
  ),
  police(
    'Prosecutor of Tehran',
    'IR',
    'tehran prosecutor, tehran s prosecutor, tehran prosecutor s office, دادستان تهران, دادستانی تهران, دادسرای تهران',
  ),
  state(
    'Ministry of Communications (Syria)',
    'SY',
    'وزارة الاتصالات السورية, وزارة الاتصالات والتقانة, syrian communications ministry, syria s communications ministry, syria s ministry of communications',
  ),
  state(
    'Ministry of Telecommunications (Lebanon)',
    'LB',
    'وزارة الاتصالات اللبنانية, lebanon s telecommunications ministry',
  ),
  police('Public Prosecution (Kuwait)', 'KW', 'النيابة العامة الكويتية, kuwait s public prosecution'),
];
