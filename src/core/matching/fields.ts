import type { Platform } from '../../words/entities/platforms.ts';
import { countryCode } from '../text/country.ts';
import { type Action, ACTIONS, type Finding, type OrderFacts, STATUSES, TARGET_KINDS } from '../finding.ts';
import { type Item, TIERS } from '../item.ts';
import { nearest } from '../text/near.ts';
import { OWNERS } from '../text/owners.ts';
import { nicknamesOf, platformName } from '../placing/names.ts';
import { fill, orMeant, type Say, type Saying } from '../voice.ts';
import { settledWordsOf } from './words.ts';

/** What a watch may ask of an item beside its words, by exact value. One file reads both sides, so that they meet. */

const FACTS = ['platform', 'country', 'action', 'status', 'source', 'outlet', 'tier', 'lang', 'target'] as const;
export type FactField = (typeof FACTS)[number];

/** Fields whose words are compared one by one: "69A" is in "Section 69A IT Act". */
export const WORDED = ['title', 'issuer', 'law'] as const;
export type WordedField = (typeof WORDED)[number];

export const FIELDS: readonly string[] = [...FACTS, ...WORDED, 'count'];

/** What is said of a query, in the words of a language. */
export type Said = (say: Say) => string;

/** What is wrong with a query, or was expected in it, by its name. */
export const said =
  (name: keyof Say['query'], values: Record<string, string | number> = {}): Said =>
  ({ query }) =>
    fill(query[name], Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])));

/** A value as both sides write it, perhaps with something to tell who typed it; or what was expected instead. */
type Value = { value: string; warning?: Saying } | { expected: Said; meant?: string | null };

/** Reads what stands after the colon of a field. @param platforms those that are listened for */
export const READ: Readonly<Record<FactField, (typed: string, platforms: readonly Platform[]) => Value>> = {
  platform: readPlatform,
  country(typed) {
    const value = countryCode(typed);
    return value ? { value } : { expected: said('country') };
  },
  action: oneOf(ACTIONS),
  status: oneOf(STATUSES),
  tier: oneOf(TIERS),
  target: oneOf(TARGET_KINDS),
  source: (typed) => ({ value: plainly(typed) }),
  outlet: (typed) => ({ value: outletName(typed) }),
  lang(typed) {
    const value = plainly(typed);
    const isTag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(value);
    return isTag ? { value } : { expected: said('language', { example: 'hi, pt-BR' }) };
  },
};

function oneOf(allowed: readonly string[]): (typed: string) => Value {
  return (typed) => {
    const value = plainly(typed).replace(/[\s_]+/g, '-');
    return allowed.includes(value)
      ? { value }
      : { expected: said('oneOf', { choices: allowed.join(', ') }), meant: nearest(value, allowed) };
  };
}

/** Case and width do not matter, and what would end a quotation is left out. */
const plainly = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/["“”„‟«»]/g, '')
    .trim();
const platformKey = (name: string): string => settledWordsOf(platformName(name)).join('');

/** Every name and nickname of these platforms, to the key of its usual name: the same for the same list, so found once. */
function platformKeys(platforms: readonly Platform[]): ReadonlyMap<string, string> {
  const known = KEYS.get(platforms);
  if (known) return known;
  const found = new Map<string, string>();
  for (const platform of platforms)
    for (const nickname of nicknamesOf(platform)) {
      const key = platformKey(nickname);
      if (key && !found.has(key)) found.set(key, platformKey(platform.name));
    }
  KEYS.set(platforms, found);
  return found;
}
const KEYS = new WeakMap<readonly Platform[], ReadonlyMap<string, string>>();

function readPlatform(typed: string, platforms: readonly Platform[]): Value {
  let key = platformKey(typed);
  // Pieces of scripts that no platform mixes may read otherwise once they are joined; each round drops some.
  for (let round = 0; round < 4; round++) key = platformKey(key);
  if (!key) return { expected: said('platform', { example: 'x, youtube' }) };
  const keys = platformKeys(platforms);
  const known = keys.get(key);
  if (known) return { value: known };
  const meant = nearest(key, [...keys.keys()]);
  const warning: Saying = ({ say }) =>
    orMeant(fill(say.query.unknownPlatform, { value: typed.trim() }), meant && `platform:${meant}`, say);
  return { value: key, warning };
}

/** A publisher: a host without `www.`, or a name where it has no host. */
function outletName(typed: string): string {
  const name = plainly(typed);
  const host = /^[^\s.]+(\.[^\s.]+)+$/.test(name.replace(/^https?:\/\//, '').replace(/\/.*$/, ''))
    ? URL.parse(name.includes('://') ? name : `http://${name}`)?.hostname
    : undefined;
  return (host ?? name).replace(/^(www\.)+/, '');
}

/** Something that is so of an item: the value as `READ` writes it, and how it stands in the item. */
export interface Fact {
  field: FactField;
  value: string;
  says: string;
}

/** All that the fields of `FACTS` may ask of an item. */
export function factsOf(item: Item, finding: Finding | null): Fact[] {
  return [...factsOfSource(item), ...factsOfOrder(finding?.action ? [finding.action] : [], finding?.order ?? null)];
}

/** Where it was published. */
export function factsOfSource({ sourceId, tier, outlet, language }: Item): Fact[] {
  return [
    ...factsFrom('source', sourceId, [plainly(sourceId)]),
    ...factsFrom('tier', tier, [tier]),
    ...factsFrom('outlet', outlet, hostAndParents(outletName(outlet ?? ''))),
    ...factsFrom('lang', language, languageAndWider(plainly(language ?? ''))),
  ];
}

/** What was read in it. */
export function factsOfOrder(actions: readonly Action[], order: OrderFacts | null): Fact[] {
  const { status, country, platforms, targets } = order ?? { status: null, country: null, platforms: [], targets: [] };
  return [
    ...actions.flatMap((action) => factsFrom('action', action, [action])),
    ...factsFrom('status', status, [status ?? '']),
    ...factsFrom('country', country, [country ?? '']),
    ...platforms.flatMap((name) => factsFrom('platform', name, platformAndOwner(platformKey(name)))),
    ...targets.flatMap(({ kind }) => factsFrom('target', kind, [kind])),
  ];
}

function factsFrom(field: FactField, says: string | null, values: readonly string[]): Fact[] {
  return says ? [...new Set(values)].map((value) => ({ field, value, says: `${field}: ${says}` })) : [];
}

function hostAndParents(host: string): string[] {
  const labels = host.includes(' ') ? [host] : host.split('.');
  return [host, ...labels.slice(1, -1).map((_, i) => labels.slice(i + 1).join('.'))];
}

function languageAndWider(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, i) => parts.slice(0, i + 1).join('-'));
}

/** Naming the owner means its services too; naming a service never means the owner. */
function platformAndOwner(key: string): string[] {
  const owner = OWNER_KEYS.get(key);
  return owner ? [key, owner] : [key];
}
const OWNER_KEYS = new Map([...OWNERS].map(([service, owner]) => [platformKey(service), platformKey(owner)]));
