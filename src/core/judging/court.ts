/** What a court is called that is only spoken of as one: by its rank and its country. */
import type { Country } from '../../words/entities/countries.ts';
import { type Heard, means, type Sentence } from './sentences.ts';

const SUPREME =
  /supreme|suprem|cour suprême|corte suprema|top court|apex|highest court|justices|सर्वोच्च|सुप्रीम|верховн|yargıtay|yargitay/i;

/** "the top court": its rank, by which several courts of one state are called. */
const RANK = /top court|apex|highest court|justices/i;

/** Of courts that stand in the headlines of South Asia by two letters. */
const isShort = ({ source }: Sentence, { start, end }: Heard): boolean => source.slice(start, end) === 'SC';

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
};

/** The canonical name of a court that is named by no name of its own. */
export function courtName(sentence: Sentence, heard: Heard, country: Country): string {
  const spoken = around(sentence, heard);
  if (SUPREME.test(spoken) || isShort(sentence, heard)) {
    if (country.code === 'US') return 'Supreme Court of the United States';
    if (country.code === 'BR') return 'Supreme Federal Court (Brazil)';
    return `Supreme Court of ${country.name}`;
  }
  const high = /high court/i.test(spoken) && HIGH_COURTS[country.code];
  if (high) return high;
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
