import type { Status } from './finding.ts';
import type { Delivery, How, Notice, NoticeKind, Told, Why } from './notice.ts';
import type { Match, Room } from './room.ts';
import type { Change, Order, Story } from './story.ts';

/** What one item did to the world. */
export interface News {
  story: Story;
  changes: readonly Change[];
  /** The order that the story is a step of, and how it stood before. */
  order: Order | null;
  orderBefore: Order | null;
  /** Of the item, 0 to 1. */
  score: number;
  /** The item and its version: the cause of whatever is told. */
  cause: string;
  /** Learned, not told: a source's first reading, or news too old to be news. */
  silent: boolean;
}

/** One room, and all that bears on whether it is told. */
export interface Hearing {
  room: Room;
  /** Whether it has watches at all; a room with none hears everything relevant. */
  watching: boolean;
  matches: readonly Match[];
  /** What it has been told about this story. */
  told: Told | null;
  /** What it has been told about other stories of the same order. */
  toldOfOrder: readonly Told[];
}

/**
 * Who is told what about a change, and how. Pure: the same news and rooms give the same notices.
 * A story starts one message in a room; facts edit it; a change of status or a confirmation also replies to it;
 * a new step of an order edits the cards of its earlier steps.
 */
export function tell(news: News, hearings: readonly Hearing[]): Notice[] {
  if (news.silent) return [];
  return hearings
    .filter(({ room }) => room.alerts)
    .flatMap((hearing) => (hearing.told ? update(news, hearing) : begin(news, hearing)));
}

function begin(news: News, hearing: Hearing): Notice[] {
  if (news.score < hearing.room.threshold) return [];
  if (hearing.watching && hearing.matches.length === 0) return [];
  const why: Why[] = [news.order && !news.orderBefore ? 'new order' : 'new story'];
  const post = notice(
    news,
    hearing,
    'post',
    lifts(news.story) ? 'restored' : 'new',
    lifts(news.story) ? [...why, 'lifted'] : why,
  );
  return [{ ...post, changes: [] }, ...cardsOfOrder(news, hearing)];
}

function update(news: News, hearing: Hearing): Notice[] {
  if (news.changes.length === 0) return [];
  const why = [...new Set(news.changes.map(reason))];
  const kind: NoticeKind = why.includes('lifted') ? 'restored' : why.includes('now confirmed') ? 'confirmed' : 'update';
  const edit = notice(news, hearing, 'edit', kind, why);
  const spoken = news.changes.filter(isSpoken);
  if (spoken.length === 0) return [edit, ...cardsOfOrder(news, hearing)];
  return [edit, { ...notice(news, hearing, 'reply', kind, why), changes: spoken }, ...cardsOfOrder(news, hearing)];
}

/**
 * How far along its life a status is. Sources that put one stage in different words (complied, refused) contradict each
 * other on the card; only a step forward is said aloud.
 */
const STAGES: Record<Status, number> = {
  ordered: 0,
  complied: 1,
  'partly-complied': 1,
  refused: 1,
  challenged: 2,
  stayed: 3,
  upheld: 3,
  revoked: 4,
  restored: 4,
};

function isSpoken(change: Change): boolean {
  if (change.kind === 'now confirmed' || change.kind === 'corrected' || change.kind === 'now gone') return true;
  return change.kind === 'new status' && STAGES[change.to] > (change.from ? STAGES[change.from] : 0);
}

/** The cards of the order's earlier steps show where it stands today. */
function cardsOfOrder(news: News, hearing: Hearing): Notice[] {
  if (!news.order || !news.orderBefore || news.order.status === news.orderBefore.status) return [];
  return hearing.toldOfOrder.map((told) => ({
    ...notice(news, hearing, 'edit', 'update', ['new status']),
    storyId: told.storyId,
    revision: told.revision,
    changes: [],
  }));
}

function notice(news: News, hearing: Hearing, how: How, kind: NoticeKind, why: Why[]): Notice {
  return {
    roomId: hearing.room.id,
    storyId: news.story.id,
    kind,
    how,
    why,
    changes: [...news.changes],
    watchIds: [...new Set(hearing.matches.map((match) => match.watchId))],
    revision: news.story.revision,
  };
}

/** To rooms that were told of one event as two: the later message says where its story went. */
export function tellMoved(from: string, to: Story, roomIds: readonly string[]): Notice[] {
  return roomIds.map((roomId) => ({
    roomId,
    storyId: from,
    kind: 'moved',
    how: 'edit',
    why: ['moved'],
    changes: [{ kind: 'moved', to: to.id }],
    watchIds: [],
    revision: to.revision,
  }));
}

const lifts = (story: Story): boolean =>
  story.action === 'restore' || story.facts.status === 'restored' || story.facts.status === 'revoked';

function reason(change: Change): Why {
  if (change.kind !== 'new status') return change.kind;
  return change.to === 'restored' || change.to === 'revoked' ? 'lifted' : 'new status';
}

/** What a room has heard once the notice is kept. */
export function toldBy(notice: Notice, story: Story): Told {
  return {
    roomId: notice.roomId,
    storyId: story.id,
    revision: story.revision,
    status: story.facts.status,
    official: story.official,
  };
}

/** One promise a notice: unique by room, story and what caused it, so that doing a thing twice tells it once. */
export function deliveryKey(notice: Notice, cause: string): string {
  const what = `${notice.how}:${notice.roomId}:${notice.storyId}`;
  return notice.how === 'post' ? what : `${what}:${cause}`;
}

/** @param now ISO 8601 UTC */
export function promiseOf(notice: Notice, cause: string, now: string): Delivery {
  return {
    ...notice,
    key: deliveryKey(notice, cause),
    state: 'pending',
    attempts: 0,
    createdAt: now,
    dueAt: now,
    receipt: null,
    reason: null,
  };
}
