import { type Body, court, own, police, regulator, renamed, state } from './body.ts';

/** Russia, Ukraine, Belarus, the Caucasus and Central Asia. */
export const EURASIA: Body[] = [
  regulator(
    'Roskomnadzor',
    'RU',
    'roskomnadzor*, rkn, russia s communications watchdog, russian communications watchdog, russia s media watchdog, russia s communications regulator, роскомнадзор*, ркн, russia s telecoms regulator, russian telecoms regulator, russia s telecom regulator, russian telecom regulator, russia s internet watchdog, russia s internet regulator, russian internet watchdog, russian internet regulator, russian communications regulator, russian media watchdog, russian media regulator, russia s media regulator, russia s telecoms watchdog, russian telecoms watchdog, russian watchdog, russian regulator, روسكومنادزور, روسكومنادزور الروسية, هيئة الرقابة الروسية, هيئة الاتصالات الروسية, هيئة تنظيم الاتصالات الروسية, الهيئة الفيدرالية الروسية للرقابة, روسکومنادزور, نهاد ناظر ارتباطات روسیه, 俄联邦通信监管局, 俄罗斯联邦通信监管局, 俄罗斯联邦通讯监管局, 俄联邦通信监督局, 俄罗斯通信监管局, 俄罗斯通信监督局, 俄通信监管机构, 俄罗斯电信监管机构, 俄电信监管机构, 俄罗斯媒体监管机构, 俄羅斯聯邦通訊監管局, 俄羅斯通訊監管機構, 俄羅斯通訊監管局, 俄羅斯聯邦通訊監督局, ロシア通信監督当局, ロシアの通信監督当局, ロシア通信当局, ロスコムナドゾル, 연방통신감독청, 러시아 통신감독청, 로스콤나드조르, 러시아 통신 규제 당국, 러시아 통신당국, gendarme russe des télécoms, régulateur russe des télécoms, gendarme russe d internet, rus telekomünikasyon kurumu, rusya iletişim denetleme kurumu, roskomnadzor u',
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
  state(
    'State Duma',
    'RU',
    'duma passes, duma passed, state duma, russian parliament, russia s parliament, lower house of russia s parliament, госдум*, государственн* дум*',
  ),
  police('Federal Security Service (Russia)', 'RU', 'federal security service, russia s fsb, fsb, фсб, фсб россии'),
  police(
    'Ministry of Internal Affairs (Russia)',
    'RU',
    'russian interior ministry, russia s interior ministry, мвд россии',
  ),
  state(
    'Ministry of Digital Development (Russia)',
    'RU',
    'russian digital development ministry, russia s digital ministry, russian digital ministry, ministry of digital development, shadayev, shadaev, минцифр*, минкомсвяз*, шадаев*',
  ),
  regulator('Federal Antimonopoly Service (Russia)', 'RU', 'federal antimonopoly service, фас россии'),
  regulator('Federal Drug Control Service (Russia)', 'RU', 'federal drug control service, фскн, госнаркоконтрол*'),
  regulator('Federal Tax Service (Russia)', 'RU', 'federal tax service of russia, фнс россии'),
  regulator('Rospotrebnadzor', 'RU', 'rospotrebnadzor, роспотребнадзор*'),
  police(
    'Investigative Committee of Russia',
    'RU',
    'investigative committee of russia, russia s investigative committee, следственн* комитет*',
  ),
  police('Federal Bailiff Service (Russia)', 'RU', 'federal bailiff service, russian bailiffs'),
  court('Moscow City Court', 'RU', 'moscow city court, мосгорсуд*, московский городской суд'),
  court('Moscow Arbitration Court', 'RU', 'moscow arbitration court, арбитражный суд москвы'),
  court('Constitutional Court of Russia', 'RU', 'constitutional court of russia, конституционн* суд* россии'),
  own('Rostelecom', 'RU', 'rostelecom, ростелеком*'),
  state(
    'Ministry of Information (Belarus)',
    'BY',
    'belarusian information ministry, belarus information ministry, ministry of information of belarus, мининформ*, министерств* информации беларуси, мининформ беларуси, министерство информации республики беларусь, belarus s ministry of information, belarus s information ministry, міністэрства інфармацыі',
  ),
  regulator(
    'Operative and Analytical Center (Belarus)',
    'BY',
    'operative and analytical center, operational and analytical centre',
  ),
  state(
    'President of Ukraine',
    'UA',
    'president of ukraine, ukraine s president, ukrainian president, порошенк*, зеленськ*, зеленск*, poroshenko, zelensky, zelenskyy, zelenskiy, президент* україни, президент* украины',
  ),
  state(
    'National Security and Defense Council (Ukraine)',
    'UA',
    'national security and defense council, national security and defence council, nsdc, rnbo, рнбо, рада національної безпеки',
  ),
  regulator(
    'National Coordination Center for Cybersecurity (Ukraine)',
    'UA',
    'national coordination center for cybersecurity, national coordination centre for cybersecurity, national cybersecurity coordination center, ncscc',
  ),
  state('Ministry of Digital Transformation (Ukraine)', 'UA', 'ministry of digital transformation, мінцифр*, федоров*'),
  regulator(
    'National Center for Operational and Technical Management of Telecommunications Networks (Ukraine)',
    'UA',
    'нцу, національний центр оперативно',
  ),
  renamed(
    '2022-01-01',
    'National Commission for Communications and Informatization (Ukraine)',
    regulator('National Commission for Electronic Communications (Ukraine)', 'UA', 'nkek, нкек, нкрзі'),
  ),
  regulator(
    'Center for Countering Disinformation (Ukraine)',
    'UA',
    'center for countering disinformation, центр протидії дезінформації, цпд',
  ),
  police('Security Service of Ukraine', 'UA', 'security service of ukraine, sbu, сбу, служб* безпеки україни'),
  court('Pechersk District Court of Kyiv', 'UA', 'pechersk district court, печерськ* суд*, печерський районний суд'),
  state(
    'Ministry of Information (Kazakhstan)',
    'KZ',
    'kazakh information ministry, kazakhstan s information ministry, ministry of information and social development, ministry of culture and information, ministry of digital development innovations and aerospace, министерство культуры и информации, министерства культуры и информации, минкультуры и информации, мки казахстана, мки рк, министерство информации и общественного развития, kazakhstan s ministry of culture and information, kazakhstan s culture and information ministry, kazakh culture ministry, минкультуры казахстана, минкультуры и информации казахстана',
  ),
  police('National Security Committee (Kazakhstan)', 'KZ', 'national security committee of kazakhstan, knb, кнб'),
  state(
    'Ministry of Culture (Kyrgyzstan)',
    'KG',
    'kyrgyz culture ministry, kyrgyzstan s culture ministry, ministry of culture information sports and youth policy, ministry of culture of kyrgyzstan, kyrgyz ministry of culture, минкультур* кыргызстана, минкультуры кыргызстана, министерство культуры кыргызстана, министерство культуры информации и молодежной политики, министерство культуры информации, kyrgyz culture and information ministry, kyrgyzstan s ministry of culture',
  ),
  state(
    'Ministry of Digital Development (Kyrgyzstan)',
    'KG',
    'kyrgyz ministry of digital development, kyrgyzstan s digital development ministry, минцифры кыргызстана, минцифры кр, министерство цифрового развития кыргызстана, министерство цифрового развития кыргызской республики',
  ),
  police(
    'State Committee for National Security (Kyrgyzstan)',
    'KG',
    'state committee for national security, гкнб, гкнб кыргызстана, kyrgyz security service, gknb',
  ),
  regulator(
    'Communications Service (Tajikistan)',
    'TJ',
    'tajik communications service, tajikistan s communications service, state communications service, beg zukhurov, beg zuhurov, служба связи таджикистана, служба связи при правительстве, служба связи при правительстве таджикистана, tajikistan s communications agency',
  ),
  regulator(
    'Uzkomnazorat',
    'UZ',
    'uzkomnazorat, uzcomnazorat, узкомназорат, узкомназорат*, ўзкомназорат, o zkomnazorat, uzbekistan s communications regulator, uzbek communications regulator, uzbekistan s telecoms regulator, uzbekistan s telecom regulator, uzbek regulator, узбекск* регулятор*',
  ),
  regulator(
    'State Inspectorate for Control in Informatization and Telecommunications (Uzbekistan)',
    'UZ',
    'state inspectorate for control in the field of informatization',
  ),
  regulator(
    'Agency for Information and Mass Communications (Uzbekistan)',
    'UZ',
    'agency for information and mass communications',
  ),
  regulator(
    'Communications Commission (Georgia)',
    'GE',
    'georgian national communications commission, georgia s communications commission, comcom, georgia s communications regulator, комиссия по коммуникациям грузии',
  ),
  state(
    'Ministry of Digital Development and Transport (Azerbaijan)',
    'AZ',
    'azerbaijan s ministry of digital development, azerbaijani ministry of transport communications, azerbaijan s digital development ministry, azerbaijan s digital development and transport ministry, ministry of digital development and transport, azerbaijani digital development ministry, rəqəmsal inkişaf və nəqliyyat nazirliyi, минцифры азербайджана',
  ),
  regulator('Audiovisual Council (Moldova)', 'MD', 'moldova s audiovisual council, consiliul audiovizualului'),
  police(
    'Information and Security Service (Moldova)',
    'MD',
    'information and security service of moldova, sis moldova, serviciul de informații și securitate',
  ),
  regulator('Public Services Regulatory Commission (Armenia)', 'AM', 'public services regulatory commission'),
  regulator(
    'National Council of Television and Radio Broadcasting (Ukraine)',
    'UA',
    'national council of television and radio broadcasting of ukraine, ukraine s national council of television, national council of ukraine on television',
  ),
  state(
    'Center for Countering Disinformation (Ukraine)',
    'UA',
    'centre for countering disinformation, center for countering disinformation',
  ),
  regulator(
    'National Center for Operational and Technical Management of Telecommunications Networks (Ukraine)',
    'UA',
    'national center for operational and technical management of telecommunications networks, national centre for operational and technical management of telecommunications networks',
  ),
  regulator(
    'Operational and Analytical Center (Belarus)',
    'BY',
    'operational and analytical center, operational and analytical centre',
  ),
  regulator('Television and Radio Commission (Armenia)', 'AM', 'armenia s television and radio commission'),
  police(
    'National Security Service (Armenia)',
    'AM',
    'armenia s national security service, armenian national security service',
  ),
  police('State Security Service (Azerbaijan)', 'AZ', 'azerbaijan s state security service'),
  regulator(
    'Agency of Information and Mass Communications (Uzbekistan)',
    'UZ',
    'agency of information and mass communications, uzbekistan s agency of information',
  ),
  regulator(
    'Communications Service (Tajikistan)',
    'TJ',
    'communications service of tajikistan, tajikistan s communications service, tajik communications service',
  ),
  regulator(
    'State Communications Agency (Kyrgyzstan)',
    'KG',
    'гас кыргызстана, государственное агентство связи, служба регулирования и надзора в отрасли связи, kyrgyz state communications agency',
  ),
  regulator(
    'Media Development Agency (Azerbaijan)',
    'AZ',
    'azerbaijan s media development agency, media development agency, medianın i̇nkişafı agentliyi',
  ),
  court('Tashkent court', 'UZ', 'tashkent court, court in tashkent, суд ташкента, ташкентский суд'),
  state(
    'Ministry of Digital Development (Kazakhstan)',
    'KZ',
    'минцифры казахстана, министерство цифрового развития казахстана, kazakhstan s digital ministry, kazakhstan s digital development ministry, kazakh digital development ministry, мцриап',
  ),
  police('Prosecutor General of Kazakhstan', 'KZ', 'генпрокуратура казахстана, kazakhstan s prosecutor general'),
  police('Prosecutor General of Belarus', 'BY', 'генпрокуратура беларуси, belarus s prosecutor general'),
  police(
    'Ministry of Internal Affairs (Belarus)',
    'BY',
    'мвд беларуси, губопик, belarusian interior ministry, belarus s interior ministry',
  ),
  police(
    'Ministry of Internal Affairs (Kazakhstan)',
    'KZ',
    'мвд казахстана, мвд рк, kazakhstan s interior ministry, kazakh interior ministry',
  ),
];
