import { messageOf } from '../../core/complaint.ts';
import type { Source } from '../../core/item.ts';
import { after, MINUTE_MS } from '../clock.ts';
import { parseSource, uncoveredBy } from '../read.ts';
import { nameOf } from './health.ts';
import { firstAfter } from './pace.ts';
import { hostOf, type Polling, sourceReader } from './source.ts';
import { openSlots } from './slots.ts';
import { openStates } from './states.ts';

export type { Polling } from './source.ts';

/*
 * Reads the sources that are due, many at once, each at its own pace. How they are doing is kept in memory, so that
 * looking who is due costs nothing, however many they are.
 */

/** Hosts that are asked at the same time; each is asked one thing at a time. */
const HOSTS_AT_ONCE = 64;

interface Poller {
  /** Queues every source that is due; resolves when they are queued, so that a slow host holds up no other. */
  readDue(): Promise<void>;
  /** Takes in what a hub pushed of a source. @throws Complaint where it cannot be read or kept */
  take(source: Source, body: Uint8Array, charset: string | null): Promise<void>;
  /** Asks a source at the next tick, whenever it is due. */
  ask(sourceId: string): void;
  /** Writes how the sources are doing, where that was not yet done. */
  save(): Promise<void>;
  /** Waits for the readings under way. */
  idle(): Promise<void>;
  /** What is queued and not begun is left alone. */
  stop(): void;
}

/** Reads sources as they come due, many hosts side by side. Nothing happens but on a call. */
export function poller(polling: Polling): Poller {
  const { store, clock, log } = polling;
  const states = openStates(store, clock);
  const slots = openSlots(HOSTS_AT_ONCE);
  const underWay = new Set<string>();
  const hurried = new Set<string>();
  /** Where a state could not be saved, the source still waits its turn. */
  const notBefore = new Map<string, string>();
  const startedAt = clock().getTime();
  const reader = sourceReader(polling, states);
  let stopping = false;

  function isDue(source: Source, now: string, sources: number): boolean {
    if (!source.on || underWay.has(source.id)) return false;
    if (hurried.delete(source.id)) return true;
    const dueAt = states.of(source.id).dueAt ?? new Date(startedAt + firstAfter(source.id, sources)).toISOString();
    return dueAt <= now && (notBefore.get(source.id) ?? '') <= now && !uncoveredBy(source, polling);
  }

  async function readOne(source: Source, host: string): Promise<void> {
    try {
      if (!stopping) await reader.read(source, host);
      notBefore.delete(source.id);
    } catch (thrown) {
      notBefore.set(source.id, after(clock, source.everyMinutes * MINUTE_MS));
      log.error(
        { source: source.id, err: thrown },
        `${nameOf(source)}: what was read could not be kept: ${messageOf(thrown)}`,
      );
    } finally {
      underWay.delete(source.id);
    }
  }

  return {
    async readDue() {
      await states.load();
      const sources = await polling.sources.now();
      const now = clock().toISOString();
      for (const source of sources) {
        if (!isDue(source, now, sources.length)) continue;
        underWay.add(source.id);
        const host = hostOf(source);
        slots.add(host, () => readOne(source, host));
      }
    },
    async take(source, body, charset) {
      await states.load();
      await reader.take(source, await parseSource(source, body, charset, polling));
    },
    ask: (sourceId) => void hurried.add(sourceId),
    save: () => states.flush(),
    idle: () => slots.idle(),
    stop() {
      stopping = true;
    },
  };
}
