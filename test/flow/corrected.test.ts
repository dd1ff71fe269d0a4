import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWorld, ORDER, pass, SAME, type World } from './world.ts';

/* A number that a source takes back: the card has old → new and another headline, its thread says so, and whoever still has the old one contradicts nobody. */

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const RIGHT = {
  id: 'ministry-1',
  title: 'IT ministry: number of accounts that Twitter was ordered to block is 321, not 312',
  at: '2021-02-08T10:18:00Z',
};

it('an office that calls a number wrong is told of once, and ends the matter', async () => {
  for (const outlet of ['daily', 'times', 'ministry', 'echo']) world.pages.set(outlet, []);
  const sources = [
    world.source('daily'),
    world.source('times'),
    world.source('echo'),
    world.source('ministry', { tier: 'official' }),
  ];
  const bot = await world.run({ sources });
  const look = async () => {
    pass(world, 5);
    await bot.tick();
  };
  await look();
  world.pages.set('daily', [ORDER]);
  await look();
  world.pages.set('times', [SAME]);
  await look();
  world.pages.set('ministry', [RIGHT]);
  await look();
  const told = world.shown();
  // Its card is edited, and its thread says so.
  const said = told.replace(/\s+/g, ' ').match(/Corrected by ministry\S* <\S+>: Targets: 312 accounts → 321 accounts/g);
  expect(said).toHaveLength(2);
  expect(told).not.toContain('Sources differ');
  // Nor is it headed by the wrong number any more.
  expect(told.match(/updated\n +! .*/)![0]).toContain(RIGHT.title);
  world.pages.set('echo', [{ ...SAME, id: 'echo-1', at: '2021-02-08T10:22:00Z' }]);
  await look();
  // One more outlet, and nothing that a room would have to hear.
  expect(world.shown()).toBe(told);
});
