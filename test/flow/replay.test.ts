import { expect, it } from 'vitest';
import { eachStream, labelled, ownStories, sagas, streamed } from '../eval/items.ts';
import { type Replay, replayed } from '../eval/replay.ts';

/** `npm run eval -- --replay` tells of all. */
const oneInFive = eachStream().filter((_, at) => at % 5 === 0);

it.each([
  { name: 'real news', sets: [labelled()], repeats: 0, unheard: 4 },
  { name: 'invented sagas', sets: [streamed()], repeats: 0, unheard: 0 },
  { name: 'sagas told obliquely', sets: [sagas()], repeats: 12, unheard: 4 },
  { name: 'events told anew', sets: ownStories().map(({ lines }) => lines), repeats: 2, unheard: 3 },
  { name: 'fresh streams, one in five', sets: oneInFive, repeats: 10, unheard: 12 },
])(
  'alerts once for each event that people labelled: $name',
  async ({ sets, repeats, unheard }) => {
    const replays: Replay[] = [];
    for (const lines of sets) replays.push(await replayed(lines));
    for (const [at, { mostOfAStory, alerts }] of replays.entries()) {
      expect(mostOfAStory).toBe(1);
      expect(alerts).toBeGreaterThan(sets[at]!.length / 5);
    }
    expect(replays.reduce((sum, one) => sum + one.repeats, 0)).toBeLessThanOrEqual(repeats);
    expect(replays.reduce((sum, one) => sum + one.unheard.length, 0)).toBeLessThanOrEqual(unheard);
  },
  // On a busy machine: how long it takes is no matter.
  300_000,
);
