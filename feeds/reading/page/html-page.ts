import type { Element } from 'domhandler';
import type { Entry } from '../../../src/core/item.ts';
import { entryOf } from '../entries.ts';
import { attribute, find, findAll, findOne, htmlEvidence, readHtml, wordsOfElement } from '../html.ts';
import { queryOf } from '../ids.ts';
import { MOST_ITEMS } from '../xml.ts';
import { dateOn } from './dates.ts';
import { type Definition, placeOf, type Value } from './definition.ts';

/** Entries of a page of HTML. Items without words are left out: rows of a table have a head. */
export function entriesOfHtml(source: string, definition: Definition, url: string | null): Entry[] {
  const page = readHtml(source);
  const base = attribute(findOne('base[href]', page), 'href');
  const from = base && url ? (URL.parse(base, url)?.href ?? url) : url;
  return findAll(definition.item, page)
    .slice(0, MOST_ITEMS)
    .map((item) => entryOfItem(item, definition, from))
    .filter((entry) => entry.title !== '');
}

function entryOfItem(item: Element, definition: Definition, url: string | null): Entry {
  const link = absolute(linkIn(item, definition.link), url);
  const dates = definition.date ? textsAt(item, definition.date, []) : [];
  const text = definition.text ? textsAt(item, definition.text, definition.remove).join(' ') : '';
  return entryOf({
    id: idOf(item, definition, link),
    title: textsAt(item, definition.title ?? '.', definition.remove)[0] ?? '',
    link,
    published: dates.map((written) => dateOn(written, definition)).find((date) => date !== null) ?? null,
    updated: definition.edited ? dateOn(textsAt(item, definition.edited, [])[0] ?? '', definition) : null,
    summary: text,
    content: text,
    text,
    evidence: htmlEvidence(item),
  });
}

/** What stands at a place in an item: attributes as they are, elements in words. */
function textsAt(item: Element, value: Value, remove: readonly string[]): string[] {
  const elements = find(placeOf(value), item);
  if (typeof value !== 'string') return elements.map((one) => attribute(one, value.attribute)).filter(Boolean);
  return elements
    .map((one) =>
      wordsOfElement(
        one,
        remove.flatMap((selector) => find(selector, one).filter((it) => it !== one)),
      ),
    )
    .filter(Boolean);
}

function linkIn(item: Element, value: Value | undefined): string {
  if (value && typeof value !== 'string') return textsAt(item, value, [])[0] ?? '';
  const at = value ? find(value, item) : find('a[href]', item);
  return attribute(at[0] ?? null, 'href');
}

function idOf(item: Element, { id }: Definition, link: string | null): string | null {
  if (!id) return null;
  if (typeof id === 'object' && 'query' in id) return queryOf(link, id.query);
  return textsAt(item, id, [])[0] ?? null;
}

const absolute = (link: string, url: string | null): string | null =>
  link ? (url ? (URL.parse(link, url)?.href ?? null) : link) : null;
