/*
 * Dates as feeds write them: RFC 822 and RFC 3339 on paper, anything in life. A date is read by its parts,
 * wherever they stand; what cannot be a date is null, never now: an invented time would make old news new.
 */

const LONGEST_DATE = 120;
/** Year 1 and its neighbours are what software writes for nothing. */
const EARLIEST_YEAR = 1000;

/** The first letters of the months, January to December, in the languages that feeds have been seen to use. */
const MONTHS: readonly string[][] = [
  'jan|januari|januar|janvier|janv|enero|ene|gennaio|gen|janeiro|ocak|янв|stycz|sty|led|ιαν|січ|जनवरी|जन|জানু|يناير|كانون الثاني|ינו|január|tammi',
  'feb|fév|fev|févr|fevr|şub|sub|фев|lut|úno|uno|φεβ|лют|फ़र|फर|ফেব|فبراير|شباط|פבר|helmi',
  'mar|mär|mrz|maart|mars|мар|břez|brez|μαρ|μάρ|бер|मार्च|মার্চ|مارس|آذار|מרץ|már|maalis',
  'apr|avr|abr|апр|kwi|dub|απρ|квіт|кві|nis|अप्रैल|এপ্রি|أبريل|ابريل|نيسان|אפר|ápr|huhti',
  'may|mai|mag|mei|maj|мая|май|kvě|kve|μαϊ|μαι|μάι|тра|मई|মে|مايو|أيار|מאי|máj|touko',
  'jun|juin|giu|июн|cze|čvn|ιουν|ιούν|чер|haz|जून|জুন|يونيو|حزيران|יונ|jún|kesä',
  'jul|juil|lug|июл|lip|čvc|ιουλ|ιούλ|лип|tem|जुलाई|জুলা|يوليو|تموز|יול|júl|heinä',
  'aug|aoû|aou|ago|авг|sie|srp|αυγ|αύγ|сер|ağu|agu|अगस्त|আগ|أغسطس|اغسطس|آب|אוג|elo',
  'sep|sept|set|сен|wrz|zář|zar|σεπ|вер|eyl|सित|সেপ্ট|سبتمبر|أيلول|ספט|szept|syys',
  'oct|okt|ott|out|окт|paź|paz|říj|rij|οκτ|жов|eki|अक्टू|अक्तू|অক্টো|أكتوبر|اكتوبر|تشرين الأول|אוק|loka',
  'nov|ноя|lis|νοε|νοέ|лис|kas|नव|নভে|نوفمبر|تشرين الثاني|נוב|marras',
  'dec|dez|déc|dic|des|дек|gru|pro|δεκ|гру|ara|दिस|ডিসে|ديسمبر|كانون الأول|דצמ|joulu',
].map((names) => names.split('|').sort((a, b) => b.length - a.length));

/** Minutes east of UTC. Where a name has several meanings, the one that feeds of news use. */
const ZONES: Record<string, number> = {
  ...{ z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 60, bst: 60, cet: 60, met: 60, cest: 120, mest: 120, mesz: 120 },
  ...{ mez: 60, eet: 120, eest: 180, sast: 120, cat: 120, wat: 60, eat: 180, msk: 180, msd: 240, trt: 180, ast: -240 },
  ...{ gst: 240, irst: 210, pkt: 300, ist: 330, npt: 345, bdt: 360, mmt: 390, ict: 420, wib: 420, hkt: 480, sgt: 480 },
  ...{ myt: 480, pht: 480, awst: 480, wita: 480, jst: 540, kst: 540, wit: 540, acst: 570, aest: 600, acdt: 630 },
  ...{ aedt: 660, nzst: 720, nzdt: 780, nst: -210, ndt: -150, adt: -180, art: -180, brt: -180, brst: -120, clt: -240 },
  ...{ clst: -180, cot: -300, pet: -300, vet: -240, est: -300, edt: -240, et: -300, cst: -360, cdt: -300, ct: -360 },
  ...{
    mst: -420,
    mdt: -360,
    mt: -420,
    at: -240,
    pst: -480,
    pdt: -420,
    pt: -480,
    akst: -540,
    akdt: -480,
    hst: -600,
    hast: -600,
  },
};

/** RFC 822 and its heirs as they should be: nearly all dates are like this, so they are read without search. */
const ORDERLY =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (?:GMT|UTC|Z|([+-])(\d{2})(\d{2}))$/;
const ENGLISH = 'JanFebMarAprMayJunJulAugSepOctNovDec';

const TIME =
  /(?:^|[^\d.])(\d{1,2})\s?[:h時시]\s?(\d{1,2})(?:\s?[:m分분]\s?(\d{1,2})(?:[.,](\d{1,9}))?)?(?:초|秒|분|分|')?\s*([ap]\.?\s?m\b\.?)?/i;
const OFFSET = /^\s*(?:\(?(?:gmt|utc|ut|z)\s*)?([+\-\u2212])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)/i;
const ISO =
  /^([+-]?\d{4,6})(?:-(\d{1,2})(?:-(\d{1,2}))?|(\d{2})(\d{2}))?(?:\s*[T\s_]\s*(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,12}))?)?)?\s*(.*))?$/i;

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** Minutes east of UTC. */
  offset: number;
}

/** A date as ISO 8601 UTC, or null. A date without a zone is taken as UTC, one without a time as midnight. */
export function readDate(text: string | null | undefined): string | null {
  const written =
    text
      ?.slice(0, LONGEST_DATE + 1)
      .trim()
      .normalize('NFC') ?? '';
  if (written === '' || written.length > LONGEST_DATE) return null;
  const parts =
    orderly(written) ??
    ordinal(written) ??
    iso(written) ??
    epoch(written) ??
    loose(withoutComments(written.toLowerCase()));
  return parts ? instant(parts) : null;
}

function instant(parts: Parts): string | null {
  const { year, month, day, hour, minute, second, millisecond, offset } = parts;
  if (year < EARLIEST_YEAR || year > 2999 || hour > 24 || minute > 59 || second > 60 || Math.abs(offset) > 1080)
    return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  // A leap second is the last of its minute to those who do not count it.
  const time = ((hour * 60 + minute - offset) * 60 + Math.min(second, 59)) * 1000 + millisecond;
  return new Date(date.getTime() + time).toISOString();
}

function orderly(written: string): Parts | null {
  const found = ORDERLY.exec(written);
  const month = found ? ENGLISH.indexOf(found[2]!) / 3 : -1;
  if (!found || !Number.isInteger(month) || month < 0) return null;
  const minutes = Number(found[8] ?? 0) * 60 + Number(found[9] ?? 0);
  return {
    year: Number(found[3]),
    month: month + 1,
    day: Number(found[1]),
    hour: Number(found[4]),
    minute: Number(found[5]),
    second: Number(found[6]),
    millisecond: 0,
    offset: found[7] === '-' ? -minutes : minutes,
  };
}

/** A year and the day in it (ISO 8601 §5.2.2). */
function ordinal(written: string): Parts | null {
  const found = /^(\d{4})-?(\d{3})$/.exec(written);
  const day = Number(found?.[2]);
  if (!found || day < 1 || day > 366) return null;
  const date = new Date(Date.UTC(Number(found[1]), 0, day));
  const parts = { month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour: 0, minute: 0, second: 0 };
  return { year: date.getUTCFullYear(), ...parts, millisecond: 0, offset: 0 };
}

/** W3C-DTF, ISO 8601 with and without hyphens, and RFC 3339. */
function iso(written: string): Parts | null {
  const found = ISO.exec(written);
  if (!found || (found[1]!.length > 4 && !/^[+-]/.test(found[1]!))) return null;
  const offset = zone(found[10] ?? '');
  if (offset === null) return null;
  return {
    year: Number(found[1]),
    month: Number(found[2] ?? found[4] ?? 1),
    day: Number(found[3] ?? found[5] ?? 1),
    hour: hour(Number(found[6] ?? 0), /^([ap])\.?m\b/i.exec(found[10] ?? '')?.[1]),
    minute: Number(found[7] ?? 0),
    second: Number(found[8] ?? 0),
    millisecond: milliseconds(found[9]),
    offset,
  };
}

const milliseconds = (fraction: string | undefined): number => Math.floor(Number(`0.${fraction ?? 0}`) * 1000);

/** Seconds or milliseconds since 1970. */
function epoch(written: string): Parts | null {
  if (!/^\d{9,10}(\d{3})?(\.\d+)?$/.test(written)) return null;
  const date = new Date(Number(written) * (written.replace(/\..*/, '').length > 10 ? 1 : 1000));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    offset: 0,
  };
}

/** Everything else: the time is found first, the zone after it, the day among what is left. */
function loose(written: string): Parts | null {
  const time = TIME.exec(written);
  const after = time ? written.slice(time.index + time[0].length) : '';
  const offset = time ? zone(after) : 0;
  if (offset === null) return null;
  const day = dayOf(time ? `${written.slice(0, time.index + 1)} ${after.replace(OFFSET, ' ')}` : written);
  if (!day) return null;
  return {
    ...day,
    hour: time ? hour(Number(time[1]), time[5] ?? afternoon(written)) : 0,
    minute: Number(time?.[2] ?? 0),
    second: Number(time?.[3] ?? 0),
    millisecond: milliseconds(time?.[4]),
    offset,
  };
}

/** RFC 822 §3.1.4 lets comments stand anywhere; a zone in parentheses is worth keeping. */
function withoutComments(written: string): string {
  let left = written;
  for (let depth = 0; depth < 3 && left.includes('('); depth++)
    left = left.replace(/\((?:[^()\\]|\\.)*\)/g, (comment) => (comment.slice(1, -1).trim() in ZONES ? comment : ' '));
  return left;
}

const afternoon = (written: string): string | undefined => (/오후|下午|午後/.test(written) ? 'pm' : undefined);

function hour(written: number, half: string | undefined): number {
  if (!half) return written;
  return (written % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** Minutes east of UTC; 0 where no zone is named or its name is unknown; null where an offset is absurd. */
function zone(after: string): number | null {
  const offset = OFFSET.exec(after);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes > 1080) return null;
    return offset[1] === '+' ? minutes : -minutes;
  }
  const name = /^\s*\(?([a-z]+(?:\/[a-z_]+)*)/i.exec(after)?.[1] ?? '';
  return ZONES[name.toLowerCase()] ?? (name.length === 1 ? military(name) : 0);
}

/** RFC 822 §5.1 has the signs of the letters wrong, so that they mean nothing (RFC 2822 §4.3). */
const military = (_letter: string): number => 0;

function dayOf(text: string): Pick<Parts, 'year' | 'month' | 'day'> | null {
  const asian = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/.exec(text);
  if (asian) return { year: Number(asian[1]), month: Number(asian[2]), day: Number(asian[3]) };
  const named = monthIn(text);
  return named ? byName(text, named) : byNumbers(text);
}

/** "Mar" is March, and Tuesday in French: the month is the word that has numbers beside it, best on both sides. */
function monthIn(text: string): Named | null {
  let best: (Named & { beside: number }) | null = null;
  for (const { 0: word, index: at } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const month = /^mon(day)?$/.test(word)
      ? -1
      : MONTHS.findIndex((names) => names.some((name) => word.startsWith(name)));
    const before = /\d[\s.\-/,]*(?:(?:de|of|st|nd|rd|th|er|º|ª)\s+)?$/.test(text.slice(0, at));
    const after = /^[\s.\-/,]*(?:de\s+)?\d/.test(text.slice(at + word.length));
    const beside = Number(before) + Number(after);
    if (month >= 0 && beside > (best?.beside ?? 0)) best = { month: month + 1, at, length: word.length, beside };
  }
  return best;
}

interface Named {
  month: number;
  at: number;
  length: number;
}

function byName(text: string, named: Named): Pick<Parts, 'year' | 'month' | 'day'> | null {
  const before = text.slice(0, named.at).match(/\d+/g) ?? [];
  const after = text.slice(named.at + named.length).match(/\d+/g) ?? [];
  const numbers = [...before.slice(-1), ...after];
  const long = numbers.find((one) => one.length === 4);
  const day = numbers.find((one) => one !== long && one.length <= 2);
  const year = long ?? numbers.find((one) => one !== day) ?? numbers.filter((one) => one === day)[1];
  return day && year ? { year: fullYear(year), month: named.month, day: Number(day) } : null;
}

function byNumbers(text: string): Pick<Parts, 'year' | 'month' | 'day'> | null {
  const yearFirst = /(?<!\d)(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  const yearLast = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!yearLast) return null;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), fullYear(yearLast[4]!)];
  // Slashes are American unless they cannot be; points and hyphens put the day first.
  const monthFirst = yearLast[2] === '/' ? first <= 12 : second > 12;
  return monthFirst ? { year, month: first, day: second } : { year, month: second, day: first };
}

/** Two digits are of this century up to 69, and three were counted from 1900 (RFC 2822 §4.3, Y2K scripts). */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 2) return year + (year < 70 ? 2000 : 1900);
  return written.length === 3 ? year + 1900 : year;
}
