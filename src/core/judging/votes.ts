/**
 * What the rules propose for a text, each action with how strongly: the headline counts most. The model weighs the
 * proposals together with everything else.
 */
import type { Concept } from '../../words/listen.ts';
import type { Action } from '../finding.ts';
import { countsOf } from './numbers.ts';
import type { Reading } from './reading.ts';
import { RULES } from './rules.ts';
import { type Scene, sceneOf, THINGS } from './scene.ts';
import { BODY, has, hasAny, type Heard, isConcept, type Sentence, TITLE } from './sentences.ts';
import { isQuestion } from './speech.ts';
import { goesOn, onlyThreatens } from './unsure.ts';
import { wholeOf } from './whole.ts';

export type Votes = Map<Action, number>;

/** Sentences that have a say; what a text goes on to tell is told around it. */
const TELLING_SENTENCES = 6;

/** What a question counts for in a headline that says something besides. */
const ASKED_ONLY = 0.3;

/** A vote that is clear by itself, and what the lead counts for after a headline that was clear. */
const CLEAR = 2;
const SAID = 0.7;

/** Proposals of a whole text. */
export function votesOf(reading: Reading, platforms: Set<Heard>): Votes {
  const votes: Votes = new Map();
  const whole = wholeOf(reading, platforms);
  const answered = reading.sentences.some((one) => one.zone === TITLE && !isQuestion(one));
  let said = false;
  reading.sentences.slice(0, TELLING_SENTENCES).forEach((sentence, index) => {
    const weight = sentence.zone === TITLE ? 1.5 : sentence.zone === BODY ? (index < 3 ? 0.4 : 0.2) : said ? SAID : 1;
    const scene = sceneOf(sentence, platforms, whole);
    const strongest = votesIn(scene, reading);
    if (sentence.zone === TITLE) said ||= [...strongest.values()].some((vote) => vote >= CLEAR);
    const asserted = scene.title && scene.asks && answered ? ASKED_ONLY * weight : weight;
    for (const [action, vote] of strongest) votes.set(action, (votes.get(action) ?? 0) + asserted * vote);
  });
  return votes;
}

/** What an order brings about, or the letter that asks for it. */
const ORDERED: readonly Action[] = ['block', 'takedown', 'restore', 'notice'];

/** The strongest proposal for each action that a sentence makes. */
function votesIn(scene: Scene, reading: Reading): Votes {
  const { sentence } = scene;
  const hears = (concept: Concept): boolean => has(sentence, concept);
  const hearsAny = (concepts: readonly Concept[]): boolean => hasAny(sentence, concepts);
  const strongest: Votes = new Map();
  for (const rule of RULES) {
    const vote = rule(scene, hears, hearsAny);
    if (vote) strongest.set(vote[0], Math.max(strongest.get(vote[0]) ?? 0, vote[1]));
  }
  // Whoever is kept out for being young is kept out by a rule.
  if (scene.minors) strongest.delete('block');
  // Nobody was told to do anything yet.
  if (scene.considers) {
    for (const action of ORDERED) strongest.delete(action);
    strongest.set('statement', 4);
  }
  // Nothing is cut off yet, or nothing is back.
  const threatens = onlyThreatens(sentence);
  if (threatens) strongest.delete('block');
  const isClear = [...strongest.values()].some((vote) => vote >= CLEAR);
  if (!isClear && (threatens || goesOn(sentence))) strongest.set('statement', 4);
  if (countsMany(sentence, scene, reading) || countsSpan(sentence, scene, reading)) strongest.set('report', 3);
  return strongest;
}

/** A platform that tells of accounts by the hundred thousand tells of a month, not of an order. */
const MANY = 100_000;

function countsMany(sentence: Sentence, scene: Scene, reading: Reading): boolean {
  if (scene.first !== 'platform' || !scene.cut || sentence.zone === BODY) return false;
  return has(sentence, 'account') && countsOf(sentence, reading).some((count) => count.value >= MANY);
}

/** Hundreds taken down "in two weeks", "last year", "in 2023": a sum over a time, and not an order. */
const SOME = 100;

function countsSpan(sentence: Sentence, scene: Scene, reading: Reading): boolean {
  if (!scene.title || !scene.cut || !hasAny(sentence, [...THINGS, 'song'])) return false;
  const counts = countsOf(sentence, reading);
  if (!counts.some((count) => count.value >= SOME && !count.yearlike)) return false;
  // "1,200 sites in 2024", told the year after
  const year = reading.published === null ? 0 : new Date(reading.published).getUTCFullYear();
  if (counts.some((count) => count.yearlike && count.value < year)) return true;
  return sentence.heard.some(
    (heard) =>
      isConcept(heard, ['earlier']) || (isConcept(heard, ['time']) && counts.some((count) => count.to === heard.from)),
  );
}
