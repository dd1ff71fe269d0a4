import { z } from 'zod';
import { Refusal } from '../../src/core/complaint.ts';
import type { FeedDocument } from '../../src/core/item.ts';
import type { Asked, Bookmark, Fetch, Given, Hints, Kind, Reading } from '../../src/core/kind.ts';
import { parseJson, shaped, shapedAll } from '../reading/json.ts';
import { entriesOfKoo, isGone, type Koo, koo } from '../reading/koo.ts';
import { keepRecent, type Recent, recentOf } from '../reading/posts.ts';
import { timeOf } from '../reading/koo.ts';
import { NOTHING } from '../reading/whole.ts';

/*
 * Koo, the Indian network on which ministries answered Twitter in February 2021. It closed in July 2024, and nothing answers
 * at its own addresses. What is left is read in two ways: archives, by `import`, and any address that somebody names and that
 * answers as Koo did: a mirror, a museum. Lists are read by `limit` and `offset` until they meet what is known.
 */

const PAGE = 20;
const MOST_PAGES = 5;
const CLOSED =
  'Koo closed in July 2024: import an archive of koos with `import FILE`, or name an address that answers as Koo did';

const list = z.object({ feed: z.array(z.unknown()) });
const section = z.looseObject({
  uiItemType: z.string().optional(),
  sectionType: z.string().optional(),
  items: z.array(z.unknown()).default([]),
});
const single = z.object({ parentContent: z.array(z.looseObject({ items: z.array(z.unknown()).default([]) })) });

const kooKind: Kind = {
  name: 'koo',
  says: 'Reads an address that answers as Koo did: posts, edits, deletions. Koo itself closed in July 2024.',
  check: ({ url }) => (isClosed(url) ? [`url: ${CLOSED}`] : []),
  read,
  parse: async (body, hints): Promise<FeedDocument> => ({
    ...NOTHING,
    items: koosIn(body, hints).flatMap(entriesOfKoo),
  }),
};
export default kooKind;

const isClosed = (url: string): boolean => /(^|\.)kooapp\.com$/.test(URL.parse(url)?.hostname ?? '');

/** A feed of a profile or a tag, or one koo with what it answers. Sections may hold a thread. */
function koosIn(body: Uint8Array, { charset }: Hints): Koo[] {
  const answer = parseJson(body, charset ?? null);
  const alone = single.safeParse(answer);
  if (alone.success)
    return shapedAll(
      alone.data.parentContent.flatMap(({ items }) => items),
      koo,
      'a koo',
    );
  const { feed } = shaped(answer, list, 'a feed of Koo');
  const sections = shapedAll(feed, section, 'a section of a feed of Koo').filter(
    ({ uiItemType, sectionType }) => uiItemType === 'koo' || sectionType === 'single_koo',
  );
  return shapedAll(
    sections.flatMap(({ items }) => items),
    koo,
    'a koo',
  );
}

async function read({ url }: Asked, bookmark: Bookmark, fetch: Fetch, { now }: Given): Promise<Reading> {
  if (isClosed(url)) throw new Refusal(`is closed for good. ${CLOSED}`, { act: 'admin', code: 'gone' });
  const known = new Map(recentOf(bookmark).map((one) => [one.id, one]));
  const first = bookmark.read !== true;
  const found: Koo[] = [];
  for (let page = 0; page < (first ? 1 : MOST_PAGES); page++) {
    const some = koosIn((await fetch(pageOf(url, page), { accept: 'application/json' })).body, {});
    found.push(...some);
    if (some.length < PAGE || some.some(({ id }) => known.has(id))) break;
  }
  const fresh = found.filter((one) => known.get(one.id)?.state !== stateOf(one));
  return {
    unchanged: fresh.length === 0,
    document: { ...NOTHING, items: fresh.flatMap(entriesOfKoo) },
    bookmark: { read: true, recent: keepRecent([...known.values(), ...found.map((one) => recentKoo(one, now))], now) },
    waitMs: null,
    movedTo: null,
  };
}

/** What of a koo, when it changes, is an edit or a deletion. */
const stateOf = (one: Koo): string => `${timeOf(one.modifiedAt) ?? ''}${isGone(one) ? ' gone' : ''}`;
/** Kept by when it was seen, not when it was written: mirrors are of old times. */
const recentKoo = (one: Koo, now: Date): Recent => ({ id: one.id, at: now.toISOString(), state: stateOf(one) });

function pageOf(url: string, page: number): string {
  const asked = new URL(url);
  asked.searchParams.set('limit', String(PAGE));
  asked.searchParams.set('offset', String(page * PAGE));
  return asked.href;
}
