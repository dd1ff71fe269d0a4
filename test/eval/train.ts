/**
 * Trains the weights of `src/core/judging/weights.json`: see learn.ts. `node test/eval/train.ts` writes the weights;
 * `--cross` prints the figures of each set asked of what was learned from other stories, and writes nothing.
 */
import { writeFileSync } from 'node:fs';
import type { Weights } from '../../src/core/judging/score.ts';
import { curve, DEV, textOf, score } from './items.ts';
import { learned, SETS, strangers } from './learn.ts';

/** As text: a line a feature. */
function written({ relevance, action }: Weights): string {
  const lines = (entries: Record<string, unknown>): string =>
    Object.entries(entries)
      .map(([name, weight]) => `    ${JSON.stringify(name)}: ${JSON.stringify(weight).replaceAll(',', ', ')}`)
      .join(',\n');
  return `{\n  "relevance": {\n${lines(relevance)}\n  },\n  "action": {\n${lines(action)}\n  }\n}\n`;
}

function cross(flags: string[]): void {
  const judgeOf = strangers();
  for (const { file, name, lines } of SETS) {
    const answers = lines.map((line) => ({ id: line.id, ...judgeOf(line)(textOf(line)), story: null }));
    console.log(file === DEV ? name : `\n${name}`);
    process.stdout.write(score(answers, flags, file));
    if (!flags.includes('--json')) console.log(curve(answers, lines));
  }
}

if (process.argv.includes('--cross')) cross(process.argv.slice(2).filter((flag) => flag !== '--cross'));
else {
  const { weights, labelled, invented } = learned();
  writeFileSync(new URL('../../src/core/judging/weights.json', import.meta.url), written(weights));
  console.log(`${labelled} labelled, ${invented} invented, ${Object.keys(weights.relevance).length} features`);
}
