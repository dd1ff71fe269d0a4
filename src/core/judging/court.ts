/** What a court is called that is only spoken of as one: by its rank and its country. */
import type { Country } from '../../words/entities/countries.ts';
import type { Reading } from './reading.ts';
import { BODY, type Heard, means, type Sentence } from './sentences.ts';

const SUPREME =
  /supreme|suprem|cour suprême|corte suprema|top court|apex|highest court|justices|सर्वोच्च|सुप्रीम|سپریم|верховн|yargıtay|yargitay/i;

/** "the top court": its rank, by which several courts of one state are called. */
const RANK = /top court|apex|highest court|justices/i;

/** Of courts that stand in the headlines of South Asia by two letters. */
const isShort = ({ source }: Sentence, { start, end }: Heard): boolean => source.slice(start, end) === 'SC';

const ADMINISTRATIVE = /(?:supreme|top|highest) administrative court$/i;
const APPEAL = /^Court of Appeal\b/;

const around = (sentence: Sentence, heard: Heard): string =>
  sentence.source.slice(Math.max(0, heard.start - 12), heard.end);

/** Whether a court is only spoken of by its rank: another sentence may say which it is. */
export const isRankOnly = (sentence: Sentence, heard: Heard): boolean => RANK.test(around(sentence, heard));

/** Where "the High Court" is one. */
const HIGH_COURTS: Readonly<Record<string, string>> = {
  GB: 'High Court of England and Wales',
  IE: 'High Court of Ireland',
  AU: 'High Court of Australia',
  NZ: 'High Court of New Zealand',
  KE: 'High Court of Kenya',
  UG: 'High Court of Uganda',
  TZ: 'High Court of Tanzania',
  ZM: 'High Court of Zambia',
  ZW: 'High Court of Zimbabwe',
  MW: 'High Court of Malawi',
  SG: 'High Court of Singapore',
  HK: 'High Court of Hong Kong',
};

/** The canonical name of a court that is named by no name of its own. */
export function courtName(sentence: Sentence, heard: Heard, country: Country): string {
  const spoken = around(sentence, heard);
  if (ADMINISTRATIVE.test(sentence.source.slice(0, heard.end))) return `Supreme Administrative Court (${country.name})`;
  if (SUPREME.test(spoken) || isShort(sentence, heard)) {
    if (country.code === 'US') return 'Supreme Court of the United States';
    if (country.code === 'BR') return 'Supreme Federal Court (Brazil)';
    return `Supreme Court of ${country.name}`;
  }
  const high = /high court|高等法院|高院|高裁/i.test(spoken) && HIGH_COURTS[country.code];
  if (high) return high;
  if (APPEAL.test(sentence.source.slice(heard.start))) return `Court of Appeal (${country.name})`;
  if (/constitution|anayasa|verfassung|constitu/i.test(spoken)) return `Constitutional Court (${country.name})`;
  return (
    nameBefore(sentence, heard) ?? seatBefore(sentence, heard, country) ?? `${country.people ?? country.name} court`
  );
}

/** Words in front of a court that say what it is and not where it sits. */
const NO_SEAT =
  /^(the|a|an|this|that|local|state|federal|regional|district|high|higher|top|lower|city|trial|appeals?|appellate|criminal|civil|commercial|administrative|labou?r|military|supreme|constitutional|first|second|county|us|u|in|by|on|at|of|for|to|and|as|after|before|when|if|but|why|how|new|another|his|her|its|their|our|no|one|two|it|tells?|asks?|moves?|moved|urges?|told|says?|chief|sessions|single|special|open|kangaroo|moot|tennis|food|government|govt|centre|tv|ex|former|each|any|some|both|three|four|five|six|seven|eight|nine|ten|los|las|gli|i|dei|un|una|une|uno|el|la|le|les|il|lo|um|uma|o|os|ein|eine|das|der|die|het|en|will|can|may|must|should)$/i;
const LONGEST_SEAT = 3;

/** "Quezon City court", "Lagarto Criminal Court": the seat that stands before it, where the sentence is not all in capitals. */
function nameBefore(sentence: Sentence, heard: Heard): string | null {
  const { tokens, source } = sentence;
  const written = (at: number): string => source.slice(tokens[at]!.start, tokens[at]!.end);
  let from = heard.from;
  while (from > sentence.from && heard.from - from < LONGEST_SEAT) {
    const word = written(from - 1);
    const gap = source.slice(tokens[from - 1]!.end, tokens[from]!.start);
    if (!/^[ -]$/.test(gap) || !/^\p{Lu}\p{Ll}+$/u.test(word) || NO_SEAT.test(word)) break;
    const heardThere = sentence.heard.find((one) => one.from < from && one.to >= from);
    // A town of a state of India seats its court; a state, a country or whatever else is meant seats none.
    const state = heardThere && means(heardThere, 'state');
    if (heardThere && (!state || state.id.endsWith(word))) return null;
    from--;
  }
  if (from === heard.from || isTitleCase(sentence)) return null;
  return source.slice(tokens[from]!.start, heard.end).replace(/[’']s$/, '');
}

/** Peoples that are called otherwise than their states. */
const PEOPLES = /^(american|british|english|scottish|welsh|dutch|emirati|kremlin|eu|european)$/i;
const SAME_LETTERS = 3;

/** "Nairobi judge", "an Istanbul court": the town that gives the country away, which is no name of the country or its people. */
function seatBefore({ tokens, source }: Sentence, heard: Heard, country: Country): string | null {
  const town = tokens[heard.from - 1];
  if (!town || source.slice(town.end, heard.start) !== ' ') return null;
  const word = source.slice(town.start, town.end);
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || !/^\p{Script=Latin}+$/u.test(word) || PEOPLES.test(word) || NO_SEAT.test(word))
    return null;
  const isOfState = [country.name, country.people ?? ''].some((name) =>
    name.toLowerCase().includes(word.slice(0, SAME_LETTERS).toLowerCase()),
  );
  return isOfState ? null : `${word} court`;
}

const MOSTLY = 0.6;

/** "Court Orders Block of App": there a capital says nothing. */
export function isTitleCase({ tokens, source, from, to }: Sentence): boolean {
  const words = tokens
    .slice(from, to)
    .map(({ start, end }) => source.slice(start, end))
    .filter((word) => /^\p{L}{4,}/u.test(word));
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * MOSTLY;
}

/** "6.", "8’inci", "1st", "2ª". */
const NTH = String.raw`(\d{1,2})(?:\.|[’']?\p{Ll}{1,5}|ª)?`;
const TOWN = String.raw`((?:İstanbul )?(?!The |A )\p{Lu}\p{L}+)`;
const LONG_TOWN = String.raw`(\p{Lu}\p{L}+(?: (?:d[aeo]s? )?\p{Lu}\p{L}+){0,3})`;
/** Courts of which a town has several: how papers write their number and town, and how they are printed. */
const NUMBERED: readonly [RegExp, (...parts: string[]) => string][] = [
  [
    RegExp(
      String.raw`${TOWN}(?:[’']\p{Ll}+)? ${NTH} (?:Sulh Ceza|(?:Criminal|Penal)(?: Peace)? (?:Judgeship|Court) of Peace)`,
      'gu',
    ),
    (town, number) => `${town} ${ordinal(number)} Criminal Judgeship of Peace`,
  ],
  [
    RegExp(`${NTH} (?:Vara Criminal|Criminal Court) (?:de|do|da|of) ${LONG_TOWN}`, 'gu'),
    (number, town) => `${ordinal(number)} Criminal Court of ${town}`,
  ],
  [
    RegExp(
      String.raw`(?:[Jj]uzgado(?: de lo)? [Mm]ercantil|Commercial Court) (?:n[.º°o]*|núm(?:ero|\.)|No\.?) ?(\d{1,2}) (?:de|of|in) ${TOWN}`,
      'gu',
    ),
    (number, town) => `Commercial Court No. ${number} of ${town}`,
  ],
];

/** Towns as they are printed. */
const printed = (part: string): string => part.replace('İ', 'I').replace('Sevilla', 'Seville');

function ordinal(number: string): string {
  const value = Number(number);
  const ends = value > 3 && value < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ends}`;
}

/** "Adana 6. Sulh Ceza Hâkimliği", "2ª Vara Criminal de Duque de Caxias": a court by its number and town, of which the span names a part. */
export function numberedCourt({ source }: Sentence, { start, end }: Heard): string | null {
  const from = Math.max(0, start - FORM_LETTERS);
  const text = source.slice(from, end + FORM_LETTERS);
  for (const [form, print] of NUMBERED)
    for (const match of text.matchAll(form))
      if (from + match.index < end && from + match.index + match[0].length > start)
        return print(...match.slice(1).map(printed));
  return null;
}
/** Letters on either side of a span in which such a form may begin and end. */
const FORM_LETTERS = 60;

/** States of the United States that have but one federal district. */
const ONE_DISTRICT =
  /\b(Alaska|Arizona|Colorado|Connecticut|Delaware|Hawaii|Idaho|Kansas|Maine|Maryland|Massachusetts|Minnesota|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Dakota|Oregon|Rhode Island|South Carolina|South Dakota|Utah|Vermont|Wyoming)\b/g;
const DISTRICT =
  /\b(?:(?:Northern|Southern|Eastern|Western|Middle|Central) )?District of (?:Columbia|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u;

/** "a federal judge in Utah", "the Northern District of California": which of the federal courts it is, where the text says one state or district. */
export function districtCourt({ sentences }: Reading): string {
  const front = sentences.filter(({ zone }) => zone !== BODY).map(textOf);
  const said = front.map((text) => DISTRICT.exec(text)?.[0]).find((one) => one !== undefined);
  const states = new Set(front.flatMap((text) => text.match(ONE_DISTRICT) ?? []));
  const district = said ?? (states.size === 1 ? `District of ${[...states][0]}` : null);
  return district ? `US District Court for the ${district}` : FEDERAL;
}
export const FEDERAL = 'United States District Court';

/** Towns where such a court sits, by title 28 of the United States Code, that give the country away. */
const SEAT =
  /\b(?:Albuquerque|Anchorage|Atlanta|Austin|Baltimore|Baton Rouge|Boise|Boston|Brooklyn|Buffalo|Charlotte|Chicago|Cincinnati|Cleveland|Dallas|Denver|Des Moines|Detroit|El Paso|Fort Lauderdale|Fort Worth|Hartford|Houston|Indianapolis|Jacksonville|Kansas City|Las Vegas|Little Rock|Los Angeles|Louisville|Manhattan|Memphis|Miami|Milwaukee|Minneapolis|Nashville|Newark|New Orleans|New York|Norfolk|Oakland|Oklahoma City|Omaha|Orlando|Philadelphia|Phoenix|Pittsburgh|Portland|Providence|Raleigh|Sacramento|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|St\.? Louis|Tallahassee|Tampa|Tucson|Tulsa|Wilmington)\b/;

/** "A federal judge in Tampa". */
export const namesSeat = (sentence: Sentence): boolean => SEAT.test(textOf(sentence));

const textOf = ({ source, tokens, from, to }: Sentence): string =>
  source.slice(tokens[from]!.start, tokens[to - 1]!.end);
