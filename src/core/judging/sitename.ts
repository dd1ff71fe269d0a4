/** A site that is no known platform: "the Vikatan website", "news portal Bulatlat". Precise before all: it names what is printed as a name. */
import type { Concept } from '../../words/listen.ts';
import { isTitleCase } from './court.ts';
import type { Reading } from './reading.ts';
import { BODY, hasAny, type Heard, isConcept, type Sentence } from './sentences.ts';

const SITE_CHANGES: Concept[] = ['block', 'withhold', 'suspend', 'lift', 'restore'];
const LONGEST_NAME = 3;
/** Written with a capital and no names of sites: where a thing is from, what it is about, how it is sold. */
const NO_NAME =
  /(?:ish|ese|ian|ean|ist|ists|ic|ism|ing|ed|ly)$|^(?:the|a|an|this|that|its|his|her|their|our|your|it|they|we|he|she|in|on|at|by|for|of|to|and|or|but|if|as|no|new|old|top|many|some|most|several|other|another|such|each|every|both|all|any|news|web|internet|online|social|media|mobile|official|popular|major|local|national|state|government|govt|ministry|police|army|party|court|company|video|music|film|porn|adult|dating|betting|loan|chat|messaging|shopping|travel|muslim|hindu|sikh|christian|jewish|kurdish|kurd|tamil|arab|left|right|anti|pro|android|ios|apple|vpn|tv|radio|ott|covid|crypto|bitcoin|education|health|school|university|bank|sports?|football|cricket)$/i;

/** The names of sites and apps beside which the act is told, as printed; only in the title and the lead. */
export function namedSites(reading: Reading): string[] {
  const names = new Set<string>();
  for (const sentence of reading.sentences) {
    if (sentence.zone === BODY || !hasAny(sentence, SITE_CHANGES) || isTitleCase(sentence)) continue;
    for (const thing of sentence.heard) {
      if (!isConcept(thing, ['site', 'app'])) continue;
      const name = nameAfter(sentence, thing) ?? nameBefore(reading, sentence, thing);
      if (name) names.add(name);
    }
  }
  return [...names];
}

/** Tokens `from` to `to` as printed, if each stands as a name and none means anything else. */
function nameOf(sentence: Sentence, from: number, to: number): string | null {
  const { tokens, source } = sentence;
  if (from >= to || sentence.heard.some((one) => one.from < to && one.to > from)) return null;
  const words = tokens.slice(from, to).map(({ start, end }) => source.slice(start, end));
  const isName = words.some((word) => !NO_NAME.test(word)) && !NO_NAME.test(words.at(-1)!);
  return isName ? source.slice(tokens[from]!.start, tokens[to - 1]!.end) : null;
}

const isCapital = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at];
  return token !== undefined && /^\p{Lu}[\p{L}\p{N}]*\p{Ll}/u.test(sentence.source.slice(token.start, token.end));
};
const isJoined = (sentence: Sentence, at: number): boolean =>
  sentence.source.slice(sentence.tokens[at - 1]!.end, sentence.tokens[at]!.start) === ' ';

/** "news portal Bulatlat": one thing, and its name without a comma. */
function nameAfter(sentence: Sentence, thing: Heard): string | null {
  if (/s$/i.test(sentence.source.slice(thing.start, thing.end))) return null;
  let to = thing.to;
  while (to < sentence.to && to - thing.to < LONGEST_NAME && isJoined(sentence, to) && isCapital(sentence, to)) to++;
  return nameOf(sentence, thing.to, to);
}

/** "the Vikatan website": a word that opens a sentence has its capital anyway, and must be printed so elsewhere. */
function nameBefore(reading: Reading, sentence: Sentence, thing: Heard): string | null {
  let from = thing.from;
  while (
    from > sentence.from &&
    thing.from - from < LONGEST_NAME &&
    isJoined(sentence, from) &&
    isCapital(sentence, from - 1)
  )
    from--;
  const name = nameOf(sentence, from, thing.from);
  return name && (from > sentence.from || isPrintedInside(reading, name)) ? name : null;
}

const isPrintedInside = (reading: Reading, name: string): boolean =>
  reading.sentences.some((one) => {
    const at = one.source.indexOf(` ${name}`);
    return at > 0 && !/[.!?:]$/.test(one.source.slice(0, at));
  });
