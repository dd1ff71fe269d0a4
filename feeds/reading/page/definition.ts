import { jsonpath } from 'json-p3';
import { z } from 'zod';
import type { SourceSettings } from '../../../src/core/item.ts';
import { selectorProblem } from '../html.ts';

/*
 * How a page is read, as whoever runs the bot writes it into `settings`. Selectors are CSS on a page, JSONPath (RFC 9535)
 * in an answer of JSON. Everything is checked before the source is saved: a selector with a slip in it would else look like a page without news.
 */

const selector = z.string().min(1).max(300);
/** A selector, or one with the attribute that holds the value. */
const value = z.union([selector, z.strictObject({ at: selector, attribute: z.string().regex(/^[\w:-]{1,60}$/) })]);
const name = z.string().regex(/^[\w.-]{1,60}$/);

const shape = z.strictObject({
  format: z.enum(['html', 'json']).default('html'),
  /** What is repeated: each match is one entry. */
  item: selector,
  /** Within an item; `.` or nothing: the item itself. */
  title: value.optional(),
  link: value.optional(),
  /** An address with names of fields in braces, for answers that hold none: `https://site.example/{slug}`. */
  linkFrom: z.string().max(500).optional(),
  date: value.optional(),
  edited: value.optional(),
  text: value.optional(),
  /** Left out of title and text. */
  remove: z.array(selector).max(20).default([]),
  /** Whether 03/04 is the third of April. */
  dayFirst: z.boolean().default(false),
  /** For dates without one: an IANA name. */
  zone: z.string().default('UTC').refine(isZone, 'expected a time zone such as Asia/Kolkata'),
  /** A field or attribute that is an entry's id, or the parameter of its address. */
  id: z.union([value, z.strictObject({ query: name })]).optional(),
  /** Entries whose address does not have this are left out. */
  linkHas: z.string().min(1).max(200).optional(),
  /** Fewer are no page but a broken one. */
  minItems: z.number().int().min(0).max(1000).default(1),
  /** A list that begins anew each day may grow as it likes. */
  startsOver: z.boolean().default(false),
  /** Sent as Referer. */
  referer: z.url({ protocol: /^https?$/ }).optional(),
  /** The parameter of the address that counts pages, from 1, where what came since may not fit on one. */
  pages: name.optional(),
});

export type Definition = z.output<typeof shape>;
export type Value = z.output<typeof value>;

/** @returns the definition, or every problem at once, each beginning with the field */
export function definitionOf(
  settings: SourceSettings | undefined,
): { definition: Definition } | { problems: string[] } {
  if (settings === undefined)
    return { problems: ['settings: a page needs to be told what to look for: { "item": SELECTOR, … }'] };
  const { success, data, error } = shape.safeParse(settings);
  if (!success) return { problems: error.issues.map((issue) => `settings: ${said(issue)}`) };
  const problems = selectorsOf(data).flatMap(([field, written]) => {
    const problem = written === '.' ? null : data.format === 'json' ? pathProblem(written) : selectorProblem(written);
    return problem ? [`settings: ${field}: ${problem}`] : [];
  });
  if (data.format === 'json' && data.title === undefined) problems.push('settings: title: is missing');
  return problems.length ? { problems } : { definition: data };
}

function said(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `there is no ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  return `${issue.path.join('.') || 'the whole'}: ${issue.message}`;
}

function selectorsOf(definition: Definition): [string, string][] {
  const { item, title, link, date, edited, text, id, remove } = definition;
  const values = Object.entries({
    title,
    link,
    date,
    edited,
    text,
    ...(id && typeof id === 'object' && 'query' in id ? {} : { id }),
  });
  return [
    ['item', item],
    ...values.flatMap(([field, one]): [string, string][] => (one ? [[field, placeOf(one as Value)]] : [])),
    ...remove.map((one): [string, string] => ['remove', one]),
  ];
}

/** The selector or path at which a value is looked for. */
export const placeOf = (one: Value): string => (typeof one === 'string' ? one : one.at);

function pathProblem(path: string): string | null {
  try {
    jsonpath.compile(path);
    return null;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
