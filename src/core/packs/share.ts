/** Packs given away: all in force as one value that reads again to the same words. */
import { isObject } from '../json.ts';
import type { Pack } from '../pack.ts';
import { addAll, type Addition } from './add.ts';

/** All packs as one, as a value that `packOf` reads again to the same words. */
export function sharedPack(packs: readonly Pack[]): Record<string, unknown> {
  const nothing: Addition = { platforms: [], bodies: [], laws: [], countries: [], indianStates: [], languages: [] };
  const { languages, ...entries } = addAll(nothing, packs, () => {});
  const said = (of: (pack: Pack) => string): string => [...new Set(packs.map(of).filter(Boolean))].join('; ');
  return bared({
    name: said((pack) => pack.name).slice(0, 120) || 'No words yet',
    note: said((pack) => pack.note).slice(0, 2000),
    author: said((pack) => pack.author).slice(0, 2000),
    ...Object.fromEntries(
      Object.entries(entries).map(([section, list]) => [section, (list as object[]).map((one) => listed(one))]),
    ),
    languages: Object.fromEntries(languages.map(({ code, ...one }) => [code, listed(one)])),
  }) as Record<string, unknown>;
}

/** Facts, and not words: kept as they are. */
const FACTS = new Set([
  'name',
  'people',
  'code',
  'country',
  'home',
  'kind',
  'until',
  'renamed',
  'since',
  'before',
  'thousands',
]);

function listed(entry: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry).map(([field, said]) => {
      if (typeof said === 'string') return [field, FACTS.has(field) ? said : said.split(',').map((one) => one.trim())];
      // Months and weekdays keep their strings: a list of lists reads badly.
      return [field, isObject(said) ? listed(said) : said];
    }),
  );
}

/** Without what is empty. */
function bared(value: unknown): unknown {
  if (!isObject(value)) return Array.isArray(value) ? value.map(bared) : value;
  const kept = Object.entries(value)
    .map(([key, one]) => [key, bared(one)] as const)
    .filter(([, one]) => one !== undefined && one !== '' && !isEmpty(one));
  return Object.fromEntries(kept);
}

const isEmpty = (value: unknown): boolean =>
  (Array.isArray(value) && value.every((one) => one === '')) || (isObject(value) && Object.keys(value).length === 0);
