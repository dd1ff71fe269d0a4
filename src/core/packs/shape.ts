/** What a pack may hold, field by field; each message says what is expected. */
import { z } from 'zod';
import type { Body } from '../../words/entities/bodies.ts';
import type { Words } from '../../words/listen.ts';

const plain = (most: number) =>
  z
    .string('a text')
    .trim()
    .min(1, 'a text that is not empty')
    .max(most, `at most ${most} characters`)
    .regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u, 'a text without control characters');
export const name = plain(120);
export const note = plain(2000);
const WORDS_WANTED = 'words, as a list or parted by commas (a number in quotes)';
const words = z.union(
  [z.string(), z.array(z.string())],
  WORDS_WANTED,
) as unknown as z.ZodType<Words>; /* A list until packs/read.ts has gone over it. */
const date = z.iso.date('a date such as 2024-10-21');
const country = z
  .string('two capital letters (ISO 3166-1), EU or null')
  .regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1), EU or null')
  .nullable();
export const KINDS = ['state', 'court', 'regulator', 'police', 'platform', 'private'] as const satisfies Body['kind'][];

export const ENTRIES = {
  platforms: z.strictObject({
    name,
    aliases: words.optional(),
    weak: words.optional(),
    since: date.optional(),
    until: date.optional(),
    renamed: name.optional(),
  }),
  bodies: z.strictObject({
    name,
    country: country.optional(),
    kind: z.enum(KINDS, `one of ${KINDS.join(', ')}`).optional(),
    aliases: words.optional(),
    since: date.optional(),
    before: name.optional(),
  }),
  laws: z.strictObject({
    name,
    country: country.optional(),
    aliases: words.optional(),
    unless: z.array(name, 'a list of names').optional(),
  }),
  countries: z.strictObject({
    code: z.string('two capital letters').regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1) or EU'),
    name: name.optional(),
    people: name.optional(),
    aliases: words.optional(),
    capitals: words.optional(),
  }),
  indianStates: z.strictObject({ name, aliases: words.optional() }),
};
export type Section = keyof typeof ENTRIES;

const value = z.number('a number').positive('a number above zero');
export const LANGUAGE = {
  name,
  home: z.string('two capital letters').regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1)'),
  checked: z.boolean('true or false'),
  thousands: z.enum(['.', ',', ' '], 'one of ".", "," and " "'),
  verbLast: z.boolean('true or false'),
  marks: words,
  names: z.record(
    z.string().regex(/^(platform|body|law):.|^country:[A-Z]{2}$/, 'platform:NAME, country:CODE, body:NAME or law:NAME'),
    words,
    'names and their words, such as country:IN: [hindia]',
  ),
  says: z.record(z.string(), words, 'concepts and their words, such as block: [geofenced off]'),
  numbers: z.strictObject(
    {
      words: z.record(z.string(), value, 'words and their values').optional(),
      scales: z.record(z.string(), value, 'words and their values').optional(),
      over: words.optional(),
      about: words.optional(),
      upTo: words.optional(),
      counters: words.optional(),
    },
    'words, scales, over, about, upTo and counters',
  ),
  calendar: z.strictObject(
    {
      months: z.array(words, 'twelve, January first').length(12, 'twelve, January first').optional(),
      weekdays: z.array(words, 'seven, Monday first').length(7, 'seven, Monday first').optional(),
      today: words.optional(),
      yesterday: words.optional(),
      dayEarlier: words.optional(),
    },
    'months, weekdays, today, yesterday and dayEarlier',
  ),
};
