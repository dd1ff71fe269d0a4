/** Work for many hosts at once, for each one thing at a time, in the order in which it came. */
interface Slots {
  add(host: string, work: () => Promise<void>): void;
  /** Resolves when there is nothing left to do. */
  idle(): Promise<void>;
}

/**
 * A host that is slow or has much to do takes one slot and no more, so that it holds up no other.
 * @param most things done at the same time; work must not reject
 */
export function openSlots(most: number): Slots {
  /** What waits for each host that is busy or has its turn to come. */
  const waiting = new Map<string, (() => Promise<void>)[]>();
  /** Hosts whose turn it is, in order. */
  const turns: string[] = [];
  let running = 0;
  const onIdle: (() => void)[] = [];

  function next(): void {
    while (running < most && turns.length > 0) void run(turns.shift()!);
    if (running > 0) return;
    for (const done of onIdle.splice(0)) done();
  }

  async function run(host: string): Promise<void> {
    running += 1;
    await waiting.get(host)!.shift()!();
    running -= 1;
    if (waiting.get(host)!.length > 0) turns.push(host);
    else waiting.delete(host);
    next();
  }

  return {
    add(host, work) {
      const queue = waiting.get(host);
      if (queue) queue.push(work);
      else {
        waiting.set(host, [work]);
        turns.push(host);
      }
      next();
    },
    idle: () =>
      new Promise((resolve) => {
        onIdle.push(resolve);
        next();
      }),
  };
}
