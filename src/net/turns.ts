/** One at a time for each host, with a pause between two. */
export interface Turns {
  /**
   * Waits for this host and takes it.
   * @returns what gives it back; once.
   * @throws the reason of the signal, having left the queue.
   */
  take(host: string, signal: AbortSignal): Promise<() => void>;
  /** Ends the pauses; waiting is ended by the signals. */
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

  const rest = (host: string) => {
    if (closed) return;
    const timer = setTimeout(() => {
      rests.delete(timer);
      next(host);
    }, gapMs);
    rests.add(timer);
  };

  const wait = (queue: (() => void)[], signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const leave = () => {
        queue.splice(queue.indexOf(go), 1);
        reject(signal.reason);
      };
      const go = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      signal.addEventListener('abort', leave, { once: true });
      queue.push(go);
    });

  return {
    async take(host, signal) {
      signal.throwIfAborted();
      const queue = queues.get(host);
      if (queue) await wait(queue, signal);
      else queues.set(host, []);
      return () => rest(host);
    },
    close() {
      closed = true;
      for (const timer of rests) clearTimeout(timer);
    },
  };
}
