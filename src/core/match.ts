import { PLATFORMS, type Platform } from '../words/entities/platforms.ts';
import type { Finding } from './finding.ts';
import type { Item } from './item.ts';
import { Page, type Sheet, sheetOf, type Words } from './matching/page.ts';
import { type Leaf, type Part, Questions } from './matching/parts.ts';
import { parse, type Query, type Refusal, show } from './matching/query.ts';
import type { Match, Watch } from './room.ts';

/**
 * Search turned round: the queries are stored and the item is what is asked. Each query waits under the terms of which
 * an item must have at least one to satisfy it (of AND the rarest part, of OR all parts), so that an item is read once
 * and only those that may match are looked at, whatever the number of watches. Equal queries are one asker. It is
 * changed in place, because a newsroom that adds a watch cannot wait for the hundred thousand others.
 */

const MOST_REASONS = 5;

export interface Watcher {
  /** Takes a watch in, in place of an earlier one of its id; or says why its query cannot be read. */
  add(watch: Watch): Refused | null;
  /** Whether there was such a watch. */
  remove(id: string): boolean;
  /** The watches that an item satisfies, in the order in which they were added. Equal queries share one `why`. */
  match(item: Item, finding: Finding | null): Match[];
  /** The same of anything that a query may ask of. */
  matchSheet(sheet: Sheet): Match[];
  /** Whether any watch is satisfied by what was read before. */
  holds(sheet: Sheet<Words>): boolean;
  /** Watches left out, because their query cannot be read. */
  readonly refused: readonly Refused[];
}

interface Refused extends Omit<Refusal, 'ok' | 'said'> {
  watch: Watch;
}

/** What a match says of a watch, and the watch's turn among the answers. */
interface Watching {
  watchId: string;
  roomId: string;
  order: number;
}

/** A distinct query and the watches that have it. */
export interface Asker {
  /** The canonical query. */
  key: string;
  part: Part;
  waitsAt: readonly Leaf[];
  leaves: readonly Leaf[];
  watches: Watching[];
  /** The last item for which it was looked at. */
  looked: number;
}

/**
 * A watcher for these watches; those with a query that cannot be read are in its `refused`.
 * @param platforms those that queries can name, the packs' among them
 */
export function compile(watches: readonly Watch[], platforms: readonly Platform[] = PLATFORMS): Watcher {
  const page = new Page();
  const questions = new Questions(page.vocabulary);
  const askers = new Map<string, Asker>();
  const askerOf = new Map<string, Asker>();
  const refused = new Map<string, Refused>();
  let order = 0;

  function ask(query: Query): Asker {
    const key = show(query);
    const known = askers.get(key);
    if (known) return known;
    const leaves: Leaf[] = [];
    const part = questions.partOf(query, leaves);
    const asker: Asker = { key, part, leaves, waitsAt: part.needs() ?? [], watches: [], looked: 0 };
    for (const leaf of asker.waitsAt) leaf.askers.push(asker);
    askers.set(key, asker);
    return asker;
  }

  function forget(asker: Asker): void {
    for (const leaf of asker.waitsAt) leaf.askers.splice(leaf.askers.indexOf(asker), 1);
    for (const leaf of asker.leaves) questions.release(leaf);
    askers.delete(asker.key);
  }

  const watcher: Watcher = {
    get refused() {
      return [...refused.values()];
    },
    add(watch) {
      watcher.remove(watch.id);
      const parsed = parse(watch.query, platforms);
      if (!parsed.ok) {
        const { at, expected, message } = parsed;
        refused.set(watch.id, { watch, at, expected, message });
        return refused.get(watch.id)!;
      }
      const asker = ask(parsed.query);
      asker.watches.push({ watchId: watch.id, roomId: watch.roomId, order: order++ });
      askerOf.set(watch.id, asker);
      return null;
    },
    remove(id) {
      const asker = askerOf.get(id);
      if (!asker) return refused.delete(id);
      asker.watches.splice(
        asker.watches.findIndex(({ watchId }) => watchId === id),
        1,
      );
      askerOf.delete(id);
      if (asker.watches.length === 0) forget(asker);
      return true;
    },
    match: (item, finding) => watcher.matchSheet(sheetOf(item, finding)),
    holds(sheet) {
      page.turn(sheet);
      return candidates(page).some(({ part }) => part.holds(page));
    },
    matchSheet(sheet) {
      page.turn(sheet);
      const found: { order: number; match: Match }[] = [];
      for (const asker of candidates(page)) {
        if (!asker.part.holds(page)) continue;
        const why = reasonsOf(asker, page);
        for (const { watchId, roomId, order } of asker.watches) found.push({ order, match: { watchId, roomId, why } });
      }
      return found.sort((a, b) => a.order - b.order).map(({ match }) => match);
    },
  };
  for (const watch of watches) watcher.add(watch);
  return watcher;
}

/** A watcher for queries that are no room's, each known by its place among them: what they would find. */
export const compileQueries = (queries: readonly string[], platforms: readonly Platform[]): Watcher =>
  compile(
    queries.map((query, n) => ({ id: String(n), roomId: '', query, as: 'alert', addedBy: '', addedAt: '' })),
    platforms,
  );

/** Each query once of which something that it needs holds for the item at hand. */
function candidates(page: Page): Asker[] {
  const found: Asker[] = [];
  for (const term of page.met)
    for (const leaf of term.leaves) {
      if (!leaf.holds(page)) continue;
      for (const asker of leaf.askers) {
        if (asker.looked === page.number) continue;
        asker.looked = page.number;
        found.push(asker);
      }
    }
  return found;
}

function reasonsOf({ part }: Asker, page: Page): string[] {
  const reasons: string[] = [];
  part.explain(page, (reason) => {
    if (reasons.length < MOST_REASONS && !reasons.includes(reason)) reasons.push(reason);
  });
  return reasons;
}
