import { parseArgs } from 'node:util';
import { slackManifest } from '../chat/slack/manifest.ts';
import { loadCommands } from '../load.ts';

/**
 * `manifest [--http URL] [--many URL]`: what to paste at "Create an app from a manifest". For Socket Mode, or for signed requests
 * to the first URL; with `--many`, for an app that any number of workspaces install from the second.
 */
export async function manifest(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { http: { type: 'string' }, many: { type: 'string' } } });
  const made = slackManifest(await loadCommands(), {
    socketMode: values.http === undefined,
    ...(values.http !== undefined && { url: values.http }),
    ...(values.many !== undefined && { installedFrom: values.many }),
  });
  process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
}
