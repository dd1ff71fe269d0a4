import type { Words } from '../listen.ts';
import type { BodyKind } from './bodies/body.ts';

/**
 * What many states have under one name: "the interior ministry". Whose it is, the country beside it or that of the
 * text decides; it is printed by the name of the body that holds it there, else as "Ministry of Interior (Kenya)".
 */
export interface Office {
  name: string;
  kind: BodyKind;
  aliases: Words;
  /** Whose it is where nothing says a country. */
  otherwise?: string;
  /** By country, the body that holds it. */
  holders: Readonly<Record<string, string>>;
}

/** Offices in the languages that name them alike; the languages other than English are not checked by their readers. */
export const OFFICES: Office[] = [
  {
    name: 'Ministry of Digital Affairs',
    kind: 'state',
    aliases:
      'it ministry, it ministry s, ministry of it, ministry of information technology, information technology ministry, technology ministry, digital ministry, digital affairs ministry, ministry of digital affairs, ict ministry, ministry of ict, ministère du numérique, ministère de l économie numérique, ministère de la transition numérique',
    otherwise: 'IN',
    holders: {
      IN: 'MeitY',
      PK: 'Ministry of Information Technology and Telecommunication (Pakistan)',
      ID: 'Ministry of Communication and Digital Affairs (Indonesia)',
      TH: 'Ministry of Digital Economy and Society (Thailand)',
      TW: 'Ministry of Digital Affairs (Taiwan)',
      IR: 'Ministry of Communications and Information Technology (Iran)',
      NP: 'Ministry of Communication and Information Technology (Nepal)',
      KR: 'Ministry of Science and ICT (South Korea)',
      CN: 'Ministry of Industry and Information Technology (China)',
      RU: 'Ministry of Digital Development (Russia)',
      UA: 'Ministry of Digital Transformation (Ukraine)',
      KG: 'Ministry of Digital Development (Kyrgyzstan)',
      KE: 'Ministry of ICT (Kenya)',
      UG: 'Ministry of ICT and National Guidance (Uganda)',
    },
  },
  {
    name: 'Telecommunications Department',
    kind: 'state',
    aliases: 'telecom department, telecoms department, telecommunications department, department of telecoms',
    otherwise: 'IN',
    holders: {
      IN: 'Department of Telecommunications',
      VN: 'Authority of Telecommunications (Vietnam)',
      MM: 'Ministry of Transport and Communications (Myanmar)',
    },
  },
  {
    name: 'Ministry of Communications and Information Technology',
    kind: 'state',
    aliases:
      'ministry of communications and information technology, ministry of communication and information technology, ministry of communications information technology, ministry of communications and it',
    otherwise: 'IN',
    holders: {
      IN: 'Ministry of Communications and Information Technology',
      NP: 'Ministry of Communication and Information Technology (Nepal)',
      IR: 'Ministry of Communications and Information Technology (Iran)',
    },
  },
  {
    name: 'Ministry of Communications',
    kind: 'state',
    aliases:
      'communications ministry, communication ministry, ministry of communications, ministry of communication, ministry of telecommunications, telecommunications ministry, telecom ministry, telecoms ministry, ministère de la communication, ministère des communications, ministerio de comunicaciones, ministério das comunicações, kommunikationsministerium, министерство связи, минцифры, минкомсвязь, وزارة الاتصالات, संचार मंत्रालय, 통신부',
    holders: {
      IN: 'Department of Telecommunications',
      NP: 'Ministry of Communication and Information Technology (Nepal)',
      ID: 'Ministry of Communication and Digital Affairs (Indonesia)',
      MY: 'Ministry of Communications (Malaysia)',
      IQ: 'Ministry of Communications (Iraq)',
      IR: 'Ministry of Communications and Information Technology (Iran)',
      IL: 'Ministry of Communications (Israel)',
      CU: 'Ministry of Communications (Cuba)',
      AF: 'Ministry of Communications (Afghanistan)',
      YE: 'Ministry of Telecommunications (Yemen)',
      SO: 'Ministry of Communications and Technology (Somalia)',
      ER: 'Ministry of Communications (Eritrea)',
      VN: 'Ministry of Information and Communications (Vietnam)',
      JP: 'Ministry of Internal Affairs and Communications (Japan)',
      BD: 'Ministry of Posts and Telecommunications (Bangladesh)',
      KH: 'Ministry of Posts and Telecommunications (Cambodia)',
      AU: 'Department of Communications (Australia)',
      SN: 'Ministry of Communication, Telecommunications and Digital Economy (Senegal)',
      CD: 'Ministry of Communication and Media (DR Congo)',
    },
  },
  {
    name: 'Ministry of Information',
    kind: 'state',
    aliases:
      'information ministry, ministry of information, وزارة الإعلام, وزارة الاعلام, सूचना मंत्रालय, সূচনা মন্ত্রণালয়, তথ্য মন্ত্রণালয়, министерство информации',
    holders: {
      IN: 'MIB',
      PK: 'Ministry of Information and Broadcasting (Pakistan)',
      BD: 'Ministry of Information and Broadcasting (Bangladesh)',
      BY: 'Ministry of Information (Belarus)',
      KZ: 'Ministry of Information (Kazakhstan)',
      BH: 'Ministry of Information Affairs (Bahrain)',
      KH: 'Ministry of Information (Cambodia)',
      TZ: 'Ministry of Information (Tanzania)',
      ZW: 'Ministry of Information (Zimbabwe)',
      NG: 'Ministry of Information and Culture (Nigeria)',
    },
  },
  {
    name: 'Department of Justice',
    kind: 'state',
    aliases: 'justice department, department of justice, justice department s',
    otherwise: 'US',
    holders: { US: 'US Department of Justice', IE: 'Department of Justice (Ireland)' },
  },
  {
    name: 'Ministry of Interior',
    kind: 'state',
    aliases:
      'interior ministry, interior ministry s, ministry of interior, ministry of the interior, home ministry, home ministry s, ministry of home affairs, home affairs ministry, ministry of internal affairs, internal affairs ministry, ministère de l intérieur, ministerio del interior, innenministerium, ministero dell interno, мвд, министерство внутренних дел, мвс, وزارة الداخلية, وزارت داخله',
    holders: {
      IN: 'Ministry of Home Affairs',
      PK: 'Ministry of Interior (Pakistan)',
      RU: 'Ministry of Internal Affairs (Russia)',
      TR: 'Ministry of Interior (Turkey)',
      IQ: 'Ministry of Interior (Iraq)',
      FR: 'Ministry of the Interior (France)',
      TW: 'Ministry of the Interior (Taiwan)',
      SG: 'Ministry of Home Affairs (Singapore)',
      BD: 'Ministry of Home Affairs (Bangladesh)',
    },
  },
  {
    name: 'Telecommunications Regulator',
    kind: 'regulator',
    aliases:
      'telecom regulator, telecoms regulator, telecommunications regulator, telecommunication regulator, telecom watchdog, telecoms watchdog, telecommunications watchdog, communications regulator, communication regulator, communications watchdog, telecom authority, telecoms authority, telecommunications authority, telecommunication authority, communications authority, telecommunications regulatory authority, telecom regulatory authority, communications commission, telecommunications commission, telecommunication regulatory commission, internet regulator, internet watchdog, télécoms régulateur, régulateur des télécoms, autorité de régulation des télécommunications, regulador de telecomunicaciones, ente regulador de telecomunicaciones, regulador das comunicações, هيئة الاتصالات, هيئة تنظيم الاتصالات, दूरसंचार प्राधिकरण, दूरसञ्चार प्राधिकरण, टेलिकम प्राधिकरण',
    holders: {
      IN: 'TRAI',
      PK: 'Pakistan Telecommunication Authority',
      NP: 'Nepal Telecommunications Authority',
      BD: 'Bangladesh Telecommunication Regulatory Commission',
      LK: 'Telecommunications Regulatory Commission of Sri Lanka',
      MV: 'Communications Authority of Maldives',
      AF: 'Afghanistan Telecom Regulatory Authority',
      RU: 'Roskomnadzor',
      TR: 'Information and Communication Technologies Authority (Turkey)',
      AE: 'Telecommunications and Digital Government Regulatory Authority (UAE)',
      BH: 'Telecommunications Regulatory Authority (Bahrain)',
      OM: 'Telecommunications Regulatory Authority (Oman)',
      LB: 'Telecommunications Regulatory Authority (Lebanon)',
      JO: 'Telecommunications Regulatory Commission (Jordan)',
      KW: 'Communication and Information Technology Regulatory Authority (Kuwait)',
      QA: 'Communications Regulatory Authority (Qatar)',
      EG: 'National Telecom Regulatory Authority (Egypt)',
      TN: 'National Telecommunications Authority (Tunisia)',
      UG: 'Uganda Communications Commission',
      NG: 'Nigerian Communications Commission',
      KE: 'Communications Authority of Kenya',
      TZ: 'Tanzania Communications Regulatory Authority',
      GH: 'National Communications Authority (Ghana)',
      ET: 'Ethiopian Communications Authority',
      SO: 'National Communications Authority (Somalia)',
      ZM: 'Zambia Information and Communications Technology Authority',
      MW: 'Malawi Communications Regulatory Authority',
      LS: 'Lesotho Communications Authority',
      SZ: 'Eswatini Communications Commission',
      LR: 'Liberia Telecommunications Authority',
      BR: 'Anatel',
      GB: 'Ofcom',
      IT: 'AGCOM',
      MY: 'MCMC',
      SG: 'Infocomm Media Development Authority (Singapore)',
      PH: 'National Telecommunications Commission (Philippines)',
      KH: 'Telecommunication Regulator of Cambodia',
      MN: 'Communications Regulatory Commission (Mongolia)',
      CN: 'Cyberspace Administration of China',
      KR: 'Korea Communications Commission',
      TH: 'National Broadcasting and Telecommunications Commission (Thailand)',
      VN: 'Authority of Telecommunications (Vietnam)',
      AU: 'Australian Communications and Media Authority',
    },
  },
  {
    name: 'Constitutional Court',
    kind: 'court',
    aliases:
      'constitutional court, constitutional court s, corte constitucional, tribunal constitucional, cour constitutionnelle, verfassungsgericht, конституционный суд, конституційний суд, المحكمة الدستورية, trybunał konstytucyjny, ústavní soud',
    holders: {
      TR: 'Constitutional Court (Turkey)',
      RU: 'Constitutional Court of Russia',
      IT: 'Constitutional Court (Italy)',
      ES: 'Constitutional Court (Spain)',
      RO: 'Constitutional Court of Romania',
      CO: 'Constitutional Court of Colombia',
      KR: 'Constitutional Court of Korea',
      TH: 'Constitutional Court (Thailand)',
      ID: 'Constitutional Court (Indonesia)',
      UG: 'Constitutional Court (Uganda)',
      FR: 'Constitutional Council (France)',
    },
  },
  {
    name: 'Ministry of Justice',
    kind: 'state',
    aliases:
      'justice ministry, ministry of justice, ministère de la justice, ministerio de justicia, justizministerium, ministero della giustizia, adalet bakanlığı, минюст, министерство юстиции, وزارة العدل',
    holders: {},
  },
  {
    name: 'Data Protection Authority',
    kind: 'regulator',
    aliases:
      'data protection authority, data protection agency, data protection watchdog, data protection regulator, data protection commission, privacy watchdog, privacy regulator, privacy authority, data watchdog, data privacy watchdog, data privacy regulator',
    holders: {
      GB: "Information Commissioner's Office",
      FR: 'CNIL',
      IE: 'Data Protection Commission (Ireland)',
      TR: 'Personal Data Protection Authority (Turkey)',
      PL: 'Personal Data Protection Office (Poland)',
      KR: 'Personal Information Protection Commission (South Korea)',
      JP: 'Personal Information Protection Commission (Japan)',
      KE: 'Data Protection Commissioner (Kenya)',
      IN: 'Data Protection Board of India',
    },
  },
  {
    name: 'Election Commission',
    kind: 'regulator',
    aliases: 'election commission, electoral commission, election authority, elections authority, electoral court',
    holders: {
      IN: 'Election Commission of India',
      MX: 'Electoral Tribunal (Mexico)',
      KE: 'Independent Electoral and Boundaries Commission (Kenya)',
      NG: 'Independent National Electoral Commission (Nigeria)',
      ZA: 'Electoral Commission of South Africa',
      PH: 'Commission on Elections (Philippines)',
      ID: 'General Elections Commission (Indonesia)',
      AU: 'Australian Electoral Commission',
      CA: 'Elections Canada',
    },
  },
  {
    name: 'Prosecutor General',
    kind: 'police',
    aliases:
      'prosecutor general, public prosecutor, general prosecutor, chief prosecutor, public prosecution, prosecutor general s office, public prosecutor s office',
    holders: { RU: 'Prosecutor General of Russia', IR: 'Prosecutor General of Iran' },
  },
];
