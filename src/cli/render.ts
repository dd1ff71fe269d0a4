import { parseArgs } from 'node:util';
import { renderDiscord } from '../chat/discord/render.ts';
import { renderSlack } from '../chat/slack/render.ts';
import type { Config } from '../config.ts';
import { composeReply, composeStory } from '../core/compose.ts';
import type { Item } from '../core/item.ts';
import { itemOfLine } from '../core/sources/lines.ts';
import type { Notice } from '../core/notice.ts';
import { newRoom, type Room } from '../core/room.ts';
import type { Store } from '../core/store.ts';
import { keeper } from '../flow/keep.ts';
import { hearHere } from '../packs.ts';
import { openStore } from '../store/index.ts';
import { answerLines } from './lines.ts';
import { sourcesById } from './sources.ts';
import { UsageError } from './usage.ts';

/** `render --for CHAT`: for each story change, the exact body that would be posted, edited or replied; nothing is sent or remembered. */
export async function render(args: string[], config: Config): Promise<void> {
  const { values } = parseArgs({ args, options: { for: { type: 'string' } } });
  const dress = values.for === 'discord' ? renderDiscord : values.for === 'slack' ? renderSlack : null;
  if (!dress) throw new UsageError('render needs --for discord or --for slack');
  const [sources, { judge }] = await Promise.all([sourcesById(config), hearHere(config)]);
  const seenAt = new Date();
  const store = await openStore('sqlite::memory:', {});
  const beginning = { language: config.language, timeZone: config.timeZone, threshold: 0 };
  const room: Room = { ...newRoom({ id: 'render', createdAt: seenAt.toISOString() }, beginning), alerts: true };
  try {
    await store.saveRoom(room);
    const keep = keeper({ store, judge, clock: () => seenAt });
    await answerLines(async (line) => {
      const item = itemOfLine(line, sources, seenAt.toISOString());
      const { notices } = await keep(item, keysOfLine(item), false);
      return Promise.all(
        notices.map(async (notice) => dress(await composed(notice, store, room, seenAt.toISOString()))),
      );
    });
  } finally {
    await store.close();
  }
}

const keysOfLine = (item: Item): string[] => [`id:line:${item.id}`];

async function composed(notice: Notice, store: Store, room: Room, now: string) {
  const story = (await store.story(notice.storyId))!;
  const order = story.orderId ? await store.order(story.orderId) : null;
  if (notice.how === 'reply') return composeReply(notice, story, order, room);
  const changes = notice.how === 'edit' ? [{ at: now, changes: notice.changes }] : [];
  return composeStory(story, order, room, { watchIds: [], notes: [], changes, sentAt: now, mentions: [] });
}
