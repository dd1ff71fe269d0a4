import { createHash } from 'node:crypto';
import PQueue from 'p-queue';
import { Complaint, messageOf } from '../core/complaint.ts';
import { itemOf, keysOf, withTellingIds } from '../core/identify.ts';
import { type Item, OFFICIAL_TIERS, type Source } from '../core/item.ts';
import type { Bookmark, Fetch, Kind, Reading } from '../core/kind.ts';
import type { SourceState, Store } from '../core/store.ts';
import { after, type Clock, DAY_MS, HOUR_MS, MINUTE_MS } from './clock.ts';
import { type Keep, type Keeping, keeper, type Outcome } from './keep.ts';
import type { Log } from './log.ts';
import { outageWatch } from './outage.ts';

/*
 * Reads the sources that are due, many at once, each at its own pace. What a reading brings is kept before the
 * bookmark moves, so a crash means reading again. A source that fails is asked ever more rarely, down to once a day,
 * and never given up: the admins hear when it goes dark and when it is back.
 */

/** Sources read at the same time; one host is asked one thing at a time by the net. */
const AT_ONCE = 16;
/** The first readings are spread over this long, so that a start is no burst. */
const FIRST_SPREAD_MS = 30_000;
/** A source that has failed this often in a row has gone dark. */
const DARK_AFTER = 5;
/** What a news page asks by its cache headers is honoured up to here; an official source is never slower than its setting. */
const LONGEST_WAIT_MS = HOUR_MS;

export interface Polling extends Keeping {
  store: Store;
  kinds: ReadonlyMap<string, Kind>;
  sources(): Promise<Source[]>;
  fetch: Fetch;
  clock: Clock;
  log: Log;
  maxAgeDays: number;
  /** A word to whoever runs the bot. */
  tellAdmins(text: string): Promise<void>;
  /** Called for each item that was read: a demo's tally. */
  onOutcome?(item: Item, outcome: Outcome): void;
}

export interface Poller {
  /** Starts reading every source that is due and is not being read; resolves when these readings are done. */
  readDue(): Promise<void>;
  /** Waits for the readings under way. */
  idle(): Promise<void>;
}

export function poller(polling: Polling): Poller {
  const queue = new PQueue({ concurrency: AT_ONCE });
  const underWay = new Set<string>();
  const startedAt = polling.clock().getTime();
  /** Each source has its own place in the first half minute, the same at every start. */
  const firstDue = (source: Source) => new Date(startedAt + fraction(source.id) * FIRST_SPREAD_MS).toISOString();
  const keep = keeper(polling);
  const isNews = outageWatch(polling.log);
  const readOne = async (source: Source, state: SourceState) => {
    try {
      const problem = await readSource(source, state, keep, polling);
      const worthAWord = isNews(source.id, problem);
      await tellTrouble(source, problem, state.failures, worthAWord, polling);
    } finally {
      underWay.delete(source.id);
    }
  };
  return {
    async readDue() {
      const states = new Map((await polling.store.sourceStates()).map((state) => [state.sourceId, state]));
      const now = polling.clock().toISOString();
      const due = (await polling.sources()).filter(
        (source) => source.on && !underWay.has(source.id) && (states.get(source.id)?.dueAt ?? firstDue(source)) <= now,
      );
      for (const source of due) underWay.add(source.id);
      await queue.addAll(due.map((source) => () => readOne(source, states.get(source.id) ?? unread(source))));
    },
    idle: () => queue.onIdle(),
  };
}

const unread = (source: Source): SourceState => ({
  sourceId: source.id,
  learnedAt: null,
  lastGoodAt: null,
  failures: 0,
  lastError: null,
  dueAt: null,
});

/** 0 to 1, evenly spread over ids. */
const fraction = (id: string): number => createHash('sha256').update(id).digest().readUInt32BE() / 2 ** 32;

/** One reading, kept. @returns what went wrong, or null. Only a store that cannot be reached throws. */
async function readSource(source: Source, state: SourceState, keep: Keep, polling: Polling): Promise<Complaint | null> {
  const bookmarks = polling.store.cache('bookmarks');
  try {
    const kind = polling.kinds.get(source.kind);
    if (!kind) throw new Complaint(`no reader for kind "${source.kind}"`, { act: 'admin' });
    const reading = await kind.read(source, (await bookmarks.get<Bookmark>(source.id)) ?? {}, polling.fetch);
    await keepAll(source, state, reading, keep, polling);
    await bookmarks.set(source.id, reading.bookmark);
    await polling.store.saveSourceState({
      ...state,
      learnedAt: state.learnedAt ?? polling.clock().toISOString(),
      lastGoodAt: polling.clock().toISOString(),
      failures: 0,
      lastError: null,
      dueAt: after(polling.clock, paceOf(source, reading.waitMs)),
    });
    return null;
  } catch (thrown) {
    const problem =
      thrown instanceof Complaint
        ? thrown
        : new Complaint(`could not be read: ${messageOf(thrown)}`, { act: 'developer', cause: thrown });
    const failures = state.failures + 1;
    await polling.store.saveSourceState({
      ...state,
      failures,
      lastError: problem.message,
      dueAt: after(polling.clock, backOff(source, failures, problem.retryAfterMs)),
    });
    return problem;
  }
}

/** Oldest first, so that stories begin where they began. One bad item does not hold the others, but the bookmark waits for it. */
async function keepAll(
  source: Source,
  state: SourceState,
  reading: Reading,
  keep: Keep,
  polling: Polling,
): Promise<void> {
  const seenAt = polling.clock().toISOString();
  const read = withTellingIds(reading.document.items).flatMap((entry) => {
    const item = itemOf(entry, source, seenAt);
    return item ? [{ item, keys: keysOf(entry, source) }] : [];
  });
  read.sort((a, b) => (a.item.publishedAt ?? seenAt).localeCompare(b.item.publishedAt ?? seenAt));
  const failed: unknown[] = [];
  for (const { item, keys } of read) {
    try {
      const outcome = await keep(item, keys, state.learnedAt === null || isOld(item, polling));
      polling.onOutcome?.(item, outcome);
    } catch (thrown) {
      if (thrown instanceof Complaint) throw thrown;
      polling.log.error(
        { source: source.id, item: item.id, err: thrown },
        'an item could not be kept; it is read again next time',
      );
      failed.push(thrown);
    }
  }
  if (failed.length > 0)
    throw new Complaint(`${failed.length} of ${read.length} items could not be kept: ${messageOf(failed[0])}`, {
      act: 'developer',
      cause: failed[0],
    });
}

const isOld = (item: Item, { clock, maxAgeDays }: Polling): boolean =>
  item.publishedAt !== null && clock().getTime() - Date.parse(item.publishedAt) > maxAgeDays * DAY_MS;

/** How long until the next reading, with a tenth of jitter so that sources drift apart. */
function paceOf(source: Source, waitMs: number | null): number {
  const own = source.everyMinutes * MINUTE_MS;
  const asked = OFFICIAL_TIERS.includes(source.tier) ? 0 : Math.min(waitMs ?? 0, LONGEST_WAIT_MS);
  return jitter(Math.max(own, asked));
}

function backOff(source: Source, failures: number, retryAfterMs: number | null): number {
  const doubled = Math.min(source.everyMinutes * MINUTE_MS * 2 ** Math.min(failures, 20), DAY_MS);
  return jitter(Math.max(doubled, retryAfterMs ?? 0));
}

const jitter = (ms: number): number => ms * (0.9 + 0.2 * Math.random());

/** The log hears of the first failure; the admins when a source has gone dark, and when it is back. */
async function tellTrouble(
  source: Source,
  problem: Complaint | null,
  failedBefore: number,
  worthAWord: boolean,
  { log, tellAdmins }: Polling,
): Promise<void> {
  const name = `${source.name} (${source.id})`;
  if (!problem) {
    if (failedBefore >= DARK_AFTER) await tellAdmins(`${name} is back after ${failedBefore} failed readings.`);
    return;
  }
  if (worthAWord && failedBefore === 0) log.warn({ source: source.id }, `${name}: ${problem.message}`);
  if (worthAWord && failedBefore + 1 === DARK_AFTER) {
    await tellAdmins(
      `${name} has gone dark: ${problem.message}. It is tried again, ever more rarely, down to once a day.`,
    );
  }
}
