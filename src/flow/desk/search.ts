import type { Search } from '../../core/command.ts';
import { Complaint } from '../../core/complaint.ts';
import { compile } from '../../core/match.ts';
import { parse } from '../../core/query.ts';
import { inHeadline, sheetOfOrder, type Wanted, wantedBy } from '../../core/search.ts';
import type { Store } from '../../core/store.ts';

/*
 * The index gives what may fit, in the order in which it is to be shown; the matcher of the watches reads it and says
 * whether it does, and why. Only as many are read as the page asked for needs.
 */

/** So many that might fit and do not are read, and no more: it is what can be read in a fraction of a second. */
const MISSES_AT_MOST = 200;
const AT_ONCE = { least: 20, most: 100 };

/** @throws Complaint where the query cannot be read */
export async function search(store: Store, query: string, page: { offset: number; limit: number }): Promise<Search> {
  const parsed = parse(query);
  if (!parsed.ok) throw new Complaint(parsed.message, { act: 'retry' });
  const watcher = compile([{ id: '', roomId: '', query, as: 'alert', addedBy: '', addedAt: '' }]);
  const found = new Map<string, Search['found'][number]>();
  const enough = page.offset + page.limit + 1;
  let misses = 0;
  let cut = false;
  for (const wanted of bestFirst(wantedBy(parsed.query))) {
    for (let before: number | null = null; found.size < enough; ) {
      const atOnce = Math.min(AT_ONCE.most, Math.max(AT_ONCE.least, enough - found.size));
      const candidates = await store.ordersWith(wanted, before, atOnce);
      for (const candidate of candidates) {
        const [match] = watcher.matchSheet(sheetOfOrder(candidate));
        if (match) found.set(candidate.order.id, { order: candidate.order, why: match.why });
        else misses += 1;
      }
      before = candidates.at(-1)?.place ?? null;
      if (candidates.length < atOnce) break;
      if (misses >= MISSES_AT_MOST) {
        cut = true;
        break;
      }
    }
  }
  const all = [...found.values()];
  return {
    found: all.slice(page.offset, page.offset + page.limit),
    more: all.length > page.offset + page.limit,
    cut: cut && all.length < enough,
    warnings: parsed.warnings,
  };
}

/** Those that say it in the headline, then all others. */
function bestFirst(wanted: Wanted): Wanted[] {
  const first = inHeadline(wanted);
  if (JSON.stringify(first) === JSON.stringify(wanted)) return [wanted];
  return [first, { kind: 'without', of: wanted, not: [first] }];
}
