import { z } from 'zod';
import type { Entry } from '../../src/core/item.ts';
import { plainly } from './bodies.ts';
import { readDate } from './dates.ts';
import { deletedEntry } from './entries.ts';
import { jsonEvidence, postEntry } from './posts.ts';

/* A koo as Koo's servers gave it, and as archives have kept it. Only what says what, who and when is read; counters are not. */

const loose = z.union([z.string(), z.number()]).nullish();
export const koo = z.looseObject({
  id: z.string().min(1),
  title: z.string().nullish(),
  enTransliteration: z.string().nullish(),
  createdAt: loose,
  modifiedAt: loose,
  handle: z.string().nullish(),
  name: z.string().nullish(),
  kuUrl: z.string().nullish(),
  identifiedLangCode: z.string().nullish(),
  isRekoo: z.boolean().nullish().catch(null),
  isHidden: z.boolean().nullish().catch(null),
  deletionReason: z.string().nullish(),
});
export type Koo = z.infer<typeof koo>;

/** Whether it was taken back, by its author or by Koo. */
export const isGone = (one: Koo): boolean => one.isHidden === true || Boolean(one.deletionReason?.trim());

/** One that was taken back is a notice; one that only passes on another's is nothing. */
export function entriesOfKoo(one: Koo): Entry[] {
  const link = one.kuUrl?.trim() || (one.handle ? `https://www.kooapp.com/koo/${one.handle}/${one.id}` : null);
  if (isGone(one)) return [deletedEntry(one.id, timeOf(one.modifiedAt), link)];
  const text = plainly({ raw: one.title ?? '', markup: true });
  if (one.isRekoo || !text) return [];
  const [published, updated] = [timeOf(one.createdAt), timeOf(one.modifiedAt)];
  return [
    postEntry({
      id: one.id,
      text,
      link,
      published,
      updated,
      edited: updated !== null && updated !== published,
      author: one.name && one.handle ? `${one.name} (@${one.handle})` : (one.name ?? one.handle ?? null),
      language: one.identifiedLangCode ?? null,
      evidence: jsonEvidence(one),
    }),
  ];
}

/** Seconds or milliseconds since 1970, or a date in words; nothing and nought are no time. */
export const timeOf = (at: Koo['createdAt']): string | null => (at ? readDate(String(at).trim()) : null);
