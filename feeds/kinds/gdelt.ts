import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '../../src/core/complaint.ts';
import type { Entry, FeedDocument } from '../../src/core/item.ts';
import type { Answer, Asked, Bookmark, Fetch, Given, Hints, Kind, Reading } from '../../src/core/kind.ts';
import { MINUTE_MS } from '../../src/core/time.ts';
import { textOfBytes } from '../reading/bytes.ts';
import { readDate } from '../reading/dates.ts';
import { entryOf } from '../reading/entries.ts';
import { readFeed } from '../reading/feed.ts';
import { beginning, shaped, shapedAll } from '../reading/json.ts';
import { jsonEvidence } from '../reading/posts.ts';
import { isPage, notA } from '../reading/refusal.ts';
import { NOTHING } from '../reading/whole.ts';

/*
 * Searches of GDELT, which reads the world's news in a hundred languages: what nobody here listens to. It is no first
 * witness: a quarter of an hour late, without text, and so often busy that nothing may hang on it. Its refusals are
 * plain text with status 200, its JSON has escapes that are none, and the date is when GDELT saw the page.
 * There is no cursor: windows overlap, and what is known is known by its address.
 */

/** It asks for one request in five seconds, and refuses more often than that. */
const HOST = 'api.gdeltproject.org';
const PAUSE_MS = 5_000;
const BUSY_MS = 15 * MINUTE_MS;

const article = z.looseObject({
  url: z.string(),
  title: z.string(),
  seendate: z.string().optional(),
  domain: z.string().optional(),
  language: z.string().optional(),
});
const answerShape = z.object({ articles: z.array(z.unknown()).default([]) });

const gdelt: Kind = {
  name: 'gdelt',
  says: 'Reads a search of GDELT: headlines of the world’s news, a quarter of an hour late. No text, and often busy.',
  claims: (url) => url.hostname === HOST,
  check: ({ url }) =>
    URL.parse(url)?.searchParams.get('query')
      ? []
      : ['url: expected …/api/v2/doc/doc?query=…&mode=artlist&format=json'],
  read,
  parse,
};
export default gdelt;

async function parse(body: Uint8Array, hints: Hints): Promise<FeedDocument> {
  const source = textOfBytes(body, hints.charset).trim();
  if (source.startsWith('<') && !isPage(source)) return readFeed(body, hints);
  if (!source.startsWith('{')) throw refused(source);
  const { articles } = shaped(parsed(source), answerShape, 'an answer of GDELT');
  return { ...NOTHING, items: shapedAll(articles, article, 'an article of GDELT').map(entryOfArticle) };
}

/** A backslash before anything that JSON does not escape is one that should not be there. */
function parsed(source: string): unknown {
  try {
    return JSON.parse(source.replace(/\\(["\\/bfnrt]|u[\da-f]{4})|\\/gi, (sequence, known) => (known ? sequence : '')));
  } catch (cause) {
    throw new Refusal('is JSON that cannot be read', { act: 'retry', code: 'parse', cause });
  }
}

function refused(source: string): Refusal {
  if (isPage(source)) return notA('an answer of GDELT', source);
  if (/limit requests|too many|rate/i.test(source)) return busy(null);
  return new Refusal(`is not an answer of GDELT: “${beginning(source)}”`, { act: 'admin', code: 'parse' });
}

const busy = (retryAfterMs: number | null): Refusal =>
  new Refusal('was asked too often', { act: 'retry', code: 'rate-limited', retryAfterMs: retryAfterMs ?? BUSY_MS });

function entryOfArticle(one: z.infer<typeof article>): Entry {
  return entryOf({
    id: one.url,
    title: joined(one.title),
    link: one.url,
    updated: readDate(one.seendate),
    language: codeOf(one.language ?? ''),
    outlet: one.domain ? `https://${one.domain}` : null,
    evidence: jsonEvidence(one),
  });
}

/** Words and marks are parted: "U . S . court , again" is "U.S. court, again". */
function joined(title: string): string {
  return title
    .replace(/\b(\p{Lu}) \. (?=\p{Lu} \.)/gu, '$1.')
    .replace(/ ([.,:;!?%)\]])/g, '$1')
    .replace(/([([]) /g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

let codes: Map<string, string> | null = null;
/** The code of a language by its English name, or null. */
function codeOf(name: string): string | null {
  if (!codes) {
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    codes = new Map(letters.flatMap((a) => letters.map((b) => [names.of(a + b)?.toLowerCase() ?? '', a + b] as const)));
  }
  return codes.get(name.toLowerCase()) ?? null;
}

async function read({ url }: Asked, bookmark: Bookmark, fetch: Fetch, given: Given): Promise<Reading> {
  const answer: Answer = await fetch(url, {
    accept: 'application/json',
    hears: [429],
    ...(URL.parse(url)?.hostname === HOST && { pauseMs: PAUSE_MS }),
  });
  if (answer.status === 429) throw busy(answer.retryAfterMs);
  const document = await given.parse(answer.body, { url: answer.url, charset: answer.charset });
  const hash = createHash('sha256')
    .update(document.items.map(({ id }) => id).join('\n'))
    .digest('hex');
  const unchanged = hash === bookmark.hash;
  return {
    unchanged,
    document: unchanged ? NOTHING : document,
    bookmark: { hash },
    waitMs: null,
    movedTo: answer.movedTo,
  };
}
