/**
 * `npm run eval`: judges and places the labelled items in their order and prints the scorer's figures, then how
 * honest the scores are. `--errors` and `--json` pass through to the scorer.
 */
import { judge } from '../../src/core/judge.ts';
import { itemOfLine } from '../../src/core/lines.ts';
import { makePlacer } from '../../src/core/place.ts';
import { labelled, score } from './items.ts';

const placer = makePlacer();
const answers = labelled().map((line) => {
  const item = itemOfLine(JSON.stringify(line), new Map(), '2000-01-01T00:00:00.000Z');
  const finding = judge(item);
  const placed = finding.relevant ? placer.place(item, finding) : null;
  return { id: line.id, ...finding, story: placed?.story.id ?? null };
});
process.stdout.write(score(answers, process.argv.slice(2)));
if (!process.argv.includes('--json')) printCurve();

/** Of the items scored so, how many are relevant. */
function printCurve(): void {
  const gold = labelled();
  const bands = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.01];
  const lines = bands.slice(1).map((top, index) => {
    const from = bands[index]!;
    const within = answers.flatMap((one, at) => (one.score >= from && one.score < top ? [gold[at]!.relevant] : []));
    const share = within.length ? `${Math.round((100 * within.filter(Boolean).length) / within.length)} %` : 'none';
    return `${from}-${Math.min(top, 1)}: ${share} of ${within.length}`;
  });
  console.log(`curve      ${lines.join(', ')}`);
}
