/**
 * What the verdict is weighed from: readable features of a text, each traced to the span that says it.
 * They speak of meanings, so that what English teaches holds for Telugu; words by themselves are in lexicon.ts.
 */
import { SATIRE_OUTLETS } from '../../words/entities/satire.ts';
import { CONCEPTS, type Concept } from '../../words/listen.ts';
import { feature } from './feature.ts';
import { actsOnAccess, FORMAL, NOBODY_ACTS, TARGETS } from './gate.ts';
import type { Reading } from './reading.ts';
import { CHANGES, DEEDS, OFFICES } from './roles.ts';
import { isQuestion } from './speech.ts';
import { BODY, has, hasAny, type Heard, means, type Sentence, TITLE, ZONE_NAMES } from './sentences.ts';
import type { Sense } from './vocabulary.ts';

/** By number, the features present in a text, and the first span that brought it. */
export type Features = Map<number, { sentence: Sentence; heard: Heard } | null>;

const AGENTS: readonly Concept[] = [...OFFICES, 'company'];
const ELSEWHERE: readonly Concept[] = [
  'sport',
  'road',
  'market',
  'medicine',
  'school',
  'travel',
  'film',
  'crime',
  'sanction',
  'explain',
  'adblock',
  'politics',
  'finance',
  'science',
  'antitrust',
  'satire',
  'business',
  'outage',
  'product',
  'privacy',
];

type Put = (feature: number, sentence: Sentence, heard: Heard) => void;

export const NOBODY = feature(NOBODY_ACTS);
export const SATIRE = feature('satire');
/** The headline only asks. */
const ASKS = feature('title: asks');

/** What a span may bring, each as a feature of its own and as one of where it stands. */
interface Brought {
  /** By index. */
  concepts: number[];
  platform: number;
  body: number;
  law: number;
  country: number;
  state: number;
  /** The acts of a sentence are only quoted. */
  quoted: number;
}

const broughtIn = (zone: string): Brought => ({
  concepts: CONCEPTS.map((concept) => feature(zone + concept)),
  platform: feature(`${zone}named platform`),
  body: feature(`${zone}named body`),
  law: feature(`${zone}named law`),
  country: feature(`${zone}country`),
  state: feature(`${zone}state`),
  quoted: feature(`${zone}quoted act`),
});
const ANYWHERE = broughtIn('');
const ZONED = ZONE_NAMES.map(broughtIn);

/** By the index of an act, its feature; of what is no act, none. */
type ByAct = readonly (number | undefined)[];

const byAct = (acts: readonly Concept[], name: (act: Concept) => string): ByAct =>
  CONCEPTS.map((act) => (acts.includes(act) ? feature(name(act)) : undefined));

/** The features of an act and something else in its sentence. */
interface Pair {
  isThere: (sentence: Sentence, platforms: Set<Heard>) => boolean;
  features: ByAct;
}

const pairsIn = (zone: string): Pair[] => {
  const pair = (other: string, isThere: Pair['isThere']): Pair => ({
    isThere,
    features: byAct(DEEDS, (act) => `${zone}${act} + ${other}`),
  });
  return [
    pair('named platform', ({ heard }, platforms) => heard.some((one) => platforms.has(one))),
    pair('target', (one) => hasAny(one, TARGETS)),
    pair('network', (one) => has(one, 'network')),
    pair('named body', ({ heard }) => heard.some((one) => means(one, 'body') || means(one, 'office'))),
    {
      isThere: ({ heard }) => heard.some((one) => means(one, 'law')),
      features: byAct(FORMAL, () => 'act + named law'),
    },
    ...AGENTS.map((agent) => pair(agent, (one) => has(one, agent))),
  ];
};

/** The features of an act and of who is named first in its sentence, by the latter. */
const firstsIn = (zone: string): ReadonlyMap<string, ByAct> =>
  new Map(
    ['platform', 'body', 'country', ...AGENTS].map((first) => [
      first,
      byAct(DEEDS, (act) => `${zone}${first} first, ${act}`),
    ]),
  );

const IN_TITLE = { pairs: pairsIn('title: '), firsts: firstsIn('title: ') };
const IN_TEXT = { pairs: pairsIn('text: '), firsts: firstsIn('text: ') };

/**
 * Handed a text's opening only: what a long text says later would pile up and say nothing.
 * @param platforms spans that are believed to mean a platform
 */
export function featuresOf(reading: Reading, platforms: Set<Heard>): Features {
  const features: Features = new Map();
  const put: Put = (one, sentence, heard) => {
    if (!features.has(one)) features.set(one, { sentence, heard });
  };
  for (const sentence of reading.sentences) {
    const zoned = ZONED[sentence.zone]!;
    for (const heard of sentence.heard) {
      for (const one of heard.senses) {
        const here = broughtBy(one, zoned);
        if (here === null || (one.kind === 'platform' && !platforms.has(heard))) continue;
        put(here, sentence, heard);
        put(broughtBy(one, ANYWHERE)!, sentence, heard);
      }
    }
    pairs(sentence, platforms, put);
    const [opens] = sentence.heard;
    if (opens && sentence.zone === TITLE && isQuestion(sentence)) put(ASKS, sentence, opens);
    const spoken = sentence.quoted && sentence.heard[0];
    if (spoken) put(zoned.quoted, sentence, spoken);
  }
  combine(features);
  if (isSatirist(reading.text.outlet)) features.set(SATIRE, null);
  if (!actsOnAccess(reading, platforms)) features.set(NOBODY, null);
  return features;
}

const SATIRISTS = new Set(SATIRE_OUTLETS.split(', '));
const isSatirist = (outlet: string | null): boolean => SATIRISTS.has(outlet?.toLowerCase().replace(/^www\./, '') ?? '');

function broughtBy({ kind, value }: Sense, brought: Brought): number | null {
  if (kind === 'concept') return brought.concepts[value]!;
  if (kind === 'office') return brought.body;
  return kind === 'platform' || kind === 'body' || kind === 'law' || kind === 'country' || kind === 'state'
    ? brought[kind]
    : null;
}

/** Who does what to whom, within a sentence. */
function pairs(sentence: Sentence, platforms: Set<Heard>, put: Put): void {
  if (!hasAny(sentence, DEEDS)) return;
  const { pairs, firsts } = sentence.zone === TITLE ? IN_TITLE : IN_TEXT;
  const there = pairs.filter(({ isThere }) => isThere(sentence, platforms));
  putActs(
    sentence,
    there.map(({ features }) => features),
    put,
  );
  const first = sentence.zone === BODY ? null : firstAgent(sentence, platforms);
  if (first) putActs(sentence, [firsts.get(first)!], put);
}

/** Puts the features that each act of a sentence has in these. */
function putActs(sentence: Sentence, all: readonly ByAct[], put: Put): void {
  for (const heard of sentence.heard) {
    for (const { kind, value } of heard.senses) {
      if (kind !== 'concept') continue;
      for (const byAct of all) {
        const one = byAct[value];
        if (one !== undefined) put(one, sentence, heard);
      }
    }
  }
}

/** Who is named first in a sentence. */
function firstAgent(sentence: Sentence, platforms: Set<Heard>): string | null {
  for (const heard of sentence.heard) {
    if (platforms.has(heard)) return 'platform';
    for (const one of heard.senses) {
      if (one.kind === 'body' || one.kind === 'country') return one.kind;
      if (one.kind === 'concept' && AGENTS.includes(one.id as Concept)) return one.id;
    }
  }
  return null;
}

const numbered = (names: readonly string[]): number[] => names.map(feature);

const ONLINE = numbered(['named platform', 'network', 'online', 'platform', 'named law']);
const MONEY_CASES = numbered(['finance', 'crime', 'charge', 'police', 'money']);
const POSTED = numbered(['post', 'content']);
const KEPT_ONLINE = numbered(['app', 'url', 'site']);
const ACCOUNT = numbered(['account']);
const CUT_THINGS = numbered(CHANGES.flatMap((cut) => [`title: ${cut} + target`, `text: ${cut} + target`]));

/** Something that exists only online is named, or a thing that may (account, site, video) has been cut off by name. */
function anchored(hasAny: (features: readonly number[]) => boolean): boolean {
  if (hasAny(ONLINE)) return true;
  // An account that is frozen in a case about money is a bank's.
  const isBanks = hasAny(MONEY_CASES) && !hasAny(POSTED);
  return (hasAny(KEPT_ONLINE) || (!isBanks && hasAny(ACCOUNT))) && hasAny(CUT_THINGS);
}

const ANY_CUT = numbered(CHANGES);
const ANY_AGENT = numbered([...AGENTS, 'named body']);
const ANY_THING = numbered(['named platform', ...TARGETS]);
const NETWORK = feature('network');
const ANY_ELSEWHERE = numbered(ELSEWHERE);
const TITLE_ELSEWHERE = numbered(ELSEWHERE.map((name) => `title: ${name}`));
const CUT_BY_AGENT = feature('cut + agent + thing');
const CUT_THING = feature('cut + thing');
const NOTHING_ONLINE = feature('nothing online');
const NOTHING_CUT = feature('nothing cut');
const NOBODY_IN_OFFICE = feature('nobody in office');
const TIMES_ELSEWHERE = numbered([1, 2, 3, 4].map((times) => `elsewhere ${times}`));
const ELSEWHERE_IN_TITLE = feature('title elsewhere');

/** Features over the whole text. */
function combine(features: Features): void {
  const isThere = (one: number): boolean => features.has(one);
  const hasAny = (some: readonly number[]): boolean => some.some(isThere);
  const cut = ANY_CUT.find(isThere);
  const agent = hasAny(ANY_AGENT);
  const thing = hasAny(ANY_THING);
  if (cut !== undefined) {
    const at = features.get(cut)!;
    if (agent && thing) features.set(CUT_BY_AGENT, at);
    if (thing || isThere(NETWORK)) features.set(CUT_THING, at);
  }
  if (!anchored(hasAny)) features.set(NOTHING_ONLINE, null);
  if (cut === undefined) features.set(NOTHING_CUT, null);
  if (!agent) features.set(NOBODY_IN_OFFICE, null);
  const elsewhere = ANY_ELSEWHERE.filter(isThere).length;
  for (const one of TIMES_ELSEWHERE.slice(0, elsewhere)) features.set(one, null);
  if (hasAny(TITLE_ELSEWHERE)) features.set(ELSEWHERE_IN_TITLE, null);
}
