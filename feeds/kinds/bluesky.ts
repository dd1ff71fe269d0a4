import { z } from 'zod';
import { Refusal } from '../../src/core/complaint.ts';
import type { Entry } from '../../src/core/item.ts';
import type { Answer, Asked, Bookmark, Fetch, Given, Hints, Kind, Reading } from '../../src/core/kind.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/core/time.ts';
import { readDate } from '../reading/dates.ts';
import { deletedEntry } from '../reading/entries.ts';
import { parseJson, shaped, shapedAll } from '../reading/json.ts';
import { isTime, jsonEvidence, keepRecent, postEntry, type Recent, recentOf } from '../reading/posts.ts';
import { NOTHING, text } from '../reading/whole.ts';

/*
 * Accounts on Bluesky, through its public view, which asks for no login. Accounts are followed by their DID, for handles
 * change. Times are those of the server that indexed a post, not the author's own, which may be anything. There are
 * no edits on Bluesky; a record that is replaced comes under its address with another hash. Deletions are seen by asking
 * once an hour for what is known.
 */

const API = 'https://public.api.bsky.app';
/** https://docs.bsky.app/docs/api/app-bsky-feed-get-author-feed */
const MOST = 50;
const MOST_PAGES = 5;
/** https://docs.bsky.app/docs/api/app-bsky-feed-get-posts */
const MOST_ASKED = 25;
const ASK_AGAIN_MS = HOUR_MS;
const DEFAULT_WAIT_MS = 5 * MINUTE_MS;

const facet = z.object({
  index: z.object({ byteStart: z.number(), byteEnd: z.number() }),
  features: z.array(z.looseObject({ uri: z.string().optional() })),
});
const post = z.looseObject({
  uri: z.string(),
  cid: z.string(),
  author: z.object({ did: z.string(), handle: z.string(), displayName: z.string().optional() }),
  record: z.looseObject({
    text: z.string(),
    langs: z.array(z.string()).optional().catch(undefined),
    facets: z.array(facet).optional().catch(undefined),
  }),
  embed: z
    .looseObject({ external: z.object({ uri: z.string(), title: z.string().default('') }).optional() })
    .optional()
    .catch(undefined),
  indexedAt: z.string(),
});
type Post = z.infer<typeof post>;
const viewed = z.object({ post, reason: z.looseObject({ $type: z.string() }).optional() });
const feed = z.object({ feed: z.array(z.unknown()), cursor: z.string().optional() });
const error = z.object({ error: z.string(), message: z.string().default('') });

const bluesky: Kind = {
  name: 'bluesky',
  says: 'Reads an account on Bluesky: posts and deletions. Not replies to others, nor what needs a login.',
  claims: (url) => url.hostname === 'bsky.app' && actorOf(url.href) !== null,
  check: ({ url, settings }) => [
    ...(actorOf(url) ? [] : ['url: expected https://bsky.app/profile/NAME']),
    ...(settings?.api === undefined || URL.canParse(String(settings.api))
      ? []
      : ['settings: api: expected an address']),
  ],
  read,
  parse: async (body, hints) => ({ ...NOTHING, items: pageIn(body, hints).posts.map(entryOfPost) }),
};
export default bluesky;

interface Page {
  /** Of the account itself, without what it passes on or pins. */
  posts: Post[];
  cursor: string | null;
}

function pageIn(body: Uint8Array, { charset }: Hints): Page {
  const answer = shaped(parseJson(body, charset ?? null), feed, 'a feed of Bluesky');
  const views = shapedAll(answer.feed, viewed, 'a post of Bluesky');
  return { posts: views.filter(({ reason }) => !reason).map((one) => one.post), cursor: answer.cursor ?? null };
}

function entryOfPost(one: Post): Entry {
  const key = one.uri.split('/').at(-1);
  const card = one.embed?.external?.title ?? '';
  const words = withWholeLinks(one.record.text, one.record.facets ?? []);
  return postEntry({
    id: one.uri,
    text: words || card,
    summary: words ? card : '',
    link: `https://bsky.app/profile/${one.author.did}/post/${key}`,
    published: readDate(one.indexedAt),
    author: `${one.author.displayName ?? ''} (@${one.author.handle})`.trim(),
    language: one.record.langs?.[0] ?? null,
    evidence: jsonEvidence(one),
  });
}

/** Shown addresses are cut short; the whole ones stand beside them, by the bytes of UTF-8 that they cover. */
function withWholeLinks(words: string, facets: readonly z.infer<typeof facet>[]): string {
  const bytes = Buffer.from(words);
  const links = facets
    .flatMap(({ index, features }) => features.flatMap(({ uri }) => (uri ? [{ ...index, uri }] : [])))
    .filter(({ byteStart, byteEnd }) => byteStart >= 0 && byteStart < byteEnd && byteEnd <= bytes.length)
    .sort((a, b) => a.byteStart - b.byteStart);
  const parts: string[] = [];
  let from = 0;
  for (const { byteStart, byteEnd, uri } of links) {
    if (byteStart < from) continue;
    parts.push(bytes.toString('utf8', from, byteStart), uri);
    from = byteEnd;
  }
  return parts.join('') + bytes.toString('utf8', from);
}

type Ask = (method: string, query: [string, string][]) => Promise<Answer>;

async function read({ url, settings }: Asked, bookmark: Bookmark, fetch: Fetch, { now }: Given): Promise<Reading> {
  const ask: Ask = async (method, query) => {
    const asked = new URL(`/xrpc/${method}`, typeof settings?.api === 'string' ? settings.api : API);
    asked.search = new URLSearchParams(query).toString();
    const answer = await fetch(asked.href, { accept: 'application/json', hears: [400, 401, 403, 429] });
    if (answer.status >= 400) throw refused(answer, now);
    return answer;
  };
  const did = text(bookmark.did) ?? (await resolve(ask, actorOf(url) ?? ''));
  const known = recentOf(bookmark);
  const newest = text(bookmark.newest);
  const { posts, cut } = await backTo(ask, did, newest, known);
  const again = isTime(bookmark.checkedAt, now, ASK_AGAIN_MS);
  const gone = again && newest !== null ? await missing(ask, known) : [];
  return {
    unchanged: posts.length + gone.length === 0,
    document: {
      feed: { ...NOTHING.feed, title: posts[0]?.author.displayName ?? actorOf(url), link: url },
      items: [...posts.map(entryOfPost), ...gone.map(({ id }) => deletedEntry(id, now.toISOString()))],
    },
    bookmark: {
      did,
      newest: [newest ?? '', ...posts.map(({ indexedAt }) => readDate(indexedAt) ?? '')].reduce((a, b) =>
        b > a ? b : a,
      ),
      checkedAt: again ? now.toISOString() : (bookmark.checkedAt ?? null),
      recent: keepRecent([...known.filter((one) => !gone.includes(one)), ...posts.map(recentPost)], now),
    },
    waitMs: null,
    movedTo: null,
    warning: cut ? 'published more than could be read at once: the oldest of it was passed over' : null,
  };
}

const recentPost = ({ uri, cid, indexedAt }: Post): Recent => ({ id: uri, cid, at: readDate(indexedAt) ?? '' });

async function resolve(ask: Ask, actor: string): Promise<string> {
  if (actor.startsWith('did:')) return actor;
  const answer = await ask('com.atproto.identity.resolveHandle', [['handle', actor]]);
  return shaped(parseJson(answer.body), z.object({ did: z.string() }), 'an identity of Bluesky').did;
}

/** From the newest back to what is known, page by page to a bound; one page at the first reading. */
async function backTo(
  ask: Ask,
  did: string,
  newest: string | null,
  known: readonly Recent[],
): Promise<{ posts: Post[]; cut: boolean }> {
  const found: Post[] = [];
  let cursor: string | null = null;
  for (let at = 0; at < (newest === null ? 1 : MOST_PAGES); at++) {
    const answer = await ask('app.bsky.feed.getAuthorFeed', [
      ['actor', did],
      ['filter', 'posts_and_author_threads'],
      ['limit', String(MOST)],
      ...(cursor ? ([['cursor', cursor]] as [string, string][]) : []),
    ]);
    const page = pageIn(answer.body, {});
    const fresh = page.posts.filter((one) => isNew(one, newest, known));
    found.push(...fresh);
    if (page.posts.some((one) => !isNew(one, newest, known)) || page.cursor === null)
      return { posts: found, cut: false };
    cursor = page.cursor;
  }
  return { posts: found, cut: newest !== null };
}

function isNew({ uri, cid, indexedAt }: Post, newest: string | null, known: readonly Recent[]): boolean {
  const before = known.find(({ id }) => id === uri);
  if (before) return before.cid !== cid;
  return newest === null || (readDate(indexedAt) ?? '') > newest;
}

async function missing(ask: Ask, known: readonly Recent[]): Promise<Recent[]> {
  const asked = known.slice(0, MOST_ASKED);
  if (asked.length === 0) return [];
  const answer = await ask(
    'app.bsky.feed.getPosts',
    asked.map(({ id }) => ['uris', id]),
  );
  const { posts } = shaped(
    parseJson(answer.body),
    z.object({ posts: z.array(z.looseObject({ uri: z.string() })) }),
    'posts of Bluesky',
  );
  const there = new Set(posts.map(({ uri }) => uri));
  return asked.filter(({ id }) => !there.has(id));
}

function refused({ status, body, headers, retryAfterMs }: Answer, now: Date): Refusal {
  if (status === 429) {
    const reset = Number(headers['ratelimit-reset']) * 1000 - now.getTime();
    return new Refusal('was asked too often', {
      act: 'retry',
      code: 'rate-limited',
      retryAfterMs: reset > 0 ? reset : (retryAfterMs ?? DEFAULT_WAIT_MS),
    });
  }
  const parsed = error.safeParse(readable(body));
  const says = parsed.success ? `${parsed.data.error}: ${parsed.data.message}` : `status ${status}`;
  if (/not found|deactivated|suspended|AccountTakedown|Unable to resolve/i.test(says))
    return new Refusal(`is no account that Bluesky shows (${says})`, { act: 'admin', code: 'gone' });
  if (status === 400)
    return new Refusal(`is not asked as Bluesky expects (${says})`, { act: 'developer', code: 'parse' });
  return new Refusal(`is not shown without a login (${says})`, { act: 'admin', code: 'auth' });
}

function readable(body: Uint8Array): unknown {
  try {
    return parseJson(body);
  } catch {
    return null;
  }
}

/** A handle or a DID. */
const actorOf = (url: string): string | null =>
  /^\/profile\/(did:[a-z]+:[\w.:%-]+|[a-z0-9-]+(?:\.[a-z0-9-]+)+)\/?$/i.exec(URL.parse(url)?.pathname ?? '')?.[1] ??
  null;
