import type { Config } from '../config.ts';
import { judge } from '../core/judge.ts';
import { itemOfLine } from '../core/lines.ts';
import { makePlacer } from '../core/place.ts';
import { answerLines } from './lines.ts';
import { sourcesById } from './sources.ts';

/** `analyze`: items on standard input, one finding a line, in the same order. Stories are placed as a live stream would be. */
export async function analyze(config: Config): Promise<void> {
  const sources = await sourcesById(config);
  const placer = makePlacer();
  const seenAt = new Date().toISOString();
  await answerLines((line) => {
    const item = itemOfLine(line, sources, seenAt);
    const finding = judge(item);
    const placed = finding.relevant ? placer.place(item, finding) : null;
    return { id: item.id, ...finding, story: placed?.story.id ?? null };
  });
}
