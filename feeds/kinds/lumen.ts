import { z } from 'zod';
import { Refusal } from '../../src/core/complaint.ts';
import type { Entry } from '../../src/core/item.ts';
import type { Answer, Asked, Bookmark, Fetch, Given, Hints, Kind, Reading } from '../../src/core/kind.ts';
import { plainly } from '../reading/bodies.ts';
import { readDate } from '../reading/dates.ts';
import { deletedEntry, entryOf } from '../reading/entries.ts';
import { parseJson, shaped, shapedAll } from '../reading/json.ts';
import { jsonEvidence } from '../reading/posts.ts';
import { NOTHING } from '../reading/whole.ts';

/*
 * Searches of Lumen, where platforms lodge the demands that they get: the very text of an order, days later. Its API needs
 * a token, which is sent to Lumen alone. Notices come in ten types, each with names of its own for the text and the
 * addresses; here they are one. A notice that Lumen took back says "Notice Rescinded" in place of its text.
 */

const LUMEN = 'https://lumendatabase.org';
const MOST_PAGES = 3;
const MOST_RESCINDED = 100;
/** 60 requests a minute for a token. */
const WINDOW_MS = 60_000;
const RESCINDED = /^notice rescinded$/i;

const text = z.string().nullish();
const notice = z.looseObject({
  id: z.number().int(),
  type: text,
  title: text,
  body: text,
  explanation: text,
  legal_complaint: text,
  date_sent: text,
  date_received: text,
  date_submitted: text,
  sender_name: text,
  principal_name: text,
  recipient_name: text,
  works: z.array(z.record(z.string(), z.unknown())).nullish().catch(null),
  jurisdictions: z.array(z.string()).nullish().catch(null),
  laws_referenced: z.array(z.string()).nullish().catch(null),
  topics: z.array(z.string()).nullish().catch(null),
  action_taken: text,
  language: text,
  case_id_number: text,
});
type Notice = z.infer<typeof notice>;
const search = z.object({
  notices: z.array(z.unknown()),
  meta: z.object({ next_page: z.number().nullish() }).optional(),
});

const lumen: Kind = {
  name: 'lumen',
  says: 'Reads a search of Lumen: demands as platforms lodged them. Late, partly redacted, and for research.',
  needs: ['LUMEN_TOKEN'],
  takes: ['LUMEN_API_URL'],
  claims: (url) => url.hostname === 'lumendatabase.org' && url.pathname.startsWith('/notices/search'),
  check: ({ url }) =>
    /^\/notices\/search(\.json)?$/.test(URL.parse(url)?.pathname ?? '')
      ? []
      : ['url: expected https://lumendatabase.org/notices/search.json?…'],
  read,
  parse: async (body, hints) => ({ ...NOTHING, items: noticesIn(body, hints).notices.map(entryOfNotice) }),
};
export default lumen;

/** A search, or one notice under the name of its type. */
function noticesIn(body: Uint8Array, { charset }: Pick<Hints, 'charset'>): { notices: Notice[]; next: number | null } {
  const answer = parseJson(body, charset ?? null);
  if (typeof answer === 'object' && answer !== null && !('notices' in answer)) {
    const values = Object.values(answer);
    if (values.length === 1) return { notices: [shaped(flat(values[0]), notice, 'a notice of Lumen')], next: null };
  }
  const { notices, meta } = shaped(answer, search, 'a search of Lumen');
  return { notices: shapedAll(notices.map(flat), notice, 'a notice of Lumen'), next: meta?.next_page ?? null };
}

/** As JSON:API has it, or plain. */
const flat = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'attributes' in value
    ? { ...value, ...Object(value.attributes) }
    : value;

function entryOfNotice(one: Notice): Entry {
  const id = `lumen:${one.id}`;
  const words = plainly({ raw: one.explanation ?? one.legal_complaint ?? one.body ?? '', markup: true });
  const link = `${LUMEN}/notices/${one.id}`;
  if (RESCINDED.test(words)) return deletedEntry(id, null, link);
  const parties = [
    one.sender_name && `From ${one.sender_name}`,
    one.principal_name && `on behalf of ${one.principal_name}`,
    one.recipient_name && `to ${one.recipient_name}`,
  ].filter(Boolean);
  const said = [
    parties.length ? `${parties.join(' ')}.` : '',
    words,
    ...worksOf(one),
    one.laws_referenced?.length ? `Laws referred to: ${one.laws_referenced.join(', ')}.` : '',
    one.case_id_number ? `Case ${one.case_id_number}.` : '',
    one.jurisdictions?.length ? `Jurisdictions: ${one.jurisdictions.join(', ')}.` : '',
    one.action_taken && one.action_taken !== 'Unspecified' ? `Action taken: ${one.action_taken}.` : '',
  ];
  const full = plainly({ raw: said.filter(Boolean).join(' '), markup: false });
  return entryOf({
    id,
    title:
      plainly({ raw: one.title ?? '', markup: false }) ||
      `${one.type ?? 'Notice'} to ${one.recipient_name ?? 'a platform'}`,
    link,
    published: readDate(one.date_submitted) ?? readDate(one.date_received),
    author: one.sender_name ?? null,
    summary: words,
    content: full,
    text: full,
    categories: [...(one.type ? [one.type] : []), ...(one.topics ?? [])],
    language: one.language ?? null,
    evidence: jsonEvidence(one),
  });
}

/** What the demand is about, and how many addresses of which host; without full rights hosts are all that is shown. */
function worksOf({ works }: Notice): string[] {
  return (works ?? []).map((work) => {
    const about = Object.values(work).find((value) => typeof value === 'string' && value.trim() !== '');
    const rows = Object.values(work).flatMap((value) => (Array.isArray(value) ? value : []));
    const hosts = new Map<string, number>();
    for (const row of rows) {
      const { fqdn, url, count } = Object(row) as { fqdn?: unknown; url?: unknown; count?: unknown };
      const host = typeof fqdn === 'string' ? fqdn : URL.parse(String(url ?? ''))?.hostname;
      if (host) hosts.set(host, (hosts.get(host) ?? 0) + (Number(count) || 1));
    }
    const counted = [...hosts].map(([host, count]) => `${count} ${count === 1 ? 'address' : 'addresses'} at ${host}`);
    return (
      [about ? `${String(about).trim()}:` : '', counted.join(', ')].filter(Boolean).join(' ') +
      (counted.length || about ? '.' : '')
    );
  });
}

async function read({ url }: Asked, bookmark: Bookmark, fetch: Fetch, { env }: Given): Promise<Reading> {
  const asked = addressOf(url, env);
  const newest = typeof bookmark.newest === 'number' ? bookmark.newest : null;
  const found: Notice[] = [];
  let page: number | null = 1;
  for (let at = 0; page !== null && at < (newest === null ? 1 : MOST_PAGES); at++) {
    asked.searchParams.set('page', String(page));
    const answer = await fetch(asked.href, {
      accept: 'application/json',
      headers: { 'x-authentication-token': env.LUMEN_TOKEN ?? '' },
      hears: [401, 403, 429],
    });
    refuse(answer);
    const { notices, next } = noticesIn(answer.body, answer);
    found.push(...notices);
    if (notices.length === 0 || notices.some(({ id }) => newest !== null && id <= newest)) page = null;
    else page = next;
  }
  const told = Array.isArray(bookmark.rescinded) ? bookmark.rescinded : [];
  const rescinded = found.filter((one) => entryOfNotice(one).deleted).map(({ id }) => id);
  const fresh = found.filter(
    ({ id }) => newest === null || (rescinded.includes(id) ? !told.includes(id) : id > newest),
  );
  return {
    unchanged: fresh.length === 0,
    document: { ...NOTHING, items: fresh.map(entryOfNotice) },
    bookmark: {
      newest: Math.max(newest ?? 0, ...found.map(({ id }) => id)),
      rescinded: [...new Set([...rescinded, ...told])].slice(0, MOST_RESCINDED),
    },
    waitMs: null,
    movedTo: null,
    warning:
      page !== null && newest !== null
        ? 'published more than could be read at once: the oldest of it was passed over'
        : null,
  };
}

/** The token is Lumen's: an address that somebody added does not get it. */
function addressOf(url: string, env: Given['env']): URL {
  const asked = new URL(url);
  const home = new URL(env.LUMEN_API_URL ?? LUMEN);
  if (asked.origin !== home.origin && asked.origin !== LUMEN)
    throw new Refusal(`is not at ${home.host}, and LUMEN_TOKEN is sent nowhere else`, { act: 'admin', code: 'auth' });
  return new URL(asked.pathname.replace(/\/search$/, '/search.json') + asked.search, home);
}

function refuse({ status, retryAfterMs }: Answer): void {
  if (status === 429)
    throw new Refusal('was asked too often', {
      act: 'retry',
      code: 'rate-limited',
      retryAfterMs: retryAfterMs ?? WINDOW_MS,
    });
  if (status >= 400)
    throw new Refusal('does not accept LUMEN_TOKEN: ask Lumen for another', { act: 'admin', code: 'auth' });
}
