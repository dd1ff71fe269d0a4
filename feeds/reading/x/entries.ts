import { decodeHTML } from 'entities';
import { clip } from '../../../src/core/text/clean.ts';
import type { Entry } from '../../../src/core/item.ts';
import { dayOf } from '../../../src/core/time.ts';
import { readDate } from '../dates.ts';
import { jsonEvidence, postEntry } from '../posts.ts';
import { chainOf, type Post, type User, type Withheld } from './shapes.ts';

/* A post as an entry; and what X does to posts and accounts, as news of its own. */

const LONGEST_QUOTE = 280;

/** The address of a post. */
export const linkOf = (id: string, username: string): string => `https://x.com/${username}/status/${id}`;

/** Edited posts keep the id of the first version; the address is that of the newest. */
export function entryOfPost(post: Post, author: User): Entry {
  const chain = chainOf(post);
  return postEntry({
    id: chain,
    text: textOf(post),
    link: linkOf(post.id, author.username),
    published: readDate(post.created_at),
    author: `${author.name} (@${author.username})`,
    language: languageOf(post.lang),
    edited: chain !== post.id,
    withheldIn: codesOf(post.withheld),
    evidence: jsonEvidence(post),
  });
}

/** Long posts are cut in `text`; addresses are wrapped; `&amp;` and its like are as in HTML. */
function textOf(post: Post): string {
  const long = post.note_post ?? post.note_tweet;
  let text = long?.text ?? post.text;
  for (const { url, expanded_url } of [...(long?.entities?.urls ?? []), ...(post.entities?.urls ?? [])])
    if (expanded_url) text = text.replaceAll(url, expanded_url);
  return decodeHTML(text);
}

/** `und` is undecided; `qme` and its like say that there are no words. */
const languageOf = (lang: string | undefined): string | null =>
  lang && lang !== 'und' && lang !== 'zxx' && !lang.startsWith('q') ? lang : null;

/** The countries in which X withholds it, as ISO 3166-1 codes in their order. */
export const codesOf = (withheld: Withheld | undefined): string[] =>
  [
    ...new Set(
      (withheld?.country_codes ?? []).map((code) => code.toUpperCase()).filter((code) => /^[A-Z]{2}$/.test(code)),
    ),
  ].sort();

/** What was withheld or given back since. Each country is news once, whenever it is met. */
export function withheldNews(
  of: { id: string; what: 'post' | 'account'; author: User; text?: string; copyright: boolean },
  before: readonly string[],
  now: readonly string[],
  at: Date,
): Entry[] {
  const link = of.what === 'post' ? linkOf(of.id, of.author.username) : `https://x.com/${of.author.username}`;
  const news = (code: string, withholds: boolean): Entry =>
    postEntry({
      id: `${of.id}:${withholds ? 'withheld' : 'restored'}:${code}:${dayOf(at.toISOString())}`,
      ...words(of, where(code), withholds),
      link,
      published: at.toISOString(),
      language: 'en',
      categories: ['withheld'],
      withheldIn: now,
    });
  return [
    ...now.filter((code) => !before.includes(code)).map((code) => news(code, true)),
    ...before.filter((code) => !now.includes(code)).map((code) => news(code, false)),
  ];
}

function words(
  { what, author, text = '', copyright }: { what: 'post' | 'account'; author: User; text?: string; copyright: boolean },
  place: string,
  withholds: boolean,
): { text: string } {
  const whose = what === 'post' ? `a post by @${author.username}` : `the account @${author.username}`;
  const why = copyright ? 'after a copyright complaint' : 'in response to a legal demand';
  const quote = text ? ` The post: “${clip(text, LONGEST_QUOTE)}”` : '';
  return {
    text: withholds
      ? `X has withheld ${whose} in ${place} ${why}.${quote}`
      : `X has restored ${whose} in ${place}, where it was withheld.${quote}`,
  };
}

/** XX is everywhere; XY stands for copyright. https://developer.x.com/en/docs/x-api/enterprise/compliance-firehose-api */
const where = (code: string): string =>
  code === 'XX' || code === 'XY'
    ? 'all countries'
    : (new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code);
