import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Draws a page with the Chromium of this machine, for the pictures of the README. */
export function shoot(page: string, target: string, { width, height }: { width: number; height: number }): void {
  const file = join(mkdtempSync(join(tmpdir(), 'withheld-picture-')), 'page.html');
  writeFileSync(file, page);
  execFileSync(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--hide-scrollbars',
      '--force-device-scale-factor=1',
      `--window-size=${width},${height}`,
      `--screenshot=${target}`,
      `file://${file}`,
    ],
    { stdio: 'ignore' },
  );
}
