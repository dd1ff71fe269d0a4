import { createHash } from 'node:crypto';
import type { Document, Element } from 'domhandler';
import { Refusal } from '../../src/core/complaint.ts';
import type { Entry, FeedDocument } from '../../src/core/item.ts';
import type { Asked, Bookmark, Fetch, Given, Hints, Kind, Reading } from '../../src/core/kind.ts';
import { textOfBytes } from '../reading/bytes.ts';
import { readDate } from '../reading/dates.ts';
import { deletedEntry } from '../reading/entries.ts';
import { attribute, find, findAll, findOne, htmlEvidence, rawText, readHtml, wordsOfElement } from '../reading/html.ts';
import { keepRecent, postEntry, type Recent, recentOf } from '../reading/posts.ts';
import { notA } from '../reading/refusal.ts';
import { NOTHING } from '../reading/whole.ts';

/*
 * Public channels of Telegram, from the page that Telegram shows to people without the app: the bot API reads only channels
 * whose admin one is. The page has about twenty messages, the newest last. Its views are counted on every reading, so
 * what has changed is told by the messages and not by the bytes. Messages are numbered: one that was there and is missing
 * between its neighbours was taken back.
 */

const MOST_PAGES = 5;
const NAME = /^\/(?:s\/)?([a-z]\w{3,31})(?:\/\d*)?\/?$/i;
const MESSAGE = '.tgme_widget_message_wrap';

const telegram: Kind = {
  name: 'telegram',
  says: 'Reads the public preview of a Telegram channel: messages, edits, deletions. Not channels that hide it, nor what is in pictures.',
  claims: (url) => /^(t|telegram)\.me$/.test(url.hostname) && NAME.test(url.pathname),
  check: ({ url }) => (NAME.test(URL.parse(url)?.pathname ?? '') ? [] : ['url: expected https://t.me/s/CHANNEL']),
  read,
  parse: async (body, { charset }) => documentOf(readHtml(textOfBytes(body, charset)), textOfBytes(body, charset)),
};
export default telegram;

function documentOf(page: Document, source: string): FeedDocument {
  if (!findOne('.tgme_channel_history', page) && !findOne(MESSAGE, page)) throw noPreview(page, source);
  return {
    feed: {
      ...NOTHING.feed,
      title: lineOf(findOne('.tgme_channel_info_header_title', page)),
      description: lineOf(findOne('.tgme_channel_info_description', page)),
    },
    items: findAll(MESSAGE, page).flatMap(entryOfMessage),
  };
}

/** Channels may hide their preview: then Telegram shows the card that invites to the app. */
function noPreview(page: Document, source: string): Refusal {
  if (!findOne('.tgme_page', page)) return notA('the preview of a Telegram channel', source);
  return new Refusal('has no public preview: only the app shows this channel', { act: 'admin', code: 'auth' });
}

const lineOf = (element: Element | null): string | null => (element ? wordsOfElement(element) || null : null);

/** What replies quote has the class of a message's own text, within a box of its own. */
const OWN_TEXT = '.tgme_widget_message_text.js-message_text';
const QUOTED = '.tgme_widget_message_reply';

function entryOfMessage(message: Element): Entry[] {
  const date = findOne('a.tgme_widget_message_date', message);
  const link = attribute(date, 'href');
  const id = /\/([a-z]\w+)\/(\d+)(?:\?|$)/i.exec(link);
  if (!id || findOne('.service_message', message)) return [];
  const quoted = findAllIn(QUOTED, message).flatMap((box) => findAllIn(OWN_TEXT, box));
  const own = findAllIn(OWN_TEXT, message).filter((one) => !quoted.includes(one));
  const preview = findOne('.link_preview_title', message);
  const document = findOne('.tgme_widget_message_document_title', message);
  const poll = findOne('.tgme_widget_message_poll_question', message);
  const words = [...own, ...[document, poll].filter((one) => one !== null)].map((one) => wordsOfElement(one));
  const text = words.filter(Boolean).join(' ');
  const linked = preview ? wordsOfElement(preview) : '';
  if (!text && !linked) return [];
  return [
    postEntry({
      id: `${id[1]!.toLowerCase()}/${id[2]}`,
      text: text || linked,
      summary: text ? linked : '',
      content: own[0] ? htmlEvidence(own[0]).raw : text,
      link: `https://t.me/${id[1]}/${id[2]}`,
      published: readDate(attribute(findOne('time[datetime]', message), 'datetime')),
      author: lineOf(findOne('.tgme_widget_message_owner_name', message)),
      edited: /\bedited\b/.test(rawText(findOne('.tgme_widget_message_meta', message))),
      evidence: htmlEvidence(message),
    }),
  ];
}

const findAllIn = (selector: string, element: Element): Element[] =>
  find(selector, element).filter((one) => one !== element);

async function read({ url }: Asked, bookmark: Bookmark, fetch: Fetch, given: Given): Promise<Reading> {
  const known = recentOf(bookmark);
  const last = typeof bookmark.last === 'number' ? bookmark.last : null;
  const { feed, items } = await pages(previewOf(url), last, fetch, given);
  const before = new Map(known.map((one) => [one.id, one.hash]));
  const fresh = items.filter((entry) => before.get(entry.id!) !== hashOf(entry) && isNews(entry, last, before));
  const gone = missing(known, items);
  const now = given.now.toISOString();
  return {
    unchanged: fresh.length + gone.length === 0,
    document: {
      feed: { ...feed, link: url },
      items: [...fresh, ...gone.map(({ id }) => deletedEntry(id, now, `https://t.me/${id}`))],
    },
    bookmark: {
      last: Math.max(last ?? 0, ...items.map(numberOf)),
      recent: keepRecent(
        [...known.filter((one) => !gone.includes(one)), ...items.map((entry) => recentMessage(entry, now))],
        given.now,
      ),
    },
    waitMs: null,
    movedTo: null,
  };
}

/** Older messages than were ever remembered are not news because they are on the page. */
const isNews = (entry: Entry, last: number | null, before: ReadonlyMap<string, unknown>): boolean =>
  last === null || before.has(entry.id!) || numberOf(entry) > last || entry.edited === true;

/** The newest page, and older ones until they meet what is known or a bound. */
async function pages(preview: string, last: number | null, fetch: Fetch, { parse }: Given): Promise<FeedDocument> {
  const document = await page(preview);
  const items = [...document.items];
  for (let at = 1; last !== null && at < MOST_PAGES; at++) {
    const oldest = Math.min(...items.map(numberOf));
    if (!Number.isFinite(oldest) || oldest <= last + 1) break;
    const older = (await page(`${preview}?before=${oldest}`)).items.filter((entry) => numberOf(entry) < oldest);
    if (older.length === 0) break;
    items.unshift(...older);
  }
  return { ...document, items };

  async function page(address: string): Promise<FeedDocument> {
    const answer = await fetch(address, { accept: 'text/html' });
    return parse(answer.body, { url: answer.url, charset: answer.charset } satisfies Hints);
  }
}

function previewOf(url: string): string {
  const parsed = new URL(url);
  return `${parsed.origin}/s/${NAME.exec(parsed.pathname)?.[1]}`;
}

const numberOf = ({ id }: Pick<Entry, 'id'>): number => Number(id?.split('/')[1]);
const hashOf = ({ text }: Entry): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
const recentMessage = (entry: Entry, now: string): Recent => ({
  id: entry.id!,
  at: entry.published ?? now,
  hash: hashOf(entry),
});

/** Between the oldest and the newest on the page, and not there. */
function missing(known: readonly Recent[], items: readonly Entry[]): Recent[] {
  const there = new Set(items.map(({ id }) => id));
  const numbers = items.map(numberOf);
  const [oldest, newest] = [Math.min(...numbers), Math.max(...numbers)];
  return known.filter((one) => numberOf(one) >= oldest && numberOf(one) <= newest && !there.has(one.id));
}
