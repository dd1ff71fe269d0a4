import { z } from 'zod';
import { Refusal } from '../../src/core/complaint.ts';
import type { Entry } from '../../src/core/item.ts';
import type { Answer, Asked, Bookmark, Fetch, Given, Hints, Kind, Reading } from '../../src/core/kind.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/core/time.ts';
import { plainly } from '../reading/bodies.ts';
import { readDate } from '../reading/dates.ts';
import { deletedEntry } from '../reading/entries.ts';
import { parseJson, shaped, shapedAll } from '../reading/json.ts';
import { byNumber, isTime, jsonEvidence, keepRecent, postEntry, type Recent, recentOf } from '../reading/posts.ts';
import { NOTHING } from '../reading/whole.ts';

/*
 * Accounts on Mastodon, and on whatever else speaks its API, read from the account's own server, which needs no login.
 * The API and not the feed of the account, because the feed has twenty posts, no language and no edits. Once an hour the
 * newest page is read whole: what was edited comes as such, and what is missing in it, and is not found at its own
 * address either, was taken back.
 */

/** https://docs.joinmastodon.org/methods/accounts/#statuses */
const MOST = 40;
const MOST_PAGES = 5;
const ASK_AGAIN_MS = HOUR_MS;
/** 300 requests in five minutes. https://docs.joinmastodon.org/api/rate-limits/ */
const WINDOW_MS = 5 * MINUTE_MS;
const HEARD = [401, 404, 410, 422, 429];

const account = z.object({ id: z.string(), display_name: z.string().default(''), acct: z.string() });
const status = z.looseObject({
  id: z.string(),
  created_at: z.string(),
  edited_at: z.string().nullish(),
  url: z.string().nullish(),
  uri: z.string().nullish(),
  content: z.string(),
  spoiler_text: z.string().nullish(),
  language: z.string().nullish(),
  account: z.object({ display_name: z.string().default(''), acct: z.string() }).optional(),
  reblog: z.unknown().optional(),
  card: z
    .object({ title: z.string().default('') })
    .nullish()
    .catch(null),
  tags: z
    .array(z.object({ name: z.string() }))
    .default([])
    .catch([]),
});
type Status = z.infer<typeof status>;

const mastodon: Kind = {
  name: 'mastodon',
  says: 'Reads an account on Mastodon: posts, edits and deletions. Not what only followers see.',
  claims: (url) =>
    /^\/@[\w.-]+\/?$/.test(url.pathname) &&
    !/(^|\.)(youtube|tiktok|threads|medium|substack|t)\.(com|net|me)$/.test(url.hostname),
  check: ({ url }) => (acctOf(url) ? [] : ['url: expected https://SERVER/@NAME']),
  read,
  parse: async (body, hints) => ({ ...NOTHING, items: statusesIn(body, hints).map(entryOfStatus) }),
};
export default mastodon;

/** A list of statuses, or one. */
function statusesIn(body: Uint8Array, { charset }: Hints): Status[] {
  const answer = parseJson(body, charset ?? null);
  const list = Array.isArray(answer) ? answer : [shaped(answer, status, 'a status of Mastodon')];
  return shapedAll(list, status, 'a status of Mastodon').filter(({ reblog }) => !reblog);
}

function entryOfStatus(one: Status): Entry {
  const link = one.url ?? one.uri ?? null;
  const card = plainly({ raw: one.card?.title ?? '', markup: false });
  const warning = plainly({ raw: one.spoiler_text ?? '', markup: true });
  const words = plainly({ raw: one.content, markup: true });
  return postEntry({
    id: one.uri ?? one.id,
    text: [warning, words || card].filter(Boolean).join(': '),
    summary: words ? card : '',
    content: one.content,
    link,
    published: readDate(one.created_at),
    updated: readDate(one.edited_at),
    edited: Boolean(one.edited_at),
    author: one.account ? `${one.account.display_name} (@${one.account.acct})`.trim() : null,
    language: one.language ?? null,
    categories: one.tags.map(({ name }) => name),
    evidence: jsonEvidence(one),
  });
}

async function read({ url }: Asked, bookmark: Bookmark, fetch: Fetch, { now }: Given): Promise<Reading> {
  const server = new URL(url).origin;
  const ask = async (path: string, query: Record<string, string> = {}): Promise<Answer> => {
    const asked = new URL(`/api/v1/${path}`, server);
    asked.search = new URLSearchParams(query).toString();
    const answer = await fetch(asked.href, { accept: 'application/json', hears: HEARD });
    refuse(answer, now);
    return answer;
  };
  const accountId = typeof bookmark.accountId === 'string' ? bookmark.accountId : await lookUp(ask, url);
  const page = async (query: Record<string, string>): Promise<Status[]> => {
    const answer = await ask(`accounts/${accountId}/statuses`, {
      limit: String(MOST),
      exclude_replies: 'true',
      exclude_reblogs: 'true',
      ...query,
    });
    if (answer.status >= 400)
      throw new Refusal('has an account no more: it was moved, suspended or deleted', { act: 'admin', code: 'gone' });
    return statusesIn(answer.body, {});
  };

  const last = typeof bookmark.lastId === 'string' ? bookmark.lastId : null;
  const known = recentOf(bookmark);
  const whole = last === null || isTime(bookmark.checkedAt, now, ASK_AGAIN_MS);
  const fresh = last === null ? [] : await forward(page, last);
  const newest = whole ? await page({}) : [];
  const changed = newest.filter(
    (one) => last === null || !known.some(({ id, edited }) => id === one.id && edited === (one.edited_at ?? '')),
  );
  const gone = await missing(known, newest, ask);
  const brought = [...new Map([...changed, ...fresh].map((one) => [one.id, one])).values()];
  const lastId = [last, ...brought.map(({ id }) => id)].reduce((a, b) =>
    a === null || (b !== null && byNumber(b, a) > 0) ? b : a,
  );
  return {
    unchanged: brought.length + gone.length === 0,
    document: {
      feed: { ...NOTHING.feed, title: brought[0]?.account?.display_name ?? acctOf(url), link: url },
      items: [
        ...brought.map(entryOfStatus),
        ...gone.map(({ uri, id }) => deletedEntry(String(uri ?? id), now.toISOString())),
      ],
    },
    bookmark: {
      accountId,
      lastId,
      checkedAt: whole ? now.toISOString() : (bookmark.checkedAt ?? null),
      recent: keepRecent([...known.filter((one) => !gone.includes(one)), ...brought.map(recentStatus)], now),
    },
    waitMs: null,
    movedTo: null,
  };
}

type Ask = (path: string, query?: Record<string, string>) => Promise<Answer>;

const recentStatus = ({ id, uri, created_at, edited_at }: Status): Recent => ({
  id,
  at: readDate(created_at) ?? '',
  uri: uri ?? id,
  edited: edited_at ?? '',
});

/** The id of an account is the server's own. */
async function lookUp(ask: Ask, url: string): Promise<string> {
  const acct = acctOf(url) ?? '';
  const answer = await ask('accounts/lookup', { acct });
  if (answer.status >= 400)
    throw new Refusal(`has no account @${acct} here that can be read (status ${answer.status})`, {
      act: 'admin',
      code: 'gone',
    });
  return shaped(parseJson(answer.body), account, 'an account of Mastodon').id;
}

/** What came after, oldest first, page by page to a bound; the rest comes at the next reading. */
async function forward(page: (query: Record<string, string>) => Promise<Status[]>, last: string): Promise<Status[]> {
  const found: Status[] = [];
  for (let at = 0; at < MOST_PAGES; at++) {
    const some = await page({ min_id: last });
    found.push(...some);
    if (some.length < MOST) break;
    last = some
      .map(({ id }) => id)
      .sort(byNumber)
      .at(-1)!;
  }
  return found;
}

/** Of what is known and would stand on the page, what neither stands there nor at its own address. */
async function missing(known: readonly Recent[], page: readonly Status[], ask: Ask): Promise<Recent[]> {
  const ids = page.map(({ id }) => id).sort(byNumber);
  const oldest = ids[0];
  if (oldest === undefined) return [];
  const absent = known.filter(({ id }) => byNumber(id, oldest) >= 0 && !ids.includes(id));
  const gone: Recent[] = [];
  for (const one of absent) {
    const { status: code } = await ask(`statuses/${one.id}`);
    if (code === 404 || code === 410) gone.push(one);
  }
  return gone;
}

function refuse({ status: code, headers, retryAfterMs }: Answer, now: Date): void {
  if (code === 401 || code === 422)
    throw new Refusal('shows its accounts to nobody who has no account there', { act: 'admin', code: 'auth' });
  if (code !== 429) return;
  const reset = Date.parse(headers['x-ratelimit-reset'] ?? '') - now.getTime();
  throw new Refusal('was asked too often', {
    act: 'retry',
    code: 'rate-limited',
    retryAfterMs: reset > 0 ? Math.min(reset, WINDOW_MS) : (retryAfterMs ?? WINDOW_MS),
  });
}

/** `name`, or `name@server` where an account is read through another server than its own. */
const acctOf = (url: string): string | null =>
  /^\/@([\w.-]+(?:@[\w.-]+)?)\/?$/.exec(URL.parse(url)?.pathname ?? '')?.[1] ?? null;
