import type { Stop } from './stop.ts';

/** One at a time for each host, with a pause between two. */
interface Turns {
  /**
   * Waits for this host and takes it.
   * @returns what gives it back, once, with a longer pause where one is wanted.
   * @throws the reason of the stop, having left the queue.
   */
  take(host: string, stop: Stop): Promise<(pauseMs?: number) => void>;
  /** Ends the pauses; waiting is ended by the stops. */
  close(): void;
}

/** @param gapMs from the end of one turn to the beginning of the next. */
export function openTurns(gapMs: number): Turns {
  /** A host is here while it is busy or resting, with those who wait for it in order of coming. */
  const queues = new Map<string, (() => void)[]>();
  const rests = new Set<NodeJS.Timeout>();
  let closed = false;

  const next = (host: string) => {
    const first = queues.get(host)?.shift();
    if (first) first();
    else queues.delete(host);
  };

  const rest = (host: string, pauseMs: number) => {
    if (closed) return;
    const restMs = Math.max(gapMs, pauseMs);
    if (restMs === 0) return next(host);
    const timer = setTimeout(() => {
      rests.delete(timer);
      next(host);
    }, restMs);
    rests.add(timer);
  };

  const wait = (queue: (() => void)[], stop: Stop) =>
    new Promise<void>((resolve, reject) => {
      const leave = () => {
        queue.splice(queue.indexOf(go), 1);
        reject(stop.reason);
      };
      const go = () => {
        stop.off('abort', leave);
        resolve();
      };
      stop.once('abort', leave);
      queue.push(go);
    });

  return {
    async take(host, stop) {
      if (stop.isGiven) throw stop.reason;
      const queue = queues.get(host);
      if (queue) await wait(queue, stop);
      else queues.set(host, []);
      return (pauseMs = 0) => rest(host, pauseMs);
    },
    close() {
      closed = true;
      for (const timer of rests) clearTimeout(timer);
    },
  };
}
