import { remembering } from '../once.ts';
import { BODIES } from '../../words/entities/bodies.ts';
import { OFFICES } from '../../words/entities/offices.ts';
import { COUNTRIES } from '../../words/entities/countries.ts';
import { type Platform, PLATFORMS } from '../../words/entities/platforms.ts';
import { WORDS } from '../../words/index.ts';
import { once } from '../once.ts';
import { OWNERS } from '../text/owners.ts';
import { tokenize } from '../text/tokens.ts';

/** When two names are one body, or one platform. */

const PLATFORM_NAMES: Record<string, string> = {
  x: 'twitter',
  'x corp': 'twitter',
  'x twitter': 'twitter',
  'x formerly twitter': 'twitter',
  'meta platforms': 'meta',
  'facebook messenger': 'messenger',
  'apple app store': 'app store',
  'google play store': 'google play',
};
const COURT = /\b(?:court|judge|magistrate|tribunal|judgeship|audiencia)\b/;
const GOVERNMENT = /^government of /;

/** Whether whoever is named so is a court. */
export const isCourt = (name: string): boolean => COURT.test(folded(name));

const MOST_REMEMBERED = 10_000;
/** A name as its folded words. The few names there are come again and again, so they are remembered. */
export const folded = remembering(MOST_REMEMBERED, (name) =>
  tokenize(name)
    .map((token) => token.word)
    .join(' '),
);

/** One word for one platform: X and Twitter meet. */
export function platformName(name: string): string {
  const plain = folded(name);
  return PLATFORM_NAMES[plain] ?? plain;
}

/** All that a platform is called: its name, its nicknames, those that need a second signal, and its names in other scripts. */
export const nicknamesOf = ({ name, aliases, weak }: Platform): string[] => [
  ...namesIn(`${name},${aliases},${weak ?? ''}`),
  ...(abroad().get(name) ?? []),
];

/** The names that a list has, parted by commas, without the marks that say how they are heard. */
const namesIn = (words: string): string[] =>
  words
    .split(',')
    .map((one) => one.replace(/[*~]/g, '').trim())
    .filter(Boolean);

/** What languages that are not written in Latin letters call platforms: "ट्विटर", "تويتر". */
const abroad = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      PLATFORMS.map(({ name }) => [
        name,
        WORDS.languages
          .flatMap(({ names }) => namesIn(names[`platform:${name}`] ?? ''))
          .filter((one) => !LATIN.test(one)),
      ]),
    ),
);
const LATIN = /\p{Script=Latin}/u;

/** An order may be told by the name of a service or by that of its company. @param platform by `platformName` */
const company = (platform: string): string => companies().get(platform) ?? platform;
const companies = once(
  () => new Map([...OWNERS].map(([service, owner]) => [platformName(service), platformName(owner)])),
);

export type Relation = 'same' | 'related' | 'different';

/** How two sets of platforms, by `platformName`, stand to each other; null where one is empty. */
export function comparePlatforms(left: readonly string[], right: readonly string[]): Relation | null {
  if (left.length === 0 || right.length === 0) return null;
  if (left.some((name) => right.includes(name))) return 'same';
  const companies = right.map(company);
  return left.some((name) => companies.includes(company(name))) ? 'related' : 'different';
}

/** Whether the platform itself is named as who acted. @param platforms by any of their names */
export function isPlatformItself(issuer: string, platforms: readonly string[]): boolean {
  const relation = comparePlatforms([platformName(issuer)], platforms.map(platformName));
  return relation === 'same' || relation === 'related';
}

/** Whether each is one service, and both of one company: Facebook and Instagram, not Meta and Instagram. */
export function areSiblings(left: readonly string[], right: readonly string[]): boolean {
  const [[a, ...more], [b, ...others]] = [left, right];
  if (!a || !b || more.length > 0 || others.length > 0 || a === b) return false;
  return company(a) === company(b) && a !== company(a) && b !== company(b);
}

/** How two issuers stand to each other: one body, the same one named with less precision, or two. */
export function compareIssuers(left: string, right: string): Relation {
  const [a, b] = [present(folded(left)), present(folded(right))];
  if (a === b) return 'same';
  if (COURT.test(a) !== COURT.test(b)) return 'different';
  if (COURT.test(a))
    return isVagueCourt(a) || isVagueCourt(b) || a.includes(b) || b.includes(a) ? 'related' : 'different';
  if (GOVERNMENT.test(a) && GOVERNMENT.test(b)) return 'different';
  return GOVERNMENT.test(a) || GOVERNMENT.test(b) || a.includes(b) || b.includes(a) ? 'related' : 'different';
}

/** What a body is called now, by its folded name: the ministry of before, and Kominfo, as older ledgers have it, is Komdigi. */
const present = (name: string): string => presents().get(name) ?? name;
const presents = once((): ReadonlyMap<string, string> => {
  const byWord = Map.groupBy(
    BODIES.flatMap(({ name, aliases }) => oneWordNames(aliases).map((word) => ({ word, name }))),
    ({ word }) => word,
  );
  const words = [...byWord].flatMap(([word, called]) =>
    called.length === 1 ? [[word, called[0]!.name] as const] : [],
  );
  const before = BODIES.flatMap((body) => (body.before ? [[body.before, body.name] as const] : []));
  return new Map([...words, ...before].map(([name, now]) => [folded(name), folded(now)]));
});

/** What a body is called in one word, in any script. */
export const oneWordNames = (aliases: string): string[] => namesIn(aliases).filter((alias) => !/\s/.test(alias));

/** Whether these are the governments of two states of one country: Punjab and Haryana, not India and Punjab. */
export function areOtherStates(left: string | null | undefined, right: string | null, country: string | null): boolean {
  if (!left || !right) return false;
  const [a, b] = [folded(left), folded(right)];
  return a !== b && [a, b].every((name) => GOVERNMENT.test(name) && !isOfNation(name, country));
}
/** Whether it is the government of a state of the country, which is none of the country's ministries: Punjab, not India. */
export function isOfState(issuer: string, country: string | null): boolean {
  const plain = folded(issuer);
  return country !== null && GOVERNMENT.test(plain) && !isOfNation(plain, country);
}

/** Whether a government, by its folded name, is that of the country: it bears the name that findings have for it. */
const isOfNation = (government: string, country: string | null): boolean =>
  NATIONS.get(country ?? '') === government.replace(/^government of (?:the )?/, '');
const NATIONS = new Map(COUNTRIES.map(({ code, name }) => [code, folded(name)]));

/** "Moscow court", "Russian court": any court of the place. */
function isVagueCourt(name: string): boolean {
  return /^\w+ courts?$/.test(name) || /^courts?$/.test(name);
}

/** "Ankara court": any court of a town, and none of a people ("Turkish court") or by a name of its own ("Rohini Court"). */
function townOf(court: string): string | null {
  const [spoken] = /^[\p{L}\p{M}]+(?= (?:court$|\d+(?:st|nd|rd|th) ))/u.exec(court) ?? [];
  const town = folded(spoken ?? '');
  return town === '' || peoples().has(town) ? null : town;
}
const peoples = once(
  () => new Set(COUNTRIES.flatMap(({ name, people }) => [folded(name), ...(people ? [folded(people)] : [])])),
);

/** Letters in which a town is the same in several languages. */
const STEM_LETTERS = 4;
const HIGHER = /\b(?:supreme|high|appeals?|constitutional|federal)\b/;

/** Whether these are two courts of first instance: of two towns, or by two names of their own. */
export function areOtherCourts(left: string, right: string): boolean {
  if (![left, right].every((name) => isCourt(name) && !HIGHER.test(folded(name)))) return false;
  const [a, b] = [townOf(left), townOf(right)];
  // "Brusselse court" is one of Brussels
  if (a !== null && b !== null && a.slice(0, STEM_LETTERS) !== b.slice(0, STEM_LETTERS)) return true;
  return compareIssuers(left, right) === 'different';
}

/** Bodies that act on the word of a ministry or a court as well as on their own. */
const REGULATORS = new Set([...BODIES, ...OFFICES].filter(({ kind }) => kind === 'regulator').map(({ name }) => name));
const STATES = new Set([...BODIES, ...OFFICES].filter(({ kind }) => kind !== 'regulator').map(({ name }) => name));
/** What a body that no list has is called. */
const REGULATES = /\b(?:authority|commission|council|agency|board|regulator)\b/;
const ITS_COUNTRY = / \([^()]*\)$/;

function isRegulator(name: string): boolean {
  const office = name.replace(ITS_COUNTRY, '');
  if (REGULATORS.has(name) || STATES.has(name)) return REGULATORS.has(name);
  return REGULATORS.has(office) || (!STATES.has(office) && REGULATES.test(folded(name)));
}

/** Whether one orders and the other carries it out: a ministry or a court, and the regulator that it tells. */
export const isChain = (left: string, right: string): boolean => isRegulator(left) !== isRegulator(right);

/** Whether a name is as precise as names of issuers get. */
export function isVagueIssuer(name: string): boolean {
  const plain = folded(name);
  return GOVERNMENT.test(plain) || isVagueCourt(plain);
}
