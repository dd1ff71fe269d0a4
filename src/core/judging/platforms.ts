/** Which platforms an item means, and which of them the act is about. */
import type { Concept } from '../../words/listen.ts';
import type { Action } from '../finding.ts';
import { OWNERS } from '../text/owners.ts';
import { isCompared } from './country.ts';
import { type Ear, OUTLET } from './ear.ts';
import { particle, particlesOf } from './particle.ts';
import { isMedium, ON } from './medium.ts';
import type { Reading } from './reading.ts';
import { ACTS, CHANGES } from './roles.ts';
import { namedSites } from './sitename.ts';
import { BODY, has, hasAny, type Heard, isConcept, means, type Sentence, TITLE } from './sentences.ts';

const NEIGHBOURHOOD: Concept[] = [
  'platform',
  'online',
  'account',
  'post',
  'app',
  'channel',
  'network',
  'isp',
  'regulator',
  'video',
  'content',
];
const OTHER_TRADES: Concept[] = ['sport', 'road', 'medicine', 'travel', 'film', 'market'];
const ACTS_ON_PLATFORMS: Concept[] = [...ACTS, 'comply', 'sue'];

/** Spans that name a platform; ambiguous names ("X", "Signal") only in the right neighbourhood. */
export function platformSpans(ear: Ear, reading: Reading): Set<Heard> {
  const spans = new Set<Heard>();
  const weak: { sentence: Sentence; heard: Heard }[] = [];
  const outlets: Outlet[] = [];
  for (const sentence of reading.sentences)
    for (const heard of sentence.heard) {
      const platform = means(heard, 'platform');
      if (!platform) continue;
      if (platform.value === OUTLET) outlets.push({ sentence, heard, name: platform.id, weak: platform.weak });
      else if (!platform.weak) spans.add(heard);
      else if (isInUse(ear, reading, platform.id)) weak.push({ sentence, heard });
    }
  const near = reading.sentences.filter(isNear).length;
  const far = reading.sentences.filter((sentence) => hasAny(sentence, OTHER_TRADES)).length;
  const company = spans.size > 0 || near > far;
  for (const { sentence, heard } of weak)
    if (isMeant(sentence, heard, company || isDealtWith(sentence, heard, far === 0))) spans.add(heard);
  addOutlets(outlets, spans);
  for (const sentence of reading.sentences)
    for (const heard of sentence.heard)
      if (spans.has(heard) && (isMedium(sentence, heard) || isKindOf(sentence, heard))) spans.delete(heard);
  return spans;
}

/** "den Messenger Signal": what the next one is, and no name, though there is one of that name. */
const isKindOf = ({ heard, source }: Sentence, name: Heard): boolean =>
  isConcept(name, ['app', 'platform']) &&
  heard.some(
    (one) =>
      one.from === name.to && means(one, 'platform') !== undefined && /^\s+$/.test(source.slice(name.end, one.start)),
  );

const isNear = (sentence: Sentence): boolean =>
  hasAny(sentence, NEIGHBOURHOOD) || sentence.heard.some((heard) => means(heard, 'law'));

/** Whether what is done around a name makes it a platform's. @param alone nothing in the text is of another field */
const isDealtWith = (sentence: Sentence, name: Heard, alone: boolean): boolean =>
  isCutOff(sentence, name) ||
  isBidden(sentence, name) ||
  (alone &&
    (isCut(sentence) ||
      (isForeign(sentence, name) && hasAny(sentence, ACTS_ON_PLATFORMS)) ||
      isAddressee(sentence, name) ||
      opensOn(sentence, name) ||
      isBack(sentence, name)));

interface Outlet {
  sentence: Sentence;
  heard: Heard;
  name: string;
  weak: boolean;
}

/** Outlets whose sites are cut off somewhere in the text: then every mention is of them. */
function addOutlets(outlets: readonly Outlet[], spans: Set<Heard>): void {
  const hosted = new Set(outlets.filter((one) => isOnPlatform(one, spans)).map(({ name }) => name));
  const cut = new Set<string>();
  for (const list of listsOf(outlets.filter(({ name }) => !hosted.has(name))))
    if (isListCut(list)) for (const { name } of list) cut.add(name);
  for (const { heard, name } of outlets) if (cut.has(name)) spans.add(heard);
}

/** Those written as names, each with the ones that stand right beside it: "BBC, Meduza and Deutsche Welle". */
function listsOf(outlets: readonly Outlet[]): Outlet[][] {
  const lists: Outlet[][] = [];
  let last: Outlet | undefined;
  for (const one of outlets) {
    if (!isTitled(one)) continue;
    const gap = last?.sentence === one.sentence ? one.heard.from - last.heard.to : Infinity;
    if (gap <= 1) lists.at(-1)!.push(one);
    else lists.push([one]);
    last = one;
  }
  return lists;
}

/** One of a list is surely an outlet, one stands beside the act or the word for a site, and none is only whose people it is. */
const isListCut = (list: readonly Outlet[]): boolean =>
  hasAny(list[0]!.sentence, CHANGES) &&
  list.some((one) => !one.weak || isInQuotes(one)) &&
  list.every((one) => !isOfOutlet(one)) &&
  list.some(
    ({ sentence, heard }) =>
      isBesideSite(sentence, heard) || isOutletCut(sentence, heard) || suesOverCut(sentence, heard),
  );

/** "the 4PM News channel on YouTube", "accuses X over Reuters": what an outlet has there is the platform's, where both are not of one list. */
const isOnPlatform = ({ sentence, heard }: Outlet, spans: Set<Heard>): boolean =>
  sentence.heard.some(
    (one) =>
      spans.has(one) &&
      means(one, 'platform')?.value !== OUTLET &&
      (hasAny(sentence, ['channel', 'account', 'post', 'video']) || !isListedWith(sentence, heard, one)),
  );

/** "Facebook, BBC and Deutsche Welle": nothing but names stands between. */
function isListedWith({ heard, tokens }: Sentence, one: Heard, other: Heard): boolean {
  const [first, last] = [heard.indexOf(one), heard.indexOf(other)].sort((a, b) => a - b);
  return heard.slice(first, last! + 1).every((name, index, names) => {
    if (!means(name, 'platform')) return false;
    return index === 0 || (name.from - names[index - 1]!.to <= 1 && !ON.has(tokens[name.from - 1]?.word ?? ''));
  });
}

/** Tokens between a name and the word for a site: "Vikatan's website", "the website of the Vikatan". */
const BESIDE_TOKENS = 3;

/** "the Vikatan website", "विकटन की वेबसाइट", "website of the Kashmir Times". */
function isBesideSite(sentence: Sentence, name: Heard): boolean {
  return sentence.heard.some(
    (thing) =>
      isConcept(thing, ['site', 'app', 'url']) &&
      ((thing.from >= name.to && thing.from - name.to < BESIDE_TOKENS) ||
        (thing.to <= name.from && name.from - thing.to < BESIDE_TOKENS)),
  );
}

/** "El País", "Charter 97", "meduza.io", and no "El país": each word has a capital or a script that has none, or it is quoted or an address. */
const isTitled = (one: Outlet): boolean =>
  isInQuotes(one) || isAddress(one) || !/(?:^|\s)(?!(?:e|en|of|della)\s)\p{Ll}{2}/u.test(textOf(one));

/** "thewire.in", and "meduza" of "meduza.io". */
const isAddress = (one: Outlet): boolean =>
  /^\S+\.\p{Ll}{2,}$/u.test(textOf(one)) || /^\.\p{Ll}{2}/u.test(one.sentence.source.slice(one.heard.end));

const textOf = ({ sentence, heard }: Outlet): string => sentence.source.slice(heard.start, heard.end);

const isInQuotes = ({ sentence: { source }, heard }: Outlet): boolean =>
  /["“„«‘'「]$/u.test(source.slice(0, heard.start)) && /^["”“»’'」]/u.test(source.slice(heard.end));

/** Whoever works for an outlet or what it makes, and what it is kept from. */
const OF_OUTLET = particle('ofOutlet');
const KEPT_FROM = particle('keptFrom');

/** "Russia bans BBC crew", "bars Reuters from pool", and no "bans RT from online platforms". */
function isOfOutlet({ sentence: { source, tokens, heard }, heard: { to, end } }: Outlet): boolean {
  const next = tokens[to]?.word ?? '';
  if (source[end] === '-' || OF_OUTLET.has(next)) return true;
  return (
    KEPT_FROM.has(next) &&
    !heard.some((one) => one.from === to + 1 && isConcept(one, ['online', 'platform', 'network']))
  );
}

/** The act stands right beside the outlet, and somebody in office or a country is named. */
const isOutletCut = (sentence: Sentence, name: Heard): boolean => hasOffice(sentence) && isBesideCut(sentence, name);

/** "Bulatlat asks court to void the block": an outlet that opens the sentence and goes to court over a block, its own. */
const suesOverCut = ({ heard, concepts }: Sentence, name: Heard): boolean =>
  heard[0] === name && concepts.has('sue') && concepts.has('block');

/** Whether a weak name was one on the day of the text: an X of 2019 is no platform. */
function isInUse(ear: Ear, { text }: Reading, name: string): boolean {
  const since = ear.since.get(name);
  return since === undefined || text.publishedAt === null || text.publishedAt >= since;
}

/** Somebody in office acts, and the act stands right beside the name: "block Telegram". */
const isCutOff = (sentence: Sentence, name: Heard): boolean => isCut(sentence) && isBesideCut(sentence, name);

const ACCESS_TO = particle('accessTo');
/** Tokens of "access to the". */
const ACCESS_TOKENS = 3;

/** Right beside the name, or a small word off: "block Telegram", "bloqueo de Telegram", "restores access to Telegram". */
const isBesideCut = ({ heard, tokens }: Sentence, name: Heard): boolean =>
  heard.some(
    (act) =>
      isConcept(act, ['block', 'suspend', 'lift', 'restore', 'stay']) &&
      (Math.max(name.from - act.to, act.from - name.to) <= 1 ||
        (name.from > act.to &&
          name.from - act.to <= ACCESS_TOKENS &&
          tokens.slice(act.to, name.from).every(({ word }) => ACCESS_TO.has(word)))),
  );

/** Tokens between a weak name and what is done to it or what it does. */
const ADDRESS_TOKENS = 3;

/** Tokens between a name that opens a headline and what it does or suffers. */
const OPENING_TOKENS = 4;
/** What a headline says of a platform that it opens on, of whoever has a say or of an order. */
const OPENED_WITH: Concept[] = ['sue', 'refuse', 'comply', 'react', 'deny', 'remove', 'suspend', 'uphold', 'fine'];
const POWER: Concept[] = ['block', 'order', 'court', 'state', 'ministry', 'regulator', 'law'];

/** "Telegram appeals block", "X calls Indian orders unlawful": who is named first does or suffers what platforms do. */
const opensOn = (sentence: Sentence, name: Heard): boolean =>
  sentence.zone === TITLE &&
  name === sentence.heard[0] &&
  name.from === sentence.from &&
  (hasAny(sentence, POWER) || sentence.countries.length > 0) &&
  sentence.heard.some((act) => isConcept(act, OPENED_WITH) && act.from - name.to <= OPENING_TOKENS);

/** Phrases of "Vuelve Telegram". */
const BACK_ALONE = 2;

/** Companies of many trades: they are back in favour, in court, in business. */
const COMPANIES = new Set(OWNERS.values());

/**
 * "Access to X is back", "Telegram works again": a headline that gives back a letter, or that opens on what it gives
 * back, means the platform; what an outage took may be anything.
 */
function isBack(sentence: Sentence, name: Heard): boolean {
  if (sentence.zone !== TITLE || has(sentence, 'outage')) return false;
  const isX = sentence.source.slice(name.start, name.end) === 'X';
  if (!isX && COMPANIES.has(means(name, 'platform')!.id)) return false;
  if (!isX && name !== sentence.heard[0] && sentence.heard.length > BACK_ALONE) return false;
  return sentence.heard.some(
    (act) => isConcept(act, ['restore', 'lift']) && Math.max(name.from - act.to, act.from - name.to) < ADDRESS_TOKENS,
  );
}

/** What only a platform can be bidden to remove; a site or an app may be anybody's. */
const POSTED: Concept[] = ['account', 'channel', 'post', 'video', 'url'];
/** Tokens between a removal and what is to go: "remove the 12 videos". */
const POSTED_TOKENS = 4;

/** "UCC orders X to remove 12 videos about rowing": somebody in office bids it do what only a platform can, whatever else the text is about. */
function isBidden(sentence: Sentence, name: Heard): boolean {
  const { heard } = sentence;
  const isWithin = (one: Heard, other: Heard, tokens: number): boolean =>
    Math.max(other.from - one.to, one.from - other.to) <= tokens;
  return (
    hasOffice(sentence) &&
    heard.some((act) => isConcept(act, ['order', 'ask']) && isWithin(act, name, 1)) &&
    heard.some(
      (act) =>
        isConcept(act, ['remove', 'block', 'withhold', 'suspend', 'restore']) &&
        isWithin(act, name, ADDRESS_TOKENS) &&
        heard.some((one) => one !== act && isConcept(one, POSTED) && isWithin(act, one, POSTED_TOKENS)),
    )
  );
}

/** Headline or lead fine it a sum, write to it, deny a ban on it or tell that it goes to court: "Telegram fined $1 million", "notice to X". */
function isAddressee(sentence: Sentence, name: Heard): boolean {
  if (sentence.zone === BODY) return false;
  const beside = (concepts: Concept[]): boolean =>
    sentence.heard.some(
      (act) =>
        (isConcept(act, concepts) || (concepts.includes('money') && means(act, 'scale'))) &&
        Math.max(name.from - act.to, act.from - name.to) <= ADDRESS_TOKENS &&
        !/[:;–—|]/.test(sentence.source.slice(Math.min(name.end, act.end), Math.max(name.start, act.start))),
    );
  if (has(sentence, 'fine') && beside(['fine', 'money', 'sue'])) return isSum(sentence) || has(sentence, 'sue');
  return hasOffice(sentence) && beside(['notice', 'charge', 'sue', 'deny', 'fine', 'uphold', 'rule', 'strike']);
}

/** Three letters of another script than Latin, one after the other. */
const OTHER_SCRIPT = /(?:(?!\p{sc=Latin})\p{L}){3}/u;

/** "суд отклонил жалобу Telegram": in a text of another script a Latin name is no word of the language. */
function isForeign({ source }: Sentence, name: Heard): boolean {
  return /^\p{Lu}\p{sc=Latin}*$/u.test(source.slice(name.start, name.end)) && OTHER_SCRIPT.test(source);
}

/** An amount of money, and not a handful of it. */
export const isSum = (sentence: Sentence): boolean =>
  sentence.heard.some((heard) => isConcept(heard, ['money']) || means(heard, 'scale') !== undefined) ||
  /\p{Sc}\s?\p{Nd}/u.test(
    sentence.source.slice(sentence.tokens[sentence.from]?.start, sentence.tokens[sentence.to]?.start),
  );

/** Somebody in office, a court, a country. */
const hasOffice = (sentence: Sentence): boolean =>
  hasAny(sentence, ['state', 'ministry', 'regulator', 'court']) ||
  sentence.heard.some((heard) => means(heard, 'country') ?? means(heard, 'body'));

/** Somebody in office cuts it off, fines it or gives it back: then it is no letter and no bird. */
function isCut(sentence: Sentence): boolean {
  return (
    hasAny(sentence, ['block', 'withhold', 'suspend', 'halt', 'lift', 'restore', 'fine', 'stay']) &&
    (hasAny(sentence, ['court', 'state', 'ministry', 'critic']) ||
      sentence.heard.some((heard) => means(heard, 'country')))
  );
}

const NOT_BEFORE_X = particle('noPlatformX');
const NOT_AFTER_X = particle('xOfSomething');

/** With a capital, or in a script that has none. */
const isWrittenAsName = (sentence: Sentence, heard: Heard): boolean =>
  !/^\p{Ll}/u.test(sentence.source.slice(heard.start));

/** A weak name counts with a capital, in company. */
function isMeant(sentence: Sentence, heard: Heard, company: boolean): boolean {
  if (!company && !has(sentence, 'company')) return false;
  if (!isWrittenAsName(sentence, heard)) return false;
  if (sentence.source.slice(heard.start, heard.end) !== 'X') return true;
  return (
    !NOT_BEFORE_X.has(sentence.tokens[heard.from - 1]?.word ?? '') &&
    !NOT_AFTER_X.has(sentence.tokens[heard.to]?.word ?? '')
  );
}

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
const isUpon = ({ zone, tokens, from, to, language }: Sentence, name: Heard): boolean =>
  zone === TITLE &&
  (tokens.slice(Math.max(from, name.from - 2), name.from).some(({ word }) => UPON.get(language)?.has(word)) ||
    tokens.slice(name.to, Math.min(to, name.to + 2)).some(({ word }) => UPON_WHICH.get(language)?.has(word)));

const TAKES = particle('takesTo');

/** "takes to Koo to rebuke Twitter". */
const isTurnedTo = ({ tokens }: Sentence, { from }: Heard): boolean =>
  tokens[from - 1]?.word === 'to' && TAKES.has(tokens[from - 2]?.word ?? '');

/** A medium ("wrote on X"), a comparison, or the history of another block. */
function isAside(sentence: Sentence, heard: Heard, others: boolean): boolean {
  if (!others) return false;
  if (ON.has(sentence.tokens[heard.from - 1]?.word ?? '') && hasAny(sentence, ['say', 'react'])) return true;
  const next = sentence.heard[sentence.heard.indexOf(heard) + 1];
  if (next && isConcept(next, ['account']) && has(sentence, 'say') && !hasAny(sentence, ['block', 'suspend', 'remove']))
    return true;
  if (has(sentence, 'earlier') && !hasAny(sentence, ['order', 'restore'])) return true;
  return !hasAny(sentence, ACTS_ON_PLATFORMS);
}

export const STORES = ['Apple App Store', 'Google Play'];
/** Who keeps which. */
const STORE_OF: readonly [string, string][] = [
  ['Apple', 'Apple App Store'],
  ['Google', 'Google Play'],
];
/** Whether a platform is one that takes apps out of its store, and not such an app. */
export const keepsStore = (name: string): boolean =>
  STORES.includes(name) || STORE_OF.some(([company]) => company === name);
const STORE_WORDS = particle('stores');

const saysStores = ({ tokens, from, to }: Sentence): boolean =>
  tokens.slice(from, to).some(({ word }) => STORE_WORDS.has(word));

/** Headline or lead say that something is taken out of a store. */
export const namesStores = ({ sentences }: Reading): boolean =>
  sentences.some((one) => one.zone !== BODY && saysStores(one));

/** Services that are told of beside their company: of Facebook before it was Meta, and of Microsoft. */
const OWNED: readonly [string, string][] = [
  ['WhatsApp', 'Facebook'],
  ...[...OWNERS].filter(([, owner]) => owner === 'Microsoft'),
];

/** "Facebook and WhatsApp", "Google, YouTube": a name that stands in a list is meant, and not as whose service the other is. */
const isListed = (reading: Reading, name: string): boolean =>
  reading.sentences.some(({ heard, tokens }) =>
    heard.some((one, index) => {
      const next = heard[index + 1];
      if (!next || !means(one, 'platform') || !means(next, 'platform')) return false;
      if (!means(one, 'platform', name) && !means(next, 'platform', name)) return false;
      return next.from === one.to || (next.from === one.to + 1 && AND.has(tokens[one.to]!.word));
    }),
  );
const AND = particle('and', 'or');

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
