import { plain } from '../text/clean.ts';
import type { Source } from '../item.ts';

/** A list of feeds as readers exchange it: http://opml.org/spec2.opml, with its outlines in folders. */
export interface Outline {
  title: string;
  /** Of the feed. */
  url: string;
  /** The folders it lies in, outermost first. */
  folders: string[];
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const attribute = (text: string): string => plain(text).replace(/[&<>"]/g, (one) => ESCAPES[one]!);

/**
 * What is watched, as OPML in folders by tier, for any reader of feeds. The kind stands beside the address, so that
 * `import` brings back what is no feed as well.
 */
export function opmlOf(sources: readonly Source[], at: string): string {
  const folders = Map.groupBy(sources, ({ tier }) => tier);
  const outline = ({ name, url, kind }: Source) =>
    `      <outline type="rss" text="${attribute(name)}" title="${attribute(name)}" xmlUrl="${attribute(url)}" withheldKind="${attribute(kind)}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>withheld</title><dateCreated>${new Date(at).toUTCString()}</dateCreated></head>`,
    '  <body>',
    ...[...folders].flatMap(([tier, some]) => [
      `    <outline text="${attribute(tier)}">`,
      ...some.map(outline),
      '    </outline>',
    ]),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}
