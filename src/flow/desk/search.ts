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

/** So many that might fit are read, and no more: it is what can be read in less than a third of a second. */
const READ_AT_MOST = 200;
const AT_ONCE = 20;

/** @throws Complaint where the query cannot be read */
export async function search(store: Store, query: string, page: { offset: number; limit: number }): Promise<Search> {
  const parsed = parse(query);
  if (!parsed.ok) throw new Complaint(parsed.message, { act: 'retry' });
  const watcher = compile([{ id: '', roomId: '', query, as: 'alert', addedBy: '', addedAt: '' }]);
  const found = new Map<string, Search['found'][number]>();
  const enough = page.offset + page.limit + 1;
  let read = 0;
  let cut = false;
  for (const wanted of bestFirst(wantedBy(parsed.query))) {
    for (let before: number | null = null; found.size < enough; ) {
      const candidates = await store.ordersWith(wanted, before, AT_ONCE);
      for (const candidate of candidates) {
        const [match] = found.has(candidate.order.id) ? [] : watcher.matchSheet(sheetOfOrder(candidate));
        if (match) found.set(candidate.order.id, { order: candidate.order, why: match.why });
      }
      read += candidates.length;
      before = candidates.at(-1)?.place ?? null;
      if (candidates.length < AT_ONCE) break;
      if (read >= READ_AT_MOST) {
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

/** Those that say it in the headline, then all. */
function bestFirst(wanted: Wanted): Wanted[] {
  const first = inHeadline(wanted);
  return JSON.stringify(first) === JSON.stringify(wanted) ? [wanted] : [first, wanted];
}
