import { parseArgs } from 'node:util';
import { slackManifest } from '../chat/slack/manifest.ts';
import { loadCommands } from '../load.ts';
import { UsageError } from './usage.ts';

const EXAMPLE = 'https://bot.example.org';

/**
 * `manifest [--http URL] [--many URL]`: what to paste at "Create an app from a manifest". For Socket Mode, or for signed requests
 * to the first URL; with `--many`, for an app that any number of workspaces install from the second.
 */
export async function manifest(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { http: { type: 'string' }, many: { type: 'string' } } });
  for (const [name, url] of Object.entries(values))
    if (!URL.canParse(url)) throw new UsageError(`--${name} takes an address such as ${EXAMPLE}, not "${url}"`);
  const made = slackManifest(await loadCommands(), {
    socketMode: values.http === undefined,
    ...(values.http !== undefined && { url: values.http }),
    ...(values.many !== undefined && { installedFrom: values.many }),
  });
  process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
}
