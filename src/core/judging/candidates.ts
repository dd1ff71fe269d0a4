/** Whoever a sentence names that may have acted: a body by name, a government, an office or a court by its country. */
import type { Country } from '../../words/entities/countries.ts';
import type { Concept } from '../../words/listen.ts';
import type { Action } from '../finding.ts';
import { bodiesByForm, bodyAt } from './bodies.ts';
import {
  countryAt,
  countryBeside,
  isBehindIn,
  isCompared,
  isOrigin,
  nearestCountry,
  placeOfAct,
  type Where,
} from './country.ts';
import { courtName, districtCourt, FEDERAL, isRankOnly, numberedCourt } from './court.ts';
import type { Ear } from './ear.ts';
import type { Reading } from './reading.ts';
import { type About, ACTS, type Named, OFFICES } from './roles.ts';
import { particle, particlesOf } from './particle.ts';
import { ownsAccount } from './doing.ts';
import { doesItself, has, hasAny, type Heard, isConcept, isDateline, means, type Sentence } from './sentences.ts';

export interface Candidate extends Named {
  court: boolean;
  /** By a name of its own. */
  named: boolean;
  score: number;
}

/** What is done through a court, by whoever asks it to. */
const JUDGED: readonly Action[] = ['block', 'challenge', 'ruling', 'restore'];
/** What a private body counts for beside the court that it went to. */
const PLAINTIFF = -4;
const hasCourt = (sentence: Sentence): boolean => has(sentence, 'court');

/** Whoever a sentence names that may have acted. */
export function candidatesIn(sentence: Sentence, about: About): Candidate[] {
  const { ear, reading, where } = about;
  const named = sentence.heard.map(
    (heard) =>
      bodyNamed(sentence, heard, about) ??
      stateNamed(reading, sentence, heard) ??
      officeNamed(ear, sentence, heard, where),
  );
  return [...named.filter((one) => one !== null), ...unlisted(ear, sentence, where)];
}

/** A body that is listed; a court by its number, where it has one. */
function bodyNamed(sentence: Sentence, heard: Heard, { ear, reading, where, action }: About): Candidate | null {
  const body = bodyAt(ear, sentence, heard, where);
  if (!body) return null;
  const court = body.kind === 'court';
  const numbered = court || isConcept(heard, ['court']) ? numberedCourt(sentence, heard) : null;
  const isPlaintiff = body.kind === 'private' && JUDGED.includes(action) && reading.sentences.some(hasCourt);
  const score = means(heard, 'body') ? 1.5 : body.aliases ? 1 : 0.5;
  return {
    name: numbered ?? (body.name === FEDERAL ? districtCourt(reading) : body.name),
    country: body.country,
    sentence,
    heard,
    court,
    // "Düsseldorf court": the lead may say which of its courts.
    named: !court || numbered !== null || !body.name.endsWith(' court'),
    score: isPlaintiff ? PLAINTIFF : score,
  };
}

/** A state of a federation, where the text tells what such states do. */
function stateNamed(reading: Reading, sentence: Sentence, heard: Heard): Candidate | null {
  const state = means(heard, 'state');
  if (!state) return null;
  const country = countryAt(heard);
  const isActing =
    hasAny(sentence, country === 'IN' ? STATES_DO : FREE_STATES_DO) ||
    reading.sentences.some((one) => has(one, 'network'));
  if (!isActing) return null;
  const score = isOfCourt(sentence, heard) ? ELSEWHERE : has(sentence, 'network') ? 2 : 0.2;
  return { name: `Government of ${state.id}`, country, sentence, heard, court: false, named: true, score };
}

/** India's block through their Union alone; those of the United States by laws of their own, for which they are sued. */
const STATES_DO: readonly Concept[] = ['state', 'ministry', 'network'];
const FREE_STATES_DO: readonly Concept[] = [...STATES_DO, 'law', 'rule', 'sue', 'block'];

/** A country's government, or an office or a court by its country. */
function officeNamed(ear: Ear, sentence: Sentence, heard: Heard, where: Where): Candidate | null {
  const named = means(heard, 'country');
  const office = isConcept(heard, OFFICES) && !FORMER.has(sentence.tokens[heard.from - 1]?.word ?? '');
  if (!named && !office) return null;
  const code = named?.id ?? countryBeside(sentence, heard) ?? nearestCountry(sentence, heard) ?? where.country;
  const country = code && ear.countries.get(code);
  if (!country) return null;
  const score = named ? countryScore(sentence, heard, office) : officeScore(sentence, heard, code);
  const government = { name: governmentOf(country), country: country.code, sentence, heard, score };
  if (named || !isConcept(heard, ['court'])) return { ...government, court: false, named: true };
  const numbered = numberedCourt(sentence, heard);
  const name = numbered ?? courtName(sentence, heard, country);
  const isVague = !numbered && (name.endsWith(' court') || isRankOnly(sentence, heard));
  return { ...government, name, court: true, named: !isVague };
}

/** "the former president's account": nobody's office. */
const FORMER = particle('former');

/** What a country counts for, as an office or as nobody's. */
function countryScore(sentence: Sentence, country: Heard, office: boolean): number {
  if (office) return 0.8;
  if (isOfCourt(sentence, country)) return -2;
  if (isOrigin(sentence, country) || isCompared(sentence, country) || isDateline(sentence, country.from))
    return ELSEWHERE;
  const place = placeOfAct(sentence);
  const isThere = place !== null && !isDoneElsewhere(sentence, place);
  if (isThere && place.country !== country) return ELSEWHERE;
  if (actOf(sentence, country)) return 0.3;
  return isThere && sentence.countries.some((one) => one !== country && means(one, 'country')) ? 0.3 : -0.6;
}

/** What a country counts for, or its office, whose account is cut off in another. */
const ELSEWHERE = -2;

/** "Ireland fines TikTok over accounts blocked in Germany": another country does something else. */
const isDoneElsewhere = (sentence: Sentence, place: { country: Heard; act: Heard }): boolean =>
  sentence.countries.some((one) => {
    const act = one !== place.country && means(one, 'country') ? actOf(sentence, one) : undefined;
    return act !== undefined && act !== place.act;
  });

/** What an office counts for whose country is not named with it. */
function officeScore(sentence: Sentence, office: Heard, country: string): number {
  const place = placeOfAct(sentence)?.country;
  return place && means(place, 'country')!.id !== country && ownsAccount(sentence, office) ? ELSEWHERE : 0;
}

/** What a body counts for that no list has. */
const UNLISTED = 0.7;

/** Bodies that no list has and that do something: they are called as the text calls them, by their country. */
function unlisted(ear: Ear, sentence: Sentence, where: Where): Candidate[] {
  return bodiesByForm(sentence).flatMap(({ name, heard }) => {
    if (!actsSomehow(sentence, heard)) return [];
    const inside = sentence.heard.find((one) => one.from >= heard.from && one.to <= heard.to && means(one, 'country'));
    const code = (inside && means(inside, 'country')!.id) ?? countryBeside(sentence, heard) ?? where.country;
    const country = code ? ear.countries.get(code) : undefined;
    if (!country) return [];
    const full = inside ? name : `${name} (${country.name})`;
    return [{ name: full, country: country.code, sentence, heard, court: false, named: true, score: UNLISTED }];
  });
}

/** It orders, blocks, warns; or something is done by it. */
export const actsSomehow = (sentence: Sentence, body: Heard): boolean =>
  [body.from - 1, body.from - 2].some((at) => sentence.tokens[at]?.word === 'by') ||
  sentence.heard.some((one) => one.from >= body.to && one.from - body.to <= ACT_TOKENS && isConcept(one, ACTS));
const ACT_TOKENS = 4;

/** What a country's government is called where nothing closer is known. */
export const governmentOf = ({ code, name }: Country): string =>
  code === 'EU' ? 'European Commission' : `Government of ${WITH_THE.test(name) ? 'the ' : ''}${name}`;

/** States whose names take an article in a sentence: "Government of the United States". */
const WITH_THE =
  /^(?:United|Netherlands|Philippines|Maldives|Gambia|Bahamas|Comoros|Seychelles|Democratic|Republic|Central African|Dominican Republic|.* Islands$)/;

/** "New Delhi shuts out", "Ankara's Twitter block": what a country or its capital does, or whose act it is. */
export function actOf(sentence: Sentence, heard: Heard): Heard | undefined {
  const to = doersEnd(sentence, heard);
  const owns = [to - 1, to].some((at) => sentence.tokens[at]?.word === 's');
  const act = sentence.heard.find((one) => one.from >= to && isConcept(one, ACTS));
  if (!act) return undefined;
  const isOwn = owns ? act.from - to <= OWNED_TOKENS : act.from === to && doesItself(sentence, act);
  return isOwn ? act : undefined;
}

/** "Kenya and Uganda block", "le Tchad, le Niger et le Mali": the token behind the last of those who do it together. */
function doersEnd(sentence: Sentence, heard: Heard): number {
  const { tokens, source, countries } = sentence;
  if (isBehindIn(sentence, heard)) return heard.to;
  let last = heard;
  let isJoint = false;
  for (const next of countries) {
    if (next.from < last.to) continue;
    const isAnd = next.from > last.to && AND(sentence).has(tokens[last.to]!.word);
    if (next.from - last.to > JOINT_TOKENS || !(isAnd || source[last.end] === ',')) break;
    last = next;
    isJoint ||= isAnd;
  }
  return isJoint ? last.to : heard.to;
}
const AND = particlesOf('and', 'with');
/** Between two who do it together: "and", and an article. */
const JOINT_TOKENS = 2;

/** Tokens between whose act it is and the act: what it is done to. */
const OWNED_TOKENS = 3;

/** Tokens of "'s top administrative". */
const RANK_TOKENS = 3;

/** "a Russian court", "Egypt's top administrative court": the country is only whose court it is. */
const isOfCourt = (sentence: Sentence, country: Heard): boolean =>
  has(sentence, 'court') &&
  sentence.heard.some(
    (one, at) =>
      isConcept(one, ['court']) &&
      (isOfficeOf(sentence, one, country) ||
        (sentence.heard[at - 1] === country &&
          sentence.tokens[country.to - 1]!.word === 's' &&
          one.from - country.to <= RANK_TOKENS)),
  );

/** Whether an office is, by grammar, that of this country: "Nepal's telecom authority". */
export const isOfficeOf = (sentence: Sentence, office: Heard, country: Heard): boolean =>
  countryBeside({ ...sentence, countries: [country] }, office) !== null;
