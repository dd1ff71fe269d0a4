import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { escapeUTF8 } from 'entities';
import { shoot } from './shoot.ts';

/*
 * Draws docs/demo.png, what `npm run demo` prints: `node test/pictures/demo.ts docs/demo.png`, where there is a Chromium. The
 * beginning and the end are shown, and three dots between them.
 */

const FIRST_LINES = 55;
const LAST_LINES = 24;
const LINE_PX = 19;

/** As a terminal colours it: headlines stand out, what is small print steps back. */
const STYLES: readonly [RegExp, string][] = [
  [/^ {2}[!+·?] |^[$>] /, 'color:#fff;font-weight:bold'],
  [/^──|^ {4,6}\[|^ {6}.*\bstory:s-|^ {4}\d+ outlets? · /, 'color:#8b949e'],
];

const html = (line: string): string => {
  const style = STYLES.find(([fits]) => fits.test(line))?.[1];
  return style ? `<span style="${style}">${escapeUTF8(line)}</span>` : escapeUTF8(line);
};

const printed = execFileSync(process.execPath, [resolve(import.meta.dirname, '../../src/demo.ts')], {
  encoding: 'utf8',
});
const lines = printed.trimEnd().split('\n');
const shown = ['$ npm run demo', '', ...lines.slice(0, FIRST_LINES), '    ⋮', '', ...lines.slice(-LAST_LINES)];
const page = `<meta charset="utf-8"><style>
  body { margin: 0; padding: 24px; background: #161b22; color: #dbe1e8; font: 14px/${LINE_PX}px "DejaVu Sans Mono", monospace; white-space: pre }
</style>${shown.map(html).join('\n')}`;
const [target = 'docs/demo.png'] = process.argv.slice(2);
shoot(page, target, { width: 1000, height: (shown.length + 3) * LINE_PX });
