import type { Notice } from '../core/notice.ts';
import type { Ledger } from '../core/store.ts';
import type { Mended } from '../core/story.ts';
import { promiseOf } from '../core/promise.ts';
import { tellMoved } from '../core/tell.ts';

/**
 * Writes a mending inside the transaction of `keep`, with a promise to every room that was told of one event as two:
 * its later message will say where the story goes on. Nobody is alerted: what was told of the one counts for the other.
 * @param cause what led to it, for the promises' unique keys: an item and its version, or an ask of a person
 * @param now ISO 8601 UTC
 */
export async function mend(ledger: Ledger, mended: Mended, cause: string, now: string): Promise<Notice[]> {
  const moved = await ledger.mend(mended, now);
  const notices: Notice[] = [];
  for (const { from, to, roomIds } of moved) {
    const story = await ledger.story(to);
    if (story) notices.push(...tellMoved(from, story, roomIds));
  }
  await ledger.promise(
    notices.map((notice) => promiseOf(notice, cause, now)),
    [],
  );
  return notices;
}
