import { quietUntil } from './hours.ts';
import type { Delivery, Gathered, HeldFor, Hold, Notice } from '../notice.ts';
import type { Room } from '../room.ts';
import { promiseOf } from './promise.ts';
import { earlier, MINUTE_MS } from '../time.ts';

/*
 * What is held, and how it is released. Nothing that is held is dropped: it comes as one message that tells of all of
 * it, or, where it is only one story, as that story's own alert. An edit disturbs nobody, so only a closed room holds it.
 */

/** A room that never opens is owed no more than this; what is older stays in the ledger. */
export const MOST_HELD = 500;

/**
 * Why an alert or a reply would have to wait now; null where it may be told.
 * @param posted when the room was last alerted, within the minutes of its burst
 * @param critical see critical.ts
 */
export function holdOf(room: Room, now: string, posted: readonly string[], critical: boolean): Hold | null {
  if (room.paused) return { why: 'closed', until: now };
  if (critical && room.quiet?.except !== 'nothing') return null;
  const quiet = quietUntil(room, now);
  if (quiet) return { why: 'quiet', until: quiet };
  if (critical || !room.burst || posted.length < room.burst.most) return null;
  const first = posted.reduce(earlier);
  return { why: 'burst', until: new Date(Date.parse(first) + room.burst.minutes * MINUTE_MS).toISOString() };
}

/** From when on a room's alerts count towards a burst. */
export const burstSince = ({ burst }: Pick<Room, 'burst'>, now: string): string =>
  new Date(Date.parse(now) - (burst?.minutes ?? 0) * MINUTE_MS).toISOString();

/** What becomes of what a room was owed. */
interface Release {
  /** Keys of those that are told as they are, now. */
  asTheyAre: string[];
  /** Keys of those that the summary tells, or a later one of the same story. */
  instead: string[];
  /** Keys of those that are held on. */
  holdOn: string[];
  until: Hold | null;
  summary: Delivery | null;
}

/**
 * Releases what a room that is open was owed.
 * @param held not for a digest, in the order in which they were promised
 */
export function release(room: Room, held: readonly Delivery[], now: string): Release {
  const quiet = quietUntil(room, now);
  const waiting = quiet ? held.filter((one) => one.how !== 'edit') : [];
  const free = held.filter((one) => !waiting.includes(one));
  const telling = free.filter((one) => one.how !== 'edit');
  const stories = storiesOf(telling);
  const why = (['closed', 'quiet'] as const).find((why) => telling.some(({ hold }) => hold?.why === why)) ?? 'burst';
  // Of one story that has no message yet, its own alert says all; the card it shows is the story as it stands now.
  const alone = stories.length === 1 && telling[0]!.gathered === null ? telling[0]! : null;
  const summary = stories.length > 0 && !alone ? summaryOf(room, telling, why, now) : null;
  const edits = latestEdits(free.filter(({ how, storyId }) => how === 'edit' && !isNew(storyId, telling)));
  const asTheyAre = [...(alone ? [alone] : []), ...edits].map(({ key }) => key);
  return {
    asTheyAre,
    instead: free.map(({ key }) => key).filter((key) => !asTheyAre.includes(key)),
    holdOn: waiting.map(({ key }) => key),
    until: quiet ? { why: 'quiet', until: quiet } : null,
    summary,
  };
}

/**
 * The digest of a room, of what was held for it.
 * @param due of the digest: makes it one, however often it is tried
 * @returns null where there is nothing to tell, unless the room wants to hear that
 */
export function digestOf(room: Room, storyIds: string[], due: string, now: string): Delivery | null {
  if (storyIds.length === 0 && !room.digest?.evenIfEmpty) return null;
  const gathered: Gathered = { why: 'digest', storyIds, since: room.digestFrom ?? due };
  return promised(room, gathered, `digest:${room.id}:${due}`, now);
}

function summaryOf(room: Room, held: readonly Delivery[], why: HeldFor, now: string): Delivery {
  const since = held.map((one) => one.gathered?.since ?? one.createdAt).reduce(earlier);
  // Whatever is held has a key that is unique for good, and is told by one summary.
  return promised(room, { why, storyIds: storiesOf(held), since }, `${why}:${held.at(-1)!.key}`, now);
}

function promised(room: Room, gathered: Gathered, key: string, now: string): Delivery {
  const notice: Notice = {
    roomId: room.id,
    storyId: key,
    kind: 'gathered',
    how: 'post',
    why: [],
    changes: [],
    watchIds: [],
    revision: 0,
    calls: false,
    gathered,
    hold: null,
  };
  return { ...promiseOf(notice, { cause: '', now }), key };
}

/** What is written down of a promise that a summary keeps, and read again to find that summary. */
export const toldIn = (summary: Pick<Delivery, 'key'>): string => `${TOLD_IN}${summary.key}`;
export const summaryIn = (reason: string | null): string | null =>
  reason?.startsWith(TOLD_IN) ? reason.slice(TOLD_IN.length) : null;
const TOLD_IN = 'told in ';

/** The stories of what is held, each once: a summary that is held itself tells of several. */
export const storiesOf = (held: readonly Delivery[]): string[] => [
  ...new Set(held.flatMap(({ gathered, storyId }) => gathered?.storyIds ?? [storyId])),
];

/** Whether the room has no message of the story, so that there is nothing to edit. */
const isNew = (storyId: string, telling: readonly Delivery[]): boolean =>
  telling.some((one) => one.how === 'post' && one.storyId === storyId);

/** A card shows its story as it stands: of many edits the last is enough. */
const latestEdits = (edits: readonly Delivery[]): Delivery[] =>
  edits.filter((one, at) => !edits.slice(at + 1).some(({ storyId }) => storyId === one.storyId));
