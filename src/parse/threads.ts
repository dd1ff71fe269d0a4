import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Complaint, messageOf, Refusal } from '../core/complaint.ts';
import type { FeedDocument } from '../core/item.ts';
import { type FromThread, type Task, unpacked } from './messages.ts';

/*
 * A few threads that parse, one document at a time each. A thread that dies or takes too long is ended, and another is
 * started for what comes next.
 */

const THREADS = 2;
/** A thread that has nothing to do gives its memory back. */
const IDLE_MS = 60_000;
/**
 * Node stops a thread within 16 MB of its bound, and ends the whole process where one collection moves more than that out
 * of the young generation at once.
 */
const YOUNG_MB = 8;
/** Loading the kinds takes half a second; a busy machine takes longer. */
const START_MS = 30_000;

interface Bounds {
  timeoutMs: number;
  memoryMb: number;
}

interface Threads {
  /** @throws Complaint as the kind said it, or where the task takes too much */
  run(task: Task): Promise<FeedDocument>;
  /** Ends all; what they had in hand is refused. */
  close(): Promise<void>;
}

interface Job {
  task: Task;
  done: PromiseWithResolvers<FeedDocument>;
}

interface Thread {
  take(job: Job): void;
  isFree(): boolean;
  end(): Promise<unknown>;
}

/** @param folder of the kinds that the threads load; the shipped ones where not set */
export function openThreads(folder: string | undefined, bounds: Bounds): Threads {
  const waiting: Job[] = [];
  const threads = new Set<Thread>();
  let closed = false;

  function next(): void {
    while (waiting.length > 0) {
      const thread = [...threads].find((one) => one.isFree()) ?? (threads.size < THREADS ? start() : null);
      if (!thread) return;
      thread.take(waiting.shift()!);
    }
  }

  function start(): Thread {
    const thread = startThread(folder, bounds, next, () => {
      threads.delete(thread);
      next();
    });
    threads.add(thread);
    return thread;
  }

  return {
    async run(task) {
      if (closed) throw stopped();
      const done = Promise.withResolvers<FeedDocument>();
      waiting.push({ task, done });
      next();
      return done.promise;
    },
    async close() {
      closed = true;
      for (const job of waiting.splice(0)) job.done.reject(stopped());
      await Promise.all([...threads].map((thread) => thread.end()));
    },
  };
}

function startThread(folder: string | undefined, bounds: Bounds, onFree: () => void, onEnd: () => void): Thread {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: { folder },
    env: environment(),
    resourceLimits: { maxOldGenerationSizeMb: bounds.memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  let job: Job | null = null;
  let timer: NodeJS.Timeout | undefined;
  /** Set once it is of no more use. */
  let ended = false;

  function giveUpAfter(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void end(tooMuch(`could not be read within ${ms / 1000} s`)), ms);
  }

  function end(problem: Complaint): Promise<number> {
    ended = true;
    clearTimeout(timer);
    job?.done.reject(problem);
    job = null;
    return worker.terminate();
  }

  worker.on('message', (message: FromThread) => {
    if (ended) return;
    if (message === 'begun') return giveUpAfter(bounds.timeoutMs);
    const { done } = job!;
    job = null;
    clearTimeout(timer);
    timer = setTimeout(() => void end(stopped()), IDLE_MS).unref();
    worker.unref();
    try {
      done.resolve(unpacked(message.said));
    } catch (complaint) {
      done.reject(complaint);
    }
    onFree();
  });
  worker.on('error', (thrown) => void end(died(thrown, bounds)));
  worker.on('exit', (code) => {
    void end(died(new Error(`its thread ended with ${code}`), bounds));
    onEnd();
  });

  return {
    take(given) {
      job = given;
      worker.ref();
      giveUpAfter(START_MS);
      worker.postMessage(given.task);
    },
    isFree: () => job === null && !ended,
    end: () => end(stopped()),
  };
}

/**
 * What a thread needs is handed to it: it has no environment, so no secret of it. Only where the bot keeps what Node has
 * compiled (see main.ts), its threads are told where: with it they start in half the time.
 */
function environment(): NodeJS.ProcessEnv {
  const ofThisNode = getCompileCacheDir();
  return ofThisNode === undefined ? {} : { NODE_COMPILE_CACHE: dirname(ofThisNode) };
}

const stopped = (): Complaint => new Complaint('stopped before it was read', { act: 'retry' });
const tooMuch = (how: string, cause?: unknown): Refusal =>
  new Refusal(`${how}: no honest document takes as much`, { act: 'admin', code: 'parse', cause });

function died(thrown: unknown, { memoryMb }: Bounds): Complaint {
  const { code } = Object(thrown) as { code?: string };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return tooMuch(`could not be read within ${memoryMb} MB of memory`, thrown);
  return new Complaint(`could not be read: ${messageOf(thrown)}`, { act: 'developer', cause: thrown });
}
