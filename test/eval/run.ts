/**
 * `npm run eval`: judges and places the labelled items in their order and prints the scorer's figures, then how
 * honest the scores are. `--held` asks items instead that nothing was learned from; `--errors` and `--json` pass through
 * to the scorer. `--replay [FILE]` tells a room of them instead, see replay.ts.
 */
import { judge } from '../../src/core/judge.ts';
import { itemOfLine } from '../../src/core/sources/lines.ts';
import { makePlacer } from '../../src/core/place.ts';
import {
  curve,
  DEV,
  eachStream,
  type Gold,
  HELD,
  HELD_STREAMS,
  held,
  heldStreams,
  type Labelled,
  labelled,
  score,
} from './items.ts';
import { showReplays } from './replay.ts';

const args = process.argv.slice(2);
if (args.includes('--replay'))
  await showReplays(
    args.find((arg) => !arg.startsWith('--')),
    args.includes('--errors'),
  );
else if (args.includes('--held')) {
  showScores(HELD, [held()]);
  showScores(HELD_STREAMS, eachStream(heldStreams()));
} else showScores(DEV, [labelled()]);

/** @param streams each placed by itself: several tell of one event, and each calls it otherwise */
function showScores(gold: Gold, streams: readonly Labelled[][]): void {
  const flags = args.filter((flag) => flag !== '--held');
  const answers = streams.flatMap(answered);
  process.stdout.write(score(answers, flags, gold));
  if (gold === DEV && !flags.includes('--json')) console.log(curve(answers, streams.flat()));
}

function answered(lines: readonly Labelled[]) {
  const placer = makePlacer();
  return lines.map((line) => {
    const item = itemOfLine(JSON.stringify(line), new Map(), '2000-01-01T00:00:00.000Z');
    const finding = judge(item);
    const placed = finding.relevant ? placer.place(item, finding) : null;
    return { id: line.id, ...finding, story: placed?.story.id ?? null };
  });
}
