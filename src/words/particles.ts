/**
 * Little words, which mean nothing by themselves and say what another word does: whose order it is, by whom it was
 * done, whether something is only said there. By what they do, then by language; as data, so that a reader of the
 * language can correct them. A language that is missing in a row is not read so finely.
 */
import type { Words } from './listen.ts';

type ByLanguage = Readonly<Record<string, Words>>;

const rows = <Row extends string>(particles: Readonly<Record<Row, ByLanguage>>): typeof particles => particles;

export const PARTICLES = rows({
  // Between names
  /** Between the last two of a list. */
  and: {
    en: 'and',
    de: 'und',
    nl: 'en',
    es: 'y, e',
    pt: 'e',
    it: 'e, ed',
    fr: 'et',
    pl: 'i',
    cs: 'a',
    ru: 'и',
    uk: 'та, и',
    tr: 've',
    id: 'dan',
    hi: 'और, एवं, व',
    mr: 'आणि',
    ur: 'اور, آور',
    ar: 'و',
    bn: 'আর, ও, এবং',
    gu: 'અને',
    pa: 'ਅਤੇ, ਤੇ',
    te: 'మరియు',
    ta: 'மற்றும்',
    kn: 'ಮತ್ತು',
    ml: 'ഉം',
    ne: 'र, तथा',
    ko: '및',
    ja: 'と',
    zh: '和, 与, 與, 及',
  },
  or: {
    en: 'or',
    de: 'oder',
    fr: 'ou',
    pt: 'ou',
    pl: 'lub, albo',
    ru: 'или',
    uk: 'або, чи',
    tr: 'veya',
    id: 'atau',
    hi: 'या',
    ur: 'یا',
    bn: 'বা',
    ar: 'أو',
  },
  with: { en: 'with' },
  the: { en: 'the', fr: 'la, le', es: 'la, el', it: 'la, il', de: 'der, dem, das' },
  /** Between what is counted and its count: 件の投稿. */
  link: { ja: 'の', zh: '的', ko: '의' },

  // Where something is said
  /** Before the place: "on X", "в Telegram". */
  on: {
    en: 'on, via, through, in',
    de: 'auf, in',
    fr: 'sur, en',
    it: 'su, in',
    es: 'en',
    pt: 'em, no, na',
    nl: 'op, in',
    pl: 'na, w',
    id: 'di, lewat',
    ru: 'в, на',
    uk: 'у, в, на',
    ar: 'على, عبر',
    fa: 'در',
  },
  /** After it: "एक्स पर". */
  at: { hi: 'पर, पे', mr: 'वर', ur: 'پر, میں', te: 'లో', kn: 'ನಲ್ಲಿ', pa: 'ਤੇ, ਉੱਤੇ', bn: 'তে' },
  /** "takes to Koo": the verb of moving there to speak. */
  takesTo: { en: 'takes, took, taking, turns, turned' },

  // Who does it, to whom, whose it is
  by: { en: 'by', de: 'von', fr: 'par', es: 'por', pt: 'por', nl: 'door', pl: 'przez', id: 'oleh' },
  /** After the doer: "ट्विटर ने". */
  doer: { hi: 'ने', ur: 'نے', pa: 'ਨੇ' },
  /** After the one who is spoken to: "केंद्र को". */
  spokenTo: { hi: 'को', ur: 'کو', pa: 'ਨੂੰ' },
  /** Before the one who is told or asked, and so orders nothing: "told the ministry". */
  telling: { en: 'told, tells, informs, informed, telling, asks, directed, directs, instructed, instructs' },
  /** What opens a call on others after a colon, in the form that bids: "Jordan: reverse blocking", "Gabon : rétablissez". */
  bids: {
    en: 'reverse, restore, lift, end, stop, unblock, revoke, repeal, reopen, reinstate, rescind, withdraw, scrap, abandon, cancel, respect, keep, let, allow, unban, drop, halt, cease',
    fr: 'rétablissez, rétablir, levez, cessez, débloquez, annulez, abrogez, respectez, rouvrez',
    es: 'restablezcan, restablecer, levanten, levantar, desbloqueen, cesen, revoquen, reviertan, deroguen',
    pt: 'restabeleçam, restabelecer, levantem, desbloqueiem, revoguem, cessem, revertam',
    it: 'ripristinate, ripristinare, revocate, sbloccate, ritirate',
    de: 'aufheben, zurücknehmen, freigeben, wiederherstellen',
    ru: 'верните, восстановите, снимите, разблокируйте, прекратите, отмените, отзовите, включите',
    uk: 'поверніть, відновіть, зніміть, розблокуйте, припиніть, скасуйте',
    tr: 'kaldırın, açın, durdurun, vazgeçin',
    ar: 'ارفعوا, أعيدوا, أوقفوا, ألغوا, تراجعوا, افتحوا, أنهوا',
    fa: 'بازگردانید',
    sw: 'rejesheni, fungueni, ondoeni, acheni, sitisheni',
    id: 'pulihkan, cabut, buka, hentikan, batalkan',
  },
  /** Before who has no say: "sans juge". */
  without: {
    en: 'without',
    fr: 'sans',
    es: 'sin',
    pt: 'sem',
    it: 'senza',
    de: 'ohne',
    nl: 'zonder',
    pl: 'bez',
    ru: 'без',
  },
  /** After the one at whose wish somebody else orders; endings may follow: "मंत्रालय के अनुरोध पर". */
  request: {
    en: 'request, behest',
    hi: 'अनुरोध, सिफारिश, सिफ़ारिश, आग्रह',
    mr: 'विनंती, शिफारस',
    gu: 'અનુરોધ, વિનંતી, ભલામણ',
    bn: 'অনুরোধ, সুপারিশ',
    pa: 'ਬੇਨਤੀ, ਸਿਫ਼ਾਰਿਸ਼, ਸਿਫਾਰਸ਼',
    ur: 'درخواست, سفارش',
    fa: 'درخواست',
    te: 'అభ్యర్థన, సిఫార్సు',
    ta: 'கோரிக்கை, பரிந்துரை',
    kn: 'ಮನವಿ, ಶಿಫಾರಸು',
    ml: 'അഭ്യർഥന, അഭ്യര്‍ഥന, ശുപാർശ',
  },
  /** Between whose it is and what it is: "उच्च न्यायालय का आदेश". */
  owns: { en: 's', hi: 'के, का, की, इस, उस', ur: 'کے, کا, کی, اس', pa: 'ਦੇ, ਦੀ, ਦਾ' },
  /** One's own: "lifts his own order". */
  own: {
    en: 'his, her, its, own',
    es: 'su, propia',
    pt: 'sua, seu, própria, próprio',
    it: 'suo, sue, propria, proprio',
    fr: 'son, sa, propre',
    de: 'seine, seinen, seiner, ihre, eigene, eigenen',
    nl: 'zijn, haar, eigen',
    pl: 'swoją, swój, własną',
    cs: 'své, svůj',
    ru: 'свой, своё, свою, собственный, собственное',
  },
  /** Of what was just counted: "and their channels". */
  their: {
    en: 'its, their',
    es: 'sus',
    pt: 'seus, suas',
    fr: 'leurs',
    it: 'loro',
    de: 'deren',
    ru: 'их',
    hi: 'उनकी, उनके, उसकी',
    gu: 'તેની, તેમની, તેના',
    bn: 'তাদের',
    mr: 'त्यांच्या, त्यांची',
  },
  against: {
    en: 'against',
    es: 'contra',
    pt: 'contra',
    fr: 'contre',
    it: 'contro',
    de: 'gegen',
    nl: 'tegen',
    pl: 'przeciw, przeciwko',
    cs: 'proti',
    ru: 'против',
    uk: 'проти',
  },
  /** Verbs whose object is who is sued. */
  sues: {
    en: 'sue, sues, sued, suing',
    pt: 'processa, processam, processou, demanda',
    es: 'demanda, demandan, demandó',
    de: 'verklagt',
    fr: 'poursuit',
  },
  /** Before what somebody is glad, dismayed or cross about. */
  over: { en: 'over, by, at, about, of, against, with' },

  // Whether it is done
  if: {
    en: 'if, unless',
    es: 'si',
    fr: 'si',
    it: 'se',
    pt: 'se',
    de: 'wenn, falls, sofern',
    nl: 'als, indien, tenzij',
    ru: 'если',
    uk: 'якщо',
    id: 'jika',
    pl: 'jeśli',
    cs: 'pokud',
    tr: 'eğer',
    ms: 'jika, sekiranya',
  },
  /** Of what is to come: "will be shut down". */
  will: {
    en: 'will, would, to',
    fr: 'sera, seront',
    es: 'será, serán',
    pt: 'será, serão',
    de: 'wird, werden',
    id: 'akan, bakal',
    ms: 'akan',
  },
  /** Before what is only wished or owed: "asks the court to void". */
  toDo: {
    en: 'to, should, must',
    de: 'zu',
    es: 'para',
    pt: 'para',
    fr: 'pour',
    it: 'per',
    id: 'untuk, agar',
    ms: 'untuk, supaya',
    fa: 'برای',
  },
  /** Before what somebody has in mind: "un truco para volver". */
  for: { es: 'para', pt: 'para', it: 'per', fr: 'pour' },
  /** Of what is done: "has blocked". */
  has: { en: 'has, had, have', de: 'hat, haben', it: 'ha', fr: 'a', nl: 'heeft' },
  /** After a past form that is suffered and not done: "Twitter blocked in Nigeria". */
  suffered: {
    en: 'in, on, by, for, after, across, over, amid, as, until, from, at, ahead, again, nationwide, since, because, following, during, when, and, or, to, with, due, there, temporarily, indefinitely, here, today, this, last, under, without',
  },

  // What is counted
  /** "three other apps": those named before belong to the list. */
  others: {
    en: 'other, others',
    es: 'otros, otras',
    pt: 'outros, outras',
    fr: 'autres',
    it: 'altri, altre',
    de: 'weitere, weiteren, andere, anderen',
    nl: 'andere',
    id: 'lain, lainnya',
    ru: 'других',
    uk: 'інших',
    pl: 'innych',
    hi: 'अन्य, अन्‍य',
    bn: 'অন্যান্য',
    fa: 'دیگر',
    ur: 'دیگر',
    tr: 'diğer',
    mr: 'इतर, अन्य',
    gu: 'અન્ય',
    pa: 'ਹੋਰ',
    te: 'ఇతర, మరో',
    ta: 'மற்ற, பிற',
    kn: 'ಇತರ, ಇತರೆ',
    ml: 'മറ്റ്, മറ്റു',
    ne: 'अन्य',
    ko: '다른, 기타',
    ar: 'أخرى, آخرين',
    sw: 'nyingine, mengine',
    vi: 'khác',
    ms: 'lain',
  },
  more: { en: 'more, further', es: 'más', pt: 'mais', ru: 'ещё, еще' },
  services: {
    en: 'services',
    fr: 'services',
    ro: 'servicii, serviciilor',
    cs: 'služeb, služby',
    sv: 'tjänster',
    el: 'υπηρεσίες, υπηρεσιών',
    tr: 'hizmet, hizmete',
    id: 'layanan',
    es: 'servicios',
    pt: 'serviços',
    it: 'servizi',
    de: 'dienste',
    nl: 'diensten',
    ru: 'сервисов, сервиса',
    uk: 'сервісів',
    pl: 'serwisów',
    hi: 'सेवाओं',
    ar: 'خدمات',
    ur: 'سروسز',
    ms: 'perkhidmatan',
  },
  /** What says behind a number that it is more: "700'den fazla". */
  behind: { tr: 'den, dan, ten, tan, fazla, aşkın' },
  /** Before what is still to be done: "must comply". */
  owed: { en: 'must, should' },
  /** Behind what is done, that it was done in part: "complies with most of the order", "acted on only some". */
  partly: { en: 'part, partly, partially, some, most, half' },
  /** Behind a name, and before "to", they say that it is told what to do. */
  ordered: { en: 'ordered, directed, told, asked, instructed' },
  /** Before what was until then: "blocks it again, days after lifting the ban". */
  after: {
    en: 'after, since',
    es: 'después, tras',
    pt: 'depois, após',
    fr: 'après',
    de: 'nachdem, nach',
    it: 'dopo',
    id: 'setelah, usai, pasca',
    ms: 'selepas',
    ar: 'بعد',
    fa: 'پس',
  },
  /** Between a part and the whole: "4 out of 32". */
  outOf: {
    en: 'of, out, the, its, first',
    es: 'de, entre',
    fr: 'de, sur, d',
    it: 'su, d',
    de: 'von',
    id: 'dari',
    ru: 'из',
    hi: 'में, से',
  },
  /** Between what is counted and what only hosts it: "45 videos from 10 channels". */
  hosting: {
    en: 'from, on, of, in, across, over, with',
    es: 'de',
    pt: 'de, da',
    it: 'da',
    de: 'von',
    id: 'dari',
    ms: 'daripada, dari',
    sw: 'kutoka, kwenye',
  },
  /** Short forms of currencies that stand before a sum. */
  currencies: { en: 'rs, inr, tk, usd, eur, gbp, mvr, rp, rm, ksh, pkr, npr, lkr' },
  /** Before an age: "under 16". */
  aged: {
    en: 'under, aged, age',
    de: 'unter',
    fr: 'moins',
    es: 'menores',
    it: 'minori',
    nl: 'onder',
    pl: 'poniżej',
    ar: 'دون, تحت',
    fa: 'زیر',
    id: 'bawah',
    ms: 'bawah',
    vi: 'dưới',
    sw: 'miaka',
  },

  // When, and of where
  /** Before a day that begins or ends something else. */
  until: {
    en: 'till, until, by, before, to, through, since, from',
    hi: 'तक',
    es: 'hasta',
    pt: 'até',
    de: 'bis',
    id: 'hingga, sampai',
    ru: 'до',
    it: 'fino',
    ar: 'حتى',
    fa: 'تا',
    ur: 'تک',
    bn: 'পর্যন্ত',
    pa: 'ਤੱਕ',
    sw: 'hadi, mpaka',
    zh: '至, 到',
  },
  /** Before the day that a paper bears, and after it. */
  dated: {
    en: 'dated, dtd',
    pt: 'datado, datada',
    it: 'datato, datata',
    es: 'fechada',
    fr: 'datée',
    de: 'datierte',
    id: 'tertanggal',
  },
  datedAfter: { tr: 'tarihli', en: 'dated' },
  /** Before what something only comes near to in time: "on the eve of a hearing". */
  around: {
    en: 'ahead, eve, amid',
    fr: 'avant, veille',
    es: 'antes, víspera',
    pt: 'antes, véspera',
    it: 'prima, vigilia',
    ru: 'накануне',
    uk: 'напередодні',
    id: 'jelang, menjelang, sebelum',
    ar: 'قبيل, عشية',
    vi: 'trước',
    ms: 'menjelang',
  },
  ofDay: { en: 'of', ru: 'от', uk: 'від', fr: 'du, de', es: 'del, de', de: 'vom' },
  ofCountry: {
    en: 'of, in',
    fr: 'de, du, des',
    es: 'de, del',
    pt: 'do, da, de',
    de: 'von',
    nl: 'van',
    it: 'di',
    ru: 'в',
    ar: 'في',
    sw: 'ya, wa',
    vi: 'của',
  },
  /** Before a country where it is done: "blocked in India", "bloqueada en España". */
  inCountry: {
    en: 'in, across, throughout',
    de: 'in',
    fr: 'en, au, aux',
    es: 'en',
    pt: 'em, no, na',
    it: 'in, negli, nel',
    nl: 'in',
    sv: 'i',
    ro: 'în',
    pl: 'w, we',
    cs: 'v, ve',
    ru: 'в, во',
    uk: 'в, у',
    id: 'di',
    el: 'στη, στην, στο',
    ar: 'في',
    fa: 'در',
    vi: 'tại',
    zh: '在',
    sw: 'nchini',
    ms: 'di',
  },
  /** After it. */
  inCountryAfter: { hi: 'में', ur: 'میں', pa: 'ਵਿੱਚ, ਵਿਚ', tr: 'da, de, ta, te', ja: 'で' },
  /** What opens words for what happens to whatever is cut off, and not for what it does: "goes quiet", "gets the boot". */
  suffers: {
    en: 'goes, falls, stays, remains, works, loads, opens, is, are, was, only, no, does, cannot, hardly, barely, get, gets, given, vanish, vanishes, vanished, vanishing, disappear, disappears, disappeared, disappearing',
  },
  /** What ends words for an act as a thing: "TikTok blackout". */
  actAsThing: { en: 'blackout, closure' },
  /** Between a fine and on whom it is laid: "pokuta pro TikTok". */
  onWhom: {
    de: 'für, gegen',
    nl: 'voor, tegen',
    es: 'a, contra',
    pt: 'ao, à, contra',
    fr: 'à, pour, contre',
    it: 'a, per, contro',
    pl: 'dla, na',
    cs: 'pro, síť',
    sv: 'för, mot',
    ro: 'pentru',
    el: 'στο, στη, στην, για',
    ru: 'для, на',
    uk: 'для, на',
    id: 'untuk',
    vi: 'cho',
  },
  /** After a country from which a thing comes: "Pakistan-based channels". */
  whence: { en: 'based, linked, origin, backed, run, owned, made, sponsored, affiliated' },

  // The letter X where it is no platform: before it, and after it
  noPlatformX: {
    en: 'section, class, malcolm, gen, generation, formula, system, chapter, type, planet, model, series, xbox, factor, f, space, project, pope, louis, part',
  },
  xOfSomething: {
    en: 'ray, rays, factor, men, chromosome, axis, games, box, rated, files',
    zh: '射, 光, 线, 染',
    ja: '線, 染',
  },
});
