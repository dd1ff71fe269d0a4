/** On which day an order was made: of all days that a text names, the one that belongs to the act. */
import type { Concept } from '../../words/listen.ts';
import type { Action } from '../finding.ts';
import { datesOf } from './dates.ts';
import type { Reading } from './reading.ts';
import { ACTS, OFFICES } from './roles.ts';
import { BODY, has, hasAny, isConcept, LEAD, type Sentence } from './sentences.ts';

const UNTIL = new Set([
  'till',
  'until',
  'by',
  'before',
  'to',
  'on or before',
  'तक',
  'through',
  'since',
  'from',
  'hasta',
  'até',
  'bis',
  'hingga',
  'sampai',
  'до',
  'fino',
]);

/** What is told of an order long made: its own day, where it stands, is dated in full. */
const TOLD_LATER: Action[] = ['challenge', 'report', 'other'];
/** Verbs whose day is that of the telling: "said on Monday", "the court was told on Tuesday". */
const TELLING: Concept[] = ['say', 'react', 'told', 'hearing', 'parliament', 'figures', 'sue'];
/** Tokens between a day and the verb it belongs to. */
const BESIDE = 3;

/** The day of the act: the date nearest to it in the sentence that tells it. */
export function dateOf(
  reading: Reading,
  action: Action | null,
): { date: string; sentence: Sentence; from: number; to: number } | null {
  let best: { date: string; sentence: Sentence; from: number; to: number; score: number } | null = null;
  const published = reading.text.publishedAt?.slice(0, 10) ?? null;
  for (const sentence of reading.sentences) {
    for (const one of datesOf(sentence, reading)) {
      let score = sentence.zone === BODY ? 0 : sentence.zone === LEAD ? 2 : 1.5;
      if (hasAny(sentence, ACTS)) score += 1;
      if (has(sentence, 'earlier')) score -= 0.7;
      if (has(sentence, 'hearing') && action !== 'challenge') score -= 0.5;
      const before = sentence.tokens[one.from - 1]?.word ?? '';
      const after = sentence.tokens[one.to]?.word ?? '';
      if (UNTIL.has(before)) score -= before === 'since' || before === 'from' ? 1 : 3;
      if (after === 'तक') score -= 3;
      if (published && one.date > published) score -= 2.5;
      if (one.dated) score += 0.4;
      if (!one.dated && action && TOLD_LATER.includes(action)) score -= 4;
      // "reported on Monday", in a paper of that Monday: the day of the paper
      else if (one.relative && isOfTelling(sentence, one)) score -= one.date === published ? 4 : 2;
      if (dateline(sentence, one.from)) score -= 1.2;
      if (!best || score > best.score) best = { ...one, sentence, score };
    }
  }
  return best && best.score > 0 ? best : null;
}

/** "media said on Monday", "the court was told on Tuesday": the day of the telling. What an office says, it does that day. */
function isOfTelling(sentence: Sentence, date: { from: number; to: number }): boolean {
  const officials = sentence.heard.some(
    (heard) => isConcept(heard, OFFICES) && !isConcept(heard, ['court']) && heard.to <= date.to + BESIDE,
  );
  if (officials && !has(sentence, 'told')) return false;
  let telling = BESIDE + 1;
  let act = BESIDE + 1;
  for (const heard of sentence.heard) {
    const gap = heard.to <= date.from ? date.from - heard.to : heard.from - date.to;
    if (gap < 0 || gap > BESIDE) continue;
    if (isConcept(heard, TELLING)) telling = Math.min(telling, gap);
    if (isConcept(heard, ACTS)) act = Math.min(act, gap);
  }
  return telling <= BESIDE && telling < act;
}

/** "New Delhi, June 29:" dates the report and not the act. */
function dateline(sentence: Sentence, from: number): boolean {
  return (
    sentence.zone === LEAD &&
    from - sentence.from < 4 &&
    /^[^.]{0,40}[:–-]/.test(sentence.source.slice(sentence.tokens[from]!.end))
  );
}
