import type { Asked, Desk } from '../../core/command.ts';
import { Complaint, wrong } from '../../core/complaint.ts';
import { compile, compileQueries } from '../../core/match.ts';
import { type Edit, leavingOut, packLines, type Proposal, standsIn, type Wish } from '../../core/mending/feedback.ts';
import type { OrderFacts } from '../../core/finding.ts';
import type { Item } from '../../core/item.ts';
import type { Store } from '../../core/store.ts';
import { isStoryId, type Story } from '../../core/story.ts';
import { fill } from '../../core/voice.ts';
import { ago, type Clock, DAY_MS } from '../clock.ts';
import { amongThese } from './mending.ts';

/* The exact change that somebody wishes: worked out and written down, and made by nobody yet. */

export interface Proposing {
  store: Store;
  clock: Clock;
  platforms: Desk['platforms'];
}

/** How far back it is looked what an exclusion would have left out. */
const TRIED_DAYS = 30;
const TRIED_ITEMS = 3_000;

/** What a wish would change. @param story of which it is said, or `item` @throws Complaint where that cannot be */
export async function proposalFor(
  wish: Wish,
  { story, item }: { story: Story | null; item: Item | null },
  ask: Asked,
  proposing: Proposing,
): Promise<Proposal> {
  if (wish.kind === 'words') {
    const yaml = packLines(wish);
    if (item) standsIn(wish.words, item);
    return { kind: 'words', yaml };
  }
  if (!story) throw new Complaint('That is said of a story.', { act: 'developer' });
  switch (wish.kind) {
    case 'exclude': {
      const edits = await editsFor(ask.roomId, story, wish.term, proposing);
      return { kind: 'exclude', term: wish.term, edits, leavesOut: await leftOut(edits, proposing) };
    }
    case 'merge':
      return mergeOf(story, wish.into, proposing);
    case 'fix':
      if (!story.orderId) throw new Complaint(ask.voice.say.feedback.noOrder, { act: 'retry' });
      return fixOf(story.orderId, wish.facts, proposing);
  }
}

async function fixOf(orderId: string, facts: Partial<OrderFacts>, { store }: Proposing): Promise<Proposal> {
  const order = await store.order(orderId);
  return { kind: 'fix', orderId, facts, ...(order && { was: amongThese(order.facts, facts) }) };
}

/** Those watches of the room change that heard the story; without any, the room gets one. */
async function editsFor(roomId: string, story: Story, term: string, { store, platforms }: Proposing): Promise<Edit[]> {
  const watches = await store.watches(roomId);
  if (watches.length === 0) return [{ watchId: null, before: '', after: leavingOut('', term) }];
  const watcher = compile(watches, platforms());
  const items = await Promise.all(story.tellings.map(({ itemId }) => store.item(itemId)));
  const heard = new Set(
    items.flatMap((read) => (read ? watcher.match(read.item, read.finding).map(({ watchId }) => watchId) : [])),
  );
  const changed = watches.filter(({ id }) => heard.size === 0 || heard.has(id));
  return changed.map(({ id, query }) => ({ watchId: id, before: query, after: leavingOut(query, term) }));
}

async function leftOut(edits: readonly Edit[], { store, clock, platforms }: Proposing) {
  const since = ago(clock, TRIED_DAYS * DAY_MS);
  const items = await store.recentItems(since, TRIED_ITEMS, 'relevant');
  const heardBy = (of: 'before' | 'after') =>
    compileQueries(
      edits.map((edit) => edit[of] || 'everything'),
      platforms(),
    );
  const [before, after] = [heardBy('before'), heardBy('after')];
  const left = items.filter(
    ({ item, finding }) => before.match(item, finding).length > 0 && after.match(item, finding).length === 0,
  );
  return { items: left.length, looked: items.length, days: TRIED_DAYS };
}

async function mergeOf(story: Story, into: string, { store }: Proposing): Promise<Proposal> {
  const what = isStoryId(into) ? 'story' : 'order';
  const keep = await (what === 'story' ? store.story(into) : store.order(into));
  if (!keep) throw wrong(({ unknown }) => fill(unknown, { id: into, command: '/orders search' }));
  const gone = what === 'story' ? story.id : story.orderId;
  if (!gone) throw wrong(({ noOrder }) => noOrder);
  if (gone === keep.id) throw wrong(({ one }) => one);
  return { kind: 'merge', what, keep: keep.id, gone, headline: keep.headline };
}
