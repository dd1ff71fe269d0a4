/** What a sentence says and nobody has done: refused, denied, asked for, threatened, possible, still to come. */
import type { Concept } from '../../words/listen.ts';
import {
  doesItself,
  firstHeard,
  has,
  hasAny,
  type Heard,
  isBefore,
  isBeside,
  isConcept,
  isInClause,
  type Sentence,
  someHeard,
  TITLE,
} from './sentences.ts';
import { CHANGES, CUTS, STOPS } from './roles.ts';
import { beginsOn, endsOn, particle, particlesOf, phrasesOf, spansOf } from './particle.ts';

const PURPOSE = particle('for');

/** "a trick to come back": what somebody has in mind. */
export const isPurpose = (sentence: Sentence, act: Heard): boolean =>
  PURPOSE.has(sentence.tokens[act.from - 1]?.word ?? '');

const AFTER = particle('after');

/**
 * "blocks X again, days after lifting the ban", "five days after access had been restored", "restored, then blocked
 * again": that it was back is over.
 */
export function isUndone(sentence: Sentence, act: Heard): boolean {
  if (!has(sentence, 'again')) return false;
  const cut = firstHeard(sentence, CUTS);
  if (cut !== undefined && sentence.tokens.slice(cut.to, act.from).some(({ word }) => AFTER.has(word))) return true;
  const then = sentence.heard.filter((one) => one.from >= act.to);
  return then.some(
    (again) =>
      isConcept(again, ['again']) && then.some((one) => isConcept(one, CUTS) && isBeside(sentence, one, again)),
  );
}

const ANSWERS: Concept[] = ['order', 'notice', 'sue', 'uphold', 'strike', 'stay', 'refuse', 'deny', 'react'];
export const ACTING: Concept[] = [...CHANGES, ...ANSWERS, 'fine'];

/** "sues to stop the ban", "notice for having put accounts back": what ends is only what it is about. */
export function isBeforeEnd(sentence: Sentence, acts: Concept[]): boolean {
  const act = firstHeard(sentence, acts);
  const end = firstHeard(sentence, ['restore', 'lift']);
  return act !== undefined && end !== undefined && act.from < end.from;
}

/** Tokens between whoever asks and the court that is asked. */
const PLEA_TOKENS = 4;

/** Tokens between "not" and what is not done. */
const NOT_TOKENS = 3;
const DENIABLE: Concept[] = ['block', 'suspend', 'restore', 'lift'];

/** Whether a sign that ends a clause stands between two words. */
const isParted = ({ source }: Sentence, one: Heard, other: Heard): boolean =>
  /[,;:，；：]/.test(source.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));

/** "no ban on TikTok": the act is said not to be done. */
export const isNegated = (sentence: Sentence): boolean =>
  someHeard(sentence, ['not'], (not) =>
    someHeard(
      sentence,
      DENIABLE,
      (act) => (isBefore(not, act, NOT_TOKENS) || isBefore(act, not, NOT_TOKENS)) && !isParted(sentence, not, act),
    ),
  );

export const MANDATES: Concept[] = ['order', 'ask'];
/** Tokens between a refusal and what is refused: "declines the ministry's request to block". */
const REFUSAL_TOKENS = 6;

/** "refuses to block", "will not suspend", "ब्लॉक करने से इनकार": the act, and that it is not done. */
export const isRefused = (sentence: Sentence, verbLast: boolean): boolean =>
  someHeard(
    sentence,
    ['refuse', 'not'],
    (no) =>
      !isConcept(no, ['comply']) &&
      // "slowed for refusing to remove": what is refused is only why
      (verbLast || !someHeard(sentence, CUTS, (act) => act.to <= no.from)) &&
      someHeard(sentence, CUTS, (act) => {
        if (!isInClause(sentence, no, act)) return false;
        const within = isConcept(no, ['refuse']) ? REFUSAL_TOKENS : NOT_TOKENS;
        return verbLast ? isBefore(act, no, within) : act === no || isBefore(no, act, within);
      }),
  );

/** "did not ask X to remove", "ब्लॉक करने का आदेश नहीं दिया". */
export const isDisowned = (sentence: Sentence, verbLast: boolean): boolean =>
  hasAny(sentence, CUTS) &&
  someHeard(sentence, ['not'], (no) =>
    someHeard(
      sentence,
      MANDATES,
      (mandate) =>
        isInClause(sentence, no, mandate) &&
        (isBefore(no, mandate, NOT_TOKENS) || (verbLast && isBefore(mandate, no, NOT_TOKENS))),
    ),
  );

const AROUND = particle('around');

/** Something is cut off, and then comes what is near in time. */
export const isOnEve = (sentence: Sentence): boolean =>
  hasAny(sentence, CUTS) &&
  someHeard(
    sentence,
    ['court', 'hearing'],
    (court) =>
      [1, 2, 3].some((back) => AROUND.has(sentence.tokens[court.from - back]?.word ?? '')) &&
      someHeard(sentence, CUTS, (act) => act.to <= court.from),
  );

/** "Providers need not block for now": who would carry it out need not. */
export const isSpared = (sentence: Sentence): boolean =>
  has(sentence, 'isp') &&
  someHeard(sentence, ['not'], (no) => someHeard(sentence, ['block'], (act) => isBefore(no, act, NOT_TOKENS)));

/** "back after the changes that the watchdog asked for": something is back before anything is asked. */
export function isGiven(sentence: Sentence): boolean {
  const first = firstHeard(sentence, ['ask', 'restore', 'lift']);
  return first !== undefined && !isConcept(first, ['ask']);
}

/** "asks the court to void": somebody asks, then comes the court; of an office only what it wants struck down is a plea. */
export function pleadsToCourt(sentence: Sentence, office: boolean): boolean {
  const ask = firstHeard(sentence, ['ask']);
  const court = firstHeard(sentence, ['court']);
  if (!ask || !court || !isBefore(ask, court, PLEA_TOKENS)) return false;
  return !office || someHeard(sentence, ['strike', 'lift'], (one) => one.from >= court.to);
}

/** "Musk threatens to leave": of all that is done the threat is said first, in a form that says who utters it. */
export function threatens(sentence: Sentence): boolean {
  const act = has(sentence, 'warn') ? firstHeard(sentence, [...ACTING, 'warn']) : undefined;
  return act !== undefined && isConcept(act, ['warn']) && doesItself(sentence, act);
}

/** Tokens between "may" and what may be done, or between an act and the "maybe" after it. */
const HEDGE_TOKENS = 7;
const AFTER_TOKENS = 3;
const isMaybe = (sentence: Sentence, act: Heard, may: Heard): boolean =>
  isBefore(act, may, AFTER_TOKENS) && !isParted(sentence, act, may);

/** "may block", "block TikTok, maybe": the act is only possible. */
export const isHedged = (sentence: Sentence): boolean =>
  !stopsNow(sentence) &&
  someHeard(sentence, ['may'], (may) =>
    someHeard(sentence, CUTS, (act) => act === may || isBefore(may, act, HEDGE_TOKENS) || isMaybe(sentence, act, may)),
  );

/** Tokens between "considers" and the order that is considered. */
const CONSIDERED_TOKENS = 2;

/** "considers asking X to block", "may order TikTok to remove": the order itself is what may come. */
export const onlyConsiders = (sentence: Sentence): boolean =>
  sentence.zone === TITLE &&
  someHeard(sentence, ['may'], (may) =>
    someHeard(sentence, MANDATES, (mandate) => isBefore(may, mandate, CONSIDERED_TOKENS)),
  );

const WILL = particlesOf('will');

const WILL_LAST = particle('willLast');

/** "Reddit will appeal", "minister to take Reddit to court", "अपील करेगी": right before or after whose suit it is to be. */
export const willSue = (sentence: Sentence, verbLast: boolean): boolean =>
  !has(sentence, 'hearing') &&
  someHeard(sentence, ['sue'], ({ from, to }) =>
    verbLast
      ? sentence.tokens.slice(to - 1, to + 1).some(({ word }) => WILL_LAST.has(word))
      : WILL(sentence).has(sentence.tokens[from - 1]?.word ?? ''),
  );

/** "obey or be cut off", "register or face a ban". */
const OR_ELSE = /\bor (?:be|face|get|risk) [\p{L} -]*$/iu;
const OR_ELSE_UNITS = 30;

const IF = phrasesOf('if');
const IF_ENDING = endsOn('ifEnding');

const saysIf = (sentence: Sentence): boolean =>
  spansOf(sentence, IF).length > 0 ||
  sentence.tokens.slice(sentence.from, sentence.to).some((_, at) => IF_ENDING(sentence, sentence.from + at));

const TO_COME = phrasesOf('will');
const TO_COME_LAST = phrasesOf('willLast');
const TO_COME_ENDING = endsOn('willEnding');
const TO_COME_BEGINNING = beginsOn('willBeginning');
/** Tokens between "will" and the act, and between the act and a "will" behind it: "wird im Tschad gesperrt", "ब्लॉक कर दिया जाएगा". */
const WILL_TOKENS = 2;
const LAST_TOKENS = 3;

/** "will be blocked", "blok edilecek", "ब्लॉक होगा". */
const isToCome = (sentence: Sentence, { from, to }: Heard): boolean =>
  spansOf(sentence, TO_COME).some((will) => will.from < to && from - will.to <= WILL_TOKENS) ||
  spansOf(sentence, TO_COME_LAST).some((will) => will.to >= to && will.from - to <= LAST_TOKENS) ||
  TO_COME_BEGINNING(sentence, from) ||
  TO_COME_ENDING(sentence, to - 1) ||
  TO_COME_ENDING(sentence, to);

/** "that those who do not obey will be shut down", "will be deactivated if they do not register". */
export const isConditional = (sentence: Sentence): boolean =>
  someHeard(sentence, CUTS, (act) =>
    OR_ELSE.test(sentence.source.slice(Math.max(0, act.end - OR_ELSE_UNITS), act.end)),
  ) ||
  (someHeard(sentence, CUTS, (act) => isToCome(sentence, act)) && saysIf(sentence) && !stopsNow(sentence));

const ENDS: readonly Concept[] = ['restore', 'lift'];

/** "blocks Viber, will ban Telegram if it does not obey": of all that is done, something is cut off first, and is so now. */
function stopsNow(sentence: Sentence): boolean {
  const act = firstHeard(sentence, [...CUTS, ...ENDS, 'may']);
  const isCertain = act !== undefined && isConcept(act, STOPS) && !isConcept(act, ['may']);
  return isCertain && doesItself(sentence, act) && !isToCome(sentence, act);
}

/** "has not lifted", "रोक नहीं हटाई", "will be lifted if it registers": what would end goes on. */
export const isNotEnded = (sentence: Sentence, end: Heard): boolean =>
  someHeard(
    sentence,
    ['not', 'notYet', 'refuse'],
    (not) => (isBefore(not, end, NOT_TOKENS) || isBefore(end, not, 1)) && !isParted(sentence, not, end),
  ) ||
  (isToCome(sentence, end) && saysIf(sentence));

/** A headline that says of all that would end that it does not: "has yet to lift ban". */
export const goesOn = (sentence: Sentence): boolean =>
  sentence.zone === TITLE &&
  hasAny(sentence, ENDS) &&
  sentence.heard.every((one) => !isConcept(one, ENDS) || isNotEnded(sentence, one)) &&
  !stopsNow(sentence);

/** A headline of a block that only may come: "will be blocked if it does not register". */
export const onlyThreatens = (sentence: Sentence): boolean =>
  sentence.zone === TITLE &&
  hasAny(sentence, STOPS) &&
  sentence.heard.every((one) => !isConcept(one, STOPS) || isToCome(sentence, one)) &&
  saysIf(sentence);

/** "announces that it will ban", "promises to pass a law": what is said is still to come, and no court says it. */
export function promises(sentence: Sentence, hedged: boolean): boolean {
  if (!has(sentence, 'say') || has(sentence, 'court')) return false;
  if (hedged) return true;
  return someHeard(sentence, ['may'], (may) =>
    someHeard(sentence, ['enact'], (act) => isBefore(may, act, HEDGE_TOKENS)),
  );
}

/** Tokens between proceedings and the act they may end in. */
const PROCEEDING_TOKENS = 4;

/** "opens proceedings to block", "lance une procédure de suspension": the act is where it may end, and is not done. */
export const opensProceedings = (sentence: Sentence): boolean =>
  someHeard(
    sentence,
    ['charge'],
    (opening) =>
      isConcept(opening, ['notice']) &&
      someHeard(sentence, CUTS, (act) => act === opening || isBefore(opening, act, PROCEEDING_TOKENS)),
  );
