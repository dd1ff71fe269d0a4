import { Parser } from 'htmlparser2';
import { Refusal } from '../../src/core/complaint.ts';
import type { Outline } from '../../src/core/sources/opml.ts';
import { textOfBytes } from './bytes.ts';
import { tidy } from './markup.ts';

/** More feeds than anybody reads, in deeper folders than anybody keeps. */
const MOST_OUTLINES = 20_000;
const DEEPEST = 50;

/** `kind` where we wrote the list ourselves. */
type ListedFeed = Outline & { kind: string | null };

/**
 * The feeds of an OPML list, whatever folders they lie in, each address once.
 * @throws Refusal 'parse' where it is no OPML
 */
export function readOpml(body: Uint8Array): ListedFeed[] {
  const found = new Map<string, ListedFeed>();
  /** Of each outline that is open, its title, where it is a folder. */
  const open: (string | null)[] = [];
  let isOpml = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        isOpml ||= name.toLowerCase() === 'opml';
        if (name.toLowerCase() !== 'outline') return;
        const title = tidy(attributes.title || attributes.text || '');
        const url = attributes.xmlurl?.trim();
        if (url && !found.has(url) && found.size < MOST_OUTLINES) {
          const folders = open.filter((folder) => folder !== null).slice(0, DEEPEST);
          found.set(url, { title, url, folders, kind: attributes.withheldkind ?? null });
        }
        open.push(url || !title ? null : title);
      },
      onclosetag(name) {
        if (name.toLowerCase() === 'outline') open.pop();
      },
    },
    { xmlMode: true, lowerCaseAttributeNames: true },
  );
  parser.end(textOfBytes(body));
  if (!isOpml) throw new Refusal('is no OPML', { act: 'admin', code: 'parse' });
  return [...found.values()];
}
