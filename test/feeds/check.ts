import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '../../src/core/complaint.ts';
import rss from '../../feeds/kinds/rss.ts';

/*
 * npm run feeds -- FOLDER [--errors]
 * Reads every document of a folder as `withheld read rss FOLDER/*` does and, where the folder brings a scorer
 * (check.mjs) and what the documents are known to hold (expectations.json), prints its figures.
 */

/** What is in such a folder and is no document. */
const OTHERS = new Set(['expectations.json', 'check.mjs', 'NOTICE.txt', 'README.md']);

interface Expectation {
  headers?: Record<string, string>;
}

const [folder, ...flags] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error('Name a folder of feeds: npm run feeds -- FOLDER [--errors]');
  process.exit(2);
}

const expectationsPath = join(folder, 'expectations.json');
const expectations: Record<string, Expectation> = existsSync(expectationsPath)
  ? JSON.parse(readFileSync(expectationsPath, 'utf8'))
  : {};

const started = performance.now();
const lines: string[] = [];
let bytes = 0;
for (const file of readdirSync(folder).filter((name) => !OTHERS.has(name))) {
  const body = readFileSync(join(folder, file));
  bytes += body.length;
  lines.push(JSON.stringify({ file, ...(await answer(body, expectations[file]?.headers?.['content-type'])) }));
}
const seconds = (performance.now() - started) / 1000;
console.log(`${lines.length} documents, ${(bytes / 1e6).toFixed(1)} MB, ${seconds.toFixed(2)} s`);

if (existsSync(join(folder, 'check.mjs'))) score(folder, lines);

async function answer(body: Uint8Array, contentType: string | undefined): Promise<object> {
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;
  try {
    return await rss.parse(body, { charset });
  } catch (error) {
    return { error: messageOf(error) };
  }
}

function score(folder: string, lines: readonly string[]): void {
  const scratch = mkdtempSync(join(tmpdir(), 'withheld-feeds-'));
  const out = join(scratch, 'out.jsonl');
  try {
    writeFileSync(out, `${lines.join('\n')}\n`);
    spawnSync(process.execPath, [join(folder, 'check.mjs'), folder, out, ...flags], { stdio: 'inherit' });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
