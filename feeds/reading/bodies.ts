import { clip } from '../../src/core/text/clean.ts';
import type { Entry } from '../../src/core/item.ts';
import { looksLikeMarkup, tidy, wordsOf } from './markup.ts';

/* What an entry says: its bodies as they were published, and the plain text in them. */

/** Bodies are cut here, in UTF-16 code units; no article is as long. */
export const LONGEST_BODY = 1_000_000;
/** Of which this much is made plain; the door keeps a tenth of it. */
const LONGEST_READ = 200_000;
/** Of a title made from the text of an entry that has none, in UTF-16 code units. */
const LONGEST_MADE_TITLE = 120;

/** What an element holds, as markup or as text. */
export interface Body {
  raw: string;
  markup: boolean;
}

/** The words of a body on one line. */
export function plainly({ raw, markup }: Body): string {
  const read = raw.slice(0, LONGEST_READ);
  if (!markup) return tidy(read);
  const once = wordsOf(read);
  // Escaped twice: nothing but entities, and markup beneath them.
  return tidy(!read.includes('<') && looksLikeMarkup(once) ? wordsOf(once) : once);
}

export type BodyText = Pick<Entry, 'summary' | 'content' | 'text'>;

/** The text is that of the fullest body there is. */
export function bodyText(content: Body, summary: Body): BodyText {
  const short = plainly(summary);
  const long = content.raw.trim() === '' ? '' : plainly(content);
  return { summary: short, content: (content.raw.trim() || summary.raw).trim(), text: long || short };
}

/** The title or, for posts that have none, how their text begins; of a bare link, the link. */
export const headline = (written: string | null, { summary, text }: BodyText, link: string | null): string =>
  written || clip(summary || text || (link ?? ''), LONGEST_MADE_TITLE);
