import { Refusal } from '../../src/core/complaint.ts';
import type { Outline } from '../../src/core/opml.ts';
import { textOfBytes } from './bytes.ts';
import { tidy } from './markup.ts';
import { type Element, mended, readXml } from './xml.ts';

/** More feeds than anybody reads. */
const MOST_OUTLINES = 20_000;

/**
 * The feeds of an OPML list, whatever folders they lie in, each address once.
 * @throws Refusal 'parse' where it is no OPML
 */
export function readOpml(body: Uint8Array): (Outline & { kind: string | null })[] {
  const root = readXml(mended(textOfBytes(body))).find(({ name }) => name === 'opml');
  if (!root) throw new Refusal('is no OPML', { act: 'admin', code: 'parse' });
  const found = new Map<string, Outline & { kind: string | null }>();
  const walk = (element: Element, folders: string[]): void => {
    for (const outline of element.children) {
      if (found.size >= MOST_OUTLINES) return;
      if (outline.name !== 'outline') {
        if (outline.name === 'body') walk(outline, folders);
        continue;
      }
      const title = tidy(outline.attributes.get('title') || outline.attributes.get('text') || '');
      const url = outline.attributes.get('xmlurl')?.trim();
      if (url && !found.has(url))
        found.set(url, { title, url, folders, kind: outline.attributes.get('withheldkind') ?? null });
      walk(outline, url || !title ? folders : [...folders, title]);
    }
  };
  walk(root, []);
  return [...found.values()];
}
