import { z } from 'zod';
import { outletOf } from './address.ts';
import type { Item, Source } from '../item.ts';
import type { Watch } from '../room.ts';

/*
 * What outside programs hand us, a JSON value a line. Text is taken as it is, so that the offsets of evidence hold;
 * unknown fields are ignored.
 */

const words = z.string().nullish();
const itemLine = z
  .object({
    id: z.union([z.string().min(1), z.number()]).transform(String),
    title: words,
    summary: words,
    text: words,
    url: words,
    outlet: words,
    lang: words,
    language: words,
    published: words,
    source: words,
  })
  .refine(({ title, summary, text }) => title || summary || text, 'needs a title, a summary or a text');

const watchLine = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  room: z.string().default('console'),
  query: z.string().min(1),
  as: z.enum(['alert', 'digest']).default('alert'),
});

/**
 * One line as an item.
 * @param sources the catalogue by id: what an item's `source` says of its tier and country
 * @param seenAt ISO 8601 UTC
 * @throws Error that says what is wrong with the line
 */
export function itemOfLine(line: string, sources: ReadonlyMap<string, Source>, seenAt: string): Item {
  const given = checked(itemLine, line);
  const source = sources.get(given.source ?? '');
  const url = given.url ?? null;
  return {
    id: given.id,
    sourceId: given.source ?? given.outlet ?? outletOf(url, '') ?? '',
    tier: source?.tier ?? 'news',
    title: given.title ?? '',
    summary: given.summary ?? '',
    text: given.text ?? '',
    url,
    outlet: given.outlet ?? outletOf(url, null),
    language: given.lang ?? given.language ?? source?.language ?? null,
    country: source?.country ?? null,
    publishedAt: instant(given.published),
    seenAt,
    edited: false,
    deleted: false,
  };
}

/** @throws Error that says what is wrong with the line */
export function watchOfLine(line: string, addedAt: string): Watch {
  const { id, room, query, as } = checked(watchLine, line);
  return { id, roomId: room, query, as, addedBy: 'file', addedAt };
}

function checked<T>(schema: z.ZodType<T>, line: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('is not JSON');
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success)
    throw new Error(
      parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': ')).join('; '),
    );
  return parsed.data;
}

/** A date or a time; what is neither is left out. */
function instant(text: string | null | undefined): string | null {
  const at = text ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
