import cron from 'node-cron';
import { messageOf } from '../core/complaint.ts';
import type { Log } from '../core/log.ts';

/** A job that is asked, often, to do whatever is due. */
interface Job {
  name: string;
  everySeconds: 1 | 2 | 5 | 10 | 30;
  run(): Promise<unknown>;
}

/**
 * Ticks the jobs. A tick that is still running is not started again; one that fails says so, once until it
 * succeeds again, and the next tick tries anew.
 * @returns stops the ticking; jobs under way go on
 */
export function schedule(jobs: readonly Job[], log: Log): () => Promise<void> {
  const tasks = jobs.map((job) =>
    cron.schedule(`*/${job.everySeconds} * * * * *`, ticker(job, log), { noOverlap: true, logger: unheard }),
  );
  return async () => {
    await Promise.all(tasks.map((task) => task.destroy()));
  };
}

/** node-cron would write lines of its own to standard error: a tick that is skipped or late is no news, the next one does its work. */
const unheard = { info() {}, warn() {}, error() {}, debug() {} };

function ticker(job: Job, log: Log): () => Promise<void> {
  let failing: string | null = null;
  return async () => {
    try {
      await job.run();
      if (failing) log.info({ job: job.name }, `${job.name} works again`);
      failing = null;
    } catch (thrown) {
      if (failing !== messageOf(thrown))
        log.error({ job: job.name, err: thrown }, `${job.name} failed, and is tried again: ${messageOf(thrown)}`);
      failing = messageOf(thrown);
    }
  };
}
