/**
 * Judging: is a text this kind of news, and who did what to whom. A text is read once by one automaton over all
 * words (`judging/vocabulary`), which gives sentences of meanings; features of these are weighed into a score and an
 * action, and rules lift the facts. Everything that moved the verdict is handed back as a span of the text, because a
 * newsroom must be able to read why. Pure: the same text gives the same finding.
 */
import { WORDS, type Vocabularies } from '../words/index.ts';
import { type Action, ACTIONS, type Evidence, type Finding, type OrderFacts, RELEVANT_AT } from './finding.ts';
import type { Text } from './item.ts';
import { once } from './once.ts';
import { EAR } from './judging/shipped.ts';
import { whereOf } from './judging/country.ts';
import { issuerOf } from './judging/issuer.ts';
import type { Named } from './judging/roles.ts';
import { lawsOf } from './judging/law.ts';
import { dateOf } from './judging/orderday.ts';
import { nextDayIn } from './judging/zones.ts';
import { statusOf } from './judging/status.ts';
import { feature } from './judging/feature.ts';
import { type Features, featuresOf } from './judging/features.ts';
import { opening } from './judging/gate.ts';
import { type Lexicon, lexiconOf, putWords } from './judging/lexicon.ts';
import { platformSpans } from './judging/platformnames.ts';
import { platformsOf } from './judging/platforms.ts';
import { type Ear, makeEar } from './judging/ear.ts';
import { type Reading, read } from './judging/reading.ts';
import { type Heard, means } from './judging/sentences.ts';
import { sequenceOf } from './judging/sequence.ts';
import { actionOf, makeModel, type Model, relevanceOf, type Weights } from './judging/score.ts';
import type { CountedTarget } from './judging/counted.ts';
import { targetsOf } from './judging/targets.ts';
import { type Votes, votesOf } from './judging/votes.ts';
import { actionSpan, gateSpan, guardSpans, spanOf, tellingWord, weighed } from './judging/why.ts';
import weights from './judging/weights.json' with { type: 'json' };

/** A text as the model sees it: for judging and for training. */
interface Studied {
  reading: Reading;
  platforms: Set<Heard>;
  features: Features;
  /** What the rules propose. */
  votes: Votes;
}

/** The votes of the rules as features. */
const RULE = Object.fromEntries(ACTIONS.map((action) => [action, feature(`rule: ${action}`)])) as Record<
  Action,
  number
>;
const RULES: ReadonlySet<number> = new Set(Object.values(RULE));
/** A vote of a rule that the headline carried. */
const SURE = 2.5;

/** A text read as the model weighs it. @param ear the words in force @param lexicon the words that weigh by themselves */
export function study(ear: Ear, lexicon: Lexicon, text: Text): Studied {
  const reading = read(ear, text);
  const platforms = platformSpans(ear, reading);
  const front = opening(reading);
  const features = featuresOf(front, platforms);
  putWords(reading, lexicon, features);
  const votes = votesOf(front, platforms);
  for (const [action, vote] of votes)
    if (vote >= SURE) features.set(RULE[action], tellingWord(reading.sentences, action));
  return { reading, platforms, features, votes };
}

/** Hands on what the action is weighed from, with its strength: features, what stands in which order, votes of the rules. */
export function eachValue(
  { reading, platforms, features, votes }: Studied,
  weigh: (feature: number, value: number) => void,
): void {
  // A sure vote is a feature, too, for the relevance.
  for (const one of features.keys()) if (!RULES.has(one)) weigh(one, 1);
  for (const one of sequenceOf(reading, platforms)) weigh(one, 1);
  for (const [action, vote] of votes) weigh(RULE[action], vote);
}

/** A judge over these words and weights. */
export function makeJudge(words: Vocabularies, trained: Weights = weights as Weights): (text: Text) => Finding {
  const ear = words === WORDS ? EAR : makeEar(words);
  const model = makeModel(trained);
  const lexicon = lexiconOf([...Object.keys(trained.relevance), ...Object.keys(trained.action)]);
  return (text) => findingOf(ear, model, study(ear, lexicon, text));
}

/** The judge over all shipped languages, made when something is judged first. */
export const judge = (text: Text): Finding => shipped()(text);
const shipped = once(() => makeJudge(WORDS));

function findingOf(ear: Ear, model: Model, studied: Studied): Finding {
  const score = relevanceOf(model, studied.features);
  const relevant = score >= RELEVANT_AT;
  const { sentences } = studied.reading;
  const shut = gateSpan(studied.features, studied.reading.text.title);
  const why = [...shut, ...guardSpans(model, sentences), ...weighed(model, studied.features)];
  if (!relevant) return { relevant, score, action: null, order: null, why };
  const { action, perhaps } = actionOf(model, (weigh) => eachValue(studied, weigh));
  const { order, spans } = orderOf(ear, studied, action);
  return {
    relevant,
    score,
    action,
    ...(perhaps && { perhaps }),
    order,
    why: [...actionSpan(sentences, action), ...spans, ...why],
  };
}

/** The facts, and the spans that say them. Null where the item names nobody and nothing. */
function orderOf(ear: Ear, studied: Studied, action: Action): { order: OrderFacts | null; spans: Evidence[] } {
  const { reading, platforms } = studied;
  const where = whereOf(ear, reading);
  const about = { ear, reading, where, action, platforms };
  const issuer = issuerOf(about);
  const issuedBy = issuer && nameThen(ear, issuer, reading.text.publishedAt);
  // Where nobody is named who ordered it, it is of where it happens.
  const country = issuer ? issuer.country : where.country;
  const nextDay = nextDayIn(country, reading.text.publishedAt);
  const date = dateOf(nextDay === null ? reading : { ...reading, nextDay, dates: new Map() }, action);
  const named = platformsOf(ear, reading, platforms, action);
  const targets = targetsOf(reading, action).filter((one) => action !== 'block' || !countsBoth(one, named));
  const own = issuer !== null && means(issuer.heard, 'platform') !== undefined;
  // A platform that acts by itself acts under no law, whatever it names.
  const laws = own ? [] : lawsOf(about, country);
  const order: OrderFacts = {
    issuer: issuedBy,
    country,
    platforms: named,
    targets: targets.map(({ kind, count, qualifier, of, instead }) => ({
      kind,
      count,
      qualifier,
      ...(of && { of }),
      ...(instead && { instead }),
    })),
    legalBasis: laws.map((law) => law.name),
    orderDate: date?.date ?? null,
    status: statusOf(reading, action, own, platforms),
  };
  const spans: Evidence[] = [];
  if (issuer) spans.push(spanOf(issuer.sentence, issuer.heard.from, issuer.heard.to, `issuer: ${issuedBy}`, 0));
  for (const one of targets) spans.push(spanOf(one.sentence, one.from, one.to, `target: ${countedAs(one)}`, 0));
  for (const law of laws) spans.push(spanOf(law.sentence, law.heard.from, law.heard.to, `law: ${law.name}`, 0));
  if (date) spans.push(spanOf(date.sentence, date.from, date.to, `date: ${date.date}`, 0));
  const empty = !issuer && named.length === 0 && targets.length === 0 && laws.length === 0;
  return { order: empty ? null : order, spans };
}

/** Before each group of three digits. */
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** "the two messengers", both of them named: whole platforms that are cut off are no targets. */
const countsBoth = ({ kind, count }: CountedTarget, named: readonly string[]): boolean =>
  kind === 'app' && count === 2 && named.length >= 2;

/** "1,178 account", "257 post + account", "1,435 account (257 + 1,178)". */
function countedAs({ count, kind, of = [kind], parts }: CountedTarget): string {
  const [total, ...added] = [count, ...(parts ?? [])].map((one) => String(one).replace(THOUSANDS, ','));
  return `${total} ${of.join(' + ')}${parts ? ` (${added.join(' + ')})` : ''}`;
}

/** What a body was called on that day, where it was renamed since; where no day is known, what the text calls it. */
function nameThen(ear: Ear, { name, sentence, heard }: Named, publishedAt: string | null): string {
  const body = ear.bodies.get(name);
  if (!body?.since || !body.before) return name;
  const said = sentence.source.slice(heard.start, heard.end).toLowerCase();
  const former = [withoutCountry(body.before).toLowerCase(), ...(body.formerly?.split(', ') ?? [])];
  const then = publishedAt ? publishedAt < body.since : former.some((words) => said.includes(words));
  return then ? body.before : name;
}

const withoutCountry = (name: string): string => name.replace(/ \(.*\)$/, '');
