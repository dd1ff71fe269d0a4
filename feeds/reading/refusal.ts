import { Refusal } from '../../src/core/complaint.ts';
import { tidy, wordsOf } from './markup.ts';

/*
 * A server that has no feed to give answers with something else, and with status 200: a page, a bot challenge, a list.
 * Whoever runs the bot can only mend what is named.
 */

/** Whether a document is a page of HTML by how it begins, comments aside. */
export const isPage = (source: string): boolean =>
  /^\s*<(?:!doctype\s+html|html)\b/i.test(source.slice(0, 4000).replace(/<!--[\s\S]*?-->/g, ''));

const CHALLENGES: readonly [RegExp, string][] = [
  [
    /cf-chl|cf_chl|challenge-platform|just a moment\.\.\.|attention required! \| cloudflare/i,
    'a bot challenge of Cloudflare',
  ],
  [/incapsula|imperva/i, 'a bot challenge of Imperva'],
  [/reference&#32;&#35;|edgesuite\.net|akamai/i, 'a refusal of Akamai'],
  [/captcha-delivery|datadome/i, 'a bot challenge of DataDome'],
  [/g-recaptcha|h-captcha|captcha/i, 'a page that asks for a captcha'],
];

/** What a document is that is no feed: `is an HTML page, not a feed: …`. */
export function notAFeed(source: string, root: { name: string } | undefined): Refusal {
  if (
    isPage(source) ||
    (root && /^(?:xhtml:)?(?:html|head|body|title|meta|script|div|p|br|h1|center)$/.test(root.name))
  )
    return notA('a feed', source);
  const says = (message: string) => new Refusal(message, { act: 'admin', code: 'parse' });
  if (root?.name === 'opml') return says('is OPML, a list of feeds and not a feed');
  if (root) return says(`is XML of another kind, not a feed: <${root.name.slice(0, 60)}>`);
  return says('is neither XML nor JSON, so it is no feed');
}

/** A page that came in place of something else: a challenge to bots by name, else by its title. @param wanted `a feed`, `JSON` */
export function notA(wanted: string, source: string): Refusal {
  const head = source.slice(0, 20_000);
  const challenge = CHALLENGES.find(([sign]) => sign.test(head));
  if (challenge) return new Refusal(`is ${challenge[1]}, not ${wanted}`, { act: 'admin', code: 'blocked' });
  const called = tidy(wordsOf(/<title[^>]*>([\s\S]{0,300}?)<\/title/i.exec(head)?.[1] ?? '')).slice(0, 100);
  const what = called ? `is an HTML page, not ${wanted}: “${called}”` : `is an HTML page, not ${wanted}`;
  return new Refusal(what, { act: 'admin', code: 'parse' });
}
