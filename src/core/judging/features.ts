/**
 * What the verdict is weighed from: readable features of a text, each traced to the span that says it.
 * They speak of meanings, not of words, so that what English teaches holds for Telugu.
 */
import { SATIRE_OUTLETS } from '../../words/entities/satire.ts';
import { CONCEPTS, type Concept } from '../../words/listen.ts';
import { actsOnAccess, FORMAL, NOBODY_ACTS, TARGETS } from './gate.ts';
import type { Reading } from './reading.ts';
import { DEEDS } from './roles.ts';
import { isQuestion } from './scene.ts';
import { BODY, has, hasAny, type Heard, means, type Sentence, TITLE, ZONE_NAMES } from './sentences.ts';

/** A feature present in a text, and the first span that brought it. */
export type Features = Map<string, { sentence: Sentence; heard: Heard } | null>;

interface Known {
  /** Platforms believed to be meant, by their spans. */
  platforms: Set<Heard>;
}

const CUTS: readonly Concept[] = ['block', 'withhold', 'remove', 'suspend', 'halt', 'restore', 'lift'];
const AGENTS: readonly Concept[] = ['state', 'ministry', 'regulator', 'court', 'police', 'company'];
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

type Put = (name: string, sentence: Sentence, heard: Heard) => void;

/** The acts of a sentence are only quoted. */
const QUOTED = 'quoted act';

const IS_ACT: ReadonlySet<string> = new Set(DEEDS);

/** The headline only asks. */
const ASKS = 'title: asks';

/** What a span may bring by itself, besides concepts. */
const NAMES = ['named platform', 'named body', 'named law', 'country', 'state', QUOTED];
/** The same where it stands. All names of features are made here, once, and none while a text is read. */
const ZONED = ZONE_NAMES.map((zone) => new Map([...CONCEPTS, ...NAMES].map((name) => [name, zone + name])));

/** The features of an act and something else in its sentence. */
interface Pair {
  isThere: (sentence: Sentence, known: Known) => boolean;
  /** By act. */
  names: ReadonlyMap<string, string>;
}

const byAct = (acts: readonly Concept[], name: (act: Concept) => string): ReadonlyMap<string, string> =>
  new Map(acts.map((act) => [act, name(act)]));

const pairsIn = (zone: string): Pair[] => {
  const pair = (other: string, isThere: Pair['isThere']): Pair => ({
    isThere,
    names: byAct(DEEDS, (act) => `${zone}${act} + ${other}`),
  });
  return [
    pair('named platform', ({ heard }, { platforms }) => heard.some((one) => platforms.has(one))),
    pair('target', (one) => hasAny(one, TARGETS)),
    pair('network', (one) => has(one, 'network')),
    pair('named body', ({ heard }) => heard.some((one) => means(one, 'body') || means(one, 'office'))),
    { isThere: ({ heard }) => heard.some((one) => means(one, 'law')), names: byAct(FORMAL, () => 'act + named law') },
    ...AGENTS.map((agent) => pair(agent, (one) => has(one, agent))),
  ];
};

/** The features of an act and of who is named first in its sentence, by the latter. */
const firstsIn = (zone: string): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  new Map(
    ['platform', 'body', 'country', ...AGENTS].map((first) => [
      first,
      byAct(DEEDS, (act) => `${zone}${first} first, ${act}`),
    ]),
  );

const IN_TITLE = { pairs: pairsIn('title: '), firsts: firstsIn('title: ') };
const IN_TEXT = { pairs: pairsIn('text: '), firsts: firstsIn('text: ') };

/** Handed a text's opening only: what a long text says later would pile up and say nothing. */
export function featuresOf(reading: Reading, known: Known): Features {
  const features: Features = new Map();
  const put: Put = (name, sentence, heard) => {
    if (!features.has(name)) features.set(name, { sentence, heard });
  };
  for (const sentence of reading.sentences) {
    const zoned = ZONED[sentence.zone]!;
    for (const heard of sentence.heard) {
      for (const one of heard.senses) {
        const name = nameOf(one.kind, one.id, heard, known);
        if (!name) continue;
        put(zoned.get(name)!, sentence, heard);
        put(name, sentence, heard);
      }
    }
    pairs(sentence, known, put);
    const [opens] = sentence.heard;
    if (opens && sentence.zone === TITLE && isQuestion(sentence)) put(ASKS, sentence, opens);
    const spoken = sentence.quoted && sentence.heard[0];
    if (spoken) put(zoned.get(QUOTED)!, sentence, spoken);
  }
  combine(features);
  if (isSatirist(reading.text.outlet)) features.set('satire', null);
  if (!actsOnAccess(reading, known.platforms)) features.set(NOBODY_ACTS, null);
  return features;
}

const SATIRISTS = new Set(SATIRE_OUTLETS.split(', '));
const isSatirist = (outlet: string | null): boolean => SATIRISTS.has(outlet?.toLowerCase().replace(/^www\./, '') ?? '');

function nameOf(kind: string, id: string, heard: Heard, known: Known): string | null {
  if (kind === 'concept') return id;
  if (kind === 'platform') return known.platforms.has(heard) ? 'named platform' : null;
  if (kind === 'body' || kind === 'office') return 'named body';
  if (kind === 'law') return 'named law';
  if (kind === 'country' || kind === 'state') return kind;
  return null;
}

/** Who does what to whom, within a sentence. */
function pairs(sentence: Sentence, known: Known, put: Put): void {
  if (!hasAny(sentence, DEEDS)) return;
  const { pairs, firsts } = sentence.zone === TITLE ? IN_TITLE : IN_TEXT;
  const there = pairs.filter(({ isThere }) => isThere(sentence, known));
  putActs(
    sentence,
    there.map(({ names }) => names),
    put,
  );
  const first = sentence.zone === BODY ? null : firstAgent(sentence, known);
  if (first) putActs(sentence, [firsts.get(first)!], put);
}

/** Puts what each act of a sentence is called in these. */
function putActs(sentence: Sentence, names: readonly ReadonlyMap<string, string>[], put: Put): void {
  for (const heard of sentence.heard) {
    for (const { kind, id } of heard.senses) {
      if (kind !== 'concept' || !IS_ACT.has(id)) continue;
      for (const byAct of names) {
        const name = byAct.get(id);
        if (name) put(name, sentence, heard);
      }
    }
  }
}

/** Who is named first in a sentence. */
function firstAgent(sentence: Sentence, known: Known): string | null {
  for (const heard of sentence.heard) {
    if (known.platforms.has(heard)) return 'platform';
    for (const one of heard.senses) {
      if (one.kind === 'body' || one.kind === 'country') return one.kind;
      if (one.kind === 'concept' && AGENTS.includes(one.id as Concept)) return one.id;
    }
  }
  return null;
}

/** Something that exists only online is named, or a thing that may (account, site, video) has been cut off by name. */
function anchored(hasOne: (names: readonly string[]) => string | undefined): boolean {
  if (hasOne(['named platform', 'network', 'online', 'platform', 'named law'])) return true;
  // An account that is frozen in a case about money is a bank's.
  const isBanks = hasOne(MONEY_CASES) !== undefined && !hasOne(['post', 'content']);
  const thing = hasOne(['app', 'url', 'site']) ?? (isBanks ? undefined : hasOne(['account']));
  return thing !== undefined && hasOne(CUT_THINGS) !== undefined;
}

const MONEY_CASES = ['finance', 'crime', 'charge', 'police', 'money'];
const CUT_THINGS = CUTS.flatMap((cut) => [`title: ${cut} + target`, `text: ${cut} + target`]);

/** Features over the whole text. */
function combine(features: Features): void {
  const hasOne = (names: readonly string[]): string | undefined => names.find((name) => features.has(name));
  const cut = hasOne(CUTS);
  const agent = hasOne(AGENTS) ?? hasOne(['named body']);
  const thing = hasOne(['named platform']) ?? hasOne(TARGETS);
  const at = (name: string): { sentence: Sentence; heard: Heard } | null => features.get(name) ?? null;
  if (cut && agent && thing) features.set('cut + agent + thing', at(cut));
  if (cut && (thing || features.has('network'))) features.set('cut + thing', at(cut));
  if (!anchored(hasOne)) features.set('nothing online', null);
  if (!cut) features.set('nothing cut', null);
  if (!agent) features.set('nobody in office', null);
  const elsewhere = ELSEWHERE.filter((name) => features.has(name)).length;
  for (let i = 1; i <= Math.min(4, elsewhere); i++) features.set(`elsewhere ${i}`, null);
  if (ELSEWHERE.some((name) => features.has(`title: ${name}`))) features.set('title elsewhere', null);
}
