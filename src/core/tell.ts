import type { Occasion } from './telling/promise.ts';
import { isCritical } from './telling/critical.ts';
import { holdOf } from './telling/hold.ts';
import { isLifted, lifts, STAGES } from './orders/life.ts';
import type { Hold, How, Notice, NoticeKind, Told, Why } from './notice.ts';
import type { Match, Room } from './room.ts';
import type { Change, Order, Story } from './story.ts';

/** What one item did to the world. */
export interface News extends Occasion {
  story: Story;
  changes: readonly Change[];
  /** The order that the story is a step of, and how it stood before. */
  order: Order | null;
  orderBefore: Order | null;
  /** Of the item, 0 to 1. */
  score: number;
  /** Learned, not told: a source's first reading, or news too old to be news. */
  silent: boolean;
}

/** One room, and all that bears on whether it is told. */
export interface Hearing {
  room: Room;
  /** Whether it has watches at all; a room with none hears everything relevant. */
  watching: boolean;
  /** Of its watches that alert. */
  matches: readonly Match[];
  /** Of its watches for the digest; null where it has none, and the digest tells whatever was not alerted. */
  forDigest: readonly Match[] | null;
  /** Whether it wants to hear no more of this story. */
  muted: boolean;
  /** When it was alerted, within the minutes of its burst. */
  posted: readonly string[];
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
export function tell(given: News, hearings: readonly Hearing[]): Notice[] {
  if (given.silent) return [];
  const news = { ...given, changes: changesOf(given) };
  return hearings
    .filter(({ muted }) => !muted)
    .flatMap((hearing) => {
      if (!hearing.room.alerts) return digested(news, hearing);
      return hearing.told ? update(news, hearing) : begin(news, hearing);
    });
}

/**
 * What the card shows is where the order stands, so that is also what is said of it: a later step may have gone further
 * than this story, and a court's stay is told from a lifting only by the order.
 */
function changesOf({ changes, order, orderBefore }: News): readonly Change[] {
  if (!order || order.id !== orderBefore?.id) return changes;
  const others = changes.filter(({ kind }) => kind !== 'new status');
  if (order.status === null || order.status === orderBefore.status) return others;
  return [...others, { kind: 'new status', from: orderBefore.status, to: order.status }];
}

function begin(news: News, hearing: Hearing): Notice[] {
  const { room, watching, matches } = hearing;
  if (news.score < room.threshold || (watching && matches.length === 0)) return digested(news, hearing);
  return [{ ...alert(news, hearing), hold: holdNow(news, hearing) }, ...cardsOfOrder(news, hearing)];
}

function alert(news: News, hearing: Hearing): Notice {
  const why: Why[] = [news.order && !news.orderBefore ? 'new order' : 'new story'];
  const post = lifts(news.story)
    ? notice(news, hearing, 'post', 'restored', [...why, 'lifted'])
    : notice(news, hearing, 'post', 'new', why);
  return { ...post, changes: [], calls: hearing.room.mentions.length > 0 && news.score >= hearing.room.mentionsFrom };
}

/** What is not alerted is told in the digest: what its own watches caught, or, where it has none, whatever was not alerted. */
function digested(news: News, hearing: Hearing): Notice[] {
  const { room, forDigest } = hearing;
  if (!room.digest || forDigest?.length === 0) return [];
  const isNews = news.changes.some((change) => change.kind === 'new story' || isSpoken(change));
  if (!isNews) return [];
  const watchIds = [...new Set((forDigest ?? []).map((match) => match.watchId))];
  return [{ ...alert(news, hearing), watchIds, calls: false, hold: { why: 'digest', until: news.now } }];
}

const holdNow = ({ story, now }: News, { room, posted }: Hearing): Hold | null =>
  holdOf(room, now, posted, isCritical(story));

function update(news: News, hearing: Hearing): Notice[] {
  if (news.changes.length === 0) return [];
  const why = [...new Set(news.changes.map(reason))];
  const kind: NoticeKind = why.includes('lifted') ? 'restored' : why.includes('now confirmed') ? 'confirmed' : 'update';
  const edit = notice(news, hearing, 'edit', kind, why);
  const spoken = hearing.room.updates === 'edit' ? [] : news.changes.filter(isSpoken);
  if (spoken.length === 0) return [edit, ...cardsOfOrder(news, hearing)];
  const reply = { ...notice(news, hearing, 'reply', kind, why), changes: spoken, hold: holdNow(news, hearing) };
  return [edit, reply, ...cardsOfOrder(news, hearing)];
}

const SPOKEN: readonly Change['kind'][] = ['now confirmed', 'corrected', 'now gone', 'likely same'];

/**
 * What is also said aloud. Of sources that contradict each other, that they begin to: a third version stands on the card.
 * Where they put one stage in different words, only a step forward is.
 */
function isSpoken(change: Change): boolean {
  if (SPOKEN.includes(change.kind)) return true;
  if (change.kind === 'contradiction') return change.fact === 'status' || change.values.length === 2;
  return change.kind === 'new status' && STAGES[change.to] > (change.from ? STAGES[change.from] : 0);
}

/** The cards of the order's other steps show where it stands today, and this step among the others. */
function cardsOfOrder(news: News, hearing: Hearing): Notice[] {
  const { order, orderBefore } = news;
  if (!order || !orderBefore || lifeOf(order) === lifeOf(orderBefore)) return [];
  return hearing.toldOfOrder.map((told) => ({
    ...notice(news, hearing, 'edit', 'update', [order.status === orderBefore.status ? 'new facts' : 'new status']),
    storyId: told.storyId,
    revision: told.revision,
    changes: [],
  }));
}

/** An order as cards of its steps show it. */
const lifeOf = ({ status, steps }: Order): string =>
  JSON.stringify([status, steps.map((step) => [step.storyId, step.action, step.status, step.at, step.headline])]);

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
    calls: false,
    gathered: null,
    // An edit disturbs nobody: only a room that is closed to us holds it.
    hold: hearing.room.paused ? { why: 'closed', until: news.now } : null,
  };
}

/** To rooms that were told of one event as two: the later message says where its story went. */
export const tellMoved = (from: string, to: Story, roomIds: readonly string[]): Notice[] =>
  edits({ storyId: from, kind: 'moved', why: ['moved'], changes: [{ kind: 'moved', to: to.id }] }, to, roomIds);

/** To rooms that have a message of a story: it is to show the story as it now stands, though nothing in it is news. */
export const tellAgain = (story: Pick<Story, 'id' | 'revision'>, roomIds: readonly string[]): Notice[] =>
  edits({ storyId: story.id, kind: 'update', why: ['new facts'], changes: [] }, story, roomIds);

/**
 * To rooms that have a message which gathered stories, some of which were made one or two since: it says where they went.
 * @param summaries as they were last told
 * @param parted a story, and what left it, which is told beside it from now on
 */
export const tellGathered = (summaries: readonly Notice[], parted: readonly [string, string] | null): Notice[] =>
  summaries.flatMap((summary) => {
    const [story, left] = parted ?? [];
    const { storyIds, ...gathered } = summary.gathered!;
    const isListed = left !== undefined && storyIds.includes(left);
    const listed = storyIds.flatMap((id) => (id === story && left && !isListed ? [id, left] : [id]));
    const edit: Edit = { storyId: summary.storyId, kind: 'gathered', why: ['moved'], changes: [] };
    return edits(edit, summary, [summary.roomId]).map((one) => ({
      ...one,
      gathered: { ...gathered, storyIds: listed },
    }));
  });

type Edit = Pick<Notice, 'storyId' | 'kind' | 'why' | 'changes'>;

function edits(edit: Edit, to: Pick<Story, 'revision'>, roomIds: readonly string[]): Notice[] {
  return roomIds.map((roomId) => ({
    ...edit,
    roomId,
    how: 'edit',
    watchIds: [],
    revision: to.revision,
    calls: false,
    gathered: null,
    hold: null,
  }));
}

function reason(change: Change): Why {
  if (change.kind !== 'new status') return change.kind;
  return isLifted(change.to) ? 'lifted' : 'new status';
}
