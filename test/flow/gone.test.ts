import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Source } from '../../src/core/item.ts';
import { openWorld, pass, type World } from './world.ts';

/* A source takes back what it published: what it said stays, and an official one is told of. */

const ORDER = {
  id: 'ministry-1',
  title: 'IT ministry orders Twitter to block 312 accounts under Section 69A',
  text: 'The IT ministry has ordered Twitter to block 312 accounts under Section 69A of the IT Act, officials said.',
};
const GONE = {
  type: 'application/rss+xml',
  body: `<rss version="2.0" xmlns:at="http://purl.org/atompub/tombstones/1.0"><channel><title>Ministry</title>
<at:deleted-entry ref="${ORDER.id}" when="2021-02-08T11:00:00Z"/></channel></rss>`,
};

let world: World;
let folder: string;
beforeEach(async () => {
  world = await openWorld();
  folder = mkdtempSync(join(tmpdir(), 'withheld-'));
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

async function toldAndTakenBack(parts: Partial<Source>): Promise<Record<string, unknown>[]> {
  world.pages.set('ministry', []);
  const file = join(folder, 'w.db');
  const bot = await world.run({ databaseUrl: `sqlite:${file}`, sources: [world.source('ministry', parts)] });
  const look = async () => {
    pass(world, 5);
    await bot.tick();
  };
  await look();
  world.pages.set('ministry', [{ ...ORDER, at: '2021-02-08T10:04:00Z' }]);
  await look();
  expect(world.shown()).toContain(ORDER.title);
  world.pages.set('ministry', GONE);
  await look();
  world.pages.set('ministry', { ...GONE, body: `${GONE.body}<!-- once more -->` });
  await look();
  const database = new Database(file);
  const rows = database.prepare('select what, at, hash, raw from evidence order by at').all();
  database.close();
  return rows as Record<string, unknown>[];
}

it('an official source that takes back what was told is told of, once, and what it said is kept', async () => {
  const evidence = await toldAndTakenBack({ tier: 'official' });
  // Its card is edited, and its thread says so.
  expect(world.shown().match(/has taken this back/g)).toHaveLength(2);
  expect(evidence).toEqual([
    {
      what: 'published',
      at: '2021-02-08T10:10:00.000Z',
      hash: expect.stringMatching(/^[\da-f]{64}$/),
      raw: expect.stringContaining('312 accounts under Section 69A of the IT Act'),
    },
    { what: 'deleted', at: '2021-02-08T10:15:00.000Z', hash: expect.any(String), raw: '' },
  ]);
});

it('a newspaper that takes something back is noted, and told to nobody', async () => {
  const evidence = await toldAndTakenBack({ tier: 'news' });
  expect(world.shown()).not.toContain('taken this back');
  expect(evidence.map(({ what }) => what)).toEqual(['published', 'deleted']);
});
