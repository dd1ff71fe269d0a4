import { expect, it } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { itemOfLine } from '../../src/core/lines.ts';
import { keeper } from '../../src/flow/keep.ts';
import { openStore } from '../../src/store/index.ts';
import { aRoom } from '../core/worlds.ts';
import { type Labelled, labelled, ownStories, streamed } from '../eval/items.ts';

/* The labelled items through the door and the database, as life brings them, with one room that hears everything. */

const HOUR = 3_600_000;
const MONTH = 720 * HOUR;

/**
 * In the order in which they are seen. What has no date is seen when news is: an hour after what else tells its event,
 * or, where nothing dated does, after all others, a month from the next.
 */
function asSeen(lines: readonly Labelled[]): { line: Labelled; at: number }[] {
  const dated = lines.flatMap(({ story, published }) => (published ? [{ story, at: Date.parse(published) }] : []));
  const latest = new Map<string, number>();
  for (const { story, at } of dated) if (story) latest.set(story, Math.max(at, latest.get(story) ?? at));
  let last = Math.max(...dated.map(({ at }) => at));
  const seen = lines.map((line) => {
    if (line.published) return { line, at: Date.parse(line.published) };
    const told = line.story === null ? undefined : latest.get(line.story);
    if (told !== undefined) return { line, at: told + HOUR };
    last += MONTH;
    if (line.story) latest.set(line.story, last);
    return { line, at: last };
  });
  return seen.sort((a, b) => a.at - b.at);
}

/** `repeats`: alerts beyond the first, over all events that people labelled; `unheard`: those that joined what was told. */
async function replayed(lines: readonly Labelled[]): Promise<{ repeats: number; unheard: number }> {
  const store = await openStore('sqlite::memory:');
  await store.saveRoom(aRoom());
  let now = '';
  const keep = keeper({ store, judge, clock: () => new Date(now) });
  const [posted, alerts] = [new Map<string, number>(), new Map<string, number>()];
  for (const { line, at } of asSeen(lines)) {
    now = new Date(at).toISOString();
    const item = { ...itemOfLine(JSON.stringify(line), new Map(), now), seenAt: now };
    const { notices, finding } = await keep(item, [item.id], false);
    const posts = notices.filter(({ how }) => how === 'post');
    for (const { storyId } of posts) posted.set(storyId, (posted.get(storyId) ?? 0) + 1);
    if (!line.relevant || !finding.relevant) continue;
    const event = line.story ?? `alone: ${line.id}`;
    alerts.set(event, (alerts.get(event) ?? 0) + posts.length);
  }
  await store.close();
  expect(Math.max(...posted.values())).toBe(1);
  expect(posted.size).toBeGreaterThan(lines.length / 4);
  const counts = [...alerts.values()];
  return {
    repeats: counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
    unheard: counts.filter((count) => count === 0).length,
  };
}

it.each([
  { name: 'real news', sets: [labelled()], repeats: 1, unheard: 2 },
  { name: 'invented sagas', sets: [streamed()], repeats: 0, unheard: 0 },
  { name: 'events told anew', sets: ownStories().map(({ lines }) => lines), repeats: 7, unheard: 2 },
])(
  'alerts once for each event that people labelled: $name',
  async ({ sets, repeats, unheard }) => {
    const replays: { repeats: number; unheard: number }[] = [];
    for (const lines of sets) replays.push(await replayed(lines));
    expect(replays.reduce((sum, one) => sum + one.repeats, 0)).toBeLessThanOrEqual(repeats);
    expect(replays.reduce((sum, one) => sum + one.unheard, 0)).toBeLessThanOrEqual(unheard);
  },
  120_000,
);
