/** On which day an order was made: of all days that a text names, the one that belongs to the act. */
import type { Concept } from '../../words/listen.ts';
import { type Action, TOLD_LATER } from '../finding.ts';
import { DAY_MS, dayOf } from '../time.ts';
import { datesOf, iso, publishedDay, type SpokenDate } from './dates.ts';
import { OUTLET } from './ear.ts';
import type { Reading } from './reading.ts';
import { particle } from './particle.ts';
import { isSince, isUntil, isUntilBehind } from './until.ts';
import { ACTS, OFFICES, RULINGS } from './roles.ts';
import { BODY, has, hasAny, type Heard, isConcept, isDateline, LEAD, means, type Sentence } from './sentences.ts';

/** What the weekday on which somebody goes to court weighs less than the day that the contested order bears. */
const GOES_TO_COURT = 1.5;
/** Papers that bear a date: "the September 16 order", "a memorandum of 8 June". */
const DATED_PAPERS: Concept[] = ['order', 'notice', 'rule', 'block', 'enact', 'law'];
/** Words that say of a day that a paper bears it, before the day and after it. */
const DATED = particle('dated');
const DATED_AFTER = particle('datedAfter');
/** Verbs whose day is that of the telling: "said on Monday", "the court was told on Tuesday". */
const TELLING: Concept[] = ['say', 'react', 'told', 'parliament', 'figures'];
/** Those of a case: who loses or wins one does so on the day of the ruling. */
const PLEADING: Concept[] = ['hearing', 'sue'];
/** Days that a telling lies back at most: an older day is that of what is told. */
const TOLD_DAYS = 2;
/** Tokens between a day and the verb it belongs to. */
const BESIDE = 3;

/** A day, and where it is said. */
interface Found {
  /** ISO date. */
  date: string;
  sentence: Sentence;
  /** Tokens of the field. */
  from: number;
  to: number;
}

/** The day of the act: of all that are named, the one for which most speaks; null where nothing speaks for any. */
export function dateOf(reading: Reading, action: Action): Found | null {
  let best: (Found & { score: number }) | null = null;
  const day = reading.text.publishedAt && dayOf(reading.text.publishedAt);
  const nextDay = reading.nextDay ? iso(reading.nextDay) : null;
  const isDoneThen = DONE_THEN.includes(action);
  const next = reading.sentences.find((sentence) => sentence.zone === BODY);
  for (const sentence of reading.sentences) {
    for (const one of datesOf(sentence, reading)) {
      const published = one.date === nextDay ? nextDay : day;
      const score = [
        byZone(sentence, next),
        hasAny(sentence, ACTS) ? 1 : 0,
        has(sentence, 'earlier') ? -0.7 : 0,
        has(sentence, 'hearing') && action !== 'challenge' ? -0.5 : 0,
        isSince(sentence, one) ? -1 : isUntil(sentence, one) ? -3 : 0,
        isUntilBehind(sentence, one, 1) ? -3 : 0,
        published && one.date > published ? -2.5 : 0,
        one.dated ? 0.4 : 0,
        !isDoneThen && isOfStart(sentence, one) ? -3 : 0,
        byTelling(sentence, one, action, published),
        byPaper(sentence, one, action),
        isOfEvent(sentence, one) ? -2 : 0,
        isDateline(sentence, one.from) ? -2.5 : 0,
        // "a day earlier" was done what is spoken of; what is done now is not.
        one.earlier && !TOLD_LATER.includes(action) ? -4 : 0,
      ].reduce((sum, speaks) => sum + speaks);
      if (!best || score > best.score) best = { ...one, sentence, score };
    }
  }
  return best && best.score > 0 ? best : null;
}

/** @param next the first sentence behind the lead */
function byZone(sentence: Sentence, next: Sentence | undefined): number {
  if (sentence.zone === BODY) return sentence === next ? 0.6 : 0;
  return sentence.zone === LEAD ? 2 : 1.5;
}

/** A day that is that of the telling is not that of what is told. */
function byTelling(sentence: Sentence, one: SpokenDate, action: Action, published: string | null): number {
  if (one.relative && TOLD_LATER.includes(action)) return -toldOn(sentence, one, action, published);
  if (one.dated || !isRecent(one.date, published) || !isOfTelling(sentence, one, action)) return 0;
  if (announces(sentence, one)) return -0.5;
  // "reported on Monday", in a paper of that Monday: the day of the paper
  return one.date === published ? -4 : -2;
}

/** A day that an order itself bears, or by which it is told of. */
function byPaper(sentence: Sentence, one: SpokenDate, action: Action): number {
  if (isDated(sentence, one)) return sentence.zone === BODY && has(sentence, 'court') && action !== 'ruling' ? 0.5 : 2;
  return TOLD_LATER.includes(action) && isOfPaper(sentence, one) ? 1 : 0;
}

/**
 * What a day weighs less that may be that of the telling: "on Tuesday", of whoever speaks of an order. One that stands
 * beside the act, and is not that of publication, is the day of the act: "all operators received it on Friday".
 */
function toldOn(sentence: Sentence, one: SpokenDate, action: Action, published: string | null): number {
  if (action === 'challenge') return GOES_TO_COURT;
  const isActs = one.date !== published && isBesideAct(sentence, one) && !isOfTelling(sentence, one, action);
  return isActs ? 1 : 4;
}

/** What an order does on its day; letters are read and warnings repeated on any. */
const DATED_ACTS: readonly Concept[] = [...RULINGS, 'order', 'enact', 'fine'];

const isBesideAct = ({ heard }: Sentence, { from, to }: SpokenDate): boolean =>
  heard.some(
    (one) =>
      isConcept(one, DATED_ACTS) &&
      (one.to <= from ? from - one.to <= BESIDE : one.from >= to && one.from - to <= BESIDE),
  );

/** Acts that are done on the day on which they start. */
const DONE_THEN: readonly Action[] = ['block', 'shutdown', 'restore', 'suspend', 'takedown'];
const STARTS = particle('starts');

/** "set to start on January 1", "takes effect on Monday": when a law begins is no day on which it was made. */
const isOfStart = ({ tokens }: Sentence, { from }: SpokenDate): boolean =>
  [1, 2, 3].some((back) => STARTS.has(tokens[from - back]?.word ?? ''));

/** "media said on Monday", "the court was told on Tuesday": the day of the telling. What an office says, it does that day. */
function isOfTelling(sentence: Sentence, date: SpokenDate, action: Action): boolean {
  const saying = sentence.heard.filter(({ to }) => to <= date.to + BESIDE);
  const isCourt = (heard: Heard): boolean => isConcept(heard, ['court']);
  // "the Supreme Court said on Friday": what a court says, it rules.
  const rules = (action === 'ruling' || action === 'restore') && !hasAny(sentence, ['told', 'hearing']);
  if (rules && saying.some(isCourt)) return false;
  const officials = saying.some((heard) => isConcept(heard, OFFICES) && !isCourt(heard));
  if (officials && !has(sentence, 'told') && !isOfSources(sentence, date)) return false;
  const verbs = action === 'ruling' ? TELLING : [...TELLING, ...PLEADING];
  let telling = BESIDE + 1;
  let act = BESIDE + 1;
  for (const heard of sentence.heard) {
    const gap = heard.to <= date.from ? date.from - heard.to : heard.from - date.to;
    if (gap < 0 || gap > BESIDE) continue;
    // "blocked on Saturday, the ministry said": what comes after the comma is told of it.
    if (heard.from >= date.to && commaBefore(sentence, date.to, heard.from)) continue;
    if (isConcept(heard, verbs)) telling = Math.min(telling, gap);
    if (isConcept(heard, ACTS)) act = Math.min(act, gap);
  }
  return telling <= BESIDE && telling < act;
}

const SOURCES = particle('sources');

/** "sources said on Saturday": whoever is told of besides, it is not an office that speaks. */
const isOfSources = ({ heard, tokens }: Sentence, date: { from: number; to: number }): boolean =>
  heard.some(
    (one) =>
      isConcept(one, ['say']) &&
      Math.abs(one.from - date.from) <= BESIDE &&
      [1, 2].some((back) => SOURCES.has(tokens[one.from - back]?.word ?? '')),
  );

const commaBefore = ({ source, tokens }: Sentence, from: number, to: number): boolean =>
  source.slice(tokens[from - 1]!.end, tokens[to]!.start).includes(',');

/** Whether a day is that of publication or lies a little before it. */
function isRecent(date: string, published: string | null): boolean {
  const day = publishedDay(published);
  return day !== null && day - Date.parse(date) <= TOLD_DAYS * DAY_MS;
}

/** "Facebook said on Monday it had removed": who announces an act of its own does it that day. */
function announces(sentence: Sentence, date: SpokenDate): boolean {
  const verb = sentence.heard.find((heard) => isConcept(heard, ['say']) && Math.abs(heard.from - date.from) <= BESIDE);
  if (!verb || has(sentence, 'told')) return false;
  const speaker = sentence.heard.some(
    (heard) =>
      ((means(heard, 'platform') && means(heard, 'platform')?.value !== OUTLET) ||
        means(heard, 'country') ||
        means(heard, 'body') ||
        isConcept(heard, ['company'])) &&
      heard.to <= verb.from &&
      verb.from - heard.to <= BESIDE,
  );
  return speaker && sentence.heard.some((heard) => heard.from >= date.to && isConcept(heard, ACTS));
}

/** "dated August 11", "8 Ekim tarihli": the day that the paper itself bears. */
const isDated = ({ tokens }: Sentence, { from, to }: SpokenDate): boolean =>
  DATED.has(tokens[from - 1]?.word ?? '') || DATED_AFTER.has(tokens[to]?.word ?? '');

/** "the June 8 memorandum", "решение от 13 апреля": told of an order by its day. */
function isOfPaper({ heard, tokens }: Sentence, { from, to }: SpokenDate): boolean {
  return heard.some(
    (one) => isConcept(one, DATED_PAPERS) && (one.from === to || (one.to === from - 1 && OF.has(tokens[one.to]!.word))),
  );
}
const OF = particle('ofDay');
const AHEAD = particle('ahead');

/** "ahead of Thursday's election", "the February 15 stampede": the day of something else. */
function isOfEvent(sentence: Sentence, { from, to }: SpokenDate): boolean {
  const { tokens } = sentence;
  if (OF.has(tokens[from - 1]?.word ?? '') && AHEAD.has(tokens[from - 2]?.word ?? '')) return true;
  if (tokens[to]?.word !== 's') return false;
  return !sentence.heard.some(
    (heard) => heard.from >= to && heard.from <= to + 2 && isConcept(heard, [...ACTS, ...DATED_PAPERS]),
  );
}
