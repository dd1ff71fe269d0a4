import type { Desk, Search } from '../../core/command.ts';
import { Complaint } from '../../core/complaint.ts';
import { compileQueries } from '../../core/match.ts';
import { parse } from '../../core/matching/query.ts';
import { inHeadline, isExact, sheetOfOrder, wantedBy } from '../../core/matching/search.ts';
import type { Store } from '../../core/store.ts';

/*
 * The index says which orders may fit, in the order in which they are to be shown: those that say it in the headline,
 * then all others, the latest first. The matcher of the watches says whether they do, and why. Where the index does not
 * know as much, it is asked of the words of all up to the page; what was written is read of the page alone.
 */

/** Where so many that might fit do not, no more are looked at: it is what can be done in a fraction of a second. */
const MISSES_AT_MOST = 2_000;
/** The index is asked for half as many again as, going by those that were looked at, will do, and for so many at least. */
const NAMED = { times: 1.5, least: 100 };
const AT_ONCE = 1_000;

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
  const exact = isExact(parsed.query);
  const looked = new Set<number>();
  const holding: number[] = [];
  const look = async (places: readonly number[]) => {
    for (const some of inTurns(places.filter((place) => !looked.has(place)))) {
      for (const place of some) looked.add(place);
      if (exact) holding.push(...some);
      else for (const { place, sheet } of await store.sheetsAt(some)) if (watcher.holds(sheet)) holding.push(place);
      if (holding.length >= enough) return;
    }
  };
  const isCut = await eachNamed();
  const found = await matches(holding.slice(offset, offset + limit));
  return { found, more: holding.length >= enough, cut: isCut, warnings: parsed.warnings };

  /** Looks at those that the index names until there are enough. @returns whether others are left that may be missed */
  async function eachNamed(): Promise<boolean> {
    for (const asked of best ? [best, wanted] : [wanted]) {
      for (let below: number | undefined; ; ) {
        const ofEach = (looked.size + 1) / (holding.length + 1);
        const likely = Math.ceil(NAMED.times * ofEach * (enough - holding.length));
        const named = exact ? enough : Math.max(NAMED.least, Math.min(likely, MISSES_AT_MOST));
        const places = await store.placesWith(asked, named, below);
        await look(places);
        if (holding.length >= enough) return false;
        if (places.length < named) break;
        if (looked.size - holding.length > MISSES_AT_MOST) return true;
        below = places.at(-1)!;
      }
    }
    return false;
  }
}

const inTurns = (places: readonly number[]): number[][] =>
  Array.from({ length: Math.ceil(places.length / AT_ONCE) }, (_, n) => places.slice(n * AT_ONCE, (n + 1) * AT_ONCE));
