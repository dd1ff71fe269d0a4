import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { messageOf } from '../core/complaint.ts';
import type { Finding } from '../core/finding.ts';
import type { Item } from '../core/item.ts';
import { itemOfLine } from '../core/sources/lines.ts';
import { heardWith, makePlacer } from '../core/place.ts';
import { hearHere } from '../packs.ts';
import { explain } from './explain.ts';
import { answerLines, linesOf } from './lines.ts';
import { sourcesById } from './sources.ts';

interface Judged {
  item: Item;
  finding: Finding;
  story: string | null;
}

/**
 * `analyze`: items on standard input, one finding a line, in the same order; with `--explain`, drawn for people.
 * Stories are placed as a live stream would be.
 */
export async function analyze(args: string[], config: Config): Promise<void> {
  const { values } = parseArgs({ args, options: { explain: { type: 'boolean', default: false } } });
  const [sources, { judge }] = await Promise.all([sourcesById(config), hearHere(config)]);
  const placer = makePlacer();
  const seenAt = new Date().toISOString();
  const judged = (line: string): Judged => {
    const item = itemOfLine(line, sources, seenAt);
    const finding = judge(item);
    const placed = placer.place(item, finding);
    if (!placed) return { item, finding, story: null };
    return { item, finding: heardWith(placed.story, finding), story: placed.story.id };
  };
  if (values.explain) return explainLines(judged);
  await answerLines((line) => {
    const { item, finding, story } = judged(line);
    return { id: item.id, ...finding, story };
  });
}

/** A line that cannot be read is said in its place, and the rest goes on. */
async function explainLines(judged: (line: string) => Judged): Promise<void> {
  const { stdin, stdout } = process;
  let at = 0;
  for await (const line of linesOf(stdin)) {
    at += 1;
    if (!line.trim()) continue;
    if (!stdout.write(`${drawn(line, at)}\n\n`)) await once(stdout, 'drain');
  }

  function drawn(line: string, at: number): string {
    try {
      const { item, finding, story } = judged(line);
      return explain(item, finding, story, { colour: stdout.isTTY });
    } catch (thrown) {
      return `line ${at} ${messageOf(thrown)}`;
    }
  }
}
