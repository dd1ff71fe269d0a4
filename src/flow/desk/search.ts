import type { Desk, Search } from '../../core/command.ts';
import { Complaint } from '../../core/complaint.ts';
import { compileQueries } from '../../core/match.ts';
import { parse } from '../../core/matching/query.ts';
import { inHeadline, isExact, sheetOfOrder, wantedBy } from '../../core/matching/search.ts';
import type { Store } from '../../core/store.ts';

/*
 * The index says which orders may fit, in the order in which they are to be shown: those that say it in the headline,
 * then all others, the latest first. The matcher of the watches reads them and says whether they do, and why. Where the
 * index knows as much, only the orders of the page are read; else all up to it.
 */

/** So many that might fit and do not are read, and no more: it is what can be read in a fraction of a second. */
const MISSES_AT_MOST = 200;
const AT_ONCE = 50;

/** @throws Complaint where the query cannot be read */
export async function search(
  store: Store,
  query: string,
  platforms: Desk['platforms'],
  { offset, limit }: { offset: number; limit: number },
): Promise<Search> {
  const parsed = parse(query, platforms());
  if (!parsed.ok) throw new Complaint(parsed.said, { act: 'retry' });
  const watcher = compileQueries([query], platforms());
  const enough = offset + limit + 1;
  const wanted = wantedBy(parsed.query);
  const inTitle = inHeadline(wanted);
  const best = JSON.stringify(inTitle) === JSON.stringify(wanted) ? null : inTitle;
  const matches = async (some: readonly number[]) =>
    (await store.ordersAt(some)).flatMap((candidate): Search['found'] => {
      const [match] = watcher.matchSheet(sheetOfOrder(candidate));
      return match ? [{ order: candidate.order, why: match.why }] : [];
    });
  const { warnings } = parsed;
  if (isExact(parsed.query)) {
    const places = await store.placesWith(wanted, enough, best);
    const found = await matches(places.slice(offset, offset + limit));
    return { found, more: places.length === enough, cut: false, warnings };
  }
  const read = new Set<number>();
  const found: Search['found'] = [];
  let isCut = false;
  // Most that may fit do: only where they do not are more asked for.
  for (const named of [enough, enough + MISSES_AT_MOST]) {
    const places = await store.placesWith(wanted, named, best);
    for (const some of inTurns(places.filter((place) => !read.has(place)))) {
      if (found.length >= enough) break;
      found.push(...(await matches(some)));
      for (const place of some) read.add(place);
    }
    const all = places.length < named;
    isCut = !(all || found.length >= enough);
    if (all || found.length >= enough) break;
  }
  return { found: found.slice(offset, offset + limit), more: found.length >= enough, cut: isCut, warnings };
}

const inTurns = (places: readonly number[]): number[][] =>
  Array.from({ length: Math.ceil(places.length / AT_ONCE) }, (_, n) => places.slice(n * AT_ONCE, (n + 1) * AT_ONCE));
