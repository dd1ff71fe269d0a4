/** How far whoever an order is laid to has obeyed it. */
import type { Concept } from '../../words/listen.ts';
import type { Action, Status } from '../finding.ts';
import { actsItself, isHas, isInfinitive } from './doing.ts';
import { particle, particlesOf } from './particle.ts';
import { isSaid, type Reading } from './reading.ts';
import { OFFICES, RULINGS } from './roles.ts';
import {
  BODY,
  doesItself,
  firstHeard,
  has,
  hasAny,
  type Heard,
  isConcept,
  means,
  type Sentence,
  TITLE,
} from './sentences.ts';
import { namesStores } from './stores.ts';
import { tellsPart } from './targets.ts';
import { REFUSED_TOKENS } from './verdict.ts';

/** How far whoever an order is laid to has obeyed it. */
export function obedience(reading: Reading, front: readonly Sentence[], action: Action, platforms: Set<Heard>): Status {
  if (isSaid(reading, ['notYet'])) return 'ordered';
  const withheld = reading.sentences.some(withholds);
  if (action === 'statement' && front.some((sentence) => refuses(sentence, reading.verbLast)))
    return withheld ? 'partly-complied' : 'refused';
  if (action === 'statement' && front.some((one) => goesToCourt(one, platforms))) return 'challenged';
  const platformActs = front.some(
    (sentence) =>
      actsFirst(sentence, platforms) && (action !== 'block' || holdsBack(sentence, platforms, reading.verbLast)),
  );
  if ((platformActs || withheld) && front.some((sentence) => tellsPart(sentence, reading))) return 'partly-complied';
  if (reading.sentences.some((one) => compliesInPart(one, platforms))) return 'partly-complied';
  if (platformActs || reading.sentences.some(providersAct)) return 'complied';
  const isGone = (one: Sentence): boolean => tellsOfNoOrder(one) && (action === 'takedown' || has(one, 'remove'));
  if ((action === 'takedown' || action === 'block') && namesStores(reading) && front.some(isGone)) return 'complied';
  if (action === 'block' && front.some((one) => isCourtsOrder(one, platforms))) return 'ordered';
  const obeys = (one: Sentence): boolean =>
    complies(one) && !willNotComply(one) && (action !== 'block' || obeysItself(one, reading, platforms));
  return withheld || reading.sentences.some(obeyed) || front.some(obeys) ? 'complied' : 'ordered';
}

/** "X rejects the order", and not "will block X if it ignores it", "cut off platforms that did not register": why it is done. */
const refuses = (sentence: Sentence, verbLast: boolean): boolean =>
  willNotComply(sentence)
    ? verbLast || !isWhy(sentence, ['not'], ['block', 'halt'])
    : has(sentence, 'refuse') && (verbLast || !isWhy(sentence, ['refuse'], RULINGS));

/** Whether what a sentence says first is told behind an act, as its reason. */
const isWhy = ({ heard }: Sentence, what: readonly Concept[], acts: readonly Concept[]): boolean => {
  const at = heard.findIndex((one) => isConcept(one, what));
  return heard.slice(0, at).some((one) => isConcept(one, acts));
};

/** What a platform holds back where it obeys. */
const HIDDEN: Concept[] = ['account', 'post', 'channel', 'video', 'url', 'content', 'song'];

/** "X hides 40 accounts", "YouTube pulls Samaa TV": it is said what it acts on; "Signal shut off in Russia" has it done to itself. */
function holdsBack(sentence: Sentence, platforms: Set<Heard>, verbLast: boolean): boolean {
  const { heard, tokens, source, to } = sentence;
  const at = heard.findIndex((one) => platforms.has(one));
  const rest = heard.slice(at + 1);
  if (rest.some((one) => platforms.has(one) || isConcept(one, [...HIDDEN, 'app', 'site']))) return true;
  // "Whose account X blocks"
  const whose = heard[at - 1];
  if (whose?.to === heard[at]!.from && isConcept(whose, HIDDEN)) return true;
  const act = rest.find((one) => isConcept(one, HIDES));
  if (verbLast || !act || act.to >= to) return false;
  const next = tokens[act.to]!;
  return !/\p{P}/u.test(source.slice(act.end, next.start)) && !SUFFERED(sentence).has(next.word);
}
const SUFFERED = particlesOf('suffered', 'inCountry', 'by', 'ofCountry', 'banFrom');

/**
 * Whether it is a platform or a provider that a sentence says to obey. "WhatsApp blocked on a court's order": what is cut
 * off as a whole has obeyed nobody.
 */
const obeysItself = (sentence: Sentence, reading: Reading, platforms: Set<Heard>): boolean =>
  namesStores(reading) ||
  reading.sentences.some((one) => one.zone !== BODY && hasAny(one, HIDDEN)) ||
  sentence.heard.some(
    (one, at) =>
      (isConcept(one, ['isp']) && !isConcept(sentence.heard[at - 1] ?? one, BIDDEN)) ||
      (at === 0 && platforms.has(one)) ||
      (isConcept(one, ['comply']) && isConcept(one, ['block'])),
  );

/** "X says that it will appeal", "the company is contesting the order": of who speaks of it, a platform goes to court. */
const goesToCourt = ({ heard }: Sentence, platforms: Set<Heard>): boolean => {
  const sues = heard.findIndex((one) => isConcept(one, ['sue']));
  return heard.slice(0, Math.max(sues, 0)).some((one) => platforms.has(one) || isConcept(one, ['company']));
};

/** Tokens between a time and what is to be done in it. */
const DEADLINE_TOKENS = 3;

/** "acts on an order", and not "has not obeyed", "must comply", "until it complies". */
const complies = (sentence: Sentence): boolean => compliance(sentence) !== undefined;

const compliance = (sentence: Sentence): Heard | undefined =>
  sentence.heard.find(
    (act) => isConcept(act, ['comply']) && !isConcept(act, ['refuse']) && !isStillToDo(sentence, act),
  );

const OWED = particle('owed');
const AWAITED = particle('awaited');
/** Tokens between "until" and what is waited for: "until the company complies". */
const AWAITED_TOKENS = 4;

/** "must comply", "has 30 days to comply", "refuses again to obey", "until the company complies". */
function isStillToDo({ heard, tokens, from }: Sentence, act: Heard): boolean {
  if (OWED.has(tokens[act.from - 1]?.word ?? '')) return true;
  const before = tokens.slice(Math.max(from, act.from - AWAITED_TOKENS), act.from);
  if (before.some(({ word }) => AWAITED.has(word))) return true;
  return heard.some((one) => {
    const gap = act.from - one.to;
    if (gap < 0) return false;
    return (isConcept(one, ['time']) && gap < DEADLINE_TOKENS) || (isConcept(one, ['refuse']) && gap < REFUSED_TOKENS);
  });
}

/** "complies with most of India’s order", "hides some of the accounts": in the three words behind. */
function compliesInPart(sentence: Sentence, platforms: Set<Heard>): boolean {
  const isPart = (act: Heard | undefined, of: boolean): boolean =>
    act !== undefined &&
    [0, 1, 2].some((more) => {
      const [word, next] = [act.to + more, act.to + more + 1].map((at) => sentence.tokens[at]?.word ?? '');
      return PARTLY.has(word!) && (!of || OF(sentence).has(next!));
    });
  if (willNotComply(sentence)) return false;
  return (
    isPart(compliance(sentence), false) || (actsFirst(sentence, platforms) && isPart(firstHeard(sentence, HIDES), true))
  );
}
const PARTLY = particle('partly');
const OF = particlesOf('ofCountry');
const HIDES: Concept[] = ['block', 'suspend', 'remove', 'withhold'];

/** Tokens between "not" and what is not done: "will not take down", "won't be removing". */
const NOT_TOKENS = 3;

/** "Twitter says it will not comply", "will not take down the posts". */
const willNotComply = (sentence: Sentence): boolean =>
  has(sentence, 'not') &&
  (has(sentence, 'comply') ||
    (has(sentence, 'say') &&
      sentence.heard.some(
        (not) =>
          isConcept(not, ['not']) &&
          sentence.heard.some(
            (act) => isConcept(act, ['remove', 'withhold']) && act.from >= not.to && act.from - not.to < NOT_TOKENS,
          ),
      )));

/** "Court orders nationwide ban": new, whatever was withheld before and whoever asked for it. */
const isCourtsOrder = (sentence: Sentence, platforms: Set<Heard>): boolean =>
  sentence.zone === TITLE &&
  has(sentence, 'court') &&
  !(sentence.heard[0] && platforms.has(sentence.heard[0]) && hasAny(sentence, HIDDEN)) &&
  hasAny(sentence, ['order', 'rule', 'block']);

/** "Providers start cutting off TikTok", "operators have blocked it overnight": who carries it out has begun. */
export function providersAct(sentence: Sentence): boolean {
  if (!has(sentence, 'isp')) return false;
  const heard = sentence.heard.filter((one) => !means(one, 'country') && !isConcept(one, ['earlier']));
  const at = heard.findIndex((one) => isConcept(one, CARRIES_OUT) && !isConcept(one, ['isp']));
  const [provider, act] = [heard[at - 1], heard[at]];
  if (!provider || !act || !isConcept(provider, ['isp'])) return false;
  if (sentence.zone === TITLE) return at === 1 && !hasAny(sentence, ['order', 'not', 'court', 'may']);
  const between = sentence.tokens.slice(provider.to, act.from);
  return between.length <= DONE_TOKENS && between.some((token) => isHas(sentence, token) || ALREADY.has(token.word));
}
const CARRIES_OUT: Concept[] = ['block', 'suspend', 'halt', 'remove', 'comply'];

/** "Chad orders app removed", and not "app vanishes from the store at Chad's demand". */
function tellsFirst({ heard }: Sentence): boolean {
  const [told, gone] = [BIDDEN, ['remove'] as const].map((acts) => heard.findIndex((one) => isConcept(one, acts)));
  return told! >= 0 && (gone! < 0 || told! <= gone!);
}

/** "App vanishes from App Store", "pulled from both stores": the headline tells of nobody who is told to. */
const tellsOfNoOrder = (sentence: Sentence): boolean =>
  sentence.zone === TITLE &&
  !hasAny(sentence, ['told', 'notice', 'may', 'not', 'court', 'sue']) &&
  !tellsFirst(sentence) &&
  sentence.heard[0] !== undefined &&
  !means(sentence.heard[0], 'country') &&
  !isConcept(sentence.heard[0], OFFICES);

/** "both companies have complied", "ALTON said its members complied": told below, as a deed and no duty. */
export const obeyed = (sentence: Sentence): boolean =>
  sentence.zone !== TITLE &&
  !hasAny(sentence, ['refuse', 'may']) &&
  sentence.heard.some(
    (act) =>
      isConcept(act, ['comply']) &&
      DONE.test(sentence.source.slice(act.start, act.end + DONE_LETTERS)) &&
      !sentence.heard.some((one) => isConcept(one, ['not']) && one.to <= act.from) &&
      !isWithLaw(sentence, act),
  );

const WITH = particle('with');
const LAW_TOKENS = 3;

/** "complied with privacy laws": with no order. */
const isWithLaw = ({ tokens, heard }: Sentence, act: Heard): boolean =>
  WITH.has(tokens[act.to]?.word ?? '') &&
  heard.some((one) => isConcept(one, ['law']) && one.from > act.to && one.from - act.to <= LAW_TOKENS);

/** Letters after a word that may end it: "पालन किया". */
const DONE_LETTERS = 8;
const DONE =
  /complied|complying|obeyed|fell in line|cumpli(?:ó|eron)|acat(?:ó|aron)|cumpriram|acat(?:ou|aram)|obtempéré|nachgekommen|पालन किया|выполнил|виконал/iu;

/** Tokens between providers and what they have done. */
const DONE_TOKENS = 3;
const ALREADY = particle('already');

/** "withholds accounts in India", "will withhold", "on a legal demand", and not "directed to withhold", nor "restricted in", which may be anybody's doing. */
export const withholds = (sentence: Sentence): boolean =>
  sentence.heard.some(
    (act) => isConcept(act, ['withhold']) && !isConcept(act, ['block', 'complaint']) && !isInfinitive(sentence, act),
  );

const BIDDEN: Concept[] = ['order', 'ask', 'warn'];

/** "Twitter blocks 250 accounts": the one addressed has done it; "Twitter told to remove 250 accounts" has not. */
function actsFirst(sentence: Sentence, platforms: Set<Heard>): boolean {
  if (sentence.heard.some((one) => isDoer(sentence, one, platforms))) return true;
  const first = sentence.heard.find(
    (heard) =>
      platforms.has(heard) ||
      means(heard, 'country') ||
      ((isConcept(heard, OFFICES) || means(heard, 'body')) && !isByline(sentence, heard)),
  );
  if (!first || !platforms.has(first) || isTold(sentence, first)) return false;
  const act = sentence.heard.find(
    (heard) => heard.from >= first.to && isConcept(heard, ['block', 'suspend', 'remove', 'withhold']),
  );
  if (!act || act.from - first.to > 4) return false;
  // "Roblox told to block", "Adieu, Viber: Togo bans": told to, or done by somebody else
  const isOthers = sentence.heard.some(
    (one) =>
      one.from >= first.to &&
      one.to <= act.from &&
      (isConcept(one, BIDDEN) || isConcept(one, OFFICES) || means(one, 'country') || means(one, 'body')),
  );
  const isSuffered = sentence.tokens.slice(first.to, act.from).some(({ word }) => BEEN(sentence).has(word));
  if (isOthers || isSuffered) return false;
  const isThought = sentence.heard.some((one) => one.to <= act.from && isConcept(one, ['may']));
  return (
    !isThought &&
    (doesItself(sentence, act) ||
      actsItself(sentence, first) ||
      isWrittenOnto(sentence, first, act) ||
      hasDone(sentence, first, act))
  );
}

/** "要求X删除", written together: who is told stands behind the demand; "应要求X删除" heeds it. */
const isTold = ({ heard }: Sentence, name: Heard): boolean => {
  const before = heard.filter((one) => one.end === name.start);
  return before.some((one) => isConcept(one, BIDDEN)) && !before.some((one) => isConcept(one, ['comply']));
};

/** "Telegram says it has now removed 40 channels": it, and nobody else, has done it. */
const hasDone = (sentence: Sentence, name: Heard, act: Heard): boolean => {
  const { heard, tokens } = sentence;
  const between = tokens.slice(name.to, act.from);
  return (
    between.some((token) => isHas(sentence, token)) &&
    !between.some(({ word }) => SUFFERS.has(word)) &&
    !heard.some((one) => one.from >= name.to && one.to <= act.from && isConcept(one, ['not', 'refuse', 'deny'])) &&
    heard.some((one) => one.from >= act.to && isConcept(one, [...HIDDEN, 'app', 'site']))
  );
};
const SUFFERS = particle('suffers');
const BEEN = particlesOf('been');

/** "YouTube封鎖", "เฟซบุ๊กปิดกั้น": where words have no forms, the act right behind the name, and not "被" between them. */
const isWrittenOnto = ({ heard, tokens }: Sentence, name: Heard, act: Heard): boolean =>
  act.from === name.to &&
  /^[\p{sc=Han}\p{sc=Thai}]/u.test(tokens[act.from]!.word) &&
  heard.some((one) => one.from >= act.to && isConcept(one, HIDDEN));

/** "Regulator: YouTube has hidden": who says it. */
const isByline = ({ source, tokens }: Sentence, { to }: Heard): boolean =>
  /^\s*:/.test(source.slice(tokens[to - 1]!.end, tokens[to]?.start));

const DOER = particle('doer');

/** "X ने … 40 अकाउंट ब्लॉक किए": the particle says who did it, wherever the verb stands. */
const isDoer = (sentence: Sentence, name: Heard, platforms: Set<Heard>): boolean =>
  platforms.has(name) &&
  DOER.has(sentence.tokens[name.to]?.word ?? '') &&
  !hasAny(sentence, ['may', 'not', 'refuse', 'restore', 'order', 'say']) &&
  sentence.heard.some((act) => act.from > name.to && isConcept(act, ['block', 'suspend', 'remove', 'withhold']));
