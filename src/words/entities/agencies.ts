/**
 * Whose words outlets pass on. A name stands here as bylines and leads print it; what is written in capitals is
 * only heard in capitals, for "ani" and "una" are words. `bracketed` names are heard only where a byline stands:
 * AP is also a state of India.
 */
export interface Agency {
  name: string;
  as: readonly string[];
  bracketed?: true;
}

export const AGENCIES: readonly Agency[] = [
  {
    name: 'PTI',
    as: ['PTI', 'Press Trust of India', 'पीटीआई', 'प्रेट्र', 'पीटीआय', 'পিটিআই', 'పీటీఐ', 'பிடிஐ', 'પીટીઆઈ', 'ಪಿಟಿಐ', 'പിടിഐ'],
  },
  { name: 'ANI', as: ['ANI', 'Asian News International', 'एएनआई', 'એએનઆઈ', 'ఏఎన్ఐ', 'ಎಎನ್‌ಐ'] },
  { name: 'IANS', as: ['IANS', 'आईएएनएस', 'ఐఏఎన్ఎస్'] },
  { name: 'UNI', as: ['United News of India', 'यूनीवार्ता'] },
  // Its service in Hindi
  { name: 'PTI', as: ['पीटीआई-भाषा', 'भाषा'], bracketed: true },
  {
    name: 'Reuters',
    as: ['Reuters', 'रॉयटर्स', 'रायटर', 'রয়টার্স', 'رويترز', 'رویترز', 'رائٹرز', 'Рейтер', '路透', '路透社', 'ロイター'],
  },
  { name: 'AFP', as: ['AFP', 'Agence France-Presse', 'एएफपी', 'এএফপি', 'أ ف ب', 'فرانس برس', 'اے ایف پی', '法新社'] },
  { name: 'AP', as: ['AP'], bracketed: true },
  { name: 'AP', as: ['Associated Press', 'एसोसिएटेड प्रेस', 'أسوشيتد برس', '美联社'] },
  { name: 'Bloomberg News', as: ['Bloomberg'], bracketed: true },
  { name: 'dpa', as: ['dpa', 'Deutsche Presse-Agentur'] },
  { name: 'APA', as: ['APA'], bracketed: true },
  { name: 'EFE', as: ['EFE'] },
  { name: 'Europa Press', as: ['Europa Press'] },
  { name: 'ANSA', as: ['ANSA'] },
  { name: 'Adnkronos', as: ['Adnkronos'], bracketed: true },
  { name: 'AGI', as: ['AGI'], bracketed: true },
  { name: 'Lusa', as: ['Lusa'], bracketed: true },
  { name: 'Agência Brasil', as: ['Agência Brasil'] },
  { name: 'Estadão Conteúdo', as: ['Estadão Conteúdo'] },
  { name: 'Belga', as: ['Belga'], bracketed: true },
  { name: 'ANP', as: ['ANP'], bracketed: true },
  { name: 'PAP', as: ['PAP'], bracketed: true },
  { name: 'ČTK', as: ['ČTK'] },
  { name: 'TASS', as: ['TASS', 'ТАСС'] },
  { name: 'RIA Novosti', as: ['RIA Novosti', 'РИА Новости'] },
  // Of two names that begin alike the longer first: that is another house.
  { name: 'Interfax-Ukraine', as: ['Interfax-Ukraine', 'Интерфакс-Украина', 'Інтерфакс-Україна'] },
  { name: 'Interfax', as: ['Interfax', 'Интерфакс'] },
  { name: 'Ukrinform', as: ['Ukrinform', 'Укрінформ'] },
  { name: 'Anadolu', as: ['Anadolu Agency', 'Anadolu Ajansı'] },
  { name: 'Anadolu', as: ['AA'], bracketed: true },
  { name: 'DHA', as: ['DHA'], bracketed: true },
  { name: 'Antara', as: ['Antara', 'ANTARA'], bracketed: true },
  { name: 'Bernama', as: ['Bernama'] },
  { name: 'APP', as: ['APP'], bracketed: true },
  { name: 'INP', as: ['INP'], bracketed: true },
  { name: 'UNB', as: ['UNB'] },
  { name: 'BSS', as: ['BSS'], bracketed: true },
  { name: 'RSS', as: ['RSS'], bracketed: true },
  { name: 'Xinhua', as: ['Xinhua', '新华社', '新華社'] },
  { name: 'Kyodo', as: ['Kyodo', '共同通信', '共同'], bracketed: true },
  { name: 'Jiji', as: ['Jiji Press', '時事通信'] },
  { name: 'Yonhap', as: ['Yonhap', '연합뉴스'] },
  { name: 'IRNA', as: ['IRNA', 'ایرنا'] },
  { name: 'ISNA', as: ['ISNA', 'ایسنا'] },
  { name: 'SPA', as: ['SPA', 'واس'], bracketed: true },
  { name: 'Petra', as: ['Petra', 'بترا'], bracketed: true },
];

/** Accounts and pages through which one body speaks, and that many quote. */
export const SPEAKERS: readonly Agency[] = [
  { name: 'X Global Government Affairs', as: ['Global Government Affairs', 'GlobalAffairs', '@GlobalAffairs'] },
  { name: 'Twitter blog', as: ['Twitter Safety', 'TwitterSafety', '@TwitterSafety'] },
  { name: 'NetBlocks', as: ['NetBlocks', 'Netblocks', 'نت بلوكس', 'نت‌بلاکس'] },
  { name: 'PIB', as: ['Press Information Bureau', 'PIB Fact Check'] },
];
