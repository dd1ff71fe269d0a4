/**
 * The offices that every state has, under their plain English names: "Kenya's interior ministry", "the Kenyan
 * Interior Ministry", "Ministry of Interior of Kenya". They stand behind the bodies of the regions: where a list
 * there knows the same words, its name is printed.
 */
import { type Body, police, regulator, state } from './body.ts';

/** Code, name, and what belongs to it is called: as leads print them. */
const NATIONS = `
AE,United Arab Emirates,Emirati|UAE; AF,Afghanistan,Afghan; AL,Albania,Albanian; AM,Armenia,Armenian; AO,Angola,Angolan;
AR,Argentina,Argentine; AT,Austria,Austrian; AU,Australia,Australian; AZ,Azerbaijan,Azerbaijani; BA,Bosnia,Bosnian;
BD,Bangladesh,Bangladeshi; BE,Belgium,Belgian; BG,Bulgaria,Bulgarian; BH,Bahrain,Bahraini; BI,Burundi,Burundian;
BJ,Benin,Beninese; BO,Bolivia,Bolivian; BR,Brazil,Brazilian; BT,Bhutan,Bhutanese; BW,Botswana,Botswanan;
BY,Belarus,Belarusian; CA,Canada,Canadian; CD,DR Congo,Congolese; CH,Switzerland,Swiss; CI,Ivory Coast,Ivorian;
CL,Chile,Chilean; CM,Cameroon,Cameroonian; CN,China,Chinese; CO,Colombia,Colombian; CR,Costa Rica,Costa Rican;
CU,Cuba,Cuban; CY,Cyprus,Cypriot; CZ,Czechia,Czech; DE,Germany,German; DK,Denmark,Danish; DZ,Algeria,Algerian;
EC,Ecuador,Ecuadorian; EE,Estonia,Estonian; EG,Egypt,Egyptian; ES,Spain,Spanish; ET,Ethiopia,Ethiopian;
FI,Finland,Finnish; FR,France,French; GA,Gabon,Gabonese; GB,Britain,British|UK; GE,Georgia,Georgian; GH,Ghana,Ghanaian;
GM,Gambia,Gambian; GN,Guinea,Guinean; GR,Greece,Greek; GT,Guatemala,Guatemalan; HN,Honduras,Honduran; HR,Croatia,Croatian;
HU,Hungary,Hungarian; ID,Indonesia,Indonesian; IE,Ireland,Irish; IL,Israel,Israeli; IQ,Iraq,Iraqi; IR,Iran,Iranian;
IS,Iceland,Icelandic; IT,Italy,Italian; JO,Jordan,Jordanian; JP,Japan,Japanese; KE,Kenya,Kenyan; KG,Kyrgyzstan,Kyrgyz;
KH,Cambodia,Cambodian; KR,South Korea,South Korean; KW,Kuwait,Kuwaiti; KZ,Kazakhstan,Kazakh; LA,Laos,Lao;
LB,Lebanon,Lebanese; LK,Sri Lanka,Sri Lankan; LR,Liberia,Liberian; LT,Lithuania,Lithuanian; LV,Latvia,Latvian;
LY,Libya,Libyan; MA,Morocco,Moroccan; MD,Moldova,Moldovan; ME,Montenegro,Montenegrin; MG,Madagascar,Malagasy;
MK,North Macedonia,Macedonian; ML,Mali,Malian; MM,Myanmar,Burmese; MN,Mongolia,Mongolian; MR,Mauritania,Mauritanian;
MU,Mauritius,Mauritian; MV,Maldives,Maldivian; MW,Malawi,Malawian; MX,Mexico,Mexican; MY,Malaysia,Malaysian;
MZ,Mozambique,Mozambican; NA,Namibia,Namibian; NE,Niger,Nigerien; NG,Nigeria,Nigerian; NI,Nicaragua,Nicaraguan;
NL,Netherlands,Dutch; NO,Norway,Norwegian; NP,Nepal,Nepali|Nepalese; NZ,New Zealand,New Zealand; OM,Oman,Omani;
PE,Peru,Peruvian; PH,Philippines,Philippine; PK,Pakistan,Pakistani; PL,Poland,Polish; PS,Palestine,Palestinian;
PT,Portugal,Portuguese; PY,Paraguay,Paraguayan; QA,Qatar,Qatari; RO,Romania,Romanian; RS,Serbia,Serbian;
RU,Russia,Russian; RW,Rwanda,Rwandan; SA,Saudi Arabia,Saudi; SD,Sudan,Sudanese; SE,Sweden,Swedish;
SG,Singapore,Singaporean; SI,Slovenia,Slovenian; SK,Slovakia,Slovak; SL,Sierra Leone,Sierra Leonean; SN,Senegal,Senegalese;
SO,Somalia,Somali; SS,South Sudan,South Sudanese; SV,El Salvador,Salvadoran; SY,Syria,Syrian; SZ,Eswatini,Swazi;
TD,Chad,Chadian; TG,Togo,Togolese; TH,Thailand,Thai; TJ,Tajikistan,Tajik; TM,Turkmenistan,Turkmen; TN,Tunisia,Tunisian;
TR,Turkey,Turkish; TW,Taiwan,Taiwanese; TZ,Tanzania,Tanzanian; UA,Ukraine,Ukrainian; UG,Uganda,Ugandan;
UY,Uruguay,Uruguayan; UZ,Uzbekistan,Uzbek; VE,Venezuela,Venezuelan; VN,Vietnam,Vietnamese; XK,Kosovo,Kosovar;
YE,Yemen,Yemeni; ZA,South Africa,South African; ZM,Zambia,Zambian; ZW,Zimbabwe,Zimbabwean`;

interface Office {
  title: string;
  body: (name: string, country: string | null, aliases: string) => Body;
  said: string[];
}
const OFFICES: Office[] = [
  {
    title: 'Ministry of Interior',
    body: state,
    said: ['interior ministry', 'ministry of interior', 'ministry of the interior', 'interior minister'],
  },
  { title: 'Ministry of Justice', body: state, said: ['justice ministry', 'ministry of justice', 'justice minister'] },
  {
    title: 'Ministry of Communications',
    body: state,
    said: [
      'communications ministry',
      'communication ministry',
      'ministry of communications',
      'ministry of communication',
      'communications minister',
      'telecommunications ministry',
      'telecoms ministry',
      'telecom ministry',
      'ministry of telecommunications',
      'telecommunications minister',
    ],
  },
  {
    title: 'Ministry of Information',
    body: state,
    said: ['information ministry', 'ministry of information', 'information minister'],
  },
  {
    title: 'Ministry of Digital Affairs',
    body: state,
    said: [
      'digital ministry',
      'digital affairs ministry',
      'ministry of digital affairs',
      'digital minister',
      'digital affairs minister',
    ],
  },
  {
    title: 'Data Protection Authority',
    body: regulator,
    said: [
      'data protection authority',
      'data protection agency',
      'data protection watchdog',
      'data protection regulator',
      'data protection commission',
      'privacy watchdog',
      'privacy regulator',
      'privacy authority',
      'data watchdog',
      'data privacy watchdog',
      'data privacy regulator',
    ],
  },
  {
    title: 'Election Commission',
    body: regulator,
    said: ['election commission', 'electoral commission', 'election authority', 'elections authority'],
  },
  {
    title: 'Prosecutor General',
    body: police,
    said: [
      'prosecutor general',
      'public prosecutor',
      'general prosecutor',
      'chief prosecutor',
      'prosecutor s office',
      'public prosecution',
      'prosecutor general s office',
      'public prosecutor s office',
    ],
  },
];

function officesOf(entry: string): Body[] {
  const [code = '', name = '', adjectives = ''] = entry.trim().split(',');
  return OFFICES.map(({ title, body, said }) => {
    const forms = said.flatMap((one) => [
      `${name} s ${one}`,
      `${one} of ${name}`,
      ...adjectives.split('|').map((adjective) => `${adjective} ${one}`),
    ]);
    return body(`${title} (${name})`, code, forms.join(', ').toLowerCase());
  });
}

export const NATIONAL_OFFICES: Body[] = NATIONS.split(';').flatMap(officesOf);
