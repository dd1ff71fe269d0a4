import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import PQueue from 'p-queue';
import { Complaint, FetchError, messageOf } from '../core/complaint.ts';
import { itemOf, keysOf, withTellingIds } from '../core/identify.ts';
import { type Item, OFFICIAL_TIERS, type Source } from '../core/item.ts';
import type { Bookmark, Reading } from '../core/kind.ts';
import type { SourceState, Store } from '../core/store.ts';
import { after, type Clock, DAY_MS, HOUR_MS, MINUTE_MS } from './clock.ts';
import { type Keep, type Keeping, keeper, type Outcome } from './keep.ts';
import type { Log } from './log.ts';
import { type Outage, outageWatch } from './outage.ts';
import { type Reads, readSource, uncoveredBy } from './read.ts';

/*
 * Reads the sources that are due, many at once, each at its own pace. What a reading brings is kept before the
 * bookmark moves, so a crash means reading again. A source that fails is asked ever more rarely, down to once a day,
 * and never given up: the admins hear when it goes dark and when it is back.
 */

/** Hosts that are asked at the same time; each is asked one thing at a time. */
const HOSTS_AT_ONCE = 16;
/** The first readings are spread over this long, so that a start is no burst. */
const FIRST_SPREAD_MS = 30_000;
/** A source that has failed this often in a row has gone dark. */
const DARK_AFTER = 5;
/** What a news page asks by its cache headers is honoured up to here; an official source is never slower than its setting. */
const LONGEST_WAIT_MS = HOUR_MS;

export interface Polling extends Keeping, Reads {
  store: Store;
  sources(): Promise<Source[]>;
  clock: Clock;
  log: Log;
  maxAgeDays: number;
  /** A word to whoever runs the bot. */
  tellAdmins(text: string): Promise<void>;
  /** Called for each item that was read: a demo's tally. */
  onOutcome?(item: Item, outcome: Outcome): void;
}

export interface Poller {
  /** Queues every source that is due; resolves when they are queued, so that a slow host holds up no other. */
  readDue(): Promise<void>;
  /** Waits for the readings under way. */
  idle(): Promise<void>;
  /** What is queued and not begun is left alone. */
  stop(): void;
}

export function poller(polling: Polling): Poller {
  const { store, clock, log } = polling;
  const hosts = new Map<string, PQueue>();
  const atOnce = new PQueue({ concurrency: HOSTS_AT_ONCE });
  const underWay = new Set<string>();
  /** Where a state could not be saved, the source still waits its turn. */
  const notBefore = new Map<string, string>();
  const startedAt = clock().getTime();
  const reader = sourceReader(polling);
  let stopping = false;

  /** Each source has its own place in the first half minute, the same at every start. */
  const firstDue = (source: Source) => new Date(startedAt + fraction(source.id) * FIRST_SPREAD_MS).toISOString();
  const dueAt = (source: Source, state: SourceState | undefined) =>
    [state?.dueAt ?? firstDue(source), notBefore.get(source.id) ?? ''].reduce((a, b) => (a > b ? a : b));

  async function readOne(source: Source, state: SourceState): Promise<void> {
    try {
      if (stopping) return;
      await reader(source, state);
      notBefore.delete(source.id);
    } catch (thrown) {
      notBefore.set(source.id, after(clock, paceOf(source, null)));
      log.error(
        { source: source.id, err: thrown },
        `${nameOf(source)}: what was read could not be kept: ${messageOf(thrown)}`,
      );
    } finally {
      underWay.delete(source.id);
    }
  }

  function queueOf(source: Source): PQueue {
    const host = hostOf(source);
    if (!hosts.has(host)) hosts.set(host, new PQueue({ concurrency: 1 }));
    return hosts.get(host)!;
  }

  return {
    async readDue() {
      // Who is being read now is asked before their states, or one that ends between would be read twice.
      const busy = new Set(underWay);
      const states = new Map((await store.sourceStates()).map((state) => [state.sourceId, state]));
      const now = clock().toISOString();
      const due = (await polling.sources()).filter(
        (source) =>
          source.on &&
          !uncoveredBy(source, polling) &&
          !busy.has(source.id) &&
          !underWay.has(source.id) &&
          dueAt(source, states.get(source.id)) <= now,
      );
      for (const source of due) {
        underWay.add(source.id);
        const state = states.get(source.id) ?? unread(source);
        void queueOf(source).add(() => atOnce.add(() => readOne(source, state)));
      }
    },
    async idle() {
      await Promise.all([...hosts.values()].map((queue) => queue.onIdle()));
    },
    stop() {
      stopping = true;
    },
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
const hostOf = (source: Source): string => URL.parse(source.url)?.host ?? source.id;
const nameOf = (source: Source): string => `${source.name} (${source.id})`;

/** 0 to 1, evenly spread over ids. */
const fraction = (id: string): number => createHash('sha256').update(id).digest().readUInt32BE() / 2 ** 32;

/** Reads one source and books what came of it. Rejects only where the store cannot be reached: then it is read again. */
function sourceReader(polling: Polling): (source: Source, state: SourceState) => Promise<void> {
  const { store, clock, log, tellAdmins } = polling;
  const keep = keeper(polling);
  const outage = outageWatch(log, clock);
  const dark = new Set<string>();

  return async (source, state) => {
    const reading = await read(source, polling);
    if (!(reading instanceof Complaint)) {
      outage(hostOf(source), null);
      await keepReading(source, state, reading, keep, polling);
      await backAgain(source, state);
    } else if (!(reading instanceof FetchError && reading.code === 'stopped')) {
      await failed(source, state, reading, outage(hostOf(source), reading));
    }
  };

  /** A failure of the network is not the source's: it keeps its pace, so that all are read soon after the network is back. */
  async function failed(source: Source, state: SourceState, problem: Complaint, because: Outage): Promise<void> {
    const failures = because === 'network' ? state.failures : state.failures + 1;
    const waitMs = because === 'network' ? paceOf(source, null) : backOff(source, failures, problem.retryAfterMs);
    await store.saveSourceState({ ...state, failures, lastError: problem.message, dueAt: after(clock, waitMs) });
    if (because === 'network') return;
    if (state.failures === 0) log.warn({ source: source.id }, `${nameOf(source)}: ${problem.message}`);
    if (failures < DARK_AFTER || dark.has(source.id)) return;
    dark.add(source.id);
    await tellAdmins(
      `${nameOf(source)} has gone dark: ${problem.message}. It is tried again, ever more rarely, down to once a day.`,
    );
  }

  async function backAgain(source: Source, state: SourceState): Promise<void> {
    dark.delete(source.id);
    if (state.failures >= DARK_AFTER)
      await tellAdmins(`${nameOf(source)} is back after ${state.failures} failed readings.`);
  }
}

/** What the source says, or why it could not be read. */
async function read(source: Source, polling: Polling): Promise<Reading | Complaint> {
  const bookmark = (await polling.store.cache('bookmarks').get<Bookmark>(source.id)) ?? {};
  return readSource(source, bookmark, polling).catch((complaint: Complaint) => complaint);
}

/** The items, then the bookmark, then the state: whatever is missed in between is read again. */
async function keepReading(
  source: Source,
  state: SourceState,
  reading: Reading,
  keep: Keep,
  polling: Polling,
): Promise<void> {
  const { store, clock } = polling;
  const whole = await keepItems(source, state, reading, keep, polling);
  if (whole) await store.cache('bookmarks').set(source.id, reading.bookmark);
  const now = clock().toISOString();
  await store.saveSourceState({
    ...state,
    learnedAt: state.learnedAt ?? now,
    lastGoodAt: now,
    failures: 0,
    lastError: null,
    dueAt: after(clock, paceOf(source, reading.waitMs)),
  });
}

/**
 * Oldest first, so that stories begin where they began.
 * @returns whether all were kept: one bad item does not hold the others, but the bookmark waits for it
 * @throws Complaint where the store cannot be reached
 */
async function keepItems(
  source: Source,
  state: SourceState,
  reading: Reading,
  keep: Keep,
  polling: Polling,
): Promise<boolean> {
  const seenAt = polling.clock().toISOString();
  const items = withTellingIds(reading.document.items).flatMap((entry) => {
    const item = itemOf(entry, source, seenAt);
    return item ? [{ item, keys: keysOf(entry, source) }] : [];
  });
  items.sort((a, b) => (a.item.publishedAt ?? seenAt).localeCompare(b.item.publishedAt ?? seenAt));
  let whole = true;
  for (const { item, keys } of items) {
    // A feed of thousands must not hold up deliveries and commands.
    await setImmediate();
    try {
      const outcome = await keep(
        item,
        keys,
        state.learnedAt === null || reading.learn === true || isOld(item, polling),
      );
      polling.onOutcome?.(item, outcome);
    } catch (thrown) {
      if (thrown instanceof Complaint) throw thrown;
      polling.log.error(
        { source: source.id, item: item.id, err: thrown },
        'an item could not be kept; it is read again next time',
      );
      whole = false;
    }
  }
  return whole;
}

const isOld = (item: Item, { clock, maxAgeDays }: Polling): boolean =>
  item.publishedAt !== null && clock().getTime() - Date.parse(item.publishedAt) > maxAgeDays * DAY_MS;

/** How long until the next reading, with a tenth of jitter so that sources drift apart. */
function paceOf(source: Source, waitMs: number | null): number {
  const own = source.everyMinutes * MINUTE_MS;
  const asked = OFFICIAL_TIERS.includes(source.tier) ? 0 : Math.min(waitMs ?? 0, LONGEST_WAIT_MS);
  return jitter(Math.max(own, asked));
}

/** Twice as long after each failure, down to once a day; never sooner than the source asked for. */
function backOff(source: Source, failures: number, retryAfterMs: number | null): number {
  const doubled = Math.min(source.everyMinutes * MINUTE_MS * 2 ** Math.min(failures, 20), DAY_MS);
  return Math.max(jitter(doubled), retryAfterMs ?? 0);
}

const jitter = (ms: number): number => ms * (0.9 + 0.2 * Math.random());
