/**
 * People in the news of platforms: who loses a seat or a job over a post is not cut off, nor is what one posts and
 * deletes again; and whoever heads a platform and is arrested over what it leaves up answers for the platform.
 */
import type { Concept } from '../../words/listen.ts';
import { BY } from './doing.ts';
import { ON } from './medium.ts';
import { particle, particlesOf } from './particle.ts';
import {
  alsoHear,
  doesItself,
  has,
  hasAny,
  type Heard,
  isConcept,
  means,
  type Sentence,
  someHeard,
  TITLE,
  unhear,
} from './sentences.ts';

const CUT: readonly Concept[] = ['remove', 'suspend', 'block', 'halt', 'stay', 'restore', 'lift'];
const KEPT: readonly Concept[] = ['account', 'channel', 'site', 'app', 'url'];
/** Who might act on the posts of others, and in what words. */
const ACTORS: readonly Concept[] = ['court', 'regulator', 'police', 'company', 'platform', 'isp'];
const ORDERED: readonly Concept[] = ['order', 'ask', 'notice', 'comply', 'withhold', 'law', 'refuse', 'figures'];

const ROLES = particle('roles');
const REASON = particlesOf('reason');
const POSTING = particle('posting');
const ONE_POST = particle('onePost');
const THEN = particlesOf('and', 'thereupon');
const OF_OR_BY = particlesOf('ofCountry', 'by');
const AT = particle('at');
const FROM = particlesOf('banFrom', 'on', 'by');
/** "banned by Facebook", "barred from TikTok", and not "nach", which may say why. */
const isFrom = (sentence: Sentence, word: string): boolean => FROM(sentence).has(word) && !REASON(sentence).has(word);
/** Tokens between an act and whom it hits, between a person and what is theirs, and before the verb of a headline. */
const HIT_TOKENS = 3;
const OWNED_TOKENS = 3;
const SUBJECT_TOKENS = 4;

const isPlatform = (heard: Heard): boolean => means(heard, 'platform') !== undefined;
const word = ({ tokens, from, to }: Sentence, at: number): string => (at >= from && at < to ? tokens[at]!.word : '');
const someWord = (sentence: Sentence, words: ReadonlySet<string>, from: number, to: number): boolean =>
  sentence.tokens.slice(Math.max(from, sentence.from), Math.min(to, sentence.to)).some((one) => words.has(one.word));
const isBetween = (one: Heard, from: number, to: number): boolean => one.from >= from && one.to <= to;

/** Takes from the acts of a sentence what is done to persons or to one's own post, and hears the arrest of a chief as a charge. */
export function hearPersons(sentence: Sentence): void {
  chargeChiefs(sentence);
  if (sentence.zone !== TITLE || !hasAny(sentence, CUT)) return;
  for (const act of sentence.heard) {
    if (!isConcept(act, CUT)) continue;
    if (takesBackPost(sentence, act)) unhear(sentence, sentence.heard, TAKEN_BACK);
    else if (hitsPerson(sentence, act)) unhear(sentence, [act], CUT);
  }
}

/** "deletes post after backlash": whoever was cross was cross with the post. */
const TAKEN_BACK: readonly Concept[] = [...CUT, 'react'];

/** "Judge removes juror over Facebook post", "Polizist suspendiert wegen WhatsApp-Chats": no platform does it, and nothing that is kept on one is hit. */
function hitsPerson(sentence: Sentence, act: Heard): boolean {
  const { heard, to } = sentence;
  if (!someWord(sentence, REASON(sentence), act.to, to) || heard.some((one) => isPlatform(one) && one.to <= act.from))
    return false;
  const clear = (from: number, end: number): boolean =>
    !heard.some((one) => isBetween(one, from, end) && (isPlatform(one) || isConcept(one, KEPT)));
  // "la abogada perdió su canal"
  if (!clear(act.from, act.to + OWNED_TOKENS - 1) && !REASON(sentence).has(word(sentence, act.to))) return false;
  for (let at = act.to; at < act.to + HIT_TOKENS; at++) {
    if (!ROLES.has(word(sentence, at))) continue;
    const keeps = heard.some((one) => isBetween(one, at + 1, at + 1 + OWNED_TOKENS) && isConcept(one, KEPT));
    const from = isFrom(sentence, word(sentence, at + 1)) && !clear(at + 1, at + 2 + OWNED_TOKENS);
    return !keeps && !from && clear(act.to, at);
  }
  for (let at = act.from - 1; at >= act.from - HIT_TOKENS; at--) {
    if (!ROLES.has(word(sentence, at)) || REASON(sentence).has(word(sentence, at - 1))) continue;
    // "banned by Facebook", "barred from TikTok"
    const from = isFrom(sentence, word(sentence, act.to));
    return clear(at, act.from) && (!from || clear(act.to, act.to + OWNED_TOKENS));
  }
  return false;
}

/** "tweets photo and deletes it again", "MP removes Facebook post after outcry": a post that is one's own. */
function takesBackPost(sentence: Sentence, act: Heard): boolean {
  if (!isConcept(act, ['remove']) || hasAny(sentence, ORDERED) || OF_OR_BY(sentence).has(word(sentence, act.to)))
    return false;
  if (!doesItself(sentence, act) && !DID.test(word(sentence, act.from))) return false;
  const { heard, from } = sentence;
  if (heard.some((one) => one.to <= act.from && (isConcept(one, ACTORS) || isDoer(sentence, one)))) return false;
  const counted = heard.some(
    (one) => one.from >= act.to && (means(one, 'number') !== undefined || isConcept(one, KEPT)),
  );
  if (counted) return false;
  const posted =
    someWord(sentence, POSTING, from + 1, Math.min(from + SUBJECT_TOKENS, act.from)) ||
    // "फोटो पोस्ट कर हटाई"
    (POSTING.has(word(sentence, act.from - 2)) && THEN(sentence).has(word(sentence, act.from - 1)));
  if (posted)
    return (
      someWord(sentence, THEN(sentence), act.from - 2, act.from) ||
      someWord(sentence, THEN(sentence), act.to, sentence.to)
    );
  for (let at = act.to; at < act.to + HIT_TOKENS; at++) {
    if (!ONE_POST.has(word(sentence, at))) continue;
    return !isOthersPost(sentence, act.to, at + 2) && !heard.some((one) => isPlatform(one) && one.to <= act.from);
  }
  return false;
}
/** "usunął", "удалил", "हटाया": where the third person does not end as it does in the west. */
const DID = /(?:[łl]|\P{Script=Latin})$/u;
/** "deletes senator's post", "removes post by singer". */
const isOthersPost = (sentence: Sentence, from: number, to: number): boolean =>
  someWord(sentence, BY(sentence), from, to) || someWord(sentence, POSSESSIVE, from, to);
const POSSESSIVE: ReadonlySet<string> = new Set(['s']);

/** A platform, and not only where something was posted ("on X", "फेसबुक पर", "twittert"). */
const isDoer = (sentence: Sentence, one: Heard): boolean =>
  isPlatform(one) &&
  !ON(sentence).has(word(sentence, one.from - 1)) &&
  !AT.has(word(sentence, one.to)) &&
  !POSTING.has(word(sentence, one.from));

const ARRESTED = particle('arrested');
/** Tokens between a platform and its chief, and between the chief and the arrest. */
const CHIEF_TOKENS = 3;
const ARREST_TOKENS = 8;
/** What a platform leaves up, or will not do. */
const ANSWERED_FOR: readonly Concept[] = ['online', 'content', 'remove', 'refuse', 'comply', 'notYet'];

/** "Detenido el fundador de Telegram por falta de moderación": an arrest as others are for theft, and yet a case about the platform. */
function chargeChiefs(sentence: Sentence): void {
  if (!has(sentence, 'crime') || !headsPlatform(sentence)) return;
  const chief = sentence.heard.find((one) => isConcept(one, ['company']))!;
  for (const arrest of sentence.heard) {
    if (!isConcept(arrest, ['crime']) || !someWord(sentence, ARRESTED, arrest.from, arrest.to)) continue;
    if (Math.abs(arrest.from - chief.from) > ARREST_TOKENS) continue;
    unhear(sentence, [arrest], ['crime']);
    alsoHear(sentence, arrest, 'charge');
  }
}

/** Somebody who heads a platform is named, and what it answers for: "the founder of Telegram, over content". */
const headsPlatform = (sentence: Sentence): boolean =>
  hasAny(sentence, ANSWERED_FOR) &&
  someHeard(sentence, ['company'], (chief) =>
    sentence.heard.some(
      (one) =>
        one !== chief &&
        isPlatform(one) &&
        (Math.abs(one.from - chief.to) < CHIEF_TOKENS || Math.abs(chief.from - one.to) < CHIEF_TOKENS),
    ),
  );

/** Whether the head of a platform is charged over what it leaves up: a case against the platform, whoever brings it. */
export const chargesChief = (sentence: Sentence): boolean => has(sentence, 'charge') && headsPlatform(sentence);
