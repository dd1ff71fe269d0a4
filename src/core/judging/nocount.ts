/** Numbers that count nothing an order could be about: days, sums, ages, dozens. */
import type { Concept } from '../../words/listen.ts';
import type { Count } from './numbers.ts';
import { isConcept, means, type Sentence } from './sentences.ts';
import { particle } from './particle.ts';

/** A day of the month, whether or not its year is known, or a year. */
function besideMonth(sentence: Sentence, count: Count): boolean {
  if (count.value > LAST_DAY && !count.yearlike) return false;
  return sentence.heard.some((heard) => means(heard, 'month') && (heard.to === count.from || heard.from === count.to));
}

const LAST_DAY = 31;

/** Money, an age, an ordinal, or "two dozen": a number that counts nothing exactly. */
export const isNoCount = (sentence: Sentence, count: Count): boolean =>
  besideMonth(sentence, count) ||
  isSum(sentence, count) ||
  isShare(sentence, count) ||
  isAge(sentence, count) ||
  isDozens(sentence, count) ||
  isOrdinal(sentence, count) ||
  isDayOfMonth(sentence, count) ||
  isOfYears(sentence, count) ||
  isHour(sentence, count) ||
  isSection(sentence, count);

const SECTION = particle('section');

/** "Section 79 of the IT Act". */
const isSection = ({ tokens }: Sentence, count: Count): boolean => SECTION.has(tokens[count.from - 1]?.word ?? '');

/** "Mersin 2. Sulh Ceza Hakimliği": the number of a court; "40 тыс. сайтов", "2 Mio. Seiten" are cut short. */
const isOrdinal = ({ tokens, source, to }: Sentence, count: Count): boolean =>
  count.to < to &&
  /^\d/.test(tokens[count.to - 1]!.word) &&
  source.slice(tokens[count.to - 1]!.end, tokens[count.to]!.start) === '. ';

/** "4-12", "14/3": a day and its month; not so "5-10 apps". */
const isDayOfMonth = (sentence: Sentence, { from, to, value }: Count): boolean => {
  if (to - from > 1 || value > LAST_DAY) return false;
  const { tokens } = sentence;
  const [before, after] = [Number(tokens[from - 1]?.word), Number(tokens[to]?.word)];
  if (before < value && isLinked(sentence, from) && isOfThings(sentence, to)) return false;
  return (
    (value <= MONTHS && before <= LAST_DAY && isLinked(sentence, from)) ||
    (after <= MONTHS && to < sentence.to && isLinked(sentence, to))
  );
};
const MONTHS = 12;

/** "in 2023-24", "2021/22". */
const isOfYears = (sentence: Sentence, { from, to, value }: Count): boolean =>
  to - from === 1 &&
  value < 100 &&
  /^(?:19|20)\d\d$/.test(sentence.tokens[from - 1]?.word ?? '') &&
  isLinked(sentence, from);

/** Right after it stands what may be counted. */
const isOfThings = ({ heard }: Sentence, at: number): boolean =>
  heard.some((one) => one.from === at && isConcept(one, COUNTABLE));
const COUNTABLE: Concept[] = ['account', 'post', 'url', 'site', 'app', 'channel', 'video', 'song', 'content'];

/** Whether a token is written onto the one before it: "4-12". */
const isLinked = ({ tokens, source, from }: Sentence, at: number): boolean =>
  at > from && /^[-/]$/.test(source.slice(tokens[at - 1]!.end, tokens[at]!.start));

/** "১২টার পর", "১২টায়": Bengali writes the hour as one word with its number; folded, its য় has no dot. */
const isHour = ({ tokens }: Sentence, { from, value }: Count): boolean =>
  value <= HOURS && /^\d+টা[রয]?$/u.test(tokens[from]!.word);
const HOURS = 12;

const isDozens = (sentence: Sentence, count: Count): boolean =>
  sentence.heard.some((heard) => heard.to === count.to && means(heard, 'scale')?.value === 12);

/** Short forms of currencies that stand before a sum. */
const CURRENCIES = particle('currencies');

/** "Rs 5 lakh", "A$49.5 million": money, whatever is named after it. */
const isSum = ({ tokens, source, from }: Sentence, count: Count): boolean =>
  /\p{Sc}\s?$/u.test(source.slice(Math.max(0, tokens[count.from]!.start - 2), tokens[count.from]!.start)) ||
  (count.from > from && CURRENCIES.has(tokens[count.from - 1]!.word));

/** "80% of violating posts". */
const isShare = ({ tokens, source }: Sentence, { to }: Count): boolean =>
  /^\s?[%‰٪％]/.test(source.slice(tokens[to - 1]!.end));

/** "children under 16", "menores de 16": an age. */
const AGE_BEFORE = particle('aged', 'ageLimit');
const OLDEST = 21;

function isAge({ tokens, from }: Sentence, { from: at, value }: Count): boolean {
  if (value > OLDEST || at <= from) return false;
  const word = tokens[at - 1]!.word;
  return AGE_BEFORE.has(word) || (word === 'de' && AGE_BEFORE.has(tokens[at - 2]?.word ?? ''));
}
