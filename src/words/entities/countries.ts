import type { Words } from '../listen.ts';

/** A state: what its government is called, and the words of English print that mean it (name, people, capital). */
export interface Country {
  code: string;
  name: string;
  /** Its adjective, where that is not the name: "Turkish". */
  people?: string;
  aliases: Words;
  /** Only where it is printed in capitals: "US". */
  capitals?: Words;
}

export const COUNTRIES: Country[] = [
  {
    code: 'IN',
    name: 'India',
    people: 'Indian',
    aliases: 'india, india s, indian, indians, new delhi, delhi, bharat, hindustan',
  },
  {
    code: 'PK',
    name: 'Pakistan',
    people: 'Pakistani',
    aliases:
      'pakistan, pakistan s, pakistani, shehbaz sharif, شہباز شریف, islamabad, pakistanis, rawalpindi, lahore, karachi, peshawar',
  },
  {
    code: 'BD',
    name: 'Bangladesh',
    people: 'Bangladeshi',
    aliases: 'bangladesh, bangladesh s, bangladeshi, dhaka, bangladeshis, sheikh hasina, hasina',
  },
  {
    code: 'NP',
    name: 'Nepal',
    people: 'Nepali',
    aliases: 'nepal, nepal s, nepali, nepalese, kathmandu, nepalis',
  },
  {
    code: 'LK',
    name: 'Sri Lanka',
    people: 'Sri Lankan',
    aliases: 'sri lanka, sri lanka s, sri lankan, colombo, sri lankans',
  },
  {
    code: 'AF',
    name: 'Afghanistan',
    people: 'Afghan',
    aliases: 'afghanistan, afghan, kabul, taliban, afghanistan s, afghans, taliban s',
  },
  {
    code: 'MM',
    name: 'Myanmar',
    aliases: 'myanmar, myanmar s, burma, naypyidaw, burmese, yangon, rangoon, junta in myanmar',
  },
  { code: 'TH', name: 'Thailand', people: 'Thai', aliases: 'thailand, thai, bangkok, thailand s, thais' },
  {
    code: 'VN',
    name: 'Vietnam',
    people: 'Vietnamese',
    aliases: 'vietnam, viet nam, vietnam s, viet nam s, vietnamese, hanoi, ho chi minh city',
  },
  {
    code: 'KH',
    name: 'Cambodia',
    people: 'Cambodian',
    aliases: 'cambodia, cambodian, phnom penh, cambodia s, hun sen, cambodians',
  },
  {
    code: 'ID',
    name: 'Indonesia',
    people: 'Indonesian',
    aliases: 'indonesia, indonesia s, indonesian, jakarta, indonesians, papua, west papua',
  },
  {
    code: 'MY',
    name: 'Malaysia',
    people: 'Malaysian',
    aliases: 'malaysia, malaysia s, malaysian, kuala lumpur, putrajaya, malaysians',
  },
  {
    code: 'SG',
    name: 'Singapore',
    people: 'Singaporean',
    aliases: 'singapore, singapore s, singaporean, singaporeans',
  },
  {
    code: 'PH',
    name: 'Philippines',
    people: 'Philippine',
    aliases: 'philippines, philippine, filipino, manila, the philippines, philippines s, duterte',
  },
  {
    code: 'CN',
    name: 'China',
    people: 'Chinese',
    aliases:
      'china, china s, chinese, beijing, chinese censors, china s censors, great firewall, shanghai, xinjiang, tibet, communist party of china, shenzhen, guangzhou, chengdu, wuhan, chongqing, hangzhou, nanjing, guangdong, zhejiang, sichuan',
  },
  { code: 'HK', name: 'Hong Kong', aliases: 'hong kong, hong kong s, hongkong' },
  {
    code: 'TW',
    name: 'Taiwan',
    people: 'Taiwanese',
    aliases: 'taiwan, taiwanese, taipei, taiwan s, kaohsiung, taichung',
  },
  {
    code: 'JP',
    name: 'Japan',
    people: 'Japanese',
    aliases: 'japan, japan s, japanese, tokyo, osaka, kyoto, nagoya, fukuoka, sapporo, hokkaido',
  },
  {
    code: 'KR',
    name: 'South Korea',
    people: 'South Korean',
    aliases: 'south korea, south korean, seoul, south korea s, south koreans, korean, korea s, busan, incheon, daegu',
  },
  {
    code: 'KP',
    name: 'North Korea',
    people: 'North Korean',
    aliases: 'north korea, pyongyang, north korea s, north korean',
  },
  {
    code: 'MN',
    name: 'Mongolia',
    people: 'Mongolian',
    aliases: 'mongolia, mongolian, ulaanbaatar, ulan bator, mongolians',
  },
  {
    code: 'KZ',
    name: 'Kazakhstan',
    people: 'Kazakh',
    aliases:
      'kazakhstan, kazakh, astana, kazakhstan s, kazakhstani, almaty, nur sultan, shymkent, karaganda, aktau, zhanaozen',
  },
  {
    code: 'UZ',
    name: 'Uzbekistan',
    people: 'Uzbek',
    aliases: 'uzbekistan, uzbek, tashkent, uzbekistan s, karakalpakstan, samarkand, bukhara, nukus, uzbeks',
  },
  {
    code: 'KG',
    name: 'Kyrgyzstan',
    people: 'Kyrgyz',
    aliases: 'kyrgyzstan, kyrgyz, bishkek, kyrgyzstan s, kyrgyzstani, osh',
  },
  {
    code: 'TJ',
    name: 'Tajikistan',
    people: 'Tajik',
    aliases: 'tajikistan, tajik, tajikistan s, dushanbe, gorno badakhshan, khujand, gbao, khorog',
  },
  { code: 'TM', name: 'Turkmenistan', people: 'Turkmen', aliases: 'turkmenistan, turkmenistan s, turkmen, ashgabat' },
  {
    code: 'AZ',
    name: 'Azerbaijan',
    people: 'Azerbaijani',
    aliases: 'azerbaijan, baku, azerbaijan s, azerbaijani, aliyev, ganja azerbaijan, nakhchivan, sumgait, azerbaijanis',
  },
  {
    code: 'AM',
    name: 'Armenia',
    people: 'Armenian',
    aliases: 'armenia, yerevan, armenia s, armenian, gyumri, armenians',
  },
  {
    code: 'GE',
    name: 'Georgia',
    people: 'Georgian',
    aliases: 'tbilisi, georgian, georgian dream, abkhazia, south ossetia, batumi, kutaisi, georgians',
  },
  {
    code: 'RU',
    name: 'Russia',
    people: 'Russian',
    aliases:
      'russia, russia s, russian, russians, moscow, kremlin, state duma, putin, putin s, vladimir putin, st petersburg, chechnya, dagestan, crimea, novosibirsk, yekaterinburg, kazan, nizhny novgorod, vladivostok, rostov on don, krasnodar, tatarstan, bashkortostan, ingushetia, grozny, makhachkala, sakhalin',
  },
  {
    code: 'BY',
    name: 'Belarus',
    people: 'Belarusian',
    aliases:
      'belarus, belarusian, minsk, belarus s, belarusians, lukashenko, lukashenko s, gomel, grodno, vitebsk, mogilev',
  },
  {
    code: 'UA',
    name: 'Ukraine',
    people: 'Ukrainian',
    aliases:
      'ukraine, ukraine s, ukrainian, kyiv, ukrainians, kiev, zelensky, zelenskyy, poroshenko, donetsk people s republic, luhansk, donbas',
  },
  {
    code: 'MD',
    name: 'Moldova',
    people: 'Moldovan',
    aliases: 'moldova, moldovan, chisinau, moldova s, transnistria, moldovans',
  },
  {
    code: 'TR',
    name: 'Turkey',
    people: 'Turkish',
    aliases:
      'turkey, turkey s, turkish, türkiye, turkiye, turkiye s, ankara, istanbul, turks, erdogan, erdoğan, erdogan s, diyarbakir, izmir, adana, bursa, antalya, gaziantep, konya, mersin, trabzon, istanbul s, ankara s',
  },
  {
    code: 'IR',
    name: 'Iran',
    people: 'Iranian',
    aliases:
      'iran, iran s, iranian, tehran, iranians, islamic republic, ayatollah, khamenei, raisi, rouhani, pezeshkian, ahmadinejad, isfahan, mashhad, shiraz, tabriz, ahvaz, zahedan, sistan and baluchestan, khuzestan',
  },
  {
    code: 'IQ',
    name: 'Iraq',
    people: 'Iraqi',
    aliases:
      'iraq, iraq s, iraqi, baghdad, kurdistan region, iraqis, iraqi kurdistan, erbil, basra, mosul, najaf, karbala, kirkuk, sulaymaniyah',
  },
  {
    code: 'SY',
    name: 'Syria',
    people: 'Syrian',
    aliases: 'syria, syrian, damascus, syria s, syrians, assad, aleppo, homs, latakia',
  },
  { code: 'JO', name: 'Jordan', people: 'Jordanian', aliases: 'jordan, jordan s, jordanian, amman, jordanians' },
  { code: 'LB', name: 'Lebanon', people: 'Lebanese', aliases: 'lebanon, lebanese, beirut, lebanon s, sidon, baalbek' },
  {
    code: 'IL',
    name: 'Israel',
    people: 'Israeli',
    aliases: 'israel, israel s, israeli, israelis, tel aviv, jerusalem, netanyahu, knesset',
  },
  {
    code: 'SA',
    name: 'Saudi Arabia',
    people: 'Saudi',
    aliases: 'saudi arabia, saudi, riyadh, saudi arabia s, saudis, jeddah, mecca, medina',
  },
  {
    code: 'AE',
    name: 'United Arab Emirates',
    people: 'Emirati',
    aliases: 'united arab emirates, uae, emirati, dubai, abu dhabi, emirates, uae s, the emirates, sharjah, emiratis',
  },
  { code: 'OM', name: 'Oman', people: 'Omani', aliases: 'oman, omani, oman s, muscat, omanis' },
  { code: 'KW', name: 'Kuwait', people: 'Kuwaiti', aliases: 'kuwait, kuwaiti, kuwait s, kuwait city, kuwaitis' },
  { code: 'QA', name: 'Qatar', people: 'Qatari', aliases: 'qatar, qatari, qatar s, doha, qataris' },
  { code: 'BH', name: 'Bahrain', people: 'Bahraini', aliases: 'bahrain, bahrain s, bahraini, manama, bahrainis' },
  {
    code: 'YE',
    name: 'Yemen',
    people: 'Yemeni',
    aliases: 'yemen, yemen s, yemeni, sanaa, houthi, houthis, aden, taiz, hodeidah, yemenis',
  },
  {
    code: 'EG',
    name: 'Egypt',
    people: 'Egyptian',
    aliases: 'egypt, egypt s, egyptian, cairo, egyptians, sisi, mubarak, morsi, giza, port said',
  },
  {
    code: 'SD',
    name: 'Sudan',
    people: 'Sudanese',
    aliases: 'sudan, sudanese, khartoum, sudan s, port sudan, el fasher, omdurman',
  },
  {
    code: 'SS',
    name: 'South Sudan',
    people: 'South Sudanese',
    aliases: 'south sudan, south sudan s, juba, south sudanese',
  },
  {
    code: 'LY',
    name: 'Libya',
    people: 'Libyan',
    aliases: 'libya, libya s, libyan, tripoli, benghazi, gaddafi, qaddafi, misrata, libyans',
  },
  { code: 'TN', name: 'Tunisia', people: 'Tunisian', aliases: 'tunisia, tunisian, tunisia s, tunis, tunisians' },
  { code: 'DZ', name: 'Algeria', people: 'Algerian', aliases: 'algeria, algerian, algeria s, algiers, algerians' },
  {
    code: 'MA',
    name: 'Morocco',
    people: 'Moroccan',
    aliases: 'morocco, moroccan, morocco s, rabat, moroccans, casablanca, marrakech',
  },
  {
    code: 'MR',
    name: 'Mauritania',
    people: 'Mauritanian',
    aliases: 'mauritania, mauritania s, mauritanian, nouakchott, mauritanians',
  },
  {
    code: 'SN',
    name: 'Senegal',
    people: 'Senegalese',
    aliases: 'senegal, senegal s, senegalese, dakar, macky sall, sonko, saint louis du sénégal, ziguinchor, touba',
  },
  { code: 'GN', name: 'Guinea', people: 'Guinean', aliases: 'guinea, conakry, guinea s, guinean, guineans' },
  { code: 'ML', name: 'Mali', people: 'Malian', aliases: 'mali s, malian, bamako, mali, malians' },
  {
    code: 'BF',
    name: 'Burkina Faso',
    people: 'Burkinabe',
    aliases: 'burkina faso, ouagadougou, burkina faso s, burkinabe, burkina',
  },
  {
    code: 'NG',
    name: 'Nigeria',
    people: 'Nigerian',
    aliases:
      'nigeria, nigeria s, nigerian, nigerians, abuja, buhari, tinubu, lagos, kano, kaduna, port harcourt, ibadan, benin city, niger state, niger delta',
  },
  {
    code: 'GH',
    name: 'Ghana',
    people: 'Ghanaian',
    aliases: 'ghana, ghanaian, ghana s, ghanaians, accra, kumasi, tamale',
  },
  {
    code: 'CM',
    name: 'Cameroon',
    people: 'Cameroonian',
    aliases:
      'cameroon, cameroon s, cameroonian, yaounde, anglophone regions, biya, douala, bamenda, buea, garoua, cameroonians',
  },
  { code: 'GA', name: 'Gabon', people: 'Gabonese', aliases: 'gabon, libreville, gabon s, gabonese, port gentil' },
  {
    code: 'TD',
    name: 'Chad',
    people: 'Chadian',
    aliases: 'chad s, n djamena, chad, chadian, ndjamena, deby, chadians',
  },
  {
    code: 'GQ',
    name: 'Equatorial Guinea',
    people: 'Equatorial Guinean',
    aliases: 'equatorial guinea, equatorial guinea s, malabo, annobon, equatorial guinean',
  },
  {
    code: 'CD',
    name: 'Democratic Republic of the Congo',
    people: 'Congolese',
    aliases:
      'drc, dr congo, kinshasa, congolese, congo s, congo, democratic republic of congo, democratic republic of the congo, kabila, goma, lubumbashi, bukavu, kisangani',
  },
  {
    code: 'CG',
    name: 'Republic of the Congo',
    people: 'Congolese',
    aliases: 'brazzaville, republic of congo, congo brazzaville, republic of the congo',
  },
  {
    code: 'ET',
    name: 'Ethiopia',
    people: 'Ethiopian',
    aliases:
      'ethiopia, ethiopia s, ethiopian, addis ababa, ethiopians, tigray, amhara, oromia, abiy ahmed, abiy, mekelle, bahir dar, gondar, dire dawa',
  },
  { code: 'ER', name: 'Eritrea', people: 'Eritrean', aliases: 'eritrea, eritrea s, eritrean, asmara, eritreans' },
  {
    code: 'SO',
    name: 'Somalia',
    people: 'Somali',
    aliases: 'somalia, somalia s, somali, mogadishu, puntland, somaliland, hargeisa, kismayo, somalis',
  },
  {
    code: 'KE',
    name: 'Kenya',
    people: 'Kenyan',
    aliases: 'kenya, kenya s, kenyan, nairobi, kenyans, ruto, mombasa, kisumu, nakuru, eldoret, kcse, kcpe',
  },
  {
    code: 'UG',
    name: 'Uganda',
    people: 'Ugandan',
    aliases: 'uganda, uganda s, ugandan, ugandans, kampala, museveni, museveni s, gulu, mbarara, entebbe',
  },
  {
    code: 'TZ',
    name: 'Tanzania',
    people: 'Tanzanian',
    aliases:
      'tanzania, tanzania s, tanzanian, dodoma, dar es salaam, tanzanians, zanzibar, magufuli, samia suluhu, arusha, mwanza',
  },
  { code: 'RW', name: 'Rwanda', people: 'Rwandan', aliases: 'rwanda, kigali, rwanda s, rwandan, kagame, rwandans' },
  {
    code: 'BI',
    name: 'Burundi',
    people: 'Burundian',
    aliases: 'burundi, burundi s, burundian, bujumbura, nkurunziza, burundians',
  },
  {
    code: 'ZM',
    name: 'Zambia',
    people: 'Zambian',
    aliases: 'zambia, zambia s, zambian, lusaka, zambians, lungu, ndola, kitwe',
  },
  {
    code: 'ZW',
    name: 'Zimbabwe',
    people: 'Zimbabwean',
    aliases: 'zimbabwe, zimbabwe s, harare, zimbabwean, zimbabweans, mnangagwa, mugabe, bulawayo, mutare',
  },
  {
    code: 'MZ',
    name: 'Mozambique',
    people: 'Mozambican',
    aliases: 'mozambique, maputo, mozambique s, mozambican, frelimo, beira, nampula, cabo delgado, mozambicans',
  },
  { code: 'SZ', name: 'Eswatini', people: 'Swazi', aliases: 'eswatini, swaziland, eswatini s, mbabane, swazi, swazis' },
  {
    code: 'ZA',
    name: 'South Africa',
    people: 'South African',
    aliases:
      'south africa, south african, pretoria, south africa s, south africans, johannesburg, cape town, durban, gauteng, bloemfontein',
  },
  {
    code: 'MU',
    name: 'Mauritius',
    people: 'Mauritian',
    aliases: 'mauritius, mauritian, mauritius s, port louis, mauritians',
  },
  {
    code: 'US',
    name: 'United States',
    people: 'US',
    capitals: 'us',
    aliases:
      'united states, us government, us supreme court, u s, american, washington, trump administration, biden administration, white house, us congress, us house, us senate, u s government, u s supreme court, u s senate, u s house, americans, united states government, us officials, us lawmakers, u s lawmakers, us president, trump, biden, obama, donald trump, joe biden, trump s, biden s, capitol hill, america s, pentagon, georgia s governor, new york state, indiana',
  },
  {
    code: 'CA',
    name: 'Canada',
    people: 'Canadian',
    aliases: 'canada, canada s, canadian, ottawa, canadians, quebec, trudeau, british columbia, ontario, alberta',
  },
  { code: 'MX', name: 'Mexico', people: 'Mexican', aliases: 'mexico, mexican, mexico s, mexicans, mexico city' },
  {
    code: 'CU',
    name: 'Cuba',
    people: 'Cuban',
    aliases: 'cuba, cuban, havana, cuba s, cubans, diaz canel, santiago de cuba',
  },
  {
    code: 'VE',
    name: 'Venezuela',
    people: 'Venezuelan',
    aliases: 'venezuela, venezuela s, venezuelan, caracas, maduro, venezuelans, chavez, maduro s, guaido',
  },
  {
    code: 'CO',
    name: 'Colombia',
    people: 'Colombian',
    aliases: 'colombia, colombian, bogota, colombia s, colombians, bogotá',
  },
  {
    code: 'EC',
    name: 'Ecuador',
    people: 'Ecuadorian',
    aliases: 'ecuador, ecuador s, ecuadorian, ecuadorean, quito, correa, ecuadorians',
  },
  { code: 'PE', name: 'Peru', people: 'Peruvian', aliases: 'peru, peruvian, peru s, lima, peruvians' },
  {
    code: 'BO',
    name: 'Bolivia',
    people: 'Bolivian',
    aliases: 'bolivia, bolivia s, bolivian, la paz, evo morales, bolivians',
  },
  { code: 'CL', name: 'Chile', people: 'Chilean', aliases: 'chile, chilean, chile s, santiago, chileans' },
  {
    code: 'AR',
    name: 'Argentina',
    people: 'Argentine',
    aliases: 'argentina, argentine, buenos aires, argentina s, argentinian, argentines, milei',
  },
  {
    code: 'BR',
    name: 'Brazil',
    people: 'Brazilian',
    aliases:
      'brazil, brazil s, brazilian, brazilians, brasilia, rio de janeiro, sao paulo, bolsonaro, lula, brasília, são paulo',
  },
  {
    code: 'UY',
    name: 'Uruguay',
    people: 'Uruguayan',
    aliases: 'uruguay, uruguay s, uruguayan, montevideo, uruguayans',
  },
  {
    code: 'NI',
    name: 'Nicaragua',
    people: 'Nicaraguan',
    aliases: 'nicaragua, nicaragua s, nicaraguan, managua, ortega, nicaraguans',
  },
  {
    code: 'EU',
    name: 'European Union',
    people: 'European',
    aliases:
      'eu, european union, brussels, eu s, european commission, eu executive, eu regulators, eu regulator, european regulators, european regulator, eu officials, eu court, european court, bloc s',
  },
  {
    code: 'GB',
    name: 'United Kingdom',
    people: 'British',
    aliases:
      'uk, united kingdom, britain, britain s, british, england, london, uk s, united kingdom s, great britain, uk government, uk police, scotland, scottish, wales, welsh, northern ireland, downing street, westminster, starmer, rishi sunak, boris johnson',
  },
  { code: 'IE', name: 'Ireland', people: 'Irish', aliases: 'ireland, irish, dublin, ireland s' },
  {
    code: 'FR',
    name: 'France',
    people: 'French',
    aliases: 'france, french, paris, france s, new caledonia, macron, new caledonia s, noumea, nouméa, corsica',
  },
  {
    code: 'DE',
    name: 'Germany',
    people: 'German',
    aliases:
      'germany, german, berlin, germany s, germans, munich, hamburg, cologne, frankfurt, bavaria, bavarian, hamburg s, merkel, scholz',
  },
  {
    code: 'AT',
    name: 'Austria',
    people: 'Austrian',
    aliases: 'austria, austrian, vienna, austria s, austrians',
  },
  {
    code: 'CH',
    name: 'Switzerland',
    people: 'Swiss',
    aliases: 'switzerland, swiss, switzerland s, bern, geneva, zurich',
  },
  {
    code: 'IT',
    name: 'Italy',
    people: 'Italian',
    aliases: 'italy, italian, rome, italy s, italians, milan, meloni, berlusconi',
  },
  {
    code: 'ES',
    name: 'Spain',
    people: 'Spanish',
    aliases: 'spain, spanish, madrid, spain s, spaniards, catalonia, catalan, barcelona',
  },
  { code: 'PT', name: 'Portugal', people: 'Portuguese', aliases: 'portugal, portuguese, lisbon, portugal s' },
  {
    code: 'NL',
    name: 'Netherlands',
    people: 'Dutch',
    aliases: 'netherlands, dutch, the hague, netherlands s, the netherlands, amsterdam, holland',
  },
  {
    code: 'BE',
    name: 'Belgium',
    people: 'Belgian',
    aliases: 'belgium, belgian, belgium s, flemish, antwerp, belgians',
  },
  { code: 'LU', name: 'Luxembourg', aliases: 'luxembourg, luxembourg s' },
  { code: 'DK', name: 'Denmark', people: 'Danish', aliases: 'denmark, danish, copenhagen, denmark s, danes' },
  { code: 'SE', name: 'Sweden', people: 'Swedish', aliases: 'sweden, swedish, stockholm, sweden s, swedes' },
  { code: 'NO', name: 'Norway', people: 'Norwegian', aliases: 'norway, norwegian, oslo, norway s, norwegians' },
  { code: 'FI', name: 'Finland', people: 'Finnish', aliases: 'finland, finnish, finland s, helsinki' },
  { code: 'EE', name: 'Estonia', people: 'Estonian', aliases: 'estonia, estonian, estonia s, tallinn, estonians' },
  { code: 'LV', name: 'Latvia', people: 'Latvian', aliases: 'latvia, latvian, latvia s, riga, latvians' },
  {
    code: 'LT',
    name: 'Lithuania',
    people: 'Lithuanian',
    aliases: 'lithuania, lithuanian, lithuania s, vilnius, lithuanians',
  },
  {
    code: 'PL',
    name: 'Poland',
    people: 'Polish',
    aliases: 'poland, polish, warsaw, poland s, poles, warsaw s',
  },
  {
    code: 'CZ',
    name: 'Czechia',
    people: 'Czech',
    aliases: 'czechia, czech, prague, czech republic, czech republic s',
  },
  {
    code: 'SK',
    name: 'Slovakia',
    people: 'Slovak',
    aliases: 'slovakia, slovak, slovakia s, bratislava, slovaks',
  },
  {
    code: 'HU',
    name: 'Hungary',
    people: 'Hungarian',
    aliases: 'hungary, hungarian, budapest, hungary s, orban, orbán, hungarians',
  },
  { code: 'RO', name: 'Romania', people: 'Romanian', aliases: 'romania, romanian, bucharest, romania s, romanians' },
  { code: 'BG', name: 'Bulgaria', people: 'Bulgarian', aliases: 'bulgaria, bulgarian, sofia, bulgaria s, bulgarians' },
  { code: 'GR', name: 'Greece', people: 'Greek', aliases: 'greece, greek, athens, greece s, greeks' },
  {
    code: 'CY',
    name: 'Cyprus',
    people: 'Cypriot',
    aliases: 'cyprus, cyprus s, cypriot, nicosia, northern cyprus, cypriots',
  },
  {
    code: 'AL',
    name: 'Albania',
    people: 'Albanian',
    aliases: 'albania, albania s, albanian, tirana, albanians, edi rama',
  },
  { code: 'RS', name: 'Serbia', people: 'Serbian', aliases: 'serbia, serbian, belgrade, serbia s, serbs, serbians' },
  { code: 'HR', name: 'Croatia', people: 'Croatian', aliases: 'croatia, croatia s, croatian, zagreb, croatians' },
  {
    code: 'AU',
    name: 'Australia',
    people: 'Australian',
    aliases:
      'australia, australia s, australian, canberra, melbourne, sydney, australians, albanese, new south wales, queensland, western australia',
  },
  { code: 'NZ', name: 'New Zealand', aliases: 'new zealand, new zealand s, new zealanders, wellington, christchurch' },
  {
    code: 'PG',
    name: 'Papua New Guinea',
    people: 'Papua New Guinean',
    aliases: 'papua new guinea, png s, papua new guinea s, port moresby, png, papua new guinean',
  },
  { code: 'SB', name: 'Solomon Islands', aliases: 'solomon islands, solomon islands s, solomons, honiara, sogavare' },
  { code: 'MV', name: 'Maldives', people: 'Maldivian', aliases: 'maldives, maldivian, malé, maldivians' },
  { code: 'BT', name: 'Bhutan', people: 'Bhutanese', aliases: 'bhutan, bhutanese, thimphu' },
  { code: 'LA', name: 'Laos', people: 'Laotian', aliases: 'laos, lao, laotian, vientiane, laotians' },
  { code: 'BN', name: 'Brunei', people: 'Bruneian', aliases: 'brunei, bandar seri begawan, bruneian, bruneians' },
  { code: 'TL', name: 'Timor-Leste', people: 'Timorese', aliases: 'timor leste, east timor, dili, timorese' },
  { code: 'MO', name: 'Macau', aliases: 'macau, macao' },
  {
    code: 'PS',
    name: 'Palestine',
    people: 'Palestinian',
    aliases: 'palestine, palestinian, palestinians, gaza, west bank, ramallah, hamas',
  },
  { code: 'DJ', name: 'Djibouti', people: 'Djiboutian', aliases: 'djibouti, djiboutian, djiboutians' },
  { code: 'KM', name: 'Comoros', people: 'Comorian', aliases: 'comoros, comorian, moroni, comorians' },
  { code: 'MG', name: 'Madagascar', people: 'Malagasy', aliases: 'madagascar, malagasy, antananarivo' },
  { code: 'SC', name: 'Seychelles', aliases: 'seychelles' },
  { code: 'MW', name: 'Malawi', people: 'Malawian', aliases: 'malawi, malawian, lilongwe, malawians' },
  { code: 'AO', name: 'Angola', people: 'Angolan', aliases: 'angola, angolan, luanda, angolans' },
  { code: 'BW', name: 'Botswana', aliases: 'botswana, gaborone' },
  { code: 'NA', name: 'Namibia', people: 'Namibian', aliases: 'namibia, namibian, windhoek, namibians' },
  { code: 'LS', name: 'Lesotho', aliases: 'lesotho, maseru' },
  {
    code: 'CI',
    name: 'Ivory Coast',
    people: 'Ivorian',
    aliases: 'ivory coast, cote d ivoire, côte d ivoire, ivorian, abidjan, ivorians',
  },
  { code: 'BJ', name: 'Benin', people: 'Beninese', aliases: 'benin, beninese, cotonou' },
  { code: 'TG', name: 'Togo', people: 'Togolese', aliases: 'togo, togolese, lomé, lome' },
  { code: 'NE', name: 'Niger', people: 'Nigerien', aliases: 'niger, niger s, nigerien, niamey' },
  { code: 'SL', name: 'Sierra Leone', people: 'Sierra Leonean', aliases: 'sierra leone, sierra leonean, freetown' },
  { code: 'LR', name: 'Liberia', people: 'Liberian', aliases: 'liberia, liberian, monrovia, liberians' },
  { code: 'GM', name: 'Gambia', people: 'Gambian', aliases: 'gambia, the gambia, gambian, banjul, jammeh, gambians' },
  { code: 'GW', name: 'Guinea-Bissau', aliases: 'guinea bissau, bissau' },
  { code: 'CV', name: 'Cape Verde', aliases: 'cape verde, cabo verde' },
  {
    code: 'CF',
    name: 'Central African Republic',
    people: 'Central African',
    aliases: 'central african republic, bangui',
  },
  { code: 'ST', name: 'São Tomé and Príncipe', aliases: 'sao tome' },
  { code: 'GT', name: 'Guatemala', people: 'Guatemalan', aliases: 'guatemala, guatemalan, guatemalans' },
  { code: 'HN', name: 'Honduras', people: 'Honduran', aliases: 'honduras, honduran, tegucigalpa, hondurans' },
  { code: 'SV', name: 'El Salvador', people: 'Salvadoran', aliases: 'el salvador, salvadoran, bukele, salvadorans' },
  { code: 'CR', name: 'Costa Rica', people: 'Costa Rican', aliases: 'costa rica, costa rican' },
  { code: 'PA', name: 'Panama', people: 'Panamanian', aliases: 'panama s, panamanian, panama city, panamanians' },
  {
    code: 'DO',
    name: 'Dominican Republic',
    people: 'Dominican',
    aliases: 'dominican republic, santo domingo, dominican, dominicans',
  },
  { code: 'HT', name: 'Haiti', people: 'Haitian', aliases: 'haiti, haitian, port au prince, haitians' },
  { code: 'JM', name: 'Jamaica', people: 'Jamaican', aliases: 'jamaica, jamaican, jamaicans' },
  {
    code: 'TT',
    name: 'Trinidad and Tobago',
    people: 'Trinidadian',
    aliases: 'trinidad and tobago, trinidad, trinidadian, trinidadians',
  },
  { code: 'PY', name: 'Paraguay', people: 'Paraguayan', aliases: 'paraguay, paraguayan, asuncion, paraguayans' },
  { code: 'GY', name: 'Guyana', people: 'Guyanese', aliases: 'guyana, guyanese' },
  { code: 'SR', name: 'Suriname', aliases: 'suriname' },
  { code: 'BS', name: 'Bahamas', aliases: 'bahamas' },
  { code: 'BB', name: 'Barbados', aliases: 'barbados' },
  { code: 'IS', name: 'Iceland', people: 'Icelandic', aliases: 'iceland, icelandic, reykjavik' },
  { code: 'MT', name: 'Malta', people: 'Maltese', aliases: 'malta, maltese, valletta' },
  { code: 'SI', name: 'Slovenia', people: 'Slovenian', aliases: 'slovenia, slovenian, ljubljana, slovenians' },
  {
    code: 'BA',
    name: 'Bosnia and Herzegovina',
    people: 'Bosnian',
    aliases: 'bosnia, bosnian, sarajevo, republika srpska, bosnians',
  },
  {
    code: 'MK',
    name: 'North Macedonia',
    people: 'Macedonian',
    aliases: 'north macedonia, macedonia, macedonian, skopje, macedonians',
  },
  { code: 'ME', name: 'Montenegro', people: 'Montenegrin', aliases: 'montenegro, montenegrin, podgorica' },
  { code: 'XK', name: 'Kosovo', people: 'Kosovan', aliases: 'kosovo, kosovar, pristina, kosovan, kosovans' },
  { code: 'LI', name: 'Liechtenstein', aliases: 'liechtenstein' },
  { code: 'MC', name: 'Monaco', aliases: 'monaco' },
  { code: 'VA', name: 'Vatican City', aliases: 'vatican city' },
  { code: 'FJ', name: 'Fiji', people: 'Fijian', aliases: 'fiji, fijian, suva, fijians' },
  { code: 'VU', name: 'Vanuatu', aliases: 'vanuatu, port vila' },
  { code: 'WS', name: 'Samoa', people: 'Samoan', aliases: 'samoa, samoan, apia, samoans' },
  { code: 'TO', name: 'Tonga', people: 'Tongan', aliases: 'tonga, tongan, tongans' },
  { code: 'NR', name: 'Nauru', people: 'Nauruan', aliases: 'nauru, nauru s, nauruan, nauruans' },
  { code: 'KI', name: 'Kiribati', aliases: 'kiribati' },
  { code: 'TV', name: 'Tuvalu', aliases: 'tuvalu' },
  { code: 'FM', name: 'Micronesia', aliases: 'micronesia' },
  { code: 'MH', name: 'Marshall Islands', aliases: 'marshall islands' },
  { code: 'PW', name: 'Palau', aliases: 'palau' },
];

/** States of India, whose home departments shut networks and whose governments are issuers. */
export const INDIAN_STATES: { name: string; aliases: Words }[] = [
  {
    name: 'Haryana',
    aliases:
      'haryana, ہریانہ, haryana s, हरियाणा, gurugram, nuh, नूंह, haryana government, faridabad, panchkula, sonipat, rohtak, ambala, hisar, sirsa, jhajjar, kurukshetra, karnal, jind, kaithal, palwal, mewat, nuh district, सोनीपत, रोहतक, अंबाला, हिसार, सिरसा, जींद, गुरुग्राम, पलवल, करनाल, হরিয়ানা*, ஹரியானா*, హర్యానా*, हरियाणात, હરિયાણા*, ಹರಿಯಾಣ*, ഹരിയാന*, ਹਰਿਆਣਾ*, ہریانہ',
  },
  {
    name: 'Punjab',
    aliases:
      'punjab government, punjab govt, government of punjab, punjab s, punjab, पंजाब, patiala, mohali, amritsar, ludhiana, jalandhar, bathinda, sangrur, पटियाला, मोहाली, अमृतसर, ਪੰਜਾਬ*, পাঞ্জাব*, பஞ்சாப்*, పంజాబ్*, पंजाबमध्ये, પંજાબ*, ಪಂಜಾಬ್*, പഞ്ചാബ*',
  },
  {
    name: 'Manipur',
    aliases:
      'manipur, manipur s, मणिपुर, imphal, churachandpur, bishnupur, thoubal, kakching, jiribam, kangpokpi, imphal west, imphal east, इंफाल, মণিপুর*, மணிப்பூர*, మణిపూర్*, मणिपूर*, મણિપુર*, ಮಣಿಪುರ*, മണിപ്പൂർ*, മണിപ്പൂരി*, ਮਨੀਪੁਰ*, منی پور',
  },
  {
    name: 'Rajasthan',
    aliases:
      'rajasthan, راجستھان, राजस्थान, jodhpur, udaipur, jaipur, bhilwara, karauli, bharatpur, alwar, nagaur, sikar, sawai madhopur, kota district, bikaner, barmer, dungarpur, hanumangarh, जोधपुर, उदयपुर, जयपुर, भीलवाड़ा, करौली, भरतपुर, अलवर, नागौर, सीकर, सवाई माधोपुर, बीकानेर, हनुमानगढ़, रीट परीक्षा, રાજસ્થાન*, రాజస్థాన్*, রাজস্থান*, ராஜஸ்தான*, राजस्थानमध्ये, રાજસ્થાનમાં, ರಾಜಸ್ಥಾನ*, രാജസ്ഥാന*, ਰਾਜਸਥਾਨ*',
  },
  {
    name: 'Jammu and Kashmir',
    aliases:
      'jammu and kashmir, جموں و کشمیر, جموں کشمیر, وادی کشمیر, سری نگر, j k, kashmir, जम्मू कश्मीर, जम्मू और कश्मीर, jammu kashmir, j k s, kashmir s, srinagar, anantnag, pulwama, kupwara, baramulla, shopian, poonch, rajouri, doda, kishtwar, kashmir valley, श्रीनगर, जम्मू, कश्मीर, কাশ্মীর*, જમ્મુ કાશ્મીર, काश्मीर, জম্মু ও কাশ্মীর*, ஜம்மு காஷ்மீர*, காஷ்மீர*, జమ్మూ కశ్మీర్*, కశ్మీర్*, జమ్మూకశ్మీర్*, जम्मू काश्मीर*, काश्मीर*, ಜಮ್ಮು ಕಾಶ್ಮೀರ*, ಕಾಶ್ಮೀರ*, ജമ്മു കശ്മീര*, കശ്മീര*, ਜੰਮੂ ਕਸ਼ਮੀਰ*, ਕਸ਼ਮੀਰ*, کشمیر, مقبوضہ کشمیر',
  },
  {
    name: 'Uttar Pradesh',
    aliases:
      'uttar pradesh, اتر پردیش, उत्तर प्रदेश, up government, lucknow, meerut, sambhal, saharanpur, aligarh, bareilly, muzaffarnagar, prayagraj, ghaziabad, noida, bulandshahr, लखनऊ, मेरठ, संभल, सहारनपुर, अलीगढ़, बरेली, मुजफ्फरनगर, यूपी, উত্তরপ্রদেশ*, உத்தரப்பிரதேச*, உத்தரபிரதேச*, ఉత్తరప్రదేశ్*, उत्तर प्रदेशात, ઉત્તર પ્રદેશ*, ಉತ್ತರ ಪ್ರದೇಶ*, ഉത്തർപ്രദേശ*, ਉੱਤਰ ਪ੍ਰਦੇਸ਼*',
  },
  {
    name: 'West Bengal',
    aliases:
      'west bengal, مغربی بنگال, पश्चिम बंगाल, পশ্চিমবঙ্গ*, bengal government, darjeeling, murshidabad, howrah, basirhat, birbhum, sandeshkhali, malda, beldanga, মুর্শিদাবাদ*, হাওড়া*, দার্জিলিং*, সন্দেশখালি*, बंगाल, மேற்கு வங்க*, মুর্শিদাবাদে, పశ్చిమ బెంగాల్*, पश्चिम बंगालमध्ये, પશ્ચિમ બંગાળ*, ಪಶ್ಚಿಮ ಬಂಗಾಳ*, പശ്ചിമ ബംഗാള*',
  },
  {
    name: 'Bihar',
    aliases:
      'bihar, बिहार, patna, saran district, chhapra, nawada, bhagalpur, सारण, नवादा, পাটনা, বিহার*, பீகார*, பிகார*, బిహార్*, బీహార్*, બિહાર*, ಬಿಹಾರ*, ബിഹാര*',
  },
  {
    name: 'Jharkhand',
    aliases:
      'jharkhand, झारखंड, ranchi, jamshedpur, hazaribagh, deoghar, रांची, जमशेदपुर, हजारीबाग, ঝাড়খণ্ড*, ஜார்க்கண்ட*, జార్ఖండ్*, ઝારખંડ*, ಜಾರ್ಖಂಡ್*',
  },
  {
    name: 'Odisha',
    aliases:
      'odisha, ओडिशा, orissa, cuttack, balasore, bhadrak, sambalpur, malkangiri, bhubaneswar, कटक, ओड़िशा, ওড়িশা*, ஒடிசா*, ఒడిశా*, ઓડિશા*, ಒಡಿಶಾ*, ഒഡിഷ*',
  },
  {
    name: 'Assam',
    aliases:
      'assam, असम, guwahati, karbi anglong, dibrugarh, goalpara, गुवाहाटी, অসম, অসমে, আসাম*, அசாம*, అస్సాం*, આસામ*, ಅಸ್ಸಾಂ*, അസം',
  },
  { name: 'Meghalaya', aliases: 'meghalaya, मेघालय, shillong, शिलांग, মেঘালয়*' },
  { name: 'Tripura', aliases: 'tripura, त्रिपुरा, agartala, ত্রিপুরা*, த்ரிபுரா*, త్రిపుర*' },
  { name: 'Arunachal Pradesh', aliases: 'arunachal pradesh, arunachal, itanagar' },
  { name: 'Nagaland', aliases: 'nagaland, नागालैंड, dimapur, kohima, mon district' },
  { name: 'Mizoram', aliases: 'mizoram, aizawl' },
  {
    name: 'Maharashtra',
    aliases:
      'maharashtra, مہاراشٹر, مہاراشٹرا, महाराष्ट्र, maharashtra government, maharashtra s, amravati, akola, kolhapur, nagpur, nanded, jalna, beed, chhatrapati sambhajinagar, महाराष्ट्राच्या, कोल्हापूर*, अमरावती, अकोला, মহারাষ্ট্র*, மகாராஷ்டிர*, మహారాష్ట్ర*, महाराष्ट्रात*, મહારાષ્ટ્ર*, ಮಹಾರಾಷ್ಟ್ರ*, മഹാരാഷ്ട്ര*, अकोल्य*, अमरावतीत*, नांदेड*, नागपूर*, मालेगाव*, औरंगाबादमध्ये, बीडमध्ये, जालन्य*, नाशिक*',
  },
  {
    name: 'Gujarat',
    aliases:
      'gujarat, गुजरात, ગુજરાત, gujarat s, ahmedabad, vadodara, surat police, mehsana, ગુજરાતમાં, અમદાવાદ*, વડોદરા*, গুজরাট*, குஜராத*, గుజరాత్*, ಗುಜರಾತ್*, ഗുജറാത്ത*',
  },
  {
    name: 'Madhya Pradesh',
    aliases:
      'madhya pradesh, मध्य प्रदेश, bhopal, indore, gwalior, morena, khargone, भोपाल, ग्वालियर, মধ্যপ্রদেশ*, மத்தியப் பிரதேச*, మధ్యప్రదేశ్*, મધ્ય પ્રદેશ*',
  },
  { name: 'Chhattisgarh', aliases: 'chhattisgarh, छत्तीसगढ़, raipur, bastar, baloda bazar, सुकमा' },
  {
    name: 'Karnataka',
    aliases:
      'karnataka, کرناٹک, کرناٹکا, कर्नाटक, ಕರ್ನಾಟಕ, కర్ణాటక, karnataka government, karnataka s, mangaluru, shivamogga, ಕರ್ನಾಟಕ*, কর্ণাটক*, கர்நாடக அரசு*, కర్ణాటక ప్రభుత్వ*, कर्नाटकात*, કર્ણાટક*, കർണാടക*',
  },
  {
    name: 'Kerala',
    aliases:
      'kerala, केरल, കേരള*, kerala government, kerala s, thiruvananthapuram, കേരളത്തി*, কেরল*, கேரள*, కేరళ*, केरळ*, કેરળ*, ಕೇರಳ*',
  },
  {
    name: 'Tamil Nadu',
    aliases:
      'tamil nadu, तमिलनाडु, தமிழ்நாடு, tamil nadu government, tamil nadu s, thoothukudi, tuticorin, தூத்துக்குடி*, தமிழக*, তামিলনাড়ু*, தமிழ்நாட*, தமிழ்நாட்டி*, తమిళనాడు*, તમિલનાડુ*, ತಮಿಳುನಾಡು*, തമിഴ്നാട*',
  },
  {
    name: 'Telangana',
    aliases:
      'telangana, تلنگانہ, तेलंगाना, తెలంగాణ*, telangana government, তেলেঙ্গানা*, தெலங்கானா*, తెలంగాణలో, તેલંગાણા*, ತೆಲಂಗಾಣ*, തെലങ്കാന*',
  },
  {
    name: 'Andhra Pradesh',
    aliases:
      'andhra pradesh, आंध्र प्रदेश, andhra, andhra government, konaseema, amalapuram, ఆంధ్రప్రదేశ్*, ఆంధ్ర, కోనసీమ*, অন্ধ্রপ্রদেশ*, ஆந்திர*, ఏపీ, ఏపీలో, ಆಂಧ್ರ*, ആന്ധ്ര*',
  },
  { name: 'Uttarakhand', aliases: 'uttarakhand, उत्तराखंड, dehradun, haldwani, देहरादून, हल्द्वानी' },
  { name: 'Himachal Pradesh', aliases: 'himachal pradesh, हिमाचल प्रदेश, shimla, हिमाचल' },
  { name: 'Delhi', aliases: 'delhi government, delhi govt' },
  {
    name: 'Ladakh',
    aliases: 'ladakh administration, ladakh, leh, लद्दाख, लेह, লাদাখ*, லடாக்*, లద్దాఖ్*, लडाख*, લદ્દાખ*, ಲಡಾಖ್*, ലഡാക്ക*',
  },
  { name: 'Goa', aliases: 'goa government, panaji' },
  { name: 'Sikkim', aliases: 'sikkim, gangtok' },
];

/** A state of the United States. @param others what it is called besides, in other languages */
const usState = (name: string, others = ''): { name: string; aliases: Words } => ({
  name,
  aliases: [name.toLowerCase(), others].filter(Boolean).join(', '),
});

/**
 * States of the United States, which ban, sue and are sued. Not those whose names mean as much besides (Georgia,
 * Washington, New York, Indiana, Maine): their offices are bodies.
 */
export const US_STATES = [
  usState('Alabama', 'алабам*'),
  usState('Alaska', 'аляск*'),
  usState('Arizona', 'аризон*'),
  usState('Arkansas', 'арканзас*, अर्कांसस'),
  usState(
    'California',
    'californie, kalifornien, kaliforniya, kalifornii, kalifornia, калифорни*, каліфорні*, कैलिफोर्निया, कैलिफ़ोर्निया, كاليفورنيا, 加州, 加利福尼亚*, カリフォルニア*, 캘리포니아*, californian*',
  ),
  usState('Colorado', 'колорадо'),
  usState('Connecticut', 'коннектикут*'),
  usState('Delaware', 'делавэр*'),
  usState('Florida', 'floride, флорид*, फ्लोरिडा, फ़्लोरिडा, فلوريدا, 佛州, 佛罗里达*, フロリダ*, 플로리다*'),
  usState('Hawaii', 'гавай*'),
  usState('Idaho', 'айдахо'),
  usState('Illinois', 'иллинойс*'),
  usState('Iowa'),
  usState('Kansas', 'канзас*'),
  usState('Kentucky', 'кентукки'),
  usState('Louisiana', 'luisiana, louisiane, луизиан*, लुइसियाना'),
  usState('Maryland', 'мэриленд*'),
  usState('Massachusetts', 'массачусетс*'),
  usState('Michigan', 'мичиган*'),
  usState('Minnesota', 'миннесот*'),
  usState('Mississippi', 'миссисипи, मिसिसिपी'),
  usState('Missouri', 'миссури'),
  usState('Montana', 'монтана, монтане, монтаны, монтану, монтані, मोंटाना, مونتانا, 蒙大拿*, モンタナ*, 몬태나*'),
  usState('Nebraska', 'небраск*, नेब्रास्का'),
  usState('Nevada', 'невада, неваде, невады'),
  usState('New Hampshire', 'нью гэмпшир*'),
  usState('New Jersey', 'нью джерси'),
  usState('New Mexico', 'nuevo méxico, novo méxico, nouveau mexique, нью мексико'),
  usState('North Carolina', 'carolina del norte, caroline du nord, carolina do norte, северной каролин*'),
  usState('North Dakota'),
  usState('Ohio', 'огайо'),
  usState('Oklahoma', 'оклахом*'),
  usState('Oregon', 'орегон*'),
  usState('Pennsylvania', 'pensilvania, pennsylvanie, пенсильвани*'),
  usState('Rhode Island'),
  usState('South Carolina', 'carolina del sur, caroline du sud, carolina do sul, южной каролин*'),
  usState('South Dakota'),
  usState('Tennessee', 'теннесси, टेनेसी'),
  usState('Texas', 'teksas, teksasu, техас*, टेक्सास, تكساس, 得州, 德克萨斯*, テキサス*, 텍사스*'),
  usState('Utah', 'штат юта, штате юта, यूटा, ولاية يوتا, 犹他州, ユタ州*, 유타주*'),
  usState('Vermont', 'вермонт*'),
  usState('Virginia', 'virginie, вирджини*, वर्जीनिया, فرجينيا, 弗吉尼亚*, バージニア*, 버지니아*'),
  usState('West Virginia'),
  usState('Wisconsin', 'висконсин*'),
  usState('Wyoming', 'вайоминг*'),
];
