import type { Concept } from '../../words/listen.ts';
import { datesOf } from '../judging/dates.ts';
import { countriesIn } from '../judging/country.ts';
import { EAR } from '../judging/shipped.ts';
import { countsOf } from '../judging/numbers.ts';
import { read, type Reading } from '../judging/reading.ts';
import { givesBackPart } from '../judging/targets.ts';
import { particle } from '../judging/particle.ts';
import { BODY, has, hasAny, isConcept, type Sentence, TITLE } from '../judging/sentences.ts';
import type { Item } from '../item.ts';
import { holderIn } from './holders.ts';
import { moreIn } from './more.ts';
import { soundsOf } from './significant.ts';
import { SLOWED } from './steps.ts';
import { subjectsIn } from './subjects.ts';
import { daysOfMonths, termsIn } from './terms.ts';
import { dayOf } from '../time.ts';

/**
 * What a telling says that is the same in every language: the deeds of its headline and lead, whom it names, and the
 * days it speaks of. Facts are what one verdict made of a text; traits are what was heard in it, so that a telling
 * whose facts were misread still resembles its like.
 */

/** What can be done, and answered: each a trait of its own. */
const DEEDS: readonly Concept[] = [
  'block',
  'withhold',
  'remove',
  'suspend',
  'restore',
  'lift',
  'fine',
  'order',
  'ask',
  'notice',
  'charge',
  'warn',
  'enact',
  'law',
  'sue',
  'hearing',
  'rule',
  'uphold',
  'strike',
  'stay',
  'comply',
  'refuse',
  'deny',
  'may',
  'figures',
  'parliament',
  'react',
  'extend',
  'again',
  'network',
  'court',
  'account',
  'post',
  'site',
  'app',
  'channel',
  'video',
];
const NAMES = ['platform', 'country', 'body', 'state', 'law'] as const;
const MOST = 48;
const MOST_SOUNDS = 30;
const BEGINNING = 320;

/**
 * "says:restore", "names:TR", "tops:Telegram" of what the headline names, "about:exams" of what it is about,
 * "holds:imamoglu" of the one whose account it tells of, "more:312" of what comes on top, "until:08-12" of how long it
 * is to last, "heads:slowed" of what is slowed, "back:partly" of what is back for a moment or for some, "where:TR" of what
 * is named anywhere, "on:2024-08-10", "on:08-10" where the year is not said, "year:2024", "weekday:2".
 */
export function traitsOf(item: Item): string[] {
  const reading = read(EAR, item);
  const front = reading.sentences.filter(({ zone }) => zone !== BODY);
  const traits = new Set([
    ...holderIn(reading).map((word) => `holds:${word}`),
    ...moreIn(reading).map((count) => `more:${count}`),
    ...termsIn(reading).map((day) => `until:${day}`),
  ]);
  if (front.some((one) => isInPart(one) || givesBackPart(one, reading)) || isOneOfMany(front, reading))
    traits.add(IN_PART);
  if (front.some(saysSlowed)) traits.add(`heads:${SLOWED}`);
  for (const sentence of front) {
    for (const deed of DEEDS) {
      if (!has(sentence, deed)) continue;
      traits.add(`says:${deed}`);
      if (sentence.zone === TITLE) traits.add(`heads:${deed}`);
    }
    for (const name of namesIn(sentence, NAMES)) traits.add(`names:${name}`);
    if (sentence.zone === TITLE) for (const name of namesIn(sentence, ['platform'])) traits.add(`tops:${name}`);
  }
  for (const sentence of reading.sentences) {
    for (const country of countriesIn(EAR, sentence)) traits.add(`where:${country}`);
    for (const { date } of datesOf(sentence, reading)) traits.add(`on:${date}`);
    if (item.publishedAt === null) for (const trait of daysIn(sentence)) traits.add(trait);
  }
  if (item.publishedAt) traits.add(`on:${dayOf(item.publishedAt)}`);
  const ofLaws = yearsOfLaws(reading);
  for (const [year] of `${item.title} ${item.summary} ${item.text} ${item.url ?? ''}`.slice(0, 3_000).matchAll(YEAR))
    if (!ofLaws.has(year)) traits.add(`year:${year}`);
  const head = `${item.title}\n${item.summary || item.text.slice(0, BEGINNING)}`;
  const sounds = soundsOf(head).slice(0, MOST_SOUNDS);
  for (const subject of subjectsIn(head)) traits.add(`about:${subject}`);
  return [...[...traits].slice(0, MOST), ...sounds.map((sound) => `sounds:${sound}`)];
}

/** "briefly accessible", "some users regain access", "two of six sites": a headline gives back for a moment, not to all, or not all. */
export const IN_PART = 'back:partly';
const BRIEFLY = particle('briefly');
const SOME_OF = particle('someOf');
function isInPart({ zone, tokens, from, to, heard }: Sentence): boolean {
  if (zone !== TITLE) return false;
  return (
    tokens.slice(from, to).some(({ word }) => BRIEFLY.has(word)) ||
    heard.some((one) => isConcept(one, ['people']) && SOME_OF.has(tokens[one.from - 1]?.word ?? ''))
  );
}

const AMONG = particle('among');

/** "X gives back a singer's account", and "it was among 1,900 blocked": the others stay where they were. */
const isOneOfMany = (front: readonly Sentence[], reading: Reading): boolean =>
  front.some((one) => one.zone === TITLE && has(one, 'restore') && countsOf(one, reading).length === 0) &&
  front.some(
    (sentence) =>
      hasAny(sentence, ['block', 'withhold', 'suspend', 'remove']) &&
      countsOf(sentence, reading).some(
        ({ value, yearlike, from }) =>
          value > 1 && !yearlike && [1, 2].some((back) => AMONG.has(sentence.tokens[from - back]?.word ?? '')),
      ),
  );

/** "slows Wikipedia", "замедление": a headline tells that access is slowed. */
const SLOWLY = particle('slowed');
const saysSlowed = ({ zone, tokens, from, to }: Sentence): boolean =>
  zone === TITLE && tokens.slice(from, to).some(({ word }) => SLOWLY.has(word));

const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/g;

/** The years that stand in names of laws alone: "the IT Rules, 2021" are cited year after year. */
function yearsOfLaws({ sentences }: Reading): ReadonlySet<string> {
  const [ofLaws, others] = [new Set<string>(), new Set<string>()];
  for (const { tokens, heard, from, to } of sentences)
    for (let at = from; at < to; at++) {
      const { word } = tokens[at]!;
      if (!IS_YEAR.test(word)) continue;
      const isOfLaw = heard.some((one) => one.from < at && at <= one.to && isConcept(one, ['law']));
      (isOfLaw ? ofLaws : others).add(word);
    }
  return ofLaws.difference(others);
}
const IS_YEAR = /^(?:19|20)\d\d$/;

function namesIn(sentence: Sentence, kinds: readonly string[]): string[] {
  return sentence.heard.flatMap(({ senses }) =>
    senses.filter(({ kind, weak }) => !weak && kinds.includes(kind)).map(({ id }) => id),
  );
}

/** Where nobody says when it was published: days without their year, and weekdays. */
function daysIn(sentence: Sentence): string[] {
  const weekdays = sentence.heard.flatMap(({ senses }) => senses.filter(({ kind }) => kind === 'weekday'));
  return [...weekdays.map(({ value }) => `weekday:${value}`), ...daysOfMonths(sentence).map(({ day }) => `on:${day}`)];
}
