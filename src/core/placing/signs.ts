/** How strongly each sign speaks for or against an item's telling the event of a story, from 0 to 1. */
import { type Action, FORCING, type Status } from '../finding.ts';
import type { Story } from '../story.ts';
import { type Agreement, compareTargets } from './counts.ts';
import { countriesOf } from './countries.ts';
import { signsOfDays, signsOfTime } from './days.ts';
import { compareIssuers, comparePlatforms, folded, isChain, isCourt, isVagueIssuer, platformName } from './names.ts';
import { countsOtherwise, gathered, MOST_COMPARED, type Probe, sharesTellingNumber, valuesOf } from './probe.ts';
import type { Rarity } from './resemble.ts';
import { ANCHORS, type Sign, type Strengths } from './sign.ts';
import { mayBeOne } from './steps.ts';
import { DAY_MS } from '../time.ts';
import {
  signOfHeadlines,
  signOfNewStep,
  signOfSounds,
  signsOfDeeds,
  signsOfFigures,
  signsOfNames,
  signsOfSubjects,
  signsOfWords,
} from './wording.ts';

/** Two dates of one order may differ by when it was signed, served and reported. */
const SAME_ORDER_DAYS = 1;

/** What is the same for all stories that an item is compared with. */
export interface AtHand {
  rarity: Rarity;
  /** How many there are. */
  count: number;
}

/** @param shared the keys that the story shares with the item */
export function strengthsOf(one: Probe, story: Story, shared: ReadonlySet<string>, atHand: AtHand): Strengths {
  const strengths = strengthsOfEach(one, story, shared, atHand);
  return ANCHORS.some((anchor) => strengths[anchor]) ? strengths : { ...strengths, 'no anchor': 1 };
}

function strengthsOfEach(one: Probe, story: Story, shared: ReadonlySet<string>, { rarity, count }: AtHand): Strengths {
  const told = gathered(story.tellings.slice(-MOST_COMPARED).map(({ traits }) => traits));
  return {
    stranger: 1,
    ...signsOfOrder(one, story, rarity),
    ...signsOfNumbers(one, story),
    ...signOfAction(one, story),
    ...signsOfWords(one, story, shared, rarity),
    ...signsOfFigures(one, story, shared),
    ...signOfSounds(one, story, told),
    ...signsOfDeeds(one, story, told),
    ...signsOfNames(one.traits, told),
    ...signsOfSubjects(one.traits, told),
    ...(areLaws(one, story) || sharesTellingNumber(one, story) ? {} : signOfHeadlines(one.traits, told)),
    ...signOfNewStep(one.traits, told),
    ...signsOfTime(one, story, count),
    ...signsOfDays(one, story, told),
  };
}

function signsOfOrder(one: Probe, story: Story, rarity: Rarity): Strengths {
  const { finding, platforms } = one;
  const order = finding.order;
  if (!order) return {};
  const laws = story.facts.legalBasis.map(folded);
  return {
    ...(order.country && order.country === story.facts.country ? { 'same country': 1 } : {}),
    ...(countriesOf(one, story) === 'crossed' ? { 'another country': 1 } : {}),
    ...(order.legalBasis.some((law) => laws.includes(folded(law))) ? { 'same law': 1 } : {}),
    ...signOfStatus(order.status, valuesOf(story, 'status')),
    ...signOfIssuer(one, story),
    ...signsOfPlatforms(platforms, story.facts.platforms.map(platformName), rarity),
    ...signOfOrderDate(one, story),
  };
}

function signOfIssuer(one: Probe, story: Story): Strengths {
  const issuer = one.finding.order?.issuer;
  const told = valuesOf(story, 'issuer');
  if (!issuer || told.length === 0) return {};
  const relations = told.map((name) => compareIssuers(name, issuer));
  if (relations.includes('same')) return { 'same issuer': 1, ...(isVagueIssuer(issuer) ? {} : { 'same office': 1 }) };
  // Of a case the one names the court and the other whose order it is on; of a block who ordered it, or who saw to it.
  const isRival = told.some((name) => isCourt(name) === isCourt(issuer) && !isChain(name, issuer));
  return relations.includes('related') || !isRival || isGuessed(one, story) ? {} : { 'another issuer': 1 };
}

const areLaws = (one: Probe, story: Story): boolean => one.action === 'rule' && story.action === 'rule';

/** Whether the country of either is a guess, and with it whose government it is. */
const isGuessed = (one: Probe, story: Story): boolean =>
  Boolean(one.finding.order?.country && story.facts.country) && countriesOf(one, story) === null;

function signsOfPlatforms(platforms: readonly string[], told: readonly string[], rarity: Rarity): Strengths {
  const relation = comparePlatforms(platforms, told);
  if (relation === null) return platforms.length + told.length > 0 ? { 'only one names platforms': 1 } : {};
  if (relation === 'related') return { 'related platform': 1 };
  if (relation === 'different') return {};
  const shared = platforms.filter((name) => told.includes(name));
  return { 'same platform': 1, 'rare platform': Math.max(...shared.map((name) => rarity(`platform:${name}`))) };
}

/** Statuses under which outlets tell one event: what is ordered is carried out, and what is stayed is given back. */
const KINDRED: readonly (readonly string[])[] = [
  ['ordered', 'complied'],
  ['stayed', 'revoked', 'partly-restored', 'restored'],
];

function signOfStatus(status: Status | null, told: readonly string[]): Strengths {
  if (!status || told.length === 0 || told.includes(status)) return {};
  const kindred = KINDRED.find((statuses) => statuses.includes(status)) ?? [];
  return { [kindred.some((one) => told.includes(one)) ? 'kindred status' : 'another status']: 1 };
}

/** Of an act of force the day is that of the order; of who speaks of it, sues or decides it may be that of the word. */
function signOfOrderDate({ action, finding }: Probe, story: Story): Strengths {
  const [date, told] = [finding.order?.orderDate, valuesOf(story, 'orderDate')];
  if (!date || told.length === 0) return {};
  const days = Math.min(...told.map((one) => Math.abs(Date.parse(date) - Date.parse(one)) / DAY_MS));
  if (days <= SAME_ORDER_DAYS) return { 'same order date': 1 };
  const areActs = FORCING.includes(action) && FORCING.includes(story.action);
  return { [areActs ? 'another order date' : 'another day told']: 1 };
}

function signsOfNumbers(one: Probe, story: Story): Strengths {
  const [targets, told] = [one.finding.order?.targets ?? [], story.facts.targets];
  if (targets.length === 0 || told.length === 0) return {};
  const counts = compareTargets(targets, told);
  if (!counts) return { 'unlike number': 1 };
  if (counts.is === 'differ' && !countsOtherwise(one, story)) return {};
  return { [NUMBER_SIGNS[counts.is]]: 1 };
}

const NUMBER_SIGNS: Record<Agreement, Sign> = { agree: 'same number', near: 'near number', differ: 'another number' };

/** Actions under which outlets tell one event: a judgement told as the block that it orders, an official word on it. */
const FITTING: readonly (readonly [Action, Action])[] = [
  ['block', 'takedown'],
  ['block', 'suspend'],
  ['block', 'statement'],
  ['block', 'rule'],
  ['block', 'ruling'],
  ['takedown', 'suspend'],
  ['takedown', 'statement'],
  ['takedown', 'ruling'],
  ['takedown', 'notice'],
  ['suspend', 'statement'],
  ['notice', 'rule'],
  ['notice', 'statement'],
  ['restore', 'statement'],
  ['restore', 'ruling'],
  ['fine', 'ruling'],
  ['rule', 'statement'],
  ['report', 'statement'],
  ['shutdown', 'block'],
  ['fine', 'notice'],
];
const FITS = new Set(FITTING.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** Transparency reports and extended shutdowns come in series that differ in little but their dates. */
const SERIAL: readonly Action[] = ['report', 'shutdown'];

function signOfAction(one: Probe, story: Story): Strengths {
  const { action } = one;
  if (action === 'other' || story.action === 'other') return {};
  if (story.action === action)
    return { 'same action': 1, ...(SERIAL.includes(action) ? { 'one of a series': 1 } : {}) };
  const already = story.tellings.some((telling) => telling.action === action);
  return already || mayBeOne(one, story) || FITS.has(`${action} ${story.action}`)
    ? { 'fitting action': 1 }
    : { 'another action': 1 };
}
