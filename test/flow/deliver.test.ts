import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChatError } from '../../src/core/chat.ts';
import { MOST_HELD } from '../../src/core/telling/hold.ts';
import type { Store } from '../../src/core/store.ts';
import { type Deliverer, deliverer } from '../../src/flow/deliver.ts';
import { keeper } from '../../src/flow/keep.ts';
import { standingOf } from '../../src/flow/standing.ts';
import { openStore } from '../../src/store/index.ts';
import { aFinding, anItem, aRoom } from '../core/worlds.ts';
import { aDelivery } from '../store/worlds.ts';
import { Platform } from './platform.ts';

let store: Store;
let platform: Platform;
let now: Date;
let toAdmins: string[];
let deliver: Deliverer;

beforeEach(async () => {
  now = new Date('2021-02-08T10:02:00Z');
  store = await openStore('sqlite::memory:');
  platform = new Platform();
  toAdmins = [];
  const log = {
    debug() {},
    info() {},
    warn() {},
    error(about: object, text: string) {
      throw new Error(text, { cause: about });
    },
  };
  const tellAdmins = async (text: string) => void toAdmins.push(text);
  deliver = deliverer({ store, chats: new Map([['paper', platform]]), clock: () => now, log, tellAdmins });
  for (const id of ['paper:a', 'paper:b']) await store.saveRoom(aRoom({ id, chat: 'paper' }));
});
afterEach(() => store.close());

const news = (id: string, finding = aFinding()) => {
  const keep = keeper({ store, judge: () => finding, clock: () => now });
  return keep(anItem({ id, outlet: `${id}.example`, url: `https://${id}.example/1` }), [`id:${id}`], false);
};
async function pass(minutes: number) {
  now = new Date(now.getTime() + minutes * 60_000);
  await deliver.deliverDue();
  await deliver.idle();
}
const toA = () => platform.did.filter(({ room }) => room === 'paper:a').map(({ headline }) => headline);
const standing = () => standingOf({ store, clock: () => now, tellAdmins: async () => {} });
const did = () => platform.did.map(({ what, room }) => `${what} ${room}`);

describe('the outbox', () => {
  it('keeps each promise once, whatever number of times it is asked', async () => {
    await news('i-1');
    await pass(0);
    await pass(60);
    expect(did().sort()).toEqual(['post paper:a', 'post paper:b']);
  });

  it('edits the message it posted when facts arrive, and replies when the status changes', async () => {
    await news('i-1');
    await pass(0);
    await news('i-2', aFinding({ order: { status: 'restored' } }));
    await pass(0);
    await pass(0);
    expect(did().filter((one) => one.endsWith('a'))).toEqual(['post paper:a', 'edit paper:a', 'reply paper:a']);
  });

  it('edits a message once for all that has come meanwhile', async () => {
    await news('i-1');
    await pass(0);
    platform.answers.set('paper:a', () => {
      throw new ChatError('down', { refusal: 'later' });
    });
    for (const id of ['i-2', 'i-3', 'i-4']) await news(id);
    await pass(0);
    platform.answers.delete('paper:a');
    for (let n = 0; n < 4; n += 1) await pass(60);
    const edits = platform.did.filter(({ what, room }) => what === 'edit' && room === 'paper:a');
    expect(edits.map(({ message }) => message.sources.map(({ outlet }) => outlet))).toEqual([
      ['i-1.example', 'i-2.example', 'i-3.example', 'i-4.example'],
    ]);
    expect((await store.counts()).deliveries).toMatchObject({ pending: 0, failed: 0, dead: 0 });
    expect(
      await store.edits('paper:a', (await store.storiesTold('paper:a', { since: '2021', until: null }, 9))[0]!),
    ).toHaveLength(3);
  });

  it('edits it again for what comes while it is being edited', async () => {
    await news('i-1');
    await pass(0);
    await news('i-2');
    let coming: Promise<unknown> | null = null;
    platform.answers.set('paper:a', () => {
      coming ??= news('i-3');
    });
    await pass(0);
    await coming;
    await pass(0);
    const [first, second, ...others] = platform.did.filter(({ what, room }) => what === 'edit' && room === 'paper:a');
    expect([first, second].map((one) => one!.message.sources.length)).toEqual([2, 3]);
    expect(others).toEqual([]);
  });

  it('a rate limit holds one room and not the others, for as long as it says', async () => {
    let limited = true;
    platform.answers.set('paper:a', () => {
      if (limited) throw new ChatError('rate limited', { refusal: 'later', retryAfterMs: 30 * 60_000 });
    });
    await news('i-1');
    await pass(0);
    expect(did()).toEqual(['post paper:b']);
    limited = false;
    await pass(29);
    expect(did()).toEqual(['post paper:b']);
    await pass(1);
    expect(did()).toEqual(['post paper:b', 'post paper:a']);
  });

  it('an edit waits for its post', async () => {
    let down = true;
    platform.answers.set('paper:a', () => {
      if (down) throw new ChatError('down', { refusal: 'later' });
    });
    await news('i-1');
    await pass(0);
    await news('i-2', aFinding({ order: { legalBasis: ['Section 69A IT Act'] } }));
    await pass(1);
    down = false;
    await pass(60);
    await pass(0);
    expect(did().filter((one) => one.endsWith('a'))).toEqual(['post paper:a', 'edit paper:a']);
  });

  it('a room that is closed is paused, its promises held, the admins told once; opening it tells what was held', async () => {
    platform.answers.set('paper:a', () => {
      throw new ChatError('Missing Access', { refusal: 'room' });
    });
    await news('i-1');
    await pass(0);
    await news('i-9', aFinding({ order: { issuer: 'Ofcom', country: 'GB', platforms: ['Telegram'] } }));
    await pass(60);
    expect(toAdmins).toHaveLength(1);
    expect(toAdmins[0]).toContain('paper:a is paused: Missing Access');

    platform.answers.clear();
    await pass(120);
    await pass(0);
    expect(toA()).toEqual(['2 stories while this room could not be reached']);
    expect(toAdmins).toHaveLength(2);
    expect(toAdmins[1]).toBe('paper:a can be told again.');
    expect(await store.room('paper:a')).toMatchObject({ paused: null, trouble: null });
  });

  it('a room that stays closed is tried ever more rarely, and the admins hear nothing more of it', async () => {
    let tried = 0;
    platform.answers.set('paper:a', () => {
      tried++;
      throw new ChatError('Missing Access', { refusal: 'room' });
    });
    await news('i-1');
    for (let minute = 0; minute < 24 * 60; minute += 10) await pass(10);
    expect(tried).toBeGreaterThan(3);
    expect(tried).toBeLessThan(9);
    expect(toAdmins).toHaveLength(1);
    expect(await store.heldCount('paper:a')).toBe(1);
  });

  it('a closed room is owed no more than it can be told of', async () => {
    await store.saveRoom(aRoom({ id: 'paper:a', chat: 'paper', paused: 'gone', trouble: { times: 1, againAt: 'z' } }));
    const held = Array.from({ length: MOST_HELD + 3 }, (_, n) =>
      aDelivery({ roomId: 'paper:a', storyId: `s-${n}`, hold: { why: 'closed', until: now.toISOString() } }),
    );
    await store.keep((ledger) => ledger.promise(held, []));
    await standing().opened('paper');
    expect(await store.heldCount('paper:a')).toBe(MOST_HELD);
    expect((await store.counts()).deliveries.dead).toBe(3);
  });

  it('a chat says of its own accord that rooms are closed, and that they are open again', async () => {
    await standing().closed('paper', 'the bot was removed from the server');
    await news('i-1');
    await pass(0);
    expect(did()).toEqual([]);
    expect(await standing().rooms('paper:a')).toEqual([{ id: 'paper:a', paused: true }]);
    await standing().opened('paper:a');
    await pass(0);
    expect(did()).toEqual(['post paper:a']);
  });

  it('a revoked token loses nothing', async () => {
    platform.answers.set('paper:a', () => {
      throw new ChatError('token_revoked', { refusal: 'chat' });
    });
    await news('i-1');
    await pass(0);
    platform.answers.clear();
    for (let day = 0; day < 3; day++) await pass(24 * 60);
    expect(toA()).toEqual([anItem().title]);
  });

  it('a message that was deleted is posted anew, once', async () => {
    await news('i-1');
    await pass(0);
    platform.edit = async () => {
      throw new ChatError('Unknown Message', { refusal: 'gone' });
    };
    for (const [n, status] of (['challenged', 'upheld', 'restored'] as const).entries()) {
      await news(`i-${n + 2}`, aFinding({ order: { status } }));
      await pass(1);
      await pass(0);
    }
    expect(did().filter((one) => one === 'post paper:a')).toHaveLength(2);
    expect(toAdmins).toEqual([]);
  });

  it('a card that was deleted does not come back because one more outlet tells the same', async () => {
    await news('i-1');
    await pass(0);
    platform.edit = async () => {
      throw new ChatError('Unknown Message', { refusal: 'gone' });
    };
    await news('i-2');
    await pass(1);
    await pass(0);
    expect(did()).toHaveLength(2);
  });

  it('a promise that cannot be kept for a day is given up with a word to the admins', async () => {
    platform.answers.set('paper:a', () => {
      throw new ChatError('down', { refusal: 'later' });
    });
    await news('i-1');
    for (let hour = 0; hour < 40; hour++) await pass(60);
    expect(toAdmins).toHaveLength(1);
    expect(toAdmins[0]).toContain('Given up telling paper:a');
    expect((await store.counts()).deliveries).toMatchObject({ sent: 1, dead: 1, pending: 0, failed: 0 });
  });

  it('what was held for a room is told when it opens, however long it was closed', async () => {
    platform.answers.set('paper:a', () => {
      throw new ChatError('Missing Access', { refusal: 'room' });
    });
    await news('i-1');
    await pass(0);
    await pass(60 * 48);
    let limits = 2;
    platform.answers.set('paper:a', () => {
      if (limits-- > 0) throw new ChatError('rate limited', { refusal: 'later', retryAfterMs: 1000 });
    });
    await standing().opened('paper:a');
    for (let minute = 0; minute < 5; minute++) await pass(1);
    expect(did().filter((one) => one === 'post paper:a')).toHaveLength(1);
  });

  it('a thread that is closed closes no room', async () => {
    await news('i-1');
    await pass(0);
    platform.reply = async () => {
      throw new ChatError('thread is archived', { refusal: 'room' });
    };
    await news('i-2', aFinding({ order: { status: 'restored' } }));
    for (let minute = 0; minute < 3; minute++) await pass(1);
    expect((await store.room('paper:a'))?.paused).toBeNull();
    expect(did()).toContain('edit paper:a');
  });

  it('a message that the platform will never take is not sent again', async () => {
    let tried = 0;
    platform.answers.set('paper:a', () => {
      tried++;
      throw new ChatError('invalid blocks', { refusal: 'message' });
    });
    await news('i-1');
    for (let hour = 0; hour < 5; hour++) await pass(60);
    expect(tried).toBe(1);
    expect(toAdmins).toHaveLength(1);
  });

  it('a worker that dies leaves a lease that runs out, and the next sends with the same key', async () => {
    await news('i-1');
    const [first] = await store.claim(now.toISOString(), 120_000, 10);
    await pass(1);
    expect(did()).toEqual([]);
    await pass(2);
    expect(platform.did.map(({ key }) => key)).toContain(first!.key);
    expect(did()).toHaveLength(2);
  });

  it('promises of a chat that is switched off wait', async () => {
    await store.saveRoom(aRoom({ id: 'other:a', chat: 'other' }));
    await news('i-1');
    await pass(0);
    expect((await store.counts()).deliveries).toMatchObject({ sent: 2, pending: 1 });
    expect(await store.heldCount('other:a')).toBe(1);
    expect(toAdmins).toEqual([expect.stringContaining('other is not switched on')]);
  });
});
