/** Whether something is done, and who does it: by where a name stands and by the form of the verb beside it. */
import type { Token } from '../text/tokens.ts';
import type { Concept } from '../../words/listen.ts';
import {
  doesItself,
  firstHeard,
  hasAny,
  type Heard,
  isConcept,
  means,
  type Sentence,
  someHeard,
  TITLE,
} from './sentences.ts';
import { CHANGES, CUTS } from './roles.ts';
import { particle, particlesOf } from './particle.ts';

const DONE: Concept[] = [...CHANGES, 'comply', 'enact'];
const DONE_OR_TAKEN: Concept[] = [...DONE, 'react'];

/** An act in a form that says that somebody does it, before whatever is said of it. */
export function isDone(sentence: Sentence): boolean {
  const act = firstHeard(sentence, DONE_OR_TAKEN);
  return (
    act !== undefined &&
    isConcept(act, DONE) &&
    !isConcept(act, ['may', 'react']) &&
    (doesItself(sentence, act) || isConcept(act, ['enact']) || isThenTaken(sentence, act))
  );
}

const CUT_OFF = /(?:ed|[ai]bles?|[aei]d[oa]s?|blocked in|shut|go off|go dark|go down)$/iu;
const WHILE = particlesOf('while');

/** "site unreachable in Togo, editors condemn", "messengers go dark as protests spread": what is cut off, and only then how it is taken. */
const isThenTaken = (sentence: Sentence, act: Heard): boolean =>
  CUT_OFF.test(sentence.source.slice(act.start, act.end)) &&
  sentence.heard.some(
    (one) =>
      isConcept(one, ['react']) &&
      one.from >= act.to &&
      (/,/.test(sentence.source.slice(act.end, one.start)) ||
        sentence.tokens.slice(act.to, one.from).some(({ word }) => WHILE(sentence).has(word))),
  );

/** "चैनल बंद; पत्रकारों की निंदा": an act, a stop, and only then how it is taken. */
export function isTakenAfter({ heard, source }: Sentence): boolean {
  const act = heard.findIndex((one) => isConcept(one, CUTS));
  const taken = heard.findIndex((one) => isConcept(one, ['react', 'critic']));
  return act >= 0 && taken > act && /[,;،؛]/.test(source.slice(heard[act]!.end, heard[taken]!.start));
}

/** What somebody has on a platform, as a whole. */
export const WHOLE_THINGS: Concept[] = ['account', 'channel'];

/** "the minister's account", "the account of the president": somebody whose account it is, and not who acts on it. */
export function ownsAccount(sentence: Sentence, office: Heard): boolean {
  return someHeard(sentence, WHOLE_THINGS, (thing) => {
    const after = thing.from - office.to;
    const before = office.from - thing.to;
    const within = (from: number, to: number): boolean =>
      !someHeard(sentence, CUTS, (one) => one.from >= from && one.to <= to);
    return (
      (after >= 0 && after < 4 && within(office.to, thing.from)) ||
      (before >= 1 && before < 4 && within(thing.to, office.from))
    );
  });
}

/** What marks the doer of what is done, as a word after the name or at its end: "ट्विटर ने", "ट्विटरने", "ટ્વિટરે". */
const DOER = particle('doer');
const DOER_ENDING = /[\p{L}\p{M}](?:(?<=\p{sc=Devanagari})(?:ने|ले)|(?<!ન)ે)$/u;

const isDoer = ({ source, tokens }: Sentence, name: Heard): boolean =>
  DOER.has(tokens[name.to]?.word ?? '') || DOER_ENDING.test(source.slice(name.start, name.end));

const HAS = particlesOf('has');

/** "has": an "à", which is folded to the "a" of "a bloqué", is a "to". */
export const isHas = (sentence: Sentence, { word, start, end }: Token): boolean =>
  HAS(sentence).has(word) && !/à/iu.test(sentence.source.slice(start, end));

export const BY = particlesOf('by');

/** "barred by YouTube": the act, and who did it right after. */
export const isDoneBy = (sentence: Sentence, name: Heard): boolean =>
  BY(sentence).has(sentence.tokens[name.from - 1]?.word ?? '') &&
  sentence.heard.some((act) => isConcept(act, CUTS) && act.to <= name.from - 1 && name.from - act.to < 3);

/** "… says Apple removed it": behind somebody's word a platform, and right after it the act. */
export function isTold({ heard }: Sentence, name: Heard): boolean {
  const index = heard.indexOf(name);
  const act = heard[index + 1];
  const said = heard[index - 1];
  return (
    act !== undefined &&
    said !== undefined &&
    isConcept(said, ['say']) &&
    name.from - said.to < 2 &&
    isConcept(act, CUTS) &&
    act.from - name.to < 2
  );
}

/** The word right after a name is an act on access, in a form that says who does it; or the name is marked as the doer. */
export function actsItself(sentence: Sentence, name: Heard): boolean {
  if (isDoer(sentence, name)) return hasAny(sentence, CUTS) && !hasAny(sentence, ['say', 'react', 'refuse']);
  const act = sentence.heard.find((one) => one.from >= name.to);
  if (!act || !isConcept(act, CUTS)) return false;
  // "Twitter a bloqué", and not "Twitter'a erişim"
  const next = sentence.tokens[name.to]!;
  if (act.from - name.to === 1 && isHas(sentence, next) && /\s/.test(sentence.source[next.start - 1] ?? ''))
    return true;
  return (
    act.from - name.to < 2 &&
    (doesItself(sentence, act) || doesInCyrillic(sentence, act) || didItself(sentence, name, act))
  );
}

/** "блокирует", "удалила", "обмежив"; a ban ("запрет") ends alike. */
const CYRILLIC_DOES = /^(?!запрет|снят|лимит)\p{L}*(?:[еиюу]т|[аяие]л[аи]?|є|[аиія]в)(?!\p{L})/iu;
const doesInCyrillic = ({ source }: Sentence, { start, end }: Heard): boolean =>
  CYRILLIC_DOES.test(source.slice(start, end));

/** What follows a past form that somebody suffers: "Twitter blocked in Nigeria", "banned by a court". */
const SUFFERED = particle('suffered');
const PAST = /^(?:\p{L}+ly )?(?:\p{L}+ed|took|hid|shut|withheld|threw|cut)(?!\p{L})/iu;

/** "Facebook banned the army": below the headline a past form right before its object says who did it. */
const didItself = (sentence: Sentence, name: Heard, act: Heard): boolean =>
  sentence.zone !== TITLE &&
  act.from === name.to &&
  PAST.test(sentence.source.slice(act.start, act.end)) &&
  act.to < sentence.to &&
  !SUFFERED.has(sentence.tokens[act.to]!.word);

const ACCESS_TO = particle('accessTo');
/** Tokens of "access to the". */
const ACCESS_TOKENS = 3;

/** Right beside the name, or a small word off: "block Telegram", "bloqueo de Telegram", "restores access to Telegram". */
export const isBesideCut = ({ heard, tokens }: Sentence, name: Heard): boolean =>
  heard.some(
    (act) =>
      isConcept(act, ['block', 'suspend', 'lift', 'restore', 'stay']) &&
      (Math.max(name.from - act.to, act.from - name.to) <= 1 ||
        (name.from > act.to &&
          name.from - act.to <= ACCESS_TOKENS &&
          tokens.slice(act.to, name.from).every(({ word }) => ACCESS_TO.has(word)))),
  );

/** Somebody in office, a court, a country. */
export const hasOffice = (sentence: Sentence): boolean =>
  hasAny(sentence, ['state', 'ministry', 'regulator', 'court']) ||
  sentence.heard.some((heard) => means(heard, 'country') ?? means(heard, 'body'));

const TO_DO = particlesOf('toDo');

/** "asks the court to void", "must comply": before it stands that it is only wished or owed. */
export const isToDo = (sentence: Sentence, act: Heard): boolean =>
  TO_DO(sentence).has(sentence.tokens[act.from - 1]?.word ?? '');

/** "to withhold", "must comply". */
export const isInfinitive = (sentence: Sentence, act: Heard): boolean =>
  act.to - act.from === 1 && isToDo(sentence, act);
