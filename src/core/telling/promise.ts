import type { Delivery, Notice, Told } from '../notice.ts';
import type { Story } from '../story.ts';

/* A notice becomes a promise: a row with a key of its own, so that doing a thing twice tells it once. */

/** On what occasion something is promised. */
export interface Occasion {
  /** For unique keys: an item and its version, or an ask of a person. */
  cause: string;
  /** ISO 8601 UTC. */
  now: string;
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

/** Unique by room, story and what caused it; a story is posted once in a room, whatever caused it. */
export function deliveryKey(notice: Notice, cause: string): string {
  const forDigest = notice.hold?.why === 'digest';
  const what = `${forDigest ? 'digest' : notice.how}:${notice.roomId}:${notice.storyId}`;
  return notice.how === 'post' && !forDigest ? what : `${what}:${cause}`;
}

/** The promise of a notice. */
export function promiseOf(notice: Notice, { cause, now }: Occasion): Delivery {
  return {
    ...notice,
    key: deliveryKey(notice, cause),
    state: 'pending',
    attempts: 0,
    createdAt: now,
    dueAt: notice.hold?.until ?? now,
    receipt: null,
    reason: null,
  };
}

/** The promises of notices that have one cause. */
export const promisesOf = (notices: readonly Notice[], occasion: Occasion): Delivery[] =>
  notices.map((notice) => promiseOf(notice, occasion));
