import { jsonpath } from 'json-p3';
import type { Entry } from '../../../src/core/item.ts';
import { plainly } from '../bodies.ts';
import { entryOf } from '../entries.ts';
import { queryOf } from '../ids.ts';
import { looksLikeMarkup } from '../markup.ts';
import { jsonEvidence } from '../posts.ts';
import { MOST_ITEMS } from '../xml.ts';
import { dateOn } from './dates.ts';
import { type Definition, placeOf, type Value } from './definition.ts';

type Json = Parameters<typeof jsonpath.query>[1];

/** Entries of an answer of JSON. */
export function entriesOfJson(answer: unknown, definition: Definition, url: string | null): Entry[] {
  return jsonpath
    .query(definition.item, answer as Json)
    .values()
    .slice(0, MOST_ITEMS)
    .map((item) => entryOfItem(item as Json, definition, url))
    .filter((entry) => entry.title !== '');
}

function entryOfItem(item: Json, definition: Definition, url: string | null): Entry {
  const at = (value: Value | undefined): string[] => (value ? textsAt(item, value) : []);
  const written = definition.linkFrom ? filled(definition.linkFrom, item) : (at(definition.link)[0] ?? '');
  const link = written ? (URL.parse(written, url ?? undefined)?.href ?? null) : null;
  const { id } = definition;
  const text = at(definition.text).map(words).join(' ');
  const updated = dateOn(at(definition.edited)[0] ?? '', definition);
  const published =
    at(definition.date)
      .map((date) => dateOn(date, definition))
      .find((date) => date !== null) ?? null;
  return entryOf({
    id: id && typeof id === 'object' && 'query' in id ? queryOf(link, id.query) : (at(id)[0] ?? null),
    title: words(at(definition.title)[0] ?? ''),
    link,
    published,
    updated,
    edited: updated !== null && published !== null && updated > published,
    summary: text,
    content: text,
    text,
    evidence: jsonEvidence(item),
  });
}

const words = (raw: string): string => plainly({ raw, markup: looksLikeMarkup(raw) });

/** Words and numbers at a path, an empty one left out. */
function textsAt(item: Json, value: Value): string[] {
  return jsonpath
    .query(placeOf(value), item)
    .values()
    .filter((one) => typeof one === 'string' || typeof one === 'number')
    .map((one) => String(one).trim())
    .filter(Boolean);
}

/** Empty where a field is missing: half an address leads elsewhere. */
function filled(template: string, item: Json): string {
  let whole = true;
  const link = template.replace(/\{([\w-]+)\}/g, (_, name: string) => {
    const value = Object(item)[name];
    if (typeof value !== 'string' && typeof value !== 'number') whole = false;
    return encodeURIComponent(String(value));
  });
  return whole ? link : '';
}
