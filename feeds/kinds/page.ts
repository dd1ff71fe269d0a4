import { createHash } from 'node:crypto';
import { Refusal } from '../../src/core/complaint.ts';
import type { Entry, FeedDocument } from '../../src/core/item.ts';
import type { Json } from '../../src/core/json.ts';
import type { Asked, Asking, Bookmark, Fetch, Given, Hints, Kind, Reading } from '../../src/core/kind.ts';
import { textOfBytes } from '../reading/bytes.ts';
import { parseJson } from '../reading/json.ts';
import { type Definition, definitionOf } from '../reading/page/definition.ts';
import { entriesOfHtml } from '../reading/page/html-page.ts';
import { entriesOfJson } from '../reading/page/json-page.ts';
import { notA } from '../reading/refusal.ts';
import { NOTHING, readWhole } from '../reading/whole.ts';

/*
 * Pages without a feed, and the JSON behind pages that are drawn by script: ministries and regulators who publish nowhere else.
 * Whoever adds one says what to look for (feeds/reading/page/definition.ts). Pages are made anew without a word, and then
 * either nothing is found, which is never taken for no news, or everything is: so a page that grows by more than half
 * at once is held back and told to whoever runs the bot. If it stays so, it is learned in silence, as at a first reading.
 */

const MOST_PAGES = 5;
/** Growth below this is news. */
const FEWEST_MORE = 5;
/** So many readings long a page that is suddenly another is held. */
const HELD_FOR = 3;

const page: Kind = {
  name: 'page',
  says: 'Reads a page or the JSON behind it, by selectors. Not what is drawn by script, nor the pages behind its links.',
  check: ({ settings }) => {
    const checked = definitionOf(settings);
    return 'problems' in checked ? checked.problems : [];
  },
  read,
  parse,
};
export default page;

/** @throws Refusal where it finds fewer than it must */
async function parse(body: Uint8Array, { url = null, charset, settings }: Hints): Promise<FeedDocument> {
  const definition = defined(settings);
  const found =
    definition.format === 'json'
      ? entriesOfJson(parseJson(body, charset ?? null), definition, url)
      : entriesOfHtml(textOfBytes(body, charset), definition, url);
  const items = found.filter(({ link }) => !definition.linkHas || link?.includes(definition.linkHas));
  if (items.length >= definition.minItems) return { ...NOTHING, items };
  if (definition.format === 'html') refuseChallenge(textOfBytes(body, charset));
  throw new Refusal(
    `has ${items.length || 'nothing'} where "${definition.item}" should find ${definition.minItems} or more: the page was changed, or the selector is wrong`,
    { act: 'admin', code: 'selector' },
  );
}

function refuseChallenge(source: string): void {
  const challenge = notA('the page', source);
  if (challenge.code === 'blocked') throw challenge;
}

function defined(settings: Hints['settings']): Definition {
  const checked = definitionOf(settings);
  if ('definition' in checked) return checked.definition;
  throw new Refusal(`cannot be read: ${checked.problems.join('; ')}`, { act: 'admin', code: 'selector' });
}

async function read({ url, settings }: Asked, bookmark: Bookmark, fetch: Fetch, given: Given): Promise<Reading> {
  const definition = defined(settings);
  const asking: Asking = {
    accept: definition.format === 'json' ? 'application/json' : 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
    ...(definition.referer && { headers: { referer: definition.referer } }),
  };
  const reading = await readWhole(url, bookmark, fetch, given, asking, settings);
  const kept = { count: bookmark.count ?? null, ids: bookmark.ids ?? [], held: bookmark.held ?? 0 };
  if (reading.unchanged) return { ...reading, bookmark: { ...reading.bookmark, ...kept } };
  const known = new Set(Array.isArray(bookmark.ids) ? bookmark.ids : []);
  const first = typeof bookmark.count !== 'number';
  const { items } = reading.document;
  if (!first && !definition.startsOver && isAnother(items.length, Number(bookmark.count))) return held(reading, kept);
  const another = async (at: number): Promise<readonly Entry[]> => {
    const next = new URL(url);
    next.searchParams.set(definition.pages!, String(at));
    const { body, url: from, charset } = await fetch(next.href, asking);
    // Behind the last page there is nothing, and that breaks nothing.
    return (await given.parse(body, { url: from, charset, settings: { ...settings, minItems: 0 } })).items;
  };
  const more = first || !definition.pages ? [] : await furtherPages(items, known, another);
  return {
    ...reading,
    document: { ...reading.document, items: [...items, ...more] },
    bookmark: { ...reading.bookmark, count: items.length, ids: items.map(markOf), held: 0 },
  };
}

const isAnother = (now: number, before: number): boolean => now - before >= FEWEST_MORE && now > before * 1.5;

/** Nothing of it is remembered until it has stayed so; and what then is new to us is not news. */
function held(reading: Reading, kept: { count: Json; ids: Json; held: Json }): Reading {
  const { items } = reading.document;
  const times = Number(kept.held) + 1;
  const grew = `has ${items.length} entries instead of ${kept.count}`;
  if (times <= HELD_FOR)
    return {
      ...reading,
      unchanged: true,
      document: NOTHING,
      warning: `${grew} at once: it may have been made anew, and is held back. Look at it, and at its selectors`,
      // Without validators and hash, so that it is looked at again.
      bookmark: { ...kept, held: times },
    };
  return {
    ...reading,
    learn: true,
    warning: `${grew}, and stays so: they were learned and told to nobody`,
    bookmark: { ...reading.bookmark, count: items.length, ids: items.map(markOf), held: 0 },
  };
}

/** While everything on a page is unknown, there may be more of it on the next. @param another reads the page of a number */
async function furtherPages(
  first: readonly Entry[],
  known: ReadonlySet<Json>,
  another: (at: number) => Promise<readonly Entry[]>,
): Promise<Entry[]> {
  const found: Entry[] = [];
  let last = first;
  for (let at = 2; at <= MOST_PAGES && last.length > 0 && !last.some((entry) => known.has(markOf(entry))); at++) {
    last = await another(at);
    found.push(...last);
  }
  return found;
}

/** By which an entry is known from one reading to the next. */
const markOf = ({ id, link, title }: Entry): string =>
  createHash('sha256')
    .update(id ?? link ?? title)
    .digest('hex')
    .slice(0, 12);
