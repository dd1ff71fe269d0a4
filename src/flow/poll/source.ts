import { setImmediate } from 'node:timers/promises';
import { Complaint, FetchError, troubleOf } from '../../core/complaint.ts';
import { habitAfter, habitFrom } from '../../core/sources/habit.ts';
import { contentHash, itemOf, keysOf, withTellingIds } from '../../core/sources/identify.ts';
import type { FeedDocument, Item, Push, Source } from '../../core/item.ts';
import type { Reading } from '../../core/kind.ts';
import type { Log } from '../../core/log.ts';
import type { SourceState, Store } from '../../core/store.ts';
import { compare, publishedOrSeen } from '../../core/time.ts';
import { after, type Clock, DAY_MS } from '../clock.ts';
import { type Keep, type Keeping, keeper, type Outcome, type TakeBack, takerBack } from '../keep.ts';
import { type Reads, readSource } from '../read.ts';
import type { SourceBook } from '../sources.ts';
import { afterFailure, afterReading, endOf, tellsNothing, nameOf, type TellAdmins } from './health.ts';
import { outageWatch } from './outage.ts';
import { backOff, paceOf } from './pace.ts';
import type { States } from './states.ts';

/*
 * One reading of one source, and what follows from it. What it brings is kept before the bookmark moves, so a crash
 * means reading again. A source that fails is asked ever more rarely, down to once a day, and never given up; only one
 * that says itself that it is gone is asked no more.
 */

/** A permanent redirect is believed when it has been given this often in a row: some lead to a page about an outage. */
const MOVED_AFTER = 3;

/** Of pusher in push.ts, what a reading needs: nobody pushes where it is not given. */
interface Pushed {
  offered(source: Source, push: Push): Promise<void>;
  isAlive(sourceId: string): boolean;
}

export interface Polling extends Keeping, Reads {
  store: Store;
  sources: SourceBook;
  clock: Clock;
  log: Log;
  maxAgeDays: number;
  tellAdmins: TellAdmins;
  pushed?: () => Pushed | null;
  /** Called for each item that was read: a demo's tally. */
  onOutcome?(item: Item, outcome: Outcome): void;
}

/** Asked at each look, and the same for as long as the source is. */
const hosts = new WeakMap<Source, string>();

/** The host that a source is asked of, or its own id where its address has none. */
export function hostOf(source: Source): string {
  const host = hosts.get(source) ?? URL.parse(source.url)?.host ?? source.id;
  hosts.set(source, host);
  return host;
}

interface SourceReader {
  /** Reads one source, which is at this host, and books what came of it. Rejects only where the store cannot be reached: then it is read again. */
  read(source: Source, host: string): Promise<void>;
  /** Takes in what a hub pushed; nothing, before the first reading. Rejects where the store cannot be reached. */
  take(source: Source, document: FeedDocument): Promise<void>;
}

/** Reads one source: asks, parses, keeps what is new, and books how it went. */
export function sourceReader(polling: Polling, states: States): SourceReader {
  const { clock, log, tellAdmins: tell, sources } = polling;
  const hands = { keep: keeper(polling), takeBack: takerBack(polling) };
  const outage = outageWatch(log, clock);
  /** Hosts that asked to be left alone: all of their sources are. */
  const resting = new Map<string, string>();

  async function read(source: Source, host: string): Promise<void> {
    const rests = resting.get(host);
    if (rests && rests > clock().toISOString())
      return states.save({ ...states.of(source.id), dueAt: rests }, null, 'soon');
    resting.delete(host);
    const bookmark = await states.bookmark(source.id);
    const reading = await readSource(source, bookmark, polling).catch((complaint: Complaint) => complaint);
    const state = states.of(source.id);
    if (!(reading instanceof Complaint)) {
      outage(host, null);
      return kept(source, state, reading);
    }
    if (reading instanceof FetchError && reading.code === 'stopped') return;
    // A failure of the network is not the source's: it keeps its pace, so that all are read soon after the network is back.
    if (outage(host, reading) === 'source') return failed(source, state, reading);
    const dueAt = after(clock, paceOf(source, state.habit, null));
    await states.save({ ...state, lastError: reading.message, dueAt }, null, 'soon');
  }

  async function failed(source: Source, before: SourceState, problem: Complaint): Promise<void> {
    const trouble = troubleOf(problem);
    if (trouble === 'gone') return ended(source, before, problem.message);
    const failures = before.failures + 1;
    if (before.failures === 0) log.warn({ source: source.id }, `${nameOf(source)}: ${problem.message}`);
    const dueAt = after(clock, backOff(source, failures, problem.retryAfterMs, trouble === 'rate-limited'));
    if (trouble === 'rate-limited' && problem.retryAfterMs) resting.set(hostOf(source), dueAt);
    const state = { ...before, failures, lastError: problem.message, dueAt };
    const told = await afterFailure(source, state, problem, tell);
    await states.save(told, null, told === state ? 'soon' : 'now');
  }

  async function ended(source: Source, state: SourceState, why: string): Promise<void> {
    await sources.change(source.id, (one) => ({ ...one, on: false, ended: why }));
    await states.save({ ...state, lastError: why }, null, 'now');
    await tell(endOf(source, why));
  }

  async function kept(source: Source, before: SourceState, reading: Reading): Promise<void> {
    const { whole, news } = reading.document.items.length
      ? await keepItems(source, before, reading, hands, polling)
      : NO_ITEMS;
    const now = clock().toISOString();
    const habits = learned(before, reading, news, now);
    const state: SourceState = {
      ...before,
      ...habits,
      learnedAt: before.learnedAt ?? now,
      lastGoodAt: now,
      failures: 0,
      lastError: null,
      moved: reading.movedTo === null ? null : await moved(source, before, reading.movedTo),
      dueAt: after(clock, paceOf(source, habits.habit, reading.waitMs, polling.pushed?.()?.isAlive(source.id))),
    };
    const told = tellsNothing(state, reading, clock)
      ? state
      : await afterReading(source, state, reading, { failures: before.failures, clock, tell });
    const isNothing = reading.unchanged && told === state && before.learnedAt !== null && !reading.cost;
    await states.save(told, whole ? reading.bookmark : null, isNothing ? 'soon' : 'now');
    if (reading.gone) return ended(source, told, reading.gone);
    if (reading.document.push) await polling.pushed?.()?.offered(source, reading.document.push);
  }

  async function take(source: Source, document: FeedDocument): Promise<void> {
    const before = states.of(source.id);
    if (before.learnedAt === null) return;
    const reading = { document, learn: false };
    const { news } = await keepItems(source, before, reading, hands, polling);
    const now = clock().toISOString();
    // A push holds what is new alone: of how often that is, it says nothing.
    const state = { ...states.of(source.id), lastGoodAt: now, ...(news > 0 && { lastNewAt: now }) };
    await states.save(state, null, 'soon');
  }

  /** Where it lives now, once it has said so often enough. */
  async function moved(source: Source, { moved }: SourceState, to: string): Promise<SourceState['moved']> {
    const times = moved?.to === to ? moved.times + 1 : 1;
    if (times < MOVED_AFTER) return { to, times };
    await sources.change(source.id, (one) => (one.url === source.url ? { ...one, url: to } : one));
    log.info({ source: source.id }, `${nameOf(source)} has moved for good, and is read at its new address`);
    return null;
  }

  return { read, take };
}

const NO_ITEMS = { whole: true, news: 0 };

/** What this reading teaches of how the source publishes. */
function learned(
  before: SourceState,
  { document }: Reading,
  news: number,
  now: string,
): Pick<SourceState, 'habit' | 'lastNewAt'> {
  if (news === 0) return { habit: before.habit, lastNewAt: before.lastNewAt };
  const dates = document.items.flatMap(({ published }) => (published && published <= now ? [published] : []));
  const dated = habitFrom(dates, before.habit);
  const gapMs = before.lastNewAt ? Date.parse(now) - Date.parse(before.lastNewAt) : null;
  const habit = dates.length === 0 && gapMs ? habitAfter(gapMs, before.habit) : dated;
  // A first reading finds what may be years old.
  const newest = before.learnedAt === null ? dates.reduce((a, b) => (a > b ? a : b), '') : '';
  return { habit, lastNewAt: newest || now };
}

/**
 * Oldest first, so that stories begin where they began.
 * @returns whether all were kept: one bad item does not hold the others, but the bookmark waits for it; and how many were news
 * @throws Complaint where the store cannot be reached
 */
async function keepItems(
  source: Source,
  state: SourceState,
  reading: Pick<Reading, 'document' | 'learn'>,
  { keep, takeBack }: { keep: Keep; takeBack: TakeBack },
  polling: Polling,
): Promise<{ whole: boolean; news: number }> {
  const items = await unknownItems(source, reading, polling);
  let whole = true;
  let news = 0;
  for (const { item, keys, evidence } of items) {
    // A feed of thousands must not hold up deliveries and commands.
    await setImmediate();
    try {
      const silent = state.learnedAt === null || reading.learn === true || isOld(item, polling);
      const outcome = await keep(item, keys, silent, evidence);
      if (outcome.kind === 'new') news += 1;
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
  for (const entry of reading.document.items) {
    if (entry.deleted) await takeBack(keysOf(entry, source)[0]!, source, entry.evidence);
  }
  return { whole, news };
}

/** Those that are not remembered just as they are: in a feed of fifty mostly one. */
async function unknownItems(source: Source, { document }: Pick<Reading, 'document'>, { store, clock }: Polling) {
  const seenAt = clock().toISOString();
  const items = withTellingIds(document.items).flatMap((entry) => {
    const item = itemOf(entry, source, seenAt);
    return item && !entry.deleted ? [{ item, keys: keysOf(entry, source), evidence: entry.evidence }] : [];
  });
  const asked = items.map(({ item, keys }) => ({ key: keys[0]!, contentHash: contentHash(item) }));
  const known = await store.remembered(asked);
  return items
    .filter(({ keys }) => !known.has(keys[0]!))
    .sort((a, b) => compare(publishedOrSeen(a.item), publishedOrSeen(b.item)));
}

const isOld = (item: Item, { clock, maxAgeDays }: Polling): boolean =>
  item.publishedAt !== null && clock().getTime() - Date.parse(item.publishedAt) > maxAgeDays * DAY_MS;
