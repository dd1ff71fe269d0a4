/** A sentence as the rules of action ask for it: who is named first, what is done, and how surely. */
import type { Concept } from '../../words/listen.ts';
import { BODY, doesItself, has, hasAny, type Heard, isConcept, type Sentence, TITLE } from './sentences.ts';

const CUTS: Concept[] = ['block', 'withhold', 'remove', 'suspend', 'halt'];
const OFFICES: Concept[] = ['state', 'ministry', 'regulator', 'police'];
export const THINGS: Concept[] = ['account', 'site', 'app', 'channel', 'platform', 'url', 'video', 'post', 'content'];

/** What a sentence holds, as the rules ask for it. */
export interface Scene {
  sentence: Sentence;
  /** Headline or first sentence. */
  front: boolean;
  title: boolean;
  platform: boolean;
  country: boolean;
  court: boolean;
  office: boolean;
  cut: boolean;
  /** Access to an account, a site or a service, and not a single post. */
  access: boolean;
  back: boolean;
  thing: boolean;
  network: boolean;
  /** Who is named first. */
  first: 'platform' | 'court' | 'office' | 'company' | null;
  /** A platform, and right after it what it does: "Twitter suspends". */
  acts: boolean;
  /** Somebody tells somebody to act: what is done is not the doer's own idea. */
  told: boolean;
  /** The act is only possible: "may block". */
  hedged: boolean;
  /** A platform or somebody else speaks of the act: it refuses, denies, condemns. */
  speaks: boolean;
  /** The language ends on its verb: the court that dismisses comes last. */
  verbLast: boolean;
}
/**
 * What a sentence holds.
 * @param text what is known of the whole text
 */
export function sceneOf(sentence: Sentence, platforms: Set<Heard>, text: Pick<Scene, 'told' | 'verbLast'>): Scene {
  const first = firstOf(sentence, platforms);
  const self = first === 'platform' || first === 'company';
  return {
    ...text,
    sentence,
    front: sentence.zone !== BODY,
    title: sentence.zone === TITLE,
    platform: sentence.heard.some((heard) => platforms.has(heard)),
    country: sentence.heard.some((heard) => heard.senses.some((one) => one.kind === 'country' || one.kind === 'state')),
    court: has(sentence, 'court'),
    office: sentence.heard.some((heard) => isConcept(heard, OFFICES) && !ownsAccount(sentence, heard)),
    cut: hasAny(sentence, CUTS),
    access: cutsAccess(sentence),
    back: hasAny(sentence, ['restore', 'lift']),
    thing: hasAny(sentence, THINGS),
    network: has(sentence, 'network'),
    first,
    hedged: text.verbLast ? has(sentence, 'may') : isHedged(sentence),
    speaks:
      sentence.quoted ||
      (self && saysFirst(sentence, platforms)) ||
      (self && hasAny(sentence, ['refuse', 'deny'])) ||
      (sentence.zone === TITLE && has(sentence, 'react')),
    acts: sentence.heard.some((heard) => platforms.has(heard) && actsItself(sentence, heard)),
  };
}

/** "X says India ordered …": a platform, and right after it that it says something. */
function saysFirst(sentence: Sentence, platforms: Set<Heard>): boolean {
  const [first, second] = sentence.heard;
  return (
    first !== undefined &&
    second !== undefined &&
    sentence.zone === TITLE &&
    platforms.has(first) &&
    isConcept(second, ['say']) &&
    second.from - first.to < 2
  );
}

/** Tokens between "may" and what may be done, or between an act and the "maybe" after it. */
const HEDGE_TOKENS = 7;
const AFTER_TOKENS = 3;
const isMaybe = ({ source }: Sentence, act: Heard, may: Heard): boolean =>
  isBefore(act, may, AFTER_TOKENS) && !/[,;:]/.test(source.slice(act.end, may.start));
const isBefore = (one: Heard, other: Heard, within: number): boolean =>
  other.from >= one.to && other.from - one.to < within;

function isHedged(sentence: Sentence): boolean {
  return sentence.heard.some(
    (may) =>
      isConcept(may, ['may']) &&
      (isConcept(may, CUTS) ||
        sentence.heard.some(
          (act) => isConcept(act, CUTS) && (isBefore(may, act, HEDGE_TOKENS) || isMaybe(sentence, act, may)),
        )),
  );
}

/** "the minister's account", "the account of the president": somebody whose account it is, and not who acts on it. */
function ownsAccount(sentence: Sentence, office: Heard): boolean {
  return sentence.heard.some((thing) => {
    if (!isConcept(thing, OWNED)) return false;
    const after = thing.from - office.to;
    const before = office.from - thing.to;
    const within = (from: number, to: number): boolean =>
      !sentence.heard.some((one) => one.from >= from && one.to <= to && isConcept(one, CUTS));
    return (
      (after >= 0 && after < 4 && within(office.to, thing.from)) ||
      (before >= 1 && before < 4 && within(thing.to, office.from))
    );
  });
}

const OWNED: Concept[] = ['account', 'channel'];

/** What marks the doer of what is done, as a word after the name or at its end: "ट्विटर ने", "ट्विटरने", "ટ્વિટરે". */
const DOER = new Set(['ने', 'نے', 'ਨੇ']);
const DOER_ENDING = /[\p{L}\p{M}](?:(?<=\p{sc=Devanagari})(?:ने|ले)|(?<!ન)ે)$/u;

const isDoer = ({ source, tokens }: Sentence, name: Heard): boolean =>
  DOER.has(tokens[name.to]?.word ?? '') || DOER_ENDING.test(source.slice(name.start, name.end));

/** The word right after a name is an act on access, in a form that says who does it; or the name is marked as the doer. */
function actsItself(sentence: Sentence, name: Heard): boolean {
  if (isDoer(sentence, name)) return hasAny(sentence, CUTS) && !hasAny(sentence, ['say', 'react', 'refuse']);
  const act = sentence.heard.find((one) => one.from >= name.to);
  if (!act || act.from - name.to > 1 || !isConcept(act, CUTS)) return false;
  return doesItself(sentence, act);
}

/** Removing an account or a site is a block in other words; removing a post is not. */
function cutsAccess(sentence: Sentence): boolean {
  if (hasAny(sentence, ['block', 'withhold', 'suspend', 'halt'])) return true;
  return has(sentence, 'remove') && hasAny(sentence, ['account', 'site', 'app', 'channel', 'url']);
}

function firstOf(sentence: Sentence, platforms: Set<Heard>): Scene['first'] {
  for (const heard of sentence.heard) {
    if (platforms.has(heard)) return 'platform';
    if (isConcept(heard, ['court'])) return 'court';
    if (isConcept(heard, OFFICES) || heard.senses.some((one) => one.kind === 'country')) return 'office';
    if (isConcept(heard, ['company'])) return 'company';
  }
  return null;
}
