/** Which of the platforms that a text names the act is about. */
import type { Action } from '../finding.ts';
import { OWNERS } from '../text/owners.ts';
import { isCompared } from './country.ts';
import type { Ear } from './ear.ts';
import { particle, particlesOf } from './particle.ts';
import { ON } from './medium.ts';
import { ACTS_ON_PLATFORMS } from './platformnames.ts';
import type { Reading } from './reading.ts';
import { namedSites } from './sitename.ts';
import { namesStores, saysStores, STORE_OF, STORES } from './stores.ts';
import { BODY, has, hasAny, type Heard, isConcept, means, type Sentence, TITLE } from './sentences.ts';

/** Acts against one addressee, whom the headline names; others are told as context. */
const ONLY_HEADLINE: readonly Action[] = ['fine', 'challenge', 'notice', 'ruling', 'rule'];

/**
 * The platforms the act is about, as named in the text; after the renaming X, before it Twitter. Of a long list of
 * outlets none: it is of examples, and the next telling has others.
 */
export function platformsOf(ear: Ear, reading: Reading, spans: Set<Heard>, action: Action): string[] {
  if (action === 'shutdown') return [];
  const names = new Set<string>();
  const inTitle = reading.sentences.some(
    (sentence) => sentence.zone === TITLE && sentence.heard.some((heard) => spans.has(heard)),
  );
  const ofNetwork = !inTitle && reading.sentences.some(isOfNetwork);
  for (const sentence of reading.sentences) {
    if (sentence.zone === BODY && (ofNetwork || isContext(sentence, spans, inTitle, action))) continue;
    const isBelow = inTitle && sentence.zone !== TITLE;
    if (isBelow && ONLY_HEADLINE.includes(action) && !isFuller(sentence, spans, names)) continue;
    const others = inTitle || names.size > 0;
    for (const heard of sentence.heard)
      if (spans.has(heard) && !isBesides(sentence, heard, others)) names.add(means(heard, 'platform')!.id);
  }
  if (names.size === 0 && action !== 'challenge') return namedSites(reading);
  if (names.size >= LIST && [...names].every((name) => ear.press.has(name))) return [];
  return oneName(ear, names, reading, action);

  /** Named, and not what the act is about. @param others other names are there for that */
  function isBesides(sentence: Sentence, heard: Heard, others: boolean): boolean {
    if (others && (isTurnedTo(sentence, heard) || isOfCompared(sentence, heard, spans))) return true;
    if (isBefore(sentence, heard, spans, others)) return true;
    if (sentence.zone === TITLE) return false;
    if (isAside(sentence, heard, others) && !isFuller(sentence, spans, names)) return true;
    return action === 'restore' && others && staysCut(sentence);
  }
}

/**
 * Below, whoever else has banned somebody is context of a ban by the platform of the headline; and of a rule that names
 * none in the headline, whoever warns of it or is spared, where it is no list.
 */
function isContext(sentence: Sentence, spans: Set<Heard>, inTitle: boolean, action: Action): boolean {
  if (action === 'suspend') return inTitle;
  return action === 'rule' && !inTitle && namesIn(sentence, spans).size < LIST;
}

const namesIn = ({ heard }: Sentence, spans: Set<Heard>): Set<string> =>
  new Set(heard.flatMap((one) => (spans.has(one) ? [means(one, 'platform')!.id] : [])));

/** "Mobile internet suspended", "Uganda offline": a headline that tells of the network, and of no platform. */
const isOfNetwork = (sentence: Sentence): boolean => sentence.zone === TITLE && has(sentence, 'network');

/** Names in one list that make it the fuller one. */
const LIST = 4;

/** "Google to WhatsApp under threat": the headline names the ends of a list, and a sentence below all of it. */
function isFuller(sentence: Sentence, spans: Set<Heard>, named: ReadonlySet<string>): boolean {
  if (named.size < 2) return false;
  const names = namesIn(sentence, spans);
  return names.size >= LIST && [...named].every((name) => names.has(name));
}

/** "Viber and WhatsApp stay shut", "Steam has not been restored yet": what is not given back. */
const staysCut = (sentence: Sentence): boolean =>
  hasAny(sentence, ['restore', 'lift'])
    ? hasAny(sentence, ['notYet', 'not'])
    : hasAny(sentence, ['block', 'suspend', 'halt']);

/** Tokens between a country that is only compared and what it did. */
const COMPARED_TOKENS = 3;

/** "After Turkey's Twitter ban, Bangladesh blocks YouTube": what the other country cut off, where a sentence names more. */
const isOfCompared = (sentence: Sentence, name: Heard, spans: ReadonlySet<Heard>): boolean =>
  sentence.countries.some(
    (one) =>
      one.to <= name.from &&
      name.from - one.to < COMPARED_TOKENS &&
      isCompared(sentence, one) &&
      !sentence.source.slice(one.end, name.start).includes(','),
  ) && sentence.heard.some((one) => one.from >= name.to && spans.has(one));

const AFTER = particle('after');
const UPON = particlesOf('upon');
const UPON_WHICH = particlesOf('uponWhich');

/** "five days after Instagram", "a week after Twitter it is YouTube's turn": what was cut off before, where another is named. */
function isBefore(sentence: Sentence, name: Heard, spans: ReadonlySet<Heard>, others: boolean): boolean {
  if (isUpon(sentence, name)) return sentence.heard.some((one) => one.from >= name.to && spans.has(one));
  if (!AFTER.has(sentence.tokens[name.from - 1]?.word ?? '')) return false;
  if (sentence.heard.some((one) => one.from === name.to && isConcept(one, ACTS_ON_PLATFORMS))) return false;
  if (sentence.zone !== TITLE && others) return sentence.tokens[name.to]?.word !== 's';
  return sentence.heard.some(
    (one) => (one.from >= name.to || name.to === sentence.to) && one !== name && spans.has(one),
  );
}

/** "Nach Roblox sperrt Moskau auch Viber", "Roblox'un ardından Viber da kapatıldı". */
function isUpon(sentence: Sentence, name: Heard): boolean {
  const { zone, tokens, from, to } = sentence;
  const before = tokens.slice(Math.max(from, name.from - 2), name.from);
  const after = tokens.slice(name.to, Math.min(to, name.to + 2));
  return (
    zone === TITLE &&
    (before.some(({ word }) => UPON(sentence).has(word)) || after.some(({ word }) => UPON_WHICH(sentence).has(word)))
  );
}

const TAKES = particle('takesTo');

/** "takes to Koo to rebuke Twitter". */
const isTurnedTo = ({ tokens }: Sentence, { from }: Heard): boolean =>
  tokens[from - 1]?.word === 'to' && TAKES.has(tokens[from - 2]?.word ?? '');

/** A medium ("wrote on X"), a comparison, or the history of another block. */
function isAside(sentence: Sentence, heard: Heard, others: boolean): boolean {
  if (!others) return false;
  if (ON(sentence).has(sentence.tokens[heard.from - 1]?.word ?? '') && hasAny(sentence, ['say', 'react'])) return true;
  const next = sentence.heard[sentence.heard.indexOf(heard) + 1];
  if (next && isConcept(next, ['account']) && has(sentence, 'say') && !hasAny(sentence, ['block', 'suspend', 'remove']))
    return true;
  if (has(sentence, 'earlier') && !hasAny(sentence, ['order', 'restore'])) return true;
  return !hasAny(sentence, ACTS_ON_PLATFORMS);
}

/** Services that are told of beside their company: of Facebook before it was Meta, and of Microsoft. */
const OWNED: readonly [string, string][] = [
  ['WhatsApp', 'Facebook'],
  ...[...OWNERS].filter(([, owner]) => owner === 'Microsoft'),
];

/** "Facebook and WhatsApp", "Google, YouTube": a name that stands in a list is meant, and not as whose service the other is. */
const isListed = (reading: Reading, name: string): boolean =>
  reading.sentences.some((sentence) =>
    sentence.heard.some((one, index) => {
      const next = sentence.heard[index + 1];
      if (!next || !means(one, 'platform') || !means(next, 'platform')) return false;
      if (!means(one, 'platform', name) && !means(next, 'platform', name)) return false;
      return next.from === one.to || (next.from === one.to + 1 && AND(sentence).has(sentence.tokens[one.to]!.word));
    }),
  );
const AND = particlesOf('and', 'or');

const namesInTitle = (reading: Reading, name: string): boolean =>
  reading.sentences.some(
    (sentence) => sentence.zone === TITLE && sentence.heard.some((heard) => means(heard, 'platform', name)),
  );

/** Of two names of one thing the one in force on the day; stores and parents step back where their apps are named. */
function oneName(ear: Ear, names: Set<string>, reading: Reading, action: Action): string[] {
  for (const { name, renamed, until } of ear.renamed) {
    if (!names.has(name) || !names.has(renamed)) continue;
    const before = reading.text.publishedAt !== null && reading.text.publishedAt < until;
    names.delete(before ? renamed : name);
  }
  // What is taken from the stores is a matter of the stores.
  const stores = STORES.filter((store) => names.has(store));
  if (action === 'takedown' && stores.length > 0) return stores;
  // "The app is back in the stores"
  const isBackThere = action === 'restore' && reading.sentences.some((one) => one.zone === TITLE && saysStores(one));
  if (isBackThere && stores.length > 0) return stores;
  // "Google and Apple drop the app from their stores"
  const keepers = STORE_OF.filter(([company]) => names.has(company));
  if (action === 'takedown' && keepers.length > 0 && namesStores(reading)) return keepers.map(([, store]) => store);
  // Told to drop an app, the stores are not what is dropped.
  if (names.size > 2 && names.delete('Apple')) names.delete('Google');
  if (names.size > 1) names.delete('Apple');
  if ([...names].some((name) => OWNERS.get(name) === 'Meta')) names.delete('Meta');
  // "Facebook's Zuckerberg on the WhatsApp ban": the company is not what is cut off
  for (const [service, owner] of OWNED)
    if (names.has(service) && names.has(owner) && !namesInTitle(reading, owner) && !isListed(reading, owner))
      names.delete(owner);
  // "the Google-owned service"
  if (
    names.has('YouTube') &&
    (!namesInTitle(reading, 'Google') || (action === 'block' && !isListed(reading, 'Google')))
  )
    names.delete('Google');
  // Grok is of X: what is blocked is Grok, who is written to is X.
  if (names.has('Grok') && names.has('X')) names.delete(action === 'block' || action === 'statement' ? 'X' : 'Grok');
  return [...names];
}
