import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';
import { completed } from './completed.ts';

/** A step knows the day of its first report; what stands on the day of its order may have none, and none is guessed. */
export async function reported(db: Kysely<Database>): Promise<void> {
  await completed(db, 'orders', (order) => {
    const steps = (order.steps as Record<string, string | null>[]).map((step) => {
      const isKnown = !step.undated && step.at !== `${step.orderedOn}T00:00:00.000Z`;
      return { reportedOn: isKnown ? step.at!.slice(0, 10) : null, ...step };
    });
    const days = steps.map(({ reportedOn }) => reportedOn).filter((day) => day !== null);
    return { ...order, steps, dates: { ...(order.dates as object), reported: days.sort()[0] ?? null } };
  });
}
