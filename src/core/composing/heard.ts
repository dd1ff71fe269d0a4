import type { Concept } from '../../words/listen.ts';
import { issuerName, targetText } from './facts.ts';
import { ACTIONS, type Action, type Evidence, type Finding, type TargetKind } from '../finding.ts';
import { NOBODY_ACTS } from '../judging/gate.ts';
import { isWord } from '../judging/lexicon.ts';
import type { Say, Voice } from '../voice.ts';

/*
 * What the judge heard, in words that a newsroom understands: "title: block + target" is a blocking, "guard: denial"
 * says that it is not so. The judge's own names are for programs.
 */

type Words = `actions.${Action}` | `heard.${keyof Say['heard']}`;

/** What each meaning is called. */
const MEANINGS: Readonly<Record<Concept, Words>> = {
  block: 'actions.block',
  withhold: 'actions.block',
  halt: 'actions.block',
  remove: 'actions.takedown',
  suspend: 'actions.suspend',
  restore: 'actions.restore',
  lift: 'actions.restore',
  fine: 'actions.fine',
  order: 'heard.order',
  ask: 'heard.order',
  notice: 'actions.notice',
  charge: 'actions.notice',
  warn: 'actions.notice',
  enact: 'heard.law',
  law: 'heard.law',
  sue: 'actions.challenge',
  hearing: 'actions.challenge',
  rule: 'actions.ruling',
  uphold: 'actions.ruling',
  strike: 'actions.ruling',
  stay: 'actions.ruling',
  comply: 'heard.obeyed',
  refuse: 'heard.refusal',
  notYet: 'heard.pending',
  deny: 'heard.denial',
  may: 'heard.hypothesis',
  not: 'heard.negation',
  figures: 'actions.report',
  parliament: 'actions.report',
  told: 'actions.statement',
  say: 'actions.statement',
  react: 'actions.statement',
  critic: 'actions.statement',
  house: 'heard.house',
  extend: 'heard.goesOn',
  again: 'heard.goesOn',
  earlier: 'heard.history',
  now: 'heard.now',
  undisturbed: 'heard.sense',
  state: 'heard.authority',
  ministry: 'heard.authority',
  regulator: 'heard.authority',
  police: 'heard.authority',
  court: 'heard.court',
  company: 'heard.company',
  account: 'heard.targets',
  post: 'heard.targets',
  url: 'heard.targets',
  site: 'heard.targets',
  app: 'heard.targets',
  channel: 'heard.targets',
  video: 'heard.targets',
  song: 'heard.targets',
  content: 'heard.targets',
  platform: 'heard.platform',
  online: 'heard.platform',
  network: 'heard.network',
  isp: 'heard.network',
  stake: 'heard.stake',
  people: 'heard.count',
  complaint: 'heard.count',
  time: 'heard.count',
  money: 'heard.count',
  share: 'heard.count',
  place: 'heard.count',
  sport: 'heard.elsewhere',
  road: 'heard.elsewhere',
  market: 'heard.elsewhere',
  medicine: 'heard.elsewhere',
  school: 'heard.elsewhere',
  outage: 'heard.elsewhere',
  product: 'heard.elsewhere',
  business: 'heard.elsewhere',
  travel: 'heard.elsewhere',
  film: 'heard.elsewhere',
  crime: 'heard.elsewhere',
  sanction: 'heard.elsewhere',
  explain: 'heard.elsewhere',
  adblock: 'heard.elsewhere',
  politics: 'heard.elsewhere',
  finance: 'heard.elsewhere',
  science: 'heard.elsewhere',
  antitrust: 'heard.elsewhere',
  privacy: 'heard.elsewhere',
  satire: 'heard.satire',
};

/** What else the judge names. */
const OTHERS: Readonly<Record<string, Words>> = {
  'guard: denial': 'heard.denial',
  'guard: refusal': 'heard.refusal',
  'guard: hypothesis': 'heard.hypothesis',
  'guard: history': 'heard.history',
  'guard: other sense': 'heard.sense',
  'guard: satire': 'heard.satire',
  'guard: quotation': 'heard.quotation',
  'quoted act': 'heard.quotation',
  'named platform': 'heard.platform',
  'named body': 'heard.authority',
  'named law': 'heard.law',
  'act + named law': 'heard.law',
  asks: 'heard.asks',
  country: 'heard.country',
  cut: 'heard.access',
  [NOBODY_ACTS]: 'heard.nobody',
};

const ZONE = /^(?:title|lead|body|text): /;

/** What evidence says, in the words of the room; what has none there stays as the judge put it. */
export function heardAs({ says }: Pick<Evidence, 'says'>, { order }: Pick<Finding, 'order'>, voice: Voice): string {
  const { say } = voice;
  const [, what = '', value = ''] = /^(\w+): (.*)$/.exec(says) ?? [];
  switch (what) {
    case 'action':
    case 'rule':
      return ACTIONS.includes(value as Action) ? say.actions[value as Action] : says;
    case 'issuer':
      return voice.named(order ? issuerName(order, voice) : say.facts.issuer, voice.issuer(value));
    case 'target':
      return voice.named(say.facts.target, countText(value, voice));
    case 'law':
      return voice.named(say.facts.legalBasis, value);
    case 'date':
      return voice.named(say.facts.orderDate, voice.day(value));
  }
  if (isWord(says)) return say.heard.word;
  const words = OTHERS[says] ?? meaningOf(says.replace(ZONE, ''));
  return words ? wordsAt(words, say) : says;
}

/** Of "block + target" and "court first, uphold" the act; it is the act's own words that are shown. */
function meaningOf(feature: string): Words | undefined {
  const act = feature.split(' + ')[0]!.split(' first, ').at(-1)!;
  return OTHERS[feature] ?? OTHERS[act] ?? MEANINGS[act as Concept];
}

function wordsAt(words: Words, say: Say): string {
  const [section, key] = words.split('.') as [keyof Say, string];
  return (say[section] as Record<string, string>)[key]!;
}

/** "1,435 account + post (257 + 1,178)" as the room counts. */
function countText(counted: string, voice: Voice): string {
  const [, count, kinds, parts = ''] = /^([\d,]+) ([\w +]+?)(?: \(([\d, +]+)\))?$/.exec(counted) ?? [];
  if (!count || !kinds) return counted;
  const number = (digits: string): number => Number(digits.replaceAll(',', ''));
  const of = kinds.split(' + ') as TargetKind[];
  const text = targetText({ kind: of[0]!, of, count: number(count), qualifier: 'exact' }, voice);
  return parts
    ? `${text} (${parts
        .split(' + ')
        .map((one) => voice.number(number(one)))
        .join(' + ')})`
    : text;
}

/** What so short a word says by itself ("the", "with", "में"), nobody can tell. */
const LITTLE = 4;
const isLittle = ({ says, text }: Evidence): boolean => isWord(says) && text.length <= LITTLE;

const isFact = ({ says }: Evidence): boolean => /^(?:action|issuer|target|law|date): /.test(says);
const isGuard = ({ says }: Evidence): boolean => says.startsWith('guard: ') || says === NOBODY_ACTS;

/** The evidence that gave a fact or turned the reading, each once, in the order of the text. */
export function turning({ why }: Pick<Finding, 'why'>): Evidence[] {
  return why.filter(
    (one, at) =>
      (isFact(one) || isGuard(one)) && why.findIndex(({ text, says }) => text === one.text && says === one.says) === at,
  );
}

/** What spoke for the verdict and what against it, the heaviest first, each words once: "“orders” (an order or demand)". */
export function weighing(finding: Pick<Finding, 'why' | 'order'>, most: number, voice: Voice): [string[], string[]] {
  const heavier = (a: Evidence, b: Evidence): number => Math.abs(b.weight) - Math.abs(a.weight);
  const spoken = [
    ...Map.groupBy(
      finding.why.filter((one) => !isFact(one) && !isLittle(one)),
      ({ text }) => text,
    ).values(),
  ]
    .map((some) => ({ ...some.sort(heavier)[0]!, weight: some.reduce((sum, { weight }) => sum + weight, 0) }))
    .sort(heavier);
  const words = (side: number): string[] =>
    spoken
      .filter(({ weight }) => weight * side > 0)
      .slice(0, most)
      .map((one) => `${voice.quote(one.text)} (${heardAs(one, finding, voice)})`);
  return [words(1), words(-1)];
}
