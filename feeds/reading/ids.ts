import type { Entry, SourceSettings } from '../../src/core/item.ts';

/** `settings.id` as `{ "query": "PRID" }`: the parameter of an address that tells entries apart. */
export function idQuery(settings: SourceSettings | undefined): { name: string | null; problems: string[] } {
  const id = settings?.id;
  if (id === undefined) return { name: null, problems: [] };
  const name = typeof id === 'object' && id !== null && 'query' in id ? id.query : null;
  if (typeof name === 'string' && /^[\w-]{1,40}$/.test(name)) return { name, problems: [] };
  return { name: null, problems: ['settings: id: expected { "query": "NAME" }, a parameter of the address'] };
}

/** The value of a parameter of an address, whatever its case (servers of ASP.NET do not mind), or null. */
export function queryOf(link: string | null, name: string): string | null {
  const url = link ? URL.parse(link, 'https://relative.invalid') : null;
  for (const [key, value] of url?.searchParams ?? [])
    if (key.toLowerCase() === name.toLowerCase()) return value || null;
  return null;
}

/** One page under several addresses is one entry: the parameter is its id where the source gives it none. */
export const withIdsOf = (entries: readonly Entry[], name: string): Entry[] =>
  entries.map((entry) => ({ ...entry, id: queryOf(entry.link, name) ?? entry.id }));
