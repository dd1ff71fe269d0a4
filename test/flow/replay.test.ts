import { afterAll, beforeAll, expect, it } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { itemOfLine } from '../../src/core/lines.ts';
import { keeper } from '../../src/flow/keep.ts';
import type { Store } from '../../src/core/store.ts';
import { openStore } from '../../src/store/index.ts';
import { aRoom } from '../core/worlds.ts';
import { labelled } from '../eval/items.ts';

/* The labelled stream through the door and the database, with one room that hears everything. */

/** Alerts beyond the first, over all labelled stories: 36 were measured, and a few more are borne. */
const MOST_REPEATS = 42;

let store: Store;
beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  await store.saveRoom(aRoom());
});
afterAll(() => store.close());

it('alerts once for each story, and hardly more for each event that people labelled', async () => {
  let now = '2000-01-01T00:00:00.000Z';
  const keep = keeper({ store, judge, clock: () => new Date(now) });
  const [posted, events] = [new Map<string, number>(), new Map<string, number>()];
  const once = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const line of labelled()) {
    const item = itemOfLine(JSON.stringify(line), new Map(), now);
    now = item.publishedAt ?? now;
    const { notices } = await keep({ ...item, seenAt: now }, [item.id], false);
    for (const { storyId } of notices.filter(({ how }) => how === 'post')) {
      once(posted, storyId);
      if (line.story) once(events, line.story);
    }
  }
  const repeats = [...events.values()].reduce((sum, alerts) => sum + alerts - 1, 0);
  console.log(`replay: ${posted.size} alerts, ${events.size} labelled stories, ${repeats} told again`);
  expect([...posted.values()].filter((alerts) => alerts > 1)).toEqual([]);
  expect(posted.size).toBeGreaterThan(100);
  expect(repeats).toBeLessThanOrEqual(MOST_REPEATS);
});
