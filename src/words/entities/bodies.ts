import type { Words } from '../listen.ts';

export type BodyKind = 'state' | 'court' | 'regulator' | 'police' | 'platform' | 'private';

/** Someone who orders, decides or enforces, under the name the ledger prints. */
export interface Body {
  name: string;
  /** ISO 3166-1 alpha-2 or EU; null for private bodies. */
  country: string | null;
  kind: BodyKind;
  aliases: Words;
  /** Renamed: before this ISO date the aliases meant `before`. */
  since?: string;
  before?: string;
}

const body =
  (kind: BodyKind) =>
  (name: string, country: string | null, aliases: Words): Body => ({ name, country, kind, aliases });
const state = body('state');
const court = body('court');
const regulator = body('regulator');
const police = body('police');
const own = body('private');

export const BODIES: Body[] = [
  // India
  state(
    'MeitY',
    'IN',
    'meity, goi meity, ministry of electronics and information technology, ministry of electronics information technology, ministry of electronics and it, ministry of electronics it, electronics and it ministry, electronics and information technology ministry, electronics it ministry, it ministry, it ministry s, ministry of information technology, information technology ministry, ministry of it, union it ministry, technology ministry sources, technology ministry',
  ),
  state(
    'Department of Electronics and Information Technology',
    'IN',
    'department of electronics and information technology, deity, department of electronics and it',
  ),
  state(
    'MIB',
    'IN',
    'mib, mib india, ministry of information and broadcasting, ministry of information broadcasting, information and broadcasting ministry, information broadcasting ministry, i b ministry, i b minister, ministry of i b, information and broadcasting minister, information broadcasting minister',
  ),
  state(
    'Ministry of Home Affairs',
    'IN',
    'mha, ministry of home affairs, i4c, indian cyber crime coordination centre, india s home ministry',
  ),
  state(
    'Department of Telecommunications',
    'IN',
    'department of telecommunications, department of telecommunication, department of telecom, dot, telecom department, telecoms department, dot india',
  ),
  state(
    'Ministry of Communications and Information Technology',
    'IN',
    'ministry of communications and information technology',
  ),
  state('CERT-In', 'IN', 'cert in'),
  state(
    'Government of India',
    'IN',
    'modi government, modi govt, government of india, govt of india, indian government, indian govt, india s government, union of india, goi',
  ),
  state(
    'Parliament of India',
    'IN',
    'passed in lok sabha, passed the lok sabha, passed the rajya sabha, passed by the lok sabha, passed in the lok sabha, passed by parliament, clears both houses, passed by both houses, passed in rajya sabha, lok sabha passes, rajya sabha passes, parliament passes',
  ),
  state('Press Information Bureau', 'IN', 'press information bureau, pib fact check, pib'),
  regulator('TRAI', 'IN', 'trai, telecom regulatory authority of india'),
  regulator('Competition Commission of India', 'IN', 'cci, competition commission of india, competition commission'),
  regulator('Election Commission of India', 'IN', 'election commission of india, eci'),
  regulator('SEBI', 'IN', 'sebi'),
  regulator('National Commission for Protection of Child Rights', 'IN', 'ncpcr'),
  police('Delhi Police', 'IN', 'delhi police'),
  police('Mumbai Police', 'IN', 'mumbai police'),
  court(
    'Supreme Court of India',
    'IN',
    'supreme court of india, india s supreme court, india s top court, indian supreme court, apex court',
  ),
  court(
    'Karnataka High Court',
    'IN',
    'karnataka high court, karnataka hc, k taka hc, high court of karnataka, karnataka s high court',
  ),
  court('Delhi High Court', 'IN', 'delhi high court, delhi hc, high court of delhi'),
  court('Bombay High Court', 'IN', 'bombay high court, bombay hc'),
  court('Madras High Court', 'IN', 'madras high court, madras hc'),
  court('Calcutta High Court', 'IN', 'calcutta high court, calcutta hc'),
  court('Kerala High Court', 'IN', 'kerala high court, kerala hc'),
  court('Allahabad High Court', 'IN', 'allahabad high court, allahabad hc'),
  court('Gujarat High Court', 'IN', 'gujarat high court, gujarat hc'),
  court(
    'Punjab and Haryana High Court',
    'IN',
    'punjab and haryana high court, punjab haryana high court, punjab and haryana hc',
  ),
  court('Telangana High Court', 'IN', 'telangana high court, telangana hc'),
  court('Andhra Pradesh High Court', 'IN', 'andhra pradesh high court'),
  court('Madhya Pradesh High Court', 'IN', 'madhya pradesh high court, mp high court'),
  court('Rajasthan High Court', 'IN', 'rajasthan high court'),
  court('Patna High Court', 'IN', 'patna high court'),
  court('Orissa High Court', 'IN', 'orissa high court'),
  court('Gauhati High Court', 'IN', 'gauhati high court'),
  court('Manipur High Court', 'IN', 'manipur high court, high court of manipur'),
  court('Uttarakhand High Court', 'IN', 'uttarakhand high court, uttarakhand hc'),
  court('Jammu and Kashmir High Court', 'IN', 'jammu and kashmir high court, j k high court'),
  court('Chhattisgarh High Court', 'IN', 'chhattisgarh high court'),
  court('Himachal Pradesh High Court', 'IN', 'himachal pradesh high court'),
  court('NCLAT', 'IN', 'nclat'),
  // South Asia
  regulator(
    'Pakistan Telecommunication Authority',
    'PK',
    'pta, pakistan telecommunication authority, pakistan telecommunications authority, pakistan telecom authority',
  ),
  state('Ministry of Interior (Pakistan)', 'PK', 'pakistan s interior ministry'),
  police('Federal Investigation Agency (Pakistan)', 'PK', 'fia, nccia, federal investigation agency'),
  court('Sindh High Court', 'PK', 'sindh high court, shc, sindh hc, sindh judges'),
  court('Islamabad High Court', 'PK', 'islamabad high court, ihc'),
  court('Lahore High Court', 'PK', 'lahore high court, lhc'),
  court('Peshawar High Court', 'PK', 'peshawar high court, phc'),
  court('Supreme Court of Pakistan', 'PK', 'supreme court of pakistan, pakistan s supreme court'),
  court(
    'Islamabad Sessions Court',
    'PK',
    'islamabad sessions court, islamabad court, islamabad judge, sessions court in islamabad, islamabad magistrate, judicial magistrate',
  ),
  regulator(
    'Nepal Telecommunications Authority',
    'NP',
    'nepal telecommunications authority, nepal telecommunication authority, nta',
  ),
  state(
    'Ministry of Communication and Information Technology (Nepal)',
    'NP',
    'nepal s ministry of communication and information technology, ministry of communication and information technology',
  ),
  court('Supreme Court of Nepal', 'NP', 'supreme court of nepal, nepal s supreme court'),
  regulator(
    'Bangladesh Telecommunication Regulatory Commission',
    'BD',
    'btrc, bangladesh telecommunication regulatory commission',
  ),
  regulator(
    'Telecommunications Regulatory Commission of Sri Lanka',
    'LK',
    'trcsl, telecommunications regulatory commission of sri lanka',
  ),
  // Russia and neighbours
  regulator(
    'Roskomnadzor',
    'RU',
    'roskomnadzor*, rkn, russia s communications watchdog, russian communications watchdog, russia s media watchdog, russia s communications regulator, роскомнадзор*, ркн',
  ),
  police(
    'Prosecutor General of Russia',
    'RU',
    'prosecutor general s office of russia, russia s prosecutor general, генпрокуратур*',
  ),
  court(
    'Tverskoy District Court of Moscow',
    'RU',
    'tverskoy district court, tverskoy court, moscow s tverskoy, тверской суд, тверской районный суд',
  ),
  court(
    'Tagansky District Court of Moscow',
    'RU',
    'tagansky district court, tagansky court, taganskiy district court, таганский суд, таганский районный суд',
  ),
  court(
    'Moscow court',
    'RU',
    'moscow court, court in moscow, moscow s court, суд москвы, московский суд, суд в москве',
  ),
  court('Supreme Court of Russia', 'RU', 'supreme court of russia, russia s supreme court'),
  court(
    'Russian court',
    'RU',
    'russian court, court in russia, rosyjski sąd, russisches gericht, tribunal russe, tribunal ruso, tribunale russo',
  ),
  state('State Duma', 'RU', 'duma passes, duma passed'),
  // Turkey
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
  // Middle East
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
  state('Supreme Council of Cyberspace (Iran)', 'IR', 'supreme council of cyberspace, supreme cyberspace council'),
  // Brazil, Spain, Latin America
  court(
    'Supreme Federal Court (Brazil)',
    'BR',
    'stf, supremo tribunal federal, supremo, alexandre de moraes, de moraes, moraes, supreme federal court, brazil s supreme court, brazilian supreme court, brazil s top court, flávio dino, brazil judge, brazil s highest court',
  ),
  court('Superior Electoral Court (Brazil)', 'BR', 'tse, tribunal superior eleitoral, superior electoral court'),
  regulator('Anatel', 'BR', 'anatel'),
  regulator('ANPD', 'BR', 'anpd, autoridade nacional de proteção de dados'),
  regulator('CONATEL (Venezuela)', 'VE', 'conatel'),
  court(
    'Audiencia Nacional (Spain)',
    'ES',
    'audiencia nacional, spain s high court, spanish high court, spain s national court',
  ),
  court('Judge Santiago Pedraz (Spain)', 'ES', 'juez pedraz, santiago pedraz, pedraz'),
  own('LaLiga', 'ES', 'laliga, la liga'),
  // Europe
  regulator(
    'European Commission',
    'EU',
    'european commission, eu commission, ec president, comisión europea, comissão europeia, commissione europea, commissione ue, commission européenne, eu kommission, europäische kommission, komisja europejska, bruselas, bruxelles, brüssel, avrupa komisyonu, еврокомисси*',
  ),
  court(
    'Court of Justice of the European Union',
    'EU',
    'court of justice of the european union, cjeu, eu court of justice, eu s top court, european court of justice, general court of the eu',
  ),
  court('European Court of Human Rights', null, 'european court of human rights, echr, ecthr'),
  regulator('Ofcom', 'GB', 'ofcom*'),
  regulator("Information Commissioner's Office", 'GB', 'information commissioner s office, ico fines'),
  court('High Court of England and Wales', 'GB', 'high court in london, london s high court'),
  regulator('Arcom', 'FR', 'arcom*'),
  regulator('CNIL', 'FR', 'cnil'),
  police(
    "Paris Prosecutor's Office",
    'FR',
    'paris prosecutor, paris prosecutors, paris prosecutor s office, prosecutors in paris, parquet de paris, procureure de paris',
  ),
  court(
    'Paris Judicial Court',
    'FR',
    'tribunal judiciaire de paris, paris judicial court, paris court, tribunal de paris',
  ),
  court("Conseil d'État (France)", 'FR', 'conseil d état, conseil d etat, council of state'),
  regulator(
    'Federal Office of Justice (Germany)',
    'DE',
    'bundesamt für justiz, bundesjustizamt, federal office of justice, bundesamts für justiz, bfj',
  ),
  regulator('Federal Network Agency (Germany)', 'DE', 'bundesnetzagentur, federal network agency'),
  court('Federal Court of Justice (Germany)', 'DE', 'bundesgerichtshof, bgh, federal court of justice'),
  court('Federal Constitutional Court (Germany)', 'DE', 'bundesverfassungsgericht, federal constitutional court'),
  regulator('AGCOM', 'IT', 'agcom*'),
  regulator(
    'Garante (Italy)',
    'IT',
    'garante privacy, garante della privacy, garante per la protezione dei dati, italian data protection authority, italy s data protection authority, il garante',
  ),
  court('TAR Lazio', 'IT', 'tar del lazio, tar lazio'),
  regulator('Data Protection Commission (Ireland)', 'IE', 'data protection commission, irish data protection'),
  regulator('Coimisiún na Meán', 'IE', 'coimisiun na mean, coimisiún na meán'),
  regulator('Dutch Data Protection Authority', 'NL', 'autoriteit persoonsgegevens, dutch data protection'),
  // Asia and Pacific
  regulator(
    'Ministry of Communication and Digital Affairs (Indonesia)',
    'ID',
    'komdigi, kementerian komunikasi dan digital, kemkomdigi, kemenkomdigi, ministry of communication and digital affairs, ministry of communications and digital affairs, indonesian communications ministry, menkomdigi, kominfo, kementerian komunikasi dan informatika, kemenkominfo, menkominfo, ministry of communication and informatics',
  ),
  regulator('MCMC', 'MY', 'mcmc, malaysian communications and multimedia commission, suruhanjaya komunikasi'),
  regulator('IMDA', 'SG', 'imda, infocomm media development authority'),
  regulator('NTC (Philippines)', 'PH', 'national telecommunications commission'),
  regulator(
    'Cyberspace Administration of China',
    'CN',
    'cyberspace administration of china, cyberspace administration, 网信办, 国家网信办, 中央网信办, 互联网信息办公室',
  ),
  regulator('Korea Communications Standards Commission', 'KR', 'kcsc, korea communications standards commission'),
  regulator(
    'Personal Information Protection Commission (South Korea)',
    'KR',
    'personal information protection commission, pipc',
  ),
  state('Ministry of Information and Communications (Vietnam)', 'VN', 'ministry of information and communications'),
  regulator(
    'eSafety Commissioner (Australia)',
    'AU',
    'esafety*, esafety commissioner, e safety commissioner, julie inman grant, inman grant, esafety komisyonu',
  ),
  court(
    'Federal Court of Australia',
    'AU',
    'federal court of australia, australia s federal court, australian federal court',
  ),
  court('High Court of Australia', 'AU', 'high court of australia'),
  // Africa
  regulator('Uganda Communications Commission', 'UG', 'uganda communications commission, ucc'),
  regulator('Nigerian Communications Commission', 'NG', 'nigerian communications commission, ncc'),
  regulator('Communications Authority of Kenya', 'KE', 'communications authority of kenya'),
  regulator('Tanzania Communications Regulatory Authority', 'TZ', 'tcra, tanzania communications regulatory authority'),
  court('ECOWAS Court', null, 'ecowas court'),
  // North America
  court(
    'Supreme Court of the United States',
    'US',
    'us supreme court, u s supreme court, supreme court of the united states, scotus',
  ),
  regulator('FTC', 'US', 'ftc, federal trade commission'),
  regulator('FCC', 'US', 'fcc, federal communications commission'),
  state('United States Congress', 'US', 'us congress, us house of representatives, house passes, senate passes'),
  state('Government of the United States', 'US', 'us commerce department, commerce department, us treasury'),
  court(
    'United States Court of Appeals',
    'US',
    'us appeals court, u s court of appeals, circuit court of appeals, federal appeals court, 5th circuit, 9th circuit, 11th circuit, d c circuit',
  ),
  court(
    'United States District Court',
    'US',
    'us district judge, u s district judge, federal judge, us judge, u s judge, district court judge',
  ),
  regulator('CRTC', 'CA', 'crtc'),
  // Private
  own(
    'Oversight Board',
    null,
    'oversight board, oversight board s, meta oversight board, facebook oversight board, oversightboard',
  ),
];
